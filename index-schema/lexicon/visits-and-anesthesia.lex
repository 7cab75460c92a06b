# Scope: office, emergency, hospital, nursing-home, home and telehealth visits; new and established patients; consultations;
# check-ups, physicals and well-child care; critical care, discharge, prolonged services, care management; anesthesia for X;
# modifiers in words; administrative examinations and counselling encounters.
# --- office

doctor visit > office outpatient visit | evaluation and management @ 0.9
dr visit > office outpatient visit | evaluation and management @ 0.9
office visit > office outpatient visit evaluation management @ 0.9
ov > office outpatient visit @ 0.85
clinic visit > office outpatient visit | clinic visit encounter | hospital outpatient clinic visit @ 0.9
doctor appointment > office outpatient visit @ 0.9
outpatient visit > office or other outpatient visit @ 0.9
outpt > outpatient @ 1.0
inpt > inpatient @ 1.0
e/m > evaluation and management @ 1.0
em visit > evaluation and management visit @ 0.85
first visit > new patient visit | initial visit @ 0.9
new pt > new patient @ 1.0
new to practice > new patient @ 0.95
est pt > established patient @ 1.0
return visit > established patient visit | follow-up visit @ 0.9
return patient > established patient @ 0.95
f/u > established patient @ 0.9
fu visit > follow-up visit | established patient @ 0.85
recheck > follow-up | established patient visit @ 0.8
sick visit > office outpatient visit established patient @ 0.85
mdm > medical decision making @ 0.95
complexity add on > visit complexity inherent evaluation management @ 0.95
tele consult > telehealth consultation @ 0.95
econsult > interprofessional internet electronic health record @ 0.95
e-consult > interprofessional internet electronic health record @ 0.95
doctor to doctor call > interprofessional telephone internet @ 0.85
urgent care > services urgent care @ 0.8
rhc visit > rural health clinic @ 0.95
fqhc visit > federally qualified health center visit @ 1.0
# --- ER, hospital, nursing home
er visit > emergency department visit @ 1.0
er > emergency department @ 0.9 if: visit, doctor, level, went, hospital, room, trip, seen, patient, bill, physician
ed visit > emergency department visit @ 1.0
emergency room > emergency department visit @ 1.0
emergency visit > emergency department visit @ 0.95
a&e > emergency department @ 0.95
casualty department > emergency department @ 0.85
went to er > emergency department visit @ 0.9
er level > emergency department visit level @ 0.9
ed level > emergency department visit level @ 0.9
trauma activation > trauma response team @ 0.95
hospital stay > hospital inpatient observation care @ 0.85
hospital visit > hospital inpatient or observation care @ 0.85
admitted to hospital > initial hospital inpatient observation care @ 0.9
hospital rounding > subsequent hospital inpatient care @ 0.95
hospitalist > hospital inpatient care @ 0.8
hospital discharge > discharge day management | hospital inpatient discharge @ 0.95
discharge summary > discharge day management @ 0.9
discharge day > discharge day management @ 0.95
observation > hospital observation service | observation care @ 0.8
obs > observation care @ 0.85 if: hospital, status, admit, stay, er, unit, discharge
obs admit > direct admission hospital observation | initial hospital observation care @ 0.9
critically ill > critical care @ 0.9
tele icu > telehealth consultation critical care @ 0.95
newborn check > health examination for newborn | newborn weight check @ 0.9
nursing home > nursing facility @ 0.95
snf > skilled nursing facility | nursing facility @ 1.0
care home > nursing facility | residential care @ 0.8
alf > assisted living @ 0.9
ltc > nursing facility @ 0.8
# --- telehealth, phone, online
telemedicine > synchronous audio-video | telehealth services @ 0.9
zoom visit > synchronous audio-video | telehealth @ 0.95
zoom doctor > synchronous audio-video | telehealth @ 0.9
facetime doctor > synchronous audio-video | telehealth @ 0.9
virtual visit > synchronous audio-video | telehealth | virtual check-in @ 0.95
online visit > online digital evaluation management | synchronous audio-video | telehealth @ 0.85
e-visit > online digital evaluation management | online assessment management @ 1.0
evisit > online digital evaluation management | online assessment management @ 1.0
portal message > online digital evaluation management | online assessment management @ 0.95
email doctor > online digital evaluation management | online assessment @ 0.9
mychart message > online digital evaluation management | online assessment management @ 0.9
phone visit > telephone evaluation management | synchronous audio-only | telephone @ 0.95
phone call > telephone | audio-only @ 0.8
telephone visit > synchronous audio-only | telephone evaluation management @ 0.95
audio only > synchronous audio-only | telephone @ 0.9
sent picture to doctor > remote evaluation recorded video images | store and forward @ 0.95
store and forward > remote evaluation recorded video images @ 0.95
telestroke > telehealth acute stroke @ 1.0
# --- preventive
physical > preventive medicine | general adult medical examination @ 0.8 if: annual, yearly, year, exam, checkup, school, routine, sport, wellness, full, complete
annual exam > preventive medicine | general adult medical examination | gynecological examination @ 0.9
check up > preventive medicine | general medical examination | health check-up @ 0.9
checkup > preventive medicine | general medical examination | health check-up @ 0.9
routine exam > general medical examination | preventive medicine @ 0.85
wellness visit > annual wellness visit | preventive medicine @ 0.95
wellness exam > annual wellness visit | preventive medicine | general adult medical examination @ 0.95
medicare wellness > annual wellness visit @ 1.0
medicare physical > annual wellness visit | initial preventive physical examination @ 0.9
awv > annual wellness visit @ 1.0
welcome to medicare > initial preventive physical examination @ 1.0
ippe > initial preventive physical examination @ 1.0
hra > health risk assessment @ 0.85
sdoh > social determinants of health risk assessment @ 1.0
wcc > routine child health examination | preventive medicine @ 0.95
baby check > routine child health examination | newborn health examination @ 0.85
school physical > examination admission educational institution | routine child health examination @ 0.95
camp physical > examination admission summer camp @ 1.0
team physical > examination participation in sport @ 0.95
job physical > pre-employment examination @ 0.95
dot physical > examination driving license | administrative examination @ 0.85
cdl physical > examination driving license @ 0.9
driver physical > examination driving license @ 0.95
army physical > examination recruitment armed forces @ 1.0
military physical > examination recruitment armed forces @ 1.0
immigration physical > immigration examination @ 1.0
adoption physical > encounter adoption services @ 0.85
jail physical > examination admission to prison @ 1.0
doctor note > issue of medical certificate @ 0.9
sick note > issue of medical certificate @ 0.95
preop clearance > preprocedural examination | preprocedural cardiovascular examination @ 0.95
surgical clearance > preprocedural examination @ 1.0
cardiac clearance > preprocedural cardiovascular examination @ 1.0
lung clearance surgery > preprocedural respiratory examination @ 0.95
well woman > gynecological examination | preventive medicine | annual gynecological @ 1.0
gyn exam > gynecological examination | pelvic breast examination @ 1.0
gyno visit > gynecological examination @ 0.9
female exam > gynecological examination | pelvic clinical breast examination @ 0.9
pelvic exam > gynecological pelvic examination | cervical vaginal cancer screening pelvic @ 0.95
breast exam > clinical breast examination @ 0.95
prostate exam > prostate screening digital rectal examination @ 0.95
finger exam prostate > digital rectal examination @ 0.95
dre > digital rectal examination @ 1.0
teeth cleaning visit > dental examination and cleaning @ 0.95
std counseling > counseling prevent sexually transmitted infection @ 1.0
heart counseling > intensive behavioral therapy for cardiovascular disease @ 0.9
lung screening counseling > counseling visit lung cancer screening @ 1.0
prep counseling > counseling pre-exposure prophylaxis hiv @ 0.9 if: hiv, exposure, pill
birth control visit > contraceptive management | general counseling contraception @ 0.95
birth control counseling > counseling advice on contraception @ 1.0
birth control refill > repeat prescription contraceptive pill | surveillance contraceptive pills @ 0.95
iud check > routine checking intrauterine contraceptive device @ 1.0
depo visit > surveillance of injectable contraceptive | injectable contraceptive @ 0.95
morning after visit > emergency contraception prescription | postcoital contraception @ 0.95
prenatal visit > antepartum care | supervision normal pregnancy | prenatal care @ 1.0
ob visit > antepartum care | supervision pregnancy @ 0.9
pregnancy checkup > supervision of normal pregnancy | antepartum care | prenatal care @ 1.0
antenatal visit > antepartum care | supervision pregnancy @ 0.95
postpartum visit > postpartum care | routine postpartum follow-up | maternal postpartum examination @ 1.0
6 week postpartum > routine postpartum follow-up | postpartum care @ 0.95
after baby checkup > routine postpartum follow-up @ 0.95
travel visit > health counseling related to travel @ 0.95
medication refill > issue of repeat prescription @ 0.95
refill visit > issue of repeat prescription @ 0.9
med refill > issue repeat prescription medicaments @ 0.95
worried well > feared health complaint no diagnosis @ 0.95
third party visit > consult on behalf of another person @ 0.85
cancer follow up > follow-up examination malignant neoplasm @ 0.9
cancer checkup > follow-up examination malignant neoplasm @ 0.8
cast check > orthopedic aftercare @ 0.8
car accident check > examination observation following transport accident @ 0.95
mva exam > examination observation following transport accident @ 0.95
work accident exam > examination observation following work accident @ 0.95
rape exam > examination following alleged rape @ 1.0
sane exam > examination following alleged rape @ 0.9
abuse exam > examination following alleged physical abuse @ 0.9
lwbs > procedure not carried out leaving @ 0.95
# --- prolonged, care management
prolonged visit > prolonged service @ 0.95
extra long visit > prolonged service @ 0.95
extra time > prolonged service beyond total time @ 0.85
extended visit > prolonged service @ 0.9
care coordination > care management coordination @ 0.85
ccm > chronic care management @ 1.0
chronic care > chronic care management @ 0.9
pcm > principal care management @ 0.85 if: care, disease, monthly, minutes, chronic
tcm > transitional care management @ 0.9
transition of care > transitional care management @ 0.95
apcm > advanced primary care management @ 1.0
bhi > behavioral health integration care management | care management behavioral health @ 0.9
cocm > psychiatric collaborative care management @ 1.0
collaborative care > psychiatric collaborative care management @ 0.9
case management > targeted case management @ 0.8
care manager > case management | care management services @ 0.9
care navigator > principal illness navigation | patient navigational services @ 0.95
patient navigator > principal illness navigation | patient navigational services @ 0.95
community health worker > community health integration @ 0.95
chw > community health worker @ 0.95
team conference > medical team conference interdisciplinary | scheduled interdisciplinary team conference @ 0.95
care conference > medical team conference interdisciplinary @ 0.9
advance care planning > advance care planning advance directives @ 0.9
living will talk > advance care planning advance directives @ 0.95
end of life discussion > advance care planning @ 0.95
dnr talk > advance care planning @ 0.8
pain management monthly > chronic pain management monthly @ 0.95
mtm > medication therapy management @ 1.0
medical records copy > medical records copying fee @ 1.0
chart copies > medical records copying fee @ 0.95
# --- anesthesia
anaesthetic > anesthesia | anesthetic agent @ 1.0
put to sleep > anesthesia | general anesthesia @ 0.95
put under > anesthesia | general anesthesia @ 0.9 if: surgery, procedure, operation, doctor, dentist, colonoscopy
knocked out for surgery > anesthesia | general anesthesia @ 0.9
numbing > local anesthesia | anesthetic agent | topical anesthesia @ 0.8 if: shot, medicine, cream, gel, spray, surgery, procedure, injection, dentist
mac > monitored anesthesia care @ 0.95 if: anesthesia, sedation, colonoscopy, endoscopy, procedure, surgery
monitored sedation > monitored anesthesia care @ 0.9
twilight > moderate sedation | monitored anesthesia care @ 0.9 if: sleep, sedation, anesthesia, colonoscopy, surgery, procedure
conscious sedation > moderate sedation services @ 1.0
sedation > moderate sedation @ 0.85
crna > certified registered nurse anesthetist @ 1.0
anesthesiologist > anesthesia services performed by anesthesiologist @ 0.85
healthy patient anesthesia > normal healthy patient @ 1.0
asa 1 > normal healthy patient @ 1.0
asa 2 > patient mild systemic disease @ 1.0
asa 3 > patient severe systemic disease @ 1.0
asa 4 > severe systemic disease threat to life @ 1.0
asa 5 > moribund patient @ 1.0
asa 6 > declared brain-dead patient organs @ 1.0
bad reaction to anesthesia > adverse effect anesthetic | complication anesthesia @ 0.85
malignant hyperthermia > malignant hyperthermia due to anesthesia @ 0.95
# --- modifiers in words
left side > left @ 0.9
right side > right @ 0.9
both sides > bilateral procedure @ 1.0
left big toe > left foot great toe @ 1.0
right big toe > right foot great toe @ 1.0
second toe > foot second digit @ 0.95
third toe > foot third digit @ 0.95
fourth toe > foot fourth digit @ 0.95
little toe > foot fifth digit @ 0.95
pinky toe > foot fifth digit @ 0.95
index finger > hand second digit @ 0.95
pointer finger > hand second digit @ 0.95
middle finger > hand third digit @ 0.95
ring finger > hand fourth digit @ 0.95
little finger > hand fifth digit @ 0.95
pinky > fifth digit @ 0.95
technical part > technical component @ 1.0
reading fee > interpretation report @ 0.9
! unseen: no public descriptor holds these words together; licensed releases word it so
reading fee > professional component @ 0.9
pro fee > professional component @ 0.85
! seen
assistant surgeon > assistant at surgery @ 0.95
helper surgeon > assistant at surgery @ 0.8
pa assist > physician assistant assistant at surgery @ 0.95
return to operating room > unplanned return operating room @ 0.95
unrelated procedure > unrelated procedure postoperative period @ 0.85
bilateral modifier > bilateral procedure @ 1.0
multiple procedures modifier > multiple procedures @ 0.9
wrong side surgery > surgical procedure wrong body part @ 1.0
wrong patient > surgical procedure wrong patient @ 0.9
wrong surgery > wrong surgery on patient @ 1.0
abn signed > waiver of liability statement issued @ 1.0
abn > waiver of liability statement | advance beneficiary notice @ 0.95
medicare secondary > medicare secondary payer @ 1.0
resident performed > resident teaching physician @ 0.95
locum > substitute physician fee-for-time compensation @ 0.85
rental > rental equipment @ 0.85 if: dme, wheelchair, bed, equipment, monthly, oxygen, item
used equipment > used durable medical equipment @ 1.0
pharmacy dispensing > pharmacy dispensing fee @ 0.9
drug wasted > drug amount discarded not administered @ 1.0
wasted medicine > drug amount discarded not administered @ 1.0
leftover drug > drug amount discarded not administered @ 0.9
holiday rate > special payment rates holidays weekends @ 0.95
overtime > special payment rate overtime @ 0.8
bachelor level > bachelors degree level @ 0.95
master level > masters degree level @ 0.95
phd level > doctoral level @ 0.95
teen program > child adolescent program @ 0.8
iep > individualized education program @ 1.0
ifsp > early intervention family service plan @ 1.0
early intervention > individualized family service plan @ 0.9
hospice patient unrelated > not related hospice terminal condition @ 1.0
clinical trial > clinical trial phase | clinical research study approved @ 0.85
gone when ambulance arrived > pronounced dead after ambulance called @ 0.85

! unseen: CPT-like words for tests, imaging and visits
second opinion > consultation | confirmatory consultation @ 0.85
office consult > office or other outpatient consultation @ 1.0
hospital consult > inpatient or observation consultation @ 0.95
weekend visit > services evening weekend holiday @ 0.85
house call > home or residence visit @ 1.0
home visit > home residence visit @ 0.9
icu doctor > critical care evaluation management @ 0.9
icu visit > critical care evaluation management @ 0.9
icu care > critical care evaluation management @ 0.9
nicu > neonatal critical care | neonate inpatient critical care @ 0.95
picu > pediatric critical care @ 0.95
newborn care > normal newborn initial care @ 0.9
newborn hospital visit > initial hospital care normal newborn | subsequent hospital care normal newborn @ 0.95
well newborn > health examination newborn | normal newborn care @ 0.9
newborn exam > newborn health examination | initial hospital care normal newborn @ 0.9
newborn resuscitation > delivery birthing room resuscitation @ 0.95
assisted living visit > domiciliary | home or residence visit @ 0.9
icf > intermediate care facility @ 0.9
telehealth > telemedicine | telehealth synchronous audio video @ 0.9
video visit > synchronous audio-video | telehealth interactive audio video @ 0.95
annual physical > annual wellness visit | preventive medicine reevaluation @ 1.0
yearly physical > annual wellness visit | preventive medicine reevaluation @ 1.0
full physical > general adult medical examination | comprehensive preventive medicine @ 0.9
cpe > comprehensive preventive medicine @ 0.85
well child > preventive medicine child @ 1.0
well baby > health supervision healthy infant | routine child health examination infant | preventive medicine infant @ 1.0
baby checkup > preventive medicine infant @ 0.95
kid checkup > routine child health examination | preventive medicine child @ 1.0
child physical > routine child health examination | preventive medicine child @ 0.95
teen checkup > routine child health examination | preventive medicine adolescent @ 0.95
work physical > work related examination @ 0.85
insurance physical > examination insurance purposes | life insurance examination @ 1.0
disability exam > disability determination | work related medical disability examination @ 1.0
disability paperwork > medical certificate of incapacity | special reports forms @ 0.85
form completion > administrative examination | special reports insurance forms @ 0.8
preventive counseling > preventive medicine counseling @ 0.95
first ob visit > supervision normal first pregnancy | initial antepartum prenatal visit @ 0.85
global ob care > obstetric care antepartum delivery postpartum @ 0.95
genetic counseling > procreative genetic counseling | medical genetics counseling @ 0.95
post op visit > surgical aftercare | postoperative follow-up visit @ 0.95
postop check > surgical aftercare | postoperative follow-up visit @ 0.95
after surgery visit > surgical aftercare | postoperative follow-up visit @ 0.9
standby > standby service prolonged attendance @ 0.8 if: physician, doctor
dementia visit > cognition functional assessment | assessment care planning cognitive impairment @ 0.85
coumadin clinic > anticoagulant management warfarin @ 1.0
warfarin clinic > anticoagulant management warfarin @ 1.0
pharmacist visit > medication therapy management pharmacist @ 0.95
specimen handling > handling conveyance specimen @ 0.95
court testimony > expert evidence examination | medical testimony @ 0.85
deep sedation > monitored anesthesia care deep sedation @ 0.85
dental sedation > deep sedation general anesthesia | intravenous moderate sedation @ 0.85
laughing gas > nitrous oxide analgesia inhalation @ 0.95
epidural > epidural anesthetic | introduction anesthetic agent epidural space | neuraxial labor analgesia @ 0.8 if: labor, birth, delivery, anesthesia, pain, block, numb, shot, injection
anesthesia for birth > neuraxial labor analgesia | anesthesia vaginal delivery @ 0.95
anesthesia for c-section > anesthesia cesarean delivery @ 1.0
nerve block > introduction anesthetic agent peripheral nerves | injection anesthetic agent nerve @ 0.95
regional block > regional anesthesia | injection anesthetic agent nerve @ 0.95
bier block > intravenous regional anesthetic @ 0.9
nurse anesthetist > certified registered nurse anesthetist | qualified nonphysician anesthetist @ 1.0
anesthesia for colonoscopy > anesthesia lower intestinal endoscopic procedures @ 1.0
anesthesia for screening colonoscopy > anesthesia intestinal endoscopic screening colonoscopy @ 1.0
anesthesia for upper endoscopy > anesthesia upper gastrointestinal endoscopic procedures @ 1.0
anesthesia for egd > anesthesia upper gastrointestinal endoscopic procedures @ 1.0
anesthesia for cataract > anesthesia procedures eye lens surgery @ 1.0
anesthesia for eye surgery > anesthesia procedures on eye @ 1.0
anesthesia for ear tubes > anesthesia ear tympanotomy @ 0.95
anesthesia for tonsils > anesthesia intraoral procedures @ 0.9
anesthesia for mouth surgery > anesthesia intraoral procedures @ 1.0
anesthesia for dental work > anesthesia intraoral procedures @ 0.9
anesthesia for brain surgery > anesthesia intracranial procedures @ 1.0
anesthesia for face surgery > anesthesia facial bones skull | anesthesia integumentary head @ 0.85
anesthesia for nose surgery > anesthesia nose accessory sinuses @ 1.0
anesthesia for thyroid > anesthesia thyroid larynx neck @ 0.95
anesthesia for neck surgery > anesthesia neck procedures | anesthesia cervical spine @ 0.85
anesthesia for open heart > anesthesia heart great vessels pump oxygenator @ 1.0
anesthesia for bypass > anesthesia coronary artery bypass grafting | anesthesia heart pump oxygenator @ 0.9
anesthesia for pacemaker > anesthesia permanent transvenous pacemaker insertion @ 1.0
anesthesia for heart cath > anesthesia diagnostic arteriography @ 0.9
anesthesia for lung surgery > anesthesia thoracotomy lungs | anesthesia thoracoscopy @ 0.95
anesthesia for bronchoscopy > anesthesia closed chest bronchoscopy @ 0.95
anesthesia for breast surgery > anesthesia integumentary breast @ 0.95
anesthesia for gallbladder > anesthesia intraperitoneal procedures upper abdomen @ 1.0
anesthesia for hernia > anesthesia hernia repairs abdomen @ 1.0
anesthesia for appendix > anesthesia intraperitoneal procedures lower abdomen @ 1.0
anesthesia for weight loss surgery > anesthesia gastric restrictive obesity @ 1.0
anesthesia for liver transplant > anesthesia liver transplant upper abdomen @ 0.95
anesthesia for bowel surgery > anesthesia intraperitoneal procedures lower abdomen @ 0.95
anesthesia for hysterectomy > anesthesia intraperitoneal lower abdomen @ 0.8
anesthesia for kidney stone > anesthesia lithotripsy | anesthesia transurethral procedures @ 0.9
anesthesia for bladder scope > anesthesia transurethral procedures urethrocystoscopy @ 1.0
anesthesia for prostate > anesthesia transurethral resection prostate | anesthesia radical prostatectomy @ 0.9
anesthesia for hemorrhoids > anesthesia anorectal procedure @ 1.0
anesthesia for vasectomy > anesthesia male genitalia vasectomy @ 0.95
anesthesia for circumcision > anesthesia male genitalia @ 0.9
anesthesia for d&c > anesthesia vaginal procedures | anesthesia hysteroscopy | anesthesia abortion procedures @ 0.85
anesthesia for tubal > anesthesia tubal ligation transection @ 0.95
anesthesia for hip replacement > anesthesia total hip arthroplasty open @ 1.0
anesthesia for knee replacement > anesthesia total knee arthroplasty open @ 1.0
anesthesia for knee scope > anesthesia arthroscopic knee joint @ 1.0
anesthesia for shoulder surgery > anesthesia shoulder joint arthroscopic open @ 1.0
anesthesia for hand surgery > anesthesia forearm wrist hand @ 1.0
anesthesia for foot surgery > anesthesia lower leg ankle foot @ 1.0
anesthesia for broken hip > anesthesia hip joint upper femur @ 0.9
anesthesia for back surgery > anesthesia thoracic lumbar spine cord @ 1.0
anesthesia for carotid > anesthesia major vessels of neck @ 0.95
anesthesia for fistula > anesthesia vascular shunt revision forearm @ 0.8
anesthesia for mri > anesthesia noninvasive imaging radiation therapy @ 0.95
anesthesia for burn > anesthesia burn excision debridement @ 0.9
anesthesia for skin surgery > anesthesia integumentary system @ 0.9
anesthesia emergency > anesthesia complicated emergency conditions @ 0.9
anesthesia baby > anesthesia age under one year @ 0.9
anesthesia elderly > anesthesia extreme age older @ 0.9
pca > patient controlled analgesia @ 0.85 if: pump, pain, morphine, surgery
two surgeons > two surgeons co-surgery @ 0.85
staged procedure > staged related procedure @ 0.85
stopped procedure > procedure not carried out | discontinued procedure @ 0.9
cancelled surgery > discontinued procedure @ 0.9
repeat by same doctor > repeat procedure same physician @ 0.95
repeat by different doctor > repeat procedure another physician @ 0.95
not covered by medicare > statutorily excluded medicare benefit | noncovered item service @ 0.9
non covered > noncovered item or service @ 0.95
substitute doctor > fee-for-time compensation | reciprocal billing substitute physician | locum tenens @ 0.85
buy equipment > purchase new equipment @ 0.9
new equipment > new equipment purchased @ 0.8
! seen
! unseen: CPT-like words of visits and anesthesia
new pt visit > office outpatient visit new patient
established visit > office outpatient visit established patient
follow up visit > office outpatient visit established patient
fu visit > office outpatient visit established patient @ 0.9
level 3 visit > office outpatient visit low medical decision making @ 0.8
level 4 visit > office outpatient visit moderate medical decision making @ 0.8
level 5 visit > office outpatient visit high medical decision making @ 0.8
nurse visit > office outpatient visit established patient may not require presence physician @ 0.85
er visit > emergency department visit evaluation management
ed visit > emergency department visit evaluation management
er level 5 > emergency department visit high medical decision making
er level 4 > emergency department visit moderate medical decision making
er level 3 > emergency department visit low medical decision making
admission h&p > initial hospital inpatient observation care
admit visit > initial hospital inpatient observation care
hospital rounds > subsequent hospital inpatient observation care
rounding > subsequent hospital inpatient observation care @ 0.9
discharge day > hospital inpatient discharge day management
going home from hospital > hospital inpatient discharge day management @ 0.7
specialist consult > office consultation new established patient
inpatient consult > inpatient hospital consultation
icu doctor > critical care evaluation management critically ill
critical care first hour > critical care first 30-74 minutes
nicu care > neonatal critical care intensive
picu care > pediatric critical care
nursing home visit > nursing facility care
snf visit > nursing facility care
telehealth > telemedicine visit | synchronous audio-video
video visit > telemedicine synchronous audio-video visit
phone visit > audio-only visit
annual physical > preventive medicine reevaluation management
wellness exam > preventive medicine evaluation management
well child check > preventive medicine evaluation management early childhood
well baby check > preventive medicine evaluation management infant
school age physical > preventive medicine late childhood
teen physical > preventive medicine adolescent
newborn exam > initial hospital birthing center care normal newborn
attendance at delivery > attendance at delivery initial stabilization newborn
care coordination > chronic care management services
chronic care > chronic care management services
ccm > chronic care management services
tcm visit > transitional care management services
rpm > remote physiologic monitoring @ 0.85 if: remote, monitoring, device, patient
remote monitoring > remote physiologic monitoring treatment management
advance directive talk > advance care planning
prolonged visit > prolonged evaluation management service
case conference > medical team conference
smoking cessation > smoking tobacco use cessation counseling
standby > standby service prolonged attendance @ 0.8
work comp exam > work related medical disability examination
after hours > services provided office times other than regularly scheduled
weekend visit > services provided office evenings weekends holidays
hospice visit > hospice care plan oversight @ 0.5
epidural labor > neuraxial labor analgesia anesthesia
anesthesia appendectomy > anesthesia intraperitoneal procedures lower abdomen
anesthesia hernia > anesthesia hernia repairs
anesthesia knee replacement > anesthesia total knee arthroplasty
anesthesia hip replacement > anesthesia total hip arthroplasty
anesthesia knee scope > anesthesia arthroscopic procedures knee joint
anesthesia shoulder > anesthesia shoulder procedures
anesthesia back surgery > anesthesia procedures spine cord
anesthesia heart surgery > anesthesia procedures on heart pericardial sac great vessels
anesthesia cabg > anesthesia direct coronary artery bypass grafting
anesthesia teeth > anesthesia intraoral procedures
anesthesia ear tubes > anesthesia external middle inner ear tympanotomy
anesthesia sinus > anesthesia nose accessory sinuses
anesthesia thyroid > anesthesia procedures neck
anesthesia breast > anesthesia procedures integumentary anterior trunk breast
anesthesia lung surgery > anesthesia thoracotomy procedures lungs
anesthesia turp > anesthesia transurethral resection prostate
anesthesia kidney stone > anesthesia lithotripsy extracorporeal shock wave
anesthesia vasectomy > anesthesia procedures male genitalia vasectomy
anesthesia burn > anesthesia second third degree burn excision debridement
mac > monitored anesthesia care @ 0.8 if: anesthesia, sedation, anesthesiologist
gas anesthesia > general anesthesia @ 0.8
pain block post op > injection anesthetic agent nerve
interscalene > injection anesthetic agent brachial plexus
femoral block > injection anesthetic agent femoral nerve
sciatic block > injection anesthetic agent sciatic nerve
occipital block > injection anesthetic agent greater occipital nerve
stellate block > injection anesthetic agent stellate ganglion
esi > injection diagnostic therapeutic substance epidural
epidural steroid > injection diagnostic therapeutic substance interlaminar epidural
transforaminal > injection transforaminal epidural anesthetic steroid
facet injection > injection diagnostic therapeutic agent paravertebral facet joint
medial branch block > injection paravertebral facet joint nerves
rfa > destruction neurolytic agent paravertebral facet joint nerve @ 0.85
trigger point > injection trigger point muscles
blood patch > injection epidural blood clot patch
arterial line placement > arterial catheterization percutaneous
central line placement > insertion central venous catheter
swan > insertion flow directed catheter swan-ganz
emergency intubation > intubation endotracheal emergency
! seen

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

# --- screening for
check for ~ screening @ 0.85
test for ~ screening @ 0.85
screening lung cancer > encounter for screening for malignant neoplasm of respiratory organs @ 0.95 in: icd10cm
screening colon cancer > encounter for screening for malignant neoplasm of colon @ 0.95 in: icd10cm
screening rectal cancer > encounter for screening for malignant neoplasm of rectum @ 0.95 in: icd10cm
screening breast cancer > encounter for screening mammogram for malignant neoplasm of breast @ 0.95 in: icd10cm
screening cervical cancer > encounter for screening for malignant neoplasm of cervix @ 0.95 in: icd10cm
screening ovarian cancer > encounter for screening for malignant neoplasm of ovary @ 0.95 in: icd10cm
screening prostate cancer > encounter for screening for malignant neoplasm of prostate @ 0.95 in: icd10cm
screening testicular cancer > encounter for screening for malignant neoplasm of testis @ 0.95 in: icd10cm
screening bladder cancer > encounter for screening for malignant neoplasm of bladder @ 0.95 in: icd10cm
screening skin cancer > encounter for screening for malignant neoplasm of skin @ 0.95 in: icd10cm
screening oral cancer > encounter for screening for malignant neoplasm of oral cavity @ 0.95 in: icd10cm
screening stomach cancer > encounter for screening for malignant neoplasm of stomach @ 0.95 in: icd10cm
screening cancer > encounter for screening for malignant neoplasm site unspecified @ 0.95 in: icd10cm
screening hepatitis c > encounter for screening for other viral diseases @ 0.95 in: icd10cm
screening hepatitis b > encounter for screening for other viral diseases @ 0.95 in: icd10cm
screening hepatitis > encounter for screening for other viral diseases @ 0.95 in: icd10cm
screening hiv > encounter for screening for human immunodeficiency virus @ 0.95 in: icd10cm
screening hpv > encounter for screening for human papillomavirus @ 0.95 in: icd10cm
screening covid > encounter for screening for covid-19 @ 0.95 in: icd10cm
screening tb > encounter for screening for respiratory tuberculosis @ 0.95 in: icd10cm
screening tuberculosis > encounter for screening for respiratory tuberculosis @ 0.95 in: icd10cm
screening std > encounter for screening for infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
screening chlamydia > encounter for screening for infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
screening gonorrhea > encounter for screening for infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
screening syphilis > encounter for screening for infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
screening parasites > encounter for screening for other infectious and parasitic diseases @ 0.95 in: icd10cm
screening worms > encounter for screening for other infectious and parasitic diseases @ 0.95 in: icd10cm
screening zika > encounter for screening for other viral diseases @ 0.95 in: icd10cm
screening strep > encounter for screening for other bacterial diseases @ 0.95 in: icd10cm
screening mrsa > encounter for screening for other bacterial diseases @ 0.95 in: icd10cm
screening diabetes > encounter for screening for diabetes mellitus @ 0.95 in: icd10cm
screening thyroid > encounter for screening for other suspected endocrine disorder @ 0.95 in: icd10cm
screening cholesterol > encounter for screening for lipoid disorders @ 0.95 in: icd10cm
screening lipid > encounter for screening for lipoid disorders @ 0.95 in: icd10cm
screening vitamin deficiency > encounter for screening for nutritional disorder @ 0.95 in: icd10cm
screening malnutrition > encounter for screening for nutritional disorder @ 0.95 in: icd10cm
screening anemia > encounter for screening for diseases of the blood and blood-forming organs @ 0.95 in: icd10cm
screening sickle cell > encounter for screening for diseases of the blood and blood-forming organs @ 0.95 in: icd10cm
screening bleeding disorder > encounter for screening for diseases of the blood and blood-forming organs @ 0.95 in: icd10cm
screening postpartum depression > encounter for screening for maternal depression @ 0.95 in: icd10cm
screening anxiety > encounter for screening for other mental health and behavioral disorders @ 0.95 in: icd10cm
screening adhd > encounter for screening for other mental health and behavioral disorders @ 0.95 in: icd10cm
screening drug abuse > encounter for screening for other mental health and behavioral disorders @ 0.95 in: icd10cm
screening dementia > encounter for screening for other mental health behavioral disorders @ 0.95 in: icd10cm
screening memory > encounter for screening for other mental health and behavioral disorders @ 0.95 in: icd10cm
screening brain injury > encounter for screening for traumatic brain injury @ 0.95 in: icd10cm
screening stroke > encounter for screening for other nervous system disorders @ 0.95 in: icd10cm
screening stroke > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening glaucoma > encounter for screening for eye and ear disorders @ 0.95 in: icd10cm
screening vision > encounter for screening for eye and ear disorders @ 0.95 in: icd10cm
screening eye > encounter for screening for eye and ear disorders @ 0.95 in: icd10cm
screening ear > encounter for screening for eye and ear disorders @ 0.95 in: icd10cm
screening heart disease > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening blood pressure > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening high blood pressure > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening aneurysm > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening aaa > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening carotid > encounter for screening for cardiovascular disorders @ 0.95 in: icd10cm
screening asthma > encounter for screening for respiratory disorder nec @ 0.95 in: icd10cm
screening copd > encounter for screening for respiratory disorder nec @ 0.95 in: icd10cm
screening dental > encounter for screening for dental disorders @ 0.95 in: icd10cm
screening celiac > encounter for screening for upper gastrointestinal @ 0.95 in: icd10cm
screening celiac > encounter for screening for other digestive system disorders @ 0.95 in: icd10cm
screening stomach > encounter for screening for upper gastrointestinal disorder @ 0.95 in: icd10cm
screening bowel > encounter for screening for lower gastrointestinal disorder @ 0.95 in: icd10cm
screening liver disease > encounter for screening for other digestive system disorders @ 0.95 in: icd10cm
screening kidney disease > encounter for screening for other genitourinary @ 0.95 in: icd10cm
screening kidney disease > encounter for screening other diseases disorders @ 0.95 in: icd10cm
screening osteoporosis > encounter for screening for osteoporosis @ 0.95 in: icd10cm
screening scoliosis > encounter for screening for other musculoskeletal disorder @ 0.95 in: icd10cm
screening arthritis > encounter for screening for other musculoskeletal disorder @ 0.95 in: icd10cm
screening birth defects > encounter for screening for certain developmental disorders in childhood @ 0.95 in: icd10cm
screening lead > encounter for screening for disorder due to exposure to contaminants @ 0.95 in: icd10cm
screening lead poisoning > encounter for screening for disorder due to exposure to contaminants @ 0.95 in: icd10cm
screening genetic > encounter for nonprocreative screening for genetic disease carrier status @ 0.95 in: icd10cm
screening carrier > encounter for nonprocreative screening for genetic disease carrier status @ 0.95 in: icd10cm
screening cystic fibrosis > encounter for screening for genetic and chromosomal anomalies @ 0.95 in: icd10cm
screening down syndrome > encounter for antenatal screening for chromosomal anomalies @ 0.95 in: icd10cm
screening pregnancy > encounter for antenatal screening @ 0.95 in: icd10cm
screening gestational diabetes > encounter for antenatal screening @ 0.95 in: icd10cm
screening spina bifida > encounter for antenatal screening @ 0.95 in: icd10cm

# --- exposure to
exposed to ~ exposure @ 0.85
been around ~ exposure @ 0.85
in contact with ~ exposure @ 0.85
near someone with ~ exposure @ 0.85
around someone with ~ exposure @ 0.85
someone at home has ~ exposure @ 0.85
close contact ~ exposure @ 0.85
exposure tb > contact with and suspected exposure to tuberculosis @ 0.95 in: icd10cm
exposure tuberculosis > contact with and suspected exposure to tuberculosis @ 0.95 in: icd10cm
exposure rabies > contact with and suspected exposure to rabies @ 0.95 in: icd10cm
exposure bat > contact with and suspected exposure to rabies @ 0.95 in: icd10cm
exposure rubella > contact with and suspected exposure to rubella @ 0.95 in: icd10cm
exposure hepatitis > contact with and suspected exposure to viral hepatitis @ 0.95 in: icd10cm
exposure hepatitis a > contact with and suspected exposure to viral hepatitis @ 0.95 in: icd10cm
exposure hepatitis b > contact with and suspected exposure to viral hepatitis @ 0.95 in: icd10cm
exposure hepatitis c > contact with and suspected exposure to viral hepatitis @ 0.95 in: icd10cm
exposure hiv > contact with and suspected exposure to human immunodeficiency virus @ 0.95 in: icd10cm
exposure lice > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.95 in: icd10cm
exposure scabies > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.95 in: icd10cm
exposure bed bugs > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.95 in: icd10cm
exposure strep > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure strep throat > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure whooping cough > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure pertussis > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure staph > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure mrsa > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure diphtheria > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure scarlet fever > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure meningitis > contact with and suspected exposure to meningococcus @ 0.95 in: icd10cm
exposure meningococcus > contact with and suspected exposure to meningococcus @ 0.95 in: icd10cm
exposure anthrax > contact with and suspected exposure to anthrax @ 0.95 in: icd10cm
exposure e coli > contact with and suspected exposure to escherichia coli @ 0.95 in: icd10cm
exposure food poisoning > contact with and suspected exposure to intestinal infectious diseases due to escherichia coli @ 0.95 in: icd10cm
exposure food poisoning > contact with and suspected exposure to other intestinal infectious diseases @ 0.95 in: icd10cm
exposure salmonella > contact with and suspected exposure to other intestinal infectious diseases @ 0.95 in: icd10cm
exposure salmonella > contact with and suspected exposure to intestinal infectious diseases @ 0.95 in: icd10cm
exposure c diff > contact with and suspected exposure to other bacterial communicable diseases @ 0.95 in: icd10cm
exposure measles > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure mumps > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure flu > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure influenza > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure rsv > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure mono > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure monkeypox > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure mpox > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure hand foot mouth > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure fifth disease > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure stomach virus > contact with and suspected exposure to other viral communicable diseases @ 0.95 in: icd10cm
exposure herpes > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
exposure chicken pox > contact with and suspected exposure to varicella @ 0.95 in: icd10cm
exposure chickenpox > contact with and suspected exposure to varicella @ 0.95 in: icd10cm
exposure shingles > contact with and suspected exposure to varicella @ 0.95 in: icd10cm
exposure covid > contact with and suspected exposure to covid-19 @ 0.95 in: icd10cm
exposure zika > contact with and suspected exposure to zika virus @ 0.95 in: icd10cm
exposure std > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
exposure gonorrhea > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
exposure chlamydia > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
exposure syphilis > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
exposure hpv > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.95 in: icd10cm
exposure malaria > contact with and suspected exposure to other communicable diseases @ 0.95 in: icd10cm
exposure fungus > contact with and suspected exposure to other communicable diseases @ 0.95 in: icd10cm
exposure ringworm > contact with and suspected exposure to other communicable diseases @ 0.95 in: icd10cm
exposure pinworms > contact with and suspected exposure to other communicable diseases @ 0.95 in: icd10cm
exposure mercury > contact with and suspected exposure to other hazardous metals @ 0.95 in: icd10cm
exposure arsenic > contact with and suspected exposure to arsenic @ 0.95 in: icd10cm
exposure asbestos > contact with and suspected exposure to asbestos @ 0.95 in: icd10cm
exposure benzene > contact with and suspected exposure to benzene @ 0.95 in: icd10cm
exposure uranium > contact with and suspected exposure to uranium @ 0.95 in: icd10cm
exposure pesticides > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.95 in: icd10cm
exposure solvents > contact with and suspected exposure to other hazardous aromatic compounds @ 0.95 in: icd10cm
exposure chemicals > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.95 in: icd10cm
exposure radon > contact with and suspected exposure to radon and other naturally occurring radiation @ 0.95 in: icd10cm
exposure dirty water > contact with and suspected exposure to water pollution @ 0.95 in: icd10cm
exposure water pollution > contact with and suspected exposure to water pollution @ 0.95 in: icd10cm
exposure dirty air > contact with and suspected exposure to air pollution @ 0.95 in: icd10cm
exposure smog > contact with and suspected exposure to air pollution @ 0.95 in: icd10cm
exposure soil > contact with and suspected exposure to soil pollution @ 0.95 in: icd10cm
exposure algae > contact with and suspected exposure to algae and algae toxins @ 0.95 in: icd10cm
exposure algae > contact with and suspected exposure to harmful algae @ 0.95 in: icd10cm
exposure secondhand smoke > contact with and suspected exposure to environmental tobacco smoke @ 0.95 in: icd10cm
exposure passive smoke > contact with and suspected exposure to environmental tobacco smoke @ 0.95 in: icd10cm
exposure blood > contact with and suspected exposure to potentially hazardous body fluids @ 0.95 in: icd10cm
exposure needle > contact with and suspected exposure to potentially hazardous body fluids @ 0.95 in: icd10cm
exposure valley fever > contact with and suspected exposure to other communicable diseases @ 0.95 in: icd10cm
dust at work > occupational exposure to dust @ 0.95 in: icd10cm
tobacco smoke at work > occupational exposure to environmental tobacco smoke @ 0.95 in: icd10cm
loud noise at work > occupational exposure to noise @ 0.95 in: icd10cm
radiation at work > occupational exposure to radiation @ 0.95 in: icd10cm
toxic chemicals at work > occupational exposure to toxic agents in other industries @ 0.95 in: icd10cm
extreme temperature at work > occupational exposure to extreme temperature @ 0.95 in: icd10cm
vibration at work > occupational exposure to vibration @ 0.95 in: icd10cm
heat at work > occupational exposure to extreme temperature @ 0.95 in: icd10cm

# --- allergic to
reacts to ~ allergy @ 0.7
cant take ~ allergy @ 0.7
cannot take ~ allergy @ 0.7
intolerant ~ allergy @ 0.7
sensitive to ~ allergy @ 0.7
allergy amoxicillin > allergy status to penicillin @ 0.95 in: icd10cm
allergy ampicillin > allergy status to penicillin @ 0.95 in: icd10cm
allergy augmentin > allergy status to penicillin @ 0.95 in: icd10cm
allergy pcn > allergy status to penicillin @ 0.95 in: icd10cm
allergy keflex > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy cephalexin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy cephalosporin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy azithromycin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy zithromax > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy erythromycin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy cipro > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy ciprofloxacin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy levaquin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy tetracycline > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy doxycycline > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy vancomycin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy clindamycin > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy antibiotic > allergy status to other antibiotic agents @ 0.95 in: icd10cm
allergy bactrim > allergy status to sulfonamides @ 0.95 in: icd10cm
allergy sulfonamide > allergy status to sulfonamides @ 0.95 in: icd10cm
allergy septra > allergy status to sulfonamides @ 0.95 in: icd10cm
allergy antifungal > allergy status to other anti-infective agents @ 0.95 in: icd10cm
allergy metronidazole > allergy status to other anti-infective agents @ 0.95 in: icd10cm
allergy flagyl > allergy status to other anti-infective agents @ 0.95 in: icd10cm
allergy anesthesia > allergy status to anesthetic agent @ 0.95 in: icd10cm
allergy anesthetic > allergy status to anesthetic agent @ 0.95 in: icd10cm
allergy lidocaine > allergy status to anesthetic agent @ 0.95 in: icd10cm
allergy novocaine > allergy status to anesthetic agent @ 0.95 in: icd10cm
allergy propofol > allergy status to anesthetic agent @ 0.95 in: icd10cm
allergy codeine > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy morphine > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy oxycodone > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy hydrocodone > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy opioid > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy narcotic > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy percocet > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy vicodin > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy dilaudid > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy fentanyl > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy demerol > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy tramadol > allergy status to narcotic agent @ 0.95 in: icd10cm
allergy aspirin > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy ibuprofen > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy advil > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy motrin > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy aleve > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy naproxen > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy nsaid > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy tylenol > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy acetaminophen > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy toradol > allergy status to analgesic agent @ 0.95 in: icd10cm
allergy serum > allergy status to serum and vaccine @ 0.95 in: icd10cm
allergy medicine > allergy status to unspecified drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy medication > allergy status to unspecified drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy drug > allergy status to unspecified drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy pills > allergy status to unspecified drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy lisinopril > allergy status to other drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy statin > allergy status to other drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy insulin > allergy status to other drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy heparin > allergy status to other drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy metoprolol > allergy status to other drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy prednisone > allergy status to other drugs medicaments and biological substances @ 0.95 in: icd10cm
allergy milk > allergy to milk products @ 0.95 in: icd10cm
allergy dairy > allergy to milk products @ 0.95 in: icd10cm
allergy shellfish > allergy to seafood @ 0.95 in: icd10cm
allergy shrimp > allergy to seafood @ 0.95 in: icd10cm
allergy fish > allergy to seafood @ 0.95 in: icd10cm
allergy crab > allergy to seafood @ 0.95 in: icd10cm
allergy lobster > allergy to seafood @ 0.95 in: icd10cm
allergy strawberry > allergy to other foods @ 0.95 in: icd10cm
allergy soy > allergy to other foods @ 0.95 in: icd10cm
allergy wheat > allergy to other foods @ 0.95 in: icd10cm
allergy nuts > allergy to other foods @ 0.95 in: icd10cm
allergy almonds > allergy to other foods @ 0.95 in: icd10cm
allergy cashews > allergy to other foods @ 0.95 in: icd10cm
allergy walnuts > allergy to other foods @ 0.95 in: icd10cm
allergy fruit > allergy to other foods @ 0.95 in: icd10cm
allergy kiwi > allergy to other foods @ 0.95 in: icd10cm
allergy banana > allergy to other foods @ 0.95 in: icd10cm
allergy avocado > allergy to other foods @ 0.95 in: icd10cm
allergy tomato > allergy to other foods @ 0.95 in: icd10cm
allergy corn > allergy to other foods @ 0.95 in: icd10cm
allergy sesame > allergy to other foods @ 0.95 in: icd10cm
allergy chocolate > allergy to other foods @ 0.95 in: icd10cm
allergy gluten > allergy to other foods @ 0.95 in: icd10cm
allergy mango > allergy to other foods @ 0.95 in: icd10cm
allergy garlic > allergy to other foods @ 0.95 in: icd10cm
allergy onion > allergy to other foods @ 0.95 in: icd10cm
allergy beef > allergy to mammalian meats @ 0.95 in: icd10cm
allergy pork > allergy to mammalian meats @ 0.95 in: icd10cm
allergy meat > allergy to mammalian meats @ 0.95 in: icd10cm
allergy dye > food additives allergy status @ 0.95 in: icd10cm
allergy food coloring > food additives allergy status @ 0.95 in: icd10cm
allergy additives > food additives allergy status @ 0.95 in: icd10cm
allergy bee > bee allergy status @ 0.95 in: icd10cm
allergy wasp > bee allergy status @ 0.95 in: icd10cm
allergy bee sting > bee allergy status @ 0.95 in: icd10cm
allergy spider > other insect allergy status @ 0.95 in: icd10cm
allergy fire ant > other insect allergy status @ 0.95 in: icd10cm
allergy insect > other insect allergy status @ 0.95 in: icd10cm
allergy mosquito > other insect allergy status @ 0.95 in: icd10cm
allergy latex > latex allergy status @ 0.95 in: icd10cm
allergy gloves > latex allergy status @ 0.95 in: icd10cm
allergy contrast dye > radiographic dye allergy status @ 0.95 in: icd10cm
allergy contrast > radiographic dye allergy status @ 0.95 in: icd10cm
allergy ct dye > radiographic dye allergy status @ 0.95 in: icd10cm
allergy iodine > radiographic dye allergy status @ 0.95 in: icd10cm
allergy iv dye > radiographic dye allergy status @ 0.95 in: icd10cm
allergy tape > other nonmedicinal substance allergy status @ 0.95 in: icd10cm
allergy adhesive > other nonmedicinal substance allergy status @ 0.95 in: icd10cm
allergy metal > other nonmedicinal substance allergy status @ 0.95 in: icd10cm
allergy nickel > other nonmedicinal substance allergy status @ 0.95 in: icd10cm

# --- takes it all the time: long term (current) use
on warfarin > long term current use of anticoagulants @ 0.85 in: icd10cm
takes warfarin > long term current use of anticoagulants in: icd10cm
long term warfarin > long term current use of anticoagulants @ 0.95 in: icd10cm
on coumadin > long term current use of anticoagulants @ 0.85 in: icd10cm
takes coumadin > long term current use of anticoagulants in: icd10cm
long term coumadin > long term current use of anticoagulants @ 0.95 in: icd10cm
on eliquis > long term current use of anticoagulants @ 0.85 in: icd10cm
takes eliquis > long term current use of anticoagulants in: icd10cm
long term eliquis > long term current use of anticoagulants @ 0.95 in: icd10cm
on xarelto > long term current use of anticoagulants @ 0.85 in: icd10cm
takes xarelto > long term current use of anticoagulants in: icd10cm
long term xarelto > long term current use of anticoagulants @ 0.95 in: icd10cm
on apixaban > long term current use of anticoagulants @ 0.85 in: icd10cm
takes apixaban > long term current use of anticoagulants in: icd10cm
long term apixaban > long term current use of anticoagulants @ 0.95 in: icd10cm
on rivaroxaban > long term current use of anticoagulants @ 0.85 in: icd10cm
takes rivaroxaban > long term current use of anticoagulants in: icd10cm
long term rivaroxaban > long term current use of anticoagulants @ 0.95 in: icd10cm
on pradaxa > long term current use of anticoagulants @ 0.85 in: icd10cm
takes pradaxa > long term current use of anticoagulants in: icd10cm
long term pradaxa > long term current use of anticoagulants @ 0.95 in: icd10cm
on lovenox > long term current use of anticoagulants @ 0.85 in: icd10cm
takes lovenox > long term current use of anticoagulants in: icd10cm
long term lovenox > long term current use of anticoagulants @ 0.95 in: icd10cm
on enoxaparin > long term current use of anticoagulants @ 0.85 in: icd10cm
takes enoxaparin > long term current use of anticoagulants in: icd10cm
long term enoxaparin > long term current use of anticoagulants @ 0.95 in: icd10cm
on heparin > long term current use of anticoagulants @ 0.85 in: icd10cm
takes heparin > long term current use of anticoagulants in: icd10cm
long term heparin > long term current use of anticoagulants @ 0.95 in: icd10cm
on blood thinner > long term current use of anticoagulants @ 0.85 in: icd10cm
takes blood thinner > long term current use of anticoagulants in: icd10cm
long term blood thinner > long term current use of anticoagulants @ 0.95 in: icd10cm
on anticoagulant > long term current use of anticoagulants @ 0.85 in: icd10cm
takes anticoagulant > long term current use of anticoagulants in: icd10cm
long term anticoagulant > long term current use of anticoagulants @ 0.95 in: icd10cm
on jantoven > long term current use of anticoagulants @ 0.85 in: icd10cm
takes jantoven > long term current use of anticoagulants in: icd10cm
long term jantoven > long term current use of anticoagulants @ 0.95 in: icd10cm
on savaysa > long term current use of anticoagulants @ 0.85 in: icd10cm
takes savaysa > long term current use of anticoagulants in: icd10cm
long term savaysa > long term current use of anticoagulants @ 0.95 in: icd10cm
on dabigatran > long term current use of anticoagulants @ 0.85 in: icd10cm
takes dabigatran > long term current use of anticoagulants in: icd10cm
long term dabigatran > long term current use of anticoagulants @ 0.95 in: icd10cm
on plavix > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes plavix > long term current use of antithrombotics antiplatelets in: icd10cm
long term plavix > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on clopidogrel > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes clopidogrel > long term current use of antithrombotics antiplatelets in: icd10cm
long term clopidogrel > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on brilinta > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes brilinta > long term current use of antithrombotics antiplatelets in: icd10cm
long term brilinta > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on effient > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes effient > long term current use of antithrombotics antiplatelets in: icd10cm
long term effient > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on ticagrelor > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes ticagrelor > long term current use of antithrombotics antiplatelets in: icd10cm
long term ticagrelor > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on prasugrel > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes prasugrel > long term current use of antithrombotics antiplatelets in: icd10cm
long term prasugrel > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on antiplatelet > long term current use of antithrombotics antiplatelets @ 0.85 in: icd10cm
takes antiplatelet > long term current use of antithrombotics antiplatelets in: icd10cm
long term antiplatelet > long term current use of antithrombotics antiplatelets @ 0.95 in: icd10cm
on aspirin > long term current use of aspirin @ 0.85 in: icd10cm
takes aspirin > long term current use of aspirin in: icd10cm
long term aspirin > long term current use of aspirin @ 0.95 in: icd10cm
on baby aspirin > long term current use of aspirin @ 0.85 in: icd10cm
takes baby aspirin > long term current use of aspirin in: icd10cm
long term baby aspirin > long term current use of aspirin @ 0.95 in: icd10cm
on insulin > long term current use of insulin @ 0.85 in: icd10cm
takes insulin > long term current use of insulin in: icd10cm
on lantus > long term current use of insulin @ 0.85 in: icd10cm
takes lantus > long term current use of insulin in: icd10cm
long term lantus > long term current use of insulin @ 0.95 in: icd10cm
on humalog > long term current use of insulin @ 0.85 in: icd10cm
takes humalog > long term current use of insulin in: icd10cm
long term humalog > long term current use of insulin @ 0.95 in: icd10cm
on novolog > long term current use of insulin @ 0.85 in: icd10cm
takes novolog > long term current use of insulin in: icd10cm
long term novolog > long term current use of insulin @ 0.95 in: icd10cm
on metformin > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes metformin > long term current use of oral hypoglycemic drugs in: icd10cm
long term metformin > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on glipizide > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes glipizide > long term current use of oral hypoglycemic drugs in: icd10cm
long term glipizide > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on januvia > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes januvia > long term current use of oral hypoglycemic drugs in: icd10cm
long term januvia > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on jardiance > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes jardiance > long term current use of oral hypoglycemic drugs in: icd10cm
long term jardiance > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on farxiga > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes farxiga > long term current use of oral hypoglycemic drugs in: icd10cm
long term farxiga > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on glimepiride > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes glimepiride > long term current use of oral hypoglycemic drugs in: icd10cm
long term glimepiride > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on diabetes pills > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes diabetes pills > long term current use of oral hypoglycemic drugs in: icd10cm
long term diabetes pills > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on sugar pills > long term current use of oral hypoglycemic drugs @ 0.85 in: icd10cm
takes sugar pills > long term current use of oral hypoglycemic drugs in: icd10cm
long term sugar pills > long term current use of oral hypoglycemic drugs @ 0.95 in: icd10cm
on ozempic > long term current use of injectable non-insulin antidiabetic drugs @ 0.85 in: icd10cm
takes ozempic > long term current use of injectable non-insulin antidiabetic drugs in: icd10cm
long term ozempic > long term current use of injectable non-insulin antidiabetic drugs @ 0.95 in: icd10cm
on trulicity > long term current use of injectable non-insulin antidiabetic drugs @ 0.85 in: icd10cm
takes trulicity > long term current use of injectable non-insulin antidiabetic drugs in: icd10cm
long term trulicity > long term current use of injectable non-insulin antidiabetic drugs @ 0.95 in: icd10cm
on victoza > long term current use of injectable non-insulin antidiabetic drugs @ 0.85 in: icd10cm
takes victoza > long term current use of injectable non-insulin antidiabetic drugs in: icd10cm
long term victoza > long term current use of injectable non-insulin antidiabetic drugs @ 0.95 in: icd10cm
on mounjaro > long term current use of injectable non-insulin antidiabetic drugs @ 0.85 in: icd10cm
takes mounjaro > long term current use of injectable non-insulin antidiabetic drugs in: icd10cm
long term mounjaro > long term current use of injectable non-insulin antidiabetic drugs @ 0.95 in: icd10cm
on semaglutide > long term current use of injectable non-insulin antidiabetic drugs @ 0.85 in: icd10cm
takes semaglutide > long term current use of injectable non-insulin antidiabetic drugs in: icd10cm
long term semaglutide > long term current use of injectable non-insulin antidiabetic drugs @ 0.95 in: icd10cm
on nsaid > long term current use of non-steroidal anti-inflammatories nsaid @ 0.85 in: icd10cm
takes nsaid > long term current use of non-steroidal anti-inflammatories nsaid in: icd10cm
long term nsaid > long term current use of non-steroidal anti-inflammatories nsaid @ 0.95 in: icd10cm
on ibuprofen > long term current use of non-steroidal anti-inflammatories nsaid @ 0.85 in: icd10cm
takes ibuprofen > long term current use of non-steroidal anti-inflammatories nsaid in: icd10cm
long term ibuprofen > long term current use of non-steroidal anti-inflammatories nsaid @ 0.95 in: icd10cm
on naproxen > long term current use of non-steroidal anti-inflammatories nsaid @ 0.85 in: icd10cm
takes naproxen > long term current use of non-steroidal anti-inflammatories nsaid in: icd10cm
long term naproxen > long term current use of non-steroidal anti-inflammatories nsaid @ 0.95 in: icd10cm
on meloxicam > long term current use of non-steroidal anti-inflammatories nsaid @ 0.85 in: icd10cm
takes meloxicam > long term current use of non-steroidal anti-inflammatories nsaid in: icd10cm
long term meloxicam > long term current use of non-steroidal anti-inflammatories nsaid @ 0.95 in: icd10cm
on celebrex > long term current use of non-steroidal anti-inflammatories nsaid @ 0.85 in: icd10cm
takes celebrex > long term current use of non-steroidal anti-inflammatories nsaid in: icd10cm
long term celebrex > long term current use of non-steroidal anti-inflammatories nsaid @ 0.95 in: icd10cm
on diclofenac > long term current use of non-steroidal anti-inflammatories nsaid @ 0.85 in: icd10cm
takes diclofenac > long term current use of non-steroidal anti-inflammatories nsaid in: icd10cm
long term diclofenac > long term current use of non-steroidal anti-inflammatories nsaid @ 0.95 in: icd10cm
on steroids > long term current use of systemic steroids @ 0.85 in: icd10cm
takes steroids > long term current use of systemic steroids in: icd10cm
long term steroids > long term current use of systemic steroids @ 0.95 in: icd10cm
on prednisone > long term current use of systemic steroids @ 0.85 in: icd10cm
takes prednisone > long term current use of systemic steroids in: icd10cm
long term prednisone > long term current use of systemic steroids @ 0.95 in: icd10cm
on oral steroids > long term current use of systemic steroids @ 0.85 in: icd10cm
takes oral steroids > long term current use of systemic steroids in: icd10cm
long term oral steroids > long term current use of systemic steroids @ 0.95 in: icd10cm
on medrol > long term current use of systemic steroids @ 0.85 in: icd10cm
takes medrol > long term current use of systemic steroids in: icd10cm
long term medrol > long term current use of systemic steroids @ 0.95 in: icd10cm
on dexamethasone > long term current use of systemic steroids @ 0.85 in: icd10cm
takes dexamethasone > long term current use of systemic steroids in: icd10cm
long term dexamethasone > long term current use of systemic steroids @ 0.95 in: icd10cm
on inhaled steroids > long term current use of inhaled steroids @ 0.85 in: icd10cm
takes inhaled steroids > long term current use of inhaled steroids in: icd10cm
long term inhaled steroids > long term current use of inhaled steroids @ 0.95 in: icd10cm
on flovent > long term current use of inhaled steroids @ 0.85 in: icd10cm
takes flovent > long term current use of inhaled steroids in: icd10cm
long term flovent > long term current use of inhaled steroids @ 0.95 in: icd10cm
on pulmicort > long term current use of inhaled steroids @ 0.85 in: icd10cm
takes pulmicort > long term current use of inhaled steroids in: icd10cm
long term pulmicort > long term current use of inhaled steroids @ 0.95 in: icd10cm
on qvar > long term current use of inhaled steroids @ 0.85 in: icd10cm
takes qvar > long term current use of inhaled steroids in: icd10cm
long term qvar > long term current use of inhaled steroids @ 0.95 in: icd10cm
on opioids > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes opioids > long term current use of opiate analgesic in: icd10cm
long term opioids > long term current use of opiate analgesic @ 0.95 in: icd10cm
on pain meds > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes pain meds > long term current use of opiate analgesic in: icd10cm
long term pain meds > long term current use of opiate analgesic @ 0.95 in: icd10cm
on oxycodone > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes oxycodone > long term current use of opiate analgesic in: icd10cm
long term oxycodone > long term current use of opiate analgesic @ 0.95 in: icd10cm
on hydrocodone > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes hydrocodone > long term current use of opiate analgesic in: icd10cm
long term hydrocodone > long term current use of opiate analgesic @ 0.95 in: icd10cm
on morphine > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes morphine > long term current use of opiate analgesic in: icd10cm
long term morphine > long term current use of opiate analgesic @ 0.95 in: icd10cm
on methadone > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes methadone > long term current use of opiate analgesic in: icd10cm
long term methadone > long term current use of opiate analgesic @ 0.95 in: icd10cm
on suboxone > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes suboxone > long term current use of opiate analgesic in: icd10cm
long term suboxone > long term current use of opiate analgesic @ 0.95 in: icd10cm
on pain pills > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes pain pills > long term current use of opiate analgesic in: icd10cm
long term pain pills > long term current use of opiate analgesic @ 0.95 in: icd10cm
on narcotics > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes narcotics > long term current use of opiate analgesic in: icd10cm
long term narcotics > long term current use of opiate analgesic @ 0.95 in: icd10cm
on percocet > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes percocet > long term current use of opiate analgesic in: icd10cm
long term percocet > long term current use of opiate analgesic @ 0.95 in: icd10cm
on norco > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes norco > long term current use of opiate analgesic in: icd10cm
long term norco > long term current use of opiate analgesic @ 0.95 in: icd10cm
on fentanyl > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes fentanyl > long term current use of opiate analgesic in: icd10cm
long term fentanyl > long term current use of opiate analgesic @ 0.95 in: icd10cm
on tramadol > long term current use of opiate analgesic @ 0.85 in: icd10cm
takes tramadol > long term current use of opiate analgesic in: icd10cm
long term tramadol > long term current use of opiate analgesic @ 0.95 in: icd10cm
on antibiotics > long term current use of antibiotics @ 0.85 in: icd10cm
takes antibiotics > long term current use of antibiotics in: icd10cm
long term antibiotics > long term current use of antibiotics @ 0.95 in: icd10cm
on tamoxifen > long term current use of selective estrogen receptor modulators @ 0.85 in: icd10cm
takes tamoxifen > long term current use of selective estrogen receptor modulators in: icd10cm
long term tamoxifen > long term current use of selective estrogen receptor modulators @ 0.95 in: icd10cm
on raloxifene > long term current use of selective estrogen receptor modulators @ 0.85 in: icd10cm
takes raloxifene > long term current use of selective estrogen receptor modulators in: icd10cm
long term raloxifene > long term current use of selective estrogen receptor modulators @ 0.95 in: icd10cm
on evista > long term current use of selective estrogen receptor modulators @ 0.85 in: icd10cm
takes evista > long term current use of selective estrogen receptor modulators in: icd10cm
long term evista > long term current use of selective estrogen receptor modulators @ 0.95 in: icd10cm
on arimidex > long term current use of aromatase inhibitors @ 0.85 in: icd10cm
takes arimidex > long term current use of aromatase inhibitors in: icd10cm
long term arimidex > long term current use of aromatase inhibitors @ 0.95 in: icd10cm
on anastrozole > long term current use of aromatase inhibitors @ 0.85 in: icd10cm
takes anastrozole > long term current use of aromatase inhibitors in: icd10cm
long term anastrozole > long term current use of aromatase inhibitors @ 0.95 in: icd10cm
on letrozole > long term current use of aromatase inhibitors @ 0.85 in: icd10cm
takes letrozole > long term current use of aromatase inhibitors in: icd10cm
long term letrozole > long term current use of aromatase inhibitors @ 0.95 in: icd10cm
on femara > long term current use of aromatase inhibitors @ 0.85 in: icd10cm
takes femara > long term current use of aromatase inhibitors in: icd10cm
long term femara > long term current use of aromatase inhibitors @ 0.95 in: icd10cm
on aromasin > long term current use of aromatase inhibitors @ 0.85 in: icd10cm
takes aromasin > long term current use of aromatase inhibitors in: icd10cm
long term aromasin > long term current use of aromatase inhibitors @ 0.95 in: icd10cm
on birth control pills > long term current use of hormonal contraceptives @ 0.85 in: icd10cm
takes birth control pills > long term current use of hormonal contraceptives in: icd10cm
long term birth control pills > long term current use of hormonal contraceptives @ 0.95 in: icd10cm
on birth control > long term current use of hormonal contraceptives @ 0.85 in: icd10cm
takes birth control > long term current use of hormonal contraceptives in: icd10cm
long term birth control > long term current use of hormonal contraceptives @ 0.95 in: icd10cm
on the pill > long term current use of hormonal contraceptives @ 0.85 in: icd10cm
takes the pill > long term current use of hormonal contraceptives in: icd10cm
long term the pill > long term current use of hormonal contraceptives @ 0.95 in: icd10cm
on contraceptive > long term current use of hormonal contraceptives @ 0.85 in: icd10cm
takes contraceptive > long term current use of hormonal contraceptives in: icd10cm
long term contraceptive > long term current use of hormonal contraceptives @ 0.95 in: icd10cm
on hormone therapy > hormone replacement therapy @ 0.85 in: icd10cm
takes hormone therapy > hormone replacement therapy in: icd10cm
long term hormone therapy > hormone replacement therapy @ 0.95 in: icd10cm
on hrt > hormone replacement therapy @ 0.85 in: icd10cm
takes hrt > hormone replacement therapy in: icd10cm
long term hrt > hormone replacement therapy @ 0.95 in: icd10cm
on estrogen > hormone replacement therapy @ 0.85 in: icd10cm
takes estrogen > hormone replacement therapy in: icd10cm
long term estrogen > hormone replacement therapy @ 0.95 in: icd10cm
on hormone replacement > hormone replacement therapy @ 0.85 in: icd10cm
takes hormone replacement > hormone replacement therapy in: icd10cm
on estradiol > hormone replacement therapy @ 0.85 in: icd10cm
takes estradiol > hormone replacement therapy in: icd10cm
long term estradiol > hormone replacement therapy @ 0.95 in: icd10cm
on fosamax > long term current use of bisphosphonates @ 0.85 in: icd10cm
takes fosamax > long term current use of bisphosphonates in: icd10cm
long term fosamax > long term current use of bisphosphonates @ 0.95 in: icd10cm
on bisphosphonate > long term current use of bisphosphonates @ 0.85 in: icd10cm
takes bisphosphonate > long term current use of bisphosphonates in: icd10cm
long term bisphosphonate > long term current use of bisphosphonates @ 0.95 in: icd10cm
on boniva > long term current use of bisphosphonates @ 0.85 in: icd10cm
takes boniva > long term current use of bisphosphonates in: icd10cm
long term boniva > long term current use of bisphosphonates @ 0.95 in: icd10cm
on alendronate > long term current use of bisphosphonates @ 0.85 in: icd10cm
takes alendronate > long term current use of bisphosphonates in: icd10cm
long term alendronate > long term current use of bisphosphonates @ 0.95 in: icd10cm
on actonel > long term current use of bisphosphonates @ 0.85 in: icd10cm
takes actonel > long term current use of bisphosphonates in: icd10cm
long term actonel > long term current use of bisphosphonates @ 0.95 in: icd10cm
on methotrexate > long term current use of methotrexate @ 0.85 in: icd10cm
takes methotrexate > long term current use of methotrexate in: icd10cm
long term methotrexate > long term current use of methotrexate @ 0.95 in: icd10cm
on methotrexate > long term current use of immunosuppressants and immunomodulators @ 0.85 in: icd10cm
takes methotrexate > long term current use of immunosuppressants and immunomodulators in: icd10cm
long term methotrexate > long term current use of immunosuppressants and immunomodulators @ 0.95 in: icd10cm
on mtx > long term current use of methotrexate @ 0.85 in: icd10cm
takes mtx > long term current use of methotrexate in: icd10cm
long term mtx > long term current use of methotrexate @ 0.95 in: icd10cm
on mtx > long term current use of immunosuppressants and immunomodulators @ 0.85 in: icd10cm
takes mtx > long term current use of immunosuppressants and immunomodulators in: icd10cm
long term mtx > long term current use of immunosuppressants and immunomodulators @ 0.95 in: icd10cm
on humira > long term current use of immunosuppressive biologic @ 0.85 in: icd10cm
takes humira > long term current use of immunosuppressive biologic in: icd10cm
long term humira > long term current use of immunosuppressive biologic @ 0.95 in: icd10cm
on enbrel > long term current use of immunosuppressive biologic @ 0.85 in: icd10cm
takes enbrel > long term current use of immunosuppressive biologic in: icd10cm
long term enbrel > long term current use of immunosuppressive biologic @ 0.95 in: icd10cm
on remicade > long term current use of immunosuppressive biologic @ 0.85 in: icd10cm
takes remicade > long term current use of immunosuppressive biologic in: icd10cm
long term remicade > long term current use of immunosuppressive biologic @ 0.95 in: icd10cm
on biologic > long term current use of immunosuppressive biologic @ 0.85 in: icd10cm
takes biologic > long term current use of immunosuppressive biologic in: icd10cm
long term biologic > long term current use of immunosuppressive biologic @ 0.95 in: icd10cm
on tacrolimus > long term current use of calcineurin inhibitor @ 0.85 in: icd10cm
takes tacrolimus > long term current use of calcineurin inhibitor in: icd10cm
long term tacrolimus > long term current use of calcineurin inhibitor @ 0.95 in: icd10cm
on tacrolimus > long term current use of immunosuppressants @ 0.85 in: icd10cm
takes tacrolimus > long term current use of immunosuppressants in: icd10cm
long term tacrolimus > long term current use of immunosuppressants @ 0.95 in: icd10cm
on prograf > long term current use of calcineurin inhibitor @ 0.85 in: icd10cm
takes prograf > long term current use of calcineurin inhibitor in: icd10cm
long term prograf > long term current use of calcineurin inhibitor @ 0.95 in: icd10cm
on prograf > long term current use of immunosuppressants @ 0.85 in: icd10cm
takes prograf > long term current use of immunosuppressants in: icd10cm
long term prograf > long term current use of immunosuppressants @ 0.95 in: icd10cm
on cyclosporine > long term current use of calcineurin inhibitor @ 0.85 in: icd10cm
takes cyclosporine > long term current use of calcineurin inhibitor in: icd10cm
long term cyclosporine > long term current use of calcineurin inhibitor @ 0.95 in: icd10cm
on cyclosporine > long term current use of immunosuppressants @ 0.85 in: icd10cm
takes cyclosporine > long term current use of immunosuppressants in: icd10cm
long term cyclosporine > long term current use of immunosuppressants @ 0.95 in: icd10cm
on cellcept > long term current use of calcineurin inhibitor @ 0.85 in: icd10cm
takes cellcept > long term current use of calcineurin inhibitor in: icd10cm
long term cellcept > long term current use of calcineurin inhibitor @ 0.95 in: icd10cm
on cellcept > long term current use of immunosuppressants @ 0.85 in: icd10cm
takes cellcept > long term current use of immunosuppressants in: icd10cm
long term cellcept > long term current use of immunosuppressants @ 0.95 in: icd10cm
on chemo > long term current use of chemotherapeutic agent @ 0.85 in: icd10cm
takes chemo > long term current use of chemotherapeutic agent in: icd10cm
long term chemo > long term current use of chemotherapeutic agent @ 0.95 in: icd10cm
on chemotherapy > long term current use of chemotherapeutic agent @ 0.85 in: icd10cm
takes chemotherapy > long term current use of chemotherapeutic agent in: icd10cm
long term chemotherapy > long term current use of chemotherapeutic agent @ 0.95 in: icd10cm
on amiodarone > other long term current drug therapy @ 0.85 in: icd10cm
takes amiodarone > other long term current drug therapy in: icd10cm
long term amiodarone > other long term current drug therapy @ 0.95 in: icd10cm
on digoxin > other long term current drug therapy @ 0.85 in: icd10cm
takes digoxin > other long term current drug therapy in: icd10cm
long term digoxin > other long term current drug therapy @ 0.95 in: icd10cm
on lipitor > other long term current drug therapy @ 0.85 in: icd10cm
takes lipitor > other long term current drug therapy in: icd10cm
long term lipitor > other long term current drug therapy @ 0.95 in: icd10cm
on statin > other long term current drug therapy @ 0.85 in: icd10cm
takes statin > other long term current drug therapy in: icd10cm
long term statin > other long term current drug therapy @ 0.95 in: icd10cm
on levothyroxine > other long term current drug therapy @ 0.85 in: icd10cm
takes levothyroxine > other long term current drug therapy in: icd10cm
long term levothyroxine > other long term current drug therapy @ 0.95 in: icd10cm
on synthroid > other long term current drug therapy @ 0.85 in: icd10cm
takes synthroid > other long term current drug therapy in: icd10cm
long term synthroid > other long term current drug therapy @ 0.95 in: icd10cm
on lisinopril > other long term current drug therapy @ 0.85 in: icd10cm
takes lisinopril > other long term current drug therapy in: icd10cm
long term lisinopril > other long term current drug therapy @ 0.95 in: icd10cm
on metoprolol > other long term current drug therapy @ 0.85 in: icd10cm
takes metoprolol > other long term current drug therapy in: icd10cm
long term metoprolol > other long term current drug therapy @ 0.95 in: icd10cm
on plaquenil > other long term current drug therapy @ 0.85 in: icd10cm
takes plaquenil > other long term current drug therapy in: icd10cm
long term plaquenil > other long term current drug therapy @ 0.95 in: icd10cm
on lithium > other long term current drug therapy @ 0.85 in: icd10cm
takes lithium > other long term current drug therapy in: icd10cm
long term lithium > other long term current drug therapy @ 0.95 in: icd10cm
on dilantin > other long term current drug therapy @ 0.85 in: icd10cm
takes dilantin > other long term current drug therapy in: icd10cm
long term dilantin > other long term current drug therapy @ 0.95 in: icd10cm
on keppra > other long term current drug therapy @ 0.85 in: icd10cm
takes keppra > other long term current drug therapy in: icd10cm
long term keppra > other long term current drug therapy @ 0.95 in: icd10cm
on seroquel > other long term current drug therapy @ 0.85 in: icd10cm
takes seroquel > other long term current drug therapy in: icd10cm
long term seroquel > other long term current drug therapy @ 0.95 in: icd10cm
on zoloft > other long term current drug therapy @ 0.85 in: icd10cm
takes zoloft > other long term current drug therapy in: icd10cm
long term zoloft > other long term current drug therapy @ 0.95 in: icd10cm
on antidepressants > other long term current drug therapy @ 0.85 in: icd10cm
takes antidepressants > other long term current drug therapy in: icd10cm
long term antidepressants > other long term current drug therapy @ 0.95 in: icd10cm

# --- a relative who has it: family history
mom ~ family history @ 0.85
mother ~ family history @ 0.8
dad ~ family history
father ~ family history @ 0.85
parent ~ family history @ 0.8
brother ~ family history @ 0.85
sister ~ family history @ 0.85
sibling ~ family history @ 0.85
grandmother ~ family history
grandfather ~ family history
grandma ~ family history
grandpa ~ family history
grandparent ~ family history
aunt ~ family history
uncle ~ family history
cousin ~ family history @ 0.85
runs in family ~ family history @ 0.95
in the family ~ family history
relative ~ family history @ 0.8
fhx ~ family history @ 0.95
fam hx ~ family history @ 0.95
fh ~ family history @ 0.8
family hx ~ family history @ 0.95
family member ~ family history @ 0.8
family history breast cancer > family history of malignant neoplasm of breast @ 1.0 in: icd10cm
family history colon cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history rectal cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history bowel cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history stomach cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history pancreatic cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history liver cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history esophageal cancer > family history of malignant neoplasm of digestive organs @ 1.0 in: icd10cm
family history lung cancer > family history of malignant neoplasm of trachea bronchus and lung @ 1.0 in: icd10cm
family history throat cancer > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 1.0 in: icd10cm
family history ovarian cancer > family history of malignant neoplasm of ovary @ 1.0 in: icd10cm
family history prostate cancer > family history of malignant neoplasm of prostate @ 1.0 in: icd10cm
family history testicular cancer > family history of malignant neoplasm of testis @ 1.0 in: icd10cm
family history uterine cancer > family history of malignant neoplasm of other genital organs @ 1.0 in: icd10cm
family history endometrial cancer > family history of malignant neoplasm of other genital organs @ 1.0 in: icd10cm
family history cervical cancer > family history of malignant neoplasm of other genital organs @ 1.0 in: icd10cm
family history kidney cancer > family history of malignant neoplasm of kidney @ 1.0 in: icd10cm
family history bladder cancer > family history of malignant neoplasm of bladder @ 1.0 in: icd10cm
family history lymphoma > family history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 1.0 in: icd10cm
family history myeloma > family history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 1.0 in: icd10cm
family history brain tumor > family history of malignant neoplasm of other organs or systems @ 1.0 in: icd10cm
family history brain cancer > family history of malignant neoplasm of other organs or systems @ 1.0 in: icd10cm
family history skin cancer > family history of malignant neoplasm of other organs or systems @ 1.0 in: icd10cm
family history melanoma > family history of malignant neoplasm of other organs or systems @ 1.0 in: icd10cm
family history thyroid cancer > family history of malignant neoplasm of other organs or systems @ 1.0 in: icd10cm
family history bone cancer > family history of malignant neoplasm of other organs or systems @ 1.0 in: icd10cm
family history cancer > family history of malignant neoplasm unspecified @ 1.0 in: icd10cm
family history alcoholism > family history of alcohol abuse and dependence @ 1.0 in: icd10cm
family history drinking > family history of alcohol abuse and dependence @ 1.0 in: icd10cm
family history smoking > family history of tobacco abuse and dependence @ 1.0 in: icd10cm
family history smoker > family history of tobacco abuse and dependence @ 1.0 in: icd10cm
family history drug abuse > family history of other psychoactive substance abuse and dependence @ 1.0 in: icd10cm
family history drug addiction > family history of other psychoactive substance abuse and dependence @ 1.0 in: icd10cm
family history addict > family history of other psychoactive substance abuse and dependence @ 1.0 in: icd10cm
family history mental illness > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history depression > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history bipolar > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history schizophrenia > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history anxiety > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history adhd > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history autism > family history of other mental and behavioral disorders @ 1.0 in: icd10cm
family history mental retardation > family history of intellectual disabilities @ 1.0 in: icd10cm
family history epilepsy > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history seizures > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history parkinson > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history alzheimer > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history dementia > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history multiple sclerosis > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history huntington > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history als > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history migraine > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history muscular dystrophy > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history neuropathy > family history of epilepsy and other diseases of the nervous system @ 1.0 in: icd10cm
family history blindness > family history of blindness and visual loss @ 1.0 in: icd10cm
family history deafness > family history of deafness and hearing loss @ 1.0 in: icd10cm
family history hearing loss > family history of deafness and hearing loss @ 1.0 in: icd10cm
family history sudden death > family history of sudden cardiac death @ 1.0 in: icd10cm
family history heart attack > family history of ischemic heart disease @ 1.0 in: icd10cm
family history mi > family history of ischemic heart disease @ 1.0 in: icd10cm
family history heart disease > family history of ischemic heart disease @ 1.0 in: icd10cm
family history heart problems > family history of ischemic heart disease @ 1.0 in: icd10cm
family history heart trouble > family history of ischemic heart disease @ 1.0 in: icd10cm
family history heart failure > family history of ischemic heart disease other diseases circulatory system @ 1.0 in: icd10cm
family history coronary artery disease > family history of ischemic heart disease @ 1.0 in: icd10cm
family history cad > family history of ischemic heart disease @ 1.0 in: icd10cm
family history high blood pressure > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history hypertension > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history aneurysm > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history blood clots > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history dvt > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history varicose veins > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history cardiomyopathy > family history of ischemic heart disease other diseases of the circulatory system @ 1.0 in: icd10cm
family history asthma > family history of asthma and other chronic lower respiratory diseases @ 1.0 in: icd10cm
family history copd > family history of asthma and other chronic lower respiratory diseases @ 1.0 in: icd10cm
family history emphysema > family history of asthma and other chronic lower respiratory diseases @ 1.0 in: icd10cm
family history rheumatoid arthritis > family history of arthritis @ 1.0 in: icd10cm
family history brittle bones > family history of osteoporosis @ 1.0 in: icd10cm
family history gout > family history of other diseases of the musculoskeletal system and connective tissue @ 1.0 in: icd10cm
family history lupus > family history of other diseases of the musculoskeletal system and connective tissue @ 1.0 in: icd10cm
family history scoliosis > family history of other diseases of the musculoskeletal system and connective tissue @ 1.0 in: icd10cm
family history scleroderma > family history of other diseases of the musculoskeletal system and connective tissue @ 1.0 in: icd10cm
family history back problems > family history of other diseases of the musculoskeletal system and connective tissue @ 1.0 in: icd10cm
family history birth defect > family history of other congenital malformations deformations and chromosomal abnormalities @ 1.0 in: icd10cm
family history cleft lip > family history of other congenital malformations deformations and chromosomal abnormalities @ 1.0 in: icd10cm
family history down syndrome > family history of other congenital malformations deformations and chromosomal abnormalities @ 1.0 in: icd10cm
family history marfan > family history of other congenital malformations deformations and chromosomal abnormalities @ 1.0 in: icd10cm
family history congenital heart disease > family history of other congenital malformations deformations and chromosomal abnormalities @ 1.0 in: icd10cm
family history neurofibromatosis > family history of other congenital malformations deformations and chromosomal abnormalities @ 1.0 in: icd10cm
family history hiv > family history of human immunodeficiency virus disease @ 1.0 in: icd10cm
family history aids > family history of human immunodeficiency virus disease @ 1.0 in: icd10cm
family history tuberculosis > family history of other infectious and parasitic diseases @ 1.0 in: icd10cm
family history hepatitis > family history of other infectious and parasitic diseases @ 1.0 in: icd10cm
family history anemia > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history sickle cell > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history hemophilia > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history clotting disorder > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history bleeding disorder > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history thalassemia > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history factor v leiden > family history of diseases of the blood and blood-forming organs @ 1.0 in: icd10cm
family history diabetes > family history of diabetes mellitus @ 1.0 in: icd10cm
family history sugar > family history of diabetes mellitus @ 1.0 in: icd10cm
family history men > family history of multiple endocrine neoplasia syndrome @ 1.0 in: icd10cm
family history high cholesterol > family history of familial hypercholesterolemia @ 1.0 in: icd10cm
family history hyperlipidemia > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history thyroid > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history thyroid disease > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history obesity > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history cystic fibrosis > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history hemochromatosis > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history metabolic disease > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history pku > family history of other endocrine nutritional and metabolic diseases @ 1.0 in: icd10cm
family history cataracts > family history of other specified eye disorder @ 1.0 in: icd10cm
family history macular degeneration > family history of other specified eye disorder @ 1.0 in: icd10cm
family history retinal detachment > family history of other specified eye disorder @ 1.0 in: icd10cm
family history crossed eyes > family history of other specified eye disorder @ 1.0 in: icd10cm
family history ear disease > family history of ear disorders @ 1.0 in: icd10cm
family history lung disease > family history of other diseases of the respiratory system @ 1.0 in: icd10cm
family history pulmonary fibrosis > family history of other diseases of the respiratory system @ 1.0 in: icd10cm
family history allergies > family history of other diseases of the respiratory system @ 1.0 in: icd10cm
family history polyps > family history of colonic polyps @ 1.0 in: icd10cm
family history crohns > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history colitis > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history celiac > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history gallstones > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history liver disease > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history cirrhosis > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history ulcers > family history of other diseases of the digestive system @ 1.0 in: icd10cm
family history eczema > family history of diseases of the skin and subcutaneous tissue @ 1.0 in: icd10cm
family history psoriasis > family history of diseases of the skin and subcutaneous tissue @ 1.0 in: icd10cm
family history kidney disease > family history of disorders of kidney and ureter @ 1.0 in: icd10cm
family history kidney stones > family history of disorders of kidney and ureter @ 1.0 in: icd10cm
family history kidney failure > family history of disorders of kidney and ureter @ 1.0 in: icd10cm
family history dialysis > family history of disorders of kidney and ureter @ 1.0 in: icd10cm
family history endometriosis > family history of other diseases of the genitourinary system @ 1.0 in: icd10cm
family history fibroids > family history of other diseases of the genitourinary system @ 1.0 in: icd10cm
family history infertility > family history of other diseases of the genitourinary system @ 1.0 in: icd10cm
family history genetic > family history of carrier of genetic disease @ 1.0 in: icd10cm
family history sids > family history of sudden infant death syndrome @ 1.0 in: icd10cm
family history crib death > family history of sudden infant death syndrome @ 1.0 in: icd10cm
family history cousins married > family history of consanguinity @ 1.0 in: icd10cm
family history malignant hyperthermia > family history of other specified conditions @ 1.0 in: icd10cm
family history anesthesia problems > family history of other specified conditions @ 1.0 in: icd10cm

# --- what somebody has had: personal history
had before ~ history
in the past ~ history
previous ~ history @ 0.85
previously had ~ history
prior ~ history @ 0.85
survivor ~ history
survived ~ history @ 0.85
years ago ~ history @ 0.85
used to have ~ history @ 0.85
h/o ~ history @ 0.95
hx of ~ history @ 0.95
past history ~ history @ 0.95
pmh ~ history @ 0.95
pmhx ~ history @ 0.95
cured ~ history @ 0.8
recovered from ~ history @ 0.85
in remission ~ history @ 0.5
former ~ history @ 0.8
once had ~ history @ 0.85
free of ~ history @ 0.6
resolved ~ history @ 0.7
healed ~ history @ 0.7
treated in past ~ history @ 0.85
status post ~ history @ 0.5
history breast cancer > personal history of malignant neoplasm of breast in: icd10cm
history colon cancer > personal history of other malignant neoplasm of large intestine in: icd10cm
history bowel cancer > personal history of other malignant neoplasm of large intestine in: icd10cm
history rectal cancer > personal history of other malignant neoplasm of rectum rectosigmoid junction and anus in: icd10cm
history anal cancer > personal history of other malignant neoplasm of rectum rectosigmoid junction and anus in: icd10cm
history stomach cancer > personal history of other malignant neoplasm of stomach in: icd10cm
history liver cancer > personal history of malignant neoplasm of liver in: icd10cm
history pancreatic cancer > personal history of malignant neoplasm of pancreas in: icd10cm
history esophageal cancer > personal history of malignant neoplasm of esophagus in: icd10cm
history small bowel cancer > personal history of other malignant neoplasm of small intestine in: icd10cm
history lung cancer > personal history of other malignant neoplasm of bronchus and lung in: icd10cm
history throat cancer > personal history of malignant neoplasm of unspecified site lip oral cavity pharynx in: icd10cm
history laryngeal cancer > personal history of malignant neoplasm of larynx in: icd10cm
history voice box cancer > personal history of malignant neoplasm of larynx in: icd10cm
history tongue cancer > personal history of malignant neoplasm of tongue in: icd10cm
history mouth cancer > personal history of malignant neoplasm of unspecified site of lip oral cavity and pharynx in: icd10cm
history cervical cancer > personal history of malignant neoplasm of cervix uteri in: icd10cm
history uterine cancer > personal history of malignant neoplasm of other parts of uterus in: icd10cm
history endometrial cancer > personal history of malignant neoplasm of other parts of uterus in: icd10cm
history ovarian cancer > personal history of malignant neoplasm of ovary in: icd10cm
history prostate cancer > personal history of malignant neoplasm of prostate in: icd10cm
history testicular cancer > personal history of malignant neoplasm of testis in: icd10cm
history bladder cancer > personal history of malignant neoplasm of bladder in: icd10cm
history kidney cancer > personal history of other malignant neoplasm of kidney in: icd10cm
history leukemia > personal history of leukemia in: icd10cm
history hodgkins > personal history of hodgkin lymphoma in: icd10cm
history lymphoma > personal history of non-hodgkin lymphomas in: icd10cm
history skin cancer > personal history of other malignant neoplasm of skin in: icd10cm
history melanoma > personal history of malignant melanoma of skin in: icd10cm
history bone cancer > personal history of malignant neoplasm of bone in: icd10cm
history sarcoma > personal history of malignant neoplasm of soft tissue in: icd10cm
history brain cancer > personal history of malignant neoplasm of brain in: icd10cm
history brain tumor > personal history of malignant neoplasm of brain in: icd10cm
history eye cancer > personal history of malignant neoplasm of eye in: icd10cm
history thyroid cancer > personal history of malignant neoplasm of thyroid in: icd10cm
history cancer > personal history of malignant neoplasm unspecified in: icd10cm
history colon polyps > personal history of adenomatous and serrated colon polyps in: icd10cm
history polyps > personal history of adenomatous and serrated colon polyps in: icd10cm
history tuberculosis > personal history of tuberculosis in: icd10cm
history tb > personal history of tuberculosis in: icd10cm
history polio > personal history of poliomyelitis in: icd10cm
history malaria > personal history of malaria in: icd10cm
history hepatitis c > personal history of other infectious and parasitic diseases in: icd10cm
history hepatitis > personal history of other infectious and parasitic diseases in: icd10cm
history covid > personal history of covid-19 in: icd10cm
history mrsa > personal history of methicillin resistant staphylococcus aureus infection in: icd10cm
history c diff > personal history of other infectious and parasitic diseases in: icd10cm
history shingles > personal history of other infectious and parasitic diseases in: icd10cm
history chickenpox > personal history of other infectious and parasitic diseases in: icd10cm
history blood disorder > personal history of diseases of the blood and blood-forming organs in: icd10cm
history anemia > personal history of diseases of the blood and blood-forming organs in: icd10cm
history low platelets > personal history of diseases of the blood and blood-forming organs in: icd10cm
history gestational diabetes > personal history of gestational diabetes in: icd10cm
history diabetes pregnancy > personal history of gestational diabetes in: icd10cm
history obesity > personal history of other endocrine nutritional and metabolic disease in: icd10cm
history depression > personal history of other mental and behavioral disorders in: icd10cm
history combat stress > personal history of combat and operational stress reaction in: icd10cm
history suicide attempt > personal history of suicidal behavior in: icd10cm
history overdose > personal history of suicidal behavior in: icd10cm
history self harm > personal history of nonsuicidal self-harm in: icd10cm
history meningitis > personal history of infections of the central nervous system in: icd10cm
history encephalitis > personal history of infections of the central nervous system in: icd10cm
history seizures > personal history of other diseases of the nervous system and sense organs in: icd10cm
history glaucoma > personal history of other diseases of the nervous system and sense organs in: icd10cm
history dvt > personal history of other venous thrombosis and embolism in: icd10cm
history blood clot > personal history of other venous thrombosis and embolism in: icd10cm
history clot in lung > personal history of pulmonary embolism in: icd10cm
history pe > personal history of pulmonary embolism in: icd10cm
history pulmonary embolism > personal history of pulmonary embolism in: icd10cm
history phlebitis > personal history of thrombophlebitis in: icd10cm
history stroke > personal history of transient ischemic attack and cerebral infarction without residual deficits in: icd10cm
history cva > personal history of transient ischemic attack and cerebral infarction without residual deficits in: icd10cm
history tia > personal history of transient ischemic attack and cerebral infarction without residual deficits in: icd10cm
history mini stroke > personal history of transient ischemic attack and cerebral infarction without residual deficits in: icd10cm
history cardiac arrest > personal history of sudden cardiac arrest in: icd10cm
history pneumonia > personal history of pneumonia recurrent in: icd10cm
history asthma > personal history of other diseases of the respiratory system in: icd10cm
history ulcer > personal history of peptic ulcer disease in: icd10cm
history stomach ulcer > personal history of peptic ulcer disease in: icd10cm
history diverticulitis > personal history of other diseases of the digestive system in: icd10cm
history gi bleed > personal history of other diseases of the digestive system in: icd10cm
history hernia > personal history of other diseases of the digestive system in: icd10cm
history eczema > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history cellulitis > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history fragility fracture > personal history of healed osteoporosis fracture in: icd10cm
history stress fracture > personal history of healed stress fracture in: icd10cm
history broken bone > personal history of healed traumatic fracture in: icd10cm
history broken hip > personal history of healed traumatic fracture in: icd10cm
history fracture > personal history of healed traumatic fracture in: icd10cm
history abnormal pap > personal history of cervical dysplasia in: icd10cm
history cervical dysplasia > personal history of cervical dysplasia in: icd10cm
history vaginal dysplasia > personal history of vaginal dysplasia in: icd10cm
history preterm labor > personal history of pre-term labor in: icd10cm
history premature labor > personal history of pre-term labor in: icd10cm
history premature baby > personal history of pre-term labor in: icd10cm
history uti > personal history of urinary tract infections in: icd10cm
history bladder infections > personal history of urinary tract infections in: icd10cm
history kidney stones > personal history of urinary calculi in: icd10cm
history nephrotic > personal history of nephrotic syndrome in: icd10cm
history kidney disease > personal history of other diseases of urinary system in: icd10cm
history prostate enlargement > personal history of other diseases of male genital organs in: icd10cm
history heart defect repaired > personal history of corrected congenital malformations of heart and circulatory system in: icd10cm
history cleft palate repaired > personal history of corrected cleft lip and palate in: icd10cm
history hypospadias > personal history of corrected hypospadias in: icd10cm
history birth defect repaired > personal history of other specified corrected congenital malformations in: icd10cm
history tobacco > personal history of nicotine dependence in: icd10cm
history smoking > personal history of nicotine dependence in: icd10cm
history smoker > personal history of nicotine dependence in: icd10cm
history head injury > personal history of traumatic brain injury in: icd10cm
history concussion > personal history of traumatic brain injury in: icd10cm
history tbi > personal history of traumatic brain injury in: icd10cm
history sexual abuse > personal history of physical and sexual abuse in childhood in: icd10cm
history child abuse > personal history of physical and sexual abuse in childhood in: icd10cm
history anaphylaxis > personal history of anaphylaxis in: icd10cm
history chemo > personal history of antineoplastic chemotherapy in: icd10cm
history chemotherapy > personal history of antineoplastic chemotherapy in: icd10cm
history radiation > personal history of irradiation in: icd10cm
history radiation therapy > personal history of irradiation in: icd10cm
history ecmo > personal history of extracorporeal membrane oxygenation in: icd10cm
history steroids > personal history of systemic steroid therapy in: icd10cm
history estrogen > personal history of estrogen therapy in: icd10cm
history retained object surgery > personal history of retained foreign body fully removed in: icd10cm
history fetal surgery > personal history of in utero procedure in: icd10cm
history preeclampsia > personal history of complications of pregnancy childbirth and the puerperium in: icd10cm
history miscarriage > personal history of complications of pregnancy childbirth and the puerperium in: icd10cm
history difficult intubation > personal history of other specified conditions in: icd10cm
history benign brain tumor > personal history of benign neoplasm of the brain in: icd10cm
history carcinoid > personal history of malignant carcinoid tumor in: icd10cm
history in situ breast > personal history of in-situ neoplasm of breast in: icd10cm
history dcis > personal history of in-situ neoplasm of breast in: icd10cm
history heart attack > old myocardial infarction in: icd10cm
history mi > old myocardial infarction in: icd10cm
history myocardial infarction > old myocardial infarction in: icd10cm
history stemi > old myocardial infarction in: icd10cm
history nstemi > old myocardial infarction in: icd10cm
history c-section > history of uterine scar from previous surgery @ 0.95 in: icd10cm
history cesarean > history of uterine scar from previous surgery @ 0.95 in: icd10cm

# --- what was taken out or put in: status
fake ~ artificial @ 0.95
artificial hip > presence of artificial hip joint in: icd10cm
artificial knee > presence of artificial knee joint in: icd10cm
artificial shoulder > presence of artificial shoulder joint in: icd10cm
artificial elbow > presence of artificial elbow joint in: icd10cm
artificial wrist > presence of artificial wrist joint in: icd10cm
artificial ankle > presence of artificial ankle joint in: icd10cm
artificial eye > presence of artificial eye in: icd10cm
artificial lens > presence of intraocular lens in: icd10cm
artificial heart valve > presence of prosthetic heart valve in: icd10cm
artificial arm > presence of artificial arm in: icd10cm
artificial leg > presence of artificial leg in: icd10cm
artificial teeth > presence of dental prosthetic device in: icd10cm
artificial voice box > presence of artificial larynx in: icd10cm
artificial skin > presence of artificial skin in: icd10cm
artificial heart > presence of fully implantable artificial heart in: icd10cm
artificial joint > presence of unspecified orthopedic joint implant in: icd10cm
artificial limb > presence of artificial limb in: icd10cm
s/p appy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
status post appy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
had appy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
s/p appendectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
status post appendectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
had appendectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
s/p chole > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
status post chole > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
had chole > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
s/p cholecystectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
status post cholecystectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
had cholecystectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
s/p gallbladder removed > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
status post gallbladder removed > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
had gallbladder removed > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
s/p gastrectomy > acquired absence of stomach @ 0.95 in: icd10cm
status post gastrectomy > acquired absence of stomach @ 0.95 in: icd10cm
had gastrectomy > acquired absence of stomach @ 0.95 in: icd10cm
s/p colectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
status post colectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
had colectomy > acquired absence of other specified parts of digestive tract @ 0.95 in: icd10cm
s/p whipple > acquired total absence of pancreas @ 0.95 in: icd10cm
status post whipple > acquired total absence of pancreas @ 0.95 in: icd10cm
had whipple > acquired total absence of pancreas @ 0.95 in: icd10cm
s/p hysterectomy > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
status post hysterectomy > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
had hysterectomy > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
s/p hyst > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
status post hyst > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
had hyst > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
s/p tah > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
status post tah > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
had tah > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
s/p tah bso > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
status post tah bso > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
had tah bso > acquired absence of both cervix and uterus @ 0.95 in: icd10cm
s/p bso > acquired absence of ovaries bilateral @ 0.95 in: icd10cm
status post bso > acquired absence of ovaries bilateral @ 0.95 in: icd10cm
had bso > acquired absence of ovaries bilateral @ 0.95 in: icd10cm
s/p oophorectomy > acquired absence of ovaries @ 0.95 in: icd10cm
status post oophorectomy > acquired absence of ovaries @ 0.95 in: icd10cm
had oophorectomy > acquired absence of ovaries @ 0.95 in: icd10cm
s/p mastectomy > acquired absence of breast and nipple @ 0.95 in: icd10cm
status post mastectomy > acquired absence of breast and nipple @ 0.95 in: icd10cm
had mastectomy > acquired absence of breast and nipple @ 0.95 in: icd10cm
s/p double mastectomy > acquired absence of bilateral breasts and nipples @ 0.95 in: icd10cm
status post double mastectomy > acquired absence of bilateral breasts and nipples @ 0.95 in: icd10cm
had double mastectomy > acquired absence of bilateral breasts and nipples @ 0.95 in: icd10cm
s/p lumpectomy > personal history of malignant neoplasm of breast @ 0.95 in: icd10cm
status post lumpectomy > personal history of malignant neoplasm of breast @ 0.95 in: icd10cm
had lumpectomy > personal history of malignant neoplasm of breast @ 0.95 in: icd10cm
s/p nephrectomy > acquired absence of kidney @ 0.95 in: icd10cm
status post nephrectomy > acquired absence of kidney @ 0.95 in: icd10cm
had nephrectomy > acquired absence of kidney @ 0.95 in: icd10cm
s/p splenectomy > acquired absence of spleen @ 0.95 in: icd10cm
status post splenectomy > acquired absence of spleen @ 0.95 in: icd10cm
had splenectomy > acquired absence of spleen @ 0.95 in: icd10cm
s/p prostatectomy > acquired absence of other genital organ @ 0.95 in: icd10cm
status post prostatectomy > acquired absence of other genital organ @ 0.95 in: icd10cm
had prostatectomy > acquired absence of other genital organ @ 0.95 in: icd10cm
s/p orchiectomy > acquired absence of other genital organs @ 0.95 in: icd10cm
status post orchiectomy > acquired absence of other genital organs @ 0.95 in: icd10cm
had orchiectomy > acquired absence of other genital organs @ 0.95 in: icd10cm
s/p lobectomy > acquired absence of lung @ 0.95 in: icd10cm
status post lobectomy > acquired absence of lung @ 0.95 in: icd10cm
had lobectomy > acquired absence of lung @ 0.95 in: icd10cm
s/p pneumonectomy > acquired absence of lung @ 0.95 in: icd10cm
status post pneumonectomy > acquired absence of lung @ 0.95 in: icd10cm
had pneumonectomy > acquired absence of lung @ 0.95 in: icd10cm
s/p laryngectomy > acquired absence of larynx @ 0.95 in: icd10cm
status post laryngectomy > acquired absence of larynx @ 0.95 in: icd10cm
had laryngectomy > acquired absence of larynx @ 0.95 in: icd10cm
s/p thyroidectomy > acquired absence of other organs @ 0.95 in: icd10cm
status post thyroidectomy > acquired absence of other organs @ 0.95 in: icd10cm
had thyroidectomy > acquired absence of other organs @ 0.95 in: icd10cm
s/p tonsillectomy > acquired absence of other organs @ 0.95 in: icd10cm
status post tonsillectomy > acquired absence of other organs @ 0.95 in: icd10cm
had tonsillectomy > acquired absence of other organs @ 0.95 in: icd10cm
s/p cystectomy > acquired absence of other parts of urinary tract @ 0.95 in: icd10cm
status post cystectomy > acquired absence of other parts of urinary tract @ 0.95 in: icd10cm
had cystectomy > acquired absence of other parts of urinary tract @ 0.95 in: icd10cm
s/p bka > acquired absence of leg below knee @ 0.95 in: icd10cm
status post bka > acquired absence of leg below knee @ 0.95 in: icd10cm
had bka > acquired absence of leg below knee @ 0.95 in: icd10cm
s/p aka > acquired absence of leg above knee @ 0.95 in: icd10cm
status post aka > acquired absence of leg above knee @ 0.95 in: icd10cm
had aka > acquired absence of leg above knee @ 0.95 in: icd10cm
s/p cabg > presence of aortocoronary bypass graft @ 0.95 in: icd10cm
had cabg > presence of aortocoronary bypass graft @ 0.95 in: icd10cm
s/p bypass > presence of aortocoronary bypass graft @ 0.95 in: icd10cm
status post bypass > presence of aortocoronary bypass graft @ 0.95 in: icd10cm
had bypass > presence of aortocoronary bypass graft @ 0.95 in: icd10cm
s/p stent > presence of coronary angioplasty implant and graft @ 0.95 in: icd10cm
status post stent > presence of coronary angioplasty implant and graft @ 0.95 in: icd10cm
had stent > presence of coronary angioplasty implant and graft @ 0.95 in: icd10cm
s/p pci > presence of coronary angioplasty implant and graft @ 0.95 in: icd10cm
status post pci > presence of coronary angioplasty implant and graft @ 0.95 in: icd10cm
had pci > presence of coronary angioplasty implant and graft @ 0.95 in: icd10cm
s/p avr > presence of prosthetic heart valve @ 0.95 in: icd10cm
status post avr > presence of prosthetic heart valve @ 0.95 in: icd10cm
had avr > presence of prosthetic heart valve @ 0.95 in: icd10cm
s/p mvr > presence of prosthetic heart valve @ 0.95 in: icd10cm
status post mvr > presence of prosthetic heart valve @ 0.95 in: icd10cm
had mvr > presence of prosthetic heart valve @ 0.95 in: icd10cm
s/p tavr > presence of prosthetic heart valve @ 0.95 in: icd10cm
status post tavr > presence of prosthetic heart valve @ 0.95 in: icd10cm
had tavr > presence of prosthetic heart valve @ 0.95 in: icd10cm
s/p valve replacement > presence of prosthetic heart valve @ 0.95 in: icd10cm
status post valve replacement > presence of prosthetic heart valve @ 0.95 in: icd10cm
had valve replacement > presence of prosthetic heart valve @ 0.95 in: icd10cm
s/p pacemaker > presence of cardiac pacemaker @ 0.95 in: icd10cm
status post pacemaker > presence of cardiac pacemaker @ 0.95 in: icd10cm
s/p ppm > presence of cardiac pacemaker @ 0.95 in: icd10cm
status post ppm > presence of cardiac pacemaker @ 0.95 in: icd10cm
had ppm > presence of cardiac pacemaker @ 0.95 in: icd10cm
s/p icd > presence of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
status post icd > presence of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
had icd > presence of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
s/p aicd > presence of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
status post aicd > presence of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
had aicd > presence of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
s/p lvad > presence of heart assist device @ 0.95 in: icd10cm
status post lvad > presence of heart assist device @ 0.95 in: icd10cm
had lvad > presence of heart assist device @ 0.95 in: icd10cm
s/p tkr > presence of artificial knee joint @ 0.95 in: icd10cm
status post tkr > presence of artificial knee joint @ 0.95 in: icd10cm
had tkr > presence of artificial knee joint @ 0.95 in: icd10cm
s/p tka > presence of artificial knee joint @ 0.95 in: icd10cm
status post tka > presence of artificial knee joint @ 0.95 in: icd10cm
had tka > presence of artificial knee joint @ 0.95 in: icd10cm
s/p thr > presence of artificial hip joint @ 0.95 in: icd10cm
status post thr > presence of artificial hip joint @ 0.95 in: icd10cm
had thr > presence of artificial hip joint @ 0.95 in: icd10cm
s/p tha > presence of artificial hip joint @ 0.95 in: icd10cm
status post tha > presence of artificial hip joint @ 0.95 in: icd10cm
had tha > presence of artificial hip joint @ 0.95 in: icd10cm
s/p tsa > presence of artificial shoulder joint @ 0.95 in: icd10cm
status post tsa > presence of artificial shoulder joint @ 0.95 in: icd10cm
had tsa > presence of artificial shoulder joint @ 0.95 in: icd10cm
s/p knee replacement > presence of artificial knee joint @ 0.95 in: icd10cm
status post knee replacement > presence of artificial knee joint @ 0.95 in: icd10cm
s/p hip replacement > presence of artificial hip joint @ 0.95 in: icd10cm
status post hip replacement > presence of artificial hip joint @ 0.95 in: icd10cm
s/p shoulder replacement > presence of artificial shoulder joint @ 0.95 in: icd10cm
status post shoulder replacement > presence of artificial shoulder joint @ 0.95 in: icd10cm
had shoulder replacement > presence of artificial shoulder joint @ 0.95 in: icd10cm
s/p orif > presence of other orthopedic joint implants @ 0.95 in: icd10cm
status post orif > presence of other orthopedic joint implants @ 0.95 in: icd10cm
had orif > presence of other orthopedic joint implants @ 0.95 in: icd10cm
s/p spinal fusion > arthrodesis status @ 0.95 in: icd10cm
status post spinal fusion > arthrodesis status @ 0.95 in: icd10cm
had spinal fusion > arthrodesis status @ 0.95 in: icd10cm
s/p fusion > arthrodesis status @ 0.95 in: icd10cm
status post fusion > arthrodesis status @ 0.95 in: icd10cm
had fusion > arthrodesis status @ 0.95 in: icd10cm
s/p cataract surgery > presence of intraocular lens @ 0.95 in: icd10cm
status post cataract surgery > presence of intraocular lens @ 0.95 in: icd10cm
had cataract surgery > presence of intraocular lens @ 0.95 in: icd10cm
s/p lasik > personal history other specified conditions @ 0.95 in: icd10cm
status post lasik > personal history other specified conditions @ 0.95 in: icd10cm
had lasik > personal history other specified conditions @ 0.95 in: icd10cm
s/p gastric bypass > bariatric surgery status @ 0.95 in: icd10cm
status post gastric bypass > bariatric surgery status @ 0.95 in: icd10cm
s/p gastric sleeve > bariatric surgery status @ 0.95 in: icd10cm
status post gastric sleeve > bariatric surgery status @ 0.95 in: icd10cm
had gastric sleeve > bariatric surgery status @ 0.95 in: icd10cm
s/p lap band > bariatric surgery status @ 0.95 in: icd10cm
status post lap band > bariatric surgery status @ 0.95 in: icd10cm
had lap band > bariatric surgery status @ 0.95 in: icd10cm
s/p colostomy > colostomy status @ 0.95 in: icd10cm
status post colostomy > colostomy status @ 0.95 in: icd10cm
s/p ileostomy > ileostomy status @ 0.95 in: icd10cm
status post ileostomy > ileostomy status @ 0.95 in: icd10cm
s/p urostomy > other artificial openings of urinary tract status @ 0.95 in: icd10cm
status post urostomy > other artificial openings of urinary tract status @ 0.95 in: icd10cm
had urostomy > other artificial openings of urinary tract status @ 0.95 in: icd10cm
s/p trach > tracheostomy status @ 0.95 in: icd10cm
status post trach > tracheostomy status @ 0.95 in: icd10cm
s/p peg > gastrostomy status @ 0.95 in: icd10cm
status post peg > gastrostomy status @ 0.95 in: icd10cm
had peg > gastrostomy status @ 0.95 in: icd10cm
s/p g tube > gastrostomy status @ 0.95 in: icd10cm
status post g tube > gastrostomy status @ 0.95 in: icd10cm
s/p vp shunt > presence of cerebrospinal fluid drainage device @ 0.95 in: icd10cm
status post vp shunt > presence of cerebrospinal fluid drainage device @ 0.95 in: icd10cm
had vp shunt > presence of cerebrospinal fluid drainage device @ 0.95 in: icd10cm
s/p kidney transplant > kidney transplant status @ 0.95 in: icd10cm
status post kidney transplant > kidney transplant status @ 0.95 in: icd10cm
s/p liver transplant > liver transplant status @ 0.95 in: icd10cm
status post liver transplant > liver transplant status @ 0.95 in: icd10cm
had liver transplant > liver transplant status @ 0.95 in: icd10cm
s/p heart transplant > heart transplant status @ 0.95 in: icd10cm
status post heart transplant > heart transplant status @ 0.95 in: icd10cm
s/p lung transplant > lung transplant status @ 0.95 in: icd10cm
status post lung transplant > lung transplant status @ 0.95 in: icd10cm
had lung transplant > lung transplant status @ 0.95 in: icd10cm
s/p bone marrow transplant > bone marrow transplant status @ 0.95 in: icd10cm
status post bone marrow transplant > bone marrow transplant status @ 0.95 in: icd10cm
s/p stem cell transplant > stem cells transplant status @ 0.95 in: icd10cm
status post stem cell transplant > stem cells transplant status @ 0.95 in: icd10cm
s/p corneal transplant > corneal transplant status @ 0.95 in: icd10cm
status post corneal transplant > corneal transplant status @ 0.95 in: icd10cm
s/p tubal > tubal ligation status @ 0.95 in: icd10cm
status post tubal > tubal ligation status @ 0.95 in: icd10cm
had tubal > tubal ligation status @ 0.95 in: icd10cm
s/p vasectomy > vasectomy status @ 0.95 in: icd10cm
status post vasectomy > vasectomy status @ 0.95 in: icd10cm
s/p breast implants > breast implant status @ 0.95 in: icd10cm
status post breast implants > breast implant status @ 0.95 in: icd10cm
s/p c-section > history of uterine scar from previous surgery @ 0.95 in: icd10cm
status post c-section > history of uterine scar from previous surgery @ 0.95 in: icd10cm
had c-section > history of uterine scar from previous surgery @ 0.95 in: icd10cm
s/p ivc filter > presence of other vascular implants and grafts @ 0.95 in: icd10cm
status post ivc filter > presence of other vascular implants and grafts @ 0.95 in: icd10cm
had ivc filter > presence of other vascular implants and grafts @ 0.95 in: icd10cm
s/p aaa repair > presence of other vascular implants and grafts @ 0.95 in: icd10cm
status post aaa repair > presence of other vascular implants and grafts @ 0.95 in: icd10cm
had aaa repair > presence of other vascular implants and grafts @ 0.95 in: icd10cm
s/p carotid endarterectomy > other specified postprocedural states @ 0.95 in: icd10cm
status post carotid endarterectomy > other specified postprocedural states @ 0.95 in: icd10cm
had carotid endarterectomy > other specified postprocedural states @ 0.95 in: icd10cm

# --- devices, aftercare, coming and going
rabies shots > encounter for immunization @ 0.85
rabies shots > contact exposure to rabies
crutches > fitting and adjustment of other specified devices @ 0.7 in: icd10cm
crutch training > encounter for fitting and adjustment of other specified devices in: icd10cm
tummy tuck > encounter for cosmetic surgery @ 0.95 in: icd10cm
nose job > encounter for cosmetic surgery @ 0.95 in: icd10cm
face lift > encounter for cosmetic surgery @ 0.95 in: icd10cm
facelift > encounter for cosmetic surgery @ 0.95 in: icd10cm
boob job > encounter for cosmetic surgery @ 0.95 in: icd10cm
liposuction > encounter for cosmetic surgery in: icd10cm
botox wrinkles > encounter for cosmetic surgery @ 0.8 in: icd10cm
stroke rehab > sequelae of cerebral infarction @ 0.85
stroke rehab > encounter for other specified aftercare @ 0.8
drug rehab > drug abuse counseling and surveillance of drug abuser in: icd10cm
drug rehab > other psychoactive substance dependence @ 0.85 in: icd10cm
alcohol rehab > alcohol abuse counseling and surveillance of alcoholic in: icd10cm
alcohol rehab > alcohol dependence @ 0.8 in: icd10cm
port removal > adjustment and management of vascular access device @ 0.95 in: icd10cm
port care > adjustment and management of vascular access device @ 0.95 in: icd10cm
picc line > adjustment and management of vascular access device @ 0.8 in: icd10cm
central line care > adjustment and management of vascular access device in: icd10cm
feeding tube change > encounter for attention to gastrostomy @ 1.0 in: icd10cm
feeding tube care > encounter for attention to gastrostomy @ 1.0 in: icd10cm
peg tube change > encounter for attention to gastrostomy @ 1.0 in: icd10cm
g tube change > encounter for attention to gastrostomy @ 1.0 in: icd10cm
trach change > encounter for attention to tracheostomy @ 1.0 in: icd10cm
colostomy bag change > encounter for attention to colostomy @ 0.95 in: icd10cm
catheter change > encounter for fitting and adjustment of urinary device @ 0.95 in: icd10cm
foley change > encounter for fitting and adjustment of urinary device @ 0.95 in: icd10cm
foley removal > encounter for fitting and adjustment of urinary device in: icd10cm
ureteral stent > presence of urogenital implants @ 0.85 in: icd10cm
kidney stent > presence of urogenital implants @ 0.85 in: icd10cm
penile implant > presence of urogenital implants in: icd10cm
bladder sling > presence of urogenital implants in: icd10cm
pelvic mesh > presence of urogenital implants @ 0.8 in: icd10cm
insulin pump > presence of insulin pump external internal @ 0.95 in: icd10cm
brain shunt > presence of cerebrospinal fluid drainage device @ 0.95 in: icd10cm
spinal stimulator > presence of neurostimulator @ 0.95 in: icd10cm
deep brain stimulator > presence of neurostimulator @ 0.95 in: icd10cm
rods in back > presence of other specified functional implants @ 0.5 in: icd10cm
rods in back > arthrodesis status @ 0.75 in: icd10cm
metal in leg > presence of other bone and tendon implants @ 0.8 in: icd10cm
metal in leg > presence other orthopedic joint implants @ 0.5 in: icd10cm
plate and screws > presence of other bone and tendon implants @ 0.8 in: icd10cm
cpap user > dependence on other enabling machines and devices @ 0.95 in: icd10cm
uses cpap > dependence on other enabling machines and devices @ 0.95 in: icd10cm
on cpap > dependence on other enabling machines and devices in: icd10cm
uses walker > dependence on other enabling machines and devices @ 0.95 in: icd10cm
uses cane > dependence on other enabling machines and devices @ 0.95 in: icd10cm
ventilator dependent > dependence on respirator ventilator status @ 1.0 in: icd10cm
on vent > dependence on respirator ventilator status @ 0.95 in: icd10cm
on ventilator > dependence on respirator ventilator status @ 1.0 in: icd10cm
vent dependent > dependence on respirator ventilator status @ 1.0 in: icd10cm
month checkup > encounter for routine child health examination without abnormal findings @ 0.95 in: icd10cm
month old checkup > encounter for routine child health examination without abnormal findings @ 0.95 in: icd10cm
month well check > encounter for routine child health examination without abnormal findings @ 0.95 in: icd10cm
year old checkup > encounter for routine child health examination without abnormal findings @ 0.85 in: icd10cm
two week checkup > health examination for newborn 8 to 28 days old @ 0.95 in: icd10cm
ivf > encounter for assisted reproductive fertility procedure cycle @ 1.0 in: icd10cm
test tube baby > encounter for assisted reproductive fertility procedure cycle @ 0.95 in: icd10cm
artificial insemination > encounter for other procreative management @ 0.85 in: icd10cm
genetic testing pregnancy > encounter for genetic testing of female for procreative management in: icd10cm
carrier testing before pregnancy > encounter of female for testing for genetic disease carrier status @ 0.95 in: icd10cm
postpartum checkup > encounter for routine postpartum follow-up @ 0.95 in: icd10cm
two day checkup newborn > health examination for newborn under 8 days old @ 0.95 in: icd10cm
dentures > presence of dental prosthetic device complete partial @ 0.95 in: icd10cm
dot exam > encounter for examination for driving license @ 1.0 in: icd10cm
pregnant unsure > pregnancy test result unknown @ 0.8 in: icd10cm
negative pregnancy > pregnancy test result negative @ 0.95 in: icd10cm
positive pregnancy > pregnancy test result positive @ 0.95 in: icd10cm

# --- life troubles
broken bone past > personal history of healed traumatic fracture @ 0.95 in: icd10cm
old fracture > personal history of healed traumatic fracture @ 0.85 in: icd10cm
single parent > other problems related to social environment @ 0.6 in: icd10cm
single parent > other specified problems related to primary support group @ 0.8 in: icd10cm
single mother > other specified problems related to primary support group @ 0.75 in: icd10cm
stepfamily > other specified problems related to primary support group @ 0.6 in: icd10cm
stepfamily > parent-step child conflict in: icd10cm
stepchild > parent-step child conflict in: icd10cm
stepfather > parent-step child conflict @ 0.8 in: icd10cm
stepmother > parent-step child conflict @ 0.8 in: icd10cm
foster care > child in welfare custody @ 1.0 in: icd10cm
foster placement > child in welfare custody @ 1.0 in: icd10cm
husband drinks > alcoholism and drug addiction in family @ 1.0 in: icd10cm
wife drinks > alcoholism and drug addiction in family @ 1.0 in: icd10cm
parent drinks > alcoholism and drug addiction in family @ 0.95 in: icd10cm
son uses drugs > alcoholism and drug addiction in family @ 0.95 in: icd10cm
bad neighborhood > problems related to housing @ 0.5 in: icd10cm
social drinker > other problems related to lifestyle | alcohol use unspecified uncomplicated @ 0.85 in: icd10cm
drinks socially > other problems related to lifestyle @ 0.8 in: icd10cm
drinks socially > alcohol use unspecified uncomplicated @ 0.85 in: icd10cm
drinks daily > alcohol use unspecified uncomplicated @ 0.85 in: icd10cm
drinks daily > alcohol abuse uncomplicated @ 0.8 in: icd10cm
elderly alone > problems related to living alone @ 0.95 in: icd10cm
elderly living alone > problems related to living alone @ 1.0 in: icd10cm
alone at home > problems related to living alone @ 0.85 in: icd10cm
immigrant > acculturation difficulty in: icd10cm
refugee > acculturation difficulty @ 0.7 in: icd10cm
refugee > exposure to disaster war and other hostilities @ 0.8 in: icd10cm
new to country > acculturation difficulty @ 0.95 in: icd10cm
house burned down > exposure to disaster war and other hostilities @ 0.7 in: icd10cm
house burned down > sheltered homelessness @ 0.5 in: icd10cm
lost home in fire > exposure to disaster war and other hostilities | homelessness unspecified @ 0.7 in: icd10cm
hurricane victim > exposure to disaster war and other hostilities @ 0.95 in: icd10cm
robbed > victim of crime and terrorism in: icd10cm
sex trafficking > adult forced sexual exploitation @ 0.95 in: icd10cm
welfare > insufficient social insurance and welfare support in: icd10cm
food stamps > insufficient social insurance and welfare support @ 0.85 in: icd10cm
food stamps > food insecurity @ 0.7 in: icd10cm
cant afford heat > inadequate housing utilities in: icd10cm
power shut off > inadequate housing utilities in: icd10cm
no electricity > inadequate housing utilities in: icd10cm
overcrowded house > inadequate housing @ 0.8 in: icd10cm
overcrowded house > other problems related to housing @ 0.7 in: icd10cm
moving to nursing home > problems related to living in residential institution @ 0.85 in: icd10cm
unhappy nursing home > problems related to living in residential institution @ 0.95 in: icd10cm
lives in nursing home > problems related to living in residential institution @ 0.8 in: icd10cm
boarding school > problems related to living in residential institution @ 0.7 in: icd10cm
runaway > other specified problems related to upbringing @ 0.5 in: icd10cm
mid life crisis > problems of adjustment to life-cycle transitions in: icd10cm
midlife crisis > problems of adjustment to life-cycle transitions in: icd10cm
retirement > problems of adjustment to life-cycle transitions in: icd10cm
empty nest > problems of adjustment to life-cycle transitions @ 1.0 in: icd10cm
trouble adjusting > adjustment disorder unspecified @ 0.85 in: icd10cm
identity crisis > problems of adjustment to life-cycle transitions @ 0.7 in: icd10cm
no free time > lack of relaxation and leisure @ 1.0 in: icd10cm
workaholic > lack of relaxation and leisure @ 0.85 in: icd10cm
cant relax > lack of relaxation and leisure @ 0.8 in: icd10cm
not enough sleep > sleep deprivation in: icd10cm
sun worshiper > other problems related to lifestyle @ 0.5 in: icd10cm

# --- relatives with a heart attack; old heart attack in shorthand
hx mi > old myocardial infarction @ 1.0 in: icd10cm
h/o mi > old myocardial infarction @ 1.0 in: icd10cm
hx heart attack > old myocardial infarction @ 1.0 in: icd10cm
prior mi > old myocardial infarction @ 1.0 in: icd10cm
previous heart attack > old myocardial infarction @ 1.0 in: icd10cm
prior heart attack > old myocardial infarction @ 1.0 in: icd10cm
father heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
dad heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
mother heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
mom heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
parent heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
brother heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
sister heart attack > family history ischemic heart disease @ 1.0 in: icd10cm
sibling heart attack > family history ischemic heart disease @ 1.0 in: icd10cm

# --- services and visits (HCPCS G, H, S, T)
flu shot fee > administration influenza virus vaccine @ 0.95 in: hcpcs
pneumonia shot fee > administration pneumococcal vaccine @ 0.95 in: hcpcs
hep b shot fee > administration hepatitis b vaccine @ 0.95 in: hcpcs
prep injection > injection pre-exposure prophylaxis @ 0.95 in: hcpcs
community health worker > community health integration services @ 0.95 in: hcpcs
chw > community health integration services @ 0.95 in: hcpcs
patient navigator > principal illness navigation @ 0.95 in: hcpcs
cancer navigator > principal illness navigation @ 0.95 in: hcpcs
peer support illness > principal illness navigation peer support @ 0.95 in: hcpcs
medicare wellness first > annual wellness visit initial @ 0.95 in: hcpcs
medicare wellness yearly > annual wellness visit subsequent @ 0.95 in: hcpcs
medicare pap > screening papanicolaou smear @ 0.95 in: hcpcs
medicare pelvic > cervical vaginal cancer screening pelvic clinical breast @ 0.95 in: hcpcs
medicare prostate > prostate cancer screening digital rectal @ 0.95 in: hcpcs
medicare psa > prostate cancer screening prostate specific antigen @ 0.95 in: hcpcs
medicare colonoscopy > colorectal cancer screening colonoscopy @ 0.95 in: hcpcs
colonoscopy high risk > colorectal cancer screening colonoscopy high risk @ 0.95 in: hcpcs
fit test > colorectal cancer screening fecal occult blood immunoassay @ 0.95 in: hcpcs
blood test colon cancer > colorectal cancer screening blood-based biomarker @ 0.95 in: hcpcs
shield colon test > colorectal cancer screening blood-based biomarker @ 0.95 in: hcpcs
diabetes class > diabetes outpatient self-management training group @ 0.95 in: hcpcs
diabetes education > diabetes outpatient self-management training @ 0.95 in: hcpcs
dsmt > diabetes outpatient self-management training @ 0.95 in: hcpcs
dietitian medicare > medical nutrition therapy reassessment @ 0.95 in: hcpcs
toenail trim > trimming dystrophic nails @ 0.95 in: hcpcs
diabetic foot exam > evaluation management diabetic sensory neuropathy loss of protective sensation @ 0.95 in: hcpcs
diabetic foot care > routine foot care diabetic sensory neuropathy @ 0.95 in: hcpcs
home inr > home inr monitoring @ 0.95 in: hcpcs
inr machine training > demonstration home inr monitoring @ 0.95 in: hcpcs
home pt visit > services performed by physical therapist home health @ 0.95 in: hcpcs
home ot visit > services performed by occupational therapist home health @ 0.95 in: hcpcs
home speech visit > services performed by speech-language pathologist home health @ 0.95 in: hcpcs
home aide > services home health hospice aide @ 0.95 in: hcpcs
home social worker > services clinical social worker home health hospice @ 0.95 in: hcpcs
home rn > direct skilled nursing services registered nurse home health @ 0.95 in: hcpcs
home lpn > direct skilled nursing services licensed practical nurse home health @ 0.95 in: hcpcs
home care certification > certification medicare-covered home health services @ 0.95 in: hcpcs
home care recertification > re-certification medicare-covered home health services @ 0.95 in: hcpcs
care plan oversight home > supervision patient medicare-covered home health @ 0.95 in: hcpcs
hospice oversight > supervision patient medicare-approved hospice @ 0.95 in: hcpcs
music therapy > activity therapy music dance art play @ 0.95 in: hcpcs
art therapy > activity therapy music dance art play @ 0.95 in: hcpcs
dance therapy > activity therapy music dance art play @ 0.95 in: hcpcs
recreational therapy > activity therapy @ 0.95 in: hcpcs
partial hospital ot > occupational therapy services partial hospitalization @ 0.95 in: hcpcs
php > partial hospitalization @ 0.95 in: hcpcs
iop > intensive outpatient @ 0.95 in: hcpcs
intensive outpatient > intensive outpatient psychiatric services @ 0.95 in: hcpcs
derma bond > wound closure tissue adhesive @ 0.95 in: hcpcs
glue cut > wound closure tissue adhesive @ 0.95 in: hcpcs
skin glue > wound closure tissue adhesive @ 0.95 in: hcpcs
eecp hcpcs > external counterpulsation @ 0.95 in: hcpcs
estim wound > electrical stimulation unattended wound @ 0.95 in: hcpcs
estim pain > electrical stimulation unattended @ 0.95 in: hcpcs
lung screening talk > counseling visit lung cancer screening @ 0.95 in: hcpcs
lung cancer shared decision > counseling visit lung cancer screening low dose @ 0.95 in: hcpcs
hospice consult > hospice evaluation counseling services @ 0.95 in: hcpcs
trauma team > trauma response team @ 0.95 in: hcpcs
er level 1 > level 1 hospital emergency department visit @ 0.95 in: hcpcs
er level 3 > level 3 hospital emergency department visit @ 0.95 in: hcpcs
er level 5 > level 5 hospital emergency department visit @ 0.95 in: hcpcs
observation per hour > hospital observation service per hour @ 0.95 in: hcpcs
direct admit observation > direct admission hospital observation @ 0.95 in: hcpcs
sbirt > alcohol substance structured assessment brief intervention @ 0.95 in: hcpcs
alcohol brief intervention > alcohol substance structured assessment brief intervention @ 0.95 in: hcpcs
alcohol screen yearly > annual alcohol misuse screening @ 0.95 in: hcpcs
depression screen yearly > annual depression screening @ 0.95 in: hcpcs
alcohol counseling 15 minutes > behavioral counseling alcohol misuse @ 0.95 in: hcpcs
weight loss group > face-to-face behavioral counseling obesity group @ 0.95 in: hcpcs
heart disease counseling > intensive behavioral therapy cardiovascular disease @ 0.95 in: hcpcs
std counseling > high intensity behavioral counseling sexually transmitted infection @ 0.95 in: hcpcs
smoking talk > smoking tobacco cessation counseling @ 0.95 in: hcpcs
kidney disease class > face-to-face educational services chronic kidney disease @ 0.95 in: hcpcs
cardiac rehab intensive > intensive cardiac rehabilitation @ 0.95 in: hcpcs
ornish > intensive cardiac rehabilitation @ 0.95 in: hcpcs
pulmonary rehab > pulmonary rehabilitation @ 0.95 in: hcpcs
breathing exercises therapist > therapeutic procedures improve respiratory function @ 0.95 in: hcpcs
tele stroke > telehealth consultation emergency department @ 0.95 in: hcpcs
telestroke > telehealth consultation emergency department @ 0.95 in: hcpcs
tele icu > telehealth consultation critical care @ 0.95 in: hcpcs
originating site > telehealth originating site facility fee @ 0.95 in: hcpcs
e consult > interprofessional telephone internet electronic assessment @ 0.95 in: hcpcs
virtual check in > brief communication technology-based service @ 0.95 in: hcpcs
send photo doctor > remote evaluation recorded video images @ 0.95 in: hcpcs
store and forward > remote evaluation recorded video images @ 0.95 in: hcpcs
stool transplant > preparation instillation fecal microbiota @ 0.95 in: hcpcs
fecal transplant > preparation instillation fecal microbiota @ 0.95 in: hcpcs
fmt > preparation instillation fecal microbiota if: stool, transplant, difficile, diff, poop, fecal, donor in: hcpcs
prp wound > autologous platelet rich plasma @ 0.95 in: hcpcs
chemo pump take home > chemotherapy administration intravenous infusion portable pump @ 0.95 in: hcpcs
social needs screen > social determinants health risk assessment @ 0.95 in: hcpcs
clinic visit hospital > hospital outpatient clinic visit @ 0.95 in: hcpcs
fqhc mental health > federally qualified health center visit mental health @ 0.95 in: hcpcs
rural clinic visit > rural health clinic @ 0.95 in: hcpcs
suboxone weekly > medication assisted treatment buprenorphine weekly bundle @ 0.95 in: hcpcs
opvee take home > take-home supply nasal nalmefene @ 0.95 in: hcpcs
opioid counseling office > office-based treatment opioid use disorder @ 0.95 in: hcpcs
spravato visit > office outpatient visit self-administration esketamine @ 0.95 in: hcpcs
chronic pain monthly > chronic pain management treatment monthly bundle @ 0.95 in: hcpcs
dementia program > patient-caregiver dyad dementia @ 0.95 in: hcpcs
respite dementia > in-home respite care @ 0.95 in: hcpcs
adult day respite > adult day center @ 0.95 in: hcpcs
caregiver class > group caregiver training direct care strategies @ 0.95 in: hcpcs
safety plan suicide > safety planning interventions @ 0.95 in: hcpcs
suicide follow up call > post discharge telephonic follow-up @ 0.95 in: hcpcs
digital therapy app > digital mental health treatment device @ 0.95 in: hcpcs
primary care monthly > advanced primary care management services @ 0.95 in: hcpcs
prolonged office visit > prolonged office outpatient evaluation @ 0.95 in: hcpcs
covid swab collection > specimen collection severe acute respiratory syndrome coronavirus @ 0.95 in: hcpcs
dialysis emergency > unscheduled emergency dialysis @ 0.95 in: hcpcs
ear wax removal audiology > removal impacted cerumen @ 0.95 in: hcpcs
vein mapping > vessel mapping hemodialysis access @ 0.95 in: hcpcs
islet transplant > islet cell transplant @ 0.95 in: hcpcs
drug counselor > behavioral health counseling therapy @ 0.95 in: hcpcs
alcohol assessment > alcohol drug assessment @ 0.95 in: hcpcs
drug assessment > alcohol drug assessment @ 0.95 in: hcpcs
rehab intake > behavioral health screening admission eligibility @ 0.95 in: hcpcs
residential rehab > alcohol drug services residential @ 0.95 in: hcpcs
halfway house > behavioral health residential @ 0.95 in: hcpcs
detox inpatient > alcohol drug services acute detoxification inpatient @ 0.95 in: hcpcs
social detox > alcohol drug services sub-acute detoxification @ 0.95 in: hcpcs
methadone dose > alcohol drug services methadone administration @ 0.95 in: hcpcs
drug case manager > alcohol drug services case management @ 0.95 in: hcpcs
crisis drug > alcohol drug services crisis intervention @ 0.95 in: hcpcs
drug prevention class > behavioral health prevention education @ 0.95 in: hcpcs
hotline > behavioral health hotline service @ 0.95 in: hcpcs
drop in center > self-help peer services @ 0.95 in: hcpcs
assertive team > assertive community treatment @ 0.95 in: hcpcs
group home > supported housing @ 0.95 in: hcpcs
supported job > supported employment @ 0.95 in: hcpcs
day treatment > behavioral health day treatment @ 0.95 in: hcpcs
foster care therapy > foster care therapeutic @ 0.95 in: hcpcs
skills training mental > skills training and development @ 0.95 in: hcpcs
psychoeducation > psychoeducational service @ 0.95 in: hcpcs
family homebuilder > alcohol drug intervention @ 0.95 in: hcpcs
prenatal class > childbirth preparation lamaze classes @ 0.95 in: hcpcs
vbac class > vbac classes vaginal birth after cesarean @ 0.95 in: hcpcs
cesarean class > cesarean birth classes @ 0.95 in: hcpcs
baby cpr class > infant safety cpr @ 0.95 in: hcpcs
infant cpr > infant safety cpr classes @ 0.95 in: hcpcs
gym membership > health club membership @ 0.95 in: hcpcs
doula > doula birth worker @ 0.95 in: hcpcs
at risk pregnancy care > prenatal care at-risk @ 0.95 in: hcpcs
high risk pregnancy class > prenatal care at-risk enhanced service education @ 0.95 in: hcpcs
house call > services home residence physician @ 0.95 in: hcpcs
home infusion antibiotic > home infusion therapy antibiotic antiviral antifungal @ 0.95 in: hcpcs
home ivig > home infusion therapy @ 0.95 in: hcpcs
home milrinone > home infusion therapy inotropic @ 0.95 in: hcpcs
home dobutamine > home infusion therapy inotropic dobutamine @ 0.95 in: hcpcs
home factor > home infusion therapy anti-hemophilic agent @ 0.95 in: hcpcs
home heparin > home infusion therapy anticoagulant @ 0.95 in: hcpcs
home irrigation > home irrigation therapy @ 0.95 in: hcpcs
private duty nurse > private duty independent nursing services @ 0.95 in: hcpcs
night nurse > private duty nursing @ 0.95 in: hcpcs
hha shift > home health aide certified nurse assistant @ 0.95 in: hcpcs
personal care aide > personal care services @ 0.95 in: hcpcs
pca > personal care services if: aide, home, hours, attendant, worker, minutes in: hcpcs
home attendant > attendant care services @ 0.95 in: hcpcs
homemaker > homemaker service @ 0.95 in: hcpcs
chore help > chore services @ 0.95 in: hcpcs
cleaning help > chore services @ 0.95 in: hcpcs
companion > companion care @ 0.95 in: hcpcs
home meals > home delivered meals @ 0.95 in: hcpcs
lifeline button > emergency response system @ 0.95 in: hcpcs
medical alert > emergency response system @ 0.95 in: hcpcs
fall button > emergency response system @ 0.95 in: hcpcs
home ramp > home modifications @ 0.95 in: hcpcs
grab bars install > home modifications @ 0.95 in: hcpcs
adult day care > day care services adult @ 0.95 in: hcpcs
child day care sick > specialized childcare @ 0.95 in: hcpcs
respite care > unskilled respite care @ 0.95 in: hcpcs
respite in home > respite care services in the home @ 0.95 in: hcpcs
hospice continuous > hospice continuous home care @ 0.95 in: hcpcs
donor milk > human breast milk processing storage distribution @ 0.95 in: hcpcs
pull ups adult > adult sized disposable incontinence product protective underwear @ 0.95 in: hcpcs
pull ups child > pediatric sized disposable incontinence product protective underwear @ 0.95 in: hcpcs
chux > incontinence product disposable underpad @ 0.95 in: hcpcs
bed pads > incontinence product disposable underpad @ 0.95 in: hcpcs
washable underpad > protective underpad reusable @ 0.95 in: hcpcs
bladder pads > disposable liner shield guard pad undergarment incontinence @ 0.95 in: hcpcs
sitz bath > sitz type bath @ 0.95 in: hcpcs
school services iep > school-based individualized education program @ 0.95 in: hcpcs
epsdt > early periodic screening diagnosis treatment @ 0.95 in: hcpcs
nurse visit home newborn > postpartum follow-up @ 0.95 in: hcpcs
cord blood banking > cord blood harvesting @ 0.95 in: hcpcs
sperm banking > sperm procurement cryopreservation @ 0.95 in: hcpcs
embryo freezing > cryopreserved embryo @ 0.95 in: hcpcs
ivf cycle > in vitro fertilization cycle @ 0.95 in: hcpcs
gift cycle > gamete intrafallopian transfer @ 0.95 in: hcpcs
zift > zygote intrafallopian transfer @ 0.95 in: hcpcs
sperm aspiration > microsurgical epididymal sperm aspiration @ 0.95 in: hcpcs
ebt heart > electron beam computed tomography @ 0.95 in: hcpcs
bili light rental > phototherapy bilirubin light @ 0.95 in: hcpcs
cold laser > low-level laser @ 0.95 in: hcpcs
lllt > low-level laser @ 0.95 in: hcpcs
smoking quit class > smoking cessation classes @ 0.95 in: hcpcs
chemo wig > wig any type @ 0.95 in: hcpcs
cranial prosthesis > wig any type @ 0.95 in: hcpcs
peak flow meter > peak expiratory flow rate meter @ 0.95 in: hcpcs
weight loss surgery adjust > gastric band adjustment @ 0.95 in: hcpcs

# --- what is done at a visit (ICD-10-CM Z codes)
yearly physical > general adult medical examination @ 0.95 in: icd10cm
annual physical > general adult medical examination @ 0.95 in: icd10cm
yearly checkup > general adult medical examination @ 0.95 in: icd10cm
well adult > general adult medical examination @ 0.95 in: icd10cm
health check adult > general adult medical examination @ 0.95 in: icd10cm
well baby > routine child health examination @ 0.95 in: icd10cm
well child > routine child health examination @ 0.95 in: icd10cm
kid checkup > routine child health examination @ 0.95 in: icd10cm
toddler checkup > routine child health examination @ 0.95 in: icd10cm
pediatric physical > routine child health examination @ 0.95 in: icd10cm
newborn checkup > health examination newborn under 8 days old @ 0.95 in: icd10cm
newborn weight check > health examination newborn 8 to 28 days old @ 0.95 in: icd10cm
two week baby > health examination newborn 8 to 28 days old @ 0.95 in: icd10cm
school physical > examination for admission to educational institution @ 0.95 in: icd10cm
kindergarten physical > examination for admission to educational institution @ 0.95 in: icd10cm
college physical > examination for admission to educational institution @ 0.95 in: icd10cm
preschool physical > examination for admission to educational institution @ 0.95 in: icd10cm
camp physical > examination for participation in sport @ 0.95 in: icd10cm
sports physical > examination for participation in sport @ 0.95 in: icd10cm
football physical > examination for participation in sport @ 0.95 in: icd10cm
job physical > pre-employment examination @ 0.95 in: icd10cm
work physical > pre-employment examination @ 0.95 in: icd10cm
new hire physical > pre-employment examination @ 0.95 in: icd10cm
dot physical > examination for driving license @ 0.95 in: icd10cm
cdl physical > examination for driving license @ 0.95 in: icd10cm
truck driver physical > examination for driving license @ 0.95 in: icd10cm
driver license exam > examination for driving license @ 0.95 in: icd10cm
army physical > examination for recruitment to armed forces @ 0.95 in: icd10cm
military physical > examination for recruitment to armed forces @ 0.95 in: icd10cm
nursing home admission exam > examination for admission to residential institution @ 0.95 in: icd10cm
prison admission exam > examination for admission to residential institution @ 0.95 in: icd10cm
life insurance exam > examination for insurance purposes @ 0.95 in: icd10cm
disability exam > disability determination @ 0.95 in: icd10cm
disability paperwork > disability determination @ 0.95 in: icd10cm
sick note > issue of other medical certificate @ 0.95 in: icd10cm
doctor note work > issue of other medical certificate @ 0.95 in: icd10cm
fitness certificate > issue of other medical certificate @ 0.95 in: icd10cm
who is father test > paternity testing @ 0.95 in: icd10cm
adoption exam > adoption services @ 0.95 in: icd10cm
foster care exam > child welfare exam @ 0.95 in: icd10cm
cps exam > child welfare exam @ 0.95 in: icd10cm
drug test work > blood-alcohol blood-drug test @ 0.95 in: icd10cm
alcohol level police > blood-alcohol blood-drug test @ 0.95 in: icd10cm
immigration physical > other administrative examinations @ 0.95 in: icd10cm
green card exam > other administrative examinations @ 0.95 in: icd10cm
premarital exam > other administrative examinations @ 0.95 in: icd10cm
eye checkup > examination of eyes and vision @ 0.95 in: icd10cm
vision exam > examination of eyes and vision @ 0.95 in: icd10cm
failed vision screening > examination of eyes and vision following failed vision screening @ 0.95 in: icd10cm
hearing checkup > examination of ears and hearing @ 0.95 in: icd10cm
failed hearing screening > hearing examination following failed hearing screening @ 0.95 in: icd10cm
dental checkup > dental examination and cleaning @ 0.95 in: icd10cm
teeth cleaning > dental examination and cleaning @ 0.95 in: icd10cm
dentist visit > dental examination and cleaning @ 0.95 in: icd10cm
bp check > examination of blood pressure @ 0.95 in: icd10cm
blood pressure reading visit > examination of blood pressure @ 0.95 in: icd10cm
well woman > gynecological examination general routine @ 0.95 in: icd10cm
pelvic exam yearly > gynecological examination general routine @ 0.95 in: icd10cm
gyn exam > gynecological examination general routine @ 0.95 in: icd10cm
repeat pap > cervical smear to confirm findings @ 0.95 in: icd10cm
pre op heart > preprocedural cardiovascular examination @ 0.95 in: icd10cm
cardiac clearance > preprocedural cardiovascular examination @ 0.95 in: icd10cm
heart clearance surgery > preprocedural cardiovascular examination @ 0.95 in: icd10cm
lung clearance surgery > preprocedural respiratory examination @ 0.95 in: icd10cm
pulmonary clearance > preprocedural respiratory examination @ 0.95 in: icd10cm
pre op labs > preprocedural laboratory examination @ 0.95 in: icd10cm
preop blood work > preprocedural laboratory examination @ 0.95 in: icd10cm
medical clearance surgery > other preprocedural examination @ 0.95 in: icd10cm
pre op exam > other preprocedural examination @ 0.95 in: icd10cm
allergy skin test > allergy testing @ 0.95 in: icd10cm
allergy testing visit > allergy testing @ 0.95 in: icd10cm
immunity check > antibody response examination @ 0.95 in: icd10cm
kidney donor evaluation > examination of potential donor of organ and tissue @ 0.95 in: icd10cm
checked after car wreck > examination and observation following transport accident @ 0.95 in: icd10cm
checked after crash > examination and observation following transport accident @ 0.95 in: icd10cm
checked after work injury > examination and observation following work accident @ 0.95 in: icd10cm
checked after fall > examination and observation following other accident @ 0.95 in: icd10cm
rape exam > examination and observation following alleged adult rape @ 0.95 in: icd10cm
rape kit > examination and observation following alleged rape @ 0.95 in: icd10cm
child abuse check > examination and observation following alleged child physical abuse @ 0.95 in: icd10cm
court psych exam > general psychiatric examination requested by authority @ 0.95 in: icd10cm
baby observed infection > observation newborn suspected infectious condition @ 0.95 in: icd10cm
newborn rule out sepsis > observation newborn suspected infectious condition @ 0.95 in: icd10cm
newborn rule out heart > observation newborn suspected cardiac condition @ 0.95 in: icd10cm
swallowed coin ruled out > observation suspected ingested foreign body ruled out @ 0.95 in: icd10cm
poison ruled out > observation suspected toxic effect ingested substance ruled out @ 0.95 in: icd10cm
cancer follow up visit > follow-up examination after completed treatment malignant neoplasm @ 0.95 in: icd10cm
cancer surveillance > follow-up examination after completed treatment malignant neoplasm @ 0.95 in: icd10cm
follow up after treatment > follow-up examination after completed treatment conditions other than malignant neoplasm @ 0.95 in: icd10cm
tb skin test > screening respiratory tuberculosis @ 0.95 in: icd10cm
tb screening > screening respiratory tuberculosis @ 0.95 in: icd10cm
quantiferon > testing for latent tuberculosis infection @ 0.95 in: icd10cm
std check > screening infections predominantly sexual mode of transmission @ 0.95 in: icd10cm
sti screening > screening infections predominantly sexual mode of transmission @ 0.95 in: icd10cm
hiv check > screening human immunodeficiency virus @ 0.95 in: icd10cm
aids test visit > screening human immunodeficiency virus @ 0.95 in: icd10cm
hpv check > screening human papillomavirus @ 0.95 in: icd10cm
covid test visit > screening for covid-19 @ 0.95 in: icd10cm
hep c check > screening other viral diseases @ 0.95 in: icd10cm
worm check > screening other protozoal diseases helminthiases @ 0.95 in: icd10cm
mrsa check > screening other bacterial diseases @ 0.95 in: icd10cm
colon cancer check > screening malignant neoplasm colon @ 0.95 in: icd10cm
colonoscopy routine > screening malignant neoplasm colon @ 0.95 in: icd10cm
colonoscopy at 45 > screening malignant neoplasm colon @ 0.95 in: icd10cm
breast cancer check > screening mammogram malignant neoplasm breast @ 0.95 in: icd10cm
yearly mammogram > screening mammogram malignant neoplasm breast @ 0.95 in: icd10cm
routine mammogram > screening mammogram malignant neoplasm breast @ 0.95 in: icd10cm
pap test > screening malignant neoplasm cervix @ 0.95 in: icd10cm
prostate check > screening malignant neoplasm prostate @ 0.95 in: icd10cm
psa check > screening malignant neoplasm prostate @ 0.95 in: icd10cm
skin cancer check > screening malignant neoplasm skin @ 0.95 in: icd10cm
mole check > screening malignant neoplasm skin @ 0.95 in: icd10cm
full body skin check > screening malignant neoplasm skin @ 0.95 in: icd10cm
lung cancer check > screening malignant neoplasm respiratory organs @ 0.95 in: icd10cm
mouth cancer check > screening malignant neoplasm oral cavity @ 0.95 in: icd10cm
ovarian cancer check > screening malignant neoplasm ovary @ 0.95 in: icd10cm
testicular cancer check > screening malignant neoplasm testis @ 0.95 in: icd10cm
bladder cancer check > screening malignant neoplasm bladder @ 0.95 in: icd10cm
stomach cancer check > screening malignant neoplasm stomach @ 0.95 in: icd10cm
brain cancer check > screening malignant neoplasm nervous system @ 0.95 in: icd10cm
sickle cell screening > screening diseases of the blood @ 0.95 in: icd10cm
anemia screening > screening diseases of the blood @ 0.95 in: icd10cm
sugar screening > screening diabetes mellitus @ 0.95 in: icd10cm
diabetes check > screening diabetes mellitus @ 0.95 in: icd10cm
vitamin d screening > screening nutritional disorder @ 0.95 in: icd10cm
cholesterol check > screening lipoid disorders @ 0.95 in: icd10cm
cholesterol screening > screening lipoid disorders @ 0.95 in: icd10cm
lipid check > screening lipoid disorders @ 0.95 in: icd10cm
thyroid screening > screening other suspected endocrine disorder @ 0.95 in: icd10cm
depression check > screening depression @ 0.95 in: icd10cm
phq > screening depression @ 0.95 in: icd10cm
postpartum depression check > screening maternal depression @ 0.95 in: icd10cm
autism check > autism screening @ 0.95 in: icd10cm
mchat > autism screening @ 0.95 in: icd10cm
m-chat > autism screening @ 0.95 in: icd10cm
milestone check > screening global developmental delays milestones @ 0.95 in: icd10cm
development check > screening developmental delays @ 0.95 in: icd10cm
adhd screening > screening other mental health behavioral disorders @ 0.95 in: icd10cm
anxiety screening > screening other mental health behavioral disorders @ 0.95 in: icd10cm
glaucoma check > screening eye and ear disorders @ 0.95 in: icd10cm
cataract screening > screening eye and ear disorders @ 0.95 in: icd10cm
heart screening > screening cardiovascular disorders @ 0.95 in: icd10cm
heart disease check > screening cardiovascular disorders @ 0.95 in: icd10cm
aneurysm screening > screening cardiovascular disorders @ 0.95 in: icd10cm
carrier test > screening genetic disease carrier status @ 0.95 in: icd10cm
bone density check > screening osteoporosis @ 0.95 in: icd10cm
osteoporosis check > screening osteoporosis @ 0.95 in: icd10cm
copd screening > screening respiratory disorder @ 0.95 in: icd10cm
concussion screening > screening traumatic brain injury @ 0.95 in: icd10cm
lead screening > screening disorder due to exposure to contaminants @ 0.95 in: icd10cm
lead check > screening disorder due to exposure to contaminants @ 0.95 in: icd10cm
barrett screening > screening upper gastrointestinal disorder @ 0.95 in: icd10cm
vaccine visit > encounter for immunization @ 0.95 in: icd10cm
vaccination > encounter for immunization @ 0.95 in: icd10cm
shots baby > encounter for immunization @ 0.95 in: icd10cm
shots child > encounter for immunization @ 0.95 in: icd10cm
flu shot visit > encounter for immunization @ 0.95 in: icd10cm
covid vaccine visit > encounter for immunization @ 0.95 in: icd10cm
tetanus shot visit > encounter for immunization @ 0.95 in: icd10cm
jab > encounter for immunization @ 0.95 in: icd10cm
refused vaccine > immunization not carried out patient refusal @ 0.95 in: icd10cm
refuse shots > immunization not carried out patient refusal @ 0.95 in: icd10cm
parents refuse vaccine > immunization not carried out caregiver refusal @ 0.95 in: icd10cm
vaccine religion > immunization not carried out belief group pressure @ 0.95 in: icd10cm
vaccine out of stock > immunization not carried out unavailability of vaccine @ 0.95 in: icd10cm
vaccine sick today > immunization not carried out acute illness @ 0.95 in: icd10cm
behind on shots > underimmunization status @ 0.95 in: icd10cm
missed shots > underimmunization status @ 0.95 in: icd10cm
no covid vaccine > unvaccinated for covid-19 @ 0.95 in: icd10cm
rhogam > prophylactic rho(d) immune globulin @ 0.95 in: icd10cm
synagis > prophylactic immunotherapy respiratory syncytial virus @ 0.95 in: icd10cm
beyfortus > prophylactic immunotherapy respiratory syncytial virus @ 0.95 in: icd10cm
fluoride varnish > prophylactic fluoride administration @ 0.95 in: icd10cm
fluoride treatment > prophylactic fluoride administration @ 0.95 in: icd10cm
prep hiv > hiv pre-exposure prophylaxis @ 0.95 in: icd10cm
truvada > hiv pre-exposure prophylaxis @ 0.95 in: icd10cm
start birth control > initial prescription of contraceptive pills @ 0.95 in: icd10cm
start the pill > initial prescription of contraceptive pills @ 0.95 in: icd10cm
birth control refill > surveillance of contraceptive pills @ 0.95 in: icd10cm
pill refill > surveillance of contraceptive pills @ 0.95 in: icd10cm
morning after pill > prescription of emergency contraception @ 0.95 in: icd10cm
plan b > prescription of emergency contraception @ 0.95 in: icd10cm
depo start > initial prescription of injectable contraceptive @ 0.95 in: icd10cm
depo shot > surveillance of injectable contraceptive @ 0.95 in: icd10cm
depo > surveillance of injectable contraceptive @ 0.95 in: icd10cm
birth control shot > surveillance of injectable contraceptive @ 0.95 in: icd10cm
nuvaring start > initial prescription of vaginal ring hormonal contraceptive @ 0.95 in: icd10cm
nuvaring > surveillance of vaginal ring hormonal contraceptive @ 0.95 in: icd10cm
birth control patch > surveillance of transdermal patch hormonal contraceptive @ 0.95 in: icd10cm
nexplanon > surveillance of implantable subdermal contraceptive @ 0.95 in: icd10cm
birth control implant > surveillance of implantable subdermal contraceptive @ 0.95 in: icd10cm
arm implant out > surveillance of implantable subdermal contraceptive @ 0.95 in: icd10cm
iud put in > insertion of intrauterine contraceptive device @ 0.95 in: icd10cm
get iud > insertion of intrauterine contraceptive device @ 0.95 in: icd10cm
iud insertion > insertion of intrauterine contraceptive device @ 0.95 in: icd10cm
iud string check > routine checking of intrauterine contraceptive device @ 0.95 in: icd10cm
iud check > routine checking of intrauterine contraceptive device @ 0.95 in: icd10cm
iud out > removal of intrauterine contraceptive device @ 0.95 in: icd10cm
iud take out > removal of intrauterine contraceptive device @ 0.95 in: icd10cm
iud swap > removal and reinsertion of intrauterine contraceptive device @ 0.95 in: icd10cm
change iud > removal and reinsertion of intrauterine contraceptive device @ 0.95 in: icd10cm
rhythm method > natural family planning @ 0.95 in: icd10cm
fertility awareness > natural family planning @ 0.95 in: icd10cm
birth control counseling > general counseling and advice on contraception @ 0.95 in: icd10cm
tubes tied > sterilization @ 0.95 in: icd10cm
get tubes tied > encounter for sterilization @ 0.95 in: icd10cm
get vasectomy > encounter for sterilization @ 0.95 in: icd10cm
untie tubes > reversal of previous sterilization @ 0.95 in: icd10cm
vasectomy undo > reversal of previous sterilization @ 0.95 in: icd10cm
infertility workup > fertility testing @ 0.95 in: icd10cm
sperm test > fertility testing @ 0.95 in: icd10cm
freeze eggs > fertility preservation procedure @ 0.95 in: icd10cm
ivf visit > assisted reproductive fertility procedure cycle @ 0.95 in: icd10cm
gestational carrier > procreative management counseling gestational carrier @ 0.95 in: icd10cm
surrogate > procreative management counseling gestational carrier @ 0.95 in: icd10cm
preconception > general counseling and advice on procreation @ 0.95 in: icd10cm
trying to get pregnant > general counseling and advice on procreation @ 0.95 in: icd10cm
genetic counseling pregnancy > procreative genetic counseling @ 0.95 in: icd10cm
positive pregnancy test > pregnancy test result positive @ 0.95 in: icd10cm
negative pregnancy test > pregnancy test result negative @ 0.95 in: icd10cm
pregnancy test visit > pregnancy test result unknown @ 0.95 in: icd10cm
birth class > childbirth instruction @ 0.95 in: icd10cm
baby care class > childcare instruction @ 0.95 in: icd10cm
ob visit first baby > supervision of normal first pregnancy @ 0.95 in: icd10cm
prenatal visit > supervision of normal pregnancy @ 0.95 in: icd10cm
ob check > supervision of normal pregnancy @ 0.95 in: icd10cm
postpartum check > routine postpartum follow-up @ 0.95 in: icd10cm
six week check > routine postpartum follow-up @ 0.95 in: icd10cm
6 week postpartum > routine postpartum follow-up @ 0.95 in: icd10cm
after birth checkup > routine postpartum follow-up @ 0.95 in: icd10cm
breastfeeding help > care examination of lactating mother @ 0.95 in: icd10cm
latch problem visit > care examination of lactating mother @ 0.95 in: icd10cm
quad screen > antenatal screening @ 0.95 in: icd10cm
nt ultrasound > antenatal screening nuchal translucency @ 0.95 in: icd10cm
gbs swab > antenatal screening streptococcus b @ 0.95 in: icd10cm
anatomy ultrasound > antenatal screening malformations @ 0.95 in: icd10cm
growth ultrasound > antenatal screening fetal growth retardation @ 0.95 in: icd10cm
down syndrome screening > antenatal screening chromosomal anomalies @ 0.95 in: icd10cm
nipt > antenatal screening chromosomal anomalies @ 0.95 in: icd10cm
afp screening > antenatal screening raised alphafetoprotein level @ 0.95 in: icd10cm
fetal echo > fetal screening congenital cardiac abnormalities @ 0.95 in: icd10cm
preventive mastectomy > prophylactic removal of breast @ 0.95 in: icd10cm
breasts off gene > prophylactic removal of breast @ 0.95 in: icd10cm
preventive oophorectomy > prophylactic removal of ovary @ 0.95 in: icd10cm
cosmetic procedure > cosmetic surgery @ 0.95 in: icd10cm
nose job > cosmetic surgery @ 0.95 in: icd10cm
face lift visit > cosmetic surgery @ 0.95 in: icd10cm
boob job > cosmetic surgery @ 0.95 in: icd10cm
circumcision newborn > routine and ritual male circumcision @ 0.95 in: icd10cm
circumcision baby > routine and ritual male circumcision @ 0.95 in: icd10cm
breast rebuild > breast reconstruction following mastectomy @ 0.95 in: icd10cm
trach care > attention to tracheostomy @ 0.95 in: icd10cm
trach change visit > attention to tracheostomy @ 0.95 in: icd10cm
close trach > attention to tracheostomy @ 0.95 in: icd10cm
feeding tube care > attention to gastrostomy @ 0.95 in: icd10cm
peg care > attention to gastrostomy @ 0.95 in: icd10cm
g tube change visit > attention to gastrostomy @ 0.95 in: icd10cm
g tube out > attention to gastrostomy @ 0.95 in: icd10cm
colostomy care > attention to colostomy @ 0.95 in: icd10cm
colostomy takedown > attention to colostomy @ 0.95 in: icd10cm
ileostomy care > attention to ileostomy @ 0.95 in: icd10cm
ileostomy takedown > attention to ileostomy @ 0.95 in: icd10cm
ileostomy reversal > attention to ileostomy @ 0.95 in: icd10cm
suprapubic care > attention to cystostomy @ 0.95 in: icd10cm
suprapubic change visit > attention to cystostomy @ 0.95 in: icd10cm
nephrostomy change visit > attention to other artificial openings of urinary tract @ 0.95 in: icd10cm
urostomy care > attention to other artificial openings of urinary tract @ 0.95 in: icd10cm
leg prosthesis check > fitting and adjustment of artificial leg @ 0.95 in: icd10cm
glass eye fitting > fitting and adjustment of artificial eye @ 0.95 in: icd10cm
breast form fitting > fitting and adjustment of external breast prosthesis @ 0.95 in: icd10cm
pacemaker visit > checking and testing of cardiac pacemaker @ 0.95 in: icd10cm
pacemaker battery change > checking and testing of cardiac pacemaker pulse generator battery @ 0.95 in: icd10cm
defibrillator visit > adjustment and management of automatic implantable cardiac defibrillator @ 0.95 in: icd10cm
pain pump refill > adjustment and management of infusion pump @ 0.95 in: icd10cm
baclofen pump refill > adjustment and management of infusion pump @ 0.95 in: icd10cm
port flush > adjustment and management of vascular access device @ 0.95 in: icd10cm
picc care > adjustment and management of vascular access device @ 0.95 in: icd10cm
picc out > adjustment and management of vascular access device @ 0.95 in: icd10cm
port out > adjustment and management of vascular access device @ 0.95 in: icd10cm
central line out > adjustment and management of vascular access device @ 0.95 in: icd10cm
cochlear tuning > adjustment and management of cochlear device @ 0.95 in: icd10cm
cochlear programming > adjustment and management of cochlear device @ 0.95 in: icd10cm
shunt adjust > adjustment and management of cerebrospinal fluid drainage device @ 0.95 in: icd10cm
shunt programming > adjustment and management of cerebrospinal fluid drainage device @ 0.95 in: icd10cm
nerve stimulator programming > adjustment and management of neurostimulator @ 0.95 in: icd10cm
vns programming > adjustment and management of neurostimulator @ 0.95 in: icd10cm
dbs programming > adjustment and management of neurostimulator @ 0.95 in: icd10cm
breast implant out > adjustment or removal of breast implant @ 0.95 in: icd10cm
ear tube out > adjustment or removal of myringotomy device @ 0.95 in: icd10cm
ear tubes check > adjustment or removal of myringotomy device @ 0.95 in: icd10cm
new glasses > fitting and adjustment of spectacles and contact lenses @ 0.95 in: icd10cm
contacts fitting > fitting and adjustment of spectacles and contact lenses @ 0.95 in: icd10cm
hearing aid visit > fitting and adjustment of hearing aid @ 0.95 in: icd10cm
denture fitting > fitting and adjustment of dental prosthetic device @ 0.95 in: icd10cm
dentures adjust > fitting and adjustment of dental prosthetic device @ 0.95 in: icd10cm
braces tighten teeth > fitting and adjustment of orthodontic device @ 0.95 in: icd10cm
braces off teeth > fitting and adjustment of orthodontic device @ 0.95 in: icd10cm
orthodontist > fitting and adjustment of orthodontic device @ 0.95 in: icd10cm
lap band fill > fitting and adjustment of gastric lap band @ 0.95 in: icd10cm
lap band adjust > fitting and adjustment of gastric lap band @ 0.95 in: icd10cm
catheter change visit > fitting and adjustment of urinary device @ 0.95 in: icd10cm
foley change > fitting and adjustment of urinary device @ 0.95 in: icd10cm
foley out > fitting and adjustment of urinary device @ 0.95 in: icd10cm
stent out ureter > fitting and adjustment of urinary device @ 0.95 in: icd10cm
pessary > fitting and adjustment of other specified devices @ 0.95 in: icd10cm
pessary fitting > fitting and adjustment of other specified devices @ 0.95 in: icd10cm
insulin pump start > fitting and adjustment of insulin pump @ 0.95 in: icd10cm
insulin pump training > fitting and adjustment of insulin pump @ 0.95 in: icd10cm
wheelchair fitting > fitting and adjustment of other specified devices @ 0.95 in: icd10cm
chest tube out > fitting and adjustment of non-vascular catheter @ 0.95 in: icd10cm
biliary tube change > fitting and adjustment of non-vascular catheter @ 0.95 in: icd10cm
new knee follow up > aftercare following joint replacement surgery @ 0.95 in: icd10cm
new hip follow up > aftercare following joint replacement surgery @ 0.95 in: icd10cm
knee replacement rehab > aftercare following joint replacement surgery @ 0.95 in: icd10cm
hip replacement rehab > aftercare following joint replacement surgery @ 0.95 in: icd10cm
pins out > removal of internal fixation device @ 0.95 in: icd10cm
screws out > removal of internal fixation device @ 0.95 in: icd10cm
plate out > removal of internal fixation device @ 0.95 in: icd10cm
rod out > removal of internal fixation device @ 0.95 in: icd10cm
hardware out > removal of internal fixation device @ 0.95 in: icd10cm
amputation follow up > orthopedic aftercare following surgical amputation @ 0.95 in: icd10cm
stump check > orthopedic aftercare following surgical amputation @ 0.95 in: icd10cm
scoliosis surgery follow up > orthopedic aftercare following scoliosis surgery @ 0.95 in: icd10cm
dressing change > change or removal of wound dressing @ 0.95 in: icd10cm
bandage change > change or removal of nonsurgical wound dressing @ 0.95 in: icd10cm
burn dressing change > change or removal of nonsurgical wound dressing @ 0.95 in: icd10cm
stitches out > removal of sutures @ 0.95 in: icd10cm
take out stitches > removal of sutures @ 0.95 in: icd10cm
staples out > removal of sutures @ 0.95 in: icd10cm
drain out > change or removal of drains @ 0.95 in: icd10cm
pull drain > change or removal of drains @ 0.95 in: icd10cm
jp drain out > change or removal of drains @ 0.95 in: icd10cm
delayed closure > planned postprocedural wound closure @ 0.95 in: icd10cm
heart transplant follow up > aftercare following heart transplant @ 0.95 in: icd10cm
kidney transplant follow up > aftercare following kidney transplant @ 0.95 in: icd10cm
liver transplant follow up > aftercare following liver transplant @ 0.95 in: icd10cm
lung transplant follow up > aftercare following lung transplant @ 0.95 in: icd10cm
marrow transplant follow up > aftercare following bone marrow transplant @ 0.95 in: icd10cm
cancer surgery follow up > aftercare following surgery for neoplasm @ 0.95 in: icd10cm
heart surgery follow up > surgical aftercare following surgery circulatory system @ 0.95 in: icd10cm
bypass follow up > surgical aftercare following surgery circulatory system @ 0.95 in: icd10cm
stent follow up > surgical aftercare following surgery circulatory system @ 0.95 in: icd10cm
lung surgery follow up > surgical aftercare following surgery respiratory system @ 0.95 in: icd10cm
bowel surgery follow up > surgical aftercare following surgery digestive system @ 0.95 in: icd10cm
gallbladder surgery follow up > surgical aftercare following surgery digestive system @ 0.95 in: icd10cm
appendix surgery follow up > surgical aftercare following surgery digestive system @ 0.95 in: icd10cm
hernia surgery follow up > surgical aftercare following surgery digestive system @ 0.95 in: icd10cm
hysterectomy follow up > surgical aftercare following surgery genitourinary system @ 0.95 in: icd10cm
prostate surgery follow up > surgical aftercare following surgery genitourinary system @ 0.95 in: icd10cm
eye surgery follow up > surgical aftercare following surgery sense organs @ 0.95 in: icd10cm
cataract surgery follow up > surgical aftercare following surgery sense organs @ 0.95 in: icd10cm
ear surgery follow up > surgical aftercare following surgery sense organs @ 0.95 in: icd10cm
brain surgery follow up > surgical aftercare following surgery nervous system @ 0.95 in: icd10cm
wisdom teeth follow up > surgical aftercare following surgery teeth oral cavity @ 0.95 in: icd10cm
tonsil surgery follow up > surgical aftercare following surgery @ 0.95 in: icd10cm
skin surgery follow up > surgical aftercare following surgery skin subcutaneous @ 0.95 in: icd10cm
dialysis catheter care > fitting and adjustment of extracorporeal dialysis catheter @ 0.95 in: icd10cm
dialysis catheter out > fitting and adjustment of extracorporeal dialysis catheter @ 0.95 in: icd10cm
pd catheter care > fitting and adjustment of peritoneal dialysis catheter @ 0.95 in: icd10cm
ktv > adequacy testing hemodialysis @ 0.95 in: icd10cm
dialysis adequacy > adequacy testing hemodialysis @ 0.95 in: icd10cm
chemo visit > antineoplastic chemotherapy @ 0.95 in: icd10cm
chemo session > antineoplastic chemotherapy @ 0.95 in: icd10cm
chemo treatment > antineoplastic chemotherapy @ 0.95 in: icd10cm
here for chemo > antineoplastic chemotherapy @ 0.95 in: icd10cm
radiation visit > antineoplastic radiation therapy @ 0.95 in: icd10cm
radiation session > antineoplastic radiation therapy @ 0.95 in: icd10cm
radiation treatment > antineoplastic radiation therapy @ 0.95 in: icd10cm
immunotherapy visit > antineoplastic immunotherapy @ 0.95 in: icd10cm
keytruda visit > antineoplastic immunotherapy @ 0.95 in: icd10cm
comfort care > palliative care @ 0.95 in: icd10cm
end of life care > palliative care @ 0.95 in: icd10cm
hospice > palliative care @ 0.95 in: icd10cm
allergy shots > desensitization to allergens @ 0.95 in: icd10cm
drug level check > therapeutic drug level monitoring @ 0.95 in: icd10cm
lithium level > therapeutic drug level monitoring @ 0.95 in: icd10cm
digoxin level > therapeutic drug level monitoring @ 0.95 in: icd10cm
inr check > therapeutic drug level monitoring @ 0.95 in: icd10cm
coumadin check > therapeutic drug level monitoring @ 0.95 in: icd10cm
donate kidney > kidney donor @ 0.95 in: icd10cm
donate marrow > bone marrow donor @ 0.95 in: icd10cm
donate blood > blood donor whole blood @ 0.95 in: icd10cm
donate eggs > egg oocyte donor @ 0.95 in: icd10cm
donate liver > liver donor @ 0.95 in: icd10cm
donate plasma > blood donor other blood @ 0.95 in: icd10cm
donate platelets > blood donor other blood @ 0.95 in: icd10cm
donate skin > skin donor @ 0.95 in: icd10cm
donate cornea > cornea donor @ 0.95 in: icd10cm
surgery canceled > procedure and treatment not carried out @ 0.95 in: icd10cm
left before seen > patient leaving prior to being seen @ 0.95 in: icd10cm
left without being seen > patient leaving prior to being seen @ 0.95 in: icd10cm
lwbs > patient leaving prior to being seen @ 0.95 in: icd10cm
surgery canceled patient > procedure not carried out patient's decision @ 0.95 in: icd10cm
refused blood religion > procedure not carried out patient's decision reasons of belief @ 0.95 in: icd10cm
lap converted open > laparoscopic surgical procedure converted to open procedure @ 0.95 in: icd10cm
sex counseling > counseling sexual attitude @ 0.95 in: icd10cm
worried well > feared health complaint no diagnosis made @ 0.95 in: icd10cm
nothing wrong > feared health complaint no diagnosis made @ 0.95 in: icd10cm
test results visit > consulting explanation of examination or test findings @ 0.95 in: icd10cm
discuss results > consulting explanation of examination or test findings @ 0.95 in: icd10cm
go over labs > consulting explanation of examination or test findings @ 0.95 in: icd10cm
diet counseling > dietary counseling and surveillance @ 0.95 in: icd10cm
nutritionist > dietary counseling and surveillance @ 0.95 in: icd10cm
dietitian > dietary counseling and surveillance @ 0.95 in: icd10cm
alcohol counseling > alcohol abuse counseling and surveillance @ 0.95 in: icd10cm
drug counseling > drug abuse counseling and surveillance @ 0.95 in: icd10cm
quit smoking help > tobacco abuse counseling @ 0.95 in: icd10cm
smoking counseling > tobacco abuse counseling @ 0.95 in: icd10cm
hiv counseling > human immunodeficiency virus counseling @ 0.95 in: icd10cm
chaplain > spiritual or religious counseling @ 0.95 in: icd10cm
exercise advice > exercise counseling @ 0.95 in: icd10cm
travel clinic > health counseling related to travel @ 0.95 in: icd10cm
travel advice > health counseling related to travel @ 0.95 in: icd10cm
travel shots > health counseling related to travel @ 0.95 in: icd10cm
vaccine questions > immunization safety counseling @ 0.95 in: icd10cm
al-anon > counseling family member of alcoholic @ 0.95 in: icd10cm
refill > issue of repeat prescription @ 0.95 in: icd10cm
medication refill > issue of repeat prescription @ 0.95 in: icd10cm
prescription refill > issue of repeat prescription @ 0.95 in: icd10cm
lost prescription > issue of repeat prescription @ 0.95 in: icd10cm
meet pediatrician > expectant parent prebirth pediatrician visit @ 0.95 in: icd10cm
prenatal pediatrician > expectant parent prebirth pediatrician visit @ 0.95 in: icd10cm
transplant list > awaiting organ transplant status @ 0.95 in: icd10cm
waiting for kidney > awaiting organ transplant status @ 0.95 in: icd10cm
waiting nursing home bed > person awaiting admission to adequate facility elsewhere @ 0.95 in: icd10cm
respite stay > holiday relief care @ 0.95 in: icd10cm
faking sick > malingerer @ 0.95 in: icd10cm
twin brought along > healthy person accompanying sick person @ 0.95 in: icd10cm

# --- z1, from the walk through the code system
growth spurt check > encounter for examination for period of rapid growth in childhood
audiology exam > encounter for examination of ears and hearing
hepatitis b titer > encounter for antibody response examination
blood typing > encounter for blood typing
enlistment exam > encounter for examination for recruitment to armed forces
meps > encounter for examination for recruitment to armed forces
adoption > encounter for adoption services
breathalyzer > encounter for blood-alcohol and blood-drug test
observation suspected heart attack ruled out > encounter for medical observation for suspected diseases ruled out
follow-up after pneumonia resolved > encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
test of cure > encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
ppd > encounter for screening for respiratory tuberculosis
tuberculin skin test > encounter for screening for respiratory tuberculosis
mantoux > encounter for screening for respiratory tuberculosis
chlamydia screening > encounter for screening for infections with a predominantly sexual mode of transmission
vd test > encounter for screening for infections with a predominantly sexual mode of transmission
rubella screening > encounter for screening for other viral diseases
cologuard > encounter for screening for malignant neoplasm of colon
fit test screening > encounter for screening for malignant neoplasm of colon
papanicolaou > encounter for screening for malignant neoplasm of cervix
ldct screening > encounter for screening for malignant neoplasm of respiratory organs
lipid panel screening > encounter for screening for lipoid disorders
lead test child > encounter for screening for disorder due to exposure to contaminants
asbestos screening > encounter for screening for disorder due to exposure to contaminants
hearing screening school > encounter for screening for eye and ear disorders
calcium score screening > encounter for screening for cardiovascular disorders
cystic fibrosis carrier screening > encounter for screening for genetic and chromosomal anomalies
tay-sachs carrier > genetic carrier of other disease
carrier of muscular dystrophy gene > genetic carrier of other disease
thalassemia carrier gene status > genetic carrier of other disease
sma carrier > genetic carrier of other disease
galactosemia carrier > genetic carrier of other disease
apc gene carrier > genetic susceptibility to other malignant neoplasm
embedded bullet > retained foreign body fragments
embedded plastic > retained foreign body fragments
bullet fragment left in > retained foreign body fragments
hormone refractory prostate > hormone sensitivity malignancy status
bat in bedroom > contact with and exposure to rabies
partner has chlamydia > contact with and exposure to infections with a predominantly sexual mode of transmission
partner has std > contact with and exposure to infections with a predominantly sexual mode of transmission
hiv carrier > asymptomatic HIV infection status
seropositive hiv > asymptomatic HIV infection status
gbs colonized > carrier of group b streptococcus
strep b positive > carrier of group b streptococcus
hepatitis b carrier > carrier of viral hepatitis
australia antigen carrier > carrier of viral hepatitis
hbsag carrier > carrier of viral hepatitis
amebiasis carrier > carrier of other intestinal infectious diseases
dysentery carrier > carrier of other intestinal infectious diseases
shingles vaccine > encounter for immunization
rsv immunization > encounter for other prophylactic measures
get on the pill > encounter for general counseling and advice on contraception
natural family planning > encounter for general counseling and advice on contraception
tubal ligation > encounter for sterilization
coil fitting > encounter for surveillance of intrauterine contraceptive device
nuvaring refill > encounter for surveillance of contraceptives
amniocentesis screening > encounter for antenatal screening of mother
20-week scan > encounter for antenatal screening of mother
normal newborn > liveborn infants according to place of birth
bris > encounter for routine and ritual male circumcision
colostomy closure > encounter for attention to artificial openings
suprapubic catheter change > encounter for attention to artificial openings
nephrostomy tube change > encounter for attention to artificial openings
pacemaker reprogramming > encounter for adjustment and management of implanted device
braces adjustment > encounter for fitting and adjustment of other devices
remove nasogastric tube > encounter for fitting and adjustment of other devices
after knee replacement care > aftercare following joint replacement surgery
dialysis session > encounter for care involving renal dialysis
terminal care > encounter for palliative care
warfarin monitoring > encounter for therapeutic drug level monitoring
hyposensitization > encounter for desensitization to allergens
left against advice > persons encountering health services for specific procedures and treatment not carried out
noise at work > occupational exposure to risk factors
radiation worker > occupational exposure to risk factors
silica exposure work > occupational exposure to risk factors
lonely > problems related to social environment
bullied > problems related to social environment
loneliness > problems related to social environment
ostracized > problems related to social environment
raised by grandparents > problems related to upbringing
worried about vaccine > encounter for immunization safety counseling
aa counseling > alcohol abuse counseling and surveillance
promiscuous > high risk sexual behavior
vital exhaustion > burn-out
workaholic > type a behavior pattern
wheelchair confined > reduced mobility
chair-bound > reduced mobility
needs help with adls > need for assistance with personal care
needs aide bathing > need for assistance with personal care
waiting for nursing home > problems related to medical facilities and other health care
awaiting placement > problems related to medical facilities and other health care
ran out of pills > encounter for issue of repeat prescription
abandoned newborn care > encounter for health supervision and care of foundling
on list for kidney > awaiting organ transplant status
radon exposure > other contact with and suspected exposures hazardous to health
chronic steroids > long term use of steroids
chronic opioids > other long term drug therapy
long-term medication > other long term drug therapy
opioid therapy chronic > other long term drug therapy
chronic antibiotics > long term use of antibiotics
suppressive antibiotics > long term use of antibiotics
mother with diabetes > family history of other specific disorders
past blood clot > personal history of other venous thrombosis and embolism
past lung clot > personal history of pulmonary embolism
repaired hypospadias > personal history of other diseases and conditions
mastectomy status > acquired absence of breast and nipple
nephrectomy status > acquired absence of organs
splenectomy status > acquired absence of organs
doesn't take pills > patient's noncompliance with medical treatment and regimen
frequent falls history > history of falling
falls a lot > history of falling
was abused as a child > personal history of psychological trauma
past radiotherapy > personal history of medical treatment
pacer > presence of cardiac pacemaker
cabg status > presence of aortocoronary bypass graft
ivc filter > presence of cardiac and vascular implants and grafts
greenfield filter > presence of cardiac and vascular implants and grafts
tavr status > presence of cardiac and vascular implants and grafts
has ear tubes > presence of other functional implants
prosthetic leg > presence of other devices
stomach stapled > bariatric surgery status
prior c-section not pregnant > history of uterine scar from previous surgery
balloon angioplasty no stent > angioplasty status
in a wheelchair > dependence on wheelchair
cpap dependent > dependence on enabling machines and devices
bipap user > dependence on enabling machines and devices

# --- zz, from the walk through the code system
family history ankylosing spondylitis > family history of other diseases of musculoskeletal system and connective tissue @ 0.85
family history spina bifida > family history of other congenital malformations @ 0.85
family history von willebrand > family history of diseases of blood and blood-forming organs @ 0.85
family history hypothyroidism > family history of other endocrine nutritional and metabolic diseases @ 0.85
family history gaucher > family history of other endocrine nutritional and metabolic diseases @ 0.85
family history graves > family history of other endocrine nutritional and metabolic diseases @ 0.85
family history retinitis pigmentosa > family history of other specified eye disorder @ 0.85
family history copd > family history of other diseases of respiratory system @ 0.85
family history emphysema > family history of other diseases of respiratory system @ 0.85
family history pancreatitis > family history of other diseases of digestive system @ 0.85
family history kidney > family history of disorders of kidney and ureter
family history kidney failure > family history of disorders of kidney and ureter
family history kidney stones > family history of disorders of kidney and ureter
family history vitiligo > family history of diseases of the skin
family history hodgkin > family history of other malignant neoplasms of lymphoid and hematopoietic tissue @ 0.85
history hyperthyroidism > personal history of other endocrine nutritional and metabolic disease @ 0.85
past hyperthyroidism > personal history of other endocrine nutritional and metabolic disease @ 0.85
h/o hyperthyroidism > personal history of other endocrine nutritional and metabolic disease @ 0.85
history graves > personal history of other endocrine nutritional and metabolic disease @ 0.85
past graves > personal history of other endocrine nutritional and metabolic disease @ 0.85
h/o graves > personal history of other endocrine nutritional and metabolic disease @ 0.85
history gout attacks > personal history of other endocrine nutritional and metabolic disease @ 0.85
past gout attacks > personal history of other endocrine nutritional and metabolic disease @ 0.85
h/o gout attacks > personal history of other endocrine nutritional and metabolic disease @ 0.85
history hypoglycemia > personal history of other endocrine nutritional and metabolic disease @ 0.85
past hypoglycemia > personal history of other endocrine nutritional and metabolic disease @ 0.85
h/o hypoglycemia > personal history of other endocrine nutritional and metabolic disease @ 0.85
history thyroid nodule > personal history of other endocrine nutritional and metabolic disease @ 0.85
past thyroid nodule > personal history of other endocrine nutritional and metabolic disease @ 0.85
h/o thyroid nodule > personal history of other endocrine nutritional and metabolic disease @ 0.85
past anemia > personal history of diseases of blood @ 0.85
history itp > personal history of diseases of blood @ 0.85
past itp > personal history of diseases of blood @ 0.85
h/o itp > personal history of diseases of blood @ 0.85
history iron deficiency > personal history of diseases of blood @ 0.85
past iron deficiency > personal history of diseases of blood @ 0.85
h/o iron deficiency > personal history of diseases of blood @ 0.85
history anxiety > personal history of other mental and behavioral disorders @ 0.85
past anxiety > personal history of other mental and behavioral disorders @ 0.85
h/o anxiety > personal history of other mental and behavioral disorders @ 0.85
history eating > personal history of other mental and behavioral disorders @ 0.85
past eating > personal history of other mental and behavioral disorders @ 0.85
h/o eating > personal history of other mental and behavioral disorders @ 0.85
history anorexia > personal history of other mental and behavioral disorders @ 0.85
past anorexia > personal history of other mental and behavioral disorders @ 0.85
h/o anorexia > personal history of other mental and behavioral disorders @ 0.85
history adhd > personal history of other mental and behavioral disorders @ 0.85
past adhd > personal history of other mental and behavioral disorders @ 0.85
h/o adhd > personal history of other mental and behavioral disorders @ 0.85
history psychosis > personal history of other mental and behavioral disorders @ 0.85
past psychosis > personal history of other mental and behavioral disorders @ 0.85
h/o psychosis > personal history of other mental and behavioral disorders @ 0.85
history migraine > personal history of other diseases of the nervous system and sense organs @ 0.85
past migraine > personal history of other diseases of the nervous system and sense organs @ 0.85
h/o migraine > personal history of other diseases of the nervous system and sense organs @ 0.85
history bell palsy > personal history of other diseases of the nervous system and sense organs @ 0.85
past bell palsy > personal history of other diseases of the nervous system and sense organs @ 0.85
h/o bell palsy > personal history of other diseases of the nervous system and sense organs @ 0.85
history vertigo > personal history of other diseases of the nervous system and sense organs @ 0.85
past vertigo > personal history of other diseases of the nervous system and sense organs @ 0.85
h/o vertigo > personal history of other diseases of the nervous system and sense organs @ 0.85
history retinal detachment > personal history of other diseases of the nervous system and sense organs @ 0.85
past retinal detachment > personal history of other diseases of the nervous system and sense organs @ 0.85
h/o retinal detachment > personal history of other diseases of the nervous system and sense organs @ 0.85
history ear infections > personal history of other diseases of the nervous system and sense organs @ 0.85
past ear infections > personal history of other diseases of the nervous system and sense organs @ 0.85
h/o ear infections > personal history of other diseases of the nervous system and sense organs @ 0.85
history guillain-barre > personal history of other diseases of the nervous system and sense organs @ 0.85
past guillain-barre > personal history of other diseases of the nervous system and sense organs @ 0.85
h/o guillain-barre > personal history of other diseases of the nervous system and sense organs @ 0.85
history endocarditis > personal history of other diseases of the circulatory system @ 0.85
past endocarditis > personal history of other diseases of the circulatory system @ 0.85
h/o endocarditis > personal history of other diseases of the circulatory system @ 0.85
history aneurysm > personal history of other diseases of the circulatory system @ 0.85
past aneurysm > personal history of other diseases of the circulatory system @ 0.85
h/o aneurysm > personal history of other diseases of the circulatory system @ 0.85
history atrial fibrillation > personal history of other diseases of the circulatory system @ 0.85
past atrial fibrillation > personal history of other diseases of the circulatory system @ 0.85
h/o atrial fibrillation > personal history of other diseases of the circulatory system @ 0.85
history heart failure > personal history of other diseases of the circulatory system @ 0.85
past heart failure > personal history of other diseases of the circulatory system @ 0.85
h/o heart failure > personal history of other diseases of the circulatory system @ 0.85
history pericarditis > personal history of other diseases of the circulatory system @ 0.85
past pericarditis > personal history of other diseases of the circulatory system @ 0.85
h/o pericarditis > personal history of other diseases of the circulatory system @ 0.85
history rheumatic fever > personal history of other diseases of the circulatory system @ 0.85
past rheumatic fever > personal history of other diseases of the circulatory system @ 0.85
h/o rheumatic fever > personal history of other diseases of the circulatory system @ 0.85
history subarachnoid hemorrhage > personal history of other diseases of the circulatory system @ 0.85
past subarachnoid hemorrhage > personal history of other diseases of the circulatory system @ 0.85
h/o subarachnoid hemorrhage > personal history of other diseases of the circulatory system @ 0.85
past asthma > personal history of other diseases of the respiratory system @ 0.85
history bronchitis > personal history of other diseases of the respiratory system @ 0.85
past bronchitis > personal history of other diseases of the respiratory system @ 0.85
h/o bronchitis > personal history of other diseases of the respiratory system @ 0.85
history pneumothorax > personal history of other diseases of the respiratory system @ 0.85
past pneumothorax > personal history of other diseases of the respiratory system @ 0.85
h/o pneumothorax > personal history of other diseases of the respiratory system @ 0.85
history childhood asthma > personal history of other diseases of the respiratory system @ 0.85
past childhood asthma > personal history of other diseases of the respiratory system @ 0.85
h/o childhood asthma > personal history of other diseases of the respiratory system @ 0.85
history collapsed lung > personal history of other diseases of the respiratory system @ 0.85
past collapsed lung > personal history of other diseases of the respiratory system @ 0.85
h/o collapsed lung > personal history of other diseases of the respiratory system @ 0.85
history duodenal ulcer > personal history of peptic ulcer
past duodenal ulcer > personal history of peptic ulcer
history pancreatitis > personal history of other diseases of the digestive system @ 0.85
past pancreatitis > personal history of other diseases of the digestive system @ 0.85
h/o pancreatitis > personal history of other diseases of the digestive system @ 0.85
history bowel obstruction > personal history of other diseases of the digestive system @ 0.85
past bowel obstruction > personal history of other diseases of the digestive system @ 0.85
h/o bowel obstruction > personal history of other diseases of the digestive system @ 0.85
past gi bleed > personal history of other diseases of the digestive system @ 0.85
past diverticulitis > personal history of other diseases of the digestive system @ 0.85
history appendicitis > personal history of other diseases of the digestive system @ 0.85
past appendicitis > personal history of other diseases of the digestive system @ 0.85
h/o appendicitis > personal history of other diseases of the digestive system @ 0.85
history cirrhosis > personal history of other diseases of the digestive system @ 0.85
past cirrhosis > personal history of other diseases of the digestive system @ 0.85
h/o cirrhosis > personal history of other diseases of the digestive system @ 0.85
history gallstones > personal history of other diseases of the digestive system @ 0.85
past gallstones > personal history of other diseases of the digestive system @ 0.85
h/o gallstones > personal history of other diseases of the digestive system @ 0.85
past cellulitis > personal history of diseases of the skin @ 0.85
history psoriasis > personal history of diseases of the skin @ 0.85
past psoriasis > personal history of diseases of the skin @ 0.85
h/o psoriasis > personal history of diseases of the skin @ 0.85
history pressure ulcer > personal history of diseases of the skin @ 0.85
past pressure ulcer > personal history of diseases of the skin @ 0.85
h/o pressure ulcer > personal history of diseases of the skin @ 0.85
past eczema > personal history of diseases of the skin @ 0.85
history acne > personal history of diseases of the skin @ 0.85
past acne > personal history of diseases of the skin @ 0.85
h/o acne > personal history of diseases of the skin @ 0.85
history arthritis > personal history of other diseases of the musculoskeletal system @ 0.85
past arthritis > personal history of other diseases of the musculoskeletal system @ 0.85
h/o arthritis > personal history of other diseases of the musculoskeletal system @ 0.85
history osteomyelitis > personal history of other diseases of the musculoskeletal system @ 0.85
past osteomyelitis > personal history of other diseases of the musculoskeletal system @ 0.85
h/o osteomyelitis > personal history of other diseases of the musculoskeletal system @ 0.85
history scoliosis > personal history of other diseases of the musculoskeletal system @ 0.85
past scoliosis > personal history of other diseases of the musculoskeletal system @ 0.85
h/o scoliosis > personal history of other diseases of the musculoskeletal system @ 0.85
history herniated disc > personal history of other diseases of the musculoskeletal system @ 0.85
past herniated disc > personal history of other diseases of the musculoskeletal system @ 0.85
h/o herniated disc > personal history of other diseases of the musculoskeletal system @ 0.85
history gout > personal history of other diseases of the musculoskeletal system @ 0.85
past gout > personal history of other diseases of the musculoskeletal system @ 0.85
h/o gout > personal history of other diseases of the musculoskeletal system @ 0.85
history septic joint > personal history of other diseases of the musculoskeletal system @ 0.85
past septic joint > personal history of other diseases of the musculoskeletal system @ 0.85
h/o septic joint > personal history of other diseases of the musculoskeletal system @ 0.85
history endometriosis > personal history of other diseases of the female genital tract @ 0.85
past endometriosis > personal history of other diseases of the female genital tract @ 0.85
h/o endometriosis > personal history of other diseases of the female genital tract @ 0.85
history ovarian cyst > personal history of other diseases of the female genital tract @ 0.85
past ovarian cyst > personal history of other diseases of the female genital tract @ 0.85
h/o ovarian cyst > personal history of other diseases of the female genital tract @ 0.85
history abnormal pap > personal history of other diseases of the female genital tract @ 0.85
past abnormal pap > personal history of other diseases of the female genital tract @ 0.85
h/o abnormal pap > personal history of other diseases of the female genital tract @ 0.85
history fibroids > personal history of other diseases of the female genital tract @ 0.85
past fibroids > personal history of other diseases of the female genital tract @ 0.85
h/o fibroids > personal history of other diseases of the female genital tract @ 0.85
past pid > personal history of other diseases of the female genital tract @ 0.85
h/o pid > personal history of other diseases of the female genital tract @ 0.85
past bladder infections > personal history of urinary tract infections
past uti > personal history of urinary tract infections
history cystitis > personal history of urinary tract infections
past cystitis > personal history of urinary tract infections
h/o cystitis > personal history of urinary tract infections
history bladder stone > personal history of urinary calculi
past bladder stone > personal history of urinary calculi
past nephrolithiasis > personal history of urinary calculi
history hematuria > personal history of other diseases of urinary system @ 0.85
past hematuria > personal history of other diseases of urinary system @ 0.85
h/o hematuria > personal history of other diseases of urinary system @ 0.85
history nephritis > personal history of other diseases of urinary system @ 0.85
past nephritis > personal history of other diseases of urinary system @ 0.85
h/o nephritis > personal history of other diseases of urinary system @ 0.85
history acute kidney injury > personal history of other diseases of urinary system @ 0.85
past acute kidney injury > personal history of other diseases of urinary system @ 0.85
h/o acute kidney injury > personal history of other diseases of urinary system @ 0.85
history hydronephrosis > personal history of other diseases of urinary system @ 0.85
past hydronephrosis > personal history of other diseases of urinary system @ 0.85
h/o hydronephrosis > personal history of other diseases of urinary system @ 0.85
past preeclampsia > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
history ectopic pregnancy > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
past ectopic pregnancy > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
h/o ectopic pregnancy > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
past miscarriage > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
history postpartum hemorrhage > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
past postpartum hemorrhage > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
history stillbirth > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
past stillbirth > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
h/o stillbirth > personal history of other complications of pregnancy childbirth and the puerperium @ 0.85
history broken arm > personal history of healed traumatic fracture @ 0.85
past broken arm > personal history of healed traumatic fracture @ 0.85
history broken leg > personal history of healed traumatic fracture @ 0.85
past broken leg > personal history of healed traumatic fracture @ 0.85
past broken hip > personal history of healed traumatic fracture @ 0.85
past concussion > personal history of traumatic brain injury
past head injury > personal history of traumatic brain injury
history gunshot wound > personal history of other healed physical injury and trauma @ 0.85
past gunshot wound > personal history of other healed physical injury and trauma @ 0.85
h/o gunshot wound > personal history of other healed physical injury and trauma @ 0.85
history burns > personal history of other healed physical injury and trauma @ 0.85
past burns > personal history of other healed physical injury and trauma @ 0.85
h/o burns > personal history of other healed physical injury and trauma @ 0.85
history car accident injury > personal history of other healed physical injury and trauma @ 0.85
past car accident injury > personal history of other healed physical injury and trauma @ 0.85
h/o car accident injury > personal history of other healed physical injury and trauma @ 0.85
history dislocation > personal history of other healed physical injury and trauma @ 0.85
past dislocation > personal history of other healed physical injury and trauma @ 0.85
h/o dislocation > personal history of other healed physical injury and trauma @ 0.85
past hepatitis c > personal history of other infectious and parasitic diseases @ 0.85
past chickenpox > personal history of other infectious and parasitic diseases @ 0.85
history lyme > personal history of other infectious and parasitic diseases @ 0.85
past lyme > personal history of other infectious and parasitic diseases @ 0.85
h/o lyme > personal history of other infectious and parasitic diseases @ 0.85
history syphilis > personal history of other infectious and parasitic diseases @ 0.85
past syphilis > personal history of other infectious and parasitic diseases @ 0.85
h/o syphilis > personal history of other infectious and parasitic diseases @ 0.85
past shingles > personal history of other infectious and parasitic diseases @ 0.85
past c diff > personal history of other infectious and parasitic diseases @ 0.85
history mono > personal history of other infectious and parasitic diseases @ 0.85
past mono > personal history of other infectious and parasitic diseases @ 0.85
h/o mono > personal history of other infectious and parasitic diseases @ 0.85
history chlamydia > personal history of other infectious and parasitic diseases @ 0.85
past chlamydia > personal history of other infectious and parasitic diseases @ 0.85
h/o chlamydia > personal history of other infectious and parasitic diseases @ 0.85
history gonorrhea > personal history of other infectious and parasitic diseases @ 0.85
past gonorrhea > personal history of other infectious and parasitic diseases @ 0.85
h/o gonorrhea > personal history of other infectious and parasitic diseases @ 0.85
history measles > personal history of other infectious and parasitic diseases @ 0.85
past measles > personal history of other infectious and parasitic diseases @ 0.85
h/o measles > personal history of other infectious and parasitic diseases @ 0.85
past borderline tumor > personal history of neoplasm of uncertain behavior @ 0.8
history meningioma > personal history of other benign neoplasm @ 0.85
past meningioma > personal history of other benign neoplasm @ 0.85
history pituitary adenoma > personal history of other benign neoplasm @ 0.85
past pituitary adenoma > personal history of other benign neoplasm @ 0.85
past lipoma > personal history of other benign neoplasm @ 0.85
history benign brain tumor > personal history of other benign neoplasm @ 0.85
past benign brain tumor > personal history of other benign neoplasm @ 0.85
h/o benign brain tumor > personal history of other benign neoplasm @ 0.85
history dysplastic nevus > personal history of other benign neoplasm @ 0.85
past dysplastic nevus > personal history of other benign neoplasm @ 0.85
h/o dysplastic nevus > personal history of other benign neoplasm @ 0.85
duchenne carrier > genetic carrier of other disease @ 0.85
gaucher carrier > genetic carrier of other disease @ 0.85
thalassemia gene carrier > genetic carrier of other disease @ 0.85
pku carrier > genetic carrier of other disease @ 0.85
wilson disease carrier > genetic carrier of other disease @ 0.85
carrier of wilson > genetic carrier of other disease @ 0.85
ornithine transcarbamylase carrier > genetic carrier of other disease @ 0.85
huntington carrier > genetic carrier of other disease @ 0.85
canavan carrier > genetic carrier of other disease @ 0.85
exposure to hep a > contact with and exposure to viral hepatitis
contact with hep a > contact with and exposure to viral hepatitis
exposed to norovirus > contact with and exposure to other intestinal infectious diseases @ 0.85
exposure to norovirus > contact with and exposure to other intestinal infectious diseases @ 0.85
contact with norovirus > contact with and exposure to other intestinal infectious diseases @ 0.85
exposed to c diff > contact with and exposure to other intestinal infectious diseases @ 0.85
exposure to c diff > contact with and exposure to other intestinal infectious diseases @ 0.85
contact with c diff > contact with and exposure to other intestinal infectious diseases @ 0.85
exposed to cholera > contact with and exposure to other intestinal infectious diseases @ 0.85
exposure to cholera > contact with and exposure to other intestinal infectious diseases @ 0.85
contact with cholera > contact with and exposure to other intestinal infectious diseases @ 0.85
exposed to giardia > contact with and exposure to other intestinal infectious diseases @ 0.85
exposure to giardia > contact with and exposure to other intestinal infectious diseases @ 0.85
contact with giardia > contact with and exposure to other intestinal infectious diseases @ 0.85
exposed to typhoid > contact with and exposure to other intestinal infectious diseases @ 0.85
exposure to typhoid > contact with and exposure to other intestinal infectious diseases @ 0.85
contact with typhoid > contact with and exposure to other intestinal infectious diseases @ 0.85
exposed to ebola > contact with and exposure to other viral communicable diseases @ 0.85
exposure to ebola > contact with and exposure to other viral communicable diseases @ 0.85
contact with ebola > contact with and exposure to other viral communicable diseases @ 0.85
exposed to leprosy > contact with and exposure to other bacterial communicable diseases @ 0.85
exposure to leprosy > contact with and exposure to other bacterial communicable diseases @ 0.85
contact with leprosy > contact with and exposure to other bacterial communicable diseases @ 0.85
exposed to impetigo > contact with and exposure to other bacterial communicable diseases @ 0.85
exposure to impetigo > contact with and exposure to other bacterial communicable diseases @ 0.85
contact with impetigo > contact with and exposure to other bacterial communicable diseases @ 0.85
exposed to cigarette smoke > contact with and suspected exposure to environmental tobacco smoke
exposure to cigarette smoke > contact with and suspected exposure to environmental tobacco smoke
contact with cigarette smoke > contact with and suspected exposure to environmental tobacco smoke
exposed to cadmium > contact with and suspected exposure to other hazardous metals @ 0.85
exposure to cadmium > contact with and suspected exposure to other hazardous metals @ 0.85
contact with cadmium > contact with and suspected exposure to other hazardous metals @ 0.85
contact with dyes > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
exposed to solvents > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
exposure to solvents > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
contact with solvents > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
exposed to agent orange > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
exposure to agent orange > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
contact with agent orange > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.85
allergic to gentamicin > allergy status to other antibiotic agents @ 0.85
allergic to succinylcholine > allergy status to anesthetic agent
allergic to metformin > allergy status to other drugs medicaments and biological substances @ 0.85
allergic to phenytoin > allergy status to other drugs medicaments and biological substances @ 0.85
allergic to antivenom > allergy status to serum and vaccine
allergic to gadolinium > radiographic dye allergy status
allergic to honeybee > bee allergy status
allergic to wasps > other insect allergy status
allergic to hornets > other insect allergy status

# --- what people say of status and history
kidney transplant recipient > kidney transplant status
liver transplant recipient > liver transplant status
heart transplant recipient > heart transplant status
lung transplant recipient > lung transplant status
transplant recipient > transplanted organ and tissue status @ 0.85
new heart > heart transplant status @ 0.7
new kidney > kidney transplant status @ 0.7
new liver > liver transplant status @ 0.7
new lungs > lung transplant status @ 0.7
heart-lung recipient > heart and lungs transplant status
skin graft status > skin transplant status
pancreas transplant recipient > pancreas transplant status
stem cell recipient > stem cells transplant status
thyroid removed > acquired absence of other organs @ 0.7 in: icd10cm
eye removed > acquired absence of eye
bladder removed > acquired absence of bladder
testicle removed > acquired absence of other genital organs
pancreas removed > acquired absence of pancreas
prostate removed > acquired absence of other genital organs @ 0.85
cholecystectomy status > acquired absence of other specified parts of digestive tract
appendectomy status > acquired absence of other specified parts of digestive tract @ 0.85
gastrectomy status > acquired absence of stomach
pancreatectomy status > acquired absence of pancreas
cystectomy status > acquired absence of other parts of urinary tract @ 0.75
prostatectomy status > acquired absence of other genital organs
orchiectomy status > acquired absence of other genital organs
oophorectomy status > acquired absence of ovaries
thyroidectomy status > acquired absence of other organs @ 0.7
pneumonectomy status > acquired absence of lung
lobectomy status > acquired absence of lung
laryngectomy status > acquired absence of larynx
adrenalectomy status > acquired absence of other organs @ 0.75
prosthetic valve > presence of prosthetic heart valve @ 0.8
tissue valve > presence of xenogenic heart valve @ 0.85
cow valve > presence of xenogenic heart valve @ 0.85
porcine valve > presence of xenogenic heart valve
coronary stent status > presence of coronary angioplasty implant and graft
coronary stent > presence of coronary angioplasty implant and graft @ 0.7
leg stent > presence of other vascular implants and grafts @ 0.7
ivc filter > presence of other vascular implants and grafts @ 0.75
lens implant status > presence of intraocular lens
intraocular lens status > presence of intraocular lens
pseudophakic > presence of intraocular lens
gastrostomy tube > gastrostomy status @ 0.7
has gastrostomy > gastrostomy status
ileal conduit > other artificial openings of urinary tract status @ 0.85
urostomy > other artificial openings of urinary tract status @ 0.85
artificial urinary sphincter > presence of urogenital implants @ 0.85
penile implant > presence of urogenital implants @ 0.8
bladder stimulator > presence of neurostimulator @ 0.7
sterilized > sterilization status @ 0.8
triple bypass > presence of aortocoronary bypass graft @ 0.8
quadruple bypass > presence of aortocoronary bypass graft @ 0.8
double bypass > presence of aortocoronary bypass graft @ 0.8
had cancer > personal history of malignant neoplasm @ 0.85
had prostate cancer > personal history of malignant neoplasm of prostate @ 0.85
had kidney cancer > personal history of malignant neoplasm of kidney @ 0.85
had bladder cancer > personal history of malignant neoplasm of bladder @ 0.85
had melanoma > personal history of malignant melanoma of skin @ 0.85
had lymphoma > personal history of non-hodgkin lymphomas @ 0.8
had leukemia > personal history of leukemia @ 0.85
cancer years ago > personal history of malignant neoplasm @ 0.85
had stroke > personal history of transient ischemic attack and cerebral infarction @ 0.7 if: past, years, ago, before, history, no, without, recovered, previous
stroke recovered > personal history of transient ischemic attack and cerebral infarction without residual deficits @ 0.85
had chemo > personal history of antineoplastic chemotherapy @ 0.8
had chemotherapy > personal history of antineoplastic chemotherapy @ 0.8
had radiation > personal history of irradiation @ 0.8
past depression > personal history of other mental and behavioral disorders @ 0.85
history of depression > personal history of other mental and behavioral disorders @ 0.7
past fracture > personal history of healed traumatic fracture @ 0.85
past blood clot > personal history of venous thrombosis and embolism @ 0.85
past seizures > personal history of other diseases of the nervous system @ 0.6
inoculation > encounter for immunization @ 0.8
jab > encounter for immunization @ 0.6 if: flu, covid, vaccine, travel, tetanus
post-op check > encounter for other specified surgical aftercare @ 0.7
remission check > encounter for follow-up examination after completed treatment for malignant neoplasm @ 0.8
pregnancy confirmation > encounter for pregnancy test
am i pregnant > encounter for pregnancy test
therapeutic abortion > encounter for elective termination of pregnancy @ 0.75
abortion choice > encounter for elective termination of pregnancy @ 0.85
mantoux > encounter for screening for respiratory tuberculosis @ 0.85 in: icd10cm
exposure shingles > contact with and exposure to varicella
exposed shingles > contact with and exposure to varicella
on amiodarone > other long term drug therapy @ 0.8
on methotrexate > long term use of methotrexate @ 0.8 in: icd10cm
on lithium > other long term drug therapy @ 0.75
on humira > long term use of immunomodulator @ 0.75 in: icd10cm
on metformin > long term use of oral hypoglycemic drugs @ 0.85
on ozempic > long term use of injectable non-insulin antidiabetic drugs @ 0.85 in: icd10cm
on nsaids > long term use of non-steroidal anti-inflammatories @ 0.85
on opioids > long term use of opiate analgesic @ 0.85
chronic opioids > long term use of opiate analgesic @ 0.85
on fosamax > long term use of bisphosphonates @ 0.85 in: icd10cm
no family > problems related to primary support group @ 0.5
cannot read > illiteracy and low-level literacy @ 0.8
separated from wife > disruption of family by separation and divorce
gang > child and adolescent antisocial behavior @ 0.6
hnpcc gene > genetic susceptibility to malignant neoplasm @ 0.7
growth check > encounter for examination for period of delayed growth in childhood @ 0.5
living donor > donor of organs and tissues @ 0.7

# --- visits, screenings and classes that HCPCS names
medicare welcome physical > initial preventive physical examination in: hcpcs
first medicare physical > initial preventive physical examination in: hcpcs
annual wellness > annual wellness visit in: hcpcs
medicare wellness > annual wellness visit in: hcpcs
yearly medicare checkup > annual wellness visit in: hcpcs
first wellness visit medicare > annual wellness visit initial in: hcpcs
initial awv > annual wellness visit initial in: hcpcs
medicare pap pelvic > cervical or vaginal cancer screening pelvic and clinical breast examination in: hcpcs
pelvic exam medicare > cervical or vaginal cancer screening pelvic and clinical breast examination in: hcpcs
breast and pelvic exam > cervical or vaginal cancer screening pelvic and clinical breast examination in: hcpcs
well woman medicare > cervical or vaginal cancer screening pelvic and clinical breast examination in: hcpcs
yearly gyn > annual gynecological examination in: hcpcs
annual gyn > annual gynecological examination in: hcpcs
gyn physical > annual gynecological examination in: hcpcs
gynecology checkup > annual gynecological examination in: hcpcs
phq9 > annual depression screening in: hcpcs
phq 2 > annual depression screening in: hcpcs
audit questionnaire > annual alcohol misuse screening in: hcpcs
audit-c > annual alcohol misuse screening in: hcpcs
sbirt > alcohol substance misuse structured assessment in: hcpcs
drug screening questionnaire > alcohol substance misuse structured assessment in: hcpcs
dast > alcohol substance misuse structured assessment in: hcpcs
std counseling > behavioral counseling prevent sexually transmitted infection in: hcpcs
sti counseling > behavioral counseling prevent sexually transmitted infection in: hcpcs
safe sex counseling > behavioral counseling prevent sexually transmitted infection in: hcpcs
ibt cardiovascular > intensive behavioral therapy cardiovascular disease in: hcpcs
ibt heart > intensive behavioral therapy cardiovascular disease in: hcpcs
ibt obesity > behavioral counseling for obesity in: hcpcs
obesity counseling > behavioral counseling for obesity in: hcpcs
weight counseling medicare > behavioral counseling for obesity in: hcpcs
quit smoking counseling > smoking and tobacco cessation counseling in: hcpcs
tobacco counseling > smoking and tobacco cessation counseling in: hcpcs
stop smoking counseling > smoking and tobacco cessation counseling in: hcpcs
lung screening visit > counseling visit lung cancer screening low dose ct in: hcpcs
shared decision lung > counseling visit lung cancer screening low dose ct in: hcpcs
ldct > low-dose computed tomography lung cancer screening in: hcpcs
lung screening ct > low-dose computed tomography lung cancer screening in: hcpcs
low dose lung ct > low-dose computed tomography lung cancer screening in: hcpcs
aneurysm screening > ultrasound abdominal aortic aneurysm screening in: hcpcs
screening mammo > screening mammography bilateral in: hcpcs
yearly mammogram > screening mammography bilateral in: hcpcs
routine mammogram > screening mammography bilateral in: hcpcs
diagnostic mammo > diagnostic mammography in: hcpcs
tomo breast > diagnostic digital breast tomosynthesis in: hcpcs
3d mammo > diagnostic digital breast tomosynthesis in: hcpcs
dbt breast > diagnostic digital breast tomosynthesis in: hcpcs
3d mammogram > diagnostic digital breast tomosynthesis in: hcpcs
glaucoma check medicare > glaucoma screening high risk in: hcpcs
glaucoma screening > glaucoma screening high risk in: hcpcs
screening scope colon > colorectal cancer screening colonoscopy individual not meeting criteria high risk in: hcpcs
average risk colonoscopy > colorectal cancer screening colonoscopy individual not meeting criteria high risk in: hcpcs
routine colonoscopy medicare > colorectal cancer screening colonoscopy individual not meeting criteria high risk in: hcpcs
high risk colonoscopy > colorectal cancer screening colonoscopy individual high risk in: hcpcs
family history colonoscopy medicare > colorectal cancer screening colonoscopy individual high risk in: hcpcs
flex sig > colorectal cancer screening flexible sigmoidoscopy in: hcpcs
flexible sig > colorectal cancer screening flexible sigmoidoscopy in: hcpcs
screening sigmoid > colorectal cancer screening flexible sigmoidoscopy in: hcpcs
screening be > colorectal cancer screening barium enema in: hcpcs
diabetes class > diabetes outpatient self-management training in: hcpcs
diabetic education class > diabetes outpatient self-management training in: hcpcs
diabetes training > diabetes outpatient self-management training in: hcpcs
mnt > medical nutrition therapy reassessment in: hcpcs
dietitian follow up medicare > medical nutrition therapy reassessment in: hcpcs
prediabetes program > medicare diabetes prevention program in: hcpcs
mdpp > medicare diabetes prevention program in: hcpcs
diabetes prevention program > medicare diabetes prevention program in: hcpcs
kidney class > educational services chronic kidney disease in: hcpcs
kidney disease education > educational services chronic kidney disease in: hcpcs
ckd education > educational services chronic kidney disease in: hcpcs
kde > educational services chronic kidney disease in: hcpcs
icr > intensive cardiac rehabilitation in: hcpcs
pritikin > intensive cardiac rehabilitation in: hcpcs
lung rehab > pulmonary rehabilitation in: hcpcs
flu shot administration > administration influenza virus vaccine in: hcpcs
pneumonia shot given > administration pneumococcal vaccine in: hcpcs
give pneumonia shot > administration pneumococcal vaccine in: hcpcs
pneumonia vaccine administration > administration pneumococcal vaccine in: hcpcs
pneumovax administration > administration pneumococcal vaccine in: hcpcs
hep b shot given > administration hepatitis b vaccine in: hcpcs
hiv prevention counseling > individual counseling pre-exposure prophylaxis in: hcpcs
prep injection > injection pre-exposure prophylaxis drug hiv prevention in: hcpcs
apretude injection visit > injection pre-exposure prophylaxis drug hiv prevention in: hcpcs
prep shot > injection pre-exposure prophylaxis drug hiv prevention in: hcpcs
virtual check in > brief communication technology-based service virtual check-in in: hcpcs
virtual checkin > brief communication technology-based service virtual check-in in: hcpcs
quick phone visit > brief communication technology-based service virtual check-in in: hcpcs
5 minute phone call doctor > brief communication technology-based service virtual check-in in: hcpcs
photo review > remote evaluation recorded video images in: hcpcs
send picture to doctor > remote evaluation recorded video images in: hcpcs
picture of rash to doctor > remote evaluation recorded video images in: hcpcs
e-visit > nonphysician healthcare professional online assessment in: hcpcs
evisit > nonphysician healthcare professional online assessment in: hcpcs
portal visit nonphysician > nonphysician healthcare professional online assessment in: hcpcs
icu telehealth > telehealth consultation critical care in: hcpcs
er telehealth consult > telehealth consultation emergency department in: hcpcs
telehealth er > telehealth consultation emergency department in: hcpcs
telehealth site fee > telehealth originating site facility fee in: hcpcs
telehealth facility fee > telehealth originating site facility fee in: hcpcs
ccm fqhc > rural health clinic federally qualified health center general care management in: hcpcs
rhc care management > rural health clinic federally qualified health center general care management in: hcpcs
fqhc chronic care > rural health clinic federally qualified health center general care management in: hcpcs
fqhc new > federally qualified health center visit new patient in: hcpcs
fqhc new patient > federally qualified health center visit new patient in: hcpcs
fqhc established > federally qualified health center visit established patient in: hcpcs
fqhc therapy visit > federally qualified health center visit mental health in: hcpcs
prolonged office > prolonged office outpatient evaluation and management in: hcpcs
extra long office visit > prolonged office outpatient evaluation and management in: hcpcs
prolonged visit > prolonged office outpatient evaluation and management in: hcpcs
longitudinal add on > visit complexity inherent evaluation and management in: hcpcs
g2211 > visit complexity inherent evaluation and management in: hcpcs
complexity add-on > visit complexity inherent evaluation and management in: hcpcs
ongoing relationship add on > visit complexity inherent evaluation and management in: hcpcs
sdoh > social determinants health risk assessment in: hcpcs
sdoh assessment > social determinants health risk assessment in: hcpcs
social needs assessment > social determinants health risk assessment in: hcpcs
pin services > principal illness navigation in: hcpcs
chw services > community health integration services in: hcpcs
chi services > community health integration services in: hcpcs
apcm > advanced primary care management services in: hcpcs
advanced primary care > advanced primary care management services in: hcpcs
safety plan > safety planning interventions in: hcpcs
ascvd risk > atherosclerotic cardiovascular disease risk assessment in: hcpcs
heart risk assessment > atherosclerotic cardiovascular disease risk assessment in: hcpcs
collaborative care psychiatry > psychiatric collaborative care management in: hcpcs
bhi > care management services behavioral health conditions in: hcpcs
behavioral health integration > care management services behavioral health conditions in: hcpcs
pain management monthly > chronic pain management and treatment monthly bundle in: hcpcs
chronic pain bundle > chronic pain management and treatment monthly bundle in: hcpcs
otp intake > intake activities initial medical examination in: hcpcs
methadone intake > intake activities initial medical examination in: hcpcs
methadone clinic weekly > medication assisted treatment methadone weekly bundle in: hcpcs
suboxone weekly > medication assisted treatment buprenorphine oral weekly bundle in: hcpcs
bupe bundle > medication assisted treatment buprenorphine oral weekly bundle in: hcpcs
sublocade weekly > medication assisted treatment buprenorphine injectable in: hcpcs
buprenorphine shot weekly > medication assisted treatment buprenorphine injectable in: hcpcs
probuphine > medication assisted treatment buprenorphine implant in: hcpcs
buprenorphine implant > medication assisted treatment buprenorphine implant in: hcpcs
vivitrol weekly > medication assisted treatment naltrexone weekly bundle in: hcpcs
naltrexone weekly > medication assisted treatment naltrexone weekly bundle in: hcpcs
narcan nasal > take-home supply nasal naloxone in: hcpcs
narcan spray to go > take-home supply nasal naloxone in: hcpcs
obot > office-based treatment opioid use disorder in: hcpcs
office based opioid treatment > office-based treatment opioid use disorder in: hcpcs
suboxone office > office-based treatment opioid use disorder in: hcpcs
er suboxone start > initiation medication treatment opioid use disorder emergency department in: hcpcs
ed buprenorphine start > initiation medication treatment opioid use disorder emergency department in: hcpcs
spravato visit > office outpatient visit established patient esketamine in: hcpcs
ketamine nose spray visit > office outpatient visit established patient esketamine in: hcpcs
esketamine visit > office outpatient visit established patient esketamine in: hcpcs
hospital observation hours > hospital observation service per hour in: hcpcs
direct admit > direct admission hospital observation care in: hcpcs
direct to observation > direct admission hospital observation care in: hcpcs
clinic facility fee > hospital outpatient clinic visit in: hcpcs
outpatient clinic facility > hospital outpatient clinic visit in: hcpcs
trauma activation > trauma response team hospital critical care in: hcpcs
trauma team fee > trauma response team hospital critical care in: hcpcs
freestanding er > hospital emergency department visit type b in: hcpcs
type b er > hospital emergency department visit type b in: hcpcs
urgent er level > hospital emergency department visit type b in: hcpcs
home health cert > certification medicare-covered home health services in: hcpcs
485 form > certification medicare-covered home health services in: hcpcs
sign home health orders > certification medicare-covered home health services in: hcpcs
home care recert > re-certification medicare-covered home health services in: hcpcs
home health recert > re-certification medicare-covered home health services in: hcpcs
hospice eval > hospice evaluation and counseling services pre-election in: hcpcs
hospice talk > hospice evaluation and counseling services pre-election in: hcpcs
hospice counseling > hospice evaluation and counseling services pre-election in: hcpcs
home nurse > direct skilled nursing services registered nurse home health in: hcpcs
visiting nurse > direct skilled nursing services registered nurse home health in: hcpcs
nurse comes to house > direct skilled nursing services registered nurse home health in: hcpcs
home pt > services physical therapist home health in: hcpcs
home physical therapist > services physical therapist home health in: hcpcs
physical therapist comes home > services physical therapist home health in: hcpcs
home ot > services occupational therapist home health in: hcpcs
home occupational therapist > services occupational therapist home health in: hcpcs
home speech > services speech-language pathologist home health in: hcpcs
home speech therapist > services speech-language pathologist home health in: hcpcs
home social worker > services clinical social worker home health in: hcpcs
msw visit home > services clinical social worker home health in: hcpcs
home health aide > services home health/hospice aide in: hcpcs
bath aide > services home health/hospice aide in: hcpcs
diabetic foot exam > evaluation and management diabetic patient loss of protective sensation in: hcpcs
lops exam > evaluation and management diabetic patient loss of protective sensation in: hcpcs
diabetic foot check > evaluation and management diabetic patient loss of protective sensation in: hcpcs
diabetic nail > routine foot care diabetic patient in: hcpcs
diabetic foot care > routine foot care diabetic patient in: hcpcs
diabetic toenail trimming > routine foot care diabetic patient in: hcpcs
toenails cut > trimming dystrophic nails in: hcpcs
thick nails trimmed > trimming dystrophic nails in: hcpcs
corn trimming > routine foot care removal trimming corns calluses in: hcpcs
routine foot care > routine foot care removal trimming corns calluses in: hcpcs
corns calluses > routine foot care removal trimming corns calluses in: hcpcs
dermabond > wound closure tissue adhesive in: hcpcs
heart squeeze legs > external counterpulsation in: hcpcs
hyperbaric > hyperbaric oxygen under pressure full body chamber in: hcpcs
hbo > hyperbaric oxygen under pressure full body chamber in: hcpcs
hbot > hyperbaric oxygen under pressure full body chamber in: hcpcs
oxygen chamber > hyperbaric oxygen under pressure full body chamber in: hcpcs
snap vac > negative pressure wound therapy in: hcpcs
prevena > negative pressure wound therapy in: hcpcs
poop transplant > preparation instillation fecal microbiota in: hcpcs
home sleep test > home sleep study portable monitor in: hcpcs
home sleep study > home sleep study portable monitor in: hcpcs
hst > home sleep study portable monitor in: hcpcs
take home sleep test > home sleep study portable monitor in: hcpcs
watchpat > home sleep study portable monitor in: hcpcs
radiation daily imrt > intensity modulated treatment delivery in: hcpcs
imrt delivery > intensity modulated treatment delivery in: hcpcs
vessel mapping > vessel mapping hemodialysis access in: hcpcs
earwax > removal impacted cerumen in: hcpcs
ear wax removal > removal impacted cerumen in: hcpcs
wax removed > removal impacted cerumen in: hcpcs
shared medical > interdisciplinary team conference in: hcpcs
team conference > interdisciplinary team conference in: hcpcs
activity therapy > activity therapy music dance art play in: hcpcs
recovery coach > self-help/peer services in: hcpcs
crisis hotline > behavioral health hotline service in: hcpcs
php > partial hospitalization mental health in: hcpcs
iop drug rehab > intensive outpatient in: hcpcs
iop psych > intensive outpatient psychiatric services in: hcpcs
assertive community > assertive community treatment in: hcpcs
detox > acute detoxification hospital inpatient in: hcpcs
hospital detox > acute detoxification hospital inpatient in: hcpcs
outpatient detox > ambulatory detoxification in: hcpcs
ambulatory detox > ambulatory detoxification in: hcpcs
social detox > sub-acute detoxification residential addiction in: hcpcs
residential detox > sub-acute detoxification residential addiction in: hcpcs
methadone clinic > methadone administration and/or service in: hcpcs
methadone dosing > methadone administration and/or service in: hcpcs
methadone program > methadone administration and/or service in: hcpcs
substance abuse evaluation > alcohol and/or drug assessment in: hcpcs
alcohol evaluation > alcohol and/or drug assessment in: hcpcs
dui evaluation > alcohol and/or drug assessment in: hcpcs
drug group > alcohol drug services group counseling in: hcpcs
addiction group > alcohol drug services group counseling in: hcpcs
sober living > halfway house in: hcpcs
recovery house > halfway house in: hcpcs
rehab facility drugs > residential behavioral health short-term in: hcpcs
residential rehab > residential behavioral health short-term in: hcpcs
inpatient rehab drugs > residential behavioral health short-term in: hcpcs
28 day program > residential behavioral health short-term in: hcpcs
mental health clubhouse > mental health clubhouse services in: hcpcs
wrap around > community-based wrap-around services in: hcpcs
wraparound services > community-based wrap-around services in: hcpcs
aba tech > therapeutic behavioral services in: hcpcs
tbs > therapeutic behavioral services in: hcpcs
mst > multisystemic therapy juveniles in: hcpcs
multisystemic > multisystemic therapy juveniles in: hcpcs
psr > psychosocial rehabilitation services in: hcpcs
crisis mobile > crisis intervention service in: hcpcs
first episode psychosis > coordinated specialty care first episode psychosis in: hcpcs
csc psychosis > coordinated specialty care first episode psychosis in: hcpcs
doula > services doula birth worker in: hcpcs
birth doula > services doula birth worker in: hcpcs
sign language > sign language oral interpretive services in: hcpcs
iep > school-based individualized education program services in: hcpcs
school therapy iep > school-based individualized education program services in: hcpcs
lead inspection > environmental lead investigation in: hcpcs
lead paint check > environmental lead investigation in: hcpcs
pcs aide > personal care services in: hcpcs
personal care attendant > personal care services in: hcpcs
private duty > private duty independent nursing service in: hcpcs
pdn > private duty independent nursing service in: hcpcs
caregiver break > respite care services in: hcpcs
sitter relief > respite care services in: hcpcs
group home > habilitation residential waiver in: hcpcs
day hab > day habilitation waiver in: hcpcs
special needs camp > therapeutic camping in: hcpcs
van lift > vehicle modifications waiver in: hcpcs
car hand controls > vehicle modifications waiver in: hcpcs
hospice home day > hospice routine home care in: hcpcs
hospice crisis care > hospice continuous home care in: hcpcs
hospice inpatient unit > hospice general inpatient care in: hcpcs
gurney van > non-emergency transportation stretcher van in: hcpcs
chaplain > chaplain services in: hcpcs
pastor visit > chaplain services in: hcpcs
hospital chaplain > chaplain services in: hcpcs
senior day care > day care services adult in: hcpcs
adult daycare > day care services adult in: hcpcs
senior companion > companion care adult in: hcpcs
elder companion > companion care adult in: hcpcs
chores > chore services in: hcpcs
yard work help > chore services in: hcpcs
maid > homemaker service in: hcpcs
adult foster > foster care adult in: hcpcs
adult foster home > foster care adult in: hcpcs
lifeline > emergency response system in: hcpcs
life alert > emergency response system in: hcpcs
alert button > emergency response system in: hcpcs
emergency button > emergency response system in: hcpcs
pers button > emergency response system in: hcpcs
grab bars home > home modifications in: hcpcs
laundry > laundry service external in: hcpcs
med reminder > medication reminder service in: hcpcs
pill reminder call > medication reminder service in: hcpcs
lamaze > childbirth preparation classes in: hcpcs
birth class > childbirth preparation classes in: hcpcs
childbirth class > childbirth preparation classes in: hcpcs
nursing class baby > lactation classes in: hcpcs
baby cpr class > infant safety cpr classes in: hcpcs
mommy class > parenting classes in: hcpcs
weight watchers > weight management classes in: hcpcs
stress reduction > stress management classes in: hcpcs
cooking healthy class > nutrition classes in: hcpcs
dietitian > nutritional counseling dietitian visit in: hcpcs
gym > health club membership in: hcpcs
health club > health club membership in: hcpcs
silver sneakers > health club membership in: hcpcs
inr clinic > anticoagulation clinic in: hcpcs
home protime > home inr monitoring in: hcpcs
coagucheck > home inr monitoring in: hcpcs
ostomy nurse > enterostomal therapy registered nurse in: hcpcs
wocn > enterostomal therapy registered nurse in: hcpcs
enterostomal nurse > enterostomal therapy registered nurse in: hcpcs
genetic counselor > genetic counseling in: hcpcs
walk in clinic > urgent care in: hcpcs
quick care > urgent care in: hcpcs
school sports physical > physical exam for college in: hcpcs
pre op physical > history and physical surgical procedure in: hcpcs
preop h&p > history and physical surgical procedure in: hcpcs
hospice referral > hospice referral visit in: hcpcs
advance directive talk > counseling advance directives end of life in: hcpcs
living will talk > counseling advance directives end of life in: hcpcs
end of life talk > counseling advance directives end of life in: hcpcs
medical home > medical home program in: hcpcs
doctor house call > physician visit member's home in: hcpcs
np house call > nurse practitioner visit member's home in: hcpcs
well child medicaid > early periodic screening diagnosis treatment in: hcpcs
kid checkup medicaid > early periodic screening diagnosis treatment in: hcpcs
home infusion antibiotics > home infusion therapy antibiotic in: hcpcs
iv antibiotics home > home infusion therapy antibiotic in: hcpcs
chemo pump home > home infusion therapy chemotherapy infusion in: hcpcs
5fu pump home > home infusion therapy chemotherapy infusion in: hcpcs
pca home > home infusion therapy pain management infusion in: hcpcs
home dobutamine > home infusion therapy sympathomimetic/inotropic agent in: hcpcs
home dialysis > home therapy hemodialysis in: hcpcs
home hemo > home therapy hemodialysis in: hcpcs
home pd > home therapy peritoneal dialysis in: hcpcs
home peritoneal > home therapy peritoneal dialysis in: hcpcs
home lovenox shots > home therapy intermittent anticoagulant injection in: hcpcs
home lupron > home injectable therapy hormonal leuprolide in: hcpcs
blood at home > home transfusion blood product in: hcpcs
home picc > home infusion therapy insertion peripherally inserted central venous in: hcpcs
picc placed home > home infusion therapy insertion peripherally inserted central venous in: hcpcs
home midline > home infusion therapy insertion midline in: hcpcs
bili lights home > home visit phototherapy services in: hcpcs
bili blanket home > home visit phototherapy services in: hcpcs
preeclampsia home > home management preeclampsia in: hcpcs
preterm labor home > home management preterm labor in: hcpcs
terbutaline pump home > home management preterm labor in: hcpcs
gestational diabetes home > home management gestational diabetes in: hcpcs
telemonitoring > telemonitoring patient in home in: hcpcs
home telemonitoring > telemonitoring patient in home in: hcpcs
horseback therapy > equestrian/hippotherapy in: hcpcs
horse riding therapy > equestrian/hippotherapy in: hcpcs
lymphedema massage > complex lymphedema therapy in: hcpcs
lymphedema therapy > complex lymphedema therapy in: hcpcs
spinal decompression table > vertebral axial decompression in: hcpcs
lithotripsy gallstone > extracorporeal shockwave lithotripsy gall stones in: hcpcs
eswl global > extracorporeal shock wave lithotripsy kidney in: hcpcs
ivf cycle > complete in vitro fertilization cycle in: hcpcs
ivf package > complete in vitro fertilization cycle in: hcpcs
fet cycle > frozen in vitro fertilization cycle in: hcpcs
zift cycle > zygote intrafallopian transfer in: hcpcs
embryo freezing storage > storage cryopreserved embryos in: hcpcs
embryo storage > storage cryopreserved embryos in: hcpcs
sperm freezing > sperm procurement and cryopreservation in: hcpcs
insemination > stimulated intrauterine insemination in: hcpcs
intrauterine insemination > stimulated intrauterine insemination in: hcpcs
abortion pill > medically induced abortion oral ingestion in: hcpcs
medical abortion > medically induced abortion oral ingestion in: hcpcs
ru486 > medically induced abortion oral ingestion in: hcpcs
the pill > contraceptive pills birth control in: hcpcs
mirena insertion > insertion levonorgestrel-releasing intrauterine system in: hcpcs
iud insertion > insertion levonorgestrel-releasing intrauterine system in: hcpcs
laser eye surgery > laser in situ keratomileusis in: hcpcs
lazik > laser in situ keratomileusis in: hcpcs
prk eye > photorefractive keratectomy in: hcpcs
eye exam routine > routine ophthalmological examination including refraction in: hcpcs
glasses exam > routine ophthalmological examination including refraction in: hcpcs
eye exam for glasses > routine ophthalmological examination including refraction in: hcpcs
vision exam > routine ophthalmological examination including refraction in: hcpcs
contact lens exam > comprehensive contact lens evaluation in: hcpcs
contact lens fitting > comprehensive contact lens evaluation in: hcpcs
hearing aid evaluation > audiometry hearing aid evaluation in: hcpcs
hearing test for aids > audiometry hearing aid evaluation in: hcpcs
stitches out > removal of sutures physician other in: hcpcs
suture removal > removal of sutures physician other in: hcpcs
stitches removed other doctor > removal of sutures physician other in: hcpcs
copy records > medical records copying fee in: hcpcs
medical records copy > medical records copying fee in: hcpcs
heller > laparoscopic esophagomyotomy heller in: hcpcs
heller myotomy > laparoscopic esophagomyotomy heller in: hcpcs
laser snoring surgery > laser-assisted uvulopalatoplasty in: hcpcs
lap band fill > adjustment gastric band diameter in: hcpcs
band fill > adjustment gastric band diameter in: hcpcs
lap band adjustment > adjustment gastric band diameter in: hcpcs
diep > breast reconstruction deep inferior epigastric perforator in: hcpcs
diep flap > breast reconstruction deep inferior epigastric perforator in: hcpcs
gap flap > breast reconstruction gluteal artery perforator in: hcpcs
sgap > breast reconstruction gluteal artery perforator in: hcpcs
midcab > minimally invasive direct coronary artery bypass in: hcpcs
open mri > magnetic resonance imaging low-field in: hcpcs
ultrafast ct > electron beam computed tomography in: hcpcs
ebct > electron beam computed tomography in: hcpcs
heart scan calcium > electron beam computed tomography in: hcpcs
mag source imaging > magnetic source imaging in: hcpcs
meg scan > magnetic source imaging in: hcpcs
magnetoencephalography > magnetic source imaging in: hcpcs

# --- further HCPCS services
tpn home > home infusion therapy total parenteral nutrition administrative services in: hcpcs
nutrition therapy diabetic > medical nutrition therapy reassessment subsequent intervention in: hcpcs
diabetic dietitian > medical nutrition therapy reassessment subsequent intervention in: hcpcs
screening mammogram > screening mammography bilateral 2-view study each breast in: hcpcs
3d mammogram diagnostic > diagnostic digital breast tomosynthesis unilateral or bilateral in: hcpcs
home health aide visit > home health/hospice aide home health or hospice settings in: hcpcs
taxi > non-emergency transportation taxi in: hcpcs
taxi ride > non-emergency transportation taxi in: hcpcs
bus fare > non-emergency transportation bus in: hcpcs
medical ride > non-emergency transportation in: hcpcs
medicaid ride > non-emergency transportation in: hcpcs
wheelchair ride > non-emergency transportation wheelchair van in: hcpcs
escort to doctor > non-emergency transportation patient attendant/escort in: hcpcs
ride attendant > non-emergency transportation patient attendant/escort in: hcpcs
hotel for transplant > transplant related lodging meals transportation in: hcpcs
transplant lodging > transplant related lodging meals transportation in: hcpcs
hotel clinical trial > lodging costs clinical trial participant in: hcpcs
trial hotel > lodging costs clinical trial participant in: hcpcs
trial travel > transportation costs trial location in: hcpcs
not covered service > not medically necessary service in: hcpcs
patient aware not necessary > not medically necessary service in: hcpcs
faith healer > christian science practitioner in: hcpcs
christian science > christian science practitioner in: hcpcs
safe sleep class > infant safety classes in: hcpcs
c section class > cesarean birth classes in: hcpcs
aerobics class > exercise classes in: hcpcs
asthma class > asthma education non-physician in: hcpcs
asthma education > asthma education non-physician in: hcpcs
diabetes nurse visit > diabetic management program nurse visit in: hcpcs
diabetes dietitian > diabetic management program dietitian visit in: hcpcs
pump start > insulin pump initiation instruction in: hcpcs
insulin pump training > insulin pump initiation instruction in: hcpcs
insulin pump start > insulin pump initiation instruction in: hcpcs
artificial eye visit > evaluation by ocularist in: hcpcs
ocularist > evaluation by ocularist in: hcpcs
coma stim > coma stimulation in: hcpcs
hot wax > paraffin in: hcpcs
sinus ultrasound > paranasal sinus ultrasound in: hcpcs
home contraction monitor > home uterine monitor in: hcpcs
pelvic floor sensor > intra-vaginal motion sensor system in: hcpcs
leva > intra-vaginal motion sensor system in: hcpcs
bed wetting alarm > enuresis alarm in: hcpcs
bedwetting alarm > enuresis alarm in: hcpcs
haberman > haberman feeder in: hcpcs
special needs bottle > haberman feeder in: hcpcs
cleft bottle > haberman feeder in: hcpcs
peak flow meter > portable peak flow meter in: hcpcs
peak flow > portable peak flow meter in: hcpcs
flutter valve > flutter device in: hcpcs
acapella > flutter device in: hcpcs
spacer inhaler > holding chamber or spacer inhaler in: hcpcs
aerochamber > holding chamber or spacer inhaler in: hcpcs
ift > interferential current stimulator in: hcpcs
helmet baby > cranial remolding orthosis in: hcpcs
plagiocephaly helmet > cranial remolding orthosis in: hcpcs
flat head helmet > cranial remolding orthosis in: hcpcs
doc band > cranial remolding orthosis in: hcpcs
medical food pku > medical foods inborn errors metabolism in: hcpcs
low protein food > medical foods inborn errors metabolism in: hcpcs
daily contacts > daily wear specialty contact lens in: hcpcs
daily contact lens > daily wear specialty contact lens in: hcpcs
colored contacts > color contact lens in: hcpcs
scleral lens > scleral lens liquid bandage device in: hcpcs
safety glasses > safety eyeglass frames in: hcpcs
sunglasses > sunglasses frames in: hcpcs
icl lens > phakic intraocular lens in: hcpcs
phakic lens > phakic intraocular lens in: hcpcs
hip resurfacing > metal-on-metal total hip resurfacing in: hcpcs
birmingham hip > metal-on-metal total hip resurfacing in: hcpcs
pao hip > osteotomy periacetabular in: hcpcs
ganz osteotomy > osteotomy periacetabular in: hcpcs
cart harvest > arthroscopy knee harvesting cartilage in: hcpcs
maci harvest > arthroscopy knee harvesting cartilage in: hcpcs
carticel harvest > arthroscopy knee harvesting cartilage in: hcpcs
flatfoot implant > arthroereisis subtalar in: hcpcs
hyprocure > arthroereisis subtalar in: hcpcs
subtalar implant > arthroereisis subtalar in: hcpcs
vocal cord botox > chemodenervation muscle vocal cord in: hcpcs
fetal surgery spina bifida > repair myelomeningocele fetus in utero in: hcpcs
spina bifida in womb > repair myelomeningocele fetus in utero in: hcpcs
ttts laser > fetoscopic laser therapy twin-to-twin transfusion in: hcpcs
twin transfusion laser > fetoscopic laser therapy twin-to-twin transfusion in: hcpcs
fetal diaphragm > repair congenital diaphragmatic hernia fetus in: hcpcs
feto balloon > repair congenital diaphragmatic hernia fetus in: hcpcs
robot fee > surgical techniques requiring robotic surgical system in: hcpcs
robotic surgery fee > surgical techniques requiring robotic surgical system in: hcpcs
spk > simultaneous pancreas kidney transplantation in: hcpcs
kidney pancreas > simultaneous pancreas kidney transplantation in: hcpcs
small bowel liver transplant > transplantation small intestine and liver allografts in: hcpcs
multivisceral > transplantation multivisceral organs in: hcpcs
lobar lung > lobar lung transplantation in: hcpcs
living lung donor > lobar lung transplantation in: hcpcs
cord blood harvest > cord blood harvesting transplantation in: hcpcs
auditory brainstem implant > implantation auditory brain stem implant in: hcpcs
abi implant > implantation auditory brain stem implant in: hcpcs
group home monthly > residential care waiver in: hcpcs
housing voucher mental > supported housing in: hcpcs
sex offender therapy > sexual offender treatment service in: hcpcs
family stabilization > family stabilization services in: hcpcs
in home counseling > community-based wrap-around services in: hcpcs
home based therapy > community-based wrap-around services in: hcpcs
mental health assessment > mental health assessment non-physician in: hcpcs
intake counselor > mental health assessment non-physician in: hcpcs
treatment plan mental health > mental health service plan development in: hcpcs
med monitoring > oral medication administration direct observation in: hcpcs
watched pill taking > oral medication administration direct observation in: hcpcs
dot meds > oral medication administration direct observation in: hcpcs
medication training > medication training and support in: hcpcs
prenatal risk > prenatal care at-risk in: hcpcs
high risk prenatal > prenatal care at-risk in: hcpcs
family planning class > non-medical family planning education in: hcpcs
child placement > foster care therapeutic child in: hcpcs
therapeutic foster > foster care therapeutic child in: hcpcs
foster child > foster care child in: hcpcs
child care rehab mom > child sitting services in: hcpcs
skills training > skills training and development in: hcpcs
life skills > skills training and development in: hcpcs
behavioral day treatment > behavioral health day treatment in: hcpcs
community support > comprehensive community support services in: hcpcs
css worker > comprehensive community support services in: hcpcs
psychoed > psychoeducational service in: hcpcs
brief intervention > alcohol drug services brief intervention in: hcpcs
needle exchange > behavioral health outreach service in: hcpcs
outreach worker > behavioral health outreach service in: hcpcs
urine collection drug court > drug testing collection and handling in: hcpcs
nursing evaluation > nursing assessment evaluation in: hcpcs
rn assessment > nursing assessment evaluation in: hcpcs
rn hourly > rn services in: hcpcs
nurse 15 minutes > rn services in: hcpcs
lpn hourly > lpn/lvn services in: hcpcs
lvn > lpn/lvn services in: hcpcs
cna > qualified nursing aide in: hcpcs
nurse aide > qualified nursing aide in: hcpcs
pasrr > preadmission screening and resident review in: hcpcs
pasarr > preadmission screening and resident review in: hcpcs
waiver budget helper > financial management self-directed waiver in: hcpcs
fiscal intermediary > financial management self-directed waiver in: hcpcs
community transition > community transition waiver in: hcpcs
move out of nursing home > community transition waiver in: hcpcs
pill dispenser electronic > electronic medication compliance management device in: hcpcs
pill monitoring device > electronic medication compliance management device in: hcpcs
telehealth minutes > telehealth transmission per minute in: hcpcs
telehealth transmission > telehealth transmission per minute in: hcpcs
ccbhc > certified community behavioral health clinic in: hcpcs
historical trauma > historical trauma mental health in: hcpcs
va whole health > whole health partner services in: hcpcs
orthotic impression > impression casting of a foot in: hcpcs
foot mold > impression casting of a foot in: hcpcs
foot casting > impression casting of a foot in: hcpcs
suture glue > wound closure tissue adhesive in: hcpcs
portable xray setup > set-up portable x-ray equipment in: hcpcs
home xray > transportation portable x-ray equipment in: hcpcs
mobile xray > transportation portable x-ray equipment in: hcpcs
home ekg > transportation portable ekg in: hcpcs
pharmacy fee transplant > pharmacy supply fee initial immunosuppressive in: hcpcs
inhaler pharmacy fee > pharmacy dispensing fee inhalation drug in: hcpcs
prep pharmacy fee > pharmacy supplying fee hiv pre-exposure prophylaxis in: hcpcs
moderate sedation > moderate sedation services in: hcpcs
twilight sedation > moderate sedation services in: hcpcs
cmi > collagen meniscus implant in: hcpcs
sculptra hiv > dermal filler injection facial lipodystrophy in: hcpcs
facial wasting filler > dermal filler injection facial lipodystrophy in: hcpcs
platelet gel wound > autologous platelet rich plasma wounds in: hcpcs
insulin 180 day > insertion implantable interstitial glucose sensor in: hcpcs
eversense insertion > insertion implantable interstitial glucose sensor in: hcpcs
eversense > insertion implantable interstitial glucose sensor in: hcpcs
eversense removal > removal implantable interstitial glucose sensor in: hcpcs
eversense 365 > insertion 365 day implantable interstitial glucose sensor in: hcpcs
tula > tympanostomy local or topical anesthesia ventilating in: hcpcs
tula ear tubes > tympanostomy local or topical anesthesia ventilating in: hcpcs
office ear tubes > tympanostomy local or topical anesthesia ventilating in: hcpcs
digital therapeutic > digital mental health treatment device in: hcpcs
mental health app > digital mental health treatment device in: hcpcs
caregiver training > caregiver training behavior management/modification in: hcpcs
parent training behavior > caregiver training behavior management/modification in: hcpcs
caregiver direct care training > caregiver training direct care strategies in: hcpcs
interprofessional psych > interprofessional telephone/internet assessment in: hcpcs
psych econsult > interprofessional telephone/internet assessment in: hcpcs
post op follow up other doctor > post-operative follow-up visit complexity in: hcpcs

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

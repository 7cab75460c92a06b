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

# --- What is wrong, P to Z: own1
patient refuses surgery > procedure and treatment not carried out because of patient's decision for unspecified reasons in: icd10cm
refusal blood transfusion > procedure and treatment not carried out because of patient's decision for reasons of belief and group pressure in: icd10cm
antimalarial resistance > resistance to antiparasitic drug in: icd10cm
chloroquine resistance > resistance to antiparasitic drug in: icd10cm
steroid dependent > long term use of systemic steroids in: icd10cm
screening for deafness > encounter for screening for eye and ear disorders in: icd10cm
screening hearing loss > encounter for screening for eye and ear disorders in: icd10cm
screening for worms > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening hookworm > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening malaria > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening pinworm > encounter for screening for other protozoal diseases and helminthiases in: icd10cm

# --- What is wrong, P to Z: own2
stripped vein > other specified postprocedural states in: icd10cm
suprapubic tube status > other cystostomy status in: icd10cm
suprapubic drainage > other cystostomy status in: icd10cm
patient changed mind surgery > procedure and treatment not carried out because of patient's decision for other reasons in: icd10cm
left without being seen > procedure and treatment not carried out due to patient leaving prior to being seen by health care provider in: icd10cm
tonsils removed > acquired absence of other organs in: icd10cm
travel vaccination > encounter for immunization in: icd10cm
tubal ligation history > tubal ligation status in: icd10cm
vasectomy history > vasectomy status in: icd10cm

# --- What is wrong, P to Z: own3
unwanted child > other specified problems related to upbringing in: icd10cm
vaccination declined > immunization not carried out because of patient refusal in: icd10cm
vaccination not done allergy > immunization not carried out because of patient allergy to vaccine or component in: icd10cm
vaccination delayed > underimmunization status in: icd10cm
varicella vaccination > encounter for immunization in: icd10cm
chickenpox vaccine > encounter for immunization in: icd10cm
flu vaccination > encounter for immunization in: icd10cm
tetanus booster > encounter for immunization in: icd10cm

# --- What is wrong, P to Z: tables
has AICD > presence of automatic cardiac defibrillator in: icd10cm
LVAD in place > presence of heart assist device in: icd10cm
has coronary stent > presence of coronary angioplasty implant and graft in: icd10cm
has coronary bypass > presence of aortocoronary bypass graft in: icd10cm
has bypass graft heart > presence of aortocoronary bypass graft in: icd10cm
bypass graft heart in place > presence of aortocoronary bypass graft in: icd10cm
CABG in place > presence of aortocoronary bypass graft in: icd10cm
mechanical valve in place > presence of prosthetic heart valve in: icd10cm
has bovine valve > presence of xenogenic heart valve in: icd10cm
bovine valve in place > presence of xenogenic heart valve in: icd10cm
has leg artery stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
has peripheral artery stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
presence of iliac stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
iliac stent status > peripheral vascular angioplasty status with implants and grafts in: icd10cm
has iliac stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
iliac stent in place > peripheral vascular angioplasty status with implants and grafts in: icd10cm
presence of femoral stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
has femoral stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
presence of renal artery stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
renal artery stent status > peripheral vascular angioplasty status with implants and grafts in: icd10cm
has renal artery stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
renal artery stent in place > peripheral vascular angioplasty status with implants and grafts in: icd10cm
presence of carotid stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
carotid stent status > peripheral vascular angioplasty status with implants and grafts in: icd10cm
has carotid stent > peripheral vascular angioplasty status with implants and grafts in: icd10cm
carotid stent in place > peripheral vascular angioplasty status with implants and grafts in: icd10cm
has aortic graft > presence of other vascular implants and grafts in: icd10cm
aortic graft in place > presence of other vascular implants and grafts in: icd10cm
vascular graft status > presence of other vascular implants and grafts in: icd10cm
vascular graft in place > presence of other vascular implants and grafts in: icd10cm
presence of vena cava filter > presence of other vascular implants and grafts in: icd10cm
vena cava filter status > presence of other vascular implants and grafts in: icd10cm
has vena cava filter > presence of other vascular implants and grafts in: icd10cm
vena cava filter in place > presence of other vascular implants and grafts in: icd10cm
presence of port-a-cath > presence of other vascular implants and grafts in: icd10cm
port-a-cath status > presence of other vascular implants and grafts in: icd10cm
has port-a-cath > presence of other vascular implants and grafts in: icd10cm
has venous access port > presence of other vascular implants and grafts in: icd10cm
venous access port in place > presence of other vascular implants and grafts in: icd10cm
presence of central line > presence of other vascular implants and grafts in: icd10cm
central line status > presence of other vascular implants and grafts in: icd10cm
central line in place > presence of other vascular implants and grafts in: icd10cm
presence of PICC > presence of other vascular implants and grafts in: icd10cm
PICC status > presence of other vascular implants and grafts in: icd10cm
has PICC > presence of other vascular implants and grafts in: icd10cm
PICC in place > presence of other vascular implants and grafts in: icd10cm
presence of loop recorder > presence of other cardiac implants and grafts in: icd10cm
loop recorder status > presence of other cardiac implants and grafts in: icd10cm
has loop recorder > presence of other cardiac implants and grafts in: icd10cm
loop recorder in place > presence of other cardiac implants and grafts in: icd10cm
presence of heart monitor implant > presence of other cardiac implants and grafts in: icd10cm
heart monitor implant status > presence of other cardiac implants and grafts in: icd10cm
has heart monitor implant > presence of other cardiac implants and grafts in: icd10cm
heart monitor implant in place > presence of other cardiac implants and grafts in: icd10cm
presence of bladder sphincter > presence of urogenital implants in: icd10cm
bladder sphincter status > presence of urogenital implants in: icd10cm
bladder sphincter in place > presence of urogenital implants in: icd10cm
penile implant in place > presence of urogenital implants in: icd10cm
presence of testicular implant > presence of urogenital implants in: icd10cm
testicular implant status > presence of urogenital implants in: icd10cm
has testicular implant > presence of urogenital implants in: icd10cm
testicular implant in place > presence of urogenital implants in: icd10cm
lens implant in place > presence of intraocular lens in: icd10cm
intraocular lens in place > presence of intraocular lens in: icd10cm
presence of ear tube > myringotomy tube status in: icd10cm
has ear tube > myringotomy tube status in: icd10cm
ear tube in place > myringotomy tube status in: icd10cm
grommets in place > myringotomy tube status in: icd10cm
presence of stapes prosthesis > presence of other otological and audiological implants in: icd10cm
presence of voice prosthesis > presence of artificial larynx in: icd10cm
voice prosthesis status > presence of artificial larynx in: icd10cm
voice prosthesis in place > presence of artificial larynx in: icd10cm
has voice box prosthesis > presence of artificial larynx in: icd10cm
voice box prosthesis in place > presence of artificial larynx in: icd10cm
tooth implant status > presence of tooth-root and mandibular implants in: icd10cm
tooth implant in place > presence of tooth-root and mandibular implants in: icd10cm
dental implant status > presence of tooth-root and mandibular implants in: icd10cm
has hip prosthesis > presence of unspecified artificial hip joint in: icd10cm
hip prosthesis in place > presence of unspecified artificial hip joint in: icd10cm
knee prosthesis status > presence of unspecified artificial knee joint in: icd10cm
has knee prosthesis > presence of unspecified artificial knee joint in: icd10cm
has shoulder prosthesis > presence of unspecified artificial shoulder joint in: icd10cm
has finger joint implant > finger-joint replacement of right hand in: icd10cm
skin graft artificial status > presence of artificial skin in: icd10cm
has skin graft artificial > presence of artificial skin in: icd10cm
has brain stimulator > presence of neurostimulator in: icd10cm
vagus nerve stimulator in place > presence of neurostimulator in: icd10cm
has neurostimulator > presence of neurostimulator in: icd10cm
neurostimulator in place > presence of neurostimulator in: icd10cm
has pain stimulator > presence of neurostimulator in: icd10cm
presence of artificial arm > presence of artificial limb unspecified in: icd10cm
artificial arm status > presence of artificial limb unspecified in: icd10cm
has artificial arm > presence of artificial limb unspecified in: icd10cm
artificial arm in place > presence of artificial limb unspecified in: icd10cm
presence of prosthetic arm > presence of artificial limb unspecified in: icd10cm
prosthetic arm status > presence of artificial limb unspecified in: icd10cm
has prosthetic arm > presence of artificial limb unspecified in: icd10cm
prosthetic arm in place > presence of artificial limb unspecified in: icd10cm
has artificial hand > presence of artificial limb unspecified in: icd10cm
artificial hand in place > presence of artificial limb unspecified in: icd10cm
presence of artificial leg > presence of artificial limb unspecified in: icd10cm
artificial leg status > presence of artificial limb unspecified in: icd10cm
artificial leg in place > presence of artificial limb unspecified in: icd10cm
prosthetic leg status > presence of artificial limb unspecified in: icd10cm
prosthetic leg in place > presence of artificial limb unspecified in: icd10cm
presence of prosthetic foot > presence of artificial limb unspecified in: icd10cm
prosthetic foot status > presence of artificial limb unspecified in: icd10cm
has prosthetic foot > presence of artificial limb unspecified in: icd10cm
prosthetic foot in place > presence of artificial limb unspecified in: icd10cm
dentures in place > presence of dental prosthetic device in: icd10cm
plate in mouth status > presence of dental prosthetic device in: icd10cm
has plate in mouth > presence of dental prosthetic device in: icd10cm
has glasses > presence of spectacles and contact lenses in: icd10cm
glasses in place > presence of spectacles and contact lenses in: icd10cm
contact lenses status > presence of spectacles and contact lenses in: icd10cm
contact lenses in place > presence of spectacles and contact lenses in: icd10cm
spectacles status > presence of spectacles and contact lenses in: icd10cm
hearing aid in place > presence of external hearing-aid in: icd10cm
IUD status > presence of contraceptive device in: icd10cm
has IUD > presence of contraceptive device in: icd10cm
intrauterine device in place > presence of contraceptive device in: icd10cm
presence of coil > presence of contraceptive device in: icd10cm
coil status > presence of contraceptive device in: icd10cm
has coil > presence of contraceptive device in: icd10cm
coil in place > presence of contraceptive device in: icd10cm
presence of breast implants > breast implant status in: icd10cm
presence of breast augmentation > breast implant status in: icd10cm
has breast augmentation > breast implant status in: icd10cm
breast augmentation in place > breast implant status in: icd10cm
ventriculoperitoneal shunt status > presence of cerebrospinal fluid drainage device in: icd10cm
ventriculoperitoneal shunt in place > presence of cerebrospinal fluid drainage device in: icd10cm
VP shunt status > presence of cerebrospinal fluid drainage device in: icd10cm
VP shunt in place > presence of cerebrospinal fluid drainage device in: icd10cm
presence of bowel bypass > intestinal bypass and anastomosis status in: icd10cm
has bowel bypass > intestinal bypass and anastomosis status in: icd10cm
presence of intestinal bypass > intestinal bypass and anastomosis status in: icd10cm
intestinal bypass in place > intestinal bypass and anastomosis status in: icd10cm
presence of gastric bypass > bariatric surgery status in: icd10cm
presence of lap band > bariatric surgery status in: icd10cm
lap band status > bariatric surgery status in: icd10cm
lap band in place > bariatric surgery status in: icd10cm
presence of gastric sleeve > bariatric surgery status in: icd10cm
gastric sleeve in place > bariatric surgery status in: icd10cm
presence of feeding tube > gastrostomy status in: icd10cm
presence of G tube > gastrostomy status in: icd10cm
G tube in place > gastrostomy status in: icd10cm
presence of gastrostomy > gastrostomy status in: icd10cm
gastrostomy in place > gastrostomy status in: icd10cm
presence of colostomy > colostomy status in: icd10cm
colostomy in place > colostomy status in: icd10cm
has jejunostomy tube > other artificial openings of gastrointestinal tract status in: icd10cm
presence of J tube > other artificial openings of gastrointestinal tract status in: icd10cm
J tube status > other artificial openings of gastrointestinal tract status in: icd10cm
has J tube > other artificial openings of gastrointestinal tract status in: icd10cm
J tube in place > other artificial openings of gastrointestinal tract status in: icd10cm
presence of suprapubic catheter > other cystostomy status in: icd10cm
has suprapubic catheter > other cystostomy status in: icd10cm
suprapubic catheter in place > other cystostomy status in: icd10cm
presence of nephrostomy > other artificial openings of urinary tract status in: icd10cm
nephrostomy in place > other artificial openings of urinary tract status in: icd10cm
presence of ureterostomy > other artificial openings of urinary tract status in: icd10cm
ureterostomy in place > other artificial openings of urinary tract status in: icd10cm
presence of tracheostomy > tracheostomy status in: icd10cm
presence of tracheotomy > tracheostomy status in: icd10cm
has tracheotomy > tracheostomy status in: icd10cm
tracheotomy in place > tracheostomy status in: icd10cm
presence of heart transplant > heart transplant status in: icd10cm
heart transplant in place > heart transplant status in: icd10cm
presence of skin transplant > skin transplant status in: icd10cm
presence of corneal transplant > corneal transplant status in: icd10cm
corneal transplant in place > corneal transplant status in: icd10cm
presence of bone marrow transplant > bone marrow transplant status in: icd10cm
bone marrow transplant in place > bone marrow transplant status in: icd10cm
has intestine transplant > intestine transplant status in: icd10cm
intestine transplant in place > intestine transplant status in: icd10cm
presence of bowel transplant > intestine transplant status in: icd10cm
has bowel transplant > intestine transplant status in: icd10cm
bowel transplant in place > intestine transplant status in: icd10cm
presence of stem cell transplant > stem cells transplant status in: icd10cm
stem cell transplant in place > stem cells transplant status in: icd10cm
presence of respirator > dependence on respirator status in: icd10cm
respirator in place > dependence on respirator status in: icd10cm
presence of ventilator > dependence on respirator status in: icd10cm
has ventilator > dependence on respirator status in: icd10cm
dialysis in place > dependence on renal dialysis in: icd10cm
presence of wheelchair > dependence on wheelchair in: icd10cm
has wheelchair > dependence on wheelchair in: icd10cm
wheelchair in place > dependence on wheelchair in: icd10cm
presence of oxygen tank > dependence on supplemental oxygen in: icd10cm
oxygen tank status > dependence on supplemental oxygen in: icd10cm
has oxygen tank > dependence on supplemental oxygen in: icd10cm
oxygen tank in place > dependence on supplemental oxygen in: icd10cm
presence of CPAP machine > dependence on other enabling machines and devices in: icd10cm
presence of aspirator > dependence on other enabling machines and devices in: icd10cm
aspirator status > dependence on other enabling machines and devices in: icd10cm
has aspirator > dependence on other enabling machines and devices in: icd10cm
aspirator in place > dependence on other enabling machines and devices in: icd10cm
presence of pain pump > presence of other specified devices in: icd10cm
pain pump status > presence of other specified devices in: icd10cm
pain pump in place > presence of other specified devices in: icd10cm
presence of intrathecal pump > presence of other specified devices in: icd10cm
intrathecal pump status > presence of other specified devices in: icd10cm
has intrathecal pump > presence of other specified devices in: icd10cm
intrathecal pump in place > presence of other specified devices in: icd10cm
has infusion pump > presence of other specified devices in: icd10cm
presence of baclofen pump > presence of other specified devices in: icd10cm
baclofen pump status > presence of other specified devices in: icd10cm
has baclofen pump > presence of other specified devices in: icd10cm
baclofen pump in place > presence of other specified devices in: icd10cm
history of allergy to insects > bee allergy status in: icd10cm
known allergy to insects > bee allergy status in: icd10cm
history of allergy to adhesive tape > other nonmedicinal substance allergy status in: icd10cm
known allergy to adhesive tape > other nonmedicinal substance allergy status in: icd10cm
history of allergy to nickel > other nonmedicinal substance allergy status in: icd10cm
known allergy to nickel > other nonmedicinal substance allergy status in: icd10cm
surgical absence of one kidney > acquired absence of kidney in: icd10cm
surgical absence of uterus with cervix left > acquired absence of uterus with remaining cervical stump in: icd10cm
acquired absence of uterus with cervix left > acquired absence of uterus with remaining cervical stump in: icd10cm
uterus with cervix left removed status > acquired absence of uterus with remaining cervical stump in: icd10cm
absence of uterus with cervix left after surgery > acquired absence of uterus with remaining cervical stump in: icd10cm
surgical absence of ovary > acquired absence of ovaries unilateral in: icd10cm
ovary removed status > acquired absence of ovaries unilateral in: icd10cm
absence of spleen after surgery > acquired absence of spleen in: icd10cm
surgical absence of gallbladder > acquired absence of other specified parts of digestive tract in: icd10cm
surgical absence of colon > acquired absence of other specified parts of digestive tract in: icd10cm
surgical absence of intestine > acquired absence of other specified parts of digestive tract in: icd10cm
surgical absence of larynx > acquired absence of larynx in: icd10cm
surgical absence of voice box > acquired absence of larynx in: icd10cm
voice box removed status > acquired absence of larynx in: icd10cm
absence of eye after surgery > acquired absence of eye in: icd10cm
absence of eyeball after surgery > acquired absence of eye in: icd10cm
surgical absence of testicle > acquired absence of other genital organ in: icd10cm
acquired absence of testicle > acquired absence of other genital organ in: icd10cm
surgical absence of penis > acquired absence of other genital organ in: icd10cm
acquired absence of penis > acquired absence of other genital organ in: icd10cm
surgical absence of prostate > acquired absence of other genital organ in: icd10cm
foot removed status > acquired absence of foot in: icd10cm
surgical absence of toe > acquired absence of other toe in: icd10cm
toe removed status > acquired absence of other toe in: icd10cm
finger removed status > acquired absence of finger in: icd10cm
thumb removed status > acquired absence of thumb in: icd10cm
hand removed status > acquired absence of hand in: icd10cm
shoulder removed status > acquired absence of shoulder in: icd10cm
hip removed status > acquired absence of hip joint in: icd10cm

# --- What is wrong, P to Z: tables3
screening schistosomiasis > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening filariasis > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening trypanosomiasis > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening leishmaniasis > encounter for screening for other protozoal diseases and helminthiases in: icd10cm
screening typhoid > encounter for screening for intestinal infectious diseases in: icd10cm
screening cholera > encounter for screening for intestinal infectious diseases in: icd10cm
screening salmonella > encounter for screening for intestinal infectious diseases in: icd10cm
screening leprosy > encounter for screening for other bacterial diseases in: icd10cm
screening test for leprosy > encounter for screening for other bacterial diseases in: icd10cm
screening plague > encounter for screening for other bacterial diseases in: icd10cm
screening test for plague > encounter for screening for other bacterial diseases in: icd10cm
screening yaws > encounter for screening for other bacterial diseases in: icd10cm
screening diphtheria > encounter for screening for other bacterial diseases in: icd10cm
screening tetanus > encounter for screening for other bacterial diseases in: icd10cm
screening test for tetanus > encounter for screening for other bacterial diseases in: icd10cm
screening polio > encounter for screening for other viral diseases in: icd10cm
screening yellow fever > encounter for screening for other viral diseases in: icd10cm
screening dengue > encounter for screening for other viral diseases in: icd10cm
screening test for hearing loss > encounter for screening for eye and ear disorders in: icd10cm
screening diabetic retinopathy > encounter for screening for eye and ear disorders in: icd10cm
screening hypertension > encounter for screening for cardiovascular disorders in: icd10cm
screening coronary disease > encounter for screening for cardiovascular disorders in: icd10cm
screening test for stomach disease > encounter for screening for other digestive system disorders in: icd10cm
screening ulcer > encounter for screening for other digestive system disorders in: icd10cm
screening gallstones > encounter for screening for other digestive system disorders in: icd10cm
screening test for gallstones > encounter for screening for other digestive system disorders in: icd10cm
screening rheumatic disease > encounter for screening for other musculoskeletal disorder in: icd10cm
screening sickle cell > encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
screening goiter > encounter for screening for other suspected endocrine disorder in: icd10cm
screening obesity > encounter for screening for other metabolic disorders in: icd10cm
screening gout > encounter for screening for other metabolic disorders in: icd10cm
screening phenylketonuria > encounter for screening for other metabolic disorders in: icd10cm
screening galactosemia > encounter for screening for other metabolic disorders in: icd10cm
screening radon > encounter for screening for disorder due to exposure to contaminants in: icd10cm
screening pesticide > encounter for screening for disorder due to exposure to contaminants in: icd10cm
screening emphysema > encounter for screening for respiratory disorder in: icd10cm
screening test for emphysema > encounter for screening for respiratory disorder in: icd10cm
screening chronic bronchitis > encounter for screening for respiratory disorder in: icd10cm
screening proteinuria > encounter for screening for other disorder in: icd10cm
screening hemochromatosis > encounter for nonprocreative screening for genetic disease carrier status in: icd10cm
screening test for gene carrier > encounter for nonprocreative screening for genetic disease carrier status in: icd10cm
screening cystic fibrosis carrier > encounter for nonprocreative screening for genetic disease carrier status in: icd10cm
screening tay sachs carrier > encounter for nonprocreative screening for genetic disease carrier status in: icd10cm
screening dementia > encounter for screening for other nervous system disorders in: icd10cm
screening epilepsy > encounter for screening for other nervous system disorders in: icd10cm
screening suicide > encounter for screening examination for other mental health and behavioral disorders in: icd10cm
screening test for suicide > encounter for screening examination for other mental health and behavioral disorders in: icd10cm
screening test for mental disorder > encounter for screening examination for other mental health and behavioral disorders in: icd10cm
screening test for behavioral disorder > encounter for screening examination for other mental health and behavioral disorders in: icd10cm
screening esophageal cancer > encounter for screening for malignant neoplasm of stomach in: icd10cm
screening melanoma > encounter for screening for malignant neoplasm of skin in: icd10cm
screening throat cancer > encounter for screening for malignant neoplasm of oral cavity in: icd10cm
screening test for throat cancer > encounter for screening for malignant neoplasm of oral cavity in: icd10cm
screening brain tumor > encounter for screening for malignant neoplasm of nervous system in: icd10cm
screening thyroid cancer > encounter for screening for malignant neoplasm of other sites in: icd10cm
screening lymphoma > encounter for screening for malignant neoplasm of other sites in: icd10cm
screening leukemia > encounter for screening for malignant neoplasm of other sites in: icd10cm
screening liver cancer > encounter for screening for malignant neoplasm of other sites in: icd10cm
screening pancreatic cancer > encounter for screening for malignant neoplasm of other sites in: icd10cm
screening kidney cancer > encounter for screening for malignant neoplasm of other sites in: icd10cm
problems poverty > financial insecurity in: icd10cm
worries about poverty > financial insecurity in: icd10cm
worries about financial trouble > financial insecurity in: icd10cm
worries about boss > discord with boss and workmates in: icd10cm
problem with supervisor > discord with boss and workmates in: icd10cm
trouble with supervisor > discord with boss and workmates in: icd10cm
worries about supervisor > discord with boss and workmates in: icd10cm
problem with coworkers > discord with boss and workmates in: icd10cm
problems coworkers > discord with boss and workmates in: icd10cm
worries about coworkers > discord with boss and workmates in: icd10cm
trouble with shift work > stressful work schedule in: icd10cm
trouble with work schedule > stressful work schedule in: icd10cm
problems night shift > stressful work schedule in: icd10cm
worries about night shift > stressful work schedule in: icd10cm
worries about new job > change of job in: icd10cm
worries about neighbors > discord with neighbors lodgers and landlord in: icd10cm
worries about landlord > discord with neighbors lodgers and landlord in: icd10cm
worries about lodgers > discord with neighbors lodgers and landlord in: icd10cm
problems unheated home > inadequate housing in: icd10cm
worries about unheated home > inadequate housing in: icd10cm
problems overcrowded home > inadequate housing in: icd10cm
worries about overcrowded home > inadequate housing in: icd10cm
problems mold in home > inadequate housing in: icd10cm
worries about mold in home > inadequate housing in: icd10cm
problem with eviction > housing instability housed with risk of homelessness in: icd10cm
problems eviction > housing instability housed with risk of homelessness in: icd10cm
worries about eviction > housing instability housed with risk of homelessness in: icd10cm
problems foreclosure > housing instability housed with risk of homelessness in: icd10cm
worries about foreclosure > housing instability housed with risk of homelessness in: icd10cm
problems about to lose home > housing instability housed with risk of homelessness in: icd10cm
worries about about to lose home > housing instability housed with risk of homelessness in: icd10cm
trouble with sleeping rough > unsheltered homelessness in: icd10cm
problems not enough food > food insecurity in: icd10cm
worries about not enough food > food insecurity in: icd10cm
problems hunger > food insecurity in: icd10cm
worries about hunger > food insecurity in: icd10cm
problems food shortage > food insecurity in: icd10cm
worries about food shortage > food insecurity in: icd10cm
problems noise exposure > contact with and exposure to noise in: icd10cm
worries about noise exposure > contact with and exposure to noise in: icd10cm
problems low benefits > insufficient social insurance and welfare support in: icd10cm
worries about low benefits > insufficient social insurance and welfare support in: icd10cm
trouble with boarding school > problems related to living in residential institution in: icd10cm
worries about nursing home life > problems related to living in residential institution in: icd10cm
worries about retirement > problems of adjustment to life-cycle transitions in: icd10cm
problems aging adjustment > problems of adjustment to life-cycle transitions in: icd10cm
worries about aging adjustment > problems of adjustment to life-cycle transitions in: icd10cm
worries about discrimination > target of adverse discrimination and persecution in: icd10cm
worries about persecution > target of adverse discrimination and persecution in: icd10cm
worries about immigrant > acculturation difficulty in: icd10cm
worries about migration > acculturation difficulty in: icd10cm
problems foreign culture > acculturation difficulty in: icd10cm
worries about foreign culture > acculturation difficulty in: icd10cm
worries about bullied > social exclusion and rejection in: icd10cm
worries about rejected by peers > social exclusion and rejection in: icd10cm
worries about spouse > problems in relationship with spouse or partner in: icd10cm
worries about marriage > problems in relationship with spouse or partner in: icd10cm
worries about husband > problems in relationship with spouse or partner in: icd10cm
problems wife > problems in relationship with spouse or partner in: icd10cm
worries about wife > problems in relationship with spouse or partner in: icd10cm
worries about in-laws > problems in relationship with in-laws in: icd10cm
worries about parents in law > problems in relationship with in-laws in: icd10cm
trouble with absent father > other absence of family member in: icd10cm
problem with deployed family member > other absence of family member in: icd10cm
problems deployed family member > other absence of family member in: icd10cm
worries about deployed family member > other absence of family member in: icd10cm
trouble with death in family > disappearance and death of family member in: icd10cm
worries about divorce > disruption of family by separation and divorce in: icd10cm
worries about separation family > disruption of family by separation and divorce in: icd10cm
problems sick relative at home > dependent relative needing care at home in: icd10cm
worries about sick relative at home > dependent relative needing care at home in: icd10cm
problems dependent relative > dependent relative needing care at home in: icd10cm
worries about dependent relative > dependent relative needing care at home in: icd10cm
worries about caregiver burden > dependent relative needing care at home in: icd10cm
problems alcoholic family member > alcoholism and drug addiction in family in: icd10cm
worries about alcoholic family member > alcoholism and drug addiction in family in: icd10cm
trouble with drug addict family > alcoholism and drug addiction in family in: icd10cm
trouble with sibling rivalry > sibling rivalry in: icd10cm
worries about orphanage > institutional upbringing in: icd10cm
problems spoiled child > parental overprotection in: icd10cm
worries about spoiled child > parental overprotection in: icd10cm
problems stepchild > other specified problems related to upbringing in: icd10cm
worries about stepchild > other specified problems related to upbringing in: icd10cm
problems stepparent > other specified problems related to upbringing in: icd10cm
trouble with stepparent > other specified problems related to upbringing in: icd10cm
worries about stepparent > other specified problems related to upbringing in: icd10cm
problems custody dispute > problems related to other legal circumstances in: icd10cm
worries about custody dispute > problems related to other legal circumstances in: icd10cm
worries about lawsuit > problems related to other legal circumstances in: icd10cm
problems prison > imprisonment and other incarceration in: icd10cm
problems jail > imprisonment and other incarceration in: icd10cm
worries about jail > imprisonment and other incarceration in: icd10cm
worries about imprisonment > imprisonment and other incarceration in: icd10cm
problems probation > conviction in civil and criminal proceedings without imprisonment in: icd10cm
worries about probation > conviction in civil and criminal proceedings without imprisonment in: icd10cm
worries about torture > victim of crime and terrorism in: icd10cm
trouble with war exposure > exposure to disaster war and other hostilities in: icd10cm
problems hostilities > exposure to disaster war and other hostilities in: icd10cm
worries about hostilities > exposure to disaster war and other hostilities in: icd10cm
problems many children > problems related to multiparity in: icd10cm
worries about many children > problems related to multiparity in: icd10cm
trouble with multiparity > problems related to multiparity in: icd10cm
worries about multiparity > problems related to multiparity in: icd10cm
worries about illiteracy > illiteracy and low-level literacy in: icd10cm
trouble with cannot read > illiteracy and low-level literacy in: icd10cm
problems poor grades > underachievement in school in: icd10cm
worries about poor grades > underachievement in school in: icd10cm
worries about classmates > educational maladjustment and discord with teachers and classmates in: icd10cm
problems teacher > educational maladjustment and discord with teachers and classmates in: icd10cm
worries about teacher > educational maladjustment and discord with teachers and classmates in: icd10cm
worries about school maladjustment > educational maladjustment and discord with teachers and classmates in: icd10cm
worries about burnout > burn-out in: icd10cm
trouble with type A personality > type a behavior pattern in: icd10cm
worries about type A personality > type a behavior pattern in: icd10cm
worries about no leisure > lack of relaxation and leisure in: icd10cm
worries about stress not elsewhere > stress in: icd10cm
problems poor social skills > inadequate social skills in: icd10cm
worries about poor social skills > inadequate social skills in: icd10cm
problems nobody to care > need for assistance at home and no other household member able to render care in: icd10cm
worries about nobody to care > need for assistance at home and no other household member able to render care in: icd10cm
problems chairfast > bed confinement status in: icd10cm
worries about chairfast > bed confinement status in: icd10cm
problems no doctor available > unavailability and inaccessibility of health-care facilities in: icd10cm
worries about no doctor available > unavailability and inaccessibility of health-care facilities in: icd10cm
problems waiting list surgery > other waiting period for investigation and treatment in: icd10cm
worries about waiting list surgery > other waiting period for investigation and treatment in: icd10cm
trouble with gambling > gambling and betting in: icd10cm
worries about gambling > gambling and betting in: icd10cm
problem with lack of exercise > tobacco use in: icd10cm
problems lack of exercise > tobacco use in: icd10cm
worries about lack of exercise > tobacco use in: icd10cm
problems sedentary > tobacco use in: icd10cm
worries about sedentary > tobacco use in: icd10cm
problems couch potato > tobacco use in: icd10cm
worries about couch potato > tobacco use in: icd10cm
problems promiscuous > high risk heterosexual behavior in: icd10cm
worries about promiscuous > high risk heterosexual behavior in: icd10cm
problems tanning bed use > other problems related to lifestyle in: icd10cm
worries about tanning bed use > other problems related to lifestyle in: icd10cm
problems transportation > transportation insecurity in: icd10cm
trouble with transportation > transportation insecurity in: icd10cm
worries about transportation > transportation insecurity in: icd10cm
worries about no car > transportation insecurity in: icd10cm
resistance to methicillin > resistance to penicillins in: icd10cm
resistance to oxacillin > resistance to penicillins in: icd10cm
resistance to meropenem > resistance to carbapenem in: icd10cm
resistance to imipenem > resistance to carbapenem in: icd10cm
drug resistance imipenem > resistance to carbapenem in: icd10cm
drug resistance beta lactam > resistance to other specified beta lactam antibiotics in: icd10cm
resistance to teicoplanin > resistance to vancomycin related antibiotics in: icd10cm
resistance to clindamycin > resistance to other single specified antibiotic in: icd10cm
resistance to artemisinin > resistance to antiparasitic drug in: icd10cm
resistance to deworming > resistance to antiparasitic drug in: icd10cm
drug resistance deworming > resistance to antiparasitic drug in: icd10cm
resistance to parasite drug > resistance to antiparasitic drug in: icd10cm
resistance to fluconazole > resistance to antifungal drug in: icd10cm
resistance to amphotericin > resistance to antifungal drug in: icd10cm
resistance to hiv drug > resistance to antiviral drug in: icd10cm
resistance to antiretroviral > resistance to antiviral drug in: icd10cm
resistance to rifampin > resistance to single antimycobacterial drug in: icd10cm
resistance to mdr tb > resistance to multiple antimycobacterial drugs in: icd10cm
tonsils removed previously > acquired absence of other organs in: icd10cm
thymus removed previously > acquired absence of other organs in: icd10cm
appendix removed previously > acquired absence of other specified parts of digestive tract in: icd10cm
gallbladder removed previously > acquired absence of other specified parts of digestive tract in: icd10cm
spleen removed previously > acquired absence of spleen in: icd10cm
uterus removed previously > acquired absence of both cervix and uterus in: icd10cm
ovaries taken out > acquired absence of ovaries bilateral in: icd10cm
ovaries removed previously > acquired absence of ovaries bilateral in: icd10cm
prostate removed previously > acquired absence of other genital organ in: icd10cm
testicles removed previously > acquired absence of other genital organ in: icd10cm
breasts taken out > acquired absence of bilateral breasts and nipples in: icd10cm
breasts removed previously > acquired absence of bilateral breasts and nipples in: icd10cm
eye removed previously > acquired absence of eye in: icd10cm

# --- What is wrong, P to Z: tables4
reactive HIV test > asymptomatic human immunodeficiency virus infection status in: icd10cm
reactive pregnancy test > encounter for pregnancy test result positive in: icd10cm

# --- What is wrong, P to Z: tables5
retention bullet > retained metal fragments unspecified in: icd10cm
retained bullet > retained metal fragments unspecified in: icd10cm

# --- What is wrong, P to Z: words
pergola > encounter for general adult medical examination without abnormal findings in: icd10cm

# --- Main terms H to O: b4
repaired congenital lung > personal history of corrected congenital malformations of respiratory system in: icd10cm
repaired diaphragmatic hernia > personal history of corrected congenital malformations of respiratory system in: icd10cm
repaired laryngomalacia > personal history of corrected congenital malformations of respiratory system in: icd10cm
repaired congenital trachea > personal history of corrected congenital malformations of respiratory system in: icd10cm
corrected congenital lung > personal history of corrected congenital malformations of respiratory system in: icd10cm
corrected diaphragmatic hernia > personal history of corrected congenital malformations of respiratory system in: icd10cm
corrected laryngomalacia > personal history of corrected congenital malformations of respiratory system in: icd10cm
corrected congenital trachea > personal history of corrected congenital malformations of respiratory system in: icd10cm

# --- Main terms H to O: c5
medication intolerance > allergy status to unspecified drugs  medicaments and biological substances in: icd10cm

# --- Main terms H to O: d1
never learned read > illiteracy and low-level literacy in: icd10cm
no work > unemployment  unspecified in: icd10cm
no employment > unemployment  unspecified in: icd10cm
lost work > unemployment  unspecified in: icd10cm
lost employment > unemployment  unspecified in: icd10cm
jobless > unemployment  unspecified in: icd10cm
workless > unemployment  unspecified in: icd10cm
not enough meals > food insecurity in: icd10cm
no meals > food insecurity in: icd10cm
running out food > food insecurity in: icd10cm
running out meals > food insecurity in: icd10cm
insufficient meals > food insecurity in: icd10cm
hungry family > food insecurity in: icd10cm
unsafe water > inadequate drinking-water supply in: icd10cm
dirty water > inadequate drinking-water supply in: icd10cm
contaminated water > inadequate drinking-water supply in: icd10cm
bad water > inadequate drinking-water supply in: icd10cm
no water > inadequate drinking-water supply in: icd10cm
no housing > homelessness in: icd10cm
no fixed abode > homelessness in: icd10cm
without housing > homelessness in: icd10cm
without place to live > homelessness in: icd10cm
poor housing > inadequate housing in: icd10cm
poor home > inadequate housing in: icd10cm
bad home > inadequate housing in: icd10cm
unfit housing > inadequate housing in: icd10cm
unfit home > inadequate housing in: icd10cm
cold housing > inadequate housing in: icd10cm
cold home > inadequate housing in: icd10cm
no heating housing > inadequate housing in: icd10cm
lack money > low income in: icd10cm
not enough money > low income in: icd10cm
financial hardship > financial insecurity in: icd10cm
lack care home > need for assistance at home and no other household member able to render care in: icd10cm
no help home > need for assistance at home and no other household member able to render care in: icd10cm
nobody help home > need for assistance at home and no other household member able to render care in: icd10cm
nobody caregiver > need for assistance at home and no other household member able to render care in: icd10cm
nobody care home > need for assistance at home and no other household member able to render care in: icd10cm
needs help personal care > need for assistance with personal care in: icd10cm
need help bathing > need for assistance with personal care in: icd10cm
need help dressing > need for assistance with personal care in: icd10cm
need help personal care > need for assistance with personal care in: icd10cm
need assistance bathing > need for assistance with personal care in: icd10cm
needs watching > need for continuous supervision in: icd10cm
need watching > need for continuous supervision in: icd10cm
no access health care > unavailability and inaccessibility of health-care facilities in: icd10cm
no access hospital > unavailability and inaccessibility of health-care facilities in: icd10cm
no access doctor > unavailability and inaccessibility of health-care facilities in: icd10cm
no access medical care > unavailability and inaccessibility of health-care facilities in: icd10cm
lack health care > unavailability and inaccessibility of health-care facilities in: icd10cm
lack hospital > unavailability and inaccessibility of health-care facilities in: icd10cm
lack doctor > unavailability and inaccessibility of health-care facilities in: icd10cm
lack medical care > unavailability and inaccessibility of health-care facilities in: icd10cm
cannot get health care > unavailability and inaccessibility of health-care facilities in: icd10cm
cannot get doctor > unavailability and inaccessibility of health-care facilities in: icd10cm
cannot get medical care > unavailability and inaccessibility of health-care facilities in: icd10cm
unable get hospital > unavailability and inaccessibility of health-care facilities in: icd10cm
waiting nursing home > person awaiting admission to adequate facility elsewhere in: icd10cm
waiting bed > person awaiting admission to adequate facility elsewhere in: icd10cm
waiting placement > person awaiting admission to adequate facility elsewhere in: icd10cm
waiting facility > person awaiting admission to adequate facility elsewhere in: icd10cm
no relaxation > lack of relaxation and leisure in: icd10cm
no time off > lack of relaxation and leisure in: icd10cm
never leisure > lack of relaxation and leisure in: icd10cm
never free time > lack of relaxation and leisure in: icd10cm
never relaxation > lack of relaxation and leisure in: icd10cm
never time off > lack of relaxation and leisure in: icd10cm
no physical activity > lack of physical exercise in: icd10cm
too little exercise > lack of physical exercise in: icd10cm
too little physical activity > lack of physical exercise in: icd10cm
insufficient exercise > lack of physical exercise in: icd10cm
insufficient physical activity > lack of physical exercise in: icd10cm
insufficient sleep > sleep deprivation in: icd10cm
lives by self > problems related to living alone in: icd10cm
solitary living > problems related to living alone in: icd10cm
shunned > social exclusion and rejection in: icd10cm
bullied appearance > social exclusion and rejection in: icd10cm
lack supervision child > inadequate parental supervision and control in: icd10cm
poor supervision child > inadequate parental supervision and control in: icd10cm
conflict husband > problems in relationship with spouse or partner in: icd10cm
conflict wife > problems in relationship with spouse or partner in: icd10cm
conflict spouse > problems in relationship with spouse or partner in: icd10cm
conflict partner > problems in relationship with spouse or partner in: icd10cm
conflict marriage > problems in relationship with spouse or partner in: icd10cm
conflict marital > problems in relationship with spouse or partner in: icd10cm
conflict boyfriend > problems in relationship with spouse or partner in: icd10cm
conflict girlfriend > problems in relationship with spouse or partner in: icd10cm
fights husband > problems in relationship with spouse or partner in: icd10cm
fights wife > problems in relationship with spouse or partner in: icd10cm
fights spouse > problems in relationship with spouse or partner in: icd10cm
fights partner > problems in relationship with spouse or partner in: icd10cm
fights marriage > problems in relationship with spouse or partner in: icd10cm
fights marital > problems in relationship with spouse or partner in: icd10cm
fights boyfriend > problems in relationship with spouse or partner in: icd10cm
fights girlfriend > problems in relationship with spouse or partner in: icd10cm
trouble husband > problems in relationship with spouse or partner in: icd10cm
trouble boyfriend > problems in relationship with spouse or partner in: icd10cm
arguments husband > problems in relationship with spouse or partner in: icd10cm
arguments wife > problems in relationship with spouse or partner in: icd10cm
arguments marriage > problems in relationship with spouse or partner in: icd10cm
arguments marital > problems in relationship with spouse or partner in: icd10cm
arguments boyfriend > problems in relationship with spouse or partner in: icd10cm
arguments girlfriend > problems in relationship with spouse or partner in: icd10cm
problem boyfriend > problems in relationship with spouse or partner in: icd10cm
problem girlfriend > problems in relationship with spouse or partner in: icd10cm
discord husband > problems in relationship with spouse or partner in: icd10cm
discord wife > problems in relationship with spouse or partner in: icd10cm
discord spouse > problems in relationship with spouse or partner in: icd10cm
discord partner > problems in relationship with spouse or partner in: icd10cm
discord marriage > problems in relationship with spouse or partner in: icd10cm
discord marital > problems in relationship with spouse or partner in: icd10cm
discord boyfriend > problems in relationship with spouse or partner in: icd10cm
discord girlfriend > problems in relationship with spouse or partner in: icd10cm
not getting along husband > problems in relationship with spouse or partner in: icd10cm
not getting along wife > problems in relationship with spouse or partner in: icd10cm
not getting along partner > problems in relationship with spouse or partner in: icd10cm
not getting along marriage > problems in relationship with spouse or partner in: icd10cm
not getting along marital > problems in relationship with spouse or partner in: icd10cm
not getting along boyfriend > problems in relationship with spouse or partner in: icd10cm
not getting along girlfriend > problems in relationship with spouse or partner in: icd10cm
separated marriage > disruption of family by separation and divorce in: icd10cm
death spouse > disappearance and death of family member in: icd10cm
death husband > disappearance and death of family member in: icd10cm
death wife > disappearance and death of family member in: icd10cm
death loved one > disappearance and death of family member in: icd10cm
death child > disappearance and death of family member in: icd10cm
loss husband > disappearance and death of family member in: icd10cm
loss wife > disappearance and death of family member in: icd10cm
loss family member > disappearance and death of family member in: icd10cm
loss child > disappearance and death of family member in: icd10cm
alcoholism wife > alcoholism and drug addiction in family in: icd10cm
drinking family > alcoholism and drug addiction in family in: icd10cm
prison > imprisonment and other incarceration in: icd10cm
court case > problems related to other legal circumstances in: icd10cm
refugee adjustment > acculturation difficulty in: icd10cm
skips pills > patient's other noncompliance with medication regimen in: icd10cm
skips medication > patient's other noncompliance with medication regimen in: icd10cm
skips medicine > patient's other noncompliance with medication regimen in: icd10cm
skips drugs > patient's other noncompliance with medication regimen in: icd10cm
forgets medication > patient's other noncompliance with medication regimen in: icd10cm
forgets meds > patient's other noncompliance with medication regimen in: icd10cm
forgets drugs > patient's other noncompliance with medication regimen in: icd10cm
not taking pills > patient's other noncompliance with medication regimen in: icd10cm
not taking medication > patient's other noncompliance with medication regimen in: icd10cm
not taking meds > patient's other noncompliance with medication regimen in: icd10cm
not taking drugs > patient's other noncompliance with medication regimen in: icd10cm
doesn't take medication > patient's other noncompliance with medication regimen in: icd10cm
doesn't take drugs > patient's other noncompliance with medication regimen in: icd10cm
refuses pills > patient's other noncompliance with medication regimen in: icd10cm
refuses medication > patient's other noncompliance with medication regimen in: icd10cm
refuses medicine > patient's other noncompliance with medication regimen in: icd10cm
refuses meds > patient's other noncompliance with medication regimen in: icd10cm
refuses drugs > patient's other noncompliance with medication regimen in: icd10cm
nonadherence medicines > patient's other noncompliance with medication regimen in: icd10cm
nonadherence meds > patient's other noncompliance with medication regimen in: icd10cm
nonadherence drugs > patient's other noncompliance with medication regimen in: icd10cm
noncompliant pills > patient's other noncompliance with medication regimen in: icd10cm
can't afford meds > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
can't afford drugs > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cannot afford medication > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cannot afford medicine > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cannot afford meds > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cannot afford pills > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cannot afford drugs > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cannot afford prescription > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cost medication > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cost medicine > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cost meds > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cost pills > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cost drugs > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
cost prescription > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
expensive medication > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
expensive medicine > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
expensive meds > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
expensive pills > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
expensive drugs > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
expensive prescription > patient's intentional underdosing of medication regimen due to financial hardship in: icd10cm
not going dialysis > patient's noncompliance with renal dialysis in: icd10cm
nonadherence diet > patient's noncompliance with dietary regimen in: icd10cm
ignores diet > patient's noncompliance with dietary regimen in: icd10cm
won't follow diet > patient's noncompliance with dietary regimen in: icd10cm
left waiting room > procedure and treatment not carried out due to patient leaving prior to being seen by health care provider in: icd10cm
walked out without being seen > procedure and treatment not carried out due to patient leaving prior to being seen by health care provider in: icd10cm
walked out waiting room > procedure and treatment not carried out due to patient leaving prior to being seen by health care provider in: icd10cm
left against medical advice > procedure and treatment not carried out because of patient's decision for other reasons in: icd10cm
ama discharge > procedure and treatment not carried out because of patient's decision for other reasons in: icd10cm
left ama > procedure and treatment not carried out because of patient's decision for other reasons in: icd10cm
signed out against advice > procedure and treatment not carried out because of patient's decision for other reasons in: icd10cm
religious refusal > procedure and treatment not carried out because of patient's decision for reasons of belief and group pressure in: icd10cm
overdue vaccines > underimmunization status in: icd10cm
overdue shots > underimmunization status in: icd10cm
late vaccines > underimmunization status in: icd10cm
late immunizations > underimmunization status in: icd10cm
late shots > underimmunization status in: icd10cm
declines shots > immunization not carried out because of patient refusal in: icd10cm
declines immunization > immunization not carried out because of patient refusal in: icd10cm
prescription renewal > encounter for issue of repeat prescription in: icd10cm
pretending illness > malingerer in: icd10cm
pretending sick > malingerer in: icd10cm
pretending disease > malingerer in: icd10cm
rabies prophylaxis > encounter for prophylactic rabies immune globin in: icd10cm
rabies shots after bite > encounter for prophylactic rabies immune globin in: icd10cm
rabies immune globulin > encounter for prophylactic rabies immune globin in: icd10cm
passive smoker > contact with and  exposure to environmental tobacco smoke in: icd10cm
secondhand smoker > contact with and  exposure to environmental tobacco smoke in: icd10cm
second hand smoker > contact with and  exposure to environmental tobacco smoke in: icd10cm
insulin user > long term  use of insulin in: icd10cm
insulin dependent use > long term  use of insulin in: icd10cm
takes sulfonylurea > long term  use of oral hypoglycemic drugs in: icd10cm
on oral diabetes drug > long term  use of oral hypoglycemic drugs in: icd10cm
on sulfonylurea > long term  use of oral hypoglycemic drugs in: icd10cm
uses sulfonylurea > long term  use of oral hypoglycemic drugs in: icd10cm
takes glp-1 > long-term  use of injectable non-insulin antidiabetic drugs in: icd10cm
on noninsulin diabetes drug > long-term  use of injectable non-insulin antidiabetic drugs in: icd10cm
on glp-1 > long-term  use of injectable non-insulin antidiabetic drugs in: icd10cm
uses glp-1 > long-term  use of injectable non-insulin antidiabetic drugs in: icd10cm
chronic use oxycodone > long term  use of opiate analgesic in: icd10cm
chronic use morphine > long term  use of opiate analgesic in: icd10cm
chronic use hydrocodone > long term  use of opiate analgesic in: icd10cm
takes cortisone > long term  use of systemic steroids in: icd10cm
on cortisone > long term  use of systemic steroids in: icd10cm
uses flovent > long term  use of inhaled steroids in: icd10cm
on pill > long term  use of hormonal contraceptives in: icd10cm
on oral contraceptives > long term  use of hormonal contraceptives in: icd10cm
takes seizure medicine > other long term  drug therapy in: icd10cm
takes phenytoin > other long term  drug therapy in: icd10cm
takes hydroxychloroquine > other long term  drug therapy in: icd10cm
takes thyroid medicine > other long term  drug therapy in: icd10cm
takes beta blocker > other long term  drug therapy in: icd10cm
takes diuretic > other long term  drug therapy in: icd10cm
on lithium > other long term  drug therapy in: icd10cm
on digoxin > other long term  drug therapy in: icd10cm
on seizure medicine > other long term  drug therapy in: icd10cm
on plaquenil > other long term  drug therapy in: icd10cm
on hydroxychloroquine > other long term  drug therapy in: icd10cm
on thyroid medicine > other long term  drug therapy in: icd10cm
on diuretic > other long term  drug therapy in: icd10cm

# --- Main terms H to O: g9
exposed chlamydia > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
exposed venereal > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
exposure venereal > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
exposure herpes genital > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
contact gonorrhea > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
contact chlamydia > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
contact syphilis > contact with and  exposure to infections with a predominantly sexual mode of transmission in: icd10cm
exposed bat bite > contact with and  exposure to rabies in: icd10cm
exposure bat bite > contact with and  exposure to rabies in: icd10cm
contact bat bite > contact with and  exposure to rabies in: icd10cm
exposed rubella > contact with and  exposure to rubella in: icd10cm
exposed hepatitis c > contact with and  exposure to viral hepatitis in: icd10cm
contact hepatitis b > contact with and  exposure to viral hepatitis in: icd10cm
contact hepatitis c > contact with and  exposure to viral hepatitis in: icd10cm
exposed aids > contact with and  exposure to human immunodeficiency virus in: icd10cm
exposed scabies > contact with and  exposure to pediculosis  acariasis and other infestations in: icd10cm
exposed mites > contact with and  exposure to pediculosis  acariasis and other infestations in: icd10cm
contact scabies > contact with and  exposure to pediculosis  acariasis and other infestations in: icd10cm
exposed anthrax > contact with and  exposure to anthrax in: icd10cm
exposed meningococcal > contact with and  exposure to meningococcus in: icd10cm
contact meningitis > contact with and  exposure to meningococcus in: icd10cm
exposed mrsa > contact with and  exposure to other bacterial communicable diseases in: icd10cm
exposed diphtheria > contact with and  exposure to other bacterial communicable diseases in: icd10cm
exposed pertussis > contact with and  exposure to other bacterial communicable diseases in: icd10cm
contact strep > contact with and  exposure to other bacterial communicable diseases in: icd10cm
contact mrsa > contact with and  exposure to other bacterial communicable diseases in: icd10cm
contact diphtheria > contact with and  exposure to other bacterial communicable diseases in: icd10cm
contact pertussis > contact with and  exposure to other bacterial communicable diseases in: icd10cm
exposed flu > contact with and  exposure to other viral communicable diseases in: icd10cm
exposed mono > contact with and  exposure to other viral communicable diseases in: icd10cm
exposed smallpox > contact with and  exposure to other viral communicable diseases in: icd10cm
exposed monkeypox > contact with and  exposure to other viral communicable diseases in: icd10cm
exposed virus > contact with and  exposure to other viral communicable diseases in: icd10cm
exposure smallpox > contact with and  exposure to other viral communicable diseases in: icd10cm
exposure virus > contact with and  exposure to other viral communicable diseases in: icd10cm
contact mono > contact with and  exposure to other viral communicable diseases in: icd10cm
contact smallpox > contact with and  exposure to other viral communicable diseases in: icd10cm
contact monkeypox > contact with and  exposure to other viral communicable diseases in: icd10cm
contact virus > contact with and  exposure to other viral communicable diseases in: icd10cm
exposed e coli > contact with and  exposure to intestinal infectious diseases due to escherichia coli in: icd10cm
exposed salmonella > contact with and  exposure to other intestinal infectious diseases in: icd10cm
contact salmonella > contact with and  exposure to other intestinal infectious diseases in: icd10cm
exposed arsenic > contact with and  exposure to arsenic in: icd10cm
exposed chromium > contact with and  exposure to other hazardous metals in: icd10cm
exposed mercury > contact with and  exposure to other hazardous metals in: icd10cm
exposed metal > contact with and  exposure to other hazardous metals in: icd10cm
contact mercury > contact with and  exposure to other hazardous metals in: icd10cm
exposed benzene > contact with and  exposure to benzene in: icd10cm
exposed pesticide > contact with and  exposure to other hazardous  chiefly nonmedicinal  chemicals in: icd10cm
exposed dioxin > contact with and  exposure to other hazardous  chiefly nonmedicinal  chemicals in: icd10cm
exposure dioxin > contact with and  exposure to other hazardous  chiefly nonmedicinal  chemicals in: icd10cm
contact chemicals > contact with and  exposure to other hazardous  chiefly nonmedicinal  chemicals in: icd10cm
contact pesticide > contact with and  exposure to other hazardous  chiefly nonmedicinal  chemicals in: icd10cm
contact dioxin > contact with and  exposure to other hazardous  chiefly nonmedicinal  chemicals in: icd10cm
contact mold > contact with and  exposure to mold in: icd10cm
exposed algae > contact with and  exposure to harmful algae and algae toxins in: icd10cm
exposed noise > contact with and  exposure to noise in: icd10cm
exposed blood > contact with and  exposure to potentially hazardous body fluids in: icd10cm
exposed body fluids > contact with and  exposure to potentially hazardous body fluids in: icd10cm
contact blood > contact with and  exposure to potentially hazardous body fluids in: icd10cm
work noise > occupational exposure to noise in: icd10cm
job noise > occupational exposure to noise in: icd10cm
job radiation > occupational exposure to radiation in: icd10cm
job dust > occupational exposure to dust in: icd10cm
job tobacco smoke > occupational exposure to environmental tobacco smoke in: icd10cm
job secondhand smoke > occupational exposure to environmental tobacco smoke in: icd10cm
work fumes > occupational exposure to other air contaminants in: icd10cm
occupational fumes > occupational exposure to other air contaminants in: icd10cm
job fumes > occupational exposure to other air contaminants in: icd10cm
work pesticides > occupational exposure to toxic agents in agriculture in: icd10cm
work farm chemicals > occupational exposure to toxic agents in agriculture in: icd10cm
occupational pesticides > occupational exposure to toxic agents in agriculture in: icd10cm
occupational farm chemicals > occupational exposure to toxic agents in agriculture in: icd10cm
job pesticides > occupational exposure to toxic agents in agriculture in: icd10cm
job farm chemicals > occupational exposure to toxic agents in agriculture in: icd10cm
work solvents > occupational exposure to toxic agents in other industries in: icd10cm
occupational toxic chemicals > occupational exposure to toxic agents in other industries in: icd10cm
occupational solvents > occupational exposure to toxic agents in other industries in: icd10cm
job toxic chemicals > occupational exposure to toxic agents in other industries in: icd10cm
job solvents > occupational exposure to toxic agents in other industries in: icd10cm
work cold > occupational exposure to extreme temperature in: icd10cm
occupational heat > occupational exposure to extreme temperature in: icd10cm
occupational cold > occupational exposure to extreme temperature in: icd10cm
job heat > occupational exposure to extreme temperature in: icd10cm
job cold > occupational exposure to extreme temperature in: icd10cm
job vibration > occupational exposure to vibration in: icd10cm
colonized typhoid > carrier of typhoid in: icd10cm
carrier salmonella > carrier of other intestinal infectious diseases in: icd10cm
colonized salmonella > carrier of other intestinal infectious diseases in: icd10cm
colonized intestinal > carrier of other intestinal infectious diseases in: icd10cm
colonized diphtheria > carrier of diphtheria in: icd10cm
colonized meningococcus > carrier of bacterial disease due to meningococci in: icd10cm
colonized strep > carrier of other streptococcus in: icd10cm
carrier cre > carrier of other specified bacterial diseases in: icd10cm
carrier vre > carrier of other specified bacterial diseases in: icd10cm
colonized bacteria > carrier of other specified bacterial diseases in: icd10cm
colonized cre > carrier of other specified bacterial diseases in: icd10cm
colonized vre > carrier of other specified bacterial diseases in: icd10cm
carrier gonorrhea > carrier of infections with a predominantly sexual mode of transmission in: icd10cm
carrier syphilis > carrier of infections with a predominantly sexual mode of transmission in: icd10cm
carrier std > carrier of infections with a predominantly sexual mode of transmission in: icd10cm
colonized gonorrhea > carrier of infections with a predominantly sexual mode of transmission in: icd10cm
colonized std > carrier of infections with a predominantly sexual mode of transmission in: icd10cm
carrier parasite > carrier of other infectious diseases in: icd10cm
colonized parasite > carrier of other infectious diseases in: icd10cm
colonized other infectious > carrier of other infectious diseases in: icd10cm
carrier fragile x > genetic carrier of other disease in: icd10cm
brca mutation > genetic susceptibility to malignant neoplasm of breast in: icd10cm
brca1 mutation > genetic susceptibility to malignant neoplasm of breast in: icd10cm
brca2 mutation > genetic susceptibility to malignant neoplasm of breast in: icd10cm
lynch gene > genetic susceptibility to other malignant neoplasm in: icd10cm
lynch mutation > genetic susceptibility to other malignant neoplasm in: icd10cm
apc gene > genetic susceptibility to other malignant neoplasm in: icd10cm
apc mutation > genetic susceptibility to other malignant neoplasm in: icd10cm
p53 gene > genetic susceptibility to other malignant neoplasm in: icd10cm
p53 mutation > genetic susceptibility to other malignant neoplasm in: icd10cm
test venereal > encounter for screening for infections with a predominantly sexual mode of transmission in: icd10cm
test gonorrhea > encounter for screening for infections with a predominantly sexual mode of transmission in: icd10cm
check chlamydia > encounter for screening for infections with a predominantly sexual mode of transmission in: icd10cm
check syphilis > encounter for screening for infections with a predominantly sexual mode of transmission in: icd10cm
screen venereal > encounter for screening for infections with a predominantly sexual mode of transmission in: icd10cm
test hepatitis c > encounter for screening for other viral diseases in: icd10cm
test hepatitis > encounter for screening for other viral diseases in: icd10cm
test virus > encounter for screening for other viral diseases in: icd10cm
test colon cancer > encounter for screening for malignant neoplasm of colon in: icd10cm
test bowel cancer > encounter for screening for malignant neoplasm of colon in: icd10cm
test rectal cancer > encounter for screening for malignant neoplasm of rectum in: icd10cm
test lung cancer > encounter for screening for malignant neoplasm of respiratory organs in: icd10cm
test breast cancer > encounter for screening mammogram for malignant neoplasm of breast in: icd10cm
test cervical cancer > encounter for screening for malignant neoplasm of cervix in: icd10cm
test bladder cancer > encounter for screening for malignant neoplasm of bladder in: icd10cm
test skin cancer > encounter for screening for malignant neoplasm of skin in: icd10cm
test moles > encounter for screening for malignant neoplasm of skin in: icd10cm
screen moles > encounter for screening for malignant neoplasm of skin in: icd10cm
test ovarian cancer > encounter for screening for malignant neoplasm of ovary in: icd10cm
test oral cancer > encounter for screening for malignant neoplasm of oral cavity in: icd10cm
test anemia > encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
test sickle cell > encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
test blood disorder > encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
check anemia > encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
check sickle cell > encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
test lipids > encounter for screening for lipoid disorders in: icd10cm
test thyroid > encounter for screening for other suspected endocrine disorder in: icd10cm
test vitamin d > encounter for screening for nutritional disorder in: icd10cm
check nutrition > encounter for screening for nutritional disorder in: icd10cm
check vitamin d > encounter for screening for nutritional disorder in: icd10cm
test depression > encounter for screening for depression in: icd10cm
test autism > encounter for autism screening in: icd10cm
test glaucoma > encounter for screening for eye and ear disorders in: icd10cm
test eye disease > encounter for screening for eye and ear disorders in: icd10cm
check eye disease > encounter for screening for eye and ear disorders in: icd10cm
screen hearing > encounter for screening for eye and ear disorders in: icd10cm
test heart disease > encounter for screening for cardiovascular disorders in: icd10cm
test high blood pressure > encounter for screening for cardiovascular disorders in: icd10cm
test aneurysm > encounter for screening for cardiovascular disorders in: icd10cm
test hypertension > encounter for screening for cardiovascular disorders in: icd10cm
check high blood pressure > encounter for screening for cardiovascular disorders in: icd10cm
check hypertension > encounter for screening for cardiovascular disorders in: icd10cm
test scoliosis > encounter for screening for other musculoskeletal disorder in: icd10cm
test arthritis > encounter for screening for other musculoskeletal disorder in: icd10cm
test copd > encounter for screening for respiratory disorder nec in: icd10cm
test respiratory > encounter for screening for respiratory disorder nec in: icd10cm
test dental > encounter for screening for dental disorders in: icd10cm
check exposure contaminants > encounter for screening for disorder due to exposure to contaminants in: icd10cm
test brain injury > encounter for screening for traumatic brain injury in: icd10cm
test tbi > encounter for screening for traumatic brain injury in: icd10cm
check brain injury > encounter for screening for traumatic brain injury in: icd10cm
antenatal chromosome test > encounter for antenatal screening for chromosomal anomalies in: icd10cm
fetal chromosome screening > encounter for antenatal screening for chromosomal anomalies in: icd10cm
fetal chromosome test > encounter for antenatal screening for chromosomal anomalies in: icd10cm
repeat antenatal ultrasound > encounter for other antenatal screening follow-up in: icd10cm
repeat prenatal ultrasound > encounter for other antenatal screening follow-up in: icd10cm
rsv prophylaxis > encounter for prophylactic immunotherapy for respiratory syncytial virus in: icd10cm
rsv antibody > encounter for prophylactic immunotherapy for respiratory syncytial virus in: icd10cm
genetic counseling pregnancy planning > encounter for procreative genetic counseling in: icd10cm
new birth control pill > encounter for initial prescription of contraceptive pills in: icd10cm
new the pill > encounter for initial prescription of contraceptive pills in: icd10cm
begin the pill > encounter for initial prescription of contraceptive pills in: icd10cm
morning after > encounter for prescription of emergency contraception in: icd10cm
new depo > encounter for initial prescription of injectable contraceptive in: icd10cm
new birth control shot > encounter for initial prescription of injectable contraceptive in: icd10cm
begin depo > encounter for initial prescription of injectable contraceptive in: icd10cm
begin birth control shot > encounter for initial prescription of injectable contraceptive in: icd10cm
start nexplanon > encounter for initial prescription of implantable subdermal contraceptive in: icd10cm
start implant contraceptive > encounter for initial prescription of implantable subdermal contraceptive in: icd10cm
new nexplanon > encounter for initial prescription of implantable subdermal contraceptive in: icd10cm
new implant contraceptive > encounter for initial prescription of implantable subdermal contraceptive in: icd10cm
begin nexplanon > encounter for initial prescription of implantable subdermal contraceptive in: icd10cm
begin implant contraceptive > encounter for initial prescription of implantable subdermal contraceptive in: icd10cm
place iud > encounter for insertion of intrauterine contraceptive device in: icd10cm
refill birth control shot > encounter for surveillance of injectable contraceptive in: icd10cm
wants tubes tied > encounter for sterilization in: icd10cm
wants tubal > encounter for sterilization in: icd10cm
desires sterilization > encounter for sterilization in: icd10cm
desires tubes tied > encounter for sterilization in: icd10cm
desires tubal > encounter for sterilization in: icd10cm
request sterilization > encounter for sterilization in: icd10cm
request tubes tied > encounter for sterilization in: icd10cm
request tubal > encounter for sterilization in: icd10cm
reverse tubal > encounter for reversal of previous sterilization in: icd10cm
reverse tubes tied > encounter for reversal of previous sterilization in: icd10cm
reverse sterilization > encounter for reversal of previous sterilization in: icd10cm
childbirth class > encounter for childbirth instruction in: icd10cm
lactating exam > encounter for care and examination of lactating mother in: icd10cm
nursing check > encounter for care and examination of lactating mother in: icd10cm
nursing mother > encounter for care and examination of lactating mother in: icd10cm
nursing exam > encounter for care and examination of lactating mother in: icd10cm
six week visit > encounter for routine postpartum follow-up in: icd10cm
six week checkup > encounter for routine postpartum follow-up in: icd10cm
tracheostomy cleaning > encounter for attention to tracheostomy in: icd10cm
tracheostomy closure > encounter for attention to tracheostomy in: icd10cm
gastrostomy care > encounter for attention to gastrostomy in: icd10cm
gastrostomy cleaning > encounter for attention to gastrostomy in: icd10cm
gastrostomy closure > encounter for attention to gastrostomy in: icd10cm
gastrostomy removal > encounter for attention to gastrostomy in: icd10cm
feeding tube cleaning > encounter for attention to gastrostomy in: icd10cm
feeding tube closure > encounter for attention to gastrostomy in: icd10cm
feeding tube removal > encounter for attention to gastrostomy in: icd10cm
peg cleaning > encounter for attention to gastrostomy in: icd10cm
peg closure > encounter for attention to gastrostomy in: icd10cm
peg removal > encounter for attention to gastrostomy in: icd10cm
ileostomy cleaning > encounter for attention to ileostomy in: icd10cm
ileostomy closure > encounter for attention to ileostomy in: icd10cm
colostomy cleaning > encounter for attention to colostomy in: icd10cm
colostomy closure > encounter for attention to colostomy in: icd10cm
colostomy reversal > encounter for attention to colostomy in: icd10cm
cystostomy care > encounter for attention to cystostomy in: icd10cm
cystostomy cleaning > encounter for attention to cystostomy in: icd10cm
suprapubic cleaning > encounter for attention to cystostomy in: icd10cm
suprapubic closure > encounter for attention to cystostomy in: icd10cm
nephrostomy cleaning > encounter for attention to other artificial openings of urinary tract in: icd10cm
nephrostomy closure > encounter for attention to other artificial openings of urinary tract in: icd10cm
urostomy cleaning > encounter for attention to other artificial openings of urinary tract in: icd10cm
urostomy closure > encounter for attention to other artificial openings of urinary tract in: icd10cm
leg prosthesis fit > encounter for fitting and adjustment of artificial leg in: icd10cm
leg prosthesis adjust > encounter for fitting and adjustment of artificial leg in: icd10cm
arm prosthesis fit > encounter for fitting and adjustment of artificial arm in: icd10cm
arm prosthesis adjust > encounter for fitting and adjustment of artificial arm in: icd10cm
pacemaker interrogation > encounter for checking and testing of cardiac pacemaker pulse generator in: icd10cm
pacemaker reprogram > encounter for checking and testing of cardiac pacemaker pulse generator in: icd10cm
icd battery change > encounter for adjustment and management of automatic implantable cardiac defibrillator in: icd10cm
icd reprogram > encounter for adjustment and management of automatic implantable cardiac defibrillator in: icd10cm
defibrillator check > encounter for adjustment and management of automatic implantable cardiac defibrillator in: icd10cm
defibrillator battery change > encounter for adjustment and management of automatic implantable cardiac defibrillator in: icd10cm
defibrillator interrogation > encounter for adjustment and management of automatic implantable cardiac defibrillator in: icd10cm
picc flush > encounter for adjustment and management of vascular access device in: icd10cm
picc removal > encounter for adjustment and management of vascular access device in: icd10cm
picc access > encounter for adjustment and management of vascular access device in: icd10cm
central line flush > encounter for adjustment and management of vascular access device in: icd10cm
central line removal > encounter for adjustment and management of vascular access device in: icd10cm
central line access > encounter for adjustment and management of vascular access device in: icd10cm
cochlear check > encounter for adjustment and management of cochlear device in: icd10cm
vp shunt reprogram > encounter for adjustment and management of cerebrospinal fluid drainage device in: icd10cm
csf shunt reprogram > encounter for adjustment and management of cerebrospinal fluid drainage device in: icd10cm
nerve stimulator check > encounter for adjustment and management of neurostimulator in: icd10cm
nerve stimulator reprogram > encounter for adjustment and management of neurostimulator in: icd10cm
spinal stimulator check > encounter for adjustment and management of neurostimulator in: icd10cm
spinal stimulator reprogram > encounter for adjustment and management of neurostimulator in: icd10cm
pain pump adjust > encounter for adjustment and management of other implanted nervous system device in: icd10cm
pain pump check > encounter for adjustment and management of other implanted nervous system device in: icd10cm
baclofen pump adjust > encounter for adjustment and management of other implanted nervous system device in: icd10cm
baclofen pump check > encounter for adjustment and management of other implanted nervous system device in: icd10cm
breast implant exchange > encounter for adjustment or removal of left breast implant in: icd10cm
tens fitting > encounter for fitting and adjustment of other devices related to nervous system and special senses in: icd10cm
tens adjust > encounter for fitting and adjustment of other devices related to nervous system and special senses in: icd10cm
foley replace > encounter for fitting and adjustment of urinary device in: icd10cm
urinary catheter removal > encounter for fitting and adjustment of urinary device in: icd10cm
urinary catheter replace > encounter for fitting and adjustment of urinary device in: icd10cm
walker fitting > encounter for fitting and adjustment of other specified devices in: icd10cm
walker adjust > encounter for fitting and adjustment of other specified devices in: icd10cm
brace fitting > encounter for fitting and adjustment of other specified devices in: icd10cm
brace adjust > encounter for fitting and adjustment of other specified devices in: icd10cm
cast orthotic adjust > encounter for fitting and adjustment of other specified devices in: icd10cm
aftercare bypass surgery > encounter for surgical aftercare following surgery on the circulatory system in: icd10cm
aftercare abdominal surgery > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
aftercare hernia surgery > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
aftercare gallbladder surgery > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
aftercare appendectomy > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
follow up abdominal surgery > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
follow up appendectomy > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
aftercare eye surgery > encounter for surgical aftercare following surgery on the sense organs in: icd10cm
aftercare cataract surgery > encounter for surgical aftercare following surgery on the sense organs in: icd10cm
aftercare ear surgery > encounter for surgical aftercare following surgery on the sense organs in: icd10cm
aftercare prostate surgery > encounter for surgical aftercare following surgery on the genitourinary system in: icd10cm
aftercare kidney surgery > encounter for surgical aftercare following surgery on the genitourinary system in: icd10cm
aftercare hysterectomy > encounter for surgical aftercare following surgery on the genitourinary system in: icd10cm
follow up kidney surgery > encounter for surgical aftercare following surgery on the genitourinary system in: icd10cm
follow up tumor surgery > aftercare following surgery for neoplasm in: icd10cm
dialysis catheter change > encounter for fitting and adjustment of extracorporeal dialysis catheter in: icd10cm
dialysis catheter adjust > encounter for fitting and adjustment of extracorporeal dialysis catheter in: icd10cm
drug level test > encounter for therapeutic drug level monitoring in: icd10cm
inr monitoring > encounter for therapeutic drug level monitoring in: icd10cm
inr test > encounter for therapeutic drug level monitoring in: icd10cm
in-law conflict > problems in relationship with in-laws in: icd10cm
caring for disabled relative > dependent relative needing care at home in: icd10cm
caregiver sick relative > dependent relative needing care at home in: icd10cm
caregiver elderly parent > dependent relative needing care at home in: icd10cm
caregiver disabled relative > dependent relative needing care at home in: icd10cm
multiparity too many > problems related to multiparity in: icd10cm
sibling fights > sibling rivalry in: icd10cm
abused as child past > personal history of physical and sexual abuse in childhood in: icd10cm
molested as child > personal history of physical and sexual abuse in childhood in: icd10cm
neighbor fight > discord with neighbors  lodgers and landlord in: icd10cm
landlord fight > discord with neighbors  lodgers and landlord in: icd10cm
tenant conflict > discord with neighbors  lodgers and landlord in: icd10cm
tenant dispute > discord with neighbors  lodgers and landlord in: icd10cm
tenant fight > discord with neighbors  lodgers and landlord in: icd10cm
nursing home problem > problems related to living in residential institution in: icd10cm
threat homelessness > housing instability  housed  with risk of homelessness in: icd10cm
sleeping outside > unsheltered homelessness in: icd10cm
sleeps in car > unsheltered homelessness in: icd10cm
water shortage > inadequate drinking-water supply in: icd10cm
coworker conflict > discord with boss and workmates in: icd10cm
coworker discord > discord with boss and workmates in: icd10cm
school grades > underachievement in school in: icd10cm
failing grades > underachievement in school in: icd10cm
failing failing > underachievement in school in: icd10cm
teacher conflict > educational maladjustment and discord with teachers and classmates in: icd10cm
exposed war > exposure to disaster  war and other hostilities in: icd10cm
unsafe sex > high risk heterosexual behavior in: icd10cm
unprotected sex > high risk heterosexual behavior in: icd10cm
risky sex > high risk heterosexual behavior in: icd10cm
teen truancy > child and adolescent antisocial behavior in: icd10cm
fear disease not found > person with feared health complaint in whom no diagnosis is made in: icd10cm
diet teaching > dietary counseling and surveillance in: icd10cm
nutrition advice > dietary counseling and surveillance in: icd10cm
nutrition teaching > dietary counseling and surveillance in: icd10cm
dietary teaching > dietary counseling and surveillance in: icd10cm
alcohol advice > alcohol abuse counseling and surveillance of alcoholic in: icd10cm
drinking advice > alcohol abuse counseling and surveillance of alcoholic in: icd10cm
drug advice > drug abuse counseling and surveillance of drug abuser in: icd10cm
smoking advice > tobacco abuse counseling in: icd10cm
tobacco advice > tobacco abuse counseling in: icd10cm
tobacco cessation > tobacco abuse counseling in: icd10cm
aids advice > human immunodeficiency virus  counseling in: icd10cm
child abuse victim counseling > encounter for mental health services for victim of parental child abuse in: icd10cm
sex advice > sex counseling  unspecified in: icd10cm
in utero procedure pregnancy > personal history of in utero procedure during pregnancy in: icd10cm
glass eye wears > presence of artificial eye in: icd10cm
artificial eye wears > presence of artificial eye in: icd10cm
artificial leg has > presence of artificial limb in: icd10cm
artificial leg wears > presence of artificial limb in: icd10cm
artificial leg status > presence of artificial limb in: icd10cm
artificial arm wears > presence of artificial limb in: icd10cm
artificial arm status > presence of artificial limb in: icd10cm
prosthetic leg wears > presence of artificial limb in: icd10cm
prosthetic leg status > presence of artificial limb in: icd10cm
artificial limb wears > presence of artificial limb in: icd10cm
false teeth wears > presence of dental prosthetic device in: icd10cm
joint replacement has > presence of unspecified orthopedic joint implant in: icd10cm
joint replacement status > presence of unspecified orthopedic joint implant in: icd10cm
joint replacement presence > presence of unspecified orthopedic joint implant in: icd10cm
artificial shoulder previous > presence of artificial shoulder joint in: icd10cm
shoulder replacement previous > presence of artificial shoulder joint in: icd10cm
tavr presence > presence of prosthetic heart valve in: icd10cm
bioprosthetic valve has > presence of xenogenic heart valve in: icd10cm
bioprosthetic valve status > presence of xenogenic heart valve in: icd10cm
icd implanted > presence of automatic  cardiac defibrillator in: icd10cm
leg stent has > peripheral vascular angioplasty status with implants and grafts in: icd10cm
leg stent status > peripheral vascular angioplasty status with implants and grafts in: icd10cm
leg stent presence > peripheral vascular angioplasty status with implants and grafts in: icd10cm
peripheral stent has > peripheral vascular angioplasty status with implants and grafts in: icd10cm
ivc filter status > presence of other vascular implants and grafts in: icd10cm
peg status > gastrostomy status in: icd10cm
peg presence > gastrostomy status in: icd10cm
peg in place > gastrostomy status in: icd10cm
bka amputation status > acquired absence of leg below knee in: icd10cm
foot amputation status > acquired absence of foot in: icd10cm
toe amputation status > acquired absence of other toes in: icd10cm
finger amputation status > acquired absence of other fingers in: icd10cm
thumb amputation status > acquired absence of thumb in: icd10cm
hand amputee > acquired absence of hand in: icd10cm
hand amputation status > acquired absence of hand in: icd10cm
arm amputation status > acquired absence of upper limb unspecified level in: icd10cm

# --- Main terms H to O: h1
history epilepsy > personal history of other diseases of the nervous system and sense organs in: icd10cm
history neuropathy > personal history of other diseases of the nervous system and sense organs in: icd10cm
history cataract > personal history of other diseases of the nervous system and sense organs in: icd10cm
history otitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
history hearing loss > personal history of other diseases of the nervous system and sense organs in: icd10cm
history meniere > personal history of other diseases of the nervous system and sense organs in: icd10cm
past epilepsy > personal history of other diseases of the nervous system and sense organs in: icd10cm
past neuropathy > personal history of other diseases of the nervous system and sense organs in: icd10cm
past glaucoma > personal history of other diseases of the nervous system and sense organs in: icd10cm
past cataract > personal history of other diseases of the nervous system and sense organs in: icd10cm
past ear infections > personal history of other diseases of the nervous system and sense organs in: icd10cm
past otitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
past hearing loss > personal history of other diseases of the nervous system and sense organs in: icd10cm
past meniere > personal history of other diseases of the nervous system and sense organs in: icd10cm
previous meningitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
previous encephalitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
previous cataract > personal history of other diseases of the nervous system and sense organs in: icd10cm
previous meniere > personal history of other diseases of the nervous system and sense organs in: icd10cm
prior meningitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
prior encephalitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
prior cataract > personal history of other diseases of the nervous system and sense organs in: icd10cm
prior hearing loss > personal history of other diseases of the nervous system and sense organs in: icd10cm
prior meniere > personal history of other diseases of the nervous system and sense organs in: icd10cm
old epilepsy > personal history of other diseases of the nervous system and sense organs in: icd10cm
old seizures > personal history of other diseases of the nervous system and sense organs in: icd10cm
old migraine > personal history of other diseases of the nervous system and sense organs in: icd10cm
old meningitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
old encephalitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
old neuropathy > personal history of other diseases of the nervous system and sense organs in: icd10cm
old bell palsy > personal history of other diseases of the nervous system and sense organs in: icd10cm
old guillain barre > personal history of other diseases of the nervous system and sense organs in: icd10cm
old glaucoma > personal history of other diseases of the nervous system and sense organs in: icd10cm
old cataract > personal history of other diseases of the nervous system and sense organs in: icd10cm
old ear infections > personal history of other diseases of the nervous system and sense organs in: icd10cm
old otitis > personal history of other diseases of the nervous system and sense organs in: icd10cm
old hearing loss > personal history of other diseases of the nervous system and sense organs in: icd10cm
old vertigo > personal history of other diseases of the nervous system and sense organs in: icd10cm
old meniere > personal history of other diseases of the nervous system and sense organs in: icd10cm
history osteoporosis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history back pain > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history lupus > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history bursitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history tendinitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history septic arthritis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history rhabdomyolysis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history rickets > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past osteoporosis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past back pain > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past lupus > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past bursitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past tendinitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past septic arthritis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past rhabdomyolysis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
past rickets > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
previous osteoporosis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
previous lupus > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
previous bursitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
previous septic arthritis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
previous rickets > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
prior osteoporosis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
prior bursitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old arthritis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old osteoporosis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old back pain > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old herniated disc > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old scoliosis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old lupus > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old bursitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old tendinitis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old septic arthritis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old rhabdomyolysis > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
old rickets > personal history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
history decubitus > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history bedsore > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history skin ulcer > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history keloid > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history dermatitis > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history urticaria > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history pilonidal cyst > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past decubitus > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past bedsore > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past skin ulcer > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past keloid > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past dermatitis > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past abscess skin > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past urticaria > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
past pilonidal cyst > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
previous decubitus > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
previous pressure ulcer > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
previous bedsore > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
prior decubitus > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old decubitus > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old pressure ulcer > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old bedsore > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old cellulitis > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old eczema > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old psoriasis > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old skin ulcer > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old keloid > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old acne > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old dermatitis > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old abscess skin > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old urticaria > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
old pilonidal cyst > personal history of diseases of the skin and subcutaneous tissue in: icd10cm
history abnormal pap smear > personal history of other diseases of the female genital tract in: icd10cm
history pelvic inflammatory disease > personal history of other diseases of the female genital tract in: icd10cm
history vaginitis > personal history of other diseases of the female genital tract in: icd10cm
history menorrhagia > personal history of other diseases of the female genital tract in: icd10cm
history uterine prolapse > personal history of other diseases of the female genital tract in: icd10cm
history cystocele > personal history of other diseases of the female genital tract in: icd10cm
past abnormal pap smear > personal history of other diseases of the female genital tract in: icd10cm
past pelvic inflammatory disease > personal history of other diseases of the female genital tract in: icd10cm
past vaginitis > personal history of other diseases of the female genital tract in: icd10cm
past menorrhagia > personal history of other diseases of the female genital tract in: icd10cm
past uterine prolapse > personal history of other diseases of the female genital tract in: icd10cm
past cystocele > personal history of other diseases of the female genital tract in: icd10cm
previous abnormal pap > personal history of other diseases of the female genital tract in: icd10cm
previous pelvic inflammatory disease > personal history of other diseases of the female genital tract in: icd10cm
previous pid > personal history of other diseases of the female genital tract in: icd10cm
previous uterine prolapse > personal history of other diseases of the female genital tract in: icd10cm
prior abnormal pap > personal history of other diseases of the female genital tract in: icd10cm
prior pid > personal history of other diseases of the female genital tract in: icd10cm
old abnormal pap > personal history of other diseases of the female genital tract in: icd10cm
old abnormal pap smear > personal history of other diseases of the female genital tract in: icd10cm
old ovarian cyst > personal history of other diseases of the female genital tract in: icd10cm
old endometriosis > personal history of other diseases of the female genital tract in: icd10cm
old pelvic inflammatory disease > personal history of other diseases of the female genital tract in: icd10cm
old pid > personal history of other diseases of the female genital tract in: icd10cm
old vaginitis > personal history of other diseases of the female genital tract in: icd10cm
old menorrhagia > personal history of other diseases of the female genital tract in: icd10cm
old uterine prolapse > personal history of other diseases of the female genital tract in: icd10cm
old cystocele > personal history of other diseases of the female genital tract in: icd10cm
past cervical dysplasia > personal history of cervical dysplasia in: icd10cm
past cin > personal history of cervical dysplasia in: icd10cm
previous cin > personal history of cervical dysplasia in: icd10cm
prior cin > personal history of cervical dysplasia in: icd10cm
old cervical dysplasia > personal history of cervical dysplasia in: icd10cm
old cin > personal history of cervical dysplasia in: icd10cm
history vain > personal history of vaginal dysplasia in: icd10cm
past vaginal dysplasia > personal history of vaginal dysplasia in: icd10cm
past vain > personal history of vaginal dysplasia in: icd10cm
previous vain > personal history of vaginal dysplasia in: icd10cm
prior vain > personal history of vaginal dysplasia in: icd10cm
old vaginal dysplasia > personal history of vaginal dysplasia in: icd10cm
old vain > personal history of vaginal dysplasia in: icd10cm
history vin > personal history of vulvar dysplasia in: icd10cm
past vulvar dysplasia > personal history of vulvar dysplasia in: icd10cm
past vin > personal history of vulvar dysplasia in: icd10cm
previous vin > personal history of vulvar dysplasia in: icd10cm
prior vin > personal history of vulvar dysplasia in: icd10cm
old vulvar dysplasia > personal history of vulvar dysplasia in: icd10cm
old vin > personal history of vulvar dysplasia in: icd10cm
past prostate dysplasia > personal history of prostatic dysplasia in: icd10cm
old prostate dysplasia > personal history of prostatic dysplasia in: icd10cm
history bph > personal history of other diseases of male genital organs in: icd10cm
history prostatitis > personal history of other diseases of male genital organs in: icd10cm
history epididymitis > personal history of other diseases of male genital organs in: icd10cm
history orchitis > personal history of other diseases of male genital organs in: icd10cm
history testicular torsion > personal history of other diseases of male genital organs in: icd10cm
history erectile dysfunction > personal history of other diseases of male genital organs in: icd10cm
past bph > personal history of other diseases of male genital organs in: icd10cm
past enlarged prostate > personal history of other diseases of male genital organs in: icd10cm
past prostatitis > personal history of other diseases of male genital organs in: icd10cm
past epididymitis > personal history of other diseases of male genital organs in: icd10cm
past orchitis > personal history of other diseases of male genital organs in: icd10cm
past testicular torsion > personal history of other diseases of male genital organs in: icd10cm
past erectile dysfunction > personal history of other diseases of male genital organs in: icd10cm
previous bph > personal history of other diseases of male genital organs in: icd10cm
previous epididymitis > personal history of other diseases of male genital organs in: icd10cm
previous erectile dysfunction > personal history of other diseases of male genital organs in: icd10cm
old bph > personal history of other diseases of male genital organs in: icd10cm
old enlarged prostate > personal history of other diseases of male genital organs in: icd10cm
old prostatitis > personal history of other diseases of male genital organs in: icd10cm
old epididymitis > personal history of other diseases of male genital organs in: icd10cm
old orchitis > personal history of other diseases of male genital organs in: icd10cm
old testicular torsion > personal history of other diseases of male genital organs in: icd10cm
old erectile dysfunction > personal history of other diseases of male genital organs in: icd10cm
old urinary tract infection > personal history of urinary  infections in: icd10cm
old uti > personal history of urinary  infections in: icd10cm
old cystitis > personal history of urinary  infections in: icd10cm
old bladder infection > personal history of urinary  infections in: icd10cm
past nephrotic syndrome > personal history of nephrotic syndrome in: icd10cm
old nephrotic syndrome > personal history of nephrotic syndrome in: icd10cm
history ureteral stone > personal history of urinary calculi in: icd10cm
past renal calculi > personal history of urinary calculi in: icd10cm
past ureteral stone > personal history of urinary calculi in: icd10cm
past urolithiasis > personal history of urinary calculi in: icd10cm
past stones urinary > personal history of urinary calculi in: icd10cm
old renal calculi > personal history of urinary calculi in: icd10cm
old ureteral stone > personal history of urinary calculi in: icd10cm
old bladder stone > personal history of urinary calculi in: icd10cm
old nephrolithiasis > personal history of urinary calculi in: icd10cm
old urolithiasis > personal history of urinary calculi in: icd10cm
old stones urinary > personal history of urinary calculi in: icd10cm
history pyelonephritis > personal history of other diseases of urinary system in: icd10cm
history renal failure > personal history of other diseases of urinary system in: icd10cm
history kidney infection > personal history of other diseases of urinary system in: icd10cm
history glomerulonephritis > personal history of other diseases of urinary system in: icd10cm
history urinary retention > personal history of other diseases of urinary system in: icd10cm
past kidney disease > personal history of other diseases of urinary system in: icd10cm
past pyelonephritis > personal history of other diseases of urinary system in: icd10cm
past kidney infection > personal history of other diseases of urinary system in: icd10cm
past glomerulonephritis > personal history of other diseases of urinary system in: icd10cm
past urinary retention > personal history of other diseases of urinary system in: icd10cm
previous pyelonephritis > personal history of other diseases of urinary system in: icd10cm
previous kidney infection > personal history of other diseases of urinary system in: icd10cm
prior hematuria > personal history of other diseases of urinary system in: icd10cm
prior kidney infection > personal history of other diseases of urinary system in: icd10cm
prior glomerulonephritis > personal history of other diseases of urinary system in: icd10cm
old kidney disease > personal history of other diseases of urinary system in: icd10cm
old hematuria > personal history of other diseases of urinary system in: icd10cm
old pyelonephritis > personal history of other diseases of urinary system in: icd10cm
old acute kidney injury > personal history of other diseases of urinary system in: icd10cm
old hydronephrosis > personal history of other diseases of urinary system in: icd10cm
old renal failure > personal history of other diseases of urinary system in: icd10cm
old kidney infection > personal history of other diseases of urinary system in: icd10cm
old glomerulonephritis > personal history of other diseases of urinary system in: icd10cm
old urinary retention > personal history of other diseases of urinary system in: icd10cm
history premature delivery > personal history of pre-term labor in: icd10cm
history premature birth > personal history of pre-term labor in: icd10cm
history preterm delivery > personal history of pre-term labor in: icd10cm
past premature labor > personal history of pre-term labor in: icd10cm
past premature delivery > personal history of pre-term labor in: icd10cm
past premature birth > personal history of pre-term labor in: icd10cm
past preterm delivery > personal history of pre-term labor in: icd10cm
previous premature birth > personal history of pre-term labor in: icd10cm
prior premature delivery > personal history of pre-term labor in: icd10cm
old premature labor > personal history of pre-term labor in: icd10cm
old preterm labor > personal history of pre-term labor in: icd10cm
old premature delivery > personal history of pre-term labor in: icd10cm
old premature birth > personal history of pre-term labor in: icd10cm
old preterm delivery > personal history of pre-term labor in: icd10cm
history eclampsia > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
history placenta previa > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
history abruption > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
history toxemia pregnancy > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
past eclampsia > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
past placenta previa > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
past abruption > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
past molar pregnancy > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
past toxemia pregnancy > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
prior placenta previa > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old preeclampsia > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old eclampsia > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old miscarriage > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old stillbirth > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old placenta previa > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old abruption > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old postpartum hemorrhage > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old molar pregnancy > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old toxemia pregnancy > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
old ectopic pregnancy > personal history of other complications of pregnancy  childbirth and the puerperium in: icd10cm
history bronchopneumonia > personal history of pneumonia in: icd10cm
past pneumonia > personal history of pneumonia in: icd10cm
past bronchopneumonia > personal history of pneumonia in: icd10cm
previous bronchopneumonia > personal history of pneumonia in: icd10cm
old pneumonia > personal history of pneumonia in: icd10cm
old bronchopneumonia > personal history of pneumonia in: icd10cm
history copd > personal history of other diseases of the respiratory system in: icd10cm
history emphysema > personal history of other diseases of the respiratory system in: icd10cm
history pleurisy > personal history of other diseases of the respiratory system in: icd10cm
history sinusitis > personal history of other diseases of the respiratory system in: icd10cm
history tonsillitis > personal history of other diseases of the respiratory system in: icd10cm
history respiratory failure > personal history of other diseases of the respiratory system in: icd10cm
history bronchiolitis > personal history of other diseases of the respiratory system in: icd10cm
history croup > personal history of other diseases of the respiratory system in: icd10cm
past copd > personal history of other diseases of the respiratory system in: icd10cm
past emphysema > personal history of other diseases of the respiratory system in: icd10cm
past pleurisy > personal history of other diseases of the respiratory system in: icd10cm
past sinusitis > personal history of other diseases of the respiratory system in: icd10cm
past tonsillitis > personal history of other diseases of the respiratory system in: icd10cm
past respiratory failure > personal history of other diseases of the respiratory system in: icd10cm
past bronchiolitis > personal history of other diseases of the respiratory system in: icd10cm
past croup > personal history of other diseases of the respiratory system in: icd10cm
prior tonsillitis > personal history of other diseases of the respiratory system in: icd10cm
old asthma > personal history of other diseases of the respiratory system in: icd10cm
old copd > personal history of other diseases of the respiratory system in: icd10cm
old bronchitis > personal history of other diseases of the respiratory system in: icd10cm
old emphysema > personal history of other diseases of the respiratory system in: icd10cm
old pneumothorax > personal history of other diseases of the respiratory system in: icd10cm
old pleurisy > personal history of other diseases of the respiratory system in: icd10cm
old sinusitis > personal history of other diseases of the respiratory system in: icd10cm
old tonsillitis > personal history of other diseases of the respiratory system in: icd10cm
old respiratory failure > personal history of other diseases of the respiratory system in: icd10cm
old bronchiolitis > personal history of other diseases of the respiratory system in: icd10cm
old croup > personal history of other diseases of the respiratory system in: icd10cm
old stomach ulcer > personal history of peptic ulcer disease in: icd10cm
old duodenal ulcer > personal history of peptic ulcer disease in: icd10cm
old peptic ulcer > personal history of peptic ulcer disease in: icd10cm
history cholecystitis > personal history of other diseases of the digestive system in: icd10cm
history crohn > personal history of other diseases of the digestive system in: icd10cm
history colitis > personal history of other diseases of the digestive system in: icd10cm
history reflux > personal history of other diseases of the digestive system in: icd10cm
history barrett > personal history of other diseases of the digestive system in: icd10cm
history gastritis > personal history of other diseases of the digestive system in: icd10cm
history hemorrhoids > personal history of other diseases of the digestive system in: icd10cm
history anal fissure > personal history of other diseases of the digestive system in: icd10cm
history esophagitis > personal history of other diseases of the digestive system in: icd10cm
past cholecystitis > personal history of other diseases of the digestive system in: icd10cm
past crohn > personal history of other diseases of the digestive system in: icd10cm
past colitis > personal history of other diseases of the digestive system in: icd10cm
past reflux > personal history of other diseases of the digestive system in: icd10cm
past hernia > personal history of other diseases of the digestive system in: icd10cm
past barrett > personal history of other diseases of the digestive system in: icd10cm
past gastritis > personal history of other diseases of the digestive system in: icd10cm
past hemorrhoids > personal history of other diseases of the digestive system in: icd10cm
past anal fissure > personal history of other diseases of the digestive system in: icd10cm
past esophagitis > personal history of other diseases of the digestive system in: icd10cm
previous cholecystitis > personal history of other diseases of the digestive system in: icd10cm
previous gastritis > personal history of other diseases of the digestive system in: icd10cm
prior crohn > personal history of other diseases of the digestive system in: icd10cm
old pancreatitis > personal history of other diseases of the digestive system in: icd10cm
old diverticulitis > personal history of other diseases of the digestive system in: icd10cm
old gallstones > personal history of other diseases of the digestive system in: icd10cm
old cholecystitis > personal history of other diseases of the digestive system in: icd10cm
old crohn > personal history of other diseases of the digestive system in: icd10cm
old colitis > personal history of other diseases of the digestive system in: icd10cm
old cirrhosis > personal history of other diseases of the digestive system in: icd10cm
old reflux > personal history of other diseases of the digestive system in: icd10cm
old appendicitis > personal history of other diseases of the digestive system in: icd10cm
old hernia > personal history of other diseases of the digestive system in: icd10cm
old bowel obstruction > personal history of other diseases of the digestive system in: icd10cm
old gi bleed > personal history of other diseases of the digestive system in: icd10cm
old barrett > personal history of other diseases of the digestive system in: icd10cm
old gastritis > personal history of other diseases of the digestive system in: icd10cm
old hemorrhoids > personal history of other diseases of the digestive system in: icd10cm
old anal fissure > personal history of other diseases of the digestive system in: icd10cm
old esophagitis > personal history of other diseases of the digestive system in: icd10cm
history adenoma colon > personal history of colon polyps in: icd10cm
past adenomatous polyp > personal history of colon polyps in: icd10cm
past adenoma colon > personal history of colon polyps in: icd10cm
past rectal polyp > personal history of colon polyps in: icd10cm
past bowel polyps > personal history of colon polyps in: icd10cm
prior colon polyp > personal history of colon polyps in: icd10cm
old adenomatous polyp > personal history of colon polyps in: icd10cm
old adenoma colon > personal history of colon polyps in: icd10cm
old colon polyp > personal history of colon polyps in: icd10cm
old rectal polyp > personal history of colon polyps in: icd10cm
old bowel polyps > personal history of colon polyps in: icd10cm
past uncertain neoplasm > personal history of neoplasm of uncertain behavior in: icd10cm
old uncertain neoplasm > personal history of neoplasm of uncertain behavior in: icd10cm
history fibroids > personal history of other benign neoplasm in: icd10cm
past benign tumor > personal history of other benign neoplasm in: icd10cm
past fibroids > personal history of other benign neoplasm in: icd10cm
past benign neoplasm > personal history of other benign neoplasm in: icd10cm
old meningioma > personal history of other benign neoplasm in: icd10cm
old fibroids > personal history of other benign neoplasm in: icd10cm
old lipoma > personal history of other benign neoplasm in: icd10cm
old benign neoplasm > personal history of other benign neoplasm in: icd10cm
past dcis > personal history of in-situ neoplasm of breast in: icd10cm
past carcinoma in situ breast > personal history of in-situ neoplasm of breast in: icd10cm
old dcis > personal history of in-situ neoplasm of breast in: icd10cm
old carcinoma in situ breast > personal history of in-situ neoplasm of breast in: icd10cm
past carcinoma in situ cervix > personal history of in-situ neoplasm of cervix uteri in: icd10cm
past cin 3 > personal history of in-situ neoplasm of cervix uteri in: icd10cm
old carcinoma in situ cervix > personal history of in-situ neoplasm of cervix uteri in: icd10cm
old cin 3 > personal history of in-situ neoplasm of cervix uteri in: icd10cm
old melanoma in situ > personal history of melanoma in-situ in: icd10cm
history hemolytic > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
history leukopenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
history neutropenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
history sarcoidosis > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
history coagulopathy > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
past thrombocytopenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
past hemolytic > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
past leukopenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
past neutropenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
past sarcoidosis > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
past coagulopathy > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
prior neutropenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
old anemia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
old thrombocytopenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
old itp > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
old blood disorder > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
old leukopenia > personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
old diabetic ulcer > personal history of diabetic foot ulcer in: icd10cm
old gestational diabetes > personal history of gestational diabetes in: icd10cm
diabetes last pregnancy > personal history of gestational diabetes in: icd10cm
history hypothyroidism > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history goiter > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history high cholesterol > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history hyperlipidemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history hyponatremia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history hypokalemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history vitamin d deficiency > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history cushing > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
history addison > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past hypothyroidism > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past goiter > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past obesity > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past high cholesterol > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past hyperlipidemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past gout endocrine > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past hyponatremia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past hypokalemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past vitamin d deficiency > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past cushing > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past addison > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
previous hypothyroidism > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
previous high cholesterol > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
previous hyperlipidemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
prior goiter > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
prior hyperlipidemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
prior hypokalemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
prior vitamin d deficiency > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old hypothyroidism > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old hyperthyroidism > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old graves > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old goiter > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old obesity > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old high cholesterol > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old hyperlipidemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old gout endocrine > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old hyponatremia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old hypokalemia > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old thyroid nodule > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old vitamin d deficiency > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old cushing > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
old addison > personal history of other endocrine  nutritional and metabolic disease in: icd10cm
past combat stress > personal history of combat and operational stress reaction in: icd10cm
past operational stress > personal history of combat and operational stress reaction in: icd10cm
old combat stress > personal history of combat and operational stress reaction in: icd10cm
old operational stress > personal history of combat and operational stress reaction in: icd10cm
history bipolar > personal history of other mental and behavioral disorders in: icd10cm
history schizophrenia > personal history of other mental and behavioral disorders in: icd10cm
history bulimia > personal history of other mental and behavioral disorders in: icd10cm
history ptsd > personal history of other mental and behavioral disorders in: icd10cm
history panic > personal history of other mental and behavioral disorders in: icd10cm
history ocd > personal history of other mental and behavioral disorders in: icd10cm
history delirium > personal history of other mental and behavioral disorders in: icd10cm
past bipolar > personal history of other mental and behavioral disorders in: icd10cm
past schizophrenia > personal history of other mental and behavioral disorders in: icd10cm
past bulimia > personal history of other mental and behavioral disorders in: icd10cm
past ptsd > personal history of other mental and behavioral disorders in: icd10cm
past panic > personal history of other mental and behavioral disorders in: icd10cm
past ocd > personal history of other mental and behavioral disorders in: icd10cm
past delirium > personal history of other mental and behavioral disorders in: icd10cm
previous bulimia > personal history of other mental and behavioral disorders in: icd10cm
previous ocd > personal history of other mental and behavioral disorders in: icd10cm
prior schizophrenia > personal history of other mental and behavioral disorders in: icd10cm
prior ptsd > personal history of other mental and behavioral disorders in: icd10cm
prior postpartum depression > personal history of other mental and behavioral disorders in: icd10cm
old depression > personal history of other mental and behavioral disorders in: icd10cm
old anxiety > personal history of other mental and behavioral disorders in: icd10cm
old bipolar > personal history of other mental and behavioral disorders in: icd10cm
old schizophrenia > personal history of other mental and behavioral disorders in: icd10cm
old psychosis > personal history of other mental and behavioral disorders in: icd10cm
old anorexia > personal history of other mental and behavioral disorders in: icd10cm
old bulimia > personal history of other mental and behavioral disorders in: icd10cm
old eating disorder > personal history of other mental and behavioral disorders in: icd10cm
old ptsd > personal history of other mental and behavioral disorders in: icd10cm
old adhd > personal history of other mental and behavioral disorders in: icd10cm
old panic > personal history of other mental and behavioral disorders in: icd10cm
old postpartum depression > personal history of other mental and behavioral disorders in: icd10cm
old ocd > personal history of other mental and behavioral disorders in: icd10cm
old delirium > personal history of other mental and behavioral disorders in: icd10cm
history consumption > personal history of tuberculosis in: icd10cm
past tuberculosis > personal history of tuberculosis in: icd10cm
past consumption > personal history of tuberculosis in: icd10cm
old tb > personal history of tuberculosis in: icd10cm
old consumption > personal history of tuberculosis in: icd10cm
past poliomyelitis > personal history of poliomyelitis in: icd10cm
past infantile paralysis > personal history of poliomyelitis in: icd10cm
old poliomyelitis > personal history of poliomyelitis in: icd10cm
old infantile paralysis > personal history of poliomyelitis in: icd10cm
past malaria > personal history of malaria in: icd10cm
old malaria > personal history of malaria in: icd10cm
past mrsa > personal history of methicillin resistant staphylococcus aureus infection in: icd10cm
old mrsa > personal history of methicillin resistant staphylococcus aureus infection in: icd10cm
past coronavirus > personal history of covid-19 in: icd10cm
old covid > personal history of covid-19 in: icd10cm
old coronavirus > personal history of covid-19 in: icd10cm
old covid-19 > personal history of covid-19 in: icd10cm
past latent tuberculosis > personal history of latent tuberculosis infection in: icd10cm
history hepatitis b > personal history of other infectious and parasitic diseases in: icd10cm
history mononucleosis > personal history of other infectious and parasitic diseases in: icd10cm
history clostridium difficile > personal history of other infectious and parasitic diseases in: icd10cm
history herpes > personal history of other infectious and parasitic diseases in: icd10cm
history sepsis > personal history of other infectious and parasitic diseases in: icd10cm
history mumps > personal history of other infectious and parasitic diseases in: icd10cm
history rubella > personal history of other infectious and parasitic diseases in: icd10cm
history bacteremia > personal history of other infectious and parasitic diseases in: icd10cm
history candidiasis > personal history of other infectious and parasitic diseases in: icd10cm
history helicobacter > personal history of other infectious and parasitic diseases in: icd10cm
past hepatitis > personal history of other infectious and parasitic diseases in: icd10cm
past mononucleosis > personal history of other infectious and parasitic diseases in: icd10cm
past clostridium difficile > personal history of other infectious and parasitic diseases in: icd10cm
past herpes > personal history of other infectious and parasitic diseases in: icd10cm
past sepsis > personal history of other infectious and parasitic diseases in: icd10cm
past mumps > personal history of other infectious and parasitic diseases in: icd10cm
past rubella > personal history of other infectious and parasitic diseases in: icd10cm
past bacteremia > personal history of other infectious and parasitic diseases in: icd10cm
past candidiasis > personal history of other infectious and parasitic diseases in: icd10cm
past helicobacter > personal history of other infectious and parasitic diseases in: icd10cm
previous hepatitis b > personal history of other infectious and parasitic diseases in: icd10cm
previous clostridium difficile > personal history of other infectious and parasitic diseases in: icd10cm
previous herpes > personal history of other infectious and parasitic diseases in: icd10cm
previous mumps > personal history of other infectious and parasitic diseases in: icd10cm
previous candidiasis > personal history of other infectious and parasitic diseases in: icd10cm
prior mononucleosis > personal history of other infectious and parasitic diseases in: icd10cm
prior candidiasis > personal history of other infectious and parasitic diseases in: icd10cm
prior helicobacter > personal history of other infectious and parasitic diseases in: icd10cm
old hepatitis > personal history of other infectious and parasitic diseases in: icd10cm
old hepatitis c > personal history of other infectious and parasitic diseases in: icd10cm
old hepatitis b > personal history of other infectious and parasitic diseases in: icd10cm
old chlamydia > personal history of other infectious and parasitic diseases in: icd10cm
old gonorrhea > personal history of other infectious and parasitic diseases in: icd10cm
old syphilis > personal history of other infectious and parasitic diseases in: icd10cm
old zoster > personal history of other infectious and parasitic diseases in: icd10cm
old mononucleosis > personal history of other infectious and parasitic diseases in: icd10cm
old c diff > personal history of other infectious and parasitic diseases in: icd10cm
old clostridium difficile > personal history of other infectious and parasitic diseases in: icd10cm
old herpes > personal history of other infectious and parasitic diseases in: icd10cm
old sepsis > personal history of other infectious and parasitic diseases in: icd10cm
old lyme > personal history of other infectious and parasitic diseases in: icd10cm
old measles > personal history of other infectious and parasitic diseases in: icd10cm
old chickenpox > personal history of other infectious and parasitic diseases in: icd10cm
old mumps > personal history of other infectious and parasitic diseases in: icd10cm
old rubella > personal history of other infectious and parasitic diseases in: icd10cm
old bacteremia > personal history of other infectious and parasitic diseases in: icd10cm
old candidiasis > personal history of other infectious and parasitic diseases in: icd10cm
old helicobacter > personal history of other infectious and parasitic diseases in: icd10cm
past pe > personal history of pulmonary embolism in: icd10cm
old pulmonary embolism > personal history of pulmonary embolism in: icd10cm
old pe > personal history of pulmonary embolism in: icd10cm
old lung clot > personal history of pulmonary embolism in: icd10cm
past dvt > personal history of other venous thrombosis and embolism in: icd10cm
past leg clot > personal history of other venous thrombosis and embolism in: icd10cm
past venous thrombosis > personal history of other venous thrombosis and embolism in: icd10cm
old deep vein thrombosis > personal history of other venous thrombosis and embolism in: icd10cm
old leg clot > personal history of other venous thrombosis and embolism in: icd10cm
old blood clot > personal history of other venous thrombosis and embolism in: icd10cm
old venous thrombosis > personal history of other venous thrombosis and embolism in: icd10cm
past phlebitis > personal history of thrombophlebitis in: icd10cm
past thrombophlebitis > personal history of thrombophlebitis in: icd10cm
old phlebitis > personal history of thrombophlebitis in: icd10cm
old thrombophlebitis > personal history of thrombophlebitis in: icd10cm
past stroke > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
past cva > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
past cerebral infarction > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
past brain infarct > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
old tia > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
old cva > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
old cerebral infarction > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
old brain infarct > personal history of transient ischemic attack   and cerebral infarction without residual deficits in: icd10cm
past cardiac arrest > personal history of sudden cardiac arrest in: icd10cm
old cardiac arrest > personal history of sudden cardiac arrest in: icd10cm
history hypertension > personal history of other diseases of the circulatory system in: icd10cm
history arrhythmia > personal history of other diseases of the circulatory system in: icd10cm
history svt > personal history of other diseases of the circulatory system in: icd10cm
history myocarditis > personal history of other diseases of the circulatory system in: icd10cm
history brain aneurysm > personal history of other diseases of the circulatory system in: icd10cm
history varicose veins > personal history of other diseases of the circulatory system in: icd10cm
past hypertension > personal history of other diseases of the circulatory system in: icd10cm
past arrhythmia > personal history of other diseases of the circulatory system in: icd10cm
past svt > personal history of other diseases of the circulatory system in: icd10cm
past myocarditis > personal history of other diseases of the circulatory system in: icd10cm
past varicose veins > personal history of other diseases of the circulatory system in: icd10cm
previous svt > personal history of other diseases of the circulatory system in: icd10cm
prior svt > personal history of other diseases of the circulatory system in: icd10cm
prior subarachnoid hemorrhage > personal history of other diseases of the circulatory system in: icd10cm
old rheumatic fever > personal history of other diseases of the circulatory system in: icd10cm
old heart failure > personal history of other diseases of the circulatory system in: icd10cm
old aneurysm > personal history of other diseases of the circulatory system in: icd10cm
old atrial fibrillation > personal history of other diseases of the circulatory system in: icd10cm
old hypertension > personal history of other diseases of the circulatory system in: icd10cm
old endocarditis > personal history of other diseases of the circulatory system in: icd10cm
old pericarditis > personal history of other diseases of the circulatory system in: icd10cm
old arrhythmia > personal history of other diseases of the circulatory system in: icd10cm
old svt > personal history of other diseases of the circulatory system in: icd10cm
old myocarditis > personal history of other diseases of the circulatory system in: icd10cm
old subarachnoid hemorrhage > personal history of other diseases of the circulatory system in: icd10cm
old brain aneurysm > personal history of other diseases of the circulatory system in: icd10cm
old varicose veins > personal history of other diseases of the circulatory system in: icd10cm
repaired cleft lip > personal history of  cleft lip and palate in: icd10cm
repaired cleft palate > personal history of  cleft lip and palate in: icd10cm
past cleft lip > personal history of  cleft lip and palate in: icd10cm
past cleft palate > personal history of  cleft lip and palate in: icd10cm
old cleft lip > personal history of  cleft lip and palate in: icd10cm
old cleft palate > personal history of  cleft lip and palate in: icd10cm
repaired congenital heart > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired vsd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired asd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired heart defect > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired transposition > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired coarctation > personal history of  congenital malformations of heart and circulatory system in: icd10cm
corrected vsd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
corrected asd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
corrected pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
corrected tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
corrected coarctation > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed congenital heart disease > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed congenital heart > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed vsd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed asd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed heart defect > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed transposition > personal history of  congenital malformations of heart and circulatory system in: icd10cm
closed coarctation > personal history of  congenital malformations of heart and circulatory system in: icd10cm
surgically corrected pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
surgically corrected tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
surgically corrected transposition > personal history of  congenital malformations of heart and circulatory system in: icd10cm
history vsd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
history asd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
history pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
history tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
past vsd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
past asd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
past pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
past tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
prior asd > personal history of  congenital malformations of heart and circulatory system in: icd10cm
prior tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
old pda > personal history of  congenital malformations of heart and circulatory system in: icd10cm
old tetralogy > personal history of  congenital malformations of heart and circulatory system in: icd10cm
repaired hypospadias > personal history of  hypospadias in: icd10cm
past hypospadias > personal history of  hypospadias in: icd10cm
old hypospadias > personal history of  hypospadias in: icd10cm
repaired tracheoesophageal fistula > personal history of other specified  congenital malformations of digestive system in: icd10cm
repaired imperforate anus > personal history of other specified  congenital malformations of digestive system in: icd10cm
repaired hirschsprung > personal history of other specified  congenital malformations of digestive system in: icd10cm
repaired pyloric stenosis > personal history of other specified  congenital malformations of digestive system in: icd10cm
repaired gastroschisis > personal history of other specified  congenital malformations of digestive system in: icd10cm
repaired omphalocele > personal history of other specified  congenital malformations of digestive system in: icd10cm
corrected tracheoesophageal fistula > personal history of other specified  congenital malformations of digestive system in: icd10cm
corrected imperforate anus > personal history of other specified  congenital malformations of digestive system in: icd10cm
corrected hirschsprung > personal history of other specified  congenital malformations of digestive system in: icd10cm
corrected pyloric stenosis > personal history of other specified  congenital malformations of digestive system in: icd10cm
corrected gastroschisis > personal history of other specified  congenital malformations of digestive system in: icd10cm
corrected omphalocele > personal history of other specified  congenital malformations of digestive system in: icd10cm
repaired clubfoot > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
repaired craniosynostosis > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
repaired hip dysplasia > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
repaired pectus > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
corrected clubfoot > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
corrected craniosynostosis > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
corrected hip dysplasia > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
corrected pectus > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
history clubfoot > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
history hip dysplasia > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
past clubfoot > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
past hip dysplasia > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
old clubfoot > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
old hip dysplasia > personal history of  congenital malformations of integument  limbs and musculoskeletal system in: icd10cm
previous broken bone > personal history of  traumatic fracture in: icd10cm
prior broken bone > personal history of  traumatic fracture in: icd10cm
old broken bone > personal history of  traumatic fracture in: icd10cm
past tbi > personal history of traumatic brain injury in: icd10cm
past head trauma > personal history of traumatic brain injury in: icd10cm
previous head trauma > personal history of traumatic brain injury in: icd10cm
prior head injury > personal history of traumatic brain injury in: icd10cm
prior head trauma > personal history of traumatic brain injury in: icd10cm
old concussion > personal history of traumatic brain injury in: icd10cm
old head injury > personal history of traumatic brain injury in: icd10cm
old tbi > personal history of traumatic brain injury in: icd10cm
old head trauma > personal history of traumatic brain injury in: icd10cm
past foreign body > personal history of retained foreign body fully removed in: icd10cm
past retained foreign body > personal history of retained foreign body fully removed in: icd10cm
old retained foreign body > personal history of retained foreign body fully removed in: icd10cm
history gunshot > personal history of other  physical injury and trauma in: icd10cm
history trauma > personal history of other  physical injury and trauma in: icd10cm
past injury > personal history of other  physical injury and trauma in: icd10cm
past gunshot > personal history of other  physical injury and trauma in: icd10cm
previous injury > personal history of other  physical injury and trauma in: icd10cm
prior gunshot > personal history of other  physical injury and trauma in: icd10cm
prior trauma > personal history of other  physical injury and trauma in: icd10cm
old injury > personal history of other  physical injury and trauma in: icd10cm
old gunshot > personal history of other  physical injury and trauma in: icd10cm
old burn > personal history of other  physical injury and trauma in: icd10cm
old trauma > personal history of other  physical injury and trauma in: icd10cm
ex smoking > personal history of nicotine dependence in: icd10cm
ex tobacco > personal history of nicotine dependence in: icd10cm
ex cigarettes > personal history of nicotine dependence in: icd10cm
ex nicotine > personal history of nicotine dependence in: icd10cm
quit smoker > personal history of nicotine dependence in: icd10cm
quit tobacco > personal history of nicotine dependence in: icd10cm
quit cigarettes > personal history of nicotine dependence in: icd10cm
quit nicotine > personal history of nicotine dependence in: icd10cm
stopped smoker > personal history of nicotine dependence in: icd10cm
stopped tobacco > personal history of nicotine dependence in: icd10cm
stopped cigarettes > personal history of nicotine dependence in: icd10cm
stopped nicotine > personal history of nicotine dependence in: icd10cm
gave up smoker > personal history of nicotine dependence in: icd10cm
gave up smoking > personal history of nicotine dependence in: icd10cm
gave up tobacco > personal history of nicotine dependence in: icd10cm
gave up cigarettes > personal history of nicotine dependence in: icd10cm
gave up nicotine > personal history of nicotine dependence in: icd10cm
no longer smokes > personal history of nicotine dependence in: icd10cm
past smoking > personal history of nicotine dependence in: icd10cm
past tobacco use > personal history of nicotine dependence in: icd10cm
past tobacco dependence > personal history of nicotine dependence in: icd10cm
old smoking > personal history of nicotine dependence in: icd10cm
old tobacco use > personal history of nicotine dependence in: icd10cm
old tobacco dependence > personal history of nicotine dependence in: icd10cm
history allergic shock > personal history of anaphylaxis in: icd10cm
past anaphylaxis > personal history of anaphylaxis in: icd10cm
past anaphylactic shock > personal history of anaphylaxis in: icd10cm
past allergic shock > personal history of anaphylaxis in: icd10cm
prior allergic shock > personal history of anaphylaxis in: icd10cm
old anaphylaxis > personal history of anaphylaxis in: icd10cm
old anaphylactic shock > personal history of anaphylaxis in: icd10cm
old allergic shock > personal history of anaphylaxis in: icd10cm
history sexual assault > personal history of adult physical and sexual abuse in: icd10cm
past rape > personal history of adult physical and sexual abuse in: icd10cm
past sexual assault > personal history of adult physical and sexual abuse in: icd10cm
past domestic violence > personal history of adult physical and sexual abuse in: icd10cm
old rape > personal history of adult physical and sexual abuse in: icd10cm
old sexual assault > personal history of adult physical and sexual abuse in: icd10cm
old domestic violence > personal history of adult physical and sexual abuse in: icd10cm
past overdose suicidal > personal history of suicidal behavior in: icd10cm
prior overdose suicidal > personal history of suicidal behavior in: icd10cm
old suicide attempt > personal history of suicidal behavior in: icd10cm
old overdose suicidal > personal history of suicidal behavior in: icd10cm
tried kill self before > personal history of suicidal behavior in: icd10cm
tried kill self past > personal history of suicidal behavior in: icd10cm
tried kill self previously > personal history of suicidal behavior in: icd10cm
tried suicide before > personal history of suicidal behavior in: icd10cm
tried suicide past > personal history of suicidal behavior in: icd10cm
tried suicide previously > personal history of suicidal behavior in: icd10cm
attempted kill self before > personal history of suicidal behavior in: icd10cm
attempted kill self past > personal history of suicidal behavior in: icd10cm
attempted kill self previously > personal history of suicidal behavior in: icd10cm
attempted suicide before > personal history of suicidal behavior in: icd10cm
attempted suicide previously > personal history of suicidal behavior in: icd10cm
history cutting > personal history of nonsuicidal self-harm in: icd10cm
past self harm > personal history of nonsuicidal self-harm in: icd10cm
past cutting > personal history of nonsuicidal self-harm in: icd10cm
past self mutilation > personal history of nonsuicidal self-harm in: icd10cm
past self injury > personal history of nonsuicidal self-harm in: icd10cm
prior cutting > personal history of nonsuicidal self-harm in: icd10cm
old cutting > personal history of nonsuicidal self-harm in: icd10cm
old self mutilation > personal history of nonsuicidal self-harm in: icd10cm
fall often > history of falling in: icd10cm
past falls > history of falling in: icd10cm
old falls > history of falling in: icd10cm
history x-ray therapy > personal history of irradiation in: icd10cm
past irradiation > personal history of irradiation in: icd10cm
past x-ray therapy > personal history of irradiation in: icd10cm
old irradiation > personal history of irradiation in: icd10cm
old radiation > personal history of irradiation in: icd10cm
old radiotherapy > personal history of irradiation in: icd10cm
old radiation therapy > personal history of irradiation in: icd10cm
old x-ray therapy > personal history of irradiation in: icd10cm
status post radiation > personal history of irradiation in: icd10cm
old chemotherapy > personal history of antineoplastic chemotherapy in: icd10cm
old chemo > personal history of antineoplastic chemotherapy in: icd10cm
past monoclonal > personal history of monoclonal drug therapy in: icd10cm
old monoclonal > personal history of monoclonal drug therapy in: icd10cm
past immunosuppression > personal history of immunosuppression therapy in: icd10cm
old immunosuppression > personal history of immunosuppression therapy in: icd10cm
past inhaled steroid > personal history of inhaled steroid therapy in: icd10cm
old inhaled steroid > personal history of inhaled steroid therapy in: icd10cm
history prednisone > personal history of systemic steroid therapy in: icd10cm
past systemic steroid > personal history of systemic steroid therapy in: icd10cm
past prednisone > personal history of systemic steroid therapy in: icd10cm
past steroid use > personal history of systemic steroid therapy in: icd10cm
old systemic steroid > personal history of systemic steroid therapy in: icd10cm
old prednisone > personal history of systemic steroid therapy in: icd10cm
old steroid use > personal history of systemic steroid therapy in: icd10cm
tpa outside hospital > status post administration of tpa  in a different facility within the last 24 hours prior to admission to current facility in: icd10cm
tpa other hospital > status post administration of tpa  in a different facility within the last 24 hours prior to admission to current facility in: icd10cm
tpa transfer > status post administration of tpa  in a different facility within the last 24 hours prior to admission to current facility in: icd10cm
clot buster outside hospital > status post administration of tpa  in a different facility within the last 24 hours prior to admission to current facility in: icd10cm
clot buster other hospital > status post administration of tpa  in a different facility within the last 24 hours prior to admission to current facility in: icd10cm
clot buster transfer > status post administration of tpa  in a different facility within the last 24 hours prior to admission to current facility in: icd10cm
history chimeric antigen > personal history of cellular therapy in: icd10cm
past chimeric antigen > personal history of cellular therapy in: icd10cm
past car-t > personal history of cellular therapy in: icd10cm
past car t cell > personal history of cellular therapy in: icd10cm
previous chimeric antigen > personal history of cellular therapy in: icd10cm
previous car-t > personal history of cellular therapy in: icd10cm
previous car t cell > personal history of cellular therapy in: icd10cm
prior chimeric antigen > personal history of cellular therapy in: icd10cm
prior car-t > personal history of cellular therapy in: icd10cm
prior car t cell > personal history of cellular therapy in: icd10cm
old chimeric antigen > personal history of cellular therapy in: icd10cm
old car-t > personal history of cellular therapy in: icd10cm
old car t cell > personal history of cellular therapy in: icd10cm
history ptca > coronary angioplasty status in: icd10cm
history balloon angioplasty > coronary angioplasty status in: icd10cm
past ptca > coronary angioplasty status in: icd10cm
past balloon angioplasty > coronary angioplasty status in: icd10cm
previous angioplasty > coronary angioplasty status in: icd10cm
old ptca > coronary angioplasty status in: icd10cm
old balloon angioplasty > coronary angioplasty status in: icd10cm
history myomectomy > history of uterine scar from previous surgery in: icd10cm
past cesarean > history of uterine scar from previous surgery in: icd10cm
past c section > history of uterine scar from previous surgery in: icd10cm
past myomectomy > history of uterine scar from previous surgery in: icd10cm
previous cesarean > history of uterine scar from previous surgery in: icd10cm
previous c section > history of uterine scar from previous surgery in: icd10cm
prior c section > history of uterine scar from previous surgery in: icd10cm
prior myomectomy > history of uterine scar from previous surgery in: icd10cm
old cesarean > history of uterine scar from previous surgery in: icd10cm
old c section > history of uterine scar from previous surgery in: icd10cm
old myomectomy > history of uterine scar from previous surgery in: icd10cm
intestinal bypass history > intestinal bypass and anastomosis status in: icd10cm
intestinal bypass past > intestinal bypass and anastomosis status in: icd10cm
bowel bypass past > intestinal bypass and anastomosis status in: icd10cm
vp shunt history > presence of cerebrospinal fluid drainage device in: icd10cm
heart bypass history > presence of aortocoronary bypass graft in: icd10cm
heart bypass status > presence of aortocoronary bypass graft in: icd10cm
heart bypass past > presence of aortocoronary bypass graft in: icd10cm
heart bypass prior > presence of aortocoronary bypass graft in: icd10cm
cabg history > presence of aortocoronary bypass graft in: icd10cm
cabg past > presence of aortocoronary bypass graft in: icd10cm
coronary bypass past > presence of aortocoronary bypass graft in: icd10cm
coronary stent history > presence of coronary angioplasty implant and graft in: icd10cm
has renal transplanted > kidney transplant status in: icd10cm
kidney recipient > kidney transplant status in: icd10cm
heart recipient > heart transplant status in: icd10cm
lung recipient > lung transplant status in: icd10cm
liver recipient > liver transplant status in: icd10cm
has corneal graft > corneal transplant status in: icd10cm
history corneal transplant > corneal transplant status in: icd10cm
history corneal graft > corneal transplant status in: icd10cm
history bone marrow transplant > bone marrow transplant status in: icd10cm
history stem cell transplant > stem cells transplant status in: icd10cm
appendix removed > acquired absence of other specified parts of digestive tract in: icd10cm
appendix gone > acquired absence of other specified parts of digestive tract in: icd10cm
gallbladder gone > acquired absence of other specified parts of digestive tract in: icd10cm
colon gone > acquired absence of other specified parts of digestive tract in: icd10cm
bowel gone > acquired absence of other specified parts of digestive tract in: icd10cm
liver part removed > acquired absence of other specified parts of digestive tract in: icd10cm
liver part gone > acquired absence of other specified parts of digestive tract in: icd10cm
appendectomy history > acquired absence of other specified parts of digestive tract in: icd10cm
appendectomy past > acquired absence of other specified parts of digestive tract in: icd10cm
cholecystectomy history > acquired absence of other specified parts of digestive tract in: icd10cm
cholecystectomy previous > acquired absence of other specified parts of digestive tract in: icd10cm
cholecystectomy past > acquired absence of other specified parts of digestive tract in: icd10cm
colectomy history > acquired absence of other specified parts of digestive tract in: icd10cm
colectomy past > acquired absence of other specified parts of digestive tract in: icd10cm
gastrectomy history > acquired absence of stomach in: icd10cm
gastrectomy past > acquired absence of stomach in: icd10cm
nephrectomy status > acquired absence of kidney in: icd10cm
nephrectomy history > acquired absence of kidney in: icd10cm
nephrectomy past > acquired absence of kidney in: icd10cm
one kidney left > acquired absence of kidney in: icd10cm
spleen out > acquired absence of spleen in: icd10cm
splenectomy status > acquired absence of spleen in: icd10cm
splenectomy history > acquired absence of spleen in: icd10cm
splenectomy past > acquired absence of spleen in: icd10cm
prostatectomy history > acquired absence of other genital organs in: icd10cm
prostatectomy previous > acquired absence of other genital organs in: icd10cm
prostatectomy past > acquired absence of other genital organs in: icd10cm
orchiectomy history > acquired absence of other genital organs in: icd10cm
orchiectomy past > acquired absence of other genital organs in: icd10cm
lobe removed > acquired absence of lung in: icd10cm
lobectomy history > acquired absence of lung in: icd10cm
lobectomy previous > acquired absence of lung in: icd10cm
lobectomy past > acquired absence of lung in: icd10cm
pneumonectomy history > acquired absence of lung in: icd10cm
pneumonectomy past > acquired absence of lung in: icd10cm
breast taken off > acquired absence of breast and nipple in: icd10cm
mastectomy history > acquired absence of breast and nipple in: icd10cm
mastectomy past > acquired absence of breast and nipple in: icd10cm
cervix removed uterus left > acquired absence of cervix with remaining uterus in: icd10cm
oophorectomy history > acquired absence of ovaries in: icd10cm
oophorectomy previous > acquired absence of ovaries in: icd10cm
oophorectomy past > acquired absence of ovaries in: icd10cm
cystectomy status > acquired absence of other parts of urinary tract in: icd10cm
cystectomy history > acquired absence of other parts of urinary tract in: icd10cm
cystectomy past > acquired absence of other parts of urinary tract in: icd10cm
enucleation status > acquired absence of eye in: icd10cm
enucleation history > acquired absence of eye in: icd10cm
larynx removed > acquired absence of larynx in: icd10cm
laryngectomy history > acquired absence of larynx in: icd10cm
laryngectomy past > acquired absence of larynx in: icd10cm
pancreatectomy history > acquired absence of pancreas in: icd10cm
pancreatectomy past > acquired absence of pancreas in: icd10cm
adenoids removed > acquired absence of other organs in: icd10cm
thymus removed > acquired absence of other organs in: icd10cm
parathyroid removed > acquired absence of other organs in: icd10cm
parathyroid taken out > acquired absence of other organs in: icd10cm
tonsillectomy status > acquired absence of other organs in: icd10cm
tonsillectomy history > acquired absence of other organs in: icd10cm
tonsillectomy past > acquired absence of other organs in: icd10cm
adenoidectomy status > acquired absence of other organs in: icd10cm
adenoidectomy history > acquired absence of other organs in: icd10cm
adenoidectomy past > acquired absence of other organs in: icd10cm
father bowel cancer > family history of malignant neoplasm of digestive organs in: icd10cm
father stomach cancer > family history of malignant neoplasm of digestive organs in: icd10cm
father pancreatic cancer > family history of malignant neoplasm of digestive organs in: icd10cm
father liver cancer > family history of malignant neoplasm of digestive organs in: icd10cm
father esophageal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
father rectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
father colorectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother colon cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother bowel cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother stomach cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother pancreatic cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother liver cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother esophageal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother rectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother colorectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
brother bowel cancer > family history of malignant neoplasm of digestive organs in: icd10cm
brother stomach cancer > family history of malignant neoplasm of digestive organs in: icd10cm
brother pancreatic cancer > family history of malignant neoplasm of digestive organs in: icd10cm
brother esophageal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
brother rectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
sister bowel cancer > family history of malignant neoplasm of digestive organs in: icd10cm
sister stomach cancer > family history of malignant neoplasm of digestive organs in: icd10cm
sister pancreatic cancer > family history of malignant neoplasm of digestive organs in: icd10cm
sister esophageal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
sister rectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent colon cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent bowel cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent stomach cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent pancreatic cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent liver cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent esophageal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent rectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
parent colorectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
relative colon cancer > family history of malignant neoplasm of digestive organs in: icd10cm
relative colorectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
grandfather colorectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family colon cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family bowel cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family stomach cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family pancreatic cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family liver cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family esophageal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family rectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
family colorectal cancer > family history of malignant neoplasm of digestive organs in: icd10cm
mother uterine cancer > family history of malignant neoplasm of other genital organs in: icd10cm
mother cervical cancer > family history of malignant neoplasm of other genital organs in: icd10cm
family uterine cancer > family history of malignant neoplasm of other genital organs in: icd10cm
family cervical cancer > family history of malignant neoplasm of other genital organs in: icd10cm
family endometrial cancer > family history of malignant neoplasm of other genital organs in: icd10cm
father leukemia > family history of leukemia in: icd10cm
mother leukemia > family history of leukemia in: icd10cm
brother leukemia > family history of leukemia in: icd10cm
sister leukemia > family history of leukemia in: icd10cm
parent leukemia > family history of leukemia in: icd10cm
relative leukemia > family history of leukemia in: icd10cm
father hodgkin > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
mother lymphoma > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
mother hodgkin > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
brother hodgkin > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
sister hodgkin > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
parent hodgkin > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
family lymphoma > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
family hodgkin > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
family myeloma > family history of other malignant neoplasms of lymphoid  hematopoietic and related tissues in: icd10cm
father melanoma > family history of malignant neoplasm of other organs or systems in: icd10cm
father brain tumor > family history of malignant neoplasm of other organs or systems in: icd10cm
father brain cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
father thyroid cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
mother melanoma > family history of malignant neoplasm of other organs or systems in: icd10cm
mother brain tumor > family history of malignant neoplasm of other organs or systems in: icd10cm
mother brain cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
mother thyroid cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
mother skin cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
mother bone cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
brother melanoma > family history of malignant neoplasm of other organs or systems in: icd10cm
brother brain tumor > family history of malignant neoplasm of other organs or systems in: icd10cm
brother brain cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
brother thyroid cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
sister melanoma > family history of malignant neoplasm of other organs or systems in: icd10cm
sister brain tumor > family history of malignant neoplasm of other organs or systems in: icd10cm
sister brain cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
sister thyroid cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
parent melanoma > family history of malignant neoplasm of other organs or systems in: icd10cm
parent brain tumor > family history of malignant neoplasm of other organs or systems in: icd10cm
parent brain cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
parent thyroid cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
parent skin cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
parent bone cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
relative skin cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
family melanoma > family history of malignant neoplasm of other organs or systems in: icd10cm
family brain tumor > family history of malignant neoplasm of other organs or systems in: icd10cm
family brain cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
family thyroid cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
family skin cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
family sarcoma > family history of malignant neoplasm of other organs or systems in: icd10cm
family bone cancer > family history of malignant neoplasm of other organs or systems in: icd10cm
family smoking > family history of tobacco abuse and dependence in: icd10cm
family smokers > family history of tobacco abuse and dependence in: icd10cm
father suicide > family history of other mental and behavioral disorders in: icd10cm
mother suicide > family history of other mental and behavioral disorders in: icd10cm
brother suicide > family history of other mental and behavioral disorders in: icd10cm
sister suicide > family history of other mental and behavioral disorders in: icd10cm
parent suicide > family history of other mental and behavioral disorders in: icd10cm
relative depression > family history of other mental and behavioral disorders in: icd10cm
relative bipolar > family history of other mental and behavioral disorders in: icd10cm
family suicide > family history of other mental and behavioral disorders in: icd10cm
family schizophrenia > family history of other mental and behavioral disorders in: icd10cm
family depression > family history of other mental and behavioral disorders in: icd10cm
family bipolar > family history of other mental and behavioral disorders in: icd10cm
family adhd > family history of other mental and behavioral disorders in: icd10cm
family autism family > family history of other mental and behavioral disorders in: icd10cm
father alzheimer > family history of epilepsy and other diseases of the nervous system in: icd10cm
mother alzheimer > family history of epilepsy and other diseases of the nervous system in: icd10cm
mother als > family history of epilepsy and other diseases of the nervous system in: icd10cm
brother alzheimer > family history of epilepsy and other diseases of the nervous system in: icd10cm
sister alzheimer > family history of epilepsy and other diseases of the nervous system in: icd10cm
parent alzheimer > family history of epilepsy and other diseases of the nervous system in: icd10cm
parent als > family history of epilepsy and other diseases of the nervous system in: icd10cm
relative epilepsy > family history of epilepsy and other diseases of the nervous system in: icd10cm
relative migraine > family history of epilepsy and other diseases of the nervous system in: icd10cm
relative neuropathy > family history of epilepsy and other diseases of the nervous system in: icd10cm
relative muscular dystrophy > family history of epilepsy and other diseases of the nervous system in: icd10cm
family multiple sclerosis > family history of epilepsy and other diseases of the nervous system in: icd10cm
family parkinson > family history of epilepsy and other diseases of the nervous system in: icd10cm
family huntington > family history of epilepsy and other diseases of the nervous system in: icd10cm
family als > family history of epilepsy and other diseases of the nervous system in: icd10cm
family neuropathy > family history of epilepsy and other diseases of the nervous system in: icd10cm
family muscular dystrophy > family history of epilepsy and other diseases of the nervous system in: icd10cm
family hearing loss > family history of deafness and hearing loss in: icd10cm
mother cva > family history of stroke in: icd10cm
parent stroke > family history of stroke in: icd10cm
parent cva > family history of stroke in: icd10cm
relative stroke > family history of stroke in: icd10cm
relative cva > family history of stroke in: icd10cm
mother high blood pressure > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
mother blood clots > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
parent blood clots > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
relative coronary disease > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
relative cardiomyopathy > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family heart attack > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family hypertension > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family coronary disease > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family high blood pressure > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family heart failure > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family cardiomyopathy > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family aneurysm > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
family blood clots > family history of ischemic heart disease and other diseases of the circulatory system in: icd10cm
mother bronchitis > family history of asthma and other chronic lower respiratory diseases in: icd10cm
brother bronchitis > family history of asthma and other chronic lower respiratory diseases in: icd10cm
relative copd > family history of asthma and other chronic lower respiratory diseases in: icd10cm
relative bronchitis > family history of asthma and other chronic lower respiratory diseases in: icd10cm
family emphysema > family history of asthma and other chronic lower respiratory diseases in: icd10cm
family copd > family history of asthma and other chronic lower respiratory diseases in: icd10cm
family bronchitis > family history of asthma and other chronic lower respiratory diseases in: icd10cm
mother rheumatoid > family history of arthritis in: icd10cm
family rheumatoid > family history of arthritis in: icd10cm
mother osteoporosis > family history of osteoporosis in: icd10cm
family lupus > family history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
family gout joints > family history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
family scoliosis > family history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
family scleroderma > family history of other diseases of the musculoskeletal system and connective tissue in: icd10cm
family spina bifida > family history of other congenital malformations  deformations and chromosomal abnormalities in: icd10cm
family cleft > family history of other congenital malformations  deformations and chromosomal abnormalities in: icd10cm
family down syndrome > family history of other congenital malformations  deformations and chromosomal abnormalities in: icd10cm
family heart defect > family history of other congenital malformations  deformations and chromosomal abnormalities in: icd10cm
family tuberculosis > family history of other infectious and parasitic diseases in: icd10cm
family hepatitis > family history of other infectious and parasitic diseases in: icd10cm
father anemia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
father hemophilia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
father thrombophilia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
mother thrombophilia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
brother anemia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
brother hemophilia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
brother thrombophilia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
family hemophilia > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
family sickle cell > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
family bleeding disorder > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
family factor v leiden > family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism in: icd10cm
father gout > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
father obesity > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
father porphyria > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
mother gout > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
mother obesity > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
mother porphyria > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
family thyroid > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
family goiter > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
family hypothyroidism > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
family cystic fibrosis > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
family porphyria > family history of other endocrine  nutritional and metabolic diseases in: icd10cm
mother retinitis pigmentosa > family history of other specified eye disorder in: icd10cm
family macular degeneration > family history of other specified eye disorder in: icd10cm
family cataract > family history of other specified eye disorder in: icd10cm
family retinitis pigmentosa > family history of other specified eye disorder in: icd10cm
family strabismus > family history of other specified eye disorder in: icd10cm
family meniere > family history of ear disorders in: icd10cm
family otosclerosis > family history of ear disorders in: icd10cm
family lung disease > family history of other diseases of the respiratory system in: icd10cm
family tuberculous > family history of other diseases of the respiratory system in: icd10cm
father polyposis > family history of colon polyps  unspecified in: icd10cm
mother polyposis > family history of colon polyps  unspecified in: icd10cm
mother ulcer > family history of other diseases of the digestive system in: icd10cm
family crohn > family history of other diseases of the digestive system in: icd10cm
family colitis > family history of other diseases of the digestive system in: icd10cm
family liver disease > family history of other diseases of the digestive system in: icd10cm
family celiac > family history of other diseases of the digestive system in: icd10cm
family gallstones > family history of other diseases of the digestive system in: icd10cm
family cirrhosis > family history of other diseases of the digestive system in: icd10cm
family ulcer > family history of other diseases of the digestive system in: icd10cm
mother skin disease > family history of diseases of the skin and subcutaneous tissue in: icd10cm
family psoriasis > family history of diseases of the skin and subcutaneous tissue in: icd10cm
family eczema > family history of diseases of the skin and subcutaneous tissue in: icd10cm
family atopic > family history of diseases of the skin and subcutaneous tissue in: icd10cm
family kidney failure > family history of disorders of kidney and ureter in: icd10cm
family dialysis > family history of disorders of kidney and ureter in: icd10cm
family kidney stones > family history of disorders of kidney and ureter in: icd10cm
family endometriosis > family history of other diseases of the genitourinary system in: icd10cm
family infertility > family history of other diseases of the genitourinary system in: icd10cm
family fibroids > family history of other diseases of the genitourinary system in: icd10cm
parents cousins > family history of consanguinity in: icd10cm
parents consanguineous > family history of consanguinity in: icd10cm
inbreeding > family history of consanguinity in: icd10cm
family genetic disease carrier > family history of carrier of genetic disease in: icd10cm
family gene carrier > family history of carrier of genetic disease in: icd10cm
family brca > family history of carrier of genetic disease in: icd10cm
family malignant hyperthermia > family history of other specified conditions in: icd10cm
family anesthesia reaction > family history of other specified conditions in: icd10cm

# --- Personal history in the words of patients
stroke before > personal history of transient ischemic attack and cerebral infarction without residual deficits @ 0.88 in: icd10cm
tia before > personal history of transient ischemic attack and cerebral infarction without residual deficits @ 0.88 in: icd10cm
blood clot before > personal history of other venous thrombosis and embolism @ 0.88 in: icd10cm
dvt before > personal history of other venous thrombosis and embolism @ 0.88 in: icd10cm
deep vein thrombosis before > personal history of other venous thrombosis and embolism @ 0.88 in: icd10cm
deep vein thrombosis survivor > personal history of other venous thrombosis and embolism @ 0.92 in: icd10cm
deep vein thrombosis recovered from > personal history of other venous thrombosis and embolism @ 0.92 in: icd10cm
deep vein thrombosis resolved > personal history of other venous thrombosis and embolism @ 0.92 in: icd10cm
pulmonary embolism before > personal history of pulmonary embolism @ 0.88 in: icd10cm
lung clot before > personal history of pulmonary embolism @ 0.88 in: icd10cm
phlebitis before > personal history of thrombophlebitis @ 0.88 in: icd10cm
cardiac arrest before > personal history of sudden cardiac arrest @ 0.88 in: icd10cm
heart disease past > personal history of other diseases of the circulatory system @ 0.92 in: icd10cm
heart disease history > personal history of other diseases of the circulatory system @ 0.92 in: icd10cm
heart disease before > personal history of other diseases of the circulatory system @ 0.88 in: icd10cm
heart disease recovered from > personal history of other diseases of the circulatory system @ 0.92 in: icd10cm
heart disease resolved > personal history of other diseases of the circulatory system @ 0.92 in: icd10cm
old heart disease > personal history of other diseases of the circulatory system @ 0.75 in: icd10cm
endocarditis before > personal history of other diseases of the circulatory system @ 0.88 in: icd10cm
rheumatic fever before > personal history of other diseases of the circulatory system @ 0.88 in: icd10cm
rheumatic fever resolved > personal history of other diseases of the circulatory system @ 0.92 in: icd10cm
aneurysm before > personal history of other diseases of the circulatory system @ 0.88 in: icd10cm
heart failure before > personal history of other diseases of the circulatory system @ 0.88 in: icd10cm
heart failure resolved > personal history of other diseases of the circulatory system @ 0.92 in: icd10cm
pneumonia before > personal history of pneumonia @ 0.88 in: icd10cm
asthma before > personal history of other diseases of the respiratory system @ 0.88 in: icd10cm
bronchitis before > personal history of other diseases of the respiratory system @ 0.88 in: icd10cm
pneumothorax before > personal history of other diseases of the respiratory system @ 0.88 in: icd10cm
respiratory failure before > personal history of other diseases of the respiratory system @ 0.88 in: icd10cm
respiratory failure resolved > personal history of other diseases of the respiratory system @ 0.92 in: icd10cm
peptic ulcer before > personal history of peptic ulcer disease @ 0.88 in: icd10cm
stomach ulcer before > personal history of peptic ulcer disease @ 0.88 in: icd10cm
pancreatitis before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
diverticulitis before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
bowel obstruction before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
bowel obstruction resolved > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
gallstones before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
colitis before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
colitis survivor > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
gi bleed before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
gi bleed resolved > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
hernia before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
hernia survivor > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
hernia recovered from > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
appendicitis before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
hepatitis noninfectious past > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
hepatitis noninfectious history > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
hepatitis noninfectious before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
hepatitis noninfectious resolved > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
old hepatitis noninfectious > personal history of other diseases of the digestive system @ 0.75 in: icd10cm
hemorrhoids before > personal history of other diseases of the digestive system @ 0.88 in: icd10cm
hemorrhoids survivor > personal history of other diseases of the digestive system @ 0.92 in: icd10cm
colon polyps before > personal history of colon polyps @ 0.88 in: icd10cm
colon polyps survivor > personal history of colon polyps @ 0.92 in: icd10cm
colon polyps recovered from > personal history of colon polyps @ 0.92 in: icd10cm
colon polyps resolved > personal history of colon polyps @ 0.92 in: icd10cm
bowel polyps before > personal history of colon polyps @ 0.88 in: icd10cm
bowel polyps survivor > personal history of colon polyps @ 0.92 in: icd10cm
bowel polyps recovered from > personal history of colon polyps @ 0.92 in: icd10cm
bowel polyps resolved > personal history of colon polyps @ 0.92 in: icd10cm
eczema before > personal history of diseases of the skin and subcutaneous tissue @ 0.88 in: icd10cm
psoriasis before > personal history of diseases of the skin and subcutaneous tissue @ 0.88 in: icd10cm
skin disease past > personal history of diseases of the skin and subcutaneous tissue @ 0.92 in: icd10cm
skin disease before > personal history of diseases of the skin and subcutaneous tissue @ 0.88 in: icd10cm
old skin disease > personal history of diseases of the skin and subcutaneous tissue @ 0.75 in: icd10cm
cellulitis before > personal history of diseases of the skin and subcutaneous tissue @ 0.88 in: icd10cm
pressure ulcer before > personal history of diseases of the skin and subcutaneous tissue @ 0.88 in: icd10cm
pressure ulcer resolved > personal history of diseases of the skin and subcutaneous tissue @ 0.92 in: icd10cm
arthritis previous > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
arthritis before > personal history of other diseases of the musculoskeletal system @ 0.88 in: icd10cm
arthritis resolved > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
old arthritis > personal history of other diseases of the musculoskeletal system @ 0.75 in: icd10cm
gout previous > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
gout before > personal history of other diseases of the musculoskeletal system @ 0.88 in: icd10cm
gout survivor > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
gout recovered from > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
gout resolved > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
back problem past > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
back problem history > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
back problem before > personal history of other diseases of the musculoskeletal system @ 0.88 in: icd10cm
back problem resolved > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
old back problem > personal history of other diseases of the musculoskeletal system @ 0.75 in: icd10cm
osteomyelitis before > personal history of other diseases of the musculoskeletal system @ 0.88 in: icd10cm
osteomyelitis recovered from > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
osteomyelitis resolved > personal history of other diseases of the musculoskeletal system @ 0.92 in: icd10cm
stress fracture before > personal history of healed stress fracture @ 0.88 in: icd10cm
osteoporosis fracture before > personal history of healed osteoporosis fracture @ 0.88 in: icd10cm
fragility fracture before > personal history of healed osteoporosis fracture @ 0.88 in: icd10cm
pathological fracture before > personal history of healed other pathological fracture @ 0.88 in: icd10cm
broken bone before > personal history of healed traumatic fracture @ 0.88 in: icd10cm
broken bone survivor > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken bone recovered from > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken bone resolved > personal history of healed traumatic fracture @ 0.92 in: icd10cm
old broken bone > personal history of healed traumatic fracture @ 0.75 in: icd10cm
fracture traumatic before > personal history of healed traumatic fracture @ 0.88 in: icd10cm
broken leg before > personal history of healed traumatic fracture @ 0.88 in: icd10cm
broken leg survivor > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken leg recovered from > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken leg resolved > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken arm before > personal history of healed traumatic fracture @ 0.88 in: icd10cm
broken arm survivor > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken arm recovered from > personal history of healed traumatic fracture @ 0.92 in: icd10cm
broken arm resolved > personal history of healed traumatic fracture @ 0.92 in: icd10cm
old broken arm > personal history of healed traumatic fracture @ 0.75 in: icd10cm
cervical dysplasia before > personal history of cervical dysplasia @ 0.88 in: icd10cm
abnormal pap past > personal history of cervical dysplasia @ 0.92 in: icd10cm
abnormal pap before > personal history of cervical dysplasia @ 0.88 in: icd10cm
old abnormal pap > personal history of cervical dysplasia @ 0.75 in: icd10cm
vaginal dysplasia before > personal history of vaginal dysplasia @ 0.88 in: icd10cm
vulvar dysplasia before > personal history of vulvar dysplasia @ 0.88 in: icd10cm
endometriosis before > personal history of other diseases of the female genital tract @ 0.88 in: icd10cm
endometriosis recovered from > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
endometriosis resolved > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
pid before > personal history of other diseases of the female genital tract @ 0.88 in: icd10cm
pid survivor > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
pid recovered from > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
pid resolved > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
ovarian cyst before > personal history of other diseases of the female genital tract @ 0.88 in: icd10cm
ovarian cyst resolved > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
infertility female past > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
infertility female history > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
infertility female before > personal history of other diseases of the female genital tract @ 0.88 in: icd10cm
infertility female survivor > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
infertility female recovered from > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
infertility female resolved > personal history of other diseases of the female genital tract @ 0.92 in: icd10cm
old infertility female > personal history of other diseases of the female genital tract @ 0.75 in: icd10cm
prostatitis before > personal history of other diseases of male genital organs @ 0.88 in: icd10cm
prostatitis survivor > personal history of other diseases of male genital organs @ 0.92 in: icd10cm
prostatitis recovered from > personal history of other diseases of male genital organs @ 0.92 in: icd10cm
bph before > personal history of other diseases of male genital organs @ 0.88 in: icd10cm
testicular torsion before > personal history of other diseases of male genital organs @ 0.88 in: icd10cm
testicular torsion resolved > personal history of other diseases of male genital organs @ 0.92 in: icd10cm
uti before > personal history of urinary tract infections @ 0.88 in: icd10cm
old uti > personal history of urinary tract infections @ 0.75 in: icd10cm
urinary tract infection past > personal history of urinary tract infections @ 0.92 in: icd10cm
urinary tract infection before > personal history of urinary tract infections @ 0.88 in: icd10cm
old urinary tract infection > personal history of urinary tract infections @ 0.75 in: icd10cm
bladder infection before > personal history of urinary tract infections @ 0.88 in: icd10cm
old bladder infection > personal history of urinary tract infections @ 0.75 in: icd10cm
nephrotic syndrome before > personal history of nephrotic syndrome @ 0.88 in: icd10cm
renal calculi before > personal history of urinary calculi @ 0.88 in: icd10cm
kidney failure past > personal history of other diseases of urinary system @ 0.92 in: icd10cm
kidney failure before > personal history of other diseases of urinary system @ 0.88 in: icd10cm
kidney failure survivor > personal history of other diseases of urinary system @ 0.92 in: icd10cm
kidney disease before > personal history of other diseases of urinary system @ 0.88 in: icd10cm
kidney disease survivor > personal history of other diseases of urinary system @ 0.92 in: icd10cm
kidney disease recovered from > personal history of other diseases of urinary system @ 0.92 in: icd10cm
kidney disease resolved > personal history of other diseases of urinary system @ 0.92 in: icd10cm
hematuria before > personal history of other diseases of urinary system @ 0.88 in: icd10cm
preterm labor before > personal history of pre-term labor @ 0.88 in: icd10cm
premature labor before > personal history of pre-term labor @ 0.88 in: icd10cm
preeclampsia before > personal history of other complications of pregnancy childbirth and the puerperium @ 0.88 in: icd10cm
ectopic pregnancy before > personal history of other complications of pregnancy childbirth and the puerperium @ 0.88 in: icd10cm
postpartum hemorrhage before > personal history of other complications of pregnancy childbirth and the puerperium @ 0.88 in: icd10cm
molar pregnancy before > personal history of other complications of pregnancy childbirth and the puerperium @ 0.88 in: icd10cm
molar pregnancy resolved > personal history of other complications of pregnancy childbirth and the puerperium @ 0.92 in: icd10cm
postpartum depression past > personal history of other complications of pregnancy childbirth and the puerperium @ 0.92 in: icd10cm
postpartum depression previous > personal history of other complications of pregnancy childbirth and the puerperium @ 0.92 in: icd10cm
postpartum depression history > personal history of other complications of pregnancy childbirth and the puerperium @ 0.92 in: icd10cm
postpartum depression before > personal history of other complications of pregnancy childbirth and the puerperium @ 0.88 in: icd10cm
postpartum depression survivor > personal history of other complications of pregnancy childbirth and the puerperium @ 0.92 in: icd10cm
postpartum depression resolved > personal history of other complications of pregnancy childbirth and the puerperium @ 0.92 in: icd10cm
old postpartum depression > personal history of other complications of pregnancy childbirth and the puerperium @ 0.75 in: icd10cm
gestational diabetes before > personal history of gestational diabetes @ 0.88 in: icd10cm
diabetic foot ulcer before > personal history of diabetic foot ulcer @ 0.88 in: icd10cm
thyroid disease past > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
thyroid disease previous > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
thyroid disease prior > personal history of other endocrine nutritional and metabolic disease @ 0.88 in: icd10cm
thyroid disease history > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
thyroid disease before > personal history of other endocrine nutritional and metabolic disease @ 0.88 in: icd10cm
thyroid disease resolved > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
old thyroid disease > personal history of other endocrine nutritional and metabolic disease @ 0.75 in: icd10cm
vitamin deficiency past > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
vitamin deficiency history > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
vitamin deficiency before > personal history of other endocrine nutritional and metabolic disease @ 0.88 in: icd10cm
old vitamin deficiency > personal history of other endocrine nutritional and metabolic disease @ 0.75 in: icd10cm
goiter before > personal history of other endocrine nutritional and metabolic disease @ 0.88 in: icd10cm
goiter resolved > personal history of other endocrine nutritional and metabolic disease @ 0.92 in: icd10cm
hypoglycemia before > personal history of other endocrine nutritional and metabolic disease @ 0.88 in: icd10cm
old hypoglycemia > personal history of other endocrine nutritional and metabolic disease @ 0.75 in: icd10cm
obesity before > personal history of other endocrine nutritional and metabolic disease @ 0.88 in: icd10cm
anemia before > personal history of diseases of the blood and blood-forming organs @ 0.88 in: icd10cm
old anemia > personal history of diseases of the blood and blood-forming organs @ 0.75 in: icd10cm
leukopenia before > personal history of diseases of the blood and blood-forming organs @ 0.88 in: icd10cm
old leukopenia > personal history of diseases of the blood and blood-forming organs @ 0.75 in: icd10cm
blood disease past > personal history of diseases of the blood and blood-forming organs @ 0.92 in: icd10cm
blood disease before > personal history of diseases of the blood and blood-forming organs @ 0.88 in: icd10cm
thrombocytopenia previous > personal history of diseases of the blood and blood-forming organs @ 0.92 in: icd10cm
thrombocytopenia history > personal history of diseases of the blood and blood-forming organs @ 0.92 in: icd10cm
thrombocytopenia before > personal history of diseases of the blood and blood-forming organs @ 0.88 in: icd10cm
thrombocytopenia survivor > personal history of diseases of the blood and blood-forming organs @ 0.92 in: icd10cm
thrombocytopenia recovered from > personal history of diseases of the blood and blood-forming organs @ 0.92 in: icd10cm
thrombocytopenia resolved > personal history of diseases of the blood and blood-forming organs @ 0.92 in: icd10cm
old thrombocytopenia > personal history of diseases of the blood and blood-forming organs @ 0.75 in: icd10cm
depression before > personal history of other mental and behavioral disorders @ 0.88 in: icd10cm
anxiety before > personal history of other mental and behavioral disorders @ 0.88 in: icd10cm
schizophrenia before > personal history of other mental and behavioral disorders @ 0.88 in: icd10cm
eating disorder before > personal history of other mental and behavioral disorders @ 0.88 in: icd10cm
mental illness past > personal history of other mental and behavioral disorders @ 0.92 in: icd10cm
mental illness before > personal history of other mental and behavioral disorders @ 0.88 in: icd10cm
old mental illness > personal history of other mental and behavioral disorders @ 0.75 in: icd10cm
alcoholism past > personal history of other mental and behavioral disorders @ 0.92 in: icd10cm
alcoholism history > personal history of other mental and behavioral disorders @ 0.92 in: icd10cm
alcoholism before > personal history of other mental and behavioral disorders @ 0.88 in: icd10cm
alcoholism resolved > personal history of other mental and behavioral disorders @ 0.92 in: icd10cm
old alcoholism > personal history of other mental and behavioral disorders @ 0.75 in: icd10cm
combat stress before > personal history of combat and operational stress reaction @ 0.88 in: icd10cm
meningitis past > personal history of infections of the central nervous system @ 0.92 in: icd10cm
meningitis before > personal history of infections of the central nervous system @ 0.88 in: icd10cm
old meningitis > personal history of infections of the central nervous system @ 0.75 in: icd10cm
encephalitis past > personal history of infections of the central nervous system @ 0.92 in: icd10cm
encephalitis before > personal history of infections of the central nervous system @ 0.88 in: icd10cm
old encephalitis > personal history of infections of the central nervous system @ 0.75 in: icd10cm
seizures before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
migraine before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
bell palsy before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
bell palsy resolved > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
eye disease past > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
eye disease history > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
eye disease before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
eye disease resolved > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
ear infection before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
ear infection survivor > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
ear infection resolved > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
epilepsy before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
epilepsy resolved > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
glaucoma before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
guillain-barre before > personal history of other diseases of the nervous system and sense organs @ 0.88 in: icd10cm
guillain-barre resolved > personal history of other diseases of the nervous system and sense organs @ 0.92 in: icd10cm
tuberculosis before > personal history of tuberculosis @ 0.88 in: icd10cm
tb before > personal history of tuberculosis @ 0.88 in: icd10cm
poliomyelitis before > personal history of poliomyelitis @ 0.88 in: icd10cm
malaria before > personal history of malaria @ 0.88 in: icd10cm
mrsa before > personal history of methicillin resistant staphylococcus aureus infection @ 0.88 in: icd10cm
covid before > personal history of covid-19 @ 0.88 in: icd10cm
covid-19 before > personal history of covid-19 @ 0.88 in: icd10cm
measles before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
chickenpox before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
syphilis before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
syphilis recovered from > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
syphilis resolved > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
lyme before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
lyme resolved > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
sepsis before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
std past > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
std previous > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
std prior > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
std history > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
std before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
old std > personal history of other infectious and parasitic diseases @ 0.75 in: icd10cm
hepatitis before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
c diff before > personal history of other infectious and parasitic diseases @ 0.88 in: icd10cm
c diff resolved > personal history of other infectious and parasitic diseases @ 0.92 in: icd10cm
head injury before > personal history of traumatic brain injury @ 0.88 in: icd10cm
brain injury prior > personal history of traumatic brain injury @ 0.88 in: icd10cm
brain injury before > personal history of traumatic brain injury @ 0.88 in: icd10cm
concussion before > personal history of traumatic brain injury @ 0.88 in: icd10cm
injury history > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
injury before > personal history of other healed physical injury and trauma @ 0.88 in: icd10cm
injury recovered from > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
injury resolved > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
old injury > personal history of other healed physical injury and trauma @ 0.75 in: icd10cm
burn before > personal history of other healed physical injury and trauma @ 0.88 in: icd10cm
old burn > personal history of other healed physical injury and trauma @ 0.75 in: icd10cm
trauma past > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
trauma previous > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
trauma history > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
trauma before > personal history of other healed physical injury and trauma @ 0.88 in: icd10cm
trauma recovered from > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
trauma resolved > personal history of other healed physical injury and trauma @ 0.92 in: icd10cm
old trauma > personal history of other healed physical injury and trauma @ 0.75 in: icd10cm
foreign body before > personal history of retained foreign body fully removed @ 0.88 in: icd10cm
cleft lip before > personal history of corrected cleft lip and palate @ 0.88 in: icd10cm
old cleft lip > personal history of corrected cleft lip and palate @ 0.75 in: icd10cm
cleft palate before > personal history of corrected cleft lip and palate @ 0.88 in: icd10cm
old cleft palate > personal history of corrected cleft lip and palate @ 0.75 in: icd10cm
hypospadias before > personal history of corrected hypospadias @ 0.88 in: icd10cm
old hypospadias > personal history of corrected hypospadias @ 0.75 in: icd10cm
heart defect past > personal history of corrected congenital malformations of heart and circulatory system @ 0.92 in: icd10cm
heart defect before > personal history of corrected congenital malformations of heart and circulatory system @ 0.88 in: icd10cm
old heart defect > personal history of corrected congenital malformations of heart and circulatory system @ 0.75 in: icd10cm
congenital heart disease past > personal history of corrected congenital malformations of heart and circulatory system @ 0.92 in: icd10cm
congenital heart disease before > personal history of corrected congenital malformations of heart and circulatory system @ 0.88 in: icd10cm
gastroschisis past > personal history of corrected gastroschisis @ 0.92 in: icd10cm
gastroschisis before > personal history of corrected gastroschisis @ 0.88 in: icd10cm
old gastroschisis > personal history of corrected gastroschisis @ 0.75 in: icd10cm
old diaphragmatic hernia congenital > personal history of corrected congenital diaphragmatic hernia @ 0.75 in: icd10cm
spina bifida past > personal history of other specified corrected congenital malformations of nervous system @ 0.92 in: icd10cm
spina bifida history > personal history of other specified corrected congenital malformations of nervous system @ 0.92 in: icd10cm
spina bifida before > personal history of other specified corrected congenital malformations of nervous system @ 0.88 in: icd10cm
spina bifida resolved > personal history of other specified corrected congenital malformations of nervous system @ 0.92 in: icd10cm
tracheoesophageal fistula past > personal history of corrected tracheoesophageal fistula or atresia @ 0.92 in: icd10cm
tracheoesophageal fistula before > personal history of corrected tracheoesophageal fistula or atresia @ 0.88 in: icd10cm
old tracheoesophageal fistula > personal history of corrected tracheoesophageal fistula or atresia @ 0.75 in: icd10cm
imperforate anus past > personal history of other specified corrected congenital malformations of digestive system @ 0.92 in: icd10cm
imperforate anus history > personal history of other specified corrected congenital malformations of digestive system @ 0.92 in: icd10cm
imperforate anus before > personal history of other specified corrected congenital malformations of digestive system @ 0.88 in: icd10cm
imperforate anus resolved > personal history of other specified corrected congenital malformations of digestive system @ 0.92 in: icd10cm
self-harm past > personal history of suicidal behavior @ 0.92 in: icd10cm
self-harm previous > personal history of suicidal behavior @ 0.92 in: icd10cm
self-harm prior > personal history of suicidal behavior @ 0.88 in: icd10cm
self-harm before > personal history of suicidal behavior @ 0.88 in: icd10cm
self-harm survivor > personal history of suicidal behavior @ 0.92 in: icd10cm
self-harm recovered from > personal history of suicidal behavior @ 0.92 in: icd10cm
self-harm resolved > personal history of suicidal behavior @ 0.92 in: icd10cm
old self-harm > personal history of suicidal behavior @ 0.75 in: icd10cm
benign brain tumor past > personal history of benign neoplasm of the brain @ 0.92 in: icd10cm
meningioma past > personal history of benign neoplasm of the brain @ 0.92 in: icd10cm
meningioma history > personal history of benign neoplasm of the brain @ 0.92 in: icd10cm
meningioma before > personal history of benign neoplasm of the brain @ 0.88 in: icd10cm
old meningioma > personal history of benign neoplasm of the brain @ 0.75 in: icd10cm
benign tumor before > personal history of other benign neoplasm @ 0.88 in: icd10cm
fibroid before > personal history of other benign neoplasm @ 0.88 in: icd10cm
carcinoid benign past > personal history of benign carcinoid tumor @ 0.92 in: icd10cm
old carcinoid benign > personal history of benign carcinoid tumor @ 0.75 in: icd10cm
childhood abuse past > personal history of physical and sexual abuse in childhood @ 0.92 in: icd10cm
childhood abuse previous > personal history of physical and sexual abuse in childhood @ 0.92 in: icd10cm
childhood abuse prior > personal history of physical and sexual abuse in childhood @ 0.88 in: icd10cm
childhood abuse before > personal history of physical and sexual abuse in childhood @ 0.88 in: icd10cm
childhood abuse survivor > personal history of physical and sexual abuse in childhood @ 0.92 in: icd10cm
childhood abuse recovered from > personal history of physical and sexual abuse in childhood @ 0.92 in: icd10cm
childhood abuse resolved > personal history of physical and sexual abuse in childhood @ 0.92 in: icd10cm
old childhood abuse > personal history of physical and sexual abuse in childhood @ 0.75 in: icd10cm
child physical abuse before > personal history of physical and sexual abuse in childhood @ 0.88 in: icd10cm
old child physical abuse > personal history of physical and sexual abuse in childhood @ 0.75 in: icd10cm
spouse abuse past > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
spouse abuse history > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
spouse abuse before > personal history of adult physical and sexual abuse @ 0.88 in: icd10cm
old spouse abuse > personal history of adult physical and sexual abuse @ 0.75 in: icd10cm
domestic violence before > personal history of adult physical and sexual abuse @ 0.88 in: icd10cm
adult abuse past > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
adult abuse previous > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
adult abuse prior > personal history of adult physical and sexual abuse @ 0.88 in: icd10cm
adult abuse before > personal history of adult physical and sexual abuse @ 0.88 in: icd10cm
adult abuse survivor > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
adult abuse recovered from > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
adult abuse resolved > personal history of adult physical and sexual abuse @ 0.92 in: icd10cm
old adult abuse > personal history of adult physical and sexual abuse @ 0.75 in: icd10cm
rape before > personal history of adult physical and sexual abuse @ 0.88 in: icd10cm
emotional abuse adult past > personal history of adult psychological abuse @ 0.92 in: icd10cm
emotional abuse adult before > personal history of adult psychological abuse @ 0.88 in: icd10cm
smoking before > personal history of nicotine dependence @ 0.88 in: icd10cm
cigarette past > personal history of nicotine dependence @ 0.92 in: icd10cm
cigarette history > personal history of nicotine dependence @ 0.92 in: icd10cm
cigarette before > personal history of nicotine dependence @ 0.88 in: icd10cm
old cigarette > personal history of nicotine dependence @ 0.75 in: icd10cm
chemo before > personal history of antineoplastic chemotherapy @ 0.88 in: icd10cm
radiation before > personal history of irradiation @ 0.88 in: icd10cm
fall before > history of falling @ 0.88 in: icd10cm
bowel cancer past > personal history of other malignant neoplasm of large intestine @ 0.97 in: icd10cm
bowel cancer before > personal history of other malignant neoplasm of large intestine @ 0.97 in: icd10cm
rectal cancer past > personal history of other malignant neoplasm of rectum rectosigmoid junction and anus @ 0.97 in: icd10cm
rectal cancer before > personal history of other malignant neoplasm of rectum rectosigmoid junction and anus @ 0.97 in: icd10cm
anal cancer past > personal history of other malignant neoplasm of rectum rectosigmoid junction and anus @ 0.97 in: icd10cm
anal cancer before > personal history of other malignant neoplasm of rectum rectosigmoid junction and anus @ 0.97 in: icd10cm
liver cancer before > personal history of malignant neoplasm of liver @ 0.97 in: icd10cm
duodenum cancer past > personal history of other malignant neoplasm of small intestine @ 0.97 in: icd10cm
duodenum cancer history > personal history of other malignant neoplasm of small intestine @ 0.97 in: icd10cm
duodenum cancer before > personal history of other malignant neoplasm of small intestine @ 0.97 in: icd10cm
pancreas cancer before > personal history of malignant neoplasm of pancreas @ 0.97 in: icd10cm
gallbladder cancer past > personal history of malignant neoplasm of other digestive organs @ 0.97 in: icd10cm
gallbladder cancer history > personal history of malignant neoplasm of other digestive organs @ 0.97 in: icd10cm
gallbladder cancer before > personal history of malignant neoplasm of other digestive organs @ 0.97 in: icd10cm
bile duct cancer past > personal history of malignant neoplasm of other digestive organs @ 0.97 in: icd10cm
bile duct cancer history > personal history of malignant neoplasm of other digestive organs @ 0.97 in: icd10cm
bile duct cancer before > personal history of malignant neoplasm of other digestive organs @ 0.97 in: icd10cm
vocal cord cancer past > personal history of malignant neoplasm of larynx @ 0.97 in: icd10cm
vocal cord cancer history > personal history of malignant neoplasm of larynx @ 0.97 in: icd10cm
vocal cord cancer before > personal history of malignant neoplasm of larynx @ 0.97 in: icd10cm
nose cancer before > personal history of malignant neoplasm of nasal cavities middle ear and accessory sinuses @ 0.97 in: icd10cm
sinus cancer before > personal history of malignant neoplasm of nasal cavities middle ear and accessory sinuses @ 0.97 in: icd10cm
cervical cancer past > personal history of malignant neoplasm of cervix uteri @ 0.97 in: icd10cm
cervical cancer previous > personal history of malignant neoplasm of cervix uteri @ 0.97 in: icd10cm
cervical cancer prior > personal history of malignant neoplasm of cervix uteri @ 0.97 in: icd10cm
cervical cancer before > personal history of malignant neoplasm of cervix uteri @ 0.97 in: icd10cm
endometrial cancer past > personal history of malignant neoplasm of other parts of uterus @ 0.97 in: icd10cm
endometrial cancer before > personal history of malignant neoplasm of other parts of uterus @ 0.97 in: icd10cm
ovary cancer before > personal history of malignant neoplasm of ovary @ 0.97 in: icd10cm
vulva cancer past > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vulva cancer prior > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vulva cancer history > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vulva cancer before > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vulva cancer survivor > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vagina cancer past > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vagina cancer previous > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vagina cancer history > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vagina cancer before > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
vagina cancer survivor > personal history of malignant neoplasm of other female genital organs @ 0.97 in: icd10cm
penis cancer history > personal history of malignant neoplasm of other male genital organs @ 0.97 in: icd10cm
penis cancer before > personal history of malignant neoplasm of other male genital organs @ 0.97 in: icd10cm
penile cancer past > personal history of malignant neoplasm of other male genital organs @ 0.97 in: icd10cm
kidney cancer before > personal history of other malignant neoplasm of kidney @ 0.97 in: icd10cm
urethra cancer past > personal history of malignant neoplasm of other urinary tract organ @ 0.97 in: icd10cm
urethra cancer history > personal history of malignant neoplasm of other urinary tract organ @ 0.97 in: icd10cm
urethra cancer before > personal history of malignant neoplasm of other urinary tract organ @ 0.97 in: icd10cm
urethra cancer survivor > personal history of malignant neoplasm of other urinary tract organ @ 0.97 in: icd10cm
tongue cancer before > personal history of malignant neoplasm of tongue @ 0.97 in: icd10cm
mouth cancer past > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
mouth cancer previous > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
mouth cancer prior > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
mouth cancer survivor > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
throat cancer past > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
throat cancer previous > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
throat cancer prior > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
throat cancer history > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
throat cancer before > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
throat cancer survivor > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
lip cancer past > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
lip cancer previous > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
lip cancer prior > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
lip cancer before > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
lip cancer survivor > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
tonsil cancer past > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
tonsil cancer previous > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
tonsil cancer history > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
tonsil cancer before > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
oral cancer past > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
oral cancer previous > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
oral cancer prior > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
oral cancer before > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
oral cancer survivor > personal history of malignant neoplasm of other sites of lip oral cavity and pharynx @ 0.97 in: icd10cm
basal cell cancer past > personal history of other malignant neoplasm of skin @ 0.97 in: icd10cm
basal cell cancer previous > personal history of other malignant neoplasm of skin @ 0.97 in: icd10cm
basal cell cancer history > personal history of other malignant neoplasm of skin @ 0.97 in: icd10cm
basal cell cancer before > personal history of other malignant neoplasm of skin @ 0.97 in: icd10cm
soft tissue cancer before > personal history of malignant neoplasm of soft tissue @ 0.97 in: icd10cm
sarcoma cancer past > personal history of malignant neoplasm of soft tissue @ 0.97 in: icd10cm
sarcoma cancer previous > personal history of malignant neoplasm of soft tissue @ 0.97 in: icd10cm
sarcoma cancer prior > personal history of malignant neoplasm of soft tissue @ 0.97 in: icd10cm
sarcoma cancer before > personal history of malignant neoplasm of soft tissue @ 0.97 in: icd10cm
adrenal cancer history > personal history of malignant neoplasm of other endocrine glands @ 0.97 in: icd10cm
adrenal cancer before > personal history of malignant neoplasm of other endocrine glands @ 0.97 in: icd10cm
adrenal cancer survivor > personal history of malignant neoplasm of other endocrine glands @ 0.97 in: icd10cm
pituitary cancer past > personal history of malignant neoplasm of other endocrine glands @ 0.97 in: icd10cm
pituitary cancer history > personal history of malignant neoplasm of other endocrine glands @ 0.97 in: icd10cm
pituitary cancer before > personal history of malignant neoplasm of other endocrine glands @ 0.97 in: icd10cm
leukemia past > personal history of leukemia @ 0.93 in: icd10cm
leukemia before > personal history of leukemia @ 0.93 in: icd10cm
hodgkin past > personal history of hodgkin lymphoma @ 0.93 in: icd10cm
hodgkin before > personal history of hodgkin lymphoma @ 0.93 in: icd10cm
lymphoma past > personal history of non-hodgkin lymphomas @ 0.93 in: icd10cm
lymphoma previous > personal history of non-hodgkin lymphomas @ 0.93 in: icd10cm
lymphoma prior > personal history of non-hodgkin lymphomas @ 0.93 in: icd10cm
lymphoma before > personal history of non-hodgkin lymphomas @ 0.93 in: icd10cm
lymphoma survivor > personal history of non-hodgkin lymphomas @ 0.93 in: icd10cm
melanoma before > personal history of malignant melanoma of skin @ 0.93 in: icd10cm
myeloma past > personal history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 0.93 in: icd10cm
myeloma history > personal history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 0.93 in: icd10cm
myeloma before > personal history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 0.93 in: icd10cm
cancer before > personal history of malignant neoplasm unspecified @ 0.7 in: icd10cm
carcinoid past > personal history of malignant carcinoid tumor @ 0.93 in: icd10cm
carcinoid before > personal history of malignant carcinoid tumor @ 0.93 in: icd10cm
wilms tumor past > personal history of other malignant neoplasm of kidney @ 0.93 in: icd10cm
wilms tumor before > personal history of other malignant neoplasm of kidney @ 0.93 in: icd10cm
merkel cell past > personal history of merkel cell carcinoma @ 0.93 in: icd10cm
merkel cell before > personal history of merkel cell carcinoma @ 0.93 in: icd10cm

# --- Family history in the words of relatives
stomach cancer sibling > family history of malignant neoplasm of digestive organs @ 0.93 in: icd10cm
pancreatic cancer sibling > family history of malignant neoplasm of digestive organs @ 0.93 in: icd10cm
liver cancer sibling > family history of malignant neoplasm of digestive organs @ 0.93 in: icd10cm
rectal cancer sibling > family history of malignant neoplasm of digestive organs @ 0.93 in: icd10cm
esophageal cancer sibling > family history of malignant neoplasm of digestive organs @ 0.93 in: icd10cm
bowel cancer sibling > family history of malignant neoplasm of digestive organs @ 0.93 in: icd10cm
throat cancer mother > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer father > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer parent > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer sister > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer brother > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer relative > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer family > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
throat cancer sibling > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer mother > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer father > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer parent > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer sister > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer brother > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer relative > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer family > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer grandmother > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
larynx cancer sibling > family history of malignant neoplasm of other respiratory and intrathoracic organs @ 0.93 in: icd10cm
uterine cancer parent > family history of malignant neoplasm of other genital organs @ 0.93 in: icd10cm
uterine cancer relative > family history of malignant neoplasm of other genital organs @ 0.93 in: icd10cm
cervical cancer relative > family history of malignant neoplasm of other genital organs @ 0.93 in: icd10cm
leukemia grandmother > family history of leukemia @ 0.93 in: icd10cm
leukemia sibling > family history of leukemia @ 0.93 in: icd10cm
hodgkin grandmother > family history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 0.93 in: icd10cm
hodgkin sibling > family history of other malignant neoplasms of lymphoid hematopoietic and related tissues @ 0.93 in: icd10cm
melanoma sibling > family history of malignant neoplasm of other organs or systems @ 0.93 in: icd10cm
brain cancer sibling > family history of malignant neoplasm of other organs or systems @ 0.93 in: icd10cm
thyroid cancer sibling > family history of malignant neoplasm of other organs or systems @ 0.93 in: icd10cm
intellectual disability relative > family history of intellectual disabilities @ 0.93 in: icd10cm
smoker mother > family history of tobacco abuse and dependence @ 0.93 in: icd10cm
smoker parent > family history of tobacco abuse and dependence @ 0.93 in: icd10cm
smoker relative > family history of tobacco abuse and dependence @ 0.93 in: icd10cm
smoking mother > family history of tobacco abuse and dependence @ 0.93 in: icd10cm
smoking relative > family history of tobacco abuse and dependence @ 0.93 in: icd10cm
drug addict sister > family history of other psychoactive substance abuse and dependence @ 0.93 in: icd10cm
drug addict brother > family history of other psychoactive substance abuse and dependence @ 0.93 in: icd10cm
drug addict relative > family history of other psychoactive substance abuse and dependence @ 0.93 in: icd10cm
drug addict grandmother > family history of other psychoactive substance abuse and dependence @ 0.93 in: icd10cm
drug addict sibling > family history of other psychoactive substance abuse and dependence @ 0.93 in: icd10cm
suicide grandmother > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
suicide sibling > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
anxiety relative > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
anxiety family > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
psychosis mother > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
psychosis brother > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
psychosis relative > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
psychosis family > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
psychosis sibling > family history of other mental and behavioral disorders @ 0.93 in: icd10cm
alzheimer sibling > family history of epilepsy and other diseases of the nervous system @ 0.93 in: icd10cm
seizures family > family history of epilepsy and other diseases of the nervous system @ 0.93 in: icd10cm
dementia relative > family history of epilepsy and other diseases of the nervous system @ 0.93 in: icd10cm
dementia family > family history of epilepsy and other diseases of the nervous system @ 0.93 in: icd10cm
stroke sibling > family history of stroke @ 0.93 in: icd10cm
heart attack grandmother > family history of ischemic heart disease and other diseases of the circulatory system @ 0.93 in: icd10cm
rheumatoid arthritis mother > family history of arthritis @ 0.93 in: icd10cm
rheumatoid arthritis family > family history of arthritis @ 0.93 in: icd10cm
osteoporosis parent > family history of osteoporosis @ 0.93 in: icd10cm
osteoporosis relative > family history of osteoporosis @ 0.93 in: icd10cm
osteoporosis sibling > family history of osteoporosis @ 0.93 in: icd10cm
lupus relative > family history of other diseases of the musculoskeletal system and connective tissue @ 0.93 in: icd10cm
gout family > family history of other diseases of the musculoskeletal system and connective tissue @ 0.93 in: icd10cm
congenital anomaly mother > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly father > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly parent > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly sister > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly brother > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly relative > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly grandmother > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital anomaly sibling > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
spina bifida relative > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
spina bifida sibling > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital heart defect mother > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital heart defect father > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital heart defect parent > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital heart defect brother > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital heart defect relative > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
congenital heart defect sibling > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
chromosome disorder mother > family history of other congenital malformations deformations and chromosomal abnormalities @ 0.93 in: icd10cm
aids relative > family history of human immunodeficiency virus disease @ 0.93 in: icd10cm
tuberculosis mother > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
tuberculosis father > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
tuberculosis parent > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
tuberculosis sister > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
tuberculosis brother > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
tuberculosis relative > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
tuberculosis sibling > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
infectious disease mother > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
infectious disease parent > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
infectious disease relative > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
infectious disease sibling > family history of other infectious and parasitic diseases @ 0.93 in: icd10cm
anemia mother > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
anemia relative > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
sickle cell relative > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
hemophilia mother > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
hemophilia parent > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
hemophilia sister > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
hemophilia relative > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
hemophilia sibling > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
blood disorder mother > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
blood disorder father > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
blood disorder parent > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
blood disorder relative > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
blood disorder sibling > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
clotting disorder mother > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
clotting disorder father > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
clotting disorder parent > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
clotting disorder family > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
clotting disorder sibling > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
thalassemia relative > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
thalassemia family > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
factor v leiden relative > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
von willebrand mother > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
von willebrand father > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
von willebrand parent > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
von willebrand family > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
von willebrand sibling > family history of diseases of the blood and blood-forming organs @ 0.93 in: icd10cm
high cholesterol mother > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
high cholesterol parent > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia mother > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia father > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia parent > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia sister > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia brother > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia grandmother > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
hyperlipidemia sibling > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
high triglycerides father > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
high triglycerides relative > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
high triglycerides familial history > family history of other disorder of lipoprotein metabolism and other lipidemia @ 0.93 in: icd10cm
thyroid disease relative > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
thyroid disease family > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
obesity parent > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
obesity sister > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
obesity brother > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
obesity relative > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
obesity sibling > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
goiter relative > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis mother > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis father > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis parent > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis sister > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis brother > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis family > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
hemochromatosis sibling > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
phenylketonuria family > family history of other endocrine nutritional and metabolic diseases @ 0.93 in: icd10cm
glaucoma sibling > family history of glaucoma @ 0.93 in: icd10cm
cataract relative > family history of other specified eye disorder @ 0.93 in: icd10cm
retinal detachment relative > family history of other specified eye disorder @ 0.93 in: icd10cm
retinal detachment family > family history of other specified eye disorder @ 0.93 in: icd10cm
eye disease sibling > family history of other specified eye disorder @ 0.93 in: icd10cm
color blindness father > family history of other specified eye disorder @ 0.93 in: icd10cm
color blindness sister > family history of other specified eye disorder @ 0.93 in: icd10cm
color blindness relative > family history of other specified eye disorder @ 0.93 in: icd10cm
color blindness family > family history of other specified eye disorder @ 0.93 in: icd10cm
color blindness familial history > family history of other specified eye disorder @ 0.93 in: icd10cm
otosclerosis relative > family history of ear disorders @ 0.93 in: icd10cm
otosclerosis sibling > family history of ear disorders @ 0.93 in: icd10cm
pulmonary fibrosis mother > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
pulmonary fibrosis father > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
pulmonary fibrosis parent > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
pulmonary fibrosis sister > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
pulmonary fibrosis brother > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
pulmonary fibrosis grandmother > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
pulmonary fibrosis sibling > family history of other diseases of the respiratory system @ 0.93 in: icd10cm
fap mother > family history of familial adenomatous polyposis @ 0.93 in: icd10cm
fap parent > family history of familial adenomatous polyposis @ 0.93 in: icd10cm
fap family > family history of familial adenomatous polyposis @ 0.93 in: icd10cm
fap sibling > family history of familial adenomatous polyposis @ 0.93 in: icd10cm
ulcer parent > family history of other diseases of the digestive system @ 0.93 in: icd10cm
ulcer relative > family history of other diseases of the digestive system @ 0.93 in: icd10cm
ulcerative colitis relative > family history of other diseases of the digestive system @ 0.93 in: icd10cm
ulcerative colitis family > family history of other diseases of the digestive system @ 0.93 in: icd10cm
eczema relative > family history of diseases of the skin and subcutaneous tissue @ 0.93 in: icd10cm
skin disease parent > family history of diseases of the skin and subcutaneous tissue @ 0.93 in: icd10cm
skin disease relative > family history of diseases of the skin and subcutaneous tissue @ 0.93 in: icd10cm
skin disease sibling > family history of diseases of the skin and subcutaneous tissue @ 0.93 in: icd10cm
vitiligo relative > family history of diseases of the skin and subcutaneous tissue @ 0.93 in: icd10cm
vitiligo family > family history of diseases of the skin and subcutaneous tissue @ 0.93 in: icd10cm
kidney failure family > family history of other disorders of kidney and ureter @ 0.93 in: icd10cm
kidney stones mother > family history of other disorders of kidney and ureter @ 0.93 in: icd10cm
kidney stones parent > family history of other disorders of kidney and ureter @ 0.93 in: icd10cm
kidney stones relative > family history of other disorders of kidney and ureter @ 0.93 in: icd10cm
kidney stones family > family history of other disorders of kidney and ureter @ 0.93 in: icd10cm
endometriosis mother > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
endometriosis relative > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
prostate disease mother > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
prostate disease father > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
prostate disease relative > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
prostate disease runs in family > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
prostate disease family > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
prostate disease sibling > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
fibroids relative > family history of other diseases of the genitourinary system @ 0.93 in: icd10cm
incest relative > family history of consanguinity @ 0.93 in: icd10cm
incest family > family history of consanguinity @ 0.93 in: icd10cm
incest grandmother > family history of consanguinity @ 0.93 in: icd10cm
incest familial history > family history of consanguinity @ 0.93 in: icd10cm
brca brother > family history of carrier of genetic disease @ 0.93 in: icd10cm
allergy mother > family history of other specified conditions @ 0.93 in: icd10cm
allergy father > family history of other specified conditions @ 0.93 in: icd10cm
allergy parent > family history of other specified conditions @ 0.93 in: icd10cm
allergy sister > family history of other specified conditions @ 0.93 in: icd10cm
allergy brother > family history of other specified conditions @ 0.93 in: icd10cm
allergy relative > family history of other specified conditions @ 0.93 in: icd10cm
allergy family > family history of other specified conditions @ 0.93 in: icd10cm
allergy grandmother > family history of other specified conditions @ 0.93 in: icd10cm
allergy sibling > family history of other specified conditions @ 0.93 in: icd10cm
anesthesia problem family > family history of other specified conditions @ 0.93 in: icd10cm

# --- Contact with and exposure to, by the agent
e coli exposed > contact with and suspected exposure to intestinal infectious diseases due to escherichia coli @ 0.93 in: icd10cm
cholera contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
typhoid contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
dysentery exposure > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
dysentery exposed > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
dysentery contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
salmonella exposed > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
norovirus contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
rotavirus exposure > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
rotavirus exposed > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
rotavirus contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
c diff contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
shigella exposure > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
shigella exposed > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
shigella contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
hepatitis fecal exposure > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
hepatitis fecal exposed > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
hepatitis fecal contact > contact with and suspected exposure to other intestinal infectious diseases @ 0.93 in: icd10cm
consumption exposure > contact with and suspected exposure to tuberculosis @ 0.93 in: icd10cm
consumption exposed > contact with and suspected exposure to tuberculosis @ 0.93 in: icd10cm
consumption contact > contact with and suspected exposure to tuberculosis @ 0.93 in: icd10cm
std contact > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
syphilis exposed > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
gonorrhea exposed > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
gonorrhea contact > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
chlamydia contact > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
genital herpes exposure > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
genital herpes exposed > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
genital herpes contact > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
trichomonas exposure > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
trichomonas exposed > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
trichomonas contact > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
hpv exposed > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
hpv contact > contact with and suspected exposure to infections with a predominantly sexual mode of transmission @ 0.93 in: icd10cm
rabid animal exposed > contact with and suspected exposure to rabies @ 0.93 in: icd10cm
rabid bat exposed > contact with and suspected exposure to rabies @ 0.93 in: icd10cm
rubella exposed > contact with and suspected exposure to rubella @ 0.93 in: icd10cm
hepatitis b exposed > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hepatitis b contact > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hep b exposure > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hep b exposed > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hep b contact > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hep c exposure > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hep c exposed > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hep c contact > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hepatitis a exposed > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
hepatitis a contact > contact with and suspected exposure to viral hepatitis @ 0.93 in: icd10cm
aids exposure > contact with and suspected exposure to human immunodeficiency virus @ 0.93 in: icd10cm
aids contact > contact with and suspected exposure to human immunodeficiency virus @ 0.93 in: icd10cm
head lice exposed > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
head lice contact > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
bedbugs exposure > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
bedbugs exposed > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
bedbugs contact > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
pediculosis exposed > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
crabs exposure > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
crabs exposed > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
crabs contact > contact with and suspected exposure to pediculosis acariasis and other infestations @ 0.93 in: icd10cm
meningococcus exposed > contact with and suspected exposure to meningococcus @ 0.93 in: icd10cm
meningitis bacterial exposure > contact with and suspected exposure to meningococcus @ 0.93 in: icd10cm
meningitis bacterial exposed > contact with and suspected exposure to meningococcus @ 0.93 in: icd10cm
meningitis bacterial contact > contact with and suspected exposure to meningococcus @ 0.93 in: icd10cm
whooping cough exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
whooping cough contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
pertussis exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
diphtheria exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
diphtheria contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
strep throat exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
strep throat contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
mrsa exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
scarlet fever exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
scarlet fever contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
leprosy contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
plague exposure > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
plague exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
plague contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
tularemia exposure > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
tularemia exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
tularemia contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
bacterial infection contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
staph exposed > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
staph contact > contact with and suspected exposure to other bacterial communicable diseases @ 0.93 in: icd10cm
shingles contact > contact with and suspected exposure to varicella @ 0.93 in: icd10cm
zika exposed > contact with and suspected exposure to zika virus @ 0.93 in: icd10cm
coronavirus exposed > contact with and suspected exposure to covid-19 @ 0.93 in: icd10cm
sars-cov-2 exposed > contact with and suspected exposure to covid-19 @ 0.93 in: icd10cm
flu exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
flu contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
influenza exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
measles contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
mumps exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
mumps contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
mono contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
ebola contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
smallpox exposure > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
smallpox contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
mpox contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
polio exposure > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
polio exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
polio contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
west nile exposure > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
west nile exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
west nile contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
rsv exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
rsv contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
fifth disease exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
fifth disease contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
cmv exposure > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
cmv exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
cmv contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
hand foot and mouth exposed > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
hand foot and mouth contact > contact with and suspected exposure to other viral communicable diseases @ 0.93 in: icd10cm
ringworm exposed > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
ringworm contact > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
fungus exposed > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
fungus contact > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
lyme exposure > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
lyme exposed > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
lyme contact > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
malaria exposed > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
malaria contact > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
parasite exposure > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
parasite exposed > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
parasite contact > contact with and suspected exposure to other communicable diseases @ 0.93 in: icd10cm
infection exposure > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
infection exposed > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
contagious disease exposure > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
contagious disease exposed > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
contagious disease contact > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
sick person exposure > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
sick person exposed > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
sick person contact > contact with and suspected exposure to unspecified communicable disease @ 0.93 in: icd10cm
mercury exposed > contact with and suspected exposure to other hazardous metals @ 0.93 in: icd10cm
mercury contact > contact with and suspected exposure to other hazardous metals @ 0.93 in: icd10cm
cadmium contact > contact with and suspected exposure to other hazardous metals @ 0.93 in: icd10cm
heavy metals exposure > contact with and suspected exposure to other hazardous metals @ 0.93 in: icd10cm
heavy metals exposed > contact with and suspected exposure to other hazardous metals @ 0.93 in: icd10cm
metals contact > contact with and suspected exposure to other hazardous metals @ 0.93 in: icd10cm
aniline exposure > contact with and suspected exposure to aromatic amines @ 0.93 in: icd10cm
aniline exposed > contact with and suspected exposure to aromatic amines @ 0.93 in: icd10cm
aniline contact > contact with and suspected exposure to aromatic amines @ 0.93 in: icd10cm
dye exposure > contact with and suspected exposure to other hazardous aromatic compounds @ 0.93 in: icd10cm
dye exposed > contact with and suspected exposure to other hazardous aromatic compounds @ 0.93 in: icd10cm
dye contact > contact with and suspected exposure to other hazardous aromatic compounds @ 0.93 in: icd10cm
naphthalene exposure > contact with and suspected exposure to other hazardous aromatic compounds @ 0.93 in: icd10cm
naphthalene exposed > contact with and suspected exposure to other hazardous aromatic compounds @ 0.93 in: icd10cm
naphthalene contact > contact with and suspected exposure to other hazardous aromatic compounds @ 0.93 in: icd10cm
pesticide contact > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
solvent contact > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
formaldehyde exposure > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
formaldehyde exposed > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
formaldehyde contact > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
agent orange contact > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
gasoline fumes exposure > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
gasoline fumes exposed > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
gasoline fumes contact > contact with and suspected exposure to other hazardous chiefly nonmedicinal chemicals @ 0.93 in: icd10cm
smog exposed > contact with and suspected exposure to air pollution @ 0.93 in: icd10cm
smog contact > contact with and suspected exposure to air pollution @ 0.93 in: icd10cm
contaminated water exposure > contact with and suspected exposure to water pollution @ 0.93 in: icd10cm
contaminated water exposed > contact with and suspected exposure to water pollution @ 0.93 in: icd10cm
contaminated water contact > contact with and suspected exposure to water pollution @ 0.93 in: icd10cm
red tide exposed > contact with and suspected exposure to harmful algae and algae toxins @ 0.93 in: icd10cm
loud noise exposure > contact with and suspected exposure to noise @ 0.93 in: icd10cm
radon exposed > contact with and suspected exposure to radon and other naturally occurring radiation @ 0.93 in: icd10cm
needlestick exposed > contact with and suspected exposure to potentially hazardous body fluids @ 0.93 in: icd10cm
needlestick contact > contact with and suspected exposure to potentially hazardous body fluids @ 0.93 in: icd10cm
needle stick exposed > contact with and suspected exposure to potentially hazardous body fluids @ 0.93 in: icd10cm
tobacco smoke exposed > contact with and suspected exposure to environmental tobacco smoke @ 0.93 in: icd10cm
gulf war exposed > contact with and suspected exposure to gulf war theater @ 0.93 in: icd10cm
burn pit exposure > contact with and suspected exposure to other war theater @ 0.93 in: icd10cm
burn pit exposed > contact with and suspected exposure to other war theater @ 0.93 in: icd10cm
burn pit contact > contact with and suspected exposure to other war theater @ 0.93 in: icd10cm
fiberglass exposure > contact with and suspected exposure to other hazardous substances @ 0.93 in: icd10cm
fiberglass exposed > contact with and suspected exposure to other hazardous substances @ 0.93 in: icd10cm
fiberglass contact > contact with and suspected exposure to other hazardous substances @ 0.93 in: icd10cm
silica exposure > contact with and suspected exposure to other hazardous substances @ 0.93 in: icd10cm
silica exposed > contact with and suspected exposure to other hazardous substances @ 0.93 in: icd10cm
silica contact > contact with and suspected exposure to other hazardous substances @ 0.93 in: icd10cm

# --- Carriers
carries typhoid > carrier of typhoid @ 0.88 in: icd10cm
carries diphtheria > carrier of diphtheria @ 0.88 in: icd10cm
c diff carrier > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries c diff > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
c diff colonization > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries salmonella > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries amebiasis > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
cholera carrier > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries cholera > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
cholera colonization > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries dysentery > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
dysentery colonization > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
shigella carrier > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries shigella > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
shigella colonization > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries intestinal infection > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
giardia carrier > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries giardia > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
giardia colonization > carrier of other intestinal infectious diseases @ 0.88 in: icd10cm
carries gonorrhea > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
carries syphilis > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
chlamydia carrier > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
carries chlamydia > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
chlamydia colonization > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
venereal disease carrier > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
carries venereal disease > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
venereal disease colonization > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
carries std > carrier of infections with a predominantly sexual mode of transmission @ 0.88 in: icd10cm
carries mrsa > carrier of methicillin resistant staphylococcus aureus @ 0.88 in: icd10cm
carries mssa > carrier of methicillin susceptible staphylococcus aureus @ 0.88 in: icd10cm
carries staphylococcus > carrier of methicillin susceptible staphylococcus aureus @ 0.88 in: icd10cm
staphylococcus colonization > carrier of methicillin susceptible staphylococcus aureus @ 0.88 in: icd10cm
strep b carrier state > carrier of streptococcus group b @ 0.88 in: icd10cm
gbs carrier state > carrier of streptococcus group b @ 0.88 in: icd10cm
carries gbs > carrier of streptococcus group b @ 0.88 in: icd10cm
meningococcus carrier state > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
carries meningococcus > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
strep carrier state > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
carries strep > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
pneumococcus carrier > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
pneumococcus carrier state > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
carries pneumococcus > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
pneumococcus colonization > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
carries bacterial > carrier of other specified bacterial diseases @ 0.88 in: icd10cm
carries htlv > carrier of human t-lymphotropic virus type-1 infection @ 0.88 in: icd10cm
infectious disease other carrier state > carrier of other infectious diseases @ 0.88 in: icd10cm
carries infectious disease other > carrier of other infectious diseases @ 0.88 in: icd10cm
infectious disease other colonization > carrier of other infectious diseases @ 0.88 in: icd10cm
fungus carrier > carrier of other infectious diseases @ 0.88 in: icd10cm
carries fungus > carrier of other infectious diseases @ 0.88 in: icd10cm
fungus colonization > carrier of other infectious diseases @ 0.88 in: icd10cm
hemophilia carrier > asymptomatic hemophilia a carrier @ 0.88 in: icd10cm
carries gene hemophilia > asymptomatic hemophilia a carrier @ 0.88 in: icd10cm
carries gene cystic fibrosis > cystic fibrosis carrier @ 0.88 in: icd10cm
carries gene tay sachs > genetic carrier of other disease @ 0.88 in: icd10cm
muscular dystrophy carrier > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene muscular dystrophy > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene duchenne > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene fragile x > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene genetic disease > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene thalassemia gene > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene gaucher > genetic carrier of other disease @ 0.88 in: icd10cm
spinal muscular atrophy carrier > genetic carrier of other disease @ 0.88 in: icd10cm
spinal muscular atrophy gene carrier > genetic carrier of other disease @ 0.88 in: icd10cm
carries gene spinal muscular atrophy > genetic carrier of other disease @ 0.88 in: icd10cm

# --- Allergy to a drug or thing
erythromycin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
cephalosporin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
keflex hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
cipro hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
ciprofloxacin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
levofloxacin allergy > allergy status to other antibiotic agents in: icd10cm
levofloxacin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
doxycycline hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
tetracycline hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
vancomycin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
clindamycin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
azithromycin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
gentamicin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
z-pak allergy > allergy status to other antibiotic agents in: icd10cm
allergy status z-pak > allergy status to other antibiotic agents in: icd10cm
z-pak hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
ceftriaxone allergy > allergy status to other antibiotic agents in: icd10cm
ceftriaxone hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
macrolide allergy > allergy status to other antibiotic agents in: icd10cm
macrolide hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
nitrofurantoin allergy > allergy status to other antibiotic agents in: icd10cm
nitrofurantoin hypersensitivity status > allergy status to other antibiotic agents in: icd10cm
fluconazole allergy > allergy status to other anti-infective agents in: icd10cm
fluconazole hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
acyclovir allergy > allergy status to other anti-infective agents in: icd10cm
acyclovir hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
antifungal hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
antiviral allergy > allergy status to other anti-infective agents in: icd10cm
antiviral hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
quinine allergy > allergy status to other anti-infective agents in: icd10cm
quinine hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
metronidazole hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
flagyl hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
allergy status isoniazid > allergy status to other anti-infective agents in: icd10cm
isoniazid hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
antimalarial allergy > allergy status to other anti-infective agents in: icd10cm
antimalarial hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
ivermectin allergy > allergy status to other anti-infective agents in: icd10cm
ivermectin hypersensitivity status > allergy status to other anti-infective agents in: icd10cm
novocaine hypersensitivity status > allergy status to anesthetic agent in: icd10cm
lidocaine hypersensitivity status > allergy status to anesthetic agent in: icd10cm
propofol hypersensitivity status > allergy status to anesthetic agent in: icd10cm
anesthesia hypersensitivity status > allergy status to anesthetic agent in: icd10cm
bupivacaine hypersensitivity status > allergy status to anesthetic agent in: icd10cm
codeine hypersensitivity status > allergy status to narcotic agent in: icd10cm
morphine hypersensitivity status > allergy status to narcotic agent in: icd10cm
oxycodone hypersensitivity status > allergy status to narcotic agent in: icd10cm
hydrocodone hypersensitivity status > allergy status to narcotic agent in: icd10cm
opioid hypersensitivity status > allergy status to narcotic agent in: icd10cm
demerol hypersensitivity status > allergy status to narcotic agent in: icd10cm
fentanyl hypersensitivity status > allergy status to narcotic agent in: icd10cm
tramadol hypersensitivity status > allergy status to narcotic agent in: icd10cm
percocet hypersensitivity status > allergy status to narcotic agent in: icd10cm
dilaudid hypersensitivity status > allergy status to narcotic agent in: icd10cm
aspirin hypersensitivity status > allergy status to analgesic agent in: icd10cm
nsaid hypersensitivity status > allergy status to analgesic agent in: icd10cm
ibuprofen hypersensitivity status > allergy status to analgesic agent in: icd10cm
motrin hypersensitivity status > allergy status to analgesic agent in: icd10cm
naproxen hypersensitivity status > allergy status to analgesic agent in: icd10cm
advil hypersensitivity status > allergy status to analgesic agent in: icd10cm
tylenol hypersensitivity status > allergy status to analgesic agent in: icd10cm
acetaminophen hypersensitivity status > allergy status to analgesic agent in: icd10cm
toradol hypersensitivity status > allergy status to analgesic agent in: icd10cm
ketorolac allergy > allergy status to analgesic agent in: icd10cm
ketorolac hypersensitivity status > allergy status to analgesic agent in: icd10cm
vaccine hypersensitivity status > allergy status to serum and vaccine in: icd10cm
tetanus shot allergy > allergy status to serum and vaccine in: icd10cm
tetanus shot hypersensitivity status > allergy status to serum and vaccine in: icd10cm
flu shot allergy > allergy status to serum and vaccine in: icd10cm
flu shot hypersensitivity status > allergy status to serum and vaccine in: icd10cm
antiserum hypersensitivity status > allergy status to serum and vaccine in: icd10cm
immunization hypersensitivity status > allergy status to serum and vaccine in: icd10cm
statin hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
lisinopril hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
ace inhibitor allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
ace inhibitor hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
insulin hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
heparin hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
dilantin allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
dilantin hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
phenytoin hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
seizure drug allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
allergy status seizure drug > allergy status to other drugs medicaments and biological substances in: icd10cm
seizure drug hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
steroid allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
steroid hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
beta blocker allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
beta blocker hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
benadryl allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
benadryl hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
prednisone hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
metformin hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
blood pressure pill allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
blood pressure pill hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
anticonvulsant allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
anticonvulsant hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
chemotherapy drug allergy > allergy status to other drugs medicaments and biological substances in: icd10cm
chemotherapy drug hypersensitivity status > allergy status to other drugs medicaments and biological substances in: icd10cm
medicine hypersensitivity status > allergy status to unspecified drugs medicaments in: icd10cm
drug unspecified hypersensitivity status > allergy status to unspecified drugs medicaments in: icd10cm
medication hypersensitivity status > allergy status to unspecified drugs medicaments in: icd10cm
allergic cheese > allergy to milk products @ 0.88 in: icd10cm
meat allergy status > allergy to other foods @ 0.88 in: icd10cm
meat allergy history > allergy to other foods @ 0.88 in: icd10cm
allergic alpha-gal > allergy to other foods @ 0.88 in: icd10cm
allergic msg > food additives allergy status @ 0.88 in: icd10cm
allergic sulfite > food additives allergy status @ 0.88 in: icd10cm
allergic food preservative > food additives allergy status @ 0.88 in: icd10cm
allergic bee venom > bee allergy status @ 0.88 in: icd10cm
wasp allergy history > other insect allergy status @ 0.88 in: icd10cm
allergic cockroach > other insect allergy status @ 0.88 in: icd10cm
allergic yellow jacket > other insect allergy status @ 0.88 in: icd10cm
ant allergy status > other insect allergy status @ 0.88 in: icd10cm
allergic ant > other insect allergy status @ 0.88 in: icd10cm
allergic rubber > latex allergy status @ 0.88 in: icd10cm
perfume allergy status > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic perfume > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
detergent allergy status > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic detergent > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
detergent allergy history > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic wool > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic jewelry > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic plant > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic cosmetic > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic soap > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
allergic grass contact > other nonmedicinal substance allergy status @ 0.88 in: icd10cm
grass contact allergy history > other nonmedicinal substance allergy status @ 0.88 in: icd10cm

# --- Status, exposure, conflict and counseling
spleen gone > acquired absence of spleen @ 0.93 in: icd10cm
appendix absent acquired > acquired absence of other specified parts of digestive tract in: icd10cm
total gastrectomy history > acquired absence of stomach in: icd10cm
solitary kidney acquired > acquired absence of kidney in: icd10cm
breast absent mastectomy > acquired absence of breast and nipple in: icd10cm
cervix removed uterus kept > acquired absence of cervix with remaining uterus @ 0.97 in: icd10cm
trachelectomy status > acquired absence of cervix with remaining uterus @ 0.97 in: icd10cm
trachelectomy history > acquired absence of cervix with remaining uterus @ 0.97 in: icd10cm
salpingectomy status > acquired absence of other genital organ in: icd10cm
vulvectomy status > acquired absence of other genital organ in: icd10cm
fallopian tube removed > acquired absence of other genital organ in: icd10cm
penis removed > acquired absence of other genital organ in: icd10cm
thymectomy status > acquired absence of other organs @ 0.93 in: icd10cm
pinna lost > acquired absence of other part of head and neck in: icd10cm
ear lost > acquired absence of other part of head and neck in: icd10cm
nose lost > acquired absence of other part of head and neck in: icd10cm
finger amputation status > acquired absence of finger in: icd10cm
arm amputation status > acquired absence of upper limb in: icd10cm
radiation admission > encounter for antineoplastic radiation therapy in: icd10cm
radiation encounter > encounter for antineoplastic radiation therapy in: icd10cm
tracheostomy toilet > encounter for attention to tracheostomy in: icd10cm
suprapubic tube change > encounter for attention to cystostomy @ 0.95 in: icd10cm
nephrostomy tube change > encounter for attention to other artificial openings of urinary tract @ 0.95 in: icd10cm
pacer check > encounter for adjustment and management of cardiac pacemaker @ 0.93 in: icd10cm
pacer change > encounter for adjustment and management of cardiac pacemaker @ 0.93 in: icd10cm
braces adjustment > encounter for fitting and adjustment of orthodontic device in: icd10cm
braces tightened > encounter for fitting and adjustment of orthodontic device in: icd10cm
ureteral stent removal > encounter for fitting and adjustment of urinary device in: icd10cm
orthotic fitting > encounter for fitting and adjustment of other specified devices in: icd10cm
splint fitting > encounter for fitting and adjustment of other specified devices in: icd10cm
corset fitting > encounter for fitting and adjustment of other specified devices in: icd10cm
visual substitution adjustment > encounter for fitting and adjustment of other devices related to nervous system and special senses in: icd10cm
postoperative dressing change > encounter for change or removal of surgical wound dressing @ 0.95 in: icd10cm
aftercare cardiac surgery > encounter for surgical aftercare following surgery on the circulatory system in: icd10cm
aftercare vascular surgery > encounter for surgical aftercare following surgery on the circulatory system in: icd10cm
aftercare bowel surgery > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
aftercare tooth surgery > encounter for surgical aftercare following surgery on the digestive system in: icd10cm
aftercare brain surgery > encounter for surgical aftercare following surgery on the nervous system in: icd10cm
aftercare lung surgery > encounter for surgical aftercare following surgery on the respiratory system in: icd10cm
aftercare bladder surgery > encounter for surgical aftercare following surgery on the genitourinary system in: icd10cm
vasoplasty sterilization > encounter for reversal of previous sterilization in: icd10cm
tuboplasty sterilization > encounter for reversal of previous sterilization in: icd10cm
breast augmentation > encounter for cosmetic surgery @ 0.85 if: encounter, admission, visit, cosmetic in: icd10cm
breast enlargement cosmetic > encounter for cosmetic surgery @ 0.85 if: encounter, admission, visit, cosmetic in: icd10cm
nose job > encounter for cosmetic surgery @ 0.85 if: encounter, admission, visit, cosmetic in: icd10cm
facelift > encounter for cosmetic surgery @ 0.85 if: encounter, admission, visit, cosmetic in: icd10cm
tummy tuck > encounter for cosmetic surgery @ 0.85 if: encounter, admission, visit, cosmetic in: icd10cm
preventive breast removal > encounter for prophylactic removal of breast in: icd10cm
army recruit exam > encounter for examination for recruitment to armed forces @ 0.97 in: icd10cm
military entrance exam > encounter for examination for recruitment to armed forces @ 0.97 in: icd10cm
fall accident observation > encounter for examination and observation following other accident in: icd10cm
accident observation > encounter for examination and observation following other accident in: icd10cm
elder deserted > adult neglect or abandonment in: icd10cm
abandoned elder > adult neglect or abandonment in: icd10cm
adult deserted > adult neglect or abandonment in: icd10cm
newborn left behind > child neglect or abandonment @ 0.85 in: icd10cm
abandoned baby > child neglect or abandonment @ 0.85 in: icd10cm
deserted child > child neglect or abandonment @ 0.85 in: icd10cm
foundling left > child neglect or abandonment @ 0.85 in: icd10cm
caregiver burden > dependent relative needing care at home in: icd10cm
caregiver strain > dependent relative needing care at home in: icd10cm
conflict at work > discord with boss and workmates @ 0.95 in: icd10cm
conflict with son > parent-biological child conflict @ 0.93 in: icd10cm
conflict with daughter > parent-biological child conflict @ 0.93 in: icd10cm
mother daughter conflict > parent-biological child conflict @ 0.93 in: icd10cm
conflict with husband > problems in relationship with spouse or partner @ 0.97 in: icd10cm
workplace noise > occupational exposure to noise in: icd10cm
workplace radiation > occupational exposure to radiation in: icd10cm
workplace dust > occupational exposure to dust in: icd10cm
smoke at work > occupational exposure to environmental tobacco smoke @ 0.97 in: icd10cm
workplace vibration > occupational exposure to vibration in: icd10cm
chemicals at work > occupational exposure to toxic agents in other industries in: icd10cm
toxic agents at work > occupational exposure to toxic agents in other industries in: icd10cm
asking for relative > person encountering health services to consult on behalf of another person in: icd10cm
asking for someone else > person encountering health services to consult on behalf of another person in: icd10cm
advice for relative > person encountering health services to consult on behalf of another person in: icd10cm
impotence counseling > counseling related to patient's sexual behavior and orientation in: icd10cm
promiscuity counseling > counseling related to patient's sexual behavior and orientation in: icd10cm
frigidity counseling > counseling related to patient's sexual behavior and orientation in: icd10cm
sexual problem partner counseling > counseling related to sexual behavior and orientation of third party in: icd10cm
lamaze class > encounter for childbirth instruction in: icd10cm
childbirth education > encounter for childbirth instruction in: icd10cm
parenting class newborn > encounter for childcare instruction in: icd10cm
allergic to hormone > allergy status to other drugs medicaments and biological substances @ 0.93 in: icd10cm
food allergy diarrhea > other allergic and dietetic gastroenteritis and colitis in: icd10cm

# --- Status in the words of patients
bypass surgery > presence of aortocoronary bypass graft @ 0.7 in: icd10cm
ear tube present > myringotomy tube status @ 0.8 in: icd10cm
iud present > presence of intrauterine contraceptive device @ 0.95 in: icd10cm
iud status > presence of intrauterine contraceptive device @ 0.95 in: icd10cm
cesarean scar not pregnant > history of uterine scar from previous surgery @ 0.85 in: icd10cm
colostomy present > colostomy status @ 0.85 in: icd10cm
cannot bathe self > need for assistance with personal care @ 0.95 in: icd10cm
self neglect > very low level of personal hygiene in: icd10cm

# --- Visits, classes, home and community services as people ask for them
hha > services of home health hospice aide in home health or hospice settings in: hcpcs
histoacryl > wound closure utilizing tissue adhesive only in: hcpcs
indermil > wound closure utilizing tissue adhesive only in: hcpcs
septin9 > colorectal cancer screening blood-based biomarker in: hcpcs
awv > annual wellness visit subsequent visit in: hcpcs
fmt > preparation with instillation of fecal microbiota in: hcpcs
css > comprehensive community support services per 15 minutes in: hcpcs
psr > psychosocial rehabilitation services per 15 minutes in: hcpcs
tbs > therapeutic behavioral services per 15 minutes in: hcpcs
rbt > therapeutic behavioral services per 15 minutes in: hcpcs
wraparound > community-based wrap-around services per 15 minutes in: hcpcs
wrap-around > community-based wrap-around services per 15 minutes in: hcpcs
housekeeper > homemaker service per 15 minutes in: hcpcs
maid > homemaker service per 15 minutes in: hcpcs
homemaking > homemaker service per 15 minutes in: hcpcs
errands > homemaker service per 15 minutes in: hcpcs
sitter > companion care adult per 15 minutes in: hcpcs
companionship > companion care adult per 15 minutes in: hcpcs
respite > unskilled respite care not hospice per 15 minutes in: hcpcs
lifealert > emergency response system service fee per month in: hcpcs
pers > emergency response system service fee per month in: hcpcs
lifeline > emergency response system service fee per month in: hcpcs
noom > weight management classes non-physician provider in: hcpcs
zumba > exercise classes non-physician provider in: hcpcs
pilates > exercise classes non-physician provider in: hcpcs
bradley > childbirth preparation lamaze classes non-physician provider in: hcpcs
hypnobirthing > childbirth preparation lamaze classes non-physician provider in: hcpcs
csu > crisis intervention mental health services per diem in: hcpcs
polst > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
davinci > surgical techniques requiring use of robotic surgical system in: hcpcs
flatfoot > arthroereisis subtalar in: hcpcs
fet > cryopreserved embryo transfer case rate in: hcpcs
p-stim > electrical stimulation of auricular acupuncture points in: hcpcs
pstim > electrical stimulation of auricular acupuncture points in: hcpcs
ansistim > electrical stimulation of auricular acupuncture points in: hcpcs
cdt > complex lymphedema therapy each 15 minutes in: hcpcs
asl > sign language or oral interpretive services per 15 minutes in: hcpcs
pcw > personal care services per 15 minutes in: hcpcs
ihss > personal care services per 15 minutes in: hcpcs
gip > hospice general inpatient care per diem in: hcpcs
clergy > assessment by chaplain services in: hcpcs
priest > assessment by chaplain services in: hcpcs
pastor > assessment by chaplain services in: hcpcs
rabbi > assessment by chaplain services in: hcpcs
home pt > services performed by a qualified physical therapist in the home health or hospice setting each 15 minutes in: hcpcs
home ot > services performed by a qualified occupational therapist in the home health or hospice setting each 15 minutes in: hcpcs
msw hospice > services of clinical social worker in home health or hospice settings in: hcpcs
vna nurse > direct skilled nursing services of a registered nurse in the home health or hospice setting in: hcpcs
lpn visit > direct skilled nursing services of a licensed practical nurse in the home health or hospice setting in: hcpcs
wound glue > wound closure utilizing tissue adhesive only in: hcpcs
wound glued > wound closure utilizing tissue adhesive only in: hcpcs
skin glued > wound closure utilizing tissue adhesive only in: hcpcs
tissue glue > wound closure utilizing tissue adhesive only in: hcpcs
tissue glued > wound closure utilizing tissue adhesive only in: hcpcs
laceration glue > wound closure utilizing tissue adhesive only in: hcpcs
laceration glued > wound closure utilizing tissue adhesive only in: hcpcs
cut glued > wound closure utilizing tissue adhesive only in: hcpcs
surgical glue > wound closure utilizing tissue adhesive only in: hcpcs
surgical glued > wound closure utilizing tissue adhesive only in: hcpcs
liquid glue > wound closure utilizing tissue adhesive only in: hcpcs
liquid glued > wound closure utilizing tissue adhesive only in: hcpcs
liquid stitches > wound closure utilizing tissue adhesive only in: hcpcs
glued shut > wound closure utilizing tissue adhesive only in: hcpcs
superglue wound > wound closure utilizing tissue adhesive only in: hcpcs
cpo hospice > physician supervision of a patient under a medicare-approved hospice in: hcpcs
pulmonary training > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
pulmonary strengthening > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
lung strengthening > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
lung exercises > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
diaphragm training > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
diaphragm strengthening > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
diaphragm exercises > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
coaguchek training > demonstration prior to initiation of home inr monitoring in: hcpcs
coaguchek education > demonstration prior to initiation of home inr monitoring in: hcpcs
inr strips > provision of test materials and equipment for home inr monitoring in: hcpcs
inr supplies > provision of test materials and equipment for home inr monitoring in: hcpcs
inr machine > provision of test materials and equipment for home inr monitoring in: hcpcs
inr meter > provision of test materials and equipment for home inr monitoring in: hcpcs
extra dialysis > unscheduled or emergency dialysis treatment for an esrd patient in a hospital outpatient department in: hcpcs
missed dialysis > unscheduled or emergency dialysis treatment for an esrd patient in a hospital outpatient department in: hcpcs
emergent dialysis > unscheduled or emergency dialysis treatment for an esrd patient in a hospital outpatient department in: hcpcs
sacroiliac block > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
sacroiliac shot > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
si injection > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
si block > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
dive dive > hyperbaric oxygen under pressure full body chamber per 30 minute in: hcpcs
estim chiropractor > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
e-stim unattended > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
stim unattended > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
stim pt > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
stim chiropractor > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
stim therapy > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
interferential unattended > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
interferential pt > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
interferential chiropractor > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
interferential therapy > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
ifc unattended > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
ifc pt > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
ifc chiropractor > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
ifc therapy > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
fit screening > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
fit kit > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
ifob test > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
ifob screening > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
ifob kit > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
shield test > colorectal cancer screening blood-based biomarker in: hcpcs
epi procolon > colorectal cancer screening blood-based biomarker in: hcpcs
obs bed > hospital observation service per hour in: hcpcs
obs time > hospital observation service per hour in: hcpcs
observation time > hospital observation service per hour in: hcpcs
trauma alert > trauma response team associated with hospital critical care service in: hcpcs
trauma red > trauma response team associated with hospital critical care service in: hcpcs
ippe exam > initial preventive physical examination face-to-face visit in: hcpcs
ippe ekg > electrocardiogram routine ecg with 12 leads performed as a screening for the initial preventive physical examination with interpretation and report in: hcpcs
ippe ecg > electrocardiogram routine ecg with 12 leads performed as a screening for the initial preventive physical examination with interpretation and report in: hcpcs
screening ekg > electrocardiogram routine ecg with 12 leads performed as a screening for the initial preventive physical examination with interpretation and report in: hcpcs
screening ecg > electrocardiogram routine ecg with 12 leads performed as a screening for the initial preventive physical examination with interpretation and report in: hcpcs
medicare wellness > annual wellness visit subsequent visit in: hcpcs
medicare yearly > annual wellness visit subsequent visit in: hcpcs
medicare annual > annual wellness visit subsequent visit in: hcpcs
yearly wellness > annual wellness visit subsequent visit in: hcpcs
benson henry > intensive cardiac rehabilitation with or without continuous ecg monitoring with exercise in: hcpcs
hcv screen > hepatitis c antibody screening for individual at high risk in: hcpcs
norplant insertion > insertion of non-biodegradable drug delivery implants 4 or more in: hcpcs
probuphine insertion > insertion of non-biodegradable drug delivery implants 4 or more in: hcpcs
complexity addon > visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point in: hcpcs
g2211 addon > visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point in: hcpcs
phone checkin > brief communication technology-based service virtual check-in in: hcpcs
telephone check-in > brief communication technology-based service virtual check-in in: hcpcs
telephone checkin > brief communication technology-based service virtual check-in in: hcpcs
video check-in > brief communication technology-based service virtual check-in in: hcpcs
video checkin > brief communication technology-based service virtual check-in in: hcpcs
call check-in > brief communication technology-based service virtual check-in in: hcpcs
call checkin > brief communication technology-based service virtual check-in in: hcpcs
substance group > alcohol and or drug services group counseling by a clinician in: hcpcs
sud group > alcohol and or drug services group counseling by a clinician in: hcpcs
recovery group > alcohol and or drug services group counseling by a clinician in: hcpcs
sud iop > alcohol and or drug services intensive outpatient in: hcpcs
substance iop > alcohol and or drug services intensive outpatient in: hcpcs
methadone clinic > alcohol and or drug services methadone administration in: hcpcs
methadone daily > alcohol and or drug services methadone administration in: hcpcs
psychosocial assessment > mental health assessment by non-physician in: hcpcs
psychosocial intake > mental health assessment by non-physician in: hcpcs
biopsychosocial assessment > mental health assessment by non-physician in: hcpcs
biopsychosocial intake > mental health assessment by non-physician in: hcpcs
bps assessment > mental health assessment by non-physician in: hcpcs
bps intake > mental health assessment by non-physician in: hcpcs
behavioral assessment > mental health assessment by non-physician in: hcpcs
behavioral intake > mental health assessment by non-physician in: hcpcs
dot therapy > oral medication administration direct observation in: hcpcs
dot medication > oral medication administration direct observation in: hcpcs
dot dosing > oral medication administration direct observation in: hcpcs
observed therapy > oral medication administration direct observation in: hcpcs
observed dosing > oral medication administration direct observation in: hcpcs
witnessed therapy > oral medication administration direct observation in: hcpcs
witnessed medication > oral medication administration direct observation in: hcpcs
witnessed dosing > oral medication administration direct observation in: hcpcs
supervised therapy > oral medication administration direct observation in: hcpcs
supervised medication > oral medication administration direct observation in: hcpcs
supervised dosing > oral medication administration direct observation in: hcpcs
php program > mental health partial hospitalization treatment less than 24 hours in: hcpcs
php psychiatric > mental health partial hospitalization treatment less than 24 hours in: hcpcs
partial program > mental health partial hospitalization treatment less than 24 hours in: hcpcs
partial psychiatric > mental health partial hospitalization treatment less than 24 hours in: hcpcs
partial hospital > mental health partial hospitalization treatment less than 24 hours in: hcpcs
day hospital > mental health partial hospitalization treatment less than 24 hours in: hcpcs
peer counselor > self-help peer services per 15 minutes in: hcpcs
recovery support > self-help peer services per 15 minutes in: hcpcs
recovery counselor > self-help peer services per 15 minutes in: hcpcs
recovery specialist > self-help peer services per 15 minutes in: hcpcs
recovery mentor > self-help peer services per 15 minutes in: hcpcs
recovery worker > self-help peer services per 15 minutes in: hcpcs
act team > assertive community treatment face-to-face per 15 minutes in: hcpcs
act services > assertive community treatment face-to-face per 15 minutes in: hcpcs
pact team > assertive community treatment face-to-face per 15 minutes in: hcpcs
pact services > assertive community treatment face-to-face per 15 minutes in: hcpcs
fact team > assertive community treatment face-to-face per 15 minutes in: hcpcs
fact services > assertive community treatment face-to-face per 15 minutes in: hcpcs
respite overnight > respite care services not in the home per diem in: hcpcs
respite facility > respite care services not in the home per diem in: hcpcs
sbirt intervention > alcohol and or drug services brief intervention per 15 minutes in: hcpcs
sbirt counseling > alcohol and or drug services brief intervention per 15 minutes in: hcpcs
crisis response > crisis intervention service per 15 minutes in: hcpcs
crisis intervention > crisis intervention service per 15 minutes in: hcpcs
crisis visit > crisis intervention service per 15 minutes in: hcpcs
crisis unit > crisis intervention service per 15 minutes in: hcpcs
psych crisis > crisis intervention service per 15 minutes in: hcpcs
crisis worker > crisis intervention service per 15 minutes in: hcpcs
skills training > skills training and development per 15 minutes in: hcpcs
community support > comprehensive community support services per 15 minutes in: hcpcs
csw services > comprehensive community support services per 15 minutes in: hcpcs
csw worker > comprehensive community support services per 15 minutes in: hcpcs
psychosocial rehab > psychosocial rehabilitation services per 15 minutes in: hcpcs
psychosocial rehabilitation > psychosocial rehabilitation services per 15 minutes in: hcpcs
psych rehab > psychosocial rehabilitation services per 15 minutes in: hcpcs
prs rehab > psychosocial rehabilitation services per 15 minutes in: hcpcs
behavior aide > therapeutic behavioral services per 15 minutes in: hcpcs
therapeutic behavioral > therapeutic behavioral services per 15 minutes in: hcpcs
tss worker > therapeutic behavioral services per 15 minutes in: hcpcs
behavior coach > therapeutic behavioral services per 15 minutes in: hcpcs
behavior technician > therapeutic behavioral services per 15 minutes in: hcpcs
job coach > supported employment per 15 minutes in: hcpcs
employment specialist > supported employment per 15 minutes in: hcpcs
supported job > supported employment per 15 minutes in: hcpcs
supported employment > supported employment per 15 minutes in: hcpcs
vocational coaching > supported employment per 15 minutes in: hcpcs
work coach > supported employment per 15 minutes in: hcpcs
ips employment > supported employment per 15 minutes in: hcpcs
sober house > alcohol and or drug abuse halfway house services per diem in: hcpcs
sober home > alcohol and or drug abuse halfway house services per diem in: hcpcs
sober residence > alcohol and or drug abuse halfway house services per diem in: hcpcs
recovery home > alcohol and or drug abuse halfway house services per diem in: hcpcs
recovery living > alcohol and or drug abuse halfway house services per diem in: hcpcs
recovery residence > alcohol and or drug abuse halfway house services per diem in: hcpcs
oxford house > alcohol and or drug abuse halfway house services per diem in: hcpcs
chore service > chore services per 15 minutes in: hcpcs
chore help > chore services per 15 minutes in: hcpcs
chore worker > chore services per 15 minutes in: hcpcs
lawn service > chore services per 15 minutes in: hcpcs
lawn help > chore services per 15 minutes in: hcpcs
lawn worker > chore services per 15 minutes in: hcpcs
handyman service > chore services per 15 minutes in: hcpcs
handyman help > chore services per 15 minutes in: hcpcs
handyman worker > chore services per 15 minutes in: hcpcs
attendant care > attendant care services per 15 minutes in: hcpcs
attendant services > attendant care services per 15 minutes in: hcpcs
attendant worker > attendant care services per 15 minutes in: hcpcs
personal attendant > attendant care services per 15 minutes in: hcpcs
house cleaning > homemaker service per 15 minutes in: hcpcs
maid help > homemaker service per 15 minutes in: hcpcs
homemaking help > homemaker service per 15 minutes in: hcpcs
cleaning lady > homemaker service per 15 minutes in: hcpcs
home maker > homemaker service per 15 minutes in: hcpcs
errands help > homemaker service per 15 minutes in: hcpcs
companion care > companion care adult per 15 minutes in: hcpcs
companion service > companion care adult per 15 minutes in: hcpcs
companion visit > companion care adult per 15 minutes in: hcpcs
elder companion > companion care adult per 15 minutes in: hcpcs
senior companion > companion care adult per 15 minutes in: hcpcs
sitter service > companion care adult per 15 minutes in: hcpcs
caregiver relief > unskilled respite care not hospice per 15 minutes in: hcpcs
family respite > unskilled respite care not hospice per 15 minutes in: hcpcs
lifealert installation > emergency response system installation and testing in: hcpcs
lifealert setup > emergency response system installation and testing in: hcpcs
lifealert activation > emergency response system installation and testing in: hcpcs
pers setup > emergency response system installation and testing in: hcpcs
pers activation > emergency response system installation and testing in: hcpcs
lifeline setup > emergency response system installation and testing in: hcpcs
lifeline activation > emergency response system installation and testing in: hcpcs
panic button > emergency response system service fee per month in: hcpcs
alert button > emergency response system service fee per month in: hcpcs
emergency button > emergency response system service fee per month in: hcpcs
alert necklace > emergency response system service fee per month in: hcpcs
medical guardian > emergency response system service fee per month in: hcpcs
alert pendant > emergency response system service fee per month in: hcpcs
fall pendant > emergency response system service fee per month in: hcpcs
call button > emergency response system service fee per month in: hcpcs
bathroom modification > home modifications per service in: hcpcs
accessibility remodel > home modifications per service in: hcpcs
handrail installation > home modifications per service in: hcpcs
porch lift > home modifications per service in: hcpcs
home elevator > home modifications per service in: hcpcs
home accessibility > home modifications per service in: hcpcs
house modification > home modifications per service in: hcpcs
environmental modification > home modifications per service in: hcpcs
food delivery > home delivered meals including preparation per meal in: hcpcs
walk-in clinic > global fee urgent care centers in: hcpcs
minute clinic > global fee urgent care centers in: hcpcs
immediate care > global fee urgent care centers in: hcpcs
quick care > global fee urgent care centers in: hcpcs
express care > global fee urgent care centers in: hcpcs
convenient care > global fee urgent care centers in: hcpcs
rn hourly > nursing care in the home by registered nurse per hour in: hcpcs
pump training > insulin pump initiation instruction in initial use of pump in: hcpcs
pump teaching > insulin pump initiation instruction in initial use of pump in: hcpcs
pump class > insulin pump initiation instruction in initial use of pump in: hcpcs
pump education > insulin pump initiation instruction in initial use of pump in: hcpcs
pump onboarding > insulin pump initiation instruction in initial use of pump in: hcpcs
breastfeeding lesson > lactation classes non-physician provider in: hcpcs
mindfulness class > stress management classes non-physician provider in: hcpcs
mindfulness course > stress management classes non-physician provider in: hcpcs
mindfulness program > stress management classes non-physician provider in: hcpcs
meditation class > stress management classes non-physician provider in: hcpcs
meditation course > stress management classes non-physician provider in: hcpcs
meditation program > stress management classes non-physician provider in: hcpcs
relaxation class > stress management classes non-physician provider in: hcpcs
relaxation course > stress management classes non-physician provider in: hcpcs
relaxation program > stress management classes non-physician provider in: hcpcs
coping class > stress management classes non-physician provider in: hcpcs
coping course > stress management classes non-physician provider in: hcpcs
coping program > stress management classes non-physician provider in: hcpcs
cooking class > nutrition classes non-physician provider in: hcpcs
cooking course > nutrition classes non-physician provider in: hcpcs
diet course > nutrition classes non-physician provider in: hcpcs
food class > nutrition classes non-physician provider in: hcpcs
food course > nutrition classes non-physician provider in: hcpcs
ww class > weight management classes non-physician provider in: hcpcs
ww program > weight management classes non-physician provider in: hcpcs
ww course > weight management classes non-physician provider in: hcpcs
ww membership > weight management classes non-physician provider in: hcpcs
jenny craig > weight management classes non-physician provider in: hcpcs
weight control > weight management classes non-physician provider in: hcpcs
obesity class > weight management classes non-physician provider in: hcpcs
obesity program > weight management classes non-physician provider in: hcpcs
obesity course > weight management classes non-physician provider in: hcpcs
obesity membership > weight management classes non-physician provider in: hcpcs
noom course > weight management classes non-physician provider in: hcpcs
noom membership > weight management classes non-physician provider in: hcpcs
tai chi > exercise classes non-physician provider in: hcpcs
yoga class > exercise classes non-physician provider in: hcpcs
water aerobics > exercise classes non-physician provider in: hcpcs
fitness class > exercise classes non-physician provider in: hcpcs
senior exercise > exercise classes non-physician provider in: hcpcs
spin class > exercise classes non-physician provider in: hcpcs
smoking course > smoking cessation classes non-physician provider in: hcpcs
tobacco class > smoking cessation classes non-physician provider in: hcpcs
tobacco course > smoking cessation classes non-physician provider in: hcpcs
vaping class > smoking cessation classes non-physician provider in: hcpcs
vaping course > smoking cessation classes non-physician provider in: hcpcs
freshstart class > smoking cessation classes non-physician provider in: hcpcs
freshstart course > smoking cessation classes non-physician provider in: hcpcs
parenting course > parenting classes non-physician provider in: hcpcs
fatherhood class > parenting classes non-physician provider in: hcpcs
fatherhood course > parenting classes non-physician provider in: hcpcs
dad class > parenting classes non-physician provider in: hcpcs
dad course > parenting classes non-physician provider in: hcpcs
childbirth course > childbirth preparation lamaze classes non-physician provider in: hcpcs
labor prep > childbirth preparation lamaze classes non-physician provider in: hcpcs
child cpr > infant safety including cpr classes in: hcpcs
rd visit > nutritional counseling dietitian visit in: hcpcs
rd consult > nutritional counseling dietitian visit in: hcpcs
rd appointment > nutritional counseling dietitian visit in: hcpcs
rd counseling > nutritional counseling dietitian visit in: hcpcs
rd session > nutritional counseling dietitian visit in: hcpcs
rdn visit > nutritional counseling dietitian visit in: hcpcs
rdn consult > nutritional counseling dietitian visit in: hcpcs
rdn appointment > nutritional counseling dietitian visit in: hcpcs
rdn counseling > nutritional counseling dietitian visit in: hcpcs
rdn session > nutritional counseling dietitian visit in: hcpcs
nutrition consult > nutritional counseling dietitian visit in: hcpcs
nutrition appointment > nutritional counseling dietitian visit in: hcpcs
nutrition session > nutritional counseling dietitian visit in: hcpcs
heart rehab > cardiac rehabilitation program non-physician provider per diem in: hcpcs
pulmonary rehab > pulmonary rehabilitation program non-physician provider per diem in: hcpcs
copd rehabilitation > pulmonary rehabilitation program non-physician provider per diem in: hcpcs
breathing rehab > pulmonary rehabilitation program non-physician provider per diem in: hcpcs
breathing rehabilitation > pulmonary rehabilitation program non-physician provider per diem in: hcpcs
woc nurse > enterostomal therapy by a registered nurse certified in enterostomal therapy in: hcpcs
balance rehabilitation > vestibular rehabilitation program non-physician provider per diem in: hcpcs
vertigo rehab > vestibular rehabilitation program non-physician provider per diem in: hcpcs
vertigo rehabilitation > vestibular rehabilitation program non-physician provider per diem in: hcpcs
dizziness rehab > vestibular rehabilitation program non-physician provider per diem in: hcpcs
dizziness rehabilitation > vestibular rehabilitation program non-physician provider per diem in: hcpcs
crisis stabilization > crisis intervention mental health services per diem in: hcpcs
crisis bed > crisis intervention mental health services per diem in: hcpcs
home phlebotomy > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
homebound phlebotomy > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
homebound venipuncture > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
mobile venipuncture > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
biometric assessment > wellness assessment performed by non-physician in: hcpcs
biometric appraisal > wellness assessment performed by non-physician in: hcpcs
hra assessment > wellness assessment performed by non-physician in: hcpcs
hra appraisal > wellness assessment performed by non-physician in: hcpcs
living will > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
polst talk > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
polst conversation > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
dnr conversation > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
callus shaving > routine foot care removal and or trimming of corns calluses in: hcpcs
callus paring > routine foot care removal and or trimming of corns calluses in: hcpcs
callus cut > routine foot care removal and or trimming of corns calluses in: hcpcs
callus scraping > routine foot care removal and or trimming of corns calluses in: hcpcs
corn shaving > routine foot care removal and or trimming of corns calluses in: hcpcs
corn paring > routine foot care removal and or trimming of corns calluses in: hcpcs
corn cut > routine foot care removal and or trimming of corns calluses in: hcpcs
corn scraping > routine foot care removal and or trimming of corns calluses in: hcpcs
callous shaving > routine foot care removal and or trimming of corns calluses in: hcpcs
callous paring > routine foot care removal and or trimming of corns calluses in: hcpcs
callous cut > routine foot care removal and or trimming of corns calluses in: hcpcs
callous scraping > routine foot care removal and or trimming of corns calluses in: hcpcs
robotic assist > surgical techniques requiring use of robotic surgical system in: hcpcs
flat foot > arthroereisis subtalar in: hcpcs
sinus tarsi > arthroereisis subtalar in: hcpcs
ivf treatment > in vitro fertilization including identification and incubation of mature oocytes in: hcpcs
in vitro > in vitro fertilization including identification and incubation of mature oocytes in: hcpcs
frozen embryo > cryopreserved embryo transfer case rate in: hcpcs
thawed embryo > cryopreserved embryo transfer case rate in: hcpcs
freeze semen > sperm procurement and cryopreservation services initial visit in: hcpcs
store embryos > monitoring and storage of cryopreserved embryos per 30 days in: hcpcs
clomid monitoring > management of ovulation induction in: hcpcs
clomid induction > management of ovulation induction in: hcpcs
clomid stimulation > management of ovulation induction in: hcpcs
letrozole monitoring > management of ovulation induction in: hcpcs
letrozole induction > management of ovulation induction in: hcpcs
letrozole stimulation > management of ovulation induction in: hcpcs
follicle monitoring > management of ovulation induction in: hcpcs
follicle induction > management of ovulation induction in: hcpcs
follicle stimulation > management of ovulation induction in: hcpcs
turkey baster > stimulated intrauterine insemination case rate in: hcpcs
mri biliary > magnetic resonance cholangiopancreatography mrcp in: hcpcs
heart scan > electron beam computed tomography in: hcpcs
calcium score > electron beam computed tomography in: hcpcs
cac scan > electron beam computed tomography in: hcpcs
cac calcium > electron beam computed tomography in: hcpcs
cac test > electron beam computed tomography in: hcpcs
coronary calcium > electron beam computed tomography in: hcpcs
nss-2 bridge > electrical stimulation of auricular acupuncture points in: hcpcs
bridge device > electrical stimulation of auricular acupuncture points in: hcpcs
auricular device > electrical stimulation of auricular acupuncture points in: hcpcs
k laser > application of a modality requiring constant provider attendance low level laser in: hcpcs
pain laser > application of a modality requiring constant provider attendance low level laser in: hcpcs
erchonia laser > application of a modality requiring constant provider attendance low level laser in: hcpcs
theralaser laser > application of a modality requiring constant provider attendance low level laser in: hcpcs
lymph drainage > complex lymphedema therapy each 15 minutes in: hcpcs
lymphatic drainage > complex lymphedema therapy each 15 minutes in: hcpcs
complete decongestive > complex lymphedema therapy each 15 minutes in: hcpcs
lymphatic massage > complex lymphedema therapy each 15 minutes in: hcpcs
decongestive massage > complex lymphedema therapy each 15 minutes in: hcpcs
decongestive therapy > complex lymphedema therapy each 15 minutes in: hcpcs
decongestive treatment > complex lymphedema therapy each 15 minutes in: hcpcs
lymphedema bandaging > complex lymphedema therapy each 15 minutes in: hcpcs
maintenance chiro > physical or manipulative therapy performed for maintenance rather than restoration in: hcpcs
maintenance adjustment > physical or manipulative therapy performed for maintenance rather than restoration in: hcpcs
wellness chiropractic > physical or manipulative therapy performed for maintenance rather than restoration in: hcpcs
drx9000 machine > vertebral axial decompression per session in: hcpcs
drx-9000 table > vertebral axial decompression per session in: hcpcs
drx-9000 machine > vertebral axial decompression per session in: hcpcs
decompression machine > vertebral axial decompression per session in: hcpcs
language line > sign language or oral interpretive services per 15 minutes in: hcpcs
rhc encounter > clinic visit encounter all-inclusive in: hcpcs
ihs encounter > clinic visit encounter all-inclusive in: hcpcs
pca worker > personal care services per 15 minutes in: hcpcs
pca services > personal care services per 15 minutes in: hcpcs
pca hours > personal care services per 15 minutes in: hcpcs
pca care > personal care services per 15 minutes in: hcpcs
pcw worker > personal care services per 15 minutes in: hcpcs
pcw services > personal care services per 15 minutes in: hcpcs
pcw hours > personal care services per 15 minutes in: hcpcs
ihss worker > personal care services per 15 minutes in: hcpcs
ihss services > personal care services per 15 minutes in: hcpcs
pas worker > personal care services per 15 minutes in: hcpcs
pas services > personal care services per 15 minutes in: hcpcs
pas hours > personal care services per 15 minutes in: hcpcs
pas care > personal care services per 15 minutes in: hcpcs
med dispenser > electronic medication compliance management device in: hcpcs
livi dispenser > electronic medication compliance management device in: hcpcs
car conversion > vehicle modifications waiver per service in: hcpcs
car ramp > vehicle modifications waiver per service in: hcpcs
van modification > vehicle modifications waiver per service in: hcpcs
van adaptation > vehicle modifications waiver per service in: hcpcs
van ramp > vehicle modifications waiver per service in: hcpcs
vehicle conversion > vehicle modifications waiver per service in: hcpcs
vehicle adaptation > vehicle modifications waiver per service in: hcpcs
auto conversion > vehicle modifications waiver per service in: hcpcs
auto adaptation > vehicle modifications waiver per service in: hcpcs
auto ramp > vehicle modifications waiver per service in: hcpcs
truck conversion > vehicle modifications waiver per service in: hcpcs
truck adaptation > vehicle modifications waiver per service in: hcpcs
truck ramp > vehicle modifications waiver per service in: hcpcs
rhc hospice > hospice routine home care per diem in: hcpcs
hospice daily > hospice routine home care per diem in: hcpcs
home hospice > hospice routine home care per diem in: hcpcs
banked breastmilk > human breast milk processing storage and distribution only in: hcpcs
spiritual care > assessment by chaplain services in: hcpcs
msw home health > services of clinical social worker in home health or hospice settings in: hcpcs
rn home visit > direct skilled nursing services of a registered nurse in the home health or hospice setting in: hcpcs
lvn home visit > direct skilled nursing services of a licensed practical nurse in the home health or hospice setting in: hcpcs
cpo home health > physician supervision of a patient receiving medicare-covered services provided by a participating home health agency in: hcpcs
cpo home care > physician supervision of a patient receiving medicare-covered services provided by a participating home health agency in: hcpcs
respiratory muscle strengthening > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
breathing muscle training > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
breathing muscle strengthening > therapeutic procedures to increase strength or endurance of respiratory muscles in: hcpcs
coag check training > demonstration prior to initiation of home inr monitoring in: hcpcs
coag check teaching > demonstration prior to initiation of home inr monitoring in: hcpcs
coag check demonstration > demonstration prior to initiation of home inr monitoring in: hcpcs
coag check education > demonstration prior to initiation of home inr monitoring in: hcpcs
coag check setup > demonstration prior to initiation of home inr monitoring in: hcpcs
coumadin home training > demonstration prior to initiation of home inr monitoring in: hcpcs
coumadin home teaching > demonstration prior to initiation of home inr monitoring in: hcpcs
coumadin home education > demonstration prior to initiation of home inr monitoring in: hcpcs
coumadin home setup > demonstration prior to initiation of home inr monitoring in: hcpcs
warfarin home training > demonstration prior to initiation of home inr monitoring in: hcpcs
warfarin home teaching > demonstration prior to initiation of home inr monitoring in: hcpcs
warfarin home education > demonstration prior to initiation of home inr monitoring in: hcpcs
warfarin home setup > demonstration prior to initiation of home inr monitoring in: hcpcs
coag check strips > provision of test materials and equipment for home inr monitoring in: hcpcs
coag check supplies > provision of test materials and equipment for home inr monitoring in: hcpcs
coag check machine > provision of test materials and equipment for home inr monitoring in: hcpcs
coag check meter > provision of test materials and equipment for home inr monitoring in: hcpcs
coag check monitor > provision of test materials and equipment for home inr monitoring in: hcpcs
protime home strips > provision of test materials and equipment for home inr monitoring in: hcpcs
protime home machine > provision of test materials and equipment for home inr monitoring in: hcpcs
protime home meter > provision of test materials and equipment for home inr monitoring in: hcpcs
warfarin home strips > provision of test materials and equipment for home inr monitoring in: hcpcs
warfarin home supplies > provision of test materials and equipment for home inr monitoring in: hcpcs
warfarin home machine > provision of test materials and equipment for home inr monitoring in: hcpcs
warfarin home meter > provision of test materials and equipment for home inr monitoring in: hcpcs
warfarin home monitor > provision of test materials and equipment for home inr monitoring in: hcpcs
sacroiliac injection asc > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
si cortisone shot > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
estim back pain > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
electrical stimulation unattended > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
electrical stimulation chiropractor > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
stim back pain > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
interferential back pain > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
ifc back pain > electrical stimulation unattended to one or more areas for indication other than wound care in: hcpcs
fit colon cancer > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
fecal immunochemical kit > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
stool card test > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
stool card kit > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
ifob colon cancer > colorectal cancer screening fecal occult blood test immunoassay in: hcpcs
hospice evaluation visit > hospice evaluation and counseling services pre-election in: hcpcs
hospice information visit > hospice evaluation and counseling services pre-election in: hcpcs
new to medicare > initial preventive physical examination face-to-face visit in: hcpcs
medicare physical exam > annual wellness visit subsequent visit in: hcpcs
medicare annual exam > annual wellness visit subsequent visit in: hcpcs
c diff transplant > preparation with instillation of fecal microbiota in: hcpcs
facility clinic visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
facility office visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
facility clinic charge > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hospital office visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hospital clinic charge > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hopd clinic visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hopd office visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hopd clinic charge > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hopd clinic fee > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hep c screen > hepatitis c antibody screening for individual at high risk in: hcpcs
hepatitis c screen > hepatitis c antibody screening for individual at high risk in: hcpcs
definitive drug screen > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
definitive urine drug > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
confirmatory drug screen > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
confirmatory urine drug > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
confirm drug screen > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
confirm urine drug > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
lcms drug test > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
lcms drug screen > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
lcms urine drug > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
gcms drug test > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
gcms drug screen > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
gcms urine drug > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
lc-ms drug screen > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
lc-ms urine drug > drug test definitive utilizing drug identification methods 1-7 drug classes in: hcpcs
chemo pump hookup > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
chemo pump initiation > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
chemo pump connect > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
chemo takeoff pump > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
chemotherapy pump start > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
5fu pump hookup > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
5fu pump start > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
5fu pump connect > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
5fu takeoff pump > chemotherapy administration intravenous infusion technique initiation of infusion in the office using office pump in: hcpcs
buprenorphine er start > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
buprenorphine initiation ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
suboxone initiation ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
mat er start > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
mat initiation ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
moud er start > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
moud initiation ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
moud induction er > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
moud in er > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
start buprenorphine emergency > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
start suboxone ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
start suboxone emergency > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
begin buprenorphine er > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
begin buprenorphine ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
begin buprenorphine emergency > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
begin suboxone ed > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
begin suboxone emergency > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
initiate buprenorphine emergency > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
initiate suboxone emergency > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
oud month one > office-based treatment for opioid use disorder first calendar month in: hcpcs
opioid month one > office-based treatment for opioid use disorder first calendar month in: hcpcs
obot month one > office-based treatment for opioid use disorder first calendar month in: hcpcs
longitudinal care addon > visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point in: hcpcs
primary care addon > visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point in: hcpcs
primary care add-on > visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point in: hcpcs
phone visit brief > brief communication technology-based service virtual check-in in: hcpcs
phone checkup brief > brief communication technology-based service virtual check-in in: hcpcs
telephone visit brief > brief communication technology-based service virtual check-in in: hcpcs
telephone checkup brief > brief communication technology-based service virtual check-in in: hcpcs
video visit brief > brief communication technology-based service virtual check-in in: hcpcs
video checkup brief > brief communication technology-based service virtual check-in in: hcpcs
call visit brief > brief communication technology-based service virtual check-in in: hcpcs
call checkup brief > brief communication technology-based service virtual check-in in: hcpcs
counseling 15 minutes > behavioral health counseling and therapy per 15 minutes in: hcpcs
counseling 15 min > behavioral health counseling and therapy per 15 minutes in: hcpcs
counseling quarter hour > behavioral health counseling and therapy per 15 minutes in: hcpcs
therapy 15 minutes > behavioral health counseling and therapy per 15 minutes in: hcpcs
therapy 15 min > behavioral health counseling and therapy per 15 minutes in: hcpcs
therapy quarter hour > behavioral health counseling and therapy per 15 minutes in: hcpcs
drug group therapy > alcohol and or drug services group counseling by a clinician in: hcpcs
substance group therapy > alcohol and or drug services group counseling by a clinician in: hcpcs
iop addiction program > alcohol and or drug services intensive outpatient in: hcpcs
iop addiction treatment > alcohol and or drug services intensive outpatient in: hcpcs
psychosocial evaluation nonphysician > mental health assessment by non-physician in: hcpcs
biopsychosocial evaluation nonphysician > mental health assessment by non-physician in: hcpcs
bps evaluation nonphysician > mental health assessment by non-physician in: hcpcs
psych evaluation nonphysician > mental health assessment by non-physician in: hcpcs
behavioral evaluation nonphysician > mental health assessment by non-physician in: hcpcs
dot pill taking > oral medication administration direct observation in: hcpcs
observed med pass > oral medication administration direct observation in: hcpcs
witnessed pill taking > oral medication administration direct observation in: hcpcs
witnessed med pass > oral medication administration direct observation in: hcpcs
supervised pill taking > oral medication administration direct observation in: hcpcs
supervised med pass > oral medication administration direct observation in: hcpcs
day hospital program > mental health partial hospitalization treatment less than 24 hours in: hcpcs
day hospital psychiatric > mental health partial hospitalization treatment less than 24 hours in: hcpcs
certified peer support > self-help peer services per 15 minutes in: hcpcs
certified peer specialist > self-help peer services per 15 minutes in: hcpcs
certified peer coach > self-help peer services per 15 minutes in: hcpcs
certified peer mentor > self-help peer services per 15 minutes in: hcpcs
certified peer worker > self-help peer services per 15 minutes in: hcpcs
assertive community treatment > assertive community treatment face-to-face per 15 minutes in: hcpcs
assertive community team > assertive community treatment face-to-face per 15 minutes in: hcpcs
life skills class > skills training and development per 15 minutes in: hcpcs
life skills building > skills training and development per 15 minutes in: hcpcs
life skills coaching > skills training and development per 15 minutes in: hcpcs
living skills class > skills training and development per 15 minutes in: hcpcs
living skills building > skills training and development per 15 minutes in: hcpcs
living skills coaching > skills training and development per 15 minutes in: hcpcs
social skills class > skills training and development per 15 minutes in: hcpcs
social skills building > skills training and development per 15 minutes in: hcpcs
social skills coaching > skills training and development per 15 minutes in: hcpcs
adl skills class > skills training and development per 15 minutes in: hcpcs
adl skills building > skills training and development per 15 minutes in: hcpcs
adl skills coaching > skills training and development per 15 minutes in: hcpcs
community skills class > skills training and development per 15 minutes in: hcpcs
community skills building > skills training and development per 15 minutes in: hcpcs
community skills coaching > skills training and development per 15 minutes in: hcpcs
community support worker > comprehensive community support services per 15 minutes in: hcpcs
therapeutic staff support > therapeutic behavioral services per 15 minutes in: hcpcs
three quarter house > alcohol and or drug abuse halfway house services per diem in: hcpcs
three quarter home > alcohol and or drug abuse halfway house services per diem in: hcpcs
three quarter living > alcohol and or drug abuse halfway house services per diem in: hcpcs
three quarter residence > alcohol and or drug abuse halfway house services per diem in: hcpcs
yard work service > chore services per 15 minutes in: hcpcs
yard work help > chore services per 15 minutes in: hcpcs
yard work worker > chore services per 15 minutes in: hcpcs
heavy cleaning service > chore services per 15 minutes in: hcpcs
heavy cleaning help > chore services per 15 minutes in: hcpcs
heavy cleaning worker > chore services per 15 minutes in: hcpcs
snow shoveling service > chore services per 15 minutes in: hcpcs
snow shoveling help > chore services per 15 minutes in: hcpcs
snow shoveling worker > chore services per 15 minutes in: hcpcs
deep cleaning service > chore services per 15 minutes in: hcpcs
deep cleaning help > chore services per 15 minutes in: hcpcs
deep cleaning worker > chore services per 15 minutes in: hcpcs
caregiver break worker > unskilled respite care not hospice per 15 minutes in: hcpcs
life alert setup > emergency response system installation and testing in: hcpcs
life alert activation > emergency response system installation and testing in: hcpcs
lifealert set up > emergency response system installation and testing in: hcpcs
medical alert setup > emergency response system installation and testing in: hcpcs
medical alert activation > emergency response system installation and testing in: hcpcs
pers set up > emergency response system installation and testing in: hcpcs
lifeline set up > emergency response system installation and testing in: hcpcs
panic button setup > emergency response system installation and testing in: hcpcs
panic button activation > emergency response system installation and testing in: hcpcs
alert button setup > emergency response system installation and testing in: hcpcs
alert button activation > emergency response system installation and testing in: hcpcs
medical alarm installation > emergency response system installation and testing in: hcpcs
medical alarm setup > emergency response system installation and testing in: hcpcs
medical alarm activation > emergency response system installation and testing in: hcpcs
medical alert monitoring > emergency response system service fee per month in: hcpcs
fall button monitoring > emergency response system service fee per month in: hcpcs
ive fallen button > emergency response system service fee per month in: hcpcs
medical guardian monitoring > emergency response system service fee per month in: hcpcs
medical alert buy > emergency response system purchase only in: hcpcs
roll in shower > home modifications per service in: hcpcs
walk in shower > home modifications per service in: hcpcs
vertical platform lift > home modifications per service in: hcpcs
wash clothes service > laundry service external professional in: hcpcs
urgent care visit > global fee urgent care centers in: hcpcs
walk-in clinic visit > global fee urgent care centers in: hcpcs
minute clinic visit > global fee urgent care centers in: hcpcs
immediate care visit > global fee urgent care centers in: hcpcs
quick care visit > global fee urgent care centers in: hcpcs
aide at home > home health aide or certified nurse assistant providing care in the home per hour in: hcpcs
breast feeding lesson > lactation classes non-physician provider in: hcpcs
nursing baby lesson > lactation classes non-physician provider in: hcpcs
nursing moms class > lactation classes non-physician provider in: hcpcs
nursing moms lesson > lactation classes non-physician provider in: hcpcs
healthy eating class > nutrition classes non-physician provider in: hcpcs
healthy eating course > nutrition classes non-physician provider in: hcpcs
weight loss program > weight management classes non-physician provider in: hcpcs
cardiac exercise program > cardiac rehabilitation program non-physician provider per diem in: hcpcs
ostomy nurse visit > enterostomal therapy by a registered nurse certified in enterostomal therapy in: hcpcs
ostomy rn visit > enterostomal therapy by a registered nurse certified in enterostomal therapy in: hcpcs
stoma rn visit > enterostomal therapy by a registered nurse certified in enterostomal therapy in: hcpcs
et rn visit > enterostomal therapy by a registered nurse certified in enterostomal therapy in: hcpcs
woc rn visit > enterostomal therapy by a registered nurse certified in enterostomal therapy in: hcpcs
vestibular physical therapy > vestibular rehabilitation program non-physician provider per diem in: hcpcs
23 hour crisis > crisis intervention mental health services per diem in: hcpcs
psych crisis unit > crisis intervention mental health services per diem in: hcpcs
home lab draw > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
homebound lab draw > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
mobile blood draw > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
mobile lab draw > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
health risk assessment > wellness assessment performed by non-physician in: hcpcs
health risk appraisal > wellness assessment performed by non-physician in: hcpcs
wellness screening nonphysician > wellness assessment performed by non-physician in: hcpcs
biometric screening nonphysician > wellness assessment performed by non-physician in: hcpcs
hra screening nonphysician > wellness assessment performed by non-physician in: hcpcs
wellness coach appraisal > wellness assessment performed by non-physician in: hcpcs
living will conversation > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
code status talk > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
laser vision surgery > laser in situ keratomileusis lasik in: hcpcs
robot add on > surgical techniques requiring use of robotic surgical system in: hcpcs
test tube baby > in vitro fertilization including identification and incubation of mature oocytes in: hcpcs
in vitro cycle > complete in vitro fertilization cycle case rate in: hcpcs
in vitro round > complete in vitro fertilization cycle case rate in: hcpcs
embryo storage fee > monitoring and storage of cryopreserved embryos per 30 days in: hcpcs
embryo freezer fee > monitoring and storage of cryopreserved embryos per 30 days in: hcpcs
store frozen embryos > monitoring and storage of cryopreserved embryos per 30 days in: hcpcs
femara fertility monitoring > management of ovulation induction in: hcpcs
femara fertility induction > management of ovulation induction in: hcpcs
femara fertility stimulation > management of ovulation induction in: hcpcs
mri bile duct > magnetic resonance cholangiopancreatography mrcp in: hcpcs
mri pancreas duct > magnetic resonance cholangiopancreatography mrcp in: hcpcs
mri gallbladder ducts > magnetic resonance cholangiopancreatography mrcp in: hcpcs
peak flow test > peak expiratory flow rate physician services in: hcpcs
auricular opioid withdrawal > electrical stimulation of auricular acupuncture points in: hcpcs
class iv laser > application of a modality requiring constant provider attendance low level laser in: hcpcs
laser therapy chiropractor > application of a modality requiring constant provider attendance low level laser in: hcpcs
drx-9000 therapy nonsurgical > vertebral axial decompression per session in: hcpcs
decompression therapy nonsurgical > vertebral axial decompression per session in: hcpcs
babysitting in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
babysitting during treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
babysitting drug treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
childcare in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
childcare during treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
childcare drug treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
daycare in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
daycare during treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
daycare during rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
daycare drug treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
babysitter in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
babysitter during treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
babysitter drug treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
rhc medicaid visit > clinic visit encounter all-inclusive in: hcpcs
fqhc medicaid encounter > clinic visit encounter all-inclusive in: hcpcs
health center encounter > clinic visit encounter all-inclusive in: hcpcs
clinic encounter rate > clinic visit encounter all-inclusive in: hcpcs
clinic medicaid visit > clinic visit encounter all-inclusive in: hcpcs
ihs medicaid visit > clinic visit encounter all-inclusive in: hcpcs
tcm 15 minutes > targeted case management each 15 minutes in: hcpcs
tcm 15 min > targeted case management each 15 minutes in: hcpcs
personal care worker > personal care services per 15 minutes in: hcpcs
personal care hours > personal care services per 15 minutes in: hcpcs
pas 15 minutes > personal care services per 15 minutes in: hcpcs
home safety assessment > assessment of home physical and family environment in: hcpcs
home safety check > assessment of home physical and family environment in: hcpcs
nurse gives shot > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
nurse administers medication > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
med pass nurse > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
nurse shot home > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
medication box electronic > electronic medication compliance management device in: hcpcs
medication organizer electronic > electronic medication compliance management device in: hcpcs
med box electronic > electronic medication compliance management device in: hcpcs
med organizer electronic > electronic medication compliance management device in: hcpcs
livi box electronic > electronic medication compliance management device in: hcpcs
livi organizer electronic > electronic medication compliance management device in: hcpcs
car lift installation > vehicle modifications waiver per service in: hcpcs
car wheelchair lift > vehicle modifications waiver per service in: hcpcs
van hand controls > vehicle modifications waiver per service in: hcpcs
vehicle hand controls > vehicle modifications waiver per service in: hcpcs
vehicle lift installation > vehicle modifications waiver per service in: hcpcs
vehicle wheelchair lift > vehicle modifications waiver per service in: hcpcs
auto hand controls > vehicle modifications waiver per service in: hcpcs
auto lift installation > vehicle modifications waiver per service in: hcpcs
auto wheelchair lift > vehicle modifications waiver per service in: hcpcs
truck hand controls > vehicle modifications waiver per service in: hcpcs
truck lift installation > vehicle modifications waiver per service in: hcpcs
truck wheelchair lift > vehicle modifications waiver per service in: hcpcs
hand controls driving > vehicle modifications waiver per service in: hcpcs
nursing home transition > community transition waiver per service in: hcpcs
security deposit community > community transition waiver per service in: hcpcs
hospice home location > hospice or home health care provided in patient's home residence in: hcpcs
home physical therapy visit > services performed by a qualified physical therapist in the home health or hospice setting each 15 minutes in: hcpcs
home occupational therapy visit > services performed by a qualified occupational therapist in the home health or hospice setting each 15 minutes in: hcpcs
lcsw home health visit > services of clinical social worker in home health or hospice settings in: hcpcs
si joint injection asc > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
si joint cortisone shot > injection procedure for sacroiliac joint provision of anesthetic steroid in: hcpcs
first year medicare visit > initial preventive physical examination face-to-face visit in: hcpcs
first year medicare exam > initial preventive physical examination face-to-face visit in: hcpcs
first year medicare physical > initial preventive physical examination face-to-face visit in: hcpcs
new to medicare exam > initial preventive physical examination face-to-face visit in: hcpcs
welcome to medicare ekg > electrocardiogram routine ecg with 12 leads performed as a screening for the initial preventive physical examination with interpretation and report in: hcpcs
welcome to medicare ecg > electrocardiogram routine ecg with 12 leads performed as a screening for the initial preventive physical examination with interpretation and report in: hcpcs
facility visit fee facility > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hospital based clinic visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hospital based clinic fee > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
hopd visit fee facility > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
outpatient department office visit > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
outpatient department clinic charge > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
outpatient department clinic fee > hospital outpatient clinic visit for assessment and management of a patient in: hcpcs
mat started in emergency room > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
opioid treatment er start > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
moud started in emergency room > initiation of medication for the treatment of opioid use disorder in the emergency department in: hcpcs
oud treatment month 1 > office-based treatment for opioid use disorder first calendar month in: hcpcs
suboxone office treatment month 1 > office-based treatment for opioid use disorder first calendar month in: hcpcs
suboxone office month one > office-based treatment for opioid use disorder first calendar month in: hcpcs
opioid use disorder treatment month 1 > office-based treatment for opioid use disorder first calendar month in: hcpcs
obot treatment month 1 > office-based treatment for opioid use disorder first calendar month in: hcpcs
individual counseling 15 minutes > behavioral health counseling and therapy per 15 minutes in: hcpcs
individual counseling 15 min > behavioral health counseling and therapy per 15 minutes in: hcpcs
individual counseling quarter hour > behavioral health counseling and therapy per 15 minutes in: hcpcs
watch patient take meds > oral medication administration direct observation in: hcpcs
peer navigator mental health > self-help peer services per 15 minutes in: hcpcs
recovery navigator mental health > self-help peer services per 15 minutes in: hcpcs
act program mental health > assertive community treatment face-to-face per 15 minutes in: hcpcs
pact program mental health > assertive community treatment face-to-face per 15 minutes in: hcpcs
fact program mental health > assertive community treatment face-to-face per 15 minutes in: hcpcs
daily living skills training > skills training and development per 15 minutes in: hcpcs
daily living skills building > skills training and development per 15 minutes in: hcpcs
life alert set up > emergency response system installation and testing in: hcpcs
medical alert set up > emergency response system installation and testing in: hcpcs
panic button set up > emergency response system installation and testing in: hcpcs
alert button set up > emergency response system installation and testing in: hcpcs
medical alarm set up > emergency response system installation and testing in: hcpcs
i've fallen and can't get up > emergency response system service fee per month in: hcpcs
medication reminder phone call > medication reminder service non-face-to-face per month in: hcpcs
medicine reminder phone call > medication reminder service non-face-to-face per month in: hcpcs
diabetes follow up nonmd > diabetic management program follow-up visit to non-md provider in: hcpcs
diabetes program follow up nurse educator > diabetic management program follow-up visit to non-md provider in: hcpcs
home blood work draw > routine venipuncture for collection of specimen single home bound nursing home or skilled nursing facility patient in: hcpcs
health risk screening nonphysician > wellness assessment performed by non-physician in: hcpcs
end of life planning > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
power of attorney healthcare conversation > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
power of attorney healthcare > counseling and discussion regarding advance directives or end of life care planning in: hcpcs
breast exam no pelvic > annual gynecological examination clinical breast examination without pelvic evaluation in: hcpcs
clinical breast exam no pelvic > annual gynecological examination clinical breast examination without pelvic evaluation in: hcpcs
frozen embryo transfer cycle > cryopreserved embryo transfer case rate in: hcpcs
peak flow measurement in office > peak expiratory flow rate physician services in: hcpcs
bridge device opioid withdrawal > electrical stimulation of auricular acupuncture points in: hcpcs
child care in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
child care during treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
child care while in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
child care during rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
child care drug treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
day care in rehab > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
day care during treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
day care drug treatment > child sitting services for children of the individual receiving alcohol and or substance abuse services in: hcpcs
fqhc medicaid medicaid visit > clinic visit encounter all-inclusive in: hcpcs
rural health clinic medicaid encounter > clinic visit encounter all-inclusive in: hcpcs
rural health clinic medicaid medicaid visit > clinic visit encounter all-inclusive in: hcpcs
health center encounter rate > clinic visit encounter all-inclusive in: hcpcs
health center all inclusive rate > clinic visit encounter all-inclusive in: hcpcs
hcbs personal care worker > personal care services per 15 minutes in: hcpcs
hcbs personal care services > personal care services per 15 minutes in: hcpcs
home health aide visit > home health aide or certified nurse assistant per visit in: hcpcs
lead paint test house > comprehensive environmental lead investigation in: hcpcs
injection given by home nurse home > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
medication administration nurse home > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
shot given at home home > administration of oral intramuscular and or subcutaneous medication by health care agency professional per visit in: hcpcs
smart pill dispenser machine > electronic medication compliance management device in: hcpcs
philips pill dispenser machine > electronic medication compliance management device in: hcpcs
transition from nursing home costs > community transition waiver per service in: hcpcs
money follows the person > community transition waiver per service in: hcpcs
hospice in patient home > hospice or home health care provided in patient's home residence in: hcpcs

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

# Scope: abbreviations and shorthand: clinical notes, emergency and ambulance run sheets, nursing, orders, therapy, laboratory slips and billing.
# Ambiguous ones carry an "if:" with the words that settle them.
# --- Complaints and findings (run sheets, triage)
sob > shortness of breath | dyspnea
soa > shortness of breath @ 0.7 if: exertion, chest, breath, lungs, cough, onset
doe > shortness of breath @ 0.8 if: exertion, walking, chf, copd, sob, stairs
diff breathing > dyspnea | shortness of breath
resp distress > respiratory distress
ards > acute respiratory distress syndrome
pnd > postnasal drip @ 0.7 if: nasal, cough, allergy, sinus, drip
cp > chest pain @ 0.8 if: sob, ekg, ecg, troponin, acute, radiating, exertion, heart, cardiac, er, ems, left, pleuritic, arm, substernal
cp > cerebral palsy @ 0.8 if: spastic, child, quadriplegic, diplegic, cerebral, wheelchair, hemiplegic, contracture
nv > nausea vomiting
n/v > nausea vomiting
nvd > nausea vomiting | diarrhea
n/v/d > nausea vomiting | diarrhea
brbpr > hemorrhage anus rectum | rectal bleeding
gib > gastrointestinal hemorrhage
gi bleed > gastrointestinal hemorrhage
ugib > gastrointestinal hemorrhage | hematemesis
lgib > gastrointestinal hemorrhage | hemorrhage of anus and rectum
abd > abdominal | abdomen
abd pain > abdominal pain
ruq > right upper quadrant
luq > left upper quadrant
rlq > right lower quadrant
llq > left lower quadrant
ha > headache @ 0.8 if: migraine, head, vision, worst, tension, cluster, nausea, neck, chronic, photophobia, days
ams > altered mental status
aloc > altered mental status | transient alteration of awareness
loc > loss of consciousness
no loc > without loss of consciousness
gcs > coma scale
ich > intracerebral hemorrhage
sah > subarachnoid hemorrhage
sdh > subdural hemorrhage
edh > epidural hemorrhage
tbi > traumatic brain injury | intracranial injury
mtbi > concussion
chi > intracranial injury @ 0.7 if: head, closed, loc, fall
cva > cerebral infarction | stroke @ 0.9
cva tenderness > costovertebral angle @ 0.8
cvat > costovertebral angle tenderness @ 0.6
tia > transient cerebral ischemic attack
lvo > cerebral infarction occlusion
sz > seizure
gtc > tonic-clonic @ 0.9
gtcs > tonic-clonic
se > status epilepticus @ 0.7 if: seizure, epilepsy, convulsion
szr > seizure
syncopal > syncope
fuo > fever unknown origin | fever unspecified
uri > upper respiratory infection
urti > upper respiratory infection
lrti > lower respiratory infection
uti > urinary tract infection
pna > pneumonia
cap > pneumonia @ 0.7 if: pneumonia, lung, community, admitted
hap > pneumonia @ 0.7 if: hospital, ventilator
vap > ventilator associated pneumonia
om > otitis media @ 0.8 if: ear, child, acute, tube, aom, chronic, suppurative
aom > acute otitis media
ome > otitis media effusion | nonsuppurative otitis media
oe > otitis externa @ 0.8 if: ear, swimmer, canal
tm > tympanic membrane @ 0.8 if: ear, perforation, perforated, rupture, tube
strep > streptococcal
ge > gastroenteritis @ 0.7 if: viral, vomiting, diarrhea, acute
sti > sexually transmitted
std > sexually transmitted
pid > pelvic inflammatory
gc > gonococcal @ 0.8 if: chlamydia, culture, test, infection, ct, urethritis
hsv > herpes simplex | herpesviral
vzv > varicella | zoster
hz > herpes zoster @ 0.7 if: shingles, rash, zoster, vaccine
mrsa > methicillin resistant staphylococcus aureus
mssa > methicillin susceptible staphylococcus aureus
c diff > clostridium difficile | clostridioides difficile
cdiff > clostridioides difficile | clostridium difficile
h pylori > helicobacter pylori
e coli > escherichia coli
rsv > respiratory syncytial virus
ebv > epstein-barr | gammaherpesviral
cmv > cytomegalovirus | cytomegaloviral
mono > infectious mononucleosis @ 0.9
tb > tuberculosis
ltbi > latent tuberculosis
hiv+ > hiv disease | human immunodeficiency virus
plwh > human immunodeficiency virus @ 0.8
hav > hepatitis a
hbv > hepatitis b
hcv > hepatitis c
gbs > guillain-barre @ 0.8 if: weakness, paralysis, ivig, neuropathy, ascending
gbs > streptococcus group b @ 0.8 if: pregnancy, pregnant, prenatal, newborn, carrier, culture, positive, labor
# --- Injury
mva > motor vehicle accident | car occupant injured @ 0.9
mvc > motor vehicle accident | car occupant injured @ 0.9
mvc > collision @ 0.7 in: icd10cm
mca > motorcycle @ 0.7 if: rider, crash, helmet, accident, collision
mca > middle cerebral artery @ 0.9 if: stroke, infarct, occlusion, aneurysm, artery, clot
mcc > motorcycle collision @ 0.7 if: rider, crash, helmet
ped vs auto > pedestrian injured collision car
auto ped > pedestrian injured collision car
tbone > collision car @ 0.6
gsw > gunshot | firearm discharge
glf > fall same level
gfl > fall same level
lac > laceration
lacs > laceration
fx > fracture
frx > fracture
fxd > fracture
disloc > dislocation
dislo > dislocation
sprn > sprain
contus > contusion
abr > abrasion @ 0.7
fb > foreign body
fbo > foreign body
iofb > intraocular foreign body | foreign body eye
tbsa > total body surface area
nai > child abuse @ 0.7 if: child, infant, baby, shaken
ipv > partner violence | spouse abuse @ 0.8 if: abuse, victim, partner, violence, spouse
si > suicidal ideation @ 0.8 if: hi, psych, suicidal, ideation, depression, plan, thoughts
si > sacroiliac @ 0.8 if: joint, injection, belt, pain, fusion, back
hi > homicidal ideation @ 0.7 if: si, psych, ideation
etoh > alcohol
etoh abuse > alcohol abuse
etoh withdrawal > alcohol withdrawal
ivdu > drug abuse | opioid @ 0.5
ivda > drug abuse @ 0.6
coa > coarctation aorta @ 0.8 if: aorta, congenital, heart
rosc > cardiac arrest @ 0.8
cpr > cardiopulmonary resuscitation
cpr in progress > cardiac arrest
pea > cardiac arrest @ 0.7 if: arrest, cpr, pulseless, asystole
dnr > do not resuscitate
dnar > do not resuscitate
dnr/dni > do not resuscitate
ama > against medical advice @ 0.8 if: left, discharge, leave, signed, patient, refused, leaving
rma > against medical advice @ 0.6 if: refused, transport
ich trauma > traumatic intracerebral hemorrhage @ 0.8
ptx > pneumothorax
htx > hemothorax @ 0.8
acl > anterior cruciate ligament
pcl > posterior cruciate ligament
mcl > medial collateral ligament
lcl > lateral collateral ligament
rtc > rotator cuff
rct > rotator cuff tear @ 0.7 if: shoulder, tear, repair
slap tear > superior glenoid labrum
ac joint > acromioclavicular
tmj > temporomandibular joint
mtp > metatarsophalangeal
mcp > metacarpophalangeal
pip > proximal interphalangeal @ 0.8 if: joint, finger, dislocation, fusion, contracture
dip > distal interphalangeal @ 0.8 if: joint, finger, dislocation, fusion
cmc > carpometacarpal @ 0.8 if: joint, thumb, arthritis
orif > open treatment fracture internal fixation @ 0.9
crpp > percutaneous skeletal fixation @ 0.9
ex fix > external fixation
imn > intramedullary @ 0.8 if: nail, femur, tibia, fracture, rod
im nail > intramedullary
tka > total knee
tkr > total knee
tha > total hip
thr > total hip
bka > below knee amputation
aka > above knee amputation @ 0.8 if: amputation, stump, leg, prosthesis, amputee
acdf > cervical fusion anterior
tlif > lumbar fusion interbody
plif > lumbar fusion interbody posterior
ddd > disc degeneration
djd > osteoarthritis
oa > osteoarthritis
jia > juvenile arthritis
psa arthritis > psoriatic arthropathy
sle > systemic lupus erythematosus
dle > discoid lupus
lbp > low back pain
hnp > intervertebral disc displacement | herniated disc
fbss > postlaminectomy syndrome
crps > complex regional pain syndrome
rsd > complex regional pain syndrome @ 0.9
cts > carpal tunnel syndrome
# --- Heart and circulation
htn > hypertension
htn crisis > hypertensive crisis
hbp > hypertension
hypotn > hypotension
pht > pulmonary hypertension @ 0.7
pulm htn > pulmonary hypertension
pah > pulmonary arterial hypertension
chf > heart failure | congestive heart failure
hf > heart failure @ 0.9
hfref > systolic heart failure
hfpef > diastolic heart failure
adhf > acute on chronic heart failure | heart failure
cad > coronary artery disease | atherosclerotic heart disease
ashd > atherosclerotic heart disease
ascvd > atherosclerotic heart disease
ihd > ischemic heart disease
mi > myocardial infarction
ami > acute myocardial infarction
stemi > st elevation myocardial infarction
nstemi > non-st elevation myocardial infarction
ua > unstable angina @ 0.7 if: chest, angina, cardiac, cad
afib > atrial fibrillation
af > atrial fibrillation @ 0.8 if: ablation, rvr, paroxysmal, anticoagulation, heart, atrial, chronic, persistent
aflutter > atrial flutter
rvr > atrial fibrillation @ 0.6
svt > supraventricular tachycardia
psvt > supraventricular tachycardia
vt > ventricular tachycardia @ 0.8 if: heart, ablation, arrest, monomorphic, sustained, runs, shock
v tach > ventricular tachycardia
vtach > ventricular tachycardia
vf > ventricular fibrillation
v fib > ventricular fibrillation
vfib > ventricular fibrillation
pvc > ventricular premature depolarization @ 0.9 if: heart, frequent, palpitation, ekg, holter, beats, ablation, ectopy
pac > atrial premature depolarization @ 0.8
bbb > bundle-branch block
lbbb > left bundle-branch block
rbbb > right bundle-branch block
avb > atrioventricular block
chb > complete atrioventricular block
sss > sick sinus syndrome
wpw > pre-excitation syndrome
avnrt > supraventricular tachycardia
lqts > long qt syndrome
pots > postural orthostatic tachycardia if: tachycardia, syncope, dysautonomia, standing, dizzy, heart, postural, ehlers, autonomic
dvt > deep vein thrombosis | embolism thrombosis deep veins
pe > pulmonary embolism @ 0.9 if: lung, dvt, acute, saddle, ct, clot, sob, bilateral, chronic, segmental, provoked, anticoagulation, chest
pe > physical examination @ 0.7 if: school, sports, annual, camp, employment
vte > venous thromboembolism | venous embolism thrombosis
svt leg > superficial thrombophlebitis @ 0.6
pvd > peripheral vascular disease
aaa > abdominal aortic aneurysm
taa > thoracic aortic aneurysm
tevar > endovascular thoracic aorta @ 0.9
avr > aortic valve replacement
mvr > mitral valve replacement
ai > aortic insufficiency @ 0.7 if: valve, murmur, aortic
mr > mitral insufficiency | mitral regurgitation @ 0.7 if: valve, murmur, severe, moderate, mitral
mvp > mitral valve prolapse | nonrheumatic mitral prolapse
tr > tricuspid insufficiency @ 0.7 if: valve, murmur, severe
cabg > coronary artery bypass
ptca > percutaneous transluminal coronary angioplasty
pci > percutaneous coronary
lhc > left heart catheterization
rhc > right heart catheterization @ 0.8 if: heart, pressure, cath, hemodynamics
lad > left anterior descending @ 0.8 if: artery, coronary, stent, heart, mi, stemi
lad > lymphadenopathy @ 0.7 if: neck, node, cervical, axillary, lymph
rca > right coronary artery
asd > atrial septal defect @ 0.8 if: heart, repair, secundum, closure, congenital
asd > autism spectrum disorder @ 0.8 if: autism, child, behavior, speech, developmental
vsd > ventricular septal defect
pda > patent ductus arteriosus @ 0.9
pfo > patent foramen ovale | atrial septal defect
tof > tetralogy of fallot
tga > transposition of great vessels
hlhs > hypoplastic left heart
cardiac cath > cardiac catheterization
hcm > hypertrophic cardiomyopathy
hocm > obstructive hypertrophic cardiomyopathy
dcm > dilated cardiomyopathy
ekg > electrocardiogram
ecg > electrocardiogram
12 lead > electrocardiogram 12 leads
tee > transesophageal echocardiography
tte > transthoracic echocardiography
echo > echocardiography
# --- Lung
copd > chronic obstructive pulmonary disease
aecopd > chronic obstructive pulmonary disease exacerbation
copd exac > chronic obstructive pulmonary disease exacerbation
ild > interstitial pulmonary disease
ipf > idiopathic pulmonary fibrosis
cf > cystic fibrosis @ 0.9
osa > obstructive sleep apnea
eib > exercise induced bronchospasm
bpd > bronchopulmonary dysplasia @ 0.9 if: lung, preterm, premature, infant, newborn, oxygen, neonatal
bpd > borderline personality disorder @ 0.9 if: psych, borderline, personality, self-harm, mood, dbt
lll > left lower lobe
rll > right lower lobe
rul > right upper lobe
lul > left upper lobe
bal > bronchial alveolar lavage @ 0.8 if: bronch, bronchoscopy, lung, lavage
# --- Endocrine, metabolic
dm > diabetes mellitus
dm1 > type 1 diabetes mellitus
dm2 > type 2 diabetes mellitus
t1dm > type 1 diabetes mellitus
t2dm > type 2 diabetes mellitus
iddm > type 1 diabetes mellitus @ 0.9
niddm > type 2 diabetes mellitus
gdm > gestational diabetes
hhs > hyperosmolarity diabetes
hhnk > hyperosmolarity diabetes
dfu > diabetes foot ulcer
dpn > diabetes polyneuropathy
bgl > blood glucose
fsbs > blood glucose
hld > hyperlipidemia
hypothyroid > hypothyroidism @ 1.0
tsh > thyroid stimulating hormone
pcos > polycystic ovarian syndrome
bmi > body mass index
ftt > failure to thrive
siadh > inappropriate antidiuretic hormone
hypok > hypokalemia @ 0.8
na low > hyponatremia @ 0.7
# --- Kidney, urinary, digestive
aki > acute kidney failure | acute kidney injury
arf > acute kidney failure @ 0.8 if: kidney, renal, creatinine, dialysis
arf > acute respiratory failure @ 0.7 if: respiratory, hypoxic, vent, lung, intubated
ckd > chronic kidney disease
crf > chronic kidney disease @ 0.8
esrd > end stage renal disease
hd > hemodialysis @ 0.8 if: dialysis, esrd, renal, kidney, access, catheter, session, fistula
pd > peritoneal dialysis @ 0.8 if: dialysis, esrd, catheter, renal, fluid
pd > parkinson disease @ 0.8 if: tremor, parkinson, levodopa, dbs, gait
avf > arteriovenous fistula
avg > arteriovenous graft @ 0.7
bph > benign prostatic hyperplasia
luts > lower urinary tract symptoms
oab > overactive bladder
sui > stress incontinence
pkd > polycystic kidney
vur > vesicoureteral reflux
eswl > extracorporeal shock wave lithotripsy
dre > digital rectal examination
gerd > gastro-esophageal reflux
pud > peptic ulcer
ibs > irritable bowel syndrome
ibd > inflammatory bowel disease | crohn's disease | ulcerative colitis @ 0.7
uc > ulcerative colitis @ 0.9 if: colitis, flare, bowel, colectomy, bleeding, infusion, stool
sbo > intestinal obstruction @ 0.9
lbo > intestinal obstruction @ 0.8
appy > appendicitis
chole > cholecystectomy | cholecystitis @ 0.9
gb > gallbladder @ 0.9
ercp > endoscopic retrograde cholangiopancreatography
egd > esophagogastroduodenoscopy
flex sig > sigmoidoscopy flexible
nash > nonalcoholic steatohepatitis
nafld > fatty liver
hcc > hepatocellular carcinoma | liver cell carcinoma @ 0.9
eus > endoscopic ultrasound
ih > inguinal hernia @ 0.6 if: hernia, repair
vhr > ventral hernia repair
lft > hepatic function | liver function
# --- Brain, nerves, mind
ms > multiple sclerosis @ 0.8
ms > morphine sulfate @ 0.9 if: injection, iv, drug, mg, dose, pca
ms > mitral stenosis @ 0.6 if: valve, murmur
als > amyotrophic lateral sclerosis @ 0.8 if: disease, neuron, diagnosis, muscle, weakness, genetic, lou
nph > normal pressure hydrocephalus | idiopathic normal pressure hydrocephalus @ 0.8 if: gait, shunt, hydrocephalus, incontinence, dementia
lp > lumbar puncture | spinal puncture @ 0.9
csf > cerebrospinal fluid
ncv > nerve conduction
emg > electromyography
eeg > electroencephalogram
bppv > benign paroxysmal vertigo
tn > trigeminal neuralgia @ 0.7 if: face, facial, nerve, pain
mg > myasthenia gravis @ 0.8 if: ptosis, weakness, thymectomy, ivig, crisis
cidp > chronic inflammatory demyelinating
rls > restless legs syndrome
ad > alzheimer's disease @ 0.7 if: dementia, memory, cognitive
mci > mild cognitive impairment
lbd > dementia lewy bodies
ptsd > post-traumatic stress disorder
mdd > major depressive disorder
gad > generalized anxiety disorder
ocd > obsessive-compulsive disorder
adhd > attention-deficit hyperactivity
add > attention-deficit @ 0.7 if: child, inattentive, school, stimulant, attention, medication
odd > oppositional defiant disorder @ 0.8 if: child, behavior, conduct, defiant, adhd
ect > electroconvulsive therapy
tms > transcranial magnetic stimulation
cbt > cognitive behavioral therapy @ 0.8
bipolar d/o > bipolar disorder
bpad > bipolar disorder
# --- Women, birth, newborn
lmp > menstrual period @ 0.6
iup > intrauterine pregnancy
sab > spontaneous abortion
tab > termination of pregnancy | induced abortion @ 0.8 if: pregnancy, abortion, trimester, pregnant, termination
eab > induced abortion
svd > spontaneous vaginal delivery | vaginal delivery
nsvd > spontaneous vaginal delivery | vaginal delivery
c section > cesarean
csection > cesarean
vbac > vaginal birth after cesarean
tolac > trial of labor cesarean
prom > premature rupture of membranes
pprom > preterm premature rupture of membranes
iugr > fetal growth | poor fetal growth
ega > weeks gestation @ 0.8
hellp > hellp syndrome
pih > gestational hypertension
pph > postpartum hemorrhage
hg pregnancy > hyperemesis gravidarum
btl > tubal ligation
tah > hysterectomy
bso > oophorectomy
dub > abnormal uterine bleeding | dysfunctional uterine
aub > abnormal uterine bleeding
pmb > postmenopausal bleeding
pms > premenstrual tension | premenstrual syndrome
pmdd > premenstrual dysphoric disorder
lsil > low grade squamous intraepithelial
hsil > high grade squamous intraepithelial
ascus > atypical squamous cells undetermined significance
cin > cervical intraepithelial neoplasia | dysplasia cervix @ 0.9
wcc > well child | routine child health examination
wcv > well child | routine child health examination
nb > newborn @ 0.8
nbn > newborn
rds > respiratory distress syndrome newborn @ 0.9 if: newborn, preterm, infant, baby, neonatal
ttn > transient tachypnea newborn
nec > necrotizing enterocolitis @ 0.8 if: newborn, preterm, infant, bowel, neonatal
nas > neonatal withdrawal @ 0.8 if: baby, newborn, opioid, infant, drug
ivh > intraventricular hemorrhage
rop > retinopathy of prematurity
sga > small for gestational age
vlbw > low birth weight
lbw > low birth weight
elbw > extremely low birth weight
sids > sudden infant death
brue > apparent life threatening event
alte > apparent life threatening event
hie > hypoxic ischemic encephalopathy
# --- Cancer, blood
ca > cancer | malignant neoplasm @ 0.9 if: breast, lung, colon, prostate, hx, history, metastatic, stage, skin, bladder, screening, ovarian, rectal, thyroid, pancreas, kidney
br ca > malignant neoplasm breast
mets > metastasis | secondary malignant neoplasm
bcc > basal cell carcinoma
scc > squamous cell carcinoma
dcis > intraductal carcinoma in situ
nsclc > malignant neoplasm lung | non-small cell @ 0.8
sclc > malignant neoplasm lung | small cell @ 0.8
crc > colorectal cancer
gist > gastrointestinal stromal tumor
nhl > non-hodgkin lymphoma
hl lymphoma > hodgkin lymphoma @ 0.8
dlbcl > diffuse large b-cell lymphoma
all > acute lymphoblastic leukemia @ 0.7 if: leukemia, child, blast, chemo, remission
aml > acute myeloblastic leukemia | acute myeloid leukemia
cml > chronic myeloid leukemia
cll > chronic lymphocytic leukemia
mm > multiple myeloma @ 0.8 if: myeloma, chemo, plasma, transplant, relapse
mds > myelodysplastic syndrome
mgus > monoclonal gammopathy
bmt > bone marrow transplant
sct > stem cell transplant @ 0.7 if: stem, autologous, allogeneic, marrow
xrt > radiation treatment | radiotherapy
rt > radiation therapy @ 0.6 if: cancer, breast, prostate, tumor, oncology, gy
sbrt > stereotactic body radiation
bmbx > bone marrow biopsy
slnb > sentinel lymph node biopsy | sentinel lymph node
ida > iron deficiency anemia
itp > immune thrombocytopenic purpura
ttp > thrombotic thrombocytopenic purpura | thrombotic microangiopathy
hus > hemolytic-uremic syndrome
dic > disseminated intravascular coagulation
hit > heparin induced thrombocytopenia @ 0.7 if: heparin, platelets, thrombocytopenia
scd > sickle-cell disease @ 0.8 if: sickle, crisis, anemia, hemoglobin
ss disease > sickle-cell
g6pd > glucose-6-phosphate dehydrogenase
# --- Eyes, ears, skin
od > right eye @ 0.6 if: eye, vision, cataract, glaucoma, retina, iol, lens, va
os > left eye @ 0.6 if: eye, vision, cataract, glaucoma, retina, iol, lens, va
ou > both eyes | bilateral @ 0.7 if: eye, vision, cataract, glaucoma, retina, lens
iop > intraocular pressure @ 0.9 if: eye, glaucoma, high, pressure, elevated, drops
amd > macular degeneration
armd > age-related macular degeneration
poag > primary open-angle glaucoma
rd > retinal detachment @ 0.8 if: eye, retina, vision, detachment
pvd eye > vitreous degeneration @ 0.7
dr > diabetic retinopathy @ 0.6 if: retina, eye, proliferative, macular, retinopathy
npdr > nonproliferative diabetic retinopathy
pdr > proliferative diabetic retinopathy
crao > central retinal artery occlusion
crvo > central retinal vein occlusion
phaco > cataract extraction @ 0.9
nldo > nasolacrimal duct obstruction
snhl > sensorineural hearing loss
chl > conductive hearing loss
hoh > hearing loss
bmt tubes > myringotomy tube @ 0.6
fess > functional endoscopic sinus surgery
ak > actinic keratosis
sk > seborrheic keratosis
hs > hidradenitis suppurativa @ 0.7 if: boil, axilla, skin, groin, abscess
ssti > cellulitis | infection skin subcutaneous tissue @ 0.8
sjs > stevens-johnson syndrome
ten > toxic epidermal necrolysis @ 0.7 if: skin, rash, drug, sjs, blister
pressure inj > pressure ulcer
decub > pressure ulcer
dti > pressure-induced deep tissue damage
# --- Orders, note shorthand
hx > history
h/o > history of
pmh > personal history
pshx > history of
fhx > family history
fh > family history @ 0.8 if: cancer, breast, colon, heart, diabetes, history, mother, father
fam hx > family history
phx > personal history
sx > symptoms @ 0.6
sx > surgery @ 0.5 if: post, pre, knee, hip, back, follow, after
dx > diagnosis | diagnostic
tx > treatment | therapy
tx > transplant @ 0.6 if: kidney, liver, lung, heart, organ, donor, rejection, renal
rx > prescription | drug @ 0.8
bx > biopsy
cx > culture @ 0.6 if: urine, blood, wound, throat, sputum
cx > cervix | cervical @ 0.6 if: biopsy, dysplasia, cancer, leep
exc > excision @ 0.9
excis > excision
rmvl > removal
repr > repair
recon > reconstruction
revis > revision
implnt > implant
subs > subsequent @ 0.8
init > initial @ 0.8
eval > evaluation
mgmt > management
proc > procedure @ 0.8
comp > comprehensive @ 0.6 if: eval, exam, visit, history
complx > complex
p/o > postprocedural @ 0.6
post op > postprocedural | postoperative
postop > postprocedural | postoperative
pre op > preoperative | preprocedural
preop > preoperative | preprocedural
pre-op clearance > preprocedural examination
r/o > suspected | observation @ 0.6
rule out > observation suspected @ 0.7 in: icd10cm
w/u > evaluation @ 0.5
f/u > follow-up
fup > follow-up
wnl > normal
nos > not otherwise specified | unspecified
nec > not elsewhere classified @ 0.8
unspec > unspecified
unk > unknown | unspecified
abnl > abnormal
abn > abnormal
nl > normal @ 0.7
pos > positive @ 0.7 if: test, culture, result, covid, hiv, ppd, strep
neg > negative @ 0.8
acut > acute
chr > chronic @ 0.9
chron > chronic
exac > exacerbation
recur > recurrent
hosp > hospital
er > emergency department
ed > emergency department @ 0.8 if: visit, level, hospital, physician, room, doctor
ed > erectile dysfunction @ 0.8 if: viagra, penis, impotence, male, erectile, sildenafil
icu > critical care
obs > observation
asc > ambulatory surgical center
op > outpatient @ 0.6 if: visit, hospital, surgery, clinic
ip > inpatient @ 0.6 if: visit, hospital, stay, admission
h&p > history physical
d/c > discharge @ 0.8
disch > discharge
adm > admission @ 0.8
pcp > primary care
np > nurse practitioner @ 0.7
pa > physician assistant @ 0.6 if: visit, modifier, assist, surgery, bill
crna > nurse anesthetist
mac > monitored anesthesia care @ 0.8 if: anesthesia, sedation, anesthetic
ga > general anesthesia @ 0.7 if: anesthesia, intubated, anesthetic
rsi > intubation @ 0.7
ett > endotracheal tube @ 0.8
trached > tracheostomy
cvl > central venous catheter
cvc > central venous catheter
tlc line > central venous catheter
art line > arterial catheter
io line > intraosseous
io > intraosseous @ 0.8 if: needle, access, iv, line, infusion, ems
foley cath > catheterization bladder | indwelling catheter foley
bp > blood pressure
hr > heart rate @ 0.7 if: high, low, fast, slow, monitor
tachy > tachycardia
brady > bradycardia
febrile > fever
hypoxic > hypoxemia
spo2 low > hypoxemia
wt loss > weight loss
wt gain > weight gain
decr > decreased
incr > increased
dec appetite > anorexia @ 0.8
poor po > feeding difficulties | anorexia @ 0.5
dehyd > dehydration
ext > extremity @ 0.8
ue > upper extremity @ 0.9
le > lower extremity @ 0.9
bue > bilateral upper extremity
ble > bilateral lower extremity
rue > right upper limb | right upper extremity
lue > left upper limb | left upper extremity
rle > right lower limb | right lower extremity
lle > left lower limb | left lower extremity
rt > right
lt > left
b/l > bilateral
bil > bilateral
bilat > bilateral
unilat > unilateral
ant > anterior @ 0.9 if: wall, cruciate, chest, fusion, descending, cervical, lumbar, spine, thigh, abdominal, hip, cord, tibial
post > posterior @ 0.6 if: spine, fusion, wall, vitreous, tibial, cruciate, cervical, lumbar
lat > lateral @ 0.9
med > medial @ 0.6 if: knee, malleolus, meniscus, elbow, ankle
prox > proximal
dist > distal @ 0.8
sup > superior @ 0.8
sup > superficial @ 0.6 if: wound, vein, laceration, burn
lig > ligament
musc > muscle
tend > tendon
jt > joint
vert > vertebra @ 0.9
c-spine > cervical spine
l-spine > lumbar spine
ls spine > lumbosacral spine
si jt > sacroiliac joint
fem > femoral | femur @ 0.9
tib fib > tibia fibula
hum > humerus @ 0.7 if: fracture, fx, shaft
metac > metacarpal
metat > metatarsal
gi > gastrointestinal
gu > genitourinary
cns > central nervous system
cv > cardiovascular @ 0.8
msk > musculoskeletal
neuro > neurologic | nervous system @ 0.8
resp > respiratory
derm > skin | dermatologic @ 0.8
psych > psychiatric | mental
onc > oncology | neoplasm @ 0.7
peds > pediatric
ortho > orthopedic
ob > obstetric @ 0.9
gyn > gynecological
ent > ear nose throat
w/o > without
wo > without @ 0.9
w/wo contrast > without contrast followed by with contrast
wwo > without contrast followed by with contrast
c contrast > with contrast @ 0.6
qd > daily @ 0.7
mins > minutes
min > minutes @ 0.8
hrs > hours
yo > years of age | years
y/o > years of age | years
wks > weeks
mo > months @ 0.6 if: old, age, infant, baby
cc > milliliter @ 0.5 if: syringe, dose, injection
ea > each
addl > additional
ea addl > each additional
sq cm > square centimeter
sqcm > square centimeter
mcg > microgram
lg > large @ 0.8
sm > small @ 0.7
mult > multiple
misc > miscellaneous
w/c > wheelchair @ 0.8 in: hcpcs
wc > wheelchair @ 0.7 in: hcpcs
fww > walker wheeled
4ww > walker wheeled
rw > walker wheeled @ 0.6
bsc > commode chair @ 0.8
amb > ambulance @ 0.6 if: transport, ride, mileage, emergency
amb > ambulatory @ 0.6 if: surgery, monitoring, pump, care
# --- Ambulance and dispatch
als1 > advanced life support level 1
als2 > advanced life support level 2
als emergency > advanced life support emergency transport level 1
bls emergency > basic life support emergency
bls non emergency > basic life support non-emergency
ift > ambulance service non-emergency | specialty care transport @ 0.6
tx no transport > ambulance response treatment no transport
cardiac alert > myocardial infarction @ 0.6
stroke alert > cerebral infarction @ 0.6
stemi alert > st elevation myocardial infarction @ 0.9
pt > physical therapy | physical therapist @ 0.8 if: eval, treatment, visit, home, outpatient, knee, session, ot, assistant
ot > occupational therapy | occupational therapist @ 0.8 if: eval, treatment, visit, home, therapy, pt, session
st > speech therapy | speech-language @ 0.7 if: eval, treatment, visit, home, therapy, pt, ot, swallow, session
slp > speech-language pathologist
pta > physical therapist assistant @ 0.8 if: therapy, modifier, visit, home
ota > occupational therapy assistant @ 0.9
rom > range of motion
adl > activities of daily living @ 0.9
mh > mental health @ 0.7
bh > behavioral health @ 0.8
lcsw > clinical social worker
rn > registered nurse
lpn > licensed practical nurse
cna > certified nurse assistant
hha > home health aide
hh > home health @ 0.8
# --- Billing
cpo > care plan oversight @ 0.6
tcm > transitional care management @ 0.8 if: discharge, hospital, post, transition, visit
ccm > chronic care management @ 0.9
rpm > remote physiologic monitoring | remote monitoring @ 0.9
pcm > principal care management @ 0.9
acp > advance care planning @ 0.9
e&m > evaluation and management
wellness visit > annual wellness visit | preventive @ 0.9
tc > technical component @ 0.8 if: modifier, component, radiology, professional, only
pc > professional component @ 0.7 if: modifier, component, radiology, technical
nu > new equipment @ 0.8 if: modifier, dme, purchase
rr > rental @ 0.8 if: modifier, dme, equipment
dme rental > rental use dme @ 0.6
nos drug > unclassified drugs
snf stay > skilled nursing facility
ltc > long term care
alf > assisted living facility
# --- Laboratory and imaging slips
lytes > electrolyte
bun > urea nitrogen
cr lab > creatinine @ 0.8
creat > creatinine
k level > potassium
na level > sodium
hgb > hemoglobin
hct > hematocrit
h&h > hemoglobin | hematocrit
plt > platelet
wbc > white blood cell
rbc > red blood cell
esr > sedimentation rate
crp > c-reactive protein
ptt > thromboplastin time partial
pt/inr > prothrombin time
inr > prothrombin time @ 0.9
bnp > natriuretic peptide
lfts > hepatic function
alt > transaminase alanine @ 0.8 if: ast, liver, lab, enzyme, sgpt
ast > transaminase aspartate @ 0.8 if: alt, liver, lab, enzyme, sgot
alk phos > alkaline phosphatase
vit d > vitamin d
b12 > cyanocobalamin
rf > rheumatoid factor @ 0.8 if: lab, arthritis, test, factor, ana
hcg > gonadotropin chorionic
bhcg > gonadotropin chorionic
bcx > culture blood
blood cx > culture blood
ucx > culture urine
urine cx > culture urine
rpr > syphilis test
hpv > human papillomavirus
type and screen > blood typing
xr > x-ray | radiologic examination
us > ultrasound | ultrasonography @ 0.8 if: renal, thyroid, pelvic, abdomen, ob, liver, breast, scrotal, guided, doppler, gallbladder, fetal, transvaginal
mri > magnetic resonance imaging
mra > magnetic resonance angiography
mrcp > magnetic resonance cholangiopancreatography
ct > computed tomography @ 0.9
cta > computed tomographic angiography
ct head > computerized tomography brain
ugi > upper gastrointestinal tract
dexa > bone density | dual-energy x-ray absorptiometry
dxa > bone density | dual-energy x-ray absorptiometry
hida > hepatobiliary
carotid us > ultrasonography carotid
cnb > percutaneous biopsy @ 0.8
# --- further
dib > dyspnea | shortness of breath @ 0.8
pnd > dyspnea @ 0.7 if: orthopnea, chf, sob, night
bv > vaginitis @ 0.9
vre > resistance vancomycin
foosh > fall @ 0.8
sw > stabbed | knife | puncture wound @ 0.7 if: stab, knife, chest, abdomen, neck
dv > partner violence | adult physical abuse @ 0.8 if: abuse, victim, partner, assault, spouse, violence
sib > self-harm @ 0.7 if: autism, cutting, behavior
dts > alcohol withdrawal delirium @ 0.8 if: alcohol, withdrawal, etoh
doa > death @ 0.7 if: scene, ems, arrival, pronounced
lwbs > leaving prior to being seen @ 0.9
left without being seen > leaving prior seen
tma > amputation foot | absence foot @ 0.8 if: amputation, stump, diabetic
dka > diabetes ketoacidosis
bs > glucose @ 0.7 if: high, low, check, fingerstick, diabetic, reading
lga > heavy for gestational age
diaphoretic > hyperhidrosis @ 0.9
lih > inguinal hernia
rih > inguinal hernia
pad > peripheral vascular disease | atherosclerosis extremities @ 0.8 if: leg, arterial, claudication, artery, foot, abi, ulcer, vascular
lvh > cardiomegaly @ 0.8
acs > acute ischemic heart disease @ 0.9
rcc > malignant neoplasm kidney @ 0.9
gbm > malignant neoplasm brain @ 0.9
pet > positron emission tomography if: scan, ct, fdg, imaging, tracer, brain, whole, cancer, psma
ra > rheumatoid arthritis @ 0.8
status post > presence of | postprocedural | acquired absence @ 0.6 in: icd10cm
tka > replacement knee joint | presence artificial knee @ 0.9
tkr > replacement knee joint | presence artificial knee @ 0.9
tha > replacement hip joint | presence artificial hip @ 0.9
thr > replacement hip joint | presence artificial hip @ 0.9
tsa > replacement shoulder joint @ 0.9 in: icd10pcs
orif > reposition internal fixation @ 0.9 in: icd10pcs
vp shunt > bypass cerebral ventricle peritoneal | drainage device cerebrospinal @ 0.9
tavr > replacement aortic valve percutaneous @ 0.9 in: icd10pcs
turp > extirpation prostate | excision prostate @ 0.7 in: icd10pcs
appy > resection appendix in: icd10pcs
lap appy > resection appendix percutaneous endoscopic in: icd10pcs
chole > resection gallbladder in: icd10pcs
lap chole > resection gallbladder percutaneous endoscopic in: icd10pcs
csection > extraction products of conception @ 0.9 in: icd10pcs
pci > dilation coronary artery in: icd10pcs
ptca > dilation coronary artery in: icd10pcs
ecmo > extracorporeal membrane oxygenation
egd > inspection upper intestinal tract in: icd10pcs
bka > detachment lower leg in: icd10pcs
aka > detachment upper leg in: icd10pcs if: amputation, stump, leg, amputee
picc > insertion infusion device superior vena cava @ 0.8 in: icd10pcs
iabp > assistance cardiac output balloon pump
impella > short-term external heart assist
aicd > defibrillator generator in: icd10pcs
asthma exac > asthma exacerbation
copd flare > chronic obstructive pulmonary disease exacerbation
covid > covid-19
sars > sars-cov-2 | severe acute respiratory syndrome @ 0.6
long covid > post covid-19
hfmd > enteroviral vesicular stomatitis exanthem | hand foot mouth
lice head > pediculosis capitis
cea > carcinoembryonic antigen @ 0.9 if: lab, tumor, marker, level, colon, test
nstemi type 2 > myocardial infarction type 2
hep b > hepatitis b
hep c > hepatitis c
htn heart disease > hypertensive heart disease
htn ckd > hypertensive chronic kidney disease
dm neuropathy > diabetes neuropathy
dm foot > diabetes foot ulcer
dm retinopathy > diabetic retinopathy
uncontrolled dm > diabetes hyperglycemia
uncontrolled htn > hypertension
etoh w/d > alcohol withdrawal
w/d > withdrawal @ 0.6
ed visit > emergency department visit
ob visit > antepartum care | supervision pregnancy @ 0.8
g1p0 > first pregnancy
ama pregnancy > elderly primigravida | elderly multigravida @ 0.8
rmsf > rocky mountain spotted fever | spotted fever rickettsia
tss > toxic shock syndrome
nec fasc > necrotizing fasciitis
fib > fibula @ 0.6 if: fracture, fx, tib, tibia, leg
clav > clavicle
scap > scapula
calc > calcaneus @ 0.6 if: fracture, fx, heel
mand > mandible
max fac > maxillofacial
zmc > zygomatic
noe fx > nasal fracture @ 0.7
! unseen: procedure, laboratory and imaging words that CPT-like descriptors use
tfcc > triangular fibrocartilage
orif > open reduction internal fixation @ 0.9
tka > knee arthroplasty total
tkr > knee arthroplasty total
tha > hip arthroplasty total
thr > hip arthroplasty total
tsa > total shoulder arthroplasty
rtsa > reverse total shoulder @ 0.9
acdf > discectomy anterior
djd > degenerative joint
ua > urinalysis @ 0.8 if: dip, micro, culture, urine, dipstick, lab
evar > endovascular aneurysm repair aorta @ 0.9
tavr > aortic valve replacement transcatheter @ 0.9
tavi > aortic valve replacement transcatheter @ 0.9
pft > pulmonary function test @ 0.9
cxr > chest x-ray | radiologic examination chest
bal > bronchoalveolar lavage @ 0.8 if: bronch, bronchoscopy, lung, lavage
a1c > hemoglobin glycosylated
hba1c > hemoglobin glycosylated
turp > transurethral resection prostate
turbt > transurethral resection bladder tumor
sbo > small bowel obstruction @ 0.9
appy > appendectomy
lap appy > appendectomy laparoscopic
lap chole > cholecystectomy laparoscopic
tips procedure > portosystemic shunt
vps > ventriculoperitoneal shunt
vp shunt > ventriculoperitoneal shunt
ncs > nerve conduction studies
d&c > dilation curettage
dnc > dilation curettage
d&e > dilation evacuation
btl > sterilization fallopian
tah > total abdominal hysterectomy
bso > bilateral salpingo-oophorectomy
tah/bso > hysterectomy salpingo-oophorectomy
lavh > laparoscopic vaginal hysterectomy | hysterectomy laparoscopic
leep > loop electrode excision
hsg > hysterosalpingography
nst > fetal non-stress test @ 0.9 if: fetal, pregnancy, baby, pregnant
bpp > biophysical profile
afi > amniotic fluid index @ 0.7
imrt > intensity modulated radiation
alnd > axillary lymphadenectomy
yag > capsulotomy laser @ 0.6 if: eye, cataract, laser, capsule
phaco > phacoemulsification @ 0.9
ce/iol > cataract extraction intraocular lens
fess > nasal sinus endoscopy surgical
uppp > uvulopalatopharyngoplasty
stsg > split-thickness skin graft
ftsg > full thickness skin graft
nicu > neonatal critical care | neonatal intensive @ 0.9
picu > pediatric critical care
pacu > postanesthesia @ 0.6
ett > intubation endotracheal in: icd10pcs cpt
art line > arterial line
ngt > nasogastric tube
rtm > remote therapeutic monitoring @ 0.9
asst surg > assistant surgeon @ 0.9
co-surg > two surgeons @ 0.9
irf > inpatient rehabilitation @ 0.7
cbc > complete blood count
cbc diff > complete blood count differential
bmp > basic metabolic panel @ 0.9 if: lab, blood, panel, labs, test, chem
cmp > comprehensive metabolic panel
chem 7 > basic metabolic panel
trop > troponin
ck > creatine kinase
cpk > creatine kinase
ft4 > thyroxine free
ana > antinuclear antibodies
lh > luteinizing hormone @ 0.9
fsh > follicle stimulating hormone
abg > gases blood
type and screen > antibody screen
xm > compatibility test @ 0.6
cta > computed tomography angiography
ct head > computed tomography head
kub > abdomen radiologic single view | abdomen x-ray @ 0.8
sbft > small intestine follow-through
vcug > urethrocystography voiding | voiding cystourethrogram
ivp > urography intravenous | intravenous pyelogram
vq scan > pulmonary ventilation perfusion
v/q > pulmonary ventilation perfusion
muga > cardiac blood pool imaging
spect > tomographic spect
carotid us > duplex extracranial
fna > fine needle aspiration
cnb > core needle biopsy @ 0.8
crrt > hemodialysis prolonged continuous | continuous renal @ 0.9
afp > alpha-fetoprotein
cea > endarterectomy carotid @ 0.8 if: carotid, stroke, surgery, stenosis
! seen

# Scope: abbreviations and shorthand: clinical notes, emergency and ambulance run sheets, nursing, orders, therapy, laboratory slips and billing.
# Ambiguous ones carry an "if:" with the words that settle them.
# --- Complaints and findings (run sheets, triage)
sob > shortness of breath | dyspnea
soa > shortness of breath @ 0.7 if: exertion, chest, breath, lungs, cough, onset
doe > shortness of breath @ 0.8 if: exertion, walking, chf, copd, sob, stairs
diff breathing > dyspnea | shortness of breath
resp distress > respiratory distress
pnd > postnasal drip @ 0.7 if: nasal, cough, allergy, sinus, drip
cp > chest pain @ 0.8 if: sob, ekg, ecg, troponin, acute, radiating, exertion, heart, cardiac, er, ems, left, pleuritic, arm, substernal
cp > cerebral palsy @ 0.8 if: spastic, child, quadriplegic, diplegic, cerebral, wheelchair, hemiplegic, contracture
nv > nausea vomiting
n/v > nausea vomiting
nvd > nausea vomiting | diarrhea
n/v/d > nausea vomiting | diarrhea
brbpr > rectal bleeding
gib > gastrointestinal hemorrhage
ugib > gastrointestinal hemorrhage | hematemesis
lgib > gastrointestinal hemorrhage | hemorrhage of anus and rectum
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
cva > stroke @ 0.9
cva tenderness > costovertebral angle @ 0.8
cvat > costovertebral angle tenderness @ 0.6
lvo > cerebral infarction occlusion
sz > seizure
gtc > tonic-clonic @ 0.9
gtcs > tonic-clonic
se > status epilepticus @ 0.7 if: seizure, epilepsy, convulsion
szr > seizure
fuo > fever unspecified
uri > upper respiratory infection
urti > upper respiratory infection
lrti > lower respiratory infection
pna > pneumonia
cap > pneumonia @ 0.7 if: pneumonia, lung, community, admitted
hap > pneumonia @ 0.7 if: hospital, ventilator
vap > ventilator associated pneumonia
om > otitis media @ 0.8 if: ear, child, acute, tube, aom, chronic, suppurative
aom > acute otitis media
ome > otitis media effusion | nonsuppurative otitis media
oe > otitis externa @ 0.8 if: ear, swimmer, canal
tm > tympanic membrane @ 0.8 if: ear, perforation, perforated, rupture, tube
ge > gastroenteritis @ 0.7 if: viral, vomiting, diarrhea, acute
sti > sexually transmitted
pid > pelvic inflammatory
gc > gonococcal @ 0.8 if: chlamydia, culture, test, infection, ct, urethritis
vzv > varicella | zoster
hz > herpes zoster @ 0.7 if: shingles, rash, zoster, vaccine
c diff > clostridioides difficile
ebv > epstein-barr | gammaherpesviral
mono > infectious mononucleosis @ 0.9
ltbi > latent tuberculosis
hiv+ > hiv disease
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
frx > fracture
fxd > fracture
disloc > dislocation
dislo > dislocation
sprn > sprain
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
etoh withdrawal > alcohol withdrawal
ivdu > drug abuse | opioid @ 0.5
ivda > drug abuse @ 0.6
coa > coarctation aorta @ 0.8 if: aorta, congenital, heart
rosc > cardiac arrest @ 0.8
cpr > cardiopulmonary resuscitation
cpr in progress > cardiac arrest
pea > cardiac arrest @ 0.7 if: arrest, cpr, pulseless, asystole
dnar > do not resuscitate
dnr/dni > do not resuscitate
ama > against medical advice @ 0.8 if: left, discharge, leave, signed, patient, refused, leaving
rma > against medical advice @ 0.6 if: refused, transport
ich trauma > traumatic intracerebral hemorrhage @ 0.8
ptx > pneumothorax
htx > hemothorax @ 0.8
mcl > medial collateral ligament
lcl > lateral collateral ligament
rtc > rotator cuff
rct > rotator cuff tear @ 0.7 if: shoulder, tear, repair
slap tear > superior glenoid labrum
ac joint > acromioclavicular
mtp > metatarsophalangeal
mcp > metacarpophalangeal
pip > proximal interphalangeal @ 0.8 if: joint, finger, dislocation, fusion, contracture
dip > distal interphalangeal @ 0.8 if: joint, finger, dislocation, fusion
cmc > carpometacarpal @ 0.8 if: joint, thumb, arthritis
orif > open treatment fracture internal fixation @ 0.9
crpp > percutaneous skeletal fixation @ 0.9
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
oa > osteoarthritis
jia > juvenile arthritis
psa arthritis > psoriatic arthropathy
dle > discoid lupus
lbp > low back pain
hnp > intervertebral disc displacement | herniated disc
fbss > postlaminectomy syndrome
cts > carpal tunnel syndrome
# --- Heart and circulation
htn crisis > hypertensive crisis
hbp > hypertension
hypotn > hypotension
pht > pulmonary hypertension @ 0.7
pulm htn > pulmonary hypertension
pah > pulmonary arterial hypertension
chf > heart failure
hf > heart failure @ 0.9
adhf > acute on chronic heart failure | heart failure
cad > coronary artery disease | atherosclerotic heart disease
ashd > atherosclerotic heart disease
ascvd > atherosclerotic heart disease
ihd > ischemic heart disease
mi > myocardial infarction
ami > acute myocardial infarction
ua > unstable angina @ 0.7 if: chest, angina, cardiac, cad
af > atrial fibrillation @ 0.8 if: ablation, rvr, paroxysmal, anticoagulation, heart, atrial, chronic, persistent
rvr > atrial fibrillation @ 0.6
psvt > supraventricular tachycardia
vt > ventricular tachycardia @ 0.8 if: heart, ablation, arrest, monomorphic, sustained, runs, shock
vf > ventricular fibrillation
v fib > ventricular fibrillation
pvc > ventricular premature depolarization @ 0.9 if: heart, frequent, palpitation, ekg, holter, beats, ablation, ectopy
bbb > bundle-branch block
lbbb > left bundle-branch block
rbbb > right bundle-branch block
avb > atrioventricular block
chb > complete atrioventricular block
sss > sick sinus syndrome
wpw > pre-excitation syndrome
lqts > long qt syndrome
pots > postural orthostatic tachycardia if: tachycardia, syncope, dysautonomia, standing, dizzy, heart, postural, ehlers, autonomic
dvt > embolism thrombosis deep veins
pe > pulmonary embolism @ 0.9 if: lung, dvt, acute, saddle, ct, clot, sob, bilateral, chronic, segmental, provoked, anticoagulation, chest
pe > physical examination @ 0.7 if: school, sports, annual, camp, employment
vte > venous thromboembolism | venous embolism thrombosis
svt leg > superficial thrombophlebitis @ 0.6
pvd > peripheral vascular disease
taa > thoracic aortic aneurysm
tevar > endovascular thoracic aorta @ 0.9
avr > aortic valve replacement
mvr > mitral valve replacement
ai > aortic insufficiency @ 0.7 if: valve, murmur, aortic
mr > mitral insufficiency | mitral regurgitation @ 0.7 if: valve, murmur, severe, moderate, mitral
mvp > mitral valve prolapse | nonrheumatic mitral prolapse
tr > tricuspid insufficiency @ 0.7 if: valve, murmur, severe
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
hcm > hypertrophic cardiomyopathy
dcm > dilated cardiomyopathy
tte > transthoracic echocardiography
echo > echocardiography
# --- Lung
copd exac > chronic obstructive pulmonary disease exacerbation
ild > interstitial pulmonary disease
ipf > idiopathic pulmonary fibrosis
osa > obstructive sleep apnea
eib > exercise induced bronchospasm
bpd > bronchopulmonary dysplasia @ 0.9 if: lung, preterm, premature, infant, newborn, oxygen, neonatal
bpd > borderline personality disorder @ 0.9 if: psych, borderline, personality, self-harm, mood, dbt
lll > left lower lobe
bal > bronchial alveolar lavage @ 0.8 if: bronch, bronchoscopy, lung, lavage
# --- Endocrine, metabolic
dm > diabetes mellitus
dm1 > type 1 diabetes mellitus
dm2 > type 2 diabetes mellitus
iddm > type 1 diabetes mellitus @ 0.9
gdm > gestational diabetes
hhs > hyperosmolarity diabetes
hhnk > hyperosmolarity diabetes
dfu > diabetes foot ulcer
dpn > diabetes polyneuropathy
bgl > blood glucose
fsbs > blood glucose
hld > hyperlipidemia
tsh > thyroid stimulating hormone
ftt > failure to thrive
siadh > inappropriate antidiuretic hormone
hypok > hypokalemia @ 0.8
na low > hyponatremia @ 0.7
# --- Kidney, urinary, digestive
aki > acute kidney injury
arf > acute kidney failure @ 0.8 if: kidney, renal, creatinine, dialysis
arf > acute respiratory failure @ 0.7 if: respiratory, hypoxic, vent, lung, intubated
crf > chronic kidney disease @ 0.8
hd > hemodialysis @ 0.8 if: dialysis, esrd, renal, kidney, access, catheter, session, fistula
pd > peritoneal dialysis @ 0.8 if: dialysis, esrd, catheter, renal, fluid
pd > parkinson disease @ 0.8 if: tremor, parkinson, levodopa, dbs, gait
avf > arteriovenous fistula
avg > arteriovenous graft @ 0.7
luts > lower urinary tract symptoms
sui > stress incontinence
pkd > polycystic kidney
vur > vesicoureteral reflux
eswl > extracorporeal shock wave lithotripsy
gerd > gastro-esophageal reflux
pud > peptic ulcer
uc > ulcerative colitis @ 0.9 if: colitis, flare, bowel, colectomy, bleeding, infusion, stool
lbo > intestinal obstruction @ 0.8
appy > appendicitis
chole > cholecystectomy | cholecystitis @ 0.9
gb > gallbladder @ 0.9
ercp > endoscopic retrograde cholangiopancreatography
egd > esophagogastroduodenoscopy
hcc > hepatocellular carcinoma @ 0.9
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
ncv > nerve conduction
emg > electromyography
tn > trigeminal neuralgia @ 0.7 if: face, facial, nerve, pain
mg > myasthenia gravis @ 0.8 if: ptosis, weakness, thymectomy, ivig, crisis
rls > restless legs syndrome
ad > alzheimer's disease @ 0.7 if: dementia, memory, cognitive
mci > mild cognitive impairment
lbd > dementia lewy bodies
mdd > major depressive disorder
gad > generalized anxiety disorder
adhd > attention-deficit hyperactivity
add > attention-deficit @ 0.7 if: child, inattentive, school, stimulant, attention, medication
odd > oppositional defiant disorder @ 0.8 if: child, behavior, conduct, defiant, adhd
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
vbac > vaginal birth after cesarean
tolac > trial of labor cesarean
prom > premature rupture of membranes
iugr > fetal growth | poor fetal growth
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
cin > cervical intraepithelial neoplasia | dysplasia cervix @ 0.9
wcc > well child
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
mets > metastasis
scc > squamous cell carcinoma
dcis > intraductal carcinoma in situ
nsclc > malignant neoplasm lung | non-small cell @ 0.8
sclc > malignant neoplasm lung | small cell @ 0.8
crc > colorectal cancer
hl lymphoma > hodgkin lymphoma @ 0.8
all > acute lymphoblastic leukemia @ 0.7 if: leukemia, child, blast, chemo, remission
aml > acute myeloid leukemia
cll > chronic lymphocytic leukemia
mm > multiple myeloma @ 0.8 if: myeloma, chemo, plasma, transplant, relapse
bmt > bone marrow transplant
sct > stem cell transplant @ 0.7 if: stem, autologous, allogeneic, marrow
xrt > radiation treatment | radiotherapy
rt > radiation therapy @ 0.6 if: cancer, breast, prostate, tumor, oncology, gy
sbrt > stereotactic body radiation
bmbx > bone marrow biopsy
slnb > sentinel lymph node biopsy | sentinel lymph node
ida > iron deficiency anemia
ttp > thrombotic microangiopathy
hit > heparin induced thrombocytopenia @ 0.7 if: heparin, platelets, thrombocytopenia
scd > sickle-cell disease @ 0.8 if: sickle, crisis, anemia, hemoglobin
ss disease > sickle-cell
# --- Eyes, ears, skin
od > right eye @ 0.6 if: eye, vision, cataract, glaucoma, retina, iol, lens, va
os > left eye @ 0.6 if: eye, vision, cataract, glaucoma, retina, iol, lens, va
ou > both eyes | bilateral @ 0.7 if: eye, vision, cataract, glaucoma, retina, lens
iop > intraocular pressure @ 0.9 if: eye, glaucoma, high, pressure, elevated, drops
armd > age-related macular degeneration
poag > primary open-angle glaucoma
rd > retinal detachment @ 0.8 if: eye, retina, vision, detachment
dr > diabetic retinopathy @ 0.6 if: retina, eye, proliferative, macular, retinopathy
npdr > nonproliferative diabetic retinopathy
pdr > proliferative diabetic retinopathy
crao > central retinal artery occlusion
crvo > central retinal vein occlusion
phaco > cataract extraction @ 0.9
nldo > nasolacrimal duct obstruction
chl > conductive hearing loss
hoh > hearing loss
bmt tubes > myringotomy tube @ 0.6
fess > functional endoscopic sinus surgery
ak > actinic keratosis
sk > seborrheic keratosis
hs > hidradenitis suppurativa @ 0.7 if: boil, axilla, skin, groin, abscess
ssti > cellulitis | infection skin subcutaneous tissue @ 0.8
ten > toxic epidermal necrolysis @ 0.7 if: skin, rash, drug, sjs, blister
pressure inj > pressure ulcer
decub > pressure ulcer
dti > pressure-induced deep tissue damage
# --- Orders, note shorthand
h/o > history of
pmh > personal history
pshx > history of
fh > family history @ 0.8 if: cancer, breast, colon, heart, diabetes, history, mother, father
fam hx > family history
phx > personal history
sx > surgery @ 0.5 if: post, pre, knee, hip, back, follow, after
dx > diagnosis
tx > treatment | therapy
tx > transplant @ 0.6 if: kidney, liver, lung, heart, organ, donor, rejection, renal
rx > drug @ 0.8
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
r/o > suspected | observation @ 0.6
rule out > observation suspected @ 0.7 in: icd10cm
w/u > evaluation @ 0.5
f/u > follow-up
fup > follow-up
wnl > normal
unspec > unspecified
unk > unknown | unspecified
abn > abnormal
nl > normal @ 0.7
pos > positive @ 0.7 if: test, culture, result, covid, hiv, ppd, strep
neg > negative @ 0.8
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
cvl > central venous catheter
cvc > central venous catheter
tlc line > central venous catheter
art line > arterial catheter
io line > intraosseous
io > intraosseous @ 0.8 if: needle, access, iv, line, infusion, ems
foley cath > catheterization bladder | indwelling catheter foley
bp > blood pressure
hr > heart rate @ 0.7 if: high, low, fast, slow, monitor
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
rue > right upper limb
lue > left upper limb
rle > right lower limb
lle > left lower limb
bil > bilateral
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
si jt > sacroiliac joint
fem > femoral @ 0.9
hum > humerus @ 0.7 if: fracture, fx, shaft
metac > metacarpal
metat > metatarsal
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
w/wo contrast > without contrast followed by with contrast
wwo > without contrast followed by with contrast
c contrast > with contrast @ 0.6
qd > daily @ 0.7
yo > years of age | years
y/o > years of age | years
mo > months @ 0.6 if: old, age, infant, baby
cc > milliliter @ 0.5 if: syringe, dose, injection
ea addl > each additional
sqcm > square centimeter
lg > large @ 0.8
sm > small @ 0.7
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
pta > physical therapist assistant @ 0.8 if: therapy, modifier, visit, home
ota > occupational therapy assistant @ 0.9
adl > activities of daily living @ 0.9
mh > mental health @ 0.7
bh > behavioral health @ 0.8
lcsw > clinical social worker
hha > home health aide
hh > home health @ 0.8
# --- Billing
cpo > care plan oversight @ 0.6
tcm > transitional care management @ 0.8 if: discharge, hospital, post, transition, visit
rpm > remote physiologic monitoring | remote monitoring @ 0.9
pcm > principal care management @ 0.9
acp > advance care planning @ 0.9
wellness visit > preventive @ 0.9
tc > technical component @ 0.8 if: modifier, component, radiology, professional, only

# --- shorthand of emergency notes, problem lists and run sheets
resp failure > respiratory failure unspecified @ 0.95
arf > acute kidney failure unspecified | acute respiratory failure @ 0.7 in: icd10cm
ahrf > acute respiratory failure with hypoxia @ 1.0 in: icd10cm
acute hypoxic resp failure > acute respiratory failure with hypoxia @ 1.0
hypercarbic > hypercapnia @ 1.0
ards > acute respiratory distress syndrome @ 1.0 in: icd10cm
asthma exac > unspecified asthma with acute exacerbation @ 1.0
asthma flare > unspecified asthma with acute exacerbation @ 0.95
rad > unspecified asthma @ 0.8 if: wheezing, child, wheeze, cough, exacerbation, exac in: icd10cm
eib > exercise induced bronchospasm @ 0.95 in: icd10cm
ild > interstitial pulmonary disease unspecified @ 1.0 in: icd10cm
ipf > idiopathic pulmonary fibrosis @ 1.0 in: icd10cm
cap > pneumonia unspecified organism @ 0.7 if: pneumonia, lung, lobe, infiltrate, cough in: icd10cm
vap > ventilator associated pneumonia in: icd10cm
pna > pneumonia unspecified organism @ 1.0 in: icd10cm
asp pna > pneumonitis due to inhalation of food and vomit @ 1.0
ptx > pneumothorax unspecified @ 0.95 in: icd10cm
spontaneous ptx > other spontaneous pneumothorax | primary spontaneous pneumothorax @ 0.85
tension ptx > spontaneous tension pneumothorax @ 0.95
htx > hemothorax @ 0.8 in: icd10cm
pl eff > pleural effusion @ 0.95
effusion lung > pleural effusion
ltbi > latent tuberculosis in: icd10cm
ptb > tuberculosis of lung in: icd10cm
osa > obstructive sleep apnea @ 1.0 in: icd10cm
ohs > morbid severe obesity with alveolar hypoventilation @ 1.0 in: icd10cm
uars > sleep apnea | other sleep disorders @ 0.5 in: icd10cm
uri > acute upper respiratory infection unspecified @ 1.0 in: icd10cm
lri > unspecified acute lower respiratory infection in: icd10cm
lrti > unspecified acute lower respiratory infection @ 1.0 in: icd10cm
urti > acute upper respiratory infection unspecified @ 1.0 in: icd10cm
aom > acute otitis media in: icd10cm
aom > otitis media unspecified @ 0.95 in: icd10cm
om > otitis media unspecified @ 0.85 if: ear, bilateral, left, right, acute, recurrent, serous in: icd10cm
ome > nonsuppurative otitis media unspecified @ 0.95 in: icd10cm
oe > otitis externa @ 0.7 if: ear, acute, diffuse, swimmers in: icd10cm
bppv > benign paroxysmal vertigo @ 1.0 in: icd10cm
pta > peritonsillar abscess @ 0.8 if: tonsil, throat, abscess, trismus in: icd10cm
rpa > retropharyngeal abscess @ 0.7 if: throat, abscess, neck in: icd10cm
strep > streptococcal pharyngitis @ 0.7 in: icd10cm
tmd > temporomandibular joint disorder @ 0.95 in: icd10cm
tmj > temporomandibular joint disorder @ 0.95 in: icd10cm
afib > unspecified atrial fibrillation @ 1.0 in: icd10cm
a fib > unspecified atrial fibrillation @ 1.0
a-fib > unspecified atrial fibrillation @ 1.0 in: icd10cm
af > unspecified atrial fibrillation @ 0.7 in: icd10cm
aflutter > unspecified atrial flutter @ 1.0
a flutter > unspecified atrial flutter @ 1.0
pafib > paroxysmal atrial fibrillation @ 1.0 in: icd10cm
paf > paroxysmal atrial fibrillation @ 0.95 in: icd10cm
rvr > unspecified atrial fibrillation @ 0.7 in: icd10cm
psvt > supraventricular tachycardia @ 1.0 in: icd10cm
svt > supraventricular tachycardia @ 1.0 in: icd10cm
avnrt > supraventricular tachycardia @ 0.95 in: icd10cm
vt > ventricular tachycardia in: icd10cm
vtach > ventricular tachycardia @ 1.0 in: icd10cm
vfib > ventricular fibrillation @ 1.0 in: icd10cm
vf arrest > ventricular fibrillation @ 0.95
pac > atrial premature depolarization @ 0.85 in: icd10cm
pvcs > ventricular premature depolarization @ 1.0 in: icd10cm
pvc > ventricular premature depolarization @ 0.95 in: icd10cm
lbbb > left bundle-branch block unspecified @ 1.0 in: icd10cm
rbbb > right bundle-branch block @ 0.95 in: icd10cm
lafb > left anterior fascicular block @ 1.0 in: icd10cm
avb > atrioventricular block in: icd10cm
chb > atrioventricular block complete @ 0.95 in: icd10cm
3rd degree heart block > atrioventricular block complete @ 1.0
2nd degree heart block > atrioventricular block second degree @ 1.0
1st degree heart block > atrioventricular block first degree @ 1.0
sss > sick sinus syndrome @ 0.85 in: icd10cm
wpw > pre-excitation syndrome @ 1.0 in: icd10cm
lqts > long qt syndrome @ 1.0 in: icd10cm
qt prolongation > abnormal electrocardiogram @ 0.7
acs > acute ischemic heart disease @ 0.85 in: icd10cm
acs > unstable angina @ 0.8 in: icd10cm
usa angina > unstable angina
ua > unstable angina @ 0.5 if: chest, angina, acs, nstemi in: icd10cm
ami > acute myocardial infarction unspecified @ 0.95 in: icd10cm
iwmi > st elevation myocardial infarction of inferior wall in: icd10cm
inferior stemi > st elevation myocardial infarction involving inferior wall @ 0.95
anterior stemi > st elevation myocardial infarction involving anterior wall @ 0.95
stemi > st elevation myocardial infarction of unspecified site @ 0.95 in: icd10cm
mi > acute myocardial infarction unspecified @ 0.8 in: icd10cm
ihd > chronic ischemic heart disease unspecified in: icd10cm
cad > atherosclerotic heart disease of native coronary artery without angina pectoris @ 1.0 in: icd10cm
ascad > atherosclerotic heart disease of native coronary artery @ 0.95 in: icd10cm
ascvd > atherosclerotic heart disease of native coronary artery @ 0.85 in: icd10cm
chf > heart failure unspecified @ 0.95 in: icd10cm
chf exac > heart failure unspecified @ 0.95
adhf > acute on chronic heart failure in: icd10cm
adhf > heart failure unspecified @ 0.85 in: icd10cm
hfref > systolic heart failure unspecified @ 1.0 in: icd10cm
hfpef > diastolic heart failure unspecified @ 1.0 in: icd10cm
acute on chronic chf > acute on chronic combined systolic and diastolic heart failure @ 0.5
acute on chronic chf > heart failure unspecified @ 0.7
low ef > systolic heart failure unspecified @ 0.85
dcm > dilated cardiomyopathy @ 0.95 in: icd10cm
hocm > obstructive hypertrophic cardiomyopathy @ 1.0 in: icd10cm
hcm > other hypertrophic cardiomyopathy in: icd10cm
icm > ischemic cardiomyopathy @ 0.85 in: icd10cm
nicm > other cardiomyopathies @ 0.85 in: icd10cm
lvh > cardiomegaly in: icd10cm
aortic as > nonrheumatic aortic valve stenosis
mr > mitral insufficiency @ 0.6 if: valve, murmur, mitral, severe in: icd10cm
ai > aortic insufficiency @ 0.6 if: valve, murmur, aortic in: icd10cm
mvp > nonrheumatic mitral valve prolapse @ 1.0 in: icd10cm
tr > tricuspid valve insufficiency @ 0.5 if: valve, tricuspid, severe in: icd10cm
phtn > pulmonary hypertension unspecified @ 1.0 in: icd10cm
pulm htn > pulmonary hypertension unspecified @ 1.0
pah > primary pulmonary hypertension | pulmonary arterial hypertension in: icd10cm
htn > essential hypertension @ 1.0 in: icd10cm
htn emergency > hypertensive emergency @ 1.0
htn crisis > hypertensive crisis unspecified @ 1.0
hhd > hypertensive heart disease @ 0.95 in: icd10cm
orthostasis > orthostatic hypotension @ 0.95
pots > postural orthostatic tachycardia syndrome @ 1.0 in: icd10cm
vvs > syncope and collapse @ 0.85 in: icd10cm
near syncope > syncope and collapse @ 0.85
aaa > abdominal aortic aneurysm without rupture @ 1.0 in: icd10cm
taa > thoracic aortic aneurysm without rupture @ 1.0 in: icd10cm
pad > peripheral vascular disease unspecified in: icd10cm
pvd > peripheral vascular disease unspecified @ 0.95 in: icd10cm
cli > atherosclerosis native arteries extremities rest pain @ 0.7 in: icd10cm
cvi veins > venous insufficiency chronic peripheral @ 0.95
dvt > acute embolism and thrombosis of unspecified deep veins of lower extremity @ 0.95 in: icd10cm
lle dvt > acute embolism and thrombosis of deep veins of left lower extremity @ 1.0
rle dvt > acute embolism and thrombosis of deep veins of right lower extremity @ 1.0
bue > bilateral upper limb @ 0.85
vte > embolism and thrombosis of vein @ 0.85 in: icd10cm
svt leg clot > phlebitis superficial @ 0.3
thrombophlebitis > phlebitis and thrombophlebitis of unspecified site @ 0.85
cva > cerebral infarction unspecified @ 0.95 in: icd10cm
acute cva > cerebral infarction unspecified @ 1.0
lacunar > other cerebral infarction due to occlusion of small artery @ 0.95
tia > transient cerebral ischemic attack unspecified @ 1.0 in: icd10cm
ich > nontraumatic intracerebral hemorrhage unspecified in: icd10cm
sah > nontraumatic subarachnoid hemorrhage unspecified in: icd10cm
sdh > nontraumatic subdural hemorrhage in: icd10cm
sdh > traumatic subdural hemorrhage @ 0.85 in: icd10cm
edh > epidural hemorrhage in: icd10cm
tbi > unspecified intracranial injury @ 0.85 in: icd10cm
tbi > traumatic brain injury @ 0.6 in: icd10cm
chi > unspecified injury of head @ 0.7 if: head, injury, fall, mva in: icd10cm
closed head injury > unspecified injury of head
sz > unspecified convulsions @ 0.95 in: icd10cm
szs > unspecified convulsions @ 0.95 in: icd10cm
sz disorder > epilepsy unspecified @ 1.0
gtc > generalized epilepsy @ 0.6 in: icd10cm
gtc > unspecified convulsions @ 0.7 in: icd10cm
se epilepsy > status epilepticus @ 0.6
pnes > conversion disorder with seizures @ 1.0 in: icd10cm
febrile sz > simple febrile convulsions @ 0.95
ms flare > multiple sclerosis @ 1.0
gbs > guillain-barre syndrome in: icd10cm
cidp > chronic inflammatory demyelinating polyneuritis @ 1.0 in: icd10cm
mg crisis > myasthenia gravis with acute exacerbation @ 0.95
pd > parkinson's disease @ 0.6 if: tremor, levodopa, dementia, gait, rigidity in: icd10cm
nph > idiopathic normal pressure hydrocephalus @ 1.0 in: icd10cm
iih > benign intracranial hypertension @ 1.0 in: icd10cm
ad dementia > alzheimer's disease unspecified
ftd > frontotemporal dementia in: icd10cm
ftd > other frontotemporal neurocognitive disorder @ 0.95 in: icd10cm
mci > mild cognitive impairment @ 0.95 in: icd10cm
vad dementia > vascular dementia
dlb > neurocognitive disorder with lewy bodies @ 1.0 in: icd10cm
rls > restless legs syndrome @ 1.0 in: icd10cm
crps > complex regional pain syndrome @ 1.0 in: icd10cm
rsd > complex regional pain syndrome i in: icd10cm
cts > carpal tunnel syndrome @ 0.95 in: icd10cm
gad > generalized anxiety disorder @ 1.0 in: icd10cm
mdd > major depressive disorder single episode unspecified @ 0.95 in: icd10cm
ptsd > post-traumatic stress disorder unspecified @ 1.0 in: icd10cm
ocd > obsessive-compulsive disorder unspecified @ 1.0 in: icd10cm
adhd > attention-deficit hyperactivity disorder unspecified type @ 1.0 in: icd10cm
add > attention-deficit hyperactivity disorder predominantly inattentive @ 0.85 in: icd10cm
odd > oppositional defiant disorder @ 0.7 if: child, defiant, behavior, adhd in: icd10cm
asd > autistic disorder @ 0.8 if: child, speech, social, behavior, developmental, autism in: icd10cm
bpd > bipolar disorder @ 0.5 if: mania, manic, lithium in: icd10cm
bpad > bipolar disorder unspecified @ 1.0 in: icd10cm
bipolar > bipolar disorder unspecified @ 0.95
sad depression > other recurrent depressive disorders @ 0.8
scz > schizophrenia unspecified @ 0.95 in: icd10cm
sczaff > schizoaffective disorder @ 0.95
si > suicidal ideations @ 0.8 in: icd10cm
hi/si > homicidal ideations | suicidal ideations in: icd10cm
etoh abuse > alcohol abuse uncomplicated @ 1.0
etoh withdrawal > alcohol dependence with withdrawal @ 1.0
etoh intox > alcohol abuse with intoxication
etoh intox > alcohol use with intoxication @ 0.85
etoh dependence > alcohol dependence uncomplicated @ 1.0
aud > alcohol dependence uncomplicated @ 0.85 in: icd10cm
oud > opioid dependence uncomplicated @ 0.95 in: icd10cm
sud > other psychoactive substance dependence @ 0.8 if: drug, substance, treatment, use in: icd10cm
tud > nicotine dependence @ 0.85 in: icd10cm
pud > peptic ulcer site unspecified @ 1.0 in: icd10cm
gerd > gastro-esophageal reflux disease without esophagitis @ 1.0 in: icd10cm
ger > gastro-esophageal reflux in: icd10cm
lpr > other diseases of larynx @ 0.5 in: icd10cm
lpr > gastro-esophageal reflux @ 0.75 in: icd10cm
eoe > eosinophilic esophagitis @ 1.0 in: icd10cm
ugib > gastrointestinal hemorrhage unspecified @ 1.0 in: icd10cm
lgib > gastrointestinal hemorrhage unspecified @ 1.0 in: icd10cm
gib > gastrointestinal hemorrhage unspecified @ 1.0 in: icd10cm
brbpr > hemorrhage of anus and rectum @ 1.0 in: icd10cm
sbo > unspecified intestinal obstruction @ 0.95 in: icd10cm
psbo > partial intestinal obstruction in: icd10cm
lbo > unspecified intestinal obstruction @ 0.85 in: icd10cm
ibs > irritable bowel syndrome @ 1.0 in: icd10cm
ibs-d > irritable bowel syndrome with diarrhea @ 1.0 in: icd10cm
ibs-c > irritable bowel syndrome with constipation @ 1.0 in: icd10cm
ibd > noninfective gastroenteritis and colitis @ 0.5 in: icd10cm
ibd > crohn's disease | ulcerative colitis @ 0.7 in: icd10cm
uc > ulcerative colitis unspecified @ 0.8 in: icd10cm
cd > crohn's disease @ 0.6 if: bowel, ileum, colitis, flare, fistula in: icd10cm
nafld > fatty change of liver @ 0.95 in: icd10cm
nash > nonalcoholic steatohepatitis @ 1.0 in: icd10cm
masld > fatty change of liver in: icd10cm
esld > hepatic failure @ 0.7 in: icd10cm
esld > cirrhosis of liver @ 0.8 in: icd10cm
hcc > liver cell carcinoma @ 0.95 in: icd10cm
pbc > primary biliary cirrhosis @ 1.0 in: icd10cm
psc > primary sclerosing cholangitis | cholangitis in: icd10cm
sbp > spontaneous bacterial peritonitis in: icd10cm
chole > cholecystitis @ 0.6 in: icd10cm
cholelithiasis > calculus of gallbladder without cholecystitis without obstruction
choledocho > calculus of bile duct
c diff > enterocolitis due to clostridium difficile not specified as recurrent @ 1.0
cdiff > enterocolitis due to clostridium difficile not specified as recurrent @ 1.0 in: icd10cm
age gastro > infectious gastroenteritis and colitis @ 0.5
gastro > noninfective gastroenteritis and colitis unspecified @ 0.7
diverticulitis > diverticulitis of intestine part unspecified
hh > diaphragmatic hernia @ 0.6 if: reflux, gerd, stomach, esophagus in: icd10cm
aki > acute kidney failure unspecified @ 1.0 in: icd10cm
ckd > chronic kidney disease unspecified @ 1.0 in: icd10cm
crf > chronic kidney disease unspecified in: icd10cm
ckd 3 > chronic kidney disease stage 3 unspecified @ 1.0
ckd3 > chronic kidney disease stage 3 unspecified @ 1.0 in: icd10cm
ckd4 > chronic kidney disease stage 4 @ 1.0 in: icd10cm
ckd5 > chronic kidney disease stage 5 @ 1.0 in: icd10cm
esrd > end stage renal disease @ 1.0 in: icd10cm
hd patient > dependence on renal dialysis @ 0.95
on hd > dependence on renal dialysis @ 0.95
on dialysis > dependence on renal dialysis @ 1.0
atn > acute kidney failure with tubular necrosis @ 1.0 in: icd10cm
uti > urinary tract infection site not specified @ 1.0 in: icd10cm
pyelo > acute tubulo-interstitial nephritis @ 0.85 in: icd10cm
pyelo > tubulo-interstitial nephritis not specified acute or chronic in: icd10cm
nephrolithiasis > calculus of kidney @ 1.0
uvj stone > calculus of ureter @ 1.0
upj stone > calculus of ureter @ 0.8
upj stone > calculus of kidney @ 0.75
hydro kidney > unspecified hydronephrosis @ 0.95
bph > benign prostatic hyperplasia without lower urinary tract symptoms @ 1.0 in: icd10cm
luts > lower urinary tract symptoms in: icd10cm
bph luts > benign prostatic hyperplasia with lower urinary tract symptoms @ 1.0
oab > overactive bladder @ 1.0 in: icd10cm
sui > stress incontinence @ 0.95 in: icd10cm
uui > urge incontinence @ 0.95 in: icd10cm
ed > erectile dysfunction @ 0.85 in: icd10cm
pid > female pelvic inflammatory disease unspecified @ 1.0 in: icd10cm
pcos > polycystic ovarian syndrome @ 1.0 in: icd10cm
aub > abnormal uterine and vaginal bleeding unspecified @ 1.0 in: icd10cm
dub > abnormal uterine and vaginal bleeding unspecified | other specified abnormal uterine bleeding @ 0.8 in: icd10cm
pmb > postmenopausal bleeding @ 1.0 in: icd10cm
bv > acute vaginitis @ 0.85 in: icd10cm
vvc > candidiasis of vulva and vagina @ 1.0 in: icd10cm
iup > pregnant state incidental @ 0.85 in: icd10cm
ectopic > ectopic pregnancy unspecified
sab > spontaneous abortion in: icd10cm
tab > elective termination of pregnancy @ 0.85 in: icd10cm
mab > missed abortion @ 0.85 in: icd10cm
hg > hyperemesis gravidarum @ 0.6 if: pregnant, pregnancy, vomiting, nausea in: icd10cm
gdm > gestational diabetes mellitus in pregnancy unspecified control @ 1.0 in: icd10cm
ghtn > gestational hypertension @ 1.0 in: icd10cm
pih > gestational hypertension @ 0.95 in: icd10cm
preE > pre-eclampsia @ 0.5 in: icd10cm
pec pregnancy > unspecified pre-eclampsia @ 0.8
hellp > hellp syndrome @ 1.0 in: icd10cm
prom > premature rupture of membranes unspecified @ 0.95 in: icd10cm
pprom > preterm premature rupture of membranes @ 1.0 in: icd10cm
ptl > preterm labor without delivery in: icd10cm
iugr > maternal care for poor fetal growth @ 0.95 in: icd10cm
fgr > maternal care for poor fetal growth @ 0.95 in: icd10cm
sga > newborn small for gestational age in: icd10cm
lga > heavy for gestational age newborn in: icd10cm
iufd > maternal care for intrauterine death @ 1.0 in: icd10cm
pph > postpartum hemorrhage @ 1.0 in: icd10cm
nsvd > encounter for full-term uncomplicated delivery @ 1.0 in: icd10cm
svd > encounter for full-term uncomplicated delivery in: icd10cm
vbac > maternal care for scar previous cesarean @ 0.8 in: icd10cm
csection > encounter for cesarean delivery without indication
c/s > encounter for cesarean delivery without indication @ 0.85 in: icd10cm
ama pregnancy > supervision of elderly multigravida @ 0.85
rds newborn > respiratory distress syndrome of newborn @ 1.0
ttn > transient tachypnea of newborn @ 1.0 in: icd10cm
rop > retinopathy of prematurity @ 1.0 in: icd10cm
hie > hypoxic ischemic encephalopathy @ 1.0 in: icd10cm
nas > neonatal withdrawal symptoms from maternal use of drugs of addiction @ 0.95 in: icd10cm
hyperbili > neonatal jaundice unspecified @ 0.95
ftt > failure to thrive child @ 0.95 in: icd10cm
brue > apparent life threatening event in infant @ 0.95 in: icd10cm
alte > apparent life threatening event in infant @ 1.0 in: icd10cm
ddh > congenital dislocation of hip @ 0.7 in: icd10cm
ddh > other congenital deformities of hip @ 0.8 in: icd10cm
gdd > other disorders of psychological development @ 0.85 in: icd10cm
id/dd > intellectual disabilities in: icd10cm
dm > type 2 diabetes mellitus without complications @ 0.85 in: icd10cm
dm2 > type 2 diabetes mellitus without complications @ 1.0 in: icd10cm
dm1 > type 1 diabetes mellitus without complications @ 1.0 in: icd10cm
iddm > type 1 diabetes mellitus @ 0.8 in: icd10cm
niddm > type 2 diabetes mellitus without complications @ 0.95 in: icd10cm
dka > diabetes mellitus with ketoacidosis without coma @ 0.95 in: icd10cm
hhs > type 2 diabetes mellitus with hyperosmolarity without coma in: icd10cm
hhnk > type 2 diabetes mellitus with hyperosmolarity without coma in: icd10cm
dfu > diabetes mellitus with foot ulcer @ 1.0 in: icd10cm
dpn > diabetes mellitus with diabetic polyneuropathy @ 0.95 in: icd10cm
npdr > nonproliferative diabetic retinopathy @ 1.0 in: icd10cm
pdr > proliferative diabetic retinopathy @ 0.95 in: icd10cm
dme > diabetic retinopathy with macular edema @ 0.6 in: icd10cm
hld > hyperlipidemia unspecified @ 1.0 in: icd10cm
hchol > pure hypercholesterolemia unspecified @ 0.95 in: icd10cm
hypothyroid > hypothyroidism unspecified @ 1.0
hyperthyroid > thyrotoxicosis unspecified @ 1.0
mng > nontoxic multinodular goiter @ 0.95 in: icd10cm
siadh > syndrome of inappropriate secretion of antidiuretic hormone @ 1.0 in: icd10cm
di > diabetes insipidus @ 0.7 if: sodium, urine, polyuria, central, nephrogenic, thirst in: icd10cm
hypoglycemia > hypoglycemia unspecified
ida > iron deficiency anemia unspecified @ 1.0 in: icd10cm
acd > anemia in other chronic diseases classified elsewhere @ 0.8 in: icd10cm
acute blood loss anemia > acute posthemorrhagic anemia @ 1.0
abla > acute posthemorrhagic anemia @ 1.0 in: icd10cm
itp > immune thrombocytopenic purpura @ 0.95 in: icd10cm
ttp > thrombotic microangiopathy in: icd10cm
hit > heparin induced thrombocytopenia @ 0.85 if: heparin, platelets, platelet, thrombocytopenia in: icd10cm
dic > disseminated intravascular coagulation @ 1.0 in: icd10cm
scd > sickle-cell disease without crisis @ 0.85 in: icd10cm
vaso occlusive crisis > sickle-cell disease with crisis @ 1.0
voc > sickle-cell disease with crisis @ 0.85 in: icd10cm
pain crisis > hb-ss disease with crisis
pain crisis > sickle-cell disease with crisis @ 0.85
febrile neutropenia > neutropenia
neutropenic fever > neutropenia unspecified @ 0.95
mds > myelodysplastic syndrome unspecified @ 1.0 in: icd10cm
mm > multiple myeloma @ 0.6 if: bone, lytic, protein, relapsed, remission, chemo in: icd10cm
cll > chronic lymphocytic leukemia of b-cell type @ 1.0 in: icd10cm
cml > chronic myeloid leukemia @ 1.0 in: icd10cm
aml > acute myeloblastic leukemia @ 1.0 in: icd10cm
dlbcl > diffuse large b-cell lymphoma @ 1.0 in: icd10cm
nhl > non-hodgkin lymphoma unspecified @ 0.95 in: icd10cm
hl > hodgkin lymphoma @ 0.5 if: lymphoma, stage, chemo in: icd10cm
mgus > monoclonal gammopathy @ 1.0 in: icd10cm
nsclc > malignant neoplasm of bronchus or lung @ 0.95 in: icd10cm
sclc > malignant neoplasm of bronchus or lung @ 0.95 in: icd10cm
rcc > malignant neoplasm of kidney @ 0.95 in: icd10cm
tcc > malignant neoplasm of bladder @ 0.8 in: icd10cm
crc > malignant neoplasm of colon @ 0.85 in: icd10cm
bcc > basal cell carcinoma of skin @ 1.0 in: icd10cm
scc > squamous cell carcinoma of skin in: icd10cm
ak > actinic keratosis in: icd10cm
sk > seborrheic keratosis @ 0.8 in: icd10cm
dcis > intraductal carcinoma in situ of breast @ 1.0 in: icd10cm
lcis > lobular carcinoma in situ of breast @ 1.0 in: icd10cm
gbm > malignant neoplasm of brain @ 0.95 in: icd10cm
met > secondary malignant neoplasm @ 0.4 if: bone, brain, liver, lung, nodes in: icd10cm
ca > malignant neoplasm @ 0.8 if: breast, lung, colon, prostate, ovarian, pancreas, pancreatic, stomach, bladder, kidney, renal, liver, thyroid, cervical, rectal, skin, esophageal, uterine, throat, tongue, bone, brain
cup > malignant neoplasm without specification of site @ 0.5 if: carcinoma, primary, unknown, cancer in: icd10cm
unknown primary > malignant neoplasm without specification of site
oa > osteoarthritis unspecified site in: icd10cm
oa knee > osteoarthritis of knee unspecified @ 1.0
oa hip > osteoarthritis of hip unspecified @ 1.0
djd > osteoarthritis unspecified site @ 0.95 in: icd10cm
djd knee > osteoarthritis of knee unspecified @ 1.0
djd spine > spondylosis unspecified @ 0.95
ddd > other intervertebral disc degeneration @ 0.95 in: icd10cm
ddd cervical > other cervical disc degeneration @ 1.0
hnp > intervertebral disc displacement @ 1.0 in: icd10cm
lbp > low back pain unspecified @ 1.0 in: icd10cm
clbp > low back pain in: icd10cm
ra > rheumatoid arthritis unspecified @ 0.95 in: icd10cm
sle > systemic lupus erythematosus unspecified @ 1.0 in: icd10cm
psa arthritis > arthropathic psoriasis unspecified @ 0.95
jia > juvenile arthritis unspecified in: icd10cm
pmr > polymyalgia rheumatica @ 1.0 in: icd10cm
gca > giant cell arteritis @ 1.0 in: icd10cm
fms > fibromyalgia @ 0.95 in: icd10cm
fibro > fibromyalgia @ 0.85 in: icd10cm
avn > osteonecrosis in: icd10cm
rct > rotator cuff tear @ 0.7 if: shoulder, cuff, tear, full, partial in: icd10cm
rtc > rotator cuff @ 0.8 if: shoulder, cuff, tear, strain in: icd10cm
mmt > tear medial meniscus @ 0.5 in: icd10cm
fxs > fracture @ 1.0
comp fx > compression fracture vertebra @ 0.85
fx hip > fracture of unspecified part of neck of femur @ 0.85
femoral neck fx > fracture of unspecified part of neck of femur @ 1.0
fx clavicle > fracture of unspecified part of clavicle @ 1.0
fx rib > fracture of one rib @ 1.0
fx nose > fracture of nasal bones @ 1.0
boxers fx > fracture of neck of fifth metacarpal | fracture neck metacarpal bone
bimal > bimalleolar fracture @ 1.0 in: icd10cm
foosh > fall on same level @ 0.6 in: icd10cm
foosh > fracture lower end radius @ 0.4 in: icd10cm
glf > fall on same level unspecified in: icd10cm
mglf > fall on same level unspecified @ 0.85 in: icd10cm
gsw > gunshot wound in: icd10cm
gsw > accidental discharge from unspecified firearms @ 0.85 in: icd10cm
mva > person injured in unspecified motor-vehicle accident traffic @ 0.95 in: icd10cm
mvc > person injured in unspecified motor-vehicle accident traffic @ 0.95 in: icd10cm
mca > motorcycle accident in: icd10cm
mca > motorcycle rider injured unspecified traffic accident @ 0.8 in: icd10cm
mcc > motorcycle rider injured unspecified traffic accident @ 0.8 in: icd10cm
ped struck > pedestrian injured
ped vs auto > pedestrian on foot injured in collision with car @ 1.0
auto vs bike > pedal cycle rider injured in collision with car @ 0.95
lac > laceration without foreign body @ 0.95
lac scalp > laceration without foreign body of scalp @ 1.0
lac finger > laceration without foreign body of unspecified finger @ 0.95
lac lip > laceration without foreign body of lip @ 1.0
lac chin > laceration of other part of head @ 0.85
lac eyebrow > laceration of eyelid and periocular area
fb ear > foreign body in ear @ 1.0
fb nose > foreign body in nostril @ 1.0
fb esoph > foreign body in esophagus @ 1.0
fb skin > residual foreign body in soft tissue @ 0.6
fb skin > superficial foreign body @ 0.8
i&d > cutaneous abscess @ 0.6 in: icd10cm
ssti > local infection of skin and subcutaneous tissue unspecified in: icd10cm
nsti > necrotizing fasciitis @ 0.95 in: icd10cm
pu stage > pressure ulcer stage @ 0.85
svd skin > seborrheic dermatitis @ 0.2
sjs > stevens-johnson syndrome @ 1.0 in: icd10cm
dress syndrome > drug rash with eosinophilia @ 0.7
ad eczema > atopic dermatitis unspecified @ 0.85
hz > zoster without complications @ 0.8 in: icd10cm
hzv > zoster in: icd10cm
hsv > herpesviral infection unspecified @ 0.95
hsv1 > herpesviral infection unspecified @ 0.85 in: icd10cm
hsv2 > anogenital herpesviral infection @ 0.85 in: icd10cm
ebv > infectious mononucleosis @ 0.75 in: icd10cm
ebv > gammaherpesviral mononucleosis @ 0.8 in: icd10cm
cmv > cytomegaloviral disease @ 0.95
hfmd > enteroviral vesicular stomatitis with exanthem @ 1.0 in: icd10cm
gas pharyngitis > streptococcal pharyngitis @ 1.0
gabhs > streptococcal pharyngitis in: icd10cm
mrsa > methicillin resistant staphylococcus aureus infection @ 0.95
vre > vancomycin resistant @ 0.85 in: icd10cm
esbl > extended spectrum beta lactamase resistance @ 0.95 in: icd10cm
mdro > resistance to multiple antibiotics | resistance to multiple antimicrobial drugs in: icd10cm
hiv > asymptomatic human immunodeficiency virus infection status @ 0.8 in: icd10cm
hiv > human immunodeficiency virus disease @ 0.85 in: icd10cm
plwh > human immunodeficiency virus disease @ 0.8 in: icd10cm
pep hiv > contact exposure human immunodeficiency virus @ 0.85
prep hiv > encounter for hiv pre-exposure prophylaxis
chronic hcv > chronic viral hepatitis c @ 1.0
hep a > hepatitis a without hepatic coma @ 0.95
hep c > unspecified viral hepatitis c @ 0.8
hep c > chronic viral hepatitis c
uri sx > acute upper respiratory infection
ili > influenza with other respiratory manifestations @ 0.7 if: fever, flu, cough in: icd10cm
flu a > influenza due to other identified influenza virus
flu b > influenza due to other identified influenza virus
urosepsis > urinary tract infection site not specified @ 0.7
urosepsis > sepsis unspecified organism @ 0.8
sirs > systemic inflammatory response syndrome @ 0.95 in: icd10cm
fuo > fever unspecified in: icd10cm
sepsis > sepsis unspecified organism @ 0.95
iol status > presence of intraocular lens
poag > primary open-angle glaucoma @ 1.0 in: icd10cm
armd > macular degeneration @ 1.0 in: icd10cm
brvo > tributary retinal vein occlusion | branch retinal vein occlusion in: icd10cm
crao > central retinal artery occlusion @ 1.0 in: icd10cm
crvo > central retinal vein occlusion @ 1.0 in: icd10cm
rd eye > retinal detachment
des eye > dry eye syndrome
sch eye > conjunctival hemorrhage @ 0.85
k abrasion > corneal abrasion
malaise > other malaise
altered > altered mental status unspecified @ 0.6 if: ems, patient, confused, loc, nursing, home
arrest > cardiac arrest cause unspecified @ 0.85
code blue > cardiac arrest cause unspecified
pea arrest > cardiac arrest cause unspecified @ 1.0
asystole > cardiac arrest cause unspecified @ 0.95
dead on arrival > ill-defined and unknown cause of mortality @ 0.7
doa > ill-defined and unknown cause of mortality @ 0.6 in: icd10cm
anaph > anaphylactic shock in: icd10cm
rxn > reaction @ 1.0
allergic rxn > allergy unspecified @ 0.95
adr > adverse effect of unspecified drugs @ 0.8 in: icd10cm
r/o > observation for suspected ruled out @ 0.4 in: icd10cm
cp > chest pain unspecified @ 0.8 in: icd10cm
atypical cp > other chest pain
pleuritic cp > chest pain on breathing @ 0.95
n&v > nausea with vomiting unspecified @ 1.0
abdo > abdominal @ 1.0
abd distension > abdominal distension gaseous @ 1.0
ams > altered mental status unspecified @ 1.0 in: icd10cm
s&s > symptoms and signs @ 0.7 in: icd10cm
dz > disease
d/o > disorder @ 0.95
cardiac hx > personal history of other diseases of the circulatory system @ 0.8
nec > necrotizing enterocolitis in newborn @ 0.85 if: newborn, preterm, premature, nicu, infant, neonatal in: icd10cm

! unseen: no public descriptor holds these words together; licensed releases word it so
pc > professional component @ 0.7 if: modifier, component, radiology, technical
! seen
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
k level > potassium
na level > sodium
h&h > hemoglobin | hematocrit
plt > platelet
wbc > white blood cell
esr > sedimentation rate
pt/inr > prothrombin time
lfts > hepatic function
alt > transaminase alanine @ 0.8 if: ast, liver, lab, enzyme, sgpt
ast > transaminase aspartate @ 0.8 if: alt, liver, lab, enzyme, sgot
vit d > vitamin d
b12 > cyanocobalamin
rf > rheumatoid factor @ 0.8 if: lab, arthritis, test, factor, ana
bhcg > gonadotropin chorionic
bcx > culture blood
blood cx > culture blood
ucx > culture urine
urine cx > culture urine
rpr > syphilis test
type and screen > blood typing
xr > x-ray | radiologic examination
us > ultrasound | ultrasonography @ 0.8 if: renal, thyroid, pelvic, abdomen, ob, liver, breast, scrotal, guided, doppler, gallbladder, fetal, transvaginal
mra > magnetic resonance angiography
ct head > computerized tomography brain
ugi > upper gastrointestinal tract
dexa > bone density
dxa > bone density
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
lih > inguinal hernia
rih > inguinal hernia
pad > peripheral vascular disease | atherosclerosis extremities @ 0.8 if: leg, arterial, claudication, artery, foot, abi, ulcer, vascular
acs > acute ischemic heart disease @ 0.9
rcc > malignant neoplasm kidney @ 0.9
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
egd > inspection upper intestinal tract in: icd10pcs
bka > detachment lower leg in: icd10pcs
aka > detachment upper leg if: amputation, stump, leg, amputee in: icd10pcs
picc > insertion infusion device superior vena cava @ 0.8 in: icd10pcs
iabp > assistance cardiac output balloon pump
impella > short-term external heart assist
aicd > defibrillator generator in: icd10pcs
asthma exac > asthma exacerbation
sars > sars-cov-2 | severe acute respiratory syndrome @ 0.6
long covid > post covid-19
hfmd > enteroviral vesicular stomatitis exanthem | hand foot mouth
cea > carcinoembryonic antigen @ 0.9 if: lab, tumor, marker, level, colon, test
nstemi type 2 > myocardial infarction type 2
htn heart disease > hypertensive heart disease
htn ckd > hypertensive chronic kidney disease
dm neuropathy > diabetes neuropathy
dm foot > diabetes foot ulcer
dm retinopathy > diabetic retinopathy
uncontrolled dm > diabetes hyperglycemia
uncontrolled htn > hypertension
etoh w/d > alcohol withdrawal
w/d > withdrawal @ 0.6
g1p0 > first pregnancy
rmsf > rocky mountain spotted fever | spotted fever rickettsia
tss > toxic shock syndrome
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
bal > bronchoalveolar lavage @ 0.8 if: bronch, bronchoscopy, lung, lavage
turp > transurethral resection prostate
turbt > transurethral resection bladder tumor
sbo > small bowel obstruction @ 0.9
appy > appendectomy
tips procedure > portosystemic shunt
vps > ventriculoperitoneal shunt
vp shunt > ventriculoperitoneal shunt
d&c > dilation curettage
dnc > dilation curettage
d&e > dilation evacuation
btl > sterilization fallopian
tah > total abdominal hysterectomy
bso > bilateral salpingo-oophorectomy
tah/bso > hysterectomy salpingo-oophorectomy
lavh > laparoscopic vaginal hysterectomy | hysterectomy laparoscopic
leep > loop electrode excision
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
nicu > neonatal intensive @ 0.9
pacu > postanesthesia @ 0.6
ett > intubation endotracheal in: icd10pcs cpt
art line > arterial line
ngt > nasogastric tube
rtm > remote therapeutic monitoring @ 0.9
asst surg > assistant surgeon @ 0.9
co-surg > two surgeons @ 0.9
irf > inpatient rehabilitation @ 0.7
cbc diff > complete blood count differential
bmp > basic metabolic panel @ 0.9 if: lab, blood, panel, labs, test, chem
ck > creatine kinase
cpk > creatine kinase
ft4 > thyroxine free
lh > luteinizing hormone @ 0.9
fsh > follicle stimulating hormone
abg > gases blood
type and screen > antibody screen
xm > compatibility test @ 0.6
ct head > computed tomography head
kub > abdomen radiologic single view | abdomen x-ray @ 0.8
sbft > small intestine follow-through
ivp > intravenous pyelogram
vq scan > pulmonary ventilation perfusion
v/q > pulmonary ventilation perfusion
carotid us > duplex extracranial
fna > fine needle aspiration
cnb > core needle biopsy @ 0.8
crrt > hemodialysis prolonged continuous | continuous renal @ 0.9
cea > endarterectomy carotid @ 0.8 if: carotid, stroke, surgery, stenosis
! seen
# --- Further
acs > unstable angina @ 0.8 if: chest, troponin, stemi, nstemi, ekg, heart, cardiac
arf > acute respiratory failure @ 0.8 if: hypoxia, vent, intubated, hypoxic, copd, respiratory
bpv > benign paroxysmal vertigo
ca > calcium @ 0.5 if: serum, level, ionized, lab
cad > atherosclerotic heart disease coronary artery
cap > pneumonia @ 0.7 if: community, hypoxia, lung, admit, antibiotics
cin > cervical intraepithelial neoplasia @ 0.7 in: icd10cm
ckd3 > chronic kidney disease stage 3
ckd4 > chronic kidney disease stage 4
copd exac > chronic obstructive pulmonary disease with acute exacerbation
aecopd > chronic obstructive pulmonary disease with acute exacerbation
cvd > cerebrovascular disease @ 0.6
cvt > cerebral venous thrombosis @ 0.8
ed > erectile dysfunction @ 0.85 if: male, sildenafil, viagra, penile, impotence, vasculogenic
esld > hepatic failure @ 0.7
fbs > foreign body sensation @ 0.5 if: eye, throat
gdm > gestational diabetes mellitus
gu > genitourinary @ 0.6 if: tract, symptoms, exam
ha > headache @ 0.8 if: migraine, photophobia, severe, worst, tension, nausea, neck
hg > hyperemesis gravidarum @ 0.7 if: pregnant, pregnancy, vomiting, weeks
htn urgency > hypertensive urgency
ibs-d > irritable bowel syndrome with diarrhea
ibs-c > irritable bowel syndrome with constipation
ics > interstitial cystitis @ 0.3
ic > interstitial cystitis @ 0.8 if: bladder, cystitis, pelvic, urinary
iugr > maternal care known suspected poor fetal growth
lga > exceptionally large newborn
loc > loss of consciousness @ 0.9 if: head, brief, injury, syncope, concussion, minutes, tbi, fall
ble > bilateral lower limb @ 0.7
mr > mitral valve insufficiency @ 0.85 if: valve, mitral, regurgitation, murmur, severe, echo
ms > multiple sclerosis if: relapsing, flare, mri, lesions, neurology, tysabri, ocrevus, remitting
ar > aortic valve insufficiency @ 0.8 if: valve, aortic, murmur, echo
tr > tricuspid insufficiency @ 0.8 if: valve, tricuspid, murmur, echo
nas > neonatal withdrawal @ 0.8 if: baby, newborn, opioid
nec > necrotizing enterocolitis @ 0.6 if: newborn, preterm, infant, neonate, premature
npc > nasopharynx @ 0.3
nkda > allergy @ 0.3
oa > osteoarthritis @ 0.9 if: knee, hip, hand, joint, shoulder, thumb, spine, severe, bilateral
om > otitis media @ 0.85 if: ear, acute, serous, suppurative, tube, right, left
aom > otitis media @ 0.9
pad > peripheral vascular disease | atherosclerosis native arteries extremities
pe > pulmonary embolism @ 0.9 if: lung, dvt, ct, saddle, clot, acute, submassive, massive
ptl > preterm labor
vt > ventricular tachycardia @ 0.9 if: heart, ekg, sustained, icd, nonsustained, arrest, shock, arrhythmia
vf > ventricular fibrillation @ 0.9 if: heart, arrest, shock, icd, ekg
ra > rheumatoid arthritis @ 0.9 if: joint, methotrexate, rheumatoid, hands, rheum, flare, seropositive, humira, enbrel
raas > aldosterone @ 0.2
sbp > peritonitis spontaneous bacterial @ 0.8 if: ascites, cirrhosis, peritonitis
sca > sudden cardiac arrest @ 0.6
scd > sickle-cell disease @ 0.7 if: crisis, pain, anemia
ut > urinary @ 0.2
asd > atrial septal defect @ 0.85 if: heart, septal, secundum, closure, primum, congenital
doa > death @ 0.6 in: icd10cm
dui > alcohol intoxication @ 0.5 in: icd10cm
pta > peritonsillar abscess @ 0.8 if: throat, tonsil, abscess, drainage, quinsy
rpa > retropharyngeal abscess @ 0.8 if: throat, neck, abscess, child
toa > salpingitis oophoritis @ 0.8
psgn > acute nephritic syndrome @ 0.8
rf > rheumatic fever @ 0.6 if: rheumatic, carditis, chorea
mg > myasthenia gravis @ 0.8 if: crisis, ptosis, weakness, thymectomy, bulbar, ocular
pd > parkinson's disease @ 0.8 if: tremor, dbs, levodopa, dyskinesia, gait, rigidity
tn > trigeminal neuralgia @ 0.8 if: face, facial, pain, nerve, v2, v3
ppf > pulmonary fibrosis @ 0.5
rct > rotator cuff tear @ 0.9 if: shoulder, tear, left, right, repair, full, partial
dip > distal interphalangeal @ 0.5 if: joint, finger, arthritis, fracture
pip > proximal interphalangeal @ 0.5 if: joint, finger, dislocation, fracture
mcp > metacarpophalangeal joint
mtp > metatarsophalangeal joint
cmc > carpometacarpal joint
bcc > basal cell carcinoma skin
scc > squamous cell carcinoma skin
ak > actinic keratosis @ 0.9 if: skin, face, scalp, cryo, lesions, sun, multiple
isk > inflamed seborrheic keratosis
crc > malignant neoplasm colon @ 0.8
hl > hodgkin lymphoma @ 0.7 if: lymphoma, nodular, stage
mm > multiple myeloma @ 0.7 if: myeloma, plasma, relapse, remission
mpn > myeloproliferative @ 0.85
et > essential hemorrhagic thrombocythemia @ 0.6 if: platelets, jak2, platelet
pv > polycythemia vera @ 0.8 if: jak2, hematocrit, phlebotomy
aocd > anemia in chronic diseases @ 0.8
dme > macular edema diabetes @ 0.9 if: eye, retina, diabetic, macular, injection, od, os in: icd10cm
rd > retinal detachment @ 0.8 if: retina, macula, eye, od, os, tear
brvo > branch retinal vein occlusion @ 0.5
brvo > tributary branch retinal vein
npdr mild > mild nonproliferative diabetic retinopathy
sch > conjunctival hemorrhage @ 0.7 if: eye, od, os, subconjunctival
spk > punctate keratitis
gpa > granulomatosis with polyangiitis
egpa > polyarteritis with lung involvement
psa > psoriatic arthropathy @ 0.7 if: psoriatic, joints, psoriasis, arthritis, skin
tga > transposition @ 0.9
hlhs > hypoplastic left heart syndrome
bpd > bronchopulmonary dysplasia @ 0.85 if: preterm, premature, lung, oxygen, infant, newborn, baby
bpd > borderline personality disorder @ 0.8 if: dbt, self-harm, personality, psych, emotional, unstable
pvl > cerebral leukomalacia
mas > meconium aspiration @ 0.9 if: newborn, baby, delivery, meconium
abo > abo isoimmunization @ 0.8 if: newborn, incompatibility, jaundice, baby
nows > neonatal withdrawal
nsvd > full-term uncomplicated delivery
cpd > cephalopelvic disproportion | fetopelvic disproportion
eab > induced termination of pregnancy
tab > induced termination of pregnancy @ 0.85 if: pregnancy, weeks, induced, elective
ectopic > ectopic pregnancy

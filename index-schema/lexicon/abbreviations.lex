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

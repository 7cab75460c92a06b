# Scope: how lay people spell medical words: sound spellings and misspellings further off than a typo fixer reaches, joined and split words,
# and everyday alternative spellings.
# --- Sound spellings and frequent misspellings: diseases
new monia > pneumonia
newmonia > pneumonia
neumonia > pneumonia
numonia > pneumonia
pnemonia > pneumonia
bronkitis > bronchitis
brawnkitis > bronchitis
asma > asthma
azma > asthma
emfizema > emphysema
emphasema > emphysema
plurisy > pleurisy
diabeetus > diabetes
diabeetis > diabetes
diabetis > diabetes
dibetes > diabetes
die abetes > diabetes
sugar diabeetes > diabetes
hi blood pressure > hypertension
hypertention > hypertension
high pertension > hypertension
collesterol > cholesterol
kolesterol > cholesterol
cholestrol > cholesterol
alzimers > alzheimer
alzhiemers > alzheimer
alsheimers > alzheimer
oldtimers disease > alzheimer @ 0.8
old timers disease > alzheimer @ 0.8
parkensons > parkinson
parkisons > parkinson
epalepsy > epilepsy
seazure > seizure
siezure > seizure
ceizure > seizure
migrane > migraine
my grain headache > migraine
neuropothy > neuropathy
nuropathy > neuropathy
newropathy > neuropathy
fibromialgia > fibromyalgia
fibro myalgia > fibromyalgia
sciattica > sciatica
siatica > sciatica
siattica > sciatica
cyatica > sciatica
artheritis > arthritis
arthuritis > arthritis
arther itis > arthritis
authritis > arthritis
arthur itis > arthritis
rheumetoid > rheumatoid
roomatoid > rheumatoid
rumatoid > rheumatoid
ostio arthritis > osteoarthritis
osteo arthritis > osteoarthritis
osteoperosis > osteoporosis
osteo porosis > osteoporosis
ostioporosis > osteoporosis
bursitus > bursitis
tendinitis = tendonitis @ 1.0
tendonitus > tendinitis
skoliosis > scoliosis
scholiosis > scoliosis
soriasis > psoriasis
psoriasus > psoriasis
exema > eczema
excema > eczema
eggzema > eczema
exzema > eczema
ecksema > eczema
impitigo > impetigo
infantigo > impetigo
rosasha > rosacea
roseacea > rosacea
selulitis > cellulitis
sellulitis > cellulitis
cellulitus > cellulitis
absess > abscess
abcess > abscess
abses > abscess
hemroid > hemorrhoid
hemmoroid > hemorrhoid
hemeroid > hemorrhoid
hemorroid > hemorrhoid
himroids > hemorrhoid
roids bottom > hemorrhoid @ 0.8
diareah > diarrhea
diareeah > diarrhea
diahrea > diarrhea
diarea > diarrhea
dierrhea > diarrhea
direah > diarrhea
the runs > diarrhea @ 0.8 if: stomach, poop, bathroom, toilet, vomiting
constapated > constipation
gastrointeritis > gastroenteritis
apendicitis > appendicitis
apendix > appendix
apendisitis > appendicitis
diverticulitus > diverticulitis
divertickulitis > diverticulitis
diviticulitis > diverticulitis
crones disease > crohn
chrons > crohn
krohns > crohn
colitus > colitis
seliac > celiac
siliac disease > celiac
acid reflex > reflux @ 0.9
hart burn > heartburn
hyatal hernia > diaphragmatic hernia
high addle hernia > diaphragmatic hernia
herniya > hernia
ulser > ulcer
gal stones > gallstone | cholelithiasis
galbladder > gallbladder
pancreatitus > pancreatitis
pankreatitis > pancreatitis
serosis liver > cirrhosis
sirrhosis > cirrhosis
sorosis of the liver > cirrhosis
cirosis > cirrhosis
hepititis > hepatitis
hepatitus > hepatitis
jaundis > jaundice
johndice > jaundice
yellow jaundice > jaundice
yellow janders > jaundice
kidney stoan > calculus of kidney
sistitis > cystitis
uri nary > urinary
urinery > urinary
bladder infecshun > cystitis @ 0.9
prostrate > prostate @ 0.9
prostrate cancer > malignant neoplasm prostate
prostrate exam > prostate cancer screening
endometreosis > endometriosis
endrometriosis > endometriosis
fybroid > leiomyoma
fireball of uterus > leiomyoma uterus @ 0.7
hystorectomy > hysterectomy
histerectomy > hysterectomy
historectomy > hysterectomy
menapause > menopause
menopaws > menopause
mentalpause > menopause
miscarrage > miscarriage | spontaneous abortion
misscarriage > spontaneous abortion
preclampsia > pre-eclampsia
pre eclampsia > preeclampsia
preeclamsia > pre-eclampsia
ectopick > ectopic
sisarean > cesarean
cesarian > cesarean
c-cection > cesarean
caesar > cesarean @ 0.8 if: birth, delivery, section, baby
episeotomy > episiotomy
gonorrea > gonorrhea | gonococcal
gonorea > gonorrhea | gonococcal
gonoreah > gonorrhea | gonococcal
clamydia > chlamydia
klamydia > chlamydia
clymidia > chlamydia
siphilis > syphilis
syfilis > syphilis
sifilis > syphilis
herpies > herpes
hurpes > herpes
shingels > zoster
shinglez > zoster
chicken pocks > varicella
meezles > measles
menengitis > meningitis
meningitus > meningitis
spinal menin jitis > meningitis
spinal mangitis > meningitis
lime disease > lyme disease
small pox > smallpox
hooping cough > pertussis
strep throte > streptococcal pharyngitis
tonsalitis > tonsillitis
tonsilitis > tonsillitis
larengitis > laryngitis
sinusitus > sinusitis
cyanus infection > sinusitis @ 0.7
sinis infection > sinusitis
pinkeye > conjunctivitis
glawcoma > glaucoma
glocoma > glaucoma
glucoma > glaucoma
cadillac eye > cataract @ 0.6
cadaract > cataract
catarac > cataract
cateract > cataract
immaculate degeneration > macular degeneration @ 0.8
macular degenration > macular degeneration
stigmatism > astigmatism
nearsightness > myopia
vertego > vertigo
tinitus > tinnitus
tinnitis > tinnitus
anemick > anemia
enemia > anemia
iron poor blood > iron deficiency anemia
sick as hell anemia > sickle-cell @ 0.7
sick cell > sickle-cell
sickle sell > sickle-cell
luekemia > leukemia
lukemia > leukemia
leukimia > leukemia
lymphnoma > lymphoma
limfoma > lymphoma
limphoma > lymphoma
mellanoma > melanoma
melonoma > melanoma
carcenoma > carcinoma
cancor > cancer
benine > benign
toomer > tumor
tumer > tumor
sist on ovary > ovarian cyst
cist > cyst
lupis > lupus
lupas > lupus
loopus > lupus
thyroyd > thyroid
thiroid > thyroid
goyter > goiter
goitre = goiter @ 1.0
fibulation > fibrillation @ 0.8 if: heart, atrial
artial fib > atrial fibrillation
arterial fibrillation > atrial fibrillation @ 0.7
heart murmer > cardiac murmur
heart mummer > cardiac murmur
mummer heart > murmur
very close veins > varicose veins
vericose > varicose
varicose vains > varicose veins
very coarse veins > varicose veins
anurism > aneurysm
aneurism = aneurysm @ 1.0
anyurism > aneurysm
hart attack > myocardial infarction
heart atack > myocardial infarction
conjestive heart failure > congestive heart failure
angena > angina
anjina > angina
stroak > stroke
mini stroke > transient cerebral ischemic
ministroke > transient cerebral ischemic
palsey > palsy
bells palsey > bell's palsy
cereble palsy > cerebral palsy
cerebal palsy > cerebral palsy
multiple sklerosis > multiple sclerosis
muscular distrophy > muscular dystrophy
lou gerig > amyotrophic lateral sclerosis
dimentia > dementia
demensha > dementia
old age dementia > senile dementia @ 0.8
skitsofrenia > schizophrenia
schitzophrenia > schizophrenia
skizophrenia > schizophrenia
bi polar > bipolar
anxity > anxiety
angsiety > anxiety
deppression > depression
insomia > insomnia
narcolepsey > narcolepsy
sleep apnia > sleep apnea
sleep at nea > sleep apnea
autisim > autism
asbergers > asperger
torrettes > tourette
turrets syndrome > tourette
anerexia > anorexia
bulemia > bulimia
dislexia > dyslexia
downs > down syndrome @ 0.8 if: syndrome, baby, child, trisomy
spina bifeda > spina bifida
spinal bifida > spina bifida
hydrosephalus > hydrocephalus
hydro cephalus > hydrocephalus
cleft pallet > cleft palate
gangreen > gangrene
ganglion sist > ganglion
carpel tunnel > carpal tunnel
carpo tunnel > carpal tunnel
carpool tunnel > carpal tunnel
corporal tunnel > carpal tunnel
rotator cup > rotator cuff
rotor cuff > rotator cuff
rotary cuff > rotator cuff
roto cuff > rotator cuff
miniscus > meniscus
maniscus > meniscus
akilles > achilles
achillies > achilles
planter fasciitis > plantar fasciitis
plantar fashitis > plantar fasciitis
plantar faciitis > plantar fasciitis
planter wart > plantar wart
hematome > hematoma
hemotoma > hematoma
concusion > concussion
concushion > concussion
fracktured > fracture
fractchured > fracture
dislokated > dislocation
sprane > sprain
vertebray > vertebra
vertabra > vertebra
bulging disk > intervertebral disc displacement
disk = disc @ 1.0
spinal stinosis > spinal stenosis
stinosis > stenosis
hick ups > hiccough
hickups > hiccough
thru up > vomiting
nausia > nausea
naushas > nausea
nauseaus > nausea
flem > sputum @ 0.8
phlem > sputum @ 0.8
mucas > mucus
anal fisher > anal fissure
anal fisure > anal fissure
itchyness > pruritus
pruritis > pruritus
alergic > allergic
alergy > allergy
anaphalactic > anaphylactic
anaphylaxsis > anaphylactic
anifilactic > anaphylactic
hay feaver > hay fever
feaver > fever
# --- Procedures, tests, devices
xray = x-ray @ 1.0
ex ray > x-ray
ultra sound > ultrasound
ultrasond > ultrasound
sona gram > ultrasound
sonagram > ultrasound
ct scan > computed tomography
m r i > magnetic resonance imaging
mri scan > magnetic resonance imaging
mammagram > mammography
mamogram > mammography
memogram > mammography @ 0.9
papsmear > papanicolaou smear
pap spear > papanicolaou smear
colonostomy > colonoscopy @ 0.6
colonscopy > colonoscopy
colinoscopy > colonoscopy
colonoskopy > colonoscopy
endoscope test > endoscopy
endoskopy > endoscopy
biopsey > biopsy
byopsy > biopsy
bioposy > biopsy
cath a ter > catheter
catheder > catheter
cathader > catheter
cath eterization > catheterization
pace maker > pacemaker
peacemaker > pacemaker @ 0.8 if: heart, battery, implant, lead
defibulator > defibrillator
defribrillator > defibrillator
defribulator > defibrillator
stint heart > stent
stints > stent @ 0.7
angio plasty > angioplasty
bi pass > bypass
angiagram > angiography
kemo > chemotherapy
keemo > chemotherapy
cheemo > chemotherapy
chemo therapy > chemotherapy
radio therapy > radiotherapy
dialisis > dialysis
dyalysis > dialysis
dialasis > dialysis
diallysis > dialysis
kidney dialisis > hemodialysis
hemo dialysis > hemodialysis
trachiotomy > tracheostomy
trakeostomy > tracheostomy
collostomy > colostomy
colostemy > colostomy
vasectomey > vasectomy
vasectamy > vasectomy
circumsision > circumcision
circumsized > circumcision
sircumcision > circumcision
tubal litigation > tubal ligation @ 0.9
tubes tide > tubal ligation @ 0.8
laproscopic > laparoscopic
laparascopic > laparoscopic
lapyroscopic > laparoscopic
arthoscopy > arthroscopy
orthroscopy > arthroscopy
orthoscopic > arthroscopic
orthoscope knee > arthroscopy knee
endoscopic retro > endoscopic retrograde
masectomy > mastectomy
massectomy > mastectomy
mastecktomy > mastectomy
lobotomy lung > lobectomy @ 0.7
root canel > root canal
anastesia > anesthesia
anestesia > anesthesia
anesthetia > anesthesia
anesthisia > anesthesia
epidermal shot > epidural injection @ 0.7 if: back, labor, spine
epideral > epidural
epidurel > epidural
cortizone > hydrocortisone
cortosone > hydrocortisone
vaxine > vaccine
vacine > vaccine
vaxination > immunization
tetnus > tetanus
tetnis > tetanus
titanus > tetanus
flue shot > influenza virus vaccine
newmonia shot > pneumococcal vaccine
penicilin > penicillin
pennicillin > penicillin
amoxacillin > amoxicillin
amoxicilin > amoxicillin
insalin > insulin
insulan > insulin
insolin > insulin
asprin > aspirin
ibuprofin > ibuprofen
ibeprofen > ibuprofen
tylonol > acetaminophen
tylanol > acetaminophen
coumidin > warfarin | anticoagulant
cumadin > warfarin | anticoagulant
cumidin > warfarin | anticoagulant
heprin > heparin
heperin > heparin
morphene > morphine
fentynal > fentanyl
fentinal > fentanyl
fentanol > fentanyl
herion > heroin
meth amphetamine > methamphetamine
marajuana > cannabis
marihuana > cannabis
marijwana > cannabis
cocane > cocaine
vallium > diazepam | benzodiazepines
zanax > benzodiazepines
xanex > benzodiazepines
addrall > amphetamines
aderall > amphetamines
adderal > amphetamines
oxycotton > opioid
oxycotin > opioid
vicoden > opioid
percaset > opioid
percoset > opioid
percocett > opioid
suboxin > buprenorphine
neupagen > filgrastim
humera > adalimumab
humaira > adalimumab
embrel > etanercept
enbril > etanercept
remacade > infliximab
remicaid > infliximab
retuxin > rituximab
rituxin > rituximab
hercepten > trastuzumab
prolea > denosumab
depo povera > medroxyprogesterone
depro shot > medroxyprogesterone
kenolog > triamcinolone
toridol > ketorolac
torodol > ketorolac
tordol > ketorolac
solumedral > methylprednisolone
rocefin > ceftriaxone
rosephin > ceftriaxone
vancomyocin > vancomycin
zithromacks > azithromycin
lovanox > enoxaparin
botocks > onabotulinumtoxina
bowtox > onabotulinumtoxina
synvist > hyaluronan
ozempick > injectable non-insulin antidiabetic
epy pen > epinephrine
albuteral > albuterol
albuterall > albuterol
pregnasone > prednisone
predisone > prednisone
predinsone > prednisone
nebulyzer > nebulizer
nebalizer > nebulizer
nebulizor > nebulizer
see pap > continuous positive airway pressure
c pap > continuous positive airway pressure
bi-pap > bi-level pressure
oxigen > oxygen
oxygin > oxygen
wheel chare > wheelchair
whealchair > wheelchair
weelchair > wheelchair
cruches > crutches
protheses > prosthesis
prothesis > prosthesis
prostetic > prosthesis
prostethic > prosthesis
prosthetic = prosthesis @ 0.9
hearing ade > hearing aid
hospitle bed > hospital bed
ambalance > ambulance
ambliance > ambulance
physical terapy > physical therapy
physical theropy > physical therapy
therepy > therapy
kiropractor > chiropractic
chiropractor > chiropractic
excercise > exercise
# --- Body words
stomic > stomach
stumick > stomach
abdonimal > abdominal
abominal > abdominal
esophogus > esophagus
asophagus > esophagus
larnyx > larynx
farynx > pharynx
bronical > bronchial
bronkial > bronchial
viginal > vaginal
vajina > vagina
pelvick > pelvic
uterous > uterus
utris > uterus
ovry > ovary
pennis > penis
testical > testis
testacle > testis
rectim > rectum
buttox > buttock
sholder > shoulder
shoalder > shoulder
elbo > elbow
rist > wrist
ankel > ankle
toung > tongue
tung > tongue
thum > thumb
thrumb > thumb
wind pipe > trachea
eye ball > eyeball
toe nail > nail
tibula > fibula @ 0.6
vein in leg > vein lower extremity @ 0.6
protsate > prostate
bowl movement > bowel @ 0.7
bowel movment > bowel @ 0.7
instestine > intestine
skelton > skeleton
blader > bladder
bladdar > bladder
hart > heart @ 0.7 if: attack, failure, rate, valve, murmur, disease
# --- Joined and split words
hard ware > hardware @ 0.9
check up > examination
checkup > examination
followup > follow-up
pre natal > prenatal
post natal > postnatal
post partum > postpartum
ante partum > antepartum
new born > newborn
pre mature > premature
pre term > preterm
still born > stillbirth
still birth > stillbirth
mis carriage > spontaneous abortion
type two diabetes > type 2 diabetes
type one diabetes > type 1 diabetes
micro scopic > microscopic
over dose > overdose | poisoning
over weight > overweight
under weight > underweight
ear ache > otalgia
tooth ache > toothache | dental
hang nail > hangnail @ 0.9
ingrown = ingrowing @ 1.0
cold sore > herpes simplex
fever blister > herpesviral | herpes simplex
ring worm > tinea
trigger thumb > trigger finger
hammertoe > hammer toe
flatfoot > flat foot
club foot > clubfoot
hunch back > kyphosis
black lung > pneumoconiosis
lock jaw > tetanus @ 0.7
sun burn > sunburn
sun stroke > heatstroke | sunstroke
jet lag > circadian rhythm jet lag
sleep walking > somnambulism
dogbite > bitten by dog
bug bite > insect bite
spider bite > spider
sun lamp > ultraviolet light @ 0.7
air bag > airbag @ 0.8
motor cycle > motorcycle
motor bike > motorcycle
bi cycle > bicycle
bike wreck > pedal cycle
bicycle = pedal cycle @ 1.0
four wheeler > all-terrain vehicle
4 wheeler > all-terrain vehicle
side by side wreck > all-terrain vehicle @ 0.7
snow mobile > snowmobile
side walk > sidewalk
drive by shooting > firearm discharge assault
! unseen: procedure, body and drug words that CPT-like descriptors or other rules use
hietal hernia > hiatal hernia
hyatal hernia > hiatal hernia
high addle hernia > hiatal hernia
fybroid > fibroid
smiling mighty jesus > spinal meningitis @ 0.7
tubes tied > fallopian sterilization
lumpectemy > lumpectomy
cortizone > cortisone
cortosone > cortisone
ozempick > semaglutide
eye brow > eyebrow
eye lash > eyelash
toe nail > toenail
bed bug > bedbug
hammer toe > hammertoe
lock jaw > trismus @ 0.7
lockjaw > trismus @ 0.7
snake bite > snakebite
tram poline > trampoline
! seen

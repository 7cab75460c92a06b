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
migrain > migraine
neuropothy > neuropathy
nuropathy > neuropathy
newropathy > neuropathy
fibromyalga > fibromyalgia
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
goute > gout
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
piles > hemorrhoid
roids bottom > hemorrhoid @ 0.8
diareah > diarrhea
diareeah > diarrhea
diahrea > diarrhea
diarea > diarrhea
dierrhea > diarrhea
direah > diarrhea
the runs > diarrhea @ 0.8 if: stomach, poop, bathroom, toilet, vomiting
constapated > constipation
constapation > constipation
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
coeliac = celiac @ 1.0
acid reflex > reflux @ 0.9
heart burn > heartburn
hart burn > heartburn
hyatal hernia > diaphragmatic hernia
high addle hernia > diaphragmatic hernia
hernya > hernia
herniya > hernia
ulser > ulcer
gal stones > gallstone | cholelithiasis
gall stone > cholelithiasis
gall bladder > gallbladder
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
preeclampsia > pre-eclampsia
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
clamydia > chlamydia | chlamydial
klamydia > chlamydia | chlamydial
clymidia > chlamydia | chlamydial
siphilis > syphilis
syfilis > syphilis
sifilis > syphilis
herpies > herpes
hurpes > herpes
the clap > gonococcal @ 0.9
shingels > zoster
shinglez > zoster
chicken pocks > varicella
chickenpox = varicella @ 1.0
chicken pox > varicella
meezles > measles
menengitis > meningitis
meningitus > meningitis
spinal menin jitis > meningitis
spinal mangitis > meningitis
lime disease > lyme disease
tuberculoses > tuberculosis
small pox > smallpox
whooping cough > pertussis
hooping cough > pertussis
strep throte > streptococcal pharyngitis
tonsalitis > tonsillitis
tonsilitis > tonsillitis
larengitis > laryngitis
sinusitus > sinusitis
cyanus infection > sinusitis @ 0.7
sinis infection > sinusitis
pinkeye > conjunctivitis
pink eye > conjunctivitis
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
near sighted > myopia
far sighted > hypermetropia
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
malignent > malignant
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
congested heart failure > congestive heart failure
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
lou gehrig > amyotrophic lateral sclerosis
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
apnoea = apnea @ 1.0
autisim > autism
asbergers > asperger
torrettes > tourette
turrets syndrome > tourette
anerexia > anorexia
bulemia > bulimia
dislexia > dyslexia
down's syndrom > down syndrome
downs > down syndrome @ 0.8 if: syndrome, baby, child, trisomy
spina bifeda > spina bifida
spinal bifida > spina bifida
hydrosephalus > hydrocephalus
hydro cephalus > hydrocephalus
water on brain > hydrocephalus
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
torn meniscas > tear meniscus
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
vertabrae > vertebra
bulging disk > intervertebral disc displacement
disk = disc @ 1.0
slip disc > intervertebral disc displacement
slipped disk > intervertebral disc displacement
spinal stinosis > spinal stenosis
stinosis > stenosis
hick ups > hiccough
hiccup = hiccough @ 1.0
hickups > hiccough
throwed up > vomiting
throwing up > vomiting
thru up > vomiting
nausia > nausea
naushas > nausea
nauseaus > nausea
flem > sputum @ 0.8
phlem > sputum @ 0.8
phlegm > sputum
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
convulsion = seizure @ 0.9
# --- Procedures, tests, devices
xray = x-ray @ 1.0
ex ray > x-ray
x rays > x-ray
ultra sound > ultrasound
ultrasond > ultrasound
sona gram > ultrasound
sonagram > ultrasound
sonogram = ultrasound @ 0.9
cat scan > computed tomography
catscan > computed tomography
ct scan > computed tomography
cats scan > computed tomography
m r i > magnetic resonance imaging
mri scan > magnetic resonance imaging
mammagram > mammography
mamogram > mammography
mammogram = mammography @ 1.0
memogram > mammography @ 0.9
pap test > papanicolaou smear
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
catheterisation > catheterization
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
angiogram = angiography @ 1.0
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
tracheotomy = tracheostomy @ 0.9
trachiotomy > tracheostomy
trakeostomy > tracheostomy
collostomy > colostomy
colostemy > colostomy
vasectomey > vasectomy
vasectamy > vasectomy
snipped > vasectomy @ 0.6
circumsision > circumcision
circumsized > circumcision
sircumcision > circumcision
tubal litigation > tubal ligation @ 0.9
tubes tide > tubal ligation @ 0.8
tubes tied > tubal ligation
laproscopic > laparoscopic
laparascopic > laparoscopic
lapyroscopic > laparoscopic
laproscopy > laparoscopy
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
immunisation = immunization @ 1.0
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
aspirine > aspirin
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
heroine > heroin @ 0.9
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
decadrone > dexamethasone
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
crutchs > crutches
cruches > crutches
protheses > prosthesis
prothesis > prosthesis
prostetic > prosthesis
prostethic > prosthesis
prosthetic = prosthesis @ 0.9
hearing ade > hearing aid
hospitle bed > hospital bed
ambalance > ambulance
ambulence > ambulance
ambliance > ambulance
physical terapy > physical therapy
physical theropy > physical therapy
therepy > therapy
kiropractor > chiropractic
chiropracter > chiropractic
chiropractor > chiropractic
excercise > exercise
# --- Body words
stomic > stomach
stomache ache > abdominal pain
stomachache > abdominal pain
stumick > stomach
abdomin > abdomen
abdonimal > abdominal
abominal > abdominal
abdominable > abdominal
esophogus > esophagus
esophagas > esophagus
asophagus > esophagus
larnyx > larynx
farynx > pharynx
bronical > bronchial
bronkial > bronchial
viginal > vaginal
vagine > vagina
vajina > vagina
pelvick > pelvic
uterous > uterus
utris > uterus
ovry > ovary
pennis > penis
testical > testis
testacle > testis
testicle = testis @ 1.0
rectim > rectum
buttox > buttock
sholder > shoulder
shoalder > shoulder
elbo > elbow
rist > wrist
ankel > ankle
toung > tongue
tounge > tongue
tung > tongue
thum > thumb
thrumb > thumb
kneecap = patella @ 1.0
knee cap > patella
collar bone > clavicle
shoulder blade > scapula
wind pipe > trachea
voice box > larynx
ear drum > tympanic membrane
eye lid > eyelid
eye ball > eyeball
finger nail > nail
toe nail > nail
tail bone > coccyx
tailbone > coccyx
breast bone > sternum
back bone > vertebra
jaw bone > mandible
cheek bone > zygomatic | malar
tibula > fibula @ 0.6
vein in leg > vein lower extremity @ 0.6
protsate > prostate
bowell > bowel
bowl movement > bowel @ 0.7
bowel movment > bowel @ 0.7
intestin > intestine
instestine > intestine
skelton > skeleton
blader > bladder
bladdar > bladder
dropped bladder > cystocele
hart > heart @ 0.7 if: attack, failure, rate, valve, murmur, disease
# --- Joined and split words
hard ware > hardware @ 0.9
hardware removal > removal internal fixation device | removal implant @ 0.8
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
pre diabetes > prediabetes
type ii diabetes > type 2 diabetes
type two diabetes > type 2 diabetes
type one diabetes > type 1 diabetes
micro scopic > microscopic
non union > nonunion
mal union > malunion
over dose > overdose | poisoning
over weight > overweight
under weight > underweight
head ache > headache
back ache > backache | dorsalgia
ear ache > otalgia
earache > otalgia
tooth ache > toothache | dental
belly ache > abdominal pain
belly button > umbilical | umbilicus
bellybutton > umbilical | umbilicus
nose bleed > epistaxis
hang nail > hangnail @ 0.9
ingrown = ingrowing @ 1.0
bed sore > pressure ulcer
bedsore > pressure ulcer
bed bug > insect bite
bed wetting > enuresis
bedwetting > enuresis
cold sore > herpesviral | herpes simplex
canker sore > oral aphthae
fever blister > herpesviral | herpes simplex
birth mark > birthmark
ring worm > tinea
ringworm = tinea @ 0.9
jock itch > tinea cruris
athlete foot > tinea pedis
swimmers ear > otitis externa
tennis elbow > lateral epicondylitis
golfers elbow > medial epicondylitis
trigger thumb > trigger finger
hammertoe > hammer toe
flatfoot > flat foot
flat feet > flat foot
club foot > clubfoot
clubfoot = talipes @ 0.9
bow legs > genu varum
bowlegged > genu varum
bow legged > genu varum
knock knee > genu valgum
knocked kneed > genu valgum
hunch back > kyphosis
hump back > kyphosis
sway back > lordosis
black out > syncope | blackout
blackout > syncope @ 0.8
pass out > syncope
passed out > syncope
faint > syncope
fainting > syncope
black lung > pneumoconiosis
dry socket > alveolitis jaws
lock jaw > tetanus @ 0.7
lockjaw > tetanus @ 0.7
hives > urticaria
sun burn > sunburn
sun stroke > heatstroke | sunstroke
heat stroke > heatstroke
frost bite > frostbite
sea sick > motion sickness
car sick > motion sickness
carsick > motion sickness
seasick > motion sickness
jet lag > circadian rhythm jet lag
sleep walking > sleepwalking | somnambulism
dog bite > bitten by dog
dogbite > bitten by dog
cat bite > bitten by cat
bug bite > insect bite
spider bite > spider
sun lamp > ultraviolet light @ 0.7
air bag > airbag @ 0.8
motor cycle > motorcycle
motor bike > motorcycle
motorbike > motorcycle
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
tonsils out > tonsillectomy
tubes tied > fallopian sterilization
lumpectemy > lumpectomy
cortizone > cortisone
cortosone > cortisone
ozempick > semaglutide
eye brow > eyebrow
eye lash > eyelash
finger nail > fingernail
toe nail > toenail
bed bug > bedbug
hammer toe > hammertoe
lock jaw > trismus @ 0.7
lockjaw > trismus @ 0.7
snake bite > snakebite
tram poline > trampoline
! seen

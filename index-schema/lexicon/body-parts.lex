# Scope: everyday names of body parts, sides and positions, and the Latin/Greek nouns and adjectives (and PCS body part values) that descriptors use for them:
# kidney = renal, belly = abdomen, collarbone = clavicle, shin > tibia. One-word two-way pairs also help the right sides of other rules.

# --- organs: noun = adjective
heart = cardiac @ 1.0
lung = pulmonary @ 1.0
spleen = splenic @ 1.0
brain > intracranial @ 0.8
brain > encephalopathy @ 0.6
skin = cutaneous @ 0.9
skin > dermal | dermatitis @ 0.6
under skin > subcutaneous
beneath skin > subcutaneous
through skin > transdermal @ 0.9
eye > ophthalmic @ 0.8
ear > otic | aural @ 0.8
hearing > auditory @ 0.9
sight = vision @ 0.9
eyesight = vision @ 0.9
smell > olfactory @ 0.8
mouth > buccal | stomatitis @ 0.6
tooth = dental @ 0.9
tongue = lingual @ 0.9
lip > labial | cheilitis @ 0.6
gums > periodontal @ 0.8
voicebox = larynx @ 1.0
adam's apple > larynx | thyroid cartilage @ 0.7
airway > respiratory tract | tracheobronchial @ 0.7
breathing > respiratory @ 0.8
breath > respiration @ 0.6
chest = thorax @ 0.9
rib cage > thorax | rib
ribcage > thorax | rib
breast = mammary @ 0.9
bosom > breast
nipple > nipple areola
foodpipe = esophagus @ 1.0
feeding pipe > esophagus @ 0.8
gut > gastrointestinal @ 0.9
bowel > colon @ 0.8
large bowel = colon @ 0.9
big bowel > large intestine
lower bowel > rectum | sigmoid colon @ 0.7
innards > intestine @ 0.6
digestive > gastrointestinal | alimentary @ 0.8
digestive tract > gastrointestinal tract | alimentary tract
gi = gastrointestinal
belly = abdomen @ 0.95
tummy = abdomen @ 0.95
stomach > abdomen @ 0.7
midsection > abdomen @ 0.7
pit of stomach > epigastric
navel = umbilicus @ 1.0
bellybutton > umbilical
tummy button > umbilical
groin = inguinal @ 0.95
back passage > anus @ 0.8
bottom > buttock | anus @ 0.7
bum > buttock | anus @ 0.7
butt > buttock
backside > buttock
rear end > buttock | anus @ 0.6
rump > buttock
butt cheek > buttock
gluteal = buttock @ 0.9
anus > anal | perianal
butthole > anus
arse > buttock | anus @ 0.7
ass > buttock | anus @ 0.6
around anus > perianal
gallbladder = cholecystic @ 0.5
bile duct = biliary tract @ 0.9
bile > biliary @ 0.9
bile duct > common bile duct | hepatic duct @ 0.8
sweetbread > pancreas @ 0.6
bladder > urinary bladder
water works > urinary tract @ 0.8
waterworks > urinary tract @ 0.8
plumbing > urinary tract @ 0.5
urine tube > urethra @ 0.9
pee hole > urethral meatus
urinary opening > urethra | urethral meatus
tube from kidney > ureter
kidney tube > nephrostomy @ 0.8
kidney to bladder tube > ureter
adrenal = suprarenal @ 0.9
master gland > pituitary gland
neck gland > thyroid gland | lymph node @ 0.6
thyroid gland = thyroid @ 0.9
parathyroid > parathyroid gland
gland > glandular @ 0.7
lymph gland = lymph node @ 1.0
lymph > lymphatic
bone marrow = marrow @ 0.8
blood > hematologic | hemic @ 0.6
blood vessel > vascular
vessel = vascular @ 0.85
vein = venous @ 1.0
vein > phlebitis @ 0.5
main artery > aorta
great artery > aorta
neck artery > carotid artery
artery to brain > carotid artery | vertebral artery @ 0.8
thigh artery > femoral artery
groin artery > femoral artery
behind knee artery > popliteal artery
arm artery > brachial artery
wrist artery > radial artery
collarbone artery > subclavian artery
heart artery > coronary artery
neck vein > jugular vein
leg vein > saphenous vein | femoral vein @ 0.8
big vein > vena cava
great vein > vena cava
liver vein > hepatic vein | portal vein
kidney artery > renal artery
lung artery > pulmonary artery
gut artery > mesenteric artery
dick > penis @ 0.8
cock > penis @ 0.8
pecker > penis @ 0.8
balls > testis | scrotum @ 0.8
ballsack > scrotum
nuts > testis @ 0.5 if: kicked, pain, swollen, lump, hit
nutsack > scrotum
bollocks > testis scrotum
sperm duct > vas deferens
sperm tube > vas deferens | epididymis @ 0.8
prostate gland = prostate @ 1.0
seminal = sperm @ 0.6
womb = uterus @ 1.0
neck of womb = cervix uteri @ 1.0
cervix > cervix uteri
lining of womb = endometrium @ 1.0
uterine lining > endometrium
egg > ovum | oocyte @ 0.8
tube > fallopian tube @ 0.6 if: ovary, womb, pregnancy, tied, ectopic, uterus
fallopian = tubal @ 0.9
birth canal = vagina @ 0.9
front passage > vagina
coochie > vagina @ 0.8
vajayjay > vagina
down there > genital @ 0.7
private parts = genitalia @ 0.9
privates > genital | genitalia
genitals > genital organs
lady parts > female genital organs
vulva = vulval @ 1.0
vaginal lips > labia | vulva
labia > vulva @ 0.8
clit > clitoris
between vagina and anus > perineum
taint > perineum @ 0.6
gooch > perineum @ 0.6
afterbirth = placenta @ 1.0
bag of waters > amniotic sac | membranes
unborn baby = fetus @ 0.95
baby = infant @ 0.9
kid > child
teenager = adolescent @ 0.9
elderly > geriatric | senile @ 0.7
boy > male @ 0.8

# --- head, face, neck
head > cranial | skull @ 0.7
skull = cranial @ 0.85
base of skull > occipital @ 0.7
face = facial @ 0.95
forehead = frontal @ 0.7
forehead > face head @ 0.6
temple > temporal @ 0.7 if: head, artery, pain, side, headache, bone, vessel
cheek > buccal
cheekbone = zygoma @ 0.95
cheekbone > malar | zygomatic
cheek bone > zygomatic | malar
eyebrow > brow | eyelid periocular area @ 0.7
eyelid = lid @ 0.7
eye lid > eyelid
eyelash > trichiasis @ 0.5
eyesocket > orbit
white of eye > conjunctiva
colored part of eye > iris
back of eye > retina
front of eye > cornea | anterior chamber @ 0.8
tears > lacrimal @ 0.7
outer ear > auricle | external ear @ 0.8
ear lobe > auricle @ 0.8
earlobe > auricle @ 0.8
ear canal = external auditory canal @ 0.95
ear canal > external ear
bone behind ear > mastoid
inner ear = labyrinth @ 0.9
ear bones > ossicle
nose bone > nasal bone
nose septum > nasal septum
bridge of nose > nasal bone @ 0.8
sinus > paranasal sinus
jaw = mandible @ 0.85
jaw bone > maxilla
jawbone > mandible | maxilla
chin > mandible symphysis @ 0.6
dangly thing in throat > uvula
saliva gland = salivary gland @ 1.0
cheek gland > parotid gland
neck = cervical @ 0.85
neck bones > cervical vertebra
neck spine > cervical spine | cervical vertebra
nape > neck @ 0.8
wisdom tooth > third molar @ 0.7
baby teeth > deciduous

# --- trunk, spine
torso = trunk @ 0.95
trunk > thorax abdomen @ 0.5
flank > loin @ 0.7
side of body > flank @ 0.6
loin > flank
waist > abdomen @ 0.6
back > dorsal @ 0.6
lower back = lumbar @ 0.9
low back = lumbar @ 0.9
small of back > lumbar region
upper back > thoracic spine
mid back > thoracic spine
back bone > vertebra | spine
spine bone > vertebra
vertebra = spinal @ 0.8
tailbone = coccyx @ 1.0
tail bone = coccyx @ 1.0
spinal cord = cord @ 0.7
spine disc > intervertebral disc
disc > intervertebral disc @ 0.8 if: spine, back, slipped, bulging, neck, lumbar, herniated, replacement
nerve root > radicular | radiculopathy @ 0.7
breastbone = sternum @ 1.0
breast bone = sternum @ 1.0
collarbone = clavicle @ 1.0
collar bone = clavicle @ 1.0
shoulder blade = scapula @ 1.0
shoulderblade > scapula
rib > costal @ 0.9
between ribs > intercostal
breathing muscle > diaphragm
lining of belly = peritoneum @ 0.95
lining of brain > meninges
heart muscle = myocardium @ 1.0
heart sac = pericardium @ 1.0
heart chamber > atrium | ventricle
upper heart chamber > atrium
lower heart chamber > ventricle
heart wall > septum | myocardium @ 0.7
hip bone > pelvic bone | ilium | femur @ 0.7
pubic bone = pubis @ 0.95
sit bone > ischium
crotch > perineum | groin | genital @ 0.8
armpit = axilla @ 1.0
arm pit = axilla @ 1.0
underarm = axilla @ 0.95
abs > rectus abdominis @ 0.7 if: muscle, split, separated, torn, strain
lat > latissimus dorsi @ 0.6 if: muscle, torn, strain, flap
quad > quadriceps @ 0.8 if: muscle, tendon, strain, torn, thigh
quads > quadriceps

# --- arms and hands
arm > upper limb | upper extremity @ 0.9
arm > upper arm | forearm @ 0.6
upper arm = humerus @ 0.7
upper arm bone = humerus @ 1.0
arm bone > humerus | radius | ulna @ 0.8
upper limb = upper extremity @ 1.0
funny bone > ulnar nerve elbow | medial epicondyle @ 0.7
point of elbow > olecranon
elbow bone > olecranon
tip of elbow = olecranon @ 0.9
forearm bone > radius | ulna
forearm > radius ulna @ 0.5
thumb side forearm bone > radius
little finger side forearm bone > ulna
wrist = carpal @ 0.85
wrist bone > carpal bone | radius lower end @ 0.7
hand bone > metacarpal
hand > palmar @ 0.6
palm = palmar @ 0.9
palm of hand > palmar | hand
knuckle > metacarpophalangeal joint | interphalangeal joint
finger bone = phalanx @ 0.85
finger = digit @ 0.85
finger > phalanx @ 0.8
pointer finger = index finger @ 1.0
index finger > right index finger @ 0.5
forefinger = index finger @ 1.0
middle finger = long finger @ 0.9
pinky = little finger @ 1.0
baby finger > little finger @ 0.8
finger nail = fingernail @ 1.0
finger nail > nail
fingernail > nail
toenail > nail
nail > ungual | unguium @ 0.8
nail bed > nail
cuticle > nail @ 0.7
fingertip > distal phalanx finger | finger @ 0.7

# --- legs and feet
leg > lower limb | lower extremity @ 0.9
leg > lower leg @ 0.9
lower limb = lower extremity @ 1.0
limb = extremity @ 1.0
legs and arms > extremity
thigh bone = femur @ 1.0
thighbone = femur @ 1.0
leg bone > tibia | femur | fibula @ 0.8
hip joint > hip
hip socket = acetabulum @ 1.0
hip ball > femoral head
neck of hip > neck of femur
knee cap = patella @ 1.0
kneecap = patella @ 1.0
behind knee > popliteal
back of knee = popliteal @ 0.95
knee cartilage > meniscus
knee ligament > cruciate ligament | collateral ligament @ 0.8
shin = tibia @ 0.85
shin bone = tibia @ 1.0
shinbone = tibia @ 1.0
shin > lower leg @ 0.8
calf bone = fibula @ 1.0
calf > lower leg @ 0.9
calf muscle > gastrocnemius | lower leg
outer shin bone > fibula
ankle bone > malleolus | talus
inner ankle > medial malleolus
outer ankle > lateral malleolus
ankle bump > malleolus
ankle = tarsal @ 0.6
heel bone = calcaneus @ 1.0
heel > calcaneus @ 0.8
achilles > achilles tendon
heel cord = achilles tendon @ 0.95
arch of foot > plantar @ 0.8
sole = plantar @ 0.85
sole of foot = plantar @ 0.95
ball of foot > metatarsal
midfoot > tarsal
foot bone > metatarsal | tarsal
foot = pedal @ 0.6
big toe = great toe @ 1.0
big toe > hallux
great toe = hallux @ 0.95
little toe > lesser toe
pinky toe > lesser toe | toe
small toe > lesser toe
toe > phalanx toe @ 0.7
toe bone > phalanx toe
inside thigh > adductor | medial thigh @ 0.7
back of thigh > posterior thigh @ 0.8
front of thigh > quadriceps @ 0.8

# --- tissues, position, sides
muscle = muscular @ 0.9
muscle > myopathy @ 0.5
tendon > tendinous | tendinitis @ 0.5
sinew > tendon
gristle = cartilage @ 0.9
fat tissue = adipose @ 0.9
fatty tissue = adipose @ 0.9
fat > lipid | adipose @ 0.6
flesh > soft tissue @ 0.7
soft tissue > subcutaneous tissue fascia | muscle @ 0.6
joint = articular @ 0.85
bone = osseous @ 0.85
bones > skeletal @ 0.7
nerve > neuropathy @ 0.5
nerves > nervous system @ 0.7
face nerve > facial nerve
eye nerve > optic nerve
hearing nerve > acoustic nerve
face feeling nerve > trigeminal nerve
wrist nerve > median nerve
elbow nerve > ulnar nerve
leg nerve > sciatic nerve | peroneal nerve @ 0.8
body hair > hair
hair > hirsutism @ 0.5
pimple gland > sebaceous
sweat gland > eccrine | sweat disorder @ 0.7
mucus membrane > mucous membrane | mucosa
lining > mucosa | membrane @ 0.6
wall > parietal @ 0.5
both > bilateral
both sides = bilateral @ 1.0
each side > bilateral @ 0.8
one sided = unilateral @ 1.0
inner > medial | internal @ 0.7
outer > lateral | external @ 0.7
back of > posterior @ 0.6
upper > superior @ 0.7
lower > inferior @ 0.7
top > upper @ 0.7
outside > external @ 0.8
inside > internal @ 0.8
r > right @ 0.7 if: knee, hip, leg, arm, foot, hand, ankle, wrist, shoulder, elbow, eye, ear, femur, tibia, breast, finger, toe, fx, fracture
l > left @ 0.7 if: knee, hip, leg, arm, foot, hand, ankle, wrist, shoulder, elbow, eye, ear, femur, tibia, breast, finger, toe, fx, fracture
bl > bilateral @ 0.7
od > right eye @ 0.7 if: eye, vision, cataract, glaucoma, retina, lens, cornea, lid
os > left eye @ 0.7 if: eye, vision, cataract, glaucoma, retina, lens, cornea, lid
ou > bilateral eye @ 0.7 if: eye, vision, cataract, glaucoma, retina, lens, cornea, lid
rue > right arm @ 0.9
lue > left arm @ 0.9
rle > right leg @ 0.9
lle > left leg @ 0.9
ue > upper limb @ 0.8
le > lower limb @ 0.8

# --- adjectives that are no stem of their noun
cerebellar > cerebellum @ 0.95
pontine > pons
pontine > brain stem @ 0.8
bulbar > medulla @ 0.6
dural > dura
leptomeningeal > meninges
epidural = extradural
peridural > epidural
caudal > sacral @ 0.6 in: icd10pcs cpt
thymic > thymus
pineal > pineal gland
glottic > glottis
laryngeal = larynx
pharyngeal = pharynx
nasopharyngeal = nasopharynx
oropharyngeal = oropharynx
hypopharyngeal = hypopharynx
cystic duct > gallbladder duct @ 0.7
ampullary > ampulla of vater
hepatobiliary > liver @ 0.7
enterocolic > intestine @ 0.8
diaphragmatic = diaphragm
phrenic > diaphragm @ 0.8
bronchiolar = bronchiole
vesicle > bladder @ 0.5 if: urinary
calyceal > renal pelvis @ 0.8
epididymal = epididymis
preputial = prepuce
balanic > glans penis @ 0.8
clitoral = clitoris
salpingeal > fallopian tube
amniotic = amnion
funicular > spermatic cord | umbilical cord @ 0.6
unguium > nail
pilar > hair @ 0.6
sudoriferous > sweat gland
sudoriparous > sweat gland
sebaceous > sebaceous gland @ 0.6
calvarial > skull
malar > zygomatic
malar > cheek @ 0.7
malar bone > zygomatic bone
nuchal > neck
collum > neck @ 0.7
axillary = axilla
brachial > upper arm @ 0.7
antebrachial > forearm
antecubital > elbow @ 0.8
cubital > elbow
olecranon bursa > elbow bursa @ 0.8
manus > hand
volar = palmar @ 0.85
thenar > thumb @ 0.6
hallucis > great toe
pollex > thumb
pollicis > thumb
phalangeal > phalanx
ungual phalanx > distal phalanx
coxal > hip
coxa > hip
coxo > hip @ 0.6
genual > knee
genu > knee
patellofemoral > knee @ 0.7
sural > calf
crural > leg @ 0.8
crus > leg @ 0.6
talar = talus
astragalus = talus
astragalar > talus
os calcis > calcaneus
navicular bone foot > navicular of foot
scaphoid > navicular of wrist @ 0.8
malleolar = malleolus
plantar > foot @ 0.7
pes > foot @ 0.7
iliac bone > ilium
acetabular = acetabulum
sacroiliac joint > sacroiliac
costal > rib
chondral > cartilage @ 0.85
osteal > bone
discal > intervertebral disc @ 0.8
intradiscal > intervertebral disc @ 0.8
labral > labrum
tendinous > tendon
ligamentous > ligament
musculotendinous > muscle tendon
myofascial > muscle fascia @ 0.7
scapulohumeral > shoulder
glenohumeral > shoulder
acromial > acromion
humeroulnar > elbow
radiohumeral > elbow
radiocapitellar > elbow
tibiotalar > ankle
talocrural > ankle
subtalar > ankle foot joint @ 0.6
talocalcaneal > subtalar
hypothenar > hand @ 0.6
anococcygeal > anus @ 0.6
perianal > anal
circumanal > anal
natal cleft > buttock @ 0.6
nates > buttock
truncal > trunk
abdominopelvic > abdomen pelvis
thoracoabdominal > thorax abdomen @ 0.8
buccal > cheek @ 0.85
labiogingival > lip @ 0.6
glossal > tongue
sublingual > tongue @ 0.5
palatine > palate @ 0.8
uvular = uvula
alveolar ridge > alveolar process
cochlear = cochlea
auricular > ear @ 0.7
pinna = auricle
tympanic > eardrum @ 0.7
nasolacrimal > lacrimal
lachrymal = lacrimal
aortoiliac > aorta iliac
infrarenal > abdominal @ 0.5
cervicothoracic > cervical thoracic
thoracolumbar > thoracic lumbar
lumbosacral spine > lumbar sacral
craniocervical > occipito-atlanto-axial @ 0.8
atlantoaxial > occipito-atlanto-axial @ 0.8
c1 > first cervical vertebra if: fracture, broken, vertebra
c2 > second cervical vertebra if: fracture, broken, vertebra
atlas > first cervical vertebra
axis > second cervical vertebra if: fracture, vertebra, bone
dens > second cervical vertebra @ 0.8 if: fracture, odontoid

# --- adjectives that are no stem of their noun
digital > finger @ 0.7 in: icd10cm
pedal > foot @ 0.8 if: edema, swelling, pulse, foot

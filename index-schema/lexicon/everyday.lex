# Scope: everyday ways of saying small, large, absent, more, less, hurt; parts of the body that belong to a larger one; processes without a code of their own.
# `left ~ right` says that right stands in for left on the left sides of all other rules.

# --- how large, how much ---
decreased size ~ small
reduced size ~ small
smaller ~ small
undersized ~ small
tiny ~ small
little ~ small @ 0.9
shrunken ~ small @ 0.9
underdeveloped ~ small @ 0.8
hypoplastic ~ underdeveloped
hypoplasia ~ underdeveloped
aplastic ~ absent
aplasia ~ absent
agenesis ~ absent
missing ~ absent
lacking ~ absent @ 0.9
born without ~ absent
not present ~ absent
no ~ absent @ 0.8
failure develop ~ absent @ 0.8
increased size ~ large
bigger ~ large
big ~ large
larger ~ large
enlarged ~ large
huge ~ large
giant ~ large
oversized ~ large
overgrown ~ large @ 0.9
overgrowth ~ large @ 0.9
large ~ enlarged
swollen ~ enlarged @ 0.8
decreased length ~ short
shortened ~ short
reduced length ~ short
increased length ~ long
elongated ~ long
lengthened ~ long
decreased width ~ narrow
reduced width ~ narrow
thin ~ narrow @ 0.8
constricted ~ narrow @ 0.9
tight ~ narrow @ 0.8
stenosis ~ narrow
stricture ~ narrow
increased width ~ wide
broad ~ wide
widened ~ wide
widening ~ dilated
stretched ~ dilated @ 0.9
ballooning ~ dilated @ 0.9
decreased ~ low
reduced ~ low
diminished ~ low
deficient ~ low
too little ~ low
insufficient ~ low
depleted ~ low
reduced ~ decreased
diminished ~ decreased
lowered ~ decreased
loss ~ decreased @ 0.8
increased ~ high
elevated ~ high
raised ~ high
excess ~ high
too much ~ high
too many ~ high @ 0.9
excessive ~ increased
elevated ~ increased
high ~ increased
heavy ~ excessive @ 0.9
too much ~ excessive
too many ~ extra
supernumerary ~ extra
additional ~ extra
accessory ~ extra
duplicated ~ double

# --- shape, place, state ---
abnormally shaped ~ deformed
misshapen ~ deformed
malformed ~ deformed
distorted ~ deformed
anomaly ~ abnormal
irregular ~ abnormal @ 0.8
unusual ~ abnormal @ 0.8
defect ~ malformation @ 0.8
anomaly ~ malformation
abnormality ~ malformation @ 0.8
birth defect ~ malformation
protruding ~ prominent
projecting ~ prominent
sticking out ~ prominent
bulging ~ prominent @ 0.9
jutting ~ prominent
recessed ~ receding
set back ~ receding
sunken ~ depressed
fused ~ joined
bent ~ curved
crooked ~ curved
bowed ~ curved @ 0.9
twisted ~ torsion
cleft ~ split
hardened ~ hard
stiff ~ rigid
rigidity ~ stiff
softened ~ soft
thickened ~ thick
wasting ~ atrophy
shrinking ~ atrophy
degeneration ~ wasting @ 0.8
blockage ~ blocked
obstruction ~ blocked
occlusion ~ blocked
occluded ~ blocked
clogged ~ blocked
closed off ~ blocked
rupture ~ burst
leakage ~ leaking
late ~ delayed @ 0.8
early ~ premature @ 0.8
rapid ~ fast
quick ~ fast
weakened ~ weak
palsy ~ paralyzed
inability move ~ paralyzed @ 0.9
cannot move ~ paralyzed
unable to move ~ paralyzed
inability ~ unable
cannot ~ unable
can't ~ unable
impairment ~ loss @ 0.7
difficulty ~ trouble
problem ~ trouble
trouble ~ difficulty
hard time ~ difficulty
ache ~ pain
sore ~ pain
hurt ~ pain
tender ~ pain @ 0.8
discomfort ~ pain @ 0.8
irritated ~ inflammation @ 0.8
hemorrhage ~ bleed
blood loss ~ bleed
edema ~ swollen
puffy ~ swollen
lump ~ mass
growth ~ tumor
swelling ~ lump @ 0.7
stone ~ calculus
cancer ~ malignant neoplasm
carcinoma ~ cancer @ 0.9
malignancy ~ cancer
malignant tumor ~ cancer
broken ~ fracture
cracked ~ fracture @ 0.9
discoloration ~ color
kids ~ child
baby ~ infant
newborn ~ infant @ 0.9
toddler ~ child
teen ~ adolescent
teenager ~ adolescent
elderly ~ old
surgical removal ~ remove
take out ~ remove
taken out ~ remove
cut out ~ remove
excision ~ remove
fix ~ repair
reconstruction ~ repair @ 0.9
shot ~ injection
jab ~ injection
needle ~ injection @ 0.7
x-ray ~ xray
radiograph ~ xray
film ~ xray @ 0.8
cat scan ~ ct
mri scan ~ mri
sonogram ~ ultrasound
exam ~ examination
check ~ test @ 0.8

eyeball ~ eye

# --- a part of the body stands for the larger part that codes name ---
heel > foot @ 0.7
sole > foot @ 0.75
arch > foot @ 0.6
instep > foot @ 0.75
ball of foot > foot @ 0.75
upper leg = thigh
above knee leg > thigh @ 0.8
below knee leg > lower leg @ 0.8
lower arm = forearm
above elbow > upper arm @ 0.75
below elbow > forearm @ 0.75
biceps > upper arm @ 0.6
triceps > upper arm @ 0.6
elbow > upper limb @ 0.55
wrist > upper limb @ 0.5
hand > upper limb @ 0.55
forearm > upper limb @ 0.55
upper arm > upper limb @ 0.6
shoulder > upper limb @ 0.5
knee > lower limb @ 0.5
ankle > lower limb @ 0.5
foot > lower limb @ 0.55
thigh > lower limb @ 0.6
hip > lower limb @ 0.5
index finger > finger @ 0.8
middle finger > finger @ 0.8
ring finger > finger @ 0.8
little finger > finger @ 0.8
pinky > finger @ 0.8
thumb > finger @ 0.5
knuckle > finger @ 0.6
palm > hand @ 0.75
second toe > lesser toe @ 0.8
third toe > lesser toe @ 0.8
fourth toe > lesser toe @ 0.8
fifth toe > lesser toe @ 0.8
chin > face @ 0.6
forehead > head @ 0.6
temple > head @ 0.6
brow > head @ 0.5
eyebrow > face @ 0.5
jaw > face @ 0.5
cheek > face @ 0.6
lip > mouth @ 0.55
gum > mouth @ 0.55
palate > mouth @ 0.6
tongue > mouth @ 0.55
gum > oral cavity @ 0.6
palate > oral cavity @ 0.6
tongue > oral cavity @ 0.6
lip > oral cavity @ 0.55
inside cheek > oral cavity @ 0.75
internal cheek > oral cavity @ 0.75
mouth > oral cavity @ 0.85
throat > neck @ 0.55
windpipe > neck @ 0.5
breastbone > thorax @ 0.5
rib > thorax @ 0.5
chest wall > thorax @ 0.8
flank > trunk @ 0.6
flank > abdominal wall @ 0.6
groin > abdominal wall @ 0.55
navel > abdominal wall @ 0.5
side of body > trunk @ 0.6
abdomen > trunk @ 0.5
back > trunk @ 0.4
buttock > lower back pelvis @ 0.5
tailbone > sacrum coccyx @ 0.8
scalp > head @ 0.6
skull > head @ 0.5
eyelid > eye @ 0.6
eyeball > eye @ 0.8
optic > eye @ 0.6
artery > vessel @ 0.6
vein > vessel @ 0.6
blood vessel = vessel
hand artery > upper limb vessel @ 0.6
womb lining > uterus @ 0.5
tube > fallopian tube @ 0.6
toenail > nail toe
upper back > thorax back wall @ 0.7
small of back > lumbar @ 0.8

# --- wording of conditions ---
disease = disorder @ 0.95
condition > disorder @ 0.8
trouble > disorder @ 0.7
problem > disorder @ 0.7
deformity > malformation @ 0.8
absence = agenesis
absence > aplasia @ 0.8
accident > injury @ 0.6
injury > trauma @ 0.8
hurt > injury @ 0.7
irritation > inflammation @ 0.7
attack > episode @ 0.6
spell > episode @ 0.7
abnormal result > abnormal finding
deficiency > insufficiency @ 0.8
failure > insufficiency @ 0.8
weakness > insufficiency @ 0.5
growth > neoplasm @ 0.7
sarcoma > malignant neoplasm @ 0.7
scar > fibrosis @ 0.6
hereditary = familial @ 0.85
inherited > hereditary
genetic > hereditary @ 0.7
inborn > congenital
from birth > congenital
acquired later > acquired
sudden onset > acute @ 0.8
long-term > chronic
long standing > chronic
ongoing > chronic @ 0.7
periodic > recurrent @ 0.7
repeated > recurrent
history > personal history @ 0.8
worry about > fear @ 0.8

# --- a process that an organ has no code for goes to the other specified disorders of the organ
atony > other specified disorders @ 0.45 in: icd10cm
atonic > other specified disorders @ 0.45 in: icd10cm
atrophy > other specified disorders @ 0.45 in: icd10cm
calcification > other specified disorders @ 0.45 in: icd10cm
calcified > other specified disorders @ 0.45 in: icd10cm
calculus > other specified disorders @ 0.45 in: icd10cm
caseation > other specified disorders @ 0.45 in: icd10cm
collapse > other specified disorders @ 0.45 in: icd10cm
congestion > other specified disorders @ 0.45 in: icd10cm
cyst > other specified disorders @ 0.45 in: icd10cm
deformity > other specified disorders @ 0.45 in: icd10cm
degeneration > other specified disorders @ 0.45 in: icd10cm
deposit > other specified disorders @ 0.45 in: icd10cm
dilatation > other specified disorders @ 0.45 in: icd10cm
displacement > other specified disorders @ 0.45 in: icd10cm
distortion > other specified disorders @ 0.45 in: icd10cm
elongation > other specified disorders @ 0.45 in: icd10cm
erosion > other specified disorders @ 0.45 in: icd10cm
fibrosis > other specified disorders @ 0.45 in: icd10cm
fistula > other specified disorders @ 0.45 in: icd10cm
granuloma > other specified disorders @ 0.45 in: icd10cm
hypertrophy > other specified disorders @ 0.45 in: icd10cm
induration > other specified disorders @ 0.45 in: icd10cm
infarct > other specified disorders @ 0.45 in: icd10cm
infiltration > other specified disorders @ 0.45 in: icd10cm
insufficiency > other specified disorders @ 0.45 in: icd10cm
irritable > other specified disorders @ 0.45 in: icd10cm
lesion > other specified disorders @ 0.45 in: icd10cm
malposition > other specified disorders @ 0.45 in: icd10cm
necrosis > other specified disorders @ 0.45 in: icd10cm
obstruction > other specified disorders @ 0.45 in: icd10cm
occlusion > other specified disorders @ 0.45 in: icd10cm
perforation > other specified disorders @ 0.45 in: icd10cm
prolapse > other specified disorders @ 0.45 in: icd10cm
ptosis > other specified disorders @ 0.45 in: icd10cm
redundant > other specified disorders @ 0.45 in: icd10cm
relaxation > other specified disorders @ 0.45 in: icd10cm
rupture > other specified disorders @ 0.45 in: icd10cm
sclerosis > other specified disorders @ 0.45 in: icd10cm
spasm > other specified disorders @ 0.45 in: icd10cm
stasis > other specified disorders @ 0.45 in: icd10cm
stenosis > other specified disorders @ 0.45 in: icd10cm
stricture > other specified disorders @ 0.45 in: icd10cm
thickening > other specified disorders @ 0.45 in: icd10cm
torsion > other specified disorders @ 0.45 in: icd10cm
ulcer > other specified disorders @ 0.45 in: icd10cm
hyperplasia > other specified disorders @ 0.45 in: icd10cm
melanosis > other specified disorders @ 0.45 in: icd10cm
pigmentation > other specified disorders @ 0.45 in: icd10cm
cicatrix > other specified disorders @ 0.45 in: icd10cm
scar > other specified disorders @ 0.45 in: icd10cm
hyperemia > other specified disorders @ 0.45 in: icd10cm
ischemia > other specified disorders @ 0.45 in: icd10cm
edema > other specified disorders @ 0.45 in: icd10cm
polyp > other specified disorders @ 0.45 in: icd10cm
weakness > other specified disorders @ 0.45 in: icd10cm
softening > other specified disorders @ 0.45 in: icd10cm
hyalinosis > other specified disorders @ 0.45 in: icd10cm
amyloid > other specified disorders @ 0.45 in: icd10cm
# --- further ways of saying the same
undergrown ~ small @ 0.8
miniature ~ small
diminutive ~ small
below average size ~ small @ 0.8
too small ~ small
too big ~ large
too large ~ large
massive ~ large @ 0.8
bulky ~ large @ 0.8
hypertrophic ~ enlarged
hyperplasia ~ enlarged @ 0.8
distended ~ dilated
distension ~ dilated
expanded ~ dilated @ 0.8
too short ~ short
stunted ~ short @ 0.8
stubby ~ short @ 0.8
too long ~ long
lengthy ~ long
slender ~ narrow @ 0.7
pinched ~ narrow @ 0.8
coarctation ~ narrow
shrinkage ~ atrophy
withered ~ atrophy @ 0.8
dwindling ~ atrophy @ 0.6
disappearance ~ absent @ 0.6
gone ~ absent @ 0.7
nonexistent ~ absent
inadequate ~ low @ 0.8
subnormal ~ low
declining ~ decreased @ 0.8
dropping ~ decreased @ 0.7
impaired ~ decreased @ 0.7
limited ~ decreased @ 0.8
restricted ~ decreased @ 0.8
restriction ~ limited @ 0.8
overactive ~ increased @ 0.8
hyperactive ~ increased @ 0.7
over ~ excessive @ 0.5
plenty ~ excessive @ 0.5
surplus ~ extra
twin ~ double @ 0.5
ugly ~ deformed @ 0.5
mangled ~ deformed @ 0.5
uneven ~ abnormal @ 0.6
peculiar ~ abnormal @ 0.6
odd ~ abnormal @ 0.5
atypical ~ abnormal @ 0.7
faulty ~ abnormal @ 0.7
jutting out ~ prominent
pointed ~ prominent @ 0.5
pushed out ~ prominent @ 0.7
indented ~ depressed
flattened ~ flat
webbed ~ joined @ 0.8
stuck together ~ joined
grown together ~ joined
united ~ joined @ 0.8
arched ~ curved @ 0.8
curled ~ curved @ 0.8
angled ~ curved @ 0.7
kinked ~ torsion @ 0.6
rotated ~ torsion @ 0.7
split ~ cleft
calcified ~ hard @ 0.6
unbending ~ rigid @ 0.7
inflexible ~ rigid
mushy ~ soft @ 0.7
floppy ~ soft @ 0.5
plugged ~ blocked
stopped up ~ blocked
backed up ~ blocked @ 0.8
closed ~ blocked @ 0.5
clot ~ thrombosis @ 0.9
popped ~ burst @ 0.7
tore ~ burst @ 0.6
seeping ~ leaking
oozing ~ leaking
draining ~ leaking @ 0.7
slow ~ delayed @ 0.6
behind schedule ~ delayed @ 0.6
racing ~ fast
speedy ~ fast
sluggish ~ slow
feeble ~ weak
lame ~ weak @ 0.5
wont move ~ paralyzed @ 0.8
not able ~ unable
incapable ~ unable
failure ~ loss @ 0.5
struggle ~ difficulty @ 0.8
stinging ~ pain @ 0.7
throbbing ~ pain @ 0.7
stabbing ~ pain @ 0.5
cramping ~ pain @ 0.7
cramp ~ spasm @ 0.8
twitching ~ spasm @ 0.8
jerk ~ spasm @ 0.6
bloody ~ bleed @ 0.8
bulge ~ lump @ 0.7
nodule ~ lump
bump ~ lump @ 0.9
neoplasm ~ tumor
gravel ~ stone @ 0.6
busted ~ fracture @ 0.7
snapped ~ fracture @ 0.8
shattered ~ fracture @ 0.8
stained ~ color @ 0.7
little one ~ child @ 0.7
youngster ~ child
preemie ~ newborn @ 0.7
neonate ~ newborn
lady ~ woman
guy ~ man
gentleman ~ man
senior ~ elderly
senior citizen ~ elderly
geriatric ~ elderly @ 0.8
resected ~ remove
mending ~ repair
sewing up ~ repair @ 0.7
look inside ~ endoscopy
scoped ~ endoscopy @ 0.8
camera test ~ endoscopy
checkup ~ examination @ 0.8
operated ~ surgery
op ~ surgery @ 0.5
stomach ~ abdomen @ 0.4
tummy ~ belly
gut ~ belly @ 0.5
# --- a large part named by a smaller or a neighboring one
eyelash > eyelid @ 0.6
eyebrow > forehead @ 0.4
septum > nose @ 0.4
earlobe > ear @ 0.8
cartilage ear > external ear @ 0.7
back of head > scalp | head @ 0.7
crown > scalp @ 0.4
adam's apple > neck @ 0.7
back of neck > neck @ 0.85
side of neck > neck @ 0.85
armpit > upper limb @ 0.7
shoulder blade > shoulder @ 0.7
elbow crease > elbow @ 0.85
funny bone > elbow @ 0.8
back of hand > hand @ 0.85
wrist bone > wrist | carpal @ 0.8
knuckles > hand @ 0.6
breastbone > chest @ 0.6
side > flank @ 0.4
love handles > flank @ 0.5
hip bone > hip | pelvis @ 0.7
groin area > groin
back of knee > knee @ 0.7
kneecap > knee @ 0.8
front of leg > lower leg @ 0.6
ankle bone > ankle @ 0.8
top of foot > foot @ 0.85
bottom of foot > sole | foot @ 0.85
baby toe > lesser toe

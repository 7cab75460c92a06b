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

# --- further ways of saying how much, how large, how many
high ~ elevated @ 0.95
high ~ excess @ 0.95
elevated ~ excess @ 0.95
raised ~ increased @ 0.95
raised ~ elevated @ 0.95
raised ~ excess @ 0.95
increased ~ elevated @ 0.95
increased ~ excess @ 0.95
excess ~ elevated @ 0.95
too much ~ increased @ 0.95
too much ~ elevated @ 0.95
surplus ~ high
surplus ~ increased
surplus ~ elevated
surplus ~ excess
above normal ~ high @ 0.95
above normal ~ increased @ 0.95
above normal ~ elevated @ 0.95
above normal ~ excess @ 0.95
abnormally high ~ high @ 0.95
abnormally high ~ increased @ 0.95
abnormally high ~ elevated @ 0.95
abnormally high ~ excess @ 0.95
higher ~ high @ 0.95
higher ~ increased @ 0.95
higher ~ elevated @ 0.95
higher ~ excess @ 0.95
heightened ~ high
heightened ~ increased
heightened ~ elevated
heightened ~ excess
too high ~ high @ 0.95
too high ~ increased @ 0.95
too high ~ elevated @ 0.95
too high ~ excess @ 0.95
abnormally increased ~ high @ 0.95
abnormally increased ~ increased @ 0.95
abnormally increased ~ elevated @ 0.95
abnormally increased ~ excess @ 0.95
more than normal ~ high @ 0.95
more than normal ~ increased @ 0.95
more than normal ~ elevated @ 0.95
more than normal ~ excess @ 0.95
low ~ decreased @ 0.95
low ~ reduced @ 0.95
low ~ deficient @ 0.95
decreased ~ reduced @ 0.95
decreased ~ deficient @ 0.95
reduced ~ deficient @ 0.95
diminished ~ reduced @ 0.95
diminished ~ deficient @ 0.95
lowered ~ low @ 0.95
lowered ~ reduced @ 0.95
lowered ~ deficient @ 0.95
deficient ~ decreased @ 0.95
deficient ~ reduced @ 0.95
too little ~ decreased @ 0.95
too little ~ reduced @ 0.95
too little ~ deficient @ 0.95
insufficient ~ decreased
insufficient ~ reduced
insufficient ~ deficient
inadequate ~ decreased
inadequate ~ reduced
inadequate ~ deficient
below normal ~ low @ 0.95
below normal ~ decreased @ 0.95
below normal ~ reduced @ 0.95
below normal ~ deficient @ 0.95
abnormally low ~ low @ 0.95
abnormally low ~ decreased @ 0.95
abnormally low ~ reduced @ 0.95
abnormally low ~ deficient @ 0.95
subnormal ~ decreased @ 0.95
subnormal ~ reduced @ 0.95
subnormal ~ deficient @ 0.95
too low ~ low @ 0.95
too low ~ decreased @ 0.95
too low ~ reduced @ 0.95
too low ~ deficient @ 0.95
lack ~ low @ 0.85
lack ~ decreased @ 0.85
lack ~ reduced @ 0.85
lack ~ deficient @ 0.85
not enough ~ low @ 0.95
not enough ~ decreased @ 0.95
not enough ~ reduced @ 0.95
not enough ~ deficient @ 0.95
less ~ low @ 0.8
less ~ decreased @ 0.8
less ~ reduced @ 0.8
less ~ deficient @ 0.8
scant ~ low
scant ~ decreased
scant ~ reduced
scant ~ deficient
poor ~ low @ 0.75
poor ~ decreased @ 0.75
poor ~ reduced @ 0.75
poor ~ deficient @ 0.75
scarce ~ low @ 0.95
scarce ~ decreased @ 0.95
scarce ~ reduced @ 0.95
scarce ~ deficient @ 0.95
low level ~ low @ 0.95
low level ~ decreased @ 0.95
low level ~ reduced @ 0.95
low level ~ deficient @ 0.95
lessened ~ low @ 0.95
lessened ~ decreased @ 0.95
lessened ~ reduced @ 0.95
lessened ~ deficient @ 0.95
abnormally decreased ~ low @ 0.95
abnormally decreased ~ decreased @ 0.95
abnormally decreased ~ reduced @ 0.95
abnormally decreased ~ deficient @ 0.95
reduction ~ low
reduction ~ decreased
reduction ~ reduced
reduction ~ deficient
shortage ~ low
shortage ~ decreased
shortage ~ reduced
shortage ~ deficient
absent ~ missing @ 0.95
absent ~ no @ 0.95
missing ~ no @ 0.95
agenesis ~ missing @ 0.95
agenesis ~ no @ 0.95
aplasia ~ missing @ 0.95
aplasia ~ no @ 0.95
aplastic ~ missing @ 0.95
aplastic ~ no @ 0.95
lack ~ missing @ 0.95
lack ~ no @ 0.95
without ~ absent @ 0.95
without ~ missing @ 0.95
without ~ no @ 0.95
born without ~ missing @ 0.95
born without ~ no @ 0.95
no ~ missing @ 0.95
nonexistent ~ missing @ 0.95
nonexistent ~ no @ 0.95
never formed ~ absent @ 0.95
never formed ~ missing @ 0.95
never formed ~ no @ 0.95
failure form ~ absent
failure form ~ missing
failure form ~ no
not formed ~ absent @ 0.95
not formed ~ missing @ 0.95
not formed ~ no @ 0.95
undeveloped ~ absent @ 0.8
undeveloped ~ missing @ 0.8
undeveloped ~ no @ 0.8
not there ~ absent @ 0.95
not there ~ missing @ 0.95
not there ~ no @ 0.95
failed to develop ~ absent @ 0.95
failed to develop ~ missing @ 0.95
failed to develop ~ no @ 0.95
hypoplastic ~ small
hypoplasia ~ small
abnormally small ~ small @ 0.95
stunted ~ small @ 0.8
petite ~ small @ 0.7
dysplastic ~ small @ 0.5
rudimentary ~ small @ 0.8
small ~ underdeveloped @ 0.8
immature ~ underdeveloped @ 0.7
rudimentary ~ underdeveloped @ 0.95
poorly developed ~ underdeveloped @ 0.95
incompletely developed ~ underdeveloped @ 0.95
undeveloped ~ underdeveloped @ 0.95
not fully formed ~ underdeveloped @ 0.95
large ~ big @ 0.95
big ~ enlarged @ 0.95
enlarged ~ big @ 0.95
bigger ~ big @ 0.95
bigger ~ enlarged @ 0.95
larger ~ big @ 0.95
larger ~ enlarged @ 0.95
abnormally large ~ large @ 0.95
abnormally large ~ big @ 0.95
abnormally large ~ enlarged @ 0.95
increased size ~ big @ 0.95
increased size ~ enlarged @ 0.95
huge ~ big @ 0.95
huge ~ enlarged @ 0.95
giant ~ big @ 0.95
giant ~ enlarged @ 0.95
oversized ~ big @ 0.95
oversized ~ enlarged @ 0.95
overgrown ~ big
overgrown ~ enlarged
overgrowth ~ big @ 0.85
overgrowth ~ enlarged @ 0.85
swollen ~ large @ 0.75
swollen ~ big @ 0.75
expanded ~ large @ 0.8
expanded ~ big @ 0.8
expanded ~ enlarged @ 0.8
too big ~ big @ 0.95
too big ~ enlarged @ 0.95
too large ~ big @ 0.95
too large ~ enlarged @ 0.95
hypertrophy ~ large
hypertrophy ~ big
hypertrophied ~ large
hypertrophied ~ big
hypertrophied ~ enlarged
hyperplastic ~ large @ 0.85
hyperplastic ~ big @ 0.85
hyperplastic ~ enlarged @ 0.85
abnormally short ~ short @ 0.95
shorter ~ short @ 0.95
stumpy ~ short @ 0.95
truncated ~ short @ 0.8
contracted ~ short @ 0.6
abnormally long ~ long @ 0.95
longer ~ long @ 0.95
overlong ~ long @ 0.95
abnormally narrow ~ narrow @ 0.95
slim ~ narrow @ 0.7
small diameter ~ narrow @ 0.8
wide ~ broad @ 0.95
widened ~ broad @ 0.95
increased width ~ broad @ 0.95
abnormally wide ~ wide @ 0.95
abnormally wide ~ broad @ 0.95
abnormally broad ~ wide @ 0.95
abnormally broad ~ broad @ 0.95
broadened ~ wide @ 0.95
broadened ~ broad @ 0.95
too wide ~ wide @ 0.95
too wide ~ broad @ 0.95
thick ~ wide @ 0.5
thick ~ broad @ 0.5
splayed ~ wide @ 0.7
splayed ~ broad @ 0.7
abnormally thick ~ thick @ 0.95
increased thickness ~ thick @ 0.95
bulky ~ thick @ 0.7
dense ~ thick @ 0.6
abnormally thin ~ thin @ 0.95
decreased thickness ~ thin @ 0.95
skinny ~ thin @ 0.8
fine ~ thin @ 0.6
decreased strength ~ weak @ 0.95
loss strength ~ weak @ 0.95
lack strength ~ weak @ 0.95
poor strength ~ weak @ 0.95
reduced strength ~ weak @ 0.95
inflexible ~ stiff @ 0.95
tightness ~ stiff @ 0.8
limited movement ~ stiff @ 0.85
decreased mobility ~ stiff @ 0.8
limited mobility ~ stiff @ 0.8
reduced range motion ~ stiff @ 0.85
lax ~ loose @ 0.95
laxity ~ loose @ 0.95
hypermobile ~ loose @ 0.95
hypermobility ~ loose
overly flexible ~ loose @ 0.95
floppy ~ loose @ 0.8
double jointed ~ loose @ 0.8
unstable ~ loose @ 0.7
curved ~ bowed @ 0.95
bent ~ bowed @ 0.95
crooked ~ bowed @ 0.95
curvature ~ curved @ 0.95
curvature ~ bowed @ 0.95
bending ~ curved @ 0.95
bending ~ bowed @ 0.95
angulated ~ curved @ 0.95
angulated ~ bowed @ 0.95
arched ~ bowed @ 0.85
delayed ~ late @ 0.95
slow ~ late @ 0.7
retarded ~ delayed @ 0.95
retarded ~ late @ 0.95
postponed ~ delayed @ 0.95
postponed ~ late @ 0.95
lagging ~ delayed @ 0.95
lagging ~ late @ 0.95
premature ~ early @ 0.95
precocious ~ early @ 0.95
precocious ~ premature @ 0.95
accelerated ~ early @ 0.8
accelerated ~ premature @ 0.8
too early ~ early @ 0.95
too early ~ premature @ 0.95
too soon ~ early @ 0.95
too soon ~ premature @ 0.95
preterm ~ early @ 0.6
preterm ~ premature @ 0.6
fast ~ rapid @ 0.95
quick ~ rapid @ 0.95
racing ~ rapid
accelerated ~ fast @ 0.85
accelerated ~ rapid @ 0.85
increased rate ~ fast @ 0.95
increased rate ~ rapid @ 0.95
speeded up ~ fast @ 0.95
speeded up ~ rapid @ 0.95
too fast ~ fast @ 0.95
too fast ~ rapid @ 0.95
abnormally fast ~ fast @ 0.95
abnormally fast ~ rapid @ 0.95
quickened ~ fast @ 0.95
quickened ~ rapid @ 0.95
decreased rate ~ slow @ 0.95
too slow ~ slow @ 0.95
abnormally slow ~ slow @ 0.95
slowly ~ slow @ 0.95
duplicated ~ extra @ 0.8
more than normal number ~ extra @ 0.95
excess number ~ extra @ 0.95
increased number ~ extra @ 0.95
spare ~ extra @ 0.8
multiple extra ~ extra @ 0.95
fewer ~ few @ 0.95
too few ~ few @ 0.95
decreased number ~ few @ 0.95
reduced number ~ few @ 0.95
low number ~ few @ 0.95
not enough ~ few
fusion ~ joined @ 0.95
attached ~ joined @ 0.7
joined together ~ joined @ 0.95
connected ~ joined @ 0.7
forked ~ split @ 0.95
bifid ~ split @ 0.95
divided ~ split @ 0.7
notched ~ split @ 0.6
gap ~ split @ 0.6
depressed ~ flat @ 0.7
sunken ~ flat @ 0.6
depressed ~ sunken @ 0.95
hollow ~ sunken @ 0.8
hollow ~ depressed @ 0.8
caved in ~ sunken @ 0.95
caved in ~ depressed @ 0.95
indented ~ sunken @ 0.95
concave ~ sunken
concave ~ depressed
dented ~ sunken @ 0.8
dented ~ depressed @ 0.8
prominent ~ protruding @ 0.95
protuberant ~ prominent @ 0.95
protuberant ~ protruding @ 0.95
projecting ~ protruding @ 0.95
sticking out ~ protruding @ 0.95
jutting ~ protruding @ 0.95
bulging ~ protruding
pronounced ~ prominent @ 0.8
pronounced ~ protruding @ 0.8
pushed forward ~ prominent @ 0.95
pushed forward ~ protruding @ 0.95
bossing ~ prominent @ 0.8
bossing ~ protruding @ 0.8
protrusion ~ prominent @ 0.95
protrusion ~ protruding @ 0.95
outward ~ prominent @ 0.6
outward ~ protruding @ 0.6
retruded ~ receding @ 0.95
retracted ~ receding @ 0.8
backward sloping ~ receding
pushed back ~ receding @ 0.95
small ~ receding @ 0.4
deformed ~ misshapen @ 0.95
malformed ~ misshapen @ 0.95
abnormally shaped ~ misshapen @ 0.95
distorted ~ misshapen @ 0.95
unusually shaped ~ deformed @ 0.95
unusually shaped ~ misshapen @ 0.95
irregularly shaped ~ deformed @ 0.95
irregularly shaped ~ misshapen @ 0.95
odd shaped ~ deformed @ 0.95
odd shaped ~ misshapen @ 0.95
anomalous ~ abnormal @ 0.95
dysplastic ~ abnormal @ 0.8
defective ~ abnormal @ 0.8
funny ~ abnormal @ 0.5
strange ~ abnormal @ 0.5
disturbance ~ abnormal @ 0.7
impaired ~ abnormal @ 0.7
altered ~ abnormal @ 0.7
deterioration ~ loss @ 0.7
declining ~ loss @ 0.7
disappearance ~ loss @ 0.8
wasting ~ loss @ 0.6
inability ~ cannot @ 0.95
unable ~ inability @ 0.95
unable ~ cannot @ 0.95
cannot ~ inability @ 0.95
can't ~ inability @ 0.95
can't ~ cannot @ 0.95
not able ~ inability @ 0.95
not able ~ cannot @ 0.95
incapable ~ inability @ 0.95
incapable ~ cannot @ 0.95
couldnt ~ inability
couldnt ~ unable
couldnt ~ cannot
can not ~ inability @ 0.95
can not ~ unable @ 0.95
can not ~ cannot @ 0.95
failure ~ inability @ 0.6
failure ~ unable @ 0.6
failure ~ cannot @ 0.6
impossible ~ inability @ 0.6
impossible ~ unable @ 0.6
impossible ~ cannot @ 0.6
loss ability ~ inability @ 0.95
loss ability ~ unable @ 0.95
loss ability ~ cannot @ 0.95
lack ability ~ inability @ 0.95
lack ability ~ unable @ 0.95
lack ability ~ cannot @ 0.95
difficulty ~ problems @ 0.95
trouble ~ problems @ 0.95
problems ~ difficulty @ 0.95
hard time ~ trouble @ 0.95
hard time ~ problems @ 0.95
struggles ~ trouble @ 0.95
struggles ~ problems @ 0.95
hard ~ difficulty @ 0.7
hard ~ trouble @ 0.7
hard ~ problems @ 0.7
impaired ~ difficulty @ 0.8
impaired ~ trouble @ 0.8
impaired ~ problems @ 0.8
poor ~ difficulty @ 0.6
poor ~ trouble @ 0.6
poor ~ problems @ 0.6
issues ~ difficulty @ 0.95
issues ~ trouble @ 0.95
issues ~ problems @ 0.95
challenges ~ difficulty @ 0.7
challenges ~ trouble @ 0.7
challenges ~ problems @ 0.7
recurrent ~ frequent @ 0.95
frequent ~ recurrent @ 0.95
repeated ~ recurrent @ 0.95
repeated ~ frequent @ 0.95
recurring ~ recurrent @ 0.95
recurring ~ frequent @ 0.95
keeps getting ~ recurrent @ 0.95
keeps getting ~ frequent @ 0.95
always getting ~ recurrent @ 0.95
always getting ~ frequent @ 0.95
often ~ recurrent @ 0.8
often ~ frequent @ 0.8
multiple ~ recurrent @ 0.7
multiple ~ frequent @ 0.7
over and over ~ recurrent @ 0.95
over and over ~ frequent @ 0.95
constant ~ recurrent @ 0.7
constant ~ frequent @ 0.7
chronic ~ recurrent @ 0.7
chronic ~ frequent @ 0.7
comes back ~ recurrent @ 0.95
comes back ~ frequent @ 0.95
comes and goes ~ recurrent @ 0.7
comes and goes ~ frequent @ 0.7
intermittent ~ recurrent @ 0.7
intermittent ~ frequent @ 0.7
periodic ~ recurrent @ 0.7
periodic ~ frequent @ 0.7
episodes ~ recurrent @ 0.7
episodes ~ frequent @ 0.7
involuntary ~ uncontrolled @ 0.95
uncontrolled ~ involuntary @ 0.95
unintentional ~ involuntary @ 0.7
unintentional ~ uncontrolled @ 0.7
unwanted ~ involuntary @ 0.6
unwanted ~ uncontrolled @ 0.6
not controlled ~ involuntary @ 0.95
not controlled ~ uncontrolled @ 0.95
burning ~ pain @ 0.5
sharp pain ~ pain @ 0.95
closure ~ blocked @ 0.6
atresia ~ blocked @ 0.7
sealed ~ blocked @ 0.7
enlarged ~ swollen @ 0.7
inflamed ~ swollen @ 0.6
fluid buildup ~ swollen @ 0.7
fluid retention ~ swollen @ 0.7
fluid accumulation ~ swollen @ 0.7
corpuscles ~ cells @ 0.95
cell count ~ cells
count ~ cells @ 0.7

# --- from birth
from birth ~ congenital
born with ~ congenital
since birth ~ congenital
inherited ~ hereditary
runs in families ~ hereditary
passed down ~ hereditary
genetic ~ hereditary @ 0.8
familial ~ hereditary
opposite side ~ wrong side
lots of ~ many
numerous ~ many
several ~ many @ 0.8
multiple ~ many
many ~ multiple
destroyed ~ damage @ 0.8
destruction ~ damage @ 0.8
dying ~ death @ 0.8
shrunken ~ shrinking
shrinkage ~ shrinking
shriveled ~ shrinking @ 0.8
wasting away ~ wasting
atrophy ~ wasting
leaky ~ leaking
buildup ~ accumulation
build up ~ accumulation
collects ~ accumulation @ 0.8
deposits ~ accumulation @ 0.7
dont work ~ failure @ 0.8
doesnt work ~ failure @ 0.8
not working ~ failure
stops working ~ failure
shut down ~ failure
failing ~ failure
poor function ~ failure @ 0.8
abnormally formed ~ malformed
abnormal structure ~ malformed
improperly formed ~ malformed
abnormal development ~ malformed
blue domed cyst > solitary cyst of unspecified breast
polycystic breast > diffuse cystic mastopathy of unspecified breast
comedo mastitis > mammary duct ectasia of unspecified breast
periductal mastitis > mammary duct ectasia of unspecified breast
adenosis of breast > other benign mammary dysplasias of unspecified breast
columnar cell change breast > other benign mammary dysplasias of unspecified breast
sclerosing lesion breast > other benign mammary dysplasias of unspecified breast
montgomery gland cyst breast > other benign mammary dysplasias of unspecified breast
benign breast disease > unspecified benign mammary dysplasia of unspecified breast
infected nipple > mastitis without abscess
boil on breast > abscess of the breast and nipple
zuska disease > abscess of the breast and nipple
megalomastia > hypertrophy of breast
hard spot in breast > unspecified lump in unspecified breast
mammary fistula > fissure and fistula of nipple
mammary duct fistula > fissure and fistula of nipple
involution of breast > atrophy of breast
galactorrhea > galactorrhea not associated with childbirth
breast hardness > induration of breast
fluid coming from nipple > nipple discharge
skin changes of breast > other signs and symptoms in breast
peau d'orange > other signs and symptoms in breast
red breast > other signs and symptoms in breast
breast itching > other signs and symptoms in breast
lopsided breasts > other specified disorders of breast
nipple bleeding > other specified disorders of breast
nipple hypertrophy > other specified disorders of breast
breast ulcer > other specified disorders of breast
breast hemorrhage > other specified disorders of breast
nipple polyp > other specified disorders of breast
deformity of nipple > other specified disorders of breast
breast fistula hematoma > other specified disorders of breast
acute tubo-ovarian infection > acute salpingitis and oophoritis
fluid in fallopian tube > chronic salpingitis
salpingitis isthmica nodosa > chronic salpingitis
chronic tubo-ovarian inflammation > chronic salpingitis and oophoritis
ovarian abscess > oophoritis unspecified
inflamed ovary > oophoritis unspecified
tubo-ovarian abscess > salpingitis and oophoritis unspecified
toa > salpingitis and oophoritis unspecified
tuboovarian abscess > salpingitis and oophoritis unspecified
plasma cell endometritis > chronic inflammatory disease of uterus
pelvic abscess female > acute parametritis and pelvic cellulitis
scar tissue on ovaries > female pelvic peritoneal adhesions
peritubal adhesions > female pelvic peritoneal adhesions
adhesions of uterus to abdominal wall > female pelvic peritoneal adhesions
broad ligament adhesions > female pelvic peritoneal adhesions
pelvic abscess woman > female pelvic inflammatory disease unspecified
pus in pelvis woman > female pelvic inflammatory disease unspecified
vulvovaginal gland abscess > abscess of bartholin's gland
inflammation of bartholin gland > other diseases of bartholin's gland
fishy smell down there > acute vaginitis
feminine infection > acute vaginitis
desquamative inflammatory vaginitis > acute vaginitis
inflamed vulva > acute vulvitis
vulval inflammation > acute vulvitis
boil on my vagina > abscess of vulva
sore inside vagina > ulceration of vagina
chocolate tissue endometriosis > endometriosis unspecified
endometrioma > endometriosis of ovary unspecified
dropped urethra > urethrocele
womb hanging out > complete uterovaginal prolapse
small bowel prolapse into vagina > vaginal enterocele
enterocele > vaginal enterocele
posterior enterocele > vaginal enterocele
pouch of douglas hernia > vaginal enterocele
loose vagina > other female genital prolapse
relaxed vaginal outlet > other female genital prolapse
prolapse vagina > female genital prolapse unspecified
pelvic floor prolapse > female genital prolapse unspecified
colpocele > female genital prolapse unspecified
vesicocervical fistula > other female urinary-genital tract fistulae
youssef syndrome > other female urinary-genital tract fistulae
colovaginal fistula > fistula of vagina to large intestine
sigmoidovaginal fistula > fistula of vagina to large intestine
uterointestinal fistula > other female intestinal-genital tract fistulae
enterouterine fistula > other female intestinal-genital tract fistulae
vaginocutaneous fistula > female genital tract-skin fistulae
uterocutaneous fistula > female genital tract-skin fistulae
functional ovarian cyst > follicular cyst of ovary unspecified side
luteal cyst > corpus luteum cyst of ovary unspecified side
simple ovarian cyst > unspecified ovarian cyst unspecified side
hemorrhagic ovarian cyst > unspecified ovarian cyst unspecified side
theca lutein cyst > other ovarian cyst unspecified side
complex ovarian cyst > other ovarian cyst unspecified side
adnexal torsion > torsion of ovary ovarian pedicle and fallopian tube
blood in fallopian tube > hematosalpinx
hematocele female > other noninflammatory disorders of ovary fallopian tube and broad ligament
ovarian mass > other noninflammatory disorders of ovary fallopian tube and broad ligament
paraovarian hematoma > other noninflammatory disorders of ovary fallopian tube and broad ligament
adnexal cyst > other noninflammatory disorders of ovary fallopian tube and broad ligament
adnexal mass noninflammatory > other noninflammatory disorders of ovary fallopian tube and broad ligament
tubal obstruction > other noninflammatory disorders of ovary fallopian tube and broad ligament
fallopian tube hypertrophy > other noninflammatory disorders of ovary fallopian tube and broad ligament
bulky ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament
endocervical polyp > polyp of cervix uteri
atypical endometrial hyperplasia > endometrial intraepithelial neoplasia
atrophic uterus > other specified noninflammatory disorders of uterus
uterine mass > other specified noninflammatory disorders of uterus
uterine pain > other specified noninflammatory disorders of uterus
fluid in uterus > other specified noninflammatory disorders of uterus
perforation of uterus nontraumatic > other specified noninflammatory disorders of uterus
physometra > other specified noninflammatory disorders of uterus
uterine niche > isthmocele
cesarean scar defect > isthmocele
raw area on cervix > erosion and ectropion of cervix uteri
lsil biopsy cervix > mild cervical dysplasia
cervical intraepithelial neoplasia > dysplasia of cervix uteri unspecified
precancerous cervix > dysplasia of cervix uteri unspecified
cicatrix of cervix > old laceration of cervix uteri
cervical atresia acquired > stricture and stenosis of cervix uteri
weak cervix not pregnant > incompetence of cervix uteri
friable cervix > other specified noninflammatory disorders of cervix uteri
cervical mucus abnormal > other specified noninflammatory disorders of cervix uteri
cervical leukorrhea > other specified noninflammatory disorders of cervix uteri
vaginal contracture > stricture and atresia of vagina
blood behind hymen > hematocolpos
vaginal adenosis > other specified noninflammatory disorders of vagina
foul vaginal discharge > other specified noninflammatory disorders of vagina
inclusion cyst vagina > other specified noninflammatory disorders of vagina
hydrocolpos > other specified noninflammatory disorders of vagina
dryness down there > other specified noninflammatory disorders of vagina
vaginal discharge with odor > other specified noninflammatory disorders of vagina
craurosis vulvae > leukoplakia of vulva
large labia > unspecified hypertrophy of vulva
cyst of canal of nuck > vulvar cyst
clitoromegaly > other specified noninflammatory disorders of vulva and perineum
vulvar hematoma nonobstetric > other specified noninflammatory disorders of vulva and perineum
perineal mass > other specified noninflammatory disorders of vulva and perineum
vulvar fissure > other specified noninflammatory disorders of vulva and perineum
labial agglutination > other specified noninflammatory disorders of vulva and perineum
vulvar irritation > other specified noninflammatory disorders of vulva and perineum
stopped menstruating > amenorrhea unspecified
haven't had a period > amenorrhea unspecified
menses scant > oligomenorrhea unspecified
soaking pads > excessive and frequent menstruation with regular cycle
heavy period with clots > excessive and frequent menstruation with regular cycle
prolonged menstruation > excessive and frequent menstruation with regular cycle
breakthrough bleeding on the pill > excessive and frequent menstruation with irregular cycle
heavy periods in teenager > excessive menstruation at puberty
retrograde menstruation > other specified irregular menstruation
periods not regular > irregular menstruation unspecified
vaginal spotting > abnormal uterine and vaginal bleeding unspecified
spotting between periods > abnormal uterine and vaginal bleeding unspecified
vaginal bleeding in little girl > pre-pubertal vaginal bleeding
coital pain > unspecified dyspareunia
vaginal muscle spasm > vaginismus
premenstrual mood swings > premenstrual tension syndrome
catamenial symptoms > other specified conditions associated with female genital organs and menstrual cycle
pelvic congestion syndrome > other specified conditions associated with female genital organs and menstrual cycle
adnexal pain > other specified conditions associated with female genital organs and menstrual cycle
pelvic varicosity congestion > other specified conditions associated with female genital organs and menstrual cycle
bleeding after change of life > postmenopausal bleeding
postmenopausal symptoms > menopausal and female climacteric states
gsm menopause > postmenopausal atrophic vaginitis
vulvovaginal atrophy > postmenopausal atrophic vaginitis
keeps miscarrying > recurrent pregnancy loss
cervical factor infertility > female infertility of other origin
age related infertility > female infertility of other origin
trying to get pregnant without success > female infertility unspecified
meatal stenosis after circumcision > postprocedural urethral meatal stricture male

# --- W2: natural phrases, D to G
icy fall > fall due to ice and snow in: icd10cm
lives smoker > exposure to environmental tobacco smoke in: icd10cm
smoker household > exposure to environmental tobacco smoke in: icd10cm
exam car crash > encounter examination observation following transport accident in: icd10cm
exam car accident > encounter examination observation following transport accident in: icd10cm

# --- p11
aids exposure > contact suspected exposure human immunodeficiency virus in: icd10cm
aids contact > contact suspected exposure human immunodeficiency virus in: icd10cm
needlestick exposed > contact suspected exposure potentially hazardous body fluids in: icd10cm
needlestick contact > contact suspected exposure potentially hazardous body fluids in: icd10cm
cholera contact > contact suspected exposure other intestinal infectious diseases in: icd10cm
e coli exposed > contact suspected exposure intestinal infectious diseases escherichia coli e. coli in: icd10cm
intestinal infection exposed > contact suspected exposure intestinal infectious diseases escherichia coli e. coli in: icd10cm
coronavirus exposed > contact suspected exposure covid-19 in: icd10cm
rubella exposed > contact suspected exposure rubella in: icd10cm
gonorrhea exposed > contact suspected exposure infections predominantly sexual mode transmission in: icd10cm
gonorrhea contact > contact suspected exposure infections predominantly sexual mode transmission in: icd10cm
syphilis exposed > contact suspected exposure infections predominantly sexual mode transmission in: icd10cm
chlamydia contact > contact suspected exposure infections predominantly sexual mode transmission in: icd10cm
std contact > contact suspected exposure infections predominantly sexual mode transmission in: icd10cm
venereal contact > contact suspected exposure infections predominantly sexual mode transmission in: icd10cm
head lice exposed > contact suspected exposure pediculosis acariasis other infestations in: icd10cm
head lice contact > contact suspected exposure pediculosis acariasis other infestations in: icd10cm
pediculosis exposed > contact suspected exposure pediculosis acariasis other infestations in: icd10cm
meningococcus exposed > contact suspected exposure meningococcus in: icd10cm
measles contact > contact suspected exposure other viral communicable diseases in: icd10cm
flu exposed > contact suspected exposure other viral communicable diseases in: icd10cm
flu contact > contact suspected exposure other viral communicable diseases in: icd10cm
influenza exposed > contact suspected exposure other viral communicable diseases in: icd10cm
mononucleosis exposure > contact suspected exposure other viral communicable diseases in: icd10cm
mononucleosis exposed > contact suspected exposure other viral communicable diseases in: icd10cm
mononucleosis contact > contact suspected exposure other viral communicable diseases in: icd10cm
smallpox exposure > contact suspected exposure other viral communicable diseases in: icd10cm
smallpox contact > contact suspected exposure other viral communicable diseases in: icd10cm
algae bloom exposed > contact suspected exposure harmful algae algae toxins in: icd10cm
mumps exposed > contact suspected exposure other viral communicable diseases in: icd10cm
mumps contact > contact suspected exposure other viral communicable diseases in: icd10cm
nature exposure > other exposure forces nature in: icd10cm
nature exposed > other exposure forces nature in: icd10cm
nature contact > other exposure forces nature in: icd10cm
polio exposure > contact suspected exposure other communicable diseases in: icd10cm
polio exposed > contact suspected exposure other communicable diseases in: icd10cm
polio contact > contact suspected exposure other communicable diseases in: icd10cm
poliomyelitis exposure > contact suspected exposure other communicable diseases in: icd10cm
poliomyelitis exposed > contact suspected exposure other communicable diseases in: icd10cm
poliomyelitis contact > contact suspected exposure other communicable diseases in: icd10cm
radon exposed > contact suspected exposure radon other naturally occurring radiation in: icd10cm
radiation exposure > contact suspected exposure radon other naturally occurring radiation in: icd10cm
radiation exposed > contact suspected exposure radon other naturally occurring radiation in: icd10cm
tobacco smoke exposed > contact suspected exposure environmental tobacco smoke acute chronic in: icd10cm
zika exposed > contact suspected exposure zika virus in: icd10cm
bacteria exposed > contact suspected exposure other bacterial communicable diseases in: icd10cm
depleted uranium exposure > contact suspected exposure other hazardous metals in: icd10cm
depleted uranium exposed > contact suspected exposure other hazardous metals in: icd10cm
depleted uranium contact > contact suspected exposure other hazardous metals in: icd10cm
occupational pesticides exposed > occupational exposure toxic agents agriculture in: icd10cm
occupational pesticides contact > occupational exposure toxic agents agriculture in: icd10cm
occupational farm chemicals contact > occupational exposure toxic agents agriculture in: icd10cm
occupational fumes exposed > occupational exposure toxic agents other industries in: icd10cm
occupational fumes contact > occupational exposure toxic agents other industries in: icd10cm
occupational industrial toxins contact > occupational exposure toxic agents other industries in: icd10cm
occupational cold exposed > occupational exposure extreme temperature in: icd10cm
war contact > exposure disaster war other hostilities in: icd10cm
violence exposure > victim crime terrorism in: icd10cm
violence exposed > victim crime terrorism in: icd10cm
violence contact > victim crime terrorism in: icd10cm
unsafe sex exposure > high risk heterosexual behavior in: icd10cm
flashing indecent exposed > exhibitionism in: icd10cm
flashing indecent contact > exhibitionism in: icd10cm
sunlamp exposure > exposure to tanning bed in: icd10cm
sunlamp exposed > exposure to tanning bed in: icd10cm
sunlamp contact > exposure to tanning bed in: icd10cm
uv light contact > exposure man-made visible ultraviolet light in: icd10cm
acquired hearing visit > encounter examination ears hearing without abnormal findings in: icd10cm
ears and hearing visit > encounter examination ears hearing without abnormal findings in: icd10cm
eyes encounter > encounter examination eyes vision without abnormal findings in: icd10cm
eyes visit > encounter examination eyes vision without abnormal findings in: icd10cm
vision visit > encounter examination eyes vision without abnormal findings in: icd10cm
dental encounter > encounter dental examination cleaning without abnormal findings in: icd10cm
dental visit > encounter dental examination cleaning without abnormal findings in: icd10cm
dental test > encounter dental examination cleaning without abnormal findings in: icd10cm
blood pressure visit > encounter examination blood pressure without abnormal findings in: icd10cm
blood pressure test > encounter examination blood pressure without abnormal findings in: icd10cm
allergy visit > encounter for allergy testing in: icd10cm
pre surgery encounter > encounter other preprocedural examination in: icd10cm
pre surgery visit > encounter other preprocedural examination in: icd10cm
pre surgery examination > encounter other preprocedural examination in: icd10cm
pre surgery test > encounter other preprocedural examination in: icd10cm
preoperative heart encounter > encounter preprocedural cardiovascular examination in: icd10cm
preoperative heart visit > encounter preprocedural cardiovascular examination in: icd10cm
preoperative heart examination > encounter preprocedural cardiovascular examination in: icd10cm
preoperative heart test > encounter preprocedural cardiovascular examination in: icd10cm
preoperative lung encounter > encounter preprocedural respiratory examination in: icd10cm
preoperative lung visit > encounter preprocedural respiratory examination in: icd10cm
preoperative lung examination > encounter preprocedural respiratory examination in: icd10cm
preoperative lung test > encounter preprocedural respiratory examination in: icd10cm
preoperative lab examination > encounter preprocedural laboratory examination in: icd10cm
adolescent development check > encounter examination adolescent development state in: icd10cm
adult physical encounter > encounter general adult medical examination without abnormal findings in: icd10cm
adult physical visit > encounter general adult medical examination without abnormal findings in: icd10cm
adult physical test > encounter general adult medical examination without abnormal findings in: icd10cm
adoption visit > encounter for adoption services in: icd10cm
military recruitment encounter > encounter examination recruitment armed forces in: icd10cm
military recruitment visit > encounter examination recruitment armed forces in: icd10cm
military recruitment test > encounter examination recruitment armed forces in: icd10cm
sports visit > encounter examination participation sport in: icd10cm
sports test > encounter examination participation sport in: icd10cm
athletics encounter > encounter examination participation sport in: icd10cm
athletics visit > encounter examination participation sport in: icd10cm
athletics examination > encounter examination participation sport in: icd10cm
athletics test > encounter examination participation sport in: icd10cm
disability visit > encounter for disability determination in: icd10cm
disability test > encounter for disability determination in: icd10cm
employment visit > encounter for pre-employment examination in: icd10cm
employment test > encounter for pre-employment examination in: icd10cm
job encounter > encounter for pre-employment examination in: icd10cm
job visit > encounter for pre-employment examination in: icd10cm
job examination > encounter for pre-employment examination in: icd10cm
job test > encounter for pre-employment examination in: icd10cm
preemployment visit > encounter for pre-employment examination in: icd10cm
preemployment check > encounter for pre-employment examination in: icd10cm
camp visit > encounter other administrative examinations in: icd10cm
immigration encounter > encounter other administrative examinations in: icd10cm
immigration visit > encounter other administrative examinations in: icd10cm
immigration test > encounter other administrative examinations in: icd10cm
naturalization visit > encounter other administrative examinations in: icd10cm
naturalization test > encounter other administrative examinations in: icd10cm
marriage encounter > encounter other administrative examinations in: icd10cm
marriage visit > encounter other administrative examinations in: icd10cm
marriage examination > encounter other administrative examinations in: icd10cm
marriage test > encounter other administrative examinations in: icd10cm
prison visit > encounter other administrative examinations in: icd10cm
insurance visit > encounter examination insurance purposes in: icd10cm
insurance test > encounter examination insurance purposes in: icd10cm
school encounter > encounter examination admission educational institution in: icd10cm
school visit > encounter examination admission educational institution in: icd10cm
school examination > encounter examination admission educational institution in: icd10cm
school test > encounter examination admission educational institution in: icd10cm
preschool test > encounter examination admission educational institution in: icd10cm
blood alcohol legal encounter > encounter blood-alcohol blood-drug test in: icd10cm
blood alcohol legal visit > encounter blood-alcohol blood-drug test in: icd10cm
blood alcohol legal examination > encounter blood-alcohol blood-drug test in: icd10cm
drug level legal encounter > encounter blood-alcohol blood-drug test in: icd10cm
drug level legal visit > encounter blood-alcohol blood-drug test in: icd10cm
drug level legal examination > encounter blood-alcohol blood-drug test in: icd10cm
drug level legal check > encounter blood-alcohol blood-drug test in: icd10cm
after accident traffic encounter > encounter examination observation following transport accident in: icd10cm
after accident traffic visit > encounter examination observation following transport accident in: icd10cm
after accident traffic examination > encounter examination observation following transport accident in: icd10cm
after accident traffic test > encounter examination observation following transport accident in: icd10cm
after work accident visit > encounter examination observation following work accident in: icd10cm
after work accident test > encounter examination observation following work accident in: icd10cm
inflicted injury encounter > encounter examination observation other specified reasons in: icd10cm
inflicted injury visit > encounter examination observation other specified reasons in: icd10cm
inflicted injury examination > encounter examination observation other specified reasons in: icd10cm
inflicted injury test > encounter examination observation other specified reasons in: icd10cm
forced labor visit > encounter examination observation victim following forced labor exploitation in: icd10cm
forced labor test > encounter examination observation victim following forced labor exploitation in: icd10cm
suspected newborn condition infection check > observation evaluation newborn suspected infectious condition ruled out in: icd10cm
suspected newborn heart check > observation evaluation newborn suspected cardiac condition ruled out in: icd10cm
postpartum immediate encounter > encounter care examination mother immediately after delivery in: icd10cm
postpartum immediate visit > encounter care examination mother immediately after delivery in: icd10cm
postpartum immediate examination > encounter care examination mother immediately after delivery in: icd10cm
postpartum immediate test > encounter care examination mother immediately after delivery in: icd10cm
lactating encounter > encounter care examination lactating mother in: icd10cm
lactating visit > encounter care examination lactating mother in: icd10cm
lactating test > encounter care examination lactating mother in: icd10cm
pregnancy unconfirmed encounter > encounter pregnancy test result unknown in: icd10cm
pregnancy unconfirmed visit > encounter pregnancy test result unknown in: icd10cm
pregnancy unconfirmed examination > encounter pregnancy test result unknown in: icd10cm
prenatal first pregnancy encounter > encounter supervision normal first pregnancy in: icd10cm
prenatal first pregnancy examination > encounter supervision normal first pregnancy in: icd10cm
prenatal first pregnancy test > encounter supervision normal first pregnancy in: icd10cm
prenatal routine encounter > encounter supervision normal pregnancy in: icd10cm
prenatal routine examination > encounter supervision normal pregnancy in: icd10cm
prenatal routine test > encounter supervision normal pregnancy in: icd10cm
childbirth instruction test > encounter for childbirth instruction in: icd10cm
childbirth class test > encounter for childbirth instruction in: icd10cm
baby care instruction encounter > encounter for childcare instruction in: icd10cm
baby care instruction visit > encounter for childcare instruction in: icd10cm
baby care instruction examination > encounter for childcare instruction in: icd10cm
baby care instruction test > encounter for childcare instruction in: icd10cm
childcare instruction test > encounter for childcare instruction in: icd10cm
glasses fitting check > encounter fitting adjustment spectacles contact lenses in: icd10cm
glasses prescription encounter > encounter fitting adjustment spectacles contact lenses in: icd10cm
glasses prescription visit > encounter fitting adjustment spectacles contact lenses in: icd10cm
glasses prescription examination > encounter fitting adjustment spectacles contact lenses in: icd10cm
glasses prescription test > encounter fitting adjustment spectacles contact lenses in: icd10cm
contact lens prescription encounter > encounter fitting adjustment spectacles contact lenses in: icd10cm
contact lens prescription visit > encounter fitting adjustment spectacles contact lenses in: icd10cm
contact lens prescription examination > encounter fitting adjustment spectacles contact lenses in: icd10cm
contact lens prescription test > encounter fitting adjustment spectacles contact lenses in: icd10cm
braces fitting encounter > encounter fitting adjustment orthodontic device in: icd10cm
braces adjustment visit > encounter fitting adjustment orthodontic device in: icd10cm
braces adjustment examination > encounter fitting adjustment orthodontic device in: icd10cm
braces adjustment test > encounter fitting adjustment orthodontic device in: icd10cm
brace fitting encounter > encounter fitting adjustment other specified devices in: icd10cm
brace fitting visit > encounter fitting adjustment other specified devices in: icd10cm
brace fitting examination > encounter fitting adjustment other specified devices in: icd10cm
brace fitting check > encounter fitting adjustment other specified devices in: icd10cm
brace fitting test > encounter fitting adjustment other specified devices in: icd10cm
orthosis fitting visit > encounter fitting adjustment other specified devices in: icd10cm
orthosis fitting test > encounter fitting adjustment other specified devices in: icd10cm
orthopedic device fitting encounter > encounter fitting adjustment other specified devices in: icd10cm
orthopedic device fitting visit > encounter fitting adjustment other specified devices in: icd10cm
orthopedic device fitting examination > encounter fitting adjustment other specified devices in: icd10cm
orthopedic device fitting check > encounter fitting adjustment other specified devices in: icd10cm
orthopedic device fitting test > encounter fitting adjustment other specified devices in: icd10cm
pacemaker check visit > encounter adjustment management other part cardiac pacemaker in: icd10cm
pacemaker check test > encounter adjustment management other part cardiac pacemaker in: icd10cm
pacemaker reprogramming encounter > encounter adjustment management other part cardiac pacemaker in: icd10cm
pacemaker reprogramming visit > encounter adjustment management other part cardiac pacemaker in: icd10cm
pacemaker reprogramming examination > encounter adjustment management other part cardiac pacemaker in: icd10cm
pacemaker reprogramming test > encounter adjustment management other part cardiac pacemaker in: icd10cm
central line flush check > encounter adjustment management vascular access device in: icd10cm
breast implant removal check > encounter adjustment removal breast implant in: icd10cm
breast implant prophylactic removal encounter > encounter adjustment removal breast implant in: icd10cm
breast implant prophylactic removal visit > encounter adjustment removal breast implant in: icd10cm
breast implant prophylactic removal examination > encounter adjustment removal breast implant in: icd10cm
breast implant prophylactic removal test > encounter adjustment removal breast implant in: icd10cm
gastrostomy care check > encounter attention gastrostomy in: icd10cm
gastrostomy closure examination > encounter attention gastrostomy in: icd10cm
gastrostomy change encounter > encounter attention gastrostomy in: icd10cm
gastrostomy change visit > encounter attention gastrostomy in: icd10cm
gastrostomy change examination > encounter attention gastrostomy in: icd10cm
gastrostomy change test > encounter attention gastrostomy in: icd10cm
colostomy closure encounter > encounter attention colostomy in: icd10cm
colostomy closure test > encounter attention colostomy in: icd10cm
cystostomy care encounter > encounter attention cystostomy in: icd10cm
nephrostomy care visit > encounter attention other artificial openings urinary tract in: icd10cm
nephrostomy care examination > encounter attention other artificial openings urinary tract in: icd10cm
nephrostomy care test > encounter attention other artificial openings urinary tract in: icd10cm
chemotherapy examination > encounter for antineoplastic chemotherapy in: icd10cm
stitches encounter > encounter removal sutures in: icd10cm
stitches visit > encounter removal sutures in: icd10cm
stitches examination > encounter removal sutures in: icd10cm
stitches test > encounter removal sutures in: icd10cm
removal plate check > encounter removal internal fixation device in: icd10cm
removal screw check > encounter removal internal fixation device in: icd10cm
removal hardware check > encounter removal internal fixation device in: icd10cm
removal pins check > encounter removal internal fixation device in: icd10cm
sterilization visit > encounter for sterilization in: icd10cm
sterilization examination > encounter for sterilization in: icd10cm
sterilization test > encounter for sterilization in: icd10cm
tubal ligation examination > encounter for sterilization in: icd10cm
vasectomy examination > encounter for sterilization in: icd10cm
vasectomy sperm count encounter > encounter other contraceptive management in: icd10cm
vasectomy sperm count visit > encounter other contraceptive management in: icd10cm
vasectomy sperm count examination > encounter other contraceptive management in: icd10cm
vasectomy sperm count check > encounter other contraceptive management in: icd10cm
vasectomy sperm count test > encounter other contraceptive management in: icd10cm
birth control pill first encounter > encounter initial prescription contraceptive pills in: icd10cm
birth control pill first visit > encounter initial prescription contraceptive pills in: icd10cm
birth control pill first examination > encounter initial prescription contraceptive pills in: icd10cm
birth control pill first test > encounter initial prescription contraceptive pills in: icd10cm
iud insertion check > encounter insertion intrauterine contraceptive device in: icd10cm
iud removal check > encounter removal intrauterine contraceptive device in: icd10cm
morning after contraception encounter > encounter prescription emergency contraception in: icd10cm
depo contraceptive examination > encounter initial prescription injectable contraceptive in: icd10cm
depo contraceptive test > encounter initial prescription injectable contraceptive in: icd10cm
injection contraceptive encounter > encounter initial prescription injectable contraceptive in: icd10cm
injection contraceptive visit > encounter initial prescription injectable contraceptive in: icd10cm
injection contraceptive examination > encounter initial prescription injectable contraceptive in: icd10cm
injection contraceptive test > encounter initial prescription injectable contraceptive in: icd10cm
natural family planning encounter > counseling instruction natural family planning avoid pregnancy in: icd10cm
natural family planning visit > counseling instruction natural family planning avoid pregnancy in: icd10cm
natural family planning examination > counseling instruction natural family planning avoid pregnancy in: icd10cm
natural family planning check > counseling instruction natural family planning avoid pregnancy in: icd10cm
natural family planning test > counseling instruction natural family planning avoid pregnancy in: icd10cm
fertility visit > encounter for fertility testing in: icd10cm
fertility examination > encounter for fertility testing in: icd10cm
infertility encounter > encounter for fertility testing in: icd10cm
infertility visit > encounter for fertility testing in: icd10cm
infertility examination > encounter for fertility testing in: icd10cm
sperm donation encounter > donor other specified organs tissues in: icd10cm
sperm donation visit > donor other specified organs tissues in: icd10cm
sperm donation examination > donor other specified organs tissues in: icd10cm
sperm donation test > donor other specified organs tissues in: icd10cm
vasectomy reversal test > encounter reversal previous sterilization in: icd10cm
genetic counseling test > encounter procreative genetic counseling in: icd10cm
preconception visit > encounter other general counseling advice procreation in: icd10cm
trying to conceive visit > encounter other general counseling advice procreation in: icd10cm
trying to conceive examination > encounter other general counseling advice procreation in: icd10cm
trying to conceive check > encounter other general counseling advice procreation in: icd10cm
trying to conceive test > encounter other general counseling advice procreation in: icd10cm
second opinion healthy person encounter > person feared health complaint whom no diagnosis made in: icd10cm
second opinion healthy person visit > person feared health complaint whom no diagnosis made in: icd10cm
second opinion healthy person examination > person feared health complaint whom no diagnosis made in: icd10cm
second opinion healthy person test > person feared health complaint whom no diagnosis made in: icd10cm
dietary advice encounter > dietary counseling and surveillance in: icd10cm
nutrition advice encounter > dietary counseling and surveillance in: icd10cm
vaccine travel encounter > encounter health counseling related travel in: icd10cm
vaccine travel examination > encounter health counseling related travel in: icd10cm
vaccine travel check > encounter health counseling related travel in: icd10cm
vaccine travel test > encounter health counseling related travel in: icd10cm
couple counseling encounter > problems relationship spouse partner in: icd10cm
couple counseling visit > problems relationship spouse partner in: icd10cm
couple counseling examination > problems relationship spouse partner in: icd10cm
couple counseling test > problems relationship spouse partner in: icd10cm
partner abuse victim counseling visit > encounter mental health services victim spousal partner abuse in: icd10cm
partner abuse victim counseling examination > encounter mental health services victim spousal partner abuse in: icd10cm
partner abuse victim counseling test > encounter mental health services victim spousal partner abuse in: icd10cm
no show visit > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
no show examination > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
no show check > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
no show test > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
left without being seen encounter > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
left without being seen visit > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
left without being seen check > procedure treatment not carried out patient leaving prior being seen health care provider in: icd10cm
jehovah visit > procedure treatment not carried out because patient's decision reasons belief group pressure in: icd10cm
jehovah examination > procedure treatment not carried out because patient's decision reasons belief group pressure in: icd10cm
jehovah check > procedure treatment not carried out because patient's decision reasons belief group pressure in: icd10cm
jehovah test > procedure treatment not carried out because patient's decision reasons belief group pressure in: icd10cm
religious refusal check > procedure treatment not carried out because patient's decision reasons belief group pressure in: icd10cm
foster child accompanying encounter > encounter health supervision care foundling in: icd10cm
foster child accompanying visit > encounter health supervision care foundling in: icd10cm
foster child accompanying examination > encounter health supervision care foundling in: icd10cm
foster child accompanying test > encounter health supervision care foundling in: icd10cm
healthy baby accompanying encounter > encounter health supervision care foundling in: icd10cm
healthy baby accompanying visit > encounter health supervision care foundling in: icd10cm
healthy baby accompanying examination > encounter health supervision care foundling in: icd10cm
healthy baby accompanying test > encounter health supervision care foundling in: icd10cm

# --- p6
adrenal dysfunction > disorder of adrenal gland in: icd10cm
adrenal malfunction > disorder of adrenal gland in: icd10cm
ambulatory transient following surgery dysfunction > encounter other specified surgical aftercare in: icd10cm
ambulatory transient following surgery malfunction > encounter other specified surgical aftercare in: icd10cm
autonomic malfunction > disorder autonomic nervous system in: icd10cm
bladder malfunction > neuromuscular dysfunction of bladder in: icd10cm
bleeding uterus malfunction > other specified abnormal uterine vaginal bleeding in: icd10cm
cerebral malfunction > other specified disorders brain in: icd10cm
colon dysfunction > functional intestinal disorder in: icd10cm
colon malfunction > functional intestinal disorder in: icd10cm
colon psychogenic dysfunction > other somatoform disorders in: icd10cm
colon psychogenic malfunction > other somatoform disorders in: icd10cm
colostomy dysfunction > colostomy malfunction in: icd10cm
colostomy stoma dysfunction > colostomy malfunction in: icd10cm
cystic duct dysfunction > other specified diseases gallbladder in: icd10cm
cystic duct malfunction > other specified diseases gallbladder in: icd10cm
cystostomy stoma dysfunction > cystostomy malfunction in: icd10cm
endocrine dysfunction > endocrine disorder in: icd10cm
endometrium dysfunction > other specified noninflammatory disorders uterus in: icd10cm
endometrium malfunction > other specified noninflammatory disorders uterus in: icd10cm
enteric stoma dysfunction > enterostomy malfunction in: icd10cm
enteric stoma malfunction > enterostomy malfunction in: icd10cm
enterostomy dysfunction > enterostomy malfunction in: icd10cm
erectile malfunction > male erectile dysfunction in: icd10cm
erection dysfunction > male erectile dysfunction in: icd10cm
erection malfunction > male erectile dysfunction in: icd10cm
eustachian tube malfunction > other specified disorders eustachian tube in: icd10cm
executive malfunction > frontal lobe executive function deficit in: icd10cm
gallbladder dysfunction > other specified diseases gallbladder in: icd10cm
gallbladder malfunction > other specified diseases gallbladder in: icd10cm
gastrostomy stoma dysfunction > gastrostomy malfunction in: icd10cm
gland glandular dysfunction > endocrine disorder in: icd10cm
gland glandular malfunction > endocrine disorder in: icd10cm
globulin dysfunction > disorder white blood cells in: icd10cm
globulin malfunction > disorder white blood cells in: icd10cm
heart malfunction > other ill-defined heart diseases in: icd10cm
pituitary dysfunction > disorder of pituitary gland in: icd10cm
pituitary malfunction > disorder of pituitary gland in: icd10cm
ileostomy stoma dysfunction > enterostomy malfunction in: icd10cm
jejunostomy stoma dysfunction > enterostomy malfunction in: icd10cm
kidney malfunction > disorder kidney ureter in: icd10cm
labyrinthine malfunction > labyrinthine dysfunction in: icd10cm
left ventricle dysfunction > heart disease in: icd10cm
left ventricle malfunction > heart disease in: icd10cm
liver malfunction > other specified diseases liver in: icd10cm
ovary malfunction > ovarian dysfunction in: icd10cm
papillary muscle malfunction > other ill-defined heart diseases in: icd10cm
parathyroid dysfunction > other specified disorders parathyroid gland in: icd10cm
parathyroid malfunction > other specified disorders parathyroid gland in: icd10cm
placenta malfunction > other placental disorders in: icd10cm
polyglandular malfunction > polyglandular dysfunction in: icd10cm
psychophysiologic dysfunction > behavioral syndromes associated physiological disturbances physical factors in: icd10cm
psychophysiologic malfunction > behavioral syndromes associated physiological disturbances physical factors in: icd10cm
psychosexual malfunction > sexual dysfunction not substance known physiological condition in: icd10cm
pylorus dysfunction > disease stomach duodenum in: icd10cm
pylorus malfunction > disease stomach duodenum in: icd10cm
rectum dysfunction > functional intestinal disorder in: icd10cm
rectum malfunction > functional intestinal disorder in: icd10cm
rectum psychogenic dysfunction > other somatoform disorders in: icd10cm
rectum psychogenic malfunction > other somatoform disorders in: icd10cm
segmental back malfunction > segmental somatic dysfunction abdomen other regions in: icd10cm
somatic back malfunction > segmental somatic dysfunction abdomen other regions in: icd10cm
segmental hip dysfunction > segmental somatic dysfunction pelvic region in: icd10cm
segmental hip malfunction > segmental somatic dysfunction pelvic region in: icd10cm
somatic hip dysfunction > segmental somatic dysfunction pelvic region in: icd10cm
somatic hip malfunction > segmental somatic dysfunction pelvic region in: icd10cm
senile dysfunction > age-related physical debility in: icd10cm
senile malfunction > age-related physical debility in: icd10cm
sinoatrial node dysfunction > sick sinus syndrome in: icd10cm
sinoatrial node malfunction > sick sinus syndrome in: icd10cm
sinus node malfunction > sick sinus syndrome in: icd10cm
testis malfunction > testicular dysfunction in: icd10cm
ureterostomy stoma dysfunction > other complication incontinent external stoma urinary tract in: icd10cm
ureterostomy stoma malfunction > other complication incontinent external stoma urinary tract in: icd10cm
urethrostomy dysfunction > other complication incontinent external stoma urinary tract in: icd10cm
urethrostomy malfunction > other complication incontinent external stoma urinary tract in: icd10cm
uterus psychogenic dysfunction > other somatoform disorders in: icd10cm
uterus psychogenic malfunction > other somatoform disorders in: icd10cm
uterus malfunction > other specified noninflammatory disorders uterus in: icd10cm
ventricular dysfunction > heart disease in: icd10cm
ventricular malfunction > heart disease in: icd10cm
vestibular malfunction > disorder of vestibular function in: icd10cm
diastolic dysfunction > diastolic congestive heart failure in: icd10cm
systolic dysfunction > systolic congestive heart failure in: icd10cm
systolic malfunction > systolic congestive heart failure in: icd10cm
sacroiliac joint dysfunction > sacrococcygeal disorders in: icd10cm
sacroiliac joint malfunction > sacrococcygeal disorders in: icd10cm
olfactory dysfunction > other disturbances smell taste in: icd10cm
olfactory malfunction > other disturbances smell taste in: icd10cm
gait dysfunction > other abnormalities gait mobility in: icd10cm
gait malfunction > other abnormalities gait mobility in: icd10cm
mitral valve dysfunction > other rheumatic mitral valve diseases in: icd10cm
mitral valve malfunction > other rheumatic mitral valve diseases in: icd10cm
graft kidney transplant dysfunction > kidney transplant rejection in: icd10cm
graft kidney transplant malfunction > kidney transplant rejection in: icd10cm
defibrillator dysfunction > breakdown mechanical other cardiac electronic device in: icd10cm
defibrillator malfunction > breakdown mechanical other cardiac electronic device in: icd10cm
pacemaker dysfunction > breakdown mechanical other cardiac electronic device in: icd10cm
pacemaker malfunction > breakdown mechanical other cardiac electronic device in: icd10cm

# --- p9
haystack fall > other fall from one level another in: icd10cm
tree stand fall > other fall from one level another in: icd10cm
animal fall > animal-rider injured fall from being thrown from animal noncollision accident in: icd10cm
bus fall > bus occupant injured noncollision transport accident in: icd10cm
pier fall > fall from dock in: icd10cm
pushed fall > other fall same level collision another person in: icd10cm
shoved fall > other fall same level collision another person in: icd10cm
bladder uterus fall > cystocele in: icd10cm
object striking fall > struck thrown projected falling object in: icd10cm
fear falling > other specified phobia in: icd10cm

# Scope: everyday ways of saying small, large, absent, more, less, hurt; parts of the body that belong to a larger one.
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

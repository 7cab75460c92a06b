# Scope: bones, joints, spine and back, discs, muscles, tendons, ligaments, sports and overuse problems, arthritis and rheumatic diseases,
# gout, brittle bones, foot, hand and limb deformities, orthopedic operations, braces and walking aids in everyday words, shorthand and eponyms ->
# the words of ICD-10-CM chapter M (and Q65-Q79 where lay words meet them), of ICD-10-PCS joints and bones and of HCPCS orthotics. Fresh injuries are in injury-and-accident.lex.

# --- arthritis
wear and tear arthritis = osteoarthritis
wear and tear > osteoarthritis @ 0.8
worn joint > osteoarthritis
worn out knee > osteoarthritis knee
worn out hip > osteoarthritis hip
bone on bone > osteoarthritis @ 0.8
djd = osteoarthritis
degenerative arthritis = osteoarthritis
osteoarthrosis = osteoarthritis @ 1.0
arthrosis > osteoarthritis
coxarthrosis > osteoarthritis hip
gonarthrosis > osteoarthritis knee
knee arthritis > osteoarthritis knee @ 0.8
hip arthritis > osteoarthritis hip @ 0.8
hand arthritis > osteoarthritis hand @ 0.8
thumb arthritis > osteoarthritis first carpometacarpal joint
base of thumb arthritis > osteoarthritis first carpometacarpal joint
cmc arthritis > osteoarthritis first carpometacarpal joint
basal joint arthritis = osteoarthritis first carpometacarpal joint
arthritis in many joints > polyosteoarthritis | polyarthritis @ 0.8
arthritis all over > polyosteoarthritis | polyarthritis @ 0.8
joint inflammation = arthritis
inflammation in many joints > polyarthritis
joint disease = arthropathy
joint disorder > arthropathy
spine arthritis > spondylosis
arthritis in back > spondylosis
arthritis in neck > spondylosis cervical
facet arthritis > spondylosis
finger knobs > heberden's nodes | bouchard's nodes @ 0.8
bony lumps fingers > heberden's nodes | bouchard's nodes
knobbly fingers > heberden's nodes @ 0.7
rheumatoid = rheumatoid arthritis @ 0.8
seropositive > rheumatoid factor @ 0.7 if: arthritis, ra, rheumatoid
seronegative > without rheumatoid factor if: arthritis, ra, rheumatoid
rheumatic joints > rheumatoid arthritis @ 0.6
rheumatism > rheumatoid arthritis @ 0.6
jra > juvenile rheumatoid arthritis
juvenile idiopathic arthritis = juvenile arthritis
childhood arthritis > juvenile arthritis
kid with arthritis > juvenile arthritis
psoriatic arthritis > psoriatic arthropathy
psa joint > psoriatic arthropathy @ 0.6
arthritis with psoriasis > psoriatic arthropathy
infected joint > pyogenic arthritis
septic joint = pyogenic arthritis
pus in joint > pyogenic arthritis
staph joint infection > staphylococcal arthritis
reactive arthritis > reactive arthropathies
reiter > reiter's disease
gout attack > gout
gouty > gout
gouty toe > gout foot @ 0.8
podagra > gout
uric acid crystals joint > gout
gout lumps > chronic gout with tophus
tophi > tophus
pseudogout = chondrocalcinosis
cppd = chondrocalcinosis
calcium crystals joint > chondrocalcinosis | crystal arthropathy
charcot foot > charcot's joint ankle foot
neuropathic joint = charcot's joint
bleeding into joint = hemarthrosis
blood in joint > hemarthrosis
bloody knee swelling > hemarthrosis knee @ 0.8
fluid on joint > effusion joint
water on knee = effusion knee
fluid on knee > effusion knee
swollen knee > effusion knee
swollen joint > effusion joint
swollen elbow > effusion elbow | olecranon bursitis @ 0.7
swollen ankle > effusion ankle @ 0.7
puffy joint > effusion joint
pvns > villonodular synovitis
loose body > loose body joint
joint mouse > loose body joint
frozen joint > ankylosis | contracture joint @ 0.8
fused joint > ankylosis joint
joint fused > ankylosis
knee locks > internal derangement knee
knee gives way > instability knee
knee buckling > instability knee
unstable knee > instability knee
wobbly joint > instability joint
loose joint > instability joint | hypermobility @ 0.8
double jointed > hypermobility syndrome
bendy joints > hypermobility syndrome
hyperextensible joint > hypermobility syndrome
joint laxity > hypermobility syndrome | ligamentous laxity
ehlers danlos > ehlers-danlos syndromes
stiff shoulder > adhesive capsulitis shoulder @ 0.8
stuck joint > contracture joint @ 0.7
cracking joint > other specified joint disorders @ 0.6
clicking joint > specific joint derangements @ 0.7
clicking knee > internal derangements knee @ 0.7
arthralgia = pain in joint
achy joints > pain in joint
aching joints > pain in joint
sore joint > pain in joint
bad knee > pain in knee @ 0.7
gonalgia = pain in knee
sore hip > pain in hip
sore shoulder > pain in shoulder
thumb pain > pain in finger @ 0.8
sore foot > pain in foot
heel pain > pain in foot | plantar fascial fibromatosis @ 0.7
leg pain > pain in lower leg
growing pains > pain in limb @ 0.7
shin pain > pain in lower leg
calf pain > pain in lower leg
arm ache > pain in arm
leg ache > pain in leg
bone pain > disorders of bone @ 0.6
bone ache > disorders of bone @ 0.6
tailbone pain = coccygodynia
tail bone pain > coccygodynia
coccyx pain > coccygodynia
coccydynia > coccygodynia
sore tailbone > sacrococcygeal disorders

# --- spine and back
back pain = dorsalgia
backache = dorsalgia
back ache > dorsalgia | backache
bad back > dorsalgia | low back pain @ 0.8
sore back > dorsalgia
lower back pain = low back pain
lumbar pain > low back pain
lumbago = low back pain
threw out back > low back pain | strain lower back @ 0.8
back went out > low back pain @ 0.8
back gave out > low back pain @ 0.8
slipped disc = intervertebral disc displacement
slipped disk > intervertebral disc displacement
herniated disc = intervertebral disc displacement
herniated disk > disc displacement
bulging disc > disc displacement
bulging disk > disc displacement
ruptured disc > disc displacement
prolapsed disc > disc displacement
disc herniation > disc displacement
disc protrusion > disc displacement
hnp > disc displacement
slipped disc neck > cervical disc displacement
slipped disc low back > lumbar intervertebral disc displacement
worn disc > disc degeneration
degenerative disc disease = disc degeneration
disc wearing out > disc degeneration
black disc > disc degeneration @ 0.7
torn disc > annulus fibrosus disc defect
annular tear > annulus fibrosus disc defect
infected disc > discitis
disc infection = infection of intervertebral disc
spine infection > osteomyelitis of vertebra | infective spondylopathy
pinched nerve > radiculopathy
pinched nerve neck > radiculopathy cervical
pinched nerve back > radiculopathy lumbar
trapped nerve back > radiculopathy lumbar
trapped nerve neck > radiculopathy cervical
nerve root pain > radiculopathy
radicular pain > radiculopathy
radiculitis = radiculopathy
sciatic pain > sciatica
sciatic nerve pain > sciatica
pain down back of leg > sciatica
pain shooting down leg > sciatica | radiculopathy
back pain down leg > lumbago with sciatica
back pain with sciatica > lumbago with sciatica
neck pain = cervicalgia
sore neck > cervicalgia
stiff neck > cervicalgia | torticollis @ 0.8
crick in neck > torticollis | cervicalgia @ 0.8
wry neck = torticollis
wryneck = torticollis
twisted neck > torticollis
head tilt > torticollis @ 0.7
cervical pain > cervicalgia
upper back pain > pain in thoracic spine
mid back pain > pain in thoracic spine
between shoulder blades pain > pain in thoracic spine
thoracic pain > pain thoracic spine
si joint pain > sacroiliitis | sacroiliac @ 0.7
sacroiliac pain > sacrococcygeal disorders
si joint dysfunction > sacrococcygeal disorders @ 0.8
curved spine = scoliosis
curvature of spine = scoliosis
crooked back > scoliosis
crooked spine > scoliosis
s-shaped spine > scoliosis
sideways curve spine > scoliosis
hunchback = kyphosis
hump back > kyphosis
humpback > kyphosis
dowager's hump = kyphosis
stooped > kyphosis @ 0.8
rounded back > kyphosis
round shoulders > kyphosis postural
slouching > abnormal posture | postural kyphosis
bad posture > abnormal posture
sway back = lordosis
swayback = lordosis
hollow back > lordosis
inward curve lower back > lordosis
flat back > flatback syndrome
spine narrowing > spinal stenosis
narrowing spinal canal = spinal stenosis
slipped vertebra = spondylolisthesis
spine bone slipped > spondylolisthesis
vertebra slipped forward > spondylolisthesis
anterolisthesis = spondylolisthesis
retrolisthesis > spondylolisthesis @ 0.8
pars defect = spondylolysis
crushed vertebra > collapsed vertebra @ 0.8
compression fracture > collapsed vertebra | wedge compression fracture
vertebral compression > collapsed vertebra
spine fracture osteoporosis > osteoporosis pathological fracture vertebra
bone spur = osteophyte
bony spur > osteophyte
spur > osteophyte @ 0.7
spurs on spine > osteophyte vertebrae
heel spur = calcaneal spur
bamboo spine = ankylosing spondylitis
ank spond > ankylosing spondylitis
axspa > axial spondyloarthritis
dish > diffuse idiopathic skeletal hyperostosis @ 0.7 if: spine, hyperostosis, forestier, disease, syndrome
forestier disease = ankylosing hyperostosis
baastrup > kissing spine
opll > ossification of posterior longitudinal ligament
failed back surgery > postlaminectomy syndrome
pain after back surgery > postlaminectomy syndrome @ 0.8
fusion didn't heal > pseudarthrosis after fusion
spine fusion = fusion vertebral joint
spinal fusion > arthrodesis status
fused spine > fusion of spine | arthrodesis status
schmorl > schmorl's nodes
backbone = vertebra | spine
spinal column > vertebra @ 0.8

# --- muscle, tendon, bursa, fascia
muscle pain = myalgia
sore muscles > myalgia
muscle ache = myalgia
body aches > myalgia | generalized pain @ 0.8
aches all over > myalgia | fibromyalgia @ 0.7
pain all over > generalized pain | fibromyalgia @ 0.8
fibro > fibromyalgia
fibrositis = fibromyalgia
muscle knot > muscle spasm | myofascial pain @ 0.7
trigger points > myofascial pain | myalgia @ 0.8
muscle cramp = cramp and spasm
leg cramp > cramp and spasm
charley horse = muscle spasm
charlie horse > muscle spasm
night leg cramp > sleep related leg cramps | cramp
spasm in back > muscle spasm of back
calf cramp > muscle spasm calf
muscle spasm > spasm
muscle twitch > fasciculation
muscle weakness > muscle weakness generalized
myasthenia > muscle weakness @ 0.5
muscle wasting = atrophy muscle
shrunken muscle > atrophy muscle
thin muscles > muscle wasting
muscle loss > muscle wasting | sarcopenia
muscle loss old age > sarcopenia
small muscles > muscle wasting @ 0.7
amyotrophy > muscle wasting atrophy @ 0.8
muscle breakdown = rhabdomyolysis
rhabdo = rhabdomyolysis
inflamed muscle = myositis
muscle infection > infective myositis
bone in muscle > ossification of muscle
muscle turned to bone > myositis ossificans
stone man disease = fibrodysplasia ossificans progressiva
separated abs > diastasis | separation of muscle
abdominal muscles separated > diastasis | separation of muscle
diastasis recti > separation of muscle
split stomach muscles > separation of muscle
torn muscle > strain of muscle | rupture of muscle
muscle tightness > contracture of muscle @ 0.7
tight heel cord = short achilles tendon
tight achilles > short achilles tendon
tendonitis > tenosynovitis @ 0.8
tendinopathy > tendinitis | enthesopathy @ 0.8
inflamed tendon = tendinitis
tendon inflammation > tenosynovitis
enthesitis = enthesopathy
housemaid's knee = prepatellar bursitis
clergyman's knee > bursitis of knee @ 0.8
student's elbow = olecranon bursitis
miner's elbow > olecranon bursitis
popeye elbow > olecranon bursitis
lump on point of elbow > olecranon bursitis @ 0.7
weaver's bottom > ischial bursitis
inflamed bursa = bursitis
hip bursitis > trochanteric bursitis
heel bursitis > achilles bursitis
tennis elbow = lateral epicondylitis
golfer's elbow = medial epicondylitis
golf elbow > medial epicondylitis
pitcher's elbow > medial epicondylitis
jumper's knee = patellar tendinitis
runner's knee > patellofemoral disorders
patellar tendonitis > patellar tendinitis
kneecap pain > patellofemoral disorders | pain in knee
pain behind kneecap > patellofemoral disorders | chondromalacia patellae
anterior knee pain > patellofemoral disorders
pfps > patellofemoral disorders
soft kneecap cartilage > chondromalacia patellae
kneecap slips > recurrent dislocation patella | recurrent subluxation patella
kneecap out > recurrent dislocation patella @ 0.7
itbs > iliotibial band syndrome
medial tibial stress > stress fracture tibia @ 0.5
achilles tendonitis = achilles tendinitis
posterior tibial tendonitis > posterior tibial tendinitis
peroneal tendonitis > peroneal tendinitis
gluteal tendonitis > gluteal tendinitis
psoas tendonitis > psoas tendinitis
bicep tendonitis > bicipital tendinitis
calcified tendon > calcific tendinitis
calcific shoulder > calcific tendinitis shoulder
frozen shoulder = adhesive capsulitis of shoulder
rotator cuff > rotator cuff tear | rotator cuff syndrome
rotator cuff tear > rotator cuff strain @ 0.6
supraspinatus tear > rotator cuff tear
shoulder impingement = impingement syndrome of shoulder
swimmer's shoulder > impingement syndrome shoulder
painful arc > impingement syndrome shoulder
popeye muscle > spontaneous rupture tendon upper arm @ 0.8
slap tear > superior glenoid labrum lesion
labral tear > labrum lesion | articular cartilage disorders @ 0.7
hip impingement > joint disorders hip @ 0.8
fai > joint disorders hip @ 0.6
de quervain > radial styloid tenosynovitis
mommy thumb = radial styloid tenosynovitis
mother's thumb > radial styloid tenosynovitis
texting thumb > radial styloid tenosynovitis @ 0.8
gamer's thumb > radial styloid tenosynovitis @ 0.8
stenosing tenosynovitis > trigger finger
finger locks > trigger finger
finger catching > trigger finger
stuck finger bent > trigger finger @ 0.7
bible cyst = ganglion
bible bump > ganglion
ganglion cyst = ganglion
lump on wrist > ganglion wrist @ 0.8
wrist cyst > ganglion wrist
baker's cyst = synovial cyst popliteal space
lump behind knee > synovial cyst popliteal @ 0.8
cyst behind knee > synovial cyst popliteal
popliteal cyst = synovial cyst of popliteal space
dupuytren = palmar fascial fibromatosis
dupuytren contracture = palmar fascial fibromatosis
viking disease > palmar fascial fibromatosis
bent fingers palm cords > palmar fascial fibromatosis
plantar fasciitis = plantar fascial fibromatosis
policeman's heel > plantar fascial fibromatosis
sore heel morning > plantar fascial fibromatosis @ 0.8
flesh eating = necrotizing fasciitis
flesh eating bacteria > necrotizing fasciitis
nec fasc > necrotizing fasciitis
toxic synovitis hip > transient synovitis hip
irritable hip = transient synovitis hip
osgood schlatter > juvenile osteochondrosis tibia
knee bump teenager > juvenile osteochondrosis tibia @ 0.7
sever disease > osteochondrosis juvenile calcaneum
heel pain child > osteochondrosis juvenile calcaneum @ 0.8
perthes = juvenile osteochondrosis head of femur
freiberg > osteochondrosis metatarsus freiberg
kohler disease > osteochondrosis tarsal navicular
slipped hip growth plate > slipped upper femoral epiphysis
scfe = slipped upper femoral epiphysis
sufe = slipped upper femoral epiphysis
slipped capital femoral epiphysis = slipped upper femoral epiphysis
ocd knee > osteochondritis dissecans knee
growth plate arrest > physeal arrest
growth plate = physeal
growth plate > epiphysis
overuse injury > soft tissue disorders use overuse pressure
rsi > soft tissue disorder overuse @ 0.8
repetitive strain injury > soft tissue disorders use overuse pressure
torn cartilage knee > tear of meniscus | derangement meniscus old tear
meniscus tear old > derangement meniscus old tear
bucket handle > bucket-handle tear
torn acl > sprain anterior cruciate ligament | disruption anterior cruciate ligament
acl = anterior cruciate ligament
pcl = posterior cruciate ligament
jaw clicking > temporomandibular joint disorder
jaw locking > temporomandibular joint disorder
tmd > temporomandibular joint disorder

# --- connective tissue diseases
lupus = systemic lupus erythematosus @ 0.9
lupus kidney > lupus glomerular disease
lupus nephritis > systemic lupus erythematosus glomerular disease
hard skin disease > scleroderma | systemic sclerosis
scleroderma = systemic sclerosis
crest syndrome > cr(e)st syndrome
sjogren > sjogren syndrome
dry eyes and mouth disease > sjogren syndrome
sicca > sjogren syndrome
mctd > mixed connective tissue disease
connective tissue disease > systemic involvement of connective tissue
pmr > polymyalgia rheumatica
still disease > adult-onset still's disease | juvenile rheumatoid arthritis systemic
fmf > familial mediterranean fever @ 0.8
behcet > behcet's disease
dermatomyositis > dermatopolymyositis
autoimmune disease > autoimmune disease systemic

# --- bones
brittle bones > osteoporosis | osteogenesis imperfecta
brittle bone disease = osteogenesis imperfecta
glass bones > osteogenesis imperfecta
thin bones > osteoporosis | disorders bone density @ 0.9
weak bones > osteoporosis
bone loss > osteoporosis @ 0.8
low bone density > disorders bone density | osteoporosis @ 0.8
osteopenia > disorders of bone density and structure
reduced bone density > disorders bone density | osteoporosis
soft bones > osteomalacia | rickets
softening of bones = osteomalacia
rickets > rickets active
pagets bone > osteitis deformans
marble bone disease = osteopetrosis
bone infection = osteomyelitis @ 1.0
foot bone infection > osteomyelitis foot
dead bone = osteonecrosis
bone death = osteonecrosis
avascular necrosis = osteonecrosis
avn > osteonecrosis
aseptic necrosis > osteonecrosis
hip bone dying > osteonecrosis femur
bone not healing > nonunion
fracture not healing > nonunion
non union = nonunion
bone healed wrong > malunion
mal union = malunion
stress fracture = fatigue fracture
march fracture > stress fracture foot
hairline fracture > stress fracture | nondisplaced fracture @ 0.7
broke for no reason > pathological fracture
bone broke from cancer > pathological fracture neoplastic disease
fragility fracture > osteoporosis pathological fracture
osteoporotic fracture = osteoporosis pathological fracture
insufficiency fracture > stress fracture | pathological fracture @ 0.7
break around hip replacement > periprosthetic fracture hip
fracture around knee replacement > periprosthetic fracture knee
bone lump > exostosis | disorder of bone @ 0.7
crps = complex regional pain syndrome
rsd = complex regional pain syndrome
sudeck > algoneurodystrophy
costochondritis = chondrocostal junction syndrome
sore breastbone cartilage > chondrocostal junction syndrome
chest wall pain > chondrocostal junction @ 0.8
soft cartilage > chondromalacia
cartilage damage > articular cartilage disorders

# --- deformities: legs, feet, hands, chest
bow legs > varus deformity knee
bowed legs > congenital bowing
bowlegged > varus deformity knee | genu varum
knock knees > valgus deformity knee
knock kneed > valgus deformity knee | genu valgum
back knee > genu recurvatum
knees bend backwards > genu recurvatum
one leg shorter > unequal limb length
uneven legs > unequal limb length
leg length difference > unequal limb length
leg length discrepancy = unequal limb length
short leg > unequal limb length @ 0.7
short leg > longitudinal reduction defect @ 0.5
flat foot = pes planus
fallen arches > pes planus | flat foot
collapsed arch > flat foot
high arch > pes cavus | cavus
claw foot > clawfoot
bunion > hallux valgus
tailor's bunion = bunionette
crooked big toe > hallux valgus
big toe points in > hallux valgus @ 0.8
stiff big toe = hallux rigidus
turf toe > sprain metatarsophalangeal joint toe
curled toes > hammer toe
bent toe > hammer toe
mallet toe > deformities of toe
claw toe > deformities of toe
overlapping toes > deformities of toe
overriding toes > deformities of toe
crossover toe > deformities of toe
ball of foot pain = metatarsalgia
morton neuroma > lesion of plantar nerve
pigeon toed > metatarsus | femoral anteversion @ 0.6
pigeon toe > congenital metatarsus adductus @ 0.7
duck footed > deformities of foot @ 0.6
clubfoot = talipes equinovarus
toe walking > abnormalities of gait
floppy foot > foot drop @ 0.7
clicky hip > congenital dislocation hip @ 0.7
ddh > congenital dislocation hip | dysplasia hip
hip out of socket > dislocation hip
mallet finger = deformity mallet finger
drooping fingertip > mallet finger
boutonniere > boutonniere deformity
swan neck > swan-neck deformity
crooked finger > deformity of finger
bent finger > deformity finger | flexion deformity finger
claw hand > clawhand
clubbed fingers > clubbing of nails @ 0.9
clubbing = clubbing of fingers
webbed fingers > fused fingers
extra finger > polydactyly
extra toe > polydactyly
sunken chest = pectus excavatum
funnel chest = pectus excavatum
caved in chest > pectus excavatum
pigeon chest = pectus carinatum
chicken breast chest > pectus carinatum
protruding breastbone > pectus carinatum
winged scapula > deformities of upper arm | disorders of bone @ 0.5
saddle nose > deformity of nose

# --- operations, devices, status
knee replacement > replacement knee joint | presence artificial knee joint
hip replacement > replacement hip joint | presence artificial hip joint
shoulder replacement > replacement shoulder joint | presence artificial shoulder joint
new knee > presence artificial knee joint | replacement knee joint
new hip > presence artificial hip joint | replacement hip joint
artificial joint = joint prosthesis
joint replacement > presence artificial joint
loose hip replacement > mechanical loosening internal prosthetic hip joint
loose knee replacement > mechanical loosening internal prosthetic knee joint
infected knee replacement > infection inflammatory reaction internal knee prosthesis
infected hip replacement > infection inflammatory reaction internal hip prosthesis
infected joint replacement > infection internal joint prosthesis
artificial hip came out > dislocation internal hip prosthesis
aftercare knee replacement > aftercare joint replacement surgery
joint replacement follow up > aftercare following joint replacement surgery
keyhole joint surgery > arthroscopic | percutaneous endoscopic joint @ 0.8
knee scope > inspection knee joint
acl reconstruction > replacement knee bursa ligament in: icd10pcs
rotator cuff repair > repair shoulder tendon in: icd10pcs
discectomy > excision intervertebral disc | excision lumbar vertebral disc in: icd10pcs
bunionectomy > excision metatarsal | reposition metatarsal @ 0.8 in: icd10pcs
carpal tunnel release > release median nerve in: icd10pcs
arthrodesis = fusion joint
orif > reposition internal fixation device open in: icd10pcs
rods in leg > internal fixation device intramedullary | presence orthopedic joint implants @ 0.6
metal in leg > presence functional implants @ 0.6
remove pins > removal internal fixation device
painful hardware > pain due to internal orthopedic prosthetic devices
broken hardware > breakdown internal fixation device
cast > immobilization cast in: icd10pcs
cast off > removal cast @ 0.8
splint > immobilization splint @ 0.8 in: icd10pcs
bone graft > autologous tissue substitute bone @ 0.7 in: icd10pcs
missing leg > acquired absence leg
lost leg > acquired absence leg
leg amputee > acquired absence leg
leg amputated > acquired absence leg | traumatic amputation leg @ 0.8
amputee > acquired absence limb
aka > acquired absence leg above knee @ 0.8 if: left, right, amputation, amputee, status, stump, history
bka > acquired absence leg below knee @ 0.8
below knee amputation > acquired absence leg below knee
above knee amputation > acquired absence leg above knee
missing toe > acquired absence toe
missing finger > acquired absence finger
phantom pain > phantom limb syndrome with pain
phantom limb > phantom limb syndrome
stump infection > infection amputation stump
fake leg > prosthesis lower limb | artificial leg
artificial leg > prosthesis below knee @ 0.8
fake arm > artificial arm
zimmer frame = walker
walking stick = cane
wheelchair bound > dependence wheelchair
uses wheelchair > dependence wheelchair
back brace = lumbar orthosis | lumbar-sacral orthosis
back support > lumbar orthosis
neck brace = cervical collar
knee brace = knee orthosis
ankle brace = ankle foot orthosis @ 0.8
carpal tunnel brace > wrist hand orthosis
arch support > foot insert
shoe insert > foot insert
insoles > arch support
orthotics > foot insert orthosis @ 0.8
diabetic shoes > diabetics shoe depth-inlay
tlso > thoracic-lumbar-sacral orthosis
bone density test > bone mineral density | screening osteoporosis
dexa > screening osteoporosis @ 0.8
osteoporosis check > screening osteoporosis
gel shot knee > hyaluronan intra-articular
rooster comb injection > hyaluronan intra-articular
chiropractor > segmental somatic dysfunction @ 0.6
vertebra out of place > subluxation complex vertebral
history of broken bone > personal history healed traumatic fracture
old fracture > personal history healed traumatic fracture
gap between bones > diastasis @ 0.7
small stature > short stature
previous knee replacement > presence artificial knee joint
previous hip replacement > presence artificial hip joint
# --- Further
bad knee > internal derangement knee @ 0.7
trick knee > internal derangement knee @ 0.8
bad hip > pain in hip | osteoarthritis hip @ 0.6
bad shoulder > pain in shoulder @ 0.7
back went out > dorsalgia
pinched nerve arm > radiculopathy cervical
herniated disk > intervertebral disc displacement
bulging disc > intervertebral disc displacement
blown disc > intervertebral disc displacement
worn disc > intervertebral disc degeneration
back arthritis > spondylosis lumbar
stiff spine > ankylosing spondylitis @ 0.7
outer hip pain > trochanteric bursitis @ 0.8
si joint pain > sacrococcygeal disorders @ 0.8
tailbone hurts > coccygodynia | sacrococcygeal disorders
knee cap pain > patellofemoral disorders
goose egg elbow > olecranon bursitis @ 0.8
weavers bottom > bursitis hip @ 0.5
locking joint > derangement of joint @ 0.6
joint mice > loose body in joint
frozen joint > ankylosis of joint
popping knee > other specified joint disorders knee @ 0.6
ligament laxity > disorder of ligament
old ligament injury > disorder of ligament | chronic instability knee
calcium in shoulder > calcific tendinitis of shoulder
biceps tendonitis > bicipital tendinitis
popeye muscle > rupture of tendon upper arm @ 0.7
wrist tendonitis > radial styloid tenosynovitis @ 0.8
curled fingers > contracture hand
bump on wrist > ganglion wrist
gnarled hands > rheumatoid arthritis @ 0.6
big toe bump > hallux valgus
bump side of foot > hallux valgus | bunion
high arch > cavus foot
foot arch pain > plantar fascial fibromatosis
morton toe > metatarsalgia | lesion plantar nerve
pump bump > haglund @ 0.4
pump bump > calcaneal spur @ 0.6
achilles pain > achilles tendinitis
muscle knots > myalgia @ 0.7
muscle loss with age > sarcopenia
muscle hernia > other specified disorders of muscle @ 0.6
muscle bone formation > myositis ossificans
bone pain > other specified disorders of bone @ 0.8
bone wont heal > fracture nonunion
nonunion > fracture nonunion
broken bone not healing > fracture nonunion
healed crooked > fracture malunion
malunion > fracture malunion
wry neck baby > congenital torticollis | torticollis
pseudogout > other crystal arthropathies @ 0.9
uric acid arthritis > gout
inflamed joints > polyarthritis @ 0.8
aching joints > arthralgia
old age arthritis > osteoarthritis

# --- older, Latin and everyday names, and words that differ from the descriptor's
septic knee > pyogenic arthritis
septic hip > pyogenic arthritis
septic shoulder > pyogenic arthritis
septic ankle > pyogenic arthritis
suppurative arthritis > pyogenic arthritis
arthritis after dysentery > postdysenteric arthropathy
arthritis after infection > reactive arthropathy
postinfectious arthritis > reactive arthropathy
inflammatory polyarthritis > inflammatory polyarthropathy
crippling arthritis > rheumatoid arthritis
atrophic arthritis > rheumatoid arthritis
big toe gout > gout foot
gouty tophus > chronic gout with tophus
pyrophosphate > chondrocalcinosis @ 0.8 if: calcium, joint, arthropathy
apatite > crystal arthropathies @ 0.8
calcium pyrophosphate > chondrocalcinosis
hench > palindromic rheumatism if: rosenberg, rheumatism
endemic polyarthritis > kaschin-beck disease
climacteric arthritis > other specified arthritis
bumps finger joint > heberden's nodes
knobby finger > heberden's nodes
kellgren > polyosteoarthritis @ 0.8
shoulder arthritis > osteoarthritis shoulder
ankle arthritis > osteoarthritis ankle
morbus coxae senilis > osteoarthritis of hip
malum coxae > osteoarthritis of hip
degenerative knee > osteoarthritis of knee
degenerative hip > osteoarthritis of hip
degenerative shoulder > osteoarthritis shoulder
rhizarthrosis > osteoarthritis of first carpometacarpal joint
degenerative joint > osteoarthritis unspecified site
degenerative joint disease > osteoarthritis unspecified site @ 1.0
senile arthritis > osteoarthritis
crooked toe > other deformities of toe acquired
bent toe > other deformities of toe acquired @ 0.8
curly toe > other deformities of toe acquired
hallux limitus > hallux rigidus
baseball finger > mallet finger
drop finger > mallet finger
turned in big toe > hallux varus
big toe turned > hallux valgus
pigeon toe > metatarsus adductus @ 0.8
high arch acquired > acquired deformity of foot @ 0.8
cavus foot > acquired deformity of foot @ 0.6
long leg > unequal limb length
one leg longer > unequal limb length
main en griffe > clawhand
back kneed > genu recurvatum
back kneed > flexion deformity knee @ 0.5
crooked leg > acquired deformity of lower leg
gunstock > varus deformity elbow
planovalgus > flat foot
simian hand > acquired deformity hand
ape hand > acquired deformity hand
loose kneecap > recurrent subluxation of patella
patellar instability > recurrent subluxation of patella
unstable kneecap > recurrent subluxation of patella
old acl tear > chronic instability of knee
acl insufficiency > chronic instability of knee
acl deficient knee > chronic instability of knee
joint mouse > loose body
knee joint mouse > loose body in knee
habitual dislocation > recurrent dislocation
shoulder keeps popping out > recurrent dislocation shoulder
keeps dislocating > recurrent dislocation
contracted joint > contracture of joint
joint won't straighten > contracture of joint
permanently bent joint > contracture of joint
otto pelvis > protrusio acetabuli @ 0.8
bony ankylosis > ankylosis of joint
hydrarthrosis > effusion joint
clicking joint > other specific joint derangements
clicking joint > other specified joint disorders @ 0.8
popping joint > other specified joint disorders @ 0.8
decreased joint mobility > stiffness of joint
reduced joint mobility > stiffness of joint
reduced range of motion > stiffness of joint
limited range of motion > stiffness of joint
decreased range of motion > stiffness of joint
limited joint movement > stiffness of joint
wobbly knee > other instability knee
knee gives way > other instability knee
idiopathic inflammatory myopathy > dermatopolymyositis
hidebound > systemic sclerosis
crst > cr(e)st syndrome
igg4 > igg4-related disease
joints too flexible > hypermobility syndrome
flexible joint > hypermobility syndrome
lax joint > hypermobility syndrome
ligamentous laxity > hypermobility syndrome @ 0.8
houwer > sicca syndrome @ 0.7
arched back > lordosis
bent forward spine > kyphosis
twisted spine > scoliosis
vertebral epiphysitis > juvenile osteochondrosis of spine
juvenile kyphosis > juvenile osteochondrosis of spine
tilted neck > torticollis
loxia > torticollis
poker spine > ankylosing spondylitis
spondylitis > inflammatory spondylopathy
sacroiliac inflammation > sacroiliitis
lumbar arthritis > spondylosis lumbar
degenerative spine > spondylosis
degenerative cervical spine > spondylosis cervical
canal stenosis > spinal stenosis if: lumbar, cervical, thoracic, spinal
squashed vertebra > collapsed vertebra
extruded disc > intervertebral disc displacement
herniated nucleus pulposus > intervertebral disc displacement
prolapsed disc > intervertebral disc displacement
barre lieou > cervicocranial syndrome
neck shoulder syndrome > cervicobrachial syndrome
cervicobrachialgia > cervicobrachial syndrome
chronic whiplash > cervicocranial syndrome @ 0.7
tailbone pain > sacrococcygeal disorders
coccyalgia > sacrococcygeal disorders
coccygodynia > sacrococcygeal disorders
unstable spine > spinal instabilities
rachialgia > dorsalgia
lumbalgia > low back pain
notalgia > dorsalgia
thoracalgia > pain in thoracic spine @ 0.8
dorsodynia > dorsalgia
muscle abscess > infective myositis
psoas inflammation > infective myositis @ 0.7
stone man > myositis ossificans progressiva
bone growing in muscle > myositis ossificans
bony growth in muscle > myositis ossificans
ossifying myositis > myositis ossificans
rider's bone > calcification and ossification of muscle
calcium in muscle > calcification of muscle
volkmann > ischemic infarction of muscle @ 0.6
volkmann > traumatic ischemia of muscle
muscle necrosis > ischemic infarction of muscle
muscle infarction > ischemic infarction of muscle
amyotrophia > muscle wasting and atrophy
thin muscles > muscle wasting and atrophy
small muscles > muscle wasting and atrophy
muscle loss > muscle wasting and atrophy
deconditioned > muscle weakness @ 0.6
stomach muscles separated > diastasis of muscle
muscles split abdomen > diastasis of muscle
abdominal separation > diastasis of muscle @ 0.7
transient synovitis > synovitis and tenosynovitis @ 0.7
snapping finger > trigger finger
finger sticks > trigger finger @ 0.8
tenovaginitis > tenosynovitis
washerwoman sprain > radial styloid tenosynovitis
burst baker cyst > rupture of popliteal cyst
tendon broke > spontaneous rupture of tendons @ 0.7
tendon contracture > short tendon
nodule tendon > other specified disorders of tendon
beat knee > bursitis of knee
beat hand > bursitis of hand
beat elbow > bursitis of elbow
repetitive strain > soft tissue disorder related to use overuse and pressure
overuse injury > soft tissue disorder related to use overuse and pressure
swollen elbow bursa > olecranon bursitis
fluid on elbow > olecranon bursitis
water on elbow > olecranon bursitis
carpet layer knee > prepatellar bursitis
tailor's bottom > other bursitis of hip
weaver's bottom > other bursitis of hip
ischial bursitis > other bursitis of hip
garrod pads > knuckle pads
painful arch > plantar fascial fibromatosis
sole inflammation > plantar fascial fibromatosis @ 0.8
lumps in sole > plantar fascial fibromatosis
jogger's heel > plantar fascial fibromatosis
subacromial bursitis > bursitis of shoulder
subdeltoid bursitis > bursitis of shoulder
stuck shoulder > adhesive capsulitis of shoulder
shoulder won't move > adhesive capsulitis of shoulder
scapulohumeral fibrositis > shoulder lesions @ 0.8
scapulohumeral fibrositis > adhesive capsulitis @ 0.7
nontraumatic rotator cuff > rotator cuff tear or rupture not specified as traumatic
heel tendonitis > achilles tendinitis
heel tendon pain > achilles tendinitis
trochanteric tendinitis > gluteal tendinitis @ 0.8
iliopsoas tendinitis > psoas tendinitis
ankle tendinitis > enthesopathy ankle
ankle tendinitis > peroneal tendinitis @ 0.7
albert disease > achilles tendinitis
achillodynia > achilles tendinitis
pttd > posterior tibial tendinitis
posterior tibial tendon > posterior tibial tendinitis
lateral elbow pain > lateral epicondylitis
rower's elbow > lateral epicondylitis
bowler's elbow > lateral epicondylitis
climber's elbow > medial epicondylitis
little leaguer elbow > medial epicondylitis
thrower's elbow > medial epicondylitis
neuritis > neuralgia and neuritis unspecified @ 1.0
piezogenic > other specified soft tissue disorders @ 0.8
fat herniation > hypertrophy of infrapatellar fat @ 0.5
fat herniation > other specified soft tissue disorders @ 0.7
muscular rheumatism > rheumatism unspecified @ 0.8
muscular rheumatism > myalgia @ 0.7
achy leg > pain in leg
low trauma fracture > osteoporosis with current pathological fracture
old age bones brittle > age-related osteoporosis
porous bones > osteoporosis
loss of bone density > osteoporosis
low bone mass > osteoporosis @ 0.7
milkman > adult osteomalacia if: syndrome, fracture, disease
looser zone > adult osteomalacia
fracture from tumor > pathological fracture in neoplastic disease
fracture through tumor > pathological fracture in neoplastic disease
cancer fracture > pathological fracture in neoplastic disease
malignant fracture > pathological fracture in neoplastic disease @ 0.8
runner's fracture > stress fracture
didn't heal fracture > nonunion
borderline osteoporosis > other specified disorders of bone density and structure
low bone density > other specified disorders of bone density and structure
decreased bone density > other specified disorders of bone density and structure
reduced bone density > other specified disorders of bone density and structure
bone mineral density > bone density
morgagni stewart > hyperostosis of skull
thickened skull > hyperostosis of skull
thick skull > hyperostosis of skull
jaffe lichtenstein > fibrous dysplasia @ 0.8
bone abscess > osteomyelitis
sequestrum > osteomyelitis
garre > osteomyelitis
pus in bone > osteomyelitis
inflammation of bone > osteomyelitis
bone infarct > osteonecrosis
bone dying > osteonecrosis
chandler > idiopathic aseptic necrosis of femur @ 0.8 if: disease, hip
bisphosphonate necrosis > osteonecrosis due to drugs
algodystrophy > algoneurodystrophy @ 1.0
caffey > infantile cortical hyperostosis @ 0.8
caffey > other hypertrophic osteoarthropathy @ 0.5
caffey > hypertrophy of bone @ 0.6
hyperostosis > hypertrophy of bone @ 0.8
overgrown bone > hypertrophy of bone
bone overgrowth > hypertrophy of bone
touraine > other hypertrophic osteoarthropathy
pachydermoperiostosis > other hypertrophic osteoarthropathy
flat femoral head > coxa plana
osteochondritis hip > juvenile osteochondrosis of hip and pelvis
osteochondrosis > juvenile osteochondrosis
heel growth plate pain > juvenile osteochondrosis of tarsus
calcaneal apophysitis > juvenile osteochondrosis of tarsus
apophysitis heel > juvenile osteochondrosis of tarsus
growing knee bump > juvenile osteochondrosis of tibia and fibula
bump below knee > juvenile osteochondrosis of tibia and fibula @ 0.7
friedrich disease > juvenile osteochondrosis @ 0.7
burns disease ulna > juvenile osteochondrosis of radius and ulna
hass disease > juvenile osteochondrosis of humerus
haas disease > juvenile osteochondrosis of humerus
panner > juvenile osteochondrosis of humerus
pierson > juvenile osteochondrosis of pelvis
van neck > juvenile osteochondrosis of pelvis
thiemann > juvenile osteochondrosis of hand
mauclaire > juvenile osteochondrosis of metacarpal
buchman > juvenile osteochondrosis of pelvis
konig > osteochondritis dissecans if: disease, knee, konig
osteochondral lesion > osteochondritis dissecans
osteochondral defect > osteochondritis dissecans
lunatomalacia > kienbock's disease of adults
chest wall inflammation > costochondritis | chondrocostal junction syndrome @ 0.8
costal chondritis > chondrocostal junction syndrome
rib cartilage > chondrocostal junction syndrome @ 0.8
chondritis > other specified disorders of cartilage
cartilage inflammation > other specified disorders of cartilage
wrestler's ear > cauliflower ear
boxer's ear > cauliflower ear
rugby ear > cauliflower ear
flat head > acquired deformity of head @ 0.8
sunken chest > acquired deformity of chest @ 0.7
failed back > postlaminectomy syndrome
failed fusion > pseudarthrosis after fusion
laminectomy syndrome > postlaminectomy syndrome
femur fracture around prosthesis > periprosthetic fracture around internal prosthetic hip joint @ 0.8
fracture around prosthesis > periprosthetic fracture
fracture around implant > periprosthetic fracture
spinal misalignment > segmental and somatic dysfunction
chiropractic subluxation > subluxation complex vertebral
vertebral subluxation > subluxation complex vertebral @ 0.8
out of alignment > segmental and somatic dysfunction
rib out of place > segmental and somatic dysfunction of rib cage
rib out > segmental and somatic dysfunction of rib cage
pelvis out of alignment > segmental and somatic dysfunction of pelvic region

# --- what goes wrong, organ by organ, where the descriptor says it in other words
adhesions tendon > other specified disorders of synovium and tendon @ 0.8
cyst bursa > other bursal cyst @ 0.8
degeneration muscle > other specified disorders of muscle @ 0.8
inflammation knee joint > monoarthritis knee @ 0.85
inflammation nerve > neuralgia and neuritis @ 0.85
inflammation tendon sheath > synovitis and tenosynovitis @ 0.85
hemorrhage muscle > other specified disorders of muscle @ 0.8

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
stiff neck > torticollis @ 0.95
stiff neck > cervicalgia @ 0.8
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
ankylosis lumbosacral > fusion of spine lumbosacral @ 0.85
fusion lumbosacral > fusion of spine lumbosacral @ 0.85
ankylosis jaw > adhesions and ankylosis of temporomandibular joint @ 0.85
locked jaw > adhesions and ankylosis of temporomandibular joint @ 0.85
stiff jaw > adhesions and ankylosis of temporomandibular joint @ 0.85
necrosis jaw > inflammatory conditions of jaws @ 0.85
inflammation jaw > inflammatory conditions of jaws @ 0.85
osteitis jaw > inflammatory conditions of jaws @ 0.85
exostosis jaw > other specified diseases of jaws @ 0.7
hyperplasia jaw > other specified diseases of jaws @ 0.7
hypertrophy jaw > other specified diseases of jaws @ 0.7
contraction achilles tendon > short achilles tendon acquired
contracture achilles tendon > short achilles tendon acquired
shortening achilles tendon > short achilles tendon acquired
tight achilles tendon > short achilles tendon acquired
short achilles tendon > short achilles tendon acquired
contraction tendon > other specified disorders of tendon @ 0.75
contraction tendon > contracture of tendon @ 0.6
contracture tendon > other specified disorders of tendon @ 0.75
short tendon > other specified disorders of tendon @ 0.75
short tendon > contracture of tendon @ 0.6
shortening tendon > other specified disorders of tendon @ 0.75
shortening tendon > contracture of tendon @ 0.6
deformity spine > deforming dorsopathy @ 0.85
deformity vertebra > deforming dorsopathy @ 0.85
broken vertebra > fracture of vertebra @ 0.8
sclerosis bone > other specified disorders of bone density and structure
hardening bone > other specified disorders of bone density and structure
rarefaction bone > osteoporosis @ 0.6
rarefaction bone > other specified disorders of bone density @ 0.7
thinning bone > other specified disorders of bone density @ 0.7
exostosis bone > exostosis
exostosis bone > hypertrophy of bone @ 0.6
swelling bone > other specified disorders of bone @ 0.85
hemorrhage bone > other specified disorders of bone @ 0.85
hematoma bone > other specified disorders of bone @ 0.85
cyst excluded bone > other specified disorders of bone @ 0.85
swelling soft tissue > other specified soft tissue disorders @ 0.8
calcification soft tissue > other specified soft tissue disorders @ 0.8
mass soft tissue > other specified soft tissue disorders @ 0.8
hematoma soft tissue > other specified soft tissue disorders @ 0.8
swelling muscle > other specified soft tissue disorders @ 0.8
inflammation fat > panniculitis
spasm neck muscle > torticollis @ 0.75
hypertrophy synovium > disorder of synovium @ 0.8
cyst synovium > disorder of synovium @ 0.8
calcification synovium > disorder of synovium @ 0.8
rupture synovium > disorder of synovium @ 0.8
degeneration cartilage > disorder of cartilage @ 0.8
softening cartilage > disorder of cartilage @ 0.8
relaxation ligament > disorder of ligament
lax ligament > disorder of ligament
contraction ligament > disorder of ligament
loose ligament > disorder of ligament
slipping patella > recurrent subluxation of patella
unstable patella > recurrent subluxation of patella
valga acquired coxa > valgus deformity hip
exostosis > osteophyte @ 0.6
contraction sternocleidomastoid > torticollis @ 0.8
contraction sternocleidomastoid > contracture of muscle @ 0.7
spasm sternocleidomastoid > contracture of muscle @ 0.7

# --- joints
pyarthrosis > pyogenic arthritis
pyarthritis > pyogenic arthritis
abscess joint > pyogenic arthritis
purulent arthritis > pyogenic arthritis
tuberculous excluded arthritis septic > pyogenic arthritis
fiessinger > reiter disease
urethro-oculo-articular > reiter disease
venereal arthritis > reiter disease
arthritis urethritica > reiter disease
dysenteric arthritis > postdysenteric arthropathy
arthritis dysentery > postdysenteric arthropathy
chronic rheumatic arthritis > rheumatoid arthritis unspecified @ 0.85
proliferative arthritis > rheumatoid arthritis unspecified @ 0.85
chronic inflammatory polyarthritis > rheumatoid arthritis unspecified @ 0.85
primary progressive polyarthritis > rheumatoid arthritis unspecified @ 0.85
atrophic arthritis > rheumatoid arthritis unspecified @ 0.85
felty > felty syndrome
urate crystal > gout
gouty node > gout
lead gout > lead-induced gout
saturnine > lead-induced gout
tophus > chronic gout with tophus
tophi > chronic gout with tophus
tophaceous > chronic gout with tophus
basic calcium phosphate > hydroxyapatite deposition disease
apatite deposition > hydroxyapatite deposition disease
milwaukee shoulder > hydroxyapatite deposition disease
pyrophosphate arthropathy > chondrocalcinosis
pyrophosphate crystal > chondrocalcinosis
kashin > kaschin-beck disease
urov > kaschin-beck disease
palindromic arthritis > palindromic rheumatism
periodic joint swelling > intermittent hydrarthrosis
periodic hydrarthrosis > intermittent hydrarthrosis
intermittent joint effusion > intermittent hydrarthrosis
traumatic arthritis > traumatic arthropathy | post-traumatic osteoarthritis @ 0.85
posttraumatic arthritis > traumatic arthropathy | post-traumatic osteoarthritis @ 0.85
villonodular > villonodular synovitis
villous arthritis > villonodular synovitis
villous synovitis > villonodular synovitis
climacteric arthritis > other specific arthropathies @ 0.8
menopausal arthritis > other specific arthropathies @ 0.8
transient arthropathy > other specific arthropathies @ 0.8
ochronotic arthritis excluded > other specific arthropathies @ 0.8
arthritis multiple joints > polyarthritis
arthritis many > polyarthritis
single joint arthritis > monoarthritis
one joint arthritis > monoarthritis
neuropathic arthropathy > charcot joint @ 0.85
charcot foot > charcot joint @ 0.85
charcot arthropathy > charcot joint @ 0.85
neuroarthropathy > charcot joint @ 0.85
charcot knee > charcot joint @ 0.85
charcot ankle > charcot joint @ 0.85
hypertrophic arthritis > osteoarthritis @ 0.85
degenerative joint > osteoarthritis @ 0.85
wear tear joint > osteoarthritis @ 0.85
knobby finger joints > heberden nodes
morbus coxae > osteoarthritis of hip
coxalgia senile > osteoarthritis of hip
basal thumb > osteoarthritis of first carpometacarpal joint
basilar thumb > osteoarthritis of first carpometacarpal joint
thumb base > osteoarthritis of first carpometacarpal joint
omarthrosis > osteoarthritis shoulder
dropped fingertip > mallet finger
buttonhole finger > boutonniere deformity
bunion > bunion of foot
crossover toe > other deformities of toe acquired @ 0.85
overlapping toe > other deformities of toe acquired @ 0.85
pigeon toe acquired > other deformities of toe acquired @ 0.85
claw toe > other deformities of toe acquired @ 0.85
mallet toe > other deformities of toe acquired @ 0.85
curly toe acquired > other deformities of toe acquired @ 0.85
overriding toe > other deformities of toe acquired @ 0.85
coxa vara acquired > varus deformity
gunstock deformity > varus deformity
cubitus varus > varus deformity
genu varum > varus deformity
tibia vara acquired > varus deformity
varus knee > varus deformity
genu valgum > valgus deformity
cubitus valgus > valgus deformity
coxa valga acquired > valgus deformity
tibia valga > valgus deformity
valgus knee > valgus deformity
talipes planus > flat foot acquired
splayfoot > flat foot acquired
splay foot > flat foot acquired
pes planus acquired > flat foot acquired
planovalgus acquired > flat foot acquired
dropped arch > flat foot acquired
equinus foot acquired > acquired clawhand clubhand clawfoot clubfoot
acquired clubfoot > acquired clawhand clubhand clawfoot clubfoot
talipes acquired > acquired clawhand clubhand clawfoot clubfoot
clawfoot > acquired clawhand clubhand clawfoot clubfoot
claw foot > acquired clawhand clubhand clawfoot clubfoot
clawhand > acquired clawhand clubhand clawfoot clubfoot
claw hand > acquired clawhand clubhand clawfoot clubfoot
clubhand acquired > acquired clawhand clubhand clawfoot clubfoot
main en griffe > acquired clawhand clubhand clawfoot clubfoot
cavus foot acquired > other acquired deformities of foot @ 0.8
pes cavus acquired > other acquired deformities of foot @ 0.8
ankle deformity > other acquired deformities of foot @ 0.8
foot deformity > other acquired deformities of foot @ 0.8
tailor bunion > other acquired deformities of foot @ 0.8
bunionette > other acquired deformities of foot @ 0.8
haglund deformity > other acquired deformities of foot @ 0.8
short leg acquired > unequal limb length acquired
shortening leg > unequal limb length acquired
shortening arm > unequal limb length acquired
short arm acquired > unequal limb length acquired
unequal legs > unequal limb length acquired
limb shortening > unequal limb length acquired
tibial torsion acquired > other specified acquired deformities of lower leg @ 0.7
tibial torsion acquired > acquired deformity of thigh @ 0.6
femoral anteversion acquired > other specified acquired deformities of lower leg @ 0.7
femoral anteversion acquired > acquired deformity of thigh @ 0.6
softening kneecap > chondromalacia patellae
chondromalacia kneecap > chondromalacia patellae
kneecap cartilage > chondromalacia patellae
softening patella > chondromalacia patellae
runner knee > chondromalacia patellae
chondromalacia patella > chondromalacia patellae
patellofemoral pain > patellofemoral disorders
patellofemoral syndrome > patellofemoral disorders
patellofemoral arthralgia > patellofemoral disorders
old tear acl > spontaneous disruption ligament knee @ 0.7
chronic acl tear > chronic instability of knee @ 0.6
chronic acl tear > spontaneous disruption ligament knee @ 0.7
chronic cruciate tear > chronic instability of knee @ 0.6
chronic cruciate tear > spontaneous disruption ligament knee @ 0.7
old cruciate tear > chronic instability of knee @ 0.6
old cruciate tear > spontaneous disruption ligament knee @ 0.7
old meniscus tear > derangement of meniscus due to old tear
degenerative meniscus > derangement of meniscus due to old tear
chronic meniscus tear > derangement of meniscus due to old tear
arthrophyte > loose body in joint
floating cartilage > loose body in joint
spontaneous dislocation joint > pathological dislocation of joint
pathologic dislocation > pathological dislocation of joint
trick shoulder > recurrent dislocation @ 0.85
shoulder keeps popping out > recurrent dislocation @ 0.85
recurrent subluxation shoulder > recurrent dislocation @ 0.85
shoulder slips out > recurrent dislocation @ 0.85
trick joint > recurrent dislocation @ 0.85
chronic dislocation > recurrent dislocation @ 0.85
trick knee > chronic instability of knee @ 0.7
trick knee > other internal derangements of knee @ 0.8
arthrokatadysis > protrusio acetabuli
protrusion acetabulum > protrusio acetabuli
intrapelvic protrusion > protrusio acetabuli
central displacement acetabulum > protrusio acetabuli
coxa saltans > other specific joint derangements of hip @ 0.85
irritable hip > other specific joint derangements of hip @ 0.85
clicking hip adult > other specific joint derangements of hip @ 0.85
hemorrhage joint > hemarthrosis
blood knee joint > hemarthrosis
bleeding into knee > hemarthrosis
bleeding into ankle > hemarthrosis
bleeding into elbow > hemarthrosis
unstable joint > other instability of joint
wobbly joint > other instability of joint
joint gives way > other instability of joint
loose joint > other instability of joint
wobbly ankle > other instability of joint
unstable ankle > other instability of joint
unstable knee > other instability of joint
unstable knee > chronic instability of knee @ 0.8
knee gives way > chronic instability of knee @ 0.8
knee buckles > chronic instability of knee @ 0.8
knee giving out > chronic instability of knee @ 0.8
arthrodynia > pain in joint
polyarthralgia > pain in joint
omalgia > pain in shoulder
omodynia > pain in shoulder
scapulalgia > pain in shoulder
shoulder ache > pain in shoulder
coxalgia > pain in hip
coxodynia > pain in hip
gonodynia > pain in knee
talalgia > pain in foot
calcaneodynia > pain in foot
tarsalgia > pain in foot
podalgia > pain in foot
podynia > pain in foot
melalgia > pain in limb
brachialgia > pain in limb
limb ache > pain in limb
hydrops joint > effusion joint
hydrops knee > effusion joint
water knee > effusion joint
fluid knee > effusion joint
intraarticular ganglion > other specified joint disorders @ 0.85
ganglion joint > other specified joint disorders @ 0.85
joint cyst > other specified joint disorders @ 0.85
calcification joint > other specified joint disorders @ 0.85
crepitus joint > other specified joint disorders @ 0.85
snapping joint > other specified joint disorders @ 0.85
grating joint > other specified joint disorders @ 0.85
arthrogryposis acquired > stiffness of joint @ 0.75
stiff fingers > stiffness of joint @ 0.75
stiff knee > stiffness of joint @ 0.75
fibrous ankylosis > ankylosis joint

# --- connective tissue
polyangiitis nodosa > polyarteritis nodosa @ 0.85
necrotizing angiitis > polyarteritis nodosa @ 0.85
panarteritis nodosa > polyarteritis nodosa @ 0.85
pan > polyarteritis nodosa @ 0.6 if: arteritis, vasculitis, vessels, angiitis
churg > polyarteritis with lung involvement
allergic angiitis > polyarteritis with lung involvement
antiglomerular basement > hypersensitivity angiitis
martorell > aortic arch syndrome
young female arteritis > aortic arch syndrome
aortic arch arteritis > aortic arch syndrome
raeder harbitz > aortic arch syndrome
lethal midline > lethal midline granuloma
midline granuloma > lethal midline granuloma
antisynthetase > dermatopolymyositis | polymyositis @ 0.7
anti jo > dermatopolymyositis | polymyositis @ 0.7
wagner syndrome muscle > dermatopolymyositis
dermatomucosomyositis > dermatopolymyositis
poikilodermatomyositis > dermatopolymyositis
petges clejat > dermatopolymyositis
acroscleroderma > systemic sclerosis @ 0.8
acrosclerosis > systemic sclerosis @ 0.8
progressive sclerosis systemic > systemic sclerosis @ 0.8
hidebound disease > systemic sclerosis @ 0.8
gougerot houwer > sjogren syndrome
mikulicz radecki > sjogren syndrome
oculo oral genital > behcet disease
triple symptom complex > behcet disease
forestier certonciny > polymyalgia rheumatica
certonciny > polymyalgia rheumatica
rhizomelic pseudopolyarthritis > polymyalgia rheumatica
shulman > eosinophilic fasciitis
diffuse fasciitis eosinophilia > eosinophilic fasciitis
nonsuppurative panniculitis > relapsing panniculitis
pfeifer weber > relapsing panniculitis
rothmann makai > relapsing panniculitis
uctd > systemic involvement of connective tissue unspecified @ 0.85
undifferentiated connective tissue > systemic involvement of connective tissue unspecified @ 0.85
collagen vascular > systemic involvement of connective tissue unspecified @ 0.85
autoimmune disease > systemic involvement of connective tissue unspecified @ 0.85
connective tissue disease > systemic involvement of connective tissue unspecified @ 0.85
rheumatic disease autoimmune > systemic involvement of connective tissue unspecified @ 0.85
mctd > other overlap syndromes
overlap connective tissue > other overlap syndromes

# --- spine
roundback > kyphosis
round shoulder > kyphosis
gibbus acquired > kyphosis
gibbosity > kyphosis
gibbous > kyphosis
saddle back > lordosis
rotoscoliosis > scoliosis @ 0.85
lateral curvature > scoliosis @ 0.85
straight back > flatback syndrome
vertebra plana > juvenile osteochondrosis of spine
calve disease > juvenile osteochondrosis of spine
schmorl disease kyphosis > juvenile osteochondrosis of spine
spondyloptosis > spondylolisthesis
listhesis > spondylolisthesis
pars interarticularis > spondylolysis
ankylosis spine > fusion of spine
ankylosis vertebra > fusion of spine
fused vertebra acquired > fusion of spine
crooked neck > torticollis
poker back > ankylosing spondylitis
rhizomelic spondylosis > ankylosing spondylitis
spondylitis deformans rheumatoid > ankylosing spondylitis
rheumatoid spondylitis > ankylosing spondylitis
rheumatoid spine > ankylosing spondylitis
spondylose rhizomelique > ankylosing spondylitis
axial spondyloarthritis > ankylosing spondylitis
septic discitis > infection of intervertebral disc pyogenic
infected disc > infection of intervertebral disc pyogenic
disc space infection > infection of intervertebral disc pyogenic
infective discitis > infection of intervertebral disc pyogenic
pyogenic discitis > infection of intervertebral disc pyogenic
infected vertebra > osteomyelitis of vertebra
spinal osteomyelitis > osteomyelitis of vertebra
spine bone infection > osteomyelitis of vertebra
facet joint arthritis > spondylosis @ 0.85
facet syndrome > spondylosis @ 0.85
facet degeneration > spondylosis @ 0.85
facet arthropathy > spondylosis @ 0.85
spondyloarthrosis > spondylosis @ 0.85
spondylarthrosis > spondylosis @ 0.85
degeneration spine > spondylosis @ 0.85
facet hypertrophy > spondylosis @ 0.85
stenosis spinal canal > spinal stenosis
lumbar stenosis > spinal stenosis
neurogenic claudication > spinal stenosis
tight spinal canal > spinal stenosis
caudal stenosis > spinal stenosis
interspinous bursitis > kissing spine
verneuil kummell > traumatic spondylopathy
traumatic spondylitis > traumatic spondylopathy
tabetic spine > spondylopathies diseases classified elsewhere @ 0.7
charcot spine > spondylopathies diseases classified elsewhere @ 0.7
charcot vertebra > spondylopathies diseases classified elsewhere @ 0.7
wedging vertebra > collapsed vertebra
tabetic spondylopathy > tabes dorsalis
popped disc > intervertebral disc displacement
disc protrusion > intervertebral disc displacement
disc extrusion > intervertebral disc displacement
torn disc > intervertebral disc displacement
neri barre > cervicocranial syndrome
cervical migraine > cervicocranial syndrome
shoulder neck arm > cervicobrachial syndrome
si joint > sacrococcygeal disorders @ 0.75
sacroiliac dysfunction > sacrococcygeal disorders @ 0.75
tailbone > sacrococcygeal disorders @ 0.75
coccygeal pain > sacrococcygeal disorders @ 0.75
coccydynia > sacrococcygeal disorders @ 0.75
cotunnius > sciatica
sciatic neuralgia > sciatica
lumbodynia > low back pain
lower back trouble > low back pain
low back trouble > low back pain
loin back ache > low back pain
low back syndrome > low back pain
strain low back chronic > low back pain
lumbosacral pain > low back pain
rachiodynia > dorsalgia
spinal pain > dorsalgia
vertebral pain > dorsalgia
spine ache > dorsalgia
rachitis vertebral > dorsalgia
spondylalgia > dorsalgia
spondylodynia > dorsalgia
trachelodynia > cervicalgia
cervicodynia > cervicalgia
neck ache > cervicalgia
nuchal pain > cervicalgia
nerve root irritation > radiculopathy
nerve root compression > radiculopathy
nerve root inflammation > radiculopathy
brachial radiculitis > radiculopathy
thoracic neuritis > radiculopathy

# --- muscles, tendons, bursae, fascia
atrophy muscle > muscle wasting and atrophy
shrunken muscle > muscle wasting and atrophy
amyosthenia > muscle weakness @ 0.7
myoasthenia > muscle weakness @ 0.7
fascial hernia > other specified disorders of muscle
hypertrophy muscle > other specified disorders of muscle
muscle sheath hernia > other specified disorders of muscle
snapping thumb > trigger finger
quervain > radial styloid tenosynovitis
toxic synovitis > transient synovitis
irritable hip child > transient synovitis
observation hip > transient synovitis
peritendinitis > tenosynovitis @ 0.85
tendosynovitis > tenosynovitis @ 0.85
tenontosynovitis > tenosynovitis @ 0.85
thecitis > tenosynovitis @ 0.85
tendovaginitis > tenosynovitis @ 0.85
tenositis > tenosynovitis @ 0.85
tendon snapped > spontaneous rupture of tendon
tendon popped spontaneously > spontaneous rupture of tendon
nontraumatic tendon rupture > spontaneous rupture of tendon
torn tendon nontraumatic > spontaneous rupture of tendon
spontaneous tear tendon > spontaneous rupture of tendon
attrition rupture tendon > spontaneous rupture of tendon
nontraumatic achilles > spontaneous rupture of flexor tendons lower leg @ 0.8
achilles rupture nontraumatic > spontaneous rupture of flexor tendons lower leg @ 0.8
ruptured baker > rupture of popliteal cyst
burst baker > rupture of popliteal cyst
short heel cord > short achilles tendon acquired
contracted heel > short achilles tendon acquired
contracture achilles > short achilles tendon acquired
tendinosis > other specified disorders of tendon @ 0.8
xanthoma tendon > other specified disorders of tendon @ 0.8
tendon calcification other > other specified disorders of tendon @ 0.8
cyst tendon > other specified disorders of tendon @ 0.8
tendon mass > other specified disorders of tendon @ 0.8
tendinosis > enthesopathy @ 0.6
tendinopathy > other specified disorders of tendon @ 0.7
tendonosis > enthesopathy @ 0.6
tendonosis > other specified disorders of tendon @ 0.7
wrist lump cyst > ganglion
synovial cyst wrist > ganglion
shelf syndrome knee > plica syndrome
plica > plica syndrome
nun knee > prepatellar bursitis
nun knee > bursitis of knee @ 0.7
maid knee > prepatellar bursitis
maid knee > bursitis of knee @ 0.7
housemaid > prepatellar bursitis
housemaid > bursitis of knee @ 0.7
carpet layer > prepatellar bursitis
carpet layer > bursitis of knee @ 0.7
roofer knee > prepatellar bursitis
roofer knee > bursitis of knee @ 0.7
beat knee > prepatellar bursitis
parson knee > prepatellar bursitis
parson knee > bursitis of knee @ 0.7
kneecap bursitis > prepatellar bursitis
kneecap bursitis > bursitis of knee @ 0.7
clergyman knee > prepatellar bursitis
greater trochanter pain > trochanteric bursitis
greater trochanteric pain > trochanteric bursitis
gtps > trochanteric bursitis
trochanter bursitis > trochanteric bursitis
lateral hip bursitis > trochanteric bursitis
beat elbow > olecranon bursitis
bursitis elbow > olecranon bursitis
draftsman elbow > olecranon bursitis
tailor seat > other bursitis of hip
ischiogluteal > other bursitis of hip
ischial tuberosity bursitis > other bursitis of hip
calcification bursa > calcium deposit in bursa
calcified bursa > calcium deposit in bursa
calcium bursa > calcium deposit in bursa
infected bursa > other infective bursitis
septic bursa > other infective bursitis
adhesion bursa > other specified bursopathies @ 0.85
hemorrhage bursa > other specified bursopathies @ 0.85
hygroma bursa > other specified bursopathies @ 0.85
fistula bursa > other specified bursopathies @ 0.85
rupture bursa > other specified bursopathies @ 0.85
hypertrophy bursa > other specified bursopathies @ 0.85
cyst bursa > other specified bursopathies @ 0.85
hygroma > other specified bursopathies @ 0.5
repetitive motion > soft tissue disorders related to use overuse and pressure
rsi > soft tissue disorders related to use overuse and pressure
overuse syndrome > soft tissue disorders related to use overuse and pressure
cumulative trauma > soft tissue disorders related to use overuse and pressure
curling fingers palm > palmar fascial fibromatosis
palmar contracture > palmar fascial fibromatosis
contracture palmar fascia > palmar fascial fibromatosis
garrod node > knuckle pads
plantar fibroma > plantar fascial fibromatosis
plantar fibromatosis > plantar fascial fibromatosis
gangrene fascia > necrotizing fasciitis
streptococcal gangrene > necrotizing fasciitis
hemolytic gangrene > necrotizing fasciitis
necrotising fasciitis > necrotizing fasciitis
meleney > necrotizing fasciitis
pseudosarcomatous fasciitis > pseudosarcomatous fibromatosis
nodular fasciitis > pseudosarcomatous fibromatosis
pericapsulitis shoulder > adhesive capsulitis of shoulder
periarthritis shoulder > adhesive capsulitis of shoulder
scapulohumeral periarthritis > adhesive capsulitis of shoulder
stiff shoulder frozen > adhesive capsulitis of shoulder
periarthritis humeroscapularis > adhesive capsulitis of shoulder
scapulohumeral fibrositis > adhesive capsulitis of shoulder
it band > iliotibial band syndrome
iliotibial band > iliotibial band syndrome
iliotibial tract > iliotibial band syndrome
heel cord tendinitis > achilles tendinitis @ 0.85
heel cord > achilles tendinitis @ 0.85
achillobursitis > achilles tendinitis @ 0.85
retrocalcaneal bursitis > achilles tendinitis @ 0.85
little league elbow > medial epicondylitis
medial epicondyle pain > medial epicondylitis
radiohumeral bursitis > lateral epicondylitis
tennis arm > lateral epicondylitis
lateral epicondyle pain > lateral epicondylitis
carpenter elbow > lateral epicondylitis
calcaneal exostosis > calcaneal spur
heel bone spur > calcaneal spur
metatarsal pain > metatarsalgia
forefoot pain > metatarsalgia
policeman disease > metatarsalgia @ 0.6
spur bone > enthesopathy unspecified @ 0.75
periarthritis > enthesopathy unspecified @ 0.75
peritendonitis > enthesopathy unspecified @ 0.75
capsulitis > enthesopathy unspecified @ 0.75
tendinitis > enthesopathy unspecified @ 0.75
tendonitis > enthesopathy unspecified @ 0.75
myofibrositis > fibromyalgia
fibromyositis > fibromyalgia
muscular rheumatism fibromyalgia > fibromyalgia
chronic rheumatism > rheumatism unspecified
nonarticular rheumatism > rheumatism unspecified
rheumatics > rheumatism unspecified
rheumatiz > rheumatism unspecified
hoffa > hypertrophy of infrapatellar fat pad
infrapatellar fat pad > hypertrophy of infrapatellar fat pad
fat pad syndrome > hypertrophy of infrapatellar fat pad
kastert > hypertrophy of infrapatellar fat pad
shrapnel > residual foreign body in soft tissue
old bullet > residual foreign body in soft tissue
retained bullet > residual foreign body in soft tissue
bullet still > residual foreign body in soft tissue
bb pellet retained > residual foreign body in soft tissue
embedded fragment muscle > residual foreign body in soft tissue
old foreign body > residual foreign body in soft tissue
myofascial pain > myalgia
myodynia > myalgia
tropical pyomyositis > infective myositis
psoas abscess excluded > infective myositis
purulent myositis > infective myositis
drill bone > calcification and ossification of muscle
cavalry bone > calcification and ossification of muscle
calcification muscle > calcification and ossification of muscle
calcific myositis > calcification and ossification of muscle
ossification muscle > calcification and ossification of muscle
bone muscle > calcification and ossification of muscle
munchmeyer > calcification and ossification of muscle
heterotopic ossification > calcification and ossification of muscle
stone man > calcification and ossification of muscle
exercise bone > calcification and ossification of muscle
anterior tibial compartment nontraumatic > nontraumatic compartment syndrome
exertional compartment > nontraumatic compartment syndrome

# --- bones
bone metastasis fracture > pathological fracture in neoplastic disease
metastasis fracture > pathological fracture in neoplastic disease
osteoporosis compression fracture > age-related osteoporosis with current pathological fracture
osteoporotic fracture > age-related osteoporosis with current pathological fracture
fragility fracture > age-related osteoporosis with current pathological fracture
milkman > osteomalacia @ 0.85
looser > osteomalacia @ 0.85
deutschlander > stress fracture
pied force > stress fracture
frontalis interna > hyperostosis of skull
morgagni syndrome > hyperostosis of skull
hyperostosis frontalis > hyperostosis of skull
simple bone cyst > solitary bone cyst
unicameral > solitary bone cyst
condensans ilii > osteitis condensans
sicard > osteitis condensans
piriform sclerosis > osteitis condensans
thin bone > other specified disorders of bone density and structure
osteopenia > other specified disorders of bone density and structure
osteosclerosis > other specified disorders of bone density and structure @ 0.75
eburnation > other specified disorders of bone density and structure @ 0.75
hyperostosis > other specified disorders of bone density and structure @ 0.75
involucrum > osteomyelitis
suppurative osteitis > osteomyelitis
septic osteitis > osteomyelitis
osteitis infective > osteomyelitis
brodie > osteomyelitis
draining bone > osteomyelitis
bone sinus > osteomyelitis
cloaca bone > osteomyelitis
marrow infection > osteomyelitis
periostitis > osteomyelitis @ 0.6
periostitis > other specified disorders of bone @ 0.7
lunatomalacia > kienbock disease
lunate necrosis > kienbock disease
kienbock > kienbock disease
necrosis bone > osteonecrosis
ischemic necrosis bone > osteonecrosis
caisson bone > osteonecrosis
femoral head necrosis > osteonecrosis
chandler disease > osteonecrosis
irregular bone growth > other disorders of bone development and growth
bone enlargement > hypertrophy of bone
thickened bone > hypertrophy of bone
vanishing bone > osteolysis
phantom bone > osteolysis
disappearing bone > osteolysis
dissolving bone > osteolysis
gorham stout > osteolysis
marie bamberger > other hypertrophic osteoarthropathy
pulmonary osteoarthropathy > other hypertrophic osteoarthropathy
hpoa > other hypertrophic osteoarthropathy
pachydermoperiostosis secondary > other hypertrophic osteoarthropathy
shoulder hand > algoneurodystrophy
reflex dystrophy bone > algoneurodystrophy
periostosis > other specified disorders of bone @ 0.85
ostealgia > other specified disorders of bone @ 0.85
osteodynia > other specified disorders of bone @ 0.85
osteocopic > other specified disorders of bone @ 0.85
bone ache > other specified disorders of bone @ 0.85
infantile cortical hyperostosis > other specified disorders of bone @ 0.85
caffey > other specified disorders of bone @ 0.85
caffey silverman > other specified disorders of bone @ 0.85
subperiosteal ossification > other specified disorders of bone @ 0.85
diaphysitis > other specified disorders of bone @ 0.85
bone lesion > other specified disorders of bone @ 0.85
legg > juvenile osteochondrosis of head of femur
legg calve > juvenile osteochondrosis of head of femur
coxa plana > juvenile osteochondrosis of head of femur
buchanan > juvenile osteochondrosis of pelvis
osgood > juvenile osteochondrosis of tibia and fibula
schlatter > juvenile osteochondrosis of tibia and fibula
blount > juvenile osteochondrosis of tibia and fibula
tibia vara > juvenile osteochondrosis of tibia and fibula
tibial tubercle apophysitis > juvenile osteochondrosis of tibia and fibula
tibial tuberosity apophysitis > juvenile osteochondrosis of tibia and fibula
sinding larsen > juvenile osteochondrosis of patella
severs > juvenile osteochondrosis of tarsus
growing heel > juvenile osteochondrosis of tarsus
heel growth plate > juvenile osteochondrosis of tarsus
kohler > juvenile osteochondrosis of tarsus
kohler bone disease > juvenile osteochondrosis of tarsus
diaz > juvenile osteochondrosis of tarsus
haglund osteochondrosis > juvenile osteochondrosis of tarsus
freiberg infraction > juvenile osteochondrosis of metatarsus
iselin > juvenile osteochondrosis of metatarsus
kohler freiberg > juvenile osteochondrosis of metatarsus
hegemann > juvenile osteochondrosis of humerus
burns disease > juvenile osteochondrosis of hand @ 0.7
burns disease > juvenile osteochondrosis of radius and ulna @ 0.6
thiemann > juvenile osteochondrosis of radius and ulna @ 0.6
mauclaire > juvenile osteochondrosis of radius and ulna @ 0.6
brailsford > juvenile osteochondrosis of hand @ 0.7
preiser > juvenile osteochondrosis of hand @ 0.7
preiser > juvenile osteochondrosis of radius and ulna @ 0.6
dietrich > juvenile osteochondrosis of radius and ulna @ 0.6
friedrich disease > other specified juvenile osteochondrosis
friedrich clavicle > other specified juvenile osteochondrosis
konig disease > osteochondritis dissecans
ocd knee > osteochondritis dissecans
slipped epiphysis > slipped upper femoral epiphysis
slipped hip child > slipped upper femoral epiphysis
slipped capital > slipped upper femoral epiphysis
epiphyseal slip > slipped upper femoral epiphysis
epiphyseolysis > slipped upper femoral epiphysis
epiphysiolysis > slipped upper femoral epiphysis
apophysitis > osteochondropathy @ 0.85
epiphysitis > osteochondropathy @ 0.85
adult osteochondrosis > osteochondropathy @ 0.85
osteochondritis > osteochondropathy @ 0.85
chondrodynia > chondrocostal junction syndrome
costosternal > chondrocostal junction syndrome
parasternal chondrodynia > chondrocostal junction syndrome
costochondral > chondrocostal junction syndrome
altherr > relapsing polychondritis
polychondropathy > relapsing polychondritis
systemic chondromalacia > relapsing polychondritis
perichondritis > other specified disorders of cartilage @ 0.75
collapsed nose > acquired deformity of nose @ 0.85
broken nose shape > acquired deformity of nose @ 0.85
overdevelopment nasal > acquired deformity of nose @ 0.85
acquired deformity face > other acquired deformity of head @ 0.8
facial deformity > other acquired deformity of head @ 0.8
deformity skull acquired > other acquired deformity of head @ 0.8
flat head acquired > other acquired deformity of head @ 0.8
positional plagiocephaly > other acquired deformity of head @ 0.8
pigeon chest acquired > acquired deformity of chest and rib
pectus acquired > acquired deformity of chest and rib
funnel chest acquired > acquired deformity of chest and rib
chest deformity acquired > acquired deformity of chest and rib
deformity rib > acquired deformity of chest and rib
deformity sternum > acquired deformity of chest and rib
harrison groove > acquired deformity of chest and rib
pelvic obliquity > acquired deformity of pelvis
tilted pelvis > acquired deformity of pelvis
pelvis deformity > acquired deformity of pelvis
postlaminectomy > postlaminectomy syndrome
pseudoarthrosis fusion > pseudarthrosis after fusion
pseudarthrosis fusion > pseudarthrosis after fusion
chiropractic subluxation > segmental and somatic dysfunction @ 0.8
segmental dysfunction > segmental and somatic dysfunction @ 0.8
vertebral subluxation complex > segmental and somatic dysfunction @ 0.8
frontal bossing acquired > other acquired deformity of head
clicks finger > trigger finger @ 0.85
pops bending finger > trigger finger @ 0.85
clicks thumb > trigger thumb @ 0.85
sticks thumb > trigger thumb @ 0.85
catches thumb > trigger thumb @ 0.85
snaps thumb > trigger thumb @ 0.85
blew out knee > internal derangement of knee @ 0.7
blew out knee > sprain of knee @ 0.75
blown out knee > internal derangement of knee @ 0.7
blown out knee > sprain of knee @ 0.75
gave out knee > internal derangement of knee @ 0.7
gave out knee > sprain of knee @ 0.75
popped knee > internal derangement of knee @ 0.7
popped knee > sprain of knee @ 0.75
bone rubbing bone > osteoarthritis
put back out > low back pain @ 0.8
pulled back > low back pain @ 0.8
atrophy of bone > other specified disorders of bone @ 0.85
bone wasting > other specified disorders of bone @ 0.85
atrophy of cartilage > other specified disorders of cartilage @ 0.85
deformed fingers > unspecified deformity of finger @ 1.0
finger joints deformed > unspecified deformity of finger @ 0.95
calcium in muscle > calcification and ossification of muscle unspecified @ 1.0
muscles turn bone > myositis ossificans progressiva @ 1.0
calcium deposits muscle > calcification and ossification of muscle unspecified @ 1.0
calcium in tendon > calcific tendinitis @ 1.0
calcium in joint > chondrocalcinosis @ 0.95
stiff spine arthritis > ankylosing spondylitis @ 0.95
fused spine arthritis > ankylosing spondylitis
spine arthritis > spondylosis without myelopathy @ 0.8
hand arthritis > primary osteoarthritis hand
hip bone dying > idiopathic aseptic necrosis of femur @ 0.95
child hip bone > juvenile osteochondrosis of head of femur @ 0.8
slipped growth plate > slipped upper femoral epiphysis
knee bump teen > juvenile osteochondrosis of tibia tubercle @ 0.85
heel pain child > juvenile osteochondrosis of tarsus @ 0.85
big toe pain swelling > gout unspecified @ 0.6
inflamed tendon > enthesopathy unspecified @ 0.85
inflamed bursa > bursopathy unspecified @ 1.0
inflamed joint lining > synovitis and tenosynovitis unspecified @ 0.95
curved spine teen > adolescent idiopathic scoliosis @ 1.0
spine slipped forward > spondylolisthesis @ 1.0
collapsed spine bone > collapsed vertebra @ 1.0
spine compression fracture > collapsed vertebra @ 0.75
spine compression fracture > wedge compression fracture vertebra
narrow spine > spinal stenosis site unspecified @ 0.95
bulging disc > other intervertebral disc displacement @ 0.95
ruptured disc > intervertebral disc displacement @ 0.95
herniated disc neck > cervical disc displacement @ 0.95
dry eyes mouth arthritis > sjogren syndrome @ 0.95
widespread pain tender > fibromyalgia @ 0.95
prominent swayback > lordosis unspecified @ 1.0
abnormal spine curve > scoliosis unspecified
spine curvature > scoliosis unspecified @ 0.85
breakdown skeletal muscle > rhabdomyolysis @ 1.0
muscle tissue breakdown > rhabdomyolysis @ 1.0
limited shoulder movement > stiffness of shoulder @ 1.0
limited hip movement > stiffness of hip @ 1.0
limited knee movement > stiffness of knee @ 1.0
limited elbow movement > stiffness of elbow @ 1.0
limited wrist movement > stiffness of wrist @ 1.0
limited neck movement > stiffness joint @ 0.4
limited neck movement > cervicalgia | torticollis @ 0.5
limited spine movement > other specified dorsopathies @ 0.7
limited spine movement > stiffness @ 0.5
loss of joint cartilage > osteoarthritis unspecified site @ 0.8
loss of joint cartilage > other specified disorders of cartilage @ 0.7
cartilage breakdown > osteoarthritis @ 0.7
cartilage breakdown > chondrolysis
cartilage breakdown > disorder of cartilage @ 0.8
abnormal cartilage > disorder of cartilage unspecified @ 0.95
bone cyst > solitary bone cyst @ 0.8
bone cyst > other cyst of bone @ 0.85
bone holes > other specified disorders of bone density @ 0.5
bone marrow swelling > other specified disorders of bone @ 0.7
swollen bone > hypertrophy of bone @ 0.7
abnormal bone > disorder of bone unspecified @ 0.85
bone deformity > disorder of bone unspecified | other specified acquired deformity musculoskeletal system @ 0.6
abnormal bone growth > disorder of bone development and growth unspecified
abnormal bone growth > osteochondrodysplasia defects growth @ 0.8
bone growth plate > physeal @ 0.6
bone growth plate > osteochondrodysplasia @ 0.5
large joint > other specified joint disorders @ 0.7
enlarged joints > other specified joint disorders @ 0.75
joint dislocations > recurrent dislocation unspecified joint @ 0.8
many joint dislocations > recurrent dislocation unspecified joint @ 0.8
many joint dislocations > hypermobility syndrome @ 0.6
tendon rupture > spontaneous rupture of unspecified tendon
torn tendon > spontaneous rupture of unspecified tendon @ 0.75
tight tendon > contracture tendon sheath
tight tendon > short tendon @ 0.5
back curve outward > kyphosis @ 0.95

# --- bones and joints in lay words
delayed bone age > other specified disorders of bone @ 0.85
advanced bone age > other specified disorders of bone @ 0.85
bone age > other specified disorders of bone @ 0.6
delayed bone maturation > other specified disorders of bone @ 0.95
accelerated bone maturation > other specified disorders of bone @ 0.95
delayed ossification > other specified disorders of bone
thick bone > other specified disorders of bone density and structure
thickened bone > other specified disorders of bone density and structure
dense bones > other specified disorders of bone density and structure @ 0.95
high bone density > other specified disorders of bone density and structure @ 1.0
high bone mass > other specified disorders of bone density and structure @ 1.0
low bone mass > other specified disorders of bone density and structure @ 0.95
low bone mineral > other specified disorders of bone density and structure @ 0.95
fragile bones > osteoporosis @ 0.8
bones break easy > osteogenesis imperfecta | age-related osteoporosis @ 0.8
recurrent fractures > pathological fracture @ 0.85
multiple fractures > osteogenesis imperfecta @ 0.4
extra bone growth > other hypertrophic osteoarthropathy @ 0.4
extra bone growth > osteophyte
bone lump > osteophyte @ 0.7
bony bump > osteophyte @ 0.7
bone destruction > osteolysis @ 0.95
bone loss > osteolysis @ 0.8
pseudoarthrosis > pseudarthrosis @ 1.0
false joint > pseudarthrosis @ 0.95
fracture wont heal > nonunion
slow healing fracture > delayed healing @ 0.95
loose ligaments > hypermobility syndrome @ 0.8
bendy > hypermobility syndrome @ 0.8
too flexible > hypermobility syndrome
limited joint movement > stiffness of unspecified joint
limited joint mobility > stiffness of unspecified joint
decreased range motion > stiffness of unspecified joint
cannot straighten > contracture @ 0.8 if: elbow, knee, finger, hip, joint, arm, leg
cannot bend > stiffness @ 0.8 if: elbow, knee, finger, hip, joint, wrist, ankle
cannot straighten elbow > contracture elbow @ 0.95
elbow extension limited > contracture elbow @ 0.95
knee extension limited > contracture knee @ 0.95
finger contracture > contracture hand
joint contracture > contracture unspecified joint @ 0.95
fused hip > ankylosis hip @ 0.95
joint dislocation > recurrent dislocation joint @ 0.75
joints pop out > recurrent dislocation @ 0.85
shoulder pops out > recurrent dislocation shoulder
kneecap pops out > recurrent dislocation of patella @ 0.95
kneecap dislocates > recurrent dislocation of patella
water in joint > effusion joint @ 0.95
joint swelling > effusion unspecified joint
joint degeneration > osteoarthritis
one joint inflamed > monoarthritis
low muscle tone > other specified disorders of muscle @ 0.75
low muscle tone > congenital hypotonia @ 0.85
poor muscle tone > congenital hypotonia
floppy muscles > congenital hypotonia @ 0.95
floppiness > congenital hypotonia @ 0.95
flaccid > congenital hypotonia @ 0.5
high muscle tone > congenital hypertonia
high muscle tone > other muscle spasm @ 0.6
tight muscles > muscle spasm @ 0.7
stiff muscles > other specified disorders of muscle | congenital hypertonia @ 0.6
stiff muscles > stiff-man syndrome @ 0.5
muscle bulk > other specified disorders of muscle @ 0.75
high muscle bulk > other specified disorders of muscle @ 0.95
large muscles > other specified disorders of muscle
low muscle mass > muscle wasting and atrophy @ 0.95
low muscle mass > sarcopenia @ 0.8
muscle degeneration > muscle wasting and atrophy @ 0.85
thin arms > muscle wasting and atrophy @ 0.6
absent pectoral > other congenital malformations of musculoskeletal system @ 0.95
weakness thighs > muscle weakness generalized @ 0.85
hip muscle weakness > muscle weakness generalized
shoulder muscle weakness > muscle weakness generalized
hand muscle weakness > muscle weakness generalized @ 0.85
limb weakness > muscle weakness generalized @ 0.8
leg weakness > muscle weakness generalized @ 0.75
weak facial muscles > facial weakness @ 1.0
face muscle weakness > facial weakness @ 1.0
muscle ripple > fasciculation @ 0.8
muscle ripple > myokymia @ 0.7
exercise muscle pain > myalgia
muscle fatigue > muscle weakness generalized @ 0.7

# --- consumer names, slang, regional words
football knee > internal derangement of knee @ 0.85
trick knee > other instability knee @ 0.8
bum knee > internal derangement of knee | pain in knee @ 0.7
bad knee > unspecified internal derangement of knee @ 0.6
bad knee > osteoarthritis of knee @ 0.7
bad joints > osteoarthritis unspecified site @ 0.8
widows hump > kyphosis @ 1.0
the screws > rheumatism unspecified @ 0.6
old mans arthritis > osteoarthritis @ 0.8
worn out joint > osteoarthritis @ 0.95
bone on bone knee > primary osteoarthritis of knee | unilateral primary osteoarthritis knee
tech neck > cervicalgia @ 0.8
text neck > cervicalgia @ 0.8
pump bump > other enthesopathies of foot @ 0.3
pump bump > exostosis @ 0.5
gymnast wrist > other specified disorders of bone @ 0.3
gymnast wrist > pain in wrist @ 0.6
little league elbow > juvenile osteochondrosis of humerus @ 0.6
little league shoulder > juvenile osteochondrosis of humerus @ 0.7
clergymans knee > other bursitis of knee
movie sign knee > chondromalacia patellae @ 0.6
movie sign knee > patellofemoral disorders @ 0.85
bikers knee > patellofemoral disorders @ 0.7
popeye muscle > strain muscle biceps @ 0.7
back out of alignment > segmental and somatic dysfunction @ 0.85
subluxation spine chiropractic > segmental and somatic dysfunction @ 0.7
subluxation spine chiropractic > subluxation complex vertebral @ 0.8
knots in shoulder > myalgia | muscle spasm @ 0.7
tennis leg > strain of other muscles at lower leg level @ 0.85
lump behind knee > synovial cyst of popliteal space @ 0.95
cyst behind knee > synovial cyst of popliteal space @ 1.0
gideons disease > ganglion
swan neck finger > swan-neck deformity @ 1.0
jersey finger > injury of flexor muscle tendon finger @ 0.85
pinched nerve foot > lesion of plantar nerve @ 0.85
pebble in shoe > lesion of plantar nerve @ 0.7
pinched nerve neck > radiculopathy cervical region @ 1.0
pinched nerve back > radiculopathy lumbar region @ 0.95
pinched nerve elbow > lesion of ulnar nerve @ 0.95
pinched nerve wrist > carpal tunnel syndrome @ 0.95
pinched nerve leg > radiculopathy lumbosacral @ 0.6
pinched nerve leg > sciatica @ 0.7
cell phone elbow > lesion of ulnar nerve
cyclists palsy > lesion of ulnar nerve
skinny jeans > meralgia paresthetica @ 0.7 if: numb, thigh, nerve, tingling, pain
foot drop > foot drop acquired
crutch palsy > injury axillary nerve @ 0.5

# --- m1, from the walk through the code system
joint empyema > pyogenic arthritis unspecified
bacterial arthritis nos > pyogenic arthritis unspecified
pseudomonas septic arthritis > arthritis due to other bacteria @ 0.85
haemophilus influenzae arthritis > arthritis due to other bacteria @ 0.85
conjunctivo-urethro-synovial > reiter's disease
sexually acquired reactive arthritis > other reactive arthropathies @ 0.85
chlamydia reactive arthritis > other reactive arthropathies @ 0.85
post-enteric arthritis > postdysenteric arthropathy
blind loop arthritis bypass > arthropathy following intestinal bypass
nlrc4 > other autoinflammatory syndromes @ 0.85
marshall periodic fever > other autoinflammatory syndromes @ 0.85
pash > other autoinflammatory syndromes @ 0.85
nlrp12 > other autoinflammatory syndromes @ 0.85
rheumatoid pleurisy > rheumatoid lung disease
wissler > adult-onset still's disease
undifferentiated inflammatory arthritis > inflammatory polyarthropathy
chronic rheumatic polyarthritis > rheumatoid arthritis unspecified
sjia > juvenile rheumatoid arthritis with systemic onset
chauffard-still > juvenile rheumatoid arthritis with systemic onset
oligoarthritis juvenile > pauciarticular juvenile rheumatoid arthritis
enthesitis-related arthritis > juvenile ankylosing spondylitis
juvenile spondyloarthropathy > juvenile ankylosing spondylitis
polyarticular jia > juvenile rheumatoid polyarthritis seronegative
urate arthropathy > gout unspecified
pseudogout > other chondrocalcinosis
apatite arthropathy > hydroxyapatite deposition disease
calcific periarthritis apatite > hydroxyapatite deposition disease
oxalate arthropathy > other specified crystal arthropathies @ 0.85
calcium oxalate arthropathy > other specified crystal arthropathies @ 0.85
corticosteroid crystal arthritis > other specified crystal arthropathies @ 0.85
periarticular fibrosis rheumatic > chronic postrheumatic arthropathy jaccoud
big bone disease > kaschin-beck
tenosynovial giant cell tumor diffuse > villonodular synovitis
intermittent hydrops articulorum > intermittent hydrarthrosis
arthritis after injury > traumatic arthropathy
mseleni > other specific arthropathies @ 0.85
rotator cuff arthropathy > other specific arthropathies @ 0.85
hypertrophic villous synovitis arthropathy > other specific arthropathies @ 0.85
climacteric polyarthritis > other specified arthritis @ 0.85
serous arthritis > other specified arthritis @ 0.85
panarthritis > polyarthritis unspecified
inflamed several joints > polyarthritis unspecified
rosenbach node > heberden's nodes
haygarth nodosities > heberden's nodes
bony lumps middle finger joints > bouchard's nodes
hip degeneration > osteoarthritis of hip unspecified
hip joint wear > osteoarthritis of hip unspecified
bone on bone knee > osteoarthritis of knee unspecified
deviation of finger > other deformity of finger
contracture finger deformity acquired > other deformity of finger
extensor lag fingertip > mallet finger
hallux malleus > other deformities of toes acquired
hallux flexus > other deformities of toes acquired
underlapping fifth toe > other deformities of toes acquired
hallux elevatus > other deformities of toes acquired
cocked-up toe > other deformities of toes acquired
crooked toe > acquired deformities of toes unspecified
pes valgus acquired > valgus deformity
genu flexum > flexion deformity
dangling wrist > wrist drop
steppage foot > foot drop
intrinsic minus hand > acquired clawhand clubhand clawfoot and clubfoot
acquired talipes equinovarus > acquired clawhand clubhand clawfoot and clubfoot
cavovarus foot acquired > other acquired deformities of foot
equinus acquired > other acquired deformities of foot
ankle equinus > other acquired deformities of foot
pronated foot > other acquired deformities of foot
overpronation > other acquired deformities of foot
metatarsus adductus acquired > other acquired deformities of foot
femoral torsion > other specified acquired deformities of limbs @ 0.85
scapula alata > other specified acquired deformities of limbs @ 0.85
genu recurvatum acquired > other specified acquired deformities of limbs @ 0.85
knee recurvatum > other specified acquired deformities of limbs @ 0.85
patellar instability recurrent > recurrent dislocation of patella
jogger knee > patellofemoral disorders
patellalgia > patellofemoral disorders
patella chondropathy > chondromalacia patellae
patella alta > other disorders of patella
high-riding patella > other disorders of patella
patellar maltracking > other disorders of patella
patellar internal derangement > other derangements of patella
parameniscal cyst > cystic meniscus
meniscal extrusion > other meniscus derangements
chronic mcl laxity > other spontaneous disruption of ligaments of knee
arthrolith > loose body in joint
rice bodies > loose body in joint
corpora libera > loose body in joint
labral degeneration > other articular cartilage disorders
chondral lesion > other articular cartilage disorders
tfcc degeneration > other articular cartilage disorders
degenerative labrum shoulder > other articular cartilage disorders
old articular cartilage tear > other articular cartilage disorders
chronic labral tear > other articular cartilage disorders
ligament shortening > disorder of ligament
ligament contracture > disorder of ligament
paralytic dislocation > pathological dislocation of joint
recurrent shoulder instability > recurrent dislocation of joint
frozen elbow > contracture of joint
stiff contracted joint > contracture of joint
joint adhesions > ankylosis of joint
obliteration of joint > ankylosis of joint
snapping shoulder > other specific joint derangements @ 0.85
fai hip > other specific joint derangements @ 0.85
hip impingement > other specific joint derangements @ 0.85
irritable joint > other specific joint derangements @ 0.85
bony outgrowth joint > osteophyte
sesamoiditis > other specified joint disorders @ 0.85
hypermobile joint single > other specified joint disorders @ 0.85
ankle impingement > other specified joint disorders @ 0.85
ulnocarpal abutment > other specified joint disorders @ 0.85
laterognathia > anomalies of jaw-cranial base relationship
deep bite > anomalies of dental arch relationship
crooked bite > malocclusion unspecified
mouth breathing dentofacial > dentofacial functional abnormalities
thumb sucking dentofacial > dentofacial functional abnormalities
craniomandibular > temporomandibular joint disorders
alveolar ridge hyperplasia > dental alveolar anomalies
exostosis palate > developmental disorders of jaws
static bone cavity > developmental disorders of jaws
giant cell epulis central > giant cell granuloma central
epulis gigantocellular central > giant cell granuloma central
radionecrosis jaw > inflammatory conditions of jaws
solitary bone cyst mandible > other cysts of jaw
familial multilocular cystic jaw > other specified diseases of jaws @ 0.85
mandibular spur > other specified diseases of jaws @ 0.85
absorption of mandible > other specified diseases of jaws @ 0.85
infectious periarteritis > polyarteritis nodosa
strawberry tongue fever coronary child > mucocutaneous lymph node syndrome kawasaki
cutaneous polyarteritis > other conditions related to polyarteritis nodosa
midline malignant reticulosis > lethal midline granuloma
klinger > wegener's granulomatosis
reversed coarctation > aortic arch syndrome takayasu
horton-magath-brown > other giant cell arteritis
anca vasculitis > other specified necrotizing vasculopathies @ 0.85
mac duffie > other specified necrotizing vasculopathies @ 0.85
immune complex vasculitis > other specified necrotizing vasculopathies @ 0.85
neuropsychiatric lupus > systemic lupus erythematosus with organ involvement
lupus cerebritis > systemic lupus erythematosus with organ involvement
lupus vasculitis > systemic lupus erythematosus with organ involvement
wagner-unverricht > other dermatomyositis
dermatopolyneuromyositis > polymyositis
diffuse scleroderma > progressive systemic sclerosis
diffuse cutaneous systemic sclerosis > progressive systemic sclerosis
limited scleroderma > CR(E)ST
limited cutaneous systemic sclerosis > CR(E)ST
acrosclerosis > CR(E)ST
vinyl chloride scleroderma > systemic sclerosis induced by drug and chemical
scleroderma due to bleomycin > systemic sclerosis induced by drug and chemical
sclerema adultorum > systemic sclerosis unspecified
autoimmune exocrinopathy > sjogren syndrome
scleromyositis > other overlap syndromes
rhupus > other overlap syndromes
recurrent hypopyon aphthae > behcet's disease
anarthritic rheumatoid > polymyalgia rheumatica
senile rheumatic gout > polymyalgia rheumatica
febrile relapsing panniculitis > relapsing panniculitis weber-christian
igg4 connective > other specified systemic involvement of connective tissue @ 0.85
collagenosis > systemic involvement of connective tissue unspecified
pmis > multisystem inflammatory syndrome
leukemic arthritis > arthropathy in neoplastic disease
arthritis due to leukemia > arthropathy in neoplastic disease
carcinomatous polyarthritis > arthropathy in neoplastic disease
bleeder joint > hemophilic arthropathy
hemophilic knee > hemophilic arthropathy
stooped posture > postural kyphosis
curved upper back > other and unspecified kyphosis
fixed sagittal imbalance > flatback syndrome
hyperlordosis > lordosis unspecified
rachioscoliosis > scoliosis unspecified
spondyloschisis > spondylolysis
pars fracture chronic > spondylolysis
prespondylolisthesis > spondylolisthesis
intervertebral ankylosis > fusion of spine
sacroiliac ankylosis acquired > fusion of spine
collum distortum > torticollis
spinal deformity other > other specified deforming dorsopathies
von bechterew > ankylosing spondylitis of unspecified sites
sacroiliac arthritis > sacroiliitis
undifferentiated spondyloarthropathy > other specified inflammatory spondylopathies
andersson lesion > other specified inflammatory spondylopathies
spondyloarthritis > unspecified inflammatory spondylopathy
facet arthropathy > other spondylosis
facet arthritis > other spondylosis
facet syndrome > other spondylosis
uncovertebral arthrosis > other spondylosis
pseudoclaudication > spinal stenosis
lateral recess stenosis > spinal stenosis
posttraumatic vertebral collapse late > traumatic spondylopathy
calcified spinal ligament > other specified spondylopathies @ 0.85
ligamentum flavum hypertrophy > other specified spondylopathies @ 0.85
herniated neck disc with cord compression > cervical disc disorder with myelopathy
disc desiccation > other intervertebral disc degeneration
disc dehydration > other intervertebral disc degeneration
herniated disc leg pain > intervertebral disc disorders with radiculopathy
discogenic sciatica > intervertebral disc disorders with radiculopathy
disc calcification > other intervertebral disc disorders
internal disc disruption > other intervertebral disc disorders
cervical vertigo syndrome > cervicocranial syndrome
shoulder-arm > cervicobrachial syndrome
sacroiliac strain chronic > sacrococcygeal disorders
back weakness > other specified dorsopathies
loss of lordosis > other specified dorsopathies
spinal stiffness > other specified dorsopathies
backache lower > low back pain
thrown-out back > low back pain
dorsal spine pain > pain in thoracic spine

# --- m2, from the walk through the code system
suppurative myositis > infective myositis
silicone granuloma > foreign body granuloma of soft tissue
oil granuloma > foreign body granuloma of soft tissue
paraffinoma > foreign body granuloma of soft tissue
focal myositis > other myositis
eosinophilic myositis > other myositis
granulomatous myositis > other myositis
proliferative myositis > other myositis
inflammatory myopathy nos > myositis unspecified
progressive heterotopic ossification > myositis ossificans progressiva
rider bone > myositis ossificans traumatica
neurogenic heterotopic ossification > paralytic calcification and ossification of muscle
heterotopic bone > other ossification of muscle
muscle turned to bone > other ossification of muscle
calcinosis of muscle > other calcification of muscle
dystrophic muscle calcification > other calcification of muscle
nontraumatic quadriceps muscle rupture > other rupture of muscle nontraumatic
tight hamstrings > contracture of muscle
gluteal contracture > contracture of muscle
quadriceps wasting > muscle wasting and atrophy
myatrophy > muscle wasting and atrophy
loss of muscle bulk > muscle wasting and atrophy
presbymyopathy > sarcopenia
muscle fatigue disorder > other specified disorders of muscle @ 0.85
myosclerosis > other specified disorders of muscle @ 0.85
hypertrophy of masseter > other specified disorders of muscle @ 0.85
paravertebral muscle disorder > other specified disorders of muscle @ 0.85
muscle hematoma spontaneous > other specified disorders of muscle @ 0.85
calcareous tendinitis > calcific tendinitis
jerk finger > trigger finger
notta > trigger finger
blackberry thumb > radial styloid tenosynovitis
extensor tenosynovitis > other synovitis and tenosynovitis @ 0.85
flexor tenosynovitis noninfective > other synovitis and tenosynovitis @ 0.85
tenosynovitis of ankle > other synovitis and tenosynovitis @ 0.85
extensor carpi ulnaris tenosynovitis > other synovitis and tenosynovitis @ 0.85
pseudothrombophlebitis popliteal > rupture of popliteal cyst
spontaneous rupture biceps tendon > spontaneous rupture of flexor tendons
drummer palsy > spontaneous rupture of extensor tendons
nontraumatic achilles rupture > spontaneous rupture of other tendons
spontaneous achilles tendon rupture > spontaneous rupture of other tendons
spontaneous quadriceps tendon rupture > spontaneous rupture of other tendons
gastrocnemius contracture > short achilles tendon
coxitis fugax > transient synovitis
mucous cyst finger > ganglion
digital mucous cyst > ganglion
synovial chondromatosis > other specified disorders of synovium and tendon @ 0.85
synovial osteochondromatosis > other specified disorders of synovium and tendon @ 0.85
calcification of synovium > other specified disorders of synovium and tendon @ 0.85
biceps tendinosis > other specified disorders of synovium and tendon @ 0.85
synovial fold > other specified disorders of synovium and tendon @ 0.85
tendon subluxation nontraumatic > other specified disorders of synovium and tendon @ 0.85
crepitant tenosynovitis wrist > crepitant synovitis of hand and wrist
bicipitoradial bursitis > other bursitis of elbow
pes anserine bursitis > other bursitis of knee
infrapatellar bursitis > other bursitis of knee
anserine bursitis > other bursitis of knee
suprapatellar bursitis > other bursitis of knee
iliopsoas bursitis > other bursitis of hip
gluteal bursitis > other bursitis of hip
psoas bursitis > other bursitis of hip
overuse injury > other soft tissue disorders related to use overuse and pressure @ 0.85
repetitive strain injury > other soft tissue disorders related to use overuse and pressure @ 0.85
repetitive stress > other soft tissue disorders related to use overuse and pressure @ 0.85
cumulative trauma disorder > other soft tissue disorders related to use overuse and pressure @ 0.85
biker hand > other soft tissue disorders related to use overuse and pressure @ 0.85
bursal abscess > abscess of bursa
purulent bursitis > other infective bursitis
septic olecranon bursitis > other infective bursitis
hygroma of bursa > other bursal cyst
bursolith > calcium deposit in bursa
bursal calcification > calcium deposit in bursa
trigger palm cords > palmar fascial fibromatosis dupuytren
palmar cords > palmar fascial fibromatosis dupuytren
ischemic fasciitis > pseudosarcomatous fibromatosis
synergistic necrotizing cellulitis > necrotizing fasciitis
adhesive periarthritis > adhesive capsulitis of shoulder
stiff painful shoulder capsule > adhesive capsulitis of shoulder
subscapularis tear > rotator cuff tear or rupture not specified as traumatic
biceps tenosynovitis > bicipital tendinitis
long head biceps tendinitis > bicipital tendinitis
calcific shoulder bursitis > calcific tendinitis of shoulder
scapulothoracic bursitis > bursitis of shoulder
rotator cuff tendinitis > other shoulder lesions
shoulder tendinitis > other shoulder lesions
subscapularis tendinitis > other shoulder lesions
cuff tendinopathy > other shoulder lesions
infraspinatus tendinitis > other shoulder lesions
stieda > tibial collateral bursitis pellegrini-stieda
medial collateral bursitis knee > tibial collateral bursitis pellegrini-stieda
retro-achilles > achilles tendinitis
insertional achilles > achilles tendinitis
achilles bursa > achilles tendinitis
fibularis tendinitis > peroneal tendinitis
tibialis anterior tendinitis > anterior tibial syndrome
adductor tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.85
hamstring tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.85
quadriceps tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.85
rectus femoris tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.85
proximal hamstring tendinopathy > other specified enthesopathies of lower limb excluding foot @ 0.85
biceps femoris tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.85
flexor tendinopathy elbow > medial epicondylitis
archer elbow > lateral epicondylitis
epicondylalgia > lateral epicondylitis
wrist capsulitis > periarthritis of wrist
stone bruise ball foot > metatarsalgia
ankle tendinitis > other enthesopathy of foot and ankle
foot tendinitis > other enthesopathy of foot and ankle
ankle bursitis > other enthesopathy of foot and ankle
tendonitis of foot > other enthesopathy of foot and ankle
toe tendinitis > other enthesopathy of foot and ankle
calcaneal bursitis > other enthesopathy of foot and ankle
intermetatarsal bursitis > other enthesopathy of foot and ankle
dancer tendinitis > other enthesopathy of foot and ankle
distal biceps tendinitis > other enthesopathies @ 0.85
wrist tendinitis > other enthesopathies @ 0.85
elbow tendinitis > other enthesopathies @ 0.85
hand tendinitis > other enthesopathies @ 0.85
thumb tendinitis > other enthesopathies @ 0.85
pectoralis tendinitis > other enthesopathies @ 0.85
ecu tendinitis > other enthesopathies @ 0.85
periostosis tendon > enthesopathy unspecified
flank neuralgia > neuralgia and neuritis unspecified
abdominal wall neuralgia > neuralgia and neuritis unspecified
ilioinguinal neuralgia > neuralgia and neuritis unspecified
steatonecrosis nodular > panniculitis unspecified
alpha-1 panniculitis > panniculitis unspecified
retained foreign body > residual foreign body in soft tissue
shrapnel retained > residual foreign body in soft tissue
shin pain > pain in limb
spontaneous rectus sheath hematoma > nontraumatic hematoma of soft tissue
swollen foot > other specified soft tissue disorders @ 0.85
swollen hand > other specified soft tissue disorders @ 0.85
puffy hand > other specified soft tissue disorders @ 0.85
fat pad atrophy heel > other specified soft tissue disorders @ 0.85
soft tissue necrosis > other specified soft tissue disorders @ 0.85
fat necrosis soft tissue > other specified soft tissue disorders @ 0.85
osteoporosis of immobilization > other osteoporosis without current pathological fracture @ 0.85
transient osteoporosis of hip > localized osteoporosis lequesne
transient regional osteoporosis > localized osteoporosis lequesne
bone marrow edema syndrome hip > localized osteoporosis lequesne
halisteresis > adult osteomalacia unspecified
rickets in grownup > adult osteomalacia unspecified
looser-milkman > other adult osteomalacia
debray > other adult osteomalacia
axial osteomalacia > other adult osteomalacia
busquet > stress fracture
bone broke without injury > pathological fracture
bone discontinuity > other disorders of continuity of bone
jaffe-lichtenstein > fibrous dysplasia monostotic
fluoride osteosclerosis > skeletal fluorosis
pachycephalia > hyperostosis of skull
hyperostosis cranialis > hyperostosis of skull
calvarial thickening > hyperostosis of skull
blood-filled bone cyst > aneurysmal bone cyst
subchondral cyst > other cyst of bone
ganglion of bone > other cyst of bone
enostosis > other specified disorders of bone density and structure @ 0.85
panosteitis > osteomyelitis unspecified
sequestrum > other chronic osteomyelitis
involucrum > other chronic osteomyelitis
garre > other osteomyelitis
sclerosing osteomyelitis > other osteomyelitis
sclerosing nonsuppurative > other osteomyelitis
sonk > osteonecrosis
bone bridge physis > physeal arrest
clavicle hypertrophy > hypertrophy of bone
friedreich-erb-arnold > other hypertrophic osteoarthropathy
weightlifter shoulder > osteolysis
periosteal new bone > other specified disorders of bone @ 0.85
subungual exostosis > other specified disorders of bone @ 0.85
ostalgia > other specified disorders of bone @ 0.85
pubic bone pain > other specified disorders of bone @ 0.85
scapulalgia > other specified disorders of bone @ 0.85
periostitis nonspecific > other specified disorders of bone @ 0.85
metatarsal boss > other specified disorders of bone @ 0.85
quiet hip disease > juvenile osteochondrosis of head of femur legg-calve-perthes
lcpd > juvenile osteochondrosis of head of femur legg-calve-perthes
odelberg > juvenile osteochondrosis of pelvis
ellman acetabulum > juvenile osteochondrosis of pelvis
rugby knee > juvenile osteochondrosis of tibia and fibula
os calcis epiphysitis > juvenile osteochondrosis of tarsus
fifth metatarsal apophysitis > juvenile osteochondrosis of metatarsus
second metatarsal head necrosis adolescent > juvenile osteochondrosis of metatarsus
calcaneal epiphysitis > other specified juvenile osteochondrosis
clavicle osteochondrosis > other specified juvenile osteochondrosis
epiphysitis > juvenile osteochondrosis unspecified
growth plate inflammation > juvenile osteochondrosis unspecified
osteochondritis juvenilis > juvenile osteochondrosis unspecified
coxa vara adolescentium > slipped upper femoral epiphysis
lunate osteonecrosis > kienbock's disease of adults
talar dome lesion > osteochondritis dissecans
chest wall cartilage pain > chondrocostal junction syndrome tietze
rib cartilage inflammation > chondrocostal junction syndrome tietze
xiphoidynia > chondrocostal junction syndrome tietze
diffuse perichondritis > relapsing polychondritis
jaksch-wartenhorst > relapsing polychondritis
cartilage softening > chondromalacia
acute cartilage loss > chondrolysis
perichondritis nec > other specified disorders of cartilage @ 0.85
chondropathy > other specified disorders of cartilage @ 0.85
cyriax > other specified disorders of cartilage @ 0.85
cartilage ossification > other specified disorders of cartilage @ 0.85
cartilage degeneration > other specified disorders of cartilage @ 0.85
cartilage defect > other specified disorders of cartilage @ 0.85
bent nose acquired > acquired deformity of nose
boxer nose > acquired deformity of nose
twisted nose > acquired deformity of nose
perichondritis deformity ear > cauliflower ear
acquired plagiocephaly > other acquired deformity of head
cheek deformity > other acquired deformity of head
flaring ribs acquired > acquired deformity of chest and rib
chest wall deformity acquired > acquired deformity of chest and rib
crooked pelvis > acquired deformity of pelvis
clavicle deformity acquired > other specified acquired deformities of musculoskeletal system
scapula deformity acquired > other specified acquired deformities of musculoskeletal system
persistent spinal pain syndrome type 2 > postlaminectomy syndrome
post-discectomy > postlaminectomy syndrome
back still hurts after spine surgery > postlaminectomy syndrome
failed arthrodesis > pseudarthrosis after fusion or arthrodesis
adjacent segment > other intraoperative and postprocedural complications and disorders of musculoskeletal system
arthrofibrosis after knee replacement > other intraoperative and postprocedural complications and disorders of musculoskeletal system
proximal junctional kyphosis > other intraoperative and postprocedural complications and disorders of musculoskeletal system
post-arthroplasty stiffness > other intraoperative and postprocedural complications and disorders of musculoskeletal system
chiropractic lesion > segmental and somatic dysfunction
back out of place > subluxation complex
pelvic torsion > other biomechanical lesions
sacral torsion > other biomechanical lesions
pelvic upslip > other biomechanical lesions

# --- tendons and bursae by name
flexor tenosynovitis > other synovitis and tenosynovitis @ 0.8
stenosing tenosynovitis > other synovitis and tenosynovitis @ 0.7
shoulder tendonitis > other shoulder lesions @ 0.85
shoulder tendinopathy > other shoulder lesions @ 0.85
rotator cuff tendinopathy > other shoulder lesions @ 0.85
rotator cuff tendonitis > other shoulder lesions @ 0.85
teres minor tendinitis > other shoulder lesions @ 0.8
subscapularis tendinopathy > other shoulder lesions @ 0.8
infraspinatus tendinopathy > other shoulder lesions @ 0.8
supraspinatus tendinopathy > other shoulder lesions @ 0.85
knee tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.8
knee tendonitis > other specified enthesopathies of lower limb excluding foot @ 0.8
thigh tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.8
hip tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.75
groin tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.8
adductor tendinopathy > other specified enthesopathies of lower limb excluding foot @ 0.85
adductor enthesopathy > other specified enthesopathies of lower limb excluding foot @ 0.85
quadriceps tendinopathy > other specified enthesopathies of lower limb excluding foot @ 0.85
popliteus tendinopathy > other specified enthesopathies of lower limb excluding foot @ 0.85
sartorius tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.85
pes anserine tendinitis > other specified enthesopathies of lower limb excluding foot @ 0.8
biceps femoris tendinopathy > other specified enthesopathies of lower limb excluding foot @ 0.85
elbow tendinopathy > other enthesopathies not elsewhere classified @ 0.75
elbow tendonitis > other enthesopathies not elsewhere classified @ 0.8
wrist tendonitis > other enthesopathies not elsewhere classified @ 0.8
hand tendonitis > other enthesopathies not elsewhere classified @ 0.8
thumb tendonitis > other enthesopathies not elsewhere classified @ 0.75
finger tendonitis > other enthesopathies not elsewhere classified @ 0.75
finger tendinitis > other enthesopathies not elsewhere classified @ 0.75
triceps tendonitis > other enthesopathies not elsewhere classified @ 0.85
ankle tendonitis > other enthesopathy of foot and ankle @ 0.85
toe tendonitis > other enthesopathy of foot and ankle @ 0.85
haglund syndrome > other enthesopathy of foot and ankle @ 0.65
bursitis around knee > other bursitis of knee @ 0.8
iliopectineal bursitis > other bursitis of hip
cubital bursitis > other bursitis of elbow
subscapular bursitis > bursitis of shoulder

# --- general processes
necrotizing myositis > other myositis @ 0.7
pustular arthro-osteitis > other osteomyelitis @ 0.6
chronic osteitis > other chronic osteomyelitis @ 0.75
periosteal elevation > other specified disorders of bone @ 0.8
chondritis rib > other specified disorders of cartilage @ 0.7
hypertrophy cartilage > other specified disorders of cartilage @ 0.85
calcification cartilage > other specified disorders of cartilage @ 0.8
necrosis cartilage > other specified disorders of cartilage @ 0.85
atrophy ligament > disorder of ligament @ 0.8
calcification ligament > disorder of ligament @ 0.75
ossification ligament > disorder of ligament @ 0.75
hypertrophy ligament > disorder of ligament @ 0.7
atrophy tendon > other specified disorders of synovium and tendon @ 0.85
calcification tendon > calcific tendinitis @ 0.85
cyst tendon > ganglion @ 0.75
displacement tendon > other specified disorders of synovium and tendon @ 0.8
ulcer bone > other specified disorders of bone @ 0.6
edema bone > other specified disorders of bone @ 0.8
fistula bone > other specified disorders of bone @ 0.75
rarefaction bone > disorder of bone density and structure unspecified @ 0.8
atrophy bone > other specified disorders of bone density and structure @ 0.6
erosion bone > other specified disorders of bone @ 0.8
eburnation bone > other specified disorders of bone density and structure @ 0.75
absorption bone > osteolysis @ 0.7
resorption bone > osteolysis @ 0.7
lump on bone > other specified disorders of bone @ 0.7
spur elbow > osteophyte elbow @ 0.8
spur knee > osteophyte knee @ 0.8
spur shoulder > osteophyte shoulder @ 0.8
spur hip > osteophyte hip @ 0.8
spur ankle > osteophyte ankle @ 0.8
spur wrist > osteophyte wrist @ 0.8
spur hand > osteophyte hand @ 0.8

# --- joints by process
empyema joint > pyogenic arthritis @ 0.85
hypertrophy joint > other specified joint disorders @ 0.75
fibrosis joint > ankylosis of joint @ 0.8
rigidity joint > stiffness of joint
dropsy joint > effusion of joint
edema joint > effusion of joint @ 0.75
laxity joint > other instability of joint @ 0.7
snapping joint > other specific joint derangements @ 0.75
destruction joint > other specified joint disorders @ 0.6
displacement joint > dislocation @ 0.6
fusion joint acquired > ankylosis of joint
disease joint > joint disorder unspecified @ 0.8
weak joint > other instability of joint @ 0.65
induration muscle > other specified disorders of muscle @ 0.85
fibrosis muscle > other specified disorders of muscle @ 0.85
swelling muscle > other specified disorders of muscle @ 0.75
nodule muscle > other specified disorders of muscle @ 0.7
gangrene muscle > other specified disorders of muscle @ 0.5
calcification muscle > other calcification of muscle
ossification muscle > other ossification of muscle @ 0.85
relaxation muscle > other specified disorders of muscle @ 0.5
shortening muscle > contracture of muscle @ 0.85
retraction muscle > contracture of muscle @ 0.75
fascia contraction > contracture of muscle @ 0.55
abscess fascia > other fibroblastic disorders @ 0.6
cyst synovial > other bursal cyst @ 0.75
fibrosis bursa > other specified bursopathies @ 0.8
disc narrowing > intervertebral disc degeneration @ 0.85
disc collapse > intervertebral disc degeneration @ 0.8
disc desiccation > intervertebral disc degeneration @ 0.85
vertebra erosion > other specified spondylopathies @ 0.75
vertebra deformity > other specified deforming dorsopathies @ 0.75
vertebra inflammation > unspecified inflammatory spondylopathy @ 0.85
vertebra lesion > other specified spondylopathies @ 0.5
vertebra hypertrophy > other specified spondylopathies @ 0.7
coccyx deformity > other specified deforming dorsopathies @ 0.6
jaw atrophy > other specified diseases of jaws @ 0.8
jaw hypertrophy > anomalies of jaw size @ 0.7
jaw swelling > other specified diseases of jaws @ 0.6
jaw deformity > dentofacial anomaly unspecified @ 0.7
jaw cyst > unspecified cyst of jaw @ 0.85
jaw displacement > anomalies of jaw-cranial base relationship @ 0.6
patella dislocation old > recurrent dislocation of patella @ 0.7
meniscus calcification > other meniscus derangements @ 0.7
meniscus degeneration > other meniscus derangements @ 0.85
clavicle deformity > other specified acquired deformities of musculoskeletal system @ 0.7
scalp deformity > other acquired deformity of head @ 0.6
horton disease > other giant cell arteritis @ 0.75
overuse injury > other soft tissue disorders related to use @ 0.85
overuse syndrome > other soft tissue disorders related to use @ 0.85
geode bone > other cyst of bone @ 0.8

# --- Organs and what is wrong with them, P to Z
sloughing jaw > inflammatory conditions of jaws @ 0.8 in: icd10cm
hardening mandible > other specified diseases of jaws @ 0.8 in: icd10cm
gangrene mandible > inflammatory conditions of jaws @ 0.8 in: icd10cm
sclerosis maxilla > other specified diseases of jaws @ 0.8 in: icd10cm
hardening maxilla > other specified diseases of jaws @ 0.8 in: icd10cm
scar maxilla > other specified diseases of jaws @ 0.8 in: icd10cm
sloughing maxilla > inflammatory conditions of jaws @ 0.8 in: icd10cm
necrosis maxilla > inflammatory conditions of jaws @ 0.8 in: icd10cm
gangrene maxilla > inflammatory conditions of jaws @ 0.8 in: icd10cm
cicatrix muscle > other specified disorders of muscle @ 0.8 in: icd10cm
hardening muscle > other specified disorders of muscle @ 0.8 in: icd10cm
ulcer muscle > other specified disorders of muscle @ 0.8 in: icd10cm
dropped muscle > other specified disorders of muscle @ 0.8 in: icd10cm
sagging muscle > other specified disorders of muscle @ 0.8 in: icd10cm
irritation muscle > other specified disorders of muscle @ 0.8 in: icd10cm
cicatrix tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
thinning tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
shrunken tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
swelling tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
hardening tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
shortening tendon > contracture of muscle @ 0.8 in: icd10cm
retraction tendon > contracture of muscle @ 0.8 in: icd10cm
contraction tendon > contracture of muscle @ 0.8 in: icd10cm
burst tendon > spontaneous rupture of unspecified tendon @ 0.8 in: icd10cm
lax tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
floppy tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
pain tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
ache tendon > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
scar ligament > disorder of ligament @ 0.8 in: icd10cm
cicatrix ligament > disorder of ligament @ 0.8 in: icd10cm
fibrosis ligament > disorder of ligament @ 0.8 in: icd10cm
thickening ligament > disorder of ligament @ 0.8 in: icd10cm
enlarged ligament > disorder of ligament @ 0.8 in: icd10cm
weakness ligament > disorder of ligament @ 0.8 in: icd10cm
thinning ligament > disorder of ligament @ 0.8 in: icd10cm
thinning synovium > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
shrunken synovium > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
swelling synovium > other specified disorders of synovium and tendon @ 0.8 in: icd10cm
burst synovium > rupture of synovium joint @ 0.8 in: icd10cm
thickening synovial membrane > synovial hypertrophy @ 0.8 in: icd10cm
enlarged synovial membrane > synovial hypertrophy @ 0.8 in: icd10cm
thinning cartilage > other specified disorders of cartilage sites @ 0.8 in: icd10cm
shrunken cartilage > other specified disorders of cartilage sites @ 0.8 in: icd10cm
enlarged cartilage > other specified disorders of cartilage sites @ 0.8 in: icd10cm
hardening cartilage > other specified disorders of cartilage sites @ 0.8 in: icd10cm
softening bone > adult osteomalacia unspecified @ 0.8 in: icd10cm
sloughing bone > osteonecrosis unspecified @ 0.8 in: icd10cm
gangrene bone > osteonecrosis unspecified @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
root pain neck > radiculopathy cervical region in: icd10cm
root pain lower back > radiculopathy lumbar region in: icd10cm
pain sacroiliac joint > sacrococcygeal disorders in: icd10cm
winged scapula > other specified acquired deformities of limb in: icd10cm
winged shoulder blade > other specified acquired deformities of limb in: icd10cm
stiff back > other specified dorsopathies site unspecified in: icd10cm
stiffness of spine > other specified dorsopathies site unspecified in: icd10cm
rigid spine > other specified dorsopathies site unspecified in: icd10cm
shoemaker's chest > acquired deformity of chest and rib in: icd10cm
cobbler's chest > acquired deformity of chest and rib in: icd10cm
spondylitis inflammatory bowel > enteropathic arthropathies in: icd10cm
old sprain knee > chronic instability of knee knee in: icd10cm
old ligament tear knee > chronic instability of knee knee in: icd10cm
spur olecranon > other enthesopathies in: icd10cm
elbow spur > other enthesopathies in: icd10cm

# --- What is wrong, P to Z: own2
swollen thigh > other specified soft tissue disorders in: icd10cm
degenerative rotator cuff tear > unspecified rotator cuff tear or rupture of shoulder not specified as traumatic in: icd10cm
tibial torsion > other specified acquired deformities of lower leg in: icd10cm
femoral torsion > other specified acquired deformities of thigh in: icd10cm
trigger point neck > myalgia other site in: icd10cm
trigger points > myalgia other site in: icd10cm
intoeing > other deformities of toe foot in: icd10cm
out-toeing > other acquired deformities of foot in: icd10cm
crooked teeth > unspecified anomaly of tooth position of fully erupted tooth or teeth in: icd10cm

# --- What is wrong, P to Z: own3
unreduced dislocation > pathological dislocation of joint in: icd10cm
old dislocation > pathological dislocation of joint in: icd10cm
unstable back > spinal instabilities site unspecified in: icd10cm
unstable neck > spinal instabilities cervical region in: icd10cm
varus foot > varus deformity ankle in: icd10cm
valgus foot > valgus deformity ankle in: icd10cm
coxa valga > valgus deformity hip in: icd10cm
coxa vara > varus deformity hip in: icd10cm
vicious union > disorder of continuity of bone unspecified in: icd10cm
xiphoid protruding > acquired deformity of chest and rib in: icd10cm

# --- What is wrong, P to Z: stems
myectasis > other specified disorders of muscle in: icd10cm
tendalgia > other specified disorders of synovium and tendon in: icd10cm
tendectasis > other specified disorders of synovium and tendon in: icd10cm
tenectasis > other specified disorders of synovium and tendon in: icd10cm
tenomalacia > other specified disorders of synovium and tendon in: icd10cm
tenosclerosis > other specified disorders of synovium and tendon in: icd10cm
tenomegaly > other specified disorders of synovium and tendon in: icd10cm
chondralgia > other specified disorders of cartilage sites in: icd10cm
chondrodynia > other specified disorders of cartilage sites in: icd10cm
chondrectasis > other specified disorders of cartilage sites in: icd10cm
chondrosclerosis > other specified disorders of cartilage sites in: icd10cm
chondrorrhexis > other specified disorders of cartilage sites in: icd10cm
chondromegaly > other specified disorders of cartilage sites in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration bone > osteomyelitis unspecified in: icd10cm
purulent infection bursa > abscess of bursa in: icd10cm
suppuration joint > pyogenic arthritis unspecified in: icd10cm
suppuration jaw > inflammatory conditions of jaws in: icd10cm
purulent infection jaw > inflammatory conditions of jaws in: icd10cm
suppuration muscle > infective myositis in: icd10cm
suppuration pericranial > other osteomyelitis in: icd10cm
purulent infection pericranial > other osteomyelitis in: icd10cm
suppuration intervertebral disc > infection of intervertebral disc site unspecified in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative kyphosis > postlaminectomy kyphosis in: icd10cm
postprocedural kyphosis > postlaminectomy kyphosis in: icd10cm
kyphosis after surgery > postlaminectomy kyphosis in: icd10cm
postprocedural kyphosis laminectomy > postlaminectomy kyphosis in: icd10cm
postprocedural lordosis > postsurgical lordosis in: icd10cm
lordosis after surgery > postsurgical lordosis in: icd10cm
postoperative nonunion fusion > pseudarthrosis after fusion or arthrodesis in: icd10cm
radicular syndrome > radiculopathy site unspecified in: icd10cm
scapulocostal syndrome > other specified disorders of bone shoulder in: icd10cm
secretoinhibitor syndrome > sjogren syndrome unspecified in: icd10cm
pulseless syndrome > aortic arch syndrome in: icd10cm
temporomandibular syndrome > arthralgia of temporomandibular joint in: icd10cm
urethro-oculoarticular syndrome > reiter's disease in: icd10cm
van Buchem syndrome > hyperostosis of skull in: icd10cm
vertebrogenic pain syndrome > other dorsalgia in: icd10cm

# --- What is wrong, P to Z: tables5
shoulder will not bend > stiffness of shoulder in: icd10cm
wrist will not bend > stiffness of wrist in: icd10cm
hand will not bend > stiffness of hand in: icd10cm
finger will not bend > stiffness of hand in: icd10cm
knuckles will not bend > stiffness of hand in: icd10cm
stiff thumb > stiffness of hand in: icd10cm
thumb will not bend > stiffness of hand in: icd10cm
hip will not bend > stiffness of hip in: icd10cm
kneecap will not bend > stiffness of knee in: icd10cm
ankle will not bend > stiffness of ankle in: icd10cm
foot will not bend > stiffness of foot in: icd10cm
stiff toe > stiffness of foot in: icd10cm
toe will not bend > stiffness of foot in: icd10cm
jaw will not bend > adhesions and ankylosis of temporomandibular joint in: icd10cm
stiff spine > stiffness of other specified joint in: icd10cm
spine will not bend > stiffness of other specified joint in: icd10cm
fluid on shoulder > effusion shoulder in: icd10cm
water on shoulder > effusion shoulder in: icd10cm
shoulder joint swelling > effusion shoulder in: icd10cm
swollen elbow > effusion elbow in: icd10cm
elbow joint swelling > effusion elbow in: icd10cm
fluid on wrist > effusion wrist in: icd10cm
wrist joint swelling > effusion wrist in: icd10cm
swollen knuckles > effusion hand in: icd10cm
fluid on knuckles > effusion hand in: icd10cm
water on knuckles > effusion hand in: icd10cm
swollen finger joint > effusion hand in: icd10cm
fluid on finger joint > effusion hand in: icd10cm
water on finger joint > effusion hand in: icd10cm
swollen hip joint > effusion hip in: icd10cm
knee joint swelling > effusion knee in: icd10cm
swollen kneecap > effusion knee in: icd10cm
fluid on kneecap > effusion knee in: icd10cm
kneecap joint swelling > effusion knee in: icd10cm
swollen ankle joint > effusion ankle in: icd10cm
fluid on ankle joint > effusion ankle in: icd10cm
water on ankle joint > effusion ankle in: icd10cm
swollen toe joint > effusion foot in: icd10cm
fluid on toe joint > effusion foot in: icd10cm
water on toe joint > effusion foot in: icd10cm
unstable shoulder > other instability shoulder in: icd10cm
shoulder gives way > other instability shoulder in: icd10cm
shoulder giving out > other instability shoulder in: icd10cm
unstable elbow > other instability elbow in: icd10cm
elbow gives way > other instability elbow in: icd10cm
elbow giving out > other instability elbow in: icd10cm
unstable wrist > other instability wrist in: icd10cm
wrist gives way > other instability wrist in: icd10cm
wrist giving out > other instability wrist in: icd10cm
unstable thumb > other instability hand in: icd10cm
thumb gives way > other instability hand in: icd10cm
thumb instability > other instability hand in: icd10cm
thumb giving out > other instability hand in: icd10cm
unstable finger > other instability hand in: icd10cm
finger gives way > other instability hand in: icd10cm
finger instability > other instability hand in: icd10cm
finger giving out > other instability hand in: icd10cm
hip gives way > other instability hip in: icd10cm
unstable ankle > other instability ankle in: icd10cm
ankle gives way > other instability ankle in: icd10cm
kneecap instability > other disorders of patella knee in: icd10cm
kneecap giving out > other disorders of patella knee in: icd10cm
patella gives way > other disorders of patella knee in: icd10cm
spine gives way > spinal instabilities site unspecified in: icd10cm
spine giving out > spinal instabilities site unspecified in: icd10cm
back gives way > spinal instabilities site unspecified in: icd10cm
back giving out > spinal instabilities site unspecified in: icd10cm
unstable vertebral > spinal instabilities site unspecified in: icd10cm
vertebral gives way > spinal instabilities site unspecified in: icd10cm
vertebral giving out > spinal instabilities site unspecified in: icd10cm
elbow keeps popping out > recurrent dislocation elbow in: icd10cm
wrist keeps popping out > recurrent dislocation wrist in: icd10cm
finger keeps popping out > recurrent dislocation finger in: icd10cm
thumb keeps popping out > recurrent dislocation finger in: icd10cm
hip keeps popping out > recurrent dislocation hip in: icd10cm
ankle keeps popping out > recurrent dislocation ankle in: icd10cm
toe keeps popping out > recurrent dislocation right toe in: icd10cm
jaw keeps popping out > other specified disorders of temporomandibular joint in: icd10cm
recurrent dislocation jaw > other specified disorders of temporomandibular joint in: icd10cm
jaw dislocates repeatedly > other specified disorders of temporomandibular joint in: icd10cm
pain buttock > myalgia other site in: icd10cm
pain gluteal > myalgia other site in: icd10cm
sore gluteal > myalgia other site in: icd10cm
pain shoulder blade > other specified disorders of bone shoulder in: icd10cm
sore shoulder blade > other specified disorders of bone shoulder in: icd10cm
shoulder blade hurts > other specified disorders of bone shoulder in: icd10cm
aching shoulder blade > other specified disorders of bone shoulder in: icd10cm
sore shin > pain in lower leg in: icd10cm
shin hurts > pain in lower leg in: icd10cm
aching shin > pain in lower leg in: icd10cm
sore shin bone > pain in lower leg in: icd10cm
shin bone hurts > pain in lower leg in: icd10cm
aching shin bone > pain in lower leg in: icd10cm
great toe hurts > pain in toe in: icd10cm
retention foreign body muscle > residual foreign body in soft tissue in: icd10cm
underdeveloped jaw > other specified anomalies of jaw size in: icd10cm
hypoplastic jaw > other specified anomalies of jaw size in: icd10cm
small jaw congenital > other specified anomalies of jaw size in: icd10cm

# --- What is wrong, P to Z: words
periarteritis > polyarteritis nodosa in: icd10cm
periangiitis > polyarteritis nodosa in: icd10cm
periosteitis > osteomyelitis unspecified in: icd10cm
perispondylitis > unspecified inflammatory spondylopathy site unspecified in: icd10cm
peritendinitis > enthesopathy unspecified in: icd10cm
pericapsulitis > enthesopathy unspecified in: icd10cm
platypelloid pelvis > acquired deformity of pelvis in: icd10cm
polyarthrosis > polyosteoarthritis unspecified in: icd10cm
polyarticular arthritis > polyarthritis unspecified in: icd10cm
polyarticular osteoarthritis > polyosteoarthritis unspecified in: icd10cm
pseudoacromegaly > other hypertrophic osteoarthropathy in: icd10cm
neurogenic claudication > spinal stenosis lumbar region with neurogenic claudication in: icd10cm
pseudoparalysis arm > muscle weakness in: icd10cm
pseudoscoliosis > scoliosis unspecified in: icd10cm
pyoarthrosis > pyogenic arthritis unspecified in: icd10cm
retropatellar > patellofemoral disorders knee in: icd10cm
retropatellar chondromalacia > chondromalacia patellae knee in: icd10cm
rhabdomyositis > myositis unspecified in: icd10cm
tenophyte > other specified disorders of synovium and tendon in: icd10cm
tenontothecitis > unspecified synovitis and tenosynovitis in: icd10cm
clicking rib > other specified disorders of cartilage other site in: icd10cm
scapulodynia > pain in shoulder in: icd10cm
brachialgia > pain in arm unspecified in: icd10cm
cubitalgia > pain in elbow in: icd10cm
cruralgia > pain in leg unspecified in: icd10cm
metacarpalgia > pain in hand in: icd10cm
tarsoptosis > flat foot foot in: icd10cm
talodynia > pain in foot in: icd10cm
pternalgia > pain in foot in: icd10cm
plantalgia > pain in foot in: icd10cm
pygalgia > myalgia other site in: icd10cm
psoas pain > myalgia other site in: icd10cm
oleogranuloma > foreign body granuloma of soft tissue in: icd10cm
siliconoma > foreign body granuloma of soft tissue in: icd10cm
lipogranuloma > other specified soft tissue disorders in: icd10cm

# --- What is wrong, P to Z: words2
melalgia > pain in leg unspecified in: icd10cm
gonyalgia > pain in knee in: icd10cm
carpalgia > pain in wrist in: icd10cm
myosalgia > myalgia in: icd10cm
tenalgia > enthesopathy unspecified in: icd10cm
tenodynia > enthesopathy unspecified in: icd10cm
skeletal deformity > acquired deformity of musculoskeletal system unspecified in: icd10cm
spondylexarthrosis > spondylolisthesis site unspecified in: icd10cm
spondylizema > spondylopathy unspecified in: icd10cm
spondylopyosis > osteomyelitis of vertebra site unspecified in: icd10cm
stenothorax > acquired deformity of chest and rib in: icd10cm
stippling bone > other specified disorders of bone density and structure in: icd10cm
suralgia > pain in lower leg in: icd10cm
tenosynovitis thumb > radial styloid tenosynovitis in: icd10cm
thoracocyllosis > acquired deformity of chest and rib in: icd10cm
tussive fracture > pathological fracture other site in: icd10cm
valgoid > valgus deformity in: icd10cm
zygomatic depression > other acquired deformity of head in: icd10cm

# --- Main terms H to O: b4
disc pus > infection of intervertebral disc site unspecified in: icd10cm
jawbone infection > inflammatory conditions of jaws in: icd10cm
jawbone necrosis > inflammatory conditions of jaws in: icd10cm
mandible infection > inflammatory conditions of jaws in: icd10cm
panniculus inflammation > panniculitis  unspecified in: icd10cm
fatty tissue inflammation > panniculitis  unspecified in: icd10cm
neck neuritis > radiculopathy  cervical region in: icd10cm
brachial neuralgia neck > radiculopathy  cervical region in: icd10cm
low back neuritis > radiculopathy  lumbar region in: icd10cm
osteochondral loose > loose body in unspecified joint in: icd10cm
free body joint > loose body in unspecified joint in: icd10cm
free body knee > loose body in knee unspecified knee in: icd10cm
rice bodies knee > loose body in knee unspecified knee in: icd10cm

# --- Main terms H to O: c5
jaw joint pain > temporomandibular joint disorder  unspecified in: icd10cm
teeth out of place > unspecified anomaly of tooth position of fully erupted tooth or teeth in: icd10cm
teeth rotated > unspecified anomaly of tooth position of fully erupted tooth or teeth in: icd10cm
jaw overgrowth > other specified diseases of jaws in: icd10cm
jaw hyperplasia condyle > other specified diseases of jaws in: icd10cm
double jointed ligaments > hypermobility syndrome in: icd10cm
achilles inflammation > achilles tendinitis unspecified leg in: icd10cm

# --- Main terms H to O: e6
broken bone during implant > fracture of bone following insertion of orthopedic implant  joint prosthesis  or bone plate in: icd10cm
fracture after implant > fracture of bone following insertion of orthopedic implant  joint prosthesis  or bone plate in: icd10cm
fracture implant insertion > fracture of bone following insertion of orthopedic implant  joint prosthesis  or bone plate in: icd10cm
fracture following plate > fracture of bone following insertion of orthopedic implant  joint prosthesis  or bone plate in: icd10cm
back pain postoperative > postlaminectomy syndrome in: icd10cm
back pain post-op > postlaminectomy syndrome in: icd10cm
back pain following surgery > postlaminectomy syndrome in: icd10cm
back pain postprocedural > postlaminectomy syndrome in: icd10cm
back pain postsurgical > postlaminectomy syndrome in: icd10cm
kyphosis laminectomy > postlaminectomy kyphosis in: icd10cm
kyphosis radiation > postradiation kyphosis in: icd10cm
kyphosis irradiation > postradiation kyphosis in: icd10cm
lordosis post-op > postsurgical lordosis in: icd10cm
lordosis following surgery > postsurgical lordosis in: icd10cm
scoliosis radiation > postradiation scoliosis in: icd10cm
scoliosis irradiation > postradiation scoliosis in: icd10cm
nonunion fusion spine > pseudarthrosis after fusion or arthrodesis in: icd10cm
radiation jaw > inflammatory conditions of jaws in: icd10cm
radiation osteonecrosis > inflammatory conditions of jaws in: icd10cm
bone broke no injury > pathological fracture unspecified site in: icd10cm
bone broke by itself > pathological fracture unspecified site in: icd10cm
fracture bone cancer > pathological fracture in neoplastic disease unspecified site in: icd10cm
fracture myeloma > pathological fracture in neoplastic disease unspecified site in: icd10cm
fracture osteomalacia > pathological fracture in other disease unspecified site in: icd10cm
fracture paget > pathological fracture in other disease unspecified site in: icd10cm
fracture disease bone > pathological fracture in other disease unspecified site in: icd10cm
overuse fracture > stress fracture unspecified site in: icd10cm
insufficiency fracture > stress fracture unspecified site in: icd10cm
osteoporosis crushed vertebra > age-related osteoporosis with current pathological fracture vertebra in: icd10cm
osteoporosis collapsed vertebra > age-related osteoporosis with current pathological fracture vertebra in: icd10cm



# --- Main terms H to O: o1
muscle bone formation > other ossification of muscle unspecified site in: icd10cm
tendon necrosis > other specified disorders of synovium and tendon in: icd10cm
synovium mass > other specified disorders of synovium and tendon in: icd10cm
synovium nodule > other specified disorders of synovium and tendon in: icd10cm
joint lesion > other specified joint disorders unspecified joint in: icd10cm
hip impingement > other specified joint disorders hip in: icd10cm
femoroacetabular impingement > other specified joint disorders hip in: icd10cm
cam lesion hip > other specified joint disorders hip in: icd10cm
pincer lesion hip > other specified joint disorders hip in: icd10cm
bone thick > hypertrophy of bone unspecified site in: icd10cm
bone lump > other specified disorders of bone unspecified site in: icd10cm
bone mass > other specified disorders of bone unspecified site in: icd10cm
cartilage infection > other specified disorders of cartilage unspecified sites in: icd10cm
bone death > osteonecrosis  unspecified in: icd10cm
bone death no cause > idiopathic aseptic necrosis of unspecified bone in: icd10cm
bone necrosis unknown cause > idiopathic aseptic necrosis of unspecified bone in: icd10cm
subcutaneous tissue lesion > other specified soft tissue disorders in: icd10cm
subcutaneous tissue fibrosis > other specified soft tissue disorders in: icd10cm
subcutaneous tissue induration > other specified soft tissue disorders in: icd10cm
soft tissue bleeding > nontraumatic hematoma of soft tissue in: icd10cm
muscle hematoma spontaneous > nontraumatic hematoma of soft tissue in: icd10cm
muscle hemorrhage > nontraumatic hematoma of soft tissue in: icd10cm
muscle bleeding > nontraumatic hematoma of soft tissue in: icd10cm

# --- p1
decompression fracture spine > collapsed vertebra in: icd10cm
decompression fracture vertebra > collapsed vertebra in: icd10cm
decalcification bone > other specified disorders bone in: icd10cm
decalcified bone > other specified disorders bone in: icd10cm
demineralized bone > other specified disorders bone in: icd10cm
decalcification tooth > other specified diseases hard tissues teeth in: icd10cm
decalcification enamel > other specified diseases hard tissues teeth in: icd10cm
decalcified tooth > other specified diseases hard tissues teeth in: icd10cm
decalcified enamel > other specified diseases hard tissues teeth in: icd10cm
demineralized tooth > other specified diseases hard tissues teeth in: icd10cm
demineralized enamel > other specified diseases hard tissues teeth in: icd10cm

# --- p10
rheumatic gout > other chondrocalcinosis site in: icd10cm
rheumatic gouty > other chondrocalcinosis site in: icd10cm
calcium gout > other chondrocalcinosis site in: icd10cm
calcium gouty > other chondrocalcinosis site in: icd10cm
pyrophosphate gout > other chondrocalcinosis site in: icd10cm
pyrophosphate gouty > other chondrocalcinosis site in: icd10cm
pseudo gout > other chondrocalcinosis site in: icd10cm
pseudo gouty > other chondrocalcinosis site in: icd10cm
syphilitic gout > syphilis bone joint in: icd10cm
syphilitic gouty > syphilis bone joint in: icd10cm
big toe gouty > idiopathic gout ankle foot in: icd10cm
finger gout > idiopathic gout hand in: icd10cm
finger gouty > idiopathic gout hand in: icd10cm
lumps gouty > chronic gout tophus tophi in: icd10cm
iritis gout > gout in: icd10cm
iritis gouty > gout in: icd10cm

# --- p2
anus congenital misshapen > congenital malformation of intestine in: icd10cm
rectum congenital misshapen > congenital malformation of intestine in: icd10cm
aorta acquired deformity > other specified disorders arteries arterioles in: icd10cm
aortic valve acquired deformity > other nonrheumatic aortic valve disorders in: icd10cm
aortic cusp acquired misshapen > other nonrheumatic aortic valve disorders in: icd10cm
aortic valve congenital misshapen > other congenital malformations aortic mitral valves in: icd10cm
mitral valve acquired deformity > other rheumatic mitral valve diseases in: icd10cm
mitral valve acquired misshapen > other rheumatic mitral valve diseases in: icd10cm
tricuspid valve acquired misshapen > other rheumatic tricuspid valve diseases in: icd10cm
heart valve congenital deformity > other specified congenital malformations heart in: icd10cm
heart valve acquired deformity > endocarditis valve in: icd10cm
heart valve acquired misshapen > endocarditis valve in: icd10cm
heart septum acquired misshapen > cardiac septal defect acquired in: icd10cm
atrial septum congenital misshapen > atrial septal defect in: icd10cm
cavovarus foot congenital misshapen > congenital talipes calcaneovarus in: icd10cm
hip acquired deformity > acquired deformity of thigh in: icd10cm
femur acquired deformity > acquired deformity of thigh in: icd10cm
knee acquired deformity > other specified acquired deformities lower leg in: icd10cm
leg congenital misshapen > other specified congenital musculoskeletal deformities in: icd10cm
shoulder acquired deformity > acquired deformity upper arm in: icd10cm
shoulder acquired misshapen > acquired deformity upper arm in: icd10cm
radius congenital deformity > other specified congenital musculoskeletal deformities in: icd10cm
ulna congenital deformity > other specified congenital musculoskeletal deformities in: icd10cm
ulna congenital misshapen > other specified congenital musculoskeletal deformities in: icd10cm
clavicle congenital misshapen > other congenital malformations upper limb s including shoulder girdle in: icd10cm
collarbone congenital misshapen > other congenital malformations upper limb s including shoulder girdle in: icd10cm
tibia congenital deformity > other specified congenital musculoskeletal deformities in: icd10cm
tibia congenital misshapen > other specified congenital musculoskeletal deformities in: icd10cm
sacroiliac joint acquired deformity > other specified deforming dorsopathies in: icd10cm
chest rickets deformity > sequelae of rickets in: icd10cm
chest rickets misshapen > sequelae of rickets in: icd10cm
spine acquired misshapen > deforming dorsopathy in: icd10cm
spine rickets deformity > sequelae of rickets in: icd10cm
head congenital misshapen > other specified congenital malformations skull face bones in: icd10cm
chin acquired misshapen > other acquired deformity head in: icd10cm
jaw acquired deformity > dentofacial anomaly in: icd10cm
jaw acquired misshapen > dentofacial anomaly in: icd10cm
mandible misshapen > dentofacial anomaly in: icd10cm
maxilla misshapen > dentofacial anomaly in: icd10cm
dental arch misshapen > dentofacial anomaly in: icd10cm
alveolus deformity > dentofacial anomaly in: icd10cm
alveolus misshapen > dentofacial anomaly in: icd10cm
bite misshapen > malocclusion in: icd10cm
mouth acquired misshapen > other lesions oral mucosa in: icd10cm
palate acquired deformity > other specified diseases jaws in: icd10cm
uvula acquired misshapen > other lesions oral mucosa in: icd10cm
gum misshapen > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
nasal sinus acquired misshapen > other specified disorders nose nasal sinuses in: icd10cm
ear acquired misshapen > noninfective disorders of pinna in: icd10cm
ear ossicle acquired deformity > other acquired abnormalities ear ossicles in: icd10cm
ear ossicle acquired misshapen > other acquired abnormalities ear ossicles in: icd10cm
eustachian tube congenital deformity > other specified congenital malformations ear in: icd10cm
iris acquired misshapen > pupillary abnormalities in: icd10cm
eyeball globe deformity > other degenerative disorders globe in: icd10cm
lacrimal passage acquired misshapen > other changes lacrimal passages in: icd10cm
tear duct acquired deformity > other changes lacrimal passages in: icd10cm
tear duct congenital deformity > other congenital malformations lacrimal apparatus in: icd10cm
tear duct congenital misshapen > other congenital malformations lacrimal apparatus in: icd10cm
skin acquired misshapen > other specified disorders skin subcutaneous tissue in: icd10cm
integument acquired misshapen > other specified disorders skin subcutaneous tissue in: icd10cm
muscle acquired misshapen > other specified disorders muscle in: icd10cm
cartilage acquired deformity > acquired deformity musculoskeletal system in: icd10cm
cartilage acquired misshapen > acquired deformity musculoskeletal system in: icd10cm
bone acquired deformity > acquired deformity musculoskeletal system in: icd10cm
joint acquired misshapen > unspecified acquired deformity unspecified limb in: icd10cm
limb acquired deformity > unspecified acquired deformity unspecified limb in: icd10cm
turbinate deformity > other specified disorders nose nasal sinuses in: icd10cm
windpipe acquired deformity > other specified diseases upper respiratory tract in: icd10cm
trachea acquired deformity > other specified diseases upper respiratory tract in: icd10cm
vocal cord acquired deformity > other diseases of larynx in: icd10cm
epiglottis acquired deformity > other diseases of larynx in: icd10cm
glottis acquired deformity > other diseases of larynx in: icd10cm
lung acquired misshapen > other disorders of lung in: icd10cm
diaphragm acquired misshapen > disorders of diaphragm in: icd10cm
ileocecal valve acquired deformity > other specified diseases intestine in: icd10cm
ileocecal coil acquired misshapen > other specified diseases intestine in: icd10cm
bowel acquired misshapen > other specified diseases intestine in: icd10cm
colon acquired misshapen > other specified diseases intestine in: icd10cm
cecum acquired misshapen > other specified diseases intestine in: icd10cm
colon congenital deformity > congenital malformation of intestine in: icd10cm
cecum congenital misshapen > congenital malformation of intestine in: icd10cm
appendix congenital misshapen > congenital malformation of intestine in: icd10cm
hepatic duct acquired misshapen > other specified diseases biliary tract in: icd10cm
pancreas acquired misshapen > other specified diseases pancreas in: icd10cm
spleen acquired misshapen > other diseases of spleen in: icd10cm
renal pelvis acquired deformity > other specified disorders kidney ureter in: icd10cm
kidney calix congenital misshapen > other specified congenital malformations kidney in: icd10cm
renal pelvis congenital deformity > other specified congenital malformations kidney in: icd10cm
ureter acquired deformity > other specified disorders kidney ureter in: icd10cm
ureterovesical orifice deformity > other congenital malformations ureter in: icd10cm
bladder neck acquired misshapen > other specified disorders bladder in: icd10cm
bladder neck congenital deformity > other congenital malformations bladder urethra in: icd10cm
trigone acquired misshapen > other specified disorders bladder in: icd10cm
urethra acquired misshapen > other specified disorders urethra in: icd10cm
penis acquired misshapen > other specified disorders penis in: icd10cm
glans acquired deformity > other specified disorders penis in: icd10cm
glans acquired misshapen > other specified disorders penis in: icd10cm
foreskin acquired misshapen > other specified disorders penis in: icd10cm
glans congenital deformity > other congenital malformation penis in: icd10cm
foreskin congenital misshapen > other congenital malformation penis in: icd10cm
prepuce congenital misshapen > other congenital malformation penis in: icd10cm
testis acquired misshapen > other noninflammatory disorders testis in: icd10cm
scrotum acquired deformity > other noninflammatory disorders testis in: icd10cm
spermatic cord congenital deformity > other congenital malformations vas deferens epididymis seminal vesicles prostate in: icd10cm
seminal vesicle acquired deformity > other specified disorders male genital organs in: icd10cm
spermatic cord acquired deformity > other specified disorders male genital organs in: icd10cm
vas acquired deformity > other specified disorders male genital organs in: icd10cm
prostate acquired misshapen > other specified disorders prostate in: icd10cm
uterus acquired deformity > other specified noninflammatory disorders uterus in: icd10cm
uterus congenital deformity > congenital malformation uterus cervix in: icd10cm
vagina acquired misshapen > other specified noninflammatory disorders vagina in: icd10cm
vulva acquired deformity > other specified noninflammatory disorders vulva perineum in: icd10cm
hymen acquired deformity > other specified noninflammatory disorders vagina in: icd10cm
hymen congenital misshapen > other congenital malformations vagina in: icd10cm
clitoris acquired misshapen > other specified noninflammatory disorders vulva perineum in: icd10cm
ovary acquired deformity > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
fallopian tube acquired deformity > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
artery acquired deformity > other specified disorders arteries arterioles in: icd10cm
artery cerebral misshapen > other specified disorders arteries arterioles in: icd10cm
artery congenital deformity > congenital malformation peripheral vascular system unspecified in: icd10cm
coronary artery acquired deformity > chronic ischemic heart disease in: icd10cm
coronary artery acquired misshapen > chronic ischemic heart disease in: icd10cm
vein congenital misshapen > congenital malformation peripheral vascular system unspecified in: icd10cm
vena cava acquired deformity > other specified disorders veins in: icd10cm
cerebral acquired deformity > other specified disorders brain in: icd10cm
meninges congenital misshapen > other specified congenital malformations nervous system in: icd10cm
spinal cord acquired deformity > other specified diseases spinal cord in: icd10cm
spinal cord acquired misshapen > other specified diseases spinal cord in: icd10cm
pituitary congenital misshapen > congenital malformations other endocrine glands in: icd10cm
thymus congenital deformity > congenital malformations other endocrine glands in: icd10cm
salivary duct acquired misshapen > other diseases salivary glands in: icd10cm
tendon congenital deformity > other congenital malformations musculoskeletal system in: icd10cm
achilles tendon congenital misshapen > other specified congenital deformities feet in: icd10cm
knock knee congenital misshapen > congenital malformation of knee in: icd10cm
genu valgum congenital misshapen > congenital malformation of knee in: icd10cm
bowleg congenital deformity > congenital bowing long bones leg in: icd10cm
bowleg congenital misshapen > congenital bowing long bones leg in: icd10cm
volkmann misshapen > traumatic ischemia of muscle in: icd10cm
specified site congenital deformity > other specified congenital malformations in: icd10cm
contraction pelvis misshapen > acquired deformity of pelvis in: icd10cm
parachute valve deformity > congenital mitral stenosis in: icd10cm
pigeon toe misshapen > other deformities toe s acquired in: icd10cm
pigeon breast rickets deformity > sequelae of rickets in: icd10cm
pigeon breast rickets misshapen > sequelae of rickets in: icd10cm
gonadal duct misshapen > other congenital malformations fallopian tube broad ligament in: icd10cm
gyrate brain congenital deformity > other specified congenital malformations brain in: icd10cm
gyrate convolution congenital misshapen > other specified congenital malformations brain in: icd10cm
accordion spine deformity > other congenital malformations spine not associated scoliosis in: icd10cm

# --- p3
ankle internal derangement > other specific joint derangements ankle foot in: icd10cm
elbow internal derangement > other specific joint derangements elbow in: icd10cm
hip internal derangement > other specific joint derangements hip in: icd10cm
shoulder internal derangement > other specific joint derangements shoulder in: icd10cm
wrist internal derangement > other specific joint derangements wrist in: icd10cm
hand internal derangement > other specific joint derangements hand in: icd10cm
finger internal derangement > other specific joint derangements hand in: icd10cm
toe internal derangement > other specific joint derangements ankle foot in: icd10cm
foot internal derangement > other specific joint derangements ankle foot in: icd10cm
knee anterior cruciate old derangement > other spontaneous disruption anterior cruciate ligament knee in: icd10cm
knee posterior cruciate old derangement > other spontaneous disruption posterior cruciate ligament knee in: icd10cm
knee medial collateral old derangement > other spontaneous disruption medial collateral ligament knee in: icd10cm
knee lateral collateral old derangement > other spontaneous disruption lateral collateral ligament knee in: icd10cm
joint recurrent derangement > recurrent dislocation joint in: icd10cm
gastrointestinal derangement > disease of digestive system in: icd10cm
stomach derangement > disease of digestive system in: icd10cm
digestive derangement > disease of digestive system in: icd10cm
heart derangement > heart disease in: icd10cm
jaw derangement > articular disc disorder temporomandibular joint in: icd10cm
temporomandibular derangement > articular disc disorder temporomandibular joint in: icd10cm
tmj derangement > articular disc disorder temporomandibular joint in: icd10cm
low back internal derangement > other specified dorsopathies site in: icd10cm
mental derangement > mental disorder not otherwise specified in: icd10cm
psychic derangement > nonpsychotic mental disorder in: icd10cm
nervous derangement > nonpsychotic mental disorder in: icd10cm
disc derangement > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
vestibular derangement > disorder of vestibular function in: icd10cm

# --- p6
atlanto-axial recurrent dislocation > recurrent atlantoaxial dislocation myelopathy in: icd10cm
arm shoulder dislocation > subluxation dislocation shoulder joint in: icd10cm
nursemaid elbow dislocation > nursemaid's elbow in: icd10cm
knuckle dislocation > dislocation metacarpophalangeal joint finger in: icd10cm
tibia upper dislocation > subluxation dislocation knee in: icd10cm
midfoot dislocation > subluxation dislocation tarsometatarsal joint in: icd10cm
lens traumatic dislocation > other injuries eye orbit in: icd10cm
cricoarytenoid dislocation > dislocation other parts neck in: icd10cm
larynx dislocation > dislocation other parts neck in: icd10cm
thyroid cartilage dislocation > dislocation other parts neck in: icd10cm
tailbone dislocation > dislocation sacroiliac sacrococcygeal joint in: icd10cm
sacrum dislocation > dislocation sacroiliac sacrococcygeal joint in: icd10cm
symphysis delivery dislocation > obstetric damage pelvic joints ligaments in: icd10cm
ulna dislocation > subluxation dislocation ulnohumeral joint in: icd10cm
septum old dislocation > deviated nasal septum in: icd10cm
IUD dislocation > displacement intrauterine contraceptive device in: icd10cm
intraocular lens dislocation > displacement of intraocular lens in: icd10cm
testis dislocation > other specified injuries external genitals in: icd10cm
joint birth dislocation > birth injuries other parts skeleton in: icd10cm
adrenal congenital malposition > congenital malformations adrenal gland in: icd10cm
adrenal congenital shifted > congenital malformations adrenal gland in: icd10cm
adrenal congenital abnormal position > congenital malformations adrenal gland in: icd10cm
alimentary congenital displacement > other specified congenital malformations digestive system in: icd10cm
alimentary congenital misplaced > other specified congenital malformations digestive system in: icd10cm
alimentary congenital shifted > other specified congenital malformations digestive system in: icd10cm
alimentary congenital abnormal position > other specified congenital malformations digestive system in: icd10cm
bowel congenital displacement > other specified congenital malformations digestive system in: icd10cm
bowel congenital misplaced > other specified congenital malformations digestive system in: icd10cm
bowel congenital malposition > other specified congenital malformations digestive system in: icd10cm
bowel congenital shifted > other specified congenital malformations digestive system in: icd10cm
bowel congenital abnormal position > other specified congenital malformations digestive system in: icd10cm
ankle displacement > other specified congenital musculoskeletal deformities in: icd10cm
ankle misplaced > other specified congenital musculoskeletal deformities in: icd10cm
ankle malposition > other specified congenital musculoskeletal deformities in: icd10cm
ankle shifted > other specified congenital musculoskeletal deformities in: icd10cm
ankle abnormal position > other specified congenital musculoskeletal deformities in: icd10cm
joint congenital displacement > other specified congenital musculoskeletal deformities in: icd10cm
joint congenital misplaced > other specified congenital musculoskeletal deformities in: icd10cm
joint congenital malposition > other specified congenital musculoskeletal deformities in: icd10cm
joint congenital shifted > other specified congenital musculoskeletal deformities in: icd10cm
joint congenital abnormal position > other specified congenital musculoskeletal deformities in: icd10cm
aorta congenital misplaced > anomalous origin subclavian artery in: icd10cm
aorta congenital malposition > anomalous origin subclavian artery in: icd10cm
aorta congenital shifted > anomalous origin subclavian artery in: icd10cm
aorta congenital abnormal position > anomalous origin subclavian artery in: icd10cm
auricle congenital displacement > misplaced ear in: icd10cm
auricle congenital malposition > misplaced ear in: icd10cm
auricle congenital shifted > misplaced ear in: icd10cm
auricle congenital abnormal position > misplaced ear in: icd10cm
ear congenital displacement > misplaced ear in: icd10cm
ear congenital malposition > misplaced ear in: icd10cm
ear congenital shifted > misplaced ear in: icd10cm
ear congenital abnormal position > misplaced ear in: icd10cm
bladder acquired misplaced > other specified disorders bladder in: icd10cm
bladder acquired shifted > other specified disorders bladder in: icd10cm
bladder acquired abnormal position > other specified disorders bladder in: icd10cm
bladder congenital misplaced > other exstrophy urinary bladder in: icd10cm
bladder congenital malposition > other exstrophy urinary bladder in: icd10cm
bladder congenital shifted > other exstrophy urinary bladder in: icd10cm
bladder congenital abnormal position > other exstrophy urinary bladder in: icd10cm
bile duct congenital displacement > other congenital malformations bile ducts in: icd10cm
bile duct congenital misplaced > other congenital malformations bile ducts in: icd10cm
bile duct congenital malposition > other congenital malformations bile ducts in: icd10cm
bile duct congenital shifted > other congenital malformations bile ducts in: icd10cm
bile duct congenital abnormal position > other congenital malformations bile ducts in: icd10cm
common duct congenital displacement > other congenital malformations bile ducts in: icd10cm
common duct congenital misplaced > other congenital malformations bile ducts in: icd10cm
common duct congenital malposition > other congenital malformations bile ducts in: icd10cm
common duct congenital shifted > other congenital malformations bile ducts in: icd10cm
brachial plexus congenital misplaced > other specified congenital malformations nervous system in: icd10cm
brachial plexus congenital malposition > other specified congenital malformations nervous system in: icd10cm
brachial plexus congenital shifted > other specified congenital malformations nervous system in: icd10cm
brain stem caudal displacement > other specified congenital malformations brain in: icd10cm
brain stem caudal malposition > other specified congenital malformations brain in: icd10cm
brain stem caudal shifted > other specified congenital malformations brain in: icd10cm
brain stem caudal abnormal position > other specified congenital malformations brain in: icd10cm
canaliculus lacrimalis congenital misplaced > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus lacrimalis congenital malposition > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus lacrimalis congenital shifted > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus lacrimalis congenital abnormal position > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus tear duct congenital misplaced > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus tear duct congenital malposition > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus tear duct congenital shifted > other congenital malformations lacrimal apparatus in: icd10cm
canaliculus tear duct congenital abnormal position > other congenital malformations lacrimal apparatus in: icd10cm
cerebellum caudal congenital displacement > other specified congenital malformations brain in: icd10cm
cerebellum caudal congenital misplaced > other specified congenital malformations brain in: icd10cm
cerebellum caudal congenital malposition > other specified congenital malformations brain in: icd10cm
cerebellum caudal congenital shifted > other specified congenital malformations brain in: icd10cm
cerebellum caudal congenital abnormal position > other specified congenital malformations brain in: icd10cm
cervix misplaced > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix malposition > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix shifted > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix abnormal position > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix congenital displacement > other congenital malformations cervix in: icd10cm
cervix congenital misplaced > other congenital malformations cervix in: icd10cm
cervix congenital malposition > other congenital malformations cervix in: icd10cm
cervix congenital shifted > other congenital malformations cervix in: icd10cm
cervix congenital abnormal position > other congenital malformations cervix in: icd10cm
colon congenital displacement > congenital malformations intestinal fixation in: icd10cm
colon congenital misplaced > congenital malformations intestinal fixation in: icd10cm
colon congenital malposition > congenital malformations intestinal fixation in: icd10cm
colon congenital shifted > congenital malformations intestinal fixation in: icd10cm
colon congenital abnormal position > congenital malformations intestinal fixation in: icd10cm
columna nasi displacement > deviated nasal septum in: icd10cm
columna nasi misplaced > deviated nasal septum in: icd10cm
columna nasi malposition > deviated nasal septum in: icd10cm
columna nasi shifted > deviated nasal septum in: icd10cm
columna nasi abnormal position > deviated nasal septum in: icd10cm
cystic duct congenital displacement > other congenital malformations bile ducts in: icd10cm
cystic duct congenital misplaced > other congenital malformations bile ducts in: icd10cm
cystic duct congenital malposition > other congenital malformations bile ducts in: icd10cm
cystic duct congenital shifted > other congenital malformations bile ducts in: icd10cm
disc displacement > other thoracic thoracolumbar lumbosacral intervertebral disc displacement in: icd10cm
disc misplaced > other thoracic thoracolumbar lumbosacral intervertebral disc displacement in: icd10cm
disc malposition > other thoracic thoracolumbar lumbosacral intervertebral disc displacement in: icd10cm
disc shifted > other thoracic thoracolumbar lumbosacral intervertebral disc displacement in: icd10cm
disc abnormal position > other thoracic thoracolumbar lumbosacral intervertebral disc displacement in: icd10cm
disc neck shifted > other cervical disc displacement cervical region in: icd10cm
disc cervical misplaced > other cervical disc displacement cervical region in: icd10cm
disc cervical malposition > other cervical disc displacement cervical region in: icd10cm
disc cervical shifted > other cervical disc displacement cervical region in: icd10cm
disc lumbar with sciatica displacement > intervertebral disc disorders radiculopathy lumbar region in: icd10cm
disc lumbar with sciatica misplaced > intervertebral disc disorders radiculopathy lumbar region in: icd10cm
disc lumbar with sciatica abnormal position > intervertebral disc disorders radiculopathy lumbar region in: icd10cm
duodenum congenital displacement > other specified congenital malformations digestive system in: icd10cm
duodenum congenital misplaced > other specified congenital malformations digestive system in: icd10cm
duodenum congenital malposition > other specified congenital malformations digestive system in: icd10cm
duodenum congenital shifted > other specified congenital malformations digestive system in: icd10cm
stomach congenital misplaced > other specified congenital malformations digestive system in: icd10cm
stomach congenital shifted > other specified congenital malformations digestive system in: icd10cm
epididymis congenital abnormal position > other congenital malformations vas deferens epididymis seminal vesicles prostate in: icd10cm
epiphyseal plate displacement > osteochondropathy in: icd10cm
epiphyseal plate misplaced > osteochondropathy in: icd10cm
epiphyseal plate malposition > osteochondropathy in: icd10cm
epiphyseal plate shifted > osteochondropathy in: icd10cm
epiphyseal plate abnormal position > osteochondropathy in: icd10cm
esophagus acquired misplaced > other specified disease esophagus in: icd10cm
esophagus acquired abnormal position > other specified disease esophagus in: icd10cm
esophagus congenital misplaced > other congenital malformations esophagus in: icd10cm
esophagus congenital malposition > other congenital malformations esophagus in: icd10cm
esophagus congenital shifted > other congenital malformations esophagus in: icd10cm
eyeball acquired malposition > displacement lateral of globe in: icd10cm
eyeball congenital misplaced > other specified congenital malformations eye in: icd10cm
eyeball congenital malposition > other specified congenital malformations eye in: icd10cm
eyeball congenital shifted > other specified congenital malformations eye in: icd10cm
eyeball congenital abnormal position > other specified congenital malformations eye in: icd10cm
fallopian tube acquired misplaced > prolapse hernia ovary fallopian tube in: icd10cm
fallopian tube acquired malposition > prolapse hernia ovary fallopian tube in: icd10cm
fallopian tube acquired shifted > prolapse hernia ovary fallopian tube in: icd10cm
fallopian tube acquired abnormal position > prolapse hernia ovary fallopian tube in: icd10cm
fetus displacement > maternal care malpresentation fetus in: icd10cm
fetus misplaced > maternal care malpresentation fetus in: icd10cm
fetus shifted > maternal care malpresentation fetus in: icd10cm
fetus abnormal position > maternal care malpresentation fetus in: icd10cm
fetal head displacement > maternal care malpresentation fetus in: icd10cm
fetal head malposition > maternal care malpresentation fetus in: icd10cm
fetal head shifted > maternal care malpresentation fetus in: icd10cm
baby displacement > maternal care malpresentation fetus in: icd10cm
baby misplaced > maternal care malpresentation fetus in: icd10cm
baby malposition > maternal care malpresentation fetus in: icd10cm
baby shifted > maternal care malpresentation fetus in: icd10cm
baby abnormal position > maternal care malpresentation fetus in: icd10cm
gallbladder congenital malposition > other congenital malformations gallbladder in: icd10cm
gallbladder congenital shifted > other congenital malformations gallbladder in: icd10cm
gallbladder congenital abnormal position > other congenital malformations gallbladder in: icd10cm
gastric mucosa congenital malposition > other specified congenital malformations stomach in: icd10cm
gastric mucosa congenital shifted > other specified congenital malformations stomach in: icd10cm
stomach lining congenital shifted > other specified congenital malformations stomach in: icd10cm
globe misplaced > displacement lateral of globe in: icd10cm
globe malposition > displacement lateral of globe in: icd10cm
globe shifted > displacement lateral of globe in: icd10cm
hair displacement > other congenital malformations hair in: icd10cm
hair misplaced > other congenital malformations hair in: icd10cm
hair malposition > other congenital malformations hair in: icd10cm
hair shifted > other congenital malformations hair in: icd10cm
hair abnormal position > other congenital malformations hair in: icd10cm
hairline misplaced > other congenital malformations hair in: icd10cm
hairline shifted > other congenital malformations hair in: icd10cm
hairline abnormal position > other congenital malformations hair in: icd10cm
scalp line displacement > other congenital malformations hair in: icd10cm
scalp line misplaced > other congenital malformations hair in: icd10cm
scalp line malposition > other congenital malformations hair in: icd10cm
scalp line shifted > other congenital malformations hair in: icd10cm
scalp line abnormal position > other congenital malformations hair in: icd10cm
heart congenital shifted > other specified congenital malformations heart in: icd10cm
heart acquired misplaced > other ill-defined heart diseases in: icd10cm
heart acquired malposition > other ill-defined heart diseases in: icd10cm
heart acquired shifted > other ill-defined heart diseases in: icd10cm
heart acquired abnormal position > other ill-defined heart diseases in: icd10cm
hymen congenital misplaced > other congenital malformations vagina in: icd10cm
hymen congenital malposition > other congenital malformations vagina in: icd10cm
hymen congenital shifted > other congenital malformations vagina in: icd10cm
incus congenital displacement > congenital malformation ear ossicles in: icd10cm
incus congenital misplaced > congenital malformation ear ossicles in: icd10cm
incus congenital malposition > congenital malformation ear ossicles in: icd10cm
incus congenital shifted > congenital malformation ear ossicles in: icd10cm
malleus congenital displacement > congenital malformation ear ossicles in: icd10cm
malleus congenital misplaced > congenital malformation ear ossicles in: icd10cm
malleus congenital malposition > congenital malformation ear ossicles in: icd10cm
malleus congenital shifted > congenital malformation ear ossicles in: icd10cm
malleus congenital abnormal position > congenital malformation ear ossicles in: icd10cm
stapes congenital displacement > congenital malformation ear ossicles in: icd10cm
stapes congenital misplaced > congenital malformation ear ossicles in: icd10cm
stapes congenital malposition > congenital malformation ear ossicles in: icd10cm
stapes congenital shifted > congenital malformation ear ossicles in: icd10cm
joint prosthesis malposition > dislocation internal joint prosthesis in: icd10cm
joint prosthesis abnormal position > dislocation internal joint prosthesis in: icd10cm
kidney acquired misplaced > nephroptosis in: icd10cm
kidney acquired malposition > nephroptosis in: icd10cm
kidney acquired shifted > nephroptosis in: icd10cm
kidney acquired abnormal position > nephroptosis in: icd10cm
kidney congenital malposition > ectopic kidney in: icd10cm
kidney congenital shifted > ectopic kidney in: icd10cm
kidney stent misplaced > displacement of nephrostomy catheter in: icd10cm
kidney stent shifted > displacement of nephrostomy catheter in: icd10cm
nephrostomy misplaced > displacement of nephrostomy catheter in: icd10cm
nephrostomy shifted > displacement of nephrostomy catheter in: icd10cm
ureter stent malposition > displacement indwelling ureteral stent in: icd10cm
lens congenital misplaced > congenital displaced lens in: icd10cm
lens congenital malposition > congenital displaced lens in: icd10cm
lens congenital shifted > congenital displaced lens in: icd10cm
lens displacement > dislocation of lens in: icd10cm
lens misplaced > dislocation of lens in: icd10cm
lens malposition > dislocation of lens in: icd10cm
lens shifted > dislocation of lens in: icd10cm
lens abnormal position > dislocation of lens in: icd10cm
lung congenital misplaced > other congenital malformations lung in: icd10cm
lung congenital malposition > other congenital malformations lung in: icd10cm
lung congenital shifted > other congenital malformations lung in: icd10cm
lung congenital abnormal position > other congenital malformations lung in: icd10cm
liver congenital abnormal position > other congenital malformations liver in: icd10cm
macula congenital misplaced > congenital malformation of retina in: icd10cm
macula congenital malposition > congenital malformation of retina in: icd10cm
macula congenital shifted > congenital malformation of retina in: icd10cm
macula congenital abnormal position > congenital malformation of retina in: icd10cm
nail congenital abnormal position > other congenital malformations nails in: icd10cm
nasal septum congenital misplaced > other congenital deformities skull face jaw in: icd10cm
nasal septum congenital malposition > other congenital deformities skull face jaw in: icd10cm
nasal septum congenital abnormal position > other congenital deformities skull face jaw in: icd10cm
opening wharton duct displacement > congenital malformations salivary glands ducts in: icd10cm
opening wharton duct misplaced > congenital malformations salivary glands ducts in: icd10cm
opening wharton duct malposition > congenital malformations salivary glands ducts in: icd10cm
opening wharton duct shifted > congenital malformations salivary glands ducts in: icd10cm
opening wharton duct abnormal position > congenital malformations salivary glands ducts in: icd10cm
opening salivary duct displacement > congenital malformations salivary glands ducts in: icd10cm
opening salivary duct misplaced > congenital malformations salivary glands ducts in: icd10cm
opening salivary duct malposition > congenital malformations salivary glands ducts in: icd10cm
opening salivary duct shifted > congenital malformations salivary glands ducts in: icd10cm
organ congenital displacement > other specified congenital malformations in: icd10cm
organ congenital misplaced > other specified congenital malformations in: icd10cm
organ congenital malposition > other specified congenital malformations in: icd10cm
organ congenital shifted > other specified congenital malformations in: icd10cm
organ congenital abnormal position > other specified congenital malformations in: icd10cm
ovary acquired misplaced > prolapse hernia ovary fallopian tube in: icd10cm
ovary acquired malposition > prolapse hernia ovary fallopian tube in: icd10cm
ovary acquired shifted > prolapse hernia ovary fallopian tube in: icd10cm
ovary acquired abnormal position > prolapse hernia ovary fallopian tube in: icd10cm
ovary congenital shifted > other congenital malformation ovary in: icd10cm
ovary congenital abnormal position > other congenital malformation ovary in: icd10cm
parotid congenital abnormal position > congenital malformations salivary glands ducts in: icd10cm
pancreas congenital malposition > other congenital malformations pancreas pancreatic duct in: icd10cm
pancreas congenital shifted > other congenital malformations pancreas pancreatic duct in: icd10cm
pancreas congenital abnormal position > other congenital malformations pancreas pancreatic duct in: icd10cm
pituitary congenital displacement > congenital malformations other endocrine glands in: icd10cm
pituitary congenital misplaced > congenital malformations other endocrine glands in: icd10cm
pituitary congenital malposition > congenital malformations other endocrine glands in: icd10cm
pituitary congenital shifted > congenital malformations other endocrine glands in: icd10cm
pituitary congenital abnormal position > congenital malformations other endocrine glands in: icd10cm
thymus congenital malposition > congenital malformations other endocrine glands in: icd10cm
thymus congenital shifted > congenital malformations other endocrine glands in: icd10cm
thymus congenital abnormal position > congenital malformations other endocrine glands in: icd10cm
thyroid congenital displacement > congenital malformations other endocrine glands in: icd10cm
thyroid congenital malposition > congenital malformations other endocrine glands in: icd10cm
thyroid congenital shifted > congenital malformations other endocrine glands in: icd10cm
thyroid congenital abnormal position > congenital malformations other endocrine glands in: icd10cm
prostate congenital misplaced > other congenital malformations vas deferens epididymis seminal vesicles prostate in: icd10cm
prostate congenital malposition > other congenital malformations vas deferens epididymis seminal vesicles prostate in: icd10cm
prostate congenital abnormal position > other congenital malformations vas deferens epididymis seminal vesicles prostate in: icd10cm
patella congenital displacement > congenital malformation of knee in: icd10cm
patella congenital abnormal position > congenital malformation of knee in: icd10cm
retina macula misplaced > other specified retinal disorders in: icd10cm
retina macula malposition > other specified retinal disorders in: icd10cm
retina macula shifted > other specified retinal disorders in: icd10cm
rotator congenital displacement > other congenital malformations upper limb s including shoulder girdle in: icd10cm
rotator congenital misplaced > other congenital malformations upper limb s including shoulder girdle in: icd10cm
rotator congenital malposition > other congenital malformations upper limb s including shoulder girdle in: icd10cm
rotator congenital shifted > other congenital malformations upper limb s including shoulder girdle in: icd10cm
rotator congenital abnormal position > other congenital malformations upper limb s including shoulder girdle in: icd10cm
shoulder blade congenital misplaced > other congenital malformations upper limb s including shoulder girdle in: icd10cm
shoulder blade congenital malposition > other congenital malformations upper limb s including shoulder girdle in: icd10cm
shoulder blade congenital shifted > other congenital malformations upper limb s including shoulder girdle in: icd10cm
shoulder blade congenital abnormal position > other congenital malformations upper limb s including shoulder girdle in: icd10cm
spleen congenital abnormal position > congenital malformations of spleen in: icd10cm
spleen acquired misplaced > other diseases of spleen in: icd10cm
spleen acquired shifted > other diseases of spleen in: icd10cm
spleen acquired abnormal position > other diseases of spleen in: icd10cm
spinal cord congenital misplaced > other specified congenital malformations spinal cord in: icd10cm
spinal cord congenital malposition > other specified congenital malformations spinal cord in: icd10cm
spinal cord congenital shifted > other specified congenital malformations spinal cord in: icd10cm
spinal cord congenital abnormal position > other specified congenital malformations spinal cord in: icd10cm
symphysis pubis congenital displacement > other congenital malformations lower limb s including pelvic girdle in: icd10cm
symphysis pubis congenital misplaced > other congenital malformations lower limb s including pelvic girdle in: icd10cm
symphysis pubis congenital malposition > other congenital malformations lower limb s including pelvic girdle in: icd10cm
symphysis pubis congenital shifted > other congenital malformations lower limb s including pelvic girdle in: icd10cm
symphysis pubis congenital abnormal position > other congenital malformations lower limb s including pelvic girdle in: icd10cm
testis congenital displacement > other congenital malformations testis scrotum in: icd10cm
testis congenital misplaced > other congenital malformations testis scrotum in: icd10cm
testis congenital shifted > other congenital malformations testis scrotum in: icd10cm
testis congenital abnormal position > other congenital malformations testis scrotum in: icd10cm
tongue downward displacement > other congenital malformations tongue in: icd10cm
tongue downward misplaced > other congenital malformations tongue in: icd10cm
tongue downward malposition > other congenital malformations tongue in: icd10cm
tongue downward shifted > other congenital malformations tongue in: icd10cm
tongue downward abnormal position > other congenital malformations tongue in: icd10cm
tongue congenital misplaced > other congenital malformations tongue in: icd10cm
tongue congenital malposition > other congenital malformations tongue in: icd10cm
tongue congenital shifted > other congenital malformations tongue in: icd10cm
tongue congenital abnormal position > other congenital malformations tongue in: icd10cm
tooth misplaced > anomaly tooth position fully erupted tooth teeth in: icd10cm
tooth shifted > anomaly tooth position fully erupted tooth teeth in: icd10cm
trachea congenital abnormal position > other congenital malformations trachea in: icd10cm
ureter opening displacement > anomalous implantation of ureter in: icd10cm
ureter opening misplaced > anomalous implantation of ureter in: icd10cm
ureter opening shifted > anomalous implantation of ureter in: icd10cm
ureteral orifice displacement > anomalous implantation of ureter in: icd10cm
ureteral orifice misplaced > anomalous implantation of ureter in: icd10cm
ureteral orifice shifted > anomalous implantation of ureter in: icd10cm
ureter congenital displacement > malposition of ureter in: icd10cm
ureter congenital shifted > malposition of ureter in: icd10cm
urethra congenital misplaced > other congenital malformations bladder urethra in: icd10cm
urethra congenital malposition > other congenital malformations bladder urethra in: icd10cm
urethra congenital shifted > other congenital malformations bladder urethra in: icd10cm
urethra congenital abnormal position > other congenital malformations bladder urethra in: icd10cm
uterus acquired misplaced > malposition of uterus in: icd10cm
uterus congenital misplaced > other congenital malformations uterus in: icd10cm
uterus congenital malposition > other congenital malformations uterus in: icd10cm
uterus congenital shifted > other congenital malformations uterus in: icd10cm
uterus congenital abnormal position > other congenital malformations uterus in: icd10cm
uterus pregnancy displacement > maternal care retroversion gravid uterus in: icd10cm
uterus pregnancy misplaced > maternal care retroversion gravid uterus in: icd10cm
uterus pregnancy malposition > maternal care retroversion gravid uterus in: icd10cm
uterus pregnancy shifted > maternal care retroversion gravid uterus in: icd10cm
uterus pregnancy abnormal position > maternal care retroversion gravid uterus in: icd10cm
vulva acquired misplaced > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva acquired shifted > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva acquired abnormal position > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva congenital misplaced > other congenital malformations vulva in: icd10cm
vulva congenital malposition > other congenital malformations vulva in: icd10cm
vulva congenital shifted > other congenital malformations vulva in: icd10cm
vulva congenital abnormal position > other congenital malformations vulva in: icd10cm
xiphoid displacement > acquired deformity chest rib in: icd10cm
xiphoid misplaced > acquired deformity chest rib in: icd10cm
xiphoid malposition > acquired deformity chest rib in: icd10cm
xiphoid shifted > acquired deformity chest rib in: icd10cm
xiphoid abnormal position > acquired deformity chest rib in: icd10cm
pacemaker lead displacement > displacement of cardiac electrode in: icd10cm
pacemaker lead misplaced > displacement of cardiac electrode in: icd10cm
pacemaker lead malposition > displacement of cardiac electrode in: icd10cm
pacemaker lead shifted > displacement of cardiac electrode in: icd10cm
pacemaker lead abnormal position > displacement of cardiac electrode in: icd10cm
pacing wire displacement > displacement of cardiac electrode in: icd10cm
pacing wire misplaced > displacement of cardiac electrode in: icd10cm
pacing wire malposition > displacement of cardiac electrode in: icd10cm
pacing wire shifted > displacement of cardiac electrode in: icd10cm
pacing wire abnormal position > displacement of cardiac electrode in: icd10cm
icd lead misplaced > displacement of cardiac electrode in: icd10cm
icd lead malposition > displacement of cardiac electrode in: icd10cm
icd lead shifted > displacement of cardiac electrode in: icd10cm
icd lead abnormal position > displacement of cardiac electrode in: icd10cm
pacemaker misplaced > displacement cardiac pulse generator battery in: icd10cm
pacemaker shifted > displacement cardiac pulse generator battery in: icd10cm
pacemaker abnormal position > displacement cardiac pulse generator battery in: icd10cm
bypass graft displacement > displacement coronary artery bypass graft in: icd10cm
bypass graft misplaced > displacement coronary artery bypass graft in: icd10cm
bypass graft shifted > displacement coronary artery bypass graft in: icd10cm
bypass graft abnormal position > displacement coronary artery bypass graft in: icd10cm
vascular catheter misplaced > displacement vascular dialysis catheter in: icd10cm
vascular catheter shifted > displacement vascular dialysis catheter in: icd10cm
dialysis catheter misplaced > displacement vascular dialysis catheter in: icd10cm
dialysis catheter shifted > displacement vascular dialysis catheter in: icd10cm
foley misplaced > displacement other urinary catheter in: icd10cm
foley shifted > displacement other urinary catheter in: icd10cm
penile prosthesis shifted > displacement other prosthetic devices implants grafts genital tract in: icd10cm
penile implant shifted > displacement other prosthetic devices implants grafts genital tract in: icd10cm
shunt brain misplaced > displacement ventricular intracranial communicating shunt in: icd10cm
shunt brain shifted > displacement ventricular intracranial communicating shunt in: icd10cm
shunt ventricular shunt misplaced > displacement ventricular intracranial communicating shunt in: icd10cm
nerve stimulator misplaced > displacement implanted electronic stimulator nervous system in: icd10cm
nerve stimulator shifted > displacement implanted electronic stimulator nervous system in: icd10cm
neurostimulator misplaced > displacement implanted electronic stimulator nervous system in: icd10cm
neurostimulator shifted > displacement implanted electronic stimulator nervous system in: icd10cm
breast implant misplaced > displacement breast prosthesis implant in: icd10cm
breast implant shifted > displacement breast prosthesis implant in: icd10cm
insulin pump misplaced > displacement of insulin pump in: icd10cm
insulin pump shifted > displacement of insulin pump in: icd10cm
feeding tube misplaced > gastrostomy malfunction in: icd10cm
feeding tube malposition > gastrostomy malfunction in: icd10cm
feeding tube shifted > gastrostomy malfunction in: icd10cm
feeding tube abnormal position > gastrostomy malfunction in: icd10cm
gastrostomy tube displacement > gastrostomy malfunction in: icd10cm
gastrostomy tube misplaced > gastrostomy malfunction in: icd10cm
gastrostomy tube malposition > gastrostomy malfunction in: icd10cm
gastrostomy tube shifted > gastrostomy malfunction in: icd10cm
gastrostomy tube abnormal position > gastrostomy malfunction in: icd10cm
g-tube displacement > gastrostomy malfunction in: icd10cm
g-tube misplaced > gastrostomy malfunction in: icd10cm
g-tube malposition > gastrostomy malfunction in: icd10cm
g-tube shifted > gastrostomy malfunction in: icd10cm
g-tube abnormal position > gastrostomy malfunction in: icd10cm
gastric band displacement > displacement other gastrointestinal prosthetic devices implants grafts in: icd10cm
gastric band misplaced > displacement other gastrointestinal prosthetic devices implants grafts in: icd10cm
gastric band malposition > displacement other gastrointestinal prosthetic devices implants grafts in: icd10cm
gastric band shifted > displacement other gastrointestinal prosthetic devices implants grafts in: icd10cm
gastric band abnormal position > displacement other gastrointestinal prosthetic devices implants grafts in: icd10cm
bile duct stent misplaced > displacement bile duct prosthesis in: icd10cm
bile duct stent malposition > displacement bile duct prosthesis in: icd10cm
bile duct stent shifted > displacement bile duct prosthesis in: icd10cm
biliary stent misplaced > displacement bile duct prosthesis in: icd10cm
biliary stent malposition > displacement bile duct prosthesis in: icd10cm
biliary stent shifted > displacement bile duct prosthesis in: icd10cm
screw misplaced > displacement internal fixation device bones limb in: icd10cm
screw malposition > displacement internal fixation device bones limb in: icd10cm
screw shifted > displacement internal fixation device bones limb in: icd10cm
screw abnormal position > displacement internal fixation device bones limb in: icd10cm
plate displacement > displacement internal fixation device bones limb in: icd10cm
plate misplaced > displacement internal fixation device bones limb in: icd10cm
plate malposition > displacement internal fixation device bones limb in: icd10cm
plate shifted > displacement internal fixation device bones limb in: icd10cm
plate abnormal position > displacement internal fixation device bones limb in: icd10cm
rod displacement > displacement internal fixation device bones limb in: icd10cm
rod misplaced > displacement internal fixation device bones limb in: icd10cm
rod malposition > displacement internal fixation device bones limb in: icd10cm
rod shifted > displacement internal fixation device bones limb in: icd10cm
rod abnormal position > displacement internal fixation device bones limb in: icd10cm
nail in bone misplaced > displacement internal fixation device bones limb in: icd10cm
nail in bone shifted > displacement internal fixation device bones limb in: icd10cm
hardware misplaced > displacement internal fixation device other bones in: icd10cm
hardware abnormal position > displacement internal fixation device other bones in: icd10cm
internal fixation misplaced > displacement internal fixation device other bones in: icd10cm
cochlear implant displacement > displacement other specified internal prosthetic devices implants grafts in: icd10cm
cochlear implant misplaced > displacement other specified internal prosthetic devices implants grafts in: icd10cm
cochlear implant malposition > displacement other specified internal prosthetic devices implants grafts in: icd10cm
cochlear implant shifted > displacement other specified internal prosthetic devices implants grafts in: icd10cm
cochlear implant abnormal position > displacement other specified internal prosthetic devices implants grafts in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
bone adhesions > other specified disorders of bone @ 0.72 in: icd10cm
bone cicatrix > other specified disorders of bone @ 0.72 in: icd10cm
bone contraction > other specified disorders of bone @ 0.72 in: icd10cm
bone contracture > other specified disorders of bone @ 0.72 in: icd10cm
bone compression > other specified disorders of bone @ 0.72 in: icd10cm
bone acquired deformity > other specified disorders of bone @ 0.72 in: icd10cm
bone acquired abnormality > other specified disorders of bone @ 0.72 in: icd10cm
bone hematoma nontraumatic > other specified disorders of bone @ 0.72 in: icd10cm
cartilage adhesions > other specified disorders of cartilage @ 0.72 in: icd10cm
cartilage contraction > other specified disorders of cartilage @ 0.72 in: icd10cm
cartilage contracture > other specified disorders of cartilage @ 0.72 in: icd10cm
cartilage compression > other specified disorders of cartilage @ 0.72 in: icd10cm
cartilage acquired abnormality > other specified disorders of cartilage @ 0.72 in: icd10cm
cartilage hematoma nontraumatic > other specified disorders of cartilage @ 0.72 in: icd10cm
joint cicatrix > other specified joint disorders @ 0.72 in: icd10cm
joint compression > other specified joint disorders @ 0.72 in: icd10cm
joint acquired abnormality > other specified joint disorders @ 0.72 in: icd10cm
joint hematoma nontraumatic > other specified joint disorders @ 0.72 in: icd10cm
tendon compression > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon acquired abnormality > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon hematoma nontraumatic > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
synovium adhesions > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
synovium compression > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
synovium acquired abnormality > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
synovium hematoma nontraumatic > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath adhesions > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath atrophy > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath congestion > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath compression > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath fibrosis > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath degeneration > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath acquired deformity > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath acquired abnormality > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath induration > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath hyperemia > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath collapse > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
tendon sheath dilatation > other specified disorders of synovium and tendon @ 0.72 in: icd10cm
muscle adhesions > other specified disorders of muscle @ 0.72 in: icd10cm
muscle compression > other specified disorders of muscle @ 0.72 in: icd10cm
muscle acquired abnormality > other specified disorders of muscle @ 0.72 in: icd10cm
fascia adhesions > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia atrophy > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia calcification > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia calcified > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia cicatrix > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia congestion > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia contraction > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia contracture > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia compression > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia cyst > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia fibrosis > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia degeneration > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia acquired deformity > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia acquired abnormality > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia induration > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia hyperemia > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia collapse > other specified soft tissue disorders @ 0.72 in: icd10cm
fascia dilatation > other specified soft tissue disorders @ 0.72 in: icd10cm
soft tissue adhesions > other specified soft tissue disorders @ 0.72 in: icd10cm
soft tissue contraction > other specified soft tissue disorders @ 0.72 in: icd10cm
soft tissue contracture > other specified soft tissue disorders @ 0.72 in: icd10cm
soft tissue compression > other specified soft tissue disorders @ 0.72 in: icd10cm
soft tissue acquired abnormality > other specified soft tissue disorders @ 0.72 in: icd10cm

# --- Joint and muscle words
rheumatoid splenomegaly > felty's syndrome in: icd10cm
arthritis crohn > enteropathic arthropathies in: icd10cm
colitis arthritis > enteropathic arthropathies in: icd10cm
recurring joint fluid > intermittent hydrarthrosis in: icd10cm
recurrent joint effusion > intermittent hydrarthrosis in: icd10cm
menopausal arthritis > other specified arthritis in: icd10cm
hemophilic arthritis > hemophilic arthropathy in: icd10cm
coxitis > other specified arthritis hip @ 0.6 in: icd10cm
knee adhesions > other internal derangements of knee in: icd10cm
subdeltoid > bursitis of shoulder in: icd10cm
palm contracture > palmar fascial fibromatosis @ 0.93 in: icd10cm
contracture plantar > plantar fascial fibromatosis @ 0.93 in: icd10cm
flexion contracture > contracture unspecified joint in: icd10cm

# --- Bone, joint and muscle processes A to C
vertebral abscess > osteomyelitis of vertebra @ 0.85 in: icd10cm
arthritis deformans > osteoarthritis unspecified @ 0.85 in: icd10cm
arthritis traumatic chronic > traumatic arthropathy unspecified site in: icd10cm
bursitis wrist > bursitis of hand in: icd10cm
calcified disc > other intervertebral disc disorders in: icd10cm
contracture hamstring > contracture of muscle lower @ 0.7 in: icd10cm
contracture iliotibial > contracture of muscle lower @ 0.7 in: icd10cm
contracture hip flexor > contracture of muscle lower @ 0.7 in: icd10cm
calcaneonavicular bar > other specified congenital deformities of feet @ 0.7 in: icd10cm

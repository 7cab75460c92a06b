# Scope: fresh injuries (fractures, dislocations, sprains, cuts, bruises, burns, bites, stings, foreign bodies, head and organ injuries),
# poisoning, overdose and toxic effects, heat/cold/drowning, complications of care in plain words, and how it happened: falls, vehicles, animals, tools, machinery,
# guns, assault, self-harm, abuse, weather; where (rooms, shops, roads, workplaces, schools) and doing what (activities); ambulance and triage wording
# -> the words of ICD-10-CM chapters S, T, V, W, X, Y.

# --- general injury words
broken bone = fracture @ 1.0
broke > fracture @ 0.9
break > fracture @ 0.7 if: bone, arm, leg, wrist, hip, ankle, hand, foot, finger, toe, rib, nose, collarbone, skull, neck, back, jaw, elbow, shoulder
cracked bone > fracture
cracked > fracture @ 0.8 if: rib, ribs, skull, bone, vertebra, pelvis, cheekbone, sternum
smashed > fracture @ 0.6
shattered bone > comminuted fracture
broken in pieces > comminuted fracture
bone sticking out > open fracture
bone through skin > open fracture
compound fracture = open fracture
open break > open fracture
simple fracture > closed fracture
bone out of place > displaced fracture | dislocation @ 0.7
fx = fracture @ 1.0
fracture follow up > subsequent encounter fracture routine healing
fracture healing > subsequent encounter fracture routine healing
cast check > subsequent encounter fracture routine healing @ 0.7
buckle fracture = torus fracture
bent bone child > greenstick fracture @ 0.8
kid bent bone > greenstick fracture @ 0.7
growth plate fracture = physeal fracture
salter harris > physeal fracture
out of joint > dislocation
out of socket > dislocation
popped out of socket > dislocation
popped out joint > dislocation
put out shoulder > dislocation shoulder @ 0.8
partial dislocation = subluxation
twisted > sprain @ 0.8 if: ankle, knee, wrist, foot, finger, neck, back
rolled ankle > sprain ankle
turned ankle > sprain ankle
went over on ankle > sprain ankle
torn ligament > sprain ligament | rupture ligament
ligament injury > sprain
pulled muscle = strain of muscle
pulled > strain muscle @ 0.8 if: hamstring, groin, calf, back, thigh, shoulder, neck, muscle
pulled hamstring > strain muscle posterior thigh
hamstring tear > strain muscle posterior muscle group thigh
hamstring = muscle fascia tendon of posterior muscle group at thigh @ 0.8
quad strain > strain quadriceps
groin strain > strain adductor muscle thigh
pulled groin > strain adductor thigh
calf strain > strain muscle posterior lower leg
torn calf > strain muscle posterior muscle group lower leg
torn achilles > strain of achilles tendon
achilles rupture > strain achilles tendon
snapped achilles > strain achilles tendon
torn biceps > strain biceps
cut tendon > laceration tendon | laceration muscle fascia tendon
cut > laceration in: icd10cm
gash = laceration
slash > laceration
deep cut > laceration
sliced > laceration
sliced finger > laceration finger
cut finger > laceration finger
tear in skin > laceration
split head > laceration scalp | laceration head
split eyebrow > laceration eyelid periocular area @ 0.7
cut needs stitches > laceration
needs stitches > laceration | open wound @ 0.8
stab wound > puncture wound | laceration
stabbed > assault by knife | puncture wound | open wound
stabbing > assault stabbing | assault by knife if: victim, knife, wound, assault, attack, injury
puncture > puncture wound if: nail, wound, foot, stab, tooth, stick, skin, injury, hand, fang
stepped on nail > puncture wound foot
rusty nail > puncture wound foot @ 0.8
nail through foot > puncture wound foreign body foot
nail gun > contact with nail gun
wound > open wound @ 0.8
gouge > open wound @ 0.7
torn off > avulsion | traumatic amputation
ripped off > avulsion | traumatic amputation
degloved > avulsion @ 0.6
chopped off > traumatic amputation
cut off finger > traumatic amputation finger
severed > traumatic amputation | laceration @ 0.8
lost finger > traumatic amputation finger | acquired absence finger @ 0.8
fingertip cut off > traumatic transphalangeal amputation finger
scalped > avulsion of scalp
graze = abrasion
scrape = abrasion
scratch > abrasion | superficial injury @ 0.8
road rash > abrasion
skinned knee > abrasion knee
carpet burn > abrasion
rope burn > abrasion @ 0.8
rug burn > abrasion
friction burn > abrasion | burn @ 0.7
bruise = contusion @ 1.0
bruising > ecchymoses @ 0.8
black and blue > contusion | ecchymoses @ 0.8
shiner > black eye
goose egg > contusion scalp | localized swelling head
bump on head > contusion scalp | injury head
bump on forehead > contusion head @ 0.8
banged head > injury of head | contusion scalp
hit head > injury of head | striking against object
knock on head > injury of head
dead leg > contusion thigh @ 0.8
stubbed toe > contusion toe
jammed finger > sprain finger | contusion finger @ 0.8
jammed finger door > caught crushed jammed between objects
squashed > crushing injury
crushed > crushing injury
mangled > crushing injury @ 0.7
trapped finger > crushing injury finger | caught crushed jammed between objects
finger shut in door > crushing injury finger | caught crushed jammed between objects
shut finger car door > crushing injury finger | caught crushed jammed between objects
hand in machine > crushing injury hand | contact machinery @ 0.8
blood blister > contusion @ 0.6
blister from shoe > blister nonthermal foot
blister = blister nonthermal @ 0.8
nail injury > damage to nail
smashed fingernail > contusion finger damage to nail
nail torn off > laceration damage to nail @ 0.7
tight ring stuck > external constriction finger
ring stuck on finger > external constriction finger
hair tourniquet > external constriction
swallowed > foreign body @ 0.7 if: coin, battery, toy, magnet, marble, bone, object, button, bead, glass, razor, pin
splinter > superficial foreign body | splinter in skin
sliver in finger > superficial foreign body finger
thorn > superficial foreign body | contact with plant thorns
fish hook > superficial foreign body | puncture foreign body @ 0.8
embedded > foreign body @ 0.8
bean up nose > foreign body nostril
something up nose > foreign body nostril
toy up nose > foreign body nostril
something in nose > foreign body nostril
something in ear > foreign body ear
cotton bud stuck ear > foreign body ear
something in eye > foreign body cornea
grit in eye > foreign body conjunctival sac
poked in eye > corneal abrasion | contusion eyeball @ 0.8
something stuck in throat > foreign body esophagus | foreign body sensation throat @ 0.8
meat stuck > food esophagus
steakhouse > food esophagus @ 0.7
swallowed battery > button battery natural orifice | foreign body stomach
swallowed magnet > magnetic metal natural orifice
swallowed toy > toy natural orifice
choked on food > food in trachea @ 0.8
inhaled peanut > foreign body bronchus | foreign body trachea @ 0.8
aspirated > foreign body respiratory tract | inhalation @ 0.7
something stuck in bottom > foreign body anus rectum
lost tampon > foreign body vulva vagina
stuck tampon > foreign body vulva vagina
condom stuck > foreign body vulva vagina
left in after surgery > foreign body accidentally left in body
sponge left inside > foreign body accidentally left body procedure
retained swab > foreign body accidentally left body

# --- head, face, spine, chest, belly
mild head injury > concussion @ 0.8
knocked unconscious > concussion loss of consciousness | loss of consciousness
blacked out after hit > loss of consciousness concussion @ 0.8
brain injury > traumatic brain injury | intracranial injury
head trauma > injury of head | intracranial injury
bruised brain > contusion cerebrum
brain contusion > contusion cerebrum
bleeding in brain from injury > traumatic hemorrhage cerebrum
shear injury brain > diffuse traumatic brain injury
dai > diffuse traumatic brain injury @ 0.7
post concussion > postconcussional syndrome
broken skull > fracture of skull
basilar skull > fracture base of skull
raccoon eyes > fracture base of skull @ 0.6
broken jaw = fracture of mandible
broken cheekbone > fracture zygoma | fracture malar
blow out fracture = fracture of orbital floor
blowout orbit > fracture orbital floor
broken face > fracture facial bones
face fracture > fracture facial bones
jaw out of place > dislocation of jaw
whiplash = sprain of ligaments of cervical spine
neck sprain > sprain ligaments cervical spine
neck strain > strain muscle neck
broken neck = fracture of cervical vertebra
neck fracture > fracture cervical vertebra
hangman's fracture > traumatic spondylolisthesis second cervical vertebra
jefferson fracture > burst fracture first cervical vertebra
odontoid fracture = dens fracture
broken back = fracture of vertebra
back fracture > fracture lumbar vertebra | fracture thoracic vertebra
broken spine > fracture vertebra
wedge fracture > wedge compression fracture
burst vertebra > burst fracture vertebra
broken tailbone > fracture of coccyx
bruised tailbone > contusion lower back pelvis
back strain > strain muscle lower back
back sprain > sprain ligaments lumbar spine
severed spinal cord > complete lesion spinal cord
spinal cord injury > lesion spinal cord
sci > injury spinal cord @ 0.6
broken ribs > fracture of rib
cracked rib > fracture of rib
bruised ribs > contusion thorax | contusion front wall thorax
broken breastbone > fracture of sternum
flail segment > flail chest
crushed chest > flail chest
punctured lung injury > traumatic pneumothorax
bruised lung > contusion of lung
bruised heart > contusion of heart
kidney injury blow > contusion kidney | injury kidney @ 0.8
internal bleeding from injury > injury intra-abdominal organ @ 0.8
internal injuries > injury intra-abdominal organ | injury intrathoracic organ @ 0.7
broken pelvis = fracture of pelvis
open book pelvis > disruption pelvic ring
kicked in balls > contusion scrotum testes
straddle injury > contusion external genital organs
penile fracture > fracture of corpus cavernosum penis
perforated eardrum injury > traumatic rupture ear drum
cauliflower > cauliflower ear @ 0.6

# --- limb fractures
broken collarbone = fracture of clavicle
broken shoulder > fracture shoulder girdle | fracture upper end of humerus
broken shoulder blade > fracture scapula
separated shoulder = dislocation of acromioclavicular joint
ac separation > dislocation acromioclavicular joint
hill sachs > fracture upper end humerus @ 0.6
broken upper arm > fracture humerus shaft
broken arm > fracture forearm | fracture humerus | fracture radius
broken elbow > fracture olecranon | fracture lower end humerus
supracondylar > supracondylar fracture humerus
broken forearm > fracture radius | fracture ulna
both bones forearm > fracture radius | fracture ulna @ 0.8
nightstick fracture > fracture shaft ulna
broken wrist > fracture lower end radius | fracture carpal bone
wrist fracture > fracture lower end radius | fracture carpal
colles > colles' fracture
distal radius > lower end of radius
distal > lower end @ 0.7 if: radius, ulna, femur, tibia, humerus, fibula
proximal > upper end @ 0.7 if: radius, ulna, femur, tibia, humerus, fibula
broken hand > fracture metacarpal bone | fracture hand
boxer's fracture = fracture of neck of fifth metacarpal bone
boxers fracture > fracture neck fifth metacarpal
bennett > bennett's fracture
scaphoid fracture = fracture of navicular bone of wrist
broken scaphoid > fracture navicular wrist
snuffbox fracture > fracture navicular wrist
broken finger > fracture phalanx finger
broken thumb > fracture phalanx thumb
gamekeeper's thumb > sprain metacarpophalangeal joint thumb
skier's thumb > sprain metacarpophalangeal joint thumb
broken hip = fracture of neck of femur
hip fracture > fracture neck femur | fracture head neck femur | intertrochanteric fracture
nof fracture > fracture neck femur
fracture neck of femur > fracture head neck femur
subcapital fracture > intracapsular fracture femur | fracture neck femur
broken thigh > fracture shaft femur
broken femur > fracture femur
broken kneecap = fracture of patella
kneecap fracture > fracture patella
kneecap dislocated > dislocation patella | subluxation dislocation patella
dislocated knee cap > dislocation patella
broken leg > fracture lower leg | fracture tibia | fracture femur
broken shin > fracture tibia
tib fib > fracture tibia fibula
tibial plateau > bicondylar fracture tibia | condyle fracture tibia @ 0.7
broken ankle > fracture malleolus | fracture lower leg
ankle fracture > fracture malleolus
both sides ankle broken > bimalleolar fracture
trimal > trimalleolar fracture
pott's fracture > bimalleolar fracture
pilon > pilon fracture
broken heel > fracture calcaneus
heel fracture = fracture of calcaneus
lover's fracture > fracture calcaneus
broken foot > fracture foot | fracture metatarsal bone
lisfranc > dislocation tarsometatarsal joint | sprain tarsometatarsal ligament
jones fracture > fracture fifth metatarsal
broken toe > fracture toe | fracture phalanx toe
broken big toe > fracture great toe

# --- burns, heat, cold, electricity, water, pressure
scald = burn
scalded > contact hot fluids
hot water burn > burn | contact hot tap-water
full thickness burn = burn third degree
partial thickness burn > burn second degree
superficial burn > burn first degree
blistered burn > burn second degree
chemical burn = corrosion
acid burn > corrosion | corrosive acids
lye burn > corrosion | corrosive alkalis
bleach burn > corrosion
caustic burn > corrosion
chemical in eye > corrosion eye adnexa
tbsa > burns body surface
burns over > burns involving body surface @ 0.7
mouth burn > burn mouth pharynx
burned mouth hot food > burn mouth pharynx
airway burn > burn respiratory tract
coffee spilled > contact hot drinks
hot coffee > contact hot drinks
tea spilled > contact hot drinks
spilled soup > contact hot food
hot grease > contact hot fats cooking oils
hot oil > contact hot fats cooking oils
touched stove > contact hot stove
hot stove > contact hot stove
hot iron > contact hot household appliances
curling iron > contact hot household appliances
radiator burn > contact hot heating appliances radiators
house fire > exposure to uncontrolled fire building
bonfire > exposure controlled fire not building
campfire > exposure controlled fire not building
barbecue > exposure controlled fire @ 0.5
clothes caught fire > ignition clothing
fireworks > discharge firework
electric shock > electrocution | electric current
electric burn > electrocution | burn @ 0.8
shock from outlet > electrocution | exposure electric current
struck by lightning > lightning
overheated > effect heat | heat exhaustion
sun stroke = heatstroke and sunstroke
sunstroke > heatstroke
heat stroke = heatstroke
fainted in heat > heat syncope
dehydrated from heat > heat exhaustion
freezing cold body > hypothermia
low body temperature = hypothermia
hypothermic > hypothermia
body temperature too low > hypothermia
frozen fingers > frostbite finger
frozen toes > frostbite toe
frost bite = frostbite
frostnip > superficial frostbite
drowned > drowning submersion
near drowning = nonfatal submersion
nearly drowned > drowning nonfatal submersion
pulled from water > drowning submersion
bends diving > decompression sickness
caisson disease > decompression sickness
altitude sickness > effects of high altitude
mountain sickness > effects of high altitude
hape > effects high altitude @ 0.8
ear popping plane > otitic barotrauma
pressure ear diving > otitic barotrauma
carsick > motion sickness
air sick > motion sickness
starving > deprivation of food
thirst deprivation > deprivation of water
overexertion > exhaustion excessive exertion
strangled > asphyxiation | strangulation @ 0.8
hanged > asphyxiation hanging
plastic bag over head > asphyxiation plastic bag
buried alive > asphyxiation cave-in
locked in fridge > asphyxiation trapped refrigerator
locked in car trunk > asphyxiation trapped car trunk

# --- bites, stings, plants, animals
dog bite > open bite
bitten by dog > contact with dog
dog attack > bitten by dog
cat bite > open bite
animal bite > open bite | bitten
bite wound > open bite
human bite > bite by another person | open bite
snake bite = toxic effect of snake venom
snakebite > snake venom
rattler > rattlesnake venom
adder bite > snake venom @ 0.8
viper bite > snake venom @ 0.8
spider bite = toxic effect of venom of spider
brown recluse > venom brown recluse spider
black widow > venom black widow spider
tarantula > venom tarantula
bee sting = toxic effect of venom of bees
stung by bee > venom of bees
wasp sting = toxic effect of venom of wasps
stung by wasp > venom of wasps
hornet sting > venom of hornets
yellow jacket > venom of wasps @ 0.8
fire ant > venom of ants
ant bite > venom of ants | bitten nonvenomous insect
scorpion sting > venom of scorpion
jellyfish sting > contact jellyfish
man o war > contact portuguese man-o-war
stingray > contact stingray
sea urchin > contact venomous marine animals @ 0.7
bug bite = insect bite nonvenomous
insect bite > bitten nonvenomous insect
mosquito bite > insect bite nonvenomous
flea bite > insect bite nonvenomous
gnat bite > insect bite nonvenomous
midge bite > insect bite nonvenomous
tick bite > insect bite nonvenomous
bed bug bite > insect bite nonvenomous
horsefly bite > insect bite nonvenomous
bat bite > bitten mammals
monkey bite > bitten mammals @ 0.8
kicked by horse > struck by horse
bucked off horse > fall thrown from horse
thrown from horse > animal-rider fall thrown horse
fell off horse > animal-rider fall thrown horse
cow kick > struck by cow
trampled cow > struck by cow @ 0.8
gored > gored by bull
lizard bite > bitten by nonvenomous lizards
alligator attack > bitten by alligator
crocodile attack > bitten by crocodile
poison ivy exposure > contact venomous plant @ 0.6
stinging nettle > contact venomous plant
cactus > contact plant thorns spines

# --- poisoning, overdose, reactions
overdose = poisoning
od > poisoning @ 0.7
took too many pills > poisoning intentional self-harm @ 0.8
too many tablets > poisoning
took too much medicine > poisoning
accidental overdose > poisoning accidental
suicide overdose > poisoning intentional self-harm
intentional overdose > poisoning intentional self-harm
poisoned > toxic effect
child got into medicine > poisoning accidental
wrong medicine > poisoning accidental @ 0.7
wrong dose > poisoning accidental @ 0.6
drug reaction > adverse effect of drug
medication side effect > adverse effect
side effect = adverse effect @ 0.9
bad reaction to drug > adverse effect drug
drug allergy > adverse effect drug | allergy status drugs @ 0.8
adr > adverse effect drug @ 0.7
didn't take enough medicine > underdosing
ran out of medicine > underdosing
stopped taking pills > underdosing | noncompliance medication @ 0.8
tylenol overdose > poisoning 4-aminophenol derivatives
paracetamol overdose > poisoning 4-aminophenol derivatives
acetaminophen overdose > poisoning 4-aminophenol derivatives
tylenol > 4-aminophenol derivatives @ 0.7 if: overdose, poisoning, toxicity, od, reaction, pills
paracetamol > 4-aminophenol derivatives @ 0.8
acetaminophen > 4-aminophenol derivatives @ 0.6
ibuprofen overdose > poisoning propionic acid derivatives
ibuprofen > propionic acid derivatives @ 0.6
naproxen > propionic acid derivatives @ 0.6
aspirin overdose > poisoning aspirin
salicylate toxicity > poisoning salicylates
sleeping pill overdose > poisoning sedative-hypnotic | poisoning benzodiazepines
valium overdose > poisoning benzodiazepines
xanax overdose > poisoning benzodiazepines
benzo overdose > poisoning benzodiazepines
antidepressant overdose > poisoning antidepressants
prozac overdose > poisoning selective serotonin reuptake inhibitors
ssri > selective serotonin reuptake inhibitors
snri > selective serotonin norepinephrine reuptake inhibitors
tca overdose > poisoning tricyclic antidepressants
amitriptyline overdose > poisoning tricyclic antidepressants
digoxin toxicity > adverse effect cardiac-stimulant glycosides
digoxin > cardiac-stimulant glycosides @ 0.8
opioid overdose > poisoning synthetic narcotics
opiate overdose > poisoning opioids
oxycodone overdose > poisoning other opioids
narcan given > poisoning opioids @ 0.7
cocaine overdose > poisoning cocaine
crack overdose > poisoning cocaine
meth overdose > poisoning methamphetamines
speed overdose > poisoning amphetamines
ecstasy overdose > poisoning ecstasy | poisoning amphetamines
mdma > ecstasy @ 0.8
acid trip > poisoning lysergide
lsd overdose > poisoning lysergide
mushrooms trip > poisoning hallucinogens
weed edible > poisoning cannabis
pot brownie > poisoning cannabis
marijuana poisoning > poisoning cannabis
spice drug > synthetic cannabinoids
insulin overdose > poisoning insulin
iron overdose > poisoning iron
vitamin overdose > poisoning vitamins
blood pressure pill overdose > poisoning antihypertensive | poisoning beta-adrenoreceptor antagonists
thyroid pill overdose > poisoning thyroid hormones
eye drops swallowed > poisoning ophthalmological drugs
cough syrup overdose > poisoning antitussives
alcohol poisoning > toxic effect ethanol
drank rubbing alcohol > toxic effect isopropyl alcohol | toxic effect 2-propanol
rubbing alcohol > isopropyl alcohol
wood alcohol > methanol
hand sanitizer drank > toxic effect ethanol @ 0.8
antifreeze > toxic effects glycols
drank bleach > toxic effect corrosive alkalis
drain cleaner > toxic effect corrosive alkalis
laundry pod > toxic effect detergents
swallowed soap > toxic effect soaps
drank gasoline > toxic effects gasoline | toxic effects petroleum products
petrol drank > toxic effects petroleum
lighter fluid > toxic effects petroleum
paint thinner > toxic effects organic solvents
glue sniffing > toxic effect organic solvents | inhalant @ 0.7
lead poisoning = toxic effects of lead
lead paint > toxic effects lead | contact exposure lead @ 0.8
mercury poisoning = toxic effects of mercury
broken thermometer > toxic effects mercury @ 0.7
arsenic poisoning > toxic effect arsenic
cyanide poisoning > toxic effect cyanides
carbon monoxide poisoning = toxic effect of carbon monoxide
co poisoning > toxic effect carbon monoxide
gas poisoning > toxic effect gases fumes
exhaust fumes > carbon monoxide motor vehicle exhaust
tear gas > toxic effect tear gas
pepper spray > toxic effect tear gas
mace sprayed > toxic effect tear gas
rat poison > toxic effect rodenticides
bug spray > toxic effect insecticides
insecticide poisoning > toxic effect insecticides
pesticide poisoning > toxic effect pesticides
weed killer > toxic effect herbicides
nerve gas > toxic effect gases @ 0.6
poison mushroom > toxic effect ingested mushrooms
ate wild mushrooms > toxic effect ingested mushrooms
ate berries > toxic effect ingested berries
poison berries > toxic effect ingested berries
ate plant > toxic effect ingested plant
fish poisoning > ciguatera | scombroid fish poisoning
nicotine poisoning > toxic effect tobacco nicotine
drank vape juice > toxic effect nicotine
food poisoning > foodborne intoxication
allergic reaction > allergy unspecified | anaphylactic @ 0.7
severe allergic reaction = anaphylactic shock
anaphylaxis = anaphylactic shock
anaphylactic > anaphylactic reaction
peanut reaction > anaphylactic reaction peanuts
food allergy reaction > adverse food reactions
epi pen used > anaphylactic reaction @ 0.8
face swelling allergy > angioneurotic edema
swollen tongue allergy > angioneurotic edema @ 0.8
vaccine reaction > adverse effect vaccines
shot reaction > complication immunization | adverse effect vaccines @ 0.8
malignant hyperthermia > malignant hyperthermia anesthesia
wound came open > disruption wound
wound opened up > disruption of operation wound
stitches came apart > disruption operation wound
wound split open > disruption wound
wound dehiscence = disruption of wound
surgical wound infection > infection following a procedure
infected incision > infection following procedure surgical site
wound infection > infection following procedure @ 0.7
post op infection > infection following procedure
infected stitches > infection following procedure superficial incisional
post op bleeding > postprocedural hemorrhage
surgical complication > complication of procedure

# --- falls
fell down > fall in: icd10cm
tumble > fall in: icd10cm
slip and fall > fall same level slipping tripping stumbling in: icd10cm
slipped > slipping tripping stumbling in: icd10cm
tripped > slipping tripping stumbling in: icd10cm
fell over > fall same level in: icd10cm
found on floor > fall in: icd10cm
mechanical fall > fall same level in: icd10cm
glf > fall same level in: icd10cm
ground level fall > fall same level in: icd10cm
fall from standing > fall same level in: icd10cm
fell down stairs > fall from stairs steps in: icd10cm
fell downstairs > fall stairs steps in: icd10cm
fell on steps > fall stairs steps in: icd10cm
fell off ladder > fall from ladder in: icd10cm
fell off bed > fall from bed in: icd10cm
fell out of bed > fall from bed in: icd10cm
rolled off bed > fall from bed in: icd10cm
rolled off changing table > fall from furniture in: icd10cm
fell off couch > fall from furniture in: icd10cm
fell off sofa > fall from furniture in: icd10cm
fell off chair > fall from chair in: icd10cm
fell off stool > fall from chair in: icd10cm
fell off high chair > fall from chair in: icd10cm
fell off toilet > fall from toilet in: icd10cm
fell in bathtub > fall in shower empty bathtub | fall in filled bathtub in: icd10cm
fell off roof > fall from roof in: icd10cm
fell out window > fall from window in: icd10cm
fell off balcony > fall from balcony in: icd10cm
fell off tree > fall from tree in: icd10cm
fell off scaffold > fall from scaffolding in: icd10cm
fell off swing > fall from playground swing in: icd10cm
fell off slide > fall from playground slide in: icd10cm
fell off monkey bars > fall jungle gym in: icd10cm
monkey bars > jungle gym in: icd10cm
climbing frame > jungle gym in: icd10cm
fell off bike > pedal cycle noncollision accident in: icd10cm
fell off scooter > fall from scooter in: icd10cm
fell off skateboard > fall from skateboard in: icd10cm
fell skating > fall from ice-skates | fall roller-skates @ 0.8 in: icd10cm
fell skiing > fall snow-skis in: icd10cm
fell off wheelchair > fall from wheelchair in: icd10cm
fell out of wheelchair > fall from wheelchair in: icd10cm
dropped baby > fall while being carried in: icd10cm
fell out of stroller > fall from baby stroller in: icd10cm
pram > baby stroller in: icd10cm
buggy > baby stroller @ 0.8 if: baby, fell, fall, toddler in: icd10cm
fell out of shopping cart > fall from grocery cart in: icd10cm
shopping trolley > grocery cart in: icd10cm
slipped on ice > fall same level ice snow in: icd10cm
fell on ice > fall ice snow in: icd10cm
slipped in snow > fall ice snow in: icd10cm
icy pavement > ice snow in: icd10cm
tripped over dog > falling over animal in: icd10cm
tripped over rug > slipping tripping stumbling object in: icd10cm
tripped on curb > fall sidewalk curb in: icd10cm
kerb > curb in: icd10cm
fell down hole > fall into hole in: icd10cm
fell off cliff > fall from cliff in: icd10cm
fell in pool > fall into swimming pool in: icd10cm
dove into shallow water > diving into water striking bottom in: icd10cm
diving accident > diving into water in: icd10cm
dived in shallow > diving striking bottom in: icd10cm
fell on glass > fall striking sharp glass in: icd10cm
pushed over > fall due to collision with another person | pushing @ 0.7 in: icd10cm
bumped into person > bumped into by another person in: icd10cm
keeps falling > repeated falls in: icd10cm
frequent falls > repeated falls in: icd10cm
falls a lot > repeated falls in: icd10cm

# --- road and transport
car accident > car occupant injured collision | motor-vehicle accident in: icd10cm
car crash > car occupant injured collision | motor-vehicle accident in: icd10cm
car wreck > car occupant injured collision in: icd10cm
mva > motor-vehicle accident | car occupant injured @ 0.9 in: icd10cm
mvc > motor-vehicle accident | car occupant injured @ 0.9 in: icd10cm
rta > traffic accident @ 0.9 in: icd10cm
rtc > traffic accident @ 0.8 in: icd10cm
road traffic accident > motor-vehicle accident traffic in: icd10cm
traffic collision > traffic accident in: icd10cm
auto accident > motor-vehicle accident in: icd10cm
fender bender > car occupant injured collision car in: icd10cm
rear ended > car occupant injured collision car in: icd10cm
rear end collision > car occupant injured collision car in: icd10cm
head on crash > car occupant injured collision car in: icd10cm
hit a tree driving > car driver injured collision fixed stationary object in: icd10cm
hit a pole driving > car driver injured collision fixed stationary object in: icd10cm
car hit wall > car occupant injured collision fixed stationary object in: icd10cm
hit a deer > car occupant injured collision animal in: icd10cm
rolled car > car occupant noncollision in: icd10cm
rollover > noncollision transport accident in: icd10cm
ran off road > noncollision transport accident in: icd10cm
airbag injury > struck by automobile airbag in: icd10cm
driver > car driver @ 0.8 if: accident, crash, mvc, mva, collision, injured, restrained, belted in: icd10cm
passenger > car passenger @ 0.8 if: accident, crash, mvc, mva, collision, injured, restrained, belted in: icd10cm
hit by car > pedestrian injured collision car in: icd10cm
struck by car > pedestrian injured collision car in: icd10cm
run over > pedestrian injured collision in: icd10cm
knocked down by car > pedestrian injured collision car in: icd10cm
pedestrian vs car > pedestrian collision car in: icd10cm
auto vs ped > pedestrian injured collision car in: icd10cm
hit by truck > pedestrian injured collision heavy transport in: icd10cm
hit by lorry > pedestrian injured collision heavy transport in: icd10cm
lorry = heavy transport vehicle
semi truck > heavy transport vehicle in: icd10cm
tractor trailer > heavy transport vehicle in: icd10cm
hit by bus > pedestrian injured collision bus in: icd10cm
hit by train > pedestrian injured collision railway train in: icd10cm
hit by bike > pedestrian injured collision pedal cycle in: icd10cm
bike = pedal cycle
cyclist = pedal cycle rider
pushbike > pedal cycle in: icd10cm
e-bike > electric bicycle | electric assisted bicycle @ 0.8 in: icd10cm
bike accident > pedal cycle rider injured in: icd10cm
bicycle accident > pedal cycle rider injured in: icd10cm
bike vs car > pedal cycle rider injured collision car in: icd10cm
cyclist hit by car > pedal cycle rider injured collision car in: icd10cm
motorbike = motorcycle
moped > motorcycle in: icd10cm
motor bike > motorcycle in: icd10cm
motorcycle crash > motorcycle rider injured in: icd10cm
came off motorbike > motorcycle noncollision in: icd10cm
laid bike down > motorcycle noncollision @ 0.8 in: icd10cm
quad bike > all-terrain vehicle in: icd10cm
four wheeler > all-terrain vehicle in: icd10cm
atv = all-terrain vehicle
dirt bike > dirt bike motor/cross in: icd10cm
ski-doo > snowmobile in: icd10cm
forklift > special industrial vehicle in: icd10cm
tractor accident > special agricultural vehicle in: icd10cm
farm tractor > special agricultural vehicle in: icd10cm
digger > special construction vehicle @ 0.8 in: icd10cm
bulldozer > special construction vehicle in: icd10cm
tram > streetcar in: icd10cm
trolley car > streetcar in: icd10cm
train crash > railway train collision in: icd10cm
subway > subway train in: icd10cm
underground train > subway train @ 0.8 in: icd10cm
plane crash > aircraft accident in: icd10cm
airplane crash > aircraft accident in: icd10cm
helicopter crash > helicopter accident in: icd10cm
hot air balloon > balloon accident in: icd10cm
parachute > parachutist in: icd10cm
skydiving > parachutist in: icd10cm
boat accident > watercraft accident in: icd10cm
jet ski > powered watercraft @ 0.8 in: icd10cm
speedboat > powered watercraft in: icd10cm
e-scooter > standing electric scooter in: icd10cm
electric scooter > standing electric scooter in: icd10cm
kick scooter > scooter nonmotorized in: icd10cm
hoverboard > standing micro-mobility in: icd10cm
segway > standing micro-mobility in: icd10cm
segway > micro-mobility conveyance @ 0.8 in: icd10cm
rollerblades > in-line roller-skate in: icd10cm
wheelies shoes > heelies in: icd10cm
tobogganing > sled in: icd10cm
ambulance crash > ambulance fire engine occupant @ 0.8 in: icd10cm
van > pick-up truck van @ 0.6 in: icd10cm
hit and run > traffic accident @ 0.6 in: icd10cm

# --- objects, tools, machines, guns
hit by ball > struck by hit thrown ball in: icd10cm
hit by football > struck by football in: icd10cm
hit by golf ball > struck by golf ball in: icd10cm
hit by baseball > struck by baseball in: icd10cm
hit by bat > struck by baseball bat in: icd10cm
hit by hockey puck > struck by hockey puck in: icd10cm
something fell on > struck by falling object in: icd10cm
dropped on foot > struck by falling object in: icd10cm
hit by falling > struck by falling object in: icd10cm
tv fell on child > struck by falling object in: icd10cm
walked into door > striking against stationary object in: icd10cm
walked into glass door > striking against glass | striking stationary object in: icd10cm
ran into wall > walked into wall in: icd10cm
hit by object > struck by object in: icd10cm
punched wall > striking against stationary object in: icd10cm
knife cut > contact with knife in: icd10cm
kitchen knife > contact with knife in: icd10cm
broken glass > contact with sharp glass in: icd10cm
cut on glass > contact sharp glass in: icd10cm
razor cut > contact sharp object in: icd10cm
box cutter > contact with knife @ 0.8 in: icd10cm
paper cut > contact edge stiff paper in: icd10cm
chainsaw > contact chainsaw in: icd10cm
chain saw = chainsaw
table saw > contact powered woodworking machines in: icd10cm
circular saw > contact circular saw in: icd10cm
lawnmower = lawn mower
mower > lawn mower in: icd10cm
hedge trimmer > contact hedge trimmer in: icd10cm
hit with hammer > contact nonpowered hand tool in: icd10cm
hit thumb with hammer > contact nonpowered hand tool in: icd10cm
screwdriver > contact screwdriver in: icd10cm
axe > contact axe in: icd10cm
scissors > contact scissors in: icd10cm
sewing needle > contact needle sewing in: icd10cm
needlestick = contact with hypodermic needle
needle stick > contact hypodermic needle in: icd10cm
sharps injury > contact hypodermic needle @ 0.8 in: icd10cm
blender > contact blender in: icd10cm
garbage disposal > contact garbage disposal in: icd10cm
conveyor belt > contact transmission devices | lifting devices @ 0.7 in: icd10cm
farm machinery > agricultural machinery in: icd10cm
pto > power take-off devices @ 0.7 in: icd10cm
machine accident > contact machinery in: icd10cm
factory machine > contact machinery in: icd10cm
caught in machine > contact machinery | caught crushed in: icd10cm
gas explosion > explosion explosive gases in: icd10cm
bomb > explosive material @ 0.7 in: icd10cm
gunshot = gunshot wound
gunshot > firearm discharge | handgun discharge in: icd10cm
gsw = gunshot wound
shot with gun > handgun discharge | firearm discharge in: icd10cm
shot in leg > gunshot wound | firearm discharge if: gun, gunshot, bullet, pistol in: icd10cm
bullet wound > gunshot wound in: icd10cm
accidentally shot > accidental handgun discharge in: icd10cm
bb gun > airgun in: icd10cm
pellet gun > airgun in: icd10cm
loud noise > exposure to noise in: icd10cm
loud music > exposure noise in: icd10cm
lifting injury > overexertion strenuous movement in: icd10cm
heavy lifting > lifting heavy objects in: icd10cm
lifted something heavy > lifting heavy objects in: icd10cm
repetitive movement > overexertion repetitive movements in: icd10cm
overuse > overexertion repetitive movements @ 0.7 in: icd10cm

# --- assault, abuse, self harm
beaten up > assault bodily force in: icd10cm
beat up > assault bodily force in: icd10cm
attacked > assault in: icd10cm
mugged > assault in: icd10cm
punched > assault bodily force | strike by another person in: icd10cm
punch in face > assault unarmed brawl | hit by another person in: icd10cm
fight > assault unarmed brawl fight in: icd10cm
bar fight > assault unarmed brawl fight in: icd10cm
fist fight > unarmed brawl fight in: icd10cm
kicked > hit strike kick by another person @ 0.8 in: icd10cm
slapped > assault bodily force @ 0.7 in: icd10cm
hit by bottle > assault blunt object @ 0.7 in: icd10cm
hit with bat > assault blunt object in: icd10cm
knife attack > assault by knife in: icd10cm
shot by someone > assault handgun discharge in: icd10cm
drive by shooting > assault firearm discharge in: icd10cm
police shooting > legal intervention firearm in: icd10cm
police force injury > legal intervention in: icd10cm
terrorist attack > terrorism in: icd10cm
war injury > war operations in: icd10cm
battle injury > war operations in: icd10cm
raped > sexual abuse in: icd10cm
sexual assault > sexual abuse | rape in: icd10cm
sexually assaulted > sexual abuse confirmed | observation alleged rape in: icd10cm
molested > child sexual abuse in: icd10cm
incest > sexual abuse in: icd10cm
date rape > rape in: icd10cm
domestic violence > adult physical abuse | perpetrator maltreatment spouse partner in: icd10cm
domestic abuse > adult physical abuse | perpetrator maltreatment spouse partner in: icd10cm
battered wife > adult physical abuse @ 0.8 in: icd10cm
hit by husband > husband perpetrator | physical abuse in: icd10cm
hit by boyfriend > male partner perpetrator in: icd10cm
hit by girlfriend > female partner perpetrator in: icd10cm
wife beater > husband perpetrator in: icd10cm
ipv > adult physical abuse | perpetrator partner @ 0.7 in: icd10cm
child abuse > child physical abuse in: icd10cm
baby harmed > child physical abuse in: icd10cm
non accidental injury > child physical abuse in: icd10cm
nai > child physical abuse @ 0.7 in: icd10cm
elder abuse > adult abuse in: icd10cm
elder neglect > adult neglect in: icd10cm
abandoned child > child neglect abandonment in: icd10cm
emotional abuse = psychological abuse
verbal abuse > psychological abuse in: icd10cm
bullied > bullying intimidation in: icd10cm
human trafficking > forced labor sexual exploitation in: icd10cm
sex trafficking > forced sexual exploitation in: icd10cm
cut self > intentional self-harm sharp object in: icd10cm
self harm > intentional self-harm in: icd10cm
self inflicted > intentional self-harm in: icd10cm
slit wrists > intentional self-harm sharp object in: icd10cm
suicide attempt > intentional self-harm in: icd10cm
tried to kill self > suicide attempt | intentional self-harm in: icd10cm
jumped off bridge > intentional self-harm jumping high place in: icd10cm
jumped from building > intentional self-harm jumping high place in: icd10cm
jumped in front of train > self-harm jumping front train in: icd10cm
hung self > asphyxiation hanging intentional self-harm in: icd10cm
shot self > intentional self-harm handgun discharge in: icd10cm

# --- nature
snowslide > avalanche in: icd10cm
heat wave > excessive natural heat in: icd10cm
left in hot car > excessive heat in: icd10cm
hot weather > excessive natural heat in: icd10cm
cold weather > excessive natural cold in: icd10cm
too much sun > exposure to sunlight | sunburn in: icd10cm

# --- where it happened
where it happened > place of occurrence in: icd10cm
hurt at work > activity done for income or pay in: icd10cm
injured at work > activity done for income or pay in: icd10cm
accident at work > activity done for income or pay in: icd10cm
workplace accident > activity done for income or pay | work accident in: icd10cm
scene > place of occurrence @ 0.6 in: icd10cm
at home > place of occurrence residence @ 0.7 if: injury, injured, fall, fell, accident, hurt, happened, occurrence in: icd10cm
own house > place of occurrence single-family house in: icd10cm
washroom > bathroom in: icd10cm
restroom > bathroom in: icd10cm
loo > bathroom in: icd10cm
flat > apartment if: place, happened, occurrence, accident, fell, home in: icd10cm
trailer home > mobile home in: icd10cm
caravan > mobile home in: icd10cm
trailer park > mobile home in: icd10cm
backyard > garden yard in: icd10cm
back yard > garden yard in: icd10cm
care home > nursing home in: icd10cm
old folks home > nursing home in: icd10cm
rest home > nursing home in: icd10cm
assisted living > nursing home | residential institution @ 0.7 in: icd10cm
group home > residential institution in: icd10cm
rehab center > residential institution @ 0.6 in: icd10cm
dorm > school dormitory in: icd10cm
dormitory > school dormitory in: icd10cm
orphanage > children's home orphanage in: icd10cm
jail = prison
army base > military base in: icd10cm
primary school > elementary school in: icd10cm
grade school > elementary school in: icd10cm
secondary school > high school in: icd10cm
junior high > middle school in: icd10cm
preschool > daycare center in: icd10cm
nursery school > daycare center | kindergarten in: icd10cm
creche > daycare center in: icd10cm
campus > university | college in: icd10cm
playground > playground equipment | public park @ 0.8 in: icd10cm
park > public park in: icd10cm
sports ground > athletic field in: icd10cm
playing field > athletic field in: icd10cm
pitch > football field | soccer field | cricket field @ 0.6 if: football, soccer, rugby, cricket, place in: icd10cm
gym > gymnasium in: icd10cm
fitness center > gymnasium @ 0.8 in: icd10cm
ice rink > ice skating rink in: icd10cm
pool > swimming pool in: icd10cm
public pool > swimming pool public in: icd10cm
street > street highway in: icd10cm
pavement > sidewalk in: icd10cm
footpath > sidewalk in: icd10cm
motorway = interstate highway
expressway > freeway in: icd10cm
highway > street highway in: icd10cm
car park = parking lot
parking garage > parking lot in: icd10cm
petrol station = gas station
filling station > gas station in: icd10cm
bus stop > bus station @ 0.7 in: icd10cm
train station > railway station in: icd10cm
train tracks > railroad track in: icd10cm
grocery store > supermarket in: icd10cm
shop > supermarket store in: icd10cm
store > supermarket store in: icd10cm
mall = shopping mall
department store > shop commercial in: icd10cm
pub > restaurant cafe @ 0.7 in: icd10cm
cafe > restaurant in: icd10cm
diner > restaurant in: icd10cm
movie theater > movie house cinema in: icd10cm
cinema > movie house in: icd10cm
concert hall > music hall in: icd10cm
fairground > amusement park in: icd10cm
theme park > amusement park in: icd10cm
zoo > zoological garden in: icd10cm
cathedral > church @ 0.8 in: icd10cm
doctor's office > physician office in: icd10cm
clinic > health care provider office | ambulatory health services @ 0.7 if: place, happened, fell, fall, occurrence in: icd10cm
worksite > construction area in: icd10cm
building site > building under construction in: icd10cm
construction site > building under construction in: icd10cm
work injury > civilian activity done for income | work accident in: icd10cm
work related injury > civilian activity done for income in: icd10cm
volunteering > volunteer activity in: icd10cm
military duty > military activity in: icd10cm
industrial plant > factory in: icd10cm
oil platform > oil rig in: icd10cm
quarry > mine pit in: icd10cm
woods > forest in: icd10cm
seaside > beach | seashore in: icd10cm
henhouse > hen house in: icd10cm

# --- what they were doing
jogging > activity running in: icd10cm
hiking > activity walking marching hiking in: icd10cm
biking > activity bike riding in: icd10cm
cycling > activity bike riding | pedal cycle in: icd10cm
football game > activity football | struck football @ 0.7 in: icd10cm
soccer > activity soccer in: icd10cm
basketball game > activity basketball in: icd10cm
horse riding > activity horseback riding in: icd10cm
weight lifting > activity free weights in: icd10cm
working out > exercise machines activity in: icd10cm
treadmill > exercise machines cardiorespiratory if: fell, gym, exercise, injured, running in: icd10cm
karate > martial arts in: icd10cm
judo > martial arts in: icd10cm
mma > martial arts in: icd10cm
tennis > activity racquet sports if: playing, game, court, match, injured in: icd10cm
squash > activity racquet @ 0.7 in: icd10cm
ping pong > activity racquet in: icd10cm
gardening > activity gardening in: icd10cm
yard work > activity gardening landscaping in: icd10cm
mowing lawn > lawn mower in: icd10cm
shoveling snow > activity digging shoveling in: icd10cm
cooking > activity cooking in: icd10cm
bbq > activity grilling in: icd10cm
grilling > activity grilling smoking food in: icd10cm
washing dishes > activity food preparation clean up in: icd10cm
housework > activity interior property clothing maintenance in: icd10cm
cleaning house > activity floor mopping cleaning in: icd10cm
hoovering > activity vacuuming in: icd10cm
doing laundry > activity laundry in: icd10cm
taking shower > activity bathing showering in: icd10cm
typing > activity computer keyboarding if: computer, keyboard, desk, injured in: icd10cm
texting > activity hand held interactive electronic device in: icd10cm
on the phone > hand held interactive electronic device in: icd10cm
video game > hand held interactive electronic device in: icd10cm
moving house > activity residential relocation in: icd10cm
walking dog > activity walking animal in: icd10cm
dancing > activity dancing in: icd10cm
ballet > activity dancing in: icd10cm
surfing > activity surfing in: icd10cm
scuba > underwater diving snorkeling in: icd10cm
snorkel > underwater diving snorkeling in: icd10cm
kayak > rowing canoeing kayaking in: icd10cm
skiing > activity snow skiing in: icd10cm
snowboard > activity snowboarding in: icd10cm
rock climbing > mountain climbing rock climbing in: icd10cm
play fighting > rough housing horseplay in: icd10cm
messing about > rough housing horseplay in: icd10cm
horsing around > rough housing horseplay in: icd10cm
carrying patient > caregiving lifting in: icd10cm
lifting patient > caregiving lifting in: icd10cm
piano > activity piano playing in: icd10cm
guitar > string instrument playing in: icd10cm
trumpet > winds brass instrument in: icd10cm

# --- ambulance and triage wording
glasgow coma > coma scale
unresponsive > coma | unconsciousness
unconscious > unconsciousness
not responding > unconsciousness | coma
altered loc > altered mental status
dead on arrival > death
found dead > death unexplained
polytrauma = multiple injuries
multi trauma > multiple injuries
major trauma > multiple injuries
trauma > injury @ 0.8
wounded > injury
blunt trauma > contusion | injury @ 0.6
penetrating trauma > puncture wound | open wound
lac = laceration
abrasions and contusions > superficial injury
emt > ambulance @ 0.6
ambulance ride > ambulance service in: hcpcs
ambulance > ambulance service transport @ 0.8 in: hcpcs
air ambulance > ambulance service conventional air in: hcpcs
medevac > ambulance service conventional air rotary wing in: hcpcs
life flight > ambulance service air rotary wing in: hcpcs
helicopter transport > ambulance service rotary wing in: hcpcs
bls > basic life support in: hcpcs
als > advanced life support in: hcpcs
paramedic > advanced life support @ 0.8 in: hcpcs
ambulance mileage > ground mileage in: hcpcs
wheelchair van > non-emergency transportation wheelchair van in: hcpcs
ride to appointment > non-emergency transportation in: hcpcs
restrained driver > car driver injured collision
seat belt mark > contusion thorax | contusion abdominal wall @ 0.8
seatbelt bruise > contusion thorax | contusion abdominal wall @ 0.8
c spine > cervical vertebra
burn patient > burn
long term effects of injury > sequela
after injury > sequela @ 0.6
new injury > initial encounter
follow up visit injury > subsequent encounter
recheck injury > subsequent encounter
tboned > car occupant injured collision car in: icd10cm
ran into wall > striking against stationary object in: icd10cm
# --- Further: traffic as dispatchers and crews say it
mvc > car occupant collision
mva > car occupant collision
rta > motor-vehicle accident @ 0.7 if: injury, driver, passenger, collision, pedestrian
fender bender > car occupant collision car @ 0.8
rear ended > car occupant collision with car traffic accident
rear end > car occupant collision with car @ 0.8 if: collision, crash, accident, mvc
hit tree > car occupant collision with fixed or stationary object @ 0.8 if: car, driver, vehicle, drove, mvc
hit pole > car occupant collision with fixed or stationary object @ 0.9 if: car, driver, vehicle, drove, mvc
car into tree > car occupant collision fixed stationary object
car into wall > car occupant collision fixed stationary object
rolled over > noncollision transport accident car occupant @ 0.8 if: car, suv, vehicle, truck, driver, mvc
rollover > noncollision transport accident @ 0.85 if: car, suv, vehicle, truck, driver, mvc
ejected > car occupant injured noncollision transport accident @ 0.5 if: car, vehicle, mvc
hit a deer > car occupant collision pedestrian animal
deer > car occupant collision pedestrian animal @ 0.8 if: car, hit, driving, struck
car seat passenger > car passenger
hit by train > collision with railway train
train hit > car occupant collision with railway train @ 0.85 if: car, vehicle, truck
hit by car > pedestrian collision with car pick-up truck van @ 1.0
hit by a truck > pedestrian collision heavy transport vehicle
hit by bus > pedestrian collision heavy transport vehicle bus
struck by vehicle > pedestrian collision with car pick-up truck van
struck by car > pedestrian collision with car pick-up truck van
pedestrian struck > pedestrian collision with car pick-up truck van
pedestrian hit > pedestrian collision with car pick-up truck van
auto ped > pedestrian collision with car pick-up truck van
auto vs ped > pedestrian collision with car pick-up truck van
car vs bike > pedal cycle rider collision with car pick-up truck van
bike hit by car > pedal cycle rider collision with car pick-up truck van @ 1.0
cyclist hit > pedal cycle rider collision with car pick-up truck van
bike wreck > pedal cyclist injured noncollision @ 0.9
fell off bicycle > pedal cycle rider injured noncollision transport accident
fell off bike > pedal cycle rider injured noncollision transport accident
fell off motorcycle > motorcycle rider injured noncollision transport accident
laid down bike > motorcycle rider injured noncollision transport accident @ 0.7
dirt bike > motorcycle rider | off-road motor vehicle @ 0.7 in: icd10cm
four wheeler > special all-terrain
quad bike > all-terrain vehicle
golf cart > special all-terrain off-road motor vehicle @ 0.5
tractor > special agricultural vehicle
tractor rollover > occupant special agricultural vehicle
forklift > special industrial vehicle
bulldozer > special construction vehicle
go kart > special all-terrain off-road motor vehicle @ 0.5
sled accident > fall from sled | sledding tobogganing
sledding > sledding snow tubing tobogganing
horse and buggy > animal-drawn vehicle
thrown from horse > animal-rider injured fall thrown
bucked off > animal-rider injured fall thrown
fell off horse > animal-rider injured fall thrown @ 1.0
horseback > animal-rider | horseback riding
boat propeller > injury watercraft @ 0.7
boat crash > watercraft collision
boating accident > watercraft accident
capsized > watercraft overturning drowning
fell overboard > fall from watercraft drowning
jet ski > other powered watercraft
plane crash > occupant aircraft accident
helicopter crash > occupant helicopter accident
parachute > parachutist
hot air balloon > balloon accident
e-scooter > standing electric scooter
electric scooter fall > fall from standing electric scooter @ 0.9
scooter fall > fall from non-motorized scooter
roller skates > roller-skater
rollerblades > in-line roller-skater
ice skates > ice-skater
mobility scooter fall > fall from moving motorized mobility scooter
fell out of wheelchair > fall from moving wheelchair | fall from non-moving wheelchair
# --- Further: falls, blows, cuts, burns, violence
took a tumble > fall @ 0.8
took a spill > fall @ 0.8
slipped > fall slipping tripping stumbling @ 0.8
tripped > fall slipping tripping stumbling
slip and fall > fall slipping tripping stumbling
fell on ice > fall due to ice and snow
slipped on ice > fall due to ice and snow
fell on stairs > fall on stairs steps
missed a step > fall on stairs steps
fell down steps > fall on stairs steps
escalator > fall escalator
fell in tub > fall in bathtub | fall in shower bathtub
fell in bathroom > fall in shower bathtub | fall off toilet @ 0.7
fell off couch > fall from other furniture
fell off table > fall from other furniture
dropped baby > fall while being carried supported by other persons
fell from arms > fall while being carried supported by other persons
fell off monkey bars > fall from playground equipment
fell off slide > fall from playground equipment
fell off deck > fall from balcony
fell out window > fall from through window
fell off scaffold > fall from scaffolding
fell off cliff > fall from cliff
dove shallow > striking bottom causing injury diving @ 0.8
dived shallow water > striking bottom causing injury
ground level fall > fall on same level
fall from standing > fall on same level
gunshot > firearm discharge
shot himself > intentional self-harm firearm discharge
shot self > intentional self-harm firearm discharge
accidentally shot > accidental discharge firearm
bb gun > accidental discharge airgun | airgun
pellet gun > airgun
knifed > assault by knife
slashed > assault by sharp object @ 0.6
mugged > assault by bodily force @ 0.7
bar fight > assault unarmed brawl
fist fight > assault unarmed brawl
punched > assault unarmed brawl @ 0.85
kicked > assault by strike @ 0.5
hit with bottle > assault by blunt object @ 0.7
hit with hammer > assault by blunt object @ 0.6
pushed > assault by pushing from high place @ 0.6 if: stairs, down, roof, balcony
police shot > legal intervention firearm discharge
police taser > legal intervention conducted energy device
tased > legal intervention conducted energy device
tasered > legal intervention conducted energy device
police baton > legal intervention baton
bomb blast > explosion | terrorism explosion @ 0.6
od > poisoning @ 0.6 if: drug, pills, heroin, fentanyl, cocaine, overdose, narcan, intentional, accidental
cut wrists > intentional self-harm by sharp object
cutter > intentional self-harm by sharp object @ 0.6
slit wrist > intentional self-harm by sharp object
paper cut > contact with sharp object @ 0.6
kitchen knife > contact with knife
razor blade > contact with sharp object @ 0.6
broken glass > contact with sharp glass
cut on glass > contact with sharp glass
power saw > contact with power saw
circular saw > contact with powered saw @ 0.6
table saw > contact with other powered hand tools household machinery @ 0.6
lawn mower > contact with powered lawn mower
weed whacker > contact with powered garden outdoor hand tools
hedge trimmer > contact with powered garden outdoor hand tools
drill bit > contact with powered hand tools @ 0.6
blender > contact with powered kitchen appliance
garbage disposal > contact with powered kitchen appliance @ 0.6
meat grinder > contact with powered kitchen appliance @ 0.6
staple gun > contact with workbench tool @ 0.4
screwdriver > contact with workbench tool @ 0.6
sewing needle > contact with sewing needle @ 0.4
needle stick > contact with hypodermic needle
dirty needle > contact with hypodermic needle contaminated @ 0.7
crushed between > caught crushed jammed pinched between objects
smashed finger > crushing injury finger | contusion finger
slammed finger > crushing injury finger | caught crushed jammed between objects
smashed hand > crushing injury hand
caught in door > caught crushed jammed pinched between objects
conveyor belt > contact with lifting transmission devices
farm machine > contact with agricultural machinery
combine harvester > contact with combine harvester
auger > contact with grain storage elevator @ 0.5
tree fell > struck by thrown projected falling object | struck by falling object
hit by falling > struck by thrown projected falling object
fell on him > struck by falling object @ 0.5
hit with baseball > struck by baseball
hit with softball > struck by softball
hit by golf ball > struck by golf ball
hit by hockey puck > struck by hockey puck
ran into wall > striking against wall
bumped into > striking against bumped into by another person | striking against stationary object
stubbed > contusion toe @ 0.7
trampled > crushed pushed stepped on by crowd
firecracker > discharge of firework
bottle rocket > discharge of firework
propane explosion > explosion and rupture of pressurized devices @ 0.8
gas explosion > explosion of explosive gases
aerosol can exploded > explosion pressurized devices @ 0.6
tire exploded > explosion rupture pressurized tire
house fire > fire in building structure
bonfire > uncontrolled fire @ 0.7
grass fire > exposure to uncontrolled fire not in building
forest fire > exposure to uncontrolled fire not in building
clothes caught fire > exposure to ignition of clothing | melting clothing
gas grill flare > ignition of highly flammable material
gasoline fire > ignition of highly flammable material
grease burn > contact with fats and cooking oils
oil burn > contact with fats and cooking oils
hot grease > contact with fats and cooking oils
hot oil > contact with fats and cooking oils
hot soup > contact with hot food
hot coffee > contact with hot drinks
hot tea > contact with hot drinks
bath water burn > contact with hot tap water
hot tap > contact with hot tap water
hot water > contact with hot tap-water | contact other hot fluids
curling iron > contact with hot household appliances @ 0.8
hot iron > contact with hot household appliances
stove burn > contact with hot stove
oven burn > contact with hot stove kitchen
space heater > contact with hot heating appliances radiators
radiator burn > contact with hot heating appliances radiators
exhaust pipe > contact with hot engines machinery tools
muffler burn > contact with hot engines machinery tools
steam burn > contact with steam
live wire > exposure to electric transmission lines | electric current
downed wire > exposure to electric transmission lines
outlet > exposure to domestic wiring appliances @ 0.7 if: shock, shocked, electrical, child
shocked by > electric current
trench foot > immersion hand and foot
immersion foot > immersion hand and foot
frost nip > superficial frostbite
exposed to cold > exposure to excessive natural cold
left in hot car > exposure to excessive natural heat @ 0.7
heat prostration > heat exhaustion
bends > caisson disease
diver's disease > caisson disease
not fed > neglect @ 0.6
overexertion > exhaustion due to excessive exertion
lifting something heavy > overexertion from strenuous movement or load
lifted heavy > overexertion from strenuous movement or load
threw out back > strain muscle lower back @ 0.7
drowning pool > drowning submersion while in swimming-pool
drowning tub > drowning submersion while in bath-tub
fell in pool > drowning fall into swimming pool | fall swimming-pool
fell into lake > fall into natural body of water
buried in sand > accidental asphyxiation @ 0.3
trapped in refrigerator > asphyxiation trapped refrigerator
rolled onto baby > asphyxiation due to being trapped in bed linens | smothering another person body @ 0.7
rattlesnake bite > toxic effect venom rattlesnake
copperhead > venom north american snake
water moccasin > venom north american snake
coral snake > coral snake venom
gator > bitten by alligator
shark attack > bitten by shark
lizard bite > venomous lizard
stung by > toxic effect venom @ 0.4
hornet > venom of hornets
man of war > portuguese man-o-war
sea urchin > contact with venomous marine animals @ 0.7
sting ray > stingray
lionfish > contact venomous fish @ 0.8
brown spider > brown recluse
spider bit > venom of spider
tick stuck > insect bite nonvenomous @ 0.6
thorn > contact with thorns spines | puncture @ 0.6
cactus > contact with nonvenomous plant thorns spines
sliver > superficial foreign body
fishhook > superficial foreign body @ 0.7
split open > laceration @ 0.6
cut open > laceration @ 0.7
tore open > laceration @ 0.7
degloved > open wound @ 0.6
cut off > traumatic amputation @ 0.8 if: finger, thumb, toe, hand, foot, arm, leg, ear
sliced off > traumatic amputation @ 0.8
black eyes > contusion eyelid periocular
tooth knocked loose > dislocation of tooth
tooth pushed in > dislocation of tooth @ 0.8
knee cap out > dislocation of patella
kneecap popped out > dislocation of patella
hip out of joint > dislocation of hip
finger out of joint > dislocation interphalangeal joint finger
jammed > sprain interphalangeal joint @ 0.8 if: finger, thumb
jammed toe > sprain interphalangeal joint toe | sprain toe
twisted ankle > sprain ankle
high ankle sprain > sprain tibiofibular ligament ankle
mcl tear > sprain medial collateral ligament knee
lcl tear > sprain lateral collateral ligament knee
pcl tear > sprain posterior cruciate ligament knee
acl tear > sprain anterior cruciate ligament knee
bucket handle tear > bucket-handle tear meniscus
skier's thumb > sprain metacarpophalangeal thumb | traumatic rupture ulnar collateral ligament
gamekeeper's thumb > traumatic rupture ulnar collateral ligament | sprain thumb
jersey finger > strain flexor muscle finger
galeazzi > galeazzi's fracture
monteggia > monteggia's fracture
rolando > rolando's fracture
chauffeur fracture > fracture radial styloid
die punch > fracture lower end radius @ 0.6
dancer fracture > fracture fifth metatarsal
lisfranc > tarsometatarsal
march fracture > stress fracture
pilon > pilon fracture tibia
plafond fracture > pilon fracture tibia
maisonneuve > maisonneuve's fracture
bimal > bimalleolar fracture
tib fib > fracture shaft tibia | fracture shaft fibula
both bone forearm > fracture shaft radius | fracture shaft ulna
elbow tip fracture > fracture olecranon
hip fx > fracture neck femur
intertroch > intertrochanteric fracture
subtroch > subtrochanteric fracture
thigh bone break > fracture shaft femur
shin bone break > fracture shaft tibia
broken sternum > fracture sternum
broken hand > fracture metacarpal
broken thumb > fracture thumb
broken knee > fracture patella | fracture upper end tibia @ 0.8
cracked skull > fracture skull
hangman > fracture second cervical vertebra
jefferson fracture > fracture first cervical vertebra
chance fracture > fracture lumbar vertebra @ 0.7
compression fracture > wedge compression fracture vertebra
burst fracture > burst fracture vertebra
punctured lung > traumatic pneumothorax | laceration lung
bruised hip > contusion hip
ruptured spleen > injury spleen
bell rung > concussion @ 0.7
knocked unconscious > concussion with loss of consciousness
knocked silly > concussion
torn cornea > laceration eye @ 0.5
ruptured eyeball > ocular laceration rupture prolapse
penetrating eye > penetrating wound eyeball
eyeball cut > ocular laceration
work injury > civilian activity done for income @ 0.8
volunteering > volunteer activity
working out > activity exercise @ 0.7
lifting weights > activity free weights
playing hockey > activity ice hockey
playing basketball > activity basketball
gymnastics > activity gymnastics
cheerleading > activity cheerleading
wrestling > activity wrestling
karate > activity martial arts
yoga > activity yoga
dancing > activity dancing
cooking > activity cooking and baking
gardening > activity gardening landscaping
parking lot > parking lot place of occurrence
nursing home > nursing home place of occurrence
# --- Further
jump bridge > intentional self-harm jumping high place
jump front train > intentional self-harm jumping lying moving object
drowning bathtub > accidental drowning submersion while bath-tub
pushed stairs > assault pushing from high place @ 0.9
bean > foreign body @ 0.6 if: nose, ear, nostril, child
pea > foreign body @ 0.6 if: nose, ear, nostril, child
crayon > foreign body @ 0.7 if: nose, ear, nostril, swallowed
button battery > foreign body @ 0.8
hot dog > food causing asphyxiation | foreign body respiratory tract @ 0.7 if: choking, choked, stuck, throat
machine crush > contact with unspecified machinery @ 0.8
jejunum injury > injury of other part of small intestine @ 0.85
ileum injury > injury of other part of small intestine @ 0.85
cecum injury > injury of colon @ 0.85
sigmoid injury > injury of colon @ 0.85
dislocation costal cartilage > dislocation of other parts of thorax @ 0.8
dislocation xiphoid > dislocation of other parts of thorax
dislocation femur > dislocation of hip @ 0.85
dislocation humerus > dislocation of shoulder joint @ 0.85
dislocation clavicle > dislocation of acromioclavicular joint @ 0.75
dislocation clavicle > dislocation of sternoclavicular joint @ 0.7
dislocation ulna > dislocation of elbow @ 0.8
dislocation radius > dislocation of radial head @ 0.8
dislocation tibia > dislocation of knee @ 0.7
sprain sacrum > sprain of sacroiliac joint @ 0.8
sprain coccyx > sprain of sacroiliac joint @ 0.5
sprain coccyx > sprain of other parts of lumbar spine and pelvis @ 0.7
contusion thoracic cord > injury of thoracic spinal cord
injury thoracic cord > injury of thoracic spinal cord
contusion cervical cord > injury of cervical spinal cord
injury cervical cord > injury of cervical spinal cord
traumatic rupture liver > laceration of liver
traumatic rupture stomach > injury of stomach
traumatic rupture spleen > laceration of spleen
traumatic rupture kidney > laceration of kidney
traumatic rupture intestine > injury of small intestine @ 0.8
traumatic rupture uterus > injury of uterus
multiple injuries > unspecified multiple injuries
polytrauma > unspecified multiple injuries
infection catheter > infection due to catheter @ 0.7
ulnar fracture > fracture of ulna @ 0.95
ulnar break > fracture of ulna @ 0.95
radial fracture > fracture of radius @ 0.95
radial break > fracture of radius @ 0.95
iliac fracture > fracture of ilium @ 0.95
iliac break > fracture of ilium @ 0.95
pubic break > fracture of pubis @ 0.95
costal fracture > fracture of rib
nasal fracture > fracture of nasal bones
cranial fracture > fracture of skull

# --- wounds and bruises by place
dog bite face > open bite of head @ 0.7
cat bite face > open bite of head @ 0.7
human bite face > open bite of head @ 0.7
bite face > open bite of head @ 0.7
cut chin > laceration of other part of head
gash chin > laceration of other part of head
laceration chin > laceration of other part of head
split chin > laceration of other part of head
cut forehead > laceration of other part of head
gash forehead > laceration of other part of head
laceration forehead > laceration of other part of head
split forehead > laceration of other part of head
cut eyebrow > laceration of eyelid and periocular area
gash eyebrow > laceration of eyelid and periocular area
laceration eyebrow > laceration of eyelid and periocular area
cut cheek > laceration of cheek and temporomandibular area
gash cheek > laceration of cheek and temporomandibular area
laceration cheek > laceration of cheek and temporomandibular area
bruise cheek > contusion of other part of head
contusion cheek > contusion of other part of head
bruise face > superficial injury of other part of head @ 0.85
contusion face > superficial injury of other part of head @ 0.85
abrasion face > superficial injury of other part of head @ 0.85
scrape face > superficial injury of other part of head @ 0.85
scratch face > superficial injury of other part of head @ 0.85
gash lip > laceration of lip
tooth through lip > laceration of lip
bitten through lip > laceration of lip
torn ear > laceration of ear @ 0.85
ripped ear > laceration of ear @ 0.85
cut ear > laceration of ear @ 0.85
ripped earlobe > laceration of ear
torn off scalp > avulsion of scalp
bitten tongue > laceration of lip and oral cavity @ 0.85
cut tongue > laceration of lip and oral cavity @ 0.85
laceration tongue > laceration of lip and oral cavity @ 0.85
nose bitten off > traumatic amputation of nose
nose cut off > traumatic amputation of nose
nose torn off > traumatic amputation of nose
ear bitten off > traumatic amputation of ear
ear cut off > traumatic amputation of ear
ear torn off > traumatic amputation of ear
lefort > lefort fracture
le fort > lefort fracture
tripod fracture > zygomatic fracture @ 0.85
tetrapod fracture > zygomatic fracture @ 0.85
zygomaticomaxillary > zygomatic fracture @ 0.85
tooth luxation > dislocation of tooth
tooth loosened injury > dislocation of tooth
tooth knocked > dislocation of tooth
extruded tooth > dislocation of tooth
sprain nose > dislocation of septal cartilage of nose
dislocation nasal septum > dislocation of septal cartilage of nose
septal dislocation > dislocation of septal cartilage of nose
nasal cartilage dislocation > dislocation of septal cartilage of nose
traumatic deafness > injury of acoustic nerve @ 0.75
commotio retinae > contusion of eyeball and orbital tissues
berlin edema > contusion of eyeball and orbital tissues
perforated eyeball > ocular laceration and rupture
ruptured globe > ocular laceration and rupture
burst eye > ocular laceration and rupture
open globe > ocular laceration and rupture
penetrated eye > ocular laceration and rupture
penetrating orbit > penetrating wound of orbit
foreign body orbit > penetrating wound of orbit
coup contrecoup > contusion and laceration of cerebrum @ 0.85
contrecoup > contusion and laceration of cerebrum @ 0.85
cerebral bruise > contusion and laceration of cerebrum @ 0.85
commotio cerebri > concussion
knocked out > concussion
knocked unconscious > concussion
brain shaken > concussion
slap ear > traumatic rupture of ear drum
burst eardrum > traumatic rupture of ear drum
ruptured ear drum injury > traumatic rupture of ear drum
acute quadriplegia traumatic > injury of cervical spinal cord @ 0.85
tetraplegia traumatic > injury of cervical spinal cord @ 0.85
traumatic quadriplegia > injury of cervical spinal cord @ 0.85
traumatic paraplegia > injury of thoracic spinal cord @ 0.7
gunshot chest > open wound of thorax @ 0.85
stab chest > open wound of thorax @ 0.85
knife chest > open wound of thorax @ 0.85
gunshot abdomen > open wound of abdominal wall @ 0.85
gunshot belly > open wound of abdominal wall @ 0.85
stabbed abdomen > open wound of abdominal wall @ 0.85
knife abdomen > open wound of abdominal wall @ 0.85
stabbed stomach > open wound of abdominal wall @ 0.85
gsw > puncture wound with foreign body @ 0.65
gsw > open wound @ 0.7
bullet wound > puncture wound with foreign body @ 0.65
bullet wound > open wound @ 0.7
shot wound > puncture wound with foreign body @ 0.65
shot wound > open wound @ 0.7
head gunshot > puncture wound with foreign body @ 0.7
neck gunshot > puncture wound with foreign body @ 0.7
thigh gunshot > puncture wound with foreign body @ 0.7
leg gunshot > puncture wound with foreign body @ 0.7
arm gunshot > puncture wound with foreign body @ 0.7
hand gunshot > puncture wound with foreign body @ 0.7
foot gunshot > puncture wound with foreign body @ 0.7
shoulder gunshot > puncture wound with foreign body @ 0.7
buttock gunshot > puncture wound with foreign body @ 0.7
back gunshot > puncture wound with foreign body @ 0.7
sucking chest > open wound of thorax with penetration into thoracic cavity
sucking wound > open wound of thorax with penetration into thoracic cavity
stove in chest > flail chest
crushed ribs > flail chest
dorsal vertebra fracture > fracture of thoracic vertebra
dorsal spine fracture > fracture of thoracic vertebra
clay shoveler > fracture of seventh cervical vertebra @ 0.8
hangman > traumatic spondylolisthesis of second cervical vertebra
jefferson > fracture of first cervical vertebra
odontoid > dens fracture
seatbelt fracture > fracture of lumbar vertebra @ 0.7
seatbelt fracture > fracture of thoracic vertebra @ 0.6
chance fracture > fracture of thoracic vertebra @ 0.6
chondrosternal sprain > sprain of ribs @ 0.8
chondrosternal sprain > sprain of sternum
costochondral sprain > sprain of ribs @ 0.8
costochondral sprain > sprain of sternum
sprain sternum > sprain of ribs @ 0.8
intercostal nerve injury > injury of peripheral nerves of thorax
aortic transection > injury of thoracic aorta
aorta rupture traumatic > injury of thoracic aorta
bronchus tear > injury of bronchus @ 0.85
pectoral strain > strain of muscle and tendon of front wall of thorax
pulled chest > strain of muscle and tendon of front wall of thorax
pectoralis strain > strain of muscle and tendon of front wall of thorax
strain chest muscle > strain of muscle and tendon of front wall of thorax
chest trauma > injury of thorax @ 0.85
blunt chest > injury of thorax @ 0.85
back pulled > strain of muscle fascia and tendon of lower back
lumbosacral strain > strain of muscle fascia and tendon of lower back
groin pull > strain of adductor muscle of thigh @ 0.8
abdominal muscle pull > strain of muscle of abdomen
pulled stomach muscle > strain of muscle of abdomen
stomach muscle strain > strain of muscle of abdomen
nonobstetric perineal laceration > open wound of vagina and vulva @ 0.6
abrasion buttock > abrasion of lower back and pelvis @ 0.75
scrape buttock > abrasion of lower back and pelvis @ 0.75
bruise buttock > contusion of lower back and pelvis @ 0.8
bruise tailbone > fracture of coccyx @ 0.7
broken tailbone > contusion of lower back and pelvis @ 0.6
fractured tailbone > contusion of lower back and pelvis @ 0.6
fractured tailbone > fracture of coccyx @ 0.7
pubic ramus > fracture of pubis
pubic bone fracture > fracture of pubis
iliac wing > fracture of ilium
duverney > fracture of ilium
l1 burst > fracture of first lumbar vertebra
l1 fracture > fracture of first lumbar vertebra
first lumbar fracture > fracture of first lumbar vertebra
l2 fracture > fracture of second lumbar vertebra
l3 fracture > fracture of third lumbar vertebra
l4 fracture > fracture of fourth lumbar vertebra
l5 fracture > fracture of fifth lumbar vertebra
si sprain > sprain of sacroiliac joint
sacroiliac sprain > sprain of sacroiliac joint
sacroiliac strain > sprain of sacroiliac joint
traumatic bowel perforation > injury of small intestine | injury of colon @ 0.8
bowel injury > injury of small intestine | injury of colon @ 0.8
ruptured bowel trauma > injury of small intestine | injury of colon @ 0.8
torn bowel > injury of small intestine | injury of colon @ 0.8
bowel laceration > injury of small intestine | injury of colon @ 0.8
mesentery injury > injury of other intra-abdominal organs | injury of peritoneum @ 0.85
torn mesentery > injury of other intra-abdominal organs | injury of peritoneum @ 0.85
omentum laceration > injury of other intra-abdominal organs | injury of peritoneum @ 0.85
injury omentum > injury of other intra-abdominal organs | injury of peritoneum @ 0.85
peritoneum injury > injury of other intra-abdominal organs @ 0.85
ruptured kidney > laceration of kidney
torn kidney > laceration of kidney
torn spleen > laceration of spleen
ruptured liver > laceration of liver
torn liver > laceration of liver
ruptured accident bladder > injury of bladder @ 0.8
ruptured accident bladder > laceration of bladder
burst bladder > injury of bladder @ 0.8
burst bladder > laceration of bladder
traumatic rupture bladder > injury of bladder @ 0.8
traumatic rupture bladder > laceration of bladder
torn ureter > injury of ureter
cut ureter > injury of ureter
severed ureter > injury of ureter
lacerated ureter > injury of ureter
torn urethra > injury of urethra
cut urethra > injury of urethra
severed urethra > injury of urethra
cut off penis > traumatic amputation of penis
severed penis > traumatic amputation of penis
snapped penis > fracture of corpus cavernosum penis
broken penis > fracture of corpus cavernosum penis
fracture penis > fracture of corpus cavernosum penis
elbow condyle > fracture of condyle of humerus
condyle humerus > fracture of condyle of humerus
bankart > other sprain of shoulder joint @ 0.7
bankart > sprain of shoulder joint @ 0.75
labral tear shoulder > other sprain of shoulder joint @ 0.7
labral tear shoulder > sprain of shoulder joint @ 0.75
torn labrum shoulder > other sprain of shoulder joint @ 0.7
torn labrum shoulder > sprain of shoulder joint @ 0.75
luxatio erecta > inferior dislocation of humerus
biceps torn > strain of muscle of long head of biceps @ 0.8
popeye > strain of muscle of long head of biceps @ 0.8
biceps tendon rupture > strain of muscle of long head of biceps @ 0.8
biceps rupture > strain of muscle of long head of biceps @ 0.8
supraspinatus tear > strain of muscle and tendon of rotator cuff @ 0.75
traumatic cuff tear > strain of muscle and tendon of rotator cuff @ 0.75
torn rotator cuff > strain of muscle and tendon of rotator cuff @ 0.75
rotator cuff injury > strain of muscle and tendon of rotator cuff @ 0.75
injury shoulder > unspecified injury of shoulder and upper arm @ 0.95
injury elbow > unspecified injury of elbow @ 0.95
injury forearm > unspecified injury of forearm @ 0.95
hand injury > unspecified injury of wrist hand and finger @ 0.95
finger injury > unspecified injury of wrist hand and finger @ 0.95
thumb injury > unspecified injury of wrist hand and finger @ 0.95
injury thigh > unspecified injury of thigh
injury hip > unspecified injury of hip @ 0.95
injury knee > unspecified injury of lower leg @ 0.95
leg injury > unspecified injury of lower leg @ 0.95
lower leg injury > unspecified injury of lower leg @ 0.95
foot injury > unspecified injury of foot @ 0.95
ankle injury > unspecified injury of ankle @ 0.95
toe injury > unspecified injury of foot @ 0.8
broken forearm > fracture of forearm
broken elbow > fracture of olecranon process @ 0.75
dinner fork > colles fracture
silver fork > colles fracture
dupuytren fracture > fracture of lower leg | other fracture of lower leg @ 0.7
cotton fracture > fracture of lower leg | other fracture of lower leg @ 0.7
wagstaffe > fracture of lower leg | other fracture of lower leg @ 0.7
gosselin > fracture of lower leg | other fracture of lower leg @ 0.7
tillaux > fracture of lower leg | other fracture of lower leg @ 0.7
stieda fracture ankle > fracture of lower leg | other fracture of lower leg @ 0.7
lefort ankle > fracture of lower leg | other fracture of lower leg @ 0.7
tillaux > salter-harris type III physeal fracture of lower end of tibia @ 0.75
segond > fracture of lateral condyle of tibia @ 0.75
segond > fracture of upper end of tibia
bumper fracture > fracture of lateral condyle of tibia
hoffa fracture > fracture of lower end of femur
skillern > fracture of lower end of radius @ 0.8
moore fracture > fracture of lower end of radius @ 0.8
piedmont > fracture of lower end of radius @ 0.8
hutchinson fracture > fracture of lower end of radius @ 0.8
goyrand > smith fracture
chauffeur > fracture of radial styloid process
bar room fracture > fracture of neck of fifth metacarpal bone @ 0.85
aviator fracture > fracture of talus
astragalus fracture > fracture of talus
shepherd fracture > fracture of talus
os calcis fracture > fracture of calcaneus
don juan fracture > fracture of calcaneus
dancer fracture > fracture of fifth metatarsal bone
jones fracture > fracture of fifth metatarsal bone
pseudo jones > fracture of fifth metatarsal bone
navicular wrist fracture > fracture of navicular scaphoid bone of wrist
wrist scaphoid > fracture of navicular scaphoid bone of wrist
cuneiform foot > fracture of cuneiform of foot
cuneiform bone fracture > fracture of cuneiform of foot
malgaigne fracture > disruption of pelvic ring @ 0.85
temper tantrum elbow > nursemaid elbow
malgaigne luxation > nursemaid elbow
goyrand injury > nursemaid elbow
curb step elbow > nursemaid elbow
perilunate > dislocation of midcarpal joint @ 0.7
lunate dislocation > dislocation of midcarpal joint @ 0.7
scapholunate > sprain of other part of wrist @ 0.6
scapholunate > traumatic rupture of wrist ligament @ 0.85
lunotriquetral > sprain of other part of wrist @ 0.6
lunotriquetral > traumatic rupture of wrist ligament @ 0.85
tfcc > sprain of wrist
triangular fibrocartilage > sprain of wrist
volar plate > sprain of finger @ 0.85
hyperextended finger > sprain of finger @ 0.85
gamekeeper > sprain of metacarpophalangeal joint of thumb
stener > sprain of metacarpophalangeal joint of thumb
jersey finger > injury of flexor muscle fascia and tendon of finger at wrist and hand level @ 0.8
cut finger tendon > injury of flexor muscle fascia and tendon of finger at wrist and hand level @ 0.8
tendon cut hand > injury of flexor muscle fascia and tendon of finger at wrist and hand level @ 0.8
severed tendon hand > injury of flexor muscle fascia and tendon of finger at wrist and hand level @ 0.8
mallet fracture > fracture of distal phalanx of finger @ 0.8
tuft fracture > fracture of distal phalanx of finger
nail avulsion > open wound of finger with damage to nail @ 0.8
torn off nail > open wound of finger with damage to nail @ 0.8
fingernail torn > open wound of finger with damage to nail @ 0.8
nail ripped off > open wound of finger with damage to nail @ 0.8
toenail avulsion > open wound of toe with damage to nail @ 0.8
torn toenail > open wound of toe with damage to nail @ 0.8
toenail ripped off > open wound of toe with damage to nail @ 0.8
blood under toenail > contusion of toe with damage to nail
toenail bruise > contusion of toe with damage to nail
black toenail > contusion of toe with damage to nail
blood under nail > contusion of finger with damage to nail
subungual hematoma > contusion of finger with damage to nail
blood under fingernail > contusion of finger with damage to nail
black nail > contusion of finger with damage to nail
glass splinter > superficial foreign body @ 0.75
cactus spine > superficial foreign body @ 0.75
fish hook finger > puncture wound with foreign body @ 0.75
fishhook hand > puncture wound with foreign body @ 0.75
glass in foot > laceration with foreign body of foot | puncture wound with foreign body foot @ 0.8
fight bite > open bite of hand
clenched fist injury > open bite of hand
nail through foot > puncture wound of foot
nail foot puncture > puncture wound of foot
hip pointer > contusion of hip
charley horse thigh > contusion of thigh
corked thigh > contusion of thigh
dead leg injury > contusion of thigh
hip flexor > strain of muscle fascia and tendon of hip
iliopsoas strain > strain of muscle fascia and tendon of hip
hip strain > strain of muscle fascia and tendon of hip
hamstring > strain of muscle of posterior muscle group at thigh level
torn hamstring > strain of muscle of posterior muscle group at thigh level
pulled hamstring > strain of muscle of posterior muscle group at thigh level
quad tear > strain of quadriceps muscle
quadriceps tear > strain of quadriceps muscle
quadriceps rupture > strain of quadriceps muscle
quad strain > strain of quadriceps muscle
tennis leg > strain of other muscles of posterior muscle group at lower leg level @ 0.85
gastrocnemius tear > strain of other muscles of posterior muscle group at lower leg level @ 0.85
torn calf > strain of other muscles of posterior muscle group at lower leg level @ 0.85
pulled calf > strain of other muscles of posterior muscle group at lower leg level @ 0.85
plantaris rupture > strain of other muscles of posterior muscle group at lower leg level @ 0.85
strained calf > strain of other muscles of posterior muscle group at lower leg level @ 0.85
gastroc strain > strain of other muscles of posterior muscle group at lower leg level @ 0.85
peroneal tendon rupture > strain of muscle of peroneal muscle group at lower leg level
ruptured peroneal > strain of muscle of peroneal muscle group at lower leg level
peroneal tear > strain of muscle of peroneal muscle group at lower leg level
donoghue > sprain of anterior cruciate ligament @ 0.7
donoghue > tear of medial meniscus @ 0.6
unhappy triad > sprain of anterior cruciate ligament @ 0.7
unhappy triad > tear of medial meniscus @ 0.6
terrible triad knee > sprain of anterior cruciate ligament @ 0.7
terrible triad knee > tear of medial meniscus @ 0.6
blown knee > sprain of anterior cruciate ligament @ 0.7
blown knee > tear of medial meniscus @ 0.6
bumped knee > contusion of knee
bruised knee > contusion of knee
banged knee > contusion of knee
bruised heel > contusion of foot
stone bruise > contusion of foot
broken foot > fracture of foot unspecified
epiphyseal fracture > physeal fracture
growth plate injury > physeal fracture
ecchymosis injury > contusion
hematoma traumatic > contusion
raw graze > abrasion
skinned > abrasion
scuffed > abrasion
mashed > crushing injury @ 0.7
smashed > crushing injury @ 0.7
run over by > crushing injury @ 0.7
caught in door > crushing injury @ 0.7
cut off > traumatic amputation @ 0.75
degloving > laceration @ 0.5

# --- foreign bodies and burns
cinder eye > foreign body on external eye @ 0.8
speck eye > foreign body on external eye @ 0.8
metal cornea > foreign body on external eye @ 0.8
dirt eye > foreign body on external eye @ 0.8
sand eye > foreign body on external eye @ 0.8
sawdust eye > foreign body on external eye @ 0.8
rust ring > foreign body on external eye @ 0.8
cotton ear > foreign body in ear
moth ear > foreign body in ear
cockroach ear > foreign body in ear
swallowed wrong way > foreign body in respiratory tract @ 0.75
went down wrong > foreign body in respiratory tract @ 0.75
food windpipe > foreign body in respiratory tract @ 0.75
wrong pipe > foreign body in respiratory tract @ 0.75
coin airway > foreign body in respiratory tract
peanut windpipe > foreign body in respiratory tract
coin trachea > foreign body in respiratory tract
peanut lung > foreign body in respiratory tract
aspirated tooth > foreign body in respiratory tract
inhaled tooth > foreign body in respiratory tract
pea nose > foreign body in nostril
object nose > foreign body in nostril
toy nose > foreign body in nostril
bean nose > foreign body in nostril
bezoar > foreign body in stomach @ 0.8
trichobezoar > foreign body in stomach @ 0.8
phytobezoar > foreign body in stomach @ 0.8
magnet swallowed > foreign body in alimentary tract @ 0.75
toy swallowed > foreign body in alimentary tract @ 0.75
ring swallowed > foreign body in alimentary tract @ 0.75
bone swallowed > foreign body in alimentary tract @ 0.75
pin swallowed > foreign body in alimentary tract @ 0.75
key swallowed > foreign body in alimentary tract @ 0.75
nail swallowed > foreign body in alimentary tract @ 0.75
tooth swallowed > foreign body in alimentary tract @ 0.75
glass swallowed > foreign body in alimentary tract @ 0.75
button battery > foreign body in alimentary tract @ 0.8
bead vagina > foreign body in vulva and vagina
object vagina > foreign body in vulva and vagina
toy vagina > foreign body in vulva and vagina
retained tampon > foreign body in vulva and vagina
toy rectum > foreign body in anus and rectum
stuck in rectum > foreign body in anus and rectum
scald face > burn of head face and neck @ 0.85
burned face > burn of head face and neck @ 0.85
chest burn > burn of chest wall @ 0.85
scalded back > burn of upper back @ 0.8
welder eye > photokeratitis
eyeball burn > corrosion of eye and adnexa @ 0.8
eyeball burn > burn of eye @ 0.7
acid eye > corrosion of eye and adnexa @ 0.8
acid eye > burn of eye @ 0.7
chemical eye > burn of eye @ 0.7
chemical burn eye > corrosion of eye and adnexa @ 0.8
chemical burn eye > burn of eye @ 0.7
lye eye > corrosion of eye and adnexa @ 0.8
lye eye > burn of eye @ 0.7
inhalation burn > burn of respiratory tract
burned lung > burn of respiratory tract
steam inhaled > burn of respiratory tract
burn rectum chemical > burn of internal genitourinary organs @ 0.8
alkali burn > corrosion @ 0.85
rectum chemical burn > corrosion of other parts of alimentary tract @ 0.8
stomach chemical burn > corrosion of other parts of alimentary tract @ 0.8
swallowed lye > corrosion of other parts of alimentary tract @ 0.8
swallowed acid > corrosion of other parts of alimentary tract @ 0.8
throat burn > burn of mouth and pharynx
hot food throat > burn of mouth and pharynx
burn nos > burn of unspecified body region
frozen finger > frostbite @ 0.85
frost nip > frostbite @ 0.85
frostnip > frostbite @ 0.85

# --- poisons, weather, pressure
plumbism > toxic effect of lead
saturnism > toxic effect of lead
lead colic > toxic effect of lead
painter colic > toxic effect of lead
lead palsy > toxic effect of lead
colica pictonum > toxic effect of lead
hydrargyria > toxic effect of mercury
mercurialism > toxic effect of mercury
hydrargyrism > toxic effect of mercury
quicksilver > toxic effect of mercury
mad hatter > toxic effect of mercury
pink disease > toxic effect of mercury
acrodynia > toxic effect of mercury
argyria > toxic effect of other metals @ 0.8
argyrosis > toxic effect of other metals @ 0.8
manganism > toxic effect of manganese
mace > toxic effect of lacrimogenic gas
pepper spray > toxic effect of lacrimogenic gas
tear gas > toxic effect of lacrimogenic gas
cyanide > toxic effect of cyanides @ 0.8
prussic acid > toxic effect of cyanides @ 0.8
hydrogen cyanide > toxic effect of cyanides @ 0.8
detergent > toxic effect of soaps and detergents
soap eaten > toxic effect of soaps and detergents
dishwashing liquid > toxic effect of soaps and detergents
bleach drunk > toxic effect of corrosive substances @ 0.8
drank bleach > toxic effect of corrosive substances @ 0.8
bleach > toxic effect of corrosive substances @ 0.8
drain cleaner > toxic effect of corrosive substances @ 0.8
oven cleaner > toxic effect of corrosive substances @ 0.8
toilet cleaner > toxic effect of corrosive substances @ 0.8
ethylene glycol > toxic effect of glycols
coolant drunk > toxic effect of glycols
wood alcohol > toxic effect of methanol
methyl alcohol > toxic effect of methanol
moonshine bad > toxic effect of methanol
rubbing alcohol > toxic effect of 2-propanol
fusel oil > toxic effect of fusel oil
amyl alcohol > toxic effect of fusel oil
ackee > toxic effect of other ingested parts of plants @ 0.85
lathyrism > toxic effect of other ingested parts of plants @ 0.85
favism beans > toxic effect of other ingested parts of plants @ 0.85
jimsonweed > toxic effect of other ingested parts of plants @ 0.85
hemlock > toxic effect of other ingested parts of plants @ 0.85
oleander > toxic effect of other ingested parts of plants @ 0.85
castor bean > toxic effect of other ingested parts of plants @ 0.85
foxglove leaf > toxic effect of other ingested parts of plants @ 0.85
nightshade > toxic effect of other ingested parts of plants @ 0.85
locoweed > toxic effect of other ingested parts of plants @ 0.85
poisonous plant > toxic effect of other ingested parts of plants @ 0.85
ackee > toxic effect of ingested berries @ 0.8
poisonous berries > toxic effect of ingested berries @ 0.8
pokeberry > toxic effect of ingested berries @ 0.8
toadstool > toxic effect of ingested mushrooms
death cap > toxic effect of ingested mushrooms
amanita > toxic effect of ingested mushrooms
muscarine > toxic effect of ingested mushrooms
poisonous mushroom > toxic effect of ingested mushrooms
wild mushroom > toxic effect of ingested mushrooms
tetrodotoxin > other fish and shellfish poisoning
fugu > other fish and shellfish poisoning
puffer fish > other fish and shellfish poisoning
pufferfish > other fish and shellfish poisoning
scombroid > scombroid fish poisoning
histamine fish > scombroid fish poisoning
mackerel poisoning > scombroid fish poisoning
tuna poisoning > scombroid fish poisoning
stonefish > toxic effect of contact with other venomous fish
lionfish > toxic effect of contact with other venomous fish
weever > toxic effect of contact with other venomous fish
scorpionfish > toxic effect of contact with other venomous fish
catfish spine > toxic effect of contact with other venomous fish
venomous fish > toxic effect of contact with other venomous fish
sea urchin > toxic effect of contact with other venomous marine animals @ 0.85
sea anemone > toxic effect of contact with other venomous marine animals @ 0.85
coral sting > toxic effect of contact with other venomous marine animals @ 0.85
fire coral > toxic effect of contact with other venomous marine animals @ 0.85
sea cucumber > toxic effect of contact with other venomous marine animals @ 0.85
starfish > toxic effect of contact with other venomous marine animals @ 0.85
man of war > toxic effect of contact with jellyfish @ 0.85
jellyfish > toxic effect of contact with jellyfish @ 0.85
sea nettle > toxic effect of contact with jellyfish @ 0.85
sea wasp > toxic effect of contact with jellyfish @ 0.85
box jellyfish > toxic effect of contact with jellyfish @ 0.85
copperhead > venom of other North and South American snake @ 0.8
cottonmouth snake > venom of other North and South American snake @ 0.8
water moccasin > venom of other North and South American snake @ 0.8
pit viper > venom of other North and South American snake @ 0.8
viper > venom of other North and South American snake @ 0.8
adder > venom of other North and South American snake @ 0.8
yellow jacket > toxic effect of venom of wasps
hornet > toxic effect of venom of wasps
acute radiation syndrome > radiation sickness
radiation poisoning > radiation sickness
siriasis > heatstroke and sunstroke
ictus solaris > heatstroke and sunstroke
thermoplegia > heatstroke and sunstroke
heat apoplexy > heatstroke and sunstroke
insolation > heatstroke and sunstroke
heat pyrexia > heatstroke and sunstroke
overheating collapse > heatstroke and sunstroke
heat tired > heat exhaustion
stoker cramp > heat cramp
fireman cramp > heat cramp
miner cramp > heat cramp
cane cutter cramp > heat cramp
perniosis > chilblains
kibe > chilblains
erythema pernio > chilblains
winter toes > chilblains
immersion hand > immersion hand and foot
shelter foot > immersion hand and foot
swamp foot > immersion hand and foot
ear squeeze > otitic barotrauma
plane ear > otitic barotrauma
flying ear > otitic barotrauma
barotraumatic otitis > otitic barotrauma
barosinusitis > sinus barotrauma
aerosinusitis > sinus barotrauma
sinus squeeze > sinus barotrauma
diving squeeze > other effects of air pressure and water pressure @ 0.8
mask squeeze > other effects of air pressure and water pressure @ 0.8
lung squeeze > other effects of air pressure and water pressure @ 0.8
high pressure syndrome > other effects of air pressure and water pressure @ 0.8
diver palsy > caisson disease
caisson > caisson disease
diver paralysis > caisson disease
decompression illness > caisson disease
acosta > other and unspecified effects of high altitude
soroche > other and unspecified effects of high altitude
high altitude cerebral edema > other and unspecified effects of high altitude
monge > other and unspecified effects of high altitude
hypobaropathy > other and unspecified effects of high altitude
high altitude pulmonary edema > other and unspecified effects of high altitude
erythremia high altitude > other and unspecified effects of high altitude
hape > other and unspecified effects of high altitude
hace > other and unspecified effects of high altitude
throttled > asphyxiation @ 0.8
garroted > asphyxiation @ 0.8
smothered > asphyxiation @ 0.8
hanging asphyxia > asphyxiation @ 0.8
hanged > asphyxiation @ 0.8
plastic bag > asphyxiation @ 0.8
choke hold > asphyxiation @ 0.8
strangulation neck > asphyxiation @ 0.8
strangulation > asphyxiation @ 0.8
hunger effects > starvation
famine > starvation
no food effects > starvation
thirst effects > deprivation of water
wife beating > adult physical abuse
beaten wife > adult physical abuse
battered woman > adult physical abuse
spouse beating > adult physical abuse
trafficking > sexual exploitation confirmed @ 0.7
trafficking > forced sexual exploitation @ 0.8
human trafficking > sexual exploitation confirmed @ 0.7
human trafficking > forced sexual exploitation @ 0.8
sex trafficking > sexual exploitation confirmed @ 0.7
sex trafficking > forced sexual exploitation @ 0.8
mental cruelty > psychological abuse
verbal abuse > psychological abuse
incest > sexual abuse
molested > sexual abuse
train sickness > motion sickness
airsick > motion sickness
naupathia > motion sickness
amusement park sickness > motion sickness
drowning > effects of drowning and nonfatal submersion
near drowning > effects of drowning and nonfatal submersion
submersion > effects of drowning and nonfatal submersion
jackhammer > effects of vibration
pneumatic hammer > effects of vibration
vibration injury > effects of vibration
thunderbolt > effects of lightning
live wire shock > electrocution
idiosyncrasy > allergy unspecified @ 0.85
allergy nos > allergy unspecified @ 0.85
idiosyncratic > allergy unspecified @ 0.85
arthus > arthus phenomenon
crush kidney > traumatic ischemia of muscle @ 0.75
crush kidney > traumatic anuria @ 0.8
bywater > traumatic ischemia of muscle @ 0.75

# --- complications of care and devices
iv phlebitis > vascular complications following infusion transfusion and therapeutic injection @ 0.85
phlebitis iv > vascular complications following infusion transfusion and therapeutic injection @ 0.85
infusion phlebitis > vascular complications following infusion transfusion and therapeutic injection @ 0.85
phlebitis after infusion > vascular complications following infusion transfusion and therapeutic injection @ 0.85
thrombophlebitis infusion > vascular complications following infusion transfusion and therapeutic injection @ 0.85
vaccine reaction > other complications following immunization @ 0.85
reaction to shot > other complications following immunization @ 0.85
vaccination complication > other complications following immunization @ 0.85
infected shot site > infection following immunization
serum rash > serum reaction
serum disease > serum reaction
protein sickness > serum reaction
serum intoxication > serum reaction
picc infection > infection due to central venous catheter
port infection > infection due to central venous catheter
infected hickman > infection due to central venous catheter
central line sepsis > infection due to central venous catheter
sponge left > foreign body accidentally left in body following procedure
retained sponge > foreign body accidentally left in body following procedure
swab left > foreign body accidentally left in body following procedure
instrument left > foreign body accidentally left in body following procedure
retained instrument > foreign body accidentally left in body following procedure
needle left > foreign body accidentally left in body following procedure
left inside after surgery > foreign body accidentally left in body following procedure
gossypiboma > foreign body accidentally left in body following procedure
laparotomy sponge > foreign body accidentally left in body following procedure
retained surgical > foreign body accidentally left in body following procedure
glove powder > acute reaction to foreign substance accidentally left during a procedure
talc peritonitis > acute reaction to foreign substance accidentally left during a procedure
aseptic peritonitis procedure > acute reaction to foreign substance accidentally left during a procedure
postoperative hematoma > postprocedural hematoma
post-op hematoma > postprocedural hematoma
hematoma after surgery > postprocedural hematoma
postoperative seroma > postprocedural seroma
post-op seroma > postprocedural seroma
seroma after surgery > postprocedural seroma
seroma > postprocedural seroma
postoperative abscess > infection following a procedure
abscess after surgery > infection following a procedure
post-op abscess > infection following a procedure
stitch abscess > infection following a procedure superficial incisional surgical site
suture abscess > infection following a procedure superficial incisional surgical site
suture infection > infection following a procedure superficial incisional surgical site
infected stitches > infection following a procedure superficial incisional surgical site
nonhealing surgical wound > disruption of wound @ 0.85
non-healing surgical wound > disruption of wound @ 0.85
wont heal surgical wound > disruption of wound @ 0.85
evisceration surgical wound > disruption of wound @ 0.85
opened surgical wound > disruption of wound @ 0.85
breakdown surgical wound > disruption of wound @ 0.85
splitting surgical wound > disruption of wound @ 0.85
separation surgical wound > disruption of wound @ 0.85
came apart surgical wound > disruption of wound @ 0.85
breakdown incision > disruption of external operation wound
came apart incision > disruption of external operation wound
split incision > disruption of external operation wound
separation incision > disruption of external operation wound
dehiscence incision > disruption of external operation wound
wont heal incision > disruption of external operation wound
came apart wound > disruption of wound @ 0.85
burst wound > disruption of wound @ 0.85
breakdown wound > disruption of wound @ 0.85
opened up wound > disruption of wound @ 0.85
nonhealing surgical wound > disruption of external operation surgical wound
wound dehiscence > disruption of external operation surgical wound
evisceration wound > disruption of external operation surgical wound
burst abdomen > disruption of internal operation surgical wound
malfunction pacemaker > mechanical complication of cardiac electronic device | breakdown mechanical cardiac pulse generator @ 0.75
failure pacemaker > mechanical complication of cardiac electronic device | breakdown mechanical cardiac pulse generator @ 0.75
broken pacemaker > mechanical complication of cardiac electronic device | breakdown mechanical cardiac pulse generator @ 0.75
not working pacemaker > mechanical complication of cardiac electronic device | breakdown mechanical cardiac pulse generator @ 0.75
battery failure pacemaker > mechanical complication of cardiac electronic device | breakdown mechanical cardiac pulse generator @ 0.75
pain pacemaker > pain due to cardiac prosthetic devices
infected pacemaker > infection due to cardiac device
malfunction defibrillator > mechanical complication of cardiac electronic device @ 0.75
misfiring defibrillator > mechanical complication of cardiac electronic device @ 0.75
inappropriate shock defibrillator > mechanical complication of cardiac electronic device @ 0.75
pacemaker lead > mechanical complication of cardiac electrode @ 0.85
icd lead > mechanical complication of cardiac electrode @ 0.85
lead fracture > mechanical complication of cardiac electrode @ 0.85
defibrillator lead > mechanical complication of cardiac electrode @ 0.85
prosthetic valve endocarditis > infection due to cardiac valve prosthesis
infected heart valve > infection due to cardiac valve prosthesis
infected prosthetic valve > infection due to cardiac valve prosthesis
leaking valve prosthesis > leakage of heart valve prosthesis
paravalvular leak > leakage of heart valve prosthesis
perivalvular leak > leakage of heart valve prosthesis
occlusion bypass graft > thrombosis due to vascular prosthetic devices @ 0.7
occlusion bypass graft > mechanical complication of bypass graft @ 0.6
clot bypass graft > thrombosis due to vascular prosthetic devices @ 0.7
clot bypass graft > mechanical complication of bypass graft @ 0.6
blocked bypass graft > thrombosis due to vascular prosthetic devices @ 0.7
blocked bypass graft > mechanical complication of bypass graft @ 0.6
thrombosis bypass graft > thrombosis due to vascular prosthetic devices @ 0.7
thrombosis bypass graft > mechanical complication of bypass graft @ 0.6
thrombosis stent > thrombosis due to cardiac prosthetic devices @ 0.8
thrombosis stent > thrombosis due to vascular prosthetic devices @ 0.75
clot stent > thrombosis due to cardiac prosthetic devices @ 0.8
clot stent > thrombosis due to vascular prosthetic devices @ 0.75
blocked stent > stenosis of coronary artery stent @ 0.85
stenosis stent > stenosis of coronary artery stent @ 0.85
narrowed stent > stenosis of coronary artery stent @ 0.85
endoleak > leakage of vascular graft @ 0.85
endoleak > leakage of aortic graft @ 0.8
graft leak > leakage of vascular graft @ 0.85
graft leak > leakage of aortic graft @ 0.8
leak vascular graft > leakage of vascular graft @ 0.85
leak vascular graft > leakage of aortic graft @ 0.8
clotted av fistula > thrombosis due to vascular prosthetic devices @ 0.85
thrombosis av fistula > thrombosis due to vascular prosthetic devices @ 0.85
occluded av fistula > thrombosis due to vascular prosthetic devices @ 0.85
clotted av graft > thrombosis due to vascular prosthetic devices @ 0.85
thrombosis av graft > thrombosis due to vascular prosthetic devices @ 0.85
occluded av graft > thrombosis due to vascular prosthetic devices @ 0.85
clotted dialysis fistula > thrombosis due to vascular prosthetic devices @ 0.85
thrombosis dialysis fistula > thrombosis due to vascular prosthetic devices @ 0.85
blocked dialysis fistula > thrombosis due to vascular prosthetic devices @ 0.85
clotted dialysis graft > complication of vascular prosthetic device @ 0.75
thrombosis dialysis graft > complication of vascular prosthetic device @ 0.75
blocked dialysis graft > complication of vascular prosthetic device @ 0.75
leaking dialysis graft > complication of vascular prosthetic device @ 0.75
infected dialysis graft > complication of vascular prosthetic device @ 0.75
broken dialysis catheter > mechanical complication of vascular dialysis catheter @ 0.85
clotted dialysis catheter > mechanical complication of vascular dialysis catheter @ 0.85
leaking dialysis catheter > mechanical complication of vascular dialysis catheter @ 0.85
breakdown dialysis catheter > mechanical complication of vascular dialysis catheter @ 0.85
displaced dialysis catheter > mechanical complication of vascular dialysis catheter @ 0.85
dialysis access stenosis > stenosis due to vascular prosthetic devices
fistula stenosis dialysis > stenosis due to vascular prosthetic devices
iv catheter leaking > leakage of infusion catheter @ 0.8
iv catheter leaking > extravasation @ 0.7
leaking iv > leakage of infusion catheter @ 0.8
leaking iv > extravasation @ 0.7
iv infiltrated > leakage of infusion catheter @ 0.8
iv infiltrated > extravasation @ 0.7
expelled iud > displacement of intrauterine contraceptive device
expulsion iud > displacement of intrauterine contraceptive device
lost iud > displacement of intrauterine contraceptive device
missing iud > displacement of intrauterine contraceptive device
migrated iud > displacement of intrauterine contraceptive device
displaced iud > displacement of intrauterine contraceptive device
threads missing iud > displacement of intrauterine contraceptive device
perforation iud > mechanical complication of intrauterine contraceptive device @ 0.85
embedded iud > mechanical complication of intrauterine contraceptive device @ 0.85
broken iud > mechanical complication of intrauterine contraceptive device @ 0.85
leaking catheter > leakage of catheter @ 0.7
leaking foley > mechanical complication of indwelling urethral catheter @ 0.85
blocked foley > mechanical complication of indwelling urethral catheter @ 0.85
clogged foley > mechanical complication of indwelling urethral catheter @ 0.85
displaced foley > mechanical complication of indwelling urethral catheter @ 0.85
fell out foley > mechanical complication of indwelling urethral catheter @ 0.85
not draining foley > mechanical complication of indwelling urethral catheter @ 0.85
leak suprapubic catheter > mechanical complication of cystostomy catheter @ 0.85
blocked suprapubic catheter > mechanical complication of cystostomy catheter @ 0.85
fell out suprapubic catheter > mechanical complication of cystostomy catheter @ 0.85
kinked nephrostomy > mechanical complication of nephrostomy catheter
blocked nephrostomy > mechanical complication of nephrostomy catheter
dislodged nephrostomy > mechanical complication of nephrostomy catheter
displaced nephrostomy > mechanical complication of nephrostomy catheter
leaking nephrostomy > mechanical complication of nephrostomy catheter
fell out nephrostomy > mechanical complication of nephrostomy catheter
displaced ureteral stent > mechanical complication of indwelling ureteral stent
encrusted ureteral stent > mechanical complication of indwelling ureteral stent
migrated ureteral stent > mechanical complication of indwelling ureteral stent
blocked ureteral stent > mechanical complication of indwelling ureteral stent
malfunction bladder stimulator > mechanical complication of urinary electronic stimulator device
broken bladder stimulator > mechanical complication of urinary electronic stimulator device
displaced bladder stimulator > mechanical complication of urinary electronic stimulator device
malfunction penile implant > mechanical complication of implanted penile prosthesis @ 0.85
broken penile implant > mechanical complication of implanted penile prosthesis @ 0.85
leak penile implant > mechanical complication of implanted penile prosthesis @ 0.85
malfunction artificial urinary sphincter > mechanical complication of implanted urinary sphincter
broken artificial urinary sphincter > mechanical complication of implanted urinary sphincter
leak artificial urinary sphincter > mechanical complication of implanted urinary sphincter
mesh erosion > erosion of implanted mesh @ 0.85
eroded mesh > erosion of implanted mesh @ 0.85
vaginal mesh > erosion of implanted mesh @ 0.85
exposed mesh > erosion of implanted mesh @ 0.85
mesh exposure > erosion of implanted mesh @ 0.85
mesh infection > infection due to other internal prosthetic devices
infected hernia mesh > infection due to other internal prosthetic devices
hip replacement dislocated > dislocation of internal hip prosthesis
hip prosthesis dislocation > dislocation of internal hip prosthesis
artificial hip dislocated > dislocation of internal hip prosthesis
artificial hip popped out > dislocation of internal hip prosthesis
loosening knee replacement > mechanical loosening of internal prosthetic knee joint
loosening hip replacement > mechanical loosening of internal prosthetic hip joint
infected hip replacement > infection due to internal hip prosthesis
infected knee replacement > infection due to internal knee prosthesis
prosthetic joint infection > infection and inflammatory reaction due to internal joint prosthesis
periprosthetic infection > infection and inflammatory reaction due to internal joint prosthesis
infected joint replacement > infection and inflammatory reaction due to internal joint prosthesis
infected prosthesis joint > infection and inflammatory reaction due to internal joint prosthesis
metallosis > pain due to internal orthopedic prosthetic devices | other complication of internal orthopedic device @ 0.75
painful hardware > other complication of internal orthopedic device @ 0.75
pain screw > pain due to internal orthopedic prosthetic devices | other complication of internal orthopedic device @ 0.75
backed out screw > displacement of internal fixation device @ 0.85
loose screw > displacement of internal fixation device @ 0.85
displaced screw > displacement of internal fixation device @ 0.85
migrated screw > displacement of internal fixation device @ 0.85
broken plate > mechanical complication of internal fixation device @ 0.8
loose plate > mechanical complication of internal fixation device @ 0.8
displaced plate > mechanical complication of internal fixation device @ 0.8
broken rod > mechanical complication of internal fixation device @ 0.8
displaced rod > mechanical complication of internal fixation device @ 0.8
snapped rod > mechanical complication of internal fixation device @ 0.8
broken hardware > mechanical complication of internal fixation device @ 0.8
loose hardware > mechanical complication of internal fixation device @ 0.8
failure hardware > mechanical complication of internal fixation device @ 0.8
infected hardware > infection due to internal fixation device
plate infection > infection due to internal fixation device
infected rod > infection due to internal fixation device
infected screw > infection due to internal fixation device
spinal rod broken > breakdown of internal fixation device of vertebrae
femoral component > broken internal joint prosthesis @ 0.85
broken hip prosthesis > broken internal joint prosthesis @ 0.85
fractured prosthesis > broken internal joint prosthesis @ 0.85
failure bone graft > mechanical complication of bone graft @ 0.6
failed bone graft > mechanical complication of bone graft @ 0.6
failed bone graft > bone graft failure
broken bone graft > mechanical complication of bone graft @ 0.6
broken bone graft > bone graft failure
failure cochlear implant > mechanical complication of other nervous system device @ 0.6
failure cochlear implant > mechanical complication of other specified internal prosthetic devices @ 0.7
malfunction cochlear implant > mechanical complication of other nervous system device @ 0.6
malfunction cochlear implant > mechanical complication of other specified internal prosthetic devices @ 0.7
broken cochlear implant > mechanical complication of other nervous system device @ 0.6
broken cochlear implant > mechanical complication of other specified internal prosthetic devices @ 0.7
failed cochlear implant > mechanical complication of other nervous system device @ 0.6
failed cochlear implant > mechanical complication of other specified internal prosthetic devices @ 0.7
obstruction shunt > mechanical complication of ventricular intracranial shunt @ 0.85
broken shunt > mechanical complication of ventricular intracranial shunt @ 0.85
failure shunt > mechanical complication of ventricular intracranial shunt @ 0.85
clogged shunt > mechanical complication of ventricular intracranial shunt @ 0.85
infected shunt > infection due to ventricular intracranial communicating shunt @ 0.85
baclofen pump > mechanical complication of infusion catheter @ 0.5
baclofen pump > mechanical complication of intrathecal infusion pump
pain pump malfunction > mechanical complication of infusion catheter @ 0.5
pain pump malfunction > mechanical complication of intrathecal infusion pump
intrathecal pump > mechanical complication of infusion catheter @ 0.5
intrathecal pump > mechanical complication of intrathecal infusion pump
lens implant dislocated > displacement of intraocular lens
dislocated iol > displacement of intraocular lens
displaced lens implant > displacement of intraocular lens
dislodged feeding tube > displacement of gastrointestinal prosthetic devices @ 0.6
dislodged feeding tube > gastrostomy malfunction @ 0.8
displaced feeding tube > displacement of gastrointestinal prosthetic devices @ 0.6
displaced feeding tube > gastrostomy malfunction @ 0.8
came out feeding tube > displacement of gastrointestinal prosthetic devices @ 0.6
pulled out feeding tube > displacement of gastrointestinal prosthetic devices @ 0.6
pulled out feeding tube > gastrostomy malfunction @ 0.8
encapsulated breast implant > capsular contracture of breast implant
hard breast implant > capsular contracture of breast implant
hardened implant > capsular contracture of breast implant
leaking breast implant > breakdown of breast prosthesis | leakage of breast prosthesis @ 0.8
rupture breast implant > breakdown of breast prosthesis | leakage of breast prosthesis @ 0.8
burst breast implant > breakdown of breast prosthesis | leakage of breast prosthesis @ 0.8
malfunction insulin pump > mechanical complication of insulin pump
broken insulin pump > mechanical complication of insulin pump
leaking insulin pump > mechanical complication of insulin pump
overdose insulin pump > mechanical complication of insulin pump
broken stimulator > mechanical complication of implanted electronic neurostimulator @ 0.8
malfunction stimulator > mechanical complication of implanted electronic neurostimulator @ 0.8
displaced stimulator > mechanical complication of implanted electronic neurostimulator @ 0.8
lead fracture stimulator > mechanical complication of implanted electronic neurostimulator @ 0.8
pd peritonitis > infection due to peritoneal dialysis catheter
peritoneal dialysis infection > infection due to peritoneal dialysis catheter
pd catheter infection > infection due to peritoneal dialysis catheter
bile duct stent > mechanical complication of bile duct prosthesis
biliary stent > mechanical complication of bile duct prosthesis
reattached > complications of reattached extremity
replanted > complications of reattached extremity
replantation complication > complications of reattached extremity
reimplanted limb > complications of reattached extremity
edema stump > other complications of amputation stump @ 0.85
hematoma stump > other complications of amputation stump @ 0.85
contracture stump > other complications of amputation stump @ 0.85
pain stump > other complications of amputation stump @ 0.85
ulcer stump > other complications of amputation stump @ 0.85
abscess stump > infection of amputation stump
stump neuroma > neuroma of amputation stump
kidney rejection > transplant rejection @ 0.7
heart rejection > transplant rejection @ 0.7
liver rejection > transplant rejection @ 0.7
lung rejection > transplant rejection @ 0.7
cornea rejection > transplant rejection @ 0.7
pancreas rejection > transplant rejection @ 0.7
failed graft skin > skin graft allograft failure
skin graft rejected > skin graft allograft failure
hyperpyrexia anesthesia > malignant hyperthermia due to anesthesia
malignant hyperpyrexia > malignant hyperthermia due to anesthesia
anesthesia fever > malignant hyperthermia due to anesthesia
hyperthermia anesthesia > malignant hyperthermia due to anesthesia
awake during surgery > unintended awareness under general anesthesia
woke during surgery > unintended awareness under general anesthesia
anesthesia awareness > unintended awareness under general anesthesia
difficult intubation > failed or difficult intubation
failed intubation > failed or difficult intubation
medication reaction > unspecified adverse effect of drug or medicament @ 0.85
adverse drug > unspecified adverse effect of drug or medicament @ 0.85
drug reaction > unspecified adverse effect of drug or medicament @ 0.85
idiosyncratic drug > unspecified adverse effect of drug or medicament @ 0.85
drug side effect > unspecified adverse effect of drug or medicament @ 0.85
drug hypersensitivity > unspecified adverse effect of drug or medicament @ 0.85
drug anaphylaxis > anaphylactic reaction due to adverse effect of correct drug
anaphylaxis medication > anaphylactic reaction due to adverse effect of correct drug
anaphylactic drug > anaphylactic reaction due to adverse effect of correct drug
shoulder popped out > dislocation @ 0.85
hip popped out > dislocation @ 0.85
kneecap popped out > dislocation @ 0.85
jaw popped out > dislocation @ 0.85
elbow popped out > dislocation @ 0.85
finger popped out > dislocation @ 0.85
thumb popped out > dislocation @ 0.85
came out of socket > dislocation @ 0.8
out of place > dislocation @ 0.8
fat lip > laceration of lip @ 0.7
bump head > contusion of unspecified part of head @ 0.8
lump injury head > contusion of unspecified part of head @ 0.8
banged head > contusion of unspecified part of head @ 0.8
scalded hand > burn of hand @ 0.85
burned arm > burn of upper limb @ 0.8
scalded arm > burn of upper limb @ 0.8
burned leg > burn of lower limb @ 0.85
scalded leg > burn of lower limb @ 0.85
scalded foot > burn of foot @ 0.85
busted toe > fracture of toe
snapped toe > fracture of toe
popped staple > disruption of external operation surgical wound @ 0.7
came out staple > disruption of external operation surgical wound @ 0.7
open staple > disruption of external operation surgical wound @ 0.7
came apart stitches > disruption of external operation surgical wound
popped stitches > disruption of external operation surgical wound
came out stitches > disruption of external operation surgical wound
burst stitches > disruption of external operation surgical wound
open stitches > disruption of external operation surgical wound
split stitches > disruption of external operation surgical wound
smashed thumb > crushing injury of finger @ 0.8
finger door > crushing injury of finger @ 0.8
stepped on glass > laceration with foreign body foot | laceration of foot @ 0.75
cut foot glass > laceration with foreign body foot | laceration of foot @ 0.75
jammed toe > contusion of toe
dislocation of carpal > dislocation of wrist @ 0.8
incision infected > infection following a procedure
infected surgical incision > infection following a procedure

# --- animals that bite, sting, kick
ferret bite > bitten by other mammals @ 0.95 in: icd10cm
ferret attack > contact with other mammals @ 0.85 in: icd10cm
guinea pig bite > bitten by other mammals @ 0.95 in: icd10cm
guinea pig attack > contact with other mammals @ 0.85 in: icd10cm
hamster bite > bitten by other mammals @ 0.95 in: icd10cm
hamster attack > contact with other mammals @ 0.85 in: icd10cm
gerbil bite > bitten by other mammals @ 0.95 in: icd10cm
gerbil attack > contact with other mammals @ 0.85 in: icd10cm
rabbit bite > bitten by other mammals @ 0.95 in: icd10cm
rabbit attack > contact with other mammals @ 0.85 in: icd10cm
bat bite > bitten by other mammals @ 0.95 in: icd10cm
bat attack > contact with other mammals @ 0.85 in: icd10cm
fox bite > bitten by other mammals @ 0.95 in: icd10cm
fox attack > contact with other mammals @ 0.85 in: icd10cm
coyote bite > bitten by other mammals @ 0.95 in: icd10cm
coyote attack > contact with other mammals @ 0.85 in: icd10cm
wolf bite > bitten by other mammals @ 0.95 in: icd10cm
wolf attack > contact with other mammals @ 0.85 in: icd10cm
bear bite > bitten by other mammals @ 0.95 in: icd10cm
bear attack > contact with other mammals @ 0.85 in: icd10cm
lion bite > bitten by other mammals @ 0.95 in: icd10cm
lion attack > contact with other mammals @ 0.85 in: icd10cm
tiger bite > bitten by other mammals @ 0.95 in: icd10cm
tiger attack > contact with other mammals @ 0.85 in: icd10cm
leopard bite > bitten by other mammals @ 0.95 in: icd10cm
leopard attack > contact with other mammals @ 0.85 in: icd10cm
cougar bite > bitten by other mammals @ 0.95 in: icd10cm
cougar attack > contact with other mammals @ 0.85 in: icd10cm
bobcat bite > bitten by other mammals @ 0.95 in: icd10cm
bobcat attack > contact with other mammals @ 0.85 in: icd10cm
monkey bite > bitten by other mammals @ 0.95 in: icd10cm
monkey attack > contact with other mammals @ 0.85 in: icd10cm
chimp bite > bitten by other mammals @ 0.95 in: icd10cm
chimp attack > contact with other mammals @ 0.85 in: icd10cm
ape bite > bitten by other mammals @ 0.95 in: icd10cm
ape attack > contact with other mammals @ 0.85 in: icd10cm
gorilla bite > bitten by other mammals @ 0.95 in: icd10cm
gorilla attack > contact with other mammals @ 0.85 in: icd10cm
camel bite > bitten by other mammals @ 0.95 in: icd10cm
camel attack > contact with other mammals @ 0.85 in: icd10cm
llama bite > bitten by other mammals @ 0.95 in: icd10cm
llama attack > contact with other mammals @ 0.85 in: icd10cm
alpaca bite > bitten by other mammals @ 0.95 in: icd10cm
alpaca attack > contact with other mammals @ 0.85 in: icd10cm
deer bite > bitten by other mammals @ 0.95 in: icd10cm
deer attack > contact with other mammals @ 0.85 in: icd10cm
elk bite > bitten by other mammals @ 0.95 in: icd10cm
elk attack > contact with other mammals @ 0.85 in: icd10cm
moose bite > bitten by other mammals @ 0.95 in: icd10cm
moose attack > contact with other mammals @ 0.85 in: icd10cm
otter bite > bitten by other mammals @ 0.95 in: icd10cm
otter attack > contact with other mammals @ 0.85 in: icd10cm
beaver bite > bitten by other mammals @ 0.95 in: icd10cm
beaver attack > contact with other mammals @ 0.85 in: icd10cm
badger bite > bitten by other mammals @ 0.95 in: icd10cm
badger attack > contact with other mammals @ 0.85 in: icd10cm
skunk bite > bitten by other mammals @ 0.95 in: icd10cm
skunk attack > contact with other mammals @ 0.85 in: icd10cm
opossum bite > bitten by other mammals @ 0.95 in: icd10cm
opossum attack > contact with other mammals @ 0.85 in: icd10cm
possum bite > bitten by other mammals @ 0.95 in: icd10cm
possum attack > contact with other mammals @ 0.85 in: icd10cm
groundhog bite > bitten by other mammals @ 0.95 in: icd10cm
groundhog attack > contact with other mammals @ 0.85 in: icd10cm
hedgehog bite > bitten by other mammals @ 0.95 in: icd10cm
hedgehog attack > contact with other mammals @ 0.85 in: icd10cm
weasel bite > bitten by other mammals @ 0.95 in: icd10cm
weasel attack > contact with other mammals @ 0.85 in: icd10cm
mink bite > bitten by other mammals @ 0.95 in: icd10cm
mink attack > contact with other mammals @ 0.85 in: icd10cm
kangaroo bite > bitten by other mammals @ 0.95 in: icd10cm
kangaroo attack > contact with other mammals @ 0.85 in: icd10cm
elephant bite > bitten by other mammals @ 0.95 in: icd10cm
elephant attack > contact with other mammals @ 0.85 in: icd10cm
hyena bite > bitten by other mammals @ 0.95 in: icd10cm
hyena attack > contact with other mammals @ 0.85 in: icd10cm
donkey bite > bitten by horse @ 0.95 in: icd10cm
donkey bite > contact with other hoof stock @ 0.95 in: icd10cm
bull bite > bitten by cow @ 0.95 in: icd10cm
steer bite > bitten by cow @ 0.95 in: icd10cm
hog bite > bitten by pig @ 0.95 in: icd10cm
boar bite > bitten by pig @ 0.95 in: icd10cm
goat bite > bitten by other hoof stock @ 0.95 in: icd10cm
sheep bite > bitten by other hoof stock @ 0.95 in: icd10cm
chipmunk bite > bitten by other rodent @ 0.95 in: icd10cm
chicken bite > pecked by chicken @ 0.95 in: icd10cm
rooster bite > pecked by chicken @ 0.95 in: icd10cm
turkey bite > pecked by turkey @ 0.95 in: icd10cm
bird bite > other contact with other birds @ 0.95 in: icd10cm
bird bite > bitten by psittacines @ 0.7 in: icd10cm
lizard bite > bitten by nonvenomous lizards @ 0.95 in: icd10cm
iguana bite > bitten by nonvenomous lizards @ 0.95 in: icd10cm
gecko bite > bitten by nonvenomous lizards @ 0.95 in: icd10cm
snapping turtle bite > bitten by turtle @ 0.95 in: icd10cm
frog bite > contact with nonvenomous frogs @ 0.95 in: icd10cm
toad bite > contact with nonvenomous toads @ 0.95 in: icd10cm
gator bite > bitten by alligator @ 0.95 in: icd10cm
croc bite > bitten by crocodile @ 0.95 in: icd10cm
fish bite > bitten by other fish @ 0.95 in: icd10cm
barracuda bite > bitten by other fish @ 0.95 in: icd10cm
piranha bite > bitten by other fish @ 0.95 in: icd10cm
eel bite > bitten by other fish @ 0.95 in: icd10cm
seal bite > bitten by other marine mammals @ 0.95 in: icd10cm
whale bite > contact with orca @ 0.95 in: icd10cm
whale bite > contact with other marine mammals @ 0.8 in: icd10cm
puppy bite > bitten by dog @ 0.95 in: icd10cm
pit bull bite > bitten by dog @ 0.95 in: icd10cm
kitten bite > bitten by cat @ 0.95 in: icd10cm
horse kicked > struck by horse in: icd10cm
stepped on horse > struck by horse in: icd10cm
trampled horse > struck by horse in: icd10cm
knocked over horse > struck by horse in: icd10cm
butted horse > struck by horse @ 0.85 in: icd10cm
donkey kicked > contact with other hoof stock in: icd10cm
stepped on donkey > contact with other hoof stock in: icd10cm
trampled donkey > contact with other hoof stock in: icd10cm
knocked over donkey > contact with other hoof stock in: icd10cm
butted donkey > contact with other hoof stock @ 0.85 in: icd10cm
cow kicked > struck by cow in: icd10cm
stepped on cow > struck by cow in: icd10cm
trampled cow > struck by cow in: icd10cm
knocked over cow > struck by cow in: icd10cm
butted cow > struck by cow @ 0.85 in: icd10cm
bull kicked > struck by cow in: icd10cm
stepped on bull > struck by cow in: icd10cm
trampled bull > struck by cow in: icd10cm
knocked over bull > struck by cow in: icd10cm
butted bull > struck by cow @ 0.85 in: icd10cm
pig kicked > struck by pig in: icd10cm
stepped on pig > struck by pig in: icd10cm
trampled pig > struck by pig in: icd10cm
knocked over pig > struck by pig in: icd10cm
butted pig > struck by pig @ 0.85 in: icd10cm
goat kicked > struck by other hoof stock in: icd10cm
stepped on goat > struck by other hoof stock in: icd10cm
trampled goat > struck by other hoof stock in: icd10cm
knocked over goat > struck by other hoof stock in: icd10cm
butted goat > struck by other hoof stock @ 0.85 in: icd10cm
sheep kicked > struck by other hoof stock in: icd10cm
stepped on sheep > struck by other hoof stock in: icd10cm
trampled sheep > struck by other hoof stock in: icd10cm
knocked over sheep > struck by other hoof stock in: icd10cm
butted sheep > struck by other hoof stock @ 0.85 in: icd10cm
deer kicked > struck by other mammals in: icd10cm
stepped on deer > struck by other mammals in: icd10cm
trampled deer > struck by other mammals in: icd10cm
knocked over deer > struck by other mammals in: icd10cm
butted deer > struck by other mammals @ 0.85 in: icd10cm
dog kicked > struck by dog in: icd10cm
stepped on dog > struck by dog in: icd10cm
trampled dog > struck by dog in: icd10cm
knocked over dog > struck by dog in: icd10cm
butted dog > struck by dog @ 0.85 in: icd10cm
gored bull > struck by cow in: icd10cm
cat scratch > other contact with cat @ 0.8 in: icd10cm
kitten scratch > scratched by cat in: icd10cm
kitten scratch > other contact with cat @ 0.8 in: icd10cm
dog scratch > other contact with dog @ 0.8 in: icd10cm
bee sting > toxic effect of bees accidental @ 0.95 in: icd10cm
bee stung > toxic effect of bees accidental @ 0.95 in: icd10cm
honey bee sting > toxic effect of bees accidental @ 0.95 in: icd10cm
honey bee stung > toxic effect of bees accidental @ 0.95 in: icd10cm
bumblebee sting > toxic effect of bees accidental @ 0.95 in: icd10cm
bumblebee stung > toxic effect of bees accidental @ 0.95 in: icd10cm
wasp sting > toxic effect of wasps accidental @ 0.95 in: icd10cm
wasp stung > toxic effect of wasps accidental @ 0.95 in: icd10cm
yellow jacket sting > toxic effect of wasps accidental @ 0.95 in: icd10cm
yellow jacket stung > toxic effect of wasps accidental @ 0.95 in: icd10cm
yellowjacket sting > toxic effect of wasps accidental @ 0.95 in: icd10cm
yellowjacket stung > toxic effect of wasps accidental @ 0.95 in: icd10cm
hornet sting > toxic effect of hornets accidental @ 0.95 in: icd10cm
hornet stung > toxic effect of hornets accidental @ 0.95 in: icd10cm
fire ant sting > toxic effect of ants accidental @ 0.95 in: icd10cm
fire ant stung > toxic effect of ants accidental @ 0.95 in: icd10cm
ant sting > toxic effect of ants accidental @ 0.95 in: icd10cm
ant stung > toxic effect of ants accidental @ 0.95 in: icd10cm
scorpion sting > toxic effect of scorpion accidental @ 0.95 in: icd10cm
scorpion stung > toxic effect of scorpion accidental @ 0.95 in: icd10cm
caterpillar sting > toxic effect of caterpillars accidental @ 0.95 in: icd10cm
caterpillar stung > toxic effect of caterpillars accidental @ 0.95 in: icd10cm
centipede bite > toxic effect of centipedes and venomous millipedes accidental @ 0.95 in: icd10cm
millipede bite > toxic effect of centipedes and venomous millipedes accidental @ 0.95 in: icd10cm
jellyfish sting > toxic effect of other jellyfish accidental @ 0.95 in: icd10cm
jellyfish stung > toxic effect of other jellyfish accidental @ 0.95 in: icd10cm
box jellyfish sting > toxic effect of other jellyfish accidental @ 0.95 in: icd10cm
box jellyfish stung > toxic effect of other jellyfish accidental @ 0.95 in: icd10cm
stingray sting > toxic effect of stingray accidental @ 0.95 in: icd10cm
stingray stung > toxic effect of stingray accidental @ 0.95 in: icd10cm
sting ray sting > toxic effect of stingray accidental @ 0.95 in: icd10cm
sting ray stung > toxic effect of stingray accidental @ 0.95 in: icd10cm
man war sting > toxic effect of portuguese man-o-war accidental @ 0.95 in: icd10cm
man war stung > toxic effect of portuguese man-o-war accidental @ 0.95 in: icd10cm
man o war sting > toxic effect of portuguese man-o-war accidental @ 0.95 in: icd10cm
man o war stung > toxic effect of portuguese man-o-war accidental @ 0.95 in: icd10cm
portuguese man sting > toxic effect of portuguese man-o-war accidental @ 0.95 in: icd10cm
portuguese man stung > toxic effect of portuguese man-o-war accidental @ 0.95 in: icd10cm
sea anemone sting > toxic effect of sea anemone accidental @ 0.95 in: icd10cm
sea anemone stung > toxic effect of sea anemone accidental @ 0.95 in: icd10cm
coral sting > toxic effect of other venomous marine animals accidental @ 0.95 in: icd10cm
coral stung > toxic effect of other venomous marine animals accidental @ 0.95 in: icd10cm
sea urchin sting > toxic effect of other venomous marine animals accidental @ 0.95 in: icd10cm
sea urchin stung > toxic effect of other venomous marine animals accidental @ 0.95 in: icd10cm
lionfish sting > toxic effect of other venomous fish accidental @ 0.95 in: icd10cm
lionfish stung > toxic effect of other venomous fish accidental @ 0.95 in: icd10cm
stonefish sting > toxic effect of other venomous fish accidental @ 0.95 in: icd10cm
stonefish stung > toxic effect of other venomous fish accidental @ 0.95 in: icd10cm
catfish sting > toxic effect of other venomous fish accidental @ 0.95 in: icd10cm
catfish stung > toxic effect of other venomous fish accidental @ 0.95 in: icd10cm
conch sting > toxic effect of other venomous marine animals accidental @ 0.95 in: icd10cm
conch stung > toxic effect of other venomous marine animals accidental @ 0.95 in: icd10cm
black widow bite > toxic effect of venom of black widow spider accidental @ 0.95 in: icd10cm
brown recluse bite > toxic effect of venom of brown recluse spider accidental @ 0.95 in: icd10cm
tarantula bite > toxic effect of venom of tarantula accidental @ 0.95 in: icd10cm
rattlesnake bite > toxic effect of rattlesnake venom accidental @ 0.95 in: icd10cm
rattler bite > toxic effect of rattlesnake venom accidental @ 0.95 in: icd10cm
copperhead bite > toxic effect of other north and south american snake accidental @ 0.95 in: icd10cm
cottonmouth bite > toxic effect of other north and south american snake accidental @ 0.95 in: icd10cm
water moccasin bite > toxic effect of other north and south american snake accidental @ 0.95 in: icd10cm
coral snake bite > toxic effect of coral snake venom accidental @ 0.95 in: icd10cm
cobra bite > toxic effect of cobra venom accidental @ 0.95 in: icd10cm
taipan bite > toxic effect of taipan venom accidental @ 0.95 in: icd10cm
gila monster bite > toxic effect of venom of gila monster accidental @ 0.95 in: icd10cm
funnel web bite > venom of other spider accidental @ 0.95 in: icd10cm
viper bite > toxic effect of other snake accidental @ 0.95 in: icd10cm
adder bite > toxic effect of other snake accidental @ 0.95 in: icd10cm
spider bite > toxic effect of unspecified spider venom accidental @ 0.95 in: icd10cm
snake bite > toxic effect of unspecified snake venom accidental @ 0.95 in: icd10cm
fire ant bite > toxic effect of venom of ants accidental @ 0.95 in: icd10cm
ant bites > toxic effect of venom of ants accidental in: icd10cm

# --- insects on a part of the body
tick > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
mosquito > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
bug bite > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
bed bug > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
flea bite > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
fly bite > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
chigger > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
gnat > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
mosquito bite > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
horsefly > insect bite nonvenomous if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
splinter > superficial foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
thorn > superficial foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
cactus > superficial foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
sliver > superficial foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
cactus spine > superficial foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
blister > blister nonthermal @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
scraped > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
road rash > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
rug burn > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
friction burn > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
floor burn > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
carpet burn > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
grazed > abrasion @ 0.95 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
raspberry > abrasion @ 0.6 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
strawberry > abrasion @ 0.6 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
banged > contusion @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
bashed > contusion @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
whacked > contusion @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
bonked > contusion @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
smacked > contusion @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
sliced > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
gash > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
slashed > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
split open > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
cut open > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
slit > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
nicked > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
lacerated > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
sliced open > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
cut > laceration without foreign body if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
punctured > puncture wound without foreign body @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
pierced > puncture wound without foreign body @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
poked > puncture wound without foreign body @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
impaled > puncture wound without foreign body @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
speared > puncture wound without foreign body @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
jabbed > puncture wound without foreign body @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
ripped off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
torn off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
chopped off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
cut off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
severed > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
sawed off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
bit off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
blown off > traumatic amputation @ 0.85 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
smashed > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
squashed > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
mashed > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
run over > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
squished > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
caught between > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm
slammed > crushing injury @ 0.75 if: scalp, head, face, forehead, cheek, chin, eyelid, eyebrow, ear, nose, lip, mouth, tongue, neck, chest, breast, back, belly, stomach, groin, buttock, butt, penis, scrotum, shoulder, arm, elbow, forearm, wrist, hand, palm, finger, thumb, hip, thigh, knee, leg, shin, calf, ankle, foot, heel, toe, skin, arms, legs, hands, feet, fingers, toes, knees, elbows in: icd10cm

# --- joints and bones that give way
out of place shoulder > unspecified dislocation of shoulder joint in: icd10cm
out of joint shoulder > unspecified dislocation of shoulder joint in: icd10cm
out of socket shoulder > unspecified dislocation of shoulder joint in: icd10cm
popped out shoulder > unspecified dislocation of shoulder joint in: icd10cm
slipped out shoulder > unspecified dislocation of shoulder joint in: icd10cm
came out of socket shoulder > unspecified dislocation of shoulder joint in: icd10cm
out of place elbow > unspecified dislocation of ulnohumeral joint in: icd10cm
out of joint elbow > unspecified dislocation of ulnohumeral joint in: icd10cm
out of socket elbow > unspecified dislocation of ulnohumeral joint in: icd10cm
popped out elbow > unspecified dislocation of ulnohumeral joint in: icd10cm
slipped out elbow > unspecified dislocation of ulnohumeral joint in: icd10cm
came out of socket elbow > unspecified dislocation of ulnohumeral joint in: icd10cm
out of place wrist > unspecified dislocation of wrist and hand in: icd10cm
out of joint wrist > unspecified dislocation of wrist and hand in: icd10cm
out of socket wrist > unspecified dislocation of wrist and hand in: icd10cm
popped out wrist > unspecified dislocation of wrist and hand in: icd10cm
slipped out wrist > unspecified dislocation of wrist and hand in: icd10cm
came out of socket wrist > unspecified dislocation of wrist and hand in: icd10cm
out of place finger > unspecified dislocation of finger in: icd10cm
out of joint finger > unspecified dislocation of finger in: icd10cm
out of socket finger > unspecified dislocation of finger in: icd10cm
popped out finger > unspecified dislocation of finger in: icd10cm
dislocated finger > unspecified dislocation of finger in: icd10cm
slipped out finger > unspecified dislocation of finger in: icd10cm
came out of socket finger > unspecified dislocation of finger in: icd10cm
out of place thumb > unspecified dislocation of thumb in: icd10cm
out of joint thumb > unspecified dislocation of thumb in: icd10cm
out of socket thumb > unspecified dislocation of thumb in: icd10cm
popped out thumb > unspecified dislocation of thumb in: icd10cm
dislocated thumb > unspecified dislocation of thumb in: icd10cm
slipped out thumb > unspecified dislocation of thumb in: icd10cm
came out of socket thumb > unspecified dislocation of thumb in: icd10cm
out of place hip > unspecified dislocation of hip in: icd10cm
out of joint hip > unspecified dislocation of hip in: icd10cm
out of socket hip > unspecified dislocation of hip in: icd10cm
popped out hip > unspecified dislocation of hip in: icd10cm
dislocated hip > unspecified dislocation of hip in: icd10cm
slipped out hip > unspecified dislocation of hip in: icd10cm
came out of socket hip > unspecified dislocation of hip in: icd10cm
out of place knee > unspecified dislocation of knee in: icd10cm
out of joint knee > unspecified dislocation of knee in: icd10cm
out of socket knee > unspecified dislocation of knee in: icd10cm
popped out knee > unspecified dislocation of knee in: icd10cm
dislocated knee > unspecified dislocation of knee in: icd10cm
slipped out knee > unspecified dislocation of knee in: icd10cm
came out of socket knee > unspecified dislocation of knee in: icd10cm
out of place kneecap > unspecified dislocation of patella in: icd10cm
out of joint kneecap > unspecified dislocation of patella in: icd10cm
out of socket kneecap > unspecified dislocation of patella in: icd10cm
popped out kneecap > unspecified dislocation of patella in: icd10cm
slipped out kneecap > unspecified dislocation of patella in: icd10cm
came out of socket kneecap > unspecified dislocation of patella in: icd10cm
out of place ankle > dislocation of ankle joint in: icd10cm
out of joint ankle > dislocation of ankle joint in: icd10cm
out of socket ankle > dislocation of ankle joint in: icd10cm
popped out ankle > dislocation of ankle joint in: icd10cm
dislocated ankle > dislocation of ankle joint in: icd10cm
slipped out ankle > dislocation of ankle joint in: icd10cm
came out of socket ankle > dislocation of ankle joint in: icd10cm
out of place toe > unspecified dislocation of toe in: icd10cm
out of joint toe > unspecified dislocation of toe in: icd10cm
out of socket toe > unspecified dislocation of toe in: icd10cm
popped out toe > unspecified dislocation of toe in: icd10cm
slipped out toe > unspecified dislocation of toe in: icd10cm
came out of socket toe > unspecified dislocation of toe in: icd10cm
out of place jaw > dislocation of jaw in: icd10cm
out of joint jaw > dislocation of jaw in: icd10cm
out of socket jaw > dislocation of jaw in: icd10cm
popped out jaw > dislocation of jaw in: icd10cm
slipped out jaw > dislocation of jaw in: icd10cm
came out of socket jaw > dislocation of jaw in: icd10cm
out of place collarbone > dislocation of sternoclavicular joint in: icd10cm
out of joint collarbone > dislocation of sternoclavicular joint in: icd10cm
out of socket collarbone > dislocation of sternoclavicular joint in: icd10cm
popped out collarbone > dislocation of sternoclavicular joint in: icd10cm
dislocated collarbone > dislocation of sternoclavicular joint in: icd10cm
slipped out collarbone > dislocation of sternoclavicular joint in: icd10cm
came out of socket collarbone > dislocation of sternoclavicular joint in: icd10cm
out of place neck > dislocation of cervical vertebrae in: icd10cm
out of joint neck > dislocation of cervical vertebrae in: icd10cm
out of socket neck > dislocation of cervical vertebrae in: icd10cm
popped out neck > dislocation of cervical vertebrae in: icd10cm
dislocated neck > dislocation of cervical vertebrae in: icd10cm
slipped out neck > dislocation of cervical vertebrae in: icd10cm
came out of socket neck > dislocation of cervical vertebrae in: icd10cm
broken hand > unspecified fracture of hand @ 0.95 in: icd10cm
fractured hand > unspecified fracture of hand @ 0.95 in: icd10cm
busted hand > unspecified fracture of hand @ 0.95 in: icd10cm
cracked hand > unspecified fracture of hand @ 0.95 in: icd10cm
snapped hand > unspecified fracture of hand @ 0.95 in: icd10cm
shattered hand > unspecified fracture of hand @ 0.95 in: icd10cm
broken finger > fracture of unspecified phalanx of finger @ 0.95 in: icd10cm
busted finger > fracture of unspecified phalanx of finger @ 0.95 in: icd10cm
cracked finger > fracture of unspecified phalanx of finger @ 0.95 in: icd10cm
shattered finger > fracture of unspecified phalanx of finger @ 0.95 in: icd10cm
broken thumb > fracture of unspecified phalanx of thumb @ 0.95 in: icd10cm
fractured thumb > fracture of unspecified phalanx of thumb @ 0.95 in: icd10cm
busted thumb > fracture of unspecified phalanx of thumb @ 0.95 in: icd10cm
cracked thumb > fracture of unspecified phalanx of thumb @ 0.95 in: icd10cm
snapped thumb > fracture of unspecified phalanx of thumb @ 0.95 in: icd10cm
shattered thumb > fracture of unspecified phalanx of thumb @ 0.95 in: icd10cm
broken pinky > fracture of unspecified phalanx of little finger @ 0.95 in: icd10cm
fractured pinky > fracture of unspecified phalanx of little finger @ 0.95 in: icd10cm
busted pinky > fracture of unspecified phalanx of little finger @ 0.95 in: icd10cm
cracked pinky > fracture of unspecified phalanx of little finger @ 0.95 in: icd10cm
snapped pinky > fracture of unspecified phalanx of little finger @ 0.95 in: icd10cm
shattered pinky > fracture of unspecified phalanx of little finger @ 0.95 in: icd10cm
broken forearm > unspecified fracture of forearm @ 0.95 in: icd10cm
fractured forearm > unspecified fracture of forearm @ 0.95 in: icd10cm
busted forearm > unspecified fracture of forearm @ 0.95 in: icd10cm
cracked forearm > unspecified fracture of forearm @ 0.95 in: icd10cm
snapped forearm > unspecified fracture of forearm @ 0.95 in: icd10cm
shattered forearm > unspecified fracture of forearm @ 0.95 in: icd10cm
broken elbow > unspecified fracture of lower end of humerus @ 0.95 in: icd10cm
busted elbow > unspecified fracture of lower end of humerus @ 0.95 in: icd10cm
cracked elbow > unspecified fracture of lower end of humerus @ 0.95 in: icd10cm
snapped elbow > unspecified fracture of lower end of humerus @ 0.95 in: icd10cm
shattered elbow > unspecified fracture of lower end of humerus @ 0.95 in: icd10cm
broken arm > unspecified fracture of shaft of humerus @ 0.6 in: icd10cm
broken arm > unspecified fracture of forearm @ 0.8 in: icd10cm
fractured arm > unspecified fracture of shaft of humerus @ 0.6 in: icd10cm
fractured arm > unspecified fracture of forearm @ 0.8 in: icd10cm
busted arm > unspecified fracture of shaft of humerus @ 0.6 in: icd10cm
busted arm > unspecified fracture of forearm @ 0.8 in: icd10cm
cracked arm > unspecified fracture of shaft of humerus @ 0.6 in: icd10cm
cracked arm > unspecified fracture of forearm @ 0.8 in: icd10cm
snapped arm > unspecified fracture of shaft of humerus @ 0.6 in: icd10cm
snapped arm > unspecified fracture of forearm @ 0.8 in: icd10cm
shattered arm > unspecified fracture of shaft of humerus @ 0.6 in: icd10cm
shattered arm > unspecified fracture of forearm @ 0.8 in: icd10cm
broken upper arm > unspecified fracture of shaft of humerus @ 0.95 in: icd10cm
fractured upper arm > unspecified fracture of shaft of humerus @ 0.95 in: icd10cm
busted upper arm > unspecified fracture of shaft of humerus @ 0.95 in: icd10cm
cracked upper arm > unspecified fracture of shaft of humerus @ 0.95 in: icd10cm
snapped upper arm > unspecified fracture of shaft of humerus @ 0.95 in: icd10cm
shattered upper arm > unspecified fracture of shaft of humerus @ 0.95 in: icd10cm
broken shoulder > fracture of shoulder girdle part unspecified @ 0.95 in: icd10cm
fractured shoulder > fracture of shoulder girdle part unspecified @ 0.95 in: icd10cm
busted shoulder > fracture of shoulder girdle part unspecified @ 0.95 in: icd10cm
cracked shoulder > fracture of shoulder girdle part unspecified @ 0.95 in: icd10cm
snapped shoulder > fracture of shoulder girdle part unspecified @ 0.95 in: icd10cm
shattered shoulder > fracture of shoulder girdle part unspecified @ 0.95 in: icd10cm
broken shoulder blade > fracture of unspecified part of scapula @ 0.95 in: icd10cm
fractured shoulder blade > fracture of unspecified part of scapula @ 0.95 in: icd10cm
busted shoulder blade > fracture of unspecified part of scapula @ 0.95 in: icd10cm
cracked shoulder blade > fracture of unspecified part of scapula @ 0.95 in: icd10cm
snapped shoulder blade > fracture of unspecified part of scapula @ 0.95 in: icd10cm
shattered shoulder blade > fracture of unspecified part of scapula @ 0.95 in: icd10cm
broken collarbone > fracture of unspecified part of clavicle @ 0.95 in: icd10cm
fractured collarbone > fracture of unspecified part of clavicle @ 0.95 in: icd10cm
busted collarbone > fracture of unspecified part of clavicle @ 0.95 in: icd10cm
cracked collarbone > fracture of unspecified part of clavicle @ 0.95 in: icd10cm
snapped collarbone > fracture of unspecified part of clavicle @ 0.95 in: icd10cm
shattered collarbone > fracture of unspecified part of clavicle @ 0.95 in: icd10cm
broken hip > fracture of unspecified part of neck of femur @ 0.95 in: icd10cm
busted hip > fracture of unspecified part of neck of femur @ 0.95 in: icd10cm
cracked hip > fracture of unspecified part of neck of femur @ 0.95 in: icd10cm
shattered hip > fracture of unspecified part of neck of femur @ 0.95 in: icd10cm
broken thigh bone > unspecified fracture of femur @ 0.95 in: icd10cm
fractured thigh bone > unspecified fracture of femur @ 0.95 in: icd10cm
busted thigh bone > unspecified fracture of femur @ 0.95 in: icd10cm
cracked thigh bone > unspecified fracture of femur @ 0.95 in: icd10cm
snapped thigh bone > unspecified fracture of femur @ 0.95 in: icd10cm
shattered thigh bone > unspecified fracture of femur @ 0.95 in: icd10cm
broken thigh > unspecified fracture of femur @ 0.95 in: icd10cm
fractured thigh > unspecified fracture of femur @ 0.95 in: icd10cm
busted thigh > unspecified fracture of femur @ 0.95 in: icd10cm
cracked thigh > unspecified fracture of femur @ 0.95 in: icd10cm
snapped thigh > unspecified fracture of femur @ 0.95 in: icd10cm
shattered thigh > unspecified fracture of femur @ 0.95 in: icd10cm
broken femur > unspecified fracture of femur @ 0.95 in: icd10cm
fractured femur > unspecified fracture of femur @ 0.95 in: icd10cm
busted femur > unspecified fracture of femur @ 0.95 in: icd10cm
cracked femur > unspecified fracture of femur @ 0.95 in: icd10cm
snapped femur > unspecified fracture of femur @ 0.95 in: icd10cm
shattered femur > unspecified fracture of femur @ 0.95 in: icd10cm
broken kneecap > unspecified fracture of patella @ 0.95 in: icd10cm
fractured kneecap > unspecified fracture of patella @ 0.95 in: icd10cm
busted kneecap > unspecified fracture of patella @ 0.95 in: icd10cm
cracked kneecap > unspecified fracture of patella @ 0.95 in: icd10cm
snapped kneecap > unspecified fracture of patella @ 0.95 in: icd10cm
shattered kneecap > unspecified fracture of patella @ 0.95 in: icd10cm
broken knee > unspecified fracture of patella @ 0.6 in: icd10cm
broken knee > unspecified fracture upper end of tibia @ 0.7 in: icd10cm
fractured knee > unspecified fracture of patella @ 0.6 in: icd10cm
fractured knee > unspecified fracture upper end of tibia @ 0.7 in: icd10cm
busted knee > unspecified fracture of patella @ 0.6 in: icd10cm
busted knee > unspecified fracture upper end of tibia @ 0.7 in: icd10cm
cracked knee > unspecified fracture of patella @ 0.6 in: icd10cm
cracked knee > unspecified fracture upper end of tibia @ 0.7 in: icd10cm
shattered knee > unspecified fracture of patella @ 0.6 in: icd10cm
shattered knee > unspecified fracture upper end of tibia @ 0.7 in: icd10cm
broken shin > unspecified fracture of shaft of tibia @ 0.95 in: icd10cm
fractured shin > unspecified fracture of shaft of tibia @ 0.95 in: icd10cm
busted shin > unspecified fracture of shaft of tibia @ 0.95 in: icd10cm
cracked shin > unspecified fracture of shaft of tibia @ 0.95 in: icd10cm
snapped shin > unspecified fracture of shaft of tibia @ 0.95 in: icd10cm
shattered shin > unspecified fracture of shaft of tibia @ 0.95 in: icd10cm
broken heel > unspecified fracture of calcaneus @ 0.95 in: icd10cm
fractured heel > unspecified fracture of calcaneus @ 0.95 in: icd10cm
busted heel > unspecified fracture of calcaneus @ 0.95 in: icd10cm
cracked heel > unspecified fracture of calcaneus @ 0.95 in: icd10cm
snapped heel > unspecified fracture of calcaneus @ 0.95 in: icd10cm
shattered heel > unspecified fracture of calcaneus @ 0.95 in: icd10cm
broken foot > unspecified fracture of foot @ 0.95 in: icd10cm
fractured foot > unspecified fracture of foot @ 0.95 in: icd10cm
busted foot > unspecified fracture of foot @ 0.95 in: icd10cm
cracked foot > unspecified fracture of foot @ 0.95 in: icd10cm
snapped foot > unspecified fracture of foot @ 0.95 in: icd10cm
shattered foot > unspecified fracture of foot @ 0.95 in: icd10cm
broken toe > unspecified fracture of toe @ 0.95 in: icd10cm
fractured toe > unspecified fracture of toe @ 0.95 in: icd10cm
busted toe > unspecified fracture of toe @ 0.95 in: icd10cm
cracked toe > unspecified fracture of toe @ 0.95 in: icd10cm
snapped toe > unspecified fracture of toe @ 0.95 in: icd10cm
shattered toe > unspecified fracture of toe @ 0.95 in: icd10cm
broken big toe > unspecified fracture of great toe @ 0.95 in: icd10cm
fractured big toe > unspecified fracture of great toe @ 0.95 in: icd10cm
busted big toe > unspecified fracture of great toe @ 0.95 in: icd10cm
cracked big toe > unspecified fracture of great toe @ 0.95 in: icd10cm
snapped big toe > unspecified fracture of great toe @ 0.95 in: icd10cm
shattered big toe > unspecified fracture of great toe @ 0.95 in: icd10cm
broken rib > fracture of one rib @ 0.95 in: icd10cm
fractured rib > fracture of one rib @ 0.95 in: icd10cm
busted rib > fracture of one rib @ 0.95 in: icd10cm
cracked rib > fracture of one rib @ 0.95 in: icd10cm
snapped rib > fracture of one rib @ 0.95 in: icd10cm
shattered rib > fracture of one rib @ 0.95 in: icd10cm
broken ribs > multiple fractures of ribs @ 0.95 in: icd10cm
fractured ribs > multiple fractures of ribs @ 0.95 in: icd10cm
busted ribs > multiple fractures of ribs @ 0.95 in: icd10cm
cracked ribs > multiple fractures of ribs @ 0.95 in: icd10cm
snapped ribs > multiple fractures of ribs @ 0.95 in: icd10cm
shattered ribs > multiple fractures of ribs @ 0.95 in: icd10cm
broken breastbone > unspecified fracture of sternum @ 0.95 in: icd10cm
fractured breastbone > unspecified fracture of sternum @ 0.95 in: icd10cm
busted breastbone > unspecified fracture of sternum @ 0.95 in: icd10cm
cracked breastbone > unspecified fracture of sternum @ 0.95 in: icd10cm
snapped breastbone > unspecified fracture of sternum @ 0.95 in: icd10cm
shattered breastbone > unspecified fracture of sternum @ 0.95 in: icd10cm
broken tailbone > fracture of coccyx @ 0.95 in: icd10cm
fractured tailbone > fracture of coccyx @ 0.95 in: icd10cm
busted tailbone > fracture of coccyx @ 0.95 in: icd10cm
cracked tailbone > fracture of coccyx @ 0.95 in: icd10cm
snapped tailbone > fracture of coccyx @ 0.95 in: icd10cm
shattered tailbone > fracture of coccyx @ 0.95 in: icd10cm
broken pelvis > fracture of unspecified parts of lumbosacral spine and pelvis @ 0.95 in: icd10cm
fractured pelvis > fracture of unspecified parts of lumbosacral spine and pelvis @ 0.95 in: icd10cm
busted pelvis > fracture of unspecified parts of lumbosacral spine and pelvis @ 0.95 in: icd10cm
cracked pelvis > fracture of unspecified parts of lumbosacral spine and pelvis @ 0.95 in: icd10cm
snapped pelvis > fracture of unspecified parts of lumbosacral spine and pelvis @ 0.95 in: icd10cm
shattered pelvis > fracture of unspecified parts of lumbosacral spine and pelvis @ 0.95 in: icd10cm
broken back > fracture of unspecified lumbar vertebra @ 0.8 in: icd10cm
broken back > fracture of unspecified thoracic vertebra @ 0.75 in: icd10cm
fractured back > fracture of unspecified lumbar vertebra @ 0.8 in: icd10cm
fractured back > fracture of unspecified thoracic vertebra @ 0.75 in: icd10cm
busted back > fracture of unspecified lumbar vertebra @ 0.8 in: icd10cm
busted back > fracture of unspecified thoracic vertebra @ 0.75 in: icd10cm
cracked back > fracture of unspecified lumbar vertebra @ 0.8 in: icd10cm
cracked back > fracture of unspecified thoracic vertebra @ 0.75 in: icd10cm
snapped back > fracture of unspecified lumbar vertebra @ 0.8 in: icd10cm
snapped back > fracture of unspecified thoracic vertebra @ 0.75 in: icd10cm
shattered back > fracture of unspecified lumbar vertebra @ 0.8 in: icd10cm
shattered back > fracture of unspecified thoracic vertebra @ 0.75 in: icd10cm
broken neck > fracture of neck unspecified @ 0.95 in: icd10cm
broken neck > unspecified fracture cervical vertebra @ 0.85 in: icd10cm
fractured neck > fracture of neck unspecified @ 0.95 in: icd10cm
fractured neck > unspecified fracture cervical vertebra @ 0.85 in: icd10cm
busted neck > fracture of neck unspecified @ 0.95 in: icd10cm
busted neck > unspecified fracture cervical vertebra @ 0.85 in: icd10cm
cracked neck > fracture of neck unspecified @ 0.95 in: icd10cm
cracked neck > unspecified fracture cervical vertebra @ 0.85 in: icd10cm
snapped neck > fracture of neck unspecified @ 0.95 in: icd10cm
snapped neck > unspecified fracture cervical vertebra @ 0.85 in: icd10cm
shattered neck > fracture of neck unspecified @ 0.95 in: icd10cm
shattered neck > unspecified fracture cervical vertebra @ 0.85 in: icd10cm
fractured nose > fracture of nasal bones @ 0.95 in: icd10cm
busted nose > fracture of nasal bones @ 0.95 in: icd10cm
cracked nose > fracture of nasal bones @ 0.95 in: icd10cm
snapped nose > fracture of nasal bones @ 0.95 in: icd10cm
shattered nose > fracture of nasal bones @ 0.95 in: icd10cm
broken jaw > fracture of mandible unspecified @ 0.95 in: icd10cm
busted jaw > fracture of mandible unspecified @ 0.95 in: icd10cm
cracked jaw > fracture of mandible unspecified @ 0.95 in: icd10cm
snapped jaw > fracture of mandible unspecified @ 0.95 in: icd10cm
shattered jaw > fracture of mandible unspecified @ 0.95 in: icd10cm
broken cheekbone > zygomatic fracture unspecified @ 0.95 in: icd10cm
fractured cheekbone > zygomatic fracture unspecified @ 0.95 in: icd10cm
busted cheekbone > zygomatic fracture unspecified @ 0.95 in: icd10cm
cracked cheekbone > zygomatic fracture unspecified @ 0.95 in: icd10cm
snapped cheekbone > zygomatic fracture unspecified @ 0.95 in: icd10cm
shattered cheekbone > zygomatic fracture unspecified @ 0.95 in: icd10cm
broken eye socket > fracture of orbit unspecified @ 0.95 in: icd10cm
fractured eye socket > fracture of orbit unspecified @ 0.95 in: icd10cm
busted eye socket > fracture of orbit unspecified @ 0.95 in: icd10cm
cracked eye socket > fracture of orbit unspecified @ 0.95 in: icd10cm
snapped eye socket > fracture of orbit unspecified @ 0.95 in: icd10cm
shattered eye socket > fracture of orbit unspecified @ 0.95 in: icd10cm
broken face > unspecified fracture of facial bones @ 0.95 in: icd10cm
fractured face > unspecified fracture of facial bones @ 0.95 in: icd10cm
busted face > unspecified fracture of facial bones @ 0.95 in: icd10cm
cracked face > unspecified fracture of facial bones @ 0.95 in: icd10cm
snapped face > unspecified fracture of facial bones @ 0.95 in: icd10cm
shattered face > unspecified fracture of facial bones @ 0.95 in: icd10cm
broken skull > unspecified fracture of skull @ 0.95 in: icd10cm
fractured skull > unspecified fracture of skull @ 0.95 in: icd10cm
busted skull > unspecified fracture of skull @ 0.95 in: icd10cm
cracked skull > unspecified fracture of skull @ 0.95 in: icd10cm
snapped skull > unspecified fracture of skull @ 0.95 in: icd10cm
shattered skull > unspecified fracture of skull @ 0.95 in: icd10cm
broken tooth > fracture of tooth traumatic @ 0.95 in: icd10cm
fractured tooth > fracture of tooth traumatic @ 0.95 in: icd10cm
busted tooth > fracture of tooth traumatic @ 0.95 in: icd10cm
cracked tooth > fracture of tooth traumatic @ 0.95 in: icd10cm
snapped tooth > fracture of tooth traumatic @ 0.95 in: icd10cm
shattered tooth > fracture of tooth traumatic @ 0.95 in: icd10cm

# --- accidents as people tell them
split lip > laceration without foreign body of lip
busted lip > laceration without foreign body of lip
earring torn > laceration without foreign body of ear
torn earlobe > laceration without foreign body of ear @ 0.95
brain bleed fall > traumatic hemorrhage of cerebrum @ 0.95
brain bleed fall > traumatic subdural hemorrhage
head bleed fall > traumatic hemorrhage of cerebrum @ 0.8
head bleed fall > traumatic subdural hemorrhage
rib injury > unspecified injury of thorax @ 0.8
rib injury > contusion front wall thorax @ 0.7
hurt ribs > contusion of front wall of thorax | unspecified injury thorax @ 0.8
punctured lung rib > traumatic pneumothorax @ 0.95
collapsed lung accident > traumatic pneumothorax @ 0.95
zipper penis > unspecified superficial injury of penis @ 0.8
racked > contusion of scrotum and testes @ 0.6 if: balls, groin, nuts, testicle
hit in balls > contusion of scrotum and testes @ 0.95
kicked in groin > contusion external genital organs @ 0.7
shoulder out of place > unspecified dislocation of shoulder joint @ 0.95
hammer > contact with other nonpowered hand tool @ 0.85 if: hit, struck, thumb, finger, smashed
hit by hammer > contact with other nonpowered hand tool @ 0.95
screwdriver > contact with other nonpowered hand tool @ 0.85
pliers > contact with other nonpowered hand tool @ 0.8
wrench > contact with other nonpowered hand tool @ 0.8
crowbar > contact with other nonpowered hand tool @ 0.8
shovel > contact with shovel @ 0.8
shovel > contact with garden tool @ 0.7
rake > contact with garden tool @ 0.85
axe > contact with other nonpowered hand tool @ 0.7
hatchet > contact with other nonpowered hand tool @ 0.85
machete > contact with sword or dagger | contact other sharp object @ 0.7
box cutter > contact with knife
boxcutter > contact with knife
razor blade > contact with other sharp objects @ 0.85
pocket knife > contact with knife @ 0.95
scissors cut > contact with scissors
scissors cut > contact with other nonpowered hand tool @ 0.8
mandolin slicer > contact with other nonpowered hand tool
cheese grater > contact with other nonpowered hand tool @ 0.7
food processor > contact with powered kitchen appliance @ 0.95
meat slicer > contact with powered kitchen appliance @ 0.8
can lid > contact with edge of stiff paper @ 0.1
can lid > contact with other sharp objects @ 0.85
tin can lid > contact with other sharp objects @ 0.85
broken bottle > contact with sharp glass
barbed wire > contact with other sharp objects @ 0.85
barbed wire > contact with agricultural machinery @ 0.1
nail foot > puncture wound without foreign body foot @ 0.8
staple gun > contact with other nonpowered hand tool | contact with other powered hand tools @ 0.6
angle grinder > contact with other powered hand tools
skil saw > contact with powered saw
skil saw > contact with other powered hand tools @ 0.7
table saw > contact with metalworking machines @ 0.2
table saw > contact with woodworking and forming machines
band saw > contact with woodworking and forming machines
lathe > contact with metalworking machines @ 0.8
lathe > woodworking and forming machines @ 0.7
wood chipper > contact with other agricultural machinery @ 0.5
wood chipper > contact with other specified machinery @ 0.75
garbage disposal > contact with garbage disposal
washing machine > contact with powered household machinery @ 0.95
washing machine > contact with washing-machine @ 0.8
sewing machine > contact with powered household machinery
sewing needle > contact with other sharp objects @ 0.7
sewing needle > needle @ 0.5
treadmill > activity treadmill
conveyor > contact with lifting and transmission devices
pulley > contact with lifting and transmission devices @ 0.85
elevator accident > contact with lifting and transmission devices @ 0.6
elevator accident > elevator @ 0.4
caught in machine > contact with unspecified machinery @ 0.95
machine accident > contact with unspecified machinery @ 0.95
wheelchair tipped > other accident with wheelchair powered @ 0.85
wheelchair tipped > fall from moving wheelchair powered
wheelchair rolled > fall from moving wheelchair powered @ 0.8
fell from stroller > fall from baby stroller @ 1.0
fell out of stroller > fall from baby stroller @ 1.0
baby rolled off bed > fall from bed @ 0.95
rolled off bed > fall from bed @ 0.95
rolled off couch > fall from other furniture @ 0.95
fell from crib > fall from other furniture @ 0.6
fell from crib > fall from bed @ 0.8
fell off changing table > fall from other furniture @ 0.95
fell from highchair > fall from chair
fell off stool > fall from chair
missed a step > fall from other stairs and steps
fell down steps > fall from other stairs and steps @ 0.95
fell on stairs > fall from other stairs and steps @ 0.95
tumbled down stairs > fall from other stairs and steps @ 0.95
fell off curb > fall from sidewalk curb @ 0.95
tripped on curb > fall from sidewalk curb @ 0.85
fell off porch > fall from one level to another @ 0.8
fell off porch > fall from out of building @ 0.6
fell off balcony > fall from out of or through balcony @ 1.0
fell off bridge > fall from out of or through bridge
fell out window > fall from out of or through window @ 1.0
fell from horse > fall from or thrown from horse @ 0.95
fell from horse > animal-rider injured by fall from horse
thrown from horse > animal-rider injured by fall from or being thrown from horse @ 1.0
bucked off > animal-rider injured by fall from or being thrown from horse @ 0.95
fell over dog > fall on same level from slipping tripping and stumbling
tripped over dog > fall on same level from slipping tripping and stumbling @ 0.95
tripped over cat > fall on same level from slipping tripping and stumbling @ 0.95
tripped over > fall on same level from slipping tripping and stumbling @ 0.85
tripped and fell > fall on same level from slipping tripping and stumbling @ 1.0
slipped and fell > fall on same level from slipping tripping and stumbling @ 1.0
slipped on wet floor > fall on same level from slipping tripping and stumbling
slipped on ice > unspecified fall due to ice and snow
slipped on ice > fall on same level due to ice and snow @ 1.0
fell on ice > fall on same level due to ice and snow @ 1.0
fell at home > unspecified fall @ 0.85
took a spill > unspecified fall @ 0.8
took a tumble > unspecified fall @ 0.85
face planted > fall on same level @ 0.8
fell on face > fall on same level @ 0.8
found on floor > unspecified fall @ 0.75
found down > unspecified fall @ 0.7
found down > syncope and collapse @ 0.6
fell > unspecified fall @ 0.7
pushed down > assault by strike against or bumped into by another person
shoved > assault by strike against or bumped into by another person @ 0.85
pushed down stairs > assault by pushing from high place @ 0.8
hit with pipe > assault by blunt object
hit with stick > assault by blunt object @ 0.85
hit over head > assault by blunt object @ 0.8
pistol whipped > assault by blunt object @ 0.95
jumped > assault by unarmed brawl or fight @ 0.6 if: gang, mugged, beaten, beat, guys, bar
mugged > assault by unarmed brawl or fight | assault by unspecified means @ 0.8
beat up > assault by unarmed brawl or fight @ 1.0
beaten up > assault by unarmed brawl or fight @ 1.0
bar fight > assault by unarmed brawl or fight @ 1.0
fist fight > assault by unarmed brawl or fight @ 1.0
in a fight > assault by unarmed brawl or fight @ 0.95
punched > assault by unarmed brawl or fight @ 0.85
punched in face > assault by unarmed brawl or fight @ 1.0
slapped > assault by strike against or bumped into by another person @ 0.7
kicked by person > assault by unarmed brawl or fight @ 0.8
punched wall > striking against wall
punched wall > striking against stationary object @ 0.85
headbutted > assault by strike against @ 0.7
elbowed > accidental hit strike kick by another person
elbowed > hit or struck by another person accidental @ 0.7
choked > asphyxiation due to smothering | assault by other means @ 0.3 if: someone, husband, boyfriend, assault
husband hit > adult physical abuse confirmed @ 0.8
battered woman > adult physical abuse confirmed @ 0.95
battered child > child physical abuse confirmed @ 0.95
elder abuse > adult physical abuse suspected @ 0.8
elder abuse > adult neglect @ 0.7
raped > adult sexual abuse
tear gassed > toxic effect of tear gas @ 1.0
tased > legal intervention involving other specified means
shot by police > legal intervention involving firearm discharge @ 0.95
handcuffs > legal intervention @ 0.6
bomb > explosion @ 0.7
explosion > explosion of other materials @ 0.7
gas explosion > explosion and rupture of gas cylinder
gas explosion > explosion other materials @ 0.7
sparkler > discharge of firework @ 0.95
bb gun > discharge of airgun
pellet gun > accidental discharge of airgun @ 0.95
paintball gun > accidental discharge of paintball gun @ 1.0
shot self accident > accidental discharge from unspecified firearms @ 0.95
steam burn > contact with steam and other hot vapors @ 0.95
tar burn > contact with other hot fluids @ 0.85
hot tar > contact with other hot fluids @ 0.85
hot noodles > contact with hot food
deep fryer > contact with fats and cooking oils
boiling water > contact with other hot fluids @ 0.8
boiling water > contact with boiling water @ 0.7
hot tap water > contact with hot tap-water @ 0.95
burned throat > burn of larynx @ 0.8
chemical burn > corrosion of unspecified body region
battery acid > toxic effect of corrosive acids @ 0.85
battery acid > corrosion @ 0.8
cement burn > corrosion @ 0.85
cement burn > contact dermatitis cement @ 0.6
radiation burn > radiodermatitis unspecified @ 1.0
welding burn eye > photokeratitis @ 1.0
welder eye burn > photokeratitis @ 1.0
ear pain flying > otitic barotrauma @ 1.0
ear pain airplane > otitic barotrauma @ 1.0
diving ear > otitic barotrauma
car truck crash > car occupant injured in collision with heavy transport vehicle @ 0.8
semi truck hit > car occupant injured in collision with heavy transport vehicle
hit semi > car occupant injured in collision with heavy transport vehicle @ 0.85
18 wheeler > heavy transport vehicle @ 0.95
semi truck > heavy transport vehicle @ 0.95
big rig > heavy transport vehicle @ 0.95
tractor trailer > heavy transport vehicle @ 0.95
truck driver accident > occupant of heavy transport vehicle injured @ 0.8
truck driver accident > driver of heavy transport vehicle injured
truck driver crash > driver of heavy transport vehicle injured @ 0.95
pedestrian truck > pedestrian injured in collision with heavy transport vehicle
hit by truck > pedestrian on foot injured in collision with heavy transport vehicle @ 0.85
hit by bus > pedestrian on foot injured in collision with heavy transport vehicle or bus @ 0.95
run over by car > pedestrian on foot injured in collision with car @ 0.95
hit by car > pedestrian on foot injured in collision with car @ 0.95
struck by car > pedestrian on foot injured in collision with car @ 0.95
hit by bike > pedestrian on foot injured in collision with pedal cycle @ 0.95
hit by motorcycle > pedestrian injured collision with two-or three-wheeled motor vehicle @ 0.95
hit and run > person injured in unspecified motor-vehicle accident traffic @ 0.85
hit by drunk driver > person injured in unspecified motor-vehicle accident traffic @ 0.85
hit by drunk driver > car occupant injured collision with car @ 0.8
t boned > car occupant injured in collision with car pick-up truck or van traffic accident @ 0.95
tboned > car occupant injured in collision with car pick-up truck or van traffic accident @ 0.95
rear ended > car occupant injured in collision with car pick-up truck or van traffic accident @ 0.95
head on > car occupant injured in collision with car pick-up truck or van traffic accident @ 0.7 if: collision, crash, accident, car
fender bender > car occupant injured in collision with car pick-up truck or van traffic accident
airbag > car occupant injured @ 0.6
seat belt injury > car occupant injured @ 0.6
hit deer > car occupant injured in collision with pedestrian or animal @ 0.95
car hit animal > car occupant injured in collision with pedestrian or animal @ 0.95
hit pole > car occupant injured in collision with fixed or stationary object @ 0.95
hit guardrail > car occupant injured in collision with fixed or stationary object @ 0.95
hit tree > car occupant injured in collision with fixed or stationary object @ 0.85
car in ditch > car occupant injured in noncollision transport accident
car flipped > car occupant injured in noncollision transport accident @ 0.95
car rolled over > car occupant injured in noncollision transport accident @ 0.95
dirt bike > motorcycle rider injured @ 0.7
dirt bike > all-terrain vehicle off-road motor vehicle
dirt bike > driver of other special all-terrain or off-road motor vehicle @ 0.8
quad accident > driver of all-terrain vehicle | all-terrain vehicle injured
four wheeler > all-terrain vehicle injured @ 0.95
side by side > all-terrain vehicle injured @ 0.6 if: accident, crash, utv, rollover, wreck
utv > all-terrain vehicle injured @ 0.85
moped > motorcycle rider injured @ 0.8
vespa > motorcycle rider injured @ 0.8
ebike > electric bicycle
ebike > pedal cyclist injured @ 0.7
ebike > motorcycle rider injured @ 0.6
bike crash > pedal cyclist injured
bicycle crash > pedal cyclist injured @ 0.95
bike wreck > pedal cyclist injured
flew over handlebars > pedal cyclist injured in noncollision transport accident @ 0.95
fell off bike > pedal cyclist injured in noncollision transport accident @ 0.95
school bus accident > bus occupant injured @ 0.95
bus accident > bus occupant injured @ 0.95
subway accident > occupant of railway train or railway vehicle injured
train wreck > occupant of railway train or railway vehicle injured @ 0.95
train derailed > occupant of railway train injured derailment @ 0.95
jumped from train > intentional self-harm by jumping in front of moving object @ 0.6
jet ski > water-skis @ 0.2
jetski > other powered watercraft @ 0.8
fell overboard > drowning due to fall off watercraft @ 0.85
boat capsized > drowning and submersion due to boat overturning @ 0.8
kayak > canoe or kayak @ 0.95
skydiving > parachutist injured
paraglider > hang-glider
paraglider > nonpowered-aircraft accident @ 0.7
bungee > activity bungee jumping @ 0.95
rock climbing > activity mountain climbing rock climbing and wall climbing @ 0.95
trampoline > activity trampolining @ 0.95
bounce house > activity trampolining @ 0.6
judo > activity martial arts @ 0.95
mma > activity martial arts
boxing injury > activity boxing
pickleball > activity racquet and hand sports @ 0.95
tennis injury > activity racquet and hand sports
cooking injury > activity cooking and baking
gardening injury > activity gardening and landscaping @ 0.95
shoveling snow > activity digging shoveling and raking
shoveling snow > overexertion @ 0.5
moving furniture > overexertion from strenuous movement or load @ 0.85
repetitive motion > overexertion from repetitive movements @ 1.0
poked with > contact with other sharp objects @ 0.6
poked with pencil > foreign body or object entering through skin | contact with other sharp objects @ 0.85
pencil lead > foreign body or object entering through skin @ 0.7
paper cut > contact with edge of stiff paper @ 0.8
pill stuck throat > foreign body in esophagus
swallowed penny > foreign body in alimentary tract
swallowed > foreign body of alimentary tract part unspecified @ 0.75 if: coin, battery, magnet, toy, marble, button, ring, bone, penny, quarter, object, plastic, glass, pin, nail, screw
wood chip eye > foreign body on external eye part unspecified @ 0.95
sawdust eye > foreign body on external eye part unspecified @ 0.95
sand in eye > foreign body on external eye part unspecified @ 0.95
dirt in eye > foreign body on external eye part unspecified @ 0.95
dust in eye > foreign body on external eye part unspecified @ 0.95
something in eye > foreign body on external eye part unspecified @ 1.0
earring back in ear > foreign body in ear @ 0.8
something stuck in butt > foreign body in anus and rectum @ 0.95
ring stuck > external constriction of finger @ 0.7
ring stuck > ring or other jewelry causing external constriction @ 0.95
hair wrapped toe > hair causing external constriction | external constriction toe
hair tourniquet > hair causing external constriction @ 1.0
adverse reaction medicine > unspecified adverse effect of drug or medicament @ 0.95
medicine reaction > unspecified adverse effect of drug or medicament @ 0.95
allergic reaction medicine > unspecified adverse effect of drug or medicament @ 0.85
allergic reaction medicine > allergy status unspecified drugs @ 0.7
side effects medicine > unspecified adverse effect of drug or medicament @ 0.95
reaction to antibiotic > adverse effect of unspecified systemic antibiotic @ 0.95
vaccine reaction > adverse effect of other vaccines and biological substances @ 0.85
reaction to shot > adverse effect of other vaccines and biological substances @ 0.8
reaction to shot > complication following immunization @ 0.6
contrast reaction > adverse effect of diagnostic agents @ 0.95
statin side effect > adverse effect of antihyperlipidemic @ 0.95
ate mushrooms poisonous > toxic effect of ingested mushrooms @ 1.0
shellfish poisoning > other fish and shellfish poisoning @ 0.95
ate fish sick > fish poisoning @ 0.7
exhaust fumes > toxic effect of carbon monoxide from motor vehicle exhaust @ 1.0
co poisoning > toxic effect of carbon monoxide unspecified source @ 1.0
furnace gas > toxic effect of carbon monoxide from utility gas @ 0.7
bug spray > toxic effect of unspecified pesticide
weed killer > toxic effect of herbicides and fungicides @ 1.0
roundup > toxic effect of herbicides and fungicides @ 0.8
paint thinner > toxic effect of other organic solvents | toxic effect petroleum products @ 0.8
nail polish remover > toxic effect of ketones
lamp oil > toxic effect of petroleum products @ 0.95
mothballs > toxic effect of other specified substances
thermometer mercury > toxic effect of mercury and its compounds @ 0.95
paint chips > toxic effect of lead and its compounds
near miss drowning > unspecified effects of drowning and nonfatal submersion @ 1.0
secondary drowning > unspecified effects of drowning and nonfatal submersion @ 0.85
cold water > effect of reduced temperature @ 0.4
lost in woods > exposure to other forces of nature @ 0.3
heat illness > effect of heat and light unspecified @ 0.95
overheated > effect of heat and light unspecified
heat prostration > heat exhaustion unspecified @ 0.95
lightning > effects of lightning @ 0.85
live wire > electrocution @ 0.85

# --- t1, from the walk through the code system
bruised forehead > contusion of other part of head
bruised chin > contusion of other part of head
bruise on temple > contusion of other part of head
contused face > contusion of other part of head
periorbital hematoma > contusion of eyelid and periocular area
periorbital ecchymosis > contusion of eyelid and periocular area
bumped nose > contusion of nose
othematoma traumatic > contusion of ear
split head open > open wound of scalp
torn eyelid > open wound of eyelid and periocular area
split lip > open wound of lip and oral cavity
cracked skull > fracture of vault of skull
broken skull > fracture of vault of skull
skull cap fracture > fracture of vault of skull
petrous fracture > fracture of base of skull
battle sign fracture > fracture of base of skull
clivus fracture > fracture of base of skull
condyle fracture jaw > fracture of mandible
scleral laceration > ocular laceration without prolapse
subdural bleed after fall > traumatic subdural hemorrhage
extradural bleed > epidural hemorrhage
middle meningeal bleed > epidural hemorrhage
traumatic perforation tympanic membrane > traumatic rupture of ear drum
q-tip ruptured ear drum > traumatic rupture of ear drum
hurt face > unspecified injury of face
dislocated neck > subluxation and dislocation of cervical vertebrae
perched facet > subluxation and dislocation of cervical vertebrae
sciwora neck > other injuries of cervical spinal cord
burner football > injury of brachial plexus
brachial plexus avulsion > injury of brachial plexus
broken ribs > multiple fractures of ribs
broken back upper > fracture of thoracic vertebra
costochondral separation > dislocation and sprain of joints and ligaments of thorax
separated rib > dislocation and sprain of joints and ligaments of thorax
rib cartilage tear > dislocation and sprain of joints and ligaments of thorax
commotio cordis > injury of heart
esophageal tear trauma > injury of other specified intrathoracic organs
traumatic diaphragmatic hernia > injury of other specified intrathoracic organs
chylothorax traumatic > injury of other specified intrathoracic organs
bruised flank > contusion of abdominal wall
bruised belly > contusion of abdominal wall
bruised groin > contusion of abdominal wall
bruised stomach > contusion of abdominal wall
vulvar hematoma injury > contusion of external genital organs
gutted wound > open wound of abdomen lower back pelvis and external genitals
zipper injury penis > open wound of abdomen lower back pelvis and external genitals
transverse process fracture lumbar > fracture of lumbar vertebra
iliac crest avulsion > fracture of ilium
vertical shear pelvis > fracture of other parts of pelvis
lumbar sprain > sprain of ligaments of lumbar spine
handlebar pancreas > injury of pancreas
gastric perforation trauma > injury of stomach
ruptured duodenum > injury of small intestine
punctured colon > injury of colon
rectal perforation trauma > injury of rectum
impalement rectum > injury of rectum
retroperitoneal hematoma traumatic > injury of other intra-abdominal organs
kidney laceration > injury of kidney
shattered kidney > injury of kidney
urethral rupture > injury of urethra
false passage urethra injury > injury of urethra
perforated uterus trauma > injury of uterus
threw out back > strain of muscle fascia and tendon of lower back
bony bankart > fracture of scapula
acromion fracture > fracture of scapula
gartland > fracture of lower end of humerus
tossy > subluxation and dislocation of acromioclavicular joint
rockwood separation > subluxation and dislocation of acromioclavicular joint
sc joint dislocation > subluxation and dislocation of sternoclavicular joint
traumatic rotator cuff tear > injury of rotator cuff
monteggia > fracture of upper end of ulna
coronoid process fracture > fracture of upper end of ulna
sideswipe fracture > fracture of upper end of ulna
essex-lopresti > fracture of upper end of radius
broken elbow radius > fracture of upper end of radius
foosh wrist > fracture of lower end of radius
backfire fracture > fracture of lower end of radius
parry fracture > fracture of shaft of ulna
both bone forearm > unspecified fracture of forearm
babysitter elbow > subluxation and dislocation of radial head
slipped elbow toddler > subluxation and dislocation of radial head
terrible triad elbow > subluxation and dislocation of ulnohumeral joint
black fingernail injury > contusion of finger with damage to nail
knife cut hand > open wound of wrist hand and fingers
avocado hand > open wound of wrist hand and fingers
fishhook finger > open wound of wrist hand and fingers
splinter finger > open wound of wrist hand and fingers
broken knuckle > fracture of other metacarpal
jammed finger dislocated > subluxation and dislocation of finger
wrist ligament tear > sprain of wrist
volar plate injury > sprain of finger
stubbed finger > sprain of finger
ucl tear thumb > sprain of finger
rugby finger > injury of muscle fascia and tendon at wrist and hand level
smashed finger > crushing injury of wrist hand and fingers
quadriceps contusion > contusion of thigh
morel-lavallee > other superficial injuries of thigh
pipkin > fracture of head and neck of femur
torn patellar tendon > injury of quadriceps muscle and tendon
torn groin muscle > injury of adductor muscle
calf hematoma injury > contusion of lower leg
schatzker > fracture of upper end of tibia
cozen fracture > fracture of upper end of tibia
broken ankle > other fractures of lower leg
bosworth fracture > other fractures of lower leg
meniscus ripped > tear of meniscus current injury
proximal tibiofibular dislocation > subluxation and dislocation of knee
pulled calf muscle > injury of other muscle of posterior muscle group at lower leg
soleus strain > injury of other muscle of posterior muscle group at lower leg
medial tibial stress > other injury of other muscles at lower leg
turf toenail > superficial injury of ankle foot and toes
snowboarder fracture > fracture of talus
cuneiform fracture > fracture of other and unspecified tarsal bones
syndesmosis sprain > sprain of ankle
inversion ankle injury > sprain of ankle
cuboid syndrome > subluxation and dislocation of foot
cafe coronary > foreign body in larynx
inhaled object > foreign body in trachea
meat bolus > foreign body in esophagus
coin in esophagus > foreign body in esophagus
bottle in rectum > foreign body in anus and rectum
burned tongue coffee > burn of other internal organs
battered spouse > physical abuse confirmed
nonaccidental trauma > physical abuse confirmed
kinetosis > motion sickness
line sepsis > infections following infusion transfusion
mismatched blood transfusion > abo incompatibility reaction due to transfusion
antitoxin sickness > other serum reactions
evisceration postoperative > disruption of wound
postoperative sepsis > infection following a procedure
textiloma > complications of foreign body accidentally left in body
vascular complication after angiogram > vascular complications following a procedure
spitting suture > other complications of procedures
bleeding av fistula > other complications of cardiac and vascular prosthetic devices
worn-out knee replacement > mechanical complication of internal joint prosthesis
polyethylene wear > mechanical complication of internal joint prosthesis
pji > infection due to internal joint prosthesis
pin site infection > infection due to internal fixation device
gastric band slipped > mechanical complication of other internal prosthetic devices
bk nephropathy graft > complications of kidney transplant
medication side effect > unspecified adverse effect of drug
anaphylaxis to antibiotic > anaphylactic reaction due to adverse effect of correct drug
minamata > toxic effect of mercury
hatter shakes > toxic effect of mercury
bug spray poisoning > toxic effect of organophosphate
mahi mahi flushing > scombroid
saxitoxin > other fish and shellfish poisoning
loxoscelism > toxic effect of spider venom
latrodectism > toxic effect of spider venom
arachnidism > toxic effect of spider venom
tick paralysis > toxic effect of venom of other arthropods
tick venom > toxic effect of venom of other arthropods
sea lice sting > toxic effect of contact with venomous marine animals
irukandji > toxic effect of contact with venomous marine animals
apricot pits > toxic effect of cyanides
ate detergent caustic > toxic effect of corrosive substances
phosgene > toxic effect of other gases fumes and vapors
silo filler > toxic effect of other gases fumes and vapors

# --- cut off, smashed, broken
toe cut off > traumatic amputation of toe
lost finger > traumatic amputation of finger @ 0.7 if: saw, machine, accident, blade, mower
lost toe > traumatic amputation of toe @ 0.7 if: saw, machine, accident, blade, mower
cut nerve finger > injury of digital nerve
severed nerve finger > injury of digital nerve
weber fracture > fracture of lateral malleolus @ 0.75
weber b > fracture of lateral malleolus @ 0.7 if: ankle, fracture
weber c > fracture of lateral malleolus @ 0.7 if: ankle, fracture
broken toe > fracture of lesser toe @ 0.8
broken thigh > fracture of femur @ 0.85
tib-fib fracture > fracture of shaft of tibia @ 0.85
seat belt fracture > fracture of lumbar vertebra @ 0.8
inferior pubic ramus > fracture of pubis @ 0.85 if: fracture, broken, fractured
superior pubic ramus > fracture of pubis @ 0.85 if: fracture, broken, fractured
hyperextended elbow > sprain of elbow @ 0.85
hyperextended knee > sprain of knee @ 0.8
hyperextended thumb > sprain of thumb @ 0.85
hyperextended wrist > sprain of wrist @ 0.85
hyperextended toe > sprain of toe @ 0.85
ucl tear > ulnar collateral ligament sprain @ 0.85
infected port > bloodstream infection due to central venous catheter @ 0.7
nonhealing surgical wound > other complications of procedures @ 0.85
non healing surgical wound > other complications of procedures @ 0.85
chronic surgical wound > other complications of procedures @ 0.8
bleeding after surgery > postprocedural hemorrhage @ 0.85
febrile nonhemolytic > febrile nonhemolytic transfusion reaction
broken screw > breakdown mechanical internal fixation device @ 0.8
labral tear > superior glenoid labrum lesion @ 0.5 if: shoulder, slap
foxglove > poisoning by cardiac-stimulant glycosides
foxglove > toxic effect of ingested plants @ 0.75
jimson weed > toxic effect of ingested plants @ 0.8
renal graft failure > kidney transplant failure
renal allograft > kidney transplant
hepatic allograft > liver transplant
cardiac allograft > heart transplant
pulmonary allograft > lung transplant
graft nephropathy > complication of kidney transplant @ 0.8

# --- index phrases of complications
migration device > displacement of device
migrated = displacement
obstruction device > other mechanical complication @ 0.7 if: device, implant, prosthesis, catheter, shunt
protrusion device > other mechanical complication @ 0.7
perforation device > other mechanical complication @ 0.7
malposition device > displacement @ 0.75
dislodged > displacement @ 0.8
fractured lead > breakdown cardiac electrode @ 0.85
encrustation stent > other specified complication genitourinary prosthetic devices @ 0.7
fibrosis prosthetic > fibrosis due to prosthetic devices @ 0.85
stenosis prosthetic > stenosis due to prosthetic devices @ 0.85
thrombosis prosthetic > thrombosis due to prosthetic devices @ 0.85
embolism prosthetic > embolism due to prosthetic devices @ 0.85

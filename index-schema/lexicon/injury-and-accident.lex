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

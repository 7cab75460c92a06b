# Scope: newborn babies, infants and children: birth weight and prematurity, newborn illness, jaundice, feeding, crying, growth, puberty,
# milestones, check-ups and vaccines, childhood infections and rashes, behaviour, accidents and worries as parents say them -> chapter P,
# R62, F80-F98, Z00-Z02 ... words.

# --- who
neonate = newborn
infant > newborn @ 0.6
toddler > child @ 0.8
kid > pediatric @ 0.85
little one > child @ 0.6
child = pediatric
school age > childhood @ 0.6
nicu > newborn @ 0.75
kids > childhood @ 0.7

# --- born early, small, large
premature baby = preterm newborn
preemie > preterm newborn
premie > preterm newborn
prem baby > preterm newborn
prematurity > preterm newborn
born too early > preterm newborn
born before due date > preterm newborn @ 0.85
born 28 weeks > preterm newborn gestational age 28
born 32 weeks > preterm newborn gestational age 32
born 34 weeks > preterm newborn gestational age 34
micro preemie > extreme immaturity newborn | extremely low birth weight
extreme prematurity > extreme immaturity newborn
tiny at birth > low birth weight newborn | small for gestational age
small at birth > small for gestational age | low birth weight
small baby > small for gestational age | low birth weight @ 0.85
lbw > low birth weight newborn
vlbw > low birth weight newborn
elbw > extremely low birth weight newborn
light for dates > light for gestational age
large for dates > heavy for gestational age | exceptionally large newborn
big newborn > exceptionally large newborn | heavy for gestational age
large at birth > exceptionally large newborn | heavy for gestational age
overdue baby > post-term newborn
postmature > post-term newborn | prolonged gestation newborn
birth weight > low birth weight newborn @ 0.5
apgar > asphyxia newborn | problems newborn @ 0.5
born addicted > neonatal withdrawal symptoms maternal drugs
drug baby > neonatal withdrawal symptoms maternal use drugs
crack baby > newborn affected maternal use cocaine
baby in withdrawal > neonatal withdrawal symptoms
nas > neonatal abstinence syndrome @ 0.75 in: icd10cm
neonatal abstinence > neonatal withdrawal symptoms
exposed to drugs in womb > newborn affected maternal drugs of addiction
mother drank > newborn affected maternal alcohol @ 0.75
mother smoked > newborn affected maternal tobacco @ 0.8
baby of diabetic mother > infant of diabetic mother
idm > infant diabetic mother @ 0.6 in: icd10cm

# --- breathing, heart, circulation at birth
baby not breathing > apnea newborn | respiratory arrest newborn
baby stopped breathing > apnea newborn | respiratory arrest newborn | apparent life threatening event
newborn stopped breathing > apnea newborn
baby turned blue > cyanotic attacks newborn | cyanosis
blue spells baby > cyanotic attacks newborn
newborn breathing fast > transient tachypnea newborn
fast breathing baby > transient tachypnea newborn @ 0.85
wet lung baby > transient tachypnea newborn | wet lung syndrome
newborn trouble breathing > respiratory distress newborn
grunting baby > respiratory distress newborn
baby struggling to breathe > respiratory distress newborn
rds > respiratory distress syndrome newborn @ 0.8
immature lungs > respiratory distress syndrome newborn
surfactant deficiency > respiratory distress syndrome newborn
baby swallowed meconium > meconium aspiration
breathed in meconium > meconium aspiration
baby poop in lungs > meconium aspiration
mas newborn > meconium aspiration
bpd preemie > bronchopulmonary dysplasia
bpd > bronchopulmonary dysplasia @ 0.6
chronic lung disease of prematurity > bronchopulmonary dysplasia
cldi > bronchopulmonary dysplasia @ 0.6 in: icd10cm
lack of oxygen at birth > hypoxic ischemic encephalopathy
starved of oxygen at birth > hypoxic ischemic encephalopathy
birth asphyxia > asphyxia newborn | hypoxic ischemic encephalopathy @ 0.85
brain damage at birth > brain damage birth injury | hypoxic ischemic encephalopathy
pphn > persistent fetal circulation | pulmonary hypertension newborn
persistent pulmonary hypertension newborn > persistent fetal circulation
collapsed lung newborn > pneumothorax perinatal
brain bleed preemie > intraventricular hemorrhage newborn
bleeding in brain newborn > intracranial hemorrhage newborn | intraventricular hemorrhage newborn
pvl > periventricular leukomalacia
germinal matrix hemorrhage > intraventricular hemorrhage newborn
brue > apparent life threatening event infant
alte > apparent life threatening event infant
near miss cot death > apparent life threatening event infant
cot death > sudden infant death syndrome
crib death > sudden infant death syndrome
sids = sudden infant death syndrome

# --- blood, jaundice, infections
jaundiced newborn > neonatal jaundice
yellow newborn > neonatal jaundice
baby jaundice > neonatal jaundice
high bilirubin baby > neonatal jaundice
bili lights > phototherapy bilirubin | phototherapy @ 0.8
breast milk jaundice > neonatal jaundice breast milk inhibitor
rh disease > rh isoimmunization newborn | hemolytic disease newborn
abo incompatibility newborn > abo isoimmunization newborn
hemolytic disease newborn = isoimmunization newborn
hdn > hemolytic disease newborn
erythroblastosis > hemolytic disease newborn | rh isoimmunization newborn
vitamin k bleeding > hemorrhagic disease newborn
vitamin k deficiency newborn > hemorrhagic disease newborn
thick blood baby > polycythemia neonatorum
newborn infection > sepsis newborn | infection perinatal
baby blood infection > sepsis newborn
neonatal sepsis = sepsis of newborn
septic baby > sepsis newborn
infected belly button > omphalitis newborn
infected umbilical cord > omphalitis newborn
red belly button newborn > omphalitis newborn
bleeding umbilical cord > umbilical hemorrhage newborn
bleeding belly button newborn > umbilical hemorrhage newborn
cord stump > umbilical @ 0.7
umbilical stump growth > umbilical granuloma | umbilical polyp newborn
oozing belly button > umbilical granuloma
cord won't fall off > delayed separation umbilical cord
goopy eye newborn > neonatal conjunctivitis
sticky eye newborn > neonatal conjunctivitis dacryocystitis
ophthalmia neonatorum > gonococcal infection eye
white tongue baby > neonatal candidiasis | candidal stomatitis @ 0.8
born with cmv > congenital cytomegalovirus
born with rubella > congenital rubella
born with herpes > congenital herpesviral
born with syphilis > congenital syphilis
born with hiv > human immunodeficiency virus disease @ 0.75
torch infection > congenital infectious @ 0.65
zika baby > congenital zika
low calcium newborn > neonatal hypocalcemia
cold baby > hypothermia newborn @ 0.75
baby temperature unstable > disturbances temperature regulation newborn
newborn fever > disturbance temperature regulation newborn | fever @ 0.75
baby fits newborn > convulsions newborn
newborn seizure > convulsions newborn
neonatal seizure > convulsions newborn
floppy baby = congenital hypotonia
floppy infant > congenital hypotonia
limp baby > congenital hypotonia
low muscle tone > hypotonia
poor muscle tone > hypotonia
stiff baby > congenital hypertonia
high muscle tone > hypertonia
jittery baby > cerebral irritability neonatal | other disturbances cerebral newborn @ 0.75
bleeding gut preemie > necrotizing enterocolitis newborn @ 0.65
nec > necrotizing enterocolitis newborn @ 0.85
baby bowel obstruction > intestinal obstruction newborn
baby hasn't pooped > meconium plug | constipation @ 0.7
meconium plug > meconium plug syndrome
eye disease of prematurity > retinopathy of prematurity
retrolental fibroplasia = retinopathy of prematurity
cord blood > umbilical cord @ 0.5

# --- birth injuries and newborn skin
bruised head from birth > caput succedaneum | cephalhematoma
lump on baby's head > cephalhematoma | caput succedaneum
swollen scalp newborn > caput succedaneum | cephalhematoma
cephalohematoma > cephalhematoma @ 1.0
cone head newborn > caput succedaneum @ 0.75
broken collarbone birth > fracture clavicle birth injury
arm paralyzed from birth > erb's paralysis | brachial plexus birth injuries
erb palsy > erb's paralysis
waiter's tip > erb's paralysis
brachial plexus birth palsy > brachial plexus birth injuries
facial palsy at birth > birth injury facial nerve
birth trauma = birth injury
forceps marks > birth injury face | newborn affected forceps delivery @ 0.8
newborn rash > neonatal erythema toxicum | condition integument newborn @ 0.85
cradle cap > seborrheic infantile dermatitis
sore bottom baby > diaper dermatitis
red bottom baby > diaper dermatitis
swollen breast newborn > breast engorgement newborn
blood in diaper newborn girl > neonatal vaginal hemorrhage
swollen scrotum newborn > congenital hydrocele
fluid around testicle baby > congenital hydrocele
wide soft spot > wide cranial sutures newborn
sunken soft spot > dehydration newborn @ 0.6
soft skull baby > craniotabes
newborn swollen > edema newborn
water baby hydrops > hydrops fetalis
infant circumcision > routine ritual male circumcision
circumcised > male circumcision @ 0.8

# --- feeding, crying, sleep
baby won't feed > feeding problem newborn | feeding difficulties
poor feeding > feeding problem newborn | feeding difficulties
not feeding well > feeding problem newborn | feeding difficulties
won't take bottle > feeding problem newborn @ 0.8
won't latch > difficulty feeding at breast
latching problems > difficulty feeding at breast
trouble breastfeeding > neonatal difficulty feeding at breast
slow feeder > slow feeding newborn
feeding too much > overfeeding newborn
fussy eater > feeding difficulties | avoidant restrictive food intake @ 0.8
picky eater > avoidant restrictive food intake @ 0.8
refuses to eat child > feeding difficulties | feeding disorder
sensory food aversion > avoidant restrictive food intake disorder
spitting up > regurgitation newborn | esophageal reflux newborn @ 0.85
posseting > regurgitation newborn
baby reflux > newborn esophageal reflux
baby vomiting > vomiting newborn
vomits after feeds > vomiting newborn | regurgitation newborn @ 0.8
green vomit baby > bilious vomiting newborn
projectile vomiting baby > projectile vomiting | pyloric stenosis @ 0.8
baby colic > colic
baby won't stop crying > colic
cries all the time > excessive crying infant
fussy baby > fussy infant
irritable baby > fussy infant | neonatal cerebral irritability @ 0.8
lactose intolerant baby > lactose intolerance | lactase deficiency
cow's milk protein allergy > allergy to milk products | dietetic gastroenteritis colitis @ 0.75
failure to thrive = failure to thrive child
baby not gaining weight > failure to thrive newborn | failure to thrive child
not putting on weight child > failure to thrive child
underweight child > underweight | failure to thrive @ 0.8
baby weight check > newborn weight check
losing weight baby > failure to thrive newborn | abnormal weight loss @ 0.8
eats dirt > pica
eating non food > pica
eats paper > pica
swallows hair > pica | trichotillomania @ 0.7
regurgitates food > rumination disorder
holds breath until blue > breath-holding spells
head banging > stereotyped movement disorders @ 0.8
rocking > stereotyped movement disorders @ 0.65 if: child, baby, head, body, toddler
hand flapping > stereotyped movement disorders @ 0.75
wakes at night child > sleep disorder | night terrors @ 0.65
tantrums > conduct disorder | irritability anger @ 0.6
temper tantrums > disruptive mood dysregulation @ 0.6

# --- growth and puberty
not growing well > lack expected normal physiological development
growth problem > lack expected normal physiological development @ 0.85
slow growth > lack expected normal physiological development | short stature @ 0.85
growth retardation > lack expected normal physiological development
poor growth > failure to thrive | lack expected physiological development @ 0.85
small for age child > short stature child
periods too young > precocious puberty
breasts developing too early > premature thelarche | precocious puberty
premature thelarche > disorders puberty @ 0.75
pubic hair too early > premature adrenarche | disorders puberty | precocious puberty @ 0.75
late developer > delayed puberty | constitutional delay growth
no signs of puberty > delayed puberty
late bloomer > constitutional delay puberty | constitutional delay growth @ 0.75
overweight child > overweight | body mass index pediatric @ 0.85
rickets = vitamin d deficiency rickets
bow legs from rickets > rickets
lead poisoning child > toxic effect lead | abnormal lead level
high lead level > abnormal lead level in blood
lead test > abnormal lead level @ 0.75

# --- milestones, speech, learning
late walker > delayed milestone
not walking yet > delayed milestone
late walking > delayed milestone
not talking yet > delayed milestone | expressive language disorder | speech language development
late talker > expressive language disorder | delayed milestone
speech delay > developmental disorder speech language | expressive language disorder | speech language development delay
language delay > language disorder | developmental disorder speech language
doesn't talk > expressive language disorder | selective mutism @ 0.6
slow to develop > delayed milestone
developmental delay > delayed milestone | global developmental delay | lack expected physiological development
gdd > global developmental delay
missing milestones > delayed milestone
behind in development > delayed milestone
motor delay > delayed milestone | developmental disorder motor function
not sitting up > delayed milestone @ 0.8
not crawling > delayed milestone
lost skills child > childhood disintegrative disorder @ 0.65
regression child > childhood disintegrative disorder @ 0.6
trouble pronouncing words > phonological disorder
lisp > phonological disorder
speech impediment > phonological disorder | speech disturbances
can't say r sound > phonological disorder
stammer > stuttering
stutter > childhood onset fluency disorder
cluttering = fluency disorder
trouble understanding words child > receptive-expressive language disorder
auditory processing disorder > central auditory processing disorder
can't read child > dyslexia | reading disorder
reading problems > dyslexia | reading disorder
dyslexia = specific reading disorder
bad at math > mathematics disorder @ 0.7
dyscalculia > mathematics disorder
dysgraphia > disorder written expression
handwriting problem > disorder written expression @ 0.75
spelling problems > disorder written expression | spelling disorder
learning difficulties > learning disorder | developmental disorder scholastic skills
slow learner > learning disorder | borderline intellectual functioning @ 0.75
clumsy child > developmental coordination disorder
clumsiness > developmental coordination disorder @ 0.75
dyspraxia = developmental coordination disorder
poor coordination > lack of coordination | developmental coordination disorder
school problems > underachievement school
failing school > underachievement in school
won't go to school > conduct disorder | separation anxiety @ 0.6
behind at school > underachievement in school | educational maladjustment
bullied > bullying intimidation
picked on at school > bullying intimidation | target adverse discrimination @ 0.75

# --- toilet, behaviour
bed wetting = enuresis
bedwetting > enuresis
pees bed > enuresis
daytime wetting > enuresis | urinary incontinence @ 0.85
soiling > encopresis | fecal smearing
poops pants child > encopresis
toilet training trouble > enuresis | encopresis @ 0.7
hyperactive child > attention-deficit hyperactivity disorder
can't sit still > attention-deficit hyperactivity disorder | overactivity @ 0.8
add > attention-deficit @ 0.6 if: child, adhd, attention, diagnosed, disorder, focus, kid
adhd = attention-deficit hyperactivity disorder
attention deficit disorder > attention-deficit hyperactivity disorder
can't pay attention > attention concentration deficit | attention-deficit
naughty child > conduct disorder @ 0.7
behavior problems > conduct disorder | behavioral disorder
defiant child > oppositional defiant disorder
odd > oppositional defiant disorder @ 0.6 if: child, disorder, defiant, adhd, behavior
argues with everyone child > oppositional defiant disorder
aggressive child > conduct disorder aggressive @ 0.8
bully > conduct disorder @ 0.55
lies and steals > conduct disorder
juvenile delinquent > conduct disorder
clingy child > separation anxiety disorder
scared to leave mom > separation anxiety disorder
separation anxiety > separation anxiety disorder childhood
won't speak at school > selective mutism
elective mutism = selective mutism
attachment disorder > reactive attachment disorder
shy child > social anxiety childhood @ 0.55
sibling jealousy > sibling rivalry
runs away child > conduct disorder @ 0.6

# --- check-ups, care, safety
well baby check > routine child health examination | health examination newborn
well child visit > routine child health examination
child checkup > routine child health examination
baby checkup > routine child health examination | health examination newborn
health visitor check > routine child health examination
sports physical > examination participation sport
baby shots > vaccine
childhood vaccines > immunization | vaccine
kindergarten shots > immunization | vaccine
dtap > diphtheria tetanus acellular pertussis vaccine @ 0.9
parents refuse vaccines > immunization not carried out caregiver refusal
unvaccinated > underimmunization | immunization not carried out
behind on shots > underimmunization status
heel prick > neonatal screening
newborn screen > neonatal screening
pku test baby > neonatal screening @ 0.8
abnormal newborn screen > abnormal findings neonatal screening
failed newborn hearing test > abnormal findings neonatal hearing screening
shaken baby = shaken infant syndrome
child abuse > child physical abuse
child neglect > child neglect abandonment
nonaccidental injury > child physical abuse @ 0.85
foster child > child in foster care
adopted child > adoption
swallowed button battery > foreign body alimentary tract | button battery
bead in nose > foreign body nostril
bean in ear > foreign body ear
choking child > foreign body respiratory tract
drank bleach > toxic effect corrosive @ 0.75
got into pills > poisoning accidental @ 0.85
pulled elbow > nursemaid's elbow
nursemaid elbow > subluxation radial head
elbow popped out toddler > nursemaid's elbow

# --- children's illnesses
three day measles > rubella
parvovirus rash > erythema infectiosum
hand foot and mouth = enteroviral vesicular stomatitis with exanthem
scarlet rash strep > scarlet fever
glue ear > nonsuppurative otitis media
fluid in ears child > nonsuppurative otitis media | serous otitis media
ear tubes > tympanostomy | myringotomy
grommets > tympanostomy
wheezy baby > wheezing | acute bronchiolitis @ 0.75
fever fit > febrile convulsions
fever seizure > febrile convulsions
febrile seizure = febrile convulsions
toddler diarrhea > functional diarrhea
nits = pediculosis capitis
head lice = pediculosis capitis
threadworm = enterobiasis
itchy bottom worms > enterobiasis
ringworm = tinea
molluscum > molluscum contagiosum
mis-c > multisystem inflammatory syndrome
pims ts > multisystem inflammatory syndrome
hsp > allergic purpura @ 0.8
henoch schonlein = allergic purpura
perthes > legg-calve-perthes
sever disease > juvenile osteochondrosis tarsus
heel pain growing child > juvenile osteochondrosis tarsus
juvenile arthritis > juvenile rheumatoid arthritis
jia > juvenile rheumatoid arthritis
still disease > juvenile rheumatoid arthritis systemic onset | adult-onset still's
nephrotic child > nephrotic syndrome
wilms > malignant neoplasm kidney
wandering eye > exotropia
childhood obesity > obesity | body mass index pediatric @ 0.85
school problems > problems related education

# --- the newborn in plain words
growth restricted newborn > newborn small for gestational age
dysmature > newborn light for gestational age @ 0.8
low birth weight dates > newborn light for gestational age
macrosomia > exceptionally large newborn baby
overdue newborn > post-term newborn
bump on newborn head > birth injury to scalp @ 0.8
bump on newborn head > cephalhematoma due to birth injury
forceps bruise > bruising of scalp due to birth injury
clavicle fracture newborn > fracture of clavicle due to birth injury
broken clavicle baby > fracture of clavicle due to birth injury
skull fracture newborn > fracture of skull due to birth injury
fracture newborn > birth injury skeleton @ 0.6
facial palsy newborn > birth injury to facial nerve
brachial palsy newborn > erb's paralysis due to birth injury
obstetric brachial plexus > brachial plexus birth injuries
limp arm birth > erb's paralysis due to birth injury
cut at birth > other specified birth injuries
fluid in lungs newborn > transient tachypnea of newborn
hmd > respiratory distress syndrome of newborn
grunting newborn > respiratory distress of newborn
newborn pneumonia > congenital pneumonia
neonatal pneumonia > congenital pneumonia
meconium in lungs > meconium aspiration
newborn pneumothorax > pneumothorax originating in the perinatal period
neonatal pneumothorax > pneumothorax originating in the perinatal period
air leak newborn > pneumothorax originating in the perinatal period
pulmonary hemorrhage newborn > pulmonary hemorrhage originating in the perinatal period
preemie lung damage > bronchopulmonary dysplasia
chronic lung disease infant > bronchopulmonary dysplasia @ 0.8
cardiac murmur newborn > other cardiovascular disorders originating in the perinatal period @ 0.8
early onset sepsis > sepsis of newborn if: newborn, neonatal, baby, infant
early onset sepsis > bacterial sepsis of newborn @ 0.7
late onset sepsis > bacterial sepsis of newborn @ 0.7
neonatal sepsis > bacterial sepsis of newborn
toxoplasmosis at birth > congenital toxoplasmosis
congenital listeria > neonatal listeriosis
umbilical stump infection > omphalitis of newborn
umbilical sepsis > omphalitis of newborn
bilirubin encephalopathy > kernicterus
bilirubin brain damage > kernicterus
immune hydrops > hydrops fetalis due to hemolytic disease
bili baby > neonatal jaundice
bilirubin lights > neonatal jaundice
newborn anemia > congenital anemia
plethora newborn > polycythemia neonatorum
low white cell newborn > transient neonatal neutropenia
newborn low blood sugar > neonatal hypoglycemia
low blood sugar baby > neonatal hypoglycemia
necrotizing enterocolitis > necrotizing enterocolitis in newborn
hydrocele newborn > congenital hydrocele
witch milk > breast engorgement of newborn
milk from baby's breast > breast engorgement of newborn
flea bite rash newborn > neonatal erythema toxicum
red lump belly button > umbilical polyp of newborn @ 0.8
fits newborn > convulsions of newborn
white matter preemie > neonatal cerebral leukomalacia
poor latch > neonatal difficulty in feeding at breast
not latching > neonatal difficulty in feeding at breast
baby won't latch > neonatal difficulty in feeding at breast
poor feeder newborn > slow feeding of newborn
lazy feeder > slow feeding of newborn
weak suck > slow feeding of newborn
opioid withdrawal newborn > neonatal withdrawal symptoms from maternal use of drugs
baby withdrawal > neonatal withdrawal symptoms from maternal use of drugs
weak newborn > other specified conditions originating in the perinatal period @ 0.7
limp newborn > congenital hypotonia
fetal demise > stillbirth

# --- newborn
newborn placental insufficiency > newborn small for gestational age @ 0.75
small newborn > newborn small for gestational age @ 0.75
dysmature > newborn small for gestational age @ 0.75
starved newborn > newborn small for gestational age @ 0.75
thin newborn > newborn small for gestational age @ 0.75
fracture femur birth fracture > birth injury to skeleton @ 0.85
fracture humerus birth fracture > birth injury to skeleton @ 0.85
fracture femur broken at birth > birth injury to skeleton @ 0.85
fracture humerus broken at birth > birth injury to skeleton @ 0.85
femur fracture birth > birth injury to long bones @ 0.85
humerus fracture birth > birth injury to long bones @ 0.85
femur broken birth > birth injury to long bones @ 0.85
dejerine klumpke > klumpke paralysis due to birth injury
duchenne erb > erb paralysis due to birth injury
erb > erb paralysis due to birth injury
waiter tip > erb paralysis due to birth injury
face bruising birth > birth injury to face @ 0.8
facial bruise birth > birth injury to face @ 0.8
bruised baby face > birth injury to face @ 0.8
neonatal pneumomediastinum > pneumomediastinum originating in the perinatal period
immature lung newborn > primary atelectasis of newborn
blue spell > cyanotic attacks of newborn
cyanotic spell > cyanotic attacks of newborn
nasal congestion newborn > other specified respiratory conditions of newborn
stuffy nose newborn > other specified respiratory conditions of newborn
snuffles newborn > other specified respiratory conditions of newborn
newborn congestion > other specified respiratory conditions of newborn
newborn herpes > congenital herpesviral infection
navel infection newborn > omphalitis of newborn
navel baby infected > omphalitis of newborn
cord infection newborn > omphalitis of newborn
infected cord stump > omphalitis of newborn
newborn mastitis > neonatal infective mastitis
breast infection newborn > neonatal infective mastitis
ophthalmia neonatorum > neonatal conjunctivitis and dacryocystitis
newborn eye infection > neonatal conjunctivitis and dacryocystitis
erythroblastosis fetalis > hemolytic disease of newborn
icterus gravis neonatorum > hemolytic disease of newborn
hemolytic newborn > hemolytic disease of newborn
hydrops newborn > hydrops fetalis due to hemolytic disease @ 0.75
newborn meconium ileus > meconium plug syndrome | meconium ileus @ 0.8
meconium obstruction > meconium plug syndrome | meconium ileus @ 0.8
inspissated meconium > meconium plug syndrome | meconium ileus @ 0.8
nec baby > necrotizing enterocolitis of newborn @ 0.85
nec preemie > necrotizing enterocolitis of newborn @ 0.85
nec newborn > necrotizing enterocolitis of newborn @ 0.85
dehydration fever newborn > other disturbances of temperature regulation of newborn @ 0.8
inanition fever newborn > other disturbances of temperature regulation of newborn @ 0.8
stiff newborn > congenital hypertonia
tight muscles newborn > congenital hypertonia
floppy newborn > congenital hypotonia
newborn uremia > congenital renal failure
newborn kidney failure > congenital renal failure
newborn renal failure > congenital renal failure
tremor newborn > other specified conditions originating in the perinatal period
jittery newborn > other specified conditions originating in the perinatal period
jittery baby > other specified conditions originating in the perinatal period
shaky newborn > other specified conditions originating in the perinatal period
craniotabes newborn > other specified conditions originating in the perinatal period
diabetes newborn affected maternal > syndrome of infant of a diabetic mother
newborn girl bleeding > neonatal vaginal hemorrhage
pseudomenses > neonatal vaginal hemorrhage
newborn vaginal bleeding > neonatal vaginal hemorrhage
withdrawal baby > neonatal withdrawal symptoms from maternal use of drugs of addiction
nas baby > neonatal withdrawal symptoms from maternal use of drugs of addiction
drug baby > neonatal withdrawal symptoms from maternal use of drugs of addiction
birth asphyxia brain > hypoxic ischemic encephalopathy @ 0.85
oxygen loss birth > hypoxic ischemic encephalopathy @ 0.85
newborn spitting up > feeding problem of newborn @ 0.85
newborn wont feed > feeding problem of newborn @ 0.85
newborn wont latch > feeding problem of newborn @ 0.85
poor latch > feeding problem of newborn @ 0.85
newborn blood poisoning > bacterial sepsis of newborn
newborn septicemia > bacterial sepsis of newborn
baby arm weakness birth > other brachial plexus birth injuries
baby arm weakness birth > erb's paralysis due to birth injury @ 0.95
newborn arm weakness > erb's paralysis due to birth injury @ 0.95
arm paralyzed birth > erb's paralysis due to birth injury @ 1.0
birth arm palsy > erb's paralysis due to birth injury @ 0.95
stretched nerve birth > other brachial plexus birth injuries
head bump birth > cephalhematoma due to birth injury | caput succedaneum
bump on baby head > cephalhematoma due to birth injury @ 0.85
cone head newborn > molding @ 0.5
baby pooped before birth > meconium aspiration @ 0.7
baby pooped before birth > meconium staining @ 0.85
baby drug withdrawal > neonatal withdrawal symptoms from maternal use of drugs of addiction @ 1.0
baby blood infection > bacterial sepsis of newborn unspecified @ 1.0
newborn sepsis > bacterial sepsis of newborn unspecified @ 1.0
baby brain bleed > intraventricular nontraumatic hemorrhage of newborn @ 0.85
baby brain bleed > intracranial nontraumatic hemorrhage of newborn
blood type mismatch baby > hemolytic disease of newborn @ 0.95
blood type mismatch baby > abo isoimmunization of newborn @ 0.85
rh baby > rh isoimmunization of newborn @ 0.95
newborn cold > hypothermia of newborn unspecified
newborn fever > disturbance of temperature regulation of newborn unspecified @ 0.85
newborn vomiting > other vomiting of newborn @ 0.95
newborn wont eat > feeding problem of newborn unspecified @ 0.95
newborn rash > erythema toxicum @ 0.5
baby acne > neonatal @ 0.1
belly button granuloma > umbilical granuloma
belly button granuloma > umbilical polyp of newborn @ 0.85
swollen breasts baby > breast engorgement of newborn @ 1.0
born addicted > neonatal withdrawal symptoms from maternal use of drugs of addiction @ 0.95

# --- before and after birth
poor growth womb > newborn affected by slow intrauterine growth
poor growth womb > maternal care poor fetal growth @ 0.85
slow growth womb > newborn affected by slow intrauterine growth
slow growth womb > maternal care poor fetal growth @ 0.8
growth delay before birth > newborn affected by slow intrauterine growth @ 0.95
growth delay womb > newborn affected by slow intrauterine growth
small at birth > newborn small for gestational age
small baby > newborn small for gestational age @ 0.8
light baby > newborn light for gestational age @ 0.85
large newborn > other heavy for gestational age newborn
big baby > exceptionally large newborn baby @ 0.85
high birth weight > other heavy for gestational age newborn | exceptionally large newborn @ 0.85
born early > preterm newborn unspecified weeks of gestation @ 0.95
born prematurely > preterm newborn unspecified weeks of gestation @ 0.95
overdue > post-term pregnancy if: baby, pregnant, pregnancy, labor, weeks
excess amniotic fluid > polyhydramnios @ 1.0
high amniotic fluid > polyhydramnios @ 1.0
too much fluid around baby > polyhydramnios @ 1.0
high water around baby > polyhydramnios @ 0.95
low water around baby > oligohydramnios @ 0.95
low fetal movement > decreased fetal movements @ 1.0
early water breaking > premature rupture of membranes @ 1.0
early rupture membranes > premature rupture of membranes @ 1.0
baby upside down > maternal care for breech presentation @ 0.8
feet first > maternal care for breech presentation @ 0.8
small placenta > other placental disorders @ 0.6
small placenta > malformation of placenta @ 0.7
large placenta > malformation of placenta @ 0.7
single cord artery > congenital absence and hypoplasia of umbilical artery @ 1.0
one umbilical artery > congenital absence and hypoplasia of umbilical artery @ 1.0
baby died in womb > maternal care for intrauterine death @ 1.0
fetal death > maternal care for intrauterine death @ 0.85
fetal death > fetal death of unspecified cause @ 0.8
stillborn > fetal death of unspecified cause @ 0.85
swollen fetus > hydrops fetalis
fluid in fetus > hydrops fetalis
repeated pregnancy loss > recurrent pregnancy loss @ 1.0
excess crying baby > excessive crying of infant @ 1.0
newborn breathing trouble > respiratory distress of newborn unspecified @ 1.0
newborn low sugar > other neonatal hypoglycemia @ 1.0
crib death > ill-defined and unknown cause of mortality @ 0.4
cot death > ill-defined and unknown cause of mortality @ 0.4
mongolism > down syndrome unspecified @ 1.0
mongoloid > down syndrome unspecified @ 1.0
trisomy baby > down syndrome @ 0.6

# --- s1, from the walk through the code system
infant of mother with lupus > newborn affected by maternal conditions
prenatal drug exposure newborn > newborn affected by noxious substances transmitted via placenta or breast milk
ballantyne-runge > post-term newborn
upper plexus palsy newborn > erb's paralysis due to birth injury
lower plexus palsy newborn > klumpke's paralysis
brachial plexus palsy newborn > other brachial plexus birth injuries
forceps facial palsy > birth injury to facial nerve
phrenic palsy newborn > phrenic nerve paralysis due to birth injury
fat necrosis of newborn > subcutaneous fat necrosis due to birth injury
ttnb > transient tachypnea of newborn
grunting newborn > other respiratory distress of newborn
baby choked on milk newborn > neonatal aspiration of milk and regurgitated food
aspirated formula newborn > neonatal aspiration of milk and regurgitated food
northway > bronchopulmonary dysplasia originating in perinatal period
stridor newborn > other specified respiratory conditions of newborn
cytomegalic inclusion disease newborn > congenital cytomegalovirus infection
cmv at birth > congenital cytomegalovirus infection
congenital candidiasis > neonatal candidiasis
oral thrush newborn > neonatal candidiasis
funisitis newborn > omphalitis of newborn
witch milk infected > neonatal infective mastitis
pyelonephritis newborn > neonatal urinary tract infection
impetigo neonatorum > neonatal skin infection
ritter newborn skin infection > neonatal skin infection
paronychia newborn > neonatal skin infection
fetal exsanguination > newborn affected by intrauterine blood loss
vkdb > hemorrhagic disease of newborn
rh hemolytic > rh isoimmunization of newborn
anti-d newborn > rh isoimmunization of newborn
schmorl jaundice > kernicterus unspecified
icterus nuclear > kernicterus unspecified
nait > transient neonatal thrombocytopenia
hyperviscosity newborn > polycythemia neonatorum
preemie anemia > anemia of prematurity
low blood count preemie > anemia of prematurity
maternal transfer neutropenia > transient neonatal neutropenia
neonatal graves > transitory neonatal hyperthyroidism
meconium ileus without cystic fibrosis > meconium plug syndrome
lactobezoar newborn > intestinal obstruction due to inspissated milk
necrotising enterocolitis > necrotizing enterocolitis of newborn
pneumatosis newborn > necrotizing enterocolitis of newborn
spontaneous intestinal perforation preemie > perinatal intestinal perforation
gerd newborn > newborn esophageal reflux
low temperature newborn > hypothermia of newborn
neonatal cold injury > cold injury syndrome
hardened skin newborn > sclerema neonatorum
subcutaneous sclerosis newborn > sclerema neonatorum
urticaria neonatorum > neonatal erythema toxicum
communicating hydrocele infant > congenital hydrocele
proud flesh navel baby > umbilical granuloma
sucking blister newborn > other specified conditions of integument specific to newborn
harlequin color change > other specified conditions of integument specific to newborn
nonimmune hydrops > hydrops fetalis not due to hemolytic disease
anoxia at birth > other problems with newborn
low apgar > other problems with newborn
intrauterine hypoxia nos > other problems with newborn
livida asphyxia > other problems with newborn
benign neonatal seizures > convulsions of newborn
sarnat > hypoxic ischemic encephalopathy
amyotonia congenita nonspecific > congenital hypotonia
hypertonic infant > congenital hypertonia
born dead > stillbirth
drug withdrawal newborn > neonatal withdrawal symptoms from maternal use of drugs of addiction
pooped before birth > meconium staining
msaf > meconium staining
anuria newborn > congenital renal failure

# --- more of the chapter
apnea prematurity > other apnea of newborn @ 0.85
neonatal thyrotoxicosis > transitory neonatal hyperthyroidism
neonatal hyponatremia > disturbances of sodium balance of newborn
newborn low sodium > disturbances of sodium balance of newborn
neonatal hyperkalemia > disturbances of potassium balance of newborn
neonatal hypokalemia > disturbances of potassium balance of newborn
neonatal hypernatremia > disturbances of sodium balance of newborn
newborn high sodium > disturbances of sodium balance of newborn
neonatal hyperammonemia > transitory hyperammonemia of newborn
neonatal tyrosinemia > transitory tyrosinemia of newborn
neonatal low magnesium > neonatal hypomagnesemia
cow's milk hypocalcemia > cow's milk hypocalcemia in newborn
newborn jittery > other disturbances of cerebral status of newborn @ 0.7
newborn irritable > neonatal cerebral irritability @ 0.85
newborn lethargic > neonatal cerebral depression @ 0.75
newborn coma > neonatal coma
newborn not feeding > feeding problem of newborn @ 0.85
newborn crying excessive > other conditions originating in the perinatal period @ 0.6
newborn hiccup > other conditions originating in the perinatal period @ 0.5
mother smoked > newborn affected by maternal use of tobacco @ 0.75 if: baby, newborn, infant
mother drank > newborn affected by maternal use of alcohol @ 0.75 if: baby, newborn, infant
mother took > newborn affected by maternal use of drugs @ 0.7 if: baby, newborn, infant
chorioamnionitis > newborn affected by chorioamnionitis @ 0.7 if: newborn, baby, infant
placenta previa > newborn affected by placenta previa @ 0.75 if: newborn, baby, infant
cord prolapse > newborn affected by prolapsed cord @ 0.75 if: newborn, baby, infant
nuchal cord > newborn affected by other compression of umbilical cord @ 0.75 if: newborn, baby, infant
breech > newborn affected by breech delivery and extraction @ 0.75 if: newborn, infant
forceps > newborn affected by forceps delivery @ 0.75 if: newborn, infant
vacuum > newborn affected by delivery by vacuum extractor @ 0.75 if: newborn, infant
cesarean > newborn affected by cesarean delivery @ 0.75 if: newborn, infant

# --- What is wrong, P to Z: own1
regurgitation of food newborn > regurgitation and rumination of newborn in: icd10cm
rhesus incompatibility newborn > rh isoimmunization of newborn in: icd10cm
Rh incompatibility baby > rh isoimmunization of newborn in: icd10cm
septic umbilical cord > omphalitis without hemorrhage in: icd10cm
small for dates > newborn small for gestational age weight in: icd10cm

# --- What is wrong, P to Z: own2
birth trauma baby > birth injury unspecified in: icd10cm

# --- What is wrong, P to Z: own3
newborn navel discharge > omphalitis without hemorrhage in: icd10cm
weeping navel newborn > omphalitis without hemorrhage in: icd10cm
weight loss newborn > failure to thrive in newborn in: icd10cm
poor weight gain newborn > failure to thrive in newborn in: icd10cm
white lung newborn > respiratory distress syndrome of newborn in: icd10cm

# --- What is wrong, P to Z: tables4
small left colon syndrome > other specified intestinal obstruction of newborn in: icd10cm
yellow vernix syndrome > newborn affected by other morphological and functional abnormalities of placenta in: icd10cm

# --- What is wrong, P to Z: words
prenatal death > stillbirth in: icd10cm
scleredema newborn > sclerema neonatorum in: icd10cm

# --- What is wrong, P to Z: words2
tyremesis > other vomiting of newborn in: icd10cm

# --- Main terms H to O: b4
neonatal infection > infection specific to the perinatal period  unspecified in: icd10cm
baby infection > infection specific to the perinatal period  unspecified in: icd10cm
infant birth infection > infection specific to the perinatal period  unspecified in: icd10cm
umbilical cord inflammation newborn > omphalitis without hemorrhage in: icd10cm
umbilical cord inflammation baby > omphalitis without hemorrhage in: icd10cm
cord stump inflammation newborn > omphalitis without hemorrhage in: icd10cm
cord stump inflammation baby > omphalitis without hemorrhage in: icd10cm
breast abscess newborn > neonatal infective mastitis in: icd10cm
breast abscess baby > neonatal infective mastitis in: icd10cm
pneumonia baby > congenital pneumonia  unspecified in: icd10cm
lung infection newborn > congenital pneumonia  unspecified in: icd10cm
lung infection baby > congenital pneumonia  unspecified in: icd10cm
septicemia baby > bacterial sepsis of newborn  unspecified in: icd10cm
blood infection newborn > bacterial sepsis of newborn  unspecified in: icd10cm
herpes baby > congenital herpesviral  infection in: icd10cm
cmv newborn > congenital cytomegalovirus infection in: icd10cm
cmv baby > congenital cytomegalovirus infection in: icd10cm
cmv neonatal > congenital cytomegalovirus infection in: icd10cm
cytomegalovirus baby > congenital cytomegalovirus infection in: icd10cm
toxoplasmosis baby > congenital toxoplasmosis in: icd10cm
toxoplasmosis neonatal > congenital toxoplasmosis in: icd10cm
tuberculosis newborn > congenital tuberculosis in: icd10cm
tuberculosis baby > congenital tuberculosis in: icd10cm
tuberculosis neonatal > congenital tuberculosis in: icd10cm

# --- Main terms H to O: f7
immature lungs baby > primary atelectasis of newborn in: icd10cm
immature lungs neonatal > primary atelectasis of newborn in: icd10cm
immature lungs infant > primary atelectasis of newborn in: icd10cm
underexpanded lungs newborn > primary atelectasis of newborn in: icd10cm
underexpanded lungs baby > primary atelectasis of newborn in: icd10cm
underexpanded lungs infant > primary atelectasis of newborn in: icd10cm
pneumothorax infant > pneumothorax originating in the perinatal period in: icd10cm
air leak chest infant > pneumothorax originating in the perinatal period in: icd10cm
meconium inhaled > meconium aspiration with respiratory symptoms in: icd10cm
meconium aspiration newborn > meconium aspiration with respiratory symptoms in: icd10cm
meconium aspiration baby > meconium aspiration with respiratory symptoms in: icd10cm
breathed in meconium newborn > meconium aspiration with respiratory symptoms in: icd10cm
breathed in meconium baby > meconium aspiration with respiratory symptoms in: icd10cm
apnea baby > primary sleep apnea of newborn  unspecified in: icd10cm
apnea neonatal > primary sleep apnea of newborn  unspecified in: icd10cm
stops breathing newborn > primary sleep apnea of newborn  unspecified in: icd10cm
stops breathing baby > primary sleep apnea of newborn  unspecified in: icd10cm
stops breathing neonatal > primary sleep apnea of newborn  unspecified in: icd10cm
pauses breathing newborn > primary sleep apnea of newborn  unspecified in: icd10cm
pauses breathing baby > primary sleep apnea of newborn  unspecified in: icd10cm
pauses breathing neonatal > primary sleep apnea of newborn  unspecified in: icd10cm
blue newborn > cyanotic attacks of newborn in: icd10cm
blue neonatal > cyanotic attacks of newborn in: icd10cm
blue infant > cyanotic attacks of newborn in: icd10cm
oxygen starvation birth > other problems with newborn in: icd10cm
oxygen starvation newborn > other problems with newborn in: icd10cm
hypoxia at birth birth > other problems with newborn in: icd10cm
irritable nervous baby > neonatal cerebral irritability in: icd10cm
irritable nervous infant > neonatal cerebral irritability in: icd10cm
jittery brain newborn > neonatal cerebral irritability in: icd10cm
jittery cerebral neonatal > neonatal cerebral irritability in: icd10cm
jittery nervous infant > neonatal cerebral irritability in: icd10cm
depressed newborn > neonatal cerebral depression in: icd10cm
depressed infant > neonatal cerebral depression in: icd10cm
fits infant > convulsions of newborn in: icd10cm
convulsions infant > convulsions of newborn in: icd10cm
low muscle tone infant > congenital hypotonia in: icd10cm
high muscle tone neonatal > congenital hypertonia in: icd10cm
high muscle tone infant > congenital hypertonia in: icd10cm
hypertonia neonatal > congenital hypertonia in: icd10cm
feeding problem infant > feeding problem of newborn  unspecified in: icd10cm
feeding trouble baby > feeding problem of newborn  unspecified in: icd10cm
feeding trouble infant > feeding problem of newborn  unspecified in: icd10cm
feeding difficulty newborn > feeding problem of newborn  unspecified in: icd10cm
feeding difficulty baby > feeding problem of newborn  unspecified in: icd10cm
feeding difficulty neonatal > feeding problem of newborn  unspecified in: icd10cm
spitting up neonatal > regurgitation and rumination of newborn in: icd10cm
rumination infant > regurgitation and rumination of newborn in: icd10cm
low blood sugar infant > other neonatal hypoglycemia in: icd10cm
diabetic mother neonatal > syndrome of infant of a diabetic mother in: icd10cm
diabetes infant > neonatal diabetes mellitus in: icd10cm
tetany infant > other neonatal hypocalcemia in: icd10cm
plethora baby > polycythemia neonatorum in: icd10cm
anemia fetal blood loss infant > congenital anemia from fetal blood loss in: icd10cm
anemia blood loss baby > congenital anemia from fetal blood loss in: icd10cm
anemia congenital baby > other congenital anemias in: icd10cm
neutropenia baby > transient neonatal neutropenia in: icd10cm
neutropenia infant > transient neonatal neutropenia in: icd10cm
rh jaundice neonatal > rh isoimmunization of newborn in: icd10cm
rh incompatibility newborn > rh isoimmunization of newborn in: icd10cm
rh incompatibility neonatal > rh isoimmunization of newborn in: icd10cm
abo incompatibility infant > abo isoimmunization of newborn in: icd10cm
hydrops baby > hydrops fetalis unspecified in: icd10cm
hydrops infant > hydrops fetalis unspecified in: icd10cm
nec baby > necrotizing enterocolitis in newborn  unspecified in: icd10cm
necrotising bowel neonatal > necrotizing enterocolitis in newborn  unspecified in: icd10cm
necrotising bowel infant > necrotizing enterocolitis in newborn  unspecified in: icd10cm
bowel perforation baby > perinatal intestinal perforation in: icd10cm
intestinal perforation baby > perinatal intestinal perforation in: icd10cm
intestinal perforation infant > perinatal intestinal perforation in: icd10cm
swallowed maternal blood neonatal > neonatal hematemesis and melena due to swallowed maternal blood in: icd10cm
swallowed maternal blood infant > neonatal hematemesis and melena due to swallowed maternal blood in: icd10cm
gerd baby > newborn esophageal reflux in: icd10cm
low temperature infant > hypothermia of newborn  unspecified in: icd10cm
cold injury baby > cold injury syndrome in: icd10cm
baby red blotches > neonatal erythema toxicum in: icd10cm
hydrocele baby > congenital hydrocele in: icd10cm
withdrawal newborn > neonatal withdrawal symptoms from maternal use of drugs of addiction in: icd10cm
addicted newborn > neonatal withdrawal symptoms from maternal use of drugs of addiction in: icd10cm
small for dates > newborn small for gestational age in: icd10cm
very low birth weight newborn > extremely low birth weight newborn unspecified weight in: icd10cm
immature baby > preterm newborn unspecified weeks of gestation in: icd10cm
overdue infant > post-term newborn in: icd10cm
late baby > post-term newborn in: icd10cm
late neonatal > post-term newborn in: icd10cm
late infant > post-term newborn in: icd10cm
mother alcohol baby > newborn affected by maternal use of alcohol in: icd10cm
mother alcohol neonatal > newborn affected by maternal use of alcohol in: icd10cm
mother alcohol infant > newborn affected by maternal use of alcohol in: icd10cm
mother cocaine infant > newborn affected by maternal use of cocaine in: icd10cm
mother hypertension affected newborn > newborn affected by maternal hypertensive disorders in: icd10cm
mother hypertension affected baby > newborn affected by maternal hypertensive disorders in: icd10cm
mother preeclampsia affected baby > newborn affected by maternal hypertensive disorders in: icd10cm
mother preeclampsia affected neonatal > newborn affected by maternal hypertensive disorders in: icd10cm
mother preeclampsia affected infant > newborn affected by maternal hypertensive disorders in: icd10cm
mother infection affected baby > newborn affected by maternal infectious and parasitic diseases in: icd10cm
mother infection affected infant > newborn affected by maternal infectious and parasitic diseases in: icd10cm
brain hemorrhage baby > intracerebral  hemorrhage of newborn in: icd10cm
brain hemorrhage infant > intracerebral  hemorrhage of newborn in: icd10cm
brain bleed infant > intracerebral  hemorrhage of newborn in: icd10cm
cerebral hemorrhage newborn > intracerebral  hemorrhage of newborn in: icd10cm
cerebral hemorrhage baby > intracerebral  hemorrhage of newborn in: icd10cm
cerebral hemorrhage neonatal > intracerebral  hemorrhage of newborn in: icd10cm
cerebral bleed newborn > intracerebral  hemorrhage of newborn in: icd10cm
cerebral bleed baby > intracerebral  hemorrhage of newborn in: icd10cm
cerebral bleed neonatal > intracerebral  hemorrhage of newborn in: icd10cm
cerebral bleed infant > intracerebral  hemorrhage of newborn in: icd10cm
ventricle hemorrhage baby > unspecified intraventricular  hemorrhage of newborn in: icd10cm
ventricle hemorrhage neonatal > unspecified intraventricular  hemorrhage of newborn in: icd10cm
subdural nontraumatic hemorrhage baby > other intracranial  hemorrhages of newborn in: icd10cm
subdural nontraumatic hemorrhage neonatal > other intracranial  hemorrhages of newborn in: icd10cm
subdural nontraumatic bleed newborn > other intracranial  hemorrhages of newborn in: icd10cm
lung hemorrhage baby > unspecified pulmonary hemorrhage originating in the perinatal period in: icd10cm
lung bleed baby > unspecified pulmonary hemorrhage originating in the perinatal period in: icd10cm
lung bleed infant > unspecified pulmonary hemorrhage originating in the perinatal period in: icd10cm
cord hemorrhage neonatal > umbilical hemorrhage of newborn  unspecified in: icd10cm
cord bleed baby > umbilical hemorrhage of newborn  unspecified in: icd10cm
cephalohematoma > cephalhematoma due to birth injury in: icd10cm
bruised scalp newborn > bruising of scalp due to birth injury in: icd10cm
femur fracture newborn > birth injury to femur in: icd10cm
humerus fracture newborn > birth injury to other long bones in: icd10cm
diaphragm palsy birth > phrenic nerve paralysis due to birth injury in: icd10cm
diaphragm palsy newborn > phrenic nerve paralysis due to birth injury in: icd10cm
diaphragm paralysis newborn > phrenic nerve paralysis due to birth injury in: icd10cm
brachial plexus newborn > other brachial plexus birth injuries in: icd10cm
sternomastoid newborn > sternomastoid injury due to birth injury in: icd10cm
sternomastoid tumor birth > sternomastoid injury due to birth injury in: icd10cm

# --- W2: feeding, rash
baby feeds slowly > slow feeding of newborn in: icd10cm
newborn feeds slowly > slow feeding of newborn in: icd10cm
baby underfed > underfeeding of newborn in: icd10cm
baby not fed enough > underfeeding of newborn in: icd10cm
baby fed too much > overfeeding of newborn in: icd10cm
newborn red spots > neonatal erythema toxicum @ 0.8 in: icd10cm

# --- p1
birth eye damage > birth injury to eye in: icd10cm
delivery eye damage > birth injury to eye in: icd10cm
delivery eye injury > birth injury to eye in: icd10cm
forceps eye damage > birth injury to eye in: icd10cm
forceps eye injury > birth injury to eye in: icd10cm
birth liver damage > birth injury to liver in: icd10cm
delivery liver damage > birth injury to liver in: icd10cm
delivery liver injury > birth injury to liver in: icd10cm
delivery spleen damage > birth injury to spleen in: icd10cm
delivery spleen injury > birth injury to spleen in: icd10cm
birth neck muscle damage > sternomastoid injury birth injury in: icd10cm
birth neck muscle injury > sternomastoid injury birth injury in: icd10cm
delivery neck muscle damage > sternomastoid injury birth injury in: icd10cm
delivery neck muscle injury > sternomastoid injury birth injury in: icd10cm
birth face damage > birth injury to face in: icd10cm
delivery face damage > birth injury to face in: icd10cm
delivery face injury > birth injury to face in: icd10cm
birth genitals damage > birth injury external genitalia in: icd10cm
birth genitals injury > birth injury external genitalia in: icd10cm
birth scrotum damage > birth injury external genitalia in: icd10cm
birth scrotum injury > birth injury external genitalia in: icd10cm
birth vulva damage > birth injury external genitalia in: icd10cm
birth vulva injury > birth injury external genitalia in: icd10cm
birth penis damage > birth injury external genitalia in: icd10cm
birth penis injury > birth injury external genitalia in: icd10cm
delivery genitals damage > birth injury external genitalia in: icd10cm
delivery genitals injury > birth injury external genitalia in: icd10cm
delivery scrotum damage > birth injury external genitalia in: icd10cm
delivery scrotum injury > birth injury external genitalia in: icd10cm
delivery vulva damage > birth injury external genitalia in: icd10cm
delivery vulva injury > birth injury external genitalia in: icd10cm
delivery penis damage > birth injury external genitalia in: icd10cm
delivery penis injury > birth injury external genitalia in: icd10cm
birth spine damage > birth injury spine spinal cord in: icd10cm
birth cord damage > birth injury spine spinal cord in: icd10cm
delivery spine damage > birth injury spine spinal cord in: icd10cm
delivery spine injury > birth injury spine spinal cord in: icd10cm
delivery cord damage > birth injury spine spinal cord in: icd10cm
delivery cord injury > birth injury spine spinal cord in: icd10cm
delivery facial nerve damage > birth injury facial nerve in: icd10cm
delivery cranial nerve injury > birth injury other cranial nerves in: icd10cm
birth humerus damage > birth injuries other parts skeleton in: icd10cm
birth humerus injury > birth injuries other parts skeleton in: icd10cm
birth leg damage > birth injuries other parts skeleton in: icd10cm
birth leg injury > birth injuries other parts skeleton in: icd10cm
birth shoulder damage > birth injuries other parts skeleton in: icd10cm
birth shoulder injury > birth injuries other parts skeleton in: icd10cm
delivery humerus damage > birth injuries other parts skeleton in: icd10cm
delivery humerus injury > birth injuries other parts skeleton in: icd10cm
delivery leg damage > birth injuries other parts skeleton in: icd10cm
delivery leg injury > birth injuries other parts skeleton in: icd10cm
delivery shoulder damage > birth injuries other parts skeleton in: icd10cm
delivery shoulder injury > birth injuries other parts skeleton in: icd10cm
birth arm nerve damage > other brachial plexus birth injuries in: icd10cm
delivery arm nerve damage > other brachial plexus birth injuries in: icd10cm
delivery arm nerve injury > other brachial plexus birth injuries in: icd10cm
delivery scalp damage > other birth injuries scalp in: icd10cm
delivery scalp injury > other birth injuries scalp in: icd10cm
delivery skull damage > other birth injuries skull in: icd10cm
delivery skull injury > other birth injuries skull in: icd10cm
newborn debility > condition originating perinatal period in: icd10cm

# --- p2
any ethnic birth late > other specified health status in: icd10cm
conduction ventricular late > nonspecific intraventricular block in: icd10cm
milk flow delay > other disorders of lactation in: icd10cm
milk flow late > other disorders of lactation in: icd10cm
milk coming in delay > other disorders of lactation in: icd10cm
milk coming in late > other disorders of lactation in: icd10cm
milk letdown late > other disorders of lactation in: icd10cm
menarche delay > delayed puberty in: icd10cm
menarche late > delayed puberty in: icd10cm
first period late > delayed puberty in: icd10cm
talking delay > delayed milestone in childhood in: icd10cm
language understanding late > mixed receptive-expressive language disorder in: icd10cm
math late > mathematics disorder in: icd10cm
mental late > intellectual disabilities in: icd10cm
social delay > other disorders psychological development in: icd10cm
social late > other disorders psychological development in: icd10cm
emotional delay > other disorders psychological development in: icd10cm
triplet birth late > delayed delivery second twin triplet etc. in: icd10cm
delivery post-term late > post-term pregnancy in: icd10cm
birth late > long labor in: icd10cm
delivery delay > long labor in: icd10cm
adolescence delay > delayed puberty in: icd10cm
bone age delay > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
skeletal maturation delay > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
passage meconium late > meconium plug syndrome in: icd10cm
wound healing delay > other complications of procedures in: icd10cm
orgasm late > female orgasmic disorder in: icd10cm
immunization delay > underimmunization status in: icd10cm
coordination delay > specific developmental disorder motor function in: icd10cm
coordination late > specific developmental disorder motor function in: icd10cm
toilet training delay > delayed milestone in childhood in: icd10cm
potty training delay > delayed milestone in childhood in: icd10cm

# --- Newborn affected by what the mother or the birth had
drinking newborn affected by > newborn affected by maternal use of alcohol in: icd10cm
drinking newborn due to > newborn affected by maternal use of alcohol in: icd10cm
drinking baby affected by > newborn affected by maternal use of alcohol in: icd10cm
crack newborn affected by > newborn affected by maternal use of cocaine in: icd10cm
crack newborn due to > newborn affected by maternal use of cocaine in: icd10cm
hypertension newborn due to > newborn affected by maternal hypertensive disorders in: icd10cm
preeclampsia newborn affected by > newborn affected by maternal hypertensive disorders in: icd10cm
preeclampsia newborn due to > newborn affected by maternal hypertensive disorders in: icd10cm
preeclampsia baby affected by > newborn affected by maternal hypertensive disorders in: icd10cm
eclampsia newborn affected by > newborn affected by maternal hypertensive disorders in: icd10cm
eclampsia newborn due to > newborn affected by maternal hypertensive disorders in: icd10cm
eclampsia infant affected by > newborn affected by maternal hypertensive disorders in: icd10cm
toxemia newborn due to > newborn affected by maternal hypertensive disorders in: icd10cm
toxemia baby affected by > newborn affected by maternal hypertensive disorders in: icd10cm
high blood pressure newborn due to > newborn affected by maternal hypertensive disorders in: icd10cm
mother uti newborn affected by > newborn affected by maternal renal and urinary tract diseases in: icd10cm
mother uti newborn due to > newborn affected by maternal renal and urinary tract diseases in: icd10cm
mother uti baby affected by > newborn affected by maternal renal and urinary tract diseases in: icd10cm
mother infection newborn due to > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal influenza newborn due to > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal influenza infant affected by > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal influenza baby affected by > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal malaria newborn due to > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal malaria infant affected by > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal malaria baby affected by > newborn affected by maternal infectious and parasitic diseases in: icd10cm
maternal heart disease newborn due to > newborn affected by other maternal circulatory and respiratory diseases in: icd10cm
maternal heart disease infant affected by > newborn affected by other maternal circulatory and respiratory diseases in: icd10cm
maternal heart disease baby affected by > newborn affected by other maternal circulatory and respiratory diseases in: icd10cm
mother asthma newborn due to > newborn affected by other maternal circulatory and respiratory diseases in: icd10cm
mother asthma infant affected by > newborn affected by other maternal circulatory and respiratory diseases in: icd10cm
mother undernourished newborn due to > newborn affected by maternal nutritional disorders in: icd10cm
mother undernourished infant affected by > newborn affected by maternal nutritional disorders in: icd10cm
mother accident newborn affected by > newborn affected by maternal injury in: icd10cm
mother accident newborn due to > newborn affected by maternal injury in: icd10cm
mother accident infant affected by > newborn affected by maternal injury in: icd10cm
mother accident baby affected by > newborn affected by maternal injury in: icd10cm
maternal surgery newborn due to > newborn affected by surgical procedure on mother in: icd10cm
maternal surgery infant affected by > newborn affected by surgical procedure on mother in: icd10cm
maternal surgery baby affected by > newborn affected by surgical procedure on mother in: icd10cm
mother operation newborn due to > newborn affected by surgical procedure on mother in: icd10cm
mother operation infant affected by > newborn affected by surgical procedure on mother in: icd10cm
mother operation baby affected by > newborn affected by surgical procedure on mother in: icd10cm
mother lupus newborn due to > newborn affected by other maternal conditions in: icd10cm
mother lupus infant affected by > newborn affected by other maternal conditions in: icd10cm
mother lupus baby affected by > newborn affected by other maternal conditions in: icd10cm
maternal anemia newborn affected by > newborn affected by other maternal conditions in: icd10cm
maternal anemia newborn due to > newborn affected by other maternal conditions in: icd10cm
maternal anemia baby affected by > newborn affected by other maternal conditions in: icd10cm
maternal thyroid newborn due to > newborn affected by other maternal conditions in: icd10cm
maternal thyroid infant affected by > newborn affected by other maternal conditions in: icd10cm
maternal thyroid baby affected by > newborn affected by other maternal conditions in: icd10cm
mother died newborn affected by > newborn affected by maternal death in: icd10cm
mother died newborn due to > newborn affected by maternal death in: icd10cm
mother died baby affected by > newborn affected by maternal death in: icd10cm
transverse lie newborn due to > newborn affected by malpresentation before labor in: icd10cm
transverse lie infant affected by > newborn affected by malpresentation before labor in: icd10cm
transverse lie baby affected by > newborn affected by malpresentation before labor in: icd10cm
placental insufficiency newborn due to > newborn affected by other and unspecified morphological and functional abnormalities of placenta in: icd10cm
placental insufficiency infant affected by > newborn affected by other and unspecified morphological and functional abnormalities of placenta in: icd10cm
placental insufficiency baby affected by > newborn affected by other and unspecified morphological and functional abnormalities of placenta in: icd10cm
placental infarct newborn due to > newborn affected by other and unspecified morphological and functional abnormalities of placenta in: icd10cm
placental infarct infant affected by > newborn affected by other and unspecified morphological and functional abnormalities of placenta in: icd10cm
placental infarct baby affected by > newborn affected by other and unspecified morphological and functional abnormalities of placenta in: icd10cm
short cord infant affected by > newborn affected by other and unspecified conditions of umbilical cord in: icd10cm
short cord baby affected by > newborn affected by other and unspecified conditions of umbilical cord in: icd10cm
vacuum extraction newborn due to > newborn affected by delivery by vacuum extractor in: icd10cm
vacuum extraction infant affected by > newborn affected by delivery by vacuum extractor in: icd10cm
rapid labor newborn due to > newborn affected by precipitate delivery in: icd10cm
malpresentation labor newborn due to > newborn affected by other malpresentation malposition and disproportion during labor in: icd10cm
malpresentation labor baby affected by > newborn affected by other malpresentation malposition and disproportion during labor in: icd10cm
pelvic disproportion newborn due to > newborn affected by other malpresentation malposition and disproportion during labor in: icd10cm
other delivery complication newborn due to > newborn affected by other specified complications of labor and delivery in: icd10cm
other delivery complication baby affected by > newborn affected by other specified complications of labor and delivery in: icd10cm
anesthesia mother newborn due to > newborn affected by maternal anesthesia and analgesia in: icd10cm
anesthesia mother infant affected by > newborn affected by maternal anesthesia and analgesia in: icd10cm
epidural mother newborn due to > newborn affected by maternal anesthesia and analgesia in: icd10cm
epidural mother infant affected by > newborn affected by maternal anesthesia and analgesia in: icd10cm
epidural mother baby affected by > newborn affected by maternal anesthesia and analgesia in: icd10cm
cancer chemotherapy mother newborn due to > newborn affected by maternal antineoplastic chemotherapy in: icd10cm
lead exposure mother newborn affected by > newborn affected by maternal exposure to environmental chemical substances in: icd10cm
lead exposure mother newborn due to > newborn affected by maternal exposure to environmental chemical substances in: icd10cm
lead exposure mother baby affected by > newborn affected by maternal exposure to environmental chemical substances in: icd10cm
mother medicine newborn due to > newborn affected by other maternal medication in: icd10cm
mother medicine infant affected by > newborn affected by other maternal medication in: icd10cm
mother medicine baby affected by > newborn affected by other maternal medication in: icd10cm

# --- Newborn conditions in plain words
preemie > preterm newborn unspecified weeks of gestation @ 0.93 in: icd10cm
radius fracture birth > birth injury to other long bones in: icd10cm
tibia fracture birth > birth injury to other long bones in: icd10cm
testicle injury birth > birth injury to external genitalia in: icd10cm
sternomastoid tumor newborn > sternomastoid injury due to birth injury in: icd10cm
sternocleidomastoid injury birth > sternomastoid injury due to birth injury in: icd10cm
falx tear birth > tentorial tear due to birth injury in: icd10cm
scalp blood swelling newborn > cephalhematoma due to birth injury in: icd10cm
stops breathing newborn > other apnea of newborn in: icd10cm
fetal anoxia > other problems with newborn @ 0.7 in: icd10cm
fetal asphyxia > other problems with newborn @ 0.7 in: icd10cm
intrauterine asphyxia > other problems with newborn @ 0.7 in: icd10cm
intrauterine anoxia > other problems with newborn @ 0.7 in: icd10cm
fetal hypoxia > other problems with newborn @ 0.7 in: icd10cm
intrauterine hypoxia > other problems with newborn @ 0.7 in: icd10cm
umbilical granuloma newborn > umbilical polyp of newborn @ 0.8 in: icd10cm
oozing navel > umbilical hemorrhage of newborn in: icd10cm
umbilical stump bleeding > umbilical hemorrhage of newborn in: icd10cm
newborn constipation > other specified intestinal obstruction of newborn @ 0.7 in: icd10cm
newborn swelling > other and unspecified edema specific to newborn in: icd10cm
harlequin color > other specified conditions of integument specific to newborn in: icd10cm
harlequin newborn > other specified conditions of integument specific to newborn in: icd10cm
lazy suck > slow feeding of newborn in: icd10cm
newborn overfed > overfeeding of newborn in: icd10cm

! unseen: words of vaccine and screening descriptors that only CPT-like sets use
bone age study > bone age
nicu > neonatal critical care in: cpt
! seen
# --- Further
born early > preterm newborn
born too soon > preterm newborn
born late > post-term newborn
small at birth > newborn light for gestational age | low birth weight newborn
big at birth > exceptionally large newborn
cold baby newborn > hypothermia of newborn
baby turned blue > apparent life threatening event @ 0.8
newborn apnea > primary sleep apnea of newborn
swallowed meconium > meconium aspiration
baby pooped in womb > meconium aspiration | meconium staining @ 0.8
newborn low sugar > neonatal hypoglycemia
baby of diabetic mother > syndrome of infant of a diabetic mother
drug baby > newborn affected by maternal use of drugs | neonatal withdrawal symptoms
addicted baby > neonatal withdrawal symptoms maternal use drugs addiction
fetal alcohol > fetal alcohol syndrome
newborn spits up > regurgitation and rumination of newborn
newborn throws up > bilious vomiting newborn | vomiting of newborn
newborn not gaining > failure to thrive in newborn
slow feeding baby > slow feeding of newborn
overfed baby > overfeeding of newborn
belly button infection baby > omphalitis of newborn
belly button bleeding baby > umbilical hemorrhage of newborn
head swelling birth > cephalhematoma due to birth injury
cone head > caput succedaneum @ 0.7
birth bruise > birth injury scalp bruising @ 0.8
broken collarbone birth > fracture of clavicle due to birth injury
arm nerve birth injury > brachial plexus birth injury | erb's paralysis birth injury
baby rash > neonatal erythema toxicum @ 0.7
baby period > neonatal vaginal hemorrhage
thin blood newborn > hemorrhagic disease of newborn
vitamin k bleeding newborn > hemorrhagic disease of newborn
dead gut baby > necrotizing enterocolitis in newborn
colicky > colic
baby gas > colic | flatulence @ 0.7
poor weight gain child > failure to thrive child | abnormal weight loss @ 0.6
small for age > short stature child
short kid > short stature child
growing slow > delayed milestone | lack of expected normal physiological development @ 0.7
early breast development > premature thelarche | precocious puberty
swollen eyes baby > neonatal conjunctivitis @ 0.6

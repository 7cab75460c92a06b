# Scope: everyday complaints of the whole body (pain, lumps, swelling, numbness, dizziness, tiredness, fever, weight, appetite, sleep, stool, urine, mood),
# abnormal test results and lab findings in words, and reasons for a visit: check-ups, screening, vaccination, aftercare, family and personal history, carrier and
# device status, long-term medicines, allergies, social circumstances (homelessness, money, work, family, school, legal) -> the words of ICD-10-CM chapters R and Z.

# --- pain
ache = pain @ 0.9
sore = pain @ 0.8
hurts > pain
discomfort > pain @ 0.8
agony > pain @ 0.8
algia = pain @ 0.8
dynia > pain @ 0.8
pain whole body > generalized pain
hurts all over > generalized pain
long term pain > chronic pain
persistent pain > chronic pain @ 0.8
pain after surgery > postprocedural pain
post op pain > postprocedural pain
postoperative pain > postprocedural pain
headache = pain in head @ 0.8
my head aches > headache
face pain = facial pain
jaw ache > jaw pain
sore throat = pain in throat
sore throat > pharyngitis @ 0.9
stomachache > abdominal pain
stomach pain > epigastric pain @ 0.9
tummy pain > abdominal pain
bellyache = abdominal pain
gut ache > abdominal pain
gut pain > abdominal pain
bad stomach > abdominal pain @ 0.7
tummy cramp > abdominal pain | colic @ 0.8
gripes > colic
upper stomach pain > upper abdominal pain | epigastric pain
lower stomach pain > lower abdominal pain
right side belly pain > right lower quadrant pain | right upper quadrant pain @ 0.8
ruq = right upper quadrant
luq = left upper quadrant
rlq = right lower quadrant
llq = left lower quadrant
pain under right ribs > right upper quadrant pain
pain under left ribs > left upper quadrant pain
belly button pain > periumbilical pain
pain around navel > periumbilical pain
umbilical pain > periumbilical pain
side pain > flank pain
kidney pain > flank pain @ 0.8
pain over kidney > flank pain | costovertebral tenderness @ 0.8
cva tenderness > costovertebral angle tenderness
groin pain > pain lower abdomen | pelvic and perineal pain @ 0.7
pain below belly button > suprapubic pain
bladder pain > suprapubic pain @ 0.8
pain above pubic bone > suprapubic pain
pain between legs > perineal pain
trapped wind > gas pain
belly tender > abdominal tenderness
tummy tender > abdominal tenderness
rock hard belly > abdominal rigidity
hard belly > abdominal rigidity
guarding > abdominal rigidity @ 0.8
rebound > rebound abdominal tenderness if: abdomen, belly, tenderness, pain, abdominal

# --- lumps, swelling, fluid
swelling = edema @ 0.8
swollen > localized swelling @ 0.9
puffiness > edema
dropsy = edema @ 0.7
fluid retention > edema
retaining water > edema
swollen legs > edema
swollen feet > localized edema
swollen hands > localized edema
pitting edema > edema
anasarca = generalized edema
swollen all over > generalized edema
puffy face > localized edema | localized swelling head @ 0.8
swollen face > localized swelling head | localized edema
lump > localized swelling mass lump
bump > localized swelling mass lump @ 0.8
mass > localized swelling mass lump @ 0.8
knot under skin > localized swelling mass lump @ 0.8
growth > localized swelling mass lump @ 0.5
lump on head > localized swelling mass lump head
lump in armpit > localized swelling mass lump upper limb | enlarged lymph nodes @ 0.8
lump on arm > localized swelling mass lump upper limb
lump on leg > localized swelling mass lump lower limb
lump on back > localized swelling mass lump trunk
lump in groin > intra-abdominal pelvic swelling mass lump | enlarged lymph nodes @ 0.8
lump in belly > intra-abdominal pelvic swelling mass lump
abdominal mass > abdominal swelling mass lump
pelvic mass > pelvic swelling mass lump
breast lump = unspecified lump in breast
lump in throat feeling > foreign body sensation throat
something stuck in throat feeling > foreign body sensation throat
globus > foreign body sensation throat
bloated > abdominal distension gaseous
distended stomach > abdominal distension
enlarged liver and spleen = hepatosplenomegaly

# --- numbness, skin feelings, skin color
can't feel > anesthesia of skin @ 0.8
less feeling > hypoesthesia
decreased sensation = hypoesthesia
tingly > paresthesia
foot asleep > paresthesia @ 0.8
limb falls asleep > paresthesia
burning feeling skin > paresthesia
crawling skin > formication | paresthesia
bugs crawling on skin > formication
skin hurts to touch > hyperesthesia
abnormal sensation > disturbances of skin sensation
white as sheet > pallor
washed out look > pallor @ 0.7
grey skin > pallor @ 0.7
clammy = clammy skin
cold sweat > clammy skin @ 0.8
red face > flushing @ 0.8
blush > excessive blushing
hot flash > flushing | menopausal @ 0.8
gone yellow > jaundice
peeling skin > desquamation of skin
flaky skin > scaling of skin
hard skin patch > induration of skin
tiny red spots skin > petechiae
pinpoint spots > petechiae

# --- dizziness, fainting, fits, shaking, walking
dizzy > dizziness giddiness
vertigo > dizziness
light headed = light-headedness
lightheaded = light-headedness
swimmy headed > dizziness
passed out > syncope collapse
blacked out > syncope collapse
black out > blackout
collapsed > syncope collapse if: suddenly, floor, street, patient, unconscious, shop, found, unresponsive
nearly fainted > syncope @ 0.8
presyncope > syncope @ 0.8
fit > convulsion @ 0.8 if: child, fever, epileptic, having, baby, shaking, febrile, epilepsy
shaking > chills @ 0.7
shaky hands > tremor
trembling = tremor
quivering > tremor @ 0.8
jerking > abnormal involuntary movements
jerky movements > abnormal involuntary movements
uncontrolled movements = abnormal involuntary movements
cramp > cramp and spasm
trouble walking = difficulty in walking
limp = abnormality of gait
shuffling walk > abnormalities of gait
staggering > staggering gait
drunk walk > ataxic gait
unsteady = unsteadiness on feet
balance problem > unsteadiness on feet | abnormalities gait
shorter with age > loss of height
face droop = facial weakness
one side of face drooping > facial weakness
crooked mouth > facial weakness @ 0.8
bad reflexes > abnormal reflex
can't move > complete immobility @ 0.6
bedbound > bed confinement status
housebound > reduced mobility
slurred = slurred speech
slurring words > slurred speech
trouble speaking > speech disturbances
raspy voice > hoarseness
laryngitis voice > hoarseness
snuffly voice > hyponasality

# --- tired, weak, ill, fever, sweating
tired > fatigue | tiredness
tiredness = fatigue
exhausted > fatigue
worn out > fatigue
no energy > lack of energy | fatigue
low energy > lack of energy | fatigue
lethargic > lethargy
lethargy = fatigue
sluggish > lethargy @ 0.8
run down > malaise fatigue
always tired > chronic fatigue
tired all the time > chronic fatigue | fatigue
tatt > fatigue @ 0.7
unwell = malaise
feel ill > malaise | illness
feeling sick all over > malaise
not feeling well > malaise
under the weather > malaise
off color > malaise @ 0.7
out of sorts > malaise @ 0.7
feeble > weakness | debility
general weakness > weakness
asthenia = weakness
debilitated > debility
deconditioned > debility @ 0.8
failing to cope old > age-related physical debility @ 0.7
frail = frailty
frail elderly > age-related physical debility
old age = senility
going downhill > general physical deterioration @ 0.8
sleepy > somnolence
semiconscious > stupor
stuporous > stupor
high temperature = fever
temperature > fever @ 0.6
febrile > fever
hot to touch > fever @ 0.8
burning up > fever @ 0.8
fever unknown cause > fever unspecified
fuo = fever of unknown origin
puo > fever of unknown origin
pyrexia of unknown origin = fever of unknown origin
fever after surgery > postprocedural fever
fever after vaccine > postvaccination fever
drug fever > drug induced fever
low grade fever > fever unspecified
shivering = chills
chills > chills without fever @ 0.8
rigors > fever with rigors | chills
sweating a lot > excessive sweating | hyperhidrosis
sweaty > hyperhidrosis
sweats > generalized hyperhidrosis
drenched at night > night sweats
drenching sweats > generalized hyperhidrosis
thirsty > excessive thirst | polydipsia
dried out body > dehydration @ 0.6
water loss > dehydration @ 0.7
sepsis with organ failure > severe sepsis
septic shock > severe sepsis with septic shock
blood infection > sepsis | bacteremia
bacteria in blood = bacteremia
germs in blood > bacteremia
swollen glands = enlarged lymph nodes
multi organ failure > multiple organ dysfunction @ 0.8

# --- weight, eating, swallowing, growth
weight loss = abnormal weight loss
weight gain = abnormal weight gain
putting on weight > abnormal weight gain
too fat > obesity
bmi = body mass index
wasting syndrome = cachexia
emaciated > cachexia
no appetite = anorexia
not eating > anorexia | feeding difficulties
off food > anorexia
not hungry > anorexia
inappetence > anorexia
eats too much > excessive eating
fills up fast > early satiety
picky eater > feeding difficulties
fussy eater > picky eater
trouble feeding baby > feeding difficulties
not gaining weight > failure to gain weight
not growing > lack of growth
small for age child > short stature @ 0.8
late walking > late walker
not walking yet > late walker
not talking yet > late talker
late talking > late talker
late milestones > delayed milestone
choking feeling > choking sensation
heart burn = heartburn
acid stomach > heartburn @ 0.8
upset stomach > nausea
sour stomach > heartburn
wind passing > flatulence
heaving > vomiting
upchuck > vomiting
n/v > nausea with vomiting
forceful vomiting > projectile vomiting
vomiting stool > vomiting of fecal matter
cvs vomiting > cyclical vomiting
weed vomiting > cannabis hyperemesis

# --- stool and urine
runs > diarrhea if: stomach, toilet, belly, bathroom, tummy
bowel movement > bowel habit | stool | defecation @ 0.7
poop = stool
poo = stool
bm > stool @ 0.6
positive fit test > occult blood in feces
positive fobt > occult blood feces
hemoccult positive > occult blood feces
odd colored stool > abnormal stool color
poop accident > fecal incontinence
soiling pants > fecal soiling
can't hold stool > incontinence of feces
leaking stool > fecal incontinence | fecal smearing
skid marks > fecal smearing
can't get it all out poop > incomplete defecation
rush to toilet stool > fecal urgency
gurgling stomach > hyperactive bowel sounds @ 0.8
stomach rumbling > abnormal bowel sounds @ 0.8
burning pee > painful urination
hurts to pee > painful urination
pee > micturition @ 0.9
red urine > gross hematuria
microscopic blood urine > microscopic hematuria
wetting > urinary incontinence | enuresis
can't hold urine > urinary incontinence
unable to pee > retention of urine
not passing urine > anuria | retention of urine
not peeing > retention of urine
peeing often > frequency of micturition
peeing at night > nocturia
gotta go urine > urgency of urination
urge to pee > urgency of urination
dribbling urine > post-void dribbling @ 0.8
spraying urine > splitting urinary stream
bladder not emptying > feeling of incomplete bladder emptying
penis discharge = urethral discharge
sexual problem > sexual dysfunction

# --- mind, senses and behavior complaints
muddled > disorientation @ 0.8
mental status change = altered mental status
brain fog > cognitive symptoms functions awareness @ 0.6
forgetful > memory loss | amnesia
memory problem > memory loss | cognitive deficit @ 0.8
poor memory > memory loss
can't remember > amnesia
can't taste > disturbances of taste @ 0.8
loss of taste > disturbances of taste
smell funny > parosmia
phantom smell > parosmia
nervous > nervousness
edgy > nervousness | restlessness agitation
agitated > restlessness and agitation
irritable > irritability and anger
angry > irritability and anger
mood swings > emotional lability
crying easily > emotional lability
crying baby = excessive crying of infant
baby won't stop crying > excessive crying of infant
irritable baby > irritable infant
sad > unhappiness
no joy > anhedonia
loses interest > anhedonia
aggressive > violent behavior | hostility
dirty unwashed > very low level of personal hygiene
poor hygiene > very low level personal hygiene
dead > death @ 0.6
cause of death unknown > unknown cause of mortality
found dead > unknown cause of mortality
sudden unexplained death > unknown cause of mortality | sudden death

# --- test results and findings in words
abnormal test result > abnormal finding
abnormal blood work > abnormal finding blood chemistry
blood work > laboratory examination @ 0.6
elevated = raised @ 0.8
high level > elevated | raised | abnormal level @ 0.8
low level > deficiency | abnormal level @ 0.7
high sed rate > elevated erythrocyte sedimentation rate
esr = erythrocyte sedimentation rate
raised crp > elevated c-reactive protein
crp = c-reactive protein
high glucose > elevated blood glucose
elevated sugar > elevated blood glucose level
high a1c > abnormal glucose | prediabetes @ 0.8
impaired fasting glucose = elevated fasting glucose
ifg > impaired fasting glucose
igt > impaired glucose tolerance
high liver enzymes = elevation of levels of liver transaminase
abnormal liver tests > abnormal results of liver function studies
abnormal lft > elevation liver transaminase
high alt > elevation of levels alanine transaminase
high ast > elevation of levels aspartate transaminase
alk phos high > abnormal level alkaline phosphatase
high amylase > abnormal level amylase
high lipase > abnormal level lipase
high ldh > elevation lactic acid dehydrogenase
high creatinine > abnormal results kidney function studies
raised creatinine > abnormal results kidney function studies
high bun > abnormal results kidney function studies @ 0.8
azotemia > abnormal findings of blood chemistry @ 0.6
high tsh > abnormal results thyroid function studies @ 0.8
low tsh > abnormal results thyroid function studies @ 0.8
high ferritin > abnormal findings blood chemistry @ 0.8
low iron blood > abnormal blood level iron | iron deficiency
low magnesium blood > hypomagnesemia
elevated lead > abnormal lead level in blood
positive drug test > finding of drugs in blood | findings drugs not normally found blood @ 0.8
failed drug test > findings drugs not normally found blood @ 0.8
microalbumin > albuminuria | proteinuria @ 0.8
ketones in urine = ketonuria
ketones > ketonuria | acetonuria @ 0.8
bile in urine > biliuria
dark urine > chromoabnormalities urine
strange colored urine > chromoabnormalities urine
smelly urine > abnormal findings in urine @ 0.8
abnormal urine test > abnormal findings in urine
abnormal ua > abnormal findings urine
positive tb test > tuberculin skin test reactor | nonspecific reaction tuberculosis
positive ana > raised antibody titer @ 0.8
raised ana > raised antibody titer
high antibodies > raised antibody titer
low blood count > anemia @ 0.7
big red cells > abnormality of red blood cells @ 0.8
macrocytosis > abnormality of red blood cells
microcytosis > abnormality of red blood cells
abnormal smear > abnormal cytological findings cervix uteri
bad pap > abnormal cytological findings cervix
abnormal cervical smear > abnormal cytological findings cervix uteri
hpv positive > high risk human papillomavirus dna test positive
tumor marker high > abnormal tumor markers
abnormal mammogram > abnormal findings diagnostic imaging breast
call back mammogram > inconclusive mammogram @ 0.8
calcium on mammogram > mammographic calcification | mammographic microcalcification
microcalcifications > mammographic microcalcification
birads > breast density category @ 0.6
abnormal x-ray > abnormal findings diagnostic imaging
abnormal scan > abnormal findings diagnostic imaging
abnormal ct > abnormal findings diagnostic imaging
abnormal mri > abnormal findings diagnostic imaging
abnormal ultrasound > abnormal findings diagnostic imaging
incidental finding scan > abnormal findings diagnostic imaging
brain lesion on mri > intracranial space-occupying lesion
spot on brain scan > intracranial space-occupying lesion
white matter > white matter disease
spot on liver > abnormal findings diagnostic imaging liver
lesion on kidney scan > abnormal radiologic findings diagnostic imaging kidney
abnormal eeg > abnormal electroencephalogram
abnormal emg > abnormal electromyogram
abnormal nerve test > abnormal response to nerve stimulation
abnormal hearing test > abnormal auditory function study
abnormal blood gas > abnormal blood-gas level
long clotting time > abnormal coagulation profile
prolonged ptt > abnormal coagulation profile
abnormal spinal fluid > abnormal findings cerebrospinal fluid
csf = cerebrospinal fluid

# --- check-ups, forms, screening
check up > general examination
yearly physical > general adult medical examination
yearly checkup > general adult medical examination
physical exam > general adult medical examination
annual physical > general adult medical examination
wellness visit > general adult medical examination
well visit > general adult medical examination | routine child health examination @ 0.8
medical checkup > general adult medical examination
well child > routine child health examination
well baby > routine child health examination | health examination newborn
child check > routine child health examination
kid check up > routine child health examination
pelvic exam > gynecological examination
pap smear > gynecological examination | screening malignant neoplasm cervix @ 0.8
eye exam = examination of eyes and vision
vision check > examination of eyes and vision
sight test > examination eyes and vision
hearing test > examination of ears and hearing
dental checkup > dental examination
blood pressure check > examination of blood pressure
pre op exam > preprocedural examination
pre admission testing > preprocedural laboratory examination @ 0.8
titer check > antibody response examination
immunity check > antibody response examination
school entry exam > examination admission educational institution
camp physical > examination participation sport @ 0.7
work physical > pre-employment examination
pre employment > pre-employment examination
driver's license exam > examination driving license
hgv medical > examination driving license
insurance exam > examination insurance purposes
disability paperwork > disability determination
fit note > issue of medical certificate
form filled out > issue of medical certificate | administrative examination @ 0.7
dna test for father > paternity testing
dui blood test > blood-alcohol blood-drug test
drug screen for court > blood-alcohol and blood-drug test
immigration exam > administrative examination
adoption exam > adoption services
fit for jail > administrative examinations @ 0.6
rule out > observation suspected ruled out
ruled out > observation suspected condition ruled out
observation > encounter observation @ 0.6
checked after car accident > examination observation following transport accident
checked after rape > examination observation following alleged rape
rape kit > observation following alleged rape
follow up > follow-up examination @ 0.8
cancer follow up > follow-up examination after completed treatment malignant neoplasm
cancer surveillance > follow-up examination malignant neoplasm
follow up after treatment > follow-up examination after completed treatment
screening test > encounter for screening
colon cancer screening > screening malignant neoplasm colon
screening colonoscopy > screening malignant neoplasm colon
colonoscopy check > screening malignant neoplasm colon @ 0.8
routine colonoscopy > screening malignant neoplasm colon
breast cancer screening > screening mammogram malignant neoplasm breast
screening mammogram > screening mammogram malignant neoplasm breast
prostate cancer screening > screening malignant neoplasm prostate
skin cancer check > screening malignant neoplasm skin
mole check > screening malignant neoplasm skin
skin check > screening malignant neoplasm skin @ 0.8
diabetes check > screening diabetes mellitus @ 0.8
cholesterol check > screening lipoid disorders
thyroid check > screening endocrine disorder
sti test > screening infections predominantly sexual mode transmission
std screening > screening infections predominantly sexual mode transmission
tb test > screening respiratory tuberculosis
tb screening > screening tuberculosis
hepatitis screening > screening other viral diseases
development check > screening developmental delays
anemia screening > screening diseases blood
bone density screening > screening osteoporosis
glaucoma check > screening eye disorders
lead test > screening disorder exposure contaminants
sickle cell screening > screening diseases blood @ 0.8
genetic screening > screening genetic chromosomal anomalies
carrier testing > screening genetic disease carrier status
carrier > genetic carrier | carrier of infectious disease @ 0.6
lynch > genetic susceptibility malignant neoplasm @ 0.6

# --- vaccination and prevention
vaccine visit > encounter for immunization
shots > encounter immunization | vaccine @ 0.7 if: baby, kid, travel, booster, child, school, tetanus, flu, vaccine
jab > immunization @ 0.8
baby shots > encounter immunization
flu shot > encounter immunization | influenza vaccine
flu jab > influenza vaccine | encounter immunization
tetanus shot > encounter immunization
shingles shot > zoster vaccine | encounter immunization
hpv shot > encounter immunization @ 0.8
travel shots > encounter immunization
missed vaccines > underimmunization status
anti vax > immunization not carried out patient refusal @ 0.8
vaccine refused > immunization not carried out patient refusal
prep hiv > hiv pre-exposure prophylaxis
rhogam > prophylactic rho(d) immune globulin
fluoride > fluoride administration @ 0.7
exposed to > contact exposure
exposed to hiv > contact exposure human immunodeficiency virus
exposed to chickenpox > contact exposure varicella
exposed to measles > contact exposure viral communicable diseases
exposed to lice > contact exposure pediculosis
exposed to std > contact exposure infections sexual mode
exposed to hepatitis > contact exposure viral hepatitis
exposed to meningitis > contact exposure meningococcus @ 0.8
exposed to mold > contact exposure mold
exposed to radiation > exposure radiation
exposed to chemicals > contact exposure hazardous chemicals
mrsa carrier > carrier methicillin resistant staphylococcus aureus
gbs carrier > carrier group b streptococcus
hepatitis b carrier > chronic viral hepatitis b
typhoid mary > carrier of typhoid

# --- aftercare, devices, status
after surgery care > surgical aftercare following surgery
post op visit > surgical aftercare following surgery | follow-up
post op check > surgical aftercare following surgery
staple removal > removal of sutures @ 0.9
dressing change > change removal wound dressing
wound check > change wound dressing | surgical aftercare @ 0.7
chemo = chemotherapy
here for chemo > encounter antineoplastic chemotherapy
radiation treatment visit > encounter antineoplastic radiation therapy
radiotherapy = radiation therapy
immunotherapy visit > encounter antineoplastic immunotherapy
allergy shots > desensitization to allergens
hospice > palliative care @ 0.7
dialysis visit > care involving renal dialysis
lives with colostomy > colostomy status
stoma bag > colostomy status @ 0.7
feeding tube > gastrostomy status | gastrostomy @ 0.8
peg tube > gastrostomy status
colostomy check > attention to colostomy
peg tube check > attention to gastrostomy
stoma > artificial opening status @ 0.8
urostomy > artificial openings urinary tract status
insulin pump check > fitting adjustment insulin pump
new glasses > fitting adjustment spectacles contact lenses
catheter change > fitting adjustment urinary device @ 0.7
braces check > fitting adjustment orthodontic device
lap band adjustment > fitting adjustment gastric lap band
shunt check > adjustment management cerebrospinal fluid drainage device
transplant patient > transplanted organ status
previous kidney transplant > kidney transplant status
previous liver transplant > liver transplant status
transplant waiting list > awaiting organ transplant status
organ donor > donor of organs tissues
surrogate mother > gestational carrier
one kidney > acquired absence of kidney | solitary kidney @ 0.8
no spleen > acquired absence of spleen
gallbladder removed > acquired absence digestive tract
uterus removed > acquired absence uterus
previous hysterectomy > acquired absence uterus
after hysterectomy > acquired absence uterus @ 0.8
hysterectomy status > acquired absence of uterus
no uterus > acquired absence of uterus | agenesis uterus
previous mastectomy > acquired absence of breast
stomach removed > acquired absence of stomach
lung removed > acquired absence of lung
weight loss surgery status > bariatric surgery status
previous gastric bypass > bariatric surgery status
previous gastric sleeve > bariatric surgery status
tubes tied > tubal ligation status | sterilization status
previous vasectomy > vasectomy status
cataract removed > cataract extraction status
ear tubes in > myringotomy tube status
iud in place > presence intrauterine contraceptive device
breast implants > breast implant status
false teeth > presence of dentures | presence dental prosthetic device
do not resuscitate = dnr
taking steroids > long term use systemic steroids
long term steroids > long term use systemic steroids
on birth control > long term use hormonal contraceptives @ 0.8
on antibiotics long term > long term use antibiotics
on chemo pill > long term use chemotherapeutic agent @ 0.7
taking opioids > long term use opiate analgesic
long term opioids > long term use opiate analgesic
taking methadone > long term use methadone | opiate analgesic
long term methadone > long term use methadone | opiate analgesic
taking metformin > long term use oral hypoglycemic drugs
long term metformin > long term use oral hypoglycemic drugs
diabetes pills > long term use oral hypoglycemic drugs
taking nsaids > long term use non-steroidal anti-inflammatories
long term nsaids > long term use non-steroidal anti-inflammatories
needs refill > issue of repeat prescription
prescription refill > issue of repeat prescription
out of meds > issue of repeat prescription
second opinion > medical counseling advice @ 0.6
wants advice > person encountering health services counseling
nutrition counseling > dietary counseling surveillance
hiv counseling > human immunodeficiency virus counseling
worried well > feared health complaint no diagnosis made
nothing wrong > feared complaint no diagnosis made @ 0.7
faking illness = malingerer
faking > malingerer
left without being seen > leaving prior to being seen by health care provider
left against medical advice > procedure not carried out patient's decision @ 0.6
no show appointment > noncompliance medical treatment @ 0.5
surgery cancelled > procedure treatment not carried out
procedure cancelled > procedure treatment not carried out
won't take medicine > noncompliance medication regimen
non compliant > noncompliance
nonadherence = noncompliance
doesn't follow diet > noncompliance dietary regimen
skips dialysis > noncompliance renal dialysis
refuses blood > procedure not carried out belief group pressure @ 0.7
jehovah's witness > procedure not carried out belief group pressure @ 0.7
circumcision routine > routine ritual male circumcision
plastic surgery > plastic reconstructive surgery | cosmetic surgery
breast reconstruction > breast reconstruction following mastectomy
preventive mastectomy > prophylactic removal breast
preventive ovary removal > prophylactic removal of ovary
shrapnel > retained metal fragments
bullet still inside > retained metal fragments @ 0.8
er positive > estrogen receptor positive
er negative > estrogen receptor negative
her2 > human epidermal growth factor receptor 2
drug resistant bug > resistance to antimicrobial drugs @ 0.8
mdro > resistance multiple antimicrobial drugs
esbl > extended spectrum beta lactamase
needs help bathing > need for assistance with personal care
needs care at home > need for assistance home
can't look after self > need assistance personal care
no caregiver > no other household member able to render care
respite > holiday relief care
limited mobility > reduced mobility
postmenopausal > menopausal state
after menopause > postmenopausal status
blood type rh negative > rh negative @ 0.7

# --- history and allergies
fh > family history @ 0.8
past history > personal history
previous > personal history @ 0.7
family history cancer > family history malignant neoplasm
family history breast cancer > family history malignant neoplasm breast
mother breast cancer > family history malignant neoplasm breast
family history colon cancer > family history malignant neoplasm digestive organs
family history diabetes > family history diabetes mellitus
family history polyps > family history colonic polyps
parents related > consanguinity
cousin marriage > consanguinity
cancer free > personal history malignant neoplasm @ 0.8
breast cancer survivor > personal history malignant neoplasm breast
previous colon cancer > personal history malignant neoplasm large intestine
past colon cancer > personal history malignant neoplasm large intestine
previous prostate cancer > personal history malignant neoplasm prostate
past prostate cancer > personal history malignant neoplasm prostate
previous skin cancer > personal history malignant neoplasm skin
past skin cancer > personal history malignant neoplasm skin
previous melanoma > personal history malignant melanoma skin
past melanoma > personal history malignant melanoma skin
previous colon polyps > personal history colon polyps
past colon polyps > personal history colon polyps
history of colon polyps > personal history colon polyps
previous chemo > personal history antineoplastic chemotherapy
past chemo > personal history antineoplastic chemotherapy
previous radiation > personal history irradiation
past radiation > personal history irradiation
previous covid > personal history covid-19
past covid > personal history covid-19
previous tia > personal history transient ischemic attack
past tia > personal history transient ischemic attack
previous kidney stones > personal history urinary calculi
past kidney stones > personal history urinary calculi
previous ulcer > personal history peptic ulcer disease
past ulcer > personal history peptic ulcer disease
previous pneumonia > personal history pneumonia recurrent
history of premature baby > personal history pre-term labor
previous gestational diabetes > personal history gestational diabetes
past gestational diabetes > personal history gestational diabetes
previous suicide attempt > personal history suicidal behavior
past suicide attempt > personal history suicidal behavior
history of self harm > personal history self-harm
history of abuse > personal history abuse
abused as child > personal history abuse childhood
veteran > personal history military service
war veteran > personal history military deployment | military service
allergy > allergy status @ 0.6
allergic to sulfa > allergy status sulfonamides
nut allergy > allergy peanuts
milk allergy > allergy to milk products
shellfish allergy > allergy seafood
bee allergy > insect allergy status
iodine allergy > radiographic dye allergy @ 0.7
food allergy > food allergy status
allergic to bee > bee allergy status

# --- social circumstances
no home > homelessness
sleeping rough > unsheltered homelessness
rough sleeper > unsheltered homelessness
lives in shelter > sheltered homelessness
lives in car > unsheltered homelessness
couch surfing > sheltered homelessness @ 0.8
sofa surfing > sheltered homelessness @ 0.8
about to be evicted > housing instability
behind on rent > housing instability
unstable housing = housing instability
bad housing > inadequate housing
no heating at home > inadequate housing
damp house > inadequate housing @ 0.8
can't pay utilities > insecurity utilities
no money > extreme poverty | low income
poverty > extreme poverty | low income
can't afford food > food insecurity
not enough food > food insecurity | lack of adequate food
hungry no food > lack of adequate food
no insurance > insufficient health insurance coverage | insurance coverage
uninsured > insufficient social insurance | health insurance @ 0.8
no clean water > lack safe drinking water
no transport > transportation insecurity
no ride > transportation insecurity
can't get to appointments > transportation insecurity
lives alone > problems related to living alone
lonely > loneliness
isolated > social exclusion rejection | social isolation @ 0.8
social isolation > social exclusion and rejection
out of work > unemployment
lost job > unemployment | threat of job loss
laid off > unemployment
work stress > physical mental strain related to work
trouble with boss > discord with boss and workmates
long hours > stressful work schedule @ 0.8
sexually harassed at work > sexual harassment on the job
shift work > stressful work schedule @ 0.7
can't read > illiteracy and low-level literacy
illiterate > illiteracy
dropped out of school > less than high school diploma
failing school > failed school examinations
trouble at school > educational maladjustment | problems related education
skipping school > truancy from school
marriage problems > problems in relationship with spouse
relationship problems > problems in relationship spouse partner
divorce > disruption of family by separation and divorce
separated from husband > disruption family separation divorce
broken family > disruption family separation divorce
in-law trouble > problems relationship in-laws
foster care > child in welfare custody
foster child > child in welfare custody
in care system > child in welfare custody
bereavement > disappearance and death family member @ 0.9
grieving > disappearance death family member @ 0.8
lost loved one > disappearance death family member
dependent relative > dependent relative needing care at home
caregiver stress > dependent relative needing care | caregiver @ 0.7
absent father > absence of family member
husband away > absence family member military deployment @ 0.7
alcoholic parent > alcoholism and drug addiction in family
alcoholic husband > alcoholism drug addiction in family
drugs in family > alcoholism drug addiction in family
unwanted pregnancy > problems related to unwanted pregnancy
too many children > problems related multiparity
prison inmate > imprisonment
incarcerated > imprisonment incarceration
just out of prison > release from prison
court case > other legal circumstances | conviction civil criminal proceedings
lawsuit > litigation
arrested > legal circumstances
crime victim > victim of crime and terrorism
under stress > stress not elsewhere classified @ 0.7
burnout = burn-out
burned out emotionally > burn-out
no time to relax > lack of relaxation and leisure
culture shock > acculturation difficulty
immigrant trouble > acculturation difficulty @ 0.7
refugee > acculturation difficulty @ 0.6
discrimination > target of perceived adverse discrimination and persecution
racism > target of adverse discrimination persecution
noisy neighbors > discord with neighbors lodgers landlord
landlord trouble > discord with neighbors lodgers landlord
gambling > gambling and betting
lack of exercise > lack of physical exercise
couch potato > lack of physical exercise
bad diet > inappropriate diet and eating habits
poor diet > inappropriate diet eating habits
junk food > inappropriate diet eating habits
unsafe sex > high risk sexual behavior
risky sex > high risk sexual behavior
poor sleep habits > inadequate sleep hygiene
not enough sleep > sleep deprivation
second hand smoke > environmental tobacco smoke
live near pollution > exposure environmental pollution @ 0.7
# --- Further: verbs and nouns of complaints, each with the part of the body that settles it
ringing > tinnitus if: ear, ears, head
buzzing > tinnitus if: ear, ears, head
humming > tinnitus if: ear, ears, head
hissing > tinnitus @ 0.8 if: ear, ears
whooshing > pulsatile tinnitus | tinnitus @ 0.85 if: ear, ears, head
clogged > impacted cerumen | eustachian tube obstruction @ 0.5 if: ear, ears
plugged > impacted cerumen | eustachian tube obstruction @ 0.5 if: ear, ears
farsighted = hypermetropia
cant see up close > presbyopia | hypermetropia
cant see far > myopia @ 0.85
reading glasses > presbyopia @ 0.7 in: icd10cm
fluid > hydrocephalus @ 0.85 if: brain, skull
water ~ fluid @ 0.7
acid > gastro-esophageal reflux | heartburn if: throat, stomach, coming, reflux, up, burps
sour > gastro-esophageal reflux | heartburn @ 0.6 if: stomach, burps, taste, throat, burping
food coming back up > regurgitation | reflux
spit up > vomiting | reflux @ 0.75
bring up food > vomiting | regurgitation @ 0.7
wipe > rectal bleeding | hemorrhage anus rectum @ 0.8 if: blood, bleeding, bloody, red
toilet paper > hemorrhage anus rectum @ 0.8 if: blood, bleeding, bloody, red
toilet bowl > hemorrhage anus rectum | melena @ 0.7 if: blood, bleeding, bloody, red
right lower belly > right lower quadrant @ 1.0
left lower belly > left lower quadrant @ 1.0
right upper belly > right upper quadrant @ 1.0
left upper belly > left upper quadrant @ 1.0
right lower abdomen > right lower quadrant @ 1.0
left lower abdomen > left lower quadrant @ 1.0
under right ribs > right upper quadrant
under left ribs > left upper quadrant
under ribs > upper quadrant | epigastric @ 0.7
around navel > periumbilical
around belly button > periumbilical
middle of stomach > epigastric | periumbilical @ 0.8
side stitch > abdominal pain | flank pain @ 0.6
loin pain > unspecified abdominal pain @ 0.85
flank > abdominal pain lateral @ 0.4 in: icd10cm
kidney pain > unspecified renal colic @ 0.75
too many pills > poisoning drugs intentional self-harm | poisoning unspecified drugs accidental
took pills > poisoning drugs medicaments @ 0.7
swallowed pills > poisoning drugs medicaments @ 0.8
wrong pill > poisoning drugs medicaments accidental @ 0.7
wrong medicine > poisoning drugs medicaments accidental @ 0.8
double dose > poisoning drugs medicaments accidental @ 0.7
drank chemical > toxic effect unspecified substance accidental @ 0.8
drank cleaner > toxic effect corrosive | toxic effect soaps detergents @ 0.85
dish soap > toxic effect soaps detergents @ 0.7
laundry pod > toxic effect soaps detergents
tide pod > toxic effect soaps detergents
breathed in fumes > toxic effect gases fumes vapors
fumes > toxic effect gases fumes vapors @ 0.85
chlorine > toxic effect chlorine gas @ 0.8 in: icd10cm
stepped > puncture wound foot @ 0.85 if: nail, tack, needle, glass
stepped > puncture wound foreign body foot @ 0.7 if: nail, glass, needle
cold > raynaud's if: white, blue, purple, toes
turn white > raynaud's syndrome @ 0.85 if: fingers, hands, toes, cold
turn blue > raynaud's syndrome | cyanosis @ 0.7 if: fingers, hands, toes, cold
went blue > cyanosis
stand up > orthostatic hypotension if: dizzy, faint, low, pressure, lightheaded
standing up > orthostatic hypotension if: dizzy, faint, low, pressure, lightheaded, drop, drops
head rush > orthostatic hypotension @ 0.7
blood pressure drops > orthostatic hypotension @ 0.8
bp drop > hypotension @ 0.85
bottomed out > hypotension @ 0.6 if: bp, pressure
bulging vessel > aneurysm
ballooning > aneurysm if: artery, aorta, vessel, brain
weak spot > aneurysm @ 0.6 if: artery, aorta, vessel, brain
smell > anosmia if: lost, cant, no, loss, unable, gone
no smell > anosmia
cannot smell > anosmia
taste > parageusia @ 0.8 if: lost, cant, no, loss, unable, gone
food tastes wrong > parageusia @ 0.85
things taste funny > parageusia @ 0.85
smell things > parosmia @ 0.8 if: not, arent, phantom, imaginary
leaking > stress incontinence if: cough, sneeze, laugh, laughing, jump, running, exercise
pee sneeze > stress incontinence
cant make it to bathroom > urge incontinence
dribbling > post-void dribbling | urinary incontinence @ 0.7 if: urine, pee, urinating, after
up all night peeing > nocturia
gotta go > urgency of urination @ 0.7 if: urine, pee, urge, bathroom, bladder
cloudy urine > other abnormal findings in urine @ 0.6
dark urine > other abnormal findings in urine @ 0.6
bubbly urine > proteinuria @ 0.8
wind > flatulence @ 0.6 if: trapped, stomach, belly, bowel, passing
tummy rumbling > abnormal bowel sounds
stomach growling > abnormal bowel sounds
greasy stool > fecal abnormalities @ 0.75
pale stool > fecal abnormalities @ 0.7
floating stool > fecal abnormalities @ 0.6
mucus stool > fecal abnormalities @ 0.7
hard to swallow > dysphagia
food stuck throat > foreign body esophagus | dysphagia @ 0.8
pills get stuck > dysphagia @ 0.8
choking on food > dysphagia @ 0.7
choke > foreign body respiratory tract @ 0.6
cannot catch breath > shortness of breath
air hunger > shortness of breath
gasping > shortness of breath | respiratory abnormality @ 0.7
breathing loud > stridor | wheezing @ 0.6
rattling chest > other abnormalities of breathing @ 0.6
crackles > other abnormalities of breathing @ 0.5
rales > other abnormalities of breathing @ 0.5
hacking > cough @ 0.9
productive cough > cough
wet cough > cough @ 0.9
phlegm > abnormal sputum | cough @ 0.7
coughing stuff up > abnormal sputum
bloody spit > hemoptysis @ 0.85
elephant on chest > chest pain | angina
pressure chest > angina pectoris @ 0.8
squeezing chest > chest pain | angina pectoris @ 0.8
pain when breathing > pleurodynia
hurts to breathe > painful breathing | pleurodynia
sore ribs > pleurodynia | chest wall pain @ 0.7
heart pausing > palpitations | bradycardia @ 0.5
swelled up > localized edema | edema | swelling @ 0.7
puffy > edema @ 0.8 if: ankles, feet, legs, hands, face, eyes
retaining fluid > edema | fluid overload @ 0.85
pitting > edema @ 0.6 if: legs, ankle, feet, swelling, lower
swollen belly > intra-abdominal swelling @ 0.85
belly swollen fluid > ascites
big belly fluid > ascites
bump > localized swelling lump @ 0.7 if: head, arm, leg, neck, back, skin, chest, under, face
goose egg > superficial injury head @ 0.75
blacked out > loss of consciousness
keeled over > syncope @ 0.7
fell out > syncope @ 0.5 in: icd10cm
almost fainted > syncope
light headed > dizziness giddiness
swimmy > dizziness @ 0.8
room spins > dizziness giddiness
off balance > disequilibrium @ 0.8
stumbling > unsteadiness on feet @ 0.8
cannot walk > difficulty in walking
dropping things > lack of coordination | muscle weakness @ 0.5
garbled speech > dysarthria
cant talk > aphasia | aphonia @ 0.75
cant find words > other symbolic dysfunctions @ 0.6
talking gibberish > aphasia | disorientation @ 0.6
one side of face > facial weakness @ 0.6 if: droop, drooping, weak, numb, down
arm went numb > anesthesia of skin | paresthesia of skin @ 0.8
tingly > paresthesia of skin
prickling > paresthesia of skin
crawling skin > paresthesia of skin @ 0.7
fell asleep > paresthesia of skin @ 0.6 if: arm, hand, leg, foot, hands, feet
zaps > paresthesia of skin @ 0.5
staring spell > absence epileptic @ 0.75
zoning out > absence epileptic @ 0.6
spaced out > transient alteration of awareness @ 0.6
not acting right > altered mental status
sleepy all the time > somnolence | hypersomnia
lethargic > malaise fatigue @ 0.8
wiped out > malaise fatigue @ 0.8
worn out > malaise fatigue @ 0.6 if: tired, feeling, always, body
no stamina > malaise fatigue @ 0.7
feel awful > malaise
aches all over > generalized pain
shaking chills > chills with fever | chills
high temp > fever
temp > fever @ 0.6 if: high, baby, child, elevated, 101, 102, 103, 104
drenched at night > generalized hyperhidrosis
clammy > hyperhidrosis @ 0.6
wont feed > feeding difficulties | feeding problems of newborn @ 0.85
wont latch > feeding difficulties
binge > binge eating disorder @ 0.8
eating ice > pica @ 0.8
dropped weight > abnormal weight loss
shriveled > atrophy @ 0.6
cries all the time > excessive crying
inconsolable > excessive crying of infant
fussy > fussy infant @ 0.7
cranky > irritability @ 0.8
grumpy > irritability
crabby > irritability
moody > mood disorder @ 0.75
anger > irritability and anger
rage > violent behavior | irritability and anger @ 0.8
lashing out > violent behavior | aggression @ 0.7
jittery > nervousness
worried well > worries | feared complaint
fidgety > restlessness and agitation
wound up > restlessness and agitation @ 0.6
cant sit still > restlessness and agitation | hyperactivity @ 0.7
combative > agitation @ 0.8
si > suicidal ideations @ 0.85 if: hi, plan, denies, depression, psych, attempt, homicidal
hi > homicidal ideations @ 0.8 if: si, plan, psych, denies
# --- Further: reasons for a visit and circumstances of life
no place to live > homelessness
couch surfing > housing instability | homelessness @ 0.7
mold in house > inadequate housing environmental temperature | inadequate housing @ 0.7
no heat > inadequate housing environmental temperature
utilities shut off > inadequate housing utilities
no running water > lack of safe drinking water | inadequate housing utilities @ 0.8
hungry at home > food insecurity
no food > lack of adequate food | food insecurity
cant afford medicine > financial hardship
poor > low income | extreme poverty @ 0.5 if: family, income, money
broke > low income @ 0.4 if: money, financial
welfare > insufficient social insurance welfare support
no insurance > insufficient social insurance
fight with landlord > problems related to living alone | landlord discord neighbors lodgers @ 0.7
bad neighbors > discord with neighbors lodgers and landlord
no job > unemployment
fired > unemployment | threat job loss @ 0.6
hostile boss > discord with boss and workmates
trouble at work > problem related to employment | discord with boss
job stress > stressful work schedule @ 0.8
military deployment > military deployment status
marriage trouble > problems in relationship with spouse or partner
marital problems > problems in relationship with spouse or partner
fighting with husband > problems in relationship with spouse or partner
fighting with wife > problems in relationship with spouse or partner
caregiver burnout > dependent relative needing care
caring for parent > dependent relative needing care at home
lost spouse > disappearance death of family member | bereavement @ 0.8
family drug use > alcoholism and drug addiction in family
overprotected > parental overprotection
adopted child > parent-adopted child conflict @ 0.5
neglected as child > personal history of neglect in childhood
orphanage > institutional upbringing
bullied > target of perceived adverse discrimination @ 0.6
racism > target of perceived adverse discrimination and persecution
lonely > problems related to living alone | social isolation @ 0.8
new country > acculturation difficulty
language barrier > acculturation difficulty @ 0.6
prison release > problems related to release from prison
arrested > imprisonment other incarceration | problems legal circumstances @ 0.6
lawsuit > problems related to other legal circumstances
expelled > educational maladjustment discord @ 0.6
trouble with teachers > educational maladjustment discord with teachers and classmates
cant read or write > illiteracy and low-level literacy
sedentary > lack of physical exercise
many partners > high risk sexual behavior
overworked > burn-out | stressful work schedule @ 0.8
type a > type a behavior pattern @ 0.8 if: personality, behavior
doesnt take meds > noncompliance with medication regimen
skipping meds > noncompliance medication | underdosing
left ama > procedure not carried out patient leaving prior to being seen @ 0.7
left without being seen > patient leaving prior to being seen
lwbs > patient leaving prior to being seen
no show > procedure not carried out patient decision @ 0.4
second opinion > person consulting for explanation of findings | other specified counseling @ 0.6
consult for family member > person consulting on behalf of another person
feared illness none found > person with feared health complaint in whom no diagnosis is made
nothing wrong found > person with feared health complaint no diagnosis is made | observation suspected condition ruled out
rule out > observation for other suspected diseases conditions ruled out @ 0.6
bed rest > bed confinement status
needs help dressing > need for assistance with personal care
cant care for self > need for assistance with personal care
needs supervision > need for continuous supervision
dependent on ventilator > dependence on respirator
wheelchair user > dependence on wheelchair
uses walker > dependence on enabling machines devices
frail > age-related physical debility @ 0.9
old and weak > age-related physical debility
heart transplant patient > heart transplant status
waiting for transplant > awaiting organ transplant status
bypass surgery history > presence of aortocoronary bypass graft
cardiac stent > presence of coronary angioplasty implant and graft
stents in heart > presence of coronary angioplasty implant and graft
artificial valve > presence of prosthetic heart valve
mechanical valve > presence of prosthetic heart valve
pig valve > presence of xenogenic heart valve
artificial hip > presence of artificial hip joint
artificial knee > presence of artificial knee joint
artificial shoulder > presence of artificial shoulder joint
artificial eye > presence of artificial eye
missing breast > acquired absence of breast
no uterus > acquired absence of cervix and uterus
no ovaries > acquired absence of ovaries
no gallbladder > acquired absence of other specified parts digestive tract
no prostate > acquired absence of other genital organs
one lung > acquired absence of lung
missing teeth > loss of teeth
edentulous > complete loss of teeth
bka status > acquired absence of leg below knee
aka status > acquired absence of leg above knee
old stroke > personal history of transient ischemic attack cerebral infarction
old heart attack = old myocardial infarction
history of pe > personal history pulmonary embolism
history of polyps > personal history of colonic polyps
history of kidney stones > personal history of urinary calculi
previous c-section > maternal care scar from previous cesarean delivery
vbac > maternal care scar previous cesarean @ 0.7
history of miscarriage > recurrent pregnancy loss @ 0.6
history of preterm labor > personal history of pre-term labor
pcn allergy > allergy status to penicillin
codeine allergy > allergy status to narcotic agent
aspirin allergy > allergy status to analgesic agent
iodine allergy > radiographic dye allergy status
fish allergy > allergy to seafood
nut allergy > food allergy status
wheat allergy > other food allergy @ 0.6
inr check > therapeutic drug level monitoring | long term anticoagulants @ 0.8
refill > issue of repeat prescription
camp physical > other administrative examinations @ 0.7
disability paperwork > issue of medical certificate
fmla > issue of medical certificate @ 0.8
jury duty note > issue of medical certificate
preop > preprocedural examination
medical clearance > preprocedural examination
pre op ekg > preprocedural cardiovascular examination
checkup > general adult medical examination @ 0.95
check up > general adult medical examination
routine physical > general adult medical examination
two week check > health examination for newborn 8 to 28 days
pap > cervical smear @ 0.9 in: icd10cm
dexa > screening for osteoporosis @ 0.7 in: icd10cm
mammo > screening mammogram malignant neoplasm breast in: icd10cm
psa > screening malignant neoplasm of prostate | elevated prostate specific antigen @ 0.8 in: icd10cm
sugar check > screening for diabetes mellitus
lead test > screening disorder due to exposure to contaminants | lead @ 0.7 in: icd10cm
std testing > screening infections predominantly sexual mode
covid test > exposure covid-19
skin cancer screening > screening for malignant neoplasm skin
genetic testing > screening genetic disease carrier status | nonprocreative screening genetic
gene carrier > genetic carrier @ 0.8
brca positive > genetic susceptibility malignant neoplasm breast
immunization > encounter for immunization
refused vaccine > immunization not carried out because of patient decision
behind on shots > delinquent immunization
dressing change > change or removal of nonsurgical wound dressing | surgical wound dressing
wound check > attention to dressings | change surgical wound dressing @ 0.7
port flush > adjustment and management of vascular access device
picc care > adjustment and management of vascular access device
icd check > adjustment and management automatic implantable cardiac defibrillator
hearing aid adjustment > fitting and adjustment of hearing aid
cast change > orthopedic aftercare @ 0.7
cast off > orthopedic aftercare @ 0.5
hardware removal visit > removal of internal fixation device
after surgery care > surgical aftercare
post op visit > follow-up examination after completed treatment
joint replacement aftercare > aftercare following joint replacement surgery
cosmetic surgery > encounter for cosmetic surgery
nose job visit > encounter for cosmetic surgery
circumcision visit > routine and ritual circumcision
birth control counseling > general counseling on contraception
family planning > natural family planning @ 0.8
iud insertion > insertion of intrauterine contraceptive device
infertility testing > fertility testing
trying to get pregnant > procreative management
negative pregnancy test > pregnancy test result negative
nutrition visit > dietary counseling and surveillance
weight counseling > dietary counseling surveillance @ 0.7
alcohol counseling > alcohol abuse counseling and surveillance
drug counseling > drug abuse counseling and surveillance
smoking counseling > tobacco abuse counseling
travel clinic > health counseling related to travel
palliative > palliative care
nowhere to go > no other household member able to render care | awaiting admission adequate facility elsewhere @ 0.6
awaiting nursing home > awaiting admission to adequate facility elsewhere
exposed to rabies > contact exposure to rabies
exposed to asbestos > contact exposure to asbestos
exposed to std > contact exposure infections sexual mode of transmission
exposed to strep > contact exposure other bacterial communicable diseases
hep b carrier > carrier of viral hepatitis b
strep carrier > carrier of streptococcus
# --- Further: single words that a part of the body, a relative or a cause settles
heartbeat > pulsatile tinnitus @ 0.85 if: ear, ears
pulse > pulsatile tinnitus @ 0.85 if: ear, ears
clot > retinal vascular occlusion @ 0.85 if: eye, retina, vision
crusting > blepharitis @ 0.85 if: eyelid, eyelids, lashes, eyelashes, lid
crusty > blepharitis @ 0.85 if: eyelid, eyelids, lashes, eyelashes, lid
rash > tinea corporis @ 0.8 if: ring, circle, circular, round
outburst > irritability and anger | intermittent explosive disorder @ 0.85
obsessive > obsessive-compulsive disorder @ 0.85
compulsive > obsessive-compulsive disorder @ 0.7
nonfood > pica @ 0.9
non food > pica @ 0.9
dad > family history @ 0.8 in: icd10cm
father > family history @ 0.7 in: icd10cm
brother > family history @ 0.75 in: icd10cm
sister > family history @ 0.75 in: icd10cm
grandmother > family history @ 0.8 in: icd10cm
grandfather > family history @ 0.8 in: icd10cm
grandma > family history @ 0.8 in: icd10cm
grandpa > family history @ 0.8 in: icd10cm
uncle > family history @ 0.8 in: icd10cm
aunt > family history @ 0.8 in: icd10cm
mom > family history @ 0.75 if: cancer, stroke, diabetes, attack, heart, alzheimers, dementia, died in: icd10cm
mother > family history @ 0.7 if: cancer, stroke, attack, alzheimers, dementia, died in: icd10cm
runs in family > family history @ 0.95 in: icd10cm
relative with > family history @ 0.6 in: icd10cm
water sac > hydrocele @ 0.8 if: scrotum, testicle, balls, testicles
sac > hydrocele @ 0.7 if: scrotum, testicle, testicles
scar > keloid scar @ 0.85 if: growing, grows, raised, itchy, thick, lumpy
placenta cervix > placenta previa @ 0.9
placenta covering > placenta previa @ 0.85
hot tub > folliculitis @ 0.7 if: rash, bumps, pimples, itchy
bleeding after > postprocedural hemorrhage | hemorrhage complicating procedure @ 0.8 if: surgery, operation, extraction, pulled, tonsillectomy, biopsy, procedure, tooth
oozing > hemorrhage @ 0.6 if: incision, surgery, wound
incision > surgical wound @ 0.7 if: opened, open, split, infected, draining, red, pus in: icd10cm
opened up > disruption of wound | dehiscence @ 0.85 if: incision, wound, stitches, surgical, surgery
came apart > disruption of wound @ 0.8 if: incision, wound, stitches, surgical, surgery
popped > disruption of wound @ 0.7 if: stitches, stitch, staples
infected > infection following a procedure @ 0.7 if: incision, surgery, stitches, surgical
lift > pain in shoulder | stiffness of shoulder @ 0.6 if: arm, arms, shoulder
raise > pain in shoulder | stiffness of shoulder @ 0.6 if: arm, arms, shoulder
bend > stiffness of joint @ 0.6 if: knee, elbow, finger, leg
straighten > stiffness of joint | contracture joint @ 0.6 if: knee, elbow, finger, leg
locks > derangement @ 0.6 if: knee, joint
gives out > instability of joint @ 0.7 if: knee, ankle, leg
clumps > nonscarring hair loss @ 0.8 if: hair
patches > alopecia areata @ 0.8 if: hair, bald, beard
drains > discharge @ 0.6
drainage > discharge @ 0.7 if: eye, ear, nipple, penis, vaginal, urethral in: icd10cm
discharge > otorrhea @ 0.9 if: ear, ears
discharge > urethral discharge @ 0.85 if: penis, penile, male
discharge > leukorrhea @ 0.85 if: vagina, vaginal, white, female
swallow > dysphagia @ 0.9 if: cant, hard, trouble, difficulty, unable, pain, hurts, cannot
swallowing > dysphagia @ 0.9 if: cant, hard, trouble, difficulty, unable, problems, cannot
urinate > retention of urine @ 0.8 if: cant, unable, cannot, trouble
urinate > dysuria @ 0.85 if: burns, hurts, painful, pain, burning, stings
pee > dysuria @ 0.9 if: burns, hurts, painful, pain, burning, stings
pee > retention of urine @ 0.9 if: cant, unable, cannot, wont
pee > hematuria @ 0.85 if: blood, red, pink, bloody
pee > nocturia @ 0.85 if: night
pooping > constipation @ 0.7 if: trouble, hard, cant, straining
poop > melena @ 0.85 if: black, tarry
poop > hemorrhage of rectum @ 0.8 if: blood, red, bloody
stool > melena @ 0.85 if: black, tarry
breathe > dyspnea @ 0.85 if: cant, trouble, hard, difficulty, cannot, struggling
breathe > painful breathing @ 0.8 if: hurts, pain, painful
chew > pain jaw | temporomandibular joint disorder @ 0.7 if: hurts, pain, cant
see > visual disturbance @ 0.6 if: cant, trouble, blurry
walk > difficulty in walking @ 0.85 if: cant, trouble, unable, hard, difficulty
sleep > insomnia @ 0.85 if: cant, trouble, unable, difficulty, hard, problems
wake > insomnia @ 0.6 if: night, early, often
remember > amnesia @ 0.85 if: cant, trouble, unable, cannot
talk > speech disturbance @ 0.7 if: cant, trouble, slow, late
hear > hearing loss @ 0.9 if: cant, trouble, hard, cannot, difficulty
smell > disturbances of smell @ 0.6 if: bad, strange, weird
eat > feeding difficulties @ 0.7 if: cant, wont, refuses, unable
eating > anorexia @ 0.6 if: not, stopped, wont
focus > attention and concentration deficit @ 0.8 if: cant, trouble, unable, hard
concentrate > attention and concentration deficit @ 0.85 if: cant, trouble, unable, hard
# --- Further: verbs of every day, settled by their object
keep down > vomiting @ 0.95
hold down food > vomiting @ 0.9
running > rhinorrhea | acute nasopharyngitis @ 0.9 if: nose
dripping > rhinorrhea | postnasal drip @ 0.85 if: nose
pills > poisoning drugs medicaments @ 0.7 if: toddler, child, kid, swallowed, ate, baby, handful, bottle, whole
medicine > poisoning drugs medicaments @ 0.7 if: toddler, kid, swallowed, ate, wrong, drank
denture > fitting adjustment dental prosthetic device @ 0.7 in: icd10cm
close > lagophthalmos @ 0.85 if: eyelid, eye, lid
cyst > follicular cyst of skin | epidermal cyst @ 0.75 if: back, scalp, face, neck, skin, arm, behind, cheek
gave out > instability of joint | weakness @ 0.8 if: knee, ankle, leg, legs
gave way > instability of joint @ 0.8 if: knee, ankle, leg
going out > instability of joint @ 0.6 if: knee
walking upstairs > shortness of breath @ 0.6 if: breath, breathing, winded
climbing stairs > shortness of breath @ 0.6 if: breath, breathing, winded
catching breath > shortness of breath @ 0.95
lose breath > shortness of breath
ache > pain @ 0.95 if: tooth, back, ear, head, belly, stomach, neck, muscle
swell > edema | localized swelling @ 0.8 if: feet, ankles, legs, hands, face, foot, ankle, leg
scratching > pruritus @ 0.6 if: all, skin, keeps, constantly
burns > dysuria @ 0.85 if: urinate, pee, urine, urinating
burns > heartburn @ 0.6 if: stomach, chest, eating, throat
burning > paresthesia of skin @ 0.7 if: feet, foot, hands, toes, skin
stings > dysuria @ 0.8 if: urinate, pee, urine
shakes > tremor @ 0.9 if: hand, hands, head, leg
shaking > convulsions @ 0.75 if: all, body, seizure, unresponsive
twitches > cramp and spasm @ 0.8
jumps > myoclonus @ 0.5 if: leg, legs, muscle
jerks > myoclonus @ 0.8 if: leg, legs, arm, arms, muscle, sleep
spins > vertigo @ 0.9
tilting > vertigo @ 0.6
cracks > other specified joint disorders @ 0.5 if: knee, joint, jaw
clicks > temporomandibular joint disorder @ 0.8 if: jaw
popping > temporomandibular joint disorder @ 0.8 if: jaw
grinds > bruxism @ 0.9 if: teeth, night
clenches > bruxism @ 0.9 if: teeth, jaw
slobber > disturbances of salivary secretion @ 0.85
wets > enuresis | urinary incontinence @ 0.85 if: bed, pants, himself, herself
wet > enuresis @ 0.8 if: bed, bedtime, night
soils > fecal incontinence @ 0.85
bites > nail biting @ 0.4 if: nails
wanders > wandering in diseases @ 0.6 if: dementia, off, alzheimers
hears > auditory hallucinations @ 0.9 if: voices, things
sees > visual hallucinations @ 0.8 if: things, people, ghosts
drags > abnormality of gait @ 0.6 if: foot, leg
trips > repeated falls @ 0.6
chokes > dysphagia @ 0.7
gags > nausea with vomiting @ 0.5
hurling > vomiting @ 0.8
nauseated > nausea
turns red > flushing @ 0.8 if: face
ghostly white > pallor @ 0.8
abnormal pap > abnormal cytological findings in specimens from cervix uteri
bad pap > abnormal cytological findings in specimens from cervix uteri
abnormal xray > abnormal findings on diagnostic imaging
abnormal chest xray > abnormal findings on diagnostic imaging of lung
abnormal urine > abnormal findings in urine
abnormal breathing test > abnormal results of pulmonary function studies
# --- Further
digging > ingrowing nail @ 0.9 if: toenail, nail
growing > ingrowing nail @ 0.7 if: toenail
spotting > hemorrhage in early pregnancy | threatened abortion @ 0.8 if: weeks, pregnant, pregnancy
flip > palpitations @ 0.85 if: heart
fluttering > palpitations @ 0.9 if: heart, chest
pounding > palpitations @ 0.9 if: heart, chest
racing > palpitations | tachycardia @ 0.9 if: heart, pulse
skipping > palpitations @ 0.85 if: heart, beat, beats
screaming > sleep terrors @ 0.85 if: sleep, night
tight > pain in throat @ 0.6 if: throat
tight > chest pain @ 0.8 if: chest
heavy > chest pain @ 0.7 if: chest
crushing > chest pain @ 0.8 if: chest
squeezing > chest pain @ 0.8 if: chest
dead > anesthesia of skin @ 0.5 if: fingers, arm, hand, foot
tingles > paresthesia of skin @ 0.95
stiff > stiffness of joint @ 0.8 if: fingers, finger, hand, hands, knee, hip, morning, shoulder
nerves > nervousness @ 0.6 if: bad, calm, stressed
scared > fear @ 0.7
terrified > fear @ 0.7
sad > depression @ 0.8 in: icd10cm
crying > depression @ 0.6 if: spells, always, sad, adult in: icd10cm
hopeless > depression @ 0.8 in: icd10cm
passed > syncope @ 0.7 if: out
coffee ground > hematemesis @ 0.9
throw > vomiting @ 0.7 if: up
threw > vomiting @ 0.7 if: up
lump > localized swelling mass @ 0.85
swelling > localized edema @ 0.7 if: leg, legs, ankle, ankles, feet, foot
# --- Further
died > bereavement | disappearance death family member @ 0.85 if: husband, wife, son, daughter, mom, dad, father, mother, spouse, parent in: icd10cm
ringing > tinnitus @ 0.85 if: loud, concert, noise, constant, gunshot, left, right, both
stuck > foreign body @ 0.8 if: nose, ear, throat, eye, nostril, rectum, vagina
peanut > foreign body @ 0.8 if: nose, ear, nostril, throat
zigzags > migraine with aura @ 0.9
visual > migraine with aura @ 0.85 if: migraine, migraines
lost > spontaneous abortion @ 0.75 if: weeks, pregnancy
ring > tinea corporis @ 0.75 if: itchy, red, scaly, rash, arm, leg, skin
mold > other allergic rhinitis @ 0.8 if: allergy, allergic
crawling > paresthesia of skin @ 0.8 if: skin, bugs, ants
ants > restless legs syndrome @ 0.7 if: legs, leg
keep still > restless legs syndrome @ 0.85 if: legs, leg
fishbone > foreign body @ 0.9
fish bone > foreign body @ 0.9
gummies > poisoning vitamins @ 0.6 if: vitamins, vitamin, child, ate

# --- complaints in other words
tussis > cough
singultus > hiccough
sternutation > sneezing
sits up to breathe > orthopnea
kussmaul > abnormalities of breathing if: breathing, respiration
suffocating feeling > shortness of breath @ 0.8
feels like suffocating > shortness of breath @ 0.8
side stitch > intercostal pain @ 0.6
burning in chest > chest pain @ 0.7
burning in chest > heartburn
lump in throat > other specified symptoms circulatory respiratory @ 0.7
drainage throat > postnasal drip
frog in throat > other specified symptoms circulatory and respiratory systems @ 0.7
tickle throat > other specified symptoms circulatory and respiratory systems @ 0.6
tickle throat > cough @ 0.5
abnormal expectoration > abnormal sputum
sinus congestion > nasal congestion
below ribs pain > upper abdominal pain
gastralgia > epigastric pain
hypogastric pain > lower abdominal pain
regurgitating food > vomiting
spewing > vomiting
waterbrash > heartburn
cardialgia > heartburn
meteorism > flatulence @ 0.8
meteorism > abdominal distension
swollen abdomen > abdominal distension
abdominal fullness > abdominal distension
belly full of gas > abdominal distension
loss of bowel control > full incontinence of feces
can't control bowels > full incontinence of feces
bowel accidents > full incontinence of feces
can't empty bowels > incomplete defecation
rectal urgency > fecal urgency
palpable spleen > splenomegaly
palpable liver > hepatomegaly
yellowish skin > jaundice
yellow whites of eyes > jaundice
hyperbilirubinemia > jaundice
bilirubinemia > jaundice @ 0.8
abdominal dropsy > ascites
hydrops abdominis > ascites
the runs > diarrhea
runny poop > diarrhea
intraabdominal mass > intra-abdominal and pelvic swelling mass and lump
hard stomach > abdominal rigidity
fatty stool > other fecal abnormalities @ 0.8
loss of touch > anesthesia of skin
impaired touch > anesthesia of skin @ 0.8
touch sensation decreased > hypoesthesia of skin
reduced feeling > hypoesthesia of skin
lack of feeling > anesthesia of skin
prickly feeling > paresthesia of skin
knot on head > localized swelling mass and lump head
bump on head > localized swelling mass and lump head
hot flush > flushing
livedo > other skin changes
livedo reticularis > other skin changes
mottled skin > other skin changes
skin turns red > flushing
skin sloughing > changes in skin texture
head bobbing > abnormal head movements
jitters > tremor @ 0.6
muscle jerk > abnormal involuntary movements @ 0.8
spasm > cramp and spasm
drunken gait > ataxic gait
wide based gait > ataxic gait @ 0.8
trouble standing > difficulty in walking @ 0.7
swaying > unsteadiness on feet
loss of walking > difficulty in walking
asynergia > ataxia
getting shorter > loss of height
opisthotonos > abnormal posture
arched posture > abnormal posture
hand spasm low calcium > tetany
elderly faller > repeated falls
blood in the water > hematuria @ 0.7
incontinence > unspecified urinary incontinence
bladder accident > unspecified urinary incontinence
bladder not emptying > retention of urine
ischuria > retention of urine
suppression of urine > anuria and oliguria
urinary suppression > anuria and oliguria
stopped making urine > anuria and oliguria
low urine volume > anuria and oliguria
decreased urine > anuria and oliguria @ 0.8
increased urine volume > polyuria
large amounts of urine > polyuria
overproduction urine > polyuria
nighttime urination > nocturia
pollakiuria > frequency of micturition
bloody semen > hematospermia
red semen > hematospermia
bloody ejaculate > hematospermia
slow to start peeing > hesitancy of micturition
dribbling urine > other difficulties with micturition
dribbling pee > other difficulties with micturition
bladder spasm > bladder pain @ 0.7
semi conscious > alteration of consciousness | stupor
knocked out > unspecified coma @ 0.6
knocked out > loss of consciousness
minimally conscious > alteration of consciousness @ 0.8
minimally conscious > persistent vegetative state @ 0.7
attention problem > attention and concentration deficit
poor attention > attention and concentration deficit
short attention span > attention and concentration deficit
reduced attention > attention and concentration deficit
lack of concentration > attention and concentration deficit
trouble concentrating > attention and concentration deficit
cognitive impairment > other symptoms and signs involving cognitive functions
slow thinking > other symptoms and signs involving cognitive functions
foggy thinking > other symptoms and signs involving cognitive functions
mixed up > disorientation
bewildered > disorientation
memory deficit > other amnesia @ 0.8
memory trouble > other amnesia
lack of insight > other symptoms and signs involving cognitive functions @ 0.7
head swimming > dizziness
balance trouble > dizziness and giddiness
disequilibrium > dizziness and giddiness
off balance > dizziness and giddiness @ 0.8
staggers > dizziness @ 0.6
staggers > unsteadiness on feet @ 0.8
ageusia > parageusia
phantosmia > parosmia
cacosmia > parosmia
hypogeusia > parageusia
imaginary voices > auditory hallucinations
hears voices > auditory hallucinations
sensing things not real > hallucinations
tearful > nervousness @ 0.5
tearful > other symptoms involving emotional state
emotional instability > other symptoms involving emotional state
emotionally unstable > other symptoms involving emotional state
thinking of killing self > suicidal ideations
crying spells > other symptoms involving emotional state
apathetic > demoralization and apathy
lack of interest > demoralization and apathy
loss of interest > demoralization and apathy
hot tempered > irritability and anger
on edge > nervousness @ 0.8
on edge > restlessness and agitation @ 0.7
high strung > nervousness
unkempt > very low level of personal hygiene
talkative > verbosity
suspicious behavior > suspiciousness
speech problem > other speech disturbances
word finding > other speech disturbances
word finding > aphasia @ 0.8
difficulty finding words > aphasia
unclear speech > dysarthria
slow speech > other speech disturbances
mumbling > dysarthria
speechless > aphasia
inability to speak > aphasia
nonverbal > other speech disturbances @ 0.7
can't recognize objects > agnosia
cannot recognize faces > agnosia
can't do movements > apraxia @ 0.7
loss of ability to read > dyslexia and alexia
can't read anymore > dyslexia and alexia
loss of ability to calculate > acalculia | other symbolic dysfunctions
hypernasal > hypernasality
hyponasal > hyponasality
rhinolalia aperta > hypernasality
rhinolalia clausa > hyponasality
rhinolalia > hypernasality @ 0.8
running fever > fever
intermittent fever > fever @ 0.8
recurrent fever > fever @ 0.7
unexplained fever > fever unspecified
head pressure > headache
feel lousy > malaise
feeling poorly > malaise
lassitude > fatigue
listless > fatigue
no strength > weakness
low stamina > fatigue @ 0.8
poor stamina > fatigue @ 0.8
exercise intolerance > fatigue | other malaise @ 0.7
decrepit > age-related physical debility
lost consciousness briefly > syncope and collapse
transient loss consciousness > syncope and collapse
neurocardiogenic > syncope and collapse
seizing > convulsions
low blood volume shock > hypovolemic shock
vascular collapse > shock
blood loss > hemorrhage not elsewhere classified
big lymph nodes > enlarged lymph nodes
enlarged glands > enlarged lymph nodes
hydrops > edema @ 0.6
fluid build up tissues > edema
swollen fingers > localized edema
peripheral edema > localized edema
limb swelling > localized edema
whole body swelling > generalized edema
developmental delay > lack of expected normal physiological development | delayed milestone in childhood
developmentally delayed > lack of expected normal physiological development
stunted growth > short stature
stunting > short stature
reduced height > short stature
small body size > short stature
growth deficiency > short stature | failure to thrive
underweight baby > failure to thrive
infant not growing > failure to thrive
decreased growth > failure to thrive
delayed sitting > delayed milestone in childhood
delayed crawling > delayed milestone in childhood
delayed walking > delayed milestone in childhood
hyperphagia > polyphagia
eats all the time > polyphagia
hungry all the time > polyphagia
excessive drinking water > polydipsia
fluid craving > polydipsia
refuses food > feeding difficulties
refuses to eat > feeding difficulties
poor eating > feeding difficulties @ 0.8
weight increase > abnormal weight gain
weight too low > underweight
body wasting > cachexia
skin and bones > cachexia
multiple organ failure > other general symptoms and signs @ 0.7
always cold > other general symptoms and signs @ 0.7
feels cold > chills | other general symptoms and signs @ 0.6
gets full fast > early satiety
feels full quickly > early satiety
clubbed toe > clubbing
drumstick toe > clubbing of fingers @ 0.8
clubbing toes > clubbing of fingers
chemical diabetes > prediabetes
latent diabetes > prediabetes
liver function tests elevated > elevation of levels of liver transaminase
liver function tests elevated > other abnormal serum enzymes @ 0.7
creatine kinase increased > abnormal levels of other serum enzymes
elevated creatine kinase > abnormal levels of other serum enzymes
glucose in pee > glycosuria
brown urine > other abnormal findings in urine
milky urine > chyluria
bilirubin in urine > biliuria
foul smelling urine > other abnormal findings in urine
smelly urine > other abnormal findings in urine
cylindruria > other abnormal findings in urine @ 0.8
brain lesion scan > intracranial space-occupying lesion
abnormal nerve conduction > abnormal results of function studies of peripheral nervous system
died suddenly > ill-defined and unknown cause of mortality
found dead > ill-defined and unknown cause of mortality

# --- what goes wrong, organ by organ, where the descriptor says it in other words
rupture viscus > other specified symptoms and signs involving the digestive system and abdomen @ 0.8
spasm diaphragm > hiccough @ 0.85
inflammation pleura > pleurisy @ 0.85
hemorrhage artery > hemorrhage @ 0.85
hemorrhage bronchus > hemorrhage from other sites in respiratory passages @ 0.8
hemorrhage larynx > hemorrhage from throat @ 0.85
hemorrhage mucous membrane > hemorrhage @ 0.85
hemorrhage retroperitoneal > hemorrhage @ 0.85
hemorrhage skin > spontaneous ecchymoses @ 0.85

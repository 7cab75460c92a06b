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

# --- Greek and Latin words for signs, thought and speech
abulia > other symptoms and signs involving cognitive functions and awareness @ 0.8
aboulia > other symptoms and signs involving cognitive functions and awareness @ 0.8
adiadochokinesia > other lack of coordination
adiadochokinesis > other lack of coordination
dysdiadochokinesia > other lack of coordination @ 0.95
dysdiadochokinesis > other lack of coordination @ 0.95
asynergia > other lack of coordination
dyssynergia > other lack of coordination @ 0.7
dysmetria > other lack of coordination @ 0.85
hypermetria > other lack of coordination @ 0.85
amusia > other symbolic dysfunctions @ 0.85
asymbolia > other symbolic dysfunctions @ 0.85
asemia > other symbolic dysfunctions @ 0.8
acalculia > other symbolic dysfunctions
agraphia > other symbolic dysfunctions @ 0.85
agraphesthesia > agnosia @ 0.7
dysmimia > other symbolic dysfunctions @ 0.85
echolalia > other symbolic dysfunctions @ 0.8
palilalia > other symbolic dysfunctions @ 0.8
paraphasia > aphasia @ 0.7
perseveration > other symbolic dysfunctions @ 0.6
jargon aphasia > aphasia @ 0.95
dysgraphia > other lack of coordination @ 0.5
astereognosis > agnosia
astereognosia > agnosia
autotopagnosia > agnosia
asomatognosia > agnosia @ 0.85
tactile agnosia > agnosia @ 0.95
psychic blindness > agnosia @ 0.7
apraxic = apraxia @ 1.0
ideomotor > apraxia @ 0.85
alexithymia > other symptoms and signs involving emotional state @ 0.85
agrypnia > insomnia
asomnia > insomnia
somniloquism > other sleep disorders @ 0.7
somniloquy > other parasomnia @ 0.7
noctambulism > sleepwalking @ 0.95
hypokinesia > other abnormal involuntary movements @ 0.8
bradykinesia > other abnormal involuntary movements @ 0.8
akinesia > other abnormal involuntary movements @ 0.6
dyskinesia > other abnormal involuntary movements
hyperkinesia > abnormal involuntary movements
hemitremor > tremor unspecified
hemianesthesia > anesthesia of skin @ 0.85
hemianalgesia > anesthesia of skin @ 0.8
hemiparesthesia > paresthesia of skin
hemihypesthesia > hypoesthesia of skin
hypesthesia > hypoesthesia of skin @ 0.95
hypalgesia > hypoesthesia of skin @ 0.7
hyperalgesia > hyperesthesia @ 0.85
dysesthesia > other disturbances of skin sensation
dysesthesia > paresthesia of skin @ 0.7
formication > paresthesia of skin @ 0.8
acroparesthesia > other specified peripheral vascular diseases @ 0.85
hyperosmia > parosmia
dysosmia > parosmia @ 0.85
hyposmia > other disturbances of smell and taste @ 0.85
cacogeusia > parageusia
hypergeusia > parageusia @ 0.8
dysthymic > dysthymic disorder @ 0.95
hallucinosis > hallucinations unspecified @ 0.85
acousma > auditory hallucinations @ 0.85
palinopsia > other subjective visual disturbances
palinopsia > visual hallucinations @ 0.75
palinopia > other subjective visual disturbances @ 0.7
cephalodynia > headache @ 0.95
cephalea > headache
hebetude > somnolence stupor and coma @ 0.6
obnubilation > somnolence @ 0.7
torpor > stupor @ 0.7
sopor > stupor @ 0.8
clouding consciousness > somnolence
clouding consciousness > altered mental status @ 0.6
hypercarbia > other abnormalities of breathing @ 0.8
hypercapnia > other abnormalities of breathing @ 0.7
trepopnea > orthopnea
trepopnea > other abnormalities of breathing @ 0.6
bradypnea > other abnormalities of breathing @ 0.8
oligopnea > other abnormalities of breathing @ 0.7
presbycardia > age-related physical debility @ 0.8
senescence > age-related physical debility
senium > age-related physical debility @ 0.8
senectus > age-related physical debility @ 0.8
marasmus senile > age-related physical debility @ 0.8
adynamia > weakness
lipothymia > syncope and collapse
blackout > syncope and collapse
eructation > flatulence and related conditions
meteorism > abdominal distension gaseous @ 0.85
tympanites > abdominal distension gaseous
tympanism > abdominal distension gaseous @ 0.85
borborygmus > other abnormal bowel sounds
ptyalism > disturbances of salivary secretion
sialorrhea > disturbances of salivary secretion
hypersalivation > disturbances of salivary secretion
aptyalism > disturbances of salivary secretion
xerostomia > disturbances of salivary secretion @ 0.85
sialosis > disturbances of salivary secretion @ 0.6
bulimia symptom > polyphagia @ 0.5
anorexia symptom > anorexia @ 0.8
oligodipsia > other symptoms and signs concerning food and fluid intake @ 0.8
adipsia > other symptoms and signs concerning food and fluid intake @ 0.8
parorexia > pica @ 0.8
hyperpyrexia > fever unspecified @ 0.85
febricula > fever unspecified @ 0.8
algidity > hypothermia @ 0.6
ephelis > freckles @ 0.95
cheiromegaly > other specified soft tissue disorders @ 0.7
strangury > dysuria
strangury > other difficulties with micturition @ 0.7
stranguria > dysuria @ 0.8
lipuria > chyluria @ 0.6
lithuria > abnormal findings in urine @ 0.5
melituria > glycosuria @ 0.85
mellituria > glycosuria @ 0.85
choluria > biliuria @ 0.85
hyposthenuria > other specified disorders of kidney and ureter @ 0.7

# --- lay wordings of signs
slow to talk > delayed milestone in childhood @ 0.75
slow to talk > developmental disorder of speech and language @ 0.8
late to talk > delayed milestone in childhood @ 0.75
late to talk > developmental disorder of speech and language @ 0.8
late talker > delayed milestone in childhood @ 0.75
late to speak > delayed milestone in childhood @ 0.75
late to speak > developmental disorder of speech and language @ 0.8
not talking yet > delayed milestone in childhood @ 0.75
delayed speech > delayed milestone in childhood @ 0.75
late to walk > delayed milestone in childhood
late walker > delayed milestone in childhood
slow to walk > delayed milestone in childhood
not walking yet > delayed milestone in childhood
late sitting > delayed milestone in childhood
late crawling > delayed milestone in childhood
poor weight gain > failure to thrive child @ 0.85
not gaining weight > failure to thrive child @ 0.85
slow weight gain > failure to thrive child @ 0.85
failure gain weight > failure to thrive child @ 0.85
difficulty climbing > other abnormalities of gait and mobility @ 0.75
trouble stairs > other abnormalities of gait and mobility @ 0.75
climbing stairs difficulty > other abnormalities of gait and mobility @ 0.75
frequent tripping > other abnormalities of gait and mobility @ 0.75
trips often > other abnormalities of gait and mobility @ 0.75
tripping > other abnormalities of gait and mobility @ 0.75
toe walking > other abnormalities of gait and mobility @ 0.75
tiptoe walk > other abnormalities of gait and mobility @ 0.75
wide based walk > other abnormalities of gait and mobility @ 0.75
cannot walk > other abnormalities of gait and mobility @ 0.75
balance trouble > unsteadiness on feet @ 0.8
jumping muscle > fasciculation @ 0.8
jumping muscle > abnormal involuntary movements @ 0.75
twitching muscle > abnormal involuntary movements @ 0.75
muscle quivering > fasciculation @ 0.8
muscle quivering > abnormal involuntary movements @ 0.75
overactive reflex > abnormal reflex
exaggerated reflex > abnormal reflex
increased reflex > abnormal reflex
weak reflex > abnormal reflex
lost reflex > abnormal reflex
hyperactive reflex > abnormal reflex
weak cry > other voice and resonance disorders @ 0.75
high pitched cry > other voice and resonance disorders @ 0.75
cat like cry > other voice and resonance disorders @ 0.75
weak voice > other voice and resonance disorders @ 0.75
breathy voice > other voice and resonance disorders @ 0.75
deep voice > other voice and resonance disorders @ 0.75
high voice > other voice and resonance disorders @ 0.75
hoarse cry > other voice and resonance disorders @ 0.75
harsh voice > other voice and resonance disorders @ 0.75
low voice > other voice and resonance disorders @ 0.75
drinking choking > dysphagia @ 0.8
choking when eating > dysphagia @ 0.8
liver bigger > hepatomegaly
large liver > hepatomegaly
spleen bigger > splenomegaly
large spleen > splenomegaly
blue hands > cyanosis @ 0.85
blue feet > cyanosis @ 0.85
blue toe > cyanosis @ 0.85
blue nails > cyanosis @ 0.85
blotchy skin > other skin changes @ 0.8
marbled skin > other skin changes @ 0.8
peels skin > changes in skin texture
peeling > changes in skin texture
hard to feed > feeding difficulties @ 0.85
increased urination > polyuria
large urine volume > polyuria
lots of urine > polyuria
pee suddenly > urgency of urination
sudden urge pee > urgency of urination
sudden urge urinate > urgency of urination
gotta go > urgency of urination
small urine output > anuria and oliguria
reduced urine > anuria and oliguria
brain waves abnormal > abnormal electroencephalogram
nerve conduction > abnormal results of function studies of peripheral nervous system @ 0.8
conduction velocity nerve > abnormal results of function studies of peripheral nervous system @ 0.8
heart tracing abnormal > abnormal electrocardiogram
brain mri > abnormal findings on diagnostic imaging of central nervous system @ 0.8
brain mri > white matter disease @ 0.6
brain scan spots > abnormal findings on diagnostic imaging of central nervous system @ 0.8
brain scan spots > white matter disease @ 0.6
white spots brain > abnormal findings on diagnostic imaging of central nervous system @ 0.8
white spots brain > white matter disease @ 0.6
brain mri abnormal > abnormal findings on diagnostic imaging of central nervous system @ 0.8
brain mri abnormal > white matter disease @ 0.6
lung x-ray abnormal > abnormal finding of lung field
lung scan spots > abnormal finding of lung field
abnormal chest ct > abnormal finding of lung field
diffusing capacity > abnormal results of pulmonary function studies
dlco > abnormal results of pulmonary function studies
lung function low > abnormal results of pulmonary function studies
reduced lung function > abnormal results of pulmonary function studies
decreased lung function > abnormal results of pulmonary function studies
difficult to arouse > somnolence @ 0.8
cant stay awake > somnolence @ 0.8
unaware surroundings > alteration of awareness @ 0.75
unaware > alteration of awareness @ 0.75
short attention > attention and concentration deficit
cannot concentrate > attention and concentration deficit
easily distracted > attention and concentration deficit
judgment impaired > symptoms and signs involving cognitive functions and awareness @ 0.7
poor judgment > symptoms and signs involving cognitive functions and awareness @ 0.7
lack of insight > symptoms and signs involving cognitive functions and awareness @ 0.7
poor insight > symptoms and signs involving cognitive functions and awareness @ 0.7
emotional outburst > symptoms and signs involving emotional state @ 0.7
easily upset > symptoms and signs involving emotional state @ 0.7
emotional > symptoms and signs involving emotional state @ 0.7
screaming fit > symptoms and signs involving emotional state @ 0.7
tantrum > symptoms and signs involving emotional state @ 0.7
mood changes > symptoms and signs involving emotional state @ 0.7
exercise intolerance > other fatigue @ 0.8
tires easily > other fatigue @ 0.8
fatigable > other fatigue @ 0.8
low stamina > other fatigue @ 0.8
aching everywhere > pain unspecified @ 0.85
pain everywhere > pain unspecified @ 0.85
hurts everywhere > pain unspecified @ 0.85
rounded nails > clubbing of fingers @ 0.8
rounded fingertips > clubbing of fingers @ 0.8
swollen fingertips > clubbing of fingers @ 0.8
enlarged calf > other specified disorders of muscle @ 0.7
big calves > other specified disorders of muscle @ 0.7
large calf muscles > other specified disorders of muscle @ 0.7
muscle enlargement > other specified disorders of muscle @ 0.7
calf hypertrophy > other specified disorders of muscle @ 0.7
advanced bone age > other disorders of bone development and growth @ 0.75
accelerated bone age > other disorders of bone development and growth @ 0.75
delayed bone age > other disorders of bone development and growth @ 0.75
late bone age > other disorders of bone development and growth @ 0.75
bone ends flared > other disorders of bone development and growth @ 0.6
flared bones > other disorders of bone development and growth @ 0.6
wide bone ends > other disorders of bone development and growth @ 0.6
hair breaks > hair shaft abnormality @ 0.85
rough patch skin > changes in skin texture @ 0.65
rough patch skin > other specified epidermal thickening @ 0.7
rough skin > other specified epidermal thickening @ 0.7
bumpy skin > changes in skin texture @ 0.65
bumpy skin > other specified epidermal thickening @ 0.7
goose flesh skin > changes in skin texture @ 0.65
goose flesh skin > other specified epidermal thickening @ 0.7
goosebumps skin > changes in skin texture @ 0.65
goosebumps skin > other specified epidermal thickening @ 0.7
toad skin > changes in skin texture @ 0.65
toad skin > other specified epidermal thickening @ 0.7
heart skip > other premature depolarization @ 0.75
skipped beat > other premature depolarization @ 0.75
heart skips beat > palpitations | other premature depolarization @ 0.75
missed beat > other premature depolarization @ 0.75
upper chamber quivering > atrial fibrillation
quivering heart > atrial fibrillation
fast abnormal heart rhythm > tachycardia @ 0.85
fast heart rhythm > tachycardia @ 0.85
extra heart beat > premature depolarization @ 0.85
cant pump > heart failure
heart pump failure > heart failure
heart cannot pump > heart failure
swishing heart > cardiac murmur
dry mouth > dry mouth unspecified @ 0.95
nails fall off > other nail disorders @ 0.7
white hair early > variations in hair color
premature whitening > variations in hair color
brain folds abnormal > congenital malformations of brain

# --- heart, breathing, chest
weak pulse > other abnormalities of heart beat @ 0.8
feeble pulse > other abnormalities of heart beat @ 0.8
irregular pulse > other abnormalities of heart beat @ 0.8
heart beat abnormal > other abnormalities of heart beat @ 0.8
gallop > other abnormalities of heart beat @ 0.8
muffled heart > other cardiac sounds
heart click > other cardiac sounds
friction rub heart > other cardiac sounds
extra heart sound > other cardiac sounds
cardiac bruit > benign and innocent cardiac murmurs
innocent murmur > benign and innocent cardiac murmurs
still murmur > benign and innocent cardiac murmurs
physiologic murmur > benign and innocent cardiac murmurs
flow murmur > benign and innocent cardiac murmurs
paroxysmal cough > other specified cough @ 0.8
cough fits > other specified cough @ 0.8
rhinorrhagia > epistaxis
nasal bleeding > epistaxis
pneumorrhagia > hemoptysis @ 0.85
bloody phlegm > hemoptysis @ 0.85
pulmonary hemorrhage > hemoptysis @ 0.85
lung hemorrhage > hemoptysis @ 0.85
dyspnea on exertion > other forms of dyspnea @ 0.85
breathless exertion > other forms of dyspnea @ 0.85
winded > other forms of dyspnea @ 0.85
trepopnea > other forms of dyspnea @ 0.85
platypnea > other forms of dyspnea @ 0.85
stopped breathing > other abnormalities of breathing @ 0.8
breathing slow > other abnormalities of breathing @ 0.8
sighing > other abnormalities of breathing @ 0.8
breath holding > other abnormalities of breathing @ 0.8
gasping > other abnormalities of breathing @ 0.8
tight breathing > other abnormalities of breathing @ 0.8
tight chest breathing > other abnormalities of breathing @ 0.8
agonal breathing > other abnormalities of breathing @ 0.8
panting > hyperventilation @ 0.85
hyperpnea > hyperventilation @ 0.85
polypnea > tachypnea
rapid respiration > tachypnea
substernal pain > other chest pain @ 0.85
retrosternal pain > other chest pain @ 0.85
pain breastbone > other chest pain @ 0.85
chest pressure > other chest pain @ 0.85
chest discomfort > other chest pain @ 0.85
pain behind breastbone > other chest pain @ 0.85
chest heaviness > other chest pain @ 0.85
chest wall pain > other chest pain @ 0.8
intercostal pain > other chest pain @ 0.8
costal pain > other chest pain @ 0.8
thoracodynia > other chest pain @ 0.8
anterior chest wall > other chest pain @ 0.8
musculoskeletal chest pain > other chest pain @ 0.8
precordialgia > precordial pain
cardialgia > precordial pain
cardiodynia > precordial pain
painful respiration > chest pain on breathing
oxygen desaturation > hypoxemia
anoxia > hypoxemia
anoxemia > hypoxemia
cardiopulmonary failure > respiratory arrest
cardiorespiratory failure > respiratory arrest
chest congestion > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
rales > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
crackles > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
crepitation lung > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
friction sounds > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
chest tympany > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
abnormal percussion chest > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
arterial bruit > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
bruit > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
phlegm > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
choking sensation > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
globus sensation > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
foreign body sensation throat > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
lump in throat > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
chest rattle > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
pleural rub > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
rhonchi > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85
throat clearing > other specified symptoms and signs involving the circulatory and respiratory systems @ 0.85

# --- belly
hypogastric pain > suprapubic pain
gastrodynia > epigastric pain @ 0.85
pit of stomach > epigastric pain @ 0.85
epigastralgia > epigastric pain @ 0.85
epigastric distress > epigastric pain @ 0.85
feel like throwing up > nausea
qualm > nausea
sick feeling stomach > nausea
nausea and vomiting > nausea with vomiting unspecified
gas pain > flatulence @ 0.8
distended belly > abdominal distension gaseous
abdominal fullness > abdominal distension gaseous
distended abdomen > abdominal distension gaseous
soiling underwear > fecal incontinence @ 0.85
anal leakage > fecal incontinence @ 0.85
stool leakage > fecal incontinence @ 0.85
steatorrhea > other fecal abnormalities @ 0.8
greasy stool > other fecal abnormalities @ 0.8
oily stool > other fecal abnormalities @ 0.8
bulky stool > other fecal abnormalities @ 0.8
clay stool > other fecal abnormalities @ 0.8
white stool > other fecal abnormalities @ 0.8
pale stool > other fecal abnormalities @ 0.8
mucus stool > other fecal abnormalities @ 0.8
pus stool > other fecal abnormalities @ 0.8
guaiac > other fecal abnormalities @ 0.8
hemoccult > other fecal abnormalities @ 0.8
occult blood > other fecal abnormalities @ 0.8
fobt > other fecal abnormalities @ 0.8
hemoccult positive > other fecal abnormalities @ 0.8
positive stool blood > other fecal abnormalities @ 0.8
green stool > other fecal abnormalities @ 0.8
fetor > halitosis
stinking breath > halitosis
ozostomia > halitosis
morning breath > halitosis
breath odor > halitosis
straining stool > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
tenesmus > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
rectal tenesmus > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
umbilical discharge > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
umbilical drainage > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
drainage navel > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
discharge navel > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
bleeding navel > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
umbilical bleeding > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
umbilicus hemorrhage > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
oozing belly button > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
abdominal cramps other > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
borborygmus > abnormal bowel sounds
rumbling belly > abnormal bowel sounds
hyperperistalsis > abnormal bowel sounds
board like > abdominal rigidity
hydroperitoneum > ascites
lump abdomen > intra-abdominal and pelvic swelling mass and lump
tumor abdomen palpable > intra-abdominal and pelvic swelling mass and lump
hepatosplenomegaly > hepatomegaly with splenomegaly

# --- skin, nerves, gait
dysesthesia > disturbances of skin sensation @ 0.85
tactile loss > disturbances of skin sensation @ 0.85
loss of touch > disturbances of skin sensation @ 0.85
prickling > disturbances of skin sensation @ 0.85
formication > disturbances of skin sensation @ 0.85
crawling skin > disturbances of skin sensation @ 0.85
pins needles > disturbances of skin sensation @ 0.85
burning sensation skin > disturbances of skin sensation @ 0.85
tender skin > hyperesthesia
hypoesthesia > hypoesthesia of skin
decreased sensation > hypoesthesia of skin
reduced sensation > hypoesthesia of skin
insensibility skin > anesthesia of skin @ 0.85
breaking out > rash and other nonspecific skin eruption @ 0.85
exanthem > rash and other nonspecific skin eruption @ 0.85
skin eruption > rash and other nonspecific skin eruption @ 0.85
red spots skin > rash and other nonspecific skin eruption @ 0.85
purple blotches > spontaneous ecchymoses
purple spots skin > spontaneous ecchymoses
suggillation > spontaneous ecchymoses
spontaneous bruise > spontaneous ecchymoses
skin thickening > changes in skin texture
flaky skin > changes in skin texture
exfoliation skin > changes in skin texture
desquamation > changes in skin texture
thick skin > changes in skin texture
induration skin > changes in skin texture
scaly skin > changes in skin texture
leathery skin > changes in skin texture
clammy > pallor
ashen > pallor
blueness > cyanosis
knot skin > localized swelling mass and lump
lump skin > localized swelling mass and lump
subcutaneous nodule > localized swelling mass and lump
subcutaneous lump > localized swelling mass and lump
mass subcutaneous > localized swelling mass and lump
shakes > abnormal involuntary movements @ 0.75
head bobbing > abnormal involuntary movements @ 0.75
abnormal head movements > abnormal involuntary movements @ 0.75
leg cramp > abnormal involuntary movements @ 0.75
night cramp > abnormal involuntary movements @ 0.75
shaking hands > tremor
shivers > chills without fever @ 0.8
shaking chills > chills without fever @ 0.8
rigor > chills without fever @ 0.8
dyscoordination > lack of coordination @ 0.85
asynergia > lack of coordination @ 0.85
dyssynergia > lack of coordination @ 0.85
head lag > other symptoms and signs involving the nervous system @ 0.6
height loss > other symptoms and signs involving the nervous system @ 0.6
arm drift > other symptoms and signs involving the nervous system @ 0.6
antalgic gait > abnormalities of gait
steppage gait > abnormalities of gait
magnetic gait > abnormalities of gait
scissor gait > abnormalities of gait
festination > abnormalities of gait
titubation > abnormalities of gait
gait disturbance > abnormalities of gait
reeling > ataxic gait
ataxic walk > ataxic gait
carpopedal > tetany
trousseau sign > tetany
chvostek > tetany
hoffmann sign > abnormal reflex
neck rigidity > meningismus
nuchal rigidity > meningismus
neck stiffness meningeal > meningismus
tendency to fall > repeated falls
prone falling > repeated falls

# --- urine
scant urine > anuria and oliguria
little urine > anuria and oliguria
no urine > anuria and oliguria
anuria > anuria and oliguria
oliguria > anuria and oliguria
deficient urine secretion > anuria and oliguria
intravasation > other difficulties with micturition @ 0.75
straining to pee > other difficulties with micturition @ 0.75
split stream > other difficulties with micturition @ 0.75
spraying urine > other difficulties with micturition @ 0.75
slow stream > other difficulties with micturition @ 0.75
weak stream > other difficulties with micturition @ 0.75
poor stream > other difficulties with micturition @ 0.75
dribbling stream > other difficulties with micturition @ 0.75
urinary intravasation > other symptoms and signs involving the genitourinary system
wets bed > urinary incontinence @ 0.85
bedwetting > urinary incontinence @ 0.85
enuresis > urinary incontinence @ 0.85
urine leakage > urinary incontinence @ 0.85
cannot urinate > retention of urine
cant pass urine > retention of urine
unable pass urine > retention of urine
strangury > vesical tenesmus
stranguria > vesical tenesmus
vesical tenesmus > dysuria @ 0.8
bladder tenesmus > dysuria @ 0.8
bladder tenesmus > vesical tenesmus
pollakisuria > frequency of micturition
frequent pee > frequency of micturition
prerenal uremia > extrarenal uremia
prerenal azotemia > extrarenal uremia
urethrorrhea > urethral discharge
pus from penis > urethral discharge

# --- mind and speech
precoma > stupor
semicoma > stupor
semicomatose > stupor
catalepsy stupor > stupor
apallic > persistent vegetative state
coma vigil > persistent vegetative state
unresponsive wakefulness > persistent vegetative state
brief unresponsive > transient alteration of awareness
unconsciousness > coma
loss consciousness prolonged > coma
gcs > coma
glasgow > coma
inattention > attention and concentration deficit @ 0.8
brain fog > other amnesia @ 0.5
brain fog > other symptoms and signs involving cognitive functions and awareness @ 0.8
foggy > other amnesia @ 0.5
foggy > other symptoms and signs involving cognitive functions and awareness @ 0.8
forgetful > other amnesia @ 0.5
forgetful > other symptoms and signs involving cognitive functions and awareness @ 0.8
hopelessness > symptoms and signs involving emotional state @ 0.75
crying > symptoms and signs involving emotional state @ 0.75
weeping > symptoms and signs involving emotional state @ 0.75
tearful > symptoms and signs involving emotional state @ 0.75
demoralization > symptoms and signs involving emotional state @ 0.75
apathy > symptoms and signs involving emotional state @ 0.75
unhappy > symptoms and signs involving emotional state @ 0.75
worries > symptoms and signs involving emotional state @ 0.75
low self esteem > symptoms and signs involving emotional state @ 0.75
moody > symptoms and signs involving emotional state @ 0.75
mood swings > symptoms and signs involving emotional state @ 0.75
restlessness > symptoms and signs involving emotional state @ 0.75
agitation > symptoms and signs involving emotional state @ 0.75
overexcitement > symptoms and signs involving emotional state @ 0.75
hostile > symptoms and signs involving emotional state @ 0.75
crying spells > other symptoms and signs involving emotional state @ 0.8
cries a lot > other symptoms and signs involving emotional state @ 0.8
alogia > speech disturbances @ 0.75
speech loss > speech disturbances @ 0.75
anarthria > speech disturbances @ 0.75
lalopathy > speech disturbances @ 0.75
unintelligible speech > speech disturbances @ 0.75
slurring > dysarthria
thick speech > dysarthria
astereognosis > other symbolic dysfunctions @ 0.8
tactile agnosia > other symbolic dysfunctions @ 0.8
prosopagnosia > other symbolic dysfunctions @ 0.8
face blindness > other symbolic dysfunctions @ 0.8
acalculia > agnosia @ 0.75
agraphia > agnosia @ 0.75
scratchy voice > dysphonia | hoarseness
rough voice > hoarseness
raucous voice > dysphonia | hoarseness
smells things > parosmia
hyposmia > anosmia

# --- general
headache > headache unspecified
cephalgia > headache unspecified
cephalalgia > headache unspecified
cephalodynia > headache unspecified
head hurts > headache unspecified
head pain > headache unspecified
prosopalgia > facial pain @ 0.75
general decline > malaise and fatigue @ 0.85
debility > malaise and fatigue @ 0.85
washed out > malaise and fatigue @ 0.85
lassitude > malaise and fatigue @ 0.85
no energy > malaise and fatigue @ 0.85
asthenia > malaise and fatigue @ 0.85
adynamia > malaise and fatigue @ 0.85
prostration > malaise and fatigue @ 0.85
sluggish > malaise and fatigue @ 0.85
listless > malaise and fatigue @ 0.85
lethargy > malaise and fatigue @ 0.85
physical debility > other malaise
debility > other malaise
general decline > other malaise
deterioration general > other malaise
general physical deterioration > other malaise
old age > age-related physical debility @ 0.85
frailty > age-related physical debility @ 0.85
senile decay > age-related physical debility @ 0.85
senile exhaustion > age-related physical debility @ 0.85
swoon > syncope and collapse
fainted > syncope and collapse
vasodepressor > syncope and collapse
infantile convulsion > febrile convulsions @ 0.8
febrile fit > febrile convulsions @ 0.8
convulsion > unspecified convulsions @ 0.8
seizure > unspecified convulsions @ 0.8
endotoxic shock > other shock @ 0.8
endotoxin shock > other shock @ 0.8
peripheral vascular failure > other shock @ 0.8
circulatory collapse > other shock @ 0.8
vasogenic shock > other shock @ 0.8
bleeding > hemorrhage not elsewhere classified @ 0.6
glands up > enlarged lymph nodes
swollen node > enlarged lymph nodes
big glands neck > enlarged lymph nodes
lymphadenia > enlarged lymph nodes
anasarca > edema @ 0.85
food fad > other symptoms and signs concerning food and fluid intake
food faddiness > other symptoms and signs concerning food and fluid intake
picky eater > other symptoms and signs concerning food and fluid intake
fussy eater > other symptoms and signs concerning food and fluid intake
hyperalimentation > polyphagia
marantic > cachexia @ 0.8
inanition > cachexia @ 0.8
stunted > short stature child @ 0.7
stunted > lack of expected normal physiological development @ 0.8
growth failure > short stature child @ 0.7
slow growth > short stature child @ 0.7
dwarfism > short stature child @ 0.7
dwarfism > lack of expected normal physiological development @ 0.8
small child > short stature child @ 0.7
small child > lack of expected normal physiological development @ 0.8
growth retardation > short stature child @ 0.7
colicky > nonspecific symptoms peculiar to infancy @ 0.85
fussy infant > nonspecific symptoms peculiar to infancy @ 0.85
fussy baby > nonspecific symptoms peculiar to infancy @ 0.85
crying infant > nonspecific symptoms peculiar to infancy @ 0.85
irritable baby > nonspecific symptoms peculiar to infancy @ 0.85
near miss sids > apparent life threatening event in infant
drumstick finger > clubbing of fingers
watch glass nail > clubbing of fingers
generalized symptom > decreased libido
loss sex drive > decreased libido
decreased sex drive > decreased libido
no libido > decreased libido
fills up quickly > early satiety
pain mandible > jaw pain
cottonmouth > dry mouth
not cold hypothermia > hypothermia not associated with low environmental temperature
hot temperature > fever unspecified @ 0.85
running temperature > fever unspecified @ 0.85
febrile > fever unspecified @ 0.85
feverish > fever unspecified @ 0.85
pyrexial > fever unspecified @ 0.85
burning up > fever unspecified @ 0.85
sweats a lot > generalized hyperhidrosis

# --- findings
falling hemoglobin > precipitous drop in hematocrit
hemoglobin drop > precipitous drop in hematocrit
falling hematocrit > precipitous drop in hematocrit
hematocrit drop > precipitous drop in hematocrit
anisocytosis > other abnormality of red blood cells
poikilocytosis > other abnormality of red blood cells
spherocytes > other abnormality of red blood cells
red cell abnormality > other abnormality of red blood cells
indeterminate hiv > inconclusive laboratory evidence of HIV
equivocal hiv > inconclusive laboratory evidence of HIV
hiv inconclusive > inconclusive laboratory evidence of HIV
nonconclusive hiv > inconclusive laboratory evidence of HIV
false positive syphilis > other specified abnormal immunological findings in serum
wassermann > other specified abnormal immunological findings in serum
false positive rpr > other specified abnormal immunological findings in serum
false positive vdrl > other specified abnormal immunological findings in serum
biological false positive > other specified abnormal immunological findings in serum
antibody titer > raised antibody titer
elevated antibody > raised antibody titer
raised titer > raised antibody titer
mantoux > nonspecific reaction to tuberculin skin test @ 0.85
tuberculin reactor > nonspecific reaction to tuberculin skin test @ 0.85
tst positive > nonspecific reaction to tuberculin skin test @ 0.85
ppd > nonspecific reaction to tuberculin skin test @ 0.85
quantiferon > nonspecific reaction to cell mediated immunity measurement of gamma interferon
igra > nonspecific reaction to cell mediated immunity measurement of gamma interferon
interferon gamma release > nonspecific reaction to cell mediated immunity measurement of gamma interferon
alpha fetoprotein > abnormality of alphafetoprotein
afp > abnormality of alphafetoprotein
alphafetoprotein > abnormality of alphafetoprotein
azotemia > other specified abnormal findings of blood chemistry @ 0.7
uremia lab > other specified abnormal findings of blood chemistry @ 0.7
elevated bun > other specified abnormal findings of blood chemistry @ 0.7
bun high > other specified abnormal findings of blood chemistry @ 0.7
raised urea > other specified abnormal findings of blood chemistry @ 0.7
high urea > other specified abnormal findings of blood chemistry @ 0.7
elevated creatinine > other specified abnormal findings of blood chemistry @ 0.7
creatinine high > other specified abnormal findings of blood chemistry @ 0.7
troponin raised > other specified abnormal findings of blood chemistry @ 0.7
troponin > other specified abnormal findings of blood chemistry @ 0.7
elevated troponin > other specified abnormal findings of blood chemistry @ 0.7
ketosis urine > acetonuria
aciduria > other abnormal findings in urine @ 0.6
amino aciduria > other abnormal findings in urine @ 0.6
aminoaciduria > other abnormal findings in urine @ 0.6
cystinuria urine > other abnormal findings in urine @ 0.6
hyperaminoaciduria > other abnormal findings in urine @ 0.6
abnormal urine > other and unspecified abnormal findings in urine @ 0.85
cloudy urine > other and unspecified abnormal findings in urine @ 0.85
smelly urine > other and unspecified abnormal findings in urine @ 0.85
urine odor > other and unspecified abnormal findings in urine @ 0.85
crystals urine > other and unspecified abnormal findings in urine @ 0.85
crystalluria > other and unspecified abnormal findings in urine @ 0.85
melanuria > other and unspecified abnormal findings in urine @ 0.85
urine color > other and unspecified abnormal findings in urine @ 0.85
dark urine > other and unspecified abnormal findings in urine @ 0.85
cells casts urine > other and unspecified abnormal findings in urine @ 0.85
white cells urine > other and unspecified abnormal findings in urine @ 0.85
orange urine > other and unspecified abnormal findings in urine @ 0.85
foamy urine > other and unspecified abnormal findings in urine @ 0.85
sputum cytology > abnormal findings in specimens from respiratory organs and thorax @ 0.85
bronchial washings > abnormal findings in specimens from respiratory organs and thorax @ 0.85
bal abnormal > abnormal findings in specimens from respiratory organs and thorax @ 0.85
abnormal sputum culture > abnormal findings in specimens from respiratory organs and thorax @ 0.85
abnormal pleural fluid > abnormal findings in specimens from respiratory organs and thorax @ 0.85
throat culture > abnormal findings in specimens from respiratory organs and thorax @ 0.85
abnormal sperm > abnormal findings in specimens from male genital organs
abnormal semen > abnormal findings in specimens from male genital organs
semen analysis abnormal > abnormal findings in specimens from male genital organs
abnormal sperm count > abnormal findings in specimens from male genital organs
prostatic secretion abnormal > abnormal findings in specimens from male genital organs
abnormal synovial fluid > abnormal findings in other body fluids and substances
abnormal joint fluid > abnormal findings in other body fluids and substances
cloudy effluent > abnormal findings in other body fluids and substances
dialysis effluent > abnormal findings in other body fluids and substances
abnormal amniotic > abnormal findings in other body fluids and substances
abnormal biopsy > abnormal findings in specimens from other organs systems and tissues
wound culture > abnormal findings in specimens from other organs systems and tissues
abnormal cytology > abnormal findings in specimens from other organs systems and tissues
nipple discharge cytology > abnormal findings in specimens from other organs systems and tissues
abnormal csf > abnormal findings in cerebrospinal fluid
spinal tap abnormal > abnormal findings in cerebrospinal fluid
abnormal peritoneal fluid > abnormal findings in specimens from digestive organs and abdominal cavity
peritoneal washings > abnormal findings in specimens from digestive organs and abdominal cavity
abnormal ascitic > abnormal findings in specimens from digestive organs and abdominal cavity
mediastinum widened > abnormal findings on diagnostic imaging of other specified body structures
wide mediastinum > abnormal findings on diagnostic imaging of other specified body structures
filling defect gallbladder > abnormal findings on diagnostic imaging of liver and biliary tract
gallbladder ultrasound abnormal > abnormal findings on diagnostic imaging of liver and biliary tract
gallbladder nonvisualization > abnormal findings on diagnostic imaging of liver and biliary tract
biliary imaging abnormal > abnormal findings on diagnostic imaging of liver and biliary tract
filling defect ureter > abnormal findings on diagnostic imaging of urinary organs
abnormal pyelogram > abnormal findings on diagnostic imaging of urinary organs
filling defect colon > abnormal findings on diagnostic imaging of other parts of digestive tract
filling defect intestine > abnormal findings on diagnostic imaging of other parts of digestive tract
abnormal barium > abnormal findings on diagnostic imaging of other parts of digestive tract
abnormal upper gi > abnormal findings on diagnostic imaging of other parts of digestive tract
bone imaging > abnormal findings on diagnostic imaging of other parts of musculoskeletal system @ 0.85
abnormal bone x-ray > abnormal findings on diagnostic imaging of other parts of musculoskeletal system @ 0.85
abnormal bone scan > abnormal findings on diagnostic imaging of other parts of musculoskeletal system @ 0.85
abnormal spine mri > abnormal findings on diagnostic imaging of other parts of musculoskeletal system @ 0.85
spot bone scan > abnormal findings on diagnostic imaging of other parts of musculoskeletal system @ 0.85
thickened endometrium ultrasound > abnormal findings on diagnostic imaging of other specified body structures @ 0.8
endometrial stripe > abnormal findings on diagnostic imaging of other specified body structures @ 0.8
echo abnormal > abnormal findings on diagnostic imaging of heart and coronary circulation
abnormal echocardiogram > abnormal findings on diagnostic imaging of heart and coronary circulation
heart imaging abnormal > abnormal findings on diagnostic imaging of heart and coronary circulation
abnormal cardiac mri > abnormal findings on diagnostic imaging of heart and coronary circulation
st elevation ecg > abnormal electrocardiogram @ 0.85
st depression > abnormal electrocardiogram @ 0.85
t wave inversion > abnormal electrocardiogram @ 0.85
inverted t waves > abnormal electrocardiogram @ 0.85
poor r wave > abnormal electrocardiogram @ 0.85
q waves > abnormal electrocardiogram @ 0.85
st changes > abnormal electrocardiogram @ 0.85
nonspecific st > abnormal electrocardiogram @ 0.85
flat t waves > abnormal electrocardiogram @ 0.85
lung nodule solitary > solitary pulmonary nodule
shadow lung > solitary pulmonary nodule
pulmonary infiltrate > other nonspecific abnormal finding of lung field
shadow chest x-ray > other nonspecific abnormal finding of lung field
lung opacity > other nonspecific abnormal finding of lung field
ground glass > other nonspecific abnormal finding of lung field
brain lesion > intracranial space-occupying lesion @ 0.85
space occupying > intracranial space-occupying lesion @ 0.85
brain shadow > intracranial space-occupying lesion @ 0.85
intracranial mass > intracranial space-occupying lesion @ 0.85
white matter disease > white matter disease unspecified
white matter change > white matter disease unspecified
leukoaraiosis > white matter disease unspecified
white matter hyperintensities > white matter disease unspecified
vital capacity > abnormal results of pulmonary function studies
abnormal pft > abnormal results of pulmonary function studies
abnormal stress test > abnormal result of other cardiovascular function study
treadmill abnormal > abnormal result of other cardiovascular function study
abnormal holter > abnormal result of other cardiovascular function study
cea > elevated carcinoembryonic antigen @ 0.8
carcinoembryonic > elevated carcinoembryonic antigen @ 0.8
ca 125 > elevated cancer antigen 125
psa elevated > elevated prostate specific antigen
esr > elevated erythrocyte sedimentation rate
sed rate > elevated erythrocyte sedimentation rate
sedimentation rate high > elevated erythrocyte sedimentation rate
raised sugar > hyperglycemia

# --- as said on the telephone
not moving bowels > constipation @ 0.85
wont move bowels > constipation @ 0.85
stopped bowels > constipation @ 0.85
locked bowels > constipation @ 0.85
blocked up bowels > constipation @ 0.85
havent moved bowels > constipation @ 0.85
pooped week > constipation
havent pooped > constipation
cannot poop > constipation
no poop > constipation
unable to poop > constipation
hard poop > constipation
trouble pooping > constipation
not pooping > constipation
no bowel movement > constipation
havent gone > constipation
flare up > exacerbation @ 0.6
acting up > exacerbation @ 0.6
rotten feel > other malaise @ 0.8
feel lousy > other malaise @ 0.8
feel crummy > other malaise @ 0.8
feel crappy > other malaise @ 0.8
under the weather > other malaise @ 0.8
feel awful > other malaise @ 0.8
feel terrible > other malaise @ 0.8
not feeling well > other malaise @ 0.8
off color > other malaise @ 0.8
spots all over > rash and other nonspecific skin eruption @ 0.8
spots body > rash and other nonspecific skin eruption @ 0.8
red dots > rash and other nonspecific skin eruption @ 0.8
red bumps > rash and other nonspecific skin eruption @ 0.8
bumps all over > rash and other nonspecific skin eruption @ 0.8
puffy ankle > localized edema @ 0.85
water legs > localized edema @ 0.85
fluid legs > localized edema @ 0.85
hand falls asleep > paresthesia of skin @ 0.85
arm falls asleep > paresthesia of skin @ 0.85
foot falls asleep > paresthesia of skin @ 0.85
limb falls asleep > paresthesia of skin @ 0.85
foot asleep > paresthesia of skin @ 0.85
drops pressure > hypotension @ 0.8
spot mammogram > abnormal findings on diagnostic imaging of breast
shadow mammogram > abnormal findings on diagnostic imaging of breast
callback mammogram > abnormal findings on diagnostic imaging of breast
swimmy headed > dizziness and giddiness
head swimming > dizziness and giddiness
head spinning > dizziness and giddiness
off balance dizzy > dizziness and giddiness
hurt no injury back > dorsalgia @ 0.8
hurt no injury back > low back pain @ 0.75
back hurt > dorsalgia @ 0.8
back hurt > low back pain @ 0.75
sore back > low back pain @ 0.75
achy back > dorsalgia @ 0.8
achy back > low back pain @ 0.75
hurts all over > pain unspecified @ 0.75
hurts all over > myalgia @ 0.7
ache all over > pain unspecified @ 0.75
sore all over > pain unspecified @ 0.75
sore all over > myalgia @ 0.7
tummy ache > unspecified abdominal pain @ 0.85
belly hurts > unspecified abdominal pain @ 0.85
stomach hurts > unspecified abdominal pain @ 0.85
gut ache > unspecified abdominal pain @ 0.85
gut pain > unspecified abdominal pain @ 0.85
bellyache > unspecified abdominal pain @ 0.85
stomachache > unspecified abdominal pain @ 0.85
belly pain > unspecified abdominal pain @ 0.85
getting up to pee > nocturia
dog tired > other fatigue @ 0.85
wiped out > other fatigue @ 0.85
pooped out > other fatigue @ 0.85
run ragged > other fatigue @ 0.85
burnt out body > other fatigue @ 0.85
coughing spell > cough
short winded > shortness of breath
no breath > shortness of breath
hippocratic nail > clubbing of fingers
hippocratic fingers > clubbing of fingers
low touch sense > hypoesthesia of skin @ 0.95
reduced touch > hypoesthesia of skin @ 0.95
near coma > stupor @ 0.95
semi coma > stupor @ 0.95
cant read after stroke > dyslexia and alexia
lost ability write > other symbolic dysfunctions @ 0.95
cant recognize > agnosia @ 0.95
cannot perform learned movements > apraxia @ 1.0
cant do learned movements > apraxia @ 1.0
never hungry > anorexia @ 1.0
wont eat > other feeding difficulties @ 0.7
very thin > underweight @ 1.0
too skinny > underweight @ 1.0
rail thin > underweight @ 0.95
abnormal lung scan > abnormal results pulmonary function @ 0.4
abnormal lung scan > nonspecific abnormal finding of lung field @ 0.85
abnormal ultrasound belly > abnormal findings on diagnostic imaging of other abdominal regions
abnormal liver scan > abnormal findings on diagnostic imaging of liver and biliary tract @ 1.0
abnormal kidney scan > abnormal results of kidney function studies @ 0.5
abnormal kidney scan > abnormal findings on diagnostic imaging of urinary organs
abnormal heart scan > abnormal findings on diagnostic imaging of heart and coronary circulation @ 0.95
abnormal breast ultrasound > other abnormal inconclusive findings on diagnostic imaging of breast @ 0.95
dense breasts > dense breasts unspecified | mammographic density breast
calcium specks breast > mammographic calcification found on diagnostic imaging of breast @ 0.95
breast calcifications > mammographic calcification found on diagnostic imaging of breast @ 0.95
micro calcifications breast > mammographic microcalcification found on diagnostic imaging of breast @ 1.0
abnormal skin biopsy > abnormal histological findings in specimens from other organs @ 0.8
abnormal pap > unspecified abnormal cytological findings in specimens from cervix uteri @ 0.95
bad pap > unspecified abnormal cytological findings in specimens from cervix uteri
abnormal urine > unspecified abnormal findings in urine @ 0.95
abnormal urinalysis > unspecified abnormal findings in urine
abnormal blood test > abnormal finding of blood chemistry unspecified @ 0.95
abnormal labs > abnormal finding of blood chemistry unspecified
abnormal joint fluid > abnormal findings in other body fluids @ 0.8
abnormal vision test > abnormal visually evoked potential @ 0.5
high tumor marker > elevated tumor associated antigen @ 0.85
rising psa > rising psa following treatment for malignant neoplasm of prostate @ 0.8
rising psa > elevated prostate specific antigen @ 0.85
fast sed rate > elevated erythrocyte sedimentation rate @ 1.0
positive drug screen > finding of drug in blood @ 0.7
positive drug screen > finding of other drugs of addictive potential in blood @ 0.8
mercury in blood > abnormal level of heavy metals in blood
mercury in blood > abnormal level blood mineral @ 0.6

# --- more complaints in the words of callers
cannot open mouth > other dentofacial functional abnormalities @ 0.4
cannot open mouth > cramp and spasm @ 0.6
cannot open mouth > limited mandibular range of motion @ 0.95
inability open mouth > limited mandibular range of motion @ 0.95
trouble opening mouth > limited mandibular range of motion @ 0.95
mouth wont open > limited mandibular range of motion
lump under jaw > localized swelling mass and lump neck @ 0.85
lump under jaw > localized swelling mass and lump head | localized enlarged lymph nodes @ 0.8
lump behind ear > localized enlarged lymph nodes @ 0.8
lump behind ear > localized swelling mass and lump head @ 0.85
lump in throat > localized swelling mass and lump neck @ 0.5
hollow temples > muscle wasting and atrophy not elsewhere classified @ 0.85
sunken temples > muscle wasting and atrophy not elsewhere classified @ 0.8
cold foot > other disturbances of skin sensation @ 0.8
cold foot > other specified peripheral vascular diseases @ 0.7
cold hand > other disturbances of skin sensation @ 0.75
cold hand > other specified peripheral vascular diseases @ 0.7
cold fingers > other specified peripheral vascular diseases @ 0.7
feels like sand eyes > other specified disorders of eye and adnexa @ 0.8
feels like sand eyes > dry eye syndrome @ 0.85
sandy feeling eyes > dry eye syndrome @ 0.85
sand eyes feeling > dry eye syndrome @ 0.95
sand eyes feeling > other specified disorders of eye and adnexa
scratchy eyes > dry eye syndrome @ 0.8
scratchy eyes > other specified disorders of eye and adnexa @ 0.7
burning eyes > ocular pain | other specified disorders of eye and adnexa @ 0.7
itching eyes > other specified disorders of eye and adnexa @ 0.7
itching eyes > acute atopic conjunctivitis @ 0.75
objects look bent > visual distortions of shape and size @ 1.0
lines look bent > visual distortions of shape and size @ 1.0
lines look wavy > visual distortions of shape and size @ 1.0
things look bigger > visual distortions of shape and size @ 0.95
seeing stars > subjective visual disturbances @ 0.85
seeing spots > other vitreous opacities @ 0.8
seeing spots > subjective visual disturbances @ 0.85
seeing halos > visual halos
seeing halos > other subjective visual disturbances @ 0.85
jumps falling asleep > other sleep related movement disorders
jumps falling asleep > other sleep disorders @ 0.5
leg jumps asleep > periodic limb movement disorder @ 0.95
legs kick asleep > periodic limb movement disorder @ 1.0
kicks in sleep > periodic limb movement disorder @ 0.95
salt craving > other symptoms and signs concerning food and fluid intake @ 0.95
food craving > other symptoms and signs concerning food and fluid intake
cravings > other symptoms and signs concerning food and fluid intake @ 0.7
cant gain weight > underweight
cant gain weight > failure to thrive child @ 0.85
cannot gain weight > underweight @ 0.85
cannot gain weight > failure to thrive child
fishy smell body > disorders of other specified metabolism @ 0.2
fishy smell body > other disorders of amino-acid metabolism @ 0.4
painful bowel movement > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
painful bowel movement > other specified diseases of anus and rectum @ 0.8
hurts to poop > other specified diseases of anus and rectum @ 0.8
straining to poop > other specified symptoms and signs involving the digestive system and abdomen @ 0.85
urge to poop > fecal urgency
urge to poop > other specified symptoms and signs involving the digestive system @ 0.7
feels like have to poop > fecal urgency
feels like have to poop > other specified symptoms and signs digestive system @ 0.8
urge defecate > fecal urgency @ 0.95
pencil thin stool > other fecal abnormalities
ribbon stools > other fecal abnormalities
thin stools > other fecal abnormalities @ 0.85
undigested food > other fecal abnormalities
pain in penis > other specified disorders of penis @ 1.0
sore penis > other specified disorders of penis
sore penis > balanitis @ 0.7
penis swelling > other specified disorders of penis @ 0.95
itchy penis > other specified disorders of penis | balanitis @ 0.7
itchy penis > pruritus scroti @ 0.5
itchy nose > other specified disorders of nose | allergic rhinitis @ 0.7
itchy throat > other diseases of pharynx | pain in throat @ 0.6
itchy feet > pruritus unspecified @ 0.85
itchy hands > pruritus unspecified @ 0.85
itchy legs > pruritus unspecified @ 0.85
itchy arms > pruritus unspecified @ 0.85
itchy rash > rash and other nonspecific skin eruption
itchy rash > dermatitis unspecified @ 0.7
bumps > rash and other nonspecific skin eruption @ 0.75 if: red, arms, legs, itchy, skin, chest, back, face, body, tiny, small
cracked heels > changes in skin texture @ 0.7
cracked feet > xerosis cutis @ 0.85
cracked hands > xerosis cutis @ 0.8
cracked hands > dermatitis unspecified @ 0.7
blue fingernails > cyanosis @ 0.95
baby shakes > abnormal involuntary movements @ 0.6
baby shakes > tremor unspecified @ 0.8
jittery baby > other specified conditions originating perinatal @ 0.4
jittery baby > tremor @ 0.7
gets lost > disorientation unspecified @ 0.85
gets lost > wandering in diseases classified elsewhere @ 0.6
talks to self > strange and inexplicable behavior | auditory hallucinations | other symptoms and signs involving general sensations and perceptions @ 0.7
afraid all time > generalized anxiety disorder @ 0.95
scared all time > generalized anxiety disorder
worries too much > generalized anxiety disorder @ 0.95
nervous all time > generalized anxiety disorder @ 0.95
sad all time > depression unspecified
cries all time > depression unspecified @ 0.7
cries all time > excessive crying of child adolescent or adult
crying for no reason > excessive crying of child adolescent or adult
cant stop crying > excessive crying of child adolescent or adult @ 0.95
loses time > dissociative amnesia @ 0.85
loses time > transient alteration of awareness @ 0.7
blank mind > other symptoms and signs involving cognitive functions and awareness @ 0.7
mind goes blank > other symptoms and signs involving cognitive functions and awareness @ 0.75
foggy brain > other symptoms and signs involving cognitive functions and awareness @ 0.95
trouble thinking > other symptoms and signs involving cognitive functions and awareness
slow thinking > other symptoms and signs involving cognitive functions and awareness | psychomotor deficit @ 0.8
trouble remembering > other amnesia
cant remember > other amnesia @ 0.95
forgets things > other amnesia
short term memory loss > other amnesia @ 0.8
cant recall past > retrograde amnesia @ 0.95
cant make new memories > anterograde amnesia @ 1.0
memory gone few hours > transient global amnesia
dry tongue > dry mouth unspecified @ 0.85
cotton mouth > dry mouth unspecified @ 1.0
sticky mouth > dry mouth unspecified @ 0.85
excess spit > disturbances of salivary secretion @ 1.0
spits a lot > disturbances of salivary secretion @ 0.85
white tongue > other diseases of tongue @ 0.85
coated tongue > other diseases of tongue @ 0.95
black tongue > hypertrophy of tongue papillae @ 0.95
hairy tongue > hypertrophy of tongue papillae @ 1.0
strawberry tongue > other diseases of tongue @ 0.7
tongue hurts > glossodynia @ 1.0
lump on tongue > other diseases of tongue
mouth hurts > other lesions of oral mucosa @ 0.6
mouth hurts > stomatitis @ 0.7
blister in mouth > other lesions of oral mucosa @ 0.8
blister in mouth > stomatitis @ 0.7
swollen jaw > localized swelling mass and lump head @ 0.85
swollen jaw > jaw disease @ 0.6
jaw hurts > jaw pain @ 1.0
jaw clicks > articular disc disorder of temporomandibular joint @ 0.85
face numb > anesthesia of skin
lips tingling > paresthesia of skin
numb lips > anesthesia of skin
numb leg > anesthesia of skin @ 0.95
numb arm > anesthesia of skin @ 0.95
numb fingers > anesthesia of skin @ 0.95
numb toes > anesthesia of skin @ 0.95
numb all over > anesthesia of skin @ 0.85
hands tingle > paresthesia of skin @ 0.95
feet tingle > paresthesia of skin @ 0.95
hands go numb at night > carpal tunnel syndrome @ 0.85
swollen arm > localized swelling mass and lump upper limb @ 0.85
swollen arm > localized edema @ 0.75
swollen calf > localized swelling mass and lump lower limb @ 0.8
swollen calf > other specified soft tissue disorders @ 0.75
swollen wrist > effusion wrist @ 0.85
swollen shoulder > effusion shoulder @ 0.85
swollen foot > localized swelling lower limb @ 0.6
swollen neck > localized swelling mass and lump neck @ 0.95
swollen cheek > localized swelling mass and lump head
swollen nose > localized swelling mass and lump head @ 0.7
swollen lip > localized swelling mass and lump head @ 0.6
swollen vagina > other specified noninflammatory disorders of vulva @ 0.8
swollen vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
swollen labia > other specified noninflammatory disorders of vulva and perineum
swollen joints hands > effusion hand @ 0.7
calf hurts > pain in lower leg @ 0.95
thigh hurts > pain in thigh @ 1.0
bottom of foot hurts > plantar fascial fibromatosis | pain in foot @ 0.85
arch pain > pain in foot @ 0.8
armpit pain > pain in upper arm @ 0.6
collarbone pain > other specified disorders bone @ 0.4
collarbone pain > pain in shoulder @ 0.6
ribs hurt > pleurodynia
breastbone pain > precordial pain @ 0.7
behind breastbone > precordial pain @ 0.85
behind breastbone > other chest pain @ 0.75
between shoulder blades > pain in thoracic spine
buttock pain > other specified soft tissue disorders @ 0.4
buttock pain > pain in hip | myalgia @ 0.5
tailbone pain > sacrococcygeal disorders not elsewhere classified @ 0.95
groin pain > lower abdominal pain unspecified @ 0.7
crotch pain > pelvic and perineal pain
vulva pain > vulvodynia unspecified @ 1.0
temple pain > headache unspecified @ 0.85
scalp pain > headache unspecified @ 0.6
scalp pain > other disturbances of skin sensation @ 0.5
nose pain > other specified disorders of nose @ 0.85
gum pain > other specified disorders of gingiva @ 0.85
sore gums > other specified disorders of gingiva @ 0.8
chest lump > localized swelling mass and lump trunk
hand lump > localized swelling mass and lump upper limb
finger lump > localized swelling mass and lump upper limb @ 0.85
finger lump > ganglion hand @ 0.6
foot lump > localized swelling mass and lump lower limb
face lump > localized swelling mass and lump head @ 1.0
scalp lump > localized swelling mass and lump head @ 0.95
groin lump > localized enlarged lymph nodes @ 0.75
armpit lump > localized enlarged lymph nodes @ 0.85
vagina lump > bartholin cyst @ 0.7
scrotum lump > other specified disorders of the male genital organs
anus lump > other specified diseases of anus and rectum @ 0.8
fruity breath > halitosis @ 0.7
stinky breath > halitosis @ 1.0
stinky feet > bromhidrosis
stinky pee > other abnormal findings in urine
vaginal odor > other specified noninflammatory disorders of vagina @ 0.85
smells down there > other specified noninflammatory disorders of vagina @ 0.6
bleeding nipple > nipple discharge
stuck while swallowing > dysphagia unspecified
pills get stuck > dysphagia unspecified
chokes when drinking > dysphagia unspecified @ 0.8
coughs when eating > dysphagia unspecified @ 0.75

# --- complaints with what brings them on
bruises minor bumps > spontaneous ecchymoses @ 1.0
bruises from bumping > spontaneous ecchymoses @ 0.95
black and blue > spontaneous ecchymoses @ 0.75
water in ear > other specified disorders of ear
water stuck ear > other specified disorders of ear
nose always runs > chronic rhinitis @ 0.95
nose wont stop running > chronic rhinitis @ 0.8
nose wont stop running > acute nasopharyngitis @ 0.7
nose runs > chronic rhinitis @ 0.85
always stuffy > chronic rhinitis
wheezing exercise > exercise induced bronchospasm @ 1.0
wheeze when running > exercise induced bronchospasm @ 1.0
cough with exercise > exercise induced bronchospasm @ 0.85
cough at night > other specified cough @ 0.6
cough at night > cough unspecified @ 0.85
toes purple > cyanosis | other specified peripheral vascular diseases @ 0.8
purple feet > other specified peripheral vascular diseases @ 0.8
electric shocks spine > paresthesia of skin
electric shock feeling > paresthesia of skin
zapping feeling > paresthesia of skin @ 0.85
dizzy turning over > benign paroxysmal vertigo @ 1.0
dizzy rolling over > benign paroxysmal vertigo @ 1.0
dizzy lying down > benign paroxysmal vertigo
dizzy moving head > benign paroxysmal vertigo
dizzy looking up > benign paroxysmal vertigo
headache after concussion > post-traumatic headache unspecified @ 1.0
headache after head injury > post-traumatic headache unspecified @ 1.0
headache after fall > post-traumatic headache unspecified @ 0.85
headache after hitting head > post-traumatic headache unspecified @ 0.95
symptoms after concussion > postconcussional syndrome @ 1.0
headache after spinal > reaction to spinal and lumbar puncture @ 0.95
headache with period > menstrual migraine not intractable @ 0.95
period headache > menstrual migraine not intractable @ 1.0
headache every day > new daily persistent headache @ 0.8
headache every day > headache unspecified @ 0.85
headache from medicine > drug-induced headache not elsewhere classified
eyelids stuck together morning > unspecified conjunctivitis @ 0.95
lids stick together > unspecified conjunctivitis
lids stick together > unspecified blepharitis @ 0.75
eyes crusted shut > unspecified conjunctivitis @ 0.95
eyes matted > unspecified conjunctivitis @ 0.95
goopy eyes > unspecified conjunctivitis @ 0.95
eye gunk > unspecified conjunctivitis
eye boogers > unspecified conjunctivitis @ 0.8
chest burning meals > heartburn @ 0.95
burning behind breastbone > heartburn @ 0.95
knee pops > unspecified internal derangement of knee @ 0.8
knee clicks > other specified joint disorders knee
knee grinding > other specified joint disorders knee @ 0.85
knee cracks > other specified joint disorders knee @ 0.85
knee locks > unspecified internal derangement of knee @ 0.95
hip pops > other specified joint disorders hip
hip clicks > other specified joint disorders hip
shoulder clicks > other specified joint disorders shoulder
shoulder pops > other specified joint disorders shoulder @ 0.75
ankle pops > other specified joint disorders ankle @ 0.85
wrist clicks > other specified joint disorders wrist
crepitus > other specified joint disorders @ 0.8
neck cracks > cervicalgia @ 0.7
neck cracks > other specified dorsopathies cervical @ 0.75
bent over back > kyphosis @ 0.85
bent over back > dorsalgia @ 0.6
stooped posture > abnormal posture @ 0.95
poor posture > abnormal posture @ 1.0
heel hurts first step > plantar fascial fibromatosis @ 1.0
heel pain morning > plantar fascial fibromatosis @ 1.0
first steps heel > plantar fascial fibromatosis @ 0.95
hot red toe > gout unspecified @ 0.95
red hot big toe > gout unspecified @ 1.0
toe joint hot > gout unspecified @ 0.95
big toe on fire > gout unspecified
red hot joint > arthritis @ 0.6
red hot joint > gout unspecified @ 0.8
morning stiffness > stiffness of unspecified joint @ 0.85
stiff back > other specified dorsopathies @ 0.7
stiff back > dorsalgia unspecified @ 0.8
stiff fingers > stiffness of hand
stiff jaw > jaw pain @ 0.6
stiff jaw > limited mandibular range of motion @ 0.85
stiff legs walking > other abnormalities of gait and mobility @ 0.6
drops things > other symptoms and signs involving the musculoskeletal system | weakness @ 0.6
weak hands > weakness @ 0.7
weak hands > muscle weakness generalized @ 0.8
weak grip > muscle weakness generalized @ 0.85
weak neck > muscle weakness generalized @ 0.8
weak arms > muscle weakness generalized @ 0.85
thumb locks > trigger thumb @ 1.0
tears skin easily > other skin changes | atrophic disorder of skin @ 0.6
white spots tonsils > acute tonsillitis unspecified @ 0.95
pus on tonsils > acute tonsillitis unspecified @ 1.0
tonsil stones > other chronic diseases of tonsils and adenoids @ 1.0
throat on fire > pain in throat | acute pharyngitis @ 0.8
hearing whooshing > pulsatile tinnitus @ 0.95
strong smells bother > other disturbances of smell and taste
cant smell or taste > unspecified disturbances of smell and taste
lost smell taste > unspecified disturbances of smell and taste
stomach noises > abnormal bowel sounds @ 0.95
floating stool > other fecal abnormalities @ 0.95
foul smelling stool > other fecal abnormalities @ 0.95
leg vein pain > varicose veins of lower extremity with pain
achy veins legs > varicose veins of lower extremity with pain @ 0.95
itchy veins > varicose veins of lower extremity with other complications @ 0.7
legs hurt walking > pain in leg | intermittent claudication @ 0.7
legs hurt walking > peripheral vascular disease @ 0.75
wakes up breathless > other forms of dyspnea
short of breath at night > other forms of dyspnea @ 0.8

# --- whole-body complaints in lay words
lowered body temperature > hypothermia not associated with low environmental temperature @ 0.95
low body temperature > hypothermia not associated with low environmental temperature
temperature regulation > other general symptoms and signs @ 0.6
unstable temperature > other general symptoms and signs @ 0.6
unstable temperature > disturbance of temperature regulation newborn @ 0.7
heat intolerance > other general symptoms and signs @ 0.95
cannot tolerate heat > other general symptoms and signs
cold intolerance > other general symptoms and signs @ 0.95
feels cold > chills without fever @ 0.8
exercise intolerance > other general symptoms and signs @ 0.7
cannot exercise > other fatigue @ 0.6
tiredness > other fatigue @ 1.0
low energy > other fatigue @ 1.0
general discomfort > other malaise @ 1.0
discomfort feeling general > other malaise @ 1.0
feeling unwell > other malaise @ 1.0
feels bad > other malaise @ 0.85
low fever > fever unspecified @ 0.95
intermittent fever > fever unspecified
recurrent fever > fever unspecified | periodic fever syndromes @ 0.8
fevers come and go > fever unspecified @ 0.85
face swelling > localized swelling mass and lump head @ 0.85
swollen tongue > other diseases of tongue @ 0.85
swollen tongue > angioneurotic edema @ 0.6
fishy body odor > other specified metabolic disorders
fishy body odor > trimethylaminuria @ 0.7
craves ice > pica in adults | pica
eating chalk > pica @ 0.95
spinning > dizziness and giddiness if: room, head, sensation, feeling, dizzy, world, everything, spell, spells
feels faint > syncope and collapse @ 0.75
feels faint > dizziness and giddiness @ 0.8
fainting spells > syncope and collapse @ 1.0
low sense smell > other disturbances of smell and taste
decreased smell > other disturbances of smell and taste
reduced sense smell > other disturbances of smell and taste
no sense taste > other disturbances of smell and taste @ 0.8
low sense taste > other disturbances of smell and taste @ 0.85

# --- reasons for a visit, social troubles, status
follow up after surgery > encounter for other specified surgical aftercare
follow up after surgery > follow-up examination after completed treatment @ 0.85
surgery follow up > encounter for other specified surgical aftercare
surgery follow up > follow-up examination after completed treatment @ 0.85
post surgery check > encounter for other specified surgical aftercare
postop check > encounter for other specified surgical aftercare
postpartum check > encounter for routine postpartum follow-up @ 1.0
postpartum visit > encounter for routine postpartum follow-up @ 1.0
six week check > encounter for routine postpartum follow-up @ 0.85
infertility workup > encounter for fertility testing @ 1.0
infertility evaluation > encounter for fertility testing @ 1.0
fertility workup > encounter for fertility testing @ 1.0
cancer followup > follow-up examination after completed treatment for malignant neoplasm @ 1.0
cancer check > follow-up examination after completed treatment for malignant neoplasm @ 0.85
truck driver physical > examination for driving license @ 0.95
commercial driver > examination for driving license @ 0.8
new job physical > pre-employment examination @ 1.0
nursing home physical > examination for admission to residential institution @ 0.95
marriage blood test > other administrative examinations @ 0.7
immigration physical > other administrative examinations @ 0.8
green card physical > other administrative examinations @ 0.8
pacemaker > presence of cardiac pacemaker @ 0.95
defibrillator > presence of automatic implantable cardiac defibrillator @ 0.85
dentures > presence of dental prosthetic device @ 0.95
new dentures > encounter for fitting and adjustment of dental prosthetic device
wears contacts > presence of spectacles and contact lenses @ 1.0
new glasses > encounter for fitting and adjustment of spectacles and contact lenses @ 1.0
colostomy bag > colostomy status @ 0.95
colostomy > colostomy status
ileostomy > ileostomy status @ 0.85
stoma > other artificial opening status @ 0.7
ostomy > artificial opening status unspecified @ 0.85
ostomy care > attention to unspecified artificial opening
stoma care > attention to unspecified artificial opening
colostomy care > attention to colostomy @ 1.0
trach > tracheostomy status @ 0.95
g tube > gastrostomy status
hospice > encounter for palliative care @ 1.0
comfort care > encounter for palliative care @ 0.95
end of life care > encounter for palliative care @ 0.95
rehab > encounter for other specified aftercare @ 0.8 in: icd10cm
physical therapy > encounter for other specified aftercare @ 0.85 in: icd10cm
pt visit > encounter for other specified aftercare @ 0.6 in: icd10cm
speech therapy > encounter for other specified aftercare @ 0.6 in: icd10cm
liver transplant > liver transplant status @ 0.95
pancreas transplant > pancreas transplant status @ 0.95
transplant list > awaiting organ transplant status @ 1.0
twin birth > twins both liveborn
had twins > twins both liveborn @ 0.95
had a baby > single live birth @ 0.7
legal trouble > problems related to other legal circumstances @ 1.0
legal issues > problems related to other legal circumstances @ 1.0
in trouble law > problems related to other legal circumstances @ 0.95
court > problems related to other legal circumstances @ 0.7
sued > problems related to other legal circumstances @ 0.7
in jail > imprisonment and other incarceration @ 1.0
in prison > imprisonment and other incarceration @ 1.0
inmate > imprisonment and other incarceration
convict > conviction in civil and criminal proceedings without imprisonment @ 0.7
on probation > conviction in civil and criminal proceedings without imprisonment @ 0.7
out of jail > problems related to release from prison @ 1.0
laid off > unemployment unspecified @ 0.95
unemployed > unemployment unspecified @ 1.0
out of work > unemployment unspecified @ 0.95
hates job > other problems related to employment @ 0.7
hates job > uncongenial work environment
works nights > stressful work schedule @ 0.8
job stress > other physical and mental strain related to work
work stress > other physical and mental strain related to work @ 0.95
stressed out > stress not elsewhere classified @ 1.0
stress > stress not elsewhere classified @ 0.85
overwhelmed > stress not elsewhere classified @ 0.8
eviction > housing instability housed homelessness | other problems related to housing @ 0.8
facing eviction > housing instability housed with risk of homelessness @ 0.95
cant afford rent > housing instability housed
cant pay rent > housing instability housed
roaches in home > inadequate housing @ 0.8
cant pay bills > financial insecurity
cant pay bills > low income @ 0.7
debt > financial insecurity @ 0.7
bankrupt > financial insecurity @ 0.8
no food in house > food insecurity @ 1.0
no money for food > food insecurity @ 0.95
going hungry > food insecurity @ 0.95
no car > transportation insecurity
uninsured > insufficient health insurance coverage @ 0.95
no friends > social exclusion and rejection @ 0.7
no friends > problem related to social environment @ 0.6
isolated > problems related to living alone @ 0.5
bullied > target of perceived adverse discrimination and persecution @ 0.85
bullied at school > educational maladjustment and discord with teachers and classmates
picked on > target of perceived adverse discrimination and persecution @ 0.8
family fighting > other specified problems related to primary support group @ 0.85
family problems > problem related to primary support group unspecified @ 0.95
family conflict > other specified problems related to primary support group @ 0.85
parents fighting > other specified problems related to primary support group @ 0.8
in-law trouble > problems in relationship with in-laws @ 1.0
mother in law > problems in relationship with in-laws @ 0.85
relationship problems > problems in relationship with spouse or partner @ 0.95
breakup > disruption of family by separation and divorce @ 0.6
breakup > problems in relationship with spouse or partner @ 0.8
husband died > disappearance and death of family member @ 1.0
wife died > disappearance and death of family member @ 1.0
child died > disappearance and death of family member
lost parent > disappearance and death of family member
grieving > adjustment disorder @ 0.6
grief > disappearance and death of family member @ 0.75
grief > adjustment disorder @ 0.7
grief > prolonged grief disorder @ 0.6
husband away military > absence of family member due to military deployment @ 0.95
deployed > military deployment @ 0.8
drinking family member > alcoholism and drug addiction in family
caring for sick > dependent relative needing care at home
caring for elderly > dependent relative needing care at home
caregiver stress > dependent relative needing care at home
nobody to take care > need for assistance at home and no other household member able to render care @ 1.0
no one to care > need for assistance at home and no other household member able to render care @ 1.0
no caregiver > need for assistance at home and no other household member able to render care @ 0.95
needs help at home > need for assistance at home and no other household member able to render care
cant bathe self > need for assistance with personal care @ 1.0
cant dress self > need for assistance with personal care @ 1.0
needs 24 hour care > need for continuous supervision @ 1.0
cant be left alone > need for continuous supervision @ 0.95
cps > child in welfare custody @ 0.6
child custody > child custody or support proceedings
child custody > problems related to other legal circumstances @ 0.85
custody battle > problems related to other legal circumstances
adopted > parent-adopted child conflict @ 0.4
latchkey > inadequate parental supervision and control
unsupervised child > inadequate parental supervision and control @ 0.95
bad grades > underachievement in school @ 1.0
failing class > underachievement in school @ 0.95
expelled school > educational maladjustment @ 0.7
school problems > problem related to education and literacy unspecified
skipping school > child and adolescent antisocial behavior @ 0.7
doesnt take medicine > patient's other noncompliance with medication regimen @ 0.95
doesnt take medicine > other noncompliance medication regimen for other reason
not taking medicine > other noncompliance with medication regimen @ 0.95
wont take pills > intentional underdosing of medication regimen
stopped taking medicine > intentional underdosing of medication regimen
forgets medicine > unintentional underdosing of medication regimen @ 0.95
forgets pills > unintentional underdosing of medication regimen @ 0.95
cant afford medicine > intentional underdosing of medication regimen due to financial hardship @ 1.0
noncompliant > noncompliance with medical treatment and regimen @ 0.95
non compliant > noncompliance with medical treatment and regimen @ 0.95
not following diet > noncompliance with dietary regimen @ 0.95
missed dialysis > noncompliance with renal dialysis @ 1.0
skipped dialysis > noncompliance with renal dialysis @ 1.0
behind vaccines > delinquent immunization status @ 1.0
unvaccinated > unvaccinated for covid-19 @ 0.7
no shots > underimmunization status @ 0.85
antivaxxer > immunization not carried out because of patient decision @ 0.85
refuses vaccine > immunization not carried out because of patient refusal @ 0.95
parents refuse vaccine > immunization not carried out because of caregiver refusal @ 1.0
vaccine against religion > immunization not carried out because of patient decision for reasons of belief @ 1.0
unhealthy diet > inappropriate diet and eating habits @ 1.0
no exercise > lack of physical exercise @ 1.0
inactive > lack of physical exercise @ 0.8
doesnt exercise > lack of physical exercise @ 1.0
risky sex > high risk heterosexual behavior @ 0.8
unprotected sex > high risk sexual behavior
gambling > pathological gambling @ 0.85
dips snuff > nicotine dependence chewing tobacco @ 0.95
secondhand smoke > contact with and exposure to environmental tobacco smoke @ 1.0
travel to > contact exposure communicable diseases @ 0.3
travel to > health counseling related to travel @ 0.85
travel medicine > health counseling related to travel @ 0.95
malaria travel > health counseling related to travel @ 0.95
exposure malaria > contact with and exposure to other communicable diseases @ 0.8
blood splash > contact with and exposure to potentially hazardous body fluids @ 1.0
left before seen > procedure and treatment not carried out due to patient leaving prior to being seen @ 1.0
walked out before seen > procedure and treatment not carried out due to patient leaving prior to being seen @ 1.0
ama > patient's noncompliance @ 0.4 in: icd10cm
ama > procedure and treatment not carried out because of patient's decision @ 0.7 in: icd10cm
surgery canceled > procedure and treatment not carried out unspecified reason @ 0.85
canceled procedure > procedure and treatment not carried out unspecified reason @ 0.95
jehovah > procedure and treatment not carried out because of patient's decision for reasons of belief and group pressure @ 0.95
no code > do not resuscitate @ 0.8
living will > encounter for health counseling @ 0.3
living will > other specified counseling @ 0.6
worried well > person with feared health complaint in whom no diagnosis is made @ 1.0
quit smoking > tobacco abuse counseling @ 0.95
stop smoking > tobacco abuse counseling @ 0.95
quit smoking counseling > tobacco abuse counseling @ 1.0
smoking cessation > tobacco abuse counseling @ 1.0
nicotine patch > tobacco abuse counseling @ 0.4
weight loss counseling > dietary counseling and surveillance
diet advice > dietary counseling and surveillance @ 0.95
std counseling > other sex counseling @ 0.6
std counseling > hiv counseling @ 0.3
genetic counseling > encounter for genetic counseling
clothes bad weather > exposure @ 0.2
power of attorney > other specified counseling @ 0.3
bp check > examination of blood pressure @ 0.95
eye checkup > encounter for examination of eyes and vision @ 1.0
hearing check > encounter for examination of ears and hearing @ 1.0
teeth cleaning > encounter for dental examination and cleaning @ 1.0
dental cleaning > encounter for dental examination and cleaning @ 1.0
dental checkup > encounter for dental examination and cleaning @ 1.0
womens exam > encounter for gynecological examination general routine @ 1.0
well woman > encounter for gynecological examination general routine @ 1.0
annual gyn > encounter for gynecological examination general routine @ 1.0
pelvic exam > encounter for gynecological examination general routine
well visit > encounter for general adult medical examination @ 0.8
wellness visit > encounter for general adult medical examination @ 0.95
annual exam > encounter for general adult medical examination @ 1.0
annual physical > encounter for general adult medical examination @ 1.0
yearly physical > encounter for general adult medical examination @ 1.0
complete physical > encounter for general adult medical examination @ 0.95
baby checkup > encounter for routine child health examination @ 0.95
well baby > encounter for routine child health examination @ 1.0
kid checkup > encounter for routine child health examination @ 0.95
newborn checkup > health examination for newborn under 8 days old @ 0.95
med refill > encounter for issue of repeat prescription @ 1.0
medication refill > encounter for issue of repeat prescription @ 1.0
prescription refill > encounter for issue of repeat prescription @ 1.0
ran out of medicine > encounter for issue of repeat prescription @ 1.0
out of meds > encounter for issue of repeat prescription @ 0.95
doctors note > encounter for issue of medical certificate @ 0.95
work note > encounter for issue of medical certificate @ 0.95
return to work > encounter for issue of medical certificate @ 0.8
disability exam > encounter for disability determination @ 1.0
disability form > encounter for disability determination
drug screen job > blood-alcohol and blood-drug test @ 0.85
urine drug screen > blood-alcohol and blood-drug test @ 0.6

# --- telephone and triage talk
throwing up all night > vomiting unspecified @ 1.0
throwing up all day > vomiting unspecified @ 1.0
keep food down > vomiting unspecified @ 0.95
keep anything down > vomiting unspecified @ 0.95
keep water down > vomiting unspecified @ 0.95
keep fluids down > vomiting unspecified @ 0.95
keep nothing down > vomiting unspecified @ 0.95
cant stop throwing up > vomiting unspecified @ 1.0
wont stop vomiting > vomiting unspecified @ 0.95
lost lunch > vomiting unspecified @ 0.7
tossing cookies > vomiting unspecified @ 0.8
hurling > vomiting unspecified @ 0.7
ralphing > vomiting unspecified @ 0.8
gagging > nausea @ 0.7
heaves > nausea @ 0.6
pukey > nausea @ 0.85
butterflies stomach > nausea @ 0.6
both ends > nausea with vomiting @ 0.5
both ends > infectious gastroenteritis and colitis @ 0.7
n/v/d > nausea with vomiting
n/v/d > diarrhea unspecified @ 0.85
nvd > nausea with vomiting
nvd > diarrhea unspecified @ 0.85
vomiting diarrhea > infectious gastroenteritis and colitis unspecified @ 0.85
vomiting diarrhea > noninfective gastroenteritis @ 0.75
throwing up diarrhea > infectious gastroenteritis and colitis unspecified @ 0.85
food poisoning > bacterial foodborne intoxication unspecified @ 1.0
stomach flu > viral intestinal infection unspecified @ 1.0
stomach virus > viral intestinal infection unspecified @ 1.0
tummy bug > viral intestinal infection unspecified @ 1.0
stomach bug > viral intestinal infection unspecified @ 1.0
gastric flu > viral intestinal infection unspecified @ 1.0
intestinal flu > viral intestinal infection unspecified @ 1.0
24 hour bug > viral intestinal infection unspecified @ 0.85
ate something bad > bacterial foodborne intoxication unspecified
bad food > bacterial foodborne intoxication unspecified @ 0.8
ate bad > bacterial foodborne intoxication @ 0.6 if: chicken, fish, oysters, meat, eggs, food, mayo, salad, shellfish, shrimp
gippy tummy > infectious gastroenteritis and colitis unspecified
dicky tummy > abdominal pain | functional dyspepsia @ 0.7
pain after eating > epigastric pain
pain after eating > functional dyspepsia @ 0.85
pain after meals > epigastric pain
pain after meals > functional dyspepsia @ 0.85
hurts after eating > epigastric pain
hurts after eating > functional dyspepsia @ 0.8
stomach hurts eat > epigastric pain @ 0.95
tummy hurts > unspecified abdominal pain @ 0.95
gut hurts > unspecified abdominal pain
stomach ache > unspecified abdominal pain @ 0.95
knot in stomach > unspecified abdominal pain @ 0.7
lower belly pain > lower abdominal pain unspecified @ 0.95
upper belly pain > upper abdominal pain unspecified @ 0.95
right lower belly > right lower quadrant pain
lower right side pain > right lower quadrant pain
lower left belly > left lower quadrant pain @ 0.95
lower left side pain > left lower quadrant pain
upper right belly > right upper quadrant pain @ 0.95
upper left belly > left upper quadrant pain @ 0.95
pain under ribs > upper abdominal pain unspecified @ 0.8
stitch in side > other chest pain @ 0.3
stitch in side > unspecified abdominal pain @ 0.7
side hurts > unspecified abdominal pain @ 0.7
abd pain > unspecified abdominal pain @ 0.95
abdo pain > unspecified abdominal pain @ 0.95
fell out > syncope and collapse @ 0.4 if: church, sudden, unconscious, spell
lost consciousness > syncope and collapse
lost consciousness > unspecified coma @ 0.5
knocked out > concussion with loss of consciousness @ 0.85
out cold > unspecified coma @ 0.6
out cold > concussion with loss of consciousness @ 0.7
unresponsive > unspecified coma
wont wake up > unspecified coma
cant wake > unspecified coma @ 0.85
cant wake > stupor @ 0.7
headrush > orthostatic hypotension @ 0.7
elephant on chest > other chest pain
chest hurts > chest pain unspecified @ 1.0
pain down left arm > chest pain unspecified @ 0.6
pain down left arm > pain in left arm @ 0.85
chest hurts breathing > chest pain on breathing @ 1.0
pain deep breath > chest pain on breathing @ 1.0
soa > shortness of breath
winded walking > other forms of dyspnea @ 0.8
short of breath exertion > other forms of dyspnea
short breath climbing stairs > other forms of dyspnea @ 0.85
doe > other forms of dyspnea @ 0.85
trouble breathing lying > orthopnea @ 1.0
cant breathe lying > orthopnea @ 1.0
cant breathe > shortness of breath | dyspnea unspecified
resp distress > acute respiratory distress @ 0.95
respiratory distress > acute respiratory distress @ 0.85
breathing problem > dyspnea unspecified @ 0.95
barky cough > acute obstructive laryngitis croup @ 0.95
barking cough > acute obstructive laryngitis croup @ 0.95
seal cough > acute obstructive laryngitis croup
hacking cough > other specified cough @ 0.7
tickle in throat > other specified symptoms circulatory respiratory @ 0.3
tickle in throat > cough unspecified @ 0.7
frog in throat > dysphonia @ 0.8
croaky > dysphonia
lump in throat > foreign body sensation throat
sleepy baby > somnolence @ 0.7
not acting right > altered mental status unspecified @ 1.0
acting strange > altered mental status unspecified @ 0.75
acting funny > altered mental status unspecified @ 0.7
not himself > altered mental status unspecified @ 0.7
not herself > altered mental status unspecified @ 0.7
not making sense > disorientation unspecified
talking nonsense > disorientation unspecified @ 0.8
confused > disorientation unspecified @ 0.95
out of it > altered mental status unspecified @ 0.6
mixed up > disorientation unspecified @ 0.7
doesnt know where > disorientation unspecified @ 0.85
foggy > altered mental status @ 0.4
ams > altered mental status unspecified @ 1.0
aloc > altered mental status unspecified @ 0.95
loc > syncope and collapse | transient alteration of awareness | unspecified coma @ 0.5 in: icd10cm
sensation like ants > other disturbances of skin sensation @ 0.8
weak and dizzy > weakness
weak and dizzy > dizziness @ 0.8
weak all over > weakness @ 1.0
gave out > other instability @ 0.6 if: knee, leg, ankle, hip
knee gave out > other instability knee @ 1.0
knee gives out > other instability knee @ 1.0
knee buckles > other instability knee @ 1.0
legs give out > weakness @ 0.7
legs give out > repeated falls @ 0.6
ankle gives out > other instability ankle @ 0.95
hip gives out > other instability hip @ 0.95
ha > headache @ 0.7 if: x, days, severe, fever, photophobia, neck, nausea, worst, migraine, co, c/o, dizzy, bad
splitting headache > headache unspecified @ 0.95
thunderclap > headache unspecified @ 0.6
worst headache > headache unspecified @ 0.85
ice cream headache > other headache syndrome @ 0.7
brain freeze > other headache syndrome @ 0.7
headache behind eyes > headache unspecified
bad headache > headache unspecified @ 0.95
migraine flashing lights > migraine with aura @ 1.0
migraine zigzag > migraine with aura @ 0.95
migraine vision > migraine with aura
migraine with spots > migraine with aura @ 0.85
eye migraine > ophthalmoplegic migraine @ 0.6
sick headache > migraine unspecified @ 0.85
tired all time > other fatigue @ 0.95
always tired > other fatigue @ 1.0
fatigued > other fatigue @ 1.0
beat > other fatigue @ 0.4 if: dead, tired, feeling
pooped > other fatigue @ 0.5
wants to kill himself > suicidal ideations @ 1.0
wants to kill herself > suicidal ideations @ 1.0
wants to kill self > suicidal ideations @ 1.0
kill self > suicidal ideations @ 0.95
want to end it > suicidal ideations @ 0.8
end my life > suicidal ideations @ 0.95
thinking about suicide > suicidal ideations @ 1.0
wants to hurt someone > homicidal ideations
wants to hurt others > violent behavior @ 0.7
wants to hurt self > suicidal ideations @ 0.85
od > poisoning by unspecified drugs medicaments and biological substances @ 0.95
overdosed > poisoning by unspecified drugs medicaments and biological substances @ 0.85
too many pills > poisoning by unspecified drugs medicaments and biological substances @ 0.95
took wrong medicine > poisoning by unspecified drugs medicaments and biological substances @ 0.85
wrong pill > poisoning by unspecified drugs medicaments and biological substances @ 0.7
double dose > poisoning by unspecified drugs medicaments and biological substances @ 0.7
child ate pills > poisoning by unspecified drugs medicaments and biological substances @ 0.85
got into medicine > poisoning by unspecified drugs medicaments and biological substances @ 0.8
alcohol overdose > toxic effect of ethanol @ 0.95
drank hand sanitizer > toxic effect of 2-propanol @ 0.7
drank antifreeze > toxic effect of glycols @ 1.0
drank drain cleaner > toxic effect corrosive alkalis @ 1.0
ate laundry pod > toxic effect of soaps and detergents @ 1.0
ate rat poison > toxic effect of rodenticides @ 1.0
gas fumes > toxic effect of gases fumes vapors @ 0.7
gas leak > toxic effect of unspecified gases fumes and vapors @ 0.85
smoke inhalation > toxic effect of smoke @ 0.85
inhaled smoke > respiratory conditions due to smoke @ 0.7
inhalation injury > toxic effect of unspecified gases fumes and vapors @ 0.8
allergic reaction food > anaphylactic reaction food @ 0.6
allergic reaction food > other adverse food reactions @ 0.8
throat closing > anaphylactic shock @ 0.8
throat closing > angioneurotic edema @ 0.7
face swelling up > angioneurotic edema @ 0.6
sick person > illness unspecified
sick > illness unspecified @ 0.7
ill > illness unspecified @ 0.75
just dont feel good > other malaise
dont feel right > other malaise @ 0.85
feel like crap > other malaise
achy all over > generalized pain @ 0.6
achy all over > myalgia @ 0.8
pain all over > pain unspecified @ 0.7
running a fever > fever unspecified @ 1.0
burning up fever > fever unspecified @ 1.0
fever and chills > fever unspecified @ 0.85
temp > fever unspecified @ 0.7 if: high, baby, child, 101, 102, 103, 104, 100, 99
hemorrhage > hemorrhage not elsewhere classified
bleeding heavily > hemorrhage not elsewhere classified @ 0.85
traumatic injury > injury unspecified
assault > assault by unspecified means @ 0.8
heart problem > heart disease unspecified @ 0.95
heart condition > heart disease unspecified @ 0.95
diabetic problem > type 2 diabetes mellitus with unspecified complications @ 0.8
back problem > dorsopathy unspecified
bad back > dorsalgia unspecified @ 0.95
back hurts > dorsalgia unspecified @ 0.95
lower back hurts > low back pain unspecified @ 0.95
back went out > dorsalgia unspecified @ 0.85
threw out back > low back pain unspecified
put back out > low back pain unspecified
back locked up > muscle spasm of back
neck hurts > cervicalgia @ 1.0
kink in neck > cervicalgia @ 0.85
kink in neck > torticollis @ 0.8
slept wrong neck > cervicalgia | torticollis @ 0.8
knee hurts > pain in knee @ 1.0
shoulder hurts > pain in shoulder @ 1.0
hip hurts > pain in hip @ 1.0
foot hurts > pain in foot @ 1.0
hand hurts > pain in hand @ 1.0
elbow hurts > pain in elbow @ 1.0
ankle hurts > pain in ankle and joints of foot @ 1.0
wrist hurts > pain in wrist @ 1.0
leg hurts > pain in leg @ 1.0
arm hurts > pain in arm @ 1.0
tooth hurts > other specified disorders of teeth @ 0.8
throat hurts > acute pharyngitis unspecified @ 0.85
joints hurt > pain in unspecified joint @ 1.0
muscles hurt > myalgia @ 1.0
bones hurt > other specified disorders of bone @ 0.85
skin hurts > hyperesthesia @ 0.6
skin hurts > pain unspecified @ 0.5
le edema > localized edema @ 0.95
lower extremity edema > localized edema @ 0.95
ble edema > localized edema @ 0.95
pedal edema > localized edema @ 0.95
pnd > other forms of dyspnea @ 0.6 if: orthopnea, edema, chf, doe, sob
infxn > infection @ 1.0
infx > infection @ 1.0
wound infection > infection following a procedure unspecified @ 0.7
wound infection > local infection of skin and subcutaneous tissue unspecified @ 0.85
infected cut > local infection of skin and subcutaneous tissue unspecified
pus from wound > infection following a procedure @ 0.8
pus coming out > local infection of skin and subcutaneous tissue unspecified @ 0.75
pus coming out > abscess @ 0.7
oozing wound > local infection of skin @ 0.6
post op infection > infection following a procedure unspecified @ 1.0
surgical infection > infection following a procedure unspecified @ 0.95
incision infected > infection following a procedure superficial incisional surgical site
stitches came out > disruption of external operation wound
stitches popped > disruption of external operation wound @ 0.95
incision opened > disruption of external operation wound @ 1.0
port problem > mechanical complication of vascular dialysis catheter @ 0.3
port problem > complication of cardiac and vascular prosthetic device @ 0.8
clogged port > mechanical complication other vascular devices @ 0.8
foley problem > complication of urinary catheter @ 0.8
foley problem > mechanical complication indwelling urethral catheter
foley leaking > leakage of indwelling urethral catheter @ 0.95
clogged catheter > mechanical complication indwelling urethral catheter @ 0.8
catheter fell out > displacement of indwelling urethral catheter @ 0.85
peg tube problem > gastrostomy complication unspecified @ 1.0
feeding tube problem > gastrostomy complication unspecified @ 0.95
feeding tube came out > gastrostomy malfunction @ 0.95
feeding tube clogged > gastrostomy malfunction @ 0.95
trach problem > unspecified tracheostomy complication @ 1.0
shunt malfunction > mechanical complication of ventricular intracranial shunt @ 0.95
icd shock > encounter for adjustment automatic implantable cardiac defibrillator @ 0.6
low hgb > anemia unspecified @ 0.95
low h h > anemia unspecified @ 0.95
low hct > anemia unspecified
low k > hypokalemia @ 1.0
high k > hyperkalemia @ 1.0
high na > hypernatremia @ 1.0
low mg > hypomagnesemia @ 0.8
low ca > hypocalcemia @ 0.8
high ca > hypercalcemia @ 0.8
high ldl > pure hypercholesterolemia @ 0.95
high bp > essential hypertension @ 1.0
low bp > hypotension unspecified @ 1.0
high hr > tachycardia unspecified @ 0.95
low hr > bradycardia unspecified @ 0.95
low temp > hypothermia not associated with low environmental temperature @ 0.85
high trop > other abnormal findings of blood chemistry @ 0.4
ed > male erectile dysfunction unspecified in: icd10cm
vag bleed > abnormal uterine and vaginal bleeding unspecified @ 1.0
sti exposure > contact exposure infections predominantly sexual mode of transmission @ 1.0
std exposure > contact exposure infections predominantly sexual mode of transmission @ 1.0
childbirth > full-term uncomplicated delivery
gave birth > full-term uncomplicated delivery @ 0.85
in labor > full-term uncomplicated delivery @ 0.6
contractions > false labor unspecified @ 0.85
contractions > preterm labor @ 0.7
sore nipples > mastodynia @ 0.85
kidney infection > tubulo-interstitial nephritis not specified as acute or chronic @ 0.95
kidney infection > acute tubulo-interstitial nephritis
cast off > encounter for other orthopedic aftercare @ 1.0
cast removal > encounter for other orthopedic aftercare @ 1.0
soft spot bulging > other symptoms and signs involving the nervous system @ 0.5
drowned > unspecified effects of drowning and nonfatal submersion @ 1.0
near drowning > unspecified effects of drowning and nonfatal submersion @ 1.0
boat accident > other and unspecified water transport accident
gsw > open wound @ 0.6 if: chest, leg, arm, abdomen, head, foot, hand, thigh, shoulder, back, neck
gsw chest > unspecified open wound of front wall of thorax @ 0.95
gsw abdomen > unspecified open wound of abdominal wall
gsw leg > unspecified open wound lower leg @ 0.95
gsw arm > unspecified open wound of upper arm @ 0.95
gsw head > open wound of head
stab wound > open wound @ 0.7
stabbed knife > assault by knife @ 0.95
knife attack > assault by knife
as aortic > aortic stenosis @ 0.5

# --- talk: general words
knot > mass lump @ 0.7 if: neck, back, leg, arm, armpit, wrist, calf, thigh, scalp, head, skin, jaw
giving way > weakness @ 0.7 if: leg, legs, knee
go numb > anesthesia of skin
goes numb > anesthesia of skin
fell asleep > paresthesia of skin @ 0.8 if: arm, leg, foot, hand, limb
feels like crawling > paresthesia of skin @ 0.8
weakness leg > other symptoms and signs involving the musculoskeletal system @ 0.85
weakness arm > other symptoms and signs involving the musculoskeletal system @ 0.85
weakness hand > other symptoms and signs involving the musculoskeletal system @ 0.8
heavy legs > other symptoms and signs involving the musculoskeletal system @ 0.85
mass limb > localized swelling mass and lump @ 0.7
smells funny urine > other abnormal findings in urine @ 0.85
false positive serology > other specified abnormal immunological findings in serum @ 0.85
abnormal x-ray > abnormal findings on diagnostic imaging @ 0.7 in: icd10cm
abnormal xray > abnormal findings on diagnostic imaging @ 0.7 in: icd10cm
abnormal biopsy > abnormal histological findings in specimens @ 0.75 in: icd10cm
abnormal cytology > abnormal cytological findings in specimens @ 0.8 in: icd10cm
atypical cells > abnormal cytological findings in specimens @ 0.7 in: icd10cm
positive culture > abnormal microbiological findings in specimens @ 0.75 in: icd10cm
sputum > specimens from respiratory organs and thorax @ 0.6 if: abnormal, positive, culture, cytology in: icd10cm
pleural fluid > specimens from respiratory organs and thorax @ 0.7 if: abnormal, culture, cytology, atypical in: icd10cm
stool culture > microbiological findings in specimens from digestive organs @ 0.85 in: icd10cm
peritoneal fluid > specimens from digestive organs and abdominal cavity @ 0.7 if: abnormal, culture, cytology in: icd10cm
spinal fluid > cerebrospinal fluid
semen > specimens from male genital organs @ 0.7 if: abnormal, culture, analysis in: icd10cm
nipple discharge > specimens from other organs systems and tissues @ 0.7 if: abnormal, culture, cytology, atypical in: icd10cm
wound culture > abnormal microbiological findings in specimens from other organs @ 0.8 in: icd10cm
urine culture > abnormal findings on microbiological examination of urine @ 0.8 in: icd10cm
tumor marker > abnormal tumor markers @ 0.8 in: icd10cm
abnormal evoked potential > abnormal results of function studies of central nervous system @ 0.75 in: icd10cm
abnormal nerve conduction > abnormal results of function studies of peripheral nervous system @ 0.8 in: icd10cm
abnormal stress > abnormal result of other cardiovascular function study @ 0.75 if: test, treadmill, echo, ekg, nuclear
abnormal uptake > abnormal results of function studies @ 0.6 if: thyroid, scan
pulse over 100 > tachycardia unspecified
pulse in the 40s > bradycardia unspecified
can feel my heart beat > palpitations
butterflies in chest > palpitations
bigeminal pulse > other abnormalities of heart beat
pulse deficit > other abnormalities of heart beat
uneven heartbeat > other abnormalities of heart beat
pulsus bigeminus > other abnormalities of heart beat
heart beats irregular > other abnormalities of heart beat
heart out of rhythm > other abnormalities of heart beat
harmless murmur > benign and innocent cardiac murmurs
diastolic murmur > cardiac murmur unspecified
gallop rhythm > other cardiac sounds
ejection click > other cardiac sounds
pressure up at the doctor's office > elevated blood-pressure reading without diagnosis of hypertension
incidental low bp > nonspecific low blood-pressure reading
nose gushing blood > epistaxis
blood in throat > hemorrhage from throat
blood in saliva throat > hemorrhage from throat
tracheal bleeding > hemorrhage from other sites in respiratory passages
alveolar hemorrhage diffuse > hemorrhage from other sites in respiratory passages
barky cough adult > cough unspecified
cough over eight weeks > chronic cough
tussive syncope > cough syncope
can't catch my breath > dyspnea unspecified
struggling to breathe > dyspnea unspecified
needs three pillows to sleep > orthopnea
panting after stairs > shortness of breath
huffing and puffing > shortness of breath
sudden trouble breathing > acute respiratory distress
wakes up gasping for air > other forms of dyspnea
short of breath with activity > other forms of dyspnea
pnd breath > other forms of dyspnea
nocturnal dyspnea > other forms of dyspnea
gasping > other forms of dyspnea
squawking breath > stridor
inspiratory noise > stridor
squeaky breathing > wheezing
rhonchi sibilant > wheezing
musical breath sounds > wheezing
cluster breathing > periodic breathing
blowing off co2 > hyperventilation
stopped breathing for seconds > apnea
rapid shallow breathing > tachypnea
sawing logs > snoring
rattling breath > other abnormalities of breathing
grunting > other abnormalities of breathing
kussmaul breathing > other abnormalities of breathing
hypopnea > other abnormalities of breathing
snorting > other abnormalities of breathing
paradoxical breathing > other abnormalities of breathing
diminished breath sounds > other abnormalities of breathing
nasal flaring > other abnormalities of breathing
crackling lungs > other abnormalities of breathing
co2 retention > other abnormalities of breathing
trapped carbon dioxide > other abnormalities of breathing
burning throat > pain in throat
substernal pain > precordial pain
pleuritic chest pain > pleurodynia
stitch in side chest > pleurodynia
side stitch ribs > pleurodynia
atypical chest pain > other chest pain
sore chest muscles > other chest pain
chest burning > other chest pain
thoracic pain > chest pain unspecified
low pulse ox > hypoxemia
sats in the 80s > hypoxemia
pulse ox reading low > hypoxemia
pleural rub > pleurisy
adhesion pleura > pleurisy
thick mucus > abnormal sputum
colored mucus > abnormal sputum
expectoration > abnormal sputum
head congestion > nasal congestion
mucus stuck in throat > postnasal drip
diminished pulses > other specified symptoms and signs involving the circulatory and respiratory systems
bounding pulse > other specified symptoms and signs involving the circulatory and respiratory systems
no pulse in foot > other specified symptoms and signs involving the circulatory and respiratory systems
poor circulation cold feet pulses > other specified symptoms and signs involving the circulatory and respiratory systems
decreased pulses > other specified symptoms and signs involving the circulatory and respiratory systems
jugular venous distension > other specified symptoms and signs involving the circulatory and respiratory systems
neck vein distension > other specified symptoms and signs involving the circulatory and respiratory systems
jvd > other specified symptoms and signs involving the circulatory and respiratory systems
whooshing in neck > other specified symptoms and signs involving the circulatory and respiratory systems
pulsus paradoxus > other specified symptoms and signs involving the circulatory and respiratory systems
capillary refill slow > other specified symptoms and signs involving the circulatory and respiratory systems
feels like pill stuck in throat > foreign body sensation throat
something stuck up nose feeling > foreign body sensation nose
liver pain > right upper quadrant pain
hypochondrial pain right > right upper quadrant pain
spleen pain > left upper quadrant pain
dyspepsia > epigastric pain
pain down there > pelvic and perineal pain unspecified side
low middle belly pain > suprapubic pain
low tummy ache > lower abdominal pain unspecified
appendix area pain > right lower quadrant pain
iliac fossa pain right > right lower quadrant pain
sore belly to touch > abdominal tenderness unspecified site
hurts when pressure let go belly > rebound abdominal tenderness unspecified site
diffuse abdominal pain > generalized abdominal pain
loin pain > flank pain unspecified side
pain in side below ribs > flank pain unspecified side
want to puke > nausea
throws up without feeling sick > vomiting without nausea
stercoraceous vomiting > vomiting of fecal matter
yellow vomit > bilious vomiting
periodic vomiting > cyclical vomiting syndrome unrelated to migraine
pot vomiting hot showers > cannabis hyperemesis syndrome
nausea and throwing up > nausea with vomiting unspecified
acid taste burning chest > heartburn
unable to swallow > aphagia
trouble chewing and starting swallow > dysphagia oral phase
esophageal dysphagia > other dysphagia
functional dysphagia > other dysphagia
swollen belly gas > abdominal distension gaseous
tight swollen belly > abdominal distension gaseous
puffy stomach > abdominal distension gaseous
flatus > flatulence
soiling > full incontinence of feces
feeling of not finishing bowel movement > incomplete defecation
streaks in underwear > fecal smearing
staining underwear > fecal smearing
urgent bowel movement > fecal urgency
rush to toilet bowel > fecal urgency
megalohepatia > hepatomegaly
liver and spleen enlarged > hepatomegaly with splenomegaly not elsewhere classified
big liver and spleen > hepatomegaly with splenomegaly not elsewhere classified
peritoneal dropsy > other ascites
umbilical swelling > intra-abdominal and pelvic swelling mass and lump unspecified site
retroperitoneal mass > intra-abdominal and pelvic swelling mass and lump unspecified site
inguinal swelling > other intra-abdominal and pelvic swelling mass
quiet bowels > absent bowel sounds
overactive bowel sounds > hyperactive bowel sounds
tinkling bowel sounds > hyperactive bowel sounds
noisy guts > other abnormal bowel sounds
positive cologuard > other fecal abnormalities
weird poop > other fecal abnormalities
orange poop > other fecal abnormalities
elevated fecal calprotectin > other fecal abnormalities
poop like water > diarrhea unspecified
abdominal pulsation > other specified symptoms and signs involving the digestive system and abdomen
feeling of fullness abdomen > other specified symptoms and signs involving the digestive system and abdomen
gagging > other specified symptoms and signs involving the digestive system and abdomen
abdominal wall tension > other specified symptoms and signs involving the digestive system and abdomen
cannot feel toes > anesthesia of skin
dead leg feeling > anesthesia of skin
dull sensation skin > hypoesthesia of skin
asleep feeling arm > paresthesia of skin
burning sensation skin > paresthesia of skin
crawling sensation > paresthesia of skin
sensitive skin sensation > other disturbances of skin sensation
cold sensation skin > other disturbances of skin sensation
painful skin > other disturbances of skin sensation
loss of proprioception > other disturbances of skin sensation
thermal sensation loss > other disturbances of skin sensation
loss of temperature sensation > other disturbances of skin sensation
vesicular rash > rash and other nonspecific skin eruption
puffy face > localized swelling mass and lump head
knot on neck > localized swelling mass and lump neck
chest wall mass > localized swelling mass and lump trunk
buttock lump > localized swelling mass and lump trunk
lump on ribs > localized swelling mass and lump trunk
knot on back > localized swelling mass and lump trunk
hand swelling > localized swelling mass and lump unspecified upper limb
axillary mass > localized swelling mass and lump unspecified upper limb
axillary lump > localized swelling mass and lump unspecified upper limb
underarm lump > localized swelling mass and lump unspecified upper limb
mass of finger > localized swelling mass and lump unspecified upper limb
knot in calf > localized swelling mass and lump unspecified lower limb
lump behind knee > localized swelling mass and lump unspecified lower limb
dusky skin > cyanosis
purple lips > cyanosis
lost color in face > pallor
face gets hot and red > flushing
facial redness > flushing
black and blue marks unexplained > spontaneous ecchymoses
ecchymosis > spontaneous ecchymoses
bruising without injury > spontaneous ecchymoses
skin cracks > changes in skin texture
fissured skin > changes in skin texture
bleb skin > other skin changes
skin odor > other skin changes
skin wrinkling hands > other skin changes
shakes > tremor unspecified
hand cramps > cramp and spasm
toe cramps > cramp and spasm
night leg cramps > cramp and spasm
calf cramps > cramp and spasm
twitchy eyelid muscle > fasciculation
muscle flickering > fasciculation
jerking > other abnormal involuntary movements
jerky movements > other abnormal involuntary movements
writhing movements > other abnormal involuntary movements
involuntary jerking > other abnormal involuntary movements
startle jumps > other abnormal involuntary movements
athetoid movements > other abnormal involuntary movements
body jerks > other abnormal involuntary movements
stumbling walk > ataxic gait
dragging leg > paralytic gait
stiff legged walk > paralytic gait
disequilibrium walking > unsteadiness on feet
unbalanced feeling > unsteadiness on feet
antalgic gait > other abnormalities of gait and mobility
in-toeing gait > other abnormalities of gait and mobility
pigeon toed walk > other abnormalities of gait and mobility
unable to stand > other abnormalities of gait and mobility
trouble standing > other abnormalities of gait and mobility
toe walker > other abnormalities of gait and mobility
magnetic gait > other abnormalities of gait and mobility
walks funny > other abnormalities of gait and mobility
out-toeing gait > other abnormalities of gait and mobility
gait apraxia > other abnormalities of gait and mobility
clumsy > other lack of coordination
uncoordinated > other lack of coordination
poor coordination > other lack of coordination
poor hand eye coordination > other lack of coordination
meningeal signs > meningismus
kernig sign > meningismus
extensor plantar response > abnormal reflex
absent knee jerk > abnormal reflex
stooped > abnormal posture
hunched over > abnormal posture
camptocormia > abnormal posture
leaning to one side > abnormal posture
body tilt > abnormal posture
temporary paralysis > transient paralysis
paralysis that went away > transient paralysis
lopsided face > facial weakness
focal neurologic deficit > other symptoms and signs involving the nervous system
transient neurological symptoms > other symptoms and signs involving the nervous system
pronator drift > other symptoms and signs involving the nervous system
grip weakness > other symptoms and signs involving the musculoskeletal system
limb weakness > other symptoms and signs involving the musculoskeletal system
one arm weak > other symptoms and signs involving the musculoskeletal system
poor grip > other symptoms and signs involving the musculoskeletal system
legs feel heavy > other symptoms and signs involving the musculoskeletal system
arm feels heavy > other symptoms and signs involving the musculoskeletal system
leg giving way > other symptoms and signs involving the musculoskeletal system
legs buckling > other symptoms and signs involving the musculoskeletal system
decreased strength > other symptoms and signs involving the musculoskeletal system
cogwheel rigidity > other symptoms and signs involving the musculoskeletal system
peeing blood > gross hematuria
macroscopic hematuria > gross hematuria
blood in urine on microscope > other microscopic hematuria
urinary bleeding > hematuria unspecified
can't urinate from medicine > drug induced retention of urine
few wet diapers > anuria and oliguria
keeps going to pee > frequency of micturition
making too much urine at night > nocturnal polyuria
makes lots of urine > other polyuria
urethrorrhea > urethral discharge without blood
blood in cum > hematospermia
urine leak into tissue > extravasation of urine
urinoma > extravasation of urine
takes a while to start peeing > hesitancy of micturition
trickle of urine > poor urinary stream
have to rush to pee > urgency of urination
can't wait to pee > urgency of urination
pushing to urinate > straining to void
paruresis > other difficulties with micturition
dysfunctional voiding sign > other difficulties with micturition
intermittent urine stream > other difficulties with micturition
can't feel one testicle > unilateral non-palpable testicle
bladder pressure > other symptoms and signs involving the genitourinary system
bladder pain > other symptoms and signs involving the genitourinary system
bladder discomfort > other symptoms and signs involving the genitourinary system
urethral pain > other symptoms and signs involving the genitourinary system
urethral burning > other symptoms and signs involving the genitourinary system
urinary symptoms > other symptoms and signs involving the genitourinary system
hard to stay awake > somnolence
dozing off > somnolence
groggy > somnolence
not waking up > unspecified coma
spaced out spells > transient alteration of awareness
blank spells > transient alteration of awareness
lapse of awareness > transient alteration of awareness
absence like spells > transient alteration of awareness
staring off > transient alteration of awareness
in a daze > transient alteration of awareness
acute confusion > disorientation unspecified
sundowning > disorientation unspecified
can't form new memories > anterograde amnesia
can't remember before accident > retrograde amnesia
old age memory slowing > age-related cognitive decline
borderline intelligence > borderline intellectual functioning
lack of focus > attention and concentration deficit
psychomotor retardation slowed > psychomotor deficit
dysexecutive syndrome > frontal lobe and executive function deficit
lack of insight into illness > anosognosia
denial of own paralysis > anosognosia
foggy thinking > other symptoms and signs involving cognitive functions and awareness
mental fog > other symptoms and signs involving cognitive functions and awareness
chemo brain > other symptoms and signs involving cognitive functions and awareness
hazy mind > other symptoms and signs involving cognitive functions and awareness
everything smells bad > parosmia
everything smells like smoke > parosmia
taste distortion > parageusia
funny taste > parageusia
bitter taste > parageusia
phantogeusia > parageusia
lost taste and smell > other disturbances of smell and taste
ageusia > other disturbances of smell and taste
can't taste > other disturbances of smell and taste
hypogeusia > other disturbances of smell and taste
hyperosmia > other disturbances of smell and taste
weak sense of smell > other disturbances of smell and taste
no taste > other disturbances of smell and taste
food has no taste > other disturbances of smell and taste
hearing things that aren't there > auditory hallucinations
phonemes hallucinated > auditory hallucinations
feels bugs that are not there > other hallucinations
gustatory hallucination > other hallucinations
synesthesia > other symptoms and signs involving general sensations and perceptions
hypersensitivity to noise > other symptoms and signs involving general sensations and perceptions
body image distortion > other symptoms and signs involving general sensations and perceptions
jumpy > nervousness
pacing back and forth > restlessness and agitation
keeps fidgeting > restlessness and agitation
doesn't care about anything > demoralization and apathy
listless no interest > demoralization and apathy
abulia > demoralization and apathy
angry all the time > irritability and anger
assaultive > violent behavior
poor self image > low self-esteem
crying spells adult > excessive crying of child adolescent or adult
weepy > excessive crying of child adolescent or adult
breaks down crying > excessive crying of child adolescent or adult
no pleasure in anything > anhedonia
loss of pleasure > anhedonia
thoughts of killing others > homicidal ideations
wishes to be dead > suicidal ideations
labile mood > emotional lability
emotionally unstable > emotional lability
acts without thinking > impulsiveness
cutting self > nonsuicidal self-harm
nssi > nonsuicidal self-harm
emotional distress > other symptoms and signs involving emotional state
hopeless > other symptoms and signs involving emotional state
feels lonely > other symptoms and signs involving emotional state
feeling guilty > other symptoms and signs involving emotional state
panicky > other symptoms and signs involving emotional state
blunted affect > other symptoms and signs involving emotional state
dirty and smelly > very low level of personal hygiene
odd clothes > bizarre personal appearance
dresses strangely > bizarre personal appearance
weird behavior > strange and inexplicable behavior
slow to respond > slowness and poor responsiveness
suspicious of everyone > suspiciousness and marked evasiveness
rambling speech > verbosity and circumstantial detail obscuring reason for contact
disruptive behavior sign > other symptoms and signs involving appearance and behavior
wernicke aphasia > aphasia
lost ability to talk > aphasia
trouble forming words > dysarthria and anarthria
scanning speech > dysarthria and anarthria
stuttering due to parkinson > fluency disorder in conditions classified elsewhere
pressured speech > other speech disturbances
talking nonsense > other speech disturbances
monotone speech > other speech disturbances
halting speech > other speech disturbances
not talking > other speech disturbances
can't read after brain injury > dyslexia and alexia
ideational apraxia > apraxia
talks through nose > hypernasality
sounds stuffed up voice > hyponasality
denasal speech > hyponasality
hypophonia > other voice and resonance disorders
quiet voice > other voice and resonance disorders
shaky voice > other voice and resonance disorders
prolonged fever > fever unspecified
fever from medication > drug induced fever
vaccine fever > postvaccination fever
headache when upright > headache with orthostatic component not elsewhere classified
physical deconditioning > other malaise
general ill health > other malaise
tired for months > chronic fatigue unspecified
sluggish > other fatigue
weary > other fatigue
aging weakness > age-related physical debility
febrile status epilepticus > complex febrile convulsions
shaking fit > unspecified convulsions
shock from fluid loss > hypovolemic shock
distributive shock > other shock
obstructive shock > other shock
vasodilatory shock > other shock
vasoplegic shock > other shock
swollen lymph node > localized enlarged lymph nodes
hilar adenopathy > localized enlarged lymph nodes
cervical lymphadenopathy > localized enlarged lymph nodes
axillary adenopathy > localized enlarged lymph nodes
swollen glands under arm > localized enlarged lymph nodes
enlarged lymph node > localized enlarged lymph nodes
hilar lymphadenopathy > localized enlarged lymph nodes
mesenteric lymphadenopathy > localized enlarged lymph nodes
knot in armpit gland > localized enlarged lymph nodes
diffuse adenopathy > generalized enlarged lymph nodes
hyperplasia lymph node > enlarged lymph nodes unspecified
leg edema > localized edema
leg swelling both > localized edema
dependent edema > localized edema
perspiring heavily > generalized hyperhidrosis
breaking out in sweat > generalized hyperhidrosis
wakes up drenched > generalized hyperhidrosis
sudoresis > generalized hyperhidrosis
baby not rolling over > delayed milestone in childhood
physical growth delay > other lack of expected normal physiological development in childhood
slow growing > other lack of expected normal physiological development in childhood
failure to thrive elderly > adult failure to thrive
doesn't feel like eating > anorexia
drinks a lot of water > polydipsia
ravenous > polyphagia
won't take bottle > feeding difficulties unspecified
feeding problem infant > feeding difficulties unspecified
poor feeder > feeding difficulties unspecified
food refusal > other feeding difficulties
weight is falling off > abnormal weight loss
putting on pounds > abnormal weight gain
poor oral intake > other symptoms and signs concerning food and fluid intake
sugar craving > other symptoms and signs concerning food and fluid intake
muscle wasting from cancer > cachexia
body temp too low > hypothermia not associated with low environmental temperature
near sids > apparent life threatening event in infant
full after few bites > early satiety
goose bumps chills > chills without fever
feels cold all the time > other general symptoms and signs
can't stand heat > other general symptoms and signs
body feels off > other general symptoms and signs
thick blood plasma > abnormal plasma viscosity
hyperviscosity serum > abnormal plasma viscosity
sudden drop in blood count > precipitous drop in hematocrit
high mcv > other abnormality of red blood cells
elevated mcv > other abnormality of red blood cells
schistocytes > other abnormality of red blood cells
howell jolly bodies > other abnormality of red blood cells
elevated rdw > other abnormality of red blood cells
burr cells > other abnormality of red blood cells
low red cell count > other abnormality of red blood cells
abnormal glucose tolerance test > impaired glucose tolerance oral
almost diabetic > prediabetes
liver numbers up > elevation of levels of liver transaminase levels
hypertransaminasemia > elevation of levels of liver transaminase levels
hyperamylasemia > abnormal levels of other serum enzymes
hyperckemia > abnormal levels of other serum enzymes
hyperlipasemia > abnormal levels of other serum enzymes
raised gamma gt > abnormal levels of other serum enzymes
anti dna positive > raised antibody titer
red cell antibodies present > raised antibody titer
tb blood test positive > nonspecific reaction to cell mediated immunity measurement of gamma interferon
positive rf > abnormal rheumatoid factor
high rheumatoid factor > abnormal rheumatoid factor
false positive syphilis test > other specified abnormal immunological findings in serum
high ige > other specified abnormal immunological findings in serum
low complement level > other specified abnormal immunological findings in serum
false positive wassermann > other specified abnormal immunological findings in serum
bfp syphilis > other specified abnormal immunological findings in serum
abnormal immune blood test > abnormal immunological finding in serum unspecified
hyperalbuminemia > abnormality of albumin
hereditary persistence of alpha-fetoprotein > abnormality of alphafetoprotein
low total protein > other specified abnormalities of plasma proteins
high total protein > other specified abnormalities of plasma proteins
hyperproteinemia > other specified abnormalities of plasma proteins
abnormal serum protein electrophoresis > other specified abnormalities of plasma proteins
low prealbumin > other specified abnormalities of plasma proteins
alcohol level positive > finding of alcohol in blood
bac positive > finding of alcohol in blood
positive cocaine blood test > finding of cocaine in blood
high mercury level > finding of abnormal level of heavy metals in blood
elevated chromium level > finding of abnormal level of heavy metals in blood
positive blood culture > bacteremia
staph in blood culture > bacteremia
supratherapeutic drug level > finding of other specified substances not normally found in blood
subtherapeutic drug level blood > finding of other specified substances not normally found in blood
elevated drug level > finding of other specified substances not normally found in blood
vancomycin level high > finding of other specified substances not normally found in blood
elevated tacrolimus level > finding of other specified substances not normally found in blood
high ferritin > abnormal level of blood mineral
elevated ferritin > abnormal level of blood mineral
blood too thin inr > abnormal coagulation profile
abnormal arterial blood gases > abnormal blood-gas level
abnormal electrolytes lab > other specified abnormal findings of blood chemistry
abnormal thyroid blood test > other specified abnormal findings of blood chemistry
elevated tsh > other specified abnormal findings of blood chemistry
low bun > other specified abnormal findings of blood chemistry
ketosis > other specified abnormal findings of blood chemistry
elevated serum creatinine > other specified abnormal findings of blood chemistry
hyperlactatemia > other specified abnormal findings of blood chemistry
light chains in urine > bence jones proteinuria
renal glycosuria lab > glycosuria
chyle in urine > chyluria
chylous urine > chyluria
bilirubinuria > biliuria
acetone in urine > acetonuria
failed drug test > elevated urine levels of drugs
dirty urine drug test > elevated urine levels of drugs
positive uds > elevated urine levels of drugs
arsenic in urine > abnormal urine levels of substances chiefly nonmedicinal
yeast in urine > other abnormal findings on microbiological examination of urine
wbc in urine > pyuria
leukocyte esterase positive > pyuria
bad urinalysis > unspecified abnormal findings in urine
dark urine > other chromoabnormalities of urine
orange urine > other chromoabnormalities of urine
discolored urine > other chromoabnormalities of urine
brown urine > other chromoabnormalities of urine
tea colored urine > other chromoabnormalities of urine
coca cola urine color > other chromoabnormalities of urine
chromaturia > other chromoabnormalities of urine
rusty urine color > other chromoabnormalities of urine
urine dark yellow > other chromoabnormalities of urine
purple urine bag > other chromoabnormalities of urine
urine odor > other abnormal findings in urine
strong smelling pee > other abnormal findings in urine
bubbly pee > other abnormal findings in urine
turbid urine > other abnormal findings in urine
fishy smelling urine > other abnormal findings in urine
specific gravity abnormal > other abnormal findings in urine
hypernatriuria > other abnormal findings in urine
frothy urine > other abnormal findings in urine
sandy urine > other abnormal findings in urine
sediment in urine > other abnormal findings in urine
xanthochromia csf > other abnormal findings in cerebrospinal fluid
csf pleocytosis > other abnormal findings in cerebrospinal fluid
pleocytosis spinal fluid > other abnormal findings in cerebrospinal fluid
csf cell count high > other abnormal findings in cerebrospinal fluid
hypoglycorrhachia > other abnormal findings in cerebrospinal fluid
csf oligoclonal bands > abnormal immunological findings in cerebrospinal fluid
abnormal sputum culture > abnormal microbiological findings in specimens from respiratory organs and thorax
atypical cells sputum > abnormal cytological findings in specimens from respiratory organs and thorax
abnormal bronchial biopsy > abnormal histological findings in specimens from respiratory organs and thorax
positive stool culture > abnormal microbiological findings in specimens from digestive organs and abdominal cavity
anal ascus > atypical squamous cells of undetermined significance on cytologic smear of anus
abnormal colon biopsy > abnormal histological findings in specimens from digestive organs and abdominal cavity
abnormal sperm test > unspecified abnormal finding in specimens from male genital organs
abnormal spermatozoa > other abnormal findings in specimens from male genital organs
lgsil pap > low grade squamous intraepithelial lesion on cytologic smear of cervix
hgsil pap > high grade squamous intraepithelial lesion on cytologic smear of cervix
cancer cells on pap smear > cytologic evidence of malignancy on smear of cervix
inadequate pap smear > unsatisfactory cytologic smear of cervix
pap lacks endocervical cells > satisfactory cervical smear but lacking transformation zone
atypical glandular cells pap > unspecified abnormal cytological findings in specimens from cervix uteri
agc pap > unspecified abnormal cytological findings in specimens from cervix uteri
abnormal culture of nipple discharge > abnormal microbiological findings in specimens from other organs systems and tissues
suspicious thyroid fna cytology > abnormal cytological findings in specimens from other organs systems and tissues
thyroid biopsy inconclusive > abnormal cytological findings in specimens from other organs systems and tissues
abnormal biopsy > abnormal histological findings in specimens from other organs systems and tissues
abnormal breast biopsy > abnormal histological findings in specimens from other organs systems and tissues
brain mass on scan > intracranial space-occupying lesion
mass in head on ct > intracranial space-occupying lesion
abnormal brain ultrasound > abnormal echoencephalogram
white spots on brain mri > white matter disease unspecified
abnormal mri brain > other abnormal findings on diagnostic imaging of central nervous system
nodule on chest xray > solitary pulmonary nodule
lung nodules multiple > other nonspecific abnormal finding of lung field
pulmonary nodules > other nonspecific abnormal finding of lung field
consolidation on chest xray > other nonspecific abnormal finding of lung field
lung lesion > other nonspecific abnormal finding of lung field
infiltrates on chest film > other nonspecific abnormal finding of lung field
birads 0 > inconclusive mammogram
need repeat mammogram > inconclusive mammogram
dense breast tissue > dense breasts unspecified
abnormal mammogram > other abnormal and inconclusive findings on diagnostic imaging of breast
abnormal breast mri > other abnormal and inconclusive findings on diagnostic imaging of breast
breast asymmetry on mammogram > other abnormal and inconclusive findings on diagnostic imaging of breast
breast lesion on imaging > other abnormal and inconclusive findings on diagnostic imaging of breast
abnormal sinus ct > abnormal findings on diagnostic imaging of skull and head
opacified sinus on imaging > abnormal findings on diagnostic imaging of skull and head
sinus opacification > abnormal findings on diagnostic imaging of skull and head
coronary calcium score elevated > abnormal findings on diagnostic imaging of heart and coronary circulation
abnormal hida scan > abnormal findings on diagnostic imaging of liver and biliary tract
abnormal barium swallow > abnormal findings on diagnostic imaging of other parts of digestive tract
abnormal colonoscopy imaging > abnormal findings on diagnostic imaging of other parts of digestive tract
thickened bowel wall on ct > abnormal findings on diagnostic imaging of other parts of digestive tract
kidney lesion on ct > abnormal radiologic findings on diagnostic imaging of unspecified kidney
abnormal renal scan imaging > abnormal radiologic findings on diagnostic imaging of unspecified kidney
free air on abdominal film > abnormal findings on diagnostic imaging of other abdominal regions including retroperitoneum
spleen lesion on imaging > abnormal findings on diagnostic imaging of other abdominal regions including retroperitoneum
abnormal spine xray > abnormal findings on diagnostic imaging of other parts of musculoskeletal system
abnormal bone xray > abnormal findings on diagnostic imaging of other parts of musculoskeletal system
abnormal lumbar mri > abnormal findings on diagnostic imaging of other parts of musculoskeletal system
sclerotic bone lesion on imaging > abnormal findings on diagnostic imaging of other parts of musculoskeletal system
marrow edema on mri > abnormal findings on diagnostic imaging of other parts of musculoskeletal system
calcification testicle ultrasound > abnormal radiologic findings on diagnostic imaging of unspecified testicle
abnormal placenta imaging > abnormal findings on diagnostic imaging of other specified body structures
thickened endometrial stripe > abnormal findings on diagnostic imaging of other specified body structures
abnormal thyroid ultrasound > abnormal findings on diagnostic imaging of other specified body structures
abnormal pelvic ultrasound > abnormal findings on diagnostic imaging of other specified body structures
endometrial thickening > abnormal findings on diagnostic imaging of other specified body structures
thick uterine lining on ultrasound > abnormal findings on diagnostic imaging of other specified body structures
abnormal pet scan other > abnormal findings on diagnostic imaging of other specified body structures
abnormal function study brain > abnormal results of other function studies of central nervous system
abnormal audiogram > abnormal auditory function study
referred hearing screen > abnormal auditory function study
failed hearing screening > abnormal auditory function study
abnormal nerve conduction emg > abnormal electromyogram
t wave changes > abnormal electrocardiogram
nonspecific t wave abnormality > abnormal electrocardiogram
left axis deviation > abnormal electrocardiogram
right axis deviation > abnormal electrocardiogram
abnormal nuclear stress test > abnormal result of other cardiovascular function study
abnormal cardiac cath pressures > abnormal result of other cardiovascular function study
failed stress test > abnormal result of other cardiovascular function study
abnormal tilt table > abnormal result of other cardiovascular function study
reduced ejection fraction on study > abnormal result of other cardiovascular function study
reduced cardiac output > abnormal result of other cardiovascular function study
decreased gfr > abnormal results of kidney function studies
low egfr > abnormal results of kidney function studies
abnormal thyroid scan > abnormal results of thyroid function studies
abnormal thyroid uptake > abnormal results of thyroid function studies
abnormal adrenal test > abnormal results of other endocrine function studies
abnormal cortisol test > abnormal results of other endocrine function studies
abnormal dexamethasone suppression test > abnormal results of other endocrine function studies
abnormal urodynamics > abnormal results of function studies of other organs and systems
abnormal gastric emptying study > abnormal results of function studies of other organs and systems
abnormal placental function > abnormal results of function studies of other organs and systems
high ca 19-9 > other abnormal tumor markers
elevated ca 15-3 > other abnormal tumor markers
elevated ca 27.29 > other abnormal tumor markers
elevated chromogranin a > other abnormal tumor markers
elevated ca 19-9 > other abnormal tumor markers
died in sleep > ill-defined and unknown cause of mortality
extra heartbeats feeling > palpitations
can't get enough air > shortness of breath
gasping for breath > shortness of breath
chest squeaks > wheezing
tight wheezy breathing > wheezing
breathing funny > other abnormalities of breathing
sucking in ribs breathing > other abnormalities of breathing
chest sinking in when breathing > other abnormalities of breathing
croupy cough > cough unspecified
cough lasting weeks > chronic cough
cough won't quit > chronic cough
cough for two months > chronic cough
chest squeezing > other chest pain
chest cramp > other chest pain
can't breathe out of nose > nasal congestion
phlegm in throat > postnasal drip
gunk in throat > postnasal drip
tight throat > other specified symptoms and signs involving the circulatory and respiratory systems
bowel pain > unspecified abdominal pain
bowel cramps > unspecified abdominal pain
pain below breastbone stomach > epigastric pain
pain at top of stomach > epigastric pain
pain low in belly > lower abdominal pain unspecified
right lower stomach pain > right lower quadrant pain
pain where appendix is > right lower quadrant pain
sides hurt > flank pain unspecified side
seasick feeling > nausea
queasy and puking > nausea with vomiting unspecified
acid in throat > heartburn
food gets caught > dysphagia unspecified
stomach swollen > abdominal distension gaseous
belly is hard and swollen > abdominal distension gaseous
belly blown up > abdominal distension gaseous
fat in poop > other fecal abnormalities
pooping myself > full incontinence of feces
no feeling in leg > anesthesia of skin
pricking sensation > paresthesia of skin
buzzing feeling in legs > paresthesia of skin
lump on jaw > localized swelling mass and lump head
lump in chest wall > localized swelling mass and lump trunk
lump on side > localized swelling mass and lump trunk
toe lump > localized swelling mass and lump unspecified lower limb
knot under arm > localized swelling mass and lump unspecified upper limb
oozing skin > other skin changes
skin weeping > other skin changes
tough skin > changes in skin texture
cramp in foot > cramp and spasm
thigh cramp > cramp and spasm
drags foot > other abnormalities of gait and mobility
favoring one leg > other abnormalities of gait and mobility
wobbles when walking > unsteadiness on feet
falls all the time > repeated falls
fell several times > repeated falls
weakness foot > other symptoms and signs involving the musculoskeletal system
limp arm > other symptoms and signs involving the musculoskeletal system
rubbery legs > other symptoms and signs involving the musculoskeletal system
legs won't hold me > other symptoms and signs involving the musculoskeletal system
knees buckle > other symptoms and signs involving the musculoskeletal system
can't lift arm weak > other symptoms and signs involving the musculoskeletal system
hand grip weak > other symptoms and signs involving the musculoskeletal system
loss of strength > other symptoms and signs involving the musculoskeletal system
hurts when urinating > dysuria
bleeding when peeing > hematuria unspecified
peed on self > unspecified urinary incontinence
loses urine > unspecified urinary incontinence
can't pass water > retention of urine unspecified
pee dribbles > poor urinary stream
keeps falling asleep > somnolence
too sleepy > somnolence
loopy > disorientation unspecified
memory lapse > other amnesia
acting different mentally > altered mental status unspecified
acting out of it > altered mental status unspecified
not acting himself > altered mental status unspecified
foggy head > other symptoms and signs involving cognitive functions and awareness
mind is foggy > other symptoms and signs involving cognitive functions and awareness
can't think clearly > other symptoms and signs involving cognitive functions and awareness
floaty feeling head > dizziness and giddiness
taste is off > parageusia
taste changed > parageusia
salty taste in mouth > parageusia
sour taste in mouth > parageusia
seeing and hearing things > hallucinations unspecified
all worked up > restlessness and agitation
snappy mood > irritability and anger
flying off handle > irritability and anger
easily annoyed > irritability and anger
loses temper > irritability and anger
mood changes > emotional lability
emotional ups and downs > emotional lability
easily upset crying laughing > emotional lability
feeling empty > other symptoms and signs involving emotional state
emotional problem > other symptoms and signs involving emotional state
throwing tantrums > other symptoms and signs involving appearance and behavior
behavior issues > other symptoms and signs involving appearance and behavior
headbanging > other symptoms and signs involving appearance and behavior
meltdown > other symptoms and signs involving appearance and behavior
talking funny > slurred speech
sounds drunk > slurred speech
can't talk right > other speech disturbances
trouble speaking > other speech disturbances
difficulty talking > other speech disturbances
mixing up words > other speech disturbances
talks too fast > other speech disturbances
voice going out > dysphonia
pain back of head > headache unspecified
head feels like exploding > headache unspecified
achy > pain unspecified
no get up and go > other fatigue
exhausted all the time > other fatigue
can't stay awake tired > other fatigue
wore out > other fatigue
feel drained > other fatigue
feeling blah > other malaise
feel yucky > other malaise
ill feeling > other malaise
sickly > other malaise
lump in armpit gland > localized enlarged lymph nodes
groin lymph node > localized enlarged lymph nodes
swollen node > localized enlarged lymph nodes
retroperitoneal lymphadenopathy > localized enlarged lymph nodes
feet puff up > localized edema
swells up > edema unspecified
holding fluid > edema unspecified
wet with sweat > generalized hyperhidrosis
baby isn't growing > failure to thrive child
won't eat anything > anorexia
eating less > anorexia
don't want to eat > anorexia
picking at food > anorexia
pounds falling off > abnormal weight loss
getting thinner > abnormal weight loss
no spit > dry mouth unspecified
feels hot all the time > other general symptoms and signs
sensitive to heat > other general symptoms and signs
cold all the time > other general symptoms and signs
freezing all the time > other general symptoms and signs
general symptoms > other general symptoms and signs
sugar is up > hyperglycemia unspecified
creatinine is up > other specified abnormal findings of blood chemistry
ammonia elevated lab value > other specified abnormal findings of blood chemistry
abnormal chemistry panel > other specified abnormal findings of blood chemistry
elevated cpk-mb > other specified abnormal findings of blood chemistry
osmolality abnormal > other specified abnormal findings of blood chemistry
qrs abnormal > abnormal electrocardiogram
spot on chest x-ray > other nonspecific abnormal finding of lung field
lung density > other nonspecific abnormal finding of lung field
abnormal brain ct > other abnormal findings on diagnostic imaging of central nervous system
abnormal brain imaging > other abnormal findings on diagnostic imaging of central nervous system
mammogram callback > other abnormal and inconclusive findings on diagnostic imaging of breast
birads 4 > other abnormal and inconclusive findings on diagnostic imaging of breast
architectural distortion breast > other abnormal and inconclusive findings on diagnostic imaging of breast
rising psa level > elevated prostate specific antigen
ggt high > abnormal levels of other serum enzymes
elevated serum creatine kinase > abnormal levels of other serum enzymes
urine smells bad > other abnormal findings in urine
pee smells > other abnormal findings in urine
pee is cloudy > other abnormal findings in urine
foamy pee > other abnormal findings in urine
dark pee > other chromoabnormalities of urine
brown pee > other chromoabnormalities of urine

# --- Organs and what is wrong with them, P to Z
pain lung > chest pain on breathing @ 0.8 in: icd10cm
spastic diaphragm > hiccough @ 0.8 in: icd10cm
swelling submandibular gland > localized swelling mass and lump head @ 0.8 in: icd10cm
thickening spleen > splenomegaly @ 0.8 in: icd10cm
enlarged endometrium > abnormal findings on diagnostic imaging of other specified body structures @ 0.8 in: icd10cm
ache vagina > pelvic and perineal pain @ 0.8 in: icd10cm
thickening lymph node > enlarged lymph nodes unspecified @ 0.8 in: icd10cm
thickening lymph gland > enlarged lymph nodes unspecified @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
pain under ribs > pleurodynia in: icd10cm
pulsating heart > palpitations in: icd10cm
perverted smell > parosmia in: icd10cm
perverted taste > parageusia in: icd10cm
rectal incontinence > full incontinence of feces in: icd10cm
anal sphincter incontinence > full incontinence of feces in: icd10cm
sphincter ani incontinence > full incontinence of feces in: icd10cm
clunking hip > clicking hip in: icd10cm
stasis urine > retention of urine unspecified in: icd10cm
hot feeling > flushing in: icd10cm

# --- What is wrong, P to Z: own2
sudden infant death > ill-defined and unknown cause of mortality in: icd10cm
crib death > ill-defined and unknown cause of mortality in: icd10cm
cot death > ill-defined and unknown cause of mortality in: icd10cm
sweet tooth > other symptoms and signs concerning food and fluid intake in: icd10cm
symphysis pubis pain > pelvic and perineal pain in: icd10cm
pubic bone pain > pelvic and perineal pain in: icd10cm
pubalgia > pelvic and perineal pain in: icd10cm
temper tantrum > irritability and anger in: icd10cm
tantrum > irritability and anger in: icd10cm
salty taste > parageusia in: icd10cm
strange taste > parageusia in: icd10cm
suicidal tendency > suicidal ideations in: icd10cm

# --- What is wrong, P to Z: own3
unspecified disease > illness unspecified in: icd10cm
undiagnosed disease > illness unspecified in: icd10cm
upset emotional > other symptoms and signs involving emotional state in: icd10cm
blue urine > other abnormal findings in urine in: icd10cm
foul urine > unspecified abnormal findings in urine in: icd10cm
laryngeal vertigo > cough syncope in: icd10cm
vesicle skin > other skin changes in: icd10cm
skin blisters > other skin changes in: icd10cm
low vitality > other fatigue in: icd10cm
voice weak > other voice and resonance disorders in: icd10cm
whispering > aphonia in: icd10cm
social withdrawal > other symptoms and signs involving emotional state in: icd10cm
withdrawn behavior > other symptoms and signs involving emotional state in: icd10cm
yawning > other abnormalities of breathing in: icd10cm
gasping > other abnormalities of breathing in: icd10cm
wind colic > gas pain in: icd10cm

# --- What is wrong, P to Z: stems
pneumalgia > chest pain on breathing in: icd10cm
pneumodynia > chest pain on breathing in: icd10cm
colpalgia > pelvic and perineal pain in: icd10cm
colpodynia > pelvic and perineal pain in: icd10cm
vaginalgia > pelvic and perineal pain in: icd10cm
vaginodynia > pelvic and perineal pain in: icd10cm

# --- What is wrong, P to Z: tables4
reactive TB skin test > nonspecific reaction to tuberculin skin test without active tuberculosis in: icd10cm
reactive Mantoux > nonspecific reaction to tuberculin skin test without active tuberculosis in: icd10cm
reactive tine test > nonspecific reaction to tuberculin skin test without active tuberculosis in: icd10cm
reactive quantiferon > nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response without active tuberculosis in: icd10cm
positive T-spot > nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response without active tuberculosis in: icd10cm
reactive T-spot > nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response without active tuberculosis in: icd10cm
reactive culture blood > bacteremia in: icd10cm
reactive culture urine > bacteriuria in: icd10cm
reactive culture throat > abnormal microbiological findings in specimens from respiratory organs and thorax in: icd10cm
reactive culture nose > abnormal microbiological findings in specimens from respiratory organs and thorax in: icd10cm
reactive culture wound > abnormal microbiological findings in specimens from other organs systems and tissues in: icd10cm
reactive culture stool > other fecal abnormalities in: icd10cm
positive antinuclear antibody > other specified abnormal immunological findings in serum in: icd10cm
reactive ana > other specified abnormal immunological findings in serum in: icd10cm
positive antibody > other specified abnormal immunological findings in serum in: icd10cm
reactive antibody > other specified abnormal immunological findings in serum in: icd10cm
positive cytology urine > other abnormal findings on cytological and histological examination of urine in: icd10cm
positive cytology sputum > abnormal cytological findings in specimens from respiratory organs and thorax in: icd10cm
positive coombs test > other specified abnormal immunological findings in serum in: icd10cm
reactive coombs test > other specified abnormal immunological findings in serum in: icd10cm
positive drug test urine > elevated urine levels of drugs medicaments and biological substances in: icd10cm
reactive drug test urine > elevated urine levels of drugs medicaments and biological substances in: icd10cm
positive drug screen > elevated urine levels of drugs medicaments and biological substances in: icd10cm
reactive drug screen > elevated urine levels of drugs medicaments and biological substances in: icd10cm
positive alcohol test > finding of alcohol in blood in: icd10cm
reactive alcohol test > finding of alcohol in blood in: icd10cm
positive breathalyzer > finding of alcohol in blood in: icd10cm
reactive breathalyzer > finding of alcohol in blood in: icd10cm
positive antiphospholipid > raised antibody titer in: icd10cm
reactive antiphospholipid > raised antibody titer in: icd10cm
positive lupus anticoagulant > raised antibody titer in: icd10cm
reactive lupus anticoagulant > raised antibody titer in: icd10cm
positive hepatitis antigen > other specified abnormal immunological findings in serum in: icd10cm
reactive hepatitis antigen > other specified abnormal immunological findings in serum in: icd10cm
positive australia antigen > other specified abnormal immunological findings in serum in: icd10cm
reactive australia antigen > other specified abnormal immunological findings in serum in: icd10cm
reactive anti-DNA > other specified abnormal immunological findings in serum in: icd10cm

# --- What is wrong, P to Z: tables5
sore groin > lower abdominal pain unspecified in: icd10cm
groin hurts > lower abdominal pain unspecified in: icd10cm
aching groin > lower abdominal pain unspecified in: icd10cm
sore rib > pleurodynia in: icd10cm
aching rib > pleurodynia in: icd10cm
pain sternum > precordial pain in: icd10cm
pain epigastrium > epigastric pain in: icd10cm
epigastrium hurts > epigastric pain in: icd10cm
aching epigastrium > epigastric pain in: icd10cm
sore right lower belly > right lower quadrant pain in: icd10cm
sore left lower belly > left lower quadrant pain in: icd10cm
pain left iliac fossa > left lower quadrant pain in: icd10cm
sore right upper belly > right upper quadrant pain in: icd10cm
sore left upper belly > left upper quadrant pain in: icd10cm
sore left hypochondrium > left upper quadrant pain in: icd10cm
aching left hypochondrium > left upper quadrant pain in: icd10cm
forehead hurts > headache unspecified in: icd10cm
scalp hurts > headache unspecified in: icd10cm
pigmentation chest > other chest pain in: icd10cm
pigment spots chest > other chest pain in: icd10cm
dark patches chest > other chest pain in: icd10cm
retained bladder > retention of urine unspecified in: icd10cm
retained urine > retention of urine unspecified in: icd10cm
retention nitrogen > extrarenal uremia in: icd10cm
retained nitrogen > extrarenal uremia in: icd10cm
slow urination > other difficulties with micturition in: icd10cm
slow thoughts > other symptoms and signs involving cognitive functions and awareness in: icd10cm

# --- What is wrong, P to Z: words
pallanesthesia > other disturbances of skin sensation in: icd10cm
paramnesia > other amnesia in: icd10cm
peripleuritis > pleurisy in: icd10cm
perihilar adenopathy > localized enlarged lymph nodes in: icd10cm
pilimiction > other symptoms and signs involving the genitourinary system in: icd10cm
pneumaturia > other symptoms and signs involving the genitourinary system in: icd10cm
air in urine > other symptoms and signs involving the genitourinary system in: icd10cm
hair in urine > other symptoms and signs involving the genitourinary system in: icd10cm
pleurobronchitis > pleurisy in: icd10cm
pneumorrhagia > hemorrhage from other sites in respiratory passages in: icd10cm
bronchorrhagia > hemorrhage from other sites in respiratory passages in: icd10cm
tracheorrhagia > hemorrhage from other sites in respiratory passages in: icd10cm
laryngorrhagia > hemorrhage from throat in: icd10cm
polyadenopathy > generalized enlarged lymph nodes in: icd10cm
potbelly > intra-abdominal and pelvic swelling mass and lump in: icd10cm
pot belly > intra-abdominal and pelvic swelling mass and lump in: icd10cm
pseudoagglutination > other specified abnormal immunological findings in serum in: icd10cm
pseudohematuria > other abnormal findings in urine in: icd10cm
pseudohallucination > hallucinations unspecified in: icd10cm
pseudoedema > edema unspecified in: icd10cm
pyocytosis > pyuria in: icd10cm
pyochezia > other fecal abnormalities in: icd10cm
pyospermia > other abnormal findings in specimens from male genital organs in: icd10cm
rhagades > changes in skin texture in: icd10cm
rumination > vomiting unspecified in: icd10cm
scaphoid abdomen > other specified symptoms and signs involving the digestive system and abdomen in: icd10cm
hollow belly > other specified symptoms and signs involving the digestive system and abdomen in: icd10cm
thoracalgia > chest pain unspecified in: icd10cm
thoracodynia > chest pain unspecified in: icd10cm
tumefaction > localized swelling mass and lump unspecified in: icd10cm
tumescence > localized swelling mass and lump unspecified in: icd10cm
intumescence > localized swelling mass and lump unspecified in: icd10cm
protuberance > localized swelling mass and lump unspecified in: icd10cm
tympanism > abdominal distension in: icd10cm
uracratia > unspecified urinary incontinence in: icd10cm
ureterorrhagia > hematuria unspecified in: icd10cm
xanthochromia > other abnormal findings in cerebrospinal fluid in: icd10cm
xerophagia > other feeding difficulties in: icd10cm
xerosialia > dry mouth unspecified in: icd10cm
puberphonia > other voice and resonance disorders in: icd10cm
scab > changes in skin texture in: icd10cm
crusted skin > changes in skin texture in: icd10cm
sternalgia > precordial pain in: icd10cm
sternodynia > precordial pain in: icd10cm
xiphoidalgia > precordial pain in: icd10cm
xiphodynia > precordial pain in: icd10cm
xyphoid pain > precordial pain in: icd10cm
retrosternal pain > precordial pain in: icd10cm
podocace > localized edema in: icd10cm
papule > other skin changes in: icd10cm
papular > other skin changes in: icd10cm

# --- What is wrong, P to Z: words2
encephalalgia > headache unspecified in: icd10cm
maxillodynia > jaw pain in: icd10cm
costalgia > pleurodynia in: icd10cm
lymphadenalgia > enlarged lymph nodes unspecified in: icd10cm
adenalgia > enlarged lymph nodes unspecified in: icd10cm
sacropubic > pelvic and perineal pain in: icd10cm
scotodinia > dizziness and giddiness in: icd10cm
semiconsciousness > stupor in: icd10cm
sicchasia > nausea in: icd10cm
skodaic resonance > other specified symptoms and signs involving the circulatory and respiratory systems in: icd10cm
spanopnea > other abnormalities of breathing in: icd10cm
spasmodic cough > other specified cough in: icd10cm
splenohepatomegaly > hepatomegaly with splenomegaly in: icd10cm
stereoanesthesia > other disturbances of skin sensation in: icd10cm
stethalgia > chest pain unspecified in: icd10cm
sudorrhea > generalized hyperhidrosis in: icd10cm
suppurative fever > fever unspecified in: icd10cm
synalgia > pain unspecified in: icd10cm
synclonus > tremor unspecified in: icd10cm
synkinesis > other symptoms and signs involving the musculoskeletal system in: icd10cm
tabescence > cachexia in: icd10cm
tabid > cachexia in: icd10cm
tachyarrhythmia > tachycardia unspecified in: icd10cm
tachyphagia > other symptoms and signs concerning food and fluid intake in: icd10cm
tachylalia > other speech disturbances in: icd10cm
tachyphemia > other speech disturbances in: icd10cm
tachyurgia > frequency of micturition in: icd10cm
thermohypesthesia > hypoesthesia of skin in: icd10cm
thermanesthesia > anesthesia of skin in: icd10cm
titubation > other abnormalities of gait and mobility in: icd10cm
topagnosia > other disturbances of skin sensation in: icd10cm
topoanesthesia > other disturbances of skin sensation in: icd10cm
trachyphonia > dysphonia in: icd10cm
transpiration excessive > generalized hyperhidrosis in: icd10cm
tremulousness > tremor unspecified in: icd10cm
tremblement > tremor unspecified in: icd10cm
tripsis > pain unspecified in: icd10cm
trismus > cramp and spasm in: icd10cm
tussal > cough unspecified in: icd10cm
uresis > other polyuria in: icd10cm
urodynia > dysuria in: icd10cm
uropenia > anuria and oliguria in: icd10cm
uroschesis > retention of urine unspecified in: icd10cm
vasoplegia > other shock in: icd10cm
vellication > fasciculation in: icd10cm
vibices > spontaneous ecchymoses in: icd10cm
xanchromatic > other skin changes in: icd10cm

# --- Main terms H to O: b4
stomatodysodia > halitosis in: icd10cm
mouth stinks > halitosis in: icd10cm
mouth smells > halitosis in: icd10cm
mouth bad smell > halitosis in: icd10cm
mouth fetid > halitosis in: icd10cm
mouth foul > halitosis in: icd10cm
breath smells > halitosis in: icd10cm
breath fetid > halitosis in: icd10cm
hyperpathia > other disturbances of skin sensation in: icd10cm
allodynia > other disturbances of skin sensation in: icd10cm

# --- Main terms H to O: c5
sugar tolerance abnormal > impaired glucose tolerance in: icd10cm
glucose tolerance abnormal > impaired glucose tolerance in: icd10cm
carbohydrate intolerance > impaired glucose tolerance in: icd10cm
carbohydrate tolerance abnormal > impaired glucose tolerance in: icd10cm
bowel irregularity > change in bowel habit in: icd10cm
abnormal pulse > other abnormalities of heart beat in: icd10cm
jaw spasm > cramp and spasm in: icd10cm
calf spasm > cramp and spasm in: icd10cm

# --- Main terms H to O: d1
raised gamma globulin > abnormality of globulin in: icd10cm
elevated gamma globulin > abnormality of globulin in: icd10cm
high alphafetoprotein > abnormality of alphafetoprotein in: icd10cm
elevated alphafetoprotein > abnormality of alphafetoprotein in: icd10cm
increased bun > other specified abnormal findings of blood chemistry in: icd10cm
raised troponin not > other specified abnormal findings of blood chemistry in: icd10cm
elevated creatinine > other specified abnormal findings of blood chemistry in: icd10cm
elevated azotemia > other specified abnormal findings of blood chemistry in: icd10cm
elevated uric acid blood > other specified abnormal findings of blood chemistry in: icd10cm
azotemia > other specified abnormal findings of blood chemistry in: icd10cm
increased copper blood > abnormal level of blood mineral in: icd10cm
decreased copper blood > abnormal level of blood mineral in: icd10cm
decreased zinc blood > abnormal level of blood mineral in: icd10cm
decreased ferritin > abnormal level of blood mineral in: icd10cm
low copper blood > abnormal level of blood mineral in: icd10cm
low zinc blood > abnormal level of blood mineral in: icd10cm
abnormal ferritin > abnormal level of blood mineral in: icd10cm
increased thyroid test > abnormal results of thyroid function studies in: icd10cm
increased thyroid uptake > abnormal results of thyroid function studies in: icd10cm
increased thyroid scan > abnormal results of thyroid function studies in: icd10cm
decreased thyroid test > abnormal results of thyroid function studies in: icd10cm
decreased thyroid uptake > abnormal results of thyroid function studies in: icd10cm
decreased thyroid scan > abnormal results of thyroid function studies in: icd10cm
abnormal gfr > abnormal results of kidney function studies in: icd10cm
decreased pft > abnormal results of pulmonary function studies in: icd10cm
decreased spirometry > abnormal results of pulmonary function studies in: icd10cm
long qt ekg > abnormal electrocardiogram in: icd10cm
heavy metals increased urine > elevated urine levels of drugs  medicaments and biological substances in: icd10cm
heavy metals urine level > elevated urine levels of drugs  medicaments and biological substances in: icd10cm
leukocytes urine > pyuria in: icd10cm
rbc urine > hematuria  unspecified in: icd10cm
alcohol level > finding of alcohol in blood in: icd10cm
not wanting eat > anorexia in: icd10cm
unexplained weight > abnormal weight loss in: icd10cm
unintended weight > abnormal weight loss in: icd10cm
dropping pounds > abnormal weight loss in: icd10cm
bad smells nobody > parosmia in: icd10cm
foul smell perceived > parosmia in: icd10cm
loss sensation skin > anesthesia of skin in: icd10cm
cannot feel legs > anesthesia of skin in: icd10cm
cannot feel hands > anesthesia of skin in: icd10cm
cannot feel skin > anesthesia of skin in: icd10cm
cannot feel feet > anesthesia of skin in: icd10cm
increased sensation > hyperesthesia in: icd10cm
over sensation > hyperesthesia in: icd10cm
too sensation > hyperesthesia in: icd10cm
crawling feeling > paresthesia of skin in: icd10cm
pins and needles sensation > paresthesia of skin in: icd10cm
prickling sensation > paresthesia of skin in: icd10cm
formication sensation > paresthesia of skin in: icd10cm
unsteady movements > ataxia  unspecified in: icd10cm
unsteady limbs > ataxia  unspecified in: icd10cm
staggering movements > ataxia  unspecified in: icd10cm
staggering limbs > ataxia  unspecified in: icd10cm
drunken movements > ataxia  unspecified in: icd10cm
drunken limbs > ataxia  unspecified in: icd10cm
clumsy movement > unspecified lack of coordination in: icd10cm
paralytic walk > paralytic gait in: icd10cm
scissor walk > paralytic gait in: icd10cm
wobbly standing > unsteadiness on feet in: icd10cm
limping walk > other abnormalities of gait and mobility in: icd10cm
antalgic walk > other abnormalities of gait and mobility in: icd10cm
antalgic > other abnormalities of gait and mobility in: icd10cm
toe walking walk > other abnormalities of gait and mobility in: icd10cm
unable void > retention of urine  unspecified in: icd10cm
cannot void > retention of urine  unspecified in: icd10cm
urine stuck > retention of urine  unspecified in: icd10cm
food stuck throat feeling > dysphagia  unspecified in: icd10cm
unable speak brain > aphasia in: icd10cm
unable speak stroke > aphasia in: icd10cm
unable talk brain > aphasia in: icd10cm
unable talk stroke > aphasia in: icd10cm
inability speak brain > aphasia in: icd10cm
inability talk stroke > aphasia in: icd10cm
cannot speak brain > aphasia in: icd10cm
cannot speak stroke > aphasia in: icd10cm
cannot talk brain > aphasia in: icd10cm
can't speak stroke > aphasia in: icd10cm
can't talk stroke > aphasia in: icd10cm
trouble finding words > dysphasia in: icd10cm
difficulty speaking > dysphasia in: icd10cm
unable read brain > dyslexia and alexia in: icd10cm
unable read stroke > dyslexia and alexia in: icd10cm
cannot read brain > dyslexia and alexia in: icd10cm
can't read word blindness > dyslexia and alexia in: icd10cm
unable recognize objects > agnosia in: icd10cm
unable recognize things > agnosia in: icd10cm
inability recognize objects > agnosia in: icd10cm
unable perform movements > apraxia in: icd10cm
unable purposeful movements > apraxia in: icd10cm
inability purposeful movements > apraxia in: icd10cm
unable calculate > other symbolic dysfunctions in: icd10cm
unable write > other symbolic dysfunctions in: icd10cm
unable do math > other symbolic dysfunctions in: icd10cm
inability calculate > other symbolic dysfunctions in: icd10cm
inability write > other symbolic dysfunctions in: icd10cm
husky voice > dysphonia in: icd10cm
not oriented > disorientation  unspecified in: icd10cm
no attention > attention and concentration deficit in: icd10cm
lack drive > demoralization and apathy in: icd10cm
no interest > demoralization and apathy in: icd10cm
no drive > demoralization and apathy in: icd10cm
loss motivation > demoralization and apathy in: icd10cm
loss interest > demoralization and apathy in: icd10cm
loss drive > demoralization and apathy in: icd10cm
inability enjoy > anhedonia in: icd10cm
inability pleasure > anhedonia in: icd10cm
lack enjoy > anhedonia in: icd10cm
lack pleasure > anhedonia in: icd10cm
loss enjoy > anhedonia in: icd10cm
no pleasure > anhedonia in: icd10cm
no sexual desire > decreased libido in: icd10cm
lack sex drive > decreased libido in: icd10cm
lack sexual desire > decreased libido in: icd10cm
breathing insufficiency > other abnormalities of breathing in: icd10cm
respiratory insufficiency > other abnormalities of breathing in: icd10cm
winded > shortness of breath in: icd10cm
noisy inspiration breathing > stridor in: icd10cm
no bowel control > full incontinence of feces in: icd10cm
soils self > full incontinence of feces in: icd10cm
messing self > full incontinence of feces in: icd10cm
messing pants > full incontinence of feces in: icd10cm
messing underwear > full incontinence of feces in: icd10cm
inability empty bowels > incomplete defecation in: icd10cm
inability evacuation > incomplete defecation in: icd10cm
urgent need defecate > fecal urgency in: icd10cm
sudden bowel movement > fecal urgency in: icd10cm
sudden need defecate > fecal urgency in: icd10cm
no bladder control > unspecified urinary incontinence in: icd10cm
no control urine > unspecified urinary incontinence in: icd10cm
getting up night > nocturia in: icd10cm
scanty urine > anuria and oliguria in: icd10cm
scanty urine output > anuria and oliguria in: icd10cm
spraying stream > splitting of urinary stream in: icd10cm
poor weight baby > failure to thrive in: icd10cm
slow weight baby > failure to thrive in: icd10cm
colicky baby > excessive crying of infant in: icd10cm
passing paralysis limb > transient paralysis in: icd10cm
hearing things not there > auditory hallucinations in: icd10cm
hearing sounds not there > auditory hallucinations in: icd10cm
hears sounds not there > auditory hallucinations in: icd10cm
optical hallucination > visual hallucinations in: icd10cm
olfactory hallucination > other hallucinations in: icd10cm
smell hallucination > other hallucinations in: icd10cm
taste hallucination > other hallucinations in: icd10cm
tactile hallucination > other hallucinations in: icd10cm
touch hallucination > other hallucinations in: icd10cm
haptic hallucination > other hallucinations in: icd10cm
somatic hallucination > other hallucinations in: icd10cm
bugs crawling hallucination > other hallucinations in: icd10cm
depersonalization feeling > other symptoms and signs involving general sensations and perceptions in: icd10cm
strange sensations > other symptoms and signs involving general sensations and perceptions in: icd10cm

# --- Main terms H to O: f7
heart consciousness > palpitations in: icd10cm
heart beats hard > palpitations in: icd10cm
heart racing feeling > palpitations in: icd10cm
heart throbbing > palpitations in: icd10cm

# --- Main terms H to O: o1
face mass > localized swelling  mass and lump  head in: icd10cm
cheek mass > localized swelling  mass and lump  head in: icd10cm
cheek nodule > localized swelling  mass and lump  head in: icd10cm
parotid mass > localized swelling  mass and lump  head in: icd10cm
parotid nodule > localized swelling  mass and lump  head in: icd10cm
jaw lump > localized swelling  mass and lump  head in: icd10cm
jaw mass > localized swelling  mass and lump  head in: icd10cm
jaw nodule > localized swelling  mass and lump  head in: icd10cm
chin mass > localized swelling  mass and lump  head in: icd10cm
chin swelling > localized swelling  mass and lump  head in: icd10cm
chin nodule > localized swelling  mass and lump  head in: icd10cm
lip mass > localized swelling  mass and lump  head in: icd10cm
lip swelling > localized swelling  mass and lump  head in: icd10cm
nose mass > localized swelling  mass and lump  head in: icd10cm
throat outside lump > localized swelling  mass and lump  neck in: icd10cm
back mass skin > localized swelling  mass and lump  trunk in: icd10cm
chest wall lump skin > localized swelling  mass and lump  trunk in: icd10cm
buttock mass > localized swelling  mass and lump  trunk in: icd10cm
groin lump > localized swelling  mass and lump  trunk in: icd10cm
groin mass skin > localized swelling  mass and lump  trunk in: icd10cm
groin mass > localized swelling  mass and lump  trunk in: icd10cm
groin swelling > localized swelling  mass and lump  trunk in: icd10cm
groin nodule > localized swelling  mass and lump  trunk in: icd10cm
armpit lump > localized swelling  mass and lump  upper limb in: icd10cm
wrist lump > localized swelling  mass and lump  upper limb in: icd10cm
toe mass > localized swelling  mass and lump  lower limb in: icd10cm
stomach mass > intra-abdominal and pelvic swelling  mass and lump  unspecified site in: icd10cm
flank mass > intra-abdominal and pelvic swelling mass and lump in: icd10cm
umbilical mass > intra-abdominal and pelvic swelling mass and lump in: icd10cm
epigastric mass > intra-abdominal and pelvic swelling mass and lump in: icd10cm
enlarged lymph node neck > localized enlarged lymph nodes in: icd10cm
enlarged lymph node armpit > localized enlarged lymph nodes in: icd10cm
enlarged lymph gland neck > localized enlarged lymph nodes in: icd10cm
enlarged lymph gland armpit > localized enlarged lymph nodes in: icd10cm
enlarged gland groin > localized enlarged lymph nodes in: icd10cm
enlarged gland armpit > localized enlarged lymph nodes in: icd10cm
mass lymph node neck > localized enlarged lymph nodes in: icd10cm
mass lymph node armpit > localized enlarged lymph nodes in: icd10cm
mass lymph gland armpit > localized enlarged lymph nodes in: icd10cm
mass gland neck > localized enlarged lymph nodes in: icd10cm
mass gland groin > localized enlarged lymph nodes in: icd10cm
mass gland armpit > localized enlarged lymph nodes in: icd10cm
lung spot > solitary pulmonary nodule in: icd10cm
infiltrate chest x-ray > other nonspecific abnormal finding of lung field in: icd10cm
brain mass lesion > intracranial space-occupying lesion found on diagnostic imaging of central nervous system in: icd10cm
brain white matter disease > other abnormal findings on diagnostic imaging of central nervous system in: icd10cm
brain white matter lesion > other abnormal findings on diagnostic imaging of central nervous system in: icd10cm
cerebral white matter disease > other abnormal findings on diagnostic imaging of central nervous system in: icd10cm
skin burning sensation > other disturbances of skin sensation in: icd10cm
skin irritation feeling > other disturbances of skin sensation in: icd10cm

# --- W2: glands, touch
sense touch disturbed > other disturbances of skin sensation in: icd10cm
sense touch altered > other disturbances of skin sensation in: icd10cm
fibrous breast > fibrosclerosis of breast in: icd10cm
abnormal cells cervix mild > mild cervical dysplasia in: icd10cm
abnormal cells cervix moderate > moderate cervical dysplasia in: icd10cm

# --- p1
cradle death > ill-defined and unknown cause of mortality in: icd10cm
death sudden unknown > ill-defined and unknown cause of mortality in: icd10cm
decreased bowel sounds > other abnormal bowel sounds in: icd10cm
hypoactive bowel sounds > other abnormal bowel sounds in: icd10cm
diminished bowel sounds > other abnormal bowel sounds in: icd10cm
decreased taste > other disturbances smell taste in: icd10cm
diminished taste > other disturbances smell taste in: icd10cm
decreased basophils > other decreased white blood cell count in: icd10cm
decreased eosinophils > other decreased white blood cell count in: icd10cm
decreased osmotic fragility > other specified hereditary hemolytic anemias in: icd10cm
decreased red cell fragility > other specified hereditary hemolytic anemias in: icd10cm
increased osmotic fragility > other specified hereditary hemolytic anemias in: icd10cm
increased red cell fragility > other specified hereditary hemolytic anemias in: icd10cm
decreased tolerance carbohydrate > malabsorption due to intolerance in: icd10cm
decreased tolerance protein > malabsorption due to intolerance in: icd10cm
decreased tolerance sugar > malabsorption due to intolerance in: icd10cm
intolerance sugar > malabsorption due to intolerance in: icd10cm
decreased menstrual flow > oligomenorrhea in: icd10cm
decreased period flow > oligomenorrhea in: icd10cm
decreased testicular function > testicular hypofunction in: icd10cm
decreased leydig function > testicular hypofunction in: icd10cm
low estradiol > other primary ovarian failure in: icd10cm
poor saliva > disturbances of salivary secretion in: icd10cm
deficient saliva > disturbances of salivary secretion in: icd10cm
decreased seizure threshold > convulsions in: icd10cm

# --- p10
astragaloscaphoid joined > other congenital malformations lower limb s including pelvic girdle in: icd10cm
astragaloscaphoid ankylosed > other congenital malformations lower limb s including pelvic girdle in: icd10cm
atria heart fused > other specified atrial septal defect in: icd10cm
atria heart joined > other specified atrial septal defect in: icd10cm
atria heart ankylosed > other specified atrial septal defect in: icd10cm
auditory canal fusion > congenital absence atresia stricture auditory canal external in: icd10cm
auditory canal joined > congenital absence atresia stricture auditory canal external in: icd10cm
auditory canal ankylosed > congenital absence atresia stricture auditory canal external in: icd10cm
auricles heart fusion > other specified atrial septal defect in: icd10cm
auricles heart fused > other specified atrial septal defect in: icd10cm
auricles heart joined > other specified atrial septal defect in: icd10cm
auricles heart ankylosed > other specified atrial septal defect in: icd10cm
bone congenital joined > other congenital malformations musculoskeletal system in: icd10cm
bone congenital ankylosed > other congenital malformations musculoskeletal system in: icd10cm
cervical spine acquired fused > arthrodesis status in: icd10cm
cervical spine acquired joined > arthrodesis status in: icd10cm
cervical spine acquired ankylosed > arthrodesis status in: icd10cm
cervical spine arthrodesis fusion > arthrodesis status in: icd10cm
spine acquired joined > arthrodesis status in: icd10cm
spine acquired ankylosed > arthrodesis status in: icd10cm
spine arthrodesis joined > arthrodesis status in: icd10cm
spine arthrodesis ankylosed > arthrodesis status in: icd10cm
choanal fused > choanal atresia in: icd10cm
commissure mitral fusion > congenital mitral stenosis in: icd10cm
commissure mitral fused > congenital mitral stenosis in: icd10cm
commissure mitral joined > congenital mitral stenosis in: icd10cm
commissure mitral ankylosed > congenital mitral stenosis in: icd10cm
cusps heart valve joined > other specified congenital malformations heart in: icd10cm
cusps heart valve ankylosed > other specified congenital malformations heart in: icd10cm
cusps mitral joined > congenital mitral stenosis in: icd10cm
cusps mitral ankylosed > congenital mitral stenosis in: icd10cm
cusps tricuspid joined > congenital tricuspid stenosis in: icd10cm
cusps tricuspid ankylosed > congenital tricuspid stenosis in: icd10cm
cusps aortic joined > congenital stenosis aortic valve in: icd10cm
cusps aortic ankylosed > congenital stenosis aortic valve in: icd10cm
fingers ankylosed > fused fingers in: icd10cm
webbed fingers fused > webbed fingers in: icd10cm
toes ankylosed > fused toes in: icd10cm
hymen joined > imperforate hymen in: icd10cm
hymen ankylosed > imperforate hymen in: icd10cm
joint joined > ankylosis joint in: icd10cm
joint congenital fused > other specified congenital malformations of limb(s) in: icd10cm
joint congenital joined > other specified congenital malformations of limb(s) in: icd10cm
joint congenital ankylosed > other specified congenital malformations of limb(s) in: icd10cm
kidneys incomplete ankylosed > lobulated fused horseshoe kidney in: icd10cm
labium ankylosed > fusion of labia in: icd10cm
larynx and trachea joined > other specified congenital malformations respiratory system in: icd10cm
larynx and trachea ankylosed > other specified congenital malformations respiratory system in: icd10cm
limb congenital joined > other specified congenital malformations of limb(s) in: icd10cm
limb congenital ankylosed > other specified congenital malformations of limb(s) in: icd10cm
lobes lung fusion > other congenital malformations lung in: icd10cm
lobes lung joined > other congenital malformations lung in: icd10cm
lobes lung ankylosed > other congenital malformations lung in: icd10cm
nose joined > choanal atresia in: icd10cm
nose ankylosed > choanal atresia in: icd10cm
nipples fused > other congenital malformations breast in: icd10cm
nipples joined > other congenital malformations breast in: icd10cm
nipples ankylosed > other congenital malformations breast in: icd10cm
ribs ankylosed > other congenital malformations ribs in: icd10cm
sacroiliac joined > fusion spine sacral sacrococcygeal region in: icd10cm
sacroiliac ankylosed > fusion spine sacral sacrococcygeal region in: icd10cm
skull bones imperfect ankylosed > craniosynostosis in: icd10cm
splenogonadal fusion > congenital malformations of spleen in: icd10cm
splenogonadal joined > congenital malformations of spleen in: icd10cm
splenogonadal ankylosed > congenital malformations of spleen in: icd10cm
splenorenal fused > congenital malformations of spleen in: icd10cm
splenorenal joined > congenital malformations of spleen in: icd10cm
splenorenal ankylosed > congenital malformations of spleen in: icd10cm
sublingual duct fused > congenital malformations salivary glands ducts in: icd10cm
sublingual duct joined > congenital malformations salivary glands ducts in: icd10cm
sublingual duct ankylosed > congenital malformations salivary glands ducts in: icd10cm
talonavicular joined > other specified congenital deformities feet in: icd10cm
talonavicular ankylosed > other specified congenital deformities feet in: icd10cm
tarsal joined > other specified congenital deformities feet in: icd10cm
tarsal ankylosed > other specified congenital deformities feet in: icd10cm
testes ankylosed > hypoplasia testis scrotum in: icd10cm
twins ankylosed > conjoined twins in: icd10cm
teeth to bone fusion > ankylosis of teeth in: icd10cm
teeth to bone fused > ankylosis of teeth in: icd10cm
teeth to bone joined > ankylosis of teeth in: icd10cm
teeth ankylosis fusion > ankylosis of teeth in: icd10cm
ventricles heart joined > ventricular septal defect in: icd10cm
ventricles heart ankylosed > ventricular septal defect in: icd10cm
vulva joined > fusion of labia in: icd10cm
vulva ankylosed > fusion of labia in: icd10cm
eyelids fused > other congenital malformations eyelid in: icd10cm
eyelids joined > other congenital malformations eyelid in: icd10cm
eyelids ankylosed > other congenital malformations eyelid in: icd10cm
knee fused > ankylosis knee in: icd10cm
knee joined > ankylosis knee in: icd10cm
hip joined > ankylosis hip in: icd10cm
ankle joined > ankylosis ankle and foot in: icd10cm
elbow joined > ankylosis elbow in: icd10cm
wrist joined > ankylosis wrist in: icd10cm
shoulder joined > ankylosis shoulder in: icd10cm
hand joint fusion > ankylosis hand in: icd10cm
hand joint joined > ankylosis hand in: icd10cm
finger joint joined > ankylosis hand in: icd10cm
finger joint ankylosed > ankylosis hand in: icd10cm
neck joined > fusion spine cervical region in: icd10cm
neck ankylosed > fusion spine cervical region in: icd10cm
iris lens fusion > other adhesions disruptions iris ciliary body in: icd10cm
iris lens joined > other adhesions disruptions iris ciliary body in: icd10cm
iris lens ankylosed > other adhesions disruptions iris ciliary body in: icd10cm
stapes joined > ankylosis of ear ossicles in: icd10cm
ossicles joined > ankylosis of ear ossicles in: icd10cm
jaw joined > adhesions ankylosis temporomandibular joint in: icd10cm
abdomen gangrenous > gangrene in: icd10cm
abdomen mortification > gangrene in: icd10cm
toe mortification > gangrene in: icd10cm
cutaneous gangrenous > gangrene in: icd10cm
cutaneous mortification > gangrene in: icd10cm
abscess lung gangrene > gangrene necrosis lung in: icd10cm
abscess lung gangrenous > gangrene necrosis lung in: icd10cm
anus gangrene > other specified diseases anus rectum in: icd10cm
anus gangrenous > other specified diseases anus rectum in: icd10cm
anus mortification > other specified diseases anus rectum in: icd10cm
rectum gangrene > other specified diseases anus rectum in: icd10cm
rectum gangrenous > other specified diseases anus rectum in: icd10cm
rectum mortification > other specified diseases anus rectum in: icd10cm
artery leg gangrenous > atherosclerosis native arteries extremities gangrene in: icd10cm
arteriosclerotic leg gangrenous > atherosclerosis native arteries extremities gangrene in: icd10cm
arteriosclerotic leg mortification > atherosclerosis native arteries extremities gangrene in: icd10cm
bladder infectious gangrene > other cystitis without hematuria in: icd10cm
bladder infectious gangrenous > other cystitis without hematuria in: icd10cm
bladder infectious mortification > other cystitis without hematuria in: icd10cm
cecum gangrene > acute vascular disorders intestine in: icd10cm
cecum gangrenous > acute vascular disorders intestine in: icd10cm
cecum mortification > acute vascular disorders intestine in: icd10cm
colon gangrenous > acute vascular disorders intestine in: icd10cm
mesentery gangrenous > acute vascular disorders intestine in: icd10cm
mesentery mortification > acute vascular disorders intestine in: icd10cm
jejunum gangrene > acute vascular disorders intestine in: icd10cm
jejunum gangrenous > acute vascular disorders intestine in: icd10cm
jejunum mortification > acute vascular disorders intestine in: icd10cm
bowel hernia gangrene > abdominal hernia with gangrene in: icd10cm
bowel hernia mortification > abdominal hernia with gangrene in: icd10cm
connective tissue gangrene > gangrene in: icd10cm
connective tissue gangrenous > gangrene in: icd10cm
connective tissue mortification > gangrene in: icd10cm
cornea gangrene > other specified disorders cornea in: icd10cm
cornea gangrenous > other specified disorders cornea in: icd10cm
cornea mortification > other specified disorders cornea in: icd10cm
corpora cavernosa noninfectious gangrene > other specified disorders penis in: icd10cm
corpora cavernosa noninfectious gangrenous > other specified disorders penis in: icd10cm
corpora cavernosa noninfectious mortification > other specified disorders penis in: icd10cm
penis noninfectious gangrenous > other specified disorders penis in: icd10cm
penis noninfectious mortification > other specified disorders penis in: icd10cm
corpora cavernosa infective gangrene > other inflammatory disorders penis in: icd10cm
corpora cavernosa infective gangrenous > other inflammatory disorders penis in: icd10cm
corpora cavernosa infective mortification > other inflammatory disorders penis in: icd10cm
diabetic gangrenous > type 2 diabetes mellitus diabetic peripheral angiopathy gangrene in: icd10cm
dry gangrenous > gangrene in: icd10cm
dry mortification > gangrene in: icd10cm
senile gangrenous > gangrene in: icd10cm
senile mortification > gangrene in: icd10cm
emphysematous gangrenous > gas gangrene in: icd10cm
emphysematous mortification > gas gangrene in: icd10cm
gas gangrenous > gas gangrene in: icd10cm
frostbite gangrene > frostbite with tissue necrosis in: icd10cm
frostbite gangrenous > frostbite with tissue necrosis in: icd10cm
frostbite mortification > frostbite with tissue necrosis in: icd10cm
gum gangrene > necrotizing ulcerative stomatitis in: icd10cm
gum gangrenous > necrotizing ulcerative stomatitis in: icd10cm
gum mortification > necrotizing ulcerative stomatitis in: icd10cm
hernia gangrene > abdominal hernia with gangrene in: icd10cm
hernia gangrenous > abdominal hernia with gangrene in: icd10cm
hernia mortification > abdominal hernia with gangrene in: icd10cm
hospital gangrenous > gas gangrene in: icd10cm
hospital mortification > gas gangrene in: icd10cm
liver gangrene > other specified diseases liver in: icd10cm
liver gangrenous > other specified diseases liver in: icd10cm
liver mortification > other specified diseases liver in: icd10cm
lung gangrenous > gangrene necrosis lung in: icd10cm
mouth gangrene > necrotizing ulcerative stomatitis in: icd10cm
mouth mortification > necrotizing ulcerative stomatitis in: icd10cm
cheek gangrene > necrotizing ulcerative stomatitis in: icd10cm
cheek gangrenous > necrotizing ulcerative stomatitis in: icd10cm
cheek mortification > necrotizing ulcerative stomatitis in: icd10cm
ovary gangrene > oophoritis in: icd10cm
ovary gangrenous > oophoritis in: icd10cm
ovary mortification > oophoritis in: icd10cm
pancreas gangrene > other acute pancreatitis in: icd10cm
pancreas gangrenous > other acute pancreatitis in: icd10cm
pancreas mortification > other acute pancreatitis in: icd10cm
pharynx gangrenous > acute pharyngitis other specified organisms in: icd10cm
pharynx mortification > acute pharyngitis other specified organisms in: icd10cm
throat gangrene > acute pharyngitis other specified organisms in: icd10cm
pneumonia gangrene > gangrene necrosis lung in: icd10cm
pneumonia gangrenous > gangrene necrosis lung in: icd10cm
pneumonia mortification > gangrene necrosis lung in: icd10cm
presenile gangrenous > thromboangiitis obliterans in: icd10cm
presenile mortification > thromboangiitis obliterans in: icd10cm
pulpitis tooth gangrene > necrosis of pulp in: icd10cm
pulpitis tooth gangrenous > necrosis of pulp in: icd10cm
pulpitis tooth mortification > necrosis of pulp in: icd10cm
raynaud gangrenous > raynaud's syndrome with gangrene in: icd10cm
symmetric gangrene > raynaud's syndrome with gangrene in: icd10cm
symmetric gangrenous > raynaud's syndrome with gangrene in: icd10cm
symmetric mortification > raynaud's syndrome with gangrene in: icd10cm
rupture hernia gangrene > abdominal hernia with gangrene in: icd10cm
rupture hernia gangrenous > abdominal hernia with gangrene in: icd10cm
rupture hernia mortification > abdominal hernia with gangrene in: icd10cm
scrotum gangrenous > fournier gangrene in: icd10cm
scrotum mortification > fournier gangrene in: icd10cm
scrotum noninfective gangrene > other specified disorders male genital organs in: icd10cm
scrotum noninfective gangrenous > other specified disorders male genital organs in: icd10cm
scrotum noninfective mortification > other specified disorders male genital organs in: icd10cm
septic gangrenous > gangrene in: icd10cm
spermatic cord noninfective gangrene > other specified disorders male genital organs in: icd10cm
spermatic cord noninfective gangrenous > other specified disorders male genital organs in: icd10cm
spermatic cord noninfective mortification > other specified disorders male genital organs in: icd10cm
stomach gangrenous > other diseases stomach duodenum in: icd10cm
stomach mortification > other diseases stomach duodenum in: icd10cm
testis infectional gangrene > orchitis in: icd10cm
testis infectional gangrenous > orchitis in: icd10cm
testis infectional mortification > orchitis in: icd10cm
testis noninfective gangrene > other noninflammatory disorders testis in: icd10cm
testis noninfective gangrenous > other noninflammatory disorders testis in: icd10cm
testis noninfective mortification > other noninflammatory disorders testis in: icd10cm
thyroid gangrene > other specified disorders thyroid in: icd10cm
thyroid gangrenous > other specified disorders thyroid in: icd10cm
thyroid mortification > other specified disorders thyroid in: icd10cm
umbilicus mortification > gangrene in: icd10cm
uterus gangrene > inflammatory disease of uterus in: icd10cm
uterus gangrenous > inflammatory disease of uterus in: icd10cm
uterus mortification > inflammatory disease of uterus in: icd10cm
uvulitis gangrenous > cellulitis abscess mouth in: icd10cm
vas deferens gangrene > inflammatory disorders spermatic cord tunica vaginalis vas deferens in: icd10cm
vas deferens gangrenous > inflammatory disorders spermatic cord tunica vaginalis vas deferens in: icd10cm
vas deferens mortification > inflammatory disorders spermatic cord tunica vaginalis vas deferens in: icd10cm
vulva gangrene > other specified inflammation vagina vulva in: icd10cm
vulva gangrenous > other specified inflammation vagina vulva in: icd10cm
vulva mortification > other specified inflammation vagina vulva in: icd10cm
breast gangrenous > mastitis without abscess in: icd10cm
breast mortification > mastitis without abscess in: icd10cm
postoperative gangrene > other complications of procedures in: icd10cm
postoperative gangrenous > other complications of procedures in: icd10cm
postoperative mortification > other complications of procedures in: icd10cm
neoplastic growth > neoplasm of behavior of in: icd10cm
neoplastic mass > neoplasm of behavior of in: icd10cm
new mass > neoplasm of behavior of in: icd10cm
inadequate growth > delayed puberty in: icd10cm
inadequate mass > delayed puberty in: icd10cm
secondary sexual growth > delayed puberty in: icd10cm
secondary sexual mass > delayed puberty in: icd10cm
adenoid growth > other chronic diseases tonsils adenoids in: icd10cm
adenoid lump > other chronic diseases tonsils adenoids in: icd10cm
vegetation growth > other chronic diseases tonsils adenoids in: icd10cm
vegetation lump > other chronic diseases tonsils adenoids in: icd10cm
vegetation mass > other chronic diseases tonsils adenoids in: icd10cm
malignant mass > malignant primary neoplasm in: icd10cm
breast growth > lump in breast in: icd10cm
thyroid growth > nontoxic single thyroid nodule in: icd10cm
thyroid mass > nontoxic single thyroid nodule in: icd10cm
throat lump > other diseases of pharynx in: icd10cm
neck growth > localized swelling mass lump neck in: icd10cm
head growth > localized swelling mass lump head in: icd10cm
chest growth > localized swelling mass lump trunk in: icd10cm
back growth > localized swelling mass lump trunk in: icd10cm
arm growth > localized swelling mass lump upper limb in: icd10cm
leg growth > localized swelling mass lump lower limb in: icd10cm
pelvis growth > intra-abdominal pelvic swelling mass lump in: icd10cm
belly growth > intra-abdominal pelvic swelling mass lump in: icd10cm
lung growth > other nonspecific abnormal finding lung field in: icd10cm
lung lump > other nonspecific abnormal finding lung field in: icd10cm
kidney growth > other specified disorders kidney ureter in: icd10cm
mouth growth > other lesions oral mucosa in: icd10cm
eyelid growth > other specified disorders eyelid in: icd10cm
eyelid lump > other specified disorders eyelid in: icd10cm
ear growth > other specified disorders of external ear in: icd10cm
anus growth > other specified diseases anus rectum in: icd10cm
rectum growth > other specified diseases anus rectum in: icd10cm
vagina growth > other specified noninflammatory disorders vagina in: icd10cm
vulva growth > other specified noninflammatory disorders vulva perineum in: icd10cm
scrotum growth > other specified disorders male genital organs in: icd10cm
penis growth > other specified disorders penis in: icd10cm
armpit growth > localized swelling mass lump upper limb in: icd10cm
groin growth > intra-abdominal pelvic swelling mass lump in: icd10cm
groin lump > intra-abdominal pelvic swelling mass lump in: icd10cm
ovary growth > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
bladder growth > other specified disorders bladder in: icd10cm
prostate growth > other specified disorders prostate in: icd10cm
prostate lump > other specified disorders prostate in: icd10cm
joint growth > other specified joint disorders unspecified joint in: icd10cm
joint mass > other specified joint disorders unspecified joint in: icd10cm
muscle growth > other specified disorders muscle in: icd10cm
muscle mass > other specified disorders muscle in: icd10cm
tongue growth > other diseases of tongue in: icd10cm
gum growth > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
gum mass > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
brain lump > other specified disorders brain in: icd10cm
brain mass > other specified disorders brain in: icd10cm
heart growth > other ill-defined heart diseases in: icd10cm
stomach growth > other diseases stomach duodenum in: icd10cm
pancreas growth > other specified diseases pancreas in: icd10cm
adrenal growth > other specified disorders adrenal gland in: icd10cm
adrenal lump > other specified disorders adrenal gland in: icd10cm
spleen growth > splenomegaly in: icd10cm
spleen lump > splenomegaly in: icd10cm
nail growth > other nail disorders in: icd10cm
nail mass > other nail disorders in: icd10cm
eye growth > other specified disorders eye adnexa in: icd10cm
eye mass > other specified disorders eye adnexa in: icd10cm
voice box growth > other diseases of larynx in: icd10cm
vocal cord growth > other diseases of larynx in: icd10cm

# --- p11
dehiscence surgical > disruption external operation surgical wound in: icd10cm
dehiscence organ > disruption internal operation surgical wound in: icd10cm
dehiscence eye > disruption external operation surgical wound in: icd10cm
deprivation emotional child > psychological abuse confirmed in: icd10cm
deprivation affective child > psychological abuse confirmed in: icd10cm
deprivation cultural > social exclusion and rejection in: icd10cm
deprivation social > social exclusion and rejection in: icd10cm
deprivation emotional newborn > psychological abuse confirmed in: icd10cm
detergent asthma > pneumonitis inhalation other solids liquids in: icd10cm
dextroversion > dextrocardia in: icd10cm
diastasis skull > other disorders continuity bone in: icd10cm
diastasis recti pregnancy > other specified obstetric trauma in: icd10cm
diastasis recti puerperal > other specified obstetric trauma in: icd10cm
diastasis recti newborn > other congenital malformations abdominal wall in: icd10cm
diastasis recti congenital > other congenital malformations abdominal wall in: icd10cm
diastasis joint traumatic > sprain joints ligaments parts head in: icd10cm
two headed > conjoined twins in: icd10cm
difficulty hearing speech > hearing loss in: icd10cm
difficulty orientation > disorientation in: icd10cm
difficulty supervisor > discord boss workmates in: icd10cm
diplegia legs > paraplegia in: icd10cm
discoloration nail > other nail disorders in: icd10cm
discoloration teeth extrinsic > deposits on teeth in: icd10cm
discoloration teeth stained > deposits on teeth in: icd10cm
discoloration patch > disorder of pigmentation in: icd10cm
discoloration skin bruising > spontaneous ecchymoses in: icd10cm
discoloration mouth > other lesions oral mucosa in: icd10cm
discoloration gum > other lesions oral mucosa in: icd10cm
discoloration tongue > other lesions oral mucosa in: icd10cm
discord marital > problems relationship spouse partner in: icd10cm
discord in laws > problems relationship -laws in: icd10cm
discord siblings > sibling rivalry in: icd10cm
discordant twin > twin pregnancy dichorionic/diamniotic in: icd10cm
discrepancy leg length congenital > reduction defect lower limb in: icd10cm
disease free feared > person feared health complaint whom no diagnosis made in: icd10cm
disproportion fiber type muscle > other congenital myopathy in: icd10cm
disruption parenting > other specified problems related primary support group in: icd10cm
disruption family system > other specified problems related primary support group in: icd10cm
dissatisfaction job > other problems related employment in: icd10cm
dissatisfaction school > educational maladjustment discord teachers classmates in: icd10cm
dissection artery limb > dissection other specified artery in: icd10cm
dissection artery arm > dissection other specified artery in: icd10cm
dissection artery leg > dissection other specified artery in: icd10cm
dissection brain ruptured > nontraumatic subarachnoid hemorrhage from intracranial artery in: icd10cm
distomiasis liver > clonorchiasis in: icd10cm
distomiasis hepatic > clonorchiasis in: icd10cm
distortion jaw > congenital compression facies in: icd10cm
distress syndrome respiratory newborn wet lung > transient tachypnea of newborn in: icd10cm
distress syndrome respiratory ards newborn > respiratory distress syndrome newborn in: icd10cm
distress acute situational > acute stress reaction in: icd10cm
distress abdominal > epigastric pain in: icd10cm
distress stomach > epigastric pain in: icd10cm
distress mental > reaction to severe stress in: icd10cm
distress gastrointestinal > functional dyspepsia in: icd10cm
diuresis > other polyuria in: icd10cm
dizziness hysterical > other dissociative conversion disorders in: icd10cm
dizziness psychogenic > other dissociative conversion disorders in: icd10cm
dizziness epidemic > epidemic vertigo in: icd10cm
donor blood self > autologous donor whole blood in: icd10cm
double albumin > other disorders plasma-protein metabolism in: icd10cm
double external os > other congenital malformations cervix in: icd10cm
double cervix > other congenital malformations cervix in: icd10cm
double nail > other congenital malformations nails in: icd10cm
double chin > other congenital malformations nails in: icd10cm
drinking excessive habitual > alcohol dependence uncomplicated in: icd10cm
drinking excessive continual > alcohol dependence uncomplicated in: icd10cm
drinking water psychogenic > polydipsia in: icd10cm
dry larynx > other diseases of larynx in: icd10cm
dry throat > other diseases of larynx in: icd10cm
dry vagina > other specified noninflammatory disorders vagina in: icd10cm
dry cornea > other specified disorders cornea in: icd10cm
duplication anus > duplication of intestine in: icd10cm
duplication appendix > duplication of intestine in: icd10cm
duplication frontonasal > other specified congenital malformations skull face bones in: icd10cm
duplication placenta > malformation of placenta in: icd10cm
dust reticulation > pneumoconiosis in: icd10cm
dwarfism congenital > other genetic causes short stature in: icd10cm
dwarfism hypothyroid > congenital iodine-deficiency syndrome myxedematous type in: icd10cm
dwarfism myxedematous > congenital iodine-deficiency syndrome myxedematous type in: icd10cm
dwarfism infantile > constitutional short stature in: icd10cm
dwarfism intestinal > retarded development following protein-calorie malnutrition in: icd10cm
dwarfism metatropic > other osteochondrodysplasia defects growth tubular bones spine in: icd10cm
dyschondrosteosis > other specified osteochondrodysplasias in: icd10cm
dyschromia > disorder of pigmentation in: icd10cm
dyscrasia ovary > other ovarian dysfunction in: icd10cm
dyscrasia plasma cell > other disorders plasma-protein metabolism in: icd10cm
dyscrasia pluriglandular > other polyglandular dysfunction in: icd10cm
dysentery catarrhal > infectious gastroenteritis and colitis in: icd10cm
dysequilibrium > dizziness and giddiness in: icd10cm
dysesthesia hearing > other abnormal auditory perceptions in: icd10cm
dysgenesis kidney > renal hypoplasia in: icd10cm
dysgenesis ovary > other congenital malformation ovary in: icd10cm
dysglobulinemia > other disorders plasma-protein metabolism in: icd10cm
dyskaryotic smear cervix > abnormal cytological findings specimens from cervix uteri in: icd10cm
dyskeratosis uterus > other specified noninflammatory disorders uterus in: icd10cm
dyskinesia psychogenic > conversion disorder motor symptom deficit in: icd10cm
dyskinesia intestinal > other specified functional intestinal disorders in: icd10cm
dyskinesia colon > other specified functional intestinal disorders in: icd10cm
dyskinesia trachea > other specified diseases upper respiratory tract in: icd10cm
dyskinesia stomach > other diseases stomach duodenum in: icd10cm
dyskinesia duodenum > other diseases stomach duodenum in: icd10cm
dysmorphism congenital > congenital malformation in: icd10cm
dyspareunia male > painful ejaculation in: icd10cm
dysphagia nervous > other somatoform disorders in: icd10cm
dysphonia allergic > laryngeal spasm in: icd10cm
dysphonia adductor > laryngeal spasm in: icd10cm
dysphonia spasmodic > laryngeal spasm in: icd10cm
dysphonia functional > conversion disorder motor symptom deficit in: icd10cm
dyspnea asthmatic > asthma uncomplicated in: icd10cm
dyspnea cardiac > left ventricular failure unspecified in: icd10cm
dyspnea hysterical > other somatoform disorders in: icd10cm
dyspnea newborn > other specified respiratory conditions newborn in: icd10cm
dysrhythmia cerebral > abnormal electroencephalogram in: icd10cm
dysrhythmia cortical > abnormal electroencephalogram in: icd10cm
dysspermatogenesis > male infertility in: icd10cm
dyssynergia biliary > other specified diseases biliary tract in: icd10cm
dyssynergia detrusor > muscular disorders of urethra in: icd10cm
dystocia affecting newborn > newborn affected other malpresentation malposition disproportion during labor delivery in: icd10cm
dystocia cervical > other uterine inertia in: icd10cm
dystocia fetal size > obstructed labor unusually large fetus in: icd10cm
dystocia placenta > other placental disorders in: icd10cm
dystonia bladder > neuromuscular dysfunction of bladder in: icd10cm
dysuria psychogenic > other somatoform disorders in: icd10cm
eating nonnutritive > other specified eating disorder in: icd10cm
ecchymosis tissue > spontaneous ecchymoses in: icd10cm
effort intolerance > other fatigue in: icd10cm
egg shell nails > nail dystrophy in: icd10cm
eggshell nails > nail dystrophy in: icd10cm
elastosis actinic > other skin changes chronic exposure nonionizing radiation in: icd10cm
elastosis solar > other skin changes chronic exposure nonionizing radiation in: icd10cm
embarrassment respiratory > acute respiratory distress in: icd10cm
embryoma liver > liver cell carcinoma in: icd10cm
emissions nocturnal > other sexual dysfunction not substance known physiological condition in: icd10cm
emotional reaction > reaction to severe stress in: icd10cm
encephalomyopathy > disorder central nervous system in: icd10cm
endarteritis coronary > chronic ischemic heart disease in: icd10cm
endarteritis obliterans lung > other diseases pulmonary vessels in: icd10cm
endomyofibrosis > endomyocardial eosinophilic disease in: icd10cm
endothelioma bone > malignant neoplasm bone articular cartilage limbs in: icd10cm
enlarged hat > osteitis deformans of bone in: icd10cm
hat size > osteitis deformans of bone in: icd10cm
enostosis > other specified diseases jaws in: icd10cm
enteralgia > generalized abdominal pain in: icd10cm
enterospasm > irritable bowel syndrome in: icd10cm
enterospasm psychogenic > other somatoform disorders in: icd10cm
enthesopathy elbow > other enthesopathies in: icd10cm
enthesopathy hip > other specified enthesopathies lower limb excluding foot in: icd10cm
enthesopathy hand > other enthesopathies in: icd10cm
enthesopathy wrist > other enthesopathies in: icd10cm
enthesopathy shoulder > other shoulder lesions in: icd10cm
enuresis habit > enuresis not substance known physiological condition in: icd10cm
ependymitis acute > encephalitis and encephalomyelitis in: icd10cm
epidermoid inclusion skin > epidermal cyst in: icd10cm
episode affective > mood disorder in: icd10cm
epulis congenital newborn > other congenital malformations mouth in: icd10cm
equinovarus acquired > acquired clubfoot in: icd10cm
eructation psychogenic > other somatoform disorders in: icd10cm
belching nervous > other somatoform disorders in: icd10cm
erythredema > toxic effects mercury compounds in: icd10cm
escherichia infection > other bacterial infections of in: icd10cm
esophagitis chemical > other esophagitis without bleeding in: icd10cm
eventration colon > ventral hernia without obstruction gangrene in: icd10cm
evisceration operation > disruption internal operation surgical wound in: icd10cm
evulsion > other injury body region in: icd10cm
exfoliation skin > exfoliative dermatitis in: icd10cm
exhaustion battle > acute stress reaction in: icd10cm
exophthalmos congenital > other specified congenital malformations eye in: icd10cm
exophthalmos thyroid > thyrotoxicosis diffuse goiter without thyrotoxic crisis storm in: icd10cm
bone spur cartilaginous > benign neoplasm bone articular cartilage in: icd10cm
exostosis gonococcal > gonococcal infection other musculoskeletal tissue in: icd10cm
exostosis syphilitic > syphilis bone joint in: icd10cm
exostosis heel > calcaneal spur in: icd10cm
extravasation blood > hemorrhage not elsewhere classified in: icd10cm
extravasation chyle mesentery > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
facet joint pain > dorsalgia in: icd10cm
fasciitis infiltrative > pseudosarcomatous fibromatosis in: icd10cm
fasciitis traumatic > other fibroblastic disorders in: icd10cm
fasciitis perirenal > crossing vessel stricture ureter without hydronephrosis in: icd10cm
fat necrosis mesentery > sclerosing mesenteritis in: icd10cm
belly apron > localized adiposity in: icd10cm
fear doctors > fear other medical care in: icd10cm
fear childbirth > other specified phobia in: icd10cm
fecalith > fecal impaction in: icd10cm
festering wound > other injury body region in: icd10cm
fetalis uterus > hypoplasia of uterus in: icd10cm
fibrillation muscular > other specified disorders muscle in: icd10cm
fibrocystic jaw > other cysts of jaw in: icd10cm
fibrocystic ovary > other cysts of jaw in: icd10cm
fibrocystic bone > other cysts of jaw in: icd10cm
fibromatosis congenital generalized > neoplasm uncertain behavior connective other soft tissue in: icd10cm
flaccid palate > congenital malformations of palate in: icd10cm
flail chest newborn > birth injuries other parts skeleton in: icd10cm
flap liver > hepatic failure without coma in: icd10cm
flap flapping tremor > hepatic failure without coma in: icd10cm
flat chest congenital > other congenital deformities chest in: icd10cm
flat organ congenital > other specified congenital malformations in: icd10cm
flat pelvis > acquired deformity of pelvis in: icd10cm
flattening femur head > other specified disorders bone thigh in: icd10cm
flattening hip > coxa plana in: icd10cm
flattening lip congenital > other specified congenital malformations face neck in: icd10cm
flattening nose congenital > other congenital deformities skull face jaw in: icd10cm
flattening nose acquired > acquired deformity of nose in: icd10cm
floating body joint > loose body in joint in: icd10cm
floating kidney > other specified disorders kidney ureter in: icd10cm
floating kidney congenital > other specified congenital malformations kidney in: icd10cm
floating liver congenital > other congenital malformations liver in: icd10cm
floating rib > other congenital malformations ribs in: icd10cm
flooding menstruation > excessive frequent menstruation regular cycle in: icd10cm
flyer ear > otitic barotrauma in: icd10cm
aviator ear > otitic barotrauma in: icd10cm
foix syndrome cavernous > intracranial intraspinal phlebitis thrombophlebitis in: icd10cm
follicular cervix > other specified noninflammatory disorders cervix uteri in: icd10cm
folliculitis keloidal > acne keloid in: icd10cm
food intoxication > bacterial foodborne intoxication in: icd10cm
food poisoning fish > toxic effect of seafood in: icd10cm
foreign accent > other speech disturbances in: icd10cm
fragile bones > osteogenesis imperfecta in: icd10cm
frequency micturition psychogenic > other somatoform disorders in: icd10cm
frequency nocturnal > nocturia in: icd10cm
frenulum linguae > ankyloglossia in: icd10cm
frozen abdomen > other specified disorders peritoneum in: icd10cm
fullness rectum > other specified symptoms signs involving digestive system abdomen in: icd10cm
funnel breast acquired > acquired deformity chest rib in: icd10cm
funnel pelvis acquired > acquired deformity of pelvis in: icd10cm
furuncle orbit > cellulitis of orbit in: icd10cm
boil breast > abscess breast nipple in: icd10cm
galactocele pregnancy > other disorders of lactation in: icd10cm
gallop rhythm > other abnormalities heart beat in: icd10cm
gampsodactylia congenital > congenital pes cavus in: icd10cm
claw foot congenital > congenital pes cavus in: icd10cm
ganglion tuberculous > other musculoskeletal tuberculosis in: icd10cm
ganglionitis herpes zoster > postherpetic geniculate ganglionitis in: icd10cm
gassy > gas pain in: icd10cm
gastrectasis psychogenic > other somatoform disorders in: icd10cm
gastroenteropathy exudative > malabsorption due to intolerance in: icd10cm
gastrointestinal upset > functional dyspepsia in: icd10cm
gastrojejunitis > noninfective gastroenteritis and colitis in: icd10cm
gastrolithiasis > foreign body in stomach in: icd10cm
gatophobia > other animal type phobia in: icd10cm
genu recurvatum acquired > other specified acquired deformities lower leg in: icd10cm
giant esophagus > congenital dilatation of esophagus in: icd10cm
girdle pain > pain in: icd10cm
glass foreign body eye > penetrating wound foreign body eyeball in: icd10cm
glioblastoma nose > malignant neoplasm of brain in: icd10cm
glioma nose > malignant neoplasm of brain in: icd10cm
globinuria > hemoglobinuria in: icd10cm
glomangioma > hemangioma in: icd10cm
glomerulonephritis lupus > glomerular disease systemic lupus erythematosus in: icd10cm
glycinuria renal > other disorders amino-acid transport in: icd10cm
goose bumps > other skin changes in: icd10cm
cutis anserina > other skin changes in: icd10cm
gorlin chaudhry > other congenital malformations skull face bones in: icd10cm
grand multipara > problems related to multiparity in: icd10cm
gravel kidney sand > urinary calculus in: icd10cm
grinding bruxism sleep > sleep related bruxism in: icd10cm
guilt > other symptoms signs involving emotional state in: icd10cm
gyrate scalp > other hypertrophic disorders skin in: icd10cm

# --- p3
bone boeck deposit > sarcoidosis of other sites in: icd10cm
calcareous deposit > abnormal histological findings specimens from other organs systems tissues in: icd10cm
calcified material deposit > abnormal histological findings specimens from other organs systems tissues in: icd10cm
calcium bladder deposit > other specified disorders bladder in: icd10cm
calcium tendon deposit > calcific tendinitis in: icd10cm
calcium shoulder deposit > calcific tendinitis of shoulder in: icd10cm
calcium artery deposit > unspecified atherosclerosis in: icd10cm
calcium placenta deposit > other placental disorders in: icd10cm
calcium ear drum deposit > tympanosclerosis in: icd10cm
calcium eyelid deposit > conjunctival concretions in: icd10cm
cholesterol skin deposit > mixed hyperlipidemia in: icd10cm
hemosiderin cornea deposit > posterior corneal pigmentations in: icd10cm
iron line cornea deposit > posterior corneal pigmentations in: icd10cm
metallic skin deposit > other specified disorders pigmentation in: icd10cm
melanin skin deposit > other melanin hyperpigmentation in: icd10cm
uric acid joint deposit > gout in: icd10cm
urate joint deposit > gout in: icd10cm
urate skin deposit > gout in: icd10cm
urate ear deposit > gout in: icd10cm
amyloid liver deposit > organ-limited amyloidosis in: icd10cm
fat orbit deposit > other disorders of orbit in: icd10cm
fat eyelid deposit > other disorders of orbit in: icd10cm
fat breast deposit > localized adiposity in: icd10cm
pigment iris deposit > iris atrophy essential progressive in: icd10cm
pigment angle deposit > iris atrophy essential progressive in: icd10cm
lead gum deposit > toxic effects lead compounds in: icd10cm
pulmonary alveoli protein deposit > alveolar proteinosis in: icd10cm
immune complex deposit > other specified disorders involving immune mechanism in: icd10cm
conjugate eye displacement > palsy spasm conjugate gaze in: icd10cm
conjugate eye shift > palsy spasm conjugate gaze in: icd10cm
eye conjugate spasm deviation > other specified disorders binocular movement in: icd10cm
gaze conjugate spasm displacement > other specified disorders binocular movement in: icd10cm
gaze conjugate spasm shift > other specified disorders binocular movement in: icd10cm
esophagus acquired shift > other specified disease esophagus in: icd10cm
eye skew displacement > other specified disorders binocular movement in: icd10cm
eye skew shift > other specified disorders binocular movement in: icd10cm
midline jaw displacement > other anomalies dental arch relationship in: icd10cm
midline jaw shift > other anomalies dental arch relationship in: icd10cm
midline teeth shift > other anomalies dental arch relationship in: icd10cm
mandible jaw opening shift > deviation opening closing mandible in: icd10cm
nasal septum congenital shift > other congenital deformities skull face jaw in: icd10cm
opening jaw displacement > deviation opening closing mandible in: icd10cm
organ or site congenital deviation > other specified congenital malformations in: icd10cm
sexual displacement > paraphilia in: icd10cm
sexual shift > paraphilia in: icd10cm
trachea shift > other specified diseases upper respiratory tract in: icd10cm
ureter acquired displacement > other specified disorders kidney ureter in: icd10cm
ureter acquired shift > other specified disorders kidney ureter in: icd10cm
ureter congenital deviation > deviation of ureter in: icd10cm
ureter congenital displacement > deviation of ureter in: icd10cm
tongue shift > other diseases of tongue in: icd10cm
penis deviation > other specified disorders penis in: icd10cm
penis displacement > other specified disorders penis in: icd10cm
penis shift > other specified disorders penis in: icd10cm
uvula shift > other lesions oral mucosa in: icd10cm
uterus shift > malposition of uterus in: icd10cm
axis electrical heart deviation > abnormal electrocardiogram in: icd10cm
axis electrical heart displacement > abnormal electrocardiogram in: icd10cm
axis electrical heart shift > abnormal electrocardiogram in: icd10cm
axis left axis heart displacement > abnormal electrocardiogram in: icd10cm
axis left axis heart shift > abnormal electrocardiogram in: icd10cm
axis right axis heart displacement > abnormal electrocardiogram in: icd10cm
axis right axis heart shift > abnormal electrocardiogram in: icd10cm
st segment deviation > abnormal electrocardiogram in: icd10cm
st segment displacement > abnormal electrocardiogram in: icd10cm
st segment shift > abnormal electrocardiogram in: icd10cm
mouth corner deviation > bell's palsy in: icd10cm
mouth corner displacement > bell's palsy in: icd10cm
mouth corner shift > bell's palsy in: icd10cm
face corner deviation > bell's palsy in: icd10cm
face corner displacement > bell's palsy in: icd10cm
face corner shift > bell's palsy in: icd10cm
finger deviation > deformity of finger in: icd10cm
finger displacement > deformity of finger in: icd10cm
finger shift > deformity of finger in: icd10cm
toe deviation > other deformities toe s acquired in: icd10cm
toe displacement > other deformities toe s acquired in: icd10cm
toe shift > other deformities toe s acquired in: icd10cm
spine deviation > deforming dorsopathy in: icd10cm
spine displacement > deforming dorsopathy in: icd10cm
spine shift > deforming dorsopathy in: icd10cm
midline brain deviation > compression of brain in: icd10cm
abnormal finding drainage > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
abnormal finding leaking > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
abnormal finding weeping > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
material discharge > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
material drainage > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
material oozing > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
material leaking > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
material weeping > unspecified abnormal finding specimens from other organs systems tissues in: icd10cm
breast nipple weeping > nipple discharge in: icd10cm
diencephalic autonomic idiopathic discharge > other disorders autonomic nervous system in: icd10cm
diencephalic autonomic idiopathic drainage > other disorders autonomic nervous system in: icd10cm
diencephalic autonomic idiopathic leaking > other disorders autonomic nervous system in: icd10cm
diencephalic autonomic idiopathic weeping > other disorders autonomic nervous system in: icd10cm
ear weeping > otorrhea in: icd10cm
ear bloody drainage > otorrhagia in: icd10cm
ear bloody leaking > otorrhagia in: icd10cm
eye drainage > other specified disorders eye adnexa in: icd10cm
eye leaking > other specified disorders eye adnexa in: icd10cm
eye weeping > other specified disorders eye adnexa in: icd10cm
excessive urine oozing > other polyuria in: icd10cm
excessive urine leaking > other polyuria in: icd10cm
genital urethral oozing > urethral discharge in: icd10cm
genital urethral weeping > urethral discharge in: icd10cm
genital penis leaking > urethral discharge in: icd10cm
penis leaking > urethral discharge in: icd10cm
penis weeping > urethral discharge in: icd10cm
penis bloody discharge > hematospermia in: icd10cm
penis bloody drainage > hematospermia in: icd10cm
penis bloody leaking > hematospermia in: icd10cm
penis bloody weeping > hematospermia in: icd10cm
urethra without blood leaking > urethral discharge without blood in: icd10cm
urethra newborn oozing > infection specific perinatal period in: icd10cm
urethra newborn weeping > infection specific perinatal period in: icd10cm
breast bloody drainage > nipple discharge in: icd10cm
breast bloody oozing > nipple discharge in: icd10cm
breast bloody leaking > nipple discharge in: icd10cm
breast bloody weeping > nipple discharge in: icd10cm
nose drainage > other specified disorders nose nasal sinuses in: icd10cm
nose leaking > other specified disorders nose nasal sinuses in: icd10cm
nose weeping > other specified disorders nose nasal sinuses in: icd10cm
nose cerebrospinal drainage > cranial cerebrospinal fluid leak spontaneous in: icd10cm
nose cerebrospinal oozing > cranial cerebrospinal fluid leak spontaneous in: icd10cm
nose cerebrospinal weeping > cranial cerebrospinal fluid leak spontaneous in: icd10cm
rectum discharge > other specified symptoms signs involving digestive system abdomen in: icd10cm
rectum drainage > other specified symptoms signs involving digestive system abdomen in: icd10cm
rectum leaking > other specified symptoms signs involving digestive system abdomen in: icd10cm
rectum weeping > other specified symptoms signs involving digestive system abdomen in: icd10cm
anus discharge > other specified symptoms signs involving digestive system abdomen in: icd10cm
anus drainage > other specified symptoms signs involving digestive system abdomen in: icd10cm
anus leaking > other specified symptoms signs involving digestive system abdomen in: icd10cm
anus weeping > other specified symptoms signs involving digestive system abdomen in: icd10cm
anal discharge > other specified symptoms signs involving digestive system abdomen in: icd10cm
anal drainage > other specified symptoms signs involving digestive system abdomen in: icd10cm
anal leaking > other specified symptoms signs involving digestive system abdomen in: icd10cm
anal weeping > other specified symptoms signs involving digestive system abdomen in: icd10cm
umbilicus leaking > other specified symptoms signs involving digestive system abdomen in: icd10cm
navel leaking > other specified symptoms signs involving digestive system abdomen in: icd10cm
navel weeping > other specified symptoms signs involving digestive system abdomen in: icd10cm
belly button discharge > other specified symptoms signs involving digestive system abdomen in: icd10cm
belly button drainage > other specified symptoms signs involving digestive system abdomen in: icd10cm
belly button leaking > other specified symptoms signs involving digestive system abdomen in: icd10cm
belly button weeping > other specified symptoms signs involving digestive system abdomen in: icd10cm
umbilicus newborn drainage > omphalitis without hemorrhage in: icd10cm
umbilicus newborn leaking > omphalitis without hemorrhage in: icd10cm
vagina drainage > other specified noninflammatory disorders vagina in: icd10cm
vagina leaking > other specified noninflammatory disorders vagina in: icd10cm
vagina weeping > other specified noninflammatory disorders vagina in: icd10cm
cervix discharge > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix drainage > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix leaking > other specified noninflammatory disorders cervix uteri in: icd10cm
cervix weeping > other specified noninflammatory disorders cervix uteri in: icd10cm
wound drainage > other complications of procedures in: icd10cm
wound leaking > other complications of procedures in: icd10cm
wound weeping > other complications of procedures in: icd10cm
sinus discharge > other specified disorders skin subcutaneous tissue in: icd10cm
sinus drainage > other specified disorders skin subcutaneous tissue in: icd10cm
sinus leaking > other specified disorders skin subcutaneous tissue in: icd10cm
sinus weeping > other specified disorders skin subcutaneous tissue in: icd10cm
sinus tract weeping > other specified disorders skin subcutaneous tissue in: icd10cm
eyelid discharge > other specified disorders eyelid in: icd10cm
eyelid drainage > other specified disorders eyelid in: icd10cm
eyelid leaking > other specified disorders eyelid in: icd10cm
eyelid weeping > other specified disorders eyelid in: icd10cm
skin discharge > other specified disorders skin subcutaneous tissue in: icd10cm
skin drainage > other specified disorders skin subcutaneous tissue in: icd10cm
skin leaking > other specified disorders skin subcutaneous tissue in: icd10cm
leg discharge > other specified disorders skin subcutaneous tissue in: icd10cm
leg drainage > other specified disorders skin subcutaneous tissue in: icd10cm
leg leaking > other specified disorders skin subcutaneous tissue in: icd10cm
leg weeping > other specified disorders skin subcutaneous tissue in: icd10cm
vulva discharge > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva drainage > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva leaking > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva weeping > other specified noninflammatory disorders vulva perineum in: icd10cm
mouth discharge > disturbances of salivary secretion in: icd10cm
mouth drainage > disturbances of salivary secretion in: icd10cm
mouth leaking > disturbances of salivary secretion in: icd10cm
mouth weeping > disturbances of salivary secretion in: icd10cm

# --- p4
accessory sinus disease > chronic sinusitis in: icd10cm
accessory sinus problem > chronic sinusitis in: icd10cm
sinus disorder > chronic sinusitis in: icd10cm
adenoid disorder > chronic disease tonsils adenoids in: icd10cm
alimentary tract disease > disease of digestive system in: icd10cm
alimentary tract disorder > disease of digestive system in: icd10cm
alimentary tract problem > disease of digestive system in: icd10cm
alimentary canal disorder > disease of digestive system in: icd10cm
alimentary canal trouble > disease of digestive system in: icd10cm
gi tract disease > disease of digestive system in: icd10cm
gi tract trouble > disease of digestive system in: icd10cm
gi tract problem > disease of digestive system in: icd10cm
anorectal trouble > disease anus rectum in: icd10cm
anorectal problem > disease anus rectum in: icd10cm
anal disorder > disease anus rectum in: icd10cm
anal trouble > disease anus rectum in: icd10cm
aorta disease > disorder arteries arterioles in: icd10cm
aorta disorder > disorder arteries arterioles in: icd10cm
aorta problem > disorder arteries arterioles in: icd10cm
aortic valve disease > nonrheumatic aortic valve disorder in: icd10cm
aqueous chamber disease > disorder eye adnexa in: icd10cm
aqueous chamber disorder > disorder eye adnexa in: icd10cm
aqueous chamber problem > disorder eye adnexa in: icd10cm
arterial occlusive disease > disorder arteries arterioles in: icd10cm
arterial occlusive disorder > disorder arteries arterioles in: icd10cm
arterial occlusive problem > disorder arteries arterioles in: icd10cm
arteriorenal disorder > hypertensive chronic kidney disease stage 1 through stage 4 chronic kidney disease chronic kidney disease in: icd10cm
arteriorenal trouble > hypertensive chronic kidney disease stage 1 through stage 4 chronic kidney disease chronic kidney disease in: icd10cm
autonomic disease > disorder autonomic nervous system in: icd10cm
auditory canal disease > disorder of external ear in: icd10cm
auditory canal disorder > disorder of external ear in: icd10cm
auditory canal trouble > disorder of external ear in: icd10cm
auditory canal problem > disorder of external ear in: icd10cm
auricle heart disease > heart disease in: icd10cm
auricle heart trouble > heart disease in: icd10cm
axilla disease > localized swelling mass lump upper limb in: icd10cm
axilla disorder > localized swelling mass lump upper limb in: icd10cm
axilla problem > localized swelling mass lump upper limb in: icd10cm
back disease > dorsopathy in: icd10cm
back disorder > dorsopathy in: icd10cm
ball valve heart disorder > other ill-defined heart diseases in: icd10cm
ball valve heart problem > other ill-defined heart diseases in: icd10cm
basal ganglia problem > extrapyramidal and movement disorder in: icd10cm
common duct disorder > disease of biliary tract in: icd10cm
common duct problem > disease of biliary tract in: icd10cm
bleeding trouble > coagulation defect in: icd10cm
blood vessel trouble > disorder of circulatory system in: icd10cm
bone marrow disorder > disease blood blood-forming organs in: icd10cm
bone marrow trouble > disease blood blood-forming organs in: icd10cm
bone marrow problem > disease blood blood-forming organs in: icd10cm
colon disease > disease of intestine in: icd10cm
colon disorder > disease of intestine in: icd10cm
colon problem > disease of intestine in: icd10cm
bowel psychogenic disease > other somatoform disorders in: icd10cm
bowel psychogenic problem > other somatoform disorders in: icd10cm
brain arterial disease > cerebrovascular disease in: icd10cm
brain arterial disorder > cerebrovascular disease in: icd10cm
brain arterial trouble > cerebrovascular disease in: icd10cm
brain arteriosclerotic disease > cerebral atherosclerosis in: icd10cm
brain arteriosclerotic disorder > cerebral atherosclerosis in: icd10cm
brain arteriosclerotic trouble > cerebral atherosclerosis in: icd10cm
brain demyelinating trouble > demyelinating disease central nervous system in: icd10cm
brain degenerative disease > degenerative disease nervous system in: icd10cm
brain degenerative disorder > degenerative disease nervous system in: icd10cm
brain degenerative problem > degenerative disease nervous system in: icd10cm
brain vascular disease > cerebrovascular disease in: icd10cm
brain vascular disorder > cerebrovascular disease in: icd10cm
brain vascular trouble > cerebrovascular disease in: icd10cm
brain vascular problem > cerebrovascular disease in: icd10cm
brain parasitic disease > cestode infection in: icd10cm
brain parasitic problem > cestode infection in: icd10cm
breast puerperal disorder > other disorders breast associated pregnancy puerperium in: icd10cm
breast puerperal trouble > other disorders breast associated pregnancy puerperium in: icd10cm
broad ligament disorder > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
broad ligament trouble > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
bronchopulmonary disease > other diseases of bronchus in: icd10cm
bronchopulmonary trouble > other diseases of bronchus in: icd10cm
bursa problem > bursopathy in: icd10cm
calf disease > soft tissue disorder in: icd10cm
calf disorder > soft tissue disorder in: icd10cm
calf problem > soft tissue disorder in: icd10cm
cardiac functional disease > other ill-defined heart diseases in: icd10cm
cardiac functional problem > other ill-defined heart diseases in: icd10cm
cardiac valve disorder > endocarditis valve in: icd10cm
cardiovascular disorder > atherosclerotic heart disease native coronary artery without angina pectoris in: icd10cm
cardiovascular trouble > atherosclerotic heart disease native coronary artery without angina pectoris in: icd10cm
cardiovascular congenital disorder > congenital malformation circulatory system in: icd10cm
cardiovascular congenital trouble > congenital malformation circulatory system in: icd10cm
cardiovascular functional disease > other ill-defined heart diseases in: icd10cm
cardiovascular functional problem > other ill-defined heart diseases in: icd10cm
carotid gland disease > other specified endocrine disorders in: icd10cm
carotid gland problem > other specified endocrine disorders in: icd10cm
carotid body disease > other specified endocrine disorders in: icd10cm
carotid body disorder > other specified endocrine disorders in: icd10cm
carotid artery trouble > disorder arteries arterioles in: icd10cm
cecum disease > disease of intestine in: icd10cm
cecum problem > disease of intestine in: icd10cm
cellular tissue disease > disorder skin subcutaneous tissue in: icd10cm
cellular tissue trouble > disorder skin subcutaneous tissue in: icd10cm
cellular tissue problem > disorder skin subcutaneous tissue in: icd10cm
cerebellar disease > disorder of brain in: icd10cm
cerebellar disorder > disorder of brain in: icd10cm
cerebellar problem > disorder of brain in: icd10cm
cerebrospinal disease > disorder of brain in: icd10cm
cerebrospinal trouble > disorder of brain in: icd10cm
cerebrovascular acute disorder > other cerebrovascular disease in: icd10cm
cerebrovascular acute trouble > other cerebrovascular disease in: icd10cm
cerebrovascular acute problem > other cerebrovascular disease in: icd10cm
cerebrovascular hypertensive disease > hypertensive encephalopathy in: icd10cm
cerebrovascular hypertensive disorder > hypertensive encephalopathy in: icd10cm
cerebrovascular hypertensive problem > hypertensive encephalopathy in: icd10cm
cervical spine disease > dorsopathy in: icd10cm
cervical spine disorder > dorsopathy in: icd10cm
cervical spine problem > dorsopathy in: icd10cm
cheek disorder > unspecified lesions oral mucosa in: icd10cm
cheek trouble > unspecified lesions oral mucosa in: icd10cm
chest disorder > respiratory disorder in: icd10cm
chest problem > respiratory disorder in: icd10cm
circulatory newborn disorder > cardiovascular disorder originating perinatal period in: icd10cm
circulatory newborn problem > cardiovascular disorder originating perinatal period in: icd10cm
coccyx disease > sacrococcygeal disorders in: icd10cm
coccyx disorder > sacrococcygeal disorders in: icd10cm
tailbone disease > sacrococcygeal disorders in: icd10cm
tailbone disorder > sacrococcygeal disorders in: icd10cm
colon functional trouble > functional intestinal disorder in: icd10cm
connective disorder > systemic involvement connective tissue in: icd10cm
connective problem > systemic involvement connective tissue in: icd10cm
corpus cavernosum disease > disorder of penis in: icd10cm
corpus cavernosum problem > disorder of penis in: icd10cm
integument disease > disorder skin subcutaneous tissue in: icd10cm
integument problem > disorder skin subcutaneous tissue in: icd10cm
cystic duct disease > disease of gallbladder in: icd10cm
cystic duct disorder > disease of gallbladder in: icd10cm
cystic duct trouble > disease of gallbladder in: icd10cm
cystic duct problem > disease of gallbladder in: icd10cm
deposition calcium disease > other disorders calcium metabolism in: icd10cm
deposition calcium trouble > other disorders calcium metabolism in: icd10cm
deposition calcium problem > other disorders calcium metabolism in: icd10cm
disc disease > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
disc trouble > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
discogenic disease > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
discogenic disorder > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
discogenic trouble > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
ear middle trouble > disorder middle ear mastoid in: icd10cm
ear middle problem > disorder middle ear mastoid in: icd10cm
ear internal disease > disease of inner ear in: icd10cm
ear internal problem > disease of inner ear in: icd10cm
endocardium disease > endocarditis valve in: icd10cm
endocardium disorder > endocarditis valve in: icd10cm
endocardium problem > endocarditis valve in: icd10cm
endometrium disease > noninflammatory disorder of uterus in: icd10cm
endometrium disorder > noninflammatory disorder of uterus in: icd10cm
endometrium trouble > noninflammatory disorder of uterus in: icd10cm
endometrium problem > noninflammatory disorder of uterus in: icd10cm
esophagus functional disorder > dyskinesia of esophagus in: icd10cm
esophagus functional trouble > dyskinesia of esophagus in: icd10cm
esophagus functional problem > dyskinesia of esophagus in: icd10cm
esophagus psychogenic disease > dyskinesia of esophagus in: icd10cm
esophagus psychogenic disorder > dyskinesia of esophagus in: icd10cm
esophagus psychogenic problem > dyskinesia of esophagus in: icd10cm
eye trouble > disorder eye adnexa in: icd10cm
eye anterior chamber disease > disorder iris ciliary body in: icd10cm
eye anterior chamber disorder > disorder iris ciliary body in: icd10cm
eye anterior chamber problem > disorder iris ciliary body in: icd10cm
eye muscle disorder > strabismus in: icd10cm
eye muscle trouble > strabismus in: icd10cm
eye muscle problem > strabismus in: icd10cm
eye external muscle disease > strabismus in: icd10cm
eye inflammatory disease > other specified disorders eye adnexa in: icd10cm
eye inflammatory disorder > other specified disorders eye adnexa in: icd10cm
fallopian tube disease > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
fallopian tube disorder > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
fallopian tube trouble > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
fascia disorder > disorder of muscle in: icd10cm
fascia trouble > disorder of muscle in: icd10cm
fascia problem > disorder of muscle in: icd10cm
female pelvis disease > condition associated female genital organs menstrual cycle in: icd10cm
female pelvis disorder > condition associated female genital organs menstrual cycle in: icd10cm
female pelvis trouble > condition associated female genital organs menstrual cycle in: icd10cm
female pelvis problem > condition associated female genital organs menstrual cycle in: icd10cm
finger disease > soft tissue disorder in: icd10cm
finger disorder > soft tissue disorder in: icd10cm
finger trouble > soft tissue disorder in: icd10cm
gastric functional problem > other diseases stomach duodenum in: icd10cm
gastrointestinal functional disorder > disease of digestive system in: icd10cm
gastrointestinal functional trouble > disease of digestive system in: icd10cm
gastrointestinal functional problem > disease of digestive system in: icd10cm
gastrointestinal psychogenic disease > disease of digestive system in: icd10cm
gastrointestinal psychogenic problem > disease of digestive system in: icd10cm
glomerular trouble > nephritic syndrome morphologic changes in: icd10cm
glomerular problem > nephritic syndrome morphologic changes in: icd10cm
growth hormone trouble > acromegaly and pituitary gigantism in: icd10cm
hair trouble > hair color hair shaft abnormality in: icd10cm
hair follicles disease > follicular disorder in: icd10cm
hair follicles problem > follicular disorder in: icd10cm
hamstring disorder > disorder of muscle in: icd10cm
hamstring problem > disorder of muscle in: icd10cm
hand disease > joint disorder in: icd10cm
hand disorder > joint disorder in: icd10cm
hand trouble > joint disorder in: icd10cm
heart aortic valve disease > nonrheumatic aortic valve disorder in: icd10cm
heart aortic valve trouble > nonrheumatic aortic valve disorder in: icd10cm
heart amyloid disorder > organ-limited amyloidosis in: icd10cm
heart amyloid trouble > organ-limited amyloidosis in: icd10cm
heart hyperthyroid trouble > thyrotoxicosis in: icd10cm
heart thyrotoxic disease > thyrotoxicosis in: icd10cm
heart thyrotoxic trouble > thyrotoxicosis in: icd10cm
heart mitral problem > rheumatic mitral valve disease in: icd10cm
heart mitral valve disorder > rheumatic mitral valve disease in: icd10cm
heart senile disease > other ill-defined heart diseases in: icd10cm
heart senile problem > other ill-defined heart diseases in: icd10cm
heart tricuspid valve trouble > rheumatic tricuspid valve disease in: icd10cm
heart pulmonary valve problem > nonrheumatic pulmonary valve disorder in: icd10cm
heart postpartum trouble > other complications puerperium in: icd10cm
heart postpartum problem > other complications puerperium in: icd10cm
heart puerperal disease > other complications puerperium in: icd10cm
heart black disorder > primary pulmonary hypertension in: icd10cm
heart black trouble > primary pulmonary hypertension in: icd10cm
heart fibroid disease > myocarditis in: icd10cm
heart fibroid disorder > myocarditis in: icd10cm
heart fibroid trouble > myocarditis in: icd10cm
heart obese problem > obesity in: icd10cm
hip disorder > joint disorder in: icd10cm
hip trouble > joint disorder in: icd10cm
hip congenital disease > other specified congenital deformities hip in: icd10cm
hip congenital trouble > other specified congenital deformities hip in: icd10cm
hock disease > disease of intestine in: icd10cm
hock problem > disease of intestine in: icd10cm
ileum disease > disease of intestine in: icd10cm
ileum disorder > disease of intestine in: icd10cm
ileum trouble > disease of intestine in: icd10cm
ileum problem > disease of intestine in: icd10cm
hyaline lung newborn disease > respiratory distress syndrome newborn in: icd10cm
hyaline lung newborn problem > respiratory distress syndrome newborn in: icd10cm
ileostomy stoma disease > enterostomy complication in: icd10cm
ileostomy stoma problem > enterostomy complication in: icd10cm
immune complex disorder > disorder involving immune mechanism in: icd10cm
immune complex problem > disorder involving immune mechanism in: icd10cm
immune proliferative disease > malignant immunoproliferative disease in: icd10cm
immune proliferative trouble > malignant immunoproliferative disease in: icd10cm
immune proliferative problem > malignant immunoproliferative disease in: icd10cm
intestine inflammatory disease > noninfective gastroenteritis and colitis in: icd10cm
intestine inflammatory disorder > noninfective gastroenteritis and colitis in: icd10cm
intestine inflammatory problem > noninfective gastroenteritis and colitis in: icd10cm
jejunum disorder > disease of intestine in: icd10cm
jejunum problem > disease of intestine in: icd10cm
kidney functional pelvis disease > disorder kidney ureter in: icd10cm
kidney functional pelvis trouble > disorder kidney ureter in: icd10cm
kidney functional pelvis problem > disorder kidney ureter in: icd10cm
kidney tubular disease > disorder resulting from impaired renal tubular function in: icd10cm
kidney glomerular disease > nephritic syndrome morphologic changes in: icd10cm
lacrimal disorder > disorder of lacrimal system in: icd10cm
lacrimal trouble > disorder of lacrimal system in: icd10cm
lacrimal problem > disorder of lacrimal system in: icd10cm
tear duct disorder > disorder of lacrimal system in: icd10cm
tear duct trouble > disorder of lacrimal system in: icd10cm
tear duct problem > disorder of lacrimal system in: icd10cm
lung trouble > other disorders of lung in: icd10cm
lung chronic newborn trouble > bronchopulmonary dysplasia originating perinatal period in: icd10cm
lung premature disease > bronchopulmonary dysplasia originating perinatal period in: icd10cm
lung premature disorder > bronchopulmonary dysplasia originating perinatal period in: icd10cm
lung premature trouble > bronchopulmonary dysplasia originating perinatal period in: icd10cm
lung premature problem > bronchopulmonary dysplasia originating perinatal period in: icd10cm
lung grain disease > farmer's lung in: icd10cm
lung grain trouble > farmer's lung in: icd10cm
lung mushroom disease > farmer's lung in: icd10cm
lung mushroom problem > farmer's lung in: icd10cm
lymph channel disease > noninfective disorder lymphatic vessels lymph nodes in: icd10cm
lymph channel problem > noninfective disorder lymphatic vessels lymph nodes in: icd10cm
male breast disease > disorder of breast in: icd10cm
male breast trouble > disorder of breast in: icd10cm
maxilla disease > disease of jaws in: icd10cm
maxilla problem > disease of jaws in: icd10cm
meniscus disorder > internal derangement of knee in: icd10cm
meniscus problem > internal derangement of knee in: icd10cm
knee cartilage disease > internal derangement of knee in: icd10cm
knee cartilage problem > internal derangement of knee in: icd10cm
menstrual disorder > irregular menstruation in: icd10cm
menstrual trouble > irregular menstruation in: icd10cm
menstrual problem > irregular menstruation in: icd10cm
mesenteric disease > disorder of peritoneum in: icd10cm
mesenteric trouble > disorder of peritoneum in: icd10cm
mesentery disorder > disorder of peritoneum in: icd10cm
mesentery trouble > disorder of peritoneum in: icd10cm
mesentery problem > disorder of peritoneum in: icd10cm
mesenteric chronic disease > chronic vascular disorders intestine in: icd10cm
mesenteric chronic problem > chronic vascular disorders intestine in: icd10cm
metabolic newborn disorder > transitory metabolic disturbance newborn in: icd10cm
metabolic newborn problem > transitory metabolic disturbance newborn in: icd10cm
microvascular disease > peripheral vascular disease in: icd10cm
microvascular trouble > peripheral vascular disease in: icd10cm
mouth disorder > unspecified lesions oral mucosa in: icd10cm
mouth trouble > unspecified lesions oral mucosa in: icd10cm
muscle inflammatory disorder > myositis in: icd10cm
muscle inflammatory problem > myositis in: icd10cm
muscle ocular disorder > strabismus in: icd10cm
mucous membrane oral disorder > unspecified lesions oral mucosa in: icd10cm
mucous membrane oral trouble > unspecified lesions oral mucosa in: icd10cm
nasal cavity disease > disorder nose nasal sinuses in: icd10cm
nasal cavity problem > disorder nose nasal sinuses in: icd10cm
nasopharynx disorder > other diseases of pharynx in: icd10cm
nasopharynx trouble > other diseases of pharynx in: icd10cm
neck disorder > other specified dorsopathies cervical region in: icd10cm
neck problem > other specified dorsopathies cervical region in: icd10cm
nerve acute peripheral disease > polyneuropathy unspecified in: icd10cm
nerve acute peripheral trouble > polyneuropathy unspecified in: icd10cm
nerve acute peripheral problem > polyneuropathy unspecified in: icd10cm
nerve problem > mononeuropathy in: icd10cm
nervous system psychogenic disorder > other somatoform disorders in: icd10cm
nervous system psychogenic problem > other somatoform disorders in: icd10cm
nervous system sympathetic problem > disorder autonomic nervous system in: icd10cm
newborn gastrointestinal disorder > perinatal digestive system disorder in: icd10cm
newborn gastrointestinal trouble > perinatal digestive system disorder in: icd10cm
newborn digestive disease > perinatal digestive system disorder in: icd10cm
newborn digestive disorder > perinatal digestive system disorder in: icd10cm
newborn digestive problem > perinatal digestive system disorder in: icd10cm
newborn respiratory problem > respiratory condition of newborn in: icd10cm
newborn blood disorder > perinatal hematological disorder in: icd10cm
newborn blood trouble > perinatal hematological disorder in: icd10cm
newborn hematological disease > perinatal hematological disorder in: icd10cm
newborn hematological trouble > perinatal hematological disorder in: icd10cm
newborn cardiovascular disorder > cardiovascular disorder originating perinatal period in: icd10cm
newborn cardiovascular trouble > cardiovascular disorder originating perinatal period in: icd10cm
newborn heart disease > cardiovascular disorder originating perinatal period in: icd10cm
newborn heart disorder > cardiovascular disorder originating perinatal period in: icd10cm
newborn heart problem > cardiovascular disorder originating perinatal period in: icd10cm
newborn skin disease > condition integument specific newborn in: icd10cm
newborn skin trouble > condition integument specific newborn in: icd10cm
newborn feeding disease > feeding problem of newborn in: icd10cm
newborn kidney disease > congenital renal failure in: icd10cm
newborn kidney problem > congenital renal failure in: icd10cm
nipple disease > disorder of breast in: icd10cm
nipple disorder > disorder of breast in: icd10cm
nipple trouble > disorder of breast in: icd10cm
odontogenic trouble > disease of jaws in: icd10cm
omentum disorder > disorder of peritoneum in: icd10cm
omentum trouble > disorder of peritoneum in: icd10cm
optic pathway disorder > disorder of visual pathways in: icd10cm
ovary disease > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
ovary disorder > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
ovary problem > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
ovary cystic trouble > ovarian cysts in: icd10cm
ovary multicystic disease > ovarian cysts in: icd10cm
ovary multicystic problem > ovarian cysts in: icd10cm
ovary endocrine disorder > ovarian dysfunction in: icd10cm
ovary endocrine trouble > ovarian dysfunction in: icd10cm
ovary endocrine problem > ovarian dysfunction in: icd10cm
ovary hormone disease > ovarian dysfunction in: icd10cm
ovary hormone problem > ovarian dysfunction in: icd10cm
ovary inflammatory disorder > oophoritis in: icd10cm
ovary inflammatory trouble > oophoritis in: icd10cm
ovary inflammatory problem > oophoritis in: icd10cm
palate disease > other lesions oral mucosa in: icd10cm
palate trouble > other lesions oral mucosa in: icd10cm
palate soft disorder > other lesions oral mucosa in: icd10cm
palate soft problem > other lesions oral mucosa in: icd10cm
pancreas cystic disorder > cyst of pancreas in: icd10cm
pancreas cystic problem > cyst of pancreas in: icd10cm
parasympathetic disease > disorder autonomic nervous system in: icd10cm
parasympathetic disorder > disorder autonomic nervous system in: icd10cm
parasympathetic trouble > disorder autonomic nervous system in: icd10cm
parametrium trouble > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
salivary duct disorder > disease of salivary gland in: icd10cm
salivary duct trouble > disease of salivary gland in: icd10cm
peripheral vein disorder > disorder of vein in: icd10cm
peripheral vein trouble > disorder of vein in: icd10cm
platelet trouble > qualitative platelet defects in: icd10cm
platelet problem > qualitative platelet defects in: icd10cm
pleural cavity problem > pleural condition in: icd10cm
plexus disease > nerve root plexus disorder in: icd10cm
plexus trouble > nerve root plexus disorder in: icd10cm
pulmonary artery disorder > disease of pulmonary vessels in: icd10cm
pulmonary circulation disease > disease of pulmonary vessels in: icd10cm
pulmonary circulation problem > disease of pulmonary vessels in: icd10cm
pulp dental disease > diseases pulp periapical tissues in: icd10cm
pulp dental problem > diseases pulp periapical tissues in: icd10cm
pulse disease > abnormalities of heart beat in: icd10cm
pulse disorder > abnormalities of heart beat in: icd10cm
pulse trouble > abnormalities of heart beat in: icd10cm
pulse problem > abnormalities of heart beat in: icd10cm
pulseless trouble > aortic arch syndrome in: icd10cm
pupil disease > disorder iris ciliary body in: icd10cm
pupil disorder > disorder iris ciliary body in: icd10cm
pupil trouble > disorder iris ciliary body in: icd10cm
pupil problem > disorder iris ciliary body in: icd10cm
pylorus disease > disease stomach duodenum in: icd10cm
pylorus problem > disease stomach duodenum in: icd10cm
pyramidal tract disease > other motor neuron disease in: icd10cm
pyramidal tract problem > other motor neuron disease in: icd10cm
rectosigmoid disease > disease of intestine in: icd10cm
rectosigmoid trouble > disease of intestine in: icd10cm
sigmoid disease > disease of intestine in: icd10cm
sigmoid disorder > disease of intestine in: icd10cm
sigmoid trouble > disease of intestine in: icd10cm
respiratory chronic newborn disease > chronic respiratory disease originating perinatal period in: icd10cm
respiratory chronic newborn trouble > chronic respiratory disease originating perinatal period in: icd10cm
rheumatic heart muscle disease > rheumatic myocarditis in: icd10cm
rheumatic heart muscle disorder > rheumatic myocarditis in: icd10cm
rheumatic heart muscle trouble > rheumatic myocarditis in: icd10cm
rheumatic heart muscle problem > rheumatic myocarditis in: icd10cm
rib disease > disorder of bone in: icd10cm
rib disorder > disorder of bone in: icd10cm
rib problem > disorder of bone in: icd10cm
round ligament disorder > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
round ligament trouble > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
round ligament problem > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
saliva disease > disturbances of salivary secretion in: icd10cm
saliva problem > disturbances of salivary secretion in: icd10cm
sacroiliac disease > sacrococcygeal disorders in: icd10cm
sacroiliac disorder > sacrococcygeal disorders in: icd10cm
sacroiliac trouble > sacrococcygeal disorders in: icd10cm
sacroiliac problem > sacrococcygeal disorders in: icd10cm
sacrum disease > sacrococcygeal disorders in: icd10cm
sacrum disorder > sacrococcygeal disorders in: icd10cm
sacrum problem > sacrococcygeal disorders in: icd10cm
salpinx disorder > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
salpinx trouble > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
salpinx problem > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
oviduct problem > noninflammatory disorder ovary fallopian tube broad ligament in: icd10cm
scrotum disorder > disorder male genital organs in: icd10cm
scrotum problem > disorder male genital organs in: icd10cm
sebaceous gland disease > follicular disorder in: icd10cm
sebaceous gland trouble > follicular disorder in: icd10cm
sebaceous follicle disorder > follicular disorder in: icd10cm
sebaceous follicle trouble > follicular disorder in: icd10cm
semilunar cartilage disorder > internal derangement of knee in: icd10cm
semilunar cartilage problem > internal derangement of knee in: icd10cm
seminal vesicle disease > disorder male genital organs in: icd10cm
seminal vesicle disorder > disorder male genital organs in: icd10cm
seminal vesicle problem > disorder male genital organs in: icd10cm
shoulder disease > shoulder lesion in: icd10cm
shoulder disorder > shoulder lesion in: icd10cm
shoulder problem > shoulder lesion in: icd10cm
sinoatrial disease > sick sinus syndrome in: icd10cm
sinoatrial disorder > sick sinus syndrome in: icd10cm
sinoatrial problem > sick sinus syndrome in: icd10cm
sinus node disorder > sick sinus syndrome in: icd10cm
sinus node problem > sick sinus syndrome in: icd10cm
skeletal disorder > disorder of bone in: icd10cm
skeletal problem > disorder of bone in: icd10cm
skin due to metabolic disorder > other disorders skin subcutaneous tissue diseases classified elsewhere in: icd10cm
skin due to metabolic problem > other disorders skin subcutaneous tissue diseases classified elsewhere in: icd10cm
spermatic cord disease > disorder male genital organs in: icd10cm
spermatic cord disorder > disorder male genital organs in: icd10cm
spermatic cord trouble > disorder male genital organs in: icd10cm
spermatic cord problem > disorder male genital organs in: icd10cm
spinal column disease > dorsopathy in: icd10cm
spinal column disorder > dorsopathy in: icd10cm
spinal column trouble > dorsopathy in: icd10cm
spinal column problem > dorsopathy in: icd10cm
spinal cord vascular trouble > other vascular myelopathies in: icd10cm
spinal cord vascular problem > other vascular myelopathies in: icd10cm
spleen organic disease > disease of spleen in: icd10cm
spleen postinfectional disorder > other diseases of spleen in: icd10cm
spleen postinfectional problem > other diseases of spleen in: icd10cm
sternum disorder > disorder of cartilage in: icd10cm
sternum trouble > disorder of cartilage in: icd10cm
sternum problem > disorder of cartilage in: icd10cm
striated muscle disease > disorder of muscle in: icd10cm
striated muscle trouble > disorder of muscle in: icd10cm
striated muscle problem > disorder of muscle in: icd10cm
stomach functional problem > other diseases stomach duodenum in: icd10cm
sympathetic nervous disease > disorder autonomic nervous system in: icd10cm
sympathetic nervous trouble > disorder autonomic nervous system in: icd10cm
tarsal sinus disease > pain ankle joints foot in: icd10cm
tarsal sinus trouble > pain ankle joints foot in: icd10cm
teeth eruption disease > disturbances in tooth eruption in: icd10cm
teeth eruption problem > disturbances in tooth eruption in: icd10cm
terminal disorder > illness in: icd10cm
terminal problem > illness in: icd10cm
testis endocrine disorder > testicular dysfunction in: icd10cm
testis endocrine problem > testicular dysfunction in: icd10cm
thyroid heart disorder > thyrotoxicosis in: icd10cm
thyroid heart problem > thyrotoxicosis in: icd10cm
thyroid iodine trouble > other iodine-deficiency related thyroid disorders allied conditions in: icd10cm
thyroid iodine problem > other iodine-deficiency related thyroid disorders allied conditions in: icd10cm
trachea disease > disease upper respiratory tract in: icd10cm
trachea disorder > disease upper respiratory tract in: icd10cm
trachea problem > disease upper respiratory tract in: icd10cm
windpipe disease > disease upper respiratory tract in: icd10cm
windpipe disorder > disease upper respiratory tract in: icd10cm
windpipe problem > disease upper respiratory tract in: icd10cm
tricuspid disorder > rheumatic tricuspid valve disease in: icd10cm
tricuspid problem > rheumatic tricuspid valve disease in: icd10cm
tunica vaginalis disease > disorder male genital organs in: icd10cm
tunica vaginalis disorder > disorder male genital organs in: icd10cm
tunica vaginalis trouble > disorder male genital organs in: icd10cm
tunica vaginalis problem > disorder male genital organs in: icd10cm
ureter innervation disorder > disorder kidney ureter in: icd10cm
ureter innervation problem > disorder kidney ureter in: icd10cm
urinary tract disease > disorder of urinary system in: icd10cm
urinary tract disorder > disorder of urinary system in: icd10cm
urinary tract trouble > disorder of urinary system in: icd10cm
urinary in pregnancy trouble > infection urinary tract pregnancy in: icd10cm
urinary functional bladder disease > neuromuscular dysfunction of bladder in: icd10cm
uvea disease > disorders iris ciliary body diseases classified elsewhere in: icd10cm
uvea problem > disorders iris ciliary body diseases classified elsewhere in: icd10cm
uveal tract disease > disorders iris ciliary body diseases classified elsewhere in: icd10cm
uveal tract disorder > disorders iris ciliary body diseases classified elsewhere in: icd10cm
uveal tract problem > disorders iris ciliary body diseases classified elsewhere in: icd10cm
uvula disease > other lesions oral mucosa in: icd10cm
uvula trouble > other lesions oral mucosa in: icd10cm
uvula problem > other lesions oral mucosa in: icd10cm
vagina disorder > noninflammatory disorder of vagina in: icd10cm
valve problem > endocarditis valve in: icd10cm
valvular trouble > endocarditis valve in: icd10cm
valvular problem > endocarditis valve in: icd10cm
vas deferens disease > disorder male genital organs in: icd10cm
vas deferens disorder > disorder male genital organs in: icd10cm
vas deferens trouble > disorder male genital organs in: icd10cm
vas disease > disorder male genital organs in: icd10cm
vas problem > disorder male genital organs in: icd10cm
vascular hypertensive trouble > essential primary hypertension in: icd10cm
vascular obliterative disease > stricture of artery in: icd10cm
vascular obliterative problem > stricture of artery in: icd10cm
vascular penis disease > other specified disorders penis in: icd10cm
vascular penis problem > other specified disorders penis in: icd10cm
vascular spleen disease > infarction of spleen in: icd10cm
vascular spleen disorder > infarction of spleen in: icd10cm
vascular spleen trouble > infarction of spleen in: icd10cm
vascular spleen problem > infarction of spleen in: icd10cm
vasomotor disease > peripheral vascular disease in: icd10cm
vasomotor problem > peripheral vascular disease in: icd10cm
vasospastic disorder > peripheral vascular disease in: icd10cm
vasospastic problem > peripheral vascular disease in: icd10cm
vein pulmonary disease > disease of pulmonary vessels in: icd10cm
vertebra disease > dorsopathy in: icd10cm
vertebra disorder > dorsopathy in: icd10cm
vertebra trouble > dorsopathy in: icd10cm
vertebral disc disease > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
vertebral disc problem > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
vulva disease > noninflammatory disorder vulva perineum in: icd10cm
vulva disorder > noninflammatory disorder vulva perineum in: icd10cm
wrist disease > joint disorder in: icd10cm
wrist trouble > joint disorder in: icd10cm
wrist problem > joint disorder in: icd10cm
acid base disorder > other disorders electrolyte fluid balance in: icd10cm
acid base problem > other disorders electrolyte fluid balance in: icd10cm
amino acid disorder > disorder of amino-acid metabolism in: icd10cm
amino acid problem > disorder of amino-acid metabolism in: icd10cm
balance disorder > other abnormalities gait mobility in: icd10cm
behavior childhood disorder > behavioral emotional disorders onset usually occurring childhood adolescence in: icd10cm
behavior childhood problem > behavioral emotional disorders onset usually occurring childhood adolescence in: icd10cm
body image disorder > body dysmorphic disorder in: icd10cm
body image problem > body dysmorphic disorder in: icd10cm
breathing sleep disorder > sleep apnea in: icd10cm
breathing sleep problem > sleep apnea in: icd10cm
cognitive problem > mental disorder known physiological condition in: icd10cm
conduct home disorder > conduct disorder confined family context in: icd10cm
conduct home problem > conduct disorder confined family context in: icd10cm
drinking disorder > alcohol abuse uncomplicated in: icd10cm
drug related disorder > other psychoactive substance use unspecified unspecified psychoactive substance-induced disorder in: icd10cm
drug related problem > other psychoactive substance use unspecified unspecified psychoactive substance-induced disorder in: icd10cm
elimination disorder > enuresis not substance known physiological condition in: icd10cm
elimination problem > enuresis not substance known physiological condition in: icd10cm
emancipation disorder > dependent personality disorder in: icd10cm
emancipation problem > dependent personality disorder in: icd10cm
emotional disorder > mental disorder not otherwise specified in: icd10cm
emotional adolescence disorder > other childhood emotional disorders in: icd10cm
emotional adolescence problem > other childhood emotional disorders in: icd10cm
explosive disorder > intermittent explosive disorder in: icd10cm
gait disorder > abnormalities gait mobility in: icd10cm
hemorrhagic problem > hemorrhagic condition in: icd10cm
hypersomnia problem > hypersomnia in: icd10cm
mood organic problem > mood disorder known physiological condition in: icd10cm
neurocognitive mild disorder > mild cognitive impairment uncertain unknown etiology in: icd10cm
neurocognitive mild problem > mild cognitive impairment uncertain unknown etiology in: icd10cm
nutritional disorder > nutritional deficiency in: icd10cm
nutritional problem > nutritional deficiency in: icd10cm
paranoid problem > delusional disorders in: icd10cm
parietoalveolar lung disorder > other alveolar parieto-alveolar conditions in: icd10cm
parietoalveolar lung problem > other alveolar parieto-alveolar conditions in: icd10cm
personality masochistic disorder > other specific personality disorders in: icd10cm
personality masochistic problem > other specific personality disorders in: icd10cm
personality mixed disorder > other specific personality disorders in: icd10cm
personality mixed problem > other specific personality disorders in: icd10cm
phobic social disorder > social phobia in: icd10cm
phobic social problem > social phobia in: icd10cm
pronunciation disorder > phonological disorder in: icd10cm
pronunciation problem > phonological disorder in: icd10cm
phosphate disorder > disorder of phosphorus metabolism in: icd10cm
phosphate problem > disorder of phosphorus metabolism in: icd10cm
porphyrin disorder > porphyria in: icd10cm
porphyrin problem > porphyria in: icd10cm
psychomotor disorder > conversion disorder motor symptom deficit in: icd10cm
psychomotor problem > conversion disorder motor symptom deficit in: icd10cm
psychosexual disorder > paraphilia in: icd10cm
psychosexual problem > paraphilia in: icd10cm
psychophysiologic problem > somatoform disorder in: icd10cm
psychogenic joint disorder > other somatoform disorders in: icd10cm
psychogenic joint problem > other somatoform disorders in: icd10cm
psychogenic urinary disorder > other somatoform disorders in: icd10cm
psychogenic urinary problem > other somatoform disorders in: icd10cm
psychogenic eye disorder > other somatoform disorders in: icd10cm
psychogenic eye problem > other somatoform disorders in: icd10cm
psychogenic menstrual disorder > other somatoform disorders in: icd10cm
psychogenic menstrual problem > other somatoform disorders in: icd10cm
rapid eye movement sleep disorder > rem sleep behavior disorder in: icd10cm
rapid eye movement sleep problem > rem sleep behavior disorder in: icd10cm
rumination disorder > rumination disorder infancy childhood in: icd10cm
rumination problem > rumination disorder infancy childhood in: icd10cm
sense of smell problem > parosmia in: icd10cm
sleep psychogenic disorder > sleep disorder not substance known physiological condition in: icd10cm
sleep psychogenic problem > sleep disorder not substance known physiological condition in: icd10cm
sleep initiating maintaining disorder > insomnia in: icd10cm
sleep initiating maintaining problem > insomnia in: icd10cm

# --- p6
belly distention > abdominal distension gaseous in: icd10cm
stomach area distention > abdominal distension gaseous in: icd10cm
bladder bloated > other specified disorders bladder in: icd10cm
cecum distention > other specified diseases intestine in: icd10cm
cecum bloated > other specified diseases intestine in: icd10cm
colon distended > other specified diseases intestine in: icd10cm
colon distention > other specified diseases intestine in: icd10cm
colon bloated > other specified diseases intestine in: icd10cm
gallbladder distention > other specified diseases gallbladder in: icd10cm
gallbladder bloated > other specified diseases gallbladder in: icd10cm
intestine distention > other specified diseases intestine in: icd10cm
bowel bloated > other specified diseases intestine in: icd10cm
kidney distention > other specified disorders kidney ureter in: icd10cm
kidney bloated > other specified disorders kidney ureter in: icd10cm
liver distention > other specified diseases liver in: icd10cm
liver bloated > other specified diseases liver in: icd10cm
gaseous distention > abdominal distension gaseous in: icd10cm
gas distended > abdominal distension gaseous in: icd10cm
gas distention > abdominal distension gaseous in: icd10cm
seminal vesicle distention > other specified disorders male genital organs in: icd10cm
seminal vesicle bloated > other specified disorders male genital organs in: icd10cm
stomach distended > other diseases stomach duodenum in: icd10cm
stomach distention > other diseases stomach duodenum in: icd10cm
stomach bloated > other diseases stomach duodenum in: icd10cm
stomach acute distension > acute dilatation of stomach in: icd10cm
stomach acute bloated > acute dilatation of stomach in: icd10cm
stomach psychogenic distention > other somatoform disorders in: icd10cm
stomach psychogenic bloated > other somatoform disorders in: icd10cm
ureter distention > other specified disorders kidney ureter in: icd10cm
ureter bloated > other specified disorders kidney ureter in: icd10cm
uterus distension > other specified noninflammatory disorders uterus in: icd10cm
uterus distention > other specified noninflammatory disorders uterus in: icd10cm
uterus bloated > other specified noninflammatory disorders uterus in: icd10cm
neck vein distended > other specified disorders veins in: icd10cm
neck vein distention > other specified disorders veins in: icd10cm
neck vein bloated > other specified disorders veins in: icd10cm
jugular distension > other specified disorders veins in: icd10cm
jugular distended > other specified disorders veins in: icd10cm
jugular distention > other specified disorders veins in: icd10cm
jugular bloated > other specified disorders veins in: icd10cm
absorption calcium disturbance > dietary calcium deficiency in: icd10cm
absorption carbohydrate disturbance > malabsorption due to intolerance in: icd10cm
acid base disturbance > other disorders electrolyte fluid balance in: icd10cm
activity attention disturbance > attention-deficit hyperactivity disorder type in: icd10cm
assimilation food disturbance > intestinal malabsorption in: icd10cm
auditory disturbance > other abnormal auditory perceptions in: icd10cm
auditory nerve disturbance > disorders of acoustic nerve in: icd10cm
blood clotting disturbance > coagulation defect in: icd10cm
body image disturbance > body dysmorphic disorder in: icd10cm
circulatory disturbance > disorder of circulatory system in: icd10cm
consciousness disturbance > transient alteration of awareness in: icd10cm
deep sensibility disturbance > other disturbances skin sensation in: icd10cm
deep kinesthetic disturbance > abnormal reflex in: icd10cm
digestive psychogenic disturbance > other somatoform disorders in: icd10cm
electrolyte disturbance > other disorders electrolyte fluid balance in: icd10cm
emotional disturbance > adjustment disorder other symptoms in: icd10cm
emotional adolescent disturbance > other childhood emotional disorders in: icd10cm
gastrointestinal functional disturbance > disease of digestive system in: icd10cm
gastrointestinal psychogenic disturbance > other somatoform disorders in: icd10cm
hearing disturbance > other abnormal auditory perceptions in: icd10cm
heart functional disturbance > other ill-defined heart diseases in: icd10cm
heart disturbance > other ill-defined heart diseases in: icd10cm
innervation uterus disturbance > other specified noninflammatory disorders uterus in: icd10cm
innervation parasympathetic disturbance > other specified noninflammatory disorders uterus in: icd10cm
innervation sympathetic disturbance > other specified noninflammatory disorders uterus in: icd10cm
keratinization gum disturbance > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
keratinization lip disturbance > diseases of lips in: icd10cm
keratinization oral disturbance > leukoplakia oral mucosa including tongue in: icd10cm
keratinization tongue disturbance > other disturbances oral epithelium including tongue in: icd10cm
lipid metabolism disturbance > disorder of lipoprotein metabolism in: icd10cm
mass activity uterus disturbance > abnormality forces labor in: icd10cm
mental drug disturbance > other psychoactive substance use in: icd10cm
metabolism glucose newborn disturbance > transitory disorder carbohydrate metabolism newborn in: icd10cm
motor nerve disturbance > abnormal reflex in: icd10cm
muscle innervation disturbance > myoneural disorder in: icd10cm
neuromuscular eye disturbance > other specified disorders eye adnexa in: icd10cm
nutritional disturbance > nutritional deficiency in: icd10cm
nutritional hair disturbance > other hair color hair shaft abnormalities in: icd10cm
ocular motion disturbance > disorder of binocular movement in: icd10cm
ocular motion psychogenic disturbance > other somatoform disorders in: icd10cm
oculogyric disturbance > other specified disorders binocular movement in: icd10cm
oculogyric psychogenic disturbance > other somatoform disorders in: icd10cm
oculomotor disturbance > other specified disorders binocular movement in: icd10cm
olfactory nerve disturbance > parosmia in: icd10cm
perceptual alcohol disturbance > alcohol use alcohol-induced psychotic disorder hallucinations in: icd10cm
pituitary disturbance > disorder of pituitary gland in: icd10cm
polyglandular disturbance > polyglandular dysfunction in: icd10cm
psychic disturbance > mental disorder not otherwise specified in: icd10cm
psychomotor disturbance > conversion disorder motor symptom deficit in: icd10cm
pupillary disturbance > other anomalies pupillary function in: icd10cm
feeling disturbance > disturbances of skin sensation in: icd10cm
sensation smell and taste disturbance > other disturbances smell taste in: icd10cm
sensation smell disturbance > parosmia in: icd10cm
sexual function disturbance > sexual dysfunction unspecified in: icd10cm
psychosexual disturbance > sexual dysfunction unspecified in: icd10cm
sympathetic nerve disturbance > disorder autonomic nervous system in: icd10cm
temperature cold newborn disturbance > other hypothermia of newborn in: icd10cm
tactile sensation disturbance > other disturbances skin sensation in: icd10cm
temperature sense sensation disturbance > other disturbances skin sensation in: icd10cm
vasomotor disturbance > peripheral vascular disease in: icd10cm
vasospastic disturbance > peripheral vascular disease in: icd10cm
vestibular disturbance > disorder of vestibular function in: icd10cm
plasma protein disturbance > other disorders plasma-protein metabolism in: icd10cm
uric acid metabolism disturbance > disorder purine pyrimidine metabolism in: icd10cm
thermoregulation disturbance > other general symptoms signs in: icd10cm
menstrual disturbance > irregular menstruation in: icd10cm
innervation bladder disturbance > neuromuscular dysfunction of bladder in: icd10cm
abdominal pregnancy ectopic > abdominal pregnancy without intrauterine pregnancy in: icd10cm
acth misplaced > ectopic acth syndrome in: icd10cm
acth heterotopic > ectopic acth syndrome in: icd10cm
acth aberrant > ectopic acth syndrome in: icd10cm
anus heterotopic > ectopic anus in: icd10cm
anus aberrant > ectopic anus in: icd10cm
auricular beats misplaced > atrial premature depolarization in: icd10cm
ventricular beats misplaced > ventricular premature depolarization in: icd10cm
ventricular beats heterotopic > ventricular premature depolarization in: icd10cm
ventricular beats aberrant > ventricular premature depolarization in: icd10cm
bladder misplaced > exstrophy of urinary bladder in: icd10cm
bladder heterotopic > exstrophy of urinary bladder in: icd10cm
bladder aberrant > exstrophy of urinary bladder in: icd10cm
bone cartilage lung misplaced > ectopic tissue in lung in: icd10cm
bone cartilage lung heterotopic > ectopic tissue in lung in: icd10cm
bone cartilage lung aberrant > ectopic tissue in lung in: icd10cm
cardiac heart heterotopic > other specified congenital malformations heart in: icd10cm
cardiac heart aberrant > other specified congenital malformations heart in: icd10cm
eyelash ectopic > other congenital malformations eyelid in: icd10cm
eyelash misplaced > other congenital malformations eyelid in: icd10cm
eyelash heterotopic > other congenital malformations eyelid in: icd10cm
eyelash aberrant > other congenital malformations eyelid in: icd10cm
gastric mucosa misplaced > other specified congenital malformations stomach in: icd10cm
gastric mucosa heterotopic > other specified congenital malformations stomach in: icd10cm
stomach lining ectopic > other specified congenital malformations stomach in: icd10cm
stomach lining misplaced > other specified congenital malformations stomach in: icd10cm
stomach lining heterotopic > other specified congenital malformations stomach in: icd10cm
hormone misplaced > ectopic hormone secretion in: icd10cm
hormone heterotopic > ectopic hormone secretion in: icd10cm
hormone aberrant > ectopic hormone secretion in: icd10cm
kidney heterotopic > ectopic kidney in: icd10cm
kidney aberrant > ectopic kidney in: icd10cm
lens ectopic > congenital displaced lens in: icd10cm
lens heterotopic > congenital displaced lens in: icd10cm
lens aberrant > congenital displaced lens in: icd10cm
lentis misplaced > congenital displaced lens in: icd10cm
lentis heterotopic > congenital displaced lens in: icd10cm
lentis aberrant > congenital displaced lens in: icd10cm
mole abdominal ectopic > abdominal pregnancy without intrauterine pregnancy in: icd10cm
mole abdominal misplaced > abdominal pregnancy without intrauterine pregnancy in: icd10cm
mole abdominal heterotopic > abdominal pregnancy without intrauterine pregnancy in: icd10cm
mole abdominal aberrant > abdominal pregnancy without intrauterine pregnancy in: icd10cm
ovary misplaced > other congenital malformation ovary in: icd10cm
ovary heterotopic > other congenital malformation ovary in: icd10cm
ovary aberrant > other congenital malformation ovary in: icd10cm
pancreas misplaced > other congenital malformations pancreas pancreatic duct in: icd10cm
sebaceous glands mouth misplaced > other congenital malformations mouth in: icd10cm
sebaceous glands mouth heterotopic > other congenital malformations mouth in: icd10cm
sebaceous glands mouth aberrant > other congenital malformations mouth in: icd10cm
spleen misplaced > congenital malformations of spleen in: icd10cm
spleen heterotopic > congenital malformations of spleen in: icd10cm
testis heterotopic > ectopic testis in: icd10cm
testis aberrant > ectopic testis in: icd10cm
thyroid misplaced > congenital malformations other endocrine glands in: icd10cm
thyroid heterotopic > congenital malformations other endocrine glands in: icd10cm
ureter misplaced > anomalous implantation of ureter in: icd10cm
ureter heterotopic > anomalous implantation of ureter in: icd10cm
ureter aberrant > anomalous implantation of ureter in: icd10cm
vesicae misplaced > exstrophy of urinary bladder in: icd10cm
vesicae aberrant > exstrophy of urinary bladder in: icd10cm
beats heart misplaced > other premature depolarization in: icd10cm
beats heart heterotopic > other premature depolarization in: icd10cm
beats heart aberrant > other premature depolarization in: icd10cm
tooth aberrant > other anomalies tooth position fully erupted tooth teeth in: icd10cm
thymus misplaced > congenital malformations other endocrine glands in: icd10cm
thymus heterotopic > congenital malformations other endocrine glands in: icd10cm
brain ectopic > other specified congenital malformations brain in: icd10cm
brain misplaced > other specified congenital malformations brain in: icd10cm
brain heterotopic > other specified congenital malformations brain in: icd10cm
gallbladder misplaced > other congenital malformations gallbladder in: icd10cm
gallbladder heterotopic > other congenital malformations gallbladder in: icd10cm
gallbladder aberrant > other congenital malformations gallbladder in: icd10cm
breast misplaced > other congenital malformations breast in: icd10cm
breast heterotopic > other congenital malformations breast in: icd10cm
adrenal misplaced > congenital malformations adrenal gland in: icd10cm
adrenal heterotopic > congenital malformations adrenal gland in: icd10cm
bone ectopic > other specified disorders bone in: icd10cm
bone misplaced > other specified disorders bone in: icd10cm
bone aberrant > other specified disorders bone in: icd10cm
toenail ectopic > other congenital malformations nails in: icd10cm
toenail misplaced > other congenital malformations nails in: icd10cm
toenail heterotopic > other congenital malformations nails in: icd10cm
toenail aberrant > other congenital malformations nails in: icd10cm
nail misplaced > other congenital malformations nails in: icd10cm
nail heterotopic > other congenital malformations nails in: icd10cm
nail aberrant > other congenital malformations nails in: icd10cm
airway acute swelling > acute pulmonary edema in: icd10cm
airway acute dropsy > acute pulmonary edema in: icd10cm
allergic swelling > angioneurotic edema in: icd10cm
angioneurotic hereditary swelling > defects complement system in: icd10cm
arytenoid swelling > edema of larynx in: icd10cm
arytenoid dropsy > edema of larynx in: icd10cm
epiglottis dropsy > edema of larynx in: icd10cm
vocal cord dropsy > edema of larynx in: icd10cm
brain dropsy > cerebral edema in: icd10cm
brain newborn swelling > cerebral edema birth injury in: icd10cm
brain newborn dropsy > cerebral edema birth injury in: icd10cm
cerebral high altitude swelling > other effects high altitude in: icd10cm
cerebral high altitude dropsy > other effects high altitude in: icd10cm
chest lung swelling > chronic pulmonary edema in: icd10cm
circumscribed acute swelling > angioneurotic edema in: icd10cm
circumscribed acute dropsy > angioneurotic edema in: icd10cm
epididymis dropsy > other specified disorders male genital organs in: icd10cm
testis dropsy > other specified disorders male genital organs in: icd10cm
essential acute swelling > angioneurotic edema in: icd10cm
essential acute dropsy > angioneurotic edema in: icd10cm
extremities leg dropsy > localized edema in: icd10cm
extremities foot dropsy > localized edema in: icd10cm
extremities ankle dropsy > localized edema in: icd10cm
extremities hand dropsy > localized edema in: icd10cm
face dropsy > localized swelling mass lump head in: icd10cm
hunger swelling > severe protein-calorie malnutrition in: icd10cm
hunger dropsy > severe protein-calorie malnutrition in: icd10cm
fetus dropsy > maternal care hydrops fetalis in: icd10cm
generalized swelling > generalized edema in: icd10cm
whole body dropsy > generalized edema in: icd10cm
pregnancy dropsy > gestational edema in: icd10cm
gestational with protein swelling > gestational edema with proteinuria in: icd10cm
gestational with protein dropsy > gestational edema with proteinuria in: icd10cm
heart edema > heart failure in: icd10cm
heart swelling > heart failure in: icd10cm
inanition swelling > severe protein-calorie malnutrition in: icd10cm
inanition dropsy > severe protein-calorie malnutrition in: icd10cm
intracranial swelling > cerebral edema in: icd10cm
intracranial dropsy > cerebral edema in: icd10cm
iris dropsy > other specified disorders iris ciliary body in: icd10cm
legs hereditary swelling > hereditary lymphedema in: icd10cm
legs hereditary dropsy > hereditary lymphedema in: icd10cm
lower limbs dropsy > localized edema in: icd10cm
lymphatic swelling > lymphedema in: icd10cm
lymphatic dropsy > lymphedema in: icd10cm
macula diabetic swelling > type 2 diabetes mellitus diabetic retinopathy macular edema in: icd10cm
macula diabetic dropsy > type 2 diabetes mellitus diabetic retinopathy macular edema in: icd10cm
macula swelling > retinal edema in: icd10cm
macula dropsy > retinal edema in: icd10cm
macula cystoid edema > cystoid macular degeneration in: icd10cm
macula cystoid dropsy > cystoid macular degeneration in: icd10cm
menstrual swelling > other specified conditions associated female genital organs menstrual cycle in: icd10cm
menstrual dropsy > other specified conditions associated female genital organs menstrual cycle in: icd10cm
cyclic edema > other specified conditions associated female genital organs menstrual cycle in: icd10cm
cyclic swelling > other specified conditions associated female genital organs menstrual cycle in: icd10cm
cyclic dropsy > other specified conditions associated female genital organs menstrual cycle in: icd10cm
premenstrual edema > other specified conditions associated female genital organs menstrual cycle in: icd10cm
premenstrual swelling > other specified conditions associated female genital organs menstrual cycle in: icd10cm
premenstrual dropsy > other specified conditions associated female genital organs menstrual cycle in: icd10cm
mouth dropsy > other lesions oral mucosa in: icd10cm
palate dropsy > other lesions oral mucosa in: icd10cm
uvula swelling > other lesions oral mucosa in: icd10cm
uvula dropsy > other lesions oral mucosa in: icd10cm
mutations hereditary edema > defects complement system in: icd10cm
mutations hereditary swelling > defects complement system in: icd10cm
mutations hereditary dropsy > defects complement system in: icd10cm
nasopharynx dropsy > other diseases of pharynx in: icd10cm
optic disc dropsy > papilledema in: icd10cm
optic nerve dropsy > papilledema in: icd10cm
pancreas dropsy > other specified diseases pancreas in: icd10cm
papilla swelling > papilledema in: icd10cm
papilla dropsy > papilledema in: icd10cm
penis dropsy > other specified disorders penis in: icd10cm
periodic swelling > angioneurotic edema in: icd10cm
periodic dropsy > angioneurotic edema in: icd10cm
prostate dropsy > other specified disorders prostate in: icd10cm
pulmonary high altitude swelling > other effects high altitude in: icd10cm
pulmonary high altitude dropsy > other effects high altitude in: icd10cm
pulmonary drowning swelling > effects drowning nonfatal submersion in: icd10cm
pulmonary drowning dropsy > effects drowning nonfatal submersion in: icd10cm
salivary swelling > other diseases salivary glands in: icd10cm
salivary dropsy > other diseases salivary glands in: icd10cm
tongue dropsy > localized swelling mass lump head in: icd10cm
toxic swelling > edema in: icd10cm
toxic dropsy > edema in: icd10cm
vasomotor swelling > angioneurotic edema in: icd10cm
vasomotor dropsy > angioneurotic edema in: icd10cm
vulva dropsy > other specified noninflammatory disorders vulva perineum in: icd10cm
bone marrow dropsy > other specified disorders bone in: icd10cm
scalp newborn dropsy > caput succedaneum in: icd10cm
scalp birth swelling > caput succedaneum in: icd10cm
scalp birth dropsy > caput succedaneum in: icd10cm
genital swelling > other specified noninflammatory disorders vulva perineum in: icd10cm
labia dropsy > other specified noninflammatory disorders vulva perineum in: icd10cm
gum dropsy > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
eye swelling > other specified disorders eye adnexa in: icd10cm
eye dropsy > other specified disorders eye adnexa in: icd10cm
brain tumor swelling > cerebral edema in: icd10cm
brain tumor dropsy > cerebral edema in: icd10cm

# --- p8
douglas endometriosis > endometriosis anterior cul-de-sac in: icd10cm
exocervix endometriosis > other endometriosis in: icd10cm
gallbladder endometriosis > other endometriosis in: icd10cm
liver endometriosis > other endometriosis in: icd10cm
muscle endometriosis > adenomyosis of the uterus in: icd10cm
chocolate endometriosis > endometriosis of ovary in: icd10cm
parametrium endometriosis > endometriosis pelvic brim depth in: icd10cm
incision endometriosis > endometriosis in cutaneous scar in: icd10cm
vulva endometriosis > other endometriosis in: icd10cm
apertures esophageal hiatus congenital enlarged > other congenital malformations diaphragm in: icd10cm
scotoma enlarged > scotoma blind spot area in: icd10cm
organ or site congenital big > other specified congenital malformations in: icd10cm
pituitary fossa big > abnormal findings diagnostic imaging skull head in: icd10cm
sella turcica big > abnormal findings diagnostic imaging skull head in: icd10cm
thymus congenital big > congenital malformations other endocrine glands in: icd10cm
salivary gland big > hypertrophy of salivary gland in: icd10cm
nipple enlarged > other signs symptoms breast in: icd10cm
foot congenital enlarged > other congenital malformations upper limb s including shoulder girdle in: icd10cm
foot congenital big > other congenital malformations upper limb s including shoulder girdle in: icd10cm
fontanelle enlarged > macrocephaly in: icd10cm
fontanelle big > macrocephaly in: icd10cm
nose big > other specified disorders nose nasal sinuses in: icd10cm
cornea enlarged > other specified congenital malformations eye in: icd10cm
cornea big > other specified congenital malformations eye in: icd10cm
ureter enlarged > megaloureter in: icd10cm
ureter big > megaloureter in: icd10cm
vein enlarged > varicose veins other specified sites in: icd10cm
artery eroded > rupture of artery in: icd10cm
artery wearing away > rupture of artery in: icd10cm
bone eroded > other specified disorders bone density structure in: icd10cm
bone wearing away > other specified disorders bone density structure in: icd10cm
bronchus wearing away > other diseases of bronchus in: icd10cm
cartilage joint erosion > other specified disorders cartilage in: icd10cm
cartilage joint eroded > other specified disorders cartilage in: icd10cm
cartilage joint wearing away > other specified disorders cartilage in: icd10cm
cervix eroded > erosion ectropion cervix uteri in: icd10cm
cervix wearing away > erosion ectropion cervix uteri in: icd10cm
cornea eroded > recurrent erosion of cornea in: icd10cm
cornea wearing away > recurrent erosion of cornea in: icd10cm
dental wearing away > erosion of teeth in: icd10cm
tooth eroded > erosion of teeth in: icd10cm
duodenum eroded > duodenal ulcer acute chronic without hemorrhage perforation in: icd10cm
duodenum wearing away > duodenal ulcer acute chronic without hemorrhage perforation in: icd10cm
esophagus eroded > ulcer of esophagus in: icd10cm
esophagus wearing away > ulcer of esophagus in: icd10cm
esophagus bleeding erosion > ulcer esophagus bleeding in: icd10cm
esophagus bleeding wearing away > ulcer esophagus bleeding in: icd10cm
stomach eroded > gastric ulcer acute chronic without hemorrhage perforation in: icd10cm
stomach wearing away > gastric ulcer acute chronic without hemorrhage perforation in: icd10cm
graft vagina erosion > erosion implanted vaginal mesh surrounding organ tissue in: icd10cm
graft vagina eroded > erosion implanted vaginal mesh surrounding organ tissue in: icd10cm
graft vagina wearing away > erosion implanted vaginal mesh surrounding organ tissue in: icd10cm
mesh vagina wearing away > erosion implanted vaginal mesh surrounding organ tissue in: icd10cm
mesh urethra wearing away > erosion implanted urethral mesh surrounding organ tissue in: icd10cm
mesh bladder wearing away > erosion implanted urethral mesh surrounding organ tissue in: icd10cm
larynx wearing away > other diseases of larynx in: icd10cm
lymphatic vessel erosion > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
lymphatic vessel eroded > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
lymphatic vessel wearing away > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
sclera eroded > other disorders of sclera in: icd10cm
sclera wearing away > other disorders of sclera in: icd10cm
spine aneurysmal erosion > other cardiovascular syphilis in: icd10cm
spine aneurysmal eroded > other cardiovascular syphilis in: icd10cm
spine aneurysmal wearing away > other cardiovascular syphilis in: icd10cm
spleen eroded > other diseases of spleen in: icd10cm
spleen wearing away > other diseases of spleen in: icd10cm
stomach chronic eroded > chronic gastric ulcer without hemorrhage perforation in: icd10cm
teeth diet wearing away > erosion of teeth in: icd10cm
turbinate erosion > other specified disorders nose nasal sinuses in: icd10cm
turbinate eroded > other specified disorders nose nasal sinuses in: icd10cm
turbinate wearing away > other specified disorders nose nasal sinuses in: icd10cm
urethra eroded > other specified disorders urethra in: icd10cm
urethra wearing away > other specified disorders urethra in: icd10cm
uterus eroded > other specified noninflammatory disorders uterus in: icd10cm
uterus wearing away > other specified noninflammatory disorders uterus in: icd10cm
anus eroded > ulcer anus rectum in: icd10cm
anus wearing away > ulcer anus rectum in: icd10cm
rectum eroded > ulcer anus rectum in: icd10cm
rectum wearing away > ulcer anus rectum in: icd10cm
vein eroded > other specified disorders veins in: icd10cm
vein wearing away > other specified disorders veins in: icd10cm
disc erosion > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
disc eroded > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
disc wearing away > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
endplate erosion > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
endplate eroded > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
endplate wearing away > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
vertebra erosion > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
vertebra eroded > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
vertebra wearing away > thoracic thoracolumbar lumbosacral intervertebral disc disorder in: icd10cm
palate erosion > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
palate eroded > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
palate wearing away > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
gum eroded > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
gum wearing away > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
implant erosion > other specified complication other internal prosthetic devices implants grafts in: icd10cm
implant eroded > other specified complication other internal prosthetic devices implants grafts in: icd10cm
implant wearing away > other specified complication other internal prosthetic devices implants grafts in: icd10cm
device eroded > other specified complication other internal prosthetic devices implants grafts in: icd10cm
device wearing away > other specified complication other internal prosthetic devices implants grafts in: icd10cm
skin eroded > other specified disorders skin subcutaneous tissue in: icd10cm
skin wearing away > other specified disorders skin subcutaneous tissue in: icd10cm
penis eroded > other specified disorders penis in: icd10cm
penis wearing away > other specified disorders penis in: icd10cm
glans erosion > other specified disorders penis in: icd10cm
glans eroded > other specified disorders penis in: icd10cm
glans wearing away > other specified disorders penis in: icd10cm

# --- p9
aortic valve failure > other nonrheumatic aortic valve disorders in: icd10cm
cardiorenal failed > hypertensive heart chronic kidney disease heart failure stage 5 chronic kidney disease end stage renal disease in: icd10cm
cerebrovascular failure > cerebrovascular disease in: icd10cm
circulation failed > shock in: icd10cm
circulatory failure > shock in: icd10cm
circulation newborn newborn failed > other cardiovascular disorders originating perinatal period in: icd10cm
circulation peripheral newborn failure > other cardiovascular disorders originating perinatal period in: icd10cm
dental implant hardware failure > post-osseointegration mechanical failure dental implant in: icd10cm
dental implant hardware failed > post-osseointegration mechanical failure dental implant in: icd10cm
dental restoration failure > unsatisfactory restoration of tooth in: icd10cm
descent of head failed > maternal care high head at term in: icd10cm
engagement head failed > maternal care high head at term in: icd10cm
engagement fetal head failure > maternal care high head at term in: icd10cm
erection failed > male erectile dysfunction in: icd10cm
examination failure > encounter other special examination without complaint suspected reported diagnosis in: icd10cm
exam failure > failed school examinations in: icd10cm
school test failure > failed school examinations in: icd10cm
fusion spine failure > pseudarthrosis after fusion arthrodesis in: icd10cm
gain weight newborn failed > failure thrive newborn in: icd10cm
hearing failure > hearing loss in: icd10cm
heart arteriosclerotic failure > unspecified atherosclerosis in: icd10cm
heart degenerative failure > myocardial degeneration in: icd10cm
heart delivery failure > other complications obstetric surgery procedures in: icd10cm
heart delivery failed > other complications obstetric surgery procedures in: icd10cm
induction labor balloon failure > failed instrumental induction labor in: icd10cm
induction labor balloon failed > failed instrumental induction labor in: icd10cm
intestine failed > other specified diseases intestine in: icd10cm
kidney traumatic failure > traumatic anuria in: icd10cm
kidney crush failed > traumatic anuria in: icd10cm
kidney following abortion failed > renal failure following ectopic molar pregnancy in: icd10cm
kidney miscarriage failure > renal failure following ectopic molar pregnancy in: icd10cm
kidney delivery failure > other postpartum acute kidney failure in: icd10cm
kidney delivery failed > other postpartum acute kidney failure in: icd10cm
lactation failure > agalactia in: icd10cm
breast milk failure > agalactia in: icd10cm
nursing failure > agalactia in: icd10cm
nursing failed > agalactia in: icd10cm
lactation partial failure > hypogalactia in: icd10cm
menstruation at puberty failure > primary amenorrhea in: icd10cm
mitral valve failed > other rheumatic mitral valve diseases in: icd10cm
myocardial chronic failed > heart failure in: icd10cm
ovarian iatrogenic failure > asymptomatic postprocedural ovarian failure in: icd10cm
ovarian iatrogenic failed > asymptomatic postprocedural ovarian failure in: icd10cm
ovarian radiation failure > asymptomatic postprocedural ovarian failure in: icd10cm
ovarian radiation failed > asymptomatic postprocedural ovarian failure in: icd10cm
ovulation failure > female infertility associated anovulation in: icd10cm
pacemaker failure > breakdown mechanical other cardiac electronic device in: icd10cm
pacing device failure > breakdown mechanical other cardiac electronic device in: icd10cm
placenta failure > other placental disorders in: icd10cm
polyglandular failed > autoimmune polyglandular failure in: icd10cm
internal fixation failure > mechanical complication internal fixation device other bones in: icd10cm
reproductive failure > female infertility in: icd10cm
respiratory center failure > other specified disorders brain in: icd10cm
respiratory center failed > other specified disorders brain in: icd10cm
rotation kidney failure > ectopic kidney in: icd10cm
segmentation finger failure > syndactyly in: icd10cm
segmentation finger failed > syndactyly in: icd10cm
segmentation toe failure > webbed toes in: icd10cm
segmentation vertebra failure > other congenital malformations spine not associated scoliosis in: icd10cm
segmentation spine failure > other congenital malformations spine not associated scoliosis in: icd10cm
senile failure > age-related physical debility in: icd10cm
sex arousal male failure > male erectile disorder in: icd10cm
sterilization failure > encounter for sterilization in: icd10cm
sterilization failed > encounter for sterilization in: icd10cm
sterile precautions failure > failure sterile precautions during surgical medical care in: icd10cm
stent vascular failure > other mechanical complication other cardiac vascular devices implants in: icd10cm
stent vascular failed > other mechanical complication other cardiac vascular devices implants in: icd10cm
transplant bone failed > bone graft failure in: icd10cm
transplant cornea failed > corneal transplant failure in: icd10cm
transplant skin failed > skin graft allograft autograft failure in: icd10cm
trial vacuum failure > attempted application vacuum extractor forceps in: icd10cm
urinary failure > kidney failure in: icd10cm
vital centers newborn failed > other specified disturbances cerebral status newborn in: icd10cm
ventouse failure > attempted application vacuum extractor forceps in: icd10cm
immune failure > immunodeficiency in: icd10cm
social failure > underachievement in school in: icd10cm
work failure > underachievement in school in: icd10cm
birth control device failure > breakdown mechanical intrauterine contraceptive device in: icd10cm
auditory deafness fatigue > temporary auditory threshold shift in: icd10cm
auditory deafness tired > temporary auditory threshold shift in: icd10cm
auditory deafness exhaustion > temporary auditory threshold shift in: icd10cm
auditory deafness weakness > temporary auditory threshold shift in: icd10cm
chronic weakness > chronic fatigue in: icd10cm
heat weakness > heat fatigue transient in: icd10cm
heat lack of water fatigue > heat exhaustion anhydrotic in: icd10cm
heat lack of water tired > heat exhaustion anhydrotic in: icd10cm
heat lack of water exhaustion > heat exhaustion anhydrotic in: icd10cm
muscle tired > other specified disorders muscle in: icd10cm
muscle exhaustion > other specified disorders muscle in: icd10cm
myocardium fatigue > heart failure in: icd10cm
myocardium tired > heart failure in: icd10cm
myocardium exhaustion > heart failure in: icd10cm
nervous fatigue > other specified nonpsychotic mental disorders in: icd10cm
nervous tired > other specified nonpsychotic mental disorders in: icd10cm
nervous weakness > other specified nonpsychotic mental disorders in: icd10cm
neurosis tired > other specified nonpsychotic mental disorders in: icd10cm
neurosis exhaustion > other specified nonpsychotic mental disorders in: icd10cm
neurosis weakness > other specified nonpsychotic mental disorders in: icd10cm
operational fatigue > other specified nonpsychotic mental disorders in: icd10cm
operational tired > other specified nonpsychotic mental disorders in: icd10cm
operational exhaustion > other specified nonpsychotic mental disorders in: icd10cm
operational weakness > other specified nonpsychotic mental disorders in: icd10cm
postural fatigue > other specified disorders muscle in: icd10cm
postural tired > other specified disorders muscle in: icd10cm
postural exhaustion > other specified disorders muscle in: icd10cm
postural weakness > other specified disorders muscle in: icd10cm
pregnancy weakness > pregnancy related exhaustion fatigue in: icd10cm
senile fatigue > age-related physical debility in: icd10cm
senile tired > age-related physical debility in: icd10cm
cancer weakness > neoplastic malignant related fatigue in: icd10cm
voice tired > other voice resonance disorders in: icd10cm
voice exhaustion > other voice resonance disorders in: icd10cm
eye exhaustion > visual discomfort in: icd10cm
eye weakness > visual discomfort in: icd10cm
visual fatigue > visual discomfort in: icd10cm
visual tired > visual discomfort in: icd10cm
visual exhaustion > visual discomfort in: icd10cm
visual weakness > visual discomfort in: icd10cm
vital fatigue > burn-out in: icd10cm
vital tired > burn-out in: icd10cm
vital weakness > burn-out in: icd10cm
delirium fatigue > acute stress reaction in: icd10cm
delirium tired > acute stress reaction in: icd10cm
delirium weakness > acute stress reaction in: icd10cm
maternal delivery fatigue > maternal exhaustion complicating labor delivery in: icd10cm
maternal delivery tired > maternal exhaustion complicating labor delivery in: icd10cm
maternal delivery weakness > maternal exhaustion complicating labor delivery in: icd10cm
maternal labor fatigue > maternal exhaustion complicating labor delivery in: icd10cm
maternal labor tired > maternal exhaustion complicating labor delivery in: icd10cm
physical weakness > burn-out in: icd10cm
exposure weather fatigue > exhaustion due to exposure in: icd10cm
exposure weather tired > exhaustion due to exposure in: icd10cm
exposure weather exhaustion > exhaustion due to exposure in: icd10cm
exposure weather weakness > exhaustion due to exposure in: icd10cm
facial fatigue > facial weakness in: icd10cm
facial tired > facial weakness in: icd10cm
facial exhaustion > facial weakness in: icd10cm
muscle generalized tired > muscle weakness generalized in: icd10cm
arm fatigue > other symptoms signs involving musculoskeletal system in: icd10cm
arm tired > other symptoms signs involving musculoskeletal system in: icd10cm
arm exhaustion > other symptoms signs involving musculoskeletal system in: icd10cm
hand fatigue > other symptoms signs involving musculoskeletal system in: icd10cm
hand tired > other symptoms signs involving musculoskeletal system in: icd10cm
hand exhaustion > other symptoms signs involving musculoskeletal system in: icd10cm
leg fatigue > other symptoms signs involving musculoskeletal system in: icd10cm
leg tired > other symptoms signs involving musculoskeletal system in: icd10cm
leg exhaustion > other symptoms signs involving musculoskeletal system in: icd10cm
newborn fatigue > other specified conditions originating perinatal period in: icd10cm
newborn tired > other specified conditions originating perinatal period in: icd10cm
newborn exhaustion > other specified conditions originating perinatal period in: icd10cm
foot arch fatigue > flat foot acquired in: icd10cm
foot arch tired > flat foot acquired in: icd10cm
foot arch exhaustion > flat foot acquired in: icd10cm
foot arch weakness > flat foot acquired in: icd10cm
bladder neck fatigue > other specified disorders bladder in: icd10cm
bladder neck tired > other specified disorders bladder in: icd10cm
bladder neck exhaustion > other specified disorders bladder in: icd10cm
bladder neck weakness > other specified disorders bladder in: icd10cm
sphincter anus fatigue > other specified diseases anus rectum in: icd10cm
sphincter anus tired > other specified diseases anus rectum in: icd10cm
sphincter anus exhaustion > other specified diseases anus rectum in: icd10cm
sphincter anus weakness > other specified diseases anus rectum in: icd10cm
congenital newborn fatigue > congenital hypotonia in: icd10cm
congenital newborn tired > congenital hypotonia in: icd10cm
congenital newborn exhaustion > congenital hypotonia in: icd10cm
congenital newborn weakness > congenital hypotonia in: icd10cm
mental fatigue > other specified nonpsychotic mental disorders in: icd10cm
mental tired > other specified nonpsychotic mental disorders in: icd10cm
aversion feeding > other feeding difficulties in: icd10cm
arteriocapillary fibrosis > unspecified atherosclerosis in: icd10cm
bladder interstitial fibrosis > interstitial cystitis chronic in: icd10cm
bladder localized submucosal fibrosis > interstitial cystitis chronic in: icd10cm
chorion fibrosis > other specified disorders amniotic fluid membranes in: icd10cm
corpus cavernosum fibrosis > induration penis plastica in: icd10cm
cystic lung fibrosis > pulmonary fibrosis in: icd10cm
due to foreign body in muscle fibrosis > foreign body granuloma soft tissue in: icd10cm
ejaculatory duct fibrosis > other specified disorders male genital organs in: icd10cm
hepatolienal fibrosis > cirrhosis of liver in: icd10cm
hepatosplenic fibrosis > portal hypertension in: icd10cm
intrascrotal fibrosis > other specified disorders male genital organs in: icd10cm
lung asbestosis fibrosis > pneumoconiosis asbestos other mineral fibers in: icd10cm
lung chemical fibrosis > chronic respiratory conditions chemicals gases fumes vapors in: icd10cm
meninges fibrosis > other disorders of meninges in: icd10cm
nipple fibrosis > other specified disorders breast in: icd10cm
oviduct fibrosis > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
pericardium fibrosis > chronic adhesive pericarditis in: icd10cm
perineum delivery pregnancy fibrosis > maternal care abnormality vulva perineum in: icd10cm
perineum pregnancy fibrosis > maternal care abnormality vulva perineum in: icd10cm
popliteal fat pad fibrosis > hypertrophy infrapatellar fat pad in: icd10cm
prostate chronic fibrosis > benign prostatic hyperplasia without lower urinary tract symptoms in: icd10cm
rectal sphincter fibrosis > other specified diseases anus rectum in: icd10cm
anal sphincter fibrosis > other specified diseases anus rectum in: icd10cm
scrotum fibrosis > other specified disorders male genital organs in: icd10cm
senile fibrosis > age-related physical debility in: icd10cm
spleen schistosomiasis fibrosis > schistosomiasis in: icd10cm
syncytium fibrosis > other placental disorders in: icd10cm
testis fibrosis > other noninflammatory disorders testis in: icd10cm
bone marrow fibrosis > myelofibrosis in: icd10cm
nephrogenic systemic fibrosis > other atrophic disorders skin in: icd10cm
fascia fibrosis > fibroblastic disorder in: icd10cm
nerve fibrosis > other specified mononeuropathies in: icd10cm
anal acute crack > acute anal fissure in: icd10cm
anus congenital fissure > other specified congenital malformations intestine in: icd10cm
anus congenital crack > other specified congenital malformations intestine in: icd10cm
ear congenital fissure > other specified congenital malformations ear in: icd10cm
ear congenital crack > other specified congenital malformations ear in: icd10cm
larynx fissure > other diseases of larynx in: icd10cm
larynx crack > other diseases of larynx in: icd10cm
larynx congenital crack > other congenital malformations larynx in: icd10cm
nipple pregnancy fissure > cracked nipple associated pregnancy in: icd10cm
nose congenital crack > fissured notched cleft nose in: icd10cm
palate congenital crack > cleft palate in: icd10cm
spine congenital fissure > spina bifida in: icd10cm
spine congenital crack > spina bifida in: icd10cm
sternum congenital crack > congenital malformation of sternum in: icd10cm
heel fissure > changes in skin texture in: icd10cm
foot fissure > changes in skin texture in: icd10cm
tooth fissure > cracked tooth in: icd10cm
nail fissure > nail dystrophy in: icd10cm
mouth corner fissure > diseases of lips in: icd10cm
vulva crack > other specified noninflammatory disorders vulva perineum in: icd10cm
vagina fissure > other specified noninflammatory disorders vulva perineum in: icd10cm
vagina crack > other specified noninflammatory disorders vulva perineum in: icd10cm
finger fissure > changes in skin texture in: icd10cm
hand fissure > changes in skin texture in: icd10cm
abdomen wall fistulous > fistula of intestine in: icd10cm
abdomen wall abnormal connection > fistula of intestine in: icd10cm
abdominorectal fistula > fistula of intestine in: icd10cm
abdominorectal fistulous > fistula of intestine in: icd10cm
abdominorectal abnormal connection > fistula of intestine in: icd10cm
abdominosigmoidal fistula > fistula of intestine in: icd10cm
abdominosigmoidal fistulous > fistula of intestine in: icd10cm
abdominosigmoidal abnormal connection > fistula of intestine in: icd10cm
abdominothoracic fistula > pyothorax with fistula in: icd10cm
abdominothoracic fistulous > pyothorax with fistula in: icd10cm
abdominothoracic abnormal connection > pyothorax with fistula in: icd10cm
abdominouterine fistula > female genital tract-skin fistulae in: icd10cm
abdominouterine fistulous > female genital tract-skin fistulae in: icd10cm
abdominouterine abnormal connection > female genital tract-skin fistulae in: icd10cm
abdominovesical fistula > vesical fistula in: icd10cm
abdominovesical fistulous > vesical fistula in: icd10cm
abdominovesical abnormal connection > vesical fistula in: icd10cm
accessory sinus fistula > chronic sinusitis in: icd10cm
accessory sinus fistulous > chronic sinusitis in: icd10cm
antrum fistula > chronic maxillary sinusitis in: icd10cm
antrum fistulous > chronic maxillary sinusitis in: icd10cm
antrum abnormal connection > chronic maxillary sinusitis in: icd10cm
maxillary fistulous > chronic maxillary sinusitis in: icd10cm
maxillary abnormal connection > chronic maxillary sinusitis in: icd10cm
oroantral fistula > chronic maxillary sinusitis in: icd10cm
oroantral fistulous > chronic maxillary sinusitis in: icd10cm
oroantral abnormal connection > chronic maxillary sinusitis in: icd10cm
aorta fistulous > rupture of artery in: icd10cm
aorta abnormal connection > rupture of artery in: icd10cm
aortoduodenal fistula > rupture of artery in: icd10cm
aortoduodenal fistulous > rupture of artery in: icd10cm
aortoduodenal abnormal connection > rupture of artery in: icd10cm
appendix fistulous > fistula of appendix in: icd10cm
appendix abnormal connection > fistula of appendix in: icd10cm
arteriovenous acquired abnormal connection > arteriovenous fistula acquired in: icd10cm
arteriovenous congenital fistula > arteriovenous malformation in: icd10cm
arteriovenous congenital fistulous > arteriovenous malformation in: icd10cm
arteriovenous congenital abnormal connection > arteriovenous malformation in: icd10cm
arteriovenous brain abnormal connection > cerebral aneurysm nonruptured in: icd10cm
arteriovenous brain ruptured fistula > other nontraumatic subarachnoid hemorrhage in: icd10cm
arteriovenous coronary congenital fistula > malformation of coronary vessels in: icd10cm
arteriovenous coronary congenital fistulous > malformation of coronary vessels in: icd10cm
arteriovenous coronary congenital abnormal connection > malformation of coronary vessels in: icd10cm
arteriovenous lung abnormal connection > arteriovenous fistula pulmonary vessels in: icd10cm
arteriovenous traumatic fistula > other injury body region in: icd10cm
arteriovenous traumatic fistulous > other injury body region in: icd10cm
arteriovenous traumatic abnormal connection > other injury body region in: icd10cm
artery fistulous > rupture of artery in: icd10cm
artery abnormal connection > rupture of artery in: icd10cm
auricle congenital abnormal connection > preauricular sinus and cyst in: icd10cm
preauricular congenital fistulous > preauricular sinus and cyst in: icd10cm
preauricular congenital abnormal connection > preauricular sinus and cyst in: icd10cm
bartholin gland fistula > other female genital tract fistulae in: icd10cm
bartholin gland fistulous > other female genital tract fistulae in: icd10cm
bartholin gland abnormal connection > other female genital tract fistulae in: icd10cm
bile duct fistulous > fistula of bile duct in: icd10cm
bile duct abnormal connection > fistula of bile duct in: icd10cm
common duct fistula > fistula of bile duct in: icd10cm
common duct fistulous > fistula of bile duct in: icd10cm
common duct abnormal connection > fistula of bile duct in: icd10cm
biliary fistulous > fistula of bile duct in: icd10cm
biliary abnormal connection > fistula of bile duct in: icd10cm
hepatic duct fistula > fistula of bile duct in: icd10cm
hepatic duct fistulous > fistula of bile duct in: icd10cm
hepatic duct abnormal connection > fistula of bile duct in: icd10cm
bile duct congenital fistula > other congenital malformations bile ducts in: icd10cm
bile duct congenital fistulous > other congenital malformations bile ducts in: icd10cm
bladder bowel abnormal connection > vesicointestinal fistula in: icd10cm
bladder intestine fistulous > vesicointestinal fistula in: icd10cm
bladder colon fistulous > vesicointestinal fistula in: icd10cm
bladder colon abnormal connection > vesicointestinal fistula in: icd10cm
bladder sigmoid fistula > vesicointestinal fistula in: icd10cm
bladder sigmoid fistulous > vesicointestinal fistula in: icd10cm
bladder sigmoid abnormal connection > vesicointestinal fistula in: icd10cm
bladder fistulous > vesical fistula in: icd10cm
bladder abnormal connection > vesical fistula in: icd10cm
bladder uterus fistulous > other female urinary-genital tract fistulae in: icd10cm
bladder uterus abnormal connection > other female urinary-genital tract fistulae in: icd10cm
bladder cervix fistulous > other female urinary-genital tract fistulae in: icd10cm
bladder cervix abnormal connection > other female urinary-genital tract fistulae in: icd10cm
bladder vagina fistula > vesicovaginal fistula in: icd10cm
bladder vagina fistulous > vesicovaginal fistula in: icd10cm
bladder vagina abnormal connection > vesicovaginal fistula in: icd10cm
bladder ureter fistula > other female urinary-genital tract fistulae in: icd10cm
bladder ureter fistulous > other female urinary-genital tract fistulae in: icd10cm
bladder ureter abnormal connection > other female urinary-genital tract fistulae in: icd10cm
bladder skin abnormal connection > vesical fistula in: icd10cm
bone fistulous > other specified disorders bone in: icd10cm
bone abnormal connection > other specified disorders bone in: icd10cm
brain fistula > other specified disorders brain in: icd10cm
brain fistulous > other specified disorders brain in: icd10cm
brain abnormal connection > other specified disorders brain in: icd10cm
branchial cleft abnormal connection > sinus fistula cyst branchial cleft in: icd10cm
bronchial fistulous > pyothorax with fistula in: icd10cm
bronchial abnormal connection > pyothorax with fistula in: icd10cm
bronchoesophageal fistulous > pyothorax with fistula in: icd10cm
bronchoesophageal abnormal connection > pyothorax with fistula in: icd10cm
bronchomediastinal fistulous > pyothorax with fistula in: icd10cm
bronchomediastinal abnormal connection > pyothorax with fistula in: icd10cm
bronchovisceral fistulous > pyothorax with fistula in: icd10cm
bronchovisceral abnormal connection > pyothorax with fistula in: icd10cm
bronchoesophageal congenital abnormal connection > congenital tracheo-esophageal fistula without atresia in: icd10cm
buccal cavity fistulous > cellulitis abscess mouth in: icd10cm
buccal cavity abnormal connection > cellulitis abscess mouth in: icd10cm
mouth fistulous > cellulitis abscess mouth in: icd10cm
mouth abnormal connection > cellulitis abscess mouth in: icd10cm
bursa fistulous > other specified bursopathies in: icd10cm
bursa abnormal connection > other specified bursopathies in: icd10cm
calculus kidney fistula > calculus of kidney in: icd10cm
calculus kidney abnormal connection > calculus of kidney in: icd10cm
carotid-cavernous fistula > cerebral aneurysm nonruptured in: icd10cm
carotid-cavernous fistulous > cerebral aneurysm nonruptured in: icd10cm
carotid-cavernous abnormal connection > cerebral aneurysm nonruptured in: icd10cm
cecum fistulous > fistula of intestine in: icd10cm
cecum abnormal connection > fistula of intestine in: icd10cm
colon fistulous > fistula of intestine in: icd10cm
colon abnormal connection > fistula of intestine in: icd10cm
colocutaneous fistulous > fistula of intestine in: icd10cm
colocutaneous abnormal connection > fistula of intestine in: icd10cm
intestine fistulous > fistula of intestine in: icd10cm
intestine abnormal connection > fistula of intestine in: icd10cm
cerebrospinal fluid abnormal connection > other cranial cerebrospinal fluid leak in: icd10cm
cervical lateral neck fistula > preauricular sinus and cyst in: icd10cm
cervical lateral neck fistulous > preauricular sinus and cyst in: icd10cm
cervical lateral neck abnormal connection > preauricular sinus and cyst in: icd10cm
cervicoaural congenital abnormal connection > preauricular sinus and cyst in: icd10cm
cervicosigmoidal fistula > other female intestinal-genital tract fistulae in: icd10cm
cervicosigmoidal fistulous > other female intestinal-genital tract fistulae in: icd10cm
cervicosigmoidal abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
cervix fistula > other female intestinal-genital tract fistulae in: icd10cm
cervix fistulous > other female intestinal-genital tract fistulae in: icd10cm
cervix abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
chylous fistula > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
chylous fistulous > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
chylous abnormal connection > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
coccyx abnormal connection > pilonidal sinus without abscess in: icd10cm
cornea fistulous > other specified disorders cornea in: icd10cm
cornea abnormal connection > other specified disorders cornea in: icd10cm
coronary pulmonary congenital abnormal connection > malformation of coronary vessels in: icd10cm
cutaneous fistulous > other specified disorders skin subcutaneous tissue in: icd10cm
cystic duct fistulous > fistula of gallbladder in: icd10cm
cystic duct abnormal connection > fistula of gallbladder in: icd10cm
gallbladder fistulous > fistula of gallbladder in: icd10cm
gallbladder abnormal connection > fistula of gallbladder in: icd10cm
dental fistulous > periapical abscess with sinus in: icd10cm
dental abnormal connection > periapical abscess with sinus in: icd10cm
diaphragm abnormal connection > disorders of diaphragm in: icd10cm
duodenum fistulous > fistula stomach duodenum in: icd10cm
duodenum abnormal connection > fistula stomach duodenum in: icd10cm
ear external fistulous > other specified disorders of external ear in: icd10cm
ear external abnormal connection > other specified disorders of external ear in: icd10cm
endocervical fistula > other female intestinal-genital tract fistulae in: icd10cm
endocervical fistulous > other female intestinal-genital tract fistulae in: icd10cm
endocervical abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
enterocolic fistulous > fistula of intestine in: icd10cm
enterocolic abnormal connection > fistula of intestine in: icd10cm
enteroenteric fistulous > fistula of intestine in: icd10cm
enteroenteric abnormal connection > fistula of intestine in: icd10cm
enterocutaneous fistulous > fistula of intestine in: icd10cm
enterocutaneous abnormal connection > fistula of intestine in: icd10cm
enterouterine fistulous > other female intestinal-genital tract fistulae in: icd10cm
enterouterine abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
enterovaginal abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
sigmoidovaginal fistulous > other female intestinal-genital tract fistulae in: icd10cm
sigmoidovaginal abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
colovaginal fistulous > other female intestinal-genital tract fistulae in: icd10cm
colovaginal abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
rectovaginal fistulous > fistula vagina large intestine in: icd10cm
rectovaginal abnormal connection > fistula vagina large intestine in: icd10cm
rectovulvar fistula > fistula vagina large intestine in: icd10cm
rectovulvar fistulous > fistula vagina large intestine in: icd10cm
rectovulvar abnormal connection > fistula vagina large intestine in: icd10cm
esophagobronchial abnormal connection > pyothorax with fistula in: icd10cm
esophagotracheal fistula > pyothorax with fistula in: icd10cm
esophagotracheal fistulous > pyothorax with fistula in: icd10cm
esophagotracheal abnormal connection > pyothorax with fistula in: icd10cm
esophagus fistula > pyothorax with fistula in: icd10cm
esophagus fistulous > pyothorax with fistula in: icd10cm
esophagus abnormal connection > pyothorax with fistula in: icd10cm
esophagotracheal congenital fistulous > congenital tracheo-esophageal fistula without atresia in: icd10cm
esophagotracheal congenital abnormal connection > congenital tracheo-esophageal fistula without atresia in: icd10cm
ethmoid fistula > chronic ethmoidal sinusitis in: icd10cm
ethmoid fistulous > chronic ethmoidal sinusitis in: icd10cm
ethmoid abnormal connection > chronic ethmoidal sinusitis in: icd10cm
eyeball fistulous > hypotony of eye in: icd10cm
eyeball abnormal connection > hypotony of eye in: icd10cm
sclera fistula > hypotony of eye in: icd10cm
sclera fistulous > hypotony of eye in: icd10cm
sclera abnormal connection > hypotony of eye in: icd10cm
eyelid fistula > other specified inflammations eyelid in: icd10cm
eyelid fistulous > other specified inflammations eyelid in: icd10cm
eyelid abnormal connection > other specified inflammations eyelid in: icd10cm
fallopian tube fistulous > female genital tract-skin fistulae in: icd10cm
fallopian tube abnormal connection > female genital tract-skin fistulae in: icd10cm
fecal fistulous > fistula of intestine in: icd10cm
fecal abnormal connection > fistula of intestine in: icd10cm
female genital tract fistula > female genital tract fistula unspecified in: icd10cm
female genital skin abnormal connection > female genital tract-skin fistulae in: icd10cm
frontal sinus fistula > chronic frontal sinusitis in: icd10cm
gastric fistulous > fistula stomach duodenum in: icd10cm
gastrojejunal fistula > fistula stomach duodenum in: icd10cm
gastrojejunal fistulous > fistula stomach duodenum in: icd10cm
gastrojejunal abnormal connection > fistula stomach duodenum in: icd10cm
stomach abnormal connection > fistula stomach duodenum in: icd10cm
genital female fistulous > female genital tract fistula unspecified in: icd10cm
genital female abnormal connection > female genital tract fistula unspecified in: icd10cm
hepatopulmonary fistulous > pyothorax with fistula in: icd10cm
hepatopulmonary abnormal connection > pyothorax with fistula in: icd10cm
ileum fistulous > fistula of intestine in: icd10cm
ileum abnormal connection > fistula of intestine in: icd10cm
jejunum fistulous > fistula of intestine in: icd10cm
jejunum abnormal connection > fistula of intestine in: icd10cm
joint fistulous > fistula joint in: icd10cm
joint abnormal connection > fistula joint in: icd10cm
joint knee fistula > fistula knee in: icd10cm
joint knee fistulous > fistula knee in: icd10cm
joint knee abnormal connection > fistula knee in: icd10cm
joint hip abnormal connection > fistula hip in: icd10cm
kidney fistulous > other specified disorders kidney ureter in: icd10cm
renal abnormal connection > other specified disorders kidney ureter in: icd10cm
labium fistula > other female genital tract fistulae in: icd10cm
labium fistulous > other female genital tract fistulae in: icd10cm
labium abnormal connection > other female genital tract fistulae in: icd10cm
lacrimal fistulous > lacrimal fistula in: icd10cm
lacrimal abnormal connection > lacrimal fistula in: icd10cm
tear duct fistulous > lacrimal fistula in: icd10cm
tear duct abnormal connection > lacrimal fistula in: icd10cm
tear gland fistula > lacrimal fistula in: icd10cm
tear gland fistulous > lacrimal fistula in: icd10cm
tear gland abnormal connection > lacrimal fistula in: icd10cm
lacrimonasal fistula > lacrimal fistula in: icd10cm
lacrimonasal fistulous > lacrimal fistula in: icd10cm
lacrimonasal abnormal connection > lacrimal fistula in: icd10cm
lacrimal sac fistulous > lacrimal fistula in: icd10cm
lacrimal sac abnormal connection > lacrimal fistula in: icd10cm
labyrinth fistulous > labyrinthine fistula in: icd10cm
labyrinth abnormal connection > labyrinthine fistula in: icd10cm
semicircular canal fistulous > labyrinthine fistula in: icd10cm
semicircular canal abnormal connection > labyrinthine fistula in: icd10cm
oval window fistulous > labyrinthine fistula in: icd10cm
oval window abnormal connection > labyrinthine fistula in: icd10cm
round window fistulous > labyrinthine fistula in: icd10cm
round window abnormal connection > labyrinthine fistula in: icd10cm
larynx abnormal connection > other diseases of larynx in: icd10cm
laryngotracheal fistula > other diseases of larynx in: icd10cm
laryngotracheal fistulous > other diseases of larynx in: icd10cm
laryngotracheal abnormal connection > other diseases of larynx in: icd10cm
lip abnormal connection > diseases of lips in: icd10cm
lip congenital abnormal connection > congenital malformations of lips in: icd10cm
lumbar tuberculous fistula > tuberculosis of spine in: icd10cm
lumbar tuberculous abnormal connection > tuberculosis of spine in: icd10cm
lung fistulous > pyothorax with fistula in: icd10cm
lung abnormal connection > pyothorax with fistula in: icd10cm
lymphatic fistulous > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
lymphatic abnormal connection > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
mammary fistulous > mastitis without abscess in: icd10cm
breast fistulous > mastitis without abscess in: icd10cm
mastoid fistulous > chronic mastoiditis in: icd10cm
mastoid abnormal connection > chronic mastoiditis in: icd10cm
mediastinum fistulous > pyothorax with fistula in: icd10cm
mediastinum abnormal connection > pyothorax with fistula in: icd10cm
mediastinobronchial fistula > pyothorax with fistula in: icd10cm
mediastinobronchial fistulous > pyothorax with fistula in: icd10cm
mediastinobronchial abnormal connection > pyothorax with fistula in: icd10cm
mediastinocutaneous fistula > pyothorax with fistula in: icd10cm
mediastinocutaneous fistulous > pyothorax with fistula in: icd10cm
mediastinocutaneous abnormal connection > pyothorax with fistula in: icd10cm
thorax fistulous > pyothorax with fistula in: icd10cm
thorax abnormal connection > pyothorax with fistula in: icd10cm
pleura fistulous > pyothorax with fistula in: icd10cm
pleura abnormal connection > pyothorax with fistula in: icd10cm
pleurocutaneous fistula > pyothorax with fistula in: icd10cm
pleurocutaneous fistulous > pyothorax with fistula in: icd10cm
pleurocutaneous abnormal connection > pyothorax with fistula in: icd10cm
meninges abnormal connection > disorders of meninges in: icd10cm
nasal fistulous > chronic sinusitis in: icd10cm
nasal abnormal connection > chronic sinusitis in: icd10cm
nose abnormal connection > chronic sinusitis in: icd10cm
sinus fistulous > chronic sinusitis in: icd10cm
sinus abnormal connection > chronic sinusitis in: icd10cm
nasopharynx fistulous > other diseases of pharynx in: icd10cm
nasopharynx abnormal connection > other diseases of pharynx in: icd10cm
nipple fistulous > fissure fistula nipple in: icd10cm
nipple abnormal connection > fissure fistula nipple in: icd10cm
oral fistulous > cellulitis abscess mouth in: icd10cm
oronasal fistula > other specified diseases jaws in: icd10cm
oronasal fistulous > other specified diseases jaws in: icd10cm
oronasal abnormal connection > other specified diseases jaws in: icd10cm
palate fistulous > other specified diseases jaws in: icd10cm
palate abnormal connection > other specified diseases jaws in: icd10cm
palate congenital fistula > cleft palate in: icd10cm
palate congenital fistulous > cleft palate in: icd10cm
palate congenital abnormal connection > cleft palate in: icd10cm
pancreas fistulous > other specified diseases pancreas in: icd10cm
pancreas abnormal connection > other specified diseases pancreas in: icd10cm
pancreaticoduodenal fistula > other specified diseases pancreas in: icd10cm
pancreaticoduodenal fistulous > other specified diseases pancreas in: icd10cm
pancreaticoduodenal abnormal connection > other specified diseases pancreas in: icd10cm
parotid fistulous > fistula of salivary gland in: icd10cm
parotid abnormal connection > fistula of salivary gland in: icd10cm
salivary fistulous > fistula of salivary gland in: icd10cm
salivary abnormal connection > fistula of salivary gland in: icd10cm
pelvoabdominointestinal fistula > fistula of intestine in: icd10cm
pelvoabdominointestinal fistulous > fistula of intestine in: icd10cm
pelvoabdominointestinal abnormal connection > fistula of intestine in: icd10cm
penis fistulous > other specified disorders penis in: icd10cm
penis abnormal connection > other specified disorders penis in: icd10cm
perianal fistulous > anal fistula in: icd10cm
perianal abnormal connection > anal fistula in: icd10cm
anal fistulous > anal fistula in: icd10cm
anal abnormal connection > anal fistula in: icd10cm
perineum fistulous > urethral fistula in: icd10cm
perineum abnormal connection > urethral fistula in: icd10cm
peritoneum fistulous > peritonitis in: icd10cm
peritoneum abnormal connection > peritonitis in: icd10cm
pharynx fistulous > other diseases of pharynx in: icd10cm
pharynx abnormal connection > other diseases of pharynx in: icd10cm
pharyngoesophageal fistula > other diseases of pharynx in: icd10cm
pharyngoesophageal fistulous > other diseases of pharynx in: icd10cm
pharyngoesophageal abnormal connection > other diseases of pharynx in: icd10cm
pilonidal infected fistula > pilonidal sinus with abscess in: icd10cm
pilonidal infected fistulous > pilonidal sinus with abscess in: icd10cm
pilonidal infected abnormal connection > pilonidal sinus with abscess in: icd10cm
pilonidal fistulous > pilonidal sinus without abscess in: icd10cm
pilonidal abnormal connection > pilonidal sinus without abscess in: icd10cm
prostate fistulous > other specified disorders prostate in: icd10cm
prostate abnormal connection > other specified disorders prostate in: icd10cm
pulmonary fistulous > pyothorax with fistula in: icd10cm
pulmonoperitoneal fistula > pyothorax with fistula in: icd10cm
pulmonoperitoneal fistulous > pyothorax with fistula in: icd10cm
pulmonoperitoneal abnormal connection > pyothorax with fistula in: icd10cm
rectum fistulous > rectal fistula in: icd10cm
rectum abnormal connection > rectal fistula in: icd10cm
rectolabial fistula > other female intestinal-genital tract fistulae in: icd10cm
rectolabial fistulous > other female intestinal-genital tract fistulae in: icd10cm
rectolabial abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
rectouterine fistula > other female intestinal-genital tract fistulae in: icd10cm
rectouterine fistulous > other female intestinal-genital tract fistulae in: icd10cm
rectouterine abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
rectosigmoid skin fistula > fistula of intestine in: icd10cm
rectosigmoid skin fistulous > fistula of intestine in: icd10cm
rectosigmoid skin abnormal connection > fistula of intestine in: icd10cm
rectourethral abnormal connection > urethral fistula in: icd10cm
urethrorectal abnormal connection > urethral fistula in: icd10cm
sacrococcygeal fistula > pilonidal sinus without abscess in: icd10cm
sacrococcygeal fistulous > pilonidal sinus without abscess in: icd10cm
sacrococcygeal abnormal connection > pilonidal sinus without abscess in: icd10cm
sacral fistula > pilonidal sinus without abscess in: icd10cm
sacral fistulous > pilonidal sinus without abscess in: icd10cm
sacral abnormal connection > pilonidal sinus without abscess in: icd10cm
scrotum fistulous > other specified disorders male genital organs in: icd10cm
scrotum abnormal connection > other specified disorders male genital organs in: icd10cm
urinary scrotal fistula > other specified disorders male genital organs in: icd10cm
seminal vesicle fistulous > other specified disorders male genital organs in: icd10cm
seminal vesicle abnormal connection > other specified disorders male genital organs in: icd10cm
spleen fistulous > other diseases of spleen in: icd10cm
spleen abnormal connection > other diseases of spleen in: icd10cm
splenocolic fistulous > other diseases of spleen in: icd10cm
splenocolic abnormal connection > other diseases of spleen in: icd10cm
submaxillary gland fistulous > fistula of salivary gland in: icd10cm
submaxillary gland abnormal connection > fistula of salivary gland in: icd10cm
sublingual gland fistulous > fistula of salivary gland in: icd10cm
sublingual gland abnormal connection > fistula of salivary gland in: icd10cm
surgical blocked fistula > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
surgical blocked fistulous > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
surgical blocked abnormal connection > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
dialysis breakdown fistulous > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
dialysis breakdown abnormal connection > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
dialysis blocked fistulous > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
dialysis blocked abnormal connection > breakdown mechanical surgically created arteriovenous fistula in: icd10cm
thoracoabdominal fistula > pyothorax with fistula in: icd10cm
thoracoabdominal fistulous > pyothorax with fistula in: icd10cm
thoracoabdominal abnormal connection > pyothorax with fistula in: icd10cm
thoracic duct fistulous > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
thoracic duct abnormal connection > other specified noninfective disorders lymphatic vessels lymph nodes in: icd10cm
thyroid fistulous > other specified disorders thyroid in: icd10cm
thyroid abnormal connection > other specified disorders thyroid in: icd10cm
tonsil fistula > other chronic diseases tonsils adenoids in: icd10cm
tonsil fistulous > other chronic diseases tonsils adenoids in: icd10cm
tonsil abnormal connection > other chronic diseases tonsils adenoids in: icd10cm
trachea fistula > pyothorax with fistula in: icd10cm
trachea fistulous > pyothorax with fistula in: icd10cm
trachea abnormal connection > pyothorax with fistula in: icd10cm
trachea congenital fistula > other congenital malformations trachea in: icd10cm
umbilical fistula > malformation of urachus in: icd10cm
umbilical fistulous > malformation of urachus in: icd10cm
umbilical abnormal connection > malformation of urachus in: icd10cm
umbilical urinary fistula > other specified congenital malformations urinary system in: icd10cm
umbilical urinary fistulous > other specified congenital malformations urinary system in: icd10cm
umbilical urinary abnormal connection > other specified congenital malformations urinary system in: icd10cm
ureter fistulous > other specified disorders kidney ureter in: icd10cm
ureter abnormal connection > other specified disorders kidney ureter in: icd10cm
ureterocutaneous fistula > other specified disorders kidney ureter in: icd10cm
ureterocutaneous fistulous > other specified disorders kidney ureter in: icd10cm
ureterocutaneous abnormal connection > other specified disorders kidney ureter in: icd10cm
ureter vagina fistulous > other female urinary-genital tract fistulae in: icd10cm
ureter vagina abnormal connection > other female urinary-genital tract fistulae in: icd10cm
urethra fistulous > urethral fistula in: icd10cm
urethra abnormal connection > urethral fistula in: icd10cm
urethra congenital fistulous > other congenital malformations bladder urethra in: icd10cm
uterus fistulous > female genital tract-skin fistulae in: icd10cm
uterus abnormal connection > female genital tract-skin fistulae in: icd10cm
uteroabdominal fistula > female genital tract-skin fistulae in: icd10cm
uteroabdominal fistulous > female genital tract-skin fistulae in: icd10cm
uteroabdominal abnormal connection > female genital tract-skin fistulae in: icd10cm
uterorectal fistula > other female intestinal-genital tract fistulae in: icd10cm
uterorectal fistulous > other female intestinal-genital tract fistulae in: icd10cm
uterorectal abnormal connection > other female intestinal-genital tract fistulae in: icd10cm
uterovaginal fistula > other female genital tract fistulae in: icd10cm
uterovaginal fistulous > other female genital tract fistulae in: icd10cm
uterovaginal abnormal connection > other female genital tract fistulae in: icd10cm
vulvorectal fistula > other female genital tract fistulae in: icd10cm
vulvorectal fistulous > other female genital tract fistulae in: icd10cm
vulvorectal abnormal connection > other female genital tract fistulae in: icd10cm
vagina fistula > female genital tract-skin fistulae in: icd10cm
vagina fistulous > female genital tract-skin fistulae in: icd10cm
vagina abnormal connection > female genital tract-skin fistulae in: icd10cm
vaginocutaneous fistulous > female genital tract-skin fistulae in: icd10cm
vaginocutaneous abnormal connection > female genital tract-skin fistulae in: icd10cm
vagina skin fistulous > female genital tract-skin fistulae in: icd10cm
vagina skin abnormal connection > female genital tract-skin fistulae in: icd10cm
vulva fistula > other female genital tract fistulae in: icd10cm
vulva fistulous > other female genital tract fistulae in: icd10cm
vulva abnormal connection > other female genital tract fistulae in: icd10cm
vascular fistula > rupture of artery in: icd10cm
vascular fistulous > rupture of artery in: icd10cm
vascular abnormal connection > rupture of artery in: icd10cm
gum fistulous > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
gum abnormal connection > other specified disorders gingiva edentulous alveolar ridge in: icd10cm
submental fistula > other specified disorders skin subcutaneous tissue in: icd10cm
submental fistulous > other specified disorders skin subcutaneous tissue in: icd10cm
submental abnormal connection > other specified disorders skin subcutaneous tissue in: icd10cm
skin abnormal connection > other specified disorders skin subcutaneous tissue in: icd10cm
stoma fistula > other tracheostomy complication in: icd10cm
stoma fistulous > other tracheostomy complication in: icd10cm
stoma abnormal connection > other tracheostomy complication in: icd10cm
tracheostomy fistula > other tracheostomy complication in: icd10cm
tracheostomy fistulous > other tracheostomy complication in: icd10cm
tracheostomy abnormal connection > other tracheostomy complication in: icd10cm

# --- Old and Latin words of findings
akinetic mutism > other symptoms and signs involving cognitive functions and awareness in: icd10cm
asymbolia > agnosia in: icd10cm
allesthesia > other disturbances of skin sensation in: icd10cm
allochiria > other disturbances of skin sensation in: icd10cm
joylessness > anhedonia in: icd10cm
aerogastria > abdominal distension gaseous in: icd10cm
gassy stomach > abdominal distension gaseous in: icd10cm
aerophagy > other somatoform disorders @ 0.8 in: icd10cm
air swallowing > other somatoform disorders @ 0.8 in: icd10cm
water brash > heartburn in: icd10cm
pleurorrhagia > hemorrhage from other sites in respiratory passages in: icd10cm
rumbling stomach > hyperactive bowel sounds @ 0.85 in: icd10cm
bradypnea > other abnormalities of breathing @ 0.93 in: icd10cm
apneustic > other abnormalities of breathing in: icd10cm
biot breathing > other abnormalities of breathing in: icd10cm
choreiform movement > other chorea @ 0.8 in: icd10cm
blurry > other visual disturbances @ 0.93 in: icd10cm
carphology > other symptoms and signs involving cognitive functions @ 0.7 in: icd10cm
picking at bedclothes > other symptoms and signs involving cognitive functions @ 0.7 in: icd10cm
floccillation > other symptoms and signs involving cognitive functions @ 0.7 in: icd10cm
cryptogenic fever > fever unspecified in: icd10cm
clouded state > somnolence stupor @ 0.6 in: icd10cm
creaking joint > other specific joint derangements @ 0.75 in: icd10cm
cracking joint > other specific joint derangements @ 0.75 in: icd10cm
bubonalgia > pelvic and perineal pain @ 0.7 in: icd10cm
cloudy antrum > other specified disorders of nose and nasal sinuses @ 0.85 in: icd10cm
skipped beats > premature depolarization @ 0.85 in: icd10cm
dropped beat > premature depolarization @ 0.85 in: icd10cm
clawtoe > other hammer toes acquired @ 0.85 in: icd10cm
abnormal perception > other symptoms and signs involving general sensations and perceptions in: icd10cm
festinating gait > other abnormalities of gait and mobility in: icd10cm
muscle pigment in urine > myoglobinuria in: icd10cm
ketonemia > other specified abnormal findings of blood chemistry in: icd10cm
acetonemia > other specified abnormal findings of blood chemistry in: icd10cm
hyperbilirubinemia lab > other specified abnormal findings of blood chemistry in: icd10cm
low serum iron > abnormal level of blood mineral in: icd10cm
hypoferremia > abnormal level of blood mineral in: icd10cm
low serum copper > abnormal level of blood mineral in: icd10cm
high serum copper > abnormal level of blood mineral in: icd10cm
serum ferritin high > abnormal level of blood mineral @ 0.85 in: icd10cm
anticardiolipin positive > raised antibody titer in: icd10cm
cryofibrinogen > other specified abnormalities of plasma proteins in: icd10cm
atransferrinemia > other disorders of plasma-protein metabolism in: icd10cm
hypotransferrinemia > other disorders of plasma-protein metabolism in: icd10cm
creatinine clearance abnormal > abnormal results of kidney function studies in: icd10cm
urea clearance abnormal > abnormal results of kidney function studies in: icd10cm
liver scintigram abnormal > abnormal results of liver function studies in: icd10cm
radioactive iodine uptake abnormal > abnormal results of thyroid function studies in: icd10cm
ballistocardiogram > abnormal result of other cardiovascular function study in: icd10cm
positive stress test > abnormal result of other cardiovascular function study in: icd10cm
retinal function test abnormal > abnormal electroretinogram in: icd10cm
alcohol found in blood > finding of alcohol in blood in: icd10cm
abnormal histology > abnormal histological findings in specimens from other organs in: icd10cm
atypical cells urine > other abnormal findings on cytological and histological examination of urine in: icd10cm
thick endometrial stripe > abnormal findings on diagnostic imaging of other specified body structures in: icd10cm
cervical smear inadequate > unsatisfactory cytologic smear of cervix in: icd10cm
failure to gain height > short stature in: icd10cm
arrested development > unspecified lack of expected normal physiological development in: icd10cm
retarded development physical > unspecified lack of expected normal physiological development in: icd10cm

# --- Findings in plain words
breastbone lump > localized swelling mass and lump trunk in: icd10cm
oxygen starved brain > anoxic brain damage in: icd10cm
brain without oxygen > anoxic brain damage in: icd10cm
chest fatty tumor > benign lipomatous neoplasm of skin and subcutaneous tissue of trunk in: icd10cm
fatty lump back > benign lipomatous neoplasm of skin and subcutaneous tissue of trunk in: icd10cm
fatty lump belly > benign lipomatous neoplasm of skin and subcutaneous tissue of trunk in: icd10cm
fatty tumor arm > benign lipomatous neoplasm of skin and subcutaneous tissue of limb in: icd10cm
fatty lump arm > benign lipomatous neoplasm of skin and subcutaneous tissue of limb in: icd10cm
fatty lump leg > benign lipomatous neoplasm of skin and subcutaneous tissue of limb in: icd10cm
fatty lump thigh > benign lipomatous neoplasm of skin and subcutaneous tissue of limb in: icd10cm

# --- More findings
abdominal crisis > acute abdomen @ 0.85 in: icd10cm
not breathing spells > apnea @ 0.85 in: icd10cm
peripheral collapse > shock unspecified @ 0.85 in: icd10cm
asterixis > other lack of coordination @ 0.6 in: icd10cm
liver flap > other lack of coordination @ 0.6 in: icd10cm
bulimic urges > polyphagia @ 0.8 in: icd10cm
bleeding stool > hemorrhage of anus and rectum @ 0.8 in: icd10cm
blood in stool bright > hemorrhage of anus and rectum @ 0.8 in: icd10cm
burning skin > paresthesia of skin @ 0.85 in: icd10cm
burning sensation skin > paresthesia of skin @ 0.85 in: icd10cm
brain fog > other symptoms and signs involving cognitive functions and awareness @ 0.85 in: icd10cm
clouded thinking > other symptoms and signs involving cognitive functions and awareness @ 0.85 in: icd10cm
arousal disturbance > transient alteration of awareness @ 0.6 in: icd10cm

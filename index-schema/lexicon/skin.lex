# Scope: skin, hair, nails, sweat glands: everyday words, patient-education names, shorthand, older names and eponyms
# -> the words ICD-10-CM (chapter L, R20-R23, parts of B, D, Q, T) and the supply/procedure descriptors use.
# --- itching, rashes, general ---
itch = pruritus @ 1.0
itchy skin > pruritus
itchiness > pruritus
itchy bottom > pruritus ani
itchy bum > pruritus ani
itchy anus > pruritus ani
itchy rectum > pruritus ani
anal itch = pruritus ani
itchy scrotum > pruritus scroti
itchy balls > pruritus scroti
itchy vulva > pruritus vulvae
itchy privates > anogenital pruritus
itchy groin > anogenital pruritus @ 0.7
itchy groin > tinea cruris @ 0.6
itching liver > cholestatic pruritus @ 0.7
itching jaundice > cholestatic pruritus @ 0.8
rash > eruption @ 0.8
rash > dermatitis @ 0.6
skin rash > rash nonspecific skin eruption
skin rash > dermatitis @ 0.7
breaking out > rash @ 0.6
skin eruption = rash @ 0.8
exanthem > rash
exanthem > exanthematous @ 0.7
drug rash > skin eruption drugs
medication rash > skin eruption drugs
drug eruption > skin eruption drugs
antibiotic rash > skin eruption drugs @ 0.8
food rash > dermatitis ingested food
heat rash = miliaria rubra
prickly heat = miliaria rubra
sweat rash > miliaria rubra @ 0.8
sweat rash > intertrigo @ 0.7
diaper rash = diaper dermatitis @ 1.0
nappy rash = diaper dermatitis @ 1.0
napkin dermatitis > diaper dermatitis
diaper candida > diaper dermatitis
diaper candida > candidiasis skin @ 0.7
eczema = dermatitis @ 0.8
infantile eczema > infantile acute chronic eczema | atopic dermatitis
baby eczema > infantile eczema | atopic dermatitis
childhood eczema > atopic dermatitis
eczema elbow creases > flexural eczema
eczema knee creases > flexural eczema
atopic eczema = atopic dermatitis @ 1.0
hand eczema > dyshidrosis
hand eczema > dermatitis @ 0.7
blisters on palms > dyshidrosis @ 0.7
dyshidrotic eczema = dyshidrosis @ 1.0
pompholyx eczema > dyshidrosis
coin shaped eczema > nummular dermatitis
discoid eczema = nummular dermatitis
nummular eczema = nummular dermatitis @ 1.0
id reaction > cutaneous autosensitization
autoeczematization > cutaneous autosensitization
seborrheic eczema = seborrheic dermatitis @ 1.0
dandruff = seborrhea capitis
flaky scalp > seborrhea capitis
scaly scalp > seborrhea capitis @ 0.8
cradle cap = seborrhea capitis
milk crust > seborrhea capitis @ 0.8
greasy skin > seborrhea
oily skin > seborrhea
itchy scalp > pruritus @ 0.7
itchy scalp > seborrhea capitis @ 0.6
contact allergy > allergic contact dermatitis
touch allergy > allergic contact dermatitis @ 0.7
nickel allergy > allergic contact dermatitis nickel
metal allergy skin > allergic contact dermatitis metals
jewelry rash > allergic contact dermatitis metals
tape allergy > allergic contact dermatitis adhesives
adhesive allergy > allergic contact dermatitis adhesives
plaster allergy > allergic contact dermatitis adhesives
makeup allergy > contact dermatitis cosmetics
hair dye allergy > allergic contact dermatitis dyes
poison ivy > allergic contact dermatitis plants
poison oak > allergic contact dermatitis plants
poison sumac > allergic contact dermatitis plants
plant rash > contact dermatitis plants
soap rash > irritant contact dermatitis detergents
detergent rash > irritant contact dermatitis detergents
washing powder rash > irritant contact dermatitis detergents
pet dander > allergic contact dermatitis animal dander @ 0.7
urine scald > irritant contact dermatitis incontinence
incontinence rash > irritant contact dermatitis incontinence
iad > irritant contact dermatitis incontinence @ 0.8
moisture associated skin damage > irritant contact dermatitis body fluids
masd > irritant contact dermatitis body fluids @ 0.8
drool rash > irritant contact dermatitis saliva
ostomy skin irritation > irritant contact dermatitis stoma
skin around stoma > irritant contact dermatitis stoma @ 0.7
rash around stoma > irritant contact dermatitis stoma
chafing > intertrigo @ 0.8
rash under breast > intertrigo
rash skin fold > intertrigo
rash between legs > intertrigo @ 0.7
rash between legs > tinea cruris @ 0.6
neurodermatitis = lichen simplex chronicus @ 0.9
chronic scratching > lichen simplex chronicus @ 0.7
thickened itchy skin > lichen simplex chronicus @ 0.7
prurigo nodules > prurigo nodularis
itchy bumps > prurigo @ 0.7
picker's nodules > prurigo nodularis
skin peeling all over > exfoliative dermatitis
erythroderma = exfoliative dermatitis
red man syndrome > exfoliative dermatitis @ 0.6
rash around mouth > perioral dermatitis
swimmer's itch = cercarial dermatitis
perioral rash > perioral dermatitis
skin picking > factitial dermatitis @ 0.6
dermatillomania > excoriation disorder
self inflicted skin lesion > factitial dermatitis
dermatitis artefacta = factitial dermatitis
# --- redness, colour, texture ---
red skin > erythema
flushed face > flushing
facial flushing > flushing
blushing > flushing
excessive blushing > flushing
hot flush skin > flushing @ 0.6
pale skin = pallor
paleness = pallor @ 1.0
looks pale > pallor
pasty skin > pallor
bluish skin > cyanosis
blue fingers > cyanosis @ 0.8
blue fingers > acrocyanosis @ 0.7
yellow skin = jaundice
red palms > erythema @ 0.6
dark skin patches > hyperpigmentation
darkening skin > hyperpigmentation
skin discoloration > changes skin texture @ 0.5
discoloured skin > pigmentation disorder
dark spots skin > melanin hyperpigmentation
dark neck > acanthosis nigricans
dark velvety skin > acanthosis nigricans
dark armpits > acanthosis nigricans
velvety skin folds > acanthosis nigricans
dark marks after acne > postinflammatory hyperpigmentation
melasma = chloasma @ 1.0
mask of pregnancy > chloasma
age spot > lentigo
age spot > melanin hyperpigmentation @ 0.8
liver spot > lentigo
liver spot > melanin hyperpigmentation @ 0.8
sun spot > actinic keratosis
sun spot > melanin hyperpigmentation @ 0.6
ephelides > freckles
coffee coloured spots > cafe au lait spots
coffee colored birthmark > cafe au lait spots
light brown birthmark > cafe au lait spots @ 0.8
loss of skin color > vitiligo
loss of skin color > leukoderma @ 0.8
white patches skin > vitiligo
white patches skin > leukoderma @ 0.8
white patches skin > pityriasis alba @ 0.6
white spots skin > vitiligo @ 0.8
white spots skin > leukoderma @ 0.7
patchy skin pigment loss > vitiligo
depigmentation > vitiligo
depigmentation > leukoderma @ 0.8
depigmentation > diminished melanin @ 0.7
hypopigmentation > diminished melanin @ 0.9
hypopigmentation > leukoderma @ 0.8
light skin patches > diminished melanin @ 0.8
light skin patches > pityriasis alba @ 0.6
hypopigmented patches face > pityriasis alba @ 0.7
schamberg disease > pigmented purpuric dermatosis
tattoo pigment > pigmentation @ 0.6
dry skin = xerosis cutis @ 1.0
rough skin > changes skin texture
rough skin > xerosis cutis @ 0.7
asteatosis > xerosis cutis
asteatotic eczema > xerosis cutis @ 0.9
winter itch > xerosis cutis
winter itch > pruritus @ 0.6
flaky skin > xerosis cutis @ 0.6
flaky skin > desquamation @ 0.7
peeling skin > desquamation | exfoliation
scaly skin > ichthyosis
scaly skin > desquamation @ 0.6
fish scale skin = ichthyosis
fish skin disease = ichthyosis
harlequin baby > harlequin fetus
collodion baby > ichthyosis
thick skin > epidermal thickening
thick skin > keratoderma @ 0.7
hard skin > callosities @ 0.8
hard skin > scleroderma @ 0.6
thick skin palms soles > keratoderma palmaris plantaris
palmoplantar keratoderma = keratosis palmaris et plantaris
hyperkeratosis > keratosis
hyperkeratosis > epidermal thickening @ 0.8
chicken skin > keratosis follicularis @ 0.6
rough bumps upper arms > keratosis follicularis @ 0.6
loose skin > cutis laxa | redundant skin
saggy skin > redundant skin | excessive skin
excess skin > redundant skin subcutaneous tissue
excess skin weight loss > redundant skin
apron of fat > redundant skin @ 0.6
apron of fat > localized adiposity @ 0.7
pannus abdomen > redundant skin
pannus abdomen > localized adiposity @ 0.7
stretchy skin > ehlers-danlos
thin skin > atrophic skin | atrophic disorder skin
skin atrophy > atrophic disorder skin
stretch marks = striae atrophicae
wrinkles > changes skin texture
hard thickened skin > scleroderma @ 0.8
tight skin > scleroderma @ 0.7
skin hardening > induration skin @ 0.8
skin hardening > scleroderma @ 0.7
morphea = localized scleroderma @ 1.0
calcium deposits skin > calcinosis cutis
lump under skin > localized swelling mass lump
skin lump > localized swelling mass lump skin
skin lump > mass skin @ 0.6
skin lesion > disorder skin subcutaneous tissue @ 0.8
lump > mass @ 0.8
lump > swelling @ 0.7
bump skin > localized swelling lump @ 0.8
spots on skin > rash @ 0.6
spots on skin > acne @ 0.5
red spots under skin > petechiae | purpura
pinpoint red spots > petechiae
purple spots skin > purpura
tiny blood spots > petechiae
pinprick bleeding skin > petechiae
bruise easily > spontaneous ecchymoses
bruise easily > purpura @ 0.6
easy bruising > spontaneous ecchymoses
easy bruising > purpura @ 0.6
unexplained bruise > spontaneous ecchymoses
senile purpura > nonthrombocytopenic purpura
bateman purpura > nonthrombocytopenic purpura @ 0.7
black and blue mark > contusion @ 0.9
numb skin > anesthesia skin
loss of feeling skin > anesthesia skin
reduced skin feeling > hypoesthesia skin
pins and needles = paresthesia skin
tingly skin > paresthesia skin
burning skin > paresthesia skin @ 0.7
skin sensitivity > hyperesthesia
oversensitive skin > hyperesthesia
bugs crawling under skin > formication @ 0.8
bugs crawling under skin > paresthesia skin @ 0.7
# --- hives, allergy, reactions ---
hives = urticaria @ 1.0
welts > urticaria
wheals > urticaria
nettle rash = urticaria
weals skin > urticaria
swollen lips allergy > angioneurotic edema
angioedema = angioneurotic edema @ 1.0
quincke's edema > angioneurotic edema
hereditary angioedema > defects complement system
skin writing disease > dermatographic urticaria
dermatographism = dermatographic urticaria
dermographism > dermatographic urticaria
skin drawing > dermatographic urticaria @ 0.8
cold hives > urticaria cold heat
cold urticaria > urticaria due cold heat @ 1.0
heat hives > urticaria cold heat
exercise hives > cholinergic urticaria
sweat hives > cholinergic urticaria
sun hives > solar urticaria
sun rash > polymorphous light eruption @ 0.8
sun rash > solar urticaria @ 0.6
sun allergy > polymorphous light eruption
sun allergy > solar urticaria @ 0.7
photosensitivity > photoallergic
photosensitivity > phototoxic @ 0.7
photosensitivity > polymorphous light eruption @ 0.6
pmle > polymorphous light eruption
sun sensitive medication > drug phototoxic response
sunburn blister > sunburn second degree
sun damaged skin > chronic exposure nonionizing radiation
sun damaged skin > actinic @ 0.8
sun damage > chronic exposure nonionizing radiation
sun damage > actinic keratosis @ 0.7
tanning bed burn > sunburn @ 0.7
solar keratosis = actinic keratosis @ 1.0
senile keratosis > actinic keratosis
scaly sun spot > actinic keratosis
precancerous skin spot > actinic keratosis @ 0.8
ak skin > actinic keratosis
seborrheic wart = seborrheic keratosis @ 1.0
seb k > seborrheic keratosis
sk lesion > seborrheic keratosis @ 0.7
stuck on brown growth > seborrheic keratosis
barnacle skin > seborrheic keratosis @ 0.7
radiation burn skin > radiodermatitis
skin burn radiation therapy > radiodermatitis
heating pad rash > erythema ab igne
hot water bottle rash > erythema ab igne
toasted skin > erythema ab igne
target lesions > erythema multiforme
bull's eye rash > erythema migrans
bull's eye rash > lyme disease @ 0.7
stevens johnson = stevens-johnson syndrome
lyell syndrome > toxic epidermal necrolysis @ 1.0
skin sloughing > toxic epidermal necrolysis @ 0.6
skin sloughing > exfoliation @ 0.7
ssss > staphylococcal scalded skin syndrome @ 1.0
scalded skin = staphylococcal scalded skin syndrome
ritter disease > staphylococcal scalded skin syndrome
tender red shin lumps > erythema nodosum
red bumps on shins > erythema nodosum
sweet's syndrome > febrile neutrophilic dermatosis @ 1.0
insect bite reaction > insect bite
insect bite reaction > prurigo @ 0.6
papular urticaria > prurigo @ 0.8
# --- blisters ---
blister > bullous @ 0.7
blister > vesicular @ 0.6
blister = bulla @ 0.7
water blister > blister nonthermal @ 0.7
friction blister > blister nonthermal
blistering disease > bullous disorder
blistering disease > pemphigus
blistering disease > pemphigoid @ 0.7
autoimmune blistering > pemphigus | pemphigoid
bp skin blister > bullous pemphigoid
mucous membrane pemphigoid = cicatricial pemphigoid
ocular pemphigoid > pemphigoid
butterfly skin > epidermolysis bullosa
gluten rash > dermatitis herpetiformis
celiac rash > dermatitis herpetiformis
duhring > dermatitis herpetiformis
linear iga disease > bullous disorder @ 0.6
linear iga disease > chronic bullous disease childhood @ 0.7
darier disease > keratosis follicularis
grover disease > transient acantholytic dermatosis @ 1.0
blood blister > blister nonthermal @ 0.8
blister foot > blister nonthermal foot
# --- psoriasis and other scaly conditions ---
plaque psoriasis = psoriasis vulgaris @ 1.0
scaly red patches > psoriasis @ 0.7
silver scales > psoriasis @ 0.8
drop psoriasis > guttate psoriasis
pustular psoriasis hands feet > pustulosis palmaris plantaris
palmoplantar pustulosis = pustulosis palmaris et plantaris @ 1.0
inverse psoriasis > other psoriasis @ 0.7
scalp psoriasis > psoriasis
nail psoriasis > psoriasis @ 0.8
nail psoriasis > nail dystrophy @ 0.6
psoriatic arthritis = arthropathic psoriasis @ 1.0
psa joint > arthropathic psoriasis @ 0.8
psoriasis joint pain > arthropathic psoriasis
christmas tree rash > pityriasis rosea
herald patch > pityriasis rosea
pleva > pityriasis lichenoides varioliformis
mucha habermann > pityriasis lichenoides varioliformis acuta
prp skin > pityriasis rubra pilaris
gianotti crosti > infantile papular acrodermatitis
oral lichen > lichen planus
lp rash > lichen planus @ 0.7
lichenoid eruption > lichenoid drug reaction
genital white patches > lichen sclerosus
genital white patches > leukoplakia @ 0.6
lichen sclerosus genital > lichen sclerosus
tinea versicolor = pityriasis versicolor
# --- acne, rosacea, glands, cysts ---
pimples = acne @ 0.9
zits > acne
spotty face > acne
blackhead > acne
comedone > acne
whitehead > acne @ 0.8
teenage acne > acne vulgaris
adult acne > acne vulgaris
hormonal acne > acne @ 0.8
cystic acne > acne conglobata
cystic acne > acne vulgaris @ 0.8
nodulocystic acne > acne conglobata @ 0.8
baby acne > infantile acne
milk spots > epidermal cyst @ 0.6
milia > epidermal cyst @ 0.7
chest acne > acne
picked acne > acne excoriee
red nose and cheeks > rosacea
red face > rosacea
acne rosacea > rosacea
bulbous nose > rhinophyma
whisky nose > rhinophyma
drinker's nose > rhinophyma
enlarged red nose > rhinophyma
razor bumps = pseudofolliculitis barbae @ 1.0
shaving rash > pseudofolliculitis barbae
shaving bumps > pseudofolliculitis barbae
barber's itch > pseudofolliculitis barbae
barber's itch > tinea barbae @ 0.6
ingrown hair > pseudofolliculitis barbae
ingrown hair > follicular disorder @ 0.7
hair follicle infection = folliculitis
infected hair root > folliculitis
infected hair root > furuncle @ 0.7
hot tub rash > folliculitis
keloid bumps neck > acne keloid
acne keloidalis nuchae > acne keloid
hs skin > hidradenitis suppurativa
acne inversa = hidradenitis suppurativa @ 1.0
armpit boils > hidradenitis suppurativa @ 0.8
armpit boils > furuncle axilla @ 0.7
boils groin > hidradenitis suppurativa @ 0.7
boils groin > furuncle groin
boil = furuncle @ 1.0
big boil > carbuncle | furuncle
cluster of boils > carbuncle
skin abscess = cutaneous abscess
pus pocket > abscess
pus under skin > cutaneous abscess
abscess buttock > cutaneous abscess buttock
skin cyst > epidermal cyst | sebaceous cyst | follicular cyst skin
epidermoid cyst = epidermal cyst @ 1.0
inclusion cyst > epidermal cyst @ 0.8
wen > pilar cyst @ 0.9
scalp cyst > pilar cyst
trichilemmal cyst = pilar cyst
sweat gland cyst > eccrine sweat disorder @ 0.7
cyst tailbone > pilonidal cyst
cyst above buttocks > pilonidal cyst
tailbone abscess > pilonidal cyst abscess
hair cyst tailbone > pilonidal cyst
sacral dimple > pilonidal dimple
cyst natal cleft > pilonidal cyst
jeep disease > pilonidal cyst
too much sweating > hyperhidrosis
excess sweating = hyperhidrosis
sweaty palms > hyperhidrosis palms
sweaty hands > hyperhidrosis palms
sweaty feet > hyperhidrosis soles
sweaty armpits > hyperhidrosis axilla
profuse sweating > generalized hyperhidrosis
diaphoresis = generalized hyperhidrosis
diaphoretic > hyperhidrosis
night sweats > generalized hyperhidrosis
cold sweat > hyperhidrosis @ 0.7
facial sweating > hyperhidrosis face
sweating while eating > frey's syndrome @ 0.7
gustatory sweating > frey's syndrome @ 0.8
doesn't sweat > anhidrosis
no sweating > anhidrosis
decreased sweating > anhidrosis @ 0.9
unable to sweat > anhidrosis
hypohidrosis > anhidrosis
body odor > bromhidrosis
smelly sweat > bromhidrosis
smelly feet > bromhidrosis @ 0.8
coloured sweat > chromhidrosis
fox-fordyce > apocrine miliaria
fordyce spots > fordyce's disease @ 0.6
# --- infection of skin ---
infected skin > local infection skin
infected skin > cellulitis @ 0.7
skin infection > local infection skin subcutaneous tissue
infected finger > cellulitis finger
infected finger > paronychia @ 0.6
infected toe > cellulitis toe
infected toe > paronychia @ 0.6
red hot swollen leg > cellulitis lower limb
leg infection > cellulitis lower limb
spreading redness > cellulitis
st anthony's fire = erysipelas
school sores = impetigo
crusty sores > impetigo
honey crusted > impetigo
bacterial skin infection contagious > impetigo
red streaks up arm > acute lymphangitis
blood poisoning streak > acute lymphangitis @ 0.8
fournier > fournier gangrene
infected belly button > omphalitis
navel infection > omphalitis
ringworm = dermatophytosis
ringworm = tinea corporis @ 0.8
tinea = dermatophytosis @ 0.9
ringworm body > tinea corporis
ringworm scalp = tinea capitis
scalp ringworm > tinea barbae capitis
ringworm beard > tinea barbae
ringworm groin > tinea cruris
ringworm hand > tinea manuum
ringworm foot > tinea pedis
ringworm nail > tinea unguium
athlete's foot = tinea pedis @ 1.0
foot fungus > tinea pedis
itchy feet > tinea pedis @ 0.6
jock itch = tinea cruris @ 1.0
dhobi itch > tinea cruris
crotch rot > tinea cruris
nail fungus = tinea unguium @ 1.0
toenail fungus > tinea unguium
fungal nail > tinea unguium
onychomycosis = tinea unguium @ 1.0
yellow thick toenail > tinea unguium @ 0.7
skin fungus > dermatophytosis | superficial mycosis
fungal rash > dermatophytosis @ 0.8
fungal rash > candidiasis skin @ 0.7
yeast infection skin > candidiasis skin
yeast rash > candidiasis skin
sun fungus > pityriasis versicolor
head lice = pediculus capitis @ 1.0
lice hair > pediculosis pediculus capitis
nits in hair > pediculosis capitis
body lice = pediculus corporis
crabs > phthiriasis if: pubic, lice, groin, hair, crotch, genital
pubic lice = phthiriasis @ 1.0
crab lice > phthiriasis
lice > pediculosis
seven year itch > scabies
itch mite > scabies
burrowing mites > scabies
mange > scabies
mange > acariasis @ 0.7
bed bugs > insect bite
bed bugs > infestation @ 0.6
chiggers > acariasis
mites > acariasis
maggots wound > myiasis
fly larvae > myiasis
wart = verruca @ 0.9
common wart > viral wart
hand wart > viral wart
foot wart = plantar wart
verruca foot > plantar wart
sole wart > plantar wart
flat wart > viral wart
genital warts = anogenital venereal warts @ 1.0
penis warts > anogenital venereal warts
anal warts > anogenital venereal warts
cauliflower growth genital > anogenital venereal warts @ 0.8
water warts > molluscum contagiosum
dimpled bumps child > molluscum contagiosum @ 0.7
cold sores > herpesviral
# --- ulcers, wounds, pressure ---
bedsore = pressure ulcer @ 1.0
bed sore > pressure ulcer @ 1.0
pressure sore = pressure ulcer @ 1.0
decubitus = pressure ulcer
pressure injury > pressure ulcer
heel sore bed > pressure ulcer heel
tailbone sore > pressure ulcer sacral
sacral sore > pressure ulcer sacral region
buttock sore > pressure ulcer buttock @ 0.8
dti > pressure-induced deep tissue damage if: pressure, heel, sacrum, skin, injury, buttock
deep tissue injury > pressure-induced deep tissue damage
unstageable wound > pressure ulcer unstageable
stage 2 sore > pressure ulcer stage 2
stage 3 sore > pressure ulcer stage 3
stage 4 sore > pressure ulcer stage 4
leg ulcer > non-pressure chronic ulcer lower limb
venous leg ulcer > varicose veins ulcer | venous hypertension ulcer
stasis ulcer > venous hypertension ulcer @ 0.8
ankle ulcer > non-pressure chronic ulcer ankle
foot ulcer > non-pressure chronic ulcer foot
open sore foot > non-pressure chronic ulcer foot
sore won't heal > non-pressure chronic ulcer @ 0.8
wound not healing > non-pressure chronic ulcer @ 0.8
skin ulcer > chronic ulcer skin
open sore > ulcer @ 0.8
skin sore > ulcer skin @ 0.7
skin sore > lesion skin @ 0.6
bleeding lump skin > pyogenic granuloma @ 0.7
proud flesh > pyogenic granuloma @ 0.6
pg ulcer > pyoderma gangrenosum @ 0.7
skin tear > open wound @ 0.7
raw skin > excoriation
raw skin > erosion @ 0.6
stasis dermatitis > venous insufficiency | varicose veins inflammation
stasis dermatitis > chronic venous hypertension inflammation @ 0.7
brown lower legs > venous insufficiency @ 0.5
# --- scars, growths, moles ---
keloid = hypertrophic scar
raised scar > hypertrophic scar | keloid
scar = cicatrix @ 0.9
scarring > scar conditions fibrosis skin
painful scar > scar conditions fibrosis skin
surgical scar > scar conditions fibrosis skin @ 0.8
acne scar > scar conditions fibrosis skin
skin tag > hypertrophic disorder skin @ 0.7
acrochordon > hypertrophic disorder skin @ 0.7
fibroepithelial polyp > hypertrophic disorder skin @ 0.6
mole = nevus @ 1.0
mole > melanocytic nevi
pigmented nevus > melanocytic nevi
abnormal mole > melanocytic nevi @ 0.8
dysplastic nevus > melanocytic nevi
beauty spot > melanocytic nevi @ 0.8
mole face > melanocytic nevi face
mole back > melanocytic nevi trunk
hairy mole > melanocytic nevi
hairy mole > congenital non-neoplastic nevus @ 0.6
changing mole > melanocytic nevi
changing mole > neoplasm uncertain behavior skin @ 0.7
suspicious mole > neoplasm uncertain behavior skin @ 0.8
birthmark > congenital non-neoplastic nevus
strawberry mark > hemangioma skin
strawberry mark > congenital non-neoplastic nevus @ 0.8
strawberry birthmark > hemangioma | strawberry nevus
port wine stain > congenital non-neoplastic nevus
stork bite > congenital non-neoplastic nevus
salmon patch > congenital non-neoplastic nevus @ 0.8
mongolian spot > congenital malformations skin @ 0.6
cherry angioma > hemangioma skin
cherry angioma > nevus non-neoplastic @ 0.6
cherry spots > hemangioma skin
campbell de morgan spots > hemangioma skin
spider vein > nevus non-neoplastic @ 0.7
spider angioma > nevus non-neoplastic
thread veins > nevus non-neoplastic @ 0.7
dilated small vessels > telangiectasia
fatty lump = lipoma @ 0.9
fatty tumor > lipoma
fat lump > lipoma
dermatofibroma > benign neoplasm skin
histiocytoma skin > benign neoplasm skin
benign skin growth > benign neoplasm skin
skin growth > neoplasm skin
fibroma skin > benign neoplasm skin
syringoma > benign neoplasm skin
sebaceous hyperplasia > hypertrophic disorder skin @ 0.5
sebaceous hyperplasia > follicular disorder @ 0.6
rodent ulcer = basal cell carcinoma
bcc = basal cell carcinoma @ 1.0
scc skin = squamous cell carcinoma skin
keratoacanthoma > epidermal thickening
keratoacanthoma > neoplasm uncertain behavior skin @ 0.5
granulomatous skin > granulomatous disorder skin
ring of bumps > granuloma annulare @ 0.8
diabetic shin spots > necrobiosis lipoidica @ 0.7
diabetic shin spots > diabetic dermatitis @ 0.6
discoid lupus = discoid lupus erythematosus @ 1.0
dle > discoid lupus erythematosus
butterfly rash > lupus erythematosus @ 0.7
skin lupus > cutaneous lupus erythematosus | discoid lupus erythematosus
scle > subacute cutaneous lupus erythematosus
corn > corns callosities if: foot, toe, paring, painful, removal, feet, sole, shave, trim
callus = callosities @ 1.0
callous > callosities
clavus > corns callosities
tyloma > callosities
foreign body skin > residual foreign body soft tissue
foreign body skin > foreign body granuloma skin @ 0.6
splinter under skin > superficial foreign body
inflammation of fat under skin > panniculitis
panniculitis > relapsing panniculitis
skin vasculitis > vasculitis limited skin
mucinosis skin > mucinosis
lichen myxedematosus > mucinosis
senile skin > cutis laxa senilis
# --- hair ---
hair loss = alopecia @ 1.0
baldness = alopecia
losing hair > nonscarring hair loss
thinning hair > alopecia | nonscarring hair loss
thin hair > hair shaft abnormality @ 0.5
sparse hair > alopecia @ 0.8
sparse hair > congenital alopecia
sparse hair > nonscarring hair loss @ 0.7
hypotrichosis > alopecia
hypotrichosis > congenital alopecia @ 0.8
absent hair > alopecia | congenital alopecia
atrichia > congenital alopecia
born without hair > congenital alopecia
hair falling out > alopecia
hair falling out > nonscarring hair loss @ 0.9
hair shedding > telogen effluvium | nonscarring hair loss
hair loss after childbirth > telogen effluvium
hair loss chemotherapy > anagen effluvium
male pattern baldness = androgenic alopecia
female pattern baldness > androgenic alopecia
receding hairline > androgenic alopecia @ 0.8
androgenetic alopecia = androgenic alopecia @ 1.0
patchy hair loss > alopecia areata
bald patch > alopecia areata
bald spots > alopecia areata
total scalp hair loss > alopecia totalis
no body hair > alopecia universalis
absent eyebrows > alopecia @ 0.6
absent eyebrows > madarosis @ 0.8
scarring alopecia = cicatricial alopecia @ 1.0
ccca > central centrifugal cicatricial alopecia
traction alopecia > alopecia @ 0.8
traction alopecia > nonscarring hair loss @ 0.7
pulling hair out > trichotillomania
excess hair = hypertrichosis
excess body hair > hypertrichosis | hirsutism
facial hair woman > hirsutism
hairy woman > hirsutism
hairiness > hypertrichosis | hirsutism
unwanted hair > hirsutism @ 0.8
unwanted hair > hypertrichosis @ 0.7
excess facial hair > hirsutism
excess facial hair > hypertrichosis @ 0.8
werewolf syndrome > hypertrichosis
lanugo hair > hypertrichosis lanuginosa
gray hair > variations hair color
premature graying > variations hair color
canities > variations hair color
white forelock > variations hair color
white forelock > poliosis @ 0.7
poliosis > variations hair color
brittle hair > trichorrhexis nodosa @ 0.7
brittle hair > hair shaft abnormality
coarse hair > hair shaft abnormality @ 0.7
woolly hair > hair shaft abnormality
woolly hair > hair congenital @ 0.6
uncombable hair > hair shaft abnormality @ 0.7
beaded hair = monilethrix
split ends > fragilitas crinium @ 0.8
split ends > hair shaft abnormality @ 0.7
curly hair > hair shaft abnormality @ 0.5
hairball > foreign body stomach @ 0.5
low hairline > congenital malformation hair @ 0.5
scalp folliculitis > folliculitis decalvans @ 0.6
scalp folliculitis > perifolliculitis capitis @ 0.7
dissecting cellulitis scalp > perifolliculitis capitis abscedens
# --- nails ---
ingrown nail = ingrowing nail @ 1.0
ingrown toenail = ingrowing nail @ 1.0
unguis incarnatus > ingrowing nail
onychocryptosis > ingrowing nail @ 1.0
nail infection > paronychia | onychia
infected cuticle > paronychia
pus around nail > paronychia
fingertip abscess > felon
finger pulp infection > felon | whitlow
hangnail > hangnail finger
nail lifting > onycholysis
nail falling off > onycholysis @ 0.8
loose nail > onycholysis
detached nail > onycholysis
ram's horn nail = onychogryphosis
thick toenail > onychogryphosis @ 0.8
thick toenail > nail dystrophy @ 0.7
thickened nail > onychogryphosis @ 0.7
thickened nail > pachyonychia @ 0.6
curved nail > onychogryphosis @ 0.7
curved nail > nail disorder @ 0.6
overgrown toenail > onychogryphosis
brittle nail > nail dystrophy
splitting nail > nail dystrophy
onychorrhexis > nail dystrophy
abnormal nails > nail dystrophy
abnormal nails > nails congenital malformation @ 0.7
abnormal nails > nail disorder
ridged nail > beau's lines | nail dystrophy
grooves nail > beau's lines
pitted nail > nail dystrophy @ 0.7
spoon nail = koilonychia
concave nail > koilonychia
concave nail > koilonychia congenital @ 0.6
white nail > leukonychia
white spots nails > leukonychia
nail discoloration > nail disorder @ 0.8
yellow nail > yellow nail syndrome
clubbed nail > clubbing fingers
small nails > congenital malformation nails @ 0.7
small nails > nail dystrophy @ 0.6
hypoplastic nails > congenital malformation nails
hypoplastic nails > anonychia @ 0.7
absent nails = anonychia
blood under nail > contusion nail damage
black nail > contusion nail damage
black toenail > contusion toe nail damage
bruised nail > contusion nail damage
subungual hematoma > contusion damage nail
crushed nail > contusion nail damage @ 0.8
nail torn off > open wound damage nail
nail bed injury > damage nail
nail biting > habit @ 0.6
# --- genetic and congenital skin, clinic wording ---
albino = albinism
no pigment skin hair > albinism
elephant man disease > neurofibromatosis @ 0.6
light sensitive skin disease > xeroderma pigmentosum
light sensitive skin disease > porphyria @ 0.6
moon children disease > xeroderma pigmentosum @ 0.6
xp skin > xeroderma pigmentosum
ectodermal dysplasia > anhidrotic ectodermal dysplasia
thickened palms > keratoderma palmaris @ 0.8
extra nipple > accessory nipple
third nipple > accessory nipple
webbed skin > webbing @ 0.8
aplasia cutis > congenital malformation skin
bloom syndrome > bloom @ 0.6
incontinentia pigmenti = bloch-sulzberger
mastocytosis skin > cutaneous mastocytosis | urticaria pigmentosa
urticaria pigmentosa > cutaneous mastocytosis
leathery skin > cutis rhomboidalis nuchae @ 0.6
freckled armpits > freckles
aging skin > senile @ 0.5
aging skin > chronic exposure nonionizing radiation @ 0.6
simian crease > abnormal palmar creases
single palm crease > abnormal palmar creases
tight stiff fingers > sclerodactyly
localized fat > localized adiposity
fat pad > localized adiposity
double chin > localized adiposity @ 0.7
cellulite > localized adiposity @ 0.5
frostbitten > frostbite
chilblains = pernio
cold damaged toes > frostbite
cold damaged toes > chilblains @ 0.7
trench foot = immersion foot
immersion foot syndrome > immersion hand foot
orange skin > hypercarotenemia
carrot skin > hypercarotenemia
carotenemia > hypercarotenemia
mottled skin > livedoid @ 0.6
mottled skin > cyanosis @ 0.5
bruising > spontaneous ecchymoses @ 0.8
ecchymosis > contusion
petechial rash > petechiae
port wine stain > birthmark
strawberry nevus > birthmark
nevus flammeus > birthmark
clubbing > clubbing nails
hyperpigmented > hyperpigmentation
granulation tissue > pyogenic granuloma @ 0.6
pili torti > pili annulati @ 0.5
pili torti > hair shaft abnormality
keratosis pilaris > keratosis follicularis @ 0.6
hair transplant > alopecia @ 0.6
ten > toxic epidermal necrolysis if: sjs, lyell, epidermal, necrolysis
non healing wound > non-pressure chronic ulcer @ 0.8
hand rash > dermatitis @ 0.6
spreading rash > rash
yellowing > jaundice @ 0.8
bruises for no reason > spontaneous ecchymoses
swollen legs > localized edema
swollen ankles > localized edema
# --- Further
whelps > urticaria @ 0.8
hive = urticaria @ 0.9
breaking out > acne @ 0.6
broke out in rash > rash
blotches > rash @ 0.7
red spots > rash | petechiae @ 0.6
purple spots > purpura | petechiae
tiny red dots > petechiae | spontaneous ecchymoses @ 0.6
blood spots under skin > petechiae | purpura
scaly > psoriasis | scaling @ 0.5
flaky skin > seborrheic dermatitis @ 0.7
cracked skin > xerosis cutis @ 0.6
cracked heels > xerosis cutis | callosities @ 0.6
chapped > cheilitis | xerosis cutis @ 0.6
cracked corner mouth > cheilitis @ 0.7
peeling skin > skin changes @ 0.5
skin fold rash > erythema intertrigo
chafing > erythema intertrigo | irritant contact dermatitis @ 0.8
thigh chafing > erythema intertrigo
under breast rash > erythema intertrigo
razor burn > irritant contact dermatitis | pseudofolliculitis barbae @ 0.7
ingrown hair > pseudofolliculitis @ 0.7
chicken skin > follicular keratosis @ 0.7
pimples > acne vulgaris
zits > acne vulgaris
blackheads > acne vulgaris
whiteheads > acne vulgaris @ 0.6
risen > furuncle @ 0.5
staph skin infection > cellulitis | impetigo @ 0.7
infected cut > local infection of skin | wound infection @ 0.7
pus under nail > paronychia
whitlow > paronychia | felon | cellulitis of finger
yellow toenails > tinea unguium | yellow nail @ 0.7
nail falling off > nail dystrophy @ 0.7
crumbly nails > nail dystrophy | tinea unguium @ 0.7
lines in nails > beau's lines
ring worm > dermatophytosis | tinea corporis
groin fungus > tinea cruris
sun spots > tinea versicolor @ 0.4
yeast rash > candidiasis of skin and nail
yeast under breast > candidiasis of skin and nail
bed bugs > bitten by nonvenomous insect @ 0.7
mites > scabies
worm under skin > cutaneous larva migrans
corn > corns and callosities if: foot, toe, toes, feet, painful
calluses > corns and callosities
water blisters > bullous disorder | dyshidrosis @ 0.6
blisters hands > dyshidrosis @ 0.7
heel sore > pressure ulcer of heel
tailbone sore > pressure ulcer of sacral region
butt sore > pressure ulcer of buttock | pressure ulcer of sacral region @ 0.8
unstageable = unstageable pressure ulcer @ 0.6
stasis ulcer > venous insufficiency @ 0.7
wound wont heal > non-pressure chronic ulcer skin @ 0.8
nonhealing wound > non-pressure chronic ulcer | delayed healing @ 0.75
weeping legs > stasis dermatitis | lymphedema @ 0.6
skin turning dark > hyperpigmentation
dark patches > hyperpigmentation | acanthosis nigricans @ 0.7
white patches skin > pityriasis versicolor @ 0.75
white spots skin > pityriasis versicolor @ 0.6
brown patches face > chloasma
sun damage > skin changes due to chronic exposure nonionizing radiation
sun damaged skin > skin changes due to chronic exposure nonionizing radiation
precancer spot > actinic keratosis
precancerous skin > actinic keratosis
barnacles > seborrheic keratosis
waxy growth > seborrheic keratosis
stuck on growth > seborrheic keratosis
fat lump > benign lipomatous neoplasm
sebaceous cyst > epidermal cyst @ 0.9
wen > epidermal cyst
funny mole > melanocytic nevi | neoplasm uncertain behavior skin @ 0.7
suspicious mole > melanocytic nevi
dysplastic nevus > neoplasm uncertain behavior skin @ 0.6
thick scar > hypertrophic scar
scar tissue > scar conditions and fibrosis of skin @ 0.7
receding hair > androgenic alopecia
going bald > alopecia
thinning hair > telogen effluvium @ 0.7
too hairy > hypertrichosis | hirsutism
sweaty palms > primary focal hyperhidrosis palms
sweaty hands > primary focal hyperhidrosis palms
sweaty feet > primary focal hyperhidrosis soles
sweaty armpits > primary focal hyperhidrosis axilla
cant sweat > anhidrosis
bullseye rash > erythema migrans | lyme disease
ten > toxic epidermal necrolysis @ 0.4 if: sjs, skin, rash, drug
drug rash > generalized skin eruption due to drugs | localized skin eruption drugs
medicine rash > generalized skin eruption due to drugs
sun poisoning > sunburn | polymorphous light eruption @ 0.7
metal allergy rash > allergic contact dermatitis due to metals
jewelry rash > allergic contact dermatitis due to metals
latex rash > allergic contact dermatitis rubber | contact dermatitis @ 0.6
makeup rash > allergic contact dermatitis due to cosmetics
hair dye rash > allergic contact dermatitis dyes
soap rash > irritant contact dermatitis due to detergents
tape rash > allergic contact dermatitis due to adhesives
adhesive allergy > allergic contact dermatitis due to adhesives
poison sumac > allergic contact dermatitis due to plants
saggy skin > excessive and redundant skin
hs > hidradenitis suppurativa if: armpit, groin, boils, axilla, flare, stage, hurley
cyst above butt crack > pilonidal cyst

# --- older, Latin and everyday names, and words that differ from the descriptor's
panaritium > cellulitis of finger
felon > cellulitis of finger
cazenave > pemphigus
scalp flakes > seborrhea capitis
unna disease > seborrheic dermatitis
rhus dermatitis > allergic contact dermatitis due to plants
detergent hands > irritant contact dermatitis due to detergents
dishpan hands > irritant contact dermatitis due to detergents
wilson brocq > exfoliative dermatitis
red man > exfoliative dermatitis @ 0.7 if: skin, dermatitis
erythroderma > erythematous condition @ 0.7
vidal disease > lichen simplex chronicus
hyde prurigo > prurigo nodularis
strophulus > other prurigo
papular urticaria > other prurigo
lichen urticatus > other prurigo
pruritus hiemalis > other pruritus
winter itch > other pruritus
itchy blisters palms > dyshidrosis
silvery scales > psoriasis
silvery scaly patches > psoriasis
andrews pustular > pustulosis palmaris et plantaris
lymphomatoid papulosis > primary cutaneous cd30-positive t-cell proliferations
mucha habermann > pityriasis lichenoides et varioliformis acuta
plva > pityriasis lichenoides et varioliformis acuta
pleva > pityriasis lichenoides et varioliformis acuta
brocq > parapsoriasis
devergie > pityriasis rubra pilaris
skin writing > dermatographic urticaria
nettlerash > urticaria
darier annulare > erythema annulare centrifugum
photodermatitis > photoallergic response
photodermatitis > other acute skin changes due to ultraviolet radiation @ 0.8
photocontact dermatitis > photocontact dermatitis berloque
sun rash > other acute skin changes due to ultraviolet radiation
sunlight rash > other acute skin changes due to ultraviolet radiation
precancer skin > actinic keratosis
radiation dermatitis > radiodermatitis @ 1.0
x-ray dermatitis > radiodermatitis
radiation skin damage > radiodermatitis
koilonychia > nail dystrophy
spoon nails > nail dystrophy
onychoschizia > nail dystrophy
trachyonychia > nail dystrophy
onychauxis > onychogryphosis @ 0.8
white nails > other nail disorders @ 0.8
loss of nails > other nail disorders @ 0.8
celsus > alopecia areata @ 0.7 if: area, hair, bald, alopecia
lost all hair > alopecia totalis | alopecia universalis
no hair anywhere > alopecia universalis
white hair patch > variations in hair color
acquired lanugo > acquired hypertrichosis lanuginosa
hypertrichosis lanuginosa > acquired hypertrichosis lanuginosa @ 0.8
woman beard > hirsutism
hair on woman's face > hirsutism
female facial hair > hirsutism
more hair > hypertrichosis @ 0.8
increased hair > hypertrichosis
breakout > acne if: skin, face, pimple, teen
whiskey nose > rhinophyma
copper nose > rosacea
big red nose > rhinophyma
potato nose > rhinophyma
keratin cyst > epidermal cyst
keratinous cyst > epidermal cyst
dermoid cyst > epidermal cyst @ 0.6
acne keloidalis > acne keloid
sweat gland boils > hidradenitis suppurativa
inflamed hair follicle > folliculitis
hot tub folliculitis > folliculitis
sycosis > folliculitis @ 0.8
sudamina > miliaria crystallina
auriculotemporal syndrome > frey's syndrome @ 0.8
auriculotemporal syndrome > secondary focal hyperhidrosis
frey > secondary focal hyperhidrosis @ 0.8
osmidrosis > bromhidrosis
foul sweat > bromhidrosis
smelly armpit > bromhidrosis
fetid perspiration > bromhidrosis
perspiration > sweating @ 0.8
schamberg > pigmented purpuric dermatosis
lichen aureus > pigmented purpuric dermatosis
majocchi > pigmented purpuric dermatosis
progressive pigmentary dermatosis > pigmented purpuric dermatosis
skin bronzing > other melanin hyperpigmentation @ 0.8
melanosis > melanin hyperpigmentation
melanoderma > melanin hyperpigmentation
dark patch skin > melanin hyperpigmentation
patchy dark skin > melanin hyperpigmentation
darker skin spots > melanin hyperpigmentation
iron staining skin > other disorders of diminished melanin | disorder of pigmentation
hypopigmentation > diminished melanin formation
light patch skin > diminished melanin formation
pale patch skin > diminished melanin formation
decreased pigment skin > diminished melanin formation
heloma > corns and callosities
tyloma > corns and callosities
xeroderma > xerosis cutis @ 0.8
thickened skin > epidermal thickening
alligator skin > ichthyosis
fish skin > ichthyosis
dermatitis ulcerosa > pyoderma gangrenosum
white spot disease > lichen sclerosus @ 0.8 if: skin
morphea guttata > lichen sclerosus
kraurosis > atrophy @ 0.7
crepe paper skin > atrophic disorders of skin
crepey skin > atrophic disorders of skin
stretchmark > striae atrophicae
proud flesh > granulomatous disorder of skin @ 0.8
overgranulation > granulomatous disorder of skin @ 0.8
hypergranulation > granulomatous disorder of skin @ 0.8
granulation tissue > granulomatous disorder of skin @ 0.6
lupus rash > lupus erythematosus local @ 0.8
lupus rash > discoid lupus erythematosus
spontaneous toe amputation > ainhum
calcium lump skin > calcinosis cutis
calcium skin > calcinosis cutis
milian > livedoid vasculitis
white atrophy > livedoid vasculitis
livedo vasculopathy > livedoid vasculitis
heel ulcer > non-pressure chronic ulcer heel
sore on leg not healing > non-pressure chronic ulcer lower leg
nonhealing wound leg > non-pressure chronic ulcer lower leg
nonhealing ulcer > non-pressure chronic ulcer
sore won't heal > non-pressure chronic ulcer skin
skin problem > disorder of skin and subcutaneous tissue unspecified
skin disease > disorder of skin and subcutaneous tissue unspecified @ 1.0
jessner > other specified disorders of skin | infiltrative disorders of skin @ 0.8
panniculus > excessive and redundant skin and subcutaneous tissue
hanging belly > excessive and redundant skin and subcutaneous tissue @ 0.8
loose skin > excessive and redundant skin and subcutaneous tissue
saggy skin > excessive and redundant skin and subcutaneous tissue
skin amyloid > organ-limited amyloidosis
cutaneous amyloid > organ-limited amyloidosis

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess arm > cutaneous abscess of limb @ 0.85
abscess finger > cutaneous abscess of hand @ 0.85
abscess hip > cutaneous abscess of limb @ 0.85
abscess leg > cutaneous abscess of limb @ 0.85
abscess thigh > cutaneous abscess of limb @ 0.85
abscess thumb > cutaneous abscess of hand @ 0.85
abscess toe > cutaneous abscess of foot @ 0.85
ulcer ambulatory > non-pressure chronic ulcer of lower limb @ 0.85
ulcer hand > non-pressure chronic ulcer of skin @ 0.85
ulcer heel > non-pressure chronic ulcer of heel and midfoot @ 0.85
ulcer thigh > non-pressure chronic ulcer of thigh @ 0.85
ulcer trunk > non-pressure chronic ulcer of skin @ 0.85
inflammation areolar tissue > local infection of the skin and subcutaneous tissue @ 0.85
inflammation perineum > local infection of the skin and subcutaneous tissue @ 0.85
inflammation subcutaneous tissue > local infection of the skin and subcutaneous tissue @ 0.85
lichen sclerosus > lichen sclerosus et atrophicus @ 0.95
lichen albus > lichen sclerosus et atrophicus
fissure skin > other specified disorders of the skin and subcutaneous tissue
fistula skin > other specified disorders of the skin and subcutaneous tissue
sinus skin > other specified disorders of the skin and subcutaneous tissue
erythema exudativum > erythema multiforme

# --- skin infections, eczema, blisters
dermatitis exfoliativa infantum > staphylococcal scalded skin syndrome
exfoliative dermatitis newborn > staphylococcal scalded skin syndrome
pemphigus neonatorum > bullous impetigo @ 0.8
pemphigus neonatorum > staphylococcal scalded skin syndrome @ 0.7
pemphigus contagiosus > bullous impetigo @ 0.8
pemphigus contagiosus > staphylococcal scalded skin syndrome @ 0.7
phlegmon > cellulitis @ 0.85
acute adenitis > acute lymphadenitis
lymph gland abscess > acute lymphadenitis
abscess lymph node > acute lymphadenitis
infected lymph node > acute lymphadenitis
suppurating gland > acute lymphadenitis
sacrococcygeal dermoid > pilonidal cyst
coccygeal cyst > pilonidal cyst
sacral dermoid > pilonidal cyst
hair nest cyst > pilonidal cyst
adult omphalitis > omphalitis not of newborn
dermatitis vegetans > pyoderma vegetans
pyodermatitis > pyoderma vegetans
pitted keratolysis > other specified local infections of skin @ 0.8
infected scab > other specified local infections of skin @ 0.8
eb acquisita > acquired epidermolysis bullosa
linear iga > other bullous disorders | chronic bullous disease of childhood @ 0.7
pityriasis simplex > seborrheic dermatitis
pityriasis sicca > seborrheic dermatitis
scurf > seborrheic dermatitis
seborrhea corporis > seborrheic dermatitis
corona seborrheica > seborrheic dermatitis
crusta lactea > seborrheic dermatitis
milk crust > seborrheic dermatitis
seborrhea > seborrheic dermatitis
jacquet > diaper dermatitis
ammonia dermatitis > diaper dermatitis
napkin rash > diaper dermatitis
nappy > diaper dermatitis
sumac > contact dermatitis due to plants
poison sumac > contact dermatitis due to plants
poison oak > contact dermatitis due to plants
rhus > contact dermatitis due to plants
toxicodendron > contact dermatitis due to plants
primula > contact dermatitis due to plants
ragweed dermatitis > contact dermatitis due to plants
plant dermatitis > contact dermatitis due to plants
phytodermatitis > contact dermatitis due to plants
dermatitis venenata > contact dermatitis @ 0.85
toxic dermatitis > contact dermatitis @ 0.85
occupational dermatitis > contact dermatitis @ 0.85
contact eczema > contact dermatitis @ 0.85
industrial dermatitis > contact dermatitis @ 0.85
rash from antibiotic > generalized skin eruption due to drugs @ 0.85
morbilliform drug > generalized skin eruption due to drugs @ 0.85
drug exanthem > generalized skin eruption due to drugs @ 0.85
iododerma > generalized skin eruption due to drugs @ 0.7
bromoderma > generalized skin eruption due to drugs @ 0.7
halogenoderma > generalized skin eruption due to drugs @ 0.7
lichenification > lichen simplex chronicus
lichen vidal > lichen simplex chronicus
vidal > lichen simplex chronicus
neurodermatitis circumscripta > lichen simplex chronicus
atopic neurodermatitis > atopic dermatitis
disseminated neurodermatitis > atopic dermatitis
besnier > atopic dermatitis
flexural eczema > atopic dermatitis
nodular prurigo > prurigo nodularis
prurigo simplex > other prurigo
prurigo mitis > other prurigo
hebra prurigo > other prurigo
prurigo agria > other prurigo
prurigo ferox > other prurigo
itchy crotch > pruritus anogenital @ 0.8
itchy genitals > pruritus anogenital @ 0.8
pruritus senilis > other pruritus
senile itch > other pruritus
bath itch > other pruritus
intertriginous > erythema intertrigo
eczema intertrigo > erythema intertrigo
cheiropompholyx > dyshidrosis pompholyx
podopompholyx > dyshidrosis pompholyx
dyshidrosis > dyshidrosis pompholyx
dysidrosis > dyshidrosis pompholyx
blister palm eczema > dyshidrosis pompholyx
epidermophytid > cutaneous autosensitization
trichophytid > cutaneous autosensitization
autoeczema > cutaneous autosensitization
dermatophytid > cutaneous autosensitization
levurid > cutaneous autosensitization
candidid > cutaneous autosensitization
autosensitization > cutaneous autosensitization
engman > infective dermatitis
infectious eczematoid > infective dermatitis
pityriasis circinata > pityriasis rosea
pityriasis maculata > pityriasis rosea
lichen ruber planus > lichen planus @ 0.85
lichen ruber > lichen planus @ 0.85
lichen annularis > lichen planus @ 0.85
graham little > other lichen planopilaris
piccardi > other lichen planopilaris
lassueur > other lichen planopilaris
lichen ruber acuminatus > pityriasis rubra pilaris
pityriasis pilaris > pityriasis rubra pilaris
crosti > infantile papular acrodermatitis
papular acrodermatitis > infantile papular acrodermatitis
weal > urticaria
angioneurotic > angioneurotic edema
dermographia > dermatographic urticaria
dermatographia > dermatographic urticaria
factitial urticaria > dermatographic urticaria
dermatitis nodosa > erythema nodosum
nodose erythema > erythema nodosum
erythema venenatum > toxic erythema
toxic rash > toxic erythema
dermatostomatitis > erythema multiforme
ectodermosis erosiva > erythema multiforme
fuchs syndrome > stevens-johnson syndrome @ 0.7
erythema multiforme exudativum > stevens-johnson syndrome @ 0.7
gyratum repens > other chronic figurate erythema
erythema figuratum > other chronic figurate erythema
erythema gyratum > other chronic figurate erythema
erythema perstans > other chronic figurate erythema
centrifugum > erythema annulare centrifugum
erythema palmare > other specified erythematous conditions @ 0.85
red palms > other specified erythematous conditions @ 0.85
liver palms > other specified erythematous conditions @ 0.85
red man > other specified erythematous conditions @ 0.6
ritter lyell > toxic epidermal necrolysis @ 0.8
summer prurigo > other specified acute skin changes due to ultraviolet radiation @ 0.85
hutchinson prurigo > other specified acute skin changes due to ultraviolet radiation @ 0.85
hydroa aestivale > other specified acute skin changes due to ultraviolet radiation @ 0.85
hydroa vacciniforme > other specified acute skin changes due to ultraviolet radiation @ 0.85
prurigo aestivalis > other specified acute skin changes due to ultraviolet radiation @ 0.85
actinic prurigo > other specified acute skin changes due to ultraviolet radiation @ 0.85
prurigo aestivale > other specified acute skin changes due to ultraviolet radiation @ 0.85
dsap > disseminated superficial actinic porokeratosis
actinic porokeratosis > disseminated superficial actinic porokeratosis
sailor neck > cutis rhomboidalis nuchae
farmer neck > cutis rhomboidalis nuchae
red neck skin > cutis rhomboidalis nuchae
dermatoheliosis > other skin changes due to chronic exposure to nonionizing radiation
photoaging > other skin changes due to chronic exposure to nonionizing radiation
photodamage > other skin changes due to chronic exposure to nonionizing radiation
sun damage > other skin changes due to chronic exposure to nonionizing radiation
sundamaged > other skin changes due to chronic exposure to nonionizing radiation
chronic actinic dermatitis > other skin changes due to chronic exposure to nonionizing radiation
sailor skin > other skin changes due to chronic exposure to nonionizing radiation
farmer skin > other skin changes due to chronic exposure to nonionizing radiation
radium dermatitis > radiodermatitis
xray dermatitis > radiodermatitis
roentgen dermatitis > radiodermatitis
radiation skin > radiodermatitis
laptop legs > erythema ab igne
fire stains > erythema ab igne

# --- nails, hair, glands
nail separation > onycholysis
nail coming off > onycholysis
plummer nail > onycholysis
claw nail > onychogryphosis
thick curved nail > onychogryphosis
clawlike nail > onychogryphosis
fragilitas unguium > nail dystrophy
twenty nail > nail dystrophy
onychodystrophy > nail dystrophy
discolored nail > other nail disorders @ 0.75
deformed nail > other nail disorders @ 0.75
pincer nail > other nail disorders @ 0.75
pterygium nail > other nail disorders @ 0.75
splinter nail > other nail disorders @ 0.75
hypertrophy nail > other nail disorders @ 0.75
atrophy nail > other nail disorders @ 0.75
thickened nail > other nail disorders @ 0.75
thick nail > other nail disorders @ 0.75
yellow nail > other nail disorders @ 0.75
black nail > other nail disorders @ 0.75
green nail > other nail disorders @ 0.75
hemorrhage nail > other nail disorders @ 0.75
leukonychia nail > other nail disorders @ 0.75
hyperpigmentation nail > other nail disorders @ 0.75
redness nail > other nail disorders @ 0.75
onychatrophia > other nail disorders @ 0.85
onychauxis > other nail disorders @ 0.85
koilonychia > other nail disorders @ 0.85
leukonychia > other nail disorders @ 0.85
leuconychia > other nail disorders @ 0.85
onychomadesis > other nail disorders @ 0.85
melanonychia > other nail disorders @ 0.85
onychalgia > other nail disorders @ 0.85
onychomalacia > other nail disorders @ 0.85
onychoptosis > other nail disorders @ 0.85
pachyonychia acquired > other nail disorders @ 0.85
leukopathia unguium > other nail disorders @ 0.85
ingrowing toenail > ingrowing nail
hair falling after illness > telogen effluvium
postpartum hair loss > telogen effluvium
hair loss after baby > telogen effluvium
postfebrile alopecia > telogen effluvium
chemo hair loss > anagen effluvium
follicular mucinosis > alopecia mucinosa
hoffman disease > perifolliculitis capitis abscedens
abscedens suffodiens > perifolliculitis capitis abscedens
ulerythema > other cicatricial alopecia @ 0.7
ulerythema ophryogenes > other cicatricial alopecia @ 0.7
brocq alopecia > pseudopelade
trichoptilosis > other hair color and hair shaft abnormalities @ 0.85
split end > other hair color and hair shaft abnormalities @ 0.85
fragilitas crinium > other hair color and hair shaft abnormalities @ 0.85
trichoclasis > other hair color and hair shaft abnormalities @ 0.85
trichonodosis > other hair color and hair shaft abnormalities @ 0.85
monilethrix acquired > other hair color and hair shaft abnormalities @ 0.85
bamboo hair > other hair color and hair shaft abnormalities @ 0.85
brittle hair > other hair color and hair shaft abnormalities @ 0.85
damaged hair > other hair color and hair shaft abnormalities @ 0.85
trichostasis spinulosa > other hair color and hair shaft abnormalities @ 0.85
atrophic hair > other hair color and hair shaft abnormalities @ 0.85
atrophy hair > other hair color and hair shaft abnormalities @ 0.85
beaded hair > other hair color and hair shaft abnormalities @ 0.85
green hair > variations in hair color
white hair > variations in hair color
heterochromia hair > variations in hair color
achromotrichia > variations in hair color
polytrichia > hypertrichosis @ 0.85
polytrichia > hirsutism @ 0.8
excess hair > hirsutism @ 0.8
hairy woman > hypertrichosis @ 0.85
too much hair > hypertrichosis @ 0.85
too much hair > hirsutism @ 0.8
bearded woman > hypertrichosis @ 0.85
facial hair woman > hypertrichosis @ 0.85
patchy baldness > alopecia areata
pelade > alopecia areata
area celsi > alopecia areata
celsus alopecia > alopecia areata
baldness > nonscarring hair loss
calvities > nonscarring hair loss
steatoma > follicular cyst of skin @ 0.8
steatoma > sebaceous cyst
wen > follicular cyst of skin @ 0.8
wen > sebaceous cyst
pilar cyst > follicular cyst of skin @ 0.8
pilar cyst > sebaceous cyst
atheroma cutis > follicular cyst of skin @ 0.8
atheroma cutis > sebaceous cyst
sebaceous cyst > follicular cyst of skin @ 0.8
inclusion cyst skin > epidermal cyst @ 0.85
keloidalis nuchae > acne keloid
folliculitis nuchae > acne keloid
acne nuchae > acne keloid
sycosis nuchae > acne keloid
dermatitis papillaris capillitii > acne keloid
apocrine boils > hidradenitis suppurativa
apocrinitis > hidradenitis suppurativa
apocrine abscess > hidradenitis suppurativa
sweat gland abscess > hidradenitis suppurativa
hidradenitis > hidradenitis suppurativa
folliculitis > other specified follicular disorders
hot tub folliculitis > other specified follicular disorders
sycosis > other specified follicular disorders
sycosis vulgaris > other specified follicular disorders
sycosis barbae > other specified follicular disorders
coccogenic sycosis > other specified follicular disorders
ofuji > other specified follicular disorders
eosinophilic pustular > other specified follicular disorders
eosinophilic folliculitis > other specified follicular disorders
gram negative folliculitis > other specified follicular disorders
lichen tropicus > miliaria rubra
strophulus miliaria > miliaria rubra
mammillaria > miliaria profunda @ 0.5
anaphylactic miliaria > miliaria profunda @ 0.5
absence sweat > anhidrosis
oligohidrosis > anhidrosis
lack of sweat > anhidrosis
foul perspiration > bromhidrosis
stinking sweat > bromhidrosis
armpit odor > bromhidrosis
blue sweat > chromhidrosis
red sweat > chromhidrosis
sweaty palm > primary focal hyperhidrosis
sweaty hand > primary focal hyperhidrosis
sweaty foot > primary focal hyperhidrosis
sweaty armpit > primary focal hyperhidrosis
brandy nose > rhinophyma
copper nose > rhinophyma
hammer nose > rhinophyma
toper nose > rhinophyma
gutta rosea > rosacea
couperose > rosacea
cosmetica acne > other acne @ 0.7
rosacea excluded acne > other acne @ 0.7
pustular acne > other acne @ 0.7
cystic acne > other acne @ 0.7
chlorine acne > other acne @ 0.7
steroid acne > other acne @ 0.7
chloracne > other acne @ 0.8
acne medicamentosa > other acne @ 0.8

# --- pigment, keratoses, scars, granulomas
leukoderma > other disorders of diminished melanin formation @ 0.8
leucoderma > other disorders of diminished melanin formation @ 0.8
achromia > other disorders of diminished melanin formation @ 0.8
hypopigmentation > other disorders of diminished melanin formation @ 0.8
depigmentation > other disorders of diminished melanin formation @ 0.8
loss pigment > other disorders of diminished melanin formation @ 0.8
leukopathia > other disorders of diminished melanin formation @ 0.8
siderosis skin > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
iron skin > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
tattoo pigment > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
tattoo > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
argyria skin > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
schamberg > other specified disorders of pigmentation @ 0.7
majocchi > other specified disorders of pigmentation @ 0.7
gougerot blum > other specified disorders of pigmentation @ 0.7
pigmented purpura > other specified disorders of pigmentation @ 0.7
angioma serpiginosum > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
purpura annularis > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
lichen aureus > other specified disorders of pigmentation @ 0.7
serpiginosum > other specified disorders of pigmentation | pigmented purpuric dermatosis @ 0.7
melanoderma > other melanin hyperpigmentation @ 0.85
hyperpigmentation > other melanin hyperpigmentation @ 0.85
melanosis skin > other melanin hyperpigmentation @ 0.85
pigmentation skin > other melanin hyperpigmentation @ 0.85
brown spot > other melanin hyperpigmentation @ 0.85
dark patch skin > other melanin hyperpigmentation @ 0.85
dark spots skin > other melanin hyperpigmentation @ 0.85
melasma > other melanin hyperpigmentation @ 0.85
age spot > other melanin hyperpigmentation @ 0.75
age spot > freckles @ 0.8
liver spot > other melanin hyperpigmentation @ 0.75
liver spot > freckles @ 0.8
sun spot > other melanin hyperpigmentation @ 0.75
sun spot > freckles @ 0.8
freckle > other melanin hyperpigmentation @ 0.75
lentigo > other melanin hyperpigmentation @ 0.75
lentigo > freckles @ 0.8
lentigines > other melanin hyperpigmentation @ 0.75
lentigines > freckles @ 0.8
ephelides > other melanin hyperpigmentation @ 0.75
ephelis > other melanin hyperpigmentation @ 0.75
verruca senilis > seborrheic keratosis
seborrhoeic wart > seborrheic keratosis
stucco keratosis > seborrheic keratosis
dermatosis papulosa > seborrheic keratosis
seborrheic verruca > seborrheic keratosis
leser trelat > seborrheic keratosis
cornu cutaneum > other specified epidermal thickening @ 0.85
cutaneous horn > other specified epidermal thickening @ 0.85
skin horn > other specified epidermal thickening @ 0.85
cornu > other specified epidermal thickening @ 0.85
keratoma > other specified epidermal thickening @ 0.85
acquired ichthyosis > other specified epidermal thickening @ 0.85
asteatosis > other specified epidermal thickening @ 0.85
xerosis > other specified epidermal thickening @ 0.85
xeroderma acquired > other specified epidermal thickening @ 0.85
keratosis pilaris acquired > other specified epidermal thickening @ 0.85
chicken skin arms > other specified epidermal thickening @ 0.85
hyperkeratosis > other specified epidermal thickening @ 0.85
pachydermia > other specified epidermal thickening @ 0.85
porokeratosis acquired > other specified epidermal thickening @ 0.85
climactericum > acquired keratosis palmaris et plantaris
keratoderma acquired > acquired keratosis palmaris et plantaris
palmoplantar keratoderma > acquired keratosis palmaris et plantaris
tylosis acquired > acquired keratosis palmaris et plantaris
phrynoderma > vitamin A deficiency
follicular keratosis vitamin a > vitamin A deficiency
sign of leser > seborrheic keratosis
callosity > corns and callosities
hard skin foot > corns and callosities
callous > corns and callosities
corn foot > corns and callosities
thick skin heel > corns and callosities
papillomatosis confluent > acanthosis nigricans
gougerot carteaud > acanthosis nigricans
keratosis nigricans > acanthosis nigricans
kyrle > other transepidermal elimination disorders @ 0.6
kyrle > keratosis follicularis penetrans
flegel > other transepidermal elimination disorders @ 0.6
flegel > keratosis follicularis penetrans
bxo > lichen sclerosus
balanitis xerotica > lichen sclerosus
csillag > lichen sclerosus
white spot disease > lichen sclerosus
kraurosis vulva skin > lichen sclerosus
herxheimer > acrodermatitis chronica atrophicans
pick herxheimer > acrodermatitis chronica atrophicans
scar contracture skin > scar conditions and fibrosis of skin
contracture scar > scar conditions and fibrosis of skin
cicatricial contracture > scar conditions and fibrosis of skin
cicatrix > scar conditions and fibrosis of skin
scarring skin > scar conditions and fibrosis of skin
adherent scar > scar conditions and fibrosis of skin
ugly scar > scar conditions and fibrosis of skin
disfigurement scar > scar conditions and fibrosis of skin
atrophic skin > other atrophic disorders of skin @ 0.85
parchment skin > other atrophic disorders of skin @ 0.85
thin skin > other atrophic disorders of skin @ 0.85
papery skin > other atrophic disorders of skin @ 0.85
atrophoderma > other atrophic disorders of skin @ 0.85
senile atrophy skin > other atrophic disorders of skin @ 0.85
wasting skin > other atrophic disorders of skin @ 0.85
stria atrophica > striae atrophicae
striae > striae atrophicae
linea albicantes > striae atrophicae
cheloid > hypertrophic scar
hypertrophic cicatrix > hypertrophic scar
overgrown scar > hypertrophic scar
alibert keloid > hypertrophic scar
skin tag > other hypertrophic disorders of the skin @ 0.85
overgrown skin > other hypertrophic disorders of the skin @ 0.85
fibroepithelial polyp > other hypertrophic disorders of the skin @ 0.85
cutaneous tag > other hypertrophic disorders of the skin @ 0.85
hypertrophy skin > other hypertrophic disorders of the skin @ 0.85
fibroma molle > other hypertrophic disorders of the skin @ 0.85
sagging skin > excessive and redundant skin and subcutaneous tissue
apron belly > excessive and redundant skin and subcutaneous tissue
hanging skin > excessive and redundant skin and subcutaneous tissue
baggy skin > excessive and redundant skin and subcutaneous tissue
pannus abdomen > excessive and redundant skin and subcutaneous tissue
redundant skin > excessive and redundant skin and subcutaneous tissue
flabby skin > excessive and redundant skin and subcutaneous tissue
batwing arms > excessive and redundant skin and subcutaneous tissue
necrobiosis diabeticorum > necrobiosis lipoidica
proud flesh > other granulomatous disorders of the skin @ 0.85
granulation tissue > other granulomatous disorders of the skin @ 0.85
umbilical granuloma > other granulomatous disorders of the skin @ 0.85
granuloma skin > other granulomatous disorders of the skin @ 0.85
exuberant granulation > other granulomatous disorders of the skin @ 0.85
overgranulation > other granulomatous disorders of the skin @ 0.85
silicone granuloma > foreign body granuloma of the skin
suture granuloma > foreign body granuloma of the skin
talc granuloma skin > foreign body granuloma of the skin
oil granuloma > foreign body granuloma of the skin
mineral oil granuloma > foreign body granuloma of the skin
circumscribed scleroderma > localized scleroderma
guttate scleroderma > localized scleroderma
circumscripta scleroderma > localized scleroderma
addison keloid > localized scleroderma
calcinosis skin > calcinosis cutis
calcinosis circumscripta > calcinosis cutis
calcinosis universalis > calcinosis cutis
hard finger skin > sclerodactyly
tight finger skin > sclerodactyly
acrosclerosis > sclerodactyly
acroscleroderma > sclerodactyly
dactylolysis > ainhum
autoamputation toe > ainhum
leukocytoclastic > vasculitis limited to skin
atrophie blanche > vasculitis limited to skin
livedo vasculitis > vasculitis limited to skin
nodular vasculitis > vasculitis limited to skin
cutaneous vasculitis > vasculitis limited to skin
allergic cutaneous vasculitis > vasculitis limited to skin
livedoid > livedoid vasculitis
indolent ulcer leg > non-pressure chronic ulcer of lower limb
leg sore > non-pressure chronic ulcer of lower limb
sore on leg wont heal > non-pressure chronic ulcer of lower limb
ankle sore > non-pressure chronic ulcer of lower limb
trophic ulcer leg > non-pressure chronic ulcer of lower limb
perforating ulcer foot > non-pressure chronic ulcer of lower limb
plantar ulcer > non-pressure chronic ulcer of lower limb
mal perforans > non-pressure chronic ulcer of lower limb
malum perforans > non-pressure chronic ulcer of lower limb
neurotrophic ulcer foot > non-pressure chronic ulcer of lower limb
toe ulcer > non-pressure chronic ulcer of other part of foot
calf ulcer > non-pressure chronic ulcer of calf
granuloma telangiectaticum > pyogenic granuloma
lobular capillary hemangioma > pyogenic granuloma
botryomycoma > pyogenic granuloma
proud flesh bleeding > pyogenic granuloma
self inflicted sore > factitial dermatitis
neurotic excoriation > factitial dermatitis
picking sores > factitial dermatitis
gomm > febrile neutrophilic dermatosis @ 0.3
sweet disease > febrile neutrophilic dermatosis
wells syndrome > eosinophilic cellulitis
lichen myxedematosus > mucinosis of the skin
scleredema > mucinosis of the skin
mucinosis > mucinosis of the skin
cutaneous focal mucinosis > mucinosis of the skin
dermatosis > disorder of the skin and subcutaneous tissue unspecified @ 0.8
dermopathy > disorder of the skin and subcutaneous tissue unspecified @ 0.8
skin trouble > disorder of the skin and subcutaneous tissue unspecified @ 0.8
skin lesion > disorder of the skin and subcutaneous tissue unspecified @ 0.8
hemorrhage skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
induration skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
calcified nodule skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
bleeding skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
draining sinus skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
edema skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
hyperplasia skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
nodule chronic skin > other specified disorders of the skin and subcutaneous tissue @ 0.75
skin amyloid > other disorders of skin in diseases classified elsewhere @ 0.8
amyloidosis skin > other disorders of skin in diseases classified elsewhere @ 0.8
lichen amyloidosis > other disorders of skin in diseases classified elsewhere @ 0.8
macular amyloid > other disorders of skin in diseases classified elsewhere | organ-limited amyloidosis @ 0.8
lichen amyloidosus > other disorders of skin in diseases classified elsewhere | organ-limited amyloidosis @ 0.8
cutaneous amyloid > other disorders of skin in diseases classified elsewhere @ 0.8
plaster ulcer > pressure ulcer
pressure wound > pressure ulcer
pyoderma phagedenic > pyoderma gangrenosum
dermatitis gangrenosa > pyoderma gangrenosum
geometric phagedenism > pyoderma gangrenosum
onychia > cellulitis of finger @ 0.8
perionychia > cellulitis of finger @ 0.8
paronychia > cellulitis of finger @ 0.8
onyxis > cellulitis of finger @ 0.8
infected hangnail > cellulitis of finger @ 0.8
run around finger > cellulitis of finger @ 0.8
runaround > cellulitis of finger @ 0.8
red streak > acute lymphangitis
neumann pemphigus > pemphigus vegetans
fogo selvagem > brazilian pemphigus
wildfire pemphigus > brazilian pemphigus
south american pemphigus > brazilian pemphigus
cazenave > lupus erythematosus @ 0.6
dermatitis multiformis > dermatitis herpetiformis
hydroa herpetiformis > dermatitis herpetiformis
hydroa gestationis excluded > dermatitis herpetiformis
mucha > pityriasis lichenoides et varioliformis acuta
varioliformis acuta > pityriasis lichenoides et varioliformis acuta
parapsoriasis guttate > pityriasis lichenoides chronica
juliusberg > pityriasis lichenoides chronica
acrodermatitis perstans > acrodermatitis continua
zumbusch > generalized pustular psoriasis
pustular psoriasis > generalized pustular psoriasis
andrews disease > pustulosis palmaris et plantaris
barber psoriasis > pustulosis palmaris et plantaris
bacterid pustular > pustulosis palmaris et plantaris
pustulosis palmar > pustulosis palmaris et plantaris
senile purpura > other nonthrombocytopenic purpura
solar purpura > other nonthrombocytopenic purpura
brocq dermatitis > exfoliative dermatitis @ 0.85
pityriasis rubra hebra > exfoliative dermatitis @ 0.85
broke out hives > urticaria
welts all over > urticaria
itchy welts > urticaria
lump cheesy > epidermal cyst
smelly lump skin > epidermal cyst
pus lump > cutaneous abscess @ 0.8
pus bump > cutaneous abscess @ 0.8
pus pocket > cutaneous abscess @ 0.8
head on it pus > cutaneous abscess @ 0.8
silver scales > psoriasis unspecified @ 1.0
scaly patches silver > psoriasis unspecified @ 1.0
silvery patches > psoriasis unspecified @ 1.0
scaly patches > psoriasis unspecified @ 0.7
scaly patches > actinic keratosis @ 0.5
scaly elbows > psoriasis unspecified @ 0.8
purple itchy bumps > lichen planus unspecified @ 1.0
flat purple bumps > lichen planus unspecified @ 1.0
hard tight skin > scleroderma @ 0.8
hard tight skin > systemic sclerosis unspecified @ 0.95
shiny tight skin > systemic sclerosis unspecified
bullseye rash > lyme disease unspecified
target rash > erythema multiforme unspecified @ 0.85
target rash > lyme disease @ 0.7
butterfly rash > systemic lupus erythematosus @ 0.85
ring rash > tinea corporis @ 0.8
ring rash > granuloma annulare @ 0.6
stinging blisters band > zoster
blisters in line one side > zoster @ 0.85
inflamed hair follicles > other specified follicular disorders @ 0.8
inflamed skin > dermatitis unspecified
fat inflammation > panniculitis unspecified @ 1.0
red streak arm > acute lymphangitis of upper limb
brown shins > stasis @ 0.5
brown shins > venous insufficiency @ 0.6
skin cancer > other and unspecified malignant neoplasm of skin unspecified @ 0.95
skin falling off > toxic epidermal necrolysis @ 0.7
skin falling off > desquamation @ 0.6
skin dies > gangrene @ 0.7
dead skin > gangrene @ 0.5
black skin dead > gangrene not elsewhere classified @ 0.95
skin around nail infected > cellulitis of finger @ 0.85
skin around nail infected > paronychia @ 0.7
darkened thickened skin > acanthosis nigricans @ 1.0
dark thick skin > acanthosis nigricans @ 1.0
red or purple spots > other nonthrombocytopenic purpura @ 0.95
dilated vessels skin > nevus non-neoplastic @ 0.95
dilated blood vessels near skin > nevus non-neoplastic @ 1.0
visible small vessels > nevus non-neoplastic @ 0.95
red lines skin vessels > nevus non-neoplastic @ 0.85
lymph fluid swelling > lymphedema not elsewhere classified @ 1.0
excess lymph fluid > lymphedema not elsewhere classified @ 1.0
yellow fatty deposits skin > mixed hyperlipidemia
yellow fatty deposits skin > xanthelasma eyelid | other specified disorders of skin @ 0.6
yellow bumps skin > other infiltrative disorders skin @ 0.3
yellow bumps skin > mixed hyperlipidemia @ 0.6
xanthomas > mixed hyperlipidemia @ 0.8
warty skin > other specified epidermal thickening @ 0.75
warty skin > viral wart @ 0.7
spiny skin > follicular keratosis
spiny skin > other specified epidermal thickening @ 0.8
goose bump skin > other specified epidermal thickening @ 0.7
skin plaques > other specified epidermal thickening @ 0.5
skin plaques > other specified disorders of skin @ 0.6
skin nodules > localized swelling mass and lump unspecified @ 0.75
skin nodules > other specified disorders skin @ 0.6
raised red bumps > rash and other nonspecific skin eruption @ 0.8
bumps on skin > rash and other nonspecific skin eruption @ 0.75
spots on skin > rash and other nonspecific skin eruption @ 0.75
red spots > rash and other nonspecific skin eruption @ 0.7
skin spot > disorder of skin and subcutaneous tissue unspecified @ 0.7
skin condition > disorder of skin and subcutaneous tissue unspecified @ 0.95
itchy red patches > dermatitis unspecified @ 0.95
red scaly skin > exfoliative dermatitis @ 0.8
whole body red skin > exfoliative dermatitis @ 0.95
inflamed itchy skin > dermatitis unspecified @ 1.0
skin inflamed by sun > acute skin change ultraviolet @ 0.8
chronic sun damage > other skin changes due to chronic exposure to nonionizing radiation @ 0.95
sun damaged skin > other skin changes due to chronic exposure to nonionizing radiation @ 0.95
white nail discoloration > other nail disorders @ 0.85
concave nails > other nail disorders @ 0.8
dark nails > other nail disorders @ 0.8
nail bleeding > other nail disorders @ 0.7
nail bleeding > contusion finger damage nail @ 0.5
white streaks hair > variations in hair color
silver hair > variations in hair color @ 0.95
silvery hair > variations in hair color @ 0.95
light colored hair > variations in hair color
dull hair > other hair color and hair shaft abnormalities @ 0.85
hair shaft > hair color and hair shaft abnormality
total hair loss > alopecia totalis
total hair loss > alopecia universalis @ 0.8
loss all body hair > alopecia universalis @ 1.0
loss of scalp hair > alopecia totalis @ 0.7
loss of scalp hair > nonscarring hair loss
scarring hair loss > cicatricial alopecia unspecified @ 1.0
absent body hair > alopecia universalis @ 0.85
absent pubic hair > other specified nonscarring hair loss @ 0.8
absent armpit hair > other specified nonscarring hair loss @ 0.85
absent facial hair > other specified nonscarring hair loss @ 0.8
excess back hair > hypertrichosis @ 0.95
hairy back > hypertrichosis @ 0.95
fuzzy hair body > hypertrichosis @ 0.85

# --- skin, hair and nails in lay words
thick palms > acquired keratosis palmaris et plantaris
thick palms > acquired keratoderma @ 0.8
thick soles > acquired keratosis palmaris et plantaris
thick soles > acquired keratoderma @ 0.8
thick skin palms > acquired keratosis palmaris et plantaris @ 0.95
thick skin soles > acquired keratosis palmaris et plantaris @ 0.95
thick skin hands feet > acquired keratosis palmaris et plantaris
hard palms > acquired keratosis palmaris et plantaris @ 0.8
keratoderma palms > acquired keratosis palmaris et plantaris @ 0.85
thick skin > other specified epidermal thickening @ 0.95
thickened skin > other specified epidermal thickening @ 0.95
thin skin > atrophic disorder of skin unspecified @ 0.95
fragile skin > atrophic disorder of skin unspecified | other skin changes @ 0.6
fragile skin > epidermolysis bullosa @ 0.7
see through skin > atrophic disorder of skin @ 0.6
translucent skin > atrophic disorder of skin @ 0.6
stretchy skin > ehlers-danlos syndromes
skin stretches > ehlers-danlos syndromes @ 0.85
sagging skin > excessive and redundant skin @ 0.95
extra skin > excessive and redundant skin @ 0.95
wrinkled skin > other specified disorders of skin @ 0.85
wrinkled skin > other specified congenital malformations of skin @ 0.7
wrinkles > other specified disorders of skin @ 0.8
early wrinkles > other specified disorders of skin @ 0.85
prematurely aged > other specified congenital malformation syndromes @ 0.7
tight skin > changes in skin texture
tight skin > systemic sclerosis @ 0.75
hard skin > changes in skin texture @ 0.95
hard skin > corns and callosities @ 0.8
hardening skin > changes in skin texture @ 1.0
hardening skin > scleroderma localized @ 0.7
scaly skin > xerosis @ 0.6
fish scale skin > ichthyosis vulgaris
fish scale skin > congenital ichthyosis @ 0.95
dry cracked skin > xerosis cutis @ 0.95
cracked skin > other specified disorders of skin @ 0.5
greasy skin > other seborrheic dermatitis @ 0.7
sun sensitive > other acute skin changes ultraviolet radiation @ 0.7
sun sensitive > acute skin change due to ultraviolet radiation unspecified @ 0.85
sun sensitive skin > acute skin change due to ultraviolet radiation unspecified @ 0.95
skin sensitive to sunlight > acute skin change due to ultraviolet radiation unspecified @ 0.95
photosensitive skin > acute skin change due to ultraviolet radiation unspecified
sunburns easily > acute skin change due to ultraviolet radiation @ 0.8
light skin patches > other disorders of diminished melanin formation @ 1.0
light spots skin > other disorders of diminished melanin formation @ 1.0
pale patches skin > other disorders of diminished melanin formation @ 1.0
patchy lightened skin > other disorders of diminished melanin formation @ 1.0
low skin pigment > other disorders of diminished melanin formation @ 1.0
lighter skin > other disorders of diminished melanin formation @ 0.95
skin lightening > other disorders of diminished melanin formation
hypopigmented > other disorders of diminished melanin formation @ 1.0
white patches skin > other disorders of diminished melanin formation
loss of skin color > other disorders of diminished melanin formation
absent skin color > albinism unspecified @ 1.0
absent skin color > vitiligo @ 0.7
lack of pigment > albinism unspecified @ 0.95
no pigment > albinism unspecified @ 0.95
fair skin > albinism unspecified @ 0.4
darkened skin > other melanin hyperpigmentation @ 1.0
high skin pigment > other melanin hyperpigmentation @ 1.0
hyperpigmented > other melanin hyperpigmentation @ 1.0
tan spots > cafe au lait spots @ 0.8
coffee spots > cafe au lait spots @ 1.0
brown birthmark > cafe au lait spots @ 0.85
light brown spots > cafe au lait spots @ 0.85
velvety dark neck > acanthosis nigricans @ 1.0
patchy skin color > disorder of pigmentation unspecified
uneven skin color > disorder of pigmentation unspecified
abnormal skin color > disorder of pigmentation unspecified @ 1.0
skin discoloration > disorder of pigmentation unspecified @ 0.95
skin color change > disorder of pigmentation unspecified
many moles > melanocytic nevi unspecified @ 0.95
red birthmark > congenital non-neoplastic nevus @ 0.95
itching > pruritus unspecified @ 1.0
itchy skin > pruritus unspecified @ 1.0
itches all over > pruritus unspecified @ 1.0
red rash > rash nonspecific skin eruption @ 0.85
red skin > erythematous condition unspecified
lacy skin > other skin changes @ 0.85
pasty > pallor @ 0.8
red cheeks > flushing @ 0.6
skin blisters > other skin changes @ 0.6
skin blisters > bullous disorder unspecified
blisters > bullous disorder unspecified @ 0.75
skin ulcers > non-pressure chronic ulcer of skin of other sites @ 0.8
open sore > non-pressure chronic ulcer @ 0.85
bedsore > pressure ulcer unspecified site @ 1.0
slow healing > disruption wound @ 0.3 if: wound, wounds, cut, cuts, skin, sore
slow healing > other specified disorders of skin @ 0.6 if: wound, wounds, cut, cuts, skin, sore
poor wound healing > other specified disorders of skin @ 0.6
poor wound healing > complication surgical wound @ 0.5
excess scar > hypertrophic scar @ 1.0
scar tissue skin > scar conditions and fibrosis of skin @ 0.95
abnormal scar > scar conditions and fibrosis of skin @ 0.8
thin scar > scar conditions and fibrosis of skin @ 0.85
cigarette paper scars > scar conditions and fibrosis of skin @ 0.85
wart growth > viral wart unspecified @ 0.95
warts > viral wart unspecified @ 1.0
skin growth > other specified disorders of skin @ 0.5
lump under skin > localized swelling mass and lump unspecified @ 0.85
calcium deposits skin > other specified disorders of skin @ 0.6
cannot sweat > anhidrosis @ 1.0
low sweating > anhidrosis @ 1.0
absent skin area > other specified congenital malformations of skin @ 0.8
absent skin birth > other specified congenital malformations of skin
absent hair > nonscarring hair loss unspecified @ 0.85
no hair > nonscarring hair loss unspecified @ 0.85
bald > androgenic alopecia | nonscarring hair loss unspecified @ 0.8
hair loss > nonscarring hair loss unspecified @ 1.0
hair falling out > nonscarring hair loss unspecified @ 1.0
thinning hair > nonscarring hair loss unspecified @ 0.95
thin hair > other congenital malformations of hair @ 0.7
sparse scalp hair > nonscarring hair loss unspecified | other congenital malformations of hair @ 0.8
sparse body hair > other specified nonscarring hair loss @ 0.8
sparse body hair > other congenital malformations of hair @ 0.6
fine hair > other hair color and hair shaft abnormalities @ 0.8
patchy hair loss > alopecia areata unspecified @ 0.95
bald spots > alopecia areata unspecified @ 0.95
coarse hair > other hair color and hair shaft abnormalities @ 0.85
dry hair > other hair color and hair shaft abnormalities @ 0.85
fragile hair > other hair color and hair shaft abnormalities
hair breaks > other hair color and hair shaft abnormalities
curly hair > other hair color and hair shaft abnormalities @ 0.8
curly hair > other congenital malformations of hair @ 0.85
abnormal hair > hair color and hair shaft abnormality unspecified
hair texture > hair color and hair shaft abnormality unspecified @ 0.8
slow hair growth > other hair color and hair shaft abnormalities @ 0.85
excess hair > hypertrichosis unspecified @ 0.95
excess hair growth > hypertrichosis unspecified @ 1.0
hairy > hypertrichosis unspecified @ 0.85
excess body hair > hypertrichosis unspecified @ 0.95
body hair woman > hirsutism @ 1.0
excess body hair woman > hirsutism @ 1.0
light hair > variations in hair color @ 0.75
red hair > variations in hair color @ 0.7
thick nail > onychogryphosis @ 0.85
thick nail > nail dystrophy @ 0.8
thick toenails > tinea unguium @ 0.6
thin nails > nail dystrophy
weak nails > nail dystrophy
ridged nail > other nail disorders @ 0.7
poorly formed nails > nail dystrophy @ 0.95
short nails > other congenital malformations of nails @ 0.85
wide nails > other congenital malformations of nails @ 0.85
underdeveloped nail > other congenital malformations of nails @ 1.0
convex nails > other congenital malformations of nails @ 0.8
curved nails > other nail disorders @ 0.8
white nails > congenital leukonychia @ 0.85
white spots nails > other nail disorders @ 0.8
white spots nails > congenital leukonychia @ 0.7
hickey > superficial injury of neck | contusion of neck @ 0.8
love bite > contusion of neck | superficial injury of neck @ 0.7
beard rash > pseudofolliculitis barbae @ 0.7
chicken skin > other specified epidermal thickening @ 0.6
dish hands > irritant contact dermatitis due to detergents @ 0.8
nickel allergy > allergic contact dermatitis due to metals @ 1.0
makeup rash > contact dermatitis due to cosmetics @ 0.95
soap rash > contact dermatitis due to detergents @ 0.85
weed rash > allergic contact dermatitis due to plants @ 0.8
poison sumac > allergic contact dermatitis due to plants except food @ 1.0
poison oak > allergic contact dermatitis due to plants except food @ 1.0
welts > urticaria unspecified @ 0.95
whelps > urticaria unspecified @ 0.85
nettle rash > urticaria unspecified @ 0.95
housewives eczema > irritant contact dermatitis @ 0.85
risings > furuncle @ 0.7
rising under arm > furuncle axilla @ 0.7
boil on butt > furuncle of buttock @ 1.0
boil under arm > furuncle @ 0.8
boil under arm > cutaneous abscess axilla @ 0.7
corns > corns and callosities @ 1.0
seed wart > plantar wart @ 0.95
verruca > viral wart
rum nose > rhinophyma @ 0.95
wisdom spots > seborrheic keratosis @ 0.8
angel kiss > congenital non-neoplastic nevus @ 0.95
turkey neck > excessive redundant skin @ 0.8
crows feet > other specified disorders of skin @ 0.7
proudflesh > pyogenic granuloma @ 0.8
hang nail > paronychia @ 0.5
hang nail > nail disorder @ 0.6
hangnail > nail disorder | cellulitis of finger @ 0.6

# --- general words
drug rash > generalized skin eruption due to drugs taken internally
medicine rash > generalized skin eruption due to drugs taken internally
allopurinol > generalized skin eruption due to drugs taken internally @ 0.7 if: rash, eruption, dermatitis
penicillin > generalized skin eruption due to drugs taken internally @ 0.7 if: rash, eruption, dermatitis
antibiotic > generalized skin eruption due to drugs taken internally @ 0.7 if: rash, eruption, dermatitis
sulfa > generalized skin eruption due to drugs taken internally @ 0.7 if: rash, eruption, dermatitis
hand eczema > other specified dermatitis @ 0.8
foot eczema > other specified dermatitis @ 0.8
nipple eczema > other specified dermatitis @ 0.8
palmar eczema > other specified dermatitis @ 0.75
wrinkles > other specified disorders of the skin and subcutaneous tissue
lines face > other specified disorders of the skin and subcutaneous tissue @ 0.7
lesion face > disorder of the skin and subcutaneous tissue unspecified @ 0.8
lesion scalp > disorder of the skin and subcutaneous tissue unspecified @ 0.85
lesion back > disorder of the skin and subcutaneous tissue unspecified @ 0.6
lesion arm > disorder of the skin and subcutaneous tissue unspecified @ 0.6
perforating disorder > other transepidermal elimination disorders
annular elastolytic > other granulomatous disorders of the skin
granuloma palisaded > other granulomatous disorders of the skin
lichen planus mucosal > other lichen planus @ 0.85
lichen planus vulvar > other lichen planus
lichen planus scalp > lichen planopilaris unspecified @ 0.8
lichen planus nail > other lichen planus
nail spots > other nail disorders
nail lines > other nail disorders @ 0.8
nail color > other nail disorders
nails soft > nail dystrophy
nails cracked > nail dystrophy
hair shaft fracture > other hair color and hair shaft abnormalities
hair shaft > other hair color and hair shaft abnormalities @ 0.7
keratosis palms > acquired keratosis palmaris et plantaris @ 0.75
keratosis arsenic > other specified epidermal thickening @ 0.8
keratosis lichenoid > other specified papulosquamous disorders @ 0.8
keratosis stucco > other seborrheic keratosis
keratosis frictional > other specified epidermal thickening @ 0.8
acne drug > other acne @ 0.85
folliculitis bacterial > other specified follicular disorders
folliculitis fungal > other specified follicular disorders @ 0.75
folliculitis pseudomonas > other specified follicular disorders
sweat reduced > anhidrosis
scar tight > scar conditions and fibrosis of skin
vasculitis small vessel skin > other vasculitis limited to the skin
vasculitis leukocytoclastic > other vasculitis limited to the skin @ 0.85
sores that don't heal > non-pressure chronic ulcer of skin @ 0.85
recurrent boils armpit > hidradenitis suppurativa
recurrent abscess armpit > hidradenitis suppurativa @ 0.85
photosensitive > other specified acute skin changes due to ultraviolet radiation @ 0.75 if: skin, rash, dermatitis, eruption
dermatitis light > other specified acute skin changes due to ultraviolet radiation @ 0.7
pigmentation drug > other specified disorders of pigmentation @ 0.85
pigmentation iron > other specified disorders of pigmentation
pigmentation lips > other melanin hyperpigmentation @ 0.85
pigmentation eyelids > other melanin hyperpigmentation @ 0.8
melanosis lips > other melanin hyperpigmentation
white spots skin > other disorders of diminished melanin formation @ 0.75
itching scalp > other pruritus @ 0.85
itching back > other pruritus @ 0.85
itching legs > other pruritus @ 0.85
itching palms > other pruritus @ 0.85
itching uremic > other pruritus
itching kidney > other pruritus @ 0.8
itching elderly > other pruritus @ 0.8
bullous diabetic > other specified bullous disorders @ 0.85
blisters diabetic > other specified bullous disorders @ 0.8
pemphigoid ocular > cicatricial pemphigoid
ecthyma skin ulcer > other impetigo
group of boils > carbuncle unspecified
butt abscess > cutaneous abscess of buttock
hand abscess > cutaneous abscess of unspecified hand
paronychia > cellulitis of unspecified finger
onychia > cellulitis of unspecified finger
perionychia > cellulitis of unspecified finger
infected cuticle > cellulitis of unspecified finger
nail bed infection finger > cellulitis of unspecified finger
septic finger > cellulitis of unspecified finger
paronychia of toe > cellulitis of unspecified toe
onychia of toe > cellulitis of unspecified toe
infection around eye skin > periorbital cellulitis
infected belly button > cellulitis of umbilicus
navel infection > cellulitis of umbilicus
skin infection spreading > cellulitis unspecified
infected red hot skin > cellulitis unspecified
acute inguinal adenitis > acute lymphadenitis of lower limb
infected pilonidal cyst > pilonidal cyst with abscess
sacrococcygeal cyst > pilonidal cyst without abscess
jeep driver's disease > pilonidal sinus without abscess
staphyloderma > pyoderma
umbilical infection adult > omphalitis not of newborn
keratolysis plantare sulcatum > other specified local infections of the skin and subcutaneous tissue
blastomycosis-like pyoderma > other specified local infections of the skin and subcutaneous tissue
dermatitis vegetans > other specified local infections of the skin and subcutaneous tissue
mucosal pemphigus > pemphigus vulgaris
endemic pemphigus > brazilian pemphigus
iga pemphigus > other pemphigus
pemphigus herpetiformis > other pemphigus
acantholytic acanthoma disorder > other specified acantholytic disorders
papular acantholytic dyskeratosis > other specified acantholytic disorders
parapemphigus > bullous pemphigoid
anti-laminin 332 pemphigoid > cicatricial pemphigoid
lichen planus pemphigoides > other pemphigoid
linear iga dermatosis adult > other pemphigoid
anti-p105 pemphigoid > other pemphigoid
bullous dermatosis of dialysis > other specified bullous disorders
linear iga bullous dermatosis > other specified bullous disorders
bullous eruption > other specified bullous disorders
vesiculobullous disease > bullous disorder unspecified
infantile atopic dermatitis > infantile eczema
disseminated neurodermatitis > atopic neurodermatitis
endogenous eczema > atopic dermatitis unspecified
seborrhea of scalp > seborrhea capitis
pityriasis sicca scalp > seborrhea capitis
rash from belt buckle > allergic contact dermatitis due to metals
nickel rash > allergic contact dermatitis due to metals
bandaid allergy > allergic contact dermatitis due to adhesives
nail polish allergy rash > allergic contact dermatitis due to cosmetics
neosporin rash > allergic contact dermatitis due to drugs in contact with skin
tattoo ink allergy > allergic contact dermatitis due to dyes
latex rash > allergic contact dermatitis due to other chemical products
primrose dermatitis > allergic contact dermatitis due to plants except food
lacquer dermatitis > allergic contact dermatitis due to plants except food
primula dermatitis > allergic contact dermatitis due to plants except food
hand washing dermatitis > irritant contact dermatitis unspecified cause
stoma skin irritation > irritant contact dermatitis related to fecal or urinary stoma or fistula
rash around colostomy bag > irritant contact dermatitis related to fecal or urinary stoma or fistula
agep > generalized skin eruption due to drugs taken internally
penicillin rash > generalized skin eruption due to drugs taken internally
dermatitis medicamentosa > generalized skin eruption due to drugs taken internally
allergic reaction to medication rash > generalized skin eruption due to drugs taken internally
bug bite hypersensitivity papules > other prurigo
jock itching scrotum > pruritus scroti
feminine itch > pruritus vulvae
penile itching > anogenital pruritus unspecified
itch from bile > cholestatic pruritus
uremic pruritus > other pruritus
notalgia paresthetica > other pruritus
neuropathic itch > other pruritus
orbicular eczema > nummular dermatitis
hand blisters itchy > dyshidrosis pompholyx
tiny itchy blisters on fingers > dyshidrosis pompholyx
vesicular palmoplantar eczema > dyshidrosis pompholyx
vesicular hand eczema > dyshidrosis pompholyx
chub rub > erythema intertrigo
pityriasis simplex > pityriasis alba
light patches on child's cheeks > pityriasis alba
pityriasis streptogenes > pityriasis alba
impetigo furfuracea > pityriasis alba
xerotic eczema > other specified dermatitis
eczema craquele > other specified dermatitis
winter eczema > other specified dermatitis
palmar dermatitis > other specified dermatitis
plantar eczema > other specified dermatitis
spongiotic dermatitis > other specified dermatitis
thick silvery patches on elbows > psoriasis vulgaris
pustular psoriasis of palms > pustulosis palmaris et plantaris
psoriatic joint pain > arthropathic psoriasis unspecified
scalp psoriasis > other psoriasis
nail psoriasis > other psoriasis
genital psoriasis > other psoriasis
acute guttate parapsoriasis > pityriasis lichenoides et varioliformis acuta
chronic superficial dermatitis > small plaque parapsoriasis
parapsoriasis en plaques > large plaque parapsoriasis
parakeratosis variegata > retiform parapsoriasis
oral lichen planus > other lichen planus
erosive lichen planus > other lichen planus
genital lichen planus > other lichen planus
linear lichen planus > other lichen planus
keratosis lichenoides chronica > lichen ruber moniliformis
nekam > lichen ruber moniliformis
blaschkitis > other specified papulosquamous disorders
hives with no cause > idiopathic urticaria
scratch hives > dermatographic urticaria
autographism > dermatographic urticaria
delayed pressure urticaria > other urticaria
erythema multiforme minor > nonbullous erythema multiforme
ectodermosis erosiva pluriorificialis > stevens-johnson syndrome
erythema multiforme bullosum > other erythema multiforme
tender shin nodules > erythema nodosum
dermatitis contusiformis > erythema nodosum
ring shaped spreading red rash > erythema annulare centrifugum
gammel > other chronic figurate erythema
exudative erythema > other specified erythematous conditions
reddened skin > erythematous condition unspecified
burned at the beach > sunburn unspecified
doxycycline sun rash > drug phototoxic response
phytophotodermatitis > photocontact dermatitis
prurigo aestivalis > polymorphous light eruption
juvenile spring eruption > polymorphous light eruption
hydroa > other specified acute skin changes due to ultraviolet radiation
sun reaction skin > acute skin change due to ultraviolet radiation unspecified
laptop thigh rash > erythema ab igne
radiation induced soft tissue necrosis > other specified disorders of the skin and subcutaneous tissue related to radiation
nail growing into skin > ingrowing nail
thickened toenails > nail dystrophy
nail atrophy > nail dystrophy
pachyonychia acquired > nail dystrophy
median canaliform dystrophy > nail dystrophy
hypertrophic nails > nail dystrophy
lymphedema with yellow nails > yellow nail syndrome
half and half nails > other nail disorders
splinter hemorrhages > other nail disorders
terry nails > other nail disorders
racquet nail acquired > other nail disorders
mees lines > other nail disorders
platonychia > other nail disorders
anonychia acquired > other nail disorders
blue nails discoloration > other nail disorders
parrot beak nail > other nail disorders
subungual hematoma nontraumatic > other nail disorders
pterygium unguis > other nail disorders
subungual hyperkeratosis > other nail disorders
dark line under nail > other nail disorders
bad toenails > nail disorder unspecified
no hair on body at all > alopecia universalis
snake hair loss > ophiasis
autoimmune hair loss > alopecia areata unspecified
barbae areata beard > alopecia areata unspecified
thinning hair on top > androgenic alopecia unspecified
hereditary baldness > androgenic alopecia unspecified
hair shedding after stress > telogen effluvium
hair falling out after pregnancy > telogen effluvium
pressure alopecia > other specified nonscarring hair loss
hair loss from tight braids > other specified nonscarring hair loss
trichomalacia > other specified nonscarring hair loss
alopecia cicatrisata > pseudopelade
follicular lichen planus > lichen planopilaris unspecified
lichen planus follicularis scalp > lichen planopilaris unspecified
kossard > frontal fibrosing alopecia
tufted folliculitis > folliculitis decalvans
dissecting folliculitis > perifolliculitis capitis abscedens
honeycomb atrophy > folliculitis ulerythematosa reticulata
vermiculate atrophoderma > folliculitis ulerythematosa reticulata
hot comb alopecia > central centrifugal cicatricial alopecia
breaking hair nodes > trichorrhexis nodosa
hair breakage > other hair color and hair shaft abnormalities
bubble hair > other hair color and hair shaft abnormalities
hair casts > other hair color and hair shaft abnormalities
kinked hair acquired > other hair color and hair shaft abnormalities
female mustache > hirsutism
faun tail > localized hypertrichosis
superfluous hair > hypertrichosis unspecified
comedones > acne vulgaris
acne fulminans > other acne
pomade acne > other acne
acne mechanica > other acne
acneiform eruption > other acne
drug induced acne > other acne
red bumps around mouth > perioral dermatitis
bulbous red nose > rhinophyma
granulomatous rosacea > other rosacea
rosacea fulminans > other rosacea
demodex rosacea > other rosacea
steroid rosacea > other rosacea
rosy cheeks acne adult > rosacea unspecified
wen of scalp > pilar cyst
cyst on back skin > sebaceous cyst
oily lump under skin > sebaceous cyst
vellus hair cyst > other follicular cysts of the skin and subcutaneous tissue
pilar hybrid cyst > other follicular cysts of the skin and subcutaneous tissue
hair cyst > other follicular cysts of the skin and subcutaneous tissue
pfb beard > pseudofolliculitis barbae
barber's itch bacterial > other specified follicular disorders
ingrown hair > other specified follicular disorders
trichostasis spinulosa > other specified follicular disorders
beard folliculitis > other specified follicular disorders
malassezia folliculitis > other specified follicular disorders
disseminated infundibulofolliculitis > other specified follicular disorders
sebaceous gland hyperplasia > other specified follicular disorders
follicular hyperkeratosis > other specified follicular disorders
red heat bumps > miliaria rubra
clear heat blisters > miliaria crystallina
not sweating > anhidrosis
neutrophilic eccrine hidradenitis > other eccrine sweat disorders
bloody sweat > other eccrine sweat disorders
eccrine hidradenitis > other eccrine sweat disorders
skin losing pigment > vitiligo
light brown flat patches > cafe au lait spots
becker melanosis > other melanin hyperpigmentation
tar melanosis > other melanin hyperpigmentation
ashy dermatosis > other melanin hyperpigmentation
dark circles under eyes > other melanin hyperpigmentation
penile lentiginosis > other melanin hyperpigmentation
peribuccal pigmentation of brocq > other melanin hyperpigmentation
brocq pigmentation > other melanin hyperpigmentation
white spots on arms > other disorders of diminished melanin formation
halo leukoderma > other disorders of diminished melanin formation
purpura simplex pigmented > pigmented purpuric dermatosis
hemosiderin staining > other specified disorders of pigmentation
bronze skin > other specified disorders of pigmentation
hemosiderin deposits legs > other specified disorders of pigmentation
brown staining of lower legs > other specified disorders of pigmentation
minocycline pigmentation > other specified disorders of pigmentation
blue gray skin > other specified disorders of pigmentation
orange skin color > other specified disorders of pigmentation
reticulate acropigmentation > other specified disorders of pigmentation
heavy metal skin pigmentation > other specified disorders of pigmentation
dark skin patches > disorder of pigmentation unspecified
uneven skin tone > disorder of pigmentation unspecified
melanoacanthoma > other seborrheic keratosis
thick skin on soles callus > corns and callosities
dry itchy skin > xerosis cutis
keratosis pilaris > other specified epidermal thickening
goose bumps on arms > other specified epidermal thickening
hyperkeratosis of skin > other specified epidermal thickening
acanthoma > other specified epidermal thickening
acrokeratoelastoidosis > other specified epidermal thickening
clear cell acanthoma > other specified epidermal thickening
keratosis of palms > other specified epidermal thickening
spiny hyperkeratosis > other specified epidermal thickening
white spot disease > lichen sclerosus et atrophicus
white patches vulva lichen > lichen sclerosus et atrophicus
linear atrophoderma of moulin > atrophoderma of pasini and pierini
lyme skin atrophy > acrodermatitis chronica atrophicans
skin contracture > scar conditions and fibrosis of skin
steroid atrophy skin > other atrophic disorders of skin
paper thin skin > other atrophic disorders of skin
dermatoporosis > other atrophic disorders of skin
friction skin atrophy > other atrophic disorders of skin
atrophic spots skin > other atrophic disorders of skin
macular atrophy > other atrophic disorders of skin
soft fibroma skin tag > other hypertrophic disorders of the skin
lots of skin tags > other hypertrophic disorders of the skin
yellow patches on shins > necrobiosis lipoidica
stitch granuloma > foreign body granuloma of skin
glass granuloma of skin > foreign body granuloma of skin
tattoo granuloma > foreign body granuloma of skin
interstitial granulomatous dermatitis > other granulomatous disorders of the skin
granuloma gluteale infantum > other granulomatous disorders of the skin
granulomatous panniculitis > other granulomatous disorders of the skin
cutaneous lupus > discoid lupus erythematosus
lupus of scalp scarring > discoid lupus erythematosus
kaposi irgang > other local lupus erythematosus
chilblain lupus > other local lupus erythematosus
calcium lumps under skin > calcinosis cutis
hypersensitivity vasculitis of skin > other vasculitis limited to the skin
leukocytoclastic vasculitis skin > other vasculitis limited to the skin
urticarial vasculitis cutaneous > other vasculitis limited to the skin
purpura from skin vasculitis > other vasculitis limited to the skin
ulcer on bottom of foot > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
sore on foot that won't heal > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
perforating ulcer of foot > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
neuropathic foot ulcer > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
heel ulcer nonpressure > non-pressure chronic ulcer of unspecified heel and midfoot with unspecified severity
midfoot ulcer > non-pressure chronic ulcer of unspecified heel and midfoot with unspecified severity
calf ulcer > non-pressure chronic ulcer of unspecified calf with unspecified severity
martorell ulcer > non-pressure chronic ulcer of unspecified calf with unspecified severity
bleeding red bump on skin > pyogenic granuloma
skin picking disorder artefacta > factitial dermatitis
pathomimicry skin > factitial dermatitis
skin ulcer > non-pressure chronic ulcer of skin of other sites with unspecified severity
sore that won't heal > non-pressure chronic ulcer of skin of other sites with unspecified severity
chronic wound skin > non-pressure chronic ulcer of skin of other sites with unspecified severity
open sore > non-pressure chronic ulcer of skin of other sites with unspecified severity
nonhealing wound > non-pressure chronic ulcer of skin of other sites with unspecified severity
myxedema papulosum > mucinosis of the skin
eosinophilic dermatosis > other specified disorders of the skin and subcutaneous tissue
skin necrosis > other specified disorders of the skin and subcutaneous tissue
dermatologic induration > other specified disorders of the skin and subcutaneous tissue
skin maceration > other specified disorders of the skin and subcutaneous tissue
cutaneous fistula > other specified disorders of the skin and subcutaneous tissue
double chin skin > other specified disorders of the skin and subcutaneous tissue
fat lobule piezogenic > other specified disorders of the skin and subcutaneous tissue
smile lines > other specified disorders of the skin and subcutaneous tissue
skin crust > other specified disorders of the skin and subcutaneous tissue
rhagades > other specified disorders of the skin and subcutaneous tissue
subcutaneous calcification nodule > other specified disorders of the skin and subcutaneous tissue
skin mass benign > other specified disorders of the skin and subcutaneous tissue
skin growth > disorder of the skin and subcutaneous tissue unspecified
pigmentation nail > other nail disorders @ 0.85
ridges toenail > other nail disorders @ 0.85
pitting toenail > other nail disorders @ 0.85
hypertrophy toenail > other nail disorders @ 0.85
white spots toenail > other nail disorders @ 0.85
loss toenail > other nail disorders @ 0.85
deformity toenail > other nail disorders @ 0.85
thickening subungual toenail > other nail disorders @ 0.85
color change toenail > other nail disorders @ 0.85
yellowing toenail > other nail disorders @ 0.85
discoloration fingernail > other nail disorders @ 0.85
ridges fingernail > other nail disorders @ 0.85
hemorrhage fingernail > other nail disorders @ 0.85
hypertrophy fingernail > other nail disorders @ 0.85
shedding fingernail > other nail disorders @ 0.85
loss fingernail > other nail disorders @ 0.85
pigmentation fingernail > other nail disorders @ 0.85
deformity fingernail > other nail disorders @ 0.85
curving fingernail > other nail disorders @ 0.85
color change fingernail > other nail disorders @ 0.85
falling off fingernail > other nail disorders @ 0.85
peeling nail > nail dystrophy @ 0.85
thickening nail > nail dystrophy @ 0.85
degeneration nail > nail dystrophy @ 0.85
splitting toenail > nail dystrophy @ 0.85
peeling toenail > nail dystrophy @ 0.85
atrophy toenail > nail dystrophy @ 0.85
degeneration toenail > nail dystrophy @ 0.85
brittle fingernail > nail dystrophy @ 0.85
splitting fingernail > nail dystrophy @ 0.85
thickening fingernail > nail dystrophy @ 0.85
atrophy fingernail > nail dystrophy @ 0.85
cracking fingernail > nail dystrophy @ 0.85
lifting toenail > onycholysis @ 0.85
detachment toenail > onycholysis @ 0.85
separation fingernail > onycholysis @ 0.85
lifting fingernail > onycholysis @ 0.85
loosening fingernail > onycholysis @ 0.85
pocket skin > other specified disorders of the skin and subcutaneous tissue @ 0.85
fragility skin > other atrophic disorders of skin @ 0.85
sepsis skin > local infection of the skin and subcutaneous tissue unspecified @ 0.85
adhesion skin > scar conditions and fibrosis of skin @ 0.85
plugging hair follicle > other specified follicular disorders @ 0.85
abscess hair follicle > other specified follicular disorders @ 0.85
atrophy sweat gland > other eccrine sweat disorders @ 0.85
inflammation eccrine sweat gland > other eccrine sweat disorders @ 0.85
suppuration sweat gland > hidradenitis suppurativa @ 0.85
hypertrophy sebaceous gland > other specified follicular disorders @ 0.85
inflammation sebaceous gland > other specified follicular disorders @ 0.85
retention sebaceous gland > sebaceous cyst @ 0.85
drug reaction skin > generalized skin eruption due to drugs taken internally
toxicoderma > generalized skin eruption due to drugs taken internally
allopurinol rash > generalized skin eruption due to drugs taken internally
sulfa rash > generalized skin eruption due to drugs taken internally
dermatitis from medicine > generalized skin eruption due to drugs taken internally
phenytoin rash > generalized skin eruption due to drugs taken internally
toxic erythema of chemotherapy > localized skin eruption due to drugs taken internally
hand foot reaction > localized skin eruption due to drugs taken internally
dry eczema > other specified dermatitis
patchy pityriasiform lichenoid eczema > other specified dermatitis
papular dermatitis > other specified dermatitis
forefoot eczema > other specified dermatitis
chafed groin > erythema intertrigo
fold rash > erythema intertrigo
chronic scratching patch > lichen simplex chronicus
dermographic prurigo > other prurigo
summer prurigo like papules > other prurigo
itchy feet no rash > other pruritus
itchy back chronic > other pruritus
itchy hands > other pruritus
psoriasis of palms > other psoriasis
sebopsoriasis > other psoriasis
ostraceous psoriasis > other psoriasis
rupioid psoriasis > other psoriasis
vulvovaginal lichen planus > other lichen planus
lichen planus pigmentosus > other lichen planus
atrophic lichen planus > other lichen planus
inverse lichen planus > other lichen planus
lichen planus of scalp > other lichen planus
lichenoid eruption > other specified papulosquamous disorders
pityriasis rotunda > other specified papulosquamous disorders
water hives > other urticaria
pressure urticaria > other urticaria
schnitzler urticaria > other urticaria
exercise urticaria > other urticaria
necrolytic acral erythema > other specified erythematous conditions
erythema papulatum > other specified erythematous conditions
photodermatosis > other specified acute skin changes due to ultraviolet radiation
light sensitive skin > other specified acute skin changes due to ultraviolet radiation
sun sensitivity > other specified acute skin changes due to ultraviolet radiation
brachioradial sun itch > other specified acute skin changes due to ultraviolet radiation
actinic dermatitis > other specified acute skin changes due to ultraviolet radiation
sun wrinkles > other skin changes due to chronic exposure to nonionizing radiation
solar lentigines damage > other skin changes due to chronic exposure to nonionizing radiation
leathery sun skin > other skin changes due to chronic exposure to nonionizing radiation
solar comedones > other skin changes due to chronic exposure to nonionizing radiation
brown nail > other nail disorders
nail fold telangiectasia > other nail disorders
onycholemmal nail > other nail disorders
striped nails > other nail disorders
longitudinal erythronychia > other nail disorders
flat nails > other nail disorders
nail bumps > other nail disorders
hapalonychia > nail dystrophy
loose toenail > onycholysis
hair coming out > nonscarring hair loss unspecified
sparse hair acquired > nonscarring hair loss unspecified
scarring baldness > other cicatricial alopecia
cicatricial hair loss > other cicatricial alopecia
fibrosing alopecia > other cicatricial alopecia
spun glass hair > other hair color and hair shaft abnormalities
woolly hair acquired > other hair color and hair shaft abnormalities
weathered hair > other hair color and hair shaft abnormalities
pimples on face > acne vulgaris
acne > acne vulgaris
pustular acne > acne vulgaris
comedonal acne > acne vulgaris
back acne > acne vulgaris
pimples on back > acne vulgaris
adult female acne > other acne
tar acne > other acne
sapho acne > other acne
acneform eruption > other acne
papulopustular rosacea > other rosacea
rosacea papules > other rosacea
implantation cyst skin > epidermal cyst
cyst behind ear > sebaceous cyst
cyst on back > sebaceous cyst
bumps on butt > other specified follicular disorders
bikini bumps > other specified follicular disorders
razor burn > other specified follicular disorders
follicular plugging > other specified follicular disorders
boils under arms > hidradenitis suppurativa
recurring boils groin > hidradenitis suppurativa
armpit abscesses recurring > hidradenitis suppurativa
sweat gland inflammation > other eccrine sweat disorders
eccrine gland disorder > other eccrine sweat disorders
brown patches skin > other melanin hyperpigmentation
liver spots on hands > other melanin hyperpigmentation
dark knuckles > other melanin hyperpigmentation
white dots on arms > other disorders of diminished melanin formation
white spots from sun > other disorders of diminished melanin formation
purple pigment on legs > other specified disorders of pigmentation
blue skin from medicine > other specified disorders of pigmentation
amiodarone skin > other specified disorders of pigmentation
iron staining of skin > other specified disorders of pigmentation
chrysiasis > other specified disorders of pigmentation
skin pigment changes > disorder of pigmentation unspecified
waxy moles > other seborrheic keratosis
wart like age spots > other seborrheic keratosis
acanthotic keratosis > other seborrheic keratosis
old age warts > other seborrheic keratosis
hard skin on hand > corns and callosities
dry hands > xerosis cutis
dry feet > xerosis cutis
red bumps upper arms keratosis > other specified epidermal thickening
plate like keratosis > other specified epidermal thickening
filiform keratosis > other specified epidermal thickening
pebbly skin > other specified epidermal thickening
stiff thick skin soles > other specified epidermal thickening
hyperkeratotic heels > other specified epidermal thickening
tar keratosis > other specified epidermal thickening
perforating keratosis > other specified epidermal thickening
perforating dermatosis > other transepidermal elimination disorders
atrophic scar > scar conditions and fibrosis of skin
tissue paper skin > other atrophic disorders of skin
cigarette paper skin > other atrophic disorders of skin
lipoatrophy skin spots > other atrophic disorders of skin
idiopathic skin atrophy > other atrophic disorders of skin
hanging mole tag > other hypertrophic disorders of the skin
skin tag eyelid > other hypertrophic disorders of the skin
tags on neck > other hypertrophic disorders of the skin
fibroepithelial tag > other hypertrophic disorders of the skin
soft skin growths > other hypertrophic disorders of the skin
granuloma multiforme > other granulomatous disorders of the skin
lichenoid granulomatous > other granulomatous disorders of the skin
annular elastolytic giant cell granuloma > other granulomatous disorders of the skin
necrotizing cutaneous vasculitis > other vasculitis limited to the skin
golfer's vasculitis > other vasculitis limited to the skin
exercise induced vasculitis > other vasculitis limited to the skin
pustular vasculitis > other vasculitis limited to the skin
trisymptom gougerot > other vasculitis limited to the skin
scleredema not mucin deposits > mucinosis of the skin
lymphocytoma cutis benign > other infiltrative disorders of the skin
laugh lines > other specified disorders of the skin and subcutaneous tissue
white wet skin > other specified disorders of the skin and subcutaneous tissue
jowls > other specified disorders of the skin and subcutaneous tissue
nasolabial folds > other specified disorders of the skin and subcutaneous tissue
turkey neck > other specified disorders of the skin and subcutaneous tissue
skin induration patch > other specified disorders of the skin and subcutaneous tissue
wrinkled face > other specified disorders of the skin and subcutaneous tissue
facial lesion > disorder of the skin and subcutaneous tissue unspecified
abscess under skin > cutaneous abscess unspecified
pitted soles smelly > other specified local infections of the skin and subcutaneous tissue
dermatitis gangrenosa infantum > other specified local infections of the skin and subcutaneous tissue
perianal strep dermatitis > other specified local infections of the skin and subcutaneous tissue
septic skin > pyoderma
pseudoporphyria bullae > other specified bullous disorders
eosinophilic pustular bullous > other specified bullous disorders
neutrophilic bullous dermatosis > other specified bullous disorders
eczema in kids > atopic dermatitis unspecified
eczema with allergies > atopic dermatitis unspecified
flaky eyebrows > seborrheic dermatitis unspecified
scaly red around nose > seborrheic dermatitis unspecified
greasy scales face > seborrheic dermatitis unspecified
allergic skin rash > allergic contact dermatitis unspecified cause
skin irritation > irritant contact dermatitis unspecified cause
skin peeling off everywhere > exfoliative dermatitis
red tender lumps legs > erythema nodosum
painful red bumps on legs > erythema nodosum
rapidly spreading skin ulcer purple edge > pyoderma gangrenosum
brunsting ulcer > pyoderma gangrenosum
ulcerating neutrophilic dermatosis > pyoderma gangrenosum
toe sore not healing > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
foot wound chronic > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
ulcer of toe > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
malum perforans > non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
sore not healing > non-pressure chronic ulcer of skin of other sites with unspecified severity
wound that won't close > non-pressure chronic ulcer of skin of other sites with unspecified severity
scalp ulcer > non-pressure chronic ulcer of skin of other sites with unspecified severity

# --- Organs and what is wrong with them, P to Z
swelling nail > other nail disorders @ 0.8 in: icd10cm
pain nail > other nail disorders @ 0.8 in: icd10cm
shortening nail > other nail disorders @ 0.8 in: icd10cm
torsion nail > other nail disorders @ 0.8 in: icd10cm
retraction nail > other nail disorders @ 0.8 in: icd10cm
contraction nail > other nail disorders @ 0.8 in: icd10cm
contracture nail > other nail disorders @ 0.8 in: icd10cm
softening hair > other hair color and hair shaft abnormalities @ 0.8 in: icd10cm
weakness hair > other hair color and hair shaft abnormalities @ 0.8 in: icd10cm
shrunken hair > other hair color and hair shaft abnormalities @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
felon toe > cellulitis of toe in: icd10cm
whitlow toe > cellulitis of toe in: icd10cm
paronychia with lymphangitis > acute lymphangitis of finger in: icd10cm
butterfly rash > discoid lupus erythematosus in: icd10cm
malar rash > discoid lupus erythematosus in: icd10cm
septic arm > cellulitis of unspecified part of limb in: icd10cm
septic leg > cellulitis of unspecified part of limb in: icd10cm
septic foot > cellulitis of unspecified part of limb in: icd10cm
septic hand > cellulitis of unspecified part of limb in: icd10cm
septic toe > cellulitis of toe in: icd10cm
septic nail > cellulitis of finger in: icd10cm
jungle sore > non-pressure chronic ulcer of skin of other sites with unspecified severity in: icd10cm
Barcoo rot > non-pressure chronic ulcer of skin of other sites with unspecified severity in: icd10cm

# --- What is wrong, P to Z: own2
inflamed sweat glands armpit > hidradenitis suppurativa in: icd10cm
sweats blood > other eccrine sweat disorders in: icd10cm
perineal skin tag > other hypertrophic disorders of the skin in: icd10cm
trophic ulcer foot > non-pressure chronic ulcer of other part of foot with unspecified severity in: icd10cm
perforating ulcer foot > non-pressure chronic ulcer of other part of foot with unspecified severity in: icd10cm

# --- What is wrong, P to Z: own3
indolent ulcer > non-pressure chronic ulcer of skin of other sites with unspecified severity in: icd10cm
winter dry itchy > other pruritus in: icd10cm

# --- What is wrong, P to Z: stems
onychodynia > other nail disorders in: icd10cm
onychectasis > other nail disorders in: icd10cm
onychostenosis > other nail disorders in: icd10cm
onychomegaly > onychogryphosis in: icd10cm
trichalgia > other hair color and hair shaft abnormalities in: icd10cm
trichodynia > other hair color and hair shaft abnormalities in: icd10cm
trichectasis > other hair color and hair shaft abnormalities in: icd10cm

# --- What is wrong, P to Z: tables3
purulent infection glands > acute lymphadenitis unspecified in: icd10cm
suppuration umbilicus > cutaneous abscess of umbilicus in: icd10cm
suppuration navel > cutaneous abscess of umbilicus in: icd10cm
purulent infection navel > cutaneous abscess of umbilicus in: icd10cm
suppuration nail > cellulitis of finger in: icd10cm
purulent infection nail > cellulitis of finger in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative seroma skin > postprocedural seroma of skin and subcutaneous tissue following other procedure in: icd10cm

# --- What is wrong, P to Z: tables5
dark patches cheeks > disorder of pigmentation unspecified in: icd10cm
pigmentation skin > disorder of pigmentation unspecified in: icd10cm
dark patches limbs > disorder of pigmentation unspecified in: icd10cm
dark patches legs > disorder of pigmentation unspecified in: icd10cm
dark patches scrotum > disorder of pigmentation unspecified in: icd10cm
retention sweat > miliaria rubra in: icd10cm
retained sweat > miliaria rubra in: icd10cm

# --- What is wrong, P to Z: words
pachydermia > epidermal thickening unspecified in: icd10cm
pachymenia > epidermal thickening unspecified in: icd10cm
photosensitization > other specified acute skin changes due to ultraviolet radiation in: icd10cm
photosensitive rash > other specified acute skin changes due to ultraviolet radiation in: icd10cm
pseudolymphoma skin > other specified disorders of the skin and subcutaneous tissue in: icd10cm
pyosis > pyoderma in: icd10cm
pyoadenitis > acute lymphadenitis unspecified in: icd10cm
pyogenesis > pyoderma in: icd10cm
pyoderma ulcerated > pyoderma gangrenosum in: icd10cm
pyosclerosis > local infection of the skin and subcutaneous tissue unspecified in: icd10cm
radionecrosis > other specified disorders of the skin and subcutaneous tissue related to radiation in: icd10cm
radiodermatosis > radiodermatitis unspecified in: icd10cm
sweat gland cyst > other eccrine sweat disorders in: icd10cm
xeroderma acquired > acquired ichthyosis in: icd10cm
pockmark > scar conditions and fibrosis of skin in: icd10cm
pock marks > scar conditions and fibrosis of skin in: icd10cm
pustular > local infection of the skin and subcutaneous tissue unspecified in: icd10cm
pustule > local infection of the skin and subcutaneous tissue unspecified in: icd10cm
parakeratosis > other specified epidermal thickening in: icd10cm

# --- What is wrong, P to Z: words2
seborrhoeic > seborrheic dermatitis unspecified in: icd10cm
spinous skin > other specified epidermal thickening in: icd10cm
trichauxis > hypertrichosis unspecified in: icd10cm
trichoschisis > other hair color and hair shaft abnormalities in: icd10cm
trichosis > hypertrichosis unspecified in: icd10cm
tylophora > corns and callosities in: icd10cm
ulcerous > non-pressure chronic ulcer of skin of other sites with unspecified severity in: icd10cm
urticate > urticaria unspecified in: icd10cm
vesiculobullous > bullous disorder unspecified in: icd10cm
vesiculopustular > local infection of the skin and subcutaneous tissue unspecified in: icd10cm
vulvocrural itch > pruritus vulvae in: icd10cm
xerotripsis > xerosis cutis in: icd10cm

# --- Main terms H to O: b4
hangnail > other nail disorders in: icd10cm
agnail > other nail disorders in: icd10cm
eggshell nail > other nail disorders in: icd10cm
ingrown beard > pseudofolliculitis barbae in: icd10cm
ingrown facial > pseudofolliculitis barbae in: icd10cm
nape keloid > acne keloid in: icd10cm
neck keloid > acne keloid in: icd10cm
scalp keloid > acne keloid in: icd10cm
dark spots postinflammatory > postinflammatory hyperpigmentation in: icd10cm
dark spots after inflammation > postinflammatory hyperpigmentation in: icd10cm
pigment after inflammation > postinflammatory hyperpigmentation in: icd10cm
split hair > other hair color and hair shaft abnormalities in: icd10cm
whiteheads > acne vulgaris in: icd10cm
comedo > acne vulgaris in: icd10cm
hyde > prurigo nodularis in: icd10cm
nummular > nummular dermatitis in: icd10cm
coin shaped rash > nummular dermatitis in: icd10cm
chafed skin > erythema intertrigo in: icd10cm
rubbing rash > erythema intertrigo in: icd10cm
lymph vessel inflammation > acute lymphangitis unspecified in: icd10cm
lymphatic vessel infection > acute lymphangitis unspecified in: icd10cm
lymphatic vessel inflammation > acute lymphangitis unspecified in: icd10cm
red streaks arm > acute lymphangitis unspecified in: icd10cm
connective tissue infection > cellulitis  unspecified in: icd10cm
connective tissue inflammation > cellulitis  unspecified in: icd10cm
subcutaneous infection > cellulitis  unspecified in: icd10cm
subcutaneous inflammation > cellulitis  unspecified in: icd10cm
deep skin infection > cellulitis  unspecified in: icd10cm
deep skin inflammation > cellulitis  unspecified in: icd10cm
foot infection skin > cellulitis of other parts of limb in: icd10cm
leg infection skin > cellulitis of other parts of limb in: icd10cm
hand infection skin > cellulitis of other parts of limb in: icd10cm
arm infection skin > cellulitis of other parts of limb in: icd10cm
thigh infection skin > cellulitis of other parts of limb in: icd10cm
knee infection skin > cellulitis of other parts of limb in: icd10cm
face infection > cellulitis of face in: icd10cm
cheek infection > cellulitis of face in: icd10cm
chin infection > cellulitis of face in: icd10cm
forehead infection > cellulitis of face in: icd10cm
forehead infected skin > cellulitis of face in: icd10cm
scalp infection > cellulitis of head in: icd10cm

# --- Main terms H to O: e6
seroma skin after operation > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
seroma skin postoperative > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
seroma skin post-op > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
seroma skin postprocedural > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
seroma skin postsurgical > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
scar after operation > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
scar postoperative > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
scar post-op > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
scar following surgery > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
scar postprocedural > other postprocedural complications of skin and subcutaneous tissue in: icd10cm
scar postsurgical > other postprocedural complications of skin and subcutaneous tissue in: icd10cm

# --- Main terms H to O: o1
skin lesion > other specified disorders of the skin and subcutaneous tissue in: icd10cm
skin overgrowth > other hypertrophic disorders of the skin in: icd10cm

# --- W2: redness, rash
redness hot water bottle > erythema ab igne in: icd10cm
rash drug applied > contact dermatitis due to drugs in contact with skin in: icd10cm
rash medicine applied > contact dermatitis due to drugs in contact with skin in: icd10cm
rash ointment > contact dermatitis due to drugs in contact with skin in: icd10cm
fever sore > herpesviral vesicular dermatitis in: icd10cm

# --- p10
abdomen granuloma > other specified disorders peritoneum in: icd10cm
aural granuloma > other otitis externa in: icd10cm
ear granuloma > other otitis externa in: icd10cm
beryllium skin granuloma > foreign body granuloma skin subcutaneous tissue in: icd10cm
bone bone granuloma > other osteomyelitis unspecified sites in: icd10cm
from residual foreign body bone granuloma > other osteomyelitis unspecified sites in: icd10cm
canaliculus lacrimalis granuloma > granuloma of lacrimal passages in: icd10cm
candidal granuloma > candidiasis skin nail in: icd10cm
coccidioidal granuloma > cutaneous coccidioidomycosis in: icd10cm
coccidioidal chest granuloma > chronic pulmonary coccidioidomycosis in: icd10cm
chalazion granuloma > other specified inflammations eyelid in: icd10cm
exuberant granuloma > granulomatous disorder skin subcutaneous tissue in: icd10cm
foot granuloma > granulomatous disorder skin subcutaneous tissue in: icd10cm
finger granuloma > granulomatous disorder skin subcutaneous tissue in: icd10cm
hand granuloma > granulomatous disorder skin subcutaneous tissue in: icd10cm
gland lymph granuloma > other nonspecific lymphadenitis in: icd10cm
lymph node granuloma > other nonspecific lymphadenitis in: icd10cm
infectious granuloma > infectious disease in: icd10cm
iridocyclitis granuloma > chronic iridocyclitis in: icd10cm
kidney granuloma > other specified renal tubulo-interstitial diseases in: icd10cm
lipophagic granuloma > other disorders lipoprotein metabolism in: icd10cm
lipoid granuloma > other disorders lipoprotein metabolism in: icd10cm
lung infectious granuloma > infectious disease in: icd10cm
majocchi granuloma > other dermatophytoses in: icd10cm
malignant face granuloma > lethal midline granuloma in: icd10cm
mandible granuloma > giant cell granuloma central in: icd10cm
nasal sinus granuloma > chronic sinusitis in: icd10cm
operation wound granuloma > other complications of procedures in: icd10cm
postoperative granuloma > other complications of procedures in: icd10cm
surgical granuloma > other complications of procedures in: icd10cm
prostate granuloma > other specified disorders prostate in: icd10cm
rubrum nasi granuloma > other eccrine sweat disorders in: icd10cm
schistosomal granuloma > schistosomiasis in: icd10cm
septic skin granuloma > pyogenic granuloma in: icd10cm
silica skin granuloma > foreign body granuloma skin subcutaneous tissue in: icd10cm
sinus accessory granuloma > chronic sinusitis in: icd10cm
skin granuloma > granulomatous disorder skin subcutaneous tissue in: icd10cm
sperm granuloma > other specified disorders male genital organs in: icd10cm
spine syphilitic granuloma > tabes dorsalis in: icd10cm
suppurative granuloma > pyogenic granuloma in: icd10cm
syphilitic granuloma > other symptomatic late syphilis in: icd10cm
talc granuloma > foreign body granuloma skin subcutaneous tissue in: icd10cm
testis granuloma > other noninflammatory disorders testis in: icd10cm
tropical granuloma > gummata ulcers yaws in: icd10cm
vulva granuloma > granuloma inguinale in: icd10cm
hot tub lung granuloma > hypersensitivity pneumonitis other organic dusts in: icd10cm
sarcoid granuloma > sarcoidosis in: icd10cm

# --- p3
acneiform rash > other acne in: icd10cm
actinic dermatitis > other skin changes chronic exposure nonionizing radiation in: icd10cm
actinic rash > other skin changes chronic exposure nonionizing radiation in: icd10cm
actinic eczema > other skin changes chronic exposure nonionizing radiation in: icd10cm
bandage contact rash > allergic contact dermatitis adhesives in: icd10cm
bandage dermatitis > allergic contact dermatitis adhesives in: icd10cm
bandage rash > allergic contact dermatitis adhesives in: icd10cm
bandage eczema > allergic contact dermatitis adhesives in: icd10cm
tape dermatitis > allergic contact dermatitis adhesives in: icd10cm
tape eczema > allergic contact dermatitis adhesives in: icd10cm
ammonia rash > diaper dermatitis in: icd10cm
ammonia eczema > diaper dermatitis in: icd10cm
napkin eczema > diaper dermatitis in: icd10cm
arsenical ingested dermatitis > dermatitis other substances taken internally in: icd10cm
arsenical ingested rash > dermatitis other substances taken internally in: icd10cm
arsenical ingested eczema > dermatitis other substances taken internally in: icd10cm
artifacta rash > factitial dermatitis in: icd10cm
artifacta eczema > factitial dermatitis in: icd10cm
self-inflicted dermatitis > factitial dermatitis in: icd10cm
self-inflicted rash > factitial dermatitis in: icd10cm
self-inflicted eczema > factitial dermatitis in: icd10cm
autoimmune progesterone dermatitis > other specified dermatitis in: icd10cm
autoimmune progesterone rash > other specified dermatitis in: icd10cm
autoimmune progesterone eczema > other specified dermatitis in: icd10cm
besnier dermatitis > besnier's prurigo in: icd10cm
besnier rash > besnier's prurigo in: icd10cm
besnier eczema > besnier's prurigo in: icd10cm
blastomycotic eczema > cutaneous blastomycosis in: icd10cm
beetle dermatitis > irritant contact dermatitis other agents in: icd10cm
beetle rash > irritant contact dermatitis other agents in: icd10cm
beetle eczema > irritant contact dermatitis other agents in: icd10cm
bullous rash > bullous disorder in: icd10cm
bullous eczema > bullous disorder in: icd10cm
blistering dermatitis > bullous disorder in: icd10cm
blistering rash > bullous disorder in: icd10cm
blistering eczema > bullous disorder in: icd10cm
bullous mucosynechial atrophic dermatitis > cicatricial pemphigoid in: icd10cm
bullous mucosynechial atrophic rash > cicatricial pemphigoid in: icd10cm
bullous mucosynechial atrophic eczema > cicatricial pemphigoid in: icd10cm
bullous seasonal dermatitis > other specified dermatitis in: icd10cm
bullous seasonal rash > other specified dermatitis in: icd10cm
bullous seasonal eczema > other specified dermatitis in: icd10cm
calorica dermatitis > erythema ab igne in: icd10cm
calorica rash > erythema ab igne in: icd10cm
calorica eczema > erythema ab igne in: icd10cm
heat hot dermatitis > erythema ab igne in: icd10cm
heat hot rash > erythema ab igne in: icd10cm
heat hot eczema > erythema ab igne in: icd10cm
caterpillar rash > toxic effect venom caterpillars in: icd10cm
caterpillar eczema > toxic effect venom caterpillars in: icd10cm
schistosome rash > cercarial dermatitis in: icd10cm
schistosome eczema > cercarial dermatitis in: icd10cm
chromium dermatitis > allergic contact dermatitis metals in: icd10cm
chromium rash > allergic contact dermatitis metals in: icd10cm
chromium eczema > allergic contact dermatitis metals in: icd10cm
nickel dermatitis > allergic contact dermatitis metals in: icd10cm
nickel eczema > allergic contact dermatitis metals in: icd10cm
metal dermatitis > allergic contact dermatitis metals in: icd10cm
metal rash > allergic contact dermatitis metals in: icd10cm
metal eczema > allergic contact dermatitis metals in: icd10cm
cobalt dermatitis > allergic contact dermatitis metals in: icd10cm
cobalt rash > allergic contact dermatitis metals in: icd10cm
cobalt eczema > allergic contact dermatitis metals in: icd10cm
gold dermatitis > allergic contact dermatitis metals in: icd10cm
gold rash > allergic contact dermatitis metals in: icd10cm
gold eczema > allergic contact dermatitis metals in: icd10cm
cold dermatitis > other specified dermatitis in: icd10cm
cold rash > other specified dermatitis in: icd10cm
cold eczema > other specified dermatitis in: icd10cm
combustionis dermatitis > erythema ab igne in: icd10cm
combustionis rash > erythema ab igne in: icd10cm
combustionis eczema > erythema ab igne in: icd10cm
congelationis dermatitis > chilblains in: icd10cm
congelationis rash > chilblains in: icd10cm
congelationis eczema > chilblains in: icd10cm
makeup dermatitis > contact dermatitis cosmetics in: icd10cm
makeup eczema > contact dermatitis cosmetics in: icd10cm
deodorant dermatitis > contact dermatitis cosmetics in: icd10cm
deodorant rash > contact dermatitis cosmetics in: icd10cm
deodorant eczema > contact dermatitis cosmetics in: icd10cm
perfume dermatitis > contact dermatitis cosmetics in: icd10cm
perfume rash > contact dermatitis cosmetics in: icd10cm
perfume eczema > contact dermatitis cosmetics in: icd10cm
lipstick dermatitis > contact dermatitis cosmetics in: icd10cm
lipstick rash > contact dermatitis cosmetics in: icd10cm
lipstick eczema > contact dermatitis cosmetics in: icd10cm
shampoo dermatitis > contact dermatitis cosmetics in: icd10cm
shampoo rash > contact dermatitis cosmetics in: icd10cm
shampoo eczema > contact dermatitis cosmetics in: icd10cm
fragrance dermatitis > contact dermatitis cosmetics in: icd10cm
fragrance rash > contact dermatitis cosmetics in: icd10cm
fragrance eczema > contact dermatitis cosmetics in: icd10cm
soap dermatitis > irritant contact dermatitis detergents in: icd10cm
soap eczema > irritant contact dermatitis detergents in: icd10cm
cleaner dermatitis > irritant contact dermatitis detergents in: icd10cm
cleaner rash > irritant contact dermatitis detergents in: icd10cm
cleaner eczema > irritant contact dermatitis detergents in: icd10cm
hair dye dermatitis > allergic contact dermatitis dyes in: icd10cm
hair dye eczema > allergic contact dermatitis dyes in: icd10cm
ink dermatitis > allergic contact dermatitis dyes in: icd10cm
ink rash > allergic contact dermatitis dyes in: icd10cm
ink eczema > allergic contact dermatitis dyes in: icd10cm
drug ingested dermatitis > generalized skin eruption drugs medicaments taken internally in: icd10cm
drug ingested rash > generalized skin eruption drugs medicaments taken internally in: icd10cm
drug ingested eczema > generalized skin eruption drugs medicaments taken internally in: icd10cm
medicine eczema > generalized skin eruption drugs medicaments taken internally in: icd10cm
drug cream rash > contact dermatitis drugs contact skin in: icd10cm
food handling dermatitis > contact dermatitis food contact skin in: icd10cm
food handling rash > contact dermatitis food contact skin in: icd10cm
food handling eczema > contact dermatitis food contact skin in: icd10cm
ivy dermatitis > allergic contact dermatitis plants except food in: icd10cm
ivy rash > allergic contact dermatitis plants except food in: icd10cm
ivy eczema > allergic contact dermatitis plants except food in: icd10cm
latex dermatitis > allergic contact dermatitis other chemical products in: icd10cm
latex eczema > allergic contact dermatitis other chemical products in: icd10cm
fur dermatitis > allergic contact dermatitis animal cat dog dander in: icd10cm
fur rash > allergic contact dermatitis animal cat dog dander in: icd10cm
fur eczema > allergic contact dermatitis animal cat dog dander in: icd10cm
jewelry dermatitis > allergic contact dermatitis metals in: icd10cm
jewelry eczema > allergic contact dermatitis metals in: icd10cm
watch dermatitis > allergic contact dermatitis metals in: icd10cm
watch rash > allergic contact dermatitis metals in: icd10cm
watch eczema > allergic contact dermatitis metals in: icd10cm
buckle dermatitis > allergic contact dermatitis metals in: icd10cm
buckle rash > allergic contact dermatitis metals in: icd10cm
buckle eczema > allergic contact dermatitis metals in: icd10cm
leather dermatitis > allergic contact dermatitis other agents in: icd10cm
leather rash > allergic contact dermatitis other agents in: icd10cm
leather eczema > allergic contact dermatitis other agents in: icd10cm
shoe dermatitis > allergic contact dermatitis other agents in: icd10cm
shoe rash > allergic contact dermatitis other agents in: icd10cm
shoe eczema > allergic contact dermatitis other agents in: icd10cm
fabric dermatitis > allergic contact dermatitis other agents in: icd10cm
fabric rash > allergic contact dermatitis other agents in: icd10cm
fabric eczema > allergic contact dermatitis other agents in: icd10cm
clothing dermatitis > allergic contact dermatitis other agents in: icd10cm
clothing rash > allergic contact dermatitis other agents in: icd10cm
clothing eczema > allergic contact dermatitis other agents in: icd10cm
wool dermatitis > allergic contact dermatitis other agents in: icd10cm
wool rash > allergic contact dermatitis other agents in: icd10cm
wool eczema > allergic contact dermatitis other agents in: icd10cm
nylon dermatitis > allergic contact dermatitis other agents in: icd10cm
nylon rash > allergic contact dermatitis other agents in: icd10cm
nylon eczema > allergic contact dermatitis other agents in: icd10cm
acid dermatitis > irritant contact dermatitis other chemical products in: icd10cm
acid rash > irritant contact dermatitis other chemical products in: icd10cm
acid eczema > irritant contact dermatitis other chemical products in: icd10cm
alkali dermatitis > irritant contact dermatitis other chemical products in: icd10cm
alkali rash > irritant contact dermatitis other chemical products in: icd10cm
alkali eczema > irritant contact dermatitis other chemical products in: icd10cm
chlorine dermatitis > irritant contact dermatitis other chemical products in: icd10cm
chlorine rash > irritant contact dermatitis other chemical products in: icd10cm
chlorine eczema > irritant contact dermatitis other chemical products in: icd10cm
insect venom rash > irritant contact dermatitis other agents in: icd10cm
insect venom eczema > irritant contact dermatitis other agents in: icd10cm
caterpillar hair dermatitis > irritant contact dermatitis other agents in: icd10cm
caterpillar hair rash > irritant contact dermatitis other agents in: icd10cm
caterpillar hair eczema > irritant contact dermatitis other agents in: icd10cm
dysmenorrheica rash > dysmenorrhea in: icd10cm
dysmenorrheica eczema > dysmenorrhea in: icd10cm
escharotica dermatitis > burn body region degree in: icd10cm
escharotica rash > burn body region degree in: icd10cm
escharotica eczema > burn body region degree in: icd10cm
exfoliative newborn rash > staphylococcal scalded skin syndrome in: icd10cm
exfoliative newborn eczema > staphylococcal scalded skin syndrome in: icd10cm
eyelid rash > inflammation of eyelid in: icd10cm
eyelid lids rash > eczematous dermatitis of eyelid in: icd10cm
eyelid herpes zoster rash > other herpes zoster eye disease in: icd10cm
ear contact dermatitis > acute contact otitis externa in: icd10cm
ear contact rash > acute contact otitis externa in: icd10cm
ear contact eczema > acute contact otitis externa in: icd10cm
ear dermatitis > acute eczematoid otitis externa in: icd10cm
ear rash > acute eczematoid otitis externa in: icd10cm
external ear chemical dermatitis > acute chemical otitis externa in: icd10cm
flexural rash > flexural eczema in: icd10cm
follicular dermatitis > other specified dermatitis in: icd10cm
follicular rash > other specified dermatitis in: icd10cm
follicular eczema > other specified dermatitis in: icd10cm
friction dermatitis > erythema intertrigo in: icd10cm
friction rash > erythema intertrigo in: icd10cm
friction eczema > erythema intertrigo in: icd10cm
friction burn dermatitis > erythema intertrigo in: icd10cm
friction burn eczema > erythema intertrigo in: icd10cm
fungus eczema > superficial mycosis in: icd10cm
fungal dermatitis > superficial mycosis in: icd10cm
fungal rash > superficial mycosis in: icd10cm
fungal eczema > superficial mycosis in: icd10cm
mycotic dermatitis > superficial mycosis in: icd10cm
mycotic rash > superficial mycosis in: icd10cm
gangrenosa infant dermatitis > pyoderma in: icd10cm
herpetiformis senile dermatitis > bullous pemphigoid in: icd10cm
herpetiformis senile rash > bullous pemphigoid in: icd10cm
herpetiformis senile eczema > bullous pemphigoid in: icd10cm
hiemalis dermatitis > other specified dermatitis in: icd10cm
hiemalis rash > other specified dermatitis in: icd10cm
hiemalis eczema > other specified dermatitis in: icd10cm
winter dermatitis > other specified dermatitis in: icd10cm
winter rash > other specified dermatitis in: icd10cm
hypostatic rash > venous insufficiency chronic peripheral in: icd10cm
hypostatic eczema > venous insufficiency chronic peripheral in: icd10cm
hypostasis rash > venous insufficiency chronic peripheral in: icd10cm
hypostasis eczema > venous insufficiency chronic peripheral in: icd10cm
varicose rash > venous insufficiency chronic peripheral in: icd10cm
stasis ulcer varicose rash > varicose veins lower extremities both ulcer inflammation in: icd10cm
infantile acute rash > infantile acute chronic eczema in: icd10cm
infantile chronic rash > infantile acute chronic eczema in: icd10cm
infantile intertriginous dermatitis > infantile acute chronic eczema in: icd10cm
infantile intertriginous rash > infantile acute chronic eczema in: icd10cm
skin fold dermatitis > erythema intertrigo in: icd10cm
skin fold eczema > erythema intertrigo in: icd10cm
irritant sweat dermatitis > irritant contact dermatitis saliva in: icd10cm
irritant sweat rash > irritant contact dermatitis saliva in: icd10cm
irritant sweat eczema > irritant contact dermatitis saliva in: icd10cm
irritant friction rash > irritant contact dermatitis friction contact other specified body fluids in: icd10cm
irritant friction eczema > irritant contact dermatitis friction contact other specified body fluids in: icd10cm
irritant wound drainage dermatitis > irritant contact dermatitis related stoma fistula in: icd10cm
irritant wound drainage rash > irritant contact dermatitis related stoma fistula in: icd10cm
irritant wound drainage eczema > irritant contact dermatitis related stoma fistula in: icd10cm
lichenified dermatitis > lichen simplex chronicus in: icd10cm
lichenified rash > lichen simplex chronicus in: icd10cm
lichenified eczema > lichen simplex chronicus in: icd10cm
lichen rash > lichen simplex chronicus in: icd10cm
lichen eczema > lichen simplex chronicus in: icd10cm
light rash > other specified acute skin changes ultraviolet radiation in: icd10cm
light eczema > other specified acute skin changes ultraviolet radiation in: icd10cm
sun dermatitis > other specified acute skin changes ultraviolet radiation in: icd10cm
sun eczema > other specified acute skin changes ultraviolet radiation in: icd10cm
photo dermatitis > other specified acute skin changes ultraviolet radiation in: icd10cm
photo rash > other specified acute skin changes ultraviolet radiation in: icd10cm
photo eczema > other specified acute skin changes ultraviolet radiation in: icd10cm
photoallergic rash > drug photoallergic response in: icd10cm
photoallergic eczema > drug photoallergic response in: icd10cm
phototoxic rash > drug phototoxic response in: icd10cm
phototoxic eczema > drug phototoxic response in: icd10cm
medicamentosa rash > generalized skin eruption drugs medicaments taken internally in: icd10cm
medicamentosa eczema > generalized skin eruption drugs medicaments taken internally in: icd10cm
membranous dermatitis > other specified local infections skin subcutaneous tissue in: icd10cm
membranous rash > other specified local infections skin subcutaneous tissue in: icd10cm
membranous eczema > other specified local infections skin subcutaneous tissue in: icd10cm
coin shaped dermatitis > nummular dermatitis in: icd10cm
discoid dermatitis > nummular dermatitis in: icd10cm
discoid rash > nummular dermatitis in: icd10cm
lice rash > pediculosis in: icd10cm
lice eczema > pediculosis in: icd10cm
papillaris capillitii rash > acne keloid in: icd10cm
papillaris capillitii eczema > acne keloid in: icd10cm
around mouth dermatitis > perioral dermatitis in: icd10cm
around mouth eczema > perioral dermatitis in: icd10cm
perianal dermatitis > other specified dermatitis in: icd10cm
perianal rash > other specified dermatitis in: icd10cm
perianal eczema > other specified dermatitis in: icd10cm
anal dermatitis > other specified dermatitis in: icd10cm
anal rash > other specified dermatitis in: icd10cm
anal eczema > other specified dermatitis in: icd10cm
periocular dermatitis > other rosacea in: icd10cm
periocular rash > other rosacea in: icd10cm
periocular eczema > other rosacea in: icd10cm
periostitis dermatitis > other osteomyelitis in: icd10cm
periostitis rash > other osteomyelitis in: icd10cm
periostitis eczema > other osteomyelitis in: icd10cm
prenatal dermatitis > other specified pregnancy related conditions in: icd10cm
prenatal rash > other specified pregnancy related conditions in: icd10cm
prenatal eczema > other specified pregnancy related conditions in: icd10cm
gestational eczema > other specified pregnancy related conditions in: icd10cm
polymorphous pregnancy dermatitis > pruritic urticarial papules plaques pregnancy puppp in: icd10cm
polymorphous pregnancy rash > pruritic urticarial papules plaques pregnancy puppp in: icd10cm
polymorphous pregnancy eczema > pruritic urticarial papules plaques pregnancy puppp in: icd10cm
herpetic pregnancy eczema > herpes gestationis in: icd10cm
herpes pregnancy dermatitis > herpes gestationis in: icd10cm
herpes pregnancy rash > herpes gestationis in: icd10cm
herpes pregnancy eczema > herpes gestationis in: icd10cm
pruriginosa dermatitis > other specified dermatitis in: icd10cm
pruriginosa rash > other specified dermatitis in: icd10cm
pruriginosa eczema > other specified dermatitis in: icd10cm
psoriasiform nodularis dermatitis > other specified dermatitis in: icd10cm
psoriasiform nodularis rash > other specified dermatitis in: icd10cm
psoriasiform nodularis eczema > other specified dermatitis in: icd10cm
radiation rash > radiodermatitis in: icd10cm
radiation eczema > radiodermatitis in: icd10cm
x-ray rash > radiodermatitis in: icd10cm
x-ray eczema > radiodermatitis in: icd10cm
radium rash > radiodermatitis in: icd10cm
radium eczema > radiodermatitis in: icd10cm
radiation acute eczema > acute radiodermatitis in: icd10cm
repens dermatitis > acrodermatitis continua in: icd10cm
repens rash > acrodermatitis continua in: icd10cm
repens eczema > acrodermatitis continua in: icd10cm
schamberg rash > pigmented purpuric dermatosis in: icd10cm
schamberg eczema > pigmented purpuric dermatosis in: icd10cm
seborrheic scalp dermatitis > seborrhea capitis in: icd10cm
seborrheic scalp rash > seborrhea capitis in: icd10cm
seborrheic scalp eczema > seborrhea capitis in: icd10cm
seborrheic capitis dermatitis > seborrhea capitis in: icd10cm
seborrheic capitis rash > seborrhea capitis in: icd10cm
seborrheic capitis eczema > seborrhea capitis in: icd10cm
neurodermatitis dermatitis > lichen simplex chronicus in: icd10cm
neurodermatitis rash > lichen simplex chronicus in: icd10cm
neurodermatitis eczema > lichen simplex chronicus in: icd10cm
solar acute dermatitis > sunburn in: icd10cm
solar acute rash > sunburn in: icd10cm
solar acute eczema > sunburn in: icd10cm
streptococcal perianal dermatitis > streptococcus staphylococcus enterococcus cause diseases classified elsewhere in: icd10cm
streptococcal perianal rash > streptococcus staphylococcus enterococcus cause diseases classified elsewhere in: icd10cm
streptococcal perianal eczema > streptococcus staphylococcus enterococcus cause diseases classified elsewhere in: icd10cm
traumatic dermatitis > erythema intertrigo in: icd10cm
traumatic rash > erythema intertrigo in: icd10cm
traumatic eczema > erythema intertrigo in: icd10cm
tuberculous dermatitis > tuberculosis skin subcutaneous tissue in: icd10cm
tuberculous rash > tuberculosis skin subcutaneous tissue in: icd10cm
tuberculous eczema > tuberculosis skin subcutaneous tissue in: icd10cm
ultraviolet dermatitis > other skin changes chronic exposure nonionizing radiation in: icd10cm
ultraviolet rash > other skin changes chronic exposure nonionizing radiation in: icd10cm
ultraviolet eczema > other skin changes chronic exposure nonionizing radiation in: icd10cm
undressed dermatitis > other skin changes chronic exposure nonionizing radiation in: icd10cm
undressed rash > other skin changes chronic exposure nonionizing radiation in: icd10cm
undressed eczema > other skin changes chronic exposure nonionizing radiation in: icd10cm
tanning dermatitis > other skin changes chronic exposure nonionizing radiation in: icd10cm
tanning rash > other skin changes chronic exposure nonionizing radiation in: icd10cm
tanning eczema > other skin changes chronic exposure nonionizing radiation in: icd10cm
vaccine dermatitis > generalized skin eruption drugs medicaments taken internally in: icd10cm
vaccine eczema > generalized skin eruption drugs medicaments taken internally in: icd10cm
vaccinal generalized dermatitis > other complications following immunization in: icd10cm
vesicular eczema > dyshidrosis in: icd10cm
hand blister dermatitis > dyshidrosis in: icd10cm
hand blister rash > dyshidrosis in: icd10cm
palmoplantar rash > dermatitis in: icd10cm
hand rash > dermatitis in: icd10cm
foot rash > dermatitis in: icd10cm
foot eczema > dermatitis in: icd10cm
craquele dermatitis > other specified dermatitis in: icd10cm
craquele rash > other specified dermatitis in: icd10cm
hyperkeratotic hand dermatitis > dermatitis in: icd10cm
hyperkeratotic hand eczema > dermatitis in: icd10cm
nipple dermatitis > dermatitis in: icd10cm
nipple rash > dermatitis in: icd10cm
nipple eczema > dermatitis in: icd10cm
breast rash > dermatitis in: icd10cm
vulva rash > other specified noninflammatory disorders vulva perineum in: icd10cm
penis rash > dermatitis in: icd10cm
genital rash > dermatitis in: icd10cm
uremic dermatitis > other pruritus in: icd10cm
uremic rash > other pruritus in: icd10cm
uremic eczema > other pruritus in: icd10cm
neuro rash > atopic neurodermatitis in: icd10cm
neuro eczema > atopic neurodermatitis in: icd10cm

# --- p8
allergic eruption > rash other nonspecific skin eruption in: icd10cm
creeping rash > hookworm disease in: icd10cm
medicine eruption > generalized skin eruption drugs medicaments taken internally in: icd10cm
drug fixed rash > localized skin eruption drugs medicaments taken internally in: icd10cm
erysipeloid eruption > cutaneous erysipeloid in: icd10cm
feigned eruption > factitial dermatitis in: icd10cm
feigned rash > factitial dermatitis in: icd10cm
self inflicted eruption > factitial dermatitis in: icd10cm
feverish eruption > rickettsialpox rickettsia akari in: icd10cm
feverish rash > rickettsialpox rickettsia akari in: icd10cm
food eruption > dermatitis ingested food in: icd10cm
lichenoid rash > lichen simplex chronicus in: icd10cm
sun eruption > polymorphous light eruption in: icd10cm
sun rash > polymorphous light eruption in: icd10cm
lupus eruption > discoid lupus erythematosus in: icd10cm
mesoporphyric eruption > porphyria in: icd10cm
mesoporphyric rash > porphyria in: icd10cm
napkin eruption > diaper dermatitis in: icd10cm
recurrent vesicular summer eruption > polymorphous light eruption in: icd10cm
recurrent vesicular summer rash > polymorphous light eruption in: icd10cm
ringed eruption > other skin changes in: icd10cm
ringed rash > other skin changes in: icd10cm
serum eruption > other serum reaction other serum in: icd10cm
vesicular eruption > other skin changes in: icd10cm
sea bather eruption > cercarial dermatitis in: icd10cm
sea bather rash > cercarial dermatitis in: icd10cm
hydroa eruption > polymorphous light eruption in: icd10cm
hydroa rash > polymorphous light eruption in: icd10cm
heat eruption > miliaria rubra in: icd10cm
prickly eruption > miliaria rubra in: icd10cm
prickly rash > miliaria rubra in: icd10cm
sweat eruption > miliaria in: icd10cm
viral eruption > viral infection characterized skin mucous membrane lesions in: icd10cm
butterfly eruption > discoid lupus erythematosus in: icd10cm
malar eruption > discoid lupus erythematosus in: icd10cm
blister eruption > other skin changes in: icd10cm
purpuric rash > other nonthrombocytopenic purpura in: icd10cm
pustular palms eruption > pustulosis palmaris et plantaris in: icd10cm
pustular palms rash > pustulosis palmaris et plantaris in: icd10cm
eyelid erysipelas > erysipelas in: icd10cm
puerperal erysipelas > other specified puerperal infections in: icd10cm
annulare redness > erythema annulare centrifugum in: icd10cm
ring erythema > erythema annulare centrifugum in: icd10cm
ring erythematous > erythema annulare centrifugum in: icd10cm
ring redness > erythema annulare centrifugum in: icd10cm
gyratum erythematous > erythema annulare centrifugum in: icd10cm
gyratum redness > erythema annulare centrifugum in: icd10cm
annulare rheumatic erythema > erythema marginatum in: icd10cm
annulare rheumatic erythematous > erythema marginatum in: icd10cm
annulare rheumatic redness > erythema marginatum in: icd10cm
chromicum figuratum melanodermicum erythema > other specified disorders pigmentation in: icd10cm
chromicum figuratum melanodermicum erythematous > other specified disorders pigmentation in: icd10cm
chromicum figuratum melanodermicum redness > other specified disorders pigmentation in: icd10cm
chronicum migrans erythematous > lyme disease in: icd10cm
chronicum migrans redness > lyme disease in: icd10cm
contusiformis erythema > erythema nodosum in: icd10cm
contusiformis erythematous > erythema nodosum in: icd10cm
contusiformis redness > erythema nodosum in: icd10cm
dose therapy drug erythema > generalized skin eruption drugs medicaments taken internally in: icd10cm
dose therapy drug erythematous > generalized skin eruption drugs medicaments taken internally in: icd10cm
dose therapy drug redness > generalized skin eruption drugs medicaments taken internally in: icd10cm
endemic erythema > niacin deficiency in: icd10cm
endemic erythematous > niacin deficiency in: icd10cm
endemic redness > niacin deficiency in: icd10cm
figuratum erythematous > other chronic figurate erythema in: icd10cm
figuratum redness > other chronic figurate erythema in: icd10cm
perstans erythematous > other chronic figurate erythema in: icd10cm
perstans redness > other chronic figurate erythema in: icd10cm
gluteal erythema > diaper dermatitis in: icd10cm
gluteal erythematous > diaper dermatitis in: icd10cm
gluteal redness > diaper dermatitis in: icd10cm
heat erythema > erythema ab igne in: icd10cm
heat erythematous > erythema ab igne in: icd10cm
heat redness > erythema ab igne in: icd10cm
indurativum nontuberculous erythema > erythema nodosum in: icd10cm
indurativum nontuberculous erythematous > erythema nodosum in: icd10cm
indurativum nontuberculous redness > erythema nodosum in: icd10cm
iris erythematous > erythema multiforme in: icd10cm
iris redness > erythema multiforme in: icd10cm
keratodermia blennorrhagica erythema > other gonococcal infections in: icd10cm
keratodermia blennorrhagica erythematous > other gonococcal infections in: icd10cm
keratodermia blennorrhagica redness > other gonococcal infections in: icd10cm
marginatum in rheumatic fever erythema > rheumatic fever without heart involvement in: icd10cm
marginatum in rheumatic fever erythematous > rheumatic fever without heart involvement in: icd10cm
marginatum in rheumatic fever redness > rheumatic fever without heart involvement in: icd10cm
medicamentosum erythema > generalized skin eruption drugs medicaments taken internally in: icd10cm
medicamentosum erythematous > generalized skin eruption drugs medicaments taken internally in: icd10cm
medicamentosum redness > generalized skin eruption drugs medicaments taken internally in: icd10cm
multiforme major erythematous > stevens-johnson syndrome in: icd10cm
multiforme major redness > stevens-johnson syndrome in: icd10cm
multiforme bullous erythematous > stevens-johnson syndrome in: icd10cm
multiforme bullous redness > stevens-johnson syndrome in: icd10cm
mucous membrane erythema > stevens-johnson syndrome in: icd10cm
mucous membrane erythematous > stevens-johnson syndrome in: icd10cm
mucous membrane redness > stevens-johnson syndrome in: icd10cm
necrolytic migratory erythema > other specified erythematous conditions in: icd10cm
necrolytic migratory erythematous > other specified erythematous conditions in: icd10cm
necrolytic migratory redness > other specified erythematous conditions in: icd10cm
neonatorum erythematous > neonatal erythema toxicum in: icd10cm
neonatorum redness > neonatal erythema toxicum in: icd10cm
nodosum erythematous > erythema nodosum in: icd10cm
nodosum redness > erythema nodosum in: icd10cm
nodosum tuberculous redness > tuberculosis skin subcutaneous tissue in: icd10cm
palms erythematous > other specified erythematous conditions in: icd10cm
rash newborn erythematous > other specified conditions integument specific newborn in: icd10cm
rash newborn redness > other specified conditions integument specific newborn in: icd10cm
scarlatiniform erythema > other specified erythematous conditions in: icd10cm
scarlatiniform erythematous > other specified erythematous conditions in: icd10cm
scarlatiniform redness > other specified erythematous conditions in: icd10cm
solare erythema > sunburn of first degree in: icd10cm
solare erythematous > sunburn of first degree in: icd10cm
solare redness > sunburn of first degree in: icd10cm
sun erythema > sunburn of first degree in: icd10cm
sun erythematous > sunburn of first degree in: icd10cm
sun redness > sunburn of first degree in: icd10cm
toxic erythematous > toxic erythema in: icd10cm
toxic redness > toxic erythema in: icd10cm
tuberculous erythematous > tuberculosis skin subcutaneous tissue in: icd10cm
tuberculous redness > tuberculosis skin subcutaneous tissue in: icd10cm
nail fold redness > erythematous condition in: icd10cm
tongue erythema > other diseases of tongue in: icd10cm
tongue erythematous > other diseases of tongue in: icd10cm
vulva erythema > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva erythematous > other specified noninflammatory disorders vulva perineum in: icd10cm
vulva redness > other specified noninflammatory disorders vulva perineum in: icd10cm
vagina erythema > other specified noninflammatory disorders vulva perineum in: icd10cm
vagina erythematous > other specified noninflammatory disorders vulva perineum in: icd10cm
vagina redness > other specified noninflammatory disorders vulva perineum in: icd10cm
penis erythema > other specified disorders penis in: icd10cm
penis erythematous > other specified disorders penis in: icd10cm
penis redness > other specified disorders penis in: icd10cm
oral erythema > other lesions oral mucosa in: icd10cm
oral erythematous > other lesions oral mucosa in: icd10cm
mouth erythema > other lesions oral mucosa in: icd10cm
mouth erythematous > other lesions oral mucosa in: icd10cm
mouth redness > other lesions oral mucosa in: icd10cm
gum erythema > other lesions oral mucosa in: icd10cm
gum erythematous > other lesions oral mucosa in: icd10cm
gum redness > other lesions oral mucosa in: icd10cm
throat erythema > other diseases of pharynx in: icd10cm
throat erythematous > other diseases of pharynx in: icd10cm
androgen testis excess > testicular hyperfunction in: icd10cm
androgen testis redundant > testicular hyperfunction in: icd10cm
androgen redundant > other specified disorders adrenal gland in: icd10cm
carotene dietary redundant > hypercarotenemia in: icd10cm
cold excess > effect of reduced temperature in: icd10cm
cold redundant > effect of reduced temperature in: icd10cm
crying adult too much > excessive crying child adolescent adult in: icd10cm
crying child too much > excessive crying child adolescent adult in: icd10cm
crying adolescent too much > excessive crying child adolescent adult in: icd10cm
development breast too much > hypertrophy of breast in: icd10cm
development breast surplus > hypertrophy of breast in: icd10cm
development breast redundant > hypertrophy of breast in: icd10cm
drinking alcohol surplus > alcohol abuse uncomplicated in: icd10cm
drinking alcohol redundant > alcohol abuse uncomplicated in: icd10cm
food excess > polyphagia in: icd10cm
food too much > polyphagia in: icd10cm
food redundant > polyphagia in: icd10cm
estrogen redundant > estrogen excess in: icd10cm
exercise excess > exhaustion excessive exertion in: icd10cm
exercise redundant > exhaustion excessive exertion in: icd10cm
exertion too much > exhaustion excessive exertion in: icd10cm
exertion surplus > exhaustion excessive exertion in: icd10cm
exertion redundant > exhaustion excessive exertion in: icd10cm
fat excess > obesity in: icd10cm
fat too much > obesity in: icd10cm
fat redundant > obesity in: icd10cm
fat localized too much > localized adiposity in: icd10cm
prepuce penis excess > other disorders of prepuce in: icd10cm
skin penis excess > other disorders of prepuce in: icd10cm
skin penis redundant > other disorders of prepuce in: icd10cm
gas too much > flatulence in: icd10cm
gas surplus > flatulence in: icd10cm
gas redundant > flatulence in: icd10cm
glucocorticoid excess > cushing's syndrome in: icd10cm
glucocorticoid redundant > cushing's syndrome in: icd10cm
cortisol redundant > cushing's syndrome in: icd10cm
heat excess > effect heat light in: icd10cm
heat redundant > effect heat light in: icd10cm
intestine length congenital excess > other specified congenital malformations intestine in: icd10cm
intestine length congenital surplus > other specified congenital malformations intestine in: icd10cm
colon congenital excess > other specified congenital malformations intestine in: icd10cm
colon congenital too much > other specified congenital malformations intestine in: icd10cm
kalium excess > hyperkalemia in: icd10cm
kalium surplus > hyperkalemia in: icd10cm
kalium redundant > hyperkalemia in: icd10cm
large colon congenital too much > hirschsprung's disease in: icd10cm
laxity knee too much > other internal derangements knee in: icd10cm
light excess > other effects heat light in: icd10cm
light redundant > other effects heat light in: icd10cm
long organ congenital excess > other specified congenital malformations in: icd10cm
long organ congenital redundant > other specified congenital malformations in: icd10cm
mucus membrane palate excess > other lesions oral mucosa in: icd10cm
mucus membrane palate too much > other lesions oral mucosa in: icd10cm
mineral excess > other specified hyperalimentation in: icd10cm
mineral redundant > other specified hyperalimentation in: icd10cm
vitamin redundant > other specified hyperalimentation in: icd10cm
organ or site congenital excess > other specified congenital malformations in: icd10cm
organ or site congenital redundant > other specified congenital malformations in: icd10cm
ovarian hormone excess > other ovarian dysfunction in: icd10cm
ovarian hormone redundant > other ovarian dysfunction in: icd10cm
overjet too much > excessive horizontal overlap in: icd10cm
overbite overlap teeth redundant > other anomalies dental arch relationship in: icd10cm
vertical overlap teeth excess > other anomalies dental arch relationship in: icd10cm
vertical overlap teeth redundant > other anomalies dental arch relationship in: icd10cm
deep overlap teeth excess > other anomalies dental arch relationship in: icd10cm
deep overlap teeth too much > other anomalies dental arch relationship in: icd10cm
deep overlap teeth surplus > other anomalies dental arch relationship in: icd10cm
deep overlap teeth redundant > other anomalies dental arch relationship in: icd10cm
horizontal overlap too much > excessive horizontal overlap in: icd10cm
interincisal distance teeth excess > other anomalies dental arch relationship in: icd10cm
interincisal distance teeth redundant > other anomalies dental arch relationship in: icd10cm
space teeth too much > other anomalies dental arch relationship in: icd10cm
spacing teeth too much > excessive spacing fully erupted teeth in: icd10cm
spacing teeth surplus > excessive spacing fully erupted teeth in: icd10cm
pyridoxine excess > megavitamin-b6 syndrome in: icd10cm
pyridoxine surplus > megavitamin-b6 syndrome in: icd10cm
pyridoxine redundant > megavitamin-b6 syndrome in: icd10cm
secretion milk excess > galactorrhea in: icd10cm
secretion milk redundant > galactorrhea in: icd10cm
secretion saliva redundant > disturbances of salivary secretion in: icd10cm
secretion spit redundant > disturbances of salivary secretion in: icd10cm
secretion sweat redundant > generalized hyperhidrosis in: icd10cm
secretion tears redundant > epiphora in: icd10cm
sexual drive too much > other sexual dysfunction not substance known physiological condition in: icd10cm
short organ excess > other specified congenital malformations in: icd10cm
short organ too much > other specified congenital malformations in: icd10cm
short organ redundant > other specified congenital malformations in: icd10cm
eyelid excess > dermatochalasis of eyelid in: icd10cm
eyelid redundant > dermatochalasis of eyelid in: icd10cm
salt surplus > hyperosmolality and hypernatremia in: icd10cm
salt redundant > hyperosmolality and hypernatremia in: icd10cm
tuberosity jaw too much > excessive tuberosity of jaw in: icd10cm
vitamin a redundant > hypervitaminosis a in: icd10cm
retinol redundant > hypervitaminosis a in: icd10cm
vitamin d redundant > hypervitaminosis d in: icd10cm
calciferol redundant > hypervitaminosis d in: icd10cm
weight loss too much > abnormal weight loss in: icd10cm
weight loss surplus > abnormal weight loss in: icd10cm
weight gain pregnancy surplus > excessive weight gain pregnancy in: icd10cm
weight pregnancy low too much > low weight gain pregnancy in: icd10cm
bleeding menstruation regular redundant > excessive frequent menstruation regular cycle in: icd10cm
bleeding menstruation irregular too much > excessive frequent menstruation irregular cycle in: icd10cm
bleeding menstruation irregular surplus > excessive frequent menstruation irregular cycle in: icd10cm
menstruation puberty too much > excessive menstruation at puberty in: icd10cm
menstruation menopause excess > excessive bleeding premenopausal period in: icd10cm
menstruation menopause redundant > excessive bleeding premenopausal period in: icd10cm
vomiting pregnancy too much > mild hyperemesis gravidarum in: icd10cm
vomiting pregnancy surplus > mild hyperemesis gravidarum in: icd10cm
vomiting pregnancy redundant > mild hyperemesis gravidarum in: icd10cm
urination redundant > other polyuria in: icd10cm
urination night too much > nocturia in: icd10cm
sleep redundant > hypersomnia in: icd10cm
sleepiness too much > hypersomnia in: icd10cm
hair redundant > hypertrichosis in: icd10cm
yawning redundant > other abnormalities of breathing in: icd10cm
sneezing too much > other abnormalities of breathing in: icd10cm
burping too much > other abnormalities of breathing in: icd10cm
blinking too much > other tic disorders in: icd10cm
blinking surplus > other tic disorders in: icd10cm
blinking redundant > other tic disorders in: icd10cm
masturbation too much > other specified behavioral emotional disorders onset usually occurring childhood adolescence in: icd10cm
nail growth excess > onychogryphosis in: icd10cm
nail growth redundant > onychogryphosis in: icd10cm
wax too much > impacted cerumen in: icd10cm
earwax too much > impacted cerumen in: icd10cm
vaginal tissue vagina excess > other specified noninflammatory disorders vagina in: icd10cm
vaginal tissue vagina redundant > other specified noninflammatory disorders vagina in: icd10cm
mucosa vagina excess > other specified noninflammatory disorders vagina in: icd10cm
mucosa vagina surplus > other specified noninflammatory disorders vagina in: icd10cm
gum tissue excess > gingival enlargement in: icd10cm
blood volume redundant > fluid overload in: icd10cm
fluid excess > fluid overload in: icd10cm
fluid redundant > fluid overload in: icd10cm
iron surplus > hemochromatosis in: icd10cm
iron redundant > hemochromatosis in: icd10cm
copper excess > other disorders copper metabolism in: icd10cm
copper too much > other disorders copper metabolism in: icd10cm
copper surplus > other disorders copper metabolism in: icd10cm
fluoride teeth excess > mottled teeth in: icd10cm
fluoride teeth redundant > mottled teeth in: icd10cm
large fetus fetus too much > maternal care excessive fetal growth in: icd10cm
large fetus fetus redundant > maternal care excessive fetal growth in: icd10cm
growth fetus too much > maternal care excessive fetal growth in: icd10cm
growth fetus surplus > maternal care excessive fetal growth in: icd10cm
growth fetus redundant > maternal care excessive fetal growth in: icd10cm
amniotic fluid redundant > polyhydramnios in: icd10cm
gingiva too much > gingival enlargement in: icd10cm
gingiva surplus > gingival enlargement in: icd10cm
gingiva redundant > gingival enlargement in: icd10cm
callus too much > other specified disorders bone in: icd10cm
scar redundant > hypertrophic scar in: icd10cm
worry redundant > generalized anxiety disorder in: icd10cm
anxiety excess > generalized anxiety disorder in: icd10cm
anxiety too much > generalized anxiety disorder in: icd10cm
anxiety redundant > generalized anxiety disorder in: icd10cm
speech excess > other symptoms signs involving emotional state in: icd10cm
speech redundant > other symptoms signs involving emotional state in: icd10cm
calcium redundant > hypercalcemia in: icd10cm
lime excess > hypercalcemia in: icd10cm
lime redundant > hypercalcemia in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
skin congestion > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin compression > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin degeneration > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin acquired abnormality > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin hyperemia > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin collapse > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin hematoma nontraumatic > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
skin dilatation > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
subcutaneous adhesions > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
subcutaneous compression > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
subcutaneous acquired abnormality > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
subcutaneous hematoma nontraumatic > other specified disorders of the skin and subcutaneous tissue @ 0.72 in: icd10cm
nail adhesions > other nail disorders @ 0.72 in: icd10cm
nail calcified > other nail disorders @ 0.72 in: icd10cm
nail cicatrix > other nail disorders @ 0.72 in: icd10cm
nail compression > other nail disorders @ 0.72 in: icd10cm
nail acquired abnormality > other nail disorders @ 0.72 in: icd10cm
nail induration > other nail disorders @ 0.72 in: icd10cm
nail hyperemia > other nail disorders @ 0.72 in: icd10cm
nail hematoma nontraumatic > other nail disorders @ 0.72 in: icd10cm
hair adhesions > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair calcification > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair calcified > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair cicatrix > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair congestion > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair contraction > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair contracture > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair compression > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair fibrosis > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair degeneration > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair acquired deformity > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair induration > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair hyperemia > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair collapse > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair hematoma nontraumatic > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm
hair dilatation > other hair color and hair shaft abnormalities @ 0.72 in: icd10cm

# --- Boils, carbuncles, cellulitis by the skin they are in
cheek furunculosis > furuncle of face in: icd10cm
chin furunculosis > furuncle of face in: icd10cm
forehead abscess > cutaneous abscess of face @ 0.88 in: icd10cm
forehead pus pocket > cutaneous abscess of face @ 0.88 in: icd10cm
forehead furuncle > furuncle of face in: icd10cm
forehead furunculosis > furuncle of face in: icd10cm
forehead folliculitis deep > furuncle of face in: icd10cm
forehead carbuncle > carbuncle of face in: icd10cm
forehead cellulitis > cellulitis of face in: icd10cm
forehead phlegmon > cellulitis of face in: icd10cm
forehead lymphangitis > acute lymphangitis of face in: icd10cm
forehead red streaks > acute lymphangitis of face in: icd10cm
temple abscess > cutaneous abscess of face @ 0.88 in: icd10cm
temple pus pocket > cutaneous abscess of face @ 0.88 in: icd10cm
temple furuncle > furuncle of face in: icd10cm
temple furunculosis > furuncle of face in: icd10cm
temple folliculitis deep > furuncle of face in: icd10cm
temple carbuncle > carbuncle of face in: icd10cm
temple cellulitis > cellulitis of face in: icd10cm
temple phlegmon > cellulitis of face in: icd10cm
temple infected skin > cellulitis of face in: icd10cm
temple lymphangitis > acute lymphangitis of face in: icd10cm
temple red streaks > acute lymphangitis of face in: icd10cm
face furunculosis > furuncle of face in: icd10cm
jaw skin boil > furuncle of face in: icd10cm
jaw skin furunculosis > furuncle of face in: icd10cm
jaw skin carbuncle > carbuncle of face in: icd10cm
lip skin abscess > cutaneous abscess of face @ 0.88 in: icd10cm
lip skin pus pocket > cutaneous abscess of face @ 0.88 in: icd10cm
lip skin furuncle > furuncle of face in: icd10cm
lip skin furunculosis > furuncle of face in: icd10cm
lip skin folliculitis deep > furuncle of face in: icd10cm
lip skin carbuncle > carbuncle of face in: icd10cm
lip skin cellulitis > cellulitis of face in: icd10cm
lip skin phlegmon > cellulitis of face in: icd10cm
lip skin infected skin > cellulitis of face in: icd10cm
lip skin lymphangitis > acute lymphangitis of face in: icd10cm
lip skin red streaks > acute lymphangitis of face in: icd10cm
brow abscess > cutaneous abscess of face @ 0.88 in: icd10cm
brow pus pocket > cutaneous abscess of face @ 0.88 in: icd10cm
brow boil > furuncle of face in: icd10cm
brow furuncle > furuncle of face in: icd10cm
brow furunculosis > furuncle of face in: icd10cm
brow folliculitis deep > furuncle of face in: icd10cm
brow carbuncle > carbuncle of face in: icd10cm
brow cellulitis > cellulitis of face in: icd10cm
brow phlegmon > cellulitis of face in: icd10cm
brow infected skin > cellulitis of face in: icd10cm
brow lymphangitis > acute lymphangitis of face in: icd10cm
brow red streaks > acute lymphangitis of face in: icd10cm
scalp furunculosis > furuncle of head any part except face in: icd10cm
scalp folliculitis deep > furuncle of head any part except face in: icd10cm
head furunculosis > furuncle of head any part except face in: icd10cm
head folliculitis deep > furuncle of head any part except face in: icd10cm
neck furunculosis > furuncle of neck in: icd10cm
nape furunculosis > furuncle of neck in: icd10cm
throat skin boil > furuncle of neck in: icd10cm
throat skin furunculosis > furuncle of neck in: icd10cm
throat skin carbuncle > carbuncle of neck in: icd10cm
throat skin cellulitis > cellulitis of neck in: icd10cm
throat skin phlegmon > cellulitis of neck in: icd10cm
throat skin infected skin > cellulitis of neck in: icd10cm
throat skin lymphangitis > acute lymphangitis of neck in: icd10cm
abdominal wall furunculosis > furuncle of abdominal wall in: icd10cm
flank furunculosis > furuncle of abdominal wall in: icd10cm
flank folliculitis deep > furuncle of abdominal wall in: icd10cm
flank carbuncle > carbuncle of abdominal wall in: icd10cm
flank infected skin > cellulitis of abdominal wall in: icd10cm
loin abscess > cutaneous abscess of abdominal wall @ 0.88 in: icd10cm
loin pus pocket > cutaneous abscess of abdominal wall @ 0.88 in: icd10cm
loin boil > furuncle of abdominal wall in: icd10cm
loin furuncle > furuncle of abdominal wall in: icd10cm
loin furunculosis > furuncle of abdominal wall in: icd10cm
loin folliculitis deep > furuncle of abdominal wall in: icd10cm
loin carbuncle > carbuncle of abdominal wall in: icd10cm
loin cellulitis > cellulitis of abdominal wall in: icd10cm
loin phlegmon > cellulitis of abdominal wall in: icd10cm
loin infected skin > cellulitis of abdominal wall in: icd10cm
loin lymphangitis > acute lymphangitis of abdominal wall in: icd10cm
loin red streaks > acute lymphangitis of abdominal wall in: icd10cm
epigastric abscess > cutaneous abscess of abdominal wall @ 0.88 in: icd10cm
epigastric pus pocket > cutaneous abscess of abdominal wall @ 0.88 in: icd10cm
epigastric furuncle > furuncle of abdominal wall in: icd10cm
epigastric furunculosis > furuncle of abdominal wall in: icd10cm
epigastric folliculitis deep > furuncle of abdominal wall in: icd10cm
epigastric carbuncle > carbuncle of abdominal wall in: icd10cm
epigastric cellulitis > cellulitis of abdominal wall in: icd10cm
epigastric phlegmon > cellulitis of abdominal wall in: icd10cm
epigastric infected skin > cellulitis of abdominal wall in: icd10cm
epigastric lymphangitis > acute lymphangitis of abdominal wall in: icd10cm
epigastric red streaks > acute lymphangitis of abdominal wall in: icd10cm
umbilical furunculosis > furuncle of umbilicus in: icd10cm
umbilical folliculitis deep > furuncle of umbilicus in: icd10cm
belly button furunculosis > furuncle of umbilicus in: icd10cm
back furunculosis > furuncle of back in: icd10cm
back folliculitis deep > furuncle of back in: icd10cm
shoulder blade skin abscess > cutaneous abscess of back @ 0.88 in: icd10cm
shoulder blade skin pus pocket > cutaneous abscess of back @ 0.88 in: icd10cm
shoulder blade skin boil > furuncle of back in: icd10cm
shoulder blade skin furuncle > furuncle of back in: icd10cm
shoulder blade skin furunculosis > furuncle of back in: icd10cm
shoulder blade skin folliculitis deep > furuncle of back in: icd10cm
shoulder blade skin carbuncle > carbuncle of back in: icd10cm
shoulder blade skin cellulitis > cellulitis of back in: icd10cm
shoulder blade skin phlegmon > cellulitis of back in: icd10cm
shoulder blade skin infected skin > cellulitis of back in: icd10cm
shoulder blade skin lymphangitis > acute lymphangitis of back in: icd10cm
shoulder blade skin red streaks > acute lymphangitis of back in: icd10cm
loin back folliculitis deep > furuncle of back in: icd10cm
loin back cellulitis > cellulitis of back in: icd10cm
loin back phlegmon > cellulitis of back in: icd10cm
loin back infected skin > cellulitis of back in: icd10cm
loin back lymphangitis > acute lymphangitis of back in: icd10cm
loin back red streaks > acute lymphangitis of back in: icd10cm
interscapular abscess > cutaneous abscess of back @ 0.88 in: icd10cm
interscapular pus pocket > cutaneous abscess of back @ 0.88 in: icd10cm
interscapular furuncle > furuncle of back in: icd10cm
interscapular furunculosis > furuncle of back in: icd10cm
interscapular folliculitis deep > furuncle of back in: icd10cm
interscapular carbuncle > carbuncle of back in: icd10cm
interscapular cellulitis > cellulitis of back in: icd10cm
interscapular phlegmon > cellulitis of back in: icd10cm
interscapular infected skin > cellulitis of back in: icd10cm
interscapular lymphangitis > acute lymphangitis of back in: icd10cm
interscapular red streaks > acute lymphangitis of back in: icd10cm
chest abscess > cutaneous abscess of chest wall @ 0.88 in: icd10cm
chest furunculosis > furuncle of chest wall in: icd10cm
chest folliculitis deep > furuncle of chest wall in: icd10cm
rib skin furunculosis > furuncle of chest wall in: icd10cm
rib skin folliculitis deep > furuncle of chest wall in: icd10cm
sternal skin furunculosis > furuncle of chest wall in: icd10cm
sternal skin folliculitis deep > furuncle of chest wall in: icd10cm
breast skin male abscess > cutaneous abscess of chest wall @ 0.88 in: icd10cm
breast skin male pus pocket > cutaneous abscess of chest wall @ 0.88 in: icd10cm
breast skin male boil > furuncle of chest wall in: icd10cm
breast skin male furunculosis > furuncle of chest wall in: icd10cm
breast skin male folliculitis deep > furuncle of chest wall in: icd10cm
breast skin male carbuncle > carbuncle of chest wall in: icd10cm
breast skin male cellulitis > cellulitis of chest wall in: icd10cm
breast skin male phlegmon > cellulitis of chest wall in: icd10cm
breast skin male infected skin > cellulitis of chest wall in: icd10cm
breast skin male lymphangitis > acute lymphangitis of chest wall in: icd10cm
breast skin male red streaks > acute lymphangitis of chest wall in: icd10cm
groin furunculosis > furuncle of groin in: icd10cm
groin folliculitis deep > furuncle of groin in: icd10cm
inguinal furunculosis > furuncle of groin in: icd10cm
inguinal folliculitis deep > furuncle of groin in: icd10cm
perineum furunculosis > furuncle of perineum in: icd10cm
perineum folliculitis deep > furuncle of perineum in: icd10cm
buttock furunculosis > furuncle of buttock in: icd10cm
gluteal furunculosis > furuncle of buttock in: icd10cm
sacral skin abscess > cutaneous abscess of buttock @ 0.88 in: icd10cm
sacral skin pus pocket > cutaneous abscess of buttock @ 0.88 in: icd10cm
sacral skin furuncle > furuncle of buttock in: icd10cm
sacral skin furunculosis > furuncle of buttock in: icd10cm
sacral skin folliculitis deep > furuncle of buttock in: icd10cm
sacral skin carbuncle > carbuncle of buttock in: icd10cm
sacral skin cellulitis > cellulitis of buttock in: icd10cm
sacral skin phlegmon > cellulitis of buttock in: icd10cm
sacral skin infected skin > cellulitis of buttock in: icd10cm
sacral skin lymphangitis > acute lymphangitis of buttock in: icd10cm
sacral skin red streaks > acute lymphangitis of buttock in: icd10cm
butt furunculosis > furuncle of buttock in: icd10cm
armpit furunculosis > furuncle of axilla in: icd10cm
armpit folliculitis deep > furuncle of axilla in: icd10cm
underarm furunculosis > furuncle of axilla in: icd10cm
underarm folliculitis deep > furuncle of axilla in: icd10cm
upper arm abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
upper arm pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
upper arm boil > furuncle of limb in: icd10cm
upper arm furuncle > furuncle of limb in: icd10cm
upper arm furunculosis > furuncle of limb in: icd10cm
upper arm folliculitis deep > furuncle of limb in: icd10cm
upper arm carbuncle > carbuncle of limb in: icd10cm
forearm abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
forearm pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
forearm boil > furuncle of limb in: icd10cm
forearm furunculosis > furuncle of limb in: icd10cm
forearm carbuncle > carbuncle of limb in: icd10cm
forearm infected skin > cellulitis of upper limb in: icd10cm
elbow abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
elbow pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
elbow boil > furuncle of limb in: icd10cm
elbow furunculosis > furuncle of limb in: icd10cm
elbow folliculitis deep > furuncle of limb in: icd10cm
elbow carbuncle > carbuncle of limb in: icd10cm
elbow infected skin > cellulitis of upper limb in: icd10cm
wrist abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
wrist pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
wrist boil > furuncle of limb in: icd10cm
wrist furunculosis > furuncle of limb in: icd10cm
wrist carbuncle > carbuncle of limb in: icd10cm
wrist infected skin > cellulitis of upper limb in: icd10cm
shoulder abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
shoulder pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
shoulder furuncle > furuncle of limb in: icd10cm
shoulder furunculosis > furuncle of limb in: icd10cm
shoulder carbuncle > carbuncle of limb in: icd10cm
shoulder infected skin > cellulitis of upper limb in: icd10cm
arm pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
arm furuncle > furuncle of limb in: icd10cm
arm furunculosis > furuncle of limb in: icd10cm
arm folliculitis deep > furuncle of limb in: icd10cm
arm carbuncle > carbuncle of limb in: icd10cm
thigh pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
thigh furuncle > furuncle of limb in: icd10cm
thigh furunculosis > furuncle of limb in: icd10cm
thigh folliculitis deep > furuncle of limb in: icd10cm
thigh carbuncle > carbuncle of limb in: icd10cm
thigh infected skin > cellulitis of lower limb in: icd10cm
knee abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
knee pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
knee boil > furuncle of limb in: icd10cm
knee furunculosis > furuncle of limb in: icd10cm
knee carbuncle > carbuncle of limb in: icd10cm
shin abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
shin pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
shin boil > furuncle of limb in: icd10cm
shin furunculosis > furuncle of limb in: icd10cm
shin folliculitis deep > furuncle of limb in: icd10cm
shin carbuncle > carbuncle of limb in: icd10cm
shin cellulitis > cellulitis of lower limb in: icd10cm
shin phlegmon > cellulitis of lower limb in: icd10cm
shin infected skin > cellulitis of lower limb in: icd10cm
shin lymphangitis > acute lymphangitis of lower limb in: icd10cm
shin red streaks > acute lymphangitis of lower limb in: icd10cm
calf abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
calf pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
calf boil > furuncle of limb in: icd10cm
calf furuncle > furuncle of limb in: icd10cm
calf furunculosis > furuncle of limb in: icd10cm
calf folliculitis deep > furuncle of limb in: icd10cm
calf carbuncle > carbuncle of limb in: icd10cm
calf cellulitis > cellulitis of lower limb in: icd10cm
calf phlegmon > cellulitis of lower limb in: icd10cm
calf infected skin > cellulitis of lower limb in: icd10cm
calf lymphangitis > acute lymphangitis of lower limb in: icd10cm
calf red streaks > acute lymphangitis of lower limb in: icd10cm
leg pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
leg boil > furuncle of limb in: icd10cm
leg furuncle > furuncle of limb in: icd10cm
leg furunculosis > furuncle of limb in: icd10cm
leg folliculitis deep > furuncle of limb in: icd10cm
leg carbuncle > carbuncle of limb in: icd10cm
hip pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
hip boil > furuncle of limb in: icd10cm
hip furunculosis > furuncle of limb in: icd10cm
hip folliculitis deep > furuncle of limb in: icd10cm
hip carbuncle > carbuncle of limb in: icd10cm
hip infected skin > cellulitis of lower limb in: icd10cm
ankle abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
ankle pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
ankle boil > furuncle of limb in: icd10cm
ankle furunculosis > furuncle of limb in: icd10cm
ankle folliculitis deep > furuncle of limb in: icd10cm
ankle carbuncle > carbuncle of limb in: icd10cm
ankle infected skin > cellulitis of lower limb in: icd10cm
popliteal abscess > cutaneous abscess of limb @ 0.88 in: icd10cm
popliteal pus pocket > cutaneous abscess of limb @ 0.88 in: icd10cm
popliteal furuncle > furuncle of limb in: icd10cm
popliteal furunculosis > furuncle of limb in: icd10cm
popliteal folliculitis deep > furuncle of limb in: icd10cm
popliteal carbuncle > carbuncle of limb in: icd10cm
popliteal cellulitis > cellulitis of lower limb in: icd10cm
popliteal phlegmon > cellulitis of lower limb in: icd10cm
popliteal infected skin > cellulitis of lower limb in: icd10cm
popliteal lymphangitis > acute lymphangitis of lower limb in: icd10cm
popliteal red streaks > acute lymphangitis of lower limb in: icd10cm
palm abscess > cutaneous abscess of hand @ 0.88 in: icd10cm
palm furunculosis > furuncle of hand in: icd10cm
palm cellulitis > cellulitis of upper limb in: icd10cm
palm phlegmon > cellulitis of upper limb in: icd10cm
palm infected skin > cellulitis of upper limb in: icd10cm
palm lymphangitis > acute lymphangitis of upper limb in: icd10cm
palm red streaks > acute lymphangitis of upper limb in: icd10cm
thumb pus pocket > cutaneous abscess of hand @ 0.88 in: icd10cm
thumb boil > furuncle of hand in: icd10cm
thumb furunculosis > furuncle of hand in: icd10cm
thumb folliculitis deep > furuncle of hand in: icd10cm
thumb carbuncle > carbuncle of hand in: icd10cm
thumb infected skin > cellulitis of finger in: icd10cm
finger pus pocket > cutaneous abscess of hand @ 0.88 in: icd10cm
finger boil > furuncle of hand in: icd10cm
finger furunculosis > furuncle of hand in: icd10cm
finger folliculitis deep > furuncle of hand in: icd10cm
finger carbuncle > carbuncle of hand in: icd10cm
hand furunculosis > furuncle of hand in: icd10cm
knuckle abscess > cutaneous abscess of hand @ 0.88 in: icd10cm
knuckle furunculosis > furuncle of hand in: icd10cm
knuckle cellulitis > cellulitis of upper limb in: icd10cm
knuckle phlegmon > cellulitis of upper limb in: icd10cm
knuckle infected skin > cellulitis of upper limb in: icd10cm
knuckle lymphangitis > acute lymphangitis of upper limb in: icd10cm
knuckle red streaks > acute lymphangitis of upper limb in: icd10cm
heel furunculosis > furuncle of foot in: icd10cm
heel cellulitis > cellulitis of lower limb in: icd10cm
heel phlegmon > cellulitis of lower limb in: icd10cm
heel infected skin > cellulitis of lower limb in: icd10cm
heel lymphangitis > acute lymphangitis of lower limb in: icd10cm
heel red streaks > acute lymphangitis of lower limb in: icd10cm
toe pus pocket > cutaneous abscess of foot @ 0.88 in: icd10cm
toe boil > furuncle of foot in: icd10cm
toe furuncle > furuncle of foot in: icd10cm
toe furunculosis > furuncle of foot in: icd10cm
toe folliculitis deep > furuncle of foot in: icd10cm
toe carbuncle > carbuncle of foot in: icd10cm
sole furunculosis > furuncle of foot in: icd10cm
sole cellulitis > cellulitis of lower limb in: icd10cm
sole phlegmon > cellulitis of lower limb in: icd10cm
sole infected skin > cellulitis of lower limb in: icd10cm
sole lymphangitis > acute lymphangitis of lower limb in: icd10cm
sole red streaks > acute lymphangitis of lower limb in: icd10cm
foot furunculosis > furuncle of foot in: icd10cm
instep furunculosis > furuncle of foot in: icd10cm
instep cellulitis > cellulitis of lower limb in: icd10cm
instep phlegmon > cellulitis of lower limb in: icd10cm
instep infected skin > cellulitis of lower limb in: icd10cm
instep lymphangitis > acute lymphangitis of lower limb in: icd10cm
instep red streaks > acute lymphangitis of lower limb in: icd10cm

# --- Skin, hair and nail words
acne neonatorum > infantile acne @ 0.92 in: icd10cm
acronyx > ingrowing nail in: icd10cm
achroma > vitiligo in: icd10cm
heliodermatitis > other specified acute skin changes due to ultraviolet radiation @ 0.85 in: icd10cm
silver skin > other specified disorders of pigmentation @ 0.92 in: icd10cm
ashy dermatitis > other specified disorders of pigmentation in: icd10cm
chafing > erythema intertrigo in: icd10cm
atrophia cutis > other atrophic disorders of skin @ 0.88 in: icd10cm
aging skin thin > other atrophic disorders of skin @ 0.88 in: icd10cm
linear atrophy skin > striae atrophicae in: icd10cm
fat atrophy > other specified disorders of skin and subcutaneous tissue @ 0.75 in: icd10cm
fat dystrophy > other specified disorders of skin and subcutaneous tissue @ 0.75 in: icd10cm
cutis marmorata > other skin changes @ 0.75 in: icd10cm
soap dermatitis > irritant contact dermatitis due to detergents in: icd10cm
neomycin dermatitis > allergic contact dermatitis due to drugs in contact with skin in: icd10cm
topical drug allergic rash > allergic contact dermatitis due to drugs in contact with skin in: icd10cm
allergic skin reaction topical > allergic contact dermatitis due to drugs in contact with skin in: icd10cm
allergic dermatitis ointment > allergic contact dermatitis due to drugs in contact with skin in: icd10cm
autosensitivity dermatitis > other specified dermatitis @ 0.7 in: icd10cm
bullous rash > bullous disorder unspecified @ 0.7 in: icd10cm
cock's peculiar tumor > trichilemmal cyst @ 0.8 in: icd10cm
ingrown toenail paronychia > cellulitis of toe @ 0.8 in: icd10cm
mastoid cellulitis > acute mastoiditis in: icd10cm
toenail big toe > nail @ 0.85

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

# Scope: teeth, gums, mouth, tongue, lips, saliva, jaw: everyday words, dentist and genetics-clinic wording -> the words
# ICD-10-CM (K00-K14, M26-M27, Q35-Q38, S00-S03, S09) and the procedure descriptors use.
tooth pain > toothache
tooth pain > disorder teeth supporting structures @ 0.7
tooth hurts > toothache
cavity tooth = dental caries @ 1.0
tooth decay = dental caries @ 1.0
rotten tooth > dental caries
bad teeth > dental caries @ 0.8
bad teeth > disorder teeth @ 0.7
carious > dental caries
hole in tooth > dental caries
baby bottle tooth decay > dental caries
root decay > dental root caries
white spot tooth > white spot lesions tooth
white spot tooth > dental caries @ 0.6
dental abscess = periapical abscess @ 1.0
tooth abscess = periapical abscess @ 1.0
gum abscess = periodontal abscess
gum boil > periodontal abscess @ 0.8
gum boil > periapical abscess sinus
tooth infection > periapical abscess
tooth swelling > periapical abscess without sinus @ 0.95
tooth infection > pulpitis @ 0.8
swollen jaw tooth > periapical abscess @ 0.7
inflamed tooth nerve = pulpitis
tooth nerve > pulp
dying tooth > necrosis pulp
dead tooth = necrosis of pulp
root canal > pulp @ 0.6
root canal > endodontic
root canal problem > periradicular pathology endodontic
broken tooth > fracture tooth
chipped tooth > fracture tooth
split tooth > cracked tooth
tooth knocked out > dislocation tooth
avulsed tooth > dislocation tooth
loose tooth > dislocation tooth
loose tooth > disorder teeth supporting structures @ 0.6
loose tooth > periodontitis @ 0.5
missing tooth > partial loss teeth
missing teeth from birth = anodontia @ 0.9
congenitally missing teeth > anodontia | hypodontia
absence of teeth > anodontia | loss of teeth
failure of teeth to develop > anodontia
tooth agenesis > anodontia | hypodontia | oligodontia
few teeth > hypodontia | oligodontia | anodontia
no teeth = edentulism
toothless > edentulism | complete loss teeth
edentulous = loss of teeth @ 0.8
extra teeth = supernumerary teeth @ 1.0
hyperdontia > supernumerary teeth
small teeth = microdontia @ 1.0
tiny teeth > microdontia
large teeth = macrodontia @ 1.0
big teeth > macrodontia
pointed teeth > peg-shaped teeth
peg teeth > peg-shaped teeth
fused teeth > fusion of teeth
late teeth > disturbances tooth eruption
delayed tooth eruption > disturbances tooth eruption
delayed eruption of baby teeth > disturbances tooth eruption
baby teeth late > disturbances tooth eruption
baby tooth = primary deciduous tooth @ 0.9
milk tooth = primary deciduous tooth @ 0.9
deciduous tooth > primary tooth
baby tooth won't fall out > retained primary tooth
baby teeth fall out early > premature shedding primary tooth
early loss of teeth > premature shedding tooth
born with tooth = natal tooth
baby born with teeth > natal tooth
early teeth > premature eruption tooth
teething = teething syndrome
cutting teeth > teething syndrome
baby teething > teething syndrome
wisdom tooth > impacted teeth
impacted wisdom tooth > impacted teeth
third molar > impacted teeth @ 0.7
tooth stuck in gum > impacted teeth | embedded teeth
unerupted tooth > embedded teeth
wisdom tooth infection = pericoronitis
gum flap infection > pericoronitis
tooth discoloration > color changes tooth | posteruptive color changes
discolored teeth > posteruptive color changes dental
yellow teeth > posteruptive color changes dental
yellow teeth > staining teeth @ 0.8
stained teeth > deposits on teeth
brown teeth > color changes tooth
brown teeth > dental fluorosis @ 0.6
mottled enamel > dental fluorosis
too much fluoride teeth > dental fluorosis
tetracycline teeth > color changes tooth formation @ 0.7
tartar teeth > deposits on teeth | dental calculus
plaque teeth > deposits on teeth | materia alba
enamel missing > enamel hypoplasia | amelogenesis imperfecta
weak enamel > enamel hypoplasia
thin enamel > enamel hypoplasia | amelogenesis imperfecta
defective tooth enamel > enamel hypoplasia | amelogenesis imperfecta
underdeveloped enamel > enamel hypoplasia
worn teeth > attrition of teeth
teeth worn down > attrition of teeth | occlusal wear teeth
jaw clenching > bruxism
clenching teeth > bruxism
acid erosion teeth > erosion of teeth
tooth brushing damage > abrasion of teeth
sensitive teeth > disorder teeth @ 0.6
tooth root fused to bone > ankylosis of teeth
loose filling > defective dental restoration
filling fell out > defective dental restoration | fractured dental restorative material
lost crown tooth > defective dental restoration
dental work > dental procedure
denture = dental prosthesis @ 0.8
false teeth = complete dental prosthetic @ 0.7
needs dentures > fitting adjustment dental prosthetic device
braces teeth > fitting adjustment orthodontic device
denture sore > denture stomatitis | irritative hyperplasia
dental implant failed > endosseous dental implant failure
dental check > encounter dental examination cleaning
dental checkup > dental examination cleaning
teeth cleaning > dental examination cleaning
dry socket = alveolitis of jaws
dry socket > alveolar osteitis
after tooth extraction pain > alveolitis jaws @ 0.7
tooth pulled > extraction tooth
bleeding after tooth extraction > postprocedural hemorrhage @ 0.7
# --- gums ---
gum = gingival @ 0.9
gum disease = periodontal disease @ 1.0
gum infection > gingivitis | periodontitis
pyorrhea = periodontitis
inflamed gums = gingivitis @ 1.0
red gums > gingivitis
sore gums > gingivitis
bleeding gums > gingivitis @ 0.8
bleeding gums > disorder gingiva @ 0.7
gingival bleeding > gingivitis @ 0.7
gingival bleeding > disorder gingiva @ 0.6
swollen gums > gingival enlargement | gingivitis
overgrown gums > gingival enlargement
gum overgrowth = gingival enlargement @ 1.0
gingival hyperplasia = gingival enlargement @ 1.0
gingival hypertrophy > gingival enlargement
receding gums = gingival recession @ 1.0
gum recession = gingival recession @ 1.0
shrinking gums > gingival recession
trench mouth = necrotizing ulcerative gingivostomatitis
vincent's angina = necrotizing ulcerative gingivostomatitis @ 0.8
anug > necrotizing ulcerative gingivostomatitis
bump on gum > fibrous epulis
bump on gum > periodontal abscess @ 0.6
gum growth > fibrous epulis @ 0.8
baby gum cyst > epstein's pearl | gingival cyst
# --- mouth, tongue, lips ---
mouth = oral @ 0.9
mouth sore > aphthous stomatitis @ 0.7
mouth sore > stomatitis
mouth sore > oral mucosa lesion @ 0.6
mouth ulcer = oral aphthae
mouth ulcer > aphthous stomatitis | ulcerative stomatitis
canker sore = oral aphthae @ 1.0
aphthous ulcer > oral aphthae
aphthae > recurrent oral aphthae
mouth inflammation = stomatitis
mouth infection > cellulitis abscess mouth | stomatitis
chemo mouth sores > oral mucositis antineoplastic therapy
mucositis mouth > oral mucositis
radiation mouth sores > oral mucositis radiation
mouth blisters > vesicular stomatitis
mouth blisters > herpesviral gingivostomatitis @ 0.7
cold sore mouth > herpesviral vesicular dermatitis | herpesviral gingivostomatitis
cold sore lip > herpesviral vesicular dermatitis | herpes simplex labialis
fever blister = herpes simplex labialis
oral herpes > herpesviral gingivostomatitis | herpes simplex labialis
thrush mouth = candidal stomatitis
oral thrush = candidal stomatitis @ 1.0
baby thrush > neonatal candidiasis | candidal stomatitis
white tongue > candidal stomatitis @ 0.7
white tongue > coated tongue
furry tongue > coated tongue
coated tongue > hypertrophy tongue papillae
hairy tongue > black hairy tongue
black tongue > black hairy tongue
white patch mouth = leukoplakia oral mucosa
white patch tongue > leukoplakia tongue
red patch mouth > erythroplakia mouth
burning mouth > glossodynia
burning tongue = glossodynia
sore tongue > glossodynia | glossitis
tongue pain > glossodynia
inflamed tongue = glossitis @ 1.0
smooth tongue > atrophic glossitis | atrophy tongue papillae
red tongue > glossitis
strawberry tongue > glossitis @ 0.6
strawberry tongue > scarlet fever @ 0.5
geographic tongue = benign migratory glossitis
map like tongue > geographic tongue
cracked tongue > fissured tongue
grooved tongue > fissured tongue
furrowed tongue > fissured tongue
big tongue = macroglossia @ 1.0
large tongue = macroglossia @ 1.0
enlarged tongue > macroglossia | hypertrophy tongue
small tongue > hypoplasia tongue
tongue tied = ankyloglossia @ 1.0
short frenulum > ankyloglossia
tongue falls back > glossoptosis
tongue sticking out > macroglossia @ 0.6
split tongue > bifid tongue
bitten tongue > laceration oral cavity
tongue bite > open bite oral cavity
cut in mouth > laceration oral cavity
cut tongue > laceration oral cavity
cut lip > laceration lip
busted lip > laceration lip | contusion lip
split lip > laceration lip
fat lip > contusion lip
swollen lip > diseases of lips
swollen lip > angioneurotic edema @ 0.7
cracked lips = cheilitis
chapped lips = cheilitis
dry lips > cheilitis | diseases lips
inflamed lips > cheilitis
cracks corner of mouth = angular cheilitis
perleche > angular cheilitis
thick lips > hypertrophy of lips | macrocheilia
big lips > macrocheilia | hypertrophy lips
full lips > macrocheilia @ 0.8
thin lips > congenital malformations lips @ 0.6
thin upper lip > congenital malformations lips @ 0.6
lip pits > congenital fistula lip
mucocele lip > mucous cyst | mucocele
lip cyst > mucocele @ 0.7
lip cyst > diseases lips
frog under tongue > ranula
cyst under tongue = ranula
harelip = cleft lip @ 1.0
split upper lip at birth > cleft lip
cleft roof of mouth > cleft palate
hole in roof of mouth > cleft palate
roof of mouth = palate @ 1.0
high arched palate > congenital malformations palate
high palate > congenital malformations palate
narrow palate > congenital malformations palate
split uvula > cleft uvula
swollen uvula > edema pharynx @ 0.6
swollen uvula > diseases oral mucosa @ 0.5
large mouth > macrostomia
wide mouth > macrostomia
small mouth = microstomia
smoker's palate = leukokeratosis nicotina palati
floor of mouth abscess > cellulitis abscess mouth
ludwig's angina > cellulitis floor mouth
bony bump palate > torus palatinus
bony growth jaw > torus mandibularis
mouth cancer > malignant neoplasm mouth
bad breath = halitosis @ 1.0
smelly breath > halitosis
fetor oris > halitosis
dry mouth = xerostomia @ 1.0
cotton mouth > dry mouth
lack of saliva > disturbances salivary secretion
decreased saliva > dry mouth | disturbances salivary secretion
drooling = ptyalism
drool > disturbances salivary secretion
too much saliva > disturbances salivary secretion | ptyalism
excess saliva = ptyalism
excessive salivation > disturbances salivary secretion
sialorrhea = ptyalism @ 1.0
hypersalivation > ptyalism
dribbling mouth > ptyalism
spit gland > salivary gland
spit > saliva
salivary stone = sialolithiasis @ 1.0
saliva gland stone > sialolithiasis
swollen salivary gland > sialoadenitis | hypertrophy salivary gland
infected salivary gland = sialoadenitis
parotid infection > sialoadenitis | parotitis
swollen parotid > hypertrophy salivary gland
swollen parotid > sialoadenitis @ 0.8
swelling in front of ear > parotitis
swelling in front of ear > sialoadenitis @ 0.6
pleomorphic adenoma > benign neoplasm parotid gland
# --- jaw and bite ---
tmj = temporomandibular joint @ 1.0
tmd jaw > temporomandibular joint disorder
jaw joint = temporomandibular joint @ 1.0
jaw pain > arthralgia temporomandibular joint @ 0.7
jaw popping > temporomandibular joint disorder
limited mouth opening > limited mandibular range motion
jaw out of joint = dislocation of jaw
jaw bone = mandible @ 0.7
lower jaw = mandible @ 1.0
upper jaw = maxilla @ 1.0
fractured jaw > fracture mandible
fractured upper jaw > fracture maxilla
tiny chin > microgenia
small chin > microgenia
recessed jaw > mandibular hypoplasia
micrognathia = mandibular hypoplasia @ 0.9
weak chin > microgenia @ 0.8
big jaw > mandibular hyperplasia
large chin > macrogenia
large chin > mandibular hyperplasia @ 0.7
underbite > angle's class iii malocclusion
small upper jaw > maxillary hypoplasia
underdeveloped upper jaw > maxillary hypoplasia
midface flattening > maxillary hypoplasia @ 0.7
bad bite = malocclusion @ 1.0
misaligned teeth > malocclusion | anomalies tooth position
abnormal bite > malocclusion
teeth don't meet > malocclusion | open occlusal relationship
crooked teeth > malocclusion @ 0.8
crooked teeth > anomalies tooth position
crowded teeth = crowding of fully erupted teeth
dental crowding > crowding teeth
gap between teeth = diastema
gap teeth > diastema | spacing teeth
widely spaced teeth > excessive spacing teeth
overbite = excessive overbite
buck teeth > overjet | horizontal overlap
open bite > open occlusal relationship | anterior open bite
teeth abnormal position > anomalies tooth position
jaw bone infection > osteomyelitis jaw | inflammatory conditions jaws
dead jaw bone > osteonecrosis jaw @ 0.8
dead jaw bone > osteoradionecrosis jaw
jaw necrosis > osteonecrosis jaw | osteoradionecrosis jaw
jaw cyst > odontogenic cysts
tooth cyst > radicular cyst | odontogenic cysts
root cyst = radicular cyst
dental cyst > radicular cyst
ameloblastoma > benign neoplasm lower jaw bone @ 0.8
ameloblastoma > neoplasm uncertain behavior bone @ 0.6
jaw misaligned > jaw-cranial base relationship
jaw surgery > reposition mandible
facial asymmetry jaw > jaw asymmetry
trismus > limited mandibular range motion @ 0.8
trismus > cramp spasm @ 0.7
lockjaw > limited mandibular range motion @ 0.7
can't open mouth > limited mandibular range motion
can't open mouth > temporomandibular joint disorder @ 0.6
locked jaw > limited mandibular range motion @ 0.8
prognathism > mandibular hyperplasia
prognathism > anomalies jaw size
prognathism > jaw-cranial base relationship @ 0.7
protruding jaw > mandibular hyperplasia
prominent jaw > mandibular hyperplasia
jutting jaw > mandibular hyperplasia
underbite > mandibular hyperplasia @ 0.7
underbite > malocclusion angle's class
retrognathia > mandibular hypoplasia
sensitive teeth > diseases hard tissues teeth @ 0.7
taste disorder > disturbances smell taste
wears dentures > presence dental prosthetic device
denture > presence dental prosthetic device @ 0.6 in: icd10cm

# --- mouth, gums and jaws in plain and older words
sutton disease > recurrent oral aphthae
ulcer inside cheek > recurrent oral aphthae
sores at corners of mouth > cheilitis
burning lips > cheilodynia
burning lips > other lesions of oral mucosa @ 0.7
swollen taste buds > glossitis
inflamed taste buds > glossitis
glossophytia > black hairy tongue
glossoplegia > other diseases of tongue
sialadenitis > sialoadenitis @ 1.0
sialadenosis > other diseases of salivary glands
parotid enlargement > hypertrophy of salivary gland
parotid hypertrophy > hypertrophy of salivary gland
parotid abscess > abscess of salivary gland
parotid fistula > fistula of salivary gland
parotid stone > sialolithiasis
parotid > salivary gland @ 0.8
submandibular gland > salivary gland @ 0.8
sublingual gland > salivary gland @ 0.8
wharton > sialolithiasis @ 0.6 if: stone, duct
stensen > salivary duct @ 0.6 if: stone, duct
godwin > other diseases of salivary glands
tooth bud missing > anodontia
teeth never came in > anodontia
teeth never grew > anodontia
no teeth from birth > anodontia
supplemental teeth > supernumerary teeth
notched teeth > abnormalities of size and form of teeth @ 0.8
tartar > deposits on teeth
toothbrush abrasion > abrasion of teeth
enamel erosion > erosion of teeth
worn down teeth > excessive attrition of teeth
bruxism wear > excessive attrition of teeth
root abscess > periapical abscess if: tooth, teeth, dental
tooth root abscess > periapical abscess
dental granuloma > chronic apical periodontitis
dental fistula > periapical abscess with sinus
gum fistula > periapical abscess with sinus
riggs > chronic periodontitis if: disease
parulis > periodontal abscess | periapical abscess with sinus @ 0.8
ulitis > gingivitis
pericoronal > pericoronitis
pericoronal infection > acute pericoronitis
paradontitis > periodontitis
parodontitis > periodontitis
bleeding gums > other specified disorders of gingiva
gums pulling away > gingival recession
exposed tooth root > gingival recession
costen > temporomandibular joint disorder
teeth don't line up > malocclusion | anomaly of tooth position
jaw doesn't line up > malocclusion
condylar hyperplasia > anomalies of jaw size @ 0.8
jaw joint derangement > articular disc disorder of temporomandibular joint
osteonecrosis jaw > inflammatory conditions of jaws @ 0.8
bony lump palate > developmental disorders of jaws
bony lump roof of mouth > developmental disorders of jaws
onj > osteonecrosis due to drugs jaw
tori > developmental disorders of jaws @ 0.8
torus palatinus > developmental disorders of jaws
torus mandibularis > developmental disorders of jaws

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess jaw > inflammatory conditions of jaws @ 0.85
atrophy buccal cavity > other lesions of oral mucosa @ 0.8
hypertrophy uvula > other lesions of oral mucosa @ 0.8
fistula buccal cavity > cellulitis and abscess of mouth @ 0.85
fistula mouth > cellulitis and abscess of mouth @ 0.85
fistula palate > other specified diseases of jaws @ 0.8
ulcer buccal > other forms of stomatitis @ 0.8
ulcer palate > other forms of stomatitis @ 0.8
polyp dental > pulpitis @ 0.85
paralysis palate > other lesions of oral mucosa @ 0.8
paralysis velum > other lesions of oral mucosa @ 0.8
perforation palate > other lesions of oral mucosa @ 0.8
perforation uvula > other lesions of oral mucosa @ 0.8
displacement mandible > dentofacial anomalies @ 0.85
inflammation uvula > cellulitis and abscess of mouth @ 0.85
hemorrhage uvula > other lesions of oral mucosa @ 0.8

# --- teeth, gums, jaws
odontodysplasia > disturbances in tooth formation
turner tooth > disturbances in tooth formation
turner hypoplasia > disturbances in tooth formation
dilaceration tooth > disturbances in tooth formation
aplasia cementum > disturbances in tooth formation
hypoplasia cementum > disturbances in tooth formation
hypoplasia enamel > disturbances in tooth formation
hypocalcification enamel > disturbances in tooth formation
dens in dente > abnormalities of size and form of teeth
dens invaginatus > abnormalities of size and form of teeth
dens evaginatus > abnormalities of size and form of teeth
taurodontism > abnormalities of size and form of teeth
conical teeth > abnormalities of size and form of teeth
fused teeth > abnormalities of size and form of teeth
fusion teeth > abnormalities of size and form of teeth
gemination teeth > abnormalities of size and form of teeth
concrescence teeth > abnormalities of size and form of teeth
enamel pearl > abnormalities of size and form of teeth
enameloma > abnormalities of size and form of teeth
macrodontia > abnormalities of size and form of teeth
microdontia > abnormalities of size and form of teeth
talon cusp > abnormalities of size and form of teeth
tuberculum paramolare > abnormalities of size and form of teeth
big teeth > abnormalities of size and form of teeth
tiny teeth > abnormalities of size and form of teeth
cementation hyperplasia > hypercementosis
fourth molar > supernumerary teeth
paramolar > supernumerary teeth
distomolar > supernumerary teeth
mesiodens > supernumerary teeth
mottled enamel > mottled teeth
fluorosis enamel > mottled teeth
colorado brown stain > mottled teeth
fluoride staining teeth > mottled teeth
opalescent dentin > hereditary disturbances in tooth structure
odontogenesis imperfecta > hereditary disturbances in tooth structure
stainton capdepont > hereditary disturbances in tooth structure
hutchinson teeth > late congenital syphilitic oculopathy @ 0.3
hutchinson teeth > other late congenital syphilis @ 0.7
mulberry molars > late congenital syphilitic oculopathy @ 0.3
mulberry molars > other late congenital syphilis @ 0.7
dentia praecox > disturbances in tooth eruption
premature dentition > disturbances in tooth eruption
premature eruption teeth > disturbances in tooth eruption
neonatal teeth > disturbances in tooth eruption
retained milk tooth > disturbances in tooth eruption
premature shedding teeth > disturbances in tooth eruption
worn teeth acid > erosion of teeth
acid wear teeth > erosion of teeth
perimolysis > erosion of teeth
tooth wear > excessive attrition of teeth
worn teeth > excessive attrition of teeth
teeth grinding wear > excessive attrition of teeth
pink tooth > pathological resorption of teeth
internal granuloma pulp > pathological resorption of teeth
internal resorption tooth > pathological resorption of teeth
root resorption > pathological resorption of teeth
tobacco teeth > deposits accretions on teeth
green stain teeth > deposits accretions on teeth
materia alba > deposits accretions on teeth
betel teeth > deposits accretions on teeth
tartar > deposits accretions on teeth
salivary calculus teeth > deposits accretions on teeth
pulp polyp > pulpitis
hyperplastic pulpitis > pulpitis
pulpal polyp > pulpitis
pulp abscess > pulpitis
pulpal abscess > pulpitis
suppurative pulpitis > pulpitis
gangrene tooth pulp > necrosis of pulp
gangrenous pulp > necrosis of pulp
pulp gangrene > necrosis of pulp
dead pulp > necrosis of pulp
nonvital tooth > necrosis of pulp
pulp death > necrosis of pulp
denticle > pulp degeneration
pulp stone > pulp degeneration
calcification pulp > pulp degeneration
parulis > periapical abscess without sinus
gum boil > periapical abscess with sinus | periapical abscess without sinus
gumboil > periapical abscess with sinus | periapical abscess without sinus
alveolar abscess > periapical abscess without sinus
dentoalveolar abscess > periapical abscess without sinus
dental abscess > periapical abscess without sinus
tooth abscess > periapical abscess without sinus
abscess root tooth > periapical abscess without sinus
apical abscess > periapical abscess without sinus
dental sinus > periapical abscess with sinus @ 0.8
alveolar fistula > periapical abscess with sinus @ 0.8
periapical granuloma > chronic apical periodontitis
apical granuloma > chronic apical periodontitis
granuloma tooth > chronic apical periodontitis
periapical cyst > radicular cyst
apical cyst > radicular cyst
periodontal cyst > radicular cyst
dental root cyst > radicular cyst
fauchard > chronic periodontitis
riggs disease > chronic periodontitis
pyorrhea > chronic periodontitis
alveolar pyorrhea > chronic periodontitis
parodontal, parodontitis = periodontal @ 0.7
paradontosis > periodontosis
paradentosis > periodontosis
parodontosis > periodontosis
bleeding gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.75
gingival bleeding > other specified disorders of gingiva and edentulous alveolar ridge @ 0.75
hemorrhage gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.75
gingival hemorrhage > other specified disorders of gingiva and edentulous alveolar ridge @ 0.75
epulis > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
giant cell epulis > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
fibrous epulis > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
flabby ridge > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
gum polyp > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
peripheral giant cell granuloma > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
pyogenic granuloma gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
gingival cyst adult > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
ulcer gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
gum lesion > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
denture hyperplasia > gingival and edentulous alveolar ridge lesions associated with trauma @ 0.8
denture fibroma > gingival and edentulous alveolar ridge lesions associated with trauma @ 0.8
epulis fissuratum > gingival and edentulous alveolar ridge lesions associated with trauma @ 0.8
gum fibromatosis > gingival enlargement
gum hyperplasia > gingival enlargement
gum hypertrophy > gingival enlargement
dilantin gum > gingival enlargement
phenytoin gum > gingival enlargement
alveolectomy ridge > atrophy of edentulous alveolar ridge
ridge shrinkage > atrophy of edentulous alveolar ridge
ridge resorption > atrophy of edentulous alveolar ridge
jaw shrinkage > atrophy of edentulous alveolar ridge
alveolar atrophy > atrophy of edentulous alveolar ridge
odontalgia > other specified disorders of teeth and supporting structures @ 0.85
alveolar ridge enlargement > other specified disorders of teeth and supporting structures @ 0.85
toothache > other specified disorders of teeth and supporting structures @ 0.85
sore tooth > other specified disorders of teeth and supporting structures @ 0.85
alveolar pain > other specified disorders of teeth and supporting structures @ 0.85
irregular alveolar process > other specified disorders of teeth and supporting structures @ 0.85
broken filling > unsatisfactory restoration of tooth
fractured filling > unsatisfactory restoration of tooth
cracked filling > unsatisfactory restoration of tooth
lost filling > unsatisfactory restoration of tooth
filling fell out > unsatisfactory restoration of tooth
overhanging filling > unsatisfactory restoration of tooth
defective filling > unsatisfactory restoration of tooth
retained root tip > retained dental root
root fragment retained > retained dental root
keratocyst > developmental odontogenic cysts
eruption cyst > developmental odontogenic cysts
follicular cyst jaw > developmental odontogenic cysts
primordial cyst > developmental odontogenic cysts
lateral periodontal cyst > developmental odontogenic cysts
fissural cyst > developmental nonodontogenic cysts of oral region
median palatal cyst > developmental nonodontogenic cysts of oral region
palatine papilla cyst > developmental nonodontogenic cysts of oral region
incisive canal cyst > developmental nonodontogenic cysts of oral region
globulomaxillary > developmental nonodontogenic cysts of oral region
nasopalatine > developmental nonodontogenic cysts of oral region
nasolabial cyst > other cysts of oral region @ 0.85
nasoalveolar cyst > other cysts of oral region @ 0.85
epstein pearl > other cysts of oral region @ 0.85
dermoid mouth > other cysts of oral region @ 0.85
epidermoid cyst mouth > other cysts of oral region @ 0.85
cyst mouth > other cysts of oral region @ 0.85
lymphoepithelial cyst mouth > other cysts of oral region @ 0.85
oral cyst > other cysts of oral region @ 0.85
palatal torus > developmental disorders of jaws
mandibular torus > developmental disorders of jaws
maxillary torus > developmental disorders of jaws
stafne > developmental disorders of jaws
static bone cyst > developmental disorders of jaws
latent bone cyst > developmental disorders of jaws
exostosis jaw > developmental disorders of jaws @ 0.7
exostosis mandible > other specified diseases of jaws | developmental disorders of jaws @ 0.7
cherubism > other specified diseases of jaws
condylar hyperplasia > other specified diseases of jaws
condylar hypoplasia > other specified diseases of jaws
fibrous dysplasia jaw > other specified diseases of jaws
giant cell lesion jaw > giant cell granuloma central
giant cell granuloma jaw > giant cell granuloma central
sequestrum jaw > inflammatory conditions of jaws
phossy jaw > inflammatory conditions of jaws
osteoradionecrosis jaw > inflammatory conditions of jaws
periostitis jaw > inflammatory conditions of jaws
osteonecrosis jaw bisphosphonate > osteonecrosis of jaw
fibrinolytic alveolitis > alveolitis of jaws
alveolar osteitis > alveolitis of jaws
alveolitis tooth socket > alveolitis of jaws
septic socket > alveolitis of jaws
hemorrhagic cyst jaw > other cyst of jaw
traumatic cyst jaw > other cyst of jaw
aneurysmal cyst jaw > other cyst of jaw
gap teeth > anomaly of tooth position @ 0.7
gap between teeth > excessive spacing of teeth @ 0.8
gap between teeth > anomaly of tooth position @ 0.7
gappy teeth > excessive spacing of teeth @ 0.8
gappy teeth > anomaly of tooth position @ 0.7
diastema > excessive spacing of teeth @ 0.8
diastema > anomaly of tooth position @ 0.7
buck teeth > excessive horizontal overlap
crooked teeth > crowding of fully erupted teeth
tilted teeth > anomalies of tooth position
transposed teeth > anomalies of tooth position
displaced teeth > anomalies of tooth position
malposition teeth > anomalies of tooth position
ectopic tooth > anomalies of tooth position
jaw joint > temporomandibular joint disorder
lantern jaw > mandibular hyperplasia
long jaw > mandibular hyperplasia
weak chin > mandibular hypoplasia @ 0.8

# --- mouth, lips, tongue, salivary glands
cleft roof mouth > cleft palate unspecified @ 1.0
little lower jaw > mandibular hypoplasia @ 1.0
enamel underdeveloped > disturbances in tooth formation @ 1.0
teeth misaligned > anomaly of tooth position unspecified
tooth root > resorption teeth @ 0.3
short roots teeth > disturbances in tooth formation
teeth root resorption > pathological resorption of teeth @ 1.0
large pulp chamber > abnormalities of size and form of teeth
single front tooth > abnormalities of size and form of teeth @ 0.85
single upper front tooth > abnormalities of size and form of teeth
shovel shaped teeth > abnormalities of size and form of teeth @ 0.95
screwdriver teeth > abnormalities of size and form of teeth @ 0.85
screwdriver teeth > late congenital syphilitic @ 0.4
many missing teeth > anodontia
missing more than six teeth > anodontia @ 1.0
jaw bone loss > atrophy of edentulous alveolar ridge
jaw bone loss > atrophy alveolar ridge @ 0.8
jaw lump > disease of jaws unspecified @ 0.6
gum lump > gingival lesion @ 0.7
gum thickening > gingival enlargement @ 1.0

# --- teeth and gums in lay words
missing permanent teeth > anodontia @ 0.95
failure teeth form > anodontia @ 1.0
too many teeth > supernumerary teeth @ 1.0
wide spaced teeth > excessive spacing of fully erupted teeth @ 1.0
gap in teeth > excessive spacing of fully erupted teeth @ 1.0
gap front teeth > excessive spacing of fully erupted teeth @ 1.0
teeth spaced > excessive spacing of fully erupted teeth @ 0.95
overcrowded teeth > crowding of fully erupted teeth @ 1.0
crooked teeth > anomaly of tooth position unspecified
bad bite > malocclusion unspecified @ 1.0
abnormal shape teeth > abnormalities of size and form of teeth @ 1.0
misshapen tooth > abnormalities of size and form of teeth @ 1.0
notched teeth > hutchinson's teeth @ 0.7
late teething > disturbances in tooth eruption @ 0.85
early teeth > disturbances in tooth eruption @ 0.95
teeth at birth > disturbances in tooth eruption @ 1.0
early loss baby teeth > disturbances in tooth eruption @ 1.0
baby teeth didnt fall out > disturbances in tooth eruption @ 0.95
premature loss teeth > disturbances in tooth eruption @ 0.8
premature loss teeth > loss of teeth @ 0.7
thin enamel > hereditary disturbances in tooth structure | disturbances in tooth formation @ 0.85
weak enamel > disturbances in tooth formation
absent enamel > hereditary disturbances in tooth structure
enamel defect > disturbances in tooth formation
abnormal enamel > hereditary disturbances in tooth structure @ 0.8
pitted enamel > disturbances in tooth formation
white marks teeth > mottled teeth @ 0.85
tooth discoloration > other specified disorders of teeth @ 0.4
yellow teeth > posteruptive color changes of dental hard tissues @ 0.95
brown teeth > posteruptive color changes of dental hard tissues @ 0.95
gray teeth > posteruptive color changes of dental hard tissues
large gums > gingival enlargement @ 1.0
gum disease > periodontal disease unspecified @ 0.95
tooth decay > dental caries unspecified @ 1.0
cavities > dental caries unspecified @ 1.0 if: tooth, teeth, dentist, dental, mouth, molar, filling
many cavities > dental caries unspecified @ 1.0
rotten teeth > dental caries unspecified @ 1.0
bad teeth > dental caries unspecified @ 0.85
grinds teeth > sleep related bruxism @ 0.85
tooth falling out > other specified disorders of teeth and supporting structures @ 0.6
mouth sores > recurrent oral aphthae @ 0.7
white patches mouth > candidal stomatitis @ 0.7
missing wisdom teeth never formed > anodontia
congenitally missing incisors > anodontia
shovel shaped incisors > abnormalities of size and form of teeth
twin teeth > abnormalities of size and form of teeth
accessory cusp > abnormalities of size and form of teeth
globodontia > abnormalities of size and form of teeth
white spots on teeth from fluoride > mottled teeth
molar incisor hypomineralization > disturbances in tooth formation
prolonged retention primary teeth > disturbances in tooth eruption
dentition difficult > teething syndrome
baby getting teeth > teething syndrome
tetracycline developmental staining > other disorders of tooth development
impacted canine > impacted teeth
bad teeth rotting > dental caries unspecified
odontonecrosis > dental caries unspecified
arrested decay > arrested dental caries
incipient caries > dental caries smooth surface limited to enamel
enamel caries > dental caries smooth surface limited to enamel
toothbrush wear > abrasion of teeth
notched teeth > abrasion of teeth
discolored tooth > posteruptive color changes of dental hard tissues
dark tooth after root canal > posteruptive color changes of dental hard tissues
sensitive dentin > other specified diseases of hard tissues of teeth
irradiated enamel > other specified diseases of hard tissues of teeth
dentine hypersensitivity > other specified diseases of hard tissues of teeth
tooth nerve exposed > pulpitis
pulp canal obliteration > pulp degeneration
inflamed root tip > acute apical periodontitis of pulpal origin
root granuloma > chronic apical periodontitis
pus at tooth root > periapical abscess without sinus
gum abscess tooth > periapical abscess without sinus
puffy gums > chronic gingivitis plaque induced
wisdom tooth flap infection > aggressive periodontitis unspecified
furcation involvement > other periodontal diseases
widened periodontal ligament > other periodontal diseases
gums growing over teeth > gingival enlargement
denture sore gum > gingival and edentulous alveolar ridge lesions associated with trauma
jaw ridge bone loss > horizontal alveolar bone loss
gum lump > other specified disorders of gingiva and edentulous alveolar ridge
ulitis > other specified disorders of gingiva and edentulous alveolar ridge
teeth falling out from disease > exfoliation of teeth due to systemic causes
no teeth left > complete loss of teeth unspecified cause unspecified class
edentia > complete loss of teeth unspecified cause unspecified class
broken root left in gum > retained dental root
partial edentulism > partial loss of teeth unspecified cause unspecified class
filling gap > open restoration margins of tooth
filling overhang > unrepairable overhanging of dental restorative materials
lost filling > fractured dental restorative material unspecified
cracked filling > fractured dental restorative material unspecified
broken veneer > fractured dental restorative material unspecified
dentalgia > other specified disorders of teeth and supporting structures
alveolar hypertrophy > other specified disorders of teeth and supporting structures
tooth hemorrhage > other specified disorders of teeth and supporting structures
cyst around an unerupted tooth > developmental odontogenic cysts
calcifying odontogenic cyst > developmental odontogenic cysts
incisor cyst > developmental nonodontogenic cysts of oral region
klestadt's cyst > other cysts of oral region
shrunken spit gland > atrophy of salivary gland
sialadenosis > hypertrophy of salivary gland
swollen spit glands painless > hypertrophy of salivary gland
infected parotid > sialoadenitis unspecified
juvenile recurrent parotitis > acute recurrent sialoadenitis
kuttner tumor > chronic sialoadenitis
abscess of parotid duct > abscess of salivary gland
dry mouth from radiation > disturbances of salivary secretion
mouth waters excessively > disturbances of salivary secretion
salivary gland mass > other diseases of salivary glands
parotid nodule > other diseases of salivary glands
pneumoparotid > other diseases of salivary glands
catarrhal stomatitis > other forms of stomatitis
plasma cell stomatitis > other forms of stomatitis
palatitis > other forms of stomatitis
buccal abscess > cellulitis and abscess of mouth
sublingual abscess > cellulitis and abscess of mouth
submental abscess > cellulitis and abscess of mouth
macrocheilia acquired > diseases of lips
lip granuloma > diseases of lips
heck oral > other disturbances of oral epithelium including tongue
stiff mouth from betel nut > oral submucous fibrosis
denture hyperplasia > irritative hyperplasia of oral mucosa
irritation fibroma oral > irritative hyperplasia of oral mucosa
oral pain > other lesions of oral mucosa
lump in cheek inside > other lesions of oral mucosa
oral mucosal swelling > other lesions of oral mucosa
palate edema > other lesions of oral mucosa
mouth lump > other lesions of oral mucosa
necrosis of palate > other lesions of oral mucosa
swollen inflamed tongue > glossitis
pityriasis linguae > geographic tongue
lie bumps tongue > hypertrophy of tongue papillae
inflamed taste buds > hypertrophy of tongue papillae
enlarged taste buds > hypertrophy of tongue papillae
burning mouth syndrome > glossodynia
lingual tonsil tongue hypertrophy > other diseases of tongue
tongue thrust structural > other diseases of tongue
indentation of tongue teeth marks > other diseases of tongue
tongue stiffness > other diseases of tongue
induration lip > diseases of lips @ 0.85
nodule lip > diseases of lips @ 0.85
peeling lip > diseases of lips @ 0.85
pigmentation spot lip > diseases of lips @ 0.85
adhesion acquired tongue > other diseases of tongue @ 0.85
granuloma tongue > other diseases of tongue @ 0.85
thickening lingual > other diseases of tongue @ 0.85
deformity acquired lingual > other diseases of tongue @ 0.85
deviation lingual > other diseases of tongue @ 0.85
cellulitis lingual > glossitis @ 0.85
fibrosis gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
atrophy diffuse gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
fibrosis gingiva > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
lesion gingiva > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
atrophy diffuse gingiva > other specified disorders of gingiva and edentulous alveolar ridge @ 0.85
mass mouth > other lesions of oral mucosa @ 0.85
nodule mouth > other lesions of oral mucosa @ 0.85
swelling mouth > other lesions of oral mucosa @ 0.85
scar mouth > other lesions of oral mucosa @ 0.85
bump mouth > other lesions of oral mucosa @ 0.85
necrosis mouth > other lesions of oral mucosa @ 0.85
bleeding oral > other lesions of oral mucosa @ 0.85
mass oral > other lesions of oral mucosa @ 0.85
swelling oral > other lesions of oral mucosa @ 0.85
edema oral > other lesions of oral mucosa @ 0.85
lump oral > other lesions of oral mucosa @ 0.85
pigmentation oral > other lesions of oral mucosa @ 0.85
bump oral > other lesions of oral mucosa @ 0.85
fibrosis band oral > other lesions of oral mucosa @ 0.85
sore oral > other forms of stomatitis @ 0.85
perforation acquired palate > other lesions of oral mucosa @ 0.85
mass palate > other lesions of oral mucosa @ 0.85
nodule palate > other lesions of oral mucosa @ 0.85
atrophy palate > other lesions of oral mucosa @ 0.85
hemorrhage palate > other lesions of oral mucosa @ 0.85
adhesion palate > other lesions of oral mucosa @ 0.85
perforation acquired uvula > other lesions of oral mucosa @ 0.85
nodule uvula > other lesions of oral mucosa @ 0.85
paralysis local uvula > other lesions of oral mucosa @ 0.85
adhesion uvula > other lesions of oral mucosa @ 0.85
pain uvula > other lesions of oral mucosa @ 0.85
obstruction salivary gland > other diseases of salivary glands @ 0.85
dilatation salivary gland > other diseases of salivary glands @ 0.85
pain salivary gland > other diseases of salivary glands @ 0.85
degeneration salivary gland > other diseases of salivary glands @ 0.85
fibrosis salivary gland > other diseases of salivary glands @ 0.85
swelling mass salivary gland > other diseases of salivary glands @ 0.85
mass parotid > other diseases of salivary glands @ 0.85
obstruction parotid > other diseases of salivary glands @ 0.85
hemorrhage parotid > other diseases of salivary glands @ 0.85
fibrosis parotid > other diseases of salivary glands @ 0.85
mass submandibular gland > other diseases of salivary glands @ 0.85
hemorrhage submandibular gland > other diseases of salivary glands @ 0.85
pain submandibular gland > other diseases of salivary glands @ 0.85
nodule submandibular gland > other diseases of salivary glands @ 0.85
degeneration submandibular gland > other diseases of salivary glands @ 0.85
swelling mass submandibular gland > other diseases of salivary glands @ 0.85
obstruction sublingual gland > other diseases of salivary glands @ 0.85
dilatation sublingual gland > other diseases of salivary glands @ 0.85
pain sublingual gland > other diseases of salivary glands @ 0.85
degeneration sublingual gland > other diseases of salivary glands @ 0.85
fibrosis sublingual gland > other diseases of salivary glands @ 0.85
swelling mass sublingual gland > other diseases of salivary glands @ 0.85
infection submandibular gland > sialoadenitis unspecified @ 0.85
inflammation submandibular gland > sialoadenitis unspecified @ 0.85
infection sublingual gland > sialoadenitis unspecified @ 0.85
inflammation sublingual gland > sialoadenitis unspecified @ 0.85
infection salivary duct > sialoadenitis unspecified @ 0.85
inflammation salivary duct > sialoadenitis unspecified @ 0.85
hyperplasia salivary gland > hypertrophy of salivary gland @ 0.85
enlargement submandibular gland > hypertrophy of salivary gland @ 0.85
enlargement sublingual gland > hypertrophy of salivary gland @ 0.85
hyperplasia sublingual gland > hypertrophy of salivary gland @ 0.85
hyperplasia salivary duct > hypertrophy of salivary gland @ 0.85
cyst salivary duct > mucocele of salivary gland @ 0.85
calcification salivary gland > sialolithiasis @ 0.85
calcification parotid > sialolithiasis @ 0.85
calcification submandibular gland > sialolithiasis @ 0.85
calcification sublingual gland > sialolithiasis @ 0.85
calcification salivary duct > sialolithiasis @ 0.85
loosening tooth > other specified disorders of teeth and supporting structures @ 0.85
ache dental > other specified disorders of teeth and supporting structures @ 0.85
loosening dental > other specified disorders of teeth and supporting structures @ 0.85
fibrosis pulp tooth > pulp degeneration @ 0.85
atrophy dental pulp > pulp degeneration @ 0.85
abscess pulp tooth > pulpitis @ 0.85
inflammation pulp tooth > pulpitis @ 0.85
inflammation dental pulp > pulpitis @ 0.85
exposure dental pulp > pulpitis @ 0.85
infection dental pulp > pulpitis @ 0.85

# --- Organs and what is wrong with them, P to Z
cicatrix gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.8 in: icd10cm
atrophy gum > gingival recession @ 0.8 in: icd10cm
contraction gum > gingival recession @ 0.8 in: icd10cm
contracture gum > gingival recession @ 0.8 in: icd10cm
irritation gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.8 in: icd10cm
discoloration gum > other specified disorders of gingiva and edentulous alveolar ridge @ 0.8 in: icd10cm
cicatrix gingiva > other specified disorders of gingiva and edentulous alveolar ridge @ 0.8 in: icd10cm
thinning gingiva > gingival recession @ 0.8 in: icd10cm
contraction gingiva > gingival recession @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
spongy gums > chronic gingivitis plaque induced in: icd10cm

# --- What is wrong, P to Z: own2
retained temporary tooth > disturbances in tooth eruption in: icd10cm

# --- What is wrong, P to Z: stems
gingivalgia > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
gingivodynia > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
gingivectasis > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
gingivomalacia > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
gingivopathy > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
ulalgia > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
ulodynia > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
ulectasis > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
ulomegaly > gingival enlargement in: icd10cm
ulopathy > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration gingiva > chronic gingivitis plaque induced in: icd10cm
suppuration tooth pulp > periapical abscess without sinus in: icd10cm
purulent infection tooth pulp > periapical abscess without sinus in: icd10cm
suppuration tooth root > periapical abscess without sinus in: icd10cm
extra cusp > supernumerary teeth in: icd10cm
accessory cusp congenital > supernumerary teeth in: icd10cm

# --- What is wrong, P to Z: tables5
sore gums > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm

# --- What is wrong, P to Z: words
periodontoclasia > periodontal disease unspecified in: icd10cm
pyorrhea alveolaris > periodontal disease unspecified in: icd10cm
sordes > deposits on teeth in: icd10cm
synodontia > abnormalities of size and form of teeth in: icd10cm
ulocace > chronic gingivitis plaque induced in: icd10cm
ulitis > chronic gingivitis plaque induced in: icd10cm
uloncus > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
ulatrophia > localized gingival recession unspecified in: icd10cm
xanthodontous > posteruptive color changes of dental hard tissues in: icd10cm


# --- Main terms H to O: o1
gum fibrosis > gingival enlargement in: icd10cm
gum thick > gingival enlargement in: icd10cm
gum elephantiasis > gingival enlargement in: icd10cm
gingiva fibrosis > gingival enlargement in: icd10cm
gingiva irritation > gingival and edentulous alveolar ridge lesions associated with trauma in: icd10cm
gingiva mass > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
alveolar ridge lesion > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
alveolar ridge growth > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
alveolar ridge fibroma > other specified disorders of gingiva and edentulous alveolar ridge in: icd10cm
root abscess > periapical abscess without sinus in: icd10cm
root infection > periapical abscess without sinus in: icd10cm
periapical infection > periapical abscess without sinus in: icd10cm
tooth sensitivity > other specified diseases of hard tissues of teeth in: icd10cm
tooth discoloration intrinsic > other specified diseases of hard tissues of teeth in: icd10cm
mobile tooth > other specified disorders of teeth and supporting structures in: icd10cm
wobbly tooth > other specified disorders of teeth and supporting structures in: icd10cm
missing teeth > complete loss of teeth in: icd10cm
impacted molar > impacted teeth in: icd10cm
impacted cuspid > impacted teeth in: icd10cm
impacted bicuspid > impacted teeth in: icd10cm
impacted premolar > impacted teeth in: icd10cm
impacted incisor > impacted teeth in: icd10cm
buried tooth > embedded teeth in: icd10cm
buried molar > embedded teeth in: icd10cm
buried canine > embedded teeth in: icd10cm
unerupted molar > embedded teeth in: icd10cm
unerupted canine > embedded teeth in: icd10cm
late dentition > disturbances in tooth eruption in: icd10cm
early teething > disturbances in tooth eruption in: icd10cm
retained baby teething > disturbances in tooth eruption in: icd10cm
obstructed teething > disturbances in tooth eruption in: icd10cm
obstructed dentition > disturbances in tooth eruption in: icd10cm
obstructed primary tooth > disturbances in tooth eruption in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
tongue adhesions > other diseases of tongue @ 0.72 in: icd10cm
tongue compression > other diseases of tongue @ 0.72 in: icd10cm
tongue hyperemia > other diseases of tongue @ 0.72 in: icd10cm
tongue hematoma nontraumatic > other diseases of tongue @ 0.72 in: icd10cm
tongue concretion > other diseases of tongue @ 0.72 in: icd10cm
lingual adhesions > other diseases of tongue @ 0.72 in: icd10cm
lingual contracture > other diseases of tongue @ 0.72 in: icd10cm
lingual anomaly acquired > other diseases of tongue @ 0.72 in: icd10cm
lingual acquired abnormality > other diseases of tongue @ 0.72 in: icd10cm
lingual hematoma nontraumatic > other diseases of tongue @ 0.72 in: icd10cm
lip adhesions > diseases of lips @ 0.72 in: icd10cm
lip calcification > diseases of lips @ 0.72 in: icd10cm
lip calcified > diseases of lips @ 0.72 in: icd10cm
lip congestion > diseases of lips @ 0.72 in: icd10cm
lip compression > diseases of lips @ 0.72 in: icd10cm
lip anomaly acquired > diseases of lips @ 0.72 in: icd10cm
lip acquired abnormality > diseases of lips @ 0.72 in: icd10cm
lip hyperemia > diseases of lips @ 0.72 in: icd10cm
lip collapse > diseases of lips @ 0.72 in: icd10cm
lip hematoma nontraumatic > diseases of lips @ 0.72 in: icd10cm
lip dilatation > diseases of lips @ 0.72 in: icd10cm
lip concretion > diseases of lips @ 0.72 in: icd10cm
lip stone > diseases of lips @ 0.72 in: icd10cm
salivary gland adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland calcification > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland congestion > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland contraction > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland contracture > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland compression > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland anomaly acquired > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland acquired abnormality > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland collapse > other diseases of salivary glands @ 0.72 in: icd10cm
salivary gland hematoma nontraumatic > other diseases of salivary glands @ 0.72 in: icd10cm
parotid adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
parotid contraction > other diseases of salivary glands @ 0.72 in: icd10cm
parotid contracture > other diseases of salivary glands @ 0.72 in: icd10cm
parotid compression > other diseases of salivary glands @ 0.72 in: icd10cm
parotid anomaly acquired > other diseases of salivary glands @ 0.72 in: icd10cm
parotid acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
parotid acquired abnormality > other diseases of salivary glands @ 0.72 in: icd10cm
parotid hematoma nontraumatic > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland calcified > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland congestion > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland contraction > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland contracture > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland compression > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland anomaly acquired > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland acquired abnormality > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland hyperemia > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland collapse > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland hematoma nontraumatic > other diseases of salivary glands @ 0.72 in: icd10cm
submandibular gland atony > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland calcified > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland cicatrix > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland congestion > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland contraction > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland contracture > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland compression > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland acquired abnormality > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland induration > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland hyperemia > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland collapse > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland hematoma nontraumatic > other diseases of salivary glands @ 0.72 in: icd10cm
sublingual gland atony > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct calcification > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct calcified > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct congestion > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct contraction > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct contracture > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct compression > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct degeneration > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct induration > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct hyperemia > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct collapse > other diseases of salivary glands @ 0.72 in: icd10cm
parotid duct atony > other diseases of salivary glands @ 0.72 in: icd10cm
stensen duct adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
stensen duct anomaly acquired > other diseases of salivary glands @ 0.72 in: icd10cm
stensen duct acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
stensen duct acquired abnormality > other diseases of salivary glands @ 0.72 in: icd10cm
stensen duct hematoma nontraumatic > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct adhesions > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct calcification > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct calcified > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct cicatrix > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct congestion > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct contraction > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct contracture > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct compression > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct fibrosis > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct degeneration > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct acquired deformity > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct acquired abnormality > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct induration > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct hyperemia > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct collapse > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct hematoma nontraumatic > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct atony > other diseases of salivary glands @ 0.72 in: icd10cm
wharton duct dilatation > other diseases of salivary glands @ 0.72 in: icd10cm
buccal mucosa adhesions > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa calcification > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa calcified > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa cicatrix > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa congestion > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa contraction > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa contracture > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa compression > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa cyst > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa fibrosis > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa degeneration > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa acquired deformity > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa acquired abnormality > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa induration > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa hyperemia > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa collapse > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa atony > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa dilatation > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa abscess > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa concretion > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa calculus > other lesions of oral mucosa @ 0.72 in: icd10cm
buccal mucosa stone > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa adhesions > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa atrophy > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa calcification > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa calcified > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa congestion > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa contraction > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa contracture > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa compression > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa cyst > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa degeneration > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa anomaly acquired > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa acquired deformity > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa acquired abnormality > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa induration > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa hyperemia > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa collapse > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa hematoma nontraumatic > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa atony > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa dilatation > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa abscess > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa concretion > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa calculus > other lesions of oral mucosa @ 0.72 in: icd10cm
cheek mucosa stone > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa adhesions > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa contraction > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa contracture > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa compression > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa acquired abnormality > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa hematoma nontraumatic > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa abscess > other lesions of oral mucosa @ 0.72 in: icd10cm
oral mucosa concretion > other lesions of oral mucosa @ 0.72 in: icd10cm
palate calcification > other lesions of oral mucosa @ 0.72 in: icd10cm
palate calcified > other lesions of oral mucosa @ 0.72 in: icd10cm
palate congestion > other lesions of oral mucosa @ 0.72 in: icd10cm
palate compression > other lesions of oral mucosa @ 0.72 in: icd10cm
palate degeneration > other lesions of oral mucosa @ 0.72 in: icd10cm
palate induration > other lesions of oral mucosa @ 0.72 in: icd10cm
palate hyperemia > other lesions of oral mucosa @ 0.72 in: icd10cm
palate collapse > other lesions of oral mucosa @ 0.72 in: icd10cm
palate hematoma nontraumatic > other lesions of oral mucosa @ 0.72 in: icd10cm
palate dilatation > other lesions of oral mucosa @ 0.72 in: icd10cm
palate concretion > other lesions of oral mucosa @ 0.72 in: icd10cm
palate calculus > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula calcification > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula calcified > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula congestion > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula contraction > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula contracture > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula compression > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula cyst > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula degeneration > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula induration > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula hyperemia > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula collapse > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula dilatation > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula concretion > other lesions of oral mucosa @ 0.72 in: icd10cm
uvula calculus > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth adhesions > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth atrophy > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth calcification > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth calcified > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth congestion > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth contraction > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth contracture > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth compression > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth cyst > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth fibrosis > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth degeneration > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth acquired deformity > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth acquired abnormality > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth induration > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth hyperemia > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth collapse > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth hematoma nontraumatic > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth atony > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth dilatation > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth concretion > other lesions of oral mucosa @ 0.72 in: icd10cm
floor of mouth calculus > other lesions of oral mucosa @ 0.72 in: icd10cm
jaw contraction > other specified diseases of jaws @ 0.72 in: icd10cm
jaw compression > other specified diseases of jaws @ 0.72 in: icd10cm
jaw anomaly acquired > other specified diseases of jaws @ 0.72 in: icd10cm
jaw acquired deformity > other specified diseases of jaws @ 0.72 in: icd10cm
jaw acquired abnormality > other specified diseases of jaws @ 0.72 in: icd10cm
jaw hematoma nontraumatic > other specified diseases of jaws @ 0.72 in: icd10cm
jaw concretion > other specified diseases of jaws @ 0.72 in: icd10cm
mandible adhesions > other specified diseases of jaws @ 0.72 in: icd10cm
mandible contraction > other specified diseases of jaws @ 0.72 in: icd10cm
mandible contracture > other specified diseases of jaws @ 0.72 in: icd10cm
mandible acquired abnormality > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla adhesions > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla calcification > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla calcified > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla congestion > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla contraction > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla contracture > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla compression > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla fibrosis > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla degeneration > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla acquired abnormality > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla induration > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla hyperemia > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla collapse > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla hematoma nontraumatic > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla atony > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla dilatation > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla concretion > other specified diseases of jaws @ 0.72 in: icd10cm
maxilla calculus > other specified diseases of jaws @ 0.72 in: icd10cm
gum adhesions > other specified disorders of gingiva and edentulous alveolar ridge @ 0.72 in: icd10cm
gum compression > other specified disorders of gingiva and edentulous alveolar ridge @ 0.72 in: icd10cm
gingiva acquired abnormality > other specified disorders of gingiva and edentulous alveolar ridge @ 0.72 in: icd10cm
gingiva hematoma nontraumatic > other specified disorders of gingiva and edentulous alveolar ridge @ 0.72 in: icd10cm
gingiva concretion > other specified disorders of gingiva and edentulous alveolar ridge @ 0.72 in: icd10cm
tooth adhesions > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth cicatrix > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth contraction > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth contracture > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth compression > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth anomaly acquired > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth acquired abnormality > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm
tooth hematoma nontraumatic > other specified disorders of teeth and supporting structures @ 0.72 in: icd10cm

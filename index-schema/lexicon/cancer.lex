# Scope: cancers, leukemias, lymphomas, benign growths, in-situ and uncertain growths, cancer spread, cancer treatment encounters and
# history: everyday words, pathologists' names, shorthand -> ICD-10-CM C00-D49 wording ("malignant neoplasm of ...").
# --- general ---
cancer = malignant neoplasm @ 1.0
ca > malignant neoplasm if: lung, breast, prostate, colon, rectal, bladder, liver, ovary, ovarian, cervix, cervical, pancreas, stomach, thyroid, skin, bone, brain, kidney, uterine
malignancy = malignant neoplasm @ 1.0
malignant tumor = malignant neoplasm @ 1.0
cancerous > malignant
tumor = neoplasm @ 1.0
new growth > neoplasm
mass tumor > neoplasm
noncancerous > benign
non cancerous growth > benign neoplasm
benign tumor = benign neoplasm @ 1.0
benign growth = benign neoplasm
early cancer in place > carcinoma in situ
stage 0 cancer > carcinoma in situ
cis > carcinoma in situ if: bladder, breast, cervix, cancer, skin, carcinoma
precancer = carcinoma in situ @ 0.6
precancerous > carcinoma in situ @ 0.6
precancerous > dysplasia @ 0.7
soft tissue sarcoma > malignant neoplasm connective soft tissue
cancer spread = secondary malignant neoplasm @ 1.0
metastatic = secondary malignant neoplasm @ 1.0
mets = secondary malignant neoplasm @ 1.0
brain mets > secondary malignant neoplasm brain
bone mets > secondary malignant neoplasm bone
liver mets > secondary malignant neoplasm liver
lung mets > secondary malignant neoplasm lung
cancer in lymph nodes > secondary malignant neoplasm lymph nodes
cancer everywhere > disseminated malignant neoplasm
stage 4 cancer > secondary malignant neoplasm @ 0.8
stage 4 cancer > disseminated malignant neoplasm @ 0.7
widespread cancer = disseminated malignant neoplasm
carcinomatosis > disseminated malignant neoplasm
unknown primary > malignant neoplasm unspecified primary
cup cancer > malignant neoplasm unspecified primary @ 0.8
second cancer > secondary malignant neoplasm @ 0.6
suspicious growth > neoplasm unspecified behavior @ 0.8
tumor not sure > neoplasm uncertain behavior | neoplasm unspecified behavior
borderline tumor > neoplasm of uncertain behavior
cancer survivor > personal history of malignant neoplasm
history of cancer > personal history malignant neoplasm
cancer in remission > personal history malignant neoplasm @ 0.7
cancer in family > family history malignant neoplasm
cancer gene > genetic susceptibility malignant neoplasm
brca gene > genetic susceptibility malignant neoplasm breast
cancer check > screening malignant neoplasm
chemo = antineoplastic chemotherapy @ 0.9
chemo visit > encounter antineoplastic chemotherapy
chemotherapy session > encounter antineoplastic chemotherapy
radiation treatment cancer > encounter antineoplastic radiation therapy
immunotherapy cancer > encounter antineoplastic immunotherapy
cancer pain > neoplasm related pain
cancer tired > neoplastic related fatigue
cancer fatigue > neoplastic related fatigue
anemia from chemo > anemia due to antineoplastic chemotherapy
anemia cancer > anemia in neoplastic disease
fluid cancer lung > malignant pleural effusion
cancer fluid belly > malignant ascites
recurrent cancer > malignant neoplasm @ 0.7
# --- organs ---
lung cancer = malignant neoplasm of bronchus and lung @ 1.0
lung tumor > neoplasm bronchus lung
nsclc > malignant neoplasm bronchus lung
sclc > malignant neoplasm bronchus lung
small cell lung > malignant neoplasm bronchus lung
bronchogenic carcinoma > malignant neoplasm bronchus lung
pancoast tumor > malignant neoplasm upper lobe bronchus lung
mesothelioma > mesothelioma of pleura
asbestos cancer > mesothelioma
windpipe cancer > malignant neoplasm trachea
breast cancer = malignant neoplasm of breast @ 1.0
breast tumor > neoplasm breast
ductal carcinoma > malignant neoplasm breast @ 0.9
invasive ductal carcinoma > malignant neoplasm breast
lobular carcinoma > malignant neoplasm breast @ 0.8
dcis = intraductal carcinoma in situ of breast @ 1.0
lcis = lobular carcinoma in situ of breast @ 1.0
male breast cancer > malignant neoplasm male breast
paget's disease breast > malignant neoplasm nipple areola
nipple cancer > malignant neoplasm nipple areola
her2 positive > malignant neoplasm breast @ 0.7
estrogen receptor positive > estrogen receptor positive status
er positive > estrogen receptor positive status
breast lump benign > benign neoplasm breast
fibroadenoma = benign neoplasm of breast @ 0.8
phyllodes tumor > neoplasm uncertain behavior breast @ 0.8
prostate cancer = malignant neoplasm of prostate @ 1.0
colon cancer = malignant neoplasm of colon @ 1.0
bowel cancer > malignant neoplasm colon
bowel cancer > malignant neoplasm rectum @ 0.8
bowel cancer > malignant neoplasm small intestine @ 0.7
colorectal cancer > malignant neoplasm colon | malignant neoplasm rectum
crc screening > screening malignant neoplasm colon
rectal cancer = malignant neoplasm of rectum @ 1.0
anal cancer = malignant neoplasm of anus
cecal cancer > malignant neoplasm cecum
appendix cancer > malignant neoplasm appendix
small bowel cancer > malignant neoplasm small intestine
stomach cancer = malignant neoplasm of stomach @ 1.0
gastric cancer = malignant neoplasm of stomach @ 1.0
gullet cancer > malignant neoplasm esophagus
food pipe cancer > malignant neoplasm esophagus
esophageal cancer = malignant neoplasm of esophagus @ 1.0
liver cancer > liver cell carcinoma | malignant neoplasm liver
hepatoma = liver cell carcinoma @ 1.0
hcc = liver cell carcinoma @ 0.9
hepatocellular carcinoma = liver cell carcinoma @ 1.0
bile duct cancer > intrahepatic bile duct carcinoma | malignant neoplasm extrahepatic bile duct
cholangiocarcinoma = intrahepatic bile duct carcinoma @ 0.9
cholangiocarcinoma > malignant neoplasm extrahepatic bile duct @ 0.8
klatskin tumor > malignant neoplasm extrahepatic bile duct
gallbladder cancer = malignant neoplasm of gallbladder @ 1.0
pancreatic cancer = malignant neoplasm of pancreas @ 1.0
kidney cancer > malignant neoplasm of kidney
renal cell carcinoma = malignant neoplasm of kidney except renal pelvis
hypernephroma = malignant neoplasm of kidney
wilms tumor = malignant neoplasm of kidney @ 0.8
nephroblastoma = malignant neoplasm of kidney @ 0.8
bladder cancer = malignant neoplasm of bladder @ 1.0
urothelial carcinoma > malignant neoplasm bladder @ 0.8
urothelial carcinoma > malignant neoplasm renal pelvis @ 0.6
testicular cancer = malignant neoplasm of testis @ 1.0
seminoma > malignant neoplasm testis
germ cell tumor > malignant neoplasm testis @ 0.8
germ cell tumor > malignant neoplasm ovary @ 0.7
penis cancer > malignant neoplasm penis
ovarian cancer = malignant neoplasm of ovary @ 1.0
womb cancer > malignant neoplasm uterus | malignant neoplasm endometrium
uterine cancer = malignant neoplasm of corpus uteri
endometrial cancer = malignant neoplasm of endometrium @ 1.0
cervical cancer = malignant neoplasm of cervix uteri @ 1.0
neck of womb cancer > malignant neoplasm cervix uteri
vulvar cancer = malignant neoplasm of vulva @ 1.0
vaginal cancer = malignant neoplasm of vagina @ 1.0
choriocarcinoma > malignant neoplasm placenta
vin 3 > carcinoma in situ vulva
cervical dysplasia > dysplasia of cervix uteri
brain cancer = malignant neoplasm of brain @ 1.0
brain tumor > malignant neoplasm brain @ 0.9
glioblastoma = malignant neoplasm of brain @ 0.9
glioma = malignant neoplasm of brain @ 0.8
gbm = malignant neoplasm of brain @ 0.9
astrocytoma > malignant neoplasm brain
medulloblastoma > malignant neoplasm cerebellum
ependymoma > malignant neoplasm brain @ 0.8
ependymoma > malignant neoplasm cerebral ventricle @ 0.7
oligodendroglioma > malignant neoplasm brain
meningioma = benign neoplasm of meninges
acoustic tumor > benign neoplasm cranial nerves
schwannoma > benign neoplasm peripheral nerves
schwannoma > benign neoplasm cranial nerves @ 0.7
neurofibroma > benign neoplasm peripheral nerves autonomic nervous system
neuroma growth > benign neoplasm peripheral nerves
spinal tumor > neoplasm spinal cord
craniopharyngioma > benign neoplasm craniopharyngeal duct | neoplasm uncertain behavior craniopharyngeal duct
neuroblastoma > malignant neoplasm adrenal gland
neuroblastoma > malignant neoplasm peripheral nerves autonomic nervous system @ 0.8
thyroid cancer = malignant neoplasm of thyroid gland @ 1.0
papillary thyroid carcinoma > malignant neoplasm thyroid gland
medullary thyroid carcinoma > malignant neoplasm thyroid gland
adrenal cancer > malignant neoplasm adrenal gland
parathyroid adenoma = benign neoplasm of parathyroid gland @ 1.0
thyroid adenoma = benign neoplasm of thyroid gland @ 1.0
thymoma > neoplasm thymus
thymoma > malignant neoplasm thymus
thymoma > benign neoplasm thymus @ 0.8
glomus tumor > neoplasm uncertain behavior aortic body paraganglia @ 0.6
glomus tumor > benign neoplasm aortic body paraganglia
paraganglioma > neoplasm aortic body paraganglia
carotid body tumor > neoplasm carotid body
carcinoid = carcinoid tumor
carcinoid tumor > neuroendocrine tumor
neuroendocrine tumor > malignant neuroendocrine | benign neuroendocrine
merkel cell > merkel cell carcinoma
head and neck cancer > malignant neoplasm head face neck
head and neck cancer > malignant neoplasm pharynx @ 0.8
head and neck cancer > malignant neoplasm oropharynx @ 0.7
oral cancer = malignant neoplasm of mouth
tongue cancer = malignant neoplasm of tongue @ 1.0
lip cancer = malignant neoplasm of lip @ 1.0
gum cancer = malignant neoplasm of gum @ 1.0
tonsil cancer = malignant neoplasm of tonsil @ 1.0
voice box cancer > malignant neoplasm larynx
laryngeal cancer = malignant neoplasm of larynx @ 1.0
vocal cord cancer > malignant neoplasm glottis
nose cancer > malignant neoplasm nasal cavity
sinus cancer > malignant neoplasm accessory sinuses
nasopharyngeal cancer > malignant neoplasm nasopharynx
salivary gland cancer > malignant neoplasm salivary gland | malignant neoplasm parotid gland
parotid tumor > neoplasm parotid gland
warthin tumor > benign neoplasm parotid gland
jaw cancer > malignant neoplasm mandible | malignant neoplasm maxilla
bone cancer = malignant neoplasm of bone and articular cartilage @ 1.0
osteosarcoma = malignant neoplasm of bone @ 0.9
ewing sarcoma > malignant neoplasm bone
ewing tumor > malignant neoplasm bone
chondrosarcoma > malignant neoplasm bone articular cartilage
bone tumor > neoplasm bone
osteoma > benign neoplasm bone
osteochondroma > benign neoplasm bone
enchondroma > benign neoplasm bone articular cartilage
giant cell tumor tendon > synovitis pigmented villonodular @ 0.6
giant cell tumor tendon > benign neoplasm connective soft tissue @ 0.7
muscle cancer > malignant neoplasm connective soft tissue
rhabdomyosarcoma > malignant neoplasm connective soft tissue
liposarcoma > malignant neoplasm connective soft tissue
leiomyosarcoma > malignant neoplasm connective soft tissue
fibrosarcoma > malignant neoplasm connective soft tissue
synovial sarcoma > malignant neoplasm connective soft tissue
angiosarcoma > malignant neoplasm connective soft tissue
angiosarcoma > angiosarcoma liver @ 0.7
gist = gastrointestinal stromal tumor @ 1.0
kaposi = kaposi's sarcoma
heart tumor > neoplasm heart
atrial myxoma > benign neoplasm heart
lining of belly cancer > malignant neoplasm peritoneum
peritoneal cancer > malignant neoplasm peritoneum
eye tumor > neoplasm eye
# --- skin ---
skin cancer > malignant neoplasm of skin
skin cancer > malignant melanoma skin @ 0.7
skin cancer > basal cell carcinoma skin
skin cancer > squamous cell carcinoma skin @ 0.8
black mole cancer > malignant melanoma
lentigo maligna > melanoma in situ
bowen disease > carcinoma in situ skin
bowens > carcinoma in situ skin
squamous cell skin > squamous cell carcinoma skin
basal cell skin > basal cell carcinoma skin
basal cell nose > basal cell carcinoma skin nose
erythroplasia of queyrat > carcinoma in situ penis
nonmelanoma skin cancer > malignant neoplasm skin
mycosis fungoides = cutaneous t-cell lymphoma @ 0.8
dermatofibrosarcoma > malignant neoplasm connective soft tissue @ 0.8
dermatofibrosarcoma > malignant neoplasm skin @ 0.6
sebaceous carcinoma > malignant neoplasm skin
# --- blood and lymph ---
blood cancer > leukemia
blood cancer > lymphoma @ 0.7
blood cancer > multiple myeloma @ 0.6
aml = acute myeloblastic leukemia @ 1.0
acute myeloid leukemia = acute myeloblastic leukemia @ 1.0
all leukemia > acute lymphoblastic leukemia
acute lymphocytic leukemia = acute lymphoblastic leukemia @ 1.0
childhood leukemia > acute lymphoblastic leukemia @ 0.8
cll = chronic lymphocytic leukemia of b-cell type @ 1.0
chronic lymphoid leukemia > chronic lymphocytic leukemia
cml = chronic myeloid leukemia @ 1.0
chronic granulocytic leukemia = chronic myeloid leukemia
apl leukemia > acute promyelocytic leukemia
cmml > chronic myelomonocytic leukemia
jmml > juvenile myelomonocytic leukemia
hairy cell > hairy cell leukemia
bone marrow cancer > multiple myeloma
bone marrow cancer > leukemia @ 0.8
myeloma = multiple myeloma @ 1.0
plasma cell cancer > multiple myeloma | plasma cell leukemia
kahler's disease = multiple myeloma
plasmacytoma > solitary plasmacytoma | extramedullary plasmacytoma
waldenstrom = waldenstrom macroglobulinemia
lymph node cancer > lymphoma
cancer of lymph glands > lymphoma
cancer of lymph glands > secondary malignant neoplasm lymph nodes @ 0.7
hodgkin's disease = hodgkin lymphoma @ 1.0
hodgkins > hodgkin lymphoma
nhl = non-hodgkin lymphoma @ 1.0
non hodgkin > non-hodgkin lymphoma
dlbcl = diffuse large b-cell lymphoma @ 1.0
mantle cell > mantle cell lymphoma
burkitt > burkitt lymphoma
malt lymphoma > extranodal marginal zone b-cell lymphoma
marginal zone lymphoma > extranodal marginal zone b-cell lymphoma
cns lymphoma > primary central nervous system lymphoma
brain lymphoma > primary central nervous system lymphoma
ctcl > cutaneous t-cell lymphoma
sezary > sezary disease
mds = myelodysplastic syndrome @ 1.0
preleukemia = myelodysplastic syndrome
myelodysplasia = myelodysplastic syndrome @ 1.0
smoldering myeloma > monoclonal gammopathy @ 0.5
smoldering myeloma > multiple myeloma not having achieved remission @ 0.7
myelofibrosis > osteomyelofibrosis @ 0.8
myelofibrosis > chronic myelofibrosis
scarred bone marrow > myelofibrosis | osteomyelofibrosis
mpn blood > chronic myeloproliferative disease
myeloproliferative neoplasm = chronic myeloproliferative disease
histiocytosis x > langerhans-cell histiocytosis
lch > langerhans-cell histiocytosis
letterer siwe > multisystemic langerhans-cell histiocytosis
castleman > castleman disease
ptld > post-transplant lymphoproliferative disorder
# --- benign ---
fibroids = leiomyoma of uterus @ 1.0
uterine fibroid = leiomyoma of uterus @ 1.0
womb fibroids > leiomyoma uterus
myoma = leiomyoma @ 0.9
lipoma = benign lipomatous neoplasm @ 1.0
fatty growth > benign lipomatous neoplasm
angiolipoma > benign lipomatous neoplasm
blood vessel growth > hemangioma
angioma = hemangioma @ 0.9
cystic hygroma > lymphangioma
colon adenoma > benign neoplasm colon
tubular adenoma > benign neoplasm colon @ 0.8
liver adenoma > benign neoplasm liver
kidney angiomyolipoma > benign neoplasm kidney
kidney angiomyolipoma > benign lipomatous neoplasm @ 0.6
oncocytoma > benign neoplasm kidney @ 0.7
ovarian dermoid > benign neoplasm ovary
dermoid cyst ovary > benign neoplasm ovary
teratoma > benign neoplasm ovary @ 0.7
teratoma > neoplasm uncertain behavior @ 0.5
cystadenoma ovary > benign neoplasm ovary
papilloma breast > benign neoplasm breast
vocal cord papilloma > benign neoplasm larynx
laryngeal papilloma > benign neoplasm larynx
desmoid > desmoid tumor
desmoid tumor > neoplasm uncertain behavior connective soft tissue @ 0.8
ganglioneuroma > benign neoplasm peripheral nerves autonomic nervous system
inverted papilloma > benign neoplasm nasal cavity accessory sinuses
polyp stomach adenoma > benign neoplasm stomach
gallbladder growth > neoplasm gallbladder @ 0.7
adrenal incidentaloma > disorder adrenal gland
adrenal incidentaloma > neoplasm adrenal gland @ 0.7
nf1 > neurofibromatosis type 1
von recklinghausen disease > neurofibromatosis type 1
nf2 > neurofibromatosis type 2
li fraumeni > genetic susceptibility malignant neoplasm
spot on lung > abnormal findings diagnostic imaging lung
carcinoid crisis > carcinoid syndrome
cushing from tumor > ectopic acth syndrome
superior vena cava blocked > compression vein @ 0.8
spinal cord squeezed tumor > cord compression
blood cancer bone marrow transplant > stem cells transplant status | bone marrow transplant status
cancer free check > follow-up examination after completed treatment malignant neoplasm
follow up after cancer > follow-up examination completed treatment malignant neoplasm
sarcoma > malignant neoplasm connective soft tissue @ 0.8
carcinoma > malignant neoplasm @ 0.9
adenocarcinoma > malignant neoplasm @ 0.8
adenoma > benign neoplasm @ 0.8
melanoma > malignant melanoma skin @ 1.0
growth > neoplasm @ 0.8 if: skin, cancerous, benign, removal, lump, abnormal, tissue, suspicious
previous cancer > personal history malignant neoplasm
past cancer > personal history of malignant neoplasm
# --- Further
womb cancer > malignant neoplasm corpus uteri
bowel cancer > malignant neoplasm intestinal tract
back passage cancer > malignant neoplasm rectum
spinal cord tumor > neoplasm spinal cord
eye cancer > malignant neoplasm eye
lining of lung cancer > mesothelioma of pleura
chest tumor > malignant neoplasm mediastinum @ 0.6
skin lymphoma > mycosis fungoides | cutaneous lymphoma
spread to brain > secondary malignant neoplasm brain
spread to lung > secondary malignant neoplasm lung
spread to bone > secondary malignant neoplasm bone
spread to liver > secondary malignant neoplasm liver
spread to lymph nodes > secondary malignant neoplasm lymph nodes
lymph node mets > secondary malignant neoplasm lymph nodes
cancer unknown primary > malignant primary neoplasm unspecified
early cancer > carcinoma in situ
precancer cervix > cervical dysplasia | carcinoma in situ cervix @ 0.85
colon growth > benign neoplasm colon | polyp colon
pituitary tumor > neoplasm pituitary
adrenal tumor > benign neoplasm adrenal gland | neoplasm adrenal gland
blood vessel tumor > hemangioma
nerve tumor > benign neoplasm peripheral nerves @ 0.6
salivary tumor > neoplasm salivary gland
growth uncertain > neoplasm uncertain behavior
chemo appointment > encounter for antineoplastic chemotherapy
radiation appointment > encounter for antineoplastic radiation therapy

# --- kinds of tumor and where they are filed
glottic cancer > malignant neoplasm glottis
hepatocellular > liver cell
hepatocellular cancer > liver cell carcinoma
basal cell cancer > basal cell carcinoma
squamous cell cancer > squamous cell carcinoma
myxosarcoma > malignant neoplasm connective soft tissue
fibromyxosarcoma > malignant neoplasm connective soft tissue
fibroblastic sarcoma > malignant neoplasm connective soft tissue
spindle cell sarcoma > malignant neoplasm connective soft tissue
pleomorphic sarcoma > malignant neoplasm connective soft tissue
hemangiopericytoma > neoplasm uncertain behavior connective soft tissue @ 0.7
solitary fibrous tumor > neoplasm uncertain behavior connective soft tissue @ 0.7
krukenberg tumor > secondary malignant neoplasm ovary
krukenberg > secondary malignant neoplasm ovary @ 0.8
sertoli > testis @ 0.7
leydig > testis @ 0.7
renal cancer > malignant neoplasm kidney except renal pelvis @ 1.0
kidney cancer > malignant neoplasm kidney except renal pelvis @ 1.0
renal cell > malignant neoplasm kidney except renal pelvis
wilms > malignant neoplasm kidney except renal pelvis @ 1.0
rcc > malignant neoplasm kidney except renal pelvis
nephroblastoma > malignant neoplasm kidney except renal pelvis @ 1.0
intraocular > eye @ 0.8
intraocular melanoma > malignant neoplasm choroid | malignant neoplasm eye
multiforme > malignant neoplasm brain if: gbm, brain, glioblastoma
glioblastoma multiforme > malignant neoplasm brain @ 1.0
cerebellar cancer > malignant neoplasm cerebellum
cerebellar tumor > malignant neoplasm cerebellum
cerebellar tumor > neoplasm cerebellum @ 0.8
glomus jugulare > aortic body other paraganglia
glomus tumor > benign neoplasm connective soft tissue
chemodectoma > benign neoplasm aortic body other paraganglia
carotid body tumor > benign neoplasm carotid body
peritoneal carcinomatosis > secondary malignant neoplasm peritoneum
carcinomatosis peritonei > secondary malignant neoplasm peritoneum
leptomeningeal carcinomatosis > secondary malignant neoplasm cerebral meninges
carcinomatous meningitis > secondary malignant neoplasm cerebral meninges
leptomeningeal metastasis > secondary malignant neoplasm cerebral meninges
nodal metastasis > secondary malignant neoplasm lymph nodes
metastatic gland > secondary malignant neoplasm lymph nodes @ 0.7
histiocytic lymphoma > diffuse large b-cell lymphoma @ 0.8
lymphosarcoma > non-hodgkin lymphoma
lymph gland cancer > non-hodgkin lymphoma @ 0.8
lymphatic cancer > lymphoma @ 0.8
htlv > adult t-cell lymphoma leukemia htlv-1 associated
htlv1 > adult t-cell lymphoma leukemia htlv-1 associated
apml > acute promyelocytic leukemia
apl > acute promyelocytic leukemia if: leukemia, m3
white cell cancer > leukemia @ 0.8
lymphatic leukemia = lymphoid leukemia
lymphocytic leukemia > lymphoid leukemia
lymphoblastic leukemia > lymphoblastic leukemia all
myelogenous = myeloid
granulocytic > myeloid if: leukemia, sarcoma
adenomatous polyp > benign neoplasm colon
sessile serrated > benign neoplasm colon
nesidioblastoma > benign neoplasm endocrine pancreas
nesidioblastosis > hyperinsulinism @ 0.7
schneiderian > nasal cavity
inverted papilloma > benign neoplasm middle ear nasal cavity accessory sinuses @ 0.8
torus > exostosis @ 0.7
fibroma > benign neoplasm connective soft tissue @ 0.8
schwannoma > benign neoplasm peripheral nerves autonomic nervous system
neurilemmoma > benign neoplasm peripheral nerves autonomic nervous system
neurinoma > benign neoplasm peripheral nerves autonomic nervous system @ 0.8
malignant schwannoma > malignant neoplasm peripheral nerves autonomic nervous system
phyllodes > benign neoplasm breast
phyllodes > neoplasm uncertain behavior breast @ 0.7
fibrothecoma > benign neoplasm ovary
granulosa cell tumor > neoplasm uncertain behavior ovary @ 0.8
angiomyolipoma > benign neoplasm kidney
conjunctival nevus > benign neoplasm conjunctiva
conjunctival tumor > benign neoplasm conjunctiva @ 0.8
orbital dermoid > benign neoplasm orbit
dermoid > benign neoplasm @ 0.6
psammoma > benign neoplasm meninges
dural tumor > benign neoplasm meninges
chromaffin tumor > benign neoplasm adrenal gland
adrenal incidentaloma > benign neoplasm adrenal gland
conn adenoma > benign neoplasm adrenal gland
macroadenoma > benign neoplasm pituitary gland
microadenoma > benign neoplasm pituitary gland
pituitary tumor > neoplasm uncertain behavior pituitary gland @ 0.8
papilloma > benign neoplasm @ 0.75
teratoma > benign neoplasm @ 0.6
m protein > monoclonal gammopathy
paraprotein > monoclonal gammopathy @ 0.8
giant cell tumor bone > neoplasm uncertain behavior bone articular cartilage
desmoid > neoplasm uncertain behavior connective soft tissue
brain tumor > neoplasm unspecified behavior of brain
brain neoplasm > neoplasm unspecified behavior of brain
antral cancer > malignant neoplasm maxillary sinus
antral carcinoma > malignant neoplasm maxillary sinus
oropharyngeal cancer > malignant neoplasm oropharynx
laryngopharynx > hypopharynx
laryngopharyngeal > hypopharynx
pharyngeal cancer > malignant neoplasm pharynx unspecified
thymic cancer > malignant neoplasm thymus
leather bottle stomach > malignant neoplasm stomach
urinary tract cancer > malignant neoplasm urinary organ unspecified
erdheim chester > other histiocytosis syndromes

# --- what goes wrong, organ by organ, where the descriptor says it in other words
cyst dermoid > benign neoplasm site @ 0.85
ulcer cancerous > malignant neoplasm without specification of site @ 0.85

# --- squamous cell carcinoma is filed under skin by name; elsewhere it is a malignant neoplasm of the organ
squamous cell carcinoma > malignant neoplasm if: gum, gingival, mouth, oral, tongue, palate, tonsil, oropharynx, nasopharynx, hypopharynx, pharynx, larynx, esophagus, stomach, jejunum, ileum, duodenum, colon, rectum, liver, pancreas, gallbladder, bile, trachea, bronchus, lung, mediastinum, thymus, skull, bone, breast, cervix, uterus, endometrium, endometrial, ovary, ovarian, fallopian, prostate, scrotum, testis, kidney, renal, ureter, bladder, urethra, retina, conjunctiva, cornea, lacrimal, orbit, sinus, nasal, thyroid, salivary, parotid, vagina
squamous carcinoma > malignant neoplasm if: gum, gingival, mouth, oral, tongue, palate, tonsil, oropharynx, nasopharynx, hypopharynx, pharynx, larynx, esophagus, stomach, jejunum, ileum, duodenum, colon, rectum, liver, pancreas, gallbladder, bile, trachea, bronchus, lung, mediastinum, thymus, bone, breast, cervix, uterus, endometrium, ovary, prostate, kidney, ureter, bladder, urethra, conjunctiva, sinus, nasal, vagina
basaloid carcinoma > malignant neoplasm @ 0.8
adenosquamous carcinoma > malignant neoplasm @ 0.85
mucoepidermoid carcinoma > malignant neoplasm @ 0.85
mucinous carcinoma > malignant neoplasm @ 0.85
papillary carcinoma > malignant neoplasm @ 0.85
neuroendocrine carcinoma > malignant neoplasm @ 0.7
transitional cell carcinoma > malignant neoplasm @ 0.85
signet ring > malignant neoplasm @ 0.8
cystadenocarcinoma > malignant neoplasm @ 0.85
cystadenoma > benign neoplasm @ 0.85
bartholin gland > labium majus @ 0.7 if: cancer, tumor, neoplasm, carcinoma, malignant, benign
kidney malignancy > malignant neoplasm kidney except renal pelvis
urinary bladder > bladder

# --- Leukemia, lymphoma, nevus and their adjectives
lymphosarcoma leukemia > other lymphoid leukemia @ 0.85
lymphosarcoma cell leukemia > other lymphoid leukemia
subacute lymphoid leukemia > lymphoid leukemia unspecified
subacute lymphoid leukemia > other lymphoid leukemia @ 0.8
subacute lymphatic leukemia > lymphoid leukemia unspecified
subacute lymphatic leukemia > other lymphoid leukemia @ 0.8
subacute myeloid leukemia > myeloid leukemia unspecified
subacute myeloid leukemia > other myeloid leukemia @ 0.8
subacute monocytic leukemia > other monocytic leukemia
subacute monocytic leukemia > monocytic leukemia unspecified @ 0.85
aleukemic lymphoid > other lymphoid leukemia @ 0.85
aleukemic myeloid > other myeloid leukemia @ 0.85
aleukemic monocytic > other monocytic leukemia @ 0.85
undifferentiated leukemia > acute leukemia of unspecified cell type @ 0.85
thrombocytic leukemia > acute megakaryoblastic leukemia @ 0.7
compound leukemia > other specified leukemias @ 0.8
mixed leukemia > other specified leukemias @ 0.7
adult t cell > adult t-cell lymphoma/leukemia @ 0.95
promyelocytic > acute promyelocytic leukemia @ 0.95
myelomonocytic acute > acute myelomonocytic leukemia @ 1.0
monocytoid leukemia > monocytic leukemia @ 0.85
mature b burkitt leukemia > mature b-cell leukemia burkitt-type @ 1.0
burkitt leukemia > mature b-cell leukemia burkitt-type @ 0.95
undifferentiated lymphoma > other non-follicular lymphoma
undifferentiated lymphoma > non-hodgkin lymphoma unspecified @ 0.6
convoluted cell lymphoma > lymphoblastic diffuse lymphoma @ 0.85
large cell lymphoma > diffuse large b-cell lymphoma @ 0.85
mixed cell lymphoma > follicular lymphoma
mixed cell lymphoma > non-hodgkin lymphoma @ 0.5
poorly differentiated lymphocytic > mantle cell lymphoma
poorly differentiated lymphocytic > non-hodgkin lymphoma @ 0.5
well differentiated lymphocytic > small cell b-cell lymphoma @ 0.85
plasmacytic lymphoma > small cell b-cell lymphoma @ 0.8
immunocytoma > small cell b-cell lymphoma
immunocytoma > waldenstrom macroglobulinemia @ 0.7
white sponge nevus > other congenital malformations of mouth @ 0.95
white sponge > other congenital malformations of mouth
nevus araneus > nevus non-neoplastic @ 0.95
stellar nevus > nevus non-neoplastic @ 0.95
senile nevus > nevus non-neoplastic @ 0.7
nevus vascularis > congenital non-neoplastic nevus
nevus vascularis > hemangioma of skin @ 0.6
port wine nevus > congenital non-neoplastic nevus @ 0.95
nevus sanguineus > congenital non-neoplastic nevus
nevus verrucosus > congenital non-neoplastic nevus @ 0.8
nevus sebaceous > other benign neoplasms of skin @ 0.6
capillary nevus > hemangioma of skin @ 0.7
cavernous nevus > hemangioma of skin @ 0.7
angiomatous nevus > hemangioma of skin @ 0.85
nevus anemicus > congenital non-neoplastic nevus @ 0.6
nevus of ota > congenital non-neoplastic nevus
nevus of ota > melanocytic nevi @ 0.6
iris nevus > benign neoplasm of ciliary body
scrotal melanoma > malignant neoplasm of scrotum
penis melanoma > malignant neoplasm of penis
nevus scrotum > benign neoplasm of scrotum
nevus vulva > benign neoplasm of vulva
nevus penis > benign neoplasm of penis
nevus lip > melanocytic nevi of lip @ 1.0

# --- Old and less used tumor names
scirrhus > malignant neoplasm of breast @ 0.7
cancroid > malignant neoplasm of skin @ 0.7
carcinoma simplex > malignant neoplasm
encephaloid > malignant neoplasm @ 0.7
noli me tangere > basal cell carcinoma of skin @ 0.7
jacob's ulcer > basal cell carcinoma of skin
melanotic sarcoma > malignant melanoma of skin
melanotic cancer > malignant melanoma of skin
melanoblastoma > malignant melanoma of skin @ 0.85
chimney sweep's cancer > malignant neoplasm of scrotum @ 0.95
chimney sweep > malignant neoplasm of scrotum @ 0.85
tar cancer > malignant neoplasm of skin @ 0.8
kangri > malignant neoplasm of skin @ 0.7
roentgen cancer > malignant neoplasm of skin @ 0.7
lymphoblastoma > non-hodgkin lymphoma
lymphoblastoma > lymphoblastic diffuse lymphoma @ 0.7
lymphogranulosarcoma > hodgkin lymphoma @ 0.6
lymphadenoma > hodgkin lymphoma @ 0.6
pseudoleukemia > hodgkin lymphoma
plasmoma > extramedullary plasmacytoma
plasmoma > solitary plasmacytoma @ 0.7
plasmocytoma > plasmacytoma @ 0.95
plasmacytosis malignant > multiple myeloma @ 0.5
erythroblastic leukemia > acute erythroid leukemia @ 0.8
glioma retina > malignant neoplasm of retina @ 0.95
neuroretinoma > malignant neoplasm of retina @ 0.8
sympathoblastoma > malignant neoplasm of medulla of adrenal gland @ 0.85
sympathicoblastoma > malignant neoplasm of medulla of adrenal gland @ 0.85
hypernephroid > malignant neoplasm of kidney except renal pelvis @ 0.85
embryoma kidney > malignant neoplasm of kidney except renal pelvis @ 0.95
embryoma liver > hepatoblastoma
embryoma testis > malignant neoplasm of testis
embryoma > neoplasm of uncertain behavior @ 0.6
teratoid tumor > neoplasm of uncertain behavior @ 0.5
tridermoma > benign neoplasm @ 0.6
androblastoma > neoplasm of uncertain behavior
androblastoma > benign neoplasm of testis @ 0.6
androblastoma malignant > malignant neoplasm of testis @ 0.7
gonadoblastoma > neoplasm of uncertain behavior of testis @ 0.7
sertoli leydig > neoplasm of uncertain behavior of ovary
sertoli leydig > neoplasm of uncertain behavior of testis @ 0.7
folliculoma > neoplasm of uncertain behavior of ovary @ 0.8
masculinovoblastoma > benign neoplasm of ovary
adenofibroma ovary > benign neoplasm of ovary @ 0.95
theca lutein cyst > other ovarian cysts @ 0.8
deciduoma malignum > malignant neoplasm of placenta @ 0.95
syncytioma > malignant neoplasm of placenta @ 0.7
placental site trophoblastic > malignant neoplasm of placenta
trophoblastic tumor > malignant neoplasm of placenta @ 0.8
chorioadenoma destruens > neoplasm of uncertain behavior of placenta @ 1.0
vesicular mole > hydatidiform mole @ 0.95
struma maligna > malignant neoplasm of thyroid gland
langhans struma > malignant neoplasm of thyroid gland @ 0.8
wuchernde struma > malignant neoplasm of thyroid gland @ 0.95
struma getsowa > benign neoplasm of thyroid gland @ 0.7
oxyphil thyroid > benign neoplasm of thyroid gland @ 0.7
fetal adenoma thyroid > benign neoplasm of thyroid gland @ 0.95
chief cell adenoma > benign neoplasm of parathyroid gland
water clear cell adenoma > benign neoplasm of parathyroid gland
black adenoma > benign neoplasm of adrenal gland @ 0.85
compact cell adenoma > benign neoplasm of adrenal gland @ 0.7
glomerulosa cell adenoma > benign neoplasm of adrenal gland
pheochromocytoma extra adrenal > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.7
chromaffinoma > benign neoplasm of adrenal gland @ 0.85
medullary paraganglioma > benign neoplasm of adrenal gland @ 0.8
gangliocytic paraganglioma > benign neoplasm of duodenum @ 0.5
pituitary mucoid cell > benign neoplasm of pituitary gland @ 0.8
amphophil adenoma > benign neoplasm of pituitary gland @ 0.8
gonadotroph adenoma > benign neoplasm of pituitary gland
somatotroph adenoma > benign neoplasm of pituitary gland
corticotroph adenoma > benign neoplasm of pituitary gland
thyrotroph adenoma > benign neoplasm of pituitary gland
granular cell pituitary > benign neoplasm of pituitary gland @ 0.8
adamantinoma jaw > benign neoplasm of lower jaw bone @ 0.85
adamantinoma mandible > benign neoplasm of lower jaw bone @ 0.85
melanoameloblastoma > benign neoplasm of lower jaw bone
melanoameloblastoma > benign neoplasm of bone @ 0.7
ameloblastic odontoma > benign neoplasm of lower jaw bone @ 0.85
dentinoma > benign neoplasm of lower jaw bone @ 0.85
cementoblastoma > benign neoplasm of lower jaw bone @ 0.85
odontoameloblastoma > benign neoplasm of lower jaw bone @ 0.85
odontogenic myxoma > benign neoplasm of lower jaw bone @ 0.85
cementifying fibroma > benign neoplasm of lower jaw bone @ 0.85
ossifying fibroma > benign neoplasm of lower jaw bone
ossifying fibroma > benign neoplasm of bones of skull and face @ 0.75
gigantiform cementoma > benign neoplasm of lower jaw bone @ 0.85
calcifying odontogenic > benign neoplasm of lower jaw bone @ 0.8
odontogenic keratocyst > benign neoplasm of lower jaw bone
odontogenic keratocyst > developmental odontogenic cysts @ 0.6
odontosarcoma > malignant neoplasm of mandible @ 0.85
ameloblastic sarcoma > malignant neoplasm of mandible @ 0.85
ameloblastic fibrosarcoma > malignant neoplasm of mandible @ 0.85
ameloblastic carcinoma > malignant neoplasm of mandible
odontogenic carcinoma > malignant neoplasm of mandible @ 0.8
myxochondroma > benign neoplasm of bone @ 0.6
chondromyxoid fibroma > benign neoplasm of bone and articular cartilage @ 0.95
codman's tumor > benign neoplasm of bone and articular cartilage
ecchondrosis > benign neoplasm of bone and articular cartilage @ 0.8
exostosis cartilaginous > benign neoplasm of bone and articular cartilage @ 0.85
osteocartilaginous exostosis > benign neoplasm of bone and articular cartilage @ 0.85
osteoclastoma > neoplasm of uncertain behavior of bone and articular cartilage @ 0.85
osteoclastoma malignant > malignant neoplasm of bone and articular cartilage @ 0.95
myeloid tumor bone giant > neoplasm of uncertain behavior of bone @ 0.5
juxtacortical > malignant neoplasm of bone and articular cartilage @ 0.8
paget's sarcoma > malignant neoplasm of bone and articular cartilage @ 0.7
osteochondrosarcoma > malignant neoplasm of bone and articular cartilage @ 0.95
osteofibrosarcoma > malignant neoplasm of bone and articular cartilage @ 0.95
chondromyxosarcoma > malignant neoplasm of bone and articular cartilage
reticulum cell sarcoma bone > malignant neoplasm of bone
reticulum cell sarcoma bone > diffuse large b-cell lymphoma @ 0.6
angioendothelioma bone > neoplasm of uncertain behavior @ 0.5
notochordoma > malignant neoplasm @ 0.7
chordoma sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma clivus > malignant neoplasm of bones of skull and face @ 0.95
chordoma > malignant neoplasm of vertebral column @ 0.75
lipofibroma > benign lipomatous neoplasm
lipomyxoma > benign lipomatous neoplasm @ 0.85
fibromyxolipoma > benign lipomatous neoplasm
pleomorphic lipoma > benign lipomatous neoplasm @ 0.95
fetal fat lipoma > benign lipomatous neoplasm
angiomyolipoma > benign lipomatous neoplasm
adenolipoma > benign lipomatous neoplasm @ 0.85
angiomyxolipoma > benign lipomatous neoplasm
chondrolipoma > benign lipomatous neoplasm @ 0.85
myxoliposarcoma > malignant neoplasm of connective and soft tissue @ 0.95
fibroliposarcoma > malignant neoplasm of connective and soft tissue @ 0.95
angiofibrosarcoma > malignant neoplasm of connective and soft tissue
hemangioblastic > neoplasm of uncertain behavior @ 0.5
hemangioendothelioma malignant > malignant neoplasm of connective and soft tissue @ 0.95
hemangioendothelioma > hemangioma @ 0.6
angioblastoma > hemangioma
angioblastoma > neoplasm of uncertain behavior @ 0.6
angioendothelioma > hemangioma
angioendothelioma > neoplasm of uncertain behavior @ 0.6
angioreticuloma > hemangioma
hemangiolymphangioma > lymphangioma
hemangiolymphangioma > hemangioma @ 0.7
hemolymphangioma > lymphangioma @ 0.95
lymphangiomyoma > lymphangioma @ 0.8
verrucous hemangioma > hemangioma of skin and subcutaneous tissue
venous hemangioma > hemangioma
plexiform angioma > hemangioma
racemose angioma > hemangioma @ 0.8
cirsoid angioma > hemangioma
cirsoid angioma > arteriovenous @ 0.5
histiocytoid hemangioma > hemangioma @ 0.85
angiolymphoid hyperplasia > hemangioma of skin
angiolymphoid hyperplasia > other local infections @ 0.5
cerebral hemangioma > hemangioma of intracranial structures @ 0.95
intramuscular hemangioma > hemangioma of other sites @ 0.95
glomus tumor > hemangioma
glomus tumor > benign neoplasm of connective and other soft tissue @ 0.7
masson's > hemangioma @ 0.5
neurofibromyxoma > benign neoplasm of peripheral nerves @ 0.85
neurilemmosarcoma > malignant neoplasm of peripheral nerves @ 0.95
verocay > benign neoplasm of peripheral nerves @ 0.6
neurolemmoma > benign neoplasm of peripheral nerves @ 0.95
neuroma > benign neoplasm of peripheral nerves @ 0.8
pacinian tumor > benign neoplasm of peripheral nerves @ 0.7
neurogliocytoma > malignant neoplasm of brain @ 0.6
gangliosarcoma > malignant neoplasm of peripheral nerves @ 0.6
glioneuroma > neoplasm of uncertain behavior of brain @ 0.85
astrocytoma juvenile > malignant neoplasm of brain
oligodendroblastoma > malignant neoplasm of brain @ 0.95
spongioneuroblastoma > malignant neoplasm of brain @ 0.95
meningiomatosis > benign neoplasm of meninges
meningiomatosis > neoplasm of uncertain behavior of meninges @ 0.7
meningeal melanoma > malignant neoplasm of meninges
leptomeningeal sarcoma > malignant neoplasm of meninges @ 0.95
psammomatous meningioma > benign neoplasm of meninges @ 0.95
angioblastic meningioma > benign neoplasm of meninges
angioblastic meningioma > neoplasm of uncertain behavior of meninges @ 0.75
papillary meningioma > neoplasm of uncertain behavior of meninges @ 0.7
mixed mesodermal tumor > malignant neoplasm @ 0.85
endodermal sinus > malignant neoplasm @ 0.8
orchioblastoma > malignant neoplasm of testis @ 0.95
polyvesicular vitelline > malignant neoplasm of ovary @ 0.6
interstitial cell tumor testis > neoplasm of uncertain behavior of testis
interstitial cell tumor testis > benign neoplasm of testis @ 0.7
tubular androblastoma > benign neoplasm of ovary @ 0.5
mucinous tumor low malignant > neoplasm of uncertain behavior of ovary
papillary serous borderline > neoplasm of uncertain behavior of ovary @ 0.95
ovarian tumor borderline > neoplasm of uncertain behavior of ovary @ 0.95
adenomatosis pulmonary > neoplasm of uncertain behavior of bronchus and lung @ 0.85
sclerosing hemangioma lung > benign neoplasm of bronchus and lung @ 0.85
intravascular bronchial alveolar > neoplasm of uncertain behavior of bronchus and lung
chondromatous hamartoma > benign neoplasm of bronchus and lung @ 0.8
pleural fibroma > benign neoplasm of mesothelial tissue of pleura
pleural fibroma > benign neoplasm respiratory @ 0.6
papillomatosis bladder > neoplasm of uncertain behavior of bladder
papilloma urinary bladder > neoplasm of uncertain behavior of bladder
papilloma urinary bladder > benign neoplasm of bladder @ 0.8
papilloma renal pelvis > neoplasm of uncertain behavior of renal pelvis @ 0.8
papillomatosis breast > diffuse cystic mastopathy
papillomatosis breast > benign neoplasm of breast @ 0.6
intracystic papilloma > benign neoplasm @ 0.7
intraductal papillomatosis > neoplasm of uncertain behavior of breast @ 0.6
adenomatous polyposis > benign neoplasm of colon
adenomatous polyposis > neoplasm of uncertain behavior colon @ 0.6
villous adenoma > neoplasm of uncertain behavior of colon
villous adenoma > benign neoplasm of colon @ 0.7
tubulovillous > benign neoplasm of colon @ 0.7
cholangioma > benign neoplasm of extrahepatic bile ducts
cholangioma > benign neoplasm of liver @ 0.7
cholangiohepatoma > liver cell carcinoma @ 0.85
kupffer sarcoma > angiosarcoma of liver
embryonal sarcoma liver > other sarcomas of liver @ 0.95
liver sarcoma > other sarcomas of liver @ 0.95
enterochromaffin cell > carcinoid tumor @ 0.6
acidophil carcinoma > malignant neoplasm of pituitary gland
basophil carcinoma > malignant neoplasm of pituitary gland
chromophobe carcinoma pituitary > malignant neoplasm of pituitary gland @ 0.95
sweat gland tumor > other benign neoplasms of skin
sweat gland tumor > neoplasm of uncertain behavior of skin @ 0.75
pilomatrix carcinoma > other malignant neoplasm of skin
trichilemmocarcinoma > other malignant neoplasm of skin
ceruminous adenocarcinoma > malignant neoplasm of skin of ear and external auricular canal
ceruminoma > benign neoplasm of skin of ear @ 0.7
metatypical carcinoma > basal cell carcinoma of skin @ 0.8
basosquamous > basal cell carcinoma of skin @ 0.85
fibroepithelioma pinkus > basal cell carcinoma of skin @ 0.85
jadassohn intraepidermal > other benign neoplasms of skin @ 0.7
keratotic papilloma > other benign neoplasms of skin @ 0.8
basal cell papilloma > seborrheic keratosis
acrochordon > other hypertrophic disorders of the skin @ 0.85
fibroma molle > benign lipomatous neoplasm @ 0.5
soft fibroma > other benign neoplasms of skin @ 0.7
fibroma durum > other benign neoplasms of skin @ 0.8
subepidermal nodular fibrosis > other benign neoplasms of skin @ 0.85
dermatofibroma lenticulare > other benign neoplasms of skin @ 0.95
sclerosing hemangioma skin > other benign neoplasms of skin @ 0.8
sebaceous epithelioma > other benign neoplasms of skin @ 0.7
pigmented mole > melanocytic nevi @ 0.95
epithelioid nevus > melanocytic nevi
spindle cell nevus > melanocytic nevi
giant pigmented nevus > melanocytic nevi
neuronevus > melanocytic nevi
intraepidermal nevus > melanocytic nevi
nonpigmented nevus > melanocytic nevi
magnocellular nevus > benign neoplasm of choroid
magnocellular nevus > melanocytic nevi @ 0.6
papillomatous nevus > melanocytic nevi @ 0.85
verrucous nevus > melanocytic nevi @ 0.6
regressing nevus > melanocytic nevi
clark's nevus > melanocytic nevi
cellular blue nevus > melanocytic nevi @ 0.95
fungating tumor > malignant neoplasm @ 0.6
cancer en cuirasse > malignant neoplasm of breast
cancer en cuirasse > secondary malignant neoplasm of skin @ 0.7
peau d'orange breast > malignant neoplasm of breast @ 0.5
synovioma benign > benign neoplasm of connective and other soft tissue @ 0.95
synovioma > malignant neoplasm of connective and soft tissue @ 0.7
mesenchymoma > neoplasm of uncertain behavior connective soft tissue
mesenchymoma > benign neoplasm of connective and other soft tissue @ 0.7
myosarcoma > malignant neoplasm of connective and soft tissue @ 0.95
rhabdosarcoma > malignant neoplasm of connective and soft tissue @ 0.95
myoblastoma > benign neoplasm of connective and other soft tissue @ 0.8
fascial fibrosarcoma > malignant neoplasm of connective and soft tissue
tenosynovial giant cell > benign neoplasm of connective and other soft tissue
tenosynovial giant cell > villonodular synovitis @ 0.75
fibromatosis abdominal > desmoid tumor @ 0.85
extra abdominal desmoid > desmoid tumor
invasive fibroma > desmoid tumor
infantile myofibromatosis > neoplasm of uncertain behavior of connective soft tissue @ 0.6
juvenile aponeurotic > neoplasm of uncertain behavior of connective soft tissue @ 0.5
retroperitoneal xanthogranuloma > benign neoplasm of soft tissue of retroperitoneum
retroperitoneal xanthogranuloma > neoplasm of uncertain behavior of retroperitoneum @ 0.7

# --- Names of whole groups and places
digestive system cancer > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gastrointestinal cancer > malignant neoplasm of ill-defined sites within the digestive system @ 0.85
gi tract cancer > malignant neoplasm of ill-defined sites within the digestive system @ 0.85
digestive tract tumor > neoplasm digestive organ @ 0.8
respiratory system cancer > malignant neoplasm of lower respiratory tract part unspecified @ 0.7
respiratory tract cancer > malignant neoplasm of upper respiratory tract
respiratory tract cancer > malignant neoplasm of lower respiratory tract @ 0.8
upper respiratory cancer > malignant neoplasm of upper respiratory tract @ 0.95
chest cancer > malignant neoplasm of thorax
abdominal cancer > malignant neoplasm of abdomen @ 0.95
pelvic cancer > malignant neoplasm of pelvis @ 0.95
arm cancer > malignant neoplasm of upper limb @ 0.8
leg cancer > malignant neoplasm of lower limb @ 0.8
urinary system cancer > malignant neoplasm of urinary organ @ 0.95
urogenital cancer > malignant neoplasm of urinary organ @ 0.6
male reproductive cancer > malignant neoplasm of male genital organ @ 0.95
male genital cancer > malignant neoplasm of male genital organ @ 1.0
female reproductive cancer > malignant neoplasm of female genital organ @ 0.95
gynecologic cancer > malignant neoplasm of female genital organ @ 0.95
female genital cancer > malignant neoplasm of female genital organ @ 1.0
endocrine cancer > malignant neoplasm of endocrine gland @ 0.95
nervous system cancer > malignant neoplasm of central nervous system
cns cancer > malignant neoplasm of central nervous system @ 0.95
cranial nerve cancer > malignant neoplasm of cranial nerve @ 1.0
peripheral nerve cancer > malignant neoplasm of peripheral nerves @ 1.0
autonomic nerve tumor > neoplasm of peripheral nerves and autonomic nervous system @ 0.95
musculoskeletal cancer > malignant neoplasm of bone
musculoskeletal cancer > malignant neoplasm of connective and soft tissue @ 0.7
connective tissue cancer > malignant neoplasm of connective and soft tissue @ 1.0
soft tissue cancer > malignant neoplasm of connective and soft tissue @ 1.0
fat tissue cancer > malignant neoplasm of connective and soft tissue @ 0.85
blood vessel cancer > malignant neoplasm of connective and soft tissue @ 0.85
vascular cancer > malignant neoplasm of connective and soft tissue @ 0.8
tendon cancer > malignant neoplasm of connective and soft tissue @ 0.85
cartilage cancer > malignant neoplasm of bone and articular cartilage
hematologic cancer > malignant neoplasm of lymphoid hematopoietic and related tissue @ 0.95
hematopoietic cancer > malignant neoplasm of lymphoid hematopoietic and related tissue @ 0.95
biliary tract cancer > malignant neoplasm of biliary tract @ 1.0
intestinal cancer > malignant neoplasm of intestinal tract
salivary cancer > malignant neoplasm of major salivary gland
gingival cancer > malignant neoplasm of gum @ 0.95
palate cancer > malignant neoplasm of palate @ 1.0
uvula cancer > malignant neoplasm of uvula @ 1.0
nasal cancer > malignant neoplasm of nasal cavity @ 0.95
paranasal sinus cancer > malignant neoplasm of accessory sinus @ 0.95
ethmoid cancer > malignant neoplasm of ethmoidal sinus @ 0.95
sphenoid cancer > malignant neoplasm of sphenoid sinus
hypopharynx cancer > malignant neoplasm of hypopharynx @ 1.0
pericardial cancer > malignant neoplasm of heart @ 0.85
spleen cancer > malignant neoplasm of spleen @ 1.0
splenic cancer > malignant neoplasm of spleen @ 1.0
retroperitoneal cancer > malignant neoplasm of retroperitoneum @ 1.0
endocervix cancer > malignant neoplasm of endocervix @ 1.0
scrotum cancer > malignant neoplasm of scrotum @ 1.0
seminal vesicle cancer > malignant neoplasm of other specified male genital organs @ 0.85
choroid cancer > malignant neoplasm of choroid @ 1.0
corneal cancer > malignant neoplasm of cornea @ 1.0
conjunctival cancer > malignant neoplasm of conjunctiva @ 1.0
lacrimal cancer > malignant neoplasm of lacrimal gland and duct @ 0.95
eyelid cancer > malignant neoplasm of skin of eyelid @ 0.95
meningeal cancer > malignant neoplasm of meninges @ 0.95
spinal meninges cancer > malignant neoplasm of spinal meninges @ 1.0
frontal lobe cancer > malignant neoplasm of frontal lobe @ 1.0
parathyroid cancer > malignant neoplasm of parathyroid gland @ 1.0
pineal cancer > malignant neoplasm of pineal gland @ 1.0
carotid body cancer > malignant neoplasm of carotid body @ 1.0
rib cancer > malignant neoplasm of ribs sternum and clavicle @ 0.95
skull cancer > malignant neoplasm of bones of skull and face @ 0.95
sacrum cancer > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
scalp cancer > malignant neoplasm of skin of scalp and neck
ileum cancer > malignant neoplasm of ileum @ 1.0
ampulla cancer > malignant neoplasm of ampulla of vater @ 0.95
digestive system benign > benign neoplasm of ill-defined sites within digestive system
reproductive organ benign > benign neoplasm of female genital organ
reproductive organ benign > benign neoplasm of male genital organ @ 0.7
nervous system benign > benign neoplasm of central nervous system
connective tissue benign > benign neoplasm of connective and other soft tissue @ 0.95
muscle tumor benign > benign neoplasm of connective and other soft tissue
endocrine benign > benign neoplasm of endocrine gland
urinary system benign > benign neoplasm of urinary organ @ 0.95
lymph node benign > benign neoplasm of lymph nodes @ 0.95
recurrent melanoma > malignant melanoma of skin @ 0.7
refractory lymphoma > non-hodgkin lymphoma unspecified @ 0.6
adult lymphoma > non-hodgkin lymphoma unspecified @ 0.6
childhood lymphoma > non-hodgkin lymphoma unspecified @ 0.6
lymphoma > non-hodgkin lymphoma unspecified @ 0.8
childhood brain tumor > malignant neoplasm of brain @ 0.7
malignant glioma > malignant neoplasm of brain @ 0.95
high grade glioma > malignant neoplasm of brain @ 0.95
low grade glioma > malignant neoplasm of brain @ 0.85
anaplastic oligodendroglioma > malignant neoplasm of brain @ 0.95
diffuse astrocytoma > malignant neoplasm of brain @ 0.95
fibrillary astrocytoma > malignant neoplasm of brain @ 0.95
protoplasmic astrocytoma > malignant neoplasm of brain @ 0.95
infratentorial cancer > malignant neoplasm of cerebellum
infratentorial cancer > malignant neoplasm of brain @ 0.6

# --- Malignant histologic names: the site makes the code
carcinosarcoma > malignant neoplasm @ 0.85
leiomyosarcoma > malignant neoplasm @ 0.85
liposarcoma > malignant neoplasm @ 0.85
fibrosarcoma > malignant neoplasm @ 0.85
rhabdomyosarcoma > malignant neoplasm @ 0.85
angiosarcoma > malignant neoplasm @ 0.85
hemangiosarcoma > malignant neoplasm @ 0.85
lymphangiosarcoma > malignant neoplasm @ 0.85
chondrosarcoma > malignant neoplasm @ 0.85
osteosarcoma > malignant neoplasm @ 0.85
osteogenic sarcoma > malignant neoplasm @ 0.85
synovial sarcoma > malignant neoplasm @ 0.85
myxosarcoma > malignant neoplasm @ 0.85
neurofibrosarcoma > malignant neoplasm @ 0.85
adenosarcoma > malignant neoplasm @ 0.85
carcinofibroma > malignant neoplasm @ 0.85
sarcomatoid carcinoma > malignant neoplasm @ 0.85
spindle cell carcinoma > malignant neoplasm @ 0.85
giant cell carcinoma > malignant neoplasm @ 0.85
clear cell carcinoma > malignant neoplasm @ 0.85
clear cell adenocarcinoma > malignant neoplasm @ 0.85
small cell carcinoma > malignant neoplasm @ 0.85
oat cell carcinoma > malignant neoplasm @ 0.85
large cell carcinoma > malignant neoplasm @ 0.85
undifferentiated carcinoma > malignant neoplasm @ 0.85
anaplastic carcinoma > malignant neoplasm @ 0.85
verrucous carcinoma > malignant neoplasm @ 0.85
basaloid squamous > malignant neoplasm @ 0.85
lymphoepithelioma > malignant neoplasm @ 0.85
lymphoepithelial carcinoma > malignant neoplasm @ 0.85
adenoid cystic carcinoma > malignant neoplasm @ 0.85
cylindroma malignant > malignant neoplasm @ 0.85
acinic cell carcinoma > malignant neoplasm @ 0.85
acinar cell carcinoma > malignant neoplasm @ 0.85
myoepithelial carcinoma > malignant neoplasm @ 0.85
salivary duct carcinoma > malignant neoplasm @ 0.85
mixed tumor malignant > malignant neoplasm @ 0.85
carcinoma ex pleomorphic adenoma > malignant neoplasm @ 0.85
adenocarcinoid > malignant neoplasm @ 0.85
scirrhous carcinoma > malignant neoplasm @ 0.85
medullary carcinoma > malignant neoplasm @ 0.85
colloid carcinoma > malignant neoplasm @ 0.85
mucoid carcinoma > malignant neoplasm @ 0.85
tubular carcinoma > malignant neoplasm @ 0.85
cribriform carcinoma > malignant neoplasm @ 0.85
comedocarcinoma > malignant neoplasm @ 0.85
serous carcinoma > malignant neoplasm @ 0.85
endometrioid carcinoma > malignant neoplasm @ 0.85
endometrioid adenocarcinoma > malignant neoplasm @ 0.85
serous cystadenocarcinoma > malignant neoplasm @ 0.85
mucinous cystadenocarcinoma > malignant neoplasm @ 0.85
mucinous adenocarcinoma > malignant neoplasm @ 0.85
signet ring cell carcinoma > malignant neoplasm @ 0.85
mesonephroma malignant > malignant neoplasm @ 0.85
mesonephric adenocarcinoma > malignant neoplasm @ 0.85
malignant mixed mesodermal > malignant neoplasm @ 0.85
mixed mullerian > malignant neoplasm @ 0.85
mullerian mixed tumor > malignant neoplasm @ 0.85
malignant mixed mullerian > malignant neoplasm @ 0.85
rhabdoid tumor > malignant neoplasm @ 0.85
dysgerminoma > malignant neoplasm @ 0.85
germinoma > malignant neoplasm @ 0.85
embryonal carcinoma > malignant neoplasm @ 0.85
endodermal sinus tumor > malignant neoplasm @ 0.85
yolk sac tumor > malignant neoplasm @ 0.85
polyembryoma > malignant neoplasm @ 0.85
teratocarcinoma > malignant neoplasm @ 0.85
malignant teratoma > malignant neoplasm @ 0.85
immature teratoma > malignant neoplasm @ 0.85
malignant melanoma > malignant neoplasm @ 0.85
desmoplastic small round cell tumor > malignant neoplasm @ 0.85
primitive neuroectodermal tumor > malignant neoplasm @ 0.85
pnet > malignant neoplasm @ 0.85
ewing sarcoma > malignant neoplasm @ 0.85
askin tumor > malignant neoplasm @ 0.85
clear cell sarcoma > malignant neoplasm @ 0.85
alveolar soft part sarcoma > malignant neoplasm @ 0.85
epithelioid sarcoma > malignant neoplasm @ 0.85
stromal sarcoma > malignant neoplasm @ 0.85
kaposiform > malignant neoplasm @ 0.85
hemangioendothelial sarcoma > malignant neoplasm @ 0.85
epithelioid hemangioendothelioma > malignant neoplasm @ 0.85
lymphosarcoma > malignant neoplasm @ 0.85
adamantinoma malignant > malignant neoplasm @ 0.85
perivascular epithelioid cell tumor malignant > malignant neoplasm @ 0.85
neuroblastoma > malignant neoplasm @ 0.85
ganglioneuroblastoma > malignant neoplasm @ 0.85
esthesioneuroblastoma > malignant neoplasm @ 0.85
chordoma > malignant neoplasm @ 0.85
sarcoma botryoides > malignant neoplasm @ 0.85
malignant fibrous histiocytoma > malignant neoplasm @ 0.85
pleomorphic undifferentiated sarcoma > malignant neoplasm @ 0.85
mfh > malignant neoplasm @ 0.85
myxofibrosarcoma > malignant neoplasm @ 0.85
fibromyxosarcoma > malignant neoplasm @ 0.85
malignant mesenchymoma > malignant neoplasm @ 0.85
malignant myoepithelioma > malignant neoplasm @ 0.85
malignant hemangiopericytoma > malignant neoplasm @ 0.85
urothelial carcinoma > malignant neoplasm @ 0.85
papillary adenocarcinoma > malignant neoplasm @ 0.85
intestinal type adenocarcinoma > malignant neoplasm @ 0.85
poorly differentiated carcinoma > malignant neoplasm @ 0.85
well differentiated carcinoma > malignant neoplasm @ 0.85
invasive carcinoma > malignant neoplasm @ 0.85
infiltrating carcinoma > malignant neoplasm @ 0.85
squamous cell carcinoma > malignant neoplasm @ 0.85
squamous carcinoma > malignant neoplasm @ 0.85
epidermoid carcinoma > malignant neoplasm @ 0.85
keratinizing squamous > malignant neoplasm @ 0.85

# --- Benign histologic names: the site makes the code
leiomyoma > benign neoplasm @ 0.85
rhabdomyoma > benign neoplasm @ 0.85
myxoma > benign neoplasm @ 0.85
fibroma > benign neoplasm @ 0.85
fibromyxoma > benign neoplasm @ 0.85
myxofibroma > benign neoplasm @ 0.85
lipofibroma > benign neoplasm @ 0.85
chondroma > benign neoplasm @ 0.85
osteochondroma > benign neoplasm @ 0.85
osteoma > benign neoplasm @ 0.85
osteoblastoma > benign neoplasm @ 0.85
chondroblastoma > benign neoplasm @ 0.85
osteoid osteoma > benign neoplasm @ 0.85
enchondroma > benign neoplasm @ 0.85
ossifying fibroma > benign neoplasm @ 0.85
hemangioma > benign neoplasm @ 0.85
angiofibroma > benign neoplasm @ 0.85
angioleiomyoma > benign neoplasm @ 0.85
angiomyoma > benign neoplasm @ 0.85
leiomyofibroma > benign neoplasm @ 0.85
fibromyoma > benign neoplasm @ 0.85
fibroid > benign neoplasm @ 0.85
adenomyoma > benign neoplasm @ 0.85
lipoma > benign neoplasm @ 0.85
neurofibroma > benign neoplasm @ 0.85
neurilemmoma > benign neoplasm @ 0.85
schwannoma > benign neoplasm @ 0.85
neurilemoma > benign neoplasm @ 0.85
granular cell tumor > benign neoplasm @ 0.85
granular cell myoblastoma > benign neoplasm @ 0.85
myoblastoma > benign neoplasm @ 0.85
ganglioneuroma > benign neoplasm @ 0.85
adenofibroma > benign neoplasm @ 0.85
fibroadenoma > benign neoplasm @ 0.85
cystadenofibroma > benign neoplasm @ 0.85
papillary cystadenoma > benign neoplasm @ 0.85
papillary adenoma > benign neoplasm @ 0.85
tubular adenoma > benign neoplasm @ 0.85
villous adenoma > benign neoplasm @ 0.85
tubulovillous adenoma > benign neoplasm @ 0.85
oxyphilic adenoma > benign neoplasm @ 0.85
basal cell adenoma > benign neoplasm @ 0.85
monomorphic adenoma > benign neoplasm @ 0.85
pleomorphic adenoma > benign neoplasm @ 0.85
mixed tumor > benign neoplasm @ 0.85
myoepithelioma > benign neoplasm @ 0.85
mature teratoma > benign neoplasm @ 0.85
benign teratoma > benign neoplasm @ 0.85
cystic teratoma > benign neoplasm @ 0.85
dermoid tumor > benign neoplasm @ 0.85
hamartoma > benign neoplasm @ 0.85
squamous papilloma > benign neoplasm @ 0.85
inverted papilloma > benign neoplasm @ 0.85
transitional cell papilloma > benign neoplasm @ 0.85
urothelial papilloma > benign neoplasm @ 0.85
adenolymphoma > benign neoplasm @ 0.85
hidradenoma > benign neoplasm @ 0.85
syringoma > benign neoplasm @ 0.85
trichoepithelioma > benign neoplasm @ 0.85
cylindroma > benign neoplasm @ 0.85
spiradenoma > benign neoplasm @ 0.85
poroma > benign neoplasm @ 0.85
pilomatricoma > benign neoplasm @ 0.85
pilomatrixoma > benign neoplasm @ 0.85
trichilemmoma > benign neoplasm @ 0.85
trichofolliculoma > benign neoplasm @ 0.85
sebaceous adenoma > benign neoplasm @ 0.85
ceruminoma > benign neoplasm @ 0.85
glomangioma > benign neoplasm @ 0.85
dermatofibroma > benign neoplasm @ 0.85
histiocytoma > benign neoplasm @ 0.85
fibrous histiocytoma > benign neoplasm @ 0.85
xanthofibroma > benign neoplasm @ 0.85
desmoplastic fibroma > benign neoplasm @ 0.85
mesenchymoma > benign neoplasm @ 0.85
brenner tumor > benign neoplasm @ 0.85
thecoma > benign neoplasm @ 0.85
luteinoma > benign neoplasm @ 0.85
brunner gland adenoma > benign neoplasm @ 0.85

# --- Names of uncertain behavior
granulosa cell tumor > neoplasm of uncertain behavior @ 0.8
granulosa theca > neoplasm of uncertain behavior @ 0.8
sertoli leydig cell tumor > neoplasm of uncertain behavior @ 0.8
gynandroblastoma > neoplasm of uncertain behavior @ 0.8
steroid cell tumor > neoplasm of uncertain behavior @ 0.8
borderline cystadenoma > neoplasm of uncertain behavior @ 0.8
borderline mucinous > neoplasm of uncertain behavior @ 0.8
borderline serous > neoplasm of uncertain behavior @ 0.8
low malignant potential > neoplasm of uncertain behavior @ 0.8
atypical adenoma > neoplasm of uncertain behavior @ 0.8
stromal tumor uncertain > neoplasm of uncertain behavior @ 0.8
gastric stromal uncertain > neoplasm of uncertain behavior @ 0.8
intraductal papillary mucinous > neoplasm of uncertain behavior @ 0.8
ipmn > neoplasm of uncertain behavior @ 0.8
smooth muscle tumor uncertain malignant potential > neoplasm of uncertain behavior @ 0.8
stump uterus > neoplasm of uncertain behavior @ 0.8
atypical lipoma > neoplasm of uncertain behavior @ 0.8
solitary fibrous tumor > neoplasm of uncertain behavior @ 0.8
inflammatory myofibroblastic tumor > neoplasm of uncertain behavior @ 0.8
hemangioendothelioma > neoplasm of uncertain behavior @ 0.8
plexiform fibrohistiocytic > neoplasm of uncertain behavior @ 0.8
mesenteric desmoid > neoplasm of uncertain behavior @ 0.8
pseudomyxoma > neoplasm of uncertain behavior @ 0.8
myxoid tumor > neoplasm of uncertain behavior @ 0.8

# --- Bones that hold a tumor, by the group that has the code
femur > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
tibia > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
fibula > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
thigh bone > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
shin bone > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
distal femur > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
proximal tibia > long bones of lower limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
humerus > scapula and long bones of upper limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
radius > scapula and long bones of upper limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
ulna > scapula and long bones of upper limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
scapula > scapula and long bones of upper limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
shoulder blade > scapula and long bones of upper limb if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
foot > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
toe > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
heel > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
ankle > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
kneecap > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
patella > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
metatarsal > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
calcaneus > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
talus > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
tarsal > short bones of lower limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
hand > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
finger > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
wrist > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
metacarpal > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
carpal > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
phalanx > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
thumb > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
scaphoid > short bones of upper limb @ 0.85 if: osteosarcoma, chondrosarcoma, ewing, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, bone
vertebra > vertebral column if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, hemangioma
spine > vertebral column if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, hemangioma
cervical vertebra > vertebral column if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, hemangioma
lumbar vertebra > vertebral column if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, hemangioma
dorsal vertebra > vertebral column if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, hemangioma
skull > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
cranium > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
calvarium > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
frontal bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
parietal bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
temporal bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
occipital bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
sphenoid bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
ethmoid bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
orbital bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
facial bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
zygoma > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
zygomatic > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
nasal bone > bones of skull and face if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
maxilla > bones of skull and face @ 0.8 if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, ameloblastoma
upper jaw > bones of skull and face @ 0.8 if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, ameloblastoma
jaw > mandible | lower jaw bone if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, ameloblastoma, odontoma, cementoma
mandible > lower jaw bone if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, ameloblastoma, odontoma, cementoma
lower jaw > mandible | lower jaw bone if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, ameloblastoma, odontoma, cementoma
rib > ribs sternum and clavicle if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
sternum > ribs sternum and clavicle if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
clavicle > ribs sternum and clavicle if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
collarbone > ribs sternum and clavicle if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
breastbone > ribs sternum and clavicle if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
costal cartilage > ribs sternum and clavicle if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer
ilium > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
ischium > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
pubis > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
sacrum > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
coccyx > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
pelvis > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
acetabulum > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
hip bone > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma
tailbone > pelvic bones sacrum and coccyx if: osteosarcoma, sarcoma, chondrosarcoma, ewing, ewings, adamantinoma, chondroma, osteochondroma, osteoma, osteoid, enchondroma, chondroblastoma, osteoblastoma, tumor, neoplasm, cancer, chordoma

# --- Places of the skin, as the codes for melanoma, nevus and skin carcinoma name them
foot > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
toe > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
heel > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
sole > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
leg > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
thigh > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
shin > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
calf > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
knee > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
hip > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
ankle > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
buttock and leg > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
toenail > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
groin and leg > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
plantar > lower limb including hip if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
hand > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
finger > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
thumb > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
palm > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
forearm > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
arm > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
elbow > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
wrist > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
shoulder > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
fingernail > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
palmar > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
subungual finger > upper limb including shoulder if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
back > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
chest > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
abdomen > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
abdominal wall > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
chest wall > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
buttock > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
flank > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
groin > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
axilla > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
armpit > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
belly > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
perineum > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
umbilicus > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
navel > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
breast > trunk @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
cheek > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
forehead > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
temple > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
chin > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
brow > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
eyebrow > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
jaw > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
jawline > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
face > other and unspecified parts of face @ 0.85 if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
scalp > scalp and neck if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
neck > scalp and neck if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
nape > scalp and neck if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
pinna > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
auricle > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
earlobe > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
helix > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
ear lobe > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
concha > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
external ear > ear and external auricular canal if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
canthus > eyelid including canthus if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
eyelid > eyelid including canthus if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
lower lid > eyelid including canthus if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
upper lid > eyelid including canthus if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens
inner canthus > eyelid including canthus if: melanoma, nevus, nevi, mole, basal, squamous, merkel, lentigo, dermatofibroma, bowen, bowens

# --- Places of a lipoma
arm > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
leg > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
thigh > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
forearm > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
shoulder > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
hand > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
foot > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
knee > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
hip > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
limb > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
elbow > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
wrist > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
calf > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
ankle > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
buttock and thigh > skin and subcutaneous tissue limb @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
back > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
chest > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
abdomen > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
flank > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
trunk > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
breast > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
buttock > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
axilla > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
chest wall > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
abdominal wall > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
groin > skin and subcutaneous tissue of trunk @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
head > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
neck > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
face > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
scalp > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
forehead > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
cheek > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
nape > skin and subcutaneous tissue of head face and neck @ 0.85 if: lipoma, fibrolipoma, angiolipoma, lipomatous
spine > other sites @ 0.6 if: lipoma
kidney > other sites @ 0.6 if: lipoma
brain > other sites @ 0.6 if: lipoma
eye > other sites @ 0.6 if: lipoma
intraspinal > other sites @ 0.6 if: lipoma
orbit > other sites @ 0.6 if: lipoma
abdomen inside > intra-abdominal organs @ 0.7 if: lipoma
stomach > intra-abdominal organs if: lipoma
colon > intra-abdominal organs if: lipoma
intestine > intra-abdominal organs if: lipoma
omentum > intra-abdominal organs if: lipoma
mesentery > intra-abdominal organs if: lipoma
bowel > intra-abdominal organs if: lipoma
liver > intra-abdominal organs if: lipoma
rectum > intra-abdominal organs if: lipoma
mediastinum > intrathoracic organs if: lipoma
lung > intrathoracic organs if: lipoma
thymus > intrathoracic organs if: lipoma
heart > intrathoracic organs if: lipoma
esophagus > intrathoracic organs if: lipoma
pleura > intrathoracic organs if: lipoma

# --- Places of a soft tissue tumor
arm > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
forearm > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
shoulder > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
hand > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
finger > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
elbow > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
wrist > connective and soft tissue upper limb including shoulder @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
leg > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
thigh > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
calf > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
knee > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
hip > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
foot > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
ankle > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
popliteal > connective and soft tissue lower limb including hip @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
scalp > connective and soft tissue head face and neck @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
cheek > connective and soft tissue head face and neck @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
face > connective and soft tissue head face and neck @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
neck > connective and soft tissue head face and neck @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
chest wall > connective and soft tissue thorax @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
axilla > connective and soft tissue thorax @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
diaphragm > connective and soft tissue thorax @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
thoracic wall > connective and soft tissue thorax @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
abdominal wall > connective and soft tissue abdomen @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
flank > connective and soft tissue abdomen @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
buttock > connective and soft tissue pelvis @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
groin > connective and soft tissue pelvis @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
perineum > connective and soft tissue pelvis @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft
gluteal > connective and soft tissue pelvis @ 0.85 if: sarcoma, fibrosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, synovial, angiosarcoma, histiocytoma, fibroma, myxoma, leiomyoma, rhabdomyoma, hemangiopericytoma, desmoid, fibromatosis, soft

# --- Named tumors of one site
ciliary melanoma > malignant neoplasm of ciliary body @ 0.95
iris tumor > neoplasm of ciliary body @ 0.8
conjunctival carcinoma > malignant neoplasm of conjunctiva @ 0.95
corneal tumor > neoplasm of cornea
orbital sarcoma > malignant neoplasm of orbit @ 0.95
orbital rhabdomyosarcoma > malignant neoplasm of orbit @ 0.95
lacrimal sac tumor > neoplasm of lacrimal gland and duct
lacrimal duct carcinoma > malignant neoplasm of lacrimal gland and duct @ 0.95
optic nerve glioma > malignant neoplasm of optic nerve
olfactory groove > benign neoplasm of cerebral meninges @ 0.7 if: meningioma
esthesioneuroepithelioma > malignant neoplasm of nasal cavity @ 0.95
nasal glioma > benign neoplasm nasal cavity @ 0.5
rosenmuller > lateral wall of nasopharynx
eustachian tube cancer > malignant neoplasm of middle ear @ 0.7
adenoids cancer > malignant neoplasm of posterior wall of nasopharynx @ 0.85
sinonasal carcinoma > malignant neoplasm of accessory sinus @ 0.8
sinonasal tumor > neoplasm nasal cavity accessory sinuses @ 0.8
schneiderian papilloma > benign neoplasm of middle ear nasal cavity and accessory sinuses
antrum of highmore > maxillary sinus @ 0.95
retromolar trigone > retromolar area @ 0.95
gingivobuccal > vestibule of mouth @ 0.8
alveolar ridge > gum @ 0.8 if: cancer, carcinoma, malignant, tumor
cheek inside cancer > malignant neoplasm of cheek mucosa
inner cheek > cheek mucosa
sublingual tumor > neoplasm of sublingual gland @ 0.6
submaxillary gland > submandibular gland @ 0.95
ranine > floor of mouth @ 0.5
wharton's duct > submandibular gland @ 0.8
stensen's duct > parotid gland @ 0.8
circumvallate > base of tongue @ 0.7
foramen cecum tongue > base of tongue @ 0.7
faucial pillar > tonsillar pillar
fauces cancer > malignant neoplasm of tonsil @ 0.8
glossoepiglottic > vallecula
glossoepiglottic > anterior surface of epiglottis @ 0.7
postcricoid = postcricoid region @ 1.0
piriform = pyriform @ 1.0
piriform fossa > pyriform sinus @ 1.0
false cord > supraglottis
ventricular band > supraglottis @ 0.85
true cord > glottis
supraglottic > supraglottis @ 1.0
subglottic > subglottis @ 1.0
transglottic > overlapping sites of larynx @ 0.6
gastric antrum > pyloric antrum @ 0.95
antral gastric > pyloric antrum
prepyloric > pyloric antrum
gej > cardia @ 0.8 if: cancer, tumor, adenocarcinoma, carcinoma
esophagogastric junction > cardia @ 0.8
brinton's disease > malignant neoplasm of stomach
papilla of vater > ampulla of vater @ 0.95
periampullary > ampulla of vater @ 0.8
hepatic duct cancer > malignant neoplasm of extrahepatic bile duct @ 0.95
common bile duct cancer > malignant neoplasm of extrahepatic bile duct @ 0.95
cystic duct cancer > malignant neoplasm of extrahepatic bile duct @ 0.95
hepatocholangiocarcinoma > liver cell carcinoma @ 0.8
kupffer cell > angiosarcoma of liver
brunner gland adenoma > benign neoplasm of duodenum @ 0.95
brunner's gland > duodenum
cloacogenic > cloacogenic zone @ 1.0
basaloid carcinoma anus > malignant neoplasm of cloacogenic zone
anal margin > skin of anus @ 0.8 if: cancer, carcinoma, tumor, malignant
perianal cancer > anal skin malignant neoplasm @ 0.8
adenocarcinoid appendix > malignant carcinoid tumor of the appendix
goblet cell appendix > malignant carcinoid tumor of the appendix
mucocele appendix malignant > malignant neoplasm of appendix @ 0.8
pseudomyxoma peritonei > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.8
islet cell tumor > benign neoplasm of endocrine pancreas @ 0.8
islet cell cancer > malignant neoplasm of endocrine pancreas @ 0.95
insulinoma > benign neoplasm of endocrine pancreas @ 0.95
beta cell tumor > benign neoplasm of endocrine pancreas @ 0.8
gastrinoma > malignant neoplasm of endocrine pancreas
glucagonoma > benign neoplasm of endocrine pancreas @ 0.85
verner morrison > malignant neoplasm of endocrine pancreas @ 0.5
ppoma > malignant neoplasm of endocrine pancreas @ 0.8
uncinate process > other parts of pancreas @ 0.7 if: pancreas, pancreatic, cancer, tumor
spleen angiosarcoma > malignant neoplasm of spleen @ 0.95
splenic tumor > neoplasm of spleen
omental cancer > malignant neoplasm of peritoneum specified parts @ 0.8
mesenteric tumor > neoplasm of peritoneum @ 0.8
retroperitoneal sarcoma > malignant neoplasm of retroperitoneum @ 0.95
retroperitoneal liposarcoma > malignant neoplasm of retroperitoneum @ 0.95
retroperitoneal tumor > neoplasm of retroperitoneum
perirenal tumor > neoplasm of retroperitoneum @ 0.8
superior sulcus tumor > malignant neoplasm of upper lobe bronchus or lung @ 0.95
apical lung tumor > malignant neoplasm of upper lobe bronchus or lung @ 0.8
hilar lung cancer > malignant neoplasm of main bronchus @ 0.7
carina cancer > malignant neoplasm of main bronchus
carina tumor > neoplasm of main bronchus @ 0.7
lingula cancer > malignant neoplasm of upper lobe lung @ 0.85
bronchiolar carcinoma > malignant neoplasm of bronchus or lung @ 0.95
alveolar cell carcinoma > malignant neoplasm of bronchus or lung @ 0.95
pulmonary adenocarcinoma > malignant neoplasm of bronchus or lung @ 0.95
bronchial adenoma > neoplasm of uncertain behavior of bronchus @ 0.7
bronchial carcinoid > carcinoid tumor of the bronchus and lung @ 0.95
pulmonary carcinoid > carcinoid tumor of the bronchus and lung @ 0.95
typical carcinoid > malignant carcinoid tumor @ 0.7
hindgut carcinoid > malignant carcinoid tumor hindgut
thymic carcinoid > malignant carcinoid tumor of the thymus @ 0.95
argentaffinoma > malignant carcinoid tumor @ 0.85
kultschitzky > malignant carcinoid tumor @ 0.5
epithelioma > malignant neoplasm skin @ 0.7
rodent ulcer > basal cell carcinoma of skin @ 0.95
keratoacanthoma malignant > squamous cell carcinoma of skin @ 0.7
merkel tumor > merkel cell carcinoma @ 0.95
trabecular carcinoma skin > merkel cell carcinoma @ 0.95
toker > merkel cell carcinoma @ 0.6
meibomian carcinoma > malignant neoplasm of skin of eyelid other @ 0.8
meibomian gland carcinoma > sebaceous cell carcinoma of skin of eyelid @ 0.95
sebaceous carcinoma eyelid > sebaceous cell carcinoma of skin of eyelid @ 0.95
sweat gland carcinoma > other malignant neoplasm of skin @ 0.8
eccrine > skin @ 0.7 if: carcinoma, cancer, tumor, poroma, adenoma, spiradenoma
apocrine > skin @ 0.6 if: carcinoma, cancer, tumor, adenoma
paget's disease skin extramammary > other malignant neoplasm of skin @ 0.8
acral lentiginous > malignant melanoma
acral melanoma > malignant melanoma limb @ 0.7
melanosarcoma > malignant melanoma of skin
melanocarcinoma > malignant melanoma of skin
melanoepithelioma > malignant melanoma of skin @ 0.85
nevocarcinoma > malignant melanoma of skin @ 0.8
subungual melanoma > malignant melanoma limb @ 0.7
melanotic freckle > melanoma in situ
precancerous melanosis > melanoma in situ
dubreuilh > melanoma in situ @ 0.85
lentigo maligna melanoma > malignant melanoma
anal melanoma > malignant neoplasm of anus @ 0.8
mucosal melanoma > malignant neoplasm @ 0.7
tunica vaginalis mesothelioma > mesothelioma of other sites @ 0.95
testicular mesothelioma > mesothelioma of other sites
idiopathic hemorrhagic sarcoma > kaposi's sarcoma
multiple hemorrhagic sarcoma > kaposi's sarcoma
multiple idiopathic hemorrhagic > kaposi's sarcoma @ 0.95
mpnst > malignant neoplasm of peripheral nerves @ 0.95
nerve sheath tumor > neoplasm of peripheral nerves
malignant neurilemmoma > malignant neoplasm of peripheral nerves @ 0.95
sympathicogonioma > malignant neoplasm of adrenal gland medulla @ 0.6
stewart treves > malignant neoplasm of connective soft tissue upper limb @ 0.8
comedocarcinoma > malignant neoplasm of breast
comedocarcinoma > intraductal carcinoma in situ of breast @ 0.95
scirrhous > malignant neoplasm of breast @ 0.6
inflammatory carcinoma > malignant neoplasm of breast @ 0.85
cystosarcoma phyllodes malignant > malignant neoplasm of breast @ 0.95
cystosarcoma > neoplasm of uncertain behavior of breast @ 0.8
mammary carcinoma > malignant neoplasm of breast @ 1.0
mammary duct carcinoma > malignant neoplasm of breast @ 0.95
triple negative > malignant neoplasm of breast @ 0.7
bartholin's cancer > malignant neoplasm of labium majus @ 0.85
bartholin gland carcinoma > malignant neoplasm of labium majus @ 0.95
skene's gland cancer > malignant neoplasm paraurethral glands @ 0.95
endocervical adenocarcinoma > malignant neoplasm of endocervix @ 0.95
endocervical > endocervix if: cancer, carcinoma, tumor, adenocarcinoma, malignant, neoplasm
ectocervical > exocervix if: cancer, carcinoma, tumor, squamous, malignant, neoplasm
cervical carcinosarcoma > malignant neoplasm of cervix uteri @ 0.95
cervical adenocarcinoma > malignant neoplasm of cervix uteri @ 0.95
cervical sarcoma > malignant neoplasm of cervix uteri
cervical carcinoma > malignant neoplasm of cervix uteri @ 0.95
cervical squamous > malignant neoplasm of cervix uteri
cervical adenosquamous > malignant neoplasm of cervix uteri @ 0.95
cervical clear cell > malignant neoplasm of cervix uteri @ 0.95
cervical leiomyoma > leiomyoma of uterus @ 0.7
endometrial stromal > malignant neoplasm of endometrium
stromatosis endometrial > neoplasm of uncertain behavior of uterus @ 0.85
endometrial adenocarcinoma > malignant neoplasm of endometrium @ 0.95
myometrial cancer > malignant neoplasm of myometrium @ 0.95
gestational trophoblastic > malignant neoplasm of placenta @ 0.7
invasive mole > neoplasm of uncertain behavior of placenta @ 0.95
chorioadenoma > neoplasm of uncertain behavior of placenta @ 0.95
destructive mole > neoplasm of uncertain behavior of placenta
malignant hydatidiform mole > neoplasm of uncertain behavior of placenta @ 0.95
ovarian dysgerminoma > malignant neoplasm of ovary @ 0.95
disgerminoma > malignant neoplasm of ovary @ 0.8
granulosa cell carcinoma > malignant neoplasm of ovary
theca cell > benign neoplasm of ovary @ 0.85
meigs > benign neoplasm of ovary @ 0.85
demons meigs > benign neoplasm of ovary
luteinoma > benign neoplasm of ovary @ 0.85
chocolate > endometriosis of ovary @ 0.5 if: cyst, ovary
pseudomucinous > benign neoplasm of ovary @ 0.8
hilus cell tumor > benign neoplasm of ovary
fallopian tube cancer > malignant neoplasm of fallopian tube @ 1.0
parametrial cancer > malignant neoplasm of parametrium @ 0.95
spermatocytoma > malignant neoplasm of testis
testicular teratoma > malignant neoplasm of testis @ 0.85
undescended testis cancer > malignant neoplasm of undescended testis @ 1.0
spermatic cord tumor > neoplasm of spermatic cord @ 1.0
buschke lowenstein > condyloma acuminatum @ 0.6
balanoposthic cancer > malignant neoplasm of glans penis @ 0.7
foreskin cancer > malignant neoplasm of prepuce @ 0.95
chromophobe > malignant neoplasm of kidney except renal pelvis @ 0.6
clear cell kidney > malignant neoplasm of kidney except renal pelvis @ 0.95
renal sarcoma > malignant neoplasm of kidney except renal pelvis
mesoblastic nephroma > neoplasm of uncertain behavior of kidney @ 0.7
nephroma > malignant neoplasm of kidney except renal pelvis @ 0.8
adenomyosarcoma > malignant neoplasm of kidney except renal pelvis @ 0.7
calyceal cancer > malignant neoplasm of renal pelvis
urachal cancer > malignant neoplasm of urachus @ 0.95
urethral cancer > malignant neoplasm of urethra @ 1.0

# --- Nervous system tumors
anaplastic meningioma > malignant neoplasm of cerebral meninges
atypical meningioma > neoplasm of uncertain behavior of cerebral meninges
spinal meningioma > benign neoplasm of spinal meninges @ 0.95
intracranial meningioma > benign neoplasm of cerebral meninges @ 0.95
meningioma brain > benign neoplasm of cerebral meninges @ 0.95
meningothelioma > benign neoplasm of meninges
dural endothelioma > benign neoplasm of meninges @ 0.7
astroblastoma > malignant neoplasm of brain @ 0.95
astroglioma > malignant neoplasm of brain
mixed glioma > malignant neoplasm of brain @ 0.95
xanthoastrocytoma > malignant neoplasm of brain
pilocytic > malignant neoplasm of brain @ 0.8
glioblast > malignant neoplasm of brain @ 0.8
dipg > malignant neoplasm of brain stem @ 0.95
brain stem glioma > malignant neoplasm of brain stem @ 0.95
midbrain tumor > neoplasm of brain stem @ 0.8
medulla oblongata tumor > neoplasm of brain stem @ 0.8
fourth ventricle > brain stem @ 0.7 if: tumor, cancer, ependymoma, neoplasm
thalamic glioma > malignant neoplasm of cerebrum @ 0.8
basal ganglia tumor > neoplasm cerebrum except lobes and ventricles @ 0.7
corpus callosum tumor > overlapping sites of brain neoplasm @ 0.7
choroid plexus papilloma > benign neoplasm of brain supratentorial @ 0.85
ventricular tumor brain > neoplasm cerebral ventricle @ 0.8
colloid cyst third ventricle > benign neoplasm of brain supratentorial @ 0.5
atrt > malignant neoplasm of brain @ 0.8
medullomyoblastoma > malignant neoplasm of cerebellum @ 0.95
cerebellar sarcoma > malignant neoplasm of cerebellum @ 0.95
neuroepithelioma > malignant neoplasm of brain @ 0.5
cauda equina tumor > neoplasm of cauda equina
spinal glioma > malignant neoplasm of spinal cord @ 0.95
spinal astrocytoma > malignant neoplasm of spinal cord @ 0.95
spinal ependymoma > malignant neoplasm of spinal cord
intramedullary tumor > neoplasm of spinal cord @ 0.85
subependymoma > neoplasm of uncertain behavior of brain @ 0.8
ganglioglioma > neoplasm of uncertain behavior of brain @ 0.8
neurocytoma > neoplasm of uncertain behavior of brain @ 0.85
dnet > benign neoplasm of brain @ 0.7
lhermitte duclos > benign neoplasm of brain infratentorial @ 0.6
hemangioblastoma > neoplasm of uncertain behavior @ 0.6
eighth nerve tumor > benign neoplasm of cranial nerves
cerebellopontine angle tumor > benign neoplasm of cranial nerves @ 0.8
cpa tumor > benign neoplasm of cranial nerves @ 0.7
facial nerve schwannoma > benign neoplasm of cranial nerves @ 0.95

# --- Endocrine
hurthle cell > malignant neoplasm of thyroid gland @ 0.7
hurthle cell adenoma > benign neoplasm of thyroid gland @ 0.95
hurthle cell carcinoma > malignant neoplasm of thyroid gland @ 0.95
follicular thyroid carcinoma > malignant neoplasm of thyroid gland @ 0.95
follicular adenoma thyroid > benign neoplasm of thyroid gland @ 0.95
anaplastic thyroid > malignant neoplasm of thyroid gland @ 0.95
adrenocortical carcinoma > malignant neoplasm of cortex of adrenal gland @ 0.95
adrenocortical adenoma > benign neoplasm of adrenal gland @ 0.95
pheochromocytoma > benign neoplasm of adrenal gland
pheochromocytoma malignant > malignant neoplasm of medulla of adrenal gland @ 0.95
pheochromoblastoma > malignant neoplasm of medulla of adrenal gland @ 0.95
adrenal medulla cancer > malignant neoplasm of medulla of adrenal gland @ 0.95
pituitary adenocarcinoma > malignant neoplasm of pituitary gland @ 0.95
pituicytoma > benign neoplasm of pituitary gland @ 0.8
chromophobe adenoma > benign neoplasm of pituitary gland
basophil adenoma > benign neoplasm of pituitary gland
acidophil adenoma > benign neoplasm of pituitary gland
eosinophil adenoma pituitary > benign neoplasm of pituitary gland
sellar tumor > neoplasm of pituitary gland @ 0.8
rathke's pouch > craniopharyngeal duct
craniopharyngioma malignant > malignant neoplasm of craniopharyngeal duct @ 0.95
pinealoma > neoplasm of uncertain behavior of pineal gland
pineocytoma > neoplasm of uncertain behavior of pineal gland @ 0.85
pinealocytoma > neoplasm of uncertain behavior of pineal gland @ 0.85
pineal tumor > neoplasm of pineal gland @ 0.95
zuckerkandl > aortic body and other paraganglia
glomus jugulare > neoplasm of uncertain behavior of aortic body and other paraganglia
glomus tympanicum > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.8
nonchromaffin paraganglioma > neoplasm of uncertain behavior of aortic body and other paraganglia
extra adrenal paraganglioma > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
malignant paraganglioma > malignant neoplasm of aortic body and other paraganglia @ 0.95
aortic body tumor > neoplasm of uncertain behavior of aortic body

# --- Secondary
virchow's node > secondary malignant neoplasm of lymph nodes of head face and neck
signal node > secondary malignant neoplasm of lymph nodes of head face and neck @ 0.8
troisier > secondary malignant neoplasm of lymph nodes of head face and neck @ 0.8
sister mary joseph > secondary malignant neoplasm of skin
sister joseph > secondary malignant neoplasm of skin @ 0.8
lymphangitis carcinomatosa > secondary malignant neoplasm of lung
lymphangitic carcinomatosis > secondary malignant neoplasm of lung
lymphangitic spread > secondary malignant neoplasm of lung @ 0.8
pleural metastasis > secondary malignant neoplasm of pleura @ 0.95
skull metastasis > secondary malignant neoplasm of bone @ 0.95
spinal metastasis > secondary malignant neoplasm of bone
vertebral metastasis > secondary malignant neoplasm of bone @ 0.95
osseous metastasis > secondary malignant neoplasm of bone @ 0.95
blumer's shelf > secondary malignant neoplasm of peritoneum @ 0.7
omental cake > secondary malignant neoplasm of peritoneum @ 0.7
hepatic metastasis > secondary malignant neoplasm of liver @ 0.95
cutaneous metastasis > secondary malignant neoplasm of skin @ 0.95
axillary metastasis > secondary malignant neoplasm of axilla lymph nodes @ 0.95
inguinal metastasis > secondary malignant neoplasm of inguinal lymph nodes @ 0.95
hilar metastasis > secondary malignant neoplasm of intrathoracic lymph nodes @ 0.85
mediastinal metastasis > secondary malignant neoplasm of mediastinum
generalized carcinomatosis > disseminated malignant neoplasm @ 0.95
cachexia cancerous > disseminated malignant neoplasm @ 0.5

# --- Lymphomas and leukemias: old names
paragranuloma > nodular lymphocyte predominant hodgkin lymphoma @ 0.95
hodgkin's granuloma > hodgkin lymphoma unspecified
hodgkin's sarcoma > lymphocyte depleted hodgkin lymphoma @ 0.7
lymphogranulomatosis > hodgkin lymphoma @ 0.7
lymphogranuloma malignant > hodgkin lymphoma @ 0.85
lymphocytic predominance > nodular lymphocyte predominant hodgkin lymphoma @ 0.8
lymphocytic depletion > lymphocyte depleted hodgkin lymphoma
pel ebstein > hodgkin lymphoma @ 0.8
nlphl > nodular lymphocyte predominant hodgkin lymphoma @ 0.95
symmers > follicular lymphoma @ 0.8
giant follicle lymphoma > follicular lymphoma @ 0.95
centroblastic centrocytic > follicular lymphoma
centrocytic lymphoma > mantle cell lymphoma
lymphomatous polyposis > mantle cell lymphoma
centroblastic > diffuse large b-cell lymphoma
immunoblastic > diffuse large b-cell lymphoma @ 0.85
immunoblastic sarcoma > diffuse large b-cell lymphoma
reticulosarcoma > diffuse large b-cell lymphoma
reticulum cell > diffuse large b-cell lymphoma
reticulolymphosarcoma > non-hodgkin lymphoma unspecified @ 0.7
reticulosis malignant > malignant histiocytosis @ 0.6
lymphoblastoma > lymphoblastic lymphoma @ 0.7
lymphoblastic lymphosarcoma > lymphoblastic diffuse lymphoma @ 0.85
small lymphocytic lymphoma > small cell b-cell lymphoma
lymphoplasmacytic lymphoma > small cell b-cell lymphoma @ 0.85
lymphocytic lymphosarcoma > small cell b-cell lymphoma @ 0.7
diffuse histiocytic lymphoma > diffuse large b-cell lymphoma
splenic marginal zone > small cell b-cell lymphoma @ 0.8
nodal marginal zone > small cell b-cell lymphoma @ 0.7
maltoma > extranodal marginal zone b-cell lymphoma @ 0.95
skin associated lymphoid tissue > extranodal marginal zone b-cell lymphoma
lennert > peripheral t-cell lymphoma
lymphoepithelioid > peripheral t-cell lymphoma
ki 1 lymphoma > anaplastic large cell lymphoma alk-positive
alcl > anaplastic large cell lymphoma @ 0.95
primary effusion lymphoma > other non-follicular lymphoma
intravascular lymphoma > other non-follicular lymphoma
angiotropic lymphoma > other non-follicular lymphoma @ 0.85
midline lethal lymphoma > extranodal nk t-cell lymphoma nasal type @ 0.85
nasal lymphoma > extranodal nk t-cell lymphoma nasal type @ 0.7
eatl > enteropathy-type intestinal t-cell lymphoma
angioimmunoblastic > angioimmunoblastic t-cell lymphoma @ 0.95
aitl > angioimmunoblastic t-cell lymphoma
woringer kolopp > mycosis fungoides @ 0.85
franklin > heavy chain disease @ 0.7 if: disease, gamma, chain
gamma heavy chain > heavy chain disease
alpha heavy chain > immunoproliferative small intestinal disease @ 0.95
seligmann > immunoproliferative small intestinal disease @ 0.8
ipsid > immunoproliferative small intestinal disease @ 0.95
mediterranean lymphoma > immunoproliferative small intestinal disease @ 0.95
kahler > multiple myeloma @ 0.95
bence jones myeloma > multiple myeloma
medullary plasmacytoma > multiple myeloma @ 0.7
myelomatosis > multiple myeloma @ 0.95
plasmacytic leukemia > plasma cell leukemia @ 0.95
lymphatic leukosis > lymphoid leukemia @ 0.7
leukosis > leukemia @ 0.8
aleukemic > leukemia unspecified @ 0.8
stem cell leukemia > acute leukemia of unspecified cell type
blast cell leukemia > acute leukemia of unspecified cell type
t cell prolymphocytic > prolymphocytic leukemia of t-cell type @ 0.95
b cell prolymphocytic > prolymphocytic leukemia of b-cell type @ 0.95
reticuloendotheliosis leukemic > hairy cell leukemia @ 0.95
hcl > hairy cell leukemia @ 0.5 if: leukemia
large granular lymphocytic > other lymphoid leukemia @ 0.8
chloroleukemia > myeloid sarcoma @ 0.85
chloroma > myeloid sarcoma @ 0.95
chlorosarcoma > myeloid sarcoma
granulocytic sarcoma > myeloid sarcoma @ 0.95
naegeli > chronic myelomonocytic leukemia @ 0.5
schilling > acute monoblastic monocytic leukemia @ 0.6 if: leukemia, type
monoblastic leukemia > acute monoblastic monocytic leukemia @ 0.95
histiocytic leukemia > acute monoblastic monocytic leukemia @ 0.6
guglielmo > acute erythroid leukemia @ 0.95
erythroleukemia > acute erythroid leukemia @ 0.95
erythremia acute > acute erythroid leukemia
megakaryocytic leukemia > acute megakaryoblastic leukemia @ 0.95
megakaryoblastic > acute megakaryoblastic leukemia @ 0.95
basophilic leukemia > other myeloid leukemia @ 0.8
neutrophilic leukemia > other myeloid leukemia @ 0.8
atypical cml > atypical chronic myeloid leukemia bcr abl negative @ 0.95
philadelphia positive > chronic myeloid leukemia bcr/abl-positive @ 0.85
leukemia cutis > leukemia unspecified
eosinophilic granuloma bone > unifocal langerhans-cell histiocytosis
abt letterer siwe > multisystemic langerhans-cell histiocytosis
histiocytic medullary reticulosis > malignant histiocytosis @ 0.8
urticaria pigmentosa malignant > mast cell neoplasm @ 0.5
splenomegalic polycythemia > polycythemia vera
chronic erythremia > polycythemia vera @ 0.95
sideroblastic refractory anemia > refractory anemia with ring sideroblasts @ 0.95
rars > refractory anemia with ring sideroblasts @ 0.95
raeb > refractory anemia with excess of blasts @ 0.95
rcmd > refractory cytopenia with multilineage dysplasia @ 0.95
5q syndrome > myelodysplastic syndrome with isolated del(5q) @ 0.95
five q minus > myelodysplastic syndrome with isolated del(5q)
idiopathic thrombocythemia > essential hemorrhagic thrombocythemia @ 0.95
primary thrombocythemia > essential hemorrhagic thrombocythemia @ 0.95
piastrenemia > essential hemorrhagic thrombocythemia @ 0.8
essential thrombocytosis > essential hemorrhagic thrombocythemia
myeloid metaplasia > osteomyelofibrosis @ 0.8
megakaryocytic myelosclerosis > osteomyelofibrosis @ 0.8
benign paraproteinemia > monoclonal gammopathy
benign gammopathy > monoclonal gammopathy @ 0.85

# --- In situ
cin3 > carcinoma in situ of cervix uteri @ 0.95
cin iii > carcinoma in situ of cervix uteri @ 0.95
cervical intraepithelial neoplasia iii > carcinoma in situ of cervix uteri @ 0.95
vain iii > carcinoma in situ of vagina @ 0.95
ain iii > carcinoma in situ of anus and anal canal @ 0.95
pin iii > carcinoma in situ of prostate
prostatic intraepithelial neoplasia iii > carcinoma in situ of prostate @ 0.95
bowen anus > carcinoma in situ of anus
bowen penis > carcinoma in situ of penis
bowen vulva > carcinoma in situ of vulva

# --- Benign names of one site
adenolymphoma > benign neoplasm of parotid gland
papillary cystadenoma lymphomatosum > benign neoplasm of parotid gland
mixed tumor salivary > benign neoplasm of major salivary gland
cementoma > benign neoplasm of lower jaw bone @ 0.85
odontoma > benign neoplasm of lower jaw bone @ 0.85
odontogenic tumor > benign neoplasm of lower jaw bone @ 0.85
odontogenic fibroma > benign neoplasm of lower jaw bone @ 0.85
ameloblastic fibroma > benign neoplasm of lower jaw bone @ 0.85
pindborg > benign neoplasm of lower jaw bone @ 0.8
malignant ameloblastoma > malignant neoplasm of mandible @ 0.95
polyposis coli > benign neoplasm of colon @ 0.6
villous adenoma rectum > benign neoplasm of rectum
bile duct adenoma > benign neoplasm of extrahepatic bile ducts @ 0.7
nasal papilloma > benign neoplasm of nasal cavity
juvenile papillomatosis larynx > benign neoplasm of larynx @ 0.95
fibrolipoma > benign lipomatous neoplasm @ 0.95
strawberry nevus > hemangioma of skin and subcutaneous tissue @ 0.8
strawberry hemangioma > hemangioma of skin and subcutaneous tissue @ 0.95
capillary hemangioma > hemangioma of skin @ 0.8
senile angioma > hemangioma of skin @ 0.85
campbell de morgan > hemangioma of skin @ 0.85
cavernoma > hemangioma of intracranial structures @ 0.85
cavernous angioma brain > hemangioma of intracranial structures @ 0.95
splenic hemangioma > hemangioma of intra-abdominal structures @ 0.95
retinal hemangioma > hemangioma of other sites @ 0.8
cavernous lymphangioma > lymphangioma @ 0.95
lymphangioendothelioma > lymphangioma @ 0.8
spitz > melanocytic nevi
hairy nevus > melanocytic nevi
balloon cell nevus > melanocytic nevi @ 0.95
jadassohn's blue nevus > melanocytic nevi
nevus pigmentosus > melanocytic nevi @ 0.95
brooke's tumor > other benign neoplasms of skin
epithelioma adenoides cysticum > other benign neoplasms of skin @ 0.95
turban tumor > other benign neoplasms of skin of scalp and neck @ 0.95
syringadenoma > other benign neoplasms of skin
sweat gland adenoma > other benign neoplasms of skin
tricholemmoma > other benign neoplasms of skin @ 0.95
dermatofibroma > other benign neoplasms of skin @ 0.95
glomangioma > benign neoplasm connective soft tissue @ 0.7
hidradenoma papilliferum > benign neoplasm of vulva @ 0.8
fibromyoma uterus > leiomyoma of uterus @ 0.95
myofibroma > leiomyoma of uterus @ 0.85
interstitial leiomyoma > intramural leiomyoma of uterus
subperitoneal leiomyoma > subserosal leiomyoma of uterus
submucous fibroid > submucous leiomyoma of uterus @ 1.0
lymphangiomyomatosis > neoplasm of uncertain behavior @ 0.4
aggressive fibromatosis > desmoid tumor @ 0.95
fibromatosis > desmoid tumor @ 0.5
collagenoma > other benign neoplasms of skin @ 0.7
arrhenoblastoma malignant > malignant neoplasm of ovary @ 0.95

# --- Lymphoma of an organ
stomach lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
gastric lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
lung lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
pulmonary lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
thyroid lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
breast lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
testis lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
skin lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
bone lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
orbit lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
conjunctiva lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
colon lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
intestinal lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
small bowel lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
rectal lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
kidney lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
renal lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
ovary lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
heart lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
cardiac lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
liver lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
hepatic lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
uterine lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
cervix lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
tongue lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
salivary gland lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
parotid lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
lacrimal gland lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
esophagus lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
pancreas lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
bladder lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
prostate lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
nasopharynx lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
larynx lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
pleura lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
adrenal lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
eye lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
intraocular lymphoma > non-hodgkin lymphoma unspecified extranodal and solid organ sites @ 0.85
mediastinal lymphoma > non-hodgkin lymphoma unspecified intrathoracic lymph nodes @ 0.6
intrathoracic lymphoma > non-hodgkin lymphoma unspecified intrathoracic lymph nodes @ 0.6
thymus lymphoma > non-hodgkin lymphoma unspecified intrathoracic lymph nodes @ 0.6
splenic lymphoma > non-hodgkin lymphoma unspecified spleen

# --- Benign tumors, where the code for the place has another word
adenoma gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
papilloma gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
fibroma gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
leiomyoma gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
benign tumor gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
benign neoplasm gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
myxoma gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
cystadenoma gallbladder > benign neoplasm of extrahepatic bile ducts @ 0.85
papilloma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
fibroma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
leiomyoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
benign tumor bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
benign neoplasm bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
myxoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
cystadenoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.85
adenoma cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
papilloma cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
fibroma cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
leiomyoma cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
benign tumor cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
benign neoplasm cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
myxoma cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
cystadenoma cystic duct > benign neoplasm of extrahepatic bile ducts @ 0.85
adenoma ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
papilloma ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
fibroma ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
leiomyoma ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
benign tumor ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
benign neoplasm ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
myxoma ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
cystadenoma ampulla of vater > benign neoplasm of extrahepatic bile ducts @ 0.85
adenoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
papilloma common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
fibroma common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
leiomyoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
benign tumor common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
benign neoplasm common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
myxoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
cystadenoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.85
adenoma ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
papilloma ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
fibroma ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
leiomyoma ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign tumor ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign neoplasm ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
myxoma ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
cystadenoma ileum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
adenoma jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
papilloma jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
fibroma jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
leiomyoma jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign tumor jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign neoplasm jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
myxoma jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
cystadenoma jejunum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
adenoma small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
papilloma small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
fibroma small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
leiomyoma small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign tumor small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign neoplasm small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
myxoma small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
cystadenoma small bowel > benign neoplasm of other and unspecified parts of small intestine @ 0.85
adenoma meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
papilloma meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
fibroma meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
leiomyoma meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign tumor meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
benign neoplasm meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
myxoma meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
cystadenoma meckel's diverticulum > benign neoplasm of other and unspecified parts of small intestine @ 0.85
adenoma vocal cord > benign neoplasm of larynx @ 0.85
fibroma vocal cord > benign neoplasm of larynx @ 0.85
leiomyoma vocal cord > benign neoplasm of larynx @ 0.85
benign tumor vocal cord > benign neoplasm of larynx @ 0.85
benign neoplasm vocal cord > benign neoplasm of larynx @ 0.85
myxoma vocal cord > benign neoplasm of larynx @ 0.85
cystadenoma vocal cord > benign neoplasm of larynx @ 0.85
adenoma epiglottis > benign neoplasm of larynx @ 0.85
papilloma epiglottis > benign neoplasm of larynx @ 0.85
fibroma epiglottis > benign neoplasm of larynx @ 0.85
leiomyoma epiglottis > benign neoplasm of larynx @ 0.85
benign tumor epiglottis > benign neoplasm of larynx @ 0.85
benign neoplasm epiglottis > benign neoplasm of larynx @ 0.85
myxoma epiglottis > benign neoplasm of larynx @ 0.85
cystadenoma epiglottis > benign neoplasm of larynx @ 0.85
adenoma glottis > benign neoplasm of larynx @ 0.85
papilloma glottis > benign neoplasm of larynx @ 0.85
fibroma glottis > benign neoplasm of larynx @ 0.85
leiomyoma glottis > benign neoplasm of larynx @ 0.85
benign tumor glottis > benign neoplasm of larynx @ 0.85
benign neoplasm glottis > benign neoplasm of larynx @ 0.85
myxoma glottis > benign neoplasm of larynx @ 0.85
cystadenoma glottis > benign neoplasm of larynx @ 0.85
adenoma arytenoid > benign neoplasm of larynx @ 0.85
papilloma arytenoid > benign neoplasm of larynx @ 0.85
fibroma arytenoid > benign neoplasm of larynx @ 0.85
leiomyoma arytenoid > benign neoplasm of larynx @ 0.85
benign tumor arytenoid > benign neoplasm of larynx @ 0.85
benign neoplasm arytenoid > benign neoplasm of larynx @ 0.85
myxoma arytenoid > benign neoplasm of larynx @ 0.85
cystadenoma arytenoid > benign neoplasm of larynx @ 0.85
adenoma laryngeal > benign neoplasm of larynx @ 0.85
fibroma laryngeal > benign neoplasm of larynx @ 0.85
leiomyoma laryngeal > benign neoplasm of larynx @ 0.85
benign tumor laryngeal > benign neoplasm of larynx @ 0.85
benign neoplasm laryngeal > benign neoplasm of larynx @ 0.85
myxoma laryngeal > benign neoplasm of larynx @ 0.85
cystadenoma laryngeal > benign neoplasm of larynx @ 0.85
adenoma gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma gum > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma gingiva > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma palate > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma cheek > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma uvula > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma buccal > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma alveolar ridge > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
papilloma minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
fibroma minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
leiomyoma minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign tumor minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
benign neoplasm minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
myxoma minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
cystadenoma minor salivary gland > benign neoplasm of other and unspecified parts of mouth @ 0.85
adenoma vallecula > benign neoplasm of other parts of oropharynx @ 0.85
papilloma vallecula > benign neoplasm of other parts of oropharynx @ 0.85
fibroma vallecula > benign neoplasm of other parts of oropharynx @ 0.85
leiomyoma vallecula > benign neoplasm of other parts of oropharynx @ 0.85
benign tumor vallecula > benign neoplasm of other parts of oropharynx @ 0.85
benign neoplasm vallecula > benign neoplasm of other parts of oropharynx @ 0.85
myxoma vallecula > benign neoplasm of other parts of oropharynx @ 0.85
cystadenoma vallecula > benign neoplasm of other parts of oropharynx @ 0.85
adenoma oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
papilloma oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
fibroma oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
leiomyoma oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
benign tumor oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
benign neoplasm oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
myxoma oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
cystadenoma oropharyngeal > benign neoplasm of other parts of oropharynx @ 0.85
adenoma pyriform sinus > benign neoplasm of hypopharynx @ 0.85
papilloma pyriform sinus > benign neoplasm of hypopharynx @ 0.85
fibroma pyriform sinus > benign neoplasm of hypopharynx @ 0.85
leiomyoma pyriform sinus > benign neoplasm of hypopharynx @ 0.85
benign tumor pyriform sinus > benign neoplasm of hypopharynx @ 0.85
benign neoplasm pyriform sinus > benign neoplasm of hypopharynx @ 0.85
myxoma pyriform sinus > benign neoplasm of hypopharynx @ 0.85
cystadenoma pyriform sinus > benign neoplasm of hypopharynx @ 0.85
adenoma postcricoid > benign neoplasm of hypopharynx @ 0.85
papilloma postcricoid > benign neoplasm of hypopharynx @ 0.85
fibroma postcricoid > benign neoplasm of hypopharynx @ 0.85
leiomyoma postcricoid > benign neoplasm of hypopharynx @ 0.85
benign tumor postcricoid > benign neoplasm of hypopharynx @ 0.85
benign neoplasm postcricoid > benign neoplasm of hypopharynx @ 0.85
myxoma postcricoid > benign neoplasm of hypopharynx @ 0.85
cystadenoma postcricoid > benign neoplasm of hypopharynx @ 0.85
adenoma submandibular gland > benign neoplasm of other major salivary glands @ 0.85
papilloma submandibular gland > benign neoplasm of other major salivary glands @ 0.85
fibroma submandibular gland > benign neoplasm of other major salivary glands @ 0.85
leiomyoma submandibular gland > benign neoplasm of other major salivary glands @ 0.85
benign tumor submandibular gland > benign neoplasm of other major salivary glands @ 0.85
benign neoplasm submandibular gland > benign neoplasm of other major salivary glands @ 0.85
myxoma submandibular gland > benign neoplasm of other major salivary glands @ 0.85
cystadenoma submandibular gland > benign neoplasm of other major salivary glands @ 0.85
adenoma sublingual gland > benign neoplasm of other major salivary glands @ 0.85
papilloma sublingual gland > benign neoplasm of other major salivary glands @ 0.85
fibroma sublingual gland > benign neoplasm of other major salivary glands @ 0.85
leiomyoma sublingual gland > benign neoplasm of other major salivary glands @ 0.85
benign tumor sublingual gland > benign neoplasm of other major salivary glands @ 0.85
benign neoplasm sublingual gland > benign neoplasm of other major salivary glands @ 0.85
myxoma sublingual gland > benign neoplasm of other major salivary glands @ 0.85
cystadenoma sublingual gland > benign neoplasm of other major salivary glands @ 0.85
adenoma submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
papilloma submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
fibroma submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
leiomyoma submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
benign tumor submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
benign neoplasm submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
myxoma submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
cystadenoma submaxillary gland > benign neoplasm of other major salivary glands @ 0.85
adenoma parotid > benign neoplasm of parotid gland @ 0.85
papilloma parotid > benign neoplasm of parotid gland @ 0.85
fibroma parotid > benign neoplasm of parotid gland @ 0.85
leiomyoma parotid > benign neoplasm of parotid gland @ 0.85
benign tumor parotid > benign neoplasm of parotid gland @ 0.85
benign neoplasm parotid > benign neoplasm of parotid gland @ 0.85
myxoma parotid > benign neoplasm of parotid gland @ 0.85
cystadenoma parotid > benign neoplasm of parotid gland @ 0.85
adenoma nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma nose > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma nasal > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma maxillary sinus > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma eustachian tube > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma middle ear > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma ethmoid > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma nasal septum > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
papilloma turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
fibroma turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
leiomyoma turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign tumor turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
benign neoplasm turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
myxoma turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
cystadenoma turbinate > benign neoplasm of middle ear nasal cavity and accessory sinuses @ 0.85
adenoma cervix > other benign neoplasm of cervix uteri @ 0.85
papilloma cervix > other benign neoplasm of cervix uteri @ 0.85
fibroma cervix > other benign neoplasm of cervix uteri @ 0.85
benign tumor cervix > other benign neoplasm of cervix uteri @ 0.85
benign neoplasm cervix > other benign neoplasm of cervix uteri @ 0.85
myxoma cervix > other benign neoplasm of cervix uteri @ 0.85
cystadenoma cervix > other benign neoplasm of cervix uteri @ 0.85
adenoma endocervical > other benign neoplasm of cervix uteri @ 0.85
papilloma endocervical > other benign neoplasm of cervix uteri @ 0.85
fibroma endocervical > other benign neoplasm of cervix uteri @ 0.85
benign tumor endocervical > other benign neoplasm of cervix uteri @ 0.85
benign neoplasm endocervical > other benign neoplasm of cervix uteri @ 0.85
myxoma endocervical > other benign neoplasm of cervix uteri @ 0.85
cystadenoma endocervical > other benign neoplasm of cervix uteri @ 0.85
adenoma endocervix > other benign neoplasm of cervix uteri @ 0.85
papilloma endocervix > other benign neoplasm of cervix uteri @ 0.85
fibroma endocervix > other benign neoplasm of cervix uteri @ 0.85
benign tumor endocervix > other benign neoplasm of cervix uteri @ 0.85
benign neoplasm endocervix > other benign neoplasm of cervix uteri @ 0.85
myxoma endocervix > other benign neoplasm of cervix uteri @ 0.85
cystadenoma endocervix > other benign neoplasm of cervix uteri @ 0.85
adenoma endometrium > other benign neoplasm of corpus uteri @ 0.85
papilloma endometrium > other benign neoplasm of corpus uteri @ 0.85
fibroma endometrium > other benign neoplasm of corpus uteri @ 0.85
benign tumor endometrium > other benign neoplasm of corpus uteri @ 0.85
benign neoplasm endometrium > other benign neoplasm of corpus uteri @ 0.85
myxoma endometrium > other benign neoplasm of corpus uteri @ 0.85
cystadenoma endometrium > other benign neoplasm of corpus uteri @ 0.85
adenoma corpus uteri > other benign neoplasm of corpus uteri @ 0.85
papilloma corpus uteri > other benign neoplasm of corpus uteri @ 0.85
fibroma corpus uteri > other benign neoplasm of corpus uteri @ 0.85
benign tumor corpus uteri > other benign neoplasm of corpus uteri @ 0.85
benign neoplasm corpus uteri > other benign neoplasm of corpus uteri @ 0.85
myxoma corpus uteri > other benign neoplasm of corpus uteri @ 0.85
cystadenoma corpus uteri > other benign neoplasm of corpus uteri @ 0.85
adenoma fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
papilloma fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
fibroma fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
benign tumor fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
benign neoplasm fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
myxoma fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
cystadenoma fallopian tube > benign neoplasm of uterine tubes and ligaments @ 0.85
adenoma broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
papilloma broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
fibroma broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
benign tumor broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
benign neoplasm broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
myxoma broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
cystadenoma broad ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
adenoma round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
papilloma round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
fibroma round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
benign tumor round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
benign neoplasm round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
myxoma round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
cystadenoma round ligament > benign neoplasm of uterine tubes and ligaments @ 0.85
adenoma oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
papilloma oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
fibroma oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
benign tumor oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
benign neoplasm oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
myxoma oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
cystadenoma oviduct > benign neoplasm of uterine tubes and ligaments @ 0.85
adenoma clitoris > benign neoplasm of vulva @ 0.85
papilloma clitoris > benign neoplasm of vulva @ 0.85
fibroma clitoris > benign neoplasm of vulva @ 0.85
leiomyoma clitoris > benign neoplasm of vulva @ 0.85
benign tumor clitoris > benign neoplasm of vulva @ 0.85
benign neoplasm clitoris > benign neoplasm of vulva @ 0.85
myxoma clitoris > benign neoplasm of vulva @ 0.85
cystadenoma clitoris > benign neoplasm of vulva @ 0.85
adenoma bartholin gland > benign neoplasm of vulva @ 0.85
papilloma bartholin gland > benign neoplasm of vulva @ 0.85
fibroma bartholin gland > benign neoplasm of vulva @ 0.85
leiomyoma bartholin gland > benign neoplasm of vulva @ 0.85
benign tumor bartholin gland > benign neoplasm of vulva @ 0.85
benign neoplasm bartholin gland > benign neoplasm of vulva @ 0.85
myxoma bartholin gland > benign neoplasm of vulva @ 0.85
cystadenoma bartholin gland > benign neoplasm of vulva @ 0.85
adenoma glans > benign neoplasm of penis @ 0.85
papilloma glans > benign neoplasm of penis @ 0.85
fibroma glans > benign neoplasm of penis @ 0.85
leiomyoma glans > benign neoplasm of penis @ 0.85
benign tumor glans > benign neoplasm of penis @ 0.85
benign neoplasm glans > benign neoplasm of penis @ 0.85
myxoma glans > benign neoplasm of penis @ 0.85
cystadenoma glans > benign neoplasm of penis @ 0.85
adenoma prepuce > benign neoplasm of penis @ 0.85
papilloma prepuce > benign neoplasm of penis @ 0.85
fibroma prepuce > benign neoplasm of penis @ 0.85
leiomyoma prepuce > benign neoplasm of penis @ 0.85
benign tumor prepuce > benign neoplasm of penis @ 0.85
benign neoplasm prepuce > benign neoplasm of penis @ 0.85
myxoma prepuce > benign neoplasm of penis @ 0.85
cystadenoma prepuce > benign neoplasm of penis @ 0.85
adenoma foreskin > benign neoplasm of penis @ 0.85
papilloma foreskin > benign neoplasm of penis @ 0.85
fibroma foreskin > benign neoplasm of penis @ 0.85
leiomyoma foreskin > benign neoplasm of penis @ 0.85
benign tumor foreskin > benign neoplasm of penis @ 0.85
benign neoplasm foreskin > benign neoplasm of penis @ 0.85
myxoma foreskin > benign neoplasm of penis @ 0.85
cystadenoma foreskin > benign neoplasm of penis @ 0.85
adenoma spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
papilloma spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
fibroma spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
leiomyoma spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
benign tumor spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
benign neoplasm spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
myxoma spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
cystadenoma spermatic cord > benign neoplasm of other specified male genital organs @ 0.85
adenoma seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
papilloma seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
fibroma seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
leiomyoma seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
benign tumor seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
benign neoplasm seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
myxoma seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
cystadenoma seminal vesicle > benign neoplasm of other specified male genital organs @ 0.85
adenoma tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
papilloma tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
fibroma tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
leiomyoma tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
benign tumor tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
benign neoplasm tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
myxoma tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
cystadenoma tunica vaginalis > benign neoplasm of other specified male genital organs @ 0.85
papilloma renal > benign neoplasm of kidney @ 0.85
fibroma renal > benign neoplasm of kidney @ 0.85
leiomyoma renal > benign neoplasm of kidney @ 0.85
benign tumor renal > benign neoplasm of kidney @ 0.85
benign neoplasm renal > benign neoplasm of kidney @ 0.85
myxoma renal > benign neoplasm of kidney @ 0.85
cystadenoma renal > benign neoplasm of kidney @ 0.85
adenoma kidney > benign neoplasm of kidney @ 0.85
papilloma kidney > benign neoplasm of kidney @ 0.85
fibroma kidney > benign neoplasm of kidney @ 0.85
leiomyoma kidney > benign neoplasm of kidney @ 0.85
benign tumor kidney > benign neoplasm of kidney @ 0.85
myxoma kidney > benign neoplasm of kidney @ 0.85
cystadenoma kidney > benign neoplasm of kidney @ 0.85
adenoma vesical > benign neoplasm of bladder @ 0.85
papilloma vesical > benign neoplasm of bladder @ 0.85
fibroma vesical > benign neoplasm of bladder @ 0.85
leiomyoma vesical > benign neoplasm of bladder @ 0.85
benign tumor vesical > benign neoplasm of bladder @ 0.85
benign neoplasm vesical > benign neoplasm of bladder @ 0.85
myxoma vesical > benign neoplasm of bladder @ 0.85
cystadenoma vesical > benign neoplasm of bladder @ 0.85
adenoma urinary bladder > benign neoplasm of bladder @ 0.85
fibroma urinary bladder > benign neoplasm of bladder @ 0.85
leiomyoma urinary bladder > benign neoplasm of bladder @ 0.85
benign tumor urinary bladder > benign neoplasm of bladder @ 0.85
benign neoplasm urinary bladder > benign neoplasm of bladder @ 0.85
myxoma urinary bladder > benign neoplasm of bladder @ 0.85
cystadenoma urinary bladder > benign neoplasm of bladder @ 0.85
adenoma iris > benign neoplasm of ciliary body @ 0.85
papilloma iris > benign neoplasm of ciliary body @ 0.85
fibroma iris > benign neoplasm of ciliary body @ 0.85
leiomyoma iris > benign neoplasm of ciliary body @ 0.85
benign tumor iris > benign neoplasm of ciliary body @ 0.85
benign neoplasm iris > benign neoplasm of ciliary body @ 0.85
myxoma iris > benign neoplasm of ciliary body @ 0.85
cystadenoma iris > benign neoplasm of ciliary body @ 0.85
adenoma ciliary > benign neoplasm of ciliary body @ 0.85
papilloma ciliary > benign neoplasm of ciliary body @ 0.85
fibroma ciliary > benign neoplasm of ciliary body @ 0.85
leiomyoma ciliary > benign neoplasm of ciliary body @ 0.85
benign tumor ciliary > benign neoplasm of ciliary body @ 0.85
benign neoplasm ciliary > benign neoplasm of ciliary body @ 0.85
myxoma ciliary > benign neoplasm of ciliary body @ 0.85
cystadenoma ciliary > benign neoplasm of ciliary body @ 0.85
papilloma frontal lobe > benign neoplasm of brain supratentorial @ 0.85
fibroma frontal lobe > benign neoplasm of brain supratentorial @ 0.85
leiomyoma frontal lobe > benign neoplasm of brain supratentorial @ 0.85
benign tumor frontal lobe > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm frontal lobe > benign neoplasm of brain supratentorial @ 0.85
papilloma temporal lobe > benign neoplasm of brain supratentorial @ 0.85
fibroma temporal lobe > benign neoplasm of brain supratentorial @ 0.85
leiomyoma temporal lobe > benign neoplasm of brain supratentorial @ 0.85
benign tumor temporal lobe > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm temporal lobe > benign neoplasm of brain supratentorial @ 0.85
papilloma parietal lobe > benign neoplasm of brain supratentorial @ 0.85
fibroma parietal lobe > benign neoplasm of brain supratentorial @ 0.85
leiomyoma parietal lobe > benign neoplasm of brain supratentorial @ 0.85
benign tumor parietal lobe > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm parietal lobe > benign neoplasm of brain supratentorial @ 0.85
papilloma occipital lobe > benign neoplasm of brain supratentorial @ 0.85
fibroma occipital lobe > benign neoplasm of brain supratentorial @ 0.85
leiomyoma occipital lobe > benign neoplasm of brain supratentorial @ 0.85
benign tumor occipital lobe > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm occipital lobe > benign neoplasm of brain supratentorial @ 0.85
papilloma cerebral > benign neoplasm of brain supratentorial @ 0.85
fibroma cerebral > benign neoplasm of brain supratentorial @ 0.85
leiomyoma cerebral > benign neoplasm of brain supratentorial @ 0.85
benign tumor cerebral > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm cerebral > benign neoplasm of brain supratentorial @ 0.85
papilloma lateral ventricle > benign neoplasm of brain supratentorial @ 0.85
fibroma lateral ventricle > benign neoplasm of brain supratentorial @ 0.85
leiomyoma lateral ventricle > benign neoplasm of brain supratentorial @ 0.85
benign tumor lateral ventricle > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm lateral ventricle > benign neoplasm of brain supratentorial @ 0.85
papilloma third ventricle > benign neoplasm of brain supratentorial @ 0.85
fibroma third ventricle > benign neoplasm of brain supratentorial @ 0.85
leiomyoma third ventricle > benign neoplasm of brain supratentorial @ 0.85
benign tumor third ventricle > benign neoplasm of brain supratentorial @ 0.85
benign neoplasm third ventricle > benign neoplasm of brain supratentorial @ 0.85
papilloma cerebellar > benign neoplasm of brain infratentorial @ 0.85
fibroma cerebellar > benign neoplasm of brain infratentorial @ 0.85
leiomyoma cerebellar > benign neoplasm of brain infratentorial @ 0.85
benign tumor cerebellar > benign neoplasm of brain infratentorial @ 0.85
benign neoplasm cerebellar > benign neoplasm of brain infratentorial @ 0.85
papilloma cerebellum > benign neoplasm of brain infratentorial @ 0.85
fibroma cerebellum > benign neoplasm of brain infratentorial @ 0.85
leiomyoma cerebellum > benign neoplasm of brain infratentorial @ 0.85
benign tumor cerebellum > benign neoplasm of brain infratentorial @ 0.85
benign neoplasm cerebellum > benign neoplasm of brain infratentorial @ 0.85
papilloma brain stem > benign neoplasm of brain infratentorial @ 0.85
fibroma brain stem > benign neoplasm of brain infratentorial @ 0.85
leiomyoma brain stem > benign neoplasm of brain infratentorial @ 0.85
benign tumor brain stem > benign neoplasm of brain infratentorial @ 0.85
benign neoplasm brain stem > benign neoplasm of brain infratentorial @ 0.85
papilloma fourth ventricle > benign neoplasm of brain infratentorial @ 0.85
fibroma fourth ventricle > benign neoplasm of brain infratentorial @ 0.85
leiomyoma fourth ventricle > benign neoplasm of brain infratentorial @ 0.85
benign tumor fourth ventricle > benign neoplasm of brain infratentorial @ 0.85
benign neoplasm fourth ventricle > benign neoplasm of brain infratentorial @ 0.85
papilloma pons > benign neoplasm of brain infratentorial @ 0.85
fibroma pons > benign neoplasm of brain infratentorial @ 0.85
leiomyoma pons > benign neoplasm of brain infratentorial @ 0.85
benign tumor pons > benign neoplasm of brain infratentorial @ 0.85
benign neoplasm pons > benign neoplasm of brain infratentorial @ 0.85
papilloma optic nerve > benign neoplasm of cranial nerves @ 0.85
fibroma optic nerve > benign neoplasm of cranial nerves @ 0.85
leiomyoma optic nerve > benign neoplasm of cranial nerves @ 0.85
benign tumor optic nerve > benign neoplasm of cranial nerves @ 0.85
benign neoplasm optic nerve > benign neoplasm of cranial nerves @ 0.85
papilloma olfactory > benign neoplasm of cranial nerves @ 0.85
fibroma olfactory > benign neoplasm of cranial nerves @ 0.85
leiomyoma olfactory > benign neoplasm of cranial nerves @ 0.85
benign tumor olfactory > benign neoplasm of cranial nerves @ 0.85
benign neoplasm olfactory > benign neoplasm of cranial nerves @ 0.85
papilloma trigeminal > benign neoplasm of cranial nerves @ 0.85
fibroma trigeminal > benign neoplasm of cranial nerves @ 0.85
leiomyoma trigeminal > benign neoplasm of cranial nerves @ 0.85
benign tumor trigeminal > benign neoplasm of cranial nerves @ 0.85
benign neoplasm trigeminal > benign neoplasm of cranial nerves @ 0.85
papilloma facial nerve > benign neoplasm of cranial nerves @ 0.85
fibroma facial nerve > benign neoplasm of cranial nerves @ 0.85
leiomyoma facial nerve > benign neoplasm of cranial nerves @ 0.85
benign tumor facial nerve > benign neoplasm of cranial nerves @ 0.85
benign neoplasm facial nerve > benign neoplasm of cranial nerves @ 0.85
papilloma acoustic > benign neoplasm of cranial nerves @ 0.85
fibroma acoustic > benign neoplasm of cranial nerves @ 0.85
leiomyoma acoustic > benign neoplasm of cranial nerves @ 0.85
benign tumor acoustic > benign neoplasm of cranial nerves @ 0.85
benign neoplasm acoustic > benign neoplasm of cranial nerves @ 0.85
papilloma cauda equina > benign neoplasm of spinal cord @ 0.85
fibroma cauda equina > benign neoplasm of spinal cord @ 0.85
leiomyoma cauda equina > benign neoplasm of spinal cord @ 0.85
benign tumor cauda equina > benign neoplasm of spinal cord @ 0.85
benign neoplasm cauda equina > benign neoplasm of spinal cord @ 0.85
papilloma spinal cord > benign neoplasm of spinal cord @ 0.85
fibroma spinal cord > benign neoplasm of spinal cord @ 0.85
leiomyoma spinal cord > benign neoplasm of spinal cord @ 0.85
benign tumor spinal cord > benign neoplasm of spinal cord @ 0.85
adenoma omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
papilloma omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
fibroma omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
leiomyoma omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign tumor omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign neoplasm omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
myxoma omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
cystadenoma omentum > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
adenoma mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
papilloma mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
fibroma mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
leiomyoma mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign tumor mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign neoplasm mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
myxoma mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
cystadenoma mesentery > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
adenoma mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
papilloma mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
fibroma mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
leiomyoma mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign tumor mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign neoplasm mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
myxoma mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
cystadenoma mesenteric > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
adenoma peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
papilloma peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
fibroma peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
leiomyoma peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign tumor peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign neoplasm peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
myxoma peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
cystadenoma peritoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
adenoma retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
papilloma retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
fibroma retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
leiomyoma retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign tumor retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
benign neoplasm retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
myxoma retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
cystadenoma retroperitoneal > benign neoplasm of soft tissue of retroperitoneum and peritoneum @ 0.85
papilloma bronchial > benign neoplasm of bronchus and lung @ 0.85
fibroma bronchial > benign neoplasm of bronchus and lung @ 0.85
leiomyoma bronchial > benign neoplasm of bronchus and lung @ 0.85
benign tumor bronchial > benign neoplasm of bronchus and lung @ 0.85
benign neoplasm bronchial > benign neoplasm of bronchus and lung @ 0.85
myxoma bronchial > benign neoplasm of bronchus and lung @ 0.85
cystadenoma bronchial > benign neoplasm of bronchus and lung @ 0.85
adenoma pulmonary > benign neoplasm of bronchus and lung @ 0.85
papilloma pulmonary > benign neoplasm of bronchus and lung @ 0.85
fibroma pulmonary > benign neoplasm of bronchus and lung @ 0.85
leiomyoma pulmonary > benign neoplasm of bronchus and lung @ 0.85
benign tumor pulmonary > benign neoplasm of bronchus and lung @ 0.85
benign neoplasm pulmonary > benign neoplasm of bronchus and lung @ 0.85
myxoma pulmonary > benign neoplasm of bronchus and lung @ 0.85
cystadenoma pulmonary > benign neoplasm of bronchus and lung @ 0.85
adenoma lung > benign neoplasm of bronchus and lung @ 0.85
papilloma lung > benign neoplasm of bronchus and lung @ 0.85
fibroma lung > benign neoplasm of bronchus and lung @ 0.85
leiomyoma lung > benign neoplasm of bronchus and lung @ 0.85
benign tumor lung > benign neoplasm of bronchus and lung @ 0.85
benign neoplasm lung > benign neoplasm of bronchus and lung @ 0.85
myxoma lung > benign neoplasm of bronchus and lung @ 0.85
cystadenoma lung > benign neoplasm of bronchus and lung @ 0.85
adenoma pericardium > benign neoplasm of heart @ 0.85
papilloma pericardium > benign neoplasm of heart @ 0.85
fibroma pericardium > benign neoplasm of heart @ 0.85
leiomyoma pericardium > benign neoplasm of heart @ 0.85
benign tumor pericardium > benign neoplasm of heart @ 0.85
benign neoplasm pericardium > benign neoplasm of heart @ 0.85
myxoma pericardium > benign neoplasm of heart @ 0.85
cystadenoma pericardium > benign neoplasm of heart @ 0.85
adenoma cardiac > benign neoplasm of heart @ 0.85
papilloma cardiac > benign neoplasm of heart @ 0.85
leiomyoma cardiac > benign neoplasm of heart @ 0.85
benign tumor cardiac > benign neoplasm of heart @ 0.85
benign neoplasm cardiac > benign neoplasm of heart @ 0.85
cystadenoma cardiac > benign neoplasm of heart @ 0.85
adenoma atrial > benign neoplasm of heart @ 0.85
papilloma atrial > benign neoplasm of heart @ 0.85
fibroma atrial > benign neoplasm of heart @ 0.85
leiomyoma atrial > benign neoplasm of heart @ 0.85
benign tumor atrial > benign neoplasm of heart @ 0.85
benign neoplasm atrial > benign neoplasm of heart @ 0.85
cystadenoma atrial > benign neoplasm of heart @ 0.85
papilloma hepatic > benign neoplasm of liver @ 0.85
fibroma hepatic > benign neoplasm of liver @ 0.85
leiomyoma hepatic > benign neoplasm of liver @ 0.85
benign tumor hepatic > benign neoplasm of liver @ 0.85
benign neoplasm hepatic > benign neoplasm of liver @ 0.85
myxoma hepatic > benign neoplasm of liver @ 0.85
cystadenoma hepatic > benign neoplasm of liver @ 0.85
adenoma hypophyseal > benign neoplasm of pituitary gland @ 0.85
papilloma hypophyseal > benign neoplasm of pituitary gland @ 0.85
fibroma hypophyseal > benign neoplasm of pituitary gland @ 0.85
leiomyoma hypophyseal > benign neoplasm of pituitary gland @ 0.85
benign tumor hypophyseal > benign neoplasm of pituitary gland @ 0.85
benign neoplasm hypophyseal > benign neoplasm of pituitary gland @ 0.85
myxoma hypophyseal > benign neoplasm of pituitary gland @ 0.85
cystadenoma hypophyseal > benign neoplasm of pituitary gland @ 0.85
adenoma suprarenal > benign neoplasm of adrenal gland @ 0.85
papilloma suprarenal > benign neoplasm of adrenal gland @ 0.85
fibroma suprarenal > benign neoplasm of adrenal gland @ 0.85
leiomyoma suprarenal > benign neoplasm of adrenal gland @ 0.85
benign tumor suprarenal > benign neoplasm of adrenal gland @ 0.85
benign neoplasm suprarenal > benign neoplasm of adrenal gland @ 0.85
myxoma suprarenal > benign neoplasm of adrenal gland @ 0.85
cystadenoma suprarenal > benign neoplasm of adrenal gland @ 0.85
adenoma anus > benign neoplasm of anus and anal canal @ 0.85
papilloma anus > benign neoplasm of anus and anal canal @ 0.85
fibroma anus > benign neoplasm of anus and anal canal @ 0.85
leiomyoma anus > benign neoplasm of anus and anal canal @ 0.85
benign tumor anus > benign neoplasm of anus and anal canal @ 0.85
benign neoplasm anus > benign neoplasm of anus and anal canal @ 0.85
myxoma anus > benign neoplasm of anus and anal canal @ 0.85
cystadenoma anus > benign neoplasm of anus and anal canal @ 0.85
adenoma anal > benign neoplasm of anus and anal canal @ 0.85
papilloma anal > benign neoplasm of anus and anal canal @ 0.85
fibroma anal > benign neoplasm of anus and anal canal @ 0.85
leiomyoma anal > benign neoplasm of anus and anal canal @ 0.85
benign tumor anal > benign neoplasm of anus and anal canal @ 0.85
benign neoplasm anal > benign neoplasm of anus and anal canal @ 0.85
myxoma anal > benign neoplasm of anus and anal canal @ 0.85
cystadenoma anal > benign neoplasm of anus and anal canal @ 0.85
adenoma gastric > benign neoplasm of stomach @ 0.85
papilloma gastric > benign neoplasm of stomach @ 0.85
fibroma gastric > benign neoplasm of stomach @ 0.85
leiomyoma gastric > benign neoplasm of stomach @ 0.85
benign tumor gastric > benign neoplasm of stomach @ 0.85
benign neoplasm gastric > benign neoplasm of stomach @ 0.85
myxoma gastric > benign neoplasm of stomach @ 0.85
cystadenoma gastric > benign neoplasm of stomach @ 0.85
adenoma esophageal > benign neoplasm of esophagus @ 0.85
papilloma esophageal > benign neoplasm of esophagus @ 0.85
fibroma esophageal > benign neoplasm of esophagus @ 0.85
leiomyoma esophageal > benign neoplasm of esophagus @ 0.85
benign tumor esophageal > benign neoplasm of esophagus @ 0.85
myxoma esophageal > benign neoplasm of esophagus @ 0.85
cystadenoma esophageal > benign neoplasm of esophagus @ 0.85
adenoma sigmoid > benign neoplasm of sigmoid colon @ 0.85
papilloma sigmoid > benign neoplasm of sigmoid colon @ 0.85
fibroma sigmoid > benign neoplasm of sigmoid colon @ 0.85
leiomyoma sigmoid > benign neoplasm of sigmoid colon @ 0.85
benign tumor sigmoid > benign neoplasm of sigmoid colon @ 0.85
benign neoplasm sigmoid > benign neoplasm of sigmoid colon @ 0.85
myxoma sigmoid > benign neoplasm of sigmoid colon @ 0.85
cystadenoma sigmoid > benign neoplasm of sigmoid colon @ 0.85
adenoma cecal > benign neoplasm of cecum @ 0.85
papilloma cecal > benign neoplasm of cecum @ 0.85
fibroma cecal > benign neoplasm of cecum @ 0.85
leiomyoma cecal > benign neoplasm of cecum @ 0.85
benign tumor cecal > benign neoplasm of cecum @ 0.85
myxoma cecal > benign neoplasm of cecum @ 0.85
cystadenoma cecal > benign neoplasm of cecum @ 0.85
adenoma appendiceal > benign neoplasm of appendix @ 0.85
papilloma appendiceal > benign neoplasm of appendix @ 0.85
fibroma appendiceal > benign neoplasm of appendix @ 0.85
leiomyoma appendiceal > benign neoplasm of appendix @ 0.85
benign tumor appendiceal > benign neoplasm of appendix @ 0.85
myxoma appendiceal > benign neoplasm of appendix @ 0.85
cystadenoma appendiceal > benign neoplasm of appendix @ 0.85
adenoma rectal > benign neoplasm of rectum @ 0.85
papilloma rectal > benign neoplasm of rectum @ 0.85
fibroma rectal > benign neoplasm of rectum @ 0.85
leiomyoma rectal > benign neoplasm of rectum @ 0.85
benign tumor rectal > benign neoplasm of rectum @ 0.85
myxoma rectal > benign neoplasm of rectum @ 0.85
cystadenoma rectal > benign neoplasm of rectum @ 0.85
adenoma tonsillar > benign neoplasm of tonsil @ 0.85
papilloma tonsillar > benign neoplasm of tonsil @ 0.85
fibroma tonsillar > benign neoplasm of tonsil @ 0.85
leiomyoma tonsillar > benign neoplasm of tonsil @ 0.85
benign tumor tonsillar > benign neoplasm of tonsil @ 0.85
myxoma tonsillar > benign neoplasm of tonsil @ 0.85
cystadenoma tonsillar > benign neoplasm of tonsil @ 0.85
adenoma lingual > benign neoplasm of tongue @ 0.85
papilloma lingual > benign neoplasm of tongue @ 0.85
fibroma lingual > benign neoplasm of tongue @ 0.85
leiomyoma lingual > benign neoplasm of tongue @ 0.85
benign tumor lingual > benign neoplasm of tongue @ 0.85
benign neoplasm lingual > benign neoplasm of tongue @ 0.85
myxoma lingual > benign neoplasm of tongue @ 0.85
cystadenoma lingual > benign neoplasm of tongue @ 0.85

# --- Skin adnexa and mixed names
extraskeletal > malignant neoplasm of connective and soft tissue @ 0.95
juxtaglomerular tumor > benign neoplasm of kidney @ 0.8
reninoma > benign neoplasm of kidney @ 0.8
tufted angioma > hemangioma of skin and subcutaneous tissue @ 0.95
pyogenic angioma > pyogenic granuloma @ 0.8
angiokeratoma > hemangioma of skin @ 0.7
dermoid cyst skin > other benign neoplasms of skin
dermoid skin > other benign neoplasms of skin
tentorial > cerebral meninges @ 0.8 if: meningioma, tumor
falx > cerebral meninges if: meningioma, tumor
parasagittal > cerebral meninges if: meningioma, tumor
sphenoid wing > cerebral meninges if: meningioma, tumor
convexity > cerebral meninges if: meningioma, tumor
petroclival > cerebral meninges if: meningioma, tumor
suprasellar > cerebral meninges @ 0.6 if: meningioma
foramen magnum meningioma > benign neoplasm of spinal meninges @ 0.6
optic sheath meningioma > benign neoplasm of cerebral meninges
optic sheath meningioma > benign neoplasm of cranial nerves @ 0.7
laryngeal carcinoid > malignant carcinoid tumors of other sites @ 0.85
ovarian carcinoid > malignant carcinoid tumors of other sites @ 0.8
hepatic carcinoid > malignant carcinoid tumors of other sites @ 0.8
pancreatic carcinoid > malignant carcinoid tumors of other sites @ 0.8
bladder paraganglioma > neoplasm of uncertain behavior of bladder @ 0.7
thyroid carcinoma > malignant neoplasm of thyroid gland @ 1.0
splenic red pulp > other specified types of non-hodgkin lymphoma @ 0.6
red pulp lymphoma > small cell b-cell lymphoma @ 0.7
vulvar basal cell > malignant neoplasm of vulva
vulva squamous cell > malignant neoplasm of vulva @ 0.95
penis squamous cell > malignant neoplasm of penis @ 0.95
anal squamous cell > malignant neoplasm of anus @ 0.95
esophagus squamous cell > malignant neoplasm of esophagus @ 0.95
cervix squamous cell > malignant neoplasm of cervix uteri @ 0.95
larynx squamous cell > malignant neoplasm of larynx @ 0.95
tongue squamous cell > malignant neoplasm of tongue @ 0.95
lip squamous cell > malignant neoplasm of lip @ 0.7
bladder squamous cell > malignant neoplasm of bladder @ 0.95
vagina squamous cell > malignant neoplasm of vagina @ 0.95
oral squamous cell > malignant neoplasm of mouth @ 0.95
gallbladder squamous cell > malignant neoplasm of gallbladder @ 0.95
conjunctiva squamous cell > malignant neoplasm of conjunctiva @ 0.95
nasal squamous cell > malignant neoplasm of nasal cavity @ 0.8
thymus squamous cell > malignant neoplasm of thymus @ 0.95
bile duct cystadenocarcinoma > malignant neoplasm of extrahepatic bile duct @ 0.85
cystadenocarcinoma liver > intrahepatic bile duct carcinoma @ 0.7
hepatocholangiocarcinoma > intrahepatic bile duct carcinoma @ 0.7
combined hepatocellular > liver cell carcinoma @ 0.8
prostatic ductal > malignant neoplasm of prostate @ 0.95
prostatic sarcoma > malignant neoplasm of prostate @ 0.95
small cell bladder > malignant neoplasm of bladder @ 0.95
nuclear protein testis > malignant neoplasm @ 0.7
nut carcinoma > malignant neoplasm @ 0.7
papillary serous > malignant neoplasm peritoneum @ 0.6
suprasellar germinoma > malignant neoplasm of brain @ 0.7
intracranial germinoma > malignant neoplasm of brain @ 0.85
melanotic neuroectodermal tumor > benign neoplasm of bone @ 0.5
ganglioneuroblastoma > malignant neoplasm of adrenal gland @ 0.7
retroperitoneal neuroblastoma > malignant neoplasm of retroperitoneum @ 0.8
adrenal neuroblastoma > malignant neoplasm of medulla of adrenal gland
heart angiosarcoma > malignant neoplasm of heart @ 0.95
pulmonary artery sarcoma > malignant neoplasm of connective and soft tissue of thorax @ 0.8
vena cava leiomyosarcoma > malignant neoplasm of connective and soft tissue @ 0.85
wolffian duct cancer > malignant neoplasm of female genital organ @ 0.6
mesonephric duct > female genital organ @ 0.5 if: cancer, carcinoma, adenocarcinoma
gartner's duct > vagina @ 0.7 if: cancer, carcinoma, tumor
periureteral > retroperitoneum @ 0.6 if: tumor, cancer
gist stomach > gastrointestinal stromal tumor of stomach @ 1.0
gist small bowel > gastrointestinal stromal tumor of small intestine @ 0.95
precursor lymphoblastic > lymphoblastic diffuse lymphoma
precursor lymphoblastic > acute lymphoblastic leukemia @ 0.85
t lymphoblastic lymphoma > lymphoblastic diffuse lymphoma @ 0.95
b lymphoblastic lymphoma > lymphoblastic diffuse lymphoma @ 0.95
plasmablastic > other non-follicular lymphoma
plasmablastic > diffuse large b-cell lymphoma @ 0.8
alk large b cell > diffuse large b-cell lymphoma @ 0.85
t cell rich > diffuse large b-cell lymphoma @ 0.8
mediastinal large b cell > mediastinal thymic large b-cell lymphoma @ 1.0
gray zone lymphoma > other specified types of non-hodgkin lymphoma @ 0.6
nk cell leukemia > other specified leukemias @ 0.85
aggressive nk cell > other specified leukemias @ 0.85
acute biphenotypic > acute leukemia of unspecified cell type @ 0.6
mixed phenotype leukemia > other specified leukemias
mixed phenotype leukemia > acute leukemia of unspecified cell type @ 0.7
basophilic leukemia > other specified leukemias @ 0.7
hypereosinophilic > hypereosinophilic syndrome @ 0.95
telangiectasia macularis eruptiva > cutaneous mastocytosis
mastocytoma > cutaneous mastocytosis
mastocytoma > mast cell neoplasms uncertain behavior @ 0.7
malignant mastocytosis > malignant mast cell neoplasm
follicular dendritic > sarcoma of dendritic cells @ 0.95
interdigitating > sarcoma of dendritic cells @ 0.95
clonal hematopoiesis > other specified neoplasms of uncertain behavior of lymphoid hematopoietic @ 0.6
poems syndrome > other specified neoplasms of uncertain behavior of lymphoid hematopoietic @ 0.5
transient myeloproliferative > other specified neoplasms of uncertain behavior of lymphoid hematopoietic @ 0.5
lymphomatoid granulomatosis > other specified neoplasms of uncertain behavior of lymphoid hematopoietic @ 0.7
angiocentric immunoproliferative > other specified neoplasms of uncertain behavior of lymphoid hematopoietic @ 0.7
refractory cytopenia > refractory cytopenia with multilineage dysplasia @ 0.85
refractory neutropenia > other myelodysplastic syndromes @ 0.7
rcud > refractory anemia without ring sideroblasts @ 0.7

# --- tumors told in plain words
dark mole cancer > malignant melanoma of skin unspecified @ 0.95
mole cancer > malignant melanoma of skin unspecified
black mole cancer > malignant melanoma of skin unspecified @ 0.95
kidney tumor child > malignant neoplasm of kidney except renal pelvis @ 0.95
childhood kidney cancer > malignant neoplasm of kidney except renal pelvis @ 0.95
ear nerve tumor > benign neoplasm of cranial nerves @ 1.0
hearing nerve tumor > benign neoplasm of cranial nerves @ 1.0
balance nerve tumor > benign neoplasm of cranial nerves @ 0.95
brain lining tumor > benign neoplasm of cerebral meninges @ 0.95
tumor of brain covering > benign neoplasm of meninges
white blood cells cancer > leukemia unspecified @ 1.0
bone marrow cancer > multiple myeloma not having achieved remission @ 0.85
bone marrow cancer > leukemia unspecified @ 0.8
plasma cell cancer > multiple myeloma not having achieved remission @ 1.0
lymph cancer > non-hodgkin lymphoma unspecified @ 0.85
lymph cancer > hodgkin lymphoma @ 0.7
lymph gland cancer > non-hodgkin lymphoma unspecified
cancer lymph nodes > non-hodgkin lymphoma @ 0.7
cancer spread liver > secondary malignant neoplasm of liver and intrahepatic bile duct @ 1.0
cancer spread bone > secondary malignant neoplasm of bone @ 1.0
cancer spread brain > secondary malignant neoplasm of brain @ 1.0
cancer spread lung > secondary malignant neoplasm of lung @ 1.0
cancer spread lymph > secondary malignant neoplasm of lymph node @ 1.0
cancer spread everywhere > disseminated malignant neoplasm unspecified @ 0.95
cancer all over > disseminated malignant neoplasm unspecified @ 0.95
stage 4 cancer > disseminated malignant neoplasm unspecified @ 0.7
cancer came back > malignant neoplasm @ 0.4
belly lining cancer > mesothelioma of peritoneum @ 0.85
voice box cancer > malignant neoplasm of larynx unspecified @ 1.0
food pipe cancer > malignant neoplasm of esophagus unspecified @ 1.0
gullet cancer > malignant neoplasm of esophagus unspecified @ 1.0
butt cancer > malignant neoplasm of anus @ 0.8
womb cancer > malignant neoplasm of uterus part unspecified @ 0.95
womb lining cancer > malignant neoplasm of endometrium @ 1.0
neck of womb cancer > malignant neoplasm of cervix uteri unspecified @ 1.0
child eye cancer > malignant neoplasm of retina @ 0.95
child nerve cancer > malignant neoplasm adrenal gland @ 0.5
child nerve cancer > malignant neoplasm peripheral nerves autonomic @ 0.6
child muscle cancer > malignant neoplasm of connective and soft tissue @ 0.85
child liver cancer > hepatoblastoma @ 0.95
bone cancer child > malignant neoplasm of bone @ 0.8
male breast cancer > malignant neoplasm of unspecified site of male breast @ 0.95
man breast cancer > malignant neoplasm of unspecified site of male breast @ 0.95
balls cancer > malignant neoplasm of testis @ 0.95
throat cancer > malignant neoplasm of pharynx unspecified
tonsil cancer > malignant neoplasm of tonsil unspecified @ 1.0
spit gland cancer > malignant neoplasm of major salivary gland @ 0.95
fat cancer > malignant neoplasm connective soft tissue @ 0.6
adrenal tumor > neoplasm adrenal @ 0.7
precancer cervix > dysplasia of cervix uteri unspecified @ 0.95
precancer colon > benign neoplasm of colon @ 0.8
precancer mouth > leukoplakia of oral mucosa @ 0.85
precancer breast > carcinoma in situ of breast @ 0.85
precancer breast > unspecified benign mammary dysplasia @ 0.4
pre cancerous > dysplasia @ 0.5
pre cancerous > carcinoma in situ @ 0.6
noncancerous lump breast > benign neoplasm of breast
non cancerous > benign @ 0.95
not cancer > benign @ 0.7
fibrocystic > diffuse cystic mastopathy @ 1.0

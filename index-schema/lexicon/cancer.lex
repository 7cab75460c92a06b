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

# --- words of spread
mets ~ metastasis @ 0.95
secondaries ~ metastasis @ 0.95
secondary deposit ~ metastasis @ 0.95
secondary cancer ~ metastasis @ 0.95
secondary tumor ~ metastasis @ 0.95

# --- spread to an organ
metastasis liver > secondary malignant neoplasm of liver and intrahepatic bile duct @ 0.95
metastasis hepatic > secondary malignant neoplasm of liver and intrahepatic bile duct @ 0.95
carcinomatosis liver > secondary malignant neoplasm of liver and intrahepatic bile duct @ 0.95
carcinomatosis hepatic > secondary malignant neoplasm of liver and intrahepatic bile duct @ 0.95
deposits cancer liver > secondary malignant neoplasm of liver and intrahepatic bile duct @ 0.95
deposits cancer hepatic > secondary malignant neoplasm of liver and intrahepatic bile duct @ 0.95
metastasis lung > secondary malignant neoplasm of lung @ 0.95
metastasis pulmonary > secondary malignant neoplasm of lung @ 0.95
metastasis cannonball > secondary malignant neoplasm of lung @ 0.95
carcinomatosis lung > secondary malignant neoplasm of lung @ 0.95
carcinomatosis pulmonary > secondary malignant neoplasm of lung @ 0.95
carcinomatosis cannonball > secondary malignant neoplasm of lung @ 0.95
deposits cancer lung > secondary malignant neoplasm of lung @ 0.95
deposits cancer pulmonary > secondary malignant neoplasm of lung @ 0.95
deposits cancer cannonball > secondary malignant neoplasm of lung @ 0.95
cannonball metastases > secondary malignant neoplasm of unspecified lung @ 0.95
cannonball lesions > secondary malignant neoplasm of unspecified lung @ 0.95
lymphangitic carcinomatosis > secondary malignant neoplasm of unspecified lung @ 0.95
lymphangitis carcinomatosa > secondary malignant neoplasm of unspecified lung @ 0.95
carcinomatosis pleura > secondary malignant neoplasm of pleura @ 0.95
deposits cancer pleura > secondary malignant neoplasm of pleura @ 0.95
carcinomatosis mediastinum > secondary malignant neoplasm of mediastinum @ 0.95
deposits cancer mediastinum > secondary malignant neoplasm of mediastinum @ 0.95
metastasis bone > secondary malignant neoplasm of bone @ 0.95
metastasis bony > secondary malignant neoplasm of bone @ 0.95
metastasis skeletal > secondary malignant neoplasm of bone @ 0.95
metastasis skeleton > secondary malignant neoplasm of bone @ 0.95
metastasis osteoblastic > secondary malignant neoplasm of bone @ 0.95
metastasis osteolytic > secondary malignant neoplasm of bone @ 0.95
metastasis rib > secondary malignant neoplasm of bone @ 0.95
metastasis pelvis bone > secondary malignant neoplasm of bone @ 0.95
metastasis femur > secondary malignant neoplasm of bone @ 0.95
metastasis sacrum > secondary malignant neoplasm of bone @ 0.95
metastasis humerus > secondary malignant neoplasm of bone @ 0.95
metastasis calvarium > secondary malignant neoplasm of bone @ 0.95
metastasis sternum > secondary malignant neoplasm of bone @ 0.95
carcinomatosis bone > secondary malignant neoplasm of bone @ 0.95
carcinomatosis bony > secondary malignant neoplasm of bone @ 0.95
carcinomatosis skeletal > secondary malignant neoplasm of bone @ 0.95
carcinomatosis skeleton > secondary malignant neoplasm of bone @ 0.95
carcinomatosis spine > secondary malignant neoplasm of bone @ 0.95
carcinomatosis vertebra > secondary malignant neoplasm of bone @ 0.95
carcinomatosis osteoblastic > secondary malignant neoplasm of bone @ 0.95
carcinomatosis osteolytic > secondary malignant neoplasm of bone @ 0.95
carcinomatosis osseous > secondary malignant neoplasm of bone @ 0.95
carcinomatosis rib > secondary malignant neoplasm of bone @ 0.95
carcinomatosis pelvis bone > secondary malignant neoplasm of bone @ 0.95
carcinomatosis femur > secondary malignant neoplasm of bone @ 0.95
carcinomatosis skull > secondary malignant neoplasm of bone @ 0.95
carcinomatosis sacrum > secondary malignant neoplasm of bone @ 0.95
carcinomatosis humerus > secondary malignant neoplasm of bone @ 0.95
carcinomatosis calvarium > secondary malignant neoplasm of bone @ 0.95
carcinomatosis sternum > secondary malignant neoplasm of bone @ 0.95
deposits cancer bone > secondary malignant neoplasm of bone @ 0.95
deposits cancer bony > secondary malignant neoplasm of bone @ 0.95
deposits cancer skeletal > secondary malignant neoplasm of bone @ 0.95
deposits cancer skeleton > secondary malignant neoplasm of bone @ 0.95
deposits cancer spine > secondary malignant neoplasm of bone @ 0.95
deposits cancer vertebra > secondary malignant neoplasm of bone @ 0.95
deposits cancer osteoblastic > secondary malignant neoplasm of bone @ 0.95
deposits cancer osteolytic > secondary malignant neoplasm of bone @ 0.95
deposits cancer osseous > secondary malignant neoplasm of bone @ 0.95
deposits cancer rib > secondary malignant neoplasm of bone @ 0.95
deposits cancer pelvis bone > secondary malignant neoplasm of bone @ 0.95
deposits cancer femur > secondary malignant neoplasm of bone @ 0.95
deposits cancer skull > secondary malignant neoplasm of bone @ 0.95
deposits cancer sacrum > secondary malignant neoplasm of bone @ 0.95
deposits cancer humerus > secondary malignant neoplasm of bone @ 0.95
deposits cancer calvarium > secondary malignant neoplasm of bone @ 0.95
deposits cancer sternum > secondary malignant neoplasm of bone @ 0.95
metastasis marrow > secondary malignant neoplasm of bone marrow @ 0.95
metastasis bone marrow > secondary malignant neoplasm of bone marrow @ 0.95
carcinomatosis marrow > secondary malignant neoplasm of bone marrow @ 0.95
carcinomatosis bone marrow > secondary malignant neoplasm of bone marrow @ 0.95
deposits cancer marrow > secondary malignant neoplasm of bone marrow @ 0.95
deposits cancer bone marrow > secondary malignant neoplasm of bone marrow @ 0.95
metastasis brain > secondary malignant neoplasm of brain @ 0.95
metastasis cerebral > secondary malignant neoplasm of brain @ 0.95
metastasis cerebellar > secondary malignant neoplasm of brain @ 0.95
metastasis intracranial > secondary malignant neoplasm of brain @ 0.95
metastasis cerebellum > secondary malignant neoplasm of brain @ 0.95
carcinomatosis brain > secondary malignant neoplasm of brain @ 0.95
carcinomatosis cerebral > secondary malignant neoplasm of brain @ 0.95
carcinomatosis cerebellar > secondary malignant neoplasm of brain @ 0.95
carcinomatosis intracranial > secondary malignant neoplasm of brain @ 0.95
carcinomatosis cerebellum > secondary malignant neoplasm of brain @ 0.95
deposits cancer brain > secondary malignant neoplasm of brain @ 0.95
deposits cancer cerebral > secondary malignant neoplasm of brain @ 0.95
deposits cancer cerebellar > secondary malignant neoplasm of brain @ 0.95
deposits cancer intracranial > secondary malignant neoplasm of brain @ 0.95
deposits cancer cerebellum > secondary malignant neoplasm of brain @ 0.95
metastasis meninges > secondary malignant neoplasm of cerebral meninges @ 0.95
metastasis dura > secondary malignant neoplasm of cerebral meninges @ 0.95
metastasis dural > secondary malignant neoplasm of cerebral meninges @ 0.95
carcinomatosis meninges > secondary malignant neoplasm of cerebral meninges @ 0.95
carcinomatosis dura > secondary malignant neoplasm of cerebral meninges @ 0.95
carcinomatosis dural > secondary malignant neoplasm of cerebral meninges @ 0.95
deposits cancer meninges > secondary malignant neoplasm of cerebral meninges @ 0.95
deposits cancer leptomeningeal > secondary malignant neoplasm of cerebral meninges @ 0.95
deposits cancer dura > secondary malignant neoplasm of cerebral meninges @ 0.95
deposits cancer dural > secondary malignant neoplasm of cerebral meninges @ 0.95
neoplastic meningitis > secondary malignant neoplasm of cerebral meninges @ 0.95
leptomeningeal disease cancer > secondary malignant neoplasm of cerebral meninges @ 0.95
leptomeningeal cancer > secondary malignant neoplasm of cerebral meninges @ 0.95
lymphomatous meningitis > secondary malignant neoplasm of cerebral meninges @ 0.95
metastasis spinal cord > secondary malignant neoplasm of other parts of nervous system @ 0.95
metastasis cauda equina > secondary malignant neoplasm of other parts of nervous system @ 0.95
metastasis orbit nerve > secondary malignant neoplasm of other parts of nervous system @ 0.95
metastasis cranial nerve > secondary malignant neoplasm of other parts of nervous system @ 0.95
metastasis epidural > secondary malignant neoplasm of other parts of nervous system @ 0.95
metastasis nervous system > secondary malignant neoplasm of other parts of nervous system @ 0.95
carcinomatosis spinal cord > secondary malignant neoplasm of other parts of nervous system @ 0.95
carcinomatosis cauda equina > secondary malignant neoplasm of other parts of nervous system @ 0.95
carcinomatosis orbit nerve > secondary malignant neoplasm of other parts of nervous system @ 0.95
carcinomatosis cranial nerve > secondary malignant neoplasm of other parts of nervous system @ 0.95
carcinomatosis epidural > secondary malignant neoplasm of other parts of nervous system @ 0.95
carcinomatosis nervous system > secondary malignant neoplasm of other parts of nervous system @ 0.95
deposits cancer spinal cord > secondary malignant neoplasm of other parts of nervous system @ 0.95
deposits cancer cauda equina > secondary malignant neoplasm of other parts of nervous system @ 0.95
deposits cancer orbit nerve > secondary malignant neoplasm of other parts of nervous system @ 0.95
deposits cancer cranial nerve > secondary malignant neoplasm of other parts of nervous system @ 0.95
deposits cancer epidural > secondary malignant neoplasm of other parts of nervous system @ 0.95
deposits cancer nervous system > secondary malignant neoplasm of other parts of nervous system @ 0.95
metastasis peritoneum > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
metastasis omental > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
metastasis retroperitoneum > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
metastasis mesentery > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
metastasis abdominal cavity > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
carcinomatosis peritoneum > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
carcinomatosis omental > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
carcinomatosis retroperitoneum > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
carcinomatosis mesentery > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
carcinomatosis abdominal cavity > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
deposits cancer peritoneum > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
deposits cancer omental > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
deposits cancer retroperitoneum > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
deposits cancer mesentery > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
deposits cancer abdominal cavity > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
omental cake > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
blumer shelf > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
malignant ascites cancer > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
peritoneal carcinosis > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
carcinomatosis peritonei > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95
metastasis small intestine > secondary malignant neoplasm of small intestine @ 0.95
metastasis small bowel > secondary malignant neoplasm of small intestine @ 0.95
metastasis duodenum > secondary malignant neoplasm of small intestine @ 0.95
metastasis ileum > secondary malignant neoplasm of small intestine @ 0.95
metastasis jejunum > secondary malignant neoplasm of small intestine @ 0.95
carcinomatosis small intestine > secondary malignant neoplasm of small intestine @ 0.95
carcinomatosis small bowel > secondary malignant neoplasm of small intestine @ 0.95
carcinomatosis duodenum > secondary malignant neoplasm of small intestine @ 0.95
carcinomatosis ileum > secondary malignant neoplasm of small intestine @ 0.95
carcinomatosis jejunum > secondary malignant neoplasm of small intestine @ 0.95
deposits cancer small intestine > secondary malignant neoplasm of small intestine @ 0.95
deposits cancer small bowel > secondary malignant neoplasm of small intestine @ 0.95
deposits cancer duodenum > secondary malignant neoplasm of small intestine @ 0.95
deposits cancer ileum > secondary malignant neoplasm of small intestine @ 0.95
deposits cancer jejunum > secondary malignant neoplasm of small intestine @ 0.95
metastasis colon > secondary malignant neoplasm of large intestine and rectum @ 0.95
metastasis rectum > secondary malignant neoplasm of large intestine and rectum @ 0.95
metastasis bowel > secondary malignant neoplasm of large intestine and rectum @ 0.95
metastasis large intestine > secondary malignant neoplasm of large intestine and rectum @ 0.95
metastasis sigmoid > secondary malignant neoplasm of large intestine and rectum @ 0.95
carcinomatosis colon > secondary malignant neoplasm of large intestine and rectum @ 0.95
carcinomatosis rectum > secondary malignant neoplasm of large intestine and rectum @ 0.95
carcinomatosis bowel > secondary malignant neoplasm of large intestine and rectum @ 0.95
carcinomatosis large intestine > secondary malignant neoplasm of large intestine and rectum @ 0.95
carcinomatosis sigmoid > secondary malignant neoplasm of large intestine and rectum @ 0.95
deposits cancer colon > secondary malignant neoplasm of large intestine and rectum @ 0.95
deposits cancer rectum > secondary malignant neoplasm of large intestine and rectum @ 0.95
deposits cancer bowel > secondary malignant neoplasm of large intestine and rectum @ 0.95
deposits cancer large intestine > secondary malignant neoplasm of large intestine and rectum @ 0.95
deposits cancer sigmoid > secondary malignant neoplasm of large intestine and rectum @ 0.95
metastasis stomach > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis pancreas > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis gastric > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis esophagus > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis spleen gi > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis gallbladder > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis bile duct > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis tongue > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis stomach > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis pancreas > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis gastric > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis esophagus > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis spleen gi > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis gallbladder > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis bile duct > secondary malignant neoplasm of other digestive organs @ 0.95
carcinomatosis tongue > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer stomach > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer pancreas > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer gastric > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer esophagus > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer spleen gi > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer gallbladder > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer bile duct > secondary malignant neoplasm of other digestive organs @ 0.95
deposits cancer tongue > secondary malignant neoplasm of other digestive organs @ 0.95
metastasis trachea > secondary malignant neoplasm of other respiratory organs @ 0.95
metastasis larynx > secondary malignant neoplasm of other respiratory organs @ 0.95
metastasis nasal > secondary malignant neoplasm of other respiratory organs @ 0.95
metastasis sinus > secondary malignant neoplasm of other respiratory organs @ 0.95
metastasis bronchus > secondary malignant neoplasm of other respiratory organs @ 0.95
metastasis nose > secondary malignant neoplasm of other respiratory organs @ 0.95
carcinomatosis trachea > secondary malignant neoplasm of other respiratory organs @ 0.95
carcinomatosis larynx > secondary malignant neoplasm of other respiratory organs @ 0.95
carcinomatosis nasal > secondary malignant neoplasm of other respiratory organs @ 0.95
carcinomatosis sinus > secondary malignant neoplasm of other respiratory organs @ 0.95
carcinomatosis bronchus > secondary malignant neoplasm of other respiratory organs @ 0.95
carcinomatosis nose > secondary malignant neoplasm of other respiratory organs @ 0.95
deposits cancer trachea > secondary malignant neoplasm of other respiratory organs @ 0.95
deposits cancer larynx > secondary malignant neoplasm of other respiratory organs @ 0.95
deposits cancer nasal > secondary malignant neoplasm of other respiratory organs @ 0.95
deposits cancer sinus > secondary malignant neoplasm of other respiratory organs @ 0.95
deposits cancer bronchus > secondary malignant neoplasm of other respiratory organs @ 0.95
deposits cancer nose > secondary malignant neoplasm of other respiratory organs @ 0.95
metastasis kidney > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
metastasis renal > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
metastasis renal pelvis > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
carcinomatosis kidney > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
carcinomatosis renal > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
carcinomatosis renal pelvis > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
deposits cancer kidney > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
deposits cancer renal > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
deposits cancer renal pelvis > secondary malignant neoplasm of kidney and renal pelvis @ 0.95
metastasis bladder > secondary malignant neoplasm of bladder @ 0.95
metastasis vesical > secondary malignant neoplasm of bladder @ 0.95
carcinomatosis bladder > secondary malignant neoplasm of bladder @ 0.95
carcinomatosis vesical > secondary malignant neoplasm of bladder @ 0.95
deposits cancer bladder > secondary malignant neoplasm of bladder @ 0.95
deposits cancer vesical > secondary malignant neoplasm of bladder @ 0.95
metastasis ureter > secondary malignant neoplasm of other urinary organs @ 0.95
metastasis urethra > secondary malignant neoplasm of other urinary organs @ 0.95
carcinomatosis ureter > secondary malignant neoplasm of other urinary organs @ 0.95
carcinomatosis urethra > secondary malignant neoplasm of other urinary organs @ 0.95
deposits cancer ureter > secondary malignant neoplasm of other urinary organs @ 0.95
deposits cancer urethra > secondary malignant neoplasm of other urinary organs @ 0.95
metastasis skin > secondary malignant neoplasm of skin @ 0.95
metastasis scalp > secondary malignant neoplasm of skin @ 0.95
metastasis umbilicus > secondary malignant neoplasm of skin @ 0.95
metastasis subcutaneous > secondary malignant neoplasm of skin @ 0.95
carcinomatosis skin > secondary malignant neoplasm of skin @ 0.95
carcinomatosis cutaneous > secondary malignant neoplasm of skin @ 0.95
carcinomatosis scalp > secondary malignant neoplasm of skin @ 0.95
carcinomatosis umbilicus > secondary malignant neoplasm of skin @ 0.95
carcinomatosis subcutaneous > secondary malignant neoplasm of skin @ 0.95
deposits cancer skin > secondary malignant neoplasm of skin @ 0.95
deposits cancer cutaneous > secondary malignant neoplasm of skin @ 0.95
deposits cancer scalp > secondary malignant neoplasm of skin @ 0.95
deposits cancer umbilicus > secondary malignant neoplasm of skin @ 0.95
deposits cancer subcutaneous > secondary malignant neoplasm of skin @ 0.95
carcinoma en cuirasse > secondary malignant neoplasm of skin @ 0.95
sister joseph nodule > secondary malignant neoplasm of skin @ 0.95
metastasis ovary > secondary malignant neoplasm of ovary @ 0.95
carcinomatosis ovary > secondary malignant neoplasm of ovary @ 0.95
deposits cancer ovary > secondary malignant neoplasm of ovary @ 0.95
metastasis adrenal > secondary malignant neoplasm of adrenal gland @ 0.95
carcinomatosis adrenal > secondary malignant neoplasm of adrenal gland @ 0.95
deposits cancer adrenal > secondary malignant neoplasm of adrenal gland @ 0.95
metastasis breast > secondary malignant neoplasm of breast @ 0.8
carcinomatosis breast > secondary malignant neoplasm of breast @ 0.8
deposits cancer breast > secondary malignant neoplasm of breast @ 0.8
metastasis uterus > secondary malignant neoplasm of genital organs @ 0.85
metastasis vagina > secondary malignant neoplasm of genital organs @ 0.85
metastasis testis > secondary malignant neoplasm of genital organs @ 0.85
metastasis prostate > secondary malignant neoplasm of genital organs @ 0.85
metastasis vulva > secondary malignant neoplasm of genital organs @ 0.85
metastasis cervix > secondary malignant neoplasm of genital organs @ 0.85
metastasis penis > secondary malignant neoplasm of genital organs @ 0.85
metastasis genital > secondary malignant neoplasm of genital organs @ 0.85
metastasis endometrium > secondary malignant neoplasm of genital organs @ 0.85
metastasis fallopian > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis uterus > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis vagina > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis testis > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis prostate > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis vulva > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis cervix > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis penis > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis genital > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis endometrium > secondary malignant neoplasm of genital organs @ 0.85
carcinomatosis fallopian > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer uterus > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer vagina > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer testis > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer prostate > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer vulva > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer cervix > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer penis > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer genital > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer endometrium > secondary malignant neoplasm of genital organs @ 0.85
deposits cancer fallopian > secondary malignant neoplasm of genital organs @ 0.85
metastasis heart > secondary malignant neoplasm of other specified sites @ 0.95
metastasis thyroid > secondary malignant neoplasm of other specified sites @ 0.95
metastasis spleen > secondary malignant neoplasm of other specified sites @ 0.95
metastasis muscle > secondary malignant neoplasm of other specified sites @ 0.95
metastasis eye > secondary malignant neoplasm of other specified sites @ 0.95
metastasis choroid > secondary malignant neoplasm of other specified sites @ 0.95
metastasis orbit > secondary malignant neoplasm of other specified sites @ 0.95
metastasis pericardium > secondary malignant neoplasm of other specified sites @ 0.95
metastasis soft tissue > secondary malignant neoplasm of other specified sites @ 0.95
metastasis parotid > secondary malignant neoplasm of other specified sites @ 0.95
metastasis placenta > secondary malignant neoplasm of other specified sites @ 0.95
metastasis thymus > secondary malignant neoplasm of other specified sites @ 0.95
metastasis pituitary > secondary malignant neoplasm of other specified sites @ 0.95
metastasis retina > secondary malignant neoplasm of other specified sites @ 0.95
metastasis pineal > secondary malignant neoplasm of other specified sites @ 0.95
metastasis tonsil > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis heart > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis thyroid > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis spleen > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis muscle > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis eye > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis choroid > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis orbit > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis pericardium > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis soft tissue > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis parotid > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis placenta > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis thymus > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis pituitary > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis retina > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis pineal > secondary malignant neoplasm of other specified sites @ 0.95
carcinomatosis tonsil > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer heart > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer thyroid > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer spleen > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer muscle > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer eye > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer choroid > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer orbit > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer pericardium > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer soft tissue > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer parotid > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer placenta > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer thymus > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer pituitary > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer retina > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer pineal > secondary malignant neoplasm of other specified sites @ 0.95
deposits cancer tonsil > secondary malignant neoplasm of other specified sites @ 0.95
metastasis axilla > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
metastasis axillary > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
metastasis arm nodes > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
metastasis armpit > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
carcinomatosis axilla > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
carcinomatosis axillary > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
carcinomatosis arm nodes > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
carcinomatosis armpit > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
deposits cancer axilla > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
deposits cancer axillary > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
deposits cancer arm nodes > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
deposits cancer armpit > secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes @ 0.95
metastasis inguinal > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
metastasis groin > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
metastasis groin nodes > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
carcinomatosis inguinal > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
carcinomatosis groin > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
carcinomatosis groin nodes > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
deposits cancer inguinal > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
deposits cancer groin > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
deposits cancer groin nodes > secondary and unspecified malignant neoplasm of inguinal and lower limb lymph nodes @ 0.95
metastasis neck > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis cervical node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis supraclavicular > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis cervical lymph > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis scalene > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis neck node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis submandibular node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis neck > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis cervical node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis supraclavicular > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis cervical lymph > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis scalene > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis neck node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
carcinomatosis submandibular node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer neck > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer cervical node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer supraclavicular > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer cervical lymph > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer scalene > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer neck node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
deposits cancer submandibular node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
virchow node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
troisier node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
troisier sign > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
signal node > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
virchow troisier > secondary and unspecified malignant neoplasm of lymph nodes of head face and neck @ 0.95
metastasis hilar node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis hilar lymph > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis mediastinal node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis mediastinal lymph > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis intrathoracic node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis subcarinal > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis hilar > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis hilar node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis hilar lymph > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis mediastinal node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis mediastinal lymph > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis intrathoracic node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis subcarinal > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
carcinomatosis hilar > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer hilar node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer hilar lymph > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer mediastinal node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer mediastinal lymph > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer intrathoracic node > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer subcarinal > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
deposits cancer hilar > secondary and unspecified malignant neoplasm of intrathoracic lymph nodes @ 0.95
metastasis retroperitoneal node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis mesenteric node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis para-aortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis paraaortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis abdominal node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis celiac node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis periaortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis perigastric > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis porta hepatis > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis retroperitoneal node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis mesenteric node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis para-aortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis paraaortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis abdominal node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis celiac node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis periaortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis perigastric > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
carcinomatosis porta hepatis > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer retroperitoneal node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer mesenteric node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer para-aortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer paraaortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer abdominal node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer celiac node > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer periaortic > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer perigastric > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
deposits cancer porta hepatis > secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes @ 0.95
metastasis pelvic node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
metastasis iliac node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
metastasis obturator node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
metastasis pelvic lymph > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
metastasis iliac lymph > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
metastasis parametrial > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
carcinomatosis pelvic node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
carcinomatosis iliac node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
carcinomatosis obturator node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
carcinomatosis pelvic lymph > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
carcinomatosis iliac lymph > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
carcinomatosis parametrial > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
deposits cancer pelvic node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
deposits cancer iliac node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
deposits cancer obturator node > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
deposits cancer pelvic lymph > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
deposits cancer iliac lymph > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
deposits cancer parametrial > secondary and unspecified malignant neoplasm of intrapelvic lymph nodes @ 0.95
neuroendocrine metastatic > other secondary neuroendocrine tumors @ 0.95
neuroendocrine mets > other secondary neuroendocrine tumors @ 0.95
carcinoid metastatic liver > secondary carcinoid tumors of liver @ 0.95
carcinoid mets liver > secondary carcinoid tumors of liver @ 0.95
metastatic cancer everywhere > disseminated malignant neoplasm unspecified @ 0.95
cancer everywhere > disseminated malignant neoplasm unspecified @ 0.95
carcinosis > disseminated malignant neoplasm unspecified @ 0.95
generalized cancer > disseminated malignant neoplasm unspecified @ 0.95
generalized carcinomatosis > disseminated malignant neoplasm unspecified @ 0.95
disseminated cancer > disseminated malignant neoplasm unspecified @ 0.95
widespread cancer > disseminated malignant neoplasm unspecified @ 0.95
cancer cachexia generalized > disseminated malignant neoplasm unspecified @ 0.95
cup syndrome > malignant primary neoplasm unspecified @ 0.95
occult primary > malignant primary neoplasm unspecified @ 0.95
unknown origin primary > malignant primary neoplasm unspecified @ 0.95
carcinoma unknown > malignant primary neoplasm unspecified @ 0.95
cancer unknown > malignant primary neoplasm unspecified @ 0.95

# --- histologies of one organ
bile duct cancer inside liver > intrahepatic bile duct carcinoma @ 0.95
peripheral cholangiocarcinoma > intrahepatic bile duct carcinoma @ 0.95
cholangiocellular carcinoma > intrahepatic bile duct carcinoma @ 0.95
intrahepatic bile duct cancer > intrahepatic bile duct carcinoma @ 0.95
bile duct cystadenocarcinoma > intrahepatic bile duct carcinoma @ 0.95
cholangiohepatoma > intrahepatic bile duct carcinoma @ 0.95
hepatic blastoma > hepatoblastoma @ 0.95
liver blastoma > hepatoblastoma @ 0.95
hepatic embryoma > hepatoblastoma @ 0.95
hemangiosarcoma liver > angiosarcoma of liver @ 0.95
hemangiosarcoma hepatic > angiosarcoma of liver @ 0.95
kupffer liver > angiosarcoma of liver @ 0.95
kupffer hepatic > angiosarcoma of liver @ 0.95
hemangioendothelial sarcoma liver > angiosarcoma of liver @ 0.95
hemangioendothelial sarcoma hepatic > angiosarcoma of liver @ 0.95
hemangioendothelioma malignant liver > angiosarcoma of liver @ 0.95
hemangioendothelioma malignant hepatic > angiosarcoma of liver @ 0.95
sarcoma hepatic > other sarcomas of liver @ 0.95
leiomyosarcoma liver > other sarcomas of liver @ 0.95
leiomyosarcoma hepatic > other sarcomas of liver @ 0.95
fibrosarcoma liver > other sarcomas of liver @ 0.95
fibrosarcoma hepatic > other sarcomas of liver @ 0.95
rhabdomyosarcoma liver > other sarcomas of liver @ 0.95
rhabdomyosarcoma hepatic > other sarcomas of liver @ 0.95
embryonal sarcoma hepatic > other sarcomas of liver @ 0.95
undifferentiated sarcoma liver > other sarcomas of liver @ 0.95
undifferentiated sarcoma hepatic > other sarcomas of liver @ 0.95
liposarcoma liver > other sarcomas of liver @ 0.95
liposarcoma hepatic > other sarcomas of liver @ 0.95
aesthesioneuroblastoma > malignant neoplasm of nasal cavity @ 0.95
esthesioneurocytoma > malignant neoplasm of nasal cavity @ 0.95
olfactory neurogenic tumor > malignant neoplasm of nasal cavity @ 0.95
snuc > malignant neoplasm of nasal cavity @ 0.95
sinonasal undifferentiated > malignant neoplasm of nasal cavity @ 0.95
nasal neuroblastoma > malignant neoplasm of nasal cavity @ 0.95
olfactory esthesioneuroblastoma > malignant neoplasm of nasal cavity @ 0.95
sinonasal carcinoma > malignant neoplasm of nasal cavity
sinonasal cancer > malignant neoplasm of nasal cavity
sinonasal sarcoma > malignant neoplasm of nasal cavity
sinonasal adenocarcinoma > malignant neoplasm of nasal cavity
sinonasal melanoma mucosal > malignant neoplasm of nasal cavity
nasal carcinoma > malignant neoplasm of nasal cavity
nasal sarcoma > malignant neoplasm of nasal cavity
nasal adenocarcinoma > malignant neoplasm of nasal cavity
nasal melanoma mucosal > malignant neoplasm of nasal cavity
nose internal carcinoma > malignant neoplasm of nasal cavity
nose internal cancer > malignant neoplasm of nasal cavity
nose internal sarcoma > malignant neoplasm of nasal cavity
nose internal adenocarcinoma > malignant neoplasm of nasal cavity
nose internal melanoma mucosal > malignant neoplasm of nasal cavity
turbinate carcinoma > malignant neoplasm of nasal cavity
turbinate cancer > malignant neoplasm of nasal cavity
turbinate sarcoma > malignant neoplasm of nasal cavity
turbinate adenocarcinoma > malignant neoplasm of nasal cavity
turbinate melanoma mucosal > malignant neoplasm of nasal cavity
nasal septum carcinoma > malignant neoplasm of nasal cavity
nasal septum cancer > malignant neoplasm of nasal cavity
nasal septum sarcoma > malignant neoplasm of nasal cavity
nasal septum adenocarcinoma > malignant neoplasm of nasal cavity
nasal septum melanoma mucosal > malignant neoplasm of nasal cavity
nasal fossa carcinoma > malignant neoplasm of nasal cavity
nasal fossa cancer > malignant neoplasm of nasal cavity
nasal fossa sarcoma > malignant neoplasm of nasal cavity
nasal fossa adenocarcinoma > malignant neoplasm of nasal cavity
nasal fossa melanoma mucosal > malignant neoplasm of nasal cavity
nasal vestibule carcinoma > malignant neoplasm of nasal cavity
nasal vestibule cancer > malignant neoplasm of nasal cavity
nasal vestibule sarcoma > malignant neoplasm of nasal cavity
nasal vestibule adenocarcinoma > malignant neoplasm of nasal cavity
nasal vestibule melanoma mucosal > malignant neoplasm of nasal cavity
choana carcinoma > malignant neoplasm of nasal cavity
choana cancer > malignant neoplasm of nasal cavity
choana sarcoma > malignant neoplasm of nasal cavity
choana adenocarcinoma > malignant neoplasm of nasal cavity
choana melanoma mucosal > malignant neoplasm of nasal cavity
antrum cancer > malignant neoplasm of maxillary sinus @ 0.95
antrum carcinoma > malignant neoplasm of maxillary sinus @ 0.95
antrum tumor malignant > malignant neoplasm of maxillary sinus @ 0.95
maxillary antrum cancer > malignant neoplasm of maxillary sinus @ 0.95
maxillary antrum carcinoma > malignant neoplasm of maxillary sinus @ 0.95
maxillary antrum tumor malignant > malignant neoplasm of maxillary sinus @ 0.95
antrum highmore cancer > malignant neoplasm of maxillary sinus @ 0.95
antrum highmore carcinoma > malignant neoplasm of maxillary sinus @ 0.95
antrum highmore tumor malignant > malignant neoplasm of maxillary sinus @ 0.95
highmore cancer > malignant neoplasm of maxillary sinus @ 0.95
highmore carcinoma > malignant neoplasm of maxillary sinus @ 0.95
highmore tumor malignant > malignant neoplasm of maxillary sinus @ 0.95
pancoast tumor > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pancoast cancer > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pancoast syndrome tumor > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pancoast carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
superior sulcus tumor > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
superior sulcus cancer > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
superior sulcus syndrome tumor > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
superior sulcus carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pulmonary sulcus tumor > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pulmonary sulcus cancer > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pulmonary sulcus syndrome tumor > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pulmonary sulcus carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
pancoast syndrome > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
ciuffini pancoast > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
hare syndrome > malignant neoplasm of upper lobe unspecified bronchus or lung @ 0.95
adenocarcinoma lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
adenocarcinoma pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
adenocarcinoma bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
bronchioloalveolar lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
bronchioloalveolar pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
bronchioloalveolar bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
alveolar cell lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
alveolar cell pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
alveolar cell bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
oat cell lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
oat cell pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
oat cell bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
small cell lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
small cell pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
small cell bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
squamous cell lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
squamous cell pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
squamous cell bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
large cell lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
large cell pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
large cell bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
sarcomatoid lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
sarcomatoid pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
sarcomatoid bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
giant cell lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
giant cell pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
giant cell bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
lymphoepithelioma-like lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
lymphoepithelioma-like pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
lymphoepithelioma-like bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
lepidic lung > malignant neoplasm of unspecified part of unspecified bronchus or lung
lepidic pulmonary > malignant neoplasm of unspecified part of unspecified bronchus or lung
lepidic bronchus > malignant neoplasm of unspecified part of unspecified bronchus or lung
bronchogenic carcinoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
oat cell > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
oat cell carcinoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
bronchioloalveolar carcinoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
alveolar cell carcinoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
bronchoalveolar carcinoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
pulmonary blastoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
pleuropulmonary blastoma > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
pulmonary adenomatosis > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
nsclc > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
sclc > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
bronchiolo-alveolar > malignant neoplasm of unspecified part of unspecified bronchus or lung @ 0.95
myocardial sarcoma > malignant neoplasm of heart @ 0.95
myocardial angiosarcoma > malignant neoplasm of heart @ 0.95
myocardial rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
myocardial fibrosarcoma > malignant neoplasm of heart @ 0.95
myocardial leiomyosarcoma > malignant neoplasm of heart @ 0.95
myocardial malignant tumor > malignant neoplasm of heart @ 0.95
cardiac rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
cardiac fibrosarcoma > malignant neoplasm of heart @ 0.95
cardiac leiomyosarcoma > malignant neoplasm of heart @ 0.95
cardiac malignant tumor > malignant neoplasm of heart @ 0.95
heart sarcoma > malignant neoplasm of heart @ 0.95
heart rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
heart fibrosarcoma > malignant neoplasm of heart @ 0.95
heart leiomyosarcoma > malignant neoplasm of heart @ 0.95
heart malignant tumor > malignant neoplasm of heart @ 0.95
atrial sarcoma > malignant neoplasm of heart @ 0.95
atrial angiosarcoma > malignant neoplasm of heart @ 0.95
atrial rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
atrial fibrosarcoma > malignant neoplasm of heart @ 0.95
atrial leiomyosarcoma > malignant neoplasm of heart @ 0.95
atrial malignant tumor > malignant neoplasm of heart @ 0.95
pericardial sarcoma > malignant neoplasm of heart @ 0.95
pericardial angiosarcoma > malignant neoplasm of heart @ 0.95
pericardial rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
pericardial fibrosarcoma > malignant neoplasm of heart @ 0.95
pericardial leiomyosarcoma > malignant neoplasm of heart @ 0.95
pericardial malignant tumor > malignant neoplasm of heart @ 0.95
endocardium sarcoma > malignant neoplasm of heart @ 0.95
endocardium angiosarcoma > malignant neoplasm of heart @ 0.95
endocardium rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
endocardium fibrosarcoma > malignant neoplasm of heart @ 0.95
endocardium leiomyosarcoma > malignant neoplasm of heart @ 0.95
endocardium malignant tumor > malignant neoplasm of heart @ 0.95
epicardial sarcoma > malignant neoplasm of heart @ 0.95
epicardial angiosarcoma > malignant neoplasm of heart @ 0.95
epicardial rhabdomyosarcoma > malignant neoplasm of heart @ 0.95
epicardial fibrosarcoma > malignant neoplasm of heart @ 0.95
epicardial leiomyosarcoma > malignant neoplasm of heart @ 0.95
epicardial malignant tumor > malignant neoplasm of heart @ 0.95
invasive thymoma > malignant neoplasm of thymus @ 0.95
thymoma b3 > malignant neoplasm of thymus @ 0.95
thymic adenocarcinoma > malignant neoplasm of thymus @ 0.95
thymoma b2 > malignant neoplasm of thymus @ 0.95
chordoma cervical spine > malignant neoplasm of vertebral column @ 0.95
chordoma thoracic spine > malignant neoplasm of vertebral column @ 0.95
chordoma lumbar spine > malignant neoplasm of vertebral column @ 0.95
chordoma spine > malignant neoplasm of vertebral column @ 0.95
chordoma vertebral > malignant neoplasm of vertebral column @ 0.95
chondrosarcoma cervical spine > malignant neoplasm of vertebral column @ 0.95
chondrosarcoma thoracic spine > malignant neoplasm of vertebral column @ 0.95
chondrosarcoma lumbar spine > malignant neoplasm of vertebral column @ 0.95
chondrosarcoma spine > malignant neoplasm of vertebral column @ 0.95
chondrosarcoma vertebral > malignant neoplasm of vertebral column @ 0.95
osteosarcoma cervical spine > malignant neoplasm of vertebral column @ 0.95
osteosarcoma thoracic spine > malignant neoplasm of vertebral column @ 0.95
osteosarcoma lumbar spine > malignant neoplasm of vertebral column @ 0.95
osteosarcoma spine > malignant neoplasm of vertebral column @ 0.95
osteosarcoma vertebral > malignant neoplasm of vertebral column @ 0.95
ewing cervical spine > malignant neoplasm of vertebral column @ 0.95
ewing thoracic spine > malignant neoplasm of vertebral column @ 0.95
ewing lumbar spine > malignant neoplasm of vertebral column @ 0.95
ewing spine > malignant neoplasm of vertebral column @ 0.95
ewing vertebral > malignant neoplasm of vertebral column @ 0.95
osteogenic sarcoma cervical spine > malignant neoplasm of vertebral column @ 0.95
osteogenic sarcoma thoracic spine > malignant neoplasm of vertebral column @ 0.95
osteogenic sarcoma lumbar spine > malignant neoplasm of vertebral column @ 0.95
osteogenic sarcoma spine > malignant neoplasm of vertebral column @ 0.95
osteogenic sarcoma vertebral > malignant neoplasm of vertebral column @ 0.95
ewing sarcoma cervical spine > malignant neoplasm of vertebral column @ 0.95
ewing sarcoma thoracic spine > malignant neoplasm of vertebral column @ 0.95
ewing sarcoma lumbar spine > malignant neoplasm of vertebral column @ 0.95
ewing sarcoma spine > malignant neoplasm of vertebral column @ 0.95
ewing sarcoma vertebral > malignant neoplasm of vertebral column @ 0.95
bone sarcoma cervical spine > malignant neoplasm of vertebral column @ 0.95
bone sarcoma thoracic spine > malignant neoplasm of vertebral column @ 0.95
bone sarcoma lumbar spine > malignant neoplasm of vertebral column @ 0.95
bone sarcoma spine > malignant neoplasm of vertebral column @ 0.95
bone sarcoma vertebral > malignant neoplasm of vertebral column @ 0.95
bone cancer cervical spine > malignant neoplasm of vertebral column @ 0.95
bone cancer thoracic spine > malignant neoplasm of vertebral column @ 0.95
bone cancer lumbar spine > malignant neoplasm of vertebral column @ 0.95
bone cancer spine > malignant neoplasm of vertebral column @ 0.95
bone cancer vertebral > malignant neoplasm of vertebral column @ 0.95
chordoma clival > malignant neoplasm of bones of skull and face @ 0.95
chordoma skull base > malignant neoplasm of bones of skull and face @ 0.95
chordoma skull > malignant neoplasm of bones of skull and face @ 0.95
chordoma maxilla > malignant neoplasm of bones of skull and face @ 0.95
chordoma orbit bone > malignant neoplasm of bones of skull and face @ 0.95
chordoma face > malignant neoplasm of bones of skull and face @ 0.95
chordoma nasal bone > malignant neoplasm of bones of skull and face @ 0.95
chordoma temporal bone > malignant neoplasm of bones of skull and face @ 0.95
chordoma spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
chordoma sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
chordoma calvarium > malignant neoplasm of bones of skull and face @ 0.95
chordoma upper jaw > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma clivus > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma clival > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma skull base > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma skull > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma maxilla > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma orbit bone > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma face > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma nasal bone > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma temporal bone > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma calvarium > malignant neoplasm of bones of skull and face @ 0.95
chondrosarcoma upper jaw > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma clivus > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma clival > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma skull base > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma skull > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma maxilla > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma orbit bone > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma face > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma nasal bone > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma temporal bone > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma calvarium > malignant neoplasm of bones of skull and face @ 0.95
osteosarcoma upper jaw > malignant neoplasm of bones of skull and face @ 0.95
ewing clivus > malignant neoplasm of bones of skull and face @ 0.95
ewing clival > malignant neoplasm of bones of skull and face @ 0.95
ewing skull base > malignant neoplasm of bones of skull and face @ 0.95
ewing skull > malignant neoplasm of bones of skull and face @ 0.95
ewing maxilla > malignant neoplasm of bones of skull and face @ 0.95
ewing orbit bone > malignant neoplasm of bones of skull and face @ 0.95
ewing face > malignant neoplasm of bones of skull and face @ 0.95
ewing nasal bone > malignant neoplasm of bones of skull and face @ 0.95
ewing temporal bone > malignant neoplasm of bones of skull and face @ 0.95
ewing spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
ewing sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
ewing calvarium > malignant neoplasm of bones of skull and face @ 0.95
ewing upper jaw > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma clivus > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma clival > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma skull base > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma skull > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma maxilla > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma orbit bone > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma face > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma nasal bone > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma temporal bone > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma calvarium > malignant neoplasm of bones of skull and face @ 0.95
osteogenic sarcoma upper jaw > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma clivus > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma clival > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma skull base > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma skull > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma maxilla > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma orbit bone > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma face > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma nasal bone > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma temporal bone > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma calvarium > malignant neoplasm of bones of skull and face @ 0.95
ewing sarcoma upper jaw > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma clivus > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma clival > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma skull base > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma skull > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma maxilla > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma orbit bone > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma face > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma nasal bone > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma temporal bone > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma calvarium > malignant neoplasm of bones of skull and face @ 0.95
bone sarcoma upper jaw > malignant neoplasm of bones of skull and face @ 0.95
bone cancer clivus > malignant neoplasm of bones of skull and face @ 0.95
bone cancer clival > malignant neoplasm of bones of skull and face @ 0.95
bone cancer skull base > malignant neoplasm of bones of skull and face @ 0.95
bone cancer skull > malignant neoplasm of bones of skull and face @ 0.95
bone cancer maxilla > malignant neoplasm of bones of skull and face @ 0.95
bone cancer orbit bone > malignant neoplasm of bones of skull and face @ 0.95
bone cancer face > malignant neoplasm of bones of skull and face @ 0.95
bone cancer nasal bone > malignant neoplasm of bones of skull and face @ 0.95
bone cancer temporal bone > malignant neoplasm of bones of skull and face @ 0.95
bone cancer spheno-occipital > malignant neoplasm of bones of skull and face @ 0.95
bone cancer sphenoid bone > malignant neoplasm of bones of skull and face @ 0.95
bone cancer calvarium > malignant neoplasm of bones of skull and face @ 0.95
bone cancer upper jaw > malignant neoplasm of bones of skull and face @ 0.95
chordoma iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chondrosarcoma hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteosarcoma hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
osteogenic sarcoma hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
ewing sarcoma hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone sarcoma hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer iliac > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer ilium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer pelvis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer sacrum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer coccyx > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer pubis > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer ischium > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer acetabulum > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer sacrococcygeal > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
bone cancer hip bone > malignant neoplasm of pelvic bones sacrum and coccyx @ 0.95
chordoma rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
chordoma sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
chordoma clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
chordoma chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
chordoma costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
chondrosarcoma rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
chondrosarcoma sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
chondrosarcoma clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
chondrosarcoma chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
chondrosarcoma costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteosarcoma rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteosarcoma sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteosarcoma clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteosarcoma chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteosarcoma costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteogenic sarcoma rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteogenic sarcoma sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteogenic sarcoma clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteogenic sarcoma chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
osteogenic sarcoma costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing sarcoma rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing sarcoma sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing sarcoma clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing sarcoma chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
ewing sarcoma costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone sarcoma rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone sarcoma sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone sarcoma clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone sarcoma chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone sarcoma costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone cancer rib > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone cancer sternum > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone cancer clavicle > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone cancer chest wall > malignant neoplasm of ribs sternum and clavicle @ 0.95
bone cancer costal > malignant neoplasm of ribs sternum and clavicle @ 0.95
chordoma mandible > malignant neoplasm of mandible @ 0.95
chordoma jaw > malignant neoplasm of mandible @ 0.95
chordoma lower jaw > malignant neoplasm of mandible @ 0.95
chordoma jawbone > malignant neoplasm of mandible @ 0.95
chondrosarcoma mandible > malignant neoplasm of mandible @ 0.95
chondrosarcoma jaw > malignant neoplasm of mandible @ 0.95
chondrosarcoma lower jaw > malignant neoplasm of mandible @ 0.95
chondrosarcoma jawbone > malignant neoplasm of mandible @ 0.95
osteosarcoma mandible > malignant neoplasm of mandible @ 0.95
osteosarcoma jaw > malignant neoplasm of mandible @ 0.95
osteosarcoma lower jaw > malignant neoplasm of mandible @ 0.95
osteosarcoma jawbone > malignant neoplasm of mandible @ 0.95
ewing mandible > malignant neoplasm of mandible @ 0.95
ewing jaw > malignant neoplasm of mandible @ 0.95
ewing lower jaw > malignant neoplasm of mandible @ 0.95
ewing jawbone > malignant neoplasm of mandible @ 0.95
osteogenic sarcoma mandible > malignant neoplasm of mandible @ 0.95
osteogenic sarcoma jaw > malignant neoplasm of mandible @ 0.95
osteogenic sarcoma lower jaw > malignant neoplasm of mandible @ 0.95
osteogenic sarcoma jawbone > malignant neoplasm of mandible @ 0.95
ewing sarcoma mandible > malignant neoplasm of mandible @ 0.95
ewing sarcoma jaw > malignant neoplasm of mandible @ 0.95
ewing sarcoma lower jaw > malignant neoplasm of mandible @ 0.95
ewing sarcoma jawbone > malignant neoplasm of mandible @ 0.95
bone sarcoma mandible > malignant neoplasm of mandible @ 0.95
bone sarcoma jaw > malignant neoplasm of mandible @ 0.95
bone sarcoma lower jaw > malignant neoplasm of mandible @ 0.95
bone sarcoma jawbone > malignant neoplasm of mandible @ 0.95
bone cancer mandible > malignant neoplasm of mandible @ 0.95
bone cancer jaw > malignant neoplasm of mandible @ 0.95
bone cancer lower jaw > malignant neoplasm of mandible @ 0.95
bone cancer jawbone > malignant neoplasm of mandible @ 0.95
chordoma femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chondrosarcoma leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteosarcoma leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
osteogenic sarcoma leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
ewing sarcoma leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone sarcoma leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer fibula > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer thigh > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer shin > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer knee > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer distal femur > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer proximal tibia > malignant neoplasm of long bones of unspecified lower limb @ 0.95
bone cancer leg > malignant neoplasm of long bones of unspecified lower limb @ 0.95
chordoma humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chondrosarcoma shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteosarcoma shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
osteogenic sarcoma shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
ewing sarcoma shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone sarcoma shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer humerus > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer radius > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer ulna > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer scapula > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer forearm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer upper arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer arm > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer shoulder blade > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
bone cancer shoulder > malignant neoplasm of scapula and long bones of unspecified upper limb @ 0.95
chordoma hand > malignant neoplasm of short bones of unspecified upper limb
chordoma finger > malignant neoplasm of short bones of unspecified upper limb
chordoma wrist > malignant neoplasm of short bones of unspecified upper limb
chordoma metacarpal > malignant neoplasm of short bones of unspecified upper limb
chordoma phalanx hand > malignant neoplasm of short bones of unspecified upper limb
chordoma carpal > malignant neoplasm of short bones of unspecified upper limb
chondrosarcoma hand > malignant neoplasm of short bones of unspecified upper limb
chondrosarcoma finger > malignant neoplasm of short bones of unspecified upper limb
chondrosarcoma wrist > malignant neoplasm of short bones of unspecified upper limb
chondrosarcoma metacarpal > malignant neoplasm of short bones of unspecified upper limb
chondrosarcoma phalanx hand > malignant neoplasm of short bones of unspecified upper limb
chondrosarcoma carpal > malignant neoplasm of short bones of unspecified upper limb
osteosarcoma hand > malignant neoplasm of short bones of unspecified upper limb
osteosarcoma finger > malignant neoplasm of short bones of unspecified upper limb
osteosarcoma wrist > malignant neoplasm of short bones of unspecified upper limb
osteosarcoma metacarpal > malignant neoplasm of short bones of unspecified upper limb
osteosarcoma phalanx hand > malignant neoplasm of short bones of unspecified upper limb
osteosarcoma carpal > malignant neoplasm of short bones of unspecified upper limb
ewing hand > malignant neoplasm of short bones of unspecified upper limb
ewing finger > malignant neoplasm of short bones of unspecified upper limb
ewing wrist > malignant neoplasm of short bones of unspecified upper limb
ewing metacarpal > malignant neoplasm of short bones of unspecified upper limb
ewing phalanx hand > malignant neoplasm of short bones of unspecified upper limb
ewing carpal > malignant neoplasm of short bones of unspecified upper limb
osteogenic sarcoma hand > malignant neoplasm of short bones of unspecified upper limb
osteogenic sarcoma finger > malignant neoplasm of short bones of unspecified upper limb
osteogenic sarcoma wrist > malignant neoplasm of short bones of unspecified upper limb
osteogenic sarcoma metacarpal > malignant neoplasm of short bones of unspecified upper limb
osteogenic sarcoma phalanx hand > malignant neoplasm of short bones of unspecified upper limb
osteogenic sarcoma carpal > malignant neoplasm of short bones of unspecified upper limb
ewing sarcoma hand > malignant neoplasm of short bones of unspecified upper limb
ewing sarcoma finger > malignant neoplasm of short bones of unspecified upper limb
ewing sarcoma wrist > malignant neoplasm of short bones of unspecified upper limb
ewing sarcoma metacarpal > malignant neoplasm of short bones of unspecified upper limb
ewing sarcoma phalanx hand > malignant neoplasm of short bones of unspecified upper limb
ewing sarcoma carpal > malignant neoplasm of short bones of unspecified upper limb
bone sarcoma hand > malignant neoplasm of short bones of unspecified upper limb
bone sarcoma finger > malignant neoplasm of short bones of unspecified upper limb
bone sarcoma wrist > malignant neoplasm of short bones of unspecified upper limb
bone sarcoma metacarpal > malignant neoplasm of short bones of unspecified upper limb
bone sarcoma phalanx hand > malignant neoplasm of short bones of unspecified upper limb
bone sarcoma carpal > malignant neoplasm of short bones of unspecified upper limb
bone cancer hand > malignant neoplasm of short bones of unspecified upper limb
bone cancer finger > malignant neoplasm of short bones of unspecified upper limb
bone cancer wrist > malignant neoplasm of short bones of unspecified upper limb
bone cancer metacarpal > malignant neoplasm of short bones of unspecified upper limb
bone cancer phalanx hand > malignant neoplasm of short bones of unspecified upper limb
bone cancer carpal > malignant neoplasm of short bones of unspecified upper limb
chordoma foot > malignant neoplasm of short bones of unspecified lower limb
chordoma toe > malignant neoplasm of short bones of unspecified lower limb
chordoma metatarsal > malignant neoplasm of short bones of unspecified lower limb
chordoma calcaneus > malignant neoplasm of short bones of unspecified lower limb
chordoma talus > malignant neoplasm of short bones of unspecified lower limb
chordoma heel > malignant neoplasm of short bones of unspecified lower limb
chordoma ankle > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma foot > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma toe > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma metatarsal > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma calcaneus > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma talus > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma heel > malignant neoplasm of short bones of unspecified lower limb
chondrosarcoma ankle > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma foot > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma toe > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma metatarsal > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma calcaneus > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma talus > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma heel > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma ankle > malignant neoplasm of short bones of unspecified lower limb
ewing foot > malignant neoplasm of short bones of unspecified lower limb
ewing toe > malignant neoplasm of short bones of unspecified lower limb
ewing metatarsal > malignant neoplasm of short bones of unspecified lower limb
ewing calcaneus > malignant neoplasm of short bones of unspecified lower limb
ewing talus > malignant neoplasm of short bones of unspecified lower limb
ewing heel > malignant neoplasm of short bones of unspecified lower limb
ewing ankle > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma foot > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma toe > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma metatarsal > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma calcaneus > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma talus > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma heel > malignant neoplasm of short bones of unspecified lower limb
osteogenic sarcoma ankle > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma foot > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma toe > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma metatarsal > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma calcaneus > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma talus > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma heel > malignant neoplasm of short bones of unspecified lower limb
ewing sarcoma ankle > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma foot > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma toe > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma metatarsal > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma calcaneus > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma talus > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma heel > malignant neoplasm of short bones of unspecified lower limb
bone sarcoma ankle > malignant neoplasm of short bones of unspecified lower limb
bone cancer foot > malignant neoplasm of short bones of unspecified lower limb
bone cancer toe > malignant neoplasm of short bones of unspecified lower limb
bone cancer metatarsal > malignant neoplasm of short bones of unspecified lower limb
bone cancer calcaneus > malignant neoplasm of short bones of unspecified lower limb
bone cancer talus > malignant neoplasm of short bones of unspecified lower limb
bone cancer heel > malignant neoplasm of short bones of unspecified lower limb
bone cancer ankle > malignant neoplasm of short bones of unspecified lower limb
osteosarcoma > malignant neoplasm of bone and articular cartilage unspecified
osteogenic sarcoma > malignant neoplasm of bone and articular cartilage unspecified
ewing sarcoma > malignant neoplasm of bone and articular cartilage unspecified
ewing tumor > malignant neoplasm of bone and articular cartilage unspecified
chondrosarcoma > malignant neoplasm of bone and articular cartilage unspecified
osteoblastic sarcoma > malignant neoplasm of bone and articular cartilage unspecified
osteoid sarcoma > malignant neoplasm of bone and articular cartilage unspecified
osteochondrosarcoma > malignant neoplasm of bone and articular cartilage unspecified
telangiectatic osteosarcoma > malignant neoplasm of bone and articular cartilage unspecified
parosteal osteosarcoma > malignant neoplasm of bone and articular cartilage unspecified
periosteal osteosarcoma > malignant neoplasm of bone and articular cartilage unspecified
chondroblastic osteosarcoma > malignant neoplasm of bone and articular cartilage unspecified
osteofibrosarcoma > malignant neoplasm of bone and articular cartilage unspecified
malignant osteoclastoma > malignant neoplasm of bone and articular cartilage unspecified
malignant chondroblastoma > malignant neoplasm of bone and articular cartilage unspecified
adamantinoma long bone > malignant neoplasm of bone and articular cartilage unspecified
juxtacortical osteosarcoma > malignant neoplasm of bone and articular cartilage unspecified
periosteal sarcoma > malignant neoplasm of bone and articular cartilage unspecified
dedifferentiated chondrosarcoma > malignant neoplasm of bone and articular cartilage unspecified
juxtacortical chondrosarcoma > malignant neoplasm of bone and articular cartilage unspecified
toker tumor > merkel cell carcinoma unspecified @ 0.95
trabecular carcinoma skin > merkel cell carcinoma unspecified @ 0.95
trabecular skin > merkel cell carcinoma unspecified @ 0.95
cutaneous neuroendocrine carcinoma > merkel cell carcinoma unspecified @ 0.95
neuroendocrine carcinoma skin > merkel cell carcinoma unspecified @ 0.95
apudoma skin > merkel cell carcinoma unspecified @ 0.95
rodent ulcer > basal cell carcinoma of skin unspecified
jacob ulcer > basal cell carcinoma of skin unspecified
basalioma > basal cell carcinoma of skin unspecified
basal cell epithelioma > basal cell carcinoma of skin unspecified
rodent cancer > basal cell carcinoma of skin unspecified
krompecher > basal cell carcinoma of skin unspecified
gorlin basal > basal cell carcinoma of skin unspecified
fibroepithelioma pinkus > basal cell carcinoma of skin unspecified
morpheaform basal > basal cell carcinoma of skin unspecified
epidermoid carcinoma skin > squamous cell carcinoma of skin unspecified
marjolin > squamous cell carcinoma of skin unspecified
marjolin ulcer > squamous cell carcinoma of skin unspecified
prickle cell carcinoma > squamous cell carcinoma of skin unspecified
spinocellular carcinoma > squamous cell carcinoma of skin unspecified
chimney sweep cancer > squamous cell carcinoma of skin unspecified
cutaneous squamous > squamous cell carcinoma of skin unspecified
keratinizing carcinoma skin > squamous cell carcinoma of skin unspecified
invasive bowen > squamous cell carcinoma of skin unspecified
porocarcinoma > other specified malignant neoplasm of skin unspecified
eccrine carcinoma > other specified malignant neoplasm of skin unspecified
hidradenocarcinoma > other specified malignant neoplasm of skin unspecified
hydradenocarcinoma > other specified malignant neoplasm of skin unspecified
sweat gland carcinoma > other specified malignant neoplasm of skin unspecified
apocrine adenocarcinoma > other specified malignant neoplasm of skin unspecified
pilomatrix carcinoma > other specified malignant neoplasm of skin unspecified
pilomatricarcinoma > other specified malignant neoplasm of skin unspecified
microcystic adnexal > other specified malignant neoplasm of skin unspecified
adnexal carcinoma > other specified malignant neoplasm of skin unspecified
skin appendage carcinoma > other specified malignant neoplasm of skin unspecified
sebaceous adenocarcinoma > other specified malignant neoplasm of skin unspecified
malignant cylindroma > other specified malignant neoplasm of skin unspecified
malignant hidradenoma > other specified malignant neoplasm of skin unspecified
trichilemmal carcinoma > other specified malignant neoplasm of skin unspecified
spiradenocarcinoma > other specified malignant neoplasm of skin unspecified
atypical fibroxanthoma malignant > other specified malignant neoplasm of skin unspecified
syringocarcinoma > other specified malignant neoplasm of skin unspecified
extramammary paget > other specified malignant neoplasm of skin unspecified
digital papillary adenocarcinoma > other specified malignant neoplasm of skin unspecified
mucinous carcinoma skin > other specified malignant neoplasm of skin unspecified
malignant acrospiroma > other specified malignant neoplasm of skin unspecified
aggressive digital papillary > other specified malignant neoplasm of skin unspecified
pleomorphic dermal sarcoma > other specified malignant neoplasm of skin unspecified
syringoid carcinoma > other specified malignant neoplasm of skin unspecified
lymphoepithelioma-like skin > other specified malignant neoplasm of skin unspecified
mucoepidermoid skin > other specified malignant neoplasm of skin unspecified
eccrine adenocarcinoma > other specified malignant neoplasm of skin unspecified
malignant spiradenoma > other specified malignant neoplasm of skin unspecified
eccrine poroma malignant > other specified malignant neoplasm of skin unspecified
dermatofibrosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.95
dermatofibrosarcoma protuberans > malignant neoplasm of connective and soft tissue unspecified @ 0.95
dfsp > malignant neoplasm of connective and soft tissue unspecified @ 0.95
darier ferrand > malignant neoplasm of connective and soft tissue unspecified @ 0.95
darier hoffmann > malignant neoplasm of connective and soft tissue unspecified @ 0.95
mesothelioma abdominal > mesothelioma of peritoneum @ 0.95
mesothelioma omentum > mesothelioma of peritoneum @ 0.95
mesothelioma mesentery > mesothelioma of peritoneum @ 0.95
mesothelioma belly > mesothelioma of peritoneum @ 0.95
mesothelioma heart > mesothelioma of pericardium @ 0.95
mesothelioma lung > mesothelioma of pleura @ 0.95
mesothelioma chest > mesothelioma of pleura @ 0.95
mesothelioma asbestos > mesothelioma of pleura @ 0.95
mesothelioma paratesticular > mesothelioma of other sites @ 0.95
mesothelioma scrotum > mesothelioma of other sites @ 0.95
mesothelioma ovary > mesothelioma of other sites @ 0.95
mpnst > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant peripheral nerve sheath > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
neurogenic sarcoma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant schwannoma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant neurilemmoma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
triton > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant triton > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
neurofibrosarcoma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant neurofibroma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
neurolemmosarcoma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant perineurioma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
schwannosarcoma > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
malignant granular cell > malignant neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.95
leiomyosarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
rhabdomyosarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
fibrosarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
angiosarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
synovial sarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
fibrous histiocytoma malignant retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
myxofibrosarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
epithelioid sarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
soft tissue sarcoma retroperitoneal > malignant neoplasm of retroperitoneum @ 0.95
sarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
sarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
sarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
sarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
liposarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
liposarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
liposarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
liposarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
leiomyosarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
leiomyosarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
leiomyosarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
leiomyosarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
rhabdomyosarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
rhabdomyosarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
rhabdomyosarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
rhabdomyosarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrosarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrosarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrosarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrosarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
angiosarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
angiosarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
angiosarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
angiosarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
synovial sarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
synovial sarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
synovial sarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
synovial sarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrous histiocytoma malignant mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrous histiocytoma malignant mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrous histiocytoma malignant omental > malignant neoplasm of specified parts of peritoneum @ 0.95
fibrous histiocytoma malignant mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
myxofibrosarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
myxofibrosarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
myxofibrosarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
myxofibrosarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
epithelioid sarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
epithelioid sarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
epithelioid sarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
epithelioid sarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
soft tissue sarcoma mesenteric > malignant neoplasm of specified parts of peritoneum @ 0.95
soft tissue sarcoma mesentery > malignant neoplasm of specified parts of peritoneum @ 0.95
soft tissue sarcoma omental > malignant neoplasm of specified parts of peritoneum @ 0.95
soft tissue sarcoma mesocolon > malignant neoplasm of specified parts of peritoneum @ 0.95
sarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
liposarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
leiomyosarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
rhabdomyosarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrosarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
angiosarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
synovial sarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
fibrous histiocytoma malignant shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
myxofibrosarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
epithelioid sarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma thigh > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma calf > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma foot > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma knee > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma popliteal > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma ankle > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma toe > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma hip > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma lower leg > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma lower extremity > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
soft tissue sarcoma shin > malignant neoplasm of connective and soft tissue of unspecified lower limb including hip @ 0.95
sarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
liposarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
leiomyosarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
rhabdomyosarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrosarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
angiosarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
synovial sarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
fibrous histiocytoma malignant deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
myxofibrosarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
epithelioid sarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma forearm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma hand > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma shoulder > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma wrist > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma elbow > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma finger > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma upper arm > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma thumb > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma upper extremity > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
soft tissue sarcoma deltoid > malignant neoplasm of connective and soft tissue of unspecified upper limb including shoulder @ 0.95
sarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
liposarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
leiomyosarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
rhabdomyosarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
fibrosarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
angiosarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
synovial sarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant neck > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant scalp > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant face > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant cheek > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant head > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant temple > malignant neoplasm of connective and soft tissue of head face and neck
fibrous histiocytoma malignant ear > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
myxofibrosarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
epithelioid sarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma neck > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma scalp > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma face > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma cheek > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma head > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma temple > malignant neoplasm of connective and soft tissue of head face and neck
soft tissue sarcoma ear > malignant neoplasm of connective and soft tissue of head face and neck
sarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
sarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
sarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
sarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
sarcoma chest > malignant neoplasm of connective and soft tissue of thorax
sarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
liposarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
liposarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
liposarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
liposarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
liposarcoma chest > malignant neoplasm of connective and soft tissue of thorax
liposarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
leiomyosarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
leiomyosarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
leiomyosarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
leiomyosarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
leiomyosarcoma chest > malignant neoplasm of connective and soft tissue of thorax
leiomyosarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
rhabdomyosarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
rhabdomyosarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
rhabdomyosarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
rhabdomyosarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
rhabdomyosarcoma chest > malignant neoplasm of connective and soft tissue of thorax
rhabdomyosarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
fibrosarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
fibrosarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
fibrosarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
fibrosarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
fibrosarcoma chest > malignant neoplasm of connective and soft tissue of thorax
fibrosarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
angiosarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
angiosarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
angiosarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
angiosarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
angiosarcoma chest > malignant neoplasm of connective and soft tissue of thorax
angiosarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
synovial sarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
synovial sarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
synovial sarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
synovial sarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
synovial sarcoma chest > malignant neoplasm of connective and soft tissue of thorax
synovial sarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
fibrous histiocytoma malignant chest wall > malignant neoplasm of connective and soft tissue of thorax
fibrous histiocytoma malignant axilla > malignant neoplasm of connective and soft tissue of thorax
fibrous histiocytoma malignant diaphragm > malignant neoplasm of connective and soft tissue of thorax
fibrous histiocytoma malignant thorax > malignant neoplasm of connective and soft tissue of thorax
fibrous histiocytoma malignant chest > malignant neoplasm of connective and soft tissue of thorax
fibrous histiocytoma malignant great vessels > malignant neoplasm of connective and soft tissue of thorax
myxofibrosarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
myxofibrosarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
myxofibrosarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
myxofibrosarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
myxofibrosarcoma chest > malignant neoplasm of connective and soft tissue of thorax
myxofibrosarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
epithelioid sarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
epithelioid sarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
epithelioid sarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
epithelioid sarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
epithelioid sarcoma chest > malignant neoplasm of connective and soft tissue of thorax
epithelioid sarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
soft tissue sarcoma chest wall > malignant neoplasm of connective and soft tissue of thorax
soft tissue sarcoma axilla > malignant neoplasm of connective and soft tissue of thorax
soft tissue sarcoma diaphragm > malignant neoplasm of connective and soft tissue of thorax
soft tissue sarcoma thorax > malignant neoplasm of connective and soft tissue of thorax
soft tissue sarcoma chest > malignant neoplasm of connective and soft tissue of thorax
soft tissue sarcoma great vessels > malignant neoplasm of connective and soft tissue of thorax
sarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
sarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
sarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
sarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
liposarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
liposarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
liposarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
liposarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
leiomyosarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
leiomyosarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
leiomyosarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
leiomyosarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
rhabdomyosarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
rhabdomyosarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
rhabdomyosarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
rhabdomyosarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
fibrosarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
fibrosarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
fibrosarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
fibrosarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
angiosarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
angiosarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
angiosarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
angiosarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
synovial sarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
synovial sarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
synovial sarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
synovial sarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
fibrous histiocytoma malignant abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
fibrous histiocytoma malignant inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
fibrous histiocytoma malignant vena cava > malignant neoplasm of connective and soft tissue of abdomen
fibrous histiocytoma malignant hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
myxofibrosarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
myxofibrosarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
myxofibrosarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
myxofibrosarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
epithelioid sarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
epithelioid sarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
epithelioid sarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
epithelioid sarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
soft tissue sarcoma abdominal wall > malignant neoplasm of connective and soft tissue of abdomen
soft tissue sarcoma inferior vena cava > malignant neoplasm of connective and soft tissue of abdomen
soft tissue sarcoma vena cava > malignant neoplasm of connective and soft tissue of abdomen
soft tissue sarcoma hypochondrium > malignant neoplasm of connective and soft tissue of abdomen
sarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
sarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
sarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
sarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
sarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
sarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
sarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
sarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
liposarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
leiomyosarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
rhabdomyosarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
fibrosarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
angiosarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
synovial sarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant buttock > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant groin > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant perineum > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant inguinal > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant gluteal > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant pelvic > malignant neoplasm of connective and soft tissue of pelvis
fibrous histiocytoma malignant botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
myxofibrosarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma pelvic > malignant neoplasm of connective and soft tissue of pelvis
epithelioid sarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma buttock > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma groin > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma perineum > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma pelvis soft > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma inguinal > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma gluteal > malignant neoplasm of connective and soft tissue of pelvis
soft tissue sarcoma botryoides pelvis > malignant neoplasm of connective and soft tissue of pelvis
sarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
sarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
sarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
liposarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
liposarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
liposarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
leiomyosarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
leiomyosarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
leiomyosarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
rhabdomyosarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
rhabdomyosarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
rhabdomyosarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
fibrosarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
fibrosarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
fibrosarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
angiosarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
angiosarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
angiosarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
synovial sarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
synovial sarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
synovial sarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
fibrous histiocytoma malignant back > malignant neoplasm of connective and soft tissue of trunk unspecified
fibrous histiocytoma malignant flank > malignant neoplasm of connective and soft tissue of trunk unspecified
fibrous histiocytoma malignant trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
myxofibrosarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
myxofibrosarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
myxofibrosarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
epithelioid sarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
epithelioid sarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
epithelioid sarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
soft tissue sarcoma back > malignant neoplasm of connective and soft tissue of trunk unspecified
soft tissue sarcoma flank > malignant neoplasm of connective and soft tissue of trunk unspecified
soft tissue sarcoma trunk > malignant neoplasm of connective and soft tissue of trunk unspecified
angiosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
hemangiosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
lymphangiosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant hemangiopericytoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
stewart treves > malignant neoplasm of connective and soft tissue unspecified @ 0.85
alveolar soft part > malignant neoplasm of connective and soft tissue unspecified @ 0.85
askin tumor > malignant neoplasm of connective and soft tissue unspecified @ 0.85
ppnet > malignant neoplasm of connective and soft tissue unspecified @ 0.85
pnet > malignant neoplasm of connective and soft tissue unspecified @ 0.85
peripheral neuroectodermal > malignant neoplasm of connective and soft tissue unspecified @ 0.85
peripheral pnet > malignant neoplasm of connective and soft tissue unspecified @ 0.85
fibromyxoid sarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
low-grade fibromyxoid > malignant neoplasm of connective and soft tissue unspecified @ 0.85
extraskeletal ewing > malignant neoplasm of connective and soft tissue unspecified @ 0.85
extraskeletal osteosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
extraskeletal chondrosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
epithelioid hemangioendothelioma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
intimal sarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
desmoplastic small round > malignant neoplasm of connective and soft tissue unspecified @ 0.85
clear cell sarcoma soft > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant glomus > malignant neoplasm of connective and soft tissue unspecified @ 0.85
glomangiosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant mesenchymoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant fibroxanthoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
fibroxanthosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant hemangioendothelioma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
synovioma malignant > malignant neoplasm of connective and soft tissue unspecified @ 0.85
myosarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
synovioma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant myoepithelioma soft > malignant neoplasm of connective and soft tissue unspecified @ 0.85
pecoma malignant > malignant neoplasm of connective and soft tissue unspecified @ 0.85
cic rearranged > malignant neoplasm of connective and soft tissue unspecified @ 0.85
bcor sarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
undifferentiated pleomorphic sarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
spindle cell sarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant solitary fibrous > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant giant cell soft > malignant neoplasm of connective and soft tissue unspecified @ 0.85
malignant tenosynovial > malignant neoplasm of connective and soft tissue unspecified @ 0.85
giant cell sarcoma > malignant neoplasm of connective and soft tissue unspecified @ 0.85
triple negative breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
triple negative breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
her2 breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
her2 breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
estrogen receptor breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
estrogen receptor breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
er positive breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
er positive breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
hormone positive breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
hormone positive breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
brca breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
brca breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
brca1 breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
brca1 breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
brca2 breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
brca2 breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
luminal breast cancer > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
luminal breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast @ 0.95
scirrhous breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
medullary breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
tubular breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
colloid breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
mucinous breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
comedo breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
lobular invasive breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
ductal breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
papillary breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
metaplastic breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
apocrine breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
adenoid cystic breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
secretory breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
cribriform breast carcinoma > malignant neoplasm of unspecified site of unspecified female breast
endometrioid uterus > malignant neoplasm of endometrium @ 0.95
endometrioid endometrial > malignant neoplasm of endometrium @ 0.95
papillary serous endometrial > malignant neoplasm of endometrium @ 0.95
serous endometrial > malignant neoplasm of endometrium @ 0.95
clear cell uterus > malignant neoplasm of endometrium @ 0.95
clear cell endometrial > malignant neoplasm of endometrium @ 0.95
stromal sarcoma uterus > malignant neoplasm of endometrium @ 0.95
mmmt > malignant neoplasm of uterus part unspecified
mullerian mixed > malignant neoplasm of uterus part unspecified
mixed mesodermal > malignant neoplasm of uterus part unspecified
mullerian mesodermal > malignant neoplasm of uterus part unspecified
mucinous cystadenocarcinoma > malignant neoplasm of unspecified ovary
serous cystadenocarcinoma > malignant neoplasm of unspecified ovary
cystadenocarcinoma > malignant neoplasm of unspecified ovary
papillary serous cystadenocarcinoma > malignant neoplasm of unspecified ovary
pseudomucinous cystadenocarcinoma > malignant neoplasm of unspecified ovary
endodermal sinus tumor ovary > malignant neoplasm of unspecified ovary
malignant brenner > malignant neoplasm of unspecified ovary
malignant struma ovarii > malignant neoplasm of unspecified ovary
dysgerminoma > malignant neoplasm of unspecified ovary
malignant granulosa > malignant neoplasm of unspecified ovary
malignant arrhenoblastoma > malignant neoplasm of unspecified ovary
malignant theca > malignant neoplasm of unspecified ovary
malignant thecoma > malignant neoplasm of unspecified ovary
sertoli leydig malignant > malignant neoplasm of unspecified ovary
malignant teratoma ovary > malignant neoplasm of unspecified ovary
ovarian choriocarcinoma > malignant neoplasm of unspecified ovary
polyembryoma > malignant neoplasm of unspecified ovary
seromucinous carcinoma ovary > malignant neoplasm of unspecified ovary
mesonephroma > malignant neoplasm of unspecified ovary
gestational trophoblastic cancer > malignant neoplasm of placenta
chorionepithelioma > malignant neoplasm of placenta
chorioblastoma > malignant neoplasm of placenta
chorioadenocarcinoma > malignant neoplasm of placenta
placental site trophoblastic malignant > malignant neoplasm of placenta
epithelioid trophoblastic > malignant neoplasm of placenta
syncytioma malignum > malignant neoplasm of placenta
chorioma malignant > malignant neoplasm of placenta
spermatocytic seminoma > malignant neoplasm of unspecified testis unspecified whether descended or undescended
embryonal carcinoma testis > malignant neoplasm of unspecified testis unspecified whether descended or undescended
orchioblastoma > malignant neoplasm of unspecified testis unspecified whether descended or undescended
teratocarcinoma testis > malignant neoplasm of unspecified testis unspecified whether descended or undescended
seminoma > malignant neoplasm of unspecified testis unspecified whether descended or undescended
spermatocytoma > malignant neoplasm of unspecified testis unspecified whether descended or undescended
sertoli carcinoma > malignant neoplasm of unspecified testis unspecified whether descended or undescended
nonseminomatous > malignant neoplasm of unspecified testis unspecified whether descended or undescended
non-seminomatous > malignant neoplasm of unspecified testis unspecified whether descended or undescended
malignant leydig > malignant neoplasm of unspecified testis unspecified whether descended or undescended
interstitial cell testis malignant > malignant neoplasm of unspecified testis unspecified whether descended or undescended
embryonal testicular > malignant neoplasm of unspecified testis unspecified whether descended or undescended
spermatocytic tumor > malignant neoplasm of unspecified testis unspecified whether descended or undescended
wilms > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
wilms tumor > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
nephroblastoma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
hypernephroma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
grawitz > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
rcc > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
renal cell > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
clear cell renal > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
clear cell sarcoma kidney > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
bellini duct > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
collecting duct carcinoma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
embryonal nephroma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
chromophobe renal > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
papillary renal > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
rhabdoid kidney > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
renal medullary carcinoma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
adenosarcoma kidney > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
adenomyosarcoma kidney > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
renal adenocarcinoma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
kidney adenocarcinoma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
nephroma malignant > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
clear cell carcinoma kidney > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
malignant kidney rhabdoid > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
renal carcinoma > malignant neoplasm of unspecified kidney except renal pelvis @ 0.95
urothelial carcinoma > malignant neoplasm of bladder unspecified @ 0.8
transitional cell carcinoma > malignant neoplasm of bladder unspecified @ 0.8
urothelial cancer > malignant neoplasm of bladder unspecified @ 0.8
muscle invasive bladder > malignant neoplasm of bladder unspecified @ 0.8
tcc > malignant neoplasm of bladder unspecified @ 0.8
urothelial renal pelvis > malignant neoplasm of unspecified renal pelvis @ 0.95
urothelial kidney pelvis > malignant neoplasm of unspecified renal pelvis @ 0.95
transitional cell renal pelvis > malignant neoplasm of unspecified renal pelvis @ 0.95
transitional cell kidney pelvis > malignant neoplasm of unspecified renal pelvis @ 0.95
urothelial ureter > malignant neoplasm of unspecified ureter @ 0.95
transitional cell ureter > malignant neoplasm of unspecified ureter @ 0.95
iris melanoma > malignant neoplasm of unspecified ciliary body @ 0.95
iris cancer > malignant neoplasm of unspecified ciliary body @ 0.95
melanoma ciliary > malignant neoplasm of unspecified ciliary body @ 0.95
malignant medulloepithelioma > malignant neoplasm of unspecified ciliary body @ 0.95
diktyoma > malignant neoplasm of unspecified ciliary body @ 0.95
midbrain glioma > malignant neoplasm of brain stem @ 0.95
midbrain astrocytoma > malignant neoplasm of brain stem @ 0.95
midbrain glioblastoma > malignant neoplasm of brain stem @ 0.95
midbrain ependymoma > malignant neoplasm of brain stem @ 0.95
midbrain cancer > malignant neoplasm of brain stem @ 0.95
pons glioma > malignant neoplasm of brain stem @ 0.95
pons astrocytoma > malignant neoplasm of brain stem @ 0.95
pons glioblastoma > malignant neoplasm of brain stem @ 0.95
pons ependymoma > malignant neoplasm of brain stem @ 0.95
pons cancer > malignant neoplasm of brain stem @ 0.95
pontine astrocytoma > malignant neoplasm of brain stem @ 0.95
pontine glioblastoma > malignant neoplasm of brain stem @ 0.95
pontine ependymoma > malignant neoplasm of brain stem @ 0.95
pontine cancer > malignant neoplasm of brain stem @ 0.95
medulla oblongata glioma > malignant neoplasm of brain stem @ 0.95
medulla oblongata astrocytoma > malignant neoplasm of brain stem @ 0.95
medulla oblongata glioblastoma > malignant neoplasm of brain stem @ 0.95
medulla oblongata ependymoma > malignant neoplasm of brain stem @ 0.95
medulla oblongata cancer > malignant neoplasm of brain stem @ 0.95
brainstem astrocytoma > malignant neoplasm of brain stem @ 0.95
brainstem glioblastoma > malignant neoplasm of brain stem @ 0.95
brainstem ependymoma > malignant neoplasm of brain stem @ 0.95
brainstem cancer > malignant neoplasm of brain stem @ 0.95
bulbar glioma > malignant neoplasm of brain stem @ 0.95
bulbar astrocytoma > malignant neoplasm of brain stem @ 0.95
bulbar glioblastoma > malignant neoplasm of brain stem @ 0.95
bulbar ependymoma > malignant neoplasm of brain stem @ 0.95
bulbar cancer > malignant neoplasm of brain stem @ 0.95
fourth ventricle glioma > malignant neoplasm of brain stem @ 0.95
fourth ventricle astrocytoma > malignant neoplasm of brain stem @ 0.95
fourth ventricle glioblastoma > malignant neoplasm of brain stem @ 0.95
fourth ventricle ependymoma > malignant neoplasm of brain stem @ 0.95
fourth ventricle cancer > malignant neoplasm of brain stem @ 0.95
peduncle glioma > malignant neoplasm of brain stem @ 0.95
peduncle astrocytoma > malignant neoplasm of brain stem @ 0.95
peduncle glioblastoma > malignant neoplasm of brain stem @ 0.95
peduncle ependymoma > malignant neoplasm of brain stem @ 0.95
peduncle cancer > malignant neoplasm of brain stem @ 0.95
ventricular ependymoma > malignant neoplasm of cerebral ventricle @ 0.95
ventricular malignant > malignant neoplasm of cerebral ventricle @ 0.95
ventricular cancer > malignant neoplasm of cerebral ventricle @ 0.95
ventricular choroid plexus carcinoma > malignant neoplasm of cerebral ventricle @ 0.95
ventricle ependymoma > malignant neoplasm of cerebral ventricle @ 0.95
ventricle malignant > malignant neoplasm of cerebral ventricle @ 0.95
ventricle cancer > malignant neoplasm of cerebral ventricle @ 0.95
ventricle choroid plexus carcinoma > malignant neoplasm of cerebral ventricle @ 0.95
third ventricle ependymoma > malignant neoplasm of cerebral ventricle @ 0.95
third ventricle malignant > malignant neoplasm of cerebral ventricle @ 0.95
third ventricle cancer > malignant neoplasm of cerebral ventricle @ 0.95
third ventricle choroid plexus carcinoma > malignant neoplasm of cerebral ventricle @ 0.95
lateral ventricle ependymoma > malignant neoplasm of cerebral ventricle @ 0.95
lateral ventricle malignant > malignant neoplasm of cerebral ventricle @ 0.95
lateral ventricle cancer > malignant neoplasm of cerebral ventricle @ 0.95
lateral ventricle choroid plexus carcinoma > malignant neoplasm of cerebral ventricle @ 0.95
intraventricular ependymoma > malignant neoplasm of cerebral ventricle @ 0.95
intraventricular malignant > malignant neoplasm of cerebral ventricle @ 0.95
intraventricular cancer > malignant neoplasm of cerebral ventricle @ 0.95
intraventricular choroid plexus carcinoma > malignant neoplasm of cerebral ventricle @ 0.95
frontal glioma > malignant neoplasm of frontal lobe @ 0.95
frontal astrocytoma > malignant neoplasm of frontal lobe @ 0.95
frontal glioblastoma > malignant neoplasm of frontal lobe @ 0.95
frontal oligodendroglioma > malignant neoplasm of frontal lobe @ 0.95
frontal cancer > malignant neoplasm of frontal lobe @ 0.95
frontal gbm > malignant neoplasm of frontal lobe @ 0.95
frontal lobe glioma > malignant neoplasm of frontal lobe @ 0.95
frontal lobe astrocytoma > malignant neoplasm of frontal lobe @ 0.95
frontal lobe glioblastoma > malignant neoplasm of frontal lobe @ 0.95
frontal lobe oligodendroglioma > malignant neoplasm of frontal lobe @ 0.95
frontal lobe gbm > malignant neoplasm of frontal lobe @ 0.95
temporal glioma > malignant neoplasm of temporal lobe @ 0.95
temporal astrocytoma > malignant neoplasm of temporal lobe @ 0.95
temporal glioblastoma > malignant neoplasm of temporal lobe @ 0.95
temporal oligodendroglioma > malignant neoplasm of temporal lobe @ 0.95
temporal gbm > malignant neoplasm of temporal lobe @ 0.95
temporal lobe glioma > malignant neoplasm of temporal lobe @ 0.95
temporal lobe astrocytoma > malignant neoplasm of temporal lobe @ 0.95
temporal lobe glioblastoma > malignant neoplasm of temporal lobe @ 0.95
temporal lobe oligodendroglioma > malignant neoplasm of temporal lobe @ 0.95
temporal lobe gbm > malignant neoplasm of temporal lobe @ 0.95
parietal glioma > malignant neoplasm of parietal lobe @ 0.95
parietal astrocytoma > malignant neoplasm of parietal lobe @ 0.95
parietal glioblastoma > malignant neoplasm of parietal lobe @ 0.95
parietal oligodendroglioma > malignant neoplasm of parietal lobe @ 0.95
parietal gbm > malignant neoplasm of parietal lobe @ 0.95
parietal lobe glioma > malignant neoplasm of parietal lobe @ 0.95
parietal lobe astrocytoma > malignant neoplasm of parietal lobe @ 0.95
parietal lobe glioblastoma > malignant neoplasm of parietal lobe @ 0.95
parietal lobe oligodendroglioma > malignant neoplasm of parietal lobe @ 0.95
parietal lobe gbm > malignant neoplasm of parietal lobe @ 0.95
occipital glioma > malignant neoplasm of occipital lobe @ 0.95
occipital astrocytoma > malignant neoplasm of occipital lobe @ 0.95
occipital glioblastoma > malignant neoplasm of occipital lobe @ 0.95
occipital oligodendroglioma > malignant neoplasm of occipital lobe @ 0.95
occipital gbm > malignant neoplasm of occipital lobe @ 0.95
occipital lobe glioma > malignant neoplasm of occipital lobe @ 0.95
occipital lobe astrocytoma > malignant neoplasm of occipital lobe @ 0.95
occipital lobe glioblastoma > malignant neoplasm of occipital lobe @ 0.95
occipital lobe oligodendroglioma > malignant neoplasm of occipital lobe @ 0.95
occipital lobe gbm > malignant neoplasm of occipital lobe @ 0.95
thalamic glioma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
thalamic astrocytoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
thalamic glioblastoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
thalamic cancer > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
basal ganglia glioma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
basal ganglia astrocytoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
basal ganglia glioblastoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
basal ganglia cancer > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
hypothalamic glioma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
hypothalamic astrocytoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
hypothalamic glioblastoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
hypothalamic cancer > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
internal capsule glioma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
internal capsule astrocytoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
internal capsule glioblastoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
internal capsule cancer > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
globus pallidus glioma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
globus pallidus astrocytoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
globus pallidus glioblastoma > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
globus pallidus cancer > malignant neoplasm of cerebrum except lobes and ventricles @ 0.95
corpus callosum glioma > malignant neoplasm of overlapping sites of brain @ 0.95
corpus callosum glioblastoma > malignant neoplasm of overlapping sites of brain @ 0.95
butterfly glioma > malignant neoplasm of overlapping sites of brain @ 0.95
butterfly glioblastoma > malignant neoplasm of overlapping sites of brain @ 0.95
multicentric glioma > malignant neoplasm of overlapping sites of brain @ 0.95
multicentric glioblastoma > malignant neoplasm of overlapping sites of brain @ 0.95
bihemispheric glioma > malignant neoplasm of overlapping sites of brain @ 0.95
bihemispheric glioblastoma > malignant neoplasm of overlapping sites of brain @ 0.95
cerebellar glioma > malignant neoplasm of cerebellum @ 0.95
cerebellar glioblastoma > malignant neoplasm of cerebellum @ 0.95
cerebellar medulloblastoma > malignant neoplasm of cerebellum @ 0.95
cerebellum glioma > malignant neoplasm of cerebellum @ 0.95
cerebellum astrocytoma > malignant neoplasm of cerebellum @ 0.95
cerebellum glioblastoma > malignant neoplasm of cerebellum @ 0.95
cerebellum sarcoma > malignant neoplasm of cerebellum @ 0.95
cerebellum cancer > malignant neoplasm of cerebellum @ 0.95
cerebellum medulloblastoma > malignant neoplasm of cerebellum @ 0.95
vermis glioma > malignant neoplasm of cerebellum @ 0.95
vermis astrocytoma > malignant neoplasm of cerebellum @ 0.95
vermis glioblastoma > malignant neoplasm of cerebellum @ 0.95
vermis sarcoma > malignant neoplasm of cerebellum @ 0.95
vermis cancer > malignant neoplasm of cerebellum @ 0.95
vermis medulloblastoma > malignant neoplasm of cerebellum @ 0.95
posterior fossa glioma > malignant neoplasm of cerebellum @ 0.95
posterior fossa astrocytoma > malignant neoplasm of cerebellum @ 0.95
posterior fossa glioblastoma > malignant neoplasm of cerebellum @ 0.95
posterior fossa sarcoma > malignant neoplasm of cerebellum @ 0.95
posterior fossa cancer > malignant neoplasm of cerebellum @ 0.95
posterior fossa medulloblastoma > malignant neoplasm of cerebellum @ 0.95
spongioblastoma > malignant neoplasm of brain unspecified
astroblastoma > malignant neoplasm of brain unspecified
gliosarcoma > malignant neoplasm of brain unspecified
gliomatosis > malignant neoplasm of brain unspecified
ependymoblastoma > malignant neoplasm of brain unspecified
anaplastic ependymoma > malignant neoplasm of brain unspecified
oligodendroblastoma > malignant neoplasm of brain unspecified
glioblastoma multiforme > malignant neoplasm of brain unspecified
xanthoastrocytoma anaplastic > malignant neoplasm of brain unspecified
atypical teratoid rhabdoid > malignant neoplasm of brain unspecified
atrt > malignant neoplasm of brain unspecified
etmr > malignant neoplasm of brain unspecified
spongioblastoma polare > malignant neoplasm of brain unspecified
medulloepithelioma brain > malignant neoplasm of brain unspecified
primitive polar > malignant neoplasm of brain unspecified
neuroepithelioma brain > malignant neoplasm of brain unspecified
cerebral neuroblastoma > malignant neoplasm of brain unspecified
ganglioglioma anaplastic > malignant neoplasm of brain unspecified
gemistocytic astrocytoma > malignant neoplasm of brain unspecified
fibrillary astrocytoma > malignant neoplasm of brain unspecified
pilocytic astrocytoma > malignant neoplasm of brain unspecified
protoplasmic astrocytoma > malignant neoplasm of brain unspecified
diffuse astrocytoma > malignant neoplasm of brain unspecified
oligoastrocytoma > malignant neoplasm of brain unspecified
mixed glioma > malignant neoplasm of brain unspecified
papillary thyroid > malignant neoplasm of thyroid gland
follicular thyroid > malignant neoplasm of thyroid gland
medullary thyroid > malignant neoplasm of thyroid gland
hurthle thyroid > malignant neoplasm of thyroid gland
oncocytic thyroid > malignant neoplasm of thyroid gland
insular thyroid > malignant neoplasm of thyroid gland
c cell thyroid > malignant neoplasm of thyroid gland
parafollicular thyroid > malignant neoplasm of thyroid gland
tall cell thyroid > malignant neoplasm of thyroid gland
hobnail thyroid > malignant neoplasm of thyroid gland
adrenal cortical cancer > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenal cortical carcinoma > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenal cortical adenocarcinoma > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenocortical cancer > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenocortical carcinoma > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenocortical adenocarcinoma > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenal cortex carcinoma > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenal cortex adenocarcinoma > malignant neoplasm of cortex of unspecified adrenal gland @ 0.95
adrenal medullary cancer > malignant neoplasm of medulla of unspecified adrenal gland @ 0.95
adrenal medullary carcinoma > malignant neoplasm of medulla of unspecified adrenal gland @ 0.95
adrenal medulla cancer > malignant neoplasm of medulla of unspecified adrenal gland @ 0.95
adrenal medulla carcinoma > malignant neoplasm of medulla of unspecified adrenal gland @ 0.95
ganglioneuroblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
sympathicoblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
neuroblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
sympathoblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
pepper syndrome neuroblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
hutchinson neuroblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
sympathetic neuroblastoma > malignant neoplasm of unspecified part of unspecified adrenal gland
sympathogonioma > malignant neoplasm of unspecified part of unspecified adrenal gland
neuroblastoma adrenal > malignant neoplasm of unspecified part of unspecified adrenal gland
pinealoma malignant > malignant neoplasm of pineal gland @ 0.95
pineal germ cell > malignant neoplasm of pineal gland @ 0.95
pineal teratoma malignant > malignant neoplasm of pineal gland @ 0.95
glomus jugulare malignant > malignant neoplasm of aortic body and other paraganglia @ 0.95
malignant chemodectoma > malignant neoplasm of aortic body and other paraganglia @ 0.95
nonchromaffin malignant > malignant neoplasm of aortic body and other paraganglia @ 0.95
carcinoid bronchial typical > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid bronchial atypical > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid bronchial malignant > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid bronchial neuroendocrine > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid lung typical > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid lung atypical > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid lung malignant > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid lung neuroendocrine > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid pulmonary typical > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid pulmonary atypical > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid pulmonary malignant > malignant carcinoid tumor of the bronchus and lung @ 0.95
carcinoid pulmonary neuroendocrine > malignant carcinoid tumor of the bronchus and lung @ 0.95
kulchitzky > malignant carcinoid tumor of unspecified site @ 0.8
kultschitzky > malignant carcinoid tumor of unspecified site @ 0.8

# --- lymphoma and leukemia, old names and abbreviations
nshl > nodular sclerosis hodgkin lymphoma unspecified site @ 0.95
nodular sclerosing hodgkin > nodular sclerosis hodgkin lymphoma unspecified site @ 0.95
lymphocytic depletion > lymphocyte depleted hodgkin lymphoma unspecified site @ 0.95
hodgkin sarcoma > lymphocyte depleted hodgkin lymphoma unspecified site @ 0.95
nlphl > nodular lymphocyte predominant hodgkin lymphoma unspecified site @ 0.95
lymphocyte predominance > nodular lymphocyte predominant hodgkin lymphoma unspecified site @ 0.95
lymphogranulomatosis maligna > hodgkin lymphoma unspecified @ 0.95
malignant lymphogranuloma > hodgkin lymphoma unspecified @ 0.95
lymphogranulomatosis > hodgkin lymphoma unspecified @ 0.95
sternberg disease > hodgkin lymphoma unspecified @ 0.95
pel ebstein > hodgkin lymphoma unspecified @ 0.95
reed sternberg > hodgkin lymphoma unspecified @ 0.95
paltauf sternberg > hodgkin lymphoma unspecified @ 0.95
lymphoblastomatosis hodgkin > hodgkin lymphoma unspecified @ 0.95
brill symmers > follicular lymphoma unspecified
symmers disease > follicular lymphoma unspecified
giant follicular lymphoma > follicular lymphoma unspecified
giant follicle > follicular lymphoma unspecified
giant follicular lymphoblastoma > follicular lymphoma unspecified
nodular lymphosarcoma > follicular lymphoma unspecified
nodular lymphoma > follicular lymphoma unspecified
centroblastic centrocytic > follicular lymphoma unspecified
follicular non-hodgkin > follicular lymphoma unspecified
lymphoma follicular > follicular lymphoma unspecified
splenic lymphoma villous > small cell b-cell lymphoma
sll > small cell b-cell lymphoma
villous lymphocytes > small cell b-cell lymphoma
centrocytic lymphoma > mantle cell lymphoma unspecified site @ 0.95
malignant lymphomatous polyposis > mantle cell lymphoma unspecified site @ 0.95
lymphomatous polyposis > mantle cell lymphoma unspecified site @ 0.95
intermediate lymphocytic lymphoma > mantle cell lymphoma unspecified site @ 0.95
mantle zone lymphoma > mantle cell lymphoma unspecified site @ 0.95
dlbcl > diffuse large b-cell lymphoma unspecified site
immunoblastic sarcoma > diffuse large b-cell lymphoma unspecified site
immunoblastic lymphoma > diffuse large b-cell lymphoma unspecified site
centroblastic lymphoma > diffuse large b-cell lymphoma unspecified site
plasmablastic lymphoma > diffuse large b-cell lymphoma unspecified site
t-cell rich > diffuse large b-cell lymphoma unspecified site
reticulum cell sarcoma > diffuse large b-cell lymphoma unspecified site
ebv positive large b-cell > diffuse large b-cell lymphoma unspecified site
histiocytic lymphoma diffuse > diffuse large b-cell lymphoma unspecified site
double hit lymphoma > diffuse large b-cell lymphoma unspecified site
double-hit > diffuse large b-cell lymphoma unspecified site
african jaw > burkitt lymphoma unspecified site @ 0.95
african lymphoma > burkitt lymphoma unspecified site @ 0.95
burkitt tumor > burkitt lymphoma unspecified site @ 0.95
small noncleaved > burkitt lymphoma unspecified site @ 0.95
small non-cleaved > burkitt lymphoma unspecified site @ 0.95
undifferentiated burkitt > burkitt lymphoma unspecified site @ 0.95
pmbcl > mediastinal thymic large b-cell lymphoma unspecified site @ 0.95
pmbl > mediastinal thymic large b-cell lymphoma unspecified site @ 0.95
thymic large b-cell > mediastinal thymic large b-cell lymphoma unspecified site @ 0.95
intravascular large > other non-follicular lymphoma @ 0.95
primary effusion > other non-follicular lymphoma @ 0.95
lymphoid granulomatosis > other non-follicular lymphoma @ 0.95
lymphomatoid granulomatosis > other non-follicular lymphoma @ 0.95
angioendotheliomatosis malignant > other non-follicular lymphoma @ 0.95
reticulosarcoma > non-hodgkin lymphoma unspecified @ 0.85
reticulosarcoma nos > non-hodgkin lymphoma unspecified @ 0.85
lymphosarcoma > non-hodgkin lymphoma unspecified @ 0.85
lymphosarcoma nos > non-hodgkin lymphoma unspecified @ 0.85
malignant lymphoma > non-hodgkin lymphoma unspecified @ 0.85
nhl > non-hodgkin lymphoma unspecified @ 0.85
non-hodgkin > non-hodgkin lymphoma unspecified @ 0.85
alibert bazin > mycosis fungoides unspecified site @ 0.95
granuloma fungoides > mycosis fungoides unspecified site @ 0.95
pagetoid reticulosis > mycosis fungoides unspecified site @ 0.95
woringer kolopp > mycosis fungoides unspecified site @ 0.95
folliculotropic mycosis > mycosis fungoides unspecified site @ 0.95
cutaneous mycosis fungoides > mycosis fungoides unspecified site @ 0.95
fungoides > mycosis fungoides unspecified site @ 0.95
premycosis > mycosis fungoides unspecified site @ 0.95
sezary erythroderma > sezary disease unspecified site
sezary reticulosis > sezary disease unspecified site
sezary > sezary disease unspecified site
lennert lymphoma > peripheral t-cell lymphoma not elsewhere classified @ 0.95
lymphoepithelioid lymphoma > peripheral t-cell lymphoma not elsewhere classified @ 0.95
ptcl > peripheral t-cell lymphoma not elsewhere classified @ 0.95
t-zone lymphoma > peripheral t-cell lymphoma not elsewhere classified @ 0.95
follicular t helper > peripheral t-cell lymphoma not elsewhere classified @ 0.95
lymphoepithelioid > peripheral t-cell lymphoma not elsewhere classified @ 0.95
bia-alcl > anaplastic large cell lymphoma alk-negative @ 0.95
breast implant lymphoma > anaplastic large cell lymphoma alk-negative @ 0.95
breast implant anaplastic > anaplastic large cell lymphoma alk-negative @ 0.95
implant-associated anaplastic > anaplastic large cell lymphoma alk-negative @ 0.95
aild > angioimmunoblastic t-cell lymphoma @ 0.95
ailt > angioimmunoblastic t-cell lymphoma @ 0.95
immunoblastic lymphadenopathy > angioimmunoblastic t-cell lymphoma @ 0.95
angioimmunoblastic lymphadenopathy > angioimmunoblastic t-cell lymphoma @ 0.95
lymphogranulomatosis x > angioimmunoblastic t-cell lymphoma @ 0.95
lyp > primary cutaneous cd30-positive t-cell proliferations @ 0.95
macaulay disease > primary cutaneous cd30-positive t-cell proliferations @ 0.95
bpdcn > blastic nk-cell lymphoma @ 0.95
blastic plasmacytoid dendritic > blastic nk-cell lymphoma @ 0.95
plasmacytoid dendritic > blastic nk-cell lymphoma @ 0.95
agranular cd4 > blastic nk-cell lymphoma @ 0.95
monomorphic epitheliotropic > enteropathy-type intestinal t-cell lymphoma @ 0.95
meitl > enteropathy-type intestinal t-cell lymphoma @ 0.95
celiac lymphoma > enteropathy-type intestinal t-cell lymphoma @ 0.95
enteropathy-associated > enteropathy-type intestinal t-cell lymphoma @ 0.95
angiocentric nasal > extranodal nk/t-cell lymphoma nasal type
lethal midline > extranodal nk/t-cell lymphoma nasal type
nasal nk > extranodal nk/t-cell lymphoma nasal type
midline lymphoma > extranodal nk/t-cell lymphoma nasal type
midline malignant reticulosis > extranodal nk/t-cell lymphoma nasal type
polymorphic reticulosis > extranodal nk/t-cell lymphoma nasal type
gamma heavy chain > heavy chain disease not having achieved remission @ 0.95
mu heavy chain > heavy chain disease not having achieved remission @ 0.95
seligmann disease > immunoproliferative small intestinal disease @ 0.95
mediterranean abdominal lymphoma > immunoproliferative small intestinal disease @ 0.95
maltoma > extranodal marginal zone b-cell lymphoma of mucosa-associated lymphoid tissue @ 0.95
malt lymphoma > extranodal marginal zone b-cell lymphoma of mucosa-associated lymphoid tissue @ 0.95
balt lymphoma > extranodal marginal zone b-cell lymphoma of mucosa-associated lymphoid tissue @ 0.95
salt lymphoma > extranodal marginal zone b-cell lymphoma of mucosa-associated lymphoid tissue @ 0.95
mucosa-associated lymphoma > extranodal marginal zone b-cell lymphoma of mucosa-associated lymphoid tissue @ 0.95
skin-associated lymphoid > extranodal marginal zone b-cell lymphoma of mucosa-associated lymphoid tissue @ 0.95
waldenstrom > waldenstrom macroglobulinemia not having achieved remission
primary macroglobulinemia > waldenstrom macroglobulinemia not having achieved remission
macroglobulinemia idiopathic > waldenstrom macroglobulinemia not having achieved remission
igm lymphoplasmacytic > waldenstrom macroglobulinemia not having achieved remission
rustitskii > multiple myeloma not having achieved remission @ 0.95
rustitski > multiple myeloma not having achieved remission @ 0.95
kahler > multiple myeloma not having achieved remission @ 0.95
kahlers disease > multiple myeloma not having achieved remission @ 0.95
myelomatosis > multiple myeloma not having achieved remission @ 0.95
medullary plasmacytoma > multiple myeloma not having achieved remission @ 0.95
plasma cell myeloma > multiple myeloma not having achieved remission @ 0.95
huppert disease > multiple myeloma not having achieved remission @ 0.95
osteosclerotic myeloma > multiple myeloma not having achieved remission @ 0.95
nonsecretory myeloma > multiple myeloma not having achieved remission @ 0.95
myelomatosis multiple > multiple myeloma not having achieved remission @ 0.95
light chain myeloma > multiple myeloma not having achieved remission @ 0.95
solitary myeloma > solitary plasmacytoma not having achieved remission @ 0.95
plasma cell tumor > solitary plasmacytoma not having achieved remission @ 0.95
plasmacytoma bone > solitary plasmacytoma not having achieved remission @ 0.95
acute lymphatic leukemia > acute lymphoblastic leukemia not having achieved remission @ 0.95
b-all > acute lymphoblastic leukemia not having achieved remission @ 0.95
t-all > acute lymphoblastic leukemia not having achieved remission @ 0.95
philadelphia acute lymphoblastic > acute lymphoblastic leukemia not having achieved remission @ 0.95
acute lymphoid leukemia > acute lymphoblastic leukemia not having achieved remission @ 0.95
precursor b-all > acute lymphoblastic leukemia not having achieved remission @ 0.95
philadelphia positive all > acute lymphoblastic leukemia not having achieved remission @ 0.95
acute lymphocytic > acute lymphoblastic leukemia not having achieved remission @ 0.95
chronic lymphatic > chronic lymphocytic leukemia of b-cell type not having achieved remission
chronic lymphoid > chronic lymphocytic leukemia of b-cell type not having achieved remission
b-cll > chronic lymphocytic leukemia of b-cell type not having achieved remission
cll > chronic lymphocytic leukemia of b-cell type not having achieved remission
richter > chronic lymphocytic leukemia of b-cell type not having achieved remission
hairy cell > hairy cell leukemia not having achieved remission
leukemic reticuloendotheliosis > hairy cell leukemia not having achieved remission
tricholeukocytic > hairy cell leukemia not having achieved remission
t-pll > prolymphocytic leukemia of t-cell type not having achieved remission @ 0.95
t-cell prolymphocytic > prolymphocytic leukemia of t-cell type not having achieved remission @ 0.95
t prolymphocytic > prolymphocytic leukemia of t-cell type not having achieved remission @ 0.95
t-lgl > other lymphoid leukemia not having achieved remission @ 0.95
t-gamma lymphoproliferative > other lymphoid leukemia not having achieved remission @ 0.95
large granular lymphocytic > other lymphoid leukemia not having achieved remission @ 0.95
acml > atypical chronic myeloid leukemia bcr/abl-negative not having achieved remission @ 0.95
atypical cml > atypical chronic myeloid leukemia bcr/abl-negative not having achieved remission @ 0.95
bcr-abl negative cml > atypical chronic myeloid leukemia bcr/abl-negative not having achieved remission @ 0.95
promyelocytic m3 > acute promyelocytic leukemia not having achieved remission @ 0.95
aml m3 > acute promyelocytic leukemia not having achieved remission @ 0.95
apml > acute promyelocytic leukemia not having achieved remission @ 0.95
naegeli > acute myelomonocytic leukemia not having achieved remission @ 0.95
naegeli leukemia > acute myelomonocytic leukemia not having achieved remission @ 0.95
aml m4 > acute myelomonocytic leukemia not having achieved remission @ 0.95
amml > acute myelomonocytic leukemia not having achieved remission @ 0.95
amol > acute monoblastic/monocytic leukemia not having achieved remission @ 0.95
aml m5 > acute monoblastic/monocytic leukemia not having achieved remission @ 0.95
acute monocytic > acute monoblastic/monocytic leukemia not having achieved remission @ 0.95
acute monoblastic > acute monoblastic/monocytic leukemia not having achieved remission @ 0.95
juvenile cml > juvenile myelomonocytic leukemia not having achieved remission @ 0.95
juvenile chronic myelogenous > juvenile myelomonocytic leukemia not having achieved remission @ 0.95
jmml > juvenile myelomonocytic leukemia not having achieved remission @ 0.95
juvenile chronic myeloid > juvenile myelomonocytic leukemia not having achieved remission @ 0.95
guglielmo > acute erythroid leukemia not having achieved remission @ 0.95
di guglielmo > acute erythroid leukemia not having achieved remission @ 0.95
erythroleukemia > acute erythroid leukemia not having achieved remission @ 0.95
acute erythremia > acute erythroid leukemia not having achieved remission @ 0.95
erythremic myelosis > acute erythroid leukemia not having achieved remission @ 0.95
aml m6 > acute erythroid leukemia not having achieved remission @ 0.95
heilmeyer schoner > acute erythroid leukemia not having achieved remission @ 0.95
aml m7 > acute megakaryoblastic leukemia not having achieved remission @ 0.95
megakaryocytic acute > acute megakaryoblastic leukemia not having achieved remission @ 0.95
acute myelofibrosis > acute panmyelosis with myelofibrosis not having achieved remission @ 0.95
malignant myelosclerosis > acute panmyelosis with myelofibrosis not having achieved remission @ 0.95
acute panmyelosis > acute panmyelosis with myelofibrosis not having achieved remission @ 0.95
acute myelosclerosis > acute panmyelosis with myelofibrosis not having achieved remission @ 0.95
rars-t > myelodysplastic disease not elsewhere classified @ 0.95
mds/mpn > myelodysplastic disease not elsewhere classified @ 0.95
myelodysplastic/myeloproliferative > myelodysplastic disease not elsewhere classified @ 0.95
mds mpn overlap > myelodysplastic disease not elsewhere classified @ 0.95
acute basophilic > other specified leukemias not having achieved remission
basophilic leukemia > other specified leukemias not having achieved remission
aggressive nk > other specified leukemias not having achieved remission
eosinophilic leukemia acute > other specified leukemias not having achieved remission
stem cell leukemia > acute leukemia of unspecified cell type not having achieved remission @ 0.95
mixed phenotype > acute leukemia of unspecified cell type not having achieved remission @ 0.95
bilineal leukemia > acute leukemia of unspecified cell type not having achieved remission @ 0.95
biphenotypic > acute leukemia of unspecified cell type not having achieved remission @ 0.95
undifferentiated leukemia > acute leukemia of unspecified cell type not having achieved remission @ 0.95
blast cell leukemia > acute leukemia of unspecified cell type not having achieved remission @ 0.95
mixed lineage acute > acute leukemia of unspecified cell type not having achieved remission @ 0.95
acute undifferentiated > acute leukemia of unspecified cell type not having achieved remission @ 0.95
letterer > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
letterer siwe > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
abt letterer > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
acute histiocytosis x > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
multisystem langerhans > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
nonlipid reticuloendotheliosis > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
disseminated lch > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
acute differentiated histiocytosis > multifocal and multisystemic disseminated langerhans-cell histiocytosis @ 0.95
hand schuller > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
schuller christian > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
hand-schuller-christian > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
multifocal eosinophilic granuloma > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
kay disease > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
histiocytosis x multifocal > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
chronic histiocytosis x > multifocal and unisystemic langerhans-cell histiocytosis @ 0.95
eosinophilic granuloma > unifocal langerhans-cell histiocytosis
lichtenstein disease > unifocal langerhans-cell histiocytosis
histiocytosis x > unifocal langerhans-cell histiocytosis
taratynov > unifocal langerhans-cell histiocytosis
langerhans histiocytosis > unifocal langerhans-cell histiocytosis
lch > unifocal langerhans-cell histiocytosis
malignant histiocytosis > histiocytic sarcoma @ 0.95
histiocytic medullary reticulosis > histiocytic sarcoma @ 0.95
malignant reticuloendotheliosis > histiocytic sarcoma @ 0.95
aleukemic reticulosis > histiocytic sarcoma @ 0.95
malignant reticulosis > histiocytic sarcoma @ 0.95
malignant mastocytosis > malignant mast cell neoplasm unspecified @ 0.95
malignant mastocytoma > malignant mast cell neoplasm unspecified @ 0.95
interdigitating dendritic > sarcoma of dendritic cells accessory cells @ 0.95
follicular dendritic > sarcoma of dendritic cells accessory cells @ 0.95
indeterminate dendritic > sarcoma of dendritic cells accessory cells @ 0.95

# --- carcinoma in situ, benign and uncertain
bowen glans > carcinoma in situ of penis @ 0.95
bowen disease penis > carcinoma in situ of penis @ 0.95
bowen disease glans > carcinoma in situ of penis @ 0.95
intraepidermal carcinoma penis > carcinoma in situ of penis @ 0.95
intraepidermal carcinoma glans > carcinoma in situ of penis @ 0.95
erythroplasia penis > carcinoma in situ of penis @ 0.95
pein > carcinoma in situ of penis @ 0.95
vulvar intraepithelial grade iii > carcinoma in situ of vulva
vulvar hsil > carcinoma in situ of vulva
bowen vagina > carcinoma in situ of vagina @ 0.95
bowen anus > carcinoma in situ of anus and anal canal @ 0.95
anal intraepithelial grade iii > carcinoma in situ of anus and anal canal @ 0.95
prostatic intraepithelial grade iii > carcinoma in situ of prostate @ 0.95
prostatic intraepithelial iii > carcinoma in situ of prostate @ 0.95
cin iii > carcinoma in situ of cervix unspecified
barrett high grade > barrett's esophagus with high grade dysplasia @ 0.95
high grade dysplasia barrett > barrett's esophagus with high grade dysplasia @ 0.95
hutchinson freckle > melanoma in situ unspecified
lentigo maligna > melanoma in situ unspecified
hutchinson melanotic freckle > melanoma in situ unspecified
precancerous melanosis > melanoma in situ unspecified
circumscribed precancerous melanosis > melanoma in situ unspecified
dubreuilh > melanoma in situ unspecified
atypical melanocytic hyperplasia severe > melanoma in situ unspecified
dcis > intraductal carcinoma in situ of unspecified breast @ 0.95
intraductal carcinoma noninfiltrating > intraductal carcinoma in situ of unspecified breast @ 0.95
noninvasive ductal > intraductal carcinoma in situ of unspecified breast @ 0.95
lcis > lobular carcinoma in situ of unspecified breast @ 0.95
lobular neoplasia > lobular carcinoma in situ of unspecified breast @ 0.95
polyp adenomatous sigmoid > benign neoplasm of sigmoid colon @ 0.95
fibromyoma sigmoid > benign neoplasm of sigmoid colon @ 0.95
hamartoma benign sigmoid > benign neoplasm of sigmoid colon @ 0.95
tubulovillous adenoma sigmoid > benign neoplasm of sigmoid colon @ 0.95
villous adenoma sigmoid > benign neoplasm of sigmoid colon @ 0.95
tubular adenoma sigmoid > benign neoplasm of sigmoid colon @ 0.95
oncocytoma sigmoid > benign neoplasm of sigmoid colon @ 0.95
polyp adenomatous cecum > benign neoplasm of cecum @ 0.95
fibromyoma cecum > benign neoplasm of cecum @ 0.95
hamartoma benign cecum > benign neoplasm of cecum @ 0.95
tubulovillous adenoma cecum > benign neoplasm of cecum @ 0.95
villous adenoma cecum > benign neoplasm of cecum @ 0.95
tubular adenoma cecum > benign neoplasm of cecum @ 0.95
oncocytoma cecum > benign neoplasm of cecum @ 0.95
adenoma ascending colon > benign neoplasm of ascending colon @ 0.95
adenoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
papilloma ascending colon > benign neoplasm of ascending colon @ 0.95
papilloma hepatic flexure > benign neoplasm of ascending colon @ 0.95
fibroma ascending colon > benign neoplasm of ascending colon @ 0.95
fibroma hepatic flexure > benign neoplasm of ascending colon @ 0.95
polyp adenomatous ascending colon > benign neoplasm of ascending colon @ 0.95
polyp adenomatous hepatic flexure > benign neoplasm of ascending colon @ 0.95
benign tumor ascending colon > benign neoplasm of ascending colon @ 0.95
benign tumor hepatic flexure > benign neoplasm of ascending colon @ 0.95
leiomyoma ascending colon > benign neoplasm of ascending colon @ 0.95
leiomyoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
myxoma ascending colon > benign neoplasm of ascending colon @ 0.95
myxoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
fibromyoma ascending colon > benign neoplasm of ascending colon @ 0.95
fibromyoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
cystadenoma ascending colon > benign neoplasm of ascending colon @ 0.95
cystadenoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
hamartoma benign ascending colon > benign neoplasm of ascending colon @ 0.95
hamartoma benign hepatic flexure > benign neoplasm of ascending colon @ 0.95
tubulovillous adenoma ascending colon > benign neoplasm of ascending colon @ 0.95
tubulovillous adenoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
villous adenoma ascending colon > benign neoplasm of ascending colon @ 0.95
villous adenoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
tubular adenoma ascending colon > benign neoplasm of ascending colon @ 0.95
tubular adenoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
oncocytoma ascending colon > benign neoplasm of ascending colon @ 0.95
oncocytoma hepatic flexure > benign neoplasm of ascending colon @ 0.95
adenoma transverse colon > benign neoplasm of transverse colon @ 0.95
papilloma transverse colon > benign neoplasm of transverse colon @ 0.95
fibroma transverse colon > benign neoplasm of transverse colon @ 0.95
polyp adenomatous transverse colon > benign neoplasm of transverse colon @ 0.95
benign tumor transverse colon > benign neoplasm of transverse colon @ 0.95
leiomyoma transverse colon > benign neoplasm of transverse colon @ 0.95
myxoma transverse colon > benign neoplasm of transverse colon @ 0.95
fibromyoma transverse colon > benign neoplasm of transverse colon @ 0.95
cystadenoma transverse colon > benign neoplasm of transverse colon @ 0.95
hamartoma benign transverse colon > benign neoplasm of transverse colon @ 0.95
tubulovillous adenoma transverse colon > benign neoplasm of transverse colon @ 0.95
villous adenoma transverse colon > benign neoplasm of transverse colon @ 0.95
tubular adenoma transverse colon > benign neoplasm of transverse colon @ 0.95
oncocytoma transverse colon > benign neoplasm of transverse colon @ 0.95
adenoma descending colon > benign neoplasm of descending colon @ 0.95
papilloma descending colon > benign neoplasm of descending colon @ 0.95
fibroma descending colon > benign neoplasm of descending colon @ 0.95
polyp adenomatous descending colon > benign neoplasm of descending colon @ 0.95
benign tumor descending colon > benign neoplasm of descending colon @ 0.95
leiomyoma descending colon > benign neoplasm of descending colon @ 0.95
myxoma descending colon > benign neoplasm of descending colon @ 0.95
fibromyoma descending colon > benign neoplasm of descending colon @ 0.95
cystadenoma descending colon > benign neoplasm of descending colon @ 0.95
hamartoma benign descending colon > benign neoplasm of descending colon @ 0.95
tubulovillous adenoma descending colon > benign neoplasm of descending colon @ 0.95
villous adenoma descending colon > benign neoplasm of descending colon @ 0.95
tubular adenoma descending colon > benign neoplasm of descending colon @ 0.95
oncocytoma descending colon > benign neoplasm of descending colon @ 0.95
polyp adenomatous rectum > benign neoplasm of rectum @ 0.95
fibromyoma rectum > benign neoplasm of rectum @ 0.95
hamartoma benign rectum > benign neoplasm of rectum @ 0.95
tubulovillous adenoma rectum > benign neoplasm of rectum @ 0.95
tubular adenoma rectum > benign neoplasm of rectum @ 0.95
oncocytoma rectum > benign neoplasm of rectum @ 0.95
adenoma larynx > benign neoplasm of larynx @ 0.95
adenoma aryepiglottic > benign neoplasm of larynx @ 0.95
papilloma larynx > benign neoplasm of larynx @ 0.95
papilloma aryepiglottic > benign neoplasm of larynx @ 0.95
fibroma larynx > benign neoplasm of larynx @ 0.95
fibroma aryepiglottic > benign neoplasm of larynx @ 0.95
polyp adenomatous epiglottis > benign neoplasm of larynx @ 0.95
polyp adenomatous vocal cord > benign neoplasm of larynx @ 0.95
polyp adenomatous larynx > benign neoplasm of larynx @ 0.95
polyp adenomatous laryngeal > benign neoplasm of larynx @ 0.95
polyp adenomatous glottis > benign neoplasm of larynx @ 0.95
polyp adenomatous aryepiglottic > benign neoplasm of larynx @ 0.95
benign tumor larynx > benign neoplasm of larynx @ 0.95
benign tumor aryepiglottic > benign neoplasm of larynx @ 0.95
leiomyoma larynx > benign neoplasm of larynx @ 0.95
leiomyoma aryepiglottic > benign neoplasm of larynx @ 0.95
myxoma larynx > benign neoplasm of larynx @ 0.95
myxoma aryepiglottic > benign neoplasm of larynx @ 0.95
fibromyoma epiglottis > benign neoplasm of larynx @ 0.95
fibromyoma vocal cord > benign neoplasm of larynx @ 0.95
fibromyoma larynx > benign neoplasm of larynx @ 0.95
fibromyoma laryngeal > benign neoplasm of larynx @ 0.95
fibromyoma glottis > benign neoplasm of larynx @ 0.95
fibromyoma aryepiglottic > benign neoplasm of larynx @ 0.95
cystadenoma larynx > benign neoplasm of larynx @ 0.95
cystadenoma aryepiglottic > benign neoplasm of larynx @ 0.95
hamartoma benign epiglottis > benign neoplasm of larynx @ 0.95
hamartoma benign vocal cord > benign neoplasm of larynx @ 0.95
hamartoma benign larynx > benign neoplasm of larynx @ 0.95
hamartoma benign laryngeal > benign neoplasm of larynx @ 0.95
hamartoma benign glottis > benign neoplasm of larynx @ 0.95
hamartoma benign aryepiglottic > benign neoplasm of larynx @ 0.95
tubulovillous adenoma epiglottis > benign neoplasm of larynx @ 0.95
tubulovillous adenoma vocal cord > benign neoplasm of larynx @ 0.95
tubulovillous adenoma larynx > benign neoplasm of larynx @ 0.95
tubulovillous adenoma laryngeal > benign neoplasm of larynx @ 0.95
tubulovillous adenoma glottis > benign neoplasm of larynx @ 0.95
tubulovillous adenoma aryepiglottic > benign neoplasm of larynx @ 0.95
villous adenoma epiglottis > benign neoplasm of larynx @ 0.95
villous adenoma vocal cord > benign neoplasm of larynx @ 0.95
villous adenoma larynx > benign neoplasm of larynx @ 0.95
villous adenoma laryngeal > benign neoplasm of larynx @ 0.95
villous adenoma glottis > benign neoplasm of larynx @ 0.95
villous adenoma aryepiglottic > benign neoplasm of larynx @ 0.95
tubular adenoma epiglottis > benign neoplasm of larynx @ 0.95
tubular adenoma vocal cord > benign neoplasm of larynx @ 0.95
tubular adenoma larynx > benign neoplasm of larynx @ 0.95
tubular adenoma laryngeal > benign neoplasm of larynx @ 0.95
tubular adenoma glottis > benign neoplasm of larynx @ 0.95
tubular adenoma aryepiglottic > benign neoplasm of larynx @ 0.95
oncocytoma epiglottis > benign neoplasm of larynx @ 0.95
oncocytoma vocal cord > benign neoplasm of larynx @ 0.95
oncocytoma larynx > benign neoplasm of larynx @ 0.95
oncocytoma laryngeal > benign neoplasm of larynx @ 0.95
oncocytoma glottis > benign neoplasm of larynx @ 0.95
oncocytoma aryepiglottic > benign neoplasm of larynx @ 0.95
adenoma uvula > benign neoplasm of other parts of mouth @ 0.95
adenoma soft palate > benign neoplasm of other parts of mouth @ 0.95
adenoma palate > benign neoplasm of other parts of mouth @ 0.95
adenoma gingiva > benign neoplasm of other parts of mouth @ 0.95
adenoma cheek > benign neoplasm of other parts of mouth @ 0.95
adenoma buccal > benign neoplasm of other parts of mouth @ 0.95
adenoma gum > benign neoplasm of other parts of mouth @ 0.95
adenoma mouth > benign neoplasm of other parts of mouth @ 0.95
papilloma uvula > benign neoplasm of other parts of mouth @ 0.95
papilloma soft palate > benign neoplasm of other parts of mouth @ 0.95
papilloma palate > benign neoplasm of other parts of mouth @ 0.95
papilloma gingiva > benign neoplasm of other parts of mouth @ 0.95
papilloma cheek > benign neoplasm of other parts of mouth @ 0.95
papilloma buccal > benign neoplasm of other parts of mouth @ 0.95
papilloma gum > benign neoplasm of other parts of mouth @ 0.95
papilloma mouth > benign neoplasm of other parts of mouth @ 0.95
fibroma uvula > benign neoplasm of other parts of mouth @ 0.95
fibroma soft palate > benign neoplasm of other parts of mouth @ 0.95
fibroma palate > benign neoplasm of other parts of mouth @ 0.95
fibroma gingiva > benign neoplasm of other parts of mouth @ 0.95
fibroma cheek > benign neoplasm of other parts of mouth @ 0.95
fibroma buccal > benign neoplasm of other parts of mouth @ 0.95
fibroma gum > benign neoplasm of other parts of mouth @ 0.95
fibroma mouth > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous uvula > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous soft palate > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous palate > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous gingiva > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous cheek > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous buccal > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous gum > benign neoplasm of other parts of mouth @ 0.95
polyp adenomatous mouth > benign neoplasm of other parts of mouth @ 0.95
benign tumor uvula > benign neoplasm of other parts of mouth @ 0.95
benign tumor soft palate > benign neoplasm of other parts of mouth @ 0.95
benign tumor palate > benign neoplasm of other parts of mouth @ 0.95
benign tumor gingiva > benign neoplasm of other parts of mouth @ 0.95
benign tumor cheek > benign neoplasm of other parts of mouth @ 0.95
benign tumor buccal > benign neoplasm of other parts of mouth @ 0.95
benign tumor gum > benign neoplasm of other parts of mouth @ 0.95
benign tumor mouth > benign neoplasm of other parts of mouth @ 0.95
leiomyoma uvula > benign neoplasm of other parts of mouth @ 0.95
leiomyoma soft palate > benign neoplasm of other parts of mouth @ 0.95
leiomyoma palate > benign neoplasm of other parts of mouth @ 0.95
leiomyoma gingiva > benign neoplasm of other parts of mouth @ 0.95
leiomyoma cheek > benign neoplasm of other parts of mouth @ 0.95
leiomyoma buccal > benign neoplasm of other parts of mouth @ 0.95
leiomyoma gum > benign neoplasm of other parts of mouth @ 0.95
leiomyoma mouth > benign neoplasm of other parts of mouth @ 0.95
myxoma uvula > benign neoplasm of other parts of mouth @ 0.95
myxoma soft palate > benign neoplasm of other parts of mouth @ 0.95
myxoma palate > benign neoplasm of other parts of mouth @ 0.95
myxoma gingiva > benign neoplasm of other parts of mouth @ 0.95
myxoma cheek > benign neoplasm of other parts of mouth @ 0.95
myxoma buccal > benign neoplasm of other parts of mouth @ 0.95
myxoma gum > benign neoplasm of other parts of mouth @ 0.95
myxoma mouth > benign neoplasm of other parts of mouth @ 0.95
fibromyoma uvula > benign neoplasm of other parts of mouth @ 0.95
fibromyoma soft palate > benign neoplasm of other parts of mouth @ 0.95
fibromyoma palate > benign neoplasm of other parts of mouth @ 0.95
fibromyoma gingiva > benign neoplasm of other parts of mouth @ 0.95
fibromyoma cheek > benign neoplasm of other parts of mouth @ 0.95
fibromyoma buccal > benign neoplasm of other parts of mouth @ 0.95
fibromyoma gum > benign neoplasm of other parts of mouth @ 0.95
fibromyoma mouth > benign neoplasm of other parts of mouth @ 0.95
cystadenoma uvula > benign neoplasm of other parts of mouth @ 0.95
cystadenoma soft palate > benign neoplasm of other parts of mouth @ 0.95
cystadenoma palate > benign neoplasm of other parts of mouth @ 0.95
cystadenoma gingiva > benign neoplasm of other parts of mouth @ 0.95
cystadenoma cheek > benign neoplasm of other parts of mouth @ 0.95
cystadenoma buccal > benign neoplasm of other parts of mouth @ 0.95
cystadenoma gum > benign neoplasm of other parts of mouth @ 0.95
cystadenoma mouth > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign uvula > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign soft palate > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign palate > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign gingiva > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign cheek > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign buccal > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign gum > benign neoplasm of other parts of mouth @ 0.95
hamartoma benign mouth > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma uvula > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma soft palate > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma palate > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma gingiva > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma cheek > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma buccal > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma gum > benign neoplasm of other parts of mouth @ 0.95
tubulovillous adenoma mouth > benign neoplasm of other parts of mouth @ 0.95
villous adenoma uvula > benign neoplasm of other parts of mouth @ 0.95
villous adenoma soft palate > benign neoplasm of other parts of mouth @ 0.95
villous adenoma palate > benign neoplasm of other parts of mouth @ 0.95
villous adenoma gingiva > benign neoplasm of other parts of mouth @ 0.95
villous adenoma cheek > benign neoplasm of other parts of mouth @ 0.95
villous adenoma buccal > benign neoplasm of other parts of mouth @ 0.95
villous adenoma gum > benign neoplasm of other parts of mouth @ 0.95
villous adenoma mouth > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma uvula > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma soft palate > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma palate > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma gingiva > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma cheek > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma buccal > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma gum > benign neoplasm of other parts of mouth @ 0.95
tubular adenoma mouth > benign neoplasm of other parts of mouth @ 0.95
oncocytoma uvula > benign neoplasm of other parts of mouth @ 0.95
oncocytoma soft palate > benign neoplasm of other parts of mouth @ 0.95
oncocytoma palate > benign neoplasm of other parts of mouth @ 0.95
oncocytoma gingiva > benign neoplasm of other parts of mouth @ 0.95
oncocytoma cheek > benign neoplasm of other parts of mouth @ 0.95
oncocytoma buccal > benign neoplasm of other parts of mouth @ 0.95
oncocytoma gum > benign neoplasm of other parts of mouth @ 0.95
oncocytoma mouth > benign neoplasm of other parts of mouth @ 0.95
adenoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
adenoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
papilloma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
papilloma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
fibroma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
fibroma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
polyp adenomatous vallecula > benign neoplasm of other parts of oropharynx @ 0.95
polyp adenomatous tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
polyp adenomatous oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
benign tumor tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
benign tumor oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
leiomyoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
leiomyoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
myxoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
myxoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
fibromyoma vallecula > benign neoplasm of other parts of oropharynx @ 0.95
fibromyoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
fibromyoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
cystadenoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
cystadenoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
hamartoma benign vallecula > benign neoplasm of other parts of oropharynx @ 0.95
hamartoma benign tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
hamartoma benign oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
tubulovillous adenoma vallecula > benign neoplasm of other parts of oropharynx @ 0.95
tubulovillous adenoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
tubulovillous adenoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
villous adenoma vallecula > benign neoplasm of other parts of oropharynx @ 0.95
villous adenoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
villous adenoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
tubular adenoma vallecula > benign neoplasm of other parts of oropharynx @ 0.95
tubular adenoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
tubular adenoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
oncocytoma vallecula > benign neoplasm of other parts of oropharynx @ 0.95
oncocytoma tonsillar pillar > benign neoplasm of other parts of oropharynx @ 0.95
oncocytoma oropharynx > benign neoplasm of other parts of oropharynx @ 0.95
adenoma pyriform > benign neoplasm of hypopharynx @ 0.95
adenoma piriform > benign neoplasm of hypopharynx @ 0.95
papilloma pyriform > benign neoplasm of hypopharynx @ 0.95
papilloma piriform > benign neoplasm of hypopharynx @ 0.95
fibroma pyriform > benign neoplasm of hypopharynx @ 0.95
fibroma piriform > benign neoplasm of hypopharynx @ 0.95
polyp adenomatous pyriform > benign neoplasm of hypopharynx @ 0.95
polyp adenomatous piriform > benign neoplasm of hypopharynx @ 0.95
polyp adenomatous postcricoid > benign neoplasm of hypopharynx @ 0.95
benign tumor pyriform > benign neoplasm of hypopharynx @ 0.95
benign tumor piriform > benign neoplasm of hypopharynx @ 0.95
leiomyoma pyriform > benign neoplasm of hypopharynx @ 0.95
leiomyoma piriform > benign neoplasm of hypopharynx @ 0.95
myxoma pyriform > benign neoplasm of hypopharynx @ 0.95
myxoma piriform > benign neoplasm of hypopharynx @ 0.95
fibromyoma pyriform > benign neoplasm of hypopharynx @ 0.95
fibromyoma piriform > benign neoplasm of hypopharynx @ 0.95
fibromyoma postcricoid > benign neoplasm of hypopharynx @ 0.95
cystadenoma pyriform > benign neoplasm of hypopharynx @ 0.95
cystadenoma piriform > benign neoplasm of hypopharynx @ 0.95
hamartoma benign pyriform > benign neoplasm of hypopharynx @ 0.95
hamartoma benign piriform > benign neoplasm of hypopharynx @ 0.95
hamartoma benign postcricoid > benign neoplasm of hypopharynx @ 0.95
tubulovillous adenoma pyriform > benign neoplasm of hypopharynx @ 0.95
tubulovillous adenoma piriform > benign neoplasm of hypopharynx @ 0.95
tubulovillous adenoma postcricoid > benign neoplasm of hypopharynx @ 0.95
villous adenoma pyriform > benign neoplasm of hypopharynx @ 0.95
villous adenoma piriform > benign neoplasm of hypopharynx @ 0.95
villous adenoma postcricoid > benign neoplasm of hypopharynx @ 0.95
tubular adenoma pyriform > benign neoplasm of hypopharynx @ 0.95
tubular adenoma piriform > benign neoplasm of hypopharynx @ 0.95
tubular adenoma postcricoid > benign neoplasm of hypopharynx @ 0.95
oncocytoma pyriform > benign neoplasm of hypopharynx @ 0.95
oncocytoma piriform > benign neoplasm of hypopharynx @ 0.95
oncocytoma postcricoid > benign neoplasm of hypopharynx @ 0.95
adenoma hypophysis > benign neoplasm of pituitary gland @ 0.95
adenoma sellar > benign neoplasm of pituitary gland @ 0.95
papilloma pituitary > benign neoplasm of pituitary gland @ 0.95
papilloma hypophysis > benign neoplasm of pituitary gland @ 0.95
papilloma sellar > benign neoplasm of pituitary gland @ 0.95
fibroma pituitary > benign neoplasm of pituitary gland @ 0.95
fibroma hypophysis > benign neoplasm of pituitary gland @ 0.95
fibroma sellar > benign neoplasm of pituitary gland @ 0.95
polyp adenomatous pituitary > benign neoplasm of pituitary gland @ 0.95
polyp adenomatous hypophysis > benign neoplasm of pituitary gland @ 0.95
polyp adenomatous sellar > benign neoplasm of pituitary gland @ 0.95
benign tumor pituitary > benign neoplasm of pituitary gland @ 0.95
benign tumor hypophysis > benign neoplasm of pituitary gland @ 0.95
benign tumor sellar > benign neoplasm of pituitary gland @ 0.95
leiomyoma pituitary > benign neoplasm of pituitary gland @ 0.95
leiomyoma hypophysis > benign neoplasm of pituitary gland @ 0.95
leiomyoma sellar > benign neoplasm of pituitary gland @ 0.95
myxoma pituitary > benign neoplasm of pituitary gland @ 0.95
myxoma hypophysis > benign neoplasm of pituitary gland @ 0.95
myxoma sellar > benign neoplasm of pituitary gland @ 0.95
fibromyoma pituitary > benign neoplasm of pituitary gland @ 0.95
fibromyoma hypophysis > benign neoplasm of pituitary gland @ 0.95
fibromyoma sellar > benign neoplasm of pituitary gland @ 0.95
cystadenoma pituitary > benign neoplasm of pituitary gland @ 0.95
cystadenoma hypophysis > benign neoplasm of pituitary gland @ 0.95
cystadenoma sellar > benign neoplasm of pituitary gland @ 0.95
hamartoma benign pituitary > benign neoplasm of pituitary gland @ 0.95
hamartoma benign hypophysis > benign neoplasm of pituitary gland @ 0.95
hamartoma benign sellar > benign neoplasm of pituitary gland @ 0.95
tubulovillous adenoma pituitary > benign neoplasm of pituitary gland @ 0.95
tubulovillous adenoma hypophysis > benign neoplasm of pituitary gland @ 0.95
tubulovillous adenoma sellar > benign neoplasm of pituitary gland @ 0.95
villous adenoma pituitary > benign neoplasm of pituitary gland @ 0.95
villous adenoma hypophysis > benign neoplasm of pituitary gland @ 0.95
villous adenoma sellar > benign neoplasm of pituitary gland @ 0.95
tubular adenoma pituitary > benign neoplasm of pituitary gland @ 0.95
tubular adenoma hypophysis > benign neoplasm of pituitary gland @ 0.95
tubular adenoma sellar > benign neoplasm of pituitary gland @ 0.95
oncocytoma pituitary > benign neoplasm of pituitary gland @ 0.95
oncocytoma hypophysis > benign neoplasm of pituitary gland @ 0.95
oncocytoma sellar > benign neoplasm of pituitary gland @ 0.95
adenoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
adenoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
adenoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
papilloma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
papilloma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
papilloma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
fibroma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
fibroma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
fibroma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
polyp adenomatous adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
polyp adenomatous adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
polyp adenomatous suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
benign tumor adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
benign tumor adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
benign tumor suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
leiomyoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
leiomyoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
leiomyoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
myxoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
myxoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
myxoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
fibromyoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
fibromyoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
fibromyoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
cystadenoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
cystadenoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
cystadenoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
hamartoma benign adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
hamartoma benign adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
hamartoma benign suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
tubulovillous adenoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
tubulovillous adenoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
tubulovillous adenoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
villous adenoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
villous adenoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
villous adenoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
tubular adenoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
tubular adenoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
tubular adenoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
oncocytoma adrenal > benign neoplasm of unspecified adrenal gland @ 0.95
oncocytoma adrenocortical > benign neoplasm of unspecified adrenal gland @ 0.95
oncocytoma suprarenal > benign neoplasm of unspecified adrenal gland @ 0.95
papilloma thyroid > benign neoplasm of thyroid gland @ 0.95
papilloma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
fibroma thyroid > benign neoplasm of thyroid gland @ 0.95
fibroma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
polyp adenomatous thyroid > benign neoplasm of thyroid gland @ 0.95
polyp adenomatous follicular thyroid > benign neoplasm of thyroid gland @ 0.95
benign tumor thyroid > benign neoplasm of thyroid gland @ 0.95
benign tumor follicular thyroid > benign neoplasm of thyroid gland @ 0.95
leiomyoma thyroid > benign neoplasm of thyroid gland @ 0.95
leiomyoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
myxoma thyroid > benign neoplasm of thyroid gland @ 0.95
myxoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
fibromyoma thyroid > benign neoplasm of thyroid gland @ 0.95
fibromyoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
cystadenoma thyroid > benign neoplasm of thyroid gland @ 0.95
cystadenoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
hamartoma benign thyroid > benign neoplasm of thyroid gland @ 0.95
hamartoma benign follicular thyroid > benign neoplasm of thyroid gland @ 0.95
tubulovillous adenoma thyroid > benign neoplasm of thyroid gland @ 0.95
tubulovillous adenoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
villous adenoma thyroid > benign neoplasm of thyroid gland @ 0.95
villous adenoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
tubular adenoma thyroid > benign neoplasm of thyroid gland @ 0.95
tubular adenoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
oncocytoma thyroid > benign neoplasm of thyroid gland @ 0.95
oncocytoma follicular thyroid > benign neoplasm of thyroid gland @ 0.95
papilloma parathyroid > benign neoplasm of parathyroid gland @ 0.95
fibroma parathyroid > benign neoplasm of parathyroid gland @ 0.95
polyp adenomatous parathyroid > benign neoplasm of parathyroid gland @ 0.95
benign tumor parathyroid > benign neoplasm of parathyroid gland @ 0.95
leiomyoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
myxoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
fibromyoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
cystadenoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
hamartoma benign parathyroid > benign neoplasm of parathyroid gland @ 0.95
tubulovillous adenoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
villous adenoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
tubular adenoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
oncocytoma parathyroid > benign neoplasm of parathyroid gland @ 0.95
adenoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
adenoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
papilloma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
papilloma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
fibroma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
fibroma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
polyp adenomatous ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
polyp adenomatous bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
polyp adenomatous common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
polyp adenomatous papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
benign tumor ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
benign tumor papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
leiomyoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
leiomyoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
myxoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
myxoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
fibromyoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
fibromyoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
fibromyoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
fibromyoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
cystadenoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
cystadenoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
hamartoma benign ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
hamartoma benign bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
hamartoma benign common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
hamartoma benign papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
tubulovillous adenoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
tubulovillous adenoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
tubulovillous adenoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
tubulovillous adenoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
villous adenoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
villous adenoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
villous adenoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
villous adenoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
tubular adenoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
tubular adenoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
tubular adenoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
tubular adenoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
oncocytoma ampulla > benign neoplasm of extrahepatic bile ducts @ 0.95
oncocytoma bile duct > benign neoplasm of extrahepatic bile ducts @ 0.95
oncocytoma common duct > benign neoplasm of extrahepatic bile ducts @ 0.95
oncocytoma papilla vater > benign neoplasm of extrahepatic bile ducts @ 0.95
papilloma liver > benign neoplasm of liver @ 0.95
papilloma hepatocellular > benign neoplasm of liver @ 0.95
fibroma liver > benign neoplasm of liver @ 0.95
fibroma hepatocellular > benign neoplasm of liver @ 0.95
polyp adenomatous liver > benign neoplasm of liver @ 0.95
polyp adenomatous hepatocellular > benign neoplasm of liver @ 0.95
polyp adenomatous hepatic > benign neoplasm of liver @ 0.95
benign tumor liver > benign neoplasm of liver @ 0.95
benign tumor hepatocellular > benign neoplasm of liver @ 0.95
leiomyoma liver > benign neoplasm of liver @ 0.95
leiomyoma hepatocellular > benign neoplasm of liver @ 0.95
myxoma liver > benign neoplasm of liver @ 0.95
myxoma hepatocellular > benign neoplasm of liver @ 0.95
fibromyoma liver > benign neoplasm of liver @ 0.95
fibromyoma hepatocellular > benign neoplasm of liver @ 0.95
fibromyoma hepatic > benign neoplasm of liver @ 0.95
cystadenoma liver > benign neoplasm of liver @ 0.95
cystadenoma hepatocellular > benign neoplasm of liver @ 0.95
hamartoma benign liver > benign neoplasm of liver @ 0.95
hamartoma benign hepatocellular > benign neoplasm of liver @ 0.95
hamartoma benign hepatic > benign neoplasm of liver @ 0.95
tubulovillous adenoma liver > benign neoplasm of liver @ 0.95
tubulovillous adenoma hepatocellular > benign neoplasm of liver @ 0.95
tubulovillous adenoma hepatic > benign neoplasm of liver @ 0.95
villous adenoma liver > benign neoplasm of liver @ 0.95
villous adenoma hepatocellular > benign neoplasm of liver @ 0.95
villous adenoma hepatic > benign neoplasm of liver @ 0.95
tubular adenoma liver > benign neoplasm of liver @ 0.95
tubular adenoma hepatocellular > benign neoplasm of liver @ 0.95
tubular adenoma hepatic > benign neoplasm of liver @ 0.95
oncocytoma liver > benign neoplasm of liver @ 0.95
oncocytoma hepatocellular > benign neoplasm of liver @ 0.95
oncocytoma hepatic > benign neoplasm of liver @ 0.95
adenoma duodenum > benign neoplasm of duodenum @ 0.95
adenoma brunner > benign neoplasm of duodenum @ 0.95
papilloma duodenum > benign neoplasm of duodenum @ 0.95
papilloma brunner > benign neoplasm of duodenum @ 0.95
fibroma duodenum > benign neoplasm of duodenum @ 0.95
fibroma brunner > benign neoplasm of duodenum @ 0.95
polyp adenomatous duodenum > benign neoplasm of duodenum @ 0.95
polyp adenomatous brunner > benign neoplasm of duodenum @ 0.95
benign tumor duodenum > benign neoplasm of duodenum @ 0.95
benign tumor brunner > benign neoplasm of duodenum @ 0.95
leiomyoma duodenum > benign neoplasm of duodenum @ 0.95
leiomyoma brunner > benign neoplasm of duodenum @ 0.95
myxoma duodenum > benign neoplasm of duodenum @ 0.95
myxoma brunner > benign neoplasm of duodenum @ 0.95
fibromyoma duodenum > benign neoplasm of duodenum @ 0.95
fibromyoma brunner > benign neoplasm of duodenum @ 0.95
cystadenoma duodenum > benign neoplasm of duodenum @ 0.95
cystadenoma brunner > benign neoplasm of duodenum @ 0.95
hamartoma benign duodenum > benign neoplasm of duodenum @ 0.95
hamartoma benign brunner > benign neoplasm of duodenum @ 0.95
tubulovillous adenoma duodenum > benign neoplasm of duodenum @ 0.95
tubulovillous adenoma brunner > benign neoplasm of duodenum @ 0.95
villous adenoma duodenum > benign neoplasm of duodenum @ 0.95
villous adenoma brunner > benign neoplasm of duodenum @ 0.95
tubular adenoma duodenum > benign neoplasm of duodenum @ 0.95
tubular adenoma brunner > benign neoplasm of duodenum @ 0.95
oncocytoma duodenum > benign neoplasm of duodenum @ 0.95
oncocytoma brunner > benign neoplasm of duodenum @ 0.95
adenoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
adenoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
papilloma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
papilloma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
fibroma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
fibroma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
polyp adenomatous conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
polyp adenomatous caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
benign tumor conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
benign tumor caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
leiomyoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
leiomyoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
myxoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
myxoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
fibromyoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
fibromyoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
cystadenoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
cystadenoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
hamartoma benign conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
hamartoma benign caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
tubulovillous adenoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
tubulovillous adenoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
villous adenoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
villous adenoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
tubular adenoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
tubular adenoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
oncocytoma conjunctiva > benign neoplasm of unspecified conjunctiva @ 0.95
oncocytoma caruncle > benign neoplasm of unspecified conjunctiva @ 0.95
adenoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
papilloma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
fibroma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
polyp adenomatous lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
benign tumor lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
leiomyoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
myxoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
fibromyoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
cystadenoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
hamartoma benign lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
tubulovillous adenoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
villous adenoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
tubular adenoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
oncocytoma lacrimal > benign neoplasm of unspecified lacrimal gland and duct @ 0.95
adenoma heart > benign neoplasm of heart @ 0.95
adenoma atrium > benign neoplasm of heart @ 0.95
adenoma valve > benign neoplasm of heart @ 0.95
adenoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
papilloma heart > benign neoplasm of heart @ 0.95
papilloma atrium > benign neoplasm of heart @ 0.95
papilloma valve > benign neoplasm of heart @ 0.95
papilloma papillary fibroelastoma > benign neoplasm of heart @ 0.95
fibroma heart > benign neoplasm of heart @ 0.95
fibroma atrium > benign neoplasm of heart @ 0.95
fibroma valve > benign neoplasm of heart @ 0.95
fibroma papillary fibroelastoma > benign neoplasm of heart @ 0.95
polyp adenomatous heart > benign neoplasm of heart @ 0.95
polyp adenomatous cardiac > benign neoplasm of heart @ 0.95
polyp adenomatous atrial > benign neoplasm of heart @ 0.95
polyp adenomatous atrium > benign neoplasm of heart @ 0.95
polyp adenomatous valve > benign neoplasm of heart @ 0.95
polyp adenomatous papillary fibroelastoma > benign neoplasm of heart @ 0.95
benign tumor heart > benign neoplasm of heart @ 0.95
benign tumor atrium > benign neoplasm of heart @ 0.95
benign tumor valve > benign neoplasm of heart @ 0.95
benign tumor papillary fibroelastoma > benign neoplasm of heart @ 0.95
leiomyoma heart > benign neoplasm of heart @ 0.95
leiomyoma atrium > benign neoplasm of heart @ 0.95
leiomyoma valve > benign neoplasm of heart @ 0.95
leiomyoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
myxoma heart > benign neoplasm of heart @ 0.95
myxoma atrium > benign neoplasm of heart @ 0.95
myxoma valve > benign neoplasm of heart @ 0.95
myxoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
fibromyoma heart > benign neoplasm of heart @ 0.95
fibromyoma cardiac > benign neoplasm of heart @ 0.95
fibromyoma atrial > benign neoplasm of heart @ 0.95
fibromyoma atrium > benign neoplasm of heart @ 0.95
fibromyoma valve > benign neoplasm of heart @ 0.95
fibromyoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
cystadenoma heart > benign neoplasm of heart @ 0.95
cystadenoma atrium > benign neoplasm of heart @ 0.95
cystadenoma valve > benign neoplasm of heart @ 0.95
cystadenoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
hamartoma benign heart > benign neoplasm of heart @ 0.95
hamartoma benign cardiac > benign neoplasm of heart @ 0.95
hamartoma benign atrial > benign neoplasm of heart @ 0.95
hamartoma benign atrium > benign neoplasm of heart @ 0.95
hamartoma benign valve > benign neoplasm of heart @ 0.95
hamartoma benign papillary fibroelastoma > benign neoplasm of heart @ 0.95
tubulovillous adenoma heart > benign neoplasm of heart @ 0.95
tubulovillous adenoma cardiac > benign neoplasm of heart @ 0.95
tubulovillous adenoma atrial > benign neoplasm of heart @ 0.95
tubulovillous adenoma atrium > benign neoplasm of heart @ 0.95
tubulovillous adenoma valve > benign neoplasm of heart @ 0.95
tubulovillous adenoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
villous adenoma heart > benign neoplasm of heart @ 0.95
villous adenoma cardiac > benign neoplasm of heart @ 0.95
villous adenoma atrial > benign neoplasm of heart @ 0.95
villous adenoma atrium > benign neoplasm of heart @ 0.95
villous adenoma valve > benign neoplasm of heart @ 0.95
villous adenoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
tubular adenoma heart > benign neoplasm of heart @ 0.95
tubular adenoma cardiac > benign neoplasm of heart @ 0.95
tubular adenoma atrial > benign neoplasm of heart @ 0.95
tubular adenoma atrium > benign neoplasm of heart @ 0.95
tubular adenoma valve > benign neoplasm of heart @ 0.95
tubular adenoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
oncocytoma heart > benign neoplasm of heart @ 0.95
oncocytoma cardiac > benign neoplasm of heart @ 0.95
oncocytoma atrial > benign neoplasm of heart @ 0.95
oncocytoma atrium > benign neoplasm of heart @ 0.95
oncocytoma valve > benign neoplasm of heart @ 0.95
oncocytoma papillary fibroelastoma > benign neoplasm of heart @ 0.95
rhabdomyoma heart > benign neoplasm of heart @ 0.95
lambl > benign neoplasm of heart @ 0.95
warthin > benign neoplasm of parotid gland @ 0.95
pleomorphic adenoma parotid > benign neoplasm of parotid gland @ 0.95
oncocytoma parotid > benign neoplasm of parotid gland @ 0.95
mixed tumor parotid > benign neoplasm of parotid gland @ 0.95
pleomorphic adenoma > benign neoplasm of major salivary gland unspecified @ 0.85
mixed salivary tumor > benign neoplasm of major salivary gland unspecified @ 0.85
myoepithelioma salivary > benign neoplasm of major salivary gland unspecified @ 0.85
canalicular adenoma salivary > benign neoplasm of major salivary gland unspecified @ 0.85
juvenile nasopharyngeal > benign neoplasm of nasopharynx @ 0.95
schneiderian > benign neoplasm of middle ear nasal cavity and accessory sinuses
sinonasal papilloma > benign neoplasm of middle ear nasal cavity and accessory sinuses
ringertz > benign neoplasm of middle ear nasal cavity and accessory sinuses
juvenile laryngeal > benign neoplasm of larynx @ 0.95
gastrinoma > benign neoplasm of endocrine pancreas
somatostatinoma > benign neoplasm of endocrine pancreas
vipoma > benign neoplasm of endocrine pancreas
ppoma > benign neoplasm of endocrine pancreas
beta cell adenoma > benign neoplasm of endocrine pancreas
nesidiocytoma > benign neoplasm of endocrine pancreas
fap > familial adenomatous polyposis
gardner syndrome polyps > familial adenomatous polyposis
familial polyposis coli > familial adenomatous polyposis
turcot polyposis > familial adenomatous polyposis
polyposis coli > familial adenomatous polyposis
attenuated familial adenomatous > familial adenomatous polyposis
mucinous cystadenoma pancreas > benign neoplasm of pancreas @ 0.95
ipmn > benign neoplasm of pancreas @ 0.8
intraductal papillary mucinous > benign neoplasm of pancreas @ 0.8
solid pseudopapillary > neoplasm of uncertain behavior of other specified digestive organs @ 0.8
frantz tumor > neoplasm of uncertain behavior of other specified digestive organs @ 0.8
gruber frantz > neoplasm of uncertain behavior of other specified digestive organs @ 0.8
lamn > neoplasm of uncertain behavior of appendix @ 0.95
low-grade appendiceal mucinous > neoplasm of uncertain behavior of appendix @ 0.95
appendiceal mucinous neoplasm > neoplasm of uncertain behavior of appendix @ 0.95
pulmonary hamartoma > benign neoplasm of unspecified bronchus and lung @ 0.95
lung hamartoma > benign neoplasm of unspecified bronchus and lung @ 0.95
sclerosing hemangioma lung > benign neoplasm of unspecified bronchus and lung @ 0.95
sclerosing pneumocytoma > benign neoplasm of unspecified bronchus and lung @ 0.95
pneumocytoma > benign neoplasm of unspecified bronchus and lung @ 0.95
chondromatous hamartoma > benign neoplasm of unspecified bronchus and lung @ 0.95
thymolipoma > benign lipomatous neoplasm of intrathoracic organs @ 0.95
hibernoma > benign lipomatous neoplasm unspecified @ 0.85
angiomyolipoma > benign lipomatous neoplasm unspecified @ 0.85
angiomyelolipoma > benign lipomatous neoplasm unspecified @ 0.85
lipoblastoma > benign lipomatous neoplasm unspecified @ 0.85
spindle cell lipoma > benign lipomatous neoplasm unspecified @ 0.85
fibrolipoma > benign lipomatous neoplasm unspecified @ 0.85
myelolipoma > benign lipomatous neoplasm unspecified @ 0.85
lipofibroma > benign lipomatous neoplasm unspecified @ 0.85
pleomorphic lipoma > benign lipomatous neoplasm unspecified @ 0.85
angiolipoma > benign lipomatous neoplasm unspecified @ 0.85
chondrolipoma > benign lipomatous neoplasm unspecified @ 0.85
angiomyolipoma kidney > benign lipomatous neoplasm of kidney @ 0.95
lipoma kidney > benign lipomatous neoplasm of kidney @ 0.95
lipoma renal > benign lipomatous neoplasm of kidney @ 0.95
hibernoma kidney > benign lipomatous neoplasm of kidney @ 0.95
hibernoma renal > benign lipomatous neoplasm of kidney @ 0.95
myelolipoma adrenal > benign lipomatous neoplasm of other sites
lipoma heart > benign lipomatous neoplasm of intrathoracic organs @ 0.95
lipoma mediastinum > benign lipomatous neoplasm of intrathoracic organs @ 0.95
lipoma lung > benign lipomatous neoplasm of intrathoracic organs @ 0.95
lipoma intrathoracic > benign lipomatous neoplasm of intrathoracic organs @ 0.95
lipoma pleura > benign lipomatous neoplasm of intrathoracic organs @ 0.95
lipoma thymus > benign lipomatous neoplasm of intrathoracic organs @ 0.95
lipoma colon > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma stomach > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma intestine > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma mesentery > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma liver > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma duodenum > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma retroperitoneum > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma omentum > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma ileocecal > benign lipomatous neoplasm of intra-abdominal organs @ 0.95
lipoma brain > benign lipomatous neoplasm of other sites @ 0.95
lipoma corpus callosum > benign lipomatous neoplasm of other sites @ 0.95
lipoma spinal > benign lipomatous neoplasm of other sites @ 0.95
lipoma filum > benign lipomatous neoplasm of other sites @ 0.95
lipoma muscle > benign lipomatous neoplasm of other sites @ 0.95
lipoma intramuscular > benign lipomatous neoplasm of other sites @ 0.95
lipoma tongue > benign lipomatous neoplasm of other sites @ 0.95
lipoma tendon > benign lipomatous neoplasm of other sites @ 0.95
lipoma joint > benign lipomatous neoplasm of other sites @ 0.95
lipoma intracranial > benign lipomatous neoplasm of other sites @ 0.95
lipoma orbit > benign lipomatous neoplasm of other sites @ 0.95
lipoma larynx > benign lipomatous neoplasm of other sites @ 0.95
osteoma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
osteoid osteoma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
osteoblastoma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
chondroma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
enchondroma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
osteochondroma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
chondroblastoma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
giant cell tumor bone benign > benign neoplasm of bone and articular cartilage unspecified @ 0.85
chondromyxoid fibroma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
ecchondroma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
ossifying fibroma > benign neoplasm of bone and articular cartilage unspecified @ 0.85
exostosis tumor > benign neoplasm of bone and articular cartilage unspecified @ 0.85
bone island > benign neoplasm of bone and articular cartilage unspecified @ 0.85
codman tumor > benign neoplasm of bone and articular cartilage unspecified
codman chondroblastoma > benign neoplasm of bone and articular cartilage unspecified
calcifying epithelial odontogenic > benign neoplasm of lower jaw bone @ 0.85
adenomatoid odontogenic > benign neoplasm of lower jaw bone @ 0.85
gorlin cyst calcifying > benign neoplasm of lower jaw bone @ 0.85
central cemento-ossifying > benign neoplasm of lower jaw bone @ 0.85
fibromyxoma odontogenic > benign neoplasm of lower jaw bone @ 0.85
squamous odontogenic > benign neoplasm of lower jaw bone @ 0.85
cystic hygroma > lymphangioma any site @ 0.95
hygroma colli > lymphangioma any site @ 0.95
cavernous lymphangioma > lymphangioma any site @ 0.95
lymphangioma circumscriptum > lymphangioma any site @ 0.95
lymphatic malformation > lymphangioma any site @ 0.95
chylangioma > lymphangioma any site @ 0.95
capillary lymphangioma > lymphangioma any site @ 0.95
lymphangioendothelioma > lymphangioma any site @ 0.95
lymphangiomatosis > lymphangioma any site @ 0.95
angioma brain > hemangioma of intracranial structures @ 0.95
angioma cerebral > hemangioma of intracranial structures @ 0.95
angioma intracranial > hemangioma of intracranial structures @ 0.95
angioma cerebellum > hemangioma of intracranial structures @ 0.95
angioma pons > hemangioma of intracranial structures @ 0.95
angioma brainstem > hemangioma of intracranial structures @ 0.95
hemangioma brain > hemangioma of intracranial structures @ 0.95
hemangioma intracranial > hemangioma of intracranial structures @ 0.95
hemangioma cerebellum > hemangioma of intracranial structures @ 0.95
hemangioma pons > hemangioma of intracranial structures @ 0.95
hemangioma brainstem > hemangioma of intracranial structures @ 0.95
cavernoma brain > hemangioma of intracranial structures @ 0.95
cavernoma cerebral > hemangioma of intracranial structures @ 0.95
cavernoma intracranial > hemangioma of intracranial structures @ 0.95
cavernoma cerebellum > hemangioma of intracranial structures @ 0.95
cavernoma pons > hemangioma of intracranial structures @ 0.95
cavernoma brainstem > hemangioma of intracranial structures @ 0.95
cavernous angioma cerebral > hemangioma of intracranial structures @ 0.95
cavernous angioma intracranial > hemangioma of intracranial structures @ 0.95
cavernous angioma cerebellum > hemangioma of intracranial structures @ 0.95
cavernous angioma pons > hemangioma of intracranial structures @ 0.95
cavernous angioma brainstem > hemangioma of intracranial structures @ 0.95
venous angioma brain > hemangioma of intracranial structures @ 0.95
venous angioma cerebral > hemangioma of intracranial structures @ 0.95
venous angioma intracranial > hemangioma of intracranial structures @ 0.95
venous angioma cerebellum > hemangioma of intracranial structures @ 0.95
venous angioma pons > hemangioma of intracranial structures @ 0.95
venous angioma brainstem > hemangioma of intracranial structures @ 0.95
angioma liver > hemangioma of intra-abdominal structures @ 0.95
angioma hepatic > hemangioma of intra-abdominal structures @ 0.95
angioma spleen > hemangioma of intra-abdominal structures @ 0.95
angioma bowel > hemangioma of intra-abdominal structures @ 0.95
angioma stomach > hemangioma of intra-abdominal structures @ 0.95
angioma intestine > hemangioma of intra-abdominal structures @ 0.95
angioma kidney > hemangioma of intra-abdominal structures @ 0.95
angioma colon > hemangioma of intra-abdominal structures @ 0.95
angioma pancreas > hemangioma of intra-abdominal structures @ 0.95
angioma mesentery > hemangioma of intra-abdominal structures @ 0.95
hemangioma hepatic > hemangioma of intra-abdominal structures @ 0.95
hemangioma spleen > hemangioma of intra-abdominal structures @ 0.95
hemangioma bowel > hemangioma of intra-abdominal structures @ 0.95
hemangioma stomach > hemangioma of intra-abdominal structures @ 0.95
hemangioma intestine > hemangioma of intra-abdominal structures @ 0.95
hemangioma kidney > hemangioma of intra-abdominal structures @ 0.95
hemangioma colon > hemangioma of intra-abdominal structures @ 0.95
hemangioma pancreas > hemangioma of intra-abdominal structures @ 0.95
hemangioma mesentery > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma liver > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma hepatic > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma spleen > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma bowel > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma stomach > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma intestine > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma kidney > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma colon > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma pancreas > hemangioma of intra-abdominal structures @ 0.95
cavernous hemangioma mesentery > hemangioma of intra-abdominal structures @ 0.95
angioma bone > hemangioma of other sites @ 0.95
angioma vertebra > hemangioma of other sites @ 0.95
angioma muscle > hemangioma of other sites @ 0.95
angioma retina > hemangioma of other sites @ 0.95
angioma eye > hemangioma of other sites @ 0.95
angioma choroid > hemangioma of other sites @ 0.95
angioma bladder > hemangioma of other sites @ 0.95
angioma lung > hemangioma of other sites @ 0.95
angioma orbit > hemangioma of other sites @ 0.95
angioma larynx > hemangioma of other sites @ 0.95
angioma tongue > hemangioma of other sites @ 0.95
angioma heart > hemangioma of other sites @ 0.95
angioma spine > hemangioma of other sites @ 0.95
angioma synovium > hemangioma of other sites @ 0.95
angioma uterus > hemangioma of other sites @ 0.95
angioma conjunctiva > hemangioma of other sites @ 0.95
angioma parotid > hemangioma of other sites @ 0.95
hemangioma bone > hemangioma of other sites @ 0.95
hemangioma vertebra > hemangioma of other sites @ 0.95
hemangioma muscle > hemangioma of other sites @ 0.95
hemangioma eye > hemangioma of other sites @ 0.95
hemangioma choroid > hemangioma of other sites @ 0.95
hemangioma bladder > hemangioma of other sites @ 0.95
hemangioma lung > hemangioma of other sites @ 0.95
hemangioma orbit > hemangioma of other sites @ 0.95
hemangioma larynx > hemangioma of other sites @ 0.95
hemangioma tongue > hemangioma of other sites @ 0.95
hemangioma heart > hemangioma of other sites @ 0.95
hemangioma spine > hemangioma of other sites @ 0.95
hemangioma synovium > hemangioma of other sites @ 0.95
hemangioma uterus > hemangioma of other sites @ 0.95
hemangioma conjunctiva > hemangioma of other sites @ 0.95
hemangioma parotid > hemangioma of other sites @ 0.95
angioma skin > hemangioma of skin and subcutaneous tissue
angioma face > hemangioma of skin and subcutaneous tissue
angioma lip > hemangioma of skin and subcutaneous tissue
angioma scalp > hemangioma of skin and subcutaneous tissue
angioma cheek > hemangioma of skin and subcutaneous tissue
angioma eyelid > hemangioma of skin and subcutaneous tissue
angioma nose > hemangioma of skin and subcutaneous tissue
hemangioma skin > hemangioma of skin and subcutaneous tissue
hemangioma face > hemangioma of skin and subcutaneous tissue
hemangioma lip > hemangioma of skin and subcutaneous tissue
hemangioma scalp > hemangioma of skin and subcutaneous tissue
hemangioma cheek > hemangioma of skin and subcutaneous tissue
hemangioma eyelid > hemangioma of skin and subcutaneous tissue
hemangioma nose > hemangioma of skin and subcutaneous tissue
cherry angioma skin > hemangioma of skin and subcutaneous tissue
cherry angioma face > hemangioma of skin and subcutaneous tissue
cherry angioma lip > hemangioma of skin and subcutaneous tissue
cherry angioma scalp > hemangioma of skin and subcutaneous tissue
cherry angioma cheek > hemangioma of skin and subcutaneous tissue
cherry angioma eyelid > hemangioma of skin and subcutaneous tissue
cherry angioma nose > hemangioma of skin and subcutaneous tissue
campbell de morgan skin > hemangioma of skin and subcutaneous tissue
campbell de morgan face > hemangioma of skin and subcutaneous tissue
campbell de morgan lip > hemangioma of skin and subcutaneous tissue
campbell de morgan scalp > hemangioma of skin and subcutaneous tissue
campbell de morgan cheek > hemangioma of skin and subcutaneous tissue
campbell de morgan eyelid > hemangioma of skin and subcutaneous tissue
campbell de morgan nose > hemangioma of skin and subcutaneous tissue
strawberry mark skin > hemangioma of skin and subcutaneous tissue
strawberry mark face > hemangioma of skin and subcutaneous tissue
strawberry mark lip > hemangioma of skin and subcutaneous tissue
strawberry mark scalp > hemangioma of skin and subcutaneous tissue
strawberry mark cheek > hemangioma of skin and subcutaneous tissue
strawberry mark eyelid > hemangioma of skin and subcutaneous tissue
strawberry mark nose > hemangioma of skin and subcutaneous tissue
angiokeratoma skin > hemangioma of skin and subcutaneous tissue
angiokeratoma face > hemangioma of skin and subcutaneous tissue
angiokeratoma lip > hemangioma of skin and subcutaneous tissue
angiokeratoma scalp > hemangioma of skin and subcutaneous tissue
angiokeratoma cheek > hemangioma of skin and subcutaneous tissue
angiokeratoma eyelid > hemangioma of skin and subcutaneous tissue
angiokeratoma nose > hemangioma of skin and subcutaneous tissue
senile angioma skin > hemangioma of skin and subcutaneous tissue
senile angioma face > hemangioma of skin and subcutaneous tissue
senile angioma lip > hemangioma of skin and subcutaneous tissue
senile angioma scalp > hemangioma of skin and subcutaneous tissue
senile angioma cheek > hemangioma of skin and subcutaneous tissue
senile angioma eyelid > hemangioma of skin and subcutaneous tissue
senile angioma nose > hemangioma of skin and subcutaneous tissue
glomus tumor > benign neoplasm of connective and other soft tissue unspecified @ 0.8
glomangioma > benign neoplasm of connective and other soft tissue unspecified @ 0.8
glomangiomyoma > benign neoplasm of connective and other soft tissue unspecified @ 0.8
plexiform angioma > benign neoplasm of connective and other soft tissue unspecified @ 0.8
benign mesothelioma > benign neoplasm of mesothelial tissue unspecified @ 0.85
localized fibrous mesothelioma > benign neoplasm of mesothelial tissue unspecified @ 0.85
fibrous mesothelioma > benign neoplasm of mesothelial tissue unspecified @ 0.85
elastofibroma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
angiomyoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
angioleiomyoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
rhabdomyoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
leiomyoma soft > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
myxoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
benign fibrous histiocytoma deep > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
nodular fasciitis tumor > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
vascular leiomyoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
fibroma tendon > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
granular cell tumor > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
abrikossoff > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
granular cell myoblastoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
benign mesenchymoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
myofibroma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
angiofibroma soft > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
benign synovioma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
intramuscular myxoma > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
hemangiopericytoma benign > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
ossifying fibromyxoid benign > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
spindle cell benign > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
angiomyxoma superficial > other benign neoplasms of connective and other soft tissue unspecified @ 0.8
dermatofibroma > other benign neoplasm of skin unspecified @ 0.85
histiocytoma skin > other benign neoplasm of skin unspecified @ 0.85
syringoma > other benign neoplasm of skin unspecified @ 0.85
cylindroma > other benign neoplasm of skin unspecified @ 0.85
trichoepithelioma > other benign neoplasm of skin unspecified @ 0.85
pilomatrixoma > other benign neoplasm of skin unspecified @ 0.85
pilomatricoma > other benign neoplasm of skin unspecified @ 0.85
malherbe > other benign neoplasm of skin unspecified @ 0.85
eccrine poroma > other benign neoplasm of skin unspecified @ 0.85
spiradenoma > other benign neoplasm of skin unspecified @ 0.85
hidradenoma > other benign neoplasm of skin unspecified @ 0.85
trichofolliculoma > other benign neoplasm of skin unspecified @ 0.85
sclerosing hemangioma skin > other benign neoplasm of skin unspecified @ 0.85
dermatofibroma lenticulare > other benign neoplasm of skin unspecified @ 0.85
trichilemmoma > other benign neoplasm of skin unspecified @ 0.85
eccrine spiradenoma > other benign neoplasm of skin unspecified @ 0.85
acrospiroma > other benign neoplasm of skin unspecified @ 0.85
chondroid syringoma > other benign neoplasm of skin unspecified @ 0.85
hidrocystoma > other benign neoplasm of skin unspecified @ 0.85
sebaceous adenoma > other benign neoplasm of skin unspecified @ 0.85
trichoadenoma > other benign neoplasm of skin unspecified @ 0.85
fibrous papule > other benign neoplasm of skin unspecified @ 0.85
desmoplastic trichoepithelioma > other benign neoplasm of skin unspecified @ 0.85
brooke tumor > other benign neoplasm of skin unspecified @ 0.85
brooke epithelioma > other benign neoplasm of skin unspecified @ 0.85
syringocystadenoma > other benign neoplasm of skin unspecified @ 0.85
poroma > other benign neoplasm of skin unspecified @ 0.85
tricholemmoma > other benign neoplasm of skin unspecified @ 0.85
clear cell acanthoma > other benign neoplasm of skin unspecified @ 0.85
degos acanthoma > other benign neoplasm of skin unspecified @ 0.85
hydradenoma > other benign neoplasm of skin unspecified @ 0.85
calcifying epithelioma > other benign neoplasm of skin unspecified @ 0.85
epithelioma adenoides cysticum > other benign neoplasm of skin unspecified @ 0.85
ancell spiegler > other benign neoplasm of skin unspecified @ 0.85
spiegler > other benign neoplasm of skin unspecified @ 0.85
hidradenoma papilliferum skin > other benign neoplasm of skin unspecified @ 0.85
hydrocystoma > other benign neoplasm of skin unspecified @ 0.85
nevus sebaceous tumor > other benign neoplasm of skin unspecified @ 0.85
trichodiscoma > other benign neoplasm of skin unspecified @ 0.85
fibrofolliculoma > other benign neoplasm of skin unspecified @ 0.85
perifollicular fibroma > other benign neoplasm of skin unspecified @ 0.85
storiform neurofibroma skin > other benign neoplasm of skin unspecified @ 0.85
sebaceoma > other benign neoplasm of skin unspecified @ 0.85
trichoblastoma > other benign neoplasm of skin unspecified @ 0.85
histiocytoma > other benign neoplasm of skin unspecified @ 0.85
halo nevus > melanocytic nevi unspecified @ 0.85
blue nevus > melanocytic nevi unspecified @ 0.85
spitz nevus > melanocytic nevi unspecified @ 0.85
compound nevus > melanocytic nevi unspecified @ 0.85
junctional nevus > melanocytic nevi unspecified @ 0.85
sutton nevus > melanocytic nevi unspecified @ 0.85
intradermal nevus > melanocytic nevi unspecified @ 0.85
spindle cell nevus > melanocytic nevi unspecified @ 0.85
reed nevus > melanocytic nevi unspecified @ 0.85
hairy nevus > melanocytic nevi unspecified @ 0.85
jadassohn blue > melanocytic nevi unspecified @ 0.85
dysplastic nevus > melanocytic nevi unspecified @ 0.85
atypical nevus > melanocytic nevi unspecified @ 0.85
epithelioid cell nevus > melanocytic nevi unspecified @ 0.85
bathing trunk nevus > melanocytic nevi unspecified @ 0.85
giant pigmented nevus > melanocytic nevi unspecified @ 0.85
neuronevus > melanocytic nevi unspecified @ 0.85
balloon cell nevus > melanocytic nevi unspecified @ 0.85
becker melanosis > melanocytic nevi unspecified @ 0.85
pigmented nevus > melanocytic nevi unspecified @ 0.85
juvenile melanoma > melanocytic nevi unspecified @ 0.85
achromic nevus > melanocytic nevi unspecified @ 0.85
benign melanoma > melanocytic nevi unspecified @ 0.85
nevocellular > melanocytic nevi unspecified @ 0.85
nevocytic > melanocytic nevi unspecified @ 0.85
congenital melanocytic > melanocytic nevi unspecified @ 0.85
nevus ota > melanocytic nevi unspecified @ 0.85
nevus ito > melanocytic nevi unspecified @ 0.85
deep penetrating nevus > melanocytic nevi unspecified @ 0.85
leukoderma acquisitum centrifugum > melanocytic nevi unspecified @ 0.85
nevus spilus > melanocytic nevi unspecified @ 0.85
combined nevus > melanocytic nevi unspecified @ 0.85
fibroadenoma breast > benign neoplasm of unspecified breast @ 0.95
adenofibroma breast > benign neoplasm of unspecified breast @ 0.95
intraductal papilloma breast > benign neoplasm of unspecified breast @ 0.95
adenoma nipple breast > benign neoplasm of unspecified breast @ 0.95
giant fibroadenoma breast > benign neoplasm of unspecified breast @ 0.95
juvenile fibroadenoma breast > benign neoplasm of unspecified breast @ 0.95
phyllodes benign breast > benign neoplasm of unspecified breast @ 0.95
lactating adenoma breast > benign neoplasm of unspecified breast @ 0.95
tubular adenoma breast breast > benign neoplasm of unspecified breast @ 0.95
duct papilloma breast > benign neoplasm of unspecified breast @ 0.95
intracystic papilloma breast > benign neoplasm of unspecified breast @ 0.95
fibroadenoma > benign neoplasm of unspecified breast
intraductal papilloma > benign neoplasm of unspecified breast
benign phyllodes > benign neoplasm of unspecified breast
lactating adenoma > benign neoplasm of unspecified breast
nipple adenoma > benign neoplasm of unspecified breast
phyllodes > neoplasm of uncertain behavior of unspecified breast @ 0.85
cystosarcoma phyllodes > neoplasm of uncertain behavior of unspecified breast @ 0.85
phylloides > neoplasm of uncertain behavior of unspecified breast @ 0.85
leiomyoma submucosal > submucous leiomyoma of uterus @ 0.95
myoma submucosal > submucous leiomyoma of uterus @ 0.95
fibromyoma submucosal > submucous leiomyoma of uterus @ 0.95
fibroid intramural > intramural leiomyoma of uterus @ 0.95
fibroid interstitial > intramural leiomyoma of uterus @ 0.95
leiomyoma intramural > intramural leiomyoma of uterus @ 0.95
myoma intramural > intramural leiomyoma of uterus @ 0.95
myoma interstitial > intramural leiomyoma of uterus @ 0.95
fibromyoma intramural > intramural leiomyoma of uterus @ 0.95
fibromyoma interstitial > intramural leiomyoma of uterus @ 0.95
fibroid subserous > subserosal leiomyoma of uterus @ 0.95
fibroid subperitoneal > subserosal leiomyoma of uterus @ 0.95
fibroid pedunculated > subserosal leiomyoma of uterus @ 0.95
leiomyoma subserous > subserosal leiomyoma of uterus @ 0.95
leiomyoma pedunculated > subserosal leiomyoma of uterus @ 0.95
myoma subserous > subserosal leiomyoma of uterus @ 0.95
myoma subperitoneal > subserosal leiomyoma of uterus @ 0.95
myoma pedunculated > subserosal leiomyoma of uterus @ 0.95
fibromyoma subserous > subserosal leiomyoma of uterus @ 0.95
fibromyoma subperitoneal > subserosal leiomyoma of uterus @ 0.95
fibromyoma pedunculated > subserosal leiomyoma of uterus @ 0.95
dermoid cyst ovary > benign neoplasm of unspecified ovary
ovarian dermoid > benign neoplasm of unspecified ovary
mature teratoma ovary > benign neoplasm of unspecified ovary
brenner tumor > benign neoplasm of unspecified ovary
thecoma > benign neoplasm of unspecified ovary
ovarian fibroma > benign neoplasm of unspecified ovary
serous cystadenoma > benign neoplasm of unspecified ovary
mucinous cystadenoma > benign neoplasm of unspecified ovary
struma ovarii > benign neoplasm of unspecified ovary
fibrothecoma > benign neoplasm of unspecified ovary
luteoma > benign neoplasm of unspecified ovary
cystadenofibroma > benign neoplasm of unspecified ovary
hilus cell tumor > benign neoplasm of unspecified ovary
hilar cell tumor > benign neoplasm of unspecified ovary
theca cell tumor > benign neoplasm of unspecified ovary
pseudomucinous cystadenoma > benign neoplasm of unspecified ovary
luteinoma > benign neoplasm of unspecified ovary
masculinovoblastoma > benign neoplasm of unspecified ovary
mature cystic teratoma > benign neoplasm of unspecified ovary
arrhenoblastoma benign > benign neoplasm of unspecified ovary
meigs syndrome fibroma > benign neoplasm of unspecified ovary
adenofibroma ovary > benign neoplasm of unspecified ovary
granulosa cell tumor > neoplasm of uncertain behavior of unspecified ovary @ 0.85
gynandroblastoma > neoplasm of uncertain behavior of unspecified ovary @ 0.85
arrhenoblastoma > neoplasm of uncertain behavior of unspecified ovary @ 0.85
sertoli leydig > neoplasm of uncertain behavior of unspecified ovary @ 0.85
androblastoma > neoplasm of uncertain behavior of unspecified ovary @ 0.85
borderline ovarian > neoplasm of uncertain behavior of unspecified ovary @ 0.85
gonadoblastoma > neoplasm of uncertain behavior of unspecified ovary @ 0.85
sex cord stromal > neoplasm of uncertain behavior of unspecified ovary @ 0.85
steroid cell tumor > neoplasm of uncertain behavior of unspecified ovary @ 0.85
gonadal stromal > neoplasm of uncertain behavior of unspecified ovary @ 0.85
borderline serous > neoplasm of uncertain behavior of unspecified ovary @ 0.85
borderline mucinous > neoplasm of uncertain behavior of unspecified ovary @ 0.85
granulosa theca > neoplasm of uncertain behavior of unspecified ovary @ 0.85
hydatidiform invasive > neoplasm of uncertain behavior of placenta
malignant mole placenta > neoplasm of uncertain behavior of placenta
penetrating mole > neoplasm of uncertain behavior of placenta
renal oncocytoma > benign neoplasm of unspecified kidney @ 0.85
oncocytoma kidney > benign neoplasm of unspecified kidney @ 0.85
renal adenoma > benign neoplasm of unspecified kidney @ 0.85
metanephric adenoma > benign neoplasm of unspecified kidney @ 0.85
congenital mesoblastic nephroma > benign neoplasm of unspecified kidney @ 0.85
mesoblastic nephroma > benign neoplasm of unspecified kidney @ 0.85
cystic nephroma > benign neoplasm of unspecified kidney @ 0.85
reninoma > benign neoplasm of unspecified kidney @ 0.85
juxtaglomerular tumor > benign neoplasm of unspecified kidney @ 0.85
juxtaglomerular cell tumor > benign neoplasm of unspecified kidney @ 0.85
renomedullary fibroma > benign neoplasm of unspecified kidney @ 0.85
leydig cell tumor > benign neoplasm of unspecified testis @ 0.75
sertoli cell tumor > benign neoplasm of unspecified testis @ 0.75
testicular adenoma > benign neoplasm of unspecified testis @ 0.75
epidermoid cyst testis tumor > benign neoplasm of unspecified testis @ 0.75
interstitial cell tumor testis > benign neoplasm of unspecified testis @ 0.75
androblastoma testis > benign neoplasm of unspecified testis @ 0.75
tubular androblastoma > benign neoplasm of unspecified testis @ 0.75
meningioma > benign neoplasm of cerebral meninges @ 0.85
psammoma > benign neoplasm of cerebral meninges @ 0.85
meningothelial > benign neoplasm of cerebral meninges @ 0.85
meningofibroblastoma > benign neoplasm of cerebral meninges @ 0.85
meningioma convexity > benign neoplasm of cerebral meninges @ 0.85
falx meningioma > benign neoplasm of cerebral meninges @ 0.85
parasagittal meningioma > benign neoplasm of cerebral meninges @ 0.85
sphenoid wing meningioma > benign neoplasm of cerebral meninges @ 0.85
olfactory groove meningioma > benign neoplasm of cerebral meninges @ 0.85
tentorial meningioma > benign neoplasm of cerebral meninges @ 0.85
angioblastic meningioma > benign neoplasm of cerebral meninges @ 0.85
cerebellopontine meningioma > benign neoplasm of cerebral meninges @ 0.85
transitional meningioma > benign neoplasm of cerebral meninges @ 0.85
meningioma thoracic spine > benign neoplasm of spinal meninges @ 0.95
meningioma foramen magnum spinal > benign neoplasm of spinal meninges @ 0.95
meningioma cord > benign neoplasm of spinal meninges @ 0.95
meningioma grade ii > neoplasm of uncertain behavior of cerebral meninges @ 0.95
meningioma uncertain > neoplasm of uncertain behavior of cerebral meninges @ 0.95
meningioma chordoid > neoplasm of uncertain behavior of cerebral meninges @ 0.95
meningioma clear cell > neoplasm of uncertain behavior of cerebral meninges @ 0.95
acoustic neurilemoma > benign neoplasm of cranial nerves @ 0.95
acoustic schwannoma > benign neoplasm of cranial nerves @ 0.95
cerebellopontine angle neuroma > benign neoplasm of cranial nerves @ 0.95
optic nerve sheath benign > benign neoplasm of cranial nerves @ 0.95
cranial nerve schwannoma > benign neoplasm of cranial nerves @ 0.95
cerebellopontine schwannoma > benign neoplasm of cranial nerves @ 0.95
choroid plexus papilloma > benign neoplasm of brain unspecified @ 0.75
gangliocytoma > benign neoplasm of brain unspecified @ 0.75
dysembryoplastic > benign neoplasm of brain unspecified @ 0.75
dnet > benign neoplasm of brain unspecified @ 0.75
lhermitte duclos > benign neoplasm of brain unspecified @ 0.75
dysplastic gangliocytoma > benign neoplasm of brain unspecified @ 0.75
rathke pouch tumor > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
adamantinoma pituitary > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
suprasellar craniopharyngioma > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
ameloblastoma pituitary > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
craniopharyngeal tumor > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
erdheim tumor > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
rathke tumor > neoplasm of uncertain behavior of craniopharyngeal duct @ 0.85
pituitary microadenoma > benign neoplasm of pituitary gland @ 0.95
pituitary macroadenoma > benign neoplasm of pituitary gland @ 0.95
somatotropinoma > benign neoplasm of pituitary gland @ 0.95
corticotropinoma > benign neoplasm of pituitary gland @ 0.95
thyrotropinoma > benign neoplasm of pituitary gland @ 0.95
null cell adenoma > benign neoplasm of pituitary gland @ 0.95
lactotroph adenoma > benign neoplasm of pituitary gland @ 0.95
pitnet > benign neoplasm of pituitary gland @ 0.95
gonadotropinoma > benign neoplasm of pituitary gland @ 0.95
pheochromocytoma > benign neoplasm of unspecified adrenal gland @ 0.85
phaeochromocytoma > benign neoplasm of unspecified adrenal gland @ 0.85
chromaffinoma > benign neoplasm of unspecified adrenal gland @ 0.85
chromaffin tumor > benign neoplasm of unspecified adrenal gland @ 0.85
pinealocytoma > benign neoplasm of pineal gland @ 0.85
benign pinealoma > benign neoplasm of pineal gland @ 0.85
carotid body tumor > neoplasm of uncertain behavior of carotid body @ 0.85
carotid chemodectoma > neoplasm of uncertain behavior of carotid body @ 0.85
carotid paraganglioma > neoplasm of uncertain behavior of carotid body @ 0.85
paraganglioma > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
chemodectoma > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
vagal paraganglioma > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
glomus vagale > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
aortic body tumor > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
zuckerkandl > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
jugulotympanic paraganglioma > neoplasm of uncertain behavior of aortic body and other paraganglia @ 0.85
schwannoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neurilemmoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neurinoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
ganglioneuroma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
perineurioma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neurothekeoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
nerve sheath myxoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neuroma tumor > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neurofibroma solitary > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neurolemmoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
gangliocytoma peripheral > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
neurilemoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
pacinian tumor > benign neoplasm of peripheral nerves and autonomic nervous system unspecified @ 0.8
desmoid > desmoid tumor of unspecified site
desmoid tumor > desmoid tumor of unspecified site
aggressive fibromatosis > desmoid tumor of unspecified site
desmoid fibromatosis > desmoid tumor of unspecified site
extra-abdominal desmoid > desmoid tumor of unspecified site
abdominal desmoid > desmoid tumor of unspecified site
hemangiopericytoma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
solitary fibrous tumor > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
inflammatory myofibroblastic > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
pecoma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
angiomatoid fibrous > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
kaposiform hemangioendothelioma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
atypical lipomatous > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
hemangioendothelioma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
plexiform fibrohistiocytic > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
ossifying fibromyxoid > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
angioblastoma soft > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
dabska > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
aggressive angiomyxoma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
phosphaturic mesenchymal > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
giant cell tumor soft > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
retiform hemangioendothelioma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
polymorphous hemangioendothelioma > other specified neoplasm of uncertain behavior of connective and other soft tissue @ 0.85
aggressive osteoblastoma > neoplasm of uncertain behavior of bone and articular cartilage
atypical cartilaginous tumor > neoplasm of uncertain behavior of bone and articular cartilage
retroperitoneal teratoma > neoplasm of uncertain behavior of retroperitoneum @ 0.6
sacrococcygeal teratoma > neoplasm of uncertain behavior of retroperitoneum @ 0.6
teratoma uncertain > neoplasm of uncertain behavior of retroperitoneum @ 0.6
papillary urothelial neoplasm low malignant potential > neoplasm of uncertain behavior of bladder @ 0.95
punlmp > neoplasm of uncertain behavior of bladder @ 0.95
bladder papilloma > neoplasm of uncertain behavior of bladder @ 0.95
keratoacanthoma uncertain > neoplasm of uncertain behavior of skin @ 0.8
atypical fibroxanthoma > neoplasm of uncertain behavior of skin @ 0.8
stump skin > neoplasm of uncertain behavior of skin @ 0.8
bednar tumor > neoplasm of uncertain behavior of skin @ 0.8
atypical spitz > neoplasm of uncertain behavior of skin @ 0.8
atypical endometrial stump > neoplasm of uncertain behavior of uterus @ 0.95
stump uterus > neoplasm of uncertain behavior of uterus @ 0.95
smooth muscle uncertain malignant potential > neoplasm of uncertain behavior of uterus @ 0.95
intravenous leiomyomatosis > neoplasm of uncertain behavior of uterus @ 0.95
endometrial stromal nodule > neoplasm of uncertain behavior of uterus @ 0.95
endolymphatic stromal > neoplasm of uncertain behavior of uterus @ 0.95
leiomyomatosis intravascular > neoplasm of uncertain behavior of uterus @ 0.95
stromal endometriosis tumor > neoplasm of uncertain behavior of uterus @ 0.95
lymphangioleiomyomatosis tumor > neoplasm of uncertain behavior of trachea bronchus and lung @ 0.4
pulmonary lymphangiomyomatosis > neoplasm of uncertain behavior of trachea bronchus and lung @ 0.4
ganglioglioma > neoplasm of uncertain behavior of brain unspecified @ 0.8
subependymoma > neoplasm of uncertain behavior of brain unspecified @ 0.8
hemangioblastoma > neoplasm of uncertain behavior of brain unspecified @ 0.8
subependymal giant cell > neoplasm of uncertain behavior of brain unspecified @ 0.8
neurocytoma > neoplasm of uncertain behavior of brain unspecified @ 0.8
central neurocytoma > neoplasm of uncertain behavior of brain unspecified @ 0.8
desmoplastic infantile > neoplasm of uncertain behavior of brain unspecified @ 0.8
myxopapillary ependymoma > neoplasm of uncertain behavior of brain unspecified @ 0.8
angiocentric glioma > neoplasm of uncertain behavior of brain unspecified @ 0.8
rosette forming > neoplasm of uncertain behavior of brain unspecified @ 0.8
papillary glioneuronal > neoplasm of uncertain behavior of brain unspecified @ 0.8
atypical choroid plexus papilloma > neoplasm of uncertain behavior of brain unspecified @ 0.8
peritoneal seeding > secondary malignant neoplasm of retroperitoneum and peritoneum @ 0.95

# --- blood neoplasms of uncertain behavior
vaquez disease > polycythemia vera @ 0.95
osler disease polycythemia > polycythemia vera @ 0.95
myelopathic polycythemia > polycythemia vera @ 0.95
cryptogenic polycythemia > polycythemia vera @ 0.95
del 5q > myelodysplastic syndrome with isolated del 5q chromosomal abnormality @ 0.95
5q minus > myelodysplastic syndrome with isolated del 5q chromosomal abnormality @ 0.95
5q- > myelodysplastic syndrome with isolated del 5q chromosomal abnormality @ 0.95
5q deletion > myelodysplastic syndrome with isolated del 5q chromosomal abnormality @ 0.95
5q syndrome > myelodysplastic syndrome with isolated del 5q chromosomal abnormality @ 0.95
idiopathic refractory sideroblastic > refractory anemia with ring sideroblasts @ 0.95
acquired idiopathic sideroblastic > refractory anemia with ring sideroblasts @ 0.95
refractory sideroblastic > refractory anemia with ring sideroblasts @ 0.95
raeb > refractory anemia with excess of blasts unspecified @ 0.95
mds excess blasts > refractory anemia with excess of blasts unspecified @ 0.95
mds-eb > refractory anemia with excess of blasts unspecified @ 0.95
raeb-1 > refractory anemia with excess of blasts 1 @ 0.95
mds-eb1 > refractory anemia with excess of blasts 1 @ 0.95
raeb-2 > refractory anemia with excess of blasts 2 @ 0.95
mds-eb2 > refractory anemia with excess of blasts 2 @ 0.95
mds > myelodysplastic syndrome unspecified
preleukemia > myelodysplastic syndrome unspecified
myelodysplasia > myelodysplastic syndrome unspecified
smoldering leukemia > myelodysplastic syndrome unspecified
dysmyelopoietic > myelodysplastic syndrome unspecified
hemopoietic dysplasia > myelodysplastic syndrome unspecified
telangiectasia macularis > cutaneous mastocytosis
tmep > cutaneous mastocytosis
mastocytoma solitary > cutaneous mastocytosis
nettleship > cutaneous mastocytosis
xanthelasmoidea > cutaneous mastocytosis
bullous mastocytosis > cutaneous mastocytosis
indolent systemic mastocytosis > systemic mastocytosis @ 0.95
smoldering mastocytosis > systemic mastocytosis @ 0.95
bone marrow mastocytosis > systemic mastocytosis @ 0.95
isolated bone marrow mast > systemic mastocytosis @ 0.95
mpn > chronic myeloproliferative disease @ 0.85
myeloproliferative disorder > chronic myeloproliferative disease @ 0.85
chronic neutrophilic leukemia > chronic myeloproliferative disease @ 0.85
myeloproliferative syndrome > chronic myeloproliferative disease @ 0.85
dameshek > chronic myeloproliferative disease @ 0.85
benign monoclonal gammopathy > monoclonal gammopathy
monoclonal paraproteinemia > monoclonal gammopathy
monoclonal spike > monoclonal gammopathy
mgrs > monoclonal gammopathy
smoldering gammopathy > monoclonal gammopathy
primary thrombocytosis > essential hemorrhagic thrombocythemia @ 0.95
hemorrhagic thrombocythemia > essential hemorrhagic thrombocythemia @ 0.95
mortensen disease > essential hemorrhagic thrombocythemia @ 0.95
epstein goedel > essential hemorrhagic thrombocythemia @ 0.95
et jak2 > essential hemorrhagic thrombocythemia @ 0.95
calr thrombocythemia > essential hemorrhagic thrombocythemia @ 0.95
idiopathic myelofibrosis > osteomyelofibrosis
chronic idiopathic myelofibrosis > osteomyelofibrosis
myelosclerosis with myeloid metaplasia > osteomyelofibrosis
osteomyelosclerosis > osteomyelofibrosis
aleukemic myelosis > osteomyelofibrosis
leukoerythroblastosis primary > osteomyelofibrosis
assmann disease > osteomyelofibrosis
post-transplant lymphoma > post-transplant lymphoproliferative disorder @ 0.95
posttransplant lymphoproliferative > post-transplant lymphoproliferative disorder @ 0.95
angiofollicular lymph node > castleman disease @ 0.95
tafro > castleman disease @ 0.95
angiofollicular hyperplasia > castleman disease @ 0.95
unicentric castleman > castleman disease @ 0.95
histiocytic tumor uncertain > neoplasm of uncertain behavior of lymphoid hematopoietic and related tissue unspecified @ 0.8
lymphoproliferative disease > neoplasm of uncertain behavior of lymphoid hematopoietic and related tissue unspecified @ 0.8
lymphoproliferative disorder > neoplasm of uncertain behavior of lymphoid hematopoietic and related tissue unspecified @ 0.8

# --- parts of organs and the malignant neoplasm of the organ
corner mouth cancer > malignant neoplasm of commissure of lip unspecified @ 0.95
corner mouth carcinoma > malignant neoplasm of commissure of lip unspecified @ 0.95
corner mouth squamous cell carcinoma > malignant neoplasm of commissure of lip unspecified @ 0.95
corner mouth adenocarcinoma > malignant neoplasm of commissure of lip unspecified @ 0.95
angle mouth cancer > malignant neoplasm of commissure of lip unspecified @ 0.95
angle mouth carcinoma > malignant neoplasm of commissure of lip unspecified @ 0.95
angle mouth squamous cell carcinoma > malignant neoplasm of commissure of lip unspecified @ 0.95
angle mouth adenocarcinoma > malignant neoplasm of commissure of lip unspecified @ 0.95
underside tongue cancer > malignant neoplasm of ventral surface of tongue @ 0.95
underside tongue carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
underside tongue squamous cell carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
underside tongue adenocarcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
inferior surface tongue cancer > malignant neoplasm of ventral surface of tongue @ 0.95
inferior surface tongue carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
inferior surface tongue squamous cell carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
inferior surface tongue adenocarcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
frenulum tongue cancer > malignant neoplasm of ventral surface of tongue @ 0.95
frenulum tongue carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
frenulum tongue squamous cell carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
frenulum tongue adenocarcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
frenum tongue cancer > malignant neoplasm of ventral surface of tongue @ 0.95
frenum tongue carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
frenum tongue squamous cell carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
frenum tongue adenocarcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
under surface tongue cancer > malignant neoplasm of ventral surface of tongue @ 0.95
under surface tongue carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
under surface tongue squamous cell carcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
under surface tongue adenocarcinoma > malignant neoplasm of ventral surface of tongue @ 0.95
velum cancer > malignant neoplasm of soft palate @ 0.95
velum carcinoma > malignant neoplasm of soft palate @ 0.95
velum squamous cell carcinoma > malignant neoplasm of soft palate @ 0.95
velum adenocarcinoma > malignant neoplasm of soft palate @ 0.95
velum palatinum cancer > malignant neoplasm of soft palate @ 0.95
velum palatinum carcinoma > malignant neoplasm of soft palate @ 0.95
velum palatinum squamous cell carcinoma > malignant neoplasm of soft palate @ 0.95
velum palatinum adenocarcinoma > malignant neoplasm of soft palate @ 0.95
glossopalatine cancer > malignant neoplasm of tonsillar pillar @ 0.95
glossopalatine carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
glossopalatine squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
glossopalatine adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatoglossal cancer > malignant neoplasm of tonsillar pillar @ 0.95
palatoglossal carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatoglossal squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatoglossal adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal cancer > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal arch cancer > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal arch carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal arch squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
palatopharyngeal arch adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
pharyngopalatine cancer > malignant neoplasm of tonsillar pillar @ 0.95
pharyngopalatine carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
pharyngopalatine squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
pharyngopalatine adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
faucial pillar cancer > malignant neoplasm of tonsillar pillar @ 0.95
faucial pillar carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
faucial pillar squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
faucial pillar adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
tonsil pillar cancer > malignant neoplasm of tonsillar pillar @ 0.95
tonsil pillar carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
tonsil pillar squamous cell carcinoma > malignant neoplasm of tonsillar pillar @ 0.95
tonsil pillar adenocarcinoma > malignant neoplasm of tonsillar pillar @ 0.95
branchiogenic cancer > malignant neoplasm of branchial cleft @ 0.95
branchiogenic carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchiogenic squamous cell carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchiogenic adenocarcinoma > malignant neoplasm of branchial cleft @ 0.95
branchial cyst cancer > malignant neoplasm of branchial cleft @ 0.95
branchial cyst carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchial cyst squamous cell carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchial cyst adenocarcinoma > malignant neoplasm of branchial cleft @ 0.95
branchiogenous cancer > malignant neoplasm of branchial cleft @ 0.95
branchiogenous carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchiogenous squamous cell carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchiogenous adenocarcinoma > malignant neoplasm of branchial cleft @ 0.95
branchial vestige cancer > malignant neoplasm of branchial cleft @ 0.95
branchial vestige carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchial vestige squamous cell carcinoma > malignant neoplasm of branchial cleft @ 0.95
branchial vestige adenocarcinoma > malignant neoplasm of branchial cleft @ 0.95
retropharyngeal cancer > malignant neoplasm of pharynx unspecified @ 0.95
retropharyngeal carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
retropharyngeal squamous cell carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
retropharyngeal adenocarcinoma > malignant neoplasm of pharynx unspecified @ 0.95
retropharynx cancer > malignant neoplasm of pharynx unspecified @ 0.95
retropharynx carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
retropharynx squamous cell carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
retropharynx adenocarcinoma > malignant neoplasm of pharynx unspecified @ 0.95
lateral pharyngeal cancer > malignant neoplasm of pharynx unspecified @ 0.95
lateral pharyngeal carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
lateral pharyngeal squamous cell carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
lateral pharyngeal adenocarcinoma > malignant neoplasm of pharynx unspecified @ 0.95
parapharyngeal cancer > malignant neoplasm of pharynx unspecified @ 0.95
parapharyngeal carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
parapharyngeal squamous cell carcinoma > malignant neoplasm of pharynx unspecified @ 0.95
parapharyngeal adenocarcinoma > malignant neoplasm of pharynx unspecified @ 0.95
cervical esophagus cancer > malignant neoplasm of upper third of esophagus @ 0.95
cervical esophagus carcinoma > malignant neoplasm of upper third of esophagus @ 0.95
cervical esophagus squamous cell carcinoma > malignant neoplasm of upper third of esophagus @ 0.95
cervical esophagus adenocarcinoma > malignant neoplasm of upper third of esophagus @ 0.95
proximal esophagus cancer > malignant neoplasm of upper third of esophagus @ 0.95
proximal esophagus carcinoma > malignant neoplasm of upper third of esophagus @ 0.95
proximal esophagus squamous cell carcinoma > malignant neoplasm of upper third of esophagus @ 0.95
proximal esophagus adenocarcinoma > malignant neoplasm of upper third of esophagus @ 0.95
upper esophagus cancer > malignant neoplasm of upper third of esophagus @ 0.95
upper esophagus carcinoma > malignant neoplasm of upper third of esophagus @ 0.95
upper esophagus squamous cell carcinoma > malignant neoplasm of upper third of esophagus @ 0.95
upper esophagus adenocarcinoma > malignant neoplasm of upper third of esophagus @ 0.95
mid esophagus cancer > malignant neoplasm of middle third of esophagus @ 0.95
mid esophagus carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
mid esophagus squamous cell carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
mid esophagus adenocarcinoma > malignant neoplasm of middle third of esophagus @ 0.95
middle esophagus cancer > malignant neoplasm of middle third of esophagus @ 0.95
middle esophagus carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
middle esophagus squamous cell carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
middle esophagus adenocarcinoma > malignant neoplasm of middle third of esophagus @ 0.95
thoracic esophagus cancer > malignant neoplasm of middle third of esophagus @ 0.95
thoracic esophagus carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
thoracic esophagus squamous cell carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
thoracic esophagus adenocarcinoma > malignant neoplasm of middle third of esophagus @ 0.95
midesophageal cancer > malignant neoplasm of middle third of esophagus @ 0.95
midesophageal carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
midesophageal squamous cell carcinoma > malignant neoplasm of middle third of esophagus @ 0.95
midesophageal adenocarcinoma > malignant neoplasm of middle third of esophagus @ 0.95
distal esophagus cancer > malignant neoplasm of lower third of esophagus @ 0.95
distal esophagus carcinoma > malignant neoplasm of lower third of esophagus @ 0.95
distal esophagus squamous cell carcinoma > malignant neoplasm of lower third of esophagus @ 0.95
distal esophagus adenocarcinoma > malignant neoplasm of lower third of esophagus @ 0.95
lower esophagus cancer > malignant neoplasm of lower third of esophagus @ 0.95
lower esophagus carcinoma > malignant neoplasm of lower third of esophagus @ 0.95
lower esophagus squamous cell carcinoma > malignant neoplasm of lower third of esophagus @ 0.95
lower esophagus adenocarcinoma > malignant neoplasm of lower third of esophagus @ 0.95
abdominal esophagus cancer > malignant neoplasm of lower third of esophagus @ 0.95
abdominal esophagus carcinoma > malignant neoplasm of lower third of esophagus @ 0.95
abdominal esophagus squamous cell carcinoma > malignant neoplasm of lower third of esophagus @ 0.95
abdominal esophagus adenocarcinoma > malignant neoplasm of lower third of esophagus @ 0.95
esophagogastric cancer > malignant neoplasm of cardia @ 0.95
esophagogastric carcinoma > malignant neoplasm of cardia @ 0.95
esophagogastric squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
esophagogastric adenocarcinoma > malignant neoplasm of cardia @ 0.95
gastroesophageal cancer > malignant neoplasm of cardia @ 0.95
gastroesophageal carcinoma > malignant neoplasm of cardia @ 0.95
gastroesophageal squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
gastroesophageal adenocarcinoma > malignant neoplasm of cardia @ 0.95
esophagogastric junction cancer > malignant neoplasm of cardia @ 0.95
esophagogastric junction carcinoma > malignant neoplasm of cardia @ 0.95
esophagogastric junction squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
esophagogastric junction adenocarcinoma > malignant neoplasm of cardia @ 0.95
cardioesophageal cancer > malignant neoplasm of cardia @ 0.95
cardioesophageal carcinoma > malignant neoplasm of cardia @ 0.95
cardioesophageal squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
cardioesophageal adenocarcinoma > malignant neoplasm of cardia @ 0.95
gej cancer > malignant neoplasm of cardia @ 0.95
gej carcinoma > malignant neoplasm of cardia @ 0.95
gej squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
gej adenocarcinoma > malignant neoplasm of cardia @ 0.95
egj cancer > malignant neoplasm of cardia @ 0.95
egj carcinoma > malignant neoplasm of cardia @ 0.95
egj squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
egj adenocarcinoma > malignant neoplasm of cardia @ 0.95
cardiac orifice cancer > malignant neoplasm of cardia @ 0.95
cardiac orifice carcinoma > malignant neoplasm of cardia @ 0.95
cardiac orifice squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
cardiac orifice adenocarcinoma > malignant neoplasm of cardia @ 0.95
gastric cardia cancer > malignant neoplasm of cardia @ 0.95
gastric cardia carcinoma > malignant neoplasm of cardia @ 0.95
gastric cardia squamous cell carcinoma > malignant neoplasm of cardia @ 0.95
gastric cardia adenocarcinoma > malignant neoplasm of cardia @ 0.95
antral cancer > malignant neoplasm of pyloric antrum @ 0.95
antral carcinoma > malignant neoplasm of pyloric antrum @ 0.95
antral squamous cell carcinoma > malignant neoplasm of pyloric antrum @ 0.95
antral adenocarcinoma > malignant neoplasm of pyloric antrum @ 0.95
antrum stomach cancer > malignant neoplasm of pyloric antrum @ 0.95
antrum stomach carcinoma > malignant neoplasm of pyloric antrum @ 0.95
antrum stomach squamous cell carcinoma > malignant neoplasm of pyloric antrum @ 0.95
antrum stomach adenocarcinoma > malignant neoplasm of pyloric antrum @ 0.95
gastric antrum cancer > malignant neoplasm of pyloric antrum @ 0.95
gastric antrum carcinoma > malignant neoplasm of pyloric antrum @ 0.95
gastric antrum squamous cell carcinoma > malignant neoplasm of pyloric antrum @ 0.95
gastric antrum adenocarcinoma > malignant neoplasm of pyloric antrum @ 0.95
pyloric carcinoma > malignant neoplasm of pylorus @ 0.95
pyloric squamous cell carcinoma > malignant neoplasm of pylorus @ 0.95
pyloric adenocarcinoma > malignant neoplasm of pylorus @ 0.95
prepyloric cancer > malignant neoplasm of pylorus @ 0.95
prepyloric carcinoma > malignant neoplasm of pylorus @ 0.95
prepyloric squamous cell carcinoma > malignant neoplasm of pylorus @ 0.95
prepyloric adenocarcinoma > malignant neoplasm of pylorus @ 0.95
pyloric canal cancer > malignant neoplasm of pylorus @ 0.95
pyloric canal carcinoma > malignant neoplasm of pylorus @ 0.95
pyloric canal squamous cell carcinoma > malignant neoplasm of pylorus @ 0.95
pyloric canal adenocarcinoma > malignant neoplasm of pylorus @ 0.95
right colon cancer > malignant neoplasm of ascending colon @ 0.95
right colon carcinoma > malignant neoplasm of ascending colon @ 0.95
right colon squamous cell carcinoma > malignant neoplasm of ascending colon @ 0.95
right colon adenocarcinoma > malignant neoplasm of ascending colon @ 0.95
right-sided colon cancer > malignant neoplasm of ascending colon @ 0.95
right-sided colon carcinoma > malignant neoplasm of ascending colon @ 0.95
right-sided colon squamous cell carcinoma > malignant neoplasm of ascending colon @ 0.95
right-sided colon adenocarcinoma > malignant neoplasm of ascending colon @ 0.95
right hemicolon cancer > malignant neoplasm of ascending colon @ 0.95
right hemicolon carcinoma > malignant neoplasm of ascending colon @ 0.95
right hemicolon squamous cell carcinoma > malignant neoplasm of ascending colon @ 0.95
right hemicolon adenocarcinoma > malignant neoplasm of ascending colon @ 0.95
left colon cancer > malignant neoplasm of descending colon
left colon carcinoma > malignant neoplasm of descending colon
left colon squamous cell carcinoma > malignant neoplasm of descending colon
left colon adenocarcinoma > malignant neoplasm of descending colon
left-sided colon cancer > malignant neoplasm of descending colon
left-sided colon carcinoma > malignant neoplasm of descending colon
left-sided colon squamous cell carcinoma > malignant neoplasm of descending colon
left-sided colon adenocarcinoma > malignant neoplasm of descending colon
left hemicolon cancer > malignant neoplasm of descending colon
left hemicolon carcinoma > malignant neoplasm of descending colon
left hemicolon squamous cell carcinoma > malignant neoplasm of descending colon
left hemicolon adenocarcinoma > malignant neoplasm of descending colon
ileocecal cancer > malignant neoplasm of cecum @ 0.95
ileocecal carcinoma > malignant neoplasm of cecum @ 0.95
ileocecal squamous cell carcinoma > malignant neoplasm of cecum @ 0.95
ileocecal adenocarcinoma > malignant neoplasm of cecum @ 0.95
ileocecal valve cancer > malignant neoplasm of cecum @ 0.95
ileocecal valve carcinoma > malignant neoplasm of cecum @ 0.95
ileocecal valve squamous cell carcinoma > malignant neoplasm of cecum @ 0.95
ileocecal valve adenocarcinoma > malignant neoplasm of cecum @ 0.95
caecum carcinoma > malignant neoplasm of cecum @ 0.95
caecum squamous cell carcinoma > malignant neoplasm of cecum @ 0.95
caecum adenocarcinoma > malignant neoplasm of cecum @ 0.95
colon and rectum cancer > malignant neoplasm of rectosigmoid junction
colon and rectum carcinoma > malignant neoplasm of rectosigmoid junction
colon and rectum squamous cell carcinoma > malignant neoplasm of rectosigmoid junction
colon and rectum adenocarcinoma > malignant neoplasm of rectosigmoid junction
colorectal cancer > malignant neoplasm of rectosigmoid junction
colorectal carcinoma > malignant neoplasm of rectosigmoid junction
colorectal squamous cell carcinoma > malignant neoplasm of rectosigmoid junction
colorectal adenocarcinoma > malignant neoplasm of rectosigmoid junction
rectosigmoid cancer > malignant neoplasm of rectosigmoid junction
rectosigmoid carcinoma > malignant neoplasm of rectosigmoid junction
rectosigmoid squamous cell carcinoma > malignant neoplasm of rectosigmoid junction
rectosigmoid adenocarcinoma > malignant neoplasm of rectosigmoid junction
sphincter oddi cancer > malignant neoplasm of extrahepatic bile duct @ 0.95
sphincter oddi carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
sphincter oddi squamous cell carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
sphincter oddi adenocarcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
cystic duct carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
cystic duct squamous cell carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
cystic duct adenocarcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
common duct cancer > malignant neoplasm of extrahepatic bile duct @ 0.95
common duct carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
common duct squamous cell carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
common duct adenocarcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
hepatic duct carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
hepatic duct squamous cell carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
hepatic duct adenocarcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
choledochal cancer > malignant neoplasm of extrahepatic bile duct @ 0.95
choledochal carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
choledochal squamous cell carcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
choledochal adenocarcinoma > malignant neoplasm of extrahepatic bile duct @ 0.95
anal sphincter cancer > malignant neoplasm of anal canal @ 0.95
anal sphincter carcinoma > malignant neoplasm of anal canal @ 0.95
anal sphincter squamous cell carcinoma > malignant neoplasm of anal canal @ 0.95
anal sphincter adenocarcinoma > malignant neoplasm of anal canal @ 0.95
anal canal cancer > malignant neoplasm of anal canal @ 0.95
anal canal carcinoma > malignant neoplasm of anal canal @ 0.95
anal canal squamous cell carcinoma > malignant neoplasm of anal canal @ 0.95
anal canal adenocarcinoma > malignant neoplasm of anal canal @ 0.95
cloacogenic cancer > malignant neoplasm of cloacogenic zone @ 0.95
cloacogenic carcinoma > malignant neoplasm of cloacogenic zone @ 0.95
cloacogenic squamous cell carcinoma > malignant neoplasm of cloacogenic zone @ 0.95
cloacogenic adenocarcinoma > malignant neoplasm of cloacogenic zone @ 0.95
basaloid anal cancer > malignant neoplasm of cloacogenic zone @ 0.95
basaloid anal carcinoma > malignant neoplasm of cloacogenic zone @ 0.95
basaloid anal squamous cell carcinoma > malignant neoplasm of cloacogenic zone @ 0.95
basaloid anal adenocarcinoma > malignant neoplasm of cloacogenic zone @ 0.95
transitional anal cancer > malignant neoplasm of cloacogenic zone @ 0.95
transitional anal carcinoma > malignant neoplasm of cloacogenic zone @ 0.95
transitional anal squamous cell carcinoma > malignant neoplasm of cloacogenic zone @ 0.95
transitional anal adenocarcinoma > malignant neoplasm of cloacogenic zone @ 0.95
arytenoid cancer > malignant neoplasm of laryngeal cartilage @ 0.95
arytenoid carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
arytenoid squamous cell carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
arytenoid adenocarcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
cricoid cancer > malignant neoplasm of laryngeal cartilage @ 0.95
cricoid carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
cricoid squamous cell carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
cricoid adenocarcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
thyroid cartilage cancer > malignant neoplasm of laryngeal cartilage @ 0.95
thyroid cartilage carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
thyroid cartilage squamous cell carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
thyroid cartilage adenocarcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
cuneiform cartilage cancer > malignant neoplasm of laryngeal cartilage @ 0.95
cuneiform cartilage carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
cuneiform cartilage squamous cell carcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
cuneiform cartilage adenocarcinoma > malignant neoplasm of laryngeal cartilage @ 0.95
lung apex cancer > malignant neoplasm of upper lobe unspecified bronchus or lung
lung apex carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
lung apex squamous cell carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
lung apex adenocarcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
lingula cancer > malignant neoplasm of upper lobe unspecified bronchus or lung
lingula carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
lingula squamous cell carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
lingula adenocarcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
apical lung cancer > malignant neoplasm of upper lobe unspecified bronchus or lung
apical lung carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
apical lung squamous cell carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
apical lung adenocarcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
upper lobe cancer > malignant neoplasm of upper lobe unspecified bronchus or lung
upper lobe carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
upper lobe squamous cell carcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
upper lobe adenocarcinoma > malignant neoplasm of upper lobe unspecified bronchus or lung
carina cancer > malignant neoplasm of unspecified main bronchus @ 0.95
carina carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
carina squamous cell carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
carina adenocarcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilus cancer > malignant neoplasm of unspecified main bronchus @ 0.95
hilus carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilus squamous cell carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilus adenocarcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilar lung cancer > malignant neoplasm of unspecified main bronchus @ 0.95
hilar lung carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilar lung squamous cell carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilar lung adenocarcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
lung hilum cancer > malignant neoplasm of unspecified main bronchus @ 0.95
lung hilum carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
lung hilum squamous cell carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
lung hilum adenocarcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilus lung cancer > malignant neoplasm of unspecified main bronchus @ 0.95
hilus lung carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilus lung squamous cell carcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
hilus lung adenocarcinoma > malignant neoplasm of unspecified main bronchus @ 0.95
lower lobe cancer > malignant neoplasm of lower lobe unspecified bronchus or lung
lower lobe carcinoma > malignant neoplasm of lower lobe unspecified bronchus or lung
lower lobe squamous cell carcinoma > malignant neoplasm of lower lobe unspecified bronchus or lung
lower lobe adenocarcinoma > malignant neoplasm of lower lobe unspecified bronchus or lung
lung base cancer > malignant neoplasm of lower lobe unspecified bronchus or lung
lung base carcinoma > malignant neoplasm of lower lobe unspecified bronchus or lung
lung base squamous cell carcinoma > malignant neoplasm of lower lobe unspecified bronchus or lung
lung base adenocarcinoma > malignant neoplasm of lower lobe unspecified bronchus or lung
middle lobe cancer > malignant neoplasm of middle lobe bronchus or lung
middle lobe carcinoma > malignant neoplasm of middle lobe bronchus or lung
middle lobe squamous cell carcinoma > malignant neoplasm of middle lobe bronchus or lung
middle lobe adenocarcinoma > malignant neoplasm of middle lobe bronchus or lung
xiphoid cancer > malignant neoplasm of ribs sternum and clavicle @ 0.95
xiphoid carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
xiphoid squamous cell carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
xiphoid adenocarcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
manubrium cancer > malignant neoplasm of ribs sternum and clavicle @ 0.95
manubrium carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
manubrium squamous cell carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
manubrium adenocarcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
costovertebral cancer > malignant neoplasm of ribs sternum and clavicle @ 0.95
costovertebral carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
costovertebral squamous cell carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
costovertebral adenocarcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
costal cartilage cancer > malignant neoplasm of ribs sternum and clavicle @ 0.95
costal cartilage carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
costal cartilage squamous cell carcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
costal cartilage adenocarcinoma > malignant neoplasm of ribs sternum and clavicle @ 0.95
vaginal carcinoma > malignant neoplasm of vagina @ 0.95
vaginal squamous cell carcinoma > malignant neoplasm of vagina @ 0.95
vaginal adenocarcinoma > malignant neoplasm of vagina @ 0.95
urethral carcinoma > malignant neoplasm of urethra @ 0.95
urethral squamous cell carcinoma > malignant neoplasm of urethra @ 0.95
urethral adenocarcinoma > malignant neoplasm of urethra @ 0.95
skene cancer > malignant neoplasm of paraurethral glands @ 0.95
skene carcinoma > malignant neoplasm of paraurethral glands @ 0.95
skene squamous cell carcinoma > malignant neoplasm of paraurethral glands @ 0.95
skene adenocarcinoma > malignant neoplasm of paraurethral glands @ 0.95
skenes gland carcinoma > malignant neoplasm of paraurethral glands @ 0.95
skenes gland squamous cell carcinoma > malignant neoplasm of paraurethral glands @ 0.95
skenes gland adenocarcinoma > malignant neoplasm of paraurethral glands @ 0.95
paraurethral cancer > malignant neoplasm of paraurethral glands @ 0.95
paraurethral carcinoma > malignant neoplasm of paraurethral glands @ 0.95
paraurethral squamous cell carcinoma > malignant neoplasm of paraurethral glands @ 0.95
paraurethral adenocarcinoma > malignant neoplasm of paraurethral glands @ 0.95
urethral gland cancer > malignant neoplasm of paraurethral glands @ 0.95
urethral gland carcinoma > malignant neoplasm of paraurethral glands @ 0.95
urethral gland squamous cell carcinoma > malignant neoplasm of paraurethral glands @ 0.95
urethral gland adenocarcinoma > malignant neoplasm of paraurethral glands @ 0.95
tapetum cancer > malignant neoplasm of overlapping sites of brain @ 0.95
tapetum carcinoma > malignant neoplasm of overlapping sites of brain @ 0.95
tapetum squamous cell carcinoma > malignant neoplasm of overlapping sites of brain @ 0.95
tapetum adenocarcinoma > malignant neoplasm of overlapping sites of brain @ 0.95
splenium cancer > malignant neoplasm of overlapping sites of brain @ 0.95
splenium carcinoma > malignant neoplasm of overlapping sites of brain @ 0.95
splenium squamous cell carcinoma > malignant neoplasm of overlapping sites of brain @ 0.95
splenium adenocarcinoma > malignant neoplasm of overlapping sites of brain @ 0.95
axilla cancer > malignant neoplasm of thorax
axilla carcinoma > malignant neoplasm of thorax
axilla squamous cell carcinoma > malignant neoplasm of thorax
axilla adenocarcinoma > malignant neoplasm of thorax
axillary cancer > malignant neoplasm of thorax
axillary carcinoma > malignant neoplasm of thorax
axillary squamous cell carcinoma > malignant neoplasm of thorax
axillary adenocarcinoma > malignant neoplasm of thorax
armpit cancer > malignant neoplasm of thorax
armpit carcinoma > malignant neoplasm of thorax
armpit squamous cell carcinoma > malignant neoplasm of thorax
armpit adenocarcinoma > malignant neoplasm of thorax
intrathoracic cancer > malignant neoplasm of thorax
intrathoracic carcinoma > malignant neoplasm of thorax
intrathoracic squamous cell carcinoma > malignant neoplasm of thorax
intrathoracic adenocarcinoma > malignant neoplasm of thorax
thoracic carcinoma > malignant neoplasm of thorax
thoracic squamous cell carcinoma > malignant neoplasm of thorax
thoracic adenocarcinoma > malignant neoplasm of thorax
chest carcinoma > malignant neoplasm of thorax
chest squamous cell carcinoma > malignant neoplasm of thorax
chest adenocarcinoma > malignant neoplasm of thorax
groin cancer > malignant neoplasm of pelvis
groin carcinoma > malignant neoplasm of pelvis
groin squamous cell carcinoma > malignant neoplasm of pelvis
groin adenocarcinoma > malignant neoplasm of pelvis
inguinal cancer > malignant neoplasm of pelvis
inguinal carcinoma > malignant neoplasm of pelvis
inguinal squamous cell carcinoma > malignant neoplasm of pelvis
inguinal adenocarcinoma > malignant neoplasm of pelvis
perineum cancer > malignant neoplasm of pelvis
perineum carcinoma > malignant neoplasm of pelvis
perineum squamous cell carcinoma > malignant neoplasm of pelvis
perineum adenocarcinoma > malignant neoplasm of pelvis
rectovaginal cancer > malignant neoplasm of pelvis
rectovaginal carcinoma > malignant neoplasm of pelvis
rectovaginal squamous cell carcinoma > malignant neoplasm of pelvis
rectovaginal adenocarcinoma > malignant neoplasm of pelvis
rectovesical cancer > malignant neoplasm of pelvis
rectovesical carcinoma > malignant neoplasm of pelvis
rectovesical squamous cell carcinoma > malignant neoplasm of pelvis
rectovesical adenocarcinoma > malignant neoplasm of pelvis
rectovaginal septum cancer > malignant neoplasm of pelvis
rectovaginal septum carcinoma > malignant neoplasm of pelvis
rectovaginal septum squamous cell carcinoma > malignant neoplasm of pelvis
rectovaginal septum adenocarcinoma > malignant neoplasm of pelvis
presacral cancer > malignant neoplasm of pelvis
presacral carcinoma > malignant neoplasm of pelvis
presacral squamous cell carcinoma > malignant neoplasm of pelvis
presacral adenocarcinoma > malignant neoplasm of pelvis
ischiorectal cancer > malignant neoplasm of pelvis
ischiorectal carcinoma > malignant neoplasm of pelvis
ischiorectal squamous cell carcinoma > malignant neoplasm of pelvis
ischiorectal adenocarcinoma > malignant neoplasm of pelvis
buttock cancer > malignant neoplasm of pelvis
buttock carcinoma > malignant neoplasm of pelvis
buttock squamous cell carcinoma > malignant neoplasm of pelvis
buttock adenocarcinoma > malignant neoplasm of pelvis
abdominal carcinoma > malignant neoplasm of abdomen
abdominal squamous cell carcinoma > malignant neoplasm of abdomen
abdominal adenocarcinoma > malignant neoplasm of abdomen
intra-abdominal cancer > malignant neoplasm of abdomen
intra-abdominal carcinoma > malignant neoplasm of abdomen
intra-abdominal squamous cell carcinoma > malignant neoplasm of abdomen
intra-abdominal adenocarcinoma > malignant neoplasm of abdomen
cheek nos cancer > malignant neoplasm of head face and neck @ 0.8
cheek nos carcinoma > malignant neoplasm of head face and neck @ 0.8
cheek nos squamous cell carcinoma > malignant neoplasm of head face and neck @ 0.8
cheek nos adenocarcinoma > malignant neoplasm of head face and neck @ 0.8
jaw nos cancer > malignant neoplasm of head face and neck @ 0.8
jaw nos carcinoma > malignant neoplasm of head face and neck @ 0.8
jaw nos squamous cell carcinoma > malignant neoplasm of head face and neck @ 0.8
jaw nos adenocarcinoma > malignant neoplasm of head face and neck @ 0.8
nose nos cancer > malignant neoplasm of head face and neck @ 0.8
nose nos carcinoma > malignant neoplasm of head face and neck @ 0.8
nose nos squamous cell carcinoma > malignant neoplasm of head face and neck @ 0.8
nose nos adenocarcinoma > malignant neoplasm of head face and neck @ 0.8
multiple endocrine cancer > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
multiple endocrine carcinoma > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
multiple endocrine squamous cell carcinoma > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
multiple endocrine adenocarcinoma > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
pluriglandular cancer > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
pluriglandular carcinoma > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
pluriglandular squamous cell carcinoma > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
pluriglandular adenocarcinoma > malignant neoplasm with pluriglandular involvement unspecified @ 0.95
forehead skin cancer > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
forehead skin carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
forehead skin squamous cell carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
forehead skin adenocarcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
temple skin cancer > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
temple skin carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
temple skin squamous cell carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
temple skin adenocarcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
nose skin cancer > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
nose skin carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
nose skin squamous cell carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
nose skin adenocarcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
cheek skin cancer > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
cheek skin carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
cheek skin squamous cell carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
cheek skin adenocarcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
eyebrow skin cancer > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
eyebrow skin carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
eyebrow skin squamous cell carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
eyebrow skin adenocarcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
chin skin cancer > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
chin skin carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
chin skin squamous cell carcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
chin skin adenocarcinoma > unspecified malignant neoplasm of skin of other and unspecified parts of face @ 0.95
labia majora cancer > malignant neoplasm of labium majus @ 0.95
labia majora carcinoma > malignant neoplasm of labium majus @ 0.95
labia majora squamous cell carcinoma > malignant neoplasm of labium majus @ 0.95
labia majora adenocarcinoma > malignant neoplasm of labium majus @ 0.95
labium majus cancer > malignant neoplasm of labium majus @ 0.95
labium majus carcinoma > malignant neoplasm of labium majus @ 0.95
labium majus squamous cell carcinoma > malignant neoplasm of labium majus @ 0.95
labium majus adenocarcinoma > malignant neoplasm of labium majus @ 0.95
bartholin carcinoma > malignant neoplasm of labium majus @ 0.95
bartholin squamous cell carcinoma > malignant neoplasm of labium majus @ 0.95
bartholin adenocarcinoma > malignant neoplasm of labium majus @ 0.95
bartholin gland cancer > malignant neoplasm of labium majus @ 0.95
bartholin gland squamous cell carcinoma > malignant neoplasm of labium majus @ 0.95
bartholin gland adenocarcinoma > malignant neoplasm of labium majus @ 0.95
labia minora cancer > malignant neoplasm of labium minus @ 0.95
labia minora carcinoma > malignant neoplasm of labium minus @ 0.95
labia minora squamous cell carcinoma > malignant neoplasm of labium minus @ 0.95
labia minora adenocarcinoma > malignant neoplasm of labium minus @ 0.95
labium minus cancer > malignant neoplasm of labium minus @ 0.95
labium minus carcinoma > malignant neoplasm of labium minus @ 0.95
labium minus squamous cell carcinoma > malignant neoplasm of labium minus @ 0.95
labium minus adenocarcinoma > malignant neoplasm of labium minus @ 0.95
clitoral cancer > malignant neoplasm of clitoris @ 0.95
clitoral carcinoma > malignant neoplasm of clitoris @ 0.95
clitoral squamous cell carcinoma > malignant neoplasm of clitoris @ 0.95
clitoral adenocarcinoma > malignant neoplasm of clitoris @ 0.95
lower uterine segment cancer > malignant neoplasm of isthmus uteri @ 0.95
lower uterine segment carcinoma > malignant neoplasm of isthmus uteri @ 0.95
lower uterine segment squamous cell carcinoma > malignant neoplasm of isthmus uteri @ 0.95
lower uterine segment adenocarcinoma > malignant neoplasm of isthmus uteri @ 0.95
uterine isthmus cancer > malignant neoplasm of isthmus uteri @ 0.95
uterine isthmus carcinoma > malignant neoplasm of isthmus uteri @ 0.95
uterine isthmus squamous cell carcinoma > malignant neoplasm of isthmus uteri @ 0.95
uterine isthmus adenocarcinoma > malignant neoplasm of isthmus uteri @ 0.95
ectocervical cancer > malignant neoplasm of exocervix @ 0.95
ectocervical carcinoma > malignant neoplasm of exocervix @ 0.95
ectocervical squamous cell carcinoma > malignant neoplasm of exocervix @ 0.95
ectocervical adenocarcinoma > malignant neoplasm of exocervix @ 0.95
ectocervix cancer > malignant neoplasm of exocervix @ 0.95
ectocervix carcinoma > malignant neoplasm of exocervix @ 0.95
ectocervix squamous cell carcinoma > malignant neoplasm of exocervix @ 0.95
ectocervix adenocarcinoma > malignant neoplasm of exocervix @ 0.95
exocervix cancer > malignant neoplasm of exocervix @ 0.95
exocervix carcinoma > malignant neoplasm of exocervix @ 0.95
exocervix squamous cell carcinoma > malignant neoplasm of exocervix @ 0.95
exocervix adenocarcinoma > malignant neoplasm of exocervix @ 0.95
endocervical cancer > malignant neoplasm of endocervix @ 0.95
endocervical carcinoma > malignant neoplasm of endocervix @ 0.95
endocervical squamous cell carcinoma > malignant neoplasm of endocervix @ 0.95
cervical canal cancer > malignant neoplasm of endocervix @ 0.95
cervical canal carcinoma > malignant neoplasm of endocervix @ 0.95
cervical canal squamous cell carcinoma > malignant neoplasm of endocervix @ 0.95
cervical canal adenocarcinoma > malignant neoplasm of endocervix @ 0.95
nabothian cancer > malignant neoplasm of endocervix @ 0.95
nabothian carcinoma > malignant neoplasm of endocervix @ 0.95
nabothian squamous cell carcinoma > malignant neoplasm of endocervix @ 0.95
nabothian adenocarcinoma > malignant neoplasm of endocervix @ 0.95
oviduct cancer > malignant neoplasm of unspecified fallopian tube @ 0.95
oviduct carcinoma > malignant neoplasm of unspecified fallopian tube @ 0.95
oviduct squamous cell carcinoma > malignant neoplasm of unspecified fallopian tube @ 0.95
oviduct adenocarcinoma > malignant neoplasm of unspecified fallopian tube @ 0.95
tubal cancer > malignant neoplasm of unspecified fallopian tube @ 0.95
tubal carcinoma > malignant neoplasm of unspecified fallopian tube @ 0.95
tubal squamous cell carcinoma > malignant neoplasm of unspecified fallopian tube @ 0.95
tubal adenocarcinoma > malignant neoplasm of unspecified fallopian tube @ 0.95
gartner cancer > malignant neoplasm of vagina @ 0.95
gartner carcinoma > malignant neoplasm of vagina @ 0.95
gartner squamous cell carcinoma > malignant neoplasm of vagina @ 0.95
gartner adenocarcinoma > malignant neoplasm of vagina @ 0.95
gartner duct cancer > malignant neoplasm of vagina @ 0.95
gartner duct carcinoma > malignant neoplasm of vagina @ 0.95
gartner duct squamous cell carcinoma > malignant neoplasm of vagina @ 0.95
gartner duct adenocarcinoma > malignant neoplasm of vagina @ 0.95
hymen cancer > malignant neoplasm of vagina @ 0.95
hymen carcinoma > malignant neoplasm of vagina @ 0.95
hymen squamous cell carcinoma > malignant neoplasm of vagina @ 0.95
hymen adenocarcinoma > malignant neoplasm of vagina @ 0.95
vaginal vault cancer > malignant neoplasm of vagina @ 0.95
vaginal vault carcinoma > malignant neoplasm of vagina @ 0.95
vaginal vault squamous cell carcinoma > malignant neoplasm of vagina @ 0.95
vaginal vault adenocarcinoma > malignant neoplasm of vagina @ 0.95
adnexal cancer > malignant neoplasm of uterine adnexa unspecified @ 0.95
adnexal carcinoma > malignant neoplasm of uterine adnexa unspecified @ 0.95
adnexal squamous cell carcinoma > malignant neoplasm of uterine adnexa unspecified @ 0.95
adnexal adenocarcinoma > malignant neoplasm of uterine adnexa unspecified @ 0.95
uterine adnexa cancer > malignant neoplasm of uterine adnexa unspecified @ 0.95
uterine adnexa carcinoma > malignant neoplasm of uterine adnexa unspecified @ 0.95
uterine adnexa squamous cell carcinoma > malignant neoplasm of uterine adnexa unspecified @ 0.95
uterine adnexa adenocarcinoma > malignant neoplasm of uterine adnexa unspecified @ 0.95
parametrial carcinoma > malignant neoplasm of parametrium @ 0.95
parametrial squamous cell carcinoma > malignant neoplasm of parametrium @ 0.95
parametrial adenocarcinoma > malignant neoplasm of parametrium @ 0.95
uterosacral cancer > malignant neoplasm of parametrium @ 0.95
uterosacral carcinoma > malignant neoplasm of parametrium @ 0.95
uterosacral squamous cell carcinoma > malignant neoplasm of parametrium @ 0.95
uterosacral adenocarcinoma > malignant neoplasm of parametrium @ 0.95
uterine ligament cancer > malignant neoplasm of parametrium @ 0.95
uterine ligament carcinoma > malignant neoplasm of parametrium @ 0.95
uterine ligament squamous cell carcinoma > malignant neoplasm of parametrium @ 0.95
uterine ligament adenocarcinoma > malignant neoplasm of parametrium @ 0.95
tubo-ovarian cancer > malignant neoplasm of overlapping sites of female genital organs @ 0.95
tubo-ovarian carcinoma > malignant neoplasm of overlapping sites of female genital organs @ 0.95
tubo-ovarian squamous cell carcinoma > malignant neoplasm of overlapping sites of female genital organs @ 0.95
tubo-ovarian adenocarcinoma > malignant neoplasm of overlapping sites of female genital organs @ 0.95
utero-ovarian cancer > malignant neoplasm of overlapping sites of female genital organs @ 0.95
utero-ovarian carcinoma > malignant neoplasm of overlapping sites of female genital organs @ 0.95
utero-ovarian squamous cell carcinoma > malignant neoplasm of overlapping sites of female genital organs @ 0.95
utero-ovarian adenocarcinoma > malignant neoplasm of overlapping sites of female genital organs @ 0.95
foreskin carcinoma > malignant neoplasm of prepuce @ 0.95
foreskin squamous cell carcinoma > malignant neoplasm of prepuce @ 0.95
foreskin adenocarcinoma > malignant neoplasm of prepuce @ 0.95
preputial cancer > malignant neoplasm of prepuce @ 0.95
preputial carcinoma > malignant neoplasm of prepuce @ 0.95
preputial squamous cell carcinoma > malignant neoplasm of prepuce @ 0.95
preputial adenocarcinoma > malignant neoplasm of prepuce @ 0.95
corpus cavernosum cancer > malignant neoplasm of body of penis @ 0.95
corpus cavernosum carcinoma > malignant neoplasm of body of penis @ 0.95
corpus cavernosum squamous cell carcinoma > malignant neoplasm of body of penis @ 0.95
corpus cavernosum adenocarcinoma > malignant neoplasm of body of penis @ 0.95
penile shaft cancer > malignant neoplasm of body of penis @ 0.95
penile shaft carcinoma > malignant neoplasm of body of penis @ 0.95
penile shaft squamous cell carcinoma > malignant neoplasm of body of penis @ 0.95
penile shaft adenocarcinoma > malignant neoplasm of body of penis @ 0.95
shaft penis cancer > malignant neoplasm of body of penis @ 0.95
shaft penis carcinoma > malignant neoplasm of body of penis @ 0.95
shaft penis squamous cell carcinoma > malignant neoplasm of body of penis @ 0.95
shaft penis adenocarcinoma > malignant neoplasm of body of penis @ 0.95
seminal vesicle carcinoma > malignant neoplasm of other specified male genital organs @ 0.95
seminal vesicle squamous cell carcinoma > malignant neoplasm of other specified male genital organs @ 0.95
seminal vesicle adenocarcinoma > malignant neoplasm of other specified male genital organs @ 0.95
tunica vaginalis cancer > malignant neoplasm of other specified male genital organs @ 0.95
tunica vaginalis carcinoma > malignant neoplasm of other specified male genital organs @ 0.95
tunica vaginalis squamous cell carcinoma > malignant neoplasm of other specified male genital organs @ 0.95
tunica vaginalis adenocarcinoma > malignant neoplasm of other specified male genital organs @ 0.95
ureteropelvic cancer > malignant neoplasm of unspecified renal pelvis @ 0.95
ureteropelvic carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
ureteropelvic squamous cell carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
ureteropelvic adenocarcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyx cancer > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyx carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyx squamous cell carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyx adenocarcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyces cancer > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyces carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyces squamous cell carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
renal calyces adenocarcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
kidney pelvis cancer > malignant neoplasm of unspecified renal pelvis @ 0.95
kidney pelvis carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
kidney pelvis squamous cell carcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
kidney pelvis adenocarcinoma > malignant neoplasm of unspecified renal pelvis @ 0.95
bladder trigone cancer > malignant neoplasm of trigone of bladder @ 0.95
bladder trigone carcinoma > malignant neoplasm of trigone of bladder @ 0.95
bladder trigone squamous cell carcinoma > malignant neoplasm of trigone of bladder @ 0.95
bladder trigone adenocarcinoma > malignant neoplasm of trigone of bladder @ 0.95
bladder dome cancer > malignant neoplasm of dome of bladder @ 0.95
bladder dome carcinoma > malignant neoplasm of dome of bladder @ 0.95
bladder dome squamous cell carcinoma > malignant neoplasm of dome of bladder @ 0.95
bladder dome adenocarcinoma > malignant neoplasm of dome of bladder @ 0.95
internal urethral cancer > malignant neoplasm of bladder neck @ 0.95
internal urethral carcinoma > malignant neoplasm of bladder neck @ 0.95
internal urethral squamous cell carcinoma > malignant neoplasm of bladder neck @ 0.95
internal urethral adenocarcinoma > malignant neoplasm of bladder neck @ 0.95
bladder neck carcinoma > malignant neoplasm of bladder neck @ 0.95
bladder neck squamous cell carcinoma > malignant neoplasm of bladder neck @ 0.95
bladder neck adenocarcinoma > malignant neoplasm of bladder neck @ 0.95
internal urethral orifice cancer > malignant neoplasm of bladder neck @ 0.95
internal urethral orifice carcinoma > malignant neoplasm of bladder neck @ 0.95
internal urethral orifice squamous cell carcinoma > malignant neoplasm of bladder neck @ 0.95
internal urethral orifice adenocarcinoma > malignant neoplasm of bladder neck @ 0.95
lacrimal sac cancer > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
lacrimal sac carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
lacrimal sac squamous cell carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
lacrimal sac adenocarcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
nasolacrimal cancer > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
nasolacrimal carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
nasolacrimal squamous cell carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
nasolacrimal adenocarcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear duct cancer > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear duct carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear duct squamous cell carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear duct adenocarcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear gland cancer > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear gland carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear gland squamous cell carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
tear gland adenocarcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
dacryocyst cancer > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
dacryocyst carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
dacryocyst squamous cell carcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
dacryocyst adenocarcinoma > malignant neoplasm of unspecified lacrimal gland and duct @ 0.95
retrobulbar cancer > malignant neoplasm of unspecified orbit @ 0.95
retrobulbar carcinoma > malignant neoplasm of unspecified orbit @ 0.95
retrobulbar squamous cell carcinoma > malignant neoplasm of unspecified orbit @ 0.95
retrobulbar adenocarcinoma > malignant neoplasm of unspecified orbit @ 0.95
extraocular muscle cancer > malignant neoplasm of unspecified orbit @ 0.95
extraocular muscle carcinoma > malignant neoplasm of unspecified orbit @ 0.95
extraocular muscle squamous cell carcinoma > malignant neoplasm of unspecified orbit @ 0.95
extraocular muscle adenocarcinoma > malignant neoplasm of unspecified orbit @ 0.95
retro-ocular cancer > malignant neoplasm of unspecified orbit @ 0.95
retro-ocular carcinoma > malignant neoplasm of unspecified orbit @ 0.95
retro-ocular squamous cell carcinoma > malignant neoplasm of unspecified orbit @ 0.95
retro-ocular adenocarcinoma > malignant neoplasm of unspecified orbit @ 0.95
orbital carcinoma > malignant neoplasm of unspecified orbit @ 0.95
orbital squamous cell carcinoma > malignant neoplasm of unspecified orbit @ 0.95
orbital adenocarcinoma > malignant neoplasm of unspecified orbit @ 0.95
eyeball cancer > malignant neoplasm of unspecified site of unspecified eye @ 0.95
eyeball carcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
eyeball squamous cell carcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
eyeball adenocarcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
intraocular cancer > malignant neoplasm of unspecified site of unspecified eye @ 0.95
intraocular carcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
intraocular squamous cell carcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
intraocular adenocarcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
globe cancer > malignant neoplasm of unspecified site of unspecified eye @ 0.95
globe carcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
globe squamous cell carcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
globe adenocarcinoma > malignant neoplasm of unspecified site of unspecified eye @ 0.95
rosenmuller cancer > malignant neoplasm of lateral wall of nasopharynx @ 0.95
rosenmuller carcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
rosenmuller squamous cell carcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
rosenmuller adenocarcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
fossa rosenmuller cancer > malignant neoplasm of lateral wall of nasopharynx @ 0.95
fossa rosenmuller carcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
fossa rosenmuller squamous cell carcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
fossa rosenmuller adenocarcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
eustachian opening cancer > malignant neoplasm of lateral wall of nasopharynx @ 0.95
eustachian opening carcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
eustachian opening squamous cell carcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
eustachian opening adenocarcinoma > malignant neoplasm of lateral wall of nasopharynx @ 0.95
adenoid carcinoma > malignant neoplasm of posterior wall of nasopharynx @ 0.95
adenoid squamous cell carcinoma > malignant neoplasm of posterior wall of nasopharynx @ 0.95
adenoid adenocarcinoma > malignant neoplasm of posterior wall of nasopharynx @ 0.95
pharyngeal tonsil cancer > malignant neoplasm of posterior wall of nasopharynx @ 0.95
pharyngeal tonsil carcinoma > malignant neoplasm of posterior wall of nasopharynx @ 0.95
pharyngeal tonsil squamous cell carcinoma > malignant neoplasm of posterior wall of nasopharynx @ 0.95
pharyngeal tonsil adenocarcinoma > malignant neoplasm of posterior wall of nasopharynx @ 0.95
piriform cancer > malignant neoplasm of pyriform sinus @ 0.95
piriform carcinoma > malignant neoplasm of pyriform sinus @ 0.95
piriform squamous cell carcinoma > malignant neoplasm of pyriform sinus @ 0.95
piriform adenocarcinoma > malignant neoplasm of pyriform sinus @ 0.95
pyriform cancer > malignant neoplasm of pyriform sinus @ 0.95
pyriform carcinoma > malignant neoplasm of pyriform sinus @ 0.95
pyriform squamous cell carcinoma > malignant neoplasm of pyriform sinus @ 0.95
pyriform adenocarcinoma > malignant neoplasm of pyriform sinus @ 0.95
pyriform fossa cancer > malignant neoplasm of pyriform sinus @ 0.95
pyriform fossa carcinoma > malignant neoplasm of pyriform sinus @ 0.95
pyriform fossa squamous cell carcinoma > malignant neoplasm of pyriform sinus @ 0.95
pyriform fossa adenocarcinoma > malignant neoplasm of pyriform sinus @ 0.95
piriform fossa cancer > malignant neoplasm of pyriform sinus @ 0.95
piriform fossa carcinoma > malignant neoplasm of pyriform sinus @ 0.95
piriform fossa squamous cell carcinoma > malignant neoplasm of pyriform sinus @ 0.95
piriform fossa adenocarcinoma > malignant neoplasm of pyriform sinus @ 0.95
eustachian cancer > malignant neoplasm of middle ear
eustachian carcinoma > malignant neoplasm of middle ear
eustachian squamous cell carcinoma > malignant neoplasm of middle ear
eustachian adenocarcinoma > malignant neoplasm of middle ear
mastoid cancer > malignant neoplasm of middle ear
mastoid carcinoma > malignant neoplasm of middle ear
mastoid squamous cell carcinoma > malignant neoplasm of middle ear
mastoid adenocarcinoma > malignant neoplasm of middle ear
tympanic cavity cancer > malignant neoplasm of middle ear
tympanic cavity carcinoma > malignant neoplasm of middle ear
tympanic cavity squamous cell carcinoma > malignant neoplasm of middle ear
tympanic cavity adenocarcinoma > malignant neoplasm of middle ear
tympanum cancer > malignant neoplasm of middle ear
tympanum carcinoma > malignant neoplasm of middle ear
tympanum squamous cell carcinoma > malignant neoplasm of middle ear
tympanum adenocarcinoma > malignant neoplasm of middle ear
antrum tympanicum cancer > malignant neoplasm of middle ear
antrum tympanicum carcinoma > malignant neoplasm of middle ear
antrum tympanicum squamous cell carcinoma > malignant neoplasm of middle ear
antrum tympanicum adenocarcinoma > malignant neoplasm of middle ear
middle ear cancer > malignant neoplasm of middle ear
middle ear carcinoma > malignant neoplasm of middle ear
middle ear squamous cell carcinoma > malignant neoplasm of middle ear
middle ear adenocarcinoma > malignant neoplasm of middle ear
digestive tract cancer > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
digestive tract carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
digestive tract squamous cell carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
digestive tract adenocarcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gi cancer > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gi carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gi squamous cell carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gi adenocarcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gastrointestinal carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gastrointestinal squamous cell carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
gastrointestinal adenocarcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
alimentary cancer > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
alimentary carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
alimentary squamous cell carcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95
alimentary adenocarcinoma > malignant neoplasm of ill-defined sites within the digestive system @ 0.95

# --- Organs and what is wrong with them, P to Z
polyp bladder > neoplasm of uncertain behavior of bladder @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
fibrous papule > melanocytic nevi of other parts of face in: icd10cm

# --- What is wrong, P to Z: own2
granulosa cell tumor > neoplasm of uncertain behavior of ovary in: icd10cm
Rathke tumor > neoplasm of uncertain behavior of pituitary gland in: icd10cm

# --- What is wrong, P to Z: own3
wart vocal cord > benign neoplasm of larynx in: icd10cm

# --- What is wrong, P to Z: tables4
paraganglioma jugular > neoplasm of uncertain behavior of aortic body and other paraganglia in: icd10cm
pituicytoma > neoplasm of uncertain behavior of pituitary gland in: icd10cm
plasmacytic tumor benign > benign neoplasm of other specified sites in: icd10cm
pleomorphic adenoma > benign neoplasm of major salivary gland unspecified in: icd10cm
papillary cystadenoma lymphomatosum > benign neoplasm of major salivary gland unspecified in: icd10cm
psammomatous carcinoma > malignant neoplasm of ovary in: icd10cm
rhabdomyoma > benign neoplasm of connective and other soft tissue unspecified in: icd10cm
round cell sarcoma > malignant neoplasm of connective and soft tissue unspecified in: icd10cm
sarcoma botryoides > malignant neoplasm of connective and soft tissue unspecified in: icd10cm
neurinoma > benign neoplasm of peripheral nerves and autonomic nervous system unspecified in: icd10cm
scirrhous carcinoma > malignant neoplasm of unspecified female breast in: icd10cm
serous cystoma > benign neoplasm of ovary in: icd10cm
Sertoli cell tumor testis > neoplasm of uncertain behavior of testis in: icd10cm
signet ring carcinoma > malignant neoplasm of stomach unspecified in: icd10cm
teratoma sacrococcygeal > neoplasm of uncertain behavior of bone and articular cartilage in: icd10cm
transitional cell papilloma > neoplasm of uncertain behavior of bladder in: icd10cm
trophoblastic tumor placental site > neoplasm of uncertain behavior of placenta in: icd10cm
villous adenoma colon > benign neoplasm of colon unspecified in: icd10cm
xanthofibroma > other benign neoplasm of skin unspecified in: icd10cm
xanthoastrocytoma benign > other benign neoplasm of skin unspecified in: icd10cm
sialolipoma > benign lipomatous neoplasm of skin and subcutaneous tissue of head face and neck in: icd10cm
Sternberg sarcoma > hodgkin lymphoma unspecified in: icd10cm
sympathicogonioma > malignant neoplasm of unspecified part of unspecified adrenal gland in: icd10cm
zonal tumor > benign neoplasm of connective and other soft tissue unspecified in: icd10cm
painful apicocostal vertebral syndrome > malignant neoplasm of upper lobe bronchus or lung in: icd10cm
superior pulmonary sulcus syndrome > malignant neoplasm of upper lobe bronchus or lung in: icd10cm

# --- What is wrong, P to Z: words
pseudolymphoma > benign neoplasm of lymph nodes in: icd10cm
reticulosis > lymphoid leukemia not having achieved remission in: icd10cm
reticuloendotheliosis > malignant neoplasm of lymphoid hematopoietic and related tissue unspecified in: icd10cm
reticuloendotheliosis acute infantile > multifocal and multisystemic langerhans-cell histiocytosis in: icd10cm
retinocytoma > malignant neoplasm of unspecified retina in: icd10cm
psammocarcinoma > malignant neoplasm of ovary in: icd10cm

# --- Main terms H to O: b4
hygroma > lymphangioma  any site in: icd10cm
myxoma > benign neoplasm of connective and other soft tissue  unspecified in: icd10cm
neuroma benign > benign neoplasm of peripheral nerves and autonomic nervous system  unspecified in: icd10cm
breast mouse > benign neoplasm of breast in: icd10cm
adenofibroma > benign neoplasm of breast in: icd10cm
ovary struma > benign neoplasm of ovary in: icd10cm
uterus polyp adenomatous > other benign neoplasm of uterus  unspecified in: icd10cm
testis sertoli benign > benign neoplasm of testis in: icd10cm
testis leydig benign > benign neoplasm of testis in: icd10cm
eye nevus > benign neoplasm of unspecified part of eye in: icd10cm
atrial rhabdomyoma > benign neoplasm of heart in: icd10cm
vocal cord papillomatosis > benign neoplasm of larynx in: icd10cm
vocal cord chondroma > benign neoplasm of larynx in: icd10cm
glottis papillomatosis > benign neoplasm of larynx in: icd10cm
glottis chondroma > benign neoplasm of larynx in: icd10cm
bowel adenoma > benign neoplasm of colon  unspecified in: icd10cm
optic glioma benign > benign neoplasm of cranial nerves in: icd10cm
brain hemangioblastoma > benign neoplasm of brain  unspecified in: icd10cm
brain neuroma > benign neoplasm of brain  unspecified in: icd10cm
prolactin adenoma > benign neoplasm of pituitary gland in: icd10cm
prolactin tumor benign > benign neoplasm of pituitary gland in: icd10cm
acth adenoma > benign neoplasm of pituitary gland in: icd10cm
acth microadenoma > benign neoplasm of pituitary gland in: icd10cm
acth macroadenoma > benign neoplasm of pituitary gland in: icd10cm
acth tumor benign > benign neoplasm of pituitary gland in: icd10cm
growth hormone secreting adenoma > benign neoplasm of pituitary gland in: icd10cm
growth hormone secreting microadenoma > benign neoplasm of pituitary gland in: icd10cm
growth hormone secreting macroadenoma > benign neoplasm of pituitary gland in: icd10cm
growth hormone secreting tumor benign > benign neoplasm of pituitary gland in: icd10cm
carotid body chemodectoma > benign neoplasm of carotid body in: icd10cm
atypical meningioma > neoplasm of uncertain behavior of meninges  unspecified in: icd10cm
giant cell tumor tendon sheath uncertain > neoplasm of uncertain behavior of connective and other soft tissue in: icd10cm
agnogenic metaplasia > chronic myeloproliferative disease in: icd10cm
black cancer > malignant melanoma of skin  unspecified in: icd10cm
malignant mole > malignant melanoma of skin  unspecified in: icd10cm
mf lymphoma > mycosis fungoides unspecified site in: icd10cm
carcinoma of unknown origin > malignant  neoplasm  unspecified in: icd10cm
cancer spread > secondary malignant neoplasm of unspecified site in: icd10cm
brain mass unspecified > neoplasm of unspecified behavior of brain in: icd10cm
stomach tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
bowel tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
liver tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
pancreas tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
colon tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
esophagus tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
mouth tumor nos > neoplasm of unspecified behavior of digestive system in: icd10cm
bone tumor unspecified > neoplasm of unspecified behavior of bone  soft tissue  and skin in: icd10cm
skin tumor nos > neoplasm of unspecified behavior of bone  soft tissue  and skin in: icd10cm
skin tumor unspecified > neoplasm of unspecified behavior of bone  soft tissue  and skin in: icd10cm
soft tissue tumor nos > neoplasm of unspecified behavior of bone  soft tissue  and skin in: icd10cm
soft tissue tumor unspecified > neoplasm of unspecified behavior of bone  soft tissue  and skin in: icd10cm
breast tumor nos > neoplasm of unspecified behavior of breast in: icd10cm
breast tumor unspecified > neoplasm of unspecified behavior of breast in: icd10cm
bladder tumor nos > neoplasm of unspecified behavior of bladder in: icd10cm
bladder tumor unspecified > neoplasm of unspecified behavior of bladder in: icd10cm
lung tumor nos > neoplasm of unspecified behavior of respiratory system in: icd10cm
pituitary tumor nos > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
pituitary tumor unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thyroid tumor nos > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
spinal cord tumor nos > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
spinal cord tumor unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
ovary tumor nos > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
uterus tumor nos > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
testis tumor nos > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
prostate tumor nos > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
prostate tumor unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm

# --- Growths not said to be benign or malignant
stomach growth > neoplasm of unspecified behavior of digestive system in: icd10cm
stomach neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
stomach tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
colon neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
colon tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
colon new growth > neoplasm of unspecified behavior of digestive system in: icd10cm
liver growth > neoplasm of unspecified behavior of digestive system in: icd10cm
liver neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
liver tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
pancreas growth > neoplasm of unspecified behavior of digestive system in: icd10cm
pancreas neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
pancreas tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
pancreas tumor unspecified behavior > neoplasm of unspecified behavior of digestive system in: icd10cm
esophagus growth > neoplasm of unspecified behavior of digestive system in: icd10cm
esophagus neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
esophagus tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
esophagus new growth > neoplasm of unspecified behavior of digestive system in: icd10cm
bowel growth > neoplasm of unspecified behavior of digestive system in: icd10cm
bowel neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
bowel tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
rectum tumor unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
rectum growth > neoplasm of unspecified behavior of digestive system in: icd10cm
rectum neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
rectum tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
mouth growth > neoplasm of unspecified behavior of digestive system in: icd10cm
mouth neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
mouth tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
throat tumor unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
throat growth > neoplasm of unspecified behavior of digestive system in: icd10cm
throat tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
throat new growth > neoplasm of unspecified behavior of digestive system in: icd10cm
tongue growth > neoplasm of unspecified behavior of digestive system in: icd10cm
tongue neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
tongue tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
gallbladder growth > neoplasm of unspecified behavior of digestive system in: icd10cm
gallbladder neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
gallbladder tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
anus growth > neoplasm of unspecified behavior of digestive system in: icd10cm
anus neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
anus tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
lip growth > neoplasm of unspecified behavior of digestive system in: icd10cm
lip neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
lip tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
lip tumor unspecified behavior > neoplasm of unspecified behavior of digestive system in: icd10cm
salivary gland tumor unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
salivary gland growth > neoplasm of unspecified behavior of digestive system in: icd10cm
salivary gland neoplasm unspecified > neoplasm of unspecified behavior of digestive system in: icd10cm
salivary gland tumor nature unknown > neoplasm of unspecified behavior of digestive system in: icd10cm
lung growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
lung neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
lung tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
lung tumor unspecified behavior > neoplasm of unspecified behavior of respiratory system in: icd10cm
larynx growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
larynx neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
larynx tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
nose growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
nose neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
nose tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
sinus growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
sinus neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
sinus tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
bronchus tumor unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
bronchus growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
bronchus neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
bronchus tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
trachea tumor unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
trachea growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
trachea tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
pleura tumor unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
pleura growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
pleura neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
pleura tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
pleura new growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
mediastinum growth > neoplasm of unspecified behavior of respiratory system in: icd10cm
mediastinum neoplasm unspecified > neoplasm of unspecified behavior of respiratory system in: icd10cm
mediastinum tumor nature unknown > neoplasm of unspecified behavior of respiratory system in: icd10cm
bone growth > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
bone tumor nature unknown > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
skin growth > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
skin neoplasm unspecified > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
skin tumor nature unknown > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
soft tissue growth > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
soft tissue tumor nature unknown > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
soft tissue new growth > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
muscle tumor unspecified > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
muscle growth > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
muscle tumor nature unknown > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
muscle tumor unspecified behavior > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
cartilage tumor unspecified > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
cartilage growth > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
cartilage tumor nature unknown > neoplasm of unspecified behavior of bone soft tissue and skin in: icd10cm
breast growth > neoplasm of unspecified behavior of breast in: icd10cm
breast tumor nature unknown > neoplasm of unspecified behavior of breast in: icd10cm
bladder growth > neoplasm of unspecified behavior of bladder in: icd10cm
bladder neoplasm unspecified > neoplasm of unspecified behavior of bladder in: icd10cm
bladder tumor nature unknown > neoplasm of unspecified behavior of bladder in: icd10cm
kidney tumor nature unknown > neoplasm of unspecified behavior of unspecified kidney in: icd10cm
prostate growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
prostate neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
prostate tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
prostate tumor unspecified behavior > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
testis growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
testis neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
testis tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
ovary growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
ovary neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
ovary tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
uterus neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
uterus tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
uterus new growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
uterus tumor unspecified behavior > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
cervix growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
cervix neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
cervix tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vulva growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vulva neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vulva tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vagina tumor unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vagina growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vagina tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
vagina new growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
penis growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
penis neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
penis tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
ureter growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
ureter neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
ureter tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
urethra growth > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
urethra neoplasm unspecified > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
urethra tumor nature unknown > neoplasm of unspecified behavior of other genitourinary organ in: icd10cm
brain tumor nature unknown > neoplasm of unspecified behavior of brain in: icd10cm
cerebellum growth > neoplasm of unspecified behavior of brain in: icd10cm
cerebellum neoplasm unspecified > neoplasm of unspecified behavior of brain in: icd10cm
cerebellum tumor nature unknown > neoplasm of unspecified behavior of brain in: icd10cm
brain stem growth > neoplasm of unspecified behavior of brain in: icd10cm
brain stem tumor nature unknown > neoplasm of unspecified behavior of brain in: icd10cm
thyroid growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thyroid neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thyroid tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
pituitary growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
pituitary tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
adrenal growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
adrenal tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
parathyroid tumor unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
parathyroid growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
parathyroid neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
parathyroid tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
parathyroid new growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
spinal cord growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
spinal cord neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
spinal cord tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
spinal cord new growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
meninges growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
meninges neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
meninges tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
nerve tumor unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
nerve growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
nerve neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
nerve tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
nerve new growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
pineal growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
pineal neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
pineal tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thymus endocrine growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thymus endocrine neoplasm unspecified > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thymus endocrine tumor nature unknown > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
thymus endocrine new growth > neoplasm of unspecified behavior of endocrine glands and other parts of nervous system in: icd10cm
retina growth > neoplasm of unspecified behavior of retina and choroid in: icd10cm
retina neoplasm unspecified > neoplasm of unspecified behavior of retina and choroid in: icd10cm
retina tumor nature unknown > neoplasm of unspecified behavior of retina and choroid in: icd10cm
choroid growth > neoplasm of unspecified behavior of retina and choroid in: icd10cm
choroid neoplasm unspecified > neoplasm of unspecified behavior of retina and choroid in: icd10cm
choroid tumor nature unknown > neoplasm of unspecified behavior of retina and choroid in: icd10cm
heart growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
heart neoplasm unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
heart tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
spleen tumor unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
spleen growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
spleen tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
spleen tumor unspecified behavior > neoplasm of unspecified behavior of other specified sites in: icd10cm
eye growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
eye neoplasm unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
eye tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
lymph node growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
lymph node neoplasm unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
lymph node tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
abdomen tumor unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
abdomen growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
abdomen tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
pelvis tumor unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
pelvis growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
pelvis neoplasm unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
pelvis tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
neck growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
neck neoplasm unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
neck tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
head tumor unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
head growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
head tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm
chest growth > neoplasm of unspecified behavior of other specified sites in: icd10cm
chest neoplasm unspecified > neoplasm of unspecified behavior of other specified sites in: icd10cm
chest tumor nature unknown > neoplasm of unspecified behavior of other specified sites in: icd10cm

# --- Tumor words
adamantoblastoma > benign neoplasm of lower jaw bone @ 0.85 in: icd10cm
chronic myelocytic leukemia > chronic myeloid leukemia bcr/abl-positive @ 0.97 in: icd10cm
portio cancer > malignant neoplasm of exocervix in: icd10cm
cancer portio vaginalis > malignant neoplasm of exocervix in: icd10cm
krukenberg > secondary malignant neoplasm of ovary in: icd10cm
basal cell > basal cell carcinoma of skin @ 0.95 in: icd10cm
transitional cell bladder > malignant neoplasm of bladder in: icd10cm
neck ill-defined cancer > malignant neoplasm of head face and neck in: icd10cm
cancer of neck > malignant neoplasm of head face and neck in: icd10cm
chest ill-defined cancer > malignant neoplasm of thorax in: icd10cm
pelvis ill-defined cancer > malignant neoplasm of pelvis in: icd10cm
liver metastasis > secondary malignant neoplasm of liver and intrahepatic bile duct @ 1.0 in: icd10cm
liver mets > secondary malignant neoplasm of liver and intrahepatic bile duct @ 1.0 in: icd10cm
t cell lymphoma > mature t/nk-cell lymphomas unspecified @ 0.95

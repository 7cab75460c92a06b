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

# Scope: laboratory. What patients, nurses and doctors call blood, urine, stool, swab, genetic, pathology, microbiology,
# drug, allergy and hormone tests -> the analyte, panel or method words of test descriptors (CPT-like, HCPCS), and the
# ICD-10-CM screening (Z11-Z13) and abnormal-finding (R70-R97) words.
# --- general and collection

lab > laboratory @ 0.95
blood draw > collection venous blood venipuncture | venipuncture @ 1.0
drawing blood > collection of venous blood @ 1.0
blood taken > collection of venous blood | venipuncture @ 0.95
take blood > collection of venous blood | venipuncture @ 0.9
heel prick test > newborn metabolic screening panel | neonatal screening @ 0.9
newborn screen > newborn metabolic screening panel | abnormal findings neonatal screening @ 0.9
lab travel > travel allowance laboratory specimen collection @ 0.9
stat lab > stat laboratory request @ 0.95
rush lab > stat laboratory request @ 0.85
waived test > clia waived test @ 0.9
preop blood work > preprocedural laboratory examination | blood and urine tests prior to treatment @ 0.95
cath urine > catheterization for collection of specimen @ 0.9
straight cath specimen > catheterization collection of specimen @ 0.95
immunity test > antibody | immunity status testing @ 0.8
immunity titer > antibody | immunity status testing @ 0.9
vaccine titer > antibody | immunity status testing | antibody response examination @ 0.85
pcr > amplified probe technique nucleic acid | polymerase chain reaction @ 0.9
naat > nucleic acid amplified probe @ 0.95
elisa > enzyme immunoassay | enzyme-linked immunosorbent assay @ 0.95
eia > enzyme immunoassay @ 1.0
abnormal lab > abnormal finding blood chemistry @ 0.85 in: icd10cm
abnormal blood work > abnormal finding blood chemistry @ 0.9 in: icd10cm
# --- glucose, diabetes
sugar test > glucose blood @ 0.95
sugar level > glucose blood @ 0.95
sugar check > glucose blood reagent strip @ 0.85
fasting sugar > glucose fasting | impaired fasting glucose @ 0.8
accucheck > glucose blood reagent strip | home blood glucose monitor @ 0.9
accu-check > glucose blood reagent strip | home blood glucose monitor @ 0.9
test strip > reagent strips @ 0.9
diabetic strip > blood glucose test reagent strips @ 0.95
diabetes screening > screening diabetes mellitus | glucose @ 0.95
high sugar > hyperglycemia | elevated blood glucose level @ 0.9
low sugar > decreased blood glucose level @ 0.9
glucose sensor > continuous glucose monitoring interstitial @ 0.9
ketone strip > blood ketone test reagent strip @ 0.95
# --- blood counts
full blood count > complete cbc @ 1.0
complete blood count > cbc automated @ 1.0
cbc with diff > complete cbc automated differential @ 1.0
diff > differential wbc count @ 0.8 if: cbc, blood, white, manual, automated, count
h&h > hemoglobin hematocrit @ 0.9
hgb > hemoglobin @ 1.0
hb > hemoglobin @ 0.8 if: blood, low, level, anemia, hct, electrophoresis
hct > hematocrit @ 1.0
crit > hematocrit @ 0.85
low white count > decreased white blood cell count | leukopenia @ 1.0
rbc > red blood cell | erythrocyte @ 0.95
platelet count > platelet automated count @ 0.95
anc > neutrophil @ 0.8 if: count, chemo, low, absolute
eos count > eosinophil count @ 0.95
inflammation test > c-reactive protein | sedimentation rate erythrocyte @ 0.85
g6pd > glucose-6-phosphate dehydrogenase @ 1.0
viscosity > viscosity plasma @ 0.8 if: blood, serum, test
# --- clotting
clotting test > prothrombin time | thromboplastin time partial | coagulation @ 0.9
inr > prothrombin time | inr monitoring @ 0.95
protime > prothrombin time @ 1.0
pro time > prothrombin time @ 1.0
warfarin test > prothrombin time @ 0.85
home inr > home inr testing @ 1.0
ptt > thromboplastin time partial @ 1.0
aptt > thromboplastin time partial @ 1.0
coag > coagulation | prothrombin time @ 0.85
coags > thromboplastin time partial @ 0.9
antithrombin > antithrombin iii @ 0.9
# --- chemistry panels
chem panel > metabolic panel @ 0.85
abnormal kidney test > abnormal renal function test | abnormal results kidney function studies @ 1.0
high liver enzymes > abnormal results liver function studies @ 0.95
elevated lft > elevation levels liver transaminase | abnormal results liver function studies @ 0.95
creat > creatinine @ 0.95
alk phos > phosphatase alkaline @ 1.0
alp > phosphatase alkaline @ 0.8 if: level, high, liver, bone, blood
lactic acid > lactate @ 0.9
ammonia level > ammonia @ 0.9
low sodium > hypo-osmolality @ 0.95
co2 > carbon dioxide @ 0.95
mag level > magnesium @ 0.9
albumin level > albumin serum @ 0.9
osmo > osmolality @ 0.95
# --- lipids, heart
cholesterol screening > lipid panel | screening lipoid disorders | screening cholesterol level @ 0.95
lipids > lipid panel @ 0.85
trigs > triglycerides @ 1.0
blood fat > triglycerides | lipid panel @ 0.8
bnp > natriuretic peptide @ 1.0
# --- thyroid, hormones
thyroid test > thyroid stimulating hormone | thyroxine | thyroid function studies @ 0.95
thyroid panel > thyroid stimulating hormone | thyroxine @ 0.9
thyroid blood work > thyroid stimulating hormone | thyroxine @ 0.95
tft > thyroid stimulating hormone | thyroid function studies @ 0.9
t4 > thyroxine @ 0.9 if: free, total, thyroid, tsh, t3
calcitonin level > calcitonin @ 0.95
stress hormone > cortisol @ 0.85
catechols > catecholamines @ 0.95
estrogen level > estradiol | estrogens @ 0.95
e2 > estradiol @ 0.8 if: level, hormone, estrogen, ivf, fsh
progesterone level > progesterone @ 0.95
prostate test > prostate specific antigen | prostate cancer screening @ 0.8
psa screening > screening malignant neoplasm prostate @ 1.0
erythropoietin level > erythropoietin @ 0.9
gastrin level > gastrin @ 0.95
# --- pregnancy, fertility, prenatal
hcg > gonadotropin chorionic @ 0.95
beta hcg > gonadotropin chorionic quantitative @ 1.0
quant hcg > gonadotropin chorionic quantitative @ 1.0
ferning > fern test @ 1.0
group b strep > streptococcus group b | antenatal screening streptococcus b @ 0.95
semen test > semen analysis | sperm count fertility @ 1.0
sperm test > semen analysis | sperm count fertility testing @ 1.0
post vasectomy test > postvasectomy sperm count | semen analysis presence motility @ 1.0
paternity test > encounter paternity testing @ 1.0
fertility test > encounter fertility testing | semen analysis @ 0.8
# --- urine
urine strip > urine test reagent strips @ 0.95
urine culture > abnormal microbiological findings urine @ 0.95
ucx > culture bacterial urine @ 0.95
urine drug screen > drug test presumptive | drug screen qualitative @ 0.95
uds > drug test presumptive | drug screen qualitative @ 0.9
# --- stool
poop test > fecal occult blood | stool | feces @ 0.85
blood in stool test > blood occult feces | fecal occult blood test @ 0.95
hidden blood stool > fecal occult blood test @ 1.0
fobt > fecal occult blood test | blood occult feces @ 1.0
cologuard > stool-based dna fecal occult hemoglobin | dna analysis fecal @ 1.0
stool dna > stool-based dna fecal | dna analysis fecal @ 0.95
colon screening > colorectal cancer screening | screening malignant neoplasm colon @ 0.95
shield test > colorectal cancer screening blood-based biomarker @ 0.85 if: colon, blood, cancer, colorectal
pinworm test > pinworm examination @ 1.0
cdiff > clostridium difficile | clostridioides difficile @ 0.95
norovirus test > norovirus @ 0.9
# --- microbiology, STD, respiratory
koh > potassium hydroxide koh preparations @ 1.0
strep test > streptococcus group a @ 0.95
rapid strep > streptococcus group a @ 1.0
strep swab > streptococcus group a @ 0.95
covid test > coronavirus sars-cov-2 covid-19 detection | screening covid-19 | specimen collection covid-19 @ 1.0
covid swab > specimen collection sars-cov-2 covid-19 | sars-cov-2 detection @ 0.95
corona test > sars-cov-2 covid-19 detection @ 0.95
covid pcr > sars-cov-2 nucleic acid amplified probe | nucleic acid coronavirus @ 1.0
covid > sars-cov-2 | coronavirus @ 0.95
whooping cough test > bordetella pertussis @ 1.0
pertussis > bordetella pertussis @ 0.95
std check > screening infections sexual transmission @ 0.95
std screening > screening infections sexual transmission @ 1.0
trich test > trichomonas vaginalis @ 1.0
herpes test > herpes simplex @ 0.95
hsv > herpes simplex @ 1.0
hiv test > hiv-1 hiv-2 antibody | hiv antigen antibody combination assay | screening human immunodeficiency virus @ 1.0
aids test > hiv-1 hiv-2 antibody | screening human immunodeficiency virus @ 0.95
rapid hiv > rapid antibody test hiv-1 @ 1.0
hep b > hepatitis b surface antigen @ 0.9
hep c > hepatitis c antibody @ 0.95
hbsag > hepatitis b surface antigen @ 1.0
anti hbs > hepatitis b surface antibody @ 1.0
hpv test > human papillomavirus high-risk types | screening human papillomavirus @ 1.0
hpv > human papillomavirus @ 1.0
quantiferon > tuberculosis gamma interferon | cell mediated immunity | quantiferon-tb test @ 1.0
t spot > tuberculosis gamma interferon @ 0.85 if: tb, tuberculosis, blood
positive tb test > nonspecific reaction tuberculin skin test | ppd positive | nonspecific reaction test tuberculosis @ 0.95
zika test > zika virus @ 0.9
# --- immunology, autoimmune, cancer markers
rf > rheumatoid factor @ 0.85 if: ra, arthritis, ccp, blood, positive, test, rheumatoid
cea > carcinoembryonic antigen @ 1.0
her2 test > her-2/neu @ 0.85
pca3 > prostate cancer antigen 3 pca3 @ 1.0
# --- vitamins, metals, toxicology, drug levels
b12 > cyanocobalamin vitamin b-12 @ 0.95
zinc level > zinc | abnormal blood level zinc @ 0.85
copper level > copper | abnormal blood level copper @ 0.85
lead test > lead | abnormal lead level blood | screening disorder exposure contaminants @ 0.85 if: blood, level, child, poisoning, screen, kid, toddler, paint
lead level > lead blood | abnormal lead level blood @ 0.9
lead screening > lead blood | screening exposure contaminants @ 0.85
arsenic test > arsenic @ 0.9
hair test > hair analysis @ 0.85
drug test > drug test presumptive | drug screen | drug test definitive @ 1.0
tox screen > drug test presumptive | drug screen qualitative @ 1.0
toxicology screen > drug test presumptive | drug screen qualitative @ 1.0
utox > drug test presumptive @ 1.0
drug confirmation > drug test definitive @ 0.95
weed test > cannabinoids | drug test presumptive @ 0.85
thc test > cannabinoids | drug test presumptive @ 0.9
alcohol test > alcohol ethanol | encounter blood-alcohol blood-drug test @ 0.85
blood alcohol > alcohol ethanol | finding of alcohol in blood | blood-alcohol test @ 0.95
etoh > alcohol ethanol @ 0.95
breathalyzer > breath alcohol ethanol @ 0.8
tylenol level > acetaminophen @ 0.95
aspirin level > salicylate @ 0.95
keppra level > levetiracetam @ 1.0
lithium level > lithium | abnormal level lithium blood @ 0.95
vanc level > vancomycin @ 0.95
gent level > gentamicin @ 0.95
theo level > theophylline @ 0.95
prograf level > tacrolimus @ 1.0
rapamune level > sirolimus @ 1.0
mtx level > methotrexate @ 0.85
# --- genetics
genetic test > gene analysis | molecular pathology @ 0.95
dna testing > dna analysis | genetic testing | gene analysis @ 0.85
gene test > gene analysis | genetic testing @ 0.95
carrier test > screening genetic disease carrier | gene analysis @ 0.85
carrier screening > screening genetic disease carrier | genetic testing female procreative management @ 0.9
alzheimer gene test > apoe epsilon 4 | presenilin - 1 gene @ 0.9
apoe > apoe epsilon 4 allele @ 0.8
retinoblastoma gene > genetic testing retinoblastoma @ 0.95
egfr mutation > epidermal growth factor receptor gene @ 0.95
# --- blood bank, pathology
irradiated blood > red blood cells irradiated @ 0.9
pap > papanicolaou smear | cytopathology cervical vaginal @ 0.95
pap smear > screening cytopathology cervical vaginal | cervical smear @ 1.0
smear test > cervical smear | papanicolaou smear | cytopathology cervical vaginal @ 0.95
cervical smear > papanicolaou smear | cytopathology cervical vaginal @ 1.0
thin prep > cytopathology cervical vaginal preservative fluid @ 1.0
pap collection > papanicolaou smear obtaining preparing conveyance @ 0.95
cervical cancer screening > screening malignant neoplasm cervix | cervical vaginal cancer screening | screening cytopathology cervical @ 1.0
cervical cancer test > papanicolaou smear | cytopathology cervical vaginal | human papillomavirus @ 0.9
abnormal pap > abnormal cytological findings cervix uteri @ 1.0
asc-us > atypical squamous cells undetermined significance @ 1.0
agus > atypical glandular cells @ 1.0
bad pap > inadequate sample cytologic smear @ 0.75
repeat pap > encounter cervical smear confirm | inadequate sample cytologic smear @ 0.8
anal pap > cytologic smear anus | abnormal cytologic smear anus @ 0.95
biopsy reading > surgical pathology gross microscopic @ 0.95
biopsy lab > surgical pathology gross microscopic @ 0.9
pathology exam > surgical pathology gross microscopic @ 0.95
tissue exam > surgical pathology gross microscopic @ 0.9
specimen exam > surgical pathology gross microscopic @ 0.85
immunostain > immunohistochemistry antibody stain @ 1.0
ihc > immunohistochemistry immunocytochemistry antibody stain @ 1.0
cytology > cytopathology @ 0.95
molecular path > molecular pathology procedure interpretation report @ 0.9
# --- screening / Z-code words
screening for diabetes > encounter screening diabetes mellitus @ 1.0
std exposure > contact exposure infections sexual transmission @ 0.95
exposed to std > contact exposure infections sexual transmission @ 1.0
hiv exposure > contact exposure human immunodeficiency virus @ 1.0
exposed to covid > contact exposure covid-19 @ 1.0
exposed to tb > contact exposure tuberculosis @ 1.0
exposed to lead > contact exposure lead @ 1.0
anemia screening > screening diseases blood blood-forming organs @ 0.9
osteoporosis screening > encounter screening osteoporosis @ 0.9
cancer screening > screening malignant neoplasm @ 0.95
failed hearing test > examination following failed hearing screening | abnormal auditory function study @ 0.9
explain test results > consulting explanation examination test findings @ 1.0
blood donor > donor whole blood @ 0.9
drugs in system > finding drug in blood | findings drugs not normally found blood @ 0.85
high cholesterol lab > hypercholesterolemia | elevated cholesterol @ 0.9
lpa > lipoprotein @ 0.85
high lpa > elevated lipoprotein @ 0.95
retinol > vitamin a @ 0.85
clean catch > urine culture in: hcpcs
pap reading > screening cytopathology cervical vaginal in: hcpcs
thin prep > screening cytopathology cervical vaginal thin layer preparation in: hcpcs
thinprep > screening cytopathology cervical vaginal thin layer preparation in: hcpcs
pap computer > cytopathology automated in: hcpcs
drug screen dipstick > drug test presumptive in: hcpcs
urine drug screen instant > drug test presumptive direct optical observation in: hcpcs
draw blood nursing home > collection venous blood venipuncture skilled nursing facility in: hcpcs
blood draw home > collection venous blood venipuncture in: hcpcs
finger stick > capillary blood in: hcpcs
travel to draw blood > travel allowance specimen collection in: hcpcs
lab travel > travel allowance specimen collection in: hcpcs
cath urine specimen > catheterization for collection of specimen in: hcpcs
hep b screening > hepatitis b screening in: hcpcs
rapid hiv > infectious agent antibody detection rapid hiv-1 in: hcpcs
hiv screen > hiv antigen antibody screening in: hcpcs
hpv cotest > infectious agent detection human papillomavirus screening in: hcpcs
prostate biopsy pathology > surgical pathology gross microscopic prostate needle biopsy in: hcpcs
semen check > semen analysis in: hcpcs
post vasectomy check > semen analysis presence motility in: hcpcs
x ray nursing home > transportation portable x-ray equipment in: hcpcs
unit of blood > red blood cells each unit in: hcpcs
bag of platelets > platelets each unit in: hcpcs
irradiated blood > red blood cells irradiated in: hcpcs
washed red cells > red blood cells washed in: hcpcs
frozen plasma unit > fresh frozen plasma each unit in: hcpcs
cryo unit > cryoprecipitate each unit in: hcpcs
split blood > split unit of blood in: hcpcs
albumin bag > infusion albumin in: hcpcs
hair test > hair analysis in: hcpcs
saliva hormone > saliva test hormone in: hcpcs
pinworm tape > pinworm examinations in: hcpcs
post coital > post-coital direct qualitative examinations in: hcpcs

# --- laboratory and blood products that HCPCS names
pap > screening papanicolaou smear in: hcpcs
pap test > screening papanicolaou smear in: hcpcs
smear test > screening papanicolaou smear in: hcpcs
cervical smear > screening papanicolaou smear in: hcpcs
pap slide review > screening cytopathology cervical or vaginal in: hcpcs
thin prep > screening cytopathology cervical or vaginal in: hcpcs
thinprep > screening cytopathology cervical or vaginal in: hcpcs
liquid pap > screening cytopathology cervical or vaginal in: hcpcs
surepath > screening cytopathology cervical or vaginal in: hcpcs
pap collection > screening papanicolaou smear obtaining preparing conveyance in: hcpcs
doing a pap > screening papanicolaou smear obtaining preparing conveyance in: hcpcs
obtaining pap > screening papanicolaou smear obtaining preparing conveyance in: hcpcs
psa > prostate cancer screening prostate specific antigen test in: hcpcs
psa test > prostate cancer screening prostate specific antigen test in: hcpcs
psa blood test > prostate cancer screening prostate specific antigen test in: hcpcs
rectal exam prostate > prostate cancer screening digital rectal examination in: hcpcs
finger test prostate > prostate cancer screening digital rectal examination in: hcpcs
digital rectal exam > prostate cancer screening digital rectal examination in: hcpcs
cologuard > colorectal cancer screening stool-based dna and fecal occult hemoglobin in: hcpcs
stool dna > colorectal cancer screening stool-based dna and fecal occult hemoglobin in: hcpcs
poop in a box > colorectal cancer screening stool-based dna and fecal occult hemoglobin in: hcpcs
fit test > colorectal cancer screening fecal occult blood test in: hcpcs
stool blood test > colorectal cancer screening fecal occult blood test in: hcpcs
ifobt > colorectal cancer screening fecal occult blood test in: hcpcs
occult blood test > colorectal cancer screening fecal occult blood test in: hcpcs
guaiac cards > colorectal cancer screening fecal occult blood test in: hcpcs
shield blood test > colorectal cancer screening blood-based biomarker in: hcpcs
guardant shield > colorectal cancer screening blood-based biomarker in: hcpcs
wet prep > wet mounts in: hcpcs
saline prep > wet mounts in: hcpcs
vaginal slide > wet mounts in: hcpcs
koh prep > potassium hydroxide preparations in: hcpcs
fungus scraping slide > potassium hydroxide preparations in: hcpcs
pinworm > pinworm examinations in: hcpcs
tape test pinworm > pinworm examinations in: hcpcs
pinworm paddle > pinworm examinations in: hcpcs
water broke test slide > fern test in: hcpcs
amniotic fern > fern test in: hcpcs
huhner > post-coital direct qualitative examinations in: hcpcs
huhner test > post-coital direct qualitative examinations in: hcpcs
hair mineral > hair analysis in: hcpcs
hair strand test > hair analysis in: hcpcs
urine culture > culture bacterial urine in: hcpcs
pee culture > culture bacterial urine in: hcpcs
urine c&s > culture bacterial urine in: hcpcs
semen test > semen analysis in: hcpcs
sperm count > semen analysis in: hcpcs
sperm test > semen analysis in: hcpcs
vasectomy sperm check > semen analysis in: hcpcs
antisperm > antisperm antibodies test in: hcpcs
antisperm antibody > antisperm antibodies test in: hcpcs
saliva hormone > saliva test hormone level in: hcpcs
spit test hormones > saliva test hormone level in: hcpcs
oral hiv > hiv-1 antibody testing oral mucosal transudate in: hcpcs
orasure > hiv-1 antibody testing oral mucosal transudate in: hcpcs
mouth swab hiv > hiv-1 antibody testing oral mucosal transudate in: hcpcs
fat malabsorption test > gastrointestinal fat absorption study in: hcpcs
stool fat absorption > gastrointestinal fat absorption study in: hcpcs
pca3 > prostate cancer antigen 3 in: hcpcs
oncotype > gene expression profiling panel breast cancer treatment in: hcpcs
mammaprint > gene expression profiling panel breast cancer treatment in: hcpcs
als gene > genetic testing amyotrophic lateral sclerosis in: hcpcs
lou gehrig gene > genetic testing amyotrophic lateral sclerosis in: hcpcs
vhl gene > genetic testing von hippel-lindau disease in: hcpcs
connexin > connexin 26 gene deafness in: hcpcs
connexin 26 > connexin 26 gene deafness in: hcpcs
deafness gene > connexin 26 gene deafness in: hcpcs
alpha thal gene > genetic testing alpha-thalassemia in: hcpcs
sickle gene > genetic testing sickle cell anemia in: hcpcs
sickle test gene > genetic testing sickle cell anemia in: hcpcs
alzheimer gene > apoe epsilon 4 allele alzheimer in: hcpcs
apoe > apoe epsilon 4 allele alzheimer in: hcpcs
apo e > apoe epsilon 4 allele alzheimer in: hcpcs
presenilin > presenilin - 1 gene in: hcpcs
brugada gene > genetic testing sodium channel scn5a in: hcpcs
long qt gene > genetic testing sodium channel scn5a in: hcpcs
scn5a > genetic testing sodium channel scn5a in: hcpcs
hcm gene > gene sequence analysis hypertrophic cardiomyopathy in: hcpcs
hypertrophic cardiomyopathy gene > gene sequence analysis hypertrophic cardiomyopathy in: hcpcs
microarray > comparative genomic hybridization microarray in: hcpcs
cgh > comparative genomic hybridization microarray in: hcpcs
cma autism > comparative genomic hybridization microarray in: hcpcs
chromosomal microarray > comparative genomic hybridization microarray in: hcpcs
men2 gene > germline mutations ret proto-oncogene in: hcpcs
ret gene > germline mutations ret proto-oncogene in: hcpcs
ret mutation > germline mutations ret proto-oncogene in: hcpcs
myotonic gene > genetic testing myotonic muscular dystrophy in: hcpcs
retinoblastoma gene > genetic testing retinoblastoma in: hcpcs
niemann gene > genetic testing niemann-pick disease in: hcpcs
pku card > newborn metabolic screening panel in: hcpcs
heel prick > newborn metabolic screening panel in: hcpcs
urine drug screen > drug test presumptive in: hcpcs
uds > drug test presumptive in: hcpcs
udt > drug test presumptive in: hcpcs
drug cup > drug test presumptive in: hcpcs
drug dip > drug test presumptive in: hcpcs
gc/ms drug > drug test definitive in: hcpcs
lc/ms drug > drug test definitive in: hcpcs
drug levels confirm > drug test definitive in: hcpcs
eia hiv > infectious agent antibody detection hiv-1 screening in: hcpcs
hiv elisa > infectious agent antibody detection hiv-1 screening in: hcpcs
hiv screening > infectious agent antibody detection hiv-1 screening in: hcpcs
hiv test > infectious agent antibody detection hiv-1 screening in: hcpcs
aids test > infectious agent antibody detection hiv-1 screening in: hcpcs
rapid hiv > rapid antibody test hiv-1 in: hcpcs
finger stick hiv > rapid antibody test hiv-1 in: hcpcs
hep c test > hepatitis c antibody screening in: hcpcs
hcv antibody > hepatitis c antibody screening in: hcpcs
hepatitis c test > hepatitis c antibody screening in: hcpcs
hep b test > hepatitis b screening non-pregnant in: hcpcs
hbsag > hepatitis b screening non-pregnant in: hcpcs
hpv test > human papillomavirus screening in: hcpcs
hpv screening > human papillomavirus screening in: hcpcs
hpv dna > human papillomavirus screening in: hcpcs
covid specimen > specimen collection severe acute respiratory syndrome coronavirus in: hcpcs
home blood draw > routine venipuncture collection specimen home bound in: hcpcs
home blood draw > travel allowance laboratory specimen in: hcpcs
homebound blood draw > routine venipuncture collection specimen home bound in: hcpcs
homebound blood draw > travel allowance laboratory specimen in: hcpcs
mobile phlebotomy > routine venipuncture collection specimen home bound in: hcpcs
mobile phlebotomy > travel allowance laboratory specimen in: hcpcs
house call lab > routine venipuncture collection specimen home bound in: hcpcs
house call lab > travel allowance laboratory specimen in: hcpcs
snf blood draw > collection venous blood venipuncture skilled nursing facility in: hcpcs
phlebotomist travel > travel allowance one way laboratory specimen in: hcpcs
phlebotomy mileage > travel allowance one way laboratory specimen in: hcpcs
lab mileage > travel allowance one way laboratory specimen in: hcpcs
straight cath urine > catheterization collection specimen in: hcpcs
rush lab > stat laboratory request in: hcpcs
stat lab charge > stat laboratory request in: hcpcs
a pos blood > blood whole transfusion per unit in: hcpcs
split unit > blood split unit in: hcpcs
half unit blood > blood split unit in: hcpcs
packed red cells > red blood cells each unit in: hcpcs
red cells unit > red blood cells each unit in: hcpcs
rbc unit > red blood cells each unit in: hcpcs
leukoreduced > red blood cells leukocytes reduced in: hcpcs
leukopoor > red blood cells leukocytes reduced in: hcpcs
leuko reduced red cells > red blood cells leukocytes reduced in: hcpcs
lr rbc > red blood cells leukocytes reduced in: hcpcs
washed prbc > red blood cells washed in: hcpcs
irradiated red cells > red blood cells irradiated in: hcpcs
irradiated prbc > red blood cells irradiated in: hcpcs
deglyc > red blood cells deglycerolized in: hcpcs
cmv neg > leukocytes reduced cmv-negative in: hcpcs
cmv negative blood > leukocytes reduced cmv-negative in: hcpcs
ffp > fresh frozen plasma single donor in: hcpcs
fp24 > fresh frozen plasma single donor in: hcpcs
octaplas > plasma pooled multiple donor solvent/detergent treated in: hcpcs
sd plasma > plasma pooled multiple donor solvent/detergent treated in: hcpcs
cryo bag > cryoprecipitate each unit in: hcpcs
intercept fibrinogen complex > cryoprecipitated fibrinogen complex pathogen reduced in: hcpcs
ifc > cryoprecipitated fibrinogen complex pathogen reduced in: hcpcs
cryo poor plasma > plasma cryoprecipitate reduced in: hcpcs
cryo reduced plasma > plasma cryoprecipitate reduced in: hcpcs
platelets random donor > platelets each unit in: hcpcs
platelet concentrate > platelets each unit in: hcpcs
sdp > platelets pheresis in: hcpcs
single donor platelets > platelets pheresis in: hcpcs
apheresis platelets > platelets pheresis in: hcpcs
hla platelets > platelets hla-matched in: hcpcs
intercept platelets > platelets pheresis pathogen reduced in: hcpcs
psoralen platelets > platelets pheresis pathogen reduced in: hcpcs
prp > platelet rich plasma in: hcpcs
platelet rich plasma unit > platelet rich plasma in: hcpcs
granulocytes > granulocytes pheresis in: hcpcs
white cells unit > granulocytes pheresis in: hcpcs
plasmanate > plasma protein fraction in: hcpcs
ppf > plasma protein fraction in: hcpcs
albumin 5 > infusion albumin human 5% in: hcpcs
albumin 5% > infusion albumin human 5% in: hcpcs
buminate > infusion albumin human 5% in: hcpcs
albumin 25 > infusion albumin human 25% in: hcpcs
albumin 25% > infusion albumin human 25% in: hcpcs
albutein 25 > infusion albumin human 25% in: hcpcs
verax > pathogen test for platelets in: hcpcs
platelet bacterial test > pathogen test for platelets in: hcpcs

# --- p7
gamma gt elevated > abnormal levels other serum enzymes in: icd10cm
cholesterol elevated > pure hypercholesterolemia in: icd10cm
finding urine increased > abnormal findings in urine in: icd10cm
indolacetic acid raised > elevated urine levels drugs medicaments biological substances in: icd10cm
indolacetic acid increased > elevated urine levels drugs medicaments biological substances in: icd10cm
immunoglobulin increased > other specified abnormal immunological findings serum in: icd10cm
ana high > other specified abnormal immunological findings serum in: icd10cm
antinuclear increased > other specified abnormal immunological findings serum in: icd10cm
rheumatoid factor elevated > other specified abnormal immunological findings serum in: icd10cm
rheumatoid factor high > other specified abnormal immunological findings serum in: icd10cm
liver function alkaline increased > abnormal levels other serum enzymes in: icd10cm
immature granulocytes increased > bandemia in: icd10cm
plasma cells high > plasmacytosis in: icd10cm
renin high > other hyperaldosteronism in: icd10cm
scapula congenital high > other congenital malformations upper limb s including shoulder girdle in: icd10cm
st segment elevated > abnormal electrocardiogram in: icd10cm
troponin raised > other specified abnormal findings blood chemistry in: icd10cm
urine lead elevated > abnormal urine levels substances chiefly nonmedicinal source in: icd10cm
urine ph elevated > other abnormal findings urine in: icd10cm
venous pressure increased > other specified disorders veins in: icd10cm
eye pressure increased > ocular hypertension in: icd10cm
natriuretic elevated > other specified abnormal findings blood chemistry in: icd10cm
natriuretic high > other specified abnormal findings blood chemistry in: icd10cm
natriuretic increased > other specified abnormal findings blood chemistry in: icd10cm
d-dimer elevated > abnormal coagulation profile in: icd10cm
d-dimer high > abnormal coagulation profile in: icd10cm
d-dimer increased > abnormal coagulation profile in: icd10cm
fibrinogen increased > abnormal coagulation profile in: icd10cm
copper level raised > abnormal level blood mineral in: icd10cm
copper level increased > abnormal level blood mineral in: icd10cm
carboxyhemoglobin increased > methemoglobinemia in: icd10cm
red cell size high > other abnormality red blood cells in: icd10cm
bile acids increased > other specified abnormal findings blood chemistry in: icd10cm
myoglobin raised > other specified abnormal findings blood chemistry in: icd10cm
myoglobin high > other specified abnormal findings blood chemistry in: icd10cm
tryptase raised > abnormal levels other serum enzymes in: icd10cm
tryptase increased > abnormal levels other serum enzymes in: icd10cm
vitamin b12 elevated > other specified abnormal findings blood chemistry in: icd10cm
csf cells high > abnormal finding cerebrospinal fluid in: icd10cm
cervix congenital long > other congenital malformations cervix in: icd10cm
common bile duct congenital elongated > other congenital malformations bile ducts in: icd10cm
common bile duct congenital long > other congenital malformations bile ducts in: icd10cm
cystic duct congenital long > other congenital malformations bile ducts in: icd10cm
cystic duct long > other congenital malformations gallbladder in: icd10cm
gallbladder long > other congenital malformations gallbladder in: icd10cm
frenulum long > ankyloglossia in: icd10cm
frenum long > ankyloglossia in: icd10cm
labia minora long > other specified hypertrophy vulva in: icd10cm
ligamentum patellae congenital long > congenital malformation of knee in: icd10cm
petiolus congenital long > other congenital malformations larynx in: icd10cm
tooth long > abnormalities size form teeth in: icd10cm
uvula congenital long > other congenital malformations mouth in: icd10cm
styloid long > other specified disorders bone other site in: icd10cm
neck uterus long > hypertrophic elongation cervix uteri in: icd10cm
bone long > other disorders bone development growth in: icd10cm
arm elongated > unequal limb length acquired in: icd10cm
arm long > unequal limb length acquired in: icd10cm
penis long > other disorders of prepuce in: icd10cm
toe elongated > other congenital malformations lower limb s including pelvic girdle in: icd10cm
finger elongated > other congenital malformations lower limb s including pelvic girdle in: icd10cm

! unseen: CPT-like words for tests, imaging and visits
therapeutic phlebotomy > collection venous blood | extraction venous @ 0.8
fingerstick > collection capillary blood specimen @ 0.95
finger stick > collection capillary blood specimen @ 0.95
finger prick > collection capillary blood specimen @ 0.95
heel stick > newborn metabolic screening | collection capillary blood specimen @ 0.85
pku test > newborn metabolic screening | phenylalanine pku blood @ 0.9
arterial stick > arterial puncture withdrawal blood @ 0.95
port draw > collection blood implantable venous access @ 0.9
blood from port > collection blood implantable venous access @ 0.85
specimen pickup > travel allowance specimen | specimen handling conveyance @ 0.8
outside lab > reference outside laboratory @ 0.9
repeat lab > repeat clinical diagnostic laboratory test @ 0.9
dipstick > reagent strip urine test | urinalysis dip stick @ 0.85
viral load > quantification nucleic acid @ 0.95
blood levels of medicine > therapeutic drug level monitoring | therapeutic drug assay @ 0.9
drug level > therapeutic drug level monitoring | therapeutic drug assay @ 0.9
medication level > therapeutic drug level monitoring | therapeutic drug assay @ 0.9
blood sugar > glucose quantitative blood @ 1.0
cbg > glucose blood reagent strip | capillary blood glucose @ 0.8
glucometer > home blood glucose monitor | glucose blood monitoring device @ 1.0
diabetes test > glucose | screening diabetes mellitus | hemoglobin glycosylated @ 0.85
glucola > glucose tolerance test | glucose post dose @ 0.95
gtt > glucose tolerance test @ 0.95
ogtt > glucose tolerance oral | glucose tolerance test @ 1.0
a1c > hemoglobin a1c | hemoglobin glycosylated @ 1.0
hba1c > hemoglobin a1c | hemoglobin glycosylated @ 1.0
hgba1c > hemoglobin a1c | hemoglobin glycosylated @ 1.0
glycated hemoglobin > hemoglobin a1c | hemoglobin glycosylated @ 1.0
glycohemoglobin > hemoglobin glycosylated @ 1.0
3 month sugar > hemoglobin a1c | hemoglobin glycosylated @ 0.95
fructosamine > glycated protein @ 0.95
cgm > ambulatory continuous glucose monitoring interstitial @ 1.0
insulin level > insulin total @ 0.85
ketone test > ketones blood | ketone body | acetone @ 0.85
microalbumin > albumin urine microalbumin quantitative @ 0.95
gad antibody > glutamic acid decarboxylase antibody @ 0.9
cbc > complete cbc automated | blood count complete @ 1.0
fbc > complete cbc | blood count complete @ 0.95
hemogram > complete cbc | blood count complete @ 0.95
wbc > white blood cell leukocyte | leukocyte count @ 0.95
white count > white blood cell count | leukocyte count @ 0.95
retic > reticulocyte @ 1.0
blood smear > blood smear peripheral interpretation | blood smear microscopic @ 0.95
peripheral smear > blood smear peripheral interpretation @ 1.0
hscrp > c-reactive protein high sensitivity @ 1.0
procalcitonin > procalcitonin pct @ 0.9
pct > procalcitonin @ 0.85 if: sepsis, level, infection, lab
sickle test > sickle cell screen | hemoglobin s | sickling of rbc @ 0.85
sickle screen > sickle cell screen | screening diseases blood | sickling of rbc reduction @ 0.9
sickledex > sickling of rbc reduction @ 0.95
hemoglobin electrophoresis > hemoglobin fractionation electrophoresis @ 1.0
thalassemia test > genetic testing alpha-thalassemia | hemoglobin fractionation electrophoresis @ 0.8
coumadin check > prothrombin time | anticoagulant management @ 0.9
coumadin test > prothrombin time | anticoagulant management @ 0.85
warfarin check > prothrombin time | inr | anticoagulant management @ 0.9
d-dimer > fibrin degradation products d-dimer @ 1.0
fdp > fibrin degradation products @ 0.85
fibrinogen level > fibrinogen activity @ 0.95
factor v leiden > f5 coagulation factor v leiden @ 0.95
protein c > clotting inhibitors protein c @ 0.8 if: clotting, clot, antigen, activity, deficiency
lupus anticoagulant > lupus anticoagulant russell viper venom | dilute russell viper @ 0.85
anticardiolipin > cardiolipin phospholipid antibody @ 0.95
antiphospholipid > cardiolipin antibody | phospholipid antibody | beta 2 glycoprotein @ 0.85
anti xa > heparin assay @ 0.9
heparin level > heparin assay @ 0.9
hit panel > heparin-induced thrombocytopenia antibody @ 0.9
chem 7 > basic metabolic panel @ 1.0
chem7 > basic metabolic panel @ 1.0
sma 7 > basic metabolic panel @ 0.95
bmp > basic metabolic panel @ 0.9
basic panel > basic metabolic panel @ 0.9
chem 12 > comprehensive metabolic panel @ 0.9
chem 14 > comprehensive metabolic panel @ 0.95
cmp > comprehensive metabolic panel @ 0.95
smac > comprehensive metabolic panel @ 0.85
metabolic panel > basic metabolic panel | comprehensive metabolic panel @ 0.9
lytes > electrolyte panel @ 0.95
electrolytes > electrolyte panel | sodium potassium chloride carbon dioxide @ 0.85
kidney test > creatinine | urea nitrogen | kidney function studies | renal function panel @ 0.85
renal panel > renal function panel @ 1.0
kidney panel > renal function panel @ 1.0
liver panel > hepatic function panel @ 1.0
liver test > liver function studies | hepatic function panel @ 0.9
liver enzyme > hepatic function panel | transaminase alt ast | transferase aspartate amino @ 0.85
lft > liver function studies | hepatic function panel @ 1.0
bun > blood urea nitrogen @ 1.0
cystatin > cystatin c @ 1.0
sgot > aspartate amino transferase ast @ 1.0
sgpt > alanine amino transferase alt @ 1.0
ast > aspartate transaminase | transferase aspartate amino @ 0.9
alt > alanine transaminase | transferase alanine amino @ 0.9
ggt > glutamyltransferase gamma @ 1.0
bili > bilirubin total @ 0.95
ldh > lactic acid dehydrogenase | lactate dehydrogenase @ 1.0
lactate > lactate lactic acid @ 0.8
bicarb > carbon dioxide bicarbonate @ 0.9
phos > phosphorus inorganic phosphate @ 0.8 if: level, blood, low, high, serum, calcium
gout test > uric acid blood @ 0.85
protein electrophoresis > protein electrophoretic fractionation @ 0.95
spep > protein electrophoretic fractionation serum @ 0.95
upep > protein electrophoretic fractionation urine @ 0.95
light chain > immunoglobulin light chains @ 0.85
sife > immunofixation electrophoresis serum @ 0.9
abg > blood-gas | gases blood ph @ 1.0
arterial blood gas > abnormal blood-gas level | gases blood ph @ 1.0
blood gas > blood-gas level | gases blood @ 0.95
cohb > carboxyhemoglobin @ 1.0
methemoglobin > methemoglobin hemoglobin @ 0.8
cholesterol test > lipid panel | screening lipoid disorders | cholesterol serum total @ 0.95
cholesterol check > lipid panel | screening cholesterol level | cholesterol serum total @ 0.95
good cholesterol > high density lipoprotein | lipoprotein hdl cholesterol @ 0.95
bad cholesterol > lipoprotein ldl cholesterol @ 0.95
hdl > high density lipoprotein cholesterol @ 0.95
ldl > low density lipoprotein cholesterol | lipoprotein direct measurement ldl @ 0.95
apo b > apolipoprotein @ 0.95
heart enzyme > troponin | creatine kinase mb @ 0.9
cardiac enzyme > troponin | creatine kinase mb @ 0.9
trop > troponin @ 1.0
ck > creatine kinase @ 0.9 if: mb, total, level, blood, muscle, enzyme, test, high
cpk > creatine kinase cpk @ 1.0
ckmb > creatine kinase mb @ 1.0
muscle enzyme > creatine kinase | aldolase @ 0.85
free t4 > thyroxine free @ 1.0
t3 > triiodothyronine @ 0.9 if: free, total, thyroid, tsh, t4, uptake, reverse
free t3 > triiodothyronine free @ 1.0
tpo > thyroid peroxidase microsomal antibody @ 0.95
thyroid antibody > microsomal antibodies thyroglobulin antibody @ 0.9
tsi > thyroid stimulating immune globulins @ 0.95
thyroglobulin level > thyroglobulin @ 0.95
pth > parathormone parathyroid hormone @ 1.0
parathyroid hormone > parathormone @ 1.0
cortisol > cortisol total @ 0.8
acth > adrenocorticotropic hormone @ 1.0
acth stim test > cosyntropin | acth stimulation panel cortisol @ 0.95
cosyntropin test > acth stimulation panel @ 0.95
dex suppression > dexamethasone suppression panel @ 0.95
dhea > dehydroepiandrosterone @ 1.0
dheas > dehydroepiandrosterone-sulfate @ 1.0
gh stim > growth hormone stimulation panel @ 0.9
igf-1 > somatomedin insulin-like growth factor @ 0.95
igf1 > somatomedin insulin-like growth factor @ 0.95
aldosterone renin > aldosterone | renin @ 0.9
vma > vanillylmandelic acid urine @ 0.95
5 hiaa > urine levels indoleacetic acid | hydroxyindolacetic acid 5-hiaa @ 0.95
serotonin test > serotonin | hydroxyindolacetic acid @ 0.8
testosterone level > testosterone total @ 0.95
fsh > gonadotropin follicle stimulating hormone @ 1.0
lh > gonadotropin luteinizing hormone @ 0.9 if: fsh, level, hormone, ovulation
menopause test > estradiol | saliva test hormone level menopause | gonadotropin follicle stimulating hormone @ 0.8
amh > anti-mullerian hormone @ 0.95
prolactin level > prolactin @ 0.95
shbg > sex hormone binding globulin @ 1.0
pregnancy test > gonadotropin chorionic | urine pregnancy test @ 0.95
urine pregnancy test > urine pregnancy visual color @ 0.9
upt > urine pregnancy test @ 1.0
prenatal labs > obstetric panel @ 0.95
prenatal panel > obstetric panel @ 1.0
ob panel > obstetric panel @ 1.0
quad screen > antenatal screening alphafetoprotein | fetal aneuploidy maternal serum @ 0.9
triple screen > antenatal screening alphafetoprotein | alpha-fetoprotein chorionic estriol @ 0.85
afp > alphafetoprotein | alpha-fetoprotein @ 1.0
nipt > antenatal screening chromosomal anomalies | fetal chromosomal aneuploidy cell-free dna @ 0.95
fetal fibronectin > fetal fibronectin cervicovaginal secretions @ 0.95
ffn > fetal fibronectin @ 0.9
amnisure > placental alpha microglobulin-1 @ 0.95
gbs swab > antenatal screening streptococcus b | streptococcus group b amplified probe | culture presumptive @ 0.95
kleihauer betke > fetal hemoglobin fetomaternal hemorrhage @ 0.95
sperm count > sperm count fertility testing | semen analysis count @ 0.95
ovulation test > ovulation visual color @ 0.9
urine test > urinalysis @ 0.9
pee test > urine | urinalysis @ 0.9
ua > urinalysis @ 0.95
u/a > urinalysis @ 0.95
urine analysis > urinalysis @ 1.0
urine dip > reagent strip | urinalysis dip stick @ 0.95
urine micro > urinalysis microscopic @ 0.9
uti test > culture bacterial urine | urinalysis @ 0.85
urine protein > protein total urine @ 0.8
urine cytology > abnormal cytological findings urine | cytopathology urinary @ 0.9
stone analysis > calculus analysis @ 0.95
fit test > fecal occult blood immunoassay | blood occult fecal hemoglobin @ 0.9 if: stool, colon, poop, fecal, cancer, screening, kit
hemoccult > fecal occult blood test | blood occult peroxidase feces @ 1.0
guaiac > fecal occult blood | blood occult peroxidase @ 1.0
o&p > ova and parasites @ 1.0
parasite test > screening protozoal diseases | ova and parasites @ 0.9
worm test > pinworm examination | ova and parasites @ 0.8
c diff > clostridioides difficile toxin @ 0.95
h pylori breath test > helicobacter pylori breath test urea @ 0.95
calprotectin > calprotectin fecal @ 0.85
fecal fat > gastrointestinal fat absorption study | fat lipids feces @ 0.85
stool fat > gastrointestinal fat absorption | fat lipids feces @ 0.85
elastase > elastase pancreatic fecal @ 0.8
gi panel > gastrointestinal pathogen multiplex @ 0.9
lactose test > breath hydrogen | lactose tolerance test @ 0.85
sibo test > breath hydrogen methane @ 0.85
rotavirus test > rotavirus antigen @ 0.9
blood culture > positive blood culture | culture bacterial blood aerobic @ 0.9
throat culture > culture presumptive pathogenic organisms @ 0.9
fungal culture > culture fungi mold yeast @ 0.95
gram stain > smear primary source gram stain @ 0.95
afb > acid-fast tubercle acid-fast bacillus @ 0.85
skin scraping fungus > potassium hydroxide koh preparations | tissue examination koh slide @ 0.9
wet prep > wet mounts | smear wet mount infectious agents @ 1.0
wet mount > wet mounts preparations | smear wet mount @ 0.95
yeast test > wet mounts | potassium hydroxide koh | candida @ 0.8
bv test > wet mounts | bacterial vaginosis | gardnerella vaginalis @ 0.9
tzanck > smear inclusion bodies herpes @ 0.85
flu test > influenza detection immunoassay | influenza virus antigen @ 0.95
flu swab > influenza detection immunoassay | influenza virus antigen @ 0.95
rapid flu > influenza direct optical observation @ 1.0
mono test > epstein-barr virus | heterophile antibodies screening @ 0.95
monospot > heterophile antibodies screening @ 1.0
covid antigen > sars-cov-2 antigen immunoassay @ 1.0
respiratory panel > respiratory virus multiplex pathogen @ 0.9
legionella test > legionella pneumophila antigen @ 0.85
std test > screening infections sexual transmission | chlamydia trachomatis | neisseria gonorrhoeae @ 0.9
sti test > screening infections sexual transmission | chlamydia trachomatis | neisseria gonorrhoeae @ 0.9
std panel > treponema pallidum | chlamydia trachomatis | neisseria gonorrhoeae @ 0.85
gc/chlamydia > chlamydia trachomatis neisseria gonorrhoeae @ 1.0
gc > neisseria gonorrhoeae @ 0.9 if: ct, chlamydia, swab, culture, std, test, urine, probe
chlamydia test > screening chlamydia | chlamydia trachomatis @ 1.0
gonorrhea test > neisseria gonorrhoeae @ 1.0
clap test > neisseria gonorrhoeae @ 0.85
syphilis test > treponema pallidum | syphilis non-treponemal antibody @ 1.0
rpr > syphilis non-treponemal antibody @ 0.95
vdrl > syphilis non-treponemal antibody @ 1.0
fta > treponema pallidum antibody @ 0.85 if: syphilis, abs, antibody
cd4 > t cells absolute cd4 @ 0.95
hepatitis test > hepatitis b surface antigen | hepatitis c antibody | hepatitis panel acute @ 0.9
hep panel > acute hepatitis panel @ 0.9
lyme test > borrelia burgdorferi lyme disease antibody @ 1.0
lyme blot > borrelia burgdorferi confirmatory western blot @ 0.9
tb test > tuberculosis gamma interferon | skin test tuberculosis intradermal @ 0.95
ppd > ppd positive | skin test tuberculosis intradermal @ 0.95
mantoux > result mantoux test | skin test tuberculosis intradermal @ 0.95
vzv > varicella-zoster @ 1.0
mmr titer > rubeola mumps rubella antibody @ 0.95
measles titer > rubeola antibody @ 0.95
rubella titer > rubella antibody @ 1.0
rabies titer > rabies antibody | neutralization test viral @ 0.8
toxo > toxoplasma antibody @ 0.95
malaria test > malaria plasmodium blood smear parasites @ 0.85
vre > vancomycin resistance enterococcus @ 0.9
ana > antinuclear antibodies @ 0.95
lupus test > antinuclear antibodies | deoxyribonucleic acid antibody @ 0.9
ds dna > deoxyribonucleic acid antibody @ 0.95
ra test > rheumatoid factor | cyclic citrullinated peptide @ 0.9
ccp > cyclic citrullinated peptide antibody @ 0.9
anca > antineutrophil cytoplasmic antibody @ 0.95
sjogren test > extractable nuclear antigen antibody @ 0.85
ena > extractable nuclear antigen antibody @ 0.85
celiac test > tissue transglutaminase | gliadin deamidated antibody | endomysial antibody @ 1.0
celiac panel > tissue transglutaminase | gliadin antibody @ 1.0
gluten test > tissue transglutaminase | gliadin antibody @ 0.85
ttg > tissue transglutaminase @ 1.0
complement level > complement antigen c3 c4 @ 0.9
immunoglobulin level > gammaglobulin immunoglobulin iga igg igm @ 0.9
ige level > gammaglobulin ige @ 0.9
hla b27 > hla typing b27 @ 0.95
tissue typing > hla typing @ 0.95
myasthenia test > acetylcholine receptor antibody @ 0.9
tumor marker > abnormal tumor markers | immunoassay tumor antigen @ 0.9
cancer marker > abnormal tumor markers | immunoassay tumor antigen @ 0.9
ca 125 > cancer antigen 125 | immunoassay tumor antigen ca 125 @ 0.95
ca125 > elevated cancer antigen 125 | ca 125 tumor antigen @ 1.0
oncotype > gene expression profiling breast cancer | oncology breast mrna gene expression @ 0.95
mammaprint > gene expression profiling breast cancer | oncology breast mrna @ 0.95
folate level > folic acid serum @ 1.0
iron test > iron | ferritin | iron binding capacity @ 0.9
iron panel > iron | iron binding capacity | ferritin @ 0.95
iron studies > iron binding capacity | ferritin @ 0.95
tibc > iron binding capacity @ 1.0
ferritin level > ferritin @ 1.0
transferrin sat > iron binding capacity transferrin @ 0.85
vitamin b6 > pyridoxal phosphate vitamin b-6 @ 0.95
vitamin b1 > thiamine vitamin b-1 @ 0.95
mercury level > heavy metal | mercury quantitative @ 0.85
heavy metal test > abnormal level heavy metals blood | heavy metal screen quantitative @ 0.95
opioid test > opioids | drug test opiates @ 0.8
cocaine test > drug test cocaine @ 0.85
dilantin level > phenytoin total @ 1.0
tegretol level > carbamazepine total @ 1.0
depakote level > valproic acid dipropylacetic @ 1.0
lamictal level > lamotrigine @ 1.0
vanco trough > vancomycin drug assay @ 0.95
cyclosporine level > cyclosporine drug assay @ 0.9
peak and trough > therapeutic drug level monitoring | therapeutic drug assay @ 0.85
allergy test > encounter allergy testing | allergenic extracts percutaneous tests | allergen specific ige @ 0.95
scratch test > allergy testing | percutaneous tests allergenic @ 0.9
prick test > allergy testing | percutaneous tests prick allergenic @ 0.9
intradermal test > intracutaneous intradermal tests allergenic @ 0.85
patch test > allergy testing | patch application tests @ 0.9
rast > allergen specific ige @ 1.0
food allergy test > allergen specific ige | ingestion challenge test | percutaneous allergenic @ 0.85
food challenge > ingestion challenge test food @ 0.95
methacholine > bronchial challenge inhalation methacholine | bronchospasm provocation @ 0.85
brca > brca1 brca2 gene analysis @ 0.95
breast cancer gene > germline testing brca1 | brca1 brca2 gene analysis @ 0.95
sweat test > sweat collection iontophoresis chloride @ 0.95
lynch test > lynch syndrome | mlh1 msh2 msh6 gene analysis @ 0.85
msi testing > microsatellite instability analysis @ 0.95
mthfr > methylenetetrahydrofolate reductase gene @ 0.8
huntington test > htt huntingtin gene @ 0.9
sma test > smn1 spinal muscular atrophy gene @ 0.85 if: gene, genetic, carrier, muscular, spinal, dna
karyotype > chromosome analysis @ 0.95
chromosome test > genetic chromosomal | chromosome analysis @ 0.95
microarray > comparative genomic hybridization cgh microarray | cytogenomic chromosomal microarray @ 0.95
cma > comparative genomic hybridization microarray | chromosomal microarray cytogenomic @ 0.85 if: genetic, delay, autism, chromosome, array
fish test > in situ hybridization probe @ 0.85 if: chromosome, genetic, probe, bladder, leukemia, her2, marrow
exome > exome sequence analysis @ 0.95
genome sequencing > genome sequence analysis @ 0.95
gene panel > genomic sequence analysis panel @ 0.85
sickle gene test > genetic testing sickle cell anemia | hbb gene @ 0.95
warfarin gene > warfarin responsiveness genetic testing | cyp2c9 vkorc1 @ 0.95
pharmacogenetic > drug metabolism gene analysis | cyp2d6 cyp2c19 @ 0.85
jak2 > janus kinase 2 jak2 gene @ 0.9
bcr abl > philadelphia chromosome | bcr/abl1 translocation analysis @ 0.9
flt3 > fms-related tyrosine kinase gene @ 0.8
kras > kras gene analysis @ 0.8
liquid biopsy > circulating tumor cell-free dna | circulating tumor cells @ 0.85
hla test > hla class typing @ 0.9
blood type > blood typing abo rh @ 0.95
blood group > blood typing abo rh @ 0.95
type and cross > blood typing | compatibility test unit @ 0.95
crossmatch > compatibility test each unit @ 0.9
coombs > antihuman globulin @ 0.95
rh test > encounter rh typing | blood typing rh @ 0.95
antibody screen > antibody screen rbc @ 0.85
autologous blood > autologous blood donor | autologous blood collection @ 0.9
path report > surgical pathology interpretation report @ 0.9
slide review > surgical pathology | pathology consultation slides prepared elsewhere @ 0.85
frozen section > pathology consultation frozen section @ 0.95
gross only > surgical pathology gross examination only @ 0.9
special stain > special stain histochemical @ 0.85
flow cytometry > flow cytometry cell surface marker @ 0.9
fna reading > cytopathology evaluation fine needle aspirate @ 0.95
fluid cytology > cytopathology fluids washings brushings @ 0.95
gout crystals > crystal identification microscopy @ 0.9
autopsy > post mortem | necropsy postmortem @ 0.95
postmortem exam > necropsy autopsy @ 0.95
high triglycerides > elevated fasting triglycerides | hypertriglyceridemia @ 0.95
! seen
! unseen: CPT-like words of laboratory orders
chem panel > comprehensive metabolic panel | basic metabolic panel
lfts > hepatic function panel
liver enzymes > transferase
kidney function test > renal function panel | creatinine
cholesterol panel > lipid panel
fasting lipids > lipid panel
good cholesterol > lipoprotein high density cholesterol
bad cholesterol > lipoprotein low density cholesterol
hepatitis panel > acute hepatitis panel
cbc > blood count complete automated
cbc with diff > blood count complete automated differential
plt > platelet count @ 0.7 if: count, low, lab, cbc
wbc > white blood cell leukocyte count
retic > reticulocyte count
hs crp > c-reactive protein high sensitivity
three month sugar > hemoglobin glycosylated @ 0.85
fasting sugar > glucose quantitative blood
blood sugar test > glucose quantitative blood
glucose tolerance > glucose tolerance test
cr > creatinine @ 0.7 if: bun, serum, renal, gfr, level, lab, urine
egfr > creatinine @ 0.7
k level > potassium serum
na level > sodium serum
phos > phosphorus inorganic
sgot > transferase aspartate amino
sgpt > transferase alanine amino
bili baby > bilirubin total transcutaneous @ 0.7
lactate > lactic acid
lactic > lactic acid
amylase level > amylase
lipase level > lipase
trop > troponin quantitative
troponin > troponin quantitative
heart enzymes > troponin quantitative | creatine kinase
cardiac enzymes > troponin quantitative | creatine kinase
uric acid level > uric acid blood
iron studies > iron
b12 level > cyanocobalamin vitamin b-12
vit d level > vitamin d 25 hydroxy
vitamin d test > vitamin d 25 hydroxy
t3 > triiodothyronine @ 0.9
thyroid antibodies > microsomal antibodies thyroid | thyroglobulin antibody
cortisol level > cortisol total
estradiol level > estradiol
lh > gonadotropin luteinizing hormone @ 0.9
pregnancy blood test > gonadotropin chorionic quantitative
urine pregnancy test > urine pregnancy test visual color comparison
growth hormone level > growth hormone human somatotropin
ca125 > immunoassay tumor antigen ca 125
rheumatoid factor > rheumatoid factor quantitative
anti ccp > cyclic citrullinated peptide antibody
celiac test > tissue transglutaminase antibody
ttg > tissue transglutaminase antibody
immunoglobulins > gammaglobulin immunoglobulin iga igd igg igm
ige level > gammaglobulin immunoglobulin ige
allergy blood test > allergen specific ige quantitative
light chains > immunoglobulin light chains free
urine culture > culture bacterial quantitative colony count urine
microalbumin > albumin urine microalbumin
24 hour urine > creatinine clearance | protein total urine @ 0.8
drug screen > drug test presumptive
alcohol level > alcohol ethanol
etoh level > alcohol ethanol
dig level > digoxin total
depakote level > valproic acid total
vanc trough > vancomycin
tacrolimus level > tacrolimus
lead level > lead
blood culture > culture bacterial blood
throat culture > culture bacterial any other source except urine blood stool @ 0.85
wound culture > culture bacterial any other source @ 0.85
stool culture > culture bacterial stool
sputum culture > culture bacterial any other source @ 0.8
o and p > ova and parasites smear
ova parasites > ova and parasites smear
afb > acid-fast bacilli smear culture mycobacteria
koh > tissue examination koh slide
wet prep > smear wet mount
strep test > streptococcus group a detection
rapid strep > streptococcus group a detection
rapid flu > influenza detection immunoassay
covid swab > severe acute respiratory syndrome coronavirus 2 detection amplified probe
covid pcr > severe acute respiratory syndrome coronavirus 2 amplified probe
rsv swab > respiratory syncytial virus detection
respiratory panel > respiratory pathogen panel multiplex
gc chlamydia > chlamydia trachomatis neisseria gonorrhoeae amplified probe
std panel > chlamydia trachomatis neisseria gonorrhoeae amplified probe @ 0.8
rpr > syphilis test non-treponemal antibody qualitative
vdrl > syphilis test non-treponemal antibody qualitative
hep b surface antigen > hepatitis b surface antigen
hep c antibody > hepatitis c antibody
hcv viral load > hepatitis c quantification
hiv viral load > hiv-1 quantification
cd4 > t cells absolute cd4 count
quantiferon > tuberculosis test cell mediated immunity gamma interferon
tb blood test > tuberculosis test cell mediated immunity gamma interferon
tb skin test > skin test tuberculosis intradermal
lyme test > antibody borrelia burgdorferi lyme
h pylori breath test > helicobacter pylori breath test analysis
h pylori stool > helicobacter pylori stool antigen
c diff test > clostridium difficile toxin
fit test > blood occult fecal hemoglobin immunoassay
guaiac > blood occult peroxidase feces
pap test > cytopathology cervical vaginal
thin prep > cytopathology cervical vaginal collected in preservative fluid
biopsy reading > surgical pathology gross and microscopic examination
pathology exam > surgical pathology gross and microscopic examination
frozen section > pathology consultation during surgery frozen section
ihc > immunohistochemistry
brca test > brca1 brca2 gene analysis
cystic fibrosis carrier test > cftr gene analysis common variants
factor v test > f5 factor v leiden gene analysis
nipt > fetal chromosomal aneuploidy genomic sequence analysis
cell free dna > fetal chromosomal aneuploidy genomic sequence analysis
quad screen > fetal congenital abnormalities biochemical assays maternal serum
type and cross > blood typing crossmatch compatibility test
type and screen > blood typing antibody screen
coombs > antihuman globulin test
csf analysis > cell count body fluid | protein total other source @ 0.7
spinal fluid test > cell count miscellaneous body fluids
joint fluid analysis > cell count body fluid crystal identification
blood gas > gases blood ph pco2 po2
abg > gases blood ph pco2 po2
vbg > gases blood ph pco2 po2 @ 0.9
carboxyhemoglobin > carboxyhemoglobin quantitative
sickle cell test > hemoglobin fractionation electrophoresis | sickling of rbc
hemoglobin electrophoresis > hemoglobin fractionation quantitation electrophoresis
g6pd test > glucose-6-phosphate dehydrogenase quantitative
pku test > phenylalanine blood
osmolality > osmolality serum urine
! seen

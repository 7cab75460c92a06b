# Scope: blood, clotting, lymph glands and spleen, immune system, hormones and glands, diabetes, thyroid, growth, weight, vitamins,
# minerals, salts, acids, fats, inborn metabolic diseases; "high/low/excess/lack of X in blood": everyday words, lab-report and
# genetics-clinic wording, shorthand, older names -> words of ICD-10-CM D50-D89, E00-E90, R70-R79 (and parts of N, P, Z).
# --- anemia and red cells ---
low hemoglobin = anemia @ 0.9
low hgb > anemia
low hb > anemia
low hematocrit > anemia @ 0.9
low red blood cells > anemia
low red count > anemia
thin blood > anemia @ 0.7
thin blood > hemorrhagic disorder anticoagulants @ 0.5
tired blood > anemia @ 0.8
low iron > iron deficiency | iron deficiency anemia
lack of iron > iron deficiency
ida anemia > iron deficiency anemia
not enough iron > iron deficiency
b12 anemia > vitamin b12 deficiency anemia
pernicious anemia = vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.9
low b12 > vitamin b12 deficiency anemia
low b12 > deficiency b group vitamins @ 0.8
b12 deficiency > vitamin b12 deficiency anemia @ 0.8
b12 deficiency > deficiency b group vitamins
folate anemia > folate deficiency anemia
low folate > folate deficiency
large red cells > megaloblastic anemia @ 0.7
macrocytic anemia > megaloblastic anemia @ 0.7
macrocytic anemia > nutritional anemia @ 0.5
macrocytic anemia > anemia @ 0.6
microcytic anemia > iron deficiency anemia @ 0.6
blood loss anemia > posthemorrhagic anemia | anemia secondary to blood loss
anemia from bleeding > acute posthemorrhagic anemia | anemia secondary blood loss
sickle cell anemia > hb-ss disease
sickle cell disease = hb-ss disease @ 0.9
sickle crisis > hb-ss disease with crisis
sickle cell trait = hb-s trait
sickle > sickle-cell disorders | hb-ss
cooley's anemia = beta thalassemia
thalassemia major > beta thalassemia
mediterranean anemia > thalassemia
red cells breaking down = hemolytic anemia
hemolysis > hemolytic anemia @ 0.8
destruction of red blood cells > hemolytic anemia
aiha > autoimmune hemolytic anemia
fava bean disease > glucose-6-phosphate dehydrogenase deficiency
g6pd > glucose-6-phosphate dehydrogenase deficiency
round red cells > hereditary spherocytosis
bone marrow not making blood > aplastic anemia
diamond blackfan > constitutional red blood cell aplasia
low all blood cells = pancytopenia
all counts low > pancytopenia
too many red cells > polycythemia | erythrocytosis
thick blood > polycythemia
thick blood > hypercoagulable @ 0.7
high hemoglobin > polycythemia | erythrocytosis
high hematocrit > polycythemia | erythrocytosis
erythrocytosis = polycythemia @ 0.9
pv blood > polycythemia vera
high red cell count > polycythemia
abnormal red cell shape > poikilocytosis
uneven red cells > anisocytosis
abnormal hemoglobin > hemoglobinopathy
chocolate blood > methemoglobinemia @ 0.7
blue baby blood > methemoglobinemia @ 0.6
# --- platelets and clotting ---
low platelets = thrombocytopenia @ 1.0
low platelet count = thrombocytopenia @ 1.0
decreased platelets > thrombocytopenia
few platelets > thrombocytopenia
high platelets = thrombocytosis @ 1.0
too many platelets > thrombocytosis | thrombocythemia
increased platelet count > thrombocytosis
thrombocytosis > thrombocythemia
essential thrombocytosis = essential thrombocythemia
itp = immune thrombocytopenic purpura @ 1.0
ttp = thrombotic thrombocytopenic purpura
ttp blood > thrombotic microangiopathy @ 0.7
hit heparin > heparin-induced thrombocytopenia
heparin low platelets > heparin-induced thrombocytopenia
abnormal platelets > qualitative platelet defects
platelet dysfunction = qualitative platelet defects
platelet function disorder > qualitative platelet defects
hemophiliac > hemophilia
bleeder disease = hemophilia
factor ix deficiency > hereditary factor ix deficiency
christmas disease = hemophilia b
vwd > von willebrand disease
von willebrand > von willebrand disease
blood doesn't clot > coagulation defect
blood won't clot > coagulation defect
bleeding disorder > coagulation defect | hemorrhagic condition
coagulopathy = coagulation defect @ 0.9
bleeds easily > coagulation defect
bleeds easily > hemorrhagic condition @ 0.7
prolonged bleeding > prolonged bleeding time @ 0.7
prolonged bleeding > coagulation defect @ 0.6
high inr > prolonged prothrombin time
supratherapeutic inr > abnormal coagulation profile
prolonged ptt > abnormal prolonged partial thromboplastin time
prolonged clotting time > abnormal prolonged coagulation time | abnormal coagulation profile
blood clots easily > thrombophilia | hypercoagulable
hypercoagulable = thrombophilia @ 0.9
clot prone > thrombophilia
factor v leiden = activated protein c resistance
sticky blood > antiphospholipid syndrome
aps clot > antiphospholipid syndrome
lupus anticoagulant = lupus anticoagulant syndrome
warfarin bleeding > hemorrhagic disorder extrinsic circulating anticoagulants
takes blood thinners > long term use anticoagulants
blood clot = thrombosis @ 0.8
clot > thrombosis
hsp purpura > allergic purpura
iga vasculitis > allergic purpura
high d-dimer > abnormal coagulation profile @ 0.7
# --- white cells, spleen, lymph, immune ---
low white count > leukocytopenia
low white count > neutropenia @ 0.8
low white blood cells = decreased white blood cell count @ 1.0
low wbc = decreased white blood cell count @ 1.0
leukopenia = decreased white blood cell count @ 0.9
high white count = elevated white blood cell count @ 1.0
high wbc = elevated white blood cell count @ 1.0
high white blood cells > elevated white blood cell count
leukocytosis = elevated white blood cell count @ 1.0
low neutrophils = neutropenia @ 1.0
decreased neutrophils > neutropenia
neutropenic fever > neutropenia
agranulocytosis = neutropenia @ 0.9
high neutrophils > elevated white blood cell count
low lymphocytes = lymphocytopenia
lymphopenia = lymphocytopenia @ 1.0
high lymphocytes > lymphocytosis
high eosinophils = eosinophilia @ 1.0
increased eosinophils > eosinophilia
high monocytes > monocytosis
high basophils > basophilia
abnormal white cells > disorder white blood cells
left shift > bandemia
no spleen = asplenia
spleen removed > acquired absence spleen
missing spleen > asplenia | acquired absence spleen
absent spleen > asplenia
overactive spleen = hypersplenism
underactive spleen = hyposplenism
ruptured spleen > laceration of spleen
burst spleen > laceration spleen | rupture spleen
swollen lymph nodes = enlarged lymph nodes @ 1.0
swollen lymph glands > enlarged lymph nodes
lymphadenopathy = enlarged lymph nodes @ 1.0
lumps under arm > enlarged lymph nodes @ 0.7
swollen leg lymph > lymphedema
weak immune system = immunodeficiency
low immunity > immunodeficiency | immunocompromised
immune deficiency = immunodeficiency @ 1.0
immunosuppressed > immunodeficiency
bubble boy disease > severe combined immunodeficiency
low antibodies > hypogammaglobulinemia | antibody defects immunodeficiency
low immunoglobulin > hypogammaglobulinemia | antibody defects immunodeficiency
low iga > selective deficiency immunoglobulin a
low igg > selective deficiency immunoglobulin g | hypogammaglobulinemia
low igm > selective deficiency immunoglobulin m
high immunoglobulins > hypergammaglobulinemia
high ige > hyperimmunoglobulin e @ 0.7
recurrent infections > immunodeficiency @ 0.6
no thymus > di george's syndrome
22q11 deletion > di george's syndrome | velo-cardio-facial syndrome
velocardiofacial > velo-cardio-facial syndrome
mcas > mast cell activation syndrome
mast cell disease > mastocytosis | mast cell activation
hlh > hemophagocytic lymphohistiocytosis
sarcoid > sarcoidosis
graft versus host = graft-versus-host disease
high crp = elevated c-reactive protein
raised inflammatory markers > elevated c-reactive protein | elevated erythrocyte sedimentation rate
high esr = elevated erythrocyte sedimentation rate
elevated sed rate > elevated erythrocyte sedimentation rate
sed rate = erythrocyte sedimentation rate @ 1.0
positive ana > abnormal immunological findings serum
positive rheumatoid factor > abnormal rheumatoid factor
donates blood > blood donor
blood transfusion reaction > transfusion reaction
wrong blood type > abo incompatibility reaction transfusion
# --- diabetes and sugar ---
sugar diabetes = diabetes mellitus @ 1.0
sugar disease > diabetes mellitus
diabetic > diabetes mellitus
dm type 2 > type 2 diabetes mellitus
t2dm = type 2 diabetes mellitus @ 1.0
t1dm = type 1 diabetes mellitus @ 1.0
niddm > type 2 diabetes mellitus
juvenile diabetes = type 1 diabetes mellitus
childhood diabetes > type 1 diabetes mellitus @ 0.8
adult onset diabetes = type 2 diabetes mellitus
insulin dependent diabetes > type 1 diabetes mellitus @ 0.8
insulin dependent diabetes > long term use insulin @ 0.7
non insulin dependent diabetes > type 2 diabetes mellitus
mody diabetes > other specified diabetes mellitus
lada diabetes > type 1 diabetes mellitus @ 0.6
steroid diabetes > drug chemical induced diabetes mellitus
secondary diabetes > diabetes mellitus underlying condition | drug induced diabetes mellitus
pregnancy diabetes > gestational diabetes
dka = diabetes with ketoacidosis @ 1.0
diabetic ketoacidosis > diabetes mellitus ketoacidosis
diabetic coma > hyperosmolarity coma
high sugar > elevated blood glucose
high glucose = hyperglycemia @ 1.0
sugar too high > hyperglycemia
raised glucose > elevated blood glucose level
uncontrolled diabetes > diabetes mellitus hyperglycemia
poorly controlled diabetes > diabetes mellitus hyperglycemia
brittle diabetes > type 1 diabetes hyperglycemia @ 0.7
brittle diabetes > type 1 diabetes mellitus
low sugar = hypoglycemia
low glucose = hypoglycemia @ 1.0
sugar too low > hypoglycemia
sugar dropped > hypoglycemia
hypo diabetic > diabetes hypoglycemia
insulin shock > hypoglycemia coma
insulin reaction > diabetes hypoglycemia @ 0.8
borderline diabetes = prediabetes
pre-diabetes = prediabetes @ 1.0
impaired glucose tolerance > impaired glucose tolerance oral
metabolic syndrome x > metabolic syndrome
blood sugar = blood glucose @ 1.0
sugar = glucose @ 0.8
a1c > elevated blood glucose @ 0.5
too much insulin = hyperinsulinism
high insulin > hyperinsulinism
insulinoma > neoplasm endocrine pancreas
diabetic foot > diabetes foot ulcer
diabetic foot > diabetes peripheral angiopathy @ 0.5
diabetic nerve pain > diabetic neuropathy
diabetic feet numb > diabetic polyneuropathy
diabetic poor circulation > diabetes peripheral angiopathy
diabetic gangrene > diabetes peripheral angiopathy gangrene
diabetic skin > diabetic dermatitis | diabetes skin complications
charcot foot diabetes > diabetic neuropathic arthropathy
blood sugar check > blood glucose
water diabetes = diabetes insipidus
passing huge amounts urine thirst > diabetes insipidus @ 0.6
excess thirst = polydipsia
always thirsty = polydipsia
increased thirst = polydipsia
drinks too much water > polydipsia
# --- thyroid, parathyroid ---
underactive thyroid = hypothyroidism @ 1.0
low thyroid = hypothyroidism @ 1.0
slow thyroid > hypothyroidism
sluggish thyroid > hypothyroidism
no thyroid > hypothyroidism
no thyroid > aplasia of thyroid @ 0.7
no thyroid > postprocedural hypothyroidism @ 0.6
thyroid removed > postprocedural hypothyroidism @ 0.8
born without thyroid > congenital hypothyroidism
cretinism = congenital iodine-deficiency syndrome @ 0.9
cretin > congenital hypothyroidism
overactive thyroid = hyperthyroidism @ 1.0
high thyroid > hyperthyroidism | thyrotoxicosis
hyperthyroidism = thyrotoxicosis @ 1.0
toxic goiter = thyrotoxicosis
graves > thyrotoxicosis diffuse goiter | graves' disease
graves disease = thyrotoxicosis with diffuse goiter @ 1.0
basedow disease > thyrotoxicosis diffuse goiter
thyroid storm > thyrotoxic crisis
swollen thyroid = goiter @ 1.0
enlarged thyroid = goiter @ 1.0
big thyroid > goiter
neck swelling thyroid > goiter
lump on thyroid = thyroid nodule
thyroid nodule > nontoxic single thyroid nodule
thyroid cyst > nontoxic single thyroid nodule @ 0.8
multinodular goiter > nontoxic multinodular goiter
hashimoto = autoimmune thyroiditis
inflamed thyroid = thyroiditis @ 1.0
de quervain thyroiditis > subacute thyroiditis
high tsh > hypothyroidism @ 0.7
high tsh > abnormal thyroid function studies
low tsh > thyrotoxicosis @ 0.6
low tsh > abnormal thyroid function studies
abnormal thyroid test > abnormal results thyroid function studies
overactive parathyroid = hyperparathyroidism @ 1.0
high parathyroid hormone = hyperparathyroidism @ 1.0
high pth > hyperparathyroidism
underactive parathyroid = hypoparathyroidism @ 1.0
low pth > hypoparathyroidism
# --- adrenal, pituitary, growth, puberty, sex hormones ---
adrenal insufficiency = adrenocortical insufficiency @ 1.0
underactive adrenal > adrenocortical insufficiency
adrenal fatigue > adrenocortical insufficiency @ 0.7
adrenal failure > adrenocortical insufficiency
low cortisol > adrenocortical insufficiency
hypocortisolism > adrenocortical insufficiency
addison > primary adrenocortical insufficiency | addison's disease
adrenal crisis = addisonian crisis
high cortisol > cushing's syndrome
hypercortisolism = cushing's syndrome
too much cortisol > cushing's syndrome
moon face > cushing's syndrome @ 0.7
buffalo hump > cushing's syndrome
buffalo hump > localized adiposity @ 0.6
conn > primary aldosteronism | conn's syndrome if: aldosterone, syndrome, adrenal
high aldosterone = hyperaldosteronism
low aldosterone > hypoaldosteronism @ 0.8
low aldosterone > adrenocortical insufficiency @ 0.7
cah > congenital adrenal hyperplasia
congenital adrenal hyperplasia > congenital adrenogenital disorders enzyme deficiency
pheochromocytoma > neoplasm adrenal gland
pheochromocytoma > catecholamine hypersecretion @ 0.8
adrenal mass > disorder adrenal gland | neoplasm adrenal
adrenal nodule > disorder adrenal gland | benign neoplasm adrenal gland
adrenal adenoma > benign neoplasm adrenal gland
pituitary tumor > neoplasm pituitary gland | benign neoplasm pituitary gland
pituitary adenoma = benign neoplasm of pituitary gland
underactive pituitary = hypopituitarism
low pituitary hormones > hypopituitarism
pituitary insufficiency = hypopituitarism @ 1.0
panhypopituitarism = hypopituitarism @ 1.0
high prolactin = hyperprolactinemia @ 1.0
prolactinoma > benign neoplasm pituitary gland
prolactinoma > hyperprolactinemia @ 0.8
giant hands feet hormone > acromegaly
enlarged hands feet > acromegaly @ 0.7
gigantism > pituitary gigantism
gigantism > constitutional tall stature @ 0.7
gh deficiency > deficiency of growth hormone | hypopituitarism
siadh > inappropriate secretion of antidiuretic hormone
dwarf > short stature
short height = short stature @ 1.0
short for age > short stature
tall stature > constitutional tall stature
too tall > tall stature
poor growth > lack of expected normal physiological development
poor growth > short stature @ 0.7
growth delay > delayed milestone @ 0.5
growth delay > lack expected normal physiological development
growth delay > short stature @ 0.8
growth failure > failure to thrive @ 0.8
growth failure > lack expected normal physiological development
not growing > failure to thrive
not thriving = failure to thrive
not gaining weight > failure to thrive
not gaining weight > underweight @ 0.7
early puberty = precocious puberty @ 1.0
puberty too soon > precocious puberty
late puberty = delayed puberty @ 1.0
no puberty > delayed puberty
pcos = polycystic ovarian syndrome @ 1.0
early menopause > premature menopause | primary ovarian failure
ovaries stopped working > primary ovarian failure
low estrogen > ovarian failure
low estrogen > ovarian dysfunction @ 0.7
too much estrogen > estrogen excess
high testosterone woman > androgen excess
hormone imbalance > endocrine disorder | hormone disturbance
hormone problem > endocrine disorder
gland problem > endocrine disorder @ 0.7
hormone therapy > hormone replacement therapy
ais androgen > androgen insensitivity syndrome
testicular feminization = androgen insensitivity syndrome
transgender > gender dysphoria @ 0.7
# --- weight and nutrition ---
fat > obesity if: person, too, weight, child, patient
morbidly obese > morbid severe obesity
class 3 obesity > morbid obesity
unexplained weight loss > abnormal weight loss
too thin > underweight
skinny > underweight
low body weight > underweight
wasting away > cachexia
starving > starvation @ 0.8
starving > malnutrition
malnourished > malnutrition
undernourished > malnutrition
poor nutrition > malnutrition | nutritional deficiency
protein deficiency > protein-calorie malnutrition
swollen belly starvation child > kwashiorkor
kwashiorkor child > kwashiorkor
high bmi > body mass index | obesity
dried out > dehydration @ 0.7
volume depletion = hypovolemia
low fluid volume > hypovolemia
fluid overload = hypervolemia
too much fluid in body > fluid overload
water retention > fluid overload @ 0.6
water retention > edema
taco transfusion > transfusion associated circulatory overload
scurvy = deficiency of vitamin c
low vitamin c > deficiency of vitamin c | ascorbic acid deficiency
low vitamin d > vitamin d deficiency
lack of vitamin d > vitamin d deficiency
soft bones child > rickets
bendy bones > rickets
bendy bones > osteomalacia @ 0.7
soft bones adult = osteomalacia
low vitamin a > vitamin a deficiency
low vitamin e > deficiency vitamin e
low vitamin k > deficiency of vitamin k
low vitamin b1 = thiamine deficiency
vitamin b1 deficiency > thiamine deficiency
beriberi = thiamine deficiency @ 0.9
wernicke > wernicke's encephalopathy
low vitamin b3 > niacin deficiency
pellagra = niacin deficiency
low b6 > pyridoxine deficiency
too much vitamin a > hypervitaminosis a
too much vitamin d > hypervitaminosis d
low zinc > zinc deficiency
low selenium > selenium deficiency
low copper > copper deficiency
low magnesium = hypomagnesemia @ 1.0
low mag > hypomagnesemia
high magnesium = hypermagnesemia @ 1.0
lead in blood > abnormal lead level blood | toxic effects lead
high lead > abnormal lead level blood | toxic effects lead
# --- salts, acids, blood chemistry ---
low potassium = hypokalemia @ 1.0
decreased potassium > hypokalemia
potassium deficiency = hypokalemia @ 1.0
high potassium = hyperkalemia @ 1.0
increased potassium > hyperkalemia
potassium overload > hyperkalemia
low sodium = hyponatremia @ 1.0
low salt = hyponatremia
sodium deficiency > hyponatremia
decreased sodium > hyponatremia
high sodium = hypernatremia @ 1.0
increased sodium > hypernatremia
low calcium = hypocalcemia @ 1.0
decreased calcium > hypocalcemia
high calcium = hypercalcemia @ 1.0
increased calcium > hypercalcemia
low phosphate = hypophosphatemia @ 0.9
low phosphorus > hypophosphatemia | disorders phosphorus metabolism
low phosphate > disorders phosphorus metabolism
high phosphate > disorders phosphorus metabolism
high phosphorus > disorders phosphorus metabolism
hyperphosphatemia > disorders phosphorus metabolism
low alkaline phosphatase > hypophosphatasia
high alkaline phosphatase > abnormal level alkaline phosphatase
low chloride = hypochloremia
high chloride = hyperchloremia
electrolyte imbalance > disorders electrolyte fluid balance
salts out of balance > electrolyte imbalance
too much acid in blood = acidosis
low blood ph > acidosis
high blood ph > alkalosis
low bicarb > acidosis
high bicarb > alkalosis
increased lactate > lactic acidosis | acidosis
high lactate = lactic acidosis
elevated lactic acid > lactic acidosis
lactic acid buildup = lactic acidosis
increased serum lactate > lactic acidosis
lactic acidemia > lactic acidosis
metabolic acidosis > acidosis
respiratory acidosis > acidosis
ketosis > ketoacidosis
ketosis > acidosis @ 0.7
high uric acid = hyperuricemia @ 1.0
increased uric acid > hyperuricemia
elevated urate > hyperuricemia
high ammonia = hyperammonemia @ 1.0
increased ammonia > hyperammonemia
ammonia in blood > hyperammonemia
high ferritin > abnormal blood chemistry
high ferritin > hemochromatosis @ 0.6
iron overload = hemochromatosis
too much iron = hemochromatosis
bronze diabetes > hemochromatosis
high iron > abnormal blood level of iron | hemochromatosis
low albumin > abnormality of albumin
low protein blood > disorders plasma-protein metabolism
low protein blood > abnormality plasma proteins @ 0.7
high protein blood > abnormality of plasma proteins
high protein blood > hyperglobulinemia @ 0.6
high homocysteine > homocysteinemia
high homocysteine > homocystinuria @ 0.6
high ldh > elevation levels lactic acid dehydrogenase
high ck > abnormal levels serum enzymes
elevated creatine kinase > abnormal levels serum enzymes
high cpk > abnormal levels serum enzymes
abnormal blood test > abnormal finding blood chemistry
abnormal labs > abnormal finding blood chemistry
low oxygen blood > hypoxemia
alcohol in blood > blood alcohol level
drug in blood > finding drug blood
high afp > abnormality of alphafetoprotein
high cea > elevated carcinoembryonic antigen
high ca 125 > elevated cancer antigen 125
positive tumor marker > abnormal tumor markers
# --- fats and storage ---
high cholesterol = hypercholesterolemia @ 1.0
cholesterol high > pure hypercholesterolemia | hyperlipidemia
increased cholesterol > hypercholesterolemia
bad cholesterol > hypercholesterolemia
bad cholesterol > low density lipoprotein @ 0.7
high ldl > hypercholesterolemia
high triglycerides = pure hyperglyceridemia @ 1.0
hypertriglyceridemia = pure hyperglyceridemia @ 1.0
high lipids = hyperlipidemia @ 1.0
high blood fats > hyperlipidemia
fat in blood > hyperlipidemia
dyslipidemia = hyperlipidemia @ 0.9
low hdl > lipoprotein deficiency | depressed hdl cholesterol
low good cholesterol > lipoprotein deficiency
low cholesterol > lipoprotein deficiency
familial high cholesterol > familial hypercholesterolemia
fh cholesterol > familial hypercholesterolemia
lipid panel > lipid
loss of body fat > lipodystrophy
lack of fat tissue > lipodystrophy
fat loss injection site > lipodystrophy
pku = phenylketonuria @ 1.0
high phenylalanine > hyperphenylalaninemia
maple syrup disease > maple-syrup-urine disease
msud > maple-syrup-urine disease
glycogen storage > glycogen storage disease
gsd > glycogen storage disease
pompe > pompe disease
mps storage > mucopolysaccharidosis
hurler > hurler's syndrome
hunter > hunter's syndrome if: syndrome, disease, mps, child
sanfilippo > sanfilippo mucopolysaccharidoses
gauchers > gaucher disease
tay sachs > tay-sachs disease
batten > batten disease
fabry > fabry disease
niemann pick > niemann-pick disease
krabbe leukodystrophy > krabbe disease
lorenzo's oil disease > adrenoleukodystrophy
ald brain > adrenoleukodystrophy
wilsons > wilson's disease
menkes > menkes disease
cf > cystic fibrosis if: lung, lungs, child, cystic, mucus, genetic, pancreas
mucoviscidosis = cystic fibrosis
urea cycle defect > disorders of urea cycle metabolism
otc deficiency > ornithine transcarbamylase deficiency
fatty acid oxidation disorder > disorders fatty-acid metabolism
mcad > medium chain acyl coa dehydrogenase deficiency
organic acidemia > disorders branched-chain amino-acid metabolism
mma acid > methylmalonic acidemia
galactose intolerance = galactosemia
fructose intolerance > hereditary fructose intolerance
alpha 1 = alpha-1-antitrypsin deficiency @ 0.8
a1at deficiency > alpha-1-antitrypsin deficiency
amyloid > amyloidosis
attr amyloid > transthyretin-related amyloidosis
mitochondrial disease > mitochondrial metabolism disorders
tumor lysis > tumor lysis syndrome
smells like fish > trimethylaminuria
low carnitine > carnitine deficiency
biotinidase deficiency > biotin-dependent carboxylase deficiency
stress hyperglycemia > hyperglycemia
slow metabolism > metabolic disorder @ 0.5
macrocytosis > megaloblastic anemia @ 0.6
a1c high > elevated blood glucose @ 0.6
diabetic gastroparesis > diabetes autonomic neuropathy
high troponin > abnormal levels serum enzymes @ 0.6
high ck-mb > abnormal levels serum enzymes
pineal problem > pineal gland
low albumin > disorders plasma-protein metabolism
low blood count > anemia @ 0.6 if: red, iron, hemoglobin, tired, pale, anemia
takes insulin > long term use insulin
taking coumadin > long term use anticoagulants
takes aspirin daily > long term use aspirin
takes steroids > long term use steroids
long term steroids > long term use steroids
long term blood thinner > long term use anticoagulants
extremely overweight > morbid obesity
severely overweight > morbid obesity
muscle wasting > muscle wasting atrophy
wasting > cachexia @ 0.5
men1 > multiple endocrine neoplasia type i
men2a > multiple endocrine neoplasia type iia
multiple endocrine adenomatosis > multiple endocrine neoplasia
growth hormone excess > acromegaly pituitary gigantism
dwarfism > short stature @ 0.8
rickets adult > osteomalacia @ 0.7
low white cells > decreased white blood cell count
low white cells > neutropenia @ 0.7
# --- Further
weak blood > anemia
blood low > anemia @ 0.7
blood loss anemia > acute posthemorrhagic anemia | iron deficiency anemia blood loss
sickle crisis pain > hb-ss disease with crisis
cooley anemia > thalassemia
thal trait > thalassemia minor
bleeder > hemophilia | hemorrhagic disorder
bleeds easily > hereditary deficiency clotting @ 0.6
free bleeder > hemophilia
christmas disease = hereditary factor ix deficiency
blood clots too easily > thrombophilia
no immune system > immunodeficiency
immunocompromised > immunodeficiency
antibody deficiency > hypogammaglobulinemia | immunodeficiency antibody defects
big spleen blood > hypersplenism @ 0.6
no thyroid function > hypothyroidism
fast thyroid > thyrotoxicosis
thyroid storm > thyrotoxicosis with thyrotoxic crisis
lump thyroid > nontoxic thyroid nodule
baby thyroid deficiency > congenital hypothyroidism
diabetic coma > diabetes mellitus with coma
ketoacidosis > diabetes with ketoacidosis
hhs > diabetes with hyperosmolarity
sugar foot ulcer > diabetes foot ulcer
diabetic toes > diabetes gangrene | diabetes peripheral angiopathy @ 0.6
high parathyroid > hyperparathyroidism
low parathyroid > hypoparathyroidism
growth hormone excess > acromegaly
giantism > pituitary gigantism
pituitary failure > hypopituitarism
milk from breast not pregnant > galactorrhea | hyperprolactinemia
gynecomastia = hypertrophy of breast
low vitamin b12 > deficiency of other specified b group vitamins | vitamin b12 deficiency
scurvy = ascorbic acid deficiency
starving child > kwashiorkor | marasmus
malnourished > protein-calorie malnutrition
bad fats blood > hyperlipidemia
acid blood > acidosis
too acidic > acidosis
alkaline blood > alkalosis
too much water > fluid overload | hypo-osmolality @ 0.8
copper disease > wilson's disease

# --- older names, eponyms and short forms: blood
green sickness > iron deficiency anemia
cobalamin > vitamin b12
goat milk anemia > folate deficiency anemia
leptocytosis > thalassemia @ 0.8
herrick > sickle-cell if: anemia, disease, syndrome
drepanocyt > sickle-cell
hb as > sickle-cell trait
prca > pure red cell aplasia
royal disease > hereditary factor viii deficiency
clotting problem > coagulation defect
blood clotting disorder > coagulation defect
clotting defect > coagulation defect
gardner diamond > nonthrombocytopenic purpura
autoerythrocyte sensitization > nonthrombocytopenic purpura
thrombopenia > thrombocytopenia @ 1.0
agranulocytic angina > neutropenia
schultz > agranulocytosis if: werner, disease, angina
cryoglobulin > cryoglobulinemia
banti > chronic congestive splenomegaly
blue blood > methemoglobinemia @ 0.7
blue people > methemoglobinemia @ 0.7
weakened immunity > immunodeficiency
lowered immunity > immunodeficiency
asplenia > congenital absence spleen
asplenia > acquired absence spleen @ 0.8
chediak white cell > genetic anomalies of leukocytes

# --- glands
gull disease > hypothyroidism
struma > goiter
bronchocele > goiter
struma nodosa > nontoxic nodular goiter
parry disease > thyrotoxicosis diffuse goiter
flajani > thyrotoxicosis diffuse goiter
plummer disease > thyrotoxicosis toxic multinodular goiter
plummer disease > thyrotoxicosis toxic single thyroid nodule @ 0.8
jodbasedow > thyrotoxicosis
autoimmune thyroid > autoimmune thyroiditis
type 3c diabetes > diabetes due to underlying condition
pancreatogenic diabetes > diabetes due to underlying condition
bronze diabetes > diabetes due to underlying condition @ 0.7
maturity onset diabetes > type 2 diabetes
low blood sugar > hypoglycemia unspecified @ 1.0
forbes albright > hyperprolactinemia
schwartz bartter > inappropriate secretion antidiuretic hormone
hypercorticism > cushing
hypercortisolism > cushing
pituitary basophilism > pituitary-dependent cushing
hypoadrenalism > adrenocortical insufficiency
hypocorticism > adrenocortical insufficiency
melasma suprarenale > primary adrenocortical insufficiency
adrenal storm > addisonian crisis
adrenal medulla hyperfunction > adrenomedullary hyperfunction
cysts all over ovaries > polycystic ovarian syndrome
andropause > testicular hypofunction @ 0.8
status thymicolymphaticus > persistent hyperplasia thymus
kearns sayre > mitochondrial @ 0.6
syndrome x > metabolic syndrome
reaven > metabolic syndrome

# --- nutrition and metabolism
red boy disease > kwashiorkor
protein starvation edema > kwashiorkor
infant wasting starvation > nutritional marasmus
poor nutrition > protein-calorie malnutrition @ 0.8
undernutrition > malnutrition
under nutrition > malnutrition
b1 deficiency > thiamine deficiency
polioencephalitis hemorrhagica superior > wernicke encephalopathy
nicotinic acid deficiency > niacin deficiency
alpine scurvy > pellagra
casal necklace > pellagra
casal collar > pellagra
low b12 > deficiency of other specified b group vitamins
b12 deficiency > deficiency of other specified b group vitamins
scorbutus > ascorbic acid deficiency
scorbutic = scurvy @ 0.8
rachitis > rickets
rachitic > rickets
nutritional osteomalacia > vitamin d deficiency
adiposity > obesity
fat > obesity @ 0.7
vitamin a toxicity > hypervitaminosis a
vitamin d toxicity > hypervitaminosis d
too many vitamins > hypervitaminosis
black urine > alkaptonuria @ 0.7
otc deficiency > disorders of ornithine metabolism
cbs deficiency > homocystinuria if: cystathionine, homocystinuria
group a hyperlipidemia > pure hypercholesterolemia
iron storage > hemochromatosis
hemosiderosis > hemochromatosis @ 0.8
calcinosis > disorders of calcium metabolism @ 0.7
periodic disease > periodic fever syndromes
paroxysmal peritonitis > periodic fever syndromes
not enough fluids > dehydration
too much acid > acidosis @ 0.8
hyperpotassemia > hyperkalemia @ 1.0
hypopotassemia > hypokalemia @ 1.0
hypochloremia > disorders of electrolyte fluid balance
hyperchloremia > disorders of electrolyte fluid balance
water intoxication > fluid overload | hypo-osmolality hyponatremia @ 0.8
too much fluid > fluid overload
launois bensaude > lipomatosis
madelung fat > lipomatosis
post castration > postprocedural testicular hypofunction
post castration > postprocedural ovarian failure @ 0.8
postsurgical hypoparathyroidism > postprocedural hypoparathyroidism @ 1.0
postsurgical > postprocedural
postsurgical hypothyroidism > postprocedural hypothyroidism @ 1.0
thyroid after radioiodine > postprocedural hypothyroidism @ 0.8
postablative > postprocedural

# --- what goes wrong, organ by organ, where the descriptor says it in other words
calculus xanthine > other disorders of purine and pyrimidine metabolism @ 0.8
degeneration spleen > hyposplenism @ 0.85
atrophy adrenal > other adrenocortical insufficiency @ 0.8
hypertrophy parathyroid > primary hyperparathyroidism @ 0.85
fistula splenocolic > other diseases of spleen @ 0.8
paralysis uveoparotitic > sarcoidosis of other sites @ 0.8
inflammation adrenal > other specified disorders of adrenal gland @ 0.8
hemorrhage spleen > infarction of spleen @ 0.85

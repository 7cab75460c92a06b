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

# --- Greek and Latin words for blood, glands and chemistry
dyspituitarism > hypothalamic dysfunction not elsewhere classified
dyspituitarism > disorder of pituitary gland @ 0.8
dysthyroidism > disorder of thyroid unspecified
dysadrenalism > disorder of adrenal gland
dyspancreatism > disease of pancreas @ 0.6
hypopinealism > other specified endocrine disorders
hyperpinealism > other specified endocrine disorders
hyperpituitarism > hyperfunction of pituitary gland @ 0.95
hypogonadism female > other primary ovarian failure @ 0.7
hypoovarianism > other primary ovarian failure @ 0.85
hyperovarism > other ovarian dysfunction @ 0.8
hypoorchidism > testicular hypofunction
hyperthymism > persistent hyperplasia of thymus @ 0.5
hyperadrenocorticism > other adrenocortical overactivity @ 0.85
hypocorticalism > adrenocortical insufficiency
hypoadrenia > adrenocortical insufficiency
masculinization adrenal > adrenogenital disorder @ 0.8
feminization adrenal > adrenogenital disorder @ 0.85
cachexia thyroid > hypothyroidism @ 0.6
cachexia thyropriva > hypothyroidism @ 0.7
cachexia strumipriva > hypothyroidism @ 0.8
cachexia exophthalmic > thyrotoxicosis with diffuse goiter @ 0.8
cachexia pituitary > hypopituitarism @ 0.95
cachexia hypophyseal > hypopituitarism @ 0.95
cachexia adrenal > primary adrenocortical insufficiency @ 0.6
cachexia lead > toxic effects of lead @ 0.8
cachexia splenic > disease of spleen @ 0.6
cachexia mercurial > toxic effects of mercury @ 0.8
tyrosinuria > other disorders of tyrosine metabolism
hypoglycemosis > hypoglycemia
glycopenia > hypoglycemia
adenolipomatosis > lipomatosis not elsewhere classified
adenolipomatosis > other specified metabolic disorders @ 0.8
hepatolenticular > wilson's disease @ 0.95
glycogenic infantilism > von gierke disease @ 0.7
lipemia > hyperlipidemia
hyperlipemia > hyperlipidemia @ 0.95
lipidemia > hyperlipidemia
hypercholesteremia > pure hypercholesterolemia @ 0.95
hypocholesterolemia > lipoprotein deficiency @ 0.6
xanthomatosis > hyperlipidemia other @ 0.5
hypercalciuria > other disorders of calcium metabolism
hypercalciuria > abnormal findings in urine @ 0.5
hyperaminoaciduria > amino-acid metabolism disorder @ 0.85
aminoacidemia > disorder of amino-acid metabolism @ 0.85
aminoacidopathy > disorder of amino-acid metabolism @ 0.95
aminoaciduria > disorder of amino-acid metabolism @ 0.8
pseudohemophilia > von willebrand disease @ 0.7
endotheliosis hemorrhagic > other specified hemorrhagic conditions
hemorrhagic diathesis > hemorrhagic condition unspecified
hemophilioid > hereditary deficiency of other clotting factors @ 0.7
vascular fragility > other specified hemorrhagic conditions
vascular fragility > other nonthrombocytopenic purpura @ 0.7
capillary fragility > other nonthrombocytopenic purpura
capillary fragility > other specified hemorrhagic conditions @ 0.6
spanemia > anemia @ 0.8
oligemia > anemia
oligemia > hypovolemia @ 0.5
oligocythemia > anemia
leukocythaemia > leukemia
leucocytosis = elevated white blood cell count @ 0.95
eosinopenia > decreased white blood cell count @ 0.85
monocytopenia > decreased white blood cell count @ 0.8
basophilopenia > decreased white blood cell count @ 0.7
splenomegalia > splenomegaly @ 1.0
splenalgia > other diseases of spleen @ 0.8
splenopathy > disease of spleen
splenocele > other diseases of spleen @ 0.8
splenoptosis > other diseases of spleen
lipochrome > functional disorders of polymorphonuclear neutrophils @ 0.6
lipochrome histiocytosis > functional disorders of polymorphonuclear neutrophils @ 0.95
lipomelanotic reticulosis > other specified noninfective disorders of lymphatic vessels and lymph nodes
lymphadenosis acute > infectious mononucleosis @ 0.7
lymphadenosis > chronic lymphocytic leukemia @ 0.5
leukosarcoma > non-hodgkin lymphoma @ 0.7
myelosis > myeloid leukemia @ 0.7
myelosis aleukemic > leukemia @ 0.7
reticuloendotheliosis > histiocytosis @ 0.6

# --- Anemia and its adjectives
atypical anemia > anemia unspecified @ 0.6
primary anemia > anemia unspecified @ 0.7
dimorphic anemia > other nutritional anemias
dimorphic anemia > nutritional anemia unspecified @ 0.8
erythroblastic anemia > beta thalassemia @ 0.8
erythroblastic familial > beta thalassemia
leptocytic anemia > thalassemia @ 0.8
milk anemia > other iron deficiency anemias @ 0.85
infant milk anemia > other iron deficiency anemias
nonspherocytic hemolytic type i > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.6
nonspherocytic type ii > anemia due to disorders of glycolytic enzymes
nonspherocytic hemolytic > anemia due to disorders of glycolytic enzymes
nonspherocytic hemolytic > other anemias due to enzyme disorders @ 0.7
radiation anemia > aplastic anemia due to other external agents
toxic anemia > aplastic anemia due to other external agents
toxic anemia > other nonautoimmune hemolytic anemias @ 0.75
drug aplastic anemia > drug-induced aplastic anemia @ 1.0
infection aplastic anemia > aplastic anemia due to other external agents @ 0.8
hypoproliferative anemia > aplastic anemia @ 0.6
tropical anemia > nutritional anemia unspecified
tropical anemia > iron deficiency anemia @ 0.6
septic anemia > other specified anemias @ 0.7
microangiopathic anemia > other nonautoimmune hemolytic anemias @ 0.85
nutritional anemia megaloblastic > other megaloblastic anemias
nutritional anemia megaloblastic > folate deficiency anemia @ 0.6
profound anemia > anemia unspecified @ 0.7
essential anemia > anemia unspecified @ 0.7
idiopathic anemia > anemia unspecified @ 0.6
paludal anemia > malaria unspecified @ 0.8
malarial anemia > malaria unspecified @ 0.8
hookworm anemia > hookworm disease
goat's milk > folate deficiency anemia @ 0.6 if: anemia
syphilitic anemia > late syphilis other symptomatic @ 0.5
splenic anemia > other specified anemias
splenic anemia > congestive splenomegaly @ 0.5
cow's milk anemia > other iron deficiency anemias @ 0.8
macrocytic anemia nutritional > folate deficiency anemia
macrocytic anemia nutritional > nutritional anemia unspecified @ 0.7
amino acid deficiency anemia > protein deficiency anemia @ 0.95
kwashiorkor anemia > protein deficiency anemia @ 0.7
copper deficiency anemia > other specified nutritional anemias @ 0.95
zinc deficiency anemia > other specified nutritional anemias @ 0.95
molybdenum deficiency anemia > other specified nutritional anemias @ 0.95
vitamin c deficiency anemia > scorbutic anemia
vitamin b6 anemia > other sideroblastic anemias @ 0.8
pyridoxine sensitive anemia > other sideroblastic anemias
anemia marrow infiltration > myelophthisis
anemia of renal disease > anemia in chronic kidney disease @ 0.95

# --- Goiter, thyrotoxicosis, diabetes and their adjectives
pulsating goiter > thyrotoxicosis with diffuse goiter @ 0.85
cystic goiter > nontoxic multinodular goiter @ 0.85
fibrous goiter > other chronic thyroiditis @ 0.85
nodular goiter > nontoxic multinodular goiter @ 0.85
retrosternal goiter > nontoxic goiter unspecified @ 0.85
congenital goiter > congenital hypothyroidism with diffuse goiter @ 0.7
plunging goiter > nontoxic goiter unspecified @ 0.8
hyperplastic goiter > nontoxic goiter unspecified @ 0.7
internal goiter > nontoxic goiter unspecified @ 0.7
sporadic goiter > nontoxic goiter unspecified @ 0.7
subacute goiter > nontoxic goiter unspecified @ 0.5
iodine deficiency goiter > iodine-deficiency related goiter @ 1.0
lipoatrophic diabetes > other specified diabetes mellitus @ 0.85
lipoatrophic > other specified diabetes mellitus @ 0.6
posttransplant diabetes > drug or chemical induced diabetes mellitus
posttransplant diabetes > other specified diabetes @ 0.6
pancreatogenic diabetes > diabetes mellitus due to underlying condition
pancreatogenic diabetes > other specified diabetes mellitus @ 0.75
postpancreatectomy diabetes > other specified diabetes mellitus
postpancreatectomy diabetes > postprocedural hypoinsulinemia @ 0.8
dietetic diabetes > type 2 diabetes mellitus @ 0.8
growth onset diabetes > type 1 diabetes mellitus @ 0.85
ketosis prone diabetes > type 1 diabetes mellitus @ 0.8
labile diabetes > type 1 diabetes mellitus @ 0.75
unstable diabetes > type 1 diabetes mellitus @ 0.5
diabetic neuralgia > diabetes with diabetic polyneuropathy @ 0.8
diabetic iritis > diabetes with other diabetic ophthalmic complication @ 0.85
diabetic acidosis > diabetes mellitus with ketoacidosis
diabetic gangrene > diabetes with diabetic peripheral angiopathy with gangrene
diabetic dermatitis > diabetes with diabetic dermatitis @ 1.0
diabetic charcot > diabetes with diabetic neuropathic arthropathy
diabetic necrobiosis > diabetes with diabetic dermatitis @ 0.85
diabetic impotence > diabetes with other diabetic complication @ 0.5

# --- Anemias: old and other names
achlorhydric anemia > other iron deficiency anemias
achlorhydria anemia > other iron deficiency anemias
achylic anemia > other iron deficiency anemias @ 0.85
asiderotic anemia > iron deficiency anemia
sideropenic anemia > iron deficiency anemia @ 0.95
chlorotic anemia > iron deficiency anemia @ 0.8
faber anemia > other iron deficiency anemias @ 0.85
hayem faber > other iron deficiency anemias
witts anemia > other iron deficiency anemias @ 0.85
waldenstrom kjellberg > sideropenic dysphagia @ 0.8
posthemorrhagic anemia > anemia secondary to blood loss
hemorrhagic anemia > acute posthemorrhagic anemia @ 0.85
biermer > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
addison biermer > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
juvenile pernicious > vitamin b12 deficiency anemia intrinsic factor deficiency @ 0.85
hunterian glossitis > vitamin b12 deficiency anemia @ 0.5
imerslund > vitamin b12 deficiency anemia due to selective vitamin b12 malabsorption with proteinuria @ 0.95
grasbeck > vitamin b12 deficiency anemia due to selective vitamin b12 malabsorption with proteinuria
orotic aciduria anemia > protein deficiency anemia @ 0.8
goat's milk anemia > dietary folate deficiency anemia
zuelzer ogden > other megaloblastic anemias @ 0.7
achrestic anemia > other megaloblastic anemias @ 0.85
combined deficiency anemia > other vitamin b12 deficiency anemias @ 0.5
enzyme deficiency anemia > anemia due to enzyme disorder @ 0.95
g6pd anemia > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.95
primaquine sensitive > anemia due to glucose-6-phosphate dehydrogenase deficiency
glutathione reductase > anemia due to other disorders of glutathione metabolism @ 0.85
glutathione synthetase > anemia due to other disorders of glutathione metabolism @ 0.7
hexose monophosphate shunt > anemia due to other disorders of glutathione metabolism @ 0.85
triose phosphate isomerase > anemia due to other disorders of glycolytic enzymes @ 0.95
hexokinase > anemia due to other disorders of glycolytic enzymes @ 0.95
phosphofructokinase hemolytic > anemia due to other disorders of glycolytic enzymes @ 0.7
glucose phosphate isomerase > anemia due to other disorders of glycolytic enzymes @ 0.95
phosphoglycerate kinase > anemia due to other disorders of glycolytic enzymes
aldolase deficiency > anemia due to other disorders of glycolytic enzymes @ 0.7
pyrimidine 5 nucleotidase > anemia due to disorders of nucleotide metabolism @ 0.95
adenylate kinase > anemia due to disorders of nucleotide metabolism
hereditary leptocytosis > thalassemia @ 0.8
target cell anemia > thalassemia @ 0.8
rietti greppi micheli > thalassemia
thalassanemia > thalassemia
cooley > beta thalassemia @ 0.95
hemoglobin h > alpha thalassemia
hb h disease > alpha thalassemia @ 0.95
hydrops fetalis thalassemia > alpha thalassemia
lepore > delta-beta thalassemia @ 0.6
hemoglobin e beta > hemoglobin e-beta thalassemia @ 0.95
hpfh > hereditary persistence of fetal hemoglobin @ 0.95
herrick > sickle-cell disease without crisis @ 0.85
herrick's anemia > sickle-cell disease without crisis
meniscocytosis > sickle-cell disease @ 0.8
hb sd > other sickle-cell disorders without crisis
hb se > other sickle-cell disorders without crisis
sickle beta thal > sickle-cell thalassemia @ 0.95
microdrepanocytic > sickle-cell thalassemia @ 0.95
microdrepanocytosis > sickle-cell thalassemia @ 0.95
congenital hemolytic icterus > hereditary spherocytosis @ 0.85
familial hemolytic jaundice > hereditary spherocytosis @ 0.8
congenital spherocytic > hereditary spherocytosis @ 0.95
ovalocytosis > hereditary elliptocytosis @ 0.95
stomatocytosis > other specified hereditary hemolytic anemias
pyropoikilocytosis > other specified hereditary hemolytic anemias @ 0.7
acanthocytosis > other specified hereditary hemolytic anemias @ 0.5
heinz body anemia > other hemoglobinopathies @ 0.8
hb c disease > other hemoglobinopathies
dyke young > other hemolytic anemia autoimmune @ 0.7
widal abrami > autoimmune hemolytic anemia @ 0.7
lederer > autoimmune hemolytic anemia @ 0.7
lederer's anemia > acquired hemolytic anemia @ 0.7
cold agglutinin > cold autoimmune hemolytic anemia @ 0.95
cold hemagglutinin > cold autoimmune hemolytic anemia
warm antibody hemolytic > warm autoimmune hemolytic anemia @ 0.95
paroxysmal cold hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.85
march hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.95
exertional hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.95
microangiopathic hemolytic > other nonautoimmune hemolytic anemias
mechanical hemolytic > other nonautoimmune hemolytic anemias @ 0.95
toxic hemolytic anemia > other nonautoimmune hemolytic anemias
marchiafava > paroxysmal nocturnal hemoglobinuria @ 0.8
strubing marchiafava > paroxysmal nocturnal hemoglobinuria
kaznelson > constitutional red blood cell aplasia @ 0.7
estren dameshek > other constitutional aplastic anemia
panmyelophthisis > aplastic anemia @ 0.7
panmyelopathy > aplastic anemia @ 0.8
myelophthisic anemia > myelophthisis @ 0.95
leukoerythroblastosis > myelophthisis @ 0.95
leukoerythroblastic > myelophthisis @ 0.95
hypoplastic anemia > aplastic anemia
red cell aplasia acquired > acquired pure red cell aplasia @ 1.0
erythroblastopenia > acquired pure red cell aplasia
erythroblastophthisis > constitutional red blood cell aplasia @ 0.7
sideroachrestic > sideroblastic anemia
pyridoxine responsive anemia > other sideroblastic anemias
dyserythropoietic > congenital dyserythropoietic anemia @ 0.95
von jaksch > other specified anemias @ 0.7
jaksch > other specified anemias @ 0.7
infantile pseudoleukemia > other specified anemias @ 0.8
anemia pseudoleukemica infantum > other specified anemias
osteosclerotic anemia > myelophthisis @ 0.5
normocytic anemia > anemia unspecified
secondary anemia > anemia unspecified @ 0.7

# --- Clotting
defibrinogenation > disseminated intravascular coagulation @ 0.95
fibrinolytic purpura > disseminated intravascular coagulation
consumptive coagulopathy > disseminated intravascular coagulation @ 0.95
diffuse intravascular coagulation > disseminated intravascular coagulation @ 1.0
purpura fulminans > disseminated intravascular coagulation
ahg deficiency > hereditary factor viii deficiency
hemophilia a > hereditary factor viii deficiency @ 0.95
plasma thromboplastin component > hereditary factor ix deficiency
ptc deficiency > hereditary factor ix deficiency @ 0.8
rosenthal > hereditary factor xi deficiency @ 0.8
pta deficiency > hereditary factor xi deficiency @ 0.85
thromboplastin antecedent > hereditary factor xi deficiency
willebrand jurgens > von willebrand disease @ 0.95
minot von willebrand > von willebrand disease @ 0.95
hageman > hereditary deficiency of other clotting factors @ 0.95
stuart prower > hereditary deficiency of other clotting factors @ 0.95
proaccelerin > hereditary deficiency of other clotting factors @ 0.95
ac globulin > hereditary deficiency of other clotting factors @ 0.95
labile factor > hereditary deficiency of other clotting factors
stable factor > hereditary deficiency of other clotting factors
proconvertin > hereditary deficiency of other clotting factors @ 0.95
fibrin stabilizing factor > hereditary deficiency of other clotting factors @ 0.95
fibrinase > hereditary deficiency of other clotting factors @ 0.8
prothrombin deficiency hereditary > hereditary deficiency of other clotting factors
owren > hereditary deficiency of other clotting factors @ 0.95
dysfibrinogenemia > hereditary deficiency of other clotting factors
fibrinogenopenia > acquired coagulation factor deficiency @ 0.7
hypoprothrombinemia acquired > acquired coagulation factor deficiency
circulating anticoagulants > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.8
leiden > activated protein c resistance @ 0.95
antithrombin deficiency > other primary thrombophilia @ 0.95
protein c deficiency > other primary thrombophilia @ 0.95
anticardiolipin > antiphospholipid syndrome @ 0.85
trousseau's syndrome > other thrombophilia @ 0.6
rheumatoid purpura > allergic purpura
purpura rheumatica > allergic purpura
nonthrombocytopenic purpura > other nonthrombocytopenic purpura
vascular purpura > allergic purpura @ 0.7
purpura nervosa > allergic purpura @ 0.7
purpura abdominal > allergic purpura @ 0.8
purpura senilis > other nonthrombocytopenic purpura
actinic purpura > other nonthrombocytopenic purpura @ 0.8
devil's pinches > other nonthrombocytopenic purpura @ 0.8
thrombopathy > qualitative platelet defects
thrombocytopathy > qualitative platelet defects @ 0.95
giant platelet syndrome > qualitative platelet defects
storage pool > qualitative platelet defects
naegeli glanzmann > qualitative platelet defects
morbus maculosus > immune thrombocytopenic purpura
purpura hemorrhagica > immune thrombocytopenic purpura @ 0.85
frank's essential thrombocytopenia > immune thrombocytopenic purpura @ 0.7
essential thrombocytopenia > other primary thrombocytopenia @ 0.6
baehr schiffrin > thrombotic thrombocytopenic purpura
fisher evans > evans syndrome

# --- White cells, spleen
alder > genetic anomalies of leukocytes @ 0.6 if: anomaly, granulation, syndrome, reilly
may hegglin > genetic anomalies of leukocytes @ 0.95
hegglin > genetic anomalies of leukocytes
pelger > genetic anomalies of leukocytes @ 0.95
infantile genetic agranulocytosis > congenital agranulocytosis @ 0.95
hypoleukocytosis > decreased white blood cell count @ 0.85
cyclic hematopoiesis > cyclic neutropenia @ 0.95
periodic neutropenia > cyclic neutropenia @ 0.95
lazy leukocyte > functional disorders of polymorphonuclear neutrophils @ 0.85
progressive septic granulomatosis > functional disorders of polymorphonuclear neutrophils
chronic granulomatous disease childhood > functional disorders of polymorphonuclear neutrophils @ 0.95
cgd > functional disorders of polymorphonuclear neutrophils @ 0.7
bridges good > functional disorders of polymorphonuclear neutrophils @ 0.7
leukemoid > leukemoid reaction @ 0.95
pseudoleukemia > leukemoid reaction @ 0.5
hyperleukocytosis > elevated white blood cell count @ 0.8
atrophy spleen > hyposplenism @ 0.85
big spleen anemia > hypersplenism @ 0.7
dyssplenism > hypersplenism @ 0.7
congestive splenomegaly > chronic congestive splenomegaly @ 0.95
splenic rupture nontraumatic > infarction of spleen
torsion spleen > infarction of spleen
embolism spleen > infarction of spleen @ 0.8
perisplenitis > other diseases of spleen @ 0.95
splenitis > other diseases of spleen
lien mobilis > other diseases of spleen @ 0.8
fibrosis spleen > other diseases of spleen
splenic fibrosis > other diseases of spleen
siderotic splenomegaly > other diseases of spleen @ 0.6
sugar coated spleen > other diseases of spleen @ 0.7
hemoglobin m > congenital methemoglobinemia @ 0.95
enterogenous cyanosis > other methemoglobinemias
sulfhemoglobinemia > other methemoglobinemias
stokvis > other methemoglobinemias @ 0.85
benign polycythemia > familial erythrocytosis @ 0.6
familial polycythemia > familial erythrocytosis @ 0.95
gaisbock > secondary polycythemia @ 0.95
stress polycythemia > secondary polycythemia @ 0.95
relative polycythemia > secondary polycythemia @ 0.95
hypertonic polycythemia > secondary polycythemia @ 0.8
pseudopolycythemia > secondary polycythemia
hypoxemic polycythemia > secondary polycythemia
hemoconcentration > other specified diseases of blood @ 0.5
chloranemia > iron deficiency anemia @ 0.6
familial hemophagocytic reticulosis > hemophagocytic lymphohistiocytosis @ 0.95
erythrophagocytic > hemophagocytic lymphohistiocytosis @ 0.8
macrophage activation > hemophagocytic syndrome infection-associated @ 0.5
rosai dorfman > other histiocytosis syndromes @ 0.85
sinus histiocytosis > other histiocytosis syndromes @ 0.95
reticulohistiocytoma > other histiocytosis syndromes @ 0.8
xanthogranuloma > other histiocytosis syndromes @ 0.6

# --- Immune
agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.8
agammaglobulinemia acquired > nonfamilial hypogammaglobulinemia
swiss type agammaglobulinemia > severe combined immunodeficiency with low t- and b-cell numbers
swiss agammaglobulinemia > severe combined immunodeficiency with low t- and b-cell numbers
reticular dysgenesis > severe combined immunodeficiency with reticular dysgenesis @ 1.0
omenn > other combined immunodeficiencies @ 0.6
hyper igm > immunodeficiency with increased immunoglobulin m @ 0.95
hyper ige > hyperimmunoglobulin e syndrome @ 0.95
job buckley > hyperimmunoglobulin e syndrome @ 0.95
iga deficiency > selective deficiency of immunoglobulin a @ 0.95
igg subclass > selective deficiency of immunoglobulin g subclasses @ 0.95
igm deficiency > selective deficiency of immunoglobulin m @ 0.95
purtilo > immunodeficiency following hereditary defective response to epstein-barr virus
xlp > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.8
x linked lymphoproliferative > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
dysgammaglobulinemia > immunodeficiency with predominantly antibody defects
leukocyte adhesion deficiency > other specified immunodeficiencies @ 0.6
angioneurotic edema hereditary > defects in the complement system @ 0.95
besnier > sarcoidosis @ 0.8
boeck > sarcoidosis
hutchinson boeck > sarcoidosis @ 0.95
mortimer's malady > sarcoidosis
benign lymphogranulomatosis > sarcoidosis @ 0.95
lupoid miliary > sarcoidosis @ 0.6
lupus pernio > sarcoidosis of skin @ 0.95
darier roussy > sarcoidosis of skin @ 0.85
mikulicz's sarcoid > sarcoidosis of other sites @ 0.5
neurosarcoidosis > sarcoidosis of other sites @ 0.8
cardiac sarcoidosis > sarcoid myocarditis @ 0.95
ocular sarcoidosis > sarcoid iridocyclitis
hypergammaglobulinemia > polyclonal hypergammaglobulinemia @ 0.8
hypergammaglobulinemic purpura > polyclonal hypergammaglobulinemia @ 0.95
hyperglobulinemic purpura > polyclonal hypergammaglobulinemia @ 0.95
cryopathy > cryoglobulinemia @ 0.5
immune restoration > immune reconstitution syndrome
mcas > mast cell activation @ 0.95

# --- Thyroid
kropf > goiter @ 0.8
derbyshire neck > nontoxic goiter @ 0.85
bronchocele > nontoxic goiter @ 0.8
colloid goiter > nontoxic goiter @ 0.85
adenomatous goiter > nontoxic multinodular goiter @ 0.85
parenchymatous goiter > nontoxic diffuse goiter @ 0.8
substernal goiter > nontoxic goiter @ 0.8
intrathoracic goiter > nontoxic goiter @ 0.8
lingual goiter > congenital malformations of endocrine glands @ 0.5
toxic goiter > thyrotoxicosis with diffuse goiter @ 0.85
exophthalmic goiter > thyrotoxicosis with diffuse goiter @ 0.95
fagge's disease > congenital hypothyroidism @ 0.7
sporadic cretinism > congenital hypothyroidism without goiter @ 0.8
goitrous cretinism > congenital hypothyroidism with diffuse goiter @ 0.8
athyreosis > congenital hypothyroidism without goiter
aplasia thyroid > congenital hypothyroidism without goiter @ 0.95
atrophy thyroid > atrophy of thyroid acquired @ 0.95
gull's disease > atrophy of thyroid @ 0.85
myxedema > hypothyroidism unspecified
pretibial myxedema > thyrotoxicosis with diffuse goiter @ 0.8
myxedema madness > hypothyroidism @ 0.7
jodbasedow > other thyrotoxicosis @ 0.95
iodine induced hyperthyroidism > other thyrotoxicosis
parry's disease > thyrotoxicosis with diffuse goiter
begbie > thyrotoxicosis with diffuse goiter
flajani > thyrotoxicosis with diffuse goiter @ 0.95
marsh's disease > thyrotoxicosis with diffuse goiter @ 0.6
goetsch's plummer > thyrotoxicosis with toxic single thyroid nodule @ 0.8
toxic adenoma > thyrotoxicosis with toxic single thyroid nodule
plummer's disease > thyrotoxicosis with toxic multinodular goiter @ 0.85
toxic nodular goiter > thyrotoxicosis with toxic multinodular goiter
thyrotoxic heart > thyrotoxicosis @ 0.8
thyrotoxic = thyrotoxicosis @ 0.95
factitious hyperthyroidism > thyrotoxicosis factitia @ 0.95
woody thyroiditis > other chronic thyroiditis
ligneous > other chronic thyroiditis @ 0.8 if: thyroid, thyroiditis, struma
fibrous thyroiditis > other chronic thyroiditis
invasive thyroiditis > other chronic thyroiditis @ 0.8
riedel > other chronic thyroiditis @ 0.95
lymphadenoid goiter > autoimmune thyroiditis @ 0.95
lymphocytic thyroiditis > autoimmune thyroiditis @ 0.85
struma lymphomatosa > autoimmune thyroiditis @ 0.95
hashitoxicosis > autoimmune thyroiditis @ 0.85
viral thyroiditis > subacute thyroiditis @ 0.85
granulomatous thyroiditis > subacute thyroiditis @ 0.95
pseudotuberculous thyroiditis > subacute thyroiditis
quervain thyroiditis > subacute thyroiditis @ 0.95
suppurative thyroiditis > acute thyroiditis @ 0.95
pyogenic thyroiditis > acute thyroiditis @ 0.95
abscess thyroid > acute thyroiditis @ 0.95
strumitis > thyroiditis @ 0.85
hemorrhage thyroid > other specified disorders of thyroid
infarction thyroid > other specified disorders of thyroid
calcification thyroid > other specified disorders of thyroid @ 0.8
fistula thyroid > other specified disorders of thyroid @ 0.7
hypercalcitoninemia > hypersecretion of calcitonin
c cell hyperplasia > hypersecretion of calcitonin
tbg abnormality > other specified disorders of thyroid
thyroid binding globulin > other specified disorders of thyroid @ 0.8
pendred > dyshormogenetic goiter @ 0.95
dyshormonogenetic goiter > dyshormogenetic goiter @ 1.0

# --- Pancreas, parathyroid, pituitary
pancreatic diabetes > diabetes mellitus due to underlying condition @ 0.5
diabetic glomerulosclerosis > diabetic nephropathy @ 0.8
intercapillary glomerulosclerosis > diabetes with diabetic nephropathy @ 0.85
diabetic coma > diabetes mellitus with ketoacidosis with coma @ 0.8
diabetic amyotrophy > diabetes with diabetic amyotrophy @ 1.0
bruns garland > diabetes with diabetic amyotrophy
hypoglycemic shock > hypoglycemia with coma @ 0.85
insulin shock > nondiabetic hypoglycemic coma @ 0.6
functional hyperinsulinism > other hypoglycemia @ 0.8
hyperinsulinemia > other hypoglycemia @ 0.6
harris syndrome > other hypoglycemia @ 0.8
atrophy pancreas endocrine > other specified disorders of pancreatic internal secretion @ 0.5
hypergastrinemia > increased secretion of gastrin @ 0.95
hyperplasia parathyroid > primary hyperparathyroidism
osteitis fibrosa generalisata > primary hyperparathyroidism
engel von recklinghausen > primary hyperparathyroidism @ 0.85
recklinghausen's bone > primary hyperparathyroidism
brown tumor hyperparathyroidism > primary hyperparathyroidism @ 0.7
tertiary hyperparathyroidism > other hyperparathyroidism @ 0.95
parathyroid cyst > other specified disorders of parathyroid gland @ 0.95
hemorrhage parathyroid > other specified disorders of parathyroid gland
parathyroprivic > postprocedural hypoparathyroidism @ 0.7
parathyroid tetany > hypoparathyroidism
albright hereditary > pseudohypoparathyroidism @ 0.95
acromegaly = acromegaly and pituitary gigantism @ 0.95
marie's disease > acromegaly and pituitary gigantism @ 0.6
hyperpituitary giant > acromegaly and pituitary gigantism
overproduction growth hormone > acromegaly and pituitary gigantism @ 0.95
overproduction acth > pituitary-dependent cushing's disease
overproduction tsh > other hyperfunction of pituitary gland @ 0.6
overproduction prolactin > hyperprolactinemia @ 0.95
central precocious puberty > other hyperfunction of pituitary gland @ 0.95
chiari frommel > hyperprolactinemia
frommel > hyperprolactinemia @ 0.85
ahumada > hyperprolactinemia
argonz del castillo > hyperprolactinemia @ 0.95
galactorrhea amenorrhea > hyperprolactinemia @ 0.85
inappropriate adh > syndrome of inappropriate secretion of antidiuretic hormone @ 1.0
bartter schwartz > syndrome of inappropriate secretion of antidiuretic hormone
simmonds > hypopituitarism @ 0.95
sheehan > hypopituitarism @ 0.95
reye sheehan > hypopituitarism @ 0.95
pituitary necrosis > hypopituitarism @ 0.85
hypophyseal > pituitary @ 0.95
hypophysis > pituitary gland @ 0.95
lorain > hypopituitarism @ 0.8
levi's dwarfism > hypopituitarism @ 0.8
burnier > hypopituitarism @ 0.7
hypogonadotropic hypogonadism > hypopituitarism
de morsier > septo-optic dysplasia brain @ 0.5
fertile eunuch > hypopituitarism @ 0.8
babinski frohlich > other disorders of pituitary gland
frohlich > other disorders of pituitary gland @ 0.95
launois cleret > other disorders of pituitary gland @ 0.85
adiposogenital > other disorders of pituitary gland @ 0.95
abscess pituitary > other disorders of pituitary gland @ 0.95
cyst pituitary > other disorders of pituitary gland
rathke's cleft > other disorders of pituitary gland @ 0.8
empty sella > other disorders of pituitary gland
hypophysitis > other disorders of pituitary gland
apoplexy pituitary > other disorders of pituitary gland @ 0.95
hemorrhage pituitary > other disorders of pituitary gland
calcification pituitary > other disorders of pituitary gland @ 0.8
pituitary infarct > other disorders of pituitary gland @ 0.7
hypothalamic dysfunction > hypothalamic dysfunction not elsewhere classified @ 1.0

# --- Adrenal, ovary, testis, thymus, other endocrine
basophilism > pituitary-dependent cushing's disease @ 0.85
pituitary basophilism > pituitary-dependent cushing's disease @ 0.95
apert gallais > adrenogenital disorders @ 0.7
crooke > pituitary-dependent cushing's disease @ 0.6
adrenal virilism > adrenogenital disorder @ 0.95
suprarenal virilism > adrenogenital disorder
macrogenitosomia > adrenogenital disorders other @ 0.7
achard thiers > adrenogenital disorder other @ 0.8
cooke apert > adrenogenital disorders @ 0.7
21 hydroxylase > congenital adrenogenital disorders associated with enzyme deficiency @ 0.95
11 beta hydroxylase > congenital adrenogenital disorders associated with enzyme deficiency
17 alpha hydroxylase > congenital adrenogenital disorders associated with enzyme deficiency
salt losing > congenital adrenogenital disorders @ 0.8
cah > congenital adrenogenital disorders associated with enzyme deficiency
debre fibiger > congenital adrenogenital disorders associated with enzyme deficiency
conn > primary hyperaldosteronism @ 0.7
aldosteronism = hyperaldosteronism @ 1.0
glucocorticoid remediable > glucocorticoid-remediable aldosteronism @ 1.0
melasma addisonian > primary adrenocortical insufficiency
melanosis addisonian > primary adrenocortical insufficiency
bronze skin adrenal > primary adrenocortical insufficiency @ 0.8
adrenalitis > primary adrenocortical insufficiency @ 0.7
addisonian > primary adrenocortical insufficiency @ 0.85
adrenal apoplexy > other adrenocortical insufficiency
hemorrhage adrenal > other adrenocortical insufficiency
infarction adrenal > other adrenocortical insufficiency
necrosis adrenal > other adrenocortical insufficiency
bernard sergent > addisonian crisis @ 0.8
hypoaldosteronism > other adrenocortical insufficiency
abscess adrenal > other specified disorders of adrenal gland @ 0.85
cyst adrenal > other specified disorders of adrenal gland
calcification adrenal > other specified disorders of adrenal gland @ 0.8
hyperplasia adrenal > other specified disorders of adrenal gland @ 0.5
catecholamine hypersecretion > adrenomedullary hyperfunction
hyperadrenalism > adrenocortical overactivity @ 0.8
hypercorticalism > other adrenocortical overactivity @ 0.8
sclerocystic > polycystic ovarian syndrome
stein's syndrome > polycystic ovarian syndrome @ 0.85
hyperthecosis > other ovarian dysfunction @ 0.7
ovarian hyperfunction > other ovarian dysfunction
hyperandrogenism > androgen excess
climacterium praecox > premature menopause @ 0.95
resistant ovary > primary ovarian failure @ 0.8
gonadotropin resistant ovary > primary ovarian failure @ 0.8
male climacteric > testicular hypofunction @ 0.7
eunuchoidism > testicular hypofunction
eunuchism > testicular hypofunction @ 0.85
leydig cell failure > testicular hypofunction
hypergonadism male > testicular hyperfunction
pubertas tarda > delayed puberty @ 0.95
sexual precocity > precocious puberty @ 0.95
pubertas praecox > precocious puberty @ 0.95
premature thelarche > other disorders of puberty
premature adrenarche > other disorders of puberty @ 0.8
precocious adrenarche > other disorders of puberty @ 0.8
schmidt's pluriglandular > autoimmune polyglandular failure @ 0.95
whitaker > autoimmune polyglandular failure @ 0.8
polyendocrinopathy > polyglandular dysfunction @ 0.8
pluriglandular > polyglandular @ 0.95
lloyd's > polyglandular hyperfunction @ 0.5
men 1 > multiple endocrine neoplasia type i @ 0.8 if: syndrome, tumor, endocrine, neoplasia
men 2 > multiple endocrine neoplasia type iia @ 0.7 if: syndrome, tumor, endocrine, neoplasia
atrophy thymus > other diseases of thymus @ 0.95
cyst thymus > other diseases of thymus
involution thymus > other diseases of thymus @ 0.7
thymic hyperplasia > persistent hyperplasia of thymus @ 1.0
status lymphaticus > persistent hyperplasia of thymus @ 0.85
paltauf > persistent hyperplasia of thymus @ 0.8
thymitis > other diseases of thymus @ 0.8
enlarged thymus > persistent hyperplasia of thymus
carcinoid flush > carcinoid syndrome @ 0.8
argentaffin syndrome > carcinoid syndrome @ 0.95
cassidy scholte > carcinoid syndrome @ 0.95
bjorck thorson > carcinoid syndrome
hedinger's syndrome > carcinoid syndrome @ 0.8
carcinoid heart > carcinoid heart syndrome @ 0.95
zollinger > increased secretion of gastrin
goldberg maxwell > complete androgen insensitivity syndrome
goldberg maxwell morris > complete androgen insensitivity syndrome @ 0.95
morris syndrome testicular > complete androgen insensitivity syndrome
testicular feminization > complete androgen insensitivity syndrome
reifenstein > partial androgen insensitivity syndrome @ 0.95
gilford hutchinson > other specified endocrine disorders
progeria > other specified endocrine disorders
calcification pineal > other specified endocrine disorders
atrophy pineal > other specified endocrine disorders @ 0.85
cyst pineal > other specified endocrine disorders @ 0.7
pineal gland disease > other specified endocrine disorders
laron > short stature due to endocrine disorder @ 0.8
psychosocial dwarfism > short stature endocrine @ 0.5
hormone disorder > endocrine disorder
hypertrophy pineal > other specified endocrine disorders @ 0.6
enlargement thyroid > nontoxic goiter @ 0.8
hypertrophy thyroid > nontoxic goiter @ 0.85
hyperplasia thyroid > nontoxic goiter @ 0.6

# --- Nutrition and vitamins
marasmus > nutritional marasmus @ 0.95
athrepsia > nutritional marasmus
pedatrophia > nutritional marasmus
infantile atrophy > nutritional marasmus @ 0.8
mehlnahrschaden > kwashiorkor @ 0.6
nutritional edema > unspecified severe protein-calorie malnutrition @ 0.7
famine edema > unspecified severe protein-calorie malnutrition @ 0.8
hunger edema > unspecified severe protein-calorie malnutrition @ 0.7
inanition > unspecified protein-calorie malnutrition @ 0.6
nutritional dwarfism > retarded development following protein-calorie malnutrition @ 0.95
nutritional short stature > retarded development following protein-calorie malnutrition @ 0.95
bitot > vitamin a deficiency with bitot's spot
keratomalacia vitamin > vitamin a deficiency with keratomalacia @ 0.95
phrynoderma > other manifestations of vitamin a deficiency @ 0.85
follicular keratosis vitamin > other manifestations of vitamin a deficiency @ 0.85
beri beri > beriberi @ 1.0
cardiac beriberi > wet beriberi @ 0.95
shoshin > wet beriberi
polyneuritis endemica > dry beriberi @ 0.8
beriberi neuritis > dry beriberi @ 0.85
aneurin deficiency > thiamine deficiency
gayet > wernicke's encephalopathy
saint ignatius itch > niacin deficiency pellagra @ 0.5
maidism > niacin deficiency @ 0.8
alpine scurvy > niacin deficiency pellagra @ 0.6
lombardy leprosy > niacin deficiency pellagra @ 0.6
casal's necklace > niacin deficiency @ 0.8
pellagrous > niacin deficiency
vitamin b3 deficiency > niacin deficiency @ 0.95
cheilosis riboflavin > riboflavin deficiency @ 0.95
cheilosis vitamin > riboflavin deficiency @ 0.8
vitamin b6 deficiency > pyridoxine deficiency @ 0.95
biotin deficiency > deficiency of other specified b group vitamins @ 0.95
pantothenic acid deficiency > deficiency of other specified b group vitamins @ 0.95
folic acid deficiency > deficiency of other specified b group vitamins @ 0.7
burning feet nutritional > deficiency of other specified b group vitamins @ 0.6
moller barlow > ascorbic acid deficiency
barlow's scurvy > ascorbic acid deficiency
infantile scurvy > ascorbic acid deficiency @ 0.95
cheadle > ascorbic acid deficiency @ 0.6
rachitis > rickets active @ 0.95
rickety > rickets
craniotabes rachitic > rickets active @ 0.7
juvenile osteomalacia > rickets active
tocopherol deficiency > deficiency of vitamin e @ 0.95
keshan > dietary selenium deficiency @ 0.95
danbolt > dietary zinc deficiency @ 0.5
chvostek tetany magnesium > magnesium deficiency @ 0.5
essential fatty acid deficiency > essential fatty acid efa deficiency
corpulence > obesity
polysarcia > obesity @ 0.8
hyperalimentation > other hyperalimentation @ 0.8
carotenosis > hypercarotenemia @ 0.95
aurantiasis > hypercarotenemia @ 0.8
xanthosis diet > hypercarotenemia @ 0.5
hypervitaminosis b6 > megavitamin-b6 syndrome @ 0.95
localized fat deposit > localized adiposity

# --- Metabolic: amino acids
folling > classical phenylketonuria @ 0.95
phenylpyruvic > classical phenylketonuria
imbecilitas phenylpyruvica > classical phenylketonuria
pku > classical phenylketonuria @ 0.95
hyperphenylalaninemia > other hyperphenylalaninemias @ 0.95
ochronotic > alkaptonuria
homogentisic > alkaptonuria
homogentisuria > alkaptonuria @ 0.95
tyrosinosis > tyrosinemia @ 0.8
tyrosinosis tyrosinuria > disorders of tyrosine metabolism
tryptophan malabsorption > other disorders of aromatic amino-acid metabolism @ 0.8
indicanuria > other disorders of aromatic amino-acid metabolism @ 0.8
nettleship > x-linked ocular albinism @ 0.8
nettleship falls > x-linked ocular albinism @ 0.95
achromia congenital > albinism @ 0.7
ketoaciduria > maple-syrup-urine disease @ 0.7
sweaty feet syndrome > isovaleric acidemia @ 0.95
sweaty foot > isovaleric acidemia @ 0.6
hypervalinemia > other branched-chain amino-acid metabolism disorders @ 0.8
hyperleucine isoleucinemia > other branched-chain amino-acid metabolism disorders @ 0.8
lchad > long chain acyl coa dehydrogenase deficiency @ 0.8
cerebrohepatorenal > zellweger syndrome @ 0.95
hyperpipecolic > other peroxisomal @ 0.5
lignac > cystinosis @ 0.95
abderhalden > cystinosis @ 0.95
glycinuria > other disorders of amino-acid transport @ 0.6
oculocerebrorenal > lowe's syndrome @ 0.95
oasthouse > other disorders of sulfur-bearing amino-acid metabolism @ 0.7
cystathioninuria > other disorders of sulfur-bearing amino-acid metabolism
sulfite oxidase > other disorders of sulfur-bearing amino-acid metabolism @ 0.8
glycinemia > non-ketotic hyperglycinemia @ 0.85
hyperglycinemia > non-ketotic hyperglycinemia @ 0.85
otc deficiency > ornithine metabolism @ 0.8
gyrate atrophy ornithine > ornithine metabolism @ 0.7
hyperornithinemia > ornithinemia @ 0.95
hyperammonemia congenital > urea cycle metabolism @ 0.8
histidinemia > disorders of histidine metabolism @ 0.85
prolinemia > other specified disorders of amino-acid metabolism @ 0.8
hyperhydroxyprolinemia > other specified disorders of amino-acid metabolism @ 0.8

# --- Metabolic: sugars
glycogenosis > glycogen storage disease @ 0.95
cardiac glycogenosis > pompe disease
acid maltase > pompe disease @ 0.95
debrancher > cori disease
amylo 1 6 > cori disease @ 0.8
hepatic phosphorylase deficiency > other glycogen storage disease
phosphofructokinase > other glycogen storage disease @ 0.7
fructosemia > hereditary fructose intolerance
fructosuria > essential fructosuria
levulosuria > fructose metabolism disorder @ 0.6
galactosuria > galactosemia
galactose diabetes > galactosemia @ 0.8
alactasia > lactase deficiency
hypolactasia > lactase deficiency
disaccharidase deficiency > other disorders of intestinal carbohydrate absorption @ 0.85
disaccharide malabsorption > other disorders of intestinal carbohydrate absorption @ 0.85
l xylulosuria > other specified disorders of carbohydrate metabolism @ 0.6
pentosuria > other specified disorders of carbohydrate metabolism @ 0.8
mannoheptulosuria > other specified disorders of carbohydrate metabolism @ 0.6
pyruvate dehydrogenase deficiency > disorders of pyruvate metabolism and gluconeogenesis @ 0.95
pyruvate carboxylase > disorders of pyruvate metabolism and gluconeogenesis @ 0.95
fructose diphosphatase > disorders of fructose metabolism other @ 0.7
diabetes renal glycosuria > renal glycosuria @ 0.5
oxaluria > primary hyperoxaluria @ 0.7

# --- Metabolic: lipids and storage
amaurotic idiocy infantile > tay-sachs disease
vogt spielmeyer > neuronal ceroid lipofuscinosis @ 0.95
batten mayou > neuronal ceroid lipofuscinosis @ 0.95
stock spielmeyer > neuronal ceroid lipofuscinosis
cerebroretinal degeneration > neuronal ceroid lipofuscinosis @ 0.8
hexosaminidase a > tay-sachs disease
anderson's angiokeratoma > fabry disease @ 0.8
ruiter pompen > fabry disease @ 0.95
sweeley klionsky > fabry disease
thesaurismosis gaucher > gaucher disease
glucocerebrosidase > gaucher disease
kerasin > gaucher disease @ 0.7
galactocerebrosidase > krabbe disease @ 0.95
lipoid histiocytosis classical > niemann-pick disease @ 0.8
phosphatide thesaurismosis > niemann-pick disease
farber's lipogranulomatosis > other sphingolipidosis
lipogranulomatosis disseminated > other sphingolipidosis
arylsulfatase a > metachromatic leukodystrophy @ 0.95
sulfatide lipidosis > metachromatic leukodystrophy @ 0.95
multiple sulfatase > other sphingolipidosis @ 0.85
spongy degeneration white matter > canavan disease
wolman > other lipid storage disorders @ 0.95
cholesterol ester storage > other lipid storage disorders @ 0.95
cholesteryl ester > other lipid storage disorders
bogaert cholesterolosis > other lipid storage disorders
van bogaert epstein > other lipid storage disorders
hunter hurler > hunter's syndrome @ 0.6
dysostosis multiplex > hurler's syndrome @ 0.85
chondroosteodystrophy > morquio mucopolysaccharidoses @ 0.8
lamy maroteaux > other mucopolysaccharidoses
beta glucuronidase deficiency > other mucopolysaccharidoses @ 0.95
mps vi > other mucopolysaccharidoses
pseudo hurler > defects in post-translational modification of lysosomal enzymes
i cell disease > defects in post-translational modification of lysosomal enzymes @ 0.95
mucolipidosis > defects in post-translational modification of lysosomal enzymes @ 0.85
leroy i cell > defects in post-translational modification of lysosomal enzymes
sialidosis > defects in glycoprotein degradation @ 0.95
lipomucopolysaccharidosis > defects in glycoprotein degradation @ 0.8
harbitz muller > pure hypercholesterolemia @ 0.6
hyperbetalipoproteinemia > pure hypercholesterolemia @ 0.85
fredrickson type iia > pure hypercholesterolemia
fredrickson type iib > mixed hyperlipidemia
fredrickson type iii > mixed hyperlipidemia
fredrickson type iv > pure hyperglyceridemia
fredrickson type v > hyperchylomicronemia
fredrickson type i > hyperchylomicronemia @ 0.6
hyperprebetalipoproteinemia > pure hyperglyceridemia
floating betalipoproteinemia > mixed hyperlipidemia @ 0.95
broad beta > mixed hyperlipidemia
remnant hyperlipoproteinemia > mixed hyperlipidemia
xanthoma tuberosum > mixed hyperlipidemia @ 0.85
xanthoma eruptive > mixed hyperlipidemia @ 0.6
chylomicronemia > hyperchylomicronemia @ 0.95
hyperchylomicronemia fat induced > hyperchylomicronemia @ 0.95
lecithin cholesterol acyltransferase > lipoprotein deficiency @ 0.95
hypoalphalipoproteinemia > lipoprotein deficiency @ 0.95
hypobetalipoproteinemia > lipoprotein deficiency @ 0.95
kornzweig > lipoprotein deficiency
bassen > lipoprotein deficiency @ 0.8
hooft > lipoprotein deficiency @ 0.7
lipidosis > lipid storage disorder @ 0.8
lipoidosis > lipid storage disorder @ 0.8

# --- Metabolic: purines, porphyria, metals, minerals
hypoxanthine guanine > lesch-nyhan syndrome @ 0.95
xanthine stones > other disorders of purine and pyrimidine metabolism @ 0.5
uric acid diathesis > hyperuricemia @ 0.8
lithemia > hyperuricemia @ 0.85
uricemia > hyperuricemia @ 0.95
uricacidemia > hyperuricemia @ 0.95
gunther > hereditary erythropoietic porphyria @ 0.95
congenital porphyria > hereditary erythropoietic porphyria
erythropoietic protoporphyria > hereditary erythropoietic porphyria
hematoporphyria congenital > hereditary erythropoietic porphyria @ 0.85
hematoporphyria > porphyria
pyrroloporphyria > acute intermittent hepatic porphyria @ 0.95
swedish porphyria > acute intermittent hepatic porphyria
hydroa aestivale porphyria > porphyria @ 0.5
waldenstrom's porphyria > acute intermittent hepatic porphyria
coproporphyria > other porphyria
takahara > defects of catalase and peroxidase @ 0.95
acatalasia > defects of catalase and peroxidase @ 0.95
cholemia familial > gilbert syndrome
lambert gilbert > gilbert syndrome @ 0.7
constitutional hepatic dysfunction > gilbert syndrome @ 0.7
dubin sprinz > other disorders of bilirubin metabolism @ 0.95
dubin johnson > other disorders of bilirubin metabolism @ 0.95
black liver jaundice > other disorders of bilirubin metabolism @ 0.8
lenticular degeneration > wilson's disease
pseudosclerosis westphal > wilson's disease
kayser fleischer > wilson's disease @ 0.5
steely hair > other disorders of copper metabolism
kinky hair > other disorders of copper metabolism
von recklinghausen applebaum > hemochromatosis
troisier hanot chauffard > hemochromatosis @ 0.95
siderosis liver > hemochromatosis @ 0.6
pigmentary cirrhosis > hemochromatosis @ 0.85
bantu siderosis > disorder of iron metabolism @ 0.5
iron storage disease > hemochromatosis
phosphate losing > familial hypophosphatemia @ 0.8
hypophosphatemic rickets > familial hypophosphatemia @ 0.95
rathbun > other disorders of phosphorus metabolism
idiopathic hypercalcemia > hypercalcemia @ 0.95
milk drinker's syndrome > hypercalcemia @ 0.8
calcinosis universalis > other disorders of calcium metabolism @ 0.5
calcium metabolism disturbance > disorder of calcium metabolism @ 0.95
clarke hadfield > cystic fibrosis
andersen's cystic fibrosis > cystic fibrosis @ 0.8
amyloid kidney > organ-limited amyloidosis @ 0.7
lardaceous > amyloidosis @ 0.8
waxy degeneration > amyloidosis @ 0.7
corino de andrade > neuropathic heredofamilial amyloidosis
andrade's > neuropathic heredofamilial amyloidosis @ 0.8
portuguese polyneuropathy > neuropathic heredofamilial amyloidosis @ 0.95
amyloid polyneuropathy > neuropathic heredofamilial amyloidosis
secondary amyloidosis > secondary systemic amyloidosis @ 1.0
reimann's periodic > familial mediterranean fever @ 0.7
thirst fever > dehydration @ 0.5
hydropenia > volume depletion @ 0.6
exsiccosis > dehydration @ 0.8
anhydration > dehydration
anhydremia > volume depletion @ 0.8
hypochloremic alkalosis > alkalosis
hyperchloremic acidosis > acidosis
acidemia > acidosis
alkalemia > alkalosis
kaliopenia > hypokalemia @ 0.95
hyperosmolality > hyperosmolality and hypernatremia @ 1.0
sodium depletion > hypo-osmolality and hyponatremia
hypoosmolality > hypo-osmolality and hyponatremia @ 1.0
salt retention > hyperosmolality and hypernatremia @ 0.6
hydremia > fluid overload @ 0.6
anders disease > lipomatosis not elsewhere classified @ 0.8
adiposalgia > lipomatosis not elsewhere classified @ 0.8
lipomatosis dolorosa > lipomatosis not elsewhere classified @ 0.95
madelung's lipomatosis > other specified metabolic disorders @ 0.7
launois bensaude > other specified metabolic disorders @ 0.85
cephalothoracic lipodystrophy > lipodystrophy
insulin lipodystrophy > lipodystrophy @ 0.8
trimethylaminuria > other specified metabolic disorders @ 0.8
fish odor syndrome > other specified metabolic disorders @ 0.85
bisalbuminemia > other disorders of plasma-protein metabolism @ 0.95
dysproteinemia > other disorders of plasma-protein metabolism @ 0.8
hypoproteinemia > other disorders of plasma-protein metabolism @ 0.7
aat deficiency > alpha-1-antitrypsin deficiency
dysmetabolic syndrome > metabolic syndrome @ 1.0
thymic aplasia > di george's syndrome @ 0.85
thymic hypoplasia > di george's syndrome @ 0.8
pharyngeal pouch syndrome > di george's syndrome @ 0.95
granulocytopenia > neutropenia
werner schultz > neutropenia unspecified | agranulocytosis
malignant neutropenia > neutropenia unspecified @ 0.8
agranulocytic angina > neutropenia unspecified | agranulocytosis
donath landsteiner > hemoglobinuria due to hemolysis from other external causes
heerfordt > sarcoidosis of other sites
uveoparotid > sarcoidosis of other sites @ 0.85

# --- Sarcoidosis and amyloid, by place
sarcoid pulmonary > sarcoidosis of lung
sarcoid lymph node > sarcoidosis of lymph nodes
sarcoidosis lymph gland > sarcoidosis of lymph nodes
sarcoid lymph gland > sarcoidosis of lymph nodes
sarcoidosis hilar node > sarcoidosis of lymph nodes
sarcoid hilar node > sarcoidosis of lymph nodes
sarcoid skin > sarcoidosis of skin
sarcoidosis subcutaneous > sarcoidosis of skin
sarcoid subcutaneous > sarcoidosis of skin
sarcoidosis eyelid > sarcoidosis of skin
sarcoid eyelid > sarcoidosis of skin
sarcoidosis meninges > sarcoid meningitis
sarcoid meninges > sarcoid meningitis
sarcoidosis cranial nerve > multiple cranial nerve palsies in sarcoidosis
sarcoid cranial nerve > multiple cranial nerve palsies in sarcoidosis
sarcoidosis facial nerve > multiple cranial nerve palsies in sarcoidosis
sarcoid facial nerve > multiple cranial nerve palsies in sarcoidosis
sarcoidosis iris > sarcoid iridocyclitis
sarcoid iris > sarcoid iridocyclitis
sarcoidosis uvea > sarcoid iridocyclitis
sarcoid uvea > sarcoid iridocyclitis
sarcoidosis eye > sarcoid iridocyclitis
sarcoid eye > sarcoid iridocyclitis
sarcoidosis kidney > sarcoid pyelonephritis
sarcoid kidney > sarcoid pyelonephritis
sarcoidosis joint > sarcoid arthropathy
sarcoid joint > sarcoid arthropathy
sarcoidosis bone > sarcoid arthropathy
sarcoid bone > sarcoid arthropathy
sarcoidosis heart > sarcoid myocarditis
sarcoid heart > sarcoid myocarditis
sarcoidosis myocardium > sarcoid myocarditis
sarcoid myocardium > sarcoid myocarditis
sarcoid cardiac > sarcoid myocarditis
sarcoidosis muscle > sarcoid myositis
sarcoid muscle > sarcoid myositis
sarcoidosis liver > sarcoidosis of other sites
sarcoid liver > sarcoidosis of other sites
sarcoidosis spleen > sarcoidosis of other sites
sarcoid spleen > sarcoidosis of other sites
sarcoidosis brain > sarcoidosis of other sites
sarcoid brain > sarcoidosis of other sites
sarcoidosis parotid > sarcoidosis of other sites
sarcoid parotid > sarcoidosis of other sites
sarcoidosis conjunctiva > sarcoidosis of other sites
sarcoid conjunctiva > sarcoidosis of other sites
sarcoidosis lacrimal gland > sarcoidosis of other sites
sarcoid lacrimal gland > sarcoidosis of other sites
sarcoidosis salivary gland > sarcoidosis of other sites
sarcoid salivary gland > sarcoidosis of other sites
sarcoidosis spinal cord > sarcoidosis of other sites
sarcoid spinal cord > sarcoidosis of other sites
sarcoidosis pituitary > sarcoidosis of other sites
sarcoid pituitary > sarcoidosis of other sites
amyloidosis heart > organ-limited amyloidosis @ 0.75
amyloid cardiac > organ-limited amyloidosis @ 0.75
amyloidosis kidney > organ-limited amyloidosis @ 0.75
amyloid renal > organ-limited amyloidosis @ 0.75
amyloidosis renal > organ-limited amyloidosis @ 0.75
amyloid liver > organ-limited amyloidosis @ 0.75
amyloidosis liver > organ-limited amyloidosis @ 0.75
amyloid lung > organ-limited amyloidosis @ 0.75
amyloidosis lung > organ-limited amyloidosis @ 0.75
amyloid larynx > organ-limited amyloidosis @ 0.75
amyloidosis larynx > organ-limited amyloidosis @ 0.75
amyloidosis skin > organ-limited amyloidosis @ 0.75
amyloid tongue > organ-limited amyloidosis @ 0.75
amyloidosis tongue > organ-limited amyloidosis @ 0.75
amyloid spleen > organ-limited amyloidosis @ 0.75
amyloidosis spleen > organ-limited amyloidosis @ 0.75
amyloid nerve > neuropathic heredofamilial amyloidosis @ 0.75
amyloidosis nerve > neuropathic heredofamilial amyloidosis @ 0.75
amyloid neuropathy > neuropathic heredofamilial amyloidosis @ 0.75
amyloidosis neuropathy > neuropathic heredofamilial amyloidosis @ 0.75

# --- Process and gland
hyperfunction cortex adrenal > other adrenocortical overactivity @ 0.85
overactivity adrenal > other adrenocortical overactivity @ 0.85
hyperfunction adrenal > other adrenocortical overactivity @ 0.85
hyperfunction cortex suprarenal > other adrenocortical overactivity @ 0.85
overactivity suprarenal > other adrenocortical overactivity @ 0.85
hyperfunction suprarenal > other adrenocortical overactivity @ 0.85
hypersecretion medulla adrenal > adrenomedullary hyperfunction @ 0.95
hyperplasia medulla adrenal > adrenomedullary hyperfunction @ 0.95
hyperfunction medulla suprarenal > adrenomedullary hyperfunction @ 0.95
hypersecretion medulla suprarenal > adrenomedullary hyperfunction @ 0.95
hyperplasia medulla suprarenal > adrenomedullary hyperfunction @ 0.95
hypofunction adrenal > unspecified adrenocortical insufficiency @ 0.95
insufficiency adrenal > unspecified adrenocortical insufficiency @ 0.95
failure adrenal > unspecified adrenocortical insufficiency @ 0.95
underactivity adrenal > unspecified adrenocortical insufficiency @ 0.95
hypofunction suprarenal > unspecified adrenocortical insufficiency @ 0.95
insufficiency suprarenal > unspecified adrenocortical insufficiency @ 0.95
failure suprarenal > unspecified adrenocortical insufficiency @ 0.95
underactivity suprarenal > unspecified adrenocortical insufficiency @ 0.95
destruction adrenal > other adrenocortical insufficiency @ 0.85
fibrosis adrenal > other adrenocortical insufficiency @ 0.85
atrophy suprarenal > other adrenocortical insufficiency @ 0.85
hemorrhage suprarenal > other adrenocortical insufficiency @ 0.85
infarction suprarenal > other adrenocortical insufficiency @ 0.85
necrosis suprarenal > other adrenocortical insufficiency @ 0.85
destruction suprarenal > other adrenocortical insufficiency @ 0.85
fibrosis suprarenal > other adrenocortical insufficiency @ 0.85
degeneration adrenal > other specified disorders of adrenal gland @ 0.8
congestion adrenal > other specified disorders of adrenal gland @ 0.8
hypertrophy adrenal > other specified disorders of adrenal gland @ 0.8
enlargement adrenal > other specified disorders of adrenal gland @ 0.8
mass adrenal > other specified disorders of adrenal gland @ 0.8
abscess suprarenal > other specified disorders of adrenal gland @ 0.8
degeneration suprarenal > other specified disorders of adrenal gland @ 0.8
cyst suprarenal > other specified disorders of adrenal gland @ 0.8
inflammation suprarenal > other specified disorders of adrenal gland @ 0.8
congestion suprarenal > other specified disorders of adrenal gland @ 0.8
hypertrophy suprarenal > other specified disorders of adrenal gland @ 0.8
enlargement suprarenal > other specified disorders of adrenal gland @ 0.8
mass suprarenal > other specified disorders of adrenal gland @ 0.8
calcification suprarenal > other specified disorders of adrenal gland
hyperfunction thyroid > thyrotoxicosis unspecified
overactivity thyroid > thyrotoxicosis unspecified
hypofunction thyroid > hypothyroidism unspecified @ 0.95
insufficiency thyroid > hypothyroidism unspecified @ 0.95
deficiency thyroid > hypothyroidism unspecified @ 0.95
swelling thyroid > nontoxic goiter @ 0.8
suppuration thyroid > acute thyroiditis @ 0.95
degeneration thyroid > other specified disorders of thyroid @ 0.85
fibrosis thyroid > other specified disorders of thyroid @ 0.85
ulcer thyroid > other specified disorders of thyroid @ 0.85
lump thyroid > nontoxic single thyroid nodule @ 0.8
adenoma nodule thyroid > nontoxic single thyroid nodule @ 0.8
sclerosis thyroid > other specified disorders of thyroid @ 0.7
hyperfunction parathyroid > hyperparathyroidism unspecified @ 0.95
overactivity parathyroid > hyperparathyroidism unspecified @ 0.95
hypofunction parathyroid > hypoparathyroidism unspecified
insufficiency parathyroid > hypoparathyroidism unspecified
deficiency parathyroid > hypoparathyroidism unspecified
failure parathyroid > hypoparathyroidism unspecified
atrophy parathyroid > hypoparathyroidism unspecified
absence acquired parathyroid > hypoparathyroidism unspecified
abscess parathyroid > other specified disorders of parathyroid gland
degeneration parathyroid > other specified disorders of parathyroid gland
calcification parathyroid > other specified disorders of parathyroid gland
enlargement parathyroid > primary hyperparathyroidism @ 0.85
hypofunction pituitary > hypopituitarism @ 0.95
atrophy pituitary > hypopituitarism @ 0.95
infarction pituitary > hypopituitarism @ 0.95
deficiency pituitary > hypopituitarism @ 0.95
hypofunction hypophysis > hypopituitarism @ 0.95
insufficiency hypophysis > hypopituitarism @ 0.95
failure hypophysis > hypopituitarism @ 0.95
underactivity hypophysis > hypopituitarism @ 0.95
atrophy hypophysis > hypopituitarism @ 0.95
necrosis hypophysis > hypopituitarism @ 0.95
infarction hypophysis > hypopituitarism @ 0.95
deficiency hypophysis > hypopituitarism @ 0.95
hypofunction hypophyseal > hypopituitarism @ 0.95
insufficiency hypophyseal > hypopituitarism @ 0.95
failure hypophyseal > hypopituitarism @ 0.95
underactivity hypophyseal > hypopituitarism @ 0.95
atrophy hypophyseal > hypopituitarism @ 0.95
necrosis hypophyseal > hypopituitarism @ 0.95
infarction hypophyseal > hypopituitarism @ 0.95
deficiency hypophyseal > hypopituitarism @ 0.95
hyperfunction pituitary > hyperfunction of pituitary gland unspecified @ 0.95
overactivity pituitary > hyperfunction of pituitary gland unspecified @ 0.95
hyperfunction hypophysis > hyperfunction of pituitary gland unspecified @ 0.95
overactivity hypophysis > hyperfunction of pituitary gland unspecified @ 0.95
hyperfunction hypophyseal > hyperfunction of pituitary gland unspecified @ 0.95
overactivity hypophyseal > hyperfunction of pituitary gland unspecified @ 0.95
degeneration pituitary > other disorders of pituitary gland
hypertrophy pituitary > other disorders of pituitary gland
enlargement pituitary > other disorders of pituitary gland
inflammation pituitary > other disorders of pituitary gland
displacement pituitary > other disorders of pituitary gland
congestion pituitary > other disorders of pituitary gland
abscess hypophysis > other disorders of pituitary gland
cyst hypophysis > other disorders of pituitary gland
degeneration hypophysis > other disorders of pituitary gland
calcification hypophysis > other disorders of pituitary gland
hemorrhage hypophysis > other disorders of pituitary gland
hypertrophy hypophysis > other disorders of pituitary gland
enlargement hypophysis > other disorders of pituitary gland
inflammation hypophysis > other disorders of pituitary gland
displacement hypophysis > other disorders of pituitary gland
congestion hypophysis > other disorders of pituitary gland
abscess hypophyseal > other disorders of pituitary gland
cyst hypophyseal > other disorders of pituitary gland
degeneration hypophyseal > other disorders of pituitary gland
calcification hypophyseal > other disorders of pituitary gland
hemorrhage hypophyseal > other disorders of pituitary gland
hypertrophy hypophyseal > other disorders of pituitary gland
enlargement hypophyseal > other disorders of pituitary gland
inflammation hypophyseal > other disorders of pituitary gland
displacement hypophyseal > other disorders of pituitary gland
congestion hypophyseal > other disorders of pituitary gland
overactivity ovary > other ovarian dysfunction
hypersecretion ovary > other ovarian dysfunction
hypofunction ovary > other primary ovarian failure @ 0.85
insufficiency ovary > other primary ovarian failure @ 0.85
underactivity ovary > other primary ovarian failure @ 0.85
dysfunction ovary > ovarian dysfunction unspecified @ 0.95
overactivity testis > testicular hyperfunction @ 0.95
hypersecretion testis > testicular hyperfunction @ 0.95
insufficiency testis > testicular hypofunction @ 0.95
underactivity testis > testicular hypofunction @ 0.95
failure testis > testicular hypofunction @ 0.95
hyperplasia thymus > persistent hyperplasia of thymus @ 0.95
hypertrophy thymus > persistent hyperplasia of thymus @ 0.95
persistent thymus > persistent hyperplasia of thymus @ 0.95
hypertrophy thymic > persistent hyperplasia of thymus @ 0.95
enlargement thymic > persistent hyperplasia of thymus @ 0.95
persistent thymic > persistent hyperplasia of thymus @ 0.95
abscess thymic > abscess of thymus @ 1.0
degeneration thymus > other diseases of thymus @ 0.95
hemorrhage thymus > other diseases of thymus @ 0.95
calcification thymus > other diseases of thymus @ 0.95
fibrosis thymus > other diseases of thymus @ 0.95
atrophy thymic > other diseases of thymus @ 0.95
cyst thymic > other diseases of thymus @ 0.95
degeneration thymic > other diseases of thymus @ 0.95
hemorrhage thymic > other diseases of thymus @ 0.95
calcification thymic > other diseases of thymus @ 0.95
fibrosis thymic > other diseases of thymus @ 0.95
involution thymic > other diseases of thymus @ 0.95
dysfunction pineal > other specified endocrine disorders @ 0.85
disorder pineal > other specified endocrine disorders @ 0.85
hyperplasia pineal > other specified endocrine disorders @ 0.85
hyperfunction pineal > other specified endocrine disorders @ 0.85
hypofunction pineal > other specified endocrine disorders @ 0.85
abscess splenic > abscess of spleen @ 1.0
cyst splenic > cyst of spleen @ 1.0
rupture nontraumatic spleen > infarction of spleen
thrombosis spleen > infarction of spleen
necrosis spleen > infarction of spleen
infarct splenic > infarction of spleen
torsion splenic > infarction of spleen
embolism splenic > infarction of spleen
thrombosis splenic > infarction of spleen
necrosis splenic > infarction of spleen
hemorrhage splenic > infarction of spleen
hypofunction spleen > hyposplenism
hypofunction splenic > hyposplenism
hyperfunction spleen > hypersplenism @ 0.95
hyperfunction splenic > hypersplenism @ 0.95
overactivity splenic > hypersplenism @ 0.95
inflammation spleen > other diseases of spleen @ 0.85
degeneration spleen > other diseases of spleen @ 0.85
calcification spleen > other diseases of spleen @ 0.85
adhesions spleen > other diseases of spleen @ 0.85
congestion spleen > other diseases of spleen @ 0.85
displacement spleen > other diseases of spleen @ 0.85
floating spleen > other diseases of spleen @ 0.85
sclerosis spleen > other diseases of spleen @ 0.85
prolapse spleen > other diseases of spleen @ 0.85
ptosis spleen > other diseases of spleen @ 0.85
inflammation splenic > other diseases of spleen @ 0.85
degeneration splenic > other diseases of spleen @ 0.85
calcification splenic > other diseases of spleen @ 0.85
adhesions splenic > other diseases of spleen @ 0.85
congestion splenic > other diseases of spleen @ 0.85
displacement splenic > other diseases of spleen @ 0.85
floating splenic > other diseases of spleen @ 0.85
sclerosis splenic > other diseases of spleen @ 0.85
prolapse splenic > other diseases of spleen @ 0.85
ptosis splenic > other diseases of spleen @ 0.85
hypertrophy spleen > splenomegaly @ 0.95
big splenic > splenomegaly @ 0.95
enlargement splenic > splenomegaly @ 0.95
hypertrophy splenic > splenomegaly @ 0.95
swollen splenic > splenomegaly @ 0.95
hypersecretion growth hormone > acromegaly and pituitary gigantism @ 0.85
hypersecretion prolactin > hyperprolactinemia @ 0.85
hypersecretion insulin > other hypoglycemia @ 0.85
hypersecretion acth > pituitary-dependent cushing's disease @ 0.85
hypersecretion cortisol > cushing's syndrome @ 0.85
hypersecretion aldosterone > hyperaldosteronism @ 0.85
hypersecretion androgen > androgen excess @ 0.85
hypersecretion estrogen > estrogen excess @ 0.85
hypersecretion thyroid > thyrotoxicosis @ 0.85
hypersecretion parathyroid > hyperparathyroidism @ 0.85
hypersecretion vasopressin > inappropriate secretion of antidiuretic hormone @ 0.85
hypersecretion epinephrine > adrenomedullary hyperfunction @ 0.85
hypersecretion norepinephrine > adrenomedullary hyperfunction @ 0.85
hypersecretion glucagon > increased secretion of glucagon @ 0.85
hypersecretion pancreatic > other specified disorders of pancreatic internal secretion @ 0.85
hypersecretion gastrin > increased secretion of gastrin @ 0.85
hypersecretion gastric intestinal hormone > other hypersecretion of intestinal hormones @ 0.85
hypersecretion tsh > other thyrotoxicosis @ 0.85
overproduction thyroid stimulating > other thyrotoxicosis @ 0.85
deficiency acth > hypopituitarism @ 0.85
deficiency gonadotropin > hypopituitarism @ 0.85
deficiency antidiuretic > diabetes insipidus @ 0.85
deficiency vasopressin > diabetes insipidus @ 0.85
deficiency cortisol > adrenocortical insufficiency @ 0.85
deficiency aldosterone > other adrenocortical insufficiency @ 0.85
deficiency ovarian hormone > other ovarian dysfunction @ 0.85
deficiency testosterone > testicular hypofunction @ 0.85
deficiency estrogen > other primary ovarian failure @ 0.85
hyperplasia islets > other specified disorders of pancreatic internal secretion @ 0.85
hyperplasia pancreas beta > other hypoglycemia @ 0.85
enlargement lymph gland > enlarged lymph nodes @ 0.85
hyperplasia lymph gland > enlarged lymph nodes @ 0.85
hyperplasia lymphatic gland > enlarged lymph nodes @ 0.85
hypertrophy lymph gland > enlarged lymph nodes @ 0.85
deficiency ceruloplasmin > wilson's disease @ 0.85
deficiency iodine > deficiency of other specified nutrient elements @ 0.85
deficiency vitamin p > deficiency of other vitamins @ 0.85
deficiency clotting factor vitamin k > acquired coagulation factor deficiency @ 0.85
deficiency coagulation vitamin k > acquired coagulation factor deficiency @ 0.85
deficiency carnitine > disorders of carnitine metabolism @ 0.85
deficiency carnitine muscle > disorder of carnitine metabolism @ 0.85
deficiency anterior pituitary > hypopituitarism @ 0.85
deficiency fructose aldolase > other disorders of fructose metabolism @ 0.85
deficiency pyruvate carboxylase > disorders of pyruvate metabolism and gluconeogenesis @ 0.85
deficiency phosphoenolpyruvate > disorders of pyruvate metabolism and gluconeogenesis @ 0.85
deficiency glucocerebrosidase > gaucher disease @ 0.85
deficiency sphingomyelinase > niemann-pick disease @ 0.85
deficiency ceramidase > other sphingolipidosis @ 0.85
deficiency iduronidase > hurler's syndrome @ 0.85
deficiency glucuronidase > other mucopolysaccharidoses @ 0.85
deficiency alpha galactosidase > fabry disease @ 0.85
deficiency homogentisate > alkaptonuria @ 0.85
deficiency carbamoyl phosphate > other disorders of urea cycle metabolism @ 0.85
deficiency carbamyl phosphate > other disorders of urea cycle metabolism @ 0.85
deficiency uroporphyrinogen > porphyria cutanea tarda @ 0.85
deficiency porphobilinogen > acute intermittent porphyria @ 0.85
deficiency liver phosphorylase > other glycogen storage disease @ 0.85
deficiency glucose 6 phosphatase > von gierke disease @ 0.85
deficiency amyloglucosidase > cori disease @ 0.85
deficiency calorie > unspecified protein-calorie malnutrition @ 0.85
deficiency vitamin multiple > vitamin deficiency @ 0.85
deficiency mineral > deficiency of nutrient element @ 0.85
deficiency sodium > hypo-osmolality and hyponatremia @ 0.85
deficiency fluid > dehydration @ 0.85
deficiency gamma globulin > hypogammaglobulinemia @ 0.85
deficiency immunoglobulin > immunodeficiency with predominantly antibody defects @ 0.85
deficiency humoral > immunodeficiency with predominantly antibody defects @ 0.85
deficiency leukocyte > decreased white blood cell count @ 0.85
deficiency platelet > thrombocytopenia @ 0.85
deficiency myeloperoxidase > functional disorders of polymorphonuclear neutrophils @ 0.85
deficiency nadph methemoglobin > congenital methemoglobinemia @ 0.85
deficiency nadh > congenital methemoglobinemia @ 0.85
deficiency methemoglobin reductase > congenital methemoglobinemia @ 0.85
deficiency diaphorase > congenital methemoglobinemia @ 0.85
deficiency fibrinogen > hereditary deficiency of other clotting factors @ 0.85
deficiency prothrombin > hereditary deficiency of other clotting factors @ 0.85
disorder steroid metabolism > adrenogenital disorder @ 0.85
disease reticuloendothelial > disease of blood and blood-forming organs @ 0.85
disease hematopoietic > disease of blood and blood-forming organs @ 0.85
disorder hematopoietic > disease of blood and blood-forming organs @ 0.85
dysfunction splenic > disease of spleen @ 0.85
dyscrasia blood > disease of blood @ 0.85
disturbance metabolism fat > disorder of lipoprotein metabolism @ 0.85
disturbance metabolism > metabolic disorder @ 0.85
pituitary no period > hypopituitarism @ 0.8
adrenal makes too little > unspecified adrenocortical insufficiency @ 1.0
low adrenal hormone > unspecified adrenocortical insufficiency @ 1.0
adrenal low function > unspecified adrenocortical insufficiency @ 1.0
low adrenal > unspecified adrenocortical insufficiency @ 0.95
too much insulin > other hypoglycemia @ 0.8
inherited high cholesterol > familial hypercholesterolemia @ 1.0
inherited high triglycerides > pure hyperglyceridemia @ 0.95
inherited high triglycerides > hyperchylomicronemia @ 0.7
hereditary high triglycerides > pure hyperglyceridemia @ 0.95
high triglycerides and cholesterol > mixed hyperlipidemia @ 1.0
vessel inflammation > arteritis unspecified @ 0.95
inflamed blood vessels > arteritis unspecified @ 0.95
vasculitis > arteritis unspecified @ 0.85
inflamed thyroid > thyroiditis unspecified @ 1.0
stored fat nerves > sphingolipidosis @ 0.85
iron accumulation > hemochromatosis unspecified @ 0.95
copper accumulation > wilson's disease @ 0.95
thick bile newborn > other specified neonatal jaundice
lack vitamin b1 > thiamine deficiency unspecified @ 1.0
lack vitamin c > ascorbic acid deficiency @ 1.0
lack b12 anemia > vitamin b12 deficiency anemia @ 1.0
sickle cells > sickle-cell disease without crisis @ 0.95
blood wont clot inherited > hereditary factor viii deficiency @ 0.85
eosinophil > eosinophilia unspecified in: icd10cm
eosinophil count > eosinophilia unspecified @ 1.0 in: icd10cm
high eosinophil count > eosinophilia unspecified @ 1.0
high blood eosinophil > eosinophilia unspecified @ 1.0
low lymphocyte count > lymphocytopenia @ 1.0
low blood lymphocyte > lymphocytopenia @ 1.0
high lymphocyte count > lymphocytosis symptomatic @ 1.0
low neutrophil count > neutropenia unspecified @ 1.0
low blood neutrophil > neutropenia unspecified @ 1.0
high neutrophil count > other elevated white blood cell count
low monocyte count > other decreased white blood cell count @ 0.95
high monocyte count > monocytosis symptomatic @ 1.0
low leukocyte > decreased white blood cell count unspecified @ 1.0
high leukocyte > elevated white blood cell count unspecified @ 1.0
high blood leukocyte > elevated white blood cell count unspecified @ 1.0
leukocytes > white blood cell
low platelet number > thrombocytopenia unspecified @ 1.0
high platelet number > thrombocytosis @ 0.95
high blood platelets > thrombocytosis @ 0.95
low blood platelets > thrombocytopenia unspecified @ 1.0
low red blood cell number > anemia unspecified @ 0.95
creatine phosphokinase > abnormal levels of other serum enzymes @ 0.85 in: icd10cm
serum creatine > abnormal levels of other serum enzymes @ 0.85 in: icd10cm
high serum enzyme > abnormal levels of other serum enzymes @ 0.95
high aldolase > abnormal levels of other serum enzymes @ 0.95
liver enzymes > elevation of levels of liver transaminase levels in: icd10cm
abnormal liver enzymes > elevation of levels of liver transaminase levels @ 1.0
abnormal fat distribution > lipodystrophy not elsewhere classified @ 1.0
fat loss > lipodystrophy not elsewhere classified
loss fat tissue > lipodystrophy not elsewhere classified @ 1.0
lack fatty tissue > lipodystrophy not elsewhere classified @ 1.0
thin fat layer > lipodystrophy not elsewhere classified @ 0.85
fat around neck > localized adiposity
fat around neck > lipomatosis @ 0.6
fat around organs > localized adiposity @ 0.8
calcium accumulation soft tissue > calcinosis
calcium accumulation soft tissue > calcification and ossification of muscle @ 0.7
calcium soft tissues > other disorders of calcium metabolism @ 0.6
calcium soft tissues > calcification and ossification of muscle unspecified @ 0.8
calcium kidney > other disorders of calcium metabolism @ 0.85
calcium deposits kidney > other disorders of calcium metabolism
calcium basal ganglia > other specified disorders of brain @ 0.6
high blood calcium parathyroid > hyperparathyroidism unspecified
early sexual maturation > precocious puberty @ 1.0
early onset sexual maturation > precocious puberty @ 1.0
early puberty girl > precocious puberty @ 1.0
absent sexual maturation > delayed puberty @ 0.95
delayed sexual maturation > delayed puberty @ 1.0
absent breast development > delayed puberty @ 0.8
absent secondary sex characteristics > delayed puberty
absent secondary sex characteristics > testicular hypofunction @ 0.5
inability fight infection > immunodeficiency unspecified @ 1.0
cant fight infection > immunodeficiency unspecified @ 1.0
fight infections > immunodeficiency unspecified
prone to infections > immunodeficiency unspecified @ 0.85
susceptibility infections > immunodeficiency unspecified @ 0.85
increased infections > immunodeficiency unspecified @ 0.75
severe infections > immunodeficiency unspecified @ 0.5
overactive immune > other specified disorders involving the immune mechanism @ 0.85
abnormal blood clots > thrombophilia @ 0.8
bleeding under skin > spontaneous ecchymoses
bleeding into skin > spontaneous ecchymoses
bleeding after injury prolonged > coagulation defect unspecified @ 0.85
prolonged bleeding after surgery > coagulation defect @ 0.7
low iron stores > iron deficiency @ 0.95
high hormone > endocrine disorder @ 0.5
high acth > cushing's @ 0.6
high acth > other hyperfunction pituitary @ 0.7
high fsh > other primary ovarian failure | testicular hypofunction @ 0.5
low lh > hypopituitarism @ 0.85
low fsh > hypopituitarism @ 0.85
low gonadotropin > hypopituitarism @ 1.0
low adh > diabetes insipidus
high renin > other specified disorders adrenal @ 0.3
high renin > secondary hyperaldosteronism @ 0.85
low renin > hyperaldosteronism @ 0.5
high adrenaline > other specified disorders of adrenal gland @ 0.5
high adrenaline > catecholamine @ 0.6
high androgen > androgen excess @ 0.95
low androgen > testicular hypofunction
virilization > androgen excess @ 0.6
virilization > other adrenogenital disorders @ 0.8
masculine woman > other adrenogenital disorders @ 0.7

# --- how much of a substance there is in blood, urine or spinal fluid
high urinary calcium > hypercalciuria @ 1.0
high urine uric acid > hyperuricosuria @ 1.0
high urinary uric acid > hyperuricosuria @ 1.0
low urinary citrate > hypocitraturia @ 1.0
high urine oxalate > hyperoxaluria @ 0.95
high urinary oxalate > hyperoxaluria @ 0.95
high oxalate > hyperoxaluria @ 0.95
high urine protein > proteinuria unspecified @ 0.95
high urine amino acid > disorders of amino-acid transport unspecified
high urinary amino acid > disorders of amino-acid transport unspecified
amino acids in urine > disorders of amino-acid transport unspecified
high urine cystine > cystinuria @ 1.0
high urine organic acids > other metabolic disorders @ 0.5
high urine phosphate > other disorders of phosphorus metabolism
low urine phosphate > other disorders of phosphorus metabolism @ 0.85
high urine sodium > other disorders of electrolyte and fluid balance @ 0.6
high urine potassium > other disorders of electrolyte and fluid balance @ 0.5
high urine magnesium > disorders of magnesium metabolism @ 0.8
high urine ketones > acetonuria @ 1.0
high urine bilirubin > biliuria
hemoglobin in urine > hemoglobinuria @ 1.0
myoglobin in urine > myoglobinuria @ 1.0
fat in urine > chyluria
crystals in urine > other abnormal findings in urine
abnormal urine sediment > other abnormal findings in urine @ 0.85
high vitamin a > hypervitaminosis a @ 1.0
high vitamin d > hypervitaminosis d @ 1.0
high vitamin b6 > megavitamin-b6 syndrome @ 1.0
high carotene > hypercarotenemia @ 1.0
orange skin carrots > hypercarotenemia @ 1.0
low protein > protein-calorie malnutrition @ 0.5
low protein > abnormality plasma protein unspecified @ 0.7
low haptoglobin > abnormality of globulin
high globulin > abnormality of globulin @ 0.95
low globulin > abnormality of globulin
high alpha fetoprotein > abnormality of alphafetoprotein @ 1.0
low transferrin > other specified abnormalities of plasma proteins @ 0.8
low transferrin > disorders iron metabolism @ 0.6
abnormal blood protein > other specified abnormalities of plasma proteins
monoclonal protein > monoclonal gammopathy @ 1.0
m spike > monoclonal gammopathy @ 1.0
high viscosity > abnormal plasma viscosity @ 0.95
high d dimer > other specified abnormal findings of blood chemistry @ 0.8
high troponin > other abnormal findings blood chemistry @ 0.5
high troponin > other specified abnormal findings of blood chemistry @ 0.85
high bnp > other specified abnormal findings of blood chemistry @ 0.8
high procalcitonin > other specified abnormal findings of blood chemistry @ 0.6
high amylase > abnormal levels of other serum enzymes
high lipase > abnormal levels of other serum enzymes
high acid phosphatase > abnormal levels of other serum enzymes @ 0.95
low carnitine > disorder of carnitine metabolism unspecified @ 1.0
high citrulline > citrullinemia @ 1.0
high arginine > argininemia @ 1.0
high ornithine > disorders of ornithine metabolism @ 1.0
high proline > other specified disorders of amino-acid metabolism @ 0.7
high leucine > maple-syrup-urine disease @ 0.85
high valine > disorders of branched-chain amino-acid metabolism
high galactose > galactosemia @ 1.0
high fructose > disorders of fructose metabolism @ 0.95
high histidine > disorders of histidine metabolism @ 1.0
high cystine > cystinosis @ 0.8
high homogentisic > disorders of tyrosine metabolism @ 0.6
high homogentisic > alkaptonuria
high phytanic acid > refsum's disease @ 0.95
very long chain fatty acids > peroxisomal disorder unspecified
very long chain fatty acids > adrenoleukodystrophy @ 0.7
high bile acids > other specified abnormal findings of blood chemistry @ 0.6
high unconjugated bilirubin > gilbert syndrome @ 0.7
high unconjugated bilirubin > other disorders of bilirubin metabolism @ 0.85
high conjugated bilirubin > other disorders of bilirubin metabolism @ 0.8
high conjugated bilirubin > obstruction bile duct @ 0.4
high porphyrins > other porphyria @ 0.85
porphyrins in urine > other porphyria @ 0.8
high chylomicrons > hyperchylomicronemia @ 1.0
high ldl and triglycerides > mixed hyperlipidemia @ 1.0
low ldl > lipoprotein deficiency @ 0.95
low apolipoprotein > lipoprotein deficiency @ 0.95
high blood alcohol > finding of alcohol in blood
high aluminum > abnormal heavy metals
high aluminum > finding of other specified substances not normally found in blood @ 0.75
high arsenic > finding of other specified substances not normally found in blood @ 0.7
high arsenic > toxic effect of arsenic @ 0.8
high mercury > toxic effect of mercury and its compounds @ 0.85
drug level too high > finding of other specified substances | poisoning @ 0.4
drug level too high > elevated drug level @ 0.3
low drug level > underdosing @ 0.5
low parathyroid hormone > hypoparathyroidism unspecified @ 1.0
high parathyroid hormone > hyperparathyroidism unspecified @ 1.0
high pth > hyperparathyroidism unspecified @ 1.0
low pth > hypoparathyroidism unspecified @ 1.0
high calcitonin > hypersecretion of calcitonin @ 1.0
high gastrin > increased secretion of gastrin @ 1.0
high glucagon > increased secretion of glucagon @ 1.0
high insulin > other hypoglycemia @ 0.6
high igf-1 > acromegaly and pituitary gigantism
low igf-1 > hypopituitarism @ 0.8
low igf-1 > insulin-like growth factor-1 resistance @ 0.7
low acth > hypopituitarism
high adh > syndrome of inappropriate secretion of antidiuretic hormone @ 1.0
high tsh > other specified hypothyroidism @ 0.5
high tsh > subclinical iodine-deficiency @ 0.3
high tsh > hypothyroidism unspecified @ 0.75
low t4 > hypothyroidism unspecified
high t4 > thyrotoxicosis unspecified
thyroid antibodies > autoimmune thyroiditis
high dhea > other adrenocortical overactivity | androgen excess @ 0.8
high 17-hydroxyprogesterone > congenital adrenogenital disorders associated with enzyme deficiency @ 0.95
high metanephrines > other specified disorders of adrenal gland @ 0.3
high metanephrines > adrenomedullary hyperfunction
high catecholamines > adrenomedullary hyperfunction @ 1.0
high serotonin > carcinoid syndrome @ 0.85
high hcg > abnormal findings blood chemistry @ 0.4
high hcg > pregnancy test positive @ 0.5
low fibrin > hereditary deficiency of other clotting factors @ 0.7
low factor 8 > hereditary factor viii deficiency @ 1.0
low factor 9 > hereditary factor ix deficiency @ 1.0
low factor xi > hereditary factor xi deficiency @ 1.0
low factor 7 > hereditary deficiency of other clotting factors @ 1.0
low factor v > hereditary deficiency of other clotting factors @ 0.95
low factor x > hereditary deficiency of other clotting factors
low factor xiii > hereditary deficiency of other clotting factors @ 1.0
low prothrombin > hereditary deficiency of other clotting factors
low von willebrand factor > von willebrand disease unspecified @ 1.0
fetal hemoglobin high > hereditary persistence of fetal hemoglobin @ 1.0
high methemoglobin > methemoglobinemia unspecified @ 1.0
abnormal hemoglobin > other hemoglobinopathies
high spinal fluid protein > abnormal findings cerebrospinal fluid | other abnormal findings in cerebrospinal fluid
spinal fluid protein > other abnormal findings in cerebrospinal fluid
low spinal fluid sugar > other abnormal findings in cerebrospinal fluid @ 0.85
spinal fluid white cells > other abnormal findings in cerebrospinal fluid @ 0.6
spinal fluid white cells > abnormal cytological findings in cerebrospinal fluid
high spinal fluid lactate > abnormal findings in cerebrospinal fluid @ 0.85
low spinal fluid pressure > intracranial hypotension @ 0.95
low brain pressure > intracranial hypotension @ 0.95
high blood oxygen > other specified abnormal findings blood chemistry @ 0.4
low carbon dioxide > abnormal blood-gas level
high co2 > abnormal blood-gas level @ 0.85
low blood ph > acidosis unspecified @ 0.95
high bicarbonate > alkalosis
high osmolality > hyperosmolality and hypernatremia @ 0.95
low osmolality > hypo-osmolality and hyponatremia @ 0.95
low blood volume > hypovolemia @ 1.0
high blood volume > fluid overload unspecified

# --- blood cells and clotting in lay words
low platelet count > thrombocytopenia unspecified @ 1.0
few platelets > thrombocytopenia unspecified @ 1.0
absent platelets > thrombocytopenia unspecified @ 0.85
high platelet count > thrombocytosis @ 0.95
many platelets > thrombocytosis @ 0.8
large platelets > qualitative platelet defects @ 0.85
giant platelets > qualitative platelet defects
platelets dont work > qualitative platelet defects @ 1.0
platelets not sticking > qualitative platelet defects
platelet function > qualitative platelet defects @ 0.85
impaired platelet > qualitative platelet defects
low red blood cells > anemia unspecified @ 0.95
low red cell count > anemia unspecified @ 0.95
few red blood cells > anemia unspecified
low blood count > anemia unspecified @ 0.95
low hemoglobin > anemia unspecified @ 1.0
low hematocrit > anemia unspecified
anemic > anemia unspecified @ 1.0
tired blood > anemia unspecified @ 0.85
thin blood > anemia unspecified @ 0.6
thin blood > coagulation defect unspecified @ 0.5
low iron anemia > iron deficiency anemia @ 1.0
high red blood cells > secondary polycythemia @ 0.85
high red blood cells > polycythemia vera @ 0.75
high red cell count > secondary polycythemia
thick blood > secondary polycythemia @ 0.8
high hemoglobin > secondary polycythemia @ 0.85
high hematocrit > secondary polycythemia @ 0.8
large red blood cells > other specified diseases of blood @ 0.8
large red blood cells > megaloblastic anemia @ 0.7
large red cells > other specified diseases of blood and blood-forming organs @ 0.85
macrocytosis > other specified diseases of blood and blood-forming organs @ 0.85
small red blood cells > other abnormality of red blood cells @ 0.8
small red blood cells > iron deficiency anemia unspecified @ 0.7
microcytosis > other abnormality of red blood cells @ 0.85
microcytosis > iron deficiency anemia @ 0.7
abnormal shape red cells > abnormality of red blood cells @ 1.0
oval red blood cells > hereditary elliptocytosis @ 1.0
round red blood cells > hereditary spherocytosis @ 1.0
sphere red cells > hereditary spherocytosis @ 1.0
star shaped red blood cells > other abnormality of red blood cells @ 0.8
young red blood cells > other abnormality of red blood cells @ 0.7
high reticulocytes > other abnormality of red blood cells @ 0.85
low reticulocytes > other abnormality of red blood cells @ 0.85
reticulocyte > other abnormality of red blood cells @ 0.7
breakdown red blood cells > hemolytic anemia @ 1.0
red blood cells destroyed > hemolytic anemia @ 1.0
blood cells bursting > hemolytic anemia @ 0.85
low white blood cells > decreased white blood cell count unspecified @ 1.0
low white count > decreased white blood cell count unspecified @ 1.0
low wbc > decreased white blood cell count unspecified @ 1.0
leukopenia > decreased white blood cell count unspecified @ 0.95
absent white cells > neutropenia unspecified @ 0.95
absent white cells > agranulocytosis @ 0.8
low neutrophils > neutropenia unspecified @ 1.0
few neutrophils > neutropenia unspecified @ 1.0
high white blood cells > elevated white blood cell count unspecified @ 1.0
high white count > elevated white blood cell count unspecified @ 1.0
high wbc > elevated white blood cell count unspecified @ 1.0
high neutrophils > other elevated white blood cell count | elevated white blood cell count unspecified @ 0.85
high lymphocytes > lymphocytosis symptomatic @ 1.0
few lymphocytes > lymphocytopenia @ 1.0
low t cells > lymphocytopenia @ 0.8
low t cells > combined immunodeficiency @ 0.6
low b cells > lymphocytopenia @ 0.5
low b cells > immunodeficiency antibody defects @ 0.8
high monocytes > monocytosis symptomatic @ 1.0
low monocytes > other decreased white blood cell count
high eosinophils > eosinophilia unspecified @ 1.0
low blood cells > pancytopenia @ 0.7
decreased all blood cells > pancytopenia @ 0.95
all blood counts low > pancytopenia @ 1.0
low counts all three > pancytopenia @ 0.95
marrow not making > aplastic anemia @ 0.85
bone marrow abnormal > other specified diseases blood | diseases of blood and blood-forming organs @ 0.5
abnormal clotting > coagulation defect unspecified @ 1.0
clotting problem > coagulation defect unspecified @ 1.0
clotting disorder > coagulation defect unspecified @ 1.0
blood clotting disorder > coagulation defect unspecified @ 1.0
blood doesnt clot > coagulation defect unspecified @ 1.0
wont stop bleeding > coagulation defect | hemorrhagic condition @ 0.7
poor blood clotting > coagulation defect unspecified @ 1.0
slow clotting > abnormal coagulation profile
prolonged clotting > abnormal coagulation profile @ 0.95
prolonged bleeding time > abnormal coagulation profile @ 0.95
prolonged pt > abnormal coagulation profile @ 0.8 if: inr, ptt, clotting, prothrombin, bleeding
bleeds easily > hemorrhagic condition unspecified @ 0.95
easy bleeding > hemorrhagic condition unspecified @ 0.95
abnormal bleeding > hemorrhagic condition unspecified @ 0.75
prolonged bleeding > hemorrhagic condition unspecified @ 0.8
bleeding disorder > hemorrhagic condition unspecified @ 0.85
free bleeder > hereditary factor viii deficiency @ 0.85
bleeder > hereditary factor viii deficiency @ 0.8
clots easily > thrombophilia @ 1.0
increased clotting > thrombophilia @ 1.0
blood clots too much > thrombophilia @ 1.0
high clotting tendency > thrombophilia @ 1.0
blood clotting risk > thrombophilia
low clotting factor > hereditary deficiency of other clotting factors @ 0.8
low clotting factor > acquired coagulation factor deficiency @ 0.7
low protein c > primary thrombophilia
low protein c > other thrombophilia @ 0.8
low protein s > primary thrombophilia
low protein s > other thrombophilia @ 0.8
low antithrombin > primary thrombophilia @ 1.0
low fibrinogen > hereditary deficiency of other clotting factors @ 0.85
low fibrinogen > acquired coagulation factor deficiency @ 0.7
bruisability > spontaneous ecchymoses @ 1.0
easy bruisability > spontaneous ecchymoses @ 1.0
pinpoint red spots > spontaneous ecchymoses @ 0.95
petechia > spontaneous ecchymoses @ 0.95
purple spots skin > nonthrombocytopenic purpura @ 0.85
swollen lymph node > enlarged lymph nodes unspecified @ 1.0
large lymph nodes > enlarged lymph nodes unspecified @ 1.0
swollen glands neck > localized enlarged lymph nodes @ 0.95
large thymus > persistent hyperplasia of thymus @ 1.0
absent thymus > other diseases of thymus @ 0.7
absent thymus > di george's syndrome @ 0.85
small thymus > other diseases of thymus
large tonsils > hypertrophy of tonsils @ 1.0
large adenoids > hypertrophy of adenoids @ 1.0
absent tonsils > acquired absence of other organs @ 0.5

# --- immunity
weak immune system > immunodeficiency unspecified @ 1.0
low immunity > immunodeficiency unspecified @ 0.75
immune deficiency > immunodeficiency unspecified @ 0.75
immunocompromised > immunodeficiency unspecified @ 1.0
abnormal immune > disorder involving the immune mechanism unspecified
immune problem > disorder involving the immune mechanism unspecified @ 0.95
immune dysregulation > other specified disorders involving the immune mechanism @ 0.8
recurrent infection > immunodeficiency unspecified @ 0.7
gets sick a lot > immunodeficiency unspecified @ 0.6
recurrent fungal infections > unspecified mycosis @ 0.8
recurrent viral infections > viral infection unspecified @ 0.8
recurrent bacterial infections > bacterial infection unspecified
recurrent skin infections > local infection of skin @ 0.85
recurrent yeast infections > candidiasis unspecified @ 0.85
low antibody levels blood > hypogammaglobulinemia @ 1.0
low gamma globulin > hypogammaglobulinemia @ 1.0
absent antibodies > hypogammaglobulinemia
low igg > selective deficiency immunoglobulin g subclasses @ 0.85
high ige > hyperimmunoglobulin e syndrome
high ige > other specified abnormal immunological findings @ 0.7
high igm > immunodeficiency with increased immunoglobulin m @ 1.0
high gamma globulin > hypergammaglobulinemia @ 1.0
low complement > defects in the complement system @ 1.0
autoimmunity > autoimmune disease
autoimmunity > other specified disorders involving the immune mechanism @ 0.6
antinuclear antibody > other specified abnormal immunological findings in serum @ 0.8
antinuclear antibody > raised antibody titer @ 0.7
positive ana > other specified abnormal immunological findings in serum
autoantibodies > other specified abnormal immunological findings in serum

# --- hormones, salts, sugars, fats
high blood glucose > hyperglycemia unspecified @ 1.0
high sugar > hyperglycemia unspecified @ 0.95
low sugar > hypoglycemia unspecified @ 0.95
low blood glucose > hypoglycemia unspecified @ 0.95
high insulin > hypoglycemia @ 0.3
high insulin > other specified disorders pancreatic internal secretion @ 0.6
low insulin > other specified disorders of pancreatic internal secretion @ 0.7
low insulin > type 1 diabetes mellitus @ 0.6
body doesnt respond to insulin > insulin resistance @ 1.0
insulin doesnt work > insulin resistance
low blood calcium > hypocalcemia @ 1.0
high blood calcium > hypercalcemia @ 1.0
low blood phosphate > other disorders of phosphorus metabolism @ 0.95
low phosphate > other disorders of phosphorus metabolism @ 1.0
low phosphorus > other disorders of phosphorus metabolism @ 1.0
high phosphate > other disorders of phosphorus metabolism @ 1.0
high blood phosphate > other disorders of phosphorus metabolism @ 1.0
high phosphorus > other disorders of phosphorus metabolism @ 1.0
low blood sodium > hyponatremia @ 1.0
low blood salt > hyponatremia @ 0.95
high blood sodium > hypernatremia @ 1.0
high blood salt > hypernatremia @ 0.95
low blood potassium > hypokalemia @ 1.0
high blood potassium > hyperkalemia @ 1.0
high chloride > other disorders of electrolyte and fluid balance
low chloride > other disorders of electrolyte and fluid balance
electrolyte problem > other disorders of electrolyte and fluid balance @ 0.95
electrolytes off > other disorders of electrolyte and fluid balance @ 0.95
too much water body > fluid overload
high blood iron > other disorders of iron metabolism @ 0.85
high blood iron > abnormal level of blood mineral @ 0.6
high iron > other disorders of iron metabolism @ 0.7
iron overload > hemochromatosis unspecified @ 0.95
high ferritin > other disorders of iron metabolism @ 0.5
high ferritin > other specified abnormal findings of blood chemistry @ 0.85
low ferritin > iron deficiency @ 0.85
high copper > disorders of copper metabolism
low ceruloplasmin > disorders of copper metabolism
low zinc > dietary zinc deficiency @ 1.0
low selenium > dietary selenium deficiency @ 1.0
low folate > deficiency of other specified b group vitamins @ 0.85
low folate > folate deficiency anemia @ 0.7
low folic acid > deficiency of other specified b group vitamins @ 0.85
low vitamin d > vitamin d deficiency unspecified @ 1.0
low thiamine > thiamine deficiency @ 1.0
low niacin > niacin deficiency @ 1.0
low vitamin > vitamin deficiency unspecified @ 0.85
high blood cholesterol > pure hypercholesterolemia unspecified @ 1.0
high ldl > pure hypercholesterolemia unspecified @ 0.95
bad cholesterol > pure hypercholesterolemia unspecified
high blood triglyceride > pure hyperglyceridemia @ 1.0
high blood fat > hyperlipidemia unspecified @ 1.0
high lipids > hyperlipidemia unspecified @ 1.0
high uric acid > hyperuricemia without signs of inflammatory arthritis @ 1.0
high blood uric acid > hyperuricemia without signs of inflammatory arthritis @ 1.0
low uric acid > other disorders of purine and pyrimidine metabolism @ 0.8
high ammonia > disorder of urea cycle metabolism unspecified
high blood ammonia > disorder of urea cycle metabolism unspecified
high lactate > acidosis
high lactic acid > acidosis @ 0.95
high blood acid > acidosis @ 0.95
blood too acidic > acidosis @ 1.0
low blood acid > alkalosis @ 0.85
low bicarbonate > acidosis @ 0.85
high ketones > other specified metabolic disorders @ 0.3
high ketones > acidosis | acetonuria @ 0.6
high homocysteine > other specified abnormal findings of blood chemistry @ 0.7
low blood protein > other disorders of plasma-protein metabolism @ 0.85
low albumin > other disorders of plasma-protein metabolism @ 0.75
low blood albumin > abnormality of albumin @ 0.95
high blood protein > other specified abnormalities of plasma proteins
high creatine kinase > abnormal levels of other serum enzymes @ 1.0
high ck > abnormal levels of other serum enzymes @ 0.95
high cpk > abnormal levels of other serum enzymes @ 0.95
high muscle enzyme > abnormal levels of other serum enzymes @ 0.95
high alkaline phosphatase > abnormal levels of other serum enzymes @ 0.95
low alkaline phosphatase > abnormal levels of other serum enzymes @ 0.85
high transaminases > elevation of levels of liver transaminase levels @ 1.0
high bilirubin > unspecified jaundice
high amino acid > disorder of amino-acid metabolism unspecified @ 0.85
high glycine > disorders of glycine metabolism @ 1.0
high tyrosine > disorders of tyrosine metabolism @ 1.0
high methionine > other disorders of sulfur-bearing amino-acid metabolism @ 0.85
high phenylalanine > other hyperphenylalaninemias @ 1.0
high lysine > disorders of lysine and hydroxylysine metabolism @ 1.0
low thyroid > hypothyroidism unspecified @ 1.0
low thyroid hormone > hypothyroidism unspecified @ 1.0
slow thyroid > hypothyroidism unspecified @ 1.0
high thyroid > thyrotoxicosis unspecified @ 0.95
fast thyroid > thyrotoxicosis unspecified
high thyroid hormone > thyrotoxicosis unspecified @ 0.95
thyroid problem > disorder of thyroid unspecified @ 1.0
large thyroid > nontoxic goiter unspecified @ 1.0
large thyroid gland > nontoxic goiter unspecified @ 1.0
swollen thyroid > nontoxic goiter unspecified @ 0.95
small thyroid > congenital hypothyroidism without goiter @ 0.75
small thyroid > atrophy thyroid acquired @ 0.8
high growth hormone > acromegaly and pituitary gigantism @ 0.95
low growth hormone > hypopituitarism
low growth hormone > short stature due to endocrine disorder @ 0.6
low cortisol > other adrenocortical insufficiency @ 0.7
low cortisol > unspecified adrenocortical insufficiency
adrenal gland not working > unspecified adrenocortical insufficiency @ 1.0
overactive adrenal > adrenocortical overactivity @ 0.95
small adrenal > congenital malformations of adrenal gland @ 0.85
large adrenal > other specified disorders of adrenal gland @ 0.8
large adrenal > congenital adrenal hyperplasia @ 0.5
low parathyroid > hypoparathyroidism unspecified @ 1.0
underactive parathyroid > hypoparathyroidism unspecified @ 1.0
high parathyroid > hyperparathyroidism unspecified @ 1.0
high testosterone > androgen excess @ 0.8
high testosterone > testicular hyperfunction @ 0.7
high male hormone > androgen excess @ 0.95
low estrogen > other ovarian dysfunction | primary ovarian failure @ 0.7
high estrogen > estrogen excess @ 0.95
overactive pituitary > hyperfunction of pituitary gland @ 1.0
low sex hormones > testicular hypofunction @ 0.7
low sex hormones > hypopituitarism @ 0.5
hormone imbalance > endocrine disorder unspecified
hormone problem > endocrine disorder unspecified
absent puberty > delayed puberty @ 0.95
failure enter puberty > delayed puberty @ 0.95
early pubic hair > precocious puberty @ 0.6
early pubic hair > other disorders of puberty @ 0.8
excess male hair woman > hirsutism
short height > short stature child
below average height > short stature child
growth delay > short stature child @ 0.75
slow growth > other lack of expected normal physiological development @ 0.8
growth failure > failure to thrive child @ 0.85
fat around middle > localized adiposity
belly fat > localized adiposity @ 0.85
truncal obesity > obesity unspecified
absent fat > lipodystrophy @ 0.95
loss fat under skin > lipodystrophy @ 0.95
low body fat > lipodystrophy @ 0.75
low blood > anemia unspecified
weak blood > anemia unspecified
poor blood > anemia unspecified @ 0.85
high blood > essential hypertension @ 0.7
sugar > type 2 diabetes mellitus without complications @ 0.6
touch of sugar > type 2 diabetes mellitus without complications
borderline sugar > prediabetes @ 1.0
brittle diabetic > type 1 diabetes mellitus with hyperglycemia @ 0.7
sugar foot > type 2 diabetes mellitus with foot ulcer @ 0.8
sugar coma > type 2 diabetes mellitus with hyperosmolarity with coma @ 0.6
sugar coma > diabetes hypoglycemia with coma @ 0.5
white blood cancer > leukemia unspecified @ 0.95
gland trouble > endocrine disorder unspecified @ 0.95
gland problem > endocrine disorder unspecified @ 0.95
glandular > endocrine disorder @ 0.5
slow metabolism > hypothyroidism @ 0.5
beer belly > localized adiposity @ 1.0
beer gut > localized adiposity @ 1.0
pot belly > localized adiposity
spare tire > localized adiposity
muffin top > localized adiposity
love handles > localized adiposity @ 1.0
saddlebags > localized adiposity
too fat > obesity unspecified @ 0.95
fat > obesity unspecified @ 0.6 if: very, morbidly, too, person, child, kid
morbidly fat > morbid severe obesity due to excess calories @ 1.0

# --- D50-D64 anemias
chronic posthemorrhagic anemia > iron deficiency anemia secondary to blood loss chronic @ 0.95
anemia heavy periods > iron deficiency anemia secondary to blood loss chronic @ 0.95
anemia menorrhagia > iron deficiency anemia secondary to blood loss chronic @ 0.95
anemia blood loss chronic > iron deficiency anemia secondary to blood loss chronic @ 0.95
anemia chronic bleeding > iron deficiency anemia secondary to blood loss chronic @ 0.95
normocytic blood loss anemia > iron deficiency anemia secondary to blood loss chronic @ 0.95
paterson brown > sideropenic dysphagia @ 0.95
paterson > sideropenic dysphagia @ 0.95
chlorosis > iron deficiency anemia unspecified
chlorotic anemia > iron deficiency anemia unspecified
asiderotic anemia > iron deficiency anemia unspecified
sideropenic anemia > iron deficiency anemia unspecified
faber anemia > iron deficiency anemia unspecified
hayem faber > iron deficiency anemia unspecified
achlorhydric anemia > iron deficiency anemia unspecified
hypoferric anemia > iron deficiency anemia unspecified
microcytic anemia > iron deficiency anemia unspecified
achylic anemia > iron deficiency anemia unspecified
witts anemia > iron deficiency anemia unspecified
irida > other iron deficiency anemias @ 0.95
iron refractory > other iron deficiency anemias @ 0.95
inadequate dietary iron > other iron deficiency anemias @ 0.95
iron deficiency diet > other iron deficiency anemias @ 0.95
biermers disease > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
addisonian anemia > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
hunter addison > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
intrinsic factor deficiency > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
castle deficiency > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
malignant anemia > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
gastric intrinsic factor > vitamin b12 deficiency anemia due to intrinsic factor deficiency @ 0.95
megaloblastic hereditary > vitamin b12 deficiency anemia due to selective vitamin b12 malabsorption with proteinuria @ 0.95
selective b12 malabsorption > vitamin b12 deficiency anemia due to selective vitamin b12 malabsorption with proteinuria @ 0.95
vegan anemia > other dietary vitamin b12 deficiency anemia @ 0.95
vegetarian anemia > other dietary vitamin b12 deficiency anemia @ 0.95
vegan b12 > other dietary vitamin b12 deficiency anemia @ 0.95
dietary b12 > other dietary vitamin b12 deficiency anemia @ 0.95
tc ii deficiency > transcobalamin ii deficiency
tcn2 > transcobalamin ii deficiency
transcobalamin > transcobalamin ii deficiency
folate methotrexate anemia > drug-induced folate deficiency anemia @ 0.95
folate drug anemia > drug-induced folate deficiency anemia @ 0.95
folate phenytoin anemia > drug-induced folate deficiency anemia @ 0.95
folate trimethoprim anemia > drug-induced folate deficiency anemia @ 0.95
folic acid deficiency anemia > folate deficiency anemia unspecified @ 0.95
folate anemia > folate deficiency anemia unspecified @ 0.95
megaloblastic folate > folate deficiency anemia unspecified @ 0.95
orotaciduric > protein deficiency anemia @ 0.95
megaloblastic anemia > other megaloblastic anemias not elsewhere classified
thiamine-responsive megaloblastic > other megaloblastic anemias not elsewhere classified
rogers syndrome > other megaloblastic anemias not elsewhere classified
refractory megaloblastic > other megaloblastic anemias not elsewhere classified
dihydrofolate reductase deficiency > other megaloblastic anemias not elsewhere classified
anemia copper > other specified nutritional anemias @ 0.95
anemia molybdenum > other specified nutritional anemias @ 0.95
anemia zinc > other specified nutritional anemias @ 0.95
anemia riboflavin > other specified nutritional anemias @ 0.95
anemia vitamin a > other specified nutritional anemias @ 0.95
anemia vitamin e > other specified nutritional anemias @ 0.95
anemia scurvy > scorbutic anemia @ 0.95
favism > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.95
fava beans > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.95
primaquine anemia > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.95
g6pd hemolytic > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.95
baghdad spring anemia > anemia due to glucose-6-phosphate dehydrogenase deficiency @ 0.95
g6pd deficiency > glucose-6-phosphate dehydrogenase deficiency without anemia
g-6-pd > glucose-6-phosphate dehydrogenase deficiency without anemia
glucose phosphate dehydrogenase deficiency > glucose-6-phosphate dehydrogenase deficiency without anemia
glutathione reductase deficiency > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione reductase anemia > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione reductase hemolytic > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione synthetase deficiency > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione synthetase anemia > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione synthetase hemolytic > anemia due to other disorders of glutathione metabolism @ 0.95
glutamylcysteine deficiency > anemia due to other disorders of glutathione metabolism @ 0.95
glutamylcysteine anemia > anemia due to other disorders of glutathione metabolism @ 0.95
glutamylcysteine hemolytic > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione peroxidase deficiency > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione peroxidase anemia > anemia due to other disorders of glutathione metabolism @ 0.95
glutathione peroxidase hemolytic > anemia due to other disorders of glutathione metabolism @ 0.95
pentose phosphate pathway deficiency > anemia due to other disorders of glutathione metabolism @ 0.95
pentose phosphate pathway anemia > anemia due to other disorders of glutathione metabolism @ 0.95
pentose phosphate pathway hemolytic > anemia due to other disorders of glutathione metabolism @ 0.95
nonspherocytic type i deficiency > anemia due to other disorders of glutathione metabolism @ 0.95
nonspherocytic type i anemia > anemia due to other disorders of glutathione metabolism @ 0.95
nonspherocytic type i hemolytic > anemia due to other disorders of glutathione metabolism @ 0.95
pk deficiency > anemia due to pyruvate kinase deficiency @ 0.95
pklr > anemia due to pyruvate kinase deficiency @ 0.95
pyruvate kinase > anemia due to pyruvate kinase deficiency @ 0.95
hexokinase deficiency > anemia due to other disorders of glycolytic enzymes
hexokinase anemia > anemia due to other disorders of glycolytic enzymes
hexokinase hemolytic > anemia due to other disorders of glycolytic enzymes
triosephosphate isomerase deficiency > anemia due to other disorders of glycolytic enzymes
triosephosphate isomerase anemia > anemia due to other disorders of glycolytic enzymes
triosephosphate isomerase hemolytic > anemia due to other disorders of glycolytic enzymes
triose phosphate deficiency > anemia due to other disorders of glycolytic enzymes
triose phosphate anemia > anemia due to other disorders of glycolytic enzymes
triose phosphate hemolytic > anemia due to other disorders of glycolytic enzymes
glucose phosphate isomerase deficiency > anemia due to other disorders of glycolytic enzymes
glucose phosphate isomerase anemia > anemia due to other disorders of glycolytic enzymes
glucose phosphate isomerase hemolytic > anemia due to other disorders of glycolytic enzymes
glucosephosphate isomerase deficiency > anemia due to other disorders of glycolytic enzymes
glucosephosphate isomerase anemia > anemia due to other disorders of glycolytic enzymes
glucosephosphate isomerase hemolytic > anemia due to other disorders of glycolytic enzymes
phosphofructokinase deficiency > anemia due to other disorders of glycolytic enzymes
phosphofructokinase anemia > anemia due to other disorders of glycolytic enzymes
aldolase a anemia > anemia due to other disorders of glycolytic enzymes
aldolase a hemolytic > anemia due to other disorders of glycolytic enzymes
phosphoglycerate kinase deficiency > anemia due to other disorders of glycolytic enzymes
phosphoglycerate kinase anemia > anemia due to other disorders of glycolytic enzymes
phosphoglycerate kinase hemolytic > anemia due to other disorders of glycolytic enzymes
enolase deficiency > anemia due to other disorders of glycolytic enzymes
enolase anemia > anemia due to other disorders of glycolytic enzymes
enolase hemolytic > anemia due to other disorders of glycolytic enzymes
nonspherocytic type ii deficiency > anemia due to other disorders of glycolytic enzymes
nonspherocytic type ii anemia > anemia due to other disorders of glycolytic enzymes
nonspherocytic type ii hemolytic > anemia due to other disorders of glycolytic enzymes
pyrimidine nucleotidase deficiency > anemia due to disorders of nucleotide metabolism @ 0.95
pyrimidine nucleotidase anemia > anemia due to disorders of nucleotide metabolism @ 0.95
pyrimidine 5 deficiency > anemia due to disorders of nucleotide metabolism @ 0.95
pyrimidine 5 anemia > anemia due to disorders of nucleotide metabolism @ 0.95
adenylate kinase deficiency > anemia due to disorders of nucleotide metabolism @ 0.95
adenylate kinase anemia > anemia due to disorders of nucleotide metabolism @ 0.95
nt5c3a deficiency > anemia due to disorders of nucleotide metabolism @ 0.95
nt5c3a anemia > anemia due to disorders of nucleotide metabolism @ 0.95
hbh > alpha thalassemia
hb h > alpha thalassemia
bart hydrops > alpha thalassemia
alpha thal > alpha thalassemia
alpha thalassemia hydrops > alpha thalassemia
bart > alpha thalassemia
thalassemia intermedia > beta thalassemia @ 0.95
mediterranean anemia > beta thalassemia @ 0.95
homozygous beta > beta thalassemia @ 0.95
beta thalassemia major > beta thalassemia @ 0.95
rietti > thalassemia minor @ 0.95
rietti greppi > thalassemia minor @ 0.95
thalassemia trait > thalassemia minor @ 0.95
thal minor > thalassemia minor @ 0.95
thalassemia carrier > thalassemia minor @ 0.95
silent carrier thalassemia > thalassemia minor @ 0.95
beta trait thalassemia > thalassemia minor @ 0.95
thalassemia minima > thalassemia minor @ 0.95
alpha thalassemia trait > thalassemia minor @ 0.95
fetal hemoglobin persistence > hereditary persistence of fetal hemoglobin @ 0.95
hbe beta > hemoglobin e-beta thalassemia @ 0.95
hemoglobin e thalassemia > hemoglobin e-beta thalassemia @ 0.95
hemoglobin c thalassemia > other thalassemias
dominant thalassemia > other thalassemias
mixed thalassemia > other thalassemias
gamma thalassemia > other thalassemias
hemoglobin lepore > other thalassemias
lepore > other thalassemias
drepanocytosis > sickle-cell disease without crisis
drepanocytic > sickle-cell disease without crisis
drepanocythemia > sickle-cell disease without crisis
hbss > sickle-cell disease without crisis
hb ss > sickle-cell disease without crisis
sickle cell anemia > sickle-cell disease without crisis
meniscocytosis > sickle-cell disease without crisis
hemoglobin ss > sickle-cell disease without crisis
scd > sickle-cell disease without crisis
vaso-occlusive > hb-ss disease with crisis unspecified
vasoocclusive > hb-ss disease with crisis unspecified
sickle pain > hb-ss disease with crisis unspecified
sickle crisis > hb-ss disease with crisis unspecified
hbsc > sickle-cell/hb-c disease without crisis @ 0.95
hemoglobin sc > sickle-cell/hb-c disease without crisis @ 0.95
hb sc > sickle-cell/hb-c disease without crisis @ 0.95
sickle hemoglobin c > sickle-cell/hb-c disease without crisis @ 0.95
sc disease > sickle-cell/hb-c disease without crisis @ 0.95
hbas > sickle-cell trait @ 0.95
heterozygous hemoglobin s > sickle-cell trait @ 0.95
hemoglobin s trait > sickle-cell trait @ 0.95
s-beta thal > sickle-cell thalassemia without crisis
sickle beta > sickle-cell thalassemia without crisis
sickle thalassemia > sickle-cell thalassemia without crisis
microdrepanocytic > sickle-cell thalassemia without crisis
microdrepanocytosis > sickle-cell thalassemia without crisis
hemoglobin s thalassemia > sickle-cell thalassemia without crisis
thalassemia hb-s > sickle-cell thalassemia without crisis
hbsd > other sickle-cell disorders without crisis @ 0.95
hbse > other sickle-cell disorders without crisis @ 0.95
hemoglobin sd > other sickle-cell disorders without crisis @ 0.95
hemoglobin se > other sickle-cell disorders without crisis @ 0.95
sickle hemoglobin d > other sickle-cell disorders without crisis @ 0.95
sickle hemoglobin e > other sickle-cell disorders without crisis @ 0.95
chauffard > hereditary spherocytosis @ 0.95
acholuric > hereditary spherocytosis @ 0.95
spherocytic > hereditary spherocytosis @ 0.95
hemolytic icterus familial > hereditary spherocytosis @ 0.95
congenital hemolytic jaundice > hereditary spherocytosis @ 0.95
gansslen > hereditary spherocytosis @ 0.95
familial acholuric > hereditary spherocytosis @ 0.95
spherocytosis > hereditary spherocytosis @ 0.95
microspherocytosis > hereditary spherocytosis @ 0.95
elliptocytosis > hereditary elliptocytosis @ 0.95
elliptocytic > hereditary elliptocytosis @ 0.95
congenital elliptocytosis > hereditary elliptocytosis @ 0.95
hemoglobin c trait > other hemoglobinopathies @ 0.95
hemoglobin e trait > other hemoglobinopathies @ 0.95
hemoglobin constant spring > other hemoglobinopathies @ 0.95
hemoglobin zurich > other hemoglobinopathies @ 0.95
hemoglobin koln > other hemoglobinopathies @ 0.95
hemoglobin high affinity > other hemoglobinopathies @ 0.95
hemoglobin low affinity > other hemoglobinopathies @ 0.95
hemoglobin unstable > other hemoglobinopathies @ 0.95
hemoglobin o arab > other hemoglobinopathies @ 0.95
hemoglobin hasharon > other hemoglobinopathies @ 0.95
hemoglobin d punjab > other hemoglobinopathies @ 0.95
hemoglobin hammersmith > other hemoglobinopathies @ 0.95
hemoglobin kansas > other hemoglobinopathies @ 0.95
hemoglobin g philadelphia > other hemoglobinopathies @ 0.95
hb e disease > other hemoglobinopathies @ 0.95
hb d disease > other hemoglobinopathies @ 0.95
hb c trait > other hemoglobinopathies @ 0.95
hb e trait > other hemoglobinopathies @ 0.95
hb constant spring > other hemoglobinopathies @ 0.95
hb high affinity > other hemoglobinopathies @ 0.95
hb low affinity > other hemoglobinopathies @ 0.95
hb unstable > other hemoglobinopathies @ 0.95
hb o arab > other hemoglobinopathies @ 0.95
hb abnormal > other hemoglobinopathies @ 0.95
hb hasharon > other hemoglobinopathies @ 0.95
hb d punjab > other hemoglobinopathies @ 0.95
hb hammersmith > other hemoglobinopathies @ 0.95
hb kansas > other hemoglobinopathies @ 0.95
hb g philadelphia > other hemoglobinopathies @ 0.95
hbe disease > other hemoglobinopathies
hbc disease > other hemoglobinopathies
congenital heinz body > other hemoglobinopathies
heinz body anemia congenital > other hemoglobinopathies
hemoglobinopathy > other hemoglobinopathies
hb-d > other hemoglobinopathies
hb-e > other hemoglobinopathies
low oxygen affinity > other hemoglobinopathies
dehydrated hereditary > other specified hereditary hemolytic anemias @ 0.95
cryohydrocytosis > other specified hereditary hemolytic anemias @ 0.95
overhydrated hereditary > other specified hereditary hemolytic anemias @ 0.95
aiha > autoimmune hemolytic anemia unspecified
coombs positive > autoimmune hemolytic anemia unspecified
autoimmune hemolytic > autoimmune hemolytic anemia unspecified
immune hemolytic > autoimmune hemolytic anemia unspecified
autohemolytic > autoimmune hemolytic anemia unspecified
dyke young > autoimmune hemolytic anemia unspecified
hayem widal > autoimmune hemolytic anemia unspecified
cold antibody > cold autoimmune hemolytic anemia @ 0.95
chronic cold agglutinin > cold autoimmune hemolytic anemia @ 0.95
cold type autoimmune > cold autoimmune hemolytic anemia @ 0.95
warm antibody > warm autoimmune hemolytic anemia @ 0.95
waiha > warm autoimmune hemolytic anemia @ 0.95
warm type autoimmune > warm autoimmune hemolytic anemia @ 0.95
warm reactive > warm autoimmune hemolytic anemia @ 0.95
methyldopa hemolytic > drug-induced autoimmune hemolytic anemia @ 0.95
drug immune hemolysis > drug-induced autoimmune hemolytic anemia @ 0.95
penicillin hemolytic > drug-induced autoimmune hemolytic anemia @ 0.95
penicillin immune > drug-induced autoimmune hemolytic anemia @ 0.95
gasser > hemolytic-uremic syndrome unspecified
gassers syndrome > hemolytic-uremic syndrome unspecified
hus > hemolytic-uremic syndrome unspecified
stec hus > infection-associated hemolytic-uremic syndrome @ 0.95
stec hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
stx hus > infection-associated hemolytic-uremic syndrome @ 0.95
stx hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
typical hus > infection-associated hemolytic-uremic syndrome @ 0.95
typical hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
shiga hus > infection-associated hemolytic-uremic syndrome @ 0.95
shiga hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
shiga toxin hus > infection-associated hemolytic-uremic syndrome @ 0.95
shiga toxin hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
coli hus > infection-associated hemolytic-uremic syndrome @ 0.95
coli hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
pneumococcal hus > infection-associated hemolytic-uremic syndrome @ 0.95
pneumococcal hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
diarrhea hus > infection-associated hemolytic-uremic syndrome @ 0.95
diarrhea hemolytic uremic > infection-associated hemolytic-uremic syndrome @ 0.95
ahus hus > hereditary hemolytic-uremic syndrome @ 0.95
ahus hemolytic uremic > hereditary hemolytic-uremic syndrome @ 0.95
atypical hus > hereditary hemolytic-uremic syndrome @ 0.95
atypical hemolytic uremic > hereditary hemolytic-uremic syndrome @ 0.95
familial hus > hereditary hemolytic-uremic syndrome @ 0.95
familial hemolytic uremic > hereditary hemolytic-uremic syndrome @ 0.95
hereditary hus > hereditary hemolytic-uremic syndrome @ 0.95
hereditary hemolytic uremic > hereditary hemolytic-uremic syndrome @ 0.95
genetic hus > hereditary hemolytic-uremic syndrome @ 0.95
genetic hemolytic uremic > hereditary hemolytic-uremic syndrome @ 0.95
complement hus > hereditary hemolytic-uremic syndrome @ 0.95
complement hemolytic uremic > hereditary hemolytic-uremic syndrome @ 0.95
ahus > hereditary hemolytic-uremic syndrome @ 0.95
maha > other nonautoimmune hemolytic anemias
toxic hemolytic > other nonautoimmune hemolytic anemias
valve hemolysis > other nonautoimmune hemolytic anemias
cardiac hemolysis > other nonautoimmune hemolytic anemias
lederer > other nonautoimmune hemolytic anemias
lederer brill > other nonautoimmune hemolytic anemias
pnh > paroxysmal nocturnal hemoglobinuria marchiafava-micheli @ 0.95
marchiafava micheli > paroxysmal nocturnal hemoglobinuria marchiafava-micheli @ 0.95
strubing > paroxysmal nocturnal hemoglobinuria marchiafava-micheli @ 0.95
nocturnal hemoglobinuria > paroxysmal nocturnal hemoglobinuria marchiafava-micheli @ 0.95
cold hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.95
paroxysmal cold > hemoglobinuria due to hemolysis from other external causes @ 0.95
harley disease > hemoglobinuria due to hemolysis from other external causes @ 0.95
foot strike > hemoglobinuria due to hemolysis from other external causes @ 0.95
footstrike > hemoglobinuria due to hemolysis from other external causes @ 0.95
runner hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.95
intermittent hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.95
murri disease > hemoglobinuria due to hemolysis from other external causes @ 0.95
prca > acquired pure red cell aplasia unspecified
pure red cell aplasia > acquired pure red cell aplasia unspecified
acquired red cell aplasia > acquired pure red cell aplasia unspecified
erythroblastopenia > acquired pure red cell aplasia unspecified
erythroblastophthisis > acquired pure red cell aplasia unspecified
red cell hypoplasia acquired > acquired pure red cell aplasia unspecified
transient erythroblastopenia > transient acquired pure red cell aplasia @ 0.95
tec anemia > transient acquired pure red cell aplasia @ 0.95
blackfan > constitutional pure red blood cell aplasia @ 0.95
josephs diamond > constitutional pure red blood cell aplasia @ 0.95
congenital red cell aplasia > constitutional pure red blood cell aplasia @ 0.95
congenital hypoplastic anemia > constitutional pure red blood cell aplasia @ 0.95
familial hypoplastic anemia > constitutional pure red blood cell aplasia @ 0.95
erythrogenesis imperfecta > constitutional pure red blood cell aplasia @ 0.95
kaznelson > constitutional pure red blood cell aplasia @ 0.95
congenital pure red cell > constitutional pure red blood cell aplasia @ 0.95
red cell aplasia infant > constitutional pure red blood cell aplasia @ 0.95
primary red cell aplasia > constitutional pure red blood cell aplasia @ 0.95
chronic congenital hypoplastic > constitutional pure red blood cell aplasia @ 0.95
shwachman > shwachman-diamond syndrome @ 0.95
shwachman bodian > shwachman-diamond syndrome @ 0.95
sbds > shwachman-diamond syndrome @ 0.95
fanca > fanconi anemia @ 0.95
fancc > fanconi anemia @ 0.95
fanconi pancytopenia > fanconi anemia @ 0.95
fancd2 > fanconi anemia @ 0.95
telomere marrow > other constitutional aplastic anemia
familial aplastic > other constitutional aplastic anemia
pancytopenia malformations > other constitutional aplastic anemia
congenital aplastic > other constitutional aplastic anemia
constitutional pancytopenia > other constitutional aplastic anemia
congenital pancytopenia > other constitutional aplastic anemia
dyskeratosis congenita marrow > other constitutional aplastic anemia
hoyeraal > other constitutional aplastic anemia
zinsser aplastic > other constitutional aplastic anemia
aplastic anemia chloramphenicol > drug-induced aplastic anemia @ 0.95
aplastic anemia gold > drug-induced aplastic anemia @ 0.95
aplastic anemia carbamazepine > drug-induced aplastic anemia @ 0.95
aplastic anemia radiation > aplastic anemia due to other external agents @ 0.95
aplastic anemia benzene > aplastic anemia due to other external agents @ 0.95
aplastic anemia toxic > aplastic anemia due to other external agents @ 0.95
aplastic anemia hepatitis > aplastic anemia due to other external agents @ 0.95
idiopathic hypoplastic anemia > idiopathic aplastic anemia @ 0.95
acquired pancytopenia > other pancytopenia @ 0.95
low all blood counts > other pancytopenia @ 0.95
all blood lines > other pancytopenia @ 0.95
trilineage cytopenia > other pancytopenia @ 0.95
pancytopaenia > other pancytopenia @ 0.95
myelophthisic > myelophthisis @ 0.95
marrow replacement > myelophthisis @ 0.95
panmyelophthisis > myelophthisis @ 0.95
hypoplastic anemia > aplastic anemia unspecified
medullary hypoplasia > aplastic anemia unspecified
marrow failure > aplastic anemia unspecified
aregenerative > aplastic anemia unspecified
marrow aplasia > aplastic anemia unspecified
panmyelopathy > aplastic anemia unspecified
marrow hypoplasia > aplastic anemia unspecified
hypoplasia bone marrow > aplastic anemia unspecified
aleukia hemorrhagica > aplastic anemia unspecified
ehrlich anemia > aplastic anemia unspecified
refractory aplastic > aplastic anemia unspecified
abla > acute posthemorrhagic anemia @ 0.95
acute blood loss > acute posthemorrhagic anemia @ 0.95
acute hemorrhage anemia > acute posthemorrhagic anemia @ 0.95
postoperative blood loss > acute posthemorrhagic anemia @ 0.95
postoperative anemia bleeding > acute posthemorrhagic anemia @ 0.95
renal anemia > anemia in chronic kidney disease @ 0.95
ckd anemia > anemia in chronic kidney disease @ 0.95
kidney failure anemia > anemia in chronic kidney disease @ 0.95
erythropoietin anemia > anemia in chronic kidney disease @ 0.95
epo anemia > anemia in chronic kidney disease @ 0.95
malignancy anemia > anemia in neoplastic disease
tumor anemia > anemia in neoplastic disease
neoplastic anemia > anemia in neoplastic disease
anemia chronic disease > anemia in other chronic diseases classified elsewhere @ 0.95
anemia inflammation > anemia in other chronic diseases classified elsewhere @ 0.95
anemia chronic infection > anemia in other chronic diseases classified elsewhere @ 0.95
anemia chronic illness > anemia in other chronic diseases classified elsewhere @ 0.95
alas2 > hereditary sideroblastic anemia @ 0.95
sex-linked sideroblastic > hereditary sideroblastic anemia @ 0.95
sex-linked hypochromic > hereditary sideroblastic anemia @ 0.95
hypochromic sideroblastic > hereditary sideroblastic anemia @ 0.95
sideroblastic lead > secondary sideroblastic anemia due to drugs and toxins @ 0.95
sideroblastic isoniazid > secondary sideroblastic anemia due to drugs and toxins @ 0.95
sideroblastic alcohol > secondary sideroblastic anemia due to drugs and toxins @ 0.95
sideroblastic toxin > secondary sideroblastic anemia due to drugs and toxins @ 0.95
sideroblastic drug > secondary sideroblastic anemia due to drugs and toxins @ 0.95
pyridoxine responsive > other sideroblastic anemias @ 0.85
sideroachrestic > other sideroblastic anemias @ 0.85
sideroblastic anemia > other sideroblastic anemias @ 0.85
pyridoxine anemia > other sideroblastic anemias @ 0.85
cda > congenital dyserythropoietic anemia @ 0.95
wickramasinghe > congenital dyserythropoietic anemia @ 0.95
dyshematopoietic > congenital dyserythropoietic anemia @ 0.95
cda type > congenital dyserythropoietic anemia @ 0.95
pseudoleukemia > other specified anemias @ 0.95
splenic anemia infants > other specified anemias @ 0.95
anemia nos > anemia unspecified @ 0.85
anemia chemotherapy > anemia due to antineoplastic chemotherapy @ 0.95

# --- D65-D69 coagulation and platelets
consumption coagulopathy > disseminated intravascular coagulation defibrination syndrome @ 0.95
defibrination > disseminated intravascular coagulation defibrination syndrome @ 0.95
purpura fulminans > disseminated intravascular coagulation defibrination syndrome @ 0.95
fibrinolytic purpura > disseminated intravascular coagulation defibrination syndrome @ 0.95
afibrinogenemia acquired > disseminated intravascular coagulation defibrination syndrome @ 0.95
fibrinolytic hemorrhage > disseminated intravascular coagulation defibrination syndrome @ 0.95
intravascular coagulation > disseminated intravascular coagulation defibrination syndrome @ 0.95
hyperfibrinolysis acquired > disseminated intravascular coagulation defibrination syndrome @ 0.95
acquired fibrinogen deficiency > disseminated intravascular coagulation defibrination syndrome @ 0.95
diffuse intravascular > disseminated intravascular coagulation defibrination syndrome @ 0.95
antihemophilic globulin > hereditary factor viii deficiency
bleeder disease > hereditary factor viii deficiency
true hemophilia > hereditary factor viii deficiency
antihemophilic factor > hereditary factor viii deficiency
familial hemophilia > hereditary factor viii deficiency
hemophilia > hereditary factor viii deficiency
subhemophilia > hereditary factor viii deficiency
thromboplastin component > hereditary factor ix deficiency @ 0.95
factor nine > hereditary factor ix deficiency @ 0.95
vwd > von willebrand disease unspecified
angiohemophilia > von willebrand disease unspecified
vascular hemophilia > von willebrand disease unspecified
willebrand jurgens > von willebrand disease unspecified
pseudohemophilia > von willebrand disease unspecified
minot > von willebrand disease unspecified
constitutional thrombopathy > von willebrand disease unspecified
von willebrand jurgens > von willebrand disease unspecified
hereditary pseudohemophilia > von willebrand disease unspecified
willebrand > von willebrand disease unspecified
hemophilia c > hereditary factor xi deficiency @ 0.95
rosenthal disease > hereditary factor xi deficiency @ 0.95
factor eleven > hereditary factor xi deficiency @ 0.95
hypoproconvertinemia > hereditary deficiency of other clotting factors @ 0.95
fibrin stabilizing > hereditary deficiency of other clotting factors @ 0.95
prekallikrein > hereditary deficiency of other clotting factors @ 0.95
hmwk > hereditary deficiency of other clotting factors @ 0.95
fibrinogenopenia > hereditary deficiency of other clotting factors @ 0.95
congenital afibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
hypofibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
hypoprothrombinemia congenital > hereditary deficiency of other clotting factors @ 0.95
stuart factor > hereditary deficiency of other clotting factors @ 0.95
hypoprothrombinemia hereditary > hereditary deficiency of other clotting factors @ 0.95
plasminogen deficiency > hereditary deficiency of other clotting factors @ 0.95
williams trait > hereditary deficiency of other clotting factors @ 0.95
telfer > hereditary deficiency of other clotting factors @ 0.95
congenital fibrinogen deficiency > hereditary deficiency of other clotting factors @ 0.95
congenital prothrombin deficiency > hereditary deficiency of other clotting factors @ 0.95
congenital hypofibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
congenital dysfibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
familial fibrinogen deficiency > hereditary deficiency of other clotting factors @ 0.95
familial prothrombin deficiency > hereditary deficiency of other clotting factors @ 0.95
familial afibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
familial hypofibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
familial dysfibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
familial hypoprothrombinemia > hereditary deficiency of other clotting factors @ 0.95
hereditary fibrinogen deficiency > hereditary deficiency of other clotting factors @ 0.95
hereditary afibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
hereditary hypofibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
hereditary dysfibrinogenemia > hereditary deficiency of other clotting factors @ 0.95
factor i deficiency > hereditary deficiency of other clotting factors
factor seven deficiency > hereditary deficiency of other clotting factors
factor ten deficiency > hereditary deficiency of other clotting factors
factor five deficiency > hereditary deficiency of other clotting factors
combined factor v deficiency > hereditary deficiency of other clotting factors
factor v and viii deficiency > hereditary deficiency of other clotting factors
acquired factor viii inhibitor > acquired hemophilia @ 0.95
acquired factor inhibitors > acquired hemophilia @ 0.95
autoimmune hemophilia > acquired hemophilia @ 0.95
autoimmune factor viii inhibitor > acquired hemophilia @ 0.95
autoimmune factor inhibitors > acquired hemophilia @ 0.95
secondary hemophilia > acquired hemophilia @ 0.95
secondary factor viii inhibitor > acquired hemophilia @ 0.95
secondary factor inhibitors > acquired hemophilia @ 0.95
warfarin bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
warfarin hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
coumadin bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
coumadin hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
blood thinner bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
blood thinner hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
anticoagulant bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
anticoagulant hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
heparin bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
heparin hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
eliquis bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
eliquis hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
xarelto bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
xarelto hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
apixaban bleeding > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
apixaban hemorrhage > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
hyperheparinemia > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
drug-induced hemorrhagic > hemorrhagic disorder due to extrinsic circulating anticoagulants @ 0.95
antithrombinemia > other hemorrhagic disorder due to intrinsic circulating anticoagulants @ 0.95
antithromboplastinemia > other hemorrhagic disorder due to intrinsic circulating anticoagulants @ 0.95
anti-factor > other hemorrhagic disorder due to intrinsic circulating anticoagulants @ 0.95
antithromboplastinogenemia > other hemorrhagic disorder due to intrinsic circulating anticoagulants @ 0.95
liver coagulopathy > acquired coagulation factor deficiency @ 0.95
liver clotting deficiency > acquired coagulation factor deficiency @ 0.95
liver coagulation deficiency > acquired coagulation factor deficiency @ 0.95
liver bleeding deficiency > acquired coagulation factor deficiency @ 0.95
hepatic coagulopathy > acquired coagulation factor deficiency @ 0.95
hepatic clotting deficiency > acquired coagulation factor deficiency @ 0.95
hepatic coagulation deficiency > acquired coagulation factor deficiency @ 0.95
hepatic bleeding deficiency > acquired coagulation factor deficiency @ 0.95
vitamin k coagulopathy > acquired coagulation factor deficiency @ 0.95
vitamin k clotting deficiency > acquired coagulation factor deficiency @ 0.95
vitamin k bleeding deficiency > acquired coagulation factor deficiency @ 0.95
hypoprothrombinemia > acquired coagulation factor deficiency @ 0.85
fvl > activated protein c resistance @ 0.95
prothrombin mutation > prothrombin gene mutation @ 0.95
20210 > prothrombin gene mutation @ 0.95
antithrombin iii deficiency > other primary thrombophilia @ 0.95
at3 deficiency > other primary thrombophilia @ 0.95
at iii deficiency > other primary thrombophilia @ 0.95
heparin cofactor deficiency > other primary thrombophilia @ 0.95
hypercoagulable state > other primary thrombophilia @ 0.85
inherited clotting > other primary thrombophilia @ 0.85
thrombophilia > other primary thrombophilia @ 0.85
hypercoagulability > other primary thrombophilia @ 0.85
dysplasminogenemia > other primary thrombophilia @ 0.85
heparin cofactor > other primary thrombophilia @ 0.85
hypercoagulation primary > other primary thrombophilia @ 0.85
antiphospholipid > antiphospholipid syndrome
hughes antiphospholipid > antiphospholipid syndrome
sle inhibitor > lupus anticoagulant syndrome
lupus inhibitor > lupus anticoagulant syndrome
secondary hypercoagulable > other thrombophilia @ 0.95
secondary thrombophilia > other thrombophilia @ 0.95
acquired hypercoagulable > other thrombophilia @ 0.95
acquired thrombophilia > other thrombophilia @ 0.95
dysfibrinolysis > other specified coagulation defects
antiplasmin > other specified coagulation defects
pai-1 > other specified coagulation defects
plasminogen activator > other specified coagulation defects
plasmin inhibitor > other specified coagulation defects
hyperfibrinolysis congenital > other specified coagulation defects
coagulopathy > coagulation defect unspecified @ 0.85
wont clot > coagulation defect unspecified @ 0.85
not clot > coagulation defect unspecified @ 0.85
coagulation disorder > coagulation defect unspecified @ 0.85
coagulation deficiency > coagulation defect unspecified @ 0.85
henoch > allergic purpura
schonlein > allergic purpura
anaphylactoid purpura > allergic purpura
acute vascular purpura > allergic purpura
allergic vasculitis purpura > allergic purpura
purpura abdominalis > allergic purpura
visceral purpura > allergic purpura
nonthrombocytopenic idiopathic > allergic purpura
capillary toxicosis > allergic purpura
dense granule > qualitative platelet defects
thromboasthenia > qualitative platelet defects
dystrophic thrombocyte > qualitative platelet defects
thrombocytasthenia > qualitative platelet defects
aspirin-like defect > qualitative platelet defects
alpha granule deficiency > qualitative platelet defects
platelet defect > qualitative platelet defects
purpura simplex > other nonthrombocytopenic purpura @ 0.95
autoerythrocyte sensitization > other nonthrombocytopenic purpura @ 0.95
dna sensitivity purpura > other nonthrombocytopenic purpura @ 0.95
cachectic purpura > other nonthrombocytopenic purpura @ 0.95
orthostatic purpura > other nonthrombocytopenic purpura @ 0.95
werlhofs disease > immune thrombocytopenic purpura @ 0.95
idiopathic thrombocytopenic > immune thrombocytopenic purpura @ 0.95
immune thrombocytopenia > immune thrombocytopenic purpura @ 0.95
autoimmune thrombocytopenia > immune thrombocytopenic purpura @ 0.95
maculosus > immune thrombocytopenic purpura @ 0.95
tidal platelet > immune thrombocytopenic purpura @ 0.95
thrombolytic purpura > immune thrombocytopenic purpura @ 0.95
hemorrhagic purpura idiopathic > immune thrombocytopenic purpura @ 0.95
autoimmune thrombocytopenic purpura > immune thrombocytopenic purpura @ 0.95
may hegglin thrombocytopenia > congenital and hereditary thrombocytopenia purpura
myh9 > congenital and hereditary thrombocytopenia purpura
congenital amegakaryocytic > congenital and hereditary thrombocytopenia purpura
x-linked thrombocytopenia > congenital and hereditary thrombocytopenia purpura
familial thrombocytopenia > congenital and hereditary thrombocytopenia purpura
hereditary thrombocytopenia > congenital and hereditary thrombocytopenia purpura
paris trousseau > congenital and hereditary thrombocytopenia purpura
ankrd26 > congenital and hereditary thrombocytopenia purpura
congenital thrombocytopenia > congenital and hereditary thrombocytopenia purpura
harris platelet > congenital and hereditary thrombocytopenia purpura
megakaryocytic hypoplasia > other primary thrombocytopenia @ 0.95
amegakaryocytic thrombocytopenia acquired > other primary thrombocytopenia @ 0.95
primary thrombocytopenia > other primary thrombocytopenia @ 0.95
post-transfusion purpura > posttransfusion purpura @ 0.95
purpura transfusion > posttransfusion purpura @ 0.95
posttransfusion > posttransfusion purpura @ 0.95
thrombocytopenia drug > other secondary thrombocytopenia
thrombocytopenia dilutional > other secondary thrombocytopenia
thrombocytopenia alcohol > other secondary thrombocytopenia
thrombocytopenia transfusion > other secondary thrombocytopenia
thrombocytopenia hypersplenic > other secondary thrombocytopenia
thrombocytopenia sepsis > other secondary thrombocytopenia
thrombocytopenia massive transfusion > other secondary thrombocytopenia
thrombocytopenia extracorporeal > other secondary thrombocytopenia
thrombocytopenia quinine > other secondary thrombocytopenia
thrombocytopenia medication > other secondary thrombocytopenia
thrombopenia > thrombocytopenia unspecified @ 0.85
hereditary capillary > other specified hemorrhagic conditions @ 0.95
vascular pseudohemophilia > other specified hemorrhagic conditions @ 0.95
hemorrhagic disease > hemorrhagic condition unspecified @ 0.85
bleeding diathesis > hemorrhagic condition unspecified @ 0.85

# --- D70-D77 white cells, spleen, methemoglobin
congenital neutropenia > congenital agranulocytosis @ 0.95
elane > congenital agranulocytosis @ 0.95
hax1 > congenital agranulocytosis @ 0.95
infantile agranulocytosis > congenital agranulocytosis @ 0.95
genetic agranulocytosis > congenital agranulocytosis @ 0.95
neutropenia chemo > agranulocytosis secondary to cancer chemotherapy @ 0.95
neutropenia chemotherapy > agranulocytosis secondary to cancer chemotherapy @ 0.95
agranulocytosis chemo > agranulocytosis secondary to cancer chemotherapy @ 0.95
agranulocytosis chemotherapy > agranulocytosis secondary to cancer chemotherapy @ 0.95
neutropenia clozapine > other drug-induced agranulocytosis @ 0.95
neutropenia drug > other drug-induced agranulocytosis @ 0.95
neutropenia medication > other drug-induced agranulocytosis @ 0.95
neutropenia methimazole > other drug-induced agranulocytosis @ 0.95
agranulocytosis clozapine > other drug-induced agranulocytosis @ 0.95
agranulocytosis drug > other drug-induced agranulocytosis @ 0.95
agranulocytosis medication > other drug-induced agranulocytosis @ 0.95
agranulocytosis methimazole > other drug-induced agranulocytosis @ 0.95
neutropenia cyclic hematopoiesis > cyclic neutropenia @ 0.95
neutropenia ethnic > other neutropenia @ 0.95
neutropenia benign > other neutropenia @ 0.95
neutropenia idiopathic > other neutropenia @ 0.95
neutropenia immune > other neutropenia @ 0.95
neutropenia chronic benign > other neutropenia @ 0.95
neutropenia alloimmune > other neutropenia @ 0.95
neutropenia familial benign > other neutropenia @ 0.95
neutropenia hereditary benign > other neutropenia @ 0.95
schultz disease > neutropenia unspecified @ 0.85
granulocytopenia > neutropenia unspecified @ 0.85
febrile neutropenia > neutropenia unspecified @ 0.85
agranulocytosis > neutropenia unspecified @ 0.85
neutrophilopenia > neutropenia unspecified @ 0.85
schultz angina > neutropenia unspecified @ 0.85
mucositis necroticans agranulocytica > neutropenia unspecified @ 0.85
pernicious leukopenia > neutropenia unspecified @ 0.85
kracke syndrome > neutropenia unspecified @ 0.85
kracke > neutropenia unspecified @ 0.85
chronic granulomatous disease > other functional disorders of polymorphonuclear neutrophils
cgd > other functional disorders of polymorphonuclear neutrophils
granulomatous disease childhood > other functional disorders of polymorphonuclear neutrophils
septic granulomatosis > other functional disorders of polymorphonuclear neutrophils
progressive septic > other functional disorders of polymorphonuclear neutrophils
bridges good > other functional disorders of polymorphonuclear neutrophils
dysphagocytosis > other functional disorders of polymorphonuclear neutrophils
quie > other functional disorders of polymorphonuclear neutrophils
chronic dysphagocytosis > other functional disorders of polymorphonuclear neutrophils
neutrophil dysfunction > other functional disorders of polymorphonuclear neutrophils
x-linked granulomatous > other functional disorders of polymorphonuclear neutrophils
chronic childhood granulomatous > other functional disorders of polymorphonuclear neutrophils
good quie > other functional disorders of polymorphonuclear neutrophils
lad type > leukocyte adhesion deficiency @ 0.95
lad ii > leukocyte adhesion deficiency @ 0.95
lad iii > leukocyte adhesion deficiency @ 0.95
rambam > leukocyte adhesion deficiency @ 0.95
leukocyte adhesion > leukocyte adhesion deficiency @ 0.95
kindlin > leukocyte adhesion deficiency @ 0.95
alder anomaly > genetic anomalies of leukocytes @ 0.95
alder > genetic anomalies of leukocytes @ 0.95
dohle bodies anomaly > genetic anomalies of leukocytes @ 0.95
jordan anomaly > genetic anomalies of leukocytes @ 0.95
hereditary hypersegmentation > genetic anomalies of leukocytes @ 0.95
hereditary hyposegmentation > genetic anomalies of leukocytes @ 0.95
reilly anomaly > genetic anomalies of leukocytes @ 0.95
hereditary leukocytic > genetic anomalies of leukocytes @ 0.95
leukocytic granulation anomaly > genetic anomalies of leukocytes @ 0.95
hypereosinophilia > eosinophilia unspecified @ 0.85
elevated eosinophils > eosinophilia unspecified @ 0.85
idiopathic hes > idiopathic hypereosinophilic syndrome ihes @ 0.95
primary hypereosinophilic > idiopathic hypereosinophilic syndrome ihes @ 0.95
idiopathic hypereosinophilic > idiopathic hypereosinophilic syndrome ihes @ 0.95
lymphocytic hes > lymphocytic variant hypereosinophilic syndrome @ 0.95
lymphocytic hypereosinophilic > lymphocytic variant hypereosinophilic syndrome @ 0.95
drug reaction eosinophilia > drug rash with eosinophilia and systemic symptoms syndrome
drug hypersensitivity eosinophilia > drug rash with eosinophilia and systemic symptoms syndrome
dihs > drug rash with eosinophilia and systemic symptoms syndrome
familial eosinophilia > other eosinophilia @ 0.95
hereditary eosinophilia > other eosinophilia @ 0.95
low white blood > decreased white blood cell count unspecified
leukocytopenia > decreased white blood cell count unspecified
monocytopenia > other decreased white blood cell count @ 0.95
eosinopenia > other decreased white blood cell count @ 0.95
basopenia > other decreased white blood cell count @ 0.95
basophilic leukopenia > other decreased white blood cell count @ 0.95
eosinophilic leukopenia > other decreased white blood cell count @ 0.95
monocytic leukopenia > other decreased white blood cell count @ 0.95
leukocytosis > elevated white blood cell count unspecified
high white blood > elevated white blood cell count unspecified
elevated wbc > elevated white blood cell count unspecified
bands elevated > bandemia
band cells > bandemia
leukemoid lymphocytic > leukemoid reaction @ 0.95
leukemoid monocytic > leukemoid reaction @ 0.95
leukemoid myelocytic > leukemoid reaction @ 0.95
leukemoid basophilic > leukemoid reaction @ 0.95
myelokathexis > other specified disorders of white blood cells
whim > other specified disorders of white blood cells
white cell anomaly specified > other specified disorders of white blood cells
asplenia acquired > hyposplenism @ 0.95
postsurgical asplenia > hyposplenism @ 0.95
hyposplenia > hyposplenism @ 0.95
atrophic spleen > hyposplenism @ 0.95
autosplenectomy > hyposplenism @ 0.95
postsplenectomy hyposplenism > hyposplenism @ 0.95
hypersplenia > hypersplenism @ 0.95
splenic cytopenia > hypersplenism @ 0.95
fibrocongestive > chronic congestive splenomegaly @ 0.95
banti splenomegaly > chronic congestive splenomegaly @ 0.95
spleen pseudocyst > cyst of spleen @ 0.95
spleen rupture spontaneous > infarction of spleen @ 0.95
splenic rupture spontaneous > infarction of spleen @ 0.95
doan > neutropenic splenomegaly @ 0.95
wiseman > neutropenic splenomegaly @ 0.95
wiseman doan > neutropenic splenomegaly @ 0.95
splenic neutropenia > neutropenic splenomegaly @ 0.95
spleen hyperplasia > other diseases of spleen @ 0.95
spleen necrosis > other diseases of spleen @ 0.95
spleen peliosis > other diseases of spleen @ 0.95
spleen hyalinosis > other diseases of spleen @ 0.95
spleen granuloma > other diseases of spleen @ 0.95
spleen capsulitis > other diseases of spleen @ 0.95
spleen wandering acquired > other diseases of spleen @ 0.95
spleen movable > other diseases of spleen @ 0.95
spleen hematoma nontraumatic > other diseases of spleen @ 0.95
spleen displacement acquired > other diseases of spleen @ 0.95
spleen contraction > other diseases of spleen @ 0.95
spleen edema > other diseases of spleen @ 0.95
spleen hypertrophy capsule > other diseases of spleen @ 0.95
spleen siderosis > other diseases of spleen @ 0.95
spleen ulcer > other diseases of spleen @ 0.95
spleen nodule > other diseases of spleen @ 0.95
splenic hemorrhage > other diseases of spleen @ 0.95
splenic hyperplasia > other diseases of spleen @ 0.95
splenic necrosis > other diseases of spleen @ 0.95
splenic peliosis > other diseases of spleen @ 0.95
splenic hyalinosis > other diseases of spleen @ 0.95
splenic granuloma > other diseases of spleen @ 0.95
splenic capsulitis > other diseases of spleen @ 0.95
splenic wandering acquired > other diseases of spleen @ 0.95
splenic movable > other diseases of spleen @ 0.95
splenic hematoma nontraumatic > other diseases of spleen @ 0.95
splenic perisplenitis > other diseases of spleen @ 0.95
splenic displacement acquired > other diseases of spleen @ 0.95
splenic contraction > other diseases of spleen @ 0.95
splenic edema > other diseases of spleen @ 0.95
splenic hypertrophy capsule > other diseases of spleen @ 0.95
splenic siderosis > other diseases of spleen @ 0.95
splenic ulcer > other diseases of spleen @ 0.95
splenic nodule > other diseases of spleen @ 0.95
episplenitis > other diseases of spleen @ 0.95
splenopathy > disease of spleen unspecified @ 0.95
spleen disease > disease of spleen unspecified @ 0.95
hb-m > congenital methemoglobinemia @ 0.95
hereditary methemoglobinemia > congenital methemoglobinemia @ 0.95
methemoglobin reductase > congenital methemoglobinemia @ 0.95
cytochrome b5 > congenital methemoglobinemia @ 0.95
blue people > congenital methemoglobinemia @ 0.95
nadh diaphorase > congenital methemoglobinemia @ 0.95
dpnh > congenital methemoglobinemia @ 0.95
acquired methemoglobinemia > other methemoglobinemias @ 0.95
toxic methemoglobinemia > other methemoglobinemias @ 0.95
methemoglobinemia benzocaine > other methemoglobinemias @ 0.95
talma > other methemoglobinemias @ 0.95
methemoglobinemia drug > other methemoglobinemias @ 0.95
enterogenic cyanosis > other methemoglobinemias @ 0.95
microbic cyanosis > other methemoglobinemias @ 0.95
van den bergh disease > other methemoglobinemias @ 0.95
autotoxic cyanosis > other methemoglobinemias @ 0.95
congenital erythrocytosis > familial erythrocytosis @ 0.95
epor > familial erythrocytosis @ 0.95
hereditary erythrocytosis > familial erythrocytosis @ 0.95
primary familial polycythemia > familial erythrocytosis @ 0.95
congenital polycythemia familial > familial erythrocytosis @ 0.95
gaisboeck > secondary polycythemia @ 0.95
altitude polycythemia > secondary polycythemia @ 0.95
monge polycythemia > secondary polycythemia @ 0.95
too many red blood > secondary polycythemia @ 0.95
emotional polycythemia > secondary polycythemia @ 0.95
spurious polycythemia > secondary polycythemia @ 0.95
nephrogenous polycythemia > secondary polycythemia @ 0.95
stress erythrocytosis > secondary polycythemia @ 0.95
erythrocytosis > secondary polycythemia @ 0.95
acquired polycythemia > secondary polycythemia @ 0.95
erythrocythemia > secondary polycythemia @ 0.95
secondary myelofibrosis > myelofibrosis
hitt > heparin-induced thrombocytopenia unspecified @ 0.8
white clot syndrome > heparin-induced thrombocytopenia unspecified @ 0.8
hit type ii > immune-mediated heparin-induced thrombocytopenia @ 0.95
immune hit > immune-mediated heparin-induced thrombocytopenia @ 0.95
hit thrombosis > immune-mediated heparin-induced thrombocytopenia @ 0.95
hit type i > non-immune heparin-induced thrombocytopenia @ 0.95
nonimmune hit > non-immune heparin-induced thrombocytopenia @ 0.95
reactive thrombocytosis > other thrombocytosis @ 0.95
secondary thrombocytosis > other thrombocytosis @ 0.95
vitt > other platelet-activating anti-pf4 disorders @ 0.95
vaccine-induced thrombotic > other platelet-activating anti-pf4 disorders @ 0.95
spontaneous hit > other platelet-activating anti-pf4 disorders @ 0.95
vaccine thrombotic thrombocytopenia > other platelet-activating anti-pf4 disorders @ 0.95
anti-pf4 > other platelet-activating anti-pf4 disorders @ 0.95
high platelets > thrombocytosis unspecified @ 0.85
elevated platelets > thrombocytosis unspecified @ 0.85
vexas > other specified diseases of blood and blood-forming organs
marrow necrosis > other specified diseases of blood and blood-forming organs
bone marrow necrosis > other specified diseases of blood and blood-forming organs
familial hemophagocytic > hemophagocytic lymphohistiocytosis @ 0.95
hemophagocytic reticulosis > hemophagocytic lymphohistiocytosis @ 0.95
familial lymphohistiocytosis > hemophagocytic lymphohistiocytosis @ 0.95
munc13 > hemophagocytic lymphohistiocytosis @ 0.95
mononuclear phagocyte histiocytosis > hemophagocytic lymphohistiocytosis @ 0.95
hlh infection > hemophagocytic syndrome infection-associated @ 0.95
hlh viral > hemophagocytic syndrome infection-associated @ 0.95
hlh ebv > hemophagocytic syndrome infection-associated @ 0.95
hlh epstein barr > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytic infection > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytic viral > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytic ebv > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytic epstein barr > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytosis infection > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytosis viral > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytosis ebv > hemophagocytic syndrome infection-associated @ 0.95
hemophagocytosis epstein barr > hemophagocytic syndrome infection-associated @ 0.95
rosai > other histiocytosis syndromes
dorfman > other histiocytosis syndromes
jxg > other histiocytosis syndromes
histiocytosis massive lymphadenopathy > other histiocytosis syndromes
indeterminate histiocytosis > other histiocytosis syndromes
generalized eruptive histiocytoma > other histiocytosis syndromes

# --- D80-D89 immunodeficiency by gene and old name
btk > hereditary hypogammaglobulinemia @ 0.95
x-linked agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
congenital agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
recessive agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
sex-linked agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
hereditary agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
infantile agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
mu heavy chain agammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
familial hypogammaglobulinemia > hereditary hypogammaglobulinemia @ 0.95
igll1 > hereditary hypogammaglobulinemia @ 0.95
blnk > hereditary hypogammaglobulinemia @ 0.95
agammaglobulinemia > nonfamilial hypogammaglobulinemia @ 0.85
acquired hypogammaglobulinemia > nonfamilial hypogammaglobulinemia @ 0.85
low immunoglobulins > nonfamilial hypogammaglobulinemia @ 0.85
hypogammaglobulinemia > nonfamilial hypogammaglobulinemia @ 0.85
low gammaglobulin > nonfamilial hypogammaglobulinemia @ 0.85
low antibodies > nonfamilial hypogammaglobulinemia @ 0.85
iga deficiency > selective deficiency of immunoglobulin a iga @ 0.95
iga immunodeficiency > selective deficiency of immunoglobulin a iga @ 0.95
no iga > selective deficiency of immunoglobulin a iga @ 0.95
low iga > selective deficiency of immunoglobulin a iga @ 0.95
dysgammaglobulinemia iga > selective deficiency of immunoglobulin a iga @ 0.95
igg subclass > selective deficiency of immunoglobulin g igg subclasses @ 0.95
igg2 > selective deficiency of immunoglobulin g igg subclasses @ 0.95
igg deficiency > selective deficiency of immunoglobulin g igg subclasses @ 0.95
igg3 > selective deficiency of immunoglobulin g igg subclasses @ 0.95
igg1 deficiency > selective deficiency of immunoglobulin g igg subclasses @ 0.95
low igg > selective deficiency of immunoglobulin g igg subclasses @ 0.95
igm deficiency > selective deficiency of immunoglobulin m igm @ 0.95
igm immunodeficiency > selective deficiency of immunoglobulin m igm @ 0.95
low igm > selective deficiency of immunoglobulin m igm @ 0.95
no igm > selective deficiency of immunoglobulin m igm @ 0.95
hyper-igm > immunodeficiency with increased immunoglobulin m igm @ 0.95
cd40 ligand > immunodeficiency with increased immunoglobulin m igm @ 0.95
cd40lg > immunodeficiency with increased immunoglobulin m igm @ 0.95
cd40 deficiency > immunodeficiency with increased immunoglobulin m igm @ 0.95
aid deficiency > immunodeficiency with increased immunoglobulin m igm @ 0.95
ung deficiency > immunodeficiency with increased immunoglobulin m igm @ 0.95
aicda > immunodeficiency with increased immunoglobulin m igm @ 0.95
hyperimmunoglobulin m > immunodeficiency with increased immunoglobulin m igm @ 0.95
hyperimmunoglobulinemia m > immunodeficiency with increased immunoglobulin m igm @ 0.95
specific antibody deficiency > antibody deficiency with near-normal immunoglobulins or with hyperimmunoglobulinemia @ 0.95
polysaccharide antibody > antibody deficiency with near-normal immunoglobulins or with hyperimmunoglobulinemia @ 0.95
hyperimmunoglobulinemia antibody > antibody deficiency with near-normal immunoglobulins or with hyperimmunoglobulinemia @ 0.95
antibody deficiency normal immunoglobulins > antibody deficiency with near-normal immunoglobulins or with hyperimmunoglobulinemia @ 0.95
antibody deficiency near > antibody deficiency with near-normal immunoglobulins or with hyperimmunoglobulinemia @ 0.95
transient low immunoglobulins > transient hypogammaglobulinemia of infancy @ 0.95
transient hypogammaglobulinemia > transient hypogammaglobulinemia of infancy @ 0.95
kappa chain deficiency > other immunodeficiencies with predominantly antibody defects @ 0.95
heavy chain deletion > other immunodeficiencies with predominantly antibody defects @ 0.95
ak2 > severe combined immunodeficiency scid with reticular dysgenesis @ 0.95
de vaal > severe combined immunodeficiency scid with reticular dysgenesis @ 0.95
vaal disease > severe combined immunodeficiency scid with reticular dysgenesis @ 0.95
reticular dysgenesia > severe combined immunodeficiency scid with reticular dysgenesis @ 0.95
reticular dysgenesis > severe combined immunodeficiency scid with reticular dysgenesis @ 0.95
congenital aleukocytosis > severe combined immunodeficiency scid with reticular dysgenesis @ 0.95
rag1 > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
rag2 > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
dclre1c > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
t-b- scid > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
swiss-type > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
alymphocytosis > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
lymphopenic agammaglobulinemia > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
lig4 > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
t negative b negative > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
glanzmann riniker > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
prkdc > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
cernunnos > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
thymic alymphoplasia agammaglobulinemia > severe combined immunodeficiency scid with low t- and b-cell numbers @ 0.95
jak3 > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
il7r > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
il2rg > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
x-scid > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
x-linked severe combined > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
common gamma chain > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
t-b+ > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
cd3 delta > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
cd3 deficiency > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
x-linked scid > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
cd45 deficiency > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
interleukin 7 receptor > severe combined immunodeficiency scid with low or normal b-cell numbers @ 0.95
ada-scid > severe combined immunodeficiency due to adenosine deaminase deficiency @ 0.95
adenosine deaminase scid > severe combined immunodeficiency due to adenosine deaminase deficiency @ 0.95
dada2 > adenosine deaminase 2 deficiency @ 0.95
ada2 > adenosine deaminase 2 deficiency @ 0.95
cecr1 > adenosine deaminase 2 deficiency @ 0.95
cellular immunodeficiency with immunoglobulins > nezelof's syndrome @ 0.95
thymic alymphoplasia > nezelof's syndrome @ 0.95
pnp deficiency > purine nucleoside phosphorylase pnp deficiency @ 0.95
nucleoside phosphorylase > purine nucleoside phosphorylase pnp deficiency @ 0.95
bare lymphocyte > major histocompatibility complex class i deficiency @ 0.85
tap1 > major histocompatibility complex class i deficiency @ 0.85
tap2 > major histocompatibility complex class i deficiency @ 0.85
tapasin > major histocompatibility complex class i deficiency @ 0.85
mhc class i > major histocompatibility complex class i deficiency @ 0.85
mhc i > major histocompatibility complex class i deficiency @ 0.85
bare lymphocyte type ii > major histocompatibility complex class ii deficiency @ 0.95
bare lymphocyte 2 > major histocompatibility complex class ii deficiency @ 0.95
ciita > major histocompatibility complex class ii deficiency @ 0.95
rfx > major histocompatibility complex class ii deficiency @ 0.95
rfxank > major histocompatibility complex class ii deficiency @ 0.95
mhc class ii > major histocompatibility complex class ii deficiency @ 0.95
mhc ii > major histocompatibility complex class ii deficiency @ 0.95
rfx5 > major histocompatibility complex class ii deficiency @ 0.95
btd > biotinidase deficiency @ 0.95
juvenile multiple carboxylase > biotinidase deficiency @ 0.95
multiple carboxylase > other biotin-dependent carboxylase deficiency
hlcs > other biotin-dependent carboxylase deficiency
neonatal multiple carboxylase > other biotin-dependent carboxylase deficiency
apds > activated phosphoinositide 3-kinase delta syndrome @ 0.95
pi3k > activated phosphoinositide 3-kinase delta syndrome @ 0.95
pi3 kinase delta > activated phosphoinositide 3-kinase delta syndrome @ 0.95
pasli > activated phosphoinositide 3-kinase delta syndrome @ 0.95
p110 delta > activated phosphoinositide 3-kinase delta syndrome @ 0.95
pik3cd > activated phosphoinositide 3-kinase delta syndrome @ 0.95
pik3r1 > activated phosphoinositide 3-kinase delta syndrome @ 0.95
zap-70 > other combined immunodeficiencies
card11 > other combined immunodeficiencies
dock8 > other combined immunodeficiencies
dock2 > other combined immunodeficiencies
cd8 deficiency > other combined immunodeficiencies
lck deficiency > other combined immunodeficiencies
malt1 > other combined immunodeficiencies
coronin > other combined immunodeficiencies
coro1a > other combined immunodeficiencies
stk4 > other combined immunodeficiencies
mst1 > other combined immunodeficiencies
cd25 deficiency > other combined immunodeficiencies
ctps1 > other combined immunodeficiencies
il2ra > other combined immunodeficiencies
orai1 > other combined immunodeficiencies
stim1 > other combined immunodeficiencies
rhoh > other combined immunodeficiencies
bcl10 > other combined immunodeficiencies
itk deficiency > other combined immunodeficiencies
ox40 > other combined immunodeficiencies
tfrc > other combined immunodeficiencies
il21 > other combined immunodeficiencies
moesin > other combined immunodeficiencies
magt1 > other combined immunodeficiencies
xmen > other combined immunodeficiencies
ikzf1 > other combined immunodeficiencies
bach2 > other combined immunodeficiencies
cd27 deficiency > other combined immunodeficiencies
cd70 > other combined immunodeficiencies
bubble boy > combined immunodeficiency unspecified @ 0.85
scid > combined immunodeficiency unspecified @ 0.85
severe combined > combined immunodeficiency unspecified @ 0.85
combined immune deficiency > combined immunodeficiency unspecified @ 0.85
bubble baby > combined immunodeficiency unspecified @ 0.85
aldrich > wiskott-aldrich syndrome @ 0.95
thrombocytopenia eczema > wiskott-aldrich syndrome @ 0.95
was protein > wiskott-aldrich syndrome @ 0.95
immunodeficiency thrombocytopenia eczema > wiskott-aldrich syndrome @ 0.95
digeorge > di george's syndrome @ 0.95
di george > di george's syndrome @ 0.95
pharyngeal pouch > di george's syndrome @ 0.95
third fourth pharyngeal > di george's syndrome @ 0.95
harrington syndrome > di george's syndrome @ 0.95
congenital absence thymus > di george's syndrome @ 0.95
thymic aplasia immunodeficiency > di george's syndrome @ 0.95
immunodeficiency dwarfism > immunodeficiency with short-limbed stature @ 0.95
immunodeficiency short limb > immunodeficiency with short-limbed stature @ 0.95
immunodeficiency cartilage hair > immunodeficiency with short-limbed stature @ 0.95
immune deficiency dwarfism > immunodeficiency with short-limbed stature @ 0.95
immune deficiency short limb > immunodeficiency with short-limbed stature @ 0.95
immune deficiency cartilage hair > immunodeficiency with short-limbed stature @ 0.95
duncan > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
xlp1 > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
xlp2 > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
sap deficiency > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
xiap > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
sh2d1a > immunodeficiency following hereditary defective response to epstein-barr virus @ 0.95
job syndrome > hyperimmunoglobulin e ige syndrome @ 0.95
hyper-ige > hyperimmunoglobulin e ige syndrome @ 0.95
buckley > hyperimmunoglobulin e ige syndrome @ 0.95
stat3 > hyperimmunoglobulin e ige syndrome @ 0.95
hies > hyperimmunoglobulin e ige syndrome @ 0.95
hyperimmunoglobulin e > hyperimmunoglobulin e ige syndrome @ 0.95
hyperimmunoglobulinemia e > hyperimmunoglobulin e ige syndrome @ 0.95
icf syndrome > immunodeficiency associated with other specified major defects @ 0.85
immunodeficiency centromeric > immunodeficiency associated with other specified major defects @ 0.85
schimke immuno > immunodeficiency associated with other specified major defects @ 0.85
roifman > immunodeficiency associated with other specified major defects @ 0.85
hepatic veno-occlusive immunodeficiency > immunodeficiency associated with other specified major defects @ 0.85
immunodeficiency facial > immunodeficiency associated with other specified major defects @ 0.85
cvid > common variable immunodeficiency unspecified
common variable > common variable immunodeficiency unspecified
lrba > common variable immunodeficiency unspecified
taci > common variable immunodeficiency unspecified
icos > common variable immunodeficiency unspecified
nfkb1 > common variable immunodeficiency unspecified
baff receptor > common variable immunodeficiency unspecified
tnfrsf13b > common variable immunodeficiency unspecified
cd19 deficiency > common variable immunodeficiency unspecified
cd20 deficiency > common variable immunodeficiency unspecified
late-onset agammaglobulinemia > common variable immunodeficiency unspecified
lfa-1 > lymphocyte function antigen-1 lfa-1 defect @ 0.95
lfa1 > lymphocyte function antigen-1 lfa-1 defect @ 0.95
lymphocyte function antigen > lymphocyte function antigen-1 lfa-1 defect @ 0.95
cd11 > lymphocyte function antigen-1 lfa-1 defect @ 0.95
cd18 > lymphocyte function antigen-1 lfa-1 defect @ 0.95
c1 esterase > defects in the complement system @ 0.95
c1 inhibitor > defects in the complement system @ 0.95
c1-inh > defects in the complement system @ 0.95
hereditary angio-oedema > defects in the complement system @ 0.95
properdin deficiency > defects in the complement system @ 0.95
mannose-binding lectin deficiency > defects in the complement system @ 0.95
mannan-binding deficiency > defects in the complement system @ 0.95
masp2 deficiency > defects in the complement system @ 0.95
terminal complement deficiency > defects in the complement system @ 0.95
ficolin deficiency > defects in the complement system @ 0.95
immunosuppressed medication > immunodeficiency due to drugs @ 0.95
immunosuppressed steroids > immunodeficiency due to drugs @ 0.95
immunosuppressed drug > immunodeficiency due to drugs @ 0.95
immunosuppressed methotrexate > immunodeficiency due to drugs @ 0.95
immunosuppressed prednisone > immunodeficiency due to drugs @ 0.95
immunosuppressed biologics > immunodeficiency due to drugs @ 0.95
immunosuppressed chemo > immunodeficiency due to drugs @ 0.95
immunocompromised medication > immunodeficiency due to drugs @ 0.95
immunocompromised steroids > immunodeficiency due to drugs @ 0.95
immunocompromised drug > immunodeficiency due to drugs @ 0.95
immunocompromised methotrexate > immunodeficiency due to drugs @ 0.95
immunocompromised prednisone > immunodeficiency due to drugs @ 0.95
immunocompromised biologics > immunodeficiency due to drugs @ 0.95
immunocompromised chemo > immunodeficiency due to drugs @ 0.95
immunodeficiency medication > immunodeficiency due to drugs @ 0.95
immunodeficiency steroids > immunodeficiency due to drugs @ 0.95
immunodeficiency drug > immunodeficiency due to drugs @ 0.95
immunodeficiency methotrexate > immunodeficiency due to drugs @ 0.95
immunodeficiency prednisone > immunodeficiency due to drugs @ 0.95
immunodeficiency biologics > immunodeficiency due to drugs @ 0.95
immunodeficiency chemo > immunodeficiency due to drugs @ 0.95
immunosuppressed radiation > immunodeficiency due to external causes @ 0.95
immunosuppressed bone marrow transplant > immunodeficiency due to external causes @ 0.95
immunocompromised radiation > immunodeficiency due to external causes @ 0.95
immunocompromised bone marrow transplant > immunodeficiency due to external causes @ 0.95
immunodeficiency radiation > immunodeficiency due to external causes @ 0.95
immunodeficiency bone marrow transplant > immunodeficiency due to external causes @ 0.95
immunosuppressed cancer > immunodeficiency due to conditions classified elsewhere @ 0.95
immunosuppressed hiv > immunodeficiency due to conditions classified elsewhere @ 0.95
immunosuppressed diabetes > immunodeficiency due to conditions classified elsewhere @ 0.95
immunosuppressed disease > immunodeficiency due to conditions classified elsewhere @ 0.95
immunocompromised cancer > immunodeficiency due to conditions classified elsewhere @ 0.95
immunocompromised hiv > immunodeficiency due to conditions classified elsewhere @ 0.95
immunocompromised diabetes > immunodeficiency due to conditions classified elsewhere @ 0.95
immunocompromised disease > immunodeficiency due to conditions classified elsewhere @ 0.95
weak immune > immunodeficiency unspecified @ 0.85
immunosuppressed > immunodeficiency unspecified @ 0.85
immunodeficient > immunodeficiency unspecified @ 0.85
boeck > sarcoidosis unspecified
boecks sarcoid > sarcoidosis unspecified
besnier > sarcoidosis unspecified
besnier boeck > sarcoidosis unspecified
schaumann > sarcoidosis unspecified
schaumanns disease > sarcoidosis unspecified
lofgren > sarcoidosis unspecified
loefgren > sarcoidosis unspecified
lymphogranulomatosis benign > sarcoidosis unspecified
boeck schaumann > sarcoidosis unspecified
mortimer malady > sarcoidosis unspecified
hutchinson boeck > sarcoidosis unspecified
sarcoid nos > sarcoidosis unspecified
sarcoid lymphadenopathy > sarcoidosis of lymph nodes @ 0.95
sarcoid hilar > sarcoidosis of lymph nodes @ 0.95
sarcoid mediastinal node > sarcoidosis of lymph nodes @ 0.95
sarcoid lymphadenitis > sarcoidosis of lymph nodes @ 0.95
scar sarcoid > sarcoidosis of skin @ 0.95
angiolupoid > sarcoidosis of skin @ 0.95
sarcoid uveitis > sarcoid iridocyclitis @ 0.95
sarcoid iritis > sarcoid iridocyclitis @ 0.95
sarcoid cranial > multiple cranial nerve palsies in sarcoidosis @ 0.95
sarcoid facial palsy > multiple cranial nerve palsies in sarcoidosis @ 0.95
sarcoid cranial neuropathy > multiple cranial nerve palsies in sarcoidosis @ 0.95
sarcoid leptomeningeal > sarcoid meningitis @ 0.95
sarcoid cardiomyopathy > sarcoid myocarditis @ 0.95
sarcoid arthritis > sarcoid arthropathy @ 0.95
sarcoid polyarthritis > sarcoid arthropathy @ 0.95
jungling > sarcoid arthropathy @ 0.95
sarcoid myopathy > sarcoid myositis @ 0.95
sarcoid nephritis > sarcoid pyelonephritis @ 0.95
sarcoid renal > sarcoid pyelonephritis @ 0.95
sarcoid bone > sarcoidosis of other sites @ 0.95
sarcoid eye > sarcoidosis of other sites @ 0.95
sarcoid hepatic > sarcoidosis of other sites @ 0.95
sarcoid splenic > sarcoidosis of other sites @ 0.95
sarcoid lacrimal > sarcoidosis of other sites @ 0.95
sarcoid neuro > sarcoidosis of other sites @ 0.95
sarcoid nervous > sarcoidosis of other sites @ 0.95
sarcoid salivary > sarcoidosis of other sites @ 0.95
sarcoid larynx > sarcoidosis of other sites @ 0.95
sarcoid nose > sarcoidosis of other sites @ 0.95
sarcoid sinus > sarcoidosis of other sites @ 0.95
sarcoid breast > sarcoidosis of other sites @ 0.95
sarcoid testis > sarcoidosis of other sites @ 0.95
sarcoid stomach > sarcoidosis of other sites @ 0.95
sarcoid retina > sarcoidosis of other sites @ 0.95
sarcoid optic > sarcoidosis of other sites @ 0.95
sarcoid orbit > sarcoidosis of other sites @ 0.95
sarcoid dactylitis > sarcoidosis of other sites @ 0.95
sarcoid gland > sarcoidosis of other sites @ 0.95
heerfordts syndrome > sarcoidosis of other sites @ 0.95
uveoparotitis > sarcoidosis of other sites @ 0.95
waldenstrom uveoparotitis > sarcoidosis of other sites @ 0.95
neurosarcoid > sarcoidosis of other sites @ 0.95
polyclonal gammopathy > polyclonal hypergammaglobulinemia @ 0.95
benign hypergammaglobulinemic > polyclonal hypergammaglobulinemia @ 0.95
waldenstrom purpura > polyclonal hypergammaglobulinemia @ 0.95
mixed cryoglobulin > cryoglobulinemia
cryofibrinogenemia > cryoglobulinemia
high globulins > hypergammaglobulinemia unspecified @ 0.95
hyperglobulinemia > hypergammaglobulinemia unspecified @ 0.95
hypergammaglobulinaemia > hypergammaglobulinemia unspecified @ 0.95
immune reconstitution > immune reconstitution syndrome @ 0.95
iris hiv > immune reconstitution syndrome @ 0.95
mcas > mast cell activation unspecified
mast cell activation > mast cell activation unspecified
alpha tryptasemia > hereditary alpha tryptasemia @ 0.95
gvhd > graft-versus-host disease unspecified
graft versus host > graft-versus-host disease unspecified
graft vs host > graft-versus-host disease unspecified
acute gvhd > acute graft-versus-host disease @ 0.95
agvhd > acute graft-versus-host disease @ 0.95
acute graft > acute graft-versus-host disease @ 0.95
chronic gvhd > chronic graft-versus-host disease @ 0.95
cgvhd > chronic graft-versus-host disease @ 0.95
chronic graft > chronic graft-versus-host disease @ 0.95
alps > autoimmune lymphoproliferative syndrome @ 0.95
cytokine storm > cytokine release syndrome grade unspecified
cytokine release > cytokine release syndrome grade unspecified
igg4-related > igg4-related disease @ 0.95
immunoglobulin g4 > igg4-related disease @ 0.95
autoimmune specified disorder nec > other specified disorders involving the immune mechanism not elsewhere classified @ 0.8
immune disorder > disorder involving the immune mechanism unspecified @ 0.85
immune system disorder > disorder involving the immune mechanism unspecified @ 0.85

# --- Organs and what is wrong with them, P to Z
hardening spleen > other diseases of spleen @ 0.8 in: icd10cm
induration spleen > other diseases of spleen @ 0.8 in: icd10cm
dropped spleen > other diseases of spleen @ 0.8 in: icd10cm
sagging spleen > other diseases of spleen @ 0.8 in: icd10cm
retraction spleen > other diseases of spleen @ 0.8 in: icd10cm
contracture spleen > other diseases of spleen @ 0.8 in: icd10cm
hole in spleen > other diseases of spleen @ 0.8 in: icd10cm
thinning spleen > hyposplenism @ 0.8 in: icd10cm
pain thyroid > other specified disorders of thyroid @ 0.8 in: icd10cm
ache thyroid > other specified disorders of thyroid @ 0.8 in: icd10cm
burst thyroid > other specified disorders of thyroid @ 0.8 in: icd10cm
thickening thyroid > nontoxic goiter unspecified @ 0.8 in: icd10cm
thinning thyroid > atrophy of thyroid @ 0.8 in: icd10cm
scar thyroid > other chronic thyroiditis @ 0.8 in: icd10cm
cicatrix thyroid > other chronic thyroiditis @ 0.8 in: icd10cm
hardening thyroid > other chronic thyroiditis @ 0.8 in: icd10cm
induration thyroid > other chronic thyroiditis @ 0.8 in: icd10cm
sloughing thyroid > other specified disorders of thyroid @ 0.8 in: icd10cm
thinning adrenal gland > other adrenocortical insufficiency @ 0.8 in: icd10cm
atrophy adrenal gland > other adrenocortical insufficiency @ 0.8 in: icd10cm
thinning suprarenal > other adrenocortical insufficiency @ 0.8 in: icd10cm
shrunken suprarenal > other adrenocortical insufficiency @ 0.8 in: icd10cm
cicatrix suprarenal > other specified disorders of adrenal gland @ 0.8 in: icd10cm
hardening suprarenal > other specified disorders of adrenal gland @ 0.8 in: icd10cm
burst suprarenal > other specified disorders of adrenal gland @ 0.8 in: icd10cm
thickening pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
scar pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
fibrosis pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
edema pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
thinning pituitary > hypopituitarism @ 0.8 in: icd10cm
shrunken pituitary > hypopituitarism @ 0.8 in: icd10cm
sclerosis pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
hardening pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
induration pituitary > other disorders of pituitary gland @ 0.8 in: icd10cm
thinning thymus > other diseases of thymus @ 0.8 in: icd10cm
cicatrix thymus > other diseases of thymus @ 0.8 in: icd10cm
edema thymus > persistent hyperplasia of thymus @ 0.8 in: icd10cm
thickening thymus > persistent hyperplasia of thymus @ 0.8 in: icd10cm
pain thymus > other diseases of thymus @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
tetany after parathyroid removal > postprocedural hypoparathyroidism in: icd10cm
tetany thyroidectomy > postprocedural hypoparathyroidism in: icd10cm

# --- What is wrong, P to Z: own2
ovarian suppression > other primary ovarian failure in: icd10cm
thyroid crisis > thyrotoxicosis with thyrotoxic crisis or storm in: icd10cm
thyroid heart > thyrotoxicosis without thyrotoxic crisis or storm in: icd10cm
toad skin > other manifestations of vitamin a deficiency in: icd10cm

# --- What is wrong, P to Z: own3
underdevelopment sexual > delayed puberty in: icd10cm
withdrawal from steroids > drug-induced adrenocortical insufficiency in: icd10cm

# --- What is wrong, P to Z: stems
splenodynia > other diseases of spleen in: icd10cm
splenectasis > other diseases of spleen in: icd10cm
splenomalacia > other diseases of spleen in: icd10cm
splenosclerosis > other diseases of spleen in: icd10cm
splenolith > other diseases of spleen in: icd10cm
splenolithiasis > other diseases of spleen in: icd10cm
thyralgia > other specified disorders of thyroid in: icd10cm
thyrodynia > other specified disorders of thyroid in: icd10cm
thyroptosis > other specified disorders of thyroid in: icd10cm
thyrectasis > other specified disorders of thyroid in: icd10cm
thyrostenosis > other specified disorders of thyroid in: icd10cm
thyromalacia > other specified disorders of thyroid in: icd10cm
thyrosclerosis > other chronic thyroiditis in: icd10cm
thyrorrhexis > other specified disorders of thyroid in: icd10cm
thyromegaly > nontoxic goiter unspecified in: icd10cm
thyroidalgia > other specified disorders of thyroid in: icd10cm
thyroidodynia > other specified disorders of thyroid in: icd10cm
thyroidoptosis > other specified disorders of thyroid in: icd10cm
thyroidectasis > other specified disorders of thyroid in: icd10cm
thyroidostenosis > other specified disorders of thyroid in: icd10cm
thyroidomalacia > other specified disorders of thyroid in: icd10cm
thyroidosclerosis > other chronic thyroiditis in: icd10cm
thyroidorrhexis > other specified disorders of thyroid in: icd10cm
thyroidomegaly > nontoxic goiter unspecified in: icd10cm
thyroidopathy > other specified disorders of thyroid in: icd10cm
thymalgia > other diseases of thymus in: icd10cm
thymodynia > other diseases of thymus in: icd10cm
thymectasis > other diseases of thymus in: icd10cm
thymomalacia > other diseases of thymus in: icd10cm
thymomegaly > persistent hyperplasia of thymus in: icd10cm

# --- What is wrong, P to Z: tables
surgical absence of thyroid > postprocedural endocrine and metabolic complications and disorders in: icd10cm
acquired absence of thyroid > postprocedural endocrine and metabolic complications and disorders in: icd10cm
surgical absence of adrenal > postprocedural endocrine and metabolic complications and disorders in: icd10cm
acquired absence of adrenal > postprocedural endocrine and metabolic complications and disorders in: icd10cm
adrenal removed status > postprocedural endocrine and metabolic complications and disorders in: icd10cm
absence of adrenal after surgery > postprocedural endocrine and metabolic complications and disorders in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration spleen > abscess of spleen in: icd10cm
purulent infection spleen > abscess of spleen in: icd10cm
residual of rickets > sequelae of rickets in: icd10cm
residual of scurvy > sequelae of vitamin c deficiency in: icd10cm
sequela kwashiorkor > sequelae of protein-calorie malnutrition in: icd10cm
late effect kwashiorkor > sequelae of protein-calorie malnutrition in: icd10cm
residual of kwashiorkor > sequelae of protein-calorie malnutrition in: icd10cm
aftereffects kwashiorkor > sequelae of protein-calorie malnutrition in: icd10cm
residual of starvation > sequelae of protein-calorie malnutrition in: icd10cm
residual of protein malnutrition > sequelae of protein-calorie malnutrition in: icd10cm
sequela beriberi > sequelae of other nutritional deficiencies in: icd10cm
residual of beriberi > sequelae of other nutritional deficiencies in: icd10cm
aftereffects beriberi > sequelae of other nutritional deficiencies in: icd10cm
sequela pellagra > sequelae of other nutritional deficiencies in: icd10cm
late effect pellagra > sequelae of other nutritional deficiencies in: icd10cm
residual of pellagra > sequelae of other nutritional deficiencies in: icd10cm
aftereffects pellagra > sequelae of other nutritional deficiencies in: icd10cm
late effect vitamin deficiency > sequelae of other nutritional deficiencies in: icd10cm
residual of vitamin deficiency > sequelae of other nutritional deficiencies in: icd10cm
aftereffects vitamin deficiency > sequelae of other nutritional deficiencies in: icd10cm
sequela overnutrition > sequelae of hyperalimentation in: icd10cm
late effect overnutrition > sequelae of hyperalimentation in: icd10cm
residual of overnutrition > sequelae of hyperalimentation in: icd10cm
aftereffects overnutrition > sequelae of hyperalimentation in: icd10cm
thyroid removed previously > postprocedural hypothyroidism in: icd10cm
parathyroids removed previously > postprocedural hypoparathyroidism in: icd10cm
adrenals taken out > postprocedural adrenocortical hypofunction in: icd10cm
adrenals removed previously > postprocedural adrenocortical hypofunction in: icd10cm
pituitary taken out > postprocedural hypopituitarism in: icd10cm
pituitary removed previously > postprocedural hypopituitarism in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative adrenal insufficiency > postprocedural adrenocortical hypofunction in: icd10cm
postprocedural adrenal insufficiency > postprocedural adrenocortical hypofunction in: icd10cm
adrenal insufficiency after surgery > postprocedural adrenocortical hypofunction in: icd10cm
hematoma spleen after surgery > postprocedural hematoma of the spleen following other procedure in: icd10cm
pluricarential infancy syndrome > kwashiorkor in: icd10cm
plurideficiency syndrome > kwashiorkor in: icd10cm
pluriglandular syndrome > polyglandular dysfunction unspecified in: icd10cm
runting syndrome > acute graft-versus-host disease in: icd10cm
Schroeder syndrome > other adrenocortical overactivity in: icd10cm
splenic neutropenia syndrome > hypersplenism in: icd10cm
suprarenal cortical syndrome > other adrenocortical overactivity in: icd10cm
thyroid adrenocortical insufficiency syndrome > autoimmune polyglandular failure in: icd10cm
sideropenic syndrome > sideropenic dysphagia in: icd10cm
Waardenburg syndrome > oculocutaneous albinism in: icd10cm

# --- What is wrong, P to Z: tables5
retention carbon dioxide > other acidosis in: icd10cm
retained carbon dioxide > other acidosis in: icd10cm

# --- What is wrong, P to Z: words
panhematopenia > aplastic anemia unspecified in: icd10cm
phosphaturia > other disorders of phosphorus metabolism in: icd10cm
phosphate in urine > other disorders of phosphorus metabolism in: icd10cm
phosphate loss > other disorders of phosphorus metabolism in: icd10cm
porphyrinuria > unspecified porphyria in: icd10cm
pseudojaundice > hypercarotenemia in: icd10cm
carotene skin > hypercarotenemia in: icd10cm
pseudotabes diabetic > type 2 diabetes mellitus with other diabetic neurological complication in: icd10cm
pseudopuberty > precocious puberty in: icd10cm
pseudoencephalitis superior > wernicke's encephalopathy in: icd10cm
pseudothrombocytopenia > other secondary thrombocytopenia in: icd10cm
pseudo hypopituitarism > disorder of pituitary gland unspecified in: icd10cm
thyrocele > nontoxic goiter unspecified in: icd10cm
xanthelasmatosis > mixed hyperlipidemia in: icd10cm
xanthosis > hypercarotenemia in: icd10cm
putnam > deficiency of other specified b group vitamins in: icd10cm
pubarche > other adrenocortical overactivity in: icd10cm

# --- What is wrong, P to Z: words2
splenectopia > other diseases of spleen in: icd10cm
splenemia > chronic congestive splenomegaly in: icd10cm
subpituitarism > hypopituitarism in: icd10cm
thymokesis > persistent hyperplasia of thymus in: icd10cm
thyroaplasia > congenital hypothyroidism without goiter in: icd10cm
thyrotropin excess > other thyrotoxicosis without thyrotoxic crisis or storm in: icd10cm
xanthopathy > hypercarotenemia in: icd10cm

# --- Main terms H to O: b4
milk-alkali > hypercalcemia in: icd10cm
drinkers syndrome > hypercalcemia in: icd10cm
idiopathic hypercalcinuria > hypercalcemia in: icd10cm
hypervitaminosis > other specified hyperalimentation in: icd10cm
excess vitamins > other specified hyperalimentation in: icd10cm
excess vitamin e > other specified hyperalimentation in: icd10cm
hydroxyproline > other disorders of glycine metabolism in: icd10cm
hydroxykynureninuria > other disorders of aromatic amino-acid metabolism in: icd10cm

# --- Main terms H to O: c5
sucrose malabsorption > other disorders of intestinal carbohydrate absorption in: icd10cm
maltose intolerance > other disorders of intestinal carbohydrate absorption in: icd10cm
maltose malabsorption > other disorders of intestinal carbohydrate absorption in: icd10cm
carbohydrate intolerance > other disorders of intestinal carbohydrate absorption in: icd10cm
carbohydrate malabsorption > other disorders of intestinal carbohydrate absorption in: icd10cm

# --- Main terms H to O: d1
low calcium diet > dietary calcium deficiency in: icd10cm
low calcium intake > dietary calcium deficiency in: icd10cm
insufficient calcium diet > dietary calcium deficiency in: icd10cm
not enough dietary calcium > dietary calcium deficiency in: icd10cm
not enough calcium intake > dietary calcium deficiency in: icd10cm
insufficient iron ferritin > iron deficiency in: icd10cm
low cobalamin > deficiency of other specified b group vitamins in: icd10cm
low tryptophan > niacin deficiency in: icd10cm
shortage retinol > vitamin a deficiency  unspecified in: icd10cm
insufficient retinol > vitamin a deficiency  unspecified in: icd10cm
low dietary magnesium > magnesium deficiency in: icd10cm
low vanadium > vanadium deficiency in: icd10cm
low fatty acids > essential fatty acid  deficiency in: icd10cm
lack nutrition > unspecified protein-calorie malnutrition in: icd10cm
insufficient nutrition > unspecified protein-calorie malnutrition in: icd10cm
not enough nutrition > unspecified protein-calorie malnutrition in: icd10cm
loss salt > hypo-osmolality and hyponatremia in: icd10cm
water intoxication > hypo-osmolality and hyponatremia in: icd10cm
lack antibodies > nonfamilial hypogammaglobulinemia in: icd10cm
low immunoglobulins > nonfamilial hypogammaglobulinemia in: icd10cm
low antibodies > nonfamilial hypogammaglobulinemia in: icd10cm
increased red cells > secondary polycythemia in: icd10cm
elevated erythrocytes > secondary polycythemia in: icd10cm
too few white cells > decreased white blood cell count  unspecified in: icd10cm
too few leukocytes > decreased white blood cell count  unspecified in: icd10cm
too few wbc > decreased white blood cell count  unspecified in: icd10cm
too few eosinophils > other decreased white blood cell count in: icd10cm
too few basophils > other decreased white blood cell count in: icd10cm
too few monocytes > other decreased white blood cell count in: icd10cm

# --- Main terms H to O: e6
hypoparathyroidism after thyroidectomy > postprocedural hypoparathyroidism in: icd10cm
hypoparathyroidism parathyroidectomy > postprocedural hypoparathyroidism in: icd10cm
tetany parathyroidectomy > postprocedural hypoparathyroidism in: icd10cm
low calcium after thyroidectomy > postprocedural hypoparathyroidism in: icd10cm
low calcium after surgery > postprocedural hypoparathyroidism in: icd10cm
low calcium parathyroidectomy > postprocedural hypoparathyroidism in: icd10cm
low calcium postoperative > postprocedural hypoparathyroidism in: icd10cm
hypopituitarism hypophysectomy > postprocedural hypopituitarism in: icd10cm
hypopituitarism radiation > postprocedural hypopituitarism in: icd10cm
ovary failure surgical > postprocedural ovarian failure in: icd10cm
ovary failure oophorectomy > postprocedural ovarian failure in: icd10cm
menopause surgical > postprocedural ovarian failure in: icd10cm
menopause radiation > postprocedural ovarian failure in: icd10cm
menopause postoperative > postprocedural ovarian failure in: icd10cm
menopause oophorectomy > postprocedural ovarian failure in: icd10cm
testicular failure radiation > postprocedural testicular hypofunction in: icd10cm
testicular failure orchiectomy > postprocedural testicular hypofunction in: icd10cm
hypotestosteronism after surgery > postprocedural testicular hypofunction in: icd10cm
adrenal insufficiency adrenalectomy > postprocedural adrenocortical  hypofunction in: icd10cm
adrenal insufficiency surgery > postprocedural adrenocortical  hypofunction in: icd10cm
hypoinsulinemia pancreas removed > postprocedural hypoinsulinemia in: icd10cm
diabetes pancreatectomy > postprocedural hypoinsulinemia in: icd10cm
diabetes pancreas removed > postprocedural hypoinsulinemia in: icd10cm
hypothyroidism thyroidectomy > postprocedural hypothyroidism in: icd10cm
hypothyroidism radioiodine > postprocedural hypothyroidism in: icd10cm
hypothyroidism radiation > postprocedural hypothyroidism in: icd10cm
hypothyroidism surgical > postprocedural hypothyroidism in: icd10cm
underactive thyroid thyroidectomy > postprocedural hypothyroidism in: icd10cm
underactive thyroid radioiodine > postprocedural hypothyroidism in: icd10cm
underactive thyroid radiation > postprocedural hypothyroidism in: icd10cm
underactive thyroid surgical > postprocedural hypothyroidism in: icd10cm
low thyroid thyroidectomy > postprocedural hypothyroidism in: icd10cm
low thyroid radioiodine > postprocedural hypothyroidism in: icd10cm
low thyroid radiation > postprocedural hypothyroidism in: icd10cm
low thyroid surgical > postprocedural hypothyroidism in: icd10cm

# --- Main terms H to O: f7
old rickets > sequelae of rickets in: icd10cm
long after rickets > sequelae of rickets in: icd10cm
after-effects rickets > sequelae of rickets in: icd10cm
old malnutrition > sequelae of protein-calorie malnutrition in: icd10cm
residual malnutrition > sequelae of protein-calorie malnutrition in: icd10cm
long after malnutrition > sequelae of protein-calorie malnutrition in: icd10cm
after-effects malnutrition > sequelae of protein-calorie malnutrition in: icd10cm
old vitamin a deficiency > sequelae of vitamin a deficiency in: icd10cm
long after vitamin a deficiency > sequelae of vitamin a deficiency in: icd10cm
after-effects vitamin a deficiency > sequelae of vitamin a deficiency in: icd10cm
old scurvy > sequelae of vitamin c deficiency in: icd10cm
long after scurvy > sequelae of vitamin c deficiency in: icd10cm
after-effects scurvy > sequelae of vitamin c deficiency in: icd10cm
late effect overeating > sequelae of hyperalimentation in: icd10cm
old overeating > sequelae of hyperalimentation in: icd10cm
sequela overeating > sequelae of hyperalimentation in: icd10cm
residual overeating > sequelae of hyperalimentation in: icd10cm
long after overeating > sequelae of hyperalimentation in: icd10cm
after-effects overeating > sequelae of hyperalimentation in: icd10cm

# --- Main terms H to O: g9
agammaglobulinemia > hereditary hypogammaglobulinemia in: icd10cm
red cell aplasia > acquired pure red cell aplasia  unspecified in: icd10cm
gross obesity > morbid  obesity due to excess calories in: icd10cm
severe obesity > morbid  obesity due to excess calories in: icd10cm
extreme obesity > morbid  obesity due to excess calories in: icd10cm
morbid obesity > morbid  obesity due to excess calories in: icd10cm
poorly controlled sugar > type 2 diabetes mellitus with hyperglycemia in: icd10cm
diabetic eye disease > type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema in: icd10cm
diabetic bleeding retina > type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema in: icd10cm
diabetic glaucoma > type 2 diabetes mellitus with other diabetic ophthalmic complication in: icd10cm
diabetic kidney damage > type 2 diabetes mellitus with diabetic nephropathy in: icd10cm
diabetic nephrosis > type 2 diabetes mellitus with diabetic nephropathy in: icd10cm
diabetic kidney failure > type 2 diabetes mellitus with diabetic chronic kidney disease in: icd10cm
diabetic third nerve palsy > type 2 diabetes mellitus with diabetic mononeuropathy in: icd10cm
diabetic sixth nerve palsy > type 2 diabetes mellitus with diabetic mononeuropathy in: icd10cm
diabetic diarrhea neurogenic > type 2 diabetes mellitus with diabetic autonomic neuropathy in: icd10cm
diabetic impotence autonomic > type 2 diabetes mellitus with diabetic autonomic neuropathy in: icd10cm
diabetic neurological complication other > type 2 diabetes mellitus with other diabetic neurological complication in: icd10cm
diabetic peripheral vascular > type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene in: icd10cm
diabetic leg circulation > type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene in: icd10cm
diabetic claudication > type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene in: icd10cm
diabetic coronary disease > type 2 diabetes mellitus with other circulatory complications in: icd10cm
diabetic dermopathy > type 2 diabetes mellitus with diabetic dermatitis in: icd10cm
diabetic foot sore > type 2 diabetes mellitus with foot ulcer in: icd10cm
diabetic heel ulcer > type 2 diabetes mellitus with foot ulcer in: icd10cm
diabetic leg ulcer > type 2 diabetes mellitus with other skin ulcer in: icd10cm
diabetic skin infection > type 2 diabetes mellitus with other skin complications in: icd10cm
diabetic cellulitis > type 2 diabetes mellitus with other skin complications in: icd10cm
diabetic blister > type 2 diabetes mellitus with other skin complications in: icd10cm
diabetic dka > type 1 diabetes mellitus with ketoacidosis without coma in: icd10cm
diabetic hyperlipidemia > type 2 diabetes mellitus with other specified complication in: icd10cm
diabetic erectile dysfunction > type 2 diabetes mellitus with other specified complication in: icd10cm
diabetic osteomyelitis > type 2 diabetes mellitus with other specified complication in: icd10cm
diabetic high cholesterol > type 2 diabetes mellitus with other specified complication in: icd10cm


# --- Main terms H to O: o1
spleen hemorrhage > infarction of spleen in: icd10cm
splenic mass > other diseases of spleen in: icd10cm
splenic shrunken > hyposplenism in: icd10cm
thyroid lesion > nontoxic single thyroid nodule in: icd10cm
thyroid infection > acute thyroiditis in: icd10cm
adrenal hyperplasia > other specified disorders of adrenal gland in: icd10cm
pituitary lesion > other disorders of pituitary gland in: icd10cm
thymus infection > abscess of thymus in: icd10cm
thymic infection > abscess of thymus in: icd10cm

# --- p10
adenomatous goiter > nontoxic goiter in: icd10cm
colloid goiter > nontoxic diffuse goiter in: icd10cm
congenital newborn goiter > congenital hypothyroidism diffuse goiter in: icd10cm
due to enzyme defect goiter > dyshormogenetic goiter in: icd10cm
due to iodine defect synthesis goiter > dyshormogenetic goiter in: icd10cm
familial with deaf mutism goiter > dyshormogenetic goiter in: icd10cm
intrathoracic goiter > nontoxic goiter in: icd10cm
lingual goiter > congenital malformations other endocrine glands in: icd10cm
malignant goiter > malignant neoplasm thyroid gland in: icd10cm
subacute goiter > subacute thyroiditis in: icd10cm
drug goiter > hypothyroidism medicaments other exogenous substances in: icd10cm
lithium goiter > hypothyroidism medicaments other exogenous substances in: icd10cm
solitary goiter > nontoxic single thyroid nodule in: icd10cm
struma fibrosa goiter > other chronic thyroiditis in: icd10cm

# --- p3
inadequately controlled diabetes > type 2 diabetes mellitus hyperglycemia in: icd10cm
out of control diabetes > type 2 diabetes mellitus hyperglycemia in: icd10cm
cystic fibrosis diabetes > diabetes mellitus underlying condition in: icd10cm
cushing diabetes > diabetes mellitus underlying condition in: icd10cm
pancreatitis diabetes > diabetes mellitus underlying condition in: icd10cm
pancreatic cancer diabetes > diabetes mellitus underlying condition in: icd10cm
pancreas disease diabetes > diabetes mellitus underlying condition in: icd10cm
hemochromatosis diabetes > diabetes mellitus underlying condition in: icd10cm
insipidus kidney diabetes > nephrogenic diabetes insipidus in: icd10cm
prediabetes diabetes > prediabetes in: icd10cm
insulin deficient diabetes > type 1 diabetes mellitus in: icd10cm
stress diabetes > hyperglycemia in: icd10cm
leg weakness diabetes > type 2 diabetes mellitus diabetic amyotrophy in: icd10cm
skin spots diabetes > type 2 diabetes mellitus diabetic dermatitis in: icd10cm
skin ulcer diabetes > type 2 diabetes mellitus other skin ulcer in: icd10cm
nerve pain diabetes > type 2 diabetes mellitus diabetic polyneuropathy in: icd10cm
single nerve diabetes > type 2 diabetes mellitus diabetic mononeuropathy in: icd10cm
tooth diabetes > type 2 diabetes mellitus periodontal disease in: icd10cm
retinopathy background diabetes > type 2 diabetes mellitus mild nonproliferative diabetic retinopathy without macular edema in: icd10cm
artery disease diabetes > type 2 diabetes mellitus diabetic peripheral angiopathy without gangrene in: icd10cm
erectile diabetes > type 2 diabetes mellitus other specified complication in: icd10cm
bone diabetes > type 2 diabetes mellitus other specified complication in: icd10cm
osteomyelitis diabetes > type 2 diabetes mellitus other specified complication in: icd10cm
stiff hand diabetes > type 2 diabetes mellitus other diabetic arthropathy in: icd10cm
bullosis diabetes > type 2 diabetes mellitus other skin complications in: icd10cm
heart diabetes > type 2 diabetes mellitus other circulatory complications in: icd10cm
education diabetes > other specified counseling in: icd10cm
teaching diabetes > other specified counseling in: icd10cm
counseling diabetes > other specified counseling in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
spleen calcified > other diseases of spleen @ 0.72 in: icd10cm
spleen hyperemia > other diseases of spleen @ 0.72 in: icd10cm
spleen collapse > other diseases of spleen @ 0.72 in: icd10cm
spleen atony > other diseases of spleen @ 0.72 in: icd10cm
spleen concretion > other diseases of spleen @ 0.72 in: icd10cm
spleen stone > other diseases of spleen @ 0.72 in: icd10cm
splenic compression > other diseases of spleen @ 0.72 in: icd10cm
splenic anomaly acquired > other diseases of spleen @ 0.72 in: icd10cm
splenic acquired deformity > other diseases of spleen @ 0.72 in: icd10cm
splenic acquired abnormality > other diseases of spleen @ 0.72 in: icd10cm
lymph node adhesions > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph node contraction > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph node contracture > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph node compression > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph node acquired abnormality > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph node hematoma nontraumatic > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph node concretion > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland adhesions > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland contraction > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland contracture > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland compression > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland acquired abnormality > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland hematoma nontraumatic > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymph gland concretion > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic adhesions > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic cicatrix > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic contraction > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic contracture > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic compression > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic acquired abnormality > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic hematoma nontraumatic > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic dilatation > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
lymphatic concretion > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.72 in: icd10cm
thyroid adhesions > other specified disorders of thyroid @ 0.72 in: icd10cm
thyroid contraction > other specified disorders of thyroid @ 0.72 in: icd10cm
thyroid contracture > other specified disorders of thyroid @ 0.72 in: icd10cm
thyroid compression > other specified disorders of thyroid @ 0.72 in: icd10cm
thyroid acquired abnormality > other specified disorders of thyroid @ 0.72 in: icd10cm
thyroid hematoma nontraumatic > other specified disorders of thyroid @ 0.72 in: icd10cm
thyroid concretion > other specified disorders of thyroid @ 0.72 in: icd10cm
parathyroid adhesions > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid contraction > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid contracture > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid compression > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid anomaly acquired > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid acquired deformity > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid acquired abnormality > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid hematoma nontraumatic > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
parathyroid concretion > other specified disorders of parathyroid gland @ 0.72 in: icd10cm
pituitary adhesions > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary calcified > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary contraction > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary contracture > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary compression > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary acquired deformity > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary acquired abnormality > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary hyperemia > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary collapse > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary hematoma nontraumatic > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary atony > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary dilatation > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary concretion > other disorders of pituitary gland @ 0.72 in: icd10cm
pituitary calculus > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis adhesions > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis cicatrix > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis contraction > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis contracture > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis compression > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis fibrosis > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis acquired deformity > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis acquired abnormality > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis hyperemia > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis collapse > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis hematoma nontraumatic > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis dilatation > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis concretion > other disorders of pituitary gland @ 0.72 in: icd10cm
hypophysis calculus > other disorders of pituitary gland @ 0.72 in: icd10cm
pineal cicatrix > other specified endocrine disorders @ 0.72 in: icd10cm
pineal hematoma nontraumatic > other specified endocrine disorders @ 0.72 in: icd10cm
pineal concretion > other specified endocrine disorders @ 0.72 in: icd10cm
thymus adhesions > other diseases of thymus @ 0.72 in: icd10cm
thymus contraction > other diseases of thymus @ 0.72 in: icd10cm
thymus contracture > other diseases of thymus @ 0.72 in: icd10cm
thymus compression > other diseases of thymus @ 0.72 in: icd10cm
thymus acquired abnormality > other diseases of thymus @ 0.72 in: icd10cm
thymus hematoma nontraumatic > other diseases of thymus @ 0.72 in: icd10cm
thymus concretion > other diseases of thymus @ 0.72 in: icd10cm
adrenal compression > other specified disorders of adrenal gland @ 0.72 in: icd10cm
adrenal acquired deformity > other specified disorders of adrenal gland @ 0.72 in: icd10cm
adrenal concretion > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal adhesions > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal contraction > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal contracture > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal acquired deformity > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal acquired abnormality > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal hematoma nontraumatic > other specified disorders of adrenal gland @ 0.72 in: icd10cm
suprarenal concretion > other specified disorders of adrenal gland @ 0.72 in: icd10cm

# --- Blood and metabolism words
acanthocytosis > lipoprotein deficiency @ 0.85 in: icd10cm
folate diet > dietary folate deficiency anemia @ 0.7 in: icd10cm
abo hemolytic disease > abo isoimmunization of newborn in: icd10cm
hemolytic anemia newborn > hemolytic disease of newborn unspecified in: icd10cm
burnett > hypercalcemia @ 0.8 in: icd10cm
calcification general > other disorders of calcium metabolism @ 0.85 in: icd10cm
metastatic calcification > other disorders of calcium metabolism @ 0.85 in: icd10cm
appetite bulky > polyphagia in: icd10cm
acoria > polyphagia in: icd10cm

# --- Blood and gland processes A to C
argininosuccinic > disorders of urea cycle metabolism @ 0.7 in: icd10cm
cholesterolemia familial > familial hypercholesterolemia in: icd10cm

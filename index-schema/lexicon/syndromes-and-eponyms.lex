# Scope: eponyms <-> descriptive names <-> the words ICD-10-CM really uses; rare genetic, metabolic, storage, muscle, skin, bone, eye, blood,
# immune and hormone diseases; enzyme deficiencies; older and British disease names; letter abbreviations of diseases (COPD, PKU, ALS ...).
# Where ICD-10-CM has no name of its own for a disease, the rule goes to the category that holds it, with a lower strength.

# --- amino acids, organic acids, urea cycle
phenylketonuria = hyperphenylalaninemia @ 0.8
folling disease > phenylketonuria
phenylalanine hydroxylase deficiency > phenylketonuria
maple syrup urine disease = branched-chain ketoaciduria @ 0.9
maple syrup disease > maple-syrup-urine
black urine disease = alkaptonuria
dark urine ochronosis > alkaptonuria @ 0.85
homogentisic acid > alkaptonuria
tyrosinemia type 1 > tyrosinemia
hepatorenal tyrosinemia > tyrosinemia
homocystinuria = cystathionine synthase deficiency
cbs deficiency > homocystinuria
high homocysteine > sulfur-bearing amino-acid @ 0.6
mthfr > methylenetetrahydrofolate reductase deficiency
urea cycle disorder > disorder urea cycle metabolism
arginase deficiency > argininemia
asl deficiency > arginosuccinic aciduria
argininosuccinic aciduria > arginosuccinic aciduria @ 1.0
cps1 deficiency > disorders urea cycle metabolism @ 0.85
nags deficiency > disorders urea cycle metabolism @ 0.85
lysinuric protein intolerance > disorders amino-acid transport @ 0.8
gyrate atrophy > disorders ornithine metabolism @ 0.8
nkh > non-ketotic hyperglycinemia
glycine encephalopathy = non-ketotic hyperglycinemia
fish odor syndrome = trimethylaminuria
fish smell disease > trimethylaminuria
tmau > trimethylaminuria
oxalosis > primary hyperoxaluria
hyperoxaluria > primary hyperoxaluria @ 0.85
mma > methylmalonic acidemia @ 0.8 in: icd10cm
methylmalonic aciduria = methylmalonic acidemia
propionic aciduria > propionic acidemia
sweaty feet disease > isovaleric acidemia
organic acidemia > organic acidurias
glutaric acidemia > glutaric aciduria
ga1 > glutaric aciduria type i
madd > glutaric aciduria type ii @ 0.75
multiple acyl coa dehydrogenase deficiency > glutaric aciduria type ii
hartnup > hartnup's disease
lowe syndrome = oculocerebrorenal syndrome
cystine stones > cystinuria
cystine storage > cystinosis
hawkinsinuria > disorders tyrosine metabolism
sulfite oxidase deficiency > disorders sulfur-bearing amino-acid @ 0.75
biotinidase > biotinidase deficiency
canavan = aspartoacylase deficiency
aadc > aromatic l-amino acid decarboxylase deficiency
ssadh > succinic semialdehyde dehydrogenase deficiency
inborn error of metabolism > metabolic disorder
metabolic disease > metabolic disorder

# --- fat oxidation, carnitine, peroxisome, mitochondria
vlcad > very long chain acyl coa dehydrogenase deficiency
lchad > disorders fatty-acid oxidation @ 0.85
scad > short chain acyl coa dehydrogenase deficiency @ 0.8
cpt deficiency > carnitine palmitoyltransferase deficiency
cpt2 > carnitine palmitoyltransferase deficiency
fatty acid oxidation defect > disorders fatty-acid oxidation
carnitine transporter deficiency > primary carnitine deficiency
ald > adrenoleukodystrophy @ 0.85
x-ald > x-linked adrenoleukodystrophy
amn > adrenomyeloneuropathy @ 0.75 in: icd10cm
cerebrohepatorenal syndrome = zellweger syndrome
infantile refsum > disorders peroxisome biogenesis
refsum > refsum's disease
mitochondrial disorder > mitochondrial metabolism disorder
mito disease > mitochondrial metabolism disorder
melas > mitochondrial myopathy encephalopathy lactic acidosis stroke-like
merrf > myoclonic epilepsy ragged-red fibers
kearns sayre = progressive external ophthalmoplegia
leigh syndrome = leigh's disease
subacute necrotizing encephalomyelopathy > leigh's disease
lhon = leber's optic atrophy
pdh deficiency > pyruvate dehydrogenase
pyruvate carboxylase deficiency > disorders pyruvate metabolism @ 0.9
coenzyme q10 deficiency > mitochondrial metabolism disorders @ 0.75
polg > alpers disease | mitochondrial metabolism @ 0.7
progressive infantile poliodystrophy = alpers disease

# --- sugar, glycogen, lipids
gsd 1 > von gierke disease
glucose-6-phosphatase deficiency > von gierke | type i glycogen storage
von gierke = type i glycogen storage disease
pompe = type ii glycogen storage disease
acid maltase deficiency = pompe disease
alpha glucosidase deficiency > pompe disease
cori = type iii glycogen storage disease
debrancher deficiency > cori disease | forbes disease
forbes cori > cori disease
mcardle = type v glycogen storage disease
myophosphorylase deficiency > mcardle disease
tarui > muscle phosphofructokinase deficiency
danon = lamp2 deficiency
galt deficiency > galactosemia
can't have milk sugar baby > galactosemia | lactase deficiency @ 0.7
milk sugar intolerance > lactose intolerance
hfi > hereditary fructose intolerance
csid > sucrase-isomaltase deficiency
glut1 > glucose transporter protein type 1 deficiency
de vivo disease > glucose transporter protein type 1 deficiency
high triglycerides = hyperglyceridemia
hypertriglyceridemia = hyperglyceridemia
fh > familial hypercholesterolemia @ 0.65 if: cholesterol, ldl, statin, heterozygous, homozygous
tangier > tangier disease
bassen kornzweig = abetalipoproteinemia
familial chylomicronemia > hyperchylomicronemia
fcs > hyperchylomicronemia @ 0.75 if: triglyceride, chylomicron, familial
lipoprotein lipase deficiency > hyperchylomicronemia
high lipoprotein a > elevated lipoprotein(a)
sitosterolemia > lipoprotein metabolism disorders | other lipid storage disorders @ 0.7
cerebrotendinous xanthomatosis > cerebrotendinous cholesterosis
ctx > cerebrotendinous cholesterosis @ 0.6 in: icd10cm
slos > smith-lemli-opitz
smith lemli opitz = 7-dehydrocholesterol reductase deficiency

# --- storage diseases
lysosomal storage disease > sphingolipidosis | mucopolysaccharidosis @ 0.7
storage disease > lipid storage disorder | glycogen storage disease @ 0.6
anderson fabry > fabry disease
alpha galactosidase deficiency > fabry
angiokeratoma corporis diffusum > fabry
glucocerebrosidase deficiency > gaucher
glucosylceramide lipidosis > gaucher
sphingomyelinase deficiency > niemann-pick
asmd > acid sphingomyelinase deficiency
npc disease > niemann-pick disease type c
hexosaminidase deficiency > tay-sachs | gm2 gangliosidosis
tay sachs = gm2 gangliosidosis
amaurotic idiocy > tay-sachs | neuronal ceroid lipofuscinosis @ 0.85
sandhoff > gm2 gangliosidosis
globoid cell leukodystrophy = krabbe disease
galactocerebrosidase deficiency > krabbe
mld > metachromatic leukodystrophy @ 0.85
arylsulfatase a deficiency > metachromatic leukodystrophy
batten disease = neuronal ceroid lipofuscinosis
ncl > neuronal ceroid lipofuscinosis
cln2 > neuronal ceroid lipofuscinosis
farber > farber's syndrome
lal deficiency > wolman's disease
lysosomal acid lipase deficiency > wolman's disease
mps > mucopolysaccharidosis
mps 1 > mucopolysaccharidosis type i
mps 6 > mucopolysaccharidosis types vi | maroteaux-lamy
mps 7 > mucopolysaccharidosis types vii | beta-glucuronidase deficiency
hurler = mucopolysaccharidosis type i
hunter syndrome = mucopolysaccharidosis type ii
sanfilippo = mucopolysaccharidosis type iii
morquio = mucopolysaccharidosis type iv
maroteaux lamy = mucopolysaccharidosis type vi
sly syndrome > beta-glucuronidase deficiency
gargoylism = hurler's syndrome
alpha iduronidase deficiency > hurler's syndrome | mucopolysaccharidosis type i
iduronate sulfatase deficiency > hunter's syndrome
i cell disease = mucolipidosis ii
pseudo hurler > mucolipidosis iii
alpha mannosidosis > mannosidosis
mannosidosis > defects in glycoprotein degradation @ 0.8
fucosidosis > defects in glycoprotein degradation @ 0.8
cdg > disorders glycoprotein metabolism @ 0.7
congenital disorder of glycosylation > disorders glycoprotein metabolism

# --- minerals, porphyria, pigment, protein
wilson disease = hepatolenticular degeneration
copper overload > wilson's disease
kinky hair disease = menkes disease
menkes > menkes' kinky hair disease
too much iron in blood > hemochromatosis
zinc deficiency rash > acrodermatitis enteropathica
hypophosphatasia > disorders phosphorus metabolism phosphatases @ 0.7
xlh > familial hypophosphatemia
vitamin d resistant rickets = familial hypophosphatemia
x-linked hypophosphatemia = familial hypophosphatemia
fhh > familial hypocalciuric hypercalcemia
aip > acute intermittent porphyria @ 0.7 in: icd10cm
pct > porphyria cutanea tarda @ 0.7 in: icd10cm
vampire disease > porphyria
gunther disease > hereditary erythropoietic porphyria | congenital erythropoietic porphyria
epp > erythropoietic protoporphyria in: icd10cm
variegate porphyria > other porphyria
gilbert disease > gilbert syndrome
dubin johnson > disorders bilirubin metabolism @ 0.8
gout gene lesch > lesch-nyhan syndrome
hgprt deficiency = lesch-nyhan syndrome
self mutilating gout > lesch-nyhan
xanthinuria > hereditary xanthinuria
a1at > alpha-1-antitrypsin deficiency
antitrypsin deficiency = alpha-1-antitrypsin deficiency
attr > transthyretin-related amyloidosis
al amyloid > light chain amyloidosis
ttr amyloid > transthyretin-related
primary amyloidosis > light chain amyloidosis
cf = cystic fibrosis @ 0.8
65 roses > cystic fibrosis
fibrocystic disease of pancreas = cystic fibrosis
dios > distal intestinal obstruction syndrome
cutis hyperelastica = ehlers-danlos
dercum disease > lipomatosis dolorosa
madelung disease > lipomatosis | launois-bensaude
berardinelli seip > generalized lipodystrophy
dunnigan > partial lipodystrophy
cretinism = congenital iodine-deficiency
ck deficiency > metabolic disorder @ 0.5

# --- ataxias, dystrophies, nerve and brain
friedreich > friedreich ataxia
fa ataxia > friedreich ataxia
spinocerebellar ataxia > hereditary ataxia
sca > hereditary ataxia @ 0.6 if: ataxia, cerebellar, spinocerebellar, gene
machado joseph > hereditary ataxia
olivopontocerebellar atrophy > degenerative diseases nervous system | hereditary ataxia @ 0.75
ataxia telangiectasia = cerebellar ataxia with defective dna repair
louis bar > ataxia telangiectasia
strumpell > hereditary spastic paraplegia
hereditary spastic paraparesis = hereditary spastic paraplegia
hsp > hereditary spastic paraplegia @ 0.6 if: spastic, paraplegia, gait
marie ataxia > late-onset cerebellar ataxia
ramsay hunt cerebellar > early-onset cerebellar ataxia @ 0.75
unverricht lundborg > progressive myoclonus epilepsy @ 0.75
lafora > lafora progressive myoclonus epilepsy
charcot marie tooth = hereditary motor and sensory neuropathy
cmt > charcot-marie-tooth @ 0.8
peroneal muscular atrophy = hereditary motor and sensory neuropathy
hmsn > hereditary motor sensory neuropathy
dejerine sottas > hereditary motor sensory neuropathy
hnpp > hereditary neuropathy @ 0.8
hsan > hereditary idiopathic neuropathy @ 0.75
riley day = familial dysautonomia
duchenne = pseudohypertrophic muscular dystrophy
dmd > duchenne muscular dystrophy
bmd dystrophy > becker muscular dystrophy
becker dystrophy > duchenne becker muscular dystrophy
fshd > facioscapulohumeral muscular dystrophy
landouzy dejerine = facioscapulohumeral muscular dystrophy
lgmd > limb girdle muscular dystrophy
erb muscular dystrophy > limb girdle muscular dystrophy
emery dreifuss > other specified muscular dystrophies
opmd > other specified muscular dystrophies
oculopharyngeal muscular dystrophy > other specified muscular dystrophies
congenital muscular dystrophy > muscular dystrophies
steinert = myotonic muscular dystrophy
dystrophia myotonica = myotonic muscular dystrophy
myotonic dystrophy = myotonic muscular dystrophy
thomsen = myotonia congenita
schwartz jampel > myotonic chondrodystrophy
paramyotonia > other myotonic disorders @ 0.8
central core disease > congenital myopathy
rod myopathy = nemaline myopathy
myotubular myopathy = centronuclear myopathy
periodic paralysis = familial periodic paralysis
malignant hyperthermia = malignant hyperpyrexia due to anesthesia @ 0.9
hallervorden spatz = pantothenate kinase associated neurodegeneration
pkan > hallervorden-spatz
nbia > hallervorden-spatz @ 0.8
fahr > other degenerative diseases basal ganglia
steele richardson olszewski = progressive supranuclear ophthalmoplegia
torsion dystonia > genetic torsion dystonia
segawa > genetic torsion dystonia | other dystonia @ 0.75
alexander disease > leukodystrophy @ 0.75
pelizaeus > pelizaeus-merzbacher
schilder disease > diffuse sclerosis central nervous system
balo > concentric sclerosis
marchiafava bignami > central demyelination corpus callosum
binswanger > vascular dementia | progressive vascular leukoencephalopathy @ 0.8
rett > rett's syndrome
landau kleffner = acquired aphasia with epilepsy
dravet = severe myoclonic epilepsy in infancy
smei > dravet syndrome
ohtahara > developmental epileptic encephalopathy | epileptic spasms @ 0.7
rasmussen encephalitis > other encephalitis @ 0.7
limbic encephalitis > paraneoplastic limbic encephalopathy @ 0.8
anti nmda > other encephalitis @ 0.75
melkersson rosenthal > melkersson's syndrome
sturge weber = encephalotrigeminal angiomatosis
von recklinghausen = neurofibromatosis type 1
elephant man disease > proteus @ 0.6
bourneville = tuberous sclerosis
tsc > tuberous sclerosis @ 0.85
epiloia = tuberous sclerosis
vhl > von hippel-lindau
hippel lindau > von hippel-lindau
joubert > other specified congenital malformations of brain
aicardi > agenesis corpus callosum | other malformations brain @ 0.7
fxtas > fragile x chromosome
martin bell > fragile x chromosome
fragile x > fragile x chromosome @ 1.0
gerstmann > developmental gerstmann's @ 0.6
creutzfeldt jakob = subacute spongiform encephalopathy
gss disease > gerstmann-straussler-scheinker
sspe > subacute sclerosing panencephalitis
pml > progressive multifocal leukoencephalopathy
tropical spastic paraparesis > tropical spastic paraplegia
lambert eaton = myasthenic syndrome
miller fisher > guillain-barre
tolosa hunt > ophthalmoplegia | other disorders orbit @ 0.5
adie pupil > tonic pupil @ 0.9
holmes adie > tonic pupil
hurst disease > acute hemorrhagic leukoencephalitis

# --- malformation syndromes
22q11.2 deletion = velo-cardio-facial syndrome
velocardiofacial > velo-cardio-facial
wolf hirschhorn > wolff-hirschorn | deletion short arm chromosome 4
cri du chat = deletion of short arm of chromosome 5
lejeune syndrome > cri-du-chat | deletion short arm chromosome 5
elfin face syndrome > williams syndrome
williams beuren > williams syndrome
jacobsen syndrome > deletion part chromosome @ 0.75
miller dieker > microdeletions
smith magenis > microdeletions
wagr > microdeletions | deletion part chromosome | aniridia @ 0.6
prader willi > prader-willi syndrome @ 1.0
pws > prader-willi
turner syndrome = gonadal dysgenesis @ 0.85
ullrich turner > turner's syndrome
bonnevie ullrich > turner's syndrome
klinefelter = 47 xxy
swyer > pure gonadal dysgenesis
androgen insensitivity = testicular feminization syndrome
ais > androgen insensitivity syndrome @ 0.75 in: icd10cm
morris syndrome > androgen insensitivity syndrome
costello > other congenital malformation syndromes short stature @ 0.7
cdls > de lange syndrome
cornelia de lange > de lange syndrome
brachmann de lange > de lange syndrome
bird headed dwarfism = seckel syndrome
silver russell = russell-silver syndrome
rss > russell-silver @ 0.7 in: icd10cm
faciogenital dysplasia = aarskog syndrome
rubinstein > rubinstein-taybi
broad thumb syndrome > rubinstein-taybi
apert = acrocephalosyndactyly
apert > acrocephalosyndactyly apert
pfeiffer syndrome > acrocephalosyndactyly | craniofacial dysostosis @ 0.75
saethre chotzen > acrocephalosyndactyly @ 0.85
carpenter syndrome = acrocephalopolysyndactyly
crouzon = craniofacial dysostosis
treacher collins = mandibulofacial dysostosis
franceschetti = mandibulofacial dysostosis
nager syndrome > mandibulofacial dysostosis @ 0.8
hallermann streiff = oculomandibular dysostosis
pierre robin > robin syndrome
robin sequence > robin syndrome
oculoauriculovertebral > goldenhar
oav spectrum > goldenhar
goldenhar = oculoauriculovertebral dysplasia
mobius > moebius syndrome
moebius sequence > moebius syndrome
whistling face > malformation syndromes facial appearance @ 0.8
fraser syndrome > cryptophthalmos syndrome
oral facial digital > oro-facial-digital
ofd > oro-facial-digital @ 0.7
waardenburg > malformation syndromes predominantly affecting facial appearance | albinism @ 0.65
stickler > other congenital malformation syndromes skeletal changes @ 0.7
marfan > marfan syndrome
loeys dietz > other specified congenital malformation syndromes @ 0.7
beals > congenital malformation syndromes skeletal | arthrogryposis @ 0.6
hand heart syndrome = holt-oram syndrome
heart hand syndrome > holt-oram
tar syndrome > thrombocytopenia absent radius
nail patella = onychoosteodysplasia
fong disease > nail patella syndrome
klippel trenaunay > klippel-trenaunay-weber
parkes weber > klippel-trenaunay-weber @ 0.75
proteus > malformation syndromes early overgrowth | other malformation syndromes @ 0.65 if: syndrome, overgrowth
beckwith > beckwith-wiedemann
bws > beckwith-wiedemann
emg syndrome > beckwith-wiedemann @ 0.7
cerebral gigantism = sotos syndrome
kabuki make up > kabuki syndrome
charge > congenital malformations specified @ 0.6 if: syndrome, association, coloboma, choanal
charge syndrome > other specified congenital malformations @ 0.7
cowden = pten hamartoma tumor syndrome
bannayan > pten hamartoma tumor syndrome
caudal dysplasia > sirenomelia | malformation spine @ 0.6
potter sequence = potter's syndrome
meckel gruber = dysencephalia splanchnocystica
eagle barrett = prune belly syndrome
prune belly = triad syndrome
klippel feil = cervical fusion syndrome
brevicollis > klippel-feil
sprengel > sprengel's deformity
poland > poland syndrome
jarcho levin > malformation syndrome skeletal | spine malformation @ 0.6
cleidocranial dysplasia = cleidocranial dysostosis
larsen syndrome > congenital malformation syndromes limbs @ 0.65
ellis van creveld = chondroectodermal dysplasia
jeune = asphyxiating thoracic dysplasia
conradi > chondrodysplasia punctata
kniest > spondyloepiphyseal dysplasia | osteochondrodysplasia @ 0.75
lobstein = osteogenesis imperfecta
oi > osteogenesis imperfecta @ 0.6 if: fracture, brittle, bone, type
van der hoeve > osteogenesis imperfecta
albers schonberg = osteopetrosis
mccune albright > polyostotic fibrous dysplasia
engelmann disease = progressive diaphyseal dysplasia
camurati engelmann = progressive diaphyseal dysplasia
ollier = enchondromatosis
maffucci > enchondromatosis
diaphyseal aclasis = multiple congenital exostoses
fop > myositis ossificans progressiva
fibrodysplasia ossificans progressiva = myositis ossificans progressiva
stone man syndrome > myositis ossificans progressiva
hutchinson gilford = progeria
premature aging > progeria
werner syndrome > progeria @ 0.7
eds > ehlers-danlos @ 0.8
heds > hypermobile ehlers-danlos
veds > vascular ehlers-danlos
pxe > pseudoxanthoma elasticum
xp > xeroderma pigmentosum @ 0.75
darier = keratosis follicularis
hailey hailey = benign familial pemphigus
netherton > other congenital ichthyosis
sjogren larsson > other congenital ichthyosis
xli > x-linked ichthyosis
steroid sulfatase deficiency > x-linked ichthyosis
eb > epidermolysis bullosa @ 0.75 if: skin, blister, dystrophic, simplex
herlitz = epidermolysis bullosa letalis
hed > ectodermal dysplasia @ 0.7 in: icd10cm
goltz > other specified congenital malformations skin @ 0.7
christ siemens touraine > ectodermal dysplasia anhidrotic
gorlin > other specified congenital malformation syndromes | phakomatoses @ 0.6
nevoid basal cell carcinoma syndrome > phakomatoses | congenital malformation syndromes @ 0.6
birt hogg dube > other specified congenital malformation syndromes @ 0.6
dyskeratosis congenita > other congenital malformations skin | constitutional aplastic anemia @ 0.65
rothmund thomson > congenital poikiloderma
hereditary nephritis = alport syndrome
deafness and kidney disease > alport syndrome @ 0.75
usher > usher syndrome
deaf blind syndrome > usher syndrome @ 0.8
pendred > pendred's syndrome
alagille = arteriohepatic dysplasia
arteriohepatic dysplasia > alagille syndrome

# --- blood, clotting, immunity
cooley = beta thalassemia major
sickle cell > sickle-cell disease | hb-ss disease
sickle cell crisis > hb-ss disease with crisis
ss disease > hb-ss disease
sickle pain crisis > hb-ss disease vaso-occlusive pain | sickle-cell crisis
sickle trait > sickle-cell trait
sc disease > sickle-cell hb-c disease @ 0.8
diamond blackfan = constitutional pure red blood cell aplasia
dba anemia > constitutional red blood cell aplasia
fanconi anemia = constitutional aplastic anemia
shwachman > shwachman-diamond
minkowski chauffard = hereditary spherocytosis
acholuric jaundice = hereditary spherocytosis
favism = glucose-6-phosphate dehydrogenase deficiency
fava bean anemia > favism
pk deficiency > pyruvate kinase deficiency
pnh = paroxysmal nocturnal hemoglobinuria
marchiafava micheli = paroxysmal nocturnal hemoglobinuria
hus = hemolytic-uremic syndrome
ahus > atypical hemolytic uremic syndrome
moschcowitz > thrombotic microangiopathy | thrombotic thrombocytopenic purpura @ 0.85
werlhof > immune thrombocytopenic purpura
hemophilia b = factor ix deficiency
classic hemophilia = factor viii deficiency
christmas disease = factor ix deficiency
hemophilia c = factor xi deficiency
rosenthal disease > factor xi deficiency
glanzmann > thromboasthenia
glanzmann > qualitative platelet defects
bernard soulier > qualitative platelet defects
sticky blood > thrombophilia @ 0.8
hughes syndrome = antiphospholipid syndrome
aps > antiphospholipid syndrome @ 0.7
dic = disseminated intravascular coagulation
hit > heparin induced thrombocytopenia @ 0.6 if: heparin, platelets, thrombocytopenia, pf4
addison biermer > pernicious anemia
plummer vinson = sideropenic dysphagia
paterson kelly > sideropenic dysphagia
chlorosis > iron deficiency anemia @ 0.8
kostmann > congenital agranulocytosis
cgd > chronic granulomatous disease
chronic granulomatous disease = functional disorders of polymorphonuclear neutrophils
job syndrome = hyperimmunoglobulin e syndrome
bubble boy > severe combined immunodeficiency
scid = severe combined immunodeficiency
cvid = common variable immunodeficiency
xla > hereditary hypogammaglobulinemia
bruton = hereditary hypogammaglobulinemia
agammaglobulinemia = hypogammaglobulinemia
wiskott = immunodeficiency with thrombocytopenia and eczema
wiskott > wiskott-aldrich syndrome
thymic aplasia > di george
duncan disease > x-linked lymphoproliferative
xlp > x-linked lymphoproliferative
hereditary angioedema = c1 esterase inhibitor deficiency
hae = c1 esterase inhibitor deficiency
hae > defects complement system
hereditary angioneurotic edema > c1 esterase inhibitor deficiency
hand schuller christian > langerhans-cell histiocytosis
letterer siwe > langerhans-cell histiocytosis
rosai dorfman > sinus histiocytosis massive lymphadenopathy
boeck sarcoid = sarcoidosis
besnier boeck > sarcoidosis
lofgren > sarcoidosis @ 0.8
gvhd = graft-versus-host disease
osler disease > hereditary hemorrhagic telangiectasia @ 0.8
vaquez > polycythemia vera
mgus = monoclonal gammopathy
waldenstrom = macroglobulinemia
fap > familial adenomatous polyposis @ 0.8 in: icd10cm
lynch syndrome > genetic susceptibility colorectal cancer
hnpcc > genetic susceptibility colorectal cancer @ 0.8
brca > genetic susceptibility malignant neoplasm breast
men2 > multiple endocrine neoplasia type iia
wermer > multiple endocrine neoplasia type i
sipple > multiple endocrine neoplasia type iia

# --- hormone eponyms and abbreviations
basedow > graves' disease
plummer disease thyroid > toxic nodular goiter @ 0.85
addison disease = primary adrenocortical insufficiency
cah > adrenogenital disorders
congenital adrenal hyperplasia = congenital adrenogenital disorders
21 hydroxylase deficiency > congenital adrenogenital disorders
conn syndrome = primary hyperaldosteronism
simmonds disease > hypopituitarism
frohlich > adiposogenital dystrophy
kallmann > hypogonadotropic hypogonadism
di pituitary > diabetes insipidus
ndi > nephrogenic diabetes insipidus
albright hereditary osteodystrophy > pseudohypoparathyroidism
t1d > type 1 diabetes mellitus
lada > other specified diabetes mellitus | type 1 diabetes @ 0.6
mody > other specified diabetes mellitus @ 0.85
von mering > diabetes mellitus @ 0.5

# --- heart, vessel, lung
ccf > heart failure
aecopd > chronic obstructive pulmonary disease acute exacerbation
nstemi = non-st elevation myocardial infarction
stemi = st elevation myocardial infarction
acs > acute coronary @ 0.7
hocm = obstructive hypertrophic cardiomyopathy
arvc > other cardiomyopathies @ 0.8
arvd > other cardiomyopathies @ 0.8
stress cardiomyopathy = takotsubo
wpw = wolff-parkinson-white syndrome
stokes adams = heart block syncope @ 0.6
variant angina = angina with documented spasm
prinzmetal = angina with documented spasm
dvt > acute embolism thrombosis deep veins
pad > peripheral vascular disease | atherosclerosis extremities @ 0.85 if: leg, claudication, artery, vascular, arterial, peripheral, limb
buerger = thromboangiitis obliterans
pulseless disease = aortic arch syndrome
horton disease = giant cell arteritis
temporal arteritis = giant cell arteritis
wegener = granulomatosis with polyangiitis
gpa > granulomatosis polyangiitis @ 0.75
churg strauss = eosinophilic granulomatosis with polyangiitis
egpa > eosinophilic granulomatosis polyangiitis
pan > polyarteritis nodosa @ 0.6 if: vasculitis, polyarteritis, nodosa
raynaud = white finger @ 0.7
roger disease = ventricular septal defect
botallo duct > patent ductus
lutembacher > atrial septal defect | mitral stenosis @ 0.7
kartagener > situs inversus | congenital malformation respiratory @ 0.75
primary ciliary dyskinesia > other congenital malformations respiratory system @ 0.8
pcd > congenital malformations respiratory @ 0.5
immotile cilia > other specified congenital malformations respiratory system
osler node > endocarditis @ 0.5

# --- joints, bones, skin, gut, kidney, eye, ear
sle = systemic lupus erythematosus
mctd > systemic involvement connective tissue @ 0.85
sicca syndrome > sjogren syndrome
bechterew = ankylosing spondylitis
marie strumpell = ankylosing spondylitis
as spine > ankylosing spondylitis @ 0.6
reiter = reactive arthropathy @ 0.9
still disease adult > adult-onset still's disease
dish > ankylosing hyperostosis @ 0.75 if: spine, hyperostosis, skeletal, vertebra
forestier = ankylosing hyperostosis
paget disease nipple > malignant neoplasm nipple areola
legg calve perthes = juvenile osteochondrosis of head of femur
kohler disease > juvenile osteochondrosis tarsus
freiberg > juvenile osteochondrosis metatarsus
kienbock > osteochondrosis lunate
scheuermann = juvenile osteochondrosis of spine
blount disease > juvenile osteochondrosis tibia
ledderhose = plantar fascial fibromatosis
peyronie = induration penis plastica
tietze = chondrocostal junction syndrome
de quervain wrist > radial styloid tenosynovitis
sjs = stevens-johnson syndrome
ten > toxic epidermal necrolysis @ 0.55 if: skin, sjs, lyell, necrolysis
lyell = toxic epidermal necrolysis
ritter disease > staphylococcal scalded skin
ssss > staphylococcal scalded skin
hansen > leprosy
duhring disease = dermatitis herpetiformis
queyrat > erythroplasia | carcinoma in situ penis
ibd > inflammatory bowel disease @ 0.8
uc > ulcerative colitis @ 0.75
terminal ileitis = crohn's disease @ 0.75
nontropical sprue > celiac disease
gee herter > celiac disease
menetrier > hypertrophic gastritis @ 0.85
zollinger ellison = gastrinoma @ 0.8
masld > fatty liver | metabolic dysfunction-associated
pbc > primary biliary cirrhosis
psc > primary sclerosing cholangitis @ 0.8
budd chiari = hepatic vein thrombosis
iga nephropathy > recurrent persistent hematuria @ 0.8
eskd > end stage renal disease
arf > acute kidney failure @ 0.75
fsgs > focal segmental glomerular
rta > renal tubular acidosis @ 0.7
lightwood > renal tubular acidosis | lightwood-albright
gitelman > other disorders impaired renal tubular function | bartter's @ 0.7
liddle > other disorders impaired renal tubular | hypertension secondary @ 0.5
kimmelstiel wilson = diabetic nephropathy
rp eye > pigmentary retinal dystrophy
amd = macular degeneration
armd > macular degeneration
stargardt > dystrophies primarily involving retinal pigment epithelium
best disease > vitelliform @ 0.8
vogt koyanagi harada > harada's disease
meniere = endolymphatic hydrops
meniere disease > labyrinthine hydrops
mono > infectious mononucleosis @ 0.75 in: icd10cm
pfeiffer glandular > infectious mononucleosis
lockjaw = tetanus
consumption disease > tuberculosis @ 0.75
king's evil > tuberculous lymphadenopathy
barber itch > sycosis barbae
vincent angina = trench mouth
elephantiasis > filariasis @ 0.7
breakbone fever = dengue
madura foot = mycetoma
typhus > rickettsia typhus @ 0.6
pid female > female pelvic inflammatory disease
std > sexually transmitted disease
sti > sexually transmitted disease
pox > smallpox @ 0.5 in: icd10cm
aids > human immunodeficiency virus disease @ 0.7 in: icd10cm
ddd > intervertebral disc degeneration @ 0.8
fms > fibromyalgia
cppd > crystal arthropathy
avn > aseptic necrosis bone
tmj > temporomandibular joint disorder

# --- Old eponyms, A to Z
abercrombie > amyloidosis
abrami > autoimmune hemolytic anemia @ 0.7
albarran's disease > urinary tract infection @ 0.5
albert's disease > achilles bursitis @ 0.6
almeida's disease > paracoccidioidomycosis @ 0.95
alper's > alpers disease @ 1.0
alvarez syndrome > transient cerebral ischemic attack @ 0.8
anton babinski > other symptoms and signs involving cognitive functions and awareness @ 0.8
arnold's neuralgia > occipital neuralgia
arrillaga > primary pulmonary hypertension
asboe hansen > incontinentia pigmenti @ 0.85
ascher > blepharochalasis @ 0.85
baader > stevens-johnson syndrome @ 0.8
babinski vaquez > cardiovascular syphilis
babington > hereditary hemorrhagic telangiectasia @ 0.85
baelz > diseases of lips
balfour > myeloid sarcoma @ 0.85
balint > other disorders of binocular movement @ 0.7
ballingall > mycetoma
balser > acute pancreatitis @ 0.85
bamberger's disease > hypertrophic osteoarthropathy @ 0.8
bannister > angioneurotic edema
bannister's disease > angioneurotic edema
bard's syndrome > malignant neoplasm of pancreas @ 0.6
bard pic > malignant neoplasm of head of pancreas
barlow's disease > ascorbic acid deficiency @ 0.8
barcoo > chronic ulcer of skin @ 0.85
barraquer > lipodystrophy @ 0.95
barrett's syndrome > barrett's esophagus @ 1.0
basan > ectodermal dysplasia @ 0.8
bateman's disease > molluscum contagiosum
bateman's purpura > other nonthrombocytopenic purpura
baumgarten > cirrhosis of liver @ 0.7
bayle > general paresis @ 0.85
behier hardy > gangrene of lung @ 0.5
bekhterev > ankylosing spondylitis @ 0.95
bell's spasm > clonic hemifacial spasm @ 0.95
bell's mania > manic episode severe psychotic @ 0.6
bennett's disease > leukemia unspecified @ 0.85
benson's disease > crystalline deposits in vitreous body
berger's paresthesia > paresthesia of skin @ 0.85
bernheim > heart failure @ 0.85
best macular > dystrophies primarily involving the retinal pigment epithelium
biett > discoid lupus erythematosus @ 0.95
bilharz > schistosomiasis @ 0.95
blatin > echinococcosis @ 0.6
blocq > conversion disorder with motor symptom
bloodgood > diffuse cystic mastopathy @ 0.95
bloom's syndrome > other specified congenital malformations of skin @ 0.8
bloom machacek > other specified congenital malformations of skin @ 0.95
bodechtel guttmann > subacute sclerosing panencephalitis @ 0.95
boeck's disease > sarcoidosis @ 0.95
boeck's scabies > scabies @ 0.95
bonnevie > other congenital malformation syndromes predominantly associated with short stature @ 0.7
bonnier > other disorders of vestibular function @ 0.85
bostock > allergic rhinitis due to pollen @ 0.95
bouchard's nodes > bouchard's nodes with arthropathy @ 1.0
bouffardi > mycetoma @ 0.7
bouillaud's disease > acute rheumatic heart disease unspecified @ 0.85
bourneville brissaud > tuberous sclerosis @ 0.95
bouveret > paroxysmal tachycardia unspecified @ 0.85
bozzolo > multiple myeloma
brailsford radial > juvenile osteochondrosis of radius @ 0.8
brailsford's disease > juvenile osteochondrosis of radius and ulna @ 0.6
brandt's syndrome > acrodermatitis enteropathica @ 0.6
breda > yaws @ 0.8
breda's disease > yaws @ 0.95
brennemann > mesenteric lymphadenitis
bretonneau > pharyngeal diphtheria
bright's disease > unspecified nephritic syndrome @ 0.85
brill's flea > typhus fever due to rickettsia typhi @ 0.85
brion kayser > paratyphoid fever
brissaud > tourette's disorder @ 0.7
brissaud's infantilism > hypothyroidism @ 0.85
brissaud marie > conversion disorder with motor symptom @ 0.85
brocq's disease > dermatitis herpetiformis @ 0.5
brodie's abscess > other osteomyelitis @ 0.5
brooke's disease > other benign neoplasms of skin @ 0.7
bruck de lange > other congenital malformation syndromes predominantly associated with short stature
brushfield > other congenital malformation syndromes predominantly associated with short stature @ 0.5
buchanan's disease > juvenile osteochondrosis of pelvis
burnett's syndrome > hypercalcemia
bury's disease > erythema elevatum diutinum @ 0.6
buschke's disease > cryptococcosis @ 0.6
bywaters > traumatic anuria @ 0.95
calve perthes > juvenile osteochondrosis of head of femur @ 0.95
caplan > rheumatoid lung disease with rheumatoid arthritis
castellani's bronchitis > other specified spirochetal infections
cazenave's disease > pemphigus @ 0.7
chabert's disease > anthrax
chagas mazza > chagas disease @ 0.95
charcot's cirrhosis > primary biliary cirrhosis @ 0.8
charcot weiss baker > carotid sinus syncope @ 0.95
cheyne's > cheyne-stokes breathing @ 0.6
chiari's disease > budd-chiari syndrome @ 0.85
clark's paralysis > other cerebral palsy @ 0.85
claudication syndrome > peripheral vascular disease @ 0.5
claude's > brain stem stroke syndrome @ 0.7
conor bruch > spotted fever due to rickettsia conorii @ 0.95
cotugno > sciatica @ 0.8
crigler > crigler-najjar syndrome @ 0.95
cruchet's disease > other specified viral encephalitis @ 0.8
cruveilhier baumgarten > cirrhosis of liver @ 0.8
curling's ulcer > duodenal ulcer acute @ 0.5
curschmann's > myotonic muscular dystrophy @ 0.8
daae finsen > epidemic myalgia @ 0.95
dabney > epidemic myalgia
darier's erythema annulare > erythema annulare centrifugum
davies colley > chondrocostal junction syndrome @ 0.85
de beurmann > lymphocutaneous sporotrichosis @ 0.95
beurmann > lymphocutaneous sporotrichosis @ 0.95
debove's > splenomegaly @ 0.85
degos > other specified disorders of arteries and arterioles
delort > other specified disorders of arteries and arterioles
dejerine's disease > hereditary motor and sensory neuropathy @ 0.7
doan wiseman > other neutropenia @ 0.85
donath > hemoglobinuria due to hemolysis from other external causes @ 0.85
down's disease > down syndrome @ 1.0
dressler hemoglobinuria > hemoglobinuria due to hemolysis from other external causes @ 0.5
dubini > other specified viral encephalitis @ 0.7
dubini's electric chorea > other specified viral encephalitis @ 0.8
dubois thymus > congenital syphilis early visceral @ 0.6
duchenne's syndrome > progressive bulbar palsy @ 0.6
duke's disease > other specified viral infections characterized by skin and mucous membrane lesions @ 0.7
filatow dukes > other specified viral infections characterized by skin and mucous membrane lesions @ 0.8
fourth disease > other specified viral infections characterized by skin and mucous membrane lesions @ 0.7
duplay > adhesive capsulitis of shoulder @ 0.6
dupre > meningismus
economo's disease > other specified viral encephalitis @ 0.95
edsall's disease > heat cramp @ 0.7
eichstedt > pityriasis versicolor @ 0.95
ekman > osteogenesis imperfecta
engman's disease > infectious eczematoid dermatitis @ 0.8
erb charcot > other symptomatic neurosyphilis @ 0.7
erdheim's syndrome > acromegaly and pituitary gigantism @ 0.8
erichsen > other specified nonpsychotic mental disorders @ 0.85
railway spine > other specified nonpsychotic mental disorders @ 0.8
faber > other iron deficiency anemias
faber > iron deficiency anemia unspecified @ 0.85
fanconi syndrome > other disorders of amino-acid transport @ 0.85
favre durand nicolas > chlamydial lymphogranuloma @ 0.95
fede's disease > glossitis @ 0.6
feer > toxic effects of mercury @ 0.8
acrodynia > toxic effects of mercury and its compounds @ 0.8
pink disease > toxic effects of mercury and its compounds @ 0.8
fenwick's disease > chronic atrophic gastritis @ 0.85
fiessinger leroy > reiter's disease
filatoff > infectious mononucleosis @ 0.8
filatov's disease > infectious mononucleosis @ 0.85
flatau > diffuse sclerosis of central nervous system @ 0.8
folling's disease > classical phenylketonuria @ 0.95
fong > congenital malformation syndromes predominantly involving limbs @ 0.8
fothergill's sore throat > scarlet fever @ 0.8
frankl hochwart > hypoparathyroidism @ 0.5
friderichsen > waterhouse-friderichsen syndrome @ 0.95
fuller albright > polyostotic fibrous dysplasia @ 0.7
gandy > chronic congestive splenomegaly @ 0.7
gandy gamna > chronic congestive splenomegaly @ 0.85
ganister > pneumoconiosis silica @ 0.6
gasser > hemolytic-uremic syndrome @ 0.85
gayet's disease > wernicke's encephalopathy @ 0.95
gee thaysen > celiac disease @ 0.95
gerhardt's disease > erythromelalgia @ 0.85
gerlier > epidemic vertigo @ 0.95
gibert's disease > pityriasis rosea @ 0.95
gilchrist's disease > blastomycosis @ 0.95
glanders disease > glanders @ 1.0
glenard > enteroptosis @ 0.95
goldscheider > epidermolysis bullosa simplex @ 0.6
gorham > osteolysis
gougerot blum > pigmented purpuric dermatosis @ 0.95
gouley > constrictive pericarditis @ 0.7
grancher > other pneumonia @ 0.5
greenfield > metachromatic leukodystrophy @ 0.7
griesinger's disease > ancylostomiasis
guinon > tourette's disorder @ 0.95
gull's > hypothyroidism @ 0.5
habermann > pityriasis lichenoides et varioliformis acuta
hanot > primary biliary cirrhosis @ 0.85
hansen's bacillus > leprosy
harada's syndrome > harada's disease @ 1.0
hare's syndrome > malignant neoplasm of upper lobe bronchus or lung @ 0.8
harley > hemoglobinuria due to hemolysis from other external causes @ 0.8
hart's disease > hartnup's disease @ 0.6
widal syndrome > autoimmune hemolytic anemia @ 0.6
hebra's pityriasis > exfoliative dermatitis @ 0.8
hedinger > carcinoid syndrome @ 0.85
heine's > acute poliomyelitis @ 0.5
heller's syndrome > other childhood disintegrative disorder @ 0.95
heller zappert > other childhood disintegrative disorder @ 0.95
henoch's purpura > allergic purpura @ 0.95
herter's disease > celiac disease
herter heubner > celiac disease @ 0.95
herter's infantilism > celiac disease @ 0.95
hildenbrand > epidemic louse-borne typhus fever
hirschfeld's disease > type 2 diabetes mellitus @ 0.5
hodgson > thoracic aortic aneurysm @ 0.7
hoffa's > other specified metabolic disorders @ 0.6
holla disease > hereditary spherocytosis @ 0.5
hoppe goldflam > myasthenia gravis @ 0.95
horton's giant cell > giant cell arteritis
huchard > essential primary hypertension @ 0.8
huppert > multiple myeloma
hurst's > acute and subacute hemorrhagic leukoencephalitis
hutchinson's summer prurigo > polymorphous light eruption @ 0.95
hyde's disease > prurigo nodularis @ 0.95
icelandic > postviral fatigue syndrome @ 0.8
jaccoud's > chronic postrheumatic arthropathy @ 0.95
jadassohn's maculopapular > anetoderma of jadassohn-pellizzari @ 0.8
jakob > creutzfeldt-jakob disease
jackson's disease epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.5
kalischer > other phakomatoses
kandinsky > delusional disorders @ 0.6
kaschin > kaschin-beck disease @ 1.0
kaufmann's disease > other specified osteochondrodysplasias @ 0.5
kienbock's > kienbock's disease of adults | juvenile osteochondrosis of hand
kimmelstiel > diabetes mellitus with diabetic nephropathy @ 0.85
klumpke > klumpke's paralysis due to birth injury @ 0.95
koenig's > osteochondritis dissecans @ 0.7
konig's > osteochondritis dissecans @ 0.7
kohler patellar > juvenile osteochondrosis of patella
kohler tarsal > juvenile osteochondrosis of tarsus @ 0.95
kraepelin morel > schizophrenia
krishaber > other somatoform disorders @ 0.8
kummell > traumatic spondylopathy
kundrat's disease > non-hodgkin lymphoma unspecified @ 0.8
lane's disease > other functional intestinal disorders @ 0.5
langdon down > down syndrome @ 0.95
larsen johansson > juvenile osteochondrosis of patella @ 0.95
lasegue > delusional disorders @ 0.6
launois > acromegaly and pituitary gigantism @ 0.7
leber's > hereditary optic atrophy @ 0.6
lederer's disease > autoimmune hemolytic anemia @ 0.6
leiner > seborrheic infantile dermatitis @ 0.95
leloir > lupus erythematosus discoid @ 0.8
leroy disease > defects in post-translational modification of lysosomal enzymes @ 0.7
lewandowski's disease > tuberculosis of skin and subcutaneous tissue @ 0.7
lewandowsky > tuberculosis of skin and subcutaneous tissue @ 0.7
lightwood albright > other disorders resulting from impaired renal tubular function
lightwood > other disorders resulting from impaired renal tubular function @ 0.85
lindau's > von hippel-lindau syndrome @ 0.85
ludwig's disease > cellulitis and abscess of mouth @ 0.85
ludwig's > cellulitis and abscess of mouth @ 0.85
macmahon > primary biliary cirrhosis @ 0.6
madelung's disease > madelung's deformity @ 0.6
mal rouge > erysipeloid @ 0.6
mal de los pintos > pinta @ 0.95
mallory weiss > gastro-esophageal laceration-hemorrhage syndrome @ 0.95
marchesani > other congenital malformation syndromes predominantly associated with short stature @ 0.8
weill marchesani > other congenital malformation syndromes @ 0.7
marie tooth > hereditary motor and sensory neuropathy @ 0.95
mauriac > type 1 diabetes mellitus with other specified complication @ 0.8
maxcy > typhus fever due to rickettsia typhi @ 0.95
mendelson > chemical pneumonitis @ 0.6
merzbacher > pelizaeus-merzbacher disease @ 0.95
meyenburg altherr > relapsing polychondritis
mibelli > other specified congenital malformations of skin @ 0.7
mikulicz's syndrome > other diseases of salivary glands @ 0.8
mills' disease > other motor neuron disease @ 0.8
minkowski > hereditary spherocytosis @ 0.8
minor's disease > vascular myelopathies @ 0.5
minot's > hemorrhagic disease of newborn @ 0.8
weir mitchell > erythromelalgia @ 0.95
moeller barlow > ascorbic acid deficiency
moeller's glossitis > glossitis @ 0.95
mollers > glossitis @ 0.5
monckeberg > atherosclerosis of native arteries of extremities @ 0.6
monge > effects of high altitude @ 0.7
morgagni stewart morel > hyperostosis of skull @ 0.95
stewart morel > hyperostosis of skull @ 0.95
mosse's > polycythemia vera @ 0.85
mouchet > juvenile osteochondrosis of tarsus @ 0.8
murri > hemoglobinuria due to hemolysis from other external causes @ 0.85
nettleship's disease > cutaneous mastocytosis
neumann's disease > pemphigus vegetans
nezelof > nezelof's syndrome @ 1.0
norrie > other specified congenital malformations of eye
nothnagel > other specified peripheral vascular diseases @ 0.8
oppenheim urbach > necrobiosis lipoidica @ 0.95
opitz's disease > chronic congestive splenomegaly @ 0.8
ormond > retroperitoneal fibrosis @ 0.95
osteopsathyrosis > osteogenesis imperfecta @ 0.95
otto's > protrusio acetabuli
otto chrobak > protrusio acetabuli @ 0.95
paget schroetter > acute embolism and thrombosis of deep veins of upper extremity @ 0.85
papillon leage > congenital malformation syndromes predominantly affecting facial appearance
parkes weber dimitri > other phakomatoses @ 0.8
parson's disease > thyrotoxicosis with diffuse goiter @ 0.85
pasini pierini > atrophoderma of pasini and pierini @ 1.0
pavy's > orthostatic proteinuria @ 0.85
payr's disease > other specified functional intestinal disorders @ 0.85
splenic flexure syndrome > other specified functional intestinal disorders @ 0.85
pellegrini > tibial collateral bursitis
stieda > tibial collateral bursitis @ 0.85
pette doring > other encephalitis and encephalomyelitis @ 0.8
peutz > peutz-jeghers syndrome @ 0.95
pick's heart > chronic adhesive pericarditis @ 0.8
pick's pericardium > chronic adhesive pericarditis
picks liver > chronic constrictive pericarditis @ 0.5
pinkus > lichen nitidus
plaut's > other vincent's infections
poncet > tuberculous arthritis of other joints @ 0.8
pringle > tuberous sclerosis
profichet > other specified disorders of skin @ 0.5
putnam's > subacute combined degeneration of spinal cord @ 0.85
quincke > angioneurotic edema @ 0.95
raymond's > brain stem stroke syndrome @ 0.8
recklinghausen's disease > neurofibromatosis type 1
reclus > diffuse cystic mastopathy @ 0.95
reed hodgkin > hodgkin lymphoma
reichmann > other diseases of stomach and duodenum
ribas torres > smallpox @ 0.6
riga fede > other lesions of oral mucosa @ 0.7
ritter's > staphylococcal scalded skin syndrome
romberg's disease > other disorders of facial nerve @ 0.6
facial hemiatrophy > other disorders of facial nerve
facial hemiatrophy > congenital facial asymmetry @ 0.6
rossbach > other diseases of stomach and duodenum @ 0.85
roth's > meralgia paresthetica @ 0.5
rothmund thomson > other specified congenital malformations of skin
rust's disease > tuberculosis of spine
saenger > tonic pupil
sanders disease > keratoconjunctivitis due to adenovirus @ 0.7
savill > exfoliative dermatitis
schanz > achilles tendinitis @ 0.5
schlatter tibia > juvenile osteochondrosis of tibia and fibula
schottmuller > paratyphoid fever @ 0.85
schultz's disease > agranulocytosis @ 0.85
schwediauer > achilles bursitis @ 0.5
senear usher > pemphigus erythematosus @ 0.95
siegal cattan > non-neuropathic heredofamilial amyloidosis @ 0.85
sinding > juvenile osteochondrosis of patella @ 0.95
sneddon wilkinson > subcorneal pustular dermatitis @ 0.95
spencer's disease > acute gastroenteropathy due to other small round viruses @ 0.7
stanton's disease > melioidosis @ 0.95
steinbrocker > complex regional pain syndrome i @ 0.8
stokvis talma > other methemoglobinemias
strachan > niacin deficiency
swediaur > achilles tendinitis @ 0.6
swift's disease > toxic effects of mercury @ 0.8
swift feer > toxic effects of mercury
talma > other specified disorders of muscle @ 0.85
tarral besnier > pityriasis rubra pilaris @ 0.95
thaysen > celiac disease
thomson's disease > other specified congenital malformations of skin @ 0.6
thorson biorck > carcinoid syndrome @ 0.95
ullrich feichtiger > other congenital malformation syndromes @ 0.7
underwood > sclerema neonatorum
valsuani > anemia complicating pregnancy @ 0.85
verneuil's disease > hidradenitis suppurativa @ 0.6
vogt koyanagi > vogt-koyanagi syndrome @ 1.0
vogt's disease > athetoid cerebral palsy @ 0.85
waldenstrom osteochondrosis > juvenile osteochondrosis of head of femur @ 0.8
wassilieff > leptospirosis icterohemorrhagica @ 0.95
wasilewski > leptospirosis icterohemorrhagica @ 0.7
weber christian = relapsing panniculitis @ 0.95
wegner's disease > early congenital syphilitic osteochondropathy @ 0.6
weichselbaum > meningococcal meningitis @ 0.6
werlhof wichmann > immune thrombocytopenic purpura @ 0.95
westphal > wilson's disease @ 0.7
willan plumbe > psoriasis @ 0.95
willan's disease > psoriasis @ 0.8
wilson's lichen > lichen planus
winiwarter > thromboangiitis obliterans @ 0.95
buerger winiwarter > thromboangiitis obliterans @ 0.95
witts > other iron deficiency anemias @ 0.85
woillez > acute pulmonary edema @ 0.8
woringer > mycosis fungoides @ 0.7
zappert > other childhood disintegrative disorder @ 0.6
ziehen > genetic torsion dystonia @ 0.95

# --- eponyms: bones and inherited disorders of the skeleton
spurway > osteogenesis imperfecta
dighton > osteogenesis imperfecta
hoeve > osteogenesis imperfecta
buchem > hyperostosis of skull
morel moore > hyperostosis of skull
morgagni morel > hyperostosis of skull
leontiasis ossium > hyperostosis of skull
leontiasis ossea > hyperostosis of skull
hyperostosis corticalis > hyperostosis of skull
albright sternberg > polyostotic fibrous dysplasia
mccune > polyostotic fibrous dysplasia
osteitis fibrosa disseminata > polyostotic fibrous dysplasia
trevor > other specified osteochondrodysplasias @ 0.85
osteopoikilosis > other specified osteochondrodysplasias @ 0.85
leri > other specified osteochondrodysplasias @ 0.85
pyle > other specified osteochondrodysplasias @ 0.85
jansen > other specified osteochondrodysplasias @ 0.85
schmid metaphyseal > other specified osteochondrodysplasias @ 0.85
metaphyseal dysplasia > other specified osteochondrodysplasias @ 0.85
craniometaphyseal > other specified osteochondrodysplasias @ 0.85
osteodysplasty > other specified osteochondrodysplasias @ 0.85
dysosteosclerosis > other specified osteochondrodysplasias @ 0.85
pyknodysostosis > other specified osteochondrodysplasias @ 0.85
pycnodysostosis > other specified osteochondrodysplasias @ 0.85
ribbing > progressive diaphyseal dysplasia
engelmann > progressive diaphyseal dysplasia
camurati > progressive diaphyseal dysplasia
diaphyseal dysplasia > progressive diaphyseal dysplasia
fairbank > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
multiple epiphyseal dysplasia > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
silfverskiold > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
eccentro-osteochondrodysplasia > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
pseudoachondroplasia > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
kniest > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
langer > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
mesomelic > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
dyggve > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
melchior > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
acromesomelic > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
grebe > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
acromicric > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
spondylometaphyseal > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
metatropic > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
parastremmatic > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
campomelic > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
atelosteogenesis > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
leri weill > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
dyschondrosteosis > osteochondrodysplasia with defects of growth of tubular bones and spine @ 0.85
parrot disease > achondroplasia
parrot achondroplasia > achondroplasia
kaufmann achondroplasia > achondroplasia
achondroplastic > achondroplasia
micromelia > achondroplasia
enchondroma multiple > enchondromatosis
internal chondromatosis > enchondromatosis
diaphysial aclasis > multiple congenital exostoses
hereditary exostoses > multiple congenital exostoses
multiple cartilaginous exostoses > multiple congenital exostoses
albers > osteopetrosis
schonberg > osteopetrosis
ivory bone > osteopetrosis
larsen syndrome > other specified congenital malformations of limb
nievergelt > other congenital malformations of limb @ 0.75
madelung > other congenital malformations of limb @ 0.75
sprengel > other congenital malformations of limb @ 0.75
cleidocranial > other congenital malformations of limb @ 0.75
scheuthauer > other congenital malformations of limb @ 0.75
marie sainton > other congenital malformations of limb @ 0.75
triphalangeal > other congenital malformations of limb @ 0.75
volkmann deformity > other congenital malformations of limb @ 0.75
streeter > congenital constricting bands @ 0.85
amniotic band > congenital constricting bands @ 0.85
streeter band > congenital constricting bands @ 0.85
constriction band > congenital constricting bands @ 0.85
meekeren > ehlers-danlos syndrome
danlos > ehlers-danlos syndrome
sack barabas > ehlers-danlos syndrome
cutis hyperelastica > ehlers-danlos syndrome
triad syndrome abdomen > prune belly syndrome
greig > hypertelorism @ 0.85
apert crouzon > craniofacial dysostosis
treacher > mandibulofacial dysostosis @ 0.85
nager > mandibulofacial dysostosis @ 0.85
zwahlen > mandibulofacial dysostosis @ 0.85
quiet necrosis > osteochondritis dissecans @ 0.8
paget quiet > osteochondritis dissecans @ 0.8
waldenstrom hip > juvenile osteochondrosis of head of femur
waldenstrom perthes > juvenile osteochondrosis of head of femur
monde felix > juvenile osteochondrosis of hip and pelvis
felix disease > juvenile osteochondrosis of hip and pelvis
buchman > juvenile osteochondrosis of hip and pelvis
burns osteochondrosis > juvenile osteochondrosis of radius and ulna
burns ulna > juvenile osteochondrosis of radius and ulna
brailsford > juvenile osteochondrosis of radius and ulna @ 0.8
brailsford radius > juvenile osteochondrosis of radius and ulna @ 0.8
haas humerus > juvenile osteochondrosis of humerus
dietrich > juvenile osteochondrosis of hand
mauclaire > juvenile osteochondrosis of hand
erlacher > juvenile osteochondrosis of tibia and fibula
blount barber > juvenile osteochondrosis of tibia and fibula
mau disease > juvenile osteochondrosis of tibia and fibula
preiser > osteonecrosis @ 0.7
silverman > other specified disorders of bone @ 0.8
caffey smith > other specified disorders of bone @ 0.8
roske > other specified disorders of bone @ 0.8
babinski froment > algoneurodystrophy
leriche causalgic > algoneurodystrophy
posttraumatic osteoporosis > algoneurodystrophy
sudeck leriche > algoneurodystrophy
hunger osteopathy > adult osteomalacia due to malnutrition
famine osteopathy > adult osteomalacia due to malnutrition
osteomalacia malnutrition > adult osteomalacia due to malnutrition
osteomalacia osteoporosis > other adult osteomalacia
clunk > other specified joint disorders knee
patellar clunk > other specified joint disorders knee
straight back > other congenital malformations of spine
otto disease > protrusio acetabuli
haygarth > heberden nodes | polyosteoarthritis @ 0.7
haygarth nodes > heberden nodes | polyosteoarthritis @ 0.7
knobby knuckles > heberden nodes | polyosteoarthritis @ 0.7
hench > palindromic rheumatism
rosenberg hench > palindromic rheumatism
arthritis urica > gout
uratic arthritis > gout
uratic gout > gout
arthritis postdiarrheal > postinfective and reactive arthropathies @ 0.8
arthritis postdiarrheal > reactive arthropathy
enteropathic arthritis after diarrhea > postinfective and reactive arthropathies @ 0.8
enteropathic arthritis after diarrhea > reactive arthropathy
pierre marie > ankylosing spondylitis @ 0.7
marie spine > ankylosing spondylitis @ 0.7
strumpell > ankylosing spondylitis @ 0.7
cavalryman > calcification and ossification of muscle
prussian disease > calcification and ossification of muscle
rider muscle > calcification and ossification of muscle
garrod > knuckle pads
silfverskiold > osteochondrodysplasia @ 0.7
haglund bursitis > enthesopathy of lower limb | achilles tendinitis @ 0.7
schwediauer > achilles tendinitis
codman > impingement syndrome of shoulder @ 0.75
bertolotti > other congenital malformations of spine | other specified dorsopathies @ 0.6
grisel > torticollis @ 0.7
clutton > late congenital syphilitic arthropathy
poncet > tuberculous arthritis @ 0.7
heberden disease > heberden nodes @ 0.8
kohler pellegrini > tibial collateral bursitis

# --- eponyms: vessels, heart, lungs, connective tissue
hughes stovin > other specified necrotizing vasculopathies @ 0.85
zeek > other specified necrotizing vasculopathies @ 0.85
necrotizing arteritis > other specified necrotizing vasculopathies @ 0.85
necrotizing vasculitis > other specified necrotizing vasculopathies @ 0.85
rokitansky periarteritis > polyarteritis nodosa
kussmaul disease > polyarteritis nodosa
kussmaul meier > polyarteritis nodosa
harkavy > polyarteritis with lung involvement
adamantiades behcet > behcet disease
gilbert behcet > behcet disease
kaposi irrgang > systemic lupus erythematosus
kaposi disseminated lupus > systemic lupus erythematosus
osler libman > systemic lupus erythematosus
wagner disease muscle > dermatopolymyositis @ 0.7
wagner disease > dermatopolymyositis @ 0.7
forestier polymyalgia > polymyalgia rheumatica
degos > other specified disorders of arteries
atrophic papulosis > other specified disorders of arteries
kohlmeier > other specified disorders of arteries
malignant atrophic papulosis > other specified disorders of arteries
popliteal entrapment > other specified disorders of arteries
popliteal artery entrapment > other specified disorders of arteries
hypothenar hammer > other specified peripheral vascular diseases
hammer hand > other specified peripheral vascular diseases
cassirer > acrocyanosis @ 0.8
gsell > dissection of aorta @ 0.85
gsell erdheim > dissection of aorta @ 0.85
erdheim aorta > dissection of aorta @ 0.85
cystic medial necrosis > dissection of aorta @ 0.85
medionecrosis > dissection of aorta @ 0.85
medial necrosis aorta > dissection of aorta @ 0.85
hodgson disease > aortic aneurysm of unspecified site @ 0.8
huchard disease > essential hypertension @ 0.6
friedlander endarteritis > thromboangiitis obliterans @ 0.5
friedlander endarteritis > atherosclerosis @ 0.6
gouley > chronic constrictive pericarditis
pick pericardial > chronic constrictive pericarditis
pick heart > chronic constrictive pericarditis
pseudocirrhosis pericardial > chronic constrictive pericarditis
beau heart > myocardial degeneration @ 0.8
beau syndrome > myocardial degeneration @ 0.8
quain > myocardial degeneration @ 0.8
likoff > angina pectoris @ 0.8
gairdner > angina pectoris @ 0.8
elsner > angina pectoris @ 0.8
heberden heart > angina pectoris @ 0.8
rougnon heberden > angina pectoris @ 0.8
heberden syndrome > angina pectoris @ 0.8
likoff > other forms of angina pectoris @ 0.75
heberden syndrome > other forms of angina pectoris @ 0.75
gairdner > other forms of angina pectoris @ 0.75
ridley > left ventricular failure
low output > heart failure @ 0.85
low cardiac output > heart failure @ 0.85
postcommissurotomy > postcardiotomy syndrome
postvalvulotomy > postcardiotomy syndrome
post pericardiotomy > postcardiotomy syndrome
postcardiac injury > postcardiotomy syndrome
becker heart > endomyocardial eosinophilic disease @ 0.7
becker cardiomyopathy > endomyocardial eosinophilic disease @ 0.7
davies disease > endomyocardial eosinophilic disease @ 0.7
davies > endomyocardial eosinophilic disease @ 0.7
teare > obstructive hypertrophic cardiomyopathy @ 0.8
loffler endocarditis > endomyocardial eosinophilic disease
loeffler heart > endomyocardial eosinophilic disease
gallavardin > ventricular tachycardia @ 0.75
parkinson papp > ventricular tachycardia @ 0.75
spens > atrioventricular block complete
wilson block > right bundle-branch block
romano > long qt syndrome
barlow > mitral valve prolapse @ 0.75
reid barlow > mitral valve prolapse @ 0.75
lambl > endocarditis valve unspecified @ 0.6
cestan > brain stem stroke syndrome @ 0.6
cestan > occlusion and stenosis of precerebral arteries @ 0.7
raymond cestan > occlusion and stenosis of precerebral arteries @ 0.7
nishimoto > moyamoya disease
pautrier > other noninfective disorders of lymphatic vessels @ 0.6
woringer > other noninfective disorders of lymphatic vessels @ 0.6
cantrell > other specified congenital malformations of heart @ 0.6
pentalogy of cantrell > other specified congenital malformations of heart @ 0.6
shone > congenital malformations of aortic and mitral valves @ 0.7
bland white garland > malformation of coronary vessels
abernethy > congenital malformations of great veins @ 0.8
abernethy > portal vein-hepatic artery fistula @ 0.6
portosystemic shunt congenital > congenital malformations of great veins @ 0.8
portosystemic shunt congenital > portal vein-hepatic artery fistula @ 0.6
williams campbell > congenital bronchiectasis
mounier > congenital malformations of trachea
tracheobronchomegaly > congenital malformations of trachea
bubbly lung > wilson-mikity syndrome
mikity > wilson-mikity syndrome
pulmonary hypoperfusion newborn > respiratory distress syndrome of newborn
alveolar capillary block > pulmonary fibrosis unspecified
alveolocapillary > pulmonary fibrosis unspecified
corrigan cirrhosis > pulmonary fibrosis unspecified
collier disease lung > coalworker pneumoconiosis
shaver > bauxite fibrosis @ 0.85
caplan > rheumatoid lung disease
castleman liebow > alveolar proteinosis
potain > pulmonary edema @ 0.7
kopp asthma > laryngeal spasm @ 0.8
thymic asthma > laryngeal spasm @ 0.8
kopp > laryngeal spasm @ 0.8
jackson ulcer larynx > other diseases of larynx
contact ulcer > other diseases of larynx
contact granuloma > other diseases of larynx
tornwaldt bursitis > other diseases of pharynx
thornwaldt bursitis > other diseases of pharynx
pharyngeal bursa > other diseases of pharynx
nasopharyngeal bursa > other diseases of pharynx
gersony > persistent fetal circulation
massumi > other chest pain @ 0.8
prinzmetal massumi > other chest pain @ 0.8
anterior chest wall syndrome > other chest pain @ 0.8

# --- eponyms: digestive, kidney
cricopharyngeal > other diseases of pharynx @ 0.85
cricopharyngeal achalasia > other diseases of pharynx @ 0.85
cricopharyngeal bar > other diseases of pharynx @ 0.85
eagle syndrome > other specified disorders of bone @ 0.5
arteriomesenteric > obstruction of duodenum
mesenteric duodenal compression > obstruction of duodenum
gastrosuccorrhea > other diseases of stomach and duodenum
gastric hypersecretion > other diseases of stomach and duodenum
hypersecretion stomach > other diseases of stomach and duodenum
gastrorrhea > other diseases of stomach and duodenum
payr > other diseases of stomach and duodenum
schindler > chronic atrophic gastritis @ 0.5
schindler > other gastritis @ 0.6
graser > diverticulosis @ 0.75
false diverticula > diverticulosis @ 0.75
nervous diarrhea > irritable bowel syndrome with diarrhea @ 0.7
nervous diarrhea > functional diarrhea @ 0.6
emotional diarrhea > irritable bowel syndrome with diarrhea @ 0.7
emotional diarrhea > functional diarrhea @ 0.6
konig intestine > other specified functional intestinal disorders @ 0.7
konig syndrome > other specified functional intestinal disorders @ 0.7
intestinal knot > volvulus
knotting bowel > volvulus
faulty bowel habit > other megacolon
cystic duct stump > postcholecystectomy syndrome
postcholecystectomy > postcholecystectomy syndrome
cystic duct remnant > postcholecystectomy syndrome
afferent loop > other postprocedural complications and disorders of digestive system @ 0.8
gastrojejunal loop > other postprocedural complications and disorders of digestive system @ 0.8
blind limb > other postprocedural complications and disorders of digestive system @ 0.8
efferent loop > other postprocedural complications and disorders of digestive system @ 0.8
stuart bras > hepatic veno-occlusive disease
bush tea > hepatic veno-occlusive disease
senecio > hepatic veno-occlusive disease
pyrrolizidine > hepatic veno-occlusive disease
bearn kunkel > autoimmune hepatitis
kunkel syndrome > autoimmune hepatitis
bearn > autoimmune hepatitis
hanot macmahon > primary biliary cirrhosis
florid cirrhosis > alcoholic cirrhosis of liver @ 0.75
nutritional cirrhosis > alcoholic cirrhosis of liver @ 0.75
charcot triad > cholangitis
charcot fever > cholangitis
hepatic intermittent fever > cholangitis
charcot biliary > cholangitis
heyd > hepatorenal syndrome
urohepatic > hepatorenal syndrome
liver kidney > hepatorenal syndrome
hepatonephritis > hepatorenal syndrome
zoepffel > acute pancreatitis
fitz syndrome > acute pancreatitis
apoplexy pancreas > acute pancreatitis
clarke hadfield > other specified diseases of pancreas @ 0.85
burke syndrome > other specified diseases of pancreas @ 0.85
burke pancreas > other specified diseases of pancreas @ 0.85
pancreatic infantilism > other specified diseases of pancreas @ 0.85
shwachman > other specified diseases of pancreas @ 0.85
kussmaul sialodochitis > other diseases of salivary glands @ 0.8
fibrinous sialodochitis > other diseases of salivary glands @ 0.8
puente > diseases of lips
volkmann cheilitis > diseases of lips
cheilitis glandularis > diseases of lips
miescher cheilitis > diseases of lips
papillitis tongue > glossitis
lingual papillitis > glossitis
fairbanks > glossitis
chilaiditi > congenital malformations of intestinal fixation
watson > congenital malformations of intestinal fixation
jackson veil > congenital malformations of intestinal fixation
ladd > congenital malformations of intestinal fixation
mya > hirschsprung disease
alport syndrome > hereditary nephropathy @ 0.75
alport > hereditary nephropathy @ 0.75
lohlein > unspecified nephritic syndrome @ 0.6
lohlein > rapidly progressive nephritic syndrome @ 0.5
thorn syndrome > other disorders resulting from impaired renal tubular function @ 0.8
ask upmark > renal hypoplasia @ 0.8
meckel gruber > other specified congenital malformation syndromes @ 0.75
gruber syndrome > other specified congenital malformation syndromes @ 0.75
dysencephalia splanchnocystica > other specified congenital malformation syndromes @ 0.75
gerota > other specified disorders of kidney and ureter @ 0.7

# --- eponyms: women, pregnancy, newborn
sampson > endometriosis of ovary
breisky > leukoplakia of vulva @ 0.8
kraurosis > leukoplakia of vulva @ 0.8
emmet > old laceration of cervix uteri @ 0.7
koenig breast > diffuse cystic mastopathy
semb > diffuse cystic mastopathy
tillaux phocas > diffuse cystic mastopathy
halban > corpus luteum cyst @ 0.7
cooper testis > other specified disorders of male genital organs @ 0.6
irritable testis > other specified disorders of male genital organs @ 0.6
steiner lushbaugh > amniotic fluid embolism
lushbaugh > amniotic fluid embolism
meadows > peripartum cardiomyopathy @ 0.8
meadows syndrome > peripartum cardiomyopathy @ 0.8
seeligmuller > birth injury to brachial plexus @ 0.75
klumpke > birth injury to brachial plexus @ 0.75
duchenne erb > birth injury to brachial plexus @ 0.75
schmorl jaundice > hemolytic disease of newborn @ 0.75
pfannenstiel > hemolytic disease of newborn @ 0.75
diamond erythroblastosis > hemolytic disease of newborn @ 0.75
rautmann > hemolytic disease of newborn @ 0.75
ballantyne > hemolytic disease of newborn @ 0.75
buhl > bacterial sepsis of newborn @ 0.75
winckel > bacterial sepsis of newborn @ 0.75

# --- eponyms: skin
coca disease > atopic dermatitis
eczema constitutional > atopic dermatitis
unna dermatitis > seborrheic dermatitis
unna seborrhea > seborrheic dermatitis
wilson dermatitis > exfoliative dermatitis
lortat jacob > cicatricial pemphigoid
benign mucosal pemphigoid > cicatricial pemphigoid
scarring pemphigoid > cicatricial pemphigoid
willan > psoriasis
plumbe > psoriasis
willan lepra > psoriasis
alphos > psoriasis
lepra alphos > psoriasis
barber disease > pustulosis palmaris et plantaris @ 0.85
andrews bacterid > pustulosis palmaris et plantaris @ 0.85
pustular barber > pustulosis palmaris et plantaris @ 0.85
juliusberg pityriasis > pityriasis lichenoides chronica
juliusberg disease > pityriasis lichenoides chronica
xanthoerythrodermia > parapsoriasis
brocq parapsoriasis > parapsoriasis
erythrodermia maculosa > parapsoriasis
lichen corneus > hypertrophic lichen planus
lichen obtusus > hypertrophic lichen planus
lichen verrucosus > hypertrophic lichen planus
little lichen > lichen planopilaris
graham little lassueur > lichen planopilaris
tarral > pityriasis rubra pilaris
lichen acuminatus > pityriasis rubra pilaris
lichen psoriasis > pityriasis rubra pilaris
milton urticaria > angioneurotic edema
keratoma senile > actinic keratosis
keratoma senilis > actinic keratosis
freudenthal > actinic keratosis
celsus > alopecia areata
cazenave vitiligo > alopecia areata
celsus vitiligo > alopecia areata
jonston > alopecia areata
cazenave alopecia > alopecia areata
jonston alopecia > alopecia areata
porrigo decalvans > alopecia areata
arnozan > folliculitis decalvans
vaillard > folliculitis decalvans
quinquaud > folliculitis decalvans
ambras > hypertrichosis @ 0.8
wolfman > hypertrichosis @ 0.8
wolfman > congenital hypertrichosis @ 0.75
werewolf > hypertrichosis @ 0.8
werewolf > congenital hypertrichosis @ 0.75
hypertrichosis universalis > hypertrichosis @ 0.8
hypertrichosis universalis > congenital hypertrichosis @ 0.75
alibert sycosis > other specified follicular disorders
lupoid sycosis > other specified follicular disorders
gunther steatocystoma > steatocystoma multiplex
uridrosis > other eccrine sweat disorders @ 0.7
civatte > other disorders of pigmentation @ 0.65
riehl > other disorders of pigmentation @ 0.65
gougerot purpura > other disorders of pigmentation @ 0.65
woronoff > other disorders of pigmentation @ 0.65
civatte > poikiloderma of civatte
riehl > other melanin hyperpigmentation
doucas kapetanakis > pigmented purpuric dermatosis
pigmented purpura > pigmented purpuric dermatosis
buschke fischer > acquired keratosis palmaris et plantaris @ 0.7
fischer syndrome > acquired keratosis palmaris et plantaris @ 0.7
haxthausen > acquired keratosis palmaris et plantaris
vorner > other specified congenital malformations of skin @ 0.85
unna thost > other specified congenital malformations of skin @ 0.85
greither > other specified congenital malformations of skin @ 0.85
meleda > other specified congenital malformations of skin @ 0.85
mal de meleda > other specified congenital malformations of skin @ 0.85
papillon lefevre > other specified congenital malformations of skin @ 0.85
lutz miescher > elastosis perforans serpiginosa
miescher elastoma > elastosis perforans serpiginosa
elastoma > elastosis perforans serpiginosa
brunsting syndrome > pyoderma gangrenosum
brunsting phagedena > pyoderma gangrenosum
miescher leder > other granulomatous disorders of the skin @ 0.75
miescher leder > necrobiosis lipoidica @ 0.6
granulomatosis disciformis > other granulomatous disorders of the skin @ 0.75
granulomatosis disciformis > necrobiosis lipoidica @ 0.6
cazenave lupus > discoid lupus erythematosus @ 0.85
rowell > discoid lupus erythematosus @ 0.85
profichet > calcinosis cutis
subcutaneous calcification granuloma > calcinosis cutis
petges jacobi > poikiloderma vasculare atrophicans
jacobi poikiloderma > poikiloderma vasculare atrophicans
poikiloderma atrophicans > poikiloderma vasculare atrophicans
erythema elevatum > erythema elevatum diutinum
ruiter > vasculitis limited to skin @ 0.8
arteriolitis allergica > vasculitis limited to skin @ 0.8
secretan > factitial dermatitis @ 0.85
factitial edema > factitial dermatitis @ 0.85
gardner diamond > other nonthrombocytopenic purpura
autoerythrocyte > other nonthrombocytopenic purpura
painful bruising > other nonthrombocytopenic purpura
psychogenic purpura > other nonthrombocytopenic purpura
pasini > atrophoderma of pasini and pierini
pierini > atrophoderma of pasini and pierini
taylor skin atrophy > acrodermatitis chronica atrophicans
palmar plantar erythrodysesthesia > localized skin eruption due to drugs and medicaments
acral erythema > localized skin eruption due to drugs and medicaments
erythrodysesthesia > localized skin eruption due to drugs and medicaments
hand foot chemo > localized skin eruption due to drugs and medicaments
hand foot chemotherapy > localized skin eruption due to drugs and medicaments
naegeli > ectodermal dysplasia @ 0.6
siemens syndrome > other specified congenital malformations of skin @ 0.7
siemens syndrome > ectodermal dysplasia @ 0.6
thomson disease > ectodermal dysplasia @ 0.6
rothmund > other specified congenital malformations of skin @ 0.7
rothmund > ectodermal dysplasia @ 0.6
rothmund thomson > ectodermal dysplasia @ 0.6
white disease > other specified congenital malformations of skin @ 0.7
white disease > ectodermal dysplasia @ 0.6
touraine > other specified congenital malformations of skin @ 0.7
touraine > ectodermal dysplasia @ 0.6
christ siemens > other specified congenital malformations of skin @ 0.7
clouston > other specified congenital malformations of skin @ 0.7
white darier > keratosis follicularis

# --- eponyms: syndromes of many organs
bannayan > other phakomatoses @ 0.7
riley smith > other phakomatoses @ 0.7
ruvalcaba > other phakomatoses @ 0.7
bannayan riley > other phakomatoses @ 0.7
psaume > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
eyelid malar mandible > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
oto palato digital > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
micrognathia glossoptosis > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
mohr syndrome > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
orofaciodigital > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
nager > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
carpenter syndrome > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
pfeiffer syndrome > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
freeman sheldon > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
whistling face > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
gorlin chaudhry > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
weaver smith excluded > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
vogt cephalodactyly > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
ascher > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
oculodentodigital > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
treft > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
hanhart > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
popliteal web > other specified congenital malformation syndromes @ 0.8
hajdu cheney > other specified congenital malformation syndromes @ 0.8
biemond > other specified congenital malformation syndromes @ 0.8
johanson blizzard > other specified congenital malformation syndromes @ 0.8
roberts > other specified congenital malformation syndromes @ 0.8
schinzel > other specified congenital malformation syndromes @ 0.8
coffin siris > other specified congenital malformation syndromes @ 0.8
waardenburg > other specified congenital malformation syndromes @ 0.8
klein waardenburg > other specified congenital malformation syndromes @ 0.8
ruvalcaba syndrome > other specified congenital malformation syndromes @ 0.8
oculocerebral > other specified congenital malformation syndromes @ 0.8
marshall syndrome > other specified congenital malformation syndromes @ 0.8
rapp hodgkin > other specified congenital malformation syndromes @ 0.8
perlman > other specified congenital malformation syndromes @ 0.8
pallister hall > other specified congenital malformation syndromes @ 0.8
mowat > other specified congenital malformation syndromes @ 0.8
rautenstrauch > other specified congenital malformation syndromes @ 0.8
opitz frias > other specified congenital malformation syndromes @ 0.8
toriello > other specified congenital malformation syndromes @ 0.8
acrocallosal > other specified congenital malformation syndromes @ 0.8
robinow > congenital malformation syndromes predominantly associated with short stature @ 0.85
dubowitz > congenital malformation syndromes predominantly associated with short stature @ 0.85
seckel > congenital malformation syndromes predominantly associated with short stature @ 0.85
virchow seckel > congenital malformation syndromes predominantly associated with short stature @ 0.85
bird headed > congenital malformation syndromes predominantly associated with short stature @ 0.85
bloom syndrome short stature > congenital malformation syndromes predominantly associated with short stature @ 0.85
mulibrey > congenital malformation syndromes predominantly associated with short stature @ 0.85
russell silver > congenital malformation syndromes predominantly associated with short stature @ 0.85
floating harbor > congenital malformation syndromes predominantly associated with short stature @ 0.85
aarskog > congenital malformation syndromes predominantly associated with short stature @ 0.85
williams silver > congenital malformation syndromes predominantly associated with short stature @ 0.85
turner kieser > congenital malformation syndromes predominantly involving limbs @ 0.8
holt > congenital malformation syndromes predominantly involving limbs @ 0.8
ladd syndrome limb > congenital malformation syndromes predominantly involving limbs @ 0.8
baller gerold > congenital malformation syndromes predominantly involving limbs @ 0.8
nail patella > congenital malformation syndromes predominantly involving limbs @ 0.8
rubinstein > congenital malformation syndromes predominantly involving limbs @ 0.8
trenaunay > congenital malformation syndromes predominantly involving limbs @ 0.8
beals > marfan syndrome @ 0.8
contractural arachnodactyly > marfan syndrome @ 0.8
ivemark > congenital malformations of spleen
splenic agenesis > congenital malformations of spleen | asplenia congenital
gardner silengo > congenital malformation syndromes predominantly affecting facial appearance @ 0.6
edwards disease > trisomy 18
edwards trisomy > trisomy 18
bonnevie > turner syndrome @ 0.85

# --- eponyms: injuries, complications, food and air
wassmund > lefort fracture
guerin > lefort fracture
holstein lewis > fracture of shaft of humerus
kocher fracture > fracture of lower end of humerus @ 0.7
laugier > fracture of lower end of humerus @ 0.7
boxer fracture > fracture of fifth metacarpal bone @ 0.85
boxer broken hand > fracture of fifth metacarpal bone @ 0.85
nelaton dislocation > dislocation of foot @ 0.8
nelaton dislocation > dislocation of tarsal joint @ 0.7
smith dislocation foot > dislocation of foot @ 0.8
smith dislocation foot > dislocation of tarsal joint @ 0.7
chopart > dislocation of foot @ 0.8
chopart > dislocation of tarsal joint @ 0.7
nelaton dislocation > dislocation of ankle joint @ 0.8
kienbock dislocation > dislocation of wrist @ 0.8
malgaigne dislocation > nursemaid elbow
pirquet > serum reaction @ 0.85
von pirquet > serum reaction @ 0.85
ombredanne > malignant hyperthermia due to anesthesia @ 0.8
twiddler > mechanical complication of cardiac electronic device @ 0.85
underwater blast > other effects of air pressure and water pressure
vibration white finger > traumatic vasospastic syndrome
traumatic vasospastic > traumatic vasospastic syndrome
vibration finger > traumatic vasospastic syndrome
chinese restaurant > other adverse food reactions
msg reaction > other adverse food reactions
monosodium glutamate > other adverse food reactions
oral allergy syndrome > other adverse food reactions
pollen food allergy > other adverse food reactions
acosta > effects of high altitude @ 0.6
gasperi > effects of high altitude @ 0.6
luetscher > dehydration
biot > periodic breathing @ 0.8

# --- single Greek and Latin words
abdominalgia > abdominal pain
celialgia > abdominal pain
splanchnodynia > abdominal pain
acrokeratosis > acquired keratosis palmaris et plantaris @ 0.7
acrokeratosis > other specified epidermal thickening @ 0.6
acanthokeratodermia > acquired keratosis palmaris et plantaris @ 0.7
acanthokeratodermia > other specified epidermal thickening @ 0.6
acrokeratodermia > acquired keratosis palmaris et plantaris @ 0.7
acrokeratodermia > other specified epidermal thickening @ 0.6
acheilia > congenital malformation of lips
acheilia > other specified congenital malformations of face and neck @ 0.7
acheilia congenita > congenital malformation of lips
acheilia congenita > other specified congenital malformations of face and neck @ 0.7
acholia > obstruction of bile duct | other specified diseases of biliary tract @ 0.6
acrobrachycephaly > craniosynostosis
acromelalgia > erythromelalgia
acropachy > other hypertrophic osteoarthropathy @ 0.8
actinodermatitis > acute skin change due to ultraviolet radiation @ 0.85
actinic dermatitis > acute skin change due to ultraviolet radiation @ 0.85
adenolymphitis > nonspecific lymphadenitis
adenolymphangitis > nonspecific lymphadenitis
adiponecrosis > other specified conditions of integument specific to newborn | fat necrosis birth injury @ 0.6
adiponecrosis neonatorum > other specified conditions of integument specific to newborn | fat necrosis birth injury @ 0.6
adiposalgia > other specified soft tissue disorders @ 0.6
aerophagy > eructation @ 0.7
aerophagia > eructation @ 0.7
aerogastralgia > flatulence @ 0.8
aeroperitonia > other specified disorders of peritoneum @ 0.8
pneumoperitoneum > other specified disorders of peritoneum @ 0.8
agenitalism > other congenital malformations of male genital organs @ 0.5
aglutition > aphagia
cannot swallow > aphagia
alveolalgia > alveolitis of jaws @ 0.8
alveoloclasia > chronic periodontitis
amazia > congenital absence of breast @ 0.85
amyotonia > congenital hypotonia @ 0.6
amyotonia > other disorders of muscle @ 0.5
amyotonia congenita > congenital hypotonia @ 0.6
amyotonia congenita > other disorders of muscle @ 0.5
angiectasis > disorder of arteries @ 0.6
angiectasis > telangiectasia @ 0.7
angiectopia > congenital malformation of peripheral vascular system
angiocardiopathy > heart disease unspecified @ 0.8
angioleucitis > lymphangitis
angiolymphitis > lymphangitis
angioleukitis > lymphangitis
anhydremia > dehydration
anisomastia > other specified disorders of breast @ 0.85
uneven breasts > other specified disorders of breast @ 0.85
asymmetric breasts > other specified disorders of breast @ 0.85
breast asymmetry > other specified disorders of breast @ 0.85
anisomelia > unequal limb length
ankyloproctia > stenosis of anus and rectum
ankylotia > congenital malformation of ear @ 0.7
anorchidism > absence and aplasia of testis
anorchism > absence and aplasia of testis
anorchidia > absence and aplasia of testis
anteflexion > malposition of uterus @ 0.8
anteversion > malposition of uterus @ 0.8
retroflexion > malposition of uterus @ 0.8
retroversion > malposition of uterus @ 0.8
lateroflexion > malposition of uterus @ 0.8
lateroversion > malposition of uterus @ 0.8
retrocession > malposition of uterus @ 0.8
apepsia > functional dyspepsia @ 0.85
pyrosis dyspepsia > functional dyspepsia @ 0.85
aponeurositis > enthesopathy @ 0.7
arterionephrosclerosis > hypertensive chronic kidney disease
arteriolonephrosclerosis > hypertensive chronic kidney disease
arrhinia > agenesis and underdevelopment of nose
arhinia > agenesis and underdevelopment of nose
arthrocele > effusion joint
arthrofibrosis > ankylosis joint @ 0.8
arthrolithiasis > gout @ 0.7
arthropyosis > pyogenic arthritis
arthrosclerosis > ankylosis joint @ 0.6
astasia > other abnormalities of gait and mobility @ 0.8
astasia abasia > other abnormalities of gait and mobility @ 0.8
atelocardia > congenital malformation of heart
autodigestion > other diseases of stomach @ 0.5
blennurethria > gonococcal infection of lower genitourinary tract @ 0.8
balanoblennorrhea > gonococcal infection of lower genitourinary tract @ 0.8
brachycardia > bradycardia
brachygnathia > mandibular hypoplasia @ 0.85
bronchiocele > other diseases of bronchus @ 0.7
bronchoalveolitis > bronchopneumonia
bronchorrhea > other diseases of bronchus @ 0.75
cardiochalasia > gastro-esophageal reflux @ 0.7
cardiomyoliposis > myocardial degeneration
cardiopericarditis > acute pericarditis @ 0.85
cardioptosis > other ill-defined heart diseases @ 0.7
cardiorrhexis > rupture of cardiac wall
cementoperiostitis > chronic periodontitis
pericementitis > chronic periodontitis
gingivopericementitis > chronic periodontitis
cementosis > hypercementosis
cephalematocele > cephalhematoma due to birth injury
cephalohematocele > cephalhematoma due to birth injury
cheiromegaly > other specified disorders of bone @ 0.5
cholangiolitis > other cholangitis
cholecystdocholithiasis > calculus of gallbladder and bile duct
cholecystocholedocholithiasis > calculus of gallbladder and bile duct
colibacilluria > bacteriuria
bacilluria > bacteriuria
colicystitis > cystitis @ 0.85
colocystitis > cystitis @ 0.85
colpocele > female genital prolapse @ 0.6
colpocele > vaginal enterocele @ 0.7
colpocystitis > vaginitis @ 0.8
craniocleidodysostosis > cleidocranial dysostosis
craniocleidodysostosis > other congenital malformations of upper limb @ 0.6
craniofenestria > other specified congenital malformations of skull and face bones
craniolacunia > other specified congenital malformations of skull and face bones
craniofenestria congenital > other specified congenital malformations of skull and face bones
cryptopapillitis > other specified diseases of anus and rectum
cyclencephaly > congenital malformation syndromes predominantly affecting facial appearance
cyclocephaly > congenital malformation syndromes predominantly affecting facial appearance
cyclopia > congenital malformation syndromes predominantly affecting facial appearance
synophthalmia > congenital malformation syndromes predominantly affecting facial appearance
dactylosymphysis > syndactyly
deciduitis > inflammatory disease of uterus | endometritis @ 0.6
dermatocele > other specified congenital malformations of skin @ 0.7
dermatolysis > other specified congenital malformations of skin @ 0.7
dermatomegaly > other specified congenital malformations of skin @ 0.7
chalazodermia > other specified congenital malformations of skin @ 0.7
dermatofibrosis > scar conditions and fibrosis of skin @ 0.7
dermatosclerosis > systemic sclerosis @ 0.8
desmitis > enthesopathy @ 0.4
desmitis > disorder of ligament @ 0.6
duodenocholangitis > cholangitis
dyskeratosis > other specified epidermal thickening @ 0.5
dysraphism > spina bifida | congenital malformation of nervous system @ 0.7
dysraphia > spina bifida | congenital malformation of nervous system @ 0.7
spinal dysraphism > spina bifida | congenital malformation of nervous system @ 0.7
ecchondrosis > other disorders of cartilage @ 0.5
ectocardia > other specified congenital malformations of heart
ectopia cordis > other specified congenital malformations of heart
endosalpingitis > salpingitis
endosteitis > osteomyelitis @ 0.85
panostitis > osteomyelitis @ 0.85
osteoperiostitis > osteomyelitis @ 0.85
enterogastritis > noninfective gastroenteritis and colitis @ 0.85
gastroenterocolitis > noninfective gastroenteritis and colitis @ 0.85
epulofibroma > other specified disorders of gingiva @ 0.6
esophagoptosis > other specified disease of esophagus
esophagismus > dyskinesia of esophagus
esophagostenosis > esophageal obstruction
galactophoritis > inflammatory disorders of breast @ 0.85
gastrojejunitis > other gastritis | gastrojejunal ulcer @ 0.5
gastrostenosis > other diseases of stomach and duodenum @ 0.7
gingivoglossitis > stomatitis @ 0.8
gingivosis > chronic gingivitis
glossoncus > other diseases of tongue
glossotrichia > hypertrophy of tongue papillae
gonitis > arthritis knee @ 0.6
hemangiectasia > congenital malformation of peripheral vascular system @ 0.7
hemangiectatic hypertrophy > congenital malformation of peripheral vascular system @ 0.7
hematidrosis > other apocrine sweat disorders @ 0.5
hematidrosis > other eccrine sweat disorders @ 0.6
hematocystis > other specified disorders of bladder
hematopericardium > hemopericardium
hematoperitoneum > hemoperitoneum
hematothorax > hemothorax
hematorrhachis > other vascular myelopathies @ 0.7
hemiatrophy face > other congenital deformities of skull face @ 0.6
facial hemiatrophy > other congenital deformities of skull face @ 0.6
hemocholecyst > other specified diseases of gallbladder @ 0.8
hemocholecystitis > other specified diseases of gallbladder @ 0.8
hepatocystitis > cholecystitis
hepatodynia > other specified diseases of liver
hepatalgia > other specified diseases of liver
liver pain > other specified diseases of liver
hepatomalacia > other specified diseases of liver
hepatocholangitis > other cholangitis @ 0.8
hydroadenitis > hidradenitis suppurativa
hydrosadenitis > hidradenitis suppurativa
hydrohepatosis > other specified diseases of liver @ 0.6
hydrometra > other specified noninflammatory disorders of uterus
hydropericarditis > pericarditis @ 0.85
hydropneumohemothorax > hemothorax
hydropneumopericarditis > pericarditis @ 0.75
pneumopericarditis > pericarditis @ 0.75
hydropneumopericardium > pericarditis @ 0.75
pneumohydropericardium > pericarditis @ 0.75
pneumohemopericardium > pericarditis @ 0.75
hydropyonephrosis > pyonephrosis
pyelonephrosis > pyonephrosis
hydroureteronephrosis > hydronephrosis
ureterohydronephrosis > hydronephrosis
hydrourethra > urethral stricture
hydrorrhea nasal > other specified disorders of nose and nasal sinuses
hydrorrhea gravidarum > premature rupture of membranes @ 0.6
hydrorrhea > premature rupture of membranes @ 0.6
hypomotility intestine > other specified functional intestinal disorders @ 0.5
hypomotility bowel > other specified functional intestinal disorders @ 0.5
hypomotility > other specified functional intestinal disorders @ 0.5
hypophalangism > congenital malformation of limb @ 0.6
hypophalangism > longitudinal reduction defect @ 0.5
hypostasis pulmonary > hypostatic pneumonia
infecundity > female infertility
inguinalgia > pain lower abdomen @ 0.7
inguinodynia > pain lower abdomen @ 0.7
intumescence liver > hepatomegaly
laparocele > ventral hernia
laryngoptosis > other diseases of larynx
leukasmus > albinism @ 0.6
leukasmus > vitiligo @ 0.5
leucasmus > albinism @ 0.6
leucasmus > vitiligo @ 0.5
lienitis > other diseases of spleen
lithopedion > abdominal pregnancy @ 0.4
lithuria > other abnormal findings in urine @ 0.6
macrosigmoid > other megacolon @ 0.75
macrosigmoid > hirschsprung disease @ 0.6
megasigmoid > other megacolon @ 0.75
megasigmoid > hirschsprung disease @ 0.6
macrocolon > other megacolon @ 0.75
macrocolon > hirschsprung disease @ 0.6
malacosteon > adult osteomalacia
mastoplasia > hypertrophy of breast
mastoplastia > hypertrophy of breast
megalodactylia > other congenital malformations of limb @ 0.7
macrodactyly > other congenital malformations of limb @ 0.7
megalophthalmos > macrophthalmos
megalophthalmus > macrophthalmos
megalosplenia > splenomegaly
mentagra > sycosis
mentagra > other specified follicular disorders @ 0.8
mesocardia > other specified congenital malformations of heart @ 0.7
mesocardia > malposition of heart
mesocolitis > noninfective gastroenteritis @ 0.3
mesocolitis > sclerosing mesenteritis @ 0.6
mesophlebitis > phlebitis
thrombophlebitis septic > phlebitis
metroperitonitis > female pelvic inflammatory disease @ 0.75
metroperitonitis > salpingitis @ 0.7
metrosalpingitis > female pelvic inflammatory disease @ 0.75
metrosalpingitis > salpingitis @ 0.7
perimetrosalpingitis > female pelvic inflammatory disease @ 0.75
perimetrosalpingitis > salpingitis @ 0.7
metrostaxis > abnormal uterine and vaginal bleeding
metrorrhexis > rupture of uterus
microgenitalia > hypoplasia of penis @ 0.8
micromyelia > hypoplasia and dysplasia of spinal cord
milium > epidermal cyst @ 0.85
monarthritis > monoarthritis
myodiastasis > separation of muscle
myofasciitis > myositis @ 0.8
myofascitis > myositis @ 0.8
myofibrosis > other specified disorders of muscle @ 0.7
myospasia > muscle spasm @ 0.8
myospasm > muscle spasm @ 0.8
nephrocystitis > pyelonephritis @ 0.6
nephrocystitis > cystitis @ 0.5
nephromegaly > hypertrophy of kidney
nephropyosis > pyonephrosis
odontoclasia > dental caries @ 0.8
odontorrhagia > other specified disorders of teeth @ 0.7
osteofibrosis > other specified disorders of bone density @ 0.6
osteophytosis > osteophyte
pachydermatocele > other hypertrophic disorders of skin @ 0.5
pelviolithiasis > calculus of kidney
peridiverticulitis > diverticulitis of intestine
periesophagitis > esophagitis
periorchitis > orchitis
peritonsillitis > peritonsillar abscess
periurethritis > other urethritis @ 0.7
phlebemphraxis > embolism thrombosis unspecified vein @ 0.7
pleuralgia > pleurodynia
pleuralgia > chest pain on breathing @ 0.6
pleurodynia > chest pain on breathing @ 0.6
pleurobronchopneumonia > bronchopneumonia
pleurorrhea > pleural effusion
pneumathemia > air embolism
pneumaturia > other abnormal findings in urine @ 0.7
pneumaturia > other symptoms involving genitourinary system @ 0.6
air in urine > other abnormal findings in urine @ 0.7
air in urine > other symptoms involving genitourinary system @ 0.6
gas in urine > other abnormal findings in urine @ 0.7
gas in urine > other symptoms involving genitourinary system @ 0.6
pneumolithiasis > other disorders of lung
proctosigmoiditis > noninfective gastroenteritis and colitis @ 0.7
proctosigmoiditis > ulcerative rectosigmoiditis @ 0.6
pseudocirrhosis > chronic constrictive pericarditis @ 0.8
pseudocroup > acute obstructive laryngitis @ 0.7
psoitis > myositis @ 0.7
pyloritis > gastritis @ 0.7
pyloritis > other gastritis @ 0.6
pyocolpos > vaginitis @ 0.8
pyocystitis > acute cystitis @ 0.75
pyopneumopericarditis > infective pericarditis
pneumopyopericardium > infective pericarditis
pneumopyothorax > pyothorax
pyopneumothorax > pyothorax
pyosalpingitis > salpingitis
pyosepticemia > sepsis unspecified organism
septicopyemia > sepsis unspecified organism
rhagades > changes in skin texture @ 0.6
rhagades lip > diseases of lips
rhinalgia > other specified disorders of nose and nasal sinuses @ 0.85
nose pain > other specified disorders of nose and nasal sinuses @ 0.85
rhinoantritis > chronic maxillary sinusitis
rhinomegaly > other specified disorders of nose and nasal sinuses
sacralgia > sacrococcygeal disorders @ 0.8
sacrodynia > sacrococcygeal disorders @ 0.8
sialocele > mucocele of salivary gland @ 0.7
sialocele > other diseases of salivary glands @ 0.6
sialocyst > mucocele of salivary gland @ 0.7
sialocyst > other diseases of salivary glands @ 0.6
sialodocholithiasis > sialolithiasis
smegma > other disorders of prepuce @ 0.6
spleen pain > other diseases of spleen @ 0.85
sternalgia > other chest pain @ 0.7
sternalgia > angina pectoris @ 0.6
sternodynia > other chest pain @ 0.7
sternodynia > angina pectoris @ 0.6
stertor > snoring @ 0.6
stertor > other abnormalities of breathing @ 0.7
stertorous breathing > snoring @ 0.6
stertorous breathing > other abnormalities of breathing @ 0.7
stomatorrhagia > other lesions of oral mucosa @ 0.7
stomatomycosis > candidal stomatitis @ 0.8
teratism > congenital malformation unspecified
thromboarteritis > arteritis @ 0.8
thromboendocarditis > endocarditis
tracheoplegia > other diseases of bronchus @ 0.3
tracheoplegia > other specified diseases of upper respiratory tract @ 0.6
trichomania > trichotillomania
ulegyria > congenital malformation of brain
ulorrhagia > other specified disorders of gingiva @ 0.8
ulorrhea > other specified disorders of gingiva @ 0.8
ulatrophy > gingivitis @ 0.75
uloglossitis > gingivitis @ 0.75
ulatrophy > gingival recession
vaginalitis > inflammatory disorders of spermatic cord tunica vaginalis
vomica > abscess of lung
xiphodynia > other specified disorders of cartilage @ 0.6
xiphodynia > other specified disorders of bone @ 0.5
xiphoidynia > other specified disorders of cartilage @ 0.6
xiphoidynia > other specified disorders of bone @ 0.5
xiphoidalgia > other specified disorders of cartilage @ 0.6
xiphoidalgia > other specified disorders of bone @ 0.5
xiphoiditis > other specified disorders of cartilage @ 0.6
xiphoiditis > other specified disorders of bone @ 0.5
xiphoidodynia > other specified disorders of cartilage @ 0.6
xiphoidodynia > other specified disorders of bone @ 0.5
auriculotemporal > disorder of trigeminal nerve @ 0.6
colpitis > vaginitis
elytritis > vaginitis
elytrocele > vaginal enterocele
epiploitis > peritonitis @ 0.85
omentitis > peritonitis @ 0.85
hysteroptosis > uterovaginal prolapse
uteroptosis > uterovaginal prolapse
hysteritis > inflammatory disease of uterus
uteritis > inflammatory disease of uterus
hysteralgia > other specified conditions associated with female genital organs
metralgia > other specified conditions associated with female genital organs
edeitis > vulvitis @ 0.7
oophoralgia > other specified conditions associated with female genital organs
ovarialgia > other specified conditions associated with female genital organs
parovaritis > oophoritis
paraoophoritis > oophoritis
phallitis > balanitis | other specified disorders of penis @ 0.6
phallodynia > balanitis | other specified disorders of penis @ 0.6
acroposthitis > balanoposthitis
testitis > orchitis
epididymo orchitis > orchitis
spermatorrhea > other specified disorders of male genital organs @ 0.6
cystalgia > other specified disorders of bladder @ 0.75
cystodynia > other specified disorders of bladder @ 0.75
cystectasia > other specified disorders of bladder @ 0.7
megacystis > other specified disorders of bladder @ 0.7
cystirrhagia > other specified disorders of bladder
cystorrhagia > other specified disorders of bladder
pyelocystitis > pyelonephritis @ 0.8
nephroptosia > nephroptosis
tibialgia > pain in lower leg @ 0.8
scelalgia > pain in lower leg @ 0.7
dorsolumbago > low back pain
lumbosacralgia > low back pain
dermalgia > disturbances of skin sensation
dermatalgia > disturbances of skin sensation
dermatoxerasia > xerosis cutis
xeroderma acquired > xerosis cutis
onychophagia > other specified behavioral emotional disorders @ 0.5
onychatrophy > nail dystrophy @ 0.8
onychodysplasia > nail dystrophy @ 0.8
pilosis > hypertrichosis
hypertrichiasis > hypertrichosis
acomia > alopecia @ 0.7
atrichia > alopecia @ 0.7
atrichosis > alopecia @ 0.7
achor > tinea barbae and tinea capitis
favus > tinea barbae and tinea capitis

# --- q1, from the walk through the code system
cryptophthalmos-syndactyly > malformation syndromes facial appearance @ 0.85
ethmocephaly > malformation syndromes facial appearance @ 0.85
cebocephaly > malformation syndromes facial appearance @ 0.85
first and second branchial arch syndrome > malformation syndromes facial appearance @ 0.85
jackson-weiss > malformation syndromes facial appearance @ 0.85
antley-bixler > malformation syndromes facial appearance @ 0.85
beare-stevenson cutis gyrata > malformation syndromes facial appearance @ 0.85
oculofaciocardiodental > malformation syndromes facial appearance @ 0.85
hypertelorism microtia clefting > malformation syndromes facial appearance @ 0.85
varadi-papp > malformation syndromes facial appearance @ 0.85
oculoauriculofrontonasal > malformation syndromes facial appearance @ 0.85
pashayan > malformation syndromes facial appearance @ 0.85
blepharonasofacial > malformation syndromes facial appearance @ 0.85
schilbach-rott > malformation syndromes facial appearance @ 0.85
faciodigitogenital > other congenital malformation syndromes short stature @ 0.85
typus degenerativus amstelodamensis > other congenital malformation syndromes short stature @ 0.85
ear patella short stature > other congenital malformation syndromes short stature @ 0.85
le merrer > other congenital malformation syndromes short stature @ 0.85
yakut short stature > other congenital malformation syndromes short stature @ 0.85
mulibrey nanism > other congenital malformation syndromes short stature @ 0.85
noonan with multiple lentigines > other congenital malformation syndromes short stature @ 0.85
multiple lentigines > other congenital malformation syndromes short stature @ 0.85
cardio-facio-cutaneous > other congenital malformation syndromes short stature @ 0.85
faciocutaneoskeletal > other congenital malformation syndromes short stature @ 0.85
noonan-like with loose anagen hair > other congenital malformation syndromes short stature @ 0.85
pelletier-leisti > other congenital malformation syndromes short stature @ 0.85
neill-dingwall > other congenital malformation syndromes short stature @ 0.85
atriodigital dysplasia > malformation syndromes predominantly involving limbs @ 0.85
onycho-osteodysplasia > malformation syndromes predominantly involving limbs @ 0.85
iliac horn > malformation syndromes predominantly involving limbs @ 0.85
broad thumb-hallux > malformation syndromes predominantly involving limbs @ 0.85
broad thumbs great toes > malformation syndromes predominantly involving limbs @ 0.85
radial aplasia thrombocytopenia > malformation syndromes predominantly involving limbs @ 0.85
rear syndrome > malformation syndromes predominantly involving limbs @ 0.85
renal ear anal radial > malformation syndromes predominantly involving limbs @ 0.85
acrorenoocular > malformation syndromes predominantly involving limbs @ 0.85
aplasia cutis limb defects > malformation syndromes predominantly involving limbs @ 0.85
femoral hypoplasia unusual facies > malformation syndromes predominantly involving limbs @ 0.85
sandrow > malformation syndromes predominantly involving limbs @ 0.85
lacrimoauriculodentodigital > malformation syndromes predominantly involving limbs @ 0.85
acropectorovertebral > malformation syndromes predominantly involving limbs @ 0.85
liebenberg > malformation syndromes predominantly involving limbs @ 0.85
oromandibular limb hypogenesis > malformation syndromes predominantly involving limbs @ 0.85
ischiopatellar > malformation syndromes predominantly involving limbs @ 0.85
golabi-rosen > malformation syndromes early overgrowth @ 0.85
cohen-gibson > malformation syndromes early overgrowth @ 0.85
imagawa-matsumoto > malformation syndromes early overgrowth @ 0.85
macrocephaly capillary > malformation syndromes early overgrowth @ 0.85
megalencephaly capillary > malformation syndromes early overgrowth @ 0.85
mcap > malformation syndromes early overgrowth @ 0.85
opitz g/bbb > other specified congenital malformation syndromes not elsewhere classified @ 0.85
hypertelorism hypospadias > other specified congenital malformation syndromes not elsewhere classified @ 0.85
faciooculoacousticorenal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
oculofaciocardiodental > other specified congenital malformation syndromes not elsewhere classified @ 0.85
oculo-dento-digital > other specified congenital malformation syndromes not elsewhere classified @ 0.85
oculodentodigital dysplasia > other specified congenital malformation syndromes not elsewhere classified @ 0.85
phace > other specified congenital malformation syndromes not elsewhere classified @ 0.85
hirschsprung mental retardation > other specified congenital malformation syndromes not elsewhere classified @ 0.85
shprintzen-goldberg > other specified congenital malformation syndromes not elsewhere classified @ 0.85
beals > other specified congenital malformation syndromes not elsewhere classified @ 0.85
congenital contractural arachnodactyly > other specified congenital malformation syndromes not elsewhere classified @ 0.85
beals-hecht > other specified congenital malformation syndromes not elsewhere classified @ 0.85
branchio-oto-renal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
branchiootorenal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
melnick-fraser branchiootorenal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
mullerian renal cervicothoracic > other specified congenital malformation syndromes not elsewhere classified @ 0.85
lowry-wood > other specified congenital malformation syndromes not elsewhere classified @ 0.85
zunich neuroectodermal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
yim-ebbin > other specified congenital malformation syndromes not elsewhere classified @ 0.85
ohdo > other specified congenital malformation syndromes not elsewhere classified @ 0.85
blepharophimosis intellectual disability > other specified congenital malformation syndromes not elsewhere classified @ 0.85
sbbys > other specified congenital malformation syndromes not elsewhere classified @ 0.85
keutel > other specified congenital malformation syndromes not elsewhere classified @ 0.85
lateral meningocele > other specified congenital malformation syndromes not elsewhere classified @ 0.85
matthew-wood > other specified congenital malformation syndromes not elsewhere classified @ 0.85
mirhosseini > other specified congenital malformation syndromes not elsewhere classified @ 0.85
oliver-mcfarlane > other specified congenital malformation syndromes not elsewhere classified @ 0.85
van maldergem > other specified congenital malformation syndromes not elsewhere classified @ 0.85
fitzsimmons > other specified congenital malformation syndromes not elsewhere classified @ 0.85
gillessen-kaesbach > other specified congenital malformation syndromes not elsewhere classified @ 0.85
cerebro-costo-mandibular > other specified congenital malformation syndromes not elsewhere classified @ 0.85
mietens > other specified congenital malformation syndromes not elsewhere classified @ 0.85
oculo-palato-skeletal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
pentalogy of cantrell > other specified congenital malformation syndromes not elsewhere classified @ 0.85
steinfeld > other specified congenital malformation syndromes not elsewhere classified @ 0.85
thakker-donnai > other specified congenital malformation syndromes not elsewhere classified @ 0.85
ayme-gripp > other specified congenital malformation syndromes not elsewhere classified @ 0.85
houge-janssens > other specified congenital malformation syndromes not elsewhere classified @ 0.85
lamb-shaffer > other specified congenital malformation syndromes not elsewhere classified @ 0.85
menke-hennekam > other specified congenital malformation syndromes not elsewhere classified @ 0.85
okur-chung > other specified congenital malformation syndromes not elsewhere classified @ 0.85
poirier-bienvenu > other specified congenital malformation syndromes not elsewhere classified @ 0.85
skraban > other specified congenital malformation syndromes not elsewhere classified @ 0.85
stankiewicz > other specified congenital malformation syndromes not elsewhere classified @ 0.85
tenorio > other specified congenital malformation syndromes not elsewhere classified @ 0.85
vulto > other specified congenital malformation syndromes not elsewhere classified @ 0.85
witteveen > other specified congenital malformation syndromes not elsewhere classified @ 0.85
zhu-tokita > other specified congenital malformation syndromes not elsewhere classified @ 0.85
deafness onychodystrophy > other specified congenital malformation syndromes not elsewhere classified @ 0.85
eronen > other specified congenital malformation syndromes not elsewhere classified @ 0.85
feingold > other specified congenital malformation syndromes not elsewhere classified @ 0.85
oculodigitoesophagoduodenal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
finlay-marks > other specified congenital malformation syndromes not elsewhere classified @ 0.85
scalp-ear-nipple > other specified congenital malformation syndromes not elsewhere classified @ 0.85
frank-ter haar > other specified congenital malformation syndromes not elsewhere classified @ 0.85
ter haar > other specified congenital malformation syndromes not elsewhere classified @ 0.85
gomez-lopez-hernandez > other specified congenital malformation syndromes not elsewhere classified @ 0.85
cerebellotrigeminal > other specified congenital malformation syndromes not elsewhere classified @ 0.85
johnson-mcmillin > other specified congenital malformation syndromes not elsewhere classified @ 0.85
keipert > other specified congenital malformation syndromes not elsewhere classified @ 0.85
kosaki > other specified congenital malformation syndromes not elsewhere classified @ 0.85
lowry-maclean > other specified congenital malformation syndromes not elsewhere classified @ 0.85
lin-gettig > other specified congenital malformation syndromes not elsewhere classified @ 0.85
mainzer-saldino > other specified congenital malformation syndromes not elsewhere classified @ 0.85
megalocornea mental retardation > other specified congenital malformation syndromes not elsewhere classified @ 0.85
richieri > other specified congenital malformation syndromes not elsewhere classified @ 0.85
urban-rogers > other specified congenital malformation syndromes not elsewhere classified @ 0.85
persistent mullerian lymphangiectasia > other specified congenital malformation syndromes not elsewhere classified @ 0.85
weaver-williams > other specified congenital malformation syndromes not elsewhere classified @ 0.85
young-simpson > other specified congenital malformation syndromes not elsewhere classified @ 0.85
zori-stalker > other specified congenital malformation syndromes not elsewhere classified @ 0.85

# --- p5
abrami disease > other acquired hemolytic anemias in: icd10cm
morgagni disease > conduction disorder in: icd10cm
spens disease > conduction disorder in: icd10cm
alligator-skin disease > congenital ichthyosis in: icd10cm
andes disease > other effects high altitude in: icd10cm
aran-duchenne disease > amyotrophic lateral sclerosis in: icd10cm
arnold disease > benign intracranial hypertension in: icd10cm
banti disease > portal hypertension in: icd10cm
becker cardiomyopathy disease > other cardiomyopathies in: icd10cm
besnier disease > besnier's prurigo in: icd10cm
runeberg disease > vitamin b12 deficiency anemia intrinsic factor deficiency in: icd10cm
billroth disease > chronic congestive splenomegaly in: icd10cm
bretonneau disease > pharyngeal diphtheria in: icd10cm
richard bright disease > nephritic syndrome morphologic changes in: icd10cm
brodie breast disease > neoplasm uncertain behavior breast in: icd10cm
brodie joint disease > other osteomyelitis unspecified sites in: icd10cm
van buchem disease > hyperostosis of skull in: icd10cm
busquet disease > other osteomyelitis ankle foot in: icd10cm
cassidy disease > carcinoid syndrome in: icd10cm
cavare disease > periodic paralysis in: icd10cm
cazenave disease > pemphigus foliaceous in: icd10cm
charcot spinal cord disease > tabes dorsalis in: icd10cm
chester disease > other specified metabolic disorders in: icd10cm
concato disease > pulmonary mycobacterial infection in: icd10cm
corbus disease > balanitis in: icd10cm
coxsackie disease > enterovirus infection in: icd10cm
cruveilhier disease > amyotrophic lateral sclerosis in: icd10cm
dana-putnam disease > vitamin b12 deficiency anemia intrinsic factor deficiency in: icd10cm
dohle disease > syphilitic aortitis in: icd10cm
dubini disease > viral encephalitis in: icd10cm
dubois thymus disease > other late congenital syphilis symptomatic in: icd10cm
duroziez disease > congenital mitral stenosis in: icd10cm
british disease > rickets active in: icd10cm
epstein disease > nephrotic syndrome unspecified morphologic changes in: icd10cm
fanconi disease > other disorders amino-acid transport in: icd10cm
ferber disease > cori disease in: icd10cm
forster eye disease > other chorioretinal inflammations in: icd10cm
friedlander disease > stricture of artery in: icd10cm
friedlaender disease > stricture of artery in: icd10cm
frommel disease > galactorrhea in: icd10cm
gamna disease > chronic congestive splenomegaly in: icd10cm
garre disease > other osteomyelitis unspecified sites in: icd10cm
gluten disease > celiac disease in: icd10cm
glissonian disease > rickets active in: icd10cm
goldscheider disease > other epidermolysis bullosa in: icd10cm
goodall disease > acute gastroenteropathy other small round viruses in: icd10cm
gougerot disease > pigmented purpuric dermatosis in: icd10cm
graefe disease > progressive external ophthalmoplegia in: icd10cm
gruby disease > tinea barbae tinea capitis in: icd10cm
haff disease > other shellfish poisoning in: icd10cm
hagner disease > other hypertrophic osteoarthropathy in: icd10cm
hamman lung disease > acute interstitial pneumonitis in: icd10cm
hammond disease > other specified extrapyramidal movement disorders in: icd10cm
heart-hand disease > congenital malformation syndromes predominantly involving limbs in: icd10cm
hebra nose disease > other specified bacterial diseases in: icd10cm
hodgson disease > thoracic aortic aneurysm without rupture in: icd10cm
hoffa-kastert disease > other specified metabolic disorders in: icd10cm
hunt ear disease > postherpetic geniculate ganglionitis in: icd10cm
hutchinson angioma disease > other specified disorders skin subcutaneous tissue in: icd10cm
hutchinson prurigo disease > polymorphous light eruption in: icd10cm
hutchinson summer disease > polymorphous light eruption in: icd10cm
hutinel disease > chronic constrictive pericarditis in: icd10cm
inclusion salivary gland disease > cytomegaloviral disease in: icd10cm
jadassohn disease > other specified disorders pigmentation in: icd10cm
jourdain disease > chronic gingivitis plaque induced in: icd10cm
kimura disease > benign neoplasm connective other soft tissue in: icd10cm
kleb disease > nephritic syndrome morphologic changes in: icd10cm
klippel disease > other spondylosis myelopathy site in: icd10cm
koebner disease > other epidermolysis bullosa in: icd10cm
lambert-eaton disease > lambert-eaton syndrome in: icd10cm
lane kinked bowel disease > other specified functional intestinal disorders in: icd10cm
lenegre disease > atrioventricular block complete in: icd10cm
lev disease > atrioventricular block complete in: icd10cm
lewandowsky lichen disease > tuberculosis skin subcutaneous tissue in: icd10cm
lewandowsky-lutz disease > other viral warts in: icd10cm
leyden periodic disease > cyclical vomiting syndrome unrelated migraine in: icd10cm
lipschutz disease > ulceration of vulva in: icd10cm
loffler disease > other pulmonary eosinophilia in: icd10cm
madelung fat disease > other specified metabolic disorders in: icd10cm
malassez disease > other specified disorders male genital organs in: icd10cm
margarine disease > erythema multiforme in: icd10cm
martin disease > other acquired deformities foot in: icd10cm
mediterranean disease > thalassemia in: icd10cm
meige disease > hereditary lymphedema in: icd10cm
milton disease > angioneurotic edema in: icd10cm
minor spinal disease > other vascular myelopathies in: icd10cm
mljet disease > other specified congenital malformations skin in: icd10cm
mobius eye disease > ophthalmoplegic migraine in: icd10cm
moeller disease > glossitis in: icd10cm
morbus caducus disease > epilepsy not intractable without status epilepticus in: icd10cm
munchmeyer disease > myositis ossificans progressiva in: icd10cm
oppenheim disease > congenital and developmental myasthenia in: icd10cm
ortner disease > chronic vascular disorders intestine in: icd10cm
osler disease > polycythemia vera in: icd10cm
osteofibrocystic disease > primary hyperparathyroidism in: icd10cm
paas disease > other specified congenital malformation syndromes in: icd10cm
paget extramammary anus disease > malignant neoplasm of anus in: icd10cm
paxton disease > white piedra in: icd10cm
pearl worker disease > other osteomyelitis in: icd10cm
pick liver disease > other cirrhosis liver in: icd10cm
pollitzer disease > hidradenitis suppurativa in: icd10cm
ragsorter disease > pulmonary anthrax in: icd10cm
ramsay hunt disease > postherpetic geniculate ganglionitis in: icd10cm
saint anthony disease > erysipelas in: icd10cm
st anthony disease > erysipelas in: icd10cm
sanders disease > keratoconjunctivitis due to adenovirus in: icd10cm
santavuori disease > neuronal ceroid lipofuscinosis in: icd10cm
schroeder disease > other specified abnormal uterine vaginal bleeding in: icd10cm
silo disease > other respiratory conditions chemicals gases fumes vapors in: icd10cm
sponge diver disease > toxic effect contact other venomous marine animals in: icd10cm
stieda disease > tibial collateral bursitis in: icd10cm
sutton-gull disease > hypertensive chronic kidney disease stage 1 through stage 4 chronic kidney disease chronic kidney disease in: icd10cm
swamp disease > other forms of leptospirosis in: icd10cm
pomona disease > other forms of leptospirosis in: icd10cm
talma disease > other specified disorders muscle in: icd10cm
taylor atrophy disease > other atrophic disorders skin in: icd10cm
tommaselli disease > hematuria in: icd10cm
traum disease > reaction severe stress adjustment disorders in: icd10cm
urbach-wiethe disease > other lipoprotein metabolism disorders in: icd10cm
valsuani disease > vitamin b12 deficiency anemia in: icd10cm
verse disease > other chondrocalcinosis site in: icd10cm
virchow disease > hyperostosis of skull in: icd10cm
wardrop disease > cellulitis and acute lymphangitis in: icd10cm
white disease > other specified congenital malformations skin in: icd10cm
wilson skin disease > exfoliative dermatitis in: icd10cm
winton disease > toxic liver disease in: icd10cm
acid pulmonary aspiration obstetric syndrome > aspiration pneumonitis anesthesia during labor delivery in: icd10cm
mendelson obstetric syndrome > aspiration pneumonitis anesthesia during labor delivery in: icd10cm
adrenal hemorrhage syndrome > waterhouse-friderichsen syndrome in: icd10cm
ballantyne pregnancy mirror syndrome > other specified pregnancy related conditions in: icd10cm
burning feet syndrome > vitamin b deficiency in: icd10cm
electric feet syndrome > deficiency other specified b group vitamins in: icd10cm
effort psychogenic syndrome > other somatoform disorders in: icd10cm
fiedler syndrome > isolated myocarditis in: icd10cm
foix-alajouanine syndrome > other vascular myelopathies in: icd10cm
gastrocardiac syndrome > other somatoform disorders in: icd10cm
gopalan syndrome > deficiency other specified b group vitamins in: icd10cm
genito anorectal syndrome > chlamydial lymphogranuloma venereum in: icd10cm
general adaptation syndrome > reaction to severe stress in: icd10cm
deprivation child syndrome > child neglect abandonment confirmed in: icd10cm
drash syndrome > hermaphroditism in: icd10cm
denys syndrome > hermaphroditism in: icd10cm
eosinophilia-myalgia syndrome > other specified systemic involvement connective tissue in: icd10cm
eye retraction syndrome > duane's syndrome in: icd10cm
extreme insulin resistance syndrome > other specified diabetes mellitus in: icd10cm
faulty bowel syndrome > other functional intestinal disorders in: icd10cm

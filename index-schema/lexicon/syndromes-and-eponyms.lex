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

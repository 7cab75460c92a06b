# Scope: rare, inherited, metabolic, neurologic, immune, skin, eye, ear, bone, blood, kidney, hormone, muscle, mitochondrial, chromosome and
# cancer-predisposition diseases as a genetics clinic or a disease list names them (synonyms, eponyms, subtypes, acronyms, gene and enzyme names),
# rare infections by organism and old name, tumors by histology; each to the words of the ICD-10-CM category that holds it (residual categories at lower strength).

# --- amino acids
monoamine oxidase a deficiency > other disorders aromatic amino-acid metabolism @ 0.8
maoa deficiency > other disorders aromatic amino-acid metabolism @ 0.8
sepiapterin reductase deficiency > other disorders aromatic amino-acid metabolism @ 0.8
brain serotonin dopamine metabolism disorder > other disorders aromatic amino-acid metabolism @ 0.8
dopa decarboxylase deficiency > aromatic l-amino acid decarboxylase deficiency
ddc deficiency > aromatic l-amino acid decarboxylase deficiency
tetrahydrobiopterin deficiency > other hyperphenylalaninemias @ 0.85
bh4 deficiency > other hyperphenylalaninemias @ 0.85
biopterin deficiency > other hyperphenylalaninemias @ 0.85
dihydropteridine reductase deficiency > other hyperphenylalaninemias @ 0.85
dhpr deficiency > other hyperphenylalaninemias @ 0.85
pah deficiency > classical phenylketonuria
oligophrenia phenylpyruvica > classical phenylketonuria
richner hanhart > tyrosinemia
oculocutaneous tyrosinemia > tyrosinemia
4-hydroxyphenylpyruvate dioxygenase > other disorders tyrosine metabolism @ 0.75
tyrosinosis > other disorders tyrosine metabolism @ 0.75
homogentisate oxidase deficiency > alkaptonuria
homogentisic acid oxidase deficiency > alkaptonuria
histidase deficiency > histidinemia
histidine ammonia lyase deficiency > histidinemia
urocanase deficiency > other disorders histidine metabolism @ 0.8
urocanic aciduria > other disorders histidine metabolism @ 0.8
formiminoglutamic aciduria > other disorders histidine metabolism @ 0.8
formiminotransferase deficiency > other disorders histidine metabolism @ 0.8
carnosinemia > other disorders histidine metabolism @ 0.8
hydroxykynureninuria > disorders tryptophan metabolism @ 0.8
xanthurenic aciduria > disorders tryptophan metabolism @ 0.8
kynureninase deficiency > disorders tryptophan metabolism @ 0.8
tryptophanuria > disorders tryptophan metabolism @ 0.8
hypertryptophanemia > disorders tryptophan metabolism @ 0.8
branched chain ketoacid dehydrogenase deficiency > maple-syrup-urine disease
bckd deficiency > maple-syrup-urine disease
hyperisoleucinemia > other disorders branched-chain amino-acid metabolism @ 0.8
valinemia > other disorders branched-chain amino-acid metabolism @ 0.8
branched chain aminotransferase deficiency > other disorders branched-chain amino-acid metabolism @ 0.8
branched-chain ketoacid dehydrogenase kinase deficiency > other disorders branched-chain amino-acid metabolism @ 0.8
bckdk deficiency > other disorders branched-chain amino-acid metabolism @ 0.8
3-methylcrotonyl-coa carboxylase deficiency > other branched-chain organic acidurias @ 0.8
methylcrotonylglycinuria > other branched-chain organic acidurias @ 0.8
3-mcc deficiency > other branched-chain organic acidurias @ 0.8
beta-ketothiolase deficiency > other branched-chain organic acidurias @ 0.8
mitochondrial acetoacetyl-coa thiolase deficiency > other branched-chain organic acidurias @ 0.8
isovaleric aciduria > isovaleric acidemia
isovaleryl-coa dehydrogenase deficiency > isovaleric acidemia
3-mga > 3-methylglutaconic aciduria
costeff syndrome > 3-methylglutaconic aciduria
methylmalonyl-coa mutase deficiency > methylmalonic acidemia
mut deficiency > methylmalonic acidemia
propionyl-coa carboxylase deficiency > propionic acidemia
pcc deficiency > propionic acidemia
malonic aciduria > other disorders propionate metabolism @ 0.7
malonyl-coa decarboxylase deficiency > other disorders propionate metabolism @ 0.7
cystathionine beta-synthase deficiency > homocystinuria
cobalamin d deficiency > homocystinuria @ 0.7
mthfr deficiency > methylenetetrahydrofolate reductase deficiency
hypermethioninemia > other disorders sulfur-bearing amino-acid @ 0.8
methionine adenosyltransferase deficiency > other disorders sulfur-bearing amino-acid @ 0.8
mat deficiency > other disorders sulfur-bearing amino-acid @ 0.8
adenosylhomocysteine hydrolase deficiency > other disorders sulfur-bearing amino-acid @ 0.8
carbamoyl phosphate synthetase deficiency > disorders urea cycle metabolism @ 0.85
carbamyl phosphate synthetase > disorders urea cycle metabolism @ 0.85
n-acetylglutamate synthase deficiency > disorders urea cycle metabolism @ 0.85
hyperammonemia carbonic anhydrase va > disorders urea cycle metabolism @ 0.85
cavd > disorders urea cycle metabolism @ 0.85 in: icd10cm
ornithine carbamoyltransferase deficiency > ornithine transcarbamylase deficiency
otcd > ornithine transcarbamylase deficiency in: icd10cm
hyperargininemia > argininemia
arginase 1 deficiency > argininemia
argininosuccinate lyase deficiency > arginosuccinic aciduria
argininosuccinic acidemia > arginosuccinic aciduria
argininosuccinate synthase deficiency > citrullinemia
argininosuccinate synthetase deficiency > citrullinemia
ornithine aminotransferase deficiency > disorders ornithine metabolism @ 0.85
oat deficiency > disorders ornithine metabolism @ 0.85
ornithinemia gyrate atrophy > disorders ornithine metabolism @ 0.85
hhh syndrome > hyperammonemia-hyperornithinemia-homocitrullinemia
ornithine translocase deficiency > hyperammonemia-hyperornithinemia-homocitrullinemia
saccharopinuria > disorders lysine hydroxylysine metabolism @ 0.85
hyperlysinuria > disorders lysine hydroxylysine metabolism @ 0.85
2-aminoadipic aciduria > disorders lysine hydroxylysine metabolism @ 0.85
alpha-aminoadipic aciduria > disorders lysine hydroxylysine metabolism @ 0.85
alpha-ketoadipic aciduria > disorders lysine hydroxylysine metabolism @ 0.85
glutaryl-coa dehydrogenase deficiency > glutaric aciduria type i
gcdh deficiency > glutaric aciduria type i
glutaric acidemia type 2 > glutaric aciduria type ii
electron transfer flavoprotein deficiency > glutaric aciduria type ii
glycine cleavage deficiency > non-ketotic hyperglycinemia
nonketotic hyperglycinemia > non-ketotic hyperglycinemia
alanine glyoxylate aminotransferase deficiency > primary hyperoxaluria
agxt deficiency > primary hyperoxaluria
prolinemia > other disorders glycine metabolism @ 0.8
prolidase deficiency > other disorders glycine metabolism @ 0.8
proline oxidase deficiency > other disorders glycine metabolism @ 0.8
iminopeptiduria > other disorders glycine metabolism @ 0.8
hydroxyprolinemia > other disorders glycine metabolism @ 0.8
stale fish syndrome > trimethylaminuria
fmo3 deficiency > trimethylaminuria
homocarnosinosis > disorders gamma aminobutyric acid metabolism
4-aminobutyrate aminotransferase deficiency > disorders gamma aminobutyric acid metabolism
beta-alaninemia > other specified disorders amino-acid metabolism @ 0.75
hyper-beta-alaninemia > other specified disorders amino-acid metabolism @ 0.75
beta-aminoisobutyric aciduria > other specified disorders amino-acid metabolism @ 0.75
5-oxoprolinuria > other specified disorders amino-acid metabolism @ 0.75
pyroglutamic aciduria > other specified disorders amino-acid metabolism @ 0.75
spongy degeneration of brain > canavan disease
aspa deficiency > canavan disease
dicarboxylic aminoaciduria > other disorders amino-acid transport @ 0.8
hyperdibasic aminoaciduria > other disorders amino-acid transport @ 0.8
dibasic amino aciduria > other disorders amino-acid transport @ 0.8
methionine malabsorption > other disorders amino-acid transport @ 0.8
oasthouse disease > other disorders amino-acid transport @ 0.8
nephropathic cystinosis > cystinosis
cystine storage disease > cystinosis
neutral aminoaciduria > hartnup's disease
hartnup disorder > hartnup's disease
lowe oculocerebrorenal > lowe's syndrome
ocrl > lowe's syndrome in: icd10cm
cystinuria-lysinuria > cystinuria
dibasic cystinuria > cystinuria

# --- fatty acids, carnitine, ketones
mcadd > medium chain acyl coa dehydrogenase deficiency in: icd10cm
acadm deficiency > medium chain acyl coa dehydrogenase deficiency
vlcadd > long chain very long chain acyl coa dehydrogenase deficiency
acadvl > long chain very long chain acyl coa dehydrogenase deficiency
scadd > short chain acyl coa dehydrogenase deficiency in: icd10cm
acads deficiency > short chain acyl coa dehydrogenase deficiency
long-chain 3-hydroxyacyl-coa dehydrogenase deficiency > other disorders fatty-acid oxidation @ 0.85
lchadd > other disorders fatty-acid oxidation @ 0.85
trifunctional protein deficiency > other disorders fatty-acid oxidation @ 0.85
mitochondrial trifunctional > other disorders fatty-acid oxidation @ 0.85
tfp deficiency > other disorders fatty-acid oxidation @ 0.85
succinyl-coa 3-ketoacid transferase > disorders ketone metabolism @ 0.85
scot deficiency > disorders ketone metabolism @ 0.85
ketone utilization defect > disorders ketone metabolism @ 0.85
hmg-coa synthase deficiency > disorders ketone metabolism @ 0.85
mitochondrial hmg-coa synthase > disorders ketone metabolism @ 0.85
cpt ii deficiency > carnitine palmitoyltransferase deficiency
systemic carnitine deficiency > primary carnitine deficiency
carnitine uptake defect > primary carnitine deficiency
carnitine acylcarnitine translocase deficiency > disorders carnitine metabolism @ 0.8
cact deficiency > disorders carnitine metabolism @ 0.8
trimethyllysine hydroxylase deficiency > disorders carnitine metabolism @ 0.8
neutral lipid storage disease > other disorders fatty-acid metabolism @ 0.75
fatty aldehyde dehydrogenase deficiency > other disorders fatty-acid metabolism @ 0.75

# --- peroxisomes
cerebro-hepato-renal > zellweger syndrome
zellweger spectrum > zellweger syndrome
pbd > other disorders peroxisome biogenesis @ 0.85 in: icd10cm
heimler syndrome > other disorders peroxisome biogenesis @ 0.7
peroxisomal biogenesis > other disorders peroxisome biogenesis @ 0.85
d-bifunctional protein deficiency > other peroxisomal disorders @ 0.75
bifunctional enzyme deficiency > other peroxisomal disorders @ 0.75
peroxisomal acyl-coa oxidase deficiency > other peroxisomal disorders @ 0.75
pseudoneonatal adrenoleukodystrophy > other peroxisomal disorders @ 0.75
racemase deficiency > other peroxisomal disorders @ 0.75
rcdp > rhizomelic chondrodysplasia punctata in: icd10cm
dhapat deficiency > rhizomelic chondrodysplasia punctata
siemerling-creutzfeldt > x-linked adrenoleukodystrophy
bronze schilder > x-linked adrenoleukodystrophy
phytanic acid storage > refsum's disease
phytanic acid oxidase deficiency > refsum's disease
acatalasemia > defects catalase peroxidase
catalase deficiency > defects catalase peroxidase

# --- carbohydrates
gsd ia > von gierke disease
gsd ib > von gierke disease
gsd ii > pompe disease
gsd2 > pompe disease in: icd10cm
gsd iii > cori disease
gsd3 > cori disease in: icd10cm
gsd v > mcardle disease
gsd5 > mcardle disease in: icd10cm
glycogen storage disease iib > danon disease
pseudo-pompe > danon disease
gsd iv > other glycogen storage disease @ 0.85
gsd4 > other glycogen storage disease @ 0.85 in: icd10cm
gsd 0 > other glycogen storage disease @ 0.85
gsd vi > other glycogen storage disease @ 0.85
gsd6 > other glycogen storage disease @ 0.85 in: icd10cm
galactose-1-phosphate uridyltransferase > galactosemia
galactose uridyl transferase > galactosemia
galk deficiency > other disorders galactose metabolism @ 0.85
udp-galactose epimerase deficiency > other disorders galactose metabolism @ 0.85
galactose epimerase > other disorders galactose metabolism @ 0.85
gale deficiency > other disorders galactose metabolism @ 0.85
galactose mutarotase > other disorders galactose metabolism @ 0.85
aldolase b deficiency > hereditary fructose intolerance
fructose-1-phosphate aldolase > hereditary fructose intolerance
ketohexokinase deficiency > essential fructosuria
hepatic fructokinase deficiency > essential fructosuria
fructose-1,6-bisphosphatase > other disorders fructose metabolism @ 0.85
fructose bisphosphatase deficiency > other disorders fructose metabolism @ 0.85
fbpase deficiency > other disorders fructose metabolism @ 0.85
fbp1 deficiency > other disorders fructose metabolism @ 0.85
pyruvate dehydrogenase complex deficiency > disorders pyruvate metabolism gluconeogenesis
pdhc deficiency > disorders pyruvate metabolism gluconeogenesis
pepck deficiency > disorders pyruvate metabolism gluconeogenesis
pyruvate dehydrogenase e1 > disorders pyruvate metabolism gluconeogenesis
pdcd > disorders pyruvate metabolism gluconeogenesis in: icd10cm
congenital sucrose intolerance > sucrase-isomaltase deficiency
sucrose intolerance > sucrase-isomaltase deficiency
trehalase deficiency > other disorders intestinal carbohydrate absorption @ 0.8
trehalose intolerance > other disorders intestinal carbohydrate absorption @ 0.8
sglt1 deficiency > other disorders intestinal carbohydrate absorption @ 0.8
fructose malabsorption > other disorders intestinal carbohydrate absorption @ 0.75
maltase-glucoamylase deficiency > other disorders intestinal carbohydrate absorption @ 0.8
alactasia > congenital lactase deficiency
congenital alactasia > congenital lactase deficiency
glut1 ds > glucose transporter protein type 1 deficiency
glut-1 > glucose transporter protein type 1 deficiency
renal glucosuria > renal glycosuria
benign glucosuria > renal glycosuria
kohlschutter slc13a5 > slc13a5 citrate transporter
developmental epileptic encephalopathy 25 > slc13a5 citrate transporter
transaldolase deficiency > other specified disorders carbohydrate metabolism @ 0.75
ribose-5-phosphate isomerase deficiency > other specified disorders carbohydrate metabolism @ 0.75
transketolase deficiency > other specified disorders carbohydrate metabolism @ 0.75
l-xylulose reductase > other specified disorders carbohydrate metabolism @ 0.75
xylulosuria > other specified disorders carbohydrate metabolism @ 0.75

# --- lysosomal storage
gm2 activator deficiency > gm2 gangliosidosis
tay-sachs ab variant > gm2 gangliosidosis
hexosaminidase b deficiency > sandhoff disease
gm2 gangliosidosis type ii > sandhoff disease
beta-galactosidase deficiency > other gangliosidosis @ 0.75
beta-galactosidase-1 deficiency > other gangliosidosis @ 0.85
landing disease > other gangliosidosis @ 0.85
norman-landing > other gangliosidosis @ 0.85
generalized gangliosidosis > other gangliosidosis @ 0.85
ml4 > mucolipidosis iv in: icd10cm
mucolipin deficiency > mucolipidosis iv
ceramide trihexosidase deficiency > fabry disease
gla deficiency > fabry disease
glucocerebrosidosis > gaucher disease
acid beta-glucosidase deficiency > gaucher disease
globoid leukodystrophy > krabbe disease
galactosylceramidase deficiency > krabbe disease
sphingomyelin lipidosis > niemann-pick disease
sphingolipid lipidosis > niemann-pick disease
juvenile dystonic lipidosis > niemann-pick disease type c
dystonic lipidosis > niemann-pick disease type c
arsa deficiency > metachromatic leukodystrophy
saposin b deficiency > metachromatic leukodystrophy
multiple sulphatase deficiency > sulfatase deficiency
austin disease > sulfatase deficiency
ceramidase deficiency > farber's syndrome
farber lipogranulomatosis > farber's syndrome
proteolipid protein leukodystrophy > pelizaeus-merzbacher disease
sudanophilic leukodystrophy > pelizaeus-merzbacher disease @ 0.8
cln1 > neuronal ceroid lipofuscinosis in: icd10cm
cln3 > neuronal ceroid lipofuscinosis in: icd10cm
cholesteryl ester storage disease > wolman's disease
cesd > wolman's disease in: icd10cm
sterol 27-hydroxylase deficiency > cerebrotendinous cholesterosis
cholestanolosis > cerebrotendinous cholesterosis
phytosterolemia > other lipid storage disorders @ 0.7
beta-sitosterolemia > other lipid storage disorders @ 0.7
triglyceride storage disease > other lipid storage disorders @ 0.7
jordans anomaly > other lipid storage disorders @ 0.7
mps ih > hurler's syndrome
mucopolysaccharidosis ih > hurler's syndrome
mps ih/s > hurler-scheie syndrome
mps ihs > hurler-scheie syndrome
mps v > scheie's syndrome
mucopolysaccharidosis type 5 > scheie's syndrome
ids deficiency > mucopolysaccharidosis type ii
iduronate 2-sulfatase > mucopolysaccharidosis type ii
mps iii > sanfilippo mucopolysaccharidoses
mps iiia > sanfilippo mucopolysaccharidoses
mps iv > morquio mucopolysaccharidoses
mps iva > morquio mucopolysaccharidoses
mps vi > mucopolysaccharidosis types vi vii
mps vii > mucopolysaccharidosis types vi vii
mps ix > other mucopolysaccharidoses @ 0.8
natowicz > other mucopolysaccharidoses @ 0.8
hyaluronidase deficiency > other mucopolysaccharidoses @ 0.8
mps plus syndrome > other mucopolysaccharidoses @ 0.8
mucopolysaccharidosis ix > other mucopolysaccharidoses @ 0.8
inclusion cell disease > mucolipidosis ii
leroy i-cell > mucolipidosis ii
ml iii > mucolipidosis iii
gnptg > mucolipidosis iii in: icd10cm
cherry red spot myoclonus > sialidosis
neuraminidase deficiency > sialidosis
beta-mannosidosis > defects glycoprotein degradation @ 0.85
galactosialidosis > defects glycoprotein degradation @ 0.85
cathepsin a deficiency > defects glycoprotein degradation @ 0.85
ppca deficiency > defects glycoprotein degradation @ 0.85
aspartylglucosaminidase deficiency > defects glycoprotein degradation @ 0.85
salla disease > other disorders glycoprotein metabolism @ 0.75
sialuria > other disorders glycoprotein metabolism @ 0.75
free sialic acid storage > other disorders glycoprotein metabolism @ 0.75
infantile sialic acid storage > other disorders glycoprotein metabolism @ 0.75
sialic acid storage > other disorders glycoprotein metabolism @ 0.75

# --- lipids
ldl receptor deficiency > familial hypercholesterolemia
ldlr deficiency > familial hypercholesterolemia
homozygous fh > homozygous familial hypercholesterolemia
heterozygous fh > heterozygous familial hypercholesterolemia
hyperlipoproteinemia type 4 > pure hyperglyceridemia
familial hypertriglyceridemia > pure hyperglyceridemia
dysbetalipoproteinemia > mixed hyperlipidemia
familial dysbetalipoproteinemia > mixed hyperlipidemia
hyperlipoproteinemia type 1 > hyperchylomicronemia
hyperlipoproteinemia type 5 > hyperchylomicronemia
fchl > familial combined hyperlipidemia in: icd10cm
multiple lipoprotein-type hyperlipidemia > familial combined hyperlipidemia
familial alpha-lipoprotein deficiency > lipoprotein deficiency
apoa-i deficiency > lipoprotein deficiency
cholesterol ester transfer protein deficiency > other lipoprotein metabolism disorders @ 0.7
cetp deficiency > other lipoprotein metabolism disorders @ 0.7
hyperalphalipoproteinemia > other lipoprotein metabolism disorders @ 0.7
familial high hdl > other lipoprotein metabolism disorders @ 0.7
tafazzin > barth syndrome
3-methylglutaconic aciduria type ii > barth syndrome
rsh syndrome > smith-lemli-opitz syndrome
slo syndrome > smith-lemli-opitz syndrome
bile acid synthesis defect > other disorders bile acid cholesterol metabolism @ 0.75
congenital bile acid synthesis > other disorders bile acid cholesterol metabolism @ 0.75
3-beta-hydroxy-delta-5-c27-steroid > other disorders bile acid cholesterol metabolism @ 0.75
oxysterol 7-alpha-hydroxylase deficiency > other disorders bile acid cholesterol metabolism @ 0.75
desmosterolosis > other disorders bile acid cholesterol metabolism @ 0.75

# --- purine, pyrimidine, porphyrin, bilirubin
kelley-seegmiller > lesch-nyhan syndrome
hypoxanthine guanine phosphoribosyltransferase > lesch-nyhan syndrome
adenine phosphoribosyltransferase deficiency > other disorders purine pyrimidine metabolism @ 0.8
aprt deficiency > other disorders purine pyrimidine metabolism @ 0.8
adenylosuccinate lyase deficiency > other disorders purine pyrimidine metabolism @ 0.8
adenylosuccinase deficiency > other disorders purine pyrimidine metabolism @ 0.8
adsl deficiency > other disorders purine pyrimidine metabolism @ 0.8
xanthine oxidase deficiency > hereditary xanthinuria
xanthine dehydrogenase deficiency > hereditary xanthinuria
ampd1 deficiency > myoadenylate deaminase deficiency
adenosine monophosphate deaminase deficiency > myoadenylate deaminase deficiency
ags > aicardi-goutieres syndrome in: icd10cm
pseudo-torch > aicardi-goutieres syndrome
swedish porphyria > acute intermittent porphyria
porphobilinogen deaminase deficiency > acute intermittent porphyria
south african porphyria > other porphyria @ 0.85
porphyria variegata > other porphyria @ 0.85
mixed porphyria > other porphyria @ 0.85
protoporphyrinogen oxidase deficiency > other porphyria @ 0.85
coproporphyrinogen oxidase deficiency > other porphyria @ 0.85
uroporphyrinogen decarboxylase deficiency > porphyria cutanea tarda
urod deficiency > porphyria cutanea tarda
uroporphyrinogen iii synthase deficiency > hereditary erythropoietic porphyria
ferrochelatase deficiency > hereditary erythropoietic porphyria
meulengracht > gilbert syndrome
constitutional hyperbilirubinemia > gilbert syndrome
bilirubin udp-glucuronosyltransferase deficiency > crigler-najjar syndrome
arias syndrome > crigler-najjar syndrome
hyperbilirubinemia conjugated hereditary > other disorders bilirubin metabolism @ 0.8
lucey-driscoll > other disorders bilirubin metabolism @ 0.8

# --- metals and minerals
westphal-strumpell > wilson's disease
hepatocerebral degeneration copper > wilson's disease
trichopoliodystrophy > menkes' kinky hair disease
menkes syndrome > menkes' kinky hair disease
occipital horn syndrome > other disorders copper metabolism @ 0.8
ehlers-danlos ix > other disorders copper metabolism @ 0.8
x-linked cutis laxa > other disorders copper metabolism @ 0.8
hypoceruloplasminemia > other disorders copper metabolism @ 0.8
mednik > other disorders copper metabolism @ 0.8
hfe > hereditary hemochromatosis in: icd10cm
hfe hemochromatosis > hereditary hemochromatosis
aceruloplasminemia > other disorders iron metabolism @ 0.8
atransferrinemia > other disorders iron metabolism @ 0.8
hypotransferrinemia > other disorders iron metabolism @ 0.8
ceruloplasmin deficiency > other disorders iron metabolism @ 0.8
hyperferritinemia > other disorders iron metabolism @ 0.8
zinc deficiency hereditary > disorders zinc metabolism
danbolt-closs > disorders zinc metabolism
brandt syndrome > disorders zinc metabolism
hyperzincemia > disorders zinc metabolism
transient neonatal zinc deficiency > disorders zinc metabolism
phex > familial hypophosphatemia in: icd10cm
x-linked hypophosphatemic rickets > familial hypophosphatemia
pseudo-vitamin d deficiency rickets > hereditary vitamin d-dependent rickets
vddr > hereditary vitamin d-dependent rickets in: icd10cm
alkaline phosphatase deficiency > other disorders phosphorus metabolism @ 0.75
hypophosphatasemia > other disorders phosphorus metabolism @ 0.75
odontohypophosphatasia > other disorders phosphorus metabolism @ 0.75
tnsalp > other disorders phosphorus metabolism @ 0.75
alpl > other disorders phosphorus metabolism @ 0.75 in: icd10cm
alkaline phosphatase low inherited > hypophosphatasia @ 0.8
familial hypomagnesemia > disorders magnesium metabolism @ 0.8
hypomagnesemia hypercalciuria nephrocalcinosis > disorders magnesium metabolism @ 0.8
claudin-16 > disorders magnesium metabolism @ 0.8
claudin 19 > disorders magnesium metabolism @ 0.8
primary hypomagnesemia > disorders magnesium metabolism @ 0.8
benign familial hypercalcemia > familial hypocalciuric hypercalcemia
casr hypercalcemia > familial hypocalciuric hypercalcemia
idiopathic infantile hypercalcemia > hypercalcemia
24-hydroxylase deficiency > hypercalcemia
absorptive hypercalciuria > other disorders calcium metabolism @ 0.75
familial hypercalciuria > other disorders calcium metabolism @ 0.75
gaci > generalized arterial calcification infancy in: icd10cm
idiopathic infantile arterial calcification > generalized arterial calcification infancy
acdc arterial > cd73 deficiency arterial calcification
calcification of joints and arteries > cd73 deficiency arterial calcification
gronblad-strandberg > abcc6 deficiency pseudoxanthoma elasticum
cftr > cystic fibrosis in: icd10cm
cftr deficiency > cystic fibrosis
meconium ileus cf > meconium ileus cystic fibrosis

# --- amyloid, plasma proteins, lipodystrophy, mitochondrial, other
fap amyloid > neuropathic heredofamilial amyloidosis
corino andrade > neuropathic heredofamilial amyloidosis
andrade disease > neuropathic heredofamilial amyloidosis
hereditary transthyretin amyloidosis > neuropathic heredofamilial amyloidosis
hattr > neuropathic heredofamilial amyloidosis in: icd10cm
ostertag amyloidosis > non-neuropathic heredofamilial amyloidosis
familial visceral amyloidosis > non-neuropathic heredofamilial amyloidosis
lysozyme amyloidosis > non-neuropathic heredofamilial amyloidosis
fibrinogen amyloidosis > non-neuropathic heredofamilial amyloidosis
apolipoprotein a1 amyloidosis > non-neuropathic heredofamilial amyloidosis
aa amyloidosis > secondary systemic amyloidosis
reactive amyloidosis > secondary systemic amyloidosis
lichen amyloidosis > organ-limited amyloidosis
macular amyloidosis > organ-limited amyloidosis
cutaneous amyloidosis > organ-limited amyloidosis
primary cutaneous amyloidosis > organ-limited amyloidosis
caa amyloid > organ-limited amyloidosis
attrwt > wild-type transthyretin-related
senile cardiac amyloidosis > wild-type transthyretin-related
amyloid light chain > light chain amyloidosis
amyloid al type > light chain amyloidosis
alpha-1 proteinase inhibitor deficiency > alpha-1-antitrypsin deficiency
pizz > alpha-1-antitrypsin deficiency in: icd10cm
plg deficiency > plasminogen deficiency
analbuminemia > other disorders plasma-protein metabolism @ 0.75
congenital analbuminemia > other disorders plasma-protein metabolism @ 0.75
haptoglobin deficiency > other disorders plasma-protein metabolism @ 0.75
anhaptoglobinemia > other disorders plasma-protein metabolism @ 0.75
ahaptoglobinemia > other disorders plasma-protein metabolism @ 0.75
kobberling > partial lipodystrophy
koebberling > partial lipodystrophy
seip syndrome > generalized lipodystrophy
congenital lipoatrophic diabetes > generalized lipodystrophy
mandibuloacral dysplasia > lipodystrophy @ 0.7
lipoatrophy > lipodystrophy
multiple symmetric lipomatosis > lipomatosis
benign symmetric lipomatosis > lipomatosis
adiposis dolorosa > lipomatosis dolorosa
painful fat syndrome > lipomatosis dolorosa
oxidative phosphorylation deficiency > mitochondrial metabolism disorder @ 0.85
combined oxidative phosphorylation > mitochondrial metabolism disorder @ 0.85
oxphos > mitochondrial metabolism disorder @ 0.85
mitochondrial complex i deficiency > mitochondrial metabolism disorder @ 0.85
mitochondrial complex ii deficiency > mitochondrial metabolism disorder @ 0.85
hupra > disorders mitochondrial trna synthetases in: icd10cm
mitochondrial encephalomyopathy lactic acidosis stroke > melas
fukuhara > merrf
myoclonus epilepsy ragged red > merrf
leigh encephalopathy > leigh's disease
leigh necrotizing encephalomyelopathy > leigh's disease
insulin receptor mutation > insulin resistance syndrome type a
rabson-mendenhall > insulin resistance syndrome type a @ 0.7
pomc deficiency > obesity disruption mc4r pathway
proopiomelanocortin deficiency > obesity disruption mc4r pathway
btd deficiency > biotinidase deficiency
late onset multiple carboxylase > biotinidase deficiency
hlcs > biotin-dependent carboxylase deficiency in: icd10cm
combined carboxylase deficiency > biotin-dependent carboxylase deficiency

# --- ataxias and spastic paraplegias
sca1 > other hereditary ataxia @ 0.85 in: icd10cm
sca2 > other hereditary ataxia @ 0.85 in: icd10cm
sca3 > other hereditary ataxia @ 0.85 in: icd10cm
sca6 > other hereditary ataxia @ 0.85 in: icd10cm
sca7 > other hereditary ataxia @ 0.85 in: icd10cm
ataxia oculomotor apraxia > cerebellar ataxia defective dna repair @ 0.9
aoa1 > cerebellar ataxia defective dna repair @ 0.9 in: icd10cm
dyssynergia cerebellaris myoclonica > other early-onset cerebellar ataxia @ 0.75
dyssynergia myoclonica > other early-onset cerebellar ataxia @ 0.75
congenital cerebellar ataxia > congenital nonprogressive ataxia @ 0.8
nonprogressive cerebellar ataxia > congenital nonprogressive ataxia @ 0.8
sporadic adult onset ataxia > late-onset cerebellar ataxia
idiopathic late onset cerebellar ataxia > late-onset cerebellar ataxia
spg3a > hereditary spastic paraplegia
spg4 > hereditary spastic paraplegia in: icd10cm
vwm > leukodystrophy vanishing white matter in: icd10cm
childhood ataxia central nervous hypomyelination > leukodystrophy vanishing white matter
4h leukodystrophy > hypomyelination hypogonadotropic hypogonadism hypodontia
biemond > neuropathy association hereditary ataxia @ 0.7
sensory ataxia neuropathy hereditary > neuropathy association hereditary ataxia @ 0.7

# --- motor neuron, spinal atrophy
sma type 1 > infantile spinal muscular atrophy type i
sma1 > infantile spinal muscular atrophy type i in: icd10cm
wohlfart-kugelberg-welander > other inherited spinal muscular atrophy @ 0.9
sma type 2 > other inherited spinal muscular atrophy @ 0.9
sma type 3 > other inherited spinal muscular atrophy @ 0.9
sma2 > other inherited spinal muscular atrophy @ 0.9 in: icd10cm
sma3 > other inherited spinal muscular atrophy @ 0.9 in: icd10cm
fus als > amyotrophic lateral sclerosis
juvenile als > amyotrophic lateral sclerosis @ 0.85
juvenile primary lateral sclerosis > primary lateral sclerosis
aran duchenne > progressive spinal muscle atrophy
progressive muscular atrophy spinal > progressive spinal muscle atrophy
madras motor neuron > other motor neuron disease @ 0.75
hirayama disease > other motor neuron disease @ 0.75
monomelic amyotrophy > other motor neuron disease @ 0.75
juvenile muscular atrophy distal upper > other motor neuron disease @ 0.75

# --- hereditary neuropathy
cmt1 > hereditary motor sensory neuropathy in: icd10cm
cmt1a > hereditary motor sensory neuropathy
cmt1x > hereditary motor sensory neuropathy
cmtx > hereditary motor sensory neuropathy in: icd10cm
cmt2 > hereditary motor sensory neuropathy in: icd10cm
hereditary neuropathy pressure palsies > other hereditary idiopathic neuropathies @ 0.85
liability to pressure palsies > other hereditary idiopathic neuropathies @ 0.85
tomaculous neuropathy > other hereditary idiopathic neuropathies @ 0.85
hereditary sensory autonomic neuropathy > other hereditary idiopathic neuropathies @ 0.85
hsan1 > other hereditary idiopathic neuropathies @ 0.85 in: icd10cm
hsan3 > familial dysautonomia in: icd10cm
hereditary sensory autonomic neuropathy type 3 > familial dysautonomia
dopamine beta-hydroxylase deficiency > disorders autonomic nervous system @ 0.7
pure autonomic failure > disorders autonomic nervous system @ 0.7
bradbury-eggleston > disorders autonomic nervous system @ 0.7
autoimmune autonomic ganglionopathy > disorders autonomic nervous system @ 0.7
harlequin syndrome autonomic > disorders autonomic nervous system @ 0.7
msa-c > multi-system degeneration autonomic
msa-p > multi-system degeneration autonomic
autonomic neuropathy familial > idiopathic peripheral autonomic neuropathy @ 0.7
acute pandysautonomia > idiopathic peripheral autonomic neuropathy @ 0.7
anti-mag neuropathy > inflammatory polyneuropathy @ 0.7
sensory ganglionopathy > inflammatory polyneuropathy @ 0.7
cisp > inflammatory polyneuropathy @ 0.7 in: icd10cm
lewis-sumner > chronic inflammatory demyelinating polyneuritis
madsam > chronic inflammatory demyelinating polyneuritis
aman > guillain-barre syndrome in: icd10cm
amsan > guillain-barre syndrome in: icd10cm
hereditary brachial plexus neuropathy > neuralgic amyotrophy

# --- muscle
dystrophinopathy > duchenne becker muscular dystrophy
dystrophin deficiency > duchenne becker muscular dystrophy
fshmd > facioscapulohumeral muscular dystrophy in: icd10cm
fsh dystrophy > facioscapulohumeral muscular dystrophy
lgmd2a > limb girdle muscular dystrophy
leyden-moebius > limb girdle muscular dystrophy
lgmd2b > limb girdle dysferlin dysfunction
dysf deficiency > limb girdle dysferlin dysfunction
lgmd2a > limb girdle calpain-3 dysfunction
calpain 3 deficiency > limb girdle calpain-3 dysfunction
lgmd2c > limb girdle sarcoglycan dysfunction
lgmd2d > limb girdle sarcoglycan dysfunction
lgmd2i > limb girdle fukutin related protein
lgmdr9 > limb girdle fukutin related protein
lgmd2l > limb girdle anoctamin-5
lgmd1 > autosomal dominant limb girdle in: icd10cm
lgmd1a > autosomal dominant limb girdle
merosin deficient > other specified muscular dystrophies @ 0.85
laminin alpha-2 > other specified muscular dystrophies @ 0.85
ullrich > other specified muscular dystrophies @ 0.85
bethlem > other specified muscular dystrophies @ 0.85
fukuyama > other specified muscular dystrophies @ 0.85
dm1 myotonic > myotonic muscular dystrophy
myotonic dystrophy type 2 > myotonic muscular dystrophy
generalized myotonia > myotonia congenita
sodium channel myotonia > other specified myotonic disorders @ 0.85
potassium-aggravated myotonia > other specified myotonic disorders @ 0.85
acquired neuromyotonia > other specified myotonic disorders @ 0.85
rippling muscle > other specified myotonic disorders @ 0.7
hereditary myokymia > other specified myotonic disorders @ 0.85
schwartz-jampel-aberfeld > myotonic chondrodystrophy
catel-hempel > myotonic chondrodystrophy
andersen-tawil > periodic paralysis
gamstorp > periodic paralysis
adynamia episodica > periodic paralysis
hyperpp > periodic paralysis
hypokpp > periodic paralysis
minicore myopathy > congenital myopathy
fiber type disproportion > congenital myopathy
nemaline rod > nemaline myopathy
neb nemaline > nemaline myopathy
xlmtm > x-linked myotubular myopathy in: icd10cm
myotubularin > x-linked myotubular myopathy
adcnm > centronuclear myopathy in: icd10cm
bin1 myopathy > centronuclear myopathy
mitochondrial muscle > mitochondrial myopathy
pleoconial > mitochondrial myopathy
megaconial > mitochondrial myopathy
congenital myasthenic syndrome > congenital developmental myasthenia
familial infantile myasthenia > congenital developmental myasthenia
myasthenic-myopathic syndrome > lambert-eaton syndrome
sporadic inclusion body > inclusion body myositis
sibm > inclusion body myositis in: icd10cm
immune mediated necrotizing myopathy > other inflammatory immune myopathies @ 0.8
anti-hmgcr > other inflammatory immune myopathies @ 0.8
anti-srp > other inflammatory immune myopathies @ 0.8
necrotizing autoimmune myopathy > other inflammatory immune myopathies @ 0.8
imnm > other inflammatory immune myopathies @ 0.8 in: icd10cm
mhs hyperthermia > malignant hyperthermia anesthesia @ 0.85
malignant hyperthermia susceptibility > malignant hyperthermia anesthesia @ 0.85

# --- basal ganglia, movement
hd huntington > huntington's disease
westphal variant huntington > huntington's disease
familial idiopathic basal ganglia calcification > other degenerative diseases basal ganglia @ 0.75
primary familial brain calcification > other degenerative diseases basal ganglia @ 0.75
pfbc > other degenerative diseases basal ganglia @ 0.75 in: icd10cm
striopallidodentate > other degenerative diseases basal ganglia @ 0.75
neuroferritinopathy > other degenerative diseases basal ganglia @ 0.75
pantothenate kinase > hallervorden-spatz disease
neurodegeneration brain iron > hallervorden-spatz disease
richardson syndrome > progressive supranuclear palsy
dementia nuchal dystonia > progressive supranuclear palsy
corticobasal syndrome > corticobasal degeneration
cortico-basal ganglionic > corticobasal degeneration
corticodentatonigral > corticobasal degeneration
rebeiz > corticobasal degeneration
habc > hypomyelination atrophy basal ganglia cerebellum in: icd10cm
dyt1 > genetic torsion dystonia in: icd10cm
dyt5 > genetic torsion dystonia in: icd10cm
dyt6 > genetic torsion dystonia in: icd10cm
oppenheim dystonia > genetic torsion dystonia
early onset torsion dystonia > genetic torsion dystonia
myoclonic dystonia > other dystonia @ 0.8
dyt11 > other dystonia @ 0.8
rapid-onset dystonia parkinsonism > other dystonia @ 0.8
dyt12 > other dystonia @ 0.8
benign hereditary chorea > other chorea @ 0.8
neuroacanthocytosis > other chorea @ 0.8
chorea-acanthocytosis > other chorea @ 0.8
choreoacanthocytosis > other chorea @ 0.8
levine-critchley > other chorea @ 0.8
benign familial tremor > essential tremor
heredofamilial tremor > essential tremor
orthostatic tremor > other specified forms tremor @ 0.75
geniospasm > other specified forms tremor @ 0.75
chin tremor > other specified forms tremor @ 0.75
rubral tremor > other specified forms tremor @ 0.75
holmes tremor > other specified forms tremor @ 0.75
startle disease > other specified extrapyramidal movement disorder @ 0.75
kok disease > other specified extrapyramidal movement disorder @ 0.75
familial startle > other specified extrapyramidal movement disorder @ 0.75
latah > other specified extrapyramidal movement disorder @ 0.75 in: icd10cm
opsoclonus > myoclonus
kinsbourne > myoclonus
stiff person > stiff-man syndrome
moersch-woltman > stiff-man syndrome
gilles de la tourette > tourette's disorder
gts > tourette's disorder in: icd10cm
parkin > parkinson's disease
juvenile parkinsonism > parkinson's disease
ekbom > restless legs syndrome in: icd10cm

# --- leukodystrophy, degenerative brain, dementia, prion
hypomyelinating leukodystrophy > leukodystrophy @ 0.75
leukoencephalopathy hereditary > leukodystrophy @ 0.75
gfap > alexander disease in: icd10cm
dysmyelinogenic leukodystrophy > alexander disease
mlc > megalencephalic leukoencephalopathy subcortical cysts in: icd10cm
van der knaap > megalencephalic leukoencephalopathy subcortical cysts
labrune > leukoencephalopathy calcifications cysts
lcc > leukoencephalopathy calcifications cysts in: icd10cm
hdls > adult-onset leukodystrophy axonal spheroids in: icd10cm
alsp > adult-onset leukodystrophy axonal spheroids in: icd10cm
lamin b1 > lmnb1-related autosomal dominant leukodystrophy
adult-onset autosomal dominant leukodystrophy > lmnb1-related autosomal dominant leukodystrophy
alpers huttenlocher > alpers disease
diffuse cerebral degeneration > alpers disease
neuroaxonal dystrophy > other specified degenerative diseases nervous system @ 0.7
infantile neuroaxonal > other specified degenerative diseases nervous system @ 0.7
peho > other specified degenerative diseases nervous system @ 0.7 in: icd10cm
neuronal intranuclear inclusion > other specified degenerative diseases nervous system @ 0.7
niid > other specified degenerative diseases nervous system @ 0.7 in: icd10cm
lobar atrophy > pick's disease
pick dementia > pick's disease
ftld > other frontotemporal neurocognitive disorder @ 0.9 in: icd10cm
frontotemporal lobar degeneration > other frontotemporal neurocognitive disorder @ 0.9
c9orf72 > other frontotemporal neurocognitive disorder @ 0.75
progranulin deficiency > other frontotemporal neurocognitive disorder @ 0.9
grn dementia > other frontotemporal neurocognitive disorder @ 0.9
ppa > primary progressive aphasia in: icd10cm
mesulam > primary progressive aphasia
presenilin > alzheimer's disease early onset
familial alzheimer > alzheimer's disease early onset
diffuse lewy body > neurocognitive disorder lewy bodies
transmissible spongiform encephalopathy > creutzfeldt-jakob disease @ 0.8
prnp > creutzfeldt-jakob disease in: icd10cm
mad cow > variant creutzfeldt-jakob
bse > variant creutzfeldt-jakob in: icd10cm
prion protein cerebral amyloid > gerstmann-straussler-scheinker
thalamic dementia familial > fatal familial insomnia
sporadic fatal insomnia > fatal familial insomnia
variably protease-sensitive prionopathy > other atypical virus infections central nervous system @ 0.7
vpspr > other atypical virus infections central nervous system @ 0.7 in: icd10cm
laughing sickness > kuru
laughing death > kuru
carasil > other hereditary cerebrovascular disease @ 0.9
col4a1 small vessel > other hereditary cerebrovascular disease @ 0.9
retinal vasculopathy cerebral leukodystrophy > other hereditary cerebrovascular disease @ 0.9
sneddon syndrome > other hereditary cerebrovascular disease @ 0.9
rvcl > other hereditary cerebrovascular disease @ 0.9 in: icd10cm
spontaneous occlusion circle of willis > moyamoya disease
thunderclap vasospasm > reversible cerebrovascular vasoconstriction

# --- epilepsies
eiee > developmental epileptic encephalopathy in: icd10cm
dee > developmental epileptic encephalopathy in: icd10cm
otahara > developmental epileptic encephalopathy
malignant migrating partial > developmental epileptic encephalopathy
migrating focal seizures infancy > developmental epileptic encephalopathy
hanefeld > cdkl5
atypical rett early seizure > cdkl5 @ 0.7
benign familial neonatal convulsions > kcnq2-related epilepsy @ 0.8
bfns > kcnq2-related epilepsy in: icd10cm
benign familial neonatal seizures > kcnq2-related epilepsy @ 0.85
bfnc > kcnq2-related epilepsy in: icd10cm
smeb > dravet syndrome in: icd10cm
blitz-nick > infantile spasms
hypsarrhythmia > infantile spasms
lgs > lennox-gastaut syndrome in: icd10cm
petit mal variant > lennox-gastaut syndrome
janz > juvenile myoclonic epilepsy in: icd10cm
herpin-janz > juvenile myoclonic epilepsy
absence seizures child > absence epileptic syndrome
cae > absence epileptic syndrome in: icd10cm
jae > absence epileptic syndrome in: icd10cm
eyelid myoclonia absences > absence epileptic syndrome @ 0.7
jeavons > absence epileptic syndrome @ 0.7
laforin > lafora progressive myoclonus epilepsy
malin epilepsy > lafora progressive myoclonus epilepsy
progressive myoclonic epilepsy 2 > lafora progressive myoclonus epilepsy
gefs > other generalized epilepsy epileptic syndromes @ 0.75 in: icd10cm
generalized epilepsy with febrile seizures plus > other generalized epilepsy epileptic syndromes @ 0.75
doose > other generalized epilepsy epileptic syndromes @ 0.75 in: icd10cm
myoclonic atonic > other generalized epilepsy epileptic syndromes @ 0.75
progressive myoclonic epilepsy > other generalized epilepsy epileptic syndromes @ 0.75
rolandic > localization-related idiopathic epilepsy @ 0.75
bects > localization-related idiopathic epilepsy @ 0.75 in: icd10cm
panayiotopoulos > localization-related idiopathic epilepsy @ 0.75
benign occipital epilepsy > localization-related idiopathic epilepsy @ 0.75
autosomal dominant nocturnal frontal lobe > localization-related idiopathic epilepsy @ 0.75
psychomotor epilepsy > localization-related symptomatic epilepsy complex partial
mesial temporal lobe epilepsy > localization-related symptomatic epilepsy complex partial
frontal lobe epilepsy > localization-related symptomatic epilepsy complex partial
gelastic seizure > localization-related symptomatic epilepsy complex partial
hypothalamic hamartoma seizure > localization-related symptomatic epilepsy complex partial
kozhevnikov > epilepsia partialis continua
kojewnikow > epilepsia partialis continua
continuous spike waves slow sleep > other epilepsy recurrent seizures @ 0.7
cswss > other epilepsy recurrent seizures @ 0.7 in: icd10cm
eses > other epilepsy recurrent seizures @ 0.7 in: icd10cm
electrical status epilepticus sleep > other epilepsy recurrent seizures @ 0.7
hemiconvulsion-hemiplegia > other epilepsy recurrent seizures @ 0.7

# --- brain malformation, episodic, sleep
joubert syndrome > other congenital malformations brain @ 0.75
jbts > other congenital malformations brain @ 0.75 in: icd10cm
coach syndrome > other congenital malformations brain @ 0.75
walker-warburg syndrome > other congenital malformations brain @ 0.75
dekaban-arima > other congenital malformations brain @ 0.75
dcx > lissencephaly in: icd10cm
norman-roberts > lissencephaly
pontocerebellar > reduction deformities brain @ 0.75
pch brain > reduction deformities brain @ 0.75
alobar > holoprosencephaly
semilobar > holoprosencephaly
x-linked hydrocephalus > congenital hydrocephalus @ 0.85
bickers-adams > congenital hydrocephalus @ 0.85
dwm > dandy-walker syndrome in: icd10cm
mcap > megalencephaly in: icd10cm
megalencephaly capillary malformation > megalencephaly
mcph > microcephaly in: icd10cm
primary microcephaly > microcephaly
demorsier > septo-optic dysplasia
sod optic > septo-optic dysplasia
fhm > hemiplegic migraine in: icd10cm
familial hemiplegic > hemiplegic migraine
ondine > congenital central alveolar hypoventilation
cchs > congenital central alveolar hypoventilation in: icd10cm
gelineau > narcolepsy
hypocretin deficiency > narcolepsy
kls > recurrent hypersomnia in: icd10cm
familial advanced sleep > advanced sleep phase
rbd > rem sleep behavior disorder in: icd10cm
dream enactment > rem sleep behavior disorder
ramsay hunt syndrome type 2 > geniculate ganglionitis
anti-nmda receptor > other encephalitis encephalomyelitis @ 0.75
nmdar encephalitis > other encephalitis encephalomyelitis @ 0.75
autoimmune encephalitis > other encephalitis encephalomyelitis @ 0.75
lgi1 encephalitis > other encephalitis encephalomyelitis @ 0.75
chronic focal encephalitis > other encephalitis encephalomyelitis @ 0.75
ane encephalopathy > acute necrotizing hemorrhagic encephalopathy
acute necrotizing encephalopathy childhood > acute necrotizing hemorrhagic encephalopathy
anti-mog > myelin oligodendrocyte glycoprotein antibody disease
nmosd > neuromyelitis optica in: icd10cm
aquaporin-4 > neuromyelitis optica
fatty liver encephalopathy > reye's syndrome
cerebroatrophic hyperammonemia > rett's syndrome
rtt > rett's syndrome in: icd10cm
x-linked mental retardation > other genetic related intellectual disability @ 0.75
autosomal dominant intellectual disability > other genetic related intellectual disability @ 0.75
autosomal recessive intellectual disability > other genetic related intellectual disability @ 0.75
atr-x > other genetic related intellectual disability @ 0.75
fraxa > fragile x chromosome in: icd10cm
escalante > fragile x chromosome
grin disorder > neurodevelopmental disorder glutamate receptor genes @ 0.85
temple-baraitser > neurodevelopmental disorder other ion channel @ 0.8
zimmermann-laband > neurodevelopmental disorder other ion channel @ 0.8
gabra1 > neurodevelopmental disorder other receptor genes @ 0.8
gabrb3 > neurodevelopmental disorder other receptor genes @ 0.8
gabrb2 > neurodevelopmental disorder other receptor genes @ 0.8
gabrg2 > neurodevelopmental disorder other receptor genes @ 0.8
adnp syndrome > neurodevelopmental disorder other transcription gene expression @ 0.7
schinzel-giedion > neurodevelopmental disorder other transcription gene expression @ 0.7
zttk > neurodevelopmental disorder other transcription gene expression @ 0.7 in: icd10cm
son syndrome zhu > neurodevelopmental disorder other transcription gene expression @ 0.7

# --- immunodeficiency
reticuloendotheliosis eosinophilia > combined immunodeficiency @ 0.85
glanzmann-riniker > severe combined immunodeficiency
alymphocytosis > severe combined immunodeficiency
de vaal > severe combined immunodeficiency reticular dysgenesis
ak2 deficiency > severe combined immunodeficiency reticular dysgenesis
rag deficiency > severe combined immunodeficiency low t b-cell numbers @ 0.8
polyarteritis nodosa childhood onset ada2 > adenosine deaminase 2 deficiency
sneddon ada2 > adenosine deaminase 2 deficiency
thymic dysplasia normal immunoglobulins > nezelof's syndrome
pure t cell deficiency > nezelof's syndrome
bls ii > major histocompatibility complex class ii
ciita > major histocompatibility complex class ii in: icd10cm
bare lymphocyte type 1 > major histocompatibility complex class i deficiency
tap deficiency > major histocompatibility complex class i deficiency
wip deficiency > wiskott-aldrich syndrome
wasp deficiency > wiskott-aldrich syndrome
third fourth pharyngeal pouch > di george's syndrome
chromosome 22q11 thymus > di george's syndrome
cartilage-hair > immunodeficiency short-limbed
mckusick metaphyseal > immunodeficiency short-limbed
duncan > immunodeficiency epstein-barr
sap deficiency > immunodeficiency epstein-barr
hyper-ige > hyperimmunoglobulin e
hies > hyperimmunoglobulin e in: icd10cm
ipex > immunodeficiency associated other specified major defects @ 0.7 in: icd10cm
immune dysregulation polyendocrinopathy enteropathy > immunodeficiency associated other specified major defects @ 0.7
nemo deficiency > immunodeficiency associated other specified major defects @ 0.7
anhidrotic ectodermal dysplasia immunodeficiency > immunodeficiency associated other specified major defects @ 0.7
hepatic venoocclusive immunodeficiency > immunodeficiency associated other specified major defects @ 0.7
btk deficiency > hereditary hypogammaglobulinemia
mu heavy chain deficiency > hereditary hypogammaglobulinemia
hyper-igm > immunodeficiency increased immunoglobulin m
cd40 ligand > immunodeficiency increased immunoglobulin m
igad > selective deficiency immunoglobulin a in: icd10cm
siga deficiency > selective deficiency immunoglobulin a
igg2 deficiency > selective deficiency immunoglobulin g subclasses
igg1 deficiency > selective deficiency immunoglobulin g subclasses
specific antibody deficiency > antibody deficiency near-normal immunoglobulins
anti-polysaccharide > antibody deficiency near-normal immunoglobulins
immunoglobulin light chain deficiency > other immunodeficiencies predominantly antibody defects @ 0.75
thi infancy > transient hypogammaglobulinemia infancy
low immunoglobulin infant > transient hypogammaglobulinemia infancy
acquired hypogammaglobulinemia > common variable immunodeficiency
taci deficiency > common variable immunodeficiency
cd18 deficiency > lymphocyte function antigen-1 @ 0.7
complement deficiency > defects complement system
c1q deficiency > defects complement system
c2 deficiency > defects complement system
c3 deficiency > defects complement system
c4 deficiency > defects complement system
chronic mucocutaneous candidiasis > other specified immunodeficiencies @ 0.7
mendelian susceptibility mycobacterial > other specified immunodeficiencies @ 0.7
msmd > other specified immunodeficiencies @ 0.7 in: icd10cm
interferon gamma receptor deficiency > other specified immunodeficiencies @ 0.7
toll-like receptor deficiency > other specified immunodeficiencies @ 0.7
canale-smith > autoimmune lymphoproliferative syndrome
fas deficiency > autoimmune lymphoproliferative syndrome
perforin deficiency > hemophagocytic lymphohistiocytosis
munc13-4 > hemophagocytic lymphohistiocytosis
macrophage activation syndrome > hemophagocytic syndrome infection-associated @ 0.75
vahs > hemophagocytic syndrome infection-associated in: icd10cm
destombes > other histiocytosis syndromes @ 0.85
juvenile xanthogranuloma > other histiocytosis syndromes @ 0.85
multicentric reticulohistiocytosis > other histiocytosis syndromes @ 0.7
non-langerhans > other histiocytosis syndromes @ 0.85
benign cephalic histiocytosis > other histiocytosis syndromes @ 0.85
hand schuller > langerhans-cell histiocytosis
eosinophilic granuloma bone > langerhans-cell histiocytosis
cybb > chronic granulomatous disease in: icd10cm
bridges-good > chronic granulomatous disease
rambam-hasharon > leukocyte adhesion deficiency
myeloperoxidase deficiency > other functional disorders polymorphonuclear neutrophils @ 0.8
specific granule deficiency > other functional disorders polymorphonuclear neutrophils @ 0.8
neutrophil actin dysfunction > other functional disorders polymorphonuclear neutrophils @ 0.8
lazy leukocyte > other functional disorders polymorphonuclear neutrophils @ 0.8
mpo deficiency > other functional disorders polymorphonuclear neutrophils @ 0.8
severe congenital neutropenia > congenital agranulocytosis
elane > congenital agranulocytosis in: icd10cm
cyclic hematopoiesis elane > cyclic neutropenia
benign ethnic neutropenia > other neutropenia @ 0.75
autoimmune neutropenia > other neutropenia @ 0.75
myelokathexis > other neutropenia @ 0.75
whim syndrome > other neutropenia @ 0.75
chronic idiopathic neutropenia > other neutropenia @ 0.75
pelger-huet > genetic anomalies leukocytes
alder-reilly > genetic anomalies leukocytes
jordan leukocyte > genetic anomalies leukocytes
epstein platelet > genetic anomalies leukocytes
sebastian platelet > genetic anomalies leukocytes
lyst > chediak-higashi in: icd10cm
begnez-cesar > chediak-higashi
hes eosinophil > hypereosinophilic syndrome
loffler eosinophilia > hypereosinophilic syndrome
igg4-rd > immunoglobulin g4-related
hyper-igg4 > immunoglobulin g4-related
hat tryptase > hereditary alpha tryptasemia
mcad mast > mast cell activation
meltzer > cryoglobulinemia
cold globulin > cryoglobulinemia
familial paroxysmal polyserositis > periodic fever syndromes
hyper-igd > periodic fever syndromes
hyperimmunoglobulin d > periodic fever syndromes
hids > periodic fever syndromes in: icd10cm
traps fever > periodic fever syndromes
caps cryopyrin > cryopyrin-associated periodic syndromes
fcas > cryopyrin-associated periodic syndromes in: icd10cm
prieur-griscelli > cryopyrin-associated periodic syndromes
infantile onset multisystem inflammatory > cryopyrin-associated periodic syndromes
dira il-1 > other autoinflammatory syndromes @ 0.85
schnitzler > other autoinflammatory syndromes @ 0.85
proteasome-associated > other autoinflammatory syndromes @ 0.85
prass > other autoinflammatory syndromes @ 0.85 in: icd10cm
haploinsufficiency a20 > other autoinflammatory syndromes @ 0.85

# --- rheumatic, vasculitis
aosd > adult-onset still's disease in: icd10cm
sjia > juvenile arthritis in: icd10cm
systemic juvenile idiopathic > juvenile arthritis
kussmaul > polyarteritis nodosa
kussmaul-maier > polyarteritis nodosa
allergic granulomatosis > polyarteritis with lung involvement
gpa vasculitis > wegener's granulomatosis
klinger-wegener > wegener's granulomatosis
mpa vasculitis > microscopic polyangiitis
young female arteritis > aortic arch syndrome takayasu
martorell > aortic arch syndrome takayasu
cranial arteritis > giant cell arteritis
mcls > mucocutaneous lymph node syndrome in: icd10cm
anti-gbm > hypersensitivity angiitis
anti-glomerular basement > hypersensitivity angiitis
upshaw-schulman > thrombotic microangiopathy
congenital ttp > thrombotic microangiopathy
schoenlein > allergic purpura
peliosis rheumatica > allergic purpura
silk road disease > behcet's disease
adamantiades > behcet's disease
hypocomplementemic urticarial > other specified necrotizing vasculopathies @ 0.7
mcduffie > other specified necrotizing vasculopathies @ 0.7
von winiwarter > thromboangiitis obliterans
primary cns vasculitis > cerebral arteritis
primary angiitis central nervous > cerebral arteritis
limited scleroderma > systemic sclerosis
thibierge-weissenbach > systemic sclerosis
sharp syndrome > other overlap syndromes
undifferentiated connective tissue > other overlap syndromes
antisynthetase > other overlap syndromes
anti-synthetase > other overlap syndromes
uctd > other overlap syndromes in: icd10cm
wagner-unverricht > dermatopolymyositis
amyopathic dermatomyositis > dermatopolymyositis
shulman > diffuse eosinophilic fasciitis
fasciitis eosinophil > diffuse eosinophilic fasciitis
retroperitoneal fibrosis multifocal > multifocal fibrosclerosis @ 0.7
systemic idiopathic fibrosis > multifocal fibrosclerosis
pfeifer-weber-christian > relapsing panniculitis
nodular nonsuppurative panniculitis > relapsing panniculitis
meyenburg > relapsing polychondritis
atrophic polychondritis > relapsing polychondritis
joint hypermobility > hypermobility syndrome
benign joint hypermobility > hypermobility syndrome
gougerot > sjogren syndrome
mikulicz-sjogren > sjogren syndrome
boeck > sarcoidosis in: icd10cm
lupus pernio > sarcoidosis

# --- anemias, hemoglobin
dba > constitutional red blood cell aplasia in: icd10cm
aase syndrome > constitutional red blood cell aplasia
fanca > fanconi anemia in: icd10cm
fancc > fanconi anemia in: icd10cm
shwachman-bodian > shwachman-diamond
sbds > shwachman-diamond in: icd10cm
zinsser-cole-engman > other constitutional aplastic anemia @ 0.85
hoyeraal-hreidarsson > other constitutional aplastic anemia @ 0.85
telomere biology > other constitutional aplastic anemia @ 0.85
telomeropathy > other constitutional aplastic anemia @ 0.85
familial aplastic anemia > other constitutional aplastic anemia @ 0.85
hempas > congenital dyserythropoietic anemia
cda type ii > congenital dyserythropoietic anemia
x-linked sideroblastic > hereditary sideroblastic anemia
xlsa > hereditary sideroblastic anemia in: icd10cm
spherocytic anemia > hereditary spherocytosis
congenital spherocytosis > hereditary spherocytosis
southeast asian ovalocytosis > hereditary elliptocytosis
pyropoikilocytosis > hereditary elliptocytosis
hereditary stomatocytosis > other specified hereditary hemolytic anemias @ 0.8
xerocytosis > other specified hereditary hemolytic anemias @ 0.8
hereditary xerocytosis > other specified hereditary hemolytic anemias @ 0.8
dehydrated stomatocytosis > other specified hereditary hemolytic anemias @ 0.8
rh null > other specified hereditary hemolytic anemias @ 0.8
hemoglobin c disease > other hemoglobinopathies @ 0.85
hb koln > other hemoglobinopathies @ 0.85
hb c > other hemoglobinopathies @ 0.85
hb bart > alpha thalassemia
hemoglobin bart > alpha thalassemia
transfusion dependent thalassemia > beta thalassemia
hbb thalassemia > beta thalassemia
drepanocytosis > sickle-cell disease
hbss > sickle-cell disease in: icd10cm
hbsc > sickle-cell hb-c in: icd10cm
hemoglobin sc > sickle-cell hb-c
glutathione reductase deficiency > anemia other disorders glutathione metabolism
gamma-glutamylcysteine synthetase > anemia other disorders glutathione metabolism
6-phosphogluconate dehydrogenase deficiency > anemia other disorders glutathione metabolism
pkd anemia > anemia pyruvate kinase deficiency
pklr > anemia pyruvate kinase deficiency in: icd10cm
glucosephosphate isomerase > anemia other disorders glycolytic enzymes @ 0.9
gpi deficiency > anemia other disorders glycolytic enzymes @ 0.9
triosephosphate isomerase > anemia other disorders glycolytic enzymes @ 0.9
tpi deficiency > anemia other disorders glycolytic enzymes @ 0.9
phosphoglycerate kinase deficiency > anemia other disorders glycolytic enzymes @ 0.9
pyrimidine 5' nucleotidase > anemia disorders nucleotide metabolism
adenylate kinase deficiency > anemia disorders nucleotide metabolism
fugates > methemoglobinemia
cytochrome b5 reductase > methemoglobinemia
chuvash > familial erythrocytosis
primary familial congenital polycythemia > familial erythrocytosis
donath-landsteiner > hemoglobinuria hemolysis external
complement mediated hus > hereditary hemolytic-uremic syndrome
cfh hus > hereditary hemolytic-uremic syndrome
gasser syndrome > hemolytic-uremic syndrome
stec hus > hemolytic-uremic syndrome
cad hemolytic > cold autoimmune hemolytic anemia
imerslund-grasbeck > vitamin b12 deficiency anemia selective malabsorption proteinuria
cubilin > vitamin b12 deficiency anemia selective malabsorption proteinuria
addisonian anemia > vitamin b12 deficiency anemia intrinsic factor
thiamine-responsive megaloblastic > other megaloblastic anemias @ 0.75
rogers syndrome > other megaloblastic anemias @ 0.75
trma > other megaloblastic anemias @ 0.75 in: icd10cm
congenital folate malabsorption > folate deficiency anemia
hereditary folate malabsorption > folate deficiency anemia
irida > disorders iron metabolism @ 0.7 in: icd10cm
iron-refractory > disorders iron metabolism @ 0.7

# --- platelets, clotting
glanzmann thrombasthenia > qualitative platelet defects
thrombasthenia > qualitative platelet defects
camt > congenital hereditary thrombocytopenia in: icd10cm
amegakaryocytic thrombocytopenia > congenital hereditary thrombocytopenia
antihemophilic globulin deficiency > hereditary factor viii deficiency
f8 deficiency > hereditary factor viii deficiency
hemophilia leyden > hereditary factor ix deficiency
f9 deficiency > hereditary factor ix deficiency
factor 11 deficiency > hereditary factor xi deficiency
rosenthal syndrome clotting > hereditary factor xi deficiency
factor 5 deficiency > hereditary deficiency other clotting factors
factor 10 deficiency > hereditary deficiency other clotting factors
factor 12 deficiency > hereditary deficiency other clotting factors
willebrand-juergens > von willebrand disease
vascular hemophilia > von willebrand disease
hereditary thrombophilia > other primary thrombophilia
inherited thrombophilia > other primary thrombophilia
heparin cofactor ii > other primary thrombophilia
proc deficiency > other primary thrombophilia
familial thrombophilia > other primary thrombophilia
fvl > activated protein c resistance in: icd10cm
apc resistance > activated protein c resistance
g20210a > prothrombin gene mutation
factor ii mutation > prothrombin gene mutation
hughes syndrome antiphospholipid > antiphospholipid syndrome
aps antiphospholipid > antiphospholipid syndrome
vascular pseudo-hemophilia > other specified hemorrhagic conditions @ 0.7
rumpel-leede > other specified hemorrhagic conditions @ 0.7
functional asplenia > hyposplenism
splenic atrophy > hyposplenism
isolated congenital asplenia > asplenia congenital
right isomerism > asplenia congenital

# --- ichthyosis, keratoderma
autosomal dominant ichthyosis > ichthyosis vulgaris
ichthyosis simplex > ichthyosis vulgaris
sts deficiency > x-linked ichthyosis
placental sulfatase deficiency > x-linked ichthyosis
transglutaminase-1 > lamellar ichthyosis
arci > lamellar ichthyosis in: icd10cm
epidermolytic hyperkeratosis > congenital bullous ichthyosiform erythroderma
bullous ichthyosis > congenital bullous ichthyosiform erythroderma
nonbullous congenital ichthyosiform > other congenital ichthyosis @ 0.8
comel-netherton > other congenital ichthyosis @ 0.8
chanarin dorfman > other congenital ichthyosis @ 0.8
ichthyosis hystrix > other congenital ichthyosis @ 0.8
curth-macklin > other congenital ichthyosis @ 0.8
vorner > inherited keratosis palmaris plantaris
unna-thost > inherited keratosis palmaris plantaris
dyskeratosis follicularis > keratosis follicularis darier
familial chronic pemphigus > benign familial pemphigus
jadassohn-lewandowsky > pachyonychia
jackson-lawler > pachyonychia
poikiloderma congenita > other specified congenital malformations skin @ 0.7
hereditary sclerosing poikiloderma > other specified congenital malformations skin @ 0.7
acrokeratosis verruciformis > other specified congenital malformations skin @ 0.7
hopf > other specified congenital malformations skin @ 0.7 in: icd10cm
dermatopathia pigmentosa reticularis > other specified congenital malformations skin @ 0.7
dowling-meara > epidermolysis bullosa simplex
weber-cockayne > epidermolysis bullosa simplex
junctional epidermolysis bullosa > epidermolysis bullosa letalis
jeb > epidermolysis bullosa letalis in: icd10cm
deb > epidermolysis bullosa dystrophica in: icd10cm
rdeb > epidermolysis bullosa dystrophica in: icd10cm
kindler syndrome > other epidermolysis bullosa @ 0.8
kindler eb > other epidermolysis bullosa @ 0.8
bullous epidermolysis transient > other epidermolysis bullosa @ 0.8
eba > acquired epidermolysis bullosa in: icd10cm
bloch-siemens > incontinentia pigmenti
ikbkg > incontinentia pigmenti in: icd10cm
hidrotic ectodermal > ectodermal dysplasia
clouston > ectodermal dysplasia
kaposi dermatosis > xeroderma pigmentosum
de sanctis-cacchione > xeroderma pigmentosum
oca > oculocutaneous albinism in: icd10cm
albinoidism > oculocutaneous albinism @ 0.7
nettleship-falls > ocular albinism
hps albinism > hermansky-pudlak
albinism hemorrhagic diathesis > hermansky-pudlak
griscelli > other albinism hematologic abnormality @ 0.7
partial albinism immunodeficiency > other albinism hematologic abnormality @ 0.7
piebald trait > other specified albinism @ 0.7
tietz > other specified albinism @ 0.7 in: icd10cm
ziprkowski-margolis > other specified albinism @ 0.7
elejalde > other specified albinism @ 0.7
white forelock inherited > other specified albinism @ 0.7
oculocerebral hypopigmentation > cross syndrome
kramer syndrome > cross syndrome
lentiginosis > other melanin hyperpigmentation @ 0.7
multiple lentigines > other melanin hyperpigmentation @ 0.7
riehl melanosis > other melanin hyperpigmentation @ 0.7
leopard lentigines > other melanin hyperpigmentation @ 0.7
lentigo syndrome > other melanin hyperpigmentation @ 0.7
mitchell disease > erythromelalgia
erythermalgia > erythromelalgia
universal alopecia congenital > congenital alopecia
papular atrichia > congenital alopecia
pili trianguli > congenital morphological disturbances hair @ 0.8
uncombable > congenital morphological disturbances hair @ 0.8
ambras > congenital hypertrichosis
hypertrichosis terminalis > congenital hypertrichosis
cooks syndrome > anonychia
anonychia congenita > anonychia
onychodysplasia > other congenital malformations nails @ 0.75
iso-kikuchi > other congenital malformations nails @ 0.75
nail dysplasia > other congenital malformations nails @ 0.75
polyonychia > other congenital malformations nails @ 0.75
adams-oliver > aplasia cutis congenita @ 0.7
scalp defect congenital > aplasia cutis congenita
nonne-milroy > hereditary lymphedema
meige lymphedema > hereditary lymphedema
urticaria pigmentosa child > congenital cutaneous mastocytosis
bullous mastocytosis > congenital cutaneous mastocytosis
nevus sebaceous > congenital non-neoplastic nevus @ 0.75
jadassohn nevus > congenital non-neoplastic nevus @ 0.75
linear nevus sebaceous syndrome > other phakomatoses @ 0.75
schimmelpenning > other phakomatoses @ 0.75
epidermal nevus syndrome > other phakomatoses @ 0.75
phakomatosis pigmentovascularis > other phakomatoses @ 0.75
neurocutaneous melanosis > other phakomatoses @ 0.75
recklinghausen neurofibromatosis > neurofibromatosis type 1
neurofibromatosis-noonan > neurofibromatosis type 1
bilateral acoustic neuroma > neurofibromatosis type 2
merlin schwannoma > neurofibromatosis type 2
neurilemmomatosis > schwannomatosis
smarcb1 schwannoma > schwannomatosis
legius > other neurofibromatosis
segmental neurofibromatosis > other neurofibromatosis
bourneville-pringle > tuberous sclerosis
hamartin > tuberous sclerosis
bannayan-riley-ruvalcaba > pten hamartoma tumor
lhermitte-duclos > pten hamartoma tumor
retinocerebellar angiomatosis > von hippel-lindau
hemangioblastoma familial > von hippel-lindau

# --- acquired rare skin
linear iga > other specified bullous disorders @ 0.7
linear iga bullous > other specified bullous disorders @ 0.7
brunsting-perry > cicatricial pemphigoid
acquired perforating dermatosis > other transepidermal elimination disorders @ 0.7
perforating folliculitis > other transepidermal elimination disorders @ 0.7
keratoderma climactericum > acquired keratosis palmaris plantaris @ 0.75
haxthausen > acquired keratosis palmaris plantaris @ 0.75
ditra > other psoriasis | generalized pustular psoriasis @ 0.8 in: icd10cm
gpp > other psoriasis | generalized pustular psoriasis @ 0.8 in: icd10cm
hallopeau > acrodermatitis continua
gomm-button > febrile neutrophilic dermatosis
scleromyxedema > mucinosis skin
papular mucinosis > mucinosis skin
livedoid vasculopathy > livedoid vasculitis
segmental hyalinizing > livedoid vasculitis
csillag > lichen sclerosus et atrophicus
sebocystomatosis > steatocystoma multiplex
verneuil > hidradenitis suppurativa
follicular occlusion triad > hidradenitis suppurativa
febrile ulceronecrotic > pityriasis lichenoides varioliformis
dermatochalasis generalized > cutis laxa
elastolysis > cutis laxa

# --- skeletal dysplasias
parenti-fraccaro > achondrogenesis
langer-saldino > achondrogenesis
thanatophoric dysplasia > thanatophoric short stature
thanatophoric dwarfism > thanatophoric short stature
short rib polydactyly > short rib syndrome
saldino-noonan > short rib syndrome
conradi-hunermann > chondrodysplasia punctata
conradi-huenermann > chondrodysplasia punctata
fgfr3 dwarfism > achondroplasia | hypochondroplasia @ 0.8
chondrodystrophia fetalis > achondroplasia | hypochondroplasia @ 0.8
diastrophic dwarfism > diastrophic dysplasia
atelosteogenesis > diastrophic dysplasia @ 0.7
evc syndrome > chondroectodermal dysplasia
mesoectodermal > chondroectodermal dysplasia
sed tarda > spondyloepiphyseal dysplasia
spondyloepimetaphyseal > spondyloepiphyseal dysplasia
pseudoachondroplasia > other osteochondrodysplasia defects growth tubular bones @ 0.8
campomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
camptomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
acampomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
metaphyseal dysplasia schmid > other osteochondrodysplasia defects growth tubular bones @ 0.8
vrolik > osteogenesis imperfecta
ekman-lobstein > osteogenesis imperfecta
albright syndrome fibrous > polyostotic fibrous dysplasia
gnas mosaic > polyostotic fibrous dysplasia
malignant osteopetrosis > osteopetrosis
osteopetrosis tarda > osteopetrosis
ghosal > progressive diaphyseal dysplasia
dyschondroplasia > enchondromatosis
metachondromatosis > enchondromatosis @ 0.75
pyle disease > metaphyseal dysplasia
bakwin-krida > metaphyseal dysplasia
osteochondromatosis > multiple congenital exostoses
bessel-hagen > multiple congenital exostoses
buschke-ollendorff > other specified osteochondrodysplasias @ 0.8
melorheostosis > other specified osteochondrodysplasias @ 0.8
leri disease > other specified osteochondrodysplasias @ 0.8
osteopathia striata > other specified osteochondrodysplasias @ 0.8
voorhoeve > other specified osteochondrodysplasias @ 0.8
osteodysplasty > osteochondrodysplasia
marie-sainton > cleidocranial dysostosis
scheuthauer-marie > cleidocranial dysostosis
brachydactyly type a > other congenital malformations upper limb shoulder girdle @ 0.7
radioulnar > other congenital malformations upper limb shoulder girdle @ 0.7
symphalangism > other congenital malformations upper limb shoulder girdle @ 0.7
brachydactyly type d > other congenital malformations upper limb shoulder girdle @ 0.7
brachydactyly hypertension > other congenital malformations upper limb shoulder girdle @ 0.7
amc arthrogryposis > arthrogryposis multiplex congenita
distal arthrogryposis > arthrogryposis multiplex congenita
muenke > craniosynostosis
muenke syndrome > craniosynostosis
crouzon syndrome > craniofacial dysostosis
fgfr2 craniofacial > craniofacial dysostosis
treacher-collins-franceschetti > mandibulofacial dysostosis
franceschetti-zwahlen > mandibulofacial dysostosis
francois dyscephalic > oculomandibular dysostosis
oculomandibulodyscephaly > oculomandibular dysostosis
frontonasal dysplasia > other congenital malformations skull face bones @ 0.7
craniofrontonasal > other congenital malformations skull face bones @ 0.7
parietal foramina > other congenital malformations skull face bones @ 0.7
craniometaphyseal dysplasia > other congenital malformations skull face bones @ 0.7
median cleft face > other congenital malformations skull face bones @ 0.7
wildervanck > klippel-feil @ 0.7
spondylocostal dysostosis > other congenital malformations bony thorax @ 0.7
spondylothoracic > other congenital malformations bony thorax @ 0.7
lavy-moseley > other congenital malformations bony thorax @ 0.7
classical-like eds > ehlers-danlos syndrome
kyphoscoliotic eds > ehlers-danlos syndrome
eds iv > vascular ehlers-danlos
sack-barabas > vascular ehlers-danlos
eds iii > hypermobile ehlers-danlos
eds type 3 > hypermobile ehlers-danlos
munchmeyer > myositis ossificans progressiva
triad syndrome abdomen > prune belly
obrinsky > prune belly
dolichostenomelia > marfan syndrome
fibrillin > marfan syndrome

# --- malformation syndromes
freeman-sheldon > congenital malformation syndromes predominantly facial appearance @ 0.8
freeman-burian > congenital malformation syndromes predominantly facial appearance @ 0.8
craniocarpotarsal > congenital malformation syndromes predominantly facial appearance @ 0.8
distal arthrogryposis type 2a > congenital malformation syndromes predominantly facial appearance @ 0.8
facioauriculovertebral > congenital malformation syndromes predominantly facial appearance @ 0.8
male turner > congenital malformation syndromes predominantly short stature @ 0.8
female pseudo-turner > congenital malformation syndromes predominantly short stature @ 0.8
leopard syndrome > congenital malformation syndromes predominantly short stature @ 0.8
noonan syndrome multiple lentigines > congenital malformation syndromes predominantly short stature @ 0.8
cardiofaciocutaneous > congenital malformation syndromes predominantly short stature @ 0.8
prader-labhart-willi > prader-willi syndrome
15q11 prader > prader-willi syndrome
tabatznik > congenital malformation syndromes predominantly limbs @ 0.8
fong > congenital malformation syndromes predominantly limbs @ 0.8 in: icd10cm
hood syndrome > congenital malformation syndromes predominantly limbs @ 0.8
osteo-onychodysplasia > congenital malformation syndromes predominantly limbs @ 0.8
hereditary onychoosteodysplasia > congenital malformation syndromes predominantly limbs @ 0.8
exomphalos macroglossia gigantism > congenital malformation syndromes early overgrowth @ 0.85
weaver-smith > congenital malformation syndromes early overgrowth @ 0.85
marshall-smith > congenital malformation syndromes early overgrowth @ 0.85
simpson-golabi-behmel > congenital malformation syndromes early overgrowth @ 0.85
sgbs > congenital malformation syndromes early overgrowth @ 0.85 in: icd10cm
beals-hecht > other congenital malformation syndromes skeletal changes @ 0.8
congenital contractural arachnodactyly > other congenital malformation syndromes skeletal changes @ 0.8
stickler syndrome > other congenital malformation syndromes skeletal changes @ 0.8
hereditary arthroophthalmopathy > other congenital malformation syndromes skeletal changes @ 0.8
arthro-ophthalmopathy > other congenital malformation syndromes skeletal changes @ 0.8
hereditary nephritis deafness > alport syndrome
bbs > bardet-biedl in: icd10cm
laurence-moon-bardet-biedl > bardet-biedl
9q34 deletion > kleefstra syndrome
9q34.3 > kleefstra syndrome
kabuki makeup > kabuki syndrome
nedsdv > ctnnb1 syndrome
watson-miller > alagille syndrome
syndromic bile duct paucity > alagille syndrome
charge association > other specified congenital malformation syndromes @ 0.75
hall-hittner > other specified congenital malformation syndromes @ 0.75
alstrom > other specified congenital malformation syndromes @ 0.75
cohen syndrome > other specified congenital malformation syndromes @ 0.75
pepper syndrome > other specified congenital malformation syndromes @ 0.75
dextrocardia mirror > situs inversus
pcd cilia > situs inversus @ 0.7
thalidomide embryopathy > congenital malformation syndromes known exogenous causes @ 0.8
thalidomide syndrome > congenital malformation syndromes known exogenous causes @ 0.8
fetal valproate syndrome > congenital malformation syndromes known exogenous causes @ 0.8
isotretinoin embryopathy > congenital malformation syndromes known exogenous causes @ 0.8
accutane embryopathy > congenital malformation syndromes known exogenous causes @ 0.8
alcohol related birth > fetal alcohol syndrome
alcohol embryopathy > fetal alcohol syndrome

# --- chromosomes
trisomy g > trisomy 21
translocation down > trisomy 21
patau > trisomy 13 in: icd10cm
trisomy d > trisomy 13
trisomy e > trisomy 18
1p36 > other microdeletions @ 0.8
1q21.1 > other microdeletions @ 0.8
2q37 > other microdeletions @ 0.8
2q37 deletion > other microdeletions @ 0.8
3q29 > other microdeletions @ 0.8
18q deletion > other deletions part chromosome @ 0.8
18q minus > other deletions part chromosome @ 0.8
18p deletion > other deletions part chromosome @ 0.8
de grouchy > other deletions part chromosome @ 0.8
11q deletion > other deletions part chromosome @ 0.8
vcfs > velo-cardio-facial in: icd10cm
sedlackova > velo-cardio-facial
pitt-rogers-danks > deletion short arm chromosome 4
4p- > deletion short arm chromosome 4
lejeune > deletion short arm chromosome 5
5p deletion > deletion short arm chromosome 5
7q11.23 deletion > williams syndrome
elfin facies > williams syndrome
happy puppet > angelman syndrome
15q11 angelman > angelman syndrome
partial trisomy 9p > partial trisomy @ 0.8
rethore > partial trisomy @ 0.8
trisomy 9p > partial trisomy @ 0.8
isodicentric 15 > partial trisomy @ 0.7
potocki-lupski > partial trisomy @ 0.8
trisomy 8 > other specified trisomies partial trisomies autosomes @ 0.8
trisomy 9 > other specified trisomies partial trisomies autosomes @ 0.8
trisomy 16 > other specified trisomies partial trisomies autosomes @ 0.8
trisomy 22 > other specified trisomies partial trisomies autosomes @ 0.8
trisomy 20 > other specified trisomies partial trisomies autosomes @ 0.8
tetraploidy > triploidy polyploidy
69 xxx > triploidy polyploidy
45x > turner's syndrome
monosomy x > turner's syndrome
48 xxyy > klinefelter
49 xxxxy > klinefelter
tetrasomy x > female more than three x chromosomes
pentasomy x > female more than three x chromosomes
triplo-x > karyotype 47 xxx
superfemale > karyotype 47 xxx
47xyy > karyotype 47 xyy
supermale > karyotype 47 xyy
de la chapelle > other male 46 xx karyotype
46 xx testicular > other male 46 xx karyotype
pure gonadal dysgenesis 46 xy > female 46 xy karyotype
46 xy complete gonadal > female 46 xy karyotype
ovotesticular chimera > chimera 46 xx 46 xy @ 0.8
ovotesticular > 46 xx true hermaphrodite
true hermaphroditism > 46 xx true hermaphrodite
retinitis pigmentosa deafness > usher syndrome
hallgren > usher syndrome
46 xx dsd > indeterminate sex pseudohermaphroditism
46 xy dsd > indeterminate sex pseudohermaphroditism

# --- retina, choroid, optic nerve
cone rod > hereditary retinal dystrophy @ 0.85
inherited retinal > hereditary retinal dystrophy @ 0.85
leber amaurosis > hereditary retinal dystrophy @ 0.85
lca retina > hereditary retinal dystrophy @ 0.85
sorsby > hereditary retinal dystrophy @ 0.8
juvenile retinoschisis > vitreoretinal dystrophy
x-linked retinoschisis > vitreoretinal dystrophy
rp retina > pigmentary retinal dystrophy
rpgr > pigmentary retinal dystrophy in: icd10cm
fundus flavimaculatus > dystrophies primarily involving sensory retina
juvenile macular dystrophy > dystrophies primarily involving sensory retina
best vitelliform > vitelliform retinal dystrophy
adult vitelliform > vitelliform retinal dystrophy
dominant drusen > drusen macula
helicoid > hereditary choroidal dystrophy
sveinsson > hereditary choroidal dystrophy
tapetochoroidal > choroideremia
fuchs gyrate > gyrate atrophy choroid
retinal telangiectasia coats > exudative retinopathy
leber miliary aneurysms > exudative retinopathy
macular telangiectasia > retinal telangiectasis
mactel > retinal telangiectasis
congenital grouped pigmentation > congenital malformation retina @ 0.7
bear track > congenital malformation retina @ 0.7
pfv > congenital malformation vitreous in: icd10cm
morning glory > congenital malformation optic disc
megalopapilla > congenital malformation optic disc
dominant optic atrophy > hereditary optic atrophy
kjer > hereditary optic atrophy in: icd10cm
onh > optic nerve hypoplasia in: icd10cm
csnb > congenital night blindness in: icd10cm
oguchi > congenital night blindness
rod monochromatism > achromatopsia
monochromacy > achromatopsia
deutan > deuteranomaly
daltonism > deuteranomaly @ 0.75
protan > protanomaly
tritan > tritanomaly
sympathetic ophthalmia > sympathetic uveitis
vkh > vogt-koyanagi in: icd10cm
uveomeningitis > vogt-koyanagi
birdshot > other chorioretinal inflammations @ 0.75
punctate inner choroidopathy > other chorioretinal inflammations @ 0.75
serpiginous choroid > other chorioretinal inflammations @ 0.75
mewds > other chorioretinal inflammations @ 0.75 in: icd10cm
multifocal choroiditis > other chorioretinal inflammations @ 0.75
iridopathy vasculitis aneurysms > retinal vasculitis
irvan > retinal vasculitis in: icd10cm

# --- cornea, lens, anterior segment
reis-bucklers > other hereditary corneal dystrophies @ 0.9
thiel-behnke > other hereditary corneal dystrophies @ 0.9
gelatinous drop > other hereditary corneal dystrophies @ 0.9
schnyder > other hereditary corneal dystrophies @ 0.9
posterior polymorphous > other hereditary corneal dystrophies @ 0.9
meesmann > epithelial juvenile corneal dystrophy
epithelial basement membrane > epithelial juvenile corneal dystrophy
groenouw type i > granular corneal dystrophy
groenouw 1 > granular corneal dystrophy
biber-haab-dimmer > lattice corneal dystrophy
biber-haab > lattice corneal dystrophy
groenouw type ii > macular corneal dystrophy
fehr > macular corneal dystrophy in: icd10cm
fuchs endothelial > endothelial corneal dystrophy
conical cornea > keratoconus
salzmann > corneal degeneration @ 0.8
terrien > corneal degeneration
pellucid marginal > corneal degeneration
climatic droplet > corneal degeneration
spheroidal degeneration > corneal degeneration
cornea plana > other congenital corneal malformations @ 0.75
sclerocornea > other congenital corneal malformations @ 0.75
microcornea congenital > other congenital corneal malformations @ 0.75
congenital corneal staphyloma > other congenital corneal malformations @ 0.75
neuhauser > other congenital corneal malformations @ 0.75
goniodysgenesis iris > rieger anomaly
iridogoniodysgenesis > rieger anomaly
congenital aniridia > absence iris
irideremia > absence iris
primary congenital glaucoma > congenital glaucoma
infantile glaucoma > congenital glaucoma
iridocorneal endothelial > iris atrophy
chandler syndrome > iris atrophy
exfoliation syndrome > capsular glaucoma pseudoexfoliation
exfoliative glaucoma > capsular glaucoma pseudoexfoliation
lamellar cataract congenital > congenital cataract
coppock > congenital cataract
isolated ectopia > congenital displaced lens
ectopia lentis et pupillae > congenital displaced lens
microspherophakia > spherophakia
weill-marchesani > spherophakia @ 0.7
nanophthalmos > microphthalmos
colobomatous microphthalmia > microphthalmos
clinical anophthalmia > anophthalmos
bpes > congenital malformations eyelid in: icd10cm
euryblepharon > congenital malformations eyelid
stilling-turk-duane > other specified disorders binocular movement | other specified strabismus @ 0.75
duane retraction > other specified disorders binocular movement | other specified strabismus @ 0.75
congenital fibrosis extraocular > other specified disorders binocular movement | other specified strabismus @ 0.75
cfeom > other specified disorders binocular movement | other specified strabismus @ 0.75 in: icd10cm
peo > progressive external ophthalmoplegia in: icd10cm
pseo > progressive external ophthalmoplegia in: icd10cm
kss > kearns-sayre in: icd10cm
oculocraniosomatic > kearns-sayre
ocular motor apraxia > deficient saccadic
cogan apraxia > deficient saccadic
infantile nystagmus > congenital nystagmus
idiopathic infantile nystagmus > congenital nystagmus

# --- ear
nonsyndromic deafness > sensorineural hearing loss @ 0.8
dfna > sensorineural hearing loss @ 0.8 in: icd10cm
michel aplasia > congenital malformation inner ear
scheibe > congenital malformation inner ear
goiter-deafness > pendred's syndrome
jervell > long qt syndrome
lange-nielsen > long qt syndrome
otospongiosis > otosclerosis

# --- heart and vessels
short qt > other specified cardiac arrhythmias @ 0.75
sqts > other specified cardiac arrhythmias @ 0.75 in: icd10cm
early repolarization syndrome > other specified cardiac arrhythmias @ 0.75
sudden unexplained nocturnal death > other specified cardiac arrhythmias @ 0.75
catecholaminergic polymorphic > ventricular tachycardia @ 0.8
fascicular ventricular > ventricular tachycardia @ 0.8
mahaim > pre-excitation syndrome
kent bundle > pre-excitation syndrome
familial sick sinus > sick sinus syndrome
apical hypertrophic > hypertrophic cardiomyopathy
yamaguchi > hypertrophic cardiomyopathy
familial dilated > dilated cardiomyopathy
congestive cardiomyopathy idiopathic > dilated cardiomyopathy
arrhythmogenic right ventricular > other cardiomyopathies @ 0.75
arrhythmogenic cardiomyopathy > other cardiomyopathies @ 0.75
lvnc > other cardiomyopathies @ 0.75 in: icd10cm
naxos disease > other cardiomyopathies @ 0.75
carvajal > other cardiomyopathies @ 0.75
becker endomyocardial > endomyocardial disease
davies disease > endomyocardial disease
restrictive cardiomyopathy familial > other restrictive cardiomyopathy
pulmonary veno-occlusive > primary pulmonary hypertension @ 0.75
pvod > primary pulmonary hypertension @ 0.75 in: icd10cm
eng hht > hereditary hemorrhagic telangiectasia

# --- kidney
hyperprostaglandin e > bartter's syndrome
hypokalemic alkalosis hypercalciuria > bartter's syndrome
dent disease > other disorders impaired renal tubular function @ 0.8
distal renal tubular > other disorders impaired renal tubular function @ 0.8
albright-butler > other disorders impaired renal tubular function @ 0.8
pseudohypoaldosteronism > other disorders impaired renal tubular function @ 0.8
gordon hyperkalemia > other disorders impaired renal tubular function @ 0.8
vasopressin-resistant > nephrogenic diabetes insipidus
arginine vasopressin resistance > nephrogenic diabetes insipidus
ckd-mbd > renal osteodystrophy
renal phosphate losing > renal osteodystrophy
thin basement membrane > hereditary nephropathy @ 0.85
benign familial hematuria > hereditary nephropathy @ 0.85
finnish nephrosis > nephrotic syndrome @ 0.8
congenital nephrotic > nephrotic syndrome @ 0.8
focal segmental glomerulosclerosis > focal segmental glomerular lesions
collapsing glomerulopathy > focal segmental glomerular lesions
igan > immunoglobulin a nephropathy in: icd10cm
berger > immunoglobulin a nephropathy
mpgn type 2 > dense deposit disease
mpgn ii > dense deposit disease
heymann > diffuse membranous
anti-pla2r > diffuse membranous
adtkd > medullary cystic kidney in: icd10cm
umod > medullary cystic kidney in: icd10cm
potter type iii > polycystic kidney adult type
potter type i > polycystic kidney infantile type
perlmann kidney > polycystic kidney infantile type
potter type ii > renal dysplasia
cystic renal dysplasia > renal dysplasia
glomerulocystic > other cystic kidney diseases @ 0.75
cystic kidney hnf1b > other cystic kidney diseases @ 0.75
rcad > other cystic kidney diseases @ 0.75 in: icd10cm
renal cysts and diabetes > other cystic kidney diseases @ 0.75
hereditary renal adysplasia > renal agenesis | potter's syndrome
adpld > cystic disease liver in: icd10cm
pcld > cystic disease liver in: icd10cm
alonso-lej > choledochal cyst
biliary cyst congenital > choledochal cyst
extrahepatic biliary atresia > atresia bile ducts
kasai baby > atresia bile ducts

# --- liver and gut
hanot > primary biliary cirrhosis in: icd10cm
addison-gull > primary biliary cirrhosis
fibrosing cholangitis > primary sclerosing cholangitis
aih > autoimmune hepatitis in: icd10cm
waldenstrom hepatitis > autoimmune hepatitis
sinusoidal obstruction > hepatic veno-occlusive
sos liver > hepatic veno-occlusive
rokitansky hepatic vein > budd-chiari
hepatic vein thrombosis chiari > budd-chiari
microvillus inclusion > other intestinal malabsorption @ 0.75
congenital chloride diarrhea > other intestinal malabsorption @ 0.75
tufting enteropathy > other intestinal malabsorption @ 0.75
davidson disease > other intestinal malabsorption @ 0.75
intestinal epithelial dysplasia > other intestinal malabsorption @ 0.75
gee-heubner > celiac disease
herter > celiac disease
intestinal lipodystrophy > whipple's disease
tropheryma > whipple's disease
postinfective malabsorption > tropical sprue
zuelzer-wilson > hirschsprung's disease
ret hirschsprung > hirschsprung's disease
attenuated fap > familial adenomatous polyposis
apc polyposis > familial adenomatous polyposis
hereditary pancreatitis > other chronic pancreatitis | other specified diseases pancreas @ 0.7
familial pancreatitis > other chronic pancreatitis | other specified diseases pancreas @ 0.7
tropical pancreatitis > other chronic pancreatitis | other specified diseases pancreas @ 0.7

# --- hormones
11-beta-hydroxylase deficiency > congenital adrenal hyperplasia
21-oh deficiency > congenital adrenal hyperplasia
allgrove > primary adrenocortical insufficiency
triple a syndrome > primary adrenocortical insufficiency
aldosterone synthase deficiency > hypoaldosteronism
corticosterone methyloxidase > hypoaldosteronism
gra > glucocorticoid-remediable aldosteronism in: icd10cm
dexamethasone suppressible > glucocorticoid-remediable aldosteronism
familial hyperaldosteronism > other primary hyperaldosteronism
bilateral adrenal hyperplasia aldosterone > other primary hyperaldosteronism
aldosteronoma > conn's syndrome
primary pigmented nodular adrenocortical > other cushing's syndrome @ 0.8
ppnad > other cushing's syndrome @ 0.8 in: icd10cm
macronodular adrenal hyperplasia > other cushing's syndrome @ 0.8
aimah > other cushing's syndrome @ 0.8 in: icd10cm
bilateral macronodular > other cushing's syndrome @ 0.8
cais > complete androgen insensitivity in: icd10cm
pais > partial androgen insensitivity in: icd10cm
lubs syndrome > partial androgen insensitivity
androgen resistance > androgen insensitivity
androgen receptor defect > androgen insensitivity
5-alpha-reductase > testicular hypofunction
5-alpha reductase deficiency > testicular hypofunction
gnrh deficiency > hypogonadotropic hypogonadism
pasqualini > hypogonadotropic hypogonadism
cphd > hypopituitarism in: icd10cm
growth hormone receptor deficiency > primary insulin-like growth factor-1 deficiency
laron dwarfism > primary insulin-like growth factor-1 deficiency
x-lag > acromegaly pituitary gigantism
aip acromegaly > acromegaly pituitary gigantism
gonadotropin-dependent precocious > central precocious puberty | precocious puberty
testotoxicosis > central precocious puberty | precocious puberty
neurohypophyseal > diabetes insipidus
central diabetes insipidus > diabetes insipidus
rohhad > hypothalamic dysfunction @ 0.7
hypothalamic obesity > hypothalamic dysfunction @ 0.7
froehlich > adiposogenital dystrophy
babinski-frohlich > adiposogenital dystrophy
aho > pseudohypoparathyroidism in: icd10cm
pseudopseudohypoparathyroidism > pseudohypoparathyroidism
sanjad-sakati > hypoparathyroidism
hdr syndrome > hypoparathyroidism
casr gain > autosomal dominant hypocalcemia
autosomal dominant hypoparathyroidism > autosomal dominant hypocalcemia
neonatal severe hyperparathyroidism > primary hyperparathyroidism
familial isolated hyperparathyroidism > primary hyperparathyroidism
thyroid dyshormonogenesis > dyshormonogenetic goiter
thyroid peroxidase deficiency > dyshormonogenetic goiter
iodide organification > dyshormonogenetic goiter
iodotyrosine deiodinase > dyshormonogenetic goiter
thyroglobulin deficiency > dyshormonogenetic goiter
thyroid dysgenesis > congenital hypothyroidism
athyreosis > congenital hypothyroidism
familial nonautoimmune hyperthyroidism > other thyrotoxicosis @ 0.7
tsh-secreting > other thyrotoxicosis @ 0.7
jod-basedow > other thyrotoxicosis @ 0.7
congenital hyperthyroidism > other thyrotoxicosis @ 0.7
apeced > autoimmune polyglandular failure
autoimmune polyendocrine > autoimmune polyglandular failure
men 2a > multiple endocrine neoplasia type iia
ret men > multiple endocrine neoplasia type iia
men2b > multiple endocrine neoplasia type iib
men3 > multiple endocrine neoplasia type iib in: icd10cm
men4 > multiple endocrine neoplasia in: icd10cm
strom-zollinger-ellison > zollinger-ellison | gastrin increased secretion
congenital hyperinsulinism > other hypoglycemia @ 0.75
persistent hyperinsulinemic hypoglycemia > other hypoglycemia @ 0.75
nesidioblastosis > other hypoglycemia @ 0.75
phhi > other hypoglycemia @ 0.75 in: icd10cm
kcnj11 hyperinsulinism > other hypoglycemia @ 0.75
maturity onset diabetes of young > other specified diabetes mellitus @ 0.75
monogenic diabetes > other specified diabetes mellitus @ 0.75
mody1 > other specified diabetes mellitus @ 0.75 in: icd10cm
mody2 > other specified diabetes mellitus @ 0.75 in: icd10cm
mody3 > other specified diabetes mellitus @ 0.75 in: icd10cm
transient neonatal diabetes > neonatal diabetes mellitus
tndm > neonatal diabetes mellitus in: icd10cm
premature ovarian insufficiency > other ovarian dysfunction | primary ovarian failure @ 0.75
poi ovary > other ovarian dysfunction | primary ovarian failure @ 0.75
perrault > other ovarian dysfunction | primary ovarian failure @ 0.75
ovarian dysgenesis > other ovarian dysfunction | primary ovarian failure @ 0.75
fxpoi > other ovarian dysfunction | primary ovarian failure @ 0.75 in: icd10cm
lmna progeria > progeria
werner progeria adult > progeria
hyperthecosis > androgen excess
stromal hyperthecosis > androgen excess
aromatase excess > estrogen excess
hyperestrogenism > estrogen excess

# --- lung, tooth, other
pulmonary surfactant dysfunction > other specified interstitial pulmonary diseases @ 0.7
surfactant protein c > other specified interstitial pulmonary diseases @ 0.7
pulmonary fibrosis familial > other specified interstitial pulmonary diseases @ 0.7
sftpc > other specified interstitial pulmonary diseases @ 0.7 in: icd10cm
rosen-castleman > alveolar proteinosis
phospholipoproteinosis > alveolar proteinosis
harbitz > alveolar microlithiasis
lam lung > lymphangioleiomyomatosis
ceelen > idiopathic pulmonary hemosiderosis | pulmonary hemosiderosis
ceelen-gellerstedt > idiopathic pulmonary hemosiderosis | pulmonary hemosiderosis
dentin dysplasia > hereditary disturbances tooth structure
capdepont > hereditary disturbances tooth structure
missing teeth inherited > anodontia
hereditary gingival > gingival enlargement
jones syndrome gum > gingival enlargement
familial fibrous dysplasia jaw > cherubism | developmental disorders of jaws
hereditary breast ovarian > genetic susceptibility malignant neoplasm breast @ 0.85
hboc > genetic susceptibility malignant neoplasm breast @ 0.85 in: icd10cm
hereditary breast cancer > genetic susceptibility malignant neoplasm breast @ 0.85
hereditary ovarian > genetic susceptibility malignant neoplasm ovary @ 0.8
hereditary ovarian cancer > genetic susceptibility malignant neoplasm ovary @ 0.8
mlh1 > genetic susceptibility colorectal cancer in: icd10cm
hereditary nonpolyposis > genetic susceptibility colorectal cancer
epcam > genetic susceptibility colorectal cancer in: icd10cm
muir-torre > genetic susceptibility colorectal cancer
mismatch repair deficiency > genetic susceptibility colorectal cancer
hereditary diffuse gastric > genetic susceptibility gastric cancer
hdgc > genetic susceptibility gastric cancer in: icd10cm
sbla > genetic susceptibility other malignant neoplasm @ 0.8 in: icd10cm
familial melanoma > genetic susceptibility other malignant neoplasm @ 0.8
rhabdoid tumor predisposition > genetic susceptibility other malignant neoplasm @ 0.8
apol1 risk > genetic susceptibility kidney disease

# --- bacteria, rickettsiae, spirochetes
mediterranean fever brucella > brucellosis
bang disease > brucellosis
deerfly fever > tularemia
francis disease > tularemia
bacillus anthracis > anthrax
charbon > anthrax
yersinia pestis > plague
swamp fever > leptospirosis
mud fever > leptospirosis
icterohemorrhagic spirochete > leptospirosis icterohemorrhagica
weil syndrome > leptospirosis icterohemorrhagica
spirillum minus > spirillosis
rat bite sodoku > spirillosis
streptobacillus moniliformis > streptobacillosis
fish handler > erysipeloid
rosenbach erysipeloid > erysipeloid
pasteurella > pasteurellosis
pasteurella multocida > pasteurellosis
bartonella henselae > cat-scratch disease
debre > cat-scratch disease in: icd10cm
carrion > systemic bartonellosis
bartonella bacilliformis > systemic bartonellosis
peruvian wart > cutaneous mucocutaneous bartonellosis
bacillary angiomatosis > other forms bartonellosis @ 0.75
bartonella endocarditis > other forms bartonellosis @ 0.75
bartonella quintana > trench fever
his-werner > trench fever
query fever > q fever
balkan grippe > q fever
burkholderia pseudomallei > melioidosis
rangoon beggar > melioidosis
farcy > glanders in: icd10cm
burkholderia mallei > glanders
legionellosis > legionnaires' disease
legionella flu > pontiac fever
monocytogenes > listeriosis
circling disease > listeriosis
pseudotuberculosis yersinia > extraintestinal yersiniosis
izumi fever > extraintestinal yersiniosis
mycobacterium leprae > leprosy
lepra > leprosy in: icd10cm
multibacillary leprosy > lepromatous leprosy
leonine leprosy > lepromatous leprosy
paucibacillary leprosy > tuberculoid leprosy
swimming pool granuloma > cutaneous mycobacterial
fish tank granuloma > cutaneous mycobacterial
lady windermere > pulmonary mycobacterial infection
mai lung > pulmonary mycobacterial infection
atypical mycobacteria > other mycobacterial infections @ 0.75
ntm > other mycobacterial infections @ 0.75 in: icd10cm
mott mycobacteria > other mycobacterial infections @ 0.75
m abscessus > other mycobacterial infections @ 0.75
scrofulaceum > other mycobacterial infections @ 0.75
actinomyces israelii > actinomycosis
ray fungus > actinomycosis
nocardia > nocardiosis
nocardia asteroides > nocardiosis
clostridial gas > gas gangrene
anaerobic cellulitis clostridial > gas gangrene @ 0.7
allantiasis > botulism
sausage poison > botulism
honey baby botulism > infant botulism
floppy baby botulism > infant botulism
staphylococcal tss > toxic shock
tampon shock > toxic shock
haemophilus aegyptius fever > brazilian purpuric
ducrey > chancroid
hemophilus ducreyi > chancroid
klebsiella granulomatis > granuloma inguinale
granuloma venereum > granuloma inguinale
poradenitis > chlamydial lymphogranuloma
frei disease > chlamydial lymphogranuloma
bird fancier psittaci > chlamydia psittaci
parrot disease > chlamydia psittaci
egyptian ophthalmia > trachoma
chlamydia trachomatis blindness > trachoma
framboesia > yaws
pian > yaws in: icd10cm
azul > pinta in: icd10cm
mal del pinto > pinta
endemic treponematosis > bejel | endemic syphilis @ 0.9
dichuchwa > bejel | endemic syphilis @ 0.9
tick fever borrelia > relapsing fever
famine fever > relapsing fever
neuroborreliosis > lyme disease
bannwarth > lyme disease
tobia fever > spotted fever rickettsia rickettsii
mediterranean spotted fever > spotted fever rickettsia conorii
indian tick typhus > spotted fever rickettsia conorii
north asian tick typhus > spotted fever rickettsia siberica
flinders island > other spotted fevers @ 0.75
japanese spotted > other spotted fevers @ 0.75
maculatum > other spotted fevers @ 0.75
tidewater spotted > other spotted fevers @ 0.75
flea-borne spotted > other spotted fevers @ 0.75
gamaso > rickettsialpox
chigger fever > typhus rickettsia tsutsugamushi
endemic typhus > typhus rickettsia typhi
shop typhus > typhus rickettsia typhi
hospital fever typhus > epidemic louse-borne typhus
sporadic typhus > recrudescent typhus
hme ehrlichia > ehrlichiosis
human monocytic ehrlichiosis > ehrlichiosis
glandular fever japan > ehrlichia sennetsu
hga > anaplasmosis in: icd10cm
human granulocytic > anaplasmosis
pestis bubonica > bubonic plague
chincough > whooping cough
corynebacterium diphtheriae > diphtheria
membranous croup > diphtheria
corynebacterium minutissimum > erythrasma
klebsiella rhinoscleromatis > other specified bacterial diseases @ 0.7
scleroma > other specified bacterial diseases @ 0.7
meningococcal adrenal > waterhouse-friderichsen
adrenal apoplexy meningococcal > waterhouse-friderichsen
gangrenous stomatitis > noma | cancrum oris @ 0.9

# --- fungi
san joaquin > coccidioidomycosis
desert rheumatism > coccidioidomycosis
darling disease > histoplasmosis
ohio valley > histoplasmosis
large-form histoplasmosis > histoplasmosis duboisii
gilchrist > blastomycosis
chicago disease > blastomycosis
south american blastomycosis > paracoccidioidomycosis
lutz > paracoccidioidomycosis in: icd10cm
rose gardener > sporotrichosis
rose thorn disease > sporotrichosis
chromoblastomycosis > chromomycosis
verrucous dermatitis fungal > chromomycosis
mucor > mucormycosis in: icd10cm
rhizopus > mucormycosis
conidiobolus > zygomycosis
basidiobolomycosis > zygomycosis
black grain mycetoma > mycetoma
nocardial mycetoma > mycetoma
lacazia > lobomycosis
jorge lobo > lobomycosis
rhinosporidium > rhinosporidiosis
seeberi > rhinosporidiosis
scedosporium > allescheriasis
pseudallescheriasis > allescheriasis
talaromyces > penicillosis
penicillium marneffei > penicillosis
fusariosis > other specified mycoses @ 0.75
trichosporonosis > other specified mycoses @ 0.75
emmonsia > other specified mycoses @ 0.75
protothecosis > other specified mycoses @ 0.7
pythiosis > other specified mycoses @ 0.7
torulosis > cryptococcosis
busse-buschke > cryptococcosis
fungal ball > aspergillosis
hinson-pepys > allergic bronchopulmonary aspergillosis
tokelau ringworm > tinea imbricata
concentric ringworm > tinea imbricata
favus > tinea capitis in: icd10cm
honeycomb ringworm > tinea capitis
hortaea > tinea nigra
cladosporiosis palmaris > tinea nigra
trichosporon > piedra
beigel > piedra
pjp > pneumocystosis in: icd10cm
candida albicans > candidiasis

# --- viruses
coxsackie a16 > hand foot mouth | enteroviral vesicular stomatitis @ 0.95
coxsackievirus mouth > hand foot mouth | enteroviral vesicular stomatitis @ 0.95
devil's grip > epidemic myalgia
sylvest > epidemic myalgia
zahorsky > exanthema subitum
parvovirus b19 > erythema infectiosum
sticker disease > erythema infectiosum
contagious ecthyma > orf virus
sheep pox finger > orf virus
tana river pox > tanapox
clade ii orthopox > monkeypox
alastrim > smallpox
variola major > smallpox
breakbone > dengue
dandy fever > dengue
chikv > chikungunya in: icd10cm
bronze john > yellow fever
vomito negro > yellow fever
wnv > west nile in: icd10cm
enzootic hepatitis rift > rift valley
toscana > sandfly fever
three-day fever sandfly > sandfly fever
bunyamwera > other specified mosquito-borne viral fevers @ 0.75
mayaro > other specified mosquito-borne viral fevers @ 0.75
sindbis > other specified mosquito-borne viral fevers @ 0.75
usutu > other specified mosquito-borne viral fevers @ 0.75 in: icd10cm
ockelbo > other specified mosquito-borne viral fevers @ 0.75
heartland virus > other specified arthropod-borne viral fevers @ 0.75
bourbon virus > other specified arthropod-borne viral fevers @ 0.75
severe fever thrombocytopenia > other specified arthropod-borne viral fevers @ 0.75
sfts > other specified arthropod-borne viral fevers @ 0.75 in: icd10cm
quaranfil > other specified arthropod-borne viral fevers @ 0.75
sloth fever > oropouche
jamestown canyon > california encephalitis
snowshoe hare > california encephalitis
tbe > tick-borne viral encephalitis in: icd10cm
biphasic milk fever > tick-borne viral encephalitis
japanese b encephalitis > japanese encephalitis
jev > japanese encephalitis in: icd10cm
sle virus > st louis encephalitis
murray valley > australian encephalitis
murray valley encephalitis > australian encephalitis
eee > eastern equine encephalitis in: icd10cm
sleeping sickness horse > eastern equine encephalitis
wee virus > western equine encephalitis
vee virus > venezuelan equine
american mountain tick > colorado tick fever
arenavirus > arenaviral hemorrhagic
sabia > arenaviral hemorrhagic in: icd10cm
argentine hemorrhagic > junin
lassa virus > lassa
puumala > hemorrhagic fever with renal syndrome
epidemic nephrosonephritis > hemorrhagic fever with renal syndrome
four corners > hantavirus
andes virus > hantavirus
cchf > crimean-congo in: icd10cm
monkey fever > kyasanur
kfd > kyasanur in: icd10cm
green monkey disease > marburg
vervet monkey > marburg
sudan virus > ebola
lcmv > lymphocytic choriomeningitis in: icd10cm
armstrong disease > lymphocytic choriomeningitis
lyssa > rabies in: icd10cm
lyssavirus > rabies
heine-medin > acute poliomyelitis
van bogaert leukoencephalitis > subacute sclerosing panencephalitis
measles late encephalitis > subacute sclerosing panencephalitis
jc virus brain > progressive multifocal leukoencephalopathy
jcv > progressive multifocal leukoencephalopathy in: icd10cm
ebv mono > gammaherpesviral mononucleosis
monocytic angina > gammaherpesviral mononucleosis
barmah > ross river @ 0.7
condylomata acuminata > condyloma | anogenital venereal warts
buschke-lowenstein > condyloma | anogenital venereal warts
hev > acute hepatitis e in: icd10cm
epidemic non-a non-b > acute hepatitis e
morbilli > measles
rotheln > rubella
juliusberg > eczema herpeticum

# --- protozoa
dumdum fever > visceral leishmaniasis
black fever leishmania > visceral leishmaniasis
baghdad boil > cutaneous leishmaniasis
aleppo > cutaneous leishmaniasis
espundia > mucocutaneous leishmaniasis
american leishmaniasis mucosal > mucocutaneous leishmaniasis
tsetse > african trypanosomiasis
trypanosoma cruzi > chagas' disease
triatomine > chagas' disease
nantucket fever > babesiosis
redwater > babesiosis
naegleria > naegleriasis
fowleri > naegleriasis
balamuthia > acanthamebiasis @ 0.7
granulomatous amebic > acanthamebiasis
toxoplasma gondii > toxoplasmosis
cat litter parasite > toxoplasmosis
lamblia > giardiasis
backpacker diarrhea > giardiasis
cryptosporidium > cryptosporidiosis
cystoisospora > isosporiasis
cystoisosporiasis > isosporiasis
balantidium > balantidiasis
ciliary dysentery > balantidiasis
dientamoeba > other specified protozoal intestinal @ 0.75
blastocystis > other specified protozoal intestinal @ 0.75
blastocystosis > other specified protozoal intestinal @ 0.75
amoebic > amebiasis
histolytica > amebiasis
marsh fever > malaria
jungle fever malaria > malaria
malignant tertian > plasmodium falciparum
subtertian > plasmodium falciparum
benign tertian > plasmodium vivax
tertian malaria > plasmodium vivax
quartan > plasmodium malariae
quartan malaria > plasmodium malariae
knowlesi > malaria simian plasmodia
monkey malaria > malaria simian plasmodia

# --- worms, flukes, arthropods
katayama > schistosomiasis
blood fluke > schistosomiasis
urinary bilharzia > schistosomiasis haematobium
endemic hematuria > schistosomiasis haematobium
intestinal bilharzia > schistosomiasis mansoni
clam digger > cercarial dermatitis
duck itch > cercarial dermatitis
southeast asian liver fluke > opisthorchiasis
liver rot > fascioliasis
halzoun > fascioliasis
endemic hemoptysis > paragonimiasis
oriental lung fluke > paragonimiasis
giant intestinal fluke > fasciolopsiasis
intestinal fluke > fasciolopsiasis
metorchiasis > other specified fluke infections @ 0.75
hydatidosis > echinococcosis
echinococcus > echinococcosis
alveolar echinococcosis > echinococcus multilocularis
alveolar hydatid > echinococcus multilocularis
measly pork > cysticercosis
cysticercus > cysticercosis
broad tapeworm > diphyllobothriasis
hymenolepis > hymenolepiasis
dog tapeworm dipylidium > dipylidiasis
cucumber tapeworm > dipylidiasis
medina worm > dracunculiasis
dracontiasis > dracunculiasis
onchocerca > onchocerciasis
robles > onchocerciasis
elephantiasis tropical > filariasis
lymphatic filariasis > filariasis
eye worm > loiasis
fugitive swelling > loiasis
dipetalonemiasis > mansonelliasis
heartworm > other filariases @ 0.75
dirofilaria > other filariases @ 0.75
trichinella > trichinellosis
trichiniasis > trichinellosis
ground itch > hookworm
miner's anemia > hookworm
old world hookworm > ancylostomiasis
ancylostoma duodenale > ancylostomiasis
new world hookworm > necatoriasis
american hookworm > necatoriasis
ascaris > ascariasis
lumbricoides > ascariasis
threadworm strongyloides > strongyloidiasis
larva currens > strongyloidiasis
trichuris > trichuriasis
trichocephaliasis > trichuriasis
oxyuriasis > enterobiasis
enterobius > enterobiasis
herring worm > anisakiasis
cod worm > anisakiasis
pudoc > intestinal capillariasis in: icd10cm
dioctophymiasis > other helminthiases | other specified helminthiases @ 0.75
thelazia > other helminthiases | other specified helminthiases @ 0.75
ocular larva migrans > visceral larva migrans
puppy worm > visceral larva migrans
plumber's itch > cutaneous larva migrans | ancylostomiasis @ 0.85
duckhunter itch > cutaneous larva migrans | ancylostomiasis @ 0.85
gnathostoma > gnathostomiasis
yangtze edema > gnathostomiasis
rat lungworm > angiostrongyliasis
eosinophilic meningitis parasite > angiostrongyliasis
maggot > myiasis
bot fly > myiasis
chigoe > tungiasis
tunga > tungiasis in: icd10cm
trombiculiasis > other acariasis
harvest mite > other acariasis
grain itch > other acariasis
bird mite > other acariasis
demodicosis > demodex mites
vagabond disease > pediculosis corporis
clothes lice > pediculosis corporis
sarcoptes > scabies
norwegian itch > scabies

# --- brain and nerve tumors
oligoastrocytoma > malignant neoplasm brain @ 0.85
anaplastic astrocytoma > malignant neoplasm brain @ 0.85
gliomatosis > malignant neoplasm brain @ 0.85
cerebellar astrocytoma > malignant neoplasm cerebellum
posterior fossa tumor child > malignant neoplasm cerebellum @ 0.75
desmoplastic medulloblastoma > malignant neoplasm cerebellum
dipg > malignant neoplasm brain stem in: icd10cm
diffuse intrinsic pontine > malignant neoplasm brain stem
pontine glioma > malignant neoplasm brain stem
choroid plexus carcinoma > malignant neoplasm cerebral ventricle
choroid plexus papilloma > benign neoplasm brain @ 0.75
subependymoma > benign neoplasm brain @ 0.75
dnet > benign neoplasm brain @ 0.75 in: icd10cm
pineoblastoma > malignant neoplasm pineal gland
pinealoblastoma > malignant neoplasm pineal gland
pineal germinoma > malignant neoplasm pineal gland
pineocytoma > benign neoplasm pineal gland
pinealoma > benign neoplasm pineal gland
rathke pouch tumor > benign neoplasm craniopharyngeal duct | neoplasm uncertain behavior craniopharyngeal
adamantinoma pituitary > benign neoplasm craniopharyngeal duct | neoplasm uncertain behavior craniopharyngeal
suprasellar epithelioma > benign neoplasm craniopharyngeal duct | neoplasm uncertain behavior craniopharyngeal
chromophobe adenoma > benign neoplasm pituitary
pituitary adenoma acth > benign neoplasm pituitary
pitnet > benign neoplasm pituitary
parasagittal tumor > benign neoplasm meninges
optic sheath meningioma > benign neoplasm meninges
anaplastic meningioma > malignant neoplasm meninges
meningeal sarcoma > malignant neoplasm meninges
hemangiopericytoma meninges > malignant neoplasm meninges
acoustic neurinoma > benign neoplasm cranial nerves
schwannoma cranial > benign neoplasm cranial nerves
vestibular neurilemmoma > benign neoplasm cranial nerves
optic glioma > malignant neoplasm optic nerve
optic pathway glioma > malignant neoplasm optic nerve
esthesioneuroblastoma > malignant neoplasm olfactory nerve | malignant neoplasm nasal cavity @ 0.75
olfactory neuroblastoma > malignant neoplasm olfactory nerve | malignant neoplasm nasal cavity @ 0.75
neurilemmoma > benign neoplasm peripheral nerves
perineurioma > benign neoplasm peripheral nerves
neurothekeoma > benign neoplasm peripheral nerves
mpnst > malignant neoplasm peripheral nerves in: icd10cm
malignant schwannoma > malignant neoplasm peripheral nerves
neurofibrosarcoma > malignant neoplasm peripheral nerves
ganglioneuroblastoma > malignant neoplasm adrenal medulla @ 0.85
malignant pheochromocytoma > malignant neoplasm adrenal medulla @ 0.85
sympathicoblastoma > malignant neoplasm adrenal medulla @ 0.85
adrenocortical adenoma > benign neoplasm adrenal
chromaffinoma > benign neoplasm adrenal
adrenal myelolipoma > benign neoplasm adrenal
adrenocortical carcinoma > malignant neoplasm cortex adrenal
adrenal cortical carcinoma > malignant neoplasm cortex adrenal
acc adrenal > malignant neoplasm cortex adrenal
chemodectoma > neoplasm uncertain behavior aortic body paraganglia
extra-adrenal pheochromocytoma > neoplasm uncertain behavior aortic body paraganglia
glomus vagale > neoplasm uncertain behavior aortic body paraganglia
carotid body paraganglioma > neoplasm uncertain behavior carotid body | benign neoplasm carotid body

# --- eye
trilateral retinoblastoma > malignant neoplasm retina
uveal melanoma > malignant neoplasm choroid
choroidal melanoma > malignant neoplasm choroid
ocular melanoma > malignant neoplasm choroid
ciliary body melanoma > malignant neoplasm ciliary body
iris melanoma > malignant neoplasm ciliary body
medulloepithelioma eye > malignant neoplasm ciliary body
conjunctival melanoma > malignant neoplasm conjunctiva
ocular surface squamous > malignant neoplasm conjunctiva

# --- bone and soft tissue
osteogenic sarcoma > malignant neoplasm bone articular cartilage @ 0.85
ewing > malignant neoplasm bone articular cartilage @ 0.85 in: icd10cm
adamantinoma > malignant neoplasm bone articular cartilage @ 0.85
chondroblastoma > benign neoplasm bone articular cartilage
osteoblastoma > benign neoplasm bone articular cartilage
osteoid osteoma > benign neoplasm bone articular cartilage
odontoma > benign neoplasm lower jaw
cementoma > benign neoplasm lower jaw
pindborg > benign neoplasm lower jaw
osteoclastoma > neoplasm uncertain behavior bone
undifferentiated pleomorphic sarcoma > malignant neoplasm connective soft tissue @ 0.85
malignant fibrous histiocytoma > malignant neoplasm connective soft tissue @ 0.85
epithelioid sarcoma > malignant neoplasm connective soft tissue @ 0.85
dermatofibrosarcoma protuberans > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
dfsp > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7 in: icd10cm
porocarcinoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
musculoaponeurotic fibromatosis > desmoid tumor
fibromatosis deep > desmoid tumor
fibroma soft > other benign neoplasm connective soft tissue @ 0.8
leiomyoma soft > other benign neoplasm connective soft tissue @ 0.8
myxoma > other benign neoplasm connective soft tissue @ 0.8
hibernoma > benign lipomatous neoplasm
myelolipoma > benign lipomatous neoplasm
angiomyolipoma > benign lipomatous neoplasm kidney
aml kidney > benign lipomatous neoplasm kidney
gastrointestinal pacemaker > gastrointestinal stromal tumor
kit gist > gastrointestinal stromal tumor
cavernous hemangioma > hemangioma
capillary hemangioma > hemangioma
hygroma colli > lymphangioma
lymphangiomatosis > lymphangioma
kshv sarcoma > kaposi's sarcoma
ks sarcoma > kaposi's sarcoma
cardiac myxoma > benign neoplasm heart
cardiac rhabdomyoma > benign neoplasm heart
cardiac fibroma > benign neoplasm heart
cardiac angiosarcoma > malignant neoplasm heart
cardiac sarcoma > malignant neoplasm heart
pleural mesothelioma > mesothelioma
malignant mesothelioma > mesothelioma

# --- skin
lentigo maligna melanoma > malignant melanoma skin
acral lentiginous > malignant melanoma skin
hutchinson freckle > melanoma in situ
hutchinson melanotic > melanoma in situ
basalioma > basal cell carcinoma skin
gorlin-goltz > basal cell carcinoma skin
marjolin > squamous cell carcinoma skin
epithelioma skin > squamous cell carcinoma skin
intraepidermal carcinoma > carcinoma in situ skin
neuroendocrine carcinoma of skin > merkel cell
trabecular carcinoma skin > merkel cell
trichoepithelioma > other benign neoplasms skin
cylindroma > other benign neoplasms skin
eccrine poroma > other benign neoplasms skin
spitz > melanocytic nevi in: icd10cm
spitz nevus > melanocytic nevi
cutaneous t-cell > mycosis fungoides
alibert > mycosis fungoides
leukemic erythroderma > sezary disease

# --- kidney, genital, breast
grawitz > malignant neoplasm kidney except renal pelvis
clear cell sarcoma kidney > malignant neoplasm kidney except renal pelvis
clear cell renal > malignant neoplasm kidney except renal pelvis
oncocytoma renal > benign neoplasm kidney
cystic nephroma > benign neoplasm kidney
metanephric adenoma > benign neoplasm kidney
upper tract urothelial > malignant neoplasm renal pelvis
transitional cell renal pelvis > malignant neoplasm renal pelvis
bladder tcc > malignant neoplasm bladder
urothelial cancer > malignant neoplasm bladder
urachal carcinoma > malignant neoplasm urachus
urachal adenocarcinoma > malignant neoplasm urachus
embryonal carcinoma > malignant neoplasm testis
nonseminoma > malignant neoplasm testis
testicular choriocarcinoma > malignant neoplasm testis
leydig cell tumor > benign neoplasm testis
sertoli cell tumor > benign neoplasm testis
testicular adenoma > benign neoplasm testis
dysgerminoma > malignant neoplasm ovary
yolk sac ovary > malignant neoplasm ovary
endodermal sinus > malignant neoplasm ovary @ 0.75
mature teratoma > benign neoplasm ovary
brenner > benign neoplasm ovary
borderline ovarian > neoplasm uncertain behavior ovary
gonadoblastoma > neoplasm uncertain behavior ovary
low malignant potential > neoplasm uncertain behavior ovary
gestational choriocarcinoma > malignant neoplasm placenta
chorioepithelioma > malignant neoplasm placenta
gestational trophoblastic > neoplasm uncertain behavior placenta | hydatidiform mole
placental site trophoblastic > neoplasm uncertain behavior placenta | hydatidiform mole
endometrial stromal sarcoma > malignant neoplasm endometrium
mullerian mixed > malignant neoplasm endometrium @ 0.7
carcinosarcoma uterus > malignant neoplasm endometrium
uterine leiomyosarcoma > malignant neoplasm myometrium
uterine sarcoma > malignant neoplasm myometrium
fibromyoma > leiomyoma uterus
fibroma of uterus > leiomyoma uterus
tubal carcinoma > malignant neoplasm fallopian
sarcoma botryoides > malignant neoplasm vagina
clear cell vagina > malignant neoplasm vagina
des cancer vagina > malignant neoplasm vagina
vulvar carcinoma > malignant neoplasm vulva
paget vulva > malignant neoplasm vulva
bartholin carcinoma > malignant neoplasm vulva
penile carcinoma > malignant neoplasm penis
verrucous penis > malignant neoplasm penis
bowen penis > erythroplasia queyrat
invasive ductal > malignant neoplasm breast @ 0.85
tubular carcinoma breast > malignant neoplasm breast @ 0.85
medullary carcinoma breast > malignant neoplasm breast @ 0.85
paget nipple > malignant neoplasm nipple
mammary paget > malignant neoplasm nipple
comedocarcinoma in situ > intraductal carcinoma in situ breast
intraductal papilloma > benign neoplasm breast
phyllodes benign > benign neoplasm breast @ 0.75
breast adenoma > benign neoplasm breast
phylloides > cystosarcoma phyllodes
prostatic adenocarcinoma > malignant neoplasm prostate
acinar adenocarcinoma prostate > malignant neoplasm prostate

# --- digestive and chest
fibrolamellar > liver cell carcinoma
hepatocarcinoma > liver cell carcinoma
klatskin > intrahepatic bile duct carcinoma @ 0.75
bile duct cancer liver > intrahepatic bile duct carcinoma
klatskin > malignant neoplasm extrahepatic bile duct
hilar cholangiocarcinoma > malignant neoplasm extrahepatic bile duct
embryonal hepatoma > hepatoblastoma
liver tumor infant > hepatoblastoma
hepatic angiosarcoma > angiosarcoma liver
vinyl chloride liver > angiosarcoma liver
hepatic adenoma > benign neoplasm liver
hepatocellular adenoma > benign neoplasm liver
bile duct adenoma > benign neoplasm liver
pancreatic adenocarcinoma > malignant neoplasm pancreas
pdac > malignant neoplasm pancreas in: icd10cm
pancreatoblastoma > malignant neoplasm pancreas
pancreatic neuroendocrine > malignant neoplasm endocrine pancreas
pnet > malignant neoplasm endocrine pancreas in: icd10cm
insulinoma malignant > malignant neoplasm endocrine pancreas
islet cell adenoma > benign neoplasm endocrine pancreas
nesidioma > benign neoplasm endocrine pancreas
islet adenoma > benign neoplasm endocrine pancreas
pancreatic cystadenoma > benign neoplasm pancreas
serous cystadenoma pancreas > benign neoplasm pancreas
ipmn > neoplasm uncertain other digestive organs in: icd10cm
intraductal papillary mucinous > neoplasm uncertain other digestive organs
mucinous cystic neoplasm > neoplasm uncertain other digestive organs
linitis plastica > malignant neoplasm stomach
gastric adenocarcinoma > malignant neoplasm stomach
signet ring gastric > malignant neoplasm stomach
esophageal adenocarcinoma > malignant neoplasm esophagus
esophageal squamous > malignant neoplasm esophagus
barrett adenocarcinoma > malignant neoplasm esophagus
goblet cell > malignant neoplasm appendix
appendiceal adenocarcinoma > malignant neoplasm appendix
mucinous appendix > malignant neoplasm appendix
pseudomyxoma peritonei > malignant neoplasm peritoneum
primary peritoneal > malignant neoplasm peritoneum
pmp peritoneum > malignant neoplasm peritoneum
argentaffinoma malignant > malignant carcinoid tumor
malignant carcinoid > malignant carcinoid tumor
typical carcinoid > benign carcinoid tumor
argentaffinoma > benign carcinoid tumor
small cell neuroendocrine > malignant poorly differentiated neuroendocrine
large cell neuroendocrine > malignant poorly differentiated neuroendocrine
non small cell lung > malignant neoplasm bronchus lung @ 0.9
oat cell > malignant neoplasm bronchus lung @ 0.9
pancoast > malignant neoplasm bronchus lung @ 0.9
pulmonary hamartoma > benign neoplasm bronchus lung
bronchial adenoma > benign neoplasm bronchus lung
chondroid hamartoma > benign neoplasm bronchus lung
thymic carcinoma > malignant neoplasm thymus
malignant thymoma > malignant neoplasm thymus
thymolipoma > benign neoplasm thymus
mediastinal germ cell > malignant neoplasm mediastinum
mediastinal seminoma > malignant neoplasm mediastinum
germ cell tumor mediastinal > malignant neoplasm mediastinum
recurrent respiratory papillomatosis > benign neoplasm larynx
rrp > benign neoplasm larynx in: icd10cm
juvenile laryngeal papillomatosis > benign neoplasm larynx
nasopharyngeal carcinoma > malignant neoplasm nasopharynx
schmincke > malignant neoplasm nasopharynx
lymphoepithelioma > malignant neoplasm nasopharynx
juvenile nasopharyngeal angiofibroma > benign neoplasm nasopharynx
jna > benign neoplasm nasopharynx in: icd10cm
nasopharyngeal angiofibroma > benign neoplasm nasopharynx
warthin > benign neoplasm parotid
mixed tumor parotid > benign neoplasm parotid
adenolymphoma > benign neoplasm parotid
adenoid cystic > malignant neoplasm major salivary
mucoepidermoid > malignant neoplasm major salivary
acinic cell > malignant neoplasm major salivary
schneiderian > benign neoplasm middle ear nasal cavity
sinonasal papilloma > benign neoplasm middle ear nasal cavity
inverting papilloma > benign neoplasm middle ear nasal cavity
angiocentric lymphoma > lethal midline granuloma | extranodal nk t-cell nasal
polymorphic reticulosis > lethal midline granuloma | extranodal nk t-cell nasal

# --- thyroid, parathyroid
papillary thyroid > malignant neoplasm thyroid
medullary thyroid > malignant neoplasm thyroid
anaplastic thyroid > malignant neoplasm thyroid
follicular adenoma > benign neoplasm thyroid
hurthle cell adenoma > benign neoplasm thyroid
parathyroid cystadenoma > benign neoplasm parathyroid
parathyroid carcinoma > malignant neoplasm parathyroid

# --- blood cancers
lymphogranulomatosis hodgkin > hodgkin lymphoma
reed-sternberg > hodgkin lymphoma
african lymphoma > burkitt lymphoma
small noncleaved > burkitt lymphoma
nodular lymphoma > follicular lymphoma
brill-symmers > follicular lymphoma
reticulum cell sarcoma > diffuse large b-cell
maltoma > extranodal marginal zone
gastric malt > extranodal marginal zone
sll > small cell b-cell lymphoma in: icd10cm
small lymphocytic > small cell b-cell lymphoma
precursor t-cell lymphoma > lymphoblastic diffuse lymphoma
ptcl > peripheral t-cell lymphoma in: icd10cm
aitl > angioimmunoblastic in: icd10cm
immunoblastic lymphadenopathy > angioimmunoblastic
ki-1 lymphoma > anaplastic large cell lymphoma
atll > adult t-cell lymphoma leukemia in: icd10cm
atl > adult t-cell lymphoma leukemia in: icd10cm
eatl > enteropathy-type t-cell in: icd10cm
celiac lymphoma > enteropathy-type t-cell
ipsid > immunoproliferative small intestinal in: icd10cm
seligmann > immunoproliferative small intestinal
light chain myeloma > multiple myeloma
plasma cell dyscrasia > multiple myeloma @ 0.7
paraproteinemia > monoclonal gammopathy
benign monoclonal > monoclonal gammopathy
giant lymph node hyperplasia > castleman disease
angiofollicular > castleman disease
precursor b-cell > acute lymphoblastic leukemia
acute lymphatic leukemia > acute lymphoblastic leukemia
hcl leukemia > hairy cell leukemia
lgl leukemia > other lymphoid leukemia @ 0.8
t-lgl > other lymphoid leukemia @ 0.8
lgll > other lymphoid leukemia @ 0.8 in: icd10cm
chronic granulocytic > chronic myeloid leukemia
cgl leukemia > chronic myeloid leukemia
acute nonlymphocytic > acute myeloblastic leukemia
anll > acute myeloblastic leukemia in: icd10cm
m3 leukemia > acute promyelocytic
pml-rara > acute promyelocytic
di guglielmo > acute erythroid leukemia
aml m6 > acute erythroid leukemia
aml m7 > acute megakaryoblastic
amkl > acute megakaryoblastic in: icd10cm
ammol > acute myelomonocytic leukemia in: icd10cm
schilling leukemia > acute monoblastic leukemia
juvenile chronic myelogenous > juvenile myelomonocytic
acute myelosclerosis > acute panmyelosis myelofibrosis
malignant myelosclerosis > acute panmyelosis myelofibrosis
osler-vaquez > polycythemia vera
jak2 polycythemia > polycythemia vera
primary thrombocythemia > essential thrombocythemia
calr > essential thrombocythemia in: icd10cm
agnogenic myeloid metaplasia > osteomyelofibrosis
primary myelofibrosis > osteomyelofibrosis
dysmyelopoietic > myelodysplastic syndrome
smoldering leukemia > myelodysplastic syndrome
5q deletion mds > del 5q
acquired sideroblastic > refractory anemia ring sideroblasts
aisa > refractory anemia ring sideroblasts in: icd10cm
mds-eb > refractory anemia excess blasts
sm-ahn > systemic mastocytosis
ism mastocyt > systemic mastocytosis
tmep > cutaneous mastocytosis in: icd10cm
transplant lymphoma > post-transplant lymphoproliferative
mpn > chronic myeloproliferative disease in: icd10cm
erdheim chester > histiocytic tumors uncertain behavior @ 0.8
chordoma > malignant neoplasm sacrum @ 0.75
sacral chordoma > malignant neoplasm sacrum @ 0.75

# --- Blood, immune and metabolic names
hyperimmunoglobulin m > immunodeficiency with increased immunoglobulin m @ 0.95
hyperimmunoglobulinemia e > hyperimmunoglobulin e syndrome @ 0.95
hyperimmunoglobulinemia m > immunodeficiency with increased immunoglobulin m @ 0.95
cyclic thrombocytopenia > other primary thrombocytopenia @ 0.95
familial thrombocytopenia > other primary thrombocytopenia @ 0.8
x linked thrombocytopenia > other primary thrombocytopenia @ 0.7
amegakaryocytic > congenital and hereditary thrombocytopenia purpura @ 0.8
upshaw schulman > congenital and hereditary thrombocytopenia
hermansky > hermansky-pudlak syndrome @ 0.95
scott syndrome > other specified coagulation defects @ 0.7
cd4 lymphocytopenia > lymphocytopenia @ 0.95
griscelli > other specified immunodeficiencies
chediak > chediak-higashi syndrome @ 0.95
good syndrome thymoma > other immunodeficiencies @ 0.6
icf syndrome > other specified immunodeficiencies @ 0.6
nijmegen > other specified immunodeficiencies
nijmegen > other combined immunodeficiencies @ 0.6
zap70 > other combined immunodeficiencies @ 0.85
mhc class ii deficiency > major histocompatibility complex class ii deficiency @ 1.0
cernunnos > severe combined immunodeficiency @ 0.7
whim syndrome > other specified immunodeficiencies @ 0.6
chronic mucocutaneous candidiasis > candidiasis of skin and nail
iminoglycinuria > other disorders of amino-acid transport @ 0.95
lysinuric protein > disorder of amino-acid transport other @ 0.7
renal aminoaciduria > other disorders of amino-acid transport @ 0.8
chylomicron retention > lipoprotein deficiency
anderson's chylomicron > lipoprotein deficiency @ 0.8
hepatic lipase > other lipoprotein metabolism disorders
hepatic lipase > lipoprotein deficiency @ 0.7
sitosterolemia > other hyperlipidemia
sitosterolemia > other lipoprotein metabolism disorders @ 0.6
phytosterolemia > other lipoprotein metabolism disorders @ 0.6
leprechaunism > other specified endocrine disorders @ 0.8
donohue > other specified endocrine disorders @ 0.85
rabson > other specified diabetes mellitus @ 0.6
glycosylation disorder > other specified disorders of carbohydrate metabolism @ 0.6
cdg > other specified disorders of carbohydrate metabolism @ 0.6
infantile refsum > other disorders of peroxisome biogenesis @ 0.95
phosphoribosyltransferase > other disorders of purine and pyrimidine metabolism @ 0.8
aprt > other disorders of purine and pyrimidine metabolism @ 0.85
dihydropyrimidine > other disorders of purine and pyrimidine metabolism @ 0.8
dihydropyrimidinase > other disorders of purine and pyrimidine metabolism @ 0.85
myoadenylate deaminase > other disorders of purine and pyrimidine metabolism @ 0.85
adenylosuccinate > other disorders of purine and pyrimidine metabolism @ 0.85
tumoral calcinosis > other disorders of calcium metabolism
tumoral calcinosis > other disorders of phosphorus metabolism @ 0.7
pseudopseudo > pseudohypoparathyroidism @ 0.8
hypoprebetalipoproteinemia > lipoprotein deficiency @ 0.8
tetrahydrobiopterin > other hyperphenylalaninemias @ 0.8
dihydropteridine > other hyperphenylalaninemias @ 0.85
hawkinsinuria > other disorders of tyrosine metabolism
tyrosine hydroxylase > disorders of tyrosine metabolism @ 0.5
fumarylacetoacetase > tyrosinemia @ 0.85
beta ketothiolase > other organic acidurias
beta ketothiolase > other branched-chain amino-acid metabolism @ 0.6
methylcrotonyl > branched-chain organic acidurias other @ 0.85
methylglutaconic > 3-methylglutaconic aciduria
holocarboxylase > other biotin-dependent carboxylase deficiency @ 0.8
succinic semialdehyde > other specified disorders of amino-acid metabolism
succinic semialdehyde > gamma aminobutyric acid metabolism @ 0.8
gaba transaminase > disorders of gamma aminobutyric acid metabolism @ 0.85
pipecolic > disorders of lysine and hydroxylysine metabolism @ 0.6
glutaric aciduria type i > disorders of lysine and hydroxylysine metabolism @ 0.85
glutaric acidemia > disorders of lysine and hydroxylysine metabolism @ 0.7
mthfr > homocystinuria @ 0.6
cobalamin c > other disorders sulfur-bearing @ 0.5
sarcosinemia > other disorders of glycine metabolism
sarcosinemia > other specified disorders of amino-acid metabolism @ 0.7
carnosinemia > other specified disorders of amino-acid metabolism @ 0.85
prolidase > other specified disorders of amino-acid metabolism @ 0.85
danon > other glycogen storage disease @ 0.8
transaldolase > other specified disorders of carbohydrate metabolism @ 0.8
de vivo > glucose transporter protein type 1 deficiency
schindler > defects in glycoprotein degradation
schindler > other sphingolipidosis @ 0.7
neuraminidase deficiency > defects in glycoprotein degradation @ 0.85
kanzaki > defects in glycoprotein degradation @ 0.8
gm1 > other gangliosidosis
pseudo gaucher > other sphingolipidosis @ 0.5
saposin > other sphingolipidosis
saposin > metachromatic leukodystrophy @ 0.7
chanarin dorfman > other lipid storage disorders
neutral lipid storage > other lipid storage disorders @ 0.95

# --- Nervous system names
marinesco > other early-onset cerebellar ataxia
azorean > other hereditary ataxias @ 0.8
spinocerebellar ataxia > other hereditary ataxias @ 0.8
sca type > other hereditary ataxias @ 0.7
holmes cerebellar > late-onset cerebellar ataxia @ 0.7
gillespie > other hereditary ataxias @ 0.6
charlevoix saguenay > other early-onset cerebellar ataxia @ 0.8
oculomotor apraxia ataxia > other early-onset cerebellar ataxia @ 0.8
giant axonal > other hereditary and idiopathic neuropathies @ 0.95
sensory autonomic neuropathy > other hereditary and idiopathic neuropathies @ 0.85
finkel > other inherited spinal muscular atrophy @ 0.85
monomelic amyotrophy > spinal muscular atrophy @ 0.7
hirayama > other motor neuron disease @ 0.7
madras > other motor neuron disease @ 0.8
miyoshi > other specified muscular dystrophies @ 0.8
merosin > other specified muscular dystrophies @ 0.8
calpainopathy > limb girdle muscular dystrophy @ 0.85
dysferlinopathy > limb girdle muscular dystrophy @ 0.8
sarcoglycanopathy > limb girdle muscular dystrophy sarcoglycan @ 0.8
brody > other specified myotonic disorders @ 0.6
rippling muscle > other specified myopathies @ 0.8
tubular aggregate > other specified myopathies @ 0.8
nonaka > other specified myopathies @ 0.8
gne myopathy > other specified myopathies @ 0.8
cytoplasmic body > other specified myopathies @ 0.7
narcolepsy type 1 > narcolepsy with cataplexy @ 0.95
narcolepsy type 2 > narcolepsy without cataplexy @ 0.95
dopa responsive > genetic torsion dystonia @ 0.85
lubag > genetic torsion dystonia @ 0.7
dyt1 > genetic torsion dystonia @ 0.95
neuroferritinopathy > other specified degenerative diseases of basal ganglia @ 0.8
kufor rakeb > other specified degenerative diseases of basal ganglia @ 0.8
mcleod > other chorea @ 0.5
ohtahara > other epilepsy
ohtahara > other generalized epilepsy @ 0.7
early infantile epileptic encephalopathy > other generalized epilepsy
early infantile epileptic encephalopathy > other epilepsy @ 0.6
jeavons > generalized idiopathic epilepsy @ 0.6
baltic myoclonus > generalized idiopathic epilepsy @ 0.8
gelastic > localization-related focal partial symptomatic epilepsy with complex partial seizures @ 0.6
paraneoplastic cerebellar > paraneoplastic neuromyopathy
susac > other encephalopathy @ 0.6
hashimoto encephalopathy > other encephalopathy @ 0.6
radiation encephalopathy > other encephalopathy @ 0.6
gerstmann's syndrome > other symbolic dysfunctions @ 0.5
nervous endemic cretinism > congenital iodine-deficiency syndrome neurological in: icd10cm
goitrous cretin > congenital iodine-deficiency syndrome unspecified in: icd10cm
cretinoid dwarfism > congenital iodine-deficiency syndrome unspecified in: icd10cm
derbyshire neck > iodine-deficiency related diffuse goiter in: icd10cm
endemic colloid goiter > iodine-deficiency related diffuse goiter in: icd10cm
endemic nodular goiter > iodine-deficiency related multinodular goiter in: icd10cm
goiter of newborn nontoxic > congenital hypothyroidism with diffuse goiter in: icd10cm
tsh resistance > congenital hypothyroidism without goiter in: icd10cm
amiodarone hypothyroidism > hypothyroidism due to medicaments in: icd10cm
lithium-induced hypothyroidism > hypothyroidism due to medicaments in: icd10cm
iodine-induced hypothyroidism > hypothyroidism due to medicaments in: icd10cm
radiation thyroid failure > hypothyroidism due to medicaments in: icd10cm
primary atrophic hypothyroidism > atrophy of thyroid in: icd10cm
thyroid fibrosis with atrophy > atrophy of thyroid in: icd10cm
hypothyroid coma > myxedema coma in: icd10cm
myxoedematous crisis > myxedema coma in: icd10cm
central hypothyroidism > other specified hypothyroidism in: icd10cm
secondary hypothyroidism > other specified hypothyroidism in: icd10cm
pituitary hypothyroidism > other specified hypothyroidism in: icd10cm
hypothalamic hypothyroidism > other specified hypothyroidism in: icd10cm
isolated thyrotropin deficiency > other specified hypothyroidism in: icd10cm
consumptive hypothyroidism > other specified hypothyroidism in: icd10cm
borderline underactive thyroid > other specified hypothyroidism in: icd10cm
puberty goiter > nontoxic diffuse goiter in: icd10cm
hyperplasia of thyroid > nontoxic diffuse goiter in: icd10cm
struma > nontoxic diffuse goiter in: icd10cm
incidentaloma thyroid > nontoxic single thyroid nodule in: icd10cm
polynodular goiter > nontoxic multinodular goiter in: icd10cm
retrosternal goiter > other specified nontoxic goiter in: icd10cm
intrathoracic goiter > other specified nontoxic goiter in: icd10cm
mediastinal goiter > other specified nontoxic goiter in: icd10cm
wandering goiter > other specified nontoxic goiter in: icd10cm
marsh's disease > thyrotoxicosis with diffuse goiter in: icd10cm
autoimmune hyperthyroidism > thyrotoxicosis with diffuse goiter in: icd10cm
autonomously functioning thyroid nodule > thyrotoxicosis with toxic single thyroid nodule in: icd10cm
plummer adenoma > thyrotoxicosis with toxic single thyroid nodule in: icd10cm
goetsch disease > thyrotoxicosis with toxic single thyroid nodule in: icd10cm
lingual thyroid thyrotoxicosis > thyrotoxicosis from ectopic thyroid tissue in: icd10cm
taking too much thyroid hormone > thyrotoxicosis factitia in: icd10cm
hamburger thyrotoxicosis > thyrotoxicosis factitia in: icd10cm
exogenous thyrotoxicosis > thyrotoxicosis factitia in: icd10cm
amiodarone-induced thyrotoxicosis > other thyrotoxicosis in: icd10cm
thyrocardiac > thyrotoxicosis unspecified in: icd10cm
infectious thyroiditis > acute thyroiditis in: icd10cm
bacterial thyroiditis > acute thyroiditis in: icd10cm
quervain's thyroid > subacute thyroiditis in: icd10cm
painless thyroiditis > chronic thyroiditis with transient thyrotoxicosis in: icd10cm
silent thyroiditis > chronic thyroiditis with transient thyrotoxicosis in: icd10cm
lymphomatous thyroiditis > autoimmune thyroiditis in: icd10cm
ord thyroiditis > autoimmune thyroiditis in: icd10cm
interferon thyroiditis > drug-induced thyroiditis in: icd10cm
iatrogenic thyroiditis > drug-induced thyroiditis in: icd10cm
woody thyroid > other chronic thyroiditis in: icd10cm
iron-hard thyroid > other chronic thyroiditis in: icd10cm
medullary hyperplasia of thyroid > hypersecretion of calcitonin in: icd10cm
organification defect thyroid > dyshormogenetic goiter in: icd10cm
thyroglobulin synthesis defect > dyshormogenetic goiter in: icd10cm
iodide trapping defect > dyshormogenetic goiter in: icd10cm
nonthyroidal illness syndrome > sick-euthyroid syndrome in: icd10cm
sbp2 deficiency thyroid > other specified disorders of thyroid in: icd10cm
thyropathy > disorder of thyroid unspecified in: icd10cm
insulin overdose low sugar > drug-induced hypoglycemia without coma in: icd10cm
iatrogenic hypoglycemia > drug-induced hypoglycemia without coma in: icd10cm
hypoglycemia from medication > drug-induced hypoglycemia without coma in: icd10cm
abcc8 hyperinsulinism > other hypoglycemia in: icd10cm
postprandial hypoglycemia > other hypoglycemia in: icd10cm
fasting hypoglycemia > other hypoglycemia in: icd10cm
sugar crash > hypoglycemia unspecified in: icd10cm
alpha cell hyperplasia of pancreas > increased secretion of glucagon in: icd10cm
hyperglucagonemia > increased secretion of glucagon in: icd10cm
somatostatinoma syndrome > other specified disorders of pancreatic internal secretion in: icd10cm
vipoma syndrome > other specified disorders of pancreatic internal secretion in: icd10cm
congenital isolated hypoparathyroidism > idiopathic hypoparathyroidism in: icd10cm
primary hypoparathyroidism > idiopathic hypoparathyroidism in: icd10cm
ippsd > pseudohypoparathyroidism in: icd10cm
acrodysostosis with hormone resistance > pseudohypoparathyroidism in: icd10cm
brachymetacarpal dwarfism > pseudohypoparathyroidism in: icd10cm
calcium-sensing receptor gain of function > autosomal dominant hypocalcemia in: icd10cm
familial hypercalciuric hypocalcemia > autosomal dominant hypocalcemia in: icd10cm
gna11 hypocalcemia > autosomal dominant hypocalcemia in: icd10cm
anti-parathyroid antibodies > autoimmune hypoparathyroidism in: icd10cm
barakat syndrome > other specified hypoparathyroidism due to impaired parathyroid hormone secretion in: icd10cm
hdr syndrome > other specified hypoparathyroidism due to impaired parathyroid hormone secretion in: icd10cm
hypoparathyroidism-deafness-renal dysplasia > other specified hypoparathyroidism due to impaired parathyroid hormone secretion in: icd10cm
parathyroprival tetany > hypoparathyroidism unspecified in: icd10cm
parathyroid adenoma hyperparathyroidism > primary hyperparathyroidism in: icd10cm
fibrocystic osteitis generalized > primary hyperparathyroidism in: icd10cm
autonomous hyperparathyroidism > other hyperparathyroidism in: icd10cm
parathyroid crisis > other specified disorders of parathyroid gland in: icd10cm
pituitary giant > acromegaly and pituitary gigantism in: icd10cm
hypersomatotropism > acromegaly and pituitary gigantism in: icd10cm
launois syndrome > acromegaly and pituitary gigantism in: icd10cm
eosinophil adenoma syndrome > acromegaly and pituitary gigantism in: icd10cm
hyperpituitarism with giant growth > acromegaly and pituitary gigantism in: icd10cm
gonadotropin-dependent precocious puberty > other hyperfunction of pituitary gland in: icd10cm
gonadotropin-secreting adenoma hyperfunction > other hyperfunction of pituitary gland in: icd10cm
premature puberty of brain origin > other hyperfunction of pituitary gland in: icd10cm
ateliosis > hypopituitarism in: icd10cm
panhypopituitary short stature > hypopituitarism in: icd10cm
houssay's syndrome > hypopituitarism in: icd10cm
prolactin deficiency > hypopituitarism in: icd10cm
water diabetes > diabetes insipidus in: icd10cm
central di > diabetes insipidus in: icd10cm
rohhad syndrome > hypothalamic dysfunction in: icd10cm
neurogenic hypernatremia > hypothalamic dysfunction in: icd10cm
lymphocytic hypophysitis > other disorders of pituitary gland in: icd10cm
sella turcica syndrome > other disorders of pituitary gland in: icd10cm
atrophy of pituitary > other disorders of pituitary gland in: icd10cm
pituitary microinfarct > other disorders of pituitary gland in: icd10cm
pars intermedia cyst > other disorders of pituitary gland in: icd10cm
pituitary granuloma > other disorders of pituitary gland in: icd10cm
ballooned sella > other disorders of pituitary gland in: icd10cm
pituitary enlargement after adrenalectomy > nelson's syndrome in: icd10cm
iatrogenic cushing > drug-induced cushing's syndrome in: icd10cm
steroid moon face > drug-induced cushing's syndrome in: icd10cm
steroid-induced cushingoid > drug-induced cushing's syndrome in: icd10cm
paraneoplastic cushing > ectopic ACTH syndrome in: icd10cm
drinkers' cushing > alcohol-induced pseudo-cushing's syndrome in: icd10cm
adrenal cushing > other cushing's syndrome in: icd10cm
acth-independent cushing syndrome > other cushing's syndrome in: icd10cm
food-dependent cushing > other cushing's syndrome in: icd10cm
subclinical cushing > other cushing's syndrome in: icd10cm
hypercorticalism > cushing's syndrome unspecified in: icd10cm
prader-gurtner syndrome > congenital adrenogenital disorders associated with enzyme deficiency in: icd10cm
adrenal virilism enzyme defect > congenital adrenogenital disorders associated with enzyme deficiency in: icd10cm
fibiger-debre-von gierke > congenital adrenogenital disorders associated with enzyme deficiency in: icd10cm
p450scc deficiency > congenital adrenogenital disorders associated with enzyme deficiency in: icd10cm
wilkins disease > congenital adrenogenital disorders associated with enzyme deficiency in: icd10cm
apert-gallais syndrome > other adrenogenital disorders in: icd10cm
cooke-apert-gallais > other adrenogenital disorders in: icd10cm
conn adenoma > conn's syndrome in: icd10cm
familial hyperaldosteronism type ii > other primary hyperaldosteronism in: icd10cm
familial hyperaldosteronism type iii > other primary hyperaldosteronism in: icd10cm
renin-secreting tumor aldosteronism > secondary hyperaldosteronism in: icd10cm
hyperadrenia > other adrenocortical overactivity in: icd10cm
melanosis suprarenale > primary adrenocortical insufficiency in: icd10cm
melasma addisonii > primary adrenocortical insufficiency in: icd10cm
acute adrenal failure > addisonian crisis in: icd10cm
steroid withdrawal adrenal insufficiency > drug-induced adrenocortical insufficiency in: icd10cm
iatrogenic adrenal insufficiency > drug-induced adrenocortical insufficiency in: icd10cm
hypoaldosteronism > other adrenocortical insufficiency in: icd10cm
isolated hypoaldosteronism > other adrenocortical insufficiency in: icd10cm
aldosterone synthase deficiency > other adrenocortical insufficiency in: icd10cm
secondary adrenal insufficiency > other adrenocortical insufficiency in: icd10cm
visser-cost syndrome > other adrenocortical insufficiency in: icd10cm
hyporeninemic hypoaldosteronism > other adrenocortical insufficiency in: icd10cm
18-hydroxylase deficiency > other adrenocortical insufficiency in: icd10cm
apoplexy of adrenal > other adrenocortical insufficiency in: icd10cm
tertiary adrenal insufficiency > other adrenocortical insufficiency in: icd10cm
adrenal gland infarct > other adrenocortical insufficiency in: icd10cm
bernard-sergent syndrome > unspecified adrenocortical insufficiency in: icd10cm
hyperadrenalinemia > adrenomedullary hyperfunction in: icd10cm
fibrosis of adrenal > other specified disorders of adrenal gland in: icd10cm
adrenal atrophy acquired > other specified disorders of adrenal gland in: icd10cm
adrenalitis > other specified disorders of adrenal gland in: icd10cm
adrenal nodule nonfunctioning > other specified disorders of adrenal gland in: icd10cm
adrenal nodularity > other specified disorders of adrenal gland in: icd10cm
suprarenal mass > other specified disorders of adrenal gland in: icd10cm
microcystic ovary > polycystic ovarian syndrome in: icd10cm
early menopause with hot flashes > symptomatic premature menopause in: icd10cm
menopause before forty > asymptomatic premature menopause in: icd10cm
ovarian hypogonadism > other primary ovarian failure in: icd10cm
hypoestrogenism > other primary ovarian failure in: icd10cm
hypo-ovarianism > other primary ovarian failure in: icd10cm
luteal phase defect > other ovarian dysfunction in: icd10cm
luteal insufficiency > other ovarian dysfunction in: icd10cm
overproduction of testosterone > testicular hyperfunction in: icd10cm
late-onset hypogonadism > testicular hypofunction in: icd10cm
lh receptor inactivation > testicular hypofunction in: icd10cm
17-ketosteroid reductase deficiency > testicular hypofunction in: icd10cm
testicular failure to make sperm hormone > other testicular dysfunction in: icd10cm
germ cell dysfunction testis > other testicular dysfunction in: icd10cm
sexual infantilism > delayed puberty in: icd10cm
kosenow-sinios > delayed puberty in: icd10cm
isosexual precocity > precocious puberty in: icd10cm
premature menarche > precocious puberty in: icd10cm
early breast development > other disorders of puberty in: icd10cm
breast buds in toddler > other disorders of puberty in: icd10cm
candidiasis-endocrinopathy > autoimmune polyglandular failure in: icd10cm
aps type 2 thyroid and addison > autoimmune polyglandular failure in: icd10cm
aire deficiency > autoimmune polyglandular failure in: icd10cm
polyendocrinopathy candidiasis ectodermal dystrophy > autoimmune polyglandular failure in: icd10cm
multiple endocrine hyperfunction > polyglandular hyperfunction in: icd10cm
pituitary parathyroid pancreas adenomatosis > multiple endocrine neoplasia type I in: icd10cm
medullary thyroid cancer with pheochromocytoma and hyperparathyroidism > multiple endocrine neoplasia type IIA in: icd10cm
men 2 > multiple endocrine neoplasia type IIA in: icd10cm
men 3 > multiple endocrine neoplasia type IIB in: icd10cm
williams-pollock syndrome > multiple endocrine neoplasia type IIB in: icd10cm
gorlin-vickers > multiple endocrine neoplasia type IIB in: icd10cm
suppuration of thymus > abscess of thymus in: icd10cm
argentaffinoma syndrome > carcinoid syndrome in: icd10cm
serotonin-secreting tumor flushing > carcinoid syndrome in: icd10cm
carcinoid tricuspid > carcinoid heart syndrome in: icd10cm
carcinoid endocardial fibrosis > carcinoid heart syndrome in: icd10cm
cholecystokinin excess > other hypersecretion of intestinal hormones in: icd10cm
ectopic hyperparathyroidism > ectopic hormone secretion in: icd10cm
paraneoplastic endocrinopathy > ectopic hormone secretion in: icd10cm
familial short stature > constitutional short stature in: icd10cm
laron > insulin-like growth factor-1 resistance in: icd10cm
growth hormone insensitivity syndrome > insulin-like growth factor-1 resistance in: icd10cm
gh receptor deficiency > insulin-like growth factor-1 resistance in: icd10cm
pituitary dwarfism ii > insulin-like growth factor-1 resistance in: icd10cm
iss short stature homeobox > other genetic causes of short stature in: icd10cm
npr2 short stature > other genetic causes of short stature in: icd10cm
igfals short stature > other genetic causes of short stature in: icd10cm
psychosocial short stature > other short stature due to endocrine disorder in: icd10cm
deprivation dwarfism > other short stature due to endocrine disorder in: icd10cm
emotional deprivation growth failure > other short stature due to endocrine disorder in: icd10cm
endocrine dwarfism > other short stature due to endocrine disorder in: icd10cm
tall child excessive height > constitutional tall stature in: icd10cm
androgen receptor deficiency > androgen insensitivity syndrome unspecified in: icd10cm
feminizing testis > complete androgen insensitivity syndrome in: icd10cm
incomplete testicular feminization > partial androgen insensitivity syndrome in: icd10cm
mild androgen insensitivity > partial androgen insensitivity syndrome in: icd10cm
endocrinopathy > endocrine disorder unspecified in: icd10cm
glandular disorder > endocrine disorder unspecified in: icd10cm
sugar baby malnutrition > kwashiorkor in: icd10cm
infantile atrophy > nutritional marasmus in: icd10cm
parrot's atrophy > nutritional marasmus in: icd10cm
severe undernutrition > unspecified severe protein-calorie malnutrition in: icd10cm
inanition edema > unspecified severe protein-calorie malnutrition in: icd10cm
war edema > unspecified severe protein-calorie malnutrition in: icd10cm
underfed > unspecified protein-calorie malnutrition in: icd10cm
nutritional keratomalacia > vitamin A deficiency with keratomalacia in: icd10cm
nutritional night blindness > vitamin A deficiency with night blindness in: icd10cm
phrynoderma > other manifestations of vitamin A deficiency in: icd10cm
follicular keratosis vitamin a deficiency > other manifestations of vitamin A deficiency in: icd10cm
avitaminosis a > vitamin A deficiency unspecified in: icd10cm
thiamine heart failure > wet beriberi in: icd10cm
alcoholic polioencephalitis > wernicke's encephalopathy in: icd10cm
asturian leprosy > niacin deficiency pellagra in: icd10cm
mal de la rosa > niacin deficiency pellagra in: icd10cm
oro-oculo-genital syndrome > riboflavin deficiency in: icd10cm
perleche from riboflavin lack > riboflavin deficiency in: icd10cm
pyridoxal deficiency > pyridoxine deficiency in: icd10cm
pyridoxamine deficiency > pyridoxine deficiency in: icd10cm
vitamin b7 deficiency > deficiency of other specified B group vitamins in: icd10cm
vitamin b5 deficiency > deficiency of other specified B group vitamins in: icd10cm
vitamin b12 neuropathy > deficiency of other specified B group vitamins in: icd10cm
egg-white injury > deficiency of other specified B group vitamins in: icd10cm
hypovitaminosis b > vitamin B deficiency unspecified in: icd10cm
sailors' gum bleeding > ascorbic acid deficiency in: icd10cm
glisson disease > rickets active in: icd10cm
english disease bones > rickets active in: icd10cm
vitamin d deficiency rickets > rickets active in: icd10cm
calciferol deficiency > vitamin D deficiency unspecified in: icd10cm
aved > deficiency of vitamin E in: icd10cm
alpha-tocopherol transfer protein deficiency > deficiency of vitamin E in: icd10cm
phytonadione deficiency > deficiency of vitamin K in: icd10cm
hypovitaminosis k > deficiency of vitamin K in: icd10cm
choline deficiency > deficiency of other vitamins in: icd10cm
avitaminosis > vitamin deficiency unspecified in: icd10cm
hypovitaminosis > vitamin deficiency unspecified in: icd10cm
not enough calcium in diet > dietary calcium deficiency in: icd10cm
calcipenia nutritional > dietary calcium deficiency in: icd10cm
low zinc from poor diet > dietary zinc deficiency in: icd10cm
iron depletion > iron deficiency in: icd10cm
hyposiderinemia > iron deficiency in: icd10cm
dietary lack of magnesium > magnesium deficiency in: icd10cm
potassium dietary deficiency > deficiency of other specified nutrient elements in: icd10cm
boron deficiency > deficiency of other specified nutrient elements in: icd10cm
omega-3 deficiency > essential fatty acid deficiency in: icd10cm
unbalanced diet > imbalance of constituents of food intake in: icd10cm
lopsided diet > imbalance of constituents of food intake in: icd10cm
diet imbalance > imbalance of constituents of food intake in: icd10cm
protein-poor diet > other specified nutritional deficiencies in: icd10cm
lipotropic deficiency > other specified nutritional deficiencies in: icd10cm
nutritional cardiomyopathy > nutritional deficiency unspecified in: icd10cm
dystrophy due to malnutrition > nutritional deficiency unspecified in: icd10cm
deficient diet > nutritional deficiency unspecified in: icd10cm
rachitic bowlegs late > sequelae of rickets in: icd10cm
healed rickets > sequelae of rickets in: icd10cm
rachitic deformity old > sequelae of rickets in: icd10cm
kyphosis rachitic > sequelae of rickets in: icd10cm
bowing of legs from old rickets > sequelae of rickets in: icd10cm
after-effects of starvation > sequelae of protein-calorie malnutrition in: icd10cm
late effect of beriberi > sequelae of other nutritional deficiencies in: icd10cm
dunlop apron belly > localized adiposity in: icd10cm
abdominal apron fat > localized adiposity in: icd10cm
fatty apron > localized adiposity in: icd10cm
exogenous obesity > other obesity due to excess calories in: icd10cm
dietary obesity > other obesity due to excess calories in: icd10cm
antipsychotic-induced obesity > drug-induced obesity in: icd10cm
medication-related obesity > drug-induced obesity in: icd10cm
pickwick syndrome > morbid (severe) obesity with alveolar hypoventilation in: icd10cm
pre-obesity > overweight in: icd10cm
endogenous obesity > other obesity not elsewhere classified in: icd10cm
glandular obesity > other obesity not elsewhere classified in: icd10cm
familial obesity > other obesity not elsewhere classified in: icd10cm
endocrine obesity > other obesity not elsewhere classified in: icd10cm
constitutional obesity > other obesity not elsewhere classified in: icd10cm
fatness > obesity unspecified in: icd10cm
vitamin a poisoning chronic > hypervitaminosis A in: icd10cm
retinol excess > hypervitaminosis A in: icd10cm
yellow palms from carrots > hypercarotenemia in: icd10cm
xanthosis cutis carotene > hypercarotenemia in: icd10cm
lycopenemia > hypercarotenemia in: icd10cm
pyridoxine toxicity > megavitamin-B6 syndrome in: icd10cm
vitamin d intoxication > hypervitaminosis D in: icd10cm
calciferol excess > hypervitaminosis D in: icd10cm
excess vitamin intake > other specified hyperalimentation in: icd10cm
hyperalimentation > other specified hyperalimentation in: icd10cm
late effect of vitamin excess > sequelae of hyperalimentation in: icd10cm
refeeding late effect > sequelae of hyperalimentation in: icd10cm
maternal phenylketonuria syndrome > other hyperphenylalaninemias in: icd10cm
non-pku mild hyperphenylalaninemia > other hyperphenylalaninemias in: icd10cm
atypical pku > other hyperphenylalaninemias in: icd10cm
pku type ii > other hyperphenylalaninemias in: icd10cm
primapterinuria > other hyperphenylalaninemias in: icd10cm
tyrosinosis phenylalaninemia transient > other hyperphenylalaninemias in: icd10cm
hawkinsinuria type > tyrosinemia in: icd10cm
hawkinsinuria > other disorders of tyrosine metabolism in: icd10cm
black cartilage disease > other disorders of tyrosine metabolism in: icd10cm
gpr143 > x-linked ocular albinism in: icd10cm
forsius-eriksson albinism > other ocular albinism in: icd10cm
ocular albinism with deafness > other ocular albinism in: icd10cm
brown ocular albinism > other ocular albinism in: icd10cm
complete albinism > tyrosinase negative oculocutaneous albinism in: icd10cm
oca2 > tyrosinase positive oculocutaneous albinism in: icd10cm
oca type 2 > tyrosinase positive oculocutaneous albinism in: icd10cm
oca3 albinism > other oculocutaneous albinism in: icd10cm
oca4 > other oculocutaneous albinism in: icd10cm
oca type 6 > other oculocutaneous albinism in: icd10cm
platinum albinism > other oculocutaneous albinism in: icd10cm
yellow mutant albinism > other oculocutaneous albinism in: icd10cm
giant granule leukocytes albinism > chediak-higashi syndrome in: icd10cm
steinbrinck granulation anomaly > chediak-higashi syndrome in: icd10cm
albinism with bleeding tendency > hermansky-pudlak syndrome in: icd10cm
griscelli syndrome > other albinism with hematologic abnormality in: icd10cm
silvery hair immunodeficiency > other albinism with hematologic abnormality in: icd10cm
mapbpip deficiency albinism > other albinism with hematologic abnormality in: icd10cm
white forelock > other specified albinism in: icd10cm
partial albinism > other specified albinism in: icd10cm
cutaneous albinism > other specified albinism in: icd10cm
tietz syndrome pigment > other specified albinism in: icd10cm
bads syndrome > other specified albinism in: icd10cm
congenital leucoderma > albinism unspecified in: icd10cm
carnosinemia > other disorders of histidine metabolism in: icd10cm
drummond syndrome > disorders of tryptophan metabolism in: icd10cm
knapp-komrower syndrome > disorders of tryptophan metabolism in: icd10cm
indolylacroyl glycinuria > disorders of tryptophan metabolism in: icd10cm
kynureninuria > disorders of tryptophan metabolism in: icd10cm
tyrosine hydroxylase deficiency > other disorders of aromatic amino-acid metabolism in: icd10cm
vmat2 deficiency > other disorders of aromatic amino-acid metabolism in: icd10cm
norepinephrine deficiency congenital > other disorders of aromatic amino-acid metabolism in: icd10cm
branched-chain alpha-keto acid dehydrogenase > maple-syrup-urine disease in: icd10cm
leucine encephalopathy > maple-syrup-urine disease in: icd10cm
menkes syndrome urine > maple-syrup-urine disease in: icd10cm
dihydrolipoamide branched-chain transacylase > maple-syrup-urine disease in: icd10cm
odor of sweaty feet > isovaleric acidemia in: icd10cm
costeff > 3-methylglutaconic aciduria in: icd10cm
optic atrophy plus syndrome costeff > 3-methylglutaconic aciduria in: icd10cm
auh deficiency > 3-methylglutaconic aciduria in: icd10cm
opa3 deficiency > 3-methylglutaconic aciduria in: icd10cm
dilated cardiomyopathy with ataxia syndrome > 3-methylglutaconic aciduria in: icd10cm
serac1 > 3-methylglutaconic aciduria in: icd10cm
2-methylbutyryl glycinuria > other branched-chain organic acidurias in: icd10cm
hibch deficiency > other branched-chain organic acidurias in: icd10cm
sbcad deficiency > other branched-chain organic acidurias in: icd10cm
3-hydroxyisobutyryl-coa hydrolase > other branched-chain organic acidurias in: icd10cm
cobalamin b disease > methylmalonic acidemia in: icd10cm
methylmalonyl-coa epimerase > methylmalonic acidemia in: icd10cm
mmaa > methylmalonic acidemia in: icd10cm
adenosylcobalamin synthesis defect > methylmalonic acidemia in: icd10cm
ketotic hyperglycinemia > propionic acidemia in: icd10cm
cmamma > other disorders of propionate metabolism in: icd10cm
leucine metabolism disorder > other disorders of branched-chain amino-acid metabolism in: icd10cm
isoleucine disorder > other disorders of branched-chain amino-acid metabolism in: icd10cm
acadm > medium chain acyl CoA dehydrogenase deficiency in: icd10cm
glutaric aciduria type iia > glutaric aciduria type II in: icd10cm
etfdh > glutaric aciduria type II in: icd10cm
lchad deficiency > other disorders of fatty-acid oxidation in: icd10cm
carnitine-acylcarnitine translocase deficiency > other disorders of fatty-acid oxidation in: icd10cm
cpt i deficiency > other disorders of fatty-acid oxidation in: icd10cm
cact deficiency > other disorders of fatty-acid oxidation in: icd10cm
mckat > other disorders of fatty-acid oxidation in: icd10cm
carnitine palmitoyltransferase i > other disorders of fatty-acid oxidation in: icd10cm
medium-chain 3-ketoacyl-coa thiolase > other disorders of fatty-acid oxidation in: icd10cm
acyl-coa dehydrogenase 9 > other disorders of fatty-acid oxidation in: icd10cm
beta-ketothiolase deficiency > disorders of ketone metabolism in: icd10cm
succinyl-coa:3-oxoacid transferase > disorders of ketone metabolism in: icd10cm
mitochondrial acetoacetyl-coa thiolase deficiency > disorders of ketone metabolism in: icd10cm
alpha-methylacetoacetic aciduria > disorders of ketone metabolism in: icd10cm
mct1 deficiency > disorders of ketone metabolism in: icd10cm
hmgcs2 > disorders of ketone metabolism in: icd10cm
3-oxoacid coa transferase > disorders of ketone metabolism in: icd10cm
elovl > other disorders of fatty-acid metabolism in: icd10cm
valproate carnitine deficiency > iatrogenic carnitine deficiency in: icd10cm
peroxisomopathy > peroxisomal disorder unspecified in: icd10cm
connatal ald > neonatal adrenoleukodystrophy in: icd10cm
heimler > other disorders of peroxisome biogenesis in: icd10cm
pex disorder > other disorders of peroxisome biogenesis in: icd10cm
infantile phytanic acid storage > other disorders of peroxisome biogenesis in: icd10cm
d-bifunctional protein deficiency > other group 2 peroxisomal disorders in: icd10cm
acyl-coa oxidase deficiency > other group 2 peroxisomal disorders in: icd10cm
acox1 > other group 2 peroxisomal disorders in: icd10cm
peroxisomal acyl-coa oxidase > other group 2 peroxisomal disorders in: icd10cm
bifunctional enzyme deficiency > other group 2 peroxisomal disorders in: icd10cm
dbp deficiency > other group 2 peroxisomal disorders in: icd10cm
amacr > other group 2 peroxisomal disorders in: icd10cm
sterol carrier protein x > other group 2 peroxisomal disorders in: icd10cm
alkyl-dhap synthase > rhizomelic chondrodysplasia punctata in: icd10cm
pseudo-zellweger > zellweger-like syndrome in: icd10cm
peroxisomal thiolase deficiency > zellweger-like syndrome in: icd10cm
acbd5 > other peroxisomal disorders in: icd10cm
cystine-lysinuria > cystinuria in: icd10cm
cystine urolithiasis > cystinuria in: icd10cm
lowe-terrey-maclachlan > lowe's syndrome in: icd10cm
cystine crystals in cornea > cystinosis in: icd10cm
familial protein intolerance > other disorders of amino-acid transport in: icd10cm
glutamate-aspartate transport defect > other disorders of amino-acid transport in: icd10cm
homocystinemia > homocystinuria in: icd10cm
hyperhomocystinuria > homocystinuria in: icd10cm
mat i/iii deficiency > other disorders of sulfur-bearing amino-acid metabolism in: icd10cm
adenosine kinase deficiency > other disorders of sulfur-bearing amino-acid metabolism in: icd10cm
ahcy deficiency > other disorders of sulfur-bearing amino-acid metabolism in: icd10cm
arg1 > argininemia in: icd10cm
ass1 > citrullinemia in: icd10cm
carbamoyl phosphate synthetase deficiency > other disorders of urea cycle metabolism in: icd10cm
nags deficiency > other disorders of urea cycle metabolism in: icd10cm
n-acetylglutamate synthase > other disorders of urea cycle metabolism in: icd10cm
carbonic anhydrase va deficiency > other disorders of urea cycle metabolism in: icd10cm
carbamyl phosphate synthase > other disorders of urea cycle metabolism in: icd10cm
ca5a > other disorders of urea cycle metabolism in: icd10cm
gcdh > disorders of lysine and hydroxylysine metabolism in: icd10cm
lysinemia > disorders of lysine and hydroxylysine metabolism in: icd10cm
dhtkd1 > disorders of lysine and hydroxylysine metabolism in: icd10cm
ornt1 > disorders of ornithine metabolism in: icd10cm
glycine cleavage > non-ketotic hyperglycinemia in: icd10cm
gldc > non-ketotic hyperglycinemia in: icd10cm
stale fish smell body > trimethylaminuria in: icd10cm
alanine-glyoxylate aminotransferase > primary hyperoxaluria type 1 in: icd10cm
agxt > primary hyperoxaluria type 1 in: icd10cm
glycolic aciduria > primary hyperoxaluria type 1 in: icd10cm
d-glyceric dehydrogenase hyperoxaluria > other specified primary hyperoxaluria in: icd10cm
grhpr > other specified primary hyperoxaluria in: icd10cm
ph2 > other specified primary hyperoxaluria in: icd10cm
ph3 > other specified primary hyperoxaluria in: icd10cm
hyperoxaluria after bowel resection > enteric hyperoxaluria in: icd10cm
too much oxalate eaten > dietary hyperoxaluria in: icd10cm
hyperglycinuria > other disorders of glycine metabolism in: icd10cm
dimethylglycine dehydrogenase > other disorders of glycine metabolism in: icd10cm
sarcosine dehydrogenase > other disorders of glycine metabolism in: icd10cm
hyperbeta-alaninemia > other specified disorders of amino-acid metabolism in: icd10cm
d-2-hydroxyglutaric > other specified disorders of amino-acid metabolism in: icd10cm
pyroglutamic acidemia > other specified disorders of amino-acid metabolism in: icd10cm
inborn error of amino acids > disorder of amino-acid metabolism unspecified in: icd10cm
acquired lactase loss > secondary lactase deficiency in: icd10cm
adult-type hypolactasia > other lactose intolerance in: icd10cm
durand syndrome lactose > other lactose intolerance in: icd10cm
adult lactase deficiency > other lactose intolerance in: icd10cm
hypolactasia > lactose intolerance unspecified in: icd10cm
g6pc > von gierke disease in: icd10cm
glucose-6-phosphate translocase > von gierke disease in: icd10cm
gaa > pompe disease in: icd10cm
lysosomal alpha glucosidase > pompe disease in: icd10cm
myophosphorylase > mcardle disease in: icd10cm
pygm > mcardle disease in: icd10cm
muscle phosphorylase > mcardle disease in: icd10cm
gsd iib > lysosome-associated membrane protein 2 deficiency in: icd10cm
glycogen storage type iib > lysosome-associated membrane protein 2 deficiency in: icd10cm
adult polyglucosan body > other glycogen storage disease in: icd10cm
phka2 > other glycogen storage disease in: icd10cm
beta-enolase > other glycogen storage disease in: icd10cm
phosphoglucomutase muscle > other glycogen storage disease in: icd10cm
antopol > other glycogen storage disease in: icd10cm
glycogenosis type ix > other glycogen storage disease in: icd10cm
muscle glycogenosis > glycogen storage disease unspecified in: icd10cm
ketohexokinase > essential fructosuria in: icd10cm
hexosediphosphatase > other disorders of fructose metabolism in: icd10cm
galactosuria > other disorders of galactose metabolism in: icd10cm
galm > other disorders of galactose metabolism in: icd10cm
sucrase deficiency > sucrase-isomaltase deficiency in: icd10cm
disaccharidase deficiency sucrose > sucrase-isomaltase deficiency in: icd10cm
trehalase > other disorders of intestinal carbohydrate absorption in: icd10cm
sorbitol malabsorption > other disorders of intestinal carbohydrate absorption in: icd10cm
carbohydrate intolerance intestinal > other disorders of intestinal carbohydrate absorption in: icd10cm
saccharose malabsorption > other disorders of intestinal carbohydrate absorption in: icd10cm
mushroom sugar intolerance > other disorders of intestinal carbohydrate absorption in: icd10cm
monosaccharide intolerance > other disorders of intestinal carbohydrate absorption in: icd10cm
pdha1 > disorders of pyruvate metabolism and gluconeogenesis in: icd10cm
pdhc > disorders of pyruvate metabolism and gluconeogenesis in: icd10cm
lipoic acid synthetase > disorders of pyruvate metabolism and gluconeogenesis in: icd10cm
thiamine pyrophosphokinase > disorders of pyruvate metabolism and gluconeogenesis in: icd10cm
dyt9 choreoathetosis > glucose transporter protein type 1 deficiency in: icd10cm
diabetes innocens > other disorders of glucose transport in: icd10cm
renal diabetes sugar > other disorders of glucose transport in: icd10cm
glut10 > other disorders of glucose transport in: icd10cm
ribose-5-phosphate isomerase > other specified disorders of carbohydrate metabolism in: icd10cm
glycerol kinase deficiency > other specified disorders of carbohydrate metabolism in: icd10cm
hyperglycerolemia > other specified disorders of carbohydrate metabolism in: icd10cm
mellituria > other specified disorders of carbohydrate metabolism in: icd10cm
triosephosphate > other specified disorders of carbohydrate metabolism in: icd10cm
sedoheptulokinase > other specified disorders of carbohydrate metabolism in: icd10cm
hexosaminidase a and b > sandhoff disease in: icd10cm
gm2 gangliosidosis type ii > sandhoff disease in: icd10cm
gm2 activator > other gm2 gangliosidosis in: icd10cm
gm2a > other gm2 gangliosidosis in: icd10cm
late onset gm2 > other gm2 gangliosidosis in: icd10cm
mucolipin > mucolipidosis iv in: icd10cm
norman-landing > other gangliosidosis in: icd10cm
glb1 > other gangliosidosis in: icd10cm
familial neurovisceral lipidosis > other gangliosidosis in: icd10cm
beta galactosidase deficiency > other gangliosidosis in: icd10cm
gm3 synthase > other gangliosidosis in: icd10cm
alpha-galactosidase a > fabry (-anderson) disease in: icd10cm
glycosphingolipidosis > fabry (-anderson) disease in: icd10cm
hereditary dystopic lipidosis > fabry (-anderson) disease in: icd10cm
gba > gaucher disease in: icd10cm
glucosylceramidase > gaucher disease in: icd10cm
acid beta-glucosidase > gaucher disease in: icd10cm
saposin a > krabbe disease in: icd10cm
globoid body > krabbe disease in: icd10cm
nova scotia niemann-pick > niemann-pick disease type d in: icd10cm
sphingomyelin lipoidosis > niemann-pick disease unspecified in: icd10cm
arsa > metachromatic leukodystrophy in: icd10cm
cerebroside sulfatase > metachromatic leukodystrophy in: icd10cm
austin type sulfatidosis > sulfatase deficiency in: icd10cm
aplasia axialis extracorticalis > pelizaeus-merzbacher disease in: icd10cm
aspartoacylase > canavan disease in: icd10cm
van bogaert-bertrand > canavan disease in: icd10cm
spongy sclerosis > canavan disease in: icd10cm
canavan-van bogaert > canavan disease in: icd10cm
lipogranulomatosis > other sphingolipidosis in: icd10cm
lactosylceramidosis > other sphingolipidosis in: icd10cm
asah1 > other sphingolipidosis in: icd10cm
tpp1 > neuronal ceroid lipofuscinosis in: icd10cm
hagberg-santavuori > neuronal ceroid lipofuscinosis in: icd10cm
palmitoyl-protein thioesterase 1 > neuronal ceroid lipofuscinosis in: icd10cm
late infantile amaurotic idiocy > neuronal ceroid lipofuscinosis in: icd10cm
cathepsin d > neuronal ceroid lipofuscinosis in: icd10cm
ppt1 > neuronal ceroid lipofuscinosis in: icd10cm
progressive epilepsy mental retardation finnish > neuronal ceroid lipofuscinosis in: icd10cm
sitosterol cerebral cholesterinosis > other lipid storage disorders in: icd10cm
sterol 27-hydroxylase > other lipid storage disorders in: icd10cm
triglyceride storage with ichthyosis > other lipid storage disorders in: icd10cm
pnpla2 > other lipid storage disorders in: icd10cm
primary familial xanthomatosis > other lipid storage disorders in: icd10cm
abdominal adrenal calcification xanthomatosis > other lipid storage disorders in: icd10cm
lipidosis > lipid storage disorder unspecified in: icd10cm
mps 1h > hurler's syndrome in: icd10cm
mps is > scheie's syndrome in: icd10cm
spat-hurler > scheie's syndrome in: icd10cm
mps 1s > scheie's syndrome in: icd10cm
iduronate sulfatase > mucopolysaccharidosis type ii in: icd10cm
galns > morquio a mucopolysaccharidoses in: icd10cm
galactosamine-6-sulfatase > morquio a mucopolysaccharidoses in: icd10cm
eccentro-osteochondrodysplasia > morquio mucopolysaccharidoses unspecified in: icd10cm
osteochondrodystrophia deformans > morquio mucopolysaccharidoses unspecified in: icd10cm
sgsh > sanfilippo mucopolysaccharidoses in: icd10cm
heparitinuria > sanfilippo mucopolysaccharidoses in: icd10cm
heparan n-sulfatase > sanfilippo mucopolysaccharidoses in: icd10cm
alpha-n-acetylglucosaminidase > sanfilippo mucopolysaccharidoses in: icd10cm
gusb > other mucopolysaccharidoses in: icd10cm
mpsps > other mucopolysaccharidoses in: icd10cm
vps33a > other mucopolysaccharidoses in: icd10cm
mucopolysacchariduria > mucopolysaccharidosis unspecified in: icd10cm
n-acetylglucosamine-1-phosphotransferase > defects in post-translational modification of lysosomal enzymes in: icd10cm
fucosidase > defects in glycoprotein degradation in: icd10cm
alpha-n-acetylgalactosaminidase > defects in glycoprotein degradation in: icd10cm
ppca > defects in glycoprotein degradation in: icd10cm
fuca1 > defects in glycoprotein degradation in: icd10cm
aspartylglucosaminidase > defects in glycoprotein degradation in: icd10cm
congenital disorder of glycosylation > other disorders of glycoprotein metabolism in: icd10cm
cdg > other disorders of glycoprotein metabolism in: icd10cm
alg1 > other disorders of glycoprotein metabolism in: icd10cm
dpagt1 > other disorders of glycoprotein metabolism in: icd10cm
ngly1 > other disorders of glycoprotein metabolism in: icd10cm
phosphomannose isomerase > other disorders of glycoprotein metabolism in: icd10cm
srd5a3 > other disorders of glycoprotein metabolism in: icd10cm
hypoglycosylation > other disorders of glycoprotein metabolism in: icd10cm
inherited gpi deficiency > other disorders of glycoprotein metabolism in: icd10cm
salla > other disorders of glycoprotein metabolism in: icd10cm
ldl receptor mutation > familial hypercholesterolemia unspecified in: icd10cm
pcsk9 > familial hypercholesterolemia unspecified in: icd10cm
harbitz-mueller > familial hypercholesterolemia unspecified in: icd10cm
autosomal recessive hypercholesterolemia ldlrap1 > homozygous familial hypercholesterolemia in: icd10cm
carbohydrate-induced hyperlipemia > pure hyperglyceridemia in: icd10cm
fat-induced hyperlipemia > hyperchylomicronemia in: icd10cm
exogenous hyperlipemia > hyperchylomicronemia in: icd10cm
essential familial hyperlipemia > hyperchylomicronemia in: icd10cm
hyperlipoproteinemia (a) > elevated lipoprotein(a) in: icd10cm
cetp deficiency > other hyperlipidemia in: icd10cm
cholesteryl ester transfer protein > other hyperlipidemia in: icd10cm
lipids abnormal > hyperlipidemia unspecified in: icd10cm
chylomicron retention > lipoprotein deficiency in: icd10cm
mttp > lipoprotein deficiency in: icd10cm
hypolipoproteinemia > lipoprotein deficiency in: icd10cm
angptl3 > lipoprotein deficiency in: icd10cm
taz > barth syndrome in: icd10cm
7-dehydrocholesterol reductase > smith-lemli-opitz syndrome in: icd10cm
rsh-slo > smith-lemli-opitz syndrome in: icd10cm
oxysterol 7-alpha-hydroxylase > other disorders of bile acid and cholesterol metabolism in: icd10cm
3-beta-hydroxy-delta5-c27 > other disorders of bile acid and cholesterol metabolism in: icd10cm
bile acid coa ligase > other disorders of bile acid and cholesterol metabolism in: icd10cm
5-beta-reductase > other disorders of bile acid and cholesterol metabolism in: icd10cm
bile acid synthesis disorder > other disorders of bile acid and cholesterol metabolism in: icd10cm
sc4mol > other disorders of bile acid and cholesterol metabolism in: icd10cm
dhcr24 > other disorders of bile acid and cholesterol metabolism in: icd10cm
greenberg sterol > other disorders of bile acid and cholesterol metabolism in: icd10cm
hprt > lesch-nyhan syndrome in: icd10cm
choreoathetosis self-mutilation hyperuricemia > lesch-nyhan syndrome in: icd10cm
uric acid encephalopathy > lesch-nyhan syndrome in: icd10cm
muscle adenylate deaminase > myoadenylate deaminase deficiency in: icd10cm
rnaseh2b > aicardi-goutieres syndrome in: icd10cm
adar1 > aicardi-goutieres syndrome in: icd10cm
xanthine calculus hereditary > hereditary xanthinuria in: icd10cm
arts syndrome > other specified disorders of purine and pyrimidine metabolism in: icd10cm
adsl > other specified disorders of purine and pyrimidine metabolism in: icd10cm
dpyd > other specified disorders of purine and pyrimidine metabolism in: icd10cm
itpa > other specified disorders of purine and pyrimidine metabolism in: icd10cm
5-fluorouracil toxicity dpd > other specified disorders of purine and pyrimidine metabolism in: icd10cm
phosphoribosylpyrophosphate synthetase > other specified disorders of purine and pyrimidine metabolism in: icd10cm
oroticaciduria > other specified disorders of purine and pyrimidine metabolism in: icd10cm
pyrimidine 5 nucleotidase superactivity > other specified disorders of purine and pyrimidine metabolism in: icd10cm
uroporphyrinogen iii synthase > hereditary erythropoietic porphyria in: icd10cm
hepatoerythropoietic > porphyria cutanea tarda in: icd10cm
urod > porphyria cutanea tarda in: icd10cm
hepatocutaneous porphyria > porphyria cutanea tarda in: icd10cm
porphobilinogen deaminase > acute intermittent porphyria in: icd10cm
hydroxymethylbilane synthase > acute intermittent porphyria in: icd10cm
hmbs > acute intermittent porphyria in: icd10cm
coproporphyrinogen oxidase > other porphyria in: icd10cm
protocoproporphyria > other porphyria in: icd10cm
ala dehydratase > other porphyria in: icd10cm
aminolevulinic acid dehydratase > other porphyria in: icd10cm
alad > other porphyria in: icd10cm
secondary porphyria > other porphyria in: icd10cm
juvenile intermittent jaundice > gilbert syndrome in: icd10cm
bilirubin glucuronyl transferase > crigler-najjar syndrome in: icd10cm
chronic idiopathic jaundice > other disorders of bilirubin metabolism in: icd10cm
abcc2 > other disorders of bilirubin metabolism in: icd10cm
oatp1b > other disorders of bilirubin metabolism in: icd10cm
shunt hyperbilirubinemia > other disorders of bilirubin metabolism in: icd10cm
hyperbilirubinemia inherited > disorder of bilirubin metabolism unspecified in: icd10cm
copper storage > wilson's disease in: icd10cm
copper in liver > wilson's disease in: icd10cm
huppke-brendel > other disorders of copper metabolism in: icd10cm
troisier-hanot-chauffard > hereditary hemochromatosis in: icd10cm
hanot-chauffard > hereditary hemochromatosis in: icd10cm
bantu siderosis > other hemochromatosis in: icd10cm
dietary iron overload > other hemochromatosis in: icd10cm
hemosiderosis > other disorders of iron metabolism in: icd10cm
iron metabolism error > other disorders of iron metabolism in: icd10cm
hereditary ceruloplasmin deficiency > other disorders of iron metabolism in: icd10cm
danbolt > disorders of zinc metabolism in: icd10cm
danbolt-cross > disorders of zinc metabolism in: icd10cm
znt2 > disorders of zinc metabolism in: icd10cm
zinc malabsorption > disorders of zinc metabolism in: icd10cm
dmp1 > familial hypophosphatemia in: icd10cm
albright-butler-bloomberg > familial hypophosphatemia in: icd10cm
phosphaturia rickets > familial hypophosphatemia in: icd10cm
prader rickets > hereditary vitamin d-dependent rickets in: icd10cm
calcitriol resistance > hereditary vitamin d-dependent rickets in: icd10cm
hypocalcemic rickets > hereditary vitamin d-dependent rickets in: icd10cm
vitamin d hydroxylation > hereditary vitamin d-dependent rickets in: icd10cm
hyperphosphatemia > other disorders of phosphorus metabolism in: icd10cm
tissue nonspecific alkaline phosphatase > other disorders of phosphorus metabolism in: icd10cm
refeeding hypophosphatemia > other disorders of phosphorus metabolism in: icd10cm
mabry > other disorders of phosphorus metabolism in: icd10cm
fhhnc > hypomagnesemia in: icd10cm
familial hypomagnesemia hypercalciuria nephrocalcinosis > hypomagnesemia in: icd10cm
trpm6 > hypomagnesemia in: icd10cm
cnnm2 > hypomagnesemia in: icd10cm
milk-alkali syndrome > hypercalcemia in: icd10cm
calcinosis > other disorders of calcium metabolism in: icd10cm
calcinosis universalis > other disorders of calcium metabolism in: icd10cm
calcium deposits in tissues > other disorders of calcium metabolism in: icd10cm
interstitial calcinosis > other disorders of calcium metabolism in: icd10cm
hypocalciuria > other disorders of calcium metabolism in: icd10cm
calcipenia > other disorders of calcium metabolism in: icd10cm
calcium metabolism error > other disorders of calcium metabolism in: icd10cm
bone hunger > hungry bone syndrome in: icd10cm
idiopathic infantile arterial calcification > generalized arterial calcification of infancy with unspecified genetic causality in: icd10cm
arterial calcification baby > generalized arterial calcification of infancy with unspecified genetic causality in: icd10cm
arhr type 2 > ENPP1 deficiency causing autosomal recessive hypophosphatemic rickets type 2 in: icd10cm
touraine elastorrhexis > ABCC6 deficiency causing pseudoxanthoma elasticum in: icd10cm
groenblad > ABCC6 deficiency causing pseudoxanthoma elasticum in: icd10cm
manganese transporter > other disorders of mineral metabolism in: icd10cm
slc30a10 > other disorders of mineral metabolism in: icd10cm
slc39a14 > other disorders of mineral metabolism in: icd10cm
slc39a8 > other disorders of mineral metabolism in: icd10cm
cf exacerbation > cystic fibrosis with pulmonary manifestations in: icd10cm
cf bronchiectasis > cystic fibrosis with pulmonary manifestations in: icd10cm
cf bowel blockage > cystic fibrosis with other intestinal manifestations in: icd10cm
fibrosing colonopathy > cystic fibrosis with other intestinal manifestations in: icd10cm
cf pancreatic insufficiency > cystic fibrosis with other manifestations in: icd10cm
cystic fibrosis-related diabetes > cystic fibrosis with other manifestations in: icd10cm
cfrd > cystic fibrosis with other manifestations in: icd10cm
cf pancreas > cystic fibrosis with other manifestations in: icd10cm
aapoa1 > non-neuropathic heredofamilial amyloidosis in: icd10cm
familial mediterranean amyloid > non-neuropathic heredofamilial amyloidosis in: icd10cm
apolipoprotein a-i amyloidosis > non-neuropathic heredofamilial amyloidosis in: icd10cm
gelsolin > neuropathic heredofamilial amyloidosis in: icd10cm
rukavina > neuropathic heredofamilial amyloidosis in: icd10cm
wohlwill > neuropathic heredofamilial amyloidosis in: icd10cm
familial amyloidosis > heredofamilial amyloidosis unspecified in: icd10cm
inherited amyloid > heredofamilial amyloidosis unspecified in: icd10cm
inflammatory amyloid > secondary systemic amyloidosis in: icd10cm
isolated atrial amyloidosis > organ-limited amyloidosis in: icd10cm
conjunctival amyloid > organ-limited amyloidosis in: icd10cm
bladder amyloid > organ-limited amyloidosis in: icd10cm
lardaceous spleen > organ-limited amyloidosis in: icd10cm
waxy kidney > organ-limited amyloidosis in: icd10cm
primary systemic amyloidosis > light chain (AL) amyloidosis in: icd10cm
primary amyloid > light chain (AL) amyloidosis in: icd10cm
lubarsch-pick > light chain (AL) amyloidosis in: icd10cm
immunoglobulin amyloid > light chain (AL) amyloidosis in: icd10cm
lect2 > other amyloidosis in: icd10cm
heavy chain amyloid > other amyloidosis in: icd10cm
waxy disease > amyloidosis unspecified in: icd10cm
dessicated from vomiting > dehydration in: icd10cm
salt overload > hyperosmolality and hypernatremia in: icd10cm
salt depletion > hypo-osmolality and hyponatremia in: icd10cm
beer potomania > hypo-osmolality and hyponatremia in: icd10cm
tea and toast > hypo-osmolality and hyponatremia in: icd10cm
lacticacidemia > acidosis unspecified in: icd10cm
starvation ketoacidosis > other acidosis in: icd10cm
hypercapnic acidosis > other acidosis in: icd10cm
d-lactic > other acidosis in: icd10cm
nondiabetic ketoacidosis > other acidosis in: icd10cm
carbon dioxide acidosis > other acidosis in: icd10cm
starvation acidosis > other acidosis in: icd10cm
hyperventilation alkalosis > alkalosis in: icd10cm
overhydration > fluid overload unspecified in: icd10cm
refeeding syndrome > other disorders of electrolyte and fluid balance in: icd10cm
water balance disturbance > other disorders of electrolyte and fluid balance in: icd10cm
salt imbalance > other disorders of electrolyte and fluid balance in: icd10cm
hypoalbuminemia > other disorders of plasma-protein metabolism in: icd10cm
low albumin > other disorders of plasma-protein metabolism in: icd10cm
alpha-2 antiplasmin > other disorders of plasma-protein metabolism in: icd10cm
dysproteinemia > other disorders of plasma-protein metabolism in: icd10cm
haptoglobin deficiency > other disorders of plasma-protein metabolism in: icd10cm
hyperalbuminemia > other disorders of plasma-protein metabolism in: icd10cm
methemalbuminemia > other disorders of plasma-protein metabolism in: icd10cm
hyperproteinemia > other disorders of plasma-protein metabolism in: icd10cm
alpha-2-macroglobulin > other disorders of plasma-protein metabolism in: icd10cm
pparg > partial lipodystrophy in: icd10cm
plin1 > partial lipodystrophy in: icd10cm
seipin > generalized lipodystrophy in: icd10cm
keppen-lubinsky > generalized lipodystrophy in: icd10cm
semicircular lipoatrophy > localized lipodystrophy in: icd10cm
insulin lipohypertrophy > localized lipodystrophy in: icd10cm
lipoatrophia semicircularis > localized lipodystrophy in: icd10cm
hiv fat redistribution > hiv-associated lipodystrophy in: icd10cm
protease inhibitor fat loss > hiv-associated lipodystrophy in: icd10cm
hypertrophic lipodystrophy > other lipodystrophy in: icd10cm
proximal femur lipomatosis > lipomatosis in: icd10cm
vitaut > lipomatosis in: icd10cm
nervous adiposity > lipomatosis in: icd10cm
lipedema painful adiposis > lipomatosis in: icd10cm
pontocerebellar hypoplasia type 6 > disorders of mitochondrial trna synthetases in: icd10cm
kars > disorders of mitochondrial trna synthetases in: icd10cm
wars2 > disorders of mitochondrial trna synthetases in: icd10cm
nars2 > disorders of mitochondrial trna synthetases in: icd10cm
sars2 > disorders of mitochondrial trna synthetases in: icd10cm
vars2 > disorders of mitochondrial trna synthetases in: icd10cm
cars2 > disorders of mitochondrial trna synthetases in: icd10cm
pars2 > disorders of mitochondrial trna synthetases in: icd10cm
mars2 > disorders of mitochondrial trna synthetases in: icd10cm
complex i deficiency > other mitochondrial metabolism disorders in: icd10cm
cytochrome c oxidase > other mitochondrial metabolism disorders in: icd10cm
mngie > other mitochondrial metabolism disorders in: icd10cm
mtdna depletion > other mitochondrial metabolism disorders in: icd10cm
combined oxidative phosphorylation > other mitochondrial metabolism disorders in: icd10cm
ubiquinone > other mitochondrial metabolism disorders in: icd10cm
tk2 > other mitochondrial metabolism disorders in: icd10cm
sengers > other mitochondrial metabolism disorders in: icd10cm
mitochondrial neurogastrointestinal > other mitochondrial metabolism disorders in: icd10cm
thymidine phosphorylase > other mitochondrial metabolism disorders in: icd10cm
tymp > other mitochondrial metabolism disorders in: icd10cm
oxidative phosphorylation > other mitochondrial metabolism disorders in: icd10cm
atp synthase deficiency > other mitochondrial metabolism disorders in: icd10cm
oxphos > other mitochondrial metabolism disorders in: icd10cm
coq10 > other mitochondrial metabolism disorders in: icd10cm
succinate dehydrogenase deficiency > other mitochondrial metabolism disorders in: icd10cm
mpv17 > other mitochondrial metabolism disorders in: icd10cm
rrm2b > other mitochondrial metabolism disorders in: icd10cm
coxpd > other mitochondrial metabolism disorders in: icd10cm
respiratory chain > other mitochondrial metabolism disorders in: icd10cm
memsa > other mitochondrial metabolism disorders in: icd10cm
navajo neurohepatopathy > other mitochondrial metabolism disorders in: icd10cm
suclg1 > other mitochondrial metabolism disorders in: icd10cm
mitochondrial encephalomyopathy > other mitochondrial metabolism disorders in: icd10cm
maternally inherited diabetes deafness > other mitochondrial metabolism disorders in: icd10cm
coq2 > other mitochondrial metabolism disorders in: icd10cm
fbxl4 > other mitochondrial metabolism disorders in: icd10cm
cytochrome oxidase > other mitochondrial metabolism disorders in: icd10cm
neuropathy ataxia retinitis pigmentosa > other mitochondrial metabolism disorders in: icd10cm
deadly quartet > metabolic syndrome in: icd10cm
insulin receptor antibodies > other insulin resistance in: icd10cm
insr > other insulin resistance in: icd10cm
body does not respond to insulin > insulin resistance unspecified in: icd10cm
pcsk1 > obesity due to disruption of mc4r pathway in: icd10cm
lepr > obesity due to disruption of mc4r pathway in: icd10cm
melanocortin 4 > obesity due to disruption of mc4r pathway in: icd10cm
sh2b1 > obesity due to disruption of mc4r pathway in: icd10cm
tango2 > other specified metabolic disorders in: icd10cm
cardiac cachexia > wasting disease (syndrome) due to underlying condition in: icd10cm
hypothyroid after thyroidectomy > postprocedural hypothyroidism in: icd10cm
post-radioiodine hypothyroid > postprocedural hypothyroidism in: icd10cm
cachexia strumipriva > postprocedural hypothyroidism in: icd10cm
cachexia thyreopriva > postprocedural hypothyroidism in: icd10cm
diabetes after pancreatectomy > postprocedural hypoinsulinemia in: icd10cm
pancreatoprival > postprocedural hypoinsulinemia in: icd10cm
postablative pituitary > postprocedural hypopituitarism in: icd10cm
hypopituitarism after radiation > postprocedural hypopituitarism in: icd10cm
hot flashes after oophorectomy > symptomatic postprocedural ovarian failure in: icd10cm
ovarian failure after radiation > asymptomatic postprocedural ovarian failure in: icd10cm
low testosterone after orchiectomy > postprocedural testicular hypofunction in: icd10cm
adrenal insufficiency following surgery > postprocedural adrenocortical hypofunction in: icd10cm
post-adrenalectomy > postprocedural adrenocortical hypofunction in: icd10cm
creatine deficiency syndrome > other specified disorders of amino-acid metabolism in: icd10cm
guanidinoacetate methyltransferase > other specified disorders of amino-acid metabolism in: icd10cm
hyalinosis cutis et mucosae > other lipoprotein metabolism disorders in: icd10cm
galm mutarotase > other disorders of galactose metabolism in: icd10cm
aldolase a deficiency > other glycogen storage disease in: icd10cm
glycogen storage type 9 > other glycogen storage disease in: icd10cm
glycogen storage type 7 > other glycogen storage disease in: icd10cm
pgam deficiency > other glycogen storage disease in: icd10cm
ldh-a deficiency > other glycogen storage disease in: icd10cm
glycogenin-1 > other glycogen storage disease in: icd10cm
fructose bisphosphate aldolase > hereditary fructose intolerance in: icd10cm
complex iii deficiency > other mitochondrial metabolism disorders in: icd10cm
complex iv deficiency > other mitochondrial metabolism disorders in: icd10cm
mitochondrial encephalopathy > other mitochondrial metabolism disorders in: icd10cm
mitochondrial depletion > other mitochondrial metabolism disorders in: icd10cm
cytochrome c oxidase deficiency > other mitochondrial metabolism disorders in: icd10cm
coenzyme q deficiency > other mitochondrial metabolism disorders in: icd10cm
single large-scale mtdna deletion > other mitochondrial metabolism disorders in: icd10cm
mitochondrial hepatopathy > other mitochondrial metabolism disorders in: icd10cm
mitochondrial short-chain enoyl-coa hydratase > other mitochondrial metabolism disorders in: icd10cm
echs1 > other mitochondrial metabolism disorders in: icd10cm
translation defect mitochondrial > other mitochondrial metabolism disorders in: icd10cm
ndufs > other mitochondrial metabolism disorders in: icd10cm
cox10 > other mitochondrial metabolism disorders in: icd10cm
bcs1l > other mitochondrial metabolism disorders in: icd10cm
sideropenia > iron deficiency in: icd10cm
low iron > iron deficiency in: icd10cm
sjogren-larsson ichthyosis > other congenital malformation syndromes predominantly associated with short stature in: icd10cm
renal cachexia > wasting disease due to underlying condition in: icd10cm
cancer cachexia > wasting disease due to underlying condition in: icd10cm
cachexia in chronic disease > wasting disease due to underlying condition in: icd10cm
aids wasting > wasting disease due to underlying condition in: icd10cm
clcnkb > bartter's syndrome in: icd10cm

# --- metabolism: general words
acyl-coa dehydrogenase deficiency > disorders of fatty-acid oxidation @ 0.8 in: icd10cm
hydroxyacyl > other disorders of fatty-acid oxidation in: icd10cm
peroxisome biogenesis > other disorders of peroxisome biogenesis in: icd10cm
mitochondrial complex deficiency > other mitochondrial metabolism disorders in: icd10cm
mitochondrial dna depletion > other mitochondrial metabolism disorders in: icd10cm
coenzyme q10 deficiency > other mitochondrial metabolism disorders in: icd10cm
bile acid synthesis > other disorders of bile acid and cholesterol metabolism in: icd10cm
oculocutaneous albinism > other oculocutaneous albinism @ 0.8 in: icd10cm
familial hyperaldosteronism > other primary hyperaldosteronism @ 0.8 in: icd10cm
organic acidemia > branched-chain organic acidurias @ 0.7 in: icd10cm
urea cycle > disorder of urea cycle metabolism in: icd10cm
glycogenosis > glycogen storage disease in: icd10cm
glycogen storage > other glycogen storage disease @ 0.7 in: icd10cm
lipodystrophy familial partial > partial lipodystrophy in: icd10cm
lipodystrophy congenital generalized > generalized lipodystrophy in: icd10cm
neuronal ceroid > neuronal ceroid lipofuscinosis in: icd10cm
ceroid lipofuscinosis > neuronal ceroid lipofuscinosis in: icd10cm
hypogonadotropic hypogonadism > hypopituitarism in: icd10cm
thyroid dyshormonogenesis > dyshormogenetic goiter in: icd10cm
pseudohypoparathyroidism type > pseudohypoparathyroidism in: icd10cm
hypophosphatemic rickets > familial hypophosphatemia in: icd10cm
porphyria variegata > other porphyria in: icd10cm
amyloidosis hereditary > heredofamilial amyloidosis in: icd10cm

# --- names and rare words, alone
alpha-methylacetoacetic > disorders of ketone metabolism in: icd10cm
apert-gallais > other adrenogenital disorders in: icd10cm
brachymetacarpal > pseudohypoparathyroidism in: icd10cm
cretinoid > congenital iodine-deficiency syndrome unspecified in: icd10cm
elastorrhexis > ABCC6 deficiency causing pseudoxanthoma elasticum in: icd10cm
extracorticalis > pelizaeus-merzbacher disease in: icd10cm
goetsch > thyrotoxicosis with toxic single thyroid nodule in: icd10cm
hepatocutaneous > porphyria cutanea tarda in: icd10cm
houssay > hypopituitarism in: icd10cm
hyporeninemic > other adrenocortical insufficiency in: icd10cm
knapp-komrower > disorders of tryptophan metabolism in: icd10cm
osteochondrodystrophia > morquio mucopolysaccharidoses unspecified in: icd10cm
prader-gurtner > congenital adrenogenital disorders associated with enzyme deficiency in: icd10cm
steinbrinck > chediak-higashi syndrome in: icd10cm
thyreopriva > postprocedural hypothyroidism in: icd10cm
transacylase > maple-syrup-urine disease in: icd10cm

# --- p1
vitamin pp defect > niacin deficiency in: icd10cm
vitamin pp lack > niacin deficiency in: icd10cm
vitamin pp absence > niacin deficiency in: icd10cm
ergosterol deficiency > vitamin d deficiency in: icd10cm
ergosterol defect > vitamin d deficiency in: icd10cm
ergosterol absence > vitamin d deficiency in: icd10cm
ergocalciferol deficiency > vitamin d deficiency in: icd10cm
ergocalciferol defect > vitamin d deficiency in: icd10cm
ergocalciferol absence > vitamin d deficiency in: icd10cm
cholecalciferol deficiency > vitamin d deficiency in: icd10cm
cholecalciferol defect > vitamin d deficiency in: icd10cm
cholecalciferol absence > vitamin d deficiency in: icd10cm
menadione deficiency > vitamin k deficiency in: icd10cm
menadione defect > vitamin k deficiency in: icd10cm
menadione absence > vitamin k deficiency in: icd10cm
phylloquinone deficiency > vitamin k deficiency in: icd10cm
phylloquinone defect > vitamin k deficiency in: icd10cm
phylloquinone absence > vitamin k deficiency in: icd10cm
menaquinone deficiency > vitamin k deficiency in: icd10cm
menaquinone defect > vitamin k deficiency in: icd10cm
menaquinone absence > vitamin k deficiency in: icd10cm
bioflavonoid deficiency > deficiency of other vitamins in: icd10cm
bioflavonoid defect > deficiency of other vitamins in: icd10cm
bioflavonoid absence > deficiency of other vitamins in: icd10cm
rutin deficiency > deficiency of other vitamins in: icd10cm
rutin defect > deficiency of other vitamins in: icd10cm
rutin absence > deficiency of other vitamins in: icd10cm
citrin vitamin deficiency > deficiency of other vitamins in: icd10cm
citrin vitamin defect > deficiency of other vitamins in: icd10cm
citrin vitamin absence > deficiency of other vitamins in: icd10cm
pteroylglutamic acid defect > deficiency other specified b group vitamins in: icd10cm
pteroylglutamic acid absence > deficiency other specified b group vitamins in: icd10cm
folacin deficiency > deficiency other specified b group vitamins in: icd10cm
folacin defect > deficiency other specified b group vitamins in: icd10cm
folacin absence > deficiency other specified b group vitamins in: icd10cm
choline deficiency > deficiency other specified b group vitamins in: icd10cm
choline defect > deficiency other specified b group vitamins in: icd10cm
choline absence > deficiency other specified b group vitamins in: icd10cm
inositol deficiency > deficiency other specified b group vitamins in: icd10cm
inositol defect > deficiency other specified b group vitamins in: icd10cm
inositol absence > deficiency other specified b group vitamins in: icd10cm
cobalamin defect > deficiency other specified b group vitamins in: icd10cm
cobalamin absence > deficiency other specified b group vitamins in: icd10cm
iodine defect > deficiency other specified nutrient elements in: icd10cm
iodine absence > deficiency other specified nutrient elements in: icd10cm
fluorine deficiency > deficiency other specified nutrient elements in: icd10cm
fluorine defect > deficiency other specified nutrient elements in: icd10cm
fluorine absence > deficiency other specified nutrient elements in: icd10cm
fluoride deficiency > deficiency other specified nutrient elements in: icd10cm
fluoride defect > deficiency other specified nutrient elements in: icd10cm
fluoride absence > deficiency other specified nutrient elements in: icd10cm
cobalt deficiency > deficiency other specified nutrient elements in: icd10cm
cobalt defect > deficiency other specified nutrient elements in: icd10cm
cobalt absence > deficiency other specified nutrient elements in: icd10cm
silicon deficiency > deficiency other specified nutrient elements in: icd10cm
silicon defect > deficiency other specified nutrient elements in: icd10cm
silicon absence > deficiency other specified nutrient elements in: icd10cm
boron defect > deficiency other specified nutrient elements in: icd10cm
boron absence > deficiency other specified nutrient elements in: icd10cm
nickel deficiency > deficiency other specified nutrient elements in: icd10cm
nickel defect > deficiency other specified nutrient elements in: icd10cm
nickel absence > deficiency other specified nutrient elements in: icd10cm
sulfur deficiency > deficiency other specified nutrient elements in: icd10cm
sulfur defect > deficiency other specified nutrient elements in: icd10cm
sulfur absence > deficiency other specified nutrient elements in: icd10cm
amino acid defect > disorder of amino-acid metabolism in: icd10cm
amino acid absence > disorder of amino-acid metabolism in: icd10cm
antidiuretic hormone deficiency > diabetes insipidus in: icd10cm
antidiuretic hormone defect > diabetes insipidus in: icd10cm
antidiuretic hormone absence > diabetes insipidus in: icd10cm
adh defect > diabetes insipidus in: icd10cm
adh absence > diabetes insipidus in: icd10cm
vasopressin defect > diabetes insipidus in: icd10cm
vasopressin absence > diabetes insipidus in: icd10cm
aldolase deficiency > other disorders fructose metabolism in: icd10cm
aldolase defect > other disorders fructose metabolism in: icd10cm
aldolase absence > other disorders fructose metabolism in: icd10cm
aldolase b defect > hereditary fructose intolerance in: icd10cm
aldolase b absence > hereditary fructose intolerance in: icd10cm
galactosidase deficiency > defects in glycoprotein degradation in: icd10cm
galactosidase defect > defects in glycoprotein degradation in: icd10cm
galactosidase absence > defects in glycoprotein degradation in: icd10cm
mannosidase deficiency > defects in glycoprotein degradation in: icd10cm
mannosidase defect > defects in glycoprotein degradation in: icd10cm
mannosidase absence > defects in glycoprotein degradation in: icd10cm
neuraminidase defect > defects in glycoprotein degradation in: icd10cm
neuraminidase absence > defects in glycoprotein degradation in: icd10cm
cathepsin a defect > defects in glycoprotein degradation in: icd10cm
cathepsin a absence > defects in glycoprotein degradation in: icd10cm
protective protein deficiency > defects in glycoprotein degradation in: icd10cm
protective protein defect > defects in glycoprotein degradation in: icd10cm
protective protein lack > defects in glycoprotein degradation in: icd10cm
protective protein absence > defects in glycoprotein degradation in: icd10cm
phosphotransferase deficiency > defects post-translational modification lysosomal enzymes in: icd10cm
phosphotransferase defect > defects post-translational modification lysosomal enzymes in: icd10cm
phosphotransferase lack > defects post-translational modification lysosomal enzymes in: icd10cm
phosphotransferase absence > defects post-translational modification lysosomal enzymes in: icd10cm
somatotropin deficiency > hypopituitarism in: icd10cm
somatotropin defect > hypopituitarism in: icd10cm
somatotropin absence > hypopituitarism in: icd10cm
somatotropic deficiency > hypopituitarism in: icd10cm
somatotropic defect > hypopituitarism in: icd10cm
somatotropic absence > hypopituitarism in: icd10cm
gh defect > hypopituitarism in: icd10cm
gh absence > hypopituitarism in: icd10cm
thyrotropin deficiency > hypopituitarism in: icd10cm
thyrotropin defect > hypopituitarism in: icd10cm
thyrotropin absence > hypopituitarism in: icd10cm
tsh deficiency > hypopituitarism in: icd10cm
tsh defect > hypopituitarism in: icd10cm
tsh absence > hypopituitarism in: icd10cm
fsh defect > hypopituitarism in: icd10cm
fsh absence > hypopituitarism in: icd10cm
lh defect > hypopituitarism in: icd10cm
lh absence > hypopituitarism in: icd10cm
prolactin defect > hypopituitarism in: icd10cm
prolactin absence > hypopituitarism in: icd10cm
luteinizing hormone deficiency > hypopituitarism in: icd10cm
luteinizing hormone defect > hypopituitarism in: icd10cm
luteinizing hormone absence > hypopituitarism in: icd10cm
follicle stimulating hormone deficiency > hypopituitarism in: icd10cm
follicle stimulating hormone defect > hypopituitarism in: icd10cm
follicle stimulating hormone absence > hypopituitarism in: icd10cm
thyroid stimulating hormone deficiency > hypopituitarism in: icd10cm
thyroid stimulating hormone defect > hypopituitarism in: icd10cm
thyroid stimulating hormone absence > hypopituitarism in: icd10cm
oxytocin deficiency > hypopituitarism in: icd10cm
oxytocin defect > hypopituitarism in: icd10cm
oxytocin absence > hypopituitarism in: icd10cm
glucagon deficiency > other specified disorders pancreatic internal secretion in: icd10cm
glucagon defect > other specified disorders pancreatic internal secretion in: icd10cm
glucagon absence > other specified disorders pancreatic internal secretion in: icd10cm
gastrin deficiency > other specified disorders pancreatic internal secretion in: icd10cm
gastrin defect > other specified disorders pancreatic internal secretion in: icd10cm
gastrin absence > other specified disorders pancreatic internal secretion in: icd10cm
aldosterone defect > other adrenocortical insufficiency in: icd10cm
aldosterone absence > other adrenocortical insufficiency in: icd10cm
mineralocorticoid deficiency > other adrenocortical insufficiency in: icd10cm
mineralocorticoid defect > other adrenocortical insufficiency in: icd10cm
mineralocorticoid absence > other adrenocortical insufficiency in: icd10cm
glucocorticoid deficiency > adrenocortical insufficiency in: icd10cm
glucocorticoid defect > adrenocortical insufficiency in: icd10cm
glucocorticoid absence > adrenocortical insufficiency in: icd10cm
corticosteroid deficiency > adrenocortical insufficiency in: icd10cm
corticosteroid defect > adrenocortical insufficiency in: icd10cm
corticosteroid absence > adrenocortical insufficiency in: icd10cm
adrenal hormone defect > adrenocortical insufficiency in: icd10cm
adrenal hormone absence > adrenocortical insufficiency in: icd10cm
lactate dehydrogenase deficiency > other specified metabolic disorders in: icd10cm
lactate dehydrogenase defect > other specified metabolic disorders in: icd10cm
lactate dehydrogenase absence > other specified metabolic disorders in: icd10cm
ldh deficiency > other specified metabolic disorders in: icd10cm
ldh defect > other specified metabolic disorders in: icd10cm
ldh absence > other specified metabolic disorders in: icd10cm
transketolase defect > other specified disorders carbohydrate metabolism in: icd10cm
transketolase absence > other specified disorders carbohydrate metabolism in: icd10cm
dihydropyrimidine dehydrogenase defect > other specified disorders purine pyrimidine metabolism in: icd10cm
dpd defect > other specified disorders purine pyrimidine metabolism in: icd10cm
dpd absence > other specified disorders purine pyrimidine metabolism in: icd10cm
ureidopropionase defect > other specified disorders purine pyrimidine metabolism in: icd10cm
ureidopropionase absence > other specified disorders purine pyrimidine metabolism in: icd10cm
trypsinogen deficiency > exocrine pancreatic insufficiency in: icd10cm
trypsinogen defect > exocrine pancreatic insufficiency in: icd10cm
trypsinogen absence > exocrine pancreatic insufficiency in: icd10cm
trypsin deficiency > exocrine pancreatic insufficiency in: icd10cm
trypsin defect > exocrine pancreatic insufficiency in: icd10cm
trypsin absence > exocrine pancreatic insufficiency in: icd10cm
chymotrypsin deficiency > exocrine pancreatic insufficiency in: icd10cm
chymotrypsin defect > exocrine pancreatic insufficiency in: icd10cm
chymotrypsin absence > exocrine pancreatic insufficiency in: icd10cm
pancreatic lipase deficiency > exocrine pancreatic insufficiency in: icd10cm
pancreatic lipase defect > exocrine pancreatic insufficiency in: icd10cm
pancreatic lipase absence > exocrine pancreatic insufficiency in: icd10cm
colipase deficiency > exocrine pancreatic insufficiency in: icd10cm
colipase defect > exocrine pancreatic insufficiency in: icd10cm
colipase absence > exocrine pancreatic insufficiency in: icd10cm
amylase deficiency > exocrine pancreatic insufficiency in: icd10cm
amylase defect > exocrine pancreatic insufficiency in: icd10cm
amylase absence > exocrine pancreatic insufficiency in: icd10cm
enterokinase defect > other intestinal malabsorption in: icd10cm
enterokinase absence > other intestinal malabsorption in: icd10cm
enteropeptidase defect > other intestinal malabsorption in: icd10cm
enteropeptidase absence > other intestinal malabsorption in: icd10cm
maltase deficiency > sucrase-isomaltase deficiency in: icd10cm
maltase defect > sucrase-isomaltase deficiency in: icd10cm
maltase absence > sucrase-isomaltase deficiency in: icd10cm
mhc class two defect > major histocompatibility complex class ii deficiency in: icd10cm
mhc class two absence > major histocompatibility complex class ii deficiency in: icd10cm
mhc class one absence > major histocompatibility complex class i deficiency in: icd10cm
mhc i deficiency > major histocompatibility complex class i deficiency in: icd10cm
mhc i defect > major histocompatibility complex class i deficiency in: icd10cm
mhc i absence > major histocompatibility complex class i deficiency in: icd10cm
t lymphocyte defect > other immunodeficiencies in: icd10cm
t lymphocyte absence > other immunodeficiencies in: icd10cm
t cell deficiency > other immunodeficiencies in: icd10cm
t cell defect > other immunodeficiencies in: icd10cm
t cell absence > other immunodeficiencies in: icd10cm
nk cell defect > other immunodeficiencies in: icd10cm
nk cell absence > other immunodeficiencies in: icd10cm
natural killer deficiency > other immunodeficiencies in: icd10cm
natural killer defect > other immunodeficiencies in: icd10cm
natural killer absence > other immunodeficiencies in: icd10cm
b lymphocyte deficiency > immunodeficiency predominantly antibody defects in: icd10cm
b lymphocyte defect > immunodeficiency predominantly antibody defects in: icd10cm
b lymphocyte absence > immunodeficiency predominantly antibody defects in: icd10cm
b cell deficiency > immunodeficiency predominantly antibody defects in: icd10cm
b cell defect > immunodeficiency predominantly antibody defects in: icd10cm
b cell absence > immunodeficiency predominantly antibody defects in: icd10cm
c2 defect > defects complement system in: icd10cm
c2 absence > defects complement system in: icd10cm
c3 defect > defects complement system in: icd10cm
c3 absence > defects complement system in: icd10cm
c5 defect > defects complement system in: icd10cm
c5 absence > defects complement system in: icd10cm
immune defect > immunodeficiency in: icd10cm
immune lack > immunodeficiency in: icd10cm
immune absence > immunodeficiency in: icd10cm
phagocyte deficiency > other functional disorders polymorphonuclear neutrophils in: icd10cm
phagocyte defect > other functional disorders polymorphonuclear neutrophils in: icd10cm
phagocyte absence > other functional disorders polymorphonuclear neutrophils in: icd10cm
neutrophil oxidase deficiency > other functional disorders polymorphonuclear neutrophils in: icd10cm
neutrophil oxidase lack > other functional disorders polymorphonuclear neutrophils in: icd10cm
neutrophil oxidase absence > other functional disorders polymorphonuclear neutrophils in: icd10cm
myeloperoxidase defect > other functional disorders polymorphonuclear neutrophils in: icd10cm
myeloperoxidase absence > other functional disorders polymorphonuclear neutrophils in: icd10cm
carnitine muscle defect > primary carnitine deficiency in: icd10cm
carnitine muscle absence > primary carnitine deficiency in: icd10cm
acyl coa dehydrogenase defect > other disorders fatty-acid oxidation in: icd10cm
acyl coa dehydrogenase lack > other disorders fatty-acid oxidation in: icd10cm
acyl coa dehydrogenase absence > other disorders fatty-acid oxidation in: icd10cm
hydroxyacyl coa dehydrogenase deficiency > other disorders fatty-acid oxidation in: icd10cm
hydroxyacyl coa dehydrogenase defect > other disorders fatty-acid oxidation in: icd10cm
hydroxyacyl coa dehydrogenase absence > other disorders fatty-acid oxidation in: icd10cm
trifunctional protein defect > other disorders fatty-acid oxidation in: icd10cm
trifunctional protein absence > other disorders fatty-acid oxidation in: icd10cm
electron transfer flavoprotein defect > other disorders fatty-acid oxidation in: icd10cm
electron transfer flavoprotein absence > other disorders fatty-acid oxidation in: icd10cm
ketothiolase deficiency > disorders of ketone metabolism in: icd10cm
ketothiolase defect > disorders of ketone metabolism in: icd10cm
ketothiolase lack > disorders of ketone metabolism in: icd10cm
ketothiolase absence > disorders of ketone metabolism in: icd10cm
beta-ketothiolase defect > disorders of ketone metabolism in: icd10cm
beta-ketothiolase absence > disorders of ketone metabolism in: icd10cm
thiolase deficiency > disorders of ketone metabolism in: icd10cm
thiolase defect > disorders of ketone metabolism in: icd10cm
thiolase absence > disorders of ketone metabolism in: icd10cm
hmg coa lyase defect > other disorders branched-chain amino-acid metabolism in: icd10cm
hmg coa lyase absence > other disorders branched-chain amino-acid metabolism in: icd10cm
hmg coa synthase deficiency > other disorders branched-chain amino-acid metabolism in: icd10cm
hmg coa synthase defect > other disorders branched-chain amino-acid metabolism in: icd10cm
hmg coa synthase absence > other disorders branched-chain amino-acid metabolism in: icd10cm
isovaleryl coa deficiency > isovaleric acidemia in: icd10cm
isovaleryl coa defect > isovaleric acidemia in: icd10cm
isovaleryl coa absence > isovaleric acidemia in: icd10cm
methylcrotonyl deficiency > other disorders branched-chain amino-acid metabolism in: icd10cm
methylcrotonyl defect > other disorders branched-chain amino-acid metabolism in: icd10cm
methylcrotonyl absence > other disorders branched-chain amino-acid metabolism in: icd10cm
propionyl coa carboxylase defect > propionic acidemia in: icd10cm
propionyl coa carboxylase absence > propionic acidemia in: icd10cm
methylmalonyl coa mutase defect > methylmalonic acidemia in: icd10cm
methylmalonyl coa mutase absence > methylmalonic acidemia in: icd10cm
branched chain ketoacid dehydrogenase defect > maple-syrup-urine disease in: icd10cm
branched chain ketoacid dehydrogenase absence > maple-syrup-urine disease in: icd10cm
glutaryl coa dehydrogenase defect > disorders lysine hydroxylysine metabolism in: icd10cm
glutaryl coa dehydrogenase absence > disorders lysine hydroxylysine metabolism in: icd10cm
saccharopine deficiency > disorders lysine hydroxylysine metabolism in: icd10cm
saccharopine defect > disorders lysine hydroxylysine metabolism in: icd10cm
saccharopine absence > disorders lysine hydroxylysine metabolism in: icd10cm
lysine dehydrogenase deficiency > disorders lysine hydroxylysine metabolism in: icd10cm
hydroxyproline oxidase deficiency > other disorders glycine metabolism in: icd10cm
prolidase defect > other disorders glycine metabolism in: icd10cm
prolidase absence > other disorders glycine metabolism in: icd10cm
dopamine hydroxylase deficiency > other disorders autonomic nervous system in: icd10cm
dopamine hydroxylase defect > other disorders autonomic nervous system in: icd10cm
dopamine hydroxylase absence > other disorders autonomic nervous system in: icd10cm
dopamine beta hydroxylase deficiency > other disorders autonomic nervous system in: icd10cm
dopamine beta hydroxylase defect > other disorders autonomic nervous system in: icd10cm
tyrosine hydroxylase defect > other disorders aromatic amino-acid metabolism in: icd10cm
tyrosine hydroxylase absence > other disorders aromatic amino-acid metabolism in: icd10cm
tryptophan hydroxylase deficiency > disorders of tryptophan metabolism in: icd10cm
tryptophan hydroxylase defect > disorders of tryptophan metabolism in: icd10cm
tryptophan hydroxylase absence > disorders of tryptophan metabolism in: icd10cm
formiminotransferase defect > other disorders histidine metabolism in: icd10cm
formiminotransferase absence > other disorders histidine metabolism in: icd10cm
urocanase defect > other disorders histidine metabolism in: icd10cm
urocanase absence > other disorders histidine metabolism in: icd10cm
serine defect > other specified disorders amino-acid metabolism in: icd10cm
serine absence > other specified disorders amino-acid metabolism in: icd10cm
phosphoglycerate dehydrogenase deficiency > other specified disorders amino-acid metabolism in: icd10cm
phosphoglycerate dehydrogenase absence > other specified disorders amino-acid metabolism in: icd10cm
asparagine synthetase defect > other specified disorders amino-acid metabolism in: icd10cm
asparagine synthetase absence > other specified disorders amino-acid metabolism in: icd10cm
nags defect > other disorders urea cycle metabolism in: icd10cm
nags absence > other disorders urea cycle metabolism in: icd10cm
citrin defect > citrullinemia in: icd10cm
citrin absence > citrullinemia in: icd10cm
glycerol kinase defect > other specified disorders carbohydrate metabolism in: icd10cm
glycerol kinase absence > other specified disorders carbohydrate metabolism in: icd10cm
phosphoglucomutase deficiency > other specified disorders carbohydrate metabolism in: icd10cm
phosphoglucomutase defect > other specified disorders carbohydrate metabolism in: icd10cm
phosphoglucomutase absence > other specified disorders carbohydrate metabolism in: icd10cm
glycogen synthase defect > other glycogen storage disease in: icd10cm
glycogen synthase absence > other glycogen storage disease in: icd10cm
enolase defect > anemia other disorders glycolytic enzymes in: icd10cm
enolase absence > anemia other disorders glycolytic enzymes in: icd10cm
gamma glutamylcysteine defect > anemia other disorders glutathione metabolism in: icd10cm
gamma glutamylcysteine absence > anemia other disorders glutathione metabolism in: icd10cm
dehydrocholesterol reductase deficiency > smith-lemli-opitz syndrome in: icd10cm
dehydrocholesterol reductase defect > smith-lemli-opitz syndrome in: icd10cm
dehydrocholesterol reductase absence > smith-lemli-opitz syndrome in: icd10cm
lathosterol deficiency > other disorders bile acid cholesterol metabolism in: icd10cm
lathosterol defect > other disorders bile acid cholesterol metabolism in: icd10cm
lathosterol absence > other disorders bile acid cholesterol metabolism in: icd10cm
desmosterol deficiency > other disorders bile acid cholesterol metabolism in: icd10cm
desmosterol defect > other disorders bile acid cholesterol metabolism in: icd10cm
desmosterol absence > other disorders bile acid cholesterol metabolism in: icd10cm
squalene deficiency > other disorders bile acid cholesterol metabolism in: icd10cm
squalene defect > other disorders bile acid cholesterol metabolism in: icd10cm
squalene absence > other disorders bile acid cholesterol metabolism in: icd10cm
apolipoprotein c ii defect > hyperchylomicronemia in: icd10cm
apolipoprotein c ii absence > hyperchylomicronemia in: icd10cm
apolipoprotein a defect > lipoprotein deficiency in: icd10cm
apolipoprotein a absence > lipoprotein deficiency in: icd10cm
apoa1 deficiency > lipoprotein deficiency in: icd10cm
apoa1 defect > lipoprotein deficiency in: icd10cm
apoa1 absence > lipoprotein deficiency in: icd10cm
hepatic lipase deficiency > other hyperlipidemia in: icd10cm
hepatic lipase defect > other hyperlipidemia in: icd10cm
hepatic lipase absence > other hyperlipidemia in: icd10cm
endothelial lipase deficiency > other hyperlipidemia in: icd10cm
endothelial lipase defect > other hyperlipidemia in: icd10cm
endothelial lipase absence > other hyperlipidemia in: icd10cm
phytanoyl coa deficiency > refsum's disease in: icd10cm
phytanoyl coa defect > refsum's disease in: icd10cm
phytanoyl coa absence > refsum's disease in: icd10cm
alpha galactosidase defect > fabry -anderson disease in: icd10cm
alpha galactosidase absence > fabry -anderson disease in: icd10cm
sphingolipid activator deficiency > other sphingolipidosis in: icd10cm
sphingolipid activator defect > other sphingolipidosis in: icd10cm
sphingolipid activator absence > other sphingolipidosis in: icd10cm
palmitoyl protein thioesterase defect > neuronal ceroid lipofuscinosis in: icd10cm
palmitoyl protein thioesterase absence > neuronal ceroid lipofuscinosis in: icd10cm
iduronidase defect > hurler-scheie syndrome in: icd10cm
iduronidase absence > hurler-scheie syndrome in: icd10cm
heparan sulfatase deficiency > sanfilippo mucopolysaccharidoses in: icd10cm
heparan sulfatase defect > sanfilippo mucopolysaccharidoses in: icd10cm
heparan sulfatase absence > sanfilippo mucopolysaccharidoses in: icd10cm
sulfamidase defect > sanfilippo mucopolysaccharidoses in: icd10cm
sulfamidase absence > sanfilippo mucopolysaccharidoses in: icd10cm
galactosamine sulfatase deficiency > morquio a mucopolysaccharidoses in: icd10cm
galactosamine sulfatase defect > morquio a mucopolysaccharidoses in: icd10cm
galactosamine sulfatase absence > morquio a mucopolysaccharidoses in: icd10cm
arylsulfatase b defect > other mucopolysaccharidoses in: icd10cm
arylsulfatase b absence > other mucopolysaccharidoses in: icd10cm
hyaluronidase defect > other mucopolysaccharidoses in: icd10cm
hyaluronidase absence > other mucopolysaccharidoses in: icd10cm
copper transport deficiency > other disorders copper metabolism in: icd10cm
copper transport defect > other disorders copper metabolism in: icd10cm
copper transport absence > other disorders copper metabolism in: icd10cm
alkaline phosphatase defect > other disorders phosphorus metabolism in: icd10cm
alkaline phosphatase lack > other disorders phosphorus metabolism in: icd10cm
alkaline phosphatase absence > other disorders phosphorus metabolism in: icd10cm
coenzyme q10 defect > other mitochondrial metabolism disorders in: icd10cm
coenzyme q10 absence > other mitochondrial metabolism disorders in: icd10cm
complex i defect > other mitochondrial metabolism disorders in: icd10cm
complex i absence > other mitochondrial metabolism disorders in: icd10cm
complex iv absence > other mitochondrial metabolism disorders in: icd10cm
pepck defect > disorders pyruvate metabolism gluconeogenesis in: icd10cm
pepck absence > disorders pyruvate metabolism gluconeogenesis in: icd10cm
xylulose reductase deficiency > other specified disorders carbohydrate metabolism in: icd10cm
xylulose reductase defect > other specified disorders carbohydrate metabolism in: icd10cm
xylulose reductase absence > other specified disorders carbohydrate metabolism in: icd10cm
uroporphyrinogen decarboxylase defect > porphyria cutanea tarda in: icd10cm
uroporphyrinogen decarboxylase absence > porphyria cutanea tarda in: icd10cm
uroporphyrinogen synthase deficiency > hereditary erythropoietic porphyria in: icd10cm
uroporphyrinogen synthase defect > hereditary erythropoietic porphyria in: icd10cm
uroporphyrinogen synthase absence > hereditary erythropoietic porphyria in: icd10cm
ferrochelatase defect > hereditary erythropoietic porphyria in: icd10cm
ferrochelatase absence > hereditary erythropoietic porphyria in: icd10cm
protoporphyrinogen oxidase defect > other porphyria in: icd10cm
protoporphyrinogen oxidase absence > other porphyria in: icd10cm
glucuronyl transferase defect > crigler-najjar syndrome in: icd10cm
glucuronyl transferase absence > crigler-najjar syndrome in: icd10cm
udpgt deficiency > crigler-najjar syndrome in: icd10cm
udpgt defect > crigler-najjar syndrome in: icd10cm
udpgt absence > crigler-najjar syndrome in: icd10cm
vitamin k epoxide deficiency > hereditary deficiency other clotting factors in: icd10cm
vitamin k epoxide defect > hereditary deficiency other clotting factors in: icd10cm
vitamin k epoxide absence > hereditary deficiency other clotting factors in: icd10cm
gamma carboxylase deficiency > hereditary deficiency other clotting factors in: icd10cm
gamma carboxylase defect > hereditary deficiency other clotting factors in: icd10cm
gamma carboxylase absence > hereditary deficiency other clotting factors in: icd10cm
thrombomodulin deficiency > other thrombophilia in: icd10cm
thrombomodulin defect > other thrombophilia in: icd10cm
thrombomodulin absence > other thrombophilia in: icd10cm
factor v resistance deficiency > other thrombophilia in: icd10cm
factor v resistance lack > other thrombophilia in: icd10cm
alpha 2 antiplasmin deficiency > hereditary deficiency other clotting factors in: icd10cm
alpha 2 antiplasmin defect > hereditary deficiency other clotting factors in: icd10cm
alpha 2 antiplasmin absence > hereditary deficiency other clotting factors in: icd10cm
kininogen defect > hereditary deficiency other clotting factors in: icd10cm
kininogen absence > hereditary deficiency other clotting factors in: icd10cm
glycoprotein iib deficiency > qualitative platelet defects in: icd10cm
glycoprotein iib defect > qualitative platelet defects in: icd10cm
glycoprotein iib absence > qualitative platelet defects in: icd10cm
iiia deficiency > qualitative platelet defects in: icd10cm
iiia defect > qualitative platelet defects in: icd10cm
iiia absence > qualitative platelet defects in: icd10cm
factor ii defect > hereditary deficiency other clotting factors in: icd10cm
factor ii absence > hereditary deficiency other clotting factors in: icd10cm
factor i defect > hereditary deficiency other clotting factors in: icd10cm
purine synthesis deficiency > other specified disorders purine pyrimidine metabolism in: icd10cm
purine synthesis defect > other specified disorders purine pyrimidine metabolism in: icd10cm
purine synthesis absence > other specified disorders purine pyrimidine metabolism in: icd10cm
folate transport defect > other folate deficiency anemias in: icd10cm
folate transport absence > other folate deficiency anemias in: icd10cm
iron transport deficiency > disorder of iron metabolism in: icd10cm
iron transport defect > disorder of iron metabolism in: icd10cm
iron transport absence > disorder of iron metabolism in: icd10cm
transferrin deficiency > other disorders plasma-protein metabolism in: icd10cm
transferrin defect > other disorders plasma-protein metabolism in: icd10cm
transferrin absence > other disorders plasma-protein metabolism in: icd10cm
haptoglobin defect > other disorders plasma-protein metabolism in: icd10cm
haptoglobin lack > other disorders plasma-protein metabolism in: icd10cm
haptoglobin absence > other disorders plasma-protein metabolism in: icd10cm

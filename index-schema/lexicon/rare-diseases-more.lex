# Scope: second helping to rare-diseases.lex (same field, same method): further synonyms, gene symbols, broader or looser residual mappings (strength 0.6-0.65).

# --- amino acids
pyruvoyl tetrahydropterin synthase deficiency > other hyperphenylalaninemias @ 0.85
ptps deficiency > other hyperphenylalaninemias @ 0.85
malignant phenylketonuria > other hyperphenylalaninemias @ 0.85
gtp cyclohydrolase deficiency > other hyperphenylalaninemias @ 0.7
carbinolamine dehydratase deficiency > other hyperphenylalaninemias @ 0.85
imbecillitas phenylpyruvica > classical phenylketonuria
fumarylacetoacetase deficiency > tyrosinemia
fumarylacetoacetate hydrolase deficiency > tyrosinemia
fah deficiency > tyrosinemia
tyrosine aminotransferase deficiency > tyrosinemia
tyrosine transaminase deficiency > tyrosinemia
hereditary tyrosinosis > tyrosinemia
alcaptonuria > alkaptonuria
ochronotic arthropathy > alkaptonuria
hyperhistidinemia > histidinemia
carnosinase deficiency > other disorders histidine metabolism @ 0.8
tryptophan oxygenase deficiency > disorders tryptophan metabolism @ 0.8
bckdh deficiency > maple-syrup-urine disease
dihydrolipoamide dehydrogenase deficiency > maple-syrup-urine disease @ 0.7
leucinosis > maple-syrup-urine disease
e3 deficiency > maple-syrup-urine disease @ 0.6
2-methylbutyryl-coa dehydrogenase deficiency > other branched-chain organic acidurias @ 0.8
2-methylbutyrylglycinuria > other branched-chain organic acidurias @ 0.8
isobutyryl-coa dehydrogenase deficiency > other branched-chain organic acidurias @ 0.8
isobutyric aciduria > other branched-chain organic acidurias @ 0.8
hmg-coa lyase deficiency > other branched-chain organic acidurias @ 0.8
3-hydroxy-3-methylglutaryl-coa lyase deficiency > other branched-chain organic acidurias @ 0.8
hydroxymethylglutaric aciduria > other branched-chain organic acidurias @ 0.8
2-methyl-3-hydroxybutyric aciduria > other branched-chain organic acidurias @ 0.8
hsd10 disease > other branched-chain organic acidurias @ 0.8
3-hydroxyisobutyric aciduria > other branched-chain organic acidurias @ 0.8
3-hydroxyisobutyryl-coa hydrolase deficiency > other branched-chain organic acidurias @ 0.8
methacrylic aciduria > other branched-chain organic acidurias @ 0.8
ethylmalonic encephalopathy > other branched-chain organic acidurias @ 0.7
short branched chain acyl-coa dehydrogenase deficiency > other branched-chain organic acidurias @ 0.8
ivd deficiency > isovaleric acidemia
megdel syndrome > 3-methylglutaconic aciduria
dcma syndrome > 3-methylglutaconic aciduria
methylglutaconyl hydratase deficiency > 3-methylglutaconic aciduria
3-methylglutaconyl-coa hydratase deficiency > 3-methylglutaconic aciduria
behr-costeff > 3-methylglutaconic aciduria
cobalamin a deficiency > methylmalonic acidemia
cobalamin b deficiency > methylmalonic acidemia
cbla > methylmalonic acidemia in: icd10cm
cblb > methylmalonic acidemia in: icd10cm
methylmalonyl-coa epimerase deficiency > methylmalonic acidemia @ 0.8
cblc > methylmalonic acidemia @ 0.7 in: icd10cm
cobalamin c disease > methylmalonic acidemia @ 0.7
mmachc deficiency > methylmalonic acidemia @ 0.7
combined malonic methylmalonic aciduria > methylmalonic acidemia @ 0.8
cmamma > methylmalonic acidemia @ 0.8
ketotic glycinemia > propionic acidemia
cobalamin g deficiency > homocystinuria @ 0.7
cobalamin e deficiency > homocystinuria @ 0.7
methionine synthase deficiency > homocystinuria @ 0.7
methylcobalamin deficiency > homocystinuria @ 0.7
hyperhomocysteinemia > homocystinuria @ 0.7
s-adenosylhomocysteine hydrolase > other disorders sulfur-bearing amino-acid @ 0.8
cystathionase deficiency > other disorders sulfur-bearing amino-acid @ 0.8
cystathionine gamma-lyase deficiency > other disorders sulfur-bearing amino-acid @ 0.8
sulfocysteinuria > other disorders sulfur-bearing amino-acid @ 0.8
isolated sulfite oxidase deficiency > other disorders sulfur-bearing amino-acid @ 0.8
mocd > other disorders sulfur-bearing amino-acid @ 0.8 in: icd10cm
beta-mercaptolactate cysteine disulfiduria > other disorders sulfur-bearing amino-acid @ 0.8
inborn hyperammonemia > disorders urea cycle metabolism @ 0.85
ucd > disorders urea cycle metabolism @ 0.85 in: icd10cm
arg1 deficiency > argininemia
argininosuccinase deficiency > arginosuccinic aciduria
arginosuccinase deficiency > arginosuccinic aciduria
citrin deficiency > citrullinemia
citrullinuria > citrullinemia
ctln1 > citrullinemia in: icd10cm
ctln2 > citrullinemia in: icd10cm
neonatal intrahepatic cholestasis citrin > citrullinemia
niccd > citrullinemia in: icd10cm
slc25a13 > citrullinemia
slc25a15 > disorders ornithine metabolism @ 0.85
triple h syndrome > hyperammonemia-hyperornithinemia-homocitrullinemia
2-oxoadipic aciduria > disorders lysine hydroxylysine metabolism @ 0.85
pipecolic acidemia > disorders lysine hydroxylysine metabolism @ 0.6
hyperpipecolatemia > disorders lysine hydroxylysine metabolism @ 0.6
pyridoxine dependent epilepsy > disorders lysine hydroxylysine metabolism @ 0.6
antiquitin deficiency > disorders lysine hydroxylysine metabolism @ 0.7
aldh7a1 > disorders lysine hydroxylysine metabolism @ 0.7
glutaric acidemia type 1 > glutaric aciduria type i
etf dehydrogenase deficiency > glutaric aciduria type ii
etfdh deficiency > glutaric aciduria type ii
ethylmalonic-adipic aciduria > glutaric aciduria type ii
riboflavin responsive madd > glutaric aciduria type ii
ga2 > glutaric aciduria type ii in: icd10cm
isolated hyperglycinemia > non-ketotic hyperglycinemia
peroxisomal alanine glyoxylate > primary hyperoxaluria
glycolic aciduria > primary hyperoxaluria
l-glyceric aciduria > primary hyperoxaluria
glyoxylate reductase deficiency > primary hyperoxaluria
hoga1 > primary hyperoxaluria in: icd10cm
iminoglycinuria > other disorders glycine metabolism @ 0.6
sarcosine dehydrogenase deficiency > other disorders glycine metabolism @ 0.8
d-glyceric aciduria > other disorders glycine metabolism @ 0.8
glycinuria > other disorders glycine metabolism @ 0.7
hyperprolinemia type 1 > other disorders glycine metabolism @ 0.8
hyperprolinemia type 2 > other disorders glycine metabolism @ 0.8
flavin monooxygenase deficiency > trimethylaminuria
fish malodor syndrome > trimethylaminuria
aldh5a1 > disorders gamma aminobutyric acid metabolism
glutathione synthetase deficiency > other specified disorders amino-acid metabolism @ 0.75
glutathionuria > other specified disorders amino-acid metabolism @ 0.75
gamma-glutamyl transpeptidase deficiency > other specified disorders amino-acid metabolism @ 0.75
oxoprolinase deficiency > other specified disorders amino-acid metabolism @ 0.75
asparagine synthetase deficiency > other specified disorders amino-acid metabolism @ 0.75
serine deficiency > other specified disorders amino-acid metabolism @ 0.75
3-phosphoglycerate dehydrogenase deficiency > other specified disorders amino-acid metabolism @ 0.75
phosphoserine aminotransferase deficiency > other specified disorders amino-acid metabolism @ 0.75
serine biosynthesis defect > other specified disorders amino-acid metabolism @ 0.75
glutamine deficiency congenital > other specified disorders amino-acid metabolism @ 0.75
glutamine synthetase deficiency > other specified disorders amino-acid metabolism @ 0.75
aminoacylase 1 deficiency > other specified disorders amino-acid metabolism @ 0.75
methylmalonate semialdehyde dehydrogenase deficiency > other specified disorders amino-acid metabolism @ 0.75
pyrroline-5-carboxylate synthetase deficiency > other specified disorders amino-acid metabolism @ 0.75
p5cs deficiency > other specified disorders amino-acid metabolism @ 0.75
d-2-hydroxyglutaric aciduria > other specified disorders amino-acid metabolism @ 0.75
l-2-hydroxyglutaric aciduria > other specified disorders amino-acid metabolism @ 0.75
2-hydroxyglutaric aciduria > other specified disorders amino-acid metabolism @ 0.75
fumaric aciduria > other specified disorders amino-acid metabolism @ 0.75
fumarase deficiency > other specified disorders amino-acid metabolism @ 0.75
guanidinoacetate methyltransferase deficiency > other specified disorders amino-acid metabolism @ 0.75
gamt deficiency > other specified disorders amino-acid metabolism @ 0.75
agat deficiency > other specified disorders amino-acid metabolism @ 0.75
cerebral creatine deficiency > other specified disorders amino-acid metabolism @ 0.75
creatine transporter deficiency > other specified disorders amino-acid metabolism @ 0.75
slc6a8 > other specified disorders amino-acid metabolism @ 0.75
n-acetylaspartic aciduria > canavan disease
canavan van bogaert bertrand > canavan disease
oasthouse urine > other disorders amino-acid transport @ 0.8
blue diaper > other disorders amino-acid transport @ 0.8
tryptophan malabsorption > other disorders amino-acid transport @ 0.8
renal fanconi > other disorders amino-acid transport @ 0.8
fanconi renotubular syndrome > other disorders amino-acid transport @ 0.8
debre toni fanconi > other disorders amino-acid transport @ 0.8
slc7a7 > other disorders amino-acid transport @ 0.8
ctns > cystinosis in: icd10cm
cystinosin deficiency > cystinosis
lignac fanconi > cystinosis
abderhalden-kaufmann-lignac > cystinosis
slc6a19 > hartnup's disease
pellagra-like aminoaciduria > hartnup's disease
cerebrooculorenal dystrophy > lowe's syndrome
oculo-cerebro-renal > lowe's syndrome
slc3a1 > cystinuria

# --- fatty acids, carnitine, ketones
medium-chain acyl-coenzyme a dehydrogenase > medium chain acyl coa dehydrogenase deficiency
long-chain acyl-coenzyme a dehydrogenase > long chain very long chain acyl coa dehydrogenase deficiency
butyryl-coa dehydrogenase > short chain acyl coa dehydrogenase deficiency
short-chain 3-hydroxyacyl-coa dehydrogenase deficiency > other disorders fatty-acid oxidation @ 0.85
hadh deficiency > other disorders fatty-acid oxidation @ 0.85
schad > other disorders fatty-acid oxidation @ 0.85 in: icd10cm
3-hydroxyacyl-coa dehydrogenase > other disorders fatty-acid oxidation @ 0.85
dienoyl-coa reductase deficiency > other disorders fatty-acid oxidation @ 0.85
acyl-coa dehydrogenase 9 deficiency > other disorders fatty-acid oxidation @ 0.85
acad9 > other disorders fatty-acid oxidation @ 0.85 in: icd10cm
ketolytic defect > disorders ketone metabolism @ 0.85
monocarboxylate transporter 1 deficiency > disorders ketone metabolism @ 0.85
cpt1 deficiency > carnitine palmitoyltransferase deficiency
cpt1a deficiency > carnitine palmitoyltransferase deficiency
carnitine palmitoyl transferase > carnitine palmitoyltransferase deficiency
cpt ii > carnitine palmitoyltransferase deficiency
octn2 deficiency > primary carnitine deficiency
slc22a5 > primary carnitine deficiency
chanarin-dorfman > other disorders fatty-acid metabolism @ 0.6
acyl-coa oxidase deficiency > other disorders fatty-acid metabolism @ 0.6

# --- peroxisomes
pex1 > zellweger syndrome in: icd10cm
bowen-zellweger > zellweger syndrome
alpha-methylacyl-coa racemase > other peroxisomal disorders @ 0.75
amacr deficiency > other peroxisomal disorders @ 0.75
pseudo-zellweger > other peroxisomal disorders @ 0.75
thiolase deficiency peroxisomal > other peroxisomal disorders @ 0.75
hsd17b4 > other peroxisomal disorders @ 0.75
mulibrey nanism > other peroxisomal disorders @ 0.6
pex7 > rhizomelic chondrodysplasia punctata in: icd10cm
alkyl-dhap synthase deficiency > rhizomelic chondrodysplasia punctata
abcd1 > x-linked adrenoleukodystrophy in: icd10cm
x linked ald > x-linked adrenoleukodystrophy
melanodermic leukodystrophy > x-linked adrenoleukodystrophy
adrenal leukodystrophy > x-linked adrenoleukodystrophy
phytanoyl-coa hydroxylase deficiency > refsum's disease
hmsn iv > refsum's disease
ard refsum > refsum's disease

# --- carbohydrates
gsd1a > von gierke disease
gsd1b > von gierke disease
hepatorenal glycogenosis > von gierke disease
g6pc deficiency > von gierke disease
glycogenosis type 1 > von gierke disease
glucose-6-phosphate translocase deficiency > von gierke disease
glucose-6-phosphate transport defect > von gierke disease
gaa deficiency > pompe disease
glycogenosis type 2 > pompe disease
late onset pompe > pompe disease
lysosomal acid alpha-glucosidase > pompe disease
acid alpha-glucosidase > pompe disease
lopd > pompe disease in: icd10cm
iopd > pompe disease in: icd10cm
glycogenosis type 3 > cori disease
amylo-1,6-glucosidase deficiency > cori disease
glycogen debranching enzyme deficiency > cori disease
limit dextrinosis > cori disease
glycogenosis type 5 > mcardle disease
muscle phosphorylase deficiency > mcardle disease
muscle glycogen phosphorylase > mcardle disease
lamp-2 > danon disease
lysosomal glycogen storage normal acid maltase > danon disease
gsd vii > other glycogen storage disease @ 0.85
gsd7 > other glycogen storage disease @ 0.85 in: icd10cm
gsd ix > other glycogen storage disease @ 0.85
gsd9 > other glycogen storage disease @ 0.85 in: icd10cm
gsd xi > other glycogen storage disease @ 0.85
gsd xv > other glycogen storage disease @ 0.85
glycogen branching enzyme deficiency > other glycogen storage disease @ 0.85
brancher deficiency > other glycogen storage disease @ 0.85
amylopectinosis > other glycogen storage disease @ 0.85
adult polyglucosan body disease > other glycogen storage disease @ 0.85
apbd > other glycogen storage disease @ 0.85 in: icd10cm
polyglucosan body myopathy > other glycogen storage disease @ 0.85
glycogen synthase deficiency > other glycogen storage disease @ 0.85
liver glycogen synthase > other glycogen storage disease @ 0.85
phosphorylase kinase deficiency > other glycogen storage disease @ 0.85
phosphoglucomutase 1 deficiency > other glycogen storage disease @ 0.85
phosphoglucomutase deficiency > other glycogen storage disease @ 0.85
fanconi-bickel > other glycogen storage disease @ 0.85
glut2 deficiency > other glycogen storage disease @ 0.85
glycogenin deficiency > other glycogen storage disease @ 0.85
phosphoglycerate mutase deficiency > other glycogen storage disease @ 0.85
muscle lactate dehydrogenase deficiency > other glycogen storage disease @ 0.85
lactate dehydrogenase a deficiency > other glycogen storage disease @ 0.85
muscle enolase deficiency > other glycogen storage disease @ 0.85
enolase 3 deficiency > other glycogen storage disease @ 0.85
aldolase a deficiency > other glycogen storage disease @ 0.85
tarui disease > other glycogen storage disease @ 0.85
hers disease type vi > other glycogen storage disease @ 0.85
phosphorylase b kinase > other glycogen storage disease @ 0.85
galt > galactosemia in: icd10cm
duarte > galactosemia
classic galactosemia > galactosemia
fructose aldolase deficiency > hereditary fructose intolerance
fructosuria intolerance > hereditary fructose intolerance @ 0.7
leigh pyruvate dehydrogenase > disorders pyruvate metabolism gluconeogenesis @ 0.7
disaccharide intolerance > sucrase-isomaltase deficiency
invertase deficiency > sucrase-isomaltase deficiency
sucrose-isomaltose malabsorption > sucrase-isomaltase deficiency
hypolactasia congenital > congenital lactase deficiency
slc2a1 > glucose transporter protein type 1 deficiency
glucose transporter type 1 syndrome > glucose transporter protein type 1 deficiency
familial glucosuria > renal glycosuria
sglt2 > renal glycosuria in: icd10cm
slc5a2 > renal glycosuria
dee25 > slc13a5 citrate transporter

# --- lysosomal storage
gangliosidosis type 2 > gm2 gangliosidosis
juvenile tay-sachs > gm2 gangliosidosis
late onset tay-sachs > gm2 gangliosidosis
jatzkewitz-pilz > sandhoff disease
gm3 synthase deficiency > other gangliosidosis @ 0.85
mcoln1 > mucolipidosis iv
berman mucolipidosis > mucolipidosis iv
mucolipidosis type 4 > mucolipidosis iv
sialolipidosis > mucolipidosis iv
diffuse angiokeratoma > fabry disease
thesaurismosis ruiter-pompen-wyers > fabry disease
glucosylceramidase deficiency > gaucher disease
beta-glucocerebrosidase > gaucher disease
gba deficiency > gaucher disease
cerebroside lipidosis > gaucher disease
kerasin histiocytosis > gaucher disease
saposin c deficiency > gaucher disease
neuronopathic gaucher > gaucher disease
galactosylceramide lipidosis > krabbe disease
galc deficiency > krabbe disease
globoid cell > krabbe disease
psychosine lipidosis > krabbe disease
smpd1 > niemann-pick disease in: icd10cm
sphingomyelinosis > niemann-pick disease
npc1 > niemann-pick disease type c in: icd10cm
npc2 > niemann-pick disease type c in: icd10cm
supranuclear ophthalmoplegia lipid storage > niemann-pick disease type c
nova scotia niemann-pick > niemann-pick disease type c @ 0.7
vertical ophthalmoplegia ataxia storage > niemann-pick disease type c @ 0.6
greenfield disease > metachromatic leukodystrophy
scholz > metachromatic leukodystrophy
cerebroside sulfatase deficiency > metachromatic leukodystrophy
sulfatidosis > metachromatic leukodystrophy
metachromatic leukoencephalopathy > metachromatic leukodystrophy
mucosulfatidosis > sulfatase deficiency
sumf1 > sulfatase deficiency in: icd10cm
disseminated lipogranulomatosis > farber's syndrome
acid ceramidase deficiency > farber's syndrome
plp1 > pelizaeus-merzbacher disease in: icd10cm
tigroid leukodystrophy > pelizaeus-merzbacher disease
cln4 > neuronal ceroid lipofuscinosis in: icd10cm
cln5 > neuronal ceroid lipofuscinosis in: icd10cm
cln6 > neuronal ceroid lipofuscinosis in: icd10cm
cln7 > neuronal ceroid lipofuscinosis in: icd10cm
cln8 > neuronal ceroid lipofuscinosis in: icd10cm
cln10 > neuronal ceroid lipofuscinosis
santavuori-haltia > neuronal ceroid lipofuscinosis
infantile batten > neuronal ceroid lipofuscinosis
palmitoyl-protein thioesterase deficiency > neuronal ceroid lipofuscinosis
ppt1 deficiency > neuronal ceroid lipofuscinosis
tripeptidyl peptidase 1 deficiency > neuronal ceroid lipofuscinosis
tpp1 deficiency > neuronal ceroid lipofuscinosis
janský-bielschowsky > neuronal ceroid lipofuscinosis
ceroid storage disease > neuronal ceroid lipofuscinosis
northern epilepsy > neuronal ceroid lipofuscinosis
juvenile batten > neuronal ceroid lipofuscinosis
spielmeyer-sjogren > neuronal ceroid lipofuscinosis
cerebromacular degeneration > neuronal ceroid lipofuscinosis
cathepsin d deficiency > neuronal ceroid lipofuscinosis
acid lipase deficiency > wolman's disease
lipa deficiency > wolman's disease
acid cholesteryl ester hydrolase > wolman's disease
lal-d > wolman's disease
cyp27a1 > cerebrotendinous cholesterosis
cholestanol storage > cerebrotendinous cholesterosis
idua deficiency > hurler's syndrome
lipochondrodystrophy > hurler's syndrome
pfaundler-hurler > hurler's syndrome
mps1h > hurler's syndrome
sulfoiduronate sulfatase > mucopolysaccharidosis type ii
mps ii > mucopolysaccharidosis type ii
mps iiib > sanfilippo mucopolysaccharidoses
mps iiic > sanfilippo mucopolysaccharidoses
mps iiid > sanfilippo mucopolysaccharidoses
heparan n-sulfatase deficiency > sanfilippo mucopolysaccharidoses
sulfamidase deficiency > sanfilippo mucopolysaccharidoses
heparan sulfaturia > sanfilippo mucopolysaccharidoses
alpha-n-acetylglucosaminidase deficiency > sanfilippo mucopolysaccharidoses
naglu > sanfilippo mucopolysaccharidoses in: icd10cm
polydystrophic oligophrenia > sanfilippo mucopolysaccharidoses
sgsh deficiency > sanfilippo mucopolysaccharidoses
hgsnat > sanfilippo mucopolysaccharidoses
mps ivb > morquio mucopolysaccharidoses
morquio-brailsford > morquio mucopolysaccharidoses
morquio-ullrich > morquio mucopolysaccharidoses
galns deficiency > morquio mucopolysaccharidoses
galactosamine-6-sulfatase > morquio mucopolysaccharidoses
keratan sulfaturia > morquio mucopolysaccharidoses
brailsford disease > morquio mucopolysaccharidoses @ 0.7
arylsulfatase b deficiency > mucopolysaccharidosis types vi vii
n-acetylgalactosamine-4-sulfatase > mucopolysaccharidosis types vi vii
polydystrophic dwarfism > mucopolysaccharidosis types vi vii
gusb deficiency > mucopolysaccharidosis types vi vii
arsb deficiency > mucopolysaccharidosis types vi vii
mps7 > mucopolysaccharidosis types vi vii in: icd10cm
mucopolysaccharidosis type 9 > other mucopolysaccharidoses @ 0.8
mucosulfatosis > other disorders glucosaminoglycan metabolism @ 0.65
ml ii > mucolipidosis ii
gnptab > mucolipidosis ii
n-acetylglucosamine-1-phosphotransferase deficiency > mucolipidosis ii
ml2 > mucolipidosis ii in: icd10cm
inclusion-cell > mucolipidosis ii
pseudopolydystrophy > mucolipidosis iii
ml3 > mucolipidosis iii in: icd10cm
mucolipidosis type 1 > sialidosis
alpha-n-acetylneuraminidase > sialidosis
lipomucopolysaccharidosis > sialidosis
aspartylglycosaminuria > defects glycoprotein degradation @ 0.85
alpha-fucosidase deficiency > defects glycoprotein degradation @ 0.85
schindler disease > defects glycoprotein degradation @ 0.85
kanzaki disease > defects glycoprotein degradation @ 0.85
alpha-n-acetylgalactosaminidase deficiency > defects glycoprotein degradation @ 0.85
naga deficiency > defects glycoprotein degradation @ 0.85
alpha-mannosidase > defects glycoprotein degradation @ 0.85
beta-mannosidase > defects glycoprotein degradation @ 0.85
agu > defects glycoprotein degradation @ 0.85 in: icd10cm
oligosaccharidosis > defects glycoprotein degradation @ 0.85
carbohydrate deficient glycoprotein > other disorders glycoprotein metabolism @ 0.75
jaeken > other disorders glycoprotein metabolism @ 0.75
pmm2 > other disorders glycoprotein metabolism @ 0.75 in: icd10cm
cdg syndrome > other disorders glycoprotein metabolism @ 0.75
phosphomannomutase deficiency > other disorders glycoprotein metabolism @ 0.75
phosphomannose isomerase deficiency > other disorders glycoprotein metabolism @ 0.75
alg6 > other disorders glycoprotein metabolism @ 0.75 in: icd10cm
mpi-cdg > other disorders glycoprotein metabolism @ 0.75
ngly1 deficiency > other disorders glycoprotein metabolism @ 0.75
n-glycanase > other disorders glycoprotein metabolism @ 0.75
glycosylation defect > other disorders glycoprotein metabolism @ 0.75
glycosylation disorder > other disorders glycoprotein metabolism @ 0.75
slc35c1 > other disorders glycoprotein metabolism @ 0.6
deglycosylation disorder > other disorders glycoprotein metabolism @ 0.75
cdg1a > other disorders glycoprotein metabolism @ 0.75
cdg ia > other disorders glycoprotein metabolism @ 0.75
slc39a8 > other disorders glycoprotein metabolism @ 0.75
dpagt1-cdg > other disorders glycoprotein metabolism @ 0.75
srd5a3-cdg > other disorders glycoprotein metabolism @ 0.75

# --- lipids
pcsk9 hypercholesterolemia > familial hypercholesterolemia
hyperlipoproteinemia type 2a > familial hypercholesterolemia
familial defective apolipoprotein b > familial hypercholesterolemia
fdb > familial hypercholesterolemia in: icd10cm
essential familial hypercholesterolemia > familial hypercholesterolemia
familial xanthomatosis > familial hypercholesterolemia
autosomal recessive hypercholesterolemia > familial hypercholesterolemia
broad beta disease > mixed hyperlipidemia
remnant removal disease > mixed hyperlipidemia
remnant hyperlipidemia > mixed hyperlipidemia
hyperlipoproteinemia type 3 > mixed hyperlipidemia
apolipoprotein e deficiency > mixed hyperlipidemia
hepatic lipase deficiency > mixed hyperlipidemia @ 0.7
lpl deficiency > hyperchylomicronemia
lpld > hyperchylomicronemia in: icd10cm
apolipoprotein c-ii deficiency > hyperchylomicronemia
burger-grutz > hyperchylomicronemia
buerger-gruetz > hyperchylomicronemia
gpihbp1 > hyperchylomicronemia
fat-induced lipemia > hyperchylomicronemia
chylomicronemia syndrome > hyperchylomicronemia
lmf1 > hyperchylomicronemia in: icd10cm
familial lipoprotein lipase > hyperchylomicronemia
familial mixed hyperlipidemia > familial combined hyperlipidemia
sar1b > chylomicron retention disease
lcat deficiency > lipoprotein deficiency
fish eye disease > lipoprotein deficiency
norum disease > lipoprotein deficiency
acanthocytosis abetalipoproteinemia > lipoprotein deficiency
microsomal triglyceride transfer protein deficiency > lipoprotein deficiency
mttp deficiency > lipoprotein deficiency
abca1 deficiency > lipoprotein deficiency
familial lcat > lipoprotein deficiency
analphalipoproteinemia > lipoprotein deficiency
familial low hdl > lipoprotein deficiency
taz deficiency > barth syndrome
cardioskeletal myopathy neutropenia > barth syndrome
dhcr7 > smith-lemli-opitz syndrome in: icd10cm
rutledge lethal > smith-lemli-opitz syndrome
lathosterolosis > other disorders bile acid cholesterol metabolism @ 0.75
mevalonic aciduria > other disorders bile acid cholesterol metabolism @ 0.6
cholesterol biosynthesis defect > other disorders bile acid cholesterol metabolism @ 0.75
akr1d1 > other disorders bile acid cholesterol metabolism @ 0.75
bile acid coa ligase deficiency > other disorders bile acid cholesterol metabolism @ 0.75
bile acid conjugation defect > other disorders bile acid cholesterol metabolism @ 0.75
familial hypercholanemia > other disorders bile acid cholesterol metabolism @ 0.75

# --- purine, pyrimidine, porphyrin, bilirubin
hprt deficiency > lesch-nyhan syndrome
hprt1 > lesch-nyhan syndrome in: icd10cm
juvenile gout choreoathetosis > lesch-nyhan syndrome
hypoxanthine phosphoribosyltransferase > lesch-nyhan syndrome
juvenile hyperuricemia syndrome > lesch-nyhan syndrome
dihydropyrimidine dehydrogenase deficiency > other disorders purine pyrimidine metabolism @ 0.8
dpd deficiency > other disorders purine pyrimidine metabolism @ 0.8
dpyd deficiency > other disorders purine pyrimidine metabolism @ 0.8
dihydropyrimidinase deficiency > other disorders purine pyrimidine metabolism @ 0.8
ureidopropionase deficiency > other disorders purine pyrimidine metabolism @ 0.8
phosphoribosylpyrophosphate synthetase superactivity > other disorders purine pyrimidine metabolism @ 0.8
prpp synthetase > other disorders purine pyrimidine metabolism @ 0.8
prps1 > other disorders purine pyrimidine metabolism @ 0.8 in: icd10cm
hereditary orotic aciduria > other disorders purine pyrimidine metabolism @ 0.8
orotic aciduria > other disorders purine pyrimidine metabolism @ 0.8
uridine monophosphate synthase deficiency > other disorders purine pyrimidine metabolism @ 0.8
ump synthase deficiency > other disorders purine pyrimidine metabolism @ 0.8
2,8-dihydroxyadeninuria > other disorders purine pyrimidine metabolism @ 0.8
dihydroxyadenine urolithiasis > other disorders purine pyrimidine metabolism @ 0.8
thymidine phosphorylase deficiency > other disorders purine pyrimidine metabolism @ 0.6
5-fluorouracil toxicity deficiency > other disorders purine pyrimidine metabolism @ 0.8
aica-ribosiduria > other disorders purine pyrimidine metabolism @ 0.8
inosine triphosphatase deficiency > other disorders purine pyrimidine metabolism @ 0.8
thymine-uraciluria > other disorders purine pyrimidine metabolism @ 0.8
uraciluria > other disorders purine pyrimidine metabolism @ 0.8
beta-ureidopropionase > other disorders purine pyrimidine metabolism @ 0.8
xanthine stones hereditary > hereditary xanthinuria
xdh deficiency > hereditary xanthinuria
amp deaminase > myoadenylate deaminase deficiency
muscle amp deaminase > myoadenylate deaminase deficiency
mad deficiency > myoadenylate deaminase deficiency
trex1 > aicardi-goutieres syndrome in: icd10cm
cree encephalitis > aicardi-goutieres syndrome
familial infantile encephalopathy calcification > aicardi-goutieres syndrome
samhd1 > aicardi-goutieres syndrome
adar aicardi > aicardi-goutieres syndrome
pbg deaminase > acute intermittent porphyria
hydroxymethylbilane synthase deficiency > acute intermittent porphyria
hmbs deficiency > acute intermittent porphyria
pyrroloporphyria > acute intermittent porphyria
alad porphyria > other porphyria @ 0.85
ala dehydratase porphyria > other porphyria @ 0.85
doss porphyria > other porphyria @ 0.85
delta-aminolevulinic acid dehydratase > other porphyria @ 0.85
harderoporphyria > other porphyria @ 0.85
royal malady > other porphyria @ 0.85
symptomatic porphyria > porphyria cutanea tarda
hepatoerythropoietic porphyria > porphyria cutanea tarda @ 0.8
hep porphyria > porphyria cutanea tarda @ 0.7
x-linked protoporphyria > hereditary erythropoietic porphyria
guenther disease > hereditary erythropoietic porphyria
guenther porphyria > hereditary erythropoietic porphyria
heme synthetase deficiency > hereditary erythropoietic porphyria
xlp porphyria > hereditary erythropoietic porphyria
gilbert-meulengracht > gilbert syndrome
cholemia familial simple > gilbert syndrome
familial nonhemolytic jaundice > gilbert syndrome
ugt1a1 > gilbert syndrome
hereditary unconjugated hyperbilirubinemia > crigler-najjar syndrome
glucuronyl transferase deficiency > crigler-najjar syndrome
mrp2 > other disorders bilirubin metabolism @ 0.8 in: icd10cm
slco1b1 > other disorders bilirubin metabolism @ 0.8

# --- metals and minerals
atp7b > wilson's disease
copper storage disease > wilson's disease
kinnier wilson > wilson's disease
pseudosclerosis copper > wilson's disease
atp7a > menkes' kinky hair disease
kinky hair syndrome > menkes' kinky hair disease
copper transport disease > menkes' kinky hair disease
indian childhood cirrhosis > other disorders copper metabolism @ 0.6
hypocupremia > other disorders copper metabolism @ 0.8
hemojuvelin > hereditary hemochromatosis
juvenile hemochromatosis > hereditary hemochromatosis
hepcidin deficiency > hereditary hemochromatosis
ferroportin disease > hereditary hemochromatosis
transferrin receptor 2 hemochromatosis > hereditary hemochromatosis
african siderosis > hereditary hemochromatosis @ 0.6
c282y > hereditary hemochromatosis
bantu siderosis > hereditary hemochromatosis @ 0.6
hjv > hereditary hemochromatosis in: icd10cm
troisier-hanot-chauffard > hereditary hemochromatosis
recklinghausen-applebaum > hereditary hemochromatosis
hyperferritinemia cataract > other disorders iron metabolism @ 0.8
hereditary hyperferritinemia > other disorders iron metabolism @ 0.8
divalent metal transporter deficiency > other disorders iron metabolism @ 0.8
slc39a4 > disorders zinc metabolism
zinc transporter > disorders zinc metabolism
hereditary hypophosphatemic rickets > familial hypophosphatemia
vdrr > familial hypophosphatemia in: icd10cm
adhr > familial hypophosphatemia in: icd10cm
autosomal dominant hypophosphatemic > familial hypophosphatemia
hhrh > familial hypophosphatemia in: icd10cm
hypophosphatemic vitamin d resistant > familial hypophosphatemia
hereditary hypophosphatemia > familial hypophosphatemia
hypophosphatemic osteomalacia > familial hypophosphatemia
phosphate diabetes > familial hypophosphatemia
cyp27b1 > hereditary vitamin d-dependent rickets
vitamin d hydroxylation-deficient > hereditary vitamin d-dependent rickets
hvdrr > hereditary vitamin d-dependent rickets in: icd10cm
cyp2r1 > hereditary vitamin d-dependent rickets @ 0.8
rathbun syndrome > other disorders phosphorus metabolism @ 0.75
rathbun disease > other disorders phosphorus metabolism @ 0.75
hyperphosphatasia > other disorders phosphorus metabolism @ 0.7
familial tumoral calcinosis > other disorders phosphorus metabolism @ 0.6
hyperphosphatasemia > other disorders phosphorus metabolism @ 0.7
tumor induced osteomalacia > other disorders phosphorus metabolism @ 0.65
oncogenic osteomalacia > other disorders phosphorus metabolism @ 0.65
phosphoethanolaminuria > other disorders phosphorus metabolism @ 0.75
hyperphosphatasia mental retardation > other disorders phosphorus metabolism @ 0.75
mabry syndrome > other disorders phosphorus metabolism @ 0.6
perinatal hypophosphatasia > other disorders phosphorus metabolism @ 0.75
hpp > other disorders phosphorus metabolism @ 0.75 in: icd10cm
fhhnc > disorders magnesium metabolism @ 0.8 in: icd10cm
magnesium wasting > disorders magnesium metabolism @ 0.8
isolated dominant hypomagnesemia > disorders magnesium metabolism @ 0.8
trpm6 > disorders magnesium metabolism @ 0.8 in: icd10cm
michelis-castrillo > disorders magnesium metabolism @ 0.8
cnnm2 > disorders magnesium metabolism @ 0.8 in: icd10cm
fbhh > familial hypocalciuric hypercalcemia in: icd10cm
cyp24a1 > hypercalcemia
lightwood syndrome infantile hypercalcemia > hypercalcemia
fanconi-schlesinger > hypercalcemia
arhr2 > enpp1 deficiency in: icd10cm
iiac > generalized arterial calcification infancy in: icd10cm
infantile arteriosclerosis > generalized arterial calcification infancy
nt5e > cd73 deficiency arterial calcification
fibrocystic pancreas > cystic fibrosis
cftr related metabolic syndrome > cystic fibrosis @ 0.6

# --- amyloid, plasma proteins, lipodystrophy, mitochondrial, other
ttr-fap > neuropathic heredofamilial amyloidosis
meretoja > neuropathic heredofamilial amyloidosis
gelsolin amyloidosis > neuropathic heredofamilial amyloidosis
finnish amyloidosis > neuropathic heredofamilial amyloidosis
van allen amyloid > neuropathic heredofamilial amyloidosis
v30m > neuropathic heredofamilial amyloidosis
amyloid neuropathy hereditary > neuropathic heredofamilial amyloidosis
familial amyloid neuropathy > neuropathic heredofamilial amyloidosis
indiana amyloid > neuropathic heredofamilial amyloidosis
familial renal amyloidosis > non-neuropathic heredofamilial amyloidosis
inflammatory amyloidosis > secondary systemic amyloidosis
icelandic cerebral hemorrhage > organ-limited amyloidosis
hchwa > organ-limited amyloidosis in: icd10cm
laryngeal amyloidosis > organ-limited amyloidosis
cardiac amyloidosis > organ-limited amyloidosis
hereditary cerebral hemorrhage amyloidosis > organ-limited amyloidosis
attr-cm > organ-limited amyloidosis
attr-ca > organ-limited amyloidosis
tracheobronchial amyloidosis > organ-limited amyloidosis
renal amyloid limited > organ-limited amyloidosis @ 0.6
familial primary localized cutaneous amyloidosis > organ-limited amyloidosis
plca > organ-limited amyloidosis in: icd10cm
nodular amyloidosis skin > organ-limited amyloidosis
wild type ttr > wild-type transthyretin-related
immunoglobulin light chain amyloid > light chain amyloidosis
idiopathic amyloidosis > light chain amyloidosis
a1ad > alpha-1-antitrypsin deficiency
serpina1 > alpha-1-antitrypsin deficiency
aatd > alpha-1-antitrypsin deficiency in: icd10cm
laurell-eriksson > alpha-1-antitrypsin deficiency
hypohaptoglobinemia > other disorders plasma-protein metabolism @ 0.75
alpha-fetoprotein hereditary persistence > other disorders plasma-protein metabolism @ 0.75
fpld2 > partial lipodystrophy in: icd10cm
lamin a lipodystrophy > partial lipodystrophy
lmna lipodystrophy > partial lipodystrophy
cephalothoracic lipodystrophy > partial lipodystrophy
lipodystrophia progressiva > partial lipodystrophy
pparg lipodystrophy > partial lipodystrophy
lipoatrophic diabetes > generalized lipodystrophy
seip-lawrence > generalized lipodystrophy
bscl2 > generalized lipodystrophy in: icd10cm
agpat2 > generalized lipodystrophy
lipoatrophy generalized > generalized lipodystrophy
total lipodystrophy > generalized lipodystrophy
familial multiple lipomatosis > lipomatosis
adiposis dolorosa > lipomatosis
ander's disease > lipomatosis
pelvic lipomatosis > lipomatosis
familial lipoma multiple > lipomatosis
epidural lipomatosis > lipomatosis
madelung lipomatosis > lipomatosis
mitochondrial complex iii deficiency > mitochondrial metabolism disorder @ 0.85
mitochondrial complex iv deficiency > mitochondrial metabolism disorder @ 0.85
mitochondrial complex v deficiency > mitochondrial metabolism disorder @ 0.85
complex iii deficiency > mitochondrial metabolism disorder @ 0.85
complex iv deficiency > mitochondrial metabolism disorder @ 0.85
cytochrome c oxidase deficiency > mitochondrial metabolism disorder @ 0.85
cox deficiency > mitochondrial metabolism disorder @ 0.85
nadh coenzyme q reductase deficiency > mitochondrial metabolism disorder @ 0.85
atp synthase deficiency > mitochondrial metabolism disorder @ 0.85
mitochondrial dna depletion > mitochondrial metabolism disorder @ 0.85
mtdna depletion > mitochondrial metabolism disorder @ 0.85
mtdna deletion > mitochondrial metabolism disorder @ 0.85
mitochondrial deletion > mitochondrial metabolism disorder @ 0.85
navajo neurohepatopathy > mitochondrial metabolism disorder @ 0.85
mngie > mitochondrial metabolism disorder @ 0.85 in: icd10cm
mitochondrial neurogastrointestinal encephalopathy > mitochondrial metabolism disorder @ 0.85
mitochondrial neurogastrointestinal > mitochondrial metabolism disorder @ 0.85
pearson syndrome > mitochondrial metabolism disorder @ 0.85
pearson marrow pancreas > mitochondrial metabolism disorder @ 0.85
thymidine kinase 2 deficiency > mitochondrial metabolism disorder @ 0.85
tk2 > mitochondrial metabolism disorder @ 0.85 in: icd10cm
tk2d > mitochondrial metabolism disorder @ 0.85
primary coenzyme q10 > mitochondrial metabolism disorder @ 0.85
ubiquinone deficiency > mitochondrial metabolism disorder @ 0.85
deoxyguanosine kinase deficiency > mitochondrial metabolism disorder @ 0.85
dguok > mitochondrial metabolism disorder @ 0.85 in: icd10cm
mpv17 > mitochondrial metabolism disorder @ 0.85
sengers syndrome > mitochondrial metabolism disorder @ 0.85
narp > mitochondrial metabolism disorder @ 0.85 in: icd10cm
neuropathy ataxia retinitis pigmentosa > mitochondrial metabolism disorder @ 0.85
maternally inherited leigh > mitochondrial metabolism disorder @ 0.6
respiratory chain deficiency > mitochondrial metabolism disorder @ 0.85
mitochondrial respiratory chain > mitochondrial metabolism disorder @ 0.85
mitochondrial cytopathy > mitochondrial metabolism disorder @ 0.85
mitochondrial encephalomyopathy > mitochondrial metabolism disorder @ 0.85
polg related > mitochondrial metabolism disorder @ 0.85
sando > mitochondrial metabolism disorder @ 0.85 in: icd10cm
scae > mitochondrial metabolism disorder @ 0.85 in: icd10cm
mitochondrial recessive ataxia > mitochondrial metabolism disorder @ 0.85
miras > mitochondrial metabolism disorder @ 0.85 in: icd10cm
gracile syndrome > mitochondrial metabolism disorder @ 0.85
fellman > mitochondrial metabolism disorder @ 0.85
bcs1l > mitochondrial metabolism disorder @ 0.85
ptcd3 > mitochondrial metabolism disorder @ 0.85 in: icd10cm
succinate dehydrogenase deficiency > mitochondrial metabolism disorder @ 0.75
mitochondrial hepatopathy > mitochondrial metabolism disorder @ 0.85
mitochondrial diabetes deafness > mitochondrial metabolism disorder @ 0.6
midd > mitochondrial metabolism disorder @ 0.6 in: icd10cm
suclg1 > mitochondrial metabolism disorder @ 0.85
sucla2 > mitochondrial metabolism disorder @ 0.85
mecr > mitochondrial metabolism disorder @ 0.85 in: icd10cm
lipoic acid synthetase deficiency > mitochondrial metabolism disorder @ 0.85
fbxl4 > mitochondrial metabolism disorder @ 0.85 in: icd10cm
multiple mitochondrial dysfunctions > mitochondrial metabolism disorder @ 0.85
mmds > mitochondrial metabolism disorder @ 0.85 in: icd10cm
mitochondrial dna deletion > mitochondrial metabolism disorder @ 0.85
mitochondrial dna maintenance > mitochondrial metabolism disorder @ 0.85
coq10 deficiency > mitochondrial metabolism disorder @ 0.85
luft disease > mitochondrial metabolism disorder @ 0.85
mitochondrial short-chain enoyl-coa hydratase > mitochondrial metabolism disorder @ 0.85
echs1 > mitochondrial metabolism disorder @ 0.85 in: icd10cm
aars2 > disorders mitochondrial trna synthetases in: icd10cm
dars2 > disorders mitochondrial trna synthetases in: icd10cm
ears2 > disorders mitochondrial trna synthetases in: icd10cm
mlasa > disorders mitochondrial trna synthetases @ 0.6 in: icd10cm
fars2 > disorders mitochondrial trna synthetases in: icd10cm
fukuhara syndrome > merrf
surf1 > leigh's disease in: icd10cm
infantile necrotizing encephalomyelopathy > leigh's disease
lsfc > leigh's disease in: icd10cm
leigh french canadian > leigh's disease
donohue syndrome > insulin resistance syndrome type a @ 0.6
leprechaunism > insulin resistance syndrome type a @ 0.6
leptin deficiency > obesity disruption mc4r pathway
leptin receptor deficiency > obesity disruption mc4r pathway
lepr deficiency > obesity disruption mc4r pathway
melanocortin 4 receptor > obesity disruption mc4r pathway
pcsk1 deficiency > obesity disruption mc4r pathway
monogenic obesity > obesity disruption mc4r pathway
prohormone convertase 1/3 deficiency > obesity disruption mc4r pathway
thiamine metabolism dysfunction > other specified metabolic disorders @ 0.6
thiamine transporter > other specified metabolic disorders @ 0.6
biotin-thiamine responsive > other specified metabolic disorders @ 0.6

# --- ataxias and spastic paraplegias
sca8 > other hereditary ataxia @ 0.85 in: icd10cm
sca17 > other hereditary ataxia @ 0.85
sca36 > other hereditary ataxia @ 0.85
scar1 > other hereditary ataxia @ 0.85 in: icd10cm
azorean disease > other hereditary ataxia @ 0.85
autosomal dominant cerebellar ataxia > other hereditary ataxia @ 0.85
autosomal recessive cerebellar ataxia > other hereditary ataxia @ 0.85
dentatorubral-pallidoluysian > other hereditary ataxia @ 0.85
drpla > other hereditary ataxia @ 0.85 in: icd10cm
haw river > other hereditary ataxia @ 0.85
episodic ataxia > other hereditary ataxia @ 0.85
autosomal recessive spinocerebellar > other hereditary ataxia @ 0.85
ataxia with vitamin e deficiency > other hereditary ataxia @ 0.85
familial vitamin e deficiency > other hereditary ataxia @ 0.85
isolated vitamin e deficiency > other hereditary ataxia @ 0.85
posterior column ataxia > other hereditary ataxia @ 0.85
sensory ataxic neuropathy > other hereditary ataxia @ 0.85
gordon holmes > other hereditary ataxia @ 0.85
cayman ataxia > other hereditary ataxia @ 0.85
boucher-neuhauser > other hereditary ataxia @ 0.85
canvas ataxia > other hereditary ataxia @ 0.85
cerebellar ataxia neuropathy vestibular > other hereditary ataxia @ 0.85
spastic ataxia > other hereditary ataxia @ 0.85
arsacs > other hereditary ataxia @ 0.85
autosomal recessive spastic ataxia > other hereditary ataxia @ 0.85
charlevoix-saguenay > other hereditary ataxia @ 0.85
mast ataxia > other hereditary ataxia @ 0.6
infantile onset spinocerebellar > other hereditary ataxia @ 0.85
iosca > other hereditary ataxia @ 0.85 in: icd10cm
cerebellar ataxia mental retardation dysequilibrium > other hereditary ataxia @ 0.85
machado > other hereditary ataxia @ 0.85
adca > other hereditary ataxia @ 0.85 in: icd10cm
coenzyme q10 ataxia > other hereditary ataxia @ 0.85
olivopontocerebellar > other hereditary ataxia @ 0.85
holmes ataxia > other hereditary ataxia @ 0.85
menzel > other hereditary ataxia @ 0.85
marinesco-sjogren > other hereditary ataxia @ 0.85
marinesco-garland > other hereditary ataxia @ 0.85
sacsin > other hereditary ataxia @ 0.85
dominant ataxia > other hereditary ataxia @ 0.85
frda > other hereditary ataxia @ 0.85 in: icd10cm
aoa2 > cerebellar ataxia defective dna repair @ 0.9 in: icd10cm
ataxia-telangiectasia-like > cerebellar ataxia defective dna repair @ 0.9
boder-sedgwick > cerebellar ataxia defective dna repair @ 0.9
atm deficiency > cerebellar ataxia defective dna repair @ 0.9
cerebello-oculocutaneous telangiectasia > cerebellar ataxia defective dna repair @ 0.9
mre11 > cerebellar ataxia defective dna repair @ 0.9
ramsay hunt syndrome type 1 > other early-onset cerebellar ataxia @ 0.6
gillespie syndrome > congenital nonprogressive ataxia @ 0.6
marie-foix-alajouanine > late-onset cerebellar ataxia
delayed cortical cerebellar atrophy > late-onset cerebellar ataxia
spg7 > hereditary spastic paraplegia in: icd10cm
spg11 > hereditary spastic paraplegia
spg15 > hereditary spastic paraplegia
spastic paraplegia familial > hereditary spastic paraplegia
strumpell-lorrain > hereditary spastic paraplegia
troyer syndrome > hereditary spastic paraplegia
silver spastic paraplegia > hereditary spastic paraplegia
kjellin > hereditary spastic paraplegia
strumpell disease > hereditary spastic paraplegia
spastin > hereditary spastic paraplegia
pure hereditary spastic > hereditary spastic paraplegia
french settlement disease > hereditary spastic paraplegia
charcot spastic paraplegia > hereditary spastic paraplegia
cach > leukodystrophy vanishing white matter in: icd10cm
cree leukoencephalopathy > leukodystrophy vanishing white matter
eif2b > leukodystrophy vanishing white matter
ovarioleukodystrophy > leukodystrophy vanishing white matter
polr3 > hypomyelination hypogonadotropic hypogonadism hypodontia in: icd10cm

# --- motor neuron, spinal atrophy
sma type 0 > infantile spinal muscular atrophy type i
sma4 > other inherited spinal muscular atrophy @ 0.9 in: icd10cm
dubowitz disease > other inherited spinal muscular atrophy @ 0.9
smard1 > other inherited spinal muscular atrophy @ 0.9
spinal muscular atrophy respiratory distress > other inherited spinal muscular atrophy @ 0.9
brown-vialetto-van laere > other inherited spinal muscular atrophy @ 0.9
brown vialetto > other inherited spinal muscular atrophy @ 0.9
kennedy disease > other inherited spinal muscular atrophy @ 0.9
kennedy spinal bulbar > other inherited spinal muscular atrophy @ 0.9
spinal bulbar muscular atrophy > other inherited spinal muscular atrophy @ 0.9
bulbospinal muscular atrophy > other inherited spinal muscular atrophy @ 0.9
sbma > other inherited spinal muscular atrophy @ 0.9 in: icd10cm
distal hereditary motor neuropathy > other inherited spinal muscular atrophy @ 0.9
dhmn > other inherited spinal muscular atrophy @ 0.9 in: icd10cm
x-linked spinal muscular atrophy > other inherited spinal muscular atrophy @ 0.9
xl-sma > other inherited spinal muscular atrophy @ 0.9
hereditary motor neuronopathy > other inherited spinal muscular atrophy @ 0.9
dsma > other inherited spinal muscular atrophy @ 0.9 in: icd10cm
sod1 > amyotrophic lateral sclerosis in: icd10cm
motor neurone disease als > amyotrophic lateral sclerosis
charcot disease sclerosis > amyotrophic lateral sclerosis
guam als > amyotrophic lateral sclerosis @ 0.7
aran-duchenne > amyotrophic lateral sclerosis @ 0.6
cruveilhier > progressive spinal muscle atrophy

# --- hereditary neuropathy
cmt2a > hereditary motor sensory neuropathy
cmt3 > hereditary motor sensory neuropathy in: icd10cm
cmt4 > hereditary motor sensory neuropathy in: icd10cm
pmp22 > hereditary motor sensory neuropathy
gjb1 > hereditary motor sensory neuropathy in: icd10cm
mfn2 > hereditary motor sensory neuropathy in: icd10cm
congenital hypomyelinating neuropathy > hereditary motor sensory neuropathy
giant axonal neuropathy > hereditary motor sensory neuropathy @ 0.8
hereditary hypertrophic neuropathy > hereditary motor sensory neuropathy
cowchock > hereditary motor sensory neuropathy
hmsn lom > hereditary motor sensory neuropathy
hereditary motor and sensory neuropathy lom > hereditary motor sensory neuropathy
okinawa hmsn > hereditary motor sensory neuropathy
rosenberg-chutorian > hereditary motor sensory neuropathy
hsan2 > other hereditary idiopathic neuropathies @ 0.85 in: icd10cm
hsan4 > other hereditary idiopathic neuropathies @ 0.85 in: icd10cm
hsan5 > other hereditary idiopathic neuropathies @ 0.85 in: icd10cm
hereditary sensory radicular neuropathy > other hereditary idiopathic neuropathies @ 0.85
thevenard > other hereditary idiopathic neuropathies @ 0.85
congenital insensitivity to pain > other hereditary idiopathic neuropathies @ 0.85
congenital indifference to pain > other hereditary idiopathic neuropathies @ 0.85
cipa > other hereditary idiopathic neuropathies @ 0.85 in: icd10cm
small fiber neuropathy hereditary > other hereditary idiopathic neuropathies @ 0.85
erythromelalgia primary > other hereditary idiopathic neuropathies @ 0.6
hereditary neuralgic amyotrophy > other hereditary idiopathic neuropathies @ 0.6
navajo neuropathy > other hereditary idiopathic neuropathies @ 0.85
scn9a > other hereditary idiopathic neuropathies @ 0.85
pain insensitivity > other hereditary idiopathic neuropathies @ 0.85
channelopathy pain > other hereditary idiopathic neuropathies @ 0.85
asymbolia pain congenital > other hereditary idiopathic neuropathies @ 0.85
hsan iii > familial dysautonomia
elp1 > familial dysautonomia in: icd10cm
ikbkap > familial dysautonomia
cold-induced sweating > disorders autonomic nervous system @ 0.6
afferent baroreflex failure > disorders autonomic nervous system @ 0.7
ross syndrome > disorders autonomic nervous system @ 0.6
gangliosidosis neuropathy antibody > inflammatory polyneuropathy @ 0.6
chronic inflammatory demyelinating polyradiculoneuropathy > chronic inflammatory demyelinating polyneuritis
cidp variant > chronic inflammatory demyelinating polyneuritis
bickerstaff brainstem > guillain-barre syndrome
landry paralysis > guillain-barre syndrome
landry-guillain > guillain-barre syndrome
fisher syndrome ataxia > guillain-barre syndrome
acute inflammatory demyelinating polyradiculoneuropathy > guillain-barre syndrome

# --- muscle
meryon disease > duchenne becker muscular dystrophy
pseudohypertrophic paralysis > duchenne becker muscular dystrophy
pseudohypertrophic dystrophy > duchenne becker muscular dystrophy
x-linked muscular dystrophy > duchenne becker muscular dystrophy
fshd1 > facioscapulohumeral muscular dystrophy in: icd10cm
landouzy > facioscapulohumeral muscular dystrophy
pelvofemoral dystrophy > limb girdle muscular dystrophy
titin lgmd > limb girdle muscular dystrophy @ 0.8
dysferlinopathy limb > limb girdle muscular dystrophy
erb dystrophy > limb girdle muscular dystrophy
trim32 > limb girdle muscular dystrophy
lgmd2j > limb girdle muscular dystrophy
lgmdr > limb girdle muscular dystrophy in: icd10cm
telethonin > limb girdle muscular dystrophy
dysferlin deficiency > limb girdle dysferlin dysfunction
capn3 > limb girdle calpain-3 dysfunction in: icd10cm
lgmd2e > limb girdle sarcoglycan dysfunction
lgmd2f > limb girdle sarcoglycan dysfunction
scarmd > limb girdle sarcoglycan dysfunction
severe childhood autosomal recessive muscular dystrophy > limb girdle sarcoglycan dysfunction
ano5 > limb girdle anoctamin-5 in: icd10cm
lgmd1b > autosomal dominant limb girdle
lgmd1c > autosomal dominant limb girdle
lgmdd > autosomal dominant limb girdle in: icd10cm
caveolinopathy > autosomal dominant limb girdle @ 0.6
dnajb6 > autosomal dominant limb girdle
mdc1a > other specified muscular dystrophies @ 0.85
lama2 > other specified muscular dystrophies @ 0.85 in: icd10cm
muscle-eye-brain > other specified muscular dystrophies @ 0.85
walker-warburg > other specified muscular dystrophies @ 0.75
dystroglycanopathy > other specified muscular dystrophies @ 0.85
rigid spine > other specified muscular dystrophies @ 0.85
selenon > other specified muscular dystrophies @ 0.75
emerinopathy > other specified muscular dystrophies @ 0.85
hauptmann-thannhauser > other specified muscular dystrophies @ 0.85
emerin deficiency > other specified muscular dystrophies @ 0.85
distal myopathy > other specified muscular dystrophies @ 0.85
laing distal > other specified muscular dystrophies @ 0.85
udd > other specified muscular dystrophies @ 0.85 in: icd10cm
tibial muscular dystrophy > other specified muscular dystrophies @ 0.85
markesbery-griggs > other specified muscular dystrophies @ 0.85
nonaka > other specified muscular dystrophies @ 0.85
gne myopathy > other specified muscular dystrophies @ 0.85
hereditary inclusion body myopathy > other specified muscular dystrophies @ 0.85
hibm > other specified muscular dystrophies @ 0.85 in: icd10cm
quadriceps sparing > other specified muscular dystrophies @ 0.85
oculopharyngodistal > other specified muscular dystrophies @ 0.85
collagen vi myopathy > other specified muscular dystrophies @ 0.85
epidermolysis bullosa muscular dystrophy > other specified muscular dystrophies @ 0.6
alpha-dystroglycan > other specified muscular dystrophies @ 0.85
edmd > other specified muscular dystrophies @ 0.85 in: icd10cm
humeroperoneal dystrophy > other specified muscular dystrophies @ 0.85
myofibrillar myopathy > other specified muscular dystrophies @ 0.7
desmin > other specified muscular dystrophies @ 0.7
desminopathy > other specified muscular dystrophies @ 0.7
zaspopathy > other specified muscular dystrophies @ 0.85
lmna muscular dystrophy > other specified muscular dystrophies @ 0.85
reducing body myopathy > other specified muscular dystrophies @ 0.6
cmd dystrophy > other specified muscular dystrophies @ 0.85
gowers distal > other specified muscular dystrophies @ 0.85
plectin dystrophy > other specified muscular dystrophies @ 0.85
ricker syndrome > myotonic muscular dystrophy
dmpk > myotonic muscular dystrophy in: icd10cm
curschmann-steinert > myotonic muscular dystrophy
dystrophia myotonica type 2 > myotonic muscular dystrophy
dm2 myotonic > myotonic muscular dystrophy
zincfinger 9 > myotonic muscular dystrophy @ 0.6
clcn1 > myotonia congenita in: icd10cm
scn4a > other specified myotonic disorders @ 0.75
pam myotonia > other specified myotonic disorders @ 0.85
brody disease > other specified myotonic disorders @ 0.7
brody myopathy > other specified myotonic disorders @ 0.7
isaacs syndrome > other specified myotonic disorders @ 0.85
morvan syndrome > other specified myotonic disorders @ 0.6
burton syndrome > myotonic chondrodystrophy
thyrotoxic periodic paralysis > periodic paralysis
westphal paralysis > periodic paralysis
hypopp > periodic paralysis
congenital fiber-type disproportion > congenital myopathy
cftd > congenital myopathy in: icd10cm
ryr1 > congenital myopathy in: icd10cm
ryanodine myopathy > congenital myopathy
cap myopathy > congenital myopathy
king-denborough > congenital myopathy
native american myopathy > congenital myopathy
bailey-bloch > congenital myopathy
actin myopathy > congenital myopathy
spheroid body myopathy > congenital myopathy
reducing body > congenital myopathy
hyaline body myopathy > congenital myopathy
fingerprint body > congenital myopathy
tubular aggregate myopathy > congenital myopathy @ 0.7
zebra body > congenital myopathy
core-rod > congenital myopathy
myosin storage > congenital myopathy
sarcotubular > congenital myopathy
carey-fineman > congenital myopathy @ 0.6
ccd core myopathy > congenital myopathy
shy-magee > congenital myopathy
acta1 > nemaline myopathy in: icd10cm
amish nemaline > nemaline myopathy
mtm1 > x-linked myotubular myopathy in: icd10cm
xlcnm > x-linked myotubular myopathy in: icd10cm
dnm2 > centronuclear myopathy in: icd10cm
muscle hypertrophy myostatin > other primary disorders muscle @ 0.65
vacuolar myopathy autophagy > other primary disorders muscle @ 0.65
xmea > other primary disorders muscle @ 0.65 in: icd10cm
hereditary myopathy early respiratory failure > other primary disorders muscle @ 0.65
hmerf > other primary disorders muscle @ 0.65 in: icd10cm
x-linked myopathy excessive autophagy > other primary disorders muscle @ 0.65
rippling muscle disease > other primary disorders muscle @ 0.65
vcp multisystem proteinopathy > other primary disorders muscle @ 0.65
inclusion body myopathy paget > other primary disorders muscle @ 0.65
ibmpfd > other primary disorders muscle @ 0.65
slow channel > congenital developmental myasthenia
fast channel myasthenic > congenital developmental myasthenia
dok7 > congenital developmental myasthenia in: icd10cm
rapsyn > congenital developmental myasthenia
colq > congenital developmental myasthenia in: icd10cm
chrne > congenital developmental myasthenia in: icd10cm
endplate acetylcholinesterase deficiency > congenital developmental myasthenia
choline acetyltransferase deficiency > congenital developmental myasthenia
cms myasthenic > congenital developmental myasthenia
limb-girdle myasthenia > congenital developmental myasthenia
escobar myasthenia > congenital developmental myasthenia @ 0.6
macrophagic myofasciitis > other inflammatory immune myopathies @ 0.7
focal myositis > other inflammatory immune myopathies @ 0.6
granulomatous myositis > other inflammatory immune myopathies @ 0.6

# --- basal ganglia, movement
woody guthrie disease > huntington's disease
chronic progressive chorea > huntington's disease
huntingtin > huntington's disease
infantile bilateral striatal necrosis > other degenerative diseases basal ganglia @ 0.75
striatal necrosis > other degenerative diseases basal ganglia @ 0.75
beta-propeller protein-associated > other degenerative diseases basal ganglia @ 0.75
bpan > other degenerative diseases basal ganglia @ 0.75 in: icd10cm
pla2g6 neurodegeneration > other degenerative diseases basal ganglia @ 0.75
plan neurodegeneration > other degenerative diseases basal ganglia @ 0.75
mpan > other degenerative diseases basal ganglia @ 0.75 in: icd10cm
infantile neuroaxonal dystrophy > other degenerative diseases basal ganglia @ 0.7
seitelberger > other degenerative diseases basal ganglia @ 0.7
karak syndrome > other degenerative diseases basal ganglia @ 0.75
kufor-rakeb > other degenerative diseases basal ganglia @ 0.75
huntington disease-like > other degenerative diseases basal ganglia @ 0.75
huntington-like > other degenerative diseases basal ganglia @ 0.75
x-linked dystonia-parkinsonism > other degenerative diseases basal ganglia @ 0.6
lubag > other degenerative diseases basal ganglia @ 0.6 in: icd10cm
ibgc > other degenerative diseases basal ganglia @ 0.75 in: icd10cm
holotopistic striatal > other degenerative diseases basal ganglia @ 0.75
infantile striatal > other degenerative diseases basal ganglia @ 0.75
pank2 > hallervorden-spatz disease in: icd10cm
neurodegeneration with brain iron accumulation > hallervorden-spatz disease
harp syndrome > hallervorden-spatz disease
hss spatz > hallervorden-spatz disease
hereditary progressive dystonia diurnal > genetic torsion dystonia
primary torsion dystonia > genetic torsion dystonia
tor1a > genetic torsion dystonia
segawa dystonia > genetic torsion dystonia
tyrosine hydroxylase deficiency > genetic torsion dystonia @ 0.65
paroxysmal kinesigenic > other dystonia @ 0.8
paroxysmal nonkinesigenic > other dystonia @ 0.8
paroxysmal exertion > other dystonia @ 0.8
paroxysmal dystonic choreoathetosis > other dystonia @ 0.8
mount-reback > other dystonia @ 0.8
paroxysmal dyskinesia > other dystonia @ 0.8
mohr-tranebjaerg > other dystonia @ 0.6
deafness-dystonia > other dystonia @ 0.6
tardive dystonia > other dystonia @ 0.6
kinesigenic dyskinesia > other dystonia @ 0.8
torticollis paroxysmal infantile > other dystonia @ 0.6
mcleod syndrome > other chorea @ 0.65
adcy5 > other chorea @ 0.8 in: icd10cm
hereditary chorea > other chorea @ 0.8
ballism > other chorea @ 0.8
choreoathetosis thyroid > other chorea @ 0.8
brain-lung-thyroid > other chorea @ 0.65
nkx2-1 > other chorea @ 0.65
senile chorea > other chorea @ 0.8
hereditary tremor > essential tremor
minor tremor > essential tremor
presenile tremor > essential tremor
palatal tremor > other specified forms tremor @ 0.75
jumping frenchmen > other specified extrapyramidal movement disorder @ 0.75
painful legs moving toes > other specified extrapyramidal movement disorder @ 0.75
congenital mirror movement > other specified extrapyramidal movement disorder @ 0.75
mirror movement > other specified extrapyramidal movement disorder @ 0.75
opsoclonus-myoclonus > other specified extrapyramidal movement disorder @ 0.6
paroxysmal tonic upgaze > other specified extrapyramidal movement disorder @ 0.6
glra1 > other specified extrapyramidal movement disorder @ 0.75 in: icd10cm
exaggerated startle > other specified extrapyramidal movement disorder @ 0.75
goosestep > other specified extrapyramidal movement disorder @ 0.75
hereditary hyperexplexia > other specified extrapyramidal movement disorder @ 0.75
satoyoshi > other specified extrapyramidal movement disorder @ 0.6
hereditary geniospasm > other specified extrapyramidal movement disorder @ 0.75
essential myoclonus > myoclonus
paramyoclonus > myoclonus
propriospinal > myoclonus
friedreich paramyoclonus > myoclonus
perm encephalomyelitis rigidity > stiff-man syndrome
progressive encephalomyelitis rigidity myoclonus > stiff-man syndrome
park2 > parkinson's disease in: icd10cm
lrrk2 > parkinson's disease in: icd10cm
young onset parkinson > parkinson's disease
autosomal dominant parkinson > parkinson's disease
pink1 > parkinson's disease in: icd10cm
parkinson disease early onset > parkinson's disease

# --- leukodystrophy, degenerative brain, dementia, prion
nasu-hakola > leukodystrophy @ 0.6
polycystic lipomembranous osteodysplasia > leukodystrophy @ 0.6
plosl > leukodystrophy @ 0.75 in: icd10cm
leukoencephalopathy unknown > leukodystrophy @ 0.75
zellweger leukodystrophy > leukodystrophy @ 0.6
ovarioleukodystrophy > leukodystrophy @ 0.75
allan-herndon-dudley > leukodystrophy @ 0.6
salla leukodystrophy > leukodystrophy @ 0.75
gjc2 > leukodystrophy @ 0.75 in: icd10cm
pelizaeus-merzbacher-like > leukodystrophy @ 0.75
sudanophilic > leukodystrophy @ 0.75
cystic leukoencephalopathy > leukodystrophy @ 0.75
fibrinoid leukodystrophy > alexander disease
rosenthal fiber > alexander disease
mlc1 > megalencephalic leukoencephalopathy subcortical cysts in: icd10cm
vacuolating leukoencephalopathy > megalencephalic leukoencephalopathy subcortical cysts
snord118 > leukoencephalopathy calcifications cysts
csf1r > adult-onset leukodystrophy axonal spheroids
hereditary diffuse leukoencephalopathy spheroids > adult-onset leukodystrophy axonal spheroids
pigmentary orthochromatic leukodystrophy > adult-onset leukodystrophy axonal spheroids
pold > adult-onset leukodystrophy axonal spheroids in: icd10cm
adld > lmnb1-related autosomal dominant leukodystrophy in: icd10cm
christensen-krabbe > alpers disease
progressive neuronal degeneration childhood > alpers disease
familial encephalopathy neuroserpin > other specified degenerative diseases nervous system @ 0.7
neuroserpin > other specified degenerative diseases nervous system @ 0.7
argyrophilic grain > other specified degenerative diseases nervous system @ 0.65
neurodegenerative disorder > other specified degenerative diseases nervous system @ 0.7
superficial siderosis > other specified degenerative diseases nervous system @ 0.65
ftdp-17 > other frontotemporal neurocognitive disorder @ 0.9
frontotemporal dementia als > other frontotemporal neurocognitive disorder @ 0.9
behavioral variant frontotemporal > other frontotemporal neurocognitive disorder @ 0.9
semantic dementia > other frontotemporal neurocognitive disorder @ 0.9
mapt dementia > other frontotemporal neurocognitive disorder @ 0.9
semantic variant aphasia > other frontotemporal neurocognitive disorder @ 0.9
logopenic aphasia > primary progressive aphasia
nonfluent aphasia > primary progressive aphasia
psen1 > alzheimer's disease early onset in: icd10cm
presenile dementia alzheimer > alzheimer's disease early onset
human prion > creutzfeldt-jakob disease
sporadic cjd > creutzfeldt-jakob disease
iatrogenic cjd > creutzfeldt-jakob disease
heidenhain variant > creutzfeldt-jakob disease
bovine spongiform > variant creutzfeldt-jakob
new variant cjd > variant creutzfeldt-jakob
hereditary cerebral small vessel > other hereditary cerebrovascular disease @ 0.9
notch3 > cerebral autosomal dominant arteriopathy
rnf213 > moyamoya disease

# --- epilepsies
kcnt1 > developmental epileptic encephalopathy in: icd10cm
pcdh19 > developmental epileptic encephalopathy @ 0.7
emee > developmental epileptic encephalopathy in: icd10cm
gnao1 > developmental epileptic encephalopathy in: icd10cm
pyridoxamine phosphate oxidase > developmental epileptic encephalopathy @ 0.6
pnpo deficiency > developmental epileptic encephalopathy @ 0.6
iqsec2 > developmental epileptic encephalopathy
pura syndrome > developmental epileptic encephalopathy @ 0.6
ohtahara syndrome > developmental epileptic encephalopathy
wwox > developmental epileptic encephalopathy in: icd10cm
hcn1 > developmental epileptic encephalopathy in: icd10cm
arx epileptic > developmental epileptic encephalopathy
cacna1a encephalopathy > developmental epileptic encephalopathy
slc1a2 > developmental epileptic encephalopathy
eif epileptic > developmental epileptic encephalopathy
dee2 > cdkl5 in: icd10cm
dee7 > kcnq2-related epilepsy in: icd10cm
scn1a > dravet syndrome
polymyoclonia infancy > dravet syndrome @ 0.6
nodding spasms > infantile spasms
epm2a > lafora progressive myoclonus epilepsy
epm2b > lafora progressive myoclonus epilepsy
unverricht > other generalized epilepsy epileptic syndromes @ 0.75
baltic myoclonus > other generalized epilepsy epileptic syndromes @ 0.75
epm1 > other generalized epilepsy epileptic syndromes @ 0.75 in: icd10cm
cystatin b > other generalized epilepsy epileptic syndromes @ 0.75
north sea myoclonus > other generalized epilepsy epileptic syndromes @ 0.75
familial adult myoclonic epilepsy > other generalized epilepsy epileptic syndromes @ 0.75
fame epilepsy > other generalized epilepsy epileptic syndromes @ 0.75
action myoclonus renal failure > other generalized epilepsy epileptic syndromes @ 0.75
benign myoclonic epilepsy infancy > other generalized epilepsy epileptic syndromes @ 0.75
tassinari > other generalized epilepsy epileptic syndromes @ 0.75
photosensitive epilepsy > other generalized epilepsy epileptic syndromes @ 0.75
sunflower syndrome > other generalized epilepsy epileptic syndromes @ 0.75
lundborg > other generalized epilepsy epileptic syndromes @ 0.75
febrile seizures plus > other generalized epilepsy epileptic syndromes @ 0.75
adnfle > localization-related idiopathic epilepsy @ 0.75
sleep-related hypermotor > localization-related idiopathic epilepsy @ 0.75
familial focal epilepsy > localization-related idiopathic epilepsy @ 0.75
autosomal dominant lateral temporal > localization-related idiopathic epilepsy @ 0.75
lgi1 epilepsy > localization-related idiopathic epilepsy @ 0.75
gastaut occipital > localization-related idiopathic epilepsy @ 0.75
benign familial infantile seizures > localization-related idiopathic epilepsy @ 0.75
benign partial epilepsy > localization-related idiopathic epilepsy @ 0.75
benign infantile epilepsy > localization-related idiopathic epilepsy @ 0.75
depdc5 > localization-related idiopathic epilepsy @ 0.75
familial temporal lobe epilepsy > localization-related idiopathic epilepsy @ 0.75
epilepsy aphasia spectrum > localization-related idiopathic epilepsy @ 0.6
fires epilepsy > other epilepsy recurrent seizures @ 0.7
febrile infection-related epilepsy > other epilepsy recurrent seizures @ 0.7
reflex epilepsy > other epilepsy recurrent seizures @ 0.7
musicogenic > other epilepsy recurrent seizures @ 0.7
ring chromosome 20 epilepsy > other epilepsy recurrent seizures @ 0.7
startle epilepsy > other epilepsy recurrent seizures @ 0.7
hot water epilepsy > other epilepsy recurrent seizures @ 0.7
reading epilepsy > other epilepsy recurrent seizures @ 0.7

# --- brain malformation, episodic, sleep
cerebellooculorenal > other congenital malformations brain @ 0.75
periventricular nodular heterotopia > other congenital malformations brain @ 0.75
filamin a heterotopia > other congenital malformations brain @ 0.75
double cortex > other congenital malformations brain @ 0.75
subcortical band heterotopia > other congenital malformations brain @ 0.75
focal cortical dysplasia > other congenital malformations brain @ 0.75
taylor dysplasia > other congenital malformations brain @ 0.75
hemimegalencephaly > other congenital malformations brain @ 0.6
rhombencephalosynapsis > other congenital malformations brain @ 0.75
tubulinopathy > other congenital malformations brain @ 0.75
colpocephaly > other congenital malformations brain @ 0.75
bilateral perisylvian > other congenital malformations brain @ 0.75
foix-chavany-marie > other congenital malformations brain @ 0.6
cortical malformation > other congenital malformations brain @ 0.75
congenital bilateral perisylvian > other congenital malformations brain @ 0.75
lis1 > lissencephaly in: icd10cm
lissencephaly spectrum > lissencephaly
x-linked lissencephaly > lissencephaly
agyria-pachygyria > lissencephaly
mdls > lissencephaly in: icd10cm
reelin > lissencephaly
pch1 > reduction deformities brain @ 0.75 in: icd10cm
pch2 > reduction deformities brain @ 0.75 in: icd10cm
cerebellar agenesis > reduction deformities brain @ 0.75
shh gene > holoprosencephaly
hpe > holoprosencephaly in: icd10cm
middle interhemispheric > holoprosencephaly
l1cam > congenital hydrocephalus @ 0.85
hsas > congenital hydrocephalus @ 0.85 in: icd10cm
l1 syndrome > congenital hydrocephalus @ 0.85
masa syndrome > congenital hydrocephalus @ 0.6
aqueduct stenosis x-linked > congenital hydrocephalus @ 0.85
macrocephaly-capillary > megalencephaly
mpph > megalencephaly in: icd10cm
akt3 > megalencephaly in: icd10cm
aspm > microcephaly in: icd10cm
microcephaly vera > microcephaly
amish lethal microcephaly > microcephaly
zika microcephaly > microcephaly
hesx1 > septo-optic dysplasia in: icd10cm
morsier > septo-optic dysplasia
sporadic hemiplegic > hemiplegic migraine
phox2b > congenital central alveolar hypoventilation
haddad syndrome > congenital central alveolar hypoventilation
rohhad > congenital central alveolar hypoventilation @ 0.6
primary alveolar hypoventilation > congenital central alveolar hypoventilation
orexin deficiency > narcolepsy
hashimoto encephalopathy > other encephalitis encephalomyelitis @ 0.6
sreat > other encephalitis encephalomyelitis @ 0.6 in: icd10cm
caspr2 > other encephalitis encephalomyelitis @ 0.75
anti-iglon5 > other encephalitis encephalomyelitis @ 0.75
rhombencephalitis > other encephalitis encephalomyelitis @ 0.75
ranbp2 > acute necrotizing hemorrhagic encephalopathy
mecp2 > rett's syndrome in: icd10cm
mrd5 > syngap1-related intellectual disability in: icd10cm
alpha thalassemia x-linked intellectual > other genetic related intellectual disability @ 0.75
atrx syndrome > other genetic related intellectual disability @ 0.75
coffin-lowry > other genetic related intellectual disability @ 0.6
renpenning > other genetic related intellectual disability @ 0.75
non-syndromic intellectual disability > other genetic related intellectual disability @ 0.75
nonsyndromic x-linked > other genetic related intellectual disability @ 0.75
adnp > other genetic related intellectual disability @ 0.75 in: icd10cm
helsmoortel-van der aa > other genetic related intellectual disability @ 0.75
dyrk1a > other genetic related intellectual disability @ 0.75
mecp2 duplication > other genetic related intellectual disability @ 0.75
lubs > other genetic related intellectual disability @ 0.75 in: icd10cm
fraxe > other genetic related intellectual disability @ 0.75 in: icd10cm
fragile xe > other genetic related intellectual disability @ 0.75
ddx3x > other genetic related intellectual disability @ 0.75
setd5 > other genetic related intellectual disability @ 0.75 in: icd10cm
slc9a6 > other genetic related intellectual disability @ 0.75
christianson > other genetic related intellectual disability @ 0.75
partington > other genetic related intellectual disability @ 0.75
borjeson-forssman-lehmann > other genetic related intellectual disability @ 0.75
opitz-kaveggia > other genetic related intellectual disability @ 0.75
fg syndrome > other genetic related intellectual disability @ 0.75
lujan > other genetic related intellectual disability @ 0.75 in: icd10cm
lujan-fryns > other genetic related intellectual disability @ 0.75
white-sutton > other genetic related intellectual disability @ 0.75
arid1b > other genetic related intellectual disability @ 0.75
siderius > other genetic related intellectual disability @ 0.75
snijders blok > other genetic related intellectual disability @ 0.75
xlid > other genetic related intellectual disability @ 0.75 in: icd10cm
mrx > other genetic related intellectual disability @ 0.75 in: icd10cm
jarid1c > other genetic related intellectual disability @ 0.75
pitt-hopkins > other genetic related intellectual disability @ 0.75
tcf4 > other genetic related intellectual disability @ 0.75 in: icd10cm
foxp1 > other genetic related intellectual disability @ 0.75 in: icd10cm
satb2 > other genetic related intellectual disability @ 0.75 in: icd10cm
glass syndrome > other genetic related intellectual disability @ 0.75
scn2a autism > other genetic related intellectual disability @ 0.75
chd8 > other genetic related intellectual disability @ 0.75 in: icd10cm
xia-gibbs > other genetic related intellectual disability @ 0.75
gand syndrome > other genetic related intellectual disability @ 0.75
bainbridge-ropers > other genetic related intellectual disability @ 0.75
oligophrenin > other genetic related intellectual disability @ 0.75
miles-carpenter > other genetic related intellectual disability @ 0.75
okur-chung > other genetic related intellectual disability @ 0.75
allan-herndon > other genetic related intellectual disability @ 0.6
stocco dos santos > other genetic related intellectual disability @ 0.75
wilson-turner > other genetic related intellectual disability @ 0.75
juberg-marsidi > other genetic related intellectual disability @ 0.75
smith-fineman-myers > other genetic related intellectual disability @ 0.75
syndromic x-linked > other genetic related intellectual disability @ 0.75
fmr1 > fragile x chromosome in: icd10cm
marker x > fragile x chromosome
grin1 > neurodevelopmental disorder glutamate receptor genes @ 0.85 in: icd10cm
grin2a > neurodevelopmental disorder glutamate receptor genes @ 0.85
grin2b > neurodevelopmental disorder glutamate receptor genes @ 0.85
grin2d > neurodevelopmental disorder glutamate receptor genes @ 0.85
gria3 > neurodevelopmental disorder glutamate receptor genes @ 0.85 in: icd10cm
kcnh1 > neurodevelopmental disorder other ion channel @ 0.8 in: icd10cm
cacna1c > neurodevelopmental disorder other ion channel @ 0.8
kcnb1 > neurodevelopmental disorder other ion channel @ 0.8 in: icd10cm
kcnma1 > neurodevelopmental disorder other ion channel @ 0.8
setbp1 > neurodevelopmental disorder other transcription gene expression @ 0.7
kat6a > neurodevelopmental disorder other transcription gene expression @ 0.7
kat6b > neurodevelopmental disorder other transcription gene expression @ 0.7
med13 > neurodevelopmental disorder other transcription gene expression @ 0.7
asxl3 > neurodevelopmental disorder other transcription gene expression @ 0.7 in: icd10cm
auts2 > neurodevelopmental disorder other transcription gene expression @ 0.7 in: icd10cm
ehmt1 > neurodevelopmental disorder other transcription gene expression @ 0.6 in: icd10cm
chd2 > neurodevelopmental disorder other transcription gene expression @ 0.7 in: icd10cm
myt1l > neurodevelopmental disorder other transcription gene expression @ 0.7
tcf20 > neurodevelopmental disorder other transcription gene expression @ 0.7

# --- immunodeficiency
coronin-1a > combined immunodeficiency @ 0.85
zap70 > combined immunodeficiency @ 0.85
zap-70 deficiency > combined immunodeficiency @ 0.85
lck deficiency > combined immunodeficiency @ 0.85
dock8 deficiency > combined immunodeficiency @ 0.7
cd40 ligand combined > combined immunodeficiency @ 0.6
orai1 > combined immunodeficiency @ 0.85 in: icd10cm
stim1 > combined immunodeficiency @ 0.85 in: icd10cm
ikbkb > combined immunodeficiency @ 0.85 in: icd10cm
card11 > combined immunodeficiency @ 0.85
malt1 deficiency > combined immunodeficiency @ 0.85
rhoh > combined immunodeficiency @ 0.85 in: icd10cm
cernunnos > combined immunodeficiency @ 0.85
ligase iv > combined immunodeficiency @ 0.7
lig4 > combined immunodeficiency @ 0.7 in: icd10cm
ctps1 > combined immunodeficiency @ 0.85 in: icd10cm
magt1 > combined immunodeficiency @ 0.7 in: icd10cm
xmen > combined immunodeficiency @ 0.7 in: icd10cm
icf syndrome > combined immunodeficiency @ 0.7
immunodeficiency centromeric instability facial anomalies > combined immunodeficiency @ 0.7
combined t b cell deficiency > combined immunodeficiency @ 0.85
moesin deficiency > combined immunodeficiency @ 0.85
thymic hypoplasia combined > combined immunodeficiency @ 0.85
il2rg > severe combined immunodeficiency
jak3 > severe combined immunodeficiency in: icd10cm
rag1 > severe combined immunodeficiency in: icd10cm
rag2 > severe combined immunodeficiency in: icd10cm
artemis > severe combined immunodeficiency
athabaskan > severe combined immunodeficiency
x-scid > severe combined immunodeficiency
il7r > severe combined immunodeficiency
xscid > severe combined immunodeficiency in: icd10cm
congenital aleukocytosis > severe combined immunodeficiency reticular dysgenesis
aleukocytosis > severe combined immunodeficiency reticular dysgenesis
adenylate kinase 2 > severe combined immunodeficiency reticular dysgenesis
ada1 > adenosine deaminase deficiency in: icd10cm
dada2 > adenosine deaminase 2 deficiency in: icd10cm
cecr1 > adenosine deaminase 2 deficiency in: icd10cm
rfx5 > major histocompatibility complex class ii in: icd10cm
bare lymphocyte type 2 > major histocompatibility complex class ii
hla class ii deficiency > major histocompatibility complex class ii
hla class i deficiency > major histocompatibility complex class i deficiency
thymus aplasia > di george's syndrome
dgs > di george's syndrome in: icd10cm
catch 22 > di george's syndrome @ 0.8
catch22 > di george's syndrome @ 0.8
chh > immunodeficiency short-limbed in: icd10cm
schimke immuno-osseous > immunodeficiency short-limbed @ 0.7
rmrp > immunodeficiency short-limbed in: icd10cm
xiap > immunodeficiency epstein-barr in: icd10cm
purtilo > immunodeficiency epstein-barr
sh2d1a > immunodeficiency epstein-barr
fatal mononucleosis inherited > immunodeficiency epstein-barr
buckley syndrome > hyperimmunoglobulin e
stat3 hyper > hyperimmunoglobulin e
dock8 > hyperimmunoglobulin e in: icd10cm
tyk2 > hyperimmunoglobulin e in: icd10cm
nijmegen breakage > immunodeficiency associated other specified major defects @ 0.6
foxp3 > immunodeficiency associated other specified major defects @ 0.7 in: icd10cm
whim > immunodeficiency associated other specified major defects @ 0.6 in: icd10cm
hoyeraal > immunodeficiency associated other specified major defects @ 0.6
roifman > immunodeficiency associated other specified major defects @ 0.7
ctla4 haploinsufficiency > immunodeficiency associated other specified major defects @ 0.7
lrba deficiency > immunodeficiency associated other specified major defects @ 0.7
trichohepatoenteric > immunodeficiency associated other specified major defects @ 0.6
stat1 gain of function > immunodeficiency associated other specified major defects @ 0.65
stat5b immunodeficiency > immunodeficiency associated other specified major defects @ 0.7
bloom immunodeficiency > immunodeficiency associated other specified major defects @ 0.6
good syndrome > immunodeficiency associated other specified major defects @ 0.6
pik3cd > activated phosphoinositide 3-kinase delta
apds1 > activated phosphoinositide 3-kinase delta in: icd10cm
igll1 > hereditary hypogammaglobulinemia in: icd10cm
congenital hypogammaglobulinemia > hereditary hypogammaglobulinemia
cd40l > immunodeficiency increased immunoglobulin m
higm > immunodeficiency increased immunoglobulin m in: icd10cm
dysgammaglobulinemia type 1 > immunodeficiency increased immunoglobulin m
ung deficiency > immunodeficiency increased immunoglobulin m
cd40 deficiency > immunodeficiency increased immunoglobulin m
igad1 > selective deficiency immunoglobulin a in: icd10cm
igg3 deficiency > selective deficiency immunoglobulin g subclasses
impaired polysaccharide responsiveness > antibody deficiency near-normal immunoglobulins
sad antibody > antibody deficiency near-normal immunoglobulins
pneumococcal antibody deficiency > antibody deficiency near-normal immunoglobulins
late onset hypogammaglobulinemia > common variable immunodeficiency
icos deficiency > common variable immunodeficiency
cd19 deficiency > common variable immunodeficiency
nfkb1 > common variable immunodeficiency in: icd10cm
common variable hypogammaglobulinemia > common variable immunodeficiency
c5 deficiency > defects complement system
c6 deficiency > defects complement system
c7 deficiency > defects complement system
c8 deficiency > defects complement system
c9 deficiency > defects complement system
factor d deficiency > defects complement system
factor h deficiency > defects complement system @ 0.7
factor i complement > defects complement system
properdin > defects complement system
mbl deficiency > defects complement system
mannose-binding lectin > defects complement system
hereditary angioneurotic > defects complement system
quincke hereditary > defects complement system
masp2 > defects complement system in: icd10cm
ficolin 3 > defects complement system
terminal complement > defects complement system
c1r c1s > defects complement system
hane > defects complement system in: icd10cm
il12rb1 > other specified immunodeficiencies @ 0.7
irak4 > other specified immunodeficiencies @ 0.7 in: icd10cm
myd88 > other specified immunodeficiencies @ 0.7
gata2 deficiency > other specified immunodeficiencies @ 0.65
monomac > other specified immunodeficiencies @ 0.65
natural killer cell deficiency > other specified immunodeficiencies @ 0.7
nk deficiency > other specified immunodeficiencies @ 0.7
isolated congenital asplenia immune > other specified immunodeficiencies @ 0.7
tlr3 > other specified immunodeficiencies @ 0.7 in: icd10cm
cmc candida > other specified immunodeficiencies @ 0.7
epidermodysplasia verruciformis > other specified immunodeficiencies @ 0.6
rald > autoimmune lymphoproliferative syndrome in: icd10cm
caspase 10 > autoimmune lymphoproliferative syndrome
familial hlh > hemophagocytic lymphohistiocytosis
fhl hlh > hemophagocytic lymphohistiocytosis
familial erythrophagocytic > hemophagocytic lymphohistiocytosis
stxbp2 hlh > hemophagocytic lymphohistiocytosis
farquhar > hemophagocytic lymphohistiocytosis
virus-associated hemophagocytic > hemophagocytic syndrome infection-associated
necrobiotic xanthogranuloma > other histiocytosis syndromes @ 0.85
h syndrome > other histiocytosis syndromes @ 0.6
indeterminate cell histiocytosis > other histiocytosis syndromes @ 0.85
xanthoma disseminatum > other histiocytosis syndromes @ 0.7
progressive nodular histiocytosis > other histiocytosis syndromes @ 0.85
jxg > other histiocytosis syndromes @ 0.85 in: icd10cm
sea-blue histiocyte > other histiocytosis syndromes @ 0.85
shml > other histiocytosis syndromes @ 0.85 in: icd10cm
abt-letterer > langerhans-cell histiocytosis
hashimoto-pritzker > langerhans-cell histiocytosis
congenital dysphagocytosis granulomatous > chronic granulomatous disease
fatal granulomatous > chronic granulomatous disease
gp91 > chronic granulomatous disease
nadph oxidase > chronic granulomatous disease
lad1 > leukocyte adhesion deficiency in: icd10cm
lad-1 > leukocyte adhesion deficiency
itgb2 > leukocyte adhesion deficiency in: icd10cm
fermt3 > leukocyte adhesion deficiency
rac2 > other functional disorders polymorphonuclear neutrophils @ 0.8 in: icd10cm
neutrophil chemotaxis > other functional disorders polymorphonuclear neutrophils @ 0.8
hax1 > congenital agranulocytosis in: icd10cm
scn neutropenia > congenital agranulocytosis
g6pc3 > congenital agranulocytosis
whim > other neutropenia @ 0.75 in: icd10cm
neonatal alloimmune neutropenia > other neutropenia @ 0.6
myh9 > genetic anomalies leukocytes in: icd10cm
undritz > genetic anomalies leukocytes
myh9-related > genetic anomalies leukocytes
fechtner > genetic anomalies leukocytes
chediak-steinbrinck > chediak-higashi
pdgfra eosinophilia > hypereosinophilic syndrome
disseminated eosinophilic collagen > hypereosinophilic syndrome
idiopathic cd4 lymphocytopenia > other specified disorders involving immune mechanism @ 0.65
icl cd4 > other specified disorders involving immune mechanism @ 0.65
autoimmune pancreatitis type 1 > immunoglobulin g4-related @ 0.7
tpsab1 > hereditary alpha tryptasemia
tnf receptor-associated periodic > periodic fever syndromes
tnfrsf1a > periodic fever syndromes
hibernian > periodic fever syndromes
mefv > periodic fever syndromes in: icd10cm
marshall periodic > periodic fever syndromes
armenian disease > periodic fever syndromes
periodic peritonitis > periodic fever syndromes
familial hibernian > periodic fever syndromes
mvk > periodic fever syndromes in: icd10cm
mevalonic aciduria > periodic fever syndromes
nlrp3 > cryopyrin-associated periodic syndromes in: icd10cm
nlrp12 > cryopyrin-associated periodic syndromes @ 0.7
ha20 > other autoinflammatory syndromes @ 0.85
vexas > other autoinflammatory syndromes @ 0.85 in: icd10cm
sapho > other autoinflammatory syndromes @ 0.6 in: icd10cm
crmo > other autoinflammatory syndromes @ 0.6 in: icd10cm
otulin > other autoinflammatory syndromes @ 0.85
savi > other autoinflammatory syndromes @ 0.85 in: icd10cm
sting-associated > other autoinflammatory syndromes @ 0.85
nakajo > other autoinflammatory syndromes @ 0.85
pstpip1 > other autoinflammatory syndromes @ 0.85
aifec > other autoinflammatory syndromes @ 0.85 in: icd10cm
jmp syndrome > other autoinflammatory syndromes @ 0.85
autoinflammation > other autoinflammatory syndromes @ 0.85

# --- rheumatic, vasculitis
chauffard-still > juvenile arthritis
oligoarticular juvenile > juvenile arthritis
enthesitis-related > juvenile arthritis
pan vasculitis > polyarteritis nodosa
periarteritis nodosa > polyarteritis nodosa
adamts13 > thrombotic microangiopathy
neuro-behcet > behcet's disease
isolated cns angiitis > cerebral arteritis
granulomatous angiitis brain > cerebral arteritis
diffuse scleroderma > systemic sclerosis
sclerodermia > systemic sclerosis
magic syndrome > relapsing polychondritis
altherr-uehlinger > relapsing polychondritis
gougerot-sjogren > sjogren syndrome
schaumann > sarcoidosis
lofgren syndrome > sarcoidosis

# --- anemias, hemoglobin
josephs-diamond-blackfan > constitutional red blood cell aplasia
erythrogenesis imperfecta > constitutional red blood cell aplasia
congenital hypoplastic anemia > constitutional red blood cell aplasia
rps19 > constitutional red blood cell aplasia
aase-smith > constitutional red blood cell aplasia
fanconi panmyelopathy > fanconi anemia
estren-dameshek > fanconi anemia
pancreatic insufficiency bone marrow > shwachman-diamond
revesz > other constitutional aplastic anemia @ 0.85
congenital amegakaryocytic > other constitutional aplastic anemia @ 0.6
telomere syndrome > other constitutional aplastic anemia @ 0.85
inherited bone marrow failure > other constitutional aplastic anemia @ 0.85
ibmfs > other constitutional aplastic anemia @ 0.85 in: icd10cm
cda1 > congenital dyserythropoietic anemia in: icd10cm
cda2 > congenital dyserythropoietic anemia in: icd10cm
codanin > congenital dyserythropoietic anemia
crookston > congenital dyserythropoietic anemia
cda i > congenital dyserythropoietic anemia
cdan1 > congenital dyserythropoietic anemia in: icd10cm
alas2 > hereditary sideroblastic anemia in: icd10cm
congenital sideroblastic > hereditary sideroblastic anemia
slc25a38 > hereditary sideroblastic anemia
ankyrin deficiency > hereditary spherocytosis
band 3 deficiency > hereditary spherocytosis
dresbach > hereditary elliptocytosis
elliptocytic anemia > hereditary elliptocytosis
hereditary pyropoikilocytosis > hereditary elliptocytosis
melanesian elliptocytosis > hereditary elliptocytosis
piezo1 > other specified hereditary hemolytic anemias @ 0.8
hydrocytosis > other specified hereditary hemolytic anemias @ 0.8
rh deficiency > other specified hereditary hemolytic anemias @ 0.8
high oxygen affinity hemoglobin > other hemoglobinopathies @ 0.85
hb zurich > other hemoglobinopathies @ 0.85
hemoglobin lepore > other hemoglobinopathies @ 0.7
hydrops fetalis bart > alpha thalassemia
hbh > alpha thalassemia in: icd10cm
hba1 hba2 > alpha thalassemia
sicklemia > sickle-cell disease
herrick anemia > sickle-cell disease
sickle cell anaemia hbss > sickle-cell disease
drepanocytic > sickle-cell disease
hemoglobin s disease > sickle-cell disease
hbs disease > sickle-cell disease
g6pdd > anemia glucose-6-phosphate dehydrogenase deficiency
pyruvate kinase red cell > anemia pyruvate kinase deficiency
pgk1 > anemia other disorders glycolytic enzymes @ 0.9 in: icd10cm
phosphofructokinase red cell > anemia other disorders glycolytic enzymes @ 0.7
diphosphoglycerate mutase > anemia other disorders glycolytic enzymes @ 0.9
bisphosphoglycerate > anemia other disorders glycolytic enzymes @ 0.9
p5n > anemia disorders nucleotide metabolism
diaphorase deficiency > methemoglobinemia
blue baby nitrate > methemoglobinemia @ 0.7
benign familial polycythemia > familial erythrocytosis
epor > familial erythrocytosis in: icd10cm
piga > paroxysmal nocturnal hemoglobinuria @ 0.6 in: icd10cm
amnionless > vitamin b12 deficiency anemia selective malabsorption proteinuria
juvenile megaloblastic anemia > vitamin b12 deficiency anemia selective malabsorption proteinuria
tcn2 > transcobalamin ii deficiency in: icd10cm
hereditary folate malabsorption > other megaloblastic anemias @ 0.6
dihydrofolate reductase deficiency > other megaloblastic anemias @ 0.65
pcft > folate deficiency anemia in: icd10cm
tmprss6 > disorders iron metabolism @ 0.7

# --- platelets, clotting
gray platelet > qualitative platelet defects
scott syndrome > qualitative platelet defects
platelet storage pool > qualitative platelet defects
storage pool deficiency > qualitative platelet defects
delta storage pool > qualitative platelet defects
quebec platelet > qualitative platelet defects @ 0.8
p2y12 > qualitative platelet defects
thrombocytopathia > qualitative platelet defects
gpiib/iiia > qualitative platelet defects
platelet release defect > qualitative platelet defects
thrombasthenia glanzmann-naegeli > qualitative platelet defects
platelet dense granule > qualitative platelet defects
aspirin-like platelet > qualitative platelet defects
congenital amegakaryocytic > congenital hereditary thrombocytopenia
x-linked thrombocytopenia > congenital hereditary thrombocytopenia
ankrd26 > congenital hereditary thrombocytopenia
paris-trousseau > congenital hereditary thrombocytopenia
jacobsen platelet > congenital hereditary thrombocytopenia
mpl thrombocytopenia > congenital hereditary thrombocytopenia
familial thrombocytopenia > congenital hereditary thrombocytopenia
harris platelet > congenital hereditary thrombocytopenia
mediterranean macrothrombocytopenia > congenital hereditary thrombocytopenia
radioulnar synostosis amegakaryocytic > congenital hereditary thrombocytopenia
runx1 > congenital hereditary thrombocytopenia @ 0.7 in: icd10cm
familial platelet disorder > congenital hereditary thrombocytopenia @ 0.7
f11 deficiency > hereditary factor xi deficiency
factor 13 deficiency > hereditary deficiency other clotting factors
parahemophilia > hereditary deficiency other clotting factors
hypoprothrombinemia > hereditary deficiency other clotting factors
afibrinogenemia > hereditary deficiency other clotting factors
proconvertin deficiency > hereditary deficiency other clotting factors
laki-lorand > hereditary deficiency other clotting factors
prekallikrein deficiency > hereditary deficiency other clotting factors @ 0.8
fletcher factor > hereditary deficiency other clotting factors @ 0.8
fitzgerald factor > hereditary deficiency other clotting factors @ 0.8
kininogen deficiency > hereditary deficiency other clotting factors @ 0.8
combined factor v viii > hereditary deficiency other clotting factors
vitamin k dependent clotting factors > hereditary deficiency other clotting factors
hereditary combined deficiency vitamin k > hereditary deficiency other clotting factors
vkcfd > hereditary deficiency other clotting factors in: icd10cm
alpha-2-antiplasmin > hereditary deficiency other clotting factors @ 0.7
antiplasmin > hereditary deficiency other clotting factors @ 0.7
plasminogen activator inhibitor deficiency > hereditary deficiency other clotting factors @ 0.6
pai-1 deficiency > hereditary deficiency other clotting factors @ 0.6
angiohemophilia > von willebrand disease
vwf deficiency > von willebrand disease
gp1ba > platelet-type von willebrand
hereditary thrombotic > other primary thrombophilia
prothrombin 20210 > prothrombin gene mutation
catastrophic antiphospholipid > antiphospholipid syndrome
gardner-diamond > other specified hemorrhagic conditions @ 0.6
psychogenic purpura > other specified hemorrhagic conditions @ 0.6
autoerythrocyte sensitization > other specified hemorrhagic conditions @ 0.6
asplenia syndrome > asplenia congenital

# --- ichthyosis, keratoderma
filaggrin > ichthyosis vulgaris
recessive x-linked ichthyosis > x-linked ichthyosis
tgm1 > lamellar ichthyosis in: icd10cm
autosomal recessive congenital ichthyosis > lamellar ichthyosis
bcie > congenital bullous ichthyosiform erythroderma in: icd10cm
epidermolytic ichthyosis > congenital bullous ichthyosiform erythroderma
brocq erythroderma > congenital bullous ichthyosiform erythroderma
ichthyosis bullosa siemens > congenital bullous ichthyosiform erythroderma
abca12 > harlequin fetus
kid syndrome > other congenital ichthyosis @ 0.8
keratitis-ichthyosis-deafness > other congenital ichthyosis @ 0.8
ifap > other congenital ichthyosis @ 0.8 in: icd10cm
ichthyosis follicularis > other congenital ichthyosis @ 0.8
ichthyosis prematurity > other congenital ichthyosis @ 0.8
erythrokeratodermia variabilis > other congenital ichthyosis @ 0.8
conradi ichthyosis > other congenital ichthyosis @ 0.6
child hemidysplasia > other congenital ichthyosis @ 0.8
congenital hemidysplasia ichthyosiform > other congenital ichthyosis @ 0.8
acral peeling skin > other congenital ichthyosis @ 0.8
sjogren larsson ichthyosis > other congenital ichthyosis @ 0.8
trichothiodystrophy > other congenital ichthyosis @ 0.6
lambert porcupine > other congenital ichthyosis @ 0.8
ichthyosis congenita > other congenital ichthyosis @ 0.8
erythrokeratoderma > other congenital ichthyosis @ 0.8
tay syndrome > other congenital ichthyosis @ 0.8
mal de meleda > inherited keratosis palmaris plantaris
meleda > inherited keratosis palmaris plantaris
papillon-lefevre > inherited keratosis palmaris plantaris
vohwinkel > inherited keratosis palmaris plantaris
howel-evans > inherited keratosis palmaris plantaris
keratoderma hereditary > inherited keratosis palmaris plantaris
epidermolytic palmoplantar > inherited keratosis palmaris plantaris
striate keratoderma > inherited keratosis palmaris plantaris
punctate palmoplantar > inherited keratosis palmaris plantaris
buschke-fischer-brauer > inherited keratosis palmaris plantaris
naxos > inherited keratosis palmaris plantaris @ 0.7 in: icd10cm
olmsted > inherited keratosis palmaris plantaris
haim-munk > inherited keratosis palmaris plantaris
mutilating keratoderma > inherited keratosis palmaris plantaris
carvajal > inherited keratosis palmaris plantaris @ 0.6
nonepidermolytic palmoplantar > inherited keratosis palmaris plantaris
palmoplantar hyperkeratosis > inherited keratosis palmaris plantaris
greither > inherited keratosis palmaris plantaris
brunauer-fuhs > inherited keratosis palmaris plantaris
atp2a2 > keratosis follicularis darier
atp2c1 > benign familial pemphigus
pachyonychia congenita > pachyonychia
kindler > other specified congenital malformations skin @ 0.6
naegeli > other specified congenital malformations skin @ 0.7
focal dermal hypoplasia > other specified congenital malformations skin @ 0.7
dyskeratosis congenita skin > other specified congenital malformations skin @ 0.7
cutis verticis > other specified congenital malformations skin @ 0.7
lipoid proteinosis > other specified congenital malformations skin @ 0.7
urbach-wiethe > other specified congenital malformations skin @ 0.7
restrictive dermopathy > other specified congenital malformations skin @ 0.7
hyalinosis cutis > other specified congenital malformations skin @ 0.7
juvenile hyaline fibromatosis > other specified congenital malformations skin @ 0.7
weary kindler > other specified congenital malformations skin @ 0.7
hyaline fibromatosis > other specified congenital malformations skin @ 0.7
de barsy > other specified congenital malformations skin @ 0.7
gerodermia osteodysplastica > other specified congenital malformations skin @ 0.7
reticulate acropigmentation > other specified congenital malformations skin @ 0.7
cutis laxa congenital > other specified congenital malformations skin @ 0.7
dowling-degos > other specified congenital malformations skin @ 0.7
dermochondrocorneal > other specified congenital malformations skin @ 0.7
koebner > epidermolysis bullosa simplex
ebs > epidermolysis bullosa simplex in: icd10cm
krt5 > epidermolysis bullosa simplex in: icd10cm
krt14 > epidermolysis bullosa simplex
ogna > epidermolysis bullosa simplex in: icd10cm
junctional eb > epidermolysis bullosa letalis
pyloric atresia epidermolysis > epidermolysis bullosa letalis
hallopeau-siemens > epidermolysis bullosa dystrophica
cockayne-touraine > epidermolysis bullosa dystrophica
pasini epidermolysis > epidermolysis bullosa dystrophica
col7a1 > epidermolysis bullosa dystrophica
dystrophic epidermolysis > epidermolysis bullosa dystrophica
bart syndrome > epidermolysis bullosa dystrophica
dystrophic eb > epidermolysis bullosa dystrophica
hypohidrotic ectodermal > ectodermal dysplasia
hed ectodermal > ectodermal dysplasia
xlhed > ectodermal dysplasia in: icd10cm
eda gene > ectodermal dysplasia
aec syndrome > ectodermal dysplasia
hay-wells > ectodermal dysplasia
rapp-hodgkin > ectodermal dysplasia
eec syndrome > ectodermal dysplasia @ 0.7
ectrodactyly-ectodermal dysplasia > ectodermal dysplasia @ 0.7
witkop > ectodermal dysplasia
tooth and nail syndrome > ectodermal dysplasia
trichodentoosseous > ectodermal dysplasia @ 0.6
tricho-dento-osseous > ectodermal dysplasia @ 0.6
adult syndrome ectodermal > ectodermal dysplasia
margarita island > ectodermal dysplasia
cleft lip palate ectodermal > ectodermal dysplasia
zlotogora-ogur > ectodermal dysplasia
odontoonychodermal > ectodermal dysplasia
schopf-schulz > ectodermal dysplasia
anhidrosis hereditary > ectodermal dysplasia
gapo > ectodermal dysplasia @ 0.6 in: icd10cm
xpa > xeroderma pigmentosum in: icd10cm
xpc > xeroderma pigmentosum in: icd10cm
xpv > xeroderma pigmentosum in: icd10cm
oca1 > oculocutaneous albinism in: icd10cm
oca2 > oculocutaneous albinism in: icd10cm
oca3 > oculocutaneous albinism in: icd10cm
oca4 > oculocutaneous albinism in: icd10cm
tyrosinase deficiency > oculocutaneous albinism
yellow albinism > oculocutaneous albinism
rufous albinism > oculocutaneous albinism
brown albinism > oculocutaneous albinism
tyr albinism > oculocutaneous albinism
gpr143 > ocular albinism
forsius-eriksson > ocular albinism @ 0.6
aland island > ocular albinism @ 0.6
oa1 > ocular albinism in: icd10cm
ap3b1 > hermansky-pudlak
ceroid albinism bleeding > hermansky-pudlak
rab27a > other albinism hematologic abnormality @ 0.7
cross-mckusick-breen > cross syndrome
hypomelanosis of ito > leukoderma | other disorders diminished melanin formation @ 0.65
hypomelanosis > leukoderma | other disorders diminished melanin formation @ 0.65
idiopathic guttate > leukoderma | other disorders diminished melanin formation @ 0.65
progressive macular hypomelanosis > leukoderma | other disorders diminished melanin formation @ 0.65
ito syndrome > leukoderma | other disorders diminished melanin formation @ 0.65
dyschromatosis > other specified disorders pigmentation @ 0.65
dyschromatosis symmetrica > other specified disorders pigmentation @ 0.65
reticulate acropigmentation kitamura > other specified disorders pigmentation @ 0.65
dowling degos > other specified disorders pigmentation @ 0.65
laugier-hunziker > other specified disorders pigmentation @ 0.65
familial progressive hyperpigmentation > other specified disorders pigmentation @ 0.65
dohi > other specified disorders pigmentation @ 0.65 in: icd10cm
becker nevus > other melanin hyperpigmentation @ 0.6
centrofacial lentiginosis > other melanin hyperpigmentation @ 0.7
marie unna > congenital alopecia
alopecia universalis congenita > congenital alopecia
hypotrichosis simplex > congenital alopecia
hairless gene > congenital alopecia
woolly hair hypotrichosis > congenital alopecia
trichorrhexis invaginata > congenital morphological disturbances hair @ 0.8
bamboo hair > congenital morphological disturbances hair @ 0.8
pili torti deafness > congenital morphological disturbances hair @ 0.8
bjornstad > congenital morphological disturbances hair @ 0.8
pili bifurcati > congenital morphological disturbances hair @ 0.8
trichothiodystrophy > congenital morphological disturbances hair @ 0.8
pibids > congenital morphological disturbances hair @ 0.8
amish brittle hair > congenital morphological disturbances hair @ 0.8
netherton hair > congenital morphological disturbances hair @ 0.8
loose anagen > congenital morphological disturbances hair @ 0.65
woolly hair nevus > congenital morphological disturbances hair @ 0.8
trichonodosis > congenital morphological disturbances hair @ 0.8
crandall > congenital morphological disturbances hair @ 0.8
cheveux incoiffables > congenital morphological disturbances hair @ 0.8
ambras syndrome > congenital hypertrichosis
rspo4 > anonychia in: icd10cm
twenty-nail > other congenital malformations nails @ 0.6
bart aplasia > aplasia cutis congenita
flt4 > hereditary lymphedema in: icd10cm
lymphedema-distichiasis > hereditary lymphedema
hennekam > hereditary lymphedema @ 0.6
primary lymphedema > hereditary lymphedema
foxc2 > hereditary lymphedema in: icd10cm
emberger > hereditary lymphedema
hypotrichosis-lymphedema > hereditary lymphedema
nettleship disease > congenital cutaneous mastocytosis
darier sign mastocytosis > congenital cutaneous mastocytosis
epidermal nevus > congenital non-neoplastic nevus @ 0.75
ilven > congenital non-neoplastic nevus @ 0.75 in: icd10cm
inflammatory linear verrucous > congenital non-neoplastic nevus @ 0.75
nevus comedonicus > congenital non-neoplastic nevus @ 0.75
linear nevus > congenital non-neoplastic nevus @ 0.75
organoid nevus > congenital non-neoplastic nevus @ 0.75
nevus unius lateris > congenital non-neoplastic nevus @ 0.75
connective tissue nevus > congenital non-neoplastic nevus @ 0.75
wyburn-mason > other phakomatoses @ 0.75
bonnet-dechaume-blanc > other phakomatoses @ 0.75
hypomelanosis ito phakomatosis > other phakomatoses @ 0.75
encephalocraniocutaneous lipomatosis > other phakomatoses @ 0.75
oculoectodermal > other phakomatoses @ 0.75
haberland > other phakomatoses @ 0.75
brain-skin syndrome > other phakomatoses @ 0.75
neurofibromin > neurofibromatosis type 1
peripheral neurofibromatosis > neurofibromatosis type 1
central neurofibromatosis > neurofibromatosis type 2
mismes > neurofibromatosis type 2
nf2-related schwannomatosis > neurofibromatosis type 2
lztr1 > schwannomatosis in: icd10cm
neurofibromatosis type 3 > schwannomatosis
nf3 > schwannomatosis in: icd10cm
spred1 > other neurofibromatosis
tsc1 > tuberous sclerosis in: icd10cm
tsc2 > tuberous sclerosis in: icd10cm
tuberin > tuberous sclerosis
adenoma sebaceum > tuberous sclerosis
bannayan-zonana > pten hamartoma tumor
multiple hamartoma syndrome > pten hamartoma tumor
macrocephaly autism pten > pten hamartoma tumor
proteus-like > pten hamartoma tumor

# --- acquired rare skin
erythrokeratodermia > other specified epidermal thickening @ 0.65
hyperkeratosis lenticularis > other specified epidermal thickening @ 0.65
flegel disease > other specified epidermal thickening @ 0.65
porokeratosis mibelli > other specified epidermal thickening @ 0.65
aquagenic keratoderma > acquired keratosis palmaris plantaris @ 0.75
il36rn > other psoriasis | generalized pustular psoriasis @ 0.8
arndt-gottron > mucinosis skin
rem syndrome > mucinosis skin
nephrogenic systemic fibrosis > other specified localized connective tissue disorders @ 0.65
scleredema > other specified localized connective tissue disorders @ 0.65
buschke scleredema > other specified localized connective tissue disorders @ 0.65
nephrogenic fibrosing > other specified localized connective tissue disorders @ 0.65
pansclerotic > other specified localized connective tissue disorders @ 0.65
orofacial granulomatosis > other granulomatous disorders skin @ 0.65
necrobiotic granuloma > other granulomatous disorders skin @ 0.65
actinic granuloma o'brien > other granulomatous disorders skin @ 0.65
miescher granulomatosis > other granulomatous disorders skin @ 0.65
dermatomegaly > cutis laxa
dermatolysis > cutis laxa

# --- skeletal dysplasias
houston-harris > achondrogenesis
achondrogenesis type 2 > achondrogenesis
platyspondylic lethal > thanatophoric short stature
cloverleaf thanatophoric > thanatophoric short stature
majewski > short rib syndrome
verma-naumoff > short rib syndrome
beemer-langer > short rib syndrome
asphyxiating thoracic dystrophy > short rib syndrome
thoracic pelvic phalangeal > short rib syndrome
short-rib thoracic dysplasia > short rib syndrome
cranioectodermal > short rib syndrome @ 0.6
sensenbrenner > short rib syndrome @ 0.6
happle > chondrodysplasia punctata
brachytelephalangic > chondrodysplasia punctata
chondrodystrophia calcificans > chondrodysplasia punctata
x-linked dominant chondrodysplasia > chondrodysplasia punctata
warfarin-like chondrodysplasia > chondrodysplasia punctata
parrot syndrome > achondroplasia | hypochondroplasia @ 0.8
slc26a2 > diastrophic dysplasia
six-fingered dwarfism > chondroectodermal dysplasia
weyers > chondroectodermal dysplasia @ 0.6
semd > spondyloepiphyseal dysplasia in: icd10cm
wolcott-rallison > spondyloepiphyseal dysplasia @ 0.7
strudwick > spondyloepiphyseal dysplasia
dyggve-melchior-clausen > spondyloepiphyseal dysplasia
smith-mccort > spondyloepiphyseal dysplasia
col2a1 > spondyloepiphyseal dysplasia @ 0.65
spranger-wiedemann > spondyloepiphyseal dysplasia
sedc > spondyloepiphyseal dysplasia in: icd10cm
progressive pseudorheumatoid > spondyloepiphyseal dysplasia
metatropic dysplasia > spondyloepiphyseal dysplasia @ 0.75
immuno-osseous dysplasia > spondyloepiphyseal dysplasia @ 0.6
brachyolmia > spondyloepiphyseal dysplasia @ 0.7
schmid > other osteochondrodysplasia defects growth tubular bones @ 0.8
jansen metaphyseal > other osteochondrodysplasia defects growth tubular bones @ 0.8
mckusick type metaphyseal > other osteochondrodysplasia defects growth tubular bones @ 0.8
acromesomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
maroteaux acromesomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
grebe > other osteochondrodysplasia defects growth tubular bones @ 0.8 in: icd10cm
mesomelic dysplasia > other osteochondrodysplasia defects growth tubular bones @ 0.8
langer mesomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
leri-weill > other osteochondrodysplasia defects growth tubular bones @ 0.8
dyschondrosteosis > other osteochondrodysplasia defects growth tubular bones @ 0.8
madelung dyschondrosteosis > other osteochondrodysplasia defects growth tubular bones @ 0.8
shox deficiency > other osteochondrodysplasia defects growth tubular bones @ 0.75
fairbank > other osteochondrodysplasia defects growth tubular bones @ 0.8
ribbing epiphyseal > other osteochondrodysplasia defects growth tubular bones @ 0.8
comp epiphyseal > other osteochondrodysplasia defects growth tubular bones @ 0.8
acromicric > other osteochondrodysplasia defects growth tubular bones @ 0.8
geleophysic > other osteochondrodysplasia defects growth tubular bones @ 0.8
larsen syndrome > other osteochondrodysplasia defects growth tubular bones @ 0.8
boomerang dysplasia > other osteochondrodysplasia defects growth tubular bones @ 0.8
fibrochondrogenesis > other osteochondrodysplasia defects growth tubular bones @ 0.8
omodysplasia > other osteochondrodysplasia defects growth tubular bones @ 0.8
rhizomelic dysplasia > other osteochondrodysplasia defects growth tubular bones @ 0.8
stuve-wiedemann > other osteochondrodysplasia defects growth tubular bones @ 0.8
opsismodysplasia > other osteochondrodysplasia defects growth tubular bones @ 0.8
spondylometaphyseal > other osteochondrodysplasia defects growth tubular bones @ 0.8
kozlowski > other osteochondrodysplasia defects growth tubular bones @ 0.8
schneckenbecken > other osteochondrodysplasia defects growth tubular bones @ 0.8
desbuquois > other osteochondrodysplasia defects growth tubular bones @ 0.8
peripheral dysostosis > other osteochondrodysplasia defects growth tubular bones @ 0.8
acrodysostosis > other osteochondrodysplasia defects growth tubular bones @ 0.7
chondrodysplasia blomstrand > other osteochondrodysplasia defects growth tubular bones @ 0.8
blomstrand > other osteochondrodysplasia defects growth tubular bones @ 0.8
kyphomelic > other osteochondrodysplasia defects growth tubular bones @ 0.8
weissenbacher-zweymuller > other osteochondrodysplasia defects growth tubular bones @ 0.8
otospondylomegaepiphyseal > other osteochondrodysplasia defects growth tubular bones @ 0.8
trichorhinophalangeal > other osteochondrodysplasia defects growth tubular bones @ 0.6
nievergelt > other osteochondrodysplasia defects growth tubular bones @ 0.8
metatropic > other osteochondrodysplasia defects growth tubular bones @ 0.8
upington > other osteochondrodysplasia defects growth tubular bones @ 0.8
porak-durante > osteogenesis imperfecta
col1a1 > osteogenesis imperfecta
cole-carpenter > osteogenesis imperfecta
adair-dighton > osteogenesis imperfecta
eddowes > osteogenesis imperfecta
oi type > osteogenesis imperfecta
blue sclera fractures > osteogenesis imperfecta
jaffe-lichtenstein > polyostotic fibrous dysplasia @ 0.7
clcn7 > osteopetrosis in: icd10cm
dysosteosclerosis > osteopetrosis
carbonic anhydrase ii deficiency > osteopetrosis
osteosclerosis fragilis > osteopetrosis
guibaud-vainsel > osteopetrosis
pyknodysostosis > osteopetrosis @ 0.7
toulouse-lautrec > osteopetrosis @ 0.7
spondyloenchondrodysplasia > enchondromatosis @ 0.7
craniometaphyseal > metaphyseal dysplasia @ 0.7
ext1 > multiple congenital exostoses in: icd10cm
ext2 > multiple congenital exostoses in: icd10cm
langer-giedion > multiple congenital exostoses @ 0.6
hereditary deforming chondrodysplasia > multiple congenital exostoses
osteopathia striata cranial sclerosis > other specified osteochondrodysplasias @ 0.8
sclerosteosis > other specified osteochondrodysplasias @ 0.8
van buchem > other specified osteochondrodysplasias @ 0.8
endosteal hyperostosis > other specified osteochondrodysplasias @ 0.8
worth disease > other specified osteochondrodysplasias @ 0.8
hajdu-cheney > other specified osteochondrodysplasias @ 0.8
acroosteolysis > other specified osteochondrodysplasias @ 0.8
craniodiaphyseal > other specified osteochondrodysplasias @ 0.8
lenz-majewski > other specified osteochondrodysplasias @ 0.8
oculodentoosseous > other specified osteochondrodysplasias @ 0.8
raine syndrome > other specified osteochondrodysplasias @ 0.8
frank-ter haar > other specified osteochondrodysplasias @ 0.8
frontometaphyseal > other specified osteochondrodysplasias @ 0.8
melnick-needles > other specified osteochondrodysplasias @ 0.8
hereditary hyperphosphatasia bone > other specified osteochondrodysplasias @ 0.8
juvenile paget > other specified osteochondrodysplasias @ 0.8
torg > other specified osteochondrodysplasias @ 0.8 in: icd10cm
winchester syndrome > other specified osteochondrodysplasias @ 0.8
multicentric osteolysis > other specified osteochondrodysplasias @ 0.8
osteoectasia > other specified osteochondrodysplasias @ 0.8
familial expansile osteolysis > other specified osteochondrodysplasias @ 0.8
dysplasia epiphysealis hemimelica > other specified osteochondrodysplasias @ 0.8
trevor disease > other specified osteochondrodysplasias @ 0.8
gnathodiaphyseal > other specified osteochondrodysplasias @ 0.8
tricho-dento-osseous sclerosis > other specified osteochondrodysplasias @ 0.8
schwarz-lelek > other specified osteochondrodysplasias @ 0.8
carpotarsal osteolysis > other specified osteochondrodysplasias @ 0.8
osteomesopyknosis > other specified osteochondrodysplasias @ 0.8
otopalatodigital > other specified osteochondrodysplasias @ 0.8
runx2 > cleidocranial dysostosis in: icd10cm
pelvicocleidocranial > cleidocranial dysostosis
thumb hypoplasia > other congenital malformations upper limb shoulder girdle @ 0.6
kirner > other congenital malformations upper limb shoulder girdle @ 0.8
bell brachydactyly > other congenital malformations upper limb shoulder girdle @ 0.7
guerin-stern > arthrogryposis multiplex congenita
rossi syndrome arthrogryposis > arthrogryposis multiplex congenita
gordon syndrome arthrogryposis > arthrogryposis multiplex congenita
da1 > arthrogryposis multiplex congenita in: icd10cm
otto syndrome contractures > arthrogryposis multiplex congenita
boston-type > craniosynostosis
baller-gerold > craniosynostosis @ 0.7
antley-bixler > craniosynostosis @ 0.65
jackson-weiss > craniosynostosis @ 0.7
craniostenosis > craniosynostosis
tcof1 > mandibulofacial dysostosis in: icd10cm
nager > mandibulofacial dysostosis @ 0.7 in: icd10cm
guion-almeida > mandibulofacial dysostosis @ 0.7
franceschetti-klein > mandibulofacial dysostosis
bird-headed cataract > oculomandibular dysostosis
frontofacionasal > other congenital malformations skull face bones @ 0.7
catlin mark > other congenital malformations skull face bones @ 0.7
cranium bifidum > other congenital malformations skull face bones @ 0.7
cerebrocostomandibular > other congenital malformations bony thorax @ 0.6
dermatosparaxis > ehlers-danlos syndrome
arthrochalasia > ehlers-danlos syndrome
periodontal eds > ehlers-danlos syndrome
brittle cornea > ehlers-danlos syndrome @ 0.7
tenascin-x > ehlers-danlos syndrome
col5a1 > ehlers-danlos syndrome
meekeren-ehlers-danlos > ehlers-danlos syndrome
spondylodysplastic eds > ehlers-danlos syndrome
musculocontractural > ehlers-danlos syndrome
col3a1 > vascular ehlers-danlos
eds type 4 > vascular ehlers-danlos
benign hypermobile eds > hypermobile ehlers-danlos
streeter > other congenital malformations musculoskeletal @ 0.65
poland sequence > other congenital malformations musculoskeletal @ 0.65
poland anomaly > other congenital malformations musculoskeletal @ 0.65
amniotic constriction > other congenital malformations musculoskeletal @ 0.65
adam complex > other congenital malformations musculoskeletal @ 0.65
short tendon congenital > other congenital malformations musculoskeletal @ 0.65
acvr1 > myositis ossificans progressiva in: icd10cm
abdominal muscle deficiency > prune belly
slc2a10 > arterial tortuosity
fbn1 > marfan syndrome in: icd10cm
marfanoid > marfan syndrome @ 0.6

# --- malformation syndromes
first arch syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
oav dysplasia > congenital malformation syndromes predominantly facial appearance @ 0.8
orofaciodigital > congenital malformation syndromes predominantly facial appearance @ 0.8
papillon-league > congenital malformation syndromes predominantly facial appearance @ 0.8
mohr syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
ofd1 > congenital malformation syndromes predominantly facial appearance @ 0.8 in: icd10cm
apert syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
pfeiffer > congenital malformation syndromes predominantly facial appearance @ 0.8
waardenburg syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
klein-waardenburg > congenital malformation syndromes predominantly facial appearance @ 0.8
mowat-wilson > congenital malformation syndromes predominantly facial appearance @ 0.6
char syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
blepharophimosis ptosis epicanthus inversus > congenital malformation syndromes predominantly facial appearance @ 0.6
bpes > congenital malformation syndromes predominantly facial appearance @ 0.6 in: icd10cm
popliteal pterygium > congenital malformation syndromes predominantly facial appearance @ 0.6
branchiooculofacial > congenital malformation syndromes predominantly facial appearance @ 0.8
branchio-oto-renal > congenital malformation syndromes predominantly facial appearance @ 0.8
bor syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
melnick-fraser > congenital malformation syndromes predominantly facial appearance @ 0.8
oculodentodigital > congenital malformation syndromes predominantly facial appearance @ 0.8
nager > congenital malformation syndromes predominantly facial appearance @ 0.8 in: icd10cm
cerebrofaciothoracic > congenital malformation syndromes predominantly facial appearance @ 0.8
opitz bbb > congenital malformation syndromes predominantly facial appearance @ 0.8
opitz g/bbb > congenital malformation syndromes predominantly facial appearance @ 0.8
hypertelorism hypospadias > congenital malformation syndromes predominantly facial appearance @ 0.8
ablepharon macrostomia > congenital malformation syndromes predominantly facial appearance @ 0.8
noack syndrome > congenital malformation syndromes predominantly facial appearance @ 0.8
summitt > congenital malformation syndromes predominantly facial appearance @ 0.8
sakati-nyhan > congenital malformation syndromes predominantly facial appearance @ 0.8
greig > congenital malformation syndromes predominantly facial appearance @ 0.8 in: icd10cm
baraitser-winter > congenital malformation syndromes predominantly facial appearance @ 0.8
crane-heise > congenital malformation syndromes predominantly facial appearance @ 0.8
bosma arhinia > congenital malformation syndromes predominantly facial appearance @ 0.8
floating-harbor > congenital malformation syndromes predominantly facial appearance @ 0.7
marshall syndrome > congenital malformation syndromes predominantly facial appearance @ 0.7
setleis > congenital malformation syndromes predominantly facial appearance @ 0.6
cayler > congenital malformation syndromes predominantly facial appearance @ 0.8
asymmetric crying facies > congenital malformation syndromes predominantly facial appearance @ 0.8
burn-mckeown > congenital malformation syndromes predominantly facial appearance @ 0.8
kapur-toriello > congenital malformation syndromes predominantly facial appearance @ 0.8
malpuech > congenital malformation syndromes predominantly facial appearance @ 0.8
3mc > congenital malformation syndromes predominantly facial appearance @ 0.8
michels > congenital malformation syndromes predominantly facial appearance @ 0.8
nablus > congenital malformation syndromes predominantly facial appearance @ 0.8
auriculocondylar > congenital malformation syndromes predominantly facial appearance @ 0.8
richieri-costa > congenital malformation syndromes predominantly facial appearance @ 0.6
trichorhinophalangeal > congenital malformation syndromes predominantly facial appearance @ 0.8
langer giedion > congenital malformation syndromes predominantly facial appearance @ 0.8
trps > congenital malformation syndromes predominantly facial appearance @ 0.8 in: icd10cm
cfc syndrome > congenital malformation syndromes predominantly short stature @ 0.8
rasopathy > congenital malformation syndromes predominantly short stature @ 0.8
amsterdam dwarfism > congenital malformation syndromes predominantly short stature @ 0.8
nipbl > congenital malformation syndromes predominantly short stature @ 0.8 in: icd10cm
fetal face > congenital malformation syndromes predominantly short stature @ 0.8
aarskog-scott > congenital malformation syndromes predominantly short stature @ 0.8
majewski osteodysplastic > congenital malformation syndromes predominantly short stature @ 0.8
mopd > congenital malformation syndromes predominantly short stature @ 0.8 in: icd10cm
microcephalic osteodysplastic > congenital malformation syndromes predominantly short stature @ 0.8
microcephalic primordial dwarfism > congenital malformation syndromes predominantly short stature @ 0.8
meier-gorlin > congenital malformation syndromes predominantly short stature @ 0.8
3m syndrome > congenital malformation syndromes predominantly short stature @ 0.8
mulibrey > congenital malformation syndromes predominantly short stature @ 0.8
cerebro-oculo-facio-skeletal > congenital malformation syndromes predominantly short stature @ 0.8
cofs > congenital malformation syndromes predominantly short stature @ 0.8 in: icd10cm
pena-shokeir ii > congenital malformation syndromes predominantly short stature @ 0.8
nijmegen breakage > congenital malformation syndromes predominantly short stature @ 0.6
coffin-siris > congenital malformation syndromes predominantly short stature @ 0.8
fifth digit syndrome > congenital malformation syndromes predominantly short stature @ 0.8
floating harbor > congenital malformation syndromes predominantly short stature @ 0.8
temple syndrome > congenital malformation syndromes predominantly short stature @ 0.65
image syndrome > congenital malformation syndromes predominantly short stature @ 0.8
ptpn11 > congenital malformation syndromes predominantly short stature @ 0.8
kbg syndrome > congenital malformation syndromes predominantly short stature @ 0.8
kbg > congenital malformation syndromes predominantly short stature @ 0.8 in: icd10cm
bloom-torre-machacek > congenital malformation syndromes predominantly short stature @ 0.8
kenny-caffey > congenital malformation syndromes predominantly short stature @ 0.6
alazami > congenital malformation syndromes predominantly short stature @ 0.8
coffin-lowry > congenital malformation syndromes predominantly short stature @ 0.8
wiedemann-steiner > congenital malformation syndromes predominantly short stature @ 0.8
johanson-blizzard > congenital malformation syndromes predominantly short stature @ 0.65
microcephaly short stature > congenital malformation syndromes predominantly short stature @ 0.8
cockayne syndrome type b > congenital malformation syndromes predominantly short stature @ 0.8
dwarfism primordial > congenital malformation syndromes predominantly short stature @ 0.8
schaaf-yang > prader-willi syndrome @ 0.6
uniparental disomy 15 maternal > prader-willi syndrome
tbx5 > congenital malformation syndromes predominantly limbs @ 0.8 in: icd10cm
lmx1b > congenital malformation syndromes predominantly limbs @ 0.8
vater association > congenital malformation syndromes predominantly limbs @ 0.8
crebbp > congenital malformation syndromes predominantly limbs @ 0.8
ectrodactyly ectodermal clefting > congenital malformation syndromes predominantly limbs @ 0.8
eec > congenital malformation syndromes predominantly limbs @ 0.8 in: icd10cm
roberts syndrome > congenital malformation syndromes predominantly limbs @ 0.8
sc phocomelia > congenital malformation syndromes predominantly limbs @ 0.8
pseudothalidomide > congenital malformation syndromes predominantly limbs @ 0.8
okihiro > congenital malformation syndromes predominantly limbs @ 0.8
duane-radial ray > congenital malformation syndromes predominantly limbs @ 0.8
townes-brocks > congenital malformation syndromes predominantly limbs @ 0.8
acrorenal > congenital malformation syndromes predominantly limbs @ 0.8
femoral facial > congenital malformation syndromes predominantly limbs @ 0.8
fibular hypoplasia facial > congenital malformation syndromes predominantly limbs @ 0.8
mermaid > congenital malformation syndromes predominantly limbs @ 0.8
acro-renal-ocular > congenital malformation syndromes predominantly limbs @ 0.8
escobar > congenital malformation syndromes predominantly limbs @ 0.8
popliteal pterygium > congenital malformation syndromes predominantly limbs @ 0.8
pallister-hall > congenital malformation syndromes predominantly limbs @ 0.8
acrocallosal > congenital malformation syndromes predominantly limbs @ 0.8
greig cephalopolysyndactyly > congenital malformation syndromes predominantly limbs @ 0.8
ulnar mammary > congenital malformation syndromes predominantly limbs @ 0.8
adams-oliver > congenital malformation syndromes predominantly limbs @ 0.8
scalp defects terminal limb > congenital malformation syndromes predominantly limbs @ 0.8
hypoglossia-hypodactylia > congenital malformation syndromes predominantly limbs @ 0.8
aglossia-adactylia > congenital malformation syndromes predominantly limbs @ 0.8
hanhart syndrome > congenital malformation syndromes predominantly limbs @ 0.8
al-awadi > congenital malformation syndromes predominantly limbs @ 0.8
schinzel-ulnar > congenital malformation syndromes predominantly limbs @ 0.8
laurin-sandrow > congenital malformation syndromes predominantly limbs @ 0.8
pterygium syndrome > congenital malformation syndromes predominantly limbs @ 0.8
levy-hollister > congenital malformation syndromes predominantly limbs @ 0.6
ladd syndrome > congenital malformation syndromes predominantly limbs @ 0.6
lacrimo-auriculo-dento-digital > congenital malformation syndromes predominantly limbs @ 0.6
ives-houston > congenital malformation syndromes predominantly limbs @ 0.8
cenani-lenz > congenital malformation syndromes predominantly limbs @ 0.8
hand-foot-uterus > congenital malformation syndromes predominantly limbs @ 0.8
caudal regression syndrome > congenital malformation syndromes predominantly limbs @ 0.8
nsd1 > congenital malformation syndromes early overgrowth @ 0.85 in: icd10cm
proteus syndrome > congenital malformation syndromes early overgrowth @ 0.85
perlman syndrome > congenital malformation syndromes early overgrowth @ 0.85
nevo syndrome > congenital malformation syndromes early overgrowth @ 0.85
malan > congenital malformation syndromes early overgrowth @ 0.85 in: icd10cm
tatton-brown-rahman > congenital malformation syndromes early overgrowth @ 0.85
hemihyperplasia syndrome > congenital malformation syndromes early overgrowth @ 0.85
cloves syndrome > congenital malformation syndromes early overgrowth @ 0.85
pik3ca-related overgrowth > congenital malformation syndromes early overgrowth @ 0.85
pros overgrowth > congenital malformation syndromes early overgrowth @ 0.85
ezh2 > congenital malformation syndromes early overgrowth @ 0.85 in: icd10cm
luscan-lumish > congenital malformation syndromes early overgrowth @ 0.85
macrosomia syndrome > congenital malformation syndromes early overgrowth @ 0.85
fibroadipose hyperplasia > congenital malformation syndromes early overgrowth @ 0.85
isolated hemihyperplasia > congenital malformation syndromes early overgrowth @ 0.85
marden-walker > other congenital malformation syndromes skeletal changes @ 0.8
schwartz-lelek > other congenital malformation syndromes skeletal changes @ 0.8
oculodentoosseous dysplasia > other congenital malformation syndromes skeletal changes @ 0.6
cerebrocostomandibular > other congenital malformation syndromes skeletal changes @ 0.8
catel-manzke > other congenital malformation syndromes skeletal changes @ 0.8
larsen-like > other congenital malformation syndromes skeletal changes @ 0.8
dyssegmental > other congenital malformation syndromes skeletal changes @ 0.8
marfanoid-craniosynostosis > other congenital malformation syndromes skeletal changes @ 0.8
shprintzen goldberg > other congenital malformation syndromes skeletal changes @ 0.8
furlong > other congenital malformation syndromes skeletal changes @ 0.8
yunis-varon > other congenital malformation syndromes skeletal changes @ 0.8
hecht > other congenital malformation syndromes skeletal changes @ 0.8 in: icd10cm
trismus pseudocamptodactyly > other congenital malformation syndromes skeletal changes @ 0.8
gerodermia > other congenital malformation syndromes skeletal changes @ 0.8
col4a5 > alport syndrome
col4a3 > alport syndrome
epstein nephritis > alport syndrome @ 0.6
bbs1 > bardet-biedl in: icd10cm
mckusick-kaufman > bardet-biedl @ 0.6
pnpla6 > laurence-moon
ehmt1 > kleefstra syndrome in: icd10cm
usp7 > hao-fountain in: icd10cm
jag1 > alagille syndrome in: icd10cm
paucity interlobular bile ducts > alagille syndrome @ 0.8
chd7 > other specified congenital malformation syndromes @ 0.75 in: icd10cm
alms1 > other specified congenital malformation syndromes @ 0.75 in: icd10cm
fryns > other specified congenital malformation syndromes @ 0.75 in: icd10cm
pallister killian > other specified congenital malformation syndromes @ 0.6
murcs > other specified congenital malformation syndromes @ 0.75 in: icd10cm
peters plus > other specified congenital malformation syndromes @ 0.75
krause-kivlin > other specified congenital malformation syndromes @ 0.75
lenz microphthalmia > other specified congenital malformation syndromes @ 0.75
donnai-barrow > other specified congenital malformation syndromes @ 0.75
wolfram > other specified congenital malformation syndromes @ 0.6
hydrolethalus > other specified congenital malformation syndromes @ 0.75
senior-loken > other specified congenital malformation syndromes @ 0.6
toriello-carey > other specified congenital malformation syndromes @ 0.75
opitz trigonocephaly > other specified congenital malformation syndromes @ 0.75
bohring-opitz > other specified congenital malformation syndromes @ 0.75
ritscher-schinzel > other specified congenital malformation syndromes @ 0.75
3c syndrome > other specified congenital malformation syndromes @ 0.75
craniocerebellocardiac > other specified congenital malformation syndromes @ 0.75
neu laxova > other specified congenital malformation syndromes @ 0.75
pena-shokeir > other specified congenital malformation syndromes @ 0.75
fetal akinesia > other specified congenital malformation syndromes @ 0.75
vici syndrome > other specified congenital malformation syndromes @ 0.75
galloway-mowat > other specified congenital malformation syndromes @ 0.75
warburg micro > other specified congenital malformation syndromes @ 0.75
micro syndrome > other specified congenital malformation syndromes @ 0.75
martsolf > other specified congenital malformation syndromes @ 0.75
barber-say > other specified congenital malformation syndromes @ 0.75
mandibuloacral > other specified congenital malformation syndromes @ 0.75
progeroid > other specified congenital malformation syndromes @ 0.75
wiedemann-rautenstrauch > other specified congenital malformation syndromes @ 0.75
oculocerebrocutaneous > other specified congenital malformation syndromes @ 0.75
delleman > other specified congenital malformation syndromes @ 0.75
nance-horan > other specified congenital malformation syndromes @ 0.6
hennekam > other specified congenital malformation syndromes @ 0.75
urofacial > other specified congenital malformation syndromes @ 0.75
ochoa > other specified congenital malformation syndromes @ 0.75 in: icd10cm
mckusick kaufman > other specified congenital malformation syndromes @ 0.75
microphthalmia linear skin > other specified congenital malformation syndromes @ 0.75
midas > other specified congenital malformation syndromes @ 0.75 in: icd10cm
mls syndrome > other specified congenital malformation syndromes @ 0.75
temtamy > other specified congenital malformation syndromes @ 0.75
filippi > other specified congenital malformation syndromes @ 0.75
ciliopathy > other specified congenital malformation syndromes @ 0.7
nicolaides-baraitser > other specified congenital malformation syndromes @ 0.75
yunis varon > other specified congenital malformation syndromes @ 0.75
cardiospondylocarpofacial > other specified congenital malformation syndromes @ 0.75
au-kline > other specified congenital malformation syndromes @ 0.75
pitt hopkins > other specified congenital malformation syndromes @ 0.75
mowat-wilson > other specified congenital malformation syndromes @ 0.75
chops syndrome > other specified congenital malformation syndromes @ 0.75
verheij > other specified congenital malformation syndromes @ 0.75
schuurs-hoeijmakers > other specified congenital malformation syndromes @ 0.75
pacs1 > other specified congenital malformation syndromes @ 0.75 in: icd10cm
armfield > other specified congenital malformation syndromes @ 0.75
vissers-bodmer > other specified congenital malformation syndromes @ 0.75
white-kernohan > other specified congenital malformation syndromes @ 0.75
chung-jansen > other specified congenital malformation syndromes @ 0.75
witteveen-kolk > other specified congenital malformation syndromes @ 0.75
siewert > situs inversus
retinoic acid embryopathy > congenital malformation syndromes known exogenous causes @ 0.8
methotrexate embryopathy > congenital malformation syndromes known exogenous causes @ 0.8
fetal trimethadione > congenital malformation syndromes known exogenous causes @ 0.8
diethylstilbestrol syndrome > congenital malformation syndromes known exogenous causes @ 0.65
maternal phenylketonuria syndrome > congenital malformation syndromes known exogenous causes @ 0.65
diabetic embryopathy > congenital malformation syndromes known exogenous causes @ 0.65
fetal cocaine > congenital malformation syndromes known exogenous causes @ 0.6
mycophenolate embryopathy > congenital malformation syndromes known exogenous causes @ 0.8
fetal carbamazepine > congenital malformation syndromes known exogenous causes @ 0.8
paramethadione > congenital malformation syndromes known exogenous causes @ 0.8
pfas > fetal alcohol syndrome in: icd10cm
arnd > fetal alcohol syndrome in: icd10cm
fetal alcohol effects > fetal alcohol syndrome

# --- chromosomes
bartholin-patau > trisomy 13
d1 trisomy > trisomy 13
7q11 microdeletion > other microdeletions @ 0.6
8p23.1 > other microdeletions @ 0.8
9q34 microdeletion > other microdeletions @ 0.8
12q14 > other microdeletions @ 0.8
15q11.2 > other microdeletions @ 0.8
15q13.3 > other microdeletions @ 0.8
15q24 > other microdeletions @ 0.8
16p11.2 > other microdeletions @ 0.8
16p13.11 > other microdeletions @ 0.8
16p12 > other microdeletions @ 0.8
17q12 deletion > other microdeletions @ 0.8
17q21.31 > other microdeletions @ 0.8
koolen-de vries > other microdeletions @ 0.8
17p11.2 > other microdeletions @ 0.8
17p13.3 > other microdeletions @ 0.8
19p13 > other microdeletions @ 0.8
22q11.2 distal > other microdeletions @ 0.8
xp11 > other microdeletions @ 0.6
potocki-shaffer > other microdeletions @ 0.8
langer-giedion microdeletion > other microdeletions @ 0.8
rai1 > other microdeletions @ 0.8 in: icd10cm
sms 17p > other microdeletions @ 0.8
microdeletion syndrome > other microdeletions @ 0.8
nf1 microdeletion > other microdeletions @ 0.8
5q35 microdeletion > other microdeletions @ 0.8
2q23.1 > other microdeletions @ 0.8
mbd5 > other microdeletions @ 0.8 in: icd10cm
10q26 > other microdeletions @ 0.8
jacobsen > other deletions part chromosome @ 0.8
13q deletion > other deletions part chromosome @ 0.8
9p deletion > other deletions part chromosome @ 0.8
alfi > other deletions part chromosome @ 0.8 in: icd10cm
10p deletion > other deletions part chromosome @ 0.8
3p deletion > other deletions part chromosome @ 0.8
21q deletion > other deletions part chromosome @ 0.8
4q deletion > other deletions part chromosome @ 0.8
6q deletion > other deletions part chromosome @ 0.8
2q deletion > other deletions part chromosome @ 0.8
7q deletion > other deletions part chromosome @ 0.8
8q deletion > other deletions part chromosome @ 0.8
1q deletion > other deletions part chromosome @ 0.8
partial monosomy > other deletions part chromosome @ 0.8
5q deletion constitutional > other deletions part chromosome @ 0.8
monosomy 1p36 > other deletions part chromosome @ 0.8
12p deletion > other deletions part chromosome @ 0.8
14q deletion > other deletions part chromosome @ 0.8
6p deletion > other deletions part chromosome @ 0.8
18p minus > other deletions part chromosome @ 0.8
18q- > other deletions part chromosome @ 0.8
conotruncal anomaly face > velo-cardio-facial
takao > velo-cardio-facial in: icd10cm
22q11.2ds > velo-cardio-facial
shprintzen velocardiofacial > velo-cardio-facial
4p16 > deletion short arm chromosome 4
5p- > deletion short arm chromosome 5
monosomy 5p > deletion short arm chromosome 5
beuren > williams syndrome
wbs > williams syndrome in: icd10cm
fanconi-schlesinger > williams syndrome
ube3a > angelman syndrome
shank3 > phelan-mcdermid
dup15q > partial trisomy @ 0.8
17p11.2 duplication > partial trisomy @ 0.8
7q11.23 duplication > partial trisomy @ 0.8
22q11.2 duplication > partial trisomy @ 0.8
16p11.2 duplication > partial trisomy @ 0.8
emanuel > partial trisomy @ 0.8
pallister-killian > partial trisomy @ 0.8
tetrasomy 12p > partial trisomy @ 0.8
trisomy 8 > partial trisomy @ 0.6
xq28 duplication > partial trisomy @ 0.7
trisomy 4p > partial trisomy @ 0.8
trisomy 10q > partial trisomy @ 0.8
1q21.1 duplication > partial trisomy @ 0.8
3q duplication > partial trisomy @ 0.8
tetrasomy 18p > partial trisomy @ 0.8
schmid-fraccaro > partial trisomy @ 0.8
supernumerary derivative 22 > partial trisomy @ 0.8
tetrasomy 9p > partial trisomy @ 0.8
warkany syndrome > other specified trisomies partial trisomies autosomes @ 0.8
trisomy 12 > other specified trisomies partial trisomies autosomes @ 0.8
mosaic trisomy > other specified trisomies partial trisomies autosomes @ 0.8
mosaic variegated aneuploidy > other specified trisomies partial trisomies autosomes @ 0.8
pcs mva > other specified trisomies partial trisomies autosomes @ 0.8
69 xxy > triploidy polyploidy
polyploid > triploidy polyploidy
gonadal dysgenesis turner > turner's syndrome
xo syndrome > turner's syndrome
morgagni-turner-albright > turner's syndrome
xxyy > klinefelter in: icd10cm
xxxy > klinefelter in: icd10cm
klinefelter-reifenstein > klinefelter
xxxxy > klinefelter in: icd10cm
48 xxxx > female more than three x chromosomes
xxxx > female more than three x chromosomes in: icd10cm
49 xxxxx > female more than three x chromosomes
penta x > female more than three x chromosomes
47xxx > karyotype 47 xxx
yy syndrome > karyotype 47 xyy
46 xx ovotesticular > 46 xx true hermaphrodite
uniparental disomy > other specified chromosome abnormalities @ 0.65
upd14 > other specified chromosome abnormalities @ 0.65
kagami-ogata > other specified chromosome abnormalities @ 0.65
y chromosome microdeletion > other specified chromosome abnormalities @ 0.65
azf deletion > other specified chromosome abnormalities @ 0.65
myo7a > usher syndrome
ush1 > usher syndrome in: icd10cm
ush2 > usher syndrome in: icd10cm
ush2a > usher syndrome
von graefe-lindenov > usher syndrome
differences of sex development > indeterminate sex pseudohermaphroditism
partial gonadal dysgenesis > indeterminate sex pseudohermaphroditism
mixed gonadal dysgenesis > indeterminate sex pseudohermaphroditism @ 0.6
denys-drash > indeterminate sex pseudohermaphroditism @ 0.6
frasier > indeterminate sex pseudohermaphroditism @ 0.6

# --- retina, choroid, optic nerve
rpe65 > hereditary retinal dystrophy @ 0.85
pattern dystrophy > hereditary retinal dystrophy @ 0.85
bietti > hereditary retinal dystrophy @ 0.85
malattia leventinese > hereditary retinal dystrophy @ 0.85
doyne > hereditary retinal dystrophy @ 0.85 in: icd10cm
doyne honeycomb > hereditary retinal dystrophy @ 0.85
north carolina macular > hereditary retinal dystrophy @ 0.85
occult macular > hereditary retinal dystrophy @ 0.85
bothnia > hereditary retinal dystrophy @ 0.85
enhanced s-cone > hereditary retinal dystrophy @ 0.85
oguchi > hereditary retinal dystrophy @ 0.6
bestrophinopathy > hereditary retinal dystrophy @ 0.85
blue cone monochromacy > hereditary retinal dystrophy @ 0.6
retinal degeneration inherited > hereditary retinal dystrophy @ 0.85
late-onset retinal degeneration > hereditary retinal dystrophy @ 0.85
crb1 > hereditary retinal dystrophy @ 0.85 in: icd10cm
abca4 > hereditary retinal dystrophy @ 0.75 in: icd10cm
wagner vitreoretinal > vitreoretinal dystrophy
goldmann-favre > vitreoretinal dystrophy
familial exudative vitreoretinopathy > vitreoretinal dystrophy
fevr > vitreoretinal dystrophy in: icd10cm
criswick-schepens > vitreoretinal dystrophy
rs1 retinoschisis > vitreoretinal dystrophy
snowflake vitreoretinal > vitreoretinal dystrophy
wagner disease eye > vitreoretinal dystrophy
erosive vitreoretinopathy > vitreoretinal dystrophy
stickler vitreous > vitreoretinal dystrophy @ 0.6
retinitis punctata albescens > pigmentary retinal dystrophy
fundus albipunctatus > pigmentary retinal dystrophy
nyctalopia hereditary > pigmentary retinal dystrophy @ 0.6
pericentral retinitis > pigmentary retinal dystrophy
xlrp > pigmentary retinal dystrophy in: icd10cm
rod disease retina > pigmentary retinal dystrophy
cone dysfunction > dystrophies primarily involving sensory retina
stgd > dystrophies primarily involving sensory retina in: icd10cm
adult onset macular dystrophy > dystrophies primarily involving sensory retina
bvmd > vitelliform retinal dystrophy in: icd10cm
bestrophin > vitelliform retinal dystrophy
foveomacular vitelliform > vitelliform retinal dystrophy
polymorphic vitelline > vitelliform retinal dystrophy
familial drusen > drusen macula
cuticular drusen > drusen macula
honeycomb retinal > drusen macula
choriocapillaris > hereditary choroidal dystrophy
chm > hereditary choroidal dystrophy in: icd10cm
progressive tapetochoroidal > hereditary choroidal dystrophy
rep1 > choroideremia in: icd10cm
idiopathic juxtafoveal > retinal telangiectasis
episkopi > congenital malformation retina @ 0.7
oculoacousticocerebral > congenital malformation retina @ 0.7
chrpe > congenital malformation retina @ 0.6 in: icd10cm
papillorenal > congenital malformation optic disc @ 0.6
optic disc pit > congenital malformation optic disc
tilted disc > congenital malformation optic disc
renal coloboma > congenital malformation optic disc @ 0.6
opa1 > hereditary optic atrophy in: icd10cm
behr syndrome > hereditary optic atrophy
wolfram syndrome > hereditary optic atrophy @ 0.75
didmoad > hereditary optic atrophy @ 0.75
leber hereditary optic > hereditary optic atrophy
optic atrophy plus > hereditary optic atrophy
jensen optic > hereditary optic atrophy @ 0.6
autosomal dominant optic > hereditary optic atrophy
bbsoas > hereditary optic atrophy
schubert-bornschein > congenital night blindness
congenital stationary > congenital night blindness
nougaret > congenital night blindness
night blindness inherited > congenital night blindness
cnga3 > achromatopsia in: icd10cm
blue cone > achromatopsia
pingelap > achromatopsia
complete color blindness > achromatopsia
rod monochromacy > achromatopsia
multiple evanescent white dot > other chorioretinal inflammations @ 0.75
susac > retinal vasculitis @ 0.6 in: icd10cm
frosted branch > retinal vasculitis

# --- cornea, lens, anterior segment
ppcd > other hereditary corneal dystrophies @ 0.9 in: icd10cm
francois corneal > other hereditary corneal dystrophies @ 0.9
central cloudy > other hereditary corneal dystrophies @ 0.9
schlichting > other hereditary corneal dystrophies @ 0.9
bowman layer dystrophy > other hereditary corneal dystrophies @ 0.9
congenital hereditary endothelial > other hereditary corneal dystrophies @ 0.8
ched > other hereditary corneal dystrophies @ 0.8 in: icd10cm
fleck corneal > other hereditary corneal dystrophies @ 0.9
francois-neetens > other hereditary corneal dystrophies @ 0.9
congenital stromal corneal > other hereditary corneal dystrophies @ 0.9
lisch epithelial > other hereditary corneal dystrophies @ 0.9
avellino > other hereditary corneal dystrophies @ 0.75
harboyan > other hereditary corneal dystrophies @ 0.9
subepithelial mucinous > other hereditary corneal dystrophies @ 0.9
pre-descemet > other hereditary corneal dystrophies @ 0.9
map-dot-fingerprint > epithelial juvenile corneal dystrophy
cogan microcystic > epithelial juvenile corneal dystrophy
ebmd > epithelial juvenile corneal dystrophy in: icd10cm
stocker-holt > epithelial juvenile corneal dystrophy
anterior basement membrane > epithelial juvenile corneal dystrophy
abmd > epithelial juvenile corneal dystrophy in: icd10cm
avellino > granular corneal dystrophy
granular lattice > granular corneal dystrophy
bucklers type i > granular corneal dystrophy
meretoja cornea > lattice corneal dystrophy
tgfbi > lattice corneal dystrophy in: icd10cm
spotted corneal > macular corneal dystrophy
groenouw 2 > macular corneal dystrophy
fecd > endothelial corneal dystrophy in: icd10cm
cornea guttata > endothelial corneal dystrophy
terrien marginal > corneal degeneration
pitx2 > rieger anomaly in: icd10cm
pax6 > absence iris in: icd10cm
an1 > absence iris in: icd10cm
cyp1b1 > congenital glaucoma
hydrophthalmia > congenital glaucoma
juvenile open-angle glaucoma > congenital glaucoma @ 0.6
cogan-reese > iris atrophy
ice syndrome > iris atrophy
pxf > capsular glaucoma pseudoexfoliation in: icd10cm
cerulean cataract > congenital cataract
marner > congenital cataract
volkmann cataract > congenital cataract
nance-horan > congenital cataract
cataract-dental > congenital cataract
sutural cataract > congenital cataract
polar cataract congenital > congenital cataract
hereditary cataract > congenital cataract
nuclear cataract congenital > congenital cataract
crystallin cataract > congenital cataract
sox2 anophthalmia > microphthalmos
epiblepharon > congenital malformations eyelid
microblepharon > congenital malformations eyelid
distichiasis congenital > congenital malformations eyelid
chronic progressive external > progressive external ophthalmoplegia
oculomotor apraxia > deficient saccadic
frmd7 > congenital nystagmus in: icd10cm
motor nystagmus infantile > congenital nystagmus

# --- ear
dfnb1 > sensorineural hearing loss @ 0.8 in: icd10cm
dfnb > sensorineural hearing loss @ 0.8 in: icd10cm
gjb2 > sensorineural hearing loss @ 0.8 in: icd10cm
connexin 26 > sensorineural hearing loss @ 0.8
hereditary deafness > sensorineural hearing loss @ 0.8
autosomal recessive deafness > sensorineural hearing loss @ 0.8
autosomal dominant deafness > sensorineural hearing loss @ 0.8
deafness autosomal > sensorineural hearing loss @ 0.8
auditory neuropathy > sensorineural hearing loss @ 0.8
auditory dys-synchrony > sensorineural hearing loss @ 0.8
genetic deafness > sensorineural hearing loss @ 0.8
x-linked deafness > sensorineural hearing loss @ 0.8
nonsyndromic hearing > sensorineural hearing loss @ 0.8
otoferlin > sensorineural hearing loss @ 0.8
dfnx > sensorineural hearing loss @ 0.8 in: icd10cm
mitochondrial deafness > sensorineural hearing loss @ 0.8
nerve deafness hereditary > sensorineural hearing loss @ 0.8
cochlear aplasia > congenital malformation inner ear
bing-siebenmann > congenital malformation inner ear
large vestibular aqueduct > congenital malformation inner ear
incomplete partition > congenital malformation inner ear
labyrinthine aplasia > congenital malformation inner ear
slc26a4 > pendred's syndrome
timothy syndrome > long qt syndrome
lqt1 > long qt syndrome in: icd10cm
lqt2 > long qt syndrome in: icd10cm
kcnq1 > long qt syndrome in: icd10cm
surdocardiac > long qt syndrome
cardioauditory > long qt syndrome
kcnh2 > long qt syndrome in: icd10cm

# --- heart and vessels
catecholamine ventricular > other specified cardiac arrhythmias @ 0.6
bidirectional ventricular tachycardia > ventricular tachycardia @ 0.8
ryr2 > ventricular tachycardia @ 0.8 in: icd10cm
belhassen > ventricular tachycardia @ 0.8
calsequestrin arrhythmia > ventricular tachycardia @ 0.8
prkag2 > pre-excitation syndrome @ 0.6
preexcitation > pre-excitation syndrome
progressive familial heart block > other specified conduction disorders | other conduction disorders @ 0.65
lenegre > other specified conduction disorders | other conduction disorders @ 0.65
lev disease > other specified conduction disorders | other conduction disorders @ 0.65
progressive cardiac conduction > other specified conduction disorders | other conduction disorders @ 0.65
scn5a conduction > other specified conduction disorders | other conduction disorders @ 0.65
atrial standstill > sick sinus syndrome @ 0.6
myh7 > hypertrophic cardiomyopathy in: icd10cm
mybpc3 > hypertrophic cardiomyopathy
ttn cardiomyopathy > dilated cardiomyopathy
lmna cardiomyopathy > dilated cardiomyopathy
arrhythmogenic right ventricle dysplasia > other cardiomyopathies @ 0.75
histiocytoid cardiomyopathy > other cardiomyopathies @ 0.75
spongy myocardium > other cardiomyopathies @ 0.75
loffler endocarditis > endomyocardial disease
bmpr2 > primary pulmonary hypertension in: icd10cm
hpah > primary pulmonary hypertension in: icd10cm
pulmonary capillary hemangiomatosis > primary pulmonary hypertension @ 0.7
ayerza > primary pulmonary hypertension @ 0.6
acvrl1 > hereditary hemorrhagic telangiectasia
familial cerebral cavernous > other hereditary cerebrovascular disease @ 0.6
htra1 > other hereditary cerebrovascular disease in: icd10cm
col4a1 > other hereditary cerebrovascular disease
col4a2 > other hereditary cerebrovascular disease
segmental arterial mediolysis > other specified disorders arteries @ 0.6
cystic medial necrosis > other specified disorders arteries @ 0.6
erdheim aorta > other specified disorders arteries @ 0.6

# --- kidney
slc12a1 > bartter's syndrome
antenatal bartter > bartter's syndrome
juxtaglomerular hyperplasia > bartter's syndrome
slc12a1 kcnj1 > bartter's syndrome
gordon syndrome hypertension > other disorders impaired renal tubular function @ 0.8
pseudoaldosteronism > other disorders impaired renal tubular function @ 0.8
familial hypokalemia-hypomagnesemia > other disorders impaired renal tubular function @ 0.8
east syndrome > other disorders impaired renal tubular function @ 0.8
sesame syndrome > other disorders impaired renal tubular function @ 0.8
clcn5 > other disorders impaired renal tubular function @ 0.8 in: icd10cm
x-linked recessive nephrolithiasis > other disorders impaired renal tubular function @ 0.8
familial juvenile gout nephropathy > other disorders impaired renal tubular function @ 0.6
proximal renal tubular acidosis > other disorders impaired renal tubular function @ 0.8
slc12a3 > other disorders impaired renal tubular function @ 0.8
salt wasting nephropathy > other disorders impaired renal tubular function @ 0.8
cheek-perry > other disorders impaired renal tubular function @ 0.8
renal hypouricemia > other disorders impaired renal tubular function @ 0.6
apparent mineralocorticoid excess > other disorders impaired renal tubular function @ 0.6
pseudohyperaldosteronism > other disorders impaired renal tubular function @ 0.8
hyperkalemic distal rta > other disorders impaired renal tubular function @ 0.8
familial hyperkalemic hypertension > other disorders impaired renal tubular function @ 0.8
avpr2 > nephrogenic diabetes insipidus in: icd10cm
aqp2 > nephrogenic diabetes insipidus in: icd10cm
avp-r > nephrogenic diabetes insipidus
nephrogenic adh > nephrogenic diabetes insipidus
fechtner nephritis > hereditary nephropathy @ 0.6
collagenofibrotic > hereditary nephropathy @ 0.85
fibronectin glomerulopathy > hereditary nephropathy @ 0.85
lipoprotein glomerulopathy > hereditary nephropathy @ 0.85
collagen iii glomerulopathy > hereditary nephropathy @ 0.85
familial nephritis > hereditary nephropathy @ 0.85
familial glomerulonephritis > hereditary nephropathy @ 0.85
familial nephropathy > hereditary nephropathy @ 0.85
guthrie nephritis > hereditary nephropathy @ 0.85
hanac > hereditary nephropathy @ 0.85 in: icd10cm
nephrin > nephrotic syndrome @ 0.8
nphs1 > nephrotic syndrome @ 0.8 in: icd10cm
podocin > nephrotic syndrome @ 0.8
steroid resistant nephrotic > nephrotic syndrome @ 0.8
srns > nephrotic syndrome @ 0.8 in: icd10cm
lipoid nephrosis > nephrotic syndrome @ 0.8
nil disease > nephrotic syndrome @ 0.8
nphs2 > nephrotic syndrome @ 0.8 in: icd10cm
pierson syndrome > nephrotic syndrome @ 0.7
denys drash > nephrotic syndrome @ 0.6
diffuse mesangial sclerosis > nephrotic syndrome @ 0.8
familial fsgs > focal segmental glomerular lesions
uromodulin > medullary cystic kidney
nphp > medullary cystic kidney in: icd10cm
autosomal dominant tubulointerstitial kidney > medullary cystic kidney
cacchi-ricci > medullary cystic kidney
medullary sponge > medullary cystic kidney
lenarduzzi > medullary cystic kidney
familial juvenile nephronophthisis > medullary cystic kidney
senior-loken > medullary cystic kidney
fanconi nephronophthisis > medullary cystic kidney
muc1 kidney > medullary cystic kidney
familial juvenile hyperuricemic > medullary cystic kidney
loken > medullary cystic kidney in: icd10cm
pkd1 > polycystic kidney adult type in: icd10cm
pkd2 > polycystic kidney adult type in: icd10cm
pkhd1 > polycystic kidney infantile type in: icd10cm
prkcsh > cystic disease liver
von meyenburg > other congenital malformations bile ducts | cystic disease liver @ 0.65
biliary hamartoma > other congenital malformations bile ducts | cystic disease liver @ 0.65
ductal plate malformation > other congenital malformations bile ducts | cystic disease liver @ 0.65
todani > choledochal cyst

# --- liver and gut
progressive familial intrahepatic cholestasis > other specified diseases biliary tract @ 0.6
pfic > other specified diseases biliary tract @ 0.6 in: icd10cm
byler > other specified diseases biliary tract @ 0.6 in: icd10cm
bric > other specified diseases biliary tract @ 0.6 in: icd10cm
benign recurrent intrahepatic > other specified diseases biliary tract @ 0.6
summerskill > other specified diseases biliary tract @ 0.6
aagenaes > other specified diseases biliary tract @ 0.6
greenland cholestasis > other specified diseases biliary tract @ 0.6
atp8b1 > other specified diseases biliary tract @ 0.6
abcb11 cholestasis > other specified diseases biliary tract @ 0.6
abcb4 cholestasis > other specified diseases biliary tract @ 0.6
mdr3 > other specified diseases biliary tract @ 0.6 in: icd10cm
north american indian childhood cirrhosis > other specified diseases biliary tract @ 0.6
cholestasis lymphedema > other specified diseases biliary tract @ 0.6
vod > hepatic veno-occlusive in: icd10cm
bile acid malabsorption > other intestinal malabsorption @ 0.75
lymphangiectasia intestinal > other intestinal malabsorption @ 0.75
waldmann > other intestinal malabsorption @ 0.75
congenital sodium diarrhea > other intestinal malabsorption @ 0.75
enterokinase deficiency > other intestinal malabsorption @ 0.75
enteropeptidase deficiency > other intestinal malabsorption @ 0.75
autoimmune enteropathy > other intestinal malabsorption @ 0.75
trichohepatoenteric > other intestinal malabsorption @ 0.75
syndromic diarrhea > other intestinal malabsorption @ 0.75
phenotypic diarrhea > other intestinal malabsorption @ 0.75
protein losing enteropathy > other intestinal malabsorption @ 0.75
chaple > other intestinal malabsorption @ 0.75
coeliac sprue > celiac disease
colonic aganglionosis > hirschsprung's disease
ruysch > hirschsprung's disease
gardner > familial adenomatous polyposis
turcot > familial adenomatous polyposis @ 0.7
mutyh > familial adenomatous polyposis in: icd10cm
adenomatous polyposis coli > familial adenomatous polyposis
brain tumor-polyposis > familial adenomatous polyposis
afap > familial adenomatous polyposis in: icd10cm
mutyh-associated > familial adenomatous polyposis
juvenile polyposis > polyposis colon hereditary | polyp colon @ 0.65
cronkhite-canada > polyposis colon hereditary | polyp colon @ 0.65
serrated polyposis > polyposis colon hereditary | polyp colon @ 0.65
hereditary mixed polyposis > polyposis colon hereditary | polyp colon @ 0.65
smad4 > polyposis colon hereditary | polyp colon @ 0.65 in: icd10cm
bmpr1a > polyposis colon hereditary | polyp colon @ 0.65
polyposis syndrome > polyposis colon hereditary | polyp colon @ 0.65
prss1 > other chronic pancreatitis | other specified diseases pancreas @ 0.7 in: icd10cm
spink1 > other chronic pancreatitis | other specified diseases pancreas @ 0.7

# --- hormones
17-alpha-hydroxylase deficiency > congenital adrenal hyperplasia
3-beta-hydroxysteroid dehydrogenase > congenital adrenal hyperplasia
lipoid adrenal hyperplasia > congenital adrenal hyperplasia
star deficiency > congenital adrenal hyperplasia
cyp21a2 > congenital adrenal hyperplasia
p450 oxidoreductase deficiency > congenital adrenal hyperplasia
por deficiency > congenital adrenal hyperplasia
simple virilizing > congenital adrenal hyperplasia
cytochrome p450 oxidoreductase > congenital adrenal hyperplasia
prader lipoid > congenital adrenal hyperplasia
cyp11b1 > congenital adrenal hyperplasia
11-hydroxylase deficiency > congenital adrenal hyperplasia
nccah > congenital adrenal hyperplasia in: icd10cm
macrogenitosomia > congenital adrenal hyperplasia
achalasia-addisonianism > primary adrenocortical insufficiency
familial glucocorticoid deficiency > primary adrenocortical insufficiency
adrenal hypoplasia congenita > primary adrenocortical insufficiency
nr0b1 > primary adrenocortical insufficiency
dax1 > primary adrenocortical insufficiency in: icd10cm
glucocorticoid deficiency > primary adrenocortical insufficiency
melanoderma addison > primary adrenocortical insufficiency
acth resistance > primary adrenocortical insufficiency
x-linked adrenal hypoplasia > primary adrenocortical insufficiency
mirage syndrome > primary adrenocortical insufficiency
cmo deficiency > hypoaldosteronism
18-hydroxylase deficiency > hypoaldosteronism
visser-cost > hypoaldosteronism
ulick syndrome > hypoaldosteronism
familial hyperaldosteronism type 1 > glucocorticoid-remediable aldosteronism
sutherland hyperaldosteronism > glucocorticoid-remediable aldosteronism
carney complex > other cushing's syndrome @ 0.6
glucocorticoid resistance > other specified disorders adrenal gland @ 0.65
chrousos > other specified disorders adrenal gland @ 0.65
11-beta-hydroxysteroid dehydrogenase deficiency > other specified disorders adrenal gland @ 0.65
cortisone reductase deficiency > other specified disorders adrenal gland @ 0.65
gilbert-dreyfus > partial androgen insensitivity
incomplete androgen insensitivity > partial androgen insensitivity
maid androgen > androgen insensitivity
leydig cell hypoplasia > testicular hypofunction
guevedoces > testicular hypofunction
17-beta-hydroxysteroid dehydrogenase deficiency > testicular hypofunction
pseudovaginal perineoscrotal > testicular hypofunction
srd5a2 > testicular hypofunction
leydig cell agenesis > testicular hypofunction
anos1 > hypogonadotropic hypogonadism in: icd10cm
normosmic hypogonadism > hypogonadotropic hypogonadism
olfactogenital dysplasia > hypogonadotropic hypogonadism
isolated lh deficiency > hypogonadotropic hypogonadism
fsh deficiency > hypogonadotropic hypogonadism
olfacto-genital > hypogonadotropic hypogonadism
pit1 > hypopituitarism in: icd10cm
prop1 > hypopituitarism in: icd10cm
ighd > hypopituitarism in: icd10cm
pituitary dwarfism > hypopituitarism
ateliotic dwarfism > hypopituitarism
hypophyseal dwarfism > hypopituitarism
isolated acth deficiency > hypopituitarism
pituitary stalk interruption > hypopituitarism
kowarski > hypopituitarism @ 0.6
glinski-simmonds > hypopituitarism
lymphocytic hypophysitis > hypopituitarism @ 0.65
burke dwarfism > hypopituitarism
igf1 deficiency > primary insulin-like growth factor-1 deficiency
pituitary dwarfism ii > primary insulin-like growth factor-1 deficiency
ghr deficiency > primary insulin-like growth factor-1 deficiency
igf1r > insulin-like growth factor-1 resistance
fipa > acromegaly pituitary gigantism in: icd10cm
somatotropinoma > acromegaly pituitary gigantism
x-linked acrogigantism > acromegaly pituitary gigantism
familial male precocious > central precocious puberty | precocious puberty
mkrn3 > central precocious puberty | precocious puberty in: icd10cm
lhcgr > central precocious puberty | precocious puberty in: icd10cm
arginine vasopressin deficiency > diabetes insipidus
avp-d > diabetes insipidus
cranial diabetes insipidus > diabetes insipidus
pituitary diabetes insipidus > diabetes insipidus
diencephalic syndrome > hypothalamic dysfunction @ 0.7
russell diencephalic > hypothalamic dysfunction @ 0.7
php1a > pseudohypoparathyroidism
gnas > pseudohypoparathyroidism in: icd10cm
seabright bantam > pseudohypoparathyroidism
martin-albright > pseudohypoparathyroidism
php1b > pseudohypoparathyroidism
pphp > pseudohypoparathyroidism in: icd10cm
pthr resistance > pseudohypoparathyroidism
barakat > hypoparathyroidism
kenny-caffey > hypoparathyroidism
hypoparathyroidism deafness renal > hypoparathyroidism
gata3 > hypoparathyroidism in: icd10cm
hypoparathyroidism-retardation-dysmorphism > hypoparathyroidism
parathyroid agenesis > hypoparathyroidism
nshpt > primary hyperparathyroidism in: icd10cm
hyperparathyroidism jaw tumor > primary hyperparathyroidism
hpt-jt > primary hyperparathyroidism
engel-recklinghausen > primary hyperparathyroidism
cdc73 > primary hyperparathyroidism
stanbury > dyshormonogenetic goiter
tshr resistance > congenital hypothyroidism
cretin congenital > congenital hypothyroidism
kocher-debre-semelaigne > congenital hypothyroidism
bamforth-lazarus > congenital hypothyroidism
congenital myxedema > congenital hypothyroidism
thyroid agenesis > congenital hypothyroidism
thyroid hypoplasia > congenital hypothyroidism
refetoff > other specified disorders thyroid @ 0.65
mct8 > other specified disorders thyroid @ 0.6 in: icd10cm
tbg deficiency > other specified disorders thyroid @ 0.65
thyroxine-binding globulin > other specified disorders thyroid @ 0.65
thrb > other specified disorders thyroid @ 0.65 in: icd10cm
familial dysalbuminemic > other specified disorders thyroid @ 0.65
aps1 > autoimmune polyglandular failure in: icd10cm
aps-1 > autoimmune polyglandular failure
whitaker syndrome > autoimmune polyglandular failure
autoimmune polyendocrinopathy > autoimmune polyglandular failure
aps2 > autoimmune polyglandular failure in: icd10cm
blizzard syndrome > autoimmune polyglandular failure
carpenter polyglandular > autoimmune polyglandular failure
apeced candida > autoimmune polyglandular failure
gorlin mucosal > multiple endocrine neoplasia type iib
wagenmann-froboese > multiple endocrine neoplasia type iib
mucosal neuroma syndrome > multiple endocrine neoplasia type iib
men 2b > multiple endocrine neoplasia type iib
cdkn1b > multiple endocrine neoplasia
verner-morrison > other specified disorders pancreatic internal secretion @ 0.65
vipoma syndrome > other specified disorders pancreatic internal secretion @ 0.65
pancreatic cholera > other specified disorders pancreatic internal secretion @ 0.65
wdha > other specified disorders pancreatic internal secretion @ 0.65 in: icd10cm
abcc8 > other hypoglycemia @ 0.75 in: icd10cm
leucine sensitive hypoglycemia > other hypoglycemia @ 0.75
mcquarrie > other hypoglycemia @ 0.75
focal hyperinsulinism > other hypoglycemia @ 0.75
hyperinsulinism-hyperammonemia > other hypoglycemia @ 0.75
familial hyperinsulinism > other hypoglycemia @ 0.75
glud1 > other hypoglycemia @ 0.75 in: icd10cm
hirata > other hypoglycemia @ 0.65
ketotic hypoglycemia > other hypoglycemia @ 0.75
insulin autoimmune syndrome > other hypoglycemia @ 0.65
gck > other specified diabetes mellitus @ 0.75 in: icd10cm
hnf1a > other specified diabetes mellitus @ 0.75
hnf4a > other specified diabetes mellitus @ 0.75
kcnj11 diabetes > other specified diabetes mellitus @ 0.75
wolfram diabetes > other specified diabetes mellitus @ 0.75
flatbush > other specified diabetes mellitus @ 0.75
mason-type diabetes > other specified diabetes mellitus @ 0.75
hnf1b diabetes > other specified diabetes mellitus @ 0.75
permanent neonatal diabetes > other specified diabetes mellitus @ 0.75
wolcott-rallison diabetes > other specified diabetes mellitus @ 0.75
maternally inherited diabetes deafness > other specified diabetes mellitus @ 0.75
bronze pancreatogenic > other specified diabetes mellitus @ 0.75
insipidus mellitus optic atrophy deafness > other specified diabetes mellitus @ 0.75
pndm > neonatal diabetes mellitus in: icd10cm
savage syndrome > other ovarian dysfunction | primary ovarian failure @ 0.75
xx gonadal dysgenesis > other ovarian dysfunction | primary ovarian failure @ 0.75
estrogen resistance > other ovarian dysfunction | primary ovarian failure @ 0.75
aromatase deficiency > other ovarian dysfunction | primary ovarian failure @ 0.6
ovarian insufficiency > other ovarian dysfunction | primary ovarian failure @ 0.75
gilford > progeria
hgps > progeria in: icd10cm
progeria adultorum > progeria

# --- lung, tooth, other
csf2ra > alveolar proteinosis
slc34a2 > alveolar microlithiasis
heiner > idiopathic pulmonary hemosiderosis | pulmonary hemosiderosis @ 0.6
dnah5 > other specified respiratory disorders @ 0.65 in: icd10cm
dyskinetic cilia > other specified respiratory disorders @ 0.65
hereditary opalescent > hereditary disturbances tooth structure
enamel hypoplasia hereditary > hereditary disturbances tooth structure
stainton > hereditary disturbances tooth structure
rootless teeth > hereditary disturbances tooth structure
msx1 > anodontia in: icd10cm
zimmermann-laband gum > gingival enlargement
sh3bp2 > cherubism | developmental disorders of jaws
brca1 > genetic susceptibility malignant neoplasm breast @ 0.85 in: icd10cm
brca2 > genetic susceptibility malignant neoplasm breast @ 0.85 in: icd10cm
palb2 > genetic susceptibility malignant neoplasm breast @ 0.85 in: icd10cm
chek2 > genetic susceptibility malignant neoplasm breast @ 0.85 in: icd10cm
rad51c > genetic susceptibility malignant neoplasm ovary @ 0.8
msh2 > genetic susceptibility colorectal cancer in: icd10cm
msh6 > genetic susceptibility colorectal cancer in: icd10cm
pms2 > genetic susceptibility colorectal cancer in: icd10cm
cmmrd > genetic susceptibility colorectal cancer @ 0.8 in: icd10cm
cdh1 > genetic susceptibility gastric cancer in: icd10cm
tp53 > genetic susceptibility other malignant neoplasm @ 0.8
dicer1 > genetic susceptibility other malignant neoplasm @ 0.8
cdkn2a > genetic susceptibility other malignant neoplasm @ 0.8
bap1 > genetic susceptibility other malignant neoplasm @ 0.8 in: icd10cm
fammm > genetic susceptibility other malignant neoplasm @ 0.8 in: icd10cm
dysplastic nevus syndrome > genetic susceptibility other malignant neoplasm @ 0.65
hereditary paraganglioma > genetic susceptibility other malignant neoplasm @ 0.75
sdhb > genetic susceptibility other malignant neoplasm @ 0.75 in: icd10cm
sdhd > genetic susceptibility other malignant neoplasm @ 0.75 in: icd10cm
nevoid basal cell > genetic susceptibility other malignant neoplasm @ 0.6
hereditary retinoblastoma > genetic susceptibility other malignant neoplasm @ 0.7
cancer predisposition > genetic susceptibility other malignant neoplasm @ 0.8
hereditary leiomyomatosis > genetic susceptibility other malignant neoplasm @ 0.75
hlrcc > genetic susceptibility other malignant neoplasm @ 0.8 in: icd10cm
reed syndrome leiomyoma > genetic susceptibility other malignant neoplasm @ 0.8
hereditary papillary renal > genetic susceptibility other malignant neoplasm @ 0.8
familial cancer syndrome > genetic susceptibility other malignant neoplasm @ 0.8
carney-stratakis > genetic susceptibility other malignant neoplasm @ 0.8
gapps > genetic susceptibility other malignant neoplasm @ 0.6 in: icd10cm
familial pancreatic cancer > genetic susceptibility other malignant neoplasm @ 0.6
brooke-spiegler > genetic susceptibility other malignant neoplasm @ 0.6

# --- bacteria, rickettsiae, spirochetes
gibraltar fever > brucellosis
rock fever > brucellosis
cyprus fever > brucellosis
neapolitan fever > brucellosis
ohara disease > tularemia
francisella > tularemia
lemming fever > tularemia
pahvant valley > tularemia
siberian plague > anthrax
splenic fever > anthrax
fort bragg fever > leptospirosis
canicola > leptospirosis
swineherd > leptospirosis
rice field fever > leptospirosis
leptospira > leptospirosis
seven day fever leptospira > leptospirosis
pretibial fever > leptospirosis
seal finger > erysipeloid @ 0.6
whale finger > erysipeloid @ 0.6
rhusiopathiae > erysipeloid
hemorrhagic septicemia pasteurella > pasteurellosis
subacute regional lymphadenitis cat > cat-scratch disease
benign lymphoreticulosis > cat-scratch disease
teeny fever > cat-scratch disease
carrion's disease > systemic bartonellosis
shin bone fever > trench fever
abattoir fever > q fever
equinia > glanders
far east scarlet-like > extraintestinal yersiniosis
bairnsdale ulcer > cutaneous mycobacterial
daintree ulcer > cutaneous mycobacterial
ntm lung > pulmonary mycobacterial infection
nontuberculous pulmonary > pulmonary mycobacterial infection
mycobacterium avium lung > pulmonary mycobacterial infection
fortuitum > other mycobacterial infections @ 0.75
mycobacterium abscessus > other mycobacterial infections @ 0.75
botulinum poisoning > botulism
calymmatobacterium > granuloma inguinale
donovania > granuloma inguinale
treponema pertenue > yaws
bouba > yaws in: icd10cm
treponema carateum > pinta
cavity fever > relapsing fever
borrelia hermsii > relapsing fever
vagabond fever > relapsing fever
garin-bujadoux > lyme disease
black measles tick > spotted fever rickettsia rickettsii
flood fever > typhus rickettsia tsutsugamushi
kedani > typhus rickettsia tsutsugamushi
bush typhus > typhus rickettsia tsutsugamushi
urban typhus > typhus rickettsia typhi
toulon typhus > typhus rickettsia typhi
anaplasma > anaplasmosis
granulocytic ehrlichiosis > anaplasmosis
pasture fever > anaplasmosis
klebs-loeffler > diphtheria
bretonneau > diphtheria
purpura fulminans meningococcal > waterhouse-friderichsen

# --- fungi
posadas > coccidioidomycosis
posadas-wernicke > coccidioidomycosis
california fever > coccidioidomycosis
cocci lung > coccidioidomycosis
coccidioides > coccidioidomycosis
histoplasma > histoplasmosis
cavers disease > histoplasmosis
spelunker > histoplasmosis
reticuloendothelial cytomycosis > histoplasmosis
namekagon > blastomycosis
north american blastomycosis > blastomycosis
brazilian blastomycosis > paracoccidioidomycosis
paracoccidioides > paracoccidioidomycosis
lutz-splendore > paracoccidioidomycosis
sporothrix > sporotrichosis
rose handler > sporotrichosis
schenck > sporotrichosis
fonsecaea > chromomycosis
pedroso > chromomycosis
carrion mycosis > chromomycosis
phaeohyphomycosis > chromomycosis @ 0.8
black fungus mold > chromomycosis @ 0.6
zygomycetes > mucormycosis
basidiobolus > zygomycosis
conidiobolomycosis > zygomycosis
madurella > mycetoma
loboa > lobomycosis in: icd10cm
lacaziosis > lobomycosis
petriellidiosis > allescheriasis
allescheria > allescheriasis
marneffei > penicillosis
emergomycosis > other specified mycoses @ 0.75
cryptococcus > cryptococcosis
pigeon breeder fungus > cryptococcosis @ 0.6
european blastomycosis > cryptococcosis
gattii > cryptococcosis
microsporum > tinea capitis
tinea nodosa > piedra

# --- viruses
dengue shock > dengue
pogosta > other specified mosquito-borne viral fevers @ 0.75
wesselsbron > other specified mosquito-borne viral fevers @ 0.75
ilheus > other specified mosquito-borne viral fevers @ 0.75
spondweni > other specified mosquito-borne viral fevers @ 0.75
semliki > other specified mosquito-borne viral fevers @ 0.75
tahyna > other specified mosquito-borne viral fevers @ 0.75
rsse > tick-borne viral encephalitis in: icd10cm
diphasic meningoencephalitis > tick-borne viral encephalitis
deer tick virus > tick-borne viral encephalitis @ 0.7
summer encephalitis japan > japanese encephalitis
coltivirus > colorado tick fever
chapare > arenaviral hemorrhagic
guanarito > arenaviral hemorrhagic
venezuelan hemorrhagic > arenaviral hemorrhagic
lujo > arenaviral hemorrhagic in: icd10cm
seoul virus > hemorrhagic fever with renal syndrome
mouse virus meningitis > lymphocytic choriomeningitis
filatov > gammaherpesviral mononucleosis
nipah > other specified viral diseases @ 0.6 in: icd10cm
hendra > other specified viral diseases @ 0.6
b virus herpes simiae > other specified viral diseases @ 0.6

# --- protozoa
donovani > visceral leishmaniasis
delhi boil > cutaneous leishmaniasis
chiclero > cutaneous leishmaniasis
baghdad ulcer > cutaneous leishmaniasis
uta > cutaneous leishmaniasis in: icd10cm
biskra > cutaneous leishmaniasis
bay sore > cutaneous leishmaniasis
leishmania tropica > cutaneous leishmaniasis
jericho boil > cutaneous leishmaniasis
braziliensis > mucocutaneous leishmaniasis
romana sign > chagas' disease
texas cattle fever > babesiosis
tertian ague > malaria
estivoautumnal > plasmodium falciparum

# --- worms, flukes, arthropods
bladder fluke > schistosomiasis haematobium
sawah itch > cercarial dermatitis
schistosome dermatitis > cercarial dermatitis
lake itch > cercarial dermatitis
dog tapeworm cyst > echinococcosis
fox tapeworm > echinococcus multilocularis
flea tapeworm > dipylidiasis
double-pored tapeworm > dipylidiasis
fiery serpent > dracunculiasis
dracunculus > dracunculiasis
blinding filarial > onchocerciasis
sowda > onchocerciasis in: icd10cm
volvulosis > onchocerciasis
filarial elephantiasis > filariasis
malayan filariasis > filariasis
loaiasis > loiasis
undercooked pork worm > trichinellosis
uncinariasis > hookworm
chlorosis egyptian > hookworm
cochin china diarrhea > strongyloidiasis
stercoralis > strongyloidiasis
oxyuris > enterobiasis
sushi parasite > anisakiasis
ancylostoma braziliense > cutaneous larva migrans | ancylostomiasis @ 0.85
screwworm > myiasis
fly strike > myiasis
tumbu > myiasis in: icd10cm
human botfly > myiasis
nigua > tungiasis in: icd10cm
chigoe flea > tungiasis
crusted scabies > scabies
linguatuliasis > other specified infestations @ 0.65
pentastomiasis > other specified infestations @ 0.65
candiru > other specified infestations @ 0.65
armillifer > other specified infestations @ 0.65

# --- brain and nerve tumors
gliosarcoma > malignant neoplasm brain @ 0.85
pleomorphic xanthoastrocytoma > malignant neoplasm brain @ 0.7
atrt > malignant neoplasm brain @ 0.85 in: icd10cm
atypical teratoid rhabdoid > malignant neoplasm brain @ 0.85
brain pnet > malignant neoplasm brain @ 0.85
anaplastic ependymoma > malignant neoplasm brain @ 0.85
ependymoblastoma > malignant neoplasm brain @ 0.85
etmr > malignant neoplasm brain @ 0.85 in: icd10cm
cns embryonal > malignant neoplasm brain @ 0.85
diffuse midline glioma > malignant neoplasm brain @ 0.85
spongioblastoma > malignant neoplasm brain @ 0.85
gemistocytic > malignant neoplasm brain @ 0.85
bithalamic glioma > malignant neoplasm brain @ 0.85
medulloepithelioma > malignant neoplasm brain @ 0.85
brainstem glioma > malignant neoplasm brain stem
dysembryoplastic neuroepithelial > benign neoplasm brain @ 0.75
ganglioglioma > benign neoplasm brain @ 0.75
central neurocytoma > benign neoplasm brain @ 0.75
neurocytoma > benign neoplasm brain @ 0.75
ganglioneuroma brain > benign neoplasm brain @ 0.6
colloid cyst brain > benign neoplasm brain @ 0.6
subependymal giant cell > benign neoplasm brain @ 0.75
sega > benign neoplasm brain @ 0.75 in: icd10cm
hemangioblastoma > benign neoplasm brain @ 0.7
gangliocytoma > benign neoplasm brain @ 0.75
desmoplastic infantile ganglioglioma > benign neoplasm brain @ 0.75
pineal parenchymal > malignant neoplasm pineal gland
corticotroph adenoma > benign neoplasm pituitary
macroprolactinoma > benign neoplasm pituitary
gonadotroph adenoma > benign neoplasm pituitary
null cell pituitary > benign neoplasm pituitary
thyrotroph adenoma > benign neoplasm pituitary
malignant meningioma > malignant neoplasm meninges
papillary meningioma > malignant neoplasm meninges
rhabdoid meningioma > malignant neoplasm meninges
optic nerve glioma > benign neoplasm cranial nerves @ 0.6
trigeminal schwannoma > benign neoplasm cranial nerves
neurinoma > benign neoplasm cranial nerves
neurilemoma > benign neoplasm peripheral nerves
plexiform neurofibroma > benign neoplasm peripheral nerves @ 0.7
pacinian neurofibroma > benign neoplasm peripheral nerves
malignant peripheral nerve sheath > malignant neoplasm peripheral nerves
neurogenic sarcoma > malignant neoplasm peripheral nerves
triton tumor > malignant neoplasm peripheral nerves
malignant triton > malignant neoplasm peripheral nerves
peripheral neuroepithelioma > malignant neoplasm peripheral nerves
granular cell malignant > malignant neoplasm peripheral nerves @ 0.6
adrenocortical cancer > malignant neoplasm cortex adrenal
glomus tympanicum > neoplasm uncertain behavior aortic body paraganglia @ 0.7

# --- eye
rb1 > malignant neoplasm retina in: icd10cm
diktyoma > malignant neoplasm ciliary body

# --- bone and soft tissue
chordoma > malignant neoplasm bone articular cartilage @ 0.65
askin > malignant neoplasm bone articular cartilage @ 0.85 in: icd10cm
periosteal osteosarcoma > malignant neoplasm bone articular cartilage @ 0.85
parosteal > malignant neoplasm bone articular cartilage @ 0.85
malignant giant cell tumor bone > malignant neoplasm bone articular cartilage @ 0.85
mesenchymal chondrosarcoma > malignant neoplasm bone articular cartilage @ 0.85
malignant fibrous histiocytoma bone > malignant neoplasm bone articular cartilage @ 0.85
osteoblastic sarcoma > malignant neoplasm bone articular cartilage @ 0.85
periosteal sarcoma > malignant neoplasm bone articular cartilage @ 0.85
chondroma > benign neoplasm bone articular cartilage
chondromyxoid > benign neoplasm bone articular cartilage
codman > benign neoplasm bone articular cartilage
giant osteoid > benign neoplasm bone articular cartilage
ecchondroma > benign neoplasm bone articular cartilage
juxtacortical chondroma > benign neoplasm bone articular cartilage
ossifying fibroma > benign neoplasm bone articular cartilage
nonossifying fibroma > benign neoplasm bone articular cartilage @ 0.6
odontogenic myxoma > benign neoplasm lower jaw
cementoblastoma > benign neoplasm lower jaw
calcifying epithelial odontogenic > benign neoplasm lower jaw
ameloblastic fibroma > benign neoplasm lower jaw
adenomatoid odontogenic > benign neoplasm lower jaw
alveolar soft part > malignant neoplasm connective soft tissue @ 0.85
clear cell sarcoma > malignant neoplasm connective soft tissue @ 0.85
hemangiosarcoma > malignant neoplasm connective soft tissue @ 0.85
lymphangiosarcoma > malignant neoplasm connective soft tissue @ 0.85
stewart-treves > malignant neoplasm connective soft tissue @ 0.85
desmoplastic small round > malignant neoplasm connective soft tissue @ 0.85
myxofibrosarcoma > malignant neoplasm connective soft tissue @ 0.85
hemangioendothelioma epithelioid > malignant neoplasm connective soft tissue @ 0.85
intimal sarcoma > malignant neoplasm connective soft tissue @ 0.85
hemangiopericytoma malignant > malignant neoplasm connective soft tissue @ 0.85
alveolar rhabdomyosarcoma > malignant neoplasm connective soft tissue @ 0.85
botryoid > malignant neoplasm connective soft tissue @ 0.85
malignant mesenchymoma > malignant neoplasm connective soft tissue @ 0.85
synovioma malignant > malignant neoplasm connective soft tissue @ 0.85
small round cell > malignant neoplasm connective soft tissue @ 0.85
rhabdoid tumor > malignant neoplasm connective soft tissue @ 0.85
embryonal rhabdomyosarcoma > malignant neoplasm connective soft tissue @ 0.85
low grade fibromyxoid > malignant neoplasm connective soft tissue @ 0.85
extraskeletal myxoid > malignant neoplasm connective soft tissue @ 0.85
microcystic adnexal > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
trichilemmal carcinoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
hidradenocarcinoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
extramammary paget > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
adnexal carcinoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
atypical fibroxanthoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
eccrine carcinoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
sebaceous gland carcinoma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
malignant cylindroma > other malignant neoplasm skin | neoplasm uncertain skin @ 0.7
rhabdomyoma > other benign neoplasm connective soft tissue @ 0.8
angiomyoma > other benign neoplasm connective soft tissue @ 0.8
elastofibroma > other benign neoplasm connective soft tissue @ 0.8
fibrolipoma > other benign neoplasm connective soft tissue @ 0.6
granular cell tumor > other benign neoplasm connective soft tissue @ 0.8
abrikossoff > other benign neoplasm connective soft tissue @ 0.8
glomangioma > other benign neoplasm connective soft tissue @ 0.8
angioleiomyoma > other benign neoplasm connective soft tissue @ 0.8
infantile myofibromatosis > other benign neoplasm connective soft tissue @ 0.6
hemangiopericytoma > other benign neoplasm connective soft tissue @ 0.8
angiomyxoma > other benign neoplasm connective soft tissue @ 0.8
myofibroma > other benign neoplasm connective soft tissue @ 0.8
lipoblastoma > benign lipomatous neoplasm
spindle cell lipoma > benign lipomatous neoplasm
lipoblastomatosis > benign lipomatous neoplasm
renal angiomyolipoma > benign lipomatous neoplasm kidney
leiomyoblastoma > gastrointestinal stromal tumor
infantile hemangioma > hemangioma
cavernoma > hemangioma @ 0.8
kasabach > hemangioma @ 0.6
blue rubber bleb > hemangioma @ 0.75
kaposiform hemangioendothelioma > hemangioma @ 0.65
tufted angioma > hemangioma
hemangiomatosis > hemangioma
cavernous angioma > hemangioma
diffuse neonatal hemangiomatosis > hemangioma
lymphatic malformation > lymphangioma
cystic lymphangioma > lymphangioma
lymphangioma circumscriptum > lymphangioma
multiple idiopathic hemorrhagic sarcoma > kaposi's sarcoma
fibroelastoma > benign neoplasm heart
papillary fibroelastoma > benign neoplasm heart

# --- skin
amelanotic melanoma > malignant melanoma skin
nodular melanoma > malignant melanoma skin
superficial spreading melanoma > malignant melanoma skin
desmoplastic melanoma > malignant melanoma skin
nevoid basal cell > basal cell carcinoma skin
basal cell nevus > basal cell carcinoma skin
jacobi ulcer > basal cell carcinoma skin
basal cell epithelioma > basal cell carcinoma skin
toker > merkel cell in: icd10cm
pilomatricoma > other benign neoplasms skin
pilomatrixoma > other benign neoplasms skin
hidradenoma > other benign neoplasms skin
spiradenoma > other benign neoplasms skin
trichofolliculoma > other benign neoplasms skin
turban tumor > other benign neoplasms skin
fibrofolliculoma > other benign neoplasms skin
sebaceous adenoma > other benign neoplasms skin
malherbe > other benign neoplasms skin
poroma > other benign neoplasms skin
hydrocystoma > other benign neoplasms skin
papillary syringadenoma > other benign neoplasms skin
trichilemmoma > other benign neoplasms skin
apocrine cystadenoma > other benign neoplasms skin
histiocytoma benign > other benign neoplasms skin
sclerosing hemangioma > other benign neoplasms skin
fibrous papule > other benign neoplasms skin
benign fibrous histiocytoma > other benign neoplasms skin
calcifying epithelioma > other benign neoplasms skin
syringocystadenoma > other benign neoplasms skin
brooke-spiegler > other benign neoplasms skin
blue nevus > melanocytic nevi
halo nevus > melanocytic nevi
sutton nevus > melanocytic nevi
intradermal nevus > melanocytic nevi
compound nevus > melanocytic nevi
junctional nevus > melanocytic nevi
giant congenital nevus > melanocytic nevi
juvenile melanoma > melanocytic nevi
nevocellular > melanocytic nevi
atypical nevus > melanocytic nevi
jadassohn-tieche > melanocytic nevi
alibert-bazin > mycosis fungoides
pagetoid reticulosis > mycosis fungoides
granulomatous slack skin > mycosis fungoides
folliculotropic > mycosis fungoides

# --- kidney, genital, breast
papillary renal cell > malignant neoplasm kidney except renal pelvis
chromophobe renal > malignant neoplasm kidney except renal pelvis
collecting duct carcinoma > malignant neoplasm kidney except renal pelvis
bellini > malignant neoplasm kidney except renal pelvis
renal adenocarcinoma > malignant neoplasm kidney except renal pelvis
wt1 > malignant neoplasm kidney except renal pelvis in: icd10cm
rhabdoid tumor kidney > malignant neoplasm kidney except renal pelvis
mesoblastic nephroma > malignant neoplasm kidney except renal pelvis @ 0.6
renal medullary carcinoma > malignant neoplasm kidney except renal pelvis
renal adenoma > benign neoplasm kidney
testicular germ cell > malignant neoplasm testis
teratocarcinoma > malignant neoplasm testis
yolk sac testis > malignant neoplasm testis
spermatocytic > malignant neoplasm testis
epidermoid testis > benign neoplasm testis
serous ovarian > malignant neoplasm ovary
mucinous cystadenocarcinoma ovary > malignant neoplasm ovary
immature teratoma > malignant neoplasm ovary @ 0.75
granulosa cell > malignant neoplasm ovary
ovarian carcinoma > malignant neoplasm ovary
clear cell ovarian > malignant neoplasm ovary
epithelial ovarian > malignant neoplasm ovary
serous cystadenocarcinoma > malignant neoplasm ovary
ovarian germ cell > malignant neoplasm ovary
small cell ovary > malignant neoplasm ovary
papillary serous > malignant neoplasm ovary
ovarian fibroma > benign neoplasm ovary
thecoma > benign neoplasm ovary
serous cystadenoma > benign neoplasm ovary @ 0.8
meigs > benign neoplasm ovary @ 0.8 in: icd10cm
struma ovarii > benign neoplasm ovary
mucinous cystadenoma > benign neoplasm ovary @ 0.75
ovarian teratoma > benign neoplasm ovary
sertoli-leydig > benign neoplasm ovary @ 0.65
arrhenoblastoma > benign neoplasm ovary @ 0.7
luteoma > benign neoplasm ovary
granulosa theca > neoplasm uncertain behavior ovary
uterine serous > malignant neoplasm endometrium
endometrial carcinoma > malignant neoplasm endometrium
uterine papillary serous > malignant neoplasm endometrium
vulvar melanoma > malignant neoplasm vulva @ 0.6
paget breast > malignant neoplasm breast @ 0.85
mucinous breast > malignant neoplasm breast @ 0.85
angiosarcoma breast > malignant neoplasm breast @ 0.85
colloid carcinoma breast > malignant neoplasm breast @ 0.85
phyllodes malignant > malignant neoplasm breast @ 0.85
juvenile fibroadenoma > benign neoplasm breast

# --- digestive and chest
cholangiocellular > intrahepatic bile duct carcinoma
hepatoblast > hepatoblastoma
liver cell adenoma > benign neoplasm liver
acinar cell pancreas > malignant neoplasm pancreas
ductal adenocarcinoma pancreas > malignant neoplasm pancreas
solid pseudopapillary > malignant neoplasm pancreas @ 0.65
frantz > malignant neoplasm pancreas @ 0.65
glucagonoma > malignant neoplasm endocrine pancreas
somatostatinoma > malignant neoplasm endocrine pancreas
islet cell carcinoma > malignant neoplasm endocrine pancreas
vipoma > malignant neoplasm endocrine pancreas
gastric carcinoma > malignant neoplasm stomach
signet ring cell stomach > malignant neoplasm stomach
peritoneal carcinomatosis > malignant neoplasm peritoneum @ 0.6
peritoneal serous > malignant neoplasm peritoneum
well differentiated neuroendocrine > malignant carcinoid tumor
carcinoid adenoma > benign carcinoid tumor
lung adenocarcinoma > malignant neoplasm bronchus lung @ 0.9
bronchioloalveolar > malignant neoplasm bronchus lung @ 0.9
superior sulcus > malignant neoplasm bronchus lung @ 0.9
pulmonary blastoma > malignant neoplasm bronchus lung @ 0.9
pleuropulmonary blastoma > malignant neoplasm bronchus lung @ 0.9
squamous cell lung > malignant neoplasm bronchus lung @ 0.9
large cell lung > malignant neoplasm bronchus lung @ 0.9
mucoepidermoid bronchus > malignant neoplasm bronchus lung @ 0.9
lung adenoid cystic > malignant neoplasm bronchus lung @ 0.9
pulmonary sarcomatoid > malignant neoplasm bronchus lung @ 0.9
pneumocytoma > benign neoplasm bronchus lung
lung hamartoma > benign neoplasm bronchus lung
laryngeal papillomatosis > benign neoplasm larynx
npc throat > malignant neoplasm nasopharynx
regaud > malignant neoplasm nasopharynx
schminke > malignant neoplasm nasopharynx
juvenile angiofibroma > benign neoplasm nasopharynx
papillary cystadenoma lymphomatosum > benign neoplasm parotid
benign mixed salivary > benign neoplasm parotid
whartin > benign neoplasm parotid
salivary duct carcinoma > malignant neoplasm major salivary
polymorphous adenocarcinoma > malignant neoplasm major salivary
carcinoma ex pleomorphic > malignant neoplasm major salivary
ringertz > benign neoplasm middle ear nasal cavity
stewart granuloma > lethal midline granuloma | extranodal nk t-cell nasal

# --- thyroid, parathyroid
follicular thyroid carcinoma > malignant neoplasm thyroid
hurthle cell carcinoma > malignant neoplasm thyroid
mtc thyroid > malignant neoplasm thyroid
ptc thyroid > malignant neoplasm thyroid
fmtc > malignant neoplasm thyroid in: icd10cm
familial medullary thyroid > malignant neoplasm thyroid
oncocytic thyroid > malignant neoplasm thyroid

# --- blood cancers
jaw lymphoma african > burkitt lymphoma
giant follicular > follicular lymphoma
bcl2 lymphoma > follicular lymphoma
monocytoid b-cell > small cell b-cell lymphoma
nonsecretory myeloma > multiple myeloma
mgrs > monoclonal gammopathy in: icd10cm
poems syndrome > other specified neoplasms lymphoid hematopoietic uncertain @ 0.6
crow-fukase > other specified neoplasms lymphoid hematopoietic uncertain @ 0.6
takatsuki > other specified neoplasms lymphoid hematopoietic uncertain @ 0.6
imcd > castleman disease in: icd10cm
multicentric castleman > castleman disease
angiofollicular lymph > castleman disease
acute granulocytic leukemia > acute myeloblastic leukemia
npm1 > acute myeloblastic leukemia in: icd10cm
acute myelogenous > acute myeloblastic leukemia
cbf leukemia > acute myeloblastic leukemia
erythremic myelosis > acute erythroid leukemia
polycythemia rubra > polycythemia vera
erythremia > polycythemia vera
prv > polycythemia vera in: icd10cm
pmf > osteomyelofibrosis in: icd10cm
heuck-assmann > osteomyelofibrosis
oligoblastic leukemia > myelodysplastic syndrome
smoldering mast > systemic mastocytosis
sacrococcygeal teratoma malignant > malignant neoplasm sacrum @ 0.65
choristoma > benign neoplasm other specified sites @ 0.6
sacrococcygeal teratoma > benign neoplasm other specified sites @ 0.6

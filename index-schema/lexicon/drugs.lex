# Scope: drugs. US brand names (current and past) to the generic words HCPCS Level II uses, biosimilars with their four-letter suffix,
# vaccines, immune globulins, clotting factors, contrast agents and radiopharmaceuticals, British / INN names, drug abbreviations,
# drug classes in lay words, street drugs, and the drug classes ICD-10-CM T36-T50 speaks of (rules marked in: icd10cm).
# --- Biologics, injectables and infusions, roughly in HCPCS J order
achromycin > tetracycline
sumycin > tetracycline
nuzyra > omadacycline
xerava > eravacycline
orencia > abatacept
reopro > abciximab
ofirmev > acetaminophen
tylenol > acetaminophen
panadol > acetaminophen
apap > acetaminophen
tempra > acetaminophen
feverall > acetaminophen
calpol > acetaminophen
paracetamol = acetaminophen @ 1.0
combogesic > acetaminophen 10 mg ibuprofen
acetadote > acetylcysteine
mucomyst > acetylcysteine
parvolex > acetylcysteine
nac > acetylcysteine @ 0.8 if: iv, infusion, injection, tylenol, acetaminophen, overdose, drug, nebulizer, inhalation
zovirax > acyclovir
aciclovir = acyclovir @ 1.0
humira > adalimumab
amjevita > adalimumab
hadlima > adalimumab
hyrimoz > adalimumab
yusimry > adalimumab
hulio > adalimumab-fkjp
yuflyma > adalimumab-aaty
simlandi > adalimumab-ryvk
cyltezo > adalimumab-adbm
idacio > adalimumab-aacf
abrilada > adalimumab-afzb
adenocard > adenosine
adenoscan > adenosine
aduhelm > aducanumab-avwa
leqembi > lecanemab-irmb
kisunla > donanemab-azbt
alzheimer infusion > lecanemab | donanemab | aducanumab @ 0.7 in: hcpcs
alzheimer drug > lecanemab | donanemab | aducanumab @ 0.6 in: hcpcs
eylea > aflibercept
eylea hd > aflibercept hd
high dose eylea > aflibercept hd
pavblu > aflibercept-ayyh
enzeevu > aflibercept-abzv
ahzantive > aflibercept-mrbb
opuviz > aflibercept-yszy
yesafili > aflibercept-jbvf
beovu > brolucizumab-dbll
vabysmo > faricimab-svoa
lucentis > ranibizumab
byooviz > ranibizumab-nuna
cimerli > ranibizumab-eqrn
susvimo > ranibizumab implant
macugen > pegaptanib
syfovre > pegcetacoplan intravitreal
empaveli > pegcetacoplan
izervay > avacincaptad pegol
jetrea > ocriplasmin
visudyne > verteporfin
fabrazyme > agalsidase beta
elfabrio > pegunigalsidase alfa
fabry drug > agalsidase | pegunigalsidase @ 0.7 in: hcpcs
barhemsys > amisulpride
emend > aprepitant
cinvanti > aprepitant
aponvie > aprepitant
emend iv > fosaprepitant
emend injection > fosaprepitant
focinvez > fosaprepitant
akynzeo > fosnetupitant palonosetron in: hcpcs
akynzeo > netupitant palonosetron oral in: hcpcs
aloxi > palonosetron
posfrea > palonosetron
kytril > granisetron
sustol > granisetron extended-release
zofran > ondansetron
varubi > rolapitant
anzemet > dolasetron
compazine > prochlorperazine
stemetil > prochlorperazine
phenergan > promethazine
reglan > metoclopramide
maxolon > metoclopramide
tigan > trimethobenzamide
torecan > thiethylperazine
inapsine > droperidol
innovar > droperidol fentanyl
marinol > dronabinol
syndros > dronabinol
thc pill > dronabinol
cesamet > nabilone
akineton > biperiden
trovan > alatrofloxacin
lemtrada > alemtuzumab
campath > alemtuzumab
ceredase > alglucerase
cerezyme > imiglucerase
vpriv > velaglucerase alfa
elelyso > taliglucerase alfa
gaucher drug > imiglucerase | velaglucerase | taliglucerase @ 0.7 in: hcpcs
aloprim > allopurinol
zyloprim > allopurinol
ethyol > amifostine
pedmark > sodium thiosulfate
nithiodote > sodium nitrite sodium thiosulfate
cyanide antidote > sodium nitrite sodium thiosulfate
cyanokit > hydroxocobalamin
cyanide antidote > hydroxocobalamin
cyanide kit > hydroxocobalamin
aldomet > methyldopate
amevive > alefacept
alfenta > alfentanil
lamzede > velmanase alfa
xenpozyme > olipudase alfa
nexviazyme > avalglucosidase alfa
lumizyme > alglucosidase alfa
myozyme > alglucosidase alfa
pombiliti > cipaglucosidase alfa
opfolda > miglustat
zavesca > miglustat
pompe drug > alglucosidase | avalglucosidase | cipaglucosidase @ 0.7 in: hcpcs
onpattro > patisiran
amvuttra > vutrisiran
givlaari > givosiran
oxlumo > lumasiran
leqvio > inclisiran
veklury > remdesivir
prolastin > alpha 1 proteinase inhibitor
prolastin-c > alpha 1 proteinase inhibitor
aralast > alpha 1 proteinase inhibitor
zemaira > alpha 1 proteinase inhibitor
glassia > alpha 1 proteinase inhibitor
alpha 1 antitrypsin infusion > alpha 1 proteinase inhibitor
aat infusion > alpha 1 proteinase inhibitor
caverject > alprostadil
edex > alprostadil
prostin vr > alprostadil
erection shot > alprostadil
penis injection > alprostadil
pge1 > alprostadil
prostaglandin e1 > alprostadil
muse suppository > alprostadil urethral suppository
muse pellet > alprostadil urethral suppository
erection suppository > alprostadil urethral suppository
trimix > papaverine @ 0.7
trimix > alprostadil @ 0.7
quadmix > alprostadil @ 0.7
amikin > amikacin
arikayce > amikacin
amicar > aminocaproic acid
cordarone > amiodarone
nexterone > amiodarone
pacerone > amiodarone
fungizone > amphotericin b
abelcet > amphotericin b lipid complex
amphotec > amphotericin b cholesteryl
ambisome > amphotericin b liposome
liposomal amphotericin > amphotericin b liposome
omnipen > ampicillin
principen > ampicillin
totacillin > ampicillin
zemdri > plazomicin
unasyn > ampicillin sulbactam
amytal > amobarbital
anectine > succinylcholine
quelicin > succinylcholine
suxamethonium > succinylcholine
scoline > succinylcholine
eraxis > anidulafungin
rezzayo > rezafungin
cancidas > caspofungin
mycamine > micafungin
eminase > anistreplase
apresoline > hydralazine
apokyn > apomorphine
onapgo > apomorphine
kynmobi > apomorphine
trasylol > aprotonin
aprotinin > aprotonin @ 1.0 in: hcpcs
aramine > metaraminol
aralen > chloroquine
genesa > arbutamine
abilify > aripiprazole
abilify shot > aripiprazole abilify maintena @ 0.8
abilify injection > aripiprazole abilify maintena @ 0.8
aristada > aripiprazole lauroxil
aristada initio > aripiprazole lauroxil
zithromax > azithromycin
z-pak > azithromycin
zpack > azithromycin
z pack > azithromycin
zmax > azithromycin
azactam > aztreonam
cayston > aztreonam
emblaveo > aztreonam avibactam
atropen > atropine
bal in oil > dimercaprol
british anti-lewisite > dimercaprol
lioresal > baclofen
gablofen > baclofen
simulect > basiliximab
nulojix > belatacept
benlysta > belimumab
saphnelo > anifrolumab-fnia
lupus infusion > belimumab | anifrolumab @ 0.7 in: hcpcs
lupus shot > belimumab | anifrolumab @ 0.6 in: hcpcs
bentyl > dicyclomine
dicycloverine > dicyclomine
cogentin > benztropine
benzatropine > benztropine
fasenra > benralizumab
nucala > mepolizumab
cinqair > reslizumab
xolair > omalizumab
omlyclo > omalizumab-igec
tezspire > tezepelumab-ekko
asthma shot > omalizumab | benralizumab | mepolizumab | tezepelumab | reslizumab @ 0.6 in: hcpcs
asthma injection > omalizumab | benralizumab | mepolizumab | tezepelumab @ 0.6 in: hcpcs
asthma biologic > omalizumab | benralizumab | mepolizumab | tezepelumab | reslizumab @ 0.7 in: hcpcs
urecholine > bethanechol
cefotan > cefotetan
bicillin > penicillin g benzathine
bicillin l-a > penicillin g benzathine
bicillin la > penicillin g benzathine
penicillin shot > penicillin g benzathine
syphilis shot > penicillin g benzathine
bicillin c-r > penicillin g benzathine procaine
bicillin cr > penicillin g benzathine procaine
wycillin > penicillin g procaine
procaine penicillin > penicillin g procaine
crysticillin > penicillin g procaine
pfizerpen > penicillin g potassium
benzylpenicillin > penicillin g potassium
iv penicillin > penicillin g potassium
aqueous penicillin > penicillin g potassium
pcn > penicillin
zinplava > bezlotoxumab
brineura > cerliponase alfa
probuphine > buprenorphine implant
subutex > buprenorphine oral
suboxone > buprenorphine naloxone oral
zubsolv > buprenorphine naloxone oral
bunavail > buprenorphine naloxone oral
brixadi > buprenorphine extended-release
sublocade > buprenorphine extended-release
suboxone shot > buprenorphine extended-release
monthly suboxone > buprenorphine extended-release
buprenex > buprenorphine hydrochloride
temgesic > buprenorphine hydrochloride
bupe > buprenorphine
angiomax > bivalirudin
crysvita > burosumab-twza
botox > onabotulinumtoxina
botox cosmetic > onabotulinumtoxina
dysport > abobotulinumtoxina
myobloc > rimabotulinumtoxinb
botulinum toxin b > rimabotulinumtoxinb
xeomin > incobotulinumtoxin a
daxxify > daxibotulinumtoxina-lanm
botulinum toxin > onabotulinumtoxina | abobotulinumtoxina | rimabotulinumtoxinb | incobotulinumtoxin a | daxibotulinumtoxina @ 0.8 in: hcpcs
botulinum > onabotulinumtoxina | abobotulinumtoxina | rimabotulinumtoxinb @ 0.7 in: hcpcs
migraine botox > onabotulinumtoxina in: hcpcs
kybella > deoxycholic acid
double chin shot > deoxycholic acid
takhzyro > lanadelumab-flyo
kalbitor > ecallantide
firazyr > icatibant
sajazir > icatibant
ruconest > c1 esterase inhibitor recombinant
berinert > c-1 esterase inhibitor human
cinryze > c-1 esterase inhibitor human
haegarda > c-1 esterase inhibitor human
angioedema shot > icatibant | ecallantide | lanadelumab | esterase inhibitor @ 0.7 in: hcpcs
busulfex > busulfan
myleran > busulfan
stadol > butorphanol
edta > edetate calcium disodium
calcium edta > edetate calcium disodium
lead chelation > edetate calcium disodium
endrate > edetate disodium
edta > edetate disodium
chelation drug > edetate | dimercaprol | deferoxamine @ 0.7 in: hcpcs
renvela > sevelamer carbonate
renagel > sevelamer hydrochloride
phosphate binder > sevelamer | lanthanum | calcium acetate | ferric citrate | sucroferric oxyhydroxide @ 0.8 in: hcpcs
phosphorus binder > sevelamer | lanthanum | calcium acetate | ferric citrate | sucroferric oxyhydroxide @ 0.8 in: hcpcs
sensipar > cinacalcet
velphoro > sucroferric oxyhydroxide
parsabiv > etelcalcetide
fosrenol > lanthanum carbonate
auryxia > ferric citrate
phoslo > calcium acetate
phoslyra > calcium acetate
grafapex > treosulfan
lopressor > metoprolol
toprol > metoprolol
kalcinate > calcium gluconate
calphosan > calcium glycerophosphate calcium lactate
miacalcin > calcitonin salmon
calcimar > calcitonin salmon
fortical > calcitonin salmon
calcijex > calcitriol
rocaltrol > calcitriol
zemplar > paricalcitol
hectorol > doxercalciferol
ilaris > canakinumab
wellcovorin > leucovorin
folinic acid > leucovorin
calcium folinate > leucovorin
leucovorin rescue > leucovorin
fusilev > levoleucovorin
khapzory > levoleucovorin
synthroid > levothyroxine
levoxyl > levothyroxine
unithroid > levothyroxine
euthyrox > levothyroxine
l-thyroxine > levothyroxine
levothroid > levothyroxine
thyroxine > levothyroxine in: hcpcs
bupivacaine = bupivicaine @ 1.0
marcaine > bupivacaine | bupivicaine
sensorcaine > bupivacaine | bupivicaine
exparel > bupivacaine liposome
zynrelef > bupivacaine meloxicam
posimir > bupivacaine posimir
xaracoll > bupivacaine collagen-matrix implant
carbocaine > mepivacaine
polocaine > mepivacaine
naropin > ropivacaine
nesacaine > chloroprocaine
clorotekal > chloroprocaine
iheezo > chloroprocaine ophthalmic
xylocaine > lidocaine
lignocaine > lidocaine
lidoderm > lidocaine
synera > lidocaine tetracaine patch
hemabate > carboprost
prostaglandin f2 > carboprost
methergine > methylergonovine
methylergometrine > methylergonovine
ergotrate > ergonovine
ergometrine > ergonovine
pitocin > oxytocin
syntocinon > oxytocin
pit > oxytocin @ 0.7 if: labor, induction, drip
zevtera > ceftobiprole
ancef > cefazolin
kefzol > cefazolin
cephazolin > cefazolin
xenleta > lefamulin
maxipime > cefepime
fetroja > cefiderocol
mefoxin > cefoxitin
zerbaxa > ceftolozane tazobactam
rocephin > ceftriaxone
gonorrhea shot > ceftriaxone
zinacef > cefuroxime
kefurox > cefuroxime
ceftin > cefuroxime
claforan > cefotaxime
cefobid > cefoperazone
cefadyl > cephapirin
keflin > cephalothin
cefalotin > cephalothin
teflaro > ceftaroline
fortaz > ceftazidime
tazicef > ceftazidime
tazidime > ceftazidime
ceptaz > ceftazidime
avycaz > ceftazidime avibactam
cefizox > ceftizoxime
celestone > betamethasone
celestone soluspan > betamethasone
lung shot pregnancy > betamethasone
baby lung steroid > betamethasone
cafcit > caffeine citrate
anascorp > centruroides immune
scorpion antivenom > centruroides immune
scorpion antivenin > centruroides immune
scorpion sting antidote > centruroides immune
cimzia > certolizumab pegol
chloromycetin > chloramphenicol
novarel > chorionic gonadotropin
pregnyl > chorionic gonadotropin
profasi > chorionic gonadotropin
ovidrel > chorionic gonadotropin
hcg shot > chorionic gonadotropin
hcg injection > chorionic gonadotropin
trigger shot > chorionic gonadotropin
duraclon > clonidine
catapres > clonidine
cleocin > clindamycin
dalacin > clindamycin
yeztugo > lenacapavir
sunlenca > lenacapavir
yeztugo > lenacapavir pre-exposure
sunlenca > lenacapavir treatment
apretude > cabotegravir
vocabria > cabotegravir
cabenuva > cabotegravir rilpivirine @ 0.8
hiv shot > cabotegravir rilpivirine @ 0.8
prep shot > cabotegravir pre-exposure | lenacapavir pre-exposure @ 0.8
hiv prep > pre-exposure prophylaxis
prep pill > emtricitabine tenofovir @ 0.8
truvada > emtricitabine tenofovir disoproxil
descovy > emtricitabine tenofovir alafenamide
trogarzo > ibalizumab-uiyk
fuzeon > enfuvirtide
retrovir > zidovudine
azt > zidovudine
videx > didanosine
invirase > saquinavir
vistide > cidofovir
foscavir > foscarnet
cytovene > ganciclovir
gancyclovir > ganciclovir
vitrasert > ganciclovir implant
vitravene > fomivirsen
rapivab > peramivir
recarbrio > imipenem cilastatin relebactam
primaxin > cilastatin imipenem
merrem > meropenem
vabomere > meropenem vaborbactam
doribax > doripenem
invanz > ertapenem
cipro > ciprofloxacin
otiprio > ciprofloxacin otic
cetraxal > ciprofloxacin otic
levaquin > levofloxacin
avelox > moxifloxacin
tequin > gatifloxacin
floxin > ofloxacin
baxdela > delafloxacin
cleviprex > clevidipine
cardene > nicardipine
cardizem > diltiazem
brevibloc > esmolol
trandate > labetalol
normodyne > labetalol
inderal > propranolol
colcrys > colchicine
coly-mycin > colistimethate
colistin > colistimethate
polymyxin e > colistimethate
xiaflex > collagenase clostridium histolyticum
qwo > collagenase clostridium histolyticum
dupuytren shot > collagenase clostridium histolyticum
dupuytren injection > collagenase clostridium histolyticum
peyronie injection > collagenase clostridium histolyticum
adakveo > crizanlizumab-tmca
sickle cell infusion > crizanlizumab @ 0.7 in: hcpcs
acthrel > corticorelin
crh > corticorelin
acthar > corticotropin
acth > corticotropin
acth gel > corticotropin
cortrophin > corticotropin ani
purified cortrophin gel > corticotropin ani
cortrosyn > cosyntropin
synacthen > cosyntropin
acth stimulation test > cosyntropin
crofab > crotalidae polyvalent immune fab
anavip > crotalidae immune f(ab')2
rattlesnake antivenom > crotalidae immune
rattlesnake antivenin > crotalidae immune
snake bite antidote > crotalidae immune
snake antivenom > crotalidae immune
snake antivenin > crotalidae immune
pit viper antivenom > crotalidae immune
antivenom > crotalidae immune | centruroides immune @ 0.7 in: hcpcs
antivenin > crotalidae immune | centruroides immune @ 0.7 in: hcpcs
cytogam > cytomegalovirus immune globulin
cmv-ig > cytomegalovirus immune globulin
cmv immune globulin > cytomegalovirus immune globulin
rytelo > imetelstat
cubicin > daptomycin
dalvance > dalbavancin
orbactiv > oritavancin
kimyrsa > oritavancin
vibativ > telavancin
vancocin > vancomycin
vanco > vancomycin
firvanq > vancomycin
korsuva > difelikefalin
dialysis itch shot > difelikefalin
aranesp > darbepoetin alfa
epogen > epoetin alfa
procrit > epoetin alfa
eprex > epoetin alfa
erythropoietin > epoetin alfa
epo shot > epoetin alfa
retacrit > epoetin alfa-epbx
mircera > epoetin beta
epo > epoetin
esa shot > epoetin | darbepoetin
erythropoiesis stimulating agent > epoetin | darbepoetin in: hcpcs
anemia shot > epoetin | darbepoetin @ 0.7 in: hcpcs
red blood cell booster > epoetin | darbepoetin @ 0.7
jesduvroq > daprodustat
vafseo > vadadustat
omontys > peginesatide
reblozyl > luspatercept-aamt
acova > argatroban
refludan > lepirudin
dacogen > decitabine
vidaza > azacitidine
desferal > deferoxamine
desferrioxamine > deferoxamine
iron overload drug > deferoxamine
prolia > denosumab
xgeva > denosumab
jubbonti > denosumab-bbdz
wyost > denosumab-bbdz
stoboclo > denosumab-bmwo
osenvelt > denosumab-bmwo
bomyntra > denosumab-bnht
conexxence > denosumab-bnht
ospomyv > denosumab-dssb
xbryk > denosumab-dssb
osteoporosis shot > denosumab | romosozumab | teriparatide @ 0.8 in: hcpcs
osteoporosis injection > denosumab | romosozumab | teriparatide @ 0.8 in: hcpcs
bone density shot > denosumab | romosozumab @ 0.7 in: hcpcs
bone strengthening infusion > zoledronic acid | pamidronate @ 0.7 in: hcpcs
osteoporosis infusion > zoledronic acid | ibandronate @ 0.8 in: hcpcs
yearly bone infusion > zoledronic acid @ 0.8 in: hcpcs
evenity > romosozumab-aqqg
forteo > teriparatide
bonsity > teriparatide
reclast > zoledronic acid
zometa > zoledronic acid
zoledronate > zoledronic acid
aclasta > zoledronic acid
aredia > pamidronate
boniva > ibandronate
didronel > etidronate
ganite > gallium nitrate
bisphosphonate > zoledronic acid | ibandronate | pamidronate @ 0.8 in: hcpcs
deladumone > testosterone enanthate estradiol valerate
depo-testadiol > testosterone cypionate estradiol cypionate
defencath > taurolidine heparin
dimetane > brompheniramine
depo-estradiol > estradiol cypionate
delestrogen > estradiol valerate
premarin iv > estrogen conjugated
premarin > estrogen conjugated
theelin > estrone
depo-medrol > methylprednisolone acetate
depomedrol > methylprednisolone acetate
solu-medrol > methylprednisolone sodium succinate
solumedrol > methylprednisolone sodium succinate
medrol > methylprednisolone oral
medrol dose pack > methylprednisolone oral
medrol dosepak > methylprednisolone oral
solu-cortef > hydrocortisone sodium succinate
solucortef > hydrocortisone sodium succinate
cortef > hydrocortisone
cortisol injection > hydrocortisone
depoprovera > medroxyprogesterone acetate
depo-subq provera > medroxyprogesterone acetate
provera > medroxyprogesterone acetate
dmpa > medroxyprogesterone acetate
depo shot > medroxyprogesterone acetate
birth control shot > medroxyprogesterone acetate
birth control injection > medroxyprogesterone acetate
contraceptive injection > medroxyprogesterone acetate
contraceptive shot > medroxyprogesterone acetate
3 month birth control > medroxyprogesterone acetate
depo > medroxyprogesterone @ 0.7 if: birth control, shot, contraception, contraceptive, injection
depo-testosterone > testosterone cypionate
azmiro > testosterone cypionate
delatestryl > testosterone enanthate
xyosted > testosterone enanthate
aveed > testosterone undecanoate
jatenzo > testosterone undecanoate
testopel > testosterone pellet
hormone pellet > testosterone pellet
testosterone shot > testosterone cypionate | testosterone enanthate @ 0.8 in: hcpcs
low t shot > testosterone cypionate | testosterone enanthate @ 0.8
deca-durabolin > nandrolone
progesterone in oil > progesterone
makena > hydroxyprogesterone caproate
delalutin > hydroxyprogesterone caproate
17p > hydroxyprogesterone caproate
17-ohp > hydroxyprogesterone caproate
preterm birth shot > hydroxyprogesterone caproate
premature birth prevention shot > hydroxyprogesterone caproate
decadron > dexamethasone
hexadrol > dexamethasone
dexycu > dexamethasone intraocular
dextenza > dexamethasone lacrimal insert
ozurdex > dexamethasone intravitreal implant
eye steroid implant > dexamethasone intravitreal implant
hemady > dexamethasone hemady
omidria > phenylephrine ketorolac ophthalmic
retisert > fluocinolone intravitreal implant
iluvien > fluocinolone intravitreal implant
yutiq > fluocinolone intravitreal implant
igalmi > dexmedetomidine
precedex > dexmedetomidine
dhe > dihydroergotamine
dhe 45 > dihydroergotamine
d.h.e. 45 > dihydroergotamine
migranal > dihydroergotamine
imitrex > sumatriptan
imigran > sumatriptan
vyepti > eptinezumab-jjmr
ajovy > fremanezumab-vfrm
migraine shot > sumatriptan | dihydroergotamine | fremanezumab @ 0.7 in: hcpcs
migraine infusion > eptinezumab @ 0.8 in: hcpcs
diamox > acetazolamide
dyloject > diclofenac
voltaren > diclofenac
toradol > ketorolac
anjeso > meloxicam
mobic > meloxicam
caldolor > ibuprofen
lanoxin > digoxin
dig level > digoxin
digifab > digoxin immune fab
digibind > digoxin immune fab
digoxin antidote > digoxin immune fab
dilantin > phenytoin
cerebyx > fosphenytoin
sesquient > fosphenytoin
dilaudid > hydromorphone
lufyllin > dyphylline
zinecard > dexrazoxane
totect > dexrazoxane
benadryl > diphenhydramine
quzyttir > cetirizine
zyrtec > cetirizine
diuril > chlorothiazide
rimso > dimethyl sulfoxide
rimso-50 > dimethyl sulfoxide
dolophine > methadone
methadose > methadone
dramamine > dimenhydrinate
persantine > dipyridamole
dobutrex > dobutamine
intropin > dopamine
doxy 100 > doxycycline
vibramycin > doxycycline
doryx > doxycycline
minocin > minocycline
tygacil > tigecycline
terramycin > oxytetracycline
soliris > eculizumab
bkemv > eculizumab-aeeb
epysqli > eculizumab-aagh
ultomiris > ravulizumab-cwvz
piasky > crovalimab-akkz
veopoz > pozelimab-bbfg
radicava > edaravone
als infusion > edaravone
qalsody > tofersen
enjaymo > sutimlimab-jome
evkeeza > evinacumab-dgnb
pepcid > famotidine
elavil > amitriptyline
vimizim > elosulfase alfa
elaprase > idursulfase
aldurazyme > laronidase
naglazyme > galsulfase
mepsevii > vestronidase alfa
kanuma > sebelipase alfa
enzyme replacement infusion > agalsidase | imiglucerase | alglucosidase | idursulfase | laronidase @ 0.6 in: hcpcs
flolan > epoprostenol
veletri > epoprostenol
prostacyclin > epoprostenol
remodulin > treprostinil
tyvaso > treprostinil inhalation
ventavis > iloprost inhalation
aurlumyn > iloprost
pulmonary hypertension infusion > epoprostenol | treprostinil @ 0.8 in: hcpcs
integrilin > eptifibatide
aggrastat > tirofiban
kengreal > cangrelor
erythrocin > erythromycin lactobionate
nexium > esomeprazole
protonix > pantoprazole
zantac > ranitidine
tagamet > cimetidine
hemgenix > etranacogene dezaparvovec
roctavian > valoctocogene roxaparvovec
beqvez > fidanacogene elaparvovec
hemophilia gene therapy > etranacogene | valoctocogene | fidanacogene @ 0.8 in: hcpcs icd10pcs
elevidys > delandistrogene moxeparvovec
zolgensma > onasemnogene abeparvovec
luxturna > voretigene neparvovec
vyjuvek > beremagene geperpavec
adstiladrin > nadofaragene firadenovec
casgevy > exagamglogene autotemcel
lyfgenia > lovotibeglogene autotemcel
zynteglo > betibeglogene autotemcel
lenmeldy > atidarsagene autotemcel
ryoncil > remestemcel
encelto > revakinagene taroretcel
kebilidi > eladocagene exuparvovec
ebvallo > tabelecleucel
gene therapy > voretigene | onasemnogene | etranacogene | nadofaragene @ 0.6 in: hcpcs
sickle cell gene therapy > exagamglogene | lovotibeglogene @ 0.8 in: hcpcs icd10pcs
spinal muscular atrophy drug > nusinersen | onasemnogene @ 0.8 in: hcpcs
sma drug > nusinersen | onasemnogene @ 0.8 in: hcpcs
duchenne drug > eteplirsen | golodirsen | viltolarsen | casimersen | delandistrogene @ 0.7 in: hcpcs
spinraza > nusinersen
amondys > casimersen
viltepso > viltolarsen
exondys > eteplirsen
vyondys > golodirsen
ethamolin > ethanolamine oleate
monoferric > ferric derisomaltose
injectafer > ferric carboxymaltose
venofer > iron sucrose
infed > iron dextran
dexferrum > iron dextran
feraheme > ferumoxytol
ferrlecit > sodium ferric gluconate
nulecit > sodium ferric gluconate
triferic > ferric pyrophosphate citrate
iron infusion > iron sucrose | ferric carboxymaltose | ferumoxytol | iron dextran | ferric derisomaltose | ferric gluconate @ 0.8 in: hcpcs
iron shot > iron dextran | iron sucrose @ 0.8 in: hcpcs
iv iron > iron sucrose | ferric carboxymaltose | ferumoxytol | iron dextran | ferric derisomaltose | ferric gluconate @ 0.8 in: hcpcs
enbrel > etanercept
erelzi > etanercept
eticovo > etanercept
simponi > golimumab
simponi aria > golimumab
remicade > infliximab
inflectra > infliximab-dyyb
zymfentra > infliximab-dyyb
renflexis > infliximab-abda
ixifi > infliximab-qbtx
avsola > infliximab-axxq
actemra > tocilizumab
tofidence > tocilizumab-bavi
tyenne > tocilizumab-aazg
avtozma > tocilizumab-anoh
cosentyx > secukinumab
tremfya > guselkumab
ilumya > tildrakizumab
skyrizi > risankizumab-rzaa
omvoh > mirikizumab-mrkz
stelara > ustekinumab
wezlana > ustekinumab-auub
imuldosa > ustekinumab-srlf
steqeyma > ustekinumab-stba
yesintek > ustekinumab-kfce
pyzchiva > ustekinumab-ttwe
selarsdi > ustekinumab-aekn
otulfi > ustekinumab-aauz
entyvio > vedolizumab
tysabri > natalizumab
tyruko > natalizumab-sztn
spevigo > spesolimab-sbzo
arcalyst > rilonacept
crohn infusion > infliximab | vedolizumab | ustekinumab | risankizumab @ 0.7 in: hcpcs
arthritis infusion > infliximab | abatacept | tocilizumab | golimumab @ 0.6 in: hcpcs
rheumatoid arthritis shot > adalimumab | etanercept | certolizumab | abatacept @ 0.6 in: hcpcs
psoriasis shot > ustekinumab | tildrakizumab | guselkumab | etanercept @ 0.6 in: hcpcs
ocrevus > ocrelizumab
ocrevus zunovo > ocrelizumab hyaluronidase
zunovo > ocrelizumab hyaluronidase
briumvi > ublituximab-xiiy
arzerra > ofatumumab
kesimpta > ofatumumab
avonex > interferon beta-1a
rebif > interferon beta-1a
plegridy > interferon beta-1a
betaseron > interferon beta-1b
extavia > interferon beta-1b
copaxone > glatiramer
glatopa > glatiramer
multiple sclerosis shot > interferon beta | glatiramer @ 0.7 in: hcpcs
ms shot > interferon beta | glatiramer @ 0.7 in: hcpcs
multiple sclerosis infusion > ocrelizumab | natalizumab | ublituximab | alemtuzumab @ 0.7 in: hcpcs
ms infusion > ocrelizumab | natalizumab | ublituximab | alemtuzumab @ 0.7 in: hcpcs
uplizna > inebilizumab-cdon
vyvgart > efgartigimod alfa
vyvgart hytrulo > efgartigimod alfa hyaluronidase
hytrulo > efgartigimod alfa hyaluronidase
rystiggo > rozanolixizumab-noli
imaavy > nipocalimab-aahu
tepezza > teprotumumab-trbw
thyroid eye infusion > teprotumumab-trbw
tzield > teplizumab-mzwv
krystexxa > pegloticase
gout infusion > pegloticase
elitek > rasburicase
nplate > romiplostim
cablivi > caplacizumab
neumega > oprelvekin
neupogen > filgrastim
g-csf > filgrastim
gcsf > filgrastim
granulocyte colony stimulating factor > filgrastim
zarxio > filgrastim-sndz
nivestym > filgrastim-aafi
releuko > filgrastim-ayow
nypozi > filgrastim-txid
granix > tbo-filgrastim
neulasta > pegfilgrastim
neulasta onpro > pegfilgrastim
onpro > pegfilgrastim
fulphila > pegfilgrastim-jmdb
udenyca > pegfilgrastim-cbqv
ziextenzo > pegfilgrastim-bmez
nyvepria > pegfilgrastim-apgf
stimufend > pegfilgrastim-fpgk
fylnetra > pegfilgrastim-pbbk
rolvedon > eflapegrastim-xnst
ryzneuta > efbemalenograstim alfa
leukine > sargramostim
gm-csf > sargramostim
gmcsf > sargramostim
mozobil > plerixafor
aphexda > motixafortide
white blood cell booster > filgrastim | pegfilgrastim @ 0.8 in: hcpcs
white cell shot > filgrastim | pegfilgrastim @ 0.8 in: hcpcs
shot after chemo > filgrastim | pegfilgrastim @ 0.6 in: hcpcs
cosela > trilaciclib
kepivance > palifermin
rebyota > fecal microbiota
fecal transplant > fecal microbiota
diflucan > fluconazole
sporanox > itraconazole
vfend > voriconazole
cresemba > isavuconazonium
isavuconazole > isavuconazonium
antizol > fomepizole
garamycin > gentamicin
gentamycin > gentamicin
nebcin > tobramycin
tobi > tobramycin inhalation
bethkis > tobramycin inhalation
kitabis > tobramycin inhalation
aminoglycoside > streptomycin | gentamicin | tobramycin | amikacin | kanamycin @ 0.6 in: hcpcs
kantrex > kanamycin
robinul > glycopyrrolate
glyrx > glycopyrrolate
glycopyrronium > glycopyrrolate
myochrysine > gold sodium thiomalate
gold shot > gold sodium thiomalate
aurolate > gold sodium thiomalate
solganal > aurothioglucose
glucagen > glucagon
gvoke > glucagon
baqsimi > glucagon
emergency sugar shot > glucagon
factrel > gonadorelin
lhrh > gonadorelin
haldol > haloperidol
haldol decanoate > haloperidol decanoate
haldol dec > haloperidol decanoate
prolixin > fluphenazine
prolixin decanoate > fluphenazine decanoate
modecate > fluphenazine decanoate
zyprexa > olanzapine
zyprexa relprevv > olanzapine long-acting
relprevv > olanzapine long-acting
invega > paliperidone palmitate
invega sustenna > paliperidone palmitate
invega trinza > paliperidone palmitate
invega hafyera > paliperidone palmitate
erzofri > paliperidone palmitate
risperdal > risperidone
risperdal consta > risperidone
perseris > risperidone
uzedy > risperidone
rykindo > risperidone
geodon > ziprasidone
thorazine > chlorpromazine
largactil > chlorpromazine
trilafon > perphenazine
sparine > promazine
vesprin > triflupromazine
adasuve > loxapine
loxitane > loxapine
clozaril > clozapine
long-acting antipsychotic > paliperidone | risperidone | aripiprazole | haloperidol decanoate | fluphenazine decanoate | olanzapine long-acting @ 0.7 in: hcpcs
schizophrenia shot > paliperidone | risperidone | aripiprazole | haloperidol decanoate | fluphenazine decanoate | olanzapine long-acting @ 0.6 in: hcpcs
monthly antipsychotic shot > paliperidone | aripiprazole | risperidone @ 0.7 in: hcpcs
zulresso > brexanolone
postpartum depression infusion > brexanolone
spravato > esketamine
ketamine nasal spray > esketamine
panhematin > hemin
hep-lock > heparin lock flush
heplock > heparin lock flush
fragmin > dalteparin
lovenox > enoxaparin
clexane > enoxaparin
belly blood thinner shot > enoxaparin
arixtra > fondaparinux
innohep > tinzaparin
low molecular weight heparin > enoxaparin | dalteparin | tinzaparin
lmwh > enoxaparin | dalteparin | tinzaparin
blood thinner shot > enoxaparin | heparin | dalteparin | fondaparinux @ 0.7 in: hcpcs
blood thinner injection > enoxaparin | heparin | dalteparin | fondaparinux @ 0.7 in: hcpcs
heparin antidote > protamine sulfate
heparin reversal > protamine sulfate
hypertet > tetanus immune globulin
tig shot > tetanus immune globulin
supprelin > histrelin
vantas > histrelin
lupron > leuprolide
eligard > leuprolide
leuprorelin > leuprolide
camcevi > leuprolide
viadur > leuprolide
lupron depot > leuprolide acetate depot suspension
lupron depot-ped > leuprolide acetate depot suspension
fensolvi > leuprolide acetate depot suspension
lutrate > leuprolide acetate depot suspension
trelstar > triptorelin
triptodur > triptorelin
zoladex > goserelin
firmagon > degarelix
puberty blocker > leuprolide | histrelin | triptorelin @ 0.8 in: hcpcs
prostate cancer shot > leuprolide | degarelix | goserelin | triptorelin @ 0.7 in: hcpcs
hormone therapy prostate > leuprolide | degarelix | goserelin | triptorelin @ 0.6 in: hcpcs
hyperstat > diazoxide
proglycem > diazoxide
corvert > ibutilide
pronestyl > procainamide
betapace > sotalol
vaprisol > conivaptan
vimpat > lacosamide
keppra > levetiracetam
ativan > lorazepam
valium > diazepam
versed > midazolam
seizalam > midazolam
librium > chlordiazepoxide
byfavo > remimazolam
luminal > phenobarbital
sezaby > phenobarbital
phenobarb > phenobarbital
phenobarbitone > phenobarbital
nembutal > pentobarbital
nulibry > fosdenopterin
sodium edecrin > ethacrynate
edecrin > ethacrynate
ethacrynic acid > ethacrynate
lasix > furosemide
furoscix > furosemide
frusemide > furosemide
bumex > bumetanide
demadex > torsemide
osmitrol > mannitol
aridol > mannitol inhaler
bronchitol > mannitol inhaler
water pill shot > furosemide | bumetanide @ 0.7 in: hcpcs
humulin > insulin
novolin > insulin
humalog > insulin
novolog > insulin
lantus > insulin
levemir > insulin
toujeo > insulin
tresiba > insulin
basaglar > insulin
apidra > insulin
admelog > insulin
semglee > insulin
rezvoglar > insulin
ryzodeg > insulin
afrezza > insulin
fiasp > insulin fiasp
lyumjev > insulin lyumjev
insulin aspart > insulin @ 0.8
insulin lispro > insulin @ 0.8
insulin glargine > insulin @ 0.8
insulin detemir > insulin @ 0.8
insulin degludec > insulin @ 0.8
regular insulin > insulin @ 0.8
nph insulin > insulin @ 0.8
sugar shot > insulin @ 0.6 if: diabetes, diabetic, sugar
nydrazid > isoniazid
inh > isoniazid
rifadin > rifampin
rifampicin > rifampin
rimactane > rifampin
somatuline > lanreotide
sandostatin > octreotide
bynfezia > octreotide
sandostatin lar > octreotide depot
signifor > pasireotide
carnitor > levocarnitine
l-carnitine > levocarnitine
levo-dromoran > levorphanol
levsin > hyoscyamine
lincocin > lincomycin
zyvox > linezolid
sivextro > tedizolid
synercid > quinupristin dalfopristin
flagyl > metronidazole
bactrim > sulfamethoxazole trimethoprim
septra > sulfamethoxazole trimethoprim
co-trimoxazole > sulfamethoxazole trimethoprim
cotrimoxazole > sulfamethoxazole trimethoprim
tmp-smx > sulfamethoxazole trimethoprim
pentam > pentamidine
nebupent > pentamidine inhalation
zosyn > piperacillin tazobactam
pip-tazo > piperacillin tazobactam
tazocin > piperacillin tazobactam
pipracil > piperacillin
timentin > ticarcillin clavulanate
nallpen > nafcillin
unipen > nafcillin
bactocill > oxacillin
prostaphlin > oxacillin
trobicin > spectinomycin
increlex > mecasermin
igf-1 > mecasermin
demerol > meperidine
pethidine > meperidine
mepergan > meperidine promethazine
ms contin > morphine
roxanol > morphine
duramorph > morphine preservative-free
astramorph > morphine preservative-free
infumorph > morphine preservative-free
mitigo > morphine preservative-free
nubain > nalbuphine
talwin > pentazocine
numorphan > oxymorphone
opana > oxymorphone
sublimaze > fentanyl
duragesic > fentanyl
actiq > fentanyl
olinvyk > oliceridine
relistor > methylnaltrexone
zimhi > naloxone
kloxxado > naloxone
evzio > naloxone
overdose reversal > naloxone
vivitrol > naltrexone depot
naltrexone shot > naltrexone depot
alcohol shot > naltrexone depot
vivitrol shot > naltrexone depot
prialt > ziconotide
primacor > milrinone
natrecor > nesiritide
tridil > nitroglycerin
glyceryl trinitrate > nitroglycerin
nitrostat > nitroglycerin
gtn > nitroglycerin
nitro > nitroglycerin @ 0.8
neo-synephrine > phenylephrine
biorphen > phenylephrine
vazculep > phenylephrine
immphentiv > phenylephrine
regitine > phentolamine
oraverse > phentolamine
priscoline > tolazoline
vasostrict > vasopressin
pitressin > vasopressin
ddavp > desmopressin
stimate > desmopressin
nocdurna > desmopressin
epipen > epinephrine
epi pen > epinephrine
auvi-q > epinephrine
adrenaclick > epinephrine
symjepi > epinephrine
bee sting shot > epinephrine
adrenaline = epinephrine @ 1.0
epi > epinephrine
noradrenaline = norepinephrine @ 1.0
norflex > orphenadrine
robaxin > methocarbamol
diprivan > propofol
bloxiverz > neostigmine
prostigmin > neostigmine
protopam > pralidoxime
2-pam > pralidoxime
thyrel > protirelin
thyrotropin releasing hormone > protirelin
thyrogen > thyrotropin
ceprotin > protein c concentrate
thrombate > antithrombin
atryn > antithrombin recombinant
lexiscan > regadenoson
photrexa > riboflavin ophthalmic
crosslinking drops > riboflavin ophthalmic
rhogam > rho d immune globulin
hyperrho > rho d immune globulin
rhophylac > rho d immune globulin
winrho > rho d immune globulin
micrhogam > rho d immune globulin
rh shot > rho d immune globulin
rh immune globulin > rho d immune globulin
anti-d > rho d immune globulin
rho gam > rho d immune globulin
micrhogam > rho d immune globulin minidose
mini rhogam > rho d immune globulin minidose
kinevac > sincalide
cck > sincalide
chirhostim > secretin
secreflo > secretin
sylvant > siltuximab
genotropin > somatropin
humatrope > somatropin
norditropin > somatropin
nutropin > somatropin
omnitrope > somatropin
saizen > somatropin
serostim > somatropin
zomacton > somatropin
zorbtive > somatropin
growth hormone > somatropin
gh shot > somatropin
hgh > somatropin
protropin > somatrem
geref > sermorelin
retavase > reteplase
tnkase > tenecteplase
streptase > streptokinase
abbokinase > urokinase
kinlytic > urokinase
activase > alteplase
cathflo > alteplase
tpa > alteplase
tissue plasminogen activator > alteplase
rt-pa > alteplase
clot buster > alteplase | tenecteplase | reteplase in: hcpcs
clot buster > thrombolytic in: icd10cm icd10pcs
clot busting drug > alteplase | tenecteplase | reteplase | thrombolytic
thrombolytic > alteplase | tenecteplase | reteplase | streptokinase | urokinase @ 0.7 in: hcpcs
ryplazim > plasminogen
brethine > terbutaline
bricanyl > terbutaline
cyklokapron > tranexamic acid
txa > tranexamic acid
lysteda > tranexamic acid
kenalog > triamcinolone acetonide
kenalog-10 > triamcinolone acetonide
kenalog-40 > triamcinolone acetonide
triesence > triamcinolone acetonide preservative free
trivaris > triamcinolone acetonide preservative free
xipere > triamcinolone acetonide xipere
zilretta > triamcinolone extended-release microsphere
aristospan > triamcinolone hexacetonide
aristocort > triamcinolone diacetate
neutrexin > trimetrexate
bravelle > urofollitropin
metrodin > urofollitropin
fertinex > urofollitropin
menopur > menotropins
repronex > menotropins
pergonal > menotropins
hmg shot > menotropins
gonal-f > follitropin alfa
follistim > follitropin beta
fyremadel > ganirelix
antagon > ganirelix
fertility shot > follitropin | menotropins | chorionic gonadotropin | urofollitropin | ganirelix @ 0.7 in: hcpcs
ivf drug > follitropin | menotropins | ganirelix @ 0.7 in: hcpcs
vistaril > hydroxyzine
atarax > hydroxyzine
vitamin b1 > thiamine
vitamin b-1 > thiamine
vitamin b6 > pyridoxine
vitamin b-6 > pyridoxine
b12 shot > vitamin b-12 cyanocobalamin
b12 injection > vitamin b-12 cyanocobalamin
vitamin b12 > vitamin b-12 cyanocobalamin
cobalamin shot > vitamin b-12 cyanocobalamin
b-12 shot > vitamin b-12 cyanocobalamin
b12 shot > hydroxocobalamin intramuscular
vitamin k > phytonadione
vitamin k1 > phytonadione
aquamephyton > phytonadione
mephyton > phytonadione
newborn vitamin shot > phytonadione
folate > folic acid
vitamin b9 > folic acid
wydase > hyaluronidase
amphadase > hyaluronidase
vitrase > hyaluronidase
hylenex > hyaluronidase
hylenex > hyaluronidase recombinant
vitrase > hyaluronidase ovine
mag sulfate > magnesium sulfate
epsom salt > magnesium sulfate
magnesium drip > magnesium sulfate
kcl > potassium chloride
k-dur > potassium chloride
klor-con > potassium chloride
# --- Fluids
ns bag > normal saline
saline bag > normal saline
saline drip > normal saline
saline infusion > normal saline
salt water iv > normal saline
sodium chloride infusion > normal saline
0.9 saline > normal saline
normal saline > sodium chloride @ 0.7
sodium chloride > saline @ 0.8
iv fluid > normal saline | dextrose | ringers lactate @ 0.8 in: hcpcs
iv fluid > electrolytic water balance @ 0.8 in: icd10cm icd10pcs
hydration iv > saline | ringers @ 0.7 in: hcpcs
dextrose 5 percent water > d5w
sugar water iv > d5w
d5w > dextrose water
d5ns > 5% dextrose normal saline
d5 normal saline > 5% dextrose normal saline
d5 half normal > 5% dextrose normal saline
lr bag > ringers lactate
lr fluid > ringers lactate
hartmann solution > ringers lactate
lr > ringers lactate @ 0.8 if: iv, fluid, bolus, bag, liter, infusion
ns > normal saline @ 0.8 if: iv, fluid, bolus, bag, liter, infusion
d5lr > dextrose lactated ringers
3 percent saline > hypertonic saline
hypersal > hypertonic saline
salt neb > hypertonic saline
rheomacrodex > dextran 40
lmd > dextran 40
pentaspan > pentastarch
albuminar > albumin human
buminate > albumin human
plasbumin > albumin human
albutein > albumin human
flexbumin > albumin human
alburx > albumin human
albuked > albumin human
plasmanate > plasma protein fraction
protenate > plasma protein fraction
# --- Clotting factors and hemostasis
kcentra > prothrombin complex concentrate
balfaxar > prothrombin complex concentrate
pcc > prothrombin complex concentrate
4-factor pcc > prothrombin complex concentrate
warfarin reversal > prothrombin complex concentrate
warfarin antidote > prothrombin complex concentrate
andexxa > coagulation factor xa
andexanet > coagulation factor xa
hemlibra > emicizumab-kxwh
hympavzi > marstacimab
alhemo > concizumab
qfitlia > fitusiran
adzynma > adamts13 recombinant
coagadex > factor x human
fibryga > fibrinogen concentrate
riastap > fibrinogen concentrate
vwf > von willebrand factor
vonvendi > von willebrand factor
wilate > von willebrand factor
humate-p > von willebrand factor
alphanate > von willebrand factor
alphanate > antihemophilic factor viii von willebrand human
koate-hp > antihemophilic factor viii von willebrand human
corifact > factor xiii human
tretten > factor xiii recombinant
advate > factor viii recombinant
recombinate > factor viii recombinant
kogenate > factor viii recombinant
helixate > factor viii recombinant
refacto > factor viii recombinant
novoeight > factor viii recombinant
xyntha > factor viii recombinant
nuwiq > factor viii recombinant
afstyla > factor viii recombinant
kovaltry > factor viii recombinant
obizur > factor viii recombinant
adynovate > factor viii recombinant pegylated
adynovi > factor viii recombinant pegylated
jivi > factor viii pegylated-aucl
eloctate > factor viii fc fusion
esperoct > factor viii glycopegylated-exei
altuviiio > factor viii von willebrand recombinant
hemofil > factor viii human
koate > factor viii human
monoclate > factor viii human
koate-dvi > factor viii human
hyate > factor viii porcine
novoseven > factor viia recombinant
sevenfact > factor viia recombinant
niastase > factor viia recombinant
benefix > factor ix recombinant
rixubis > factor ix recombinant
ixinity > factor ix recombinant
alphanine > factor ix purified non-recombinant
mononine > factor ix purified non-recombinant
profilnine > factor ix complex
bebulin > factor ix complex
konyne > factor ix complex
proplex > factor ix complex
alprolix > factor ix fc fusion
idelvion > factor ix albumin fusion
rebinyn > factor ix glycopegylated
feiba > anti-inhibitor
autoplex > anti-inhibitor
anti-inhibitor coagulant complex > anti-inhibitor
factor eight > factor viii
antihemophilic factor > factor viii
hemophilia a drug > factor viii
factor nine > factor ix
christmas factor > factor ix
hemophilia b drug > factor ix
factor vii > factor viia @ 0.8 in: hcpcs
factor 7 > factor viia
factor seven > factor viia
factor 10a > factor xa
hemophilia drug > antihemophilic factor | hemophilia clotting factor @ 0.8 in: hcpcs
clotting factor > antihemophilic factor | hemophilia clotting factor @ 0.8 in: hcpcs
blood clotting factor > antihemophilic factor @ 0.8
artiss > fibrin sealant artiss
tisseel > fibrin sealant @ 0.7 in: hcpcs
evicel > fibrin sealant @ 0.7 in: hcpcs
fibrin glue > fibrin sealant @ 0.7 in: hcpcs
tissue glue > fibrin sealant @ 0.7 in: hcpcs
# --- Immune globulins
ivig > immune globulin
scig > immune globulin
immunoglobulin infusion > immune globulin
ig infusion > immune globulin
gammaglobulin infusion > immune globulin
antibody infusion > immune globulin
immunoglobulin > immune globulin in: hcpcs cpt
iv immunoglobulin > immune globulin intravenous
ivig > immune globulin intravenous
carimune > immune globulin lyophilized
gammagard s/d > immune globulin lyophilized
panglobulin > immune globulin lyophilized
polygam > immune globulin lyophilized
iveegam > immune globulin lyophilized
gammar > immune globulin lyophilized
sandoglobulin > immune globulin lyophilized
gammagard > immune globulin
gammaked > immune globulin
gamunex > immune globulin
octagam > immune globulin
privigen > immune globulin
flebogamma > immune globulin
bivigam > immune globulin
panzyga > immune globulin
asceniv > immune globulin
alyglo > immune globulin
yimmugo > immune globulin
hizentra > immune globulin (hizentra)
cuvitru > immune globulin
xembify > immune globulin
cutaquig > immune globulin
hyqvia > immune globulin
gamastan > gamma globulin intramuscular
gammaglobulin shot > gamma globulin intramuscular
gamma globulin shot > gamma globulin intramuscular
ig shot > gamma globulin intramuscular
hbig > hepatitis b immune globulin
hepagam > hepatitis b immune globulin
nabi-hb > hepatitis b immune globulin
hyperhep > hepatitis b immune globulin
h-big > hepatitis b immune globulin
atg > lymphocyte immune globulin
antithymocyte > lymphocyte immune globulin
anti-thymocyte globulin > lymphocyte immune globulin
atgam > antithymocyte globulin equine
thymoglobulin > antithymocyte globulin rabbit

# --- poisons and drugs by the class their codes name
fluoroquinolone > fluoroquinolone antibiotics @ 0.85 in: icd10cm
ciprofloxacin > fluoroquinolone antibiotics @ 0.85 in: icd10cm
cipro > fluoroquinolone antibiotics @ 0.85 in: icd10cm
levaquin > fluoroquinolone antibiotics @ 0.85 in: icd10cm
levofloxacin > fluoroquinolone antibiotics @ 0.85 in: icd10cm
moxifloxacin > fluoroquinolone antibiotics @ 0.85 in: icd10cm
ofloxacin > fluoroquinolone antibiotics @ 0.85 in: icd10cm
norfloxacin > fluoroquinolone antibiotics @ 0.85 in: icd10cm
phenacetin > 4-aminophenol derivatives in: icd10cm
acetanilid > 4-aminophenol derivatives in: icd10cm
propacetamol > 4-aminophenol derivatives in: icd10cm
bufferin > aspirin in: icd10cm
bufferin > salicylates @ 0.85 in: icd10cm
methyl salicylate > aspirin in: icd10cm
methyl salicylate > salicylates @ 0.85 in: icd10cm
wintergreen > aspirin in: icd10cm
wintergreen > salicylates @ 0.85 in: icd10cm
ecotrin > salicylates @ 0.85 in: icd10cm
alka seltzer > salicylates @ 0.85 in: icd10cm
antipyrine > pyrazolone derivatives in: icd10cm
aminopyrine > pyrazolone derivatives in: icd10cm
metamizole > pyrazolone derivatives in: icd10cm
dipyrone > pyrazolone derivatives in: icd10cm
phenylbutazone > pyrazolone derivatives in: icd10cm
ether > inhaled anesthetics @ 0.8 in: icd10cm
cyclopropane > inhaled anesthetics @ 0.8 in: icd10cm
enflurane > inhaled anesthetics @ 0.8 in: icd10cm
tetracaine > local anesthetics @ 0.85 in: icd10cm
quaalude > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
methaqualone > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
bromide > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
paraldehyde > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
chloral > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
meprobamate > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
ghb > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
ethchlorvynol > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
glutethimide > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
mandrax > other antiepileptic and sedative-hypnotic drugs @ 0.85 in: icd10cm
soma > skeletal muscle relaxants @ 0.8 in: icd10cm
carisoprodol > skeletal muscle relaxants @ 0.8 in: icd10cm
skelaxin > skeletal muscle relaxants @ 0.8 in: icd10cm
robaxin > skeletal muscle relaxants @ 0.8 in: icd10cm
methocarbamol > skeletal muscle relaxants @ 0.8 in: icd10cm
zanaflex > skeletal muscle relaxants @ 0.8 in: icd10cm
epinephrine > predominantly alpha-adrenoreceptor agonists @ 0.75 in: icd10cm
adrenalin > predominantly alpha-adrenoreceptor agonists @ 0.75 in: icd10cm
dopamine > predominantly alpha-adrenoreceptor agonists @ 0.75 in: icd10cm
norepinephrine > predominantly alpha-adrenoreceptor agonists @ 0.75 in: icd10cm
dobutamine > predominantly alpha-adrenoreceptor agonists @ 0.75 in: icd10cm
phenylephrine > predominantly alpha-adrenoreceptor agonists @ 0.75 in: icd10cm
albuterol > beta-adrenoreceptor agonists @ 0.75 in: icd10cm
terbutaline > beta-adrenoreceptor agonists @ 0.75 in: icd10cm
terbutaline > antiasthmatics @ 0.8 in: icd10cm
salmeterol > beta-adrenoreceptor agonists @ 0.75 in: icd10cm
salmeterol > antiasthmatics @ 0.8 in: icd10cm
isoproterenol > antiasthmatics @ 0.8 in: icd10cm
ephedrine > other drugs primarily affecting the autonomic nervous system @ 0.6 in: icd10cm
ephedrine > predominantly alpha-adrenoreceptor agonists @ 0.7 in: icd10cm
ephedra > other drugs primarily affecting the autonomic nervous system @ 0.6 in: icd10cm
ephedra > predominantly alpha-adrenoreceptor agonists @ 0.7 in: icd10cm
ma huang > other drugs primarily affecting the autonomic nervous system @ 0.6 in: icd10cm
ma huang > predominantly alpha-adrenoreceptor agonists @ 0.7 in: icd10cm
fluorouracil > antineoplastic and immunosuppressive drugs @ 0.8 in: icd10cm
methotrexate > antineoplastic and immunosuppressive drugs @ 0.8 in: icd10cm
mercaptopurine > antineoplastic and immunosuppressive drugs @ 0.8 in: icd10cm
hydroxyurea > antineoplastic and immunosuppressive drugs @ 0.8 in: icd10cm
cisplatin > antineoplastic and immunosuppressive drugs @ 0.8 in: icd10cm
vincristine > antineoplastic and immunosuppressive drugs @ 0.8 in: icd10cm
pepto > antidiarrheal drugs @ 0.8 in: icd10cm
bismuth subsalicylate > antidiarrheal drugs @ 0.8 in: icd10cm
afrin > anti-common-cold drugs @ 0.8 in: icd10cm
afrin > otorhinolaryngological drugs @ 0.7 in: icd10cm
oxymetazoline > anti-common-cold drugs @ 0.8 in: icd10cm
oxymetazoline > otorhinolaryngological drugs @ 0.7 in: icd10cm
decongestant nasal > anti-common-cold drugs @ 0.8 in: icd10cm
decongestant nasal > otorhinolaryngological drugs @ 0.7 in: icd10cm
pancuronium > skeletal muscle relaxants neuromuscular blocking agents in: icd10cm
curare > skeletal muscle relaxants neuromuscular blocking agents in: icd10cm
vecuronium > skeletal muscle relaxants neuromuscular blocking agents in: icd10cm
rocuronium > skeletal muscle relaxants neuromuscular blocking agents in: icd10cm
succinylcholine > skeletal muscle relaxants neuromuscular blocking agents in: icd10cm
ergonovine > oxytocic drugs @ 0.8 in: icd10cm
methergine > oxytocic drugs @ 0.8 in: icd10cm
ergometrine > oxytocic drugs @ 0.8 in: icd10cm
ergot > oxytocic drugs @ 0.8 in: icd10cm
camphor > other topical agents @ 0.8 in: icd10cm
vicks > other topical agents @ 0.8 in: icd10cm
menthol > other topical agents @ 0.8 in: icd10cm
boric acid > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
hydrogen peroxide > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
peroxide > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
iodine tincture > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
mercurochrome > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
betadine > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
gentian violet > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
merthiolate > local antifungal anti-infective and anti-inflammatory drugs @ 0.85 in: icd10cm
visine > ophthalmological drugs and preparations in: icd10cm
eye drop > ophthalmological drugs and preparations in: icd10cm
tetrahydrozoline > ophthalmological drugs and preparations in: icd10cm
mouthwash > dental drugs topically applied @ 0.8 in: icd10cm
toothpaste > dental drugs topically applied @ 0.8 in: icd10cm
fluoride rinse > dental drugs topically applied @ 0.8 in: icd10cm
retin-a > keratolytics keratoplastics and other hair treatment drugs @ 0.8 in: icd10cm
tretinoin cream > keratolytics keratoplastics and other hair treatment drugs @ 0.8 in: icd10cm
podophyllin > keratolytics keratoplastics and other hair treatment drugs @ 0.8 in: icd10cm
salicylic acid cream > keratolytics keratoplastics and other hair treatment drugs @ 0.8 in: icd10cm
benzoyl peroxide > keratolytics keratoplastics and other hair treatment drugs @ 0.8 in: icd10cm
coal tar > keratolytics keratoplastics and other hair treatment drugs @ 0.8 in: icd10cm
calamine > emollients demulcents and protectants @ 0.8 in: icd10cm
zinc oxide cream > emollients demulcents and protectants @ 0.8 in: icd10cm
diaper cream > emollients demulcents and protectants @ 0.8 in: icd10cm
lanolin > emollients demulcents and protectants @ 0.8 in: icd10cm
petroleum jelly > emollients demulcents and protectants @ 0.8 in: icd10cm
mannitol > other diuretics @ 0.85 in: icd10cm
osmitrol > other diuretics @ 0.85 in: icd10cm
urea diuretic > other diuretics @ 0.85 in: icd10cm
disulfiram > alcohol deterrents in: icd10cm
antabuse > alcohol deterrents in: icd10cm
naloxone > antidotes and chelating agents @ 0.8 in: icd10cm
narcan > antidotes and chelating agents @ 0.8 in: icd10cm
flumazenil > antidotes and chelating agents @ 0.8 in: icd10cm
appetite suppressant > appetite depressants in: icd10cm
weight loss pill > appetite depressants in: icd10cm
tetanus shot > bacterial vaccines @ 0.8 in: icd10cm
dpt shot > bacterial vaccines @ 0.8 in: icd10cm
dtap shot > bacterial vaccines @ 0.8 in: icd10cm
pertussis vaccine > bacterial vaccines @ 0.8 in: icd10cm
flu shot > other viral vaccines @ 0.8 in: icd10cm
mmr shot > other viral vaccines @ 0.8 in: icd10cm
polio vaccine > other viral vaccines @ 0.8 in: icd10cm
covid shot > other viral vaccines @ 0.8 in: icd10cm

# --- chemicals
fumes gas > toxic effects of petroleum products in: icd10cm
gasoline fumes > toxic effects of petroleum products in: icd10cm
lighter fluid > toxic effects of petroleum products in: icd10cm
lamp oil > toxic effects of petroleum products in: icd10cm
mineral spirits > toxic effects of petroleum products in: icd10cm
naphtha > toxic effects of petroleum products in: icd10cm
petroleum distillate > toxic effects of petroleum products in: icd10cm
paraffin oil > toxic effects of petroleum products in: icd10cm
white spirit > toxic effects of petroleum products in: icd10cm
diesel > toxic effects of petroleum products in: icd10cm
benzol > toxic effects of benzene in: icd10cm
benzene > toxic effects of benzene in: icd10cm
toluene > toxic effects of homologues of benzene in: icd10cm
xylene > toxic effects of homologues of benzene in: icd10cm
acetone > toxic effects of ketones in: icd10cm
nail polish remover > toxic effects of ketones in: icd10cm
turpentine > toxic effects of other organic solvents @ 0.8 in: icd10cm
pine oil > toxic effects of other organic solvents @ 0.8 in: icd10cm
paint remover > toxic effects of other organic solvents @ 0.8 in: icd10cm
varnish > toxic effects of other organic solvents @ 0.8 in: icd10cm
carbon tet > toxic effects of carbon tetrachloride in: icd10cm
carbon tetrachloride > toxic effects of carbon tetrachloride in: icd10cm
freon > toxic effects of chlorofluorocarbons in: icd10cm
refrigerant > toxic effects of chlorofluorocarbons in: icd10cm
chlorofluorocarbon > toxic effects of chlorofluorocarbons in: icd10cm
ammonia > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
ammonia water > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
potash > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
caustic potash > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
caustic soda > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
sodium hydroxide > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
potassium hydroxide > toxic effects of corrosive alkalis and alkali-like substances @ 0.8 in: icd10cm
sulfuric acid > toxic effects of corrosive acids and acid-like substances in: icd10cm
hydrochloric acid > toxic effects of corrosive acids and acid-like substances in: icd10cm
muriatic acid > toxic effects of corrosive acids and acid-like substances in: icd10cm
battery acid > toxic effects of corrosive acids and acid-like substances in: icd10cm
nitric acid > toxic effects of corrosive acids and acid-like substances in: icd10cm
hydrofluoric > toxic effects of corrosive acids and acid-like substances in: icd10cm
oxalic acid > toxic effects of corrosive acids and acid-like substances in: icd10cm
acetic acid glacial > toxic effects of corrosive acids and acid-like substances in: icd10cm
lysol > toxic effects of phenol and phenol homologues in: icd10cm
creosol > toxic effects of phenol and phenol homologues in: icd10cm
cresol > toxic effects of phenol and phenol homologues in: icd10cm
carbolic > toxic effects of phenol and phenol homologues in: icd10cm
phenol > toxic effects of phenol and phenol homologues in: icd10cm
creosote > toxic effects of phenol and phenol homologues in: icd10cm
arsine > toxic effect of arsenic and its compounds in: icd10cm
arsenical > toxic effect of arsenic and its compounds in: icd10cm
arsenious > toxic effect of arsenic and its compounds in: icd10cm
scheele green > toxic effect of arsenic and its compounds in: icd10cm
antimony > toxic effect of other metals @ 0.85 in: icd10cm
barium toxic > toxic effect of other metals @ 0.85 in: icd10cm
tin toxic > toxic effect of other metals @ 0.85 in: icd10cm
vanadium > toxic effect of other metals @ 0.85 in: icd10cm
nickel carbonyl > toxic effect of other metals @ 0.85 in: icd10cm
tellurium > toxic effect of other metals @ 0.85 in: icd10cm
metal fume fever > toxic effect of zinc @ 0.75 in: icd10cm
metal fume fever > other metals toxic effect @ 0.6 in: icd10cm
zinc fume > toxic effect of zinc @ 0.75 in: icd10cm
zinc fume > other metals toxic effect @ 0.6 in: icd10cm
brass founder > toxic effect of zinc @ 0.75 in: icd10cm
brass founder > other metals toxic effect @ 0.6 in: icd10cm
brass founders ague > toxic effect of zinc @ 0.75 in: icd10cm
brass founders ague > other metals toxic effect @ 0.6 in: icd10cm
zinc shakes > toxic effect of zinc @ 0.75 in: icd10cm
zinc shakes > other metals toxic effect @ 0.6 in: icd10cm
galvanizer > toxic effect of zinc @ 0.75 in: icd10cm
galvanizer > other metals toxic effect @ 0.6 in: icd10cm
propane > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
butane > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
natural gas > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
methane > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
ozone > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
helium > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
swamp gas > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
marsh gas > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
sewer gas > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
phosgene > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
mustard gas > toxic effect of other specified gases fumes and vapors @ 0.85 in: icd10cm
car exhaust > carbon monoxide from motor vehicle exhaust in: icd10cm
motor exhaust > carbon monoxide from motor vehicle exhaust in: icd10cm
exhaust fumes > carbon monoxide from motor vehicle exhaust in: icd10cm
furnace gas > carbon monoxide @ 0.85 in: icd10cm
charcoal fumes > carbon monoxide @ 0.85 in: icd10cm
stove gas > carbon monoxide @ 0.85 in: icd10cm
coal gas > carbon monoxide @ 0.85 in: icd10cm
nitrogen dioxide > toxic effect of nitrogen oxides in: icd10cm
nitrous fumes > toxic effect of nitrogen oxides in: icd10cm
nitric oxide fumes > toxic effect of nitrogen oxides in: icd10cm
hydrogen sulfide > toxic effect of hydrogen sulfide @ 0.85 in: icd10cm
sewer gas > toxic effect of hydrogen sulfide @ 0.85 in: icd10cm
mothball > toxic effect of other pesticides @ 0.8 in: icd10cm
naphthalene > toxic effect of other pesticides @ 0.8 in: icd10cm
paradichlorobenzene > toxic effect of other pesticides @ 0.8 in: icd10cm
glyphosate > toxic effect of herbicides and fungicides in: icd10cm
roundup > toxic effect of herbicides and fungicides in: icd10cm
paraquat > toxic effect of herbicides and fungicides in: icd10cm
weed killer > toxic effect of herbicides and fungicides in: icd10cm
weedkiller > toxic effect of herbicides and fungicides in: icd10cm
agent orange > toxic effect of herbicides and fungicides in: icd10cm
diquat > toxic effect of herbicides and fungicides in: icd10cm
chlordane > toxic effect of halogenated insecticides in: icd10cm
lindane > toxic effect of halogenated insecticides in: icd10cm
aldrin > toxic effect of halogenated insecticides in: icd10cm
dieldrin > toxic effect of halogenated insecticides in: icd10cm
ddt > toxic effect of halogenated insecticides in: icd10cm
chlorinated insecticide > toxic effect of halogenated insecticides in: icd10cm
malathion > toxic effect of organophosphate and carbamate insecticides in: icd10cm
parathion > toxic effect of organophosphate and carbamate insecticides in: icd10cm
organophosphate > toxic effect of organophosphate and carbamate insecticides in: icd10cm
sarin > toxic effect of organophosphate and carbamate insecticides in: icd10cm
nerve gas > toxic effect of organophosphate and carbamate insecticides in: icd10cm
nerve agent > toxic effect of organophosphate and carbamate insecticides in: icd10cm
carbamate > toxic effect of organophosphate and carbamate insecticides in: icd10cm
rodenticide > toxic effect of rodenticides in: icd10cm
warfarin rodenticide > toxic effect of rodenticides in: icd10cm
d-con > toxic effect of rodenticides in: icd10cm
rat bait > toxic effect of rodenticides in: icd10cm
mouse poison > toxic effect of rodenticides in: icd10cm
rat poison > toxic effect of rodenticides in: icd10cm
ant bait > toxic effect of other insecticides @ 0.85 in: icd10cm
roach spray > toxic effect of other insecticides @ 0.85 in: icd10cm
bug spray > toxic effect of other insecticides @ 0.85 in: icd10cm
flea spray > toxic effect of other insecticides @ 0.85 in: icd10cm
pyrethrin > toxic effect of other insecticides @ 0.85 in: icd10cm
deet > toxic effect of other insecticides @ 0.85 in: icd10cm
insect spray > toxic effect of other insecticides @ 0.85 in: icd10cm
hair dye > toxic effect of paints and dyes @ 0.8 in: icd10cm
paint chips > toxic effect of paints and dyes @ 0.8 in: icd10cm
drank paint > toxic effect of paints and dyes @ 0.8 in: icd10cm
ate paint > toxic effect of paints and dyes @ 0.8 in: icd10cm
paint poisoning > toxic effect of paints and dyes @ 0.8 in: icd10cm
ink poisoning > toxic effect of paints and dyes @ 0.8 in: icd10cm
dye poisoning > toxic effect of paints and dyes @ 0.8 in: icd10cm
ink ingestion > toxic effect of paints and dyes @ 0.8 in: icd10cm
paint ingestion > toxic effect of paints and dyes @ 0.8 in: icd10cm
dye ingestion > toxic effect of paints and dyes @ 0.8 in: icd10cm
aniline > toxic effect of nitroderivatives and aminoderivatives of benzene in: icd10cm
nitrobenzene > toxic effect of nitroderivatives and aminoderivatives of benzene in: icd10cm
tnt > toxic effect of nitroderivatives and aminoderivatives of benzene in: icd10cm
trinitrotoluene > toxic effect of nitroderivatives and aminoderivatives of benzene in: icd10cm
dinitrobenzene > toxic effect of nitroderivatives and aminoderivatives of benzene in: icd10cm
glue poisoning > toxic effect of other specified substances @ 0.7 in: icd10cm
glue > toxic effect of other specified substances @ 0.7 in: icd10cm
super glue > toxic effect of other specified substances @ 0.7 in: icd10cm
adhesive poisoning > toxic effect of other specified substances @ 0.7 in: icd10cm
fiberglass > toxic effect of fiberglass in: icd10cm
glass fiber > toxic effect of fiberglass in: icd10cm
cigarette eaten > toxic effect of tobacco and nicotine in: icd10cm
tobacco eaten > toxic effect of tobacco and nicotine in: icd10cm
e-cigarette liquid > toxic effect of tobacco and nicotine in: icd10cm
vape liquid > toxic effect of tobacco and nicotine in: icd10cm
nicotine liquid > toxic effect of tobacco and nicotine in: icd10cm
algae bloom > toxic effect of harmful algae and algae toxins in: icd10cm
brevetoxin > toxic effect of harmful algae and algae toxins in: icd10cm
blue green algae > toxic effect of harmful algae and algae toxins in: icd10cm
pfiesteria > toxic effect of harmful algae and algae toxins in: icd10cm
cyanobacteria > toxic effect of harmful algae and algae toxins in: icd10cm
grain alcohol > toxic effect of ethanol @ 0.85 in: icd10cm
denatured alcohol > toxic effect of ethanol @ 0.85 in: icd10cm
ethyl alcohol > toxic effect of ethanol @ 0.85 in: icd10cm
glue sniffing > inhalant abuse @ 0.8 in: icd10cm
huffing > inhalant abuse @ 0.8 in: icd10cm

# --- Shots and drips by what they are for
prevent pregnancy shot > medroxyprogesterone acetate @ 0.95 in: hcpcs
injection bone loss > denosumab @ 0.95 in: hcpcs
injection bone loss > zoledronic acid | romosozumab in: hcpcs
bone loss > denosumab if: injection, shot, infusion, drug, medicine, drip in: hcpcs
bone loss > zoledronic acid @ 0.85 if: injection, shot, infusion, drug, medicine, drip in: hcpcs
brittle bones > denosumab if: injection, shot, infusion, drug, medicine, drip in: hcpcs
brittle bones > zoledronic acid @ 0.85 if: injection, shot, infusion, drug, medicine, drip in: hcpcs
thin bones > denosumab if: injection, shot, infusion, drug, medicine, drip in: hcpcs
thin bones > zoledronic acid @ 0.85 if: injection, shot, infusion, drug, medicine, drip in: hcpcs
osteoporosis > denosumab | zoledronic acid | romosozumab if: injection, shot, infusion, drug, medicine, drip in: hcpcs
osteoporosis > ibandronate @ 0.85 if: injection, shot, infusion, drug, medicine, drip in: hcpcs
bone scan dye > technetium tc-99m medronate @ 0.95 in: hcpcs
bone scan isotope > technetium tc-99m medronate @ 0.95 in: hcpcs
heart scan dye > technetium tc-99m sestamibi @ 0.95 in: hcpcs
heart scan dye > technetium tc-99m tetrofosmin | thallium in: hcpcs
stress test dye > technetium tc-99m sestamibi @ 0.95 in: hcpcs
stress test dye > technetium tc-99m tetrofosmin in: hcpcs
pet scan dye > fluorodeoxyglucose f-18 fdg @ 0.95 in: hcpcs
gallbladder scan dye > technetium tc-99m mebrofenin @ 0.95 in: hcpcs
kidney scan dye > technetium tc-99m mertiatide @ 0.95 in: hcpcs
kidney scan dye > technetium tc-99m pentetate in: hcpcs
lung scan dye > technetium tc-99m macroaggregated albumin @ 0.95 in: hcpcs
thyroid scan dye > iodine i-123 sodium iodide @ 0.95 in: hcpcs
echo dye > perflutren lipid microspheres @ 0.95 in: hcpcs
echo dye > octafluoropropane microspheres in: hcpcs
xray dye > low osmolar contrast material @ 0.95 in: hcpcs
low white count > filgrastim | pegfilgrastim if: shot, injection, drug, medicine in: hcpcs
low white cells > filgrastim | pegfilgrastim if: shot, injection, drug, medicine in: hcpcs
low red cells > epoetin if: shot, injection, drug, medicine in: hcpcs
low red cells > darbepoetin @ 0.85 if: shot, injection, drug, medicine in: hcpcs
low iron > iron sucrose | ferric carboxymaltose if: infusion, drip, iv, shot, injection in: hcpcs
low iron > iron dextran @ 0.85 if: infusion, drip, iv, shot, injection in: hcpcs
low testosterone > testosterone cypionate | testosterone enanthate if: shot, injection, drug, pellet in: hcpcs
low vitamin b12 > vitamin b-12 cyanocobalamin if: shot, injection in: hcpcs
high calcium > zoledronic acid | pamidronate if: infusion, injection, shot, drug in: hcpcs
high calcium > calcitonin @ 0.8 if: infusion, injection, shot, drug in: hcpcs
psoriasis > ustekinumab | guselkumab | tildrakizumab | etanercept if: shot, injection, infusion, drug, biologic in: hcpcs
psoriasis > adalimumab @ 0.85 if: shot, injection, infusion, drug, biologic in: hcpcs
crohn > infliximab | vedolizumab | ustekinumab if: shot, injection, infusion, drug, biologic, drip in: hcpcs
crohn > adalimumab @ 0.85 if: shot, injection, infusion, drug, biologic, drip in: hcpcs
ulcerative colitis > infliximab | vedolizumab | mirikizumab if: shot, injection, infusion, drug, biologic, drip in: hcpcs
ulcerative colitis > golimumab @ 0.85 if: shot, injection, infusion, drug, biologic, drip in: hcpcs
rheumatoid > infliximab | abatacept | tocilizumab | etanercept if: shot, injection, infusion, drug, biologic, drip in: hcpcs
rheumatoid > adalimumab @ 0.85 if: shot, injection, infusion, drug, biologic, drip in: hcpcs
lupus > belimumab if: shot, injection, infusion, drug, biologic, drip in: hcpcs
lupus > anifrolumab @ 0.85 if: shot, injection, infusion, drug, biologic, drip in: hcpcs
asthma > omalizumab | mepolizumab | benralizumab | reslizumab if: shot, injection, infusion, biologic in: hcpcs
asthma > tezepelumab @ 0.85 if: shot, injection, infusion, biologic in: hcpcs
multiple sclerosis > ocrelizumab | natalizumab | ublituximab | interferon beta if: shot, injection, infusion, drug, drip in: hcpcs
multiple sclerosis > glatiramer @ 0.85 if: shot, injection, infusion, drug, drip in: hcpcs
migraine > sumatriptan | dihydroergotamine if: shot, injection, infusion, drug, drip in: hcpcs
migraine > eptinezumab @ 0.85 if: shot, injection, infusion, drug, drip in: hcpcs
schizophrenia > paliperidone | aripiprazole | risperidone | haloperidol decanoate if: shot, injection, drug in: hcpcs
schizophrenia > fluphenazine decanoate @ 0.85 if: shot, injection, drug in: hcpcs
alzheimer > lecanemab | donanemab if: infusion, drip, drug, injection in: hcpcs
alzheimer > aducanumab @ 0.85 if: infusion, drip, drug, injection in: hcpcs
macular degeneration > aflibercept | ranibizumab | faricimab if: shot, shots, injection, injections, drug in: hcpcs
macular degeneration > brolucizumab @ 0.85 if: shot, shots, injection, injections, drug in: hcpcs
hemophilia > factor viii | factor ix if: shot, injection, infusion, drug, factor in: hcpcs
hemophilia > emicizumab @ 0.85 if: shot, injection, infusion, drug, factor in: hcpcs
gout > pegloticase @ 0.85 if: infusion, injection, drip, shot in: hcpcs
prostate cancer > leuprolide | degarelix | goserelin if: shot, injection, hormone, drug in: hcpcs
prostate cancer > triptorelin @ 0.85 if: shot, injection, hormone, drug in: hcpcs
bladder cancer > bcg live intravesical | mitomycin if: instillation, chemo, drug, wash in: hcpcs
bladder cancer > valrubicin @ 0.85 if: instillation, chemo, drug, wash in: hcpcs
bladder chemo > bcg live intravesical instillation @ 0.95 in: hcpcs
bladder chemo > valrubicin intravesical | mitomycin in: hcpcs
myeloma > bortezomib | daratumumab if: shot, injection, infusion, drug in: hcpcs
myeloma > carfilzomib @ 0.8 if: shot, injection, infusion, drug in: hcpcs
lymphoma > rituximab | brentuximab if: infusion, drug, drip, injection in: hcpcs
lymphoma > polatuzumab @ 0.75 if: infusion, drug, drip, injection in: hcpcs
melanoma > nivolumab | pembrolizumab if: infusion, immunotherapy, injection in: hcpcs
melanoma > ipilimumab @ 0.75 if: infusion, immunotherapy, injection in: hcpcs
nausea > ondansetron | promethazine | metoclopramide if: shot, injection, iv in: hcpcs
nausea > granisetron @ 0.85 if: shot, injection, iv in: hcpcs
gonorrhea > ceftriaxone @ 0.85 if: shot, injection in: hcpcs
syphilis > penicillin g benzathine if: shot, injection in: hcpcs
preterm labor > hydroxyprogesterone | betamethasone if: shot, injection in: hcpcs
preterm labor > terbutaline @ 0.8 if: shot, injection in: hcpcs
infertility > follitropin | menotropins if: shot, injection, drug in: hcpcs
infertility > chorionic gonadotropin @ 0.85 if: shot, injection, drug in: hcpcs
knee arthritis > hyaluronan intra-articular if: shot, shots, injection, injections, gel in: hcpcs
knee arthritis > triamcinolone acetonide @ 0.85 if: shot, shots, injection, injections, gel in: hcpcs
wrinkles > onabotulinumtoxina if: shot, injection, botox, filler in: hcpcs
wrinkles > dermal filler @ 0.85 if: shot, injection, botox, filler in: hcpcs
spasticity > onabotulinumtoxina | baclofen if: shot, injection, pump, toxin in: hcpcs
spasticity > abobotulinumtoxina @ 0.85 if: shot, injection, pump, toxin in: hcpcs
alcoholism > naltrexone depot form @ 0.85 if: shot, injection, monthly in: hcpcs
opioid addiction > buprenorphine extended-release if: shot, injection, monthly, implant in: hcpcs
opioid addiction > naltrexone depot form @ 0.85 if: shot, injection, monthly, implant in: hcpcs
snake bite > crotalidae immune if: antidote, antivenom, antivenin, shot, treatment, drug in: hcpcs

# --- More brand names, old and foreign
neffy > epinephrine @ 1.0
ventolin > albuterol inhalation @ 1.0
proventil > albuterol inhalation @ 1.0
accuneb > albuterol inhalation @ 1.0
atrovent > ipratropium bromide inhalation @ 1.0
xopenex > levalbuterol inhalation @ 1.0
pulmicort respules > budesonide inhalation @ 1.0
perforomist > formoterol inhalation @ 1.0
brovana > arformoterol inhalation @ 1.0
yupelri > revefenacin inhalation @ 1.0
ohtuvayre > ensifentrine inhalation @ 1.0
pulmozyme > dornase alfa inhalation @ 1.0
dnase > dornase alfa inhalation @ 1.0
intal > cromolyn inhalation @ 1.0
alupent > metaproterenol inhalation @ 1.0
provocholine > methacholine chloride @ 1.0
exosurf > surfactant @ 1.0
azmacort > triamcinolone inhalation @ 1.0
vanceril > beclomethasone inhalation @ 1.0
aerobid > flunisolide inhalation @ 1.0
zilretta > triamcinolone acetonide extended-release microsphere @ 1.0
triesence > triamcinolone acetonide @ 1.0
kenacort > triamcinolone @ 1.0
a-methapred > methylprednisolone sodium succinate @ 1.0
dexasone > dexamethasone @ 1.0
orapred > prednisolone oral @ 1.0
prelone > prednisolone oral @ 1.0
millipred > prednisolone oral @ 1.0
vitamin b12 shot > vitamin b-12 cyanocobalamin @ 1.0
b-12 injection > vitamin b-12 cyanocobalamin @ 1.0
nascobal > cyanocobalamin @ 1.0
vitamin k shot > phytonadione vitamin k @ 1.0
vitamin c iv > ascorbic acid @ 1.0
ascor > ascorbic acid @ 1.0
folate injection > folic acid @ 1.0
folvite > folic acid @ 1.0
magnesium iv > magnesium sulfate @ 1.0
epsom salt iv > magnesium sulfate @ 1.0
potassium drip > potassium chloride @ 1.0
calcium iv > calcium gluconate | calcium chloride
normal saline > infusion normal saline solution @ 1.0
ns bolus > infusion normal saline solution 1000 cc @ 1.0
saline infusion > infusion normal saline solution @ 1.0
iv fluids > infusion normal saline solution in: hcpcs
iv fluids > ringers lactate infusion @ 0.85 in: hcpcs
lactated ringers > ringers lactate infusion @ 1.0
lr > ringers lactate infusion if: iv, infusion, fluid, fluids, bolus, liter
hartmann's solution > ringers lactate infusion @ 1.0
dextrose 5 > 5% dextrose @ 1.0
d5 > 5% dextrose @ 0.8 if: water, saline, iv, ns, lr, infusion in: hcpcs
d5lr > 5% dextrose in lactated ringers @ 1.0
d50 > dextrose @ 0.7 in: hcpcs
3% saline > hypertonic saline solution @ 1.0
furoscix > furosemide furoscix @ 1.0
diuretic shot > furosemide | bumetanide in: hcpcs
diuretic shot > torsemide @ 0.85 in: hcpcs
water pill injection > furosemide @ 0.85 in: hcpcs
procanbid > procainamide @ 1.0
nitropress > nitroprusside @ 1.0
hep lock > heparin sodium heparin lock flush @ 1.0
heparin flush > heparin sodium heparin lock flush @ 1.0
heparin lock > heparin sodium heparin lock flush @ 1.0
low molecular weight heparin > enoxaparin | dalteparin | tinzaparin in: hcpcs
lmwh > enoxaparin | dalteparin | tinzaparin in: hcpcs
thrombate > antithrombin iii human @ 1.0
activase > alteplase recombinant @ 1.0
cathflo > alteplase recombinant @ 1.0
kabikinase > streptokinase @ 1.0
declot drug > alteplase @ 1.0 in: hcpcs
andexxa > coagulation factor xa inactivated @ 1.0
andexanet > coagulation factor xa inactivated @ 1.0
kcentra > prothrombin complex concentrate human kcentra @ 1.0
balfaxar > prothrombin complex concentrate human balfaxar @ 1.0
pcc > prothrombin complex concentrate @ 0.85 in: hcpcs
protamine > protamine sulfate @ 1.0
novoseven > factor viia antihemophilic factor recombinant @ 1.0
sevenfact > factor viia recombinant jncw @ 1.0
advate > factor viii antihemophilic factor recombinant @ 1.0
kogenate > factor viii antihemophilic factor recombinant @ 1.0
kovaltry > factor viii antihemophilic factor recombinant kovaltry @ 1.0
recombinate > factor viii antihemophilic factor recombinant @ 1.0
helixate > factor viii antihemophilic factor recombinant @ 1.0
refacto > factor viii antihemophilic factor recombinant @ 1.0
xyntha > factor viii antihemophilic factor recombinant xyntha @ 1.0
novoeight > factor viii antihemophilic factor recombinant novoeight @ 1.0
nuwiq > factor viii antihemophilic factor recombinant nuwiq @ 1.0
afstyla > factor viii antihemophilic factor recombinant afstyla @ 1.0
adynovate > factor viii antihemophilic factor recombinant pegylated @ 1.0
jivi > factor viii antihemophilic factor recombinant pegylated-aucl @ 1.0
esperoct > factor viii antihemophilic factor recombinant glycopegylated @ 1.0
eloctate > factor viii fc fusion protein recombinant @ 1.0
obizur > factor viii antihemophilic factor recombinant obizur @ 1.0
hemofil > factor viii antihemophilic factor human @ 1.0
monoclate > factor viii antihemophilic factor human @ 1.0
koate > factor viii antihemophilic factor human @ 1.0
alphanate > antihemophilic factor viii/von willebrand factor complex @ 1.0
humate-p > von willebrand factor complex humate-p @ 1.0
wilate > von willebrand factor complex wilate @ 1.0
vonvendi > von willebrand factor recombinant vonvendi @ 1.0
benefix > factor ix antihemophilic factor recombinant @ 1.0
rixubis > factor ix antihemophilic factor recombinant rixubis @ 1.0
ixinity > coagulation factor ix recombinant ixinity @ 1.0
alprolix > factor ix fc fusion protein recombinant @ 1.0
idelvion > factor ix albumin fusion protein recombinant @ 1.0
rebinyn > factor ix antihemophilic factor recombinant glycopegylated rebinyn @ 1.0
alphanine > factor ix antihemophilic factor purified non-recombinant @ 1.0
mononine > factor ix antihemophilic factor purified non-recombinant @ 1.0
hympavzi > marstacimab-hncq @ 1.0
alhemo > concizumab-mtci @ 1.0
corifact > factor xiii antihemophilic factor human @ 1.0
tretten > factor xiii a-subunit recombinant @ 1.0
fibryga > human fibrinogen concentrate fibryga @ 1.0
riastap > human fibrinogen concentrate @ 1.0
ryplazim > plasminogen human-tvmh @ 1.0
hemophilia a drug > factor viii | emicizumab in: hcpcs
hemophilia b drug > factor ix @ 1.0 in: hcpcs
clotting factor 8 > factor viii @ 1.0
clotting factor 9 > factor ix @ 1.0
bleeding disorder factor > factor viii | factor ix | von willebrand factor in: hcpcs
gammagard > immune globulin gammagard liquid @ 1.0
carimune > immune globulin intravenous lyophilized @ 1.0
gamunex > immune globulin gamunex-c/gammaked @ 1.0
gammaked > immune globulin gamunex-c/gammaked @ 1.0
privigen > immune globulin privigen @ 1.0
octagam > immune globulin octagam @ 1.0
flebogamma > immune globulin flebogamma @ 1.0
bivigam > immune globulin bivigam @ 1.0
gammaplex > immune globulin gammaplex @ 1.0
panzyga > immune globulin panzyga @ 1.0
asceniv > immune globulin asceniv @ 1.0
alyglo > immune globulin alyglo @ 1.0
cuvitru > immune globulin cuvitru @ 1.0
xembify > immune globulin xembify @ 1.0
cutaquig > immune globulin cutaquig @ 1.0
hyqvia > immune globulin hyaluronidase hyqvia @ 1.0
vivaglobin > immune globulin vivaglobin @ 1.0
scig > immune globulin hizentra in: hcpcs
scig > immune globulin cuvitru @ 0.8 in: hcpcs
subcutaneous immunoglobulin > immune globulin hizentra | immune globulin cuvitru | immune globulin xembify in: hcpcs
immune globulin infusion > immune globulin intravenous @ 1.0
antibody infusion > immune globulin intravenous @ 0.85 in: hcpcs
winrho > rho d immune globulin intravenous @ 1.0
rhophylac > rho d immune globulin rhophylac @ 1.0
rhogam > rho d immune globulin human full dose @ 1.0
hyperrho > rho d immune globulin human @ 1.0
micrhogam > rho d immune globulin human minidose @ 1.0
bayrho > rho d immune globulin human @ 1.0
rh shot > rho d immune globulin human @ 1.0
rh negative shot > rho d immune globulin human @ 1.0
hepagam > hepatitis b immune globulin hepagam b @ 1.0
baytet > tetanus immune globulin @ 1.0
atgam > lymphocyte immune globulin antithymocyte globulin equine @ 1.0
thymoglobulin > lymphocyte immune globulin antithymocyte globulin rabbit @ 1.0
atg > antithymocyte globulin @ 1.0
astagraf > tacrolimus extended release astagraf @ 1.0
envarsus > tacrolimus extended release envarsus @ 1.0
rapamune > sirolimus oral @ 1.0
myhibbin > mycophenolate mofetil myhibbin @ 1.0
anti-rejection pill > tacrolimus oral | mycophenolate oral | cyclosporine oral | sirolimus oral in: hcpcs
anti rejection drug > tacrolimus | mycophenolate | cyclosporine | sirolimus | azathioprine in: hcpcs
transplant rejection drug > tacrolimus | mycophenolate | cyclosporine in: hcpcs

# --- Cancer drugs
imjudo > tremelimumab @ 1.0
libtayo > cemiplimab @ 1.0
jemperli > dostarlimab @ 1.0
zynyz > retifanlimab @ 1.0
loqtorzi > toripalimab @ 1.0
tevimbra > tislelizumab @ 1.0
immunotherapy checkpoint > pembrolizumab | nivolumab | atezolizumab | durvalumab in: hcpcs
pd-1 inhibitor > cemiplimab | dostarlimab in: hcpcs
pd-l1 inhibitor > atezolizumab | durvalumab | avelumab in: hcpcs
herceptin > trastuzumab excludes biosimilar @ 1.0
t-dm1 > ado-trastuzumab emtansine @ 1.0
margenza > margetuximab @ 1.0
her2 shot > trastuzumab hyaluronidase | pertuzumab trastuzumab hyaluronidase in: hcpcs
rybrevant > amivantamab @ 1.0
imdelltra > tarlatamab @ 1.0
bizengri > zenocutuzumab @ 1.0
ziihera > zanidatamab @ 1.0
vyloy > zolbetuximab @ 1.0
monjuvi > tafasitamab @ 1.0
columvi > glofitamab @ 1.0
epkinly > epcoritamab @ 1.0
lunsumio > mosunetuzumab @ 1.0
tecvayli > teclistamab @ 1.0
elrexfio > elranatamab @ 1.0
talvey > talquetamab @ 1.0
sarclisa > isatuximab @ 1.0
bispecific myeloma > teclistamab | elranatamab | talquetamab in: hcpcs
myeloma shot > bortezomib | daratumumab hyaluronidase in: hcpcs
omisirge > omidubicel @ 1.0
lantidra > donislecel @ 1.0
t-vec > talimogene laherparepvec @ 1.0
car-t > chimeric antigen receptor | axicabtagene in: hcpcs
car-t > tisagenlecleucel @ 0.85 in: hcpcs
car t cell therapy > axicabtagene ciloleucel | tisagenlecleucel | lisocabtagene maraleucel in: hcpcs
kimmtrak > tebentafusp @ 1.0
danyelza > naxitamab @ 1.0
elzonris > tagraxofusp @ 1.0
lymphir > denileukin diftitox-cxdl @ 1.0
poteligeo > mogamulizumab @ 1.0
intron a > interferon alfa-2b @ 1.0
actimmune > interferon gamma 1-b @ 1.0
adriamycin > doxorubicin hydrochloride @ 1.0
doxil > doxorubicin hydrochloride liposomal @ 1.0
lipodox > doxorubicin hydrochloride liposomal @ 1.0
caelyx > doxorubicin hydrochloride liposomal @ 1.0
red devil chemo > doxorubicin hydrochloride @ 1.0
daunoxome > daunorubicin citrate liposomal @ 1.0
valstar > valrubicin intravesical @ 1.0
jelmyto > mitomycin pyelocalyceal instillation @ 1.0
abraxane > paclitaxel protein-bound particles @ 1.0
nab-paclitaxel > paclitaxel protein-bound particles @ 1.0
docivyx > docetaxel docivyx @ 1.0
beizray > docetaxel beizray @ 1.0
axtle > pemetrexed dipotassium @ 1.0
endoxan > cyclophosphamide @ 1.0
evomela > melphalan evomela @ 1.0
mustargen > mechlorethamine nitrogen mustard @ 1.0
belrapzo > bendamustine belrapzo @ 1.0
vivimusta > bendamustine vivimusta @ 1.0
gleostine > lomustine oral @ 1.0
ceenu > lomustine oral @ 1.0
tepylute > thiotepa tepylute @ 1.0
matulane > procarbazine oral @ 1.0
hydrea > hydroxyurea oral @ 1.0
droxia > hydroxyurea oral @ 1.0
leukeran > chlorambucil oral @ 1.0
purinethol > mercaptopurine oral @ 1.0
6-mp > mercaptopurine oral @ 1.0
fyarro > sirolimus protein-bound particles @ 1.0
erwinaze > asparaginase erwinaze @ 1.0
rylaze > asparaginase recombinant rylaze @ 1.0
bcg bladder > bcg live intravesical instillation @ 1.0
theracys > bcg live intravesical instillation @ 1.0
bladder cancer instillation > bcg live intravesical instillation | mitomycin | valrubicin intravesical in: hcpcs
vistogard > uridine triacetate @ 1.0
xiaflex > collagenase @ 1.0
lupron > leuprolide acetate @ 1.0
eligard > leuprolide acetate for depot suspension 7.5 mg @ 1.0
fensolvi > leuprolide acetate for depot suspension fensolvi @ 1.0
camcevi > leuprolide injectable camcevi @ 1.0
lutrate > leuprolide acetate for depot suspension lutrate @ 1.0
viadur > leuprolide acetate implant @ 1.0
zoladex > goserelin acetate implant @ 1.0
trelstar > triptorelin pamoate @ 1.0
triptodur > triptorelin extended-release @ 1.0
vantas > histrelin implant vantas @ 1.0
supprelin > histrelin implant supprelin @ 1.0
hormone shot prostate > leuprolide | degarelix | triptorelin | goserelin in: hcpcs
androgen deprivation > leuprolide | degarelix | triptorelin | goserelin in: hcpcs
endometriosis shot > leuprolide acetate for depot suspension @ 1.0 in: hcpcs
early puberty shot > leuprolide | triptorelin | histrelin in: hcpcs
precocious puberty shot > leuprolide | triptorelin | histrelin in: hcpcs
sandostatin lar > octreotide depot form intramuscular @ 1.0
bynfezia > octreotide non-depot subcutaneous @ 1.0
acromegaly shot > octreotide | lanreotide | pasireotide in: hcpcs
carcinoid shot > octreotide | lanreotide in: hcpcs
arimidex > anastrozole oral @ 1.0
nolvadex > tamoxifen oral @ 1.0
megace > megestrol oral @ 1.0
eulexin > flutamide oral @ 1.0
iressa > gefitinib oral @ 1.0

# --- Hyaluronans, wound products, contrast, tracers
synvisc > hyaluronan synvisc or synvisc-one @ 1.0
synvisc-one > hyaluronan synvisc or synvisc-one @ 1.0
euflexxa > hyaluronan euflexxa @ 1.0
orthovisc > hyaluronan orthovisc @ 1.0
monovisc > hyaluronan monovisc @ 1.0
hyalgan > hyaluronan hyalgan supartz @ 1.0
supartz > hyaluronan hyalgan supartz @ 1.0
visco-3 > hyaluronan visco-3 @ 1.0
durolane > hyaluronan durolane @ 1.0
gelsyn > hyaluronan gelsyn-3 @ 1.0
gel-syn > hyaluronan gelsyn-3 @ 1.0
genvisc > hyaluronan genvisc 850 @ 1.0
hymovis > hyaluronan hymovis @ 1.0
trivisc > hyaluronan trivisc @ 1.0
triluron > hyaluronan triluron @ 1.0
synojoynt > hyaluronan synojoynt @ 1.0
viscosupplementation > hyaluronan or derivative intra-articular injection @ 1.0
knee gel shot > hyaluronan or derivative intra-articular injection @ 1.0
hyaluronic acid knee > hyaluronan or derivative intra-articular injection @ 1.0
hyaluronic acid injection > hyaluronan or derivative intra-articular injection @ 1.0
rooster comb shot > hyaluronan or derivative intra-articular injection @ 1.0
gel injection knee > hyaluronan or derivative intra-articular injection @ 1.0
joint lubricant shot > hyaluronan or derivative intra-articular injection @ 1.0
artificial skin > skin substitute | apligraf in: hcpcs
artificial skin > integra @ 0.8 in: hcpcs
omnipaque > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
omnipaque 300 > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
omnipaque 350 > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
isovue > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
isovue 370 > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
visipaque > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
optiray > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
ultravist > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
oxilan > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
hexabrix > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
omnipaque 240 > low osmolar contrast material 200-299 mg/ml iodine @ 1.0
omnipaque 180 > low osmolar contrast material 100-199 mg/ml iodine @ 1.0
conray > high osmolar contrast material @ 1.0
cystografin > high osmolar contrast material @ 1.0
gastrografin > high osmolar contrast material @ 1.0
hypaque > high osmolar contrast material @ 1.0
renografin > high osmolar contrast material @ 1.0
iodine contrast > low osmolar contrast material in: hcpcs
iodine contrast > high osmolar contrast material @ 0.8 in: hcpcs
ct contrast > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
ct dye > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
contrast dye > low osmolar contrast material 300-399 mg/ml iodine @ 1.0
mri contrast > gadolinium-based magnetic resonance contrast agent @ 1.0
mri dye > gadolinium-based magnetic resonance contrast agent @ 1.0
magnevist > gadolinium-based magnetic resonance contrast agent @ 1.0
omniscan > gadolinium-based magnetic resonance contrast agent @ 1.0
optimark > gadolinium-based magnetic resonance contrast agent @ 1.0
prohance > gadoteridol prohance multipack @ 1.0
multihance > gadobenate dimeglumine multihance @ 1.0
feridex > iron-based magnetic resonance contrast agent @ 1.0
gastromark > oral magnetic resonance contrast agent @ 1.0
imagent > perflexane lipid microspheres @ 1.0
echo contrast > perflutren lipid microspheres | octafluoropropane microspheres in: hcpcs
bubble contrast > perflutren lipid microspheres | octafluoropropane microspheres in: hcpcs
chemical stress test drug > regadenoson | adenosine | dobutamine in: hcpcs
sestamibi > technetium tc-99m sestamibi @ 1.0
cardiotec > technetium tc-99m teboroxime @ 1.0
thallium > thallium tl-201 @ 1.0
cardiogen > rubidium rb-82 @ 1.0
cardiac pet tracer > rubidium rb-82 | nitrogen n-13 ammonia | flurpiridaz in: hcpcs
flyrcado > flurpiridaz f 18 @ 1.0
ammonia n13 > nitrogen n-13 ammonia @ 1.0
fdg > fluorodeoxyglucose f-18 fdg @ 1.0
pet tracer > fluorodeoxyglucose f-18 fdg in: hcpcs
pet sugar > fluorodeoxyglucose f-18 fdg @ 1.0 in: hcpcs
mdp > technetium tc-99m medronate @ 1.0
bone scan tracer > technetium tc-99m medronate | technetium tc-99m oxidronate in: hcpcs
hdp > technetium tc-99m oxidronate @ 1.0
pyp > technetium tc-99m pyrophosphate @ 1.0
pyp scan > technetium tc-99m pyrophosphate @ 1.0
amyloid heart scan > technetium tc-99m pyrophosphate @ 1.0
neurolite > technetium tc-99m bicisate @ 1.0
ceretec > technetium tc-99m exametazime @ 1.0
hmpao > technetium tc-99m exametazime @ 1.0
dtpa > technetium tc-99m pentetate @ 1.0
mag3 > technetium tc-99m mertiatide @ 1.0
dmsa > technetium tc-99m succimer @ 1.0
glucoheptonate > technetium tc-99m sodium gluceptate @ 1.0
choletec > technetium tc-99m mebrofenin @ 1.0
hepatolite > technetium tc-99m disofenin @ 1.0
hida tracer > technetium tc-99m mebrofenin @ 1.0
maa > technetium tc-99m macroaggregated albumin @ 1.0
lung scan tracer > technetium tc-99m macroaggregated albumin | xenon xe-133 in: hcpcs
sulfur colloid > technetium tc-99m sulfur colloid @ 1.0
lymphoseek > technetium tc-99m tilmanocept @ 1.0
tilmanocept > technetium tc-99m tilmanocept @ 1.0
ultratag > technetium tc-99m labeled red blood cells @ 1.0
tagged rbc > technetium tc-99m labeled red blood cells @ 1.0
tagged white cell > indium in-111 labeled autologous white blood cells | technetium tc-99m exametazime labeled autologous white blood cell
prostascint > indium in-111 capromab pendetide @ 1.0
oncoscint > indium in-111 satumomab pendetide @ 1.0
cea-scan > technetium tc-99m arcitumomab @ 1.0
neotect > technetium tc-99m depreotide @ 1.0
acutect > technetium tc-99m apcitide @ 1.0
neutrospec > technetium tc-99m fanolesomab @ 1.0
zevalin > yttrium y-90 ibritumomab tiuxetan @ 1.0
bexxar > iodine i-131 tositumomab @ 1.0
mibg > iodine i-123 iobenguane @ 1.0
adreview > iodine i-123 iobenguane @ 1.0
azedra > iodine i-131 iobenguane @ 1.0
datscan > iodine ioflupane @ 1.0
parkinson scan tracer > iodine ioflupane @ 1.0
gallium scan > gallium ga-67 citrate @ 1.0 in: hcpcs
netspot > gallium ga-68 dotatate @ 1.0
detectnet > copper cu-64 dotatate @ 1.0
pluvicto > lutetium lu 177 vipivotide tetraxetan @ 1.0
pylarify > piflufolastat f-18 @ 1.0
posluma > flotufolastat f 18 @ 1.0
illuccix > gallium ga-68 gozetotide illuccix @ 1.0
locametz > gallium ga-68 gozetotide locametz @ 1.0
gozellix > gallium ga-68 gozetotide gozellix @ 1.0
psma scan > piflufolastat f-18 | gallium ga-68 gozetotide | flotufolastat in: hcpcs
psma pet > piflufolastat f-18 | gallium ga-68 gozetotide in: hcpcs
cerianna > fluoroestradiol f 18 @ 1.0
amyvid > florbetapir f18 @ 1.0
vizamyl > flutemetamol f18 @ 1.0
neuraceq > florbetaben f18 @ 1.0
tauvid > flortaucipir f 18 @ 1.0
amyloid pet > florbetapir | flutemetamol | florbetaben in: hcpcs
alzheimer pet tracer > florbetapir | flutemetamol | florbetaben in: hcpcs
metastron > strontium sr-89 chloride @ 1.0
quadramet > samarium sm-153 lexidronam @ 1.0
bone pain radiation drug > strontium sr-89 | samarium sm-153 | radium ra-223 in: hcpcs
radioactive iodine > iodine i-131 sodium iodide @ 1.0 in: hcpcs
rai > iodine i-131 sodium iodide therapeutic @ 1.0 in: hcpcs
i-131 > iodine i-131 sodium iodide @ 0.8 in: hcpcs
thyroid ablation pill > iodine i-131 sodium iodide capsule therapeutic @ 1.0
i-123 capsule > iodine i-123 sodium iodide @ 1.0
xenoview > xenon xe-129 hyperpolarized gas @ 1.0
xenon gas > xenon xe-133 gas @ 1.0
gleolan > aminolevulinic @ 1.0
tumor glow dye > pafolacianine | pegulicianine in: hcpcs
isosulfan > isosulfan blue @ 1.0
levulan > aminolevulinic acid hcl topical administration 20% single unit dosage form @ 1.0
ameluz > aminolevulinic acid hcl topical 10% gel @ 1.0
qutenza > capsaicin 8% patch @ 1.0
thyrogen > thyrotropin alpha @ 1.0
tsh injection > thyrotropin alpha @ 1.0

# --- Anaesthesia, pain, emergency
seizalam > midazolam seizalam @ 1.0
sublimaze > fentanyl citrate @ 1.0
zimhi > naloxone zimhi @ 1.0
opvee > nalmefene @ 1.0
revex > nalmefene @ 1.0
zurnai > nalmefene @ 1.0
naloxone spray > nasal naloxone @ 1.0
vivitrol > naltrexone depot form @ 1.0
naltrexone shot > naltrexone depot form @ 1.0
alcohol craving shot > naltrexone depot form @ 1.0
monthly alcohol shot > naltrexone depot form @ 1.0
nerve agent antidote > pralidoxime | atropine in: hcpcs
anakit > epinephrine @ 1.0
glucagon kit > glucagon @ 1.0
gimoti > metoclopramide @ 0.7
tegretol iv > carbamazepine @ 1.0
carnexiv > carbamazepine @ 1.0
epilepsy injection > levetiracetam | lacosamide | phenytoin | fosphenytoin in: hcpcs
seizure shot > levetiracetam | lorazepam | midazolam | diazepam in: hcpcs
nausea shot > metoclopramide in: hcpcs
nausea injection > ondansetron | promethazine | metoclopramide | prochlorperazine in: hcpcs
anti nausea > ondansetron | promethazine | metoclopramide | prochlorperazine in: hcpcs
chemo nausea > ondansetron | granisetron | palonosetron | fosaprepitant in: hcpcs
antiemetic > ondansetron | granisetron | palonosetron in: hcpcs
allergy shot > diphenhydramine in: hcpcs
allergy shot > epinephrine @ 0.7 in: hcpcs
allergic reaction shot > epinephrine | diphenhydramine in: hcpcs
anaphylaxis shot > epinephrine @ 1.0 in: hcpcs
hives shot > omalizumab | diphenhydramine in: hcpcs
steroid injection > triamcinolone acetonide | methylprednisolone acetate in: hcpcs
cortisone shot > triamcinolone acetonide | methylprednisolone acetate in: hcpcs
cortisone injection > triamcinolone acetonide | methylprednisolone acetate in: hcpcs
numbing shot > lidocaine | bupivacaine in: hcpcs
local anesthetic > lidocaine | bupivacaine | chloroprocaine in: hcpcs
muscle relaxer shot > orphenadrine | methocarbamol in: hcpcs
anti inflammatory shot > ketorolac @ 1.0 in: hcpcs
pain injection er > ketorolac | morphine | hydromorphone in: hcpcs
sedation drug > midazolam | propofol | lorazepam in: hcpcs
anxiety shot > lorazepam | diazepam | hydroxyzine in: hcpcs
calming shot > haloperidol | lorazepam in: hcpcs
calming shot > olanzapine @ 0.85 in: hcpcs
bipolar shot > aripiprazole | risperidone | olanzapine in: hcpcs
antipsychotic injection > haloperidol | olanzapine | ziprasidone | aripiprazole | paliperidone | risperidone in: hcpcs
overdose reversal > naloxone @ 1.0 in: hcpcs
opioid antidote > naloxone @ 1.0 in: hcpcs
opioid blocker shot > naltrexone depot form @ 1.0 in: hcpcs
addiction shot > buprenorphine extended-release | naltrexone depot form in: hcpcs
acetaminophen overdose antidote > acetylcysteine @ 1.0 in: hcpcs
digoxin overdose antidote > digoxin immune fab @ 1.0 in: hcpcs
methotrexate antidote > leucovorin | glucarpidase in: hcpcs
antifreeze antidote > fomepizole @ 1.0 in: hcpcs
lead poisoning drug > edetate calcium | dimercaprol in: hcpcs
iron overload > deferoxamine @ 0.85 in: hcpcs
malaria injection > artesunate @ 1.0 in: hcpcs
hypoglycemia shot > glucagon @ 1.0 in: hcpcs
low sugar shot > glucagon @ 1.0 in: hcpcs
insulin shot > insulin per 5 units @ 1.0 in: hcpcs
humalog > insulin most rapid onset lispro or aspart @ 1.0 in: hcpcs
apidra > insulin most rapid onset in: hcpcs
apidra > insulin per 5 units @ 0.85 in: hcpcs
lantus > insulin long acting | insulin per 5 units in: hcpcs
levemir > insulin long acting | insulin per 5 units in: hcpcs
toujeo > insulin long acting | insulin per 5 units in: hcpcs
tresiba > insulin long acting | insulin per 5 units in: hcpcs
basaglar > insulin long acting | insulin per 5 units in: hcpcs
semglee > insulin long acting | insulin per 5 units in: hcpcs
nph > insulin intermediate acting nph @ 1.0 in: hcpcs
humulin n > insulin intermediate acting nph @ 1.0
humulin r > insulin rapid onset | insulin per 5 units
novolin r > insulin rapid onset | insulin per 5 units
regular insulin > insulin rapid onset | insulin per 5 units
ms injection > interferon beta-1a | glatiramer in: hcpcs
ganirelix > ganirelix acetate @ 1.0
antagon > ganirelix acetate @ 1.0
ovulation shot > chorionic gonadotropin | follitropin in: hcpcs
hgh > somatropin @ 1.0 in: hcpcs
growth hormone > somatropin @ 1.0 in: hcpcs
natpara > parathyroid hormone @ 1.0
mirena > levonorgestrel-releasing intrauterine contraceptive mirena 52 mg @ 1.0
kyleena > levonorgestrel-releasing intrauterine contraceptive kyleena 19.5 mg @ 1.0
skyla > levonorgestrel-releasing intrauterine contraceptive skyla 13.5 mg @ 1.0
liletta > levonorgestrel-releasing intrauterine contraceptive liletta 52 mg @ 1.0
iud > intrauterine contraceptive @ 1.0 in: hcpcs
implanon > etonogestrel contraceptive implant @ 1.0
arm implant birth control > etonogestrel contraceptive implant @ 1.0
norplant > levonorgestrel contraceptive implant @ 1.0
jadelle > levonorgestrel contraceptive implant @ 1.0
nuvaring > ethinyl estradiol and etonogestrel vaginal ring @ 1.0
eluryng > ethinyl estradiol and etonogestrel vaginal ring @ 1.0
annovera > segesterone acetate and ethinyl estradiol @ 1.0
vaginal ring > contraceptive supply hormone containing vaginal ring @ 1.0
birth control ring > contraceptive supply hormone containing vaginal ring @ 1.0
birth control patch > contraceptive supply hormone containing patch @ 1.0
ortho evra > contraceptive supply hormone containing patch @ 1.0
xulane > contraceptive supply hormone containing patch @ 1.0
abortion pill > mifepristone | medically induced abortion in: hcpcs
facial filler > dermal filler | radiesse | sculptra in: hcpcs
restylane > dermal filler @ 0.6
scenesse > afamelanotide implant @ 1.0
ycanth > cantharidin topical @ 1.0
molluscum drug > cantharidin topical @ 1.0 in: hcpcs
nexobrid > anacaulase-bcdb gel @ 1.0
regranex > becaplermin gel @ 1.0
santyl > collagenase @ 0.6
durysta > bimatoprost intracameral implant @ 1.0
idose > travoprost intracameral implant @ 1.0
glaucoma implant drug > bimatoprost intracameral implant | travoprost intracameral implant in: hcpcs
sinuva > mometasone furoate sinus implant sinuva @ 1.0
propel sinus > mometasone furoate sinus implant @ 1.0
duopa > carbidopa levodopa enteral suspension @ 1.0
macular degeneration shot > aflibercept | ranibizumab | faricimab | brolucizumab in: hcpcs
eye injection > aflibercept | ranibizumab | bevacizumab | faricimab in: hcpcs
wet macular degeneration > aflibercept | ranibizumab | faricimab | brolucizumab in: hcpcs
geographic atrophy shot > pegcetacoplan intravitreal | avacincaptad pegol in: hcpcs
dry macular degeneration > pegcetacoplan intravitreal | avacincaptad pegol in: hcpcs
diabetic eye shot > aflibercept | ranibizumab in: hcpcs
cholesterol shot > inclisiran | evinacumab in: hcpcs
cholesterol injection > inclisiran | evinacumab in: hcpcs
amyloidosis drug > patisiran | vutrisiran in: hcpcs
porphyria drug > givosiran | hemin in: hcpcs
als drug > edaravone | tofersen in: hcpcs
myasthenia infusion > efgartigimod | eculizumab | ravulizumab | rozanolixizumab in: hcpcs
myasthenia gravis drug > efgartigimod | eculizumab | ravulizumab | rozanolixizumab | nipocalimab in: hcpcs
nmo drug > inebilizumab | eculizumab | ravulizumab in: hcpcs
pnh drug > eculizumab | ravulizumab | pegcetacoplan | crovalimab in: hcpcs
itp shot > romiplostim @ 1.0 in: hcpcs
platelet booster shot > romiplostim @ 1.0 in: hcpcs
ttp drug > caplacizumab | adamts13 in: hcpcs
type 1 diabetes delay > teplizumab @ 1.0 in: hcpcs
crohn shot > adalimumab | certolizumab | ustekinumab | risankizumab | infliximab in: hcpcs
crohn's drug > infliximab | vedolizumab | ustekinumab | adalimumab in: hcpcs
colitis infusion > infliximab | vedolizumab | mirikizumab in: hcpcs
ulcerative colitis drug > infliximab | vedolizumab | mirikizumab | golimumab in: hcpcs
psoriasis injection > ustekinumab | secukinumab | tildrakizumab | guselkumab in: hcpcs
tnf blocker > infliximab | adalimumab | etanercept | golimumab | certolizumab in: hcpcs
tnf inhibitor > infliximab | adalimumab | etanercept | golimumab | certolizumab in: hcpcs
biologic ra > infliximab | abatacept | tocilizumab | golimumab in: hcpcs
biologic ra > rituximab @ 0.85 in: hcpcs
rheumatoid infusion > infliximab | abatacept | tocilizumab | golimumab | rituximab in: hcpcs
gout shot > pegloticase in: hcpcs
gout shot > canakinumab @ 0.8 in: hcpcs
sma infusion > nusinersen | onasemnogene in: hcpcs
hereditary angioedema > icatibant | ecallantide | lanadelumab | c-1 esterase inhibitor in: hcpcs
hae drug > icatibant | ecallantide | lanadelumab | c-1 esterase inhibitor in: hcpcs
cushing drug > pasireotide @ 1.0 in: hcpcs
rsv shot > palivizumab | respiratory syncytial virus in: hcpcs
rsv antibody > palivizumab in: hcpcs
covid antibody > casirivimab imdevimab | bebtelovimab | sotrovimab | bamlanivimab | pemivibart in: hcpcs
monoclonal antibody covid > casirivimab imdevimab in: hcpcs
covid infusion > remdesivir | casirivimab imdevimab in: hcpcs
actemra covid > tocilizumab hospitalized adults @ 1.0

# --- Antibiotics and others
penicillin g > penicillin g potassium @ 1.0
nafcil > nafcillin @ 1.0
ticar > ticarcillin @ 1.0
xacduro > sulbactam durlobactam @ 1.0
bactrim iv > sulfamethoxazole trimethoprim @ 1.0
septra iv > sulfamethoxazole trimethoprim @ 1.0
inh injection > isoniazid @ 1.0
rifadin iv > rifampin @ 1.0
ery iv > erythromycin lactobionate @ 1.0
strong antibiotic iv > vancomycin | meropenem in: hcpcs
strong antibiotic iv > piperacillin tazobactam @ 0.85 in: hcpcs
antibiotic injection > ceftriaxone | gentamicin in: hcpcs
antibiotic injection > penicillin g benzathine @ 0.85 in: hcpcs
fungal infection iv > amphotericin | micafungin | caspofungin | fluconazole | voriconazole in: hcpcs
antifungal > amphotericin | micafungin | caspofungin | fluconazole | voriconazole in: hcpcs
antiviral iv > acyclovir | ganciclovir | foscarnet in: hcpcs
cmv drug > ganciclovir | foscarnet | cidofovir in: hcpcs
trogarzo > ibalizumab @ 1.0
injectable hiv > cabotegravir rilpivirine | lenacapavir | ibalizumab in: hcpcs
stelara iv > ustekinumab intravenous @ 1.0
skyrizi iv > risankizumab intravenous @ 1.0
entyvio iv > vedolizumab intravenous @ 1.0
cosentyx iv > secukinumab intravenous @ 1.0
actemra iv > tocilizumab @ 1.0
simponi iv > golimumab intravenous @ 1.0
remicade infusion > infliximab excludes biosimilar 10 mg @ 1.0
remicade > infliximab excludes biosimilar 10 mg @ 1.0
infliximab infusion > infliximab excludes biosimilar 10 mg @ 1.0
romosozumab = romosozumab-aqqg
pegfilgrastim body injector > pegfilgrastim @ 1.0
epo shot > epoetin alfa non-esrd @ 1.0
anemia of kidney failure shot > epoetin alfa | darbepoetin alfa | epoetin beta in: hcpcs
ferrlecit > sodium ferric gluconate complex @ 1.0
radiesse filler > radiesse @ 1.0
toradol > ketorolac tromethamine @ 1.0
headache shot > sumatriptan | dihydroergotamine | ketorolac in: hcpcs
zembrace > sumatriptan @ 1.0
adderall > dextroamphetamine @ 0.7
retin-a > tretinoin topical @ 1.0
hemin infusion > hemin @ 1.0
adagen > pegademase @ 1.0
crysvita > burosumab @ 1.0
lamzede > velmanase @ 1.0
brineura > cerliponase @ 1.0
kanuma > sebelipase @ 1.0
elevidys > delandistrogene @ 1.0
zevaskyn > prademagene zamikeracel @ 1.0
itvisma > onasemnogene @ 1.0
rethymic > thymus tissue @ 1.0
spevigo > spesolimab @ 1.0
gamifant > emapalumab @ 1.0
lemtrada > alemtuzumab 1 mg @ 1.0
campath > alemtuzumab 10 mg @ 1.0
contepo > fosfomycin @ 0.6

# --- Forms that a brand means
xopenex neb > levalbuterol inhalation solution fda-approved final product non-compounded unit dose @ 1.0
xopenex > levalbuterol inhalation solution fda-approved final product non-compounded unit dose @ 0.95
levalbuterol > levalbuterol inhalation solution fda-approved final product non-compounded unit dose @ 0.95 in: hcpcs
albuterol > albuterol inhalation solution fda-approved final product non-compounded unit dose @ 0.95 in: hcpcs
albuterol neb > albuterol inhalation solution fda-approved final product non-compounded unit dose @ 1.0 in: hcpcs
pulmicort respules > budesonide inhalation solution fda-approved final product non-compounded unit dose @ 1.0
budesonide neb > budesonide inhalation solution fda-approved final product non-compounded unit dose @ 1.0
ipratropium neb > ipratropium bromide inhalation solution fda-approved final product non-compounded unit dose @ 1.0
atrovent neb > ipratropium bromide inhalation solution fda-approved final product non-compounded unit dose @ 1.0
mucomyst neb > acetylcysteine inhalation solution fda-approved final product non-compounded @ 1.0
tobi > tobramycin inhalation solution fda-approved final product non-compounded unit dose @ 1.0
cromolyn neb > cromolyn sodium inhalation solution fda-approved final product non-compounded @ 1.0
neb solution > inhalation solution fda-approved final product non-compounded in: hcpcs
nebulizer solution > inhalation solution fda-approved final product non-compounded in: hcpcs
nebulizer medicine > inhalation solution fda-approved final product non-compounded in: hcpcs
compounded neb > inhalation solution compounded product in: hcpcs
cellcept > mycophenolate mofetil oral 250 mg @ 1.0
xeloda 500 > capecitabine oral 500 mg @ 1.0
xeloda 150 > capecitabine oral 150 mg @ 1.0
decadron > injection dexamethasone sodium phosphate @ 1.0
decadron pill > dexamethasone oral @ 1.0
zofran iv > injection ondansetron hydrochloride @ 1.0
zofran pill > ondansetron oral @ 1.0
emend pill > aprepitant oral @ 1.0
prograf > tacrolimus immediate release oral @ 1.0
prograf iv > tacrolimus parenteral @ 1.0
neoral > cyclosporine oral 100 mg @ 1.0
sandimmune iv > injection cyclosporine @ 1.0
imuran > azathioprine oral @ 1.0
zortress > everolimus oral @ 1.0
cytoxan pill > cyclophosphamide oral @ 1.0
cytoxan iv > injection cyclophosphamide @ 1.0
methotrexate pill > methotrexate oral @ 1.0
methotrexate shot > injection methotrexate sodium 50 mg @ 1.0
methotrexate injection > injection methotrexate sodium 50 mg @ 1.0
methotrexate > injection methotrexate sodium 50 mg in: hcpcs
prednisone > prednisone immediate release delayed release oral @ 0.95 in: hcpcs
epogen > injection epoetin alfa for non-esrd use @ 0.95
procrit > injection epoetin alfa for non-esrd use @ 1.0
aranesp > injection darbepoetin alfa non-esrd use @ 0.95
feraheme > injection ferumoxytol iron deficiency anemia non-esrd use @ 1.0
mircera > injection epoetin beta esrd on dialysis
retacrit > injection epoetin alfa-epbx biosimilar retacrit non-esrd use
dialysis epo > epoetin alfa esrd on dialysis @ 1.0
rocephin > injection ceftriaxone sodium per 250 mg @ 1.0
ancef > injection cefazolin sodium 500 mg @ 1.0
vancomycin iv > injection vancomycin hcl 500 mg @ 0.95
velcade > injection bortezomib 0.1 mg @ 1.0
alimta > injection pemetrexed not otherwise specified @ 1.0
faslodex > injection fulvestrant 25 mg @ 1.0
taxol > injection paclitaxel 1 mg @ 1.0
treanda > injection bendamustine hydrochloride 1 mg @ 1.0
gemzar > injection gemcitabine hydrochloride not otherwise specified 200 mg @ 1.0
abraxane > injection paclitaxel protein-bound particles 1 mg @ 1.0
jevtana > injection cabazitaxel 1 mg @ 1.0
dacogen > injection decitabine 1 mg @ 1.0
istodax > injection romidepsin lyophilized @ 1.0
emend iv > injection fosaprepitant 1 mg @ 1.0
cubicin > injection daptomycin 1 mg @ 1.0
merrem > injection meropenem 100 mg @ 1.0
zyvox > injection linezolid 200 mg @ 1.0
angiomax > injection bivalirudin 1 mg @ 1.0
nplate > injection romiplostim @ 1.0
lanreotide > injection lanreotide 1 mg @ 0.95
sandostatin > injection octreotide non-depot form subcutaneous @ 0.95
lupron > leuprolide acetate for depot suspension 7.5 mg @ 0.95
lupron depot > leuprolide acetate for depot suspension 7.5 mg @ 0.95
lupron depot 3.75 > injection leuprolide acetate for depot suspension per 3.75 mg @ 1.0
lupron ped > injection leuprolide acetate for depot suspension per 3.75 mg
xgeva > injection denosumab 1 mg @ 1.0
prolia > injection denosumab 1 mg @ 1.0
grafix > grafix core and grafixpl core @ 0.95

# --- shots, drips and washes by place (ICD-10-PCS administration)
cortisone joint > introduction anti-inflammatory joints in: icd10pcs
cortisone knee > introduction anti-inflammatory joints in: icd10pcs
cortisone shoulder > introduction anti-inflammatory joints in: icd10pcs
cortisone hip > introduction anti-inflammatory joints in: icd10pcs
cortisone ankle > introduction anti-inflammatory joints in: icd10pcs
cortisone elbow > introduction anti-inflammatory joints in: icd10pcs
cortisone wrist > introduction anti-inflammatory joints in: icd10pcs
cortisone facet > introduction anti-inflammatory joints in: icd10pcs
cortisone epidural > introduction anti-inflammatory epidural space in: icd10pcs
cortisone spine > introduction anti-inflammatory epidural space in: icd10pcs
cortisone back > introduction anti-inflammatory epidural space in: icd10pcs
cortisone spinal canal > introduction anti-inflammatory spinal canal in: icd10pcs
cortisone muscle > introduction anti-inflammatory muscle in: icd10pcs
cortisone trigger point > introduction anti-inflammatory muscle in: icd10pcs
cortisone under skin > introduction anti-inflammatory subcutaneous tissue in: icd10pcs
cortisone skin > introduction anti-inflammatory skin and mucous membranes in: icd10pcs
cortisone scar > introduction anti-inflammatory skin and mucous membranes in: icd10pcs
cortisone eye > introduction anti-inflammatory eye in: icd10pcs
cortisone ear > introduction anti-inflammatory ear in: icd10pcs
cortisone nerve > introduction anti-inflammatory peripheral nerves and plexi in: icd10pcs
cortisone nerve root > introduction anti-inflammatory peripheral nerves and plexi in: icd10pcs
cortisone lung > introduction anti-inflammatory respiratory tract in: icd10pcs
steroid joint > introduction anti-inflammatory joints in: icd10pcs
steroid knee > introduction anti-inflammatory joints in: icd10pcs
steroid shoulder > introduction anti-inflammatory joints in: icd10pcs
steroid hip > introduction anti-inflammatory joints in: icd10pcs
steroid ankle > introduction anti-inflammatory joints in: icd10pcs
steroid elbow > introduction anti-inflammatory joints in: icd10pcs
steroid wrist > introduction anti-inflammatory joints in: icd10pcs
steroid facet > introduction anti-inflammatory joints in: icd10pcs
steroid spine > introduction anti-inflammatory epidural space in: icd10pcs
steroid back > introduction anti-inflammatory epidural space in: icd10pcs
steroid spinal canal > introduction anti-inflammatory spinal canal in: icd10pcs
steroid muscle > introduction anti-inflammatory muscle in: icd10pcs
steroid trigger point > introduction anti-inflammatory muscle in: icd10pcs
steroid under skin > introduction anti-inflammatory subcutaneous tissue in: icd10pcs
steroid skin > introduction anti-inflammatory skin and mucous membranes in: icd10pcs
steroid scar > introduction anti-inflammatory skin and mucous membranes in: icd10pcs
steroid eye > introduction anti-inflammatory eye in: icd10pcs
steroid ear > introduction anti-inflammatory ear in: icd10pcs
steroid nerve > introduction anti-inflammatory peripheral nerves and plexi in: icd10pcs
steroid nerve root > introduction anti-inflammatory peripheral nerves and plexi in: icd10pcs
steroid lung > introduction anti-inflammatory respiratory tract in: icd10pcs
numbing joint > introduction anesthetic agent joints in: icd10pcs
numbing knee > introduction anesthetic agent joints in: icd10pcs
numbing shoulder > introduction anesthetic agent joints in: icd10pcs
numbing hip > introduction anesthetic agent joints in: icd10pcs
numbing ankle > introduction anesthetic agent joints in: icd10pcs
numbing elbow > introduction anesthetic agent joints in: icd10pcs
numbing wrist > introduction anesthetic agent joints in: icd10pcs
numbing facet > introduction anesthetic agent joints in: icd10pcs
numbing epidural > introduction anesthetic agent epidural space in: icd10pcs
numbing spine > introduction anesthetic agent epidural space in: icd10pcs
numbing back > introduction anesthetic agent epidural space in: icd10pcs
numbing spinal canal > introduction anesthetic agent spinal canal in: icd10pcs
numbing muscle > introduction anesthetic agent muscle in: icd10pcs
numbing trigger point > introduction anesthetic agent muscle in: icd10pcs
numbing under skin > introduction anesthetic agent subcutaneous tissue in: icd10pcs
numbing skin > introduction anesthetic agent skin and mucous membranes in: icd10pcs
numbing scar > introduction anesthetic agent skin and mucous membranes in: icd10pcs
numbing eye > introduction anesthetic agent eye in: icd10pcs
numbing ear > introduction anesthetic agent ear in: icd10pcs
numbing nose > introduction anesthetic agent nose in: icd10pcs
numbing throat > introduction anesthetic agent mouth and pharynx in: icd10pcs
numbing chest > introduction anesthetic agent pleural cavity in: icd10pcs
numbing lung lining > introduction anesthetic agent pleural cavity in: icd10pcs
numbing nerve > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
numbing nerve root > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
lidocaine joint > introduction anesthetic agent joints in: icd10pcs
lidocaine knee > introduction anesthetic agent joints in: icd10pcs
lidocaine shoulder > introduction anesthetic agent joints in: icd10pcs
lidocaine hip > introduction anesthetic agent joints in: icd10pcs
lidocaine ankle > introduction anesthetic agent joints in: icd10pcs
lidocaine elbow > introduction anesthetic agent joints in: icd10pcs
lidocaine wrist > introduction anesthetic agent joints in: icd10pcs
lidocaine facet > introduction anesthetic agent joints in: icd10pcs
lidocaine epidural > introduction anesthetic agent epidural space in: icd10pcs
lidocaine spine > introduction anesthetic agent epidural space in: icd10pcs
lidocaine back > introduction anesthetic agent epidural space in: icd10pcs
lidocaine spinal canal > introduction anesthetic agent spinal canal in: icd10pcs
lidocaine muscle > introduction anesthetic agent muscle in: icd10pcs
lidocaine trigger point > introduction anesthetic agent muscle in: icd10pcs
lidocaine under skin > introduction anesthetic agent subcutaneous tissue in: icd10pcs
lidocaine skin > introduction anesthetic agent skin and mucous membranes in: icd10pcs
lidocaine scar > introduction anesthetic agent skin and mucous membranes in: icd10pcs
lidocaine eye > introduction anesthetic agent eye in: icd10pcs
lidocaine ear > introduction anesthetic agent ear in: icd10pcs
lidocaine nose > introduction anesthetic agent nose in: icd10pcs
lidocaine throat > introduction anesthetic agent mouth and pharynx in: icd10pcs
lidocaine chest > introduction anesthetic agent pleural cavity in: icd10pcs
lidocaine lung lining > introduction anesthetic agent pleural cavity in: icd10pcs
lidocaine nerve > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
lidocaine nerve root > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
antibiotic joint > introduction other anti-infective joints in: icd10pcs
antibiotic knee > introduction other anti-infective joints in: icd10pcs
antibiotic shoulder > introduction other anti-infective joints in: icd10pcs
antibiotic hip > introduction other anti-infective joints in: icd10pcs
antibiotic ankle > introduction other anti-infective joints in: icd10pcs
antibiotic elbow > introduction other anti-infective joints in: icd10pcs
antibiotic wrist > introduction other anti-infective joints in: icd10pcs
antibiotic facet > introduction other anti-infective joints in: icd10pcs
antibiotic spinal canal > introduction other anti-infective spinal canal in: icd10pcs
antibiotic muscle > introduction other anti-infective muscle in: icd10pcs
antibiotic trigger point > introduction other anti-infective muscle in: icd10pcs
antibiotic skin > introduction other anti-infective skin and mucous membranes in: icd10pcs
antibiotic scar > introduction other anti-infective skin and mucous membranes in: icd10pcs
antibiotic eye > introduction other anti-infective eye in: icd10pcs
antibiotic ear > introduction other anti-infective ear in: icd10pcs
antibiotic chest > introduction other anti-infective pleural cavity in: icd10pcs
antibiotic lung lining > introduction other anti-infective pleural cavity in: icd10pcs
antibiotic belly > introduction other anti-infective peritoneal cavity in: icd10pcs
antibiotic bladder > introduction other anti-infective genitourinary tract in: icd10pcs
antibiotic vein > introduction other anti-infective peripheral vein in: icd10pcs
antibiotic iv > introduction other anti-infective peripheral vein in: icd10pcs
antibiotic picc > introduction other anti-infective central vein in: icd10pcs
antibiotic central line > introduction other anti-infective central vein in: icd10pcs
antibiotic port > introduction other anti-infective central vein in: icd10pcs
antibiotic bone > introduction other anti-infective bones in: icd10pcs
antibiotic lung > introduction other anti-infective respiratory tract in: icd10pcs
chemo spinal canal > introduction other antineoplastic spinal canal in: icd10pcs
chemo muscle > introduction other antineoplastic muscle in: icd10pcs
chemo trigger point > introduction other antineoplastic muscle in: icd10pcs
chemo under skin > introduction other antineoplastic subcutaneous tissue in: icd10pcs
chemo skin > introduction other antineoplastic skin and mucous membranes in: icd10pcs
chemo scar > introduction other antineoplastic skin and mucous membranes in: icd10pcs
chemo lung lining > introduction other antineoplastic pleural cavity in: icd10pcs
chemo belly > introduction other antineoplastic peritoneal cavity in: icd10pcs
chemo heart sac > introduction other antineoplastic pericardial cavity in: icd10pcs
chemo vein > introduction other antineoplastic peripheral vein in: icd10pcs
chemo iv > introduction other antineoplastic peripheral vein in: icd10pcs
chemo picc > introduction other antineoplastic central vein in: icd10pcs
chemo central line > introduction other antineoplastic central vein in: icd10pcs
chemo port > introduction other antineoplastic central vein in: icd10pcs
chemo artery > introduction other antineoplastic peripheral artery in: icd10pcs
chemo brain > introduction other antineoplastic cranial cavity and brain in: icd10pcs
botox muscle > introduction other therapeutic substance muscle in: icd10pcs
botox trigger point > introduction other therapeutic substance muscle in: icd10pcs
botox skin > introduction other therapeutic substance skin and mucous membranes in: icd10pcs
botox scar > introduction other therapeutic substance skin and mucous membranes in: icd10pcs
botox eye > introduction other therapeutic substance eye in: icd10pcs
botox stomach > introduction other therapeutic substance upper gi in: icd10pcs
pain medicine epidural > introduction analgesics, hypnotics, sedatives epidural space in: icd10pcs
pain medicine spine > introduction analgesics, hypnotics, sedatives epidural space in: icd10pcs
pain medicine back > introduction analgesics, hypnotics, sedatives epidural space in: icd10pcs
pain medicine spinal canal > introduction analgesics, hypnotics, sedatives spinal canal in: icd10pcs
pain medicine muscle > introduction analgesics, hypnotics, sedatives muscle in: icd10pcs
pain medicine trigger point > introduction analgesics, hypnotics, sedatives muscle in: icd10pcs
pain medicine under skin > introduction analgesics, hypnotics, sedatives subcutaneous tissue in: icd10pcs
pain medicine vein > introduction analgesics, hypnotics, sedatives peripheral vein in: icd10pcs
pain medicine iv > introduction analgesics, hypnotics, sedatives peripheral vein in: icd10pcs
pain medicine picc > introduction analgesics, hypnotics, sedatives central vein in: icd10pcs
pain medicine central line > introduction analgesics, hypnotics, sedatives central vein in: icd10pcs
pain medicine port > introduction analgesics, hypnotics, sedatives central vein in: icd10pcs
contrast joint > introduction other diagnostic substance joints in: icd10pcs
contrast knee > introduction other diagnostic substance joints in: icd10pcs
contrast shoulder > introduction other diagnostic substance joints in: icd10pcs
contrast hip > introduction other diagnostic substance joints in: icd10pcs
contrast ankle > introduction other diagnostic substance joints in: icd10pcs
contrast elbow > introduction other diagnostic substance joints in: icd10pcs
contrast wrist > introduction other diagnostic substance joints in: icd10pcs
contrast facet > introduction other diagnostic substance joints in: icd10pcs
contrast spinal canal > introduction other diagnostic substance spinal canal in: icd10pcs
contrast bladder > introduction other diagnostic substance genitourinary tract in: icd10pcs
contrast womb > introduction other diagnostic substance female reproductive in: icd10pcs
contrast bile duct > introduction other diagnostic substance biliary and pancreatic tract in: icd10pcs
clot buster chest > introduction other thrombolytic pleural cavity in: icd10pcs
clot buster lung lining > introduction other thrombolytic pleural cavity in: icd10pcs
clot buster vein > introduction other thrombolytic peripheral vein in: icd10pcs
clot buster iv > introduction other thrombolytic peripheral vein in: icd10pcs
clot buster picc > introduction other thrombolytic central vein in: icd10pcs
clot buster central line > introduction other thrombolytic central vein in: icd10pcs
clot buster port > introduction other thrombolytic central vein in: icd10pcs
clot buster artery > introduction other thrombolytic peripheral artery in: icd10pcs
clot buster coronary > introduction other thrombolytic coronary artery in: icd10pcs
flush ear > irrigation ear irrigating substance @ 0.95 in: icd10pcs
wash out ear > irrigation ear irrigating substance @ 0.95 in: icd10pcs
rinse ear > irrigation ear irrigating substance @ 0.95 in: icd10pcs
lavage ear > irrigation ear irrigating substance @ 0.95 in: icd10pcs
irrigate ear > irrigation ear irrigating substance @ 0.95 in: icd10pcs
flush ear wax > irrigation ear irrigating substance @ 0.95 in: icd10pcs
wash out ear wax > irrigation ear irrigating substance @ 0.95 in: icd10pcs
rinse ear wax > irrigation ear irrigating substance @ 0.95 in: icd10pcs
lavage ear wax > irrigation ear irrigating substance @ 0.95 in: icd10pcs
irrigate ear wax > irrigation ear irrigating substance @ 0.95 in: icd10pcs
flush eye > irrigation eye irrigating substance @ 0.95 in: icd10pcs
wash out eye > irrigation eye irrigating substance @ 0.95 in: icd10pcs
rinse eye > irrigation eye irrigating substance @ 0.95 in: icd10pcs
lavage eye > irrigation eye irrigating substance @ 0.95 in: icd10pcs
irrigate eye > irrigation eye irrigating substance @ 0.95 in: icd10pcs
flush nose > irrigation nose irrigating substance @ 0.95 in: icd10pcs
wash out nose > irrigation nose irrigating substance @ 0.95 in: icd10pcs
rinse nose > irrigation nose irrigating substance @ 0.95 in: icd10pcs
lavage nose > irrigation nose irrigating substance @ 0.95 in: icd10pcs
irrigate nose > irrigation nose irrigating substance @ 0.95 in: icd10pcs
flush sinus > irrigation nose irrigating substance @ 0.95 in: icd10pcs
wash out sinus > irrigation nose irrigating substance @ 0.95 in: icd10pcs
rinse sinus > irrigation nose irrigating substance @ 0.95 in: icd10pcs
lavage sinus > irrigation nose irrigating substance @ 0.95 in: icd10pcs
irrigate sinus > irrigation nose irrigating substance @ 0.95 in: icd10pcs
flush wound > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
wash out wound > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
rinse wound > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
lavage wound > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
irrigate wound > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
flush stomach > irrigation upper gi irrigating substance @ 0.95 in: icd10pcs
wash out stomach > irrigation upper gi irrigating substance @ 0.95 in: icd10pcs
rinse stomach > irrigation upper gi irrigating substance @ 0.95 in: icd10pcs
lavage stomach > irrigation upper gi irrigating substance @ 0.95 in: icd10pcs
irrigate stomach > irrigation upper gi irrigating substance @ 0.95 in: icd10pcs
flush bowel > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
wash out bowel > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
rinse bowel > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
lavage bowel > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
irrigate bowel > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
flush colon > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
wash out colon > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
rinse colon > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
lavage colon > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
irrigate colon > irrigation lower gi irrigating substance @ 0.95 in: icd10pcs
flush bladder > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
wash out bladder > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
rinse bladder > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
lavage bladder > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
irrigate bladder > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
flush joint > irrigation joints irrigating substance @ 0.95 in: icd10pcs
wash out joint > irrigation joints irrigating substance @ 0.95 in: icd10pcs
rinse joint > irrigation joints irrigating substance @ 0.95 in: icd10pcs
lavage joint > irrigation joints irrigating substance @ 0.95 in: icd10pcs
irrigate joint > irrigation joints irrigating substance @ 0.95 in: icd10pcs
flush knee > irrigation joints irrigating substance @ 0.95 in: icd10pcs
wash out knee > irrigation joints irrigating substance @ 0.95 in: icd10pcs
rinse knee > irrigation joints irrigating substance @ 0.95 in: icd10pcs
lavage knee > irrigation joints irrigating substance @ 0.95 in: icd10pcs
irrigate knee > irrigation joints irrigating substance @ 0.95 in: icd10pcs
flush shoulder > irrigation joints irrigating substance @ 0.95 in: icd10pcs
wash out shoulder > irrigation joints irrigating substance @ 0.95 in: icd10pcs
rinse shoulder > irrigation joints irrigating substance @ 0.95 in: icd10pcs
lavage shoulder > irrigation joints irrigating substance @ 0.95 in: icd10pcs
irrigate shoulder > irrigation joints irrigating substance @ 0.95 in: icd10pcs
flush hip > irrigation joints irrigating substance @ 0.95 in: icd10pcs
wash out hip > irrigation joints irrigating substance @ 0.95 in: icd10pcs
rinse hip > irrigation joints irrigating substance @ 0.95 in: icd10pcs
lavage hip > irrigation joints irrigating substance @ 0.95 in: icd10pcs
irrigate hip > irrigation joints irrigating substance @ 0.95 in: icd10pcs
flush chest > irrigation pleural cavity irrigating substance @ 0.95 in: icd10pcs
wash out chest > irrigation pleural cavity irrigating substance @ 0.95 in: icd10pcs
rinse chest > irrigation pleural cavity irrigating substance @ 0.95 in: icd10pcs
lavage chest > irrigation pleural cavity irrigating substance @ 0.95 in: icd10pcs
irrigate chest > irrigation pleural cavity irrigating substance @ 0.95 in: icd10pcs
flush belly > irrigation peritoneal cavity irrigating substance @ 0.95 in: icd10pcs
wash out belly > irrigation peritoneal cavity irrigating substance @ 0.95 in: icd10pcs
rinse belly > irrigation peritoneal cavity irrigating substance @ 0.95 in: icd10pcs
lavage belly > irrigation peritoneal cavity irrigating substance @ 0.95 in: icd10pcs
irrigate belly > irrigation peritoneal cavity irrigating substance @ 0.95 in: icd10pcs
flush lung > irrigation respiratory tract irrigating substance @ 0.95 in: icd10pcs
wash out lung > irrigation respiratory tract irrigating substance @ 0.95 in: icd10pcs
rinse lung > irrigation respiratory tract irrigating substance @ 0.95 in: icd10pcs
lavage lung > irrigation respiratory tract irrigating substance @ 0.95 in: icd10pcs
irrigate lung > irrigation respiratory tract irrigating substance @ 0.95 in: icd10pcs
flush vagina > irrigation female reproductive irrigating substance @ 0.95 in: icd10pcs
wash out vagina > irrigation female reproductive irrigating substance @ 0.95 in: icd10pcs
rinse vagina > irrigation female reproductive irrigating substance @ 0.95 in: icd10pcs
lavage vagina > irrigation female reproductive irrigating substance @ 0.95 in: icd10pcs
irrigate vagina > irrigation female reproductive irrigating substance @ 0.95 in: icd10pcs
flush bile duct > irrigation biliary and pancreatic tract irrigating substance @ 0.95 in: icd10pcs
wash out bile duct > irrigation biliary and pancreatic tract irrigating substance @ 0.95 in: icd10pcs
rinse bile duct > irrigation biliary and pancreatic tract irrigating substance @ 0.95 in: icd10pcs
lavage bile duct > irrigation biliary and pancreatic tract irrigating substance @ 0.95 in: icd10pcs
irrigate bile duct > irrigation biliary and pancreatic tract irrigating substance @ 0.95 in: icd10pcs
flush kidney > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
wash out kidney > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
rinse kidney > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
lavage kidney > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
irrigate kidney > irrigation genitourinary tract irrigating substance @ 0.95 in: icd10pcs
flush heart sac > irrigation pericardial cavity irrigating substance @ 0.95 in: icd10pcs
wash out heart sac > irrigation pericardial cavity irrigating substance @ 0.95 in: icd10pcs
rinse heart sac > irrigation pericardial cavity irrigating substance @ 0.95 in: icd10pcs
lavage heart sac > irrigation pericardial cavity irrigating substance @ 0.95 in: icd10pcs
irrigate heart sac > irrigation pericardial cavity irrigating substance @ 0.95 in: icd10pcs
flush brain > irrigation cranial cavity and brain irrigating substance @ 0.95 in: icd10pcs
wash out brain > irrigation cranial cavity and brain irrigating substance @ 0.95 in: icd10pcs
rinse brain > irrigation cranial cavity and brain irrigating substance @ 0.95 in: icd10pcs
lavage brain > irrigation cranial cavity and brain irrigating substance @ 0.95 in: icd10pcs
irrigate brain > irrigation cranial cavity and brain irrigating substance @ 0.95 in: icd10pcs
flush skin > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
wash out skin > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
rinse skin > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
lavage skin > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
irrigate skin > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
flush burn > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
wash out burn > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
rinse burn > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
lavage burn > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
irrigate burn > irrigation skin and mucous membranes irrigating substance @ 0.95 in: icd10pcs
flush picc > irrigation indwelling device in: icd10pcs
flush port > irrigation indwelling device in: icd10pcs
flush catheter > irrigation indwelling device in: icd10pcs
flush drain > irrigation indwelling device in: icd10pcs
unclog feeding tube > irrigation indwelling device in: icd10pcs
belly dialysis > irrigation peritoneal cavity dialysate in: icd10pcs
pd exchange > irrigation peritoneal cavity dialysate in: icd10pcs
flu shot > introduction influenza vaccine muscle in: icd10pcs
vaccine shot > introduction serum toxoid vaccine muscle in: icd10pcs
tetanus shot > introduction serum toxoid vaccine muscle in: icd10pcs
measles shot > introduction serum toxoid vaccine in: icd10pcs
pneumonia shot > introduction serum toxoid vaccine muscle in: icd10pcs
covid shot > introduction covid-19 vaccine muscle in: icd10pcs
hepatitis shot > introduction serum toxoid vaccine muscle in: icd10pcs
rabies shot > introduction serum toxoid vaccine muscle in: icd10pcs
shingles shot > introduction serum toxoid vaccine muscle in: icd10pcs
hpv shot > introduction serum toxoid vaccine muscle in: icd10pcs
tattoo > introduction pigment skin in: icd10pcs
insulin shot > introduction insulin subcutaneous in: icd10pcs
hormone shot > introduction other hormone in: icd10pcs
testosterone shot > introduction other hormone in: icd10pcs
fluids iv > introduction electrolytic water balance substance peripheral vein in: icd10pcs
saline drip > introduction electrolytic water balance substance peripheral vein in: icd10pcs
potassium drip > introduction electrolytic water balance substance peripheral vein in: icd10pcs
hydration drip > introduction electrolytic water balance substance peripheral vein in: icd10pcs
iv feeding > introduction nutritional substance central vein in: icd10pcs
ng feeding > introduction nutritional substance upper gi in: icd10pcs
peg feeding > introduction nutritional substance upper gi in: icd10pcs
tpn picc > introduction nutritional substance central vein in: icd10pcs
levophed drip > introduction vasopressor central vein in: icd10pcs
amiodarone drip > introduction antiarrhythmic peripheral vein in: icd10pcs
tpa > introduction other thrombolytic peripheral vein in: icd10pcs
tpa stroke > introduction other thrombolytic peripheral vein in: icd10pcs
heparin drip > introduction other therapeutic substance peripheral vein in: icd10pcs
aggrastat > introduction platelet inhibitor peripheral vein in: icd10pcs
integrilin > introduction platelet inhibitor peripheral vein in: icd10pcs
reopro > introduction platelet inhibitor peripheral vein in: icd10pcs
natrecor > introduction human b-type natriuretic peptide in: icd10pcs
xigris > introduction recombinant human-activated protein c in: icd10pcs
zyvox iv > introduction oxazolidinones peripheral vein in: icd10pcs
linezolid iv > introduction oxazolidinones peripheral vein in: icd10pcs
proleukin > introduction high-dose interleukin-2 in: icd10pcs
clolar > introduction clofarabine in: icd10pcs
voraxaze > introduction glucarpidase in: icd10pcs
infuse bone graft > introduction recombinant bone morphogenetic protein bones in: icd10pcs
bmp bone > introduction recombinant bone morphogenetic protein bones in: icd10pcs
gliadel > introduction other antineoplastic cranial cavity and brain in: icd10pcs
hipec > introduction hyperthermic antineoplastic peritoneal cavity in: icd10pcs
heated chemo > introduction hyperthermic antineoplastic in: icd10pcs
hot chemo belly > introduction hyperthermic antineoplastic peritoneal cavity in: icd10pcs
bcg bladder > introduction other antineoplastic genitourinary tract in: icd10pcs
mitomycin bladder > introduction other antineoplastic genitourinary tract in: icd10pcs
methotrexate spine > introduction other antineoplastic spinal canal in: icd10pcs
nitric oxide > introduction nitric oxide gas respiratory tract in: icd10pcs
breathing treatment > introduction anti-inflammatory respiratory tract in: icd10pcs
epidural labor > introduction anesthetic agent epidural space in: icd10pcs
arm block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
interscalene block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
femoral block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
occipital block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
stellate block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
celiac block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
intercostal block > introduction anesthetic agent peripheral nerves and plexi in: icd10pcs
trigeminal block > introduction anesthetic agent cranial nerves in: icd10pcs
dental block > introduction anesthetic agent mouth and pharynx in: icd10pcs
pleurodesis talc > introduction other therapeutic substance pleural cavity in: icd10pcs
alcohol nerve > introduction destructive agent peripheral nerves in: icd10pcs
phenol nerve > introduction destructive agent peripheral nerves in: icd10pcs
sclerosing vein > introduction destructive agent peripheral vein in: icd10pcs
sclerotherapy vein > introduction destructive agent peripheral vein in: icd10pcs
lipiodol > introduction other diagnostic substance in: icd10pcs
induce labor > introduction other hormone peripheral vein in: icd10pcs
pitocin > introduction other hormone peripheral vein in: icd10pcs
pitocin drip > introduction other hormone peripheral vein in: icd10pcs
cervidil > introduction other therapeutic substance female reproductive in: icd10pcs
cervical ripening > introduction other therapeutic substance female reproductive in: icd10pcs
artificial insemination > introduction sperm female reproductive in: icd10pcs
ivf transfer > introduction autologous fertilized ovum in: icd10pcs
islet cell infusion > introduction nonautologous pancreatic islet cells in: icd10pcs
adhesion barrier > introduction adhesion barrier peritoneal cavity in: icd10pcs
seprafilm > introduction adhesion barrier peritoneal cavity in: icd10pcs
interceed > introduction adhesion barrier in: icd10pcs
antibiotic envelope > introduction anti-infective envelope subcutaneous tissue in: icd10pcs
tyrx > introduction anti-infective envelope subcutaneous tissue in: icd10pcs
methylene blue > introduction other diagnostic substance in: icd10pcs
penile injection > introduction other therapeutic substance male reproductive in: icd10pcs
blood patch > introduction other therapeutic substance epidural space in: icd10pcs
collagenase > introduction other therapeutic substance in: icd10pcs
filler injection > introduction other therapeutic substance skin in: icd10pcs
give red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
given red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
infuse red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
unit of red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
give packed cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
given packed cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
infuse packed cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
unit of packed cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
give prbc > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
given prbc > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
infuse prbc > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
unit of prbc > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
give prbcs > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
given prbcs > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
infuse prbcs > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
unit of prbcs > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
give packed red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
given packed red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
infuse packed red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
unit of packed red cells > transfusion nonautologous red blood cells peripheral vein in: icd10pcs
give whole blood > transfusion nonautologous whole blood peripheral vein in: icd10pcs
given whole blood > transfusion nonautologous whole blood peripheral vein in: icd10pcs
infuse whole blood > transfusion nonautologous whole blood peripheral vein in: icd10pcs
unit of whole blood > transfusion nonautologous whole blood peripheral vein in: icd10pcs
give own blood > transfusion autologous red blood cells peripheral vein in: icd10pcs
given own blood > transfusion autologous red blood cells peripheral vein in: icd10pcs
infuse own blood > transfusion autologous red blood cells peripheral vein in: icd10pcs
unit of own blood > transfusion autologous red blood cells peripheral vein in: icd10pcs
give own blood back > transfusion autologous whole blood peripheral vein in: icd10pcs
given own blood back > transfusion autologous whole blood peripheral vein in: icd10pcs
infuse own blood back > transfusion autologous whole blood peripheral vein in: icd10pcs
unit of own blood back > transfusion autologous whole blood peripheral vein in: icd10pcs
give cell saver > transfusion autologous red blood cells peripheral vein in: icd10pcs
given cell saver > transfusion autologous red blood cells peripheral vein in: icd10pcs
infuse cell saver > transfusion autologous red blood cells peripheral vein in: icd10pcs
unit of cell saver > transfusion autologous red blood cells peripheral vein in: icd10pcs
give platelets > transfusion nonautologous platelets peripheral vein in: icd10pcs
given platelets > transfusion nonautologous platelets peripheral vein in: icd10pcs
infuse platelets > transfusion nonautologous platelets peripheral vein in: icd10pcs
unit of platelets > transfusion nonautologous platelets peripheral vein in: icd10pcs
give ffp > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
given ffp > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
infuse ffp > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
unit of ffp > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
give fresh frozen plasma > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
given fresh frozen plasma > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
infuse fresh frozen plasma > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
unit of fresh frozen plasma > transfusion nonautologous frozen plasma peripheral vein in: icd10pcs
give plasma > transfusion nonautologous fresh plasma peripheral vein in: icd10pcs
given plasma > transfusion nonautologous fresh plasma peripheral vein in: icd10pcs
infuse plasma > transfusion nonautologous fresh plasma peripheral vein in: icd10pcs
unit of plasma > transfusion nonautologous fresh plasma peripheral vein in: icd10pcs
give cryo > transfusion nonautologous plasma cryoprecipitate peripheral vein in: icd10pcs
given cryo > transfusion nonautologous plasma cryoprecipitate peripheral vein in: icd10pcs
infuse cryo > transfusion nonautologous plasma cryoprecipitate peripheral vein in: icd10pcs
unit of cryo > transfusion nonautologous plasma cryoprecipitate peripheral vein in: icd10pcs
give albumin > transfusion nonautologous serum albumin peripheral vein in: icd10pcs
given albumin > transfusion nonautologous serum albumin peripheral vein in: icd10pcs
infuse albumin > transfusion nonautologous serum albumin peripheral vein in: icd10pcs
give ivig > transfusion nonautologous globulin peripheral vein in: icd10pcs
given ivig > transfusion nonautologous globulin peripheral vein in: icd10pcs
infuse ivig > transfusion nonautologous globulin peripheral vein in: icd10pcs
give immunoglobulin > transfusion nonautologous globulin peripheral vein in: icd10pcs
given immunoglobulin > transfusion nonautologous globulin peripheral vein in: icd10pcs
infuse immunoglobulin > transfusion nonautologous globulin peripheral vein in: icd10pcs
give fibrinogen > transfusion nonautologous fibrinogen peripheral vein in: icd10pcs
given fibrinogen > transfusion nonautologous fibrinogen peripheral vein in: icd10pcs
infuse fibrinogen > transfusion nonautologous fibrinogen peripheral vein in: icd10pcs
give factor 8 > transfusion nonautologous antihemophilic factors peripheral vein in: icd10pcs
given factor 8 > transfusion nonautologous antihemophilic factors peripheral vein in: icd10pcs
infuse factor 8 > transfusion nonautologous antihemophilic factors peripheral vein in: icd10pcs
give factor 9 > transfusion nonautologous factor ix peripheral vein in: icd10pcs
given factor 9 > transfusion nonautologous factor ix peripheral vein in: icd10pcs
infuse factor 9 > transfusion nonautologous factor ix peripheral vein in: icd10pcs
give christmas factor > transfusion nonautologous factor ix peripheral vein in: icd10pcs
given christmas factor > transfusion nonautologous factor ix peripheral vein in: icd10pcs
infuse christmas factor > transfusion nonautologous factor ix peripheral vein in: icd10pcs
give granulocyte > transfusion nonautologous white cells peripheral vein in: icd10pcs
given granulocyte > transfusion nonautologous white cells peripheral vein in: icd10pcs
infuse granulocyte > transfusion nonautologous white cells peripheral vein in: icd10pcs
give white cells > transfusion nonautologous white cells peripheral vein in: icd10pcs
given white cells > transfusion nonautologous white cells peripheral vein in: icd10pcs
infuse white cells > transfusion nonautologous white cells peripheral vein in: icd10pcs
give marrow > transfusion bone marrow in: icd10pcs
given marrow > transfusion bone marrow in: icd10pcs
infuse marrow > transfusion bone marrow in: icd10pcs
give own marrow > transfusion autologous bone marrow in: icd10pcs
given own marrow > transfusion autologous bone marrow in: icd10pcs
infuse own marrow > transfusion autologous bone marrow in: icd10pcs
own marrow transplant > transfusion autologous bone marrow @ 0.95 in: icd10pcs
give sibling marrow > transfusion allogeneic related bone marrow in: icd10pcs
given sibling marrow > transfusion allogeneic related bone marrow in: icd10pcs
infuse sibling marrow > transfusion allogeneic related bone marrow in: icd10pcs
sibling marrow transplant > transfusion allogeneic related bone marrow @ 0.95 in: icd10pcs
give unrelated marrow > transfusion allogeneic unrelated bone marrow in: icd10pcs
given unrelated marrow > transfusion allogeneic unrelated bone marrow in: icd10pcs
infuse unrelated marrow > transfusion allogeneic unrelated bone marrow in: icd10pcs
unrelated marrow transplant > transfusion allogeneic unrelated bone marrow @ 0.95 in: icd10pcs
give donor marrow > transfusion allogeneic unrelated bone marrow in: icd10pcs
given donor marrow > transfusion allogeneic unrelated bone marrow in: icd10pcs
infuse donor marrow > transfusion allogeneic unrelated bone marrow in: icd10pcs
donor marrow transplant > transfusion allogeneic unrelated bone marrow @ 0.95 in: icd10pcs
give stem cells > transfusion hematopoietic stem cells in: icd10pcs
given stem cells > transfusion hematopoietic stem cells in: icd10pcs
give own stem cells > transfusion autologous hematopoietic stem cells in: icd10pcs
given own stem cells > transfusion autologous hematopoietic stem cells in: icd10pcs
infuse own stem cells > transfusion autologous hematopoietic stem cells in: icd10pcs
own stem cells transplant > transfusion autologous hematopoietic stem cells @ 0.95 in: icd10pcs
give sibling stem cells > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
given sibling stem cells > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
infuse sibling stem cells > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
sibling stem cells transplant > transfusion allogeneic related hematopoietic stem cells @ 0.95 in: icd10pcs
give unrelated stem cells > transfusion allogeneic unrelated hematopoietic stem cells in: icd10pcs
given unrelated stem cells > transfusion allogeneic unrelated hematopoietic stem cells in: icd10pcs
infuse unrelated stem cells > transfusion allogeneic unrelated hematopoietic stem cells in: icd10pcs
unrelated stem cells transplant > transfusion allogeneic unrelated hematopoietic stem cells @ 0.95 in: icd10pcs
give cord blood > transfusion cord blood stem cells in: icd10pcs
given cord blood > transfusion cord blood stem cells in: icd10pcs
infuse cord blood > transfusion cord blood stem cells in: icd10pcs
give haplo > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
given haplo > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
infuse haplo > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
haplo transplant > transfusion allogeneic related hematopoietic stem cells @ 0.95 in: icd10pcs
give convalescent plasma > transfusion convalescent plasma nonautologous peripheral vein in: icd10pcs
given convalescent plasma > transfusion convalescent plasma nonautologous peripheral vein in: icd10pcs
infuse convalescent plasma > transfusion convalescent plasma nonautologous peripheral vein in: icd10pcs
unit of convalescent plasma > transfusion convalescent plasma nonautologous peripheral vein in: icd10pcs
fetal transfusion > transfusion products of conception circulatory @ 0.95 in: icd10pcs
intrauterine transfusion > transfusion products of conception circulatory @ 0.95 in: icd10pcs
exchange transfusion > transfusion nonautologous whole blood peripheral vein @ 0.95 in: icd10pcs
blood through central line > transfusion central vein @ 0.95 in: icd10pcs
car t > introduction chimeric antigen receptor t-cell @ 0.95 in: icd10pcs
kymriah > introduction tisagenlecleucel @ 0.95 in: icd10pcs
yescarta > introduction axicabtagene ciloleucel @ 0.95 in: icd10pcs
abecma > introduction idecabtagene vicleucel @ 0.95 in: icd10pcs
carvykti > introduction ciltacabtagene autoleucel @ 0.95 in: icd10pcs
breyanzi > introduction lisocabtagene maraleucel @ 0.95 in: icd10pcs
tecartus > introduction brexucabtagene autoleucel @ 0.95 in: icd10pcs

# --- new technology drugs and cells by brand (ICD-10-PCS section X)
nexobrid > anacaulase-bcdb in: icd10pcs
burn enzyme debridement > anacaulase-bcdb in: icd10pcs
darzalex > daratumumab and hyaluronidase-fihj in: icd10pcs
talvey > talquetamab antineoplastic in: icd10pcs
tecvayli > teclistamab antineoplastic in: icd10pcs
zegalogue > dasiglucagon in: icd10pcs
enspryng > satralizumab-mwge in: icd10pcs
regen-cov > regn-cov2 monoclonal antibody in: icd10pcs
regeneron covid > regn-cov2 monoclonal antibody in: icd10pcs
casirivimab > regn-cov2 monoclonal antibody in: icd10pcs
elrexfio > elranatamab antineoplastic in: icd10pcs
epkinly > epcoritamab monoclonal antibody in: icd10pcs
rystiggo > rozanolixizumab-noli monoclonal antibody in: icd10pcs
evusheld > tixagevimab and cilgavimab monoclonal antibody in: icd10pcs
cablivi > caplacizumab in: icd10pcs
rethymic > engineered allogeneic thymus tissue in: icd10pcs
thymus tissue implant > engineered allogeneic thymus tissue in: icd10pcs
spevigo > spesolimab monoclonal antibody in: icd10pcs
exblifep > cefepime-taniborbactam anti-infective in: icd10pcs
cefepime taniborbactam > cefepime-taniborbactam anti-infective in: icd10pcs
lunsumio > mosunetuzumab antineoplastic in: icd10pcs
zevtera > ceftobiprole medocaril anti-infective in: icd10pcs
terlivaz > terlipressin in: icd10pcs
terlivas > terlipressin in: icd10pcs
tecelra > afamitresgene autoleucel immunotherapy in: icd10pcs
afami-cel > afamitresgene autoleucel immunotherapy in: icd10pcs
andexxa > inactivated coagulation factor xa in: icd10pcs
andexanet > inactivated coagulation factor xa in: icd10pcs
cosela > trilaciclib in: icd10pcs
ebvallo > tabelecleucel immunotherapy in: icd10pcs
tab-cel > tabelecleucel immunotherapy in: icd10pcs
zepzelca > lurbinectedin in: icd10pcs
grafapex > treosulfan in: icd10pcs
aucatzyl > obecabtagene autoleucel in: icd10pcs
obe-cel > obecabtagene autoleucel in: icd10pcs
zerbaxa > ceftolozane/tazobactam anti-infective in: icd10pcs
uplizna > inebilizumab-cdon in: icd10pcs
lynozyfic > odronextamab antineoplastic in: icd10pcs
ordspono > odronextamab antineoplastic in: icd10pcs
carvykti > ciltacabtagene autoleucel in: icd10pcs
cilta-cel > ciltacabtagene autoleucel in: icd10pcs
vyxeos > cytarabine and daunorubicin liposome antineoplastic in: icd10pcs
rybrevant > amivantamab monoclonal antibody in: icd10pcs
ziihera > zanidatamab antineoplastic in: icd10pcs
lantidra > donislecel-jujn allogeneic pancreatic islet cellular suspension in: icd10pcs
donislecel > donislecel-jujn allogeneic pancreatic islet cellular suspension in: icd10pcs
veklury > remdesivir anti-infective in: icd10pcs
roctavian > valoctocogene roxaparvovec-rvox in: icd10pcs
kevzara > sarilumab in: icd10pcs
actemra > tocilizumab in: icd10pcs
yescarta > axicabtagene ciloleucel immunotherapy in: icd10pcs
axi-cel > axicabtagene ciloleucel immunotherapy in: icd10pcs
kymriah > tisagenlecleucel immunotherapy in: icd10pcs
tisa-cel > tisagenlecleucel immunotherapy in: icd10pcs
abecma > idecabtagene vicleucel immunotherapy in: icd10pcs
ide-cel > idecabtagene vicleucel immunotherapy in: icd10pcs
tecartus > brexucabtagene autoleucel immunotherapy in: icd10pcs
breyanzi > lisocabtagene maraleucel immunotherapy in: icd10pcs
liso-cel > lisocabtagene maraleucel immunotherapy in: icd10pcs
xacduro > sulbactam-durlobactam in: icd10pcs
amtagvi > lifileucel immunotherapy in: icd10pcs
til therapy > lifileucel immunotherapy in: icd10pcs
til infusion > lifileucel immunotherapy in: icd10pcs
gamifant > emapalumab-lzsg anti-ifny monoclonal antibody in: icd10pcs
imdelltra > tarlatamab-dlle antineoplastic in: icd10pcs
columvi > glofitamab antineoplastic in: icd10pcs
emblaveo > aztreonam-avibactam anti-infective in: icd10pcs
elzonris > tagraxofusp-erzs antineoplastic in: icd10pcs
aurlumyn > iloprost in: icd10pcs
rezzayo > rezafungin in: icd10pcs
lete-cel > letetresgene autoleucel in: icd10pcs
azedra > iobenguane i-131 antineoplastic in: icd10pcs
contepo > fosfomycin anti-infective in: icd10pcs
hepzato > melphalan hydrochloride antineoplastic peripheral artery in: icd10pcs
hepzato kit > melphalan hydrochloride antineoplastic peripheral artery in: icd10pcs
liver chemo saturation > melphalan hydrochloride antineoplastic peripheral artery in: icd10pcs
melphalan liver > melphalan hydrochloride antineoplastic peripheral artery in: icd10pcs
percutaneous hepatic perfusion > melphalan hydrochloride antineoplastic peripheral artery in: icd10pcs
livtencity > maribavir anti-infective in: icd10pcs
vistogard > uridine triacetate in: icd10pcs
vanflyta > quizartinib antineoplastic in: icd10pcs
olumiant > baricitinib in: icd10pcs
tavalisse > fostamatinib in: icd10pcs
vowst > ser-109 mouth and pharynx in: icd10pcs
cobenfy > xanomeline and trospium chloride in: icd10pcs
karxt > xanomeline and trospium chloride in: icd10pcs
hemospray > mineral-based topical hemostatic agent in: icd10pcs
hemostatic powder > mineral-based topical hemostatic agent in: icd10pcs
endoscopic powder bleeding > mineral-based topical hemostatic agent in: icd10pcs
rebyota > broad consortium microbiota-based live biotherapeutic suspension in: icd10pcs
kebilidi > eladocagene exuparvovec in: icd10pcs
upstaza > eladocagene exuparvovec in: icd10pcs
agent dcb > paclitaxel-coated balloon technology coronary artery in: icd10pcs
agent balloon > paclitaxel-coated balloon technology coronary artery in: icd10pcs
drug coated balloon coronary > paclitaxel-coated balloon technology coronary artery in: icd10pcs
drug coated balloon heart > paclitaxel-coated balloon technology coronary artery in: icd10pcs
dcb coronary > paclitaxel-coated balloon technology coronary artery in: icd10pcs
vt-x7 > vancomycin hydrochloride and tobramycin sulfate anti-infective temporary irrigation spacer system in: icd10pcs
antibiotic spacer irrigation > vancomycin hydrochloride and tobramycin sulfate anti-infective temporary irrigation spacer system in: icd10pcs
cerament g > antibiotic-eluting bone void filler in: icd10pcs
cerament > antibiotic-eluting bone void filler in: icd10pcs
antibiotic bone filler > antibiotic-eluting bone void filler in: icd10pcs
agn1 > agn1 bone void filler in: icd10pcs
losteoplasty > agn1 bone void filler in: icd10pcs
osteoporotic hip filler > agn1 bone void filler in: icd10pcs
p-15l > peptide enhanced bone void filler in: icd10pcs
peptide bone graft > peptide enhanced bone void filler in: icd10pcs
kresladi > marnetegragene autotemcel in: icd10pcs
zynteglo > betibeglogene autotemcel in: icd10pcs
beti-cel > betibeglogene autotemcel in: icd10pcs
omisirge > omidubicel in: icd10pcs
lenmeldy > atidarsagene autotemcel in: icd10pcs
lyfgenia > lovotibeglogene autotemcel in: icd10pcs
lovo-cel > lovotibeglogene autotemcel in: icd10pcs
casgevy > exagamglogene autotemcel in: icd10pcs
exa-cel > exagamglogene autotemcel in: icd10pcs
crispr sickle > exagamglogene autotemcel in: icd10pcs
convalescent plasma covid > convalescent plasma nonautologous in: icd10pcs
covid survivor plasma > convalescent plasma nonautologous in: icd10pcs
duragraft > endothelial damage inhibitor to vein graft in: icd10pcs
defencath > taurolidine anti-infective and heparin anticoagulant in: icd10pcs
niyad > nafamostat anticoagulant in: icd10pcs
car t > chimeric antigen receptor t-cell immunotherapy in: icd10pcs
cart therapy > chimeric antigen receptor t-cell immunotherapy in: icd10pcs
chimeric antigen receptor > chimeric antigen receptor t-cell immunotherapy in: icd10pcs
covid vaccine first > covid-19 vaccine dose 1 in: icd10pcs
covid shot first > covid-19 vaccine dose 1 in: icd10pcs
first covid > covid-19 vaccine dose 1 in: icd10pcs
covid vaccine second > covid-19 vaccine dose 2 in: icd10pcs
covid shot second > covid-19 vaccine dose 2 in: icd10pcs
second covid > covid-19 vaccine dose 2 in: icd10pcs
covid vaccine third > covid-19 vaccine dose 3 in: icd10pcs
third covid > covid-19 vaccine dose 3 in: icd10pcs
covid shot third > covid-19 vaccine dose 3 in: icd10pcs
covid booster > covid-19 vaccine booster in: icd10pcs
covid vaccine booster > covid-19 vaccine booster in: icd10pcs
covid shot > covid-19 vaccine in: icd10pcs
covid vaccine > covid-19 vaccine in: icd10pcs
orca t > orca-t allogeneic t-cell immunotherapy in: icd10pcs
tetracyn > tetracycline @ 1.0 in: hcpcs
panmycin > tetracycline @ 1.0 in: hcpcs
orencia clickject > abatacept @ 1.0 in: hcpcs
abatacept infusion > abatacept @ 1.0 in: hcpcs
b braun acetaminophen > acetaminophen @ 1.0 in: hcpcs
iv tylenol > acetaminophen @ 1.0 in: hcpcs
intravenous tylenol > acetaminophen @ 1.0 in: hcpcs
tylenol drip > acetaminophen @ 1.0 in: hcpcs
perfalgan > acetaminophen @ 1.0 in: hcpcs
acetadote drip > acetylcysteine @ 1.0 in: hcpcs
fluimucil > acetylcysteine @ 1.0 in: hcpcs
tylenol antidote > acetylcysteine @ 1.0 in: hcpcs
iv zovirax > acyclovir @ 1.0 in: hcpcs
acivir > acyclovir @ 1.0 in: hcpcs
adenocor > adenosine @ 1.0 in: hcpcs
stress test adenosine > adenosine @ 1.0 in: hcpcs
eylea 8 mg > aflibercept hd @ 1.0 in: hcpcs
eylea 2 mg > aflibercept @ 1.0 in: hcpcs
epipen jr > epinephrine @ 1.0 in: hcpcs
adrenalin > epinephrine @ 1.0 in: hcpcs
bee sting pen > epinephrine @ 1.0 in: hcpcs
twinject > epinephrine @ 1.0 in: hcpcs
muse > alprostadil @ 1.0 in: hcpcs
trimix shot > alprostadil @ 1.0 in: hcpcs
phyllocontin > aminophyllin @ 1.0 in: hcpcs
truphylline > aminophyllin @ 1.0 in: hcpcs
pacerone iv > amiodarone @ 1.0 in: hcpcs
cordarone iv > amiodarone @ 1.0 in: hcpcs
truth serum > amobarbital @ 1.0 in: hcpcs
sux > succinylcholine @ 1.0 in: hcpcs
malaria iv drug > artesunate @ 1.0 in: hcpcs
abilify maintena shot > aripiprazole @ 1.0 in: hcpcs
zithromax iv > azithromycin @ 1.0 in: hcpcs
z pack iv > azithromycin @ 1.0 in: hcpcs
baclofen pump refill > baclofen @ 1.0 in: hcpcs
lioresal trial dose > baclofen intrathecal trial @ 1.0 in: hcpcs
baclofen pump test dose > baclofen intrathecal trial @ 1.0 in: hcpcs
permapen > penicillin g benzathine @ 1.0 in: hcpcs
extencilline > penicillin g benzathine @ 1.0 in: hcpcs
lentocilin > penicillin g benzathine @ 1.0 in: hcpcs
suboxone film > buprenorphine naloxone oral @ 1.0 in: hcpcs
suboxone strip > buprenorphine naloxone oral @ 1.0 in: hcpcs
brixadi weekly > buprenorphine extended-release brixadi @ 1.0 in: hcpcs
brixadi monthly > buprenorphine extended-release brixadi @ 1.0 in: hcpcs
sublocade 100 > buprenorphine extended-release sublocade @ 1.0 in: hcpcs
sublocade 300 > buprenorphine extended-release sublocade @ 1.0 in: hcpcs
monthly suboxone shot > buprenorphine extended-release sublocade @ 1.0 in: hcpcs
botox for bladder > onabotulinumtoxina @ 1.0 in: hcpcs
chin fat shot > deoxycholic acid @ 1.0 in: hcpcs
lead poisoning chelation > edetate calcium disodium @ 1.0 in: hcpcs
lopressor iv > metoprolol @ 1.0 in: hcpcs
synthroid iv > levothyroxine @ 1.0 in: hcpcs
levothyroxine iv > levothyroxine @ 1.0 in: hcpcs
marcaine shot > bupivicaine @ 1.0 in: hcpcs
rocephin shot > ceftriaxone @ 1.0 in: hcpcs
baby lung maturity shot > betamethasone acetate betamethasone sodium phosphate @ 1.0 in: hcpcs
steroid shot for baby lungs > betamethasone acetate betamethasone sodium phosphate @ 1.0 in: hcpcs
hcg trigger shot > chorionic gonadotropin @ 1.0 in: hcpcs
hiv prevention shot > cabotegravir @ 1.0 in: hcpcs
hiv monthly shot > cabotegravir and rilpivirine @ 1.0 in: hcpcs
hiv treatment shot > cabotegravir and rilpivirine @ 1.0 in: hcpcs
cipro iv > ciprofloxacin intravenous @ 1.0 in: hcpcs
dupuytrens injection > collagenase clostridium histolyticum @ 1.0 in: hcpcs
peyronie shot > collagenase clostridium histolyticum @ 1.0 in: hcpcs
bent penis shot > collagenase clostridium histolyticum @ 1.0 in: hcpcs
acth stim test drug > cosyntropin @ 1.0 in: hcpcs
snake bite antivenom > crotalidae polyvalent immune fab @ 1.0 in: hcpcs
six month bone shot > denosumab @ 1.0 in: hcpcs
bone shot twice a year > denosumab @ 1.0 in: hcpcs
t shot > testosterone cypionate @ 1.0 in: hcpcs
depo provera shot > medroxyprogesterone @ 1.0 in: hcpcs
decadron shot > dexamethasone sodium phosphate @ 1.0 in: hcpcs
cardizem drip > diltiazem @ 1.0 in: hcpcs
benadryl iv > diphenhydramine @ 1.0 in: hcpcs
dmso bladder > dimethyl sulfoxide @ 1.0 in: hcpcs
interstitial cystitis bladder wash > dimethyl sulfoxide @ 1.0 in: hcpcs
persantine stress test > dipyridamole @ 1.0 in: hcpcs
als drip > edaravone @ 1.0 in: hcpcs
lou gehrig infusion > edaravone @ 1.0 in: hcpcs
twice a year cholesterol shot > inclisiran @ 1.0 in: hcpcs
pepcid iv > famotidine @ 1.0 in: hcpcs
elavil injection > amitriptyline injection @ 1.0 in: hcpcs
nexium iv > esomeprazole @ 1.0 in: hcpcs
premarin injection > estrogen conjugated @ 1.0 in: hcpcs
duchenne gene therapy > delandistrogene moxeparvovec @ 1.0 in: hcpcs
amondys 45 > casimersen @ 1.0 in: hcpcs
exondys 51 > eteplirsen @ 1.0 in: hcpcs
vyondys 53 > golodirsen @ 1.0 in: hcpcs
enbrel sureclick > etanercept @ 1.0 in: hcpcs
stool transplant enema > fecal microbiota @ 1.0 in: hcpcs
diflucan iv > fluconazole @ 1.0 in: hcpcs
emend oral > aprepitant @ 1.0 in: hcpcs
akynzeo iv > fosnetupitant palonosetron @ 1.0 in: hcpcs
akynzeo capsule > netupitant palonosetron oral @ 1.0 in: hcpcs
flebogamma dif > immune globulin flebogamma @ 1.0 in: hcpcs
qivigy > immune globulin intravenous non-lyophilized @ 1.0 in: hcpcs
hyperhep b > hepatitis b immune globulin @ 1.0 in: hcpcs
bayhep b > hepatitis b immune globulin @ 1.0 in: hcpcs
gammastan > gamma globulin intramuscular @ 1.0 in: hcpcs
rhesus shot > rho d immune globulin @ 1.0 in: hcpcs
low sugar rescue shot > glucagon @ 1.0 in: hcpcs
haldol shot > haloperidol @ 1.0 in: hcpcs
haldol d > haloperidol decanoate @ 1.0 in: hcpcs
porphyria infusion > hemin @ 1.0 in: hcpcs
cortef shot > hydrocortisone sodium succinate @ 1.0 in: hcpcs
hydrocortone > hydrocortisone sodium phosphate @ 1.0 in: hcpcs
preterm birth prevention shot > hydroxyprogesterone caproate @ 1.0 in: hcpcs
progesterone shot pregnancy > hydroxyprogesterone caproate @ 1.0 in: hcpcs
boniva iv > ibandronate @ 1.0 in: hcpcs
boniva shot > ibandronate @ 1.0 in: hcpcs
boniva infusion > ibandronate @ 1.0 in: hcpcs
venofer infusion > iron sucrose @ 1.0 in: hcpcs
injectafer infusion > ferric carboxymaltose @ 1.0 in: hcpcs
feraheme infusion > ferumoxytol @ 1.0 in: hcpcs
r insulin > insulin @ 1.0 in: hcpcs
ms shot weekly > interferon beta-1a @ 1.0 in: hcpcs
cresemba iv > isavuconazonium @ 1.0 in: hcpcs
sporanox iv > itraconazole @ 1.0 in: hcpcs
flagyl iv > metronidazole @ 1.0 in: hcpcs
toradol shot > ketorolac @ 1.0 in: hcpcs
toradol im > ketorolac @ 1.0 in: hcpcs
lasix shot > furosemide @ 1.0 in: hcpcs
lasix iv > furosemide @ 1.0 in: hcpcs
keppra iv > levetiracetam @ 1.0 in: hcpcs
levaquin iv > levofloxacin @ 1.0 in: hcpcs
levsin injection > hyoscyamine @ 1.0 in: hcpcs
lidocaine drip > lidocaine @ 1.0 in: hcpcs
zyvox iv > linezolid @ 1.0 in: hcpcs
ativan shot > lorazepam @ 1.0 in: hcpcs
minocin iv > minocycline @ 1.0 in: hcpcs
avelox iv > moxifloxacin @ 1.0 in: hcpcs
nitro drip > nitroglycerin @ 1.0 in: hcpcs
overdose antidote > naloxone @ 1.0 in: hcpcs
sandostatin lar depot > octreotide depot @ 1.0 in: hcpcs
zyprexa shot monthly > olanzapine long-acting @ 1.0 in: hcpcs
zyprexa im > olanzapine @ 1.0 in: hcpcs
zyprexa intramuscular > olanzapine @ 1.0 in: hcpcs
neo-synephrine iv > phenylephrine @ 1.0 in: hcpcs
cardene iv > nicardipine @ 1.0 in: hcpcs
zofran shot > ondansetron @ 1.0 in: hcpcs
zofran odt > ondansetron oral @ 1.0 in: hcpcs
hafyera > paliperidone palmitate invega hafyera @ 1.0 in: hcpcs
trinza > paliperidone palmitate invega hafyera @ 1.0 in: hcpcs
sustenna > paliperidone palmitate invega sustenna @ 1.0 in: hcpcs
invega shot > paliperidone palmitate invega sustenna @ 1.0 in: hcpcs
bimix > papaverine @ 1.0 in: hcpcs
papaverine penis shot > papaverine @ 1.0 in: hcpcs
protonix iv > pantoprazole @ 1.0 in: hcpcs
signifor lar > pasireotide @ 1.0 in: hcpcs
chemo day after shot > pegfilgrastim @ 1.0 in: hcpcs
white blood cell booster shot > pegfilgrastim @ 1.0 in: hcpcs
udenyca onbody > pegfilgrastim-cbqv @ 1.0 in: hcpcs
flu iv drug > peramivir @ 1.0 in: hcpcs
phenergan shot > promethazine @ 1.0 in: hcpcs
labor drip > oxytocin @ 1.0 in: hcpcs
induction drip > oxytocin @ 1.0 in: hcpcs
prolixin shot > fluphenazine decanoate @ 1.0 in: hcpcs
milk of amnesia > propofol @ 1.0 in: hcpcs
nerve gas antidote > pralidoxime @ 1.0 in: hcpcs
reglan iv > metoclopramide @ 1.0 in: hcpcs
reglan shot > metoclopramide @ 1.0 in: hcpcs
lexiscan stress test > regadenoson @ 1.0 in: hcpcs
cross linking drops > riboflavin ophthalmic @ 1.0 in: hcpcs
epioxa > riboflavin ophthalmic @ 1.0 in: hcpcs
risperdal shot > risperidone risperdal consta @ 1.0 in: hcpcs
robaxin injection > methocarbamol @ 1.0 in: hcpcs
robaxin shot > methocarbamol @ 1.0 in: hcpcs
cck gallbladder > sincalide @ 1.0 in: hcpcs
growth hormone shot > somatropin @ 1.0 in: hcpcs
tev-tropin > somatropin @ 1.0 in: hcpcs
tpa declot > alteplase @ 1.0 in: hcpcs
imitrex shot > sumatriptan @ 1.0 in: hcpcs
imitrex injection > sumatriptan @ 1.0 in: hcpcs
daily bone shot > teriparatide @ 1.0 in: hcpcs
monthly bone shot > romosozumab-aqqg @ 1.0 in: hcpcs
bulging eye infusion > teprotumumab-trbw @ 1.0 in: hcpcs
tobi podhaler > tobramycin inhalation @ 1.0 in: hcpcs
cortisone shot knee > triamcinolone @ 1.0 in: hcpcs
cortisone shot shoulder > triamcinolone @ 1.0 in: hcpcs
trelstar depot > triptorelin @ 1.0 in: hcpcs
valium shot > diazepam @ 1.0 in: hcpcs
valium iv > diazepam @ 1.0 in: hcpcs
vanco iv > vancomycin @ 1.0 in: hcpcs
entyvio infusion > vedolizumab @ 1.0 in: hcpcs
sma gene therapy > onasemnogene abeparvovec @ 1.0 in: hcpcs
butterfly skin gel > beremagene geperpavec @ 1.0 in: hcpcs
vistaril shot > hydroxyzine @ 1.0 in: hcpcs
vitamin b1 shot > thiamine @ 1.0 in: hcpcs
vitamin b6 shot > pyridoxine @ 1.0 in: hcpcs
hydroxocobalamin shot > hydroxocobalamin intramuscular @ 1.0 in: hcpcs
newborn vitamin k shot > phytonadione vitamin k @ 1.0 in: hcpcs
baby vitamin k shot > phytonadione vitamin k @ 1.0 in: hcpcs
retrovir iv > zidovudine @ 1.0 in: hcpcs
geodon shot > ziprasidone @ 1.0 in: hcpcs
geodon im > ziprasidone @ 1.0 in: hcpcs
once a year bone drip > zoledronic acid @ 1.0 in: hcpcs
apricot pit > laetrile amygdalin @ 1.0 in: hcpcs
b17 > laetrile amygdalin @ 1.0 in: hcpcs
eliquis reversal > coagulation factor xa inactivated @ 1.0 in: hcpcs
xarelto reversal > coagulation factor xa inactivated @ 1.0 in: hcpcs
yearly birth control ring > segesterone acetate and ethinyl estradiol yearly vaginal system @ 1.0 in: hcpcs
monthly birth control ring > ethinyl estradiol etonogestrel @ 1.0 in: hcpcs
arm birth control > etonogestrel implant @ 1.0 in: hcpcs
copper t > intrauterine copper contraceptive @ 1.0 in: hcpcs
mirena iud > levonorgestrel-releasing intrauterine mirena @ 1.0 in: hcpcs
kyleena iud > levonorgestrel-releasing intrauterine kyleena @ 1.0 in: hcpcs
skyla iud > levonorgestrel-releasing intrauterine skyla @ 1.0 in: hcpcs
liletta iud > levonorgestrel-releasing intrauterine liletta @ 1.0 in: hcpcs
blue light solution > aminolevulinic acid 20% @ 1.0 in: hcpcs
macis > autologous cultured chondrocytes @ 1.0 in: hcpcs
knee cartilage cells > autologous cultured chondrocytes @ 1.0 in: hcpcs
parkinson pump gel > carbidopa levodopa enteral suspension @ 1.0 in: hcpcs
idose tr > travoprost intracameral implant @ 1.0 in: hcpcs
molluscum treatment > cantharidin @ 1.0 in: hcpcs
propel > mometasone sinus implant @ 1.0 in: hcpcs
sinus steroid implant > mometasone sinus implant @ 1.0 in: hcpcs
propel mini > mometasone sinus implant @ 1.0 in: hcpcs
prograf granules > tacrolimus granules @ 1.0 in: hcpcs
rabbit atg > lymphocyte immune globulin antithymocyte rabbit @ 1.0 in: hcpcs
horse atg > lymphocyte immune globulin antithymocyte equine @ 1.0 in: hcpcs
proventil neb > albuterol inhalation @ 1.0 in: hcpcs
ventolin neb > albuterol inhalation @ 1.0 in: hcpcs
asthma neb medicine > albuterol inhalation @ 1.0 in: hcpcs
combivent neb > albuterol ipratropium @ 1.0 in: hcpcs
hycamtin capsule > topotecan oral @ 1.0 in: hcpcs
red devil > doxorubicin @ 1.0 in: hcpcs
bcg bladder wash > bcg live intravesical @ 1.0 in: hcpcs
5fu > fluorouracil @ 1.0 in: hcpcs
chemo pump 5fu > fluorouracil @ 1.0 in: hcpcs
lupron 22.5 > leuprolide depot 7.5 @ 1.0 in: hcpcs
lupron 30 > leuprolide depot 7.5 @ 1.0 in: hcpcs
lupron 45 > leuprolide depot 7.5 @ 1.0 in: hcpcs
lupron 3 month > leuprolide depot 7.5 @ 1.0 in: hcpcs
lupron 3.75 > leuprolide depot 3.75 @ 1.0 in: hcpcs
lupron 11.25 > leuprolide depot 3.75 @ 1.0 in: hcpcs
lupron endometriosis > leuprolide depot 3.75 @ 1.0 in: hcpcs
keytruda infusion > pembrolizumab @ 1.0 in: hcpcs
blue devil chemo > mitoxantrone @ 1.0 in: hcpcs
diabetes delay infusion > teplizumab-mzwv @ 1.0 in: hcpcs
butt shots breast cancer > fulvestrant @ 1.0 in: hcpcs
kymriah infusion > tisagenlecleucel @ 1.0 in: hcpcs
blue light cystoscopy dye > hexaminolevulinate @ 1.0 in: hcpcs
vimpat iv > lacosamide @ 1.0 in: hcpcs
sotalol iv > sotalol @ 1.0 in: hcpcs
nuzyra iv > omadacycline @ 1.0 in: hcpcs
xerava iv > eravacycline @ 1.0 in: hcpcs
covid iv drug > remdesivir @ 1.0 in: hcpcs
ketamine nose spray > esketamine nasal spray @ 1.0 in: hcpcs
depression nasal spray > esketamine nasal spray @ 1.0 in: hcpcs
stadol ns > butorphanol nasal spray @ 1.0 in: hcpcs
stadol nasal > butorphanol nasal spray @ 1.0 in: hcpcs
peg-intron > pegylated interferon alfa-2b @ 1.0 in: hcpcs
cloudy insulin > insulin intermediate acting @ 1.0 in: hcpcs
mealtime insulin > insulin most rapid onset @ 1.0 in: hcpcs
fast acting insulin > insulin most rapid onset @ 1.0 in: hcpcs
rebif shot > interferon beta-1a subcutaneous @ 1.0 in: hcpcs

# --- Tracers and contrast
miraluma > technetium tc-99m sestamibi in: hcpcs
sestamibi scan > technetium tc-99m sestamibi in: hcpcs
thallium scan > thallium tl-201 in: hcpcs
hida > technetium tc-99m mebrofenin @ 1.0 in: hcpcs
gallbladder scan tracer > technetium tc-99m mebrofenin in: hcpcs
technetium thyroid > technetium tc-99m pertechnetate in: hcpcs
meckel scan tracer > technetium tc-99m pertechnetate in: hcpcs
kidney scan tracer > technetium tc-99m mertiatide in: hcpcs
dtpa aerosol > technetium tc-99m pentetate aerosol in: hcpcs
lung ventilation tracer > technetium tc-99m pentetate aerosol in: hcpcs
lung perfusion tracer > technetium tc-99m macroaggregated albumin in: hcpcs
gastric emptying tracer > technetium tc-99m sulfur colloid in: hcpcs
liver spleen tracer > technetium tc-99m sulfur colloid in: hcpcs
sentinel node tracer > technetium tc-99m sulfur colloid in: hcpcs
nephroscan > technetium tc-99m succimer in: hcpcs
amyloid heart tracer > technetium tc-99m pyrophosphate in: hcpcs
tagged red cells > technetium tc-99m labeled red blood cells in: hcpcs
muga tracer > technetium tc-99m labeled red blood cells in: hcpcs
bleeding scan tracer > technetium tc-99m labeled red blood cells in: hcpcs
muga > technetium tc-99m labeled red blood cells @ 1.0 in: hcpcs
tagged white cells ceretec > technetium tc-99m exametazime labeled white blood cells in: hcpcs
indium white cells > indium in-111 labeled autologous white blood cells in: hcpcs
cisternogram tracer > indium in-111 pentetate in: hcpcs
mibg therapy > iodine i-131 iobenguane in: hcpcs
mibg scan > iodine i-123 iobenguane in: hcpcs
dat scan > iodine i-123 ioflupane @ 1.0 in: hcpcs
thyroid uptake capsule > iodine i-123 sodium iodide in: hcpcs
thyroid pill radioactive > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
rai thyroid > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioactive iodine liquid > iodine i-131 sodium iodide solution therapeutic in: hcpcs
jeanatope > iodine i-125 serum albumin in: hcpcs
volumex > iodine i-131 iodinated serum albumin in: hcpcs
megatope > iodine i-131 iodinated serum albumin in: hcpcs
sugar tracer > fluorodeoxyglucose f-18 fdg in: hcpcs
pet dye > fluorodeoxyglucose f-18 fdg in: hcpcs
pet stress rubidium > rubidium rb-82 in: hcpcs
ammonia pet > nitrogen n-13 ammonia in: hcpcs
sodium fluoride bone pet > sodium fluoride f-18 in: hcpcs
psma pet tracer > piflufolastat f-18 in: hcpcs
fdopa > fluorodopa f-18 in: hcpcs
choline pet > choline c-11 in: hcpcs
psma therapy > lutetium lu 177 vipivotide tetraxetan in: hcpcs
lutetium psma > lutetium lu 177 vipivotide tetraxetan in: hcpcs
phosphocol p32 > sodium phosphate p-32 in: hcpcs
xenon lung > xenon xe-133 gas in: hcpcs
schilling test > cobalt co-57 cyanocobalamin in: hcpcs
rubratope > cobalt co-57 cyanocobalamin in: hcpcs
red cell mass tracer > chromium cr-51 in: hcpcs
liver mri dye > gadoxetate disodium in: hcpcs
echo bubbles contrast > perflutren lipid microspheres in: hcpcs
iodine dye > low osmolar contrast 300-399 mg/ml iodine in: hcpcs
volumen > oral magnetic resonance contrast in: hcpcs
mri drink > oral magnetic resonance contrast in: hcpcs
eye dye angiogram > fluorescein in: hcpcs

# --- Shots by purpose
pain shot non narcotic > ketorolac in: hcpcs
steroid injection joint > methylprednisolone acetate in: hcpcs
depo shot steroid > methylprednisolone acetate in: hcpcs
kenalog shot > triamcinolone in: hcpcs
keloid shot > triamcinolone in: hcpcs
keloid injection > triamcinolone @ 1.0 in: hcpcs
alopecia injections > triamcinolone in: hcpcs
allergy shot benadryl > diphenhydramine in: hcpcs
vomiting shot > promethazine in: hcpcs
phenergan im > promethazine in: hcpcs
anti nausea iv > ondansetron in: hcpcs
nausea iv > ondansetron in: hcpcs
rooster shots > hyaluronan intra-articular in: hcpcs
lubricant shots knee > hyaluronan intra-articular in: hcpcs
hyaluronic knee > hyaluronan intra-articular in: hcpcs
asthma biologic shot > omalizumab in: hcpcs
allergy asthma biologic > omalizumab in: hcpcs
eye injection wet amd > ranibizumab in: hcpcs
avastin eye > bevacizumab in: hcpcs
ms infusion monthly > natalizumab in: hcpcs
ulcerative colitis infusion > infliximab in: hcpcs
gut infusion > vedolizumab in: hcpcs
ra infusion > rituximab in: hcpcs
lymphoma antibody > rituximab in: hcpcs
energy shot > cyanocobalamin vitamin b-12 in: hcpcs
prostate shot > leuprolide depot in: hcpcs
puberty blocker shot > leuprolide depot in: hcpcs
puberty blocker implant > histrelin implant supprelin in: hcpcs
prostate implant shot > goserelin in: hcpcs
belly pellet > goserelin in: hcpcs
carcinoid injection > octreotide in: hcpcs
acromegaly injection > octreotide in: hcpcs
iv ig > immune globulin intravenous in: hcpcs
subq ig > immune globulin in: hcpcs
subcutaneous ig > immune globulin in: hcpcs
clot buster stroke > alteplase in: hcpcs
red cell booster shot > epoetin alfa in: hcpcs
anemia shot dialysis > epoetin alfa in: hcpcs
blood booster shot > epoetin alfa in: hcpcs
three month shot > medroxyprogesterone in: hcpcs
strep throat shot > penicillin g benzathine in: hcpcs
bicillin shot > penicillin g benzathine in: hcpcs
std shot > ceftriaxone in: hcpcs
carcinoid shot monthly > lanreotide in: hcpcs
wrinkle shot > onabotulinumtoxina in: hcpcs
spasticity shot > onabotulinumtoxina in: hcpcs
sweating shot > onabotulinumtoxina in: hcpcs
psych shot > haloperidol in: hcpcs
monthly psych shot > paliperidone palmitate in: hcpcs
alzheimers infusion > lecanemab-irmb in: hcpcs
aduhelm infusion > aducanumab in: hcpcs
bag of saline > normal saline in: hcpcs
iv bag > normal saline in: hcpcs
hartmann > ringers lactate in: hcpcs
dextrose drip > dextrose water in: hcpcs
d5 half > dextrose normal saline in: hcpcs
k rider > potassium chloride in: hcpcs
mag drip > magnesium sulfate in: hcpcs
thalassemia shot > luspatercept in: hcpcs
mds shot > luspatercept in: hcpcs
hemophilia shot > emicizumab in: hcpcs

# --- Shots, infusions, pills, breathing drugs as patients and nurses say them
epi > injection epinephrine not otherwise specified in: hcpcs
epipen > injection epinephrine not otherwise specified in: hcpcs
epinephrine > injection epinephrine not otherwise specified in: hcpcs
auvi-q > injection epinephrine not otherwise specified in: hcpcs
citrovorum > injection leucovorin calcium in: hcpcs
celestone > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
apretude > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
yeztugo > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
antivenom > injection crotalidae polyvalent immune fab in: hcpcs
hexadrol > injection dexamethasone sodium phosphate 1 mg in: hcpcs
tig > injection tetanus immune globulin human in: hcpcs
igim > injection gamma globulin intramuscular 1 cc in: hcpcs
17-p > injection hydroxyprogesterone caproate not otherwise specified in: hcpcs
17ohpc > injection hydroxyprogesterone caproate not otherwise specified in: hcpcs
pio > injection progesterone per 50 mg in: hcpcs
hyperrho > injection rho d immune globulin human full dose in: hcpcs
tpa > injection alteplase recombinant in: hcpcs
t-pa > injection alteplase recombinant in: hcpcs
declot > injection alteplase recombinant in: hcpcs
vanc > injection vancomycin hydrochloride 10 mg in: hcpcs
rooster > hyaluronan or derivative synvisc or synvisc-one for intra-articular injection in: hcpcs
nonhormonal > intrauterine copper contraceptive in: hcpcs
haloette > ethinyl estradiol and etonogestrel monthly vaginal ring in: hcpcs
evra > contraceptive supply hormone containing patch in: hcpcs
yasmin > contraceptive pills for birth control in: hcpcs
loestrin > contraceptive pills for birth control in: hcpcs
sprintec > contraceptive pills for birth control in: hcpcs
esketamine > esketamine nasal spray in: hcpcs
suboxone > buprenorphine naloxone oral less than or equal to 3 mg buprenorphine in: hcpcs
zubsolv > buprenorphine naloxone oral less than or equal to 3 mg buprenorphine in: hcpcs
bunavail > buprenorphine naloxone oral less than or equal to 3 mg buprenorphine in: hcpcs
trexall > methotrexate oral 2.5 mg in: hcpcs
rheumatrex > methotrexate oral 2.5 mg in: hcpcs
gengraf > cyclosporine oral 100 mg in: hcpcs
sandimmune > cyclosporine oral 100 mg in: hcpcs
marinol > dronabinol 2.5 mg oral in: hcpcs
dronabinol > dronabinol 2.5 mg oral in: hcpcs
bethkis > tobramycin inhalation solution fda-approved final product non-compounded in: hcpcs
kitabis > tobramycin inhalation solution fda-approved final product non-compounded in: hcpcs
hypersal > hypertonic saline solution 1 ml in: hcpcs
pulmosal > hypertonic saline solution 1 ml in: hcpcs
allergy emergency > injection epinephrine not otherwise specified in: hcpcs
impotence injection > injection alprostadil 1.25 mcg in: hcpcs
erection injection > injection alprostadil 1.25 mcg in: hcpcs
ed injection > injection alprostadil 1.25 mcg in: hcpcs
prostaglandin penile > injection alprostadil 1.25 mcg in: hcpcs
lioresal intrathecal > injection baclofen 10 mg in: hcpcs
syphilis infusion > injection penicillin g benzathine 100,000 units in: hcpcs
syphilis iv > injection penicillin g benzathine 100,000 units in: hcpcs
syphilis im > injection penicillin g benzathine 100,000 units in: hcpcs
syphilis vial > injection penicillin g benzathine 100,000 units in: hcpcs
pcn vial > injection penicillin g benzathine 100,000 units in: hcpcs
pen g > injection penicillin g potassium up to 600,000 units in: hcpcs
pcn g > injection penicillin g potassium up to 600,000 units in: hcpcs
double chin > injection deoxycholic acid in: hcpcs
fat dissolving > injection deoxycholic acid in: hcpcs
kefzol vial > injection cefazolin sodium 500 mg in: hcpcs
gonorrhea infusion > injection ceftriaxone sodium in: hcpcs
gonorrhea iv > injection ceftriaxone sodium in: hcpcs
gonorrhea im > injection ceftriaxone sodium in: hcpcs
gonorrhea vial > injection ceftriaxone sodium in: hcpcs
fetal lung > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
betamethasone pregnancy > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
betamethasone infusion > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
betamethasone iv > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
betamethasone im > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
betamethasone vial > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
antenatal steroid > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
prep drug > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
hiv prevention > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
cabotegravir prep > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
injectable prep > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
prep shot > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
lenacapavir prep > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
monthly hiv > injection cabotegravir and rilpivirine in: hcpcs
dupuytren drug > injection collagenase clostridium histolyticum in: hcpcs
antivenin snake > injection crotalidae polyvalent immune fab in: hcpcs
aranesp infusion > injection darbepoetin alfa non-esrd use in: hcpcs
aranesp iv > injection darbepoetin alfa non-esrd use in: hcpcs
aranesp im > injection darbepoetin alfa non-esrd use in: hcpcs
aranesp vial > injection darbepoetin alfa non-esrd use in: hcpcs
aranesp anemia > injection darbepoetin alfa non-esrd use in: hcpcs
aranesp chemo > injection darbepoetin alfa non-esrd use in: hcpcs
procrit vial > injection epoetin alfa for non-esrd use 1000 units in: hcpcs
epogen vial > injection epoetin alfa for non-esrd use 1000 units in: hcpcs
epoetin vial > injection epoetin alfa for non-esrd use 1000 units in: hcpcs
osteoporosis shot > injection denosumab 1 mg in: hcpcs
osteoporosis injection > injection denosumab 1 mg in: hcpcs
bone density > injection denosumab 1 mg in: hcpcs
bone strengthening > injection denosumab 1 mg in: hcpcs
yearly bone > injection zoledronic acid in: hcpcs
yearly osteoporosis > injection zoledronic acid in: hcpcs
annual osteoporosis > injection zoledronic acid in: hcpcs
estrogen injection > injection depo-estradiol cypionate in: hcpcs
estradiol cyp > injection depo-estradiol cypionate in: hcpcs
valerate estrogen > injection estradiol valerate in: hcpcs
medrol injection > injection methylprednisolone acetate 1 mg in: hcpcs
medrol im > injection methylprednisolone acetate 1 mg in: hcpcs
cortisone injection > injection triamcinolone acetonide not otherwise specified 10 mg in: hcpcs
steroid injection > injection triamcinolone acetonide not otherwise specified 10 mg in: hcpcs
t injection > injection testosterone cypionate 1 mg in: hcpcs
trt injection > injection testosterone cypionate 1 mg in: hcpcs
test cyp > injection testosterone cypionate 1 mg in: hcpcs
test e > injection testosterone enanthate 1 mg in: hcpcs
testosterone enth > injection testosterone enanthate 1 mg in: hcpcs
dex injection > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dex infusion > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dex iv > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dex im > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dex vial > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dexamethasone shot > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dexamethasone injection > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dexamethasone infusion > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dexamethasone iv > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dexamethasone im > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dexamethasone vial > injection dexamethasone sodium phosphate 1 mg in: hcpcs
dig iv > injection digoxin in: hcpcs
dig injection > injection digoxin in: hcpcs
benadryl im > injection diphenhydramine hcl in: hcpcs
diphenhydramine iv > injection diphenhydramine hcl in: hcpcs
diphenhydramine im > injection diphenhydramine hcl in: hcpcs
low sugar > injection glucagon hydrochloride in: hcpcs
hypoglycemia kit > injection glucagon hydrochloride in: hcpcs
hypoglycemia injection > injection glucagon hydrochloride in: hcpcs
heplock syringe > injection heparin sodium heparin lock flush in: hcpcs
hep flush > injection heparin sodium heparin lock flush in: hcpcs
heparin infusion > injection heparin sodium per 1000 units in: hcpcs
blood thinner > injection enoxaparin sodium in: hcpcs
belly injection > injection enoxaparin sodium in: hcpcs
preterm birth > injection hydroxyprogesterone caproate not otherwise specified in: hcpcs
humalog vial > injection insulin per 5 units in: hcpcs
novolog vial > injection insulin per 5 units in: hcpcs
lantus vial > injection insulin per 5 units in: hcpcs
humulin vial > injection insulin per 5 units in: hcpcs
novolin vial > injection insulin per 5 units in: hcpcs
levemir vial > injection insulin per 5 units in: hcpcs
tresiba vial > injection insulin per 5 units in: hcpcs
toujeo vial > injection insulin per 5 units in: hcpcs
basaglar vial > injection insulin per 5 units in: hcpcs
admelog vial > injection insulin per 5 units in: hcpcs
morphine iv > injection morphine sulfate up to 10 mg in: hcpcs
morphine injection > injection morphine sulfate up to 10 mg in: hcpcs
morphine drip > injection morphine sulfate up to 10 mg in: hcpcs
morphine push > injection morphine sulfate up to 10 mg in: hcpcs
morphine im > injection morphine sulfate up to 10 mg in: hcpcs
ms iv > injection morphine sulfate up to 10 mg in: hcpcs
ms injection > injection morphine sulfate up to 10 mg in: hcpcs
ms drip > injection morphine sulfate up to 10 mg in: hcpcs
ms push > injection morphine sulfate up to 10 mg in: hcpcs
ms im > injection morphine sulfate up to 10 mg in: hcpcs
spinal morphine > injection morphine sulfate preservative-free for epidural or intrathecal use in: hcpcs
narcan iv > injection naloxone hydrochloride not otherwise specified in: hcpcs
naloxone iv > injection naloxone hydrochloride not otherwise specified in: hcpcs
narcan kit > take-home supply of nasal naloxone 2-pack of 4mg in: hcpcs
naloxone kit > take-home supply of nasal naloxone 2-pack of 4mg in: hcpcs
sandostatin iv > injection octreotide non-depot form for subcutaneous or intravenous injection in: hcpcs
sandostatin drip > injection octreotide non-depot form for subcutaneous or intravenous injection in: hcpcs
octreotide iv > injection octreotide non-depot form for subcutaneous or intravenous injection in: hcpcs
octreotide drip > injection octreotide non-depot form for subcutaneous or intravenous injection in: hcpcs
bynfezia iv > injection octreotide non-depot form for subcutaneous or intravenous injection in: hcpcs
bynfezia drip > injection octreotide non-depot form for subcutaneous or intravenous injection in: hcpcs
nausea iv > injection ondansetron hydrochloride in: hcpcs
antinausea iv > injection ondansetron hydrochloride in: hcpcs
antinausea injection > injection ondansetron hydrochloride in: hcpcs
vomiting iv > injection ondansetron hydrochloride in: hcpcs
vomiting injection > injection ondansetron hydrochloride in: hcpcs
wbc booster > injection filgrastim g-csf excludes biosimilars in: hcpcs
pit iv > injection oxytocin in: hcpcs
pit injection > injection oxytocin in: hcpcs
rh negative > injection rho d immune globulin human full dose in: hcpcs
rh shot > injection rho d immune globulin human full dose in: hcpcs
rh factor > injection rho d immune globulin human full dose in: hcpcs
iv steroids > injection methylprednisolone sodium succinate 5 mg in: hcpcs
steroid iv > injection methylprednisolone sodium succinate 5 mg in: hcpcs
height shot > injection somatropin in: hcpcs
height injection > injection somatropin in: hcpcs
height pen > injection somatropin in: hcpcs
clot buster > injection alteplase recombinant in: hcpcs
clot busting > injection alteplase recombinant in: hcpcs
stroke clot > injection alteplase recombinant in: hcpcs
picc declot > injection alteplase recombinant in: hcpcs
clogged port > injection alteplase recombinant in: hcpcs
clogged line > injection alteplase recombinant in: hcpcs
stelara syringe > ustekinumab for subcutaneous injection in: hcpcs
stelara infusion > ustekinumab for intravenous injection in: hcpcs
ustekinumab infusion > ustekinumab for intravenous injection in: hcpcs
ustekinumab iv > ustekinumab for intravenous injection in: hcpcs
b1 shot > injection thiamine hcl in: hcpcs
b1 injection > injection thiamine hcl in: hcpcs
b1 iv > injection thiamine hcl in: hcpcs
b-1 injection > injection thiamine hcl in: hcpcs
b-1 iv > injection thiamine hcl in: hcpcs
b6 injection > injection pyridoxine hcl in: hcpcs
b6 iv > injection pyridoxine hcl in: hcpcs
b-6 injection > injection pyridoxine hcl in: hcpcs
b-6 iv > injection pyridoxine hcl in: hcpcs
vit k > injection phytonadione vitamin k in: hcpcs
mag iv > injection magnesium sulfate in: hcpcs
mag infusion > injection magnesium sulfate in: hcpcs
mag injection > injection magnesium sulfate in: hcpcs
mag bolus > injection magnesium sulfate in: hcpcs
mgso4 drip > injection magnesium sulfate in: hcpcs
mgso4 iv > injection magnesium sulfate in: hcpcs
mgso4 infusion > injection magnesium sulfate in: hcpcs
mgso4 injection > injection magnesium sulfate in: hcpcs
mgso4 bolus > injection magnesium sulfate in: hcpcs
potassium bolus > injection potassium chloride in: hcpcs
unlisted drug > unclassified drugs in: hcpcs
unlisted medication > unclassified drugs in: hcpcs
unclassified medication > unclassified drugs in: hcpcs
misc medication > unclassified drugs in: hcpcs
miscellaneous drug > unclassified drugs in: hcpcs
miscellaneous medication > unclassified drugs in: hcpcs
new medication > unclassified drugs in: hcpcs
nos medication > unclassified drugs in: hcpcs
unlisted biologic > unclassified biologics in: hcpcs
misc biologic > unclassified biologics in: hcpcs
saline 1l > infusion normal saline solution 1000 cc in: hcpcs
ns 1000 > infusion normal saline solution 1000 cc in: hcpcs
ns 1l > infusion normal saline solution 1000 cc in: hcpcs
nss 1000 > infusion normal saline solution 1000 cc in: hcpcs
nss liter > infusion normal saline solution 1000 cc in: hcpcs
nss 1l > infusion normal saline solution 1000 cc in: hcpcs
saline iv > infusion normal saline solution 1000 cc in: hcpcs
saline 500 > infusion normal saline solution sterile 500 ml in: hcpcs
ns 500 > infusion normal saline solution sterile 500 ml in: hcpcs
nss 500 > infusion normal saline solution sterile 500 ml in: hcpcs
ns 250 > infusion normal saline solution 250 cc in: hcpcs
nss 250 > infusion normal saline solution 250 cc in: hcpcs
dextrose 1000 > infusion d5w 1000 cc in: hcpcs
dextrose liter > infusion d5w 1000 cc in: hcpcs
d5 ns > 5% dextrose normal saline 500 ml in: hcpcs
lr iv > ringers lactate infusion up to 1000 cc in: hcpcs
lr 1000 > ringers lactate infusion up to 1000 cc in: hcpcs
lr solution > ringers lactate infusion up to 1000 cc in: hcpcs
d5 lr > 5% dextrose in lactated ringers infusion in: hcpcs
chicken comb > hyaluronan or derivative synvisc or synvisc-one for intra-articular injection in: hcpcs
chicken knee > hyaluronan or derivative synvisc or synvisc-one for intra-articular injection in: hcpcs
knee lubricant > hyaluronan or derivative synvisc or synvisc-one for intra-articular injection in: hcpcs
lube knee > hyaluronan or derivative synvisc or synvisc-one for intra-articular injection in: hcpcs
hormonal iud > levonorgestrel-releasing intrauterine contraceptive system mirena in: hcpcs
hormonal coil > levonorgestrel-releasing intrauterine contraceptive system mirena in: hcpcs
progesterone iud > levonorgestrel-releasing intrauterine contraceptive system mirena in: hcpcs
progesterone coil > levonorgestrel-releasing intrauterine contraceptive system mirena in: hcpcs
non hormonal > intrauterine copper contraceptive in: hcpcs
hormone free > intrauterine copper contraceptive in: hcpcs
10 year > intrauterine copper contraceptive in: hcpcs
nexplanon rod > etonogestrel contraceptive implant system in: hcpcs
arm implant > etonogestrel contraceptive implant system in: hcpcs
contraceptive rod > etonogestrel contraceptive implant system in: hcpcs
nuva ring > ethinyl estradiol and etonogestrel monthly vaginal ring in: hcpcs
ketamine nasal > esketamine nasal spray in: hcpcs
ketamine treatment > esketamine nasal spray in: hcpcs
ketamine depression > esketamine nasal spray in: hcpcs
testosterone implant > testosterone pellet in: hcpcs
suboxone 8 > buprenorphine naloxone oral greater than 6 mg but less than or equal to 10 mg buprenorphine in: hcpcs
suboxone 8-2 > buprenorphine naloxone oral greater than 6 mg but less than or equal to 10 mg buprenorphine in: hcpcs
buprenorphine naloxone > buprenorphine naloxone oral less than or equal to 3 mg buprenorphine in: hcpcs
subutex po > buprenorphine oral 1 mg in: hcpcs
buprenorphine po > buprenorphine oral 1 mg in: hcpcs
deltasone po > prednisone immediate release or delayed release oral 1 mg in: hcpcs
rayos po > prednisone immediate release or delayed release oral 1 mg in: hcpcs
steroid pill > prednisone immediate release or delayed release oral 1 mg in: hcpcs
steroid tablet > prednisone immediate release or delayed release oral 1 mg in: hcpcs
steroid capsule > prednisone immediate release or delayed release oral 1 mg in: hcpcs
steroid oral > prednisone immediate release or delayed release oral 1 mg in: hcpcs
steroid po > prednisone immediate release or delayed release oral 1 mg in: hcpcs
methylprednisolone pack > methylprednisolone oral per 4 mg in: hcpcs
steroid pack > methylprednisolone oral per 4 mg in: hcpcs
prednisolone solution > prednisolone oral per 5 mg in: hcpcs
pediapred solution > prednisolone oral per 5 mg in: hcpcs
decadron po > dexamethasone oral 0.25 mg in: hcpcs
dexamethasone po > dexamethasone oral 0.25 mg in: hcpcs
dex pill > dexamethasone oral 0.25 mg in: hcpcs
dex tablet > dexamethasone oral 0.25 mg in: hcpcs
dex capsule > dexamethasone oral 0.25 mg in: hcpcs
dex oral > dexamethasone oral 0.25 mg in: hcpcs
dex po > dexamethasone oral 0.25 mg in: hcpcs
methotrexate po > methotrexate oral 2.5 mg in: hcpcs
mtx po > methotrexate oral 2.5 mg in: hcpcs
mtx injection > injection methotrexate sodium 50 mg in: hcpcs
mtx iv > injection methotrexate sodium 50 mg in: hcpcs
otrexup injection > injection methotrexate sodium 50 mg in: hcpcs
otrexup iv > injection methotrexate sodium 50 mg in: hcpcs
rasuvo injection > injection methotrexate sodium 50 mg in: hcpcs
rasuvo iv > injection methotrexate sodium 50 mg in: hcpcs
emend po > aprepitant oral 5 mg in: hcpcs
aprepitant po > aprepitant oral 5 mg in: hcpcs
emend tripack > aprepitant oral 5 mg in: hcpcs
ondansetron odt > ondansetron 1 mg oral fda approved prescription anti-emetic in: hcpcs
marijuana pill > dronabinol 2.5 mg oral in: hcpcs
ventolin nebulized > albuterol inhalation solution fda-approved final product non-compounded administered through dme unit dose 1 mg in: hcpcs
proventil nebulized > albuterol inhalation solution fda-approved final product non-compounded administered through dme unit dose 1 mg in: hcpcs
accuneb nebulized > albuterol inhalation solution fda-approved final product non-compounded administered through dme unit dose 1 mg in: hcpcs
duoneb neb > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
pulmicort nebulized > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs
budesonide nebulized > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs
steroid neb > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs
atrovent nebulized > ipratropium bromide inhalation solution fda-approved final product non-compounded in: hcpcs
ipratropium nebulized > ipratropium bromide inhalation solution fda-approved final product non-compounded in: hcpcs
tobramycin neb > tobramycin inhalation solution fda-approved final product non-compounded in: hcpcs
tobramycin nebulized > tobramycin inhalation solution fda-approved final product non-compounded in: hcpcs
mucomyst nebulized > acetylcysteine inhalation solution fda-approved final product non-compounded in: hcpcs
acetylcysteine neb > acetylcysteine inhalation solution fda-approved final product non-compounded in: hcpcs
acetylcysteine nebulized > acetylcysteine inhalation solution fda-approved final product non-compounded in: hcpcs
intal neb > cromolyn sodium inhalation solution fda-approved final product non-compounded in: hcpcs
intal nebulized > cromolyn sodium inhalation solution fda-approved final product non-compounded in: hcpcs
7% saline > hypertonic saline solution 1 ml in: hcpcs
hyper sal > hypertonic saline solution 1 ml in: hcpcs
intrathecal baclofen drug > injection baclofen 10 mg in: hcpcs
long acting penicillin > injection penicillin g benzathine 100,000 units in: hcpcs
lung maturity steroid > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
premature lung steroid > injection betamethasone acetate and betamethasone sodium phosphate in: hcpcs
prep long acting > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
injectable prep im > injection cabotegravir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
six month prep > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
snake bite shot > injection crotalidae polyvalent immune fab in: hcpcs
six month bone > injection denosumab 1 mg in: hcpcs
steroid joint injection > injection triamcinolone acetonide not otherwise specified 10 mg in: hcpcs
low t injection > injection testosterone cypionate 1 mg in: hcpcs
test e iv > injection testosterone enanthate 1 mg in: hcpcs
hep flush syringe > injection heparin sodium heparin lock flush in: hcpcs
stomach blood thinner > injection enoxaparin sodium in: hcpcs
immune globulin im > injection gamma globulin intramuscular 1 cc in: hcpcs
insulin vial vial > injection insulin per 5 units in: hcpcs
migraine toradol infusion > injection ketorolac tromethamine in: hcpcs
iv lasix push > injection furosemide 1 mg in: hcpcs
iv lasix drip > injection furosemide 1 mg in: hcpcs
duramorph iv iv > injection morphine sulfate up to 10 mg in: hcpcs
duramorph iv injection > injection morphine sulfate up to 10 mg in: hcpcs
duramorph iv drip > injection morphine sulfate up to 10 mg in: hcpcs
duramorph iv push > injection morphine sulfate up to 10 mg in: hcpcs
duramorph iv im > injection morphine sulfate up to 10 mg in: hcpcs
opioid overdose injection > injection naloxone hydrochloride not otherwise specified in: hcpcs
opioid overdose iv > injection naloxone hydrochloride not otherwise specified in: hcpcs
opioid blocker monthly > injection naltrexone depot form in: hcpcs
white blood cell > injection filgrastim g-csf excludes biosimilars in: hcpcs
white cell booster > injection filgrastim g-csf excludes biosimilars in: hcpcs
labor induction pitocin > injection oxytocin in: hcpcs
michael jackson drug > injection propofol in: hcpcs
white sleep medicine > injection propofol in: hcpcs
chemical stress drug > injection regadenoson in: hcpcs
nuclear stress drug > injection regadenoson in: hcpcs
rh neg pregnancy > injection rho d immune globulin human full dose in: hcpcs
central line declot > injection alteplase recombinant in: hcpcs
no code drug > unclassified drugs in: hcpcs
no code medication > unclassified drugs in: hcpcs
not listed drug > unclassified drugs in: hcpcs
not listed medication > unclassified drugs in: hcpcs
saline 1 l > infusion normal saline solution 1000 cc in: hcpcs
ns 1 l > infusion normal saline solution 1000 cc in: hcpcs
nss 1 l > infusion normal saline solution 1000 cc in: hcpcs
sodium chloride 1000 > infusion normal saline solution 1000 cc in: hcpcs
sodium chloride liter > infusion normal saline solution 1000 cc in: hcpcs
sodium chloride 1l > infusion normal saline solution 1000 cc in: hcpcs
saline half liter > infusion normal saline solution sterile 500 ml in: hcpcs
ns half liter > infusion normal saline solution sterile 500 ml in: hcpcs
sodium chloride 500 > infusion normal saline solution sterile 500 ml in: hcpcs
d5 water 1000 > infusion d5w 1000 cc in: hcpcs
d5 water liter > infusion d5w 1000 cc in: hcpcs
dextrose in lr > 5% dextrose in lactated ringers infusion in: hcpcs
hyaluronic acid knee > hyaluronan or derivative synvisc or synvisc-one for intra-articular injection in: hcpcs
non hormonal coil > intrauterine copper contraceptive in: hcpcs
hormone free coil > intrauterine copper contraceptive in: hcpcs
abortion 200 mg > mifepristone oral in: hcpcs
stop smoking cq > nicotine patches legend in: hcpcs
quit smoking cq > nicotine patches legend in: hcpcs
medrol dosepack pack > methylprednisolone oral per 4 mg in: hcpcs
asthma medicine nebulized > albuterol inhalation solution fda-approved final product non-compounded administered through dme unit dose 1 mg in: hcpcs
duoneb nebulizer solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
duoneb inhalation solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
duoneb breathing treatment > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
duo neb nebulized > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
combivent nebulizer solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
combivent inhalation solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
combivent breathing treatment > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
ipratropium albuterol neb > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
budesonide breathing treatment > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs
steroid inhalation solution > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs
steroid breathing treatment > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs
atrovent inhalation solution > ipratropium bromide inhalation solution fda-approved final product non-compounded in: hcpcs
atrovent breathing treatment > ipratropium bromide inhalation solution fda-approved final product non-compounded in: hcpcs
ipratropium inhalation solution > ipratropium bromide inhalation solution fda-approved final product non-compounded in: hcpcs
ipratropium breathing treatment > ipratropium bromide inhalation solution fda-approved final product non-compounded in: hcpcs
tobramycin inhalation solution > tobramycin inhalation solution fda-approved final product non-compounded in: hcpcs
tobramycin breathing treatment > tobramycin inhalation solution fda-approved final product non-compounded in: hcpcs
acetylcysteine inhalation solution > acetylcysteine inhalation solution fda-approved final product non-compounded in: hcpcs
acetylcysteine breathing treatment > acetylcysteine inhalation solution fda-approved final product non-compounded in: hcpcs
cromolyn inhalation solution > cromolyn sodium inhalation solution fda-approved final product non-compounded in: hcpcs
cromolyn breathing treatment > cromolyn sodium inhalation solution fda-approved final product non-compounded in: hcpcs
intal inhalation solution > cromolyn sodium inhalation solution fda-approved final product non-compounded in: hcpcs
intal breathing treatment > cromolyn sodium inhalation solution fda-approved final product non-compounded in: hcpcs
saline for nebulizer > sterile water saline and or dextrose diluent flush 10 ml in: hcpcs
baclofen refill drug infusion > injection baclofen 10 mg in: hcpcs
twice yearly hiv prevention > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
twice yearly hiv prevention shot > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
twice yearly hiv prevention infusion > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
twice yearly hiv prevention im > injection lenacapavir fda approved prescription only for use as hiv pre-exposure prophylaxis in: hcpcs
hiv treatment long acting > injection cabotegravir and rilpivirine in: hcpcs
hiv treatment long acting vial > injection cabotegravir and rilpivirine in: hcpcs
red blood cell booster > injection epoetin alfa for non-esrd use 1000 units in: hcpcs
red blood cell booster infusion > injection epoetin alfa for non-esrd use 1000 units in: hcpcs
osteoporosis twice a year shot > injection denosumab 1 mg in: hcpcs
osteoporosis twice a year > injection denosumab 1 mg in: hcpcs
osteoporosis shot every 6 months > injection denosumab 1 mg in: hcpcs
port flush heparin syringe > injection heparin sodium heparin lock flush in: hcpcs
hepatitis a immune globulin > injection gamma globulin intramuscular 1 cc in: hcpcs
narcan nasal spray take home > take-home supply of nasal naloxone 2-pack of 4mg in: hcpcs
narcan spray take home > take-home supply of nasal naloxone 2-pack of 4mg in: hcpcs
naloxone spray take home > take-home supply of nasal naloxone 2-pack of 4mg in: hcpcs
day after chemo on body injector > injection pegfilgrastim 6 mg in: hcpcs
chemo white cell booster > injection pegfilgrastim 6 mg in: hcpcs
baby vitamin k newborn > injection phytonadione vitamin k in: hcpcs
iv fluids 1 l > infusion normal saline solution 1000 cc in: hcpcs
salt water iv 1l > infusion normal saline solution 1000 cc in: hcpcs
sodium chloride 1 l > infusion normal saline solution 1000 cc in: hcpcs
birth control implant rod > etonogestrel contraceptive implant system in: hcpcs
3 year birth control > etonogestrel contraceptive implant system in: hcpcs
asthma medicine inhalation solution > albuterol inhalation solution fda-approved final product non-compounded administered through dme unit dose 1 mg in: hcpcs
asthma medicine breathing treatment > albuterol inhalation solution fda-approved final product non-compounded administered through dme unit dose 1 mg in: hcpcs
duoneb vials for nebulizer > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
duo neb inhalation solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
duo neb breathing treatment > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
combivent vials for nebulizer > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
ipratropium albuterol nebulizer solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
ipratropium albuterol inhalation solution > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
ipratropium albuterol breathing treatment > albuterol up to 2.5 mg and ipratropium bromide up to 0.5 mg in: hcpcs
steroid vials for nebulizer > budesonide inhalation solution fda-approved final product non-compounded administered through dme unit dose up to 0.5 mg in: hcpcs

# --- Contrast and tracers
catscan > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
iohexol > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
iopamidol > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
iodixanol > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
ioversol > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
iopromide > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
i-123 > iodine i-123 sodium iodide diagnostic per 100 microcuries in: hcpcs
i123 > iodine i-123 sodium iodide diagnostic per 100 microcuries in: hcpcs
adria > injection doxorubicin hydrochloride 10 mg in: hcpcs
oxilan 350 > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
iodine contrast > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
cat scan > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
xray contrast > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
xray dye > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
ct scan > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
catscan dye > low osmolar contrast material 300-399 mg/ml iodine concentration in: hcpcs
mr contrast > injection gadolinium-based magnetic resonance contrast agent not otherwise specified in: hcpcs
mra contrast > injection gadolinium-based magnetic resonance contrast agent not otherwise specified in: hcpcs
mra dye > injection gadolinium-based magnetic resonance contrast agent not otherwise specified in: hcpcs
pet dose > fluorodeoxyglucose f-18 fdg diagnostic in: hcpcs
pet radiotracer > fluorodeoxyglucose f-18 fdg diagnostic in: hcpcs
pet isotope > fluorodeoxyglucose f-18 fdg diagnostic in: hcpcs
radioactive sugar > fluorodeoxyglucose f-18 fdg diagnostic in: hcpcs
i-131 pill > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i-131 treatment > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i-131 therapy > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i-131 thyroid > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i131 pill > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i131 treatment > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i131 therapy > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i131 thyroid > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
rai pill > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioiodine pill > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioiodine treatment > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioiodine therapy > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioiodine thyroid > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i-123 thyroid > iodine i-123 sodium iodide diagnostic per 100 microcuries in: hcpcs
i-123 uptake > iodine i-123 sodium iodide diagnostic per 100 microcuries in: hcpcs
i123 thyroid > iodine i-123 sodium iodide diagnostic per 100 microcuries in: hcpcs
i123 capsule > iodine i-123 sodium iodide diagnostic per 100 microcuries in: hcpcs
bone scan > technetium tc-99m medronate diagnostic in: hcpcs
gallbladder scan > technetium tc-99m mebrofenin diagnostic in: hcpcs
hepatobiliary tracer > technetium tc-99m mebrofenin diagnostic in: hcpcs
hepatobiliary isotope > technetium tc-99m mebrofenin diagnostic in: hcpcs
hepatobiliary dye > technetium tc-99m mebrofenin diagnostic in: hcpcs
gastric emptying > technetium tc-99m sulfur colloid diagnostic in: hcpcs
sentinel node > technetium tc-99m sulfur colloid diagnostic in: hcpcs
lymphoscintigraphy tracer > technetium tc-99m sulfur colloid diagnostic in: hcpcs
lymphoscintigraphy isotope > technetium tc-99m sulfur colloid diagnostic in: hcpcs
lymphoscintigraphy dye > technetium tc-99m sulfur colloid diagnostic in: hcpcs
lung perfusion > technetium tc-99m macroaggregated albumin diagnostic in: hcpcs
vq scan > technetium tc-99m macroaggregated albumin diagnostic in: hcpcs
lung scan > technetium tc-99m macroaggregated albumin diagnostic in: hcpcs
renal scan > technetium tc-99m pentetate diagnostic per study dose up to 25 millicuries in: hcpcs
lasix renogram > technetium tc-99m mertiatide diagnostic in: hcpcs
carbo chemo > injection carboplatin in: hcpcs
carbo iv > injection carboplatin in: hcpcs
carbo infusion > injection carboplatin in: hcpcs
5-fu infusion > injection fluorouracil in: hcpcs
snakebite shot > injection crotalidae polyvalent immune fab in: hcpcs
snakebite antidote > injection crotalidae polyvalent immune fab in: hcpcs
snakebite medicine > injection crotalidae polyvalent immune fab in: hcpcs
snakebite antivenin > injection crotalidae polyvalent immune fab in: hcpcs
rattlesnake shot > injection crotalidae polyvalent immune fab in: hcpcs
rattlesnake antidote > injection crotalidae polyvalent immune fab in: hcpcs
rattlesnake medicine > injection crotalidae polyvalent immune fab in: hcpcs
rattlesnake antivenin > injection crotalidae polyvalent immune fab in: hcpcs
copperhead shot > injection crotalidae polyvalent immune fab in: hcpcs
copperhead antidote > injection crotalidae polyvalent immune fab in: hcpcs
copperhead medicine > injection crotalidae polyvalent immune fab in: hcpcs
copperhead antivenin > injection crotalidae polyvalent immune fab in: hcpcs
flu given > administration of influenza virus vaccine in: hcpcs
flu giving > administration of influenza virus vaccine in: hcpcs
influenza administer > administration of influenza virus vaccine in: hcpcs
pneumonia administration > administration of pneumococcal vaccine in: hcpcs
pneumonia admin > administration of pneumococcal vaccine in: hcpcs
pneumonia given > administration of pneumococcal vaccine in: hcpcs
pneumovax given > administration of pneumococcal vaccine in: hcpcs
prevnar given > administration of pneumococcal vaccine in: hcpcs
pneumococcal given > administration of pneumococcal vaccine in: hcpcs
administer pneumovax > administration of pneumococcal vaccine in: hcpcs
administer prevnar > administration of pneumococcal vaccine in: hcpcs
i-131 ablation dose > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
i131 ablation dose > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioactive iodine pill > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioactive iodine treatment > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioactive iodine therapy > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioactive iodine thyroid > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
radioiodine ablation dose > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
bone scan nuclear > technetium tc-99m medronate diagnostic in: hcpcs
liver spleen scan > technetium tc-99m sulfur colloid diagnostic in: hcpcs
sentinel node dye > technetium tc-99m sulfur colloid diagnostic in: hcpcs
renal scan tracer > technetium tc-99m pentetate diagnostic per study dose up to 25 millicuries in: hcpcs
kidney scar scan > technetium tc-99m succimer diagnostic in: hcpcs
gi bleed scan > technetium tc-99m labeled red blood cells diagnostic in: hcpcs
vq ventilation tracer > xenon xe-133 gas diagnostic in: hcpcs
snake bite antidote > injection crotalidae polyvalent immune fab in: hcpcs
snake bite medicine > injection crotalidae polyvalent immune fab in: hcpcs
prevnar admin fee > administration of pneumococcal vaccine in: hcpcs
prevnar administration fee > administration of pneumococcal vaccine in: hcpcs
prevnar 20 administration > administration of pneumococcal vaccine in: hcpcs
prevnar 20 admin > administration of pneumococcal vaccine in: hcpcs
administer pneumonia vaccine > administration of pneumococcal vaccine in: hcpcs
heplisav shot given > administration of hepatitis b vaccine in: hcpcs
engerix shot given > administration of hepatitis b vaccine in: hcpcs
recombivax shot given > administration of hepatitis b vaccine in: hcpcs
isovue m 200 low > low osmolar contrast material 100-199 mg/ml iodine concentration in: hcpcs
radioactive iodine ablation dose > iodine i-131 sodium iodide capsule therapeutic in: hcpcs
lung ventilation scan tracer > xenon xe-133 gas diagnostic in: hcpcs

# --- admin
tdap > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
shingrix > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
prevnar > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
pneumovax > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
gardasil > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
rsv shot > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
travel shots > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
meningitis shot > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
baby shots > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
school shots > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
childhood shots > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
dtap > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
rhogam > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
jab > introduction serum toxoid vaccine muscle percutaneous in: icd10pcs
mmr > introduction serum toxoid vaccine subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
measles shot > introduction serum toxoid vaccine subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
varivax > introduction serum toxoid vaccine subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
anthrax shot > introduction serum toxoid vaccine subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
immunotherapy allergy > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
allergen immunotherapy > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
desensitization shots > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
scit > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.85 in: icd10pcs
cortisone si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
steroid si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
steroid sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
steroid big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
steroid thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
steroid tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
steroid cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog shoulder > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog hip > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog elbow > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog wrist > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog ankle > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog finger joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog facet > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog jaw joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
kenalog cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol shoulder > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol hip > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol elbow > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol wrist > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol ankle > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol facet > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
depo medrol cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol shoulder > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol hip > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol elbow > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol wrist > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol ankle > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol facet > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol ac joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
depomedrol cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone shoulder > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone hip > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone elbow > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone wrist > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone ankle > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone facet > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone ac joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone jaw joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
triamcinolone cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone shoulder > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone hip > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone elbow > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone wrist > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone ankle > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone facet > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone ac joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone jaw joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
celestone cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone shoulder > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone hip > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone elbow > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone wrist > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone ankle > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone si joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone sacroiliac > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone facet > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone ac joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone thumb > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone tmj > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone jaw joint > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone bursa knee > introduction anti-inflammatory joints percutaneous in: icd10pcs
methylprednisolone cmc > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone injection big toe > introduction anti-inflammatory joints percutaneous in: icd10pcs
cortisone tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
steroid trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog muscle > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog trigger point > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog carpal tunnel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
kenalog trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol muscle > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol trigger point > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol carpal tunnel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depo medrol trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol muscle > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol trigger point > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol carpal tunnel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
depomedrol trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone muscle > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone trigger point > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone carpal tunnel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
triamcinolone trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone muscle > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone trigger point > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone carpal tunnel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
celestone trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone muscle > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone tendon > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone trigger point > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone butt > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone buttock > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone tennis elbow > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone plantar fascia > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone heel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone carpal tunnel > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone bursa > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
methylprednisolone trochanteric > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone injection trigger finger > introduction anti-inflammatory muscle percutaneous @ 0.8 in: icd10pcs
cortisone keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
cortisone alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
cortisone lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
steroid keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
steroid alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
steroid lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
kenalog keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
kenalog scar > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
kenalog alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
kenalog lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depo medrol keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depo medrol scar > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depo medrol alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depo medrol lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depomedrol keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depomedrol scar > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depomedrol alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
depomedrol lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
triamcinolone keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
triamcinolone scar > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
triamcinolone alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
triamcinolone lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
celestone keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
celestone scar > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
celestone alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
celestone lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
methylprednisolone keloid > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
methylprednisolone scar > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
methylprednisolone alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
methylprednisolone lesion > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
cortisone injection alopecia > introduction anti-inflammatory subcutaneous tissue @ 0.85 in: icd10pcs
cortisone lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone cervical > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid neck > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid herniated disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog epidural > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog spine > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog back > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog neck > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog cervical > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
kenalog nerve root > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol epidural > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol spine > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol back > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol neck > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol cervical > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depo medrol nerve root > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol epidural > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol spine > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol back > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol neck > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
depomedrol nerve root > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone epidural > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone spine > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone back > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone neck > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
triamcinolone nerve root > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone epidural > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone spine > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone back > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone cervical > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
celestone nerve root > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone epidural > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone spine > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone back > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone lumbar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone cervical > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone sciatica > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone herniated disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone transforaminal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone interlaminar > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone caudal > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
methylprednisolone nerve root > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone shot disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
steroid injection disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
cortisone injection herniated disc > introduction anti-inflammatory spinal canal percutaneous in: icd10pcs
selective nerve root > introduction anti-inflammatory spinal canal percutaneous @ 0.85 in: icd10pcs
needle in back for pain > introduction anti-inflammatory spinal canal percutaneous @ 0.85 in: icd10pcs
epidural for childbirth > introduction anesthetic agent epidural space percutaneous in: icd10pcs
pain relief labor > introduction anesthetic agent epidural space percutaneous in: icd10pcs
spinal for c section > introduction anesthetic agent spinal canal percutaneous @ 0.85 in: icd10pcs
numb from waist down > introduction anesthetic agent spinal canal percutaneous @ 0.85 in: icd10pcs
supraclavicular block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
infraclavicular block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
pudendal block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
ilioinguinal block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
genicular block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
digital block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
paravertebral block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
tap block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
erector spinae block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
esp block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
pecs block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
serratus block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
suprascapular block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
hypogastric block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
quadratus lumborum block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
ipack block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
medial branch block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
sympathetic block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
splanchnic block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
exparel block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
bier block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
regional block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs
supraorbital block > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
inferior alveolar block > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
glossopharyngeal block > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
dental nerve block > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
spg block > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
sphenocath > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
migraine block > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
migraine injection head > introduction anesthetic agent cranial nerves percutaneous @ 0.85 in: icd10pcs
trigger point > introduction anesthetic agent muscle percutaneous in: icd10pcs
tpi > introduction anesthetic agent muscle percutaneous in: icd10pcs
knot injection > introduction anesthetic agent muscle percutaneous in: icd10pcs
facet block > introduction anti-inflammatory joints percutaneous @ 0.85 in: icd10pcs
sacroiliac joint injection > introduction anti-inflammatory joints percutaneous @ 0.85 in: icd10pcs
si injection > introduction anti-inflammatory joints percutaneous @ 0.85 in: icd10pcs
gel shot > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
gel injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
gel hip > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
gel shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
synvisc shot > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
synvisc injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
euflexxa knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
euflexxa hip > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
euflexxa shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
hyalgan injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
orthovisc knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
gelsyn knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
gelsyn shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
durolane injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
rooster comb injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
rooster comb knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
rooster comb hip > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
rooster comb shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
hyaluronic knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
hyaluronic shot knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
hyaluronic hip > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
hyaluronic shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
hyaluronic acid injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplement shot > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplement injection > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplement knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplement hip > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplement shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplementation knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplementation shot knee > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplementation hip > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
viscosupplementation shoulder > introduction other therapeutic substance joints percutaneous @ 0.85 in: icd10pcs
prolotherapy > introduction other therapeutic substance joints percutaneous @ 0.75 in: icd10pcs
prp > introduction other therapeutic substance joints percutaneous @ 0.75 in: icd10pcs
platelet rich plasma > introduction other therapeutic substance joints percutaneous @ 0.75 in: icd10pcs
botox > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
botox cerebral palsy > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
botox jaw > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
botox masseter > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
dysport > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
xeomin > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
myobloc > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
botulinum > introduction other therapeutic substance muscle percutaneous @ 0.85 in: icd10pcs
botox forehead > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
botox armpit > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
botox face > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
botox crows feet > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
botox underarm > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
filler cheeks > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
restylane > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
sculptra > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
radiesse > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
kybella > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
dermal filler > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
botox esophagus > introduction other therapeutic substance upper gi via natural or artificial opening endoscopic in: icd10pcs
botox achalasia > introduction other therapeutic substance upper gi via natural or artificial opening endoscopic in: icd10pcs
botox pylorus > introduction other therapeutic substance upper gi via natural or artificial opening endoscopic in: icd10pcs
botox anal > introduction other therapeutic substance lower gi @ 0.85 in: icd10pcs
botox fissure > introduction other therapeutic substance lower gi @ 0.85 in: icd10pcs
botox anus > introduction other therapeutic substance lower gi @ 0.85 in: icd10pcs
feeding tube formula > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
enteral > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
gavage feeding > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
jevity > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
osmolite > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
feed through tube in stomach > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
bolus feeds > introduction nutritional substance upper gi via natural or artificial opening in: icd10pcs
jtube feeds > introduction nutritional substance lower gi via natural or artificial opening @ 0.85 in: icd10pcs
jejunal feeding > introduction nutritional substance lower gi via natural or artificial opening @ 0.85 in: icd10pcs
jejunostomy feeding > introduction nutritional substance lower gi via natural or artificial opening @ 0.85 in: icd10pcs
nj feeds > introduction nutritional substance lower gi via natural or artificial opening @ 0.85 in: icd10pcs
hyperal > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
total parenteral > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
iv nutrition > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
iv feeding > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
iv feeds > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
iv lipids > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
drip nutrition > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
drip feeding > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
drip feeds > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
drip lipids > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
infusion nutrition > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
infusion feeding > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
infusion feeds > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
infusion lipids > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
intravenous nutrition > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
intravenous feeding > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
intravenous feeds > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
intravenous lipids > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
intralipid > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
lipids iv > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
clinimix > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
food through vein > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
fed through vein > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
feeding through picc > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
tpn through picc > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
kabiven > introduction nutritional substance central vein percutaneous @ 1.0 in: icd10pcs
ppn > introduction nutritional substance peripheral vein percutaneous @ 1.0 in: icd10pcs
peripheral nutrition > introduction nutritional substance peripheral vein percutaneous @ 1.0 in: icd10pcs
peripheral parenteral > introduction nutritional substance peripheral vein percutaneous @ 1.0 in: icd10pcs
iv hydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv saline > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv dehydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv electrolytes > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv potassium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv magnesium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv sodium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv bolus > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv salt water > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip fluids > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip dehydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip electrolytes > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip magnesium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip sodium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip bolus > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
drip salt water > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion fluids > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion hydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion saline > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion dehydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion electrolytes > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion potassium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion magnesium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion sodium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion bolus > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
infusion salt water > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous fluids > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous hydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous saline > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous dehydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous electrolytes > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous potassium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous magnesium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous sodium > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
intravenous bolus > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
hydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
normal saline > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
lactated ringers > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
ringers > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
fluid bolus > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
fluids for dehydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
bag of fluids > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
banana bag > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
rehydration > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
potassium runs > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
bicarb drip > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
mag drip > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
sodium bicarbonate > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
fluid resuscitation > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
d5w > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
hypertonic saline > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
needs fluids > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
replace fluids > introduction electrolytic and water balance substance peripheral vein percutaneous in: icd10pcs
iv ceftriaxone > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv rocephin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv zosyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv penicillin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv meropenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv antifungal > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv acyclovir > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv ancef > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv cefazolin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv unasyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv daptomycin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv gentamicin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv ertapenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv fluconazole > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv micafungin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
iv anti infective > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip antibiotic > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip ceftriaxone > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip rocephin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip zosyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip penicillin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip meropenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip antifungal > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip acyclovir > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip ancef > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip cefazolin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip unasyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip daptomycin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip gentamicin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip ertapenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip fluconazole > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip micafungin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
drip anti infective > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion antibiotic > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion ceftriaxone > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion rocephin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion zosyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion penicillin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion meropenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion antifungal > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion acyclovir > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion ancef > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion cefazolin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion daptomycin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion gentamicin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion ertapenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion fluconazole > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion micafungin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
infusion anti infective > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous antibiotic > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous ceftriaxone > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous rocephin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous zosyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous penicillin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous meropenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous antifungal > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous acyclovir > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous ancef > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous cefazolin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous unasyn > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous daptomycin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous gentamicin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous ertapenem > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous fluconazole > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous micafungin > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
intravenous anti infective > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
vanc drip > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
rocephin shot vein > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
antibiotics through vein > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
home antibiotics > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
opat > introduction other anti-infective peripheral vein percutaneous in: icd10pcs
picc vancomycin > introduction other anti-infective central vein percutaneous in: icd10pcs
port vancomycin > introduction other anti-infective central vein percutaneous in: icd10pcs
hickman antibiotics > introduction other anti-infective central vein percutaneous in: icd10pcs
hickman vancomycin > introduction other anti-infective central vein percutaneous in: icd10pcs
zyvox > introduction oxazolidinones peripheral vein percutaneous @ 0.85 in: icd10pcs
linezolid > introduction oxazolidinones peripheral vein percutaneous @ 0.85 in: icd10pcs
sivextro > introduction oxazolidinones peripheral vein percutaneous @ 0.85 in: icd10pcs
tedizolid > introduction oxazolidinones peripheral vein percutaneous @ 0.85 in: icd10pcs
rocephin shot > introduction other anti-infective muscle percutaneous in: icd10pcs
penicillin shot > introduction other anti-infective muscle percutaneous in: icd10pcs
bicillin > introduction other anti-infective muscle percutaneous in: icd10pcs
antibiotic injection > introduction other anti-infective muscle percutaneous in: icd10pcs
erythromycin eye ointment > introduction other anti-infective eye @ 0.85 in: icd10pcs
newborn eye ointment > introduction other anti-infective eye @ 0.85 in: icd10pcs
avastin eye > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
eylea > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
lucentis > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
intravitreal > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
vabysmo > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
beovu > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
syfovre > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
izervay > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
injection for macular degeneration > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
wet amd shot > introduction other therapeutic substance eye percutaneous @ 0.85 in: icd10pcs
ozurdex > introduction anti-inflammatory eye percutaneous @ 0.85 in: icd10pcs
iluvien > introduction anti-inflammatory eye percutaneous @ 0.85 in: icd10pcs
triesence > introduction anti-inflammatory eye percutaneous @ 0.85 in: icd10pcs
chemo bag > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
chemotherapy treatment > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
chemotherapy session > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cancer drip > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cancer infusion > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cancer medicine vein > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cancer iv > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cytotoxic infusion > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
folfox > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
folfirinox > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
r chop > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
rchop > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
abvd > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
carboplatin > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cisplatin > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
taxol > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
paclitaxel > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
docetaxel > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
adriamycin > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
doxorubicin > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
gemcitabine > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
5fu pump > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
fluorouracil > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
irinotecan > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cyclophosphamide > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
cytoxan > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
oxaliplatin > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
vincristine > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
bleomycin > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
alimta > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
pemetrexed > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
velcade > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
abraxane > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
ifosfamide > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
methotrexate infusion > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
etoposide > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
azacitidine > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
decitabine > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
bendamustine > introduction other antineoplastic peripheral vein percutaneous @ 0.85 in: icd10pcs
chemo picc > introduction other antineoplastic central vein percutaneous @ 1.0 in: icd10pcs
chemo central line > introduction other antineoplastic central vein percutaneous @ 1.0 in: icd10pcs
chemo portacath > introduction other antineoplastic central vein percutaneous @ 1.0 in: icd10pcs
chemotherapy port > introduction other antineoplastic central vein percutaneous @ 1.0 in: icd10pcs
chemotherapy mediport > introduction other antineoplastic central vein percutaneous @ 1.0 in: icd10pcs
xeloda > introduction other antineoplastic mouth and pharynx @ 0.8 in: icd10pcs
temodar > introduction other antineoplastic mouth and pharynx @ 0.8 in: icd10pcs
intrathecal methotrexate > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
intrathecal cytarabine > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
it methotrexate > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
it cytarabine > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
it chemotherapy > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
spinal cytarabine > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
lumbar puncture methotrexate > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
lumbar puncture cytarabine > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
lp methotrexate > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
lp cytarabine > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
back methotrexate > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
back cytarabine > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
back chemotherapy > introduction other antineoplastic spinal canal percutaneous @ 1.0 in: icd10pcs
hot chemo > introduction hyperthermic antineoplastic peritoneal cavity @ 1.0 in: icd10pcs
chemo bath > introduction hyperthermic antineoplastic peritoneal cavity @ 1.0 in: icd10pcs
hot chemotherapy > introduction hyperthermic antineoplastic peritoneal cavity @ 1.0 in: icd10pcs
sugarbaker > introduction hyperthermic antineoplastic peritoneal cavity @ 1.0 in: icd10pcs
chemo wash belly heated > introduction hyperthermic antineoplastic peritoneal cavity @ 1.0 in: icd10pcs
pipac chemo > introduction other antineoplastic peritoneal cavity percutaneous in: icd10pcs
bladder gemcitabine > introduction other antineoplastic genitourinary tract via natural or artificial opening in: icd10pcs
mitomycin > introduction other antineoplastic genitourinary tract via natural or artificial opening in: icd10pcs
valrubicin > introduction other antineoplastic genitourinary tract via natural or artificial opening in: icd10pcs
jelmyto > introduction other antineoplastic genitourinary tract via natural or artificial opening in: icd10pcs
isolated limb > introduction other antineoplastic peripheral artery percutaneous @ 0.85 in: icd10pcs
hai pump chemo > introduction other antineoplastic peripheral artery percutaneous @ 0.85 in: icd10pcs
carmustine wafer > introduction other antineoplastic cranial cavity and brain @ 1.0 in: icd10pcs
brain wafer > introduction other antineoplastic cranial cavity and brain @ 1.0 in: icd10pcs
keytruda > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
opdivo > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
yervoy > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
tecentriq > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
imfinzi > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
libtayo > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
immunotherapy cancer > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
herceptin > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
rituxan > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
rituximab > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
avastin > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
erbitux > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
darzalex infusion > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
perjeta > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
kadcyla > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
enhertu > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
bavencio > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
cancer antibody > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
trastuzumab > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
pembrolizumab > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
nivolumab > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
bevacizumab > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
cetuximab > introduction antineoplastic monoclonal antibody peripheral vein percutaneous @ 0.85 in: icd10pcs
remicade > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
infliximab > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
entyvio > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
ocrevus > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
tysabri > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
soliris > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
ultomiris > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
stelara infusion > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
benlysta > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
orencia > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
biologic infusion > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
monoclonal antibody infusion > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
leqembi > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
kisunla > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
aduhelm > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
prolia iv > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
krystexxa > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
crohns infusion > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
ms infusion > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
skyrizi infusion > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
tepezza > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
vyvgart > introduction other therapeutic monoclonal antibody peripheral vein percutaneous @ 0.75 in: icd10pcs
iron infusion > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
venofer > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
injectafer > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
feraheme > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
monoferric > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
iv iron > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
infed > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
iron drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
reclast > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
zometa > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
ketamine infusion > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
vitamin infusion > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
lidocaine infusion > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
dhe infusion > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
myers cocktail > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
nad drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
vitamin drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
prolastin > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
heparin infusion > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
bivalirudin > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
argatroban > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
protonix drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
octreotide drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
lasix drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
narcan drip > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
mucomyst iv > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
ivermectin > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
digifab > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
antivenom > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
crofab > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
praxbind > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
protamine > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
vitamin k iv > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
tranexamic > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
txa > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
heparin bolus > introduction other therapeutic substance peripheral vein percutaneous @ 0.8 in: icd10pcs
tnk > introduction other thrombolytic peripheral vein percutaneous in: icd10pcs
tnkase > introduction other thrombolytic peripheral vein percutaneous in: icd10pcs
clot busting > introduction other thrombolytic peripheral vein percutaneous in: icd10pcs
retavase > introduction other thrombolytic peripheral vein percutaneous in: icd10pcs
reteplase > introduction other thrombolytic peripheral vein percutaneous in: icd10pcs
lytic therapy > introduction other thrombolytic peripheral vein percutaneous in: icd10pcs
catheter directed lysis > introduction other thrombolytic peripheral artery percutaneous @ 0.85 in: icd10pcs
leg clot tpa > introduction other thrombolytic peripheral artery percutaneous @ 0.85 in: icd10pcs
lysis catheter leg artery > introduction other thrombolytic peripheral artery percutaneous @ 0.85 in: icd10pcs
cathflo port > introduction other thrombolytic central vein percutaneous @ 0.85 in: icd10pcs
mist trial tpa > introduction other thrombolytic pleural cavity percutaneous in: icd10pcs
insulin infusion > introduction insulin peripheral vein percutaneous @ 1.0 in: icd10pcs
insulin iv > introduction insulin peripheral vein percutaneous @ 1.0 in: icd10pcs
insulin gtt > introduction insulin peripheral vein percutaneous @ 1.0 in: icd10pcs
dka drip > introduction insulin peripheral vein percutaneous @ 1.0 in: icd10pcs
pressor drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
levophed > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
norepinephrine > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
levo drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
epi drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
neosynephrine > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
phenylephrine > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
vasopressin drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
blood pressure drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
giapreza > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
dopamine > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
epinephrine drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
raise blood pressure drip > introduction vasopressor peripheral vein percutaneous @ 1.0 in: icd10pcs
central line pressors > introduction vasopressor central vein percutaneous @ 1.0 in: icd10pcs
levophed central > introduction vasopressor central vein percutaneous @ 1.0 in: icd10pcs
amiodarone > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
amio > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
lidocaine drip heart > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
adenosine push > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
adenosine for svt > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
procainamide > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
heart rhythm drip > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
ibutilide > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
cardizem drip > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
diltiazem drip > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
esmolol drip > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
antiarrhythmic drip > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
chemical cardioversion > introduction antiarrhythmic peripheral vein percutaneous in: icd10pcs
integrilin > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
aggrastat > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
reopro > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
eptifibatide > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
tirofiban > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
cangrelor > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
kengreal > introduction platelet inhibitor peripheral vein percutaneous @ 1.0 in: icd10pcs
iv pain > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv morphine > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv dilaudid > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv fentanyl > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv propofol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv versed > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv ativan > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv toradol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv precedex > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
iv tylenol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip pain > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip morphine > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip dilaudid > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip fentanyl > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip versed > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip ativan > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip toradol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
drip tylenol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion pain > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion morphine > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion dilaudid > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion fentanyl > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion propofol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion versed > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion ativan > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion toradol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
infusion tylenol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous pain > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous morphine > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous dilaudid > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous fentanyl > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous propofol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous versed > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous ativan > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous toradol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous precedex > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
intravenous tylenol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
pca > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
pca pump > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
conscious sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
moderate sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
twilight > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
propofol > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
precedex > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
pain pump iv > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
pain meds vein > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
patient controlled analgesia > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
ofirmev > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
ketamine sedation > introduction analgesics hypnotics sedatives peripheral vein percutaneous in: icd10pcs
pain injection > introduction analgesics hypnotics sedatives muscle percutaneous @ 0.8 in: icd10pcs
im haldol > introduction analgesics hypnotics sedatives muscle percutaneous @ 0.8 in: icd10pcs
prednisone shot > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
solumedrol > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
solu medrol > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
iv steroids > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
steroid drip > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
decadron > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
steroids through vein > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
dexamethasone iv > introduction anti-inflammatory peripheral vein percutaneous in: icd10pcs
depo shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
hcg shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
b12 > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
vivitrol shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
epipen > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
epi shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
ozempic shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
emgality > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
humira shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
lovenox > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
prolia > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
heparin shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
neupogen shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
neulasta > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
makena > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
procrit shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
aranesp > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
xolair > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
dupixent > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
narcan shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
glucagon shot > introduction substance subcutaneous tissue percutaneous @ 0.7 in: icd10pcs
nebulizer > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
neb > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
neb treatment > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
duoneb > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
albuterol > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
albuterol treatment > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
inhaler treatment > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
inhaled medicine > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
svn > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
hand held nebulizer > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
continuous albuterol > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
xopenex > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
racemic > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
breathing tx > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
respiratory treatment > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
aerosol treatment > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
mist treatment > introduction therapeutic substance respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
curosurf > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
infasurf > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
survanta > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
lung medicine preemie > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
surfactant baby > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
surfactant newborn > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
surfactant lungs > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
lisa surfactant > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
insure surfactant > introduction other therapeutic substance respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
nitric > introduction nitric oxide gas respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
nitric oxide > introduction nitric oxide gas respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
ino > introduction nitric oxide gas respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
inhaled nitric oxide > introduction nitric oxide gas respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
inomax > introduction nitric oxide gas respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
nitric oxide baby > introduction nitric oxide gas respiratory tract via natural or artificial opening @ 1.0 in: icd10pcs
oxygen cannula > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
oxygen prongs > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
oxygen by nose > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
oxygen nonrebreather > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
o2 by nc > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
nc oxygen > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
oxygen therapy > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
supplemental oxygen > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
nonrebreather > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
blow by oxygen > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
nasal prongs > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
home oxygen > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
oxygen treatment > introduction other gas respiratory tract via natural or artificial opening @ 0.85 in: icd10pcs
sperm in uterus > introduction sperm female reproductive via natural or artificial opening @ 1.0 in: icd10pcs
put sperm in > introduction sperm female reproductive via natural or artificial opening @ 1.0 in: icd10pcs
donor insemination > introduction sperm female reproductive via natural or artificial opening @ 1.0 in: icd10pcs
put embryo > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
frozen embryo > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
implant embryo > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
embryos in womb > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
blastocyst transfer > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
day 5 transfer > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
embryos put back > introduction autologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
donor embryo > introduction nonautologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
surrogate embryo > introduction nonautologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
embryo adoption > introduction nonautologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
surrogate transfer > introduction nonautologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
gestational carrier transfer > introduction nonautologous fertilized ovum female reproductive via natural or artificial opening in: icd10pcs
induction > introduction other hormone peripheral vein percutaneous in: icd10pcs
induce labor > introduction other hormone peripheral vein percutaneous in: icd10pcs
start labor > introduction other hormone peripheral vein percutaneous in: icd10pcs
augment labor > introduction other hormone peripheral vein percutaneous in: icd10pcs
getting induced > introduction other hormone peripheral vein percutaneous in: icd10pcs
iol > introduction other hormone peripheral vein percutaneous in: icd10pcs
cytotec > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
misoprostol > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
ripen cervix > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
prepidil > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
ripening > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
dinoprostone > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
misoprostol induction > introduction other therapeutic substance female reproductive via natural or artificial opening in: icd10pcs
glue lung > introduction other therapeutic substance pleural cavity percutaneous in: icd10pcs
seal lung lining > introduction other therapeutic substance pleural cavity percutaneous in: icd10pcs
stick lung to chest wall > introduction other therapeutic substance pleural cavity percutaneous in: icd10pcs
spider veins > introduction destructive agent peripheral vein percutaneous @ 0.85 in: icd10pcs
neurolysis injection > introduction destructive agent peripheral nerves and plexi percutaneous in: icd10pcs
phenol block > introduction destructive agent peripheral nerves and plexi percutaneous in: icd10pcs
phenol injection > introduction destructive agent peripheral nerves and plexi percutaneous in: icd10pcs
neurolytic block > introduction destructive agent peripheral nerves and plexi percutaneous in: icd10pcs
alcohol celiac > introduction destructive agent peripheral nerves and plexi percutaneous in: icd10pcs
nerve killing injection > introduction destructive agent peripheral nerves and plexi percutaneous in: icd10pcs
dye injection > introduction other diagnostic substance peripheral vein percutaneous @ 0.7 in: icd10pcs
iv contrast > introduction other diagnostic substance peripheral vein percutaneous @ 0.7 in: icd10pcs
isosulfan blue > introduction other diagnostic substance lymphatics @ 0.8 in: icd10pcs
blue dye sentinel node > introduction other diagnostic substance lymphatics @ 0.8 in: icd10pcs
dye for lymph node > introduction other diagnostic substance lymphatics @ 0.8 in: icd10pcs
tattoo colon > introduction other therapeutic substance lower gi via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
tattoo polyp > introduction other therapeutic substance lower gi via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
india ink > introduction other therapeutic substance lower gi via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
spot tattoo > introduction other therapeutic substance lower gi via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
ink mark polyp > introduction other therapeutic substance lower gi via natural or artificial opening endoscopic @ 0.8 in: icd10pcs
poop transplant > introduction other therapeutic substance lower gi via natural or artificial opening in: icd10pcs
donor stool > introduction other therapeutic substance lower gi via natural or artificial opening in: icd10pcs
c diff transplant > introduction other therapeutic substance lower gi via natural or artificial opening in: icd10pcs
gi cocktail > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
activated charcoal > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
charcoal > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
golytely > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
bowel prep drink > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
drink contrast > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
barium drink > introduction other therapeutic substance upper gi via natural or artificial opening @ 0.7 in: icd10pcs
infuse spine > introduction recombinant bone morphogenetic protein joints open in: icd10pcs
antibiotic pouch > introduction anti-infective envelope subcutaneous tissue open @ 1.0 in: icd10pcs
aigisrx > introduction anti-infective envelope subcutaneous tissue open @ 1.0 in: icd10pcs
y 90 > introduction radioactive substance peripheral artery percutaneous @ 0.7 in: icd10pcs
sirspheres > introduction radioactive substance peripheral artery percutaneous @ 0.7 in: icd10pcs
radioactive beads liver > introduction radioactive substance peripheral artery percutaneous @ 0.7 in: icd10pcs
yttrium > introduction radioactive substance peripheral artery percutaneous @ 0.7 in: icd10pcs
high dose il2 > introduction high-dose interleukin-2 in: icd10pcs

# --- newtech
tisacel > introduction tisagenlecleucel immunotherapy peripheral vein @ 1.0 in: icd10pcs
axicel > introduction axicabtagene ciloleucel immunotherapy @ 1.0 in: icd10pcs
tumor infiltrating lymphocytes > introduction lifileucel immunotherapy @ 1.0 in: icd10pcs
til melanoma > introduction lifileucel immunotherapy @ 1.0 in: icd10pcs
modified t cells lymphoma > introduction autologous engineered chimeric antigen receptor t-cell immunotherapy peripheral vein in: icd10pcs
thymus tissue implant > introduction engineered allogeneic thymus tissue @ 1.0 in: icd10pcs
thymus transplant baby > introduction engineered allogeneic thymus tissue @ 1.0 in: icd10pcs
crispr > transfusion exagamglogene autotemcel @ 1.0 in: icd10pcs
sickle cell gene editing > transfusion exagamglogene autotemcel @ 1.0 in: icd10pcs
mld gene therapy > transfusion atidarsagene autotemcel @ 1.0 in: icd10pcs
metachromatic gene therapy > transfusion atidarsagene autotemcel @ 1.0 in: icd10pcs
arsa cel > transfusion atidarsagene autotemcel @ 1.0 in: icd10pcs
lad gene therapy > transfusion marnetegragene autotemcel @ 1.0 in: icd10pcs
aadc gene therapy > introduction eladocagene exuparvovec cranial cavity brain @ 1.0 in: icd10pcs
eb skin gene therapy > replacement skin prademagene zamikeracel genetically engineered autologous cell therapy @ 1.0 in: icd10pcs
xarelto reversal > introduction inactivated coagulation factor xa @ 1.0 in: icd10pcs
eliquis reversal > introduction inactivated coagulation factor xa @ 1.0 in: icd10pcs
reverse eliquis > introduction inactivated coagulation factor xa @ 1.0 in: icd10pcs
reverse xarelto > introduction inactivated coagulation factor xa @ 1.0 in: icd10pcs
brilinta reversal > introduction bentracimab ticagrelor reversal agent @ 1.0 in: icd10pcs
cpx 351 > introduction cytarabine and daunorubicin liposome antineoplastic @ 1.0 in: icd10pcs
regeneron > introduction regn-cov2 monoclonal antibody @ 1.0 in: icd10pcs
covid antibody cocktail > introduction regn-cov2 monoclonal antibody @ 1.0 in: icd10pcs
plasma from recovered > transfusion convalescent plasma nonautologous @ 1.0 in: icd10pcs
covid plasma > transfusion convalescent plasma nonautologous @ 1.0 in: icd10pcs
covid convalescent > transfusion convalescent plasma nonautologous @ 1.0 in: icd10pcs
survivor plasma > transfusion convalescent plasma nonautologous @ 1.0 in: icd10pcs
fetroja > introduction ceftolozane tazobactam anti-infective @ 0.85 in: icd10pcs
xenleta > introduction ceftolozane tazobactam anti-infective @ 0.85 in: icd10pcs
prevymis cmv > introduction maribavir anti-infective @ 0.8 in: icd10pcs
c diff pill > introduction ser-109 mouth and pharynx @ 1.0 in: icd10pcs
c diff spores > introduction ser-109 mouth and pharynx @ 1.0 in: icd10pcs
c diff enema > introduction broad consortium microbiota-based live biotherapeutic suspension @ 1.0 in: icd10pcs
hepatorenal drug > introduction terlipressin @ 1.0 in: icd10pcs
chemosaturation > introduction melphalan hydrochloride antineoplastic peripheral artery @ 1.0 in: icd10pcs
phelphalan > introduction melphalan hydrochloride antineoplastic peripheral artery @ 1.0 in: icd10pcs
yartemlea > introduction narsoplimab monoclonal antibody @ 1.0 in: icd10pcs
xuriden > introduction uridine triacetate @ 1.0 in: icd10pcs
frostbite drug > introduction iloprost @ 1.0 in: icd10pcs
frostbite infusion > introduction iloprost @ 1.0 in: icd10pcs
burn enzyme > introduction anacaulase-bcdb skin @ 1.0 in: icd10pcs
burn debriding gel > introduction anacaulase-bcdb skin @ 1.0 in: icd10pcs
bromelain burn > introduction anacaulase-bcdb skin @ 1.0 in: icd10pcs
methotrexate toxicity rescue > introduction glucarpidase @ 1.0 in: icd10pcs
catheter lock > extracorporeal introduction taurolidine anti-infective and heparin anticoagulant @ 1.0 in: icd10pcs
dialysis catheter lock > extracorporeal introduction taurolidine anti-infective and heparin anticoagulant @ 1.0 in: icd10pcs
vein graft solution > extracorporeal introduction endothelial damage inhibitor to vein graft @ 1.0 in: icd10pcs
vein graft preservation > extracorporeal introduction endothelial damage inhibitor to vein graft @ 1.0 in: icd10pcs
virus specific t cells > introduction posoleucel @ 1.0 in: icd10pcs
viralym > introduction posoleucel @ 1.0 in: icd10pcs
hemospray gi bleed > introduction mineral-based topical hemostatic agent upper gi in: icd10pcs
endoclot > introduction mineral-based topical hemostatic agent upper gi in: icd10pcs
gi bleed powder > introduction mineral-based topical hemostatic agent upper gi in: icd10pcs
losep > introduction agn1 bone void filler bones @ 1.0 in: icd10pcs
osteoporosis hip injection > introduction agn1 bone void filler bones @ 1.0 in: icd10pcs
bone strengthening injection > introduction agn1 bone void filler bones @ 1.0 in: icd10pcs
p15l > introduction peptide enhanced bone void filler joints @ 1.0 in: icd10pcs
i factor bone graft > introduction peptide enhanced bone void filler joints @ 1.0 in: icd10pcs
ifactor > introduction peptide enhanced bone void filler joints @ 1.0 in: icd10pcs
vtx7 > introduction vancomycin hydrochloride and tobramycin sulfate temporary irrigation spacer system joints @ 1.0 in: icd10pcs

# --- scan
injection butt > introduction other therapeutic substance muscle percutaneous @ 0.75 in: icd10pcs
shot skin belly > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
injection belly fat > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
injection skin belly > introduction other therapeutic substance subcutaneous tissue percutaneous @ 0.8 in: icd10pcs
shot inner ear > introduction anti-inflammatory ear percutaneous @ 0.8 in: icd10pcs
shot intratympanic > introduction anti-inflammatory ear percutaneous @ 0.8 in: icd10pcs
injection eardrum > introduction anti-inflammatory ear percutaneous @ 0.8 in: icd10pcs
injection intratympanic > introduction anti-inflammatory ear percutaneous @ 0.8 in: icd10pcs
intratympanic > introduction anti-inflammatory ear percutaneous @ 0.8 in: icd10pcs
steroid through eardrum > introduction anti-inflammatory ear percutaneous @ 0.8 in: icd10pcs
trimix > introduction other therapeutic substance male reproductive percutaneous in: icd10pcs
edex > introduction other therapeutic substance male reproductive percutaneous in: icd10pcs
xiaflex penis > introduction other therapeutic substance male reproductive percutaneous in: icd10pcs
peyronie shot > introduction other therapeutic substance male reproductive percutaneous in: icd10pcs
shot dental > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
injection dental > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
novocaine > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
numb mouth > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
numb gum > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
lidocaine tooth > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
septocaine > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
numb tooth > introduction anesthetic agent mouth and pharynx percutaneous @ 0.85 in: icd10pcs
shot ankle joint > introduction anti-inflammatory joints percutaneous @ 0.75 in: icd10pcs
injection ankle joint > introduction anti-inflammatory joints percutaneous @ 0.75 in: icd10pcs
injection elbow joint > introduction anti-inflammatory joints percutaneous @ 0.75 in: icd10pcs
injection wrist joint > introduction anti-inflammatory joints percutaneous @ 0.75 in: icd10pcs
injection thumb joint > introduction anti-inflammatory joints percutaneous @ 0.75 in: icd10pcs
shot sciatica > introduction anti-inflammatory spinal canal percutaneous @ 0.75 in: icd10pcs
injection sciatica > introduction anti-inflammatory spinal canal percutaneous @ 0.75 in: icd10pcs
injection herniated disc > introduction anti-inflammatory spinal canal percutaneous @ 0.75 in: icd10pcs
injection scalp > introduction other therapeutic substance skin and mucous membranes @ 0.75 in: icd10pcs
injection hair > introduction other therapeutic substance skin and mucous membranes @ 0.75 in: icd10pcs
injection alopecia > introduction other therapeutic substance skin and mucous membranes @ 0.75 in: icd10pcs
injection bald spot > introduction other therapeutic substance skin and mucous membranes @ 0.75 in: icd10pcs
prp scalp > introduction other therapeutic substance skin and mucous membranes @ 0.75 in: icd10pcs
prp hair > introduction other therapeutic substance skin and mucous membranes @ 0.75 in: icd10pcs
injection larynx > introduction other therapeutic substance respiratory tract @ 0.8 in: icd10pcs
vocal fold injection > introduction other therapeutic substance respiratory tract @ 0.8 in: icd10pcs
vocal cord filler > introduction other therapeutic substance respiratory tract @ 0.8 in: icd10pcs
prolaryn > introduction other therapeutic substance respiratory tract @ 0.8 in: icd10pcs
numbing cream > introduction anesthetic agent skin and mucous membranes in: icd10pcs
emla > introduction anesthetic agent skin and mucous membranes in: icd10pcs
lidocaine cream > introduction anesthetic agent skin and mucous membranes in: icd10pcs
numb the cut > introduction anesthetic agent skin and mucous membranes in: icd10pcs
local numbing > introduction anesthetic agent skin and mucous membranes in: icd10pcs
proparacaine > introduction anesthetic agent eye in: icd10pcs
retrobulbar block > introduction anesthetic agent eye in: icd10pcs
peribulbar block > introduction anesthetic agent eye in: icd10pcs
eye block > introduction anesthetic agent eye in: icd10pcs
cetacaine > introduction anesthetic agent mouth and pharynx in: icd10pcs
hurricaine > introduction anesthetic agent mouth and pharynx in: icd10pcs
marcaine joint > introduction anesthetic agent joints percutaneous in: icd10pcs
marcaine knee > introduction anesthetic agent joints percutaneous in: icd10pcs
marcaine hip > introduction anesthetic agent joints percutaneous in: icd10pcs
marcaine shoulder > introduction anesthetic agent joints percutaneous in: icd10pcs
ear drops > introduction other anti-infective ear @ 0.85 in: icd10pcs
ciprodex > introduction other anti-infective ear @ 0.85 in: icd10pcs
swimmers ear drops > introduction other anti-infective ear @ 0.85 in: icd10pcs
medicine in ear > introduction other anti-infective ear @ 0.85 in: icd10pcs
eye drops > introduction other therapeutic substance eye @ 0.8 in: icd10pcs
dilating drops > introduction other therapeutic substance eye @ 0.8 in: icd10pcs
medicine eye drops > introduction other therapeutic substance eye @ 0.8 in: icd10pcs
flonase > introduction substance nose @ 0.7 in: icd10pcs
afrin > introduction substance nose @ 0.7 in: icd10pcs
nasal spray > introduction substance nose @ 0.7 in: icd10pcs
narcan nose > introduction substance nose @ 0.7 in: icd10pcs
fentanyl nose > introduction substance nose @ 0.7 in: icd10pcs
intranasal versed > introduction substance nose @ 0.7 in: icd10pcs
suppository > introduction therapeutic substance lower gi via natural or artificial opening @ 0.8 in: icd10pcs
diastat > introduction therapeutic substance lower gi via natural or artificial opening @ 0.8 in: icd10pcs
rectal tylenol > introduction therapeutic substance lower gi via natural or artificial opening @ 0.8 in: icd10pcs
rectal diazepam > introduction therapeutic substance lower gi via natural or artificial opening @ 0.8 in: icd10pcs
baclofen test dose > introduction other therapeutic substance spinal canal percutaneous in: icd10pcs
nusinersen > introduction other therapeutic substance spinal canal percutaneous in: icd10pcs
intrathecal injection > introduction other therapeutic substance spinal canal percutaneous in: icd10pcs
intrathecal medicine > introduction other therapeutic substance spinal canal percutaneous in: icd10pcs
qalsody > introduction other therapeutic substance spinal canal percutaneous in: icd10pcs
zolgensma intrathecal > introduction other therapeutic substance spinal canal percutaneous in: icd10pcs
chest tube medicine > introduction other therapeutic substance pleural cavity percutaneous @ 0.85 in: icd10pcs
intraosseous > introduction electrolytic and water balance substance bones percutaneous @ 0.8 in: icd10pcs
io line > introduction electrolytic and water balance substance bones percutaneous @ 0.8 in: icd10pcs
io drill medicine > introduction electrolytic and water balance substance bones percutaneous @ 0.8 in: icd10pcs
ez io > introduction electrolytic and water balance substance bones percutaneous @ 0.8 in: icd10pcs
io fluids > introduction electrolytic and water balance substance bones percutaneous @ 0.8 in: icd10pcs
cyanoacrylate varices > introduction destructive agent @ 0.6 in: icd10pcs
epinephrine ulcer > introduction other therapeutic substance upper gi via natural or artificial opening endoscopic @ 0.85 in: icd10pcs
inject ulcer > introduction other therapeutic substance upper gi via natural or artificial opening endoscopic @ 0.85 in: icd10pcs
epi injection bleeding ulcer > introduction other therapeutic substance upper gi via natural or artificial opening endoscopic @ 0.85 in: icd10pcs
ethanol ablation > introduction destructive agent percutaneous @ 0.75 in: icd10pcs
alcohol into cyst > introduction destructive agent percutaneous @ 0.75 in: icd10pcs
percutaneous ethanol > introduction destructive agent percutaneous @ 0.75 in: icd10pcs
rhinitis shot > introduction anti-inflammatory muscle percutaneous @ 0.85 in: icd10pcs
depo medrol shot > introduction anti-inflammatory muscle percutaneous @ 0.85 in: icd10pcs
kenalog shot > introduction anti-inflammatory muscle percutaneous @ 0.85 in: icd10pcs
steroid shot allergies > introduction anti-inflammatory muscle percutaneous @ 0.85 in: icd10pcs

! unseen: immune globulins and antibodies that only CPT codes name
hyperrab > rabies immune globulin
imogam > rabies immune globulin
kedrab > rabies immune globulin
rabies antibody shot > rabies immune globulin
rig shot > rabies immune globulin
varizig > varicella-zoster immune globulin
vzig > varicella-zoster immune globulin
chickenpox antibody shot > varicella-zoster immune globulin
bat antitoxin > botulinum antitoxin
heptavalent botulism antitoxin > botulinum antitoxin
babybig > botulism immune globulin
big-iv > botulism immune globulin
synagis > respiratory syncytial virus monoclonal antibody
palivizumab > respiratory syncytial virus monoclonal antibody
beyfortus > respiratory syncytial virus monoclonal antibody
nirsevimab > respiratory syncytial virus monoclonal antibody
enflonsia > respiratory syncytial virus monoclonal antibody
clesrovimab > respiratory syncytial virus monoclonal antibody
rsv antibody > respiratory syncytial virus monoclonal antibody
rsv shot baby > respiratory syncytial virus monoclonal antibody
rsv shot infant > respiratory syncytial virus monoclonal antibody
synagis > palivizumab
beyfortus > nirsevimab
enflonsia > clesrovimab
! seen
# --- Covid antibodies
evusheld > tixagevimab cilgavimab
pemgarda > pemivibart
regen-cov > casirivimab imdevimab
regeneron covid > casirivimab imdevimab
regeneron antibody > casirivimab imdevimab
xevudy > sotrovimab
covid antibody infusion > casirivimab | bamlanivimab | sotrovimab | bebtelovimab | pemivibart @ 0.7 in: hcpcs
monoclonal antibody covid > casirivimab | bamlanivimab | sotrovimab | bebtelovimab @ 0.7 in: hcpcs
# --- Contraceptives, intrauterine systems, implants
mirena > levonorgestrel-releasing intrauterine contraceptive (mirena)
kyleena > levonorgestrel-releasing intrauterine contraceptive
skyla > levonorgestrel-releasing intrauterine contraceptive
liletta > levonorgestrel-releasing intrauterine contraceptive
hormonal iud > levonorgestrel-releasing intrauterine contraceptive
progestin iud > levonorgestrel-releasing intrauterine contraceptive
hormone coil > levonorgestrel-releasing intrauterine contraceptive
copper iud > intrauterine copper contraceptive
paragard > intrauterine copper contraceptive
copper t 380 > intrauterine copper contraceptive
copper coil > intrauterine copper contraceptive
non-hormonal iud > intrauterine copper contraceptive
nonhormonal iud > intrauterine copper contraceptive
iud > intrauterine contraceptive | intrauterine device
contraceptive coil > intrauterine contraceptive @ 0.9
nexplanon > etonogestrel implant
implanon > etonogestrel implant
arm implant birth control > etonogestrel implant
birth control implant > etonogestrel implant
contraceptive implant > etonogestrel implant
birth control rod > etonogestrel implant
arm rod > etonogestrel implant
norplant > levonorgestrel implant
jadelle > levonorgestrel implant
nuvaring > contraceptive vaginal ring
annovera > contraceptive vaginal ring
birth control ring > contraceptive vaginal ring
nuvaring > etonogestrel vaginal ring
eluryng > etonogestrel vaginal ring
annovera > segesterone ethinyl estradiol
ortho evra > contraceptive patch
xulane > contraceptive patch
twirla > contraceptive patch
birth control patch > contraceptive patch
zafemy > contraceptive patch
birth control pill > contraceptive pills birth control @ 0.8 in: hcpcs
birth control pill > oral contraceptive
contraceptive pill > oral contraceptive
ocp > oral contraceptive
ocp > contraceptive @ 0.7
bcp > oral contraceptive @ 0.8
morning after pill > emergency contraception
plan b pill > emergency contraception
ella pill > emergency contraception
mifeprex > mifepristone
ru486 > mifepristone
ru-486 > mifepristone
korlym > mifepristone
abortion pill > mifepristone
cytotec > misoprostol
abortion pill > misoprostol
# --- Skin, eye, ear, nose implants
levulan > aminolevulinic acid 20%
levulan kerastick > aminolevulinic acid 20%
ameluz > aminolevulinic acid 10% gel
ala pdt > aminolevulinic acid
blue light skin drug > aminolevulinic acid
metvixia > methyl aminolevulinate
metvix > methyl aminolevulinate
mitosol > mitomycin ophthalmic
durysta > bimatoprost intracameral
idose > travoprost intracameral
scenesse > afamelanotide
nexobrid > anacaulase-bcdb
ycanth > cantharidin
beetle juice wart > cantharidin
qutenza > capsaicin 8%
hot pepper patch > capsaicin 8%
duopa > carbidopa levodopa enteral
parkinson pump > carbidopa levodopa enteral
sinemet > carbidopa levodopa
vyalev > foscarbidopa foslevodopa
sinuva > mometasone sinus implant
propel stent > mometasone sinus implant
propel sinus > mometasone sinus implant
propel sinus stent > stent non-coronary temporary propel
carticel > autologous cultured chondrocytes
maci > autologous cultured chondrocytes
cartilage cell implant > autologous cultured chondrocytes
regranex > becaplermin
goprelto > cocaine nasal
numbrino > cocaine nasal
# --- Knee gel injections
gel shot > hyaluronan
gel injection knee > hyaluronan
knee gel > hyaluronan
rooster comb shot > hyaluronan
rooster comb injection > hyaluronan
chicken shot knee > hyaluronan
cartilage shot knee > hyaluronan
knee lubricant shot > hyaluronan
knee lubrication > hyaluronan
hyaluronic acid > hyaluronan
hyaluronate > hyaluronan
sodium hyaluronate > hyaluronan
viscosupplementation > hyaluronan
viscosupplement > hyaluronan
cushion shot knee > hyaluronan
joint lubricant injection > hyaluronan
synvisc > hyaluronan synvisc
synvisc-one > hyaluronan synvisc
hylan g-f 20 > hyaluronan synvisc
hylan > hyaluronan synvisc
supartz > hyaluronan supartz
supartz fx > hyaluronan supartz
gel-one > hyaluronan gel-one
gelone > hyaluronan gel-one
euflexxa > hyaluronan
orthovisc > hyaluronan
monovisc > hyaluronan
hyalgan > hyaluronan
durolane > hyaluronan
gelsyn > hyaluronan
genvisc > hyaluronan
hymovis > hyaluronan
trivisc > hyaluronan
synojoynt > hyaluronan
triluron > hyaluronan
visco-3 > hyaluronan
knee gel series > hyaluronan @ 0.8
# --- Fillers
calcium hydroxylapatite filler > radiesse
poly-l-lactic acid > sculptra
plla filler > sculptra
# --- Immunosuppressants and steroids by mouth
imuran > azathioprine
azasan > azathioprine
neoral > cyclosporine
sandimmune > cyclosporine
gengraf > cyclosporine
ciclosporin = cyclosporine @ 1.0
prograf > tacrolimus
fk506 > tacrolimus
fk-506 > tacrolimus
astagraf > tacrolimus extended release
envarsus > tacrolimus extended release
cellcept > mycophenolate mofetil
myhibbin > mycophenolate mofetil
mmf > mycophenolate mofetil
myfortic > mycophenolic acid
rapamune > sirolimus
rapamycin > sirolimus
fyarro > sirolimus protein-bound
zortress > everolimus
afinitor > everolimus
okt3 > muromonab-cd3
orthoclone > muromonab-cd3
zenapax > daclizumab
zinbryta > daclizumab
deltasone > prednisone
rayos > prednisone
orapred > prednisolone
prelone > prednisolone
pediapred > prednisolone
millipred > prednisolone
anti-rejection drug > immunosuppressive | tacrolimus | cyclosporine | mycophenolate @ 0.8
transplant drug > immunosuppressive @ 0.8
transplant medicine > immunosuppressive @ 0.8
steroid pill > prednisone | methylprednisolone oral | dexamethasone oral @ 0.8 in: hcpcs
steroid shot > methylprednisolone | triamcinolone | dexamethasone | betamethasone @ 0.7 in: hcpcs
steroid injection > methylprednisolone | triamcinolone | dexamethasone | betamethasone @ 0.7 in: hcpcs
cortisone shot > triamcinolone | methylprednisolone | dexamethasone | betamethasone | hydrocortisone @ 0.7 in: hcpcs
cortisone injection > triamcinolone | methylprednisolone | dexamethasone | betamethasone @ 0.7 in: hcpcs
corticosteroid > methylprednisolone | triamcinolone | dexamethasone | prednisone @ 0.6 in: hcpcs
steroid > glucocorticoid @ 0.8 in: icd10cm
cortisone > glucocorticoid @ 0.8 in: icd10cm
# --- Inhalation solutions
proventil > albuterol
accuneb > albuterol
proair > albuterol
rescue inhaler > albuterol
salbutamol = albuterol @ 1.0
albuterol neb > albuterol inhalation
albuterol nebulizer > albuterol inhalation
breathing treatment medicine > albuterol inhalation
xopenex > levalbuterol
duoneb > albuterol ipratropium
combivent > albuterol ipratropium
duo neb > albuterol ipratropium
dou neb > albuterol ipratropium
atrovent > ipratropium bromide
pulmicort > budesonide
brovana > arformoterol
perforomist > formoterol
foradil > formoterol
intal > cromolyn sodium
pulmozyme > dornase alfa
dnase > dornase alfa
ohtuvayre > ensifentrine
yupelri > revefenacin
isuprel > isoproterenol
isoprenaline > isoproterenol
bronkosol > isoetharine
alupent > metaproterenol
orciprenaline > metaproterenol
lonhala > glycopyrrolate inhalation
qvar > beclomethasone
beclovent > beclomethasone
beclometasone > beclomethasone
aerobid > flunisolide
provocholine > methacholine
asthma challenge drug > methacholine
tornalate > bitolterol
neb medicine > inhalation solution @ 0.8
nebulizer medicine > inhalation solution @ 0.9
nebulizer solution > inhalation solution
neb solution > inhalation solution
breathing treatment drug > inhalation solution @ 0.8
# --- Oral drugs HCPCS lists
dostinex > cabergoline
xeloda > capecitabine
cytoxan > cyclophosphamide
neosar > cyclophosphamide
ctx > cyclophosphamide
vepesid > etoposide
toposar > etoposide
vp-16 > etoposide
vp16 > etoposide
etopophos > etoposide
fludara > fludarabine
oforta > fludarabine
iressa > gefitinib
alkeran > melphalan
evomela > melphalan
ivra > melphalan
hepzato > melphalan (hepzato)
pepaxto > melphalan flufenamide
trexall > methotrexate
rheumatrex > methotrexate
otrexup > methotrexate
rasuvo > methotrexate
jylamvo > methotrexate
xatmep > methotrexate
mtx > methotrexate
temodar > temozolomide
temodal > temozolomide
hycamtin > topotecan
gleevec > imatinib
glivec > imatinib
viagra > sildenafil
revatio > sildenafil
little blue pill > sildenafil
wellbutrin > bupropion
zyban > bupropion
purinethol > mercaptopurine
6-mp > mercaptopurine
purixan > mercaptopurine
retin-a cream > tretinoin topical
retin-a gel > tretinoin topical
proscar > finasteride
propecia > finasteride
rogaine > minoxidil
loniten > minoxidil
aromasin > exemestane
arimidex > anastrozole
nolvadex > tamoxifen
soltamox > tamoxifen
letrozole > aromatase inhibitor
aromatase inhibitor > anastrozole | exemestane | letrozole @ 0.7 in: hcpcs
leukeran > chlorambucil
eulexin > flutamide
hydrea > hydroxyurea
droxia > hydroxyurea
siklos > hydroxyurea
hydroxycarbamide > hydroxyurea
ergamisol > levamisole
ceenu > lomustine
gleostine > lomustine
megace > megestrol
matulane > procarbazine
dexedrine > dextroamphetamine
zenzedi > dextroamphetamine
cognex > tacrine
pegasys > pegylated interferon alfa-2a
peginterferon alfa-2a > pegylated interferon alfa-2a
pegintron > pegylated interferon alfa-2b
sylatron > pegylated interferon alfa-2b
peginterferon alfa-2b > pegylated interferon alfa-2b
chemo pill > oral chemotherapeutic | capecitabine | temozolomide | methotrexate oral | etoposide oral @ 0.7 in: hcpcs
oral chemo > oral chemotherapeutic | capecitabine | temozolomide | cyclophosphamide oral | etoposide oral @ 0.7 in: hcpcs
nausea pill > oral anti-emetic | ondansetron oral | granisetron oral @ 0.8 in: hcpcs
anti nausea > antiemetic | anti-emetic
nausea drug > antiemetic | anti-emetic | ondansetron @ 0.8
nausea medicine > antiemetic | anti-emetic | ondansetron @ 0.8
nausea shot > ondansetron | promethazine | prochlorperazine | granisetron @ 0.8 in: hcpcs
antisickness > antiemetic | anti-emetic | ondansetron @ 0.8
# --- Cancer drugs
adriamycin > doxorubicin
rubex > doxorubicin
red devil chemo > doxorubicin
doxil > doxorubicin liposomal
lipodox > doxorubicin liposomal
caelyx > doxorubicin liposomal
myocet > doxorubicin liposomal
cerubidine > daunorubicin
daunomycin > daunorubicin
daunoxome > daunorubicin liposomal
vyxeos > liposomal daunorubicin cytarabine
datroway > datopotamab deruxtecan
proleukin > aldesleukin
interleukin-2 > aldesleukin
il-2 > aldesleukin
trisenox > arsenic trioxide
elspar > asparaginase
erwinaze > asparaginase
kidrolase > asparaginase
l-asparaginase > asparaginase
rylaze > asparaginase recombinant
oncaspar > pegaspargase
asparlas > calaspargase pegol
tecentriq > atezolizumab
tecentriq hybreza > atezolizumab hyaluronidase
hybreza > atezolizumab hyaluronidase
bavencio > avelumab
imdelltra > tarlatamab-dlle
clolar > clofarabine
anktiva > nogapendekin alfa inbakicept
tice bcg > bcg live intravesical
theracys > bcg live intravesical
bladder bcg > bcg live intravesical
bladder cancer bcg > bcg live intravesical
beleodaq > belinostat
treanda > bendamustine
bendeka > bendamustine
belrapzo > bendamustine
vivimusta > bendamustine
bendeka > bendamustine bendeka
avastin > bevacizumab @ 0.9
vegf eye shot > bevacizumab @ 0.9
mvasi > bevacizumab-awwb
zirabev > bevacizumab-bvzr
alymsys > bevacizumab-maly
vegzelma > bevacizumab-adcd
eye shot macular degeneration > ranibizumab | aflibercept | faricimab | bevacizumab | brolucizumab @ 0.7 in: hcpcs
eye injection macular degeneration > ranibizumab | aflibercept | faricimab | bevacizumab | brolucizumab @ 0.7 in: hcpcs
wet macular degeneration injection > ranibizumab | aflibercept | faricimab | brolucizumab @ 0.7 in: hcpcs
geographic atrophy injection > pegcetacoplan intravitreal | avacincaptad @ 0.8 in: hcpcs
anti-vegf > ranibizumab | aflibercept | faricimab | bevacizumab | brolucizumab @ 0.8 in: hcpcs
blenrep > belantamab mafodotin
niktimvo > axatilimab
blincyto > blinatumomab
blenoxane > bleomycin
velcade > bortezomib
boruzu > bortezomib boruzu
adcetris > brentuximab vedotin
jevtana > cabazitaxel
paraplatin > carboplatin
kyprolis > carfilzomib
bicnu > carmustine
gliadel > carmustine
bcnu > carmustine
erbitux > cetuximab
aliqopa > copanlisib
platinol > cisplatin
cddp > cisplatin
rybrevant > amivantamab-vmjw
elahere > mirvetuximab soravtansine
leustatin > cladribine
frindovyx > cyclophosphamide frindovyx
cytosar > cytarabine
ara-c > cytarabine
arac > cytarabine
cytosine arabinoside > cytarabine
depocyt > cytarabine liposome
libtayo > cemiplimab-rwlc
unloxcyt > cosibelimab
cosmegen > dactinomycin
actinomycin d > dactinomycin
dtic > dacarbazine
darzalex > daratumumab
darzalex faspro > daratumumab hyaluronidase
sarclisa > isatuximab-irfc
ontak > denileukin diftitox
lymphir > denileukin diftitox
stilphostrol > diethylstilbestrol
des hormone > diethylstilbestrol
taxotere > docetaxel
docefrez > docetaxel
docivyx > docetaxel
beizray > docetaxel
imfinzi > durvalumab
imjudo > tremelimumab-actl
empliciti > elotuzumab
padcev > enfortumab vedotin
ellence > epirubicin
halaven > eribulin
adrucil > fluorouracil
5-fu > fluorouracil
efudex > fluorouracil
fudr > floxuridine
gemzar > gemcitabine
infugem > gemcitabine infugem
mylotarg > gemtuzumab ozogamicin
besponsa > inotuzumab ozogamicin
poteligeo > mogamulizumab-kpkc
camptosar > irinotecan
cpt-11 > irinotecan
onivyde > irinotecan liposome
ixempra > ixabepilone
ifex > ifosfamide
mesnex > mesna
gamifant > emapalumab-lzsg
idamycin > idarubicin
infergen > interferon alfacon-1
roferon > interferon alfa-2a
intron > interferon alfa-2b
alferon > interferon alfa-n3
actimmune > interferon gamma
bludigo > indigotindisulfonate
indigo carmine > indigotindisulfonate
zepzelca > lurbinectedin
yervoy > ipilimumab
opdivo > nivolumab
opdualag > nivolumab relatlimab
opdivo qvantig > nivolumab hyaluronidase
qvantig > nivolumab hyaluronidase
keytruda > pembrolizumab
jemperli > dostarlimab-gxly
loqtorzi > toripalimab-tpzi
tevimbra > tislelizumab-jsgr
zynyz > retifanlimab-dlwr
immunotherapy cancer > pembrolizumab | nivolumab | atezolizumab | ipilimumab @ 0.6 in: hcpcs
checkpoint inhibitor > pembrolizumab | nivolumab | atezolizumab | ipilimumab @ 0.7 in: hcpcs
pd-1 inhibitor > pembrolizumab | nivolumab @ 0.7 in: hcpcs
mustargen > mechlorethamine
mustine > mechlorethamine
taxol > paclitaxel
onxol > paclitaxel
abraxane > paclitaxel protein-bound
nab-paclitaxel > paclitaxel protein-bound
albumin-bound paclitaxel > paclitaxel protein-bound
arranon > nelarabine
synribo > omacetaxine
eloxatin > oxaliplatin
nipent > pentostatin
elzonris > tagraxofusp-erzs
mithracin > plicamycin
mithramycin > plicamycin
tivdak > tisotumab vedotin
kimmtrak > tebentafusp-tebn
ziihera > zanidatamab-hrii
bizengri > zenocutuzumab-zbco
emrelis > telisotuzumab vedotin
mutamycin > mitomycin
mitomycin-c > mitomycin
jelmyto > mitomycin pyelocalyceal
lartruvo > olaratumab
columvi > glofitamab-gxbm
epkinly > epcoritamab-bysp
lunsumio > mosunetuzumab-axgb
tecvayli > teclistamab-cqyv
talvey > talquetamab-tgvs
elrexfio > elranatamab-bcmm
vyloy > zolbetuximab-clzb
novantrone > mitoxantrone
alimta > pemetrexed
pemfexy > pemetrexed pemfexy
pemrydi > pemetrexed pemrydi
portrazza > necitumumab
gazyva > obinutuzumab
vectibix > panitumumab
perjeta > pertuzumab
phesgo > pertuzumab trastuzumab hyaluronidase
folotyn > pralatrexate
cyramza > ramucirumab
polivy > polatuzumab vedotin
rituxan > rituximab
mabthera > rituximab
rituxan hycela > rituximab hyaluronidase
truxima > rituximab-abbs
ruxience > rituximab-pvvr
riabni > rituximab-arrx
lumoxiti > moxetumomab pasudotox
istodax > romidepsin
trodelvy > sacituzumab govitecan
zanosar > streptozocin
imlygic > talimogene laherparepvec
tvec > talimogene laherparepvec
torisel > temsirolimus
thioplex > thiotepa
tepadina > thiotepa
tepylute > thiotepa
danyelza > naxitamab-gqgk
monjuvi > tafasitamab-cxix
yondelis > trabectedin
margenza > margetuximab-cmkb
kadcyla > ado-trastuzumab emtansine
tdm1 > ado-trastuzumab emtansine
herceptin > trastuzumab
herceptin hylecta > trastuzumab hyaluronidase
ontruzant > trastuzumab-dttb
herzuma > trastuzumab-pkrb
ogivri > trastuzumab-dkst
trazimera > trastuzumab-qyyp
kanjinti > trastuzumab-anns
hercessi > trastuzumab-strf
enhertu > fam-trastuzumab deruxtecan
tdxd > fam-trastuzumab deruxtecan
her2 drug > trastuzumab | pertuzumab @ 0.8 in: hcpcs
valstar > valrubicin
zynlonta > loncastuximab tesirine
velban > vinblastine
oncovin > vincristine
vincasar > vincristine
marqibo > vincristine liposome
navelbine > vinorelbine
faslodex > fulvestrant
zaltrap > ziv-aflibercept
photofrin > porfimer
vumon > teniposide
voraxaze > glucarpidase
methotrexate antidote > glucarpidase

provenge > sipuleucel-t
prostate cancer vaccine > sipuleucel-t
kymriah > tisagenlecleucel
yescarta > axicabtagene ciloleucel
tecartus > brexucabtagene autoleucel
breyanzi > lisocabtagene maraleucel
abecma > idecabtagene vicleucel
carvykti > ciltacabtagene autoleucel
aucatzyl > obecabtagene autoleucel
tecelra > afamitresgene autoleucel
amtagvi > lifileucel
til therapy > lifileucel
car t cell > car-positive viable t cells in: hcpcs
car t cell > chimeric antigen receptor t-cell immunotherapy in: icd10pcs
chemo drug > antineoplastic | chemotherapeutic @ 0.9
chemo medicine > antineoplastic @ 0.8
cancer drug > antineoplastic @ 0.8
cancer medicine > antineoplastic @ 0.8
cancer infusion > chemotherapy | antineoplastic @ 0.7
chemo infusion > chemotherapy infusion | antineoplastic
targeted therapy cancer > antineoplastic monoclonal antibody @ 0.7
platinum chemo > cisplatin | carboplatin | oxaliplatin in: hcpcs
taxane > paclitaxel | docetaxel | cabazitaxel in: hcpcs
anthracycline > doxorubicin | daunorubicin | epirubicin | idarubicin in: hcpcs
folfox > oxaliplatin | fluorouracil | leucovorin in: hcpcs
folfiri > irinotecan | fluorouracil | leucovorin in: hcpcs
r-chop > rituximab | cyclophosphamide | doxorubicin | vincristine in: hcpcs
abvd > doxorubicin | bleomycin | vinblastine | dacarbazine in: hcpcs
bladder irrigation stone solution > renacidin @ 0.8
# --- Contrast agents
isovue > low osmolar contrast
visipaque > low osmolar contrast
optiray > low osmolar contrast
ultravist > low osmolar contrast
oxilan > low osmolar contrast
hexabrix > low osmolar contrast
iohexol > low osmolar contrast
iopamidol > low osmolar contrast
iodixanol > low osmolar contrast
ioversol > low osmolar contrast
iopromide > low osmolar contrast
nonionic contrast > low osmolar contrast
non-ionic contrast > low osmolar contrast
ct dye > low osmolar contrast
cat scan dye > low osmolar contrast
iodine contrast > low osmolar contrast
ioxaglate > low osmolar contrast
conray > high osmolar contrast
cystografin > high osmolar contrast
hypaque > high osmolar contrast
renografin > high osmolar contrast
cysto-conray > high osmolar contrast
ionic contrast > high osmolar contrast
diatrizoate > high osmolar contrast
iothalamate > high osmolar contrast
gastrografin > high osmolar contrast
md-gastroview > high osmolar contrast
isovue 200 > low osmolar contrast 200-299
isovue 250 > low osmolar contrast 200-299
omnipaque 240 > low osmolar contrast 200-299
visipaque 270 > low osmolar contrast 200-299
isovue-m 200 > low osmolar contrast 200-299
optiray 240 > low osmolar contrast 200-299
omnipaque 300 > low osmolar contrast 300-399
omnipaque 350 > low osmolar contrast 300-399
isovue 300 > low osmolar contrast 300-399
isovue 370 > low osmolar contrast 300-399
optiray 320 > low osmolar contrast 300-399
optiray 350 > low osmolar contrast 300-399
visipaque 320 > low osmolar contrast 300-399
ultravist 300 > low osmolar contrast 300-399
ultravist 370 > low osmolar contrast 300-399
isovue-m 300 > low osmolar contrast 300-399
omnipaque 140 > low osmolar contrast 100-199
omnipaque 180 > low osmolar contrast 100-199
xray dye > contrast @ 0.9
dye injection > contrast @ 0.7
mri contrast > magnetic resonance contrast agent | gadolinium
mri dye > magnetic resonance contrast agent | gadolinium
magnevist > gadolinium magnetic resonance contrast agent
omniscan > gadolinium magnetic resonance contrast agent
optimark > gadolinium magnetic resonance contrast agent
gadopentetate > gadolinium magnetic resonance contrast agent
gadodiamide > gadolinium magnetic resonance contrast agent
gad contrast > gadolinium magnetic resonance contrast agent
prohance > gadoteridol
multihance > gadobenate
dotarem > gadoterate meglumine
clariscan > gadoterate meglumine
gadoterate > gadoterate meglumine
gadavist > gadobutrol
eovist > gadoxetate
primovist > gadoxetate
ablavar > gadofosveset
elucirem > gadopiclenol
vueway > gadopiclenol
feridex > iron-based magnetic resonance contrast
ferumoxides > iron-based magnetic resonance contrast
gastromark > iron-based magnetic resonance contrast
gastromark > oral magnetic resonance contrast
lumenhance > oral magnetic resonance contrast
magtrace > carboxydextran-coated superparamagnetic iron oxide
definity > perflutren lipid microspheres
optison > octafluoropropane microspheres
lumason > sulfur hexafluoride lipid microspheres
sonovue > sulfur hexafluoride lipid microspheres
imagent > perflexane
echo contrast > perflutren | octafluoropropane | sulfur hexafluoride | contrast echocardiography in: hcpcs
bubble contrast > microspheres @ 0.8 in: hcpcs
ultrasound contrast > microspheres in: hcpcs
lymphazurin > isosulfan blue
provayblue > methylene blue
urolene blue > methylene blue
fluorescite > fluorescein
ak-fluor > fluorescein
yellow eye dye > fluorescein
cytalux > pafolacianine
lumisight > pegulicianine
cysview > hexaminolevulinate
barium drink > barium
# --- Radiopharmaceuticals
tc99m > technetium
tc-99 > technetium
cardiolite > sestamibi
mibi > sestamibi
cardiotec > teboroxime
myoview > tetrofosmin
mdp tracer > medronate
bone scan tracer > medronate
hdp tracer > oxidronate
bone scan isotope > medronate | oxidronate @ 0.8 in: hcpcs
acutect > apcitide
tl-201 > thallium
tl201 > thallium
stress test tracer > sestamibi | tetrofosmin | thallium @ 0.8 in: hcpcs
nuclear stress dye > sestamibi | tetrofosmin | thallium @ 0.8 in: hcpcs
prostascint > capromab pendetide
mibg > iobenguane
adreview > iobenguane
azedra > iobenguane
hepatolite > disofenin
disida > disofenin
choletec > mebrofenin
hida scan tracer > mebrofenin | disofenin @ 0.9 in: hcpcs
hida isotope > mebrofenin | disofenin @ 0.9 in: hcpcs
lutathera > lutetium dotatate
pluvicto > lutetium vipivotide tetraxetan
prostate radioligand > lutetium vipivotide tetraxetan @ 0.8
lymphoseek > tilmanocept
ceretec > exametazime
hmpao > exametazime
tagged white cell tracer > exametazime white blood cells
tagged white cell > labeled autologous white blood cells
tagged wbc > labeled autologous white blood cells
labeled wbc > labeled autologous white blood cells
tagged red cell > labeled red blood cells
tagged rbc > labeled red blood cells
ultratag > labeled red blood cells
hicon > sodium iodide i-131
radioactive iodine capsule > sodium iodide i-131
radioactive iodine pill > sodium iodide i-131
rai capsule > sodium iodide i-131
iodine pill thyroid > sodium iodide i-131
radioiodine > iodine i-131
neotect > depreotide
dtpa > pentetate
pyp scan > pyrophosphate technetium
pyp tracer > pyrophosphate technetium
maa tracer > macroaggregated albumin
pulmotech > macroaggregated albumin
lung scan tracer > macroaggregated albumin
liver spleen scan tracer > sulfur colloid
zevalin > ibritumomab tiuxetan
bexxar > tositumomab
glucoscan > gluceptate
dmsa > succimer
mag3 > mertiatide
mag-3 > mertiatide
fdg > fluorodeoxyglucose
pet tracer > fluorodeoxyglucose
pet scan tracer > fluorodeoxyglucose
pet sugar > fluorodeoxyglucose
fludeoxyglucose > fluorodeoxyglucose @ 1.0
fluorodeoxyglucose > fludeoxyglucose @ 1.0
glofil > iothalamate i-125
cardiogen > rubidium
ruby-fill > rubidium
ga-67 > gallium citrate
gallium scan tracer > gallium citrate
neurolite > bicisate
lung ventilation gas > xenon xe-133
xenoview > xenon xe-129 hyperpolarized
neutrospec > fanolesomab
cea-scan > arcitumomab
octreoscan > pentetreotide
n13 ammonia > ammonia n-13
flyrcado > flurpiridaz
naf pet > sodium fluoride f-18
datscan > ioflupane
dat scan tracer > ioflupane
amyvid > florbetapir
vizamyl > flutemetamol
neuraceq > florbetaben
amyloid pet tracer > beta-amyloid positron emission
tauvid > flortaucipir
netspot > dotatate gallium
ga-68 dotatoc > dotatoc
detectnet > dotatate copper
axumin > fluciclovine
cerianna > fluoroestradiol
pylarify > piflufolastat
posluma > flotufolastat
illuccix > gozetotide
locametz > gozetotide
gozellix > gozetotide
psma tracer > piflufolastat | flotufolastat | gozetotide | psma-11 in: hcpcs
psma pet > piflufolastat | flotufolastat | gozetotide | psma-11 in: hcpcs
c11 choline > choline c-11
metastron > strontium
quadramet > samarium
xofigo > radium ra-223
phosphocol > chromic phosphate p-32
f-dopa > fluorodopa
radioactive tracer > radiopharmaceutical | diagnostic study dose millicuries @ 0.8 in: hcpcs
nuclear medicine tracer > radiopharmaceutical @ 0.8 in: hcpcs
radioactive seed > brachytherapy source in: hcpcs
iodine seed > brachytherapy source iodine-125 @ 0.8 in: hcpcs
prostate seed > brachytherapy source iodine-125 @ 0.8 in: hcpcs
# --- Vaccines
flu jab > influenza virus vaccine
influenza shot > influenza virus vaccine
flu shot given > administration influenza virus vaccine @ 0.8 in: hcpcs
fluzone > influenza virus vaccine (fluzone)
afluria > influenza virus vaccine (afluria)
flulaval > influenza virus vaccine (flulaval)
fluvirin > influenza virus vaccine (fluvirin)
agriflu > influenza virus vaccine (agriflu)
fluarix > influenza virus vaccine
fluad > influenza virus vaccine
flublok > influenza virus vaccine
flucelvax > influenza virus vaccine
high dose flu shot > influenza virus vaccine
quadrivalent flu shot > influenza virus vaccine
trivalent flu shot > influenza virus vaccine
senior flu shot > influenza virus vaccine
flumist > nasal vaccine @ 0.7
nasal flu vaccine > nasal vaccine @ 0.7
flu mist > nasal vaccine @ 0.7
pneumonia vaccine > pneumococcal vaccine
pneumonia jab > pneumococcal vaccine
pneumovax > pneumococcal vaccine
prevnar > pneumococcal conjugate vaccine
vaxneuvance > pneumococcal conjugate vaccine
capvaxive > pneumococcal conjugate vaccine
pcv13 > pneumococcal conjugate vaccine
pcv20 > pneumococcal conjugate vaccine
pcv15 > pneumococcal conjugate vaccine
pcv21 > pneumococcal conjugate vaccine
pneumovax 23 > pneumococcal polysaccharide vaccine
ppsv23 > pneumococcal polysaccharide vaccine
engerix > hepatitis b vaccine
recombivax > hepatitis b vaccine
heplisav > hepatitis b vaccine
prehevbrio > hepatitis b vaccine
hep b shot > hepatitis b vaccine
hep b vaccine > hepatitis b vaccine
gardasil > hpv vaccine
cervarix > hpv vaccine
hpv shot > hpv vaccine
shingles shot > herpes zoster vaccine
shingles vaccine > herpes zoster vaccine
shingrix > herpes zoster vaccine
zostavax > herpes zoster vaccine
shingles jab > herpes zoster vaccine
zostavax > zoster live vaccine
covid shot > covid-19 vaccine
covid booster > covid-19 vaccine
covid vaccine > covid-19 vaccine
covid jab > covid-19 vaccine
coronavirus vaccine > covid-19 vaccine
comirnaty > covid-19 vaccine
spikevax > covid-19 vaccine
pfizer vaccine > covid-19 vaccine
moderna vaccine > covid-19 vaccine
novavax > covid-19 vaccine
johnson and johnson vaccine > covid-19 vaccine
janssen vaccine > covid-19 vaccine
pfizer shot > covid-19 vaccine
moderna shot > covid-19 vaccine
tdap > tetanus diphtheria toxoids acellular pertussis
boostrix > tetanus diphtheria toxoids acellular pertussis
adacel > tetanus diphtheria toxoids acellular pertussis
whooping cough shot > tetanus diphtheria toxoids acellular pertussis
whooping cough vaccine > tetanus diphtheria toxoids acellular pertussis
tetanus booster > tetanus diphtheria toxoids acellular pertussis
tetanus shot > tetanus diphtheria toxoids acellular pertussis
tetanus shot > td vaccine
tenivac > td vaccine
tdvax > td vaccine
tetanus vaccine > td vaccine
tetanus diphtheria toxoid > td vaccine in: hcpcs
meningitis shot > meningococcal vaccine
meningitis vaccine > meningococcal vaccine
menactra > meningococcal vaccine
menveo > meningococcal vaccine
menquadfi > meningococcal vaccine
trumenba > meningococcal vaccine
bexsero > meningococcal vaccine
penbraya > meningococcal vaccine
vaccination = immunization @ 1.0
shot record > immunization @ 0.7
baby shots > immunization
baby vaccine > immunization
childhood shots > immunization
vaccine shot > immunization
jab > injection | vaccine @ 0.8
inoculation > immunization | vaccine
booster shot > immunization | vaccine @ 0.8
vaccine refused > immunization not carried out patient decision in: icd10cm
refused vaccine > immunization not carried out refusal @ 0.9 in: icd10cm
unvaccinated > underimmunization | immunization not carried out in: icd10cm
not up to date on shots > underimmunization in: icd10cm
behind on shots > underimmunization in: icd10cm
antivaxer > immunization not carried out belief @ 0.8 in: icd10cm
needs vaccine > encounter for immunization in: icd10cm
shot reaction > adverse effect vaccine @ 0.7 in: icd10cm
reaction to vaccine > adverse effect vaccine in: icd10cm
! unseen: vaccines that only CPT codes name
mmr > measles mumps rubella vaccine
m-m-r > measles mumps rubella vaccine
priorix > measles mumps rubella vaccine
mmr shot > measles mumps rubella vaccine
mmr > measles mumps rubella
proquad > measles mumps rubella varicella vaccine
mmrv > measles mumps rubella varicella vaccine
varivax > varicella virus vaccine
chickenpox vaccine > varicella virus vaccine
chicken pox shot > varicella virus vaccine
chickenpox shot > varicella virus vaccine
varicella vaccine > varicella virus vaccine
dtap > diphtheria tetanus toxoids acellular pertussis vaccine
daptacel > diphtheria tetanus toxoids acellular pertussis vaccine
infanrix > diphtheria tetanus toxoids acellular pertussis vaccine
dpt shot > diphtheria tetanus toxoids acellular pertussis vaccine
dtp > diphtheria tetanus toxoids acellular pertussis vaccine
pediarix > diphtheria tetanus acellular pertussis hepatitis b poliovirus
pentacel > diphtheria tetanus acellular pertussis haemophilus poliovirus
kinrix > diphtheria tetanus acellular pertussis poliovirus
quadracel > diphtheria tetanus acellular pertussis poliovirus
dtap-ipv > diphtheria tetanus acellular pertussis poliovirus
vaxelis > diphtheria tetanus acellular pertussis poliovirus haemophilus hepatitis b
ipv > poliovirus vaccine inactivated
ipol > poliovirus vaccine inactivated
polio shot > poliovirus vaccine inactivated
polio vaccine > poliovirus vaccine inactivated
rotateq > rotavirus vaccine
rotarix > rotavirus vaccine
rota vaccine > rotavirus vaccine
hib shot > haemophilus influenzae b vaccine
hib vaccine > haemophilus influenzae b vaccine
acthib > haemophilus influenzae b vaccine
pedvaxhib > haemophilus influenzae b vaccine
hiberix > haemophilus influenzae b vaccine
havrix > hepatitis a vaccine
vaqta > hepatitis a vaccine
hep a shot > hepatitis a vaccine
hep a vaccine > hepatitis a vaccine
twinrix > hepatitis a hepatitis b vaccine
gardasil > human papillomavirus vaccine
hpv vaccine > human papillomavirus vaccine
hpv shot > human papillomavirus vaccine
cervarix > human papillomavirus vaccine
shingrix > zoster vaccine
zostavax > zoster vaccine
abrysvo > respiratory syncytial virus vaccine
arexvy > respiratory syncytial virus vaccine
mresvia > respiratory syncytial virus vaccine
rsv vaccine > respiratory syncytial virus vaccine
imovax > rabies vaccine
rabavert > rabies vaccine
typhim > typhoid vaccine
vivotif > typhoid vaccine
typhoid shot > typhoid vaccine
yf-vax > yellow fever vaccine
stamaril > yellow fever vaccine
yellow fever shot > yellow fever vaccine
ixiaro > japanese encephalitis vaccine
vaxchora > cholera vaccine
biothrax > anthrax vaccine
cyfendus > anthrax vaccine
jynneos > smallpox monkeypox vaccine
acam2000 > smallpox monkeypox vaccine
mpox vaccine > smallpox monkeypox vaccine
monkeypox vaccine > smallpox monkeypox vaccine
mpox shot > smallpox monkeypox vaccine
dengvaxia > dengue vaccine
ixchiq > chikungunya vaccine
vimkunya > chikungunya vaccine
ticovac > tick-borne encephalitis vaccine
ervebo > ebola vaccine
td shot > tetanus diphtheria toxoids
tenivac > tetanus diphtheria toxoids
bcg vaccine > tuberculosis vaccine bacillus calmette-guerin
! seen
# --- Tests that are called shots
tb test > tuberculosis test | tuberculin
tb skin test > tuberculin | tuberculosis skin test @ 0.9
ppd > tuberculin | tuberculosis test @ 0.8 if: test, skin, tb, tuberculosis, read, positive, placed, placement
mantoux > tuberculin | tuberculosis test
! unseen: words that CPT-like descriptors use
tb test > tuberculosis intradermal
tb blood test > tuberculosis gamma interferon
allergy drops > allergen immunotherapy @ 0.7
desensitization > allergen immunotherapy | rapid desensitization @ 0.8
tubersol > tuberculosis intradermal | tuberculin
aplisol > tuberculosis intradermal | tuberculin
! seen
# --- How it is given
shot > injection
jab > intramuscular @ 0.6
injection > introduction percutaneous in: icd10pcs
shot > introduction percutaneous @ 0.8 in: icd10pcs
drip > infusion @ 0.8 if: iv, vein, drug, medicine, antibiotic, bag
iv > intravenous in: hcpcs cpt icd10pcs
im > intramuscular @ 0.8 if: injection, shot, inj, drug, dose, mg
subq > subcutaneous
sub q > subcutaneous
subcut > subcutaneous
sc > subcutaneous @ 0.8 if: injection, shot, inj, dose, mg
sq > subcutaneous @ 0.8 if: injection, shot, inj, dose, mg
po > oral @ 0.8 if: drug, pill, tablet, mg, dose, med, medication, contrast
inj > injection
under the skin shot > subcutaneous injection @ 0.8
spinal canal drug > intrathecal @ 0.8
shot into eye > intravitreal @ 0.8
eye injection > intravitreal
bladder instillation > intravesical
knee injection > intra-articular
joint injection > intra-articular @ 0.9 in: hcpcs
pill > oral @ 0.8 in: hcpcs
tablet > oral @ 0.8 in: hcpcs
capsule > oral @ 0.7 in: hcpcs
skin patch > patch
nose spray > nasal spray
neb > nebulizer | inhalation solution
cream > topical @ 0.7
ointment > topical @ 0.7
generic version > biosimilar @ 0.7
biologic drug > biologics @ 0.8
unclassified drug > not otherwise classified @ 0.8
drug with no code > unclassified drugs
misc drug > unclassified drugs
noc drug > not otherwise classified
wasted drug > drug amount discarded in: hcpcs
leftover drug > drug amount discarded in: hcpcs
over the counter drug > non-prescription
otc medicine > non-prescription drugs @ 0.9
prenatal pill > prenatal vitamins
multivitamin > multiple vitamins
dry mouth spray > artificial saliva
fake saliva > artificial saliva
lice shampoo > pediculosis treatment
lice treatment > pediculosis treatment
blue dye > methylene blue @ 0.7 if: node, injection, sentinel
potassium iv > potassium chloride
baking soda iv > bicarbonate @ 0.8
bicarb > bicarbonate
chemo port drug > chemotherapy @ 0.6
blood thinner > heparin | enoxaparin @ 0.6 in: hcpcs
# --- Drug classes in lay words
blood thinner pill > anticoagulant
blood thinners > antithrombotics antiplatelets @ 0.7 in: icd10cm
anticlotting > anticoagulant
anticlot drug > anticoagulant
water pill > diuretic
fluid pill > diuretic
heart pill > cardiac-stimulant glycosides | antidysrhythmic @ 0.6 in: icd10cm
blood pressure pill > antihypertensive
blood pressure medicine > antihypertensive
blood pressure med > antihypertensive
bp med > antihypertensive
cholesterol pill > antihyperlipidemic
cholesterol medicine > antihyperlipidemic
statin > antihyperlipidemic
diabetes pill > oral hypoglycemic
sugar pill diabetes > oral hypoglycemic
diabetes medicine > hypoglycemic | antidiabetic
weight loss shot > injectable non-insulin antidiabetic @ 0.6 in: icd10cm
diet pill > appetite depressants
appetite suppressant > appetite depressants
anorectic drug > appetite depressants
sleeping pill > sedative-hypnotic | hypnotic
sleep aid pill > sedative-hypnotic
sleep med > sedative-hypnotic @ 0.8
sedative = hypnotic @ 0.8
downer > sedative @ 0.7 if: drug, pill, took, overdose, abuse
nerve pill > benzodiazepine | sedative @ 0.8
anxiety pill > benzodiazepine | anxiolytic @ 0.8
tranquilizer > benzodiazepine | anxiolytic @ 0.7
benzo > benzodiazepine
antidepressant pill > antidepressant
happy pill > antidepressant @ 0.7
antipsychotic drug > antipsychotics neuroleptics in: icd10cm
neuroleptic = antipsychotic
mood stabilizer > antiepileptic | lithium @ 0.6
seizure medicine > antiepileptic
seizure med > antiepileptic
seizure pill > antiepileptic
epilepsy drug > antiepileptic
anticonvulsant = antiepileptic
anti-seizure > antiepileptic
muscle relaxer > skeletal muscle relaxants | muscle-tone depressants in: icd10cm
pain killer > analgesic
painkiller > analgesic
pain pill > analgesic | opioid
pain medicine > analgesic
pain med > analgesic
narcotic pain pill > opioid
narcotic = opioid @ 0.9
opiate = opioid @ 1.0
pain reliever > analgesic
fever reducer > antipyretic
antifever > antipyretic
anti-inflammatory pill > nonsteroidal anti-inflammatory
nsaid > nonsteroidal anti-inflammatory | non-steroidal anti-inflammatories
stomach acid pill > antacids anti-gastric-secretion | histamine h2-receptor blockers in: icd10cm
heartburn pill > antacids | histamine h2-receptor blockers in: icd10cm
acid reducer > anti-gastric-secretion | histamine h2-receptor blockers in: icd10cm
antacid pill > antacids
stool softener > laxatives
bowel prep drug > laxatives @ 0.7
diarrhea medicine > antidiarrheal
diarrhea pill > antidiarrheal
vomit inducer > emetics
cough medicine > antitussives | expectorants
cough syrup > antitussives | expectorants
cold medicine > anti-common-cold
cold and flu medicine > anti-common-cold
decongestant > anti-common-cold in: icd10cm
allergy pill > antiallergic
allergy medicine > antiallergic
antihistamine > antiallergic in: icd10cm
asthma medicine > antiasthmatics in: icd10cm
asthma inhaler > antiasthmatics in: icd10cm
inhaler > antiasthmatics @ 0.7 in: icd10cm
inhaler > metered dose inhaler in: hcpcs
puffer > inhaler
bronchodilator > antiasthmatics @ 0.7 in: icd10cm
thyroid pill > thyroid hormones in: icd10cm
thyroid medicine > thyroid hormones | antithyroid in: icd10cm
hormone pill > hormone replacement therapy | estrogens @ 0.7 in: icd10cm
hrt > hormone replacement therapy
menopause hormones > hormone replacement therapy
anabolic steroid > anabolic congeners androgens in: icd10cm
bodybuilding steroid > anabolic congeners androgens in: icd10cm
roids > anabolic congeners androgens | steroids @ 0.8 in: icd10cm
male hormone > androgen | testosterone
female hormone > estrogen @ 0.8
water retention pill > diuretic
gout pill > uric acid metabolism in: icd10cm
gout medicine > uric acid metabolism in: icd10cm
worm medicine > anthelminthics
dewormer > anthelminthics
anthelmintic > anthelminthics @ 1.0
malaria pill > antimalarials
malaria medicine > antimalarials
tb medicine > antimycobacterial
tb drug > antimycobacterial
antiviral pill > antiviral drugs
antifungal pill > antifungal antibiotics
yeast infection pill > antifungal
antibiotic pill > antibiotics
antibiotic shot > antibiotics
iv antibiotic > antibiotic | anti-infective @ 0.8
antibiotic > anti-infective @ 0.9 in: icd10pcs
antiviral > anti-infective @ 0.8 in: icd10pcs
antifungal > anti-infective @ 0.8 in: icd10pcs
sulfa drug > sulfonamides
sulfa > sulfonamides
cillin drugs > penicillins
mycin allergy > macrolides @ 0.6
quinolone > fluoroquinolone
sunscreen > protectants @ 0.8 in: icd10cm
lotion > emollients @ 0.7 in: icd10cm
eye drops > ophthalmological drugs in: icd10cm
ear drops > otorhinolaryngological drugs in: icd10cm
nose drops > otorhinolaryngological drugs in: icd10cm
numbing shot > local anesthetic
numbing medicine > local anesthetic
numbing cream > local anesthetic @ 0.8
numbing injection > local anesthetic
laughing gas > inhaled anesthetics @ 0.9
knockout gas > inhaled anesthetics
put to sleep drug > general anesthetic
spinal block drug > anesthetic @ 0.6
vitamin pill > vitamins
iron pill > iron and its compounds in: icd10cm
iron tablet > iron and its compounds in: icd10cm
lead poisoning pill > chelating agents in: icd10cm
antidote > antidotes chelating agents in: icd10cm
narcan > opioid receptor antagonists in: icd10cm
adhd medicine > methylphenidate | amphetamines in: icd10cm
adhd pill > methylphenidate | amphetamines in: icd10cm
energy pill > caffeine | psychostimulants @ 0.8 in: icd10cm
energy drink > caffeine @ 0.8 in: icd10cm
alzheimer pill > anticholinesterase in: icd10cm
parkinson pill > antiparkinsonism in: icd10cm
erection pill > peripheral vasodilators @ 0.6 in: icd10cm
xray dye reaction > diagnostic agents in: icd10cm
contrast reaction > diagnostic agents @ 0.8 in: icd10cm
contrast dye allergy > radiographic dye allergy @ 0.9 in: icd10cm
chemo reaction > adverse effect antineoplastic in: icd10cm
chemo side effect > adverse effect antineoplastic in: icd10cm
bad reaction to medicine > adverse effect drug
medicine reaction > adverse effect drug
drug reaction > adverse effect
too much medicine > poisoning
took too many pills > poisoning | overdose
took too much > poisoning @ 0.8
od > poisoning | overdose @ 0.8 if: drug, pill, heroin, opioid, fentanyl, narcan, intentional, accidental, tylenol, medication
swallowed pills > poisoning
kid got into pills > poisoning accidental
ate medicine > poisoning accidental
wrong medicine > poisoning @ 0.8
drug mix up > poisoning @ 0.6
suicide attempt pills > poisoning intentional self-harm
overdose on purpose > poisoning intentional self-harm
took pills on purpose > poisoning intentional self-harm
not taking medicine > underdosing | noncompliance
skipped medicine > underdosing
missed dose > underdosing
can't afford medicine > underdosing financial hardship
stopped taking medicine > underdosing | noncompliance medication
noncompliant med > noncompliance medication | underdosing
took less than prescribed > underdosing
allergic to penicillin > allergy status penicillin
penicillin allergy > allergy status penicillin in: icd10cm
sulfa allergy > allergy status sulfonamides in: icd10cm
latex allergy > latex allergy status
drug allergy > allergy status drugs in: icd10cm
allergic to antibiotic > allergy status antibiotic in: icd10cm
codeine allergy > allergy status narcotic in: icd10cm
aspirin allergy > allergy status analgesic in: icd10cm
on blood thinner > long term use anticoagulants in: icd10cm
takes insulin > long term use insulin in: icd10cm
chronic pain pills > long term use opiate analgesic @ 0.8 in: icd10cm
daily aspirin > long term use aspirin in: icd10cm
takes aspirin > long term use aspirin in: icd10cm
immunomodulator drug > immunomodulator
biologic > immunosuppressive biologic in: icd10cm
drug monitoring > therapeutic drug level monitoring
drug level check > therapeutic drug level monitoring
med check > drug monitoring @ 0.6
chronic medication > long term drug therapy
long term medicine > long term drug therapy
high risk medication > long term drug therapy @ 0.8
# --- ICD-10-CM classes by ingredient and brand
amoxicillin > penicillins @ 0.9 in: icd10cm
amoxil > penicillins @ 0.9 in: icd10cm
augmentin > penicillins @ 0.9 in: icd10cm
ampicillin > penicillins @ 0.9 in: icd10cm
penicillin v > penicillins @ 0.9 in: icd10cm
pen vk > penicillins @ 0.9 in: icd10cm
dicloxacillin > penicillins @ 0.9 in: icd10cm
nafcillin > penicillins @ 0.9 in: icd10cm
piperacillin > penicillins @ 0.9 in: icd10cm
zosyn > penicillins @ 0.9 in: icd10cm
unasyn > penicillins @ 0.9 in: icd10cm
bicillin > penicillins @ 0.9 in: icd10cm
cephalexin > cephalosporins beta-lactam @ 0.9 in: icd10cm
keflex > cephalosporins beta-lactam @ 0.9 in: icd10cm
ceftriaxone > cephalosporins beta-lactam @ 0.9 in: icd10cm
rocephin > cephalosporins beta-lactam @ 0.9 in: icd10cm
cefdinir > cephalosporins beta-lactam @ 0.9 in: icd10cm
omnicef > cephalosporins beta-lactam @ 0.9 in: icd10cm
cefazolin > cephalosporins beta-lactam @ 0.9 in: icd10cm
ancef > cephalosporins beta-lactam @ 0.9 in: icd10cm
cefuroxime > cephalosporins beta-lactam @ 0.9 in: icd10cm
cefepime > cephalosporins beta-lactam @ 0.9 in: icd10cm
cefixime > cephalosporins beta-lactam @ 0.9 in: icd10cm
suprax > cephalosporins beta-lactam @ 0.9 in: icd10cm
cefadroxil > cephalosporins beta-lactam @ 0.9 in: icd10cm
meropenem > cephalosporins beta-lactam @ 0.9 in: icd10cm
ertapenem > cephalosporins beta-lactam @ 0.9 in: icd10cm
azithromycin > macrolides @ 0.9 in: icd10cm
zithromax > macrolides @ 0.9 in: icd10cm
z-pak > macrolides @ 0.9 in: icd10cm
zpack > macrolides @ 0.9 in: icd10cm
erythromycin > macrolides @ 0.9 in: icd10cm
clarithromycin > macrolides @ 0.9 in: icd10cm
biaxin > macrolides @ 0.9 in: icd10cm
doxycycline > tetracyclines @ 0.9 in: icd10cm
vibramycin > tetracyclines @ 0.9 in: icd10cm
minocycline > tetracyclines @ 0.9 in: icd10cm
gentamicin > aminoglycosides @ 0.9 in: icd10cm
tobramycin > aminoglycosides @ 0.9 in: icd10cm
amikacin > aminoglycosides @ 0.9 in: icd10cm
streptomycin > aminoglycosides @ 0.9 in: icd10cm
neomycin > aminoglycosides @ 0.9 in: icd10cm
rifampin > rifampicins @ 0.9 in: icd10cm
rifabutin > rifampicins @ 0.9 in: icd10cm
rifadin > rifampicins @ 0.9 in: icd10cm
fluconazole > antifungal antibiotics @ 0.8 in: icd10cm
diflucan > antifungal antibiotics @ 0.8 in: icd10cm
amphotericin > antifungal antibiotics @ 0.8 in: icd10cm
nystatin > antifungal antibiotics @ 0.8 in: icd10cm
terbinafine > antifungal antibiotics @ 0.8 in: icd10cm
lamisil > antifungal antibiotics @ 0.8 in: icd10cm
voriconazole > antifungal antibiotics @ 0.8 in: icd10cm
vancomycin > systemic antibiotics @ 0.8 in: icd10cm
clindamycin > systemic antibiotics @ 0.8 in: icd10cm
cleocin > systemic antibiotics @ 0.8 in: icd10cm
linezolid > systemic antibiotics @ 0.8 in: icd10cm
daptomycin > systemic antibiotics @ 0.8 in: icd10cm
lincomycin > systemic antibiotics @ 0.8 in: icd10cm
colistin > systemic antibiotics @ 0.8 in: icd10cm
ciprofloxacin > fluoroquinolone @ 0.9 in: icd10cm
cipro > fluoroquinolone @ 0.9 in: icd10cm
levofloxacin > fluoroquinolone @ 0.9 in: icd10cm
levaquin > fluoroquinolone @ 0.9 in: icd10cm
moxifloxacin > fluoroquinolone @ 0.9 in: icd10cm
avelox > fluoroquinolone @ 0.9 in: icd10cm
ofloxacin > fluoroquinolone @ 0.9 in: icd10cm
bactrim > sulfonamides @ 0.9 in: icd10cm
septra > sulfonamides @ 0.9 in: icd10cm
sulfamethoxazole > sulfonamides @ 0.9 in: icd10cm
sulfadiazine > sulfonamides @ 0.9 in: icd10cm
isoniazid > antimycobacterial @ 0.9 in: icd10cm
inh > antimycobacterial @ 0.9 in: icd10cm
ethambutol > antimycobacterial @ 0.9 in: icd10cm
pyrazinamide > antimycobacterial @ 0.9 in: icd10cm
dapsone > antimycobacterial @ 0.9 in: icd10cm
chloroquine > antimalarials @ 0.9 in: icd10cm
hydroxychloroquine > antimalarials @ 0.9 in: icd10cm
plaquenil > antimalarials @ 0.9 in: icd10cm
mefloquine > antimalarials @ 0.9 in: icd10cm
quinine > antimalarials @ 0.9 in: icd10cm
primaquine > antimalarials @ 0.9 in: icd10cm
malarone > antimalarials @ 0.9 in: icd10cm
lariam > antimalarials @ 0.9 in: icd10cm
metronidazole > antiprotozoal @ 0.8 in: icd10cm
flagyl > antiprotozoal @ 0.8 in: icd10cm
tinidazole > antiprotozoal @ 0.8 in: icd10cm
albendazole > anthelminthics @ 0.9 in: icd10cm
mebendazole > anthelminthics @ 0.9 in: icd10cm
ivermectin > anthelminthics @ 0.9 in: icd10cm
praziquantel > anthelminthics @ 0.9 in: icd10cm
pyrantel > anthelminthics @ 0.9 in: icd10cm
stromectol > anthelminthics @ 0.9 in: icd10cm
acyclovir > antiviral @ 0.9 in: icd10cm
valacyclovir > antiviral @ 0.9 in: icd10cm
valtrex > antiviral @ 0.9 in: icd10cm
tamiflu > antiviral @ 0.9 in: icd10cm
oseltamivir > antiviral @ 0.9 in: icd10cm
remdesivir > antiviral @ 0.9 in: icd10cm
paxlovid > antiviral @ 0.9 in: icd10cm
ganciclovir > antiviral @ 0.9 in: icd10cm
tenofovir > antiviral @ 0.9 in: icd10cm
truvada > antiviral @ 0.9 in: icd10cm
biktarvy > antiviral @ 0.9 in: icd10cm
prednisone > glucocorticoids @ 0.9 in: icd10cm
prednisolone > glucocorticoids @ 0.9 in: icd10cm
methylprednisolone > glucocorticoids @ 0.9 in: icd10cm
medrol > glucocorticoids @ 0.9 in: icd10cm
dexamethasone > glucocorticoids @ 0.9 in: icd10cm
decadron > glucocorticoids @ 0.9 in: icd10cm
hydrocortisone > glucocorticoids @ 0.9 in: icd10cm
cortisone shot > glucocorticoids @ 0.9 in: icd10cm
triamcinolone > glucocorticoids @ 0.9 in: icd10cm
kenalog > glucocorticoids @ 0.9 in: icd10cm
levothyroxine > thyroid hormones @ 0.9 in: icd10cm
synthroid > thyroid hormones @ 0.9 in: icd10cm
armour thyroid > thyroid hormones @ 0.9 in: icd10cm
cytomel > thyroid hormones @ 0.9 in: icd10cm
liothyronine > thyroid hormones @ 0.9 in: icd10cm
levoxyl > thyroid hormones @ 0.9 in: icd10cm
methimazole > antithyroid @ 0.9 in: icd10cm
tapazole > antithyroid @ 0.9 in: icd10cm
propylthiouracil > antithyroid @ 0.9 in: icd10cm
ptu > antithyroid @ 0.9 in: icd10cm
glipizide > insulin oral hypoglycemic @ 0.9 in: icd10cm
glyburide > insulin oral hypoglycemic @ 0.9 in: icd10cm
glimepiride > insulin oral hypoglycemic @ 0.9 in: icd10cm
amaryl > insulin oral hypoglycemic @ 0.9 in: icd10cm
glucotrol > insulin oral hypoglycemic @ 0.9 in: icd10cm
sitagliptin > insulin oral hypoglycemic @ 0.9 in: icd10cm
januvia > insulin oral hypoglycemic @ 0.9 in: icd10cm
pioglitazone > insulin oral hypoglycemic @ 0.9 in: icd10cm
actos > insulin oral hypoglycemic @ 0.9 in: icd10cm
jardiance > insulin oral hypoglycemic @ 0.9 in: icd10cm
empagliflozin > insulin oral hypoglycemic @ 0.9 in: icd10cm
farxiga > insulin oral hypoglycemic @ 0.9 in: icd10cm
dapagliflozin > insulin oral hypoglycemic @ 0.9 in: icd10cm
invokana > insulin oral hypoglycemic @ 0.9 in: icd10cm
tradjenta > insulin oral hypoglycemic @ 0.9 in: icd10cm
metformin > insulin oral hypoglycemic @ 0.9 in: icd10cm
glucophage > insulin oral hypoglycemic @ 0.9 in: icd10cm
metformin > oral hypoglycemic @ 0.9 in: icd10cm
glucophage > oral hypoglycemic @ 0.9 in: icd10cm
glipizide > oral hypoglycemic @ 0.9 in: icd10cm
glyburide > oral hypoglycemic @ 0.9 in: icd10cm
glimepiride > oral hypoglycemic @ 0.9 in: icd10cm
januvia > oral hypoglycemic @ 0.9 in: icd10cm
jardiance > oral hypoglycemic @ 0.9 in: icd10cm
farxiga > oral hypoglycemic @ 0.9 in: icd10cm
rybelsus > oral hypoglycemic @ 0.9 in: icd10cm
ozempic > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
semaglutide > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
wegovy > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
mounjaro > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
tirzepatide > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
zepbound > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
victoza > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
liraglutide > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
saxenda > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
trulicity > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
dulaglutide > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
byetta > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
bydureon > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
exenatide > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
symlin > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
glp-1 > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
glp1 > injectable non-insulin antidiabetic @ 0.9 in: icd10cm
lantus > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
humalog > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
novolog > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
humulin > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
novolin > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
levemir > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
ozempic > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
semaglutide > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
mounjaro > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
trulicity > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
glp-1 > hypoglycemic antidiabetic drugs @ 0.8 in: icd10cm
tamoxifen > selective estrogen receptor modulators @ 0.9 in: icd10cm
raloxifene > selective estrogen receptor modulators @ 0.9 in: icd10cm
evista > selective estrogen receptor modulators @ 0.9 in: icd10cm
nolvadex > selective estrogen receptor modulators @ 0.9 in: icd10cm
serm > selective estrogen receptor modulators @ 0.9 in: icd10cm
femara > aromatase inhibitors @ 0.9 in: icd10cm
anastrozole > aromatase inhibitors @ 0.9 in: icd10cm
arimidex > aromatase inhibitors @ 0.9 in: icd10cm
exemestane > aromatase inhibitors @ 0.9 in: icd10cm
aromasin > aromatase inhibitors @ 0.9 in: icd10cm
estradiol > estrogens progestogens @ 0.8 in: icd10cm
premarin > estrogens progestogens @ 0.8 in: icd10cm
progesterone > estrogens progestogens @ 0.8 in: icd10cm
medroxyprogesterone > estrogens progestogens @ 0.8 in: icd10cm
estrace > estrogens progestogens @ 0.8 in: icd10cm
provera > estrogens progestogens @ 0.8 in: icd10cm
tamoxifen > antiestrogens @ 0.8 in: icd10cm
clomiphene > antiestrogens @ 0.8 in: icd10cm
clomid > antiestrogens @ 0.8 in: icd10cm
letrozole > antiestrogens @ 0.8 in: icd10cm
anastrozole > antiestrogens @ 0.8 in: icd10cm
flutamide > antiandrogens @ 0.8 in: icd10cm
bicalutamide > antiandrogens @ 0.8 in: icd10cm
casodex > antiandrogens @ 0.8 in: icd10cm
finasteride > antiandrogens @ 0.8 in: icd10cm
xtandi > antiandrogens @ 0.8 in: icd10cm
enzalutamide > antiandrogens @ 0.8 in: icd10cm
testosterone > androgens anabolic congeners @ 0.9 in: icd10cm
nandrolone > androgens anabolic congeners @ 0.9 in: icd10cm
stanozolol > androgens anabolic congeners @ 0.9 in: icd10cm
danazol > androgens anabolic congeners @ 0.9 in: icd10cm
growth hormone > anterior pituitary hormones @ 0.9 in: icd10cm
somatropin > anterior pituitary hormones @ 0.9 in: icd10cm
hgh > anterior pituitary hormones @ 0.9 in: icd10cm
ecotrin > aspirin @ 0.9 in: icd10cm
bayer aspirin > aspirin @ 0.9 in: icd10cm
asa tablet > aspirin @ 0.9 in: icd10cm
baby aspirin > aspirin @ 0.9 in: icd10cm
excedrin > aspirin @ 0.9 in: icd10cm
acetylsalicylic acid > aspirin @ 0.9 in: icd10cm
alka-seltzer > aspirin @ 0.9 in: icd10cm
asa > aspirin @ 0.8 if: overdose, poisoning, daily, take, on, 81, mg, tablet, allergy, plavix
pepto bismol > salicylates @ 0.8 in: icd10cm
bismuth subsalicylate > salicylates @ 0.8 in: icd10cm
wintergreen oil > salicylates @ 0.8 in: icd10cm
salsalate > salicylates @ 0.8 in: icd10cm
bengay > salicylates @ 0.8 in: icd10cm
acetaminophen > 4-aminophenol derivatives @ 0.9 in: icd10cm
tylenol > 4-aminophenol derivatives @ 0.9 in: icd10cm
paracetamol > 4-aminophenol derivatives @ 0.9 in: icd10cm
apap > 4-aminophenol derivatives @ 0.9 in: icd10cm
panadol > 4-aminophenol derivatives @ 0.9 in: icd10cm
excedrin > 4-aminophenol derivatives @ 0.9 in: icd10cm
percocet > 4-aminophenol derivatives @ 0.9 in: icd10cm
vicodin > 4-aminophenol derivatives @ 0.9 in: icd10cm
norco > 4-aminophenol derivatives @ 0.9 in: icd10cm
nyquil > 4-aminophenol derivatives @ 0.9 in: icd10cm
ibuprofen > propionic acid derivatives @ 0.9 in: icd10cm
advil > propionic acid derivatives @ 0.9 in: icd10cm
motrin > propionic acid derivatives @ 0.9 in: icd10cm
naproxen > propionic acid derivatives @ 0.9 in: icd10cm
aleve > propionic acid derivatives @ 0.9 in: icd10cm
naprosyn > propionic acid derivatives @ 0.9 in: icd10cm
ketoprofen > propionic acid derivatives @ 0.9 in: icd10cm
nuprin > propionic acid derivatives @ 0.9 in: icd10cm
nurofen > propionic acid derivatives @ 0.9 in: icd10cm
meloxicam > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
mobic > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
diclofenac > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
voltaren > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
ketorolac > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
toradol > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
indomethacin > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
indocin > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
celecoxib > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
celebrex > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
etodolac > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
ibuprofen > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
advil > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
motrin > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
naproxen > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
aleve > nonsteroidal anti-inflammatory @ 0.8 in: icd10cm
meloxicam > non-steroidal anti-inflammatories @ 0.8 in: icd10cm
ibuprofen > non-steroidal anti-inflammatories @ 0.8 in: icd10cm
naproxen > non-steroidal anti-inflammatories @ 0.8 in: icd10cm
diclofenac > non-steroidal anti-inflammatories @ 0.8 in: icd10cm
celecoxib > non-steroidal anti-inflammatories @ 0.8 in: icd10cm
celebrex > non-steroidal anti-inflammatories @ 0.8 in: icd10cm
oxycodone > opioids @ 0.9 in: icd10cm
oxycontin > opioids @ 0.9 in: icd10cm
percocet > opioids @ 0.9 in: icd10cm
hydrocodone > opioids @ 0.9 in: icd10cm
vicodin > opioids @ 0.9 in: icd10cm
norco > opioids @ 0.9 in: icd10cm
lortab > opioids @ 0.9 in: icd10cm
morphine > opioids @ 0.9 in: icd10cm
codeine > opioids @ 0.9 in: icd10cm
dilaudid > opioids @ 0.9 in: icd10cm
hydromorphone > opioids @ 0.9 in: icd10cm
oxymorphone > opioids @ 0.9 in: icd10cm
opana > opioids @ 0.9 in: icd10cm
suboxone > opioids @ 0.9 in: icd10cm
buprenorphine > opioids @ 0.9 in: icd10cm
kratom > opioids @ 0.9 in: icd10cm
roxicodone > opioids @ 0.9 in: icd10cm
percs > opioids @ 0.9 in: icd10cm
oxys > opioids @ 0.9 in: icd10cm
heroin > opioid @ 0.8 in: icd10cm
fentanyl > opioid @ 0.8 in: icd10cm
smack > opioid @ 0.8 in: icd10cm
ultram > tramadol @ 1.0
methadone > opioid @ 0.7 in: icd10cm
carfentanil > fentanyl analogs @ 0.9 in: icd10cm
duragesic > fentanyl analogs @ 0.9 in: icd10cm
fent > fentanyl analogs @ 0.9 in: icd10cm
sufentanil > fentanyl analogs @ 0.9 in: icd10cm
fentanyl patch > fentanyl analogs @ 0.9 in: icd10cm
meperidine > synthetic narcotics @ 0.9 in: icd10cm
demerol > synthetic narcotics @ 0.9 in: icd10cm
pethidine > synthetic narcotics @ 0.9 in: icd10cm
nitrous oxide > inhaled anesthetics @ 0.9 in: icd10cm
sevoflurane > inhaled anesthetics @ 0.9 in: icd10cm
isoflurane > inhaled anesthetics @ 0.9 in: icd10cm
halothane > inhaled anesthetics @ 0.9 in: icd10cm
desflurane > inhaled anesthetics @ 0.9 in: icd10cm
chloroform anesthesia > inhaled anesthetics @ 0.9 in: icd10cm
propofol > intravenous anesthetics @ 0.9 in: icd10cm
ketamine > other general anesthetics @ 0.9 in: icd10cm
etomidate > intravenous anesthetics @ 0.9 in: icd10cm
diprivan > intravenous anesthetics @ 0.9 in: icd10cm
lidocaine > local anesthetics @ 0.9 in: icd10cm
novocaine > local anesthetics @ 0.9 in: icd10cm
procaine > local anesthetics @ 0.9 in: icd10cm
bupivacaine > local anesthetics @ 0.9 in: icd10cm
benzocaine > local anesthetics @ 0.9 in: icd10cm
orajel > local anesthetics @ 0.9 in: icd10cm
marcaine > local anesthetics @ 0.9 in: icd10cm
phenytoin > hydantoin derivatives @ 1.0 in: icd10cm
dilantin > hydantoin derivatives @ 1.0 in: icd10cm
fosphenytoin > hydantoin derivatives @ 1.0 in: icd10cm
carbamazepine > iminostilbenes @ 1.0 in: icd10cm
tegretol > iminostilbenes @ 1.0 in: icd10cm
oxcarbazepine > iminostilbenes @ 1.0 in: icd10cm
trileptal > iminostilbenes @ 1.0 in: icd10cm
ethosuximide > succinimides oxazolidinediones @ 1.0 in: icd10cm
zarontin > succinimides oxazolidinediones @ 1.0 in: icd10cm
phenobarbital > barbiturates @ 0.9 in: icd10cm
pentobarbital > barbiturates @ 0.9 in: icd10cm
secobarbital > barbiturates @ 0.9 in: icd10cm
fioricet > barbiturates @ 0.9 in: icd10cm
butalbital > barbiturates @ 0.9 in: icd10cm
alprazolam > benzodiazepines @ 0.9 in: icd10cm
xanax > benzodiazepines @ 0.9 in: icd10cm
lorazepam > benzodiazepines @ 0.9 in: icd10cm
ativan > benzodiazepines @ 0.9 in: icd10cm
diazepam > benzodiazepines @ 0.9 in: icd10cm
valium > benzodiazepines @ 0.9 in: icd10cm
clonazepam > benzodiazepines @ 0.9 in: icd10cm
klonopin > benzodiazepines @ 0.9 in: icd10cm
temazepam > benzodiazepines @ 0.9 in: icd10cm
restoril > benzodiazepines @ 0.9 in: icd10cm
chlordiazepoxide > benzodiazepines @ 0.9 in: icd10cm
librium > benzodiazepines @ 0.9 in: icd10cm
midazolam > benzodiazepines @ 0.9 in: icd10cm
triazolam > benzodiazepines @ 0.9 in: icd10cm
halcion > benzodiazepines @ 0.9 in: icd10cm
rohypnol > benzodiazepines @ 0.9 in: icd10cm
roofie > benzodiazepines @ 0.9 in: icd10cm
xanny > benzodiazepines @ 0.9 in: icd10cm
gabapentin > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
neurontin > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
valproic acid > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
depakote > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
divalproex > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
valproate > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
keppra > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
levetiracetam > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
topamax > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
topiramate > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
lamictal > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
lamotrigine > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
zolpidem > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
ambien > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
eszopiclone > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
lunesta > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
pregabalin > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
lyrica > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
vimpat > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
chloral hydrate > antiepileptic sedative-hypnotic @ 0.9 in: icd10cm
xanax > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
ativan > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
valium > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
klonopin > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
ambien > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
benzodiazepine > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
benzo > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
alprazolam > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
barbiturate > sedative hypnotic anxiolytic @ 0.8 in: icd10cm
levodopa > antiparkinsonism @ 0.9 in: icd10cm
sinemet > antiparkinsonism @ 0.9 in: icd10cm
carbidopa > antiparkinsonism @ 0.9 in: icd10cm
ropinirole > antiparkinsonism @ 0.9 in: icd10cm
requip > antiparkinsonism @ 0.9 in: icd10cm
amantadine > antiparkinsonism @ 0.9 in: icd10cm
benztropine > antiparkinsonism @ 0.9 in: icd10cm
pramipexole > antiparkinsonism @ 0.9 in: icd10cm
mirapex > antiparkinsonism @ 0.9 in: icd10cm
baclofen > central muscle-tone depressants @ 0.8 in: icd10cm
lioresal > central muscle-tone depressants @ 0.8 in: icd10cm
cyclobenzaprine > skeletal muscle relaxants @ 0.9 in: icd10cm
flexeril > skeletal muscle relaxants @ 0.9 in: icd10cm
tizanidine > central muscle-tone depressants @ 0.8 in: icd10cm
zanaflex > central muscle-tone depressants @ 0.8 in: icd10cm
soma pill > central muscle-tone depressants @ 0.8 in: icd10cm
carisoprodol > central muscle-tone depressants @ 0.8 in: icd10cm
methocarbamol > central muscle-tone depressants @ 0.8 in: icd10cm
robaxin > central muscle-tone depressants @ 0.8 in: icd10cm
amitriptyline > tricyclic antidepressants @ 1.0 in: icd10cm
elavil > tricyclic antidepressants @ 1.0 in: icd10cm
nortriptyline > tricyclic antidepressants @ 1.0 in: icd10cm
pamelor > tricyclic antidepressants @ 1.0 in: icd10cm
imipramine > tricyclic antidepressants @ 1.0 in: icd10cm
tofranil > tricyclic antidepressants @ 1.0 in: icd10cm
doxepin > tricyclic antidepressants @ 1.0 in: icd10cm
clomipramine > tricyclic antidepressants @ 1.0 in: icd10cm
desipramine > tricyclic antidepressants @ 1.0 in: icd10cm
tca > tricyclic antidepressants @ 1.0 in: icd10cm
mirtazapine > tetracyclic antidepressants @ 1.0 in: icd10cm
remeron > tetracyclic antidepressants @ 1.0 in: icd10cm
maprotiline > tetracyclic antidepressants @ 1.0 in: icd10cm
phenelzine > monoamine-oxidase-inhibitor @ 1.0 in: icd10cm
nardil > monoamine-oxidase-inhibitor @ 1.0 in: icd10cm
tranylcypromine > monoamine-oxidase-inhibitor @ 1.0 in: icd10cm
parnate > monoamine-oxidase-inhibitor @ 1.0 in: icd10cm
selegiline > monoamine-oxidase-inhibitor @ 1.0 in: icd10cm
maoi > monoamine-oxidase-inhibitor @ 1.0 in: icd10cm
ssri > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
fluoxetine > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
prozac > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
sertraline > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
zoloft > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
citalopram > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
celexa > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
escitalopram > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
lexapro > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
paroxetine > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
paxil > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
fluvoxamine > selective serotonin reuptake inhibitors @ 1.0 in: icd10cm
snri > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
venlafaxine > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
effexor > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
duloxetine > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
cymbalta > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
desvenlafaxine > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
pristiq > selective serotonin norepinephrine reuptake inhibitors @ 1.0 in: icd10cm
bupropion > antidepressants @ 0.8 in: icd10cm
wellbutrin > antidepressants @ 0.8 in: icd10cm
zyban > antidepressants @ 0.8 in: icd10cm
trazodone > antidepressants @ 0.8 in: icd10cm
desyrel > antidepressants @ 0.8 in: icd10cm
prozac > antidepressants @ 0.8 in: icd10cm
zoloft > antidepressants @ 0.8 in: icd10cm
lexapro > antidepressants @ 0.8 in: icd10cm
celexa > antidepressants @ 0.8 in: icd10cm
chlorpromazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
thorazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
prochlorperazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
compazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
fluphenazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
perphenazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
thioridazine > phenothiazine antipsychotics @ 0.9 in: icd10cm
haloperidol > butyrophenone thiothixene @ 1.0 in: icd10cm
haldol > butyrophenone thiothixene @ 1.0 in: icd10cm
navane > butyrophenone thiothixene @ 1.0 in: icd10cm
thiothixene > butyrophenone thiothixene @ 1.0 in: icd10cm
droperidol > butyrophenone thiothixene @ 1.0 in: icd10cm
olanzapine > antipsychotics neuroleptics @ 0.8 in: icd10cm
zyprexa > antipsychotics neuroleptics @ 0.8 in: icd10cm
risperidone > antipsychotics neuroleptics @ 0.8 in: icd10cm
risperdal > antipsychotics neuroleptics @ 0.8 in: icd10cm
quetiapine > antipsychotics neuroleptics @ 0.8 in: icd10cm
seroquel > antipsychotics neuroleptics @ 0.8 in: icd10cm
aripiprazole > antipsychotics neuroleptics @ 0.8 in: icd10cm
abilify > antipsychotics neuroleptics @ 0.8 in: icd10cm
clozapine > antipsychotics neuroleptics @ 0.8 in: icd10cm
clozaril > antipsychotics neuroleptics @ 0.8 in: icd10cm
ziprasidone > antipsychotics neuroleptics @ 0.8 in: icd10cm
geodon > antipsychotics neuroleptics @ 0.8 in: icd10cm
latuda > antipsychotics neuroleptics @ 0.8 in: icd10cm
lithium > antipsychotics neuroleptics @ 0.8 in: icd10cm
lithium > psychotropic @ 0.7 in: icd10cm
adderall > amphetamines @ 0.9 in: icd10cm
dexedrine > amphetamines @ 0.9 in: icd10cm
vyvanse > amphetamines @ 0.9 in: icd10cm
dextroamphetamine > amphetamines @ 0.9 in: icd10cm
lisdexamfetamine > amphetamines @ 0.9 in: icd10cm
speed pill > amphetamines @ 0.9 in: icd10cm
ritalin > methylphenidate @ 1.0 in: icd10cm
concerta > methylphenidate @ 1.0 in: icd10cm
no doz > caffeine @ 0.8 in: icd10cm
energy shot > caffeine @ 0.8 in: icd10cm
monster drink > caffeine @ 0.8 in: icd10cm
red bull > caffeine @ 0.8 in: icd10cm
donepezil > anticholinesterase @ 0.9 in: icd10cm
aricept > anticholinesterase @ 0.9 in: icd10cm
neostigmine > anticholinesterase @ 0.9 in: icd10cm
pyridostigmine > anticholinesterase @ 0.9 in: icd10cm
mestinon > anticholinesterase @ 0.9 in: icd10cm
rivastigmine > anticholinesterase @ 0.9 in: icd10cm
physostigmine > anticholinesterase @ 0.9 in: icd10cm
atropine > parasympatholytics anticholinergics @ 0.8 in: icd10cm
scopolamine > parasympatholytics anticholinergics @ 0.8 in: icd10cm
hyoscyamine > parasympatholytics anticholinergics @ 0.8 in: icd10cm
dicyclomine > parasympatholytics anticholinergics @ 0.8 in: icd10cm
oxybutynin > parasympatholytics anticholinergics @ 0.8 in: icd10cm
ditropan > parasympatholytics anticholinergics @ 0.8 in: icd10cm
jimson weed > parasympatholytics anticholinergics @ 0.8 in: icd10cm
belladonna > parasympatholytics anticholinergics @ 0.8 in: icd10cm
benztropine > parasympatholytics anticholinergics @ 0.8 in: icd10cm
phenylephrine > alpha-adrenoreceptor agonists @ 0.8 in: icd10cm
midodrine > alpha-adrenoreceptor agonists @ 0.8 in: icd10cm
metaraminol > alpha-adrenoreceptor agonists @ 0.8 in: icd10cm
oxymetazoline > alpha-adrenoreceptor agonists @ 0.8 in: icd10cm
isoproterenol > beta-adrenoreceptor agonists @ 0.7 in: icd10cm
dobutamine > beta-adrenoreceptor agonists @ 0.7 in: icd10cm
albuterol > antiasthmatics @ 0.9 in: icd10cm
salbutamol > antiasthmatics @ 0.9 in: icd10cm
theophylline > antiasthmatics @ 0.9 in: icd10cm
aminophylline > antiasthmatics @ 0.9 in: icd10cm
montelukast > antiasthmatics @ 0.9 in: icd10cm
singulair > antiasthmatics @ 0.9 in: icd10cm
advair > antiasthmatics @ 0.9 in: icd10cm
symbicort > antiasthmatics @ 0.9 in: icd10cm
ventolin > antiasthmatics @ 0.9 in: icd10cm
tamsulosin > alpha-adrenoreceptor antagonists @ 0.9 in: icd10cm
flomax > alpha-adrenoreceptor antagonists @ 0.9 in: icd10cm
doxazosin > alpha-adrenoreceptor antagonists @ 0.9 in: icd10cm
prazosin > alpha-adrenoreceptor antagonists @ 0.9 in: icd10cm
terazosin > alpha-adrenoreceptor antagonists @ 0.9 in: icd10cm
phentolamine > alpha-adrenoreceptor antagonists @ 0.9 in: icd10cm
beta blocker > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
metoprolol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
lopressor > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
toprol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
atenolol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
propranolol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
inderal > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
carvedilol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
coreg > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
labetalol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
bisoprolol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
nadolol > beta-adrenoreceptor antagonists @ 1.0 in: icd10cm
clonidine > other antihypertensive drugs @ 0.9 in: icd10cm
catapres > other antihypertensive drugs @ 0.9 in: icd10cm
guanfacine > other antihypertensive drugs @ 0.9 in: icd10cm
tenex > other antihypertensive drugs @ 0.9 in: icd10cm
methyldopa > adrenergic-neuron-blocking centrally-acting @ 0.8 in: icd10cm
benadryl > antiallergic antiemetic @ 0.9 in: icd10cm
diphenhydramine > antiallergic antiemetic @ 0.9 in: icd10cm
zyrtec > antiallergic antiemetic @ 0.9 in: icd10cm
cetirizine > antiallergic antiemetic @ 0.9 in: icd10cm
claritin > antiallergic antiemetic @ 0.9 in: icd10cm
loratadine > antiallergic antiemetic @ 0.9 in: icd10cm
allegra > antiallergic antiemetic @ 0.9 in: icd10cm
fexofenadine > antiallergic antiemetic @ 0.9 in: icd10cm
hydroxyzine > antiallergic antiemetic @ 0.9 in: icd10cm
atarax > antiallergic antiemetic @ 0.9 in: icd10cm
dramamine > antiallergic antiemetic @ 0.9 in: icd10cm
meclizine > antiallergic antiemetic @ 0.9 in: icd10cm
ondansetron > antiallergic antiemetic @ 0.9 in: icd10cm
zofran > antiallergic antiemetic @ 0.9 in: icd10cm
promethazine > antiallergic antiemetic @ 0.9 in: icd10cm
phenergan > antiallergic antiemetic @ 0.9 in: icd10cm
chlorpheniramine > antiallergic antiemetic @ 0.9 in: icd10cm
methotrexate > antineoplastic immunosuppressive @ 0.9 in: icd10cm
cyclophosphamide > antineoplastic immunosuppressive @ 0.9 in: icd10cm
cisplatin > antineoplastic immunosuppressive @ 0.9 in: icd10cm
doxorubicin > antineoplastic immunosuppressive @ 0.9 in: icd10cm
azathioprine > antineoplastic immunosuppressive @ 0.9 in: icd10cm
imuran > antineoplastic immunosuppressive @ 0.9 in: icd10cm
tacrolimus > antineoplastic immunosuppressive @ 0.9 in: icd10cm
cyclosporine > antineoplastic immunosuppressive @ 0.9 in: icd10cm
mycophenolate > antineoplastic immunosuppressive @ 0.9 in: icd10cm
cellcept > antineoplastic immunosuppressive @ 0.9 in: icd10cm
chemo drug > antineoplastic immunosuppressive @ 0.9 in: icd10cm
fluorouracil > antineoplastic immunosuppressive @ 0.9 in: icd10cm
paclitaxel > antineoplastic immunosuppressive @ 0.9 in: icd10cm
keytruda > immune checkpoint inhibitors @ 1.0 in: icd10cm
pembrolizumab > immune checkpoint inhibitors @ 1.0 in: icd10cm
opdivo > immune checkpoint inhibitors @ 1.0 in: icd10cm
nivolumab > immune checkpoint inhibitors @ 1.0 in: icd10cm
yervoy > immune checkpoint inhibitors @ 1.0 in: icd10cm
ipilimumab > immune checkpoint inhibitors @ 1.0 in: icd10cm
tecentriq > immune checkpoint inhibitors @ 1.0 in: icd10cm
atezolizumab > immune checkpoint inhibitors @ 1.0 in: icd10cm
humira > immunosuppressive biologic @ 0.9 in: icd10cm
adalimumab > immunosuppressive biologic @ 0.9 in: icd10cm
enbrel > immunosuppressive biologic @ 0.9 in: icd10cm
etanercept > immunosuppressive biologic @ 0.9 in: icd10cm
remicade > immunosuppressive biologic @ 0.9 in: icd10cm
infliximab > immunosuppressive biologic @ 0.9 in: icd10cm
stelara > immunosuppressive biologic @ 0.9 in: icd10cm
cosentyx > immunosuppressive biologic @ 0.9 in: icd10cm
xeljanz > janus kinase inhibitor @ 1.0 in: icd10cm
tofacitinib > janus kinase inhibitor @ 1.0 in: icd10cm
rinvoq > janus kinase inhibitor @ 1.0 in: icd10cm
upadacitinib > janus kinase inhibitor @ 1.0 in: icd10cm
olumiant > janus kinase inhibitor @ 1.0 in: icd10cm
baricitinib > janus kinase inhibitor @ 1.0 in: icd10cm
jak inhibitor > janus kinase inhibitor @ 1.0 in: icd10cm
tacrolimus > calcineurin inhibitor @ 1.0 in: icd10cm
prograf > calcineurin inhibitor @ 1.0 in: icd10cm
cyclosporine > calcineurin inhibitor @ 1.0 in: icd10cm
cyclophosphamide > alkylating agent @ 0.9 in: icd10cm
cisplatin > alkylating agent @ 0.9 in: icd10cm
chlorambucil > alkylating agent @ 0.9 in: icd10cm
melphalan > alkylating agent @ 0.9 in: icd10cm
bendamustine > alkylating agent @ 0.9 in: icd10cm
methotrexate > antimetabolite @ 0.9 in: icd10cm
fluorouracil > antimetabolite @ 0.9 in: icd10cm
cytarabine > antimetabolite @ 0.9 in: icd10cm
mercaptopurine > antimetabolite @ 0.9 in: icd10cm
ferrous sulfate > iron compounds @ 0.9 in: icd10cm
feosol > iron compounds @ 0.9 in: icd10cm
slow fe > iron compounds @ 0.9 in: icd10cm
prenatal vitamin overdose > iron compounds @ 0.9 in: icd10cm
warfarin > anticoagulants @ 0.9 in: icd10cm
coumadin > anticoagulants @ 0.9 in: icd10cm
eliquis > anticoagulants @ 0.9 in: icd10cm
apixaban > anticoagulants @ 0.9 in: icd10cm
xarelto > anticoagulants @ 0.9 in: icd10cm
rivaroxaban > anticoagulants @ 0.9 in: icd10cm
heparin > anticoagulants @ 0.9 in: icd10cm
lovenox > anticoagulants @ 0.9 in: icd10cm
enoxaparin > anticoagulants @ 0.9 in: icd10cm
dabigatran > anticoagulants @ 0.9 in: icd10cm
pradaxa > anticoagulants @ 0.9 in: icd10cm
jantoven > anticoagulants @ 0.9 in: icd10cm
doac > anticoagulants @ 0.9 in: icd10cm
noac > anticoagulants @ 0.9 in: icd10cm
savaysa > anticoagulants @ 0.9 in: icd10cm
plavix > antithrombotics antiplatelets @ 0.9 in: icd10cm
clopidogrel > antithrombotics antiplatelets @ 0.9 in: icd10cm
brilinta > antithrombotics antiplatelets @ 0.9 in: icd10cm
ticagrelor > antithrombotics antiplatelets @ 0.9 in: icd10cm
effient > antithrombotics antiplatelets @ 0.9 in: icd10cm
prasugrel > antithrombotics antiplatelets @ 0.9 in: icd10cm
aggrenox > antithrombotics antiplatelets @ 0.9 in: icd10cm
pletal > antithrombotics antiplatelets @ 0.9 in: icd10cm
plavix > antithrombotic @ 0.9 in: icd10cm
clopidogrel > antithrombotic @ 0.9 in: icd10cm
brilinta > antithrombotic @ 0.9 in: icd10cm
ticagrelor > antithrombotic @ 0.9 in: icd10cm
effient > antithrombotic @ 0.9 in: icd10cm
prasugrel > antithrombotic @ 0.9 in: icd10cm
dipyridamole > antithrombotic @ 0.9 in: icd10cm
antiplatelet > antithrombotic @ 0.9 in: icd10cm
tpa > thrombolytic @ 0.9 in: icd10cm icd10pcs
alteplase > thrombolytic @ 0.9 in: icd10cm icd10pcs
tenecteplase > thrombolytic @ 0.9 in: icd10cm icd10pcs
streptokinase > thrombolytic @ 0.9 in: icd10cm icd10pcs
activase > thrombolytic @ 0.9 in: icd10cm icd10pcs
tranexamic acid > hemostatic @ 0.8 in: icd10cm
txa > hemostatic @ 0.8 in: icd10cm
aminocaproic acid > hemostatic @ 0.8 in: icd10cm
amicar > hemostatic @ 0.8 in: icd10cm
digoxin > cardiac-stimulant glycosides @ 1.0 in: icd10cm
lanoxin > cardiac-stimulant glycosides @ 1.0 in: icd10cm
digitalis > cardiac-stimulant glycosides @ 1.0 in: icd10cm
foxglove > cardiac-stimulant glycosides @ 1.0 in: icd10cm
dig toxicity > cardiac-stimulant glycosides @ 1.0 in: icd10cm
digitoxin > cardiac-stimulant glycosides @ 1.0 in: icd10cm
amlodipine > calcium-channel blockers @ 1.0 in: icd10cm
norvasc > calcium-channel blockers @ 1.0 in: icd10cm
diltiazem > calcium-channel blockers @ 1.0 in: icd10cm
cardizem > calcium-channel blockers @ 1.0 in: icd10cm
verapamil > calcium-channel blockers @ 1.0 in: icd10cm
nifedipine > calcium-channel blockers @ 1.0 in: icd10cm
procardia > calcium-channel blockers @ 1.0 in: icd10cm
ccb > calcium-channel blockers @ 1.0 in: icd10cm
amiodarone > antidysrhythmic @ 0.9 in: icd10cm
cordarone > antidysrhythmic @ 0.9 in: icd10cm
flecainide > antidysrhythmic @ 0.9 in: icd10cm
procainamide > antidysrhythmic @ 0.9 in: icd10cm
sotalol > antidysrhythmic @ 0.9 in: icd10cm
adenosine > antidysrhythmic @ 0.9 in: icd10cm
quinidine > antidysrhythmic @ 0.9 in: icd10cm
antiarrhythmic > antidysrhythmic @ 0.9 in: icd10cm
nitroglycerin > coronary vasodilators @ 0.9 in: icd10cm
nitro > coronary vasodilators @ 0.9 in: icd10cm
isosorbide > coronary vasodilators @ 0.9 in: icd10cm
imdur > coronary vasodilators @ 0.9 in: icd10cm
lisinopril > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
enalapril > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
captopril > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
ramipril > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
benazepril > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
zestril > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
prinivil > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
vasotec > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
ace inhibitor > angiotensin-converting-enzyme inhibitors @ 1.0 in: icd10cm
losartan > other antihypertensive @ 0.8 in: icd10cm
cozaar > other antihypertensive @ 0.8 in: icd10cm
valsartan > other antihypertensive @ 0.8 in: icd10cm
diovan > other antihypertensive @ 0.8 in: icd10cm
hydralazine > other antihypertensive @ 0.8 in: icd10cm
olmesartan > other antihypertensive @ 0.8 in: icd10cm
benicar > other antihypertensive @ 0.8 in: icd10cm
arb drug > other antihypertensive @ 0.8 in: icd10cm
atorvastatin > antihyperlipidemic @ 1.0 in: icd10cm
lipitor > antihyperlipidemic @ 1.0 in: icd10cm
simvastatin > antihyperlipidemic @ 1.0 in: icd10cm
zocor > antihyperlipidemic @ 1.0 in: icd10cm
rosuvastatin > antihyperlipidemic @ 1.0 in: icd10cm
crestor > antihyperlipidemic @ 1.0 in: icd10cm
pravastatin > antihyperlipidemic @ 1.0 in: icd10cm
gemfibrozil > antihyperlipidemic @ 1.0 in: icd10cm
lovastatin > antihyperlipidemic @ 1.0 in: icd10cm
zetia > antihyperlipidemic @ 1.0 in: icd10cm
repatha > antihyperlipidemic @ 1.0 in: icd10cm
praluent > antihyperlipidemic @ 1.0 in: icd10cm
fenofibrate > antihyperlipidemic @ 1.0 in: icd10cm
sildenafil > peripheral vasodilators @ 0.7 in: icd10cm
viagra > peripheral vasodilators @ 0.7 in: icd10cm
tadalafil > peripheral vasodilators @ 0.7 in: icd10cm
cialis > peripheral vasodilators @ 0.7 in: icd10cm
papaverine > peripheral vasodilators @ 0.7 in: icd10cm
famotidine > histamine h2-receptor blockers @ 1.0 in: icd10cm
pepcid > histamine h2-receptor blockers @ 1.0 in: icd10cm
ranitidine > histamine h2-receptor blockers @ 1.0 in: icd10cm
zantac > histamine h2-receptor blockers @ 1.0 in: icd10cm
cimetidine > histamine h2-receptor blockers @ 1.0 in: icd10cm
tagamet > histamine h2-receptor blockers @ 1.0 in: icd10cm
omeprazole > antacids anti-gastric-secretion @ 0.9 in: icd10cm
prilosec > antacids anti-gastric-secretion @ 0.9 in: icd10cm
pantoprazole > antacids anti-gastric-secretion @ 0.9 in: icd10cm
protonix > antacids anti-gastric-secretion @ 0.9 in: icd10cm
esomeprazole > antacids anti-gastric-secretion @ 0.9 in: icd10cm
nexium > antacids anti-gastric-secretion @ 0.9 in: icd10cm
lansoprazole > antacids anti-gastric-secretion @ 0.9 in: icd10cm
prevacid > antacids anti-gastric-secretion @ 0.9 in: icd10cm
ppi > antacids anti-gastric-secretion @ 0.9 in: icd10cm
tums > antacids anti-gastric-secretion @ 0.9 in: icd10cm
maalox > antacids anti-gastric-secretion @ 0.9 in: icd10cm
mylanta > antacids anti-gastric-secretion @ 0.9 in: icd10cm
senna > stimulant laxatives @ 1.0 in: icd10cm
bisacodyl > stimulant laxatives @ 1.0 in: icd10cm
dulcolax > stimulant laxatives @ 1.0 in: icd10cm
castor oil > stimulant laxatives @ 1.0 in: icd10cm
ex-lax > stimulant laxatives @ 1.0 in: icd10cm
miralax > saline osmotic laxatives @ 1.0 in: icd10cm
lactulose > saline osmotic laxatives @ 1.0 in: icd10cm
milk of magnesia > saline osmotic laxatives @ 1.0 in: icd10cm
magnesium citrate > saline osmotic laxatives @ 1.0 in: icd10cm
polyethylene glycol > saline osmotic laxatives @ 1.0 in: icd10cm
loperamide > antidiarrheal @ 1.0 in: icd10cm
imodium > antidiarrheal @ 1.0 in: icd10cm
lomotil > antidiarrheal @ 1.0 in: icd10cm
ipecac > emetics @ 1.0 in: icd10cm
oxytocin > oxytocic @ 0.9 in: icd10cm
pitocin > oxytocic @ 0.9 in: icd10cm
misoprostol > oxytocic @ 0.9 in: icd10cm
methergine > oxytocic @ 0.9 in: icd10cm
succinylcholine > neuromuscular blocking agents @ 0.9 in: icd10cm
rocuronium > neuromuscular blocking agents @ 0.9 in: icd10cm
vecuronium > neuromuscular blocking agents @ 0.9 in: icd10cm
paralytic > neuromuscular blocking agents @ 0.9 in: icd10cm
dextromethorphan > antitussives @ 0.9 in: icd10cm
robitussin > antitussives @ 0.9 in: icd10cm
dxm > antitussives @ 0.9 in: icd10cm
robotripping > antitussives @ 0.9 in: icd10cm
tessalon > antitussives @ 0.9 in: icd10cm
benzonatate > antitussives @ 0.9 in: icd10cm
delsym > antitussives @ 0.9 in: icd10cm
guaifenesin > expectorants @ 1.0 in: icd10cm
mucinex > expectorants @ 1.0 in: icd10cm
nyquil > anti-common-cold @ 0.9 in: icd10cm
dayquil > anti-common-cold @ 0.9 in: icd10cm
pseudoephedrine > anti-common-cold @ 0.9 in: icd10cm
sudafed > anti-common-cold @ 0.9 in: icd10cm
theraflu > anti-common-cold @ 0.9 in: icd10cm
fludrocortisone > mineralocorticoids antagonists @ 0.9 in: icd10cm
spironolactone > mineralocorticoids antagonists @ 0.9 in: icd10cm
aldactone > mineralocorticoids antagonists @ 0.9 in: icd10cm
eplerenone > mineralocorticoids antagonists @ 0.9 in: icd10cm
furosemide > loop diuretics @ 1.0 in: icd10cm
lasix > loop diuretics @ 1.0 in: icd10cm
bumetanide > loop diuretics @ 1.0 in: icd10cm
bumex > loop diuretics @ 1.0 in: icd10cm
torsemide > loop diuretics @ 1.0 in: icd10cm
hydrochlorothiazide > benzothiadiazides diuretics @ 1.0 in: icd10cm
hctz > benzothiadiazides diuretics @ 1.0 in: icd10cm
chlorthalidone > benzothiadiazides diuretics @ 1.0 in: icd10cm
thiazide > benzothiadiazides diuretics @ 1.0 in: icd10cm
metolazone > benzothiadiazides diuretics @ 1.0 in: icd10cm
acetazolamide > carbonic-anhydrase inhibitors @ 1.0 in: icd10cm
diamox > carbonic-anhydrase inhibitors @ 1.0 in: icd10cm
potassium pill > electrolytic caloric water-balance @ 0.8 in: icd10cm
iv fluid > electrolytic caloric water-balance @ 0.8 in: icd10cm
potassium chloride > electrolytic caloric water-balance @ 0.8 in: icd10cm
salt tablet > electrolytic caloric water-balance @ 0.8 in: icd10cm
glucose infusion > electrolytic caloric water-balance @ 0.8 in: icd10cm
allopurinol > uric acid metabolism @ 1.0 in: icd10cm
zyloprim > uric acid metabolism @ 1.0 in: icd10cm
colchicine > uric acid metabolism @ 1.0 in: icd10cm
febuxostat > uric acid metabolism @ 1.0 in: icd10cm
probenecid > uric acid metabolism @ 1.0 in: icd10cm
uloric > uric acid metabolism @ 1.0 in: icd10cm
phentermine > appetite depressants @ 0.9 in: icd10cm
adipex > appetite depressants @ 0.9 in: icd10cm
fen-phen > appetite depressants @ 0.9 in: icd10cm
contrave > appetite depressants @ 0.9 in: icd10cm
naloxone > opioid receptor antagonists @ 0.9 in: icd10cm
naltrexone > opioid receptor antagonists @ 0.9 in: icd10cm
vivitrol > opioid receptor antagonists @ 0.9 in: icd10cm
iv contrast > diagnostic agents @ 0.8 in: icd10cm
contrast dye > diagnostic agents @ 0.8 in: icd10cm
gadolinium > diagnostic agents @ 0.8 in: icd10cm
barium > diagnostic agents @ 0.8 in: icd10cm
salicylic acid wart > keratolytics @ 0.8 in: icd10cm
compound w > keratolytics @ 0.8 in: icd10cm
benzoyl peroxide > keratolytics @ 0.8 in: icd10cm
retinoid cream > keratolytics @ 0.8 in: icd10cm
alendronate > bisphosphonates @ 1.0 in: icd10cm
fosamax > bisphosphonates @ 1.0 in: icd10cm
actonel > bisphosphonates @ 1.0 in: icd10cm
risedronate > bisphosphonates @ 1.0 in: icd10cm
boniva > bisphosphonates @ 1.0 in: icd10cm
reclast > bisphosphonates @ 1.0 in: icd10cm
zometa > bisphosphonates @ 1.0 in: icd10cm
zoledronic acid > bisphosphonates @ 1.0 in: icd10cm
ivig > immunoglobulin @ 0.9 in: icd10cm
# --- ICD-10-PCS substance words
vancomycin > anti-infective @ 0.7 in: icd10pcs
ceftriaxone > anti-infective @ 0.7 in: icd10pcs
antibiotic infusion > anti-infective @ 0.7 in: icd10pcs
clot buster > other thrombolytic @ 0.9 in: icd10pcs
eptifibatide > platelet inhibitor @ 0.9 in: icd10pcs
integrilin > platelet inhibitor @ 0.9 in: icd10pcs
tirofiban > platelet inhibitor @ 0.9 in: icd10pcs
abciximab > platelet inhibitor @ 0.9 in: icd10pcs
aggrastat > platelet inhibitor @ 0.9 in: icd10pcs
norepinephrine > vasopressor @ 0.8 in: icd10pcs
levophed > vasopressor @ 0.8 in: icd10pcs
pressor > vasopressor @ 0.8 in: icd10pcs
phenylephrine drip > vasopressor @ 0.8 in: icd10pcs
nesiritide > human b-type natriuretic peptide @ 1.0 in: icd10pcs
natrecor > human b-type natriuretic peptide @ 1.0 in: icd10pcs
amiodarone > antiarrhythmic @ 0.8 in: icd10pcs
vaccine > serum toxoid vaccine @ 0.8 in: icd10pcs
tetanus shot > serum toxoid vaccine @ 0.8 in: icd10pcs
steroid injection > anti-inflammatory @ 0.8 in: icd10pcs
cortisone shot > anti-inflammatory @ 0.8 in: icd10pcs
steroid shot > anti-inflammatory @ 0.8 in: icd10pcs
kenalog injection > anti-inflammatory @ 0.8 in: icd10pcs
chemotherapy > antineoplastic @ 0.9 in: icd10pcs
chemo > antineoplastic @ 0.9 in: icd10pcs
immunotherapy > antineoplastic monoclonal antibody @ 0.7 in: icd10pcs
rituximab > antineoplastic monoclonal antibody @ 0.7 in: icd10pcs
keytruda > antineoplastic monoclonal antibody @ 0.7 in: icd10pcs
il-2 > interleukin-2 @ 1.0 in: icd10pcs
aldesleukin > interleukin-2 @ 1.0 in: icd10pcs
proleukin > interleukin-2 @ 1.0 in: icd10pcs
tpn > nutritional substance @ 0.8 in: icd10pcs
tube feeding > nutritional substance @ 0.8 in: icd10pcs
parenteral nutrition > nutritional substance @ 0.8 in: icd10pcs
hyperalimentation > nutritional substance @ 0.8 in: icd10pcs
lipids iv > nutritional substance @ 0.8 in: icd10pcs
linezolid > oxazolidinones @ 1.0 in: icd10pcs
zyvox > oxazolidinones @ 1.0 in: icd10pcs
tedizolid > oxazolidinones @ 1.0 in: icd10pcs
pain medicine > analgesics hypnotics sedatives @ 0.7 in: icd10pcs
sedation > analgesics hypnotics sedatives @ 0.7 in: icd10pcs
nerve block medicine > analgesics hypnotics sedatives @ 0.7 in: icd10pcs
morphine > analgesics hypnotics sedatives @ 0.7 in: icd10pcs
bmp > recombinant bone morphogenetic protein @ 0.9 in: icd10pcs
infuse bone > recombinant bone morphogenetic protein @ 0.9 in: icd10pcs
ivig > globulin @ 0.9 in: icd10pcs
immune globulin > globulin @ 0.9 in: icd10pcs
immunoglobulin infusion > globulin @ 0.9 in: icd10pcs
sclerosing > destructive agent @ 0.7 in: icd10pcs
alcohol ablation > destructive agent @ 0.7 in: icd10pcs
# --- Street drugs
cannabis = marijuana @ 1.0
weed drug > cannabis @ 0.9 in: icd10cm
pot smoking > cannabis @ 0.9 in: icd10cm
thc > cannabis @ 0.9 in: icd10cm
hash > cannabis @ 0.9 in: icd10cm
hashish > cannabis @ 0.9 in: icd10cm
ganja > cannabis @ 0.9 in: icd10cm
reefer > cannabis @ 0.9 in: icd10cm
blunt smoking > cannabis @ 0.9 in: icd10cm
dabs > cannabis @ 0.9 in: icd10cm
edibles > cannabis @ 0.9 in: icd10cm
edible gummies > cannabis @ 0.9 in: icd10cm
cbd > cannabis @ 0.9 in: icd10cm
weed > cannabis @ 0.9 if: smoke, smoking, smoked, high, drug, abuse, use, user, addiction, smoker, withdrawal, edible, overdose
pot > cannabis @ 0.8 if: smoke, smoking, smoked, high, drug, abuse, user, addiction, brownie
pothead > cannabis use @ 0.8
spice drug > synthetic cannabinoids @ 1.0 in: icd10cm
k2 > synthetic cannabinoids @ 1.0 in: icd10cm
synthetic marijuana > synthetic cannabinoids @ 1.0 in: icd10cm
fake weed > synthetic cannabinoids @ 1.0 in: icd10cm
synthetic weed > synthetic cannabinoids @ 1.0 in: icd10cm
crack > cocaine if: smoke, smoking, smoked, addict, addiction, abuse, use, user, pipe, drug, overdose, high in: icd10cm
coke > cocaine @ 0.9 in: icd10cm
blow drug > cocaine @ 0.9 in: icd10cm
freebase > cocaine @ 0.9 in: icd10cm
crack pipe > cocaine @ 0.9 in: icd10cm
crackhead > cocaine dependence @ 0.7
smack > heroin @ 0.8 in: icd10cm
dope > heroin @ 0.8 in: icd10cm
black tar > heroin @ 0.8 in: icd10cm
horse drug > heroin @ 0.8 in: icd10cm
shooting up > heroin @ 0.8 in: icd10cm
heroin addict > opioid dependence in: icd10cm
pain pill addiction > opioid dependence in: icd10cm
hooked on pain pills > opioid dependence in: icd10cm
opiate addiction > opioid dependence in: icd10cm
opioid addiction > opioid dependence in: icd10cm
pill addict > opioid dependence in: icd10cm
oud > opioid dependence in: icd10cm
opioid use disorder > opioid dependence in: icd10cm
meth > methamphetamines in: icd10cm
crystal meth > methamphetamines in: icd10cm
ice drug > methamphetamines in: icd10cm
crank > methamphetamines in: icd10cm
tweaking > methamphetamines in: icd10cm
tina drug > methamphetamines in: icd10cm
speed drug > amphetamines in: icd10cm
meth > stimulant @ 0.8 in: icd10cm
crystal meth > stimulant @ 0.8 in: icd10cm
adderall > stimulant @ 0.8 in: icd10cm
amphetamine > stimulant @ 0.8 in: icd10cm
methamphetamine > stimulant @ 0.8 in: icd10cm
speed drug > stimulant @ 0.8 in: icd10cm
bath salt > stimulant @ 0.8 in: icd10cm
bath salt > psychostimulants @ 0.8 in: icd10cm
khat > psychostimulants @ 0.8 in: icd10cm
molly > ecstasy in: icd10cm
mdma > ecstasy in: icd10cm
xtc > ecstasy in: icd10cm
acid trip > lysergide lsd in: icd10cm
lsd > lysergide lsd in: icd10cm
lsd > hallucinogen @ 0.9 in: icd10cm
acid trip > hallucinogen @ 0.9 in: icd10cm
shrooms > hallucinogen @ 0.9 in: icd10cm
magic mushroom > hallucinogen @ 0.9 in: icd10cm
psilocybin > hallucinogen @ 0.9 in: icd10cm
mescaline > hallucinogen @ 0.9 in: icd10cm
peyote > hallucinogen @ 0.9 in: icd10cm
pcp drug > hallucinogen @ 0.9 in: icd10cm
angel dust > hallucinogen @ 0.9 in: icd10cm
dmt drug > hallucinogen @ 0.9 in: icd10cm
ketamine > hallucinogen @ 0.9 in: icd10cm
special k > hallucinogen @ 0.9 in: icd10cm
tripping > hallucinogen @ 0.9 in: icd10cm
shrooms > psychodysleptics hallucinogens @ 0.9 in: icd10cm
magic mushroom > psychodysleptics hallucinogens @ 0.9 in: icd10cm
psilocybin > psychodysleptics hallucinogens @ 0.9 in: icd10cm
mescaline > psychodysleptics hallucinogens @ 0.9 in: icd10cm
peyote > psychodysleptics hallucinogens @ 0.9 in: icd10cm
pcp > psychodysleptics hallucinogens @ 0.9 in: icd10cm
phencyclidine > psychodysleptics hallucinogens @ 0.9 in: icd10cm
angel dust > psychodysleptics hallucinogens @ 0.9 in: icd10cm
huffing > inhalant in: icd10cm
sniffing glue > inhalant in: icd10cm
whippets > inhalant in: icd10cm
whipits > inhalant in: icd10cm
paint thinner sniffing > inhalant in: icd10cm
solvent abuse > inhalant in: icd10cm
computer duster > inhalant in: icd10cm
poppers > inhalant in: icd10cm
date rape drug > sedative hypnotic @ 0.8 in: icd10cm
ghb > sedative hypnotic @ 0.8 in: icd10cm
roofie > sedative hypnotic @ 0.8 in: icd10cm
ghb > other psychoactive substance @ 0.7 in: icd10cm
kratom > other psychoactive substance @ 0.7 in: icd10cm
tranq > other psychoactive substance @ 0.7 in: icd10cm
xylazine > other psychoactive substance @ 0.7 in: icd10cm
nitrous abuse > other psychoactive substance @ 0.7 in: icd10cm
smoker > nicotine dependence @ 0.9 in: icd10cm
chain smoker > nicotine dependence @ 0.9 in: icd10cm
vaping > nicotine dependence @ 0.9 in: icd10cm
vaper > nicotine dependence @ 0.9 in: icd10cm
e-cigarette > nicotine dependence @ 0.9 in: icd10cm
tobacco addiction > nicotine dependence @ 0.9 in: icd10cm
dip tobacco > nicotine dependence @ 0.9 in: icd10cm
chewing tobacco > nicotine dependence @ 0.9 in: icd10cm
juul > nicotine dependence @ 0.9 in: icd10cm
smoking > nicotine dependence @ 0.9 in: icd10cm
smoker > tobacco use @ 0.8 in: icd10cm
smoking > tobacco use @ 0.8 in: icd10cm
chewing tobacco > tobacco use @ 0.8 in: icd10cm
dip tobacco > tobacco use @ 0.8 in: icd10cm
vaping > tobacco use @ 0.8 in: icd10cm
drug addict > psychoactive substance dependence
drug addiction > dependence | psychoactive substance
addiction > dependence
substance abuse > psychoactive substance abuse
drug abuse > psychoactive substance abuse
substance use disorder > psychoactive substance dependence | psychoactive substance abuse
sud > psychoactive substance @ 0.8
aud > alcohol dependence | alcohol abuse @ 0.8
drug withdrawal > withdrawal dependence
detoxing > withdrawal @ 0.8
dope sick > opioid withdrawal
dopesick > opioid withdrawal
relapse drugs > dependence @ 0.6
clean from drugs > dependence in remission
sober > dependence in remission @ 0.8
speedball > cocaine | heroin @ 0.8 in: icd10cm
purple drank > codeine | antitussives @ 0.6 in: icd10cm
lean drink > codeine @ 0.6 in: icd10cm
# --- Household poisons and toxic substances (T51-T65)
bleach > corrosive alkalis @ 0.9 in: icd10cm
drain cleaner > corrosive alkalis @ 0.9 in: icd10cm
lye > corrosive alkalis @ 0.9 in: icd10cm
oven cleaner > corrosive alkalis @ 0.9 in: icd10cm
ammonia cleaner > corrosive alkalis @ 0.9 in: icd10cm
drano > corrosive alkalis @ 0.9 in: icd10cm
battery acid > corrosive acids @ 0.9 in: icd10cm
toilet bowl cleaner > corrosive acids @ 0.9 in: icd10cm
muriatic acid > corrosive acids @ 0.9 in: icd10cm
household cleaner > corrosive substance @ 0.8 in: icd10cm
caustic > corrosive substance @ 0.8 in: icd10cm
swallowed cleaner > corrosive substance @ 0.8 in: icd10cm
laundry pod > detergents @ 0.9 in: icd10cm
tide pod > detergents @ 0.9 in: icd10cm
dish soap > detergents @ 0.9 in: icd10cm
dishwasher pod > detergents @ 0.9 in: icd10cm
laundry soap > detergents @ 0.9 in: icd10cm
antifreeze > glycols @ 1.0 in: icd10cm
ethylene glycol > glycols @ 1.0 in: icd10cm
propylene glycol > glycols @ 1.0 in: icd10cm
rubbing alcohol > isopropyl alcohol @ 0.9 in: icd10cm
isopropanol > isopropyl alcohol @ 0.9 in: icd10cm
hand sanitizer > isopropyl alcohol @ 0.9 in: icd10cm
methanol > methyl alcohol @ 0.9 in: icd10cm
wood alcohol > methyl alcohol @ 0.9 in: icd10cm
windshield washer fluid > methyl alcohol @ 0.9 in: icd10cm
alcohol poisoning > toxic effect ethanol @ 0.9 in: icd10cm
drank too much > toxic effect ethanol @ 0.9 in: icd10cm
hand sanitizer > toxic effect ethanol @ 0.9 in: icd10cm
gasoline > petroleum products @ 0.9 in: icd10cm
lighter fluid > petroleum products @ 0.9 in: icd10cm
lamp oil > petroleum products @ 0.9 in: icd10cm
kerosene > petroleum products @ 0.9 in: icd10cm
paint thinner > petroleum products @ 0.9 in: icd10cm
turpentine > petroleum products @ 0.9 in: icd10cm
motor oil > petroleum products @ 0.9 in: icd10cm
petrol > petroleum products @ 0.9 in: icd10cm
nail polish remover > ketones @ 0.9 in: icd10cm
acetone > ketones @ 0.9 in: icd10cm
paint thinner > organic solvents @ 0.8 in: icd10cm
solvent > organic solvents @ 0.8 in: icd10cm
co poisoning > carbon monoxide @ 0.9 in: icd10cm
exhaust fumes > carbon monoxide @ 0.9 in: icd10cm
furnace fumes > carbon monoxide @ 0.9 in: icd10cm
car fumes > carbon monoxide @ 0.9 in: icd10cm
generator fumes > carbon monoxide @ 0.9 in: icd10cm
space heater fumes > carbon monoxide @ 0.9 in: icd10cm
rat poison > rodenticides @ 1.0 in: icd10cm
mouse poison > rodenticides @ 1.0 in: icd10cm
d-con > rodenticides @ 1.0 in: icd10cm
warfarin bait > rodenticides @ 1.0 in: icd10cm
bug spray > insecticides @ 0.9 in: icd10cm
roach spray > insecticides @ 0.9 in: icd10cm
ant killer > insecticides @ 0.9 in: icd10cm
malathion > insecticides @ 0.9 in: icd10cm
flea spray > insecticides @ 0.9 in: icd10cm
wasp spray > insecticides @ 0.9 in: icd10cm
bug spray > pesticides @ 0.8 in: icd10cm
weed killer > pesticides @ 0.8 in: icd10cm
exterminator spray > pesticides @ 0.8 in: icd10cm
weed killer > herbicides fungicides @ 1.0 in: icd10cm
roundup > herbicides fungicides @ 1.0 in: icd10cm
paraquat > herbicides fungicides @ 1.0 in: icd10cm
nerve gas > organophosphate @ 0.8 in: icd10cm
malathion > organophosphate @ 0.8 in: icd10cm
parathion > organophosphate @ 0.8 in: icd10cm
sarin > organophosphate @ 0.8 in: icd10cm
cyanide poisoning > toxic effect cyanides @ 1.0 in: icd10cm
lead poisoning > lead compounds @ 0.9 in: icd10cm
lead paint > lead compounds @ 0.9 in: icd10cm
paint chips > lead compounds @ 0.9 in: icd10cm
mercury poisoning > mercury compounds @ 0.9 in: icd10cm
broken thermometer > mercury compounds @ 0.9 in: icd10cm
quicksilver > mercury compounds @ 0.9 in: icd10cm
pepper spray > lacrimogenic gas @ 0.9 in: icd10cm
tear gas > lacrimogenic gas @ 0.9 in: icd10cm
mace spray > lacrimogenic gas @ 0.9 in: icd10cm
pool chlorine fumes > chlorine gas @ 0.8 in: icd10cm
mixed bleach > chlorine gas @ 0.8 in: icd10cm
mushroom poisoning > ingested mushrooms @ 1.0 in: icd10cm
wild mushroom > ingested mushrooms @ 1.0 in: icd10cm
toadstool > ingested mushrooms @ 1.0 in: icd10cm
poison berries > ingested plant @ 0.8 in: icd10cm
ate plant > ingested plant @ 0.8 in: icd10cm
houseplant eaten > ingested plant @ 0.8 in: icd10cm
reef fish poisoning > ciguatera @ 1.0 in: icd10cm
black widow > venom of spider @ 0.9 in: icd10cm
brown recluse > venom of spider @ 0.9 in: icd10cm
spider bite poison > venom of spider @ 0.9 in: icd10cm
snake bite > snake venom @ 0.9 in: icd10cm
rattlesnake bite > snake venom @ 0.9 in: icd10cm
copperhead > snake venom @ 0.9 in: icd10cm
cottonmouth > snake venom @ 0.9 in: icd10cm
coral snake bite > snake venom @ 0.9 in: icd10cm
venomous snake > snake venom @ 0.9 in: icd10cm
scorpion sting > venom of scorpion @ 1.0 in: icd10cm
bee sting > venom of bees @ 1.0 in: icd10cm
honeybee sting > venom of bees @ 1.0 in: icd10cm
wasp sting > venom of wasps @ 1.0 in: icd10cm
yellow jacket sting > venom of wasps @ 1.0 in: icd10cm
hornet sting > venom of hornets @ 1.0 in: icd10cm
jellyfish sting > contact with jellyfish @ 1.0 in: icd10cm
man of war sting > contact with jellyfish @ 1.0 in: icd10cm
fire ant > venom of ants @ 1.0 in: icd10cm
# --- Brands of drugs without a HCPCS code of their own (oral and others): brand to ingredient
! unseen: ingredients named only in laboratory drug tests, pharmacy lists or nowhere in the visible sets
zestril > lisinopril
prinivil > lisinopril
lipitor > atorvastatin
coumadin > warfarin
jantoven > warfarin
depakote > valproic acid
depakene > valproic acid
divalproex > valproic acid
tegretol > carbamazepine
lamictal > lamotrigine
neurontin > gabapentin
gralise > gabapentin
lyrica > pregabalin
topamax > topiramate
zoloft > sertraline
prozac > fluoxetine
seroquel > quetiapine
xanax > alprazolam
klonopin > clonazepam
ambien > zolpidem
oxycontin > oxycodone
roxicodone > oxycodone
vicodin > hydrocodone
lortab > hydrocodone
ketalar > ketamine
amidate > etomidate
zemuron > rocuronium
norcuron > vecuronium
levophed > norepinephrine
aimovig > erenumab
emgality > galcanezumab
dupixent > dupilumab
ozempic > semaglutide
wegovy > semaglutide
rybelsus > semaglutide
mounjaro > tirzepatide
zepbound > tirzepatide
victoza > liraglutide
saxenda > liraglutide
trulicity > dulaglutide
byetta > exenatide
bydureon > exenatide
taltz > ixekizumab
repatha > evolocumab
praluent > alirocumab
somavert > pegvisomant
tymlos > abaloparatide
plaquenil > hydroxychloroquine
revlimid > lenalidomide
eliquis > apixaban
xarelto > rivaroxaban
plavix > clopidogrel
! seen
aleve > naproxen @ 0.9
naprosyn > naproxen @ 0.9
advil > ibuprofen
motrin > ibuprofen
nurofen > ibuprofen
evista > raloxifene
# --- Further: effects of drugs, and drugs by class, for ICD-10-CM
toxicity > poisoning | toxic effect @ 0.8 in: icd10cm
ingestion > poisoning | toxic effect @ 0.7 in: icd10cm
drug reaction > adverse effect @ 0.85 in: icd10cm
medication reaction > adverse effect @ 0.85 in: icd10cm
side effect > adverse effect @ 0.95 in: icd10cm
bad reaction > adverse effect @ 0.8 in: icd10cm
stopped taking > underdosing @ 0.8 in: icd10cm
missed doses > underdosing in: icd10cm
ran out of > underdosing @ 0.6 in: icd10cm
bad trip > poisoning lysergide | poisoning hallucinogens @ 0.8 in: icd10cm
lsd > lysergide @ 0.95 in: icd10cm
edible > poisoning cannabis @ 0.8 if: weed, thc, marijuana, gummy, kid, child in: icd10cm
thc gummy > poisoning cannabis in: icd10cm
pepto bismol > antidiarrheal drugs @ 0.85 in: icd10cm
vitamin d > vitamins @ 0.6 if: toxicity, overdose, poisoning in: icd10cm
contrast > diagnostic agents @ 0.8 if: reaction, allergy, overdose, adverse, dye in: icd10cm
dye > diagnostic agents @ 0.8 if: reaction, adverse, contrast, ct, mri in: icd10cm
water pills > diuretics @ 0.9 in: icd10cm
heart pills > antidysrhythmic drugs @ 0.7 in: icd10cm
blood pressure pills > antihypertensive drugs @ 0.9 in: icd10cm
cholesterol pills > antihyperlipidemic drugs in: icd10cm
statin > antihyperlipidemic drugs @ 0.95 in: icd10cm
nerve pills > benzodiazepines | sedative @ 0.7 in: icd10cm
sleeping pills > antiepileptic sedative-hypnotic drugs in: icd10cm
seizure medicine > antiepileptic drugs in: icd10cm
tricyclic > tricyclic antidepressants in: icd10cm
maoi > monoamine-oxidase-inhibitor antidepressants in: icd10cm
antipsychotic > antipsychotics neuroleptics in: icd10cm
adhd medicine > psychostimulants @ 0.85 in: icd10cm
diet pills > appetite depressants in: icd10cm
allergy pills > antiallergic antiemetic drugs in: icd10cm
cold medicine > other anti-common-cold drugs in: icd10cm
cough medicine > antitussives in: icd10cm
stool softener > laxatives in: icd10cm
diarrhea medicine > antidiarrheal drugs in: icd10cm
arthritis pills > nonsteroidal anti-inflammatory drugs @ 0.85 in: icd10cm
nsaid > nonsteroidal anti-inflammatory drugs in: icd10cm
pain pills > opioids | nonopioid analgesics @ 0.85 in: icd10cm
hormone pills > estrogens progestogens @ 0.8 in: icd10cm
male hormone > androgens in: icd10cm
sulfa > sulfonamides @ 0.95 in: icd10cm
mycin > macrolides @ 0.5 in: icd10cm
antifungal > antifungal antibiotics @ 0.8 in: icd10cm
antiviral > antiviral drugs @ 0.9 in: icd10cm
malaria pills > antimalarials in: icd10cm
worm medicine > anthelminthics in: icd10cm
tb medicine > antimycobacterial drugs in: icd10cm
prenatal vitamins > vitamins | iron and its compounds @ 0.7 in: icd10cm
blood thinner > anticoagulants @ 0.95 in: icd10cm
chemo > antineoplastic immunosuppressive drugs @ 0.85 if: reaction, toxicity, adverse, overdose, extravasation in: icd10cm
numbing medicine > local anesthetics in: icd10cm
bleach > corrosive @ 0.7 in: icd10cm
ammonia fumes > toxic effect gases fumes vapors @ 0.7 in: icd10cm
gas fumes > petroleum products @ 0.8 in: icd10cm
dry cleaning > tetrachloroethylene @ 0.8 in: icd10cm
moth balls > toxic effect pesticides @ 0.4 in: icd10cm
bug killer > insecticides in: icd10cm
hand sanitizer > alcohol @ 0.7 in: icd10cm
moonshine > toxic effect ethanol | methanol @ 0.7 in: icd10cm
bad fish > ciguatera fish poisoning | scombroid fish poisoning in: icd10cm
bad shellfish > shellfish poisoning in: icd10cm
bad clams > shellfish poisoning in: icd10cm
pufferfish > toxic effect noxious substances seafood @ 0.4 in: icd10cm
poison berries > toxic effect ingested berries in: icd10cm
wild mushrooms > toxic effect ingested mushrooms in: icd10cm

# Scope: differences a person is born with, in the words of parents, nurses and genetics-clinic reports, for every part of the
# body -> the words of ICD-10-CM chapter Q (and the few other chapters that hold such findings). Where chapter Q has only a
# residual ("other congenital malformations of ..."), the rule goes there with a lower strength.

# --- general words
birth defect = congenital malformation
birth defect > congenital anomaly | congenital deformity @ 0.85
born with > congenital
malformed > congenital malformation
misshapen > deformity @ 0.8
misshapen > malformation @ 0.8
abnormally shaped > malformation | deformity @ 0.8
unusual shape > malformation @ 0.7
anomaly = malformation
abnormality > malformation @ 0.6
structural abnormality > malformation @ 0.8
underdeveloped = hypoplasia
under developed = hypoplasia
poorly developed > hypoplasia @ 0.85
incompletely developed > hypoplasia @ 0.85
stunted > hypoplasia @ 0.6
small > hypoplasia if: congenital, born, birth, developmental
hypoplastic = hypoplasia
rudimentary > hypoplasia @ 0.75
failure to form > agenesis | congenital absence @ 0.85
did not form > agenesis | congenital absence @ 0.85
never formed > agenesis | congenital absence @ 0.85
never developed > agenesis | congenital absence @ 0.8
missing at birth > congenital absence
born without > congenital absence | agenesis
born missing > congenital absence | agenesis
missing > congenital absence @ 0.65
aplasia > agenesis | congenital absence @ 0.85
agenesis = congenital absence
extra > accessory @ 0.75
extra > supernumerary @ 0.7
supernumerary > accessory @ 0.85
doubled > duplication @ 0.85
fused > fusion @ 0.8
blocked at birth > atresia @ 0.85
closed off > atresia @ 0.7
did not open > atresia | imperforate @ 0.75
narrowing > stenosis | stricture
tight > stenosis @ 0.6 if: valve, opening, outlet, duct, canal
pinched > stenosis @ 0.6
displaced > ectopic @ 0.7 if: kidney, testicle, testis, ureter, anus, congenital, born
wrong place > ectopic | malposition @ 0.85
abnormal position > malposition | displacement @ 0.8
out of place > ectopic | displacement @ 0.7
wrong side > transposition | situs inversus @ 0.7
mirror image organs > situs inversus
organs reversed > situs inversus
organs on wrong side > situs inversus
heterotaxy > isomerism atrial appendages | situs inversus @ 0.8
ivemark > isomerism asplenia | asplenia congenital
polysplenia > isomerism polysplenia | malformation spleen @ 0.85
multiple birth defects > multiple congenital malformations
multiple anomalies > multiple congenital malformations
mca > multiple congenital anomalies @ 0.6 if: anomalies, congenital, birth, syndrome
dysmorphic > malformation face @ 0.6
dysmorphic > malformation syndrome facial appearance @ 0.7
dysmorphic features > congenital malformation syndrome facial appearance @ 0.7
unusual facial features > malformation syndrome facial appearance @ 0.7
abnormal facial features > malformation syndrome facial appearance | malformation face @ 0.7
coarse facial features > malformation face @ 0.6
chromosome disorder = chromosomal abnormality
chromosome problem > chromosomal abnormality
genetic disorder > chromosomal abnormality @ 0.6
genetic syndrome > malformation syndrome @ 0.7

# --- skull and face
small head = microcephaly
tiny head > microcephaly
small skull > microcephaly @ 0.85
reduced head circumference > microcephaly
decreased head circumference > microcephaly
large head = macrocephaly
big head > macrocephaly
enlarged head > macrocephaly | hydrocephalus @ 0.8
increased head circumference > macrocephaly
large skull > macrocephaly
large brain = megalencephaly
enlarged brain > megalencephaly
macrencephaly > megalencephaly
fluid on brain = hydrocephalus
water head > hydrocephalus @ 0.7
flat head > plagiocephaly
flat back of head > brachycephaly
flattened head > plagiocephaly
flattened skull > plagiocephaly @ 0.8
lopsided head > plagiocephaly
asymmetric head > plagiocephaly
crooked head > plagiocephaly @ 0.7
asymmetric skull > plagiocephaly
misshapen head > plagiocephaly | malformation skull @ 0.8
abnormal head shape > plagiocephaly | malformation skull | craniosynostosis @ 0.75
odd shaped head > plagiocephaly | malformation skull @ 0.75
cranial helmet > plagiocephaly @ 0.6
long head > dolichocephaly
long narrow head > scaphocephaly
boat shaped head > scaphocephaly | sagittal craniosynostosis
boat shaped skull > scaphocephaly
narrow head > dolichocephaly @ 0.85
narrow skull > dolichocephaly @ 0.85
scaphocephaly > dolichocephaly
short head > brachycephaly @ 0.8
wide head > brachycephaly @ 0.8
broad head > brachycephaly @ 0.8
broad skull > brachycephaly @ 0.8
wide skull > brachycephaly @ 0.8
triangular head > trigonocephaly | metopic craniosynostosis
triangular forehead > trigonocephaly
triangle shaped forehead > trigonocephaly
keel shaped forehead > trigonocephaly
tower skull > craniosynostosis | malformation skull @ 0.8
tower head > craniosynostosis @ 0.8
tall skull > craniosynostosis @ 0.7
pointed head > craniosynostosis @ 0.7
cone shaped skull > craniosynostosis @ 0.7
turricephaly > craniosynostosis | malformation skull @ 0.8
oxycephaly > craniosynostosis
acrocephaly > craniosynostosis | acrocephalosyndactyly @ 0.8
cloverleaf head > cloverleaf skull
soft spot closed too early > craniosynostosis
early closure of soft spot > craniosynostosis
skull bones fused > craniosynostosis
skull fused early > craniosynostosis
premature fusion skull > craniosynostosis
premature closure suture > craniosynostosis
early fusion cranial suture > craniosynostosis
synostosis suture > craniosynostosis
large fontanelle > imperfect fusion skull @ 0.75
large soft spot > imperfect fusion skull @ 0.75
wide fontanelle > imperfect fusion skull @ 0.75
delayed closure fontanelle > imperfect fusion skull @ 0.75
wormian bones > malformation skull face bone @ 0.7
prominent forehead > deformity forehead @ 0.85
bulging forehead > deformity forehead @ 0.8
high forehead > deformity forehead @ 0.8
tall forehead > deformity forehead @ 0.75
large forehead > deformity forehead @ 0.75
broad forehead > deformity forehead @ 0.8
wide forehead > deformity forehead @ 0.75
narrow forehead > deformity forehead @ 0.75
sloping forehead > deformity forehead @ 0.8
receding forehead > deformity forehead @ 0.75
frontal bossing > deformity forehead @ 0.85
skull dent > depression skull @ 0.85
flat skull base > platybasia
absent skull > acrania | absence skull bone
thick skull > malformation skull face bone @ 0.6
skull defect > absence skull bone | imperfect fusion skull @ 0.7
crooked face > facial asymmetry
lopsided face > facial asymmetry
uneven face > facial asymmetry
asymmetric face > facial asymmetry
one side of face smaller > hemifacial atrophy | facial asymmetry @ 0.85
small side of face > hemifacial atrophy @ 0.75
hemifacial microsomia > goldenhar | hemifacial atrophy @ 0.8
squashed face > compression facies
flat face > malformation face @ 0.65
flat face > compression facies @ 0.5
flat midface > maxillary hypoplasia | malformation face @ 0.75
midface hypoplasia > maxillary hypoplasia @ 0.85
midface retrusion > maxillary hypoplasia @ 0.85
sunken midface > maxillary hypoplasia @ 0.8
small face > malformation face @ 0.6
long face > malformation face @ 0.6
narrow face > malformation face @ 0.6
round face > malformation face @ 0.55
triangular face > malformation face @ 0.6
broad face > malformation face @ 0.6
full cheeks > malformation face @ 0.55
prominent cheeks > malformation face @ 0.55
flat cheekbones > malformation skull face bone @ 0.7
malar hypoplasia > malformation skull face bone @ 0.7
expressionless face > moebius | facial weakness @ 0.65
mask like face > facial weakness @ 0.55
wide set eyes = hypertelorism
increased distance between eyes > hypertelorism
increased interpupillary distance > hypertelorism
telecanthus > hypertelorism @ 0.7
telecanthus > malformation eyelid @ 0.6
close set eyes > malformation skull face bone @ 0.7
closely spaced eyes > malformation skull face bone @ 0.7
eyes close together > malformation skull face bone @ 0.65
hypotelorism > malformation skull face bone @ 0.75
one eye in middle > cyclopia
single eye > cyclopia @ 0.8

# --- jaw, chin, mouth, tongue, palate, teeth
small jaw > mandibular hypoplasia | anomaly jaw size
micrognathia > anomaly jaw size @ 0.85
small chin > mandibular hypoplasia @ 0.9
small mandible > mandibular hypoplasia
little jaw > mandibular hypoplasia | anomaly jaw size @ 0.8
short jaw > mandibular hypoplasia @ 0.8
undersized jaw > mandibular hypoplasia
receding chin > anomaly jaw-cranial base relationship | mandibular hypoplasia | microgenia @ 0.8
receding jaw > anomaly jaw-cranial base relationship | mandibular hypoplasia @ 0.85
weak chin > anomaly jaw-cranial base @ 0.7
recessed jaw > anomaly jaw-cranial base relationship @ 0.85
retrognathia > anomaly jaw-cranial base relationship @ 0.9
underbite > reverse articulation | anomaly jaw-cranial base @ 0.8
prognathism > anomaly jaw-cranial base relationship @ 0.9
protruding jaw > anomaly jaw-cranial base relationship @ 0.85
jutting jaw > anomaly jaw-cranial base relationship @ 0.85
prominent chin > macrogenia | mandibular hyperplasia @ 0.75
prominent jaw > anomaly jaw-cranial base @ 0.85
large jaw > mandibular hyperplasia | anomaly jaw size @ 0.85
big jaw > anomaly jaw size @ 0.85
macrognathia > mandibular hyperplasia | anomaly jaw size @ 0.85
overbite > anomaly dental arch relationship @ 0.75
overjet > excessive horizontal overlap
crossbite > reverse articulation
crooked jaw > jaw asymmetry
uneven jaw > jaw asymmetry
jaw lopsided > jaw asymmetry
pointed chin > anomaly jaw @ 0.6
cleft chin > malformation skull face bone @ 0.55
big mouth > macrostomia @ 0.7
broad mouth > macrostomia @ 0.8
tiny mouth > microstomia
narrow mouth > microstomia @ 0.85
open mouth > malformation mouth @ 0.5
downturned mouth > malformation mouth @ 0.65
tented mouth > malformation lip @ 0.6
large lips > macrocheilia
thin lips > microcheilia @ 0.85
small lips > microcheilia
thin upper lip > microcheilia | malformation lip @ 0.75
lip pit > fistula lip | van der woude
everted lip > malformation lip @ 0.65
smooth philtrum > malformation lip | malformation face neck @ 0.65
long philtrum > malformation lip | malformation face neck @ 0.65
short philtrum > malformation lip | malformation face neck @ 0.65
flat philtrum > malformation lip | malformation face neck @ 0.65
groove upper lip > malformation lip @ 0.6
hare lip = cleft lip
split lip > cleft lip if: born, baby, congenital, newborn, infant
gap in lip > cleft lip
gap in roof of mouth > cleft palate
split palate > cleft palate
opening in palate > cleft palate
orofacial cleft > cleft lip | cleft palate
facial cleft > cleft lip | cleft palate | malformation face @ 0.7
ucl > cleft lip unilateral @ 0.6 in: icd10cm
clp > cleft palate with cleft lip @ 0.8 in: icd10cm
submucous cleft > cleft palate @ 0.85
bifid uvula = cleft uvula
forked uvula > cleft uvula
high arched palate > high arched palate congenital | malformation palate
high palate > high arched palate
narrow palate > malformation palate @ 0.75
arched roof of mouth > high arched palate
high roof of mouth > high arched palate
tight frenulum > ankyloglossia
tight lingual frenum > ankyloglossia
lip tie > malformation lip @ 0.8
protruding tongue > macroglossia @ 0.7
thick tongue > macroglossia @ 0.8
small tongue = microglossia
absent tongue > aglossia
forked tongue > bifid tongue
cleft tongue > bifid tongue
missing teeth > anodontia
born without teeth > anodontia
hypodontia > anodontia
oligodontia > anodontia
conical teeth > peg-shaped teeth @ 0.8
widely spaced teeth > diastema
gap teeth > excessive spacing teeth
gap between teeth > diastema teeth
delayed teething > disturbances tooth eruption @ 0.85
teeth at birth > natal tooth
weak enamel > amelogenesis imperfecta @ 0.85
abnormal enamel > amelogenesis imperfecta | enamel hypoplasia | disturbances tooth formation @ 0.75
discolored teeth from birth > amelogenesis imperfecta | dentinogenesis imperfecta | hereditary disturbances tooth structure @ 0.75
opalescent teeth > dentinogenesis imperfecta

# --- eyes
slanted eyes > malformation eyelid @ 0.65
upslanted eyes > malformation eyelid @ 0.65
upslanting palpebral fissures > malformation eyelid @ 0.7
downslanted eyes > malformation eyelid @ 0.65
downslanting palpebral fissures > malformation eyelid @ 0.7
epicanthic fold > malformation eyelid @ 0.8
fold of skin over inner corner of eye > malformation eyelid @ 0.7
narrow palpebral fissure > blepharophimosis
small opening between eyelids > blepharophimosis
droopy eyelid from birth > congenital ptosis
droopy upper lid > ptosis eyelid
notched eyelid > coloboma eyelid
missing eyelid > ablepharon | absence eyelid
extra eyelashes > malformation eyelid @ 0.75
double row eyelashes > malformation eyelid @ 0.8
absent eyelashes > absence cilia
missing eyelashes > absence cilia
bushy eyebrows > malformation hair @ 0.7
bushy eyebrows > hypertrichosis @ 0.7
thick eyebrows > malformation hair @ 0.7
unibrow > malformation hair @ 0.7
eyebrows meet > malformation hair @ 0.7
synophrys > malformation hair @ 0.7
arched eyebrow > malformation hair @ 0.6
sparse eyebrows > madarosis @ 0.7
born without eyes > anophthalmos
anophthalmia = anophthalmos
small eye = microphthalmos
small eyeball > microphthalmos
tiny eye > microphthalmos
microphthalmia = microphthalmos
underdeveloped eye > hypoplasia eye
large eye > macrophthalmos | buphthalmos @ 0.8
large eyeball > macrophthalmos | buphthalmos
hidden eye > cryptophthalmos
notch in iris > coloboma iris
missing iris = aniridia
no iris > aniridia
no colored part of eye > aniridia
different colored eyes > malformation iris @ 0.75
two different eye colors > malformation iris @ 0.75
heterochromia > malformation iris @ 0.75
uneven pupil from birth > anisocoria congenital
off center pupil > corectopia
displaced pupil > corectopia
small cornea > microcornea
large cornea > macrocornea | megalocornea
megalocornea > macrocornea | malformation cornea @ 0.85
cloudy cornea from birth > congenital corneal opacity
cloudy eye at birth > congenital corneal opacity | congenital cataract @ 0.85
dislocated lens from birth > congenital displaced lens
ectopia lentis > displaced lens | dislocation lens
round lens > spherophakia
small lens > microphakia
cataract at birth > congenital cataract
baby cataract > congenital cataract | infantile cataract
small optic nerve > malformation optic disc @ 0.8
optic nerve hypoplasia > malformation optic disc | septo-optic dysplasia @ 0.75
morning glory disc > malformation optic disc @ 0.85
optic pit > malformation optic disc @ 0.8
retinal dysplasia > malformation retina @ 0.85
foveal hypoplasia > malformation retina @ 0.8
phpv > malformation vitreous humor @ 0.85
persistent hyperplastic primary vitreous > malformation vitreous humor @ 0.85
persistent fetal vasculature > malformation vitreous humor @ 0.75
watery eye baby > stenosis lacrimal duct | dacryocystitis neonatal | obstruction nasolacrimal duct neonatal @ 0.75
blocked tear duct baby > stenosis lacrimal duct
absent tear duct > agenesis lacrimal apparatus | absence punctum lacrimale
shallow orbits > malformation orbit @ 0.75
bulgy eyes > exophthalmos
aphakia at birth > congenital aphakia
norrie > malformation retina @ 0.6

# --- ears
low ears > low-set ears
posteriorly rotated ears > malformation ear @ 0.75
rotated ears > misplaced ear | misshapen ear @ 0.7
underdeveloped ear > microtia
big ears > prominent ear
sticking out ears > bat ear
protruding ears > bat ear
jug ears > bat ear | prominent ear
dumbo ears > bat ear | prominent ear @ 0.85
cupped ears > prominent ear | misshapen ear @ 0.8
lop ear > prominent ear | misshapen ear @ 0.8
elf ear > pointed ear
stahl ear > pointed ear | misshapen ear @ 0.8
pointy ears > pointed ear
deformed ear > misshapen ear
odd shaped ear > misshapen ear
crumpled ear > misshapen ear
dysplastic ears > misshapen ear
folded ear > misshapen ear
overfolded helix > misshapen ear
abnormal pinna > misshapen ear
ear lobe missing > absence lobe ear
attached ear lobe > malformation ear @ 0.6
creased earlobe > malformation ear @ 0.6
missing ear > absence auricle | absence ear
anotia > absence auricle | absence ear
no ear > absence auricle @ 0.7
born without ear > absence auricle
ear tag > preauricular appendage tag
preauricular skin tag > preauricular appendage tag
extra ear > supernumerary ear | accessory auricle
ear pit > preauricular sinus
no ear canal > absence auditory canal | atresia auditory canal
narrow ear canal > stricture auditory canal | stenosis external ear canal
closed ear canal > atresia auditory canal
aural atresia > atresia auditory canal
small ear canal > stricture auditory canal | stenosis external ear canal @ 0.85
cochlear malformation > malformation inner ear
mondini > malformation inner ear
enlarged vestibular aqueduct > malformation inner ear @ 0.8
fused ear bones > fusion ear ossicles
ear bone malformation > malformation ear ossicles
deaf at birth > congenital deafness | hearing loss | malformation ear impairment hearing @ 0.75

# --- nose
blocked nose at birth > choanal atresia @ 0.75
blocked back of nose > choanal atresia
small nose > underdevelopment nose | malformation nose @ 0.8
short nose > malformation nose @ 0.75
flat nose > malformation nose | squashed bent nose @ 0.7
flat nasal bridge > malformation nose @ 0.75
low nasal bridge > malformation nose @ 0.75
depressed nasal bridge > malformation nose @ 0.75
sunken bridge of nose > malformation nose | deformity nose @ 0.7
saddle nose > syphilitic saddle nose @ 0.65
wide nose > malformation nose @ 0.7
broad nose > malformation nose @ 0.7
wide nasal bridge > malformation nose @ 0.75
broad nasal bridge > malformation nose @ 0.75
broad nasal tip > malformation nose @ 0.7
bulbous nose > malformation nose @ 0.65
upturned nose > malformation nose @ 0.7
anteverted nares > malformation nose @ 0.75
upturned nostrils > malformation nose @ 0.7
beaked nose > malformation nose @ 0.7
hooked nose > malformation nose @ 0.65
prominent nose > malformation nose @ 0.65
large nose > malformation nose @ 0.6
long nose > malformation nose @ 0.65
pinched nose > malformation nose @ 0.6
split nose > cleft nose
cleft nose > fissured notched cleft nose
bifid nose > cleft nose
notched nostril > notched cleft nose
missing nose > absent nose | agenesis nose
extra nose > accessory nose
bent nose from birth > squashed bent nose congenital
choanal stenosis > choanal atresia | stenosis nares @ 0.85
underdeveloped nostrils > underdevelopment nose @ 0.85
nose dermoid > malformation nose @ 0.6

# --- neck and throat
broad neck > webbing of neck @ 0.7
thick neck > webbing of neck @ 0.6
loose skin neck > webbing neck | cutis laxa @ 0.65
short neck > malformation face neck @ 0.7
short neck > klippel-feil @ 0.5
long neck > malformation face neck @ 0.65
low hairline > malformation hair @ 0.65
high hairline > malformation hair @ 0.6
widow's peak > malformation hair @ 0.6
neck lump from birth > branchial cleft | thyroglossal cyst @ 0.7
neck cyst baby > branchial cleft cyst | thyroglossal cyst @ 0.8
gill cyst > branchial cleft cyst
thyroglossal duct cyst > thyroglossal cyst
wry neck baby > sternomastoid torticollis
twisted neck baby > sternomastoid torticollis
torticollis baby > congenital sternomastoid torticollis
head tilt baby > sternomastoid torticollis @ 0.7
fused neck bones > klippel-feil | cervical fusion syndrome
fused neck vertebrae > klippel-feil | cervical fusion syndrome
soft voice box > laryngomalacia
noisy breathing baby > laryngomalacia @ 0.55
collapsing windpipe > tracheomalacia
narrow windpipe > subglottic stenosis
floppy bronchus > bronchomalacia
laryngeal web > web larynx
laryngeal cleft > cleft cricoid cartilage | cleft thyroid cartilage @ 0.85
small voice box > laryngeal hypoplasia
absent windpipe > atresia trachea
tracheal agenesis > atresia trachea @ 0.85

# --- heart and vessels
hole in heart > atrial septal defect | ventricular septal defect
hole in the heart > septal defect heart
hole between upper chambers > atrial septal defect
hole between lower chambers > ventricular septal defect
avsd > atrioventricular septal defect
av canal > atrioventricular canal | atrioventricular septal defect
avc defect > atrioventricular canal defect
endocardial cushion defect = atrioventricular septal defect
open ductus > patent ductus arteriosus
open foramen ovale > patent foramen ovale
ductus did not close > patent ductus arteriosus
fallot > tetralogy of fallot
blue baby > tetralogy of fallot | cyanosis @ 0.65
blue baby > cyanotic attacks newborn @ 0.6
chd > congenital malformation heart @ 0.7
dtga > dextrotransposition | transposition great vessels
ltga > levotransposition | corrected transposition
switched arteries heart > transposition great vessels
transposition of great arteries > transposition great vessels
dorv > double outlet right ventricle
half a heart > hypoplastic left heart @ 0.85
underdeveloped left heart > hypoplastic left heart
small left side of heart > hypoplastic left heart
hypoplastic left ventricle > hypoplastic left heart
hrhs > hypoplastic right heart
small right ventricle > hypoplastic right heart @ 0.85
single ventricle = double inlet ventricle
one pumping chamber > single ventricle
univentricular heart > single ventricle
dilv > double inlet ventricle
truncus arteriosus > common arterial trunk
tapvr > total anomalous pulmonary venous
tapvd > total anomalous pulmonary venous
papvr > partial anomalous pulmonary venous
coarctation > coarctation aorta
narrow aorta > hypoplasia aorta
narrowed aorta > stenosis aorta
pinched aorta > coarctation aorta
small aorta > hypoplasia aorta
broken aortic arch > interruption aortic arch
vascular ring > double aortic arch | vascular ring aorta
aberrant subclavian > anomalous origin subclavian artery
arteria lusoria > anomalous origin subclavian artery
dilated aortic root > congenital dilation aorta | thoracic aortic ectasia @ 0.8
enlarged aorta > dilation aorta | aortic ectasia @ 0.85
two leaflet aortic valve > bicuspid aortic valve
two flap valve > bicuspid aortic valve @ 0.8
bav > bicuspid aortic valve
tight pulmonary valve > pulmonary valve stenosis
narrow pulmonary valve > pulmonary valve stenosis
pulmonic stenosis = pulmonary valve stenosis
pulmonary stenosis > pulmonary valve stenosis | stenosis pulmonary artery @ 0.85
small pulmonary artery > hypoplasia pulmonary artery
missing pulmonary valve > pulmonary valve atresia @ 0.75
tricuspid atresia > tricuspid atresia congenital | congenital tricuspid stenosis
tricuspid valve abnormal > ebstein's anomaly | malformation tricuspid valve @ 0.7
abnormal heart valve from birth > malformation valve @ 0.8
leaky valve from birth > congenital insufficiency @ 0.7
cleft mitral valve > mitral valve cleft leaflet
parachute mitral valve > congenital mitral stenosis | malformation mitral @ 0.85
left svc > persistent left superior vena cava
interrupted ivc > azygos continuation inferior vena cava | absence vena cava
situs ambiguus > isomerism atrial appendages @ 0.85
double chambered right ventricle > pulmonary infundibular stenosis | malformation heart @ 0.7
anomalous coronary artery > malformation coronary vessels
alcapa > malformation coronary vessels
abnormal coronary arteries > malformation coronary vessels @ 0.85
noncompaction > malformation myocardium @ 0.7
ectopia cordis > malposition heart
heart outside body > malposition heart @ 0.85
heart in wrong place > malposition heart | dextrocardia
shone complex > malformation aortic mitral valves @ 0.75
two vessel cord > single umbilical artery
brain avm > arteriovenous malformation cerebral
vein of galen > malformation cerebral vessels | arteriovenous malformation cerebral
pulmonary avm > pulmonary arteriovenous malformation
swollen limb from birth > hereditary lymphedema @ 0.75
milroy > hereditary lymphedema
portal vein shunt > anomalous portal venous connection @ 0.75

# --- chest and lungs
hollow chest > pectus excavatum
cobbler's chest > pectus excavatum
pigeon breast > pectus carinatum
chest sticks out > pectus carinatum @ 0.85
prominent sternum > pectus carinatum
barrel chest > deformity chest @ 0.75
narrow chest > deformity chest | asphyxiating thoracic dysplasia @ 0.7
small chest > deformity chest | asphyxiating thoracic dysplasia @ 0.7
bell shaped chest > deformity chest | malformation bony thorax @ 0.75
broad chest > deformity chest @ 0.65
shield chest > deformity chest @ 0.7
extra rib > accessory rib | cervical rib
missing rib > absence rib
fused ribs > fusion ribs
short ribs > short rib syndrome | malformation ribs @ 0.8
thin ribs > malformation ribs @ 0.7
abnormal ribs > malformation ribs
rib anomaly > malformation ribs
neck rib > cervical rib
split breastbone > sternum bifidum
missing breastbone > absence sternum
short sternum > malformation sternum @ 0.8
small lung > hypoplasia lung
underdeveloped lung > hypoplasia lung
pulmonary hypoplasia > hypoplasia lung
pulmonary agenesis > agenesis lung
missing lung > agenesis lung
one lung > agenesis lung @ 0.7
extra lung lobe > accessory lobe lung
lung cyst at birth > congenital cystic lung
ccam > congenital cystic lung
cpam > congenital cystic lung
congenital pulmonary airway malformation > congenital cystic lung
congenital lobar emphysema > malformation lung @ 0.75
hole in diaphragm > congenital diaphragmatic hernia
cdh > congenital diaphragmatic hernia | congenital dislocation hip @ 0.7
bochdalek > congenital diaphragmatic hernia
morgagni hernia > congenital diaphragmatic hernia
eventration > eventration diaphragm
raised diaphragm > eventration diaphragm @ 0.75

# --- gut, belly wall
bowels outside body > gastroschisis | omphalocele
intestines outside body > omphalocele
gut outside body > gastroschisis | exomphalos
belly wall defect > malformation abdominal wall | gastroschisis @ 0.85
abdominal wall defect > malformation abdominal wall | gastroschisis | exomphalos
outie belly button > umbilical hernia @ 0.75
umbilical hernia baby > umbilical hernia
prune belly = eagle-barrett
wrinkled belly > prune belly
absent abdominal muscles > prune belly
weak abdominal muscles > malformation abdominal wall | diastasis muscle @ 0.6
tef > tracheo-esophageal fistula
blocked food pipe > atresia esophagus @ 0.8
gullet did not form > atresia esophagus
hole between windpipe and food pipe > tracheo-esophageal fistula
connection between windpipe and gullet > tracheo-esophageal fistula
vacterl > vater syndrome
tight stomach outlet > pyloric stenosis
intestinal atresia > atresia small intestine | atresia large intestine
blocked bowel at birth > atresia intestine | intestinal obstruction newborn
blocked intestine newborn > intestinal obstruction newborn | atresia intestine
apple peel bowel > apple peel syndrome
bowel twisted baby > malrotation | volvulus
gut malrotation > malrotation colon | malformations intestinal fixation
intestinal malrotation > malrotation colon | malformations intestinal fixation
meckel > meckel's diverticulum
hirschsprung = congenital aganglionic megacolon
no nerve cells in bowel > aganglionosis
missing nerve bowel > aganglionosis
imperforate anus = atresia anus
no anus > imperforate anus
no bottom hole > imperforate anus @ 0.7
closed anus > imperforate anus
absent anus > imperforate anus
anal atresia > absence atresia anus
anorectal malformation > atresia rectum | atresia anus
narrow anus > stenosis anus
anal stenosis > stenosis anus
anus in wrong place > ectopic anus
anteriorly placed anus > ectopic anus
misplaced anus > ectopic anus
cloacal malformation > persistent cloaca
short bowel from birth > malformation intestine @ 0.65
biliary atresia > atresia bile ducts
blocked bile ducts baby > atresia bile ducts
missing gallbladder > absence gallbladder
pancreas around bowel > annular pancreas
ring pancreas > annular pancreas
missing pancreas > agenesis pancreas
small pancreas > hypoplasia pancreas
liver cyst from birth > cystic disease liver @ 0.8
congenital hepatic fibrosis > malformation liver | fibrocystic disease liver @ 0.8
caroli > choledochal cyst | malformation bile ducts @ 0.75
accessory spleen > malformation spleen
extra spleen > malformation spleen
wandering spleen > malformation spleen @ 0.7

# --- kidneys, waterworks
missing kidney = renal agenesis
one kidney > renal agenesis unilateral @ 0.85
single kidney > renal agenesis unilateral @ 0.85
absent kidney > renal agenesis
renal hypoplasia > small kidney @ 0.7
extra kidney > accessory kidney
fused kidneys > fused horseshoe kidney
horseshoe shaped kidney > horseshoe kidney
kidney in pelvis > ectopic kidney
misplaced kidney > ectopic kidney | displaced kidney
crossed fused ectopia > ectopic kidney | fused kidney
abnormal kidney shape > lobulated kidney | malformation kidney @ 0.75
large kidney > hyperplastic giant kidney
enlarged kidney > giant kidney @ 0.75
mcdk > multicystic dysplastic kidney
duplex kidney > duplication ureter | accessory kidney @ 0.8
duplex collecting system > duplication ureter | double ureter
duplicated collecting system > duplication ureter
double kidney > accessory kidney | duplication ureter @ 0.75
pelviectasis > congenital hydronephrosis | hydronephrosis @ 0.8
dilated kidney baby > congenital hydronephrosis
swollen kidney baby > congenital hydronephrosis
upj obstruction > occlusion ureteropelvic junction
pelviureteric junction obstruction > ureteropelvic junction
uvj obstruction > occlusion ureterovesical orifice
vur > vesico-uretero-renal reflux
urine reflux > vesicoureteral reflux
dilated ureter > megaureter
puv > posterior urethral valves
blocked urethra baby boy > posterior urethral valves
bladder outside body > exstrophy bladder
inside out bladder > exstrophy bladder
bladder extrophy > exstrophy bladder
cloacal exstrophy > cloacal exstrophy bladder
oeis > cloacal exstrophy bladder
medullary sponge kidney > sponge kidney
nephronophthisis = medullary cystic kidney
adpkd > polycystic kidney autosomal dominant
arpkd > polycystic kidney autosomal recessive
kidney cysts from birth > congenital renal cyst
urachal remnant > malformation urachus | patent urachus
belly button leaks urine > patent urachus

# --- genitals
hole wrong place penis > hypospadias
urethra opening underside penis > hypospadias
opening on top of penis > epispadias
bent penis > chordee | curvature penis
curved penis from birth > chordee | curvature penis
crooked penis > curvature penis
twisted penis > torsion penis
micropenis = hypoplasia penis
tiny penis > micropenis
short penis > micropenis @ 0.8
buried penis = hidden penis
webbed penis > malformation penis @ 0.8
webbed scrotum > malformation scrotum @ 0.8
missing penis > absence aplasia penis
long foreskin > prepuce @ 0.8
undescended testes = cryptorchism
testicle not down > undescended testicle
ball not dropped > undescended testicle
testes have not come down > undescended testicle
missing testicle > absence testis | monorchism
one testicle > monorchism @ 0.85
anorchia > absence aplasia testis
vanishing testis > absence aplasia testis @ 0.85
small scrotum > hypoplasia scrotum
shawl scrotum > malformation scrotum @ 0.8
bifid scrotum > malformation scrotum
split scrotum > malformation scrotum
cbavd > atresia vas deferens
absent vas deferens > atresia vas deferens
ambiguous genitalia = indeterminate sex
can't tell boy or girl > ambiguous genitalia
unclear sex baby > ambiguous genitalia
intersex > indeterminate sex | hermaphroditism @ 0.85
dsd > indeterminate sex @ 0.6 in: icd10cm
disorder of sex development > indeterminate sex | pseudohermaphroditism @ 0.8
no womb > agenesis uterus
born without womb > agenesis uterus
missing uterus > agenesis uterus | absence uterus
mrkh > agenesis uterus | vaginal agenesis
mayer rokitansky > agenesis uterus | vaginal agenesis
small uterus > hypoplasia uterus
underdeveloped womb > hypoplasia uterus
double womb > doubling uterus
two wombs > doubling uterus
didelphys > doubling uterus
heart shaped uterus > bicornate uterus
bicornuate uterus > bicornate uterus @ 1.0
two horned uterus > bicornate uterus
unicornuate uterus > unicornate uterus @ 1.0
half uterus > unicornate uterus
one horned uterus > unicornate uterus
septate uterus > doubling uterus
wall in uterus > septate uterus
wall in womb > septate uterus
tilted uterus > malposition uterus
vaginal atresia > absence vagina | vaginal agenesis
missing vagina > absence vagina | vaginal agenesis
no vaginal opening > imperforate hymen | absence vagina @ 0.85
closed hymen > imperforate hymen
fused labia > fusion labia
labial adhesion > fusion labia
large clitoris > malformation clitoris
clitoromegaly > malformation clitoris | hypertrophy clitoris
enlarged clitoris > malformation clitoris | hypertrophy clitoris
small labia > malformation vulva @ 0.75
large labia > hypertrophy vulva | labium majus enlargement @ 0.75
hypoplastic labia > malformation vulva @ 0.75
missing ovary > absence ovary
extra ovary > accessory ovary
underdeveloped genitals > hypoplasia penis | malformation genital organ | hypogonadism @ 0.65
underdeveloped genitalia > malformation genitalia @ 0.7
abnormal genitals > malformation genitalia | malformation male genital

# --- hands, fingers, arms
extra finger = accessory finger
extra toe = accessory toe
extra thumb = accessory thumb
extra digit > supernumerary digit | polydactyly
extra fingers and toes > polydactyly
six fingers > accessory finger | polydactyly
six toes > accessory toe | polydactyly
sixth finger > accessory finger
sixth toe > accessory toe
too many fingers > polydactyly | accessory finger
too many toes > polydactyly | accessory toe
double thumb > accessory thumb
duplicated thumb > accessory thumb
duplicated big toe > accessory hallux | accessory toe
extra big toe > accessory hallux
webbing of fingers > syndactyly
webbed fingers = syndactyly fingers
webbed toes = syndactyly toes
fingers stuck together > webbed fingers | fused fingers
toes stuck together > webbed toes | fused toes
joined fingers > webbed fingers | fused fingers
joined toes > webbed toes | fused toes
fingers joined > syndactyly
skin between fingers > webbed fingers
skin between toes > webbed toes
duck feet > webbed toes @ 0.7
curved little finger > deformity finger | malformation upper limb @ 0.8
curved pinky > deformity finger | malformation upper limb @ 0.8
curved fifth finger > deformity finger @ 0.8
clinodactyly > deformity finger | malformation upper limb @ 0.85
bent little finger > deformity finger @ 0.8
crooked finger from birth > congenital deformity finger
bent fingers from birth > congenital deformity finger
permanently bent finger > deformity finger @ 0.75
camptodactyly > deformity finger | malformation upper limb @ 0.85
long fingers > marfan | deformity finger @ 0.6
long slender fingers > malformation upper limb @ 0.7
spider fingers > deformity finger | malformation upper limb @ 0.7
arachnodactyly > deformity finger | malformation upper limb @ 0.75
short fingers > reduction defect upper limb | malformation upper limb @ 0.75
small fingers > malformation upper limb @ 0.7
brachydactyly > reduction defect upper limb | malformation upper limb | malformation limb @ 0.75
short hand bones > malformation upper limb @ 0.7
short metacarpal > malformation upper limb @ 0.75
short metatarsal > malformation lower limb | deformities feet @ 0.75
tapered fingers > deformity finger @ 0.65
overlapping fingers > deformity finger @ 0.75
overlapping toes > deformities feet @ 0.7
broad thumb > malformation upper limb | rubinstein-taybi @ 0.65
broad fingertip > deformity finger @ 0.65
wide thumb > malformation upper limb @ 0.65
large thumb > macrodactylia | malformation upper limb @ 0.7
giant finger > macrodactylia
large finger > macrodactylia
overgrown finger > macrodactylia
absent thumb > absence hand finger | longitudinal reduction defect radius @ 0.75
missing thumb > absence hand finger @ 0.75
small thumb > malformation upper limb @ 0.75
hypoplastic thumb > malformation upper limb | reduction defect upper limb @ 0.75
three bones in thumb > triphalangeal thumb
thumb deformity from birth > congenital deformity finger
born missing fingers > absence hand finger
missing fingers from birth > congenital absence finger
missing hand from birth > congenital absence hand
born without hand > absence hand
born without arm > absence upper limb
missing arm from birth > congenital absence upper limb
no arms or legs > amelia
missing limb from birth > congenital absence limb
missing limbs > amelia | absence limb @ 0.8
born without legs > absence lower limb
missing leg from birth > congenital absence lower limb
limb deficiency > reduction defect limb
limb reduction > reduction defect limb
limb difference > reduction defect limb | malformation limb @ 0.8
seal limbs > phocomelia
flipper limbs > phocomelia
flipper arm > phocomelia
thalidomide baby > phocomelia @ 0.7
short arm > reduction defect upper limb | malformation upper limb @ 0.75
short limbs > reduction defect limb | osteochondrodysplasia @ 0.65
short leg from birth > shortening lower limb
short legs > shortening lower limb @ 0.7
one leg shorter > shortening lower limb
missing forearm > absence forearm
missing radius > longitudinal reduction defect radius
absent radius > longitudinal reduction defect radius
radial aplasia > longitudinal reduction defect radius
radial ray defect > longitudinal reduction defect radius
small radius > longitudinal reduction defect radius @ 0.8
club hand = clubhand
missing ulna > longitudinal reduction defect ulna
ulnar club hand > longitudinal reduction defect ulna
cleft hand > lobster-claw hand
ectrodactyly > lobster-claw hand | split foot | absence finger @ 0.85
split hand > lobster-claw hand
cleft foot > split foot
lobster foot > split foot
missing femur > longitudinal reduction defect femur
short femur > longitudinal reduction defect femur | proximal femoral focal deficiency @ 0.8
pffd > proximal femoral focal deficiency
missing tibia > longitudinal reduction defect tibia
missing fibula > longitudinal reduction defect fibula
fibular hemimelia > longitudinal reduction defect fibula
tibial hemimelia > longitudinal reduction defect tibia
absent fibula > longitudinal reduction defect fibula
missing toes from birth > absence foot toe
born without foot > absence foot
missing foot from birth > congenital absence foot
forearm bones fused > radioulnar synostosis
can't turn forearm from birth > radioulnar synostosis @ 0.75
elbow dislocated from birth > congenital dislocation elbow
raised shoulder blade > sprengel's deformity
small shoulder blade > deformity scapula @ 0.7
winged shoulder blade > scapula @ 0.6
missing collarbone > cleidocranial dysostosis @ 0.75
absent clavicle > cleidocranial dysostosis | deformity clavicle @ 0.75
small collarbone > deformity clavicle | cleidocranial dysostosis @ 0.7
wrist deformity from birth > madelung's deformity | deformity wrist @ 0.75
single transverse palmar crease > abnormal palmar creases
missing chest muscle > poland syndrome @ 0.8
absent pectoral muscle > poland syndrome
missing muscle > absence muscle
extra muscle > accessory muscle
amniotic band > constricting bands
constriction rings > constricting bands
stiff joints at birth > arthrogryposis multiplex congenita
joint contractures at birth > arthrogryposis multiplex congenita
contracted limbs at birth > arthrogryposis
arthrogryposis = multiple congenital contractures
amyoplasia > arthrogryposis multiplex congenita
pterygium > webbing neck if: neck
multiple pterygium > arthrogryposis | malformation syndrome limbs @ 0.65
loose joints > hypermobility syndrome
hypermobile joints > hypermobility syndrome
overly flexible joints > hypermobility syndrome
stretchy skin > cutis laxa @ 0.8
hyperextensible skin > ehlers-danlos | cutis laxa @ 0.8
elastic skin > ehlers-danlos | cutis laxa @ 0.8
loose skin from birth > cutis laxa
saggy skin > cutis laxa @ 0.7

# --- hips, legs, feet
hip dysplasia > acetabular dysplasia | dislocation hip congenital
ddh > acetabular dysplasia
clicky hip > clicking hip | unstable hip
clicky hips baby > clicking hip
dislocated hip baby > congenital dislocation hip
hip out of socket baby > congenital dislocation hip
shallow hip socket > acetabular dysplasia
loose hip baby > unstable hip
femoral anteversion > anteversion femoral neck
club foot = talipes equinovarus
clubfoot = talipes
ctev > talipes equinovarus
foot turned in baby > talipes equinovarus | metatarsus adductus @ 0.85
feet turned inward > metatarsus adductus | varus deformities feet @ 0.75
pigeon toed > metatarsus adductus @ 0.75
intoeing > metatarsus adductus @ 0.75
toes turn in > metatarsus adductus @ 0.75
foot turned out > talipes calcaneovalgus @ 0.75
no arch foot > flat foot
fused foot bones > tarsal coalition
sandal gap > deformities feet @ 0.7
gap between first and second toe > deformities feet @ 0.7
wide gap toes > deformities feet @ 0.65
long toes > deformities feet @ 0.65
short toes > malformation lower limb | deformities feet @ 0.7
broad big toe > deformities feet | malformation lower limb @ 0.65
curly toe > deformities feet @ 0.75
small feet > deformities feet @ 0.6
large feet > deformities feet @ 0.55
bent toe from birth > hammer toe congenital
bow legged > bowing tibia @ 0.9
bow legs = genu varum
bandy legs > genu varum
bowed legs > bowing long bones leg
knock knees = genu valgum
x legs > genu valgum @ 0.7
hyperextended knee > genu recurvatum @ 0.8
curved shin bone > bowing tibia
bowed thigh bone > bowing femur
bent bones > bowing @ 0.65
missing kneecap > absence patella
small kneecap > rudimentary patella
absent kneecap > absence patella
small patella > rudimentary patella
dislocating kneecap from birth > congenital dislocation patella
crooked elbow > cubitus valgus | cubitus varus @ 0.75
gunstock deformity > cubitus varus
turned out elbow > cubitus valgus
mermaid baby > sirenomelia
mermaid syndrome > sirenomelia
one side of body bigger > malformation syndrome early overgrowth @ 0.75
hemihypertrophy > malformation syndrome early overgrowth | hemifacial hypertrophy @ 0.65
hemihyperplasia > malformation syndrome early overgrowth @ 0.7
overgrowth > malformation syndrome early overgrowth @ 0.8

# --- spine, bones, stature
open spine > spina bifida
split spine > spina bifida
hidden spina bifida > spina bifida occulta
myelomeningocele = spina bifida
meningomyelocele = spina bifida
meningocele > spina bifida
neural tube defect > spina bifida | anencephaly | encephalocele
ntd > spina bifida | anencephaly @ 0.6
lipomyelomeningocele > spina bifida @ 0.85
tethered cord > malformation spinal cord @ 0.85
fatty filum > malformation spinal cord @ 0.75
split cord > diastematomyelia
fluid cavity in spinal cord > hydromyelia | syringomyelia
syrinx > syringomyelia | hydromyelia
caudal regression > malformation spine | sirenomelia @ 0.65
sacral agenesis > absence vertebra | malformation lumbosacral @ 0.8
missing tailbone > absence vertebra @ 0.7
dimple bottom of spine > sacral dimple
sacral pit > sacral dimple
dimple above bottom > sacral dimple
tail at birth > malformation spine @ 0.6
butterfly vertebra > malformation spine | hemivertebra @ 0.8
half vertebra > hemivertebra
wedge shaped vertebra > hemivertebra @ 0.75
flat vertebrae > platyspondylisis @ 0.8
platyspondyly > malformation spine | platyspondylisis @ 0.85
fused vertebrae > fusion spine
extra vertebra > supernumerary vertebra
missing vertebra > absence vertebra
block vertebra > fusion spine
abnormal vertebrae > malformation spine
vertebral segmentation defect > failure segmentation scoliosis | malformation spine @ 0.85
curved spine from birth > congenital scoliosis
rounded upper back > kyphosis
fragile bones > osteogenesis imperfecta @ 0.75
fragilitas ossium = osteogenesis imperfecta
stone bones > osteopetrosis
dense bones > osteopetrosis | osteosclerosis @ 0.85
increased bone density > osteosclerosis | osteopetrosis @ 0.8
dwarfism > achondroplasia | osteochondrodysplasia @ 0.75
dwarf > achondroplasia @ 0.8
little person > achondroplasia | short stature @ 0.65
short limbed dwarfism > achondroplasia
disproportionate short stature > achondroplasia | osteochondrodysplasia @ 0.8
skeletal dysplasia > osteochondrodysplasia
bone dysplasia > osteochondrodysplasia
spondyloepiphyseal dysplasia = sed congenita
multiple epiphyseal dysplasia > osteochondrodysplasia @ 0.85
stippled epiphyses > chondrodysplasia punctata
cartilage hair hypoplasia > immunodeficiency short-limbed stature | osteochondrodysplasia @ 0.8
metaphyseal chondrodysplasia > osteochondrodysplasia defects growth tubular bones @ 0.8
multiple bony lumps > multiple congenital exostoses
multiple exostoses > multiple congenital exostoses
hereditary multiple osteochondromas > multiple congenital exostoses
bone lumps from birth > exostoses congenital
cartilage lumps in bones > enchondromatosis
fibrous dysplasia many bones > polyostotic fibrous dysplasia
spotted bones > osteopoikilosis
short stature > short stature child | malformation syndrome short stature
growth failure > short stature @ 0.8
short for age > short stature child
short child > short stature child
small for his age > short stature @ 0.8
very short > short stature @ 0.75
not growing > short stature | lack expected physiological development @ 0.8
too tall > constitutional tall stature
very tall > constitutional tall stature | gigantism @ 0.8
giant > gigantism @ 0.7 if: tall, growth, height, person

# --- skin, hair, nails, breast
birthmark = nevus
birth mark > congenital nevus | birthmark
port wine stain = flammeus nevus
port wine birthmark > portwine nevus
strawberry mark = strawberry nevus
stork bite > flammeus nevus | birthmark @ 0.85
salmon patch > flammeus nevus @ 0.85
angel kiss > flammeus nevus @ 0.8
mongolian spot > congenital nevus | birthmark @ 0.75
coffee colored spots > cafe au lait
coffee stain birthmark > cafe au lait
light brown birthmark > cafe au lait
cal spots > cafe au lait
hairy birthmark > melanocytic nevi @ 0.7
giant mole at birth > melanocytic nevi @ 0.75
congenital mole > melanocytic nevi | congenital nevus @ 0.75
albinism = oculocutaneous albinism
no skin pigment > albinism
white hair lock > malformation hair | piebaldism @ 0.65
white forelock > malformation hair | piebaldism @ 0.7
piebald > albinism @ 0.7
scaly skin from birth > congenital ichthyosis
dry scaly skin from birth > ichthyosis
skin like plastic wrap baby > collodion baby
harlequin ichthyosis > harlequin fetus
butterfly children > epidermolysis bullosa
fragile skin blisters > epidermolysis bullosa @ 0.85
skin blisters from birth > epidermolysis bullosa
blistering skin baby > epidermolysis bullosa @ 0.75
missing skin patch > aplasia cutis congenita
missing scalp skin > aplasia cutis congenita
absent skin scalp > aplasia cutis congenita
can't sweat from birth > ectodermal dysplasia @ 0.75
no sweat glands > ectodermal dysplasia
thick palms and soles > keratosis palmaris plantaris
palmoplantar keratoderma > keratosis palmaris plantaris
tylosis > keratosis palmaris plantaris @ 0.8
skin tags from birth > accessory skin tags
moonlight children > xeroderma pigmentosum @ 0.8
hairless baby > congenital alopecia @ 0.75
no hair from birth > congenital alopecia
bald from birth > congenital alopecia
sparse hair > malformation hair @ 0.7
thin hair from birth > congenital alopecia @ 0.8
excessive body hair from birth > congenital hypertrichosis
hairy baby > congenital hypertrichosis | persistent lanugo @ 0.75
hairy all over > hypertrichosis | hirsutism @ 0.8
werewolf syndrome > congenital hypertrichosis
coarse hair > malformation hair @ 0.6
woolly hair > morphological disturbances hair @ 0.8
curly hair > morphological disturbances hair @ 0.5
brittle hair > morphological disturbances hair @ 0.65
uncombable hair > morphological disturbances hair
twisted hair > morphological disturbances hair @ 0.8
pili torti > morphological disturbances hair
ringed hair > pili annulati
missing nails = anonychia
no nails > anonychia @ 0.85
born without nails > anonychia
small nails > malformation nails @ 0.8
underdeveloped nails > malformation nails | anonychia @ 0.8
hypoplastic nails > malformation nails @ 0.8
thick nails from birth > onychauxis | pachyonychia | hypertrophic nails
thin nails from birth > malformation nails @ 0.7
abnormal nails > malformation nails @ 0.75
clubbed fingers > clubfinger
clubbed nails > clubnail
extra nipple = supernumerary nipple
extra breast > accessory breast | supernumerary breast
missing nipple > absent nipple
no nipples > absent nipple
missing breast > absence breast
small nipples > malformation breast @ 0.7
wide spaced nipples > malformation breast @ 0.75
low set nipples > malformation breast @ 0.7
inverted nipples from birth > malformation breast @ 0.75
tuberous breast > malformation breast @ 0.8
abnormal fingerprints > dermatoglyphic anomalies
white flat spots skin > tuberous sclerosis @ 0.5

# --- brain
no brain = anencephaly
born without brain > anencephaly
missing top of head > anencephaly
missing part of brain > absence part brain
brain outside skull > encephalocele
brain sticking out of skull > encephalocele
smooth brain = lissencephaly
few brain folds > pachygyria | lissencephaly
brain folds abnormal > microgyria | pachygyria @ 0.8
polymicrogyria > microgyria
too many brain folds > microgyria @ 0.8
brain not divided > holoprosencephaly
brain didn't split > holoprosencephaly
missing corpus callosum = agenesis corpus callosum
acc > agenesis corpus callosum @ 0.6 in: icd10cm
thin corpus callosum > malformation corpus callosum
hypoplastic corpus callosum > malformation corpus callosum
dysgenesis corpus callosum > malformation corpus callosum
small cerebellum > hypoplasia part brain
cerebellar hypoplasia > hypoplasia part brain
underdeveloped cerebellum > hypoplasia part brain
absent cerebellar vermis > absence part brain | dandy-walker @ 0.75
cerebellar vermis hypoplasia > dandy-walker @ 0.75
brain underdeveloped > hypoplasia part brain
small brain > hypoplasia part brain | microcephaly @ 0.8
brainstem hypoplasia > hypoplasia part brain
pontocerebellar hypoplasia > hypoplasia part brain @ 0.85
water filled skull > hydranencephaly
hole in brain > porencephaly
cleft in brain > schizencephaly
brain cyst from birth > congenital cerebral cyst
arachnoid cyst > cerebral cyst
heterotopia > malformation brain @ 0.75
grey matter heterotopia > malformation brain
cortical dysplasia > malformation brain @ 0.85
molar tooth sign > malformation brain @ 0.65
chiari malformation = arnold-chiari
chiari > arnold-chiari
cerebellar tonsils too low > arnold-chiari
tonsillar ectopia brain > arnold-chiari @ 0.7
de morsier > septo-optic dysplasia
absent septum pellucidum > septo-optic dysplasia | malformation brain @ 0.8
absent olfactory bulb > arhinencephaly @ 0.85
no sense of smell from birth > anosmia
narrow brain aqueduct > stenosis aqueduct sylvius
aqueductal stenosis > stenosis aqueduct sylvius
blake pouch cyst > malformation brain @ 0.65
jaw winking > jaw-winking syndrome @ 1.0

# --- twins, glands, chromosomes
siamese twins = conjoined twins
joined twins > conjoined twins
twins joined at head > craniopagus
twins joined at chest > thoracopagus
missing thymus > di george's syndrome @ 0.7
small adrenal glands > malformations adrenal gland
adrenal hypoplasia > malformations adrenal gland @ 0.85
missing thyroid > congenital hypothyroidism without goiter @ 0.8
ectopic thyroid > malformation thyroid gland
lingual thyroid > malformation thyroid gland @ 0.85
extra chromosome 21 > trisomy 21
extra chromosome 18 > trisomy 18
extra chromosome 13 > trisomy 13
extra chromosome > trisomy @ 0.85
missing chromosome > monosomy
missing piece of chromosome > deletion chromosome
chromosome deletion > deletion part chromosome
chromosome duplication > partial trisomy | duplications
microduplication > partial trisomy | duplications in situ hybridization @ 0.8
balanced translocation > balanced translocation insertion
unbalanced translocation > deletions unbalanced translocations | partial trisomy unbalanced translocations
ring chromosome > chromosome replaced ring
inverted chromosome > chromosome inversion
missing x chromosome > turner's syndrome | karyotype 45 x
one x chromosome > turner's syndrome
45 x > turner's syndrome
extra x chromosome > klinefelter | 47 xxx @ 0.85
xxy > klinefelter
triple x > karyotype 47 xxx
trisomy x > karyotype 47 xxx
xxx syndrome > karyotype 47 xxx
extra y chromosome > karyotype 47 xyy
xyy > karyotype 47 xyy
jacobs syndrome > karyotype 47 xyy
triploid > triploidy
downs = down syndrome
mongolism > down syndrome
mosaic downs > trisomy 21 mosaicism
edwards syndrome > trisomy 18
patau syndrome > trisomy 13
5p minus > deletion short arm chromosome 5 | cri-du-chat
4p minus > deletion short arm chromosome 4
22q11 > deletion 22q11.2 | velo-cardio-facial
22q deletion > deletion 22q11.2 | velo-cardio-facial
digeorge = di george
shprintzen > velo-cardio-facial
1p36 deletion > microdeletions | other deletions part chromosome @ 0.8
prenatal alcohol effects > fetal alcohol syndrome
fas > fetal alcohol syndrome
fasd > fetal alcohol syndrome
fetal alcohol spectrum > fetal alcohol syndrome
alcohol baby features > fetal alcohol syndrome @ 0.75
valproate baby > congenital malformation syndromes exogenous causes @ 0.8
fetal valproate > congenital malformation syndromes exogenous causes @ 0.8
fetal warfarin > dysmorphism warfarin
dilantin baby > fetal hydantoin

# --- further words for what is missing, small, large, doubled, displaced or joined
brain did not form > anencephaly
exencephaly > anencephaly
missing forebrain > anencephaly @ 0.8
cephalocele > encephalocele
craniocele > encephalocele
head smaller > microcephaly
hydrocephalus birth > congenital hydrocephalus
brain folds few > reduction deformities of brain
fewer folds brain > reduction deformities of brain
agyria > reduction deformities of brain
macroencephaly > megalencephaly
cord sticks out > spina bifida
exposed spinal cord > spina bifida
spinal cord outside > spina bifida
double eyelashes > other congenital malformations of eyelid
distichiasis > other congenital malformations of eyelid
extra eyelashes > other congenital malformations of eyelid
no eyelashes birth > other congenital malformations of eyelid
palpebral fissure > eyelid @ 0.7
short palpebral fissure > other congenital malformations of eyelid
narrow palpebral fissure > other congenital malformations of eyelid
long palpebral fissure > other congenital malformations of eyelid
upslanting palpebral fissure > other congenital malformations of eyelid
slanted eyes > other congenital malformations of eyelid @ 0.8
epicanthal fold > other congenital malformations of eyelid @ 0.8
absent punctum > absence and agenesis of lacrimal apparatus
missing tear gland > absence and agenesis of lacrimal apparatus
missing tear duct > absence and agenesis of lacrimal apparatus
missing lens > congenital aphakia
absent lens > congenital aphakia
displaced lens > congenital displaced lens
lens out of place > congenital displaced lens
cloudy lens birth > congenital cataract
embryotoxon > other congenital malformations of anterior segment of eye
polycoria > other congenital malformations of iris
multiple pupils > other congenital malformations of iris
ectopic pupil > other congenital malformations of iris
corectopia > other congenital malformations of iris
displaced pupil > other congenital malformations of iris
flat cornea > other congenital corneal malformations
bluish white of eye > blue sclera
chorioretinal coloboma > other congenital malformations of posterior segment of eye
chorioretinal coloboma > congenital malformation of choroid @ 0.8
choroidal coloboma > congenital malformation of choroid
coloboma retina > congenital malformation of retina
macular hypoplasia > congenital malformation of retina
foveal hypoplasia > congenital malformation of retina
myelinated nerve fiber > congenital malformation of optic disc
narrow ear canal > congenital absence, atresia and stricture of auditory canal
missing inner ear > congenital malformation of inner ear
small cochlea > congenital malformation of inner ear
cochlear hypoplasia > congenital malformation of inner ear
michel deformity > congenital malformation of inner ear
simple ears > other specified congenital malformations of ear @ 0.8
floppy ear > other specified congenital malformations of ear
creased earlobe > other specified congenital malformations of ear
outer ear large > macrotia
small outer ear > microtia
outstanding ear > prominent ear
prominent lip > macrocheilia
everted lip > macrocheilia @ 0.7
lateral cervical cyst > branchial cleft cyst
swapped heart arteries > transposition great vessels
great arteries switched > transposition great vessels
blocked tricuspid > congenital tricuspid stenosis
shone > other congenital malformations of aortic and mitral valves @ 0.8
anomalous coronary > malformation of coronary vessels
ectopic heart > other specified congenital malformations of heart
misplaced heart > other specified congenital malformations of heart
kommerell > other congenital malformations of aorta
overriding aorta > other congenital malformations of aorta
overriding aorta > tetralogy of fallot @ 0.7
dextroposition aorta > other congenital malformations of aorta
interrupted vena cava > other congenital malformations of great veins
av malformation > arteriovenous malformation @ 1.0
racemose > arteriovenous malformation @ 0.7
pial fistula > arteriovenous malformation of cerebral vessels
pial arteriovenous > arteriovenous malformation of cerebral vessels
cavernous malformation > malformation of cerebral vessels @ 0.8
anteverted nostrils > other congenital malformations of nose
anteverted nares > other congenital malformations of nose
nasal tip > congenital malformations of nose @ 0.6
nasal bridge > congenital malformations of nose @ 0.7
columella > congenital malformations of nose @ 0.7
philtrum > congenital malformations of lip @ 0.5
philtrum > congenital malformation of face and neck @ 0.7
long philtrum > other specified congenital malformations of face and neck
smooth philtrum > other specified congenital malformations of face and neck
short philtrum > other specified congenital malformations of face and neck
web of glottis > web of larynx
weak windpipe > tracheomalacia congenital
tracheobronchomegaly > other congenital malformations of trachea
tracheobronchomegaly > congenital malformations of bronchus @ 0.8
lung hypoplasia > hypoplasia and dysplasia of lung
pulmonary hypoplasia > hypoplasia and dysplasia of lung
hypoplastic lung > hypoplasia and dysplasia of lung
bronchopulmonary sequestration > sequestration of lung
pulmonary sequestration > sequestration of lung
horseshoe lung > other congenital malformations of lung
bronchogenic cyst > other specified congenital malformations of respiratory system
uranoschisis > cleft palate
palatoschisis > cleft palate
zenker > congenital diverticulum pharynx @ 0.6
zenker > diverticulum of esophagus acquired
frenulum > tongue | lip @ 0.5
lip frenulum > congenital malformations of lips
short tongue > other congenital malformations of tongue
tongue stuck > ankyloglossia
microglossy > hypoglossia
tracheoesophageal fistula > congenital tracheo-esophageal fistula @ 0.95
tef > congenital tracheo-esophageal fistula
food pipe joined to windpipe > congenital tracheo-esophageal fistula
esophagus not connected > atresia of esophagus
food pipe not connected > atresia of esophagus
blind ended esophagus > atresia of esophagus
schatzki > congenital stenosis and stricture of esophagus @ 0.6
infant pyloric > congenital hypertrophic pyloric stenosis
displaced stomach > other specified congenital malformations of stomach
anal membrane > congenital absence, atresia and stenosis of anus
ladd band > congenital malformations of intestinal fixation
long colon > other specified congenital malformations of intestine
redundant colon > other specified congenital malformations of intestine
short bowel congenital > other specified congenital malformations of intestine
transposed colon > congenital malformations of intestinal fixation
riedel lobe > other congenital malformations of liver
bile duct paucity > other congenital malformations of bile ducts
biliary hypoplasia > other congenital malformations of bile ducts
floating gallbladder > other congenital malformations of gallbladder
ectopic pancreas > other congenital malformations of pancreas
heterotopic pancreas > other congenital malformations of pancreas
accessory pancreas > other congenital malformations of pancreas
absent pancreas > agenesis, aplasia and hypoplasia of pancreas
small pancreas > agenesis, aplasia and hypoplasia of pancreas
missing pancreas > agenesis, aplasia and hypoplasia of pancreas
underdeveloped ovary > other congenital malformations of ovary @ 0.8
hypoplastic ovary > other congenital malformations of ovary
hydatid of morgagni > embryonic cyst of fallopian tube
large labia > other congenital malformations of vulva
small vagina > other congenital malformations of vagina
short vagina > other congenital malformations of vagina
microcolpos > other congenital malformations of vagina
divided vagina > doubling of vagina
pee hole underneath > hypospadias
pee hole wrong place > hypospadias
opening underside penis > hypospadias
opening bottom penis > hypospadias
hooded foreskin > other congenital malformations of penis
hooded prepuce > other congenital malformations of penis
microphallus > hypoplasia of penis
aposthia > congenital absence aplasia of penis @ 0.6
diphallia > other congenital malformations of penis
double penis > other congenital malformations of penis
small balls > hypoplasia of testis
penoscrotal transposition > other congenital malformations of testis and scrotum
shawl scrotum > other congenital malformations of testis and scrotum
sex unclear > indeterminate sex
genitals not clearly > indeterminate sex
gynandrism > hermaphroditism
mckd > medullary cystic kidney
wide ureter > congenital megaureter
megaloureter > congenital megaureter
large ureter > congenital megaureter
enlarged ureter > congenital megaureter
pyelectasis > hydronephrosis
retrocaval ureter > other congenital malformations of ureter
circumcaval ureter > other congenital malformations of ureter
bifid ureter > duplication of ureter
crossed fused kidney > lobulated, fused and horseshoe kidney
crossed fused > lobulated, fused and horseshoe kidney
megacystis > other congenital malformations of bladder and urethra
extrophy = exstrophy @ 1.0
urinary tract malformation > congenital malformation of urinary system
narrow urethra > stenosis urethra @ 0.8
hip click > congenital unstable hip @ 0.8
clicking hip baby > congenital unstable hip
dysplastic hip > congenital acetabular dysplasia @ 0.8
dysplastic hip > congenital deformity of hip
clunky hip > congenital unstable hip
loose hip > congenital unstable hip
subluxed hip > congenital partial dislocation of hip
preluxation > congenital unstable hip if: hip
flat feet > congenital pes planus @ 0.8
rocker bottom > congenital vertical talus | other specified congenital deformities of feet
skew foot > metatarsus adductus
feet turned in > metatarsus adductus
convex foot > congenital vertical talus
sole turned inward > talipes equinovarus @ 0.8
hollow foot > congenital pes cavus
foot arch high > congenital pes cavus
overcurved arch > congenital pes cavus
hooked forefoot > metatarsus adductus
club feet > congenital talipes equinovarus
clubfeet > congenital talipes equinovarus
sunken breastbone > pectus excavatum
chicken breast > pectus carinatum
bird chest > pectus carinatum
face not symmetrical > congenital facial asymmetry
uneven face > congenital facial asymmetry
bent forearm > congenital bowing long bones @ 0.8
bowed forearm > congenital bowing long bones @ 0.8
bowing > congenital bowing @ 0.8
bowed leg > congenital bowing of long bones of leg
clubhand > congenital deformity of finger hand
club hand > congenital deformity of finger hand
clinodactyly > congenital deformity of finger(s) and hand
camptodactyly > congenital deformity of finger(s) and hand
curved little finger > congenital deformity of finger(s) and hand
curved finger > congenital deformity of finger(s) and hand
bent finger > congenital deformity of finger(s) and hand @ 0.7
overlapping fingers > congenital deformity of finger(s) and hand
tight neck muscle baby > congenital deformity of sternocleidomastoid muscle
hexadactyly > accessory finger
bifid thumb > accessory thumb
zygodactyly > webbed fingers | syndactyly
mitten hand > fused fingers
short arm > congenital shortening of upper limb @ 0.8
missing fingers > congenital absence of hand and finger
absent finger > congenital absence of hand and finger
absent hand > congenital absence of hand and finger
short finger > congenital malformations of upper limb @ 0.7
short forearm > reduction defect of upper limb
underdeveloped forearm > reduction defect of upper limb
ulnar aplasia > longitudinal reduction defect of ulna
absent ulna > longitudinal reduction defect of ulna
ulnar hypoplasia > longitudinal reduction defect of ulna
radial hypoplasia > longitudinal reduction defect of radius
fibular hypoplasia > longitudinal reduction defect of fibula
fibular aplasia > longitudinal reduction defect of fibula
tibial aplasia > longitudinal reduction defect of tibia
tibial hypoplasia > longitudinal reduction defect of tibia
femoral hypoplasia > longitudinal reduction defect of femur
hypoplastic femur > longitudinal reduction defect of femur
adactyly > congenital absence of hand and finger | congenital absence of foot and toe
acheiria > congenital absence of hand and finger
apodia > congenital absence of foot and toe
oligodactyly > congenital absence of hand and finger @ 0.8
missing toe > congenital absence of foot and toe
missing leg > congenital absence of thigh lower leg with foot present @ 0.7
missing leg > reduction defect of lower limb
absent leg > reduction defect of lower limb
absent arm > reduction defect of upper limb
absent foot > congenital absence of foot and toe
small feet > congenital malformations of lower limb | reduction defects of lower limb @ 0.7
small hand > congenital malformations of upper limb | reduction defects of upper limb @ 0.7
large hand > congenital malformations of upper limb @ 0.7
large foot > congenital malformations of lower limb @ 0.7
short toe > reduction defects of lower limb | congenital malformations of lower limb @ 0.7
fewer toes > congenital absence of foot and toe
underdeveloped leg > reduction defect of lower limb
lobster claw foot > split foot
no limbs > congenital complete absence of limb
short arms and legs > reduction defect of limb
shortened limb > reduction defect of limb
high shoulder blade > sprengel's deformity
elevated scapula > sprengel's deformity
undescended scapula > sprengel's deformity
joints stuck birth > arthrogryposis multiplex congenita
congenital contracture joint > arthrogryposis multiplex congenita
contractures birth > arthrogryposis multiplex congenita
broad thumb > other congenital malformations of upper limb
wide thumb > other congenital malformations of upper limb
long thumb > other congenital malformations of upper limb
triphalangeal thumb > other congenital malformations of upper limb
three jointed thumb > other congenital malformations of upper limb
long finger > other congenital malformations of upper limb @ 0.8
broad finger > other congenital malformations of upper limb
wide finger > other congenital malformations of upper limb
large finger > other congenital malformations of upper limb
spider finger > other congenital malformations of upper limb @ 0.8
spider finger > marfan @ 0.7
long toe > other congenital malformations of lower limb @ 0.8
broad toe > other congenital malformations of lower limb
wide toe > other congenital malformations of lower limb
large toe > other congenital malformations of lower limb @ 0.7
broad big toe > other congenital malformations of lower limb
accessory navicular > other congenital malformations of lower limb
small kneecap > congenital malformation of knee
hypoplastic patella > congenital malformation of knee
underdeveloped kneecap > congenital malformation of knee
soft spot closed early > craniosynostosis
large fontanelle > other specified congenital malformations of skull and face bones
goldenhar > other specified congenital malformation syndromes @ 0.6
goldenhar > oculomandibular dysostosis @ 0.5
hemifacial microsomia > congenital malformation of skull and face bones
hemifacial microsomia > congenital facial asymmetry @ 0.8
cone head > craniosynostosis @ 0.6
abnormal head shape > congenital deformities of skull, face and jaw | congenital malformation of skull and face bones
cheekbone underdeveloped > other specified congenital malformations of skull and face bones
malar hypoplasia > other specified congenital malformations of skull and face bones
flat cheekbone > other specified congenital malformations of skull and face bones
flat forehead > other specified congenital malformations of skull and face bones
midface > congenital malformations of skull and face bones @ 0.7
midface hypoplasia > other specified congenital malformations of skull and face bones
supraorbital ridge > congenital malformations of skull and face bones @ 0.7
macrocrania > macrocephaly
ridged skull > craniosynostosis @ 0.8
fused vertebra > congenital fusion of spine
vertebral fusion > congenital fusion of spine @ 0.8
transitional vertebra > other congenital malformations of spine
wedge vertebra > other congenital malformations of spine @ 0.8
flat vertebra > other congenital malformations of spine
platyspondyly > other congenital malformations of spine
wide rib > other congenital malformations of ribs
thin rib > other congenital malformations of ribs
short rib > other congenital malformations of ribs @ 0.8
forked rib > other congenital malformations of ribs
dwarf > osteochondrodysplasia @ 0.8
short limbed dwarf > achondroplasia
short trunk dwarf > spondyloepiphyseal dysplasia
marble bones > osteopetrosis
chalk bones > osteopetrosis
bones break easily > osteogenesis imperfecta
multiple bony growths > multiple congenital exostoses
intestines outside > gastroschisis
intestines born outside > gastroschisis
rubber man > ehlers-danlos
crocodile skin > congenital ichthyosis
fishskin > congenital ichthyosis
skin blisters slightest touch > epidermolysis bullosa
absence of skin > other specified congenital malformations of skin @ 0.8
no fingerprints > other specified congenital malformations of skin
palmar crease > other specified congenital malformations of skin
pseudoxanthoma elasticum > other specified congenital malformations of skin @ 0.6
christ siemens > ectodermal dysplasia
port wine > congenital non-neoplastic nevus
capillary malformation > congenital non-neoplastic nevus @ 0.8
face birthmark > congenital non-neoplastic nevus
polymastia > accessory breast
polythelia > accessory nipple
athelia > absent nipple
no breast > congenital absence of breast @ 0.8
breast hypoplasia > other congenital malformations of breast @ 0.7
underdeveloped breast > hypoplasia of breast
underdeveloped breast > other congenital malformations of breast @ 0.7
small nipple > other congenital malformations of breast
hypoplastic nipple > other congenital malformations of breast
wide spaced nipples > other congenital malformations of breast
large nail > enlarged and hypertrophic nails
small nail > other congenital malformations of nails
dysplastic nail > other congenital malformations of nails
absent fingernails > anonychia
missing eyebrow > other congenital malformations of hair @ 0.8
bushy eyebrow > other congenital malformations of hair
coarse hair > other congenital malformations of hair
fine hair > other congenital malformations of hair
kinky hair > other congenital malformations of hair @ 0.7
pili torti > congenital morphological disturbances of hair
pili > congenital morphological disturbances of hair @ 0.8
hair whorl > other congenital malformations of hair
double whorl > other congenital malformations of hair
hairline > other congenital malformations of hair @ 0.8
long eyelashes > other congenital malformations of hair @ 0.5
elephant man > neurofibromatosis @ 0.8
valproate embryopathy > congenital malformation syndromes due to known exogenous causes
embryopathy > congenital malformation syndromes due to known exogenous causes @ 0.7
waardenburg > congenital malformation syndromes predominantly affecting facial appearance @ 0.6
bird headed dwarf > congenital malformation syndromes predominantly associated with short stature
hallermann streiff > congenital malformation syndromes predominantly affecting facial appearance @ 0.7
otopalatodigital > congenital malformation syndromes predominantly affecting facial appearance @ 0.6
caudal dysplasia > congenital malformation syndromes @ 0.6
multiple pterygium > congenital malformation syndromes predominantly involving limbs @ 0.8
facial diplegia congenital > congenital malformation syndromes predominantly affecting facial appearance @ 0.7
absent thymus > congenital malformations of other endocrine glands
lateralization defect > situs inversus
organs switched > situs inversus
abnormal organ placement > situs inversus
double monster > conjoined twins
trisomy > trisomy and partial trisomy of autosomes
tetrasomy > other specified trisomies
cat eye syndrome > other specified trisomies
warkany > other trisomies @ 0.7
swyer > female with 46, xy karyotype
double y > xyy karyotype
fra x > fragile x chromosome
genetic chromosome problem > chromosomal abnormality
uncombed hair > congenital morphological disturbances of hair

# --- what goes wrong, organ by organ, where the descriptor says it in other words
fistula umbilicourinary > other specified congenital malformations of urinary system @ 0.8
paralysis oculofacial congenital > congenital malformation syndromes predominantly affecting facial appearance @ 0.85
displacement acetabulum > congenital deformities of hip @ 0.85
displacement adrenal > congenital malformations of adrenal gland @ 0.85
displacement appendix > other specified congenital malformations of intestine @ 0.8
displacement canaliculus > other congenital malformations of lacrimal apparatus @ 0.8
displacement columella auris > congenital malformations of ear causing impairment of hearing @ 0.85
displacement gallbladder > other congenital malformations of gallbladder @ 0.8
displacement macula > congenital malformation of retina @ 0.85
displacement retina > congenital malformation of retina @ 0.85
displacement trachea > other congenital malformations of trachea @ 0.8

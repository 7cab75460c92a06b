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

# --- congenital: process and organ
azygos lobe lung > accessory lobe of lung
accessory lung > accessory lobe of lung
aplasia lung > agenesis of lung
absence congenital lung > agenesis of lung
hypoplasia lung > congenital hypoplasia and dysplasia of lung
honeycomb congenital lung > congenital cystic lung
polycystic lung > congenital cystic lung
defect pericardium > other specified congenital malformations of heart @ 0.8
absence pericardium > other specified congenital malformations of heart @ 0.8
congenital cyst pericardium > other specified congenital malformations of heart @ 0.8
displacement congenital heart > other specified congenital malformations of heart @ 0.8
congenital diverticulum heart > other specified congenital malformations of heart @ 0.8
congenital malposition heart > other specified congenital malformations of heart @ 0.8
accessory heart > other specified congenital malformations of heart @ 0.8
hypoplasia aorta > atresia of aorta @ 0.8
aplasia aorta > atresia of aorta @ 0.8
absence aorta > atresia of aorta @ 0.8
aplasia pulmonary artery > atresia of pulmonary artery @ 0.8
hypoplasia pulmonary artery > atresia of pulmonary artery @ 0.8
absence pulmonary artery > atresia of pulmonary artery @ 0.8
absence vena cava > congenital malformations of great veins @ 0.8
duplication vena cava > congenital malformations of great veins @ 0.8
stenosis congenital vena cava > congenital malformations of great veins @ 0.8
accessory artery > other specified congenital malformations of peripheral vascular system @ 0.75
aberrant artery > other specified congenital malformations of peripheral vascular system @ 0.75
absence congenital artery > other specified congenital malformations of peripheral vascular system @ 0.75
anomaly artery > other specified congenital malformations of peripheral vascular system @ 0.75
hypoplasia artery > other specified congenital malformations of peripheral vascular system @ 0.75
aberrant vein > other specified congenital malformations of peripheral vascular system @ 0.75
absence congenital vein > other specified congenital malformations of peripheral vascular system @ 0.75
absence trachea > other congenital malformations of trachea @ 0.85
atresia trachea > other congenital malformations of trachea @ 0.85
agenesis trachea > other congenital malformations of trachea @ 0.85
anomaly trachea > other congenital malformations of trachea @ 0.85
congenital dilatation trachea > other congenital malformations of trachea @ 0.85
stenosis congenital trachea > other congenital malformations of trachea @ 0.85
atresia bronchus > other congenital malformations of bronchus
absence bronchus > other congenital malformations of bronchus
agenesis bronchus > other congenital malformations of bronchus
accessory bronchus > other congenital malformations of bronchus
diverticulum bronchus > other congenital malformations of bronchus
atresia larynx > other congenital malformations of larynx @ 0.8
absence larynx > other congenital malformations of larynx @ 0.8
agenesis larynx > other congenital malformations of larynx @ 0.8
cleft larynx > other congenital malformations of larynx @ 0.8
fissure larynx > other congenital malformations of larynx @ 0.8
hypoplasia congenital larynx > other congenital malformations of larynx @ 0.8
cyst congenital larynx > other congenital malformations of larynx @ 0.8
absence epiglottis > other congenital malformations of larynx
atresia epiglottis > other congenital malformations of larynx
bifid epiglottis > other congenital malformations of larynx
cleft epiglottis > other congenital malformations of larynx
fissure epiglottis > other congenital malformations of larynx
cleft cricoid > other congenital malformations of larynx @ 0.8
fissure cricoid > other congenital malformations of larynx @ 0.8
absence congenital nose > congenital malformations of nose @ 0.85
cleft nose > congenital malformations of nose @ 0.85
notched nose > congenital malformations of nose @ 0.85
bifid nose > congenital malformations of nose @ 0.85
deformity congenital nose > congenital malformations of nose @ 0.85
displacement congenital nose > congenital malformations of nose @ 0.85
absence congenital lip > congenital malformations of lips @ 0.85
fistula congenital lip > congenital malformations of lips @ 0.85
pit lip > congenital malformations of lips @ 0.85
adhesion congenital lip > congenital malformations of lips @ 0.85
absence tongue > other congenital malformations of tongue
aplasia tongue > other congenital malformations of tongue
hypoplasia tongue > other congenital malformations of tongue
adhesion congenital tongue > other congenital malformations of tongue
displacement congenital tongue > other congenital malformations of tongue
fissure congenital tongue > other congenital malformations of tongue
double tongue > other congenital malformations of tongue
absence salivary gland > congenital malformations of salivary glands and ducts
accessory salivary gland > congenital malformations of salivary glands and ducts
atresia salivary gland > congenital malformations of salivary glands and ducts
displacement congenital salivary gland > congenital malformations of salivary glands and ducts
absence salivary duct > congenital malformations of salivary glands and ducts
accessory salivary duct > congenital malformations of salivary glands and ducts
atresia salivary duct > congenital malformations of salivary glands and ducts
imperforate salivary duct > congenital malformations of salivary glands and ducts
imperforate pharynx > congenital malformations of pharynx @ 0.85
atresia pharynx > congenital malformations of pharynx @ 0.85
diverticulum congenital pharynx > congenital malformations of pharynx @ 0.85
absence pharynx > congenital malformations of pharynx @ 0.85
absence esophagus > other congenital malformations of esophagus @ 0.8
duplication esophagus > other congenital malformations of esophagus @ 0.8
displacement congenital esophagus > other congenital malformations of esophagus @ 0.8
giant esophagus > other congenital malformations of esophagus @ 0.8
short congenital esophagus > other congenital malformations of esophagus @ 0.8
cyst congenital esophagus > other congenital malformations of esophagus @ 0.8
duplication stomach > other specified congenital malformations of stomach
displacement congenital stomach > other specified congenital malformations of stomach
transposition stomach > other specified congenital malformations of stomach
megalo stomach > other specified congenital malformations of stomach
absence congenital stomach > other specified congenital malformations of stomach
diverticulum congenital stomach > other specified congenital malformations of stomach
duplication intestine > other specified congenital malformations of intestine @ 0.6
double intestine > other specified congenital malformations of intestine @ 0.6
double intestine > duplication of intestine
absence congenital appendix > other specified congenital malformations of intestine @ 0.8
transposition appendix > other specified congenital malformations of intestine @ 0.8
duplication appendix > other specified congenital malformations of intestine @ 0.8
displacement congenital cecum > congenital malformations of intestinal fixation
failure rotation cecum > congenital malformations of intestinal fixation
malrotation cecum > congenital malformations of intestinal fixation
undescended cecum > congenital malformations of intestinal fixation
absence omentum > congenital malformations of intestinal fixation @ 0.75
adhesions congenital omentum > congenital malformations of intestinal fixation @ 0.75
absence anus > congenital absence atresia and stenosis of anus
atresia anus > congenital absence atresia and stenosis of anus
agenesis anus > congenital absence atresia and stenosis of anus
duplication anus > other specified congenital malformations of intestine @ 0.75
accessory anus > other specified congenital malformations of intestine @ 0.75
absence congenital gallbladder > other congenital malformations of gallbladder @ 0.85
accessory gallbladder > other congenital malformations of gallbladder @ 0.85
duplication gallbladder > other congenital malformations of gallbladder @ 0.85
intrahepatic gallbladder > other congenital malformations of gallbladder @ 0.85
agenesis gallbladder > other congenital malformations of gallbladder @ 0.85
bilobed gallbladder > other congenital malformations of gallbladder @ 0.85
phrygian cap gallbladder > other congenital malformations of gallbladder @ 0.85
hourglass gallbladder > other congenital malformations of gallbladder @ 0.85
absence bile duct > other congenital malformations of bile ducts @ 0.8
accessory bile duct > other congenital malformations of bile ducts @ 0.8
duplication bile duct > other congenital malformations of bile ducts @ 0.8
agenesis bile duct > other congenital malformations of bile ducts @ 0.8
accessory lobe liver > other congenital malformations of liver @ 0.85
lobulated liver > other congenital malformations of liver @ 0.85
displacement congenital liver > other congenital malformations of liver @ 0.85
aberrant liver > other congenital malformations of liver @ 0.85
absence congenital pancreas > congenital malformations of pancreas @ 0.8
accessory pancreas > congenital malformations of pancreas @ 0.8
aberrant pancreas > congenital malformations of pancreas @ 0.8
displacement congenital pancreas > congenital malformations of pancreas @ 0.8
annular pancreas > congenital malformations of pancreas @ 0.8
absence congenital ovary > congenital malformations of ovary @ 0.85
accessory ovary > congenital malformations of ovary @ 0.85
displacement congenital ovary > congenital malformations of ovary @ 0.85
streak ovary > congenital malformations of ovary @ 0.85
supernumerary ovary > congenital malformations of ovary @ 0.85
absence congenital fallopian tube > other congenital malformations of fallopian tube and broad ligament
accessory fallopian tube > other congenital malformations of fallopian tube and broad ligament
atresia fallopian tube > other congenital malformations of fallopian tube and broad ligament
cyst congenital fallopian tube > other congenital malformations of fallopian tube and broad ligament
duplication fallopian tube > other congenital malformations of fallopian tube and broad ligament
absence congenital uterus > agenesis and aplasia of uterus
agenesis uterus > agenesis and aplasia of uterus
aplasia uterus > agenesis and aplasia of uterus
absence congenital cervix > congenital malformations of cervix @ 0.85
agenesis cervix > congenital malformations of cervix @ 0.85
duplication cervix > congenital malformations of cervix @ 0.85
atresia congenital cervix > congenital malformations of cervix @ 0.85
septum vagina > doubling of vagina @ 0.85
duplication vagina > doubling of vagina @ 0.85
absence vulva > other congenital malformations of vulva
agenesis vulva > other congenital malformations of vulva
fusion congenital vulva > other congenital malformations of vulva
double vulva > other congenital malformations of vulva
atresia hymen > imperforate hymen
absence congenital testis > congenital malformations of testis and scrotum @ 0.75
ectopic testis > congenital malformations of testis and scrotum @ 0.75
displaced testis > congenital malformations of testis and scrotum @ 0.75
fusion congenital testis > congenital malformations of testis and scrotum @ 0.75
absence congenital penis > other congenital malformations of penis @ 0.85
accessory penis > other congenital malformations of penis @ 0.85
lateral curvature congenital penis > other congenital malformations of penis @ 0.85
webbed penis > other congenital malformations of penis @ 0.85
absence congenital prostate > other congenital malformations of male genital organs @ 0.85
accessory prostate > other congenital malformations of male genital organs @ 0.85
aplasia prostate > other congenital malformations of male genital organs @ 0.85
agenesis vas deferens > atresia of vas deferens
absence seminal vesicle > other congenital malformations of male genital organs
agenesis seminal vesicle > other congenital malformations of male genital organs
absence congenital scrotum > other congenital malformations of testis and scrotum
bifid scrotum > other congenital malformations of testis and scrotum
hypoplasia scrotum > other congenital malformations of testis and scrotum
absence ureter > congenital malformations of ureter @ 0.8
accessory ureter > congenital malformations of ureter @ 0.8
deviation congenital ureter > congenital malformations of ureter @ 0.8
displacement congenital ureter > congenital malformations of ureter @ 0.8
ectopic ureter > congenital malformations of ureter @ 0.8
double ureter > congenital malformations of ureter @ 0.8
impervious ureter > congenital malformations of ureter @ 0.8
atresia ureter > congenital occlusion of ureter
impervious ureter > congenital occlusion of ureter
congenital stricture ureter > congenital occlusion of ureter
congenital stenosis ureter > congenital occlusion of ureter
supernumerary kidney > accessory kidney
third kidney > accessory kidney
giant kidney > other specified congenital malformations of kidney @ 0.8
double kidney > other specified congenital malformations of kidney @ 0.8
hyperplastic kidney > other specified congenital malformations of kidney @ 0.8
congenital calculus kidney > other specified congenital malformations of kidney @ 0.8
discoid kidney > other specified congenital malformations of kidney @ 0.8
lobulated kidney > lobulated fused and horseshoe kidney
fused kidney > lobulated fused and horseshoe kidney
exstrophy bladder > exstrophy of urinary bladder
extroversion bladder > exstrophy of urinary bladder
ectopia bladder > exstrophy of urinary bladder
everted bladder > exstrophy of urinary bladder
absence congenital bladder > congenital malformation of bladder @ 0.75
diverticulum congenital bladder > congenital malformation of bladder @ 0.75
hernia congenital bladder > congenital malformation of bladder @ 0.75
prolapse congenital bladder > congenital malformation of bladder @ 0.75
absence urethra > congenital malformations of bladder and urethra @ 0.8
accessory urethra > congenital malformations of bladder and urethra @ 0.8
double urethra > congenital malformations of bladder and urethra @ 0.8
congenital fistula urethra > congenital malformations of bladder and urethra @ 0.8
congenital diverticulum urethra > congenital malformations of bladder and urethra @ 0.8
congenital prolapse urethra > congenital malformations of bladder and urethra @ 0.8
atresia urethra > atresia and stenosis of urethra and bladder neck
imperforate urethra > atresia and stenosis of urethra and bladder neck
impervious urethra > atresia and stenosis of urethra and bladder neck
congenital stricture urethra > atresia and stenosis of urethra and bladder neck
valvular urethra > atresia and stenosis of urethra and bladder neck
congenital stenosis urethra > atresia and stenosis of urethra and bladder neck
patent urachus > malformation of urachus
persistent urachus > malformation of urachus
cyst urachus > malformation of urachus
fistula urachus > malformation of urachus
accessory auricle > congenital malformation of ear @ 0.75
absence auricle > congenital malformation of ear @ 0.75
displacement congenital auricle > congenital malformation of ear @ 0.75
supernumerary ear > accessory auricle
absence ear canal > congenital absence atresia and stricture of auditory canal
atresia ear canal > congenital absence atresia and stricture of auditory canal
stricture congenital ear canal > congenital absence atresia and stricture of auditory canal
fusion ear ossicles > congenital malformation of ear ossicles
absence ear ossicles > congenital malformation of ear ossicles
atresia eustachian tube > absence of eustachian tube
adhesion congenital eyelid > other congenital malformations of eyelid @ 0.85
fusion eyelid > other congenital malformations of eyelid @ 0.85
accessory eyelid > other congenital malformations of eyelid @ 0.85
coloboma eyelid > other congenital malformations of eyelid @ 0.85
absence lacrimal duct > congenital stenosis and stricture of lacrimal duct @ 0.8
atresia lacrimal duct > congenital stenosis and stricture of lacrimal duct @ 0.8
stricture congenital lacrimal duct > congenital stenosis and stricture of lacrimal duct @ 0.8
accessory lacrimal duct > congenital stenosis and stricture of lacrimal duct @ 0.8
stenosis congenital lacrimal duct > congenital stenosis and stricture of lacrimal duct @ 0.8
blocked birth lacrimal duct > congenital stenosis and stricture of lacrimal duct @ 0.8
absence congenital lens > congenital lens malformations @ 0.75
displaced congenital lens > congenital lens malformations @ 0.75
coloboma lens > congenital lens malformations @ 0.75
hypoplasia congenital iris > absence of iris @ 0.85
congenital opacity cornea > congenital corneal malformations @ 0.75
congenital deformity cornea > congenital corneal malformations @ 0.75
congenital detachment retina > congenital malformation of retina
congenital fold retina > congenital malformation of retina
congenital coloboma retina > congenital malformation of retina
agenesis brain > congenital malformations of brain @ 0.75
aplasia brain > congenital malformations of brain @ 0.75
hypoplasia brain > congenital malformations of brain @ 0.75
congenital cyst brain > congenital malformations of brain @ 0.75
congenital anomaly brain > congenital malformations of brain @ 0.75
duplication spinal cord > congenital malformations of spinal cord @ 0.8
hypoplasia spinal cord > congenital malformations of spinal cord @ 0.8
atresia spinal cord > congenital malformations of spinal cord @ 0.8
congenital anomaly spinal cord > congenital malformations of spinal cord @ 0.8
absence nerve > other specified congenital malformations of nervous system @ 0.85
agenesis nerve > other specified congenital malformations of nervous system @ 0.85
aplasia nerve > other specified congenital malformations of nervous system @ 0.85
absence congenital muscle > other congenital malformations of musculoskeletal system @ 0.85
aplasia muscle > other congenital malformations of musculoskeletal system @ 0.85
agenesis muscle > other congenital malformations of musculoskeletal system @ 0.85
hypoplasia muscle > other congenital malformations of musculoskeletal system @ 0.85
absence congenital tendon > other congenital malformations of musculoskeletal system @ 0.85
short congenital tendon > other congenital malformations of musculoskeletal system @ 0.85
aplasia diaphragm > other congenital malformations of diaphragm
hypoplasia diaphragm > other congenital malformations of diaphragm
congenital eventration diaphragm > other congenital malformations of diaphragm
absence abdominal wall > other congenital malformations of abdominal wall
aplasia abdominal wall > other congenital malformations of abdominal wall
congenital defect abdominal wall > other congenital malformations of abdominal wall
accessory rib > other congenital malformations of ribs
supernumerary rib > other congenital malformations of ribs
absence congenital rib > other congenital malformations of ribs
bifid rib > other congenital malformations of ribs
fused rib > other congenital malformations of ribs
absence congenital sternum > congenital malformation of sternum
bifid sternum > congenital malformation of sternum
cleft sternum > congenital malformation of sternum
fissure congenital sternum > congenital malformation of sternum
absence vertebra > congenital malformations of spine @ 0.8
supernumerary vertebra > congenital malformations of spine @ 0.8
extra vertebra > congenital malformations of spine @ 0.8
accessory vertebra > congenital malformations of spine @ 0.8
fusion congenital vertebra > congenital malformations of spine @ 0.8
cleft vertebra > congenital malformations of spine @ 0.8
dislocation congenital vertebra > congenital malformations of spine @ 0.8
absence sacrum > other congenital malformations of spine @ 0.75
agenesis sacrum > other congenital malformations of spine @ 0.75
deformity congenital sacrum > other congenital malformations of spine @ 0.75
absence coccyx > other congenital malformations of spine @ 0.7
tail coccyx > other congenital malformations of spine @ 0.7
deformity congenital coccyx > other congenital malformations of spine @ 0.7
imperfect skull > other specified congenital malformations of skull and face bones @ 0.8
congenital deformity skull > other specified congenital malformations of skull and face bones @ 0.8
fontanel skull > other specified congenital malformations of skull and face bones @ 0.8
thickening congenital skull > other specified congenital malformations of skull and face bones @ 0.8
absence clavicle > other congenital malformations of upper limb @ 0.6
absence clavicle > other specified congenital musculoskeletal deformities @ 0.75
aplasia clavicle > other congenital malformations of upper limb @ 0.6
aplasia clavicle > other specified congenital musculoskeletal deformities @ 0.75
deformity congenital clavicle > other congenital malformations of upper limb @ 0.6
deformity congenital clavicle > other specified congenital musculoskeletal deformities @ 0.75
absence scapula > other congenital malformations of upper limb @ 0.7
congenital elevation scapula > other congenital malformations of upper limb @ 0.7
deformity congenital scapula > other congenital malformations of upper limb @ 0.7
accessory carpal > other congenital malformations of upper limb
fusion congenital carpal > other congenital malformations of upper limb
accessory tarsal > congenital deformities of feet @ 0.75
fusion congenital tarsal > congenital deformities of feet @ 0.75
coalition tarsal > congenital deformities of feet @ 0.75
absence patella > congenital malformation of knee
bipartite patella > congenital malformation of knee
rudimentary patella > congenital malformation of knee
congenital dislocation patella > congenital malformation of knee
os trigonum > congenital malformation of lower limb | other specified congenital deformities of feet @ 0.7
accessory navicular > congenital malformation of lower limb | other specified congenital deformities of feet @ 0.7
bipartite patella > congenital malformation of lower limb | other specified congenital deformities of feet @ 0.7
accessory tarsal > congenital malformation of lower limb | other specified congenital deformities of feet @ 0.7
os tibiale > congenital malformation of lower limb | other specified congenital deformities of feet @ 0.7
absence congenital skin > other specified congenital malformations of skin @ 0.75
aplasia skin > other specified congenital malformations of skin @ 0.75
absence congenital hair > congenital alopecia
aplasia hair > congenital alopecia
absence congenital nail > congenital malformations of nails @ 0.8
aplasia nail > congenital malformations of nails @ 0.8
hypertrophy congenital nail > congenital malformations of nails @ 0.8
deformity congenital nail > congenital malformations of nails @ 0.8
absence congenital breast > congenital malformations of breast @ 0.75
aplasia breast > congenital malformations of breast @ 0.75
accessory breast > congenital malformations of breast @ 0.75
supernumerary breast > congenital malformations of breast @ 0.75
ectopic breast > congenital malformations of breast @ 0.75
hypoplasia congenital breast > congenital malformations of breast @ 0.75
accessory spleen > congenital malformations of spleen
supernumerary spleen > congenital malformations of spleen
lobulated spleen > congenital malformations of spleen
congenital hyperplasia spleen > congenital malformations of spleen
lingual thyroid > congenital malformations of other endocrine glands
ectopic thyroid > congenital malformations of other endocrine glands
accessory thyroid > congenital malformations of other endocrine glands
thyroglossal duct persistent thyroid > congenital malformations of other endocrine glands
aplasia thymus > other diseases of thymus @ 0.4
aplasia thymus > congenital malformations of other endocrine glands @ 0.6
accessory thymus > other diseases of thymus @ 0.4
accessory thymus > congenital malformations of other endocrine glands @ 0.6
persistent thymus > other diseases of thymus @ 0.4
persistent thymus > congenital malformations of other endocrine glands @ 0.6
single umbilical artery > congenital absence and hypoplasia of umbilical artery
absence umbilical artery > congenital absence and hypoplasia of umbilical artery

# --- lay wordings of body shape: part and how it differs
crooked finger > congenital deformity of finger and hand @ 0.8
tapered finger > congenital deformity of finger and hand @ 0.8
long finger > congenital deformity of finger and hand @ 0.8
pointed finger > congenital deformity of finger and hand @ 0.8
broad finger > congenital deformity of finger and hand @ 0.8
wide finger > congenital deformity of finger and hand @ 0.8
thin finger > congenital deformity of finger and hand @ 0.8
slender finger > congenital deformity of finger and hand @ 0.8
permanently flexed finger > congenital deformity of finger and hand @ 0.8
deviated finger > congenital deformity of finger and hand @ 0.8
spindle shaped finger > congenital deformity of finger and hand @ 0.8
clenched finger > congenital deformity of finger and hand @ 0.8
bent thumb > congenital deformity of finger and hand @ 0.75
crooked thumb > congenital deformity of finger and hand @ 0.75
curved thumb > congenital deformity of finger and hand @ 0.75
tapered thumb > congenital deformity of finger and hand @ 0.75
long thumb > congenital deformity of finger and hand @ 0.75
pointed thumb > congenital deformity of finger and hand @ 0.75
broad thumb > congenital deformity of finger and hand @ 0.75
wide thumb > congenital deformity of finger and hand @ 0.75
low set thumb > congenital deformity of finger and hand @ 0.75
proximally placed thumb > congenital deformity of finger and hand @ 0.75
adducted thumb > congenital deformity of finger and hand @ 0.75
flat thumb > congenital deformity of finger and hand @ 0.75
broad fingertip > congenital deformity of finger and hand @ 0.7
pointed fingertip > congenital deformity of finger and hand @ 0.7
wide fingertip > congenital deformity of finger and hand @ 0.7
bulbous fingertip > congenital deformity of finger and hand @ 0.7
pinky curved > congenital deformity of finger and hand
bent little finger > congenital deformity of finger and hand @ 0.85
short little finger > congenital deformity of finger and hand @ 0.85
incurved little finger > congenital deformity of finger and hand @ 0.85
stubby finger > reduction defects of upper limb @ 0.75
underdeveloped finger > reduction defects of upper limb @ 0.75
small finger > reduction defects of upper limb @ 0.75
shortened finger > reduction defects of upper limb @ 0.75
short finger bones > reduction defects of upper limb @ 0.8
small finger bones > reduction defects of upper limb @ 0.8
underdeveloped finger bones > reduction defects of upper limb @ 0.8
short hand > reduction defects of upper limb @ 0.6
tiny hand > reduction defects of upper limb @ 0.6
underdeveloped arm > reduction defects of upper limb @ 0.75
shortened arm > reduction defects of upper limb @ 0.75
missing forearm > reduction defects of upper limb @ 0.8
short birth leg > reduction defects of lower limb @ 0.8
shortened birth leg > reduction defects of lower limb @ 0.8
small toe > reduction defects of lower limb @ 0.75
missing birth toe > reduction defects of lower limb @ 0.75
stubby toe > reduction defects of lower limb @ 0.75
underdeveloped toe > reduction defects of lower limb @ 0.75
underdeveloped thigh bone > longitudinal reduction defect of femur @ 0.85
short thigh bone > longitudinal reduction defect of femur @ 0.85
small thigh bone > longitudinal reduction defect of femur @ 0.85
underdeveloped shin bone > longitudinal reduction defect of tibia @ 0.85
short shin bone > longitudinal reduction defect of tibia @ 0.85
missing shin bone > longitudinal reduction defect of tibia @ 0.85
underdeveloped calf bone > longitudinal reduction defect of fibula @ 0.85
short calf bone > longitudinal reduction defect of fibula @ 0.85
missing calf bone > longitudinal reduction defect of fibula @ 0.85
broad toe > congenital deformities of feet @ 0.75
wide toe > congenital deformities of feet @ 0.75
long toe > congenital deformities of feet @ 0.75
overlapping birth toe > congenital deformities of feet @ 0.75
widely spaced toe > congenital deformities of feet @ 0.75
sandal gap toe > congenital deformities of feet @ 0.75
curved toe > congenital deformities of feet @ 0.75
broad big toe > congenital deformities of feet @ 0.7
wide big toe > congenital deformities of feet @ 0.7
bent big toe > congenital deformities of feet @ 0.7
short big toe > congenital deformities of feet @ 0.7
long big toe > congenital deformities of feet @ 0.7
curved bottom foot > congenital deformities of feet @ 0.75
turned in foot > congenital deformities of feet @ 0.75
inward foot > congenital deformities of feet @ 0.75
turned inward foot > congenital deformities of feet @ 0.75
twisted foot > congenital deformities of feet @ 0.75
long narrow foot > congenital deformities of feet @ 0.75
broad foot > congenital deformities of feet @ 0.75
pointing down foot > congenital deformities of feet @ 0.75
abnormally shaped foot > congenital deformities of feet @ 0.75
sandal gap > other congenital deformities of feet
bend backward knee > congenital deformity of knee @ 0.8
hyperextended knee > congenital deformity of knee @ 0.8
bent back knee > congenital deformity of knee @ 0.8
bent back knee > genu recurvatum
short collarbone > other congenital malformations of upper limb | other specified congenital musculoskeletal deformities @ 0.7
small collarbone > other congenital malformations of upper limb | other specified congenital musculoskeletal deformities @ 0.7
underdeveloped collarbone > other congenital malformations of upper limb | other specified congenital musculoskeletal deformities @ 0.7
thin collarbone > other congenital malformations of upper limb | other specified congenital musculoskeletal deformities @ 0.7
thick collarbone > other congenital malformations of upper limb | other specified congenital musculoskeletal deformities @ 0.7
small shoulder blade > other congenital malformations of upper limb @ 0.8
elevated shoulder blade > other congenital malformations of upper limb @ 0.8
winged birth shoulder blade > other congenital malformations of upper limb @ 0.8
missing kneecap > congenital malformation of knee @ 0.85
absent kneecap > congenital malformation of knee @ 0.85
tiny kneecap > congenital malformation of knee @ 0.85
egg shaped head > plagiocephaly @ 0.85
flat back head > plagiocephaly @ 0.85
long narrow head > dolichocephaly @ 0.85
elongated head > dolichocephaly @ 0.85
boat shaped head > dolichocephaly @ 0.85
tall head > craniosynostosis @ 0.75
cone shaped head > craniosynostosis @ 0.75
short broad head > other specified congenital malformations of skull and face bones @ 0.7
wide head > other specified congenital malformations of skull and face bones @ 0.7
short head > other specified congenital malformations of skull and face bones @ 0.7
long face > other congenital malformations of skull and face bones @ 0.65
long face > congenital malformation of face and neck @ 0.7
narrow face > other congenital malformations of skull and face bones @ 0.65
narrow face > congenital malformation of face and neck @ 0.7
triangular face > other congenital malformations of skull and face bones @ 0.65
triangular face > congenital malformation of face and neck @ 0.7
flat face > other congenital malformations of skull and face bones @ 0.65
flat face > congenital malformation of face and neck @ 0.7
flattened face > other congenital malformations of skull and face bones @ 0.65
flattened face > congenital malformation of face and neck @ 0.7
round face > other congenital malformations of skull and face bones @ 0.65
round face > congenital malformation of face and neck @ 0.7
coarse face > other congenital malformations of skull and face bones @ 0.65
coarse face > congenital malformation of face and neck @ 0.7
square face > other congenital malformations of skull and face bones @ 0.65
square face > congenital malformation of face and neck @ 0.7
asymmetric face > other congenital malformations of skull and face bones @ 0.65
asymmetric face > congenital malformation of face and neck @ 0.7
uneven face > other congenital malformations of skull and face bones @ 0.65
uneven face > congenital malformation of face and neck @ 0.7
lopsided face > other congenital malformations of skull and face bones @ 0.65
lopsided face > congenital malformation of face and neck @ 0.7
thin face > other congenital malformations of skull and face bones @ 0.65
thin face > congenital malformation of face and neck @ 0.7
elongated face > other congenital malformations of skull and face bones @ 0.65
elongated face > congenital malformation of face and neck @ 0.7
broad face > other congenital malformations of skull and face bones @ 0.65
broad face > congenital malformation of face and neck @ 0.7
heart shaped face > other congenital malformations of skull and face bones @ 0.65
heart shaped face > congenital malformation of face and neck @ 0.7
flat nasal bridge > congenital malformation of nose @ 0.75
flat nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
depressed nasal bridge > congenital malformation of nose @ 0.75
depressed nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
low nasal bridge > congenital malformation of nose @ 0.75
low nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
wide nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
broad nasal bridge > congenital malformation of nose @ 0.75
broad nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
high nasal bridge > congenital malformation of nose @ 0.75
high nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
prominent nasal bridge > congenital malformation of nose @ 0.75
prominent nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
narrow nasal bridge > congenital malformation of nose @ 0.75
narrow nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
sunken nasal bridge > congenital malformation of nose @ 0.75
sunken nasal bridge > other specified congenital malformations of skull and face bones @ 0.65
beaked nose > congenital malformations of nose @ 0.8
bulbous nose > congenital malformations of nose @ 0.8
long nose > congenital malformations of nose @ 0.8
broad nose > congenital malformations of nose @ 0.8
wide nose > congenital malformations of nose @ 0.8
small nose > congenital malformations of nose @ 0.8
tiny nose > congenital malformations of nose @ 0.8
narrow nose > congenital malformations of nose @ 0.8
pinched nose > congenital malformations of nose @ 0.8
hooked nose > congenital malformations of nose @ 0.8
missing birth nose > congenital malformations of nose @ 0.8
split nose > congenital malformations of nose @ 0.8
prominent nose > congenital malformations of nose @ 0.8
pointed nose > congenital malformations of nose @ 0.8
anteverted nose > congenital malformations of nose @ 0.8
wide nostril > congenital malformations of nose @ 0.8
large nostril > congenital malformations of nose @ 0.8
small nostril > congenital malformations of nose @ 0.8
narrow nostril > congenital malformations of nose @ 0.8
flared nostril > congenital malformations of nose @ 0.8
upturned nostril > congenital malformations of nose @ 0.8
anteverted nostril > congenital malformations of nose @ 0.8
underdeveloped nostril > congenital malformations of nose @ 0.8
single nostril > congenital malformations of nose @ 0.8
lobeless ear > congenital malformations of ear @ 0.8
floppy ear > congenital malformations of ear @ 0.8
cupped ear > congenital malformations of ear @ 0.8
folded ear > congenital malformations of ear @ 0.8
crumpled ear > congenital malformations of ear @ 0.8
rotated ear > congenital malformations of ear @ 0.8
posteriorly rotated ear > congenital malformations of ear @ 0.8
simple ear > congenital malformations of ear @ 0.8
thick ear > congenital malformations of ear @ 0.8
soft ear > congenital malformations of ear @ 0.8
uneven ear > congenital malformations of ear @ 0.8
protruding ear > congenital malformations of ear @ 0.8
sticking out ear > congenital malformations of ear @ 0.8
missing earlobe > congenital malformations of ear @ 0.8
absent earlobe > congenital malformations of ear @ 0.8
attached earlobe > congenital malformations of ear @ 0.8
large earlobe > congenital malformations of ear @ 0.8
small earlobe > congenital malformations of ear @ 0.8
crease earlobe > congenital malformations of ear @ 0.8
thick earlobe > congenital malformations of ear @ 0.8
downturned mouth > congenital malformations of face and neck @ 0.65
downturned mouth > other congenital malformations of mouth @ 0.7
wide mouth > congenital malformations of face and neck @ 0.65
wide mouth > other congenital malformations of mouth @ 0.7
triangular mouth > congenital malformations of face and neck @ 0.65
triangular mouth > other congenital malformations of mouth @ 0.7
open mouth > congenital malformations of face and neck @ 0.65
open mouth > other congenital malformations of mouth @ 0.7
fish mouth > congenital malformations of face and neck @ 0.65
fish mouth > other congenital malformations of mouth @ 0.7
tented mouth > congenital malformations of face and neck @ 0.65
tented mouth > other congenital malformations of mouth @ 0.7
corners down mouth > congenital malformations of face and neck @ 0.65
corners down mouth > other congenital malformations of mouth @ 0.7
thin lip > other specified congenital malformations of face and neck @ 0.65
thick lip > congenital malformations of lips @ 0.75
thick lip > other specified congenital malformations of face and neck @ 0.65
prominent lip > congenital malformations of lips @ 0.75
prominent lip > other specified congenital malformations of face and neck @ 0.65
everted lip > congenital malformations of lips @ 0.75
everted lip > other specified congenital malformations of face and neck @ 0.65
tented lip > congenital malformations of lips @ 0.75
tented lip > other specified congenital malformations of face and neck @ 0.65
cupid bow lip > congenital malformations of lips @ 0.75
cupid bow lip > other specified congenital malformations of face and neck @ 0.65
smooth philtrum > congenital malformations of lips @ 0.7
long philtrum > congenital malformations of lips @ 0.7
short philtrum > congenital malformations of lips @ 0.7
flat philtrum > congenital malformations of lips | other specified congenital malformations of face and neck @ 0.7
deep philtrum > congenital malformations of lips | other specified congenital malformations of face and neck @ 0.7
broad philtrum > congenital malformations of lips | other specified congenital malformations of face and neck @ 0.7
indistinct philtrum > congenital malformations of lips | other specified congenital malformations of face and neck @ 0.7
folds neck > webbing of neck @ 0.8
extra skin neck > webbing of neck @ 0.8
wide neck > webbing of neck @ 0.8
short neck > other specified congenital malformations of face and neck @ 0.7
slanted eye > congenital malformations of eyelid @ 0.75
downslanting eye > congenital malformations of eyelid @ 0.75
almond shaped eye > congenital malformations of eyelid @ 0.75
short eye opening > congenital malformations of eyelid @ 0.8
narrow eye opening > congenital malformations of eyelid @ 0.8
long eye opening > congenital malformations of eyelid @ 0.8
small eye opening > congenital malformations of eyelid @ 0.8
upslanting palpebral fissures > congenital malformations of eyelid @ 0.85
downslanting palpebral fissures > congenital malformations of eyelid @ 0.85
short palpebral fissures > congenital malformations of eyelid @ 0.85
long palpebral fissures > congenital malformations of eyelid @ 0.85
narrow palpebral fissures > congenital malformations of eyelid @ 0.85
drooping birth eyelid > congenital ptosis
ptosis birth eyelid > congenital ptosis
extra fold eyelid > congenital malformations of eyelid @ 0.8
missing eyelid > congenital malformations of eyelid @ 0.8
notched eyelid > congenital malformations of eyelid @ 0.8
split eyelid > congenital malformations of eyelid @ 0.8
long eyelash > congenital malformations of eyelid @ 0.7
missing eyelash > congenital malformations of eyelid @ 0.7
extra row eyelash > congenital malformations of eyelid @ 0.7
sparse eyelash > congenital malformations of eyelid @ 0.7
absent eyelash > congenital malformations of eyelid @ 0.7
absent eyebrow > other congenital malformations of hair @ 0.75
sparse eyebrow > other congenital malformations of hair @ 0.75
thick eyebrow > other congenital malformations of hair @ 0.75
joined eyebrow > other congenital malformations of hair @ 0.75
unibrow eyebrow > other congenital malformations of hair @ 0.75
meeting eyebrow > other congenital malformations of hair @ 0.75
arched eyebrow > other congenital malformations of hair @ 0.75
broad eyebrow > other congenital malformations of hair @ 0.75
deeply set eyes > congenital malformations of skull and face bones @ 0.5
sunken eyes > congenital malformations of skull and face bones @ 0.5
bulging birth eyes > congenital malformations of skull and face bones @ 0.5
prominent eyes > congenital malformations of skull and face bones @ 0.5
narrow roof mouth > congenital malformations of palate @ 0.8
high roof mouth > congenital malformations of palate @ 0.8
high arched roof mouth > congenital malformations of palate @ 0.8
split roof mouth > congenital malformations of palate @ 0.8
arched palate > congenital malformations of palate @ 0.8
notched tongue > other congenital malformations of tongue @ 0.85
split tongue > other congenital malformations of tongue @ 0.85
grooved birth tongue > other congenital malformations of tongue @ 0.85
failure tooth eruption > disturbances in tooth eruption
late tooth eruption > disturbances in tooth eruption
large front teeth > abnormalities of size and form of teeth @ 0.8
big front teeth > abnormalities of size and form of teeth @ 0.8
prominent front teeth > abnormalities of size and form of teeth @ 0.8
large teeth > abnormalities of size and form of teeth @ 0.8
small teeth > abnormalities of size and form of teeth @ 0.8
pointed teeth > abnormalities of size and form of teeth @ 0.8
pegged teeth > abnormalities of size and form of teeth @ 0.8
fang teeth > abnormalities of size and form of teeth @ 0.8
yellow hereditary teeth > hereditary disturbances in tooth structure
brown hereditary teeth > hereditary disturbances in tooth structure
soft teeth > hereditary disturbances in tooth structure
opalescent teeth > hereditary disturbances in tooth structure
gray hereditary teeth > hereditary disturbances in tooth structure
not aligned teeth > malocclusion @ 0.8
uneven teeth > malocclusion @ 0.8
malaligned teeth > malocclusion @ 0.8
retruded upper jaw > maxillary hypoplasia
short upper jaw > maxillary hypoplasia
protruding upper jaw > maxillary hyperplasia @ 0.85
large upper jaw > maxillary hyperplasia @ 0.85
prominent upper jaw > maxillary hyperplasia @ 0.85
flat midface > other specified congenital malformations of skull and face bones @ 0.75
flattened midface > other specified congenital malformations of skull and face bones @ 0.75
underdeveloped midface > other specified congenital malformations of skull and face bones | maxillary hypoplasia @ 0.75
small midface > other specified congenital malformations of skull and face bones | maxillary hypoplasia @ 0.75
retruded midface > other specified congenital malformations of skull and face bones | maxillary hypoplasia @ 0.75
small cheekbone > other specified congenital malformations of skull and face bones @ 0.7
prominent cheekbone > other specified congenital malformations of skull and face bones @ 0.7
high forehead > other specified congenital malformations of skull and face bones @ 0.75
broad forehead > other specified congenital malformations of skull and face bones @ 0.75
prominent forehead > other specified congenital malformations of skull and face bones @ 0.75
wide forehead > other specified congenital malformations of skull and face bones @ 0.75
narrow forehead > other specified congenital malformations of skull and face bones @ 0.75
sloping forehead > other specified congenital malformations of skull and face bones @ 0.75
bulging forehead > other specified congenital malformations of skull and face bones @ 0.75
closed early soft spot > other specified congenital malformations of skull and face bones @ 0.65
large soft spot > other specified congenital malformations of skull and face bones @ 0.65
bulging soft spot > other specified congenital malformations of skull and face bones @ 0.65
late closing soft spot > other specified congenital malformations of skull and face bones @ 0.65
wide soft spot > other specified congenital malformations of skull and face bones @ 0.65
woolly hair > other congenital malformations of hair @ 0.65
thin birth hair > other congenital malformations of hair @ 0.65
light hair > other congenital malformations of hair @ 0.65
slow growing hair > other congenital malformations of hair @ 0.65
low hairline > other congenital malformations of hair @ 0.65
high hairline > other congenital malformations of hair @ 0.65
front low hairline > other congenital malformations of hair @ 0.65
back low hairline > other congenital malformations of hair @ 0.65
hairy birth > congenital hypertrichosis @ 0.6
hairy birth > other congenital malformations of hair @ 0.7
hairy baby > other congenital malformations of hair @ 0.7
sacral dimple > other specified congenital malformations of skin @ 0.8
dimple skin > other specified congenital malformations of skin @ 0.8
dimple base spine > other specified congenital malformations of skin @ 0.8
crease palm > other specified congenital malformations of skin @ 0.8
wide set nipple > other congenital malformations of breast @ 0.85
small birth nipple > other congenital malformations of breast @ 0.85
low set nipple > other congenital malformations of breast @ 0.85
divided uterus > congenital malformation of uterus @ 0.8
heart shaped uterus > congenital malformation of uterus @ 0.8
split uterus > congenital malformation of uterus @ 0.8
double uterus > congenital malformation of uterus @ 0.8
uterus born without > agenesis and aplasia of uterus
ovary born without > congenital absence of ovary
vagina born without > congenital absence of vagina
kidney born without > renal agenesis
ear born without > congenital absence of auricle
nail born without > congenital malformations of nails
spleen born without > asplenia congenital
smooth brain > congenital malformations of brain @ 0.75
simplified brain > congenital malformations of brain @ 0.75
underdeveloped brain > congenital malformations of brain @ 0.75
fluid filled cavities brain > congenital malformations of brain @ 0.75
gyri > congenital malformations of brain @ 0.65
gyral > congenital malformations of brain @ 0.65
gyration > congenital malformations of brain @ 0.65
cavum septum > congenital malformations of brain @ 0.75
cavum septi > congenital malformations of brain @ 0.75
cavum vergae > congenital malformations of brain @ 0.75
missing corpus callosum > congenital malformations of corpus callosum
underdeveloped corpus callosum > congenital malformations of corpus callosum
short corpus callosum > congenital malformations of corpus callosum
missing cerebellum > other reduction deformities of brain @ 0.8
open birth spine > spina bifida @ 0.85
didnt close spine > spina bifida @ 0.85
failed to close spine > spina bifida @ 0.85
fused birth spine bones > congenital fusion of spine
joined birth spine bones > congenital fusion of spine
block vertebra > congenital malformations of spine @ 0.7
fused birth vertebra > congenital malformations of spine @ 0.7
flattened vertebra > congenital malformations of spine @ 0.7
flat vertebra > congenital malformations of spine @ 0.7
wedge birth vertebra > congenital malformations of spine @ 0.7
missing vertebra > congenital malformations of spine @ 0.7
abnormal birth vertebra > congenital malformations of spine @ 0.7
abnormally shaped vertebra > congenital malformations of spine @ 0.7
short rib > congenital malformations of ribs @ 0.75
wide rib > congenital malformations of ribs @ 0.75
broad rib > congenital malformations of ribs @ 0.75
thin rib > congenital malformations of ribs @ 0.75
missing rib > congenital malformations of ribs @ 0.75
eleven pairs rib > congenital malformations of ribs @ 0.75
fused rib > congenital malformations of ribs @ 0.75
thirteen pairs rib > congenital malformations of ribs @ 0.75
dwarf > osteochondrodysplasia with defects of growth of tubular bones @ 0.7
dwarfism short limbs > osteochondrodysplasia with defects of growth of tubular bones @ 0.7
short arms legs > osteochondrodysplasia with defects of growth of tubular bones @ 0.7
abnormal bone ends > osteochondrodysplasia @ 0.6
flared bone ends > osteochondrodysplasia @ 0.6
wide bone ends > osteochondrodysplasia @ 0.6
irregular bone ends > osteochondrodysplasia @ 0.6
weak birth abdominal wall > other congenital malformations of abdominal wall
missing muscles abdominal wall > other congenital malformations of abdominal wall
defect birth abdominal wall > other congenital malformations of abdominal wall
blocked intestine birth > congenital absence atresia and stenosis of intestine @ 0.85
bowel blockage birth > congenital absence atresia and stenosis of intestine @ 0.85
twisted bowel birth > congenital malformations of intestinal fixation
colon nerves missing > hirschsprung disease
no nerves colon > hirschsprung disease
nerves missing bowel > hirschsprung disease
lack nerves bowel > hirschsprung disease
lack nerves colon > hirschsprung disease
voice box soft > congenital laryngomalacia
floppy voice box > congenital laryngomalacia
soft windpipe > congenital tracheomalacia
floppy windpipe > congenital tracheomalacia
one lung birth > agenesis of lung
displaced anus > ectopic anus @ 0.85
forward anus > ectopic anus @ 0.85
front placed anus > ectopic anus @ 0.85
anterior anus > ectopic anus @ 0.85
no opening anus > congenital absence atresia and stenosis of anus @ 0.85
covered anus > congenital absence atresia and stenosis of anus @ 0.85
missing anus > congenital absence atresia and stenosis of anus @ 0.85
blocked birth esophagus > atresia of esophagus @ 0.85
closed birth esophagus > atresia of esophagus @ 0.85
missing esophagus > atresia of esophagus @ 0.85
abnormal location kidney > ectopic kidney
double collecting system > duplication of ureter @ 0.8
double kidney collecting > duplication of ureter @ 0.8
duplicated collecting > duplication of ureter @ 0.8
organs mirror > situs inversus
organs flipped > situs inversus

# --- congenital by organ
hernia cerebral > encephalocele
brain hernia congenital > encephalocele
cranium bifidum > encephalocele
hydroencephalocele > encephalocele
exencephaly encephalocele > encephalocele
acrania > anencephaly
hemicephaly > anencephaly
hemianencephaly > anencephaly
amyelencephaly > anencephaly
acephaly > anencephaly
acephalus > anencephaly
micrencephaly > microcephaly
hydromicrocephaly > microcephaly
microencephaly > microcephaly
gray matter heterotopia > congenital malformations of brain | reduction deformities of brain @ 0.75
heterotopia brain > congenital malformations of brain | reduction deformities of brain @ 0.75
macrogyria > congenital malformations of brain | reduction deformities of brain @ 0.75
microgyria > congenital malformations of brain | reduction deformities of brain @ 0.75
polymicrogyria > congenital malformations of brain | reduction deformities of brain @ 0.75
pachygyria > congenital malformations of brain | reduction deformities of brain @ 0.75
lissencephaly > congenital malformations of brain | reduction deformities of brain @ 0.75
agyria > congenital malformations of brain @ 0.75
hydranencephaly > congenital malformations of brain | reduction deformities of brain @ 0.75
dislocated lens congenital > congenital displaced lens
congenital ectopia lens > congenital displaced lens
axenfeld > congenital malformations of anterior segment of eye @ 0.85
rieger > congenital malformations of anterior segment of eye @ 0.85
peters anomaly > congenital malformations of anterior segment of eye @ 0.85
ectopic pupil > congenital malformations of anterior segment of eye @ 0.85
corectopia > congenital malformations of anterior segment of eye @ 0.85
polycoria > congenital malformations of anterior segment of eye @ 0.85
irregular pupil congenital > congenital malformations of anterior segment of eye @ 0.85
embryotoxon > congenital malformations of anterior segment of eye @ 0.85
heterochromia > congenital malformations of anterior segment of eye @ 0.85
anisocoria congenital > congenital malformations of anterior segment of eye @ 0.85
misshapen pupil > congenital malformations of anterior segment of eye @ 0.85
optic nerve hypoplasia congenital > congenital malformation of optic disc
optic disc coloboma > congenital malformation of optic disc
wildermuth > misshapen ear
darwin tubercle > misshapen ear
pointed ear > misshapen ear
elf ear > misshapen ear
interventricular septal > ventricular septal defect
maladie roger > ventricular septal defect
interauricular > atrial septal defect
interatrial septal > atrial septal defect
hole upper chambers > atrial septal defect
kommerell > anomalous origin of subclavian artery @ 0.6
cirsoid congenital > arteriovenous malformation @ 0.7
stridor congenital > other congenital malformations of larynx @ 0.7
congenital laryngeal stridor > other congenital malformations of larynx @ 0.7
mounier kuhn > congenital malformations of trachea @ 0.8
mounier kuhn > bronchiectasis @ 0.6
tracheobronchomegaly > bronchiectasis @ 0.6
tracheal bronchus > other congenital malformations of bronchus
pig bronchus > other congenital malformations of bronchus
bronchus suis > other congenital malformations of bronchus
short frenum > ankyloglossia
tongue frenulum > ankyloglossia
adherent tongue > other congenital malformations of tongue
bifid tongue > other congenital malformations of tongue
absence uvula > congenital malformations of palate @ 0.85
accessory uvula > congenital malformations of palate @ 0.85
displacement congenital uvula > congenital malformations of palate @ 0.85
congenital malformation uvula > congenital malformations of palate @ 0.85
elongated congenital uvula > congenital malformations of palate @ 0.85
bronchoesophageal congenital > congenital tracheo-esophageal fistula @ 0.7
megaesophagus congenital > congenital dilatation of esophagus
megaduodenum > other specified congenital malformations of intestine
megaloappendix > other specified congenital malformations of intestine
microcolon > other specified congenital malformations of intestine
megalocolon other > other specified congenital malformations of intestine
dolichocolon > other specified congenital malformations of intestine
transposition colon > other specified congenital malformations of intestine
congenital diverticulosis colon > other specified congenital malformations of intestine
pancreas divisum > other congenital malformations of pancreas and pancreatic duct
ectopic pancreas > other congenital malformations of pancreas and pancreatic duct
aberrant pancreas > other congenital malformations of pancreas and pancreatic duct
pancreatic rest > other congenital malformations of pancreas and pancreatic duct
persistent mesentery > congenital malformations of intestinal fixation
common mesentery > congenital malformations of intestinal fixation
universal mesentery > congenital malformations of intestinal fixation
bifid uterus > other congenital malformations of uterus @ 0.85
heart shaped uterus > other congenital malformations of uterus @ 0.85
two wombs > other congenital malformations of uterus @ 0.85
two uteri > other congenital malformations of uterus @ 0.85
uterus duplex > other congenital malformations of uterus @ 0.85
rudimentary uterus > other congenital malformations of uterus @ 0.85
hypoplastic uterus > other congenital malformations of uterus @ 0.85
rokitansky > congenital absence of vagina @ 0.85
mrkh > congenital absence of vagina @ 0.85
mayer rokitansky > congenital absence of vagina @ 0.85
maldescent testis > undescended testicle
maldescended > undescended testicle
synorchism > other congenital malformations of male genital organs @ 0.85
synorchidism > other congenital malformations of male genital organs @ 0.85
polyorchism > other congenital malformations of male genital organs @ 0.85
ejaculatory duct atresia > other congenital malformations of male genital organs @ 0.85
bifid scrotum > other congenital malformations of male genital organs @ 0.85
monorchidism > other congenital malformations of male genital organs @ 0.85
small penis congenital > other congenital malformations of male genital organs @ 0.85
penoscrotal transposition > other congenital malformations of male genital organs @ 0.85
true hermaphroditism > hermaphroditism
duplex ureter > duplication of ureter
congenital reflux kidney > congenital vesico-uretero-renal reflux
vesicoureteral reflux congenital > congenital vesico-uretero-renal reflux
pancake kidney > lobulated fused and horseshoe kidney
doughnut kidney > lobulated fused and horseshoe kidney
disc kidney > lobulated fused and horseshoe kidney
horseshoe > lobulated fused and horseshoe kidney
absent congenital bladder > other congenital malformations of bladder and urethra @ 0.85
double bladder > other congenital malformations of bladder and urethra @ 0.85
congenital hernia bladder > other congenital malformations of bladder and urethra @ 0.85
duplication bladder > other congenital malformations of bladder and urethra @ 0.85
click hip newborn > clicking hip @ 0.7
click hip newborn > unstable hip @ 0.75
talipes > congenital talipes @ 0.8
talipes > congenital clubfoot @ 0.75
clubfeet > congenital talipes @ 0.8
clubfeet > congenital clubfoot @ 0.75
twisted foot congenital > congenital talipes @ 0.8
twisted foot congenital > congenital clubfoot @ 0.75
kidney foot > congenital talipes @ 0.8
kidney foot > congenital clubfoot @ 0.75
skewfoot > congenital metatarsus adductus @ 0.7
skewfoot > congenital deformities of feet
serpentine foot > congenital metatarsus adductus @ 0.7
serpentine foot > congenital deformities of feet
z foot > congenital metatarsus adductus @ 0.7
z foot > congenital deformities of feet
potter facies > congenital deformities of skull face and jaw @ 0.7
potter face > congenital deformities of skull face and jaw @ 0.7
keel chest > pectus carinatum
pouter pigeon > pectus carinatum
shoemaker chest > pectus excavatum
chest dent > pectus excavatum
congenital radius dislocation > congenital deformity of hand @ 0.6
congenital radius dislocation > other specified congenital musculoskeletal deformities @ 0.75
clubhand > congenital deformity of hand @ 0.6
clubhand > other specified congenital musculoskeletal deformities @ 0.75
congenital elbow dislocation > congenital deformity of hand @ 0.6
congenital elbow dislocation > other specified congenital musculoskeletal deformities @ 0.75
spade hand > congenital deformity of hand @ 0.6
spade hand > other specified congenital musculoskeletal deformities @ 0.75
congenital clubfinger > congenital deformity of hand @ 0.6
congenital clubfinger > other specified congenital musculoskeletal deformities @ 0.75
born without arm > congenital complete absence of upper limb
arm missing birth > congenital complete absence of upper limb
born without leg > congenital complete absence of lower limb
leg missing birth > congenital complete absence of lower limb
born without hand > congenital absence of both forearm and hand @ 0.8
born without hand > congenital absence of hand and finger
hand missing birth > congenital absence of both forearm and hand @ 0.8
hand missing birth > congenital absence of hand and finger
born without finger > congenital absence of hand and finger
fingers missing birth > congenital absence of hand and finger
born without foot > congenital absence of foot
thumb congenital absence > congenital absence of hand and finger
finger congenital absence > congenital absence of hand and finger
brachymetatarsia > congenital deformities of feet @ 0.7
brachymetatarsalia > congenital deformities of feet @ 0.7
short metatarsal > congenital deformities of feet @ 0.7
phocomelia leg > congenital absence of thigh and lower leg with foot present
phocomelia arm > congenital absence of upper arm and forearm with hand present
phocomelia upper > congenital absence of upper arm and forearm with hand present
seal flipper > phocomelia
ulnar variance > other congenital malformations of upper limb
ulna minus > other congenital malformations of upper limb
ulna plus > other congenital malformations of upper limb
negative ulnar > other congenital malformations of upper limb
absent collarbone > other congenital malformations of upper limb @ 0.7
absent collarbone > cleidocranial dysostosis
no collarbone > other congenital malformations of upper limb @ 0.7
no collarbone > cleidocranial dysostosis
scaphocephaly > craniosynostosis
steeple head > craniosynostosis
trigonocephaly > craniosynostosis
sacralization > other congenital malformations of spine not associated with scoliosis
lumbarization > other congenital malformations of spine not associated with scoliosis
transitional vertebra > other congenital malformations of spine not associated with scoliosis
butterfly vertebra > other congenital malformations of spine not associated with scoliosis
extra vertebra > other congenital malformations of spine not associated with scoliosis
hemivertebra > other congenital malformations of spine not associated with scoliosis
platyspondyly > other congenital malformations of spine not associated with scoliosis
hunermann > chondrodysplasia punctata
punctate epiphyses > chondrodysplasia punctata
chondrodystrophy > osteochondrodysplasia @ 0.85
chondrodystrophia > osteochondrodysplasia @ 0.85
chondrodysplasia > osteochondrodysplasia @ 0.85
hyperelastica > ehlers-danlos syndrome
hyperelastic skin > ehlers-danlos syndrome
rubber skin > ehlers-danlos syndrome
rubber man > ehlers-danlos syndrome
missing muscle > other congenital malformations of musculoskeletal system @ 0.75
accessory soleus > other congenital malformations of musculoskeletal system
fish skin > ichthyosis vulgaris @ 0.75
alligator skin > ichthyosis vulgaris @ 0.75
crocodile skin > ichthyosis vulgaris @ 0.75
reptile skin > ichthyosis vulgaris @ 0.75
porcupine > ichthyosis vulgaris @ 0.75
steroid sulfatase > X-linked ichthyosis
sulfatase ichthyosis > X-linked ichthyosis
amastia > congenital absence of breast with absent nipple
absent breast congenital > congenital absence of breast with absent nipple
ectopic breast > accessory breast
aberrant breast > accessory breast
micromastia > hypoplasia of breast
tiny breasts > hypoplasia of breast
cerebroretinal > von hippel-lindau syndrome
streiff > congenital malformation syndromes predominantly affecting facial appearance @ 0.7
francois syndrome dyscephaly > congenital malformation syndromes predominantly affecting facial appearance @ 0.7
craniofacial microsomia > congenital malformation syndromes predominantly affecting facial appearance
hemifacial microsomia > congenital malformation syndromes predominantly affecting facial appearance
goldenhar > congenital malformation syndromes predominantly affecting facial appearance
first arch > congenital malformation syndromes predominantly affecting facial appearance
amsterdam dwarf > congenital malformation syndromes predominantly associated with short stature
brachmann > congenital malformation syndromes predominantly associated with short stature
sympodia > congenital malformation syndromes predominantly involving limbs
symmelia > congenital malformation syndromes predominantly involving limbs
sirenomelia > congenital malformation syndromes predominantly involving limbs
mermaid > congenital malformation syndromes predominantly involving limbs
caudal regression > congenital malformation syndromes predominantly involving limbs
emg syndrome > congenital malformation syndromes involving early overgrowth @ 0.6
exomphalos macroglossia gigantism > congenital malformation syndromes involving early overgrowth
arachnodactyly > marfan syndrome
opitz > other specified congenital malformation syndromes @ 0.7
absent spleen > congenital malformations of spleen @ 0.85
aberrant spleen > congenital malformations of spleen @ 0.85
ectopic spleen > congenital malformations of spleen @ 0.85
spleniculus > congenital malformations of spleen
splenunculus > congenital malformations of spleen
accessory adrenal > congenital malformations of adrenal gland
ectopic adrenal > congenital malformations of adrenal gland
absent adrenal > congenital malformations of adrenal gland
aberrant adrenal > congenital malformations of adrenal gland
aplasia adrenal > congenital malformations of adrenal gland
aberrant thyroid > congenital malformations of other endocrine glands
absence parathyroid > congenital malformations of other endocrine glands
ectopic parathyroid > congenital malformations of other endocrine glands
aplasia parathyroid > congenital malformations of other endocrine glands
accessory pituitary > congenital malformations of other endocrine glands
pharyngeal pituitary > congenital malformations of other endocrine glands
absent pituitary > congenital malformations of other endocrine glands
aplasia pituitary > congenital malformations of other endocrine glands
xiphopagus > conjoined twins
pygopagus > conjoined twins
ischiopagus > conjoined twins
thoracopagus > conjoined twins
craniopagus > conjoined twins
cephalothoracopagus > conjoined twins
dicephalus > conjoined twins
omphalopagus > conjoined twins
mongoloid > down syndrome
mongolian idiocy > down syndrome
crying cat > deletion of short arm of chromosome 5
super female > karyotype 47 XXX
metafemale > karyotype 47 XXX
xxx > karyotype 47 XXX
autosomal fragile > individual with autosomal fragile site

# --- malformations told in plain words
missing part of brain > anencephaly
missing brain skull > anencephaly @ 1.0
brain sticking out > encephalocele @ 1.0
brain through skull > encephalocele @ 0.95
undivided brain > holoprosencephaly @ 1.0
brain halves not divided > holoprosencephaly @ 1.0
single brain hemisphere > holoprosencephaly @ 0.95
forebrain not divided > holoprosencephaly @ 1.0
too much brain > megalencephaly @ 0.8
brain too big > megalencephaly @ 0.95
brain too low > arnold-chiari syndrome
brain tissue low skull > arnold-chiari syndrome
brain sits low > arnold-chiari syndrome
cerebellum pushes down > arnold-chiari syndrome
herniated cerebellum > arnold-chiari syndrome @ 0.95
split spinal cord > diastematomyelia @ 1.0
double spinal cord > diastematomyelia
glaucoma at birth > congenital glaucoma @ 1.0
single eye > congenital malformation syndromes predominantly affecting facial appearance @ 0.6
both arteries right ventricle > double outlet right ventricle @ 1.0
aorta from right ventricle > double outlet right ventricle @ 0.85
switched arteries heart > discordant ventriculoarterial connection @ 1.0
great arteries switched > discordant ventriculoarterial connection @ 1.0
transposed great vessels > discordant ventriculoarterial connection @ 1.0
single heart artery > common arterial trunk @ 0.95
one artery heart > common arterial trunk @ 0.85
four heart defects > tetralogy of fallot @ 1.0
tet spells > tetralogy of fallot @ 0.95
absent tricuspid valve > congenital tricuspid stenosis @ 0.95
displaced tricuspid > ebstein's anomaly @ 1.0
blocked pulmonary valve > pulmonary valve atresia
ring around windpipe > other congenital malformations of aorta @ 0.85
vascular ring > other congenital malformations of aorta @ 0.8
double aortic arch > other congenital malformations of aorta @ 0.85
right aortic arch > other congenital malformations of aorta @ 0.85
interrupted aorta > atresia of aorta | interruption of aortic arch
extra vena cava > persistent left superior vena cava @ 0.95
lung veins wrong > anomalous pulmonary venous connection @ 0.95
lung veins drain > anomalous pulmonary venous connection @ 0.95
narrow below vocal cords > congenital subglottic stenosis @ 1.0
narrow voice box birth > congenital subglottic stenosis @ 0.85
web voice box > web of larynx @ 1.0
lungs not fully grown > congenital hypoplasia and dysplasia of lung @ 1.0
lungs not developed > congenital hypoplasia and dysplasia of lung @ 1.0
esophagus closed > atresia of esophagus without fistula @ 0.95
esophagus ends in pouch > atresia of esophagus without fistula @ 0.95
esophagus connected windpipe > congenital tracheo-esophageal fistula @ 1.0
gullet windpipe connection > congenital tracheo-esophageal fistula @ 1.0
baby stomach outlet > congenital hypertrophic pyloric stenosis @ 0.95
stomach outlet infant > congenital hypertrophic pyloric stenosis @ 0.95
thick stomach outlet > congenital hypertrophic pyloric stenosis @ 0.95
pouch small intestine > meckel's diverticulum
colon nerve cells absent > hirschsprung's disease @ 1.0
absent nerve colon > hirschsprung's disease @ 0.95
intestines didnt rotate > congenital malformations of intestinal fixation @ 1.0
kidney joins ureter > congenital occlusion of ureteropelvic junction
blocked kidney ureter birth > congenital occlusion of ureteropelvic junction @ 0.95
blocked kidney outlet > congenital occlusion of ureteropelvic junction @ 0.85
upj obstruction > congenital occlusion of ureteropelvic junction
folds blocking urethra > congenital posterior urethral valves @ 1.0
valves urethra > congenital posterior urethral valves @ 0.95
bladder belly button > malformation of urachus @ 0.85
urine from navel > malformation of urachus @ 0.95
urine leaks belly button > malformation of urachus @ 1.0
neck muscle tight birth > congenital deformity of sternocleidomastoid muscle @ 0.95
baby neck tilt > congenital deformity of sternocleidomastoid muscle @ 0.85
infant torticollis > congenital deformity of sternocleidomastoid muscle @ 0.95
congenital torticollis > congenital deformity of sternocleidomastoid muscle @ 1.0
fused legs > sirenomelia
fused legs > congenital malformation syndromes predominantly involving limbs @ 0.85
bony outgrowths > exostosis @ 0.8
bony outgrowths > multiple congenital exostoses @ 0.7
multiple bone spurs inherited > multiple congenital exostoses @ 0.95
many bone growths > multiple congenital exostoses @ 0.95
diaphragm hernia birth > congenital diaphragmatic hernia @ 1.0
diaphragm hole birth > congenital diaphragmatic hernia @ 1.0
elastic skin > ehlers-danlos syndromes @ 0.95
stretchy skin loose joints > ehlers-danlos syndromes @ 1.0
no sweat glands > ectodermal dysplasia anhidrotic @ 1.0
absent sweat glands > ectodermal dysplasia anhidrotic @ 1.0
whorled pigment > incontinentia pigmenti @ 1.0
swirled skin pigment > incontinentia pigmenti @ 1.0
pigment streaks > incontinentia pigmenti
hairless birth > congenital alopecia @ 1.0
hairless > congenital alopecia @ 0.8
hairless > alopecia totalis @ 0.7
tumors on nerves > neurofibromatosis unspecified @ 0.95
many nerve tumors > neurofibromatosis unspecified @ 1.0
organs opposite side > situs inversus @ 1.0
only one x chromosome > turner's syndrome @ 1.0
extra x boy > klinefelter syndrome @ 0.95
extra x chromosome > klinefelter syndrome @ 0.85
two y chromosomes > karyotype 47 xyy @ 1.0
three x chromosomes > karyotype 47 xxx @ 1.0
missing chromosome piece > deletion from autosomes unspecified
chromosome deletion > deletion from autosomes
chromosome problem > chromosomal abnormality unspecified @ 0.95
split backbone > spina bifida
hidden spine defect > spina bifida occulta
spine not closed > spina bifida @ 1.0
two chins > other specified congenital malformations of face and neck @ 0.3
seal limbs > congenital absence of upper arm and forearm with hand present @ 0.8
hands attached shoulders > congenital absence of upper arm and forearm with hand present @ 0.95
feet attached hips > congenital absence of thigh and lower leg with foot present @ 0.95
gill cleft > branchial cleft @ 1.0
neck cyst birth > branchial cleft cyst @ 0.85
urachal > malformation of urachus @ 0.95
intersex > indeterminate sex unspecified
both sexes > hermaphroditism @ 0.85
undeveloped optic nerve > congenital malformation of optic disc
undeveloped optic nerve > optic nerve hypoplasia @ 0.85

# --- an organ that is small, absent, malformed or large from birth
malformed brain > congenital malformation of brain unspecified
abnormal brain shape > congenital malformation of brain unspecified @ 0.85
abnormal development brain > congenital malformation of brain unspecified
abnormally formed brain > congenital malformation of brain unspecified
malformed cerebellum > other specified congenital malformations of brain
abnormal cerebellum shape > other specified congenital malformations of brain @ 0.85
abnormal development cerebellum > other specified congenital malformations of brain
abnormally formed cerebellum > other specified congenital malformations of brain
small cerebellar vermis > other reduction deformities of brain @ 0.85
underdeveloped cerebellar vermis > other reduction deformities of brain @ 0.95
absent cerebellar vermis > other reduction deformities of brain @ 0.85
malformed cerebellar vermis > other specified congenital malformations of brain
abnormal cerebellar vermis shape > other specified congenital malformations of brain @ 0.85
abnormal development cerebellar vermis > other specified congenital malformations of brain
abnormally formed cerebellar vermis > other specified congenital malformations of brain
small brainstem > other reduction deformities of brain @ 0.85
underdeveloped brainstem > other reduction deformities of brain @ 0.95
absent brainstem > other reduction deformities of brain @ 0.85
malformed brainstem > other specified congenital malformations of brain
abnormal brainstem shape > other specified congenital malformations of brain @ 0.85
abnormal development brainstem > other specified congenital malformations of brain
abnormally formed brainstem > other specified congenital malformations of brain
small frontal lobe > other reduction deformities of brain @ 0.85
underdeveloped frontal lobe > other reduction deformities of brain @ 0.95
absent frontal lobe > other reduction deformities of brain @ 0.85
malformed frontal lobe > other specified congenital malformations of brain
abnormal frontal lobe shape > other specified congenital malformations of brain @ 0.85
abnormal development frontal lobe > other specified congenital malformations of brain
abnormally formed frontal lobe > other specified congenital malformations of brain
small cerebral cortex > other reduction deformities of brain @ 0.85
underdeveloped cerebral cortex > other reduction deformities of brain @ 0.95
absent cerebral cortex > other reduction deformities of brain @ 0.85
malformed cerebral cortex > other specified congenital malformations of brain
abnormal cerebral cortex shape > other specified congenital malformations of brain @ 0.85
abnormal development cerebral cortex > other specified congenital malformations of brain
abnormally formed cerebral cortex > other specified congenital malformations of brain
absent septum pellucidum > other specified congenital malformations of brain @ 0.85
malformed septum pellucidum > other specified congenital malformations of brain
abnormal septum pellucidum shape > other specified congenital malformations of brain @ 0.85
abnormal development septum pellucidum > other specified congenital malformations of brain
abnormally formed septum pellucidum > other specified congenital malformations of brain
large septum pellucidum > other specified congenital malformations of brain @ 0.85
small olfactory bulb > other reduction deformities of brain @ 0.85
underdeveloped olfactory bulb > other reduction deformities of brain @ 0.95
absent olfactory bulb > other reduction deformities of brain @ 0.85
small spinal cord > hypoplasia and dysplasia of spinal cord @ 0.85
underdeveloped spinal cord > hypoplasia and dysplasia of spinal cord @ 0.95
malformed spinal cord > congenital malformation of spinal cord unspecified
abnormal spinal cord shape > congenital malformation of spinal cord unspecified @ 0.85
abnormal development spinal cord > congenital malformation of spinal cord unspecified
abnormally formed spinal cord > congenital malformation of spinal cord unspecified
underdeveloped iris > other congenital malformations of iris @ 0.95
malformed iris > other congenital malformations of iris
abnormal iris shape > other congenital malformations of iris @ 0.85
abnormal development iris > other congenital malformations of iris
abnormally formed iris > other congenital malformations of iris
small lens > other congenital lens malformations @ 0.85
underdeveloped lens > other congenital lens malformations @ 0.95
malformed lens > congenital lens malformation unspecified
abnormal lens shape > congenital lens malformation unspecified @ 0.85
abnormal development lens > congenital lens malformation unspecified
abnormally formed lens > congenital lens malformation unspecified
large lens > other congenital lens malformations @ 0.85
small cornea > other congenital corneal malformations @ 0.85
underdeveloped cornea > other congenital corneal malformations @ 0.95
malformed cornea > other congenital corneal malformations
abnormal cornea shape > other congenital corneal malformations @ 0.85
abnormal development cornea > other congenital corneal malformations
abnormally formed cornea > other congenital corneal malformations
large cornea > other congenital corneal malformations @ 0.85
small retina > congenital malformation of retina @ 0.85
underdeveloped retina > congenital malformation of retina @ 0.95
absent retina > congenital malformation of retina @ 0.85
malformed retina > congenital malformation of retina
abnormal retina shape > congenital malformation of retina @ 0.85
abnormal development retina > congenital malformation of retina
abnormally formed retina > congenital malformation of retina
small fovea > congenital malformation of retina @ 0.85
underdeveloped fovea > congenital malformation of retina @ 0.95
absent fovea > congenital malformation of retina @ 0.85
malformed fovea > congenital malformation of retina
abnormal fovea shape > congenital malformation of retina @ 0.85
abnormal development fovea > congenital malformation of retina
abnormally formed fovea > congenital malformation of retina
small macula > congenital malformation of retina @ 0.85
underdeveloped macula > congenital malformation of retina @ 0.95
absent macula > congenital malformation of retina @ 0.85
malformed macula > congenital malformation of retina
abnormal macula shape > congenital malformation of retina @ 0.85
abnormal development macula > congenital malformation of retina
abnormally formed macula > congenital malformation of retina
small choroid > congenital malformation of choroid @ 0.85
underdeveloped choroid > congenital malformation of choroid @ 0.95
absent choroid > congenital malformation of choroid @ 0.85
malformed choroid > congenital malformation of choroid
abnormal choroid shape > congenital malformation of choroid @ 0.85
abnormal development choroid > congenital malformation of choroid
abnormally formed choroid > congenital malformation of choroid
small tear duct > other congenital malformations of lacrimal apparatus @ 0.85
underdeveloped tear duct > other congenital malformations of lacrimal apparatus @ 0.95
absent tear duct > absence and agenesis of lacrimal apparatus @ 0.85
malformed tear duct > other congenital malformations of lacrimal apparatus
abnormal tear duct shape > other congenital malformations of lacrimal apparatus @ 0.85
abnormal development tear duct > other congenital malformations of lacrimal apparatus
abnormally formed tear duct > other congenital malformations of lacrimal apparatus
small tear gland > other congenital malformations of lacrimal apparatus @ 0.85
underdeveloped tear gland > other congenital malformations of lacrimal apparatus @ 0.95
absent tear gland > absence and agenesis of lacrimal apparatus @ 0.85
malformed tear gland > other congenital malformations of lacrimal apparatus
abnormal tear gland shape > other congenital malformations of lacrimal apparatus @ 0.85
abnormal development tear gland > other congenital malformations of lacrimal apparatus
abnormally formed tear gland > other congenital malformations of lacrimal apparatus
small eyelid > other congenital malformations of eyelid @ 0.85
malformed eyelid > other congenital malformations of eyelid
abnormal eyelid shape > other congenital malformations of eyelid @ 0.85
abnormal development eyelid > other congenital malformations of eyelid
abnormally formed eyelid > other congenital malformations of eyelid
underdeveloped outer ear > microtia @ 0.95
absent outer ear > congenital absence of auricle @ 0.85
malformed outer ear > congenital malformation of ear unspecified
abnormal outer ear shape > congenital malformation of ear unspecified @ 0.85
abnormal development outer ear > congenital malformation of ear unspecified
abnormally formed outer ear > congenital malformation of ear unspecified
absent ear > congenital absence of auricle @ 0.85
small middle ear > other congenital malformations of middle ear @ 0.85
underdeveloped middle ear > other congenital malformations of middle ear @ 0.95
absent middle ear > other congenital malformations of middle ear @ 0.85
malformed middle ear > other congenital malformations of middle ear
abnormal middle ear shape > other congenital malformations of middle ear @ 0.85
abnormal development middle ear > other congenital malformations of middle ear
abnormally formed middle ear > other congenital malformations of middle ear
small inner ear > congenital malformation of inner ear @ 0.85
underdeveloped inner ear > congenital malformation of inner ear @ 0.95
absent inner ear > congenital malformation of inner ear @ 0.85
malformed inner ear > congenital malformation of inner ear
abnormal inner ear shape > congenital malformation of inner ear @ 0.85
abnormal development inner ear > congenital malformation of inner ear
abnormally formed inner ear > congenital malformation of inner ear
small semicircular canal > congenital malformation of inner ear @ 0.85
underdeveloped semicircular canal > congenital malformation of inner ear @ 0.95
absent semicircular canal > congenital malformation of inner ear @ 0.85
malformed semicircular canal > congenital malformation of inner ear
abnormal semicircular canal shape > congenital malformation of inner ear @ 0.85
abnormal development semicircular canal > congenital malformation of inner ear
abnormally formed semicircular canal > congenital malformation of inner ear
large semicircular canal > congenital malformation of inner ear @ 0.85
small ear bones > congenital malformation of ear ossicles @ 0.85
underdeveloped ear bones > congenital malformation of ear ossicles @ 0.95
absent ear bones > congenital malformation of ear ossicles @ 0.85
malformed ear bones > congenital malformation of ear ossicles
abnormal ear bones shape > congenital malformation of ear ossicles @ 0.85
abnormal development ear bones > congenital malformation of ear ossicles
abnormally formed ear bones > congenital malformation of ear ossicles
small voice box > other congenital malformations of larynx @ 0.85
underdeveloped voice box > other congenital malformations of larynx @ 0.95
absent voice box > other congenital malformations of larynx @ 0.85
malformed voice box > congenital malformation of larynx unspecified
abnormal voice box shape > congenital malformation of larynx unspecified @ 0.85
abnormal development voice box > congenital malformation of larynx unspecified
abnormally formed voice box > congenital malformation of larynx unspecified
small larynx > other congenital malformations of larynx @ 0.85
underdeveloped larynx > other congenital malformations of larynx @ 0.95
malformed larynx > congenital malformation of larynx unspecified
abnormal larynx shape > congenital malformation of larynx unspecified @ 0.85
abnormal development larynx > congenital malformation of larynx unspecified
abnormally formed larynx > congenital malformation of larynx unspecified
small epiglottis > other congenital malformations of larynx @ 0.85
underdeveloped epiglottis > other congenital malformations of larynx @ 0.95
malformed epiglottis > other congenital malformations of larynx
abnormal epiglottis shape > other congenital malformations of larynx @ 0.85
abnormal development epiglottis > other congenital malformations of larynx
abnormally formed epiglottis > other congenital malformations of larynx
small windpipe > other congenital malformations of trachea @ 0.85
underdeveloped windpipe > other congenital malformations of trachea @ 0.95
absent windpipe > other congenital malformations of trachea @ 0.85
malformed windpipe > other congenital malformations of trachea
abnormal windpipe shape > other congenital malformations of trachea @ 0.85
abnormal development windpipe > other congenital malformations of trachea
abnormally formed windpipe > other congenital malformations of trachea
small trachea > other congenital malformations of trachea @ 0.85
underdeveloped trachea > other congenital malformations of trachea @ 0.95
malformed trachea > other congenital malformations of trachea
abnormal trachea shape > other congenital malformations of trachea @ 0.85
abnormal development trachea > other congenital malformations of trachea
abnormally formed trachea > other congenital malformations of trachea
small bronchus > other congenital malformations of bronchus @ 0.85
underdeveloped bronchus > other congenital malformations of bronchus @ 0.95
malformed bronchus > other congenital malformations of bronchus
abnormal bronchus shape > other congenital malformations of bronchus @ 0.85
abnormal development bronchus > other congenital malformations of bronchus
abnormally formed bronchus > other congenital malformations of bronchus
malformed lung > congenital malformation of lung unspecified
abnormal lung shape > congenital malformation of lung unspecified @ 0.85
abnormal development lung > congenital malformation of lung unspecified
abnormally formed lung > congenital malformation of lung unspecified
small lung lobe > congenital hypoplasia and dysplasia of lung @ 0.85
underdeveloped lung lobe > congenital hypoplasia and dysplasia of lung @ 0.95
absent lung lobe > agenesis of lung @ 0.85
malformed lung lobe > other congenital malformations of lung
abnormal lung lobe shape > other congenital malformations of lung @ 0.85
abnormal development lung lobe > other congenital malformations of lung
abnormally formed lung lobe > other congenital malformations of lung
small diaphragm > other congenital malformations of diaphragm @ 0.85
underdeveloped diaphragm > other congenital malformations of diaphragm @ 0.95
malformed diaphragm > other congenital malformations of diaphragm
abnormal diaphragm shape > other congenital malformations of diaphragm @ 0.85
abnormal development diaphragm > other congenital malformations of diaphragm
abnormally formed diaphragm > other congenital malformations of diaphragm
malformed heart valve > congenital malformation of aortic and mitral valves unspecified
abnormal heart valve shape > congenital malformation of aortic and mitral valves unspecified @ 0.85
abnormal development heart valve > congenital malformation of aortic and mitral valves unspecified
abnormally formed heart valve > congenital malformation of aortic and mitral valves unspecified
small mitral valve > congenital mitral stenosis @ 0.85
underdeveloped mitral valve > congenital mitral stenosis @ 0.95
malformed mitral valve > congenital malformation of aortic and mitral valves unspecified
abnormal mitral valve shape > congenital malformation of aortic and mitral valves unspecified @ 0.85
abnormal development mitral valve > congenital malformation of aortic and mitral valves unspecified
abnormally formed mitral valve > congenital malformation of aortic and mitral valves unspecified
small aortic valve > congenital stenosis of aortic valve @ 0.85
underdeveloped aortic valve > congenital stenosis of aortic valve @ 0.95
malformed aortic valve > congenital malformation of aortic and mitral valves unspecified
abnormal aortic valve shape > congenital malformation of aortic and mitral valves unspecified @ 0.85
abnormal development aortic valve > congenital malformation of aortic and mitral valves unspecified
abnormally formed aortic valve > congenital malformation of aortic and mitral valves unspecified
small tricuspid valve > congenital tricuspid stenosis @ 0.85
underdeveloped tricuspid valve > congenital tricuspid stenosis @ 0.95
malformed tricuspid valve > congenital malformation of tricuspid valve unspecified
abnormal tricuspid valve shape > congenital malformation of tricuspid valve unspecified @ 0.85
abnormal development tricuspid valve > congenital malformation of tricuspid valve unspecified
abnormally formed tricuspid valve > congenital malformation of tricuspid valve unspecified
small pulmonary valve > congenital pulmonary valve stenosis @ 0.85
underdeveloped pulmonary valve > congenital pulmonary valve stenosis @ 0.95
malformed pulmonary valve > other congenital malformations of pulmonary valve
abnormal pulmonary valve shape > other congenital malformations of pulmonary valve @ 0.85
abnormal development pulmonary valve > other congenital malformations of pulmonary valve
abnormally formed pulmonary valve > other congenital malformations of pulmonary valve
small right ventricle > hypoplastic right heart syndrome @ 0.85
underdeveloped right ventricle > hypoplastic right heart syndrome @ 0.95
small left ventricle > hypoplastic left heart syndrome @ 0.85
underdeveloped left ventricle > hypoplastic left heart syndrome @ 0.95
underdeveloped aorta > hypoplasia of aorta @ 0.95
malformed aorta > other congenital malformations of aorta
abnormal aorta shape > other congenital malformations of aorta @ 0.85
abnormal development aorta > other congenital malformations of aorta
abnormally formed aorta > other congenital malformations of aorta
small pulmonary artery > stenosis of pulmonary artery @ 0.85
underdeveloped pulmonary artery > stenosis of pulmonary artery @ 0.95
malformed pulmonary artery > other congenital malformations of pulmonary artery
abnormal pulmonary artery shape > other congenital malformations of pulmonary artery @ 0.85
abnormal development pulmonary artery > other congenital malformations of pulmonary artery
abnormally formed pulmonary artery > other congenital malformations of pulmonary artery
small coronary artery > malformation of coronary vessels @ 0.85
underdeveloped coronary artery > malformation of coronary vessels @ 0.95
malformed coronary artery > malformation of coronary vessels
abnormal coronary artery shape > malformation of coronary vessels @ 0.85
abnormal development coronary artery > malformation of coronary vessels
abnormally formed coronary artery > malformation of coronary vessels
small vena cava > congenital malformation of great vein unspecified @ 0.85
underdeveloped vena cava > congenital malformation of great vein unspecified @ 0.95
absent vena cava > other congenital malformations of great veins @ 0.85
malformed vena cava > congenital malformation of great vein unspecified
abnormal vena cava shape > congenital malformation of great vein unspecified @ 0.85
abnormal development vena cava > congenital malformation of great vein unspecified
abnormally formed vena cava > congenital malformation of great vein unspecified
small umbilical artery > congenital absence and hypoplasia of umbilical artery @ 0.85
underdeveloped umbilical artery > congenital absence and hypoplasia of umbilical artery @ 0.95
small portal vein > other congenital malformations of great veins @ 0.85
underdeveloped portal vein > other congenital malformations of great veins @ 0.95
malformed portal vein > other congenital malformations of great veins
abnormal portal vein shape > other congenital malformations of great veins @ 0.85
abnormal development portal vein > other congenital malformations of great veins
abnormally formed portal vein > other congenital malformations of great veins
small esophagus > other congenital malformations of esophagus @ 0.85
underdeveloped esophagus > other congenital malformations of esophagus @ 0.95
absent esophagus > atresia of esophagus without fistula @ 0.85
malformed esophagus > congenital malformation of esophagus unspecified
abnormal esophagus shape > congenital malformation of esophagus unspecified @ 0.85
abnormal development esophagus > congenital malformation of esophagus unspecified
abnormally formed esophagus > congenital malformation of esophagus unspecified
small stomach > other specified congenital malformations of stomach @ 0.85
underdeveloped stomach > other specified congenital malformations of stomach @ 0.95
absent stomach > other specified congenital malformations of stomach @ 0.85
malformed stomach > congenital malformation of upper alimentary tract unspecified
abnormal stomach shape > congenital malformation of upper alimentary tract unspecified @ 0.85
abnormal development stomach > congenital malformation of upper alimentary tract unspecified
abnormally formed stomach > congenital malformation of upper alimentary tract unspecified
absent duodenum > congenital absence atresia and stenosis of duodenum @ 0.85
absent small intestine > congenital absence atresia and stenosis of small intestine @ 0.85
malformed small intestine > congenital malformation of intestine unspecified
abnormal small intestine shape > congenital malformation of intestine unspecified @ 0.85
abnormal development small intestine > congenital malformation of intestine unspecified
abnormally formed small intestine > congenital malformation of intestine unspecified
small colon > other specified congenital malformations of intestine @ 0.85
underdeveloped colon > other specified congenital malformations of intestine @ 0.95
absent colon > congenital absence atresia and stenosis of large intestine @ 0.85
malformed colon > congenital malformation of intestine unspecified
abnormal colon shape > congenital malformation of intestine unspecified @ 0.85
abnormal development colon > congenital malformation of intestine unspecified
abnormally formed colon > congenital malformation of intestine unspecified
small rectum > congenital absence atresia and stenosis of rectum @ 0.85
underdeveloped rectum > congenital absence atresia and stenosis of rectum @ 0.95
absent rectum > congenital absence atresia and stenosis of rectum @ 0.85
malformed rectum > congenital malformation of intestine unspecified
abnormal rectum shape > congenital malformation of intestine unspecified @ 0.85
abnormal development rectum > congenital malformation of intestine unspecified
abnormally formed rectum > congenital malformation of intestine unspecified
small liver > other congenital malformations of liver @ 0.85
underdeveloped liver > other congenital malformations of liver @ 0.95
malformed liver > other congenital malformations of liver
abnormal liver shape > other congenital malformations of liver @ 0.85
abnormal development liver > other congenital malformations of liver
abnormally formed liver > other congenital malformations of liver
underdeveloped gallbladder > agenesis aplasia and hypoplasia of gallbladder @ 0.95
malformed gallbladder > other congenital malformations of gallbladder
abnormal gallbladder shape > other congenital malformations of gallbladder @ 0.85
abnormal development gallbladder > other congenital malformations of gallbladder
abnormally formed gallbladder > other congenital malformations of gallbladder
small bile duct > other congenital malformations of bile ducts @ 0.85
underdeveloped bile duct > other congenital malformations of bile ducts @ 0.95
absent bile duct > atresia of bile ducts @ 0.85
malformed bile duct > other congenital malformations of bile ducts
abnormal bile duct shape > other congenital malformations of bile ducts @ 0.85
abnormal development bile duct > other congenital malformations of bile ducts
abnormally formed bile duct > other congenital malformations of bile ducts
underdeveloped pancreas > agenesis aplasia and hypoplasia of pancreas @ 0.95
malformed pancreas > other congenital malformations of pancreas and pancreatic duct
abnormal pancreas shape > other congenital malformations of pancreas and pancreatic duct @ 0.85
abnormal development pancreas > other congenital malformations of pancreas and pancreatic duct
abnormally formed pancreas > other congenital malformations of pancreas and pancreatic duct
small spleen > congenital malformations of spleen @ 0.85
underdeveloped spleen > congenital malformations of spleen @ 0.95
absent spleen > asplenia congenital @ 0.85
malformed spleen > congenital malformations of spleen
abnormal spleen shape > congenital malformations of spleen @ 0.85
abnormal development spleen > congenital malformations of spleen
abnormally formed spleen > congenital malformations of spleen
small adrenal gland > congenital malformations of adrenal gland @ 0.85
underdeveloped adrenal gland > congenital malformations of adrenal gland @ 0.95
absent adrenal gland > congenital malformations of adrenal gland @ 0.85
malformed adrenal gland > congenital malformations of adrenal gland
abnormal adrenal gland shape > congenital malformations of adrenal gland @ 0.85
abnormal development adrenal gland > congenital malformations of adrenal gland
abnormally formed adrenal gland > congenital malformations of adrenal gland
small thyroid gland > congenital malformations of other endocrine glands @ 0.85
underdeveloped thyroid gland > congenital malformations of other endocrine glands @ 0.95
absent thyroid gland > congenital hypothyroidism without goiter @ 0.85
malformed thyroid gland > congenital malformations of other endocrine glands
abnormal thyroid gland shape > congenital malformations of other endocrine glands @ 0.85
abnormal development thyroid gland > congenital malformations of other endocrine glands
abnormally formed thyroid gland > congenital malformations of other endocrine glands
small parathyroid > congenital malformations of other endocrine glands @ 0.85
underdeveloped parathyroid > congenital malformations of other endocrine glands @ 0.95
malformed parathyroid > congenital malformations of other endocrine glands
abnormal parathyroid shape > congenital malformations of other endocrine glands @ 0.85
abnormal development parathyroid > congenital malformations of other endocrine glands
abnormally formed parathyroid > congenital malformations of other endocrine glands
small thymus > congenital malformations of other endocrine glands @ 0.85
underdeveloped thymus > congenital malformations of other endocrine glands @ 0.95
malformed thymus > congenital malformations of other endocrine glands
abnormal thymus shape > congenital malformations of other endocrine glands @ 0.85
abnormal development thymus > congenital malformations of other endocrine glands
abnormally formed thymus > congenital malformations of other endocrine glands
small pituitary > congenital malformations of other endocrine glands @ 0.85
underdeveloped pituitary > congenital malformations of other endocrine glands @ 0.95
malformed pituitary > congenital malformations of other endocrine glands
abnormal pituitary shape > congenital malformations of other endocrine glands @ 0.85
abnormal development pituitary > congenital malformations of other endocrine glands
abnormally formed pituitary > congenital malformations of other endocrine glands
small kidney > renal hypoplasia unspecified @ 0.85
malformed kidney > congenital malformation of kidney unspecified
abnormal kidney shape > congenital malformation of kidney unspecified @ 0.85
abnormal development kidney > congenital malformation of kidney unspecified
abnormally formed kidney > congenital malformation of kidney unspecified
small ureter > atresia and stenosis of ureter @ 0.85
underdeveloped ureter > atresia and stenosis of ureter @ 0.95
absent ureter > agenesis of ureter @ 0.85
malformed ureter > other congenital malformations of ureter
abnormal ureter shape > other congenital malformations of ureter @ 0.85
abnormal development ureter > other congenital malformations of ureter
abnormally formed ureter > other congenital malformations of ureter
small bladder > other congenital malformations of bladder @ 0.85
underdeveloped bladder > other congenital malformations of bladder @ 0.95
malformed bladder > other congenital malformations of bladder
abnormal bladder shape > other congenital malformations of bladder @ 0.85
abnormal development bladder > other congenital malformations of bladder
abnormally formed bladder > other congenital malformations of bladder
small urethra > congenital stricture of urethra @ 0.85
underdeveloped urethra > congenital stricture of urethra @ 0.95
absent urethra > congenital absence of bladder and urethra @ 0.85
malformed urethra > other congenital malformations of urethra
abnormal urethra shape > other congenital malformations of urethra @ 0.85
abnormal development urethra > other congenital malformations of urethra
abnormally formed urethra > other congenital malformations of urethra
underdeveloped penis > hypoplasia of penis @ 0.95
malformed penis > other congenital malformations of penis
abnormal penis shape > other congenital malformations of penis @ 0.85
abnormal development penis > other congenital malformations of penis
abnormally formed penis > other congenital malformations of penis
small testis > hypoplasia of testis and scrotum @ 0.85
underdeveloped testis > hypoplasia of testis and scrotum @ 0.95
malformed testis > other congenital malformations of testis and scrotum
abnormal testis shape > other congenital malformations of testis and scrotum @ 0.85
abnormal development testis > other congenital malformations of testis and scrotum
abnormally formed testis > other congenital malformations of testis and scrotum
small scrotum > hypoplasia of testis and scrotum @ 0.85
underdeveloped scrotum > hypoplasia of testis and scrotum @ 0.95
absent scrotum > other congenital malformations of testis and scrotum @ 0.85
malformed scrotum > other congenital malformations of testis and scrotum
abnormal scrotum shape > other congenital malformations of testis and scrotum @ 0.85
abnormal development scrotum > other congenital malformations of testis and scrotum
abnormally formed scrotum > other congenital malformations of testis and scrotum
malformed prostate > other specified congenital malformations of male genital organs
abnormal prostate shape > other specified congenital malformations of male genital organs @ 0.85
abnormal development prostate > other specified congenital malformations of male genital organs
abnormally formed prostate > other specified congenital malformations of male genital organs
small ovary > other congenital malformation of ovary @ 0.85
absent ovary > congenital absence of ovary @ 0.85
malformed ovary > other congenital malformation of ovary
abnormal ovary shape > other congenital malformation of ovary @ 0.85
abnormal development ovary > other congenital malformation of ovary
abnormally formed ovary > other congenital malformation of ovary
small fallopian tube > other congenital malformations of fallopian tube and broad ligament @ 0.85
underdeveloped fallopian tube > other congenital malformations of fallopian tube and broad ligament @ 0.95
absent fallopian tube > other congenital malformations of fallopian tube and broad ligament @ 0.85
malformed fallopian tube > other congenital malformations of fallopian tube and broad ligament
abnormal fallopian tube shape > other congenital malformations of fallopian tube and broad ligament @ 0.85
abnormal development fallopian tube > other congenital malformations of fallopian tube and broad ligament
abnormally formed fallopian tube > other congenital malformations of fallopian tube and broad ligament
malformed uterus > congenital malformation of uterus and cervix unspecified
abnormal uterus shape > congenital malformation of uterus and cervix unspecified @ 0.85
abnormal development uterus > congenital malformation of uterus and cervix unspecified
abnormally formed uterus > congenital malformation of uterus and cervix unspecified
small cervix > hypoplasia of cervix @ 0.85
underdeveloped cervix > hypoplasia of cervix @ 0.95
malformed cervix > congenital malformation of uterus and cervix unspecified
abnormal cervix shape > congenital malformation of uterus and cervix unspecified @ 0.85
abnormal development cervix > congenital malformation of uterus and cervix unspecified
abnormally formed cervix > congenital malformation of uterus and cervix unspecified
underdeveloped vagina > other congenital malformations of vagina @ 0.95
absent vagina > congenital absence of vagina @ 0.85
malformed vagina > other congenital malformations of vagina
abnormal vagina shape > other congenital malformations of vagina @ 0.85
abnormal development vagina > other congenital malformations of vagina
abnormally formed vagina > other congenital malformations of vagina
small vulva > other congenital malformations of vulva @ 0.85
underdeveloped vulva > other congenital malformations of vulva @ 0.95
absent vulva > congenital absence of vulva @ 0.85
malformed vulva > unspecified congenital malformations of vulva
abnormal vulva shape > unspecified congenital malformations of vulva @ 0.85
abnormal development vulva > unspecified congenital malformations of vulva
abnormally formed vulva > unspecified congenital malformations of vulva
small labia > other congenital malformations of vulva @ 0.85
underdeveloped labia > other congenital malformations of vulva @ 0.95
absent labia > congenital absence of vulva @ 0.85
malformed labia > unspecified congenital malformations of vulva
abnormal labia shape > unspecified congenital malformations of vulva @ 0.85
abnormal development labia > unspecified congenital malformations of vulva
abnormally formed labia > unspecified congenital malformations of vulva
small clitoris > congenital malformations of clitoris @ 0.85
underdeveloped clitoris > congenital malformations of clitoris @ 0.95
absent clitoris > congenital malformations of clitoris @ 0.85
malformed clitoris > congenital malformations of clitoris
abnormal clitoris shape > congenital malformations of clitoris @ 0.85
abnormal development clitoris > congenital malformations of clitoris
abnormally formed clitoris > congenital malformations of clitoris
malformed breast > congenital malformation of breast unspecified
abnormal breast shape > congenital malformation of breast unspecified @ 0.85
abnormal development breast > congenital malformation of breast unspecified
abnormally formed breast > congenital malformation of breast unspecified
underdeveloped nipple > other congenital malformations of breast @ 0.95
malformed nipple > other congenital malformations of breast
abnormal nipple shape > other congenital malformations of breast @ 0.85
abnormal development nipple > other congenital malformations of breast
abnormally formed nipple > other congenital malformations of breast
small sacrum > other congenital malformations of spine not associated with scoliosis @ 0.85
underdeveloped sacrum > other congenital malformations of spine not associated with scoliosis @ 0.95
absent sacrum > other congenital malformations of spine not associated with scoliosis @ 0.85
malformed sacrum > other congenital malformations of spine not associated with scoliosis
abnormal sacrum shape > other congenital malformations of spine not associated with scoliosis @ 0.85
abnormal development sacrum > other congenital malformations of spine not associated with scoliosis
abnormally formed sacrum > other congenital malformations of spine not associated with scoliosis
small tailbone > other congenital malformations of spine not associated with scoliosis @ 0.85
underdeveloped tailbone > other congenital malformations of spine not associated with scoliosis @ 0.95
absent tailbone > other congenital malformations of spine not associated with scoliosis @ 0.85
malformed tailbone > other congenital malformations of spine not associated with scoliosis
abnormal tailbone shape > other congenital malformations of spine not associated with scoliosis @ 0.85
abnormal development tailbone > other congenital malformations of spine not associated with scoliosis
abnormally formed tailbone > other congenital malformations of spine not associated with scoliosis
small vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
underdeveloped vertebra > other congenital malformations of spine not associated with scoliosis @ 0.95
absent vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
malformed vertebra > other congenital malformations of spine not associated with scoliosis
abnormal vertebra shape > other congenital malformations of spine not associated with scoliosis @ 0.85
abnormal development vertebra > other congenital malformations of spine not associated with scoliosis
abnormally formed vertebra > other congenital malformations of spine not associated with scoliosis
large vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
small breastbone > congenital malformation of sternum @ 0.85
underdeveloped breastbone > congenital malformation of sternum @ 0.95
absent breastbone > congenital malformation of sternum @ 0.85
malformed breastbone > congenital malformation of sternum
abnormal breastbone shape > congenital malformation of sternum @ 0.85
abnormal development breastbone > congenital malformation of sternum
abnormally formed breastbone > congenital malformation of sternum
small collarbone > other congenital malformations of upper limb including shoulder girdle @ 0.85
underdeveloped collarbone > other congenital malformations of upper limb including shoulder girdle @ 0.95
absent collarbone > other congenital malformations of upper limb including shoulder girdle @ 0.85
malformed collarbone > other congenital malformations of upper limb including shoulder girdle
abnormal collarbone shape > other congenital malformations of upper limb including shoulder girdle @ 0.85
abnormal development collarbone > other congenital malformations of upper limb including shoulder girdle
abnormally formed collarbone > other congenital malformations of upper limb including shoulder girdle
large collarbone > other congenital malformations of upper limb including shoulder girdle @ 0.85
small shoulder blade > other congenital malformations of upper limb including shoulder girdle @ 0.85
underdeveloped shoulder blade > other congenital malformations of upper limb including shoulder girdle @ 0.95
absent shoulder blade > other congenital malformations of upper limb including shoulder girdle @ 0.85
malformed shoulder blade > other congenital malformations of upper limb including shoulder girdle
abnormal shoulder blade shape > other congenital malformations of upper limb including shoulder girdle @ 0.85
abnormal development shoulder blade > other congenital malformations of upper limb including shoulder girdle
abnormally formed shoulder blade > other congenital malformations of upper limb including shoulder girdle
small upper arm bone > other reduction defects of upper limb @ 0.85
underdeveloped upper arm bone > other reduction defects of upper limb @ 0.95
absent upper arm bone > other reduction defects of upper limb @ 0.85
malformed upper arm bone > other congenital malformations of upper limb including shoulder girdle
abnormal upper arm bone shape > other congenital malformations of upper limb including shoulder girdle @ 0.85
abnormal development upper arm bone > other congenital malformations of upper limb including shoulder girdle
abnormally formed upper arm bone > other congenital malformations of upper limb including shoulder girdle
small humerus > other reduction defects of upper limb @ 0.85
underdeveloped humerus > other reduction defects of upper limb @ 0.95
absent humerus > other reduction defects of upper limb @ 0.85
malformed humerus > other congenital malformations of upper limb including shoulder girdle
abnormal humerus shape > other congenital malformations of upper limb including shoulder girdle @ 0.85
abnormal development humerus > other congenital malformations of upper limb including shoulder girdle
abnormally formed humerus > other congenital malformations of upper limb including shoulder girdle
underdeveloped radius > longitudinal reduction defect of radius @ 0.95
small ulna > longitudinal reduction defect of ulna @ 0.85
underdeveloped ulna > longitudinal reduction defect of ulna @ 0.95
small wrist bone > other congenital malformations of upper limb including shoulder girdle @ 0.85
underdeveloped wrist bone > other congenital malformations of upper limb including shoulder girdle @ 0.95
absent wrist bone > other congenital malformations of upper limb including shoulder girdle @ 0.85
malformed wrist bone > other congenital malformations of upper limb including shoulder girdle
abnormal wrist bone shape > other congenital malformations of upper limb including shoulder girdle @ 0.85
abnormal development wrist bone > other congenital malformations of upper limb including shoulder girdle
abnormally formed wrist bone > other congenital malformations of upper limb including shoulder girdle
small finger bone > congenital deformity of finger and hand @ 0.85
underdeveloped finger bone > congenital deformity of finger and hand @ 0.95
absent finger bone > congenital absence of hand and finger @ 0.85
malformed finger bone > congenital deformity of finger and hand
abnormal finger bone shape > congenital deformity of finger and hand @ 0.85
abnormal development finger bone > congenital deformity of finger and hand
abnormally formed finger bone > congenital deformity of finger and hand
large finger bone > congenital deformity of finger and hand @ 0.85
small hand bone > other congenital malformations of upper limb including shoulder girdle @ 0.85
underdeveloped hand bone > other congenital malformations of upper limb including shoulder girdle @ 0.95
absent hand bone > congenital absence of hand and finger @ 0.85
malformed hand bone > other congenital malformations of upper limb including shoulder girdle
abnormal hand bone shape > other congenital malformations of upper limb including shoulder girdle @ 0.85
abnormal development hand bone > other congenital malformations of upper limb including shoulder girdle
abnormally formed hand bone > other congenital malformations of upper limb including shoulder girdle
small pelvis > other congenital malformations of lower limb including pelvic girdle @ 0.85
underdeveloped pelvis > other congenital malformations of lower limb including pelvic girdle @ 0.95
absent pelvis > other congenital malformations of lower limb including pelvic girdle @ 0.85
malformed pelvis > other congenital malformations of lower limb including pelvic girdle
abnormal pelvis shape > other congenital malformations of lower limb including pelvic girdle @ 0.85
abnormal development pelvis > other congenital malformations of lower limb including pelvic girdle
abnormally formed pelvis > other congenital malformations of lower limb including pelvic girdle
small hip bone > other congenital malformations of lower limb including pelvic girdle @ 0.85
underdeveloped hip bone > other congenital malformations of lower limb including pelvic girdle @ 0.95
absent hip bone > other congenital malformations of lower limb including pelvic girdle @ 0.85
malformed hip bone > other congenital malformations of lower limb including pelvic girdle
abnormal hip bone shape > other congenital malformations of lower limb including pelvic girdle @ 0.85
abnormal development hip bone > other congenital malformations of lower limb including pelvic girdle
abnormally formed hip bone > other congenital malformations of lower limb including pelvic girdle
small femur > longitudinal reduction defect of femur @ 0.85
underdeveloped femur > longitudinal reduction defect of femur @ 0.95
absent femur > longitudinal reduction defect of femur @ 0.85
malformed femur > other congenital malformations of lower limb including pelvic girdle
abnormal femur shape > other congenital malformations of lower limb including pelvic girdle @ 0.85
abnormal development femur > other congenital malformations of lower limb including pelvic girdle
abnormally formed femur > other congenital malformations of lower limb including pelvic girdle
small kneecap > other congenital malformations of lower limb including pelvic girdle @ 0.85
underdeveloped kneecap > other congenital malformations of lower limb including pelvic girdle @ 0.95
absent kneecap > other congenital malformations of lower limb including pelvic girdle @ 0.85
malformed kneecap > other congenital malformations of lower limb including pelvic girdle
abnormal kneecap shape > other congenital malformations of lower limb including pelvic girdle @ 0.85
abnormal development kneecap > other congenital malformations of lower limb including pelvic girdle
abnormally formed kneecap > other congenital malformations of lower limb including pelvic girdle
large kneecap > other congenital malformations of lower limb including pelvic girdle @ 0.85
small tibia > longitudinal reduction defect of tibia @ 0.85
underdeveloped tibia > longitudinal reduction defect of tibia @ 0.95
absent tibia > longitudinal reduction defect of tibia @ 0.85
small fibula > longitudinal reduction defect of fibula @ 0.85
underdeveloped fibula > longitudinal reduction defect of fibula @ 0.95
small ankle bone > other congenital malformations of lower limb including pelvic girdle @ 0.85
underdeveloped ankle bone > other congenital malformations of lower limb including pelvic girdle @ 0.95
absent ankle bone > other congenital malformations of lower limb including pelvic girdle @ 0.85
malformed ankle bone > other congenital malformations of lower limb including pelvic girdle
abnormal ankle bone shape > other congenital malformations of lower limb including pelvic girdle @ 0.85
abnormal development ankle bone > other congenital malformations of lower limb including pelvic girdle
abnormally formed ankle bone > other congenital malformations of lower limb including pelvic girdle
small foot bone > other specified congenital deformities of feet @ 0.85
underdeveloped foot bone > other specified congenital deformities of feet @ 0.95
absent foot bone > congenital absence of foot and toe @ 0.85
malformed foot bone > other specified congenital deformities of feet
abnormal foot bone shape > other specified congenital deformities of feet @ 0.85
abnormal development foot bone > other specified congenital deformities of feet
abnormally formed foot bone > other specified congenital deformities of feet
small toe bone > other specified congenital deformities of feet @ 0.85
underdeveloped toe bone > other specified congenital deformities of feet @ 0.95
absent toe bone > congenital absence of foot and toe @ 0.85
malformed toe bone > other specified congenital deformities of feet
abnormal toe bone shape > other specified congenital deformities of feet @ 0.85
abnormal development toe bone > other specified congenital deformities of feet
abnormally formed toe bone > other specified congenital deformities of feet
small skull bone > other specified congenital malformations of skull and face bones @ 0.85
underdeveloped skull bone > other specified congenital malformations of skull and face bones @ 0.95
malformed skull bone > congenital malformation of skull and face bones unspecified
abnormal skull bone shape > congenital malformation of skull and face bones unspecified @ 0.85
abnormal development skull bone > congenital malformation of skull and face bones unspecified
abnormally formed skull bone > congenital malformation of skull and face bones unspecified
large skull bone > other specified congenital malformations of skull and face bones @ 0.85
small skull base > other specified congenital malformations of skull and face bones @ 0.85
underdeveloped skull base > other specified congenital malformations of skull and face bones @ 0.95
malformed skull base > other specified congenital malformations of skull and face bones
abnormal skull base shape > other specified congenital malformations of skull and face bones @ 0.85
abnormal development skull base > other specified congenital malformations of skull and face bones
abnormally formed skull base > other specified congenital malformations of skull and face bones
small facial bones > other specified congenital malformations of skull and face bones @ 0.85
underdeveloped facial bones > other specified congenital malformations of skull and face bones @ 0.95
malformed facial bones > congenital malformation of skull and face bones unspecified
abnormal facial bones shape > congenital malformation of skull and face bones unspecified @ 0.85
abnormal development facial bones > congenital malformation of skull and face bones unspecified
abnormally formed facial bones > congenital malformation of skull and face bones unspecified
large facial bones > other specified congenital malformations of skull and face bones @ 0.85
absent cheekbone > other specified congenital malformations of skull and face bones @ 0.85
malformed cheekbone > other specified congenital malformations of skull and face bones
abnormal cheekbone shape > other specified congenital malformations of skull and face bones @ 0.85
abnormal development cheekbone > other specified congenital malformations of skull and face bones
abnormally formed cheekbone > other specified congenital malformations of skull and face bones
large cheekbone > other specified congenital malformations of skull and face bones @ 0.85
small muscle > other congenital malformations of musculoskeletal system @ 0.85
small tendon > other congenital malformations of musculoskeletal system @ 0.85
underdeveloped tendon > other congenital malformations of musculoskeletal system @ 0.95
malformed tendon > other congenital malformations of musculoskeletal system
abnormal tendon shape > other congenital malformations of musculoskeletal system @ 0.85
abnormal development tendon > other congenital malformations of musculoskeletal system
abnormally formed tendon > other congenital malformations of musculoskeletal system
small abdominal wall > other congenital malformations of abdominal wall @ 0.85
underdeveloped abdominal wall > other congenital malformations of abdominal wall @ 0.95
malformed abdominal wall > other congenital malformations of abdominal wall
abnormal abdominal wall shape > other congenital malformations of abdominal wall @ 0.85
abnormal development abdominal wall > other congenital malformations of abdominal wall
abnormally formed abdominal wall > other congenital malformations of abdominal wall
malformed blood vessel > congenital malformation of peripheral vascular system unspecified
abnormal blood vessel shape > congenital malformation of peripheral vascular system unspecified @ 0.85
abnormal development blood vessel > congenital malformation of peripheral vascular system unspecified
abnormally formed blood vessel > congenital malformation of peripheral vascular system unspecified
malformed brain blood vessel > other malformations of cerebral vessels
abnormal brain blood vessel shape > other malformations of cerebral vessels @ 0.85
abnormal development brain blood vessel > other malformations of cerebral vessels
abnormally formed brain blood vessel > other malformations of cerebral vessels
malformed skin > congenital malformation of skin unspecified
abnormal skin shape > congenital malformation of skin unspecified @ 0.85
abnormal development skin > congenital malformation of skin unspecified
abnormally formed skin > congenital malformation of skin unspecified
small salivary gland > congenital malformations of salivary glands and ducts @ 0.85
underdeveloped salivary gland > congenital malformations of salivary glands and ducts @ 0.95
malformed salivary gland > congenital malformations of salivary glands and ducts
abnormal salivary gland shape > congenital malformations of salivary glands and ducts @ 0.85
abnormal development salivary gland > congenital malformations of salivary glands and ducts
abnormally formed salivary gland > congenital malformations of salivary glands and ducts
small uvula > congenital malformations of palate @ 0.85
underdeveloped uvula > congenital malformations of palate @ 0.95
malformed uvula > congenital malformations of palate
abnormal uvula shape > congenital malformations of palate @ 0.85
abnormal development uvula > congenital malformations of palate
abnormally formed uvula > congenital malformations of palate
large uvula > congenital malformations of palate @ 0.85
absent lip > congenital malformations of lips @ 0.85
malformed lip > congenital malformations of lips
abnormal lip shape > congenital malformations of lips @ 0.85
abnormal development lip > congenital malformations of lips
abnormally formed lip > congenital malformations of lips
small palate > congenital malformations of palate @ 0.85
underdeveloped palate > congenital malformations of palate @ 0.95
absent palate > congenital malformations of palate @ 0.85
malformed palate > congenital malformations of palate
abnormal palate shape > congenital malformations of palate @ 0.85
abnormal development palate > congenital malformations of palate
abnormally formed palate > congenital malformations of palate
small throat > other congenital malformations of pharynx @ 0.85
underdeveloped throat > other congenital malformations of pharynx @ 0.95
malformed throat > other congenital malformations of pharynx
abnormal throat shape > other congenital malformations of pharynx @ 0.85
abnormal development throat > other congenital malformations of pharynx
abnormally formed throat > other congenital malformations of pharynx
underdeveloped brain > other reduction deformities of brain @ 0.95

# --- ears, nose, mouth, face as they look
ears rotated back > misplaced ear @ 0.85
backward rotated ears > misplaced ear @ 0.85
cupped ears > other misshapen ear
cup shaped ears > other misshapen ear
crumpled ear > other misshapen ear @ 0.95
simple ear > other misshapen ear @ 0.85
overfolded helix > other misshapen ear
folded ear > other misshapen ear
thick helix > other misshapen ear
square ear > other misshapen ear
asymmetric ears > other misshapen ear @ 0.8
absent earlobe > congenital absence of lobe of ear @ 1.0
small earlobes > other specified congenital malformations of ear
large earlobe > other specified congenital malformations of ear
ear crease > other specified congenital malformations of ear @ 0.85
ear lobe pit > preauricular sinus @ 0.75
ear hole extra > preauricular sinus and cyst @ 0.85
absent ear > absence auricle @ 0.95
absent ear canal > absence atresia stricture auditory canal @ 1.0
middle ear bones abnormal > malformation of ear ossicles @ 0.95
wide nose > other congenital malformations of nose @ 0.95
broad nose > other congenital malformations of nose @ 0.95
short nose > other congenital malformations of nose @ 0.95
long nose > other congenital malformations of nose @ 0.95
large nose > other congenital malformations of nose
prominent nose > other congenital malformations of nose
thick nose > other congenital malformations of nose @ 0.85
thin nose > other congenital malformations of nose @ 0.85
narrow nose > other congenital malformations of nose @ 0.95
beaked nose > other congenital malformations of nose @ 0.95
hooked nose > other congenital malformations of nose
curved nose > other congenital malformations of nose @ 0.85
bulbous nose > other congenital malformations of nose
round nose > other congenital malformations of nose @ 0.85
pinched nose > other congenital malformations of nose @ 0.85
upturned nose > other congenital malformations of nose @ 0.95
flat nose > other congenital malformations of nose
nasal bridge > other congenital malformations of nose @ 0.95
bridge of nose > other congenital malformations of nose
nasal tip > other congenital malformations of nose @ 0.95
tip of nose > other congenital malformations of nose @ 0.8 if: broad, wide, flat, bulbous, large, small, short, hanging, drooping, pointed, square, rounded
nasal root > other congenital malformations of nose @ 0.95
nasal ridge > other congenital malformations of nose @ 0.95
nostril > other congenital malformations of nose @ 0.8 if: small, narrow, wide, flared, underdeveloped, large, thick, thin, single, one, upturned, abnormal
nasal wing > other congenital malformations of nose @ 0.85
absent nose > agenesis and underdevelopment of nose @ 1.0
small nose > agenesis and underdevelopment of nose @ 0.95
blocked rear nasal > choanal atresia @ 0.95
blocked nasal passage birth > choanal atresia @ 0.95
nasal opening blocked > choanal atresia
nasal passage narrow > choanal atresia @ 0.8
open mouth > other specified congenital malformations of face and neck @ 0.4
down turned mouth > congenital malformations of lips
downturned corners mouth > congenital malformations of lips
protruding lip > congenital malformations of lips
philtrum > other specified congenital malformations of face and neck
groove above lip > other specified congenital malformations of face and neck
space between nose and lip > other specified congenital malformations of face and neck @ 0.85
arched palate > high arched palate @ 1.0
wide palate > congenital malformations of palate @ 0.95
split roof mouth > cleft palate @ 1.0
opening in roof mouth > cleft palate @ 0.95
split lip > cleft lip @ 0.95
gap in upper lip > cleft lip @ 1.0
small tongue > other congenital malformations of tongue
small tongue > hypoglossia @ 0.95
grooved tongue > plicated tongue
furrowed tongue > plicated tongue @ 0.95
tongue attached > ankyloglossia
long chin > macrogenia
pointed chin > other specified congenital malformations of face and neck @ 0.85
dimpled chin > other specified congenital malformations of face and neck @ 0.85
cleft chin > other specified congenital malformations of face and neck @ 0.85
broad chin > other specified congenital malformations of face and neck @ 0.8
large lower jaw > mandibular hyperplasia @ 1.0
prominent lower jaw > mandibular hyperplasia @ 0.95
protruding lower jaw > mandibular hyperplasia
receding upper jaw > maxillary hypoplasia @ 0.95
flat cheekbone > maxillary hypoplasia @ 0.7
sunken midface > other specified congenital malformations of skull and face bones
full cheeks > other specified congenital malformations of face and neck @ 0.85
chubby cheeks > other specified congenital malformations of face and neck @ 0.85
sunken cheeks > other specified congenital malformations of face and neck @ 0.8
hollow cheeks > other specified congenital malformations of face and neck @ 0.8
round face > other specified congenital malformations of face and neck
moon face > localized swelling head @ 0.4
triangular face > other specified congenital malformations of face and neck
triangle face > other specified congenital malformations of face and neck
square face > other specified congenital malformations of face and neck
oval face > other specified congenital malformations of face and neck @ 0.85
heart shaped face > other specified congenital malformations of face and neck @ 0.85
broad face > other specified congenital malformations of face and neck
long face > other congenital deformities of skull face and jaw @ 0.8
long face > other specified congenital malformations of face and neck
narrow face > other specified congenital malformations of face and neck
short face > other specified congenital malformations of face and neck @ 0.85
flat face > other congenital deformities of skull face and jaw @ 0.85
flat face > other specified congenital malformations of face and neck
coarse face > other specified congenital malformations of face and neck
coarse facial features > other specified congenital malformations of face and neck @ 0.95
unusual facial > congenital malformation of face and neck unspecified @ 0.85
abnormal facial shape > congenital malformation of face and neck unspecified @ 0.85
distinctive facial > congenital malformation of face and neck unspecified @ 0.85
dysmorphic > congenital malformation of face and neck unspecified @ 0.75
dysmorphic facial > congenital malformation of face and neck unspecified
long neck > other specified congenital malformations of face and neck
thick neck > other specified congenital malformations of face and neck @ 0.85
broad neck > other specified congenital malformations of face and neck @ 0.85
excess skin neck > webbing of neck @ 0.85
low posterior hairline > other congenital malformations of hair @ 0.95
widows peak > other congenital malformations of hair
uncombable hair > other congenital malformations of hair @ 0.95
cowlick > other congenital malformations of hair @ 0.8

# --- head
flat occiput > plagiocephaly @ 0.85
deformed skull > other congenital deformities of skull face and jaw @ 0.85
high forehead > other congenital deformities of skull face and jaw @ 0.85
tall forehead > other congenital deformities of skull face and jaw @ 0.85
brow ridge > other specified congenital malformations of skull and face bones @ 0.85
supraorbital ridge > other specified congenital malformations of skull and face bones
prominent back of head > other specified congenital malformations of skull and face bones @ 0.85
prominent occiput > other specified congenital malformations of skull and face bones
wide fontanelle > other specified congenital malformations of skull and face bones
soft spot > other specified congenital malformations of skull and face bones @ 0.5 if: late, open, closure, delayed, wide, large, head
delayed closure soft spot > other specified congenital malformations of skull and face bones
delayed closure fontanelle > other specified congenital malformations of skull and face bones
wide skull sutures > other specified congenital malformations of skull and face bones
extra skull bones > other specified congenital malformations of skull and face bones @ 0.85
wormian bones > other specified congenital malformations of skull and face bones
thick skull > other specified disorders of bone density and structure @ 0.7
thin skull > other specified congenital malformations of skull and face bones @ 0.8
early closure skull > craniosynostosis @ 1.0
wide skull > coronal craniosynostosis bilateral @ 0.7
short skull > coronal craniosynostosis bilateral @ 0.75
short broad head > coronal craniosynostosis bilateral @ 0.75
cloverleaf skull > multi-suture craniosynostosis
small head circumference > microcephaly @ 1.0
large head circumference > macrocephaly @ 1.0

# --- hands, feet, limbs, chest, spine as they look
absent fingertips > congenital absence of hand and finger
absent toe > congenital absence of foot and toe @ 1.0
absent kneecap > other congenital malformations of lower limb
small kneecap > other congenital malformations of lower limb @ 0.95
absent forearm bone > longitudinal reduction defect of radius | longitudinal reduction defect of ulna
absent shin bone > longitudinal reduction defect of tibia @ 1.0
absent calf bone > longitudinal reduction defect of fibula @ 1.0
small shin bone > longitudinal reduction defect of tibia
small calf bone > longitudinal reduction defect of fibula @ 0.95
small outer forearm bone > longitudinal reduction defect of radius
small inner forearm bone > longitudinal reduction defect of ulna
short thigh bone > other reduction defects of lower limb @ 0.85
short femur > other reduction defects of lower limb @ 0.85
short upper arm bone > other reduction defects of upper limb
short humerus > other reduction defects of upper limb @ 0.95
short forearm > other reduction defects of upper limb @ 0.95
short arm > other reduction defects of upper limb
short leg > other reduction defects of lower limb | congenital shortening of lower limb @ 0.85
short shin > other reduction defects of lower limb
short limbs > reduction defects of unspecified limb | osteochondrodysplasia defects of growth tubular bones @ 0.85
short long bones > osteochondrodysplasia defects of growth of tubular bones
limb shortening > reduction defects of unspecified limb
short finger > congenital deformity of finger and hand @ 0.8
short finger > other congenital malformations of upper limb @ 0.85
short hand > other congenital malformations of upper limb
small hand > other congenital malformations of upper limb @ 0.95
large hand > other congenital malformations of upper limb
broad hand > other congenital malformations of upper limb
long hand > other congenital malformations of upper limb
narrow hand > other congenital malformations of upper limb
hand deformity > congenital deformity of finger and hand @ 0.7
finger pads > congenital deformity of finger and hand @ 0.85
permanently bent fingers > congenital deformity of finger and hand @ 0.8
permanently bent fingers > flexion deformity finger joints @ 0.85
clenched hands > congenital deformity of finger and hand @ 0.8
short thumb > other congenital malformations of upper limb
small thumb > other congenital malformations of upper limb
three bone thumb > other congenital malformations of upper limb @ 0.95
thumb in palm > other congenital malformations of upper limb @ 0.8
adducted thumb > other congenital malformations of upper limb @ 0.85
low set thumb > other congenital malformations of upper limb
single palm crease > other specified congenital malformations of skin @ 1.0
simian crease > other specified congenital malformations of skin @ 1.0
deep creases soles > other specified congenital malformations of skin
sole creases > other specified congenital malformations of skin
fingerprint > other specified congenital malformations of skin @ 0.7
abnormal fingerprints > other specified congenital malformations of skin @ 0.95
extra arm > other congenital malformations of upper limb @ 0.6
claw hand birth > lobster-claw hand
fused wrist bones > other congenital malformations of upper limb @ 0.95
fused hand bones > other congenital malformations of upper limb
carpal fusion > other congenital malformations of upper limb @ 0.95
wrist bones abnormal > other congenital malformations of upper limb @ 0.85
fused elbow > other congenital malformations of upper limb @ 0.85
fused forearm bones > other congenital malformations of upper limb @ 1.0
fused ankle bones > other congenital malformations of lower limb
tarsal fusion > other specified congenital deformities of feet
tarsal fusion > other congenital malformations of lower limb @ 0.8
tarsal coalition > other specified congenital deformities of feet
short toe > other specified congenital deformities of feet @ 0.95
long toe > other specified congenital deformities of feet @ 0.95
broad toe > other specified congenital deformities of feet
short big toe > other specified congenital deformities of feet @ 0.95
broad big toe > other specified congenital deformities of feet @ 0.95
large big toe > other specified congenital deformities of feet
overlapping toe > other specified congenital deformities of feet @ 0.95
curved toe > other specified congenital deformities of feet @ 0.85
toe deformity birth > other specified congenital deformities of feet
gap between toes > other specified congenital deformities of feet @ 1.0
gap first second toe > other specified congenital deformities of feet @ 1.0
sandal gap > other specified congenital deformities of feet @ 1.0
small foot > other specified congenital deformities of feet @ 0.95
short foot > other specified congenital deformities of feet @ 0.95
broad foot > other specified congenital deformities of feet
large foot > other specified congenital deformities of feet
long foot > other specified congenital deformities of feet
narrow foot > other specified congenital deformities of feet @ 0.85
rocker bottom > congenital pes planus @ 0.8
vertical talus > congenital pes planus
prominent heel > other specified congenital deformities of feet
foot turned in > congenital metatarsus adductus @ 0.85
foot turned in > congenital talipes equinovarus @ 0.8
in toeing > congenital metatarsus adductus @ 0.75
in toeing > other specified acquired deformities lower leg @ 0.6
pigeon toed > congenital metatarsus adductus @ 0.8
foot turned out > congenital talipes calcaneovalgus @ 0.8
high arches > congenital pes cavus
flat arch > flat foot @ 0.95
fallen arches > flat foot acquired @ 1.0
low arch > flat foot
tight heel cord > short achilles tendon acquired @ 0.95
short achilles > short achilles tendon acquired @ 1.0
knees touch > valgus deformity knee @ 0.85
bowed thigh bone > congenital bowing of femur @ 1.0
bowed femur > congenital bowing of femur @ 1.0
bowed shin > congenital bowing of tibia and fibula @ 1.0
bowed tibia > congenital bowing of tibia and fibula @ 1.0
bowed arm > other congenital malformations of upper limb @ 0.8
bowed long bones > congenital bowing of long bones of leg @ 0.85
bowed long bones > other specified congenital musculoskeletal deformities @ 0.8
bowed forearm > other congenital malformations of upper limb @ 0.85
knees bend back > genu recurvatum @ 1.0
hip dislocation birth > congenital dislocation of hip @ 1.0
hip out of joint birth > congenital dislocation of hip @ 1.0
dislocated hip > congenital dislocation of hip @ 0.7
shallow hip socket > other congenital deformities of hip | congenital acetabular dysplasia @ 0.95
hip dysplasia > other congenital deformities of hip @ 0.8
hip deformity > congenital deformity of hip @ 0.85
narrow pelvis > other congenital malformations of lower limb including pelvic girdle @ 0.85
pelvic bone abnormality > other congenital malformations of lower limb including pelvic girdle @ 0.8
absent tail bone > congenital malformation of spine not associated with scoliosis
absent tailbone > other congenital malformations of spine
unequal leg length > unequal limb length acquired @ 1.0
leg length discrepancy > unequal limb length acquired @ 1.0
one leg shorter > unequal limb length acquired @ 1.0
uneven legs > unequal limb length acquired @ 0.95
one arm longer > unequal limb length acquired
one side bigger > congenital malformation syndromes involving early overgrowth @ 0.8
one side body overgrowth > congenital malformation syndromes involving early overgrowth @ 0.95
large limb > other specified congenital malformations of limb @ 0.7
limb overgrowth > other specified congenital malformations of limb @ 0.95
locked joints > arthrogryposis multiplex congenita @ 0.85
joints locked birth > arthrogryposis multiplex congenita @ 1.0
multiple contractures > arthrogryposis multiplex congenita
congenital contracture > arthrogryposis multiplex congenita
narrow chest > other congenital deformities of chest @ 0.95
small chest > other congenital deformities of chest @ 0.95
broad chest > other congenital deformities of chest
bell shaped chest > other congenital deformities of chest @ 0.95
chest deformity > congenital deformity of chest @ 0.8
chest deformity > acquired deformity chest rib @ 0.85
asymmetric chest > other congenital deformities of chest @ 0.85
shield chest > other congenital deformities of chest
prominent breastbone > pectus carinatum @ 0.95
short breastbone > congenital malformation of sternum
split breastbone > congenital malformation of sternum
absent breastbone > congenital absence of sternum @ 0.95
broad ribs > other congenital malformations of ribs @ 0.95
absent rib > other congenital malformations of ribs
flared ribs > other congenital malformations of ribs @ 0.85
abnormal ribs > other congenital malformations of ribs @ 0.95
rib cage abnormal > congenital malformation of bony thorax
winged shoulder blade > other specified acquired deformities of musculoskeletal system @ 0.8
shoulder blade abnormal > other congenital malformations of upper limb including shoulder girdle @ 0.85
short collarbone > other congenital malformations of upper limb including shoulder girdle @ 0.95
sloping shoulders > other specified congenital musculoskeletal deformities @ 0.6
sloping shoulders > other congenital malformations of upper limb including shoulder girdle @ 0.75
narrow shoulders > other congenital malformations of upper limb including shoulder girdle @ 0.8
flat vertebrae > other congenital malformations of spine not associated with scoliosis @ 0.85
flattened vertebral bodies > other congenital malformations of spine not associated with scoliosis
abnormal vertebrae > other congenital malformations of spine not associated with scoliosis
vertebra shape > other congenital malformations of spine not associated with scoliosis @ 0.85
fused neck bones > klippel-feil syndrome
small tail > congenital malformation of spine @ 0.3
back dimple > parasacral dimple @ 0.95
sacral dimple > parasacral dimple @ 1.0
dimple lower back > parasacral dimple @ 1.0
dimple above buttocks > parasacral dimple @ 1.0
sideways spine > scoliosis @ 1.0
side curve back > scoliosis @ 0.95
hunched over > kyphosis @ 0.8
excess inward curve back > lordosis @ 1.0

# --- q1, from the walk through the code system
encephalofacial angiomatosis > other phakomatoses @ 0.85
jadassohn linear sebaceous > other phakomatoses @ 0.85
feuerstein-mims > other phakomatoses @ 0.85
phacomatosis > other phakomatoses @ 0.85
cerebelloretinal angiomatosis > other phakomatoses @ 0.85
riley-smith macrocephaly > PTEN hamartoma tumor syndrome
ruvalcaba-myhre-smith > PTEN hamartoma tumor syndrome
bilateral vestibular schwannoma > neurofibromatosis type 2
mosaic neurofibromatosis > other neurofibromatosis
phenytoin embryopathy > fetal hydantoin
dilantin embryopathy > fetal hydantoin
di sala > dysmorphism due to warfarin
fetal methotrexate > other congenital malformation syndromes due to known exogenous causes @ 0.85
aminopterin > other congenital malformation syndromes due to known exogenous causes @ 0.85
diabetic embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
fetal hyperthermia > other congenital malformation syndromes due to known exogenous causes @ 0.85
maternal phenylketonuria embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
fetal iodine embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
misoprostol embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
carbamazepine embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
toluene embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
phenobarbital embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
diethylstilbestrol embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
lithium embryopathy > other congenital malformation syndromes due to known exogenous causes @ 0.85
trisomy 12p > other specified trisomies and partial trisomies of autosomes @ 0.85
pallister-killian > other specified trisomies and partial trisomies of autosomes @ 0.85
tetrasomy 12p > other specified trisomies and partial trisomies of autosomes @ 0.85
tetrasomy 9p > other specified trisomies and partial trisomies of autosomes @ 0.85
tetrasomy 18p > other specified trisomies and partial trisomies of autosomes @ 0.85
schmid-fraccaro > other specified trisomies and partial trisomies of autosomes @ 0.85
duplication 9p > partial trisomy @ 0.85
15q duplication > partial trisomy @ 0.85
duplication 17p > partial trisomy @ 0.85
pmp22 duplication > partial trisomy @ 0.85
diandric > triploidy and polyploidy
digynic > triploidy and polyploidy
mixoploidy > triploidy and polyploidy
hypotriploid > triploidy and polyploidy
monosomy 18p > other deletions of part of a chromosome @ 0.85
monosomy 9p > other deletions of part of a chromosome @ 0.85
orbeli > other deletions of part of a chromosome @ 0.85
monosomy 21q > other deletions of part of a chromosome @ 0.85
10q deletion > other deletions of part of a chromosome @ 0.85
8p deletion > other deletions of part of a chromosome @ 0.85
wilms aniridia genitourinary > other deletions of part of a chromosome @ 0.85
11p11.2 deletion > other deletions of part of a chromosome @ 0.85
langer-giedion > other deletions of part of a chromosome @ 0.85
8q24 deletion > other deletions of part of a chromosome @ 0.85
15q26 deletion > other deletions of part of a chromosome @ 0.85
20p deletion > other deletions of part of a chromosome @ 0.85
2q23 deletion > other deletions of part of a chromosome @ 0.85
burnside-butler > other microdeletions @ 0.85
17q11.2 deletion > other microdeletions @ 0.85
submicroscopic deletion > other microdeletions @ 0.85
idiopathic hypercalcemia elfin > williams syndrome
maternal 15q11 deletion > angelman
22q13 > phelan-mcdermid
ring 14 > chromosome replaced with ring
ring 20 > chromosome replaced with ring
ring 22 > chromosome replaced with ring
ring 18 > chromosome replaced with ring
ring 13 > chromosome replaced with ring
ring 4 > chromosome replaced with ring
reciprocal translocation carrier > balanced translocation
pericentric inversion > chromosome inversion in normal individual
paracentric inversion > chromosome inversion in normal individual
fragile chromosome 16 > autosomal fragile site
fra16 > autosomal fragile site
seminiferous tubule dysgenesis > klinefelter syndrome unspecified
primary microorchidism > klinefelter syndrome unspecified
48 xxxy > klinefelter male with more than two x chromosomes
49 xxxxy > klinefelter male with more than two x chromosomes
xxxxy > klinefelter male with more than two x chromosomes
xxxy > klinefelter male with more than two x chromosomes
48 xxyy > other specified sex chromosome abnormalities male phenotype
xxyy > other specified sex chromosome abnormalities male phenotype
48 xyyy > other specified sex chromosome abnormalities male phenotype
y chromosome microdeletion > other specified sex chromosome abnormalities male phenotype
azf deletion > other specified sex chromosome abnormalities male phenotype
azfc > other specified sex chromosome abnormalities male phenotype
isodicentric y > male with structurally abnormal sex chromosome
tetragametic > chimera 46 xx/46 xy
streak gonads 46xx > 46 xx true hermaphrodite
retinitis pigmentosa with hearing loss > usher syndrome
dystrophia retinae dysacusis > usher syndrome
chromosome instability > other specified chromosome abnormalities @ 0.85
chromosome breakage > other specified chromosome abnormalities @ 0.85
copy number variant > other specified chromosome abnormalities @ 0.85
scn3a > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcnq3 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcna2 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcnc1 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcnh5 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcnj6 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcnk9 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
birk-barel > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
liang-wang > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
cacna1e > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
cacna1d > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
cacna1g > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
cacna1i > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
cacna1b > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
nalcn > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
clcn4 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
clcn3 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
keppen-lubinsky > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
trpm3 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
hcn2 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
kcnd2 > other ion channel gene neurodevelopmental @ 0.85 in: icd10cm
gria1 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
gria2 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
gria4 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
grik2 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
grm1 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
grm7 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
grid2 > glutamate receptor genes neurodevelopmental @ 0.85 in: icd10cm
gabra5 > other receptor genes neurodevelopmental @ 0.85 in: icd10cm
gabbr2 > other receptor genes neurodevelopmental @ 0.85 in: icd10cm
gabbr1 > other receptor genes neurodevelopmental @ 0.85 in: icd10cm
chrna4 > other receptor genes neurodevelopmental @ 0.85 in: icd10cm
chrna2 > other receptor genes neurodevelopmental @ 0.85 in: icd10cm
glra > other receptor genes neurodevelopmental @ 0.85 in: icd10cm
myoclonic atonic slc6a1 > slc6a1-related
slc12a5 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc25a22 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc35a2 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc1a4 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc12a2 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc9a9 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc4a10 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
atp6v1a > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc45a1 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc38a3 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc6a9 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
slc7a5 > other transporter or solute carrier gene neurodevelopmental @ 0.85 in: icd10cm
munc18 > syntaxin-binding protein 1-related
psd95 > dlg4-related synaptopathy
shank2 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
shank1 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
nrxn1 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
nlgn3 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
nlgn4 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
syt1 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
snap25 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
vamp2 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
dnm1 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
stx1b > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
unc13a > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
nrxn2 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
synj1 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
ppfia3 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
nlgn > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
neurexin > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
cntnap2 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
dlg3 > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
camk2a > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
camk2b > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
ppp3ca > other synapse related gene neurodevelopmental @ 0.85 in: icd10cm
congenital variant rett > foxg1 syndrome
mef2c > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
chd3 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
hnrnpu > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
hnrnph2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
bain syndrome > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
bcl11a > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
bcl11b > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
ahdc1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
arboleda-tham > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
kmt2c > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
kmt2e > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
o'donnell-luria > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
foxp2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
nacc1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
pura > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
qrich1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
setd1a > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
setd1b > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
sin3a > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
sox5 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
sox11 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
tbr1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
yy1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
gabriele-de vries > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
zmynd11 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
ebf3 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
trip12 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
desanto-shinawi > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
nfib > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
brpf1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
smarca2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
smarcc2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
phf8 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
phf21a > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
kdm6b > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
znf292 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
znf148 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
zbtb18 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
zbtb20 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
cux1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
cux2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
deaf1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
cnot1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
dhx30 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
fbxo11 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
hivep2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
irf2bpl > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
jarid2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
lhx2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
nr2f1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
bosch-boonstra-schaaf > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
phip > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
rora > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
rorb > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
tlk2 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
usp9x > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
zmiz1 > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
takenouchi-kosaki > other genes associated with transcription and gene expression neurodevelopmental @ 0.85 in: icd10cm
ppp2r5d > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
csnk2a1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
csnk2b > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
cdk13 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
champ1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
kif1a > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
pacs2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
gnb5 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
hecw2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
eef1a2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
mast1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
nbea > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
sptan1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
sptbn1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
rhobtb2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
ube3b > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
wdr26 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
ywhag > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
ctnnd2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
arhgef9 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
otud6b > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
prr12 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
pum1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
tbck > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
trappc9 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
dennd5a > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
frrs1l > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
kptn > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
lins1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
naa15 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
ntrk2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
nus1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
ap2m1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
ppp1cb > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
tti2 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
stag1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
cert1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm
herc1 > other neurodevelopmental disorders related to pathogenic variants in other specific genes @ 0.85 in: icd10cm

# --- q2, from the walk through the code system
meroanencephaly > anencephaly
parietal encephalocele > encephalocele of other sites
sphenoidal encephalocele > encephalocele of other sites
orbital encephalocele > encephalocele of other sites
small brain congenital > microcephaly
l1cam hydrocephalus > malformations of aqueduct of sylvius
bickers-adams > malformations of aqueduct of sylvius
blake pouch cyst > atresia of foramina of magendie and luschka
fourth ventricle outlet atresia > atresia of foramina of magendie and luschka
andermann > malformations corpus callosum
probst bundles > malformations corpus callosum
olfactory bulb agenesis > arhinencephaly
syntelencephaly > holoprosencephaly
vermian agenesis > other reduction deformities of brain @ 0.85
rhombencephalosynapsis > other reduction deformities of brain @ 0.85
aprosencephaly > other reduction deformities of brain @ 0.85
pons hypoplasia > other reduction deformities of brain @ 0.85
large brain congenital > megalencephaly
porencephalic cyst > congenital cerebral cysts
colloid cyst third ventricle congenital > congenital cerebral cysts
interhemispheric cyst > congenital cerebral cysts
polymicrogyria > other specified congenital malformations of brain @ 0.85
gray matter heterotopia > other specified congenital malformations of brain @ 0.85
cortical dysplasia > other specified congenital malformations of brain @ 0.85
focal cortical dysplasia > other specified congenital malformations of brain @ 0.85
cavum vergae > other specified congenital malformations of brain @ 0.85
mega cisterna magna > other specified congenital malformations of brain @ 0.85
molar tooth sign > other specified congenital malformations of brain @ 0.85
ulegyria > other specified congenital malformations of brain @ 0.85
hypothalamic hamartoma congenital > other specified congenital malformations of brain @ 0.85
ependymal dysplasia > other specified congenital malformations of brain @ 0.85
tectal dysplasia > other specified congenital malformations of brain @ 0.85
congenital absence spinal cord > amyelia
split dysplastic cord > hypoplasia and dysplasia of spinal cord
diplomyelia > diastematomyelia
syringohydromyelia congenital > hydromyelia
thickened filum terminale > other specified congenital malformations of spinal cord @ 0.85
fatty filum > other specified congenital malformations of spinal cord @ 0.85
neurenteric cyst spinal > other specified congenital malformations of spinal cord @ 0.85
lipoma of cord congenital > other specified congenital malformations of spinal cord @ 0.85
terminal myelocystocele > other specified congenital malformations of spinal cord @ 0.85
displacement spinal cord congenital > other specified congenital malformations of spinal cord @ 0.85
cerebellar tonsils herniated with spina bifida > arnold-chiari syndrome
aplasia cochlear nerve > other specified congenital malformations of nervous system @ 0.85
congenital synkinesis of jaw > other specified congenital malformations of nervous system @ 0.85
blepharoptosis at birth > congenital ptosis
congenital blepharoptosis > congenital ptosis
ankyloblepharon congenital > other congenital malformations of eyelid @ 0.85
telecanthus eyelid > other congenital malformations of eyelid @ 0.85
epicanthus inversus > other congenital malformations of eyelid @ 0.85
tarsal kink > other congenital malformations of eyelid @ 0.85
fused eyelids congenital > other congenital malformations of eyelid @ 0.85
blocked tear duct infant > congenital stenosis and stricture of lacrimal duct
imperforate nasolacrimal duct > congenital stenosis and stricture of lacrimal duct
congenital dacryocystocele > congenital stenosis and stricture of lacrimal duct
congenital nasolacrimal duct obstruction > congenital stenosis and stricture of lacrimal duct
imperforate punctum > congenital stenosis and stricture of lacrimal duct
accessory lacrimal gland > other congenital malformations of lacrimal apparatus @ 0.85
displacement lacrimal punctum congenital > other congenital malformations of lacrimal apparatus @ 0.85
supernumerary lacrimal puncta > other congenital malformations of lacrimal apparatus @ 0.85
double punctum lacrimale > other congenital malformations of lacrimal apparatus @ 0.85
congenital lacrimal cyst > other congenital malformations of lacrimal apparatus @ 0.85
orbital cyst congenital > congenital malformation of orbit
absent eye congenital > other anophthalmos
missing eyeball birth > other anophthalmos
large eye congenital > macrophthalmos
congenital subluxation lens > congenital displaced lens
luxation lens congenital > congenital displaced lens
agenesis lens > congenital aphakia
spherical lens > spherophakia
lenticonus > other congenital lens malformations @ 0.85
lentiglobus > other congenital lens malformations @ 0.85
mittendorf dot > other congenital lens malformations @ 0.85
umbilicated lens > other congenital lens malformations @ 0.85
microcoria > other congenital malformations of iris @ 0.85
ectropion uveae congenital > other congenital malformations of iris @ 0.85
adhesions iris congenital > other congenital malformations of iris @ 0.85
absent pupil > other congenital malformations of iris @ 0.85
slit pupil > other congenital malformations of iris @ 0.85
congenital miosis > other congenital malformations of iris @ 0.85
imperforate pupil > other congenital malformations of iris @ 0.85
iris stroma cyst congenital > other congenital malformations of iris @ 0.85
megalocornea > other congenital corneal malformations @ 0.85
posterior embryotoxon > other congenital corneal malformations @ 0.85
posterior keratoconus congenital > other congenital corneal malformations @ 0.85
macrocornea > other congenital corneal malformations @ 0.85
adhesion iris cornea congenital > other congenital corneal malformations @ 0.85
keratoglobus congenital > other congenital corneal malformations @ 0.85
goniodysgenesis > other congenital malformations of anterior segment of eye @ 0.85
anomaly anterior chamber > other congenital malformations of anterior segment of eye @ 0.85
anomaly of chamber angle > other congenital malformations of anterior segment of eye @ 0.85
persistent hyaloid artery > congenital malformation of vitreous humor
hyaloid remnant > congenital malformation of vitreous humor
macular coloboma > congenital malformation of retina
myelinated nerve fibers > congenital malformation of retina
medullated retinal nerve fibers > congenital malformation of retina
grouped pigmentation retina > congenital malformation of retina
retinal arteriovenous > congenital malformation of retina
optic nerve hypoplasia > congenital malformation of optic disc
staphyloma posterior congenital > other congenital malformations of posterior segment of eye @ 0.85
juvenile glaucoma developmental > congenital glaucoma
scleral malformation congenital > other specified congenital malformations of eye @ 0.85
absence of extraocular muscle > other specified congenital malformations of eye @ 0.85
axenfeld loop > other specified congenital malformations of eye @ 0.85
anotia > congenital absence of ear auricle
missing ear birth > congenital absence of ear auricle
stenosis external auditory meatus congenital > congenital absence atresia and stricture of auditory canal
absent stapes > congenital malformation of ear ossicles
stapes fixation congenital > congenital malformation of ear ossicles
malleus incus fusion > congenital malformation of ear ossicles
displacement ossicles > congenital malformation of ear ossicles
tympanic membrane absent congenital > other congenital malformations of middle ear @ 0.85
congenital anomaly eardrum > other congenital malformations of middle ear @ 0.85
common cavity ear > congenital malformation of inner ear
semicircular canal dysplasia > congenital malformation of inner ear
x-linked stapes gusher > congenital malformation of inner ear
perilymph gusher > congenital malformation of inner ear
auricular appendage > accessory auricle
big ears congenital > macrotia
enlarged pinna > macrotia
hypoplasia of ear pinna > microtia
lop ear > other misshapen ear
satyr ear > other misshapen ear
cryptotia > other misshapen ear
cockleshell ear > other misshapen ear
constricted ear > other misshapen ear
folded helix > other misshapen ear
spock ear > other misshapen ear
synotia > misplaced ear
cleft ear lobe > other specified congenital malformations of ear @ 0.85
absent lobule ear > other specified congenital malformations of ear @ 0.85
bifid lobule > other specified congenital malformations of ear @ 0.85
branchiogenous cyst > sinus fistula and cyst of branchial cleft
auricular fistula congenital > preauricular sinus and cyst
aural fistula > preauricular sinus and cyst
cartilaginous remnant branchial > other branchial cleft malformations
cleft cheek > other specified congenital malformations of face and neck @ 0.85
oblique facial cleft > other specified congenital malformations of face and neck @ 0.85
facial cleft > other specified congenital malformations of face and neck @ 0.85
double chin congenital > other specified congenital malformations of face and neck @ 0.85
synophrys face > other specified congenital malformations of face and neck @ 0.85
l-tga > discordant atrioventricular connection
right isomerism > isomerism of atrial appendages
crisscross heart > other congenital malformations of cardiac chambers and connections
ventricular septum perforation congenital > ventricular septal defect
interventricular communication > ventricular septal defect
hole between atria > atrial septal defect
trilogy of fallot > other congenital malformations of cardiac septa
cor triloculare monoventriculare > other congenital malformations of cardiac septa
bicuspid pulmonary valve > other congenital malformations of pulmonary valve
dysplastic pulmonary valve > other congenital malformations of pulmonary valve
atresia of tricuspid valve > congenital tricuspid stenosis
fenestration tricuspid valve cusp > other congenital malformations of tricuspid valve
straddling tricuspid > other congenital malformations of tricuspid valve
quadricuspid aortic valve > other congenital malformations of aortic and mitral valves
unicuspid aortic valve > other congenital malformations of aortic and mitral valves
double orifice mitral > other congenital malformations of aortic and mitral valves
fused commissure mitral > other congenital malformations of aortic and mitral valves
supernumerary cusps aortic valve > other congenital malformations of aortic and mitral valves
mitral arcade > other congenital malformations of aortic and mitral valves
dysplastic mitral valve > other congenital malformations of aortic and mitral valves
supravalvular mitral ring > other congenital malformations of aortic and mitral valves
atresia of aortic orifice with hypoplasia ascending aorta > hypoplastic left heart
dextroposition heart > dextrocardia
mirror image heart > dextrocardia
triatrial heart > cor triatriatum
three atria > cor triatriatum
conus stenosis > pulmonary infundibular stenosis
subaortic membrane > congenital subaortic stenosis
coronary fistula congenital > malformation of coronary vessels
single coronary artery > malformation of coronary vessels
ectopic origin of coronary > malformation of coronary vessels
duplication coronary artery > malformation of coronary vessels
congenital av block > congenital heart block
lupus heart block newborn > congenital heart block
bifid heart > other specified congenital malformations of heart @ 0.85
cor bifidum > other specified congenital malformations of heart @ 0.85
aneurysm heart congenital > other specified congenital malformations of heart @ 0.85
ventricular noncompaction > other specified congenital malformations of heart @ 0.85
displaced heart > other specified congenital malformations of heart @ 0.85
heart outside chest > other specified congenital malformations of heart @ 0.85
congenital atrial aneurysm > other specified congenital malformations of heart @ 0.85
hypoplasia of heart > other specified congenital malformations of heart @ 0.85
congenital cardiomegaly > other specified congenital malformations of heart @ 0.85
diverticulum pericardium > other specified congenital malformations of heart @ 0.85
congenital ventricular diverticulum > other specified congenital malformations of heart @ 0.85
gibson murmur > patent ductus arteriosus
narrowed aorta congenital > coarctation of aorta
pseudocoarctation > coarctation of aorta
stenosis aorta congenital > coarctation of aorta
steidele > interruption of aortic arch
pulmonary arteriovenous fistula congenital > congenital pulmonary arteriovenous malformation
crossed pulmonary arteries > other congenital malformations of pulmonary artery @ 0.85
mapca > other congenital malformations of pulmonary artery @ 0.85
pulmonary branch stenosis > stenosis of pulmonary artery
scimitar vein > partial anomalous pulmonary venous connection
interrupted inferior vena cava > other congenital malformations of great veins @ 0.85
left inferior vena cava > other congenital malformations of great veins @ 0.85
duplicated inferior vena cava > other congenital malformations of great veins @ 0.85
pulmonary vein stenosis congenital > other congenital malformations of great veins @ 0.85
double inferior vena cava > other congenital malformations of great veins @ 0.85
retroaortic innominate vein > other congenital malformations of great veins @ 0.85
abernethy > anomalous portal venous connection
portal vein agenesis > anomalous portal venous connection
atresia portal vein > anomalous portal venous connection
aberrant renal artery > other congenital malformations of renal artery
ectopic renal artery > other congenital malformations of renal artery
hypoplasia renal artery > other congenital malformations of renal artery
avm of bowel > arteriovenous malformation digestive system vessel
intestinal arteriovenous > arteriovenous malformation digestive system vessel
gastric avm > arteriovenous malformation digestive system vessel
hepatic avm > arteriovenous malformation digestive system vessel
venous ectasia congenital > congenital phlebectasia
congenital stricture vein > other specified congenital malformations of peripheral vascular system @ 0.85
aplasia deep veins > other specified congenital malformations of peripheral vascular system @ 0.85
congenital aneurysm splenic artery > other specified congenital malformations of peripheral vascular system @ 0.85
servelle > other specified congenital malformations of peripheral vascular system @ 0.85
carotid avm > arteriovenous malformation precerebral vessels
vertebral artery avm > arteriovenous malformation precerebral vessels
carotid agenesis > other malformations of precerebral vessels
carotid artery anomaly > other malformations of precerebral vessels
absent vertebral artery > other malformations of precerebral vessels
congenital carotid aneurysm > other malformations of precerebral vessels
arteriovenous fistula brain congenital > arteriovenous malformation of cerebral vessels
persistent trigeminal artery > other malformations of cerebral vessels @ 0.85
cerebral venous angioma > other malformations of cerebral vessels @ 0.85
azygos anterior cerebral artery > other malformations of cerebral vessels @ 0.85
krit1 > other malformations of cerebral vessels @ 0.85
fenestration of basilar artery > other malformations of cerebral vessels @ 0.85
arteriovenous malformation spine > other specified congenital malformations of circulatory system @ 0.85
congenital fistula arteriovenous > other specified congenital malformations of circulatory system @ 0.85
cobb syndrome > other specified congenital malformations of circulatory system @ 0.85
duplication of blood vessel > other specified congenital malformations of circulatory system @ 0.85
blocked nasal passage newborn > choanal atresia
pyriform aperture stenosis > choanal atresia
polyrrhinia > other congenital malformations of nose @ 0.85
double nose > other congenital malformations of nose @ 0.85
congenital deviated septum > other congenital malformations of nose @ 0.85
saddle nose congenital > other congenital malformations of nose @ 0.85
dermoid sinus nose > other congenital malformations of nose @ 0.85
bent nose congenital > other congenital malformations of nose @ 0.85
aplasia sinus paranasal > other congenital malformations of nose @ 0.85
hypoplasia frontal sinus > other congenital malformations of nose @ 0.85
synechia vocal cord congenital > web of larynx
herniation laryngeal saccule > laryngocele
soft larynx baby > congenital laryngomalacia
inspiratory stridor infant floppy voice box > congenital laryngomalacia
laryngotracheal cleft > other congenital malformations of larynx @ 0.85
laryngotracheoesophageal cleft > other congenital malformations of larynx @ 0.85
tracheal diverticulum congenital > other congenital malformations of trachea @ 0.85
megatrachea > other congenital malformations of trachea @ 0.85
bridging bronchus > other congenital malformations of bronchus @ 0.85
williams-campbell > other congenital malformations of bronchus @ 0.85
intralobar sequestration > sequestration of lung
sequestered lobe > sequestration of lung
pryce > sequestration of lung
small lungs birth > congenital hypoplasia and dysplasia of lung
acinar dysplasia > congenital hypoplasia and dysplasia of lung
incomplete lung fissures > other congenital malformations of lung @ 0.85
absence of pleura > anomaly of pleura
foregut cyst mediastinum > congenital cyst of mediastinum
enterogenous cyst mediastinum > congenital cyst of mediastinum
ciliary dyskinesia > other specified congenital malformations of respiratory system @ 0.85
pulmonary lymphangiectasia congenital > other specified congenital malformations of respiratory system @ 0.85
perforation palate congenital > cleft palate
staphyloschisis > cleft palate
wolf jaw > cleft palate
lip fistula > congenital malformations of lips
demarquay > congenital malformations of lips
mucous cyst lip congenital > congenital malformations of lips
hypoplasia lip > congenital malformations of lips
accessory tongue > other congenital malformations of tongue @ 0.85
displacement salivary gland > congenital malformations of salivary glands and ducts
short palate > congenital malformations of palate
gothic palate > congenital malformations of palate
velopharyngeal incompetence congenital > congenital malformations of palate
displacement uvula > congenital malformations of palate
anomaly of buccal > other congenital malformations of mouth @ 0.85
congenital tooth frenum > other congenital malformations of mouth @ 0.85
labial frenum hypertrophy > other congenital malformations of mouth @ 0.85
gum cyst congenital > other congenital malformations of mouth @ 0.85
alveolar ridge anomaly > other congenital malformations of mouth @ 0.85
synechia intraoral > other congenital malformations of mouth @ 0.85
congenital lip tie > other congenital malformations of mouth @ 0.85
anomaly oral cavity > other congenital malformations of mouth @ 0.85
atresia mouth > other congenital malformations of mouth @ 0.85
cleft alveolar ridge > other congenital malformations of mouth @ 0.85
bifid jaw > other congenital malformations of mouth @ 0.85
fordyce granules congenital > other congenital malformations of mouth @ 0.85
congenital hypopharyngeal pouch > congenital pharyngeal pouch
web of pharynx > other congenital malformations of pharynx @ 0.85
tornwaldt congenital > other congenital malformations of pharynx @ 0.85

# --- q3, from the walk through the code system
congenital esophageal ring > congenital stenosis and stricture of esophagus
congenital esophageal membrane > esophageal web
achalasia congenital > congenital dilatation of esophagus
ea/tef > atresia of esophagus with tracheo-esophageal fistula
pylorospasm congenital > congenital hypertrophic pyloric stenosis
congenital hiatal hernia > congenital hiatus hernia
congenital partial thoracic stomach > congenital hiatus hernia
pyloric atresia > other specified congenital malformations of stomach @ 0.85
antral web congenital > other specified congenital malformations of stomach @ 0.85
ectopic pancreas stomach > other specified congenital malformations of stomach @ 0.85
foregut duplication > other specified congenital malformations of upper alimentary tract
gastroenteric duplication > other specified congenital malformations of upper alimentary tract
congenital obstruction duodenum > congenital absence atresia and stenosis of duodenum
duodenal stenosis newborn > congenital absence atresia and stenosis of duodenum
jejunoileal atresia > congenital absence atresia and stenosis of small intestine part unspecified
intestinal atresia nos > congenital absence atresia and stenosis of small intestine part unspecified
arm anorectal > congenital absence atresia and stenosis of anus without fistula
agenesis of appendix > congenital absence atresia stenosis of other parts of large intestine
atresia cecum > congenital absence atresia stenosis of other parts of large intestine
vitellointestinal duct remnant > meckel's diverticulum
neuronal dysplasia intestinal > other congenital functional disorders of colon
hypoganglionosis > other congenital functional disorders of colon
mobile cecum > congenital malformations of intestinal fixation
congenital mesenteric adhesion > congenital malformations of intestinal fixation
enterogenous cyst > duplication of intestine
duplication cecum > duplication of intestine
duplicated ileum > duplication of intestine
vulvovaginal anus > ectopic anus
perineal anus > ectopic anus
long sigmoid > other specified congenital malformations of intestine @ 0.85
redundant sigmoid > other specified congenital malformations of intestine @ 0.85
tufting enteropathy > other specified congenital malformations of intestine @ 0.85
retrocecal appendix > other specified congenital malformations of intestine @ 0.85
small left colon > other specified congenital malformations of intestine @ 0.85
aberrant pancreas in duodenum > other specified congenital malformations of intestine @ 0.85
ectopic gastric mucosa bowel > other specified congenital malformations of intestine @ 0.85
horseshoe appendix > other specified congenital malformations of intestine @ 0.85
phrygian cap > other congenital malformations of gallbladder @ 0.85
left-sided gallbladder > other congenital malformations of gallbladder @ 0.85
septate gallbladder > other congenital malformations of gallbladder @ 0.85
double gallbladder > other congenital malformations of gallbladder @ 0.85
wandering gallbladder > other congenital malformations of gallbladder @ 0.85
congenital absence bile duct > atresia of bile ducts
choledochocele > choledochal cyst
congenital dilatation of common duct > choledochal cyst
aberrant bile duct > other congenital malformations of bile ducts @ 0.85
duct of luschka > other congenital malformations of bile ducts @ 0.85
absent hepatic duct > other congenital malformations of bile ducts @ 0.85
double common duct > other congenital malformations of bile ducts @ 0.85
pld liver > cystic disease of liver
congenital hepatic cyst > cystic disease of liver
congenital hepatic fibrosis > other congenital malformations of liver @ 0.85
absence of liver lobe > other congenital malformations of liver @ 0.85
hepatic lobe hypoplasia > other congenital malformations of liver @ 0.85
ectopic hepatic tissue > other congenital malformations of liver @ 0.85
ansa pancreatica > other congenital malformations of pancreas @ 0.85
displaced pancreas > other congenital malformations of pancreas @ 0.85
incomplete fusion of pancreatic ducts > other congenital malformations of pancreas @ 0.85
congenital anomaly peritoneum > other specified congenital malformations of digestive system @ 0.85
mesenteric cyst congenital > other specified congenital malformations of digestive system @ 0.85
fetal ovarian cyst > developmental ovarian cyst
neonatal ovarian cyst > developmental ovarian cyst
paraovarian cyst > embryonic cyst of broad ligament
diverticulum fallopian tube congenital > other congenital malformations of fallopian tube and broad ligament @ 0.85
displaced fallopian tube congenital > other congenital malformations of fallopian tube and broad ligament @ 0.85
imperforate fallopian tube > other congenital malformations of fallopian tube and broad ligament @ 0.85
accessory oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
ectopic ovary > other congenital malformation of ovary @ 0.85
ovary malposition > other congenital malformation of ovary @ 0.85
rokitansky > agenesis and aplasia of uterus
mullerian aplasia > agenesis and aplasia of uterus
mullerian agenesis > agenesis and aplasia of uterus
uterus didelphys > doubling of uterus with doubling of cervix and vagina
herlyn-werner-wunderlich > doubling of uterus with doubling of cervix and vagina
didelphia > doubling of uterus with doubling of cervix and vagina
heart-shaped uterus > arcuate uterus
congenital prolapse uterus > other congenital malformations of uterus
congenital elongation uterus > other congenital malformations of uterus
cervix anomaly > other congenital malformations of cervix
congenital ectropion of cervix > other congenital malformations of cervix
stenosis cervix congenital > other congenital malformations of cervix
imperforate cervix > other congenital malformations of cervix
septate cervix > other congenital malformations of cervix
vaginal atresia > congenital absence of vagina
imperforate vagina septum > transverse vaginal septum
hydrocolpos congenital > other congenital malformations of vagina @ 0.85
persistent urogenital sinus vagina > other congenital malformations of vagina @ 0.85
double hymen > other congenital malformations of vagina @ 0.85
microperforate hymen > other congenital malformations of vagina @ 0.85
septate hymen > other congenital malformations of vagina @ 0.85
clitoromegaly > congenital malformation of clitoris
large clitoris > congenital malformation of clitoris
bifid clitoris > congenital malformation of clitoris
macroclitoris > congenital malformation of clitoris
absent labia minora > other congenital malformations of vulva @ 0.85
hypertrophy labia congenital > other congenital malformations of vulva @ 0.85
interlabial mass congenital > other congenital malformations of vulva @ 0.85
labia agenesis > other congenital malformations of vulva @ 0.85
synechia vulvae congenital > fusion of labia
retained testis > undescended testicle unspecified
testis not in scrotum > undescended testicle unspecified
inguinal testis > undescended testicle unspecified
testicular regression > absence and aplasia of testis
embryonic testicular regression > absence and aplasia of testis
small testes congenital > hypoplasia of testis and scrotum
micro-orchidism congenital > hypoplasia of testis and scrotum
splenogonadal fusion > other congenital malformations of testis and scrotum @ 0.85
scrotal agenesis > other congenital malformations of testis and scrotum @ 0.85
fused scrotum > other congenital malformations of testis and scrotum @ 0.85
scrotal web > other congenital malformations of testis and scrotum @ 0.85
zinner > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
prostatic utricle cyst > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
utricle cyst > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
absence ejaculatory duct > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
duplication vas deferens > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
detached epididymis > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
bifid penis > other congenital malformation of penis @ 0.85
aposthia > other congenital malformation of penis @ 0.85
ectopic penis > other congenital malformation of penis @ 0.85
penoscrotal fusion > other congenital malformation of penis @ 0.85
penis palmatus > other congenital malformation of penis @ 0.85
microcaulia > hypoplasia of penis
persistent mullerian duct > other specified congenital malformations of male genital organs
hernia uteri inguinale > other specified congenital malformations of male genital organs
anomaly spermatic cord > other specified congenital malformations of male genital organs
intersex ovotesticular > hermaphroditism not elsewhere classified
46 xy dsd > male pseudohermaphroditism
male intersex > male pseudohermaphroditism
gynandrism > indeterminate sex
uncertain gender newborn genitals > indeterminate sex
single kidney congenital > renal agenesis unilateral
no kidneys at birth > renal agenesis bilateral
oligohydramnios sequence > potter's syndrome
small kidney congenital > renal hypoplasia unspecified
congenital atrophy of kidney > renal hypoplasia unspecified
dwarf kidney > renal hypoplasia unspecified
oligomeganephronia > renal hypoplasia unspecified
tubular ectasia > medullary cystic kidney
congenital solitary renal cyst > congenital single renal cyst
simple congenital kidney cyst > congenital single renal cyst
upj stenosis > congenital occlusion of ureteropelvic junction
pelviureteric junction obstruction > congenital occlusion of ureteropelvic junction
pelviureteral obstruction > congenital occlusion of ureteropelvic junction
vuj obstruction > congenital occlusion of ureterovesical orifice
imperforate ureter > congenital occlusion of ureter unspecified
hydroureter congenital > congenital megaureter
intravesical ureterocele > congenital ureterocele orthotopic
triplicate ureter > duplication of ureter
ureter opening vagina congenital > anomalous implantation of ureter
retrocaval ureter > other malposition of ureter
retroiliac ureter > other malposition of ureter
displaced ureter loops > other malposition of ureter
diverticulum of ureter congenital > other congenital malformations of ureter @ 0.85
ureter fold congenital > other congenital malformations of ureter @ 0.85
urine backflow from birth > congenital vesico-uretero-renal reflux
hydrocalycosis congenital > other obstructive defects of renal pelvis and ureter
infundibulopelvic stenosis > other obstructive defects of renal pelvis and ureter
congenital hydrocalyx > other obstructive defects of renal pelvis and ureter
duplicate kidney > accessory kidney
fetal lobulation > lobulated fused and horseshoe kidney
thoracic kidney > ectopic kidney
nephroptosis congenital > ectopic kidney
floating kidney congenital > ectopic kidney
iliac kidney > ectopic kidney
large kidneys congenital > hyperplastic and giant kidney
hypertrophy of kidney congenital > hyperplastic and giant kidney
extrarenal pelvis > other specified congenital malformations of kidney @ 0.85
bifid renal pelvis > other specified congenital malformations of kidney @ 0.85
hypertrophic column of bertin > other specified congenital malformations of kidney @ 0.85
double renal pelvis > other specified congenital malformations of kidney @ 0.85
aberrant calyx > other specified congenital malformations of kidney @ 0.85
dromedary hump kidney > other specified congenital malformations of kidney @ 0.85
duplication renal pelvis > other specified congenital malformations of kidney @ 0.85
trifid pelvis > other specified congenital malformations of kidney @ 0.85
rotation anomaly kidney > other specified congenital malformations of kidney @ 0.85
anaspadias > epispadias
copum > congenital posterior urethral valves
cobb collar > congenital stricture of urethra
pinpoint urinary meatus > congenital stricture of urinary meatus
meatal stenosis congenital > congenital stricture of urinary meatus
imperforate urinary meatus > other atresia and stenosis of urethra and bladder neck
vesicoumbilical fistula > malformation of urachus
hutch diverticulum > congenital diverticulum of bladder
duplication urethra > double urethra
megacystis congenital > other congenital malformations of bladder and urethra @ 0.85
anterior urethral diverticulum congenital > other congenital malformations of bladder and urethra @ 0.85
cyst of urethra congenital > other congenital malformations of bladder and urethra @ 0.85
hourglass bladder congenital > other congenital malformations of bladder and urethra @ 0.85
displaced bladder congenital > other congenital malformations of bladder and urethra @ 0.85
megabladder > other congenital malformations of bladder and urethra @ 0.85
scaphoid megalourethra > other congenital malformations of bladder and urethra @ 0.85
anomaly hip joint > other specified congenital deformities of hip @ 0.85
femoral retroversion congenital > other specified congenital deformities of hip @ 0.85
hip out of socket at birth > congenital dislocation of hip unspecified
luxation hip congenital > congenital dislocation of hip unspecified
clicky hip newborn > congenital unstable hip
dislocatable hip > congenital unstable hip
hip click newborn > congenital unstable hip
scarpa foot > congenital talipes equinovarus
kyllosis > congenital talipes equinovarus
skewfoot > congenital metatarsus primus varus
born flat feet > congenital pes planus
convex pes valgus > congenital vertical talus
persian slipper foot > congenital vertical talus
congenital clawtoe > other specified congenital deformities of feet @ 0.85
congenital curly toe > other specified congenital deformities of feet @ 0.85
clinodactyly toe > other specified congenital deformities of feet @ 0.85
congenital claw foot > other specified congenital deformities of feet @ 0.85
talocalcaneal bridge > other specified congenital deformities of feet @ 0.85
os tibiale externum > other specified congenital deformities of feet @ 0.85
congenital equinus > other specified congenital deformities of feet @ 0.85
durham flatfoot > other specified congenital deformities of feet @ 0.85
brachymetatarsia > other specified congenital deformities of feet @ 0.85
short metatarsal congenital > other specified congenital deformities of feet @ 0.85
congenital mallet toe > other specified congenital deformities of feet @ 0.85
accessory tarsal bone > other specified congenital deformities of feet @ 0.85
congenital hallux valgus > other congenital valgus deformities of feet
foot bent up at birth > congenital talipes calcaneovalgus
positional plagiocephaly > plagiocephaly
facial hemiatrophy > other congenital deformities of skull face and jaw @ 0.85
asymmetric jaw congenital > other congenital deformities of skull face and jaw @ 0.85
trichterbrust > pectus excavatum
chonechondrosternon > pectus excavatum
pectus arcuatum > other congenital deformities of chest @ 0.85
currarino-silverman > other congenital deformities of chest @ 0.85
caput obstipum > congenital deformity of sternocleidomastoid
mallet finger congenital > congenital deformity of fingers and hand
kirner > congenital deformity of fingers and hand
brachydactyly > congenital deformity of fingers and hand
clasped thumb congenital > congenital deformity of fingers and hand
delta phalanx > congenital deformity of fingers and hand
adducted thumb congenital > congenital deformity of fingers and hand
streblodactyly > congenital deformity of fingers and hand
congenital ulnar drift > congenital deformity of fingers and hand
congenital knock knee > congenital deformity of knee
congenital bowleg > congenital bowing of long bones of leg unspecified
bowed legs at birth > congenital bowing of long bones of leg unspecified
disc shaped meniscus > discoid meniscus
congenital radial head dislocation > other specified congenital musculoskeletal deformities @ 0.85
congenital subluxation radial head > other specified congenital musculoskeletal deformities @ 0.85
congenital dislocation of clavicle > other specified congenital musculoskeletal deformities @ 0.85
congenital muscle contracture > other specified congenital musculoskeletal deformities @ 0.85
postaxial polydactyly hand > accessory fingers
supernumerary finger > accessory fingers
preaxial polydactyly > accessory thumbs
split thumb > accessory thumbs
wassel > accessory thumbs
synostosis digits > syndactyly unspecified
ectrodactyly hand > congenital absence of hand and finger
aplasia thumb > congenital absence of hand and finger
thumb hypoplasia > congenital absence of hand and finger
acheiropodia > congenital absence of hand and finger
aphalangia hand > congenital absence of hand and finger
symbrachydactyly > congenital absence of hand and finger
phocomelia upper limb > congenital absence of upper arm and forearm with hand present
amelia arm > congenital complete absence of upper limb
abrachia > congenital complete absence of upper limb
radial ray deficiency > longitudinal reduction defect of radius
ulnar hemimelia > longitudinal reduction defect of ulna
ulnar clubhand > longitudinal reduction defect of ulna
ulnar dysplasia > longitudinal reduction defect of ulna
tibia deficiency congenital > longitudinal reduction defect of tibia
paraxial fibular > longitudinal reduction defect of fibula
limbless > congenital absence of unspecified limbs
brachymelia > other reduction defects of unspecified limbs
peromelia > other reduction defects of unspecified limbs
cubitus valgus congenital > other congenital malformations of upper limbs including shoulder girdle @ 0.85
leri-weill > other congenital malformations of upper limbs including shoulder girdle @ 0.85
carpal coalition > other congenital malformations of upper limbs including shoulder girdle @ 0.85
omovertebral bone > other congenital malformations of upper limbs including shoulder girdle @ 0.85
congenital elbow fusion > other congenital malformations of upper limbs including shoulder girdle @ 0.85
hypoplasia scapula > other congenital malformations of upper limbs including shoulder girdle @ 0.85
os acromiale > other congenital malformations of upper limbs including shoulder girdle @ 0.85
winged scapula congenital > other congenital malformations of upper limbs including shoulder girdle @ 0.85
absence carpal bone > other congenital malformations of upper limbs including shoulder girdle @ 0.85
congenital subluxation patella > congenital malformation of knee
absent cruciate ligament congenital > congenital malformation of knee
os trigonum > other congenital malformations of lower limbs including pelvic girdle @ 0.85
tibia torsion congenital > other congenital malformations of lower limbs including pelvic girdle @ 0.85
congenital coxa profunda > other congenital malformations of lower limbs including pelvic girdle @ 0.85
pubic symphysis diastasis congenital > other congenital malformations of lower limbs including pelvic girdle @ 0.85
rocher-sheldon > arthrogryposis multiplex congenita
arthromyodysplasia > arthrogryposis multiplex congenita
myodystrophia fetalis > arthrogryposis multiplex congenita
asymmetry of limbs congenital > other specified congenital malformations of limbs @ 0.85
macromelia > other specified congenital malformations of limbs @ 0.85
dimelia > other specified congenital malformations of limbs @ 0.85
congenital constriction band limb > other specified congenital malformations of limbs @ 0.85
turribrachycephaly > craniosynostosis unspecified
scaphocephaly > sagittal craniosynostosis
megalocephaly > macrocephaly
oculomandibulofacial > oculomandibular dysostosis
ullrich-fremerey-dohna > oculomandibular dysostosis
foramina parietalia permagna > other specified congenital malformations of skull and face bones @ 0.85
basilar impression congenital > other specified congenital malformations of skull and face bones @ 0.85
basilar invagination congenital > other specified congenital malformations of skull and face bones @ 0.85
acalvaria > other specified congenital malformations of skull and face bones @ 0.85
cranium bifidum occultum > other specified congenital malformations of skull and face bones @ 0.85
third fontanelle > other specified congenital malformations of skull and face bones @ 0.85
hypotelorism > other specified congenital malformations of skull and face bones @ 0.85
cryptomerorachischisis > spina bifida occulta
congenital fusion cervical vertebrae > klippel-feil
congenital synostosis cervical > klippel-feil
dysplastic spondylolisthesis > congenital spondylolisthesis
hemivertebra scoliosis > congenital scoliosis due to congenital bony malformation
unilateral bar scoliosis > congenital scoliosis due to congenital bony malformation
os odontoideum > other congenital malformations of spine not associated with scoliosis @ 0.85
block vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
caudal agenesis > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital atlanto-axial fusion > other congenital malformations of spine not associated with scoliosis @ 0.85
atlas assimilation > other congenital malformations of spine not associated with scoliosis @ 0.85
hypoplastic odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
odontoid hypoplasia > other congenital malformations of spine not associated with scoliosis @ 0.85
spinal segmentation defect > other congenital malformations of spine not associated with scoliosis @ 0.85
coronal cleft vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
six lumbar vertebrae > other congenital malformations of spine not associated with scoliosis @ 0.85
slender ribs > other congenital malformations of ribs @ 0.85
rib synostosis > other congenital malformations of ribs @ 0.85
absent xiphoid > congenital malformation of sternum
forked xiphoid > congenital malformation of sternum
sternal foramen > congenital malformation of sternum
thoracic cage dysplasia > other congenital malformations of bony thorax @ 0.85

# --- q4, from the walk through the code system
thoracolaryngopelvic > short rib syndrome
cdpx2 > chondrodysplasia punctata
saddan > achondroplasia
evc > chondroectodermal dysplasia
mesodermal dysplasia polydactyly dwarf > chondroectodermal dysplasia
kniest spondylo > spondyloepiphyseal dysplasia
spondylometaphyseal > spondyloepiphyseal dysplasia
acromesomelic dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
langer mesomelic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
kniest > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
metatropic dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
leri-weill dyschondrosteosis mesomelic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
campomelic dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
atelosteogenesis > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
multiple epiphyseal dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
metaphyseal chondrodysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
schmid metaphyseal > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
brachyolmia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
acromicric dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
dyssegmental dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
silverman-handmaker > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
eiken > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
anauxetic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
weissenbacher > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
osmed > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
reinhardt-pfeiffer > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
parastremmatic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
grebe dysplasia > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
bruck > osteogenesis imperfecta
mazabraud > polyostotic fibrous dysplasia
tcirg1 > osteopetrosis
diaphyseal sclerosis > progressive diaphyseal dysplasia
osteopathia hyperostotica multiplex infantilis > progressive diaphyseal dysplasia
craniodiaphyseal > progressive diaphyseal dysplasia
kast syndrome > enchondromatosis
multiple osteochondromas > multiple congenital exostoses
ehrenfried > multiple congenital exostoses
hyperostosis corticalis generalisata > other specified osteochondrodysplasias @ 0.85
candle wax bone > other specified osteochondrodysplasias @ 0.85
mixed sclerosing bone > other specified osteochondrodysplasias @ 0.85
larrey hernia congenital > congenital diaphragmatic hernia
foramen of bochdalek > congenital diaphragmatic hernia
accessory diaphragm > other congenital malformations of diaphragm
duplicated diaphragm > other congenital malformations of diaphragm
liver in umbilical sac birth > exomphalos
amniocele > exomphalos
laparoschisis > gastroschisis
intestines outside of the body newborn > gastroschisis
paraomphalocele > gastroschisis
abdominoschisis > other congenital malformations of abdominal wall
dermatorrhexis > ehlers-danlos
fibrodysplasia elastica generalisata > ehlers-danlos
chernogubov > ehlers-danlos
fibrodysplasia elastica > ehlers-danlos
absent pectoralis > other congenital malformations of musculoskeletal system @ 0.85
sternalis muscle > other congenital malformations of musculoskeletal system @ 0.85
dominant ichthyosis > ichthyosis vulgaris
ichthyosis nigricans > x-linked ichthyosis
brocq bullous > congenital bullous ichthyosiform erythroderma
keratosis diffusa fetalis > harlequin fetus
nonbullous congenital ichthyosiform erythroderma > other congenital ichthyosis @ 0.85
ichthyosis linearis circumflexa > other congenital ichthyosis @ 0.85
erythroderma ichthyosiforme > other congenital ichthyosis @ 0.85
comel > other congenital ichthyosis @ 0.85
lamb3 > epidermolysis bullosa letalis
albopapuloid > epidermolysis bullosa dystrophica
kindler > other epidermolysis bullosa
eb pruriginosa > other epidermolysis bullosa
hereditary trophedema > hereditary lymphedema
lymphedema praecox > hereditary lymphedema
lymphedema tarda > hereditary lymphedema
congenital lymphedema > hereditary lymphedema
elephantiasis congenital > hereditary lymphedema
hereditary edema of legs > hereditary lymphedema
melanoblastosis cutis > incontinentia pigmenti
weech > ectodermal dysplasia anhidrotic
odonto-onycho-dermal > ectodermal dysplasia anhidrotic
flame nevus > congenital non-neoplastic nevus
nevus vasculosus > congenital non-neoplastic nevus
unna nevus > congenital non-neoplastic nevus
becker nevus congenital > congenital non-neoplastic nevus
unna-politzer > congenital non-neoplastic nevus
keratosis follicularis > other specified congenital malformations of skin @ 0.85
keratosis palmaris > other specified congenital malformations of skin @ 0.85
palmoplantar keratoderma > other specified congenital malformations of skin @ 0.85
porokeratosis > other specified congenital malformations of skin @ 0.85
hyperkeratosis follicularis > other specified congenital malformations of skin @ 0.85
dyschromatosis > other specified congenital malformations of skin @ 0.85
dohi > other specified congenital malformations of skin @ 0.85
kitamura > other specified congenital malformations of skin @ 0.85
keratosis follicularis spinulosa decalvans > other specified congenital malformations of skin @ 0.85
buschke-fischer > other specified congenital malformations of skin @ 0.85
nevus lipomatosus > other specified congenital malformations of skin @ 0.85
huriez > other specified congenital malformations of skin @ 0.85
transgrediens > other specified congenital malformations of skin @ 0.85
loose skin congenital > other specified congenital malformations of skin @ 0.85
adermatoglyphia > other specified congenital malformations of skin @ 0.85
mongolian spots skin > other specified congenital malformations of skin @ 0.85
punctate keratoderma > other specified congenital malformations of skin @ 0.85
acrogeria > other specified congenital malformations of skin @ 0.85
costa acrokeratoelastoidosis > other specified congenital malformations of skin @ 0.85
hystrix keratoderma > other specified congenital malformations of skin @ 0.85
third breast > accessory breast
axillary breast tissue > accessory breast
missing nipple birth > absent nipple
tuberous breast > other congenital malformations of breast
micromastia congenital > other congenital malformations of breast
congenital breast asymmetry > other congenital malformations of breast
temporal triangular alopecia > congenital alopecia
woolly hair > congenital morphological disturbances of hair
spun glass hair > congenital morphological disturbances of hair
naxos hair > congenital morphological disturbances of hair
sabinas > congenital morphological disturbances of hair
pollitt > congenital morphological disturbances of hair
corkscrew hair > congenital morphological disturbances of hair
kinky hair congenital > congenital morphological disturbances of hair
hypertrichosis lanuginosa > other congenital malformations of hair
werewolf > other congenital malformations of hair
hairy elbows > other congenital malformations of hair
hereditary white nails > congenital leukonychia
bart-pumphrey leukonychia > congenital leukonychia
hypertrophic nails congenital > enlarged and hypertrophic nails
ectopic nail > other congenital malformations of nails
congenital onychodystrophy > other congenital malformations of nails
micronychia > other congenital malformations of nails
hapalonychia congenital > other congenital malformations of nails
congenital malalignment great toenail > other congenital malformations of nails
absent spleen congenital > asplenia
aplasia spleen > asplenia
splenule > congenital malformations of spleen
lien mobilis congenital > congenital malformations of spleen
pituitary duplication > congenital malformations of other endocrine glands
rathke pouch cyst > congenital malformations of other endocrine glands
craniopharyngeal duct > congenital malformations of other endocrine glands
ectopic posterior pituitary > congenital malformations of other endocrine glands
pituitary stalk interruption > congenital malformations of other endocrine glands
substernal thyroid congenital > congenital malformations of other endocrine glands
lingual duct cyst > congenital malformations of other endocrine glands
cervical thymic cyst > congenital malformations of other endocrine glands
thyroid hemiagenesis > congenital malformations of other endocrine glands
transposed viscera > situs inversus
kartagener triad > situs inversus
splanchnic inversion > situs inversus
parasitic twin > conjoined twins
dipygus > conjoined twins
craniodidymus > conjoined twins
fetus in fetu > conjoined twins
diprosopus > conjoined twins
janiceps > conjoined twins
malformed at birth > congenital malformation unspecified

# --- x1, from the walk through the code system
agenesis cranial nerve > other specified congenital malformations of nervous system @ 0.85
aplasia cranial nerve > other specified congenital malformations of nervous system @ 0.85
congenital absence cranial nerve > other specified congenital malformations of nervous system @ 0.85
agenesis auditory nerve > other specified congenital malformations of nervous system @ 0.85
aplasia auditory nerve > other specified congenital malformations of nervous system @ 0.85
congenital absence auditory nerve > other specified congenital malformations of nervous system @ 0.85
congenital fusion eyelashes > other congenital malformations of eyelid @ 0.85
accessory lacrimal duct > other congenital malformations of lacrimal apparatus @ 0.85
supernumerary lacrimal duct > other congenital malformations of lacrimal apparatus @ 0.85
congenital fistula lacrimal duct > other congenital malformations of lacrimal apparatus @ 0.85
accessory lacrimal sac > other congenital malformations of lacrimal apparatus @ 0.85
supernumerary lacrimal sac > other congenital malformations of lacrimal apparatus @ 0.85
congenital fistula lacrimal sac > other congenital malformations of lacrimal apparatus @ 0.85
accessory punctum lacrimale > other congenital malformations of lacrimal apparatus @ 0.85
supernumerary punctum lacrimale > other congenital malformations of lacrimal apparatus @ 0.85
congenital fistula punctum lacrimale > other congenital malformations of lacrimal apparatus @ 0.85
congenital adhesion pupil > other congenital malformations of iris @ 0.85
supernumerary pupil > other congenital malformations of iris @ 0.85
notched congenital lens > other congenital lens malformations @ 0.85
bifid lens > other congenital lens malformations @ 0.85
congenital fusion middle ear > other congenital malformations of middle ear @ 0.85
congenital absence tympanic cavity > other congenital malformations of middle ear @ 0.85
agenesis tympanic cavity > other congenital malformations of middle ear @ 0.85
congenital fusion tympanic cavity > other congenital malformations of middle ear @ 0.85
congenital stricture tympanic cavity > other congenital malformations of middle ear @ 0.85
congenital absence eardrum > other congenital malformations of middle ear @ 0.85
agenesis eardrum > other congenital malformations of middle ear @ 0.85
congenital fusion eardrum > other congenital malformations of middle ear @ 0.85
congenital stricture eardrum > other congenital malformations of middle ear @ 0.85
congenital fusion stapes > congenital malformation of ear ossicles @ 0.85
congenital absence incus > congenital malformation of ear ossicles @ 0.85
agenesis incus > congenital malformation of ear ossicles @ 0.85
congenital fusion incus > congenital malformation of ear ossicles @ 0.85
congenital fixation incus > congenital malformation of ear ossicles @ 0.85
congenital absence malleus > congenital malformation of ear ossicles @ 0.85
agenesis malleus > congenital malformation of ear ossicles @ 0.85
congenital fusion malleus > congenital malformation of ear ossicles @ 0.85
congenital fixation malleus > congenital malformation of ear ossicles @ 0.85
congenital fissure earlobe > other specified congenital malformations of ear @ 0.85
congenital dimple cheek > other specified congenital malformations of face and neck @ 0.85
congenital dimple face > other specified congenital malformations of face and neck @ 0.85
congenital insufficiency tricuspid valve > other congenital malformations of tricuspid valve @ 0.85
duplication tricuspid valve > other congenital malformations of tricuspid valve @ 0.85
supernumerary cusps tricuspid valve > other congenital malformations of tricuspid valve @ 0.85
congenital regurgitation tricuspid valve > other congenital malformations of tricuspid valve @ 0.85
congenital adhesion pericardium > other specified congenital malformations of heart @ 0.85
ectopic pericardium > other specified congenital malformations of heart @ 0.85
congenital adhesion heart > other specified congenital malformations of heart @ 0.85
congenital enlargement heart > other specified congenital malformations of heart @ 0.85
congenital adhesion ventricle of heart > other specified congenital malformations of heart @ 0.85
congenital enlargement ventricle of heart > other specified congenital malformations of heart @ 0.85
congenital adhesion heart auricle > other specified congenital malformations of heart @ 0.85
congenital enlargement heart auricle > other specified congenital malformations of heart @ 0.85
transposition partial pulmonary artery > other congenital malformations of pulmonary artery @ 0.85
congenital atresia vena cava > other congenital malformations of great veins @ 0.85
congenital absence pulmonary vein > other congenital malformations of great veins @ 0.85
duplication pulmonary vein > other congenital malformations of great veins @ 0.85
agenesis pulmonary vein > other congenital malformations of great veins @ 0.85
congenital atresia pulmonary vein > other congenital malformations of great veins @ 0.85
persistent left pulmonary vein > other congenital malformations of great veins @ 0.85
congenital atresia inferior vena cava > other congenital malformations of great veins @ 0.85
persistent left inferior vena cava > other congenital malformations of great veins @ 0.85
congenital atresia superior vena cava > other congenital malformations of great veins @ 0.85
congenital absence azygos vein > other congenital malformations of great veins @ 0.85
duplication azygos vein > other congenital malformations of great veins @ 0.85
agenesis azygos vein > other congenital malformations of great veins @ 0.85
congenital atresia azygos vein > other congenital malformations of great veins @ 0.85
persistent left azygos vein > other congenital malformations of great veins @ 0.85
accessory peripheral vein > other specified congenital malformations of peripheral vascular system @ 0.85
accessory vein > other specified congenital malformations of peripheral vascular system @ 0.85
congenital atresia vein > other specified congenital malformations of peripheral vascular system @ 0.85
congenital aneurysm vein > other specified congenital malformations of peripheral vascular system @ 0.85
congenital absence subclavian artery > other specified congenital malformations of peripheral vascular system @ 0.85
agenesis subclavian artery > other specified congenital malformations of peripheral vascular system @ 0.85
accessory subclavian artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital aneurysm subclavian artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital absence brachial artery > other specified congenital malformations of peripheral vascular system @ 0.85
agenesis brachial artery > other specified congenital malformations of peripheral vascular system @ 0.85
aberrant brachial artery > other specified congenital malformations of peripheral vascular system @ 0.85
accessory brachial artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital atresia brachial artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital aneurysm brachial artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital absence femoral artery > other specified congenital malformations of peripheral vascular system @ 0.85
agenesis femoral artery > other specified congenital malformations of peripheral vascular system @ 0.85
aberrant femoral artery > other specified congenital malformations of peripheral vascular system @ 0.85
accessory femoral artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital atresia femoral artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital aneurysm femoral artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital absence popliteal artery > other specified congenital malformations of peripheral vascular system @ 0.85
agenesis popliteal artery > other specified congenital malformations of peripheral vascular system @ 0.85
aberrant popliteal artery > other specified congenital malformations of peripheral vascular system @ 0.85
accessory popliteal artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital atresia popliteal artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital aneurysm popliteal artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital absence splenic artery > other specified congenital malformations of peripheral vascular system @ 0.85
agenesis splenic artery > other specified congenital malformations of peripheral vascular system @ 0.85
aberrant splenic artery > other specified congenital malformations of peripheral vascular system @ 0.85
accessory splenic artery > other specified congenital malformations of peripheral vascular system @ 0.85
congenital atresia splenic artery > other specified congenital malformations of peripheral vascular system @ 0.85
aberrant cerebral artery > other malformations of cerebral vessels @ 0.85
congenital absence basilar artery > other malformations of cerebral vessels @ 0.85
anomaly basilar artery > other malformations of cerebral vessels @ 0.85
congenital aneurysm basilar artery > other malformations of cerebral vessels @ 0.85
hypoplasia basilar artery > other malformations of cerebral vessels @ 0.85
aberrant basilar artery > other malformations of cerebral vessels @ 0.85
congenital displacement nose > other congenital malformations of nose @ 0.85
congenital deviation nose > other congenital malformations of nose @ 0.85
accessory nasal sinus > other congenital malformations of nose @ 0.85
congenital deviation nasal sinus > other congenital malformations of nose @ 0.85
supernumerary nasal sinus > other congenital malformations of nose @ 0.85
congenital displacement nasal septum > other congenital malformations of nose @ 0.85
congenital deviation nasal septum > other congenital malformations of nose @ 0.85
congenital displacement nasal bone > other congenital malformations of nose @ 0.85
congenital deviation nasal bone > other congenital malformations of nose @ 0.85
duplication larynx > other congenital malformations of larynx @ 0.85
congenital cyst epiglottis > other congenital malformations of larynx @ 0.85
duplication epiglottis > other congenital malformations of larynx @ 0.85
agenesis glottis > other congenital malformations of larynx @ 0.85
aplasia glottis > other congenital malformations of larynx @ 0.85
congenital absence glottis > other congenital malformations of larynx @ 0.85
congenital atresia glottis > other congenital malformations of larynx @ 0.85
cleft glottis > other congenital malformations of larynx @ 0.85
bifid glottis > other congenital malformations of larynx @ 0.85
congenital cyst glottis > other congenital malformations of larynx @ 0.85
hypoplasia glottis > other congenital malformations of larynx @ 0.85
duplication glottis > other congenital malformations of larynx @ 0.85
agenesis vocal cord > other congenital malformations of larynx @ 0.85
aplasia vocal cord > other congenital malformations of larynx @ 0.85
congenital absence vocal cord > other congenital malformations of larynx @ 0.85
congenital atresia vocal cord > other congenital malformations of larynx @ 0.85
congenital fissure vocal cord > other congenital malformations of larynx @ 0.85
cleft vocal cord > other congenital malformations of larynx @ 0.85
bifid vocal cord > other congenital malformations of larynx @ 0.85
congenital cyst vocal cord > other congenital malformations of larynx @ 0.85
hypoplasia vocal cord > other congenital malformations of larynx @ 0.85
duplication vocal cord > other congenital malformations of larynx @ 0.85
bifid thyroid cartilage > other congenital malformations of larynx @ 0.85
duplication thyroid cartilage > other congenital malformations of larynx @ 0.85
agenesis arytenoid > other congenital malformations of larynx @ 0.85
aplasia arytenoid > other congenital malformations of larynx @ 0.85
congenital absence arytenoid > other congenital malformations of larynx @ 0.85
congenital atresia arytenoid > other congenital malformations of larynx @ 0.85
cleft arytenoid > other congenital malformations of larynx @ 0.85
bifid arytenoid > other congenital malformations of larynx @ 0.85
congenital cyst arytenoid > other congenital malformations of larynx @ 0.85
hypoplasia arytenoid > other congenital malformations of larynx @ 0.85
duplication arytenoid > other congenital malformations of larynx @ 0.85
duplication trachea > other congenital malformations of trachea @ 0.85
supernumerary bronchus > other congenital malformations of bronchus @ 0.85
congenital displacement lung > other congenital malformations of lung @ 0.85
congenital displacement lung lobe > other congenital malformations of lung @ 0.85
congenital stricture nasopharynx > other specified congenital malformations of respiratory system @ 0.85
congenital notch lip > congenital malformations of lips @ 0.85
congenital cyst tongue > other congenital malformations of tongue @ 0.85
ectopic salivary gland > congenital malformations of salivary glands and ducts @ 0.85
imperforate salivary gland > congenital malformations of salivary glands and ducts @ 0.85
ectopic salivary duct > congenital malformations of salivary glands and ducts @ 0.85
ectopic parotid gland > congenital malformations of salivary glands and ducts @ 0.85
imperforate parotid gland > congenital malformations of salivary glands and ducts @ 0.85
ectopic parotid duct > congenital malformations of salivary glands and ducts @ 0.85
imperforate parotid duct > congenital malformations of salivary glands and ducts @ 0.85
ectopic submandibular gland > congenital malformations of salivary glands and ducts @ 0.85
imperforate submandibular gland > congenital malformations of salivary glands and ducts @ 0.85
anomaly soft palate > congenital malformations of palate @ 0.85
congenital elongation soft palate > congenital malformations of palate @ 0.85
congenital cyst mouth > other congenital malformations of mouth @ 0.85
congenital absence gum > other congenital malformations of mouth @ 0.85
congenital displacement gum > other congenital malformations of mouth @ 0.85
anomaly frenum > other congenital malformations of mouth @ 0.85
congenital displacement frenum > other congenital malformations of mouth @ 0.85
congenital cyst frenum > other congenital malformations of mouth @ 0.85
congenital displacement frenulum > other congenital malformations of mouth @ 0.85
congenital cyst frenulum > other congenital malformations of mouth @ 0.85
congenital stricture pharynx > other congenital malformations of pharynx @ 0.85
congenital fistula nec esophagus > other congenital malformations of esophagus @ 0.85
agenesis stomach > other specified congenital malformations of stomach @ 0.85
congenital hypertrophy stomach > other specified congenital malformations of stomach @ 0.85
congenital displacement pylorus > other specified congenital malformations of stomach @ 0.85
congenital diverticulum pylorus > other specified congenital malformations of stomach @ 0.85
congenital diverticulum appendix > other specified congenital malformations of intestine @ 0.85
congenital elongation appendix > other specified congenital malformations of intestine @ 0.85
hypoplasia appendix > other specified congenital malformations of intestine @ 0.85
congenital redundant appendix > other specified congenital malformations of intestine @ 0.85
congenital enlargement appendix > other specified congenital malformations of intestine @ 0.85
congenital displacement colon > other specified congenital malformations of intestine @ 0.85
transposition cecum > other specified congenital malformations of intestine @ 0.85
congenital diverticulum cecum > other specified congenital malformations of intestine @ 0.85
congenital elongation cecum > other specified congenital malformations of intestine @ 0.85
ectopic cecum > other specified congenital malformations of intestine @ 0.85
hypoplasia cecum > other specified congenital malformations of intestine @ 0.85
congenital redundant cecum > other specified congenital malformations of intestine @ 0.85
congenital enlargement cecum > other specified congenital malformations of intestine @ 0.85
congenital elongation intestine > other specified congenital malformations of intestine @ 0.85
hypoplasia intestine > other specified congenital malformations of intestine @ 0.85
congenital redundant intestine > other specified congenital malformations of intestine @ 0.85
transposition sigmoid > other specified congenital malformations of intestine @ 0.85
congenital displacement sigmoid > other specified congenital malformations of intestine @ 0.85
congenital diverticulum sigmoid > other specified congenital malformations of intestine @ 0.85
hypoplasia sigmoid > other specified congenital malformations of intestine @ 0.85
ectopic gallbladder > other congenital malformations of gallbladder @ 0.85
anomaly hepatic duct > other congenital malformations of bile ducts @ 0.85
aberrant hepatic duct > other congenital malformations of bile ducts @ 0.85
anomaly cystic duct > other congenital malformations of bile ducts @ 0.85
accessory common duct > other congenital malformations of bile ducts @ 0.85
anomaly common duct > other congenital malformations of bile ducts @ 0.85
aberrant common duct > other congenital malformations of bile ducts @ 0.85
congenital fibrosis liver > other congenital malformations of liver @ 0.85
accessory hepatic lobe > other congenital malformations of liver @ 0.85
congenital displacement hepatic lobe > other congenital malformations of liver @ 0.85
congenital absence hepatic lobe > other congenital malformations of liver @ 0.85
agenesis hepatic lobe > other congenital malformations of liver @ 0.85
ectopic hepatic lobe > other congenital malformations of liver @ 0.85
congenital fibrosis hepatic lobe > other congenital malformations of liver @ 0.85
bifid pancreas > other congenital malformations of pancreas @ 0.85
double pancreas > other congenital malformations of pancreas @ 0.85
duplication pancreatic duct > other congenital malformations of pancreas @ 0.85
bifid pancreatic duct > other congenital malformations of pancreas @ 0.85
double pancreatic duct > other congenital malformations of pancreas @ 0.85
agenesis oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
aplasia oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital absence oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital atresia oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital displacement oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
anomaly oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
hypoplasia oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital fold oviduct > other congenital malformations of fallopian tube and broad ligament @ 0.85
hypoplasia broad ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
agenesis round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
aplasia round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
accessory round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital absence round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital atresia round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital displacement round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
anomaly round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
hypoplasia round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital fold round ligament > other congenital malformations of fallopian tube and broad ligament @ 0.85
congenital displacement uterus > other congenital malformations of uterus @ 0.85
congenital retroversion uterus > other congenital malformations of uterus @ 0.85
congenital anteflexion uterus > other congenital malformations of uterus @ 0.85
congenital atresia cervix uteri > other congenital malformations of cervix @ 0.85
congenital stenosis cervix uteri > other congenital malformations of cervix @ 0.85
congenital elongation cervix uteri > other congenital malformations of cervix @ 0.85
anomaly cervix uteri > other congenital malformations of cervix @ 0.85
hypoplasia cervix uteri > other congenital malformations of cervix @ 0.85
imperforate cervix uteri > other congenital malformations of cervix @ 0.85
accessory cervix uteri > other congenital malformations of cervix @ 0.85
congenital displacement vagina > other congenital malformations of vagina @ 0.85
congenital stricture vagina > other congenital malformations of vagina @ 0.85
congenital cyst vagina > other congenital malformations of vagina @ 0.85
septate vagina > other congenital malformations of vagina @ 0.85
anomaly hymen > other congenital malformations of vagina @ 0.85
hypoplasia hymen > other congenital malformations of vagina @ 0.85
congenital displacement hymen > other congenital malformations of vagina @ 0.85
congenital stricture hymen > other congenital malformations of vagina @ 0.85
congenital cyst hymen > other congenital malformations of vagina @ 0.85
hypoplasia vulva > other congenital malformations of vulva @ 0.85
congenital displacement vulva > other congenital malformations of vulva @ 0.85
congenital hypertrophy vulva > other congenital malformations of vulva @ 0.85
hypoplasia labia > other congenital malformations of vulva @ 0.85
congenital displacement labia > other congenital malformations of vulva @ 0.85
hypoplasia labium majus > other congenital malformations of vulva @ 0.85
congenital displacement labium majus > other congenital malformations of vulva @ 0.85
congenital hypertrophy labium majus > other congenital malformations of vulva @ 0.85
hypoplasia labium minus > other congenital malformations of vulva @ 0.85
congenital displacement labium minus > other congenital malformations of vulva @ 0.85
congenital hypertrophy labium minus > other congenital malformations of vulva @ 0.85
congenital displacement scrotum > other congenital malformations of testis and scrotum @ 0.85
congenital fusion scrotum > other congenital malformations of testis and scrotum @ 0.85
bifid testicle > other congenital malformations of testis and scrotum @ 0.85
hypoplasia epididymis > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital cyst epididymis > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
duplication epididymis > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
agenesis seminal vesicle > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital absence seminal vesicle > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
aplasia seminal vesicle > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
hypoplasia seminal vesicle > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital cyst seminal vesicle > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
duplication seminal vesicle > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
anomaly prostate > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital displacement prostate > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital cyst prostate > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
anomaly ejaculatory duct > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
hypoplasia ejaculatory duct > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital displacement ejaculatory duct > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital cyst ejaculatory duct > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
duplication ejaculatory duct > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
anomaly spermatic cord > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
hypoplasia spermatic cord > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital cyst spermatic cord > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
duplication spermatic cord > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85
congenital adhesion penis > other congenital malformation of penis @ 0.85
redundant congenital penis > other congenital malformation of penis @ 0.85
anomaly prepuce > other congenital malformation of penis @ 0.85
duplication prepuce > other congenital malformation of penis @ 0.85
congenital adhesion prepuce > other congenital malformation of penis @ 0.85
congenital absence prepuce > other congenital malformation of penis @ 0.85
redundant congenital prepuce > other congenital malformation of penis @ 0.85
accessory prepuce > other congenital malformation of penis @ 0.85
double prepuce > other congenital malformation of penis @ 0.85
anomaly foreskin > other congenital malformation of penis @ 0.85
duplication foreskin > other congenital malformation of penis @ 0.85
congenital adhesion foreskin > other congenital malformation of penis @ 0.85
redundant congenital foreskin > other congenital malformation of penis @ 0.85
accessory foreskin > other congenital malformation of penis @ 0.85
double foreskin > other congenital malformation of penis @ 0.85
congenital valve ureter > other congenital malformations of ureter @ 0.85
congenital rotation kidney > other specified congenital malformations of kidney @ 0.85
hypoplasia bladder > other congenital malformations of bladder and urethra @ 0.85
congenital cyst bladder > other congenital malformations of bladder and urethra @ 0.85
congenital dilatation bladder > other congenital malformations of bladder and urethra @ 0.85
congenital enlargement bladder > other congenital malformations of bladder and urethra @ 0.85
congenital displacement urethra > other congenital malformations of bladder and urethra @ 0.85
congenital dilatation urethra > other congenital malformations of bladder and urethra @ 0.85
congenital enlargement urethra > other congenital malformations of bladder and urethra @ 0.85
congenital hernia urethra > other congenital malformations of bladder and urethra @ 0.85
congenital fistula urethra > other congenital malformations of bladder and urethra @ 0.85
congenital absence clavicle > other congenital malformations of upper limbs including shoulder girdle @ 0.85
anomaly scapula > other congenital malformations of upper limbs including shoulder girdle @ 0.85
accessory scapula > other congenital malformations of upper limbs including shoulder girdle @ 0.85
accessory bone ankle > other congenital malformations of lower limbs including pelvic girdle @ 0.85
congenital torsion leg > other congenital malformations of lower limbs including pelvic girdle @ 0.85
malformation joint hip > other congenital malformations of lower limbs including pelvic girdle @ 0.85
congenital displacement vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital fusion sacrum > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital displacement sacrum > other congenital malformations of spine not associated with scoliosis @ 0.85
hypoplasia spine > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital displacement spine > other congenital malformations of spine not associated with scoliosis @ 0.85
anomaly odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
agenesis odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital absence odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital fusion odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
supernumerary odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
accessory odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital displacement odontoid > other congenital malformations of spine not associated with scoliosis @ 0.85
hypoplasia lumbar vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital displacement lumbar vertebra > other congenital malformations of spine not associated with scoliosis @ 0.85
congenital fusion lumbosacral joint > other congenital malformations of spine not associated with scoliosis @ 0.85
hypoplasia rib > other congenital malformations of ribs @ 0.85
anomaly xiphoid > congenital malformation of sternum @ 0.85
cleft xiphoid > congenital malformation of sternum @ 0.85
bifid xiphoid > congenital malformation of sternum @ 0.85
congenital fissure xiphoid > congenital malformation of sternum @ 0.85
congenital defect skull > other specified congenital malformations of skull and face bones @ 0.85
congenital imperfect closure frontal bone > other specified congenital malformations of skull and face bones @ 0.85
congenital defect frontal bone > other specified congenital malformations of skull and face bones @ 0.85
aplasia parietal bone > other specified congenital malformations of skull and face bones @ 0.85
congenital imperfect closure parietal bone > other specified congenital malformations of skull and face bones @ 0.85
congenital defect parietal bone > other specified congenital malformations of skull and face bones @ 0.85
congenital displacement muscle > other congenital malformations of musculoskeletal system @ 0.85
supernumerary tendon > other congenital malformations of musculoskeletal system @ 0.85
congenital displacement tendon > other congenital malformations of musculoskeletal system @ 0.85
anomaly pectoral muscle > other congenital malformations of musculoskeletal system @ 0.85
congenital displacement pectoral muscle > other congenital malformations of musculoskeletal system @ 0.85
congenital absence ligament > other congenital malformations of musculoskeletal system @ 0.85
agenesis ligament > other congenital malformations of musculoskeletal system @ 0.85
accessory ligament > other congenital malformations of musculoskeletal system @ 0.85
aplasia ligament > other congenital malformations of musculoskeletal system @ 0.85
congenital shortening ligament > other congenital malformations of musculoskeletal system @ 0.85
supernumerary ligament > other congenital malformations of musculoskeletal system @ 0.85
congenital displacement ligament > other congenital malformations of musculoskeletal system @ 0.85
congenital absence fascia > other congenital malformations of musculoskeletal system @ 0.85
agenesis fascia > other congenital malformations of musculoskeletal system @ 0.85
accessory fascia > other congenital malformations of musculoskeletal system @ 0.85
aplasia fascia > other congenital malformations of musculoskeletal system @ 0.85
anomaly fascia > other congenital malformations of musculoskeletal system @ 0.85
supernumerary fascia > other congenital malformations of musculoskeletal system @ 0.85
congenital displacement fascia > other congenital malformations of musculoskeletal system @ 0.85
congenital fold skin > other specified congenital malformations of skin @ 0.85
congenital inverted breast > other congenital malformations of breast @ 0.85
congenital displacement breast > other congenital malformations of breast @ 0.85
aplasia breast > other congenital malformations of breast @ 0.85
congenital inverted nipple > other congenital malformations of breast @ 0.85
congenital displacement nipple > other congenital malformations of breast @ 0.85
congenital hypertrichosis hair > other congenital malformations of hair @ 0.85
persistent lanugo hair > other congenital malformations of hair @ 0.85
congenital koilonychia nail > other congenital malformations of nails @ 0.85
dystrophy congenital nail > other congenital malformations of nails @ 0.85
hypoplasia fingernail > other congenital malformations of nails @ 0.85
dystrophy congenital fingernail > other congenital malformations of nails @ 0.85
hypoplasia toenail > other congenital malformations of nails @ 0.85
dystrophy congenital toenail > other congenital malformations of nails @ 0.85
supernumerary thyroid gland > congenital malformations of other endocrine glands @ 0.85
congenital cyst thyroid gland > congenital malformations of other endocrine glands @ 0.85
accessory parathyroid gland > congenital malformations of other endocrine glands @ 0.85
aberrant parathyroid gland > congenital malformations of other endocrine glands @ 0.85
congenital displacement parathyroid gland > congenital malformations of other endocrine glands @ 0.85
supernumerary parathyroid gland > congenital malformations of other endocrine glands @ 0.85
congenital cyst parathyroid gland > congenital malformations of other endocrine glands @ 0.85
ectopic pituitary gland > congenital malformations of other endocrine glands @ 0.85
aberrant pituitary gland > congenital malformations of other endocrine glands @ 0.85
congenital displacement pituitary gland > congenital malformations of other endocrine glands @ 0.85
supernumerary pituitary gland > congenital malformations of other endocrine glands @ 0.85
congenital cyst pituitary gland > congenital malformations of other endocrine glands @ 0.85
ectopic thymus > congenital malformations of other endocrine glands @ 0.85
aberrant thymus > congenital malformations of other endocrine glands @ 0.85
congenital displacement thymus > congenital malformations of other endocrine glands @ 0.85
supernumerary thymus > congenital malformations of other endocrine glands @ 0.85
congenital cyst thymus > congenital malformations of other endocrine glands @ 0.85
anomaly pineal gland > congenital malformations of other endocrine glands @ 0.85
congenital absence pineal gland > congenital malformations of other endocrine glands @ 0.85
agenesis pineal gland > congenital malformations of other endocrine glands @ 0.85
aplasia pineal gland > congenital malformations of other endocrine glands @ 0.85
accessory pineal gland > congenital malformations of other endocrine glands @ 0.85
ectopic pineal gland > congenital malformations of other endocrine glands @ 0.85
aberrant pineal gland > congenital malformations of other endocrine glands @ 0.85
congenital displacement pineal gland > congenital malformations of other endocrine glands @ 0.85
supernumerary pineal gland > congenital malformations of other endocrine glands @ 0.85
hypoplasia pineal gland > congenital malformations of other endocrine glands @ 0.85
congenital cyst pineal gland > congenital malformations of other endocrine glands @ 0.85
supernumerary adrenal gland > congenital malformations of adrenal gland @ 0.85
supernumerary suprarenal gland > congenital malformations of adrenal gland @ 0.85
congenital displacement spleen > congenital malformations of spleen @ 0.85
congenital absence eye muscle > other specified congenital malformations of eye @ 0.85
congenital displacement eye muscle > other specified congenital malformations of eye @ 0.85
anomaly sclera > other specified congenital malformations of eye @ 0.85
aplasia sclera > other specified congenital malformations of eye @ 0.85
congenital displacement sclera > other specified congenital malformations of eye @ 0.85
anomaly extraocular muscle > other specified congenital malformations of eye @ 0.85
congenital displacement extraocular muscle > other specified congenital malformations of eye @ 0.85
congenital aneurysm macula > congenital malformation of retina @ 0.85
congenital fold macula > congenital malformation of retina @ 0.85
dysplasia macula > congenital malformation of retina @ 0.85
congenital aneurysm fovea > congenital malformation of retina @ 0.85
congenital fold fovea > congenital malformation of retina @ 0.85
dysplasia fovea > congenital malformation of retina @ 0.85
anomaly hyaloid artery > congenital malformation of vitreous humor @ 0.85
congenital opacity hyaloid artery > congenital malformation of vitreous humor @ 0.85
congenital adhesion hyaloid artery > congenital malformation of vitreous humor @ 0.85
anomaly hyaloid vessel > congenital malformation of vitreous humor @ 0.85
congenital opacity hyaloid vessel > congenital malformation of vitreous humor @ 0.85
persistent hyaloid vessel > congenital malformation of vitreous humor @ 0.85
congenital adhesion hyaloid vessel > congenital malformation of vitreous humor @ 0.85
aplasia pons > other reduction deformities of brain @ 0.85
aplasia vermis > other reduction deformities of brain @ 0.85
hypoplasia vermis > other reduction deformities of brain @ 0.85
congenital tethering spinal cord > other specified congenital malformations of spinal cord @ 0.85
congenital cyst spinal cord > other specified congenital malformations of spinal cord @ 0.85
congenital displacement filum terminale > other specified congenital malformations of spinal cord @ 0.85
congenital tethering filum terminale > other specified congenital malformations of spinal cord @ 0.85
congenital lipoma filum terminale > other specified congenital malformations of spinal cord @ 0.85
congenital cyst filum terminale > other specified congenital malformations of spinal cord @ 0.85
congenital atrophy spinal cord > hypoplasia and dysplasia of spinal cord @ 0.85
defective development spinal cord > hypoplasia and dysplasia of spinal cord @ 0.85

# --- vessels by process, where no title names them
atresia artery > other specified congenital malformations of peripheral vascular system @ 0.55 in: icd10cm
hypoplasia artery > other specified congenital malformations of peripheral vascular system @ 0.5 in: icd10cm
aberrant artery > other specified congenital malformations of peripheral vascular system @ 0.55 in: icd10cm
anomalous artery > other specified congenital malformations of peripheral vascular system @ 0.5 in: icd10cm

# --- general phrases
romberg syndrome > other congenital deformities of skull face and jaw @ 0.7
virilized female > female pseudohermaphroditism @ 0.75
developmental hip dysplasia > other specified congenital deformities of hip
hip dysplasia > other specified congenital deformities of hip @ 0.85
uterine septum > other doubling of uterus @ 0.85
congenital pseudoarthrosis tibia > other congenital malformations of lower limbs including pelvic girdle @ 0.85
neurocutaneous syndrome > other phakomatoses @ 0.75
proteus syndrome > other specified congenital malformation syndromes not elsewhere classified

# --- words of anomalies
agenesis corpus > malformations of corpus callosum @ 0.6 if: callosum
sillence > osteogenesis imperfecta in: icd10cm
child syndrome > other congenital ichthyosis @ 0.7 if: hemidysplasia, ichthyosiform, nevus
hypophalangism > other reduction defects of limb @ 0.6
isomerism > isomerism of atrial appendages @ 0.8
monosomy > whole chromosome monosomy @ 0.7 in: icd10cm
deletion syndrome > other deletions of part of a chromosome @ 0.55 if: chromosome in: icd10cm
duplication syndrome > partial trisomy @ 0.6 if: chromosome in: icd10cm
microduplication > partial trisomy @ 0.85 in: icd10cm
skeletal dysplasia > osteochondrodysplasia unspecified @ 0.8
bone dysplasia > osteochondrodysplasia unspecified @ 0.75
chondrodystrophy > osteochondrodysplasia with defects of growth of tubular bones and spine unspecified @ 0.75
dwarfism mesomelic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
dysplasia mesomelic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.85
dysplasia rhizomelic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.8
dysplasia acromelic > other osteochondrodysplasia with defects of growth of tubular bones @ 0.8
dysplasia epiphyseal > other osteochondrodysplasia with defects of growth of tubular bones @ 0.75
dysplasia spondylometaphyseal > other osteochondrodysplasia with defects of growth of tubular bones @ 0.75
osteochondrodysplasia lethal > other osteochondrodysplasia with defects of growth of tubular bones @ 0.65
osteosclerosis dysplasia > other specified osteochondrodysplasias @ 0.7
craniotubular dysplasia > other specified osteochondrodysplasias @ 0.75
keratoderma hereditary > other specified congenital malformations of skin @ 0.85
genodermatosis > other specified congenital malformations of skin @ 0.75
ichthyosis syndrome > other congenital ichthyosis @ 0.7
epidermolysis junctional > epidermolysis bullosa letalis
craniosynostosis syndrome > malformation syndromes facial appearance @ 0.6
orofaciodigital > malformation syndromes facial appearance @ 0.85
pterygium syndrome > other specified congenital malformation syndromes not elsewhere classified @ 0.6
microphthalmia syndromic > microphthalmos @ 0.6
microcephalic dwarfism > other congenital malformation syndromes short stature @ 0.8
overgrowth syndrome > malformation syndromes early overgrowth @ 0.85
hand-foot syndrome congenital > malformation syndromes predominantly involving limbs @ 0.5
brachydactyly type > congenital deformity of fingers and hand @ 0.8
synpolydactyly > polysyndactyly
symphalangism > syndactyly @ 0.85
split hand/foot > lobster-claw hand @ 0.8
heterotaxy visceral > situs inversus @ 0.7
piedmont fracture > fracture of shaft of radius @ 0.85
anomaly nasopharynx > other congenital malformations of pharynx @ 0.85

# --- Organs and what is wrong with them, P to Z
retraction testicle > retractile testis @ 0.8 in: icd10cm
contraction testicle > retractile testis @ 0.8 in: icd10cm
contracture testicle > retractile testis @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
rotation kidney > ectopic kidney in: icd10cm
rudimentary bone > congenital malformation of musculoskeletal system unspecified in: icd10cm
rupture sinus of Valsalva > congenital aneurysm of aorta in: icd10cm
septate hymen > imperforate hymen in: icd10cm
cribriform hymen > imperforate hymen in: icd10cm
short frenulum penis > other congenital malformation of penis in: icd10cm
frenulum breve > other congenital malformation of penis in: icd10cm
sigmoid kidney > lobulated fused and horseshoe kidney in: icd10cm

# --- What is wrong, P to Z: own2
transverse heart > other specified congenital malformations of heart in: icd10cm
mesocardia > dextrocardia in: icd10cm
trifid tongue > other congenital malformations of tongue in: icd10cm
turned in foot > other specified congenital deformities of feet in: icd10cm

# --- What is wrong, P to Z: own3
congenital leg length difference > congenital shortening of lower limb in: icd10cm
unicollis > bicornate uterus in: icd10cm
didelphia > other and unspecified doubling of uterus in: icd10cm
valve cusp missing > other specified congenital malformations of heart in: icd10cm
valves in colon > other specified congenital malformations of intestine in: icd10cm
valgus heel > other specified congenital deformities of feet in: icd10cm
vascular loop papilla > congenital malformation of optic disc in: icd10cm
vertical talus > congenital vertical talus deformity foot in: icd10cm
congenital rocker-bottom > congenital vertical talus deformity foot in: icd10cm
web duodenum > congenital absence atresia and stenosis of duodenum in: icd10cm
XO female > turner's syndrome unspecified in: icd10cm
XXY > klinefelter syndrome unspecified in: icd10cm

# --- What is wrong, P to Z: tables3
extra parathyroid > congenital malformations of other endocrine glands in: icd10cm
extra thyroid > congenital malformations of other endocrine glands in: icd10cm
extra adrenal > congenital malformations of other endocrine glands in: icd10cm
extra pituitary > congenital malformations of other endocrine glands in: icd10cm
accessory breast congenital > accessory breast in: icd10cm
accessory ureter congenital > duplication of ureter in: icd10cm
accessory ovary congenital > accessory ovary in: icd10cm
extra uterus > other and unspecified doubling of uterus in: icd10cm
accessory uterus congenital > other and unspecified doubling of uterus in: icd10cm
extra testis > other congenital malformations of testis and scrotum in: icd10cm
supernumerary gallbladder > other congenital malformations of gallbladder in: icd10cm
extra gallbladder > other congenital malformations of gallbladder in: icd10cm
extra tongue > other congenital malformations of tongue in: icd10cm
extra tear gland > other congenital malformations of lacrimal apparatus in: icd10cm
extra lacrimal gland > other congenital malformations of lacrimal apparatus in: icd10cm
extra tear duct > other congenital malformations of lacrimal apparatus in: icd10cm
accessory tear duct congenital > other congenital malformations of lacrimal apparatus in: icd10cm
supernumerary bone > other congenital malformations of musculoskeletal system in: icd10cm
extra bone > other congenital malformations of musculoskeletal system in: icd10cm
extra tarsal bone > other congenital malformations of lower limb including pelvic girdle in: icd10cm
accessory tarsal bone congenital > other congenital malformations of lower limb including pelvic girdle in: icd10cm
extra navicular > other congenital malformations of lower limb including pelvic girdle in: icd10cm
extra foot bone > other congenital malformations of lower limb including pelvic girdle in: icd10cm
supernumerary hand > other reduction defects of upper limb in: icd10cm
extra hand > other reduction defects of upper limb in: icd10cm
accessory hand congenital > other reduction defects of upper limb in: icd10cm
extra arm > other reduction defects of upper limb in: icd10cm
accessory arm congenital > other reduction defects of upper limb in: icd10cm
supernumerary leg > other reduction defects of lower limb in: icd10cm
extra leg > other reduction defects of lower limb in: icd10cm
accessory leg congenital > other reduction defects of lower limb in: icd10cm
extra foot > other reduction defects of lower limb in: icd10cm
accessory foot congenital > other reduction defects of lower limb in: icd10cm
extra valve cusp aortic > other congenital malformations of aortic and mitral valves in: icd10cm
supernumerary sesamoid > other congenital malformations of musculoskeletal system in: icd10cm
extra sesamoid > other congenital malformations of musculoskeletal system in: icd10cm
extra hymen > other congenital malformations of vagina in: icd10cm
accessory hymen congenital > other congenital malformations of vagina in: icd10cm
extra vagina > doubling of vagina unspecified in: icd10cm
extra urethra > double urethra in: icd10cm
extra penis > other congenital malformation of penis in: icd10cm
extra face bone > other specified congenital malformations of face and neck in: icd10cm
supernumerary heart chamber > other specified congenital malformations of heart in: icd10cm
extra heart chamber > other specified congenital malformations of heart in: icd10cm
extra ventricle > other specified congenital malformations of heart in: icd10cm
supernumerary chromosome > trisomy and partial trisomy of autosomes unspecified in: icd10cm
extra chromosome > trisomy and partial trisomy of autosomes unspecified in: icd10cm
accessory chromosome congenital > trisomy and partial trisomy of autosomes unspecified in: icd10cm
extra coronary artery > malformation of coronary vessels in: icd10cm
extra renal artery > other congenital malformations of renal artery in: icd10cm

# --- What is wrong, P to Z: tables4
pseudo-Turner syndrome > other congenital malformation syndromes predominantly associated with short stature in: icd10cm
telangiectasia pigmentation cataract syndrome > other specified congenital malformations of skin in: icd10cm

# --- What is wrong, P to Z: tables5
pigment spots optic disc > congenital malformation of optic disc in: icd10cm
dark patches optic disc > congenital malformation of optic disc in: icd10cm
small eye congenital > microphthalmos in: icd10cm
small ear congenital > microtia in: icd10cm
underdeveloped lips > microcheilia in: icd10cm
hypoplastic lips > microcheilia in: icd10cm
small lips congenital > microcheilia in: icd10cm
small penis congenital > hypoplasia of penis in: icd10cm
hypoplastic thymus > congenital malformations of other endocrine glands in: icd10cm
underdeveloped thyroid > congenital malformations of other endocrine glands in: icd10cm
hypoplastic thyroid > congenital malformations of other endocrine glands in: icd10cm
small thyroid congenital > congenital malformations of other endocrine glands in: icd10cm
underdeveloped adrenal > congenital malformations of other endocrine glands in: icd10cm
hypoplastic adrenal > congenital malformations of other endocrine glands in: icd10cm
small spinal cord congenital > hypoplasia and dysplasia of spinal cord in: icd10cm
small thighbone congenital > longitudinal reduction defect of femur in: icd10cm
small femur congenital > longitudinal reduction defect of femur in: icd10cm
hypoplastic muscle > other congenital malformations of musculoskeletal system in: icd10cm
underdeveloped anus > congenital absence atresia and stenosis of anus without fistula in: icd10cm
hypoplastic colon > congenital absence atresia and stenosis of large intestine part unspecified in: icd10cm
small colon congenital > congenital absence atresia and stenosis of large intestine part unspecified in: icd10cm
small scrotum congenital > hypoplasia of testis and scrotum in: icd10cm
hypoplastic labia > other specified congenital malformations of female genitalia in: icd10cm
small labia congenital > other specified congenital malformations of female genitalia in: icd10cm
undescended colon > congenital malformations of intestinal fixation in: icd10cm
undescended ovary > other congenital malformation of ovary in: icd10cm

# --- What is wrong, P to Z: words
pseudoxanthoma elasticum > other specified congenital malformations of skin in: icd10cm
pseudodextrocardia > other specified congenital malformations of heart in: icd10cm
pseudomamma > accessory breast in: icd10cm
pseudostrabismus > other congenital malformations of eyelid in: icd10cm
schistothorax > other congenital deformities of chest in: icd10cm
fused legs > other congenital malformations of lower limb including pelvic girdle in: icd10cm
synorchidism > hypoplasia of testis and scrotum in: icd10cm
synorchism > hypoplasia of testis and scrotum in: icd10cm
tracheostenosis congenital > other congenital malformations of trachea in: icd10cm
psodymus > conjoined twins in: icd10cm
polysomia > conjoined twins in: icd10cm
pharyngocele > congenital pharyngeal pouch in: icd10cm
wolffian duct remnant > other congenital malformations of vagina in: icd10cm
persistent wolffian duct > other congenital malformations of vagina in: icd10cm
retrocaval ureter > displacement of ureter in: icd10cm

# --- What is wrong, P to Z: words2
sinistrocardia > other specified congenital malformations of heart in: icd10cm
synosteosis > other specified osteochondrodysplasias in: icd10cm
telecanthus > other congenital malformations of eyelid in: icd10cm
trichomegaly > other congenital malformations of hair in: icd10cm
trochocephaly > other specified congenital malformations of skull and face bones in: icd10cm

# --- Main terms H to O: c5
droopy lid congenital > congenital ptosis in: icd10cm
droopy lid at birth > congenital ptosis in: icd10cm
droopy lid birth defect > congenital ptosis in: icd10cm
drooping lid at birth > congenital ptosis in: icd10cm
drooping eyelid congenital > congenital ptosis in: icd10cm
sagging lid congenital > congenital ptosis in: icd10cm
sagging lid at birth > congenital ptosis in: icd10cm
sagging eyelid congenital > congenital ptosis in: icd10cm
sagging eyelid at birth > congenital ptosis in: icd10cm
ectropion at birth > congenital ectropion in: icd10cm
entropion at birth > congenital entropion in: icd10cm
eyelid deformed at birth > other congenital malformations of eyelid in: icd10cm
lid misshapen at birth > other congenital malformations of eyelid in: icd10cm
cryptophthalmos lid > other congenital malformations of eyelid in: icd10cm
tear duct blocked birth > congenital stenosis and stricture of lacrimal duct in: icd10cm
tear duct narrow baby > congenital stenosis and stricture of lacrimal duct in: icd10cm
tear duct narrow birth > congenital stenosis and stricture of lacrimal duct in: icd10cm
tear duct closed baby > congenital stenosis and stricture of lacrimal duct in: icd10cm
tear duct closed infant > congenital stenosis and stricture of lacrimal duct in: icd10cm
nasolacrimal blocked infant > congenital stenosis and stricture of lacrimal duct in: icd10cm
nasolacrimal blocked birth > congenital stenosis and stricture of lacrimal duct in: icd10cm
nasolacrimal narrow baby > congenital stenosis and stricture of lacrimal duct in: icd10cm
nasolacrimal narrow birth > congenital stenosis and stricture of lacrimal duct in: icd10cm
nasolacrimal stenosis birth > congenital stenosis and stricture of lacrimal duct in: icd10cm
lacrimal duct blocked infant > congenital stenosis and stricture of lacrimal duct in: icd10cm
lacrimal duct narrow infant > congenital stenosis and stricture of lacrimal duct in: icd10cm
lacrimal duct narrow birth > congenital stenosis and stricture of lacrimal duct in: icd10cm
lacrimal duct stenosis infant > congenital stenosis and stricture of lacrimal duct in: icd10cm
tear gland misshapen at birth > other congenital malformations of lacrimal apparatus in: icd10cm
lacrimal gland deformed congenital > other congenital malformations of lacrimal apparatus in: icd10cm
lacrimal gland deformed at birth > other congenital malformations of lacrimal apparatus in: icd10cm
lacrimal gland abnormal congenital > other congenital malformations of lacrimal apparatus in: icd10cm
lacrimal no birth defect > absence and agenesis of lacrimal apparatus in: icd10cm
lacrimal lacking birth defect > absence and agenesis of lacrimal apparatus in: icd10cm
tear duct no birth defect > absence and agenesis of lacrimal apparatus in: icd10cm
tear duct lacking birth defect > absence and agenesis of lacrimal apparatus in: icd10cm
orbit misshapen at birth > congenital malformation of orbit in: icd10cm
eye absent born with > other anophthalmos in: icd10cm
eye missing congenital > other anophthalmos in: icd10cm
eye missing at birth > other anophthalmos in: icd10cm
eye missing birth defect > other anophthalmos in: icd10cm
eye no congenital > other anophthalmos in: icd10cm
eye no birth defect > other anophthalmos in: icd10cm
eyeball absent congenital > other anophthalmos in: icd10cm
eyeball absent born with > other anophthalmos in: icd10cm
small eye at birth > microphthalmos in: icd10cm
small eye birth defect > microphthalmos in: icd10cm
small eyeball congenital > microphthalmos in: icd10cm
big eye congenital > macrophthalmos in: icd10cm
big eye at birth > macrophthalmos in: icd10cm
big eye birth defect > macrophthalmos in: icd10cm
large eye at birth > macrophthalmos in: icd10cm
large eye born with > macrophthalmos in: icd10cm
large eyeball congenital > macrophthalmos in: icd10cm
large eyeball birth defect > macrophthalmos in: icd10cm
lens displaced at birth > congenital displaced lens in: icd10cm
lens displaced birth defect > congenital displaced lens in: icd10cm
lens subluxed at birth > congenital displaced lens in: icd10cm
lens absent at birth > congenital aphakia in: icd10cm
lens no at birth > congenital aphakia in: icd10cm
lens lacking congenital > congenital aphakia in: icd10cm
lens deformed at birth > congenital lens malformation  unspecified in: icd10cm
pupil malformed at birth > other congenital malformations of iris in: icd10cm
pupil misshapen congenital > other congenital malformations of iris in: icd10cm
pupil misshapen at birth > other congenital malformations of iris in: icd10cm
pupil misshapen born with > other congenital malformations of iris in: icd10cm
membrane pupil persistent congenital > other congenital malformations of iris in: icd10cm
cornea opacity at birth > congenital corneal opacity in: icd10cm
cornea opaque at birth > congenital corneal opacity in: icd10cm
cornea misshapen at birth > other congenital corneal malformations in: icd10cm
megalocornea > other congenital corneal malformations in: icd10cm
choroid deformed at birth > congenital malformation of choroid in: icd10cm
eye deformed at birth > congenital malformation of eye  unspecified in: icd10cm
external ear no congenital > congenital absence of  auricle in: icd10cm
external ear no birth > congenital absence of  auricle in: icd10cm
external ear lacking birth > congenital absence of  auricle in: icd10cm
ear canal stricture birth > congenital absence  atresia and stricture of auditory canal in: icd10cm
auditory canal stricture birth > congenital absence  atresia and stricture of auditory canal in: icd10cm
external auditory canal stricture birth > congenital absence  atresia and stricture of auditory canal in: icd10cm
stapes fused congenital > congenital malformation of ear ossicles in: icd10cm
stapes fused birth > congenital malformation of ear ossicles in: icd10cm
stapes deformed congenital > congenital malformation of ear ossicles in: icd10cm
stapes deformed birth > congenital malformation of ear ossicles in: icd10cm
stapes misshapen congenital > congenital malformation of ear ossicles in: icd10cm
stapes abnormal birth > congenital malformation of ear ossicles in: icd10cm
malleus fused congenital > congenital malformation of ear ossicles in: icd10cm
malleus fused birth > congenital malformation of ear ossicles in: icd10cm
malleus malformed congenital > congenital malformation of ear ossicles in: icd10cm
malleus malformed birth > congenital malformation of ear ossicles in: icd10cm
malleus deformed congenital > congenital malformation of ear ossicles in: icd10cm
malleus deformed birth > congenital malformation of ear ossicles in: icd10cm
incus fused congenital > congenital malformation of ear ossicles in: icd10cm
incus fused birth > congenital malformation of ear ossicles in: icd10cm
incus deformed congenital > congenital malformation of ear ossicles in: icd10cm
incus deformed birth > congenital malformation of ear ossicles in: icd10cm
incus abnormal congenital > congenital malformation of ear ossicles in: icd10cm
incus abnormal birth > congenital malformation of ear ossicles in: icd10cm
eardrum malformed at birth > other congenital malformations of middle ear in: icd10cm
eardrum deformed at birth > other congenital malformations of middle ear in: icd10cm
eardrum deformed born with > other congenital malformations of middle ear in: icd10cm
eardrum misshapen congenital > other congenital malformations of middle ear in: icd10cm
eardrum misshapen born with > other congenital malformations of middle ear in: icd10cm
eardrum misshapen birth defect > other congenital malformations of middle ear in: icd10cm
eardrum abnormal congenital > other congenital malformations of middle ear in: icd10cm
cochlea deformed congenital > congenital malformation of inner ear in: icd10cm
cochlea deformed at birth > congenital malformation of inner ear in: icd10cm
cochlea misshapen congenital > congenital malformation of inner ear in: icd10cm
huge ear > macrotia in: icd10cm
darwin ear > other misshapen ear in: icd10cm
lop ear > prominent ear in: icd10cm
ear deformed at birth > congenital malformation of ear  unspecified in: icd10cm
ear misshapen at birth > congenital malformation of ear  unspecified in: icd10cm
branchial cleft > sinus  fistula and cyst of branchial cleft in: icd10cm
gill cleft > sinus  fistula and cyst of branchial cleft in: icd10cm
gill fistula > sinus  fistula and cyst of branchial cleft in: icd10cm
gill sinus > sinus  fistula and cyst of branchial cleft in: icd10cm
gill remnant > sinus  fistula and cyst of branchial cleft in: icd10cm
pharyngeal cleft cleft > sinus  fistula and cyst of branchial cleft in: icd10cm
cervicoaural cyst > sinus  fistula and cyst of branchial cleft in: icd10cm
cervicoaural sinus > sinus  fistula and cyst of branchial cleft in: icd10cm
cervicoaural remnant > sinus  fistula and cyst of branchial cleft in: icd10cm
cervicoaural vestige > sinus  fistula and cyst of branchial cleft in: icd10cm
ear fistula > preauricular sinus and cyst in: icd10cm
ear sinus > preauricular sinus and cyst in: icd10cm
periauricular fistula > preauricular sinus and cyst in: icd10cm
periauricular sinus > preauricular sinus and cyst in: icd10cm
periauricular pit > preauricular sinus and cyst in: icd10cm
wide mouth congenital > macrostomia in: icd10cm
thin lip congenital > microcheilia in: icd10cm
face deformed at birth > congenital malformation of face and neck  unspecified in: icd10cm
face deformed born with > congenital malformation of face and neck  unspecified in: icd10cm
neck misshapen at birth > congenital malformation of face and neck  unspecified in: icd10cm
brain absent birth defect > anencephaly in: icd10cm
brain missing congenital > anencephaly in: icd10cm
brain no at birth > anencephaly in: icd10cm
brain no born with > anencephaly in: icd10cm
brain lacking congenital > anencephaly in: icd10cm
brain lacking born with > anencephaly in: icd10cm
brain hernia birth defect > encephalocele  unspecified in: icd10cm
brain herniation congenital > encephalocele  unspecified in: icd10cm
brain herniation at birth > encephalocele  unspecified in: icd10cm
brain protrusion congenital > encephalocele  unspecified in: icd10cm
brain protrusion at birth > encephalocele  unspecified in: icd10cm
small head at birth > microcephaly in: icd10cm
small head born with > microcephaly in: icd10cm
small head birth defect > microcephaly in: icd10cm
small skull congenital > microcephaly in: icd10cm
small skull at birth > microcephaly in: icd10cm
small skull birth defect > microcephaly in: icd10cm
small brain at birth > microcephaly in: icd10cm
small brain born with > microcephaly in: icd10cm
small brain birth defect > microcephaly in: icd10cm
water brain at birth > congenital hydrocephalus  unspecified in: icd10cm
water brain birth defect > congenital hydrocephalus  unspecified in: icd10cm
brain part hypoplasia congenital > other reduction deformities of brain in: icd10cm
cerebellar part no congenital > other reduction deformities of brain in: icd10cm
vermis part absent congenital > other reduction deformities of brain in: icd10cm
gray matter heterotopia > other specified congenital malformations of brain in: icd10cm
brain deformed at birth > congenital malformation of brain  unspecified in: icd10cm
large brain at birth > megalencephaly in: icd10cm
open back > spina bifida  unspecified in: icd10cm
hydromyelocele > spina bifida  unspecified in: icd10cm
spinal cord missing > hypoplasia and dysplasia of spinal cord in: icd10cm
spinal cord born without > hypoplasia and dysplasia of spinal cord in: icd10cm
familial dysautonomia congenital > other specified congenital malformations of nervous system in: icd10cm
nervous system deformed at birth > congenital malformation of nervous system  unspecified in: icd10cm
hole ventricle septum > ventricular septal defect in: icd10cm
hole between ventricles > ventricular septal defect in: icd10cm
hole ventricular septum > ventricular septal defect in: icd10cm
opening ventricle septum > ventricular septal defect in: icd10cm
opening between ventricles > ventricular septal defect in: icd10cm
defect ventricle septum > ventricular septal defect in: icd10cm
defect between ventricles > ventricular septal defect in: icd10cm
hole atrium septum > unspecified atrial septal defect in: icd10cm
hole atrial septum > unspecified atrial septal defect in: icd10cm
opening atrium septum > unspecified atrial septal defect in: icd10cm
opening between atria > unspecified atrial septal defect in: icd10cm
opening atrial septum > unspecified atrial septal defect in: icd10cm
defect atrium septum > unspecified atrial septal defect in: icd10cm
defect between atria > unspecified atrial septal defect in: icd10cm
truncus > common arterial trunk in: icd10cm
single heart ventricle > double inlet ventricle in: icd10cm
one heart ventricle > double inlet ventricle in: icd10cm
two chambered heart > other congenital malformations of cardiac chambers and connections in: icd10cm
three chambered heart > other congenital malformations of cardiac chambers and connections in: icd10cm
pulmonary valve closed congenital > pulmonary valve atresia in: icd10cm
pulmonary valve missing birth > pulmonary valve atresia in: icd10cm
pulmonary valve lacking congenital > pulmonary valve atresia in: icd10cm
pulmonary valve born without birth > pulmonary valve atresia in: icd10cm
pulmonary valve born without congenital > pulmonary valve atresia in: icd10cm
pulmonary valve narrow birth > congenital pulmonary valve stenosis in: icd10cm
pulmonary valve narrow baby > congenital pulmonary valve stenosis in: icd10cm
tricuspid narrow birth > congenital tricuspid stenosis in: icd10cm
tricuspid narrow baby > congenital tricuspid stenosis in: icd10cm
tricuspid stenosis birth > congenital tricuspid stenosis in: icd10cm
aortic valve narrow birth > congenital stenosis of aortic valve in: icd10cm
aortic valve narrow baby > congenital stenosis of aortic valve in: icd10cm
aortic valve stenosis baby > congenital stenosis of aortic valve in: icd10cm
aortic valve atresia birth > congenital stenosis of aortic valve in: icd10cm
aortic valve atresia baby > congenital stenosis of aortic valve in: icd10cm
aortic valve leak birth > congenital insufficiency of aortic valve in: icd10cm
aortic valve insufficiency birth > congenital insufficiency of aortic valve in: icd10cm
mitral narrow birth > congenital mitral stenosis in: icd10cm
mitral narrow baby > congenital mitral stenosis in: icd10cm
mitral leak birth > congenital mitral insufficiency in: icd10cm
mitral leak congenital > congenital mitral insufficiency in: icd10cm
mitral insufficiency birth > congenital mitral insufficiency in: icd10cm
heart left chest situs inversus > levocardia in: icd10cm
heart left chest > levocardia in: icd10cm
heart left side situs inversus > levocardia in: icd10cm
heart left side > levocardia in: icd10cm
heart right chest > dextrocardia in: icd10cm
coronary abnormal birth defect > malformation of coronary vessels in: icd10cm
coronary aneurysm at birth > malformation of coronary vessels in: icd10cm
coronary fistula at birth > malformation of coronary vessels in: icd10cm
heart block at birth > congenital heart block in: icd10cm
pericardium deformed at birth > other specified congenital malformations of heart in: icd10cm
pericardium diverticulum at birth > other specified congenital malformations of heart in: icd10cm
pericardium displaced at birth > other specified congenital malformations of heart in: icd10cm
myocardium diverticulum at birth > other specified congenital malformations of heart in: icd10cm
myocardium displaced at birth > other specified congenital malformations of heart in: icd10cm
atrium deformed congenital > other specified congenital malformations of heart in: icd10cm
atrium deformed at birth > other specified congenital malformations of heart in: icd10cm
atrium anomaly born with > other specified congenital malformations of heart in: icd10cm
atrium abnormal at birth > other specified congenital malformations of heart in: icd10cm
atrium diverticulum congenital > other specified congenital malformations of heart in: icd10cm
atrium diverticulum at birth > other specified congenital malformations of heart in: icd10cm
atrium displaced congenital > other specified congenital malformations of heart in: icd10cm
atrium displaced at birth > other specified congenital malformations of heart in: icd10cm
ventricle deformed at birth > other specified congenital malformations of heart in: icd10cm
ventricle anomaly at birth > other specified congenital malformations of heart in: icd10cm
ventricle displaced at birth > other specified congenital malformations of heart in: icd10cm
constricted aorta congenital > coarctation of aorta in: icd10cm
aorta deformed congenital > other congenital malformations of aorta in: icd10cm
aorta misshapen congenital > other congenital malformations of aorta in: icd10cm
aorta misshapen at birth > other congenital malformations of aorta in: icd10cm
aorta misshapen born with > other congenital malformations of aorta in: icd10cm
aorta misshapen birth defect > other congenital malformations of aorta in: icd10cm
aorta abnormal congenital > other congenital malformations of aorta in: icd10cm
aorta abnormal at birth > other congenital malformations of aorta in: icd10cm
aorta displaced congenital > other congenital malformations of aorta in: icd10cm
aorta displaced at birth > other congenital malformations of aorta in: icd10cm
aorta displaced birth defect > other congenital malformations of aorta in: icd10cm
aorta aneurysm at birth > other congenital malformations of aorta in: icd10cm
aorta absent congenital > other congenital malformations of aorta in: icd10cm
aorta absent at birth > other congenital malformations of aorta in: icd10cm
aorta missing at birth > other congenital malformations of aorta in: icd10cm
aorta missing birth defect > other congenital malformations of aorta in: icd10cm
aorta born without born with > other congenital malformations of aorta in: icd10cm
pulmonary artery closed congenital > atresia of pulmonary artery in: icd10cm
pulmonary artery absent congenital > atresia of pulmonary artery in: icd10cm
pulmonary artery no congenital > atresia of pulmonary artery in: icd10cm
pulmonary artery no birth > atresia of pulmonary artery in: icd10cm
pulmonary artery born without congenital > atresia of pulmonary artery in: icd10cm
pulmonary artery born without birth > atresia of pulmonary artery in: icd10cm
pulmonary artery aneurysm at birth > other congenital malformations of pulmonary artery in: icd10cm
vena cava deformed at birth > other congenital malformations of great veins in: icd10cm
vena cava anomaly at birth > other congenital malformations of great veins in: icd10cm
vena cava misshapen congenital > other congenital malformations of great veins in: icd10cm
vena cava misshapen born with > other congenital malformations of great veins in: icd10cm
vena cava misshapen birth defect > other congenital malformations of great veins in: icd10cm
vena cava abnormal at birth > other congenital malformations of great veins in: icd10cm
vena cava no congenital > other congenital malformations of great veins in: icd10cm
vena cava no birth defect > other congenital malformations of great veins in: icd10cm
great vein misshapen congenital > other congenital malformations of great veins in: icd10cm
great vein misshapen at birth > other congenital malformations of great veins in: icd10cm
great vein misshapen born with > other congenital malformations of great veins in: icd10cm
great vein abnormal at birth > other congenital malformations of great veins in: icd10cm
great vein no congenital > other congenital malformations of great veins in: icd10cm
great vein lacking congenital > other congenital malformations of great veins in: icd10cm
great vein born without born with > other congenital malformations of great veins in: icd10cm
artery deformed peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
artery deformed peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
artery misshapen peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
artery misshapen peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
artery abnormal peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vein deformed peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vein deformed peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
vein anomaly peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vein abnormal peripheral congenital > other specified congenital malformations of peripheral vascular system in: icd10cm
vein abnormal peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel malformed peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel deformed peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel deformed peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel anomaly peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel misshapen peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel misshapen peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel abnormal peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel abnormal peripheral birth defect > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular deformed peripheral congenital > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular deformed peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular anomaly peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular misshapen peripheral congenital > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular misshapen peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular abnormal peripheral congenital > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular abnormal peripheral at birth > other specified congenital malformations of peripheral vascular system in: icd10cm
vascular abnormal peripheral born with > other specified congenital malformations of peripheral vascular system in: icd10cm
vessel malformed congenital > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel malformed born with > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel deformed congenital > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel deformed at birth > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel anomaly congenital > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel anomaly born with > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel abnormal congenital > congenital malformation of peripheral vascular system  unspecified in: icd10cm
vessel abnormal birth defect > congenital malformation of peripheral vascular system  unspecified in: icd10cm
brain artery malformed at birth > other malformations of cerebral vessels in: icd10cm
brain vein malformed at birth > other malformations of cerebral vessels in: icd10cm
brain vein anomaly at birth > other malformations of cerebral vessels in: icd10cm
cerebral artery malformed at birth > other malformations of cerebral vessels in: icd10cm
nostril back blocked > choanal atresia in: icd10cm
nostril back closed > choanal atresia in: icd10cm
nostril back imperforate > choanal atresia in: icd10cm
nose missing birth defect > agenesis and underdevelopment of nose in: icd10cm
nose no birth defect > agenesis and underdevelopment of nose in: icd10cm
nose lacking birth defect > agenesis and underdevelopment of nose in: icd10cm
nose underdeveloped congenital > agenesis and underdevelopment of nose in: icd10cm
nose underdeveloped birth defect > agenesis and underdevelopment of nose in: icd10cm
nose notched > fissured  notched and cleft nose in: icd10cm
nose deformed at birth > other congenital malformations of nose in: icd10cm
nose anomaly at birth > other congenital malformations of nose in: icd10cm
nose misshapen congenital > other congenital malformations of nose in: icd10cm
nose misshapen at birth > other congenital malformations of nose in: icd10cm
nose misshapen born with > other congenital malformations of nose in: icd10cm
nose abnormal congenital > other congenital malformations of nose in: icd10cm
nose abnormal at birth > other congenital malformations of nose in: icd10cm
nostril deformed congenital > other congenital malformations of nose in: icd10cm
nostril deformed at birth > other congenital malformations of nose in: icd10cm
nostril anomaly at birth > other congenital malformations of nose in: icd10cm
nostril misshapen congenital > other congenital malformations of nose in: icd10cm
nostril misshapen born with > other congenital malformations of nose in: icd10cm
nostril misshapen birth defect > other congenital malformations of nose in: icd10cm
nostril abnormal congenital > other congenital malformations of nose in: icd10cm
nostril abnormal at birth > other congenital malformations of nose in: icd10cm
nose deformed at birth > congenital malformation of nose  unspecified in: icd10cm
subglottic narrow at birth > congenital subglottic stenosis in: icd10cm
subglottic stenosis at birth > congenital subglottic stenosis in: icd10cm
larynx deformed congenital > other congenital malformations of larynx in: icd10cm
larynx deformed birth > other congenital malformations of larynx in: icd10cm
larynx misshapen congenital > other congenital malformations of larynx in: icd10cm
larynx abnormal congenital > other congenital malformations of larynx in: icd10cm
larynx abnormal birth > other congenital malformations of larynx in: icd10cm
larynx stenosis birth > other congenital malformations of larynx in: icd10cm
laryngeal deformed congenital > other congenital malformations of larynx in: icd10cm
laryngeal misshapen congenital > other congenital malformations of larynx in: icd10cm
laryngeal misshapen birth > other congenital malformations of larynx in: icd10cm
laryngeal abnormal birth > other congenital malformations of larynx in: icd10cm
epiglottis misshapen birth > other congenital malformations of larynx in: icd10cm
cricoid malformed birth > other congenital malformations of larynx in: icd10cm
cricoid anomaly congenital > other congenital malformations of larynx in: icd10cm
cricoid misshapen congenital > other congenital malformations of larynx in: icd10cm
cricoid absent congenital > other congenital malformations of larynx in: icd10cm
cricoid absent birth > other congenital malformations of larynx in: icd10cm
cricoid missing birth > other congenital malformations of larynx in: icd10cm
thyroid cartilage misshapen birth > other congenital malformations of larynx in: icd10cm
trachea narrow birth > other congenital malformations of trachea in: icd10cm
lung cystic at birth > congenital cystic lung in: icd10cm
cystic adenomatoid > congenital cystic lung in: icd10cm
lung no birth defect > agenesis of lung in: icd10cm
lung lacking birth defect > agenesis of lung in: icd10cm
lung small birth defect > congenital hypoplasia and dysplasia of lung in: icd10cm
lung dysplasia birth defect > congenital hypoplasia and dysplasia of lung in: icd10cm
pleura deformed born with > anomaly of pleura in: icd10cm
pleura abnormal birth defect > anomaly of pleura in: icd10cm
lip misshapen at birth > congenital malformations of lips in: icd10cm
lip pit at birth > congenital malformations of lips in: icd10cm
lip fistula at birth > congenital malformations of lips in: icd10cm
tongue fissure birth > other congenital malformations of tongue in: icd10cm
salivary gland fistula birth > congenital malformations of salivary glands and ducts in: icd10cm
salivary duct fistula birth > congenital malformations of salivary glands and ducts in: icd10cm
pharynx misshapen at birth > other congenital malformations of pharynx in: icd10cm
esophagus narrow at birth > congenital stenosis and stricture of esophagus in: icd10cm
esophagus stricture at birth > congenital stenosis and stricture of esophagus in: icd10cm
esophagus dilated at birth > congenital dilatation of esophagus in: icd10cm
esophagus cardiospasm at birth > congenital dilatation of esophagus in: icd10cm
esophagus pouch at birth > congenital diverticulum of esophagus in: icd10cm
esophagus diverticulum at birth > congenital diverticulum of esophagus in: icd10cm
esophagus no congenital > other congenital malformations of esophagus in: icd10cm
esophagus short birth > other congenital malformations of esophagus in: icd10cm
esophagus displaced birth > other congenital malformations of esophagus in: icd10cm
hiatal hernia at birth > congenital hiatus hernia in: icd10cm
hiatal hernia birth defect > congenital hiatus hernia in: icd10cm
stomach diverticulum at birth > other specified congenital malformations of stomach in: icd10cm
stomach hourglass at birth > other specified congenital malformations of stomach in: icd10cm
stomach big congenital > other specified congenital malformations of stomach in: icd10cm
stomach big at birth > other specified congenital malformations of stomach in: icd10cm
stomach big born with > other specified congenital malformations of stomach in: icd10cm
stomach big birth defect > other specified congenital malformations of stomach in: icd10cm
stomach transposed congenital > other specified congenital malformations of stomach in: icd10cm
stomach transposed at birth > other specified congenital malformations of stomach in: icd10cm
stomach deformed at birth > congenital malformation of stomach  unspecified in: icd10cm
duodenum narrow birth > congenital absence  atresia and stenosis of duodenum in: icd10cm
small bowel narrow birth > congenital absence  atresia and stenosis of small intestine  part unspecified in: icd10cm
intestine closed congenital > congenital absence  atresia and stenosis of small intestine  part unspecified in: icd10cm
intestine closed birth > congenital absence  atresia and stenosis of small intestine  part unspecified in: icd10cm
intestine born without congenital > congenital absence  atresia and stenosis of small intestine  part unspecified in: icd10cm
intestine narrow birth > congenital absence  atresia and stenosis of small intestine  part unspecified in: icd10cm
colon closed congenital > congenital absence  atresia and stenosis of large intestine  part unspecified in: icd10cm
colon narrow birth > congenital absence  atresia and stenosis of large intestine  part unspecified in: icd10cm
anus closed birth > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anus stricture birth > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anus stricture baby > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal closed congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal closed birth > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal closed baby > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal absent congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal absent birth > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal no congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal no baby > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal lacking congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal born without congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal imperforate congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal imperforate birth > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal imperforate baby > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal stricture congenital > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal stricture birth > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
anal stricture baby > congenital absence  atresia and stenosis of anus without fistula in: icd10cm
rectum closed congenital > congenital absence  atresia and stenosis of rectum without fistula in: icd10cm
rectum stricture birth > congenital absence  atresia and stenosis of rectum without fistula in: icd10cm
colon mobile > congenital malformations of intestinal fixation in: icd10cm
colon adhesions > congenital malformations of intestinal fixation in: icd10cm
colon undescended congenital > congenital malformations of intestinal fixation in: icd10cm
bowel bands congenital > congenital malformations of intestinal fixation in: icd10cm
intestine mobile > congenital malformations of intestinal fixation in: icd10cm
intestine undescended > congenital malformations of intestinal fixation in: icd10cm
rectum fistula at birth > congenital fistula of rectum and anus in: icd10cm
anus fistula at birth > congenital fistula of rectum and anus in: icd10cm
appendix redundant > other specified congenital malformations of intestine in: icd10cm
appendix long > other specified congenital malformations of intestine in: icd10cm
gallbladder deformed birth > other congenital malformations of gallbladder in: icd10cm
gallbladder misshapen birth > other congenital malformations of gallbladder in: icd10cm
bile duct narrow birth > congenital stenosis and stricture of bile ducts in: icd10cm
hepatic duct malformed congenital > other congenital malformations of bile ducts in: icd10cm
hepatic duct deformed congenital > other congenital malformations of bile ducts in: icd10cm
hepatic duct deformed birth > other congenital malformations of bile ducts in: icd10cm
hepatic duct abnormal congenital > other congenital malformations of bile ducts in: icd10cm
hepatic duct abnormal birth > other congenital malformations of bile ducts in: icd10cm
hepatic duct double congenital > other congenital malformations of bile ducts in: icd10cm
liver misshapen birth > other congenital malformations of liver in: icd10cm
pancreas deformed birth > other congenital malformations of pancreas and pancreatic duct in: icd10cm
spleen no at birth > asplenia in: icd10cm
spleen lacking congenital > asplenia in: icd10cm
spleen lacking at birth > asplenia in: icd10cm
spleen born without birth defect > asplenia in: icd10cm
spleen agenesis at birth > asplenia in: icd10cm
thyroid deformed gland > congenital malformations of other endocrine glands in: icd10cm
thyroid absent birth > congenital malformations of other endocrine glands in: icd10cm
thyroid missing birth > congenital malformations of other endocrine glands in: icd10cm
thyroid missing gland > congenital malformations of other endocrine glands in: icd10cm
thyroid no congenital > congenital malformations of other endocrine glands in: icd10cm
thyroid no birth > congenital malformations of other endocrine glands in: icd10cm
thyroid persistent birth > congenital malformations of other endocrine glands in: icd10cm
thyroid persistent gland > congenital malformations of other endocrine glands in: icd10cm
thyroid displaced birth > congenital malformations of other endocrine glands in: icd10cm
thyroid displaced gland > congenital malformations of other endocrine glands in: icd10cm
parathyroid deformed gland > congenital malformations of other endocrine glands in: icd10cm
parathyroid lacking birth > congenital malformations of other endocrine glands in: icd10cm
parathyroid persistent birth > congenital malformations of other endocrine glands in: icd10cm
parathyroid persistent gland > congenital malformations of other endocrine glands in: icd10cm
parathyroid displaced birth > congenital malformations of other endocrine glands in: icd10cm
parathyroid displaced gland > congenital malformations of other endocrine glands in: icd10cm
thymus deformed birth > congenital malformations of other endocrine glands in: icd10cm
thymus deformed gland > congenital malformations of other endocrine glands in: icd10cm
thymus misshapen gland > congenital malformations of other endocrine glands in: icd10cm
thymus abnormal birth > congenital malformations of other endocrine glands in: icd10cm
thymus missing congenital > congenital malformations of other endocrine glands in: icd10cm
thymus missing birth > congenital malformations of other endocrine glands in: icd10cm
thymus accessory birth > congenital malformations of other endocrine glands in: icd10cm
thymus persistent congenital > congenital malformations of other endocrine glands in: icd10cm
thymus persistent birth > congenital malformations of other endocrine glands in: icd10cm
thymus displaced birth > congenital malformations of other endocrine glands in: icd10cm
thymus displaced gland > congenital malformations of other endocrine glands in: icd10cm
thyroglossal malformed birth > congenital malformations of other endocrine glands in: icd10cm
thyroglossal anomaly congenital > congenital malformations of other endocrine glands in: icd10cm
thyroglossal misshapen congenital > congenital malformations of other endocrine glands in: icd10cm
thyroglossal absent birth > congenital malformations of other endocrine glands in: icd10cm
thyroglossal missing congenital > congenital malformations of other endocrine glands in: icd10cm
thyroglossal missing birth > congenital malformations of other endocrine glands in: icd10cm
thyroglossal missing gland > congenital malformations of other endocrine glands in: icd10cm
pituitary deformed birth > congenital malformations of other endocrine glands in: icd10cm
pituitary deformed gland > congenital malformations of other endocrine glands in: icd10cm
pituitary abnormal birth > congenital malformations of other endocrine glands in: icd10cm
pituitary abnormal gland > congenital malformations of other endocrine glands in: icd10cm
pituitary lacking birth > congenital malformations of other endocrine glands in: icd10cm
pituitary born without gland > congenital malformations of other endocrine glands in: icd10cm
pituitary ectopic congenital > congenital malformations of other endocrine glands in: icd10cm
pituitary ectopic birth > congenital malformations of other endocrine glands in: icd10cm
pituitary persistent congenital > congenital malformations of other endocrine glands in: icd10cm
pituitary persistent birth > congenital malformations of other endocrine glands in: icd10cm
pituitary persistent gland > congenital malformations of other endocrine glands in: icd10cm
pituitary displaced birth > congenital malformations of other endocrine glands in: icd10cm
organs transposed > situs inversus in: icd10cm
viscera reversed > situs inversus in: icd10cm
ovary no birth defect > congenital absence of ovary in: icd10cm
ovary cyst congenital > developmental ovarian cyst in: icd10cm
ovary accessory birth > other congenital malformation of ovary in: icd10cm
ovary streak birth > other congenital malformation of ovary in: icd10cm
oviduct misshapen congenital > other congenital malformations of fallopian tube and broad ligament in: icd10cm
oviduct misshapen birth > other congenital malformations of fallopian tube and broad ligament in: icd10cm
oviduct abnormal congenital > other congenital malformations of fallopian tube and broad ligament in: icd10cm
oviduct abnormal birth > other congenital malformations of fallopian tube and broad ligament in: icd10cm
oviduct missing birth > other congenital malformations of fallopian tube and broad ligament in: icd10cm
oviduct no birth > other congenital malformations of fallopian tube and broad ligament in: icd10cm
uterus no birth defect > agenesis and aplasia of uterus in: icd10cm
unicornuate > unicornate uterus in: icd10cm
single horned > unicornate uterus in: icd10cm
cervix missing congenital > agenesis and aplasia of cervix in: icd10cm
cervix no birth defect > agenesis and aplasia of cervix in: icd10cm
cervix lacking congenital > agenesis and aplasia of cervix in: icd10cm
uterus misshapen at birth > congenital malformation of uterus and cervix  unspecified in: icd10cm
hymen deformed birth > other congenital malformations of vagina in: icd10cm
hymen abnormal congenital > other congenital malformations of vagina in: icd10cm
hymen abnormal birth > other congenital malformations of vagina in: icd10cm
canal of nuck cyst > other congenital malformations of vagina in: icd10cm
labia stuck > fusion of labia in: icd10cm
vulva deformed birth > other and unspecified congenital malformations of vulva in: icd10cm
vulva anomaly birth > other and unspecified congenital malformations of vulva in: icd10cm
vulva misshapen congenital > other and unspecified congenital malformations of vulva in: icd10cm
vulva misshapen birth > other and unspecified congenital malformations of vulva in: icd10cm
vulva abnormal birth > other and unspecified congenital malformations of vulva in: icd10cm
vulva missing birth > other and unspecified congenital malformations of vulva in: icd10cm
vulva born without birth > other and unspecified congenital malformations of vulva in: icd10cm
vulva cyst birth > other and unspecified congenital malformations of vulva in: icd10cm
hymen fenestrated > other specified congenital malformations of female genitalia in: icd10cm
hymen septate > other specified congenital malformations of female genitalia in: icd10cm
hymen microperforate > other specified congenital malformations of female genitalia in: icd10cm
undropped testicle > undescended testicle  unspecified in: icd10cm
misplaced testicle > ectopic testis unspecified in: icd10cm
displaced testicle > ectopic testis unspecified in: icd10cm
testicle absent birth defect > absence and aplasia of testis in: icd10cm
testicle no congenital > absence and aplasia of testis in: icd10cm
testicle lacking born with > absence and aplasia of testis in: icd10cm
testicle born without born with > absence and aplasia of testis in: icd10cm
testicle small birth > hypoplasia of testis and scrotum in: icd10cm
testicle fusion congenital > hypoplasia of testis and scrotum in: icd10cm
scrotum hypoplasia congenital > hypoplasia of testis and scrotum in: icd10cm
scrotum fusion congenital > hypoplasia of testis and scrotum in: icd10cm
scrotum fused birth > hypoplasia of testis and scrotum in: icd10cm
three testicle > polyorchism in: icd10cm
vas deferens absent congenital > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
vas deferens missing birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
vas deferens no congenital > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
vas deferens born without birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
epididymis missing congenital > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
epididymis missing birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
epididymis aplasia birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
seminal vesicle missing birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
prostate deformed birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
prostate missing congenital > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
prostate no congenital > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
prostate no birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
prostate double birth > other congenital malformations of vas deferens  epididymis  seminal vesicles and prostate in: icd10cm
penis curvature congenital > other congenital malformation of penis in: icd10cm
penis crooked congenital > other congenital malformation of penis in: icd10cm
penis crooked birth > other congenital malformation of penis in: icd10cm
urinary opening underside penis > hypospadias  unspecified in: icd10cm
single kidney absent at birth > renal agenesis  unilateral in: icd10cm
single kidney absent born with > renal agenesis  unilateral in: icd10cm
single kidney absent birth defect > renal agenesis  unilateral in: icd10cm
single kidney missing birth defect > renal agenesis  unilateral in: icd10cm
single kidney no at birth > renal agenesis  unilateral in: icd10cm
single kidney lacking at birth > renal agenesis  unilateral in: icd10cm
one kidney small congenital > renal hypoplasia  unilateral in: icd10cm
one kidney hypoplastic at birth > renal hypoplasia  unilateral in: icd10cm
one kidney underdeveloped at birth > renal hypoplasia  unilateral in: icd10cm
single kidney small congenital > renal hypoplasia  unilateral in: icd10cm
single kidney small at birth > renal hypoplasia  unilateral in: icd10cm
single kidney small born with > renal hypoplasia  unilateral in: icd10cm
single kidney small birth defect > renal hypoplasia  unilateral in: icd10cm
single kidney underdeveloped at birth > renal hypoplasia  unilateral in: icd10cm
kidney small at birth > renal hypoplasia  unspecified in: icd10cm
lobed kidney > lobulated  fused and horseshoe kidney in: icd10cm
pelvic kidney congenital > ectopic kidney in: icd10cm
two ureter > duplication of ureter in: icd10cm
ureter lacking birth defect > agenesis of ureter in: icd10cm
ureter agenesis birth defect > agenesis of ureter in: icd10cm
ureter ectopic congenital > malposition of ureter in: icd10cm
ureter misplaced > malposition of ureter in: icd10cm
urine backflow congenital > congenital vesico-uretero-renal reflux in: icd10cm
reflux bladder kidney congenital > congenital vesico-uretero-renal reflux in: icd10cm
bladder outside abdomen > unspecified exstrophy of urinary bladder in: icd10cm
bladder no congenital > congenital absence of bladder and urethra in: icd10cm
bladder no birth defect > congenital absence of bladder and urethra in: icd10cm
urethra no birth defect > congenital absence of bladder and urethra in: icd10cm
urethra lacking birth defect > congenital absence of bladder and urethra in: icd10cm
urethra agenesis birth defect > congenital absence of bladder and urethra in: icd10cm
bladder diverticulum at birth > congenital diverticulum of bladder in: icd10cm
bladder pouch at birth > congenital diverticulum of bladder in: icd10cm
bladder deformed birth > other congenital malformations of bladder and urethra in: icd10cm
bladder misshapen birth > other congenital malformations of bladder and urethra in: icd10cm
bladder hernia birth > other congenital malformations of bladder and urethra in: icd10cm
urethra deformed birth > other congenital malformations of bladder and urethra in: icd10cm
urethra double congenital > other congenital malformations of bladder and urethra in: icd10cm
urethra double birth > other congenital malformations of bladder and urethra in: icd10cm
urethra hernia birth > other congenital malformations of bladder and urethra in: icd10cm
urethra duplication congenital > other congenital malformations of bladder and urethra in: icd10cm
urethra duplication birth > other congenital malformations of bladder and urethra in: icd10cm
hip malformed birth > other specified congenital deformities of hip in: icd10cm
hip malformed baby > other specified congenital deformities of hip in: icd10cm
hip deformed baby > other specified congenital deformities of hip in: icd10cm
hip anomaly baby > other specified congenital deformities of hip in: icd10cm
hip misshapen congenital > other specified congenital deformities of hip in: icd10cm
hip misshapen birth > other specified congenital deformities of hip in: icd10cm
hip dysplasia birth > other specified congenital deformities of hip in: icd10cm
hip dysplasia baby > other specified congenital deformities of hip in: icd10cm
hip shallow congenital > other specified congenital deformities of hip in: icd10cm
hip shallow birth > other specified congenital deformities of hip in: icd10cm
hip shallow baby > other specified congenital deformities of hip in: icd10cm
acetabulum deformed birth > other specified congenital deformities of hip in: icd10cm
acetabulum deformed baby > other specified congenital deformities of hip in: icd10cm
acetabulum misshapen birth > other specified congenital deformities of hip in: icd10cm
acetabulum shallow birth > other specified congenital deformities of hip in: icd10cm
acetabulum shallow baby > other specified congenital deformities of hip in: icd10cm
femoral neck deformed congenital > other specified congenital deformities of hip in: icd10cm
femoral neck misshapen birth > other specified congenital deformities of hip in: icd10cm
femoral neck misshapen baby > other specified congenital deformities of hip in: icd10cm
femoral neck abnormal birth > other specified congenital deformities of hip in: icd10cm
femoral neck abnormal baby > other specified congenital deformities of hip in: icd10cm
femoral neck dysplasia baby > other specified congenital deformities of hip in: icd10cm
femoral neck shallow birth > other specified congenital deformities of hip in: icd10cm
femoral neck shallow baby > other specified congenital deformities of hip in: icd10cm
infantile coxa vara > other specified congenital deformities of hip in: icd10cm
infantile coxa valga > other specified congenital deformities of hip in: icd10cm
foot malformed at birth > other specified congenital deformities of feet in: icd10cm
foot malformed born with > other specified congenital deformities of feet in: icd10cm
foot malformed birth defect > other specified congenital deformities of feet in: icd10cm
foot misshapen congenital > other specified congenital deformities of feet in: icd10cm
foot misshapen at birth > other specified congenital deformities of feet in: icd10cm
foot misshapen born with > other specified congenital deformities of feet in: icd10cm
toe deformed born with > other specified congenital deformities of feet in: icd10cm
toe anomaly congenital > other specified congenital deformities of feet in: icd10cm
toe misshapen congenital > other specified congenital deformities of feet in: icd10cm
toe misshapen born with > other specified congenital deformities of feet in: icd10cm
toe abnormal at birth > other specified congenital deformities of feet in: icd10cm
toe abnormal birth defect > other specified congenital deformities of feet in: icd10cm
claw toe congenital > other specified congenital deformities of feet in: icd10cm
club foot birth > congenital talipes equinovarus unspecified foot in: icd10cm
club foot baby > congenital talipes equinovarus unspecified foot in: icd10cm
foot turned in congenital > congenital talipes equinovarus unspecified foot in: icd10cm
foot turned in birth > congenital talipes equinovarus unspecified foot in: icd10cm
foot turned in baby > congenital talipes equinovarus unspecified foot in: icd10cm
flat feet birth > congenital pes planus in: icd10cm
flat feet baby > congenital pes planus in: icd10cm
rocker bottom birth > congenital pes planus in: icd10cm
rocker bottom baby > congenital pes planus in: icd10cm
lopsided face > congenital facial asymmetry in: icd10cm
flat skull baby > plagiocephaly in: icd10cm
flat skull > plagiocephaly in: icd10cm
lopsided skull > plagiocephaly in: icd10cm
jaw anomaly congenital > other congenital deformities of skull  face and jaw in: icd10cm
jaw anomaly at birth > other congenital deformities of skull  face and jaw in: icd10cm
jaw misshapen at birth > other congenital deformities of skull  face and jaw in: icd10cm
jaw abnormal at birth > other congenital deformities of skull  face and jaw in: icd10cm
jaw depression at birth > other congenital deformities of skull  face and jaw in: icd10cm
jaw squashed at birth > other congenital deformities of skull  face and jaw in: icd10cm
jaw deviated septum at birth > other congenital deformities of skull  face and jaw in: icd10cm
face deformed at birth > other congenital deformities of skull  face and jaw in: icd10cm
face anomaly at birth > other congenital deformities of skull  face and jaw in: icd10cm
face anomaly born with > other congenital deformities of skull  face and jaw in: icd10cm
face misshapen congenital > other congenital deformities of skull  face and jaw in: icd10cm
face misshapen born with > other congenital deformities of skull  face and jaw in: icd10cm
face misshapen birth defect > other congenital deformities of skull  face and jaw in: icd10cm
face abnormal congenital > other congenital deformities of skull  face and jaw in: icd10cm
face abnormal birth defect > other congenital deformities of skull  face and jaw in: icd10cm
face depression at birth > other congenital deformities of skull  face and jaw in: icd10cm
face squashed congenital > other congenital deformities of skull  face and jaw in: icd10cm
face squashed at birth > other congenital deformities of skull  face and jaw in: icd10cm
face squashed born with > other congenital deformities of skull  face and jaw in: icd10cm
face deviated septum at birth > other congenital deformities of skull  face and jaw in: icd10cm
skull anomaly at birth > other congenital deformities of skull  face and jaw in: icd10cm
skull misshapen congenital > other congenital deformities of skull  face and jaw in: icd10cm
skull misshapen at birth > other congenital deformities of skull  face and jaw in: icd10cm
skull misshapen born with > other congenital deformities of skull  face and jaw in: icd10cm
skull misshapen birth defect > other congenital deformities of skull  face and jaw in: icd10cm
skull abnormal congenital > other congenital deformities of skull  face and jaw in: icd10cm
skull abnormal at birth > other congenital deformities of skull  face and jaw in: icd10cm
skull abnormal birth defect > other congenital deformities of skull  face and jaw in: icd10cm
skull depression at birth > other congenital deformities of skull  face and jaw in: icd10cm
skull squashed congenital > other congenital deformities of skull  face and jaw in: icd10cm
skull squashed at birth > other congenital deformities of skull  face and jaw in: icd10cm
skull deviated septum at birth > other congenital deformities of skull  face and jaw in: icd10cm
crooked spine baby > congenital deformity of spine in: icd10cm
scoliosis birth > congenital deformity of spine in: icd10cm
scoliosis baby > congenital deformity of spine in: icd10cm
kyphosis birth > congenital deformity of spine in: icd10cm
kyphosis baby > congenital deformity of spine in: icd10cm
lordosis birth > congenital deformity of spine in: icd10cm
lordosis baby > congenital deformity of spine in: icd10cm
keeled breast > pectus carinatum in: icd10cm
chest malformed congenital > other congenital deformities of chest in: icd10cm
chest anomaly congenital > other congenital deformities of chest in: icd10cm
chest anomaly born with > other congenital deformities of chest in: icd10cm
chest misshapen at birth > other congenital deformities of chest in: icd10cm
chest abnormal at birth > other congenital deformities of chest in: icd10cm
chest abnormal birth defect > other congenital deformities of chest in: icd10cm
wry neck at birth > congenital deformity of sternocleidomastoid muscle in: icd10cm
torticollis at birth > congenital deformity of sternocleidomastoid muscle in: icd10cm
hand malformed birth > congenital deformity of fingers and hand in: icd10cm
hand deformed birth > congenital deformity of fingers and hand in: icd10cm
hand abnormal congenital > congenital deformity of fingers and hand in: icd10cm
finger deformed birth > congenital deformity of fingers and hand in: icd10cm
finger anomaly congenital > congenital deformity of fingers and hand in: icd10cm
finger misshapen birth > congenital deformity of fingers and hand in: icd10cm
finger abnormal congenital > congenital deformity of fingers and hand in: icd10cm
finger abnormal birth > congenital deformity of fingers and hand in: icd10cm
knee deformed at birth > congenital deformity of knee in: icd10cm
knee anomaly congenital > congenital deformity of knee in: icd10cm
knee anomaly at birth > congenital deformity of knee in: icd10cm
knee anomaly born with > congenital deformity of knee in: icd10cm
knee anomaly birth defect > congenital deformity of knee in: icd10cm
knee misshapen at birth > congenital deformity of knee in: icd10cm
knee misshapen birth defect > congenital deformity of knee in: icd10cm
knee abnormal congenital > congenital deformity of knee in: icd10cm
knee abnormal at birth > congenital deformity of knee in: icd10cm
knee abnormal birth defect > congenital deformity of knee in: icd10cm
knee dislocated at birth > congenital deformity of knee in: icd10cm
knee dislocated birth defect > congenital deformity of knee in: icd10cm
clavicle malformed congenital > other specified congenital musculoskeletal deformities in: icd10cm
clavicle malformed at birth > other specified congenital musculoskeletal deformities in: icd10cm
clavicle malformed born with > other specified congenital musculoskeletal deformities in: icd10cm
clavicle deformed at birth > other specified congenital musculoskeletal deformities in: icd10cm
clavicle anomaly congenital > other specified congenital musculoskeletal deformities in: icd10cm
clavicle anomaly at birth > other specified congenital musculoskeletal deformities in: icd10cm
clavicle anomaly born with > other specified congenital musculoskeletal deformities in: icd10cm
clavicle abnormal congenital > other specified congenital musculoskeletal deformities in: icd10cm
clavicle abnormal at birth > other specified congenital musculoskeletal deformities in: icd10cm
clavicle abnormal birth defect > other specified congenital musculoskeletal deformities in: icd10cm
clavicle dislocated at birth > other specified congenital musculoskeletal deformities in: icd10cm
scapula anomaly congenital > other specified congenital musculoskeletal deformities in: icd10cm
scapula anomaly at birth > other specified congenital musculoskeletal deformities in: icd10cm
scapula anomaly born with > other specified congenital musculoskeletal deformities in: icd10cm
scapula dislocated congenital > other specified congenital musculoskeletal deformities in: icd10cm
scapula dislocated at birth > other specified congenital musculoskeletal deformities in: icd10cm
forearm deformed at birth > other specified congenital musculoskeletal deformities in: icd10cm
forearm anomaly congenital > other specified congenital musculoskeletal deformities in: icd10cm
forearm anomaly at birth > other specified congenital musculoskeletal deformities in: icd10cm
forearm anomaly birth defect > other specified congenital musculoskeletal deformities in: icd10cm
forearm abnormal at birth > other specified congenital musculoskeletal deformities in: icd10cm
forearm dislocated at birth > other specified congenital musculoskeletal deformities in: icd10cm
elbow deformed at birth > other specified congenital musculoskeletal deformities in: icd10cm
elbow anomaly congenital > other specified congenital musculoskeletal deformities in: icd10cm
elbow abnormal at birth > other specified congenital musculoskeletal deformities in: icd10cm
shoulder malformed born with > other specified congenital musculoskeletal deformities in: icd10cm
shoulder deformed congenital > other specified congenital musculoskeletal deformities in: icd10cm
shoulder deformed at birth > other specified congenital musculoskeletal deformities in: icd10cm
shoulder deformed birth defect > other specified congenital musculoskeletal deformities in: icd10cm
shoulder anomaly congenital > other specified congenital musculoskeletal deformities in: icd10cm
shoulder anomaly born with > other specified congenital musculoskeletal deformities in: icd10cm
shoulder misshapen congenital > other specified congenital musculoskeletal deformities in: icd10cm
shoulder misshapen birth defect > other specified congenital musculoskeletal deformities in: icd10cm
shoulder abnormal congenital > other specified congenital musculoskeletal deformities in: icd10cm
shoulder abnormal at birth > other specified congenital musculoskeletal deformities in: icd10cm
shoulder dislocated at birth > other specified congenital musculoskeletal deformities in: icd10cm
sixth digit > polydactyly  unspecified in: icd10cm
joined digits > syndactyly  unspecified in: icd10cm
arm absent congenital > congenital complete absence of upper limb in: icd10cm
arm no birth defect > congenital complete absence of upper limb in: icd10cm
hand no birth defect > congenital absence of hand and finger in: icd10cm
thumb born without at birth > congenital absence of hand and finger in: icd10cm
thumb born without born with > congenital absence of hand and finger in: icd10cm
leg absent born with > congenital complete absence of lower limb in: icd10cm
leg missing congenital > congenital complete absence of lower limb in: icd10cm
leg no birth defect > congenital complete absence of lower limb in: icd10cm
leg lacking birth defect > congenital complete absence of lower limb in: icd10cm
leg born without birth defect > congenital complete absence of lower limb in: icd10cm
foot no birth defect > congenital absence of foot and toes in: icd10cm
toe missing birth defect > congenital absence of foot and toes in: icd10cm
femur absent born with > longitudinal reduction defect of femur in: icd10cm
femur no at birth > longitudinal reduction defect of femur in: icd10cm
femur lacking congenital > longitudinal reduction defect of femur in: icd10cm
femur short born with > longitudinal reduction defect of femur in: icd10cm
thigh bone absent at birth > longitudinal reduction defect of femur in: icd10cm
thigh bone no congenital > longitudinal reduction defect of femur in: icd10cm
tibia absent congenital > longitudinal reduction defect of tibia in: icd10cm
tibia missing at birth > longitudinal reduction defect of tibia in: icd10cm
tibia missing born with > longitudinal reduction defect of tibia in: icd10cm
tibia short congenital > longitudinal reduction defect of tibia in: icd10cm
tibia short at birth > longitudinal reduction defect of tibia in: icd10cm
tibia short birth defect > longitudinal reduction defect of tibia in: icd10cm
fibula absent born with > longitudinal reduction defect of fibula in: icd10cm
fibula no born with > longitudinal reduction defect of fibula in: icd10cm
fibula short congenital > longitudinal reduction defect of fibula in: icd10cm
fibula short at birth > longitudinal reduction defect of fibula in: icd10cm
radius no born with > longitudinal reduction defect of radius in: icd10cm
radius short congenital > longitudinal reduction defect of radius in: icd10cm
radius short at birth > longitudinal reduction defect of radius in: icd10cm
radius club hand birth defect > longitudinal reduction defect of radius in: icd10cm
ulna short congenital > longitudinal reduction defect of ulna in: icd10cm
ulna short at birth > longitudinal reduction defect of ulna in: icd10cm
ulna short birth defect > longitudinal reduction defect of ulna in: icd10cm
limb no congenital > congenital absence of unspecified limbs in: icd10cm
limb no birth defect > congenital absence of unspecified limbs in: icd10cm
limb lacking birth defect > congenital absence of unspecified limbs in: icd10cm
limb short born with > other reduction defects of unspecified limbs in: icd10cm
limb shortened born with > other reduction defects of unspecified limbs in: icd10cm
limb reduction born with > other reduction defects of unspecified limbs in: icd10cm
limb stunted at birth > other reduction defects of unspecified limbs in: icd10cm
arm deformed congenital > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
arm deformed at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
shoulder deformed at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
clavicle deformed at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
clavicle misshapen at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
clavicle misshapen born with > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
clavicle misshapen birth defect > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
clavicle abnormal at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
wrist misshapen congenital > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
wrist misshapen at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
wrist misshapen born with > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
upper limb anomaly at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
upper limb misshapen at birth > other congenital malformations of upper limbs  including shoulder girdle in: icd10cm
knee deformed birth > congenital malformation of knee in: icd10cm
knee misshapen congenital > congenital malformation of knee in: icd10cm
knee missing birth > congenital malformation of knee in: icd10cm
knee no congenital > congenital malformation of knee in: icd10cm
knee no birth > congenital malformation of knee in: icd10cm
knee born without birth > congenital malformation of knee in: icd10cm
knee small congenital > congenital malformation of knee in: icd10cm
knee small birth > congenital malformation of knee in: icd10cm
knee knock birth > congenital malformation of knee in: icd10cm
knee valgum birth > congenital malformation of knee in: icd10cm
knee varum birth > congenital malformation of knee in: icd10cm
kneecap malformed congenital > congenital malformation of knee in: icd10cm
kneecap deformed congenital > congenital malformation of knee in: icd10cm
kneecap deformed birth > congenital malformation of knee in: icd10cm
kneecap rudimentary congenital > congenital malformation of knee in: icd10cm
kneecap knock congenital > congenital malformation of knee in: icd10cm
kneecap knock birth > congenital malformation of knee in: icd10cm
kneecap valgum birth > congenital malformation of knee in: icd10cm
patella deformed congenital > congenital malformation of knee in: icd10cm
patella deformed birth > congenital malformation of knee in: icd10cm
patella varum birth > congenital malformation of knee in: icd10cm
leg misshapen at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
leg fused at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
leg angulation birth defect > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
ankle misshapen at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
ankle fused at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
ankle angulation congenital > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
ankle angulation at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
pelvis deformed at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
pelvis fused at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
pelvis angulation congenital > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
pelvis angulation at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
pelvis angulation born with > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
lower limb deformed at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
lower limb anomaly at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
lower limb fused at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
lower limb fused born with > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
lower limb angulation congenital > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
lower limb angulation at birth > other congenital malformations of lower limbs  including pelvic girdle in: icd10cm
skull sutures premature > craniosynostosis  unspecified in: icd10cm
steeple skull > craniosynostosis  unspecified in: icd10cm
pointed skull > craniosynostosis  unspecified in: icd10cm
skull deformed congenital > other specified congenital malformations of skull and face bones in: icd10cm
skull deformed at birth > other specified congenital malformations of skull and face bones in: icd10cm
skull anomaly at birth > other specified congenital malformations of skull and face bones in: icd10cm
skull misshapen at birth > other specified congenital malformations of skull and face bones in: icd10cm
skull misshapen born with > other specified congenital malformations of skull and face bones in: icd10cm
skull misshapen birth defect > other specified congenital malformations of skull and face bones in: icd10cm
skull abnormal congenital > other specified congenital malformations of skull and face bones in: icd10cm
skull abnormal at birth > other specified congenital malformations of skull and face bones in: icd10cm
skull abnormal birth defect > other specified congenital malformations of skull and face bones in: icd10cm
skull bone anomaly at birth > other specified congenital malformations of skull and face bones in: icd10cm
skull bone misshapen congenital > other specified congenital malformations of skull and face bones in: icd10cm
skull bone misshapen birth defect > other specified congenital malformations of skull and face bones in: icd10cm
skull deformed congenital > congenital malformation of skull and face bones  unspecified in: icd10cm
skull deformed at birth > congenital malformation of skull and face bones  unspecified in: icd10cm
spine malformed birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
spine deformed birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
spine misshapen congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
spine fused birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
spine fusion birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
vertebra anomaly birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
vertebra misshapen congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
vertebra misshapen birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
vertebra fusion birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum deformed congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum misshapen birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum abnormal congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum abnormal birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum fused congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum fused birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum fusion birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum extra congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum extra birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum supernumerary congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
sacrum supernumerary birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx misshapen congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx misshapen birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx fused congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx fused birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx fusion congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx fusion birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx extra congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx extra birth > other congenital malformations of spine  not associated with scoliosis in: icd10cm
coccyx supernumerary congenital > other congenital malformations of spine  not associated with scoliosis in: icd10cm
rib deformed birth > other congenital malformations of ribs in: icd10cm
rib extra congenital > other congenital malformations of ribs in: icd10cm
rib extra birth > other congenital malformations of ribs in: icd10cm
sternum deformed birth > congenital malformation of sternum in: icd10cm
muscle born without birth defect > other congenital malformations of musculoskeletal system in: icd10cm
muscle short congenital > other congenital malformations of musculoskeletal system in: icd10cm
muscle short at birth > other congenital malformations of musculoskeletal system in: icd10cm
fish skin > congenital ichthyosis  unspecified in: icd10cm
fish scale > congenital ichthyosis  unspecified in: icd10cm
breast no birth defect > congenital absence of breast with absent nipple in: icd10cm
breast lacking birth defect > congenital absence of breast with absent nipple in: icd10cm
nipple missing birth defect > absent nipple in: icd10cm
nipple lacking birth defect > absent nipple in: icd10cm
breast deformed congenital > other congenital malformations of breast in: icd10cm
breast deformed born with > other congenital malformations of breast in: icd10cm
breast anomaly at birth > other congenital malformations of breast in: icd10cm
breast misshapen congenital > other congenital malformations of breast in: icd10cm
breast misshapen at birth > other congenital malformations of breast in: icd10cm
breast misshapen born with > other congenital malformations of breast in: icd10cm
breast misshapen birth defect > other congenital malformations of breast in: icd10cm
breast abnormal congenital > other congenital malformations of breast in: icd10cm
breast abnormal at birth > other congenital malformations of breast in: icd10cm
breast small at birth > other congenital malformations of breast in: icd10cm
breast hypoplasia congenital > other congenital malformations of breast in: icd10cm
breast hypoplasia at birth > other congenital malformations of breast in: icd10cm
nail absent birth defect > anonychia in: icd10cm
nail no congenital > anonychia in: icd10cm
nail no born with > anonychia in: icd10cm
nail lacking born with > anonychia in: icd10cm
nail born without at birth > anonychia in: icd10cm
nail deformed birth > other congenital malformations of nails in: icd10cm
nail club birth > other congenital malformations of nails in: icd10cm
nail spoon birth > other congenital malformations of nails in: icd10cm
alcohol baby syndrome > fetal alcohol syndrome in: icd10cm
alcohol baby defects > fetal alcohol syndrome in: icd10cm
alcohol fetus defects > fetal alcohol syndrome in: icd10cm
alcoholic mother baby syndrome > fetal alcohol syndrome in: icd10cm
alcoholic mother baby defects > fetal alcohol syndrome in: icd10cm
alcoholic mother fetus defects > fetal alcohol syndrome in: icd10cm
hydantoin baby > fetal hydantoin syndrome in: icd10cm
chondrodystrophy dwarf > achondroplasia in: icd10cm
chondrodystrophy dwarfism > achondroplasia in: icd10cm
chondrodystrophy fetalis > achondroplasia in: icd10cm
chondrodystrophia > achondroplasia in: icd10cm
cartilage dysplasia congenital > osteochondrodysplasia  unspecified in: icd10cm

# --- p1
bone birth defect > congenital malformation musculoskeletal system unspecified in: icd10cm
bone congenital defect > congenital malformation musculoskeletal system unspecified in: icd10cm
artery birth defect > congenital malformation peripheral vascular system unspecified in: icd10cm
artery congenital defect > congenital malformation peripheral vascular system unspecified in: icd10cm
vein birth defect > congenital malformation peripheral vascular system unspecified in: icd10cm
vein congenital defect > congenital malformation peripheral vascular system unspecified in: icd10cm
tooth birth defect > disorder of tooth development in: icd10cm
tooth congenital defect > disorder of tooth development in: icd10cm
anus birth defect > congenital malformation of intestine in: icd10cm
anus congenital defect > congenital malformation of intestine in: icd10cm
bladder wall birth defect > other congenital malformations bladder urethra in: icd10cm
bladder wall congenital defect > other congenital malformations bladder urethra in: icd10cm
foot congenital defect > congenital deformity of feet in: icd10cm
skull congenital defect > congenital malformation skull face bones in: icd10cm
face birth defect > congenital malformation skull face bones in: icd10cm
face congenital defect > congenital malformation skull face bones in: icd10cm
jaw congenital defect > other specified congenital malformations skull face bones in: icd10cm
muscle birth defect > congenital malformation musculoskeletal system unspecified in: icd10cm
muscle congenital defect > congenital malformation musculoskeletal system unspecified in: icd10cm

# --- p6
anus dysplastic > dysplasia of anus in: icd10cm
brain dysplasia > congenital malformation nervous system in: icd10cm
brain dysplastic > congenital malformation nervous system in: icd10cm
bronchopulmonary dysplastic > bronchopulmonary dysplasia originating perinatal period in: icd10cm
breast benign dysplastic > benign mammary dysplasia in: icd10cm
cervix mild dysplasia > mild cervical dysplasia in: icd10cm
cervix mild dysplastic > mild cervical dysplasia in: icd10cm
cervix moderate dysplasia > moderate cervical dysplasia in: icd10cm
cervix moderate dysplastic > moderate cervical dysplasia in: icd10cm
colon dysplasia > polyp of colon in: icd10cm
colon dysplastic > polyp of colon in: icd10cm
craniometaphyseal dysplasia > other specified osteochondrodysplasias in: icd10cm
dystrophic dysplasia > diastrophic dysplasia in: icd10cm
dystrophic dysplastic > diastrophic dysplasia in: icd10cm
epithelial cervix dysplastic > dysplasia of cervix uteri in: icd10cm
eye dysplastic > microphthalmos in: icd10cm
fibrous jaw dysplastic > other specified diseases jaws in: icd10cm
florid osseous dysplasia > benign neoplasm lower jaw bone in: icd10cm
florid osseous dysplastic > benign neoplasm lower jaw bone in: icd10cm
cemento-osseous dysplasia > benign neoplasm lower jaw bone in: icd10cm
cemento-osseous dysplastic > benign neoplasm lower jaw bone in: icd10cm
lung dysplastic > congenital hypoplasia dysplasia lung in: icd10cm
lung newborn dysplasia > bronchopulmonary dysplasia originating perinatal period in: icd10cm
lung newborn dysplastic > bronchopulmonary dysplasia originating perinatal period in: icd10cm
mondini dysplasia > congenital malformation of inner in: icd10cm
multiple epiphyseal dysplasia > chondrodysplasia punctata in: icd10cm
multiple epiphyseal dysplastic > chondrodysplasia punctata in: icd10cm
muscular dysplasia > other congenital malformations musculoskeletal system in: icd10cm
muscular dysplastic > other congenital malformations musculoskeletal system in: icd10cm
periosteum dysplasia > other osteomyelitis in: icd10cm
periosteum dysplastic > other osteomyelitis in: icd10cm
prostate dysplastic > dysplasia of prostate in: icd10cm
renofacial dysplasia > potter's syndrome in: icd10cm
renofacial dysplastic > potter's syndrome in: icd10cm
skin dysplasia > other specified disorders skin subcutaneous tissue in: icd10cm
skin dysplastic > other specified disorders skin subcutaneous tissue in: icd10cm
vagina dysplastic > dysplasia of vagina in: icd10cm
vulva dysplastic > dysplasia of vulva in: icd10cm
zonal dysplasia > other specified congenital malformations skin in: icd10cm
zonal dysplastic > other specified congenital malformations skin in: icd10cm
stomach dysplastic > gastric intestinal metaplasia dysplasia in: icd10cm
oral dysplastic > other disturbances oral epithelium including tongue in: icd10cm
tongue dysplasia > other disturbances oral epithelium including tongue in: icd10cm
tongue dysplastic > other disturbances oral epithelium including tongue in: icd10cm
mouth dysplasia > other disturbances oral epithelium including tongue in: icd10cm
mouth dysplastic > other disturbances oral epithelium including tongue in: icd10cm
penis dysplasia > other specified disorders penis in: icd10cm
penis dysplastic > other specified disorders penis in: icd10cm
larynx dysplastic > other specified disorders penis in: icd10cm
bile duct dysplasia > other specified diseases biliary tract in: icd10cm
bile duct dysplastic > other specified diseases biliary tract in: icd10cm
pancreas dysplasia > other specified diseases biliary tract in: icd10cm
pancreas dysplastic > other specified diseases biliary tract in: icd10cm
acetabular dysplastic > other specified congenital deformities hip in: icd10cm
trochlear dysplasia > congenital malformation of knee in: icd10cm
trochlear dysplastic > congenital malformation of knee in: icd10cm
enamel dysplasia > disturbances in tooth formation in: icd10cm
cortical brain focal dysplastic > other specified congenital malformations brain in: icd10cm
craniofacial dysplasia > other specified congenital malformations skull face bones in: icd10cm
craniofacial dysplastic > other specified congenital malformations skull face bones in: icd10cm
frontonasal dysplastic > other specified congenital malformations skull face bones in: icd10cm
campomelic dysplastic > other osteochondrodysplasia defects growth tubular bones spine in: icd10cm
cleidocranial dysplastic > other congenital malformations upper limb s including shoulder girdle in: icd10cm
cornea anterior membrane dystrophy > epithelial juvenile corneal dystrophy in: icd10cm
cornea cogan dystrophy > epithelial juvenile corneal dystrophy in: icd10cm
hair dystrophy > other hair color hair shaft abnormalities in: icd10cm
infantile neuraxonal dystrophy > other specified degenerative diseases nervous system in: icd10cm
myocardium dystrophy > myocardial degeneration in: icd10cm
nutritional dystrophy > retarded development following protein-calorie malnutrition in: icd10cm
oculocerebrorenal dystrophy > lowe's syndrome in: icd10cm
oropharyngeal dystrophy > other specified muscular dystrophies in: icd10cm
ovary dystrophy > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
papillary pigmentary skin dystrophy > acanthosis nigricans in: icd10cm
reflex sympathetic leg dystrophy > complex regional pain syndrome i lower limb in: icd10cm
skin dystrophy > other specified disorders skin subcutaneous tissue in: icd10cm

# --- Anomalies of an organ at birth, in the words for them
lip accessory > congenital malformations of lips @ 0.85 in: icd10cm
lip ectopic > congenital malformations of lips @ 0.85 in: icd10cm
lip aberrant > congenital malformations of lips @ 0.85 in: icd10cm
lip congenital cyst > congenital malformations of lips @ 0.85 in: icd10cm
lip congenital dilatation > congenital malformations of lips @ 0.85 in: icd10cm
lip displaced at birth > congenital malformations of lips @ 0.85 in: icd10cm
lip congenital diverticulum > congenital malformations of lips @ 0.85 in: icd10cm
lip supernumerary > congenital malformations of lips @ 0.85 in: icd10cm
lip transposition > congenital malformations of lips @ 0.85 in: icd10cm
lips double > congenital malformations of lips @ 0.85 in: icd10cm
tongue ectopic > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue aberrant > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue congenital dilatation > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue displaced at birth > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue congenital fistula > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue congenital diverticulum > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue transposition > other congenital malformations of tongue @ 0.85 in: icd10cm
tongue congenital fold > other congenital malformations of tongue @ 0.85 in: icd10cm
palate accessory > congenital malformations of palate @ 0.85 in: icd10cm
palate ectopic > congenital malformations of palate @ 0.85 in: icd10cm
palate aberrant > congenital malformations of palate @ 0.85 in: icd10cm
palate congenital cyst > congenital malformations of palate @ 0.85 in: icd10cm
palate congenital adhesions > congenital malformations of palate @ 0.85 in: icd10cm
palate congenital dilatation > congenital malformations of palate @ 0.85 in: icd10cm
palate displaced at birth > congenital malformations of palate @ 0.85 in: icd10cm
palate congenital fistula > congenital malformations of palate @ 0.85 in: icd10cm
palate congenital diverticulum > congenital malformations of palate @ 0.85 in: icd10cm
palate supernumerary > congenital malformations of palate @ 0.85 in: icd10cm
palate double > congenital malformations of palate @ 0.85 in: icd10cm
palate transposition > congenital malformations of palate @ 0.85 in: icd10cm
uvula ectopic > congenital malformations of palate @ 0.85 in: icd10cm
uvula aberrant > congenital malformations of palate @ 0.85 in: icd10cm
uvula congenital adhesions > congenital malformations of palate @ 0.85 in: icd10cm
uvula displaced at birth > congenital malformations of palate @ 0.85 in: icd10cm
uvula supernumerary > congenital malformations of palate @ 0.85 in: icd10cm
uvula double > congenital malformations of palate @ 0.85 in: icd10cm
uvula transposition > congenital malformations of palate @ 0.85 in: icd10cm
salivary gland aberrant > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary gland congenital cyst > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary gland congenital dilatation > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary gland bifid > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary gland cleft > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary gland double > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary gland transposition > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct aberrant > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct displaced at birth > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct bifid > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct cleft > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct hypoplasia > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct double > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
salivary duct transposition > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid ectopic > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid aberrant > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid congenital cyst > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid congenital dilatation > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid displaced at birth > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid congenital diverticulum > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid bifid > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid cleft > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid hypoplasia > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid double > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
parotid transposition > congenital malformations of salivary glands and ducts @ 0.85 in: icd10cm
pharynx aberrant > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharynx congenital cyst > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharynx congenital adhesions > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharynx congenital dilatation > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharynx congenital displacement > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharynx supernumerary > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharynx cleft > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat accessory > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat congenital adhesions > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat displaced at birth > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat congenital fistula > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat bifid > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat cleft > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat double > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat transposition > other congenital malformations of pharynx @ 0.85 in: icd10cm
throat congenital fold > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal accessory > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal ectopic > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal displaced at birth > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal congenital fistula > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal bifid > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal hypoplasia > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal double > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal transposition > other congenital malformations of pharynx @ 0.85 in: icd10cm
pharyngeal congenital fold > other congenital malformations of pharynx @ 0.85 in: icd10cm
mouth accessory > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth ectopic > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth aberrant > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth congenital adhesions > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth congenital dilatation > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth displaced at birth > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth congenital fistula > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth congenital diverticulum > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth supernumerary > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth bifid > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth cleft > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth hypoplasia > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth double > other congenital malformations of mouth @ 0.85 in: icd10cm
mouth transposition > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa anomaly > other congenital malformations of mouth @ 0.8 in: icd10cm
cheek mucosa congenital abnormality > other congenital malformations of mouth @ 0.8 in: icd10cm
cheek mucosa accessory > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa ectopic > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa aberrant > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital cyst > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital adhesions > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital dilatation > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital deformity > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital displacement > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa displaced at birth > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital fistula > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital diverticulum > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa supernumerary > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa bifid > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa cleft > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa hypoplasia > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa double > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa duplication > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa transposition > other congenital malformations of mouth @ 0.85 in: icd10cm
cheek mucosa congenital fold > other congenital malformations of mouth @ 0.85 in: icd10cm
esophagus accessory > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus ectopic > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus aberrant > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus congenital adhesions > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus supernumerary > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus bifid > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus cleft > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus transposition > other congenital malformations of esophagus @ 0.85 in: icd10cm
esophagus congenital fold > other congenital malformations of esophagus @ 0.85 in: icd10cm
stomach accessory > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach ectopic > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach aberrant > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach congenital cyst > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach congenital adhesions > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach congenital dilatation > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach congenital fistula > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach supernumerary > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach bifid > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach cleft > other specified congenital malformations of stomach @ 0.85 in: icd10cm
stomach congenital fold > other specified congenital malformations of stomach @ 0.85 in: icd10cm
intestine accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
intestine ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
intestine aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
intestine supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
intestine congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
bowel aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
bowel displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
bowel congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
bowel bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
bowel cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
bowel congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon congenital abnormality > other specified congenital malformations of intestine @ 0.8 in: icd10cm
colon accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon congenital deformity > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
colon congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum anomaly > other specified congenital malformations of intestine @ 0.8 in: icd10cm
cecum malformation > other specified congenital malformations of intestine @ 0.8 in: icd10cm
cecum accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
cecum congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid anomaly > other specified congenital malformations of intestine @ 0.8 in: icd10cm
sigmoid malformation > other specified congenital malformations of intestine @ 0.8 in: icd10cm
sigmoid accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid congenital deformity > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid duplication > other specified congenital malformations of intestine @ 0.85 in: icd10cm
sigmoid congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix malformation > other specified congenital malformations of intestine @ 0.8 in: icd10cm
appendix ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
appendix congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum anomaly > other specified congenital malformations of intestine @ 0.8 in: icd10cm
ileum accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital deformity > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital displacement > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum hypoplasia > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum transposition > other specified congenital malformations of intestine @ 0.85 in: icd10cm
ileum congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum anomaly > other specified congenital malformations of intestine @ 0.8 in: icd10cm
jejunum congenital abnormality > other specified congenital malformations of intestine @ 0.8 in: icd10cm
jejunum accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital deformity > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital displacement > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital diverticulum > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum hypoplasia > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum transposition > other specified congenital malformations of intestine @ 0.85 in: icd10cm
jejunum congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum malformation > other specified congenital malformations of intestine @ 0.8 in: icd10cm
duodenum accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital deformity > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital displacement > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital fistula > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum hypoplasia > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum transposition > other specified congenital malformations of intestine @ 0.85 in: icd10cm
duodenum congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum congenital abnormality > other specified congenital malformations of intestine @ 0.8 in: icd10cm
rectum accessory > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum ectopic > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum congenital displacement > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum bifid > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum cleft > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum transposition > other specified congenital malformations of intestine @ 0.85 in: icd10cm
rectum congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus anomaly > other specified congenital malformations of intestine @ 0.8 in: icd10cm
anus congenital abnormality > other specified congenital malformations of intestine @ 0.8 in: icd10cm
anus aberrant > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus congenital cyst > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus congenital adhesions > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus congenital dilatation > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus congenital displacement > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus displaced at birth > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus congenital diverticulum > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus supernumerary > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus double > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus transposition > other specified congenital malformations of intestine @ 0.85 in: icd10cm
anus congenital fold > other specified congenital malformations of intestine @ 0.85 in: icd10cm
gallbladder congenital cyst > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder congenital adhesions > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder congenital dilatation > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder displaced at birth > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder congenital fistula > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder congenital diverticulum > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder bifid > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder cleft > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder transposition > other congenital malformations of gallbladder @ 0.85 in: icd10cm
gallbladder congenital fold > other congenital malformations of gallbladder @ 0.85 in: icd10cm
bile duct ectopic > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct congenital adhesions > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct displaced at birth > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct congenital diverticulum > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct bifid > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct cleft > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct transposition > other congenital malformations of bile ducts @ 0.85 in: icd10cm
bile duct congenital fold > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct malformation > other congenital malformations of bile ducts @ 0.8 in: icd10cm
hepatic duct congenital cyst > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct congenital adhesions > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct congenital dilatation > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct congenital displacement > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct congenital fistula > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct congenital diverticulum > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct hypoplasia > other congenital malformations of bile ducts @ 0.85 in: icd10cm
hepatic duct congenital fold > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct congenital abnormality > other congenital malformations of bile ducts @ 0.8 in: icd10cm
cystic duct congenital cyst > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct congenital adhesions > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct congenital deformity > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct displaced at birth > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct congenital fistula > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct congenital diverticulum > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct bifid > other congenital malformations of bile ducts @ 0.85 in: icd10cm
cystic duct congenital fold > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct congenital abnormality > other congenital malformations of bile ducts @ 0.8 in: icd10cm
common duct ectopic > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct congenital adhesions > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct congenital deformity > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct displaced at birth > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct congenital fistula > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct congenital diverticulum > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct bifid > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct cleft > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct hypoplasia > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct transposition > other congenital malformations of bile ducts @ 0.85 in: icd10cm
common duct congenital fold > other congenital malformations of bile ducts @ 0.85 in: icd10cm
liver ectopic > other congenital malformations of liver @ 0.85 in: icd10cm
liver congenital adhesions > other congenital malformations of liver @ 0.85 in: icd10cm
liver congenital dilatation > other congenital malformations of liver @ 0.85 in: icd10cm
liver displaced at birth > other congenital malformations of liver @ 0.85 in: icd10cm
liver congenital fistula > other congenital malformations of liver @ 0.85 in: icd10cm
liver congenital diverticulum > other congenital malformations of liver @ 0.85 in: icd10cm
liver bifid > other congenital malformations of liver @ 0.85 in: icd10cm
liver cleft > other congenital malformations of liver @ 0.85 in: icd10cm
liver double > other congenital malformations of liver @ 0.85 in: icd10cm
liver transposition > other congenital malformations of liver @ 0.85 in: icd10cm
pancreas congenital adhesions > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreas congenital dilatation > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreas congenital fistula > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreas congenital diverticulum > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreas cleft > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreas transposition > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreas congenital fold > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreatic duct congenital cyst > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreatic duct congenital dilatation > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
pancreatic duct hypoplasia > other congenital malformations of pancreas and pancreatic duct @ 0.85 in: icd10cm
spleen congenital cyst > congenital malformations of spleen @ 0.85 in: icd10cm
spleen congenital adhesions > congenital malformations of spleen @ 0.85 in: icd10cm
spleen congenital dilatation > congenital malformations of spleen @ 0.85 in: icd10cm
spleen displaced at birth > congenital malformations of spleen @ 0.85 in: icd10cm
spleen congenital diverticulum > congenital malformations of spleen @ 0.85 in: icd10cm
spleen bifid > congenital malformations of spleen @ 0.85 in: icd10cm
spleen cleft > congenital malformations of spleen @ 0.85 in: icd10cm
spleen double > congenital malformations of spleen @ 0.85 in: icd10cm
spleen transposition > congenital malformations of spleen @ 0.85 in: icd10cm
mesentery malformation > other specified congenital malformations of digestive system @ 0.8 in: icd10cm
mesentery accessory > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery ectopic > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery aberrant > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital cyst > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital dilatation > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital deformity > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital displacement > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery displaced at birth > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital fistula > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital diverticulum > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery supernumerary > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery bifid > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery cleft > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery hypoplasia > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery double > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery transposition > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
mesentery congenital fold > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital abnormality > other specified congenital malformations of digestive system @ 0.8 in: icd10cm
omentum malformation > other specified congenital malformations of digestive system @ 0.8 in: icd10cm
omentum accessory > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum ectopic > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum aberrant > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital cyst > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital dilatation > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital deformity > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital displacement > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum displaced at birth > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital fistula > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital diverticulum > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum supernumerary > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum bifid > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum cleft > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum hypoplasia > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum double > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum transposition > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
omentum congenital fold > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum anomaly > other specified congenital malformations of digestive system @ 0.8 in: icd10cm
peritoneum congenital abnormality > other specified congenital malformations of digestive system @ 0.8 in: icd10cm
peritoneum malformation > other specified congenital malformations of digestive system @ 0.8 in: icd10cm
peritoneum accessory > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum ectopic > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum aberrant > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital cyst > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital dilatation > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital deformity > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital displacement > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum displaced at birth > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital fistula > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital diverticulum > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum supernumerary > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum bifid > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum cleft > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum hypoplasia > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum double > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum transposition > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
peritoneum congenital fold > other specified congenital malformations of digestive system @ 0.85 in: icd10cm
larynx accessory > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx ectopic > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx aberrant > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx congenital adhesions > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx congenital dilatation > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx congenital displacement > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx displaced at birth > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx congenital fistula > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx congenital diverticulum > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx supernumerary > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx double > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx transposition > other congenital malformations of larynx @ 0.85 in: icd10cm
larynx congenital fold > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis accessory > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis ectopic > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis aberrant > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis displaced at birth > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis supernumerary > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis double > other congenital malformations of larynx @ 0.85 in: icd10cm
epiglottis transposition > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis anomaly > other congenital malformations of larynx @ 0.8 in: icd10cm
glottis malformation > other congenital malformations of larynx @ 0.8 in: icd10cm
glottis accessory > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis ectopic > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis aberrant > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital adhesions > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital dilatation > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital deformity > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital displacement > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis displaced at birth > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital fistula > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital diverticulum > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis supernumerary > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis double > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis transposition > other congenital malformations of larynx @ 0.85 in: icd10cm
glottis congenital fold > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid congenital cyst > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid congenital adhesions > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid congenital dilatation > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid congenital displacement > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid congenital fistula > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid congenital diverticulum > other congenital malformations of larynx @ 0.85 in: icd10cm
cricoid supernumerary > other congenital malformations of larynx @ 0.85 in: icd10cm
thyroid cartilage displaced at birth > other congenital malformations of larynx @ 0.85 in: icd10cm
trachea ectopic > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea aberrant > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea congenital cyst > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea congenital adhesions > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea bifid > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea cleft > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea double > other congenital malformations of trachea @ 0.85 in: icd10cm
trachea transposition > other congenital malformations of trachea @ 0.85 in: icd10cm
windpipe accessory > other congenital malformations of trachea @ 0.85 in: icd10cm
windpipe supernumerary > other congenital malformations of trachea @ 0.85 in: icd10cm
windpipe transposition > other congenital malformations of trachea @ 0.85 in: icd10cm
bronchus ectopic > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus aberrant > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus congenital cyst > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus congenital adhesions > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus congenital dilatation > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus congenital displacement > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus displaced at birth > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus congenital fistula > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus bifid > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus cleft > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus double > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus transposition > other congenital malformations of bronchus @ 0.85 in: icd10cm
bronchus congenital fold > other congenital malformations of bronchus @ 0.85 in: icd10cm
lung aberrant > other congenital malformations of lung @ 0.85 in: icd10cm
lung congenital adhesions > other congenital malformations of lung @ 0.85 in: icd10cm
lung congenital dilatation > other congenital malformations of lung @ 0.85 in: icd10cm
lung displaced at birth > other congenital malformations of lung @ 0.85 in: icd10cm
lung congenital fistula > other congenital malformations of lung @ 0.85 in: icd10cm
lung congenital diverticulum > other congenital malformations of lung @ 0.85 in: icd10cm
lung supernumerary > other congenital malformations of lung @ 0.85 in: icd10cm
lung bifid > other congenital malformations of lung @ 0.85 in: icd10cm
lung cleft > other congenital malformations of lung @ 0.85 in: icd10cm
lung double > other congenital malformations of lung @ 0.85 in: icd10cm
lung transposition > other congenital malformations of lung @ 0.85 in: icd10cm
lung congenital fold > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure malformation > other congenital malformations of lung @ 0.8 in: icd10cm
lung fissure accessory > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure ectopic > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure aberrant > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure congenital cyst > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure congenital deformity > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure congenital diverticulum > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure supernumerary > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure bifid > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure cleft > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure hypoplasia > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure double > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure transposition > other congenital malformations of lung @ 0.85 in: icd10cm
lung fissure congenital fold > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital abnormality > other congenital malformations of lung @ 0.8 in: icd10cm
lung lobe ectopic > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe aberrant > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital cyst > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital adhesions > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital dilatation > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital deformity > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe displaced at birth > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital fistula > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital diverticulum > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe bifid > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe cleft > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe double > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe transposition > other congenital malformations of lung @ 0.85 in: icd10cm
lung lobe congenital fold > other congenital malformations of lung @ 0.85 in: icd10cm
pleura congenital abnormality > other specified congenital malformations of respiratory system @ 0.8 in: icd10cm
pleura accessory > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura ectopic > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura aberrant > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital cyst > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital adhesions > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital dilatation > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital deformity > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital displacement > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura displaced at birth > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital fistula > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital diverticulum > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura supernumerary > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura bifid > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura cleft > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura hypoplasia > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura double > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura transposition > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
pleura congenital fold > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum anomaly > other specified congenital malformations of respiratory system @ 0.8 in: icd10cm
mediastinum congenital abnormality > other specified congenital malformations of respiratory system @ 0.8 in: icd10cm
mediastinum malformation > other specified congenital malformations of respiratory system @ 0.8 in: icd10cm
mediastinum accessory > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum ectopic > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum aberrant > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital adhesions > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital dilatation > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital deformity > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital displacement > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum displaced at birth > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital fistula > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital diverticulum > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum supernumerary > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum bifid > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum cleft > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum hypoplasia > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum double > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum transposition > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
mediastinum congenital fold > other specified congenital malformations of respiratory system @ 0.85 in: icd10cm
nose ectopic > other congenital malformations of nose @ 0.85 in: icd10cm
nose aberrant > other congenital malformations of nose @ 0.85 in: icd10cm
nose congenital cyst > other congenital malformations of nose @ 0.85 in: icd10cm
nose congenital adhesions > other congenital malformations of nose @ 0.85 in: icd10cm
nose congenital dilatation > other congenital malformations of nose @ 0.85 in: icd10cm
nose displaced at birth > other congenital malformations of nose @ 0.85 in: icd10cm
nose congenital diverticulum > other congenital malformations of nose @ 0.85 in: icd10cm
nose transposition > other congenital malformations of nose @ 0.85 in: icd10cm
nose congenital fold > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum congenital abnormality > other congenital malformations of nose @ 0.8 in: icd10cm
nasal septum ectopic > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum congenital cyst > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum congenital dilatation > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum displaced at birth > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum congenital fistula > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum congenital diverticulum > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum bifid > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum hypoplasia > other congenital malformations of nose @ 0.85 in: icd10cm
nasal septum congenital fold > other congenital malformations of nose @ 0.85 in: icd10cm
nasal sinus aberrant > other congenital malformations of nose @ 0.85 in: icd10cm
nasal sinus congenital cyst > other congenital malformations of nose @ 0.85 in: icd10cm
nasal sinus congenital adhesions > other congenital malformations of nose @ 0.85 in: icd10cm
nasal sinus congenital fistula > other congenital malformations of nose @ 0.85 in: icd10cm
nostril ectopic > other congenital malformations of nose @ 0.85 in: icd10cm
nostril aberrant > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital cyst > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital adhesions > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital dilatation > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital displacement > other congenital malformations of nose @ 0.85 in: icd10cm
nostril displaced at birth > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital fistula > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital diverticulum > other congenital malformations of nose @ 0.85 in: icd10cm
nostril bifid > other congenital malformations of nose @ 0.85 in: icd10cm
nostril hypoplasia > other congenital malformations of nose @ 0.85 in: icd10cm
nostril double > other congenital malformations of nose @ 0.85 in: icd10cm
nostril transposition > other congenital malformations of nose @ 0.85 in: icd10cm
nostril congenital fold > other congenital malformations of nose @ 0.85 in: icd10cm
ear ectopic > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear aberrant > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear congenital cyst > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear congenital adhesions > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear congenital dilatation > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear congenital displacement > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear displaced at birth > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear congenital diverticulum > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear bifid > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear cleft > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear hypoplasia > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear double > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear duplication > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear transposition > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear congenital fold > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle anomaly > other specified congenital malformations of ear @ 0.8 in: icd10cm
auricle congenital abnormality > other specified congenital malformations of ear @ 0.8 in: icd10cm
auricle ectopic > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle aberrant > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle congenital adhesions > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle congenital dilatation > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle congenital displacement > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle displaced at birth > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle bifid > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle cleft > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle double > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle duplication > other specified congenital malformations of ear @ 0.85 in: icd10cm
auricle congenital fold > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna anomaly > other specified congenital malformations of ear @ 0.8 in: icd10cm
pinna ectopic > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna congenital cyst > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna congenital deformity > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna congenital displacement > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna congenital diverticulum > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna bifid > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna cleft > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna hypoplasia > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna double > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna duplication > other specified congenital malformations of ear @ 0.85 in: icd10cm
pinna transposition > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear lobe malformation > other specified congenital malformations of ear @ 0.8 in: icd10cm
ear lobe accessory > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear lobe displaced at birth > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear lobe congenital fistula > other specified congenital malformations of ear @ 0.85 in: icd10cm
ear lobe supernumerary > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix anomaly > other specified congenital malformations of ear @ 0.8 in: icd10cm
helix congenital abnormality > other specified congenital malformations of ear @ 0.8 in: icd10cm
helix accessory > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix ectopic > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix aberrant > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital cyst > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital adhesions > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital dilatation > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital deformity > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital displacement > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix displaced at birth > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital fistula > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital diverticulum > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix supernumerary > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix bifid > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix cleft > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix hypoplasia > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix double > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix transposition > other specified congenital malformations of ear @ 0.85 in: icd10cm
helix congenital fold > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus anomaly > other specified congenital malformations of ear @ 0.8 in: icd10cm
tragus congenital abnormality > other specified congenital malformations of ear @ 0.8 in: icd10cm
tragus ectopic > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus aberrant > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital cyst > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital adhesions > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital dilatation > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital deformity > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital displacement > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus displaced at birth > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital fistula > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital diverticulum > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus bifid > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus cleft > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus hypoplasia > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus double > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus duplication > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus transposition > other specified congenital malformations of ear @ 0.85 in: icd10cm
tragus congenital fold > other specified congenital malformations of ear @ 0.85 in: icd10cm
middle ear accessory > other congenital malformations of middle ear @ 0.85 in: icd10cm
middle ear ectopic > other congenital malformations of middle ear @ 0.85 in: icd10cm
middle ear aberrant > other congenital malformations of middle ear @ 0.85 in: icd10cm
middle ear congenital adhesions > other congenital malformations of middle ear @ 0.85 in: icd10cm
middle ear supernumerary > other congenital malformations of middle ear @ 0.85 in: icd10cm
inner ear accessory > congenital malformation of inner ear @ 0.85 in: icd10cm
inner ear displaced at birth > congenital malformation of inner ear @ 0.85 in: icd10cm
inner ear congenital fistula > congenital malformation of inner ear @ 0.85 in: icd10cm
inner ear supernumerary > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea accessory > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea ectopic > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea aberrant > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital cyst > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital adhesions > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital dilatation > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital displacement > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea displaced at birth > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital fistula > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital diverticulum > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea supernumerary > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea bifid > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea cleft > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea double > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea duplication > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea transposition > congenital malformation of inner ear @ 0.85 in: icd10cm
cochlea congenital fold > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth accessory > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth ectopic > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth aberrant > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth displaced at birth > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth congenital fistula > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth supernumerary > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth bifid > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth cleft > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth hypoplasia > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth double > congenital malformation of inner ear @ 0.85 in: icd10cm
labyrinth transposition > congenital malformation of inner ear @ 0.85 in: icd10cm
eyelid ectopic > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid aberrant > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid congenital cyst > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid congenital dilatation > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid displaced at birth > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid congenital diverticulum > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid double > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelid transposition > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash anomaly > other congenital malformations of eyelid @ 0.8 in: icd10cm
eyelash congenital cyst > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash congenital adhesions > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash congenital dilatation > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash displaced at birth > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash congenital diverticulum > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash bifid > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash cleft > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash hypoplasia > other congenital malformations of eyelid @ 0.85 in: icd10cm
eyelash transposition > other congenital malformations of eyelid @ 0.85 in: icd10cm
lacrimal accessory > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal ectopic > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal aberrant > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal congenital adhesions > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal congenital dilatation > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal congenital displacement > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal displaced at birth > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal congenital fistula > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal congenital diverticulum > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal supernumerary > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal bifid > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal cleft > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal hypoplasia > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal double > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal transposition > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal congenital fold > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct ectopic > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct aberrant > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital cyst > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital adhesions > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital dilatation > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital displacement > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct displaced at birth > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital fistula > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital diverticulum > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct bifid > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct cleft > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct double > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct transposition > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
tear duct congenital fold > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland anomaly > other congenital malformations of lacrimal apparatus @ 0.8 in: icd10cm
lacrimal gland ectopic > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland congenital cyst > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland congenital displacement > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland displaced at birth > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland congenital fistula > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland congenital diverticulum > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland cleft > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
lacrimal gland hypoplasia > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital abnormality > other congenital malformations of lacrimal apparatus @ 0.8 in: icd10cm
punctum malformation > other congenital malformations of lacrimal apparatus @ 0.8 in: icd10cm
punctum accessory > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum ectopic > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum aberrant > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital cyst > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital adhesions > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital dilatation > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital deformity > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital displacement > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum displaced at birth > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital fistula > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital diverticulum > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum supernumerary > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum bifid > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum cleft > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum hypoplasia > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum double > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum transposition > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
punctum congenital fold > other congenital malformations of lacrimal apparatus @ 0.85 in: icd10cm
orbit accessory > congenital malformation of orbit @ 0.85 in: icd10cm
orbit ectopic > congenital malformation of orbit @ 0.85 in: icd10cm
orbit aberrant > congenital malformation of orbit @ 0.85 in: icd10cm
orbit congenital adhesions > congenital malformation of orbit @ 0.85 in: icd10cm
orbit congenital dilatation > congenital malformation of orbit @ 0.85 in: icd10cm
orbit displaced at birth > congenital malformation of orbit @ 0.85 in: icd10cm
orbit congenital diverticulum > congenital malformation of orbit @ 0.85 in: icd10cm
orbit supernumerary > congenital malformation of orbit @ 0.85 in: icd10cm
orbit bifid > congenital malformation of orbit @ 0.85 in: icd10cm
orbit cleft > congenital malformation of orbit @ 0.85 in: icd10cm
orbit hypoplasia > congenital malformation of orbit @ 0.85 in: icd10cm
orbit double > congenital malformation of orbit @ 0.85 in: icd10cm
orbit transposition > congenital malformation of orbit @ 0.85 in: icd10cm
cornea accessory > other congenital corneal malformations @ 0.85 in: icd10cm
cornea ectopic > other congenital corneal malformations @ 0.85 in: icd10cm
cornea aberrant > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital cyst > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital adhesions > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital dilatation > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital displacement > other congenital corneal malformations @ 0.85 in: icd10cm
cornea displaced at birth > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital fistula > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital diverticulum > other congenital corneal malformations @ 0.85 in: icd10cm
cornea supernumerary > other congenital corneal malformations @ 0.85 in: icd10cm
cornea bifid > other congenital corneal malformations @ 0.85 in: icd10cm
cornea cleft > other congenital corneal malformations @ 0.85 in: icd10cm
cornea double > other congenital corneal malformations @ 0.85 in: icd10cm
cornea duplication > other congenital corneal malformations @ 0.85 in: icd10cm
cornea transposition > other congenital corneal malformations @ 0.85 in: icd10cm
cornea congenital fold > other congenital corneal malformations @ 0.85 in: icd10cm
iris accessory > other congenital malformations of iris @ 0.85 in: icd10cm
iris ectopic > other congenital malformations of iris @ 0.85 in: icd10cm
iris aberrant > other congenital malformations of iris @ 0.85 in: icd10cm
iris congenital cyst > other congenital malformations of iris @ 0.85 in: icd10cm
iris congenital dilatation > other congenital malformations of iris @ 0.85 in: icd10cm
iris displaced at birth > other congenital malformations of iris @ 0.85 in: icd10cm
iris congenital diverticulum > other congenital malformations of iris @ 0.85 in: icd10cm
iris supernumerary > other congenital malformations of iris @ 0.85 in: icd10cm
iris bifid > other congenital malformations of iris @ 0.85 in: icd10cm
iris double > other congenital malformations of iris @ 0.85 in: icd10cm
iris transposition > other congenital malformations of iris @ 0.85 in: icd10cm
pupil accessory > other congenital malformations of iris @ 0.85 in: icd10cm
pupil aberrant > other congenital malformations of iris @ 0.85 in: icd10cm
pupil congenital cyst > other congenital malformations of iris @ 0.85 in: icd10cm
pupil congenital dilatation > other congenital malformations of iris @ 0.85 in: icd10cm
pupil congenital fistula > other congenital malformations of iris @ 0.85 in: icd10cm
pupil congenital diverticulum > other congenital malformations of iris @ 0.85 in: icd10cm
pupil bifid > other congenital malformations of iris @ 0.85 in: icd10cm
pupil cleft > other congenital malformations of iris @ 0.85 in: icd10cm
pupil hypoplasia > other congenital malformations of iris @ 0.85 in: icd10cm
pupil double > other congenital malformations of iris @ 0.85 in: icd10cm
pupil duplication > other congenital malformations of iris @ 0.85 in: icd10cm
pupil transposition > other congenital malformations of iris @ 0.85 in: icd10cm
sclera congenital abnormality > other congenital malformations of anterior segment of eye @ 0.8 in: icd10cm
sclera malformation > other congenital malformations of anterior segment of eye @ 0.8 in: icd10cm
sclera accessory > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera ectopic > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera aberrant > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital cyst > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital adhesions > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital dilatation > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital deformity > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital displacement > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera displaced at birth > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital fistula > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital diverticulum > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera supernumerary > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera bifid > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera cleft > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera hypoplasia > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera double > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera transposition > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
sclera congenital fold > other congenital malformations of anterior segment of eye @ 0.85 in: icd10cm
lens accessory > other congenital lens malformations @ 0.85 in: icd10cm
lens ectopic > other congenital lens malformations @ 0.85 in: icd10cm
lens aberrant > other congenital lens malformations @ 0.85 in: icd10cm
lens congenital cyst > other congenital lens malformations @ 0.85 in: icd10cm
lens congenital adhesions > other congenital lens malformations @ 0.85 in: icd10cm
lens congenital dilatation > other congenital lens malformations @ 0.85 in: icd10cm
lens displaced at birth > other congenital lens malformations @ 0.85 in: icd10cm
lens congenital fistula > other congenital lens malformations @ 0.85 in: icd10cm
lens congenital diverticulum > other congenital lens malformations @ 0.85 in: icd10cm
lens supernumerary > other congenital lens malformations @ 0.85 in: icd10cm
lens cleft > other congenital lens malformations @ 0.85 in: icd10cm
lens double > other congenital lens malformations @ 0.85 in: icd10cm
lens transposition > other congenital lens malformations @ 0.85 in: icd10cm
lens congenital fold > other congenital lens malformations @ 0.85 in: icd10cm
vitreous accessory > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous ectopic > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous aberrant > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous congenital cyst > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous congenital adhesions > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous congenital dilatation > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous congenital displacement > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous displaced at birth > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous congenital diverticulum > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous supernumerary > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous bifid > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous cleft > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous hypoplasia > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous double > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous duplication > congenital malformation of vitreous humor @ 0.85 in: icd10cm
vitreous transposition > congenital malformation of vitreous humor @ 0.85 in: icd10cm
retina accessory > congenital malformation of retina @ 0.85 in: icd10cm
retina ectopic > congenital malformation of retina @ 0.85 in: icd10cm
retina aberrant > congenital malformation of retina @ 0.85 in: icd10cm
retina congenital cyst > congenital malformation of retina @ 0.85 in: icd10cm
retina congenital adhesions > congenital malformation of retina @ 0.85 in: icd10cm
retina congenital dilatation > congenital malformation of retina @ 0.85 in: icd10cm
retina congenital diverticulum > congenital malformation of retina @ 0.85 in: icd10cm
retina supernumerary > congenital malformation of retina @ 0.85 in: icd10cm
retina bifid > congenital malformation of retina @ 0.85 in: icd10cm
retina cleft > congenital malformation of retina @ 0.85 in: icd10cm
retina double > congenital malformation of retina @ 0.85 in: icd10cm
retina transposition > congenital malformation of retina @ 0.85 in: icd10cm
optic disc accessory > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc ectopic > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc aberrant > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc displaced at birth > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc supernumerary > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc bifid > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc cleft > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc double > congenital malformation of optic disc @ 0.85 in: icd10cm
optic disc transposition > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital abnormality > congenital malformation of optic disc @ 0.8 in: icd10cm
optic nerve malformation > congenital malformation of optic disc @ 0.8 in: icd10cm
optic nerve accessory > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve ectopic > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve aberrant > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital cyst > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital adhesions > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital dilatation > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital displacement > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve displaced at birth > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital fistula > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital diverticulum > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve supernumerary > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve bifid > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve cleft > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve double > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve transposition > congenital malformation of optic disc @ 0.85 in: icd10cm
optic nerve congenital fold > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla accessory > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla ectopic > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla aberrant > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla congenital cyst > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla congenital adhesions > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla congenital dilatation > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla displaced at birth > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla congenital diverticulum > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla supernumerary > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla bifid > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla cleft > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla hypoplasia > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla double > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla transposition > congenital malformation of optic disc @ 0.85 in: icd10cm
optic papilla congenital fold > congenital malformation of optic disc @ 0.85 in: icd10cm
choroid accessory > congenital malformation of choroid @ 0.85 in: icd10cm
choroid ectopic > congenital malformation of choroid @ 0.85 in: icd10cm
choroid aberrant > congenital malformation of choroid @ 0.85 in: icd10cm
choroid congenital cyst > congenital malformation of choroid @ 0.85 in: icd10cm
choroid congenital dilatation > congenital malformation of choroid @ 0.85 in: icd10cm
choroid displaced at birth > congenital malformation of choroid @ 0.85 in: icd10cm
choroid congenital diverticulum > congenital malformation of choroid @ 0.85 in: icd10cm
choroid supernumerary > congenital malformation of choroid @ 0.85 in: icd10cm
choroid bifid > congenital malformation of choroid @ 0.85 in: icd10cm
choroid cleft > congenital malformation of choroid @ 0.85 in: icd10cm
choroid double > congenital malformation of choroid @ 0.85 in: icd10cm
choroid transposition > congenital malformation of choroid @ 0.85 in: icd10cm
choroid congenital fold > congenital malformation of choroid @ 0.85 in: icd10cm
eye ectopic > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye aberrant > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital cyst > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital adhesions > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital dilatation > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital displacement > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye displaced at birth > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital fistula > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital diverticulum > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye supernumerary > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye bifid > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye cleft > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye duplication > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye transposition > other specified congenital malformations of eye @ 0.85 in: icd10cm
eye congenital fold > other specified congenital malformations of eye @ 0.85 in: icd10cm
eyeball accessory > other specified congenital malformations of eye @ 0.85 in: icd10cm
eyeball aberrant > other specified congenital malformations of eye @ 0.85 in: icd10cm
eyeball cleft > other specified congenital malformations of eye @ 0.85 in: icd10cm
eyeball double > other specified congenital malformations of eye @ 0.85 in: icd10cm
brain accessory > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain congenital dilatation > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain congenital fistula > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain bifid > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain cleft > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain double > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain transposition > other specified congenital malformations of brain @ 0.85 in: icd10cm
brain congenital fold > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum aberrant > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum congenital adhesions > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum congenital displacement > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum displaced at birth > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum congenital fistula > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum congenital diverticulum > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum supernumerary > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum cleft > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum double > other specified congenital malformations of brain @ 0.85 in: icd10cm
cerebrum transposition > other specified congenital malformations of brain @ 0.85 in: icd10cm
spinal cord accessory > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord ectopic > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord supernumerary > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord cleft > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord membrane malformation > other specified congenital malformations of spinal cord @ 0.8 in: icd10cm
spinal cord membrane accessory > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord membrane congenital deformity > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord membrane bifid > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord membrane hypoplasia > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
spinal cord membrane duplication > other specified congenital malformations of spinal cord @ 0.85 in: icd10cm
nerve anomaly > other specified congenital malformations of nervous system @ 0.8 in: icd10cm
nerve congenital abnormality > other specified congenital malformations of nervous system @ 0.8 in: icd10cm
nerve ectopic > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve aberrant > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital cyst > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital adhesions > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital dilatation > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital displacement > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve displaced at birth > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital fistula > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital diverticulum > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve supernumerary > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve bifid > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve cleft > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve double > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve transposition > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nerve congenital fold > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system accessory > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system ectopic > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system aberrant > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system congenital cyst > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system congenital adhesions > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system congenital dilatation > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system displaced at birth > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system congenital fistula > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system congenital diverticulum > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system supernumerary > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system bifid > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system cleft > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system hypoplasia > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system double > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system duplication > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system transposition > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
nervous system congenital fold > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital abnormality > other specified congenital malformations of nervous system @ 0.8 in: icd10cm
brachial plexus malformation > other specified congenital malformations of nervous system @ 0.8 in: icd10cm
brachial plexus accessory > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus ectopic > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus aberrant > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital cyst > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital adhesions > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital dilatation > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital deformity > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital fistula > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital diverticulum > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus supernumerary > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus bifid > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus cleft > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus hypoplasia > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus double > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus duplication > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus transposition > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
brachial plexus congenital fold > other specified congenital malformations of nervous system @ 0.85 in: icd10cm
heart congenital cyst > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart congenital fistula > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart supernumerary > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart cleft > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart duplication > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart congenital fold > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium accessory > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium aberrant > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium supernumerary > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium bifid > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium cleft > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium hypoplasia > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium double > other specified congenital malformations of heart @ 0.85 in: icd10cm
pericardium transposition > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium accessory > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium ectopic > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium aberrant > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium congenital adhesions > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium congenital dilatation > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium supernumerary > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium bifid > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium cleft > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium hypoplasia > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium double > other specified congenital malformations of heart @ 0.85 in: icd10cm
myocardium transposition > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart valve congenital abnormality > other specified congenital malformations of heart @ 0.8 in: icd10cm
heart valve congenital displacement > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart valve displaced at birth > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart valve supernumerary > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart valve cleft > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart valve double > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart valve transposition > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber accessory > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber ectopic > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber aberrant > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber congenital cyst > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber congenital adhesions > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber congenital dilatation > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber congenital displacement > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber displaced at birth > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber congenital fistula > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber bifid > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber cleft > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber hypoplasia > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber double > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber transposition > other specified congenital malformations of heart @ 0.85 in: icd10cm
heart chamber congenital fold > other specified congenital malformations of heart @ 0.85 in: icd10cm
aortic valve congenital dilatation > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic valve displaced at birth > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic valve congenital diverticulum > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic valve bifid > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic valve double > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic valve transposition > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve accessory > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve ectopic > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve aberrant > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital cyst > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital adhesions > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital dilatation > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital deformity > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital displacement > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve displaced at birth > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital fistula > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital diverticulum > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve supernumerary > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve bifid > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve hypoplasia > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve double > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve duplication > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve transposition > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral valve congenital fold > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp anomaly > other congenital malformations of aortic and mitral valves @ 0.8 in: icd10cm
aortic cusp malformation > other congenital malformations of aortic and mitral valves @ 0.8 in: icd10cm
aortic cusp accessory > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp ectopic > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp aberrant > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital cyst > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital adhesions > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital dilatation > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital deformity > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital displacement > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp displaced at birth > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital fistula > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital diverticulum > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp supernumerary > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp bifid > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp cleft > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp hypoplasia > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp double > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp duplication > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp transposition > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
aortic cusp congenital fold > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet malformation > other congenital malformations of aortic and mitral valves @ 0.8 in: icd10cm
mitral leaflet accessory > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet ectopic > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet aberrant > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital cyst > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital adhesions > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital dilatation > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital deformity > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital displacement > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet displaced at birth > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital fistula > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital diverticulum > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet supernumerary > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet bifid > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet hypoplasia > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet double > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet transposition > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
mitral leaflet congenital fold > other congenital malformations of aortic and mitral valves @ 0.85 in: icd10cm
tricuspid valve accessory > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve ectopic > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve aberrant > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital cyst > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital adhesions > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital dilatation > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital displacement > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve displaced at birth > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital fistula > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital diverticulum > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve supernumerary > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve bifid > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve cleft > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve hypoplasia > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve double > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve transposition > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid valve congenital fold > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet malformation > other congenital malformations of tricuspid valve @ 0.8 in: icd10cm
tricuspid leaflet accessory > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet ectopic > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet aberrant > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital cyst > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital adhesions > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital dilatation > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital deformity > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital displacement > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet displaced at birth > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital fistula > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital diverticulum > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet supernumerary > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet bifid > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet cleft > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet hypoplasia > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet double > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet transposition > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
tricuspid leaflet congenital fold > other congenital malformations of tricuspid valve @ 0.85 in: icd10cm
pulmonary valve ectopic > other congenital malformations of pulmonary valve @ 0.85 in: icd10cm
pulmonary valve transposition > other congenital malformations of pulmonary valve @ 0.85 in: icd10cm
pulmonary valve congenital fold > other congenital malformations of pulmonary valve @ 0.85 in: icd10cm
coronary artery displaced at birth > malformation of coronary vessels @ 0.85 in: icd10cm
coronary artery bifid > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel accessory > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel ectopic > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel aberrant > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel displaced at birth > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel supernumerary > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel bifid > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel cleft > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel hypoplasia > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel double > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel duplication > malformation of coronary vessels @ 0.85 in: icd10cm
coronary vessel transposition > malformation of coronary vessels @ 0.85 in: icd10cm
aorta accessory > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta ectopic > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta aberrant > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta congenital cyst > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta congenital adhesions > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta congenital fistula > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta congenital diverticulum > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta supernumerary > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta cleft > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta duplication > other congenital malformations of aorta @ 0.85 in: icd10cm
aorta congenital fold > other congenital malformations of aorta @ 0.85 in: icd10cm
aortic arch congenital dilatation > other congenital malformations of aorta @ 0.85 in: icd10cm
pulmonary artery accessory > other congenital malformations of pulmonary artery @ 0.85 in: icd10cm
pulmonary artery ectopic > other congenital malformations of pulmonary artery @ 0.85 in: icd10cm
pulmonary artery supernumerary > other congenital malformations of pulmonary artery @ 0.85 in: icd10cm
vena cava ectopic > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava aberrant > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital cyst > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital adhesions > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital dilatation > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital displacement > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava displaced at birth > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital fistula > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital diverticulum > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava bifid > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava cleft > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava double > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava transposition > other congenital malformations of great veins @ 0.85 in: icd10cm
vena cava congenital fold > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein accessory > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein ectopic > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein aberrant > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital cyst > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital adhesions > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital dilatation > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital displacement > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein displaced at birth > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital fistula > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital diverticulum > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein supernumerary > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein bifid > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein cleft > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein hypoplasia > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein double > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein duplication > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein transposition > other congenital malformations of great veins @ 0.85 in: icd10cm
great vein congenital fold > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein anomaly > other congenital malformations of great veins @ 0.8 in: icd10cm
pulmonary vein congenital abnormality > other congenital malformations of great veins @ 0.8 in: icd10cm
pulmonary vein malformation > other congenital malformations of great veins @ 0.8 in: icd10cm
pulmonary vein accessory > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein ectopic > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein aberrant > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital cyst > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital adhesions > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital dilatation > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital deformity > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital displacement > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein displaced at birth > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital fistula > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital diverticulum > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein supernumerary > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein bifid > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein cleft > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein hypoplasia > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein double > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein transposition > other congenital malformations of great veins @ 0.85 in: icd10cm
pulmonary vein congenital fold > other congenital malformations of great veins @ 0.85 in: icd10cm
artery ectopic > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital cyst > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital adhesions > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital dilatation > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital deformity > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital displacement > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery displaced at birth > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital fistula > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery congenital diverticulum > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery supernumerary > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery bifid > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery cleft > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery double > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
artery transposition > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein ectopic > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein congenital cyst > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein congenital adhesions > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein congenital displacement > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein displaced at birth > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein congenital fistula > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein congenital diverticulum > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein supernumerary > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein bifid > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein cleft > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein hypoplasia > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein double > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein transposition > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
vein congenital fold > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
peripheral artery congenital fold > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital cyst > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital adhesions > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital dilatation > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital displacement > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery displaced at birth > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital fistula > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital diverticulum > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery supernumerary > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery bifid > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery cleft > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery double > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery transposition > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
renal artery congenital fold > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel accessory > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel ectopic > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel aberrant > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital cyst > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital adhesions > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital dilatation > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital displacement > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel displaced at birth > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital fistula > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital diverticulum > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel supernumerary > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel bifid > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel cleft > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel hypoplasia > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel double > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel transposition > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
blood vessel congenital fold > other specified congenital malformations of peripheral vascular system @ 0.85 in: icd10cm
cerebral artery accessory > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery ectopic > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery congenital adhesions > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery displaced at birth > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery supernumerary > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery bifid > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery cleft > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery double > other malformations of cerebral vessels @ 0.85 in: icd10cm
cerebral artery transposition > other malformations of cerebral vessels @ 0.85 in: icd10cm
kidney congenital fistula > other specified congenital malformations of kidney @ 0.85 in: icd10cm
kidney bifid > other specified congenital malformations of kidney @ 0.85 in: icd10cm
kidney cleft > other specified congenital malformations of kidney @ 0.85 in: icd10cm
renal aberrant > other specified congenital malformations of kidney @ 0.85 in: icd10cm
renal congenital adhesions > other specified congenital malformations of kidney @ 0.85 in: icd10cm
renal congenital diverticulum > other specified congenital malformations of kidney @ 0.85 in: icd10cm
renal cleft > other specified congenital malformations of kidney @ 0.85 in: icd10cm
renal transposition > other specified congenital malformations of kidney @ 0.85 in: icd10cm
renal congenital fold > other specified congenital malformations of kidney @ 0.85 in: icd10cm
ureter aberrant > other congenital malformations of ureter @ 0.85 in: icd10cm
ureter congenital cyst > other congenital malformations of ureter @ 0.85 in: icd10cm
ureter congenital adhesions > other congenital malformations of ureter @ 0.85 in: icd10cm
ureter displaced at birth > other congenital malformations of ureter @ 0.85 in: icd10cm
ureter congenital fistula > other congenital malformations of ureter @ 0.85 in: icd10cm
ureter cleft > other congenital malformations of ureter @ 0.85 in: icd10cm
ureter transposition > other congenital malformations of ureter @ 0.85 in: icd10cm
bladder aberrant > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
bladder congenital adhesions > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
bladder displaced at birth > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
bladder supernumerary > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
bladder bifid > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
bladder transposition > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
bladder congenital fold > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra accessory > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra ectopic > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra aberrant > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra congenital adhesions > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra displaced at birth > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra bifid > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra cleft > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra hypoplasia > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra transposition > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
urethra congenital fold > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius anomaly > other congenital malformations of bladder and urethra @ 0.8 in: icd10cm
meatus urinarius malformation > other congenital malformations of bladder and urethra @ 0.8 in: icd10cm
meatus urinarius accessory > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius ectopic > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius aberrant > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital cyst > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital adhesions > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital dilatation > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital deformity > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital displacement > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius displaced at birth > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital fistula > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital diverticulum > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius supernumerary > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius bifid > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius cleft > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius hypoplasia > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius transposition > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
meatus urinarius congenital fold > other congenital malformations of bladder and urethra @ 0.85 in: icd10cm
ovary congenital adhesions > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary congenital dilatation > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary displaced at birth > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary congenital fistula > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary congenital diverticulum > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary bifid > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary cleft > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary double > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary transposition > other congenital malformation of ovary @ 0.85 in: icd10cm
ovary congenital fold > other congenital malformation of ovary @ 0.85 in: icd10cm
fallopian tube ectopic > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube aberrant > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube displaced at birth > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube congenital fistula > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube bifid > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube cleft > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube double > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
fallopian tube transposition > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
broad ligament ectopic > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
broad ligament congenital adhesions > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
broad ligament displaced at birth > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
broad ligament transposition > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct ectopic > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct aberrant > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct congenital cyst > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct congenital adhesions > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct congenital dilatation > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct displaced at birth > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct congenital fistula > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct congenital diverticulum > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct supernumerary > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct bifid > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct cleft > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct double > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
oviduct transposition > other congenital malformations of fallopian tube and broad ligament @ 0.85 in: icd10cm
uterus ectopic > other congenital malformations of uterus @ 0.85 in: icd10cm
uterus aberrant > other congenital malformations of uterus @ 0.85 in: icd10cm
uterus congenital cyst > other congenital malformations of uterus @ 0.85 in: icd10cm
uterus congenital dilatation > other congenital malformations of uterus @ 0.85 in: icd10cm
uterus displaced at birth > other congenital malformations of uterus @ 0.85 in: icd10cm
uterus congenital diverticulum > other congenital malformations of uterus @ 0.85 in: icd10cm
uterus transposition > other congenital malformations of uterus @ 0.85 in: icd10cm
womb ectopic > other congenital malformations of uterus @ 0.85 in: icd10cm
womb congenital adhesions > other congenital malformations of uterus @ 0.85 in: icd10cm
womb congenital dilatation > other congenital malformations of uterus @ 0.85 in: icd10cm
womb congenital fistula > other congenital malformations of uterus @ 0.85 in: icd10cm
womb congenital diverticulum > other congenital malformations of uterus @ 0.85 in: icd10cm
womb congenital fold > other congenital malformations of uterus @ 0.85 in: icd10cm
cervix congenital abnormality > other congenital malformations of cervix @ 0.8 in: icd10cm
cervix accessory > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix ectopic > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix aberrant > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix congenital cyst > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix congenital adhesions > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix congenital dilatation > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix congenital deformity > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix displaced at birth > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix congenital diverticulum > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix supernumerary > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix bifid > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix cleft > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix transposition > other congenital malformations of cervix @ 0.85 in: icd10cm
cervix congenital fold > other congenital malformations of cervix @ 0.85 in: icd10cm
vagina ectopic > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina aberrant > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina congenital adhesions > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina congenital dilatation > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina displaced at birth > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina congenital diverticulum > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina bifid > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina cleft > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina transposition > other congenital malformations of vagina @ 0.85 in: icd10cm
vagina congenital fold > other congenital malformations of vagina @ 0.85 in: icd10cm
vulva congenital abnormality > other congenital malformations of vulva @ 0.8 in: icd10cm
vulva accessory > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva ectopic > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva aberrant > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva congenital adhesions > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva congenital dilatation > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva displaced at birth > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva congenital fistula > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva congenital diverticulum > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva supernumerary > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva bifid > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva cleft > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva transposition > other congenital malformations of vulva @ 0.85 in: icd10cm
vulva congenital fold > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital abnormality > other congenital malformations of vulva @ 0.8 in: icd10cm
labia accessory > other congenital malformations of vulva @ 0.85 in: icd10cm
labia ectopic > other congenital malformations of vulva @ 0.85 in: icd10cm
labia aberrant > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital adhesions > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital dilatation > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital deformity > other congenital malformations of vulva @ 0.85 in: icd10cm
labia displaced at birth > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital fistula > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital diverticulum > other congenital malformations of vulva @ 0.85 in: icd10cm
labia supernumerary > other congenital malformations of vulva @ 0.85 in: icd10cm
labia bifid > other congenital malformations of vulva @ 0.85 in: icd10cm
labia cleft > other congenital malformations of vulva @ 0.85 in: icd10cm
labia double > other congenital malformations of vulva @ 0.85 in: icd10cm
labia transposition > other congenital malformations of vulva @ 0.85 in: icd10cm
labia congenital fold > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris accessory > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris ectopic > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris aberrant > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital cyst > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital adhesions > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital dilatation > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital displacement > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris displaced at birth > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital fistula > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital diverticulum > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris supernumerary > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris cleft > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris double > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris transposition > other congenital malformations of vulva @ 0.85 in: icd10cm
clitoris congenital fold > other congenital malformations of vulva @ 0.85 in: icd10cm
hymen accessory > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen ectopic > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen aberrant > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen congenital adhesions > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen congenital dilatation > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen displaced at birth > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen congenital fistula > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen congenital diverticulum > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen bifid > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen cleft > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen transposition > other congenital malformations of vagina @ 0.85 in: icd10cm
hymen congenital fold > other congenital malformations of vagina @ 0.85 in: icd10cm
penis aberrant > other congenital malformations of penis @ 0.85 in: icd10cm
penis congenital cyst > other congenital malformations of penis @ 0.85 in: icd10cm
penis congenital dilatation > other congenital malformations of penis @ 0.85 in: icd10cm
penis congenital displacement > other congenital malformations of penis @ 0.85 in: icd10cm
penis displaced at birth > other congenital malformations of penis @ 0.85 in: icd10cm
penis congenital fistula > other congenital malformations of penis @ 0.85 in: icd10cm
penis congenital diverticulum > other congenital malformations of penis @ 0.85 in: icd10cm
penis transposition > other congenital malformations of penis @ 0.85 in: icd10cm
penis congenital fold > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin congenital abnormality > other congenital malformations of penis @ 0.8 in: icd10cm
foreskin ectopic > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin aberrant > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin congenital dilatation > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin congenital displacement > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin displaced at birth > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin congenital diverticulum > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin supernumerary > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin hypoplasia > other congenital malformations of penis @ 0.85 in: icd10cm
foreskin congenital fold > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce ectopic > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce aberrant > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce congenital cyst > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce congenital dilatation > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce congenital fistula > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce congenital diverticulum > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce bifid > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce cleft > other congenital malformations of penis @ 0.85 in: icd10cm
prepuce transposition > other congenital malformations of penis @ 0.85 in: icd10cm
testis congenital abnormality > other congenital malformations of testis and scrotum @ 0.8 in: icd10cm
testis accessory > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis congenital cyst > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis congenital adhesions > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis congenital dilatation > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis congenital fistula > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis congenital diverticulum > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis cleft > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis double > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis transposition > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
testis congenital fold > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum congenital abnormality > other congenital malformations of testis and scrotum @ 0.8 in: icd10cm
scrotum accessory > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum ectopic > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum aberrant > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum congenital adhesions > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum congenital dilatation > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum displaced at birth > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum congenital diverticulum > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum supernumerary > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum double > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum duplication > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
scrotum congenital fold > other congenital malformations of testis and scrotum @ 0.85 in: icd10cm
prostate accessory > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate ectopic > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate aberrant > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate congenital adhesions > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate congenital dilatation > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate displaced at birth > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate congenital fistula > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate congenital diverticulum > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate supernumerary > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate bifid > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate cleft > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate double > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
prostate transposition > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis accessory > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis ectopic > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis aberrant > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis congenital adhesions > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis congenital dilatation > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis displaced at birth > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis congenital fistula > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis congenital diverticulum > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis supernumerary > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis bifid > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis cleft > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis double > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
epididymis transposition > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens accessory > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens ectopic > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens aberrant > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens congenital cyst > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens displaced at birth > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens congenital fistula > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens supernumerary > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens bifid > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens cleft > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens hypoplasia > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens double > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
vas deferens transposition > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle accessory > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle ectopic > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle aberrant > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle displaced at birth > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle congenital fistula > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle supernumerary > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle bifid > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle cleft > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle double > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
seminal vesicle transposition > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord accessory > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord ectopic > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord aberrant > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord congenital adhesions > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord displaced at birth > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord supernumerary > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord bifid > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord cleft > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord double > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord transposition > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
spermatic cord congenital fold > other congenital malformations of vas deferens epididymis seminal vesicles and prostate @ 0.85 in: icd10cm
hip accessory > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip ectopic > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip aberrant > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip congenital cyst > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip congenital adhesions > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip congenital dilatation > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip congenital fistula > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip congenital diverticulum > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip supernumerary > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip bifid > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip cleft > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip hypoplasia > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip double > other specified congenital deformities of hip @ 0.85 in: icd10cm
hip transposition > other specified congenital deformities of hip @ 0.85 in: icd10cm
foot anomaly > other specified congenital deformities of feet @ 0.8 in: icd10cm
foot malformation > other specified congenital deformities of feet @ 0.8 in: icd10cm
foot aberrant > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital cyst > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital adhesions > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital dilatation > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital displacement > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot displaced at birth > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital fistula > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital diverticulum > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot bifid > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot double > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot transposition > other specified congenital deformities of feet @ 0.85 in: icd10cm
foot congenital fold > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe ectopic > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe aberrant > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe congenital adhesions > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe congenital dilatation > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe congenital displacement > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe displaced at birth > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe congenital fistula > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe congenital diverticulum > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe bifid > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe cleft > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe double > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe duplication > other specified congenital deformities of feet @ 0.85 in: icd10cm
toe transposition > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle accessory > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle ectopic > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle aberrant > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital cyst > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital adhesions > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital dilatation > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital deformity > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle displaced at birth > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital fistula > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital diverticulum > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle supernumerary > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle bifid > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle cleft > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle hypoplasia > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle double > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle transposition > other specified congenital deformities of feet @ 0.85 in: icd10cm
ankle congenital fold > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel malformation > other specified congenital deformities of feet @ 0.8 in: icd10cm
heel accessory > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel ectopic > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel aberrant > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital cyst > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital adhesions > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital dilatation > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital deformity > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital displacement > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel displaced at birth > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital fistula > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital diverticulum > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel supernumerary > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel bifid > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel cleft > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel hypoplasia > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel double > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel transposition > other specified congenital deformities of feet @ 0.85 in: icd10cm
heel congenital fold > other specified congenital deformities of feet @ 0.85 in: icd10cm
finger ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger duplication > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
finger congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
hand aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
hand congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
thumb ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital deformity > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
thumb congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
wrist aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist hypoplasia > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
wrist congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital abnormality > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
elbow malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
elbow ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow supernumerary > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow hypoplasia > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow duplication > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
elbow congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder supernumerary > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder hypoplasia > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
shoulder congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
clavicle transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital abnormality > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
scapula malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
scapula ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula supernumerary > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
scapula congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital deformity > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus supernumerary > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
humerus congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
radius accessory > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital deformity > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius supernumerary > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
radius congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna anomaly > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
ulna congenital abnormality > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
ulna accessory > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital deformity > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna supernumerary > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
ulna congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
forearm ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
forearm congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm malformation > other congenital malformations of upper limbs including shoulder girdle @ 0.8 in: icd10cm
arm accessory > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm ectopic > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm aberrant > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital cyst > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital adhesions > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital dilatation > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital displacement > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm displaced at birth > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital fistula > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital diverticulum > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm bifid > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm cleft > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm double > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm transposition > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
arm congenital fold > other congenital malformations of upper limbs including shoulder girdle @ 0.85 in: icd10cm
knee accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee hypoplasia > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee duplication > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
knee congenital fold > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella duplication > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
patella congenital fold > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg malformation > other congenital malformations of lower limbs including pelvic girdle @ 0.8 in: icd10cm
leg accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital displacement > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg duplication > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
leg congenital fold > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital abnormality > other congenital malformations of lower limbs including pelvic girdle @ 0.8 in: icd10cm
tibia malformation > other congenital malformations of lower limbs including pelvic girdle @ 0.8 in: icd10cm
tibia accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital deformity > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital displacement > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
tibia congenital fold > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital abnormality > other congenital malformations of lower limbs including pelvic girdle @ 0.8 in: icd10cm
fibula malformation > other congenital malformations of lower limbs including pelvic girdle @ 0.8 in: icd10cm
fibula accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital deformity > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital displacement > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
fibula congenital fold > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital abnormality > other congenital malformations of lower limbs including pelvic girdle @ 0.8 in: icd10cm
femur accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital deformity > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital displacement > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur duplication > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
femur congenital fold > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis congenital adhesions > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis congenital dilatation > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis congenital displacement > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis congenital fistula > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis congenital diverticulum > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
pelvis transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac hypoplasia > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
sacroiliac transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint accessory > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint ectopic > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint aberrant > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint congenital cyst > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint congenital displacement > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint displaced at birth > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint supernumerary > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint bifid > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint cleft > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint hypoplasia > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint double > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
ankle joint transposition > other congenital malformations of lower limbs including pelvic girdle @ 0.85 in: icd10cm
rib ectopic > other congenital malformations of ribs @ 0.85 in: icd10cm
rib aberrant > other congenital malformations of ribs @ 0.85 in: icd10cm
rib congenital dilatation > other congenital malformations of ribs @ 0.85 in: icd10cm
rib displaced at birth > other congenital malformations of ribs @ 0.85 in: icd10cm
rib congenital diverticulum > other congenital malformations of ribs @ 0.85 in: icd10cm
rib cleft > other congenital malformations of ribs @ 0.85 in: icd10cm
rib double > other congenital malformations of ribs @ 0.85 in: icd10cm
rib transposition > other congenital malformations of ribs @ 0.85 in: icd10cm
sternum accessory > congenital malformation of sternum @ 0.85 in: icd10cm
sternum ectopic > congenital malformation of sternum @ 0.85 in: icd10cm
sternum supernumerary > congenital malformation of sternum @ 0.85 in: icd10cm
sternum transposition > congenital malformation of sternum @ 0.85 in: icd10cm
breastbone displaced at birth > congenital malformation of sternum @ 0.85 in: icd10cm
breastbone supernumerary > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital abnormality > congenital malformation of sternum @ 0.8 in: icd10cm
xiphoid accessory > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid ectopic > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid aberrant > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital cyst > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital adhesions > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital dilatation > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital deformity > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital displacement > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid displaced at birth > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital fistula > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital diverticulum > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid supernumerary > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid hypoplasia > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid double > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid transposition > congenital malformation of sternum @ 0.85 in: icd10cm
xiphoid congenital fold > congenital malformation of sternum @ 0.85 in: icd10cm
vertebra ectopic > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra aberrant > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra congenital cyst > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra congenital adhesions > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra congenital dilatation > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra congenital fistula > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra congenital diverticulum > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra double > other congenital malformations of spine @ 0.85 in: icd10cm
vertebra transposition > other congenital malformations of spine @ 0.85 in: icd10cm
spine ectopic > other congenital malformations of spine @ 0.85 in: icd10cm
spine aberrant > other congenital malformations of spine @ 0.85 in: icd10cm
spine congenital cyst > other congenital malformations of spine @ 0.85 in: icd10cm
spine congenital adhesions > other congenital malformations of spine @ 0.85 in: icd10cm
spine congenital dilatation > other congenital malformations of spine @ 0.85 in: icd10cm
spine displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
spine congenital fistula > other congenital malformations of spine @ 0.85 in: icd10cm
spine congenital diverticulum > other congenital malformations of spine @ 0.85 in: icd10cm
spine double > other congenital malformations of spine @ 0.85 in: icd10cm
spine transposition > other congenital malformations of spine @ 0.85 in: icd10cm
spine congenital fold > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum accessory > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum ectopic > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum aberrant > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum congenital cyst > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum congenital adhesions > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum congenital dilatation > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum congenital fistula > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum congenital diverticulum > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum supernumerary > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum cleft > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum double > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum duplication > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum transposition > other congenital malformations of spine @ 0.85 in: icd10cm
sacrum congenital fold > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx accessory > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx ectopic > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx aberrant > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital cyst > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital adhesions > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital dilatation > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital displacement > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital fistula > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital diverticulum > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx supernumerary > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx bifid > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx cleft > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx double > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx duplication > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx transposition > other congenital malformations of spine @ 0.85 in: icd10cm
coccyx congenital fold > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital abnormality > other congenital malformations of spine @ 0.8 in: icd10cm
odontoid ectopic > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid aberrant > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital cyst > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital adhesions > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital dilatation > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital deformity > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital fistula > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital diverticulum > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid bifid > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid cleft > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid double > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid duplication > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid transposition > other congenital malformations of spine @ 0.85 in: icd10cm
odontoid congenital fold > other congenital malformations of spine @ 0.85 in: icd10cm
atlas malformation > other congenital malformations of spine @ 0.8 in: icd10cm
atlas accessory > other congenital malformations of spine @ 0.85 in: icd10cm
atlas ectopic > other congenital malformations of spine @ 0.85 in: icd10cm
atlas aberrant > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital cyst > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital adhesions > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital dilatation > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital deformity > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital displacement > other congenital malformations of spine @ 0.85 in: icd10cm
atlas displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital fistula > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital diverticulum > other congenital malformations of spine @ 0.85 in: icd10cm
atlas supernumerary > other congenital malformations of spine @ 0.85 in: icd10cm
atlas bifid > other congenital malformations of spine @ 0.85 in: icd10cm
atlas cleft > other congenital malformations of spine @ 0.85 in: icd10cm
atlas hypoplasia > other congenital malformations of spine @ 0.85 in: icd10cm
atlas double > other congenital malformations of spine @ 0.85 in: icd10cm
atlas transposition > other congenital malformations of spine @ 0.85 in: icd10cm
atlas congenital fold > other congenital malformations of spine @ 0.85 in: icd10cm
lumbosacral joint displaced at birth > other congenital malformations of spine @ 0.85 in: icd10cm
lumbosacral joint bifid > other congenital malformations of spine @ 0.85 in: icd10cm
lumbosacral joint double > other congenital malformations of spine @ 0.85 in: icd10cm
skull accessory > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull ectopic > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull aberrant > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital cyst > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital adhesions > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital dilatation > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital displacement > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull displaced at birth > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital fistula > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital diverticulum > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull supernumerary > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull cleft > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull hypoplasia > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull double > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull duplication > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull transposition > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull congenital fold > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
skull bone displaced at birth > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone accessory > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone aberrant > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital cyst > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital adhesions > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital dilatation > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital deformity > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital displacement > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone displaced at birth > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital fistula > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital diverticulum > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone supernumerary > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone bifid > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone cleft > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone duplication > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
face bone congenital fold > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone malformation > other specified congenital malformations of skull and face bones @ 0.8 in: icd10cm
jaw bone accessory > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone ectopic > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone aberrant > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital cyst > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital adhesions > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital dilatation > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital deformity > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital displacement > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone displaced at birth > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital fistula > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital diverticulum > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone supernumerary > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone bifid > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone cleft > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone double > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone transposition > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
jaw bone congenital fold > other specified congenital malformations of skull and face bones @ 0.85 in: icd10cm
muscle congenital abnormality > other congenital malformations of musculoskeletal system @ 0.8 in: icd10cm
muscle malformation > other congenital malformations of musculoskeletal system @ 0.8 in: icd10cm
muscle ectopic > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle aberrant > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle congenital cyst > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle congenital adhesions > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle congenital dilatation > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle displaced at birth > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle congenital fistula > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle congenital diverticulum > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle bifid > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle cleft > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle double > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle transposition > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
muscle congenital fold > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon ectopic > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon aberrant > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon congenital adhesions > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon congenital dilatation > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon displaced at birth > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon congenital fistula > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon congenital diverticulum > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon bifid > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon cleft > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon double > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
tendon transposition > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital abnormality > other congenital malformations of musculoskeletal system @ 0.8 in: icd10cm
fascia ectopic > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia aberrant > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital cyst > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital adhesions > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital dilatation > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital deformity > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia displaced at birth > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital fistula > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital diverticulum > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia bifid > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia cleft > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia hypoplasia > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia double > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia duplication > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia transposition > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
fascia congenital fold > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital abnormality > other congenital malformations of musculoskeletal system @ 0.8 in: icd10cm
ligament malformation > other congenital malformations of musculoskeletal system @ 0.8 in: icd10cm
ligament ectopic > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament aberrant > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital cyst > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital adhesions > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital dilatation > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital deformity > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament displaced at birth > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital fistula > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital diverticulum > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament bifid > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament cleft > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament hypoplasia > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament double > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament duplication > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament transposition > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
ligament congenital fold > other congenital malformations of musculoskeletal system @ 0.85 in: icd10cm
diaphragm ectopic > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm aberrant > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm congenital adhesions > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm congenital dilatation > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm displaced at birth > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm congenital diverticulum > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm supernumerary > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm bifid > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm cleft > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm double > other congenital malformations of diaphragm @ 0.85 in: icd10cm
diaphragm transposition > other congenital malformations of diaphragm @ 0.85 in: icd10cm
abdominal wall accessory > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall ectopic > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall aberrant > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall congenital adhesions > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall displaced at birth > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall congenital fistula > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall congenital diverticulum > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall supernumerary > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall bifid > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall cleft > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall double > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
abdominal wall transposition > other congenital malformations of abdominal wall @ 0.85 in: icd10cm
chest wall anomaly > other congenital malformations of bony thorax @ 0.8 in: icd10cm
chest wall bifid > other congenital malformations of bony thorax @ 0.85 in: icd10cm
chest wall hypoplasia > other congenital malformations of bony thorax @ 0.85 in: icd10cm
chest wall transposition > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital abnormality > other congenital malformations of bony thorax @ 0.8 in: icd10cm
thorax accessory > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax ectopic > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax aberrant > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital cyst > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital adhesions > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital dilatation > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital displacement > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax displaced at birth > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital fistula > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital diverticulum > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax supernumerary > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax bifid > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax cleft > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax hypoplasia > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax double > other congenital malformations of bony thorax @ 0.85 in: icd10cm
thorax congenital fold > other congenital malformations of bony thorax @ 0.85 in: icd10cm
breast congenital cyst > other congenital malformations of breast @ 0.85 in: icd10cm
breast congenital adhesions > other congenital malformations of breast @ 0.85 in: icd10cm
breast congenital dilatation > other congenital malformations of breast @ 0.85 in: icd10cm
breast displaced at birth > other congenital malformations of breast @ 0.85 in: icd10cm
breast congenital fistula > other congenital malformations of breast @ 0.85 in: icd10cm
breast congenital diverticulum > other congenital malformations of breast @ 0.85 in: icd10cm
breast bifid > other congenital malformations of breast @ 0.85 in: icd10cm
breast cleft > other congenital malformations of breast @ 0.85 in: icd10cm
breast double > other congenital malformations of breast @ 0.85 in: icd10cm
breast transposition > other congenital malformations of breast @ 0.85 in: icd10cm
breast congenital fold > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital abnormality > other congenital malformations of breast @ 0.8 in: icd10cm
nipple ectopic > other congenital malformations of breast @ 0.85 in: icd10cm
nipple aberrant > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital cyst > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital adhesions > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital dilatation > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital deformity > other congenital malformations of breast @ 0.85 in: icd10cm
nipple displaced at birth > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital fistula > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital diverticulum > other congenital malformations of breast @ 0.85 in: icd10cm
nipple bifid > other congenital malformations of breast @ 0.85 in: icd10cm
nipple cleft > other congenital malformations of breast @ 0.85 in: icd10cm
nipple double > other congenital malformations of breast @ 0.85 in: icd10cm
nipple transposition > other congenital malformations of breast @ 0.85 in: icd10cm
nipple congenital fold > other congenital malformations of breast @ 0.85 in: icd10cm
skin ectopic > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin aberrant > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin congenital cyst > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin congenital adhesions > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin congenital dilatation > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin congenital displacement > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin displaced at birth > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin congenital fistula > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin congenital diverticulum > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin bifid > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin cleft > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin double > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin duplication > other specified congenital malformations of skin @ 0.85 in: icd10cm
skin transposition > other specified congenital malformations of skin @ 0.85 in: icd10cm
hair accessory > other congenital malformations of hair @ 0.85 in: icd10cm
hair ectopic > other congenital malformations of hair @ 0.85 in: icd10cm
hair aberrant > other congenital malformations of hair @ 0.85 in: icd10cm
hair congenital cyst > other congenital malformations of hair @ 0.85 in: icd10cm
hair congenital adhesions > other congenital malformations of hair @ 0.85 in: icd10cm
hair congenital dilatation > other congenital malformations of hair @ 0.85 in: icd10cm
hair congenital diverticulum > other congenital malformations of hair @ 0.85 in: icd10cm
hair supernumerary > other congenital malformations of hair @ 0.85 in: icd10cm
hair cleft > other congenital malformations of hair @ 0.85 in: icd10cm
hair hypoplasia > other congenital malformations of hair @ 0.85 in: icd10cm
hair double > other congenital malformations of hair @ 0.85 in: icd10cm
hair transposition > other congenital malformations of hair @ 0.85 in: icd10cm
hair congenital fold > other congenital malformations of hair @ 0.85 in: icd10cm
nail accessory > other congenital malformations of nails @ 0.85 in: icd10cm
nail congenital adhesions > other congenital malformations of nails @ 0.85 in: icd10cm
nail congenital dilatation > other congenital malformations of nails @ 0.85 in: icd10cm
nail displaced at birth > other congenital malformations of nails @ 0.85 in: icd10cm
nail congenital diverticulum > other congenital malformations of nails @ 0.85 in: icd10cm
nail supernumerary > other congenital malformations of nails @ 0.85 in: icd10cm
nail cleft > other congenital malformations of nails @ 0.85 in: icd10cm
nail transposition > other congenital malformations of nails @ 0.85 in: icd10cm
adrenal congenital cyst > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal congenital dilatation > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal congenital fistula > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal congenital diverticulum > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal supernumerary > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal bifid > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal cleft > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal double > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal transposition > congenital malformations of adrenal gland @ 0.85 in: icd10cm
adrenal congenital fold > congenital malformations of adrenal gland @ 0.85 in: icd10cm
thyroid congenital adhesions > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid congenital dilatation > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid congenital fistula > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid congenital diverticulum > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid bifid > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid double > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid transposition > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thyroid congenital fold > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid aberrant > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid congenital cyst > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid congenital dilatation > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid congenital diverticulum > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid bifid > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid cleft > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid double > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
parathyroid transposition > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus accessory > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus congenital adhesions > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus congenital dilatation > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus congenital fistula > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus congenital diverticulum > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus bifid > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus cleft > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus double > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus transposition > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
thymus congenital fold > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary ectopic > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary aberrant > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary congenital cyst > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary congenital adhesions > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary congenital dilatation > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary congenital fistula > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary congenital diverticulum > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary bifid > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary cleft > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary double > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary transposition > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pituitary congenital fold > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal malformation > congenital malformations of other endocrine glands @ 0.8 in: icd10cm
pineal accessory > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal ectopic > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal aberrant > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital cyst > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital adhesions > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital dilatation > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital deformity > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital displacement > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal displaced at birth > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital fistula > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital diverticulum > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal supernumerary > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal bifid > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal cleft > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal hypoplasia > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal double > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal transposition > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
pineal congenital fold > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland accessory > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland ectopic > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland aberrant > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland displaced at birth > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland supernumerary > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland bifid > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland cleft > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland hypoplasia > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland double > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
endocrine gland transposition > congenital malformations of other endocrine glands @ 0.85 in: icd10cm
face accessory > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face ectopic > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face aberrant > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital adhesions > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital dilatation > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital deformity > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital displacement > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face displaced at birth > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital fistula > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital diverticulum > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face supernumerary > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face hypoplasia > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face double > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face duplication > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face transposition > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
face congenital fold > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital abnormality > other specified congenital malformations of face and neck @ 0.8 in: icd10cm
neck accessory > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck ectopic > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck aberrant > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital adhesions > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital dilatation > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital deformity > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital displacement > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck displaced at birth > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital fistula > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital diverticulum > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck supernumerary > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck bifid > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck hypoplasia > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck double > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck transposition > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
neck congenital fold > other specified congenital malformations of face and neck @ 0.85 in: icd10cm
tooth congenital abnormality > other disorders of tooth development @ 0.8 in: icd10cm
tooth ectopic > other disorders of tooth development @ 0.85 in: icd10cm
tooth aberrant > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital adhesions > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital dilatation > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital deformity > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital displacement > other disorders of tooth development @ 0.85 in: icd10cm
tooth displaced at birth > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital fistula > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital diverticulum > other disorders of tooth development @ 0.85 in: icd10cm
tooth cleft > other disorders of tooth development @ 0.85 in: icd10cm
tooth double > other disorders of tooth development @ 0.85 in: icd10cm
tooth duplication > other disorders of tooth development @ 0.85 in: icd10cm
tooth transposition > other disorders of tooth development @ 0.85 in: icd10cm
tooth congenital fold > other disorders of tooth development @ 0.85 in: icd10cm
allantois anomaly > malformation of urachus @ 0.8 in: icd10cm
allantois congenital abnormality > malformation of urachus @ 0.8 in: icd10cm
allantois accessory > malformation of urachus @ 0.85 in: icd10cm
allantois ectopic > malformation of urachus @ 0.85 in: icd10cm
allantois aberrant > malformation of urachus @ 0.85 in: icd10cm
allantois congenital cyst > malformation of urachus @ 0.85 in: icd10cm
allantois congenital adhesions > malformation of urachus @ 0.85 in: icd10cm
allantois congenital dilatation > malformation of urachus @ 0.85 in: icd10cm
allantois congenital deformity > malformation of urachus @ 0.85 in: icd10cm
allantois congenital displacement > malformation of urachus @ 0.85 in: icd10cm
allantois displaced at birth > malformation of urachus @ 0.85 in: icd10cm
allantois congenital fistula > malformation of urachus @ 0.85 in: icd10cm
allantois congenital diverticulum > malformation of urachus @ 0.85 in: icd10cm
allantois supernumerary > malformation of urachus @ 0.85 in: icd10cm
allantois bifid > malformation of urachus @ 0.85 in: icd10cm
allantois cleft > malformation of urachus @ 0.85 in: icd10cm
allantois hypoplasia > malformation of urachus @ 0.85 in: icd10cm
allantois double > malformation of urachus @ 0.85 in: icd10cm
allantois transposition > malformation of urachus @ 0.85 in: icd10cm
allantois congenital fold > malformation of urachus @ 0.85 in: icd10cm
urachus congenital adhesions > malformation of urachus @ 0.85 in: icd10cm
urachus congenital dilatation > malformation of urachus @ 0.85 in: icd10cm
urachus congenital diverticulum > malformation of urachus @ 0.85 in: icd10cm

# --- Absence, aplasia and other flaws at birth, by their old names
acystia > congenital absence of bladder and urethra @ 0.93 in: icd10cm
aphalangia > congenital absence of hand and finger @ 0.85 in: icd10cm
abrachiatism > congenital complete absence of upper limb in: icd10cm
acardia > other specified congenital malformations in: icd10cm
acardiacus > other specified congenital malformations in: icd10cm
ankylodactyly > other congenital malformations of limb @ 0.85 in: icd10cm
craniopathy metabolic > other specified disorders of bone @ 0.8 in: icd10cm
craniopathia > other specified disorders of bone @ 0.8 in: icd10cm
lacunar skull > other congenital malformations of skull and face bones in: icd10cm
craniotabes congenital > other congenital malformations of skull and face bones in: icd10cm
cranioschisis > craniorachischisis in: icd10cm
monster > multiple congenital malformations in: icd10cm
monstrosity > multiple congenital malformations in: icd10cm
bifid face > other specified congenital malformations of face and neck in: icd10cm
cervico-auricular fistula > sinus fistula and cyst of branchial cleft in: icd10cm
paroophoron > embryonic cyst of broad ligament in: icd10cm
acrosyndactyly > fused fingers @ 0.8 in: icd10cm
atresia of glottis > other congenital malformations of larynx in: icd10cm
anomalous vein > other specified congenital malformations of peripheral vascular system in: icd10cm
persistent vein > other specified congenital malformations of peripheral vascular system in: icd10cm
absent spleen birth > asplenia congenital in: icd10cm
aplasia of ovary > congenital absence of ovary in: icd10cm
agenesis of bladder > congenital absence of bladder and urethra in: icd10cm
aplasia of breast > congenital absence of breast with absent nipple @ 0.85 in: icd10cm
heart absent > other specified congenital malformations of heart @ 0.7 in: icd10cm
aplasia of lens > congenital aphakia in: icd10cm
aplasia of optic nerve > congenital malformation of optic disc in: icd10cm
optic nerve absent > congenital malformation of optic disc in: icd10cm
appendix absent congenital > other specified congenital malformations of intestine @ 0.95 in: icd10cm
agastria > other specified congenital malformations of stomach in: icd10cm
anhidrosis congenital > other specified congenital malformations of skin @ 0.85 in: icd10cm
nasolacrimal atresia > congenital stenosis and stricture of lacrimal duct in: icd10cm
atresia lacrimal > congenital stenosis and stricture of lacrimal duct in: icd10cm
mitral atresia aortic atresia > hypoplastic left heart syndrome in: icd10cm
germination teeth > abnormalities of size and form of teeth in: icd10cm

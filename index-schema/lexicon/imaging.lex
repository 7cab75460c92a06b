# Scope: imaging. Lay and clinical words for x-rays, CT, MRI, ultrasound, mammograms, bone density, nuclear scans, PET,
# angiography, contrast studies and image-guided procedures -> ICD-10-PCS section B/C words, HCPCS words, and the general
# radiology words CPT-like descriptors use (radiologic examination, computed tomography, views, contrast material).
# --- modality words

x-ray > radiologic examination | plain radiography
xray > radiologic examination | plain radiography | radiography @ 0.95
xr > plain radiography @ 0.8
radiograph = x-ray
radiograph > plain radiography | radiologic examination @ 0.95
roentgen > x-ray | radiologic examination | plain radiography @ 0.9
roentgenogram > x-ray | plain radiography | radiologic examination
plain film > plain radiography | radiologic examination | x-ray
ct > computed tomography | computerized tomography @ 0.95
cat scan > computed tomography | computerized tomography | ct scan @ 1.0
catscan > computed tomography | computerized tomography | ct scan @ 1.0
computed tomography = computerized tomography @ 1.0
computerised axial tomography > computed tomography | computerized tomography
low dose ct > low-dose computed tomography lung | ct lung cancer screening @ 0.85
lung screening > low dose ct lung | screening malignant neoplasm respiratory @ 0.8
ultrafast ct > electron beam computed tomography @ 1.0
ebct > electron beam computed tomography @ 1.0
mri > magnetic resonance imaging | magnetic resonance @ 1.0
mr > magnetic resonance @ 0.9 if: angiography, scan, imaging, venography, enterography, spectroscopy, arthrogram, contrast, gadolinium, brain, elastography
nmr > magnetic resonance @ 0.85
magnetic scan > magnetic resonance imaging @ 0.9
open mri > magnetic resonance imaging low-field @ 0.9
mra > magnetic resonance imaging artery @ 0.9
mr angiogram > magnetic resonance angiography | magnetic resonance imaging arteries
mrcp > magnetic resonance cholangiopancreatography @ 1.0
functional mri > magnetic resonance imaging brain @ 0.9
cardiac mri > magnetic resonance imaging heart @ 0.95
heart mri > cardiac magnetic resonance @ 0.95
ultrasound = ultrasonography @ 1.0
sonogram = ultrasound @ 1.0
sonography = ultrasonography @ 1.0
ultrasonic > ultrasound | ultrasonography @ 0.9
echography > ultrasound | ultrasonography @ 0.9
us > ultrasound | ultrasonography @ 0.8 if: guided, renal, abdominal, abd, pelvic, thyroid, ob, transvaginal, scan, doppler, breast, scrotal, complete, limited, bladder, liver
uss > ultrasound | ultrasonography @ 0.85
colour flow > color flow doppler @ 0.95
fluoro > fluoroscopy | fluoroscopic guidance @ 0.95
fluoroscope > fluoroscopy @ 0.95
live x-ray > fluoroscopy | fluoroscopic guidance @ 0.9
c-arm > fluoroscopy | fluoroscopic guidance @ 0.85
pet > positron emission tomography @ 0.85 if: scan, ct, fdg, cancer, brain, tumor, imaging, heart, cardiac, psma, whole, body, amyloid
pet scan > positron emission tomography @ 1.0
pet ct > positron emission tomography computed tomography | pet imaging @ 0.95
pet/ct > positron emission tomography @ 0.95
psma scan > positron emission tomography | gallium psma | piflufolastat @ 0.8
psma pet > positron emission tomography | gallium psma | piflufolastat @ 0.8
dotatate scan > gallium dotatate | positron emission tomography @ 0.9
axumin > fluciclovine f-18 @ 1.0
netspot > dotatate @ 1.0
nuc med > nuclear medicine @ 1.0
radioisotope scan > nuclear medicine imaging | radiopharmaceutical @ 0.9
radionuclide scan > nuclear medicine imaging | radiopharmaceutical @ 0.9
scintigraphy = nuclear medicine imaging @ 0.85
spect > tomo nuclear medicine @ 0.9 in: icd10pcs
tc-99m > technetium tc-99m @ 1.0
tech 99 > technetium tc-99m @ 0.95
technetium > technetium tc-99m @ 1.0
cardiolite > technetium tc-99m sestamibi @ 1.0
myoview > technetium tc-99m tetrofosmin @ 1.0
thallium > thallous chloride tl-201 @ 0.95 if: scan, stress, heart, test, imaging, study
rubidium > rubidium rb-82 @ 1.0
i-123 > iodine i-123 @ 1.0
i-131 > iodine i-131 @ 1.0
radioactive iodine > iodine i-131 | sodium iodide i-131 | radiopharmaceutical therapy @ 0.9
gallium scan > gallium citrate ga-67 | nuclear medicine imaging @ 0.85
indium scan > indium in-111 @ 0.9
octreotide scan > indium in-111 pentetreotide @ 0.95
octreoscan > indium in-111 pentetreotide @ 1.0
prostascint > indium in-111 capromab @ 1.0
datscan > ioflupane i-123 @ 1.0
# --- contrast
contrast > contrast material | contrast agent @ 0.85
contrast dye > contrast material | contrast agent | osmolar contrast @ 0.95
x-ray dye > contrast material | osmolar contrast material @ 0.95
dye > contrast material | contrast agent | contrast @ 0.8 if: scan, ct, mri, iv, xray, x-ray, inject, test, vein, artery, heart, kidney, study, imaging
before and after contrast > without contrast followed by contrast | unenhanced enhanced @ 0.9
pre and post contrast > without contrast followed by contrast | unenhanced enhanced @ 0.9
gadolinium > gadolinium-based magnetic resonance contrast agent | contrast material @ 0.95
gad > gadolinium-based contrast @ 0.8 if: mri, contrast, dye
magnevist > gadolinium-based magnetic resonance contrast @ 0.9
omniscan > gadolinium-based magnetic resonance contrast @ 0.9
multihance > gadobenate dimeglumine @ 1.0
eovist > gadoxetate disodium @ 1.0
omnipaque > low osmolar contrast material | low osmolar contrast @ 0.95
isovue > low osmolar contrast material @ 0.95
optiray > low osmolar contrast material @ 0.95
ultravist > low osmolar contrast material @ 0.95
iodinated contrast > osmolar contrast material | iodine concentration @ 0.9
locm > low osmolar contrast material @ 1.0
hocm > high osmolar contrast material @ 0.9 if: contrast, dye, mg, ml, iodine
microbubble > perflutren | sulfur hexafluoride microspheres | microspheres @ 0.85
dye allergy > allergy radiographic dye | allergy status radiographic dye @ 0.95
contrast allergy > allergy status radiographic dye | radiographic dye allergy @ 0.95
# --- views and technique
oblique view > oblique | views @ 0.8
decubitus view > decubitus @ 0.9
portable x-ray > portable x-ray equipment | transportation portable x-ray @ 0.9
mobile x-ray > portable x-ray | transportation portable x-ray @ 0.9
reading only > interpretation and report only @ 0.8
! unseen: no public descriptor holds these words together; licensed releases word it so
reading only > professional component @ 0.8
! seen
cad > computer-aided detection @ 0.8 if: mammogram, mammography, breast, detection
# --- chest, head and neck x-rays
# --- spine and bones
c-spine > cervical spine @ 1.0
t-spine > thoracic spine @ 1.0
l-spine > lumbar spine | spine lumbosacral @ 1.0
ls spine > spine lumbosacral | lumbar spine @ 0.95
lumbosacral > lumbar sacral @ 0.8
tib fib > tibia and fibula | lower leg @ 1.0
bone densitometry = bone density study @ 0.9
bone density > bone density study | densitometry | dual-energy x-ray absorptiometry @ 0.95
osteoporosis test > bone density study | dual-energy x-ray absorptiometry | screening osteoporosis @ 0.9
osteoporosis scan > bone density study | dual-energy x-ray absorptiometry | screening osteoporosis @ 0.9
dexa > dual-energy x-ray absorptiometry | bone density study | densitometry @ 1.0
dxa > dual-energy x-ray absorptiometry | bone density study | densitometry @ 1.0
sexa > single energy x-ray absorptiometry @ 1.0
joint dye injection > arthrography | injection procedure arthrography @ 0.9
discography > fluoroscopy disc @ 0.9 in: icd10pcs
# --- GI, GU contrast studies
cholangiogram > fluoroscopy bile ducts @ 0.95
hida > hepatobiliary system imaging | nuclear medicine hepatobiliary @ 1.0
spleen scan > nuclear medicine spleen @ 0.85
renal scan > kidney imaging | nuclear medicine kidneys ureters bladder | nuclear medicine urinary @ 0.9
mag3 scan > kidney imaging | mertiatide @ 0.95
dmsa scan > kidney imaging | succimer @ 0.95
# --- breast
mammogram > screening mammography | plain radiography breast @ 1.0
mammo > mammography @ 1.0
yearly mammogram > screening mammography bilateral | screening mammogram malignant neoplasm breast @ 1.0
routine mammogram > screening mammography bilateral | screening mammogram malignant neoplasm breast @ 1.0
annual mammogram > screening mammography bilateral | screening mammogram malignant neoplasm breast @ 1.0
breast screening > screening mammography | screening malignant neoplasm breast @ 0.9
callback mammogram > diagnostic mammography @ 0.85
mammogram both > mammography bilateral | plain radiography bilateral breasts @ 0.95
3d mammogram > digital breast tomosynthesis @ 1.0
tomo > tomosynthesis @ 0.8 if: breast, mammogram, mammography, 3d
tomosynthesis > digital breast tomosynthesis @ 0.95
unclear mammogram > inconclusive mammogram @ 1.0
dense breast > mammographic density @ 1.0
breast scintigraphy > scintimammography | nuclear medicine breast @ 1.0
needle localization > placement breast localization device | breast localization @ 0.85
seed localization > placement breast localization device @ 0.85
breast clip > breast localization device clip @ 0.85
# --- ultrasound by place
abdominal ultrasound > ultrasonography abdomen @ 1.0
belly ultrasound > ultrasound abdominal | ultrasonography abdomen @ 1.0
aaa screening > ultrasound screening abdominal aortic aneurysm | ultrasonography abdominal aorta @ 1.0
aneurysm screening > abdominal aortic aneurysm screening ultrasound @ 0.9
chest ultrasound > ultrasonography chest wall | ultrasonography pleura @ 0.9
lung ultrasound > ultrasound chest | ultrasonography pleura @ 0.8
transvaginal ultrasound > ultrasonography uterus ovaries @ 1.0
prostate ultrasound > ultrasound transrectal | ultrasonography prostate seminal vesicles @ 0.95
trus > ultrasound transrectal @ 1.0
rectal ultrasound > ultrasound transrectal | ultrasonography rectum @ 0.95
ebus > endobronchial ultrasound @ 1.0
# --- pregnancy ultrasound
nuchal scan > nuchal translucency | antenatal screening nuchal translucency @ 1.0
fetal echo > fetal congenital cardiac screening @ 0.95
# --- heart imaging
echo > ultrasonography heart @ 0.85
echocardiogram > ultrasonography heart @ 1.0
echocardiography > transthoracic @ 0.9
tee > echocardiography transesophageal | ultrasonography heart transesophageal @ 1.0
heart ultrasound > echocardiography @ 1.0
heart sonogram > echocardiography @ 1.0
stress echo > echocardiography stress test @ 0.95
dobutamine echo > echocardiography stress pharmacologically | dobutamine @ 0.9
pediatric echo > echocardiography congenital cardiac anomalies @ 0.9
congenital echo > echocardiography congenital cardiac anomalies @ 0.95
thallium stress test > myocardial perfusion imaging | thallous chloride | nuclear medicine myocardium @ 0.95
cardiolite stress > myocardial perfusion imaging | nuclear medicine myocardium @ 0.95
heart perfusion scan > myocardial perfusion imaging | nuclear medicine myocardium @ 0.95
mpi > myocardial perfusion imaging @ 0.9 if: nuclear, spect, stress, heart, scan, pet
ffr ct > fractional flow reserve coronary @ 0.95
ffr > fractional flow reserve @ 0.9 if: coronary, ct, heart, cath, wire, flow
heart cath > coronary angiography | catheter placement coronary @ 0.85
cardiac cath > coronary angiography | fluoroscopy coronary arteries @ 0.9
heart angiogram > coronary angiography | fluoroscopy coronary arteries @ 0.95
lhc > fluoroscopy left heart @ 0.9
rhc > right heart catheterization | fluoroscopy right heart @ 0.85 if: cath, heart, catheter, swan, pressure
left heart cath > left heart catheterization | ventriculography | fluoroscopy left heart @ 0.95
right heart cath > right heart catheterization | fluoroscopy right heart @ 0.95
ventriculogram > left ventriculography | fluoroscopy left heart @ 0.85
graft angiogram > bypass graft angiography | fluoroscopy coronary artery bypass graft @ 0.9
# --- vessels
angio > angiography @ 0.95
artery dye test > angiography | fluoroscopy artery @ 0.9
aortography > fluoroscopy aorta @ 0.9 in: icd10pcs
leg angiogram > angiography extremity | fluoroscopy lower extremity arteries @ 0.95
carotid angiogram > fluoroscopy common carotid artery @ 0.95
vein dye test > venography | fluoroscopy veins @ 0.9
cta > computed tomographic angiography | computerized tomography arteries @ 0.95
ct angio > computed tomographic angiography | computerized tomography artery @ 1.0
ct angiogram > computed tomographic angiography | computerized tomography artery @ 1.0
cta chest > computerized tomography pulmonary artery @ 0.9
xenon > xenon xe-133 @ 0.8 if: lung, ventilation, scan, gas, inhaled
aorta cta > computerized tomography thoracic aorta | computerized tomography abdominal aorta @ 0.9
head cta > computerized tomography intracranial arteries @ 0.95
neck cta > computerized tomography carotid arteries @ 0.9
mra head > magnetic resonance imaging intracranial arteries @ 0.95
mra neck > magnetic resonance imaging carotid arteries @ 0.9
mra kidney > magnetic resonance angiography abdomen | magnetic resonance imaging renal arteries @ 0.9
# --- CT and MRI by place
cap > chest abdomen and pelvis @ 0.8 if: ct, scan, cat, tomography, contrast
head mri > magnetic resonance imaging brain @ 0.95
iac mri > magnetic resonance imaging brain | magnetic resonance imaging acoustic nerves @ 0.85
hearing nerve mri > magnetic resonance imaging acoustic nerves @ 0.9
pituitary mri > magnetic resonance imaging sella turcica @ 0.95
spine mri > magnetic resonance spinal canal | magnetic resonance imaging spinal cord @ 0.95
disc mri > magnetic resonance imaging lumbar disc | magnetic resonance imaging cervical disc | magnetic resonance spinal canal contents @ 0.85
hand mri > magnetic resonance upper extremity @ 0.9
foot mri > magnetic resonance lower extremity @ 0.95
leg mri > magnetic resonance lower extremity | magnetic resonance imaging lower leg @ 0.9
thigh mri > magnetic resonance lower extremity | magnetic resonance imaging femur @ 0.9
arm mri > magnetic resonance upper extremity | magnetic resonance imaging upper arm @ 0.9
tmj mri > magnetic resonance imaging temporomandibular joint @ 1.0
jaw mri > magnetic resonance imaging temporomandibular joint @ 0.85
belly mri > magnetic resonance imaging abdomen @ 1.0
liver mri > magnetic resonance imaging abdomen @ 0.95
pancreas mri > magnetic resonance imaging abdomen @ 0.95
kidney mri > magnetic resonance imaging abdomen @ 0.95
prostate mri > magnetic resonance imaging pelvis @ 0.95
uterus mri > magnetic resonance imaging pelvis @ 0.95
rectal mri > magnetic resonance imaging pelvis @ 0.85
brain spect > brain imaging tomographic | tomographic nuclear medicine brain @ 0.95
thyroid scan > nuclear medicine thyroid gland @ 0.95
thyroid uptake > nuclear medicine uptake thyroid @ 0.95
parathyroid scan > parathyroid planar imaging | nuclear medicine parathyroid @ 0.95
sestamibi parathyroid > parathyroid imaging | nuclear medicine parathyroid @ 0.95
adrenal scan > nuclear medicine adrenal glands @ 0.85
melanoma pet > pet imaging whole body melanoma @ 0.9
# --- guidance and interventional radiology
x-ray guided > fluoroscopic guidance @ 0.9
ultrasound guided > ultrasonic guidance | ultrasound guidance | ultrasonography guidance @ 0.95
us guided > ultrasonic guidance | ultrasound guidance | ultrasonography guidance @ 0.95
mri guided > magnetic resonance guidance @ 0.95
image guided > imaging guidance @ 0.9
rs&i > radiological supervision and interpretation @ 1.0
oct > optical coherence tomography @ 0.85 if: retina, eye, coronary, macula, ophthalmic, optic, scan, imaging
# --- findings and reasons
abnormal ct > abnormal findings diagnostic imaging @ 0.95 in: icd10cm
abnormal mri > abnormal findings diagnostic imaging @ 0.95 in: icd10cm
abnormal scan > abnormal findings diagnostic imaging @ 0.9 in: icd10cm
abnormal ultrasound > abnormal findings diagnostic imaging @ 0.85 in: icd10cm
abnormal chest x-ray > abnormal findings diagnostic imaging lung @ 0.95
spot on lung > coin lesion lung @ 0.85
shadow on lung > abnormal findings diagnostic imaging lung | coin lesion lung @ 0.9
lung nodule on ct > solitary pulmonary nodule | abnormal findings diagnostic imaging lung @ 0.9
spot on kidney > abnormal radiologic findings diagnostic imaging kidney @ 0.85
abnormal echo > abnormal findings diagnostic imaging heart @ 0.95

! unseen: CPT-like words for tests, imaging and visits
cxr > plain radiography chest | radiologic examination chest | x-ray chest @ 0.95
flat plate > plain radiography abdomen | radiologic examination abdomen
kub > plain radiography abdomen | plain radiography kidneys ureters bladder | radiologic examination abdomen @ 0.9
hrct > computerized tomography lungs | computed tomography thorax @ 0.85
ldct > low dose ct | low-dose computed tomography lung | computed tomography thorax @ 0.95
cbct > computed tomography | cone beam @ 0.85
3d ct > computed tomography 3d rendering | three-dimensional @ 0.8
3d reconstruction > 3d rendering | reconstruction computed tomographic | three-dimensional @ 0.85
mrv > magnetic resonance imaging vein | magnetic resonance angiography | magnetic resonance venography @ 0.85
fmri > magnetic resonance imaging brain | functional magnetic resonance @ 0.9
mr spectroscopy > magnetic resonance spectroscopy
mr elastography > magnetic resonance elastography | elastography @ 0.95
fibroscan > elastography liver | transient elastography @ 0.95
liver stiffness > elastography liver | transient elastography @ 0.9
doppler > ultrasonography | ultrasound | duplex scan @ 0.8
duplex > ultrasonography | duplex scan @ 0.85 if: scan, artery, vein, venous, arterial, carotid, leg, renal, ultrasound, doppler
pocus > ultrasound limited | point of care ultrasound @ 0.8
amyloid pet > florbetapir | flutemetamol | florbetaben | positron emission tomography brain @ 0.8
nuclear scan > nuclear medicine imaging | scintigraphy | radiopharmaceutical localization @ 0.85
nuclear medicine > nuclear medicine imaging | scintigraphy @ 0.8
isotope scan > nuclear medicine imaging | radiopharmaceutical localization @ 0.9
gamma camera > planar nuclear medicine imaging | scintigraphy @ 0.85
spect > tomographic nuclear medicine imaging | single photon emission computed tomography | tomographic spect @ 0.9
radioiodine > sodium iodide | radioactive iodine @ 0.9
bleeding scan > technetium labeled red blood cell | nuclear medicine gastrointestinal | acute gastrointestinal blood loss imaging @ 0.85
iv dye > contrast material | low osmolar contrast | intravenous contrast @ 0.9
no dye > without contrast material @ 0.9
without dye > without contrast material @ 0.9
no contrast > without contrast | without contrast material @ 0.95
non contrast > without contrast material @ 1.0
noncontrast > without contrast | without contrast material @ 1.0
noncon > without contrast material @ 0.95
wo contrast > without contrast material @ 1.0
unenhanced > without contrast material @ 0.9
visipaque > low osmolar contrast material | iso-osmolar @ 0.85
bubble contrast > perflutren | microspheres contrast @ 0.8
barium drink > esophagus contrast | upper gi | barium swallow @ 0.8
one view > single view | 1 view @ 1.0
single view > 1 view @ 1.0
five view > 5 or more views @ 0.9
front and side > 2 views | frontal lateral @ 0.85 if: xray, x-ray, chest, radiograph
ap > frontal | anteroposterior @ 0.85 if: view, xray, x-ray, lateral, chest, pelvis, spine
lordotic > apices | apical lordotic @ 0.85
sunrise view > patella | tangential view knee @ 0.8
standing xray > standing views | weightbearing @ 0.85
flexion extension xray > bending views | flexion extension views @ 0.85
bending films > bending views @ 0.95
stress view > manual stress radiography @ 0.9
chest film > plain radiography chest | radiologic examination chest
lung x-ray > plain radiography chest | radiologic examination chest @ 0.9
rib series > plain radiography ribs | radiologic examination ribs
rib detail > plain radiography ribs | radiologic examination ribs @ 0.85
breastbone x-ray > plain radiography sternum | radiologic examination sternum
collarbone x-ray > plain radiography clavicle | radiologic examination clavicle
shoulder blade x-ray > plain radiography scapula | radiologic examination scapula
skull film > plain radiography skull | radiologic examination skull
head x-ray > plain radiography skull | radiologic examination skull @ 0.9
face x-ray > plain radiography facial bones | radiologic examination facial bones
cheekbone x-ray > plain radiography facial bones | plain radiography zygomatic arch | radiologic examination facial bones @ 0.85
nose x-ray > plain radiography nasal bones | radiologic examination nasal bones
jaw x-ray > plain radiography mandible | radiologic examination mandible
tmj x-ray > plain radiography temporomandibular | radiologic examination temporomandibular joint
sinus x-ray > plain radiography paranasal sinuses | radiologic examination sinuses paranasal
sinus films > plain radiography paranasal sinuses | radiologic examination sinuses paranasal
water's view > plain radiography paranasal sinuses | radiologic examination sinuses paranasal @ 0.85
sialogram > plain radiography salivary @ 0.9
tooth x-ray > radiologic examination teeth | intraoral periapical
bitewing > bitewing radiographic image | radiologic examination teeth @ 0.85
panorex > orthopantogram | panoramic x-ray | panoramic radiographic image @ 0.95
panoramic x-ray > orthopantogram | panoramic radiographic image @ 0.95
ceph > cephalogram | cephalometric @ 0.9
neck x-ray > plain radiography cervical spine | radiologic examination spine cervical @ 0.9
upper back x-ray > plain radiography thoracic spine | radiologic examination spine thoracic @ 0.9
scoliosis x-ray > plain radiography whole spine | radiologic examination entire spine @ 0.9
scoliosis series > plain radiography whole spine | radiologic examination entire spine @ 0.9
scoliosis survey > plain radiography whole spine | radiologic examination entire spine @ 0.9
tailbone x-ray > plain radiography sacrum coccyx | radiologic examination sacrum coccyx @ 0.95
pelvis film > plain radiography pelvis | radiologic examination pelvis
thigh x-ray > plain radiography femur | radiologic examination femur
kneecap x-ray > plain radiography patella | radiologic examination knee @ 0.9
shin x-ray > radiologic examination tibia fibula | plain radiography tibia fibula @ 0.95
heel x-ray > plain radiography calcaneus | radiologic examination calcaneus @ 0.95
thumb x-ray > plain radiography finger | radiologic examination finger @ 0.85
bone age > bone age studies @ 1.0
scanogram > bone length studies @ 0.9
bone survey > plain radiography whole skeleton | osseous survey | skeletal survey @ 0.95
skeletal survey > plain radiography whole skeleton | osseous survey @ 0.95
myeloma survey > plain radiography whole skeleton | osseous survey @ 0.85
metastatic survey > osseous survey metastases @ 0.9
bone scan > nuclear medicine imaging musculoskeletal | nuclear medicine bone | bone joint imaging | whole body bone imaging @ 0.9
arthrogram > radiologic examination arthrography @ 1.0
myelogram > fluoroscopy spinal cord | plain radiography spinal cord | spinal cord imaging @ 0.95
discogram > fluoroscopy disc @ 0.95
fistulogram > fluoroscopy dialysis fistula | fistula sinus tract study @ 0.85
sinogram > fistula or sinus tract study @ 0.9
barium swallow > fluoroscopy esophagus | esophagus | radiologic examination esophagus contrast @ 0.9
esophagram > fluoroscopy esophagus | radiologic examination esophagus @ 0.95
esophagogram > fluoroscopy esophagus | radiologic examination esophagus @ 0.95
modified barium swallow > instrumental swallowing oral function | fluoroscopy pharynx | swallowing function cineradiography | swallowing function videofluoroscopic @ 0.9
mbs > instrumental swallowing oral function | swallowing function cineradiography | videofluoroscopic swallowing @ 0.8 if: swallow, swallowing, barium, speech
cookie swallow > instrumental swallowing oral function | swallowing function cineradiography @ 0.9
video swallow > instrumental swallowing oral function | swallowing function videofluoroscopic @ 0.95
upper gi > fluoroscopy upper gi | radiologic examination upper gastrointestinal tract @ 0.8
ugi > fluoroscopy upper gi | upper gi | radiologic examination upper gastrointestinal tract @ 0.9
barium meal > fluoroscopy upper gi | radiologic examination upper gastrointestinal tract @ 0.95
small bowel follow through > fluoroscopy small bowel | fluoroscopy upper gi small bowel | radiologic examination small intestine @ 0.95
small bowel series > fluoroscopy small bowel | radiologic examination small intestine @ 0.95
sbft > fluoroscopy upper gi small bowel | radiologic examination small intestine follow-through @ 0.95
enteroclysis > fluoroscopy small bowel | radiologic examination small intestine enteroclysis @ 0.95
barium enema > fluoroscopy colon | radiologic examination colon contrast enema | colon barium enema @ 0.95
lower gi series > barium enema | fluoroscopy colon | radiologic examination colon @ 0.95
air contrast enema > barium enema | radiologic examination colon air contrast @ 0.9
belly x-ray > plain radiography abdomen | radiologic examination abdomen @ 1.0
abdominal series > plain radiography abdomen | radiologic examination abdomen complete @ 0.9
obstruction series > plain radiography abdomen | complete acute abdomen series @ 0.85
virtual colonoscopy > computerized tomography colon | computed tomographic colonography @ 1.0
ct colonoscopy > computerized tomography colon | computed tomographic colonography @ 1.0
ct colonography > computerized tomography colon | computed tomographic colonography @ 1.0
gallbladder dye test > fluoroscopy gallbladder bile ducts | cholecystography @ 0.8
gastric emptying > nuclear medicine upper gastrointestinal | gastric emptying imaging study @ 0.9
meckel scan > nuclear medicine gastrointestinal | intestine imaging meckel @ 0.95
ivp > fluoroscopy kidneys ureters bladder | plain radiography kidneys ureters bladder | urography intravenous pyelography @ 0.9
ivp > urography intravenous @ 0.95
ivu > plain radiography kidneys ureters bladder | urography intravenous @ 0.9
intravenous pyelogram > plain radiography kidneys ureters bladder | urography intravenous @ 0.95
retrograde pyelogram > fluoroscopy kidney ureter bladder | urography retrograde @ 0.95
nephrostogram > urography antegrade | injection procedure nephrostogram @ 0.9
antegrade pyelogram > urography antegrade @ 0.95
loopogram > fluoroscopy ileal diversion loop | injection procedure visualization ileal conduit @ 0.9
cystogram > fluoroscopy bladder | plain radiography bladder @ 0.95
bladder x-ray > fluoroscopy bladder | cystography @ 0.9
vcug > fluoroscopy bladder urethra | urethrocystography voiding | voiding cystourethrography @ 1.0
voiding cystogram > fluoroscopy bladder urethra | urethrocystography voiding @ 0.95
urethrogram > fluoroscopy urethra | plain radiography urethra | urethrocystography retrograde @ 0.95
renogram > nuclear medicine kidneys | kidney imaging vascular flow function @ 0.95
lasix renogram > kidney imaging pharmacological intervention @ 0.95
hsg > fluoroscopy uterus fallopian tubes | hysterosalpingography @ 1.0
hysterosalpingogram > fluoroscopy uterus fallopian tubes @ 1.0
tubal dye test > fallopian tube patency | hysterosalpingography @ 0.9
tubal patency > fallopian tube patency testing | hysterosalpingography @ 0.9
saline sonogram > ultrasonography uterus | saline infusion sonohysterography @ 0.95
sonohysterogram > ultrasonography uterus @ 1.0
bad mammogram > abnormal findings diagnostic imaging breast | abnormal mammogram @ 0.9
ductogram > plain radiography mammary duct | mammary ductogram galactogram @ 1.0
galactogram > plain radiography mammary duct | mammary ductogram @ 1.0
wire localization > placement breast localization device | preoperative placement needle localization @ 0.9
liver ultrasound > ultrasound abdominal limited @ 0.9
gallbladder ultrasound > ultrasound abdominal limited @ 0.95
ruq ultrasound > ultrasonography gallbladder | ultrasonography liver | ultrasound abdominal limited @ 0.9
kidney ultrasound > ultrasound retroperitoneal @ 0.95
renal ultrasound > ultrasonography kidney | ultrasound retroperitoneal @ 0.95
bladder ultrasound > ultrasound pelvic @ 0.85
bladder scan > measurement urinary volume | ultrasonography bladder | post-voiding residual urine @ 0.9
pvr > post-voiding residual urine bladder @ 0.85 if: bladder, urine, scan, voiding, urology
post void residual > ultrasonography bladder | post-voiding residual urine @ 0.95
aorta ultrasound > ultrasonography abdominal aorta | ultrasound abdominal aorta @ 1.0
thyroid ultrasound > ultrasonography thyroid gland | ultrasound soft tissue head neck @ 0.95
neck ultrasound > ultrasonography head neck | ultrasound soft tissue head neck @ 0.9
head ultrasound > ultrasonography brain | echoencephalography @ 0.9
baby brain ultrasound > ultrasonography brain | echoencephalography @ 0.9
cranial ultrasound > ultrasonography brain | echoencephalography @ 0.95
eye ultrasound > ophthalmic ultrasound @ 1.0
a-scan > ultrasonography eye | ophthalmic biometry ultrasound echography @ 0.9
iol master > ophthalmic biometry optical coherence interferometry @ 0.95
hip ultrasound baby > ultrasonography hips | ultrasound infant hips @ 0.95
ddh ultrasound > ultrasound infant hips @ 0.9
joint ultrasound > ultrasound extremity nonvascular @ 0.85
musculoskeletal ultrasound > ultrasonography tendons | ultrasound extremity nonvascular @ 0.85
msk ultrasound > ultrasonography tendons | ultrasound extremity nonvascular @ 0.85
pelvic ultrasound > ultrasonography pelvic region | ultrasonography uterus ovaries | ultrasound pelvic nonobstetric @ 0.95
female ultrasound > ultrasonography uterus ovaries | ultrasound pelvic nonobstetric @ 0.8
uterus ultrasound > ultrasound pelvic nonobstetric @ 0.9
ovary ultrasound > ultrasound pelvic nonobstetric @ 0.9
tvus > ultrasound transvaginal @ 1.0
tv us > ultrasound transvaginal @ 0.9
vaginal ultrasound > ultrasound transvaginal @ 1.0
transvag > transvaginal @ 1.0
follicle ultrasound > ultrasound pelvic limited follicles @ 0.9
testicle ultrasound > ultrasonography scrotum | ultrasound scrotum @ 1.0
scrotal ultrasound > ultrasonography scrotum @ 1.0
penile doppler > ultrasonography penile arteries | duplex scan penile vessels @ 0.95
appendix ultrasound > ultrasound abdominal limited @ 0.9
pyloric ultrasound > ultrasonography stomach | ultrasound abdominal limited @ 0.85
endoscopic ultrasound > ultrasonography gastrointestinal | endoscopic ultrasound examination @ 0.9
pregnancy ultrasound > ultrasonography trimester single fetus | ultrasound pregnant uterus @ 0.95
baby ultrasound > ultrasonography single fetus | ultrasound pregnant uterus @ 0.85
ob ultrasound > ultrasonography trimester single fetus | ultrasound pregnant uterus @ 0.95
obstetric ultrasound > ultrasonography trimester fetus | ultrasound pregnant uterus @ 0.95
dating scan > ultrasonography first trimester | antenatal screening uncertain dates | ultrasound pregnant uterus first trimester @ 0.9
dating ultrasound > ultrasonography first trimester | ultrasound pregnant uterus first trimester @ 0.9
viability scan > ultrasonography first trimester | ultrasound pregnant uterus transvaginal @ 0.8
early pregnancy ultrasound > ultrasonography first trimester | ultrasound pregnant uterus first trimester @ 0.95
12 week scan > ultrasonography first trimester | ultrasound pregnant uterus first trimester @ 0.85
20 week scan > ultrasonography second trimester | ultrasound pregnant uterus fetal anatomic @ 0.9
anatomy scan > ultrasonography second trimester | ultrasound pregnant uterus fetal anatomic @ 0.9
anomaly scan > antenatal screening malformations | ultrasound pregnant uterus fetal anatomic @ 0.9
growth scan > ultrasonography third trimester | fetal growth | ultrasound pregnant uterus follow-up @ 0.85
twin ultrasound > ultrasonography multiple gestation | ultrasound pregnant uterus additional gestation @ 0.95
nt scan > antenatal screening nuchal translucency | nuchal translucency ultrasound @ 1.0
fetal survey > ultrasound pregnant uterus fetal anatomic @ 0.9
cervical length > antenatal screening cervical length | ultrasound transvaginal cervical length @ 0.9
afi > amniotic fluid index ultrasound limited @ 0.95
bpp > biophysical profile fetal @ 0.95
biophysical profile > fetal biophysical profile @ 1.0
umbilical doppler > ultrasonography fetal umbilical cord | doppler velocimetry fetal umbilical artery @ 0.95
mca doppler > doppler velocimetry middle cerebral @ 0.95
placenta ultrasound > ultrasound pregnant uterus limited @ 0.85
bubble study > echocardiography contrast | agitated saline @ 0.8
strain echo > myocardial strain imaging @ 0.9
muga > nuclear medicine heart | cardiac blood pool imaging @ 1.0
cardiac pet > positron emission tomographic heart | positron emission tomographic myocardium @ 0.95
heart pet > positron emission tomographic myocardium @ 0.95
pyp scan > myocardial imaging infarct avid planar @ 0.9
calcium score > computed tomography heart coronary calcium | computed tomography calcium quantitative evaluation @ 0.9
coronary calcium > computed tomography coronary calcium @ 0.9
cac > computed tomography heart coronary calcium @ 0.8 if: score, scan, ct, heart
ccta > computerized tomography coronary arteries | computed tomographic angiography coronary @ 1.0
ct angiogram heart > computerized tomography coronary arteries | computed tomographic angiography coronary arteries @ 0.95
angiogram > arteriography @ 0.95
arteriogram > angiography | fluoroscopy artery @ 0.95
aortogram > fluoroscopy aorta @ 0.95
runoff > fluoroscopy aorta lower extremity arteries | aortography iliofemoral lower extremity @ 0.8 if: aorta, aortogram, cta, leg, angiogram
cerebral angiogram > fluoroscopy intracranial arteries | angiography carotid cerebral @ 0.95
brain angiogram > fluoroscopy intracranial arteries | angiography carotid cerebral @ 0.95
mesenteric angiogram > fluoroscopy superior mesenteric artery | angiography visceral @ 0.95
leg venogram > fluoroscopy lower extremity veins | venography extremity @ 0.95
cavagram > fluoroscopy inferior vena cava | venography caval inferior @ 0.95
lymphangiogram > plain radiography lymphatics @ 0.9
lymphoscintigraphy > nuclear medicine lymphatics | lymphatics lymph node imaging @ 0.95
pe study > computerized tomography pulmonary artery | computed tomographic angiography chest @ 0.85
pe protocol > computerized tomography pulmonary artery | computed tomographic angiography chest @ 0.9
vq scan > nuclear medicine lungs bronchi | pulmonary ventilation perfusion imaging @ 1.0
v/q scan > nuclear medicine lungs bronchi | pulmonary ventilation perfusion imaging @ 1.0
ventilation perfusion scan > nuclear medicine lungs bronchi | pulmonary ventilation perfusion imaging @ 1.0
lung perfusion scan > nuclear medicine lungs bronchi | pulmonary perfusion imaging @ 0.95
mra brain > magnetic resonance imaging intracranial arteries | magnetic resonance angiography head @ 0.95
leg vein ultrasound > ultrasonography lower extremity veins | duplex scan extremity veins @ 0.95
dvt ultrasound > ultrasonography lower extremity veins | duplex scan extremity veins @ 0.95
blood clot ultrasound > ultrasonography lower extremity veins | duplex scan extremity veins @ 0.9
venous doppler > ultrasonography veins | duplex scan extremity veins @ 0.95
arm vein ultrasound > ultrasonography upper extremity veins | duplex scan extremity veins @ 0.95
leg artery ultrasound > ultrasonography lower extremity arteries | duplex scan lower extremity arteries @ 0.95
arterial doppler > ultrasonography arteries | duplex scan arteries | noninvasive physiologic studies extremity arteries @ 0.9
abi > ankle-brachial index | noninvasive physiologic studies extremity arteries @ 0.9
carotid ultrasound > ultrasonography carotid arteries | duplex scan extracranial arteries @ 1.0
carotid doppler > ultrasonography carotid arteries | duplex scan extracranial arteries @ 1.0
neck artery ultrasound > ultrasonography carotid arteries | duplex scan extracranial arteries @ 0.95
neck doppler > ultrasonography carotid arteries | duplex scan extracranial arteries @ 0.85
tcd > ultrasonography intracranial arteries | transcranial doppler @ 0.9
transcranial doppler > ultrasonography intracranial arteries | measurement arterial flow intracranial | transcranial doppler intracranial arteries @ 0.95
mesenteric doppler > ultrasonography celiac mesenteric arteries | duplex scan arterial mesenteric @ 0.9
vein mapping > vessel mapping | duplex scan extremity veins @ 0.9
fistula ultrasound > duplex scan hemodialysis access @ 0.9
head ct > computed tomography head brain @ 1.0
brain ct > computed tomography head brain @ 1.0
ct stroke > computerized tomography brain | computed tomography head brain @ 0.8
perfusion ct > cerebral perfusion analysis computed tomography @ 0.9
ct face > computerized tomography facial bones | computed tomography maxillofacial @ 0.95
ct sinus > computerized tomography paranasal sinuses | computed tomography maxillofacial @ 0.95
sinus ct > computed tomography maxillofacial area @ 0.95
ct jaw > computerized tomography mandible | computed tomography maxillofacial @ 0.9
ct ear > computerized tomography temporal bones | computed tomography orbit sella @ 0.9
ct eye > computerized tomography orbits | computed tomography orbit @ 0.95
ct pituitary > computerized tomography sella turcica pituitary | computed tomography sella @ 0.95
ct throat > computerized tomography neck | computerized tomography larynx | computed tomography soft tissue neck @ 0.9
ct neck > computed tomography soft tissue neck @ 0.95
ct chest > computerized tomography thorax | computed tomography thorax @ 1.0
ct lung > computed tomography thorax @ 0.95
ct belly > computerized tomography abdomen | computed tomography abdomen @ 1.0
ct stomach > computerized tomography abdomen | computed tomography abdomen @ 0.9
ct abd pelvis > computerized tomography abdomen pelvis | computed tomography abdomen and pelvis @ 1.0
ct a/p > computerized tomography abdomen pelvis | computed tomography abdomen and pelvis @ 0.95
stone protocol > computerized tomography kidneys | computerized tomography abdomen pelvis | computed tomography abdomen pelvis @ 0.9
kidney stone ct > computerized tomography kidneys | computerized tomography abdomen pelvis | computed tomography abdomen pelvis @ 0.9
appendix ct > computerized tomography abdomen pelvis | computed tomography abdomen pelvis @ 0.85
ct arm > computerized tomography upper extremity | computed tomography upper extremity @ 0.95
ct leg > computerized tomography lower extremity | computed tomography lower extremity @ 0.95
ct foot > computed tomography lower extremity @ 0.9
ct knee > computed tomography lower extremity @ 0.9
ct hip > computed tomography lower extremity | computed tomography pelvis @ 0.8
ct hand > computed tomography upper extremity @ 0.9
ct shoulder > computed tomography upper extremity @ 0.9
ct wrist > computed tomography upper extremity @ 0.9
ct neck bones > computerized tomography cervical spine | computed tomography cervical spine @ 0.9
ct back > computerized tomography lumbar spine | computed tomography lumbar spine | computed tomography thoracic spine @ 0.85
ct tailbone > computerized tomography sacrum coccyx | computed tomography pelvis @ 0.8
pan scan > computerized tomography chest abdomen pelvis | computed tomography chest abdomen pelvis @ 0.8
brain mri > magnetic resonance brain stem @ 1.0
orbit mri > magnetic resonance imaging eye | magnetic resonance orbit face neck @ 0.9
neck mri > magnetic resonance imaging cervical spine | magnetic resonance imaging cervical | magnetic resonance orbit face neck @ 0.8
back mri > magnetic resonance imaging lumbar spine | magnetic resonance imaging thoracic spine | magnetic resonance spinal canal lumbar @ 0.9
cervical mri > magnetic resonance imaging cervical spine | magnetic resonance spinal canal cervical @ 0.95
lumbar mri > magnetic resonance imaging lumbar spine | magnetic resonance spinal canal lumbar @ 1.0
knee mri > magnetic resonance joint lower extremity @ 1.0
shoulder mri > magnetic resonance joint upper extremity @ 1.0
hip mri > magnetic resonance joint lower extremity @ 1.0
ankle mri > magnetic resonance joint lower extremity @ 1.0
wrist mri > magnetic resonance joint upper extremity @ 0.95
elbow mri > magnetic resonance joint upper extremity @ 0.95
brain pet > positron emission tomographic brain | brain imaging positron emission tomography @ 1.0
cisternogram > nuclear medicine cerebrospinal fluid @ 0.95
csf flow study > nuclear medicine cerebrospinal fluid | cerebrospinal fluid flow imaging @ 0.9
shuntogram > cerebrospinal fluid flow shunt evaluation @ 0.9
testicular scan > nuclear medicine testicles | testicular imaging vascular flow @ 0.85
tear duct scan > nuclear medicine lacrimal ducts | radiopharmaceutical dacryocystography @ 0.9
whole body iodine scan > nuclear medicine whole body | thyroid carcinoma metastases imaging @ 0.9
tumor localization scan > nuclear medicine whole body | radiopharmaceutical localization tumor @ 0.9
ct guided > computed tomography guidance @ 0.95
guided biopsy > imaging guidance biopsy | ultrasonic guidance needle placement @ 0.85
ultrasound for iv > ultrasound guidance vascular access @ 0.85
surgery navigation > stereotactic computer-assisted navigation @ 0.85
brainlab > computer assisted procedure head | stereotactic computer-assisted navigation @ 0.8
thermogram > temperature gradient @ 0.85
! seen
# --- Further: orders as they are written, in PCS words
xr > plain radiography @ 0.95 in: icd10pcs
x-ray > plain radiography @ 1.0 in: icd10pcs
xray > plain radiography @ 1.0 in: icd10pcs
plain film > plain radiography @ 1.0 in: icd10pcs
radiograph > plain radiography @ 1.0 in: icd10pcs
cat scan > computerized tomography ct scan @ 1.0 in: icd10pcs
ct > computerized tomography ct scan @ 1.0 in: icd10pcs
mri > magnetic resonance imaging @ 1.0 in: icd10pcs
us > ultrasonography @ 0.7 if: abd, abdomen, renal, pelvis, pelvic, breast, thyroid, liver, gallbladder, scrotal, testicular, leg, venous, ob, fetal, aorta, carotid, soft in: icd10pcs
sonogram > ultrasonography @ 1.0 in: icd10pcs
ultrasound > ultrasonography @ 1.0 in: icd10pcs
doppler > ultrasonography @ 0.9 in: icd10pcs
venous doppler legs > ultrasonography lower extremity veins @ 1.0 in: icd10pcs
dvt study > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
leg vein ultrasound > ultrasonography lower extremity veins @ 1.0 in: icd10pcs
carotid ultrasound > ultrasonography carotid arteries @ 1.0 in: icd10pcs
carotid duplex > ultrasonography carotid arteries @ 1.0 in: icd10pcs
renal ultrasound > ultrasonography kidney @ 1.0 in: icd10pcs
ruq ultrasound > ultrasonography abdomen @ 0.9 in: icd10pcs
gallbladder ultrasound > ultrasonography gallbladder @ 1.0 in: icd10pcs
pelvic ultrasound > ultrasonography pelvis | ultrasonography uterus ovaries @ 0.95 in: icd10pcs
transvaginal ultrasound > ultrasonography uterus ovaries @ 0.95 in: icd10pcs
ob ultrasound > ultrasonography fetus | ultrasonography first trimester single fetus @ 0.95 in: icd10pcs
baby ultrasound > ultrasonography fetus | ultrasonography single fetus @ 0.95 in: icd10pcs
scrotal ultrasound > ultrasonography scrotum @ 1.0 in: icd10pcs
testicle ultrasound > ultrasonography scrotum @ 1.0 in: icd10pcs
breast ultrasound > ultrasonography breast @ 1.0 in: icd10pcs
thyroid ultrasound > ultrasonography thyroid gland @ 1.0 in: icd10pcs
head ultrasound newborn > ultrasonography brain @ 0.95 in: icd10pcs
hip ultrasound infant > ultrasonography hip @ 0.95 in: icd10pcs
aorta ultrasound > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
tte > ultrasonography heart with aorta | ultrasonography right left heart @ 0.95 in: icd10pcs
echo > ultrasonography heart @ 0.95 if: heart, cardiac, transthoracic, tte, ef, stress, valve, bubble, transesophageal in: icd10pcs
echocardiogram > ultrasonography heart right left @ 0.95 in: icd10pcs
tee > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
ivus > ultrasonography intravascular @ 1.0 in: icd10pcs
head ct > computerized tomography head | computerized tomography brain @ 1.0 in: icd10pcs
ct chest > computerized tomography lungs bilateral | computerized tomography chest @ 0.95 in: icd10pcs
ct abdomen > computerized tomography abdomen @ 1.0 in: icd10pcs
ct abd pelvis > computerized tomography abdomen and pelvis @ 1.0 in: icd10pcs
cta chest > computerized tomography pulmonary artery | computerized tomography thoracic aorta @ 0.95 in: icd10pcs
pe protocol > computerized tomography pulmonary artery @ 0.9 in: icd10pcs
cta head > computerized tomography intracranial arteries @ 0.9 in: icd10pcs
ct spine > computerized tomography spine @ 1.0 in: icd10pcs
ct sinus > computerized tomography paranasal sinuses @ 1.0 in: icd10pcs
ct angiogram > computerized tomography artery @ 0.85 in: icd10pcs
cardiac ct > computerized tomography coronary arteries | computerized tomography heart @ 0.95 in: icd10pcs
brain mri > magnetic resonance imaging brain @ 1.0 in: icd10pcs
mri back > magnetic resonance imaging lumbar spine @ 0.9 in: icd10pcs
mri neck > magnetic resonance imaging cervical spine | magnetic resonance imaging neck @ 0.9 in: icd10pcs
mri knee > magnetic resonance imaging knee @ 1.0 in: icd10pcs
mri shoulder > magnetic resonance imaging shoulder @ 1.0 in: icd10pcs
mrcp > magnetic resonance imaging pancreas @ 0.8 in: icd10pcs
mra > magnetic resonance imaging arteries @ 0.9 in: icd10pcs
cardiac mri > magnetic resonance imaging heart @ 1.0 in: icd10pcs
cxr > plain radiography chest @ 1.0 in: icd10pcs
kub > plain radiography abdomen @ 0.95 in: icd10pcs
abdominal x-ray > plain radiography abdomen @ 1.0 in: icd10pcs
belly film > plain radiography abdomen @ 0.9 in: icd10pcs
rib x-ray > plain radiography ribs @ 1.0 in: icd10pcs
hand x-ray > plain radiography hand @ 1.0 in: icd10pcs
panorex > plain radiography mandible | plain radiography teeth @ 0.9 in: icd10pcs
dental x-ray > plain radiography tooth @ 1.0 in: icd10pcs
babygram > plain radiography infant whole body @ 0.9 in: icd10pcs
dexa > plain radiography densitometry | ultrasonography densitometry @ 0.9 in: icd10pcs
bone density > densitometry @ 1.0 in: icd10pcs
mammogram > plain radiography breast @ 1.0 in: icd10pcs
galactogram > plain radiography mammary duct @ 1.0 in: icd10pcs
hsg > plain radiography uterus fallopian tubes | fluoroscopy uterus fallopian @ 0.95 in: icd10pcs
dye test tubes > plain radiography uterus fallopian tubes | fluoroscopy fallopian @ 0.8 in: icd10pcs
ugi > fluoroscopy upper gi @ 0.9 in: icd10pcs
upper gi series > fluoroscopy upper gi @ 1.0 in: icd10pcs
barium swallow > fluoroscopy esophagus @ 1.0 in: icd10pcs
swallow study > fluoroscopy pharynx | fluoroscopy esophagus @ 0.9 in: icd10pcs
mbss > instrumental swallowing oral function @ 0.8 in: icd10pcs
barium enema > fluoroscopy colon @ 1.0 in: icd10pcs
small bowel follow through > fluoroscopy small bowel @ 1.0 in: icd10pcs
sbft > fluoroscopy small bowel @ 1.0 in: icd10pcs
ivp > fluoroscopy kidneys ureters bladder | plain radiography kidneys ureters @ 0.9 in: icd10pcs
vcug > fluoroscopy bladder urethra @ 0.9 in: icd10pcs
cystogram > fluoroscopy bladder | plain radiography bladder @ 1.0 in: icd10pcs
retrograde pyelogram > fluoroscopy ureter | fluoroscopy kidney ureter @ 0.85 in: icd10pcs
cholangiogram > fluoroscopy bile ducts | plain radiography bile ducts @ 1.0 in: icd10pcs
myelogram > fluoroscopy spinal cord | plain radiography spinal cord @ 1.0 in: icd10pcs
arthrogram > fluoroscopy joint | plain radiography joint @ 0.9 in: icd10pcs
angiogram > plain radiography artery @ 0.95 in: icd10pcs
arteriogram > fluoroscopy artery | plain radiography artery @ 0.95 in: icd10pcs
venogram > fluoroscopy vein | plain radiography vein @ 1.0 in: icd10pcs
coronary angiogram > fluoroscopy multiple coronary arteries @ 1.0 in: icd10pcs
aortogram > plain radiography aorta @ 1.0 in: icd10pcs
leg angiogram > fluoroscopy lower extremity arteries @ 1.0 in: icd10pcs
brain angiogram > fluoroscopy intracranial arteries | fluoroscopy internal carotid @ 0.95 in: icd10pcs
renal angiogram > fluoroscopy renal artery @ 1.0 in: icd10pcs
ventriculogram > fluoroscopy left heart @ 0.9 in: icd10pcs
vq scan > planar nuclear medicine imaging lungs and bronchi @ 1.0 in: icd10pcs
lung scan > planar nuclear medicine imaging lungs and bronchi @ 0.95 in: icd10pcs
bone scan > planar nuclear medicine imaging bone @ 1.0 in: icd10pcs
thyroid scan > planar nuclear medicine imaging thyroid gland @ 1.0 in: icd10pcs
thyroid uptake > nonimaging nuclear medicine uptake thyroid gland @ 1.0 in: icd10pcs
hida scan > planar nuclear medicine imaging hepatobiliary system @ 1.0 in: icd10pcs
gallbladder scan > planar nuclear medicine imaging hepatobiliary system @ 0.95 in: icd10pcs
gastric emptying > planar nuclear medicine imaging gastrointestinal upper | planar nuclear imaging upper gastrointestinal tract @ 0.9 in: icd10pcs
bleeding scan > planar nuclear medicine imaging gastrointestinal tract @ 0.85 in: icd10pcs
muga > planar nuclear medicine imaging heart @ 0.9 in: icd10pcs
nuclear stress > nuclear medicine tomographic imaging myocardium | planar nuclear medicine imaging myocardium @ 0.95 in: icd10pcs
spect > tomographic nuclear medicine imaging @ 1.0 in: icd10pcs
pet > positron emission tomographic imaging @ 1.0 in: icd10pcs
pet brain > positron emission tomographic imaging brain @ 1.0 in: icd10pcs
renal scan > planar nuclear medicine imaging kidneys ureters bladder @ 1.0 in: icd10pcs
kidney scan > planar nuclear medicine imaging kidneys ureters bladder @ 0.95 in: icd10pcs
gallium > planar nuclear medicine imaging gallium @ 0.9 in: icd10pcs
wbc scan > planar nuclear medicine imaging indium @ 0.7 in: icd10pcs
! unseen: CPT-like imaging words
views > radiologic examination views @ 0.6
ap and lateral > two views @ 0.8
pa and lateral > two views @ 0.8
lateral view > radiologic examination single view @ 0.6
portable chest > radiologic examination chest single view
acute abdominal series > radiologic examination abdomen complete acute series
aas > radiologic examination abdomen complete acute series @ 0.8
flat and upright > radiologic examination abdomen two views @ 0.9
abdomen film > radiologic examination abdomen single view
c spine xray > radiologic examination cervical spine
cspine > cervical spine
tspine > thoracic spine
lspine > lumbosacral spine
l spine > lumbosacral spine if: xray, xr, mri, ct, films
c spine > cervical spine if: xray, xr, mri, ct, films, clearance
flexion extension films > radiologic examination spine bending views @ 0.9
scoliosis series > radiologic examination entire spine scoliosis
full length leg film > radiologic examination bone length studies @ 0.7
hand films > radiologic examination hand
facial bones > radiologic examination facial bones
nose xray > radiologic examination nasal bones
jaw xray > radiologic examination mandible
orbit xray > radiologic examination orbits
foreign body eye xray > radiologic examination eye detection foreign body
soft tissue neck > radiologic examination neck soft tissue
pelvis xray > radiologic examination pelvis
hip with pelvis > radiologic examination hip with pelvis
frog leg > radiologic examination hips pelvis bilateral @ 0.7
weight bearing > standing @ 0.7
standing knees > radiologic examination both knees standing
sunrise view > radiologic examination knee @ 0.7
mortise > radiologic examination ankle complete @ 0.8
heel xray > radiologic examination calcaneus
scaphoid view > radiologic examination wrist complete @ 0.8
sniff test > fluoroscopy chest diaphragm @ 0.9
ct without > computed tomography without contrast material
ct with > computed tomography with contrast material
with and without > without contrast material followed by contrast material @ 0.95
w/wo > without contrast material followed by contrast material
w wo > without contrast material followed by contrast material
w/o contrast > without contrast material
with dye > with contrast material
stone protocol > computed tomography abdomen pelvis without contrast material
renal stone ct > computed tomography abdomen pelvis without contrast material
ct pe > computed tomographic angiography chest
ct runoff > computed tomographic angiography abdominal aorta bilateral iliofemoral lower extremity runoff
ct enterography > computed tomography abdomen pelvis with contrast @ 0.8
heart scan > computed tomography heart coronary calcium @ 0.85
low dose lung ct > low dose computed tomography lung cancer screening
ct guided biopsy > computed tomography guidance needle placement
iac > internal auditory canal @ 0.8 if: mri, ct, ear, hearing
mri with gad > magnetic resonance imaging with contrast material
open mri > magnetic resonance imaging @ 0.8
mri arthrogram > magnetic resonance imaging joint with contrast | arthrography
breast mri > magnetic resonance imaging breast
fetal mri > magnetic resonance imaging fetal
functional mri > functional magnetic resonance imaging brain
nuchal translucency > ultrasound fetal nuchal translucency measurement
nt scan > ultrasound fetal nuchal translucency measurement
anatomy scan > ultrasound pregnant uterus detailed fetal anatomic examination
20 week scan > ultrasound pregnant uterus detailed fetal anatomic examination
nst > fetal non-stress test
follicle scan > ultrasound transvaginal
fetal echo > echocardiography fetal
post void residual > measurement post-voiding residual urine bladder capacity ultrasound
pvr > post-voiding residual urine @ 0.85 if: bladder, urine, scan, void, residual
bladder scan > measurement post-voiding residual urine
fast exam > ultrasound abdominal limited | echocardiography limited @ 0.8
ankle brachial index > noninvasive physiologic studies extremity arteries
vein mapping > duplex scan veins vessel mapping
transcranial doppler > transcranial doppler study intracranial arteries
elastography > ultrasound elastography
bone density test > dual-energy x-ray absorptiometry
tomo > digital breast tomosynthesis @ 0.8 if: breast, mammogram, mammo, screening
stereotactic biopsy > biopsy breast stereotactic guidance
needle loc > placement breast localization device
sentinel node injection > injection radioactive tracer identification sentinel node
parathyroid scan > parathyroid imaging
meckel scan > meckel's localization
liver spleen scan > liver spleen imaging
gastric emptying study > gastric emptying imaging study
thallium stress > myocardial perfusion imaging
nuc stress > myocardial perfusion imaging
dat scan > brain imaging tomographic @ 0.8
cisternogram > cerebrospinal fluid flow imaging cisternography
pet ct > positron emission tomography with concurrently acquired computed tomography
radiation sim > therapeutic radiology simulation
imrt > intensity modulated radiation treatment
cyberknife > stereotactic body radiation
seed implant > interstitial radiation source application brachytherapy
hdr > high dose rate brachytherapy @ 0.9 if: brachy, brachytherapy, radiation, cervix, cervical, prostate
! seen
imrt > beam radiation @ 0.8 in: icd10pcs
external beam > beam radiation @ 1.0 in: icd10pcs
xrt > beam radiation @ 0.95 in: icd10pcs
radiation therapy > beam radiation @ 0.95 in: icd10pcs
gamma knife > stereotactic gamma beam radiosurgery @ 1.0 in: icd10pcs
cyberknife > stereotactic other photon radiosurgery @ 0.95 in: icd10pcs
radiosurgery > stereotactic radiosurgery @ 1.0 in: icd10pcs
seeds prostate > brachytherapy prostate @ 0.95 in: icd10pcs
seed implant > low dose rate brachytherapy @ 0.95 in: icd10pcs
hdr > high dose rate brachytherapy @ 1.0 in: icd10pcs
ldr > low dose rate brachytherapy @ 0.95 in: icd10pcs

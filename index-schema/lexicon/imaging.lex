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

# --- radiographs of a part of the body (ICD-10-PCS)
film foot > plain radiography foot @ 1.0 in: icd10pcs
film toe > plain radiography toe @ 1.0 in: icd10pcs
x ray big toe > plain radiography toe @ 0.95 in: icd10pcs
xray big toe > plain radiography toe @ 0.95 in: icd10pcs
film big toe > plain radiography toe @ 0.95 in: icd10pcs
film ankle > plain radiography ankle @ 1.0 in: icd10pcs
x ray heel > plain radiography calcaneus @ 0.95 in: icd10pcs
xray heel > plain radiography calcaneus @ 0.95 in: icd10pcs
film heel > plain radiography calcaneus @ 0.95 in: icd10pcs
radiograph heel > plain radiography calcaneus @ 0.95 in: icd10pcs
x ray heel bone > plain radiography calcaneus @ 0.95 in: icd10pcs
xray heel bone > plain radiography calcaneus @ 0.95 in: icd10pcs
film heel bone > plain radiography calcaneus @ 0.95 in: icd10pcs
x ray shin > plain radiography lower leg @ 0.95 in: icd10pcs
xray shin > plain radiography lower leg @ 0.95 in: icd10pcs
film shin > plain radiography lower leg @ 0.95 in: icd10pcs
radiograph shin > plain radiography lower leg @ 0.95 in: icd10pcs
x ray shinbone > plain radiography lower leg @ 0.95 in: icd10pcs
xray shinbone > plain radiography lower leg @ 0.95 in: icd10pcs
film shinbone > plain radiography lower leg @ 0.95 in: icd10pcs
x ray calf > plain radiography lower leg @ 0.95 in: icd10pcs
xray calf > plain radiography lower leg @ 0.95 in: icd10pcs
film calf > plain radiography lower leg @ 0.95 in: icd10pcs
x ray leg > plain radiography lower leg @ 1.0 in: icd10pcs
xray leg > plain radiography lower leg @ 1.0 in: icd10pcs
film leg > plain radiography lower leg @ 1.0 in: icd10pcs
x ray tibia > plain radiography lower leg @ 0.95 in: icd10pcs
xray tibia > plain radiography lower leg @ 0.95 in: icd10pcs
film tibia > plain radiography lower leg @ 0.95 in: icd10pcs
x ray fibula > plain radiography lower leg @ 0.95 in: icd10pcs
xray fibula > plain radiography lower leg @ 0.95 in: icd10pcs
film fibula > plain radiography lower leg @ 0.95 in: icd10pcs
x ray tib fib > plain radiography lower leg @ 0.95 in: icd10pcs
xray tib fib > plain radiography lower leg @ 0.95 in: icd10pcs
film tib fib > plain radiography lower leg @ 0.95 in: icd10pcs
radiograph tib fib > plain radiography lower leg @ 0.95 in: icd10pcs
x ray kneecap > plain radiography patella @ 0.95 in: icd10pcs
xray kneecap > plain radiography patella @ 0.95 in: icd10pcs
film kneecap > plain radiography patella @ 0.95 in: icd10pcs
radiograph kneecap > plain radiography patella @ 0.95 in: icd10pcs
x ray knee cap > plain radiography patella @ 0.95 in: icd10pcs
xray knee cap > plain radiography patella @ 0.95 in: icd10pcs
film knee cap > plain radiography patella @ 0.95 in: icd10pcs
x ray thigh > plain radiography femur @ 0.95 in: icd10pcs
xray thigh > plain radiography femur @ 0.95 in: icd10pcs
film thigh > plain radiography femur @ 0.95 in: icd10pcs
radiograph thigh > plain radiography femur @ 0.95 in: icd10pcs
x ray thigh bone > plain radiography femur @ 0.95 in: icd10pcs
xray thigh bone > plain radiography femur @ 0.95 in: icd10pcs
film thigh bone > plain radiography femur @ 0.95 in: icd10pcs
x ray upper leg > plain radiography femur @ 0.95 in: icd10pcs
xray upper leg > plain radiography femur @ 0.95 in: icd10pcs
film upper leg > plain radiography femur @ 0.95 in: icd10pcs
film hip > plain radiography hip @ 1.0 in: icd10pcs
x ray hip joint > plain radiography hip @ 0.95 in: icd10pcs
xray hip joint > plain radiography hip @ 0.95 in: icd10pcs
film hip joint > plain radiography hip @ 0.95 in: icd10pcs
x ray tailbone > plain radiography sacrum and coccyx @ 0.95 in: icd10pcs
xray tailbone > plain radiography sacrum and coccyx @ 0.95 in: icd10pcs
film tailbone > plain radiography sacrum and coccyx @ 0.95 in: icd10pcs
radiograph tailbone > plain radiography sacrum and coccyx @ 0.95 in: icd10pcs
x ray coccyx > plain radiography sacrum and coccyx @ 1.0 in: icd10pcs
xray coccyx > plain radiography sacrum and coccyx @ 1.0 in: icd10pcs
film coccyx > plain radiography sacrum and coccyx @ 1.0 in: icd10pcs
x ray sacrum > plain radiography sacrum and coccyx @ 1.0 in: icd10pcs
xray sacrum > plain radiography sacrum and coccyx @ 1.0 in: icd10pcs
film sacrum > plain radiography sacrum and coccyx @ 1.0 in: icd10pcs
x ray si joint > plain radiography sacroiliac joints @ 0.95 in: icd10pcs
xray si joint > plain radiography sacroiliac joints @ 0.95 in: icd10pcs
film si joint > plain radiography sacroiliac joints @ 0.95 in: icd10pcs
film pelvis > plain radiography pelvis @ 1.0 in: icd10pcs
x ray low back > plain radiography lumbar spine @ 0.95 in: icd10pcs
xray low back > plain radiography lumbar spine @ 0.95 in: icd10pcs
film low back > plain radiography lumbar spine @ 0.95 in: icd10pcs
radiograph low back > plain radiography lumbar spine @ 0.95 in: icd10pcs
x ray lower back > plain radiography lumbar spine @ 0.95 in: icd10pcs
xray lower back > plain radiography lumbar spine @ 0.95 in: icd10pcs
film lower back > plain radiography lumbar spine @ 0.95 in: icd10pcs
x ray lumbar > plain radiography lumbar spine @ 1.0 in: icd10pcs
xray lumbar > plain radiography lumbar spine @ 1.0 in: icd10pcs
film lumbar > plain radiography lumbar spine @ 1.0 in: icd10pcs
x ray lumbosacral > plain radiography lumbosacral joint @ 1.0 in: icd10pcs
xray lumbosacral > plain radiography lumbosacral joint @ 1.0 in: icd10pcs
film lumbosacral > plain radiography lumbosacral joint @ 1.0 in: icd10pcs
x ray l spine > plain radiography lumbar spine @ 0.95 in: icd10pcs
xray l spine > plain radiography lumbar spine @ 0.95 in: icd10pcs
film l spine > plain radiography lumbar spine @ 0.95 in: icd10pcs
radiograph l spine > plain radiography lumbar spine @ 0.95 in: icd10pcs
x ray c spine > plain radiography cervical spine @ 0.95 in: icd10pcs
xray c spine > plain radiography cervical spine @ 0.95 in: icd10pcs
film c spine > plain radiography cervical spine @ 0.95 in: icd10pcs
radiograph c spine > plain radiography cervical spine @ 0.95 in: icd10pcs
x ray t spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
xray t spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
film t spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
radiograph t spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
x ray neck > plain radiography cervical spine @ 0.95 in: icd10pcs
xray neck > plain radiography cervical spine @ 0.95 in: icd10pcs
radiograph neck > plain radiography cervical spine @ 0.95 in: icd10pcs
x ray cervical > plain radiography cervical spine @ 1.0 in: icd10pcs
xray cervical > plain radiography cervical spine @ 1.0 in: icd10pcs
film cervical > plain radiography cervical spine @ 1.0 in: icd10pcs
x ray mid back > plain radiography thoracic spine @ 0.95 in: icd10pcs
xray mid back > plain radiography thoracic spine @ 0.95 in: icd10pcs
film mid back > plain radiography thoracic spine @ 0.95 in: icd10pcs
x ray upper back > plain radiography thoracic spine @ 0.95 in: icd10pcs
xray upper back > plain radiography thoracic spine @ 0.95 in: icd10pcs
film upper back > plain radiography thoracic spine @ 0.95 in: icd10pcs
x ray dorsal spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
xray dorsal spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
film dorsal spine > plain radiography thoracic spine @ 0.95 in: icd10pcs
x ray thoracic > plain radiography thoracic spine @ 1.0 in: icd10pcs
xray thoracic > plain radiography thoracic spine @ 1.0 in: icd10pcs
film thoracic > plain radiography thoracic spine @ 1.0 in: icd10pcs
x ray spine > plain radiography whole spine @ 1.0 in: icd10pcs
xray spine > plain radiography whole spine @ 1.0 in: icd10pcs
film spine > plain radiography whole spine @ 1.0 in: icd10pcs
x ray back > plain radiography lumbar spine @ 0.95 in: icd10pcs
xray back > plain radiography lumbar spine @ 0.95 in: icd10pcs
x ray breastbone > plain radiography sternum @ 0.95 in: icd10pcs
xray breastbone > plain radiography sternum @ 0.95 in: icd10pcs
film breastbone > plain radiography sternum @ 0.95 in: icd10pcs
radiograph breastbone > plain radiography sternum @ 0.95 in: icd10pcs
x ray breast bone > plain radiography sternum @ 0.95 in: icd10pcs
xray breast bone > plain radiography sternum @ 0.95 in: icd10pcs
film breast bone > plain radiography sternum @ 0.95 in: icd10pcs
film sternum > plain radiography sternum @ 1.0 in: icd10pcs
film ribs > plain radiography ribs @ 1.0 in: icd10pcs
x ray rib cage > plain radiography ribs @ 0.95 in: icd10pcs
xray rib cage > plain radiography ribs @ 0.95 in: icd10pcs
film rib cage > plain radiography ribs @ 0.95 in: icd10pcs
x ray collarbone > plain radiography clavicle @ 0.95 in: icd10pcs
xray collarbone > plain radiography clavicle @ 0.95 in: icd10pcs
film collarbone > plain radiography clavicle @ 0.95 in: icd10pcs
radiograph collarbone > plain radiography clavicle @ 0.95 in: icd10pcs
x ray collar bone > plain radiography clavicle @ 0.95 in: icd10pcs
xray collar bone > plain radiography clavicle @ 0.95 in: icd10pcs
film collar bone > plain radiography clavicle @ 0.95 in: icd10pcs
x ray shoulder blade > plain radiography scapula @ 0.95 in: icd10pcs
xray shoulder blade > plain radiography scapula @ 0.95 in: icd10pcs
film shoulder blade > plain radiography scapula @ 0.95 in: icd10pcs
radiograph shoulder blade > plain radiography scapula @ 0.95 in: icd10pcs
x ray shoulderblade > plain radiography scapula @ 0.95 in: icd10pcs
xray shoulderblade > plain radiography scapula @ 0.95 in: icd10pcs
film shoulderblade > plain radiography scapula @ 0.95 in: icd10pcs
film shoulder > plain radiography shoulder @ 1.0 in: icd10pcs
x ray ac joint > plain radiography acromioclavicular joints @ 0.95 in: icd10pcs
xray ac joint > plain radiography acromioclavicular joints @ 0.95 in: icd10pcs
film ac joint > plain radiography acromioclavicular joints @ 0.95 in: icd10pcs
x ray sc joint > plain radiography sternoclavicular joint @ 0.95 in: icd10pcs
xray sc joint > plain radiography sternoclavicular joint @ 0.95 in: icd10pcs
film sc joint > plain radiography sternoclavicular joint @ 0.95 in: icd10pcs
x ray upper arm > plain radiography humerus @ 0.95 in: icd10pcs
xray upper arm > plain radiography humerus @ 0.95 in: icd10pcs
film upper arm > plain radiography humerus @ 0.95 in: icd10pcs
x ray arm > plain radiography upper extremity @ 0.95 in: icd10pcs
xray arm > plain radiography upper extremity @ 0.95 in: icd10pcs
film humerus > plain radiography humerus @ 1.0 in: icd10pcs
film elbow > plain radiography elbow @ 1.0 in: icd10pcs
film forearm > plain radiography forearm @ 1.0 in: icd10pcs
x ray lower arm > plain radiography forearm @ 0.95 in: icd10pcs
xray lower arm > plain radiography forearm @ 0.95 in: icd10pcs
film lower arm > plain radiography forearm @ 0.95 in: icd10pcs
x ray radius > plain radiography forearm @ 0.95 in: icd10pcs
xray radius > plain radiography forearm @ 0.95 in: icd10pcs
film radius > plain radiography forearm @ 0.95 in: icd10pcs
x ray ulna > plain radiography forearm @ 0.95 in: icd10pcs
xray ulna > plain radiography forearm @ 0.95 in: icd10pcs
film ulna > plain radiography forearm @ 0.95 in: icd10pcs
film wrist > plain radiography wrist @ 1.0 in: icd10pcs
x ray scaphoid > plain radiography wrist @ 0.95 in: icd10pcs
xray scaphoid > plain radiography wrist @ 0.95 in: icd10pcs
film scaphoid > plain radiography wrist @ 0.95 in: icd10pcs
film hand > plain radiography hand @ 1.0 in: icd10pcs
film finger > plain radiography finger @ 1.0 in: icd10pcs
x ray thumb > plain radiography finger @ 0.95 in: icd10pcs
xray thumb > plain radiography finger @ 0.95 in: icd10pcs
film thumb > plain radiography finger @ 0.95 in: icd10pcs
x ray knuckle > plain radiography hand/finger joint @ 0.95 in: icd10pcs
xray knuckle > plain radiography hand/finger joint @ 0.95 in: icd10pcs
film knuckle > plain radiography hand/finger joint @ 0.95 in: icd10pcs
film skull > plain radiography skull @ 1.0 in: icd10pcs
radiograph skull > plain radiography skull @ 1.0 in: icd10pcs
x ray head > plain radiography skull @ 0.95 in: icd10pcs
xray head > plain radiography skull @ 0.95 in: icd10pcs
film head > plain radiography skull @ 0.95 in: icd10pcs
x ray nose > plain radiography nasal bones @ 0.95 in: icd10pcs
xray nose > plain radiography nasal bones @ 0.95 in: icd10pcs
film nose > plain radiography nasal bones @ 0.95 in: icd10pcs
x ray nasal > plain radiography nasal bones @ 1.0 in: icd10pcs
xray nasal > plain radiography nasal bones @ 1.0 in: icd10pcs
film nasal > plain radiography nasal bones @ 1.0 in: icd10pcs
x ray cheekbone > plain radiography zygomatic arch @ 0.95 in: icd10pcs
xray cheekbone > plain radiography zygomatic arch @ 0.95 in: icd10pcs
film cheekbone > plain radiography zygomatic arch @ 0.95 in: icd10pcs
x ray cheek > plain radiography zygomatic arch @ 0.95 in: icd10pcs
xray cheek > plain radiography zygomatic arch @ 0.95 in: icd10pcs
film cheek > plain radiography zygomatic arch @ 0.95 in: icd10pcs
x ray face > plain radiography facial bones @ 0.95 in: icd10pcs
xray face > plain radiography facial bones @ 0.95 in: icd10pcs
film face > plain radiography facial bones @ 0.95 in: icd10pcs
x ray facial > plain radiography facial bones @ 1.0 in: icd10pcs
xray facial > plain radiography facial bones @ 1.0 in: icd10pcs
film facial > plain radiography facial bones @ 1.0 in: icd10pcs
x ray jaw > plain radiography mandible @ 0.95 in: icd10pcs
xray jaw > plain radiography mandible @ 0.95 in: icd10pcs
film jaw > plain radiography mandible @ 0.95 in: icd10pcs
radiograph jaw > plain radiography mandible @ 0.95 in: icd10pcs
x ray lower jaw > plain radiography mandible @ 0.95 in: icd10pcs
xray lower jaw > plain radiography mandible @ 0.95 in: icd10pcs
film lower jaw > plain radiography mandible @ 0.95 in: icd10pcs
film mandible > plain radiography mandible @ 1.0 in: icd10pcs
x ray jaw joint > plain radiography temporomandibular joint @ 0.95 in: icd10pcs
xray jaw joint > plain radiography temporomandibular joint @ 0.95 in: icd10pcs
film jaw joint > plain radiography temporomandibular joint @ 0.95 in: icd10pcs
x ray tmj > plain radiography temporomandibular joint @ 0.95 in: icd10pcs
xray tmj > plain radiography temporomandibular joint @ 0.95 in: icd10pcs
film tmj > plain radiography temporomandibular joint @ 0.95 in: icd10pcs
x ray eye socket > plain radiography orbit @ 0.95 in: icd10pcs
xray eye socket > plain radiography orbit @ 0.95 in: icd10pcs
film eye socket > plain radiography orbit @ 0.95 in: icd10pcs
film orbits > plain radiography orbits @ 1.0 in: icd10pcs
x ray sinus > plain radiography paranasal sinuses @ 1.0 in: icd10pcs
xray sinus > plain radiography paranasal sinuses @ 1.0 in: icd10pcs
film sinus > plain radiography paranasal sinuses @ 1.0 in: icd10pcs
film mastoid > plain radiography mastoids @ 1.0 in: icd10pcs
x ray tooth > plain radiography single tooth @ 1.0 in: icd10pcs
xray tooth > plain radiography single tooth @ 1.0 in: icd10pcs
film tooth > plain radiography single tooth @ 1.0 in: icd10pcs
x ray teeth > plain radiography all teeth @ 1.0 in: icd10pcs
xray teeth > plain radiography all teeth @ 1.0 in: icd10pcs
film teeth > plain radiography all teeth @ 1.0 in: icd10pcs
x ray full mouth > plain radiography all teeth @ 0.95 in: icd10pcs
xray full mouth > plain radiography all teeth @ 0.95 in: icd10pcs
film full mouth > plain radiography all teeth @ 0.95 in: icd10pcs
film chest > plain radiography chest @ 1.0 in: icd10pcs
radiograph chest > plain radiography chest @ 1.0 in: icd10pcs
x ray lungs > plain radiography chest @ 0.95 in: icd10pcs
xray lungs > plain radiography chest @ 0.95 in: icd10pcs
film lungs > plain radiography chest @ 0.95 in: icd10pcs
radiograph lung > plain radiography chest @ 0.95 in: icd10pcs
x ray portable chest > plain radiography chest @ 0.95 in: icd10pcs
xray portable chest > plain radiography chest @ 0.95 in: icd10pcs
film portable chest > plain radiography chest @ 0.95 in: icd10pcs
x ray belly > plain radiography abdomen @ 0.95 in: icd10pcs
xray belly > plain radiography abdomen @ 0.95 in: icd10pcs
radiograph belly > plain radiography abdomen @ 0.95 in: icd10pcs
x ray stomach > plain radiography abdomen @ 0.95 in: icd10pcs
xray stomach > plain radiography abdomen @ 0.95 in: icd10pcs
film stomach > plain radiography abdomen @ 0.95 in: icd10pcs
x ray tummy > plain radiography abdomen @ 0.95 in: icd10pcs
xray tummy > plain radiography abdomen @ 0.95 in: icd10pcs
film tummy > plain radiography abdomen @ 0.95 in: icd10pcs
x ray flat plate > plain radiography abdomen @ 0.95 in: icd10pcs
xray flat plate > plain radiography abdomen @ 0.95 in: icd10pcs
film flat plate > plain radiography abdomen @ 0.95 in: icd10pcs
xray abdominal > plain radiography abdomen @ 0.95 in: icd10pcs
film abdominal > plain radiography abdomen @ 0.95 in: icd10pcs
x ray kub > plain radiography kidneys, ureters and bladder @ 0.95 in: icd10pcs
xray kub > plain radiography kidneys, ureters and bladder @ 0.95 in: icd10pcs
film kub > plain radiography kidneys, ureters and bladder @ 0.95 in: icd10pcs
x ray babygram > plain radiography infant whole body @ 0.95 in: icd10pcs
xray babygram > plain radiography infant whole body @ 0.95 in: icd10pcs
film babygram > plain radiography infant whole body @ 0.95 in: icd10pcs
x ray baby > plain radiography infant whole body @ 0.95 in: icd10pcs
xray baby > plain radiography infant whole body @ 0.95 in: icd10pcs
film whole body > plain radiography whole body @ 1.0 in: icd10pcs
x ray skeleton > plain radiography whole skeleton @ 1.0 in: icd10pcs
xray skeleton > plain radiography whole skeleton @ 1.0 in: icd10pcs
film skeleton > plain radiography whole skeleton @ 1.0 in: icd10pcs
x ray long bone > plain radiography all long bones @ 1.0 in: icd10pcs
xray long bone > plain radiography all long bones @ 1.0 in: icd10pcs
film long bone > plain radiography all long bones @ 1.0 in: icd10pcs
x ray throat > plain radiography nasopharynx/oropharynx @ 0.95 in: icd10pcs
xray throat > plain radiography nasopharynx/oropharynx @ 0.95 in: icd10pcs
film throat > plain radiography nasopharynx/oropharynx @ 0.95 in: icd10pcs
x ray adenoid > plain radiography nasopharynx/oropharynx @ 0.95 in: icd10pcs
xray adenoid > plain radiography nasopharynx/oropharynx @ 0.95 in: icd10pcs
film adenoid > plain radiography nasopharynx/oropharynx @ 0.95 in: icd10pcs
x ray airway > plain radiography upper airways @ 1.0 in: icd10pcs
xray airway > plain radiography upper airways @ 1.0 in: icd10pcs
film airway > plain radiography upper airways @ 1.0 in: icd10pcs
x ray windpipe > plain radiography upper airways @ 0.95 in: icd10pcs
xray windpipe > plain radiography upper airways @ 0.95 in: icd10pcs
film windpipe > plain radiography upper airways @ 0.95 in: icd10pcs
x ray whole leg > plain radiography lower extremity @ 0.95 in: icd10pcs
xray whole leg > plain radiography lower extremity @ 0.95 in: icd10pcs
film whole leg > plain radiography lower extremity @ 0.95 in: icd10pcs
x ray whole arm > plain radiography upper extremity @ 0.95 in: icd10pcs
xray whole arm > plain radiography upper extremity @ 0.95 in: icd10pcs
film whole arm > plain radiography upper extremity @ 0.95 in: icd10pcs

# --- CT of a part of the body (ICD-10-PCS)
ct belly > computerized tomography abdomen @ 0.95 in: icd10pcs
cat scan belly > computerized tomography abdomen @ 0.95 in: icd10pcs
ct tummy > computerized tomography abdomen @ 0.95 in: icd10pcs
cat scan tummy > computerized tomography abdomen @ 0.95 in: icd10pcs
ct stomach > computerized tomography abdomen @ 0.95 in: icd10pcs
cat scan stomach > computerized tomography abdomen @ 0.95 in: icd10pcs
ct abd > computerized tomography abdomen @ 1.0 in: icd10pcs
cat scan abd > computerized tomography abdomen @ 1.0 in: icd10pcs
ct abdomen pelvis > computerized tomography abdomen and pelvis @ 0.95 in: icd10pcs
cat scan abdomen pelvis > computerized tomography abdomen and pelvis @ 0.95 in: icd10pcs
ct belly pelvis > computerized tomography abdomen and pelvis @ 0.95 in: icd10pcs
cat scan belly pelvis > computerized tomography abdomen and pelvis @ 0.95 in: icd10pcs
ct chest abdomen > computerized tomography chest and abdomen @ 0.95 in: icd10pcs
cat scan chest abdomen > computerized tomography chest and abdomen @ 0.95 in: icd10pcs
ct chest abdomen pelvis > computerized tomography chest, abdomen and pelvis @ 0.95 in: icd10pcs
cat scan chest abdomen pelvis > computerized tomography chest, abdomen and pelvis @ 0.95 in: icd10pcs
ct pan > computerized tomography chest, abdomen and pelvis @ 0.95 in: icd10pcs
cat scan pan > computerized tomography chest, abdomen and pelvis @ 0.95 in: icd10pcs
cat scan chest > computerized tomography bilateral lungs @ 0.95 in: icd10pcs
ct lungs > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
cat scan lungs > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
ct thorax > computerized tomography bilateral lungs @ 0.95 in: icd10pcs
cat scan thorax > computerized tomography bilateral lungs @ 0.95 in: icd10pcs
ct windpipe > computerized tomography trachea/airways @ 0.95 in: icd10pcs
cat scan windpipe > computerized tomography trachea/airways @ 0.95 in: icd10pcs
ct pituitary > computerized tomography sella turcica/pituitary gland @ 1.0 in: icd10pcs
cat scan pituitary > computerized tomography sella turcica/pituitary gland @ 1.0 in: icd10pcs
ct eyes > computerized tomography bilateral eyes @ 1.0 in: icd10pcs
cat scan eyes > computerized tomography bilateral eyes @ 1.0 in: icd10pcs
ct eye socket > computerized tomography bilateral orbits @ 0.95 in: icd10pcs
cat scan eye socket > computerized tomography bilateral orbits @ 0.95 in: icd10pcs
ct orbits > computerized tomography bilateral orbits @ 1.0 in: icd10pcs
cat scan orbits > computerized tomography bilateral orbits @ 1.0 in: icd10pcs
ct face > computerized tomography facial bones @ 0.95 in: icd10pcs
cat scan face > computerized tomography facial bones @ 0.95 in: icd10pcs
ct facial > computerized tomography facial bones @ 1.0 in: icd10pcs
cat scan facial > computerized tomography facial bones @ 1.0 in: icd10pcs
ct maxillofacial > computerized tomography facial bones @ 0.95 in: icd10pcs
cat scan maxillofacial > computerized tomography facial bones @ 0.95 in: icd10pcs
ct jaw > computerized tomography mandible @ 0.95 in: icd10pcs
cat scan jaw > computerized tomography mandible @ 0.95 in: icd10pcs
ct jaw joint > computerized tomography bilateral temporomandibular joints @ 0.95 in: icd10pcs
cat scan jaw joint > computerized tomography bilateral temporomandibular joints @ 0.95 in: icd10pcs
ct inner ear > computerized tomography temporal bones @ 0.95 in: icd10pcs
cat scan inner ear > computerized tomography temporal bones @ 0.95 in: icd10pcs
ct mastoid > computerized tomography temporal bones @ 0.95 in: icd10pcs
cat scan mastoid > computerized tomography temporal bones @ 0.95 in: icd10pcs
cat scan sinus > computerized tomography paranasal sinuses @ 1.0 in: icd10pcs
ct throat > computerized tomography nasopharynx/oropharynx @ 0.95 in: icd10pcs
cat scan throat > computerized tomography nasopharynx/oropharynx @ 0.95 in: icd10pcs
ct voice box > computerized tomography larynx @ 0.95 in: icd10pcs
cat scan voice box > computerized tomography larynx @ 0.95 in: icd10pcs
ct c spine > computerized tomography cervical spine @ 0.95 in: icd10pcs
cat scan c spine > computerized tomography cervical spine @ 0.95 in: icd10pcs
ct t spine > computerized tomography thoracic spine @ 0.95 in: icd10pcs
cat scan t spine > computerized tomography thoracic spine @ 0.95 in: icd10pcs
ct l spine > computerized tomography lumbar spine @ 0.95 in: icd10pcs
cat scan l spine > computerized tomography lumbar spine @ 0.95 in: icd10pcs
ct neck bones > computerized tomography cervical spine @ 0.95 in: icd10pcs
cat scan neck bones > computerized tomography cervical spine @ 0.95 in: icd10pcs
ct low back > computerized tomography lumbar spine @ 0.95 in: icd10pcs
cat scan low back > computerized tomography lumbar spine @ 0.95 in: icd10pcs
ct lower back > computerized tomography lumbar spine @ 0.95 in: icd10pcs
cat scan lower back > computerized tomography lumbar spine @ 0.95 in: icd10pcs
ct mid back > computerized tomography thoracic spine @ 0.95 in: icd10pcs
cat scan mid back > computerized tomography thoracic spine @ 0.95 in: icd10pcs
ct upper back > computerized tomography thoracic spine @ 0.95 in: icd10pcs
cat scan upper back > computerized tomography thoracic spine @ 0.95 in: icd10pcs
ct tailbone > computerized tomography sacrum and coccyx @ 0.95 in: icd10pcs
cat scan tailbone > computerized tomography sacrum and coccyx @ 0.95 in: icd10pcs
ct si joint > computerized tomography sacroiliac joints @ 0.95 in: icd10pcs
cat scan si joint > computerized tomography sacroiliac joints @ 0.95 in: icd10pcs
ct pelvis bones > computerized tomography pelvis @ 0.95 in: icd10pcs
cat scan pelvis bones > computerized tomography pelvis @ 0.95 in: icd10pcs
ct pelvis > computerized tomography pelvic region @ 0.95 in: icd10pcs
cat scan pelvis > computerized tomography pelvic region @ 0.95 in: icd10pcs
ct shoulder blade > computerized tomography scapula @ 0.95 in: icd10pcs
cat scan shoulder blade > computerized tomography scapula @ 0.95 in: icd10pcs
ct collarbone > computerized tomography clavicle @ 0.95 in: icd10pcs
cat scan collarbone > computerized tomography clavicle @ 0.95 in: icd10pcs
ct upper arm > computerized tomography humerus @ 0.95 in: icd10pcs
cat scan upper arm > computerized tomography humerus @ 0.95 in: icd10pcs
ct arm > computerized tomography upper extremity @ 0.95 in: icd10pcs
cat scan arm > computerized tomography upper extremity @ 0.95 in: icd10pcs
ct thigh > computerized tomography femur @ 0.95 in: icd10pcs
cat scan thigh > computerized tomography femur @ 0.95 in: icd10pcs
ct leg > computerized tomography lower extremity @ 0.95 in: icd10pcs
cat scan leg > computerized tomography lower extremity @ 0.95 in: icd10pcs
ct kneecap > computerized tomography patella @ 0.95 in: icd10pcs
cat scan kneecap > computerized tomography patella @ 0.95 in: icd10pcs
ct shin > computerized tomography tibia/fibula @ 0.95 in: icd10pcs
cat scan shin > computerized tomography tibia/fibula @ 0.95 in: icd10pcs
ct heel > computerized tomography calcaneus @ 0.95 in: icd10pcs
cat scan heel > computerized tomography calcaneus @ 0.95 in: icd10pcs
ct gallbladder > computerized tomography hepatobiliary system, all @ 0.95 in: icd10pcs
cat scan gallbladder > computerized tomography hepatobiliary system, all @ 0.95 in: icd10pcs
ct kidneys > computerized tomography bilateral kidneys @ 1.0 in: icd10pcs
cat scan kidneys > computerized tomography bilateral kidneys @ 1.0 in: icd10pcs
ct kidney stone > computerized tomography bilateral kidneys @ 0.95 in: icd10pcs
cat scan kidney stone > computerized tomography bilateral kidneys @ 0.95 in: icd10pcs
ct stone protocol > computerized tomography bilateral kidneys @ 0.95 in: icd10pcs
cat scan stone protocol > computerized tomography bilateral kidneys @ 0.95 in: icd10pcs
ct new kidney > computerized tomography kidney transplant @ 0.95 in: icd10pcs
cat scan new kidney > computerized tomography kidney transplant @ 0.95 in: icd10pcs
ct adrenals > computerized tomography bilateral adrenal glands @ 0.95 in: icd10pcs
cat scan adrenals > computerized tomography bilateral adrenal glands @ 0.95 in: icd10pcs
ct thyroid > computerized tomography thyroid gland @ 1.0 in: icd10pcs
cat scan thyroid > computerized tomography thyroid gland @ 1.0 in: icd10pcs
ct parotid > computerized tomography bilateral parotid glands @ 1.0 in: icd10pcs
cat scan parotid > computerized tomography bilateral parotid glands @ 1.0 in: icd10pcs
ct heart arteries > computerized tomography multiple coronary arteries @ 0.95 in: icd10pcs
cat scan heart arteries > computerized tomography multiple coronary arteries @ 0.95 in: icd10pcs
ct heart > computerized tomography multiple coronary arteries @ 0.95 in: icd10pcs
cat scan heart > computerized tomography multiple coronary arteries @ 0.95 in: icd10pcs
ct coronary > computerized tomography multiple coronary arteries @ 1.0 in: icd10pcs
cat scan coronary > computerized tomography multiple coronary arteries @ 1.0 in: icd10pcs
ct bypass graft > computerized tomography multiple coronary artery bypass grafts @ 1.0 in: icd10pcs
cat scan bypass graft > computerized tomography multiple coronary artery bypass grafts @ 1.0 in: icd10pcs
ct aorta > computerized tomography abdominal aorta @ 1.0 in: icd10pcs
cat scan aorta > computerized tomography abdominal aorta @ 1.0 in: icd10pcs
ct triple a > computerized tomography abdominal aorta @ 0.95 in: icd10pcs
cat scan triple a > computerized tomography abdominal aorta @ 0.95 in: icd10pcs
ct pulmonary embolism > computerized tomography pulmonary artery @ 0.95 in: icd10pcs
cat scan pulmonary embolism > computerized tomography pulmonary artery @ 0.95 in: icd10pcs
ct pe > computerized tomography pulmonary artery @ 0.95 in: icd10pcs
cat scan pe > computerized tomography pulmonary artery @ 0.95 in: icd10pcs
ct blood clot lung > computerized tomography pulmonary artery @ 0.95 in: icd10pcs
cat scan blood clot lung > computerized tomography pulmonary artery @ 0.95 in: icd10pcs
ct carotid > computerized tomography bilateral common carotid arteries @ 1.0 in: icd10pcs
cat scan carotid > computerized tomography bilateral common carotid arteries @ 1.0 in: icd10pcs
ct neck arteries > computerized tomography bilateral common carotid arteries @ 0.95 in: icd10pcs
cat scan neck arteries > computerized tomography bilateral common carotid arteries @ 0.95 in: icd10pcs
ct brain arteries > computerized tomography intracranial arteries @ 0.95 in: icd10pcs
cat scan brain arteries > computerized tomography intracranial arteries @ 0.95 in: icd10pcs
ct circle of willis > computerized tomography intracranial arteries @ 0.95 in: icd10pcs
cat scan circle of willis > computerized tomography intracranial arteries @ 0.95 in: icd10pcs
ct kidney arteries > computerized tomography bilateral renal arteries @ 0.95 in: icd10pcs
cat scan kidney arteries > computerized tomography bilateral renal arteries @ 0.95 in: icd10pcs
ct leg arteries > computerized tomography lower extremity arteries @ 0.95 in: icd10pcs
cat scan leg arteries > computerized tomography lower extremity arteries @ 0.95 in: icd10pcs
ct runoff > computerized tomography bilateral lower extremity arteries @ 0.95 in: icd10pcs
cat scan runoff > computerized tomography bilateral lower extremity arteries @ 0.95 in: icd10pcs
ct brain veins > computerized tomography intracranial sinuses @ 0.95 in: icd10pcs
cat scan brain veins > computerized tomography intracranial sinuses @ 0.95 in: icd10pcs
ct portal vein > computerized tomography portal and splanchnic veins @ 0.95 in: icd10pcs
cat scan portal vein > computerized tomography portal and splanchnic veins @ 0.95 in: icd10pcs
ct vena cava > computerized tomography inferior vena cava @ 1.0 in: icd10pcs
cat scan vena cava > computerized tomography inferior vena cava @ 1.0 in: icd10pcs

# --- MRI of a part of the body (ICD-10-PCS)
mri belly > magnetic resonance imaging abdomen @ 0.95 in: icd10pcs
mr scan belly > magnetic resonance imaging abdomen @ 0.95 in: icd10pcs
magnet scan belly > magnetic resonance imaging abdomen @ 0.95 in: icd10pcs
mri tummy > magnetic resonance imaging abdomen @ 0.95 in: icd10pcs
mri abd > magnetic resonance imaging abdomen @ 1.0 in: icd10pcs
mri head > magnetic resonance imaging brain @ 0.95 in: icd10pcs
mr scan head > magnetic resonance imaging brain @ 0.95 in: icd10pcs
magnet scan head > magnetic resonance imaging brain @ 0.95 in: icd10pcs
mri pituitary > magnetic resonance imaging sella turcica/pituitary gland @ 1.0 in: icd10pcs
mri sella > magnetic resonance imaging sella turcica/pituitary gland @ 1.0 in: icd10pcs
mri hearing nerve > magnetic resonance imaging acoustic nerves @ 0.95 in: icd10pcs
mri iac > magnetic resonance imaging acoustic nerves @ 0.95 in: icd10pcs
mri internal auditory canal > magnetic resonance imaging acoustic nerves @ 0.95 in: icd10pcs
mri eyes > magnetic resonance imaging bilateral eyes @ 1.0 in: icd10pcs
mri orbit > magnetic resonance imaging eye @ 0.95 in: icd10pcs
mri orbits > magnetic resonance imaging bilateral eyes @ 0.95 in: icd10pcs
mri inner ear > magnetic resonance imaging ear @ 0.95 in: icd10pcs
mri sinus > magnetic resonance imaging paranasal sinuses @ 1.0 in: icd10pcs
mri throat > magnetic resonance imaging nasopharynx/oropharynx @ 0.95 in: icd10pcs
mri voice box > magnetic resonance imaging larynx @ 0.95 in: icd10pcs
mri jaw joint > magnetic resonance imaging bilateral temporomandibular joints @ 0.95 in: icd10pcs
mri tmj > magnetic resonance imaging bilateral temporomandibular joints @ 0.95 in: icd10pcs
mr scan neck > magnetic resonance imaging neck @ 1.0 in: icd10pcs
magnet scan neck > magnetic resonance imaging neck @ 1.0 in: icd10pcs
mri c spine > magnetic resonance imaging cervical spine @ 0.95 in: icd10pcs
mri t spine > magnetic resonance imaging thoracic spine @ 0.95 in: icd10pcs
mri l spine > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
mri low back > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
mr scan low back > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
magnet scan low back > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
mri lower back > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
mr scan lower back > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
magnet scan lower back > magnetic resonance imaging lumbar spine @ 0.95 in: icd10pcs
mri mid back > magnetic resonance imaging thoracic spine @ 0.95 in: icd10pcs
mri upper back > magnetic resonance imaging thoracic spine @ 0.95 in: icd10pcs
mri slipped disc > magnetic resonance imaging lumbar disc @ 0.95 in: icd10pcs
mri tailbone > magnetic resonance imaging sacrum and coccyx @ 0.95 in: icd10pcs
mri pelvis > magnetic resonance imaging pelvic region @ 0.95 in: icd10pcs
mr scan pelvis > magnetic resonance imaging pelvic region @ 0.95 in: icd10pcs
magnet scan pelvis > magnetic resonance imaging pelvic region @ 0.95 in: icd10pcs
mr scan shoulder > magnetic resonance imaging shoulder @ 1.0 in: icd10pcs
magnet scan shoulder > magnetic resonance imaging shoulder @ 1.0 in: icd10pcs
mri rotator cuff > magnetic resonance imaging shoulder @ 0.95 in: icd10pcs
mr scan elbow > magnetic resonance imaging elbow @ 1.0 in: icd10pcs
magnet scan elbow > magnetic resonance imaging elbow @ 1.0 in: icd10pcs
mr scan wrist > magnetic resonance imaging wrist @ 1.0 in: icd10pcs
magnet scan wrist > magnetic resonance imaging wrist @ 1.0 in: icd10pcs
mri hand > magnetic resonance imaging hand/finger joint @ 1.0 in: icd10pcs
mri finger > magnetic resonance imaging hand/finger joint @ 1.0 in: icd10pcs
mr scan hip > magnetic resonance imaging hip @ 1.0 in: icd10pcs
magnet scan hip > magnetic resonance imaging hip @ 1.0 in: icd10pcs
mri thigh > magnetic resonance imaging femur @ 0.95 in: icd10pcs
mr scan knee > magnetic resonance imaging knee @ 1.0 in: icd10pcs
magnet scan knee > magnetic resonance imaging knee @ 1.0 in: icd10pcs
mri meniscus > magnetic resonance imaging knee @ 0.95 in: icd10pcs
mri acl > magnetic resonance imaging knee @ 0.95 in: icd10pcs
mri kneecap > magnetic resonance imaging patella @ 0.95 in: icd10pcs
mri shin > magnetic resonance imaging lower leg @ 0.95 in: icd10pcs
mri calf > magnetic resonance imaging lower leg @ 0.95 in: icd10pcs
mri leg > magnetic resonance imaging lower leg @ 1.0 in: icd10pcs
mr scan ankle > magnetic resonance imaging ankle @ 1.0 in: icd10pcs
magnet scan ankle > magnetic resonance imaging ankle @ 1.0 in: icd10pcs
mri heel > magnetic resonance imaging calcaneus @ 0.95 in: icd10pcs
mri achilles > magnetic resonance imaging lower extremity tendons @ 0.95 in: icd10pcs
mr scan foot > magnetic resonance imaging foot @ 1.0 in: icd10pcs
magnet scan foot > magnetic resonance imaging foot @ 1.0 in: icd10pcs
mr scan breast > magnetic resonance imaging breast @ 1.0 in: icd10pcs
magnet scan breast > magnetic resonance imaging breast @ 1.0 in: icd10pcs
mri breasts > magnetic resonance imaging bilateral breasts @ 1.0 in: icd10pcs
mr scan liver > magnetic resonance imaging liver @ 1.0 in: icd10pcs
magnet scan liver > magnetic resonance imaging liver @ 1.0 in: icd10pcs
mri bile ducts > magnetic resonance imaging liver @ 0.95 in: icd10pcs
mri kidneys > magnetic resonance imaging bilateral kidneys @ 1.0 in: icd10pcs
mr scan prostate > magnetic resonance imaging prostate @ 1.0 in: icd10pcs
magnet scan prostate > magnetic resonance imaging prostate @ 1.0 in: icd10pcs
mri womb > magnetic resonance imaging uterus @ 0.95 in: icd10pcs
mri fibroid > magnetic resonance imaging uterus @ 0.95 in: icd10pcs
mri pregnant > magnetic resonance imaging pregnant uterus @ 1.0 in: icd10pcs
mri fetus > magnetic resonance imaging whole fetus @ 1.0 in: icd10pcs
mri unborn baby > magnetic resonance imaging whole fetus @ 0.95 in: icd10pcs
mri baby head womb > magnetic resonance imaging fetal head @ 0.95 in: icd10pcs
mri penis > magnetic resonance imaging corpora cavernosa @ 0.95 in: icd10pcs
mri adrenals > magnetic resonance imaging bilateral adrenal glands @ 0.95 in: icd10pcs
mri thyroid > magnetic resonance imaging thyroid gland @ 1.0 in: icd10pcs
mri carotid > magnetic resonance imaging bilateral common carotid arteries @ 1.0 in: icd10pcs
mri neck arteries > magnetic resonance imaging bilateral internal carotid arteries @ 0.95 in: icd10pcs
mri brain arteries > magnetic resonance imaging intracranial arteries @ 0.95 in: icd10pcs
mri aorta > magnetic resonance imaging thoracic aorta @ 1.0 in: icd10pcs
mri kidney arteries > magnetic resonance imaging bilateral renal arteries @ 0.95 in: icd10pcs
mri leg arteries > magnetic resonance imaging lower extremity arteries @ 0.95 in: icd10pcs
mri brain veins > magnetic resonance imaging cerebral and cerebellar veins @ 0.95 in: icd10pcs
mri leg veins > magnetic resonance imaging lower extremity veins @ 0.95 in: icd10pcs
mri pelvic veins > magnetic resonance imaging pelvic (iliac) veins @ 0.95 in: icd10pcs

# --- ultrasound of a part of the body (ICD-10-PCS)
ultrasound belly > ultrasonography abdomen @ 0.95 in: icd10pcs
sonogram belly > ultrasonography abdomen @ 0.95 in: icd10pcs
sono belly > ultrasonography abdomen @ 0.95 in: icd10pcs
ultrasound tummy > ultrasonography abdomen @ 0.95 in: icd10pcs
sonogram tummy > ultrasonography abdomen @ 0.95 in: icd10pcs
sono tummy > ultrasonography abdomen @ 0.95 in: icd10pcs
ultrasound stomach > ultrasonography abdomen @ 0.95 in: icd10pcs
sonogram stomach > ultrasonography abdomen @ 0.95 in: icd10pcs
sono stomach > ultrasonography abdomen @ 0.95 in: icd10pcs
ultrasound abd > ultrasonography abdomen @ 1.0 in: icd10pcs
sonogram abd > ultrasonography abdomen @ 1.0 in: icd10pcs
sono abd > ultrasonography abdomen @ 1.0 in: icd10pcs
ultrasound pelvis > ultrasonography pelvic region @ 0.95 in: icd10pcs
sonogram pelvis > ultrasonography pelvic region @ 0.95 in: icd10pcs
sono pelvis > ultrasonography pelvic region @ 0.95 in: icd10pcs
ultrasound neck lump > ultrasonography neck @ 0.95 in: icd10pcs
sonogram neck lump > ultrasonography neck @ 0.95 in: icd10pcs
sonogram thyroid > ultrasonography thyroid gland @ 1.0 in: icd10pcs
sono thyroid > ultrasonography thyroid gland @ 1.0 in: icd10pcs
ultrasound goiter > ultrasonography thyroid gland @ 0.95 in: icd10pcs
sonogram goiter > ultrasonography thyroid gland @ 0.95 in: icd10pcs
sono goiter > ultrasonography thyroid gland @ 0.95 in: icd10pcs
ultrasound parathyroid > ultrasonography parathyroid glands @ 1.0 in: icd10pcs
sonogram parathyroid > ultrasonography parathyroid glands @ 1.0 in: icd10pcs
sono parathyroid > ultrasonography parathyroid glands @ 1.0 in: icd10pcs
ultrasound adrenal > ultrasonography adrenal gland @ 1.0 in: icd10pcs
sonogram adrenal > ultrasonography adrenal gland @ 1.0 in: icd10pcs
sono adrenal > ultrasonography adrenal gland @ 1.0 in: icd10pcs
ultrasound baby head > ultrasonography brain @ 0.95 in: icd10pcs
sonogram baby head > ultrasonography brain @ 0.95 in: icd10pcs
ultrasound soft spot > ultrasonography brain @ 0.95 in: icd10pcs
sonogram soft spot > ultrasonography brain @ 0.95 in: icd10pcs
ultrasound newborn brain > ultrasonography brain @ 0.95 in: icd10pcs
sonogram newborn brain > ultrasonography brain @ 0.95 in: icd10pcs
ultrasound head infant > ultrasonography brain @ 0.95 in: icd10pcs
sonogram head infant > ultrasonography brain @ 0.95 in: icd10pcs
ultrasound eyeball > ultrasonography eye @ 0.95 in: icd10pcs
sonogram eyeball > ultrasonography eye @ 0.95 in: icd10pcs
sono eyeball > ultrasonography eye @ 0.95 in: icd10pcs
ultrasound breast lump > ultrasonography breast @ 0.95 in: icd10pcs
sonogram breast lump > ultrasonography breast @ 0.95 in: icd10pcs
ultrasound breasts > ultrasonography bilateral breasts @ 1.0 in: icd10pcs
sonogram breasts > ultrasonography bilateral breasts @ 1.0 in: icd10pcs
sono breasts > ultrasonography bilateral breasts @ 1.0 in: icd10pcs
ultrasound lung lining > ultrasonography pleura @ 0.95 in: icd10pcs
sonogram lung lining > ultrasonography pleura @ 0.95 in: icd10pcs
ultrasound pleural fluid > ultrasonography pleura @ 0.95 in: icd10pcs
sonogram pleural fluid > ultrasonography pleura @ 0.95 in: icd10pcs
ultrasound gallstones > ultrasonography gallbladder @ 0.95 in: icd10pcs
sonogram gallstones > ultrasonography gallbladder @ 0.95 in: icd10pcs
sono gallstones > ultrasonography gallbladder @ 0.95 in: icd10pcs
ultrasound gall bladder > ultrasonography gallbladder @ 0.95 in: icd10pcs
sonogram gall bladder > ultrasonography gallbladder @ 0.95 in: icd10pcs
ultrasound spleen > ultrasonography liver and spleen @ 1.0 in: icd10pcs
sonogram spleen > ultrasonography liver and spleen @ 1.0 in: icd10pcs
sono spleen > ultrasonography liver and spleen @ 1.0 in: icd10pcs
ultrasound rectal > ultrasonography rectum @ 0.95 in: icd10pcs
sonogram rectal > ultrasonography rectum @ 0.95 in: icd10pcs
sono rectal > ultrasonography rectum @ 0.95 in: icd10pcs
ultrasound endorectal > ultrasonography rectum @ 0.95 in: icd10pcs
sonogram endorectal > ultrasonography rectum @ 0.95 in: icd10pcs
sono endorectal > ultrasonography rectum @ 0.95 in: icd10pcs
ultrasound food pipe > ultrasonography esophagus @ 0.95 in: icd10pcs
sonogram food pipe > ultrasonography esophagus @ 0.95 in: icd10pcs
ultrasound pylorus > ultrasonography stomach @ 0.95 in: icd10pcs
sonogram pylorus > ultrasonography stomach @ 0.95 in: icd10pcs
sono pylorus > ultrasonography stomach @ 0.95 in: icd10pcs
ultrasound kidneys > ultrasonography bilateral kidneys @ 1.0 in: icd10pcs
sonogram kidneys > ultrasonography bilateral kidneys @ 1.0 in: icd10pcs
sono kidneys > ultrasonography bilateral kidneys @ 1.0 in: icd10pcs
ultrasound kidneys bladder > ultrasonography kidneys and bladder @ 0.95 in: icd10pcs
sonogram kidneys bladder > ultrasonography kidneys and bladder @ 0.95 in: icd10pcs
ultrasound new kidney > ultrasonography kidney transplant @ 0.95 in: icd10pcs
sonogram new kidney > ultrasonography kidney transplant @ 0.95 in: icd10pcs
doppler new kidney > ultrasonography kidney transplant @ 0.95 in: icd10pcs
ultrasound transplanted kidney > ultrasonography kidney transplant @ 0.95 in: icd10pcs
sonogram transplanted kidney > ultrasonography kidney transplant @ 0.95 in: icd10pcs
doppler transplanted kidney > ultrasonography kidney transplant @ 0.95 in: icd10pcs
ultrasound prostate > ultrasonography prostate and seminal vesicles @ 1.0 in: icd10pcs
sonogram prostate > ultrasonography prostate and seminal vesicles @ 1.0 in: icd10pcs
sono prostate > ultrasonography prostate and seminal vesicles @ 1.0 in: icd10pcs
ultrasound transrectal > ultrasonography prostate and seminal vesicles @ 0.95 in: icd10pcs
sonogram transrectal > ultrasonography prostate and seminal vesicles @ 0.95 in: icd10pcs
sono transrectal > ultrasonography prostate and seminal vesicles @ 0.95 in: icd10pcs
sonogram testicle > ultrasonography scrotum @ 0.95 in: icd10pcs
sono testicle > ultrasonography scrotum @ 0.95 in: icd10pcs
sonogram scrotal > ultrasonography scrotum @ 0.95 in: icd10pcs
sono scrotal > ultrasonography scrotum @ 0.95 in: icd10pcs
ultrasound balls > ultrasonography scrotum @ 0.95 in: icd10pcs
sonogram balls > ultrasonography scrotum @ 0.95 in: icd10pcs
sono balls > ultrasonography scrotum @ 0.95 in: icd10pcs
ultrasound penile artery > ultrasonography penile arteries @ 0.95 in: icd10pcs
sonogram penile artery > ultrasonography penile arteries @ 0.95 in: icd10pcs
doppler penile artery > ultrasonography penile arteries @ 0.95 in: icd10pcs
ultrasound womb > ultrasonography uterus @ 0.95 in: icd10pcs
sonogram womb > ultrasonography uterus @ 0.95 in: icd10pcs
sono womb > ultrasonography uterus @ 0.95 in: icd10pcs
ultrasound fibroids > ultrasonography uterus @ 0.95 in: icd10pcs
sonogram fibroids > ultrasonography uterus @ 0.95 in: icd10pcs
sono fibroids > ultrasonography uterus @ 0.95 in: icd10pcs
ultrasound ovaries > ultrasonography bilateral ovaries @ 1.0 in: icd10pcs
sonogram ovaries > ultrasonography bilateral ovaries @ 1.0 in: icd10pcs
sono ovaries > ultrasonography bilateral ovaries @ 1.0 in: icd10pcs
ultrasound ovarian cyst > ultrasonography ovary @ 0.95 in: icd10pcs
sonogram ovarian cyst > ultrasonography ovary @ 0.95 in: icd10pcs
ultrasound follicle > ultrasonography ovaries @ 0.95 in: icd10pcs
sonogram follicle > ultrasonography ovaries @ 0.95 in: icd10pcs
sono follicle > ultrasonography ovaries @ 0.95 in: icd10pcs
sonogram transvaginal > ultrasonography uterus and ovaries @ 0.95 in: icd10pcs
sono transvaginal > ultrasonography uterus and ovaries @ 0.95 in: icd10pcs
ultrasound female organs > ultrasonography uterus and ovaries @ 0.95 in: icd10pcs
sonogram female organs > ultrasonography uterus and ovaries @ 0.95 in: icd10pcs
ultrasound afterbirth > ultrasonography placenta @ 0.95 in: icd10pcs
sonogram afterbirth > ultrasonography placenta @ 0.95 in: icd10pcs
sono afterbirth > ultrasonography placenta @ 0.95 in: icd10pcs
ultrasound umbilical cord > ultrasonography fetal umbilical cord @ 1.0 in: icd10pcs
sonogram umbilical cord > ultrasonography fetal umbilical cord @ 1.0 in: icd10pcs
ultrasound dating > ultrasonography first trimester, single fetus @ 0.95 in: icd10pcs
sonogram dating > ultrasonography first trimester, single fetus @ 0.95 in: icd10pcs
sono dating > ultrasonography first trimester, single fetus @ 0.95 in: icd10pcs
ultrasound twins > ultrasonography multiple gestation @ 0.95 in: icd10pcs
sonogram twins > ultrasonography multiple gestation @ 0.95 in: icd10pcs
sono twins > ultrasonography multiple gestation @ 0.95 in: icd10pcs
ultrasound first trimester > ultrasonography first trimester, single fetus @ 1.0 in: icd10pcs
sonogram first trimester > ultrasonography first trimester, single fetus @ 1.0 in: icd10pcs
ultrasound second trimester > ultrasonography second trimester, single fetus @ 1.0 in: icd10pcs
sonogram second trimester > ultrasonography second trimester, single fetus @ 1.0 in: icd10pcs
ultrasound third trimester > ultrasonography third trimester, single fetus @ 1.0 in: icd10pcs
sonogram third trimester > ultrasonography third trimester, single fetus @ 1.0 in: icd10pcs
ultrasound 20 week > ultrasonography second trimester, single fetus @ 0.95 in: icd10pcs
sonogram 20 week > ultrasonography second trimester, single fetus @ 0.95 in: icd10pcs
ultrasound anatomy scan > ultrasonography second trimester, single fetus @ 0.95 in: icd10pcs
sonogram anatomy scan > ultrasonography second trimester, single fetus @ 0.95 in: icd10pcs
echo heart > ultrasonography heart @ 1.0 in: icd10pcs
ultrasound heart valve > ultrasonography heart @ 0.95 in: icd10pcs
sonogram heart valve > ultrasonography heart @ 0.95 in: icd10pcs
echo heart valve > ultrasonography heart @ 0.95 in: icd10pcs
ultrasound child heart > ultrasonography pediatric heart @ 0.95 in: icd10pcs
sonogram child heart > ultrasonography pediatric heart @ 0.95 in: icd10pcs
echo child heart > ultrasonography pediatric heart @ 0.95 in: icd10pcs
ultrasound heart sac > ultrasonography pericardium @ 0.95 in: icd10pcs
sonogram heart sac > ultrasonography pericardium @ 0.95 in: icd10pcs
echo heart sac > ultrasonography pericardium @ 0.95 in: icd10pcs
sonogram aorta > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
sono aorta > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
doppler aorta > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
ultrasound aneurysm belly > ultrasonography abdominal aorta @ 0.95 in: icd10pcs
sonogram aneurysm belly > ultrasonography abdominal aorta @ 0.95 in: icd10pcs
doppler aneurysm belly > ultrasonography abdominal aorta @ 0.95 in: icd10pcs
ultrasound carotid > ultrasonography common carotid artery @ 1.0 in: icd10pcs
sonogram carotid > ultrasonography common carotid artery @ 1.0 in: icd10pcs
sono carotid > ultrasonography common carotid artery @ 1.0 in: icd10pcs
doppler carotid > ultrasonography common carotid artery @ 1.0 in: icd10pcs
ultrasound neck arteries > ultrasonography bilateral common carotid arteries @ 0.95 in: icd10pcs
sonogram neck arteries > ultrasonography bilateral common carotid arteries @ 0.95 in: icd10pcs
doppler neck arteries > ultrasonography bilateral common carotid arteries @ 0.95 in: icd10pcs
ultrasound jugular > ultrasonography jugular veins @ 1.0 in: icd10pcs
sonogram jugular > ultrasonography jugular veins @ 1.0 in: icd10pcs
sono jugular > ultrasonography jugular veins @ 1.0 in: icd10pcs
doppler jugular > ultrasonography jugular veins @ 1.0 in: icd10pcs
ultrasound arm veins > ultrasonography upper extremity veins @ 0.95 in: icd10pcs
sonogram arm veins > ultrasonography upper extremity veins @ 0.95 in: icd10pcs
doppler arm veins > ultrasonography upper extremity veins @ 0.95 in: icd10pcs
sonogram leg veins > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
doppler leg veins > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
ultrasound leg clot > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
sonogram leg clot > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
doppler leg clot > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
ultrasound dvt > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
sonogram dvt > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
sono dvt > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
doppler dvt > ultrasonography lower extremity veins @ 0.95 in: icd10pcs
ultrasound leg arteries > ultrasonography lower extremity arteries @ 0.95 in: icd10pcs
sonogram leg arteries > ultrasonography lower extremity arteries @ 0.95 in: icd10pcs
doppler leg arteries > ultrasonography lower extremity arteries @ 0.95 in: icd10pcs
ultrasound arm arteries > ultrasonography upper extremity arteries @ 0.95 in: icd10pcs
sonogram arm arteries > ultrasonography upper extremity arteries @ 0.95 in: icd10pcs
doppler arm arteries > ultrasonography upper extremity arteries @ 0.95 in: icd10pcs
ultrasound kidney arteries > ultrasonography bilateral renal arteries @ 0.95 in: icd10pcs
sonogram kidney arteries > ultrasonography bilateral renal arteries @ 0.95 in: icd10pcs
doppler kidney arteries > ultrasonography bilateral renal arteries @ 0.95 in: icd10pcs
doppler renal vein > ultrasonography renal vein @ 1.0 in: icd10pcs
ultrasound portal vein > ultrasonography portal and splanchnic veins @ 0.95 in: icd10pcs
sonogram portal vein > ultrasonography portal and splanchnic veins @ 0.95 in: icd10pcs
doppler portal vein > ultrasonography portal and splanchnic veins @ 0.95 in: icd10pcs
ultrasound mesenteric > ultrasonography celiac and mesenteric arteries @ 1.0 in: icd10pcs
sonogram mesenteric > ultrasonography celiac and mesenteric arteries @ 1.0 in: icd10pcs
sono mesenteric > ultrasonography celiac and mesenteric arteries @ 1.0 in: icd10pcs
doppler mesenteric > ultrasonography celiac and mesenteric arteries @ 1.0 in: icd10pcs
ultrasound head vessels > ultrasonography intracranial arteries @ 0.95 in: icd10pcs
sonogram head vessels > ultrasonography intracranial arteries @ 0.95 in: icd10pcs
doppler head vessels > ultrasonography intracranial arteries @ 0.95 in: icd10pcs
ultrasound brain vessels > ultrasonography intracranial arteries @ 0.95 in: icd10pcs
sonogram brain vessels > ultrasonography intracranial arteries @ 0.95 in: icd10pcs
doppler brain vessels > ultrasonography intracranial arteries @ 0.95 in: icd10pcs
ultrasound baby hip > ultrasonography bilateral hips @ 0.95 in: icd10pcs
sonogram baby hip > ultrasonography bilateral hips @ 0.95 in: icd10pcs
ultrasound infant hip > ultrasonography bilateral hips @ 0.95 in: icd10pcs
sonogram infant hip > ultrasonography bilateral hips @ 0.95 in: icd10pcs
ultrasound newborn hip > ultrasonography bilateral hips @ 0.95 in: icd10pcs
sonogram newborn hip > ultrasonography bilateral hips @ 0.95 in: icd10pcs
ultrasound rotator cuff > ultrasonography shoulder @ 0.95 in: icd10pcs
sonogram rotator cuff > ultrasonography shoulder @ 0.95 in: icd10pcs
ultrasound achilles > ultrasonography lower extremity tendons @ 0.95 in: icd10pcs
sonogram achilles > ultrasonography lower extremity tendons @ 0.95 in: icd10pcs
sono achilles > ultrasonography lower extremity tendons @ 0.95 in: icd10pcs
ultrasound baker cyst > ultrasonography knee @ 0.95 in: icd10pcs
sonogram baker cyst > ultrasonography knee @ 0.95 in: icd10pcs
ultrasound groin lump > ultrasonography pelvic region @ 0.95 in: icd10pcs
sonogram groin lump > ultrasonography pelvic region @ 0.95 in: icd10pcs
ultrasound belly wall > ultrasonography abdominal wall @ 0.95 in: icd10pcs
sonogram belly wall > ultrasonography abdominal wall @ 0.95 in: icd10pcs
swallowed probe heart > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
echo through esophagus > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
echo throat > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
tee echo > ultrasonography heart transesophageal @ 0.95 in: icd10pcs
echo aorta > ultrasonography heart with aorta @ 0.95 in: icd10pcs
ultrasound inside artery > ultrasonography intravascular @ 0.95 in: icd10pcs
ultrasound inside coronary > ultrasonography coronary artery intravascular @ 0.95 in: icd10pcs
ivus coronary > ultrasonography single coronary artery intravascular @ 0.95 in: icd10pcs
ivus leg > ultrasonography lower extremity arteries intravascular @ 0.95 in: icd10pcs
ivus carotid > ultrasonography common carotid artery intravascular @ 0.95 in: icd10pcs
ivus aorta > ultrasonography abdominal aorta intravascular @ 0.95 in: icd10pcs
echo child > ultrasonography pediatric heart @ 0.95 in: icd10pcs
echo newborn > ultrasonography pediatric heart @ 0.95 in: icd10pcs
echo infant > ultrasonography pediatric heart @ 0.95 in: icd10pcs
echo right heart > ultrasonography heart right @ 0.95 in: icd10pcs
echo left heart > ultrasonography heart left @ 0.95 in: icd10pcs

# --- dye studies under fluoroscopy (ICD-10-PCS)
dye kidney > fluoroscopy kidney @ 0.95 in: icd10pcs
dye bladder > fluoroscopy bladder @ 0.95 in: icd10pcs
dye urethra > fluoroscopy urethra @ 0.95 in: icd10pcs
dye ureter > fluoroscopy ureter @ 0.95 in: icd10pcs
dye test tubes > fluoroscopy fallopian tubes @ 0.95 in: icd10pcs
dye womb > fluoroscopy uterus @ 0.95 in: icd10pcs
dye fallopian > fluoroscopy fallopian tubes @ 0.95 in: icd10pcs
dye bile duct > fluoroscopy bile ducts @ 0.95 in: icd10pcs
dye gallbladder > fluoroscopy gallbladder @ 0.95 in: icd10pcs
dye pancreas duct > fluoroscopy pancreatic ducts @ 0.95 in: icd10pcs
dye coronary > fluoroscopy multiple coronary arteries @ 0.95 in: icd10pcs
dye heart > fluoroscopy heart @ 0.95 in: icd10pcs
dye leg arteries > fluoroscopy lower extremity arteries @ 0.95 in: icd10pcs
dye leg veins > fluoroscopy lower extremity veins @ 0.95 in: icd10pcs
dye arm veins > fluoroscopy upper extremity veins @ 0.95 in: icd10pcs
dye neck arteries > fluoroscopy common carotid arteries @ 0.95 in: icd10pcs
dye carotid > fluoroscopy common carotid artery @ 0.95 in: icd10pcs
dye brain arteries > fluoroscopy intracranial arteries @ 0.95 in: icd10pcs
dye lung arteries > fluoroscopy pulmonary artery @ 0.95 in: icd10pcs
dye aorta > fluoroscopy abdominal aorta @ 0.95 in: icd10pcs
dye liver artery > fluoroscopy hepatic artery @ 0.95 in: icd10pcs
dye fistula > fluoroscopy dialysis shunt/fistula @ 0.95 in: icd10pcs
dye graft dialysis > fluoroscopy dialysis shunt/fistula @ 0.95 in: icd10pcs
dye spine > fluoroscopy spinal cord @ 0.95 in: icd10pcs
dye shoulder > fluoroscopy shoulder @ 0.95 in: icd10pcs
dye hip > fluoroscopy hip @ 0.95 in: icd10pcs
dye knee > fluoroscopy knee @ 0.95 in: icd10pcs
dye wrist > fluoroscopy wrist @ 0.95 in: icd10pcs
dye ankle > fluoroscopy ankle @ 0.95 in: icd10pcs
dye disc > fluoroscopy lumbar disc @ 0.95 in: icd10pcs
angiogram carotid > fluoroscopy common carotid arteries @ 0.95 in: icd10pcs
angiogram neck > fluoroscopy common carotid arteries @ 0.95 in: icd10pcs
angiogram head > fluoroscopy intracranial arteries @ 0.95 in: icd10pcs
angiogram vertebral > fluoroscopy vertebral artery @ 0.95 in: icd10pcs
angiogram lung > fluoroscopy pulmonary artery @ 0.95 in: icd10pcs
angiogram kidney > fluoroscopy renal artery @ 0.95 in: icd10pcs
angiogram arm > fluoroscopy upper extremity arteries @ 0.95 in: icd10pcs
angiogram aorta > fluoroscopy abdominal aorta @ 0.95 in: icd10pcs
angiogram liver > fluoroscopy hepatic artery @ 0.95 in: icd10pcs
hepatic angiogram > fluoroscopy hepatic artery @ 0.95 in: icd10pcs
angiogram spleen > fluoroscopy splenic arteries @ 0.95 in: icd10pcs
angiogram mesenteric > fluoroscopy superior mesenteric artery @ 0.95 in: icd10pcs
angiogram bowel > fluoroscopy superior mesenteric artery @ 0.95 in: icd10pcs
angiogram pelvic > fluoroscopy pelvic arteries @ 0.95 in: icd10pcs
angiogram spinal > fluoroscopy spinal arteries @ 0.95 in: icd10pcs
angiogram bronchial > fluoroscopy intercostal and bronchial arteries @ 0.95 in: icd10pcs
angiogram bypass graft > fluoroscopy multiple coronary artery bypass grafts @ 0.95 in: icd10pcs
angiogram lima > fluoroscopy internal mammary bypass graft @ 0.95 in: icd10pcs
angiogram subclavian > fluoroscopy brachiocephalic-subclavian artery @ 0.95 in: icd10pcs
angiogram arch > fluoroscopy cervico-cerebral arch @ 0.95 in: icd10pcs
aortic arch angiogram > fluoroscopy cervico-cerebral arch @ 0.95 in: icd10pcs
angiogram thoracic aorta > fluoroscopy thoracic aorta @ 0.95 in: icd10pcs
aortogram > fluoroscopy abdominal aorta @ 0.95 in: icd10pcs
thoracic aortogram > fluoroscopy thoracic aorta @ 0.95 in: icd10pcs
runoff angiogram > fluoroscopy aorta and bilateral lower extremity arteries @ 0.95 in: icd10pcs
venogram leg > fluoroscopy lower extremity veins @ 0.95 in: icd10pcs
venogram arm > fluoroscopy upper extremity veins @ 0.95 in: icd10pcs
venogram kidney > fluoroscopy renal vein @ 0.95 in: icd10pcs
renal venogram > fluoroscopy renal vein @ 0.95 in: icd10pcs
venogram jugular > fluoroscopy jugular veins @ 0.95 in: icd10pcs
venogram pelvis > fluoroscopy pelvic (iliac) veins @ 0.95 in: icd10pcs
iliac venogram > fluoroscopy pelvic (iliac) veins @ 0.95 in: icd10pcs
venogram portal > fluoroscopy portal and splanchnic veins @ 0.95 in: icd10pcs
portogram > fluoroscopy portal and splanchnic veins @ 0.95 in: icd10pcs
splenoportogram > fluoroscopy portal and splanchnic veins @ 0.95 in: icd10pcs
venogram subclavian > fluoroscopy subclavian vein @ 0.95 in: icd10pcs
cavogram > fluoroscopy inferior vena cava @ 0.95 in: icd10pcs
venacavogram > fluoroscopy inferior vena cava @ 0.95 in: icd10pcs
venogram vena cava > fluoroscopy inferior vena cava @ 0.95 in: icd10pcs
superior cavogram > fluoroscopy superior vena cava @ 0.95 in: icd10pcs
venogram epidural > fluoroscopy epidural veins @ 0.95 in: icd10pcs
cerebral venogram > fluoroscopy cerebral and cerebellar veins @ 0.95 in: icd10pcs
shuntogram > fluoroscopy dialysis shunt/fistula @ 0.95 in: icd10pcs
swallow x ray > fluoroscopy esophagus @ 0.95 in: icd10pcs
esophagram > fluoroscopy esophagus @ 0.95 in: icd10pcs
esophagogram > fluoroscopy esophagus @ 0.95 in: icd10pcs
modified barium swallow > fluoroscopy mouth/oropharynx @ 0.95 in: icd10pcs
video swallow > fluoroscopy mouth/oropharynx @ 0.95 in: icd10pcs
swallow study > fluoroscopy mouth/oropharynx @ 0.95 in: icd10pcs
cookie swallow > fluoroscopy mouth/oropharynx @ 0.95 in: icd10pcs
upper gi > fluoroscopy upper gi @ 0.95 in: icd10pcs
barium meal > fluoroscopy upper gi @ 0.95 in: icd10pcs
upper gi small bowel > fluoroscopy upper gi and small bowel @ 0.95 in: icd10pcs
small bowel series > fluoroscopy small bowel @ 0.95 in: icd10pcs
enteroclysis > fluoroscopy small bowel @ 0.95 in: icd10pcs
lower gi > fluoroscopy colon @ 0.95 in: icd10pcs
defecogram > fluoroscopy colon @ 0.95 in: icd10pcs
gastrografin enema > fluoroscopy colon @ 0.95 in: icd10pcs
duodenogram > fluoroscopy duodenum @ 0.95 in: icd10pcs
sniff test > fluoroscopy diaphragm @ 0.95 in: icd10pcs
diaphragm movement > fluoroscopy diaphragm @ 0.95 in: icd10pcs
t tube cholangiogram > fluoroscopy bile ducts @ 0.95 in: icd10pcs
operative cholangiogram > fluoroscopy bile ducts @ 0.95 in: icd10pcs
ercp x ray > fluoroscopy biliary and pancreatic ducts @ 0.95 in: icd10pcs
pancreatogram > fluoroscopy pancreatic ducts @ 0.95 in: icd10pcs
voiding cystogram > fluoroscopy bladder and urethra @ 0.95 in: icd10pcs
urethrogram > fluoroscopy urethra @ 0.95 in: icd10pcs
retrograde urethrogram > fluoroscopy urethra @ 0.95 in: icd10pcs
pyelogram > fluoroscopy kidney, ureter and bladder @ 0.95 in: icd10pcs
retrograde pyelogram > fluoroscopy kidney, ureter and bladder @ 0.95 in: icd10pcs
nephrostogram > fluoroscopy kidney @ 0.95 in: icd10pcs
loopogram > fluoroscopy ileal diversion loop @ 0.95 in: icd10pcs
ileal loopogram > fluoroscopy ileal diversion loop @ 0.95 in: icd10pcs
ureterogram > fluoroscopy ureter @ 0.95 in: icd10pcs
hysterogram > fluoroscopy uterus @ 0.95 in: icd10pcs
salpingogram > fluoroscopy fallopian tube @ 0.95 in: icd10pcs
vaginogram > fluoroscopy vagina @ 0.95 in: icd10pcs
cavernosogram > fluoroscopy corpora cavernosa @ 0.95 in: icd10pcs
vasogram > fluoroscopy vasa vasorum @ 0.95 in: icd10pcs
cervical myelogram > fluoroscopy spinal cord @ 0.95 in: icd10pcs
discogram > fluoroscopy lumbar disc @ 0.95 in: icd10pcs
cervical discogram > fluoroscopy cervical disc @ 0.95 in: icd10pcs
facet arthrogram > fluoroscopy lumbar facet joint @ 0.95 in: icd10pcs
shoulder arthrogram > fluoroscopy shoulder @ 0.95 in: icd10pcs
hip arthrogram > fluoroscopy hip @ 0.95 in: icd10pcs
knee arthrogram > fluoroscopy knee @ 0.95 in: icd10pcs
wrist arthrogram > fluoroscopy wrist @ 0.95 in: icd10pcs
elbow arthrogram > fluoroscopy elbow @ 0.95 in: icd10pcs
ankle arthrogram > fluoroscopy ankle @ 0.95 in: icd10pcs
tmj arthrogram > fluoroscopy temporomandibular joint @ 0.95 in: icd10pcs
si arthrogram > fluoroscopy sacroiliac joints @ 0.95 in: icd10pcs
bronchogram > fluoroscopy tracheobronchial tree @ 0.95 in: icd10pcs
laryngogram > fluoroscopy larynx @ 0.95 in: icd10pcs
left ventriculogram > fluoroscopy heart left @ 0.95 in: icd10pcs
heart cath pictures > fluoroscopy multiple coronary arteries @ 0.95 in: icd10pcs
parotid sialogram > plain radiography parotid gland @ 0.95 in: icd10pcs
galactogram > plain radiography single mammary duct @ 0.95 in: icd10pcs
ductogram breast > plain radiography single mammary duct @ 0.95 in: icd10pcs
mammogram one side > plain radiography breast @ 0.95 in: icd10pcs
lymphangiogram leg > plain radiography lower extremity lymphatics @ 0.95 in: icd10pcs
lymphangiogram arm > plain radiography upper extremity lymphatics @ 0.95 in: icd10pcs
lymphangiogram abdomen > plain radiography abdominal/retroperitoneal lymphatics @ 0.95 in: icd10pcs
bone survey > plain radiography whole skeleton @ 0.95 in: icd10pcs
scanogram > plain radiography lower extremity @ 0.95 in: icd10pcs
leg length films > plain radiography lower extremity @ 0.95 in: icd10pcs
scoliosis films > plain radiography whole spine @ 0.95 in: icd10pcs
panoramic teeth > plain radiography all teeth @ 0.95 in: icd10pcs
bitewing > plain radiography multiple teeth @ 0.95 in: icd10pcs
periapical film > plain radiography single tooth @ 0.95 in: icd10pcs
bone density spine > plain radiography lumbar spine densitometry @ 0.95 in: icd10pcs
bone density hip > plain radiography hip densitometry @ 0.95 in: icd10pcs
dexa spine > plain radiography lumbar spine densitometry @ 0.95 in: icd10pcs
dexa hip > plain radiography hip densitometry @ 0.95 in: icd10pcs
bone density thigh > plain radiography femur densitometry @ 0.95 in: icd10pcs
obstruction series > plain radiography abdomen @ 0.95 in: icd10pcs
abdominal series > plain radiography abdomen @ 0.95 in: icd10pcs
epididymogram > plain radiography epididymis @ 0.95 in: icd10pcs
optic foramen > plain radiography optic foramina @ 0.95 in: icd10pcs

# --- nuclear scans (ICD-10-PCS)
radioactive iodine scan > planar nuclear medicine imaging thyroid gland @ 0.95 in: icd10pcs
parathyroid scan > planar nuclear medicine imaging parathyroid glands @ 0.95 in: icd10pcs
sestamibi parathyroid > planar nuclear medicine imaging parathyroid glands @ 0.95 in: icd10pcs
hida > planar nuclear medicine imaging hepatobiliary system, all @ 0.95 in: icd10pcs
hida scan > planar nuclear medicine imaging hepatobiliary system, all @ 0.95 in: icd10pcs
gallbladder function scan > planar nuclear medicine imaging gallbladder @ 0.95 in: icd10pcs
gallbladder scan > planar nuclear medicine imaging gallbladder @ 0.95 in: icd10pcs
biliary scan > planar nuclear medicine imaging hepatobiliary system, all @ 0.95 in: icd10pcs
liver spleen scan > planar nuclear medicine imaging liver and spleen @ 0.95 in: icd10pcs
liver scan > planar nuclear medicine imaging liver @ 0.95 in: icd10pcs
spleen scan > planar nuclear medicine imaging spleen @ 0.95 in: icd10pcs
damaged red cell scan > planar nuclear medicine imaging spleen @ 0.95 in: icd10pcs
gastric emptying > planar nuclear medicine imaging upper gastrointestinal tract @ 0.95 in: icd10pcs
stomach emptying test > planar nuclear medicine imaging upper gastrointestinal tract @ 0.95 in: icd10pcs
gastric emptying scan > planar nuclear medicine imaging upper gastrointestinal tract @ 0.95 in: icd10pcs
reflux scan > planar nuclear medicine imaging upper gastrointestinal tract @ 0.95 in: icd10pcs
milk scan > planar nuclear medicine imaging upper gastrointestinal tract @ 0.95 in: icd10pcs
gi bleed scan > planar nuclear medicine imaging gastrointestinal tract @ 0.95 in: icd10pcs
kidney function scan > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
lasix renal scan > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
mag3 scan > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
dmsa > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
dmsa scan > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
dtpa scan > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
captopril renogram > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
renogram > planar nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
nuclear cystogram > planar nuclear medicine imaging bladder and ureters @ 0.95 in: icd10pcs
bladder reflux scan > planar nuclear medicine imaging bladder and ureters @ 0.95 in: icd10pcs
testicular scan > planar nuclear medicine imaging bilateral testicles @ 0.95 in: icd10pcs
testicle scan nuclear > planar nuclear medicine imaging bilateral testicles @ 0.95 in: icd10pcs
bone scan > planar nuclear medicine imaging musculoskeletal system, all @ 0.95 in: icd10pcs
whole body bone scan > planar nuclear medicine imaging musculoskeletal system, all @ 0.95 in: icd10pcs
bone scan leg > planar nuclear medicine imaging lower extremity @ 0.95 in: icd10pcs
bone scan foot > planar nuclear medicine imaging lower extremity @ 0.95 in: icd10pcs
bone scan arm > planar nuclear medicine imaging upper extremity @ 0.95 in: icd10pcs
bone scan hand > planar nuclear medicine imaging upper extremity @ 0.95 in: icd10pcs
bone scan spine > planar nuclear medicine imaging spine @ 0.95 in: icd10pcs
bone scan skull > planar nuclear medicine imaging skull @ 0.95 in: icd10pcs
bone scan pelvis > planar nuclear medicine imaging pelvis @ 0.95 in: icd10pcs
bone scan ribs > planar nuclear medicine imaging thorax @ 0.95 in: icd10pcs
three phase bone scan > planar nuclear medicine imaging musculoskeletal system @ 0.95 in: icd10pcs
marrow scan > planar nuclear medicine imaging bone marrow @ 0.95 in: icd10pcs
bone marrow scan > planar nuclear medicine imaging bone marrow @ 0.95 in: icd10pcs
lymphoscintigraphy arm > planar nuclear medicine imaging upper extremity lymphatics @ 0.95 in: icd10pcs
lymphoscintigraphy leg > planar nuclear medicine imaging lower extremity lymphatics @ 0.95 in: icd10pcs
lymphoscintigraphy breast > planar nuclear medicine imaging upper chest lymphatics @ 0.95 in: icd10pcs
lymph scan > planar nuclear medicine imaging lymphatics @ 0.95 in: icd10pcs
v/q > planar nuclear medicine imaging lungs and bronchi @ 0.95 in: icd10pcs
lung perfusion scan > planar nuclear medicine imaging lungs and bronchi @ 0.95 in: icd10pcs
ventilation perfusion scan > planar nuclear medicine imaging lungs and bronchi @ 0.95 in: icd10pcs
lung ventilation scan > planar nuclear medicine imaging lungs and bronchi @ 0.95 in: icd10pcs
heart blood pool > planar nuclear medicine imaging heart @ 0.95 in: icd10pcs
muga scan > planar nuclear medicine imaging heart @ 0.95 in: icd10pcs
gated blood pool > planar nuclear medicine imaging heart @ 0.95 in: icd10pcs
first pass heart > planar nuclear medicine imaging heart @ 0.95 in: icd10pcs
thallium heart > planar nuclear medicine imaging myocardium @ 0.95 in: icd10pcs
pyp scan > planar nuclear medicine imaging myocardium @ 0.95 in: icd10pcs
cardiac amyloid scan > planar nuclear medicine imaging myocardium @ 0.95 in: icd10pcs
brain scan nuclear > planar nuclear medicine imaging brain @ 0.95 in: icd10pcs
brain death scan > planar nuclear medicine imaging brain @ 0.95 in: icd10pcs
csf leak scan > planar nuclear medicine imaging cerebrospinal fluid @ 0.95 in: icd10pcs
shunt scan > planar nuclear medicine imaging cerebrospinal fluid @ 0.95 in: icd10pcs
salivary scan > planar nuclear medicine imaging bilateral salivary glands @ 0.95 in: icd10pcs
tear duct scan > planar nuclear medicine imaging bilateral lacrimal ducts @ 0.95 in: icd10pcs
dacryoscintigraphy > planar nuclear medicine imaging bilateral lacrimal ducts @ 0.95 in: icd10pcs
breast gamma > planar nuclear medicine imaging breast @ 0.95 in: icd10pcs
scintimammography > planar nuclear medicine imaging breast @ 0.95 in: icd10pcs
molecular breast imaging > planar nuclear medicine imaging breast @ 0.95 in: icd10pcs
gallium whole body > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
white cell scan > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
wbc scan > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
tagged white cell > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
octreotide scan > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
mibg scan > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
i-131 whole body > planar nuclear medicine imaging whole body @ 0.95 in: icd10pcs
adrenal scan > planar nuclear medicine imaging bilateral adrenal glands @ 0.95 in: icd10pcs
nuclear venogram > planar nuclear medicine imaging lower extremity veins @ 0.95 in: icd10pcs
clot scan leg > planar nuclear medicine imaging lower extremity veins @ 0.95 in: icd10pcs
pet head > positron emission tomographic imaging brain @ 0.95 in: icd10pcs
pet alzheimer > positron emission tomographic imaging brain @ 0.95 in: icd10pcs
pet heart > positron emission tomographic imaging myocardium @ 0.95 in: icd10pcs
cardiac pet > positron emission tomographic imaging myocardium @ 0.95 in: icd10pcs
pet lung > positron emission tomographic imaging lungs and bronchi @ 0.95 in: icd10pcs
pet chest > positron emission tomographic imaging lungs and bronchi @ 0.95 in: icd10pcs
pet whole body > positron emission tomographic imaging whole body @ 0.95 in: icd10pcs
pet scan cancer > positron emission tomographic imaging whole body @ 0.95 in: icd10pcs
full body pet > positron emission tomographic imaging whole body @ 0.95 in: icd10pcs
rubidium heart > positron emission tomographic imaging myocardium @ 0.95 in: icd10pcs
spect heart > tomographic nuclear medicine imaging myocardium @ 0.95 in: icd10pcs
spect brain > tomographic nuclear medicine imaging brain @ 0.95 in: icd10pcs
datscan > tomographic nuclear medicine imaging brain @ 0.95 in: icd10pcs
dat scan > tomographic nuclear medicine imaging brain @ 0.95 in: icd10pcs
spect bone > tomographic nuclear medicine imaging spine @ 0.95 in: icd10pcs
spect liver > tomographic nuclear medicine imaging liver @ 0.95 in: icd10pcs
spect parathyroid > tomographic nuclear medicine imaging parathyroid glands @ 0.95 in: icd10pcs
spect lung > tomographic nuclear medicine imaging lungs and bronchi @ 0.95 in: icd10pcs
spect kidney > tomographic nuclear medicine imaging kidneys, ureters and bladder @ 0.95 in: icd10pcs
spect spine > tomographic nuclear medicine imaging spine @ 0.95 in: icd10pcs
iodine uptake > nonimaging nuclear medicine uptake thyroid gland @ 0.95 in: icd10pcs
raiu > nonimaging nuclear medicine uptake thyroid gland @ 0.95 in: icd10pcs
blood volume study > nonimaging nuclear medicine assay blood @ 0.95 in: icd10pcs
red cell mass > nonimaging nuclear medicine assay blood @ 0.95 in: icd10pcs
red cell survival > nonimaging nuclear medicine assay blood @ 0.95 in: icd10pcs
plasma volume > nonimaging nuclear medicine assay blood @ 0.95 in: icd10pcs
platelet survival > nonimaging nuclear medicine assay blood @ 0.95 in: icd10pcs
gfr nuclear > nonimaging nuclear medicine assay kidneys, ureters and bladder @ 0.95 in: icd10pcs
glofil > nonimaging nuclear medicine assay kidneys, ureters and bladder @ 0.95 in: icd10pcs
radioiodine treatment > systemic nuclear medicine therapy thyroid @ 0.95 in: icd10pcs
iodine treatment thyroid > systemic nuclear medicine therapy thyroid @ 0.95 in: icd10pcs
radioactive iodine treatment > systemic nuclear medicine therapy thyroid @ 0.95 in: icd10pcs
rai ablation > systemic nuclear medicine therapy thyroid @ 0.95 in: icd10pcs
radioiodine cancer > systemic nuclear medicine therapy thyroid @ 0.95 in: icd10pcs
strontium bone pain > systemic nuclear medicine therapy whole body @ 0.95 in: icd10pcs
samarium bone > systemic nuclear medicine therapy whole body @ 0.95 in: icd10pcs
zevalin > systemic nuclear medicine therapy whole body @ 0.95 in: icd10pcs
lutathera > systemic nuclear medicine therapy whole body @ 0.95 in: icd10pcs

# --- words that stand for one another on the left
arteriogram ~ angiogram
angio ~ angiogram
dsa ~ angiogram
phlebogram ~ venogram
intravascular ultrasound ~ ivus
ct angio ~ cta
ctv ~ ct venogram
duplex ~ doppler
venous ultrasound ~ vein ultrasound
sono ~ ultrasound
uss ~ ultrasound
ultrasonography ~ ultrasound
magnetic resonance ~ mri
echo ~ echocardiogram
xr ~ xray
scintigraphy ~ nuclear scan

# --- angiograms of arteries by lay name (ICD-10-PCS)
angiogram aorta chest > fluoroscopy thoracic aorta in: icd10pcs
angiogram aortic arch chest > fluoroscopy thoracic aorta in: icd10pcs
angiogram thoracoabdominal aorta > fluoroscopy thoraco-abdominal aorta in: icd10pcs
angiogram whole aorta > fluoroscopy thoraco-abdominal aorta in: icd10pcs
angiogram belly aorta > fluoroscopy abdominal aorta in: icd10pcs
angiogram stomach aorta > fluoroscopy abdominal aorta in: icd10pcs
angiogram aaa > fluoroscopy abdominal aorta in: icd10pcs
angiogram abd aorta > fluoroscopy abdominal aorta in: icd10pcs
angiogram neck vessels > fluoroscopy common carotid arteries in: icd10pcs
angiogram neck artery > fluoroscopy common carotid arteries in: icd10pcs
angiogram cca > fluoroscopy common carotid arteries in: icd10pcs
angiogram ica > fluoroscopy internal carotid arteries in: icd10pcs
angiogram eca > fluoroscopy external carotid arteries in: icd10pcs
angiogram basilar > fluoroscopy vertebral arteries in: icd10pcs
angiogram posterior circulation > fluoroscopy vertebral arteries in: icd10pcs
angiogram intracranial > fluoroscopy intracranial arteries in: icd10pcs
angiogram cow > fluoroscopy intracranial arteries in: icd10pcs
angiogram circle of willis > fluoroscopy intracranial arteries in: icd10pcs
angiogram head vessels > fluoroscopy intracranial arteries in: icd10pcs
angiogram brain vessels > fluoroscopy intracranial arteries in: icd10pcs
angiogram berry aneurysm > fluoroscopy intracranial arteries in: icd10pcs
angiogram brain aneurysm > fluoroscopy intracranial arteries in: icd10pcs
angiogram arch vessels > fluoroscopy cervico-cerebral arch in: icd10pcs
angiogram great vessels > fluoroscopy cervico-cerebral arch in: icd10pcs
angiogram pe > fluoroscopy pulmonary artery in: icd10pcs
angiogram pulmonary embolism > fluoroscopy pulmonary artery in: icd10pcs
angiogram upper limb > fluoroscopy upper extremity arteries in: icd10pcs
angiogram hand > fluoroscopy upper extremity arteries in: icd10pcs
angiogram forearm > fluoroscopy upper extremity arteries in: icd10pcs
angiogram brachial > fluoroscopy upper extremity arteries in: icd10pcs
angiogram radial artery > fluoroscopy upper extremity arteries in: icd10pcs
angiogram upper extremity > fluoroscopy upper extremity arteries in: icd10pcs
angiogram lower limb > fluoroscopy lower extremity arteries in: icd10pcs
angiogram femoral > fluoroscopy lower extremity arteries in: icd10pcs
angiogram popliteal > fluoroscopy lower extremity arteries in: icd10pcs
angiogram thigh > fluoroscopy lower extremity arteries in: icd10pcs
angiogram calf > fluoroscopy lower extremity arteries in: icd10pcs
angiogram foot > fluoroscopy lower extremity arteries in: icd10pcs
angiogram tibial > fluoroscopy lower extremity arteries in: icd10pcs
angiogram lower extremity > fluoroscopy lower extremity arteries in: icd10pcs
angiogram run off > fluoroscopy aorta bilateral lower extremity arteries in: icd10pcs
angiogram aorta with runoff > fluoroscopy aorta bilateral lower extremity arteries in: icd10pcs
angiogram bilateral runoff > fluoroscopy aorta bilateral lower extremity arteries in: icd10pcs
angiogram iliac > fluoroscopy pelvic arteries in: icd10pcs
angiogram hypogastric > fluoroscopy pelvic arteries in: icd10pcs
angiogram uterine artery > fluoroscopy pelvic arteries in: icd10pcs
angiogram sma > fluoroscopy superior mesenteric artery in: icd10pcs
angiogram gut > fluoroscopy superior mesenteric artery in: icd10pcs
angiogram intestinal > fluoroscopy superior mesenteric artery in: icd10pcs
angiogram ima > fluoroscopy inferior mesenteric artery in: icd10pcs
angiogram splenic > fluoroscopy splenic arteries in: icd10pcs
angiogram lumbar artery > fluoroscopy lumbar arteries in: icd10pcs
angiogram intercostal > fluoroscopy intercostal bronchial arteries in: icd10pcs
angiogram spinal cord > fluoroscopy spinal arteries in: icd10pcs
angiogram subclavian > fluoroscopy subclavian artery in: icd10pcs
angiogram innominate > fluoroscopy brachiocephalic-subclavian artery in: icd10pcs
angiogram brachiocephalic > fluoroscopy brachiocephalic-subclavian artery in: icd10pcs
angiogram heart > fluoroscopy coronary arteries in: icd10pcs
angiogram heart arteries > fluoroscopy coronary arteries in: icd10pcs
angiogram cabg > fluoroscopy coronary artery bypass grafts in: icd10pcs
angiogram bypass graft > fluoroscopy coronary artery bypass grafts in: icd10pcs
angiogram lima > fluoroscopy left internal mammary bypass graft in: icd10pcs
angiogram left internal mammary > fluoroscopy left internal mammary bypass graft in: icd10pcs
angiogram left mammary graft > fluoroscopy left internal mammary bypass graft in: icd10pcs
angiogram rima > fluoroscopy right internal mammary bypass graft in: icd10pcs
angiogram right internal mammary > fluoroscopy right internal mammary bypass graft in: icd10pcs
angiogram svg > fluoroscopy coronary artery bypass graft in: icd10pcs
angiogram vein graft > fluoroscopy coronary artery bypass graft in: icd10pcs

# --- CT angiograms (ICD-10-PCS)
cta aorta chest > computerized tomography thoracic aorta in: icd10pcs
ct angiogram aorta chest > computerized tomography thoracic aorta in: icd10pcs
cta aortic arch chest > computerized tomography thoracic aorta in: icd10pcs
ct angiogram aortic arch chest > computerized tomography thoracic aorta in: icd10pcs
cta belly aorta > computerized tomography abdominal aorta in: icd10pcs
ct angiogram belly aorta > computerized tomography abdominal aorta in: icd10pcs
cta stomach aorta > computerized tomography abdominal aorta in: icd10pcs
ct angiogram stomach aorta > computerized tomography abdominal aorta in: icd10pcs
cta aaa > computerized tomography abdominal aorta in: icd10pcs
ct angiogram aaa > computerized tomography abdominal aorta in: icd10pcs
cta abd aorta > computerized tomography abdominal aorta in: icd10pcs
ct angiogram abd aorta > computerized tomography abdominal aorta in: icd10pcs
cta neck > computerized tomography common carotid arteries in: icd10pcs
ct angiogram neck > computerized tomography common carotid arteries in: icd10pcs
cta neck vessels > computerized tomography common carotid arteries in: icd10pcs
ct angiogram neck vessels > computerized tomography common carotid arteries in: icd10pcs
cta neck artery > computerized tomography common carotid arteries in: icd10pcs
ct angiogram neck artery > computerized tomography common carotid arteries in: icd10pcs
cta carotids > computerized tomography common carotid arteries in: icd10pcs
ct angiogram carotids > computerized tomography common carotid arteries in: icd10pcs
cta cca > computerized tomography common carotid arteries in: icd10pcs
ct angiogram cca > computerized tomography common carotid arteries in: icd10pcs
cta ica > computerized tomography internal carotid arteries in: icd10pcs
ct angiogram ica > computerized tomography internal carotid arteries in: icd10pcs
cta vertebrals > computerized tomography vertebral arteries in: icd10pcs
ct angiogram vertebrals > computerized tomography vertebral arteries in: icd10pcs
cta basilar > computerized tomography vertebral arteries in: icd10pcs
ct angiogram basilar > computerized tomography vertebral arteries in: icd10pcs
cta posterior circulation > computerized tomography vertebral arteries in: icd10pcs
ct angiogram posterior circulation > computerized tomography vertebral arteries in: icd10pcs
ct angiogram head > computerized tomography intracranial arteries in: icd10pcs
cta brain > computerized tomography intracranial arteries in: icd10pcs
ct angiogram brain > computerized tomography intracranial arteries in: icd10pcs
cta cerebral > computerized tomography intracranial arteries in: icd10pcs
ct angiogram cerebral > computerized tomography intracranial arteries in: icd10pcs
cta intracranial > computerized tomography intracranial arteries in: icd10pcs
ct angiogram intracranial > computerized tomography intracranial arteries in: icd10pcs
cta cow > computerized tomography intracranial arteries in: icd10pcs
ct angiogram cow > computerized tomography intracranial arteries in: icd10pcs
cta circle of willis > computerized tomography intracranial arteries in: icd10pcs
ct angiogram circle of willis > computerized tomography intracranial arteries in: icd10pcs
cta head vessels > computerized tomography intracranial arteries in: icd10pcs
ct angiogram head vessels > computerized tomography intracranial arteries in: icd10pcs
cta brain vessels > computerized tomography intracranial arteries in: icd10pcs
ct angiogram brain vessels > computerized tomography intracranial arteries in: icd10pcs
cta berry aneurysm > computerized tomography intracranial arteries in: icd10pcs
ct angiogram berry aneurysm > computerized tomography intracranial arteries in: icd10pcs
cta brain aneurysm > computerized tomography intracranial arteries in: icd10pcs
ct angiogram brain aneurysm > computerized tomography intracranial arteries in: icd10pcs
cta lung > computerized tomography pulmonary artery in: icd10pcs
ct angiogram lung > computerized tomography pulmonary artery in: icd10pcs
cta pulmonary > computerized tomography pulmonary artery in: icd10pcs
ct angiogram pulmonary > computerized tomography pulmonary artery in: icd10pcs
cta pe > computerized tomography pulmonary artery in: icd10pcs
ct angiogram pe > computerized tomography pulmonary artery in: icd10pcs
cta pulmonary embolism > computerized tomography pulmonary artery in: icd10pcs
ct angiogram pulmonary embolism > computerized tomography pulmonary artery in: icd10pcs
cta leg > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram leg > computerized tomography lower extremity arteries in: icd10pcs
cta lower limb > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram lower limb > computerized tomography lower extremity arteries in: icd10pcs
cta femoral > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram femoral > computerized tomography lower extremity arteries in: icd10pcs
cta popliteal > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram popliteal > computerized tomography lower extremity arteries in: icd10pcs
cta thigh > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram thigh > computerized tomography lower extremity arteries in: icd10pcs
cta calf > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram calf > computerized tomography lower extremity arteries in: icd10pcs
cta foot > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram foot > computerized tomography lower extremity arteries in: icd10pcs
cta tibial > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram tibial > computerized tomography lower extremity arteries in: icd10pcs
cta lower extremity > computerized tomography lower extremity arteries in: icd10pcs
ct angiogram lower extremity > computerized tomography lower extremity arteries in: icd10pcs
cta kidney > computerized tomography renal arteries in: icd10pcs
ct angiogram kidney > computerized tomography renal arteries in: icd10pcs
cta renal > computerized tomography renal arteries in: icd10pcs
ct angiogram renal > computerized tomography renal arteries in: icd10pcs
cta kidney transplant > computerized tomography renal artery transplant in: icd10pcs
ct angiogram kidney transplant > computerized tomography renal artery transplant in: icd10pcs
cta renal transplant > computerized tomography renal artery transplant in: icd10pcs
ct angiogram renal transplant > computerized tomography renal artery transplant in: icd10pcs
cta iliac > computerized tomography pelvic arteries in: icd10pcs
ct angiogram iliac > computerized tomography pelvic arteries in: icd10pcs
cta pelvic > computerized tomography pelvic arteries in: icd10pcs
ct angiogram pelvic > computerized tomography pelvic arteries in: icd10pcs
cta hypogastric > computerized tomography pelvic arteries in: icd10pcs
ct angiogram hypogastric > computerized tomography pelvic arteries in: icd10pcs
cta uterine artery > computerized tomography pelvic arteries in: icd10pcs
ct angiogram uterine artery > computerized tomography pelvic arteries in: icd10pcs
cta celiac > computerized tomography celiac artery in: icd10pcs
ct angiogram celiac > computerized tomography celiac artery in: icd10pcs
cta sma > computerized tomography superior mesenteric artery in: icd10pcs
ct angiogram sma > computerized tomography superior mesenteric artery in: icd10pcs
cta mesenteric > computerized tomography superior mesenteric artery in: icd10pcs
ct angiogram mesenteric > computerized tomography superior mesenteric artery in: icd10pcs
cta gut > computerized tomography superior mesenteric artery in: icd10pcs
ct angiogram gut > computerized tomography superior mesenteric artery in: icd10pcs
cta bowel > computerized tomography superior mesenteric artery in: icd10pcs
ct angiogram bowel > computerized tomography superior mesenteric artery in: icd10pcs
cta intestinal > computerized tomography superior mesenteric artery in: icd10pcs
ct angiogram intestinal > computerized tomography superior mesenteric artery in: icd10pcs
cta heart > computerized tomography coronary arteries in: icd10pcs
ct angiogram heart > computerized tomography coronary arteries in: icd10pcs
cta coronary > computerized tomography coronary arteries in: icd10pcs
ct angiogram coronary > computerized tomography coronary arteries in: icd10pcs
cta heart arteries > computerized tomography coronary arteries in: icd10pcs
ct angiogram heart arteries > computerized tomography coronary arteries in: icd10pcs
cta cabg > computerized tomography coronary artery bypass grafts in: icd10pcs
ct angiogram cabg > computerized tomography coronary artery bypass grafts in: icd10pcs
cta bypass graft > computerized tomography coronary artery bypass grafts in: icd10pcs
ct angiogram bypass graft > computerized tomography coronary artery bypass grafts in: icd10pcs
cta svg > computerized tomography coronary artery bypass graft in: icd10pcs
ct angiogram svg > computerized tomography coronary artery bypass graft in: icd10pcs
cta vein graft > computerized tomography coronary artery bypass graft in: icd10pcs
ct angiogram vein graft > computerized tomography coronary artery bypass graft in: icd10pcs

# --- MR angiograms (ICD-10-PCS)
mra aorta chest > magnetic resonance imaging thoracic aorta in: icd10pcs
mr angiogram aorta chest > magnetic resonance imaging thoracic aorta in: icd10pcs
mra aortic arch chest > magnetic resonance imaging thoracic aorta in: icd10pcs
mr angiogram aortic arch chest > magnetic resonance imaging thoracic aorta in: icd10pcs
mra belly aorta > magnetic resonance imaging abdominal aorta in: icd10pcs
mr angiogram belly aorta > magnetic resonance imaging abdominal aorta in: icd10pcs
mra stomach aorta > magnetic resonance imaging abdominal aorta in: icd10pcs
mr angiogram stomach aorta > magnetic resonance imaging abdominal aorta in: icd10pcs
mra aaa > magnetic resonance imaging abdominal aorta in: icd10pcs
mr angiogram aaa > magnetic resonance imaging abdominal aorta in: icd10pcs
mra abd aorta > magnetic resonance imaging abdominal aorta in: icd10pcs
mr angiogram abd aorta > magnetic resonance imaging abdominal aorta in: icd10pcs
mra neck > magnetic resonance imaging common carotid arteries in: icd10pcs
mr angiogram neck > magnetic resonance imaging common carotid arteries in: icd10pcs
mra neck vessels > magnetic resonance imaging common carotid arteries in: icd10pcs
mr angiogram neck vessels > magnetic resonance imaging common carotid arteries in: icd10pcs
mra neck artery > magnetic resonance imaging common carotid arteries in: icd10pcs
mr angiogram neck artery > magnetic resonance imaging common carotid arteries in: icd10pcs
mra carotids > magnetic resonance imaging common carotid arteries in: icd10pcs
mr angiogram carotids > magnetic resonance imaging common carotid arteries in: icd10pcs
mra cca > magnetic resonance imaging common carotid arteries in: icd10pcs
mr angiogram cca > magnetic resonance imaging common carotid arteries in: icd10pcs
mra ica > magnetic resonance imaging internal carotid arteries in: icd10pcs
mr angiogram ica > magnetic resonance imaging internal carotid arteries in: icd10pcs
mra vertebrals > magnetic resonance imaging vertebral arteries in: icd10pcs
mr angiogram vertebrals > magnetic resonance imaging vertebral arteries in: icd10pcs
mra basilar > magnetic resonance imaging vertebral arteries in: icd10pcs
mr angiogram basilar > magnetic resonance imaging vertebral arteries in: icd10pcs
mra posterior circulation > magnetic resonance imaging vertebral arteries in: icd10pcs
mr angiogram posterior circulation > magnetic resonance imaging vertebral arteries in: icd10pcs
mra head > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram head > magnetic resonance imaging intracranial arteries in: icd10pcs
mra brain > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram brain > magnetic resonance imaging intracranial arteries in: icd10pcs
mra cerebral > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram cerebral > magnetic resonance imaging intracranial arteries in: icd10pcs
mra intracranial > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram intracranial > magnetic resonance imaging intracranial arteries in: icd10pcs
mra cow > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram cow > magnetic resonance imaging intracranial arteries in: icd10pcs
mra circle of willis > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram circle of willis > magnetic resonance imaging intracranial arteries in: icd10pcs
mra head vessels > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram head vessels > magnetic resonance imaging intracranial arteries in: icd10pcs
mra brain vessels > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram brain vessels > magnetic resonance imaging intracranial arteries in: icd10pcs
mra berry aneurysm > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram berry aneurysm > magnetic resonance imaging intracranial arteries in: icd10pcs
mra brain aneurysm > magnetic resonance imaging intracranial arteries in: icd10pcs
mr angiogram brain aneurysm > magnetic resonance imaging intracranial arteries in: icd10pcs
mra arch > magnetic resonance imaging cervico-cerebral arch in: icd10pcs
mr angiogram arch > magnetic resonance imaging cervico-cerebral arch in: icd10pcs
mra arch vessels > magnetic resonance imaging cervico-cerebral arch in: icd10pcs
mr angiogram arch vessels > magnetic resonance imaging cervico-cerebral arch in: icd10pcs
mra great vessels > magnetic resonance imaging cervico-cerebral arch in: icd10pcs
mr angiogram great vessels > magnetic resonance imaging cervico-cerebral arch in: icd10pcs
mra arm > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram arm > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra upper limb > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram upper limb > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra hand > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram hand > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra forearm > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram forearm > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra brachial > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram brachial > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra radial artery > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram radial artery > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra upper extremity > magnetic resonance imaging upper extremity arteries in: icd10pcs
mr angiogram upper extremity > magnetic resonance imaging upper extremity arteries in: icd10pcs
mra leg > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram leg > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra lower limb > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram lower limb > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra femoral > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram femoral > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra popliteal > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram popliteal > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra thigh > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram thigh > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra calf > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram calf > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra foot > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram foot > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra tibial > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram tibial > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra lower extremity > magnetic resonance imaging lower extremity arteries in: icd10pcs
mr angiogram lower extremity > magnetic resonance imaging lower extremity arteries in: icd10pcs
mra kidney > magnetic resonance imaging renal arteries in: icd10pcs
mr angiogram kidney > magnetic resonance imaging renal arteries in: icd10pcs
mra renal > magnetic resonance imaging renal arteries in: icd10pcs
mr angiogram renal > magnetic resonance imaging renal arteries in: icd10pcs
mra iliac > magnetic resonance imaging pelvic arteries in: icd10pcs
mr angiogram iliac > magnetic resonance imaging pelvic arteries in: icd10pcs
mra pelvic > magnetic resonance imaging pelvic arteries in: icd10pcs
mr angiogram pelvic > magnetic resonance imaging pelvic arteries in: icd10pcs
mra hypogastric > magnetic resonance imaging pelvic arteries in: icd10pcs
mr angiogram hypogastric > magnetic resonance imaging pelvic arteries in: icd10pcs
mra uterine artery > magnetic resonance imaging pelvic arteries in: icd10pcs
mr angiogram uterine artery > magnetic resonance imaging pelvic arteries in: icd10pcs
mra celiac > magnetic resonance imaging celiac artery in: icd10pcs
mr angiogram celiac > magnetic resonance imaging celiac artery in: icd10pcs
mra sma > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mr angiogram sma > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mra mesenteric > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mr angiogram mesenteric > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mra gut > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mr angiogram gut > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mra bowel > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mr angiogram bowel > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mra intestinal > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mr angiogram intestinal > magnetic resonance imaging superior mesenteric artery in: icd10pcs
mra spinal > magnetic resonance imaging spinal arteries in: icd10pcs
mr angiogram spinal > magnetic resonance imaging spinal arteries in: icd10pcs
mra spinal cord > magnetic resonance imaging spinal arteries in: icd10pcs
mr angiogram spinal cord > magnetic resonance imaging spinal arteries in: icd10pcs
mra heart > magnetic resonance imaging coronary arteries in: icd10pcs
mr angiogram heart > magnetic resonance imaging coronary arteries in: icd10pcs
mra coronary > magnetic resonance imaging coronary arteries in: icd10pcs
mr angiogram coronary > magnetic resonance imaging coronary arteries in: icd10pcs
mra heart arteries > magnetic resonance imaging coronary arteries in: icd10pcs
mr angiogram heart arteries > magnetic resonance imaging coronary arteries in: icd10pcs
mra cabg > magnetic resonance imaging coronary artery bypass grafts in: icd10pcs
mr angiogram cabg > magnetic resonance imaging coronary artery bypass grafts in: icd10pcs
mra bypass graft > magnetic resonance imaging coronary artery bypass grafts in: icd10pcs
mr angiogram bypass graft > magnetic resonance imaging coronary artery bypass grafts in: icd10pcs
mra svg > magnetic resonance imaging coronary artery bypass graft in: icd10pcs
mr angiogram svg > magnetic resonance imaging coronary artery bypass graft in: icd10pcs
mra vein graft > magnetic resonance imaging coronary artery bypass graft in: icd10pcs
mr angiogram vein graft > magnetic resonance imaging coronary artery bypass graft in: icd10pcs

# --- venograms (ICD-10-PCS)
venogram lower limb > fluoroscopy lower extremity veins in: icd10pcs
venogram dvt > fluoroscopy lower extremity veins in: icd10pcs
venogram thigh > fluoroscopy lower extremity veins in: icd10pcs
venogram calf > fluoroscopy lower extremity veins in: icd10pcs
venogram femoral vein > fluoroscopy lower extremity veins in: icd10pcs
venogram lower extremity > fluoroscopy lower extremity veins in: icd10pcs
venogram popliteal vein > fluoroscopy lower extremity veins in: icd10pcs
venogram saphenous > fluoroscopy lower extremity veins in: icd10pcs
venogram upper limb > fluoroscopy upper extremity veins in: icd10pcs
venogram forearm > fluoroscopy upper extremity veins in: icd10pcs
venogram upper extremity > fluoroscopy upper extremity veins in: icd10pcs
venogram brachial vein > fluoroscopy upper extremity veins in: icd10pcs
venogram cephalic > fluoroscopy upper extremity veins in: icd10pcs
venogram basilic > fluoroscopy upper extremity veins in: icd10pcs
venogram neck > fluoroscopy jugular veins in: icd10pcs
venogram ij > fluoroscopy jugular veins in: icd10pcs
venogram ivc > fluoroscopy inferior vena cava in: icd10pcs
venogram inferior cava > fluoroscopy inferior vena cava in: icd10pcs
venogram svc > fluoroscopy superior vena cava in: icd10pcs
venogram superior cava > fluoroscopy superior vena cava in: icd10pcs
venogram may thurner > fluoroscopy pelvic iliac veins in: icd10pcs
venogram liver > fluoroscopy portal splanchnic veins in: icd10pcs
venogram splenic > fluoroscopy portal splanchnic veins in: icd10pcs
venogram mesenteric > fluoroscopy portal splanchnic veins in: icd10pcs
venogram splanchnic > fluoroscopy portal splanchnic veins in: icd10pcs
venogram lung > fluoroscopy pulmonary veins in: icd10pcs
venogram pulmonary > fluoroscopy pulmonary veins in: icd10pcs
venogram left atrium veins > fluoroscopy pulmonary veins in: icd10pcs
venogram head > fluoroscopy intracranial sinuses in: icd10pcs
venogram brain > fluoroscopy intracranial sinuses in: icd10pcs
venogram cerebral > fluoroscopy intracranial sinuses in: icd10pcs
venogram dural sinus > fluoroscopy intracranial sinuses in: icd10pcs
venogram venous sinus > fluoroscopy intracranial sinuses in: icd10pcs
venogram sagittal sinus > fluoroscopy intracranial sinuses in: icd10pcs
venogram cavernous sinus > fluoroscopy intracranial sinuses in: icd10pcs
venogram cortical vein > fluoroscopy cerebral cerebellar veins in: icd10pcs
venogram cerebellar > fluoroscopy cerebral cerebellar veins in: icd10pcs
venogram fistula > fluoroscopy dialysis shunt/fistula in: icd10pcs
venogram shunt > fluoroscopy dialysis shunt/fistula in: icd10pcs
venogram dialysis access > fluoroscopy dialysis shunt/fistula in: icd10pcs
venogram av fistula > fluoroscopy dialysis shunt/fistula in: icd10pcs
venogram avf > fluoroscopy dialysis shunt/fistula in: icd10pcs
venogram av graft > fluoroscopy dialysis shunt/fistula in: icd10pcs
venogram avg > fluoroscopy dialysis shunt/fistula in: icd10pcs

# --- CT and MR venograms (ICD-10-PCS)
ct venogram ivc > computerized tomography inferior vena cava in: icd10pcs
ct venogram vena cava > computerized tomography inferior vena cava in: icd10pcs
ct venogram inferior cava > computerized tomography inferior vena cava in: icd10pcs
ct venogram svc > computerized tomography superior vena cava in: icd10pcs
ct venogram superior cava > computerized tomography superior vena cava in: icd10pcs
ct venogram kidney > computerized tomography renal veins in: icd10pcs
ct venogram renal > computerized tomography renal veins in: icd10pcs
ct venogram iliac > computerized tomography pelvic iliac veins in: icd10pcs
ct venogram pelvic > computerized tomography pelvic iliac veins in: icd10pcs
ct venogram may thurner > computerized tomography pelvic iliac veins in: icd10pcs
ct venogram portal > computerized tomography portal splanchnic veins in: icd10pcs
ct venogram liver > computerized tomography portal splanchnic veins in: icd10pcs
ct venogram splenic > computerized tomography portal splanchnic veins in: icd10pcs
ct venogram mesenteric > computerized tomography portal splanchnic veins in: icd10pcs
ct venogram splanchnic > computerized tomography portal splanchnic veins in: icd10pcs
ct venogram lung > computerized tomography pulmonary veins in: icd10pcs
ct venogram pulmonary > computerized tomography pulmonary veins in: icd10pcs
ct venogram left atrium veins > computerized tomography pulmonary veins in: icd10pcs
ct venogram head > computerized tomography intracranial sinuses in: icd10pcs
ct venogram brain > computerized tomography intracranial sinuses in: icd10pcs
ct venogram cerebral > computerized tomography intracranial sinuses in: icd10pcs
ct venogram dural sinus > computerized tomography intracranial sinuses in: icd10pcs
ct venogram venous sinus > computerized tomography intracranial sinuses in: icd10pcs
ct venogram sagittal sinus > computerized tomography intracranial sinuses in: icd10pcs
ct venogram cavernous sinus > computerized tomography intracranial sinuses in: icd10pcs

# --- MR venograms (ICD-10-PCS)
mrv leg > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram leg > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv lower limb > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram lower limb > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv dvt > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram dvt > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv thigh > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram thigh > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv calf > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram calf > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv femoral vein > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram femoral vein > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv lower extremity > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram lower extremity > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv popliteal vein > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram popliteal vein > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv saphenous > magnetic resonance imaging lower extremity veins in: icd10pcs
mr venogram saphenous > magnetic resonance imaging lower extremity veins in: icd10pcs
mrv arm > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram arm > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv upper limb > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram upper limb > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv forearm > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram forearm > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv upper extremity > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram upper extremity > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv brachial vein > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram brachial vein > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv cephalic > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram cephalic > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv basilic > magnetic resonance imaging upper extremity veins in: icd10pcs
mr venogram basilic > magnetic resonance imaging upper extremity veins in: icd10pcs
mrv neck > magnetic resonance imaging jugular veins in: icd10pcs
mr venogram neck > magnetic resonance imaging jugular veins in: icd10pcs
mrv jugular > magnetic resonance imaging jugular veins in: icd10pcs
mr venogram jugular > magnetic resonance imaging jugular veins in: icd10pcs
mrv ij > magnetic resonance imaging jugular veins in: icd10pcs
mr venogram ij > magnetic resonance imaging jugular veins in: icd10pcs
mrv ivc > magnetic resonance imaging inferior vena cava in: icd10pcs
mr venogram ivc > magnetic resonance imaging inferior vena cava in: icd10pcs
mrv vena cava > magnetic resonance imaging inferior vena cava in: icd10pcs
mr venogram vena cava > magnetic resonance imaging inferior vena cava in: icd10pcs
mrv inferior cava > magnetic resonance imaging inferior vena cava in: icd10pcs
mr venogram inferior cava > magnetic resonance imaging inferior vena cava in: icd10pcs
mrv svc > magnetic resonance imaging superior vena cava in: icd10pcs
mr venogram svc > magnetic resonance imaging superior vena cava in: icd10pcs
mrv superior cava > magnetic resonance imaging superior vena cava in: icd10pcs
mr venogram superior cava > magnetic resonance imaging superior vena cava in: icd10pcs
mrv kidney > magnetic resonance imaging renal veins in: icd10pcs
mr venogram kidney > magnetic resonance imaging renal veins in: icd10pcs
mrv renal > magnetic resonance imaging renal veins in: icd10pcs
mr venogram renal > magnetic resonance imaging renal veins in: icd10pcs
mrv iliac > magnetic resonance imaging pelvic iliac veins in: icd10pcs
mr venogram iliac > magnetic resonance imaging pelvic iliac veins in: icd10pcs
mrv pelvic > magnetic resonance imaging pelvic iliac veins in: icd10pcs
mr venogram pelvic > magnetic resonance imaging pelvic iliac veins in: icd10pcs
mrv may thurner > magnetic resonance imaging pelvic iliac veins in: icd10pcs
mr venogram may thurner > magnetic resonance imaging pelvic iliac veins in: icd10pcs
mrv portal > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mr venogram portal > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mrv liver > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mr venogram liver > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mrv splenic > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mr venogram splenic > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mrv mesenteric > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mr venogram mesenteric > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mrv splanchnic > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mr venogram splanchnic > magnetic resonance imaging portal splanchnic veins in: icd10pcs
mrv lung > magnetic resonance imaging pulmonary veins in: icd10pcs
mr venogram lung > magnetic resonance imaging pulmonary veins in: icd10pcs
mrv pulmonary > magnetic resonance imaging pulmonary veins in: icd10pcs
mr venogram pulmonary > magnetic resonance imaging pulmonary veins in: icd10pcs
mrv left atrium veins > magnetic resonance imaging pulmonary veins in: icd10pcs
mr venogram left atrium veins > magnetic resonance imaging pulmonary veins in: icd10pcs
mrv head > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram head > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv brain > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram brain > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv cerebral > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram cerebral > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv dural sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram dural sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv venous sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram venous sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv sagittal sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram sagittal sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv cavernous sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mr venogram cavernous sinus > magnetic resonance imaging intracranial sinuses in: icd10pcs
mrv cortical vein > magnetic resonance imaging cerebral cerebellar veins in: icd10pcs
mr venogram cortical vein > magnetic resonance imaging cerebral cerebellar veins in: icd10pcs
mrv cerebellar > magnetic resonance imaging cerebral cerebellar veins in: icd10pcs
mr venogram cerebellar > magnetic resonance imaging cerebral cerebellar veins in: icd10pcs

# --- duplex of veins (ICD-10-PCS)
venous doppler lower limb > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound lower limb > ultrasonography lower extremity veins in: icd10pcs
venous doppler dvt > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound dvt > ultrasonography lower extremity veins in: icd10pcs
venous doppler thigh > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound thigh > ultrasonography lower extremity veins in: icd10pcs
venous doppler calf > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound calf > ultrasonography lower extremity veins in: icd10pcs
venous doppler femoral vein > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound femoral vein > ultrasonography lower extremity veins in: icd10pcs
venous doppler lower extremity > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound lower extremity > ultrasonography lower extremity veins in: icd10pcs
venous doppler popliteal vein > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound popliteal vein > ultrasonography lower extremity veins in: icd10pcs
venous doppler saphenous > ultrasonography lower extremity veins in: icd10pcs
vein ultrasound saphenous > ultrasonography lower extremity veins in: icd10pcs
venous doppler arm > ultrasonography upper extremity veins in: icd10pcs
venous doppler upper limb > ultrasonography upper extremity veins in: icd10pcs
vein ultrasound upper limb > ultrasonography upper extremity veins in: icd10pcs
venous doppler forearm > ultrasonography upper extremity veins in: icd10pcs
vein ultrasound forearm > ultrasonography upper extremity veins in: icd10pcs
venous doppler upper extremity > ultrasonography upper extremity veins in: icd10pcs
vein ultrasound upper extremity > ultrasonography upper extremity veins in: icd10pcs
venous doppler brachial vein > ultrasonography upper extremity veins in: icd10pcs
vein ultrasound brachial vein > ultrasonography upper extremity veins in: icd10pcs
venous doppler cephalic > ultrasonography upper extremity veins in: icd10pcs
vein ultrasound cephalic > ultrasonography upper extremity veins in: icd10pcs
venous doppler basilic > ultrasonography upper extremity veins in: icd10pcs
vein ultrasound basilic > ultrasonography upper extremity veins in: icd10pcs
venous doppler neck > ultrasonography jugular veins in: icd10pcs
vein ultrasound neck > ultrasonography jugular veins in: icd10pcs
venous doppler jugular > ultrasonography jugular veins in: icd10pcs
vein ultrasound jugular > ultrasonography jugular veins in: icd10pcs
venous doppler ij > ultrasonography jugular veins in: icd10pcs
vein ultrasound ij > ultrasonography jugular veins in: icd10pcs
venous doppler subclavian > ultrasonography subclavian vein in: icd10pcs
vein ultrasound subclavian > ultrasonography subclavian vein in: icd10pcs
venous doppler ivc > ultrasonography inferior vena cava in: icd10pcs
vein ultrasound ivc > ultrasonography inferior vena cava in: icd10pcs
venous doppler vena cava > ultrasonography inferior vena cava in: icd10pcs
vein ultrasound vena cava > ultrasonography inferior vena cava in: icd10pcs
venous doppler inferior cava > ultrasonography inferior vena cava in: icd10pcs
vein ultrasound inferior cava > ultrasonography inferior vena cava in: icd10pcs
venous doppler svc > ultrasonography superior vena cava in: icd10pcs
vein ultrasound svc > ultrasonography superior vena cava in: icd10pcs
venous doppler superior cava > ultrasonography superior vena cava in: icd10pcs
vein ultrasound superior cava > ultrasonography superior vena cava in: icd10pcs
venous doppler kidney > ultrasonography renal veins in: icd10pcs
vein ultrasound kidney > ultrasonography renal veins in: icd10pcs
venous doppler renal > ultrasonography renal veins in: icd10pcs
vein ultrasound renal > ultrasonography renal veins in: icd10pcs
venous doppler portal > ultrasonography portal splanchnic veins in: icd10pcs
venous doppler liver > ultrasonography portal splanchnic veins in: icd10pcs
vein ultrasound liver > ultrasonography portal splanchnic veins in: icd10pcs
venous doppler splenic > ultrasonography portal splanchnic veins in: icd10pcs
vein ultrasound splenic > ultrasonography portal splanchnic veins in: icd10pcs
venous doppler mesenteric > ultrasonography portal splanchnic veins in: icd10pcs
vein ultrasound mesenteric > ultrasonography portal splanchnic veins in: icd10pcs
venous doppler splanchnic > ultrasonography portal splanchnic veins in: icd10pcs
vein ultrasound splanchnic > ultrasonography portal splanchnic veins in: icd10pcs

# --- duplex of arteries (ICD-10-PCS)
arterial doppler aorta chest > ultrasonography thoracic aorta in: icd10pcs
artery ultrasound aorta chest > ultrasonography thoracic aorta in: icd10pcs
doppler aorta chest > ultrasonography thoracic aorta in: icd10pcs
arterial doppler aortic arch chest > ultrasonography thoracic aorta in: icd10pcs
artery ultrasound aortic arch chest > ultrasonography thoracic aorta in: icd10pcs
doppler aortic arch chest > ultrasonography thoracic aorta in: icd10pcs
arterial doppler belly aorta > ultrasonography abdominal aorta in: icd10pcs
artery ultrasound belly aorta > ultrasonography abdominal aorta in: icd10pcs
doppler belly aorta > ultrasonography abdominal aorta in: icd10pcs
arterial doppler stomach aorta > ultrasonography abdominal aorta in: icd10pcs
artery ultrasound stomach aorta > ultrasonography abdominal aorta in: icd10pcs
doppler stomach aorta > ultrasonography abdominal aorta in: icd10pcs
arterial doppler aaa > ultrasonography abdominal aorta in: icd10pcs
artery ultrasound aaa > ultrasonography abdominal aorta in: icd10pcs
doppler aaa > ultrasonography abdominal aorta in: icd10pcs
arterial doppler abd aorta > ultrasonography abdominal aorta in: icd10pcs
artery ultrasound abd aorta > ultrasonography abdominal aorta in: icd10pcs
doppler abd aorta > ultrasonography abdominal aorta in: icd10pcs
arterial doppler neck > ultrasonography common carotid arteries in: icd10pcs
artery ultrasound neck > ultrasonography common carotid arteries in: icd10pcs
doppler neck > ultrasonography common carotid arteries in: icd10pcs
arterial doppler neck vessels > ultrasonography common carotid arteries in: icd10pcs
artery ultrasound neck vessels > ultrasonography common carotid arteries in: icd10pcs
doppler neck vessels > ultrasonography common carotid arteries in: icd10pcs
arterial doppler carotids > ultrasonography common carotid arteries in: icd10pcs
artery ultrasound carotids > ultrasonography common carotid arteries in: icd10pcs
arterial doppler cca > ultrasonography common carotid arteries in: icd10pcs
artery ultrasound cca > ultrasonography common carotid arteries in: icd10pcs
doppler cca > ultrasonography common carotid arteries in: icd10pcs
arterial doppler ica > ultrasonography internal carotid arteries in: icd10pcs
artery ultrasound ica > ultrasonography internal carotid arteries in: icd10pcs
doppler ica > ultrasonography internal carotid arteries in: icd10pcs
arterial doppler head > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound head > ultrasonography intracranial arteries in: icd10pcs
doppler head > ultrasonography intracranial arteries in: icd10pcs
arterial doppler brain > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound brain > ultrasonography intracranial arteries in: icd10pcs
doppler brain > ultrasonography intracranial arteries in: icd10pcs
arterial doppler cerebral > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound cerebral > ultrasonography intracranial arteries in: icd10pcs
doppler cerebral > ultrasonography intracranial arteries in: icd10pcs
arterial doppler intracranial > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound intracranial > ultrasonography intracranial arteries in: icd10pcs
doppler intracranial > ultrasonography intracranial arteries in: icd10pcs
arterial doppler cow > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound cow > ultrasonography intracranial arteries in: icd10pcs
doppler cow > ultrasonography intracranial arteries in: icd10pcs
arterial doppler circle of willis > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound circle of willis > ultrasonography intracranial arteries in: icd10pcs
doppler circle of willis > ultrasonography intracranial arteries in: icd10pcs
arterial doppler head vessels > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound head vessels > ultrasonography intracranial arteries in: icd10pcs
arterial doppler brain vessels > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound brain vessels > ultrasonography intracranial arteries in: icd10pcs
arterial doppler berry aneurysm > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound berry aneurysm > ultrasonography intracranial arteries in: icd10pcs
doppler berry aneurysm > ultrasonography intracranial arteries in: icd10pcs
arterial doppler brain aneurysm > ultrasonography intracranial arteries in: icd10pcs
artery ultrasound brain aneurysm > ultrasonography intracranial arteries in: icd10pcs
doppler brain aneurysm > ultrasonography intracranial arteries in: icd10pcs
arterial doppler lung > ultrasonography pulmonary artery in: icd10pcs
artery ultrasound lung > ultrasonography pulmonary artery in: icd10pcs
doppler lung > ultrasonography pulmonary artery in: icd10pcs
arterial doppler pulmonary > ultrasonography pulmonary artery in: icd10pcs
artery ultrasound pulmonary > ultrasonography pulmonary artery in: icd10pcs
doppler pulmonary > ultrasonography pulmonary artery in: icd10pcs
arterial doppler pe > ultrasonography pulmonary artery in: icd10pcs
artery ultrasound pe > ultrasonography pulmonary artery in: icd10pcs
doppler pe > ultrasonography pulmonary artery in: icd10pcs
arterial doppler pulmonary embolism > ultrasonography pulmonary artery in: icd10pcs
artery ultrasound pulmonary embolism > ultrasonography pulmonary artery in: icd10pcs
doppler pulmonary embolism > ultrasonography pulmonary artery in: icd10pcs
arterial doppler kidney > ultrasonography renal arteries in: icd10pcs
artery ultrasound kidney > ultrasonography renal arteries in: icd10pcs
doppler kidney > ultrasonography renal arteries in: icd10pcs
arterial doppler renal > ultrasonography renal arteries in: icd10pcs
artery ultrasound renal > ultrasonography renal arteries in: icd10pcs
doppler renal > ultrasonography renal arteries in: icd10pcs
arterial doppler celiac > ultrasonography celiac artery in: icd10pcs
artery ultrasound celiac > ultrasonography celiac artery in: icd10pcs
doppler celiac > ultrasonography celiac artery in: icd10pcs
arterial doppler sma > ultrasonography superior mesenteric artery in: icd10pcs
artery ultrasound sma > ultrasonography superior mesenteric artery in: icd10pcs
doppler sma > ultrasonography superior mesenteric artery in: icd10pcs
arterial doppler mesenteric > ultrasonography superior mesenteric artery in: icd10pcs
artery ultrasound mesenteric > ultrasonography superior mesenteric artery in: icd10pcs
doppler mesenteric > ultrasonography superior mesenteric artery in: icd10pcs
arterial doppler gut > ultrasonography superior mesenteric artery in: icd10pcs
artery ultrasound gut > ultrasonography superior mesenteric artery in: icd10pcs
doppler gut > ultrasonography superior mesenteric artery in: icd10pcs
arterial doppler bowel > ultrasonography superior mesenteric artery in: icd10pcs
artery ultrasound bowel > ultrasonography superior mesenteric artery in: icd10pcs
doppler bowel > ultrasonography superior mesenteric artery in: icd10pcs
arterial doppler intestinal > ultrasonography superior mesenteric artery in: icd10pcs
artery ultrasound intestinal > ultrasonography superior mesenteric artery in: icd10pcs
doppler intestinal > ultrasonography superior mesenteric artery in: icd10pcs
arterial doppler ima > ultrasonography inferior mesenteric artery in: icd10pcs
artery ultrasound ima > ultrasonography inferior mesenteric artery in: icd10pcs
doppler ima > ultrasonography inferior mesenteric artery in: icd10pcs
arterial doppler subclavian > ultrasonography subclavian artery in: icd10pcs
artery ultrasound subclavian > ultrasonography subclavian artery in: icd10pcs
doppler subclavian > ultrasonography subclavian artery in: icd10pcs
arterial doppler innominate > ultrasonography brachiocephalic-subclavian artery in: icd10pcs
artery ultrasound innominate > ultrasonography brachiocephalic-subclavian artery in: icd10pcs
doppler innominate > ultrasonography brachiocephalic-subclavian artery in: icd10pcs
arterial doppler brachiocephalic > ultrasonography brachiocephalic-subclavian artery in: icd10pcs
artery ultrasound brachiocephalic > ultrasonography brachiocephalic-subclavian artery in: icd10pcs
doppler brachiocephalic > ultrasonography brachiocephalic-subclavian artery in: icd10pcs
arterial doppler eye > ultrasonography ophthalmic arteries in: icd10pcs
artery ultrasound eye > ultrasonography ophthalmic arteries in: icd10pcs
doppler eye > ultrasonography ophthalmic arteries in: icd10pcs
arterial doppler ophthalmic > ultrasonography ophthalmic arteries in: icd10pcs
artery ultrasound ophthalmic > ultrasonography ophthalmic arteries in: icd10pcs
doppler ophthalmic > ultrasonography ophthalmic arteries in: icd10pcs

# --- duplex of arteries of the limbs (ICD-10-PCS)
arterial doppler upper limb > ultrasonography upper extremity arteries in: icd10pcs
artery ultrasound upper limb > ultrasonography upper extremity arteries in: icd10pcs
arterial doppler hand > ultrasonography upper extremity arteries in: icd10pcs
artery ultrasound hand > ultrasonography upper extremity arteries in: icd10pcs
arterial doppler forearm > ultrasonography upper extremity arteries in: icd10pcs
artery ultrasound forearm > ultrasonography upper extremity arteries in: icd10pcs
arterial doppler brachial > ultrasonography upper extremity arteries in: icd10pcs
artery ultrasound brachial > ultrasonography upper extremity arteries in: icd10pcs
arterial doppler radial artery > ultrasonography upper extremity arteries in: icd10pcs
artery ultrasound radial artery > ultrasonography upper extremity arteries in: icd10pcs
arterial doppler upper extremity > ultrasonography upper extremity arteries in: icd10pcs
artery ultrasound upper extremity > ultrasonography upper extremity arteries in: icd10pcs
arterial doppler lower limb > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound lower limb > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler femoral > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound femoral > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler popliteal > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound popliteal > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler thigh > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound thigh > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler calf > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound calf > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler foot > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound foot > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler tibial > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound tibial > ultrasonography lower extremity arteries in: icd10pcs
arterial doppler lower extremity > ultrasonography lower extremity arteries in: icd10pcs
artery ultrasound lower extremity > ultrasonography lower extremity arteries in: icd10pcs

# --- intravascular ultrasound (ICD-10-PCS)
ivus aorta chest > ultrasonography thoracic aorta intravascular in: icd10pcs
ivus aortic arch chest > ultrasonography thoracic aorta intravascular in: icd10pcs
ivus belly aorta > ultrasonography abdominal aorta intravascular in: icd10pcs
ivus stomach aorta > ultrasonography abdominal aorta intravascular in: icd10pcs
ivus aaa > ultrasonography abdominal aorta intravascular in: icd10pcs
ivus abd aorta > ultrasonography abdominal aorta intravascular in: icd10pcs
ivus neck > ultrasonography common carotid arteries intravascular in: icd10pcs
ivus neck vessels > ultrasonography common carotid arteries intravascular in: icd10pcs
ivus neck artery > ultrasonography common carotid arteries intravascular in: icd10pcs
ivus cca > ultrasonography common carotid arteries intravascular in: icd10pcs
ivus ica > ultrasonography internal carotid arteries intravascular in: icd10pcs
ivus head > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus brain > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus cerebral > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus intracranial > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus cow > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus circle of willis > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus head vessels > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus brain vessels > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus berry aneurysm > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus brain aneurysm > ultrasonography intracranial arteries intravascular in: icd10pcs
ivus lung > ultrasonography pulmonary artery intravascular in: icd10pcs
ivus pulmonary > ultrasonography pulmonary artery intravascular in: icd10pcs
ivus pe > ultrasonography pulmonary artery intravascular in: icd10pcs
ivus pulmonary embolism > ultrasonography pulmonary artery intravascular in: icd10pcs
ivus arm > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus upper limb > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus hand > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus forearm > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus brachial > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus radial artery > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus upper extremity > ultrasonography upper extremity arteries intravascular in: icd10pcs
ivus lower limb > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus femoral > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus popliteal > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus thigh > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus calf > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus foot > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus tibial > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus lower extremity > ultrasonography lower extremity arteries intravascular in: icd10pcs
ivus kidney > ultrasonography renal arteries intravascular in: icd10pcs
ivus renal > ultrasonography renal arteries intravascular in: icd10pcs
ivus celiac > ultrasonography celiac artery intravascular in: icd10pcs
ivus sma > ultrasonography superior mesenteric artery intravascular in: icd10pcs
ivus mesenteric > ultrasonography superior mesenteric artery intravascular in: icd10pcs
ivus gut > ultrasonography superior mesenteric artery intravascular in: icd10pcs
ivus bowel > ultrasonography superior mesenteric artery intravascular in: icd10pcs
ivus intestinal > ultrasonography superior mesenteric artery intravascular in: icd10pcs
ivus ima > ultrasonography inferior mesenteric artery intravascular in: icd10pcs
ivus subclavian > ultrasonography subclavian artery intravascular in: icd10pcs
ivus innominate > ultrasonography brachiocephalic-subclavian artery intravascular in: icd10pcs
ivus brachiocephalic > ultrasonography brachiocephalic-subclavian artery intravascular in: icd10pcs
ivus heart > ultrasonography coronary arteries intravascular in: icd10pcs
ivus coronary > ultrasonography coronary arteries intravascular in: icd10pcs
ivus heart arteries > ultrasonography coronary arteries intravascular in: icd10pcs
ivus penis > ultrasonography penile arteries intravascular in: icd10pcs
ivus penile > ultrasonography penile arteries intravascular in: icd10pcs
ivus eye > ultrasonography ophthalmic arteries intravascular in: icd10pcs
ivus ophthalmic > ultrasonography ophthalmic arteries intravascular in: icd10pcs

# --- intravascular ultrasound of veins (ICD-10-PCS)
ivus leg > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus lower limb > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus dvt > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus thigh > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus calf > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus femoral vein > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus lower extremity > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus popliteal vein > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus saphenous > ultrasonography lower extremity veins intravascular in: icd10pcs
ivus arm > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus upper limb > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus forearm > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus upper extremity > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus brachial vein > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus cephalic > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus basilic > ultrasonography upper extremity veins intravascular in: icd10pcs
ivus neck > ultrasonography jugular veins intravascular in: icd10pcs
ivus jugular > ultrasonography jugular veins intravascular in: icd10pcs
ivus ij > ultrasonography jugular veins intravascular in: icd10pcs
ivus subclavian > ultrasonography subclavian vein intravascular in: icd10pcs
ivus ivc > ultrasonography inferior vena cava intravascular in: icd10pcs
ivus vena cava > ultrasonography inferior vena cava intravascular in: icd10pcs
ivus inferior cava > ultrasonography inferior vena cava intravascular in: icd10pcs
ivus svc > ultrasonography superior vena cava intravascular in: icd10pcs
ivus superior cava > ultrasonography superior vena cava intravascular in: icd10pcs
ivus kidney > ultrasonography renal veins intravascular in: icd10pcs
ivus renal > ultrasonography renal veins intravascular in: icd10pcs
ivus portal > ultrasonography portal splanchnic veins intravascular in: icd10pcs
ivus liver > ultrasonography portal splanchnic veins intravascular in: icd10pcs
ivus splenic > ultrasonography portal splanchnic veins intravascular in: icd10pcs
ivus mesenteric > ultrasonography portal splanchnic veins intravascular in: icd10pcs
ivus splanchnic > ultrasonography portal splanchnic veins intravascular in: icd10pcs

# --- CT by lay names of the part (ICD-10-PCS)
ct skull base > computerized tomography skull in: icd10pcs
ct head bones > computerized tomography skull in: icd10pcs
ct cranium > computerized tomography skull in: icd10pcs
ct head injury > computerized tomography brain in: icd10pcs
ct stroke > computerized tomography brain in: icd10pcs
ct brain bleed > computerized tomography brain in: icd10pcs
ct ventricles > computerized tomography cerebral ventricle in: icd10pcs
ct hydrocephalus > computerized tomography cerebral ventricle in: icd10pcs
ct sellar > computerized tomography sella turcica/pituitary gland in: icd10pcs
ct midface > computerized tomography facial bones in: icd10pcs
ct lower jaw > computerized tomography mandible in: icd10pcs
ct jawbone > computerized tomography mandible in: icd10pcs
ct tmj > computerized tomography temporomandibular joint in: icd10pcs
ct jaw joint > computerized tomography temporomandibular joint in: icd10pcs
ct eye > computerized tomography orbits in: icd10pcs
ct eye socket > computerized tomography orbits in: icd10pcs
ct iac > computerized tomography temporal bones in: icd10pcs
ct middle ear > computerized tomography temporal bones in: icd10pcs
ct vocal cord > computerized tomography larynx in: icd10pcs
ct tonsil > computerized tomography nasopharynx/oropharynx in: icd10pcs
ct bronchi > computerized tomography tracheobronchial tree in: icd10pcs
ct thorax > computerized tomography chest in: icd10pcs
ct mediastinum > computerized tomography chest in: icd10pcs
ct adrenals > computerized tomography adrenal glands in: icd10pcs
ct a/p > computerized tomography abdomen and pelvis in: icd10pcs
ct ap > computerized tomography abdomen and pelvis in: icd10pcs
ct tummy pelvis > computerized tomography abdomen and pelvis in: icd10pcs
ct cap > computerized tomography chest and abdomen in: icd10pcs
ct chest abd pelvis > computerized tomography chest and abdomen in: icd10pcs
ct pancreatic > computerized tomography pancreas in: icd10pcs
ct gallbladder > computerized tomography hepatobiliary system in: icd10pcs
ct biliary > computerized tomography hepatobiliary system in: icd10pcs
ct renal > computerized tomography kidneys in: icd10pcs
ct flank > computerized tomography kidneys in: icd10pcs
ct renal stone > computerized tomography kidneys in: icd10pcs
ct kidney stone > computerized tomography kidneys in: icd10pcs
ct transplanted kidney > computerized tomography kidney transplant in: icd10pcs
ct urogram > computerized tomography kidneys in: icd10pcs
ct urinary bladder > computerized tomography bladder in: icd10pcs
ct prostate gland > computerized tomography prostate in: icd10pcs
ct colonography > computerized tomography colon in: icd10pcs
ct colonoscopy virtual > computerized tomography colon in: icd10pcs
ct neck spine > computerized tomography cervical spine in: icd10pcs
ct cspine > computerized tomography cervical spine in: icd10pcs
ct tspine > computerized tomography thoracic spine in: icd10pcs
ct dorsal spine > computerized tomography thoracic spine in: icd10pcs
ct lspine > computerized tomography lumbar spine in: icd10pcs
ct ls spine > computerized tomography lumbar spine in: icd10pcs
ct bony pelvis > computerized tomography pelvis in: icd10pcs
ct arm bone > computerized tomography humerus in: icd10pcs
ct radius > computerized tomography forearm in: icd10pcs
ct ulna > computerized tomography forearm in: icd10pcs
ct scaphoid > computerized tomography wrist in: icd10pcs
ct carpal > computerized tomography wrist in: icd10pcs
ct fingers > computerized tomography finger in: icd10pcs
ct thumb > computerized tomography finger in: icd10pcs
ct rib cage > computerized tomography ribs in: icd10pcs
ct sc joint > computerized tomography sternoclavicular joint in: icd10pcs
ct ac joint > computerized tomography acromioclavicular joints in: icd10pcs
ct thighbone > computerized tomography femur in: icd10pcs
ct thigh bone > computerized tomography femur in: icd10pcs
ct tib fib > computerized tomography tibia/fibula in: icd10pcs
ct calf > computerized tomography lower leg in: icd10pcs
ct heel bone > computerized tomography calcaneus in: icd10pcs
ct toes > computerized tomography toe in: icd10pcs
ct big toe > computerized tomography toe in: icd10pcs
ct whole arm > computerized tomography upper extremity in: icd10pcs
ct whole leg > computerized tomography lower extremity in: icd10pcs
ct calcium score > computerized tomography multiple coronary arteries in: icd10pcs
ct cardiac calcium > computerized tomography multiple coronary arteries in: icd10pcs

# --- MRI by lay names of the part (ICD-10-PCS)
mri face > magnetic resonance imaging paranasal sinuses in: icd10pcs
mri facial > magnetic resonance imaging paranasal sinuses in: icd10pcs
mri optic nerve > magnetic resonance imaging eyes in: icd10pcs
mri acoustic neuroma > magnetic resonance imaging acoustic nerves in: icd10pcs
mri inner ear > magnetic resonance imaging acoustic nerves in: icd10pcs
mri sellar > magnetic resonance imaging sella turcica/pituitary gland in: icd10pcs
mri tmj > magnetic resonance imaging temporomandibular joint in: icd10pcs
mri jaw joint > magnetic resonance imaging temporomandibular joint in: icd10pcs
mri pancreatic > magnetic resonance imaging pancreas in: icd10pcs
mri renal > magnetic resonance imaging kidneys in: icd10pcs
mri transplanted kidney > magnetic resonance imaging kidney transplant in: icd10pcs
mri uterine > magnetic resonance imaging uterus in: icd10pcs
mri adenomyosis > magnetic resonance imaging uterus in: icd10pcs
mri ovary > magnetic resonance imaging ovaries in: icd10pcs
mri adnexa > magnetic resonance imaging ovaries in: icd10pcs
mri placenta accreta > magnetic resonance imaging pregnant uterus in: icd10pcs
mri vaginal > magnetic resonance imaging vagina in: icd10pcs
mri scrotal > magnetic resonance imaging scrotum in: icd10pcs
mri testes > magnetic resonance imaging testicles in: icd10pcs
mri penile > magnetic resonance imaging corpora cavernosa in: icd10pcs
mri adrenals > magnetic resonance imaging adrenal glands in: icd10pcs
mri both breasts > magnetic resonance imaging bilateral breasts in: icd10pcs
mri cardiac > magnetic resonance imaging right and left heart in: icd10pcs
mri myocardial > magnetic resonance imaging right and left heart in: icd10pcs
mri cmr > magnetic resonance imaging right and left heart in: icd10pcs
mri cspine > magnetic resonance imaging cervical spine in: icd10pcs
mri neck spine > magnetic resonance imaging cervical spine in: icd10pcs
mri tspine > magnetic resonance imaging thoracic spine in: icd10pcs
mri lspine > magnetic resonance imaging lumbar spine in: icd10pcs
mri neck disc > magnetic resonance imaging cervical disc in: icd10pcs
mri herniated disc > magnetic resonance imaging lumbar disc in: icd10pcs
mri bony pelvis > magnetic resonance imaging pelvis in: icd10pcs
mri hips pelvis > magnetic resonance imaging pelvis in: icd10pcs
mri retroperitoneal > magnetic resonance imaging retroperitoneum in: icd10pcs
mri labrum shoulder > magnetic resonance imaging shoulder in: icd10pcs
mri tfcc > magnetic resonance imaging wrist in: icd10pcs
mri thumb > magnetic resonance imaging hand/finger joint in: icd10pcs
mri hip labrum > magnetic resonance imaging hip in: icd10pcs
mri hamstring > magnetic resonance imaging femur in: icd10pcs
mri quadriceps > magnetic resonance imaging femur in: icd10pcs
mri mcl > magnetic resonance imaging knee in: icd10pcs
mri pcl > magnetic resonance imaging knee in: icd10pcs
mri tibia > magnetic resonance imaging lower leg in: icd10pcs
mri achilles > magnetic resonance imaging ankle in: icd10pcs
mri achilles tendon > magnetic resonance imaging ankle in: icd10pcs
mri plantar fascia > magnetic resonance imaging calcaneus in: icd10pcs
mri forefoot > magnetic resonance imaging foot in: icd10pcs
mri midfoot > magnetic resonance imaging foot in: icd10pcs
mri toes > magnetic resonance imaging toe in: icd10pcs
mri fetus head > magnetic resonance imaging fetal head in: icd10pcs
mri fetal brain > magnetic resonance imaging fetal head in: icd10pcs
mri fetal chest > magnetic resonance imaging fetal thorax in: icd10pcs
mri fetal lung > magnetic resonance imaging fetal thorax in: icd10pcs
mri baby before birth > magnetic resonance imaging whole fetus in: icd10pcs
mri apex lung > magnetic resonance imaging lung apices in: icd10pcs

# --- ultrasound by lay names of the part (ICD-10-PCS)
ultrasound baby brain > ultrasonography brain in: icd10pcs
ultrasound cranial > ultrasonography brain in: icd10pcs
ultrasound fontanelle > ultrasonography brain in: icd10pcs
ultrasound neonatal head > ultrasonography brain in: icd10pcs
ultrasound head > ultrasonography brain in: icd10pcs
ultrasound baby spine > ultrasonography spinal cord in: icd10pcs
ultrasound newborn spine > ultrasonography spinal cord in: icd10pcs
ultrasound sacral dimple > ultrasonography spinal cord in: icd10pcs
ultrasound ocular > ultrasonography eyes in: icd10pcs
ultrasound orbit > ultrasonography eyes in: icd10pcs
ultrasound neck mass > ultrasonography neck in: icd10pcs
ultrasound lymph node neck > ultrasonography neck in: icd10pcs
ultrasound breast mass > ultrasonography breast in: icd10pcs
ultrasound pleural effusion > ultrasonography pleura in: icd10pcs
ultrasound thoracic fluid > ultrasonography pleura in: icd10pcs
ultrasound lung > ultrasonography pleura in: icd10pcs
ultrasound mediastinal > ultrasonography mediastinum in: icd10pcs
ultrasound ebus > ultrasonography mediastinum in: icd10pcs
ultrasound gb > ultrasonography gallbladder in: icd10pcs
ultrasound cbd > ultrasonography bile ducts in: icd10pcs
ultrasound biliary > ultrasonography bile ducts in: icd10pcs
ultrasound hepatic > ultrasonography liver in: icd10pcs
ultrasound fibroscan > ultrasonography liver in: icd10pcs
ultrasound ruq > ultrasonography gallbladder and bile ducts in: icd10pcs
ultrasound right upper quadrant > ultrasonography gallbladder and bile ducts in: icd10pcs
ultrasound pancreatic > ultrasonography pancreas in: icd10pcs
ultrasound pyloric stenosis > ultrasonography stomach in: icd10pcs
ultrasound esophageal > ultrasonography esophagus in: icd10pcs
ultrasound eus > ultrasonography esophagus in: icd10pcs
ultrasound appendicitis > ultrasonography appendix in: icd10pcs
ultrasound endoanal > ultrasonography rectum in: icd10pcs
ultrasound duodenal > ultrasonography duodenum in: icd10pcs
ultrasound renal bladder > ultrasonography kidneys and bladder in: icd10pcs
ultrasound rbus > ultrasonography kidneys and bladder in: icd10pcs
ultrasound pvr > ultrasonography bladder in: icd10pcs
ultrasound post void residual > ultrasonography bladder in: icd10pcs
ultrasound bladder scan > ultrasonography bladder in: icd10pcs
ultrasound urethral > ultrasonography urethra in: icd10pcs
ultrasound uterine > ultrasonography uterus in: icd10pcs
ultrasound endometrial > ultrasonography uterus in: icd10pcs
ultrasound ovary > ultrasonography ovaries in: icd10pcs
ultrasound pcos > ultrasonography ovaries in: icd10pcs
ultrasound female pelvis > ultrasonography uterus and ovaries in: icd10pcs
ultrasound gyn > ultrasonography uterus and ovaries in: icd10pcs
ultrasound pelvic organs > ultrasonography uterus and ovaries in: icd10pcs
ultrasound hycosy > ultrasonography fallopian tubes in: icd10pcs
ultrasound trus > ultrasonography prostate seminal vesicles in: icd10pcs
ultrasound transrectal prostate > ultrasonography prostate seminal vesicles in: icd10pcs
ultrasound penile > ultrasonography penis in: icd10pcs
ultrasound hip newborn > ultrasonography hips in: icd10pcs
ultrasound baby hips > ultrasonography hips in: icd10pcs
ultrasound hip dysplasia > ultrasonography hips in: icd10pcs
ultrasound carpal tunnel > ultrasonography wrist in: icd10pcs
ultrasound finger > ultrasonography hand in: icd10pcs
ultrasound achilles tendon > ultrasonography lower extremity tendons in: icd10pcs
ultrasound ankle tendon > ultrasonography lower extremity tendons in: icd10pcs
ultrasound plantar fascia > ultrasonography lower extremity tendons in: icd10pcs
ultrasound biceps tendon > ultrasonography upper extremity tendons in: icd10pcs
ultrasound arm tendon > ultrasonography upper extremity tendons in: icd10pcs
ultrasound arm lump > ultrasonography upper extremity in: icd10pcs
ultrasound upper arm soft tissue > ultrasonography upper extremity in: icd10pcs
ultrasound leg lump > ultrasonography lower extremity in: icd10pcs
ultrasound leg soft tissue > ultrasonography lower extremity in: icd10pcs
ultrasound hernia > ultrasonography abdominal wall in: icd10pcs
ultrasound chest wall lump > ultrasonography chest wall in: icd10pcs
ultrasound placental > ultrasonography placenta in: icd10pcs
ultrasound cord doppler > ultrasonography fetal umbilical cord in: icd10pcs
ultrasound 12 week > ultrasonography first trimester single fetus in: icd10pcs
ultrasound early pregnancy > ultrasonography first trimester single fetus in: icd10pcs
ultrasound viability > ultrasonography first trimester single fetus in: icd10pcs
ultrasound nuchal > ultrasonography first trimester single fetus in: icd10pcs
ultrasound nt scan > ultrasonography first trimester single fetus in: icd10pcs
ultrasound anatomy > ultrasonography second trimester single fetus in: icd10pcs
ultrasound anomaly > ultrasonography second trimester single fetus in: icd10pcs
ultrasound 18 week > ultrasonography second trimester single fetus in: icd10pcs
ultrasound level ii > ultrasonography second trimester single fetus in: icd10pcs
ultrasound mid pregnancy > ultrasonography second trimester single fetus in: icd10pcs
ultrasound fetal anatomy > ultrasonography second trimester single fetus in: icd10pcs
ultrasound growth > ultrasonography third trimester single fetus in: icd10pcs
ultrasound biophysical > ultrasonography third trimester single fetus in: icd10pcs
ultrasound bpp > ultrasonography third trimester single fetus in: icd10pcs
ultrasound late pregnancy > ultrasonography third trimester single fetus in: icd10pcs
ultrasound 36 week > ultrasonography third trimester single fetus in: icd10pcs
ultrasound early twins > ultrasonography first trimester multiple gestation in: icd10pcs
ultrasound first trimester twins > ultrasonography first trimester multiple gestation in: icd10pcs
ultrasound first trimester triplets > ultrasonography first trimester multiple gestation in: icd10pcs
ultrasound second trimester twins > ultrasonography second trimester multiple gestation in: icd10pcs
ultrasound twins anatomy > ultrasonography second trimester multiple gestation in: icd10pcs
ultrasound third trimester twins > ultrasonography third trimester multiple gestation in: icd10pcs
ultrasound twins growth > ultrasonography third trimester multiple gestation in: icd10pcs
ultrasound baby heart > ultrasonography pediatric heart in: icd10pcs
ultrasound congenital heart > ultrasonography pediatric heart in: icd10pcs
ultrasound pericardial > ultrasonography pericardium in: icd10pcs
ultrasound pericardial effusion > ultrasonography pericardium in: icd10pcs

# --- heart ultrasound (ICD-10-PCS)
echocardiogram transthoracic > ultrasonography right and left heart in: icd10pcs
echocardiogram tte > ultrasonography right and left heart in: icd10pcs
echocardiogram 2d > ultrasonography right and left heart in: icd10pcs
echocardiogram surface > ultrasonography right and left heart in: icd10pcs
echocardiogram limited > ultrasonography right and left heart in: icd10pcs
echocardiogram follow up > ultrasonography right and left heart in: icd10pcs
echocardiogram stress > ultrasonography right and left heart in: icd10pcs
echocardiogram dobutamine > ultrasonography right and left heart in: icd10pcs
echocardiogram bubble > ultrasonography right and left heart in: icd10pcs
echocardiogram contrast > ultrasonography right and left heart in: icd10pcs
echocardiogram doppler > ultrasonography right and left heart in: icd10pcs
echocardiogram transesophageal > ultrasonography right and left heart transesophageal in: icd10pcs
echocardiogram tee > ultrasonography right and left heart transesophageal in: icd10pcs
echocardiogram through esophagus > ultrasonography right and left heart transesophageal in: icd10pcs
echocardiogram aorta > ultrasonography heart with aorta in: icd10pcs
echocardiogram child > ultrasonography pediatric heart in: icd10pcs
echocardiogram pediatric > ultrasonography pediatric heart in: icd10pcs
echocardiogram peds > ultrasonography pediatric heart in: icd10pcs
echocardiogram congenital > ultrasonography pediatric heart in: icd10pcs
echocardiogram baby > ultrasonography pediatric heart in: icd10pcs
echocardiogram pericardial > ultrasonography pericardium in: icd10pcs
echocardiogram tamponade > ultrasonography pericardium in: icd10pcs
echocardiogram intracardiac > ultrasonography right and left heart intravascular in: icd10pcs
echocardiogram ice > ultrasonography right and left heart intravascular in: icd10pcs
echocardiogram right ventricle > ultrasonography right heart in: icd10pcs
echocardiogram right heart > ultrasonography right heart in: icd10pcs
echocardiogram left ventricle > ultrasonography left heart in: icd10pcs
echocardiogram ef > ultrasonography left heart in: icd10pcs
echocardiogram ejection fraction > ultrasonography left heart in: icd10pcs
bubble study > ultrasonography heart contrast in: icd10pcs
tee > ultrasonography right and left heart transesophageal in: icd10pcs
shunt study heart > ultrasonography right and left heart contrast @ 0.7 in: icd10pcs

# --- x-rays by lay names of the part (ICD-10-PCS)
xray kub > plain radiography abdomen in: icd10pcs
xray acute abdominal series > plain radiography abdomen in: icd10pcs
xray chest two view > plain radiography chest in: icd10pcs
xray pa lateral chest > plain radiography chest in: icd10pcs
xray lordotic > plain radiography chest in: icd10pcs
xray waters view > plain radiography paranasal sinuses in: icd10pcs
xray zygoma > plain radiography zygomatic arch in: icd10pcs
xray foreign body eye > plain radiography orbits in: icd10pcs
xray pre mri eye > plain radiography orbits in: icd10pcs
xray neck soft tissue > plain radiography upper airways in: icd10pcs
xray croup > plain radiography upper airways in: icd10pcs
xray adenoid > plain radiography upper airways in: icd10pcs
xray epiglottis > plain radiography upper airways in: icd10pcs
xray bitewing > plain radiography single tooth in: icd10pcs
xray periapical > plain radiography single tooth in: icd10pcs
xray panorex > plain radiography all teeth in: icd10pcs
xray panoramic > plain radiography all teeth in: icd10pcs
xray panoramic dental > plain radiography all teeth in: icd10pcs
xray fmx > plain radiography all teeth in: icd10pcs
xray orthopantomogram > plain radiography all teeth in: icd10pcs
xray opg > plain radiography all teeth in: icd10pcs
xray navicular wrist > plain radiography wrist in: icd10pcs
xray bone age > plain radiography hand in: icd10pcs
xray knuckle > plain radiography hand in: icd10pcs
xray fingers > plain radiography finger in: icd10pcs
xray cspine > plain radiography cervical spine in: icd10pcs
xray neck bones > plain radiography cervical spine in: icd10pcs
xray tspine > plain radiography thoracic spine in: icd10pcs
xray lspine > plain radiography lumbar spine in: icd10pcs
xray ls spine > plain radiography lumbar spine in: icd10pcs
xray scoliosis > plain radiography whole spine in: icd10pcs
xray full spine > plain radiography whole spine in: icd10pcs
xray entire spine > plain radiography whole spine in: icd10pcs
xray l5 s1 > plain radiography lumbosacral joint in: icd10pcs
xray pelvic > plain radiography pelvis in: icd10pcs
xray hips > plain radiography hip in: icd10pcs
xray frog leg > plain radiography hip in: icd10pcs
xray sunrise view > plain radiography patella in: icd10pcs
xray merchant > plain radiography patella in: icd10pcs
xray mortise > plain radiography ankle in: icd10pcs
xray os calcis > plain radiography calcaneus in: icd10pcs
xray toes > plain radiography toe in: icd10pcs
xray great toe > plain radiography toe in: icd10pcs
xray leg length > plain radiography all long bones in: icd10pcs
xray scanogram > plain radiography all long bones in: icd10pcs
xray bone survey > plain radiography whole skeleton in: icd10pcs
xray skeletal survey > plain radiography whole skeleton in: icd10pcs
xray myeloma survey > plain radiography whole skeleton in: icd10pcs
xray metastatic survey > plain radiography whole skeleton in: icd10pcs
xray child abuse survey > plain radiography whole skeleton in: icd10pcs
xray baby whole body > plain radiography infant whole body in: icd10pcs
xray newborn whole body > plain radiography infant whole body in: icd10pcs
xray standing leg > plain radiography lower extremity in: icd10pcs
xray epididymogram > plain radiography epididymis in: icd10pcs
xray mammo > plain radiography breast in: icd10pcs
xray mammogram > plain radiography breast in: icd10pcs

# --- radiation techniques, singly (ICD-10-PCS)
opg > plain radiography all teeth in: icd10pcs
orthopantomogram > plain radiography all teeth in: icd10pcs
opg dental > plain radiography all teeth in: icd10pcs
panoramic dental > plain radiography all teeth in: icd10pcs
fmx > plain radiography all teeth in: icd10pcs
scanogram > plain radiography all long bones in: icd10pcs
bitewing > plain radiography single tooth in: icd10pcs
dental x ray one tooth > plain radiography single tooth in: icd10pcs
flat plate abdomen > plain radiography abdomen in: icd10pcs
leg length study > plain radiography all long bones in: icd10pcs
bone age study > plain radiography hand in: icd10pcs

# --- contrast studies, eponymous or by instrument (ICD-10-PCS)
ercp dye > fluoroscopy biliary and pancreatic ducts in: icd10pcs
ercp pictures > fluoroscopy biliary and pancreatic ducts in: icd10pcs
ercp cholangiogram > fluoroscopy biliary and pancreatic ducts in: icd10pcs
endoscopic cholangiogram > fluoroscopy biliary and pancreatic ducts in: icd10pcs
ioc > fluoroscopy bile ducts in: icd10pcs
intraoperative cholangiogram > fluoroscopy bile ducts in: icd10pcs
ptc > fluoroscopy bile ducts in: icd10pcs
transhepatic cholangiogram > fluoroscopy bile ducts in: icd10pcs
t tube study > fluoroscopy bile ducts in: icd10pcs
cholecystogram > fluoroscopy gallbladder in: icd10pcs
oral cholecystogram > fluoroscopy gallbladder in: icd10pcs
gallbladder series > fluoroscopy gallbladder in: icd10pcs
cholecystography > plain radiography gallbladder and bile ducts in: icd10pcs
barium esophagram > fluoroscopy esophagus in: icd10pcs
gastrografin swallow > fluoroscopy esophagus in: icd10pcs
cine esophagram > fluoroscopy esophagus in: icd10pcs
mbs > fluoroscopy mouth/oropharynx in: icd10pcs
mbss > fluoroscopy mouth/oropharynx in: icd10pcs
videofluoroscopic swallow > fluoroscopy mouth/oropharynx in: icd10pcs
vfss > fluoroscopy mouth/oropharynx in: icd10pcs
videofluoroscopy > fluoroscopy mouth/oropharynx in: icd10pcs
videofluoroscopy pharynx > fluoroscopy pharynx and epiglottis in: icd10pcs
rehab swallow video > fluoroscopy pharynx and epiglottis in: icd10pcs
ugi series > fluoroscopy upper gi in: icd10pcs
stomach barium > fluoroscopy upper gi in: icd10pcs
ugi sbft > fluoroscopy upper gi and small bowel in: icd10pcs
upper gi sbft > fluoroscopy upper gi and small bowel in: icd10pcs
ugi with small bowel > fluoroscopy upper gi and small bowel in: icd10pcs
small bowel enema > fluoroscopy small bowel in: icd10pcs
hypotonic duodenography > fluoroscopy duodenum in: icd10pcs
be double contrast > fluoroscopy colon in: icd10pcs
air contrast barium enema > fluoroscopy colon in: icd10pcs
air contrast enema > fluoroscopy colon in: icd10pcs
colon barium > fluoroscopy colon in: icd10pcs
water soluble enema > fluoroscopy colon in: icd10pcs
intussusception enema > fluoroscopy colon in: icd10pcs
proctogram > fluoroscopy colon in: icd10pcs
evacuation study > fluoroscopy colon in: icd10pcs
ileal conduit study > fluoroscopy ileal diversion loop in: icd10pcs
ileal loop study > fluoroscopy ileal diversion loop in: icd10pcs
conduitogram > fluoroscopy ileal diversion loop in: icd10pcs
antegrade pyelogram > fluoroscopy kidney in: icd10pcs
antegrade nephrostogram > fluoroscopy kidney in: icd10pcs
retrograde pyelogram > fluoroscopy kidney in: icd10pcs
retrograde > fluoroscopy kidney in: icd10pcs
rpg > fluoroscopy kidney in: icd10pcs
ivp > plain radiography kidneys ureters bladder in: icd10pcs
ivu > plain radiography kidneys ureters bladder in: icd10pcs
intravenous pyelogram > plain radiography kidneys ureters bladder in: icd10pcs
intravenous urogram > plain radiography kidneys ureters bladder in: icd10pcs
excretory urogram > plain radiography kidneys ureters bladder in: icd10pcs
kidney dye x-ray > plain radiography kidneys ureters bladder in: icd10pcs
voiding cystourethrogram > fluoroscopy bladder and urethra in: icd10pcs
mcug > fluoroscopy bladder and urethra in: icd10pcs
micturating cystogram > fluoroscopy bladder and urethra in: icd10pcs
rug urethra > fluoroscopy urethra in: icd10pcs
tube dye test > fluoroscopy uterus and fallopian tubes in: icd10pcs
fallopian tube dye > fluoroscopy uterus and fallopian tubes in: icd10pcs
salpingogram > fluoroscopy uterus and fallopian tubes in: icd10pcs
tubogram > fluoroscopy uterus and fallopian tubes in: icd10pcs
tear duct dye x-ray > plain radiography lacrimal duct in: icd10pcs
nipple discharge dye x-ray > plain radiography mammary ducts in: icd10pcs
bronchogram > plain radiography tracheobronchial tree in: icd10pcs
diaphragm motion study > fluoroscopy diaphragm in: icd10pcs
spine dye x-ray > plain radiography spinal cord in: icd10pcs
ct myelogram > computerized tomography spinal cord in: icd10pcs
cisternogram ct > computerized tomography cisterna in: icd10pcs
discogram thoracic > fluoroscopy thoracic disc in: icd10pcs
discogram lumbar > fluoroscopy lumbar disc in: icd10pcs
provocative discography > fluoroscopy lumbar disc in: icd10pcs
facet arthrogram lumbar > fluoroscopy lumbar facet joint in: icd10pcs
facet arthrogram cervical > fluoroscopy cervical facet joint in: icd10pcs
si joint arthrogram > fluoroscopy sacroiliac joints in: icd10pcs
sacroiliac arthrogram > fluoroscopy sacroiliac joints in: icd10pcs
finger arthrogram > fluoroscopy hand/finger joint in: icd10pcs
mr arthrogram shoulder > magnetic resonance imaging shoulder in: icd10pcs
mri arthrogram shoulder > magnetic resonance imaging shoulder in: icd10pcs
mr arthrogram hip > magnetic resonance imaging hip in: icd10pcs
mri arthrogram hip > magnetic resonance imaging hip in: icd10pcs
mr arthrogram wrist > magnetic resonance imaging wrist in: icd10pcs
mri arthrogram wrist > magnetic resonance imaging wrist in: icd10pcs
mr arthrogram knee > magnetic resonance imaging knee in: icd10pcs
mri arthrogram knee > magnetic resonance imaging knee in: icd10pcs
ct arthrogram shoulder > computerized tomography shoulder in: icd10pcs
ct arthrogram knee > computerized tomography knee in: icd10pcs
lymphangiogram > plain radiography lower extremity lymphatics in: icd10pcs
lymphogram > plain radiography lower extremity lymphatics in: icd10pcs
lymphography leg > plain radiography lower extremity lymphatics in: icd10pcs
lymphogram arm > plain radiography upper extremity lymphatics in: icd10pcs
lymphangiogram pelvis > plain radiography pelvic lymphatics in: icd10pcs
lymphogram pelvis > plain radiography pelvic lymphatics in: icd10pcs
lymphangiogram neck > plain radiography head and neck lymphatics in: icd10pcs
lv gram > fluoroscopy left heart in: icd10pcs
lvgram > fluoroscopy left heart in: icd10pcs
left ventricle angiogram > fluoroscopy left heart in: icd10pcs
right ventriculogram > fluoroscopy right heart in: icd10pcs
right ventricle angiogram > fluoroscopy right heart in: icd10pcs
biventricular angiogram > fluoroscopy right and left heart in: icd10pcs
both ventricles angiogram > fluoroscopy right and left heart in: icd10pcs
aortogram > fluoroscopy thoracic aorta in: icd10pcs
root shot > fluoroscopy thoracic aorta in: icd10pcs
abdominal aortogram > fluoroscopy abdominal aorta in: icd10pcs
dialysis access angiogram > fluoroscopy dialysis shunt/fistula in: icd10pcs
declotogram > fluoroscopy dialysis shunt/fistula in: icd10pcs
svcgram > fluoroscopy superior vena cava in: icd10pcs
transhepatic portogram > fluoroscopy portal and splanchnic veins in: icd10pcs
graft angiogram > fluoroscopy coronary artery bypass graft in: icd10pcs
graft study heart > fluoroscopy coronary artery bypass graft in: icd10pcs
cath pictures > fluoroscopy multiple coronary arteries in: icd10pcs
cardiac cath angiogram > fluoroscopy multiple coronary arteries in: icd10pcs
heart cath dye > fluoroscopy multiple coronary arteries in: icd10pcs
cineangiogram > fluoroscopy multiple coronary arteries in: icd10pcs
coronary cine > fluoroscopy multiple coronary arteries in: icd10pcs
ct heart calcium > computerized tomography multiple coronary arteries in: icd10pcs
calcium scan heart > computerized tomography multiple coronary arteries in: icd10pcs
cac score > computerized tomography multiple coronary arteries in: icd10pcs
agatston > computerized tomography multiple coronary arteries in: icd10pcs
ct ivp > computerized tomography kidneys in: icd10pcs
ctu > computerized tomography kidneys in: icd10pcs
stone protocol ct > computerized tomography kidneys in: icd10pcs
ct enterography > computerized tomography abdomen and pelvis in: icd10pcs
cte > computerized tomography abdomen and pelvis in: icd10pcs
mr enterography > magnetic resonance imaging abdomen in: icd10pcs
mre > magnetic resonance imaging abdomen in: icd10pcs
mr enteroclysis > magnetic resonance imaging abdomen in: icd10pcs
mr urogram > magnetic resonance imaging kidneys in: icd10pcs
mru > magnetic resonance imaging kidneys in: icd10pcs
mr cholangiogram > magnetic resonance imaging pancreas in: icd10pcs
hrct > computerized tomography lungs in: icd10pcs
high resolution ct > computerized tomography lungs in: icd10pcs
high resolution chest ct > computerized tomography lungs in: icd10pcs
ild protocol > computerized tomography lungs in: icd10pcs
low dose lung ct > computerized tomography lungs in: icd10pcs
lung screening ct > computerized tomography lungs in: icd10pcs
ctpa > computerized tomography pulmonary artery in: icd10pcs
ctpe > computerized tomography pulmonary artery in: icd10pcs
tavr ct > computerized tomography thoracic aorta in: icd10pcs
tavr planning ct > computerized tomography thoracic aorta in: icd10pcs
triple rule out > computerized tomography chest in: icd10pcs
cone beam ct jaw > computerized tomography mandible in: icd10pcs
cbct jaw > computerized tomography mandible in: icd10pcs
virtual colonoscopy > computerized tomography colon in: icd10pcs
ctc > computerized tomography colon in: icd10pcs
maxfac ct > computerized tomography facial bones in: icd10pcs
optical coherence tomography coronary > computerized tomography coronary intravascular optical coherence in: icd10pcs
oct coronary > computerized tomography coronary intravascular optical coherence in: icd10pcs
oct heart > computerized tomography coronary intravascular optical coherence in: icd10pcs
dxa spine > plain radiography lumbar spine densitometry in: icd10pcs
bone density lumbar > plain radiography lumbar spine densitometry in: icd10pcs
bmd spine > plain radiography lumbar spine densitometry in: icd10pcs
dxa hip > plain radiography hip densitometry in: icd10pcs
bmd hip > plain radiography hip densitometry in: icd10pcs
heel ultrasound bone > densitometry in: icd10pcs
heel bone density > densitometry in: icd10pcs
indocyanine green eye > indocyanine green gastrointestinal vascular perfusion in: icd10pcs
icg bowel > indocyanine green gastrointestinal vascular perfusion in: icd10pcs
spy angiography bowel > indocyanine green gastrointestinal vascular perfusion in: icd10pcs
icg perfusion bowel > indocyanine green gastrointestinal vascular perfusion in: icd10pcs
spy angiography flap > indocyanine green skin and breast vascular perfusion in: icd10pcs
icg skin flap > indocyanine green skin and breast vascular perfusion in: icd10pcs
icg breast > indocyanine green skin and breast vascular perfusion in: icd10pcs
spy breast > indocyanine green skin and breast vascular perfusion in: icd10pcs
icg lymph > indocyanine green lymphatic flow in: icd10pcs
icg lymphangiography > indocyanine green lymphatic flow in: icd10pcs
icg lymphography > indocyanine green lymphatic flow in: icd10pcs
icg heart > indocyanine green cardiac vascular perfusion in: icd10pcs
spy heart > indocyanine green cardiac vascular perfusion in: icd10pcs
icg graft > indocyanine green cardiac vascular perfusion in: icd10pcs

# --- nuclear medicine by tracer, organ and name (ICD-10-PCS)
bone scan > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
whole body bone scan > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
total body bone scan > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
bone scintigraphy > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
mdp scan > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
hdp scan > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
skeletal scintigraphy > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
three phase bone scan hand > planar nuclear medicine imaging upper extremity technetium in: icd10pcs
bone scan hand > planar nuclear medicine imaging upper extremity technetium in: icd10pcs
bone scan arm > planar nuclear medicine imaging upper extremity technetium in: icd10pcs
bone scan wrist > planar nuclear medicine imaging upper extremity technetium in: icd10pcs
bone scan shoulder > planar nuclear medicine imaging upper extremity technetium in: icd10pcs
bone scan spine > planar nuclear medicine imaging spine technetium in: icd10pcs
bone scan pelvis > planar nuclear medicine imaging spine and pelvis in: icd10pcs
bone scan spine pelvis > planar nuclear medicine imaging spine and pelvis in: icd10pcs
bone scan jaw > planar nuclear medicine imaging skull in: icd10pcs
bone spect spine > tomographic nuclear medicine imaging lumbar spine in: icd10pcs
spect lumbar > tomographic nuclear medicine imaging lumbar spine in: icd10pcs
spect low back > tomographic nuclear medicine imaging lumbar spine in: icd10pcs
spect bone lumbar > tomographic nuclear medicine imaging lumbar spine in: icd10pcs
bone spect neck > tomographic nuclear medicine imaging cervical spine in: icd10pcs
spect cervical > tomographic nuclear medicine imaging cervical spine in: icd10pcs
spect thoracic spine > tomographic nuclear medicine imaging thoracic spine in: icd10pcs
sulfur colloid marrow > planar nuclear medicine imaging bone marrow in: icd10pcs
heat damaged red cell scan > planar nuclear medicine imaging spleen in: icd10pcs
sulfur colloid liver > planar nuclear medicine imaging liver and spleen in: icd10pcs
liver spleen spect > tomographic nuclear medicine imaging liver and spleen in: icd10pcs
hemangioma scan > planar nuclear medicine imaging liver in: icd10pcs
liver hemangioma scan > planar nuclear medicine imaging liver in: icd10pcs
tagged red cell liver > planar nuclear medicine imaging liver in: icd10pcs
hida > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
hida > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
hida scan > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
hida scan > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
cholescintigraphy > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
cholescintigraphy > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
hepatobiliary scan > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
hepatobiliary scan > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
choletec scan > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
choletec scan > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
mebrofenin scan > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
mebrofenin scan > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
disida > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
disida > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
disida scan > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
disida scan > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
gallbladder scan > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
gallbladder scan > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
gallbladder ejection fraction > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
gallbladder ejection fraction > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
hida with cck > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
hida with cck > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
gallbladder ef > planar nuclear medicine imaging gallbladder technetium in: icd10pcs
gallbladder ef > planar nuclear medicine imaging hepatobiliary system all technetium in: icd10pcs
egg meal > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
solid gastric emptying > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
ges stomach > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
egg sandwich test > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
reflux scintigraphy > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
gastroesophageal reflux scan > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
esophageal transit scan > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
meckel scan > planar nuclear medicine imaging gastrointestinal tract technetium in: icd10pcs
pertechnetate belly scan > planar nuclear medicine imaging gastrointestinal tract technetium in: icd10pcs
gi bleed scan > planar nuclear medicine imaging gastrointestinal tract technetium in: icd10pcs
bleeding scan > planar nuclear medicine imaging gastrointestinal tract technetium in: icd10pcs
tagged rbc scan > planar nuclear medicine imaging gastrointestinal tract technetium in: icd10pcs
nuclear bleeding scan > planar nuclear medicine imaging gastrointestinal tract technetium in: icd10pcs
vq > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
ventilation perfusion > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
xenon lung scan > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
lung scan nuclear > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
quantitative lung perfusion > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
maa scan > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
dtpa aerosol > planar nuclear medicine imaging lungs and bronchi in: icd10pcs
spect vq > tomographic nuclear medicine imaging lungs and bronchi in: icd10pcs
pet lung > positron emission tomographic lungs and bronchi in: icd10pcs
pet lung nodule > positron emission tomographic lungs and bronchi in: icd10pcs
pet chest nodule > positron emission tomographic lungs and bronchi in: icd10pcs
thyroid scintigraphy > planar nuclear medicine imaging thyroid gland in: icd10pcs
thyroid nuclear scan > planar nuclear medicine imaging thyroid gland in: icd10pcs
pertechnetate thyroid > planar nuclear medicine imaging thyroid gland in: icd10pcs
cold nodule scan > planar nuclear medicine imaging thyroid gland in: icd10pcs
rai uptake > nonimaging nuclear medicine uptake thyroid gland in: icd10pcs
radioiodine uptake > nonimaging nuclear medicine uptake thyroid gland in: icd10pcs
radioactive iodine uptake > nonimaging nuclear medicine uptake thyroid gland in: icd10pcs
iodine uptake test > nonimaging nuclear medicine uptake thyroid gland in: icd10pcs
parathyroid spect ct > tomographic nuclear medicine imaging parathyroid glands in: icd10pcs
adrenal scan > planar nuclear medicine imaging adrenal glands iodine 131 in: icd10pcs
adrenal mibg > planar nuclear medicine imaging adrenal glands iodine 131 in: icd10pcs
pheo scan > planar nuclear medicine imaging adrenal glands iodine 131 in: icd10pcs
mibg pheochromocytoma > planar nuclear medicine imaging adrenal glands iodine 131 in: icd10pcs
mibg scan > nuclear medicine imaging whole body iodine in: icd10pcs
neuroblastoma scan > nuclear medicine imaging whole body iodine in: icd10pcs
renal scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
renogram > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
mag3 > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
mag3 scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
lasix renogram > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
lasix renal scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
diuretic renogram > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
captopril renogram > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
dmsa > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
dmsa scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
kidney nuclear scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
kidney scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
dtpa renal > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
renal scintigraphy > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
split renal function > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
kidney function scan > planar nuclear medicine imaging kidneys ureters bladder technetium in: icd10pcs
gfr study > nonimaging nuclear medicine assay kidneys ureters bladder in: icd10pcs
iothalamate gfr > nonimaging nuclear medicine assay kidneys ureters bladder in: icd10pcs
radionuclide cystogram > planar nuclear medicine imaging bladder and ureters in: icd10pcs
nuclear vcug > planar nuclear medicine imaging bladder and ureters in: icd10pcs
nuclear bladder reflux > planar nuclear medicine imaging bladder and ureters in: icd10pcs
testicular scan > planar nuclear medicine imaging testicles in: icd10pcs
torsion scan > planar nuclear medicine imaging testicles in: icd10pcs
scrotal scan nuclear > planar nuclear medicine imaging testicles in: icd10pcs
testicular nuclear > planar nuclear medicine imaging testicles in: icd10pcs
brain scan nuclear > planar nuclear medicine imaging brain technetium in: icd10pcs
brain death scan > planar nuclear medicine imaging brain technetium in: icd10pcs
brain flow study > planar nuclear medicine imaging brain technetium in: icd10pcs
cerebral perfusion scan > planar nuclear medicine imaging brain technetium in: icd10pcs
brain death flow > planar nuclear medicine imaging brain technetium in: icd10pcs
hmpao spect > tomographic nuclear medicine imaging brain in: icd10pcs
ceretec > tomographic nuclear medicine imaging brain in: icd10pcs
ecd spect > tomographic nuclear medicine imaging brain in: icd10pcs
neurolite > tomographic nuclear medicine imaging brain in: icd10pcs
ictal spect > tomographic nuclear medicine imaging brain in: icd10pcs
dopamine transporter scan > tomographic nuclear medicine imaging brain in: icd10pcs
brain pet > positron emission tomographic brain in: icd10pcs
amyloid pet > positron emission tomographic brain in: icd10pcs
fdg pet brain > positron emission tomographic brain in: icd10pcs
pet alzheimer > positron emission tomographic brain in: icd10pcs
pet dementia > positron emission tomographic brain in: icd10pcs
seizure pet > positron emission tomographic brain in: icd10pcs
cisternogram > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
csf flow study > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
csf leak scan > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
radionuclide cisternogram > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
indium cisternogram > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
shunt patency scan > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
nph scan > planar nuclear medicine imaging cerebrospinal fluid indium in: icd10pcs
salivary scan > planar nuclear medicine imaging salivary glands in: icd10pcs
salivary gland scan > planar nuclear medicine imaging salivary glands in: icd10pcs
parotid scan > planar nuclear medicine imaging salivary glands in: icd10pcs
tear duct scan > planar nuclear medicine imaging lacrimal ducts in: icd10pcs
dacryoscintigraphy > planar nuclear medicine imaging lacrimal ducts in: icd10pcs
tear duct nuclear > planar nuclear medicine imaging lacrimal ducts in: icd10pcs
lacrimal scan > planar nuclear medicine imaging lacrimal ducts in: icd10pcs
muga > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
muga scan > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
gated blood pool > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
blood pool heart scan > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
radionuclide ventriculogram > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
rvg heart > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
first pass heart > planar nuclear medicine imaging right and left heart technetium in: icd10pcs
mpi > tomographic nuclear medicine imaging myocardium in: icd10pcs
myoview > tomographic nuclear medicine imaging myocardium in: icd10pcs
cardiolite > tomographic nuclear medicine imaging myocardium in: icd10pcs
sestamibi stress > tomographic nuclear medicine imaging myocardium in: icd10pcs
thallium stress > tomographic nuclear medicine imaging myocardium in: icd10pcs
lexiscan stress > tomographic nuclear medicine imaging myocardium in: icd10pcs
lexiscan > tomographic nuclear medicine imaging myocardium in: icd10pcs
perfusion stress test > tomographic nuclear medicine imaging myocardium in: icd10pcs
spect mpi > tomographic nuclear medicine imaging myocardium in: icd10pcs
myocardial perfusion scan > tomographic nuclear medicine imaging myocardium in: icd10pcs
pyp scan > nuclear medicine imaging myocardium technetium in: icd10pcs
pyrophosphate scan > nuclear medicine imaging myocardium technetium in: icd10pcs
amyloid heart scan > nuclear medicine imaging myocardium technetium in: icd10pcs
cardiac amyloid scan > nuclear medicine imaging myocardium technetium in: icd10pcs
infarct scan > nuclear medicine imaging myocardium technetium in: icd10pcs
pet heart > positron emission tomographic myocardium in: icd10pcs
cardiac pet > positron emission tomographic myocardium in: icd10pcs
rubidium pet > positron emission tomographic myocardium in: icd10pcs
ammonia pet > positron emission tomographic myocardium in: icd10pcs
pet perfusion > positron emission tomographic myocardium in: icd10pcs
viability pet > positron emission tomographic myocardium in: icd10pcs
pet sarcoid heart > positron emission tomographic myocardium in: icd10pcs
pet scan whole body > positron emission tomographic whole body in: icd10pcs
whole body pet > positron emission tomographic whole body in: icd10pcs
pet skull to thigh > positron emission tomographic whole body in: icd10pcs
fdg pet > positron emission tomographic whole body in: icd10pcs
pet ct > positron emission tomographic whole body in: icd10pcs
psma pet > positron emission tomographic whole body in: icd10pcs
dotatate pet > positron emission tomographic whole body in: icd10pcs
leg lymphedema scan > planar nuclear medicine imaging lower extremity lymphatics in: icd10pcs
arm lymphedema scan > planar nuclear medicine imaging upper extremity lymphatics in: icd10pcs
sentinel node breast > planar nuclear medicine imaging upper chest lymphatics in: icd10pcs
sentinel node mapping breast > planar nuclear medicine imaging upper chest lymphatics in: icd10pcs
sln breast > planar nuclear medicine imaging upper chest lymphatics in: icd10pcs
sentinel node melanoma neck > planar nuclear medicine imaging neck lymphatics in: icd10pcs
lymphoscintigraphy neck > planar nuclear medicine imaging neck lymphatics in: icd10pcs
sln neck > planar nuclear medicine imaging neck lymphatics in: icd10pcs
sentinel node trunk > planar nuclear medicine imaging trunk lymphatics in: icd10pcs
sln trunk > planar nuclear medicine imaging trunk lymphatics in: icd10pcs
lymphoscintigraphy trunk > planar nuclear medicine imaging trunk lymphatics in: icd10pcs
sentinel node pelvis > planar nuclear medicine imaging pelvic lymphatics in: icd10pcs
lymphoscintigraphy pelvis > planar nuclear medicine imaging pelvic lymphatics in: icd10pcs
sentinel probe > nonimaging nuclear medicine probe lymphatics in: icd10pcs
gamma probe > nonimaging nuclear medicine probe lymphatics in: icd10pcs
gamma probe sentinel > nonimaging nuclear medicine probe lymphatics in: icd10pcs
gamma probe breast > nonimaging nuclear medicine probe upper chest lymphatics in: icd10pcs
probe sentinel breast > nonimaging nuclear medicine probe upper chest lymphatics in: icd10pcs
white cell scan > planar nuclear medicine imaging whole body indium in: icd10pcs
wbc scan > planar nuclear medicine imaging whole body indium in: icd10pcs
indium scan > planar nuclear medicine imaging whole body indium in: icd10pcs
indium white cell > planar nuclear medicine imaging whole body indium in: icd10pcs
tagged white cell > planar nuclear medicine imaging whole body indium in: icd10pcs
ceretec wbc > planar nuclear medicine imaging whole body indium in: icd10pcs
infection scan > planar nuclear medicine imaging whole body indium in: icd10pcs
leukocyte scan > planar nuclear medicine imaging whole body indium in: icd10pcs
gallium scan > planar nuclear medicine imaging whole body gallium in: icd10pcs
gallium scan whole body > planar nuclear medicine imaging whole body gallium in: icd10pcs
octreotide scan > nuclear medicine imaging indium abdomen in: icd10pcs
octreoscan > nuclear medicine imaging indium abdomen in: icd10pcs
octreotide spect > nuclear medicine imaging indium abdomen in: icd10pcs
carcinoid scan > nuclear medicine imaging indium abdomen in: icd10pcs
i131 whole body > planar nuclear medicine imaging whole body iodine in: icd10pcs
i-131 whole body scan > planar nuclear medicine imaging whole body iodine in: icd10pcs
iodine whole body scan > planar nuclear medicine imaging whole body iodine in: icd10pcs
i123 whole body > planar nuclear medicine imaging whole body iodine in: icd10pcs
breast nuclear > planar nuclear medicine imaging breast technetium in: icd10pcs
scintimammography > planar nuclear medicine imaging breast technetium in: icd10pcs
mbi breast > planar nuclear medicine imaging breast technetium in: icd10pcs
molecular breast imaging > planar nuclear medicine imaging breast technetium in: icd10pcs
miraluma > planar nuclear medicine imaging breast technetium in: icd10pcs
breast specific gamma > planar nuclear medicine imaging breast technetium in: icd10pcs
bsgi > planar nuclear medicine imaging breast technetium in: icd10pcs
blood volume nuclear > nonimaging nuclear medicine assay blood in: icd10pcs
chromium red cell > nonimaging nuclear medicine assay blood in: icd10pcs
plasma volume nuclear > nonimaging nuclear medicine assay blood in: icd10pcs
nuclear venogram > planar nuclear medicine imaging veins technetium in: icd10pcs
radionuclide venogram > planar nuclear medicine imaging veins technetium in: icd10pcs
i-131 therapy > isotope administration whole body iodine 131 in: icd10pcs
radioactive iodine therapy > isotope administration whole body iodine 131 in: icd10pcs
rai treatment > isotope administration whole body iodine 131 in: icd10pcs
rai therapy > isotope administration whole body iodine 131 in: icd10pcs
radioiodine ablation > isotope administration whole body iodine 131 in: icd10pcs
thyroid ablation iodine > isotope administration whole body iodine 131 in: icd10pcs
radioiodine therapy > isotope administration whole body iodine 131 in: icd10pcs
radioactive iodine pill > isotope administration whole body iodine 131 in: icd10pcs
strontium bone pain > isotope administration whole body strontium 89 in: icd10pcs
metastron > isotope administration whole body strontium 89 in: icd10pcs
strontium 89 > isotope administration whole body strontium 89 in: icd10pcs
p32 > isotope administration whole body phosphorus 32 in: icd10pcs
phosphorus 32 > isotope administration whole body phosphorus 32 in: icd10pcs
radioactive phosphorus > isotope administration whole body phosphorus 32 in: icd10pcs
samarium bone > isotope administration whole body other isotope in: icd10pcs
quadramet > isotope administration whole body other isotope in: icd10pcs
radium 223 > isotope administration whole body other isotope in: icd10pcs
xofigo > isotope administration whole body other isotope in: icd10pcs
lutathera > isotope administration whole body other isotope in: icd10pcs
pluvicto > isotope administration whole body other isotope in: icd10pcs
i-131 mibg therapy > isotope administration whole body iodine 131 in: icd10pcs
systemic radionuclide > systemic nuclear medicine therapy in: icd10pcs
nuclear medicine therapy > systemic nuclear medicine therapy in: icd10pcs

# --- further imaging (ICD-10-PCS)
bone scan foot > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan leg > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan ankle > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan knee > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan tibia > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan hip > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan shin > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
bone scan heel > planar nuclear medicine imaging lower extremity technetium in: icd10pcs
both wrists xray > plain radiography hand in: icd10pcs
both hands xray > plain radiography hand in: icd10pcs
knee xray standing > plain radiography knee in: icd10pcs
weight bearing knees > plain radiography knee in: icd10pcs
mri three tesla brain > magnetic resonance imaging brain in: icd10pcs
3t mri brain > magnetic resonance imaging brain in: icd10pcs
ms protocol mri > magnetic resonance imaging brain in: icd10pcs
seizure protocol mri > magnetic resonance imaging brain in: icd10pcs
tumor protocol mri > magnetic resonance imaging brain in: icd10pcs
whole spine mri > magnetic resonance imaging cervical spine in: icd10pcs
total spine mri > magnetic resonance imaging cervical spine in: icd10pcs
mri entire spine > magnetic resonance imaging cervical spine in: icd10pcs
ct neck soft tissue > computerized tomography neck in: icd10pcs
ct chest abdomen pelvis > computerized tomography abdomen and pelvis in: icd10pcs
pan scan > computerized tomography abdomen and pelvis in: icd10pcs
trauma scan > computerized tomography abdomen and pelvis in: icd10pcs
appendix ct > computerized tomography abdomen and pelvis in: icd10pcs
ct appendicitis > computerized tomography abdomen and pelvis in: icd10pcs
ct diverticulitis > computerized tomography abdomen and pelvis in: icd10pcs
pancreas protocol ct > computerized tomography pancreas in: icd10pcs
adrenal protocol ct > computerized tomography adrenal glands in: icd10pcs
liver protocol ct > computerized tomography liver in: icd10pcs
three phase liver > computerized tomography liver in: icd10pcs
triphasic liver > computerized tomography liver in: icd10pcs
multiphase liver > computerized tomography liver in: icd10pcs
4d parathyroid > computerized tomography parathyroid glands in: icd10pcs
4d ct parathyroid > computerized tomography parathyroid glands in: icd10pcs
hematuria protocol ct > computerized tomography kidneys in: icd10pcs
hip protocol ct > computerized tomography hip in: icd10pcs
ct hip fracture > computerized tomography hip in: icd10pcs
ct wrist fracture > computerized tomography wrist in: icd10pcs
pacemaker ct heart > computerized tomography pulmonary veins in: icd10pcs
ct left atrium > computerized tomography pulmonary veins in: icd10pcs
ct pulmonary vein mapping > computerized tomography pulmonary veins in: icd10pcs
pulmonary vein ct > computerized tomography pulmonary veins in: icd10pcs
cardiac ct > computerized tomography multiple coronary arteries in: icd10pcs
coronary cta > computerized tomography multiple coronary arteries in: icd10pcs
ccta > computerized tomography multiple coronary arteries in: icd10pcs
cta heart > computerized tomography multiple coronary arteries in: icd10pcs
mri heart stress > magnetic resonance imaging right and left heart in: icd10pcs
cmr stress > magnetic resonance imaging right and left heart in: icd10pcs
heart mri scar > magnetic resonance imaging right and left heart in: icd10pcs
prostate mpmri > magnetic resonance imaging prostate in: icd10pcs
mp mri prostate > magnetic resonance imaging prostate in: icd10pcs
elastography liver > ultrasonography liver in: icd10pcs
fibroscan > ultrasonography liver in: icd10pcs
mr elastography > ultrasonography liver in: icd10pcs
mr elastography liver > magnetic resonance imaging liver in: icd10pcs
mre liver > magnetic resonance imaging liver in: icd10pcs
defecating mri > magnetic resonance imaging pelvic region in: icd10pcs
mr defecography > magnetic resonance imaging pelvic region in: icd10pcs
dynamic pelvic mri > magnetic resonance imaging pelvic region in: icd10pcs
fast exam > ultrasonography abdomen in: icd10pcs
fast scan > ultrasonography abdomen in: icd10pcs
fast ultrasound trauma > ultrasonography abdomen in: icd10pcs
pocus heart > ultrasonography heart in: icd10pcs
bedside echo > ultrasonography heart in: icd10pcs
pocus lung > ultrasonography pleura in: icd10pcs
saline sonogram > ultrasonography uterus in: icd10pcs
sis uterus > ultrasonography uterus in: icd10pcs
sonohysterogram > ultrasonography uterus in: icd10pcs
saline infusion sonogram > ultrasonography uterus in: icd10pcs
follicle scan > ultrasonography ovaries in: icd10pcs
follicle tracking > ultrasonography ovaries in: icd10pcs
ovulation scan > ultrasonography ovaries in: icd10pcs
gender scan > ultrasonography second trimester single fetus in: icd10pcs
sex of baby scan > ultrasonography second trimester single fetus in: icd10pcs
16 week scan > ultrasonography second trimester single fetus in: icd10pcs
viability scan > ultrasonography first trimester single fetus in: icd10pcs
heartbeat scan > ultrasonography first trimester single fetus in: icd10pcs
6 week scan > ultrasonography first trimester single fetus in: icd10pcs
8 week scan > ultrasonography first trimester single fetus in: icd10pcs
growth scan > ultrasonography third trimester single fetus in: icd10pcs
position of baby scan > ultrasonography third trimester single fetus in: icd10pcs
breech scan > ultrasonography third trimester single fetus in: icd10pcs
afi > ultrasonography third trimester single fetus in: icd10pcs
amniotic fluid index > ultrasonography third trimester single fetus in: icd10pcs
cervical length scan > ultrasonography uterus in: icd10pcs
cervix length ultrasound > ultrasonography uterus in: icd10pcs
neck node ultrasound > ultrasonography neck in: icd10pcs
axillary ultrasound > ultrasonography upper extremity in: icd10pcs
armpit ultrasound > ultrasonography upper extremity in: icd10pcs
groin ultrasound > ultrasonography lower extremity in: icd10pcs
vein mapping leg > ultrasonography lower extremity veins in: icd10pcs
saphenous mapping > ultrasonography lower extremity veins in: icd10pcs
vein mapping bypass > ultrasonography lower extremity veins in: icd10pcs
vein mapping arm > ultrasonography upper extremity veins in: icd10pcs
fistula mapping > ultrasonography upper extremity veins in: icd10pcs
reflux study legs > ultrasonography lower extremity veins in: icd10pcs
venous insufficiency study > ultrasonography lower extremity veins in: icd10pcs
venous reflux ultrasound > ultrasonography lower extremity veins in: icd10pcs
fistula ultrasound > ultrasonography upper extremity veins in: icd10pcs
av fistula ultrasound > ultrasonography upper extremity veins in: icd10pcs
picc ultrasound > ultrasonography upper extremity veins guidance in: icd10pcs
ultrasound guided iv > ultrasonography upper extremity veins guidance in: icd10pcs
ultrasound guided picc > ultrasonography upper extremity veins guidance in: icd10pcs
central line ultrasound > ultrasonography jugular veins guidance in: icd10pcs
ultrasound guided central line > ultrasonography jugular veins guidance in: icd10pcs
ij guidance > ultrasonography jugular veins guidance in: icd10pcs
tips doppler > ultrasonography portal and splanchnic veins in: icd10pcs
tips ultrasound > ultrasonography portal and splanchnic veins in: icd10pcs
penile doppler > ultrasonography penis in: icd10pcs
penile duplex > ultrasonography penis in: icd10pcs
eus pancreas > ultrasonography pancreas in: icd10pcs
endoscopic ultrasound pancreas > ultrasonography pancreas in: icd10pcs
eus esophagus > ultrasonography esophagus in: icd10pcs
endoscopic ultrasound esophagus > ultrasonography esophagus in: icd10pcs
eus stomach > ultrasonography stomach in: icd10pcs
endoscopic ultrasound stomach > ultrasonography stomach in: icd10pcs
eus rectum > ultrasonography rectum in: icd10pcs
endoscopic ultrasound rectum > ultrasonography rectum in: icd10pcs
ebus > ultrasonography mediastinum in: icd10pcs
endobronchial ultrasound > ultrasonography mediastinum in: icd10pcs
carotid scan > ultrasonography common carotid arteries in: icd10pcs
neck artery scan > ultrasonography common carotid arteries in: icd10pcs
carotid duplex > ultrasonography common carotid arteries in: icd10pcs
transcranial ultrasound > ultrasonography intracranial arteries in: icd10pcs
renal duplex > ultrasonography renal arteries in: icd10pcs
aorta screening > ultrasonography abdominal aorta in: icd10pcs
ophthalmic ultrasound > ultrasonography eye in: icd10pcs
a scan eye > ultrasonography eye in: icd10pcs
b scan eye > ultrasonography eye in: icd10pcs
a-scan > ultrasonography eye in: icd10pcs
fluoro hip > fluoroscopy hip in: icd10pcs
c arm hip > fluoroscopy hip in: icd10pcs
fluoro guided lumbar puncture > fluoroscopy lumbar spine in: icd10pcs
fluoro spine > fluoroscopy lumbar spine in: icd10pcs
feeding tube check > fluoroscopy stomach in: icd10pcs
peg check contrast > fluoroscopy stomach in: icd10pcs
gastrografin peg > fluoroscopy stomach in: icd10pcs
fluoro picc > fluoroscopy superior vena cava guidance in: icd10pcs
port check > fluoroscopy superior vena cava in: icd10pcs
port dye study > fluoroscopy superior vena cava in: icd10pcs
port study > fluoroscopy superior vena cava in: icd10pcs
pharyngogram > fluoroscopy pharynx and epiglottis in: icd10pcs
upper airway fluoro > fluoroscopy upper airways in: icd10pcs
airway fluoroscopy > fluoroscopy upper airways in: icd10pcs
chest fluoro > fluoroscopy lung in: icd10pcs
swimmers view > plain radiography cervical spine in: icd10pcs
odontoid view > plain radiography cervical spine in: icd10pcs
flexion extension neck > plain radiography cervical spine in: icd10pcs
flexion extension lumbar > plain radiography lumbar spine in: icd10pcs
judet view > plain radiography pelvis in: icd10pcs
inlet outlet > plain radiography pelvis in: icd10pcs
y view > plain radiography shoulder in: icd10pcs
axillary view > plain radiography shoulder in: icd10pcs
grashey > plain radiography shoulder in: icd10pcs
harris view > plain radiography calcaneus in: icd10pcs
sesamoid view > plain radiography toe in: icd10pcs
notch view > plain radiography knee in: icd10pcs
tunnel view > plain radiography knee in: icd10pcs
decubitus chest > plain radiography chest in: icd10pcs
expiratory film > plain radiography chest in: icd10pcs
post intubation film > plain radiography chest in: icd10pcs
tube placement film > plain radiography chest in: icd10pcs
line placement film > plain radiography chest in: icd10pcs
ng tube placement film > plain radiography abdomen in: icd10pcs
dobhoff film > plain radiography abdomen in: icd10pcs
specimen radiograph breast > plain radiography breast in: icd10pcs
needle loc breast > plain radiography breast in: icd10pcs
wire localization breast > plain radiography breast in: icd10pcs
contrast mammogram > plain radiography breast in: icd10pcs

# --- p1
kidney shadow > abnormal radiologic findings diagnostic imaging kidney in: icd10cm
kidney mass on imaging > abnormal radiologic findings diagnostic imaging kidney in: icd10cm
renal filling defect > abnormal radiologic findings diagnostic imaging kidney in: icd10cm
renal shadow > abnormal radiologic findings diagnostic imaging kidney in: icd10cm
renal mass on imaging > abnormal radiologic findings diagnostic imaging kidney in: icd10cm
ureter shadow > abnormal radiologic findings diagnostic imaging renal pelvis ureter bladder in: icd10cm
ureter mass on imaging > abnormal radiologic findings diagnostic imaging renal pelvis ureter bladder in: icd10cm
renal pelvis shadow > abnormal radiologic findings diagnostic imaging renal pelvis ureter bladder in: icd10cm
bladder shadow > abnormal radiologic findings diagnostic imaging renal pelvis ureter bladder in: icd10cm
bladder mass on imaging > abnormal radiologic findings diagnostic imaging renal pelvis ureter bladder in: icd10cm
stomach shadow > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
stomach mass on imaging > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
stomach abnormal image > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
stomach abnormal xray > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
duodenum filling defect > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
duodenum shadow > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
duodenum mass on imaging > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
duodenum abnormal image > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
duodenum abnormal xray > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
colon shadow > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
colon mass on imaging > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
colon abnormal image > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
colon abnormal xray > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
bowel abnormal image > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
intestine shadow > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
intestine mass on imaging > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
intestine abnormal image > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
intestine abnormal xray > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
esophagus filling defect > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
esophagus shadow > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
esophagus mass on imaging > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
esophagus abnormal image > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
esophagus abnormal xray > abnormal findings diagnostic imaging other parts digestive tract in: icd10cm
gallbladder shadow > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
gallbladder mass on imaging > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
bile duct filling defect > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
bile duct shadow > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
bile duct mass on imaging > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
biliary filling defect > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
biliary shadow > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
biliary mass on imaging > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
common duct filling defect > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
common duct shadow > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
common duct mass on imaging > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
common duct abnormal image > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
common duct abnormal xray > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
liver filling defect > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
liver shadow > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
liver mass on imaging > abnormal findings diagnostic imaging liver biliary tract in: icd10cm
prostate filling defect > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
prostate shadow > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
prostate mass on imaging > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
urethra filling defect > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
urethra shadow > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
urethra mass on imaging > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
urethra abnormal image > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
urethra abnormal xray > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
seminal vesicle filling defect > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
seminal vesicle shadow > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
seminal vesicle mass on imaging > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
seminal vesicle abnormal image > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
seminal vesicle abnormal xray > abnormal radiologic findings diagnostic imaging other urinary organs in: icd10cm
testis filling defect > abnormal radiologic findings diagnostic imaging testis in: icd10cm
testis shadow > abnormal radiologic findings diagnostic imaging testis in: icd10cm
testis mass on imaging > abnormal radiologic findings diagnostic imaging testis in: icd10cm
lung filling defect > other nonspecific abnormal finding lung field in: icd10cm
heart filling defect > abnormal findings diagnostic imaging heart coronary circulation in: icd10cm
heart mass on imaging > abnormal findings diagnostic imaging heart coronary circulation in: icd10cm
breast filling defect > other abnormal inconclusive findings diagnostic imaging breast in: icd10cm
breast shadow > other abnormal inconclusive findings diagnostic imaging breast in: icd10cm
breast mass on imaging > other abnormal inconclusive findings diagnostic imaging breast in: icd10cm
breast abnormal xray > other abnormal inconclusive findings diagnostic imaging breast in: icd10cm
limb filling defect > abnormal findings diagnostic imaging limbs in: icd10cm
limb shadow > abnormal findings diagnostic imaging limbs in: icd10cm
limb mass on imaging > abnormal findings diagnostic imaging limbs in: icd10cm
bone filling defect > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
bone shadow > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
bone mass on imaging > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
joint filling defect > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
joint shadow > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
joint mass on imaging > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
joint abnormal image > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
joint abnormal xray > abnormal findings diagnostic imaging other parts musculoskeletal system in: icd10cm
abdomen filling defect > abnormal findings diagnostic imaging other abdominal regions including retroperitoneum in: icd10cm
abdomen shadow > abnormal findings diagnostic imaging other abdominal regions including retroperitoneum in: icd10cm
abdomen mass on imaging > abnormal findings diagnostic imaging other abdominal regions including retroperitoneum in: icd10cm
retroperitoneum filling defect > abnormal findings diagnostic imaging other abdominal regions including retroperitoneum in: icd10cm
retroperitoneum shadow > abnormal findings diagnostic imaging other abdominal regions including retroperitoneum in: icd10cm
retroperitoneum mass on imaging > abnormal findings diagnostic imaging other abdominal regions including retroperitoneum in: icd10cm
skull filling defect > abnormal findings diagnostic imaging skull head in: icd10cm
skull shadow > abnormal findings diagnostic imaging skull head in: icd10cm
head filling defect > abnormal findings diagnostic imaging skull head in: icd10cm
head shadow > abnormal findings diagnostic imaging skull head in: icd10cm
head mass on imaging > abnormal findings diagnostic imaging skull head in: icd10cm
skin filling defect > abnormal findings diagnostic imaging other specified body structures in: icd10cm
skin shadow > abnormal findings diagnostic imaging other specified body structures in: icd10cm
skin mass on imaging > abnormal findings diagnostic imaging other specified body structures in: icd10cm
uterus filling defect > abnormal findings diagnostic imaging other specified body structures in: icd10cm
uterus shadow > abnormal findings diagnostic imaging other specified body structures in: icd10cm
uterus mass on imaging > abnormal findings diagnostic imaging other specified body structures in: icd10cm
uterus abnormal image > abnormal findings diagnostic imaging other specified body structures in: icd10cm
uterus abnormal xray > abnormal findings diagnostic imaging other specified body structures in: icd10cm
placenta filling defect > abnormal findings diagnostic imaging other specified body structures in: icd10cm
placenta shadow > abnormal findings diagnostic imaging other specified body structures in: icd10cm
placenta mass on imaging > abnormal findings diagnostic imaging other specified body structures in: icd10cm
endometrium filling defect > abnormal findings diagnostic imaging other specified body structures in: icd10cm
endometrium shadow > abnormal findings diagnostic imaging other specified body structures in: icd10cm
endometrium mass on imaging > abnormal findings diagnostic imaging other specified body structures in: icd10cm
endometrium abnormal image > abnormal findings diagnostic imaging other specified body structures in: icd10cm
endometrium abnormal xray > abnormal findings diagnostic imaging other specified body structures in: icd10cm
vein filling defect > abnormal findings diagnostic imaging other specified body structures in: icd10cm

# --- img
ct gut > computerized tomography abdomen @ 1.0 in: icd10pcs
ultrasound stomach area > ultrasonography abdomen @ 1.0 in: icd10pcs
ultrasound gut > ultrasonography abdomen @ 1.0 in: icd10pcs
ct cap > computerized tomography chest abdomen and pelvis @ 1.0 in: icd10pcs
mri noggin > magnetic resonance imaging head @ 1.0 in: icd10pcs
xray head bone > plain radiography skull @ 1.0 in: icd10pcs
ct skull fracture > computerized tomography skull @ 1.0 in: icd10pcs
xray cheekbone > plain radiography facial bones @ 1.0 in: icd10pcs
xray cheek bone > plain radiography facial bones @ 1.0 in: icd10pcs
ct cheekbone > computerized tomography facial bones @ 1.0 in: icd10pcs
ct nose bone > computerized tomography facial bones @ 1.0 in: icd10pcs
ct broken nose > computerized tomography facial bones @ 1.0 in: icd10pcs
ct nasal bones > computerized tomography facial bones @ 1.0 in: icd10pcs
xray jaw clicking > plain radiography temporomandibular joint @ 1.0 in: icd10pcs
ct jaw clicking > computerized tomography temporomandibular joints @ 1.0 in: icd10pcs
xray ear bones > plain radiography mastoids @ 1.0 in: icd10pcs
xray temporal bone > plain radiography mastoids @ 1.0 in: icd10pcs
ct throat > computerized tomography neck @ 1.0 in: icd10pcs
mri neck soft tissue > magnetic resonance imaging neck @ 1.0 in: icd10pcs
mri throat > magnetic resonance imaging neck @ 1.0 in: icd10pcs
ultrasound neck soft tissue > ultrasonography head and neck @ 1.0 in: icd10pcs
ultrasound throat > ultrasonography head and neck @ 1.0 in: icd10pcs
ct neck > computerized tomography cervical spine @ 1.0 in: icd10pcs
fluoroscopy neck > fluoroscopy cervical spine @ 1.0 in: icd10pcs
xray middle back > plain radiography thoracic spine @ 1.0 in: icd10pcs
ct middle back > computerized tomography thoracic spine @ 1.0 in: icd10pcs
mri dorsal spine > magnetic resonance imaging thoracic spine @ 1.0 in: icd10pcs
fluoroscopy middle back > fluoroscopy thoracic spine @ 1.0 in: icd10pcs
xray sciatica > plain radiography lumbar spine @ 1.0 in: icd10pcs
xray lumbago > plain radiography lumbar spine @ 1.0 in: icd10pcs
xray slipped disc back > plain radiography lumbar spine @ 1.0 in: icd10pcs
ct sciatica > computerized tomography lumbar spine @ 1.0 in: icd10pcs
ct lumbago > computerized tomography lumbar spine @ 1.0 in: icd10pcs
mri sciatica > magnetic resonance imaging lumbar spine @ 1.0 in: icd10pcs
mri lumbago > magnetic resonance imaging lumbar spine @ 1.0 in: icd10pcs
mri slipped disc back > magnetic resonance imaging lumbar spine @ 1.0 in: icd10pcs
fluoroscopy low back > fluoroscopy lumbar spine @ 1.0 in: icd10pcs
fluoroscopy sciatica > fluoroscopy lumbar spine @ 1.0 in: icd10pcs
fluoroscopy lumbago > fluoroscopy lumbar spine @ 1.0 in: icd10pcs
fluoroscopy slipped disc back > fluoroscopy lumbar spine @ 1.0 in: icd10pcs
fluoroscopy scoliosis > fluoroscopy whole spine @ 1.0 in: icd10pcs
fluoroscopy full spine > fluoroscopy whole spine @ 1.0 in: icd10pcs
fluoroscopy spine survey > fluoroscopy whole spine @ 1.0 in: icd10pcs
ct broken rib > computerized tomography ribs @ 1.0 in: icd10pcs
xray rotator cuff > plain radiography shoulder @ 1.0 in: icd10pcs
ct rotator cuff > computerized tomography shoulder @ 1.0 in: icd10pcs
ct frozen shoulder > computerized tomography shoulder @ 1.0 in: icd10pcs
mri frozen shoulder > magnetic resonance imaging shoulder @ 1.0 in: icd10pcs
ultrasound frozen shoulder > ultrasonography shoulder @ 1.0 in: icd10pcs
fluoroscopy rotator cuff > fluoroscopy shoulder @ 1.0 in: icd10pcs
fluoroscopy frozen shoulder > fluoroscopy shoulder @ 1.0 in: icd10pcs
mri radius ulna > magnetic resonance imaging forearm @ 1.0 in: icd10pcs
fluoroscopy radius ulna > fluoroscopy forearm @ 1.0 in: icd10pcs
fluoroscopy hip pain > fluoroscopy hip @ 1.0 in: icd10pcs
ct upper leg > computerized tomography femur @ 1.0 in: icd10pcs
mri upper leg > magnetic resonance imaging femur @ 1.0 in: icd10pcs
fluoroscopy thigh > fluoroscopy femur @ 1.0 in: icd10pcs
fluoroscopy upper leg > fluoroscopy femur @ 1.0 in: icd10pcs
xray kneecap pain > plain radiography knee @ 1.0 in: icd10pcs
ct meniscus > computerized tomography knee @ 1.0 in: icd10pcs
ct kneecap pain > computerized tomography knee @ 1.0 in: icd10pcs
mri kneecap pain > magnetic resonance imaging knee @ 1.0 in: icd10pcs
fluoroscopy meniscus > fluoroscopy knee @ 1.0 in: icd10pcs
fluoroscopy acl > fluoroscopy knee @ 1.0 in: icd10pcs
fluoroscopy kneecap pain > fluoroscopy knee @ 1.0 in: icd10pcs
mri fibula > magnetic resonance imaging lower leg @ 1.0 in: icd10pcs
fluoroscopy fibula > fluoroscopy lower leg @ 1.0 in: icd10pcs
fluoroscopy shinbone > fluoroscopy lower leg @ 1.0 in: icd10pcs
ct heel spur > computerized tomography calcaneus @ 1.0 in: icd10pcs
mri heel spur > magnetic resonance imaging calcaneus @ 1.0 in: icd10pcs
fluoroscopy heel spur > fluoroscopy calcaneus @ 1.0 in: icd10pcs
fluoroscopy bunion > fluoroscopy foot @ 1.0 in: icd10pcs
mri big toe > magnetic resonance imaging toe @ 1.0 in: icd10pcs
fluoroscopy big toe > fluoroscopy toe @ 1.0 in: icd10pcs
xray whole body bones > plain radiography whole skeleton @ 1.0 in: icd10pcs
xray every bone > plain radiography whole skeleton @ 1.0 in: icd10pcs
xray flat plate > plain radiography kidneys ureters and bladder @ 1.0 in: icd10pcs
xray bowel blockage film > plain radiography kidneys ureters and bladder @ 1.0 in: icd10pcs
mri breast lump > magnetic resonance imaging bilateral breasts @ 1.0 in: icd10pcs
ct heart > computerized tomography right and left heart @ 1.0 in: icd10pcs
mri heart > magnetic resonance imaging right and left heart @ 1.0 in: icd10pcs
ultrasound heart > ultrasonography right and left heart @ 1.0 in: icd10pcs
ultrasound cardiac > ultrasonography right and left heart @ 1.0 in: icd10pcs
ct cirrhosis > computerized tomography liver @ 1.0 in: icd10pcs
mri cirrhosis > magnetic resonance imaging liver @ 1.0 in: icd10pcs
ultrasound cirrhosis > ultrasonography liver @ 1.0 in: icd10pcs
fluoroscopy biliary > fluoroscopy bile ducts @ 1.0 in: icd10pcs
ct flank > computerized tomography bilateral kidneys @ 1.0 in: icd10pcs
mri renal > magnetic resonance imaging bilateral kidneys @ 1.0 in: icd10pcs
mri kidney stones > magnetic resonance imaging bilateral kidneys @ 1.0 in: icd10pcs
mri flank > magnetic resonance imaging bilateral kidneys @ 1.0 in: icd10pcs
ultrasound flank > ultrasonography bilateral kidneys @ 1.0 in: icd10pcs
fluoroscopy flank > fluoroscopy bilateral kidneys @ 1.0 in: icd10pcs
mri balls > magnetic resonance imaging bilateral testicles @ 1.0 in: icd10pcs
mri ovary > magnetic resonance imaging bilateral ovaries @ 1.0 in: icd10pcs
mri ovarian cyst > magnetic resonance imaging bilateral ovaries @ 1.0 in: icd10pcs
mri female organs > magnetic resonance imaging uterus and ovary @ 1.0 in: icd10pcs
mri transvaginal > magnetic resonance imaging uterus and ovary @ 1.0 in: icd10pcs
fluoroscopy blocked tubes > fluoroscopy bilateral fallopian tubes @ 1.0 in: icd10pcs
ultrasound 8 weeks > ultrasonography first trimester single fetus @ 1.0 in: icd10pcs
ultrasound 6 weeks > ultrasonography first trimester single fetus @ 1.0 in: icd10pcs
ultrasound 10 weeks > ultrasonography first trimester single fetus @ 1.0 in: icd10pcs
ultrasound gender > ultrasonography second trimester single fetus @ 1.0 in: icd10pcs
ultrasound 32 weeks > ultrasonography third trimester single fetus @ 1.0 in: icd10pcs
mri unborn baby brain > magnetic resonance imaging fetal head @ 1.0 in: icd10pcs
mri neck arteries > magnetic resonance imaging bilateral common carotid arteries @ 1.0 in: icd10pcs
ct brain aneurysm > computerized tomography intracranial arteries @ 1.0 in: icd10pcs
ct brain vessels > computerized tomography intracranial arteries @ 1.0 in: icd10pcs
mri brain aneurysm > magnetic resonance imaging intracranial arteries @ 1.0 in: icd10pcs
mri brain vessels > magnetic resonance imaging intracranial arteries @ 1.0 in: icd10pcs
ultrasound brain aneurysm > ultrasonography intracranial arteries @ 1.0 in: icd10pcs
fluoroscopy brain aneurysm > fluoroscopy intracranial arteries @ 1.0 in: icd10pcs
fluoroscopy brain vessels > fluoroscopy intracranial arteries @ 1.0 in: icd10pcs
mri aortic aneurysm > magnetic resonance imaging abdominal aorta @ 1.0 in: icd10pcs
mri triple a > magnetic resonance imaging abdominal aorta @ 1.0 in: icd10pcs
ultrasound triple a > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
fluoroscopy aorta > fluoroscopy abdominal aorta @ 1.0 in: icd10pcs
fluoroscopy aortic aneurysm > fluoroscopy abdominal aorta @ 1.0 in: icd10pcs
fluoroscopy triple a > fluoroscopy abdominal aorta @ 1.0 in: icd10pcs
ct aortic dissection > computerized tomography thoracic aorta @ 1.0 in: icd10pcs
ct renal artery > computerized tomography bilateral renal arteries @ 1.0 in: icd10pcs
ct lung clot > computerized tomography pulmonary artery @ 1.0 in: icd10pcs
fluoroscopy pulmonary embolism > fluoroscopy pulmonary artery @ 1.0 in: icd10pcs
fluoroscopy pe > fluoroscopy pulmonary artery @ 1.0 in: icd10pcs
fluoroscopy lung clot > fluoroscopy pulmonary artery @ 1.0 in: icd10pcs
ct leg circulation > computerized tomography bilateral lower extremity arteries @ 1.0 in: icd10pcs
mri leg circulation > magnetic resonance imaging bilateral lower extremity arteries @ 1.0 in: icd10pcs
ultrasound leg arteries > ultrasonography bilateral lower extremity arteries @ 1.0 in: icd10pcs
ultrasound leg circulation > ultrasonography bilateral lower extremity arteries @ 1.0 in: icd10pcs
fluoroscopy leg arteries > fluoroscopy bilateral lower extremity arteries @ 1.0 in: icd10pcs
fluoroscopy leg circulation > fluoroscopy bilateral lower extremity arteries @ 1.0 in: icd10pcs
fluoroscopy arm arteries > fluoroscopy bilateral upper extremity arteries @ 1.0 in: icd10pcs
mri dvt > magnetic resonance imaging bilateral lower extremity veins @ 1.0 in: icd10pcs
mri leg clot > magnetic resonance imaging bilateral lower extremity veins @ 1.0 in: icd10pcs
mri varicose veins > magnetic resonance imaging bilateral lower extremity veins @ 1.0 in: icd10pcs
mri vein reflux > magnetic resonance imaging bilateral lower extremity veins @ 1.0 in: icd10pcs
mri calf clot > magnetic resonance imaging bilateral lower extremity veins @ 1.0 in: icd10pcs
ultrasound varicose veins > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
ultrasound calf clot > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
fluoroscopy dvt > fluoroscopy bilateral lower extremity veins @ 1.0 in: icd10pcs
fluoroscopy leg clot > fluoroscopy bilateral lower extremity veins @ 1.0 in: icd10pcs
fluoroscopy varicose veins > fluoroscopy bilateral lower extremity veins @ 1.0 in: icd10pcs
fluoroscopy vein reflux > fluoroscopy bilateral lower extremity veins @ 1.0 in: icd10pcs
fluoroscopy calf clot > fluoroscopy bilateral lower extremity veins @ 1.0 in: icd10pcs
mri arm clot > magnetic resonance imaging bilateral upper extremity veins @ 1.0 in: icd10pcs
mri dvt arm > magnetic resonance imaging bilateral upper extremity veins @ 1.0 in: icd10pcs
ultrasound arm clot > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
ultrasound dvt arm > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
fluoroscopy arm clot > fluoroscopy bilateral upper extremity veins @ 1.0 in: icd10pcs
fluoroscopy dvt arm > fluoroscopy bilateral upper extremity veins @ 1.0 in: icd10pcs
mri brain veins > magnetic resonance imaging intracranial sinuses @ 1.0 in: icd10pcs
mri venous sinus > magnetic resonance imaging intracranial sinuses @ 1.0 in: icd10pcs
fluoroscopy brain veins > fluoroscopy intracranial sinuses @ 1.0 in: icd10pcs
mri vena cava > magnetic resonance imaging inferior vena cava @ 1.0 in: icd10pcs
ultrasound vena cava > ultrasonography inferior vena cava @ 1.0 in: icd10pcs
fluoroscopy vena cava > fluoroscopy inferior vena cava @ 1.0 in: icd10pcs
ct celiac > computerized tomography superior mesenteric artery @ 1.0 in: icd10pcs
mri celiac > magnetic resonance imaging superior mesenteric artery @ 1.0 in: icd10pcs
ultrasound gut arteries > ultrasonography celiac and mesenteric arteries @ 1.0 in: icd10pcs
fluoroscopy celiac > fluoroscopy superior mesenteric artery @ 1.0 in: icd10pcs
ct small bowel > computerized tomography abdomen @ 1.0 in: icd10pcs
fluoroscopy bowel > fluoroscopy colon @ 1.0 in: icd10pcs
fluoroscopy voiding > fluoroscopy bladder and urethra @ 1.0 in: icd10pcs
fluoroscopy av fistula > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
fluoroscopy trachea > fluoroscopy upper airways @ 1.0 in: icd10pcs
ct spit gland > computerized tomography salivary glands @ 1.0 in: icd10pcs
mri spit gland > magnetic resonance imaging salivary glands @ 1.0 in: icd10pcs
fluoroscopy facet back > fluoroscopy lumbar facet joint @ 1.0 in: icd10pcs
fluoroscopy whole arm > fluoroscopy upper extremity @ 1.0 in: icd10pcs
fluoroscopy whole leg > fluoroscopy lower extremity @ 1.0 in: icd10pcs

# --- img2
usg > ultrasonography @ 0.8 in: icd10pcs
jelly on belly > ultrasonography @ 0.8 in: icd10pcs
gel and wand > ultrasonography @ 0.8 in: icd10pcs
sound wave test > ultrasonography @ 0.8 in: icd10pcs
sound waves picture > ultrasonography @ 0.8 in: icd10pcs
mri tube > magnetic resonance imaging in: icd10pcs
magnet test > magnetic resonance imaging in: icd10pcs
mri with sedation > magnetic resonance imaging in: icd10pcs
2 view > plain radiography @ 0.8 in: icd10pcs
3 view > plain radiography @ 0.8 in: icd10pcs
two view > plain radiography @ 0.8 in: icd10pcs
three view > plain radiography @ 0.8 in: icd10pcs
ap and lateral > plain radiography @ 0.8 in: icd10pcs
oblique view > plain radiography @ 0.8 in: icd10pcs
frog leg view > plain radiography @ 0.8 in: icd10pcs
merchant view > plain radiography @ 0.8 in: icd10pcs
4 views > plain radiography @ 0.8 in: icd10pcs
chest pa and lateral > plain radiography chest @ 1.0 in: icd10pcs
chest ap > plain radiography chest @ 1.0 in: icd10pcs
chest portable > plain radiography chest @ 1.0 in: icd10pcs
pneumonia xray > plain radiography chest @ 1.0 in: icd10pcs
preop chest > plain radiography chest @ 1.0 in: icd10pcs
picture of lungs > plain radiography chest @ 1.0 in: icd10pcs
low dose ct > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
ldct > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
lung cancer screening > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
low dose lung > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
high resolution chest > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
lung nodule scan > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
scan for lung cancer > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
smokers lung scan > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
covid ct > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
ild ct > computerized tomography bilateral lungs @ 1.0 in: icd10pcs
calcium score > computerized tomography multiple coronary arteries @ 1.0 in: icd10pcs
cac > computerized tomography multiple coronary arteries @ 1.0 in: icd10pcs
plaque scan heart > computerized tomography multiple coronary arteries @ 1.0 in: icd10pcs
rule out pe > computerized tomography pulmonary artery @ 1.0 in: icd10pcs
ctap > computerized tomography abdomen and pelvis @ 0.85 in: icd10pcs
diverticulitis scan > computerized tomography abdomen and pelvis @ 0.85 in: icd10pcs
appendicitis scan > computerized tomography abdomen and pelvis @ 0.85 in: icd10pcs
pan scan > computerized tomography chest abdomen and pelvis in: icd10pcs
panscan > computerized tomography chest abdomen and pelvis in: icd10pcs
trauma ct > computerized tomography chest abdomen and pelvis in: icd10pcs
trauma scan > computerized tomography chest abdomen and pelvis in: icd10pcs
whole body ct > computerized tomography chest abdomen and pelvis in: icd10pcs
staging ct > computerized tomography chest abdomen and pelvis in: icd10pcs
virtual colon > computerized tomography colon @ 1.0 in: icd10pcs
scan for stroke > computerized tomography brain in: icd10pcs
mri ms > magnetic resonance imaging brain in: icd10pcs
ms protocol > magnetic resonance imaging brain in: icd10pcs
mri seizure > magnetic resonance imaging brain in: icd10pcs
mri headache > magnetic resonance imaging brain in: icd10pcs
brain tumor scan > magnetic resonance imaging brain in: icd10pcs
mr spectroscopy > magnetic resonance imaging brain in: icd10pcs
neuroquant > magnetic resonance imaging brain in: icd10pcs
mri bulging disc > magnetic resonance imaging lumbar spine in: icd10pcs
mri pinched nerve back > magnetic resonance imaging lumbar spine in: icd10pcs
mri pinched nerve neck > magnetic resonance imaging cervical spine @ 0.85 in: icd10pcs
multiparametric > magnetic resonance imaging prostate @ 1.0 in: icd10pcs
mpmri > magnetic resonance imaging prostate @ 1.0 in: icd10pcs
pirads > magnetic resonance imaging prostate @ 1.0 in: icd10pcs
mri implants > magnetic resonance imaging bilateral breasts @ 1.0 in: icd10pcs
cmr > magnetic resonance imaging right and left heart @ 1.0 in: icd10pcs
cardiac mr > magnetic resonance imaging right and left heart @ 1.0 in: icd10pcs
mri myocarditis > magnetic resonance imaging right and left heart @ 1.0 in: icd10pcs
stress mri > magnetic resonance imaging right and left heart @ 1.0 in: icd10pcs
mri bowel > magnetic resonance imaging abdomen @ 0.8 in: icd10pcs
mri in pregnancy baby > magnetic resonance imaging fetal in: icd10pcs
brain aneurysm screening > magnetic resonance imaging intracranial arteries @ 1.0 in: icd10pcs
mra chest > magnetic resonance imaging thoracic aorta @ 1.0 in: icd10pcs
mra aorta > magnetic resonance imaging abdominal aorta @ 1.0 in: icd10pcs
mrv > magnetic resonance imaging intracranial sinuses in: icd10pcs
mammo > plain radiography bilateral breasts @ 1.0 in: icd10pcs
screening mammo > plain radiography bilateral breasts @ 1.0 in: icd10pcs
breast cancer screening > plain radiography bilateral breasts @ 1.0 in: icd10pcs
3d mammo > plain radiography bilateral breasts @ 1.0 in: icd10pcs
tomosynthesis > plain radiography bilateral breasts @ 1.0 in: icd10pcs
boob smash > plain radiography bilateral breasts @ 1.0 in: icd10pcs
boob squish > plain radiography bilateral breasts @ 1.0 in: icd10pcs
tomo breast > plain radiography bilateral breasts @ 1.0 in: icd10pcs
mammo bilateral > plain radiography bilateral breasts @ 1.0 in: icd10pcs
nipple duct dye > plain radiography mammary duct in: icd10pcs
bone density > plain radiography densitometry @ 0.85 in: icd10pcs
osteoporosis test > plain radiography densitometry @ 0.85 in: icd10pcs
bone mineral density > plain radiography densitometry @ 0.85 in: icd10pcs
bmd > plain radiography densitometry @ 0.85 in: icd10pcs
bone strength scan > plain radiography densitometry @ 0.85 in: icd10pcs
test for thin bones > plain radiography densitometry @ 0.85 in: icd10pcs
brittle bone test > plain radiography densitometry @ 0.85 in: icd10pcs
ef check > ultrasonography right and left heart @ 1.0 in: icd10pcs
ejection fraction test > ultrasonography right and left heart @ 1.0 in: icd10pcs
dse > ultrasonography right and left heart @ 0.8 in: icd10pcs
ice catheter > ultrasonography heart intravascular @ 0.85 in: icd10pcs
intracardiac ultrasound > ultrasonography heart intravascular @ 0.85 in: icd10pcs
leg doppler > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
dvt scan > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
duplex legs > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
ble doppler > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
bilateral lower venous > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
rule out dvt > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
lower extremity venous > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
vein scan leg > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
leg swelling ultrasound > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
check for blood clot leg > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
venous reflux > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
lev > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
le venous > ultrasonography bilateral lower extremity veins @ 1.0 in: icd10pcs
arm doppler > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
upper venous > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
upper extremity venous > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
uev > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
picc clot ultrasound > ultrasonography bilateral upper extremity veins @ 1.0 in: icd10pcs
arterial doppler > ultrasonography bilateral lower extremity arteries in: icd10pcs
arterial duplex > ultrasonography bilateral lower extremity arteries in: icd10pcs
lower arterial > ultrasonography bilateral lower extremity arteries in: icd10pcs
le arterial > ultrasonography bilateral lower extremity arteries in: icd10pcs
leg arterial > ultrasonography bilateral lower extremity arteries in: icd10pcs
arterial study legs > ultrasonography bilateral lower extremity arteries in: icd10pcs
stroke risk ultrasound > ultrasonography bilateral common carotid arteries @ 1.0 in: icd10pcs
carotid study > ultrasonography bilateral common carotid arteries @ 1.0 in: icd10pcs
neck vessels ultrasound > ultrasonography bilateral common carotid arteries @ 1.0 in: icd10pcs
abdominal aneurysm screening > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
triple a screening > ultrasonography abdominal aorta @ 1.0 in: icd10pcs
liver doppler > ultrasonography portal and splanchnic veins @ 1.0 in: icd10pcs
thyroid us > ultrasonography thyroid gland @ 1.0 in: icd10pcs
neck ultrasound thyroid > ultrasonography thyroid gland @ 1.0 in: icd10pcs
testicular doppler > ultrasonography scrotum @ 1.0 in: icd10pcs
torsion ultrasound > ultrasonography scrotum @ 1.0 in: icd10pcs
tvus > ultrasonography uterus and ovaries in: icd10pcs
vaginal ultrasound > ultrasonography uterus and ovaries in: icd10pcs
internal ultrasound > ultrasonography uterus and ovaries in: icd10pcs
pelvic us > ultrasonography uterus and ovaries in: icd10pcs
endovaginal > ultrasonography uterus and ovaries in: icd10pcs
sis > ultrasonography uterus @ 0.85 in: icd10pcs
hysterosonogram > ultrasonography uterus @ 0.85 in: icd10pcs
trus > ultrasonography prostate and seminal vesicles @ 1.0 in: icd10pcs
rbus > ultrasonography kidneys and bladder @ 1.0 in: icd10pcs
right upper quadrant > ultrasonography abdomen in: icd10pcs
ruq > ultrasonography abdomen in: icd10pcs
efast > ultrasonography abdomen in: icd10pcs
fast ultrasound > ultrasonography abdomen in: icd10pcs
trauma ultrasound > ultrasonography abdomen in: icd10pcs
gb us > ultrasonography gallbladder @ 1.0 in: icd10pcs
elastography > ultrasonography liver in: icd10pcs
liver stiffness > ultrasonography liver in: icd10pcs
shear wave liver > ultrasonography liver in: icd10pcs
prenatal ultrasound > ultrasonography first trimester single fetus in: icd10pcs
early ultrasound > ultrasonography first trimester single fetus in: icd10pcs
nt scan > ultrasonography first trimester single fetus in: icd10pcs
nuchal translucency > ultrasonography first trimester single fetus in: icd10pcs
nuchal scan > ultrasonography first trimester single fetus in: icd10pcs
20 week > ultrasonography second trimester single fetus @ 1.0 in: icd10pcs
find out gender > ultrasonography second trimester single fetus @ 1.0 in: icd10pcs
fetal anatomy > ultrasonography second trimester single fetus @ 1.0 in: icd10pcs
18 week scan > ultrasonography second trimester single fetus @ 1.0 in: icd10pcs
bpp > ultrasonography third trimester single fetus @ 1.0 in: icd10pcs
biophysical profile > ultrasonography third trimester single fetus @ 1.0 in: icd10pcs
fetal growth > ultrasonography third trimester single fetus @ 1.0 in: icd10pcs
fluid check ultrasound > ultrasonography third trimester single fetus @ 1.0 in: icd10pcs
neurosonogram > ultrasonography brain @ 1.0 in: icd10pcs
b scan > ultrasonography bilateral eyes @ 1.0 in: icd10pcs
bscan > ultrasonography bilateral eyes @ 1.0 in: icd10pcs
ultrasound retinal detachment > ultrasonography bilateral eyes @ 1.0 in: icd10pcs
endosonography > ultrasonography pancreas @ 0.8 in: icd10pcs
diagnostic coronary > fluoroscopy multiple coronary arteries @ 1.0 in: icd10pcs
cor angiogram > fluoroscopy multiple coronary arteries @ 1.0 in: icd10pcs
angiogram cabg grafts > fluoroscopy multiple coronary artery bypass grafts @ 1.0 in: icd10pcs
arteriogram bypass grafts > fluoroscopy multiple coronary artery bypass grafts @ 1.0 in: icd10pcs
arteriogram cabg grafts > fluoroscopy multiple coronary artery bypass grafts @ 1.0 in: icd10pcs
lv angiogram > fluoroscopy left heart @ 1.0 in: icd10pcs
left ventricular angiogram > fluoroscopy left heart @ 1.0 in: icd10pcs
rv angiogram > fluoroscopy right heart @ 1.0 in: icd10pcs
angiogram stroke > fluoroscopy intracranial arteries @ 1.0 in: icd10pcs
dsa > fluoroscopy intracranial arteries @ 1.0 in: icd10pcs
four vessel angiogram > fluoroscopy intracranial arteries @ 1.0 in: icd10pcs
angiogram carotid > fluoroscopy bilateral common carotid arteries @ 1.0 in: icd10pcs
arteriogram carotid > fluoroscopy bilateral common carotid arteries @ 1.0 in: icd10pcs
arteriogram lung > fluoroscopy pulmonary artery @ 1.0 in: icd10pcs
arteriogram pulmonary > fluoroscopy pulmonary artery @ 1.0 in: icd10pcs
angiogram lower extremity > fluoroscopy aorta and bilateral lower extremity arteries in: icd10pcs
angio lower extremity > fluoroscopy aorta and bilateral lower extremity arteries in: icd10pcs
runoff > fluoroscopy aorta and bilateral lower extremity arteries in: icd10pcs
angiogram kidney > fluoroscopy bilateral renal arteries @ 1.0 in: icd10pcs
angio arm > fluoroscopy upper extremity arteries in: icd10pcs
angio upper extremity > fluoroscopy upper extremity arteries in: icd10pcs
angiogram gi bleed > fluoroscopy superior mesenteric artery @ 1.0 in: icd10pcs
angio gi bleed > fluoroscopy superior mesenteric artery @ 1.0 in: icd10pcs
angiogram uterine > fluoroscopy pelvic arteries in: icd10pcs
angio spine > fluoroscopy spinal arteries @ 1.0 in: icd10pcs
arteriogram spine > fluoroscopy spinal arteries @ 1.0 in: icd10pcs
arch aortogram > fluoroscopy thoracic aorta in: icd10pcs
aortic root angiogram > fluoroscopy thoracic aorta in: icd10pcs
venogram superior > fluoroscopy superior vena cava @ 1.0 in: icd10pcs
angiogram fistula > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
angio fistula > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
dialysis access study > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
graftogram > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
access angiogram > fluoroscopy dialysis shunt fistula @ 1.0 in: icd10pcs
joint dye elbow > fluoroscopy elbow in: icd10pcs
arthrogram jaw > fluoroscopy temporomandibular joint in: icd10pcs
joint dye tmj > fluoroscopy temporomandibular joint in: icd10pcs
joint dye jaw > fluoroscopy temporomandibular joint in: icd10pcs
barium esophagus > fluoroscopy esophagus @ 1.0 in: icd10pcs
upper swallow > fluoroscopy esophagus @ 1.0 in: icd10pcs
chalk drink > fluoroscopy esophagus @ 1.0 in: icd10pcs
esophagus xray > fluoroscopy esophagus @ 1.0 in: icd10pcs
food pipe xray > fluoroscopy esophagus @ 1.0 in: icd10pcs
chalky drink xray > fluoroscopy esophagus @ 1.0 in: icd10pcs
modified swallow > fluoroscopy pharynx and epiglottis @ 0.8 in: icd10pcs
swallow evaluation xray > fluoroscopy pharynx and epiglottis @ 0.8 in: icd10pcs
upper gi xray > fluoroscopy upper gi @ 1.0 in: icd10pcs
barium upper > fluoroscopy upper gi @ 1.0 in: icd10pcs
stomach xray barium > fluoroscopy upper gi @ 1.0 in: icd10pcs
sbs > fluoroscopy small bowel @ 1.0 in: icd10pcs
be xray > fluoroscopy colon @ 1.0 in: icd10pcs
colon xray > fluoroscopy colon @ 1.0 in: icd10pcs
contrast enema > fluoroscopy colon @ 1.0 in: icd10pcs
bowel xray barium > fluoroscopy colon @ 1.0 in: icd10pcs
lower bowel xray > fluoroscopy colon @ 1.0 in: icd10pcs
acbe > fluoroscopy colon @ 1.0 in: icd10pcs
air enema > fluoroscopy colon @ 1.0 in: icd10pcs
tube test infertility > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
fertility dye test > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
check tubes open > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
fallopian tube xray > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
are my tubes open > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
tubes blocked test > fluoroscopy uterus and fallopian tubes @ 1.0 in: icd10pcs
iv pyelogram > fluoroscopy kidneys ureters and bladder @ 0.85 in: icd10pcs
voiding study > fluoroscopy bladder and urethra @ 1.0 in: icd10pcs
bladder reflux test > fluoroscopy bladder and urethra @ 1.0 in: icd10pcs
urine reflux xray > fluoroscopy bladder and urethra @ 1.0 in: icd10pcs
reflux xray child > fluoroscopy bladder and urethra @ 1.0 in: icd10pcs
kidney reflux test > fluoroscopy bladder and urethra @ 1.0 in: icd10pcs
rug > fluoroscopy urethra @ 1.0 in: icd10pcs
ileal conduit xray > fluoroscopy ileal diversion loop @ 1.0 in: icd10pcs
ercp xray > fluoroscopy biliary and pancreatic ducts in: icd10pcs
myelogram lumbar > fluoroscopy spinal cord in: icd10pcs
myelo ct > computerized tomography spinal cord in: icd10pcs
sniff fluoroscopy > fluoroscopy diaphragm @ 1.0 in: icd10pcs
penis dye > fluoroscopy corpora cavernosa @ 1.0 in: icd10pcs
vas deferens xray > fluoroscopy vasa vasorum @ 0.85 in: icd10pcs
salivary gland dye > plain radiography salivary gland @ 1.0 in: icd10pcs
tear duct dye > plain radiography lacrimal duct @ 1.0 in: icd10pcs
dcg > plain radiography lacrimal duct @ 1.0 in: icd10pcs
lymph vessel dye > plain radiography lymphatics in: icd10pcs
xray constipation > plain radiography abdomen in: icd10pcs
swallowed coin xray > plain radiography abdomen in: icd10pcs
feeding tube placement xray > plain radiography abdomen in: icd10pcs
stool xray > plain radiography abdomen in: icd10pcs
child abuse xrays > plain radiography whole skeleton @ 1.0 in: icd10pcs
metastatic survey > plain radiography whole skeleton @ 1.0 in: icd10pcs
abuse survey > plain radiography whole skeleton @ 1.0 in: icd10pcs
spine survey > plain radiography whole spine in: icd10pcs
eos > plain radiography whole spine in: icd10pcs
periapical > plain radiography teeth @ 0.85 in: icd10pcs
lateral neck > plain radiography upper airways @ 0.7 in: icd10pcs

# --- measure
12 lead > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
twelve lead > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
rhythm strip > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
5 lead > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
stickers on chest heart test > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
heart electrical test > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
leads on chest > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
ekg preop > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
ekg baseline > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
ekg routine > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
ekg repeat > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
ekg stat > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
heart line test > measurement cardiac electrical activity external approach @ 1.0 in: icd10pcs
event recorder > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
loop recorder external > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
ziopatch > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
wearable heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
24 hour ekg > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
24 hour ecg > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
24 hour holter > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
48 hour ekg > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
48 hour heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
30 day heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
14 day heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
14 day patch monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
two week heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
heart patch monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
mct monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
mcot > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
bardy > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
cardionet > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
biotel > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
preventice > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
bodyguardian > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
lifewatch > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
king of hearts monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
sticky heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
wear heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
portable ekg > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
portable heart monitor > monitoring cardiac electrical activity ambulatory external @ 1.0 in: icd10pcs
tele > monitoring cardiac electrical activity external in: icd10pcs
continuous ecg > monitoring cardiac electrical activity external in: icd10pcs
continuous heart monitoring > monitoring cardiac electrical activity external in: icd10pcs
hooked up heart monitor > monitoring cardiac electrical activity external in: icd10pcs
heart monitor in hospital > monitoring cardiac electrical activity external in: icd10pcs
st segment monitoring > monitoring cardiac electrical activity external in: icd10pcs
treadmill > monitoring cardiac stress external @ 1.0 in: icd10pcs
bruce protocol > monitoring cardiac stress external @ 1.0 in: icd10pcs
gxt > monitoring cardiac stress external @ 1.0 in: icd10pcs
exercise ekg > monitoring cardiac stress external @ 1.0 in: icd10pcs
exercise ecg > monitoring cardiac stress external @ 1.0 in: icd10pcs
exercise treadmill > monitoring cardiac stress external @ 1.0 in: icd10pcs
exercise tolerance test > monitoring cardiac stress external @ 1.0 in: icd10pcs
run on treadmill with heart wires > monitoring cardiac stress external @ 1.0 in: icd10pcs
blood pressure > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
bp > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
cuff pressure > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
vitals > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
sphygmomanometer > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
orthostatics > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
arm cuff > measurement arterial pressure peripheral external @ 1.0 in: icd10pcs
24 hour blood pressure > monitoring arterial pressure peripheral external @ 1.0 in: icd10pcs
abpm > monitoring arterial pressure peripheral external @ 1.0 in: icd10pcs
nibp > monitoring arterial pressure peripheral external @ 1.0 in: icd10pcs
continuous cuff pressure > monitoring arterial pressure peripheral external @ 1.0 in: icd10pcs
wear blood pressure cuff > monitoring arterial pressure peripheral external @ 1.0 in: icd10pcs
radial arterial line > monitoring arterial pressure peripheral percutaneous @ 1.0 in: icd10pcs
aline monitoring > monitoring arterial pressure peripheral percutaneous @ 1.0 in: icd10pcs
invasive blood pressure > monitoring arterial pressure peripheral percutaneous @ 1.0 in: icd10pcs
continuous arterial pressure > monitoring arterial pressure peripheral percutaneous @ 1.0 in: icd10pcs
pulse reading > measurement arterial pulse peripheral external in: icd10pcs
pulse check > measurement arterial pulse peripheral external in: icd10pcs
take pulse > measurement arterial pulse peripheral external in: icd10pcs
feel pulse > measurement arterial pulse peripheral external in: icd10pcs
wrist pulse > measurement arterial pulse peripheral external in: icd10pcs
pedal pulse > measurement arterial pulse peripheral external in: icd10pcs
pulses in feet > measurement arterial pulse peripheral external in: icd10pcs
count heart rate > measurement cardiac rate external in: icd10pcs
apical pulse > measurement cardiac rate external in: icd10pcs
beats per minute > measurement cardiac rate external in: icd10pcs
continuous heart rate > monitoring cardiac rate external in: icd10pcs
listen to heart > measurement cardiac sound external in: icd10pcs
heart auscultation > measurement cardiac sound external in: icd10pcs
pulse ox > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
pulse oximetry > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
oximetry > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
spo2 > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
sats > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
oxygen saturation > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
oxygen level > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
finger clip oxygen > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
finger oxygen > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
o2 level > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
sat check > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
sao2 > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
pulse oximeter reading > measurement arterial saturation peripheral external @ 1.0 in: icd10pcs
continuous pulse ox > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
continuous oximetry > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
continuous o2 sat > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
overnight oximetry > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
overnight pulse ox > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
overnight oxygen > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
nocturnal oximetry > monitoring arterial saturation peripheral external @ 1.0 in: icd10pcs
arterial blood gas > measurement arterial saturation peripheral percutaneous @ 0.8 in: icd10pcs
abg > measurement arterial saturation peripheral percutaneous @ 0.8 in: icd10pcs
blood gas wrist > measurement arterial saturation peripheral percutaneous @ 0.8 in: icd10pcs
toe brachial > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
leg artery pressure > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
limb pressures > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
pad test > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
pad screening > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
circulation test leg > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
circulation test foot > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
leg circulation > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
foot circulation > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
check circulation legs > measurement arterial pressure peripheral external @ 0.8 in: icd10pcs
pulse volume recording > measurement arterial pulse peripheral external @ 0.85 in: icd10pcs
plethysmography leg > measurement arterial pulse peripheral external @ 0.85 in: icd10pcs
plethysmography arterial > measurement arterial pulse peripheral external @ 0.85 in: icd10pcs
pulse waveform legs > measurement arterial pulse peripheral external @ 0.85 in: icd10pcs
pa pressure > monitoring arterial pressure pulmonary percutaneous in: icd10pcs
pcwp > monitoring arterial pressure pulmonary percutaneous in: icd10pcs
pulmonary capillary wedge > monitoring arterial pressure pulmonary percutaneous in: icd10pcs
mixed venous oxygen > monitoring venous saturation central percutaneous in: icd10pcs
flotrac > monitoring cardiac output percutaneous @ 0.85 in: icd10pcs
vigileo > monitoring cardiac output percutaneous @ 0.85 in: icd10pcs
lhc > measurement cardiac sampling pressure left heart percutaneous @ 1.0 in: icd10pcs
left cath > measurement cardiac sampling pressure left heart percutaneous @ 1.0 in: icd10pcs
left ventricular pressure > measurement cardiac sampling pressure left heart percutaneous @ 1.0 in: icd10pcs
lvedp > measurement cardiac sampling pressure left heart percutaneous @ 1.0 in: icd10pcs
rhc > measurement cardiac sampling pressure right heart percutaneous @ 1.0 in: icd10pcs
right cath > measurement cardiac sampling pressure right heart percutaneous @ 1.0 in: icd10pcs
cath through neck vein > measurement cardiac sampling pressure right heart percutaneous @ 1.0 in: icd10pcs
heart chambers pressure > measurement cardiac sampling pressure bilateral percutaneous in: icd10pcs
pressure inside heart > measurement cardiac sampling pressure bilateral percutaneous in: icd10pcs
ffr > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
ifr > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
instantaneous wave free > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
pressure wire > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
dfr > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
rfr coronary > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
flow wire pressure > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
coronary wire > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
pressure across coronary blockage > measurement arterial pressure coronary percutaneous @ 1.0 in: icd10pcs
cfr > measurement arterial flow coronary percutaneous in: icd10pcs
coronary doppler wire > measurement arterial flow coronary percutaneous in: icd10pcs
coronary flow velocity > measurement arterial flow coronary percutaneous in: icd10pcs
imr coronary > measurement arterial flow coronary percutaneous in: icd10pcs
heart electrical study > measurement cardiac electrical activity percutaneous in: icd10pcs
ep mapping > measurement cardiac electrical activity percutaneous in: icd10pcs
induce arrhythmia in lab > measurement cardiac electrical activity percutaneous in: icd10pcs
his bundle > measurement cardiac electrical activity percutaneous in: icd10pcs
his bundle study > measurement cardiac electrical activity percutaneous in: icd10pcs
intracardiac electrogram > measurement cardiac electrical activity percutaneous in: icd10pcs
arrhythmia study > measurement cardiac electrical activity percutaneous in: icd10pcs
carto mapping > measurement cardiac electrical activity percutaneous in: icd10pcs
ensite mapping > measurement cardiac electrical activity percutaneous in: icd10pcs
heart wiring test > measurement cardiac electrical activity percutaneous in: icd10pcs
tilt table > measurement cardiac total activity external @ 0.7 in: icd10pcs
tilt test > measurement cardiac total activity external @ 0.7 in: icd10pcs
head up tilt > measurement cardiac total activity external @ 0.7 in: icd10pcs
brainwave > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
brain electrical test > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
wires on head > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
seizure test > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
routine eeg > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
awake eeg > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
sleep deprived eeg > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
outpatient eeg > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
brain activity test > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
brain tracing > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
eeg asleep > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
eeg baby > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
eeg child > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
scalp electrodes test > measurement central nervous electrical activity external @ 1.0 in: icd10pcs
veeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
ltm eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
long term eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
24 hour eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
ambulatory eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
ceeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
overnight eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
epilepsy monitoring > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
epilepsy monitoring unit > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
emu admission > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
seizure monitoring > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
overnight seizure > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
multi day eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
home eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
prolonged eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
72 hour eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
extended eeg > monitoring central nervous electrical activity external @ 1.0 in: icd10pcs
ioneuromonitoring > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
neuro monitoring > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
nerve monitoring > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
intraoperative nerve > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
intraoperative neuro > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
intraoperative neurophysiology > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
recurrent laryngeal nerve monitoring > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
facial nerve monitoring > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
emg during surgery > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
watch nerves during surgery > monitoring peripheral nervous electrical activity intraoperative external in: icd10pcs
spinal cord monitoring > monitoring central nervous electrical activity intraoperative external in: icd10pcs
cord monitoring > monitoring central nervous electrical activity intraoperative external in: icd10pcs
ssep monitoring > monitoring central nervous electrical activity intraoperative external in: icd10pcs
motor evoked > monitoring central nervous electrical activity intraoperative external in: icd10pcs
brain monitoring during surgery > monitoring central nervous electrical activity intraoperative external in: icd10pcs
bispectral > monitoring central nervous electrical activity intraoperative external in: icd10pcs
pressure in skull > monitoring intracranial pressure percutaneous in: icd10pcs
pressure inside head > monitoring intracranial pressure percutaneous in: icd10pcs
pbto2 > monitoring intracranial saturation @ 0.8 in: icd10pcs
cerebral oximetry > monitoring intracranial saturation @ 0.8 in: icd10pcs
jugular bulb oximetry > monitoring intracranial saturation @ 0.8 in: icd10pcs
lumbar puncture pressure > measurement central nervous pressure in: icd10pcs
nerve speed > measurement peripheral nervous conductivity external in: icd10pcs
neuropathy test > measurement peripheral nervous conductivity external in: icd10pcs
zap nerves test > measurement peripheral nervous conductivity external in: icd10pcs
muscle electrical test > measurement musculoskeletal contractility percutaneous in: icd10pcs
electrical activity of muscles > measurement musculoskeletal contractility percutaneous in: icd10pcs
sfemg > measurement musculoskeletal contractility percutaneous in: icd10pcs
single fiber emg > measurement musculoskeletal contractility percutaneous in: icd10pcs
rns test > measurement peripheral nervous electrical activity percutaneous in: icd10pcs
repetitive nerve stimulation > measurement peripheral nervous electrical activity percutaneous in: icd10pcs
jolly test > measurement peripheral nervous electrical activity percutaneous in: icd10pcs
split night > monitoring sleep external @ 1.0 in: icd10pcs
titration study > monitoring sleep external @ 1.0 in: icd10pcs
mwt > monitoring sleep external @ 1.0 in: icd10pcs
daytime nap study > monitoring sleep external @ 1.0 in: icd10pcs
nap test > monitoring sleep external @ 1.0 in: icd10pcs
narcolepsy test > monitoring sleep external @ 1.0 in: icd10pcs
maintenance of wakefulness > monitoring sleep external @ 1.0 in: icd10pcs
hsat > monitoring sleep external @ 1.0 in: icd10pcs
watchpat > monitoring sleep external @ 1.0 in: icd10pcs
snoring test > monitoring sleep external @ 1.0 in: icd10pcs
lung test > measurement respiratory total activity external in: icd10pcs
plethysmography body > measurement respiratory total activity external in: icd10pcs
pulmonary lab > measurement respiratory total activity external in: icd10pcs
spirometer > measurement respiratory capacity external in: icd10pcs
spiro > measurement respiratory capacity external in: icd10pcs
fev1 > measurement respiratory capacity external in: icd10pcs
spirometry pre and post > measurement respiratory capacity external in: icd10pcs
methacholine > measurement respiratory capacity external in: icd10pcs
bronchial challenge > measurement respiratory capacity external in: icd10pcs
bronchoprovocation > measurement respiratory capacity external in: icd10pcs
provocholine > measurement respiratory capacity external in: icd10pcs
mannitol challenge > measurement respiratory capacity external in: icd10pcs
blow into tube > measurement respiratory capacity external in: icd10pcs
asthma test > measurement respiratory capacity external in: icd10pcs
how much air lungs hold > measurement respiratory capacity external in: icd10pcs
nitrogen washout > measurement respiratory volume external in: icd10pcs
helium dilution > measurement respiratory volume external in: icd10pcs
minute ventilation > measurement respiratory volume external in: icd10pcs
peak expiratory > measurement respiratory flow external in: icd10pcs
air flow test > measurement respiratory flow external in: icd10pcs
oscillometry > measurement respiratory resistance external @ 0.8 in: icd10pcs
impulse oscillometry > measurement respiratory resistance external @ 0.8 in: icd10pcs
nif > measurement respiratory resistance external @ 0.8 in: icd10pcs
negative inspiratory force > measurement respiratory resistance external @ 0.8 in: icd10pcs
mip mep > measurement respiratory resistance external @ 0.8 in: icd10pcs
maximal inspiratory pressure > measurement respiratory resistance external @ 0.8 in: icd10pcs
breaths per minute > measurement respiratory rate external in: icd10pcs
count breaths > measurement respiratory rate external in: icd10pcs
etco2 > monitoring respiratory rate external @ 0.8 in: icd10pcs
oxygen walk test > aerobic capacity endurance assessment respiratory system @ 0.8 in: icd10pcs
hall walk > aerobic capacity endurance assessment respiratory system @ 0.8 in: icd10pcs
cardiopulmonary exercise > aerobic capacity endurance assessment circulatory system @ 0.8 in: icd10pcs
cpx > aerobic capacity endurance assessment circulatory system @ 0.8 in: icd10pcs
vo2max > aerobic capacity endurance assessment circulatory system @ 0.8 in: icd10pcs
max oxygen uptake > aerobic capacity endurance assessment circulatory system @ 0.8 in: icd10pcs
bladder test > measurement urinary pressure via natural or artificial opening in: icd10pcs
bladder function test > measurement urinary pressure via natural or artificial opening in: icd10pcs
leak point pressure > measurement urinary pressure via natural or artificial opening in: icd10pcs
incontinence testing > measurement urinary pressure via natural or artificial opening in: icd10pcs
test for leaking urine > measurement urinary pressure via natural or artificial opening in: icd10pcs
pressure flow study > measurement urinary pressure via natural or artificial opening in: icd10pcs
urine stream test > measurement urinary flow @ 0.85 in: icd10pcs
pee speed test > measurement urinary flow @ 0.85 in: icd10pcs
pee in funnel > measurement urinary flow @ 0.85 in: icd10pcs
pvr > measurement urinary volume via natural or artificial opening @ 0.8 in: icd10pcs
bladder scanner > measurement urinary volume via natural or artificial opening @ 0.8 in: icd10pcs
how much urine left > measurement urinary volume via natural or artificial opening @ 0.8 in: icd10pcs
urine left > measurement urinary volume via natural or artificial opening @ 0.8 in: icd10pcs
emptying bladder test > measurement urinary volume via natural or artificial opening @ 0.8 in: icd10pcs
hourly urine output > monitoring urinary volume @ 0.8 in: icd10pcs
i and o > monitoring urinary volume @ 0.8 in: icd10pcs
strict i and o > monitoring urinary volume @ 0.8 in: icd10pcs
intake and output > monitoring urinary volume @ 0.8 in: icd10pcs
esophagus pressure > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
esophagus muscle test > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
hrm > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
achalasia test > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
tube down nose test swallowing > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
motility study > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
throat pressure test > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
balloon expulsion test > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
constipation pressure test > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
anal sphincter pressure > measurement gastrointestinal pressure via natural or artificial opening in: icd10pcs
ph study > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
acid reflux test > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
esophageal ph > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
acid test esophagus > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
reflux monitoring > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
reflux probe > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
heartburn test > monitoring gastrointestinal secretion via natural or artificial opening in: icd10pcs
stomach acid test > measurement gastrointestinal secretion via natural or artificial opening @ 0.85 in: icd10pcs
secretin stimulation > measurement gastrointestinal secretion via natural or artificial opening @ 0.85 in: icd10pcs
smart pill > measurement gastrointestinal motility via natural or artificial opening @ 0.85 in: icd10pcs
bowel motility > measurement gastrointestinal motility via natural or artificial opening @ 0.85 in: icd10pcs
electrogastrography > measurement gastrointestinal motility via natural or artificial opening @ 0.85 in: icd10pcs
sitz marker > measurement gastrointestinal motility via natural or artificial opening @ 0.85 in: icd10pcs
sitzmark > measurement gastrointestinal motility via natural or artificial opening @ 0.85 in: icd10pcs
transit study > measurement gastrointestinal motility via natural or artificial opening @ 0.85 in: icd10pcs
sphincter of oddi > measurement biliary pressure in: icd10pcs
transjugular pressure > measurement venous pressure portal percutaneous in: icd10pcs
iop > measurement visual pressure external in: icd10pcs
air puff > measurement visual pressure external in: icd10pcs
glaucoma test > measurement visual pressure external in: icd10pcs
goldmann > measurement visual pressure external in: icd10pcs
tonopen > measurement visual pressure external in: icd10pcs
eye puff > measurement visual pressure external in: icd10pcs
intraocular pressure check > measurement visual pressure external in: icd10pcs
eye test > measurement visual acuity external in: icd10pcs
eye exam > measurement visual acuity external in: icd10pcs
how well I see > measurement visual acuity external in: icd10pcs
refraction > measurement visual acuity external in: icd10pcs
read letters on wall > measurement visual acuity external in: icd10pcs
20 20 test > measurement visual acuity external in: icd10pcs
eye movement > measurement visual mobility external @ 0.85 in: icd10pcs
eye muscle test > measurement visual mobility external @ 0.85 in: icd10pcs
eye alignment > measurement visual mobility external @ 0.85 in: icd10pcs
eye tracking test > measurement visual mobility external @ 0.85 in: icd10pcs
extraocular movements > measurement visual mobility external @ 0.85 in: icd10pcs
strabismus exam > measurement visual mobility external @ 0.85 in: icd10pcs
cover test > measurement visual mobility external @ 0.85 in: icd10pcs
orthoptic > measurement visual mobility external @ 0.85 in: icd10pcs
olfactory test > measurement olfactory acuity in: icd10pcs
scratch and sniff > measurement olfactory acuity in: icd10pcs
body temperature > measurement temperature external in: icd10pcs
take temperature > measurement temperature external in: icd10pcs
check temperature > measurement temperature external in: icd10pcs
rectal temp > measurement temperature external in: icd10pcs
forehead thermometer > measurement temperature external in: icd10pcs
oral temp > measurement temperature external in: icd10pcs
core temp > monitoring temperature in: icd10pcs
continuous temperature > monitoring temperature in: icd10pcs
temp foley > monitoring temperature in: icd10pcs
rmr > measurement metabolism external in: icd10pcs
bmr > measurement metabolism external in: icd10pcs
metabolic cart > measurement metabolism external in: icd10pcs
calories burned test > measurement metabolism external in: icd10pcs
stryker pressure > measurement musculoskeletal pressure compartment percutaneous in: icd10pcs
muscle compartment > measurement musculoskeletal pressure compartment percutaneous in: icd10pcs
needle pressure leg > measurement musculoskeletal pressure compartment percutaneous in: icd10pcs
pacemaker clinic > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
pacemaker test > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
device check heart > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
pacemaker programming > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
reprogram pacemaker > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
pacemaker battery > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
remote pacemaker > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
ppm check > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
ppm interrogation > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
pacemaker download > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
device clinic > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
magnet check > measurement cardiac pacemaker external @ 1.0 in: icd10pcs
defibrillator interrogation > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
defibrillator test > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
aicd check > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
aicd interrogation > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
dft testing > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
defibrillation threshold > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
reprogram defibrillator > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
remote icd > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
test shock device > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
carelink > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
merlin home > measurement cardiac defibrillator external @ 1.0 in: icd10pcs
dbs check > measurement central nervous stimulator external @ 0.85 in: icd10pcs
dbs adjustment > measurement central nervous stimulator external @ 0.85 in: icd10pcs
program brain stimulator > measurement central nervous stimulator external @ 0.85 in: icd10pcs
adjust deep brain stimulator > measurement central nervous stimulator external @ 0.85 in: icd10pcs
spinal cord stimulator programming > measurement central nervous stimulator external @ 0.85 in: icd10pcs
scs check > measurement central nervous stimulator external @ 0.85 in: icd10pcs
stimulator reprogramming > measurement central nervous stimulator external @ 0.85 in: icd10pcs
reprogram stimulator > measurement central nervous stimulator external @ 0.85 in: icd10pcs
program spinal stimulator > measurement central nervous stimulator external @ 0.85 in: icd10pcs
intrathecal pump check > measurement central nervous stimulator external @ 0.85 in: icd10pcs
vns interrogation > measurement peripheral nervous stimulator external in: icd10pcs
vns programming > measurement peripheral nervous stimulator external in: icd10pcs
interstim check > measurement peripheral nervous stimulator external in: icd10pcs
program nerve stimulator > measurement peripheral nervous stimulator external in: icd10pcs
inspire programming > measurement peripheral nervous stimulator external in: icd10pcs
phrenic pacemaker check > measurement respiratory pacemaker external in: icd10pcs
diaphragm pacer interrogation > measurement respiratory pacemaker external in: icd10pcs
fetal heart rate > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
fetal heart tones > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
fetal tracing > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
nonstress > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
baby monitor belly > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
efm > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
contraction monitor > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
contraction stress test > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
baby on monitor > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
belly belt monitor > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
cardiotocography > monitoring products of conception cardiac rate external @ 1.0 in: icd10pcs
fetal heartbeat > measurement products of conception cardiac rate external in: icd10pcs
listen to baby heart > measurement products of conception cardiac rate external in: icd10pcs
doppler baby > measurement products of conception cardiac rate external in: icd10pcs
fetal doppler > measurement products of conception cardiac rate external in: icd10pcs
dop tones > measurement products of conception cardiac rate external in: icd10pcs
doptone > measurement products of conception cardiac rate external in: icd10pcs
heartbeat check doppler > measurement products of conception cardiac rate external in: icd10pcs
fetal ecg > monitoring products of conception cardiac electrical activity via natural or artificial opening in: icd10pcs
scalp lead > monitoring products of conception cardiac electrical activity via natural or artificial opening in: icd10pcs
fetal scalp monitoring > monitoring products of conception cardiac electrical activity via natural or artificial opening in: icd10pcs
blood volume > measurement circulatory volume in: icd10pcs
daxor > measurement circulatory volume in: icd10pcs
blood volume analysis > measurement circulatory volume in: icd10pcs
volume status measurement > measurement circulatory volume in: icd10pcs
icg angiography > monitoring skin and breast vascular perfusion indocyanine green @ 0.85 in: icd10pcs
spy elite > monitoring skin and breast vascular perfusion indocyanine green @ 0.85 in: icd10pcs
flap perfusion > monitoring skin and breast vascular perfusion indocyanine green @ 0.85 in: icd10pcs
bowel perfusion > monitoring gastrointestinal vascular perfusion indocyanine green @ 0.85 in: icd10pcs
anastomosis perfusion > monitoring gastrointestinal vascular perfusion indocyanine green @ 0.85 in: icd10pcs
brain blood flow > measurement arterial flow intracranial external @ 0.8 in: icd10pcs
arm vein pressure > measurement venous pressure peripheral @ 0.85 in: icd10pcs
bruit > measurement arterial sound peripheral external @ 0.8 in: icd10pcs
listen to neck arteries > measurement arterial sound peripheral external @ 0.8 in: icd10pcs

# --- nucrad
radioactive bone test > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
technetium bone > planar nuclear medicine imaging musculoskeletal system all technetium in: icd10pcs
bone scan hip > planar nuclear medicine imaging lower extremity in: icd10pcs
bone scan elbow > planar nuclear medicine imaging upper extremity in: icd10pcs
bone scan head > planar nuclear medicine imaging skull in: icd10pcs
spect back > tomographic nuclear medicine imaging spine in: icd10pcs
pet scan > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
pet ct > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
petct > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
fdg > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
pet cancer > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
pet staging > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
pet tumor > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
pet lymphoma > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
sugar scan cancer > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
glucose scan cancer > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
cancer spread scan > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
psma > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
pylarify > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
axumin > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
dotatate > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
netspot > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
cancer scan whole body > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
detectnet > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
fluciclovine > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
illuccix > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
gallium dotatate > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
cerianna > positron emission tomographic imaging whole body @ 1.0 in: icd10pcs
amyvid > positron emission tomographic imaging brain @ 1.0 in: icd10pcs
amyloid scan > positron emission tomographic imaging brain @ 1.0 in: icd10pcs
alzheimers scan > positron emission tomographic imaging brain @ 1.0 in: icd10pcs
fdopa > positron emission tomographic imaging brain @ 1.0 in: icd10pcs
pet stress > positron emission tomographic imaging myocardium @ 1.0 in: icd10pcs
gallbladder function test > planar nuclear medicine imaging hepatobiliary system all technetium @ 1.0 in: icd10pcs
gallbladder emptying test > planar nuclear medicine imaging hepatobiliary system all technetium @ 1.0 in: icd10pcs
gb function > planar nuclear medicine imaging hepatobiliary system all technetium @ 1.0 in: icd10pcs
gallbladder radioactive test > planar nuclear medicine imaging hepatobiliary system all technetium @ 1.0 in: icd10pcs
tagged liver > planar nuclear medicine imaging liver and spleen technetium in: icd10pcs
thyroid iodine test > planar nuclear medicine imaging thyroid gland in: icd10pcs
radioactive thyroid test > planar nuclear medicine imaging thyroid gland in: icd10pcs
i131 scan > planar nuclear medicine imaging whole body iodine in: icd10pcs
thyrogen scan > planar nuclear medicine imaging whole body iodine in: icd10pcs
whole body thyroid > planar nuclear medicine imaging whole body iodine in: icd10pcs
rai scan > planar nuclear medicine imaging whole body iodine in: icd10pcs
metastatic thyroid survey > planar nuclear medicine imaging whole body iodine in: icd10pcs
mibi parathyroid > planar nuclear medicine imaging parathyroid glands technetium @ 1.0 in: icd10pcs
mibg > planar nuclear medicine imaging adrenal glands @ 0.85 in: icd10pcs
pheochromocytoma scan > planar nuclear medicine imaging adrenal glands @ 0.85 in: icd10pcs
thallium > tomographic nuclear medicine imaging myocardium technetium in: icd10pcs
radioactive heart test > tomographic nuclear medicine imaging myocardium technetium in: icd10pcs
heart blood flow scan > tomographic nuclear medicine imaging myocardium technetium in: icd10pcs
heart pump test chemo > planar nuclear medicine imaging right and left heart technetium @ 1.0 in: icd10pcs
gated heart scan > planar nuclear medicine imaging right and left heart technetium @ 1.0 in: icd10pcs
blood pool scan > planar nuclear medicine imaging right and left heart technetium @ 1.0 in: icd10pcs
rnv heart > planar nuclear medicine imaging right and left heart technetium @ 1.0 in: icd10pcs
heart function chemo scan > planar nuclear medicine imaging right and left heart technetium @ 1.0 in: icd10pcs
multigated acquisition > planar nuclear medicine imaging right and left heart technetium @ 1.0 in: icd10pcs
pyp > planar nuclear medicine imaging myocardium technetium in: icd10pcs
pyrophosphate > planar nuclear medicine imaging myocardium technetium in: icd10pcs
vq for clot > planar nuclear medicine imaging lungs and bronchi @ 1.0 in: icd10pcs
radioactive gas lung > planar nuclear medicine imaging lungs and bronchi @ 1.0 in: icd10pcs
mag 3 > planar nuclear medicine imaging kidneys ureters bladder technetium @ 1.0 in: icd10pcs
dtpa > planar nuclear medicine imaging kidneys ureters bladder technetium @ 1.0 in: icd10pcs
captopril renal > planar nuclear medicine imaging kidneys ureters bladder technetium @ 1.0 in: icd10pcs
radioactive kidney test > planar nuclear medicine imaging kidneys ureters bladder technetium @ 1.0 in: icd10pcs
radioactive eggs > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
egg test > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
ges > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
gastroparesis test > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
gastroparesis scan > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
nuclear egg > planar nuclear medicine imaging upper gastrointestinal tract @ 1.0 in: icd10pcs
tagged red cell > planar nuclear medicine imaging gastrointestinal tract technetium @ 1.0 in: icd10pcs
tagged rbc > planar nuclear medicine imaging gastrointestinal tract technetium @ 1.0 in: icd10pcs
gi bleeding nuclear > planar nuclear medicine imaging gastrointestinal tract technetium @ 1.0 in: icd10pcs
tagged red blood cell scan > planar nuclear medicine imaging gastrointestinal tract technetium @ 1.0 in: icd10pcs
salivagram > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
aspiration scan nuclear > planar nuclear medicine imaging upper gastrointestinal tract in: icd10pcs
tagged wbc > planar nuclear medicine imaging whole body indium @ 0.85 in: icd10pcs
indium wbc > planar nuclear medicine imaging whole body indium @ 0.85 in: icd10pcs
parkinson scan > tomographic nuclear medicine imaging brain iodine @ 1.0 in: icd10pcs
dopamine scan > tomographic nuclear medicine imaging brain iodine @ 1.0 in: icd10pcs
ioflupane > tomographic nuclear medicine imaging brain iodine @ 1.0 in: icd10pcs
brain perfusion scan > tomographic nuclear medicine imaging brain technetium @ 1.0 in: icd10pcs
brain blood flow nuclear > tomographic nuclear medicine imaging brain technetium @ 1.0 in: icd10pcs
cerebral blood flow nuclear > planar nuclear medicine imaging brain technetium @ 1.0 in: icd10pcs
shunt patency nuclear > planar nuclear medicine imaging cerebrospinal fluid indium @ 1.0 in: icd10pcs
csf flow nuclear > planar nuclear medicine imaging cerebrospinal fluid indium @ 1.0 in: icd10pcs
nuclear shunt study > planar nuclear medicine imaging cerebrospinal fluid indium @ 1.0 in: icd10pcs
sentinel node scan > planar nuclear medicine imaging lymphatics in: icd10pcs
sentinel lymph node mapping > planar nuclear medicine imaging lymphatics in: icd10pcs
lymph mapping > planar nuclear medicine imaging lymphatics in: icd10pcs
sln mapping > planar nuclear medicine imaging lymphatics in: icd10pcs
melanoma node mapping > planar nuclear medicine imaging lymphatics in: icd10pcs
sentinel injection > planar nuclear medicine imaging lymphatics in: icd10pcs
radioactive lymph node > planar nuclear medicine imaging lymphatics in: icd10pcs
neoprobe > nonimaging nuclear medicine probe lymphatic @ 0.85 in: icd10pcs
node probe > nonimaging nuclear medicine probe lymphatic @ 0.85 in: icd10pcs
radioguided > nonimaging nuclear medicine probe lymphatic @ 0.85 in: icd10pcs
breast mibi > planar nuclear medicine imaging bilateral breasts technetium @ 1.0 in: icd10pcs
molecular breast > planar nuclear medicine imaging bilateral breasts technetium @ 1.0 in: icd10pcs
sjogren scan nuclear > planar nuclear medicine imaging salivary glands technetium @ 1.0 in: icd10pcs
denatured red cell > planar nuclear medicine imaging spleen technetium in: icd10pcs
splenule scan > planar nuclear medicine imaging spleen technetium in: icd10pcs
heat damaged red cell > planar nuclear medicine imaging spleen technetium in: icd10pcs
schilling > nonimaging nuclear medicine assay blood in: icd10pcs
rbc survival > nonimaging nuclear medicine assay blood in: icd10pcs
dtpa gfr > nonimaging nuclear medicine assay kidneys ureters bladder @ 1.0 in: icd10pcs
rai > systemic nuclear medicine therapy thyroid iodine 131 @ 0.85 in: icd10pcs
i131 therapy > systemic nuclear medicine therapy thyroid iodine 131 @ 0.85 in: icd10pcs
rai for graves > systemic nuclear medicine therapy thyroid iodine 131 @ 0.85 in: icd10pcs
lutetium > systemic nuclear medicine therapy whole body @ 0.85 in: icd10pcs
radium bone > systemic nuclear medicine therapy whole body @ 0.85 in: icd10pcs

# --- rehab
hearing exam > pure tone audiometry air and bone assessment in: icd10pcs
hearing evaluation > pure tone audiometry air and bone assessment in: icd10pcs
audio exam > pure tone audiometry air and bone assessment in: icd10pcs
beeps in headphones > pure tone audiometry air and bone assessment in: icd10pcs
headphone test > pure tone audiometry air and bone assessment in: icd10pcs
ear hearing test > pure tone audiometry air and bone assessment in: icd10pcs
raise hand when hear beep > pure tone audiometry air and bone assessment in: icd10pcs
audiological evaluation > pure tone audiometry air and bone assessment in: icd10pcs
my hearing > pure tone audiometry air and bone assessment in: icd10pcs
bone conduction > pure tone audiometry air and bone assessment @ 1.0 in: icd10pcs
school hearing > hearing screening assessment @ 1.0 in: icd10pcs
kindergarten hearing > hearing screening assessment @ 1.0 in: icd10pcs
osha hearing > hearing screening assessment @ 1.0 in: icd10pcs
workplace hearing > hearing screening assessment @ 1.0 in: icd10pcs
baby hearing > evoked otoacoustic emissions screening assessment in: icd10pcs
dpoae > evoked otoacoustic emissions screening assessment in: icd10pcs
teoae > evoked otoacoustic emissions screening assessment in: icd10pcs
baby failed hearing > evoked otoacoustic emissions screening assessment in: icd10pcs
emissions test ear > evoked otoacoustic emissions screening assessment in: icd10pcs
unhs > evoked otoacoustic emissions screening assessment in: icd10pcs
auditory brainstem > auditory evoked potentials assessment in: icd10pcs
sleep hearing test baby > auditory evoked potentials assessment in: icd10pcs
assr > auditory evoked potentials assessment in: icd10pcs
eardrum test > tympanometry assessment @ 1.0 in: icd10pcs
ear drum test > tympanometry assessment @ 1.0 in: icd10pcs
ear pressure > tympanometry assessment @ 1.0 in: icd10pcs
puff ear test > tympanometry assessment @ 1.0 in: icd10pcs
eardrum movement > tympanometry assessment @ 1.0 in: icd10pcs
middle ear test > tympanometry assessment @ 1.0 in: icd10pcs
tympanum test > tympanometry assessment @ 1.0 in: icd10pcs
impedance audiometry > tympanometry assessment @ 1.0 in: icd10pcs
ear fluid test > tympanometry assessment @ 1.0 in: icd10pcs
etf test > eustachian tube function assessment @ 1.0 in: icd10pcs
lighted toy hearing > visual reinforcement audiometry assessment @ 1.0 in: icd10pcs
infant booth hearing > visual reinforcement audiometry assessment @ 1.0 in: icd10pcs
speech reception > speech threshold assessment in: icd10pcs
wrs > speech/word recognition assessment in: icd10pcs
nu 6 > speech/word recognition assessment in: icd10pcs
word understanding > speech/word recognition assessment in: icd10pcs
speech in noise > speech/word recognition assessment in: icd10pcs
word discrimination > speech/word recognition assessment in: icd10pcs
azbio > speech/word recognition assessment in: icd10pcs
hint test > speech/word recognition assessment in: icd10pcs
speech audiometry > speech/word recognition assessment in: icd10pcs
menieres test > electrocochleography assessment in: icd10pcs
tinnitus masker > tinnitus masker device fitting in: icd10pcs
ringing masker > tinnitus masker device fitting in: icd10pcs
sound masker ears > tinnitus masker device fitting in: icd10pcs
apd > auditory processing assessment in: icd10pcs
listening disorder test > auditory processing assessment in: icd10pcs
auditory processing disorder test > auditory processing assessment in: icd10pcs
scan test auditory > auditory processing assessment in: icd10pcs
malingering hearing > stenger assessment in: icd10pcs
faking hearing > stenger assessment in: icd10pcs
vertigo test > vestibular assessment in: icd10pcs
goggles test > vestibular assessment in: icd10pcs
balance ear test > vestibular assessment in: icd10pcs
vestibular evaluation > vestibular assessment in: icd10pcs
balance lab > vestibular assessment in: icd10pcs
inner ear test > vestibular assessment in: icd10pcs
warm water ear test > bithermal binaural caloric irrigation assessment @ 1.0 in: icd10pcs
water in ears vertigo > bithermal binaural caloric irrigation assessment @ 1.0 in: icd10pcs
hot and cold water ear > bithermal binaural caloric irrigation assessment @ 1.0 in: icd10pcs
head hang test vertigo > dix-hallpike dynamic assessment @ 1.0 in: icd10pcs
crystals test ear > dix-hallpike dynamic assessment @ 1.0 in: icd10pcs
sot balance > computerized dynamic posturography assessment @ 1.0 in: icd10pcs
standing platform test > computerized dynamic posturography assessment @ 1.0 in: icd10pcs
moving platform test > computerized dynamic posturography assessment @ 1.0 in: icd10pcs
vemp > oscillating tracking assessment @ 0.7 in: icd10pcs
ocular tracking > oscillating tracking assessment @ 0.7 in: icd10pcs
smooth pursuit > oscillating tracking assessment @ 0.7 in: icd10pcs
optokinetic > oscillating tracking assessment @ 0.7 in: icd10pcs

# --- scan
picture inside lungs > computerized tomography bilateral lungs @ 0.7 in: icd10pcs
picture inside chest > computerized tomography bilateral lungs @ 0.7 in: icd10pcs
picture inside liver > computerized tomography liver @ 0.7 in: icd10pcs
picture inside kidneys > computerized tomography bilateral kidneys @ 0.7 in: icd10pcs
picture inside pancreas > computerized tomography pancreas @ 0.7 in: icd10pcs
scan throat > computerized tomography neck @ 0.7 in: icd10pcs
picture inside neck > computerized tomography neck @ 0.7 in: icd10pcs
picture inside throat > computerized tomography neck @ 0.7 in: icd10pcs
scan back > magnetic resonance imaging lumbar spine @ 0.65 in: icd10pcs
scan prostate > magnetic resonance imaging prostate @ 0.7 in: icd10pcs
scan womb > ultrasonography uterus and ovaries @ 0.7 in: icd10pcs
scan ovaries > ultrasonography uterus and ovaries @ 0.7 in: icd10pcs
scan unborn > ultrasonography single fetus @ 0.75 in: icd10pcs
scan fetus > ultrasonography single fetus @ 0.75 in: icd10pcs
scan my baby > ultrasonography single fetus @ 0.75 in: icd10pcs
picture knee > plain radiography knee @ 0.75 in: icd10pcs
picture hip > plain radiography hip @ 0.75 in: icd10pcs
picture ankle > plain radiography ankle @ 0.75 in: icd10pcs
picture foot > plain radiography foot @ 0.75 in: icd10pcs
picture toe > plain radiography toe @ 0.75 in: icd10pcs
picture hand > plain radiography hand @ 0.75 in: icd10pcs
picture wrist > plain radiography wrist @ 0.75 in: icd10pcs
picture finger > plain radiography finger @ 0.75 in: icd10pcs
picture elbow > plain radiography elbow @ 0.75 in: icd10pcs
picture shoulder > plain radiography shoulder @ 0.75 in: icd10pcs
picture collarbone > plain radiography clavicle @ 0.75 in: icd10pcs
picture ribs > plain radiography ribs @ 0.75 in: icd10pcs
picture neck bones > plain radiography cervical spine @ 0.75 in: icd10pcs
picture spine > plain radiography whole spine @ 0.7 in: icd10pcs
picture back > plain radiography whole spine @ 0.7 in: icd10pcs
picture chest > plain radiography chest @ 0.75 in: icd10pcs
picture skull > plain radiography skull @ 0.75 in: icd10pcs
picture jaw > plain radiography mandible @ 0.75 in: icd10pcs
picture pelvis > plain radiography pelvis @ 0.75 in: icd10pcs
picture teeth > plain radiography teeth @ 0.75 in: icd10pcs
picture breast > plain radiography bilateral breasts @ 0.75 in: icd10pcs
picture abdomen > plain radiography abdomen @ 0.7 in: icd10pcs
vascular ultrasound kidney > ultrasonography bilateral renal arteries @ 0.85 in: icd10pcs
vascular ultrasound renal > ultrasonography bilateral renal arteries @ 0.85 in: icd10pcs
vascular study kidney > ultrasonography bilateral renal arteries @ 0.85 in: icd10pcs
vascular ultrasound leg vein > ultrasonography bilateral lower extremity veins in: icd10pcs
vascular study leg vein > ultrasonography bilateral lower extremity veins in: icd10pcs
vascular study venous legs > ultrasonography bilateral lower extremity veins in: icd10pcs
vascular ultrasound arm vein > ultrasonography bilateral upper extremity veins in: icd10pcs
vascular study arm vein > ultrasonography bilateral upper extremity veins in: icd10pcs
vascular ultrasound leg artery > ultrasonography bilateral lower extremity arteries in: icd10pcs
vascular ultrasound arm artery > ultrasonography bilateral upper extremity arteries in: icd10pcs
vascular study arm artery > ultrasonography bilateral upper extremity arteries in: icd10pcs
vascular ultrasound neck > ultrasonography bilateral common carotid arteries in: icd10pcs
vascular ultrasound carotid > ultrasonography bilateral common carotid arteries in: icd10pcs
vascular study neck > ultrasonography bilateral common carotid arteries in: icd10pcs
vascular ultrasound aorta > ultrasonography abdominal aorta in: icd10pcs
vascular study aorta > ultrasonography abdominal aorta in: icd10pcs
vascular ultrasound portal > ultrasonography portal and splanchnic veins in: icd10pcs
vascular ultrasound hepatic > ultrasonography portal and splanchnic veins in: icd10pcs
vascular study portal > ultrasonography portal and splanchnic veins in: icd10pcs
vascular study liver > ultrasonography portal and splanchnic veins in: icd10pcs
vascular study hepatic > ultrasonography portal and splanchnic veins in: icd10pcs
duplex gut > ultrasonography celiac and mesenteric arteries in: icd10pcs
duplex bowel arteries > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular ultrasound celiac > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular ultrasound gut > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular ultrasound bowel arteries > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular study mesenteric > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular study celiac > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular study gut > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular study bowel arteries > ultrasonography celiac and mesenteric arteries in: icd10pcs
vascular study testicle > ultrasonography scrotum @ 1.0 in: icd10pcs
doppler penis > ultrasonography penis @ 1.0 in: icd10pcs
vascular study penis > ultrasonography penis @ 1.0 in: icd10pcs
vascular ultrasound pelvic > ultrasonography uterus and ovaries @ 0.85 in: icd10pcs
vascular ultrasound ovary > ultrasonography uterus and ovaries @ 0.85 in: icd10pcs
vascular study pelvic > ultrasonography uterus and ovaries @ 0.85 in: icd10pcs
vascular study uterus > ultrasonography uterus and ovaries @ 0.85 in: icd10pcs
vascular study ovary > ultrasonography uterus and ovaries @ 0.85 in: icd10pcs
vascular ultrasound thyroid > ultrasonography thyroid gland @ 1.0 in: icd10pcs
vascular study thyroid > ultrasonography thyroid gland @ 1.0 in: icd10pcs
doppler vena cava > ultrasonography inferior vena cava @ 1.0 in: icd10pcs
duplex vena cava > ultrasonography inferior vena cava @ 1.0 in: icd10pcs
vascular ultrasound vena cava > ultrasonography inferior vena cava @ 1.0 in: icd10pcs
vascular study ivc > ultrasonography inferior vena cava @ 1.0 in: icd10pcs
vascular study vena cava > ultrasonography inferior vena cava @ 1.0 in: icd10pcs
doppler baby > ultrasonography fetal umbilical cord @ 0.7 in: icd10pcs
vascular ultrasound cord > ultrasonography fetal umbilical cord @ 0.7 in: icd10pcs
vascular study baby > ultrasonography fetal umbilical cord @ 0.7 in: icd10pcs
vascular study fetal > ultrasonography fetal umbilical cord @ 0.7 in: icd10pcs
vascular study cord > ultrasonography fetal umbilical cord @ 0.7 in: icd10pcs
vascular study brain > ultrasonography intracranial arteries @ 0.85 in: icd10pcs
vascular study transcranial > ultrasonography intracranial arteries @ 0.85 in: icd10pcs
vascular study kidney transplant > ultrasonography kidney transplant in: icd10pcs
vascular study liver transplant > ultrasonography liver @ 0.85 in: icd10pcs

# --- words for the way of imaging
usg ~ ultrasound
mr ~ mri @ 0.8 if: hip, knee, shoulder, brain, head, neck, spine, lumbar, cervical, thoracic, back, pelvis, abdomen, liver, kidney, prostate, breast, ankle, foot, wrist, elbow, hand, heart, pancreas, uterus, ovary, orbit, pituitary, bladder, femur, thigh, leg, arm, face, tmj, jaw, sacrum, tailbone in: icd10pcs
mr > magnetic resonance imaging @ 0.8 if: hip, knee, shoulder, brain, head, neck, spine, lumbar, cervical, thoracic, back, pelvis, abdomen, liver, kidney, prostate, breast, ankle, foot, wrist, elbow, hand, heart, pancreas, uterus, ovary, orbit, pituitary, bladder, femur, thigh, leg, arm, face, tmj, jaw, sacrum, tailbone in: icd10pcs
us ~ ultrasound @ 0.8 if: hip, knee, shoulder, brain, head, neck, kidney, kidneys, spleen, pancreas, appendix, bladder, prostate, testicle, testicles, scrotum, uterus, womb, ovary, ovaries, thyroid, parathyroid, liver, gallbladder, belly, abdomen, breast, eye, vein, veins, artery, arteries, aorta, carotids, placenta, pregnancy, trimester, twins, wrist, elbow, hand, tendon, pleura, esophagus, stomach, lump, baby in: icd10pcs
us > ultrasonography @ 0.8 if: hip, knee, shoulder, brain, head, neck, kidney, kidneys, spleen, pancreas, appendix, bladder, prostate, testicle, testicles, scrotum, uterus, womb, ovary, ovaries, thyroid, parathyroid, liver, gallbladder, belly, abdomen, breast, eye, vein, veins, artery, arteries, aorta, carotids, placenta, pregnancy, trimester, twins, wrist, elbow, hand, tendon, pleura, esophagus, stomach, lump, baby in: icd10pcs

! unseen: no public descriptor holds these words together; licensed releases word it so
reading only > professional component @ 0.8
! seen
cad > computer-aided detection @ 0.8 if: mammogram, mammography, breast, detection
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
ct chest > computerized tomography thorax | computed tomography thorax @ 0.8
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

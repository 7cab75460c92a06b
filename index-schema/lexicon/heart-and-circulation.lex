# Scope: heart, valves, heart rhythm, blood pressure, arteries, veins, clots, lymph vessels and the vessels behind strokes:
# patient, receptionist and ambulance wording, clinical shorthand, eponyms and older names -> the words used by ICD-10-CM chapter I,
# by the circulation parts of Q, R, T and Z, and by ICD-10-PCS / HCPCS device and procedure descriptors.

# --- heart attack, coronary disease, angina
heart attack = myocardial infarction @ 1.0
heart attack > infarction
coronary > myocardial infarction @ 0.6
mci > myocardial infarction @ 0.5
massive heart attack > acute myocardial infarction
mild heart attack > myocardial infarction nstemi @ 0.7
heart attack in past > old myocardial infarction
previous heart attack > old myocardial infarction
history heart attack > old myocardial infarction
past mi > old myocardial infarction
prior mi > old myocardial infarction
healed mi > old myocardial infarction
second heart attack > subsequent myocardial infarction
another heart attack > subsequent myocardial infarction
repeat heart attack > subsequent myocardial infarction
reinfarction = subsequent myocardial infarction
widow maker > infarction left anterior descending @ 0.8
widowmaker > infarction left anterior descending @ 0.8
inferior mi > myocardial infarction inferior wall
anterior mi > myocardial infarction anterior wall
demand ischemia > myocardial infarction type 2 @ 0.7
demand ischemia > ischemic heart disease acute @ 0.6
supply demand mismatch > myocardial infarction type 2 @ 0.8
st elevation > stemi
non st elevation > nstemi
subendocardial infarct > nstemi @ 0.8
non q wave > nstemi @ 0.8
blood clot coronary artery > coronary thrombosis
heart clot > intracardiac thrombosis
clot left ventricle > thrombosis ventricle
lv thrombus > intracardiac thrombosis
mural thrombus > intracardiac thrombosis @ 0.8
acute coronary syndrome > acute ischemic heart disease
acute coronary syndrome > unstable angina @ 0.7
acs > unstable angina @ 0.6
chd > ischemic heart disease @ 0.7
ascvd > atherosclerotic cardiovascular disease
coronary heart disease > atherosclerotic heart disease | ischemic heart disease
coronary disease > atherosclerotic heart disease
blocked heart artery > coronary artery occlusion | atherosclerotic heart disease @ 0.8
clogged heart artery > atherosclerotic heart disease
clogged coronary > atherosclerotic coronary artery
narrowed heart artery > atherosclerotic heart disease coronary artery
blocked coronary > occlusion coronary artery
blockage in heart > atherosclerotic heart disease @ 0.7
heart blockage > heart block @ 0.7
cto > chronic total occlusion coronary @ 0.8
calcified coronary > coronary atherosclerosis calcified lesion
calcium in heart arteries > coronary calcified
coronary calcification > coronary atherosclerosis calcified lesion
coronary calcium > coronary calcified @ 0.8
poor blood supply heart > myocardial ischemia
lack of oxygen heart > myocardial ischemia
cardiac ischemia > myocardial ischemia | ischemic heart disease
coronary insufficiency > ischemic heart disease @ 0.8
silent ischemia > silent myocardial ischemia
syndrome x heart > coronary microvascular dysfunction @ 0.8
small vessel heart disease > coronary microvascular dysfunction
microvascular angina > angina coronary microvascular dysfunction
heart cramps > angina pectoris @ 0.6
heart pain > angina pectoris @ 0.7
heart pain > precordial pain @ 0.7
cardiac pain > angina pectoris @ 0.8
chest pain on exertion > angina pectoris @ 0.7
angina on effort > angina pectoris
angina > angina pectoris
stable angina > angina pectoris
variant angina > angina spasm
prinzmetal > angina documented spasm
vasospastic angina > angina spasm
coronary spasm = angina spasm @ 0.8
coronary vasospasm > angina spasm
crescendo angina > unstable angina
preinfarction angina = unstable angina
pre-infarction > unstable angina @ 0.8
angina at rest > unstable angina @ 0.7
worsening angina > unstable angina @ 0.8
intractable angina > refractory angina
scad > coronary artery dissection
torn coronary artery > coronary artery dissection
bulging coronary artery > coronary artery aneurysm
dressler syndrome = postmyocardial infarction syndrome
hole in heart after heart attack > ventricular septal defect following acute myocardial infarction
stress cardiomyopathy = takotsubo syndrome
apical ballooning = takotsubo syndrome
heart damage > myocardial injury | myocardial degeneration @ 0.7
heart injury without heart attack > non-ischemic myocardial injury
raised troponin > abnormal findings blood chemistry @ 0.8
troponin leak > abnormal findings blood chemistry @ 0.8
troponin leak > non-ischemic myocardial injury @ 0.7
high troponin > abnormal findings blood chemistry @ 0.8
lad > left anterior descending coronary artery @ 0.7 if: artery, stent, stemi, mi, heart, coronary, occlusion
lcx > left circumflex coronary artery
lmca > left main coronary artery
lima > internal mammary artery

# --- heart failure, enlargement, heart muscle
weak heart > heart failure @ 0.7
weak heart > cardiomyopathy @ 0.7
weak heart muscle > cardiomyopathy
weak heart muscle > heart failure @ 0.7
failing heart > heart failure
cardiac failure = heart failure @ 1.0
heart not pumping > heart failure
heart pumping poorly > heart failure
heart giving out > heart failure @ 0.7
pump failure > heart failure @ 0.7
chf = congestive heart failure
ccf > congestive heart failure
congestive cardiac failure > congestive heart failure
hfref > systolic heart failure
hfpef > diastolic heart failure
hfmref > systolic heart failure @ 0.7
reduced ejection fraction > systolic heart failure
low ejection fraction > systolic heart failure
low ef > systolic heart failure @ 0.7
preserved ejection fraction > diastolic heart failure
normal ejection fraction heart failure > diastolic heart failure
stiff heart > diastolic heart failure @ 0.8
stiff heart > restrictive cardiomyopathy @ 0.7
diastolic dysfunction > diastolic heart failure @ 0.7
systolic dysfunction > systolic heart failure @ 0.7
decompensated heart failure > acute on chronic heart failure
heart failure flare > acute on chronic heart failure
heart failure exacerbation > acute on chronic heart failure
left sided heart failure > left ventricular failure
left heart failure > left ventricular failure
lvf > left ventricular failure
right sided heart failure > right heart failure
rv failure > right heart failure
rvf > right heart failure
right ventricular failure = right heart failure
both sided heart failure > biventricular heart failure
cardiac asthma > left ventricular failure
fluid on lungs heart > pulmonary edema heart disease @ 0.8
fluid on lungs heart > left ventricular failure
stage d heart failure = end stage heart failure
advanced heart failure > end stage heart failure
lvad = left ventricular assist device | heart assist device
vad > heart assist device | ventricular assist
heart pump > heart assist device | heart assist system
artificial heart > fully implantable artificial heart
iabp > balloon pump
ecmo = extracorporeal membrane oxygenation
big heart > cardiomegaly
enlarged heart = cardiomegaly @ 1.0
large heart > cardiomegaly
dilated heart > cardiomegaly | dilated cardiomyopathy @ 0.8
cardiac dilatation > cardiomegaly
thick heart muscle > hypertrophic cardiomyopathy | cardiomegaly @ 0.8
thickened heart > hypertrophic cardiomyopathy | cardiomegaly @ 0.8
heart hypertrophy > cardiomegaly
cardiac hypertrophy = cardiomegaly
left ventricular hypertrophy > cardiomegaly
lvh > cardiomegaly
rvh > cardiomegaly
ventricular hypertrophy > cardiomegaly
enlarged atrium > cardiomegaly @ 0.7
ihss > obstructive hypertrophic cardiomyopathy
subaortic stenosis idiopathic hypertrophic = obstructive hypertrophic cardiomyopathy
asymmetric septal hypertrophy > hypertrophic cardiomyopathy
congestive cardiomyopathy > dilated cardiomyopathy
enlarged weak heart > dilated cardiomyopathy
heart muscle disease = cardiomyopathy @ 1.0
myocardiopathy = cardiomyopathy
alcohol heart disease > alcoholic cardiomyopathy
drinker's heart > alcoholic cardiomyopathy
chemo heart damage > cardiomyopathy due to drug
chemotherapy cardiomyopathy > cardiomyopathy due to drug
cardiotoxicity > cardiomyopathy due to drug @ 0.8
ischemic heart muscle > ischemic cardiomyopathy
cardiomyopathy after birth > peripartum cardiomyopathy
postpartum cardiomyopathy = peripartum cardiomyopathy
loeffler endocarditis > endomyocardial eosinophilic
heart amyloid > organ-limited amyloidosis @ 0.8
arvc > cardiomyopathy @ 0.7
noncompaction > cardiomyopathy @ 0.7
inflamed heart muscle > myocarditis
heart inflammation > carditis | myocarditis @ 0.8
heart infection > myocarditis @ 0.7
viral myocarditis > infective myocarditis
giant cell myocarditis = isolated myocarditis @ 0.8
fiedler myocarditis = isolated myocarditis
degeneration of heart > myocardial degeneration
fatty heart > myocardial degeneration
senile heart > myocardial degeneration @ 0.8

# --- lining, sac, valves, rheumatic fever
sac around heart > pericardium
lining of heart > endocardium
heart lining infection > endocarditis
vegetations on valve > endocarditis
sbe > subacute endocarditis
bacterial endocarditis > infective endocarditis
valvulitis > endocarditis valve
inflamed heart sac > pericarditis
inflammation around heart > pericarditis
fluid around heart > pericardial effusion
fluid in pericardium > pericardial effusion
water around heart > pericardial effusion
fluid round heart > pericardial effusion
blood around heart > hemopericardium
pressure on heart from fluid > cardiac tamponade
tamponade > cardiac tamponade
hardened pericardium > constrictive pericarditis
heart stuck to sac > adhesive pericarditis
heart valve > cardiac valve | mitral aortic valve @ 0.6
bad heart valve > valve disorder | endocarditis valve @ 0.7
valvular heart disease > endocarditis valve unspecified | valve disorder
valve problem heart > endocarditis valve unspecified @ 0.8
vhd > valve disorder @ 0.6
leaky valve > valve insufficiency
leaking valve > valve insufficiency
leaky heart valve > valve insufficiency
leaky mitral valve > mitral insufficiency
leaky aortic valve > aortic valve insufficiency
leaky tricuspid valve > tricuspid insufficiency
leaky pulmonary valve > pulmonary valve insufficiency
regurgitation > insufficiency if: valve, mitral, aortic, tricuspid, pulmonary, heart, pulmonic
mitral regurgitation = mitral insufficiency
mitral incompetence > mitral insufficiency
aortic regurgitation = aortic insufficiency
aortic incompetence > aortic insufficiency
tricuspid regurgitation > tricuspid insufficiency
pulmonary regurgitation > pulmonary valve insufficiency
pulmonic > pulmonary valve @ 0.8
narrow valve > valve stenosis
stiff valve > valve stenosis @ 0.8
tight valve > valve stenosis
hardened heart valve > valve stenosis @ 0.8
narrow mitral valve > mitral stenosis
floppy valve > mitral prolapse
floppy mitral valve = mitral prolapse
mvp > mitral prolapse
barlow syndrome = mitral prolapse
click murmur = mitral prolapse
mitral valve click > mitral prolapse
two flap aortic valve > bicuspid aortic valve
bicuspid aortic valve = congenital insufficiency aortic valve @ 0.7
calcified mitral valve > mitral annulus calcification
mac > mitral annulus calcification @ 0.6 if: mitral, valve, heart
mr > mitral insufficiency @ 0.6 if: valve, severe, moderate, heart
ar > aortic insufficiency @ 0.5 if: valve, severe, heart
heart murmur = cardiac murmur @ 1.0
murmur > cardiac murmur
innocent murmur > benign cardiac murmur
functional murmur > benign innocent cardiac murmur
flow murmur > benign cardiac murmur @ 0.8
noise in heart > cardiac murmur @ 0.8
whooshing heart > cardiac murmur @ 0.7
abnormal heart sound > cardiac sounds
heart sounds = cardiac sounds
extra heart sound > cardiac sounds
muffled heart sounds > cardiac sounds
gallop > cardiac sounds @ 0.7
bruit > bruit arterial
whooshing neck artery > bruit @ 0.8
rheumatic fever > acute rheumatic
rhd > rheumatic heart disease
st vitus dance = rheumatic chorea
sydenham chorea = rheumatic chorea
saint vitus dance > rheumatic chorea
artificial heart valve > prosthetic heart valve | heart valve prosthesis
mechanical valve > prosthetic heart valve
pig valve > xenogenic heart valve
tissue valve > xenogenic heart valve @ 0.8
valve replaced > presence heart valve @ 0.7
broken heart valve prosthesis > mechanical complication heart valve prosthesis
torn papillary muscle > rupture papillary muscle
torn chordae > rupture chordae tendineae
heart strings > chordae tendineae @ 0.8

# --- rhythm and conduction
irregular heartbeat = cardiac arrhythmia
irregular heart beat > cardiac arrhythmia | arrhythmia
irregular heart rhythm > cardiac arrhythmia
irregular pulse > arrhythmia @ 0.8
uneven heartbeat > cardiac arrhythmia
heart out of rhythm > cardiac arrhythmia
heart rhythm problem > cardiac arrhythmia
heart rhythm > arrhythmia @ 0.8
abnormal heartbeat > abnormalities heart beat
dysrhythmia = arrhythmia @ 1.0
racing heart > tachycardia
heart racing > palpitations @ 0.8
fast heart > tachycardia
fast pulse > tachycardia
rapid heartbeat = tachycardia
rapid heart > tachycardia
rapid pulse > tachycardia
high heart rate > tachycardia
elevated heart rate > tachycardia
slow heart > bradycardia
slow heart rate > bradycardia
slow heartbeat = bradycardia
slow pulse > bradycardia
low heart rate > bradycardia
low pulse > bradycardia
brady > bradycardia
tachy > tachycardia
heart flutter > palpitations | flutter
fluttering in chest > palpitations
fluttery heart > palpitations
pounding heart > palpitations
heart thumping > palpitations
heart jumping > palpitations @ 0.8
aware of heartbeat = palpitations
awareness of heart beat > palpitations
skipped beat > palpitations | premature depolarization @ 0.8
heart skips > palpitations
missed beat > premature depolarization | palpitations @ 0.8
extra beat > premature depolarization
ectopic beat = premature depolarization
extrasystole = premature depolarization
premature beat = premature depolarization
premature contraction = premature depolarization
pvc > ventricular premature depolarization
ventricular ectopic > ventricular premature depolarization
ves > ventricular premature depolarization @ 0.7
pac > atrial premature depolarization
atrial ectopic > atrial premature depolarization
bigeminy > ventricular premature depolarization @ 0.8
afib = atrial fibrillation @ 1.0
a fib > atrial fibrillation
af > atrial fibrillation @ 0.8
auricular fibrillation > atrial fibrillation
quivering heart > fibrillation
paf > paroxysmal atrial fibrillation
intermittent atrial fibrillation > paroxysmal atrial fibrillation
afib with rvr > atrial fibrillation
rvr > tachycardia @ 0.6
aflutter > atrial flutter
vfib = ventricular fibrillation
vtach = ventricular tachycardia
v tach > ventricular tachycardia
vt > ventricular tachycardia @ 0.8
nsvt > ventricular tachycardia
svt = supraventricular tachycardia
avnrt > supraventricular tachycardia
avrt > supraventricular tachycardia @ 0.8
atrial tachycardia > supraventricular tachycardia
bouveret > paroxysmal tachycardia
torsade = torsades de pointes
twisting tachycardia > torsades de pointes
ist > inappropriate sinus tachycardia @ 0.7
pots > postural orthostatic tachycardia
heart block > atrioventricular block
av block = atrioventricular block
third degree > atrioventricular block complete @ 0.7 if: heart, av, block
complete heart block > atrioventricular block complete
first degree heart block > atrioventricular block first degree
second degree heart block > atrioventricular block second degree
wenckebach > atrioventricular block second degree
mobitz > atrioventricular block second degree
stokes adams = atrioventricular block complete @ 0.8
bbb > bundle branch block @ 0.8 if: left, right, heart
hemiblock > fascicular block
wolff parkinson white = pre-excitation syndrome
lown ganong levine = pre-excitation syndrome
extra electrical pathway heart > pre-excitation syndrome
accessory pathway > pre-excitation syndrome @ 0.8
prolonged qt > long qt syndrome
romano ward > long qt syndrome
jervell lange nielsen > long qt syndrome
brugada > cardiac arrhythmia @ 0.8
cpvt > ventricular tachycardia @ 0.8
tachy brady = sick sinus syndrome
tachycardia bradycardia > sick sinus syndrome
sinus node dysfunction > sick sinus syndrome
sinus arrest > sick sinus syndrome @ 0.6
heart stopped = cardiac arrest
no pulse > cardiac arrest @ 0.8
pulseless > cardiac arrest @ 0.8
asystole = cardiac arrest @ 0.8
flatline > cardiac arrest
flat line > cardiac arrest @ 0.8
pea arrest > cardiac arrest
cardiopulmonary arrest > cardiac arrest
full arrest > cardiac arrest
coded > cardiac arrest @ 0.6
survived cardiac arrest > personal history sudden cardiac arrest
brought back to life > personal history sudden cardiac arrest @ 0.6
heart stopped but revived > personal history sudden cardiac arrest @ 0.8
pacemaker = cardiac pacemaker
ppm > cardiac pacemaker @ 0.7
pacer > cardiac pacemaker @ 0.8
pacemaker check > adjustment management cardiac pacemaker
pacemaker battery > cardiac pacemaker pulse generator battery
pacemaker lead broken > breakdown cardiac electrode
icd > automatic implantable cardiac defibrillator @ 0.8 if: heart, cardiac, shock, implant, check, battery, lead, device
aicd > automatic cardiac defibrillator
defibrillator implanted > automatic implantable cardiac defibrillator
implanted defibrillator > presence automatic cardiac defibrillator
defib > defibrillator
shocked by defibrillator > adjustment automatic implantable cardiac defibrillator @ 0.6
crt > cardiac resynchronization
loop recorder > monitoring device
holter > electrocardiographic recording | ambulatory monitoring cardiac @ 0.7
ekg = electrocardiogram @ 1.0
ecg = electrocardiogram @ 1.0
heart tracing = electrocardiogram
abnormal ekg > abnormal electrocardiogram
cardioversion > restoration cardiac rhythm in: icd10pcs
shock heart back into rhythm > restoration cardiac rhythm

# --- blood pressure
high blood pressure = hypertension @ 1.0
high bp > hypertension
raised blood pressure > hypertension
elevated blood pressure > hypertension @ 0.8
elevated bp > elevated blood pressure reading without diagnosis hypertension
elevated blood pressure reading > elevated blood-pressure reading without diagnosis of hypertension
white coat > elevated blood-pressure reading without diagnosis hypertension @ 0.8
borderline blood pressure > elevated blood-pressure reading without diagnosis hypertension
htn = hypertension @ 1.0
hypertensive disease > hypertension @ 0.8
arterial hypertension > essential primary hypertension
benign hypertension > essential primary hypertension
malignant hypertension > essential primary hypertension @ 0.7
malignant hypertension > hypertensive emergency @ 0.7
accelerated hypertension > hypertensive crisis @ 0.7
blood pressure through the roof > hypertensive crisis @ 0.7
dangerously high blood pressure > hypertensive crisis
blood pressure sky high > hypertensive crisis @ 0.8
uncontrolled hypertension > resistant hypertension @ 0.6
hard to control blood pressure > resistant hypertension
drug resistant hypertension > resistant hypertension
blood pressure heart disease > hypertensive heart disease
blood pressure kidney disease > hypertensive chronic kidney disease
kidney artery hypertension > renovascular hypertension
renal hypertension > renovascular hypertension | hypertension secondary renal
hypertension with kidney failure > hypertensive chronic kidney disease
hypertension with ckd > hypertensive chronic kidney disease
low bp > hypotension
drop in blood pressure > hypotension
blood pressure drops standing > orthostatic hypotension
postural hypotension = orthostatic hypotension
dizzy standing up > orthostatic hypotension @ 0.8
light-headed on standing > orthostatic hypotension @ 0.8
head rush standing > orthostatic hypotension @ 0.8
low blood pressure during dialysis > hypotension hemodialysis
low blood pressure from medicine > hypotension due to drugs
low blood pressure reading > nonspecific low blood-pressure reading
blood pressure > hypertension @ 0.5 if: pill, tablet, medicine, medication, problem, clinic, treat, control
beta blocker > beta-adrenoreceptor antagonist
blood pressure cuff > sphygmomanometer
blood pressure monitor > sphygmomanometer
cardiorenal > hypertensive heart chronic kidney disease
hypertensive brain > hypertensive encephalopathy

# --- aorta, arteries
bulge in artery > aneurysm
ballooning artery > aneurysm
ballooned blood vessel > aneurysm
weak spot artery > aneurysm
aaa = abdominal aortic aneurysm
burst aneurysm > ruptured aneurysm
leaking aneurysm > ruptured aneurysm
aneurysm chest > thoracic aortic aneurysm
aneurysm belly > abdominal aortic aneurysm
aneurysm stomach > abdominal aortic aneurysm
aneurysm behind knee > aneurysm artery lower extremity
swollen aorta > aortic ectasia | aortic aneurysm @ 0.8
dilated aorta > aortic ectasia
wide aorta > aortic ectasia @ 0.8
aortic root dilation > aortic ectasia
torn aorta > dissection aorta
split aorta > dissection aorta
dissecting aneurysm = dissection aorta
tear in artery > dissection artery
torn neck artery > dissection carotid artery | dissection vertebral artery
carotid tear > dissection carotid artery
narrow aorta > coarctation aorta
hardening of arteries = atherosclerosis @ 1.0
arteriosclerosis = atherosclerosis @ 1.0
clogged arteries > atherosclerosis
furred arteries > atherosclerosis
plaque in arteries > atherosclerosis
fatty deposits arteries > atherosclerosis
cholesterol in arteries > atherosclerosis @ 0.8
atheroma = atherosclerosis
calcified arteries > atherosclerosis
monckeberg > atherosclerosis arteries extremities
blocked artery > occlusion artery | embolism thrombosis artery @ 0.8
narrowed artery > stricture artery | stenosis artery
blocked leg artery > atherosclerosis arteries extremities leg @ 0.8
blocked leg artery > embolism thrombosis arteries lower extremities @ 0.8
poor circulation > peripheral vascular disease
bad circulation > peripheral vascular disease
circulation problem leg > peripheral vascular disease | atherosclerosis extremities @ 0.8
bad circulation leg > atherosclerosis extremities leg @ 0.7
pad > peripheral vascular disease | atherosclerosis extremities @ 0.7 if: leg, artery, arterial, claudication, peripheral, disease, legs, wound, ulcer
paod > atherosclerosis arteries extremities
peripheral arterial disease = peripheral vascular disease
claudication > intermittent claudication
window shopper > intermittent claudication
leg cramps walking > intermittent claudication @ 0.8
calf pain when walking > intermittent claudication @ 0.8
leg pain walking > intermittent claudication @ 0.7
limb ischemia > atherosclerosis extremities rest pain @ 0.7
critical limb ischemia > atherosclerosis rest pain | atherosclerosis gangrene @ 0.8
cli > atherosclerosis extremities rest pain @ 0.6
clti > atherosclerosis rest pain @ 0.7
arterial ulcer > atherosclerosis ulceration
ischemic ulcer > atherosclerosis ulceration
leriche syndrome = saddle embolus abdominal aorta @ 0.7
saddle clot > saddle embolus
clot in artery > embolism thrombosis artery
cold leg no pulse > embolism thrombosis arteries lower extremities @ 0.8
cold pulseless leg > embolism thrombosis arteries lower extremities
clot in arm artery > embolism thrombosis arteries upper extremities
blue toe syndrome > atheroembolism lower extremity
trash foot > atheroembolism lower extremity
cholesterol emboli > atheroembolism
raynaud > raynaud syndrome
white fingers in cold > raynaud syndrome
cold fingers > raynaud syndrome @ 0.7
dead finger > raynaud syndrome @ 0.7
fingers turn white > raynaud syndrome
fingers turn blue > raynaud syndrome | cyanosis @ 0.7
fingers change color > raynaud syndrome @ 0.8
vibration white finger > raynaud syndrome
buerger disease = thromboangiitis obliterans
smoker's gangrene > thromboangiitis obliterans @ 0.7
blood vessel inflammation > arteritis | angiitis
inflamed blood vessel = vasculitis
inflamed artery > arteritis
pan > polyarteritis nodosa @ 0.6
gca > giant cell arteritis
pulseless disease = aortic arch syndrome takayasu
takayasu = aortic arch syndrome
wegener = granulomatosis wegener
gpa > wegener granulomatosis
churg strauss > polyarteritis lung involvement
egpa > polyarteritis lung involvement
eosinophilic granulomatosis polyangiitis > polyarteritis lung involvement
mpa > microscopic polyangiitis @ 0.7
kawasaki = mucocutaneous lymph node syndrome
goodpasture = hypersensitivity angiitis
fmd > arterial fibromuscular dysplasia
fibromuscular dysplasia > arterial fibromuscular dysplasia
av fistula > arteriovenous fistula
avm = arteriovenous malformation
tangled blood vessels > arteriovenous malformation
hht > hereditary hemorrhagic telangiectasia
osler weber rendu = hereditary hemorrhagic telangiectasia
rendu osler > hereditary hemorrhagic telangiectasia
mals > celiac artery compression
median arcuate ligament = celiac artery compression
renal artery stenosis > atherosclerosis renal artery @ 0.8
narrowed kidney artery > atherosclerosis renal artery @ 0.8
gut artery blocked > vascular disorders intestine @ 0.8
carotid disease > stenosis carotid artery @ 0.8
blocked neck artery > occlusion stenosis carotid artery
clogged carotid > occlusion stenosis carotid artery
narrow neck artery > stenosis carotid artery
blocked carotid > occlusion carotid artery
carotid blockage > occlusion carotid artery
plaque in neck > stenosis carotid artery @ 0.8
subclavian steal > vertebro-basilar artery syndrome @ 0.7
burst artery > rupture artery
erosion artery > rupture artery
burst blood vessel > rupture artery | hemorrhage @ 0.7
spider veins = telangiectasia @ 0.8
spider nevus > nevus non-neoplastic
broken capillaries > telangiectasia @ 0.8
thread veins > telangiectasia
capillary leak > disease of capillaries @ 0.7
gangrene toe > gangrene | atherosclerosis gangrene @ 0.8
black toes > gangrene @ 0.8
dead toe > gangrene
dead tissue > necrosis | gangrene @ 0.8

# --- veins, clots in veins
blood clot > embolism thrombosis
clot > embolism @ 0.8
clotting vein > venous thrombosis
clot in vein > thrombosis vein | embolism thrombosis vein
blood clot in leg > embolism thrombosis deep veins lower extremity
leg clot > embolism thrombosis deep veins lower extremity
calf clot > embolism thrombosis deep veins lower extremity
clot in calf > thrombosis deep vein calf
clot in thigh > embolism thrombosis femoral vein
clot in groin > embolism thrombosis femoral vein @ 0.8
blood clot in arm > embolism thrombosis veins upper extremity
arm clot > embolism thrombosis veins upper extremity
dvt = deep vein thrombosis
deep venous thrombosis > deep vein thrombosis
deep vein thrombosis > embolism thrombosis deep veins
venous thromboembolism = venous embolism thrombosis
milk leg = phlebitis thrombophlebitis femoral vein @ 0.6
phlegmasia > embolism thrombosis deep veins @ 0.8
superficial clot > phlebitis thrombophlebitis superficial
svt leg > phlebitis thrombophlebitis superficial lower extremities @ 0.7
inflamed vein > phlebitis
vein inflammation > phlebitis thrombophlebitis
sore red vein > phlebitis thrombophlebitis
trousseau > thrombophlebitis migrans
clot in neck vein > embolism thrombosis internal jugular vein
jugular clot > embolism thrombosis internal jugular vein
clot in liver vein > budd-chiari | portal vein thrombosis
hepatic vein thrombosis = budd-chiari syndrome
portal thrombosis > portal vein thrombosis
clot in kidney vein > embolism thrombosis renal vein
clot vena cava > embolism thrombosis vena cava
paget schroetter > embolism thrombosis subclavian vein
effort thrombosis > embolism thrombosis subclavian vein
picc clot > thrombosis vascular prosthetic devices @ 0.7
picc clot > embolism thrombosis veins upper extremity @ 0.7
port clot > thrombosis vascular prosthetic devices @ 0.7
old dvt > personal history venous thrombosis embolism | chronic embolism thrombosis deep veins
history of dvt > personal history venous thrombosis embolism
history blood clot > personal history venous thrombosis embolism
previous clot > personal history venous thrombosis embolism @ 0.8
history pulmonary embolism > personal history pulmonary embolism
post phlebitic syndrome = postthrombotic syndrome
postphlebitic = postthrombotic
post thrombotic > postthrombotic syndrome
swollen leg after clot > postthrombotic syndrome
cava filter > intraluminal device inferior vena cava | vena cava filter @ 0.8
ivc filter > intraluminal device inferior vena cava
greenfield filter > intraluminal device inferior vena cava
svc syndrome > compression of vein
superior vena cava syndrome > compression of vein
may thurner > compression of vein
pinched vein > compression of vein
varicosity = varicose veins
twisted veins > varicose veins
bulging veins > varicose veins
knotted veins > varicose veins
swollen veins leg > varicose veins lower extremities
leg veins > varicose veins lower extremities @ 0.6
bad veins leg > varicose veins lower extremities
leaky vein valve > venous insufficiency
vein valves not working > venous insufficiency
venous reflux > venous insufficiency
cvi > venous insufficiency chronic @ 0.7
leg vein disease > venous insufficiency chronic
venous stasis > venous insufficiency
stasis ulcer > varicose veins ulcer | chronic venous hypertension ulcer
venous ulcer > varicose veins ulcer | chronic venous hypertension ulcer
venous leg ulcer > varicose veins lower extremities ulcer
varicose ulcer > varicose veins ulcer
varicose eczema > varicose veins inflammation
swollen varicose vein esophagus > esophageal varices
gullet varices > esophageal varices
food pipe veins bleeding > esophageal varices bleeding
veins in gullet > esophageal varices
stomach varices = gastric varices
swollen veins testicle > scrotal varices
swollen veins scrotum > scrotal varices
vulva varicose vein > vulval varices
pelvic congestion > pelvic varices @ 0.8
varicose vein surgery > excision saphenous vein in: icd10pcs
vein stripping > excision saphenous vein in: icd10pcs cpt
collapsed veins > disorder of vein @ 0.7
poor venous access > disorders of veins @ 0.7
hard to draw blood > disorders of veins @ 0.6

# --- lymph
swollen gland > lymphadenopathy @ 0.8
lump in neck gland > enlarged lymph nodes @ 0.7
swollen glands in neck > localized swelling neck @ 0.8
adenopathy > enlarged lymph nodes
infected lymph node = lymphadenitis
inflamed gland > lymphadenitis @ 0.8
mesenteric adenitis > mesenteric lymphadenitis
tummy glands child > mesenteric lymphadenitis
lymph fluid swelling > lymphedema
lymphoedema arm after breast surgery > postmastectomy lymphedema
swollen arm after mastectomy > postmastectomy lymphedema
arm swelling after breast cancer surgery > postmastectomy lymphedema
elephant leg > lymphedema @ 0.7
elephantiasis = lymphedema @ 0.8
red streak up arm > lymphangitis
red streak from wound > lymphangitis
red line tracking up > lymphangitis
blood poisoning red line > lymphangitis @ 0.7
lymph vessel infection > lymphangitis
lymph leak > chylous @ 0.8

# --- lung circulation
pe > pulmonary embolism @ 0.8
blood clot in lung = pulmonary embolism @ 1.0
clot on lung > pulmonary embolism
saddle pe > saddle embolus pulmonary artery
massive pe > pulmonary embolism acute cor pulmonale @ 0.8
cteph > chronic thromboembolic pulmonary hypertension
high blood pressure in lungs > pulmonary hypertension
lung hypertension = pulmonary hypertension
pph > primary pulmonary hypertension @ 0.7
lung heart disease > cor pulmonale | pulmonary heart disease
right heart strain from lungs > cor pulmonale
pulmonary infarction > pulmonary embolism

# --- vessels behind strokes
brain attack > cerebral infarction
stroke > intracerebral hemorrhage @ 0.6
stroke > cerebrovascular @ 0.6
cva > cerebrovascular disease @ 0.7
cerebrovascular accident > intracerebral hemorrhage @ 0.8
clot on brain > subdural hemorrhage @ 0.7
blood clot in brain > cerebral infarction thrombosis | cerebral infarction embolism
blocked brain artery > occlusion cerebral artery
embolic stroke > cerebral infarction embolism
cardioembolic stroke > cerebral infarction embolism
thrombotic stroke > cerebral infarction thrombosis
carotid stroke > cerebral infarction carotid artery
lacune > lacunar infarction | cerebral infarction small artery
small vessel stroke > cerebral infarction small artery
mca stroke > cerebral infarction middle cerebral artery
mca > middle cerebral artery @ 0.8
aca > anterior cerebral artery @ 0.6 if: stroke, infarct, brain, occlusion, artery
pca > posterior cerebral artery @ 0.6 if: stroke, infarct, brain, occlusion, artery
pica > cerebellar artery @ 0.7 if: stroke, infarct, brain, occlusion, aneurysm
basilar stroke > cerebral infarction basilar artery
large vessel occlusion > cerebral infarction occlusion @ 0.8
intracranial bleed > intracranial hemorrhage
brain bleed > intracranial hemorrhage
brain hemorrhage = intracerebral hemorrhage
bleeding stroke > intracerebral hemorrhage
bleeding around brain > subarachnoid hemorrhage | subdural hemorrhage
subarachnoid bleed > subarachnoid hemorrhage
subdural > subdural hemorrhage
subdural hematoma = subdural hemorrhage
epidural hematoma > extradural hemorrhage @ 0.8
extradural hematoma > extradural hemorrhage
brain aneurysm = cerebral aneurysm
aneurysm in head > cerebral aneurysm
berry aneurysm > cerebral aneurysm
burst brain aneurysm > nontraumatic subarachnoid hemorrhage
ruptured brain aneurysm > nontraumatic subarachnoid hemorrhage
brain avm > arteriovenous malformation cerebral vessels
sinus thrombosis brain > thrombosis intracranial venous system
cvst > thrombosis intracranial venous system
venous sinus thrombosis > thrombosis intracranial venous system
rcvs > cerebral vasospasm vasoconstriction
pres > posterior reversible encephalopathy @ 0.6
puff of smoke disease > moyamoya
hardening of brain arteries > cerebral atherosclerosis
poor circulation to brain > cerebral ischemia | cerebrovascular insufficiency
lack of blood to brain > cerebral ischemia
chronic small vessel ischemia > cerebral ischemia
vertebrobasilar insufficiency = vertebro-basilar artery syndrome
vbi > vertebro-basilar artery syndrome
tpa given > status post administration tpa rtpa
clot buster > tpa | thrombolytic
clot busting drug > tpa
clot removal brain > extirpation matter intracranial artery in: icd10pcs
thrombectomy > extirpation matter artery in: icd10pcs

# --- blood thinners, bleeding of vessels
blood thinner = anticoagulant
on blood thinners > long term use anticoagulants
warfarin clinic > long term use anticoagulants @ 0.8
takes warfarin > long term use anticoagulants
takes eliquis > long term use anticoagulants
takes aspirin > long term use aspirin
inr check > monitoring drug level | anticoagulants @ 0.7
too much warfarin > poisoning anticoagulants @ 0.8
bleeding from blood thinner > hemorrhagic disorder extrinsic circulating anticoagulants
high inr > abnormal coagulation profile
bleed = hemorrhage
exsanguination > hemorrhage
bleeding out > hemorrhage
heart shock > cardiogenic shock
circulatory collapse > shock
collapse of circulation > shock
blood loss shock > hypovolemic shock
hemorrhagic shock > hypovolemic shock

# --- born with it
hole in heart > septal defect
hole in heart wall > septal defect
asd > atrial septal defect
patent foramen ovale = atrial septal defect @ 0.8
born with heart problem > congenital malformation heart
heart defect > congenital malformation heart
chd child > congenital malformation heart @ 0.7
tga > discordant ventriculoarterial connection
transposition great vessels > discordant ventriculoarterial connection
half a heart > double inlet ventricle @ 0.7
tapvr > total anomalous pulmonary venous connection
heart on wrong side = dextrocardia
heart on right side > dextrocardia
fontan > fontan related circulation

# --- procedures, devices, status
bypass surgery > coronary bypass @ 0.8
bypass > coronary artery bypass if: heart, triple, double, quadruple, cardiac, coronary
open heart surgery > heart open @ 0.6
cabg = coronary artery bypass
quadruple bypass > bypass coronary artery four
heart bypass graft > aortocoronary bypass graft
stent in heart > presence coronary angioplasty implant
heart stent > coronary stent
balloon heart artery > dilation coronary artery in: icd10pcs
angioplasty status > coronary angioplasty status
ptca > percutaneous coronary angioplasty
stent > intraluminal device in: icd10pcs
drug eluting stent > intraluminal device drug-eluting
stent blocked > stenosis stent | thrombosis cardiac prosthetic devices @ 0.7
in stent restenosis > stenosis coronary artery stent
heart catheter > cardiac catheterization | measurement cardiac sampling pressure
cardiac cath > measurement cardiac sampling pressure in: icd10pcs
right heart cath > measurement cardiac sampling pressure right heart in: icd10pcs
angiogram > fluoroscopy artery in: icd10pcs
coronary angiogram > fluoroscopy coronary artery in: icd10pcs
tavi > replacement aortic valve percutaneous in: icd10pcs
mitral clip > supplement mitral valve in: icd10pcs
heart ablation > destruction conduction mechanism in: icd10pcs
ablation for afib > destruction conduction mechanism in: icd10pcs
maze procedure > destruction conduction mechanism in: icd10pcs
watchman > occlusion left atrial appendage in: icd10pcs
left atrial appendage closure > occlusion left atrial appendage in: icd10pcs
waiting for heart > awaiting organ transplant @ 0.8
endarterectomy > extirpation matter carotid artery in: icd10pcs
carotid surgery > extirpation carotid artery in: icd10pcs
evar > restriction abdominal aorta in: icd10pcs
aneurysm clipping > restriction intracranial artery in: icd10pcs
aneurysm coiling > occlusion intracranial artery | restriction intracranial artery in: icd10pcs
central line > infusion device vena cava in: icd10pcs
picc > peripherally inserted central catheter | infusion device vena cava @ 0.8
portacath > vascular access device totally implantable in: icd10pcs
port > vascular access device totally implantable if: chemo, chest, access, insert, implant, flush, remove in: icd10pcs
central line infection > bloodstream infection central venous catheter
clabsi = bloodstream infection due to central venous catheter
line infection > infection central venous catheter
dialysis fistula > arteriovenous fistula | arteriovenous shunt dialysis @ 0.8
pericardial window > drainage pericardial cavity in: icd10pcs
drain fluid around heart > drainage pericardial cavity in: icd10pcs
cpr > resuscitation
heart massage > resuscitation @ 0.8
support stocking > compression stocking
ted stocking > gradient compression stocking @ 0.8
flight socks > gradient compression stocking
heart monitor > cardiac monitor | cardiac event recorder @ 0.7
cholesterol > hypercholesterolemia @ 0.6
family history heart disease > family history ischemic heart disease
family history heart attack > family history ischemic heart disease
heart disease runs in family > family history ischemic heart disease
sudden death in family > family history sudden cardiac death
heart screening > screening cardiovascular disorders
heart check > screening cardiovascular disorders @ 0.7
heart scan abnormal > abnormal findings diagnostic imaging heart
abnormal echo > abnormal echocardiogram
abnormal stress test > abnormal result cardiovascular function study
failed stress test > abnormal result cardiovascular function study
heart trouble > heart disease @ 0.8
heart condition > heart disease
cardiac disease = heart disease
cardiopathy > heart disease
vascular disease > peripheral vascular disease @ 0.7
blood vessel disease > vascular disease | disorders of arteries @ 0.7
circulation problem > disorder circulatory system
circulatory problem > disorder circulatory system
thick blood > thrombophilia @ 0.6
tendency to clot > thrombophilia
clotting disorder > coagulation defect | thrombophilia
makes clots easily > thrombophilia
previous bypass > presence aortocoronary bypass graft
bypass done > presence aortocoronary bypass graft @ 0.8
previous stent > presence coronary angioplasty implant graft @ 0.7
stent placed > presence coronary angioplasty implant graft @ 0.7
pacemaker in place > presence cardiac pacemaker
# --- Further
carditis > ill-defined heart diseases | myocarditis @ 0.7
thick heart > hypertrophic cardiomyopathy | cardiomegaly @ 0.85
athlete's heart > cardiomegaly @ 0.6
alcoholic heart > alcoholic cardiomyopathy
beer heart > alcoholic cardiomyopathy
extra heartbeats > premature depolarization
irregular heartbeat > atrial fibrillation @ 0.8
irregular pulse > cardiac arrhythmia
sick sinus > sick sinus syndrome
coded > cardiac arrest @ 0.5 if: er, icu, patient, rosc, cpr
silent heart attack > myocardial infarction unspecified | old myocardial infarction @ 0.7
widow maker > st elevation myocardial infarction left anterior descending
mild heart attack > non-st elevation myocardial infarction @ 0.8
type 2 mi > myocardial infarction type 2
clogged heart arteries > atherosclerotic heart disease native coronary artery
blocked heart artery > chronic total occlusion coronary artery
fluid heart sac > pericardial effusion
leaky mitral > mitral valve insufficiency
leaky aortic > aortic valve insufficiency
tight aortic valve > aortic valve stenosis
narrow mitral valve > mitral valve stenosis
floppy valve > mitral valve prolapse
barlow syndrome > mitral valve prolapse
water pill heart > heart failure @ 0.4
cor pulmonale = pulmonary heart disease @ 0.85
lung high pressure > pulmonary hypertension
pulmonary htn > pulmonary hypertension
saddle clot > saddle embolus pulmonary artery
arm clot > acute embolism thrombosis deep veins upper extremity
calf clot > acute embolism thrombosis calf | deep veins lower extremity
superficial clot > phlebitis thrombophlebitis superficial vessels
leg vein blockage > embolism thrombosis deep veins lower extremity @ 0.8
vein insufficiency > venous insufficiency
leaky veins > venous insufficiency
bad veins > varicose veins | venous insufficiency @ 0.8
post thrombotic syndrome > postthrombotic syndrome
artery blockage leg > atherosclerosis native arteries extremities | peripheral vascular disease
leg pain when walking > intermittent claudication atherosclerosis | peripheral vascular @ 0.85
dead toe > atherosclerosis gangrene @ 0.8
critical limb > atherosclerosis extremities rest pain @ 0.7
pseudoaneurysm > aneurysm @ 0.7
vasculitis = arteritis @ 0.85
bp too low > hypotension
high pressure > hypertension @ 0.7 if: blood, bp
white coat > elevated blood-pressure reading without diagnosis
labile blood pressure > elevated blood-pressure reading @ 0.6
kidney high blood pressure > renovascular hypertension | hypertensive chronic kidney
clot stroke > cerebral infarction
lacunar stroke > lacunar infarction
stroke left side weak > hemiplegia following cerebral infarction | cerebral infarction @ 0.7
after stroke > sequelae of cerebral infarction
stroke effects > sequelae of cerebral infarction
trouble speaking after stroke > aphasia following cerebral infarction
carotid blockage > occlusion and stenosis of carotid artery
lymph swelling > lymphedema
swollen lymph vessels > lymphangitis
blood streaks > lymphangitis @ 0.5
fast heartbeat > tachycardia
pots > postural orthostatic tachycardia syndrome

# --- older names, eponyms, and words that differ from the descriptor's
rheumatic fever > rheumatic fever without heart involvement @ 1.0
saint vitus > rheumatic chorea
st vitus > rheumatic chorea
multivalvular > multiple valve diseases
multiple valve > multiple valve diseases @ 0.8
hyperpiesis > essential hypertension
arteriolar nephritis > hypertensive chronic kidney disease
nephroangiosclerosis > hypertensive chronic kidney disease
refractory hypertension > resistant hypertension
acute myocardial ischemia > acute ischemic heart disease
previous mi > old myocardial infarction
old mi > old myocardial infarction
prior heart attack > old myocardial infarction
arteriosclerotic heart disease > atherosclerotic heart disease of native coronary artery
arteriosclerotic = atherosclerotic
chd > atherosclerotic heart disease @ 0.7
chd > congenital heart disease @ 0.6
ischaemic heart > chronic ischemic heart disease @ 0.8
uremic pericarditis > pericarditis in diseases classified elsewhere
uremic pericarditis > pericarditis @ 0.8
heart compression > cardiac tamponade
infected heart valve > endocarditis acute subacute infective
heart valve infection > infective endocarditis
aortic stenosis > nonrheumatic aortic valve stenosis @ 1.0
aortic valve stenosis > nonrheumatic aortic valve stenosis @ 1.0
aortic insufficiency > nonrheumatic aortic valve insufficiency @ 0.95
aortic regurgitation > nonrheumatic aortic valve insufficiency @ 0.95
heart valve disease > endocarditis valve unspecified
valve regurgitation > endocarditis valve unspecified @ 0.7
stiff heart muscle > restrictive cardiomyopathy
prolonged pr > atrioventricular block first degree
long pr > atrioventricular block first degree
morgagni adams stokes > atrioventricular block
atrioventricular dissociation > other specified conduction disorders
cardiac standstill > cardiac arrest
heart standstill > cardiac arrest
cardiorespiratory arrest > cardiac arrest
trigeminy > other specified cardiac arrhythmias
trigeminy > premature depolarization @ 0.7
bigeminy > premature depolarization @ 0.7
wandering pacemaker > other specified cardiac arrhythmias
wandering atrial pacemaker > other specified cardiac arrhythmias
parasystole > other premature depolarization
broken heart > takotsubo syndrome
left atrial enlargement > cardiomegaly
atrial enlargement > cardiomegaly @ 0.8
ventricular enlargement > cardiomegaly @ 0.8
tobacco heart > other ill-defined heart diseases @ 0.7
pontine hemorrhage > nontraumatic intracerebral hemorrhage brain stem
brainstem hemorrhage > nontraumatic intracerebral hemorrhage brain stem
basal ganglia hemorrhage > nontraumatic intracerebral hemorrhage hemisphere subcortical
thalamic hemorrhage > nontraumatic intracerebral hemorrhage hemisphere subcortical
cerebellar hemorrhage > nontraumatic intracerebral hemorrhage cerebellum
pachymeningitis hemorrhagica > nontraumatic subdural hemorrhage
carotid plaque > occlusion stenosis carotid artery
carotid atherosclerosis > occlusion stenosis carotid artery
intracranial stenosis > occlusion stenosis of cerebral artery
intracranial artery stenosis > occlusion stenosis of cerebral artery
leukoaraiosis > other cerebrovascular disease @ 0.8
small vessel disease brain > other cerebrovascular disease @ 0.8
stroke residual > sequelae of cerebral infarction
poststroke > following cerebral infarction
splenic artery aneurysm > aneurysm of other specified arteries
splenic aneurysm > aneurysm of other specified arteries
visceral aneurysm > aneurysm of other specified arteries
aneurysm of visceral artery > aneurysm of other specified arteries
acroasphyxia > raynaud
blue toe > atheroembolism
blue toe syndrome > atheroembolism
dunbar > celiac artery compression
telangiectasia > disease of capillaries @ 0.7
thread veins > other diseases of capillaries
broken veins face > other diseases of capillaries
broken veins face > nevus non-neoplastic @ 0.7
broken capillary > other diseases of capillaries @ 0.8
senile angioma > nevus non-neoplastic @ 0.7
superficial vein clot > phlebitis thrombophlebitis superficial vessels @ 0.8
thromboembolism > embolism and thrombosis
nutcracker > compression of vein if: syndrome, renal, vein
nutcracker syndrome > compression of vein
weak leg veins > venous insufficiency chronic peripheral
brennemann > nonspecific mesenteric lymphadenitis
inflamed lymph node > lymphadenitis
yellow nail > lymphedema @ 0.5
lymphocele > other specified noninfective disorders of lymphatic vessels and lymph nodes
thoracic duct > lymphatic vessels @ 0.7
rupture thoracic duct > other specified noninfective disorders of lymphatic vessels
chylocele > other specified noninfective disorders of lymphatic vessels @ 0.8
hypopiesis > hypotension
dry gangrene > gangrene not elsewhere classified @ 1.0
wet gangrene > gangrene not elsewhere classified @ 1.0
mortification > gangrene
phagedena > gangrene not elsewhere classified
vascular disease > unspecified disorder of circulatory system @ 0.6
valvular = valve
caval > vena cava
jugular vein clot > embolism thrombosis internal jugular vein

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess heart > infective myocarditis @ 0.85
adhesions heart > chronic adhesive pericarditis @ 0.85
degeneration aorta > atherosclerosis of aorta @ 0.85
atrophy cardiac > myocardial degeneration @ 0.85
hypertrophy ventricle > cardiomegaly @ 0.85
stricture aorta > stricture of artery @ 0.85
fistula aorta > rupture of artery @ 0.85
fistula thoracic duct > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8
rupture brain > nontraumatic intracerebral hemorrhage @ 0.85
rupture meningeal artery > other nontraumatic subarachnoid hemorrhage @ 0.8
rupture vessel > other disorder of circulatory system @ 0.8
spasm heart > angina pectoris with documented spasm @ 0.85
perforation heart valve > endocarditis valve unspecified @ 0.85
dilatation artery > other aneurysm @ 0.8
dilatation pulmonary artery > other diseases of pulmonary vessels @ 0.8
dilatation vasomotor > peripheral vascular disease @ 0.85
dilatation vein > varicose veins of other specified sites @ 0.8
hemorrhage caput medusae > varicose veins of other sites @ 0.8
hemorrhage extradural > nontraumatic extradural hemorrhage @ 0.85
hemorrhage heart > other ill-defined heart diseases @ 0.8
hemorrhage medulla > nontraumatic intracerebral hemorrhage in brain stem @ 0.85
hemorrhage meninges > nontraumatic subarachnoid hemorrhage @ 0.85
hemorrhage ventricle > nontraumatic intracerebral hemorrhage intraventricular @ 0.85

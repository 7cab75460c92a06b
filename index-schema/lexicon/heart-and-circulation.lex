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
hemorrhage bronchus > hemoptysis
hemorrhage pons > nontraumatic intracerebral hemorrhage in brain stem
bleed pons > nontraumatic intracerebral hemorrhage in brain stem
hemorrhage internal capsule > nontraumatic intracerebral hemorrhage in hemisphere subcortical
bleed basal ganglia > nontraumatic intracerebral hemorrhage in hemisphere subcortical
bleed thalamus > nontraumatic intracerebral hemorrhage in hemisphere subcortical
hemorrhage cerebellum > nontraumatic intracerebral hemorrhage in cerebellum
bleed cerebellum > nontraumatic intracerebral hemorrhage in cerebellum
dilatation ventricle > cardiomegaly @ 0.85
enlarged ventricle > cardiomegaly @ 0.85
auriculoventricular = atrioventricular
auriculoventricular block > atrioventricular block
degeneration heart valve > endocarditis valve unspecified @ 0.85
calcification heart valve > endocarditis valve unspecified @ 0.85
sclerosis heart valve > endocarditis valve unspecified @ 0.85
fibrosis heart valve > endocarditis valve unspecified @ 0.85
insufficiency heart valve > endocarditis valve unspecified @ 0.85
incompetence heart valve > endocarditis valve unspecified @ 0.85
fibrosis valve > endocarditis valve unspecified @ 0.6
sclerosis aortic valve > other nonrheumatic aortic valve disorders @ 0.85
calcification aortic valve > other nonrheumatic aortic valve disorders @ 0.85
fibrosis aortic valve > other nonrheumatic aortic valve disorders @ 0.85
myocardial insufficiency > heart failure @ 0.75
myocardial insufficiency > heart disease unspecified @ 0.7
cardiac insufficiency > heart failure @ 0.75
cardiac insufficiency > heart disease unspecified @ 0.7
artery sclerosis > atherosclerosis
spasm vessel > peripheral vascular disease unspecified @ 0.8
embolism femoral > embolism thrombosis of arteries of the lower extremities @ 0.85
organ bleeding > hemorrhage not elsewhere classified @ 0.8
internal bleeding > hemorrhage not elsewhere classified @ 0.8
hemorrhage internal > hemorrhage not elsewhere classified @ 0.8
clotting time > abnormal coagulation profile
clotting abnormal > abnormal coagulation profile
bleeding time > abnormal coagulation profile
coagulation time > abnormal coagulation profile
ptt > abnormal coagulation profile
inr abnormal > abnormal coagulation profile
ulcer varicose > varicose veins of lower extremity with ulcer @ 0.85
necrosis skin > gangrene @ 0.7
embolism axillary artery > embolism thrombosis of arteries of the upper extremities
thrombosis axillary artery > embolism thrombosis of arteries of the upper extremities
occlusion axillary artery > embolism thrombosis of arteries of the upper extremities
embolism tibial artery > embolism thrombosis of arteries of the lower extremities
thrombosis tibial artery > embolism thrombosis of arteries of the lower extremities
occlusion tibial artery > embolism thrombosis of arteries of the lower extremities
kinking carotid > stricture of artery @ 0.6
tortuous carotid > stricture of artery @ 0.6
coil carotid > stricture of artery @ 0.6
stenosis celiac artery > celiac artery compression syndrome
compression celiac artery > celiac artery compression syndrome
kink aorta > other specified disorders of arteries @ 0.5
kink aorta > tortuous aortic arch @ 0.6
tortuous aorta > other specified disorders of arteries @ 0.5
tortuous aorta > tortuous aortic arch @ 0.6
rupture aorta > aortic aneurysm ruptured @ 0.8
calcification aorta > atherosclerosis of aorta
hardening aorta > atherosclerosis of aorta
sclerosis aorta > atherosclerosis of aorta
atheroma aorta > atherosclerosis of aorta
inflammation aorta > aortitis @ 0.85
atrophy heart > myocardial degeneration
calcification heart > other ill-defined heart diseases
displacement heart > congenital malformation of heart @ 0.4
displacement heart > other ill-defined heart diseases @ 0.6
inflammation heart > other ill-defined heart diseases @ 0.6
decompensation heart > heart failure
hemorrhage capillary > other diseases of capillaries
rupture capillary > other diseases of capillaries
hyperplasia capillary > other diseases of capillaries
dilatation vein > varicose veins @ 0.8
enlarged vein > varicose veins @ 0.8
infected vein > phlebitis
stricture vein > compression of vein @ 0.85
kink vein > compression of vein @ 0.85
obstruction vein > compression of vein @ 0.85
occlusion vein > compression of vein @ 0.85
rupture lymphatic > other noninfective disorders of lymphatic vessels @ 0.85
perforation lymphatic > other noninfective disorders of lymphatic vessels @ 0.85
cyst lymphatic > other noninfective disorders of lymphatic vessels @ 0.85
fistula lymphatic > other noninfective disorders of lymphatic vessels @ 0.85
dilatation lymphatic > lymphedema @ 0.85
occlusion lymphatic > lymphedema @ 0.85
blockage lymphatic > lymphedema @ 0.85
obstruction thoracic duct > other noninfective disorders of lymphatic vessels @ 0.85
rupture thoracic duct > other noninfective disorders of lymphatic vessels @ 0.85
cyst thoracic duct > other noninfective disorders of lymphatic vessels @ 0.85
calcification lymph node > other noninfective disorders of lymphatic vessels and lymph nodes @ 0.8
cyst lymph node > other noninfective disorders of lymphatic vessels and lymph nodes @ 0.8
hyperplasia lymph node > other noninfective disorders of lymphatic vessels and lymph nodes @ 0.8
fibrosis lymph node > other noninfective disorders of lymphatic vessels and lymph nodes @ 0.8
infected lymph gland > lymphadenitis
inflamed lymph gland > lymphadenitis
calcific aortic stenosis > nonrheumatic aortic valve stenosis @ 0.95
aorta lining tear > dissection of aorta

# --- heart: Latin, Greek and old names
hydropericardium > pericardial effusion
pneumopericardium > other specified diseases of pericardium @ 0.85
chylopericardium > other pericardial effusion
pyopericardium > infective pericarditis
pyopericarditis > infective pericarditis
hemopericarditis > hemopericardium
blood heart sac > hemopericardium
adhesion pericardium > adhesive pericarditis
adherent pericardium > chronic adhesive pericarditis
adhesive rheumatic pericarditis > chronic rheumatic pericarditis
adherent rheumatic pericardium > chronic rheumatic pericarditis
mediastinopericarditis > pericarditis
pleuropericarditis > pericarditis
myopericarditis > pericarditis @ 0.85
perimyocarditis > myocarditis @ 0.85
armored heart > constrictive pericarditis
armoured heart > constrictive pericarditis
panzerherz > constrictive pericarditis
concretio cordis > constrictive pericarditis
accretio cordis > adhesive pericarditis
hidebound heart > constrictive pericarditis
calcification pericardium > chronic constrictive pericarditis
calcified pericardium > chronic constrictive pericarditis
beck triad > cardiac tamponade
milk spot > other specified diseases of pericardium if: heart, pericardium, pericardial, cardiac
soldier patch > other specified diseases of pericardium
megalocardia = cardiomegaly
bovine heart > cardiomegaly
cor bovinum > cardiomegaly
atrial dilatation > cardiomegaly
cardiofibrosis > myocarditis unspecified @ 0.85
fibrosis myocardium > myocarditis unspecified
myofibrosis heart > myocarditis unspecified
fibrosis heart > myocarditis unspecified @ 0.8
cardiomalacia > acute myocardial infarction @ 0.75
myocardosis > myocardial degeneration @ 0.8
myocardiosis > myocardial degeneration @ 0.8
cardiosclerosis > atherosclerotic heart disease @ 0.85
myodegeneration heart > myocardial degeneration
fatty infiltration heart > myocardial degeneration
cor adiposum > myocardial degeneration
brown atrophy heart > myocardial degeneration
morbus cordis > heart disease
soldier heart > somatoform autonomic dysfunction @ 0.7
irritable heart > somatoform autonomic dysfunction @ 0.8
da costa syndrome > somatoform autonomic dysfunction
cardiac neurosis > somatoform autonomic dysfunction
cardiophobia > other specified phobia @ 0.7
carditis > other ill-defined heart diseases @ 0.85
pancarditis > other ill-defined heart diseases @ 0.8
diastolic dysfunction > other ill-defined heart diseases @ 0.7
lvdd > other ill-defined heart diseases @ 0.7
ventricular dysfunction > other ill-defined heart diseases @ 0.65
hyperkinetic heart > other ill-defined heart diseases
papillary muscle dysfunction > other ill-defined heart diseases
systolic click > mitral valve prolapse @ 0.75
click murmur > mitral valve prolapse
billowing mitral > mitral valve prolapse
ballooning mitral > mitral valve prolapse
myxomatous mitral > mitral valve prolapse @ 0.8
backflow mitral > mitral insufficiency
backflow aortic > aortic insufficiency
backflow tricuspid > tricuspid insufficiency
backflow pulmonary valve > pulmonary valve insufficiency
narrowed mitral > mitral stenosis
button hole mitral > mitral stenosis
buttonhole mitral > mitral stenosis
fish mouth mitral > mitral stenosis
valvular incompetence > endocarditis valve unspecified @ 0.8
rupture heart valve > endocarditis valve unspecified
valvular disease > endocarditis valve unspecified
valvulitis > endocarditis
chorditis heart > endocarditis @ 0.6
monckeberg aortic stenosis > aortic valve stenosis
medial calcification > atherosclerosis native arteries extremities @ 0.7
medial sclerosis > atherosclerosis native arteries extremities @ 0.8
medial calcinosis > atherosclerosis native arteries extremities @ 0.8
corrigan disease > aortic valve insufficiency
corrigan > aortic valve insufficiency @ 0.8
graham steell > pulmonary valve insufficiency
austin flint > aortic valve insufficiency @ 0.75
carey coombs > rheumatic mitral @ 0.6
quincke pulse > aortic insufficiency @ 0.6
water hammer pulse > aortic insufficiency @ 0.6
bounding pulse > abnormal heart beat @ 0.5
pulsus alternans > other abnormalities of heart beat @ 0.7
pulsus paradoxus > other abnormalities of heart beat @ 0.6
aschoff > rheumatic myocarditis
aschoff body > rheumatic myocarditis
dancing disease > rheumatic chorea
inflammatory rheumatism > rheumatic fever
articular rheumatism > rheumatic fever @ 0.85
rheumatic polyarthritis > rheumatic fever @ 0.85
acute rheumatic arthritis > rheumatic fever
acute rheumatism > rheumatic fever
rheumatopyra > rheumatic fever
rheumatic carditis > rheumatic heart disease
rheumatic pancarditis > other acute rheumatic heart disease
mitral and aortic > both mitral and aortic valves
mitral and tricuspid > both mitral and tricuspid valves
aortic and tricuspid > both aortic and tricuspid valves
double valve disease > multiple valve diseases
fetal endomyocardial fibrosis > endocardial fibroelastosis
elastomyofibrosis > endocardial fibroelastosis
fibroelastosis > endocardial fibroelastosis @ 0.85
isolated noncompaction > other cardiomyopathies
noncompaction > other cardiomyopathies @ 0.85
non compaction > other cardiomyopathies @ 0.85
uhl anomaly > other congenital malformations of heart @ 0.85
tachycardia induced cardiomyopathy > other cardiomyopathies
peripartum cardiomyopathy = cardiomyopathy in the puerperium
mitochondrial cardiomyopathy > cardiomyopathy diseases classified elsewhere @ 0.7
amyloid cardiomyopathy > cardiomyopathy diseases classified elsewhere
cardiac amyloidosis > cardiomyopathy diseases classified elsewhere
cardiac amyloid > cardiomyopathy diseases classified elsewhere
amyloid heart > cardiomyopathy diseases classified elsewhere
thyrotoxic heart > cardiomyopathy diseases classified elsewhere
thyrotoxic cardiomyopathy > cardiomyopathy diseases classified elsewhere
thyroid heart disease > cardiomyopathy diseases classified elsewhere @ 0.8
beriberi heart > wet beriberi
glycogen heart > cardiomyopathy diseases classified elsewhere | cardiac glycogenosis
doxorubicin cardiomyopathy > cardiomyopathy due to drug
anthracycline cardiomyopathy > cardiomyopathy due to drug
adriamycin cardiomyopathy > cardiomyopathy due to drug
chemo heart > cardiomyopathy due to drug @ 0.8
herceptin cardiomyopathy > cardiomyopathy due to drug
cobalt cardiomyopathy > cardiomyopathy due to drug
quebec beer drinker > cardiomyopathy due to drug @ 0.6
cocaine cardiomyopathy > cardiomyopathy due to drug
sbe = subacute infective endocarditis
vegetation valve > infective endocarditis
mycotic endocarditis > infective endocarditis
mycotic aneurysm > infective endocarditis @ 0.6
mycotic aneurysm > aneurysm @ 0.7
septic endocarditis > infective endocarditis
osler endocarditis > infective endocarditis
lambl excrescence > endocarditis valve unspecified @ 0.6
marantic endocarditis > endocarditis valve unspecified @ 0.85
nonbacterial thrombotic endocarditis > endocarditis valve unspecified @ 0.85
nbte > endocarditis valve unspecified @ 0.85
parietal endocarditis > endocarditis
libman sacks = systemic lupus endocarditis
atypical verrucous endocarditis > lupus endocarditis

# --- coronary, angina, infarction
breast pang > angina pectoris @ 0.85
angina decubitus > other forms of angina pectoris
effort angina > other forms of angina pectoris
nocturnal angina > other forms of angina pectoris
microvascular angina > chronic coronary microvascular dysfunction @ 0.85
heberden angina > angina pectoris
rougnon > angina pectoris
angor > angina pectoris @ 0.8
angor animi > angina pectoris @ 0.6
impending coronary > unstable angina
impending heart attack > unstable angina
preinfarction > unstable angina
coronary slow flow > other forms of angina pectoris @ 0.8
coronary spasm > angina pectoris with documented spasm
coronary vasospasm > angina pectoris with documented spasm
coronary artery spasm > angina pectoris with documented spasm
coronary insufficiency > other forms of acute ischemic heart disease @ 0.85
acute coronary insufficiency > other forms of acute ischemic heart disease
subendocardial ischemia > other forms of acute ischemic heart disease
demand ischemia > other forms of acute ischemic heart disease
coronary occlusion without infarction > acute coronary thrombosis not resulting in myocardial infarction @ 0.95
coronary occlusion infarction > acute myocardial infarction @ 0.85
coronary attack > acute myocardial infarction @ 0.85
massive coronary > acute myocardial infarction
widow maker > acute myocardial infarction @ 0.8
coronaritis > chronic ischemic heart disease @ 0.7
coronary arteritis > other forms of chronic ischemic heart disease @ 0.7
coronary artery disease three vessel > atherosclerotic heart disease
triple vessel disease > atherosclerotic heart disease
multivessel disease > atherosclerotic heart disease @ 0.8
coronary calcification > coronary atherosclerosis due to calcified coronary lesion
coronary vessel aneurysm > coronary artery aneurysm
coronary vessel dissection > coronary artery dissection
postinfarct pericarditis > dressler
pericarditis after heart attack > dressler
post infarct pericarditis > dressler
cardiac aneurysm > aneurysm of heart
myocardial rupture > rupture of cardiac wall
heart rupture > rupture of cardiac wall
cardiac rupture > rupture of cardiac wall
ventricular rupture > rupture of cardiac wall
rupture ventricle > rupture of cardiac wall @ 0.85
chamber thrombus > intracardiac thrombosis
heart thrombus > intracardiac thrombosis
atrial thrombus > intracardiac thrombosis
ventricular thrombus > intracardiac thrombosis
apical thrombus > intracardiac thrombosis

# --- rhythm
auricular = atrial @ 0.85
auricular flutter = atrial flutter
delirium cordis > atrial fibrillation
irregularly irregular > atrial fibrillation
lone af > atrial fibrillation
lone afib > atrial fibrillation
pulsus irregularis perpetuus > atrial fibrillation
atrial fib > atrial fibrillation
apc > atrial premature depolarization if: heart, atrial, beat, beats, ecg, frequent, rhythm
apcs > atrial premature depolarization
pvcs > ventricular premature depolarization
vpcs > ventricular premature depolarization
vpc > ventricular premature depolarization
vpbs > ventricular premature depolarization
vpb > ventricular premature depolarization
pjc > junctional premature depolarization
pjcs > junctional premature depolarization
junctional ectopic > junctional premature depolarization
ventricular ectopy > ventricular premature depolarization
atrial ectopy > atrial premature depolarization
supraventricular ectopic > atrial premature depolarization @ 0.85
ventricular extrasystole > ventricular premature depolarization
atrial extrasystole > atrial premature depolarization
nodal extrasystole > junctional premature depolarization
bigeminal > ventricular premature depolarization @ 0.7
trigeminy > other premature depolarization @ 0.75
lazy sinus > sick sinus syndrome
sinus pause > sick sinus syndrome @ 0.7
chronotropic incompetence > sick sinus syndrome @ 0.7
sinus exit block > other specified heart block
sinoatrial exit block > other specified heart block
sinoatrial block > other specified heart block
sinoauricular > other specified heart block
sa block > other specified heart block
arborization block > nonspecific intraventricular block @ 0.8
bundle of his block > bundle branch block @ 0.7
morgagni adams stokes > atrioventricular block complete
spens syndrome > atrioventricular block complete @ 0.8
luciani > atrioventricular block second degree @ 0.7
rbbb lafb > bifascicular block
right bundle branch block left anterior fascicular > bifascicular block
right bundle branch block hemiblock > bifascicular block
lenegre > atrioventricular block @ 0.6
lev disease > atrioventricular block @ 0.7
short pr > pre-excitation syndrome @ 0.8
preexcitation > pre-excitation
accelerated conduction > pre-excitation @ 0.8
short qt > other specified conduction disorders
andersen tawil > long qt syndrome @ 0.6
interference dissociation > other specified conduction disorders
isorhythmic dissociation > other specified conduction disorders
av dissociation > other specified conduction disorders
bouveret > supraventricular tachycardia @ 0.8 if: heart, tachycardia, hoffmann, paroxysmal
bouveret hoffmann > paroxysmal tachycardia | supraventricular tachycardia
av nodal reentrant > supraventricular tachycardia
av nodal reentry > supraventricular tachycardia
nodal reentrant tachycardia > supraventricular tachycardia
reentrant tachycardia > supraventricular tachycardia @ 0.8
reciprocating tachycardia > supraventricular tachycardia @ 0.85
nodal tachycardia > supraventricular tachycardia
junctional tachycardia > supraventricular tachycardia
coumel tachycardia > supraventricular tachycardia
fascicular tachycardia > ventricular tachycardia
idioventricular > ventricular tachycardia @ 0.7
electrical storm > ventricular tachycardia @ 0.6 if: heart, icd, shock, shocks, ventricular
idiopathic ventricular fibrillation > ventricular fibrillation
pulseless electrical activity = cardiac arrest @ 0.95
electromechanical dissociation > cardiac arrest
ventricular standstill > cardiac arrest
ventricular asystole > cardiac arrest
atrial rhythm > other specified cardiac arrhythmias @ 0.75
junctional rhythm > other specified cardiac arrhythmias
ectopic rhythm > other specified cardiac arrhythmias
nodal rhythm > other specified cardiac arrhythmias
escape beat > other specified cardiac arrhythmias @ 0.8
wandering atrial > other specified cardiac arrhythmias
multifocal atrial > other specified cardiac arrhythmias @ 0.8
reperfusion arrhythmia > other specified cardiac arrhythmias @ 0.7
nonsinus rhythm > cardiac arrhythmia @ 0.8
allorhythmia > cardiac arrhythmia

# --- pressure, failure
idiopathic hypertension > essential hypertension
hypertensive cardiomegaly > hypertensive heart disease
hypertensive cardiopathy > hypertensive heart disease
hypertensive cardiomyopathy > hypertensive heart disease @ 0.8
narrowed renal artery hypertension > renovascular hypertension
renal artery stenosis high blood pressure > renovascular hypertension
goldblatt > renovascular hypertension | atherosclerosis of renal artery @ 0.8
nephrosclerosis > hypertensive chronic kidney disease
arteriolar nephrosclerosis > hypertensive chronic kidney disease
volhard fahr > hypertensive chronic kidney disease @ 0.7
cardionephritis > hypertensive heart and chronic kidney disease @ 0.8
labile hypertension > elevated blood-pressure reading @ 0.6
labile hypertension > essential hypertension @ 0.7
cardiac dropsy > heart failure
dropsy heart > heart failure
hydrops cardiac > heart failure
low output heart > heart failure @ 0.8
heart insufficiency > heart failure
cardiac weakness > heart failure @ 0.75
asystolia > heart failure @ 0.6
cardiac cirrhosis > chronic passive congestion of liver
bernheim > right heart failure @ 0.6
pulmonary veno occlusive > secondary pulmonary arterial hypertension @ 0.5
pulmonary veno occlusive > other diseases of pulmonary vessels @ 0.8
pulmonary avm > arteriovenous fistula of pulmonary vessels
pulmonary avm > congenital pulmonary arteriovenous malformation @ 0.8
pulmonary apoplexy > pulmonary embolism @ 0.85
apoplexy lung > pulmonary embolism @ 0.85
infarct lung > pulmonary embolism
hemorrhagic infarction lung > pulmonary embolism
pulmonary thrombosis > pulmonary embolism
pulmonary arteritis > other diseases of pulmonary vessels
pulmonary vein stenosis > other diseases of pulmonary vessels @ 0.75
rupture pulmonary vessel > other diseases of pulmonary vessels

# --- brain vessels
sinus thrombosis cerebral > nonpyogenic thrombosis of intracranial venous system
cerebral vein thrombosis > nonpyogenic thrombosis of intracranial venous system
call fleming > reversible cerebrovascular vasoconstriction syndrome
rcvs = reversible cerebrovascular vasoconstriction syndrome
cerebral amyloid > cerebral amyloid angiopathy @ 0.85
congophilic angiopathy > cerebral amyloid angiopathy
encephalomalacia ischemic > cerebral infarction @ 0.7
apoplexy > stroke
apoplectic > stroke
apoplectic > nontraumatic intracerebral hemorrhage @ 0.7
weber gubler > brain stem stroke syndrome @ 0.7
millard gubler > brain stem stroke syndrome
foville > brain stem stroke syndrome
weber syndrome > brain stem stroke syndrome
benedikt > brain stem stroke syndrome
wallenberg = cerebellar stroke syndrome @ 0.6
dejerine roussy > thalamic pain
transient ischemic > transient cerebral ischemic attack
little stroke > transient cerebral ischemic attack
small stroke > lacunar
small stroke > cerebral infarction @ 0.7

# --- arteries
aortosclerosis = atherosclerosis of aorta
calcified aorta > atherosclerosis of aorta
arteriolosclerosis > atherosclerosis @ 0.85
angiosclerosis > unspecified atherosclerosis
arteriofibrosis > unspecified atherosclerosis @ 0.85
arteriomalacia > unspecified atherosclerosis @ 0.6
arteriosclerotic gangrene > atherosclerosis native arteries extremities gangrene
senile gangrene > atherosclerosis native arteries extremities gangrene @ 0.8
presenile gangrene > thromboangiitis obliterans
arteriosclerosis obliterans > atherosclerosis native arteries extremities
senile arteritis > unspecified atherosclerosis
senile endarteritis > unspecified atherosclerosis
endarteritis deformans > unspecified atherosclerosis
endarteritis obliterans > unspecified atherosclerosis
arteritis deformans > unspecified atherosclerosis
arterial degeneration > unspecified atherosclerosis
vascular degeneration > unspecified atherosclerosis
hardening arteries > unspecified atherosclerosis
false aneurysm > aneurysm
brachial artery aneurysm > aneurysm of artery of upper extremity
radial artery aneurysm > aneurysm of artery of upper extremity
ulnar artery aneurysm > aneurysm of artery of upper extremity
axillary artery aneurysm > aneurysm of artery of upper extremity
popliteal aneurysm > aneurysm of artery of lower extremity
femoral aneurysm > aneurysm of artery of lower extremity
femoral artery aneurysm > aneurysm of artery of lower extremity
popliteal artery aneurysm > aneurysm of artery of lower extremity
tibial artery aneurysm > aneurysm of artery of lower extremity
hepatic artery aneurysm > aneurysm of other specified arteries
mesenteric aneurysm > aneurysm of other specified arteries
celiac artery aneurysm > aneurysm of other specified arteries
subclavian aneurysm > aneurysm of other specified arteries
cirsoid aneurysm > other specified disorders of arteries @ 0.6
cirsoid aneurysm > congenital arteriovenous malformation @ 0.7
femoral artery embolism > embolism thrombosis of arteries of the lower extremities
popliteal artery embolism > embolism thrombosis of arteries of the lower extremities
popliteal artery thrombosis > embolism thrombosis of arteries of the lower extremities
femoral artery thrombosis > embolism thrombosis of arteries of the lower extremities
femoral artery occlusion > embolism thrombosis of arteries of the lower extremities @ 0.8
brachial artery thrombosis > embolism thrombosis of arteries of the upper extremities
brachial artery embolism > embolism thrombosis of arteries of the upper extremities
radial artery thrombosis > embolism thrombosis of arteries of the upper extremities
subclavian artery thrombosis > embolism thrombosis of other arteries @ 0.8
leg artery clot > embolism thrombosis of arteries of the lower extremities
arterial infarction > embolism and thrombosis of unspecified artery
saddle embolus aorta > saddle embolus of abdominal aorta
aortic bifurcation syndrome > embolism thrombosis of abdominal aorta
leriche > embolism thrombosis of abdominal aorta
septic embolus > septic arterial embolism
kinking artery > stricture of artery
tortuous artery > stricture of artery @ 0.85
tortuosity artery > stricture of artery @ 0.85
artery stenosis > stricture of artery @ 0.6
obliteration artery > stricture of artery @ 0.7
fistula artery > rupture of artery @ 0.8
ulcer artery > rupture of artery @ 0.6
fibromuscular > arterial fibromuscular dysplasia @ 0.85
marable > celiac artery compression syndrome
dunbar > celiac artery compression syndrome
harjola > celiac artery compression syndrome
arcuate ligament > celiac artery compression syndrome
mals > celiac artery compression syndrome @ 0.8
angiitis = arteritis @ 0.8
panarteritis > arteritis
arteriolitis > arteritis
aortitis > arteritis
endarteritis > arteritis
mesaortitis > aortitis
ectatic aorta > aortic ectasia
dilated aorta mild > aortic ectasia
calcification artery > other specified disorders of arteries @ 0.75
ulcer aorta penetrating > other specified disorders of arteries @ 0.6
crocq > acrocyanosis
acrocyanosis > other specified peripheral vascular diseases
erythrocyanosis > other specified peripheral vascular diseases
red feet burning > erythromelalgia
arterial spasm > peripheral vascular disease unspecified
claudication > peripheral vascular disease unspecified @ 0.8
charcot claudication > peripheral vascular disease unspecified
white finger > raynaud syndrome
raynaud gangrene > raynaud syndrome with gangrene
vibration white finger > raynaud @ 0.8
vibration white finger > effects of vibration
goldstein > hereditary hemorrhagic telangiectasia
telangiectasia > nevus non-neoplastic @ 0.75
spider vein > asymptomatic varicose veins @ 0.6
broken capillary > nevus non-neoplastic @ 0.7
campbell de morgan > nevus non-neoplastic @ 0.8
de morgan spot > nevus non-neoplastic @ 0.8
araneus > nevus non-neoplastic
capillary leak > other diseases of capillaries @ 0.85
clarkson > other diseases of capillaries
capillary thrombosis > other diseases of capillaries
capillary fragility > other diseases of capillaries @ 0.5
capillary fragility > nonthrombocytopenic purpura @ 0.7
capillaritis > other diseases of capillaries @ 0.6
capillaritis > pigmented purpuric dermatosis @ 0.7
luetic aneurysm > syphilitic aneurysm
luetic aortitis > syphilitic aortitis

# --- veins and lymph vessels
saphenous thrombophlebitis > phlebitis superficial vessels of lower extremity
saphenous phlebitis > phlebitis superficial vessels of lower extremity
saphenous vein thrombosis > thrombophlebitis superficial vessels lower extremity
phlegmasia alba dolens > phlebitis femoral vein @ 0.85
phlegmasia > phlebitis femoral vein @ 0.75
phlegmasia cerulea > acute embolism and thrombosis deep veins lower extremity @ 0.8
milk leg > phlebitis femoral vein @ 0.7
milk leg > deep phlebothrombosis puerperium @ 0.8
white leg > phlebitis femoral vein @ 0.6
mondor > phlebitis thrombophlebitis other sites
string phlebitis > phlebitis thrombophlebitis other sites
mondor disease > phlebitis thrombophlebitis other sites
jugular phlebitis > phlebitis other sites
lemierre > phlebitis thrombophlebitis other sites @ 0.6
periphlebitis > phlebitis
endophlebitis > phlebitis
chiari disease liver > budd-chiari syndrome
endophlebitis obliterans hepatic > budd-chiari syndrome
hepatic vein occlusion > budd-chiari syndrome @ 0.85
trousseau syndrome > thrombophlebitis migrans
migratory thrombophlebitis > thrombophlebitis migrans
migrating clot > thrombophlebitis migrans
ivc thrombosis > embolism thrombosis inferior vena cava
ivc clot > embolism thrombosis inferior vena cava
svc thrombosis > embolism thrombosis superior vena cava
paget schroetter > acute embolism thrombosis subclavian veins
paget schroetter > deep veins upper extremity @ 0.8
effort thrombosis > acute embolism thrombosis subclavian veins
effort thrombosis > deep veins upper extremity @ 0.8
von schroetter > acute embolism thrombosis subclavian veins
caviar tongue > sublingual varices
caviar > sublingual varices if: tongue, mouth
varicose tongue > sublingual varices
varix vulva > vulval varices
varix orbit > varicose veins other specified sites
varix nose > varicose veins other specified sites
varix spermatic cord > scrotal varices
phlebectasia > varicose veins @ 0.8
phlebolith > other specified disorders of veins
phlebosclerosis > other specified disorders of veins
venofibrosis > other specified disorders of veins
vein stone > other specified disorders of veins
vein calcification > other specified disorders of veins
sclerosis vein > other specified disorders of veins
rupture vein > other specified disorders of veins
ulcer vein > other specified disorders of veins @ 0.8
hemorrhage vein > other specified disorders of veins @ 0.6
burst vein > other specified disorders of veins @ 0.8
cockett > compression of vein
nutcracker > compression of vein if: vein, syndrome, renal, kidney
iliac vein compression > compression of vein
vena cava obstruction > compression of vein
svc obstruction > compression of vein
stenosis vein > compression of vein
lipodermatosclerosis > venous insufficiency chronic peripheral
dermatosclerosis leg > venous insufficiency chronic peripheral @ 0.7
venous stasis > venous insufficiency chronic peripheral
stasis eczema > venous insufficiency chronic peripheral
stasis edema > chronic venous hypertension @ 0.75
stasis edema > venous insufficiency
poor vein > venous insufficiency @ 0.7
postphlebitic > postthrombotic syndrome
postphlebitic ulcer > postthrombotic syndrome with ulcer
inflamed gland belly > mesenteric lymphadenitis
mesenteric gland > mesenteric lymphadenitis @ 0.7
lymphatic obstruction > lymphedema
blocked lymphatic > lymphedema
lymph duct obstruction > lymphedema
lymphangiectasis > lymphedema
lymphorrhea > other noninfective disorders of lymphatic vessels
lymph leak > other noninfective disorders of lymphatic vessels
lymphorrhagia > other noninfective disorders of lymphatic vessels
lymphocele > other noninfective disorders of lymphatic vessels
chyloperitoneum > other noninfective disorders of lymphatic vessels @ 0.8
chylous ascites > other noninfective disorders of lymphatic vessels @ 0.8
chylocele > other noninfective disorders of lymphatic vessels
lymph fistula > other noninfective disorders of lymphatic vessels
lipomelanotic > other noninfective disorders of lymphatic vessels
meige milroy > hereditary lymphedema
arterial hypotension > hypotension
blood pressure drop dialysis > hypotension of hemodialysis
low blood pressure dialysis > hypotension of hemodialysis
intradialytic hypotension > hypotension of hemodialysis
bradbury eggleston > neurogenic orthostatic hypotension
necrosis toe > gangrene @ 0.8
moist gangrene > gangrene
postmastectomy swelling > postmastectomy lymphedema
elephantiasis mastectomy > postmastectomy lymphedema
arm swelling mastectomy > postmastectomy lymphedema
postpericardiotomy > postcardiotomy syndrome
pressure up > essential hypertension @ 0.8
pressure high > essential hypertension @ 0.8
blood pressure up > essential hypertension @ 0.8
clot leg > deep veins lower extremity thrombosis
blood clot leg > deep veins lower extremity thrombosis
clot calf > deep veins lower extremity thrombosis
inflamed heart > myocarditis unspecified @ 1.0
inflamed heart muscle > myocarditis unspecified @ 1.0
liver vein clot > budd-chiari syndrome @ 1.0
clot in brain > cerebral infarction @ 0.6
clot in brain > nonpyogenic thrombosis of intracranial venous system @ 0.7
clot in bowel artery > acute vascular disorders of intestine @ 0.6
clot in bowel artery > acute ischemia intestine @ 0.7
clogged neck artery > occlusion and stenosis of carotid artery @ 1.0
blocked heart arteries > atherosclerotic heart disease of native coronary artery @ 0.95
leg pain walking circulation > peripheral vascular disease unspecified
leg pain walking circulation > intermittent claudication @ 0.85
leaky leg veins > venous insufficiency chronic peripheral @ 1.0
heart out of rhythm > cardiac arrhythmia unspecified @ 1.0
heart beats too fast > tachycardia unspecified @ 1.0
heart beats too slow > bradycardia unspecified @ 1.0
rheumatic heart > rheumatic heart disease unspecified @ 0.95
heart pain exercise > angina pectoris unspecified @ 0.95
chest pain exertion > angina pectoris unspecified
chest pain exercise > angina pectoris unspecified
chest pain walking > angina pectoris unspecified @ 0.8
chest pain at rest > unstable angina
electrical problem heart > conduction disorder unspecified @ 0.95
heart electrical block > atrioventricular block @ 0.85
heart electrical block > conduction disorder @ 0.8
heart chamber flutter > unspecified atrial flutter
upper chamber flutter > unspecified atrial flutter @ 0.95
upper chambers quiver > unspecified atrial fibrillation @ 1.0
hard arteries legs > atherosclerosis of native arteries of extremities @ 0.95
hardened arteries legs > atherosclerosis of native arteries of extremities @ 0.95
clogged leg arteries > atherosclerosis of native arteries of extremities @ 1.0
blocked leg arteries > atherosclerosis of native arteries of extremities @ 0.95
hard arteries heart > atherosclerotic heart disease of native coronary artery @ 0.95
swollen vein rectum > unspecified hemorrhoids @ 0.95
swollen veins anus > unspecified hemorrhoids @ 1.0
swollen arm breast surgery > postmastectomy lymphedema syndrome @ 1.0
arm swelling mastectomy > postmastectomy lymphedema syndrome @ 1.0
fluid squeezing heart > cardiac tamponade @ 1.0
hole in heart muscle > rupture of cardiac wall @ 0.5
enlarged aorta belly > abdominal aortic aneurysm @ 0.95
weak side after stroke > hemiplegia and hemiparesis following cerebral infarction @ 1.0
paralyzed after stroke > hemiplegia and hemiparesis following cerebral infarction @ 1.0
weakness after stroke > hemiplegia and hemiparesis following cerebral infarction @ 0.95
speech after stroke > aphasia following cerebral infarction
speech after stroke > dysarthria following cerebral infarction @ 0.8
swallowing after stroke > dysphagia following cerebral infarction @ 1.0
memory after stroke > memory deficit following cerebral infarction @ 1.0
droopy face after stroke > facial weakness following cerebral infarction @ 1.0
stroke leftover > sequelae of cerebral infarction
vein clot inflammation > phlebitis and thrombophlebitis of unspecified site @ 1.0
bulge in artery wall > aneurysm of unspecified site @ 1.0
widened blood vessel > aneurysm of unspecified site @ 0.85
membrane around heart > disease of pericardium @ 0.95
membrane around heart inflammation > acute pericarditis unspecified @ 0.95
irritated heart membrane > acute pericarditis unspecified
heart sac disease > disease of pericardium unspecified @ 1.0
death heart tissue > acute myocardial infarction unspecified @ 1.0
dead heart muscle > acute myocardial infarction unspecified @ 0.95
scarred heart muscle > cardiomyopathy @ 0.5
scarred heart muscle > other forms chronic ischemic heart disease @ 0.4
scarred heart muscle > old myocardial infarction @ 0.6
heart electrical disturbance > conduction disorder unspecified @ 0.85
upper heart chambers quiver > unspecified atrial fibrillation @ 1.0
quivering upper heart > unspecified atrial fibrillation @ 1.0
large right heart chamber > cardiomegaly @ 0.85
large upper heart chamber > cardiomegaly @ 0.8
large atrium > cardiomegaly @ 0.8
large ventricle heart > cardiomegaly
thick heart wall > cardiomegaly @ 0.7
thick heart wall > other hypertrophic cardiomyopathy @ 0.8
portal venous pressure > portal hypertension @ 0.95
high pressure portal > portal hypertension @ 1.0
purple toes > atheroembolism @ 0.6
red hands > other specified peripheral vascular @ 0.3
burning red hands feet > erythromelalgia @ 1.0
lack blood flow > ischemia @ 0.85
reduced blood flow brain > cerebral ischemia
reduced blood flow brain > transient cerebral ischemic @ 0.6
weak blood vessels > other specified disorders arteries | disorder capillaries @ 0.5
abnormal blood vessels > disorder of arteries and arterioles unspecified @ 0.7
abnormal blood vessels > malformation of peripheral vascular system unspecified @ 0.85
artery tear > dissection of unspecified artery
brain artery tear > dissection of cerebral arteries nonruptured @ 1.0
artery blockage > occlusion artery | embolism and thrombosis of artery | atherosclerosis @ 0.7

# --- heart and vessels in lay words
hole between upper heart chambers > atrial septal defect @ 1.0
hole between lower heart chambers > ventricular septal defect @ 1.0
hole lower chambers > ventricular septal defect @ 1.0
hole in heart > congenital malformation cardiac septum @ 0.85
opening between heart chambers > congenital malformation of cardiac septum @ 0.85
abnormal heart structure > congenital malformation of heart unspecified @ 0.95
heart defect > congenital malformation of heart unspecified @ 0.95
heart defect born > congenital malformation of heart unspecified @ 1.0
born with bad heart > congenital malformation of heart unspecified
heart malformation > congenital malformation of heart unspecified @ 0.95
narrow mitral valve > nonrheumatic mitral stenosis
narrow lung artery valve > pulmonary valve stenosis @ 1.0
narrow pulmonary artery > stenosis of pulmonary artery @ 1.0
leaky heart valve > endocarditis valve unspecified @ 0.6
leaky heart valve > mitral valve insufficiency @ 0.7
leaky tricuspid > tricuspid valve insufficiency @ 0.95
floppy heart valve > mitral valve prolapse @ 0.95
two flap aortic valve > congenital insufficiency of aortic valve @ 0.7
bicuspid aortic valve > other congenital malformations of aortic and mitral valves @ 0.85
thick heart valve > other congenital malformations of aortic and mitral valves @ 0.4
thick heart valve > endocarditis valve unspecified @ 0.7
wide aorta > thoracic aortic ectasia @ 0.8
wide aorta > aneurysm aorta
dilated aorta > thoracic aortic ectasia
dilated aorta > aneurysm of aorta @ 0.85
enlarged aorta > thoracic aortic ectasia @ 0.8
enlarged aorta > aneurysm aorta
bulging aorta > aortic aneurysm @ 0.95
stretched aortic root > aneurysm of ascending aorta @ 0.8
large left ventricle > cardiomegaly @ 0.85
thick heart > other hypertrophic cardiomyopathy @ 0.85
thick heart muscle > other hypertrophic cardiomyopathy @ 0.95
thickened heart wall > other hypertrophic cardiomyopathy @ 0.85
stretched heart muscle > dilated cardiomyopathy @ 0.95
weak heart muscle > cardiomyopathy unspecified @ 0.95
heart muscle disease > cardiomyopathy unspecified
stiff heart > other restrictive cardiomyopathy
heart pumps poorly > systolic heart failure @ 0.8
heart lining inflammation > endocarditis @ 0.95
heart lining inflammation > pericarditis @ 0.7
irregular heartbeat > cardiac arrhythmia unspecified @ 1.0
irregular heart rhythm > cardiac arrhythmia unspecified @ 1.0
abnormal heartbeat > unspecified abnormalities of heart beat
fast heart > tachycardia unspecified @ 1.0
fast heartbeat > tachycardia unspecified @ 1.0
rapid heartbeat > tachycardia unspecified @ 1.0
slow pulse > bradycardia unspecified @ 1.0
slow heart > bradycardia unspecified @ 1.0
weak pulse > other symptoms and signs involving circulatory system @ 0.6
absent pulse > other symptoms and signs involving circulatory respiratory systems @ 0.8
skipped heartbeat > premature beats @ 0.6
skipped heartbeat > palpitations @ 0.85
abnormal ecg > abnormal electrocardiogram @ 1.0
heart test abnormal > abnormal result of cardiovascular function study
low pressure standing > orthostatic hypotension @ 1.0
high pressure lung arteries > pulmonary hypertension @ 1.0
high blood pressure liver > portal hypertension @ 1.0
high blood pressure eye > ocular hypertension @ 0.8
blue fingers > raynaud's syndrome @ 0.7
blue hands > acrocyanosis @ 0.8
cold hands > raynaud's syndrome @ 0.75
poor circulation > peripheral vascular disease unspecified @ 0.95
bad circulation > peripheral vascular disease unspecified @ 0.95
poor circulation legs > peripheral vascular disease unspecified @ 1.0
twisted arteries > other specified disorders of arteries @ 0.85
tortuous arteries > other specified disorders of arteries and arterioles
bulging blood vessel > aneurysm @ 0.95
swollen veins > varicose veins
bulging brain vessel > cerebral aneurysm nonruptured @ 1.0
abnormal connection artery vein > arteriovenous fistula @ 0.95
abnormal connection artery vein > arteriovenous malformation
broken blood vessels face > telangiectasia @ 0.7
broken blood vessels face > nevus non-neoplastic @ 0.5
blood clots in veins > embolism and thrombosis of vein @ 0.95
fluid retention > edema unspecified @ 0.95
lymph fluid > lymphedema @ 0.7
heart position right > dextrocardia @ 1.0
heart on right > dextrocardia @ 1.0
left sided organs > situs inversus @ 0.6
one pumping chamber > double inlet ventricle @ 0.8
small left heart > hypoplastic left heart syndrome @ 1.0
small left side heart > hypoplastic left heart syndrome @ 1.0
small right heart > hypoplastic right heart syndrome @ 1.0
heart attack > acute myocardial infarction unspecified @ 1.0
heart spell > angina pectoris | palpitations @ 0.6
bad heart > heart disease unspecified @ 0.95
bum ticker > heart disease unspecified
bad ticker > heart disease unspecified
weak ticker > heart disease unspecified @ 0.85
water on heart > pericardial effusion @ 0.7
smokers leg > atherosclerosis of native arteries extremities with intermittent claudication @ 0.7
economy class syndrome > embolism and thrombosis of deep veins of lower extremity @ 0.85
travelers thrombosis > embolism and thrombosis of deep veins of lower extremity @ 0.85
blood clot arm > embolism and thrombosis of deep veins of upper extremity @ 0.95
blood clot in lung > other pulmonary embolism without acute cor pulmonale @ 1.0

# --- general words
bundle branch reentry > re-entry ventricular arrhythmia
reentrant tachycardia > other supraventricular tachycardia @ 0.7
nodal reentry > other supraventricular tachycardia
ectopic tachycardia > other supraventricular tachycardia @ 0.8
nonsustained ventricular > other ventricular tachycardia
endocarditis streptococcal > acute and subacute infective endocarditis @ 0.85
endocarditis fungal > acute and subacute infective endocarditis @ 0.85
endocarditis vegetation > acute and subacute infective endocarditis @ 0.85
valve vegetation > acute and subacute infective endocarditis @ 0.8
cardiotoxicity > cardiomyopathy due to drug and external agent @ 0.8
drug cardiomyopathy > cardiomyopathy due to drug and external agent
chemotherapy cardiomyopathy > cardiomyopathy due to drug and external agent
radiation heart > cardiomyopathy due to drug and external agent @ 0.7
familial cardiomyopathy > other cardiomyopathies @ 0.7
peroneal artery aneurysm > aneurysm of artery of lower extremity
ulnar artery thrombosis > embolism and thrombosis of arteries of the upper extremities
gastroduodenal artery aneurysm > aneurysm of other specified arteries
ovarian vein thrombosis > acute embolism and thrombosis of other specified veins
splenic vein thrombosis > acute embolism and thrombosis of other specified veins
mesenteric vein phlebitis > phlebitis and thrombophlebitis of other sites @ 0.6
varices colon > varicose veins of other specified sites
varices rectum > varicose veins of other specified sites @ 0.85
varices duodenum > varicose veins of other specified sites
varices jejunum > varicose veins of other specified sites
varices pharynx > varicose veins of other specified sites
varices gallbladder > varicose veins of other specified sites
varices ureter > varicose veins of other specified sites
varices bladder > varicose veins of other specified sites
varices arm > varicose veins of other specified sites
varices umbilicus > varicose veins of other specified sites
varices spine > varicose veins of other specified sites @ 0.8
varices broad ligament > pelvic varices
varices ovary > pelvic varices
varices uterus > pelvic varices @ 0.85
varices labia > vulval varices
phlebitis arm > phlebitis and thrombophlebitis of other sites
phlebitis neck > phlebitis and thrombophlebitis of other sites @ 0.85
phlebitis breast > phlebitis and thrombophlebitis of other sites
phlebitis pelvic > phlebitis and thrombophlebitis of other sites @ 0.8
phlebitis umbilical > phlebitis and thrombophlebitis of other sites
phlebitis vena cava > phlebitis and thrombophlebitis of other sites
acute articular rheumatism > rheumatic fever without heart involvement
inflammatory rheumatism > rheumatic fever without heart involvement
pericardial effusion in acute rheumatic fever > acute rheumatic pericarditis
aschoff nodule > acute rheumatic myocarditis
dancing chorea > rheumatic chorea without heart involvement
pediatric autoimmune chorea after strep > rheumatic chorea without heart involvement
button hole mitral valve > rheumatic mitral stenosis
mitroaortic valve disease > rheumatic disorders of both mitral and aortic valves
aortic and mitral regurgitation > rheumatic disorders of both mitral and aortic valves
combined aortic and mitral valve disease > rheumatic disorders of both mitral and aortic valves
tricuspid and mitral insufficiency > rheumatic disorders of both mitral and tricuspid valves
aortic and tricuspid regurgitation > rheumatic disorders of both aortic and tricuspid valves
three valve disease > combined rheumatic disorders of mitral aortic and tricuspid valves
hypertensive vascular disease > essential hypertension
systolic hypertension > essential hypertension
borderline hypertension established > essential hypertension
salt sensitive hypertension > essential hypertension
hypertensive congestive failure > hypertensive heart disease with heart failure
goldblatt kidney > renovascular hypertension
renal hypertension > hypertension secondary to other renal disorders
adrenal hypertension > hypertension secondary to endocrine disorders
hypertension from aldosteronism > hypertension secondary to endocrine disorders
liddle hypertension > other secondary hypertension
hypertension from licorice > other secondary hypertension
gordon syndrome hypertension > other secondary hypertension
accelerated hypertension crisis with organ damage > hypertensive emergency
blood pressure not controlled with three drugs > resistant hypertension
new onset angina > unstable angina
syndrome x cardiac > angina pectoris with coronary microvascular dysfunction
angina with normal coronary arteries > angina pectoris with coronary microvascular dysfunction
walk through angina > other forms of angina pectoris
lad infarct > st elevation myocardial infarction left anterior descending
nonstemi > non-st elevation myocardial infarction
small heart attack > non-st elevation myocardial infarction
thrombosis coronary with infarct > acute myocardial infarction unspecified
coronary embolism without infarction > acute coronary thrombosis not resulting in infarction
postinfarction pleuropericarditis > dressler's syndrome
coronary failure > other forms of acute ischemic heart disease
acute myocardial ischemia > other forms of acute ischemic heart disease
coronary artery narrowing > atherosclerotic heart disease native coronary artery without angina
coronary stricture > atherosclerotic heart disease native coronary artery without angina
calcified coronaries > atherosclerotic heart disease native coronary artery without angina
prior infarction > old myocardial infarction
scar on heart from heart attack > old myocardial infarction
aneurysm of atrium > aneurysm of heart
interatrial septal aneurysm > aneurysm of heart
coronary artery ectasia > coronary artery aneurysm
spontaneous coronary tear > coronary artery dissection
ischaemic dilated cardiomyopathy > ischemic cardiomyopathy
weak heart from blocked arteries > ischemic cardiomyopathy
asymptomatic ischemia heart > silent myocardial ischemia
coronary artery calcification > coronary atherosclerosis due to calcified coronary lesion
coronary microvascular disease > chronic coronary microvascular dysfunction
hibernating myocardium > other forms of chronic ischemic heart disease
stunned myocardium chronic > other forms of chronic ischemic heart disease
chronic coronary syndrome > chronic ischemic heart disease unspecified
chronic myocardial ischemia > chronic ischemic heart disease unspecified
straddling embolus lung > saddle embolus pulmonary artery without acute cor pulmonale
traveling clot to lung > other pulmonary embolism without acute cor pulmonale
cement embolism lung > other pulmonary embolism without acute cor pulmonale
pulmonary artery sclerosis primary > primary pulmonary hypertension
heart strain from curved spine > kyphoscoliotic heart disease
group 1 pulmonary hypertension > secondary pulmonary arterial hypertension
anorexigen pulmonary hypertension > secondary pulmonary arterial hypertension
pulmonary hypertension from scleroderma > secondary pulmonary arterial hypertension
pulmonary hypertension from fen phen > secondary pulmonary arterial hypertension
pulmonary hypertension from copd > pulmonary hypertension due to lung diseases and hypoxia
pulmonary hypertension in sarcoidosis > other secondary pulmonary hypertension
pulmonary heart > cor pulmonale chronic
chronic thromboembolic disease lung > chronic pulmonary embolism
shunt reversal > eisenmenger's syndrome
lung arteriovenous malformation acquired > arteriovenous fistula of pulmonary vessels
rasmussen aneurysm > aneurysm of pulmonary artery
pulmonary artery dissection > other diseases of pulmonary vessels
pulmonary phlebitis > other diseases of pulmonary vessels
bacterial pericarditis > infective pericarditis
inflammation of the heart sac > acute pericarditis unspecified
inflamed heart lining sudden > acute pericarditis unspecified
obliterative pericarditis > chronic adhesive pericarditis
concretio pericardii > chronic adhesive pericarditis
pick disease of pericardium > chronic constrictive pericarditis
pericardial hematoma > hemopericardium
pericardial dropsy > other pericardial effusion noninflammatory
pneumohydropericardium > other pericardial effusion noninflammatory
air around the heart > other specified diseases of pericardium
pericardial fat necrosis > other specified diseases of pericardium
pericardial diverticulum > other specified diseases of pericardium
recurrent pericarditis > disease of pericardium unspecified
sbe > acute and subacute infective endocarditis
hacek endocarditis > acute and subacute infective endocarditis
streptococcus viridans endocarditis > acute and subacute infective endocarditis
culture negative endocarditis > acute and subacute infective endocarditis
functional mitral regurgitation > nonrheumatic mitral insufficiency
bicuspid valve leak left heart > nonrheumatic mitral insufficiency
midsystolic click syndrome > nonrheumatic mitral prolapse
mitral valve fibrosis > other nonrheumatic mitral valve disorders
calcification of mitral valve leaflet > other nonrheumatic mitral valve disorders
mitral valve nodule > other nonrheumatic mitral valve disorders
low flow low gradient aortic stenosis > nonrheumatic aortic stenosis
aortic incompetence > nonrheumatic aortic insufficiency
aortic reflux > nonrheumatic aortic insufficiency
lambl excrescences > other nonrheumatic aortic valve disorders
leaky tricuspid valve > nonrheumatic tricuspid insufficiency
functional tricuspid regurgitation > nonrheumatic tricuspid insufficiency
tricuspid valve leak > nonrheumatic tricuspid insufficiency
tricuspid valve prolapse > other nonrheumatic tricuspid valve disorders
thickened tricuspid valve > other nonrheumatic tricuspid valve disorders
pulmonic stenosis acquired > nonrheumatic pulmonary valve stenosis
bad heart valve > endocarditis valve unspecified
coxsackie heart infection > infective myocarditis
fungal myocarditis > infective myocarditis
suppurative myocarditis > infective myocarditis
interstitial myocarditis > isolated myocarditis
hypersensitivity myocarditis > other acute myocarditis
eosinophilic myocarditis > other acute myocarditis
fulminant myocarditis > acute myocarditis unspecified
titin cardiomyopathy > dilated cardiomyopathy
lamin a c cardiomyopathy > dilated cardiomyopathy
big floppy heart > dilated cardiomyopathy
asymmetric septal hypertrophy > obstructive hypertrophic cardiomyopathy
left ventricular outflow obstruction hypertrophic > obstructive hypertrophic cardiomyopathy
fibroplastic endocarditis > endomyocardial eosinophilic disease
weinberg himelfarb > endocardial fibroelastosis
heart damage from drinking > alcoholic cardiomyopathy
doxorubicin heart > cardiomyopathy due to drug and external agent
trastuzumab cardiomyopathy > cardiomyopathy due to drug and external agent
radiation cardiomyopathy > cardiomyopathy due to drug and external agent
pacing induced cardiomyopathy > other cardiomyopathies
right ventricular dysplasia > other cardiomyopathies
dropped beats block > atrioventricular block second degree
partial heart block > atrioventricular block second degree
av dissociation complete > atrioventricular block complete
high grade av block > other atrioventricular block
paroxysmal av block > other atrioventricular block
lahb > left anterior fascicular block
incomplete rbbb > other right bundle-branch block
rbbb with left anterior hemiblock > bifascicular block
right bundle branch block with left fascicular block > bifascicular block
ivcd > nonspecific intraventricular block
wide qrs > nonspecific intraventricular block
sinus node block > other specified heart block
delta wave ecg > pre-excitation syndrome
long qtc > long qt syndrome
surdo cardiac syndrome > long qt syndrome
j wave syndrome > other specified conduction disorders
morgagni adams stokes > conduction disorder unspecified
cardiac conduction defect > conduction disorder unspecified
spens syndrome > conduction disorder unspecified
sudden cardiac arrest > cardiac arrest cause unspecified
stoppage of heart > cardiac arrest cause unspecified
bundle branch reentry tachycardia > re-entry ventricular arrhythmia
atrial paroxysmal tachycardia > supraventricular tachycardia unspecified
bouveret hoffmann > supraventricular tachycardia unspecified
sinoatrial reentrant tachycardia > other supraventricular tachycardia
coumel tachycardia > other supraventricular tachycardia
chaotic atrial rhythm > other supraventricular tachycardia
mat arrhythmia > other supraventricular tachycardia
twisting of the points > torsades de pointes
tdp > torsades de pointes
cpvt > other ventricular tachycardia
polymorphic ventricular tachycardia > other ventricular tachycardia
nsvt > other ventricular tachycardia
idiopathic ventricular tachycardia > other ventricular tachycardia
belhassen tachycardia > other ventricular tachycardia
outflow tract tachycardia > other ventricular tachycardia
bidirectional ventricular tachycardia > other ventricular tachycardia
intermittent afib > paroxysmal atrial fibrillation
on and off atrial fibrillation > paroxysmal atrial fibrillation
vagal atrial fibrillation > paroxysmal atrial fibrillation
cavotricuspid isthmus flutter > typical atrial flutter
arrhythmia absoluta > unspecified atrial fibrillation
supraventricular extrasystole > atrial premature depolarization
av nodal premature beat > junctional premature depolarization
ssnd > sick sinus syndrome
respiratory sinus arrhythmia > other specified cardiac arrhythmias
junctional bradycardia > other specified cardiac arrhythmias
sinus arrhythmia > other specified cardiac arrhythmias
reciprocal rhythm > other specified cardiac arrhythmias
electrical storm > other specified cardiac arrhythmias
scleroma pulmonary artery > primary pulmonary hypertension
terminal heart failure > end stage heart failure
ventricular failure > heart failure unspecified
cardiac edema > heart failure unspecified
atrial appendage thrombus > intracardiac thrombosis
lipomatosis cordis > myocardial degeneration
cardiosclerosis > myocardial degeneration
right ventricular hypertrophy > cardiomegaly
biatrial enlargement > cardiomegaly
ampulla cardiomyopathy > takotsubo syndrome
octopus trap heart > takotsubo syndrome
left ventricular dysfunction > other ill-defined heart diseases
lipomatous hypertrophy of the interatrial septum > other ill-defined heart diseases
hypokinesis of heart wall > other ill-defined heart diseases
systolic dysfunction > other ill-defined heart diseases
cardiac cyst > other ill-defined heart diseases
organic heart disease > heart disease unspecified
ruptured berry aneurysm > nontraumatic subarachnoid hemorrhage unspecified
ruptured congenital cerebral aneurysm > nontraumatic subarachnoid hemorrhage unspecified
thunderclap bleed > nontraumatic subarachnoid hemorrhage unspecified
putaminal hemorrhage > nontraumatic intracerebral hemorrhage hemisphere subcortical
ganglionic bleed > nontraumatic intracerebral hemorrhage hemisphere subcortical
lobar hemorrhage > nontraumatic intracerebral hemorrhage hemisphere cortical
frontal lobe bleed > nontraumatic intracerebral hemorrhage hemisphere cortical
bulbar hemorrhage > nontraumatic intracerebral hemorrhage brain stem
midbrain hemorrhage > nontraumatic intracerebral hemorrhage brain stem
ventricular bleed brain > nontraumatic intracerebral hemorrhage intraventricular
encephalorrhagia > nontraumatic intracerebral hemorrhage unspecified
cryptogenic stroke other > other cerebral infarction
hardening of neck artery > occlusion and stenosis of carotid artery
acquired dural fistula > cerebral aneurysm nonruptured
dural arteriovenous fistula > cerebral aneurysm nonruptured
carotid cavernous fistula acquired > cerebral aneurysm nonruptured
middle cerebral artery aneurysm > cerebral aneurysm nonruptured
cerebrovascular arteriosclerosis > cerebral atherosclerosis
subcortical arteriosclerotic encephalopathy > progressive vascular leukoencephalopathy
brain swelling from high blood pressure > hypertensive encephalopathy
sigmoid sinus clot > nonpyogenic thrombosis of intracranial venous system
lateral sinus thrombosis > nonpyogenic thrombosis of intracranial venous system
cns vasculitis > cerebral arteritis
pacns > cerebral arteritis
brain artery spasm > other cerebrovascular vasospasm and vasoconstriction
hereditary endotheliopathy retinopathy > other hereditary cerebrovascular disease
cerebral small vessel disease > other cerebrovascular disease
microvascular ischemic brain disease > other cerebrovascular disease
cerebral microbleeds > other cerebrovascular disease
cerebral vessel kinking > other cerebrovascular disease
dutch type cerebral hemorrhage > cerebral amyloid angiopathy
subclavian atherosclerosis > atherosclerosis of other arteries
arteriosclerotic vascular disease > unspecified atherosclerosis
calcified arteries > unspecified atherosclerosis
cholesterol plaque arteries > unspecified atherosclerosis
arteriosclerosis of legs > unspecified atherosclerosis native arteries of extremities
arteriosclerotic claudication > atherosclerosis native arteries extremities intermittent claudication
critical leg ischemia > atherosclerosis native arteries extremities rest pain
dissecting aneurysm of aorta > dissection of unspecified site of aorta
debakey type ii dissection > dissection of ascending aorta
type a aortic dissection > dissection of ascending aorta
type b aortic dissection > dissection of descending thoracic aorta
debakey type iii > dissection of descending thoracic aorta
sinus of valsalva aneurysm acquired > aneurysm of ascending aorta without rupture
radial artery pseudoaneurysm > aneurysm of artery of upper extremity
pelvic artery aneurysm > aneurysm of iliac artery
femoral pseudoaneurysm > aneurysm of artery of lower extremity
tibial aneurysm > aneurysm of artery of lower extremity
celiac aneurysm > aneurysm of other specified arteries
gastroduodenal artery pseudoaneurysm > aneurysm of other specified arteries
arterial aneurysm > aneurysm of unspecified site
racemose aneurysm > aneurysm of unspecified site
symmetrical vasospasm of digits > raynaud's syndrome without gangrene
smokers leg gangrene > thromboangiitis obliterans
crurum puellarum > other specified peripheral vascular diseases
angiospasm peripheral > other specified peripheral vascular diseases
arterial insufficiency of legs > peripheral vascular disease unspecified
window shoppers legs > peripheral vascular disease unspecified
ischemia of extremity > peripheral vascular disease unspecified
straddling aortic embolus > saddle embolus of abdominal aorta
acute limb ischemia leg > embolism and thrombosis of arteries of the lower extremities
radial artery occlusion > embolism and thrombosis of arteries of the upper extremities
hepatic artery thrombosis > embolism and thrombosis of other arteries
celiac artery thrombosis > embolism and thrombosis of other arteries
arterial occlusion > embolism and thrombosis of unspecified artery
cholesterol embolism of toes > atheroembolism of lower extremity
infected embolus artery > septic arterial embolism
innominate stenosis > stricture of artery
iliac artery stenosis > stricture of artery
brachiocephalic stenosis > stricture of artery
aortoenteric fistula > rupture of artery
carotid blowout > rupture of artery
string of beads artery > arterial fibromuscular dysplasia
systemic vasculitis > arteritis unspecified
celiac artery dissection > dissection of other specified artery
splenic artery dissection > dissection of other specified artery
hepatic artery dissection > dissection of other specified artery
dilated ascending aorta > thoracic aortic ectasia
arterial compression > other specified disorders of arteries and arterioles
calcification of artery > other specified disorders of arteries and arterioles
intramural hematoma aorta > other specified disorders of arteries and arterioles
adventitial cyst popliteal > other specified disorders of arteries and arterioles
mural thrombus aorta > other specified disorders of arteries and arterioles
angiopathy > disorder of arteries and arterioles unspecified
telangiectasia of face > nevus non-neoplastic
hereditary capillary fragility > other diseases of capillaries
saphenous vein inflammation > phlebitis and thrombophlebitis superficial vessels lower extremity
deep vein phlebitis > phlebitis and thrombophlebitis deep vessels lower extremities
thrombophlebitis breast > phlebitis and thrombophlebitis of other sites
antecubital phlebitis > phlebitis and thrombophlebitis of other sites
phlebitis of arm vein > phlebitis and thrombophlebitis of other sites
ovarian vein phlebitis > phlebitis and thrombophlebitis of other sites
pylethrombophlebitis nonseptic > portal vein thrombosis
rokitansky chiari > budd-chiari syndrome
jugular vein clot > acute embolism and thrombosis of internal jugular vein
mesenteric phlebothrombosis > acute embolism and thrombosis of other specified veins
gonadal vein thrombosis > acute embolism and thrombosis of other specified veins
ovarian vein clot > acute embolism and thrombosis of other specified veins
phlebothrombosis > acute embolism and thrombosis of unspecified vein
twisted leg veins > asymptomatic varicose veins of lower extremities
varicose dermatitis > varicose veins lower extremity with inflammation
gravitational eczema > varicose veins lower extremity with inflammation
bleeding varicose vein > varicose veins lower extremities with other complications
ruptured esophageal varices > esophageal varices with bleeding
dilated scrotal veins > scrotal varices
spermatic vein varices > scrotal varices
broad ligament varicocele > pelvic varices
pharyngeal varices > varicose veins of other specified sites
caput medusae > varicose veins of other specified sites
renal vein entrapment > compression of vein
subclavian vein stenosis > compression of vein
poor vein return > venous insufficiency chronic peripheral
valve failure leg veins > venous insufficiency chronic peripheral
brawny legs > venous insufficiency chronic peripheral
hypertrophy of vein > other specified disorders of veins
bad veins > disorder of vein unspecified
swollen glands in belly > nonspecific mesenteric lymphadenitis
necrotizing lymphadenitis > other nonspecific lymphadenitis
kikuchi fujimoto > other nonspecific lymphadenitis
histiocytic necrotizing lymphadenitis > other nonspecific lymphadenitis
inguinal adenitis > nonspecific lymphadenitis unspecified
axillary lymphadenitis > nonspecific lymphadenitis unspecified
cervical adenitis > nonspecific lymphadenitis unspecified
swollen arm lymph > lymphedema
late onset lymphedema > lymphedema
intestinal lymphangiectasia > lymphedema
arm swelling lymph blockage > lymphedema
chyle leak > other specified noninfective disorders of lymphatic vessels and lymph nodes
lymph leak > other specified noninfective disorders of lymphatic vessels and lymph nodes
chyloperitoneum > other specified noninfective disorders of lymphatic vessels and lymph nodes
gorham lymphatic > other specified noninfective disorders of lymphatic vessels and lymph nodes
chyle fistula > other specified noninfective disorders of lymphatic vessels and lymph nodes
vanishing lymph nodes > other specified noninfective disorders of lymphatic vessels and lymph nodes
low blood pressure from pills > hypotension due to drugs
vasovagal hypotension > other hypotension
permissive low pressure > other hypotension
mortification of limb > gangrene
spreading cutaneous gangrene > gangrene
pericarditis after heart surgery > postcardiotomy syndrome
vascular collateral > other disorder of circulatory system
vascular spasm > other disorder of circulatory system
adhesion aorta > other specified disorders of arteries @ 0.85
hypertrophy aorta > other specified disorders of arteries @ 0.85
hyaline degeneration aorta > atherosclerosis of aorta @ 0.85
necrosis aorta > necrosis of artery @ 0.85
tortuosity aorta > stricture of artery @ 0.85
kinking aortic > stricture of artery @ 0.85
occlusion aorta > embolism and thrombosis of aorta @ 0.85
calcification carotid > occlusion and stenosis of carotid artery @ 0.85
sclerosis carotid > occlusion and stenosis of carotid artery @ 0.85
bulge carotid > aneurysm of carotid artery @ 0.85
stricture subclavian artery > stricture of artery @ 0.85
occlusion subclavian artery > embolism and thrombosis of other arteries @ 0.85
embolism splenic artery > embolism and thrombosis of other arteries @ 0.85
occlusion splenic artery > embolism and thrombosis of other arteries @ 0.85
clot splenic artery > embolism and thrombosis of other arteries @ 0.85
embolism hepatic artery > embolism and thrombosis of other arteries @ 0.85
occlusion celiac artery > embolism and thrombosis of other arteries @ 0.85
stenosis splenic artery > stricture of artery @ 0.85
stricture splenic artery > stricture of artery @ 0.85
stenosis hepatic artery > stricture of artery @ 0.85
stenosis celiac artery > stricture of artery @ 0.85
stricture celiac artery > stricture of artery @ 0.85
pseudoaneurysm splenic artery > aneurysm of other specified arteries @ 0.85
pseudoaneurysm celiac artery > aneurysm of other specified arteries @ 0.85
calcification splenic artery > other specified disorders of arteries @ 0.85
calcification hepatic artery > other specified disorders of arteries @ 0.85
stricture pulmonary artery > other diseases of pulmonary vessels @ 0.85
stenosis acquired pulmonary artery > other diseases of pulmonary vessels @ 0.85
calcification pulmonary artery > other diseases of pulmonary vessels @ 0.85
hypertrophy pulmonary artery > other diseases of pulmonary vessels @ 0.85
fibrosis pulmonary artery > other diseases of pulmonary vessels @ 0.85
insufficiency vessel pulmonary artery > other diseases of pulmonary vessels @ 0.85
inflammation pulmonary vessel > other diseases of pulmonary vessels @ 0.85
hypertrophy pulmonary vessel > other diseases of pulmonary vessels @ 0.85
compression pulmonary vessel > other diseases of pulmonary vessels @ 0.85
fibrosis pulmonary vessel > other diseases of pulmonary vessels @ 0.85
stenosis vena cava > compression of vein @ 0.85
hyperpermeability capillary > other diseases of capillaries @ 0.85
fibrosis lymph node > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.85
suppuration lymph node > acute lymphadenitis unspecified @ 0.85
dilatation lymphatic vessel > lymphedema @ 0.85
leak lymphatic vessel > other specified noninfective disorders of lymphatic vessels @ 0.85
inflammation lymphatic vessel > lymphangitis @ 0.85
adhesion heart > other ill-defined heart diseases @ 0.85
mass heart > other ill-defined heart diseases @ 0.85
granuloma cardiac > other ill-defined heart diseases @ 0.85
compression cardiac > other ill-defined heart diseases @ 0.85
softening heart > myocardial degeneration @ 0.85
bulge heart > aneurysm of heart @ 0.85
bulge cardiac > aneurysm of heart @ 0.85
induration myocardium > myocarditis unspecified @ 0.85
calcification myocardial > myocardial degeneration @ 0.85
dysfunction myocardium > other ill-defined heart diseases @ 0.85
abscess myocardial > other ill-defined heart diseases @ 0.85
mass pericardium > other specified diseases of pericardium @ 0.85
adhesion pericardium > chronic adhesive pericarditis @ 0.85
obliteration pericardial > chronic adhesive pericarditis @ 0.85
fibrosis pericardium > chronic constrictive pericarditis @ 0.85
hemorrhage pericardial > hemopericardium @ 0.85
bleeding pericardial > hemopericardium @ 0.85
abscess pericardium > infective pericarditis @ 0.85
calcification mitral valve > other nonrheumatic mitral valve disorders @ 0.85
perforation mitral valve > other nonrheumatic mitral valve disorders @ 0.85
mass mitral valve > other nonrheumatic mitral valve disorders @ 0.85
degeneration mitral valve > other nonrheumatic mitral valve disorders @ 0.85
reflux mitral valve > nonrheumatic mitral insufficiency @ 0.85
nodule aortic valve > other nonrheumatic aortic valve disorders @ 0.85
mass aortic valve > other nonrheumatic aortic valve disorders @ 0.85
fibrosis tricuspid valve > other nonrheumatic tricuspid valve disorders @ 0.85
mass tricuspid valve > other nonrheumatic tricuspid valve disorders @ 0.85
reflux tricuspid valve > nonrheumatic tricuspid insufficiency @ 0.85
thickening pulmonic valve > other nonrheumatic pulmonary valve disorders @ 0.85
calcification pulmonic valve > other nonrheumatic pulmonary valve disorders @ 0.85
mass pulmonic valve > other nonrheumatic pulmonary valve disorders @ 0.85
septal hypertrophy nonobstructive > other hypertrophic cardiomyopathy
troponin t cardiomyopathy > other hypertrophic cardiomyopathy
rbm20 cardiomyopathy > dilated cardiomyopathy
phospholamban cardiomyopathy > dilated cardiomyopathy
desmoplakin cardiomyopathy > other cardiomyopathies
plakophilin cardiomyopathy > other cardiomyopathies
hypertrabeculation left ventricle > other cardiomyopathies
fatty infiltration of right ventricle > other cardiomyopathies
ischemic not cardiomyopathy metabolic > other cardiomyopathies
ventricular escape > other specified cardiac arrhythmias
pokkuri > other specified cardiac arrhythmias
rvot tachycardia > other ventricular tachycardia
slow ventricular tachycardia > other ventricular tachycardia
incessant ventricular tachycardia > other ventricular tachycardia
degenerative calcific aortic valve > nonrheumatic aortic stenosis
tight aortic valve > nonrheumatic aortic stenosis
ischemic mitral regurgitation > nonrheumatic mitral insufficiency
degenerative mitral regurgitation > nonrheumatic mitral insufficiency
secondary mitral regurgitation > nonrheumatic mitral insufficiency
hemispheric infarct > cerebral infarction unspecified
brainstem stroke > cerebral infarction unspecified
basal ganglia lacunar > other cerebral infarction due to occlusion of small artery
small deep infarct > other cerebral infarction due to occlusion of small artery
cathepsin a related arteriopathy > other hereditary cerebrovascular disease
medial fibroplasia > arterial fibromuscular dysplasia
intimal fibroplasia > arterial fibromuscular dysplasia
endofibrosis iliac > other specified disorders of arteries
acroasphyxia > other specified peripheral vascular diseases
blue hands and feet cold > other specified peripheral vascular diseases
peripheral vasospasm > other specified peripheral vascular diseases
microangiopathy capillary > other diseases of capillaries
generalized essential telangiectasia > other diseases of capillaries
unilateral nevoid telangiectasia acquired > other diseases of capillaries
hepatic venous outflow obstruction > budd-chiari syndrome
ivc compression > compression of vein
left renal vein compression > compression of vein
innominate vein stenosis > compression of vein
hepatic vein stenosis > compression of vein
nutcracker phenomenon > compression of vein
venous eczema > venous insufficiency chronic peripheral
dermatosclerosis venous > venous insufficiency chronic peripheral
hypostatic dermatitis > venous insufficiency chronic peripheral
bad leg veins valves > venous insufficiency chronic peripheral
lymphatic insufficiency > lymphedema
podoconiosis > lymphedema
mossy foot > lymphedema
kikuchi disease > other nonspecific lymphadenitis
chylous leak > other specified noninfective disorders of lymphatic vessels
chyle peritoneum > other specified noninfective disorders of lymphatic vessels
chylous reflux > other specified noninfective disorders of lymphatic vessels
lymphorrhoea > other specified noninfective disorders of lymphatic vessels
fingertip gangrene > gangrene
symmetric peripheral gangrene > gangrene
dermatitis gangrene > gangrene

# --- Organs and what is wrong with them, P to Z
varices testicle > scrotal varices @ 0.8 in: icd10cm
varices penis > varicose veins of other specified sites @ 0.8 in: icd10cm
varices vagina > varicose veins of other specified sites @ 0.8 in: icd10cm
irritation heart > other ill-defined heart diseases @ 0.8 in: icd10cm
enlarged pericardium > other specified diseases of pericardium @ 0.8 in: icd10cm
swelling pericardium > other pericardial effusion @ 0.8 in: icd10cm
edema pericardium > other pericardial effusion @ 0.8 in: icd10cm
scar pericardium > chronic adhesive pericarditis @ 0.8 in: icd10cm
sclerosis pericardium > chronic constrictive pericarditis @ 0.8 in: icd10cm
induration pericardium > chronic constrictive pericarditis @ 0.8 in: icd10cm
burst pericardium > other specified diseases of pericardium @ 0.8 in: icd10cm
scar artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
cicatrix artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
thickening artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
thinning artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
wasting artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
shrunken artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
perforation artery > rupture of artery @ 0.8 in: icd10cm
hole in artery > rupture of artery @ 0.8 in: icd10cm
torsion artery > stricture of artery @ 0.8 in: icd10cm
sloughing artery > necrosis of artery @ 0.8 in: icd10cm
stretched artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
distended artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
retraction artery > stricture of artery @ 0.8 in: icd10cm
contraction artery > stricture of artery @ 0.8 in: icd10cm
contracture artery > stricture of artery @ 0.8 in: icd10cm
shrinking artery > stricture of artery @ 0.8 in: icd10cm
swelling artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
spastic artery > peripheral vascular disease unspecified @ 0.8 in: icd10cm
irritation artery > other specified disorders of arteries and arterioles @ 0.8 in: icd10cm
enlarged pulmonary artery > other diseases of pulmonary vessels @ 0.8 in: icd10cm
cicatrix pulmonary artery > other diseases of pulmonary vessels @ 0.8 in: icd10cm
thinning vein > other specified disorders of veins @ 0.8 in: icd10cm
shrunken vein > other specified disorders of veins @ 0.8 in: icd10cm
spastic vein > other specified disorders of veins @ 0.8 in: icd10cm
hole in vein > other specified disorders of veins @ 0.8 in: icd10cm
stretched vein > varicose veins of other specified sites @ 0.8 in: icd10cm
distended vein > varicose veins of other specified sites @ 0.8 in: icd10cm
retraction vein > compression of vein @ 0.8 in: icd10cm
contraction vein > compression of vein @ 0.8 in: icd10cm
contracture vein > compression of vein @ 0.8 in: icd10cm
shrinking vein > compression of vein @ 0.8 in: icd10cm
pain vein > other specified disorders of veins @ 0.8 in: icd10cm
thinning lymph node > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
shrunken lymph node > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
sclerosis lymph node > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
hardening lymph node > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
thinning lymph gland > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
shrunken lymph gland > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
sclerosis lymph gland > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm
hardening lymph gland > other specified noninfective disorders of lymphatic vessels and lymph nodes @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
pain of blood vessel > other disorder of circulatory system in: icd10cm
vessel pain > other disorder of circulatory system in: icd10cm
rupture varicose vein > varicose veins of unspecified lower extremity with other complications in: icd10cm
septic heart > acute and subacute infective endocarditis in: icd10cm
spasm of vein > other specified disorders of veins in: icd10cm
stale infarct > old myocardial infarction in: icd10cm
old infarct heart > old myocardial infarction in: icd10cm

# --- What is wrong, P to Z: own2
heart strain > other ill-defined heart diseases in: icd10cm
arterial tension high > essential hypertension in: icd10cm
tricuspid leak > rheumatic tricuspid insufficiency in: icd10cm
tricuspid leakage > rheumatic tricuspid insufficiency in: icd10cm
trunk varices > varicose veins of other specified sites in: icd10cm

# --- What is wrong, P to Z: own3
valve prolapse aortic > other nonrheumatic aortic valve disorders in: icd10cm
varices portal hypertension > secondary esophageal varices without bleeding in: icd10cm
vasospasm hand > raynaud's syndrome without gangrene in: icd10cm
vasospasm finger > raynaud's syndrome without gangrene in: icd10cm
collapsed vein > other specified disorders of veins in: icd10cm
vein valve leaking > venous insufficiency in: icd10cm
venous valve incompetence > venous insufficiency in: icd10cm
weak heart > heart disease unspecified in: icd10cm

# --- What is wrong, P to Z: stems
cardiostenosis > other ill-defined heart diseases in: icd10cm
cardiomalacia > myocardial degeneration in: icd10cm
pericardialgia > other specified diseases of pericardium in: icd10cm
pericardiodynia > other specified diseases of pericardium in: icd10cm
pericardiectasis > other specified diseases of pericardium in: icd10cm
pericardiomalacia > other specified diseases of pericardium in: icd10cm
pericardiosclerosis > chronic constrictive pericarditis in: icd10cm
pericardiorrhexis > other specified diseases of pericardium in: icd10cm
pericardiomegaly > other specified diseases of pericardium in: icd10cm
pericardiopathy > other specified diseases of pericardium in: icd10cm
arterialgia > other specified disorders of arteries and arterioles in: icd10cm
arteriodynia > other specified disorders of arteries and arterioles in: icd10cm
arteriomegaly > other specified disorders of arteries and arterioles in: icd10cm
phlebodynia > other specified disorders of veins in: icd10cm
phlebostenosis > compression of vein in: icd10cm
phleborrhexis > other specified disorders of veins in: icd10cm
phlebolithiasis > other specified disorders of veins in: icd10cm
phlebomegaly > other specified disorders of veins in: icd10cm
venalgia > other specified disorders of veins in: icd10cm
venodynia > other specified disorders of veins in: icd10cm
venectasis > varicose veins of other specified sites in: icd10cm
venomalacia > other specified disorders of veins in: icd10cm
venosclerosis > other specified disorders of veins in: icd10cm
venomegaly > other specified disorders of veins in: icd10cm
venopathy > other specified disorders of veins in: icd10cm

# --- What is wrong, P to Z: tables
varix abdominal wall > varicose veins of other specified sites in: icd10cm
varix flank > varicose veins of other specified sites in: icd10cm
varix back > varicose veins of other specified sites in: icd10cm
varix cardia > gastric varices in: icd10cm
varicose veins retina > varicose veins of other specified sites in: icd10cm
varicose veins conjunctiva > varicose veins of other specified sites in: icd10cm
varicose veins kidney > varicose veins of other specified sites in: icd10cm
varix kidney > varicose veins of other specified sites in: icd10cm
varix upper limb > varicose veins of other specified sites in: icd10cm
varix hand > varicose veins of other specified sites in: icd10cm
varicose veins leg > asymptomatic varicose veins of unspecified lower extremity in: icd10cm
varix thigh > asymptomatic varicose veins of unspecified lower extremity in: icd10cm
varix calf > asymptomatic varicose veins of unspecified lower extremity in: icd10cm
varix foot > asymptomatic varicose veins of unspecified lower extremity in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration pericardium > infective pericarditis in: icd10cm
residual of cerebral infarction > unspecified sequelae of cerebral infarction in: icd10cm
residual of subarachnoid hemorrhage > unspecified sequelae of nontraumatic subarachnoid hemorrhage in: icd10cm
residual of brain hemorrhage > unspecified sequelae of nontraumatic intracerebral hemorrhage in: icd10cm
residual of intracerebral hemorrhage > unspecified sequelae of nontraumatic intracerebral hemorrhage in: icd10cm
residual of hemorrhagic stroke > unspecified sequelae of nontraumatic intracerebral hemorrhage in: icd10cm
sequela subdural hemorrhage > unspecified sequelae of other nontraumatic intracranial hemorrhage in: icd10cm
late effect subdural hemorrhage > unspecified sequelae of other nontraumatic intracranial hemorrhage in: icd10cm
residual of subdural hemorrhage > unspecified sequelae of other nontraumatic intracranial hemorrhage in: icd10cm
aftereffects subdural hemorrhage > unspecified sequelae of other nontraumatic intracranial hemorrhage in: icd10cm
thrombosis vena cava > acute embolism and thrombosis of inferior vena cava in: icd10cm
clot in axillary vein > acute embolism and thrombosis of unspecified axillary vein in: icd10cm
thrombosis arm vein > acute embolism and thrombosis of deep veins of unspecified upper extremity in: icd10cm
clot in calf vein > acute embolism and thrombosis of unspecified calf muscular vein in: icd10cm
thrombosis splenic artery > embolism and thrombosis of other arteries in: icd10cm
thrombosis carotid artery > occlusion and stenosis of unspecified carotid artery in: icd10cm
blood clot carotid artery > occlusion and stenosis of unspecified carotid artery in: icd10cm
thrombosis vertebral artery > occlusion and stenosis of unspecified vertebral artery in: icd10cm
blood clot vertebral artery > occlusion and stenosis of unspecified vertebral artery in: icd10cm
thrombosis basilar artery > occlusion and stenosis of basilar artery in: icd10cm
blood clot brain artery > occlusion and stenosis of unspecified cerebral artery in: icd10cm
clot in brain artery > occlusion and stenosis of unspecified cerebral artery in: icd10cm
thrombosis atrium > intracardiac thrombosis in: icd10cm
thrombosis ventricle > intracardiac thrombosis in: icd10cm
blood clot ventricle > intracardiac thrombosis in: icd10cm
clot in ventricle > intracardiac thrombosis in: icd10cm
blood clot aortic bifurcation > other arterial embolism and thrombosis of abdominal aorta in: icd10cm
thrombosis breast vein > phlebitis and thrombophlebitis of other sites in: icd10cm
blood clot breast vein > phlebitis and thrombophlebitis of other sites in: icd10cm
thrombosis ear vein > acute embolism and thrombosis of other specified veins in: icd10cm
blood clot ear vein > acute embolism and thrombosis of other specified veins in: icd10cm

# --- What is wrong, P to Z: tables4
cardiac arrest after surgery > postprocedural cardiac arrest following other surgery in: icd10cm
postprocedural lymphedema breast > postmastectomy lymphedema syndrome in: icd10cm
postoperative lymphedema > other postprocedural complications and disorders of the circulatory system in: icd10cm
postprocedural lymphedema > other postprocedural complications and disorders of the circulatory system in: icd10cm
lymphedema after surgery > other postprocedural complications and disorders of the circulatory system in: icd10cm
papillary muscle syndrome > other ill-defined heart diseases in: icd10cm
postperfusion syndrome > other postprocedural complications and disorders of the circulatory system in: icd10cm
superior cerebellar artery syndrome > other cerebral infarction in: icd10cm

# --- What is wrong, P to Z: words
periarteriolitis > arteritis unspecified in: icd10cm
periadenitis > nonspecific lymphadenitis unspecified in: icd10cm
polyadenitis > nonspecific lymphadenitis unspecified in: icd10cm
pseudoangina > angina pectoris unspecified in: icd10cm
sphacelus > gangrene in: icd10cm
sphaceloderma > gangrene in: icd10cm
telangiectasis skin > nevus non-neoplastic in: icd10cm
pneumohemopericardium > hemopericardium in: icd10cm

# --- What is wrong, P to Z: words2
arteralgia > other specified disorders of arteries and arterioles in: icd10cm
phlebalgia > other specified disorders of veins in: icd10cm
teleangiectasia > nevus non-neoplastic in: icd10cm
tropholymph > lymphedema in: icd10cm
varicoblepharon > varicose veins of other specified sites in: icd10cm
varicomphalus > varicose veins of other specified sites in: icd10cm
varicophlebitis > varicose veins of unspecified lower extremity with inflammation in: icd10cm
varicula > varicose veins of other specified sites in: icd10cm
vasculopathy > unspecified disorder of circulatory system in: icd10cm
vasoconstriction hands > raynaud's syndrome without gangrene in: icd10cm

# --- Main terms H to O: b4
heart sac infection > infective pericarditis in: icd10cm
heart sac pus > infective pericarditis in: icd10cm
heart muscle infection > infective myocarditis in: icd10cm
valve inflammation > endocarditis  valve unspecified in: icd10cm
vein infection > phlebitis and thrombophlebitis of unspecified site in: icd10cm
thigh vein inflammation > phlebitis and thrombophlebitis of femoral vein in: icd10cm
thigh vein clot inflammation > phlebitis and thrombophlebitis of femoral vein in: icd10cm
thigh vein infection > phlebitis and thrombophlebitis of femoral vein in: icd10cm

# --- Main terms H to O: e6
dressler surgery > postcardiotomy syndrome in: icd10cm
cardiac arrest after surgery > postprocedural cardiac arrest in: icd10cm
atrial fibrillation after surgery > other postprocedural cardiac functional disturbances in: icd10cm
atrial fibrillation postoperative > other postprocedural cardiac functional disturbances in: icd10cm
atrial fibrillation post-op > other postprocedural cardiac functional disturbances in: icd10cm
atrial fibrillation following surgery > other postprocedural cardiac functional disturbances in: icd10cm
atrial fibrillation postprocedural > other postprocedural cardiac functional disturbances in: icd10cm
atrial fibrillation postsurgical > other postprocedural cardiac functional disturbances in: icd10cm
arrhythmia after surgery > other postprocedural cardiac functional disturbances in: icd10cm
arrhythmia postoperative > other postprocedural cardiac functional disturbances in: icd10cm
arrhythmia post-op > other postprocedural cardiac functional disturbances in: icd10cm
arrhythmia following surgery > other postprocedural cardiac functional disturbances in: icd10cm
arrhythmia postprocedural > other postprocedural cardiac functional disturbances in: icd10cm
arrhythmia postsurgical > other postprocedural cardiac functional disturbances in: icd10cm
lymphedema breast surgery > postmastectomy lymphedema syndrome in: icd10cm
hypertension following surgery > postprocedural hypertension in: icd10cm
hypotension following surgery > postprocedural hypotension in: icd10cm
low blood pressure after surgery > postprocedural hypotension in: icd10cm
low blood pressure postoperative > postprocedural hypotension in: icd10cm
low blood pressure post-op > postprocedural hypotension in: icd10cm
low blood pressure following surgery > postprocedural hypotension in: icd10cm
low blood pressure postprocedural > postprocedural hypotension in: icd10cm
low blood pressure postsurgical > postprocedural hypotension in: icd10cm

# --- Main terms H to O: f7
carotid dilatation > aneurysm of carotid artery in: icd10cm
brachial artery dilatation > aneurysm of artery of upper extremity in: icd10cm
radial artery dilatation > aneurysm of artery of upper extremity in: icd10cm
ulnar artery dilatation > aneurysm of artery of upper extremity in: icd10cm
axillary artery dilatation > aneurysm of artery of upper extremity in: icd10cm
brachial aneurysm > aneurysm of artery of upper extremity in: icd10cm
radial aneurysm > aneurysm of artery of upper extremity in: icd10cm
ulnar aneurysm > aneurysm of artery of upper extremity in: icd10cm
iliac dilatation > aneurysm of iliac artery in: icd10cm
femoral artery dilatation > aneurysm of artery of lower extremity in: icd10cm
popliteal artery ballooning > aneurysm of artery of lower extremity in: icd10cm
popliteal artery dilatation > aneurysm of artery of lower extremity in: icd10cm
tibial artery dilatation > aneurysm of artery of lower extremity in: icd10cm
splenic dilatation > aneurysm of other specified arteries in: icd10cm
hepatic aneurysm > aneurysm of other specified arteries in: icd10cm
hepatic dilatation > aneurysm of other specified arteries in: icd10cm
celiac dilatation > aneurysm of other specified arteries in: icd10cm
mesenteric dilatation > aneurysm of other specified arteries in: icd10cm
subclavian dilatation > aneurysm of other specified arteries in: icd10cm
gastroduodenal aneurysm > aneurysm of other specified arteries in: icd10cm
gastroduodenal dilatation > aneurysm of other specified arteries in: icd10cm
intercostal aneurysm > aneurysm of other specified arteries in: icd10cm
intercostal dilatation > aneurysm of other specified arteries in: icd10cm
pulmonary artery dilatation > aneurysm of pulmonary artery in: icd10cm
brain artery aneurysm not ruptured > cerebral aneurysm  nonruptured in: icd10cm
brain aneurysm not ruptured > cerebral aneurysm  nonruptured in: icd10cm
brain ballooning not ruptured > cerebral aneurysm  nonruptured in: icd10cm
cerebral artery dilatation not ruptured > cerebral aneurysm  nonruptured in: icd10cm
cerebral artery aneurysmal dilation > cerebral aneurysm  nonruptured in: icd10cm
cerebral aneurysm not ruptured > cerebral aneurysm  nonruptured in: icd10cm
cerebral ballooning not ruptured > cerebral aneurysm  nonruptured in: icd10cm
cerebral dilatation > cerebral aneurysm  nonruptured in: icd10cm
berry artery aneurysm not ruptured > cerebral aneurysm  nonruptured in: icd10cm
berry artery dilatation not ruptured > cerebral aneurysm  nonruptured in: icd10cm
berry dilatation > cerebral aneurysm  nonruptured in: icd10cm
circle of willis aneurysm > cerebral aneurysm  nonruptured in: icd10cm
circle of willis dilatation unruptured > cerebral aneurysm  nonruptured in: icd10cm
circle of willis dilatation not ruptured > cerebral aneurysm  nonruptured in: icd10cm
circle of willis dilatation > cerebral aneurysm  nonruptured in: icd10cm
brain aneurysm burst > nontraumatic subarachnoid hemorrhage from unspecified intracranial artery in: icd10cm
coronary dilatation > coronary artery aneurysm in: icd10cm
abdominal ballooning > abdominal aortic aneurysm without rupture in: icd10cm
abdominal dilatation > abdominal aortic aneurysm without rupture in: icd10cm
aaa dilatation > abdominal aortic aneurysm without rupture in: icd10cm
aaa aneurysmal dilation > abdominal aortic aneurysm without rupture in: icd10cm
thoracic dilatation > thoracic aortic aneurysm without rupture in: icd10cm
aortic arch aneurysm > thoracic aortic aneurysm without rupture in: icd10cm
aortic arch dilatation > thoracic aortic aneurysm without rupture in: icd10cm
ascending aorta aneurysm > thoracic aortic aneurysm without rupture in: icd10cm
ascending aorta ballooning > thoracic aortic aneurysm without rupture in: icd10cm
femoral artery blocked > embolism and thrombosis of arteries of the lower extremities in: icd10cm
popliteal artery blocked > embolism and thrombosis of arteries of the lower extremities in: icd10cm
popliteal artery thrombosis acute > embolism and thrombosis of arteries of the lower extremities in: icd10cm
tibial artery blocked > embolism and thrombosis of arteries of the lower extremities in: icd10cm
tibial artery thrombosis acute > embolism and thrombosis of arteries of the lower extremities in: icd10cm
peroneal artery clot > embolism and thrombosis of arteries of the lower extremities in: icd10cm
peroneal artery embolism > embolism and thrombosis of arteries of the lower extremities in: icd10cm
peroneal artery blocked > embolism and thrombosis of arteries of the lower extremities in: icd10cm
peroneal artery thrombosis acute > embolism and thrombosis of arteries of the lower extremities in: icd10cm
brachial artery blocked > embolism and thrombosis of arteries of the upper extremities in: icd10cm
radial artery embolism > embolism and thrombosis of arteries of the upper extremities in: icd10cm
radial artery blocked > embolism and thrombosis of arteries of the upper extremities in: icd10cm
ulnar artery embolism > embolism and thrombosis of arteries of the upper extremities in: icd10cm
ulnar artery blocked > embolism and thrombosis of arteries of the upper extremities in: icd10cm
abdominal aorta blocked > embolism and thrombosis of abdominal aorta in: icd10cm
saddle aorta clot > embolism and thrombosis of abdominal aorta in: icd10cm
saddle aorta thrombosis > embolism and thrombosis of abdominal aorta in: icd10cm
saddle aorta blocked > embolism and thrombosis of abdominal aorta in: icd10cm
celiac artery embolism > embolism and thrombosis of other arteries in: icd10cm
subclavian artery embolism > embolism and thrombosis of other arteries in: icd10cm
blue toe embolism > atheroembolism of lower extremity in: icd10cm
purple toe syndrome > atheroembolism of lower extremity in: icd10cm
purple toe embolism > atheroembolism of lower extremity in: icd10cm
blue toe > atheroembolism of lower extremity in: icd10cm
portal vein embolism > portal vein thrombosis in: icd10cm
portal vein blocked > portal vein thrombosis in: icd10cm
hepatic vein blocked > budd-chiari syndrome in: icd10cm
migratory phlebitis > thrombophlebitis migrans in: icd10cm
wandering phlebitis > thrombophlebitis migrans in: icd10cm
wandering thrombophlebitis > thrombophlebitis migrans in: icd10cm
migrating phlebitis > thrombophlebitis migrans in: icd10cm
migrating thrombophlebitis > thrombophlebitis migrans in: icd10cm
renal vein blocked > embolism and thrombosis of renal vein in: icd10cm
inferior vena cava blocked > embolism and thrombosis of inferior vena cava in: icd10cm
ivc embolism > embolism and thrombosis of inferior vena cava in: icd10cm
ivc blocked > embolism and thrombosis of inferior vena cava in: icd10cm
superior vena cava blocked > acute embolism and thrombosis of superior vena cava in: icd10cm
svc embolism > acute embolism and thrombosis of superior vena cava in: icd10cm
svc blocked > acute embolism and thrombosis of superior vena cava in: icd10cm
leg deep vein clot > acute embolism and thrombosis of deep veins of lower extremity in: icd10cm
leg deep vein thrombosis > acute embolism and thrombosis of deep veins of lower extremity in: icd10cm
leg deep vein embolism > acute embolism and thrombosis of deep veins of lower extremity in: icd10cm
brachial vein clot > acute embolism and thrombosis of veins of upper extremity in: icd10cm
cephalic vein clot > acute embolism and thrombosis of veins of upper extremity in: icd10cm
basilic vein clot > acute embolism and thrombosis of veins of upper extremity in: icd10cm
subclavian vein clot > acute embolism and thrombosis of subclavian vein in: icd10cm
axillary vein clot > acute embolism and thrombosis of axillary vein in: icd10cm
cerebellar infarct > cerebral infarction  unspecified in: icd10cm
cerebellum infarct > cerebral infarction  unspecified in: icd10cm
brainstem infarct > cerebral infarction  unspecified in: icd10cm
brain stem infarct > cerebral infarction  unspecified in: icd10cm
pontine infarct > cerebral infarction  unspecified in: icd10cm
thalamic infarct > cerebral infarction  unspecified in: icd10cm
internal capsule infarct > cerebral infarction  unspecified in: icd10cm
basal ganglia infarct > cerebral infarction  unspecified in: icd10cm
leg artery sclerosis > unspecified atherosclerosis of native arteries of extremities in: icd10cm
leg artery plaque > unspecified atherosclerosis of native arteries of extremities in: icd10cm
femoral artery hardening > unspecified atherosclerosis of native arteries of extremities in: icd10cm
femoral artery sclerosis > unspecified atherosclerosis of native arteries of extremities in: icd10cm
femoral artery atherosclerosis > unspecified atherosclerosis of native arteries of extremities in: icd10cm
femoral artery plaque > unspecified atherosclerosis of native arteries of extremities in: icd10cm
popliteal artery hardening > unspecified atherosclerosis of native arteries of extremities in: icd10cm
popliteal artery sclerosis > unspecified atherosclerosis of native arteries of extremities in: icd10cm
popliteal artery plaque > unspecified atherosclerosis of native arteries of extremities in: icd10cm
popliteal artery arteriosclerosis > unspecified atherosclerosis of native arteries of extremities in: icd10cm
peripheral artery hardening > unspecified atherosclerosis of native arteries of extremities in: icd10cm
peripheral artery sclerosis > unspecified atherosclerosis of native arteries of extremities in: icd10cm
peripheral artery plaque > unspecified atherosclerosis of native arteries of extremities in: icd10cm
kidney artery hardening > atherosclerosis of renal artery in: icd10cm
celiac artery squeezed > celiac artery compression syndrome in: icd10cm
celiac squeezed > celiac artery compression syndrome in: icd10cm
median arcuate > celiac artery compression syndrome in: icd10cm
leg ischemia > peripheral vascular disease  unspecified in: icd10cm
leg arterial disease > peripheral vascular disease  unspecified in: icd10cm
limb arterial disease > peripheral vascular disease  unspecified in: icd10cm
peripheral ischemia > peripheral vascular disease  unspecified in: icd10cm
arteritis obliterans > peripheral vascular disease  unspecified in: icd10cm
ischemia unspecified > other disorder of circulatory system in: icd10cm
circulatory ischemia > other disorder of circulatory system in: icd10cm
residual cva > unspecified sequelae of cerebral infarction in: icd10cm
after-effects cerebral infarction > unspecified sequelae of cerebral infarction in: icd10cm
after-effects cva > unspecified sequelae of cerebral infarction in: icd10cm
residual cerebrovascular > unspecified sequelae of unspecified cerebrovascular disease in: icd10cm

# --- Main terms H to O: h1
history coronary infarct > old myocardial infarction in: icd10cm

# --- Main terms H to O: o1
atrium dilated > cardiomegaly in: icd10cm
heart lesion > other ill-defined heart diseases in: icd10cm
heart thickening > other ill-defined heart diseases in: icd10cm
ventricle aneurysm > aneurysm of heart in: icd10cm
heart scarring > myocarditis  unspecified in: icd10cm
mitral leak > nonrheumatic mitral  insufficiency in: icd10cm
mitral incompetence > nonrheumatic mitral  insufficiency in: icd10cm
mitral backflow > nonrheumatic mitral  insufficiency in: icd10cm
mitral obstruction nonrheumatic > nonrheumatic mitral  stenosis in: icd10cm
aortic valve calcified > nonrheumatic aortic  stenosis in: icd10cm
aortic valve calcification > nonrheumatic aortic  stenosis in: icd10cm
aortic valve sclerosis > nonrheumatic aortic  stenosis in: icd10cm
aortic valve obstruction > nonrheumatic aortic  stenosis in: icd10cm
aortic leak > nonrheumatic aortic  insufficiency in: icd10cm
heart valve inflammation > endocarditis  valve unspecified in: icd10cm
heart valve lesion > endocarditis  valve unspecified in: icd10cm
valve infection old > endocarditis  valve unspecified in: icd10cm
valve lesion > endocarditis  valve unspecified in: icd10cm
valve thickening > endocarditis  valve unspecified in: icd10cm
bacterial heart valve > acute and subacute infective endocarditis in: icd10cm
artery stenosis > stricture of artery in: icd10cm
artery tortuous > stricture of artery in: icd10cm
artery lesion > other specified disorders of arteries and arterioles in: icd10cm
artery calcification other > other specified disorders of arteries and arterioles in: icd10cm
aorta plaque > atherosclerosis of aorta in: icd10cm
vein blockage > compression of vein in: icd10cm
vena cava narrowing > compression of vein in: icd10cm
venous incompetence > venous insufficiency in: icd10cm
stasis leg > venous insufficiency in: icd10cm
lymph obstruction > lymphedema in: icd10cm
lymph blockage > lymphedema in: icd10cm
lymphatic leak > other specified noninfective disorders of lymphatic vessels and lymph nodes in: icd10cm
capillary permeability > other diseases of capillaries in: icd10cm
cerebral artery thickening > other cerebrovascular disease in: icd10cm
cerebral artery lesion > other cerebrovascular disease in: icd10cm
vertebral blocked > occlusion and stenosis of vertebral artery in: icd10cm
vertebral narrowing > occlusion and stenosis of vertebral artery in: icd10cm
basilar blockage > occlusion and stenosis of basilar artery in: icd10cm
basilar blocked > occlusion and stenosis of basilar artery in: icd10cm
foot dead tissue > gangrene in: icd10cm
limb gangrene > gangrene in: icd10cm
limb dead tissue > gangrene in: icd10cm
limb necrosis > gangrene in: icd10cm

# --- W2: devices, fistula
pacemaker wire moved > displacement of cardiac electrode in: icd10cm
pacemaker lead moved > displacement of cardiac electrode in: icd10cm
fistula artery vein brain > cerebral arteriovenous fistula acquired in: icd10cm

# --- p1
heart deficiency > heart failure in: icd10cm
myocardial decompensation > heart failure in: icd10cm
myocardial deficiency > heart failure in: icd10cm
myocardial weakness > heart failure in: icd10cm
circulatory decompensation > other disorder circulatory system in: icd10cm
circulatory deficiency > other disorder circulatory system in: icd10cm
circulatory weakness > other disorder circulatory system in: icd10cm
circulation decompensation > other disorder circulatory system in: icd10cm
circulation deficiency > other disorder circulatory system in: icd10cm
circulation weakness > other disorder circulatory system in: icd10cm
kidney decompensation > disorder kidney ureter in: icd10cm
sudden heart death > cardiac arrest cause in: icd10cm
decreased leg pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased foot pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased pedal pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased femoral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased arm pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased radial pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased peripheral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
absent femoral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
diminished pedal pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
diminished femoral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
diminished peripheral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal leg pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal foot pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal pedal pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal femoral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal arm pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal radial pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
unequal peripheral pulse > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
decreased lung sounds > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
absent breath sounds > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
absent lung sounds > other specified symptoms and signs circulatory and respiratory systems in: icd10cm
vascular defect > other disorder circulatory system in: icd10cm
vascular dysfunction > other disorder circulatory system in: icd10cm
blood vessel defect > other disorder circulatory system in: icd10cm
blood vessel dysfunction > other disorder circulatory system in: icd10cm

# --- p3
anus dilatation > other specified functional intestinal disorders in: icd10cm
anus widening > other specified functional intestinal disorders in: icd10cm
anus ectasia > other specified functional intestinal disorders in: icd10cm
anus venule dilatation > other hemorrhoids in: icd10cm
anus venule ectasia > other hemorrhoids in: icd10cm
aorta ascending widening > thoracic aortic ectasia in: icd10cm
aorta ascending ectasia > thoracic aortic ectasia in: icd10cm
aorta congenital widening > congenital dilation of aorta in: icd10cm
aorta congenital ectasia > congenital dilation of aorta in: icd10cm
artery widening > other specified disorders arteries arterioles in: icd10cm
artery ectasia > other specified disorders arteries arterioles in: icd10cm
pulmonary artery ectasia > other diseases pulmonary vessels in: icd10cm
pulmonary artery idiopathic dilatation > other congenital malformations pulmonary artery in: icd10cm
pulmonary artery idiopathic ectasia > other congenital malformations pulmonary artery in: icd10cm
atrium ectasia > cardiomegaly in: icd10cm
auricle dilatation > cardiomegaly in: icd10cm
auricle widening > cardiomegaly in: icd10cm
auricle ectasia > cardiomegaly in: icd10cm
bladder sphincter dilatation > other specified disorders bladder in: icd10cm
bladder sphincter widening > other specified disorders bladder in: icd10cm
bladder sphincter ectasia > other specified disorders bladder in: icd10cm
bladder congenital ectasia > other congenital malformations bladder urethra in: icd10cm
bladder ectasia > other specified disorders bladder in: icd10cm
blood vessel dilatation > other disorder circulatory system in: icd10cm
blood vessel widening > other disorder circulatory system in: icd10cm
blood vessel ectasia > other disorder circulatory system in: icd10cm
bronchus congenital ectasia > congenital bronchiectasis in: icd10cm
bronchus ectasia > bronchiectasis uncomplicated in: icd10cm
calyx ectasia > other specified disorders kidney ureter in: icd10cm
caliectasis ectasia > other specified disorders kidney ureter in: icd10cm
calyx due to obstruction dilatation > other hydronephrosis in: icd10cm
calyx due to obstruction ectasia > other hydronephrosis in: icd10cm
capillaries widening > other diseases of capillaries in: icd10cm
capillaries ectasia > other diseases of capillaries in: icd10cm
heart ectasia > cardiomegaly in: icd10cm
heart congenital dilatation > other specified congenital malformations heart in: icd10cm
heart congenital ectasia > other specified congenital malformations heart in: icd10cm
heart hypertensive dilatation > hypertensive heart disease without heart failure in: icd10cm
cavum septi pellucidi widening > other specified congenital malformations spinal cord in: icd10cm
cavum septi pellucidi ectasia > other specified congenital malformations spinal cord in: icd10cm
cecum widening > other megacolon in: icd10cm
cecum ectasia > other megacolon in: icd10cm
cecum psychogenic dilatation > other somatoform disorders in: icd10cm
cecum psychogenic widening > other somatoform disorders in: icd10cm
cecum psychogenic ectasia > other somatoform disorders in: icd10cm
cervix ectasia > incompetence of cervix uteri in: icd10cm
cervix incomplete in labor dilatation > primary inadequate contractions in: icd10cm
cervix incomplete in labor ectasia > primary inadequate contractions in: icd10cm
cervix poor in labor dilatation > primary inadequate contractions in: icd10cm
cervix poor in labor widening > primary inadequate contractions in: icd10cm
cervix poor in labor ectasia > primary inadequate contractions in: icd10cm
cervix slow in labor dilatation > primary inadequate contractions in: icd10cm
cervix slow in labor ectasia > primary inadequate contractions in: icd10cm
colon ectasia > other megacolon in: icd10cm
colon congenital ectasia > hirschsprung's disease in: icd10cm
colon psychogenic dilatation > other somatoform disorders in: icd10cm
colon psychogenic ectasia > other somatoform disorders in: icd10cm
toxic colon ectasia > toxic megacolon in: icd10cm
common duct acquired ectasia > other specified diseases biliary tract in: icd10cm
bile duct acquired ectasia > other specified diseases biliary tract in: icd10cm
common duct congenital ectasia > other congenital malformations bile ducts in: icd10cm
bile duct congenital dilatation > other congenital malformations bile ducts in: icd10cm
bile duct congenital ectasia > other congenital malformations bile ducts in: icd10cm
cystic duct widening > other specified diseases gallbladder in: icd10cm
cystic duct ectasia > other specified diseases gallbladder in: icd10cm
cystic duct congenital dilatation > other congenital malformations bile ducts in: icd10cm
cystic duct congenital widening > other congenital malformations bile ducts in: icd10cm
cystic duct congenital ectasia > other congenital malformations bile ducts in: icd10cm
duodenum ectasia > other specified functional intestinal disorders in: icd10cm
esophagus ectasia > other specified disease esophagus in: icd10cm
esophagus congenital widening > congenital dilatation of esophagus in: icd10cm
esophagus congenital ectasia > congenital dilatation of esophagus in: icd10cm
eustachian tube congenital dilatation > other specified congenital malformations ear in: icd10cm
eustachian tube congenital ectasia > other specified congenital malformations ear in: icd10cm
gallbladder ectasia > other specified diseases gallbladder in: icd10cm
stomach ectasia > other diseases stomach duodenum in: icd10cm
stomach acute ectasia > acute dilatation of stomach in: icd10cm
ileum dilatation > other specified functional intestinal disorders in: icd10cm
ileum ectasia > other specified functional intestinal disorders in: icd10cm
ileum psychogenic dilatation > other somatoform disorders in: icd10cm
ileum psychogenic ectasia > other somatoform disorders in: icd10cm
jejunum ectasia > other specified functional intestinal disorders in: icd10cm
kidney collecting system dilatation > other specified disorders kidney ureter in: icd10cm
kidney collecting system ectasia > other specified disorders kidney ureter in: icd10cm
tear duct dilatation > other changes lacrimal passages in: icd10cm
tear duct ectasia > other changes lacrimal passages in: icd10cm
tear sac dilatation > other changes lacrimal passages in: icd10cm
tear sac ectasia > other changes lacrimal passages in: icd10cm
lymphatic vessel ectasia > lymphedema in: icd10cm
lymph vessel dilatation > lymphedema in: icd10cm
lymph vessel ectasia > lymphedema in: icd10cm
meningeal vessels congenital dilatation > other malformations cerebral vessels in: icd10cm
meningeal vessels congenital ectasia > other malformations cerebral vessels in: icd10cm
myocardium widening > dilated cardiomyopathy in: icd10cm
myocardium ectasia > dilated cardiomyopathy in: icd10cm
organ congenital distal dilatation > other specified congenital malformations in: icd10cm
organ congenital distal ectasia > other specified congenital malformations in: icd10cm
pancreatic duct ectasia > other specified diseases pancreas in: icd10cm
pericardium ectasia > other specified diseases pericardium in: icd10cm
pharynx ectasia > other diseases of pharynx in: icd10cm
prostate ectasia > other specified disorders prostate in: icd10cm
pupil ectasia > mydriasis in: icd10cm
pylorus dilatation > other diseases stomach duodenum in: icd10cm
pylorus ectasia > other diseases stomach duodenum in: icd10cm
rectum dilatation > other megacolon in: icd10cm
rectum ectasia > other megacolon in: icd10cm
saccule congenital dilatation > congenital malformation of inner in: icd10cm
saccule congenital ectasia > congenital malformation of inner in: icd10cm
salivary gland ectasia > other diseases salivary glands in: icd10cm
salivary duct ectasia > other diseases salivary glands in: icd10cm
sphincter ani dilatation > other specified diseases anus rectum in: icd10cm
sphincter ani ectasia > other specified diseases anus rectum in: icd10cm
submaxillary duct dilatation > other diseases salivary glands in: icd10cm
submaxillary duct widening > other diseases salivary glands in: icd10cm
submaxillary duct ectasia > other diseases salivary glands in: icd10cm
parotid duct ectasia > other diseases salivary glands in: icd10cm
stensen duct ectasia > other diseases salivary glands in: icd10cm
wharton duct widening > other diseases salivary glands in: icd10cm
wharton duct ectasia > other diseases salivary glands in: icd10cm
windpipe ectasia > other specified diseases upper respiratory tract in: icd10cm
ureter ectasia > megaloureter in: icd10cm
ureter congenital ectasia > congenital megaureter in: icd10cm
urethra ectasia > other specified disorders urethra in: icd10cm
vasomotor ectasia > peripheral vascular disease in: icd10cm
vein widening > varicose veins other specified sites in: icd10cm
vein ectasia > varicose veins other specified sites in: icd10cm
vein rectum dilatation > unspecified hemorrhoids in: icd10cm
vein rectum widening > unspecified hemorrhoids in: icd10cm
vein rectum ectasia > unspecified hemorrhoids in: icd10cm
vein anus dilatation > unspecified hemorrhoids in: icd10cm
vein anus ectasia > unspecified hemorrhoids in: icd10cm
ventricle heart ectasia > cardiomegaly in: icd10cm
cerebral ventricle congenital ectasia > other specified congenital malformations brain in: icd10cm
brain ventricle congenital dilatation > other specified congenital malformations brain in: icd10cm
cerebral ventricle ectasia > hydrocephalus in: icd10cm
venule dilatation > varicose veins other specified sites in: icd10cm
venule ectasia > varicose veins other specified sites in: icd10cm
vesical orifice dilatation > other specified disorders bladder in: icd10cm
vesical orifice ectasia > other specified disorders bladder in: icd10cm
kidney pelvis ectasia > other specified disorders kidney ureter in: icd10cm
pore skin dilatation > other specified epidermal thickening in: icd10cm
pore skin ectasia > other specified epidermal thickening in: icd10cm
uterus cavity widening > other specified noninflammatory disorders uterus in: icd10cm
womb ectasia > other specified noninflammatory disorders uterus in: icd10cm
fallopian tube widening > chronic salpingitis in: icd10cm
fallopian tube ectasia > chronic salpingitis in: icd10cm
ovary vein dilatation > pelvic varices in: icd10cm
ovary vein ectasia > pelvic varices in: icd10cm
testicle vein dilatation > scrotal varices in: icd10cm
testicle vein ectasia > scrotal varices in: icd10cm
scrotum vein ectasia > scrotal varices in: icd10cm
seminal vesicle ectasia > other specified disorders male genital organs in: icd10cm
vas dilatation > other specified disorders male genital organs in: icd10cm
vas ectasia > other specified disorders male genital organs in: icd10cm
hepatic duct ectasia > other specified diseases biliary tract in: icd10cm
intrahepatic ducts dilatation > other specified diseases biliary tract in: icd10cm
intrahepatic ducts ectasia > other specified diseases biliary tract in: icd10cm
portal vein dilatation > varicose veins other specified sites in: icd10cm
portal vein ectasia > varicose veins other specified sites in: icd10cm
jugular vein dilatation > varicose veins other specified sites in: icd10cm
jugular vein ectasia > varicose veins other specified sites in: icd10cm
vena cava dilatation > other specified disorders veins in: icd10cm
vena cava ectasia > other specified disorders veins in: icd10cm
retinal vein dilatation > other intraretinal microvascular abnormalities in: icd10cm
retinal vein ectasia > other intraretinal microvascular abnormalities in: icd10cm
lymph scrotum dilatation > lymphedema in: icd10cm
lymph scrotum widening > lymphedema in: icd10cm
lymph scrotum ectasia > lymphedema in: icd10cm
vestibular aqueduct dilatation > congenital malformation of inner in: icd10cm
vestibular aqueduct ectasia > congenital malformation of inner in: icd10cm
optic nerve sheath dilatation > other disorders optic nerve in: icd10cm
optic nerve sheath ectasia > other disorders optic nerve in: icd10cm
sweat duct dilatation > other eccrine sweat disorders in: icd10cm
sweat duct ectasia > other eccrine sweat disorders in: icd10cm
finger tip dilatation > clubbing of fingers in: icd10cm
finger tip ectasia > clubbing of fingers in: icd10cm
nail fold capillary dilatation > other nail disorders in: icd10cm
nail fold capillary ectasia > other nail disorders in: icd10cm

# --- p7
aorta abdominal embolism > other arterial embolism thrombosis abdominal aorta in: icd10cm
aorta bifurcation blood clot lodged > other arterial embolism thrombosis abdominal aorta in: icd10cm
artery embolism > embolism thrombosis artery in: icd10cm
artery hypogastric embolism > atheroembolism of kidney in: icd10cm
artery hypogastric blood clot lodged > atheroembolism of kidney in: icd10cm
artery retina embolism > retinal vascular occlusion in: icd10cm
artery carotid embolism > occlusion stenosis carotid artery in: icd10cm
artery basilar embolism > occlusion stenosis basilar artery in: icd10cm
artery basilar blood clot lodged > occlusion stenosis basilar artery in: icd10cm
artery vertebral embolism > occlusion stenosis vertebral artery in: icd10cm
artery ophthalmic embolism > retinal vascular occlusion in: icd10cm
artery ophthalmic blood clot lodged > retinal vascular occlusion in: icd10cm
artery subclavian blood clot lodged > embolism thrombosis arteries upper extremities in: icd10cm
artery spinal embolism > other vascular myelopathies in: icd10cm
artery spinal blood clot lodged > other vascular myelopathies in: icd10cm
artery coronary blood clot lodged > acute coronary thrombosis not resulting myocardial infarction in: icd10cm
brain pregnancy embolism > obstetric thromboembolism in: icd10cm
brain pregnancy blood clot lodged > obstetric thromboembolism in: icd10cm
brain puerperal blood clot lodged > thromboembolism in the puerperium in: icd10cm
brain postpartum blood clot lodged > thromboembolism in the puerperium in: icd10cm
capillary embolism > other diseases of capillaries in: icd10cm
cholesterol arm blood clot lodged > atheroembolism of extremities in: icd10cm
cholesterol leg blood clot lodged > atheroembolism of extremities in: icd10cm
cholesterol kidney blood clot lodged > atheroembolism of kidney in: icd10cm
cholesterol toe blood clot lodged > atheroembolism of lower extremity in: icd10cm
coronary without infarction embolism > acute coronary thrombosis not resulting myocardial infarction in: icd10cm
coronary without infarction blood clot lodged > acute coronary thrombosis not resulting myocardial infarction in: icd10cm
retina embolism > retinal vascular occlusion in: icd10cm
fat pregnancy embolism > other obstetric embolism in: icd10cm
fat pregnancy blood clot lodged > other obstetric embolism in: icd10cm
following abortion blood clot lodged > embolism following ectopic molar pregnancy in: icd10cm
following miscarriage embolism > embolism following ectopic molar pregnancy in: icd10cm
following miscarriage blood clot lodged > embolism following ectopic molar pregnancy in: icd10cm
heart embolism > acute coronary thrombosis not resulting myocardial infarction in: icd10cm
heart blood clot lodged > acute coronary thrombosis not resulting myocardial infarction in: icd10cm
heart healed or old embolism > old myocardial infarction in: icd10cm
heart healed or old blood clot lodged > old myocardial infarction in: icd10cm
liver vein embolism > budd-chiari syndrome in: icd10cm
bowel blood clot lodged > acute vascular disorders intestine in: icd10cm
mesentery blood clot lodged > acute vascular disorders intestine in: icd10cm
lower extremity vein embolism > acute embolism thrombosis deep veins lower extremity in: icd10cm
lower extremity vein blood clot lodged > acute embolism thrombosis deep veins lower extremity in: icd10cm
leg vein embolism > acute embolism thrombosis deep veins lower extremity in: icd10cm
leg vein blood clot lodged > acute embolism thrombosis deep veins lower extremity in: icd10cm
lung past embolism > personal history pulmonary embolism in: icd10cm
lung septic blood clot lodged > septic pulmonary embolism without acute cor pulmonale in: icd10cm
lung saddle blood clot lodged > saddle embolus pulmonary artery without acute cor pulmonale in: icd10cm
lung pregnancy blood clot lodged > thromboembolism in pregnancy in: icd10cm
meninges embolism > occlusion stenosis cerebral artery in: icd10cm
meninges blood clot lodged > occlusion stenosis cerebral artery in: icd10cm
multiple specified artery embolism > embolism thrombosis other arteries in: icd10cm
obstetric puerperium embolism > thromboembolism in the puerperium in: icd10cm
obstetric puerperium blood clot lodged > thromboembolism in the puerperium in: icd10cm
obstetric blood clot embolism > obstetric thromboembolism in: icd10cm
obstetric blood clot blood clot lodged > obstetric thromboembolism in: icd10cm
paradoxical embolism > embolism thrombosis artery in: icd10cm
paradoxical blood clot lodged > embolism thrombosis artery in: icd10cm
penis embolism > thrombosis superficial vein penis in: icd10cm
pyemic embolism > septic arterial embolism in: icd10cm
pyemic blood clot lodged > septic arterial embolism in: icd10cm
spinal cord pyogenic embolism > intraspinal abscess and granuloma in: icd10cm
spinal cord pyogenic blood clot lodged > intraspinal abscess and granuloma in: icd10cm
vein cerebral embolism > nonpyogenic thrombosis intracranial venous system in: icd10cm
vessels brain blood clot lodged > occlusion stenosis cerebral artery in: icd10cm
catheter embolism > embolism cardiac prosthetic devices implants grafts in: icd10cm
catheter blood clot lodged > embolism cardiac prosthetic devices implants grafts in: icd10cm
device blood clot lodged > embolism cardiac prosthetic devices implants grafts in: icd10cm
implant blood clot lodged > embolism cardiac prosthetic devices implants grafts in: icd10cm
stent embolism > embolism cardiac prosthetic devices implants grafts in: icd10cm
stent blood clot lodged > embolism cardiac prosthetic devices implants grafts in: icd10cm
graft blood clot lodged > embolism cardiac prosthetic devices implants grafts in: icd10cm
prosthetic device orthopedic blood clot lodged > embolism internal orthopedic prosthetic devices implants grafts in: icd10cm
genitourinary device catheter blood clot lodged > embolism genitourinary prosthetic devices implants grafts in: icd10cm
genitourinary urinary catheter blood clot lodged > embolism genitourinary prosthetic devices implants grafts in: icd10cm
gastrointestinal device embolism > embolism other internal prosthetic devices implants grafts in: icd10cm
gastrointestinal device blood clot lodged > embolism other internal prosthetic devices implants grafts in: icd10cm
nervous system device blood clot lodged > embolism nervous system prosthetic devices implants grafts in: icd10cm

# --- p8
fluid knee > effusion knee in: icd10cm
water knee > effusion knee in: icd10cm
fluid elbow joint > effusion hip in: icd10cm
fluid ankle joint > effusion hip in: icd10cm
fluid wrist joint > effusion hip in: icd10cm
fluid shoulder joint > effusion hip in: icd10cm
water elbow joint > effusion hip in: icd10cm
water ankle joint > effusion hip in: icd10cm
water wrist joint > effusion hip in: icd10cm
water shoulder joint > effusion hip in: icd10cm
abacterial endocarditis > endocarditis valve in: icd10cm
verrucous endocarditis > endocarditis valve in: icd10cm
nonbacterial endocarditis > endocarditis valve in: icd10cm
staphylococcal endocarditis > acute subacute infective endocarditis in: icd10cm
aortic endocarditis > other nonrheumatic aortic valve disorders in: icd10cm
aortic congenital endocarditis > other specified congenital malformations heart in: icd10cm
mitral endocarditis > other rheumatic mitral valve diseases in: icd10cm
pulmonary valve endocarditis > other nonrheumatic pulmonary valve disorders in: icd10cm
cardiac device endocarditis > infection inflammatory reaction other cardiac vascular devices implants grafts in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
heart calcified > other ill-defined heart diseases @ 0.72 in: icd10cm
heart cicatrix > other ill-defined heart diseases @ 0.72 in: icd10cm
heart acquired deformity > other ill-defined heart diseases @ 0.72 in: icd10cm
heart acquired abnormality > other ill-defined heart diseases @ 0.72 in: icd10cm
heart collapse > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac calcified > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac cicatrix > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac contraction > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac contracture > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac acquired abnormality > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac induration > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac hyperemia > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac collapse > other ill-defined heart diseases @ 0.72 in: icd10cm
cardiac hematoma nontraumatic > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium adhesions > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium atrophy > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium calcified > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium contraction > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium contracture > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium acquired deformity > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium hyperemia > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium collapse > other ill-defined heart diseases @ 0.72 in: icd10cm
myocardium hematoma nontraumatic > other ill-defined heart diseases @ 0.72 in: icd10cm
pericardium contraction > other specified diseases of pericardium @ 0.72 in: icd10cm
pericardium contracture > other specified diseases of pericardium @ 0.72 in: icd10cm
pericardium compression > other specified diseases of pericardium @ 0.72 in: icd10cm
pericardium anomaly acquired > other specified diseases of pericardium @ 0.72 in: icd10cm
pericardium acquired abnormality > other specified diseases of pericardium @ 0.72 in: icd10cm
pericardium hematoma nontraumatic > other specified diseases of pericardium @ 0.72 in: icd10cm
pericardium concretion > other specified diseases of pericardium @ 0.72 in: icd10cm
artery adhesions > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
artery cyst > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
artery acquired abnormality > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
artery hyperemia > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
artery hematoma nontraumatic > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
arteriole adhesions > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
arteriole contracture > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
arteriole acquired abnormality > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
arteriole hematoma nontraumatic > other specified disorders of arteries and arterioles @ 0.72 in: icd10cm
vein acquired deformity > other specified disorders of veins @ 0.72 in: icd10cm
vein acquired abnormality > other specified disorders of veins @ 0.72 in: icd10cm
vein hematoma nontraumatic > other specified disorders of veins @ 0.72 in: icd10cm
vein abscess > other specified disorders of veins @ 0.72 in: icd10cm
vein concretion > other specified disorders of veins @ 0.72 in: icd10cm
venous adhesions > other specified disorders of veins @ 0.72 in: icd10cm
venous degeneration > other specified disorders of veins @ 0.72 in: icd10cm
venous hematoma nontraumatic > other specified disorders of veins @ 0.72 in: icd10cm
venous concretion > other specified disorders of veins @ 0.72 in: icd10cm

# --- Heart and vessel words
cardiosclerosis > atherosclerotic heart disease of native coronary artery @ 0.95 in: icd10cm
peripheral arteriosclerosis > unspecified atherosclerosis of native arteries of extremities @ 0.95 in: icd10cm
pulmonary arteriosclerosis > other diseases of pulmonary vessels @ 0.8 in: icd10cm
ayerza > other diseases of pulmonary vessels @ 0.8 in: icd10cm
myocardial abscess > infective myocarditis in: icd10cm
heart muscle abscess > infective myocarditis in: icd10cm
heart valve abscess > acute and subacute infective endocarditis in: icd10cm
aortic root abscess > acute and subacute infective endocarditis in: icd10cm
valve ring abscess > acute and subacute infective endocarditis in: icd10cm
artery abscess > other specified disorders of arteries and arterioles @ 0.7 in: icd10cm
vein abscess > other specified disorders of arteries and arterioles @ 0.7 in: icd10cm
pulmonary arteriovenous aneurysm > arteriovenous fistula of pulmonary vessels in: icd10cm
atrial septal aneurysm > aneurysm of heart in: icd10cm
dilated heart muscle > dilated cardiomyopathy in: icd10cm
brown atrophy > myocardial degeneration in: icd10cm
arterial calcification > unspecified atherosclerosis @ 0.93 in: icd10cm
calcified arteries > unspecified atherosclerosis @ 0.93 in: icd10cm
angiospasm > peripheral vascular disease unspecified @ 0.92 in: icd10cm
vasospasm > peripheral vascular disease unspecified @ 0.92 in: icd10cm
peripheral vasospasm > peripheral vascular disease unspecified @ 0.92 in: icd10cm
brain hemorrhage > nontraumatic intracerebral hemorrhage unspecified @ 0.97 in: icd10cm
ruptured brain aneurysm > nontraumatic subarachnoid hemorrhage unspecified @ 0.95 in: icd10cm
arteriolith > unspecified atherosclerosis @ 0.7 in: icd10cm
collateral venous > other specified disorders of veins @ 0.6 in: icd10cm
cardioneurosis > other somatoform disorders in: icd10cm
psychogenic heart > other somatoform disorders in: icd10cm
atrophy heart valve > endocarditis valve unspecified @ 0.6 in: icd10cm
contraction heart valve > endocarditis valve unspecified @ 0.6 in: icd10cm

# --- Heart processes A to C
calcification valve > endocarditis valve unspecified @ 0.7 in: icd10cm
calcified heart valve > endocarditis valve unspecified @ 0.7 in: icd10cm
chronotropic incompetence > other specified cardiac arrhythmias @ 0.85 in: icd10cm
sinus arrest > other specified cardiac arrhythmias @ 0.85 in: icd10cm
adherent heart > chronic adhesive pericarditis @ 0.85 in: icd10cm

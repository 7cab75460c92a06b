# Scope: neurology: fits, headaches, faints and blackouts, stroke and TIA, weakness and paralysis, walking, balance, tremor and other movements,
# numbness and nerve pain, face and speech, memory and dementia, muscle and nerve disease, brain and spinal cord conditions, in patients',
# families', ambulance crews' and clinicians' words -> chapter G, I60-I69, R20-R29, R40-R56 words.

# --- general
brain = cerebral
nerve = neural
nerve problem > mononeuropathy | polyneuropathy | neuropathy @ 0.8
nerve damage > neuropathy | polyneuropathy | injury nerve
nerve disease > neuropathy | polyneuropathy
neuropathy > polyneuropathy | mononeuropathy @ 0.85
neurological problem > disorder nervous system
neuro deficit > symptoms signs involving nervous system @ 0.75
icp > intracranial pressure | intracranial hypertension @ 0.6
neuro exam > neurological @ 0.6

# --- fits
fit > convulsions | seizure @ 0.65 if: shaking, jerking, epileptic, epilepsy, fever, having, brain, foaming, unconscious
having a fit > convulsions | seizure
seizure = convulsions
shaking all over > convulsions @ 0.65
jerking all over > convulsions
postictal > epilepsy | convulsions @ 0.75
post ictal > epilepsy | convulsions @ 0.75
actively seizing > convulsions | status epilepticus @ 0.8
seizure disorder = epilepsy
falling sickness > epilepsy @ 0.8
grand mal > generalized epilepsy @ 0.85
tonic clonic > generalized epilepsy
gtc > generalized epilepsy | convulsions @ 0.8
petit mal > absence epileptic syndrome
absence seizure = absence epileptic syndrome
blank spells > absence epileptic syndrome @ 0.7
staring spells > absence epileptic syndrome | transient alteration awareness
zoning out > transient alteration of awareness @ 0.7
focal seizure > localization-related epilepsy
partial seizure > localization-related epilepsy
complex partial seizure > localization-related epilepsy complex partial
simple partial seizure > localization-related epilepsy simple partial
temporal lobe epilepsy > localization-related symptomatic epilepsy complex partial
tle > localization-related epilepsy complex partial @ 0.7
rolandic epilepsy > localization-related idiopathic epilepsy
jme > juvenile myoclonic epilepsy
janz syndrome > juvenile myoclonic epilepsy
infantile spasms > epileptic spasms
west syndrome = epileptic spasms
salaam attacks > epileptic spasms
lennox > lennox-gastaut
uncontrolled epilepsy > epilepsy intractable
drug resistant epilepsy > epilepsy intractable
refractory epilepsy > epilepsy intractable
breakthrough seizure > epilepsy @ 0.85
seizure won't stop > status epilepticus
continuous seizure > status epilepticus
nonstop seizures > status epilepticus
status epilepticus = prolonged seizure
se > status epilepticus @ 0.5 if: seizure, epilepsy, seizing
alcohol seizure > epileptic seizures related external causes | alcohol withdrawal @ 0.8
seizure after head injury > post traumatic seizures
paralysis after seizure > todd's paralysis
brain wave test > eeg @ 0.9
eeg = electroencephalogram
brain zaps > paresthesia @ 0.5

# --- headache
head hurts > headache
my head is pounding > headache
sore head > headache
ha > headache @ 0.55 if: severe, migraine, nausea, photophobia, worst, onset
cephalalgia = headache
cephalgia = headache
sick headache > migraine
migraine headache > migraine
migrainous > migraine
migraine with vision changes > migraine with aura
seeing zigzags headache > migraine with aura
classic migraine = migraine with aura
common migraine = migraine without aura
ocular migraine > migraine aura | ophthalmoplegic migraine | other migraine @ 0.8
retinal migraine > other migraine
basilar migraine > migraine with aura
vestibular migraine > other migraine
silent migraine > migraine with aura @ 0.8
stomach migraine > abdominal migraine
migraine with paralysis > hemiplegic migraine
constant migraine > chronic migraine
migraine for days > migraine status migrainosus
status migrainosus > migraine with status migrainosus
tension headache = tension-type headache
stress headache > tension-type headache
band around head > tension-type headache
muscle contraction headache > tension-type headache
cluster headache = migrainous neuralgia
suicide headache > cluster headache
histamine headache > cluster headache
rebound headache > drug-induced headache
medication overuse headache > drug-induced headache
headache from painkillers > drug-induced headache
thunderclap headache > primary thunderclap headache
worst headache of my life > headache | thunderclap headache @ 0.8
ice pick headache > primary stabbing headache
sex headache > headache associated sexual activity
exercise headache > primary exertional headache
cough headache > primary cough headache
alarm clock headache > hypnic headache
neck headache > cervicogenic headache
headache after head injury > post-traumatic headache
headache when standing > headache orthostatic component
headache after lumbar puncture > reaction spinal lumbar puncture
sunct > short lasting unilateral neuralgiform headache
brain freeze > headache @ 0.6
pressure on brain > intracranial hypertension | hydrocephalus @ 0.75
pseudotumor cerebri = benign intracranial hypertension
iih > benign intracranial hypertension
idiopathic intracranial hypertension = benign intracranial hypertension
raised intracranial pressure > intracranial hypertension | compression brain @ 0.85
low csf pressure > intracranial hypotension
spinal fluid leak > cerebrospinal fluid leak
brain fluid leak > cerebrospinal fluid leak
clear fluid from nose > cerebrospinal fluid leak | rhinorrhea cerebrospinal @ 0.6

# --- faints, dizziness
fainting = syncope
passed out > syncope @ 1.0
blacked out > syncope
blackout > syncope | transient alteration awareness @ 0.85
collapsed > syncope and collapse @ 0.75
keeled over > syncope collapse
swooning > syncope
loc > syncope @ 0.8
loss of consciousness > syncope | coma @ 0.8
knocked out > loss of consciousness concussion
unconscious > coma | loss of consciousness
unresponsive > stupor | altered mental status @ 0.8
won't wake up > coma | stupor | somnolence @ 0.8
hard to wake > stupor | somnolence
obtunded > stupor | somnolence
comatose = coma
gcs > glasgow coma scale
vasovagal > syncope
lightheaded > dizziness
light headed > dizziness
woozy > dizziness
giddiness = dizziness
head spinning > vertigo | dizziness
spinning sensation > vertigo
positional vertigo > benign paroxysmal vertigo
crystals in ear > benign paroxysmal vertigo
dizzy on standing > orthostatic hypotension
carotid sinus hypersensitivity > carotid sinus syncope
dysautonomia > disorder autonomic nervous system
autonomic dysfunction > disorder autonomic nervous system
vegetative state > persistent vegetative state
brain dead > brain death
locked in > locked-in state

# --- stroke
stroke = cerebral infarction
cva = cerebral infarction
cerebrovascular accident > cerebral infarction @ 0.95
apoplexy > cerebral infarction | intracerebral hemorrhage @ 0.8
mini stroke = transient cerebral ischemic attack
ministroke > transient cerebral ischemic attack
tia = transient cerebral ischemic attack
warning stroke > transient cerebral ischemic attack
clot in brain > cerebral infarction thrombosis | cerebral infarction embolism
blocked artery in brain > cerebral infarction
carotid stenosis > occlusion stenosis carotid artery
narrowed carotid > stenosis carotid artery
lacunar stroke > lacunar syndrome | cerebral infarction small artery
lacunar infarct > lacunar syndrome | cerebral infarction small artery
brainstem stroke > brain stem stroke syndrome
wallenberg > brain stem stroke syndrome
lateral medullary syndrome > brain stem stroke syndrome
cerebellar stroke > cerebellar stroke syndrome
brain haemorrhage > intracranial hemorrhage
hemorrhagic stroke > intracerebral hemorrhage
ich > intracranial hemorrhage
epidural hematoma = epidural hemorrhage
extradural hematoma > epidural hemorrhage
blood clot on brain > subdural hemorrhage | epidural hemorrhage @ 0.85
burst aneurysm brain > subarachnoid hemorrhage
ruptured brain aneurysm > subarachnoid hemorrhage
cvst > nonpyogenic thrombosis intracranial venous | venous sinus thrombosis
cerebral venous sinus thrombosis > nonpyogenic thrombosis intracranial venous
sudden blindness one eye > amaurosis fugax @ 0.75
curtain over vision > amaurosis fugax @ 0.65
temporary memory loss > transient global amnesia
tga memory > transient global amnesia
after stroke > following cerebral infarction | sequelae cerebrovascular disease
old stroke > sequelae cerebral infarction | personal history cerebral infarction
previous stroke > personal history transient ischemic attack cerebral infarction
history of stroke > personal history transient ischemic attack cerebral infarction
weakness from stroke > hemiplegia following cerebral infarction
post stroke > following cerebral infarction
tpa given > thrombolytic | alteplase | tpa
fast positive > cerebral infarction | facial weakness @ 0.6
moyamoya > moyamoya disease
cadasil > cerebral autosomal dominant arteriopathy
small vessel disease brain > cerebrovascular disease | cerebral atherosclerosis @ 0.8
stroke scale > nihss score
nihss > nihss score

# --- weakness and paralysis
can't move > paralysis @ 0.7
palsy = paralysis
paresis > weakness @ 0.7
paralyzed on one side = hemiplegia
one sided weakness > hemiparesis | hemiplegia
left sided weakness > hemiplegia left side
right sided weakness > hemiplegia right side
hemiparesis = hemiplegia
paralyzed legs = paraplegia
paralyzed from waist down > paraplegia
paralyzed below waist > paraplegia
paraparesis = paraplegia
paralyzed from neck down > quadriplegia
tetraplegia = quadriplegia
quadriparesis = quadriplegia
tetraparesis > quadriplegia
paralyzed arms and legs > quadriplegia
paralyzed arm > monoplegia upper limb
paralyzed leg > monoplegia lower limb
weak arm > monoplegia upper limb | weakness @ 0.7
weak leg > monoplegia lower limb | weakness @ 0.7
muscle weakness = weakness
legs gave out > weakness | syncope collapse @ 0.6
feel weak > weakness
generalized weakness > weakness | muscle weakness generalized
bedridden > bed confinement status
bed bound > bed confinement status
foot drags > foot drop
foot slap > foot drop @ 0.75
wrist drop > wrist drop acquired | lesion radial nerve
saturday night palsy > lesion radial nerve
muscle wasting > muscular atrophy
shrinking muscles > muscle wasting atrophy
spastic > hypertonia | cerebral palsy @ 0.6
muscle stiffness > spasm | stiffness @ 0.7
cp > cerebral palsy @ 0.75 if: child, spastic, birth, wheelchair, quad, diplegia, palsy
cerebral palsy = little's disease
spastic diplegia > spastic diplegic cerebral palsy
spastic quad > spastic quadriplegic cerebral palsy
post polio > postpolio syndrome
acute flaccid paralysis > acute flaccid myelitis | poliomyelitis @ 0.8
cauda equina > cauda equina syndrome
saddle numbness > cauda equina @ 0.7
squashed spinal cord > cord compression
sci > injury spinal cord @ 0.6 if: paraplegia, quad, cervical, spinal, cord
myelopathy > disease of spinal cord @ 0.8
brown sequard > brown-sequard syndrome @ 1.0
transverse myelitis > transverse myelitis demyelinating
stroke of spinal cord > infarction of spinal cord
spinal stroke > acute infarction spinal cord

# --- walking, balance, movement
trouble walking > abnormalities gait
can't walk > difficulty in walking
gait problem > abnormality gait
abnormal walk > abnormalities gait
walks funny > abnormalities gait
waddling gait > abnormalities gait @ 0.85
shuffling > abnormalities gait @ 0.75
broad based gait > ataxic gait
stumbling > ataxic gait | unsteadiness @ 0.8
staggering > ataxic gait
drunken walk > ataxic gait
unsteady > ataxic gait
wobbly > unsteadiness on feet | ataxia
off balance > lack coordination | dizziness @ 0.85
loss of balance > unsteadiness on feet | dizziness @ 0.85
poor balance > unsteadiness feet | lack coordination
balance problem > dizziness @ 0.85
keeps falling > repeated falls
falls a lot > repeated falls
frequent falls = repeated falls
recurrent falls > repeated falls
tiptoe walking > abnormalities gait
walking aid > cane | walker
clumsy > lack of coordination
uncoordinated > lack of coordination | ataxia
incoordination > lack of coordination
dysmetria > lack coordination | ataxia @ 0.8
dysdiadochokinesia > lack coordination @ 0.8
ataxia = lack of coordination
hand tremor > tremor
the shakes > tremor
shakiness > tremor
intention tremor > tremor
benign tremor > essential tremor
familial tremor > essential tremor
et tremor > essential tremor
resting tremor > tremor | parkinson @ 0.75
twitching > fasciculation | abnormal involuntary movements
eye twitching > blepharospasm | myokymia
eyelid twitch > blepharospasm | myokymia
face twitching > hemifacial spasm | facial myokymia
jerking movements > abnormal involuntary movements | myoclonus
involuntary movements = abnormal involuntary movements
dyskinesia > abnormal involuntary movements @ 0.8
muscle jerks > myoclonus
sleep jerks > myoclonus | sleep related movement @ 0.7
dancing movements > chorea
writhing movements > athetosis | athetoid @ 0.85
athetosis > athetoid | abnormal involuntary movements @ 0.8
hemiballismus > chorea | extrapyramidal movement disorders @ 0.75
tongue movements from meds > drug induced subacute dyskinesia
tardive dyskinesia = drug induced subacute dyskinesia
td > drug induced subacute dyskinesia @ 0.6 if: antipsychotic, mouth, movements, dyskinesia, haldol
eps > extrapyramidal @ 0.6 if: haldol, antipsychotic, dystonia, movement
acute dystonic reaction > drug induced acute dystonia
akathisia > drug induced akathisia
can't stop moving from meds > drug induced akathisia
nms > malignant neuroleptic syndrome
serotonin toxicity > serotonin syndrome
cervical dystonia = spasmodic torticollis
writer's cramp > dystonia @ 0.8
eyelids keep shutting > blepharospasm
muscle spasm > cramp spasm
charley horse > cramp spasm
parkinson = parkinson's disease
shaking palsy = parkinson's disease
paralysis agitans = parkinson's disease
pd > parkinson's disease @ 0.6 if: tremor, dyskinesia, levodopa, gait, movement, shuffling
parkinsonian > parkinsonism
psp > progressive supranuclear ophthalmoplegia
multiple system atrophy > multi-system degeneration autonomic
msa > multi-system degeneration @ 0.8
shy drager = multi-system degeneration of autonomic nervous system
cbd > corticobasal degeneration @ 0.6 if: degeneration, parkinsonism, brain
restless legs > restless legs syndrome
huntingtons > huntington's disease
huntington chorea = huntington's disease
hd > huntington's disease @ 0.55 if: chorea, gene, huntington
brisk reflexes > abnormal reflex
hyperreflexia > abnormal reflex
absent reflexes > abnormal reflex
areflexia > abnormal reflex
hyporeflexia > abnormal reflex
reduced reflexes > abnormal reflex
babinski > abnormal reflex
clonus > abnormal reflex @ 0.75
posturing > abnormal posture @ 0.7
stiff neck > meningismus @ 0.65

# --- numbness, nerve pain
numb = anesthesia of skin
numbness > hypoesthesia
numb hands > paresthesia
no feeling > anesthesia of skin
reduced sensation > hypoesthesia
can't feel feet > anesthesia skin | polyneuropathy @ 0.8
tingling = paresthesia
pins and needles = paresthesia
prickling > paresthesia
burning feet > paresthesia | polyneuropathy @ 0.75
burning skin sensation > paresthesia
formication > paresthesia
foot fell asleep > paresthesia @ 0.8
sensitive skin to touch > hyperesthesia
allodynia > hyperesthesia | other disturbances skin sensation @ 0.85
altered sensation > disturbances skin sensation
sensory loss > anesthesia skin | hypoesthesia
nerve pain = neuralgia
neuralgia > neuralgia neuritis @ 0.9
neuropathic pain > neuralgia | central pain syndrome | polyneuropathy @ 0.75
sciatica > lesion sciatic nerve @ 0.6
pinched nerve > mononeuropathy @ 0.85
trapped nerve > radiculopathy | mononeuropathy @ 0.85
slipped disc nerve > radiculopathy intervertebral disc
carpal tunnel > carpal tunnel syndrome
numb thumb and fingers at night > carpal tunnel @ 0.7
cubital tunnel syndrome > lesion of ulnar nerve
trapped ulnar nerve > lesion ulnar nerve
funny bone nerve > lesion ulnar nerve
tarsal tunnel > tarsal tunnel syndrome
meralgia > meralgia paresthetica
numb outer thigh > meralgia paresthetica
peroneal nerve palsy > lesion lateral popliteal nerve
common peroneal neuropathy > lesion lateral popliteal nerve
thoracic outlet > brachial plexus disorders
parsonage turner = neuralgic amyotrophy
brachial neuritis > neuralgic amyotrophy | brachial plexus disorders
face pain > atypical facial pain | trigeminal neuralgia @ 0.8
tic douloureux = trigeminal neuralgia
shingles nerve pain > postherpetic neuralgia | zoster nervous system
post herpetic neuralgia > postherpetic neuralgia @ 0.95
causalgia = complex regional pain syndrome ii
sudeck > complex regional pain syndrome @ 0.8
chronic pain > chronic pain syndrome
diabetic neuropathy > diabetic polyneuropathy | diabetes neurological complications
diabetic nerve pain > diabetic polyneuropathy | diabetic neuralgia
chemo neuropathy > drug-induced polyneuropathy
alcoholic neuropathy > alcoholic polyneuropathy
peripheral nerve disease > peripheral nervous system
small fiber neuropathy > idiopathic neuropathy @ 0.8
guillain barre = acute infective polyneuritis
ascending paralysis > guillain-barre
aidp > guillain-barre
cidp > chronic inflammatory demyelinating polyneuritis
cidp > chronic inflammatory demyelinating @ 0.95
mmn > multifocal motor neuropathy
critical illness neuropathy > critical illness polyneuropathy
mononeuritis > mononeuropathy

# --- face, speech, swallowing, smell
droopy face > facial weakness | bell's palsy
facial droop = facial weakness
face drooping > bell's palsy
crooked smile > facial weakness | bell's palsy @ 0.8
face paralyzed > bell's palsy | facial weakness
facial paralysis = bell's palsy
bells palsy = facial palsy
ramsay hunt > geniculate ganglionitis
face won't stop twitching > clonic hemifacial spasm
slurred speech = dysarthria
garbled speech > slurred speech | aphasia
can't get words out > aphasia | dysphasia
can't find words > aphasia
lost speech > aphasia
can't speak > aphasia | aphonia
unable to talk > aphasia | aphonia
dysphasia > aphasia @ 0.7
anarthria = dysarthria
can't understand speech > aphasia @ 0.75
hoarse = dysphonia
nasal speech > hypernasality
nasal voice > hypernasality
can't swallow > dysphagia | aphagia
can't smell = anosmia
smell distorted > parosmia
lost taste > parageusia
can't taste > parageusia
bad taste > parageusia
metallic taste > parageusia
can't recognize faces > visual agnosia | agnosia
prosopagnosia > agnosia
face blindness > agnosia
ignores one side > neurologic neglect syndrome
neglect after stroke > neurologic neglect
uneven pupils = anisocoria
different sized pupils > anisocoria
droopy lid small pupil > horner's syndrome @ 0.75
third nerve palsy > third oculomotor nerve palsy
sixth nerve palsy > sixth abducent nerve palsy
abducens palsy > sixth abducent nerve palsy
eyes jump > nystagmus
shaky eyes > nystagmus
wobbly eyes > nystagmus
swollen optic nerve > optic neuritis

# --- memory and dementia
memory loss = amnesia
losing memory > cognitive impairment
forgetful > cognitive decline @ 0.85
forgets things > amnesia @ 0.85
poor memory > amnesia
short term memory loss > anterograde amnesia
can't remember accident > retrograde amnesia
senile > dementia | age-related cognitive decline @ 0.85
senility > senile dementia | age-related physical debility | cognitive decline
old timers disease > alzheimer's disease
alzheimers > alzheimer's disease
early onset alzheimer > alzheimer's disease early onset
dementia = major neurocognitive disorder
losing his mind > dementia @ 0.7
multi infarct dementia = vascular dementia
stroke dementia > vascular dementia
lewy body dementia = neurocognitive disorder with lewy bodies
dlb > neurocognitive disorder lewy bodies
ftd > frontotemporal dementia | frontotemporal neurocognitive disorder
primary progressive aphasia > frontotemporal neurocognitive disorder | frontotemporal dementia @ 0.8
mild memory problems > mild cognitive impairment
mild cognitive impairment > mild neurocognitive disorder @ 0.8
cognitive decline > age-related cognitive decline
wanders off > wandering
wandering dementia > wandering in diseases classified elsewhere
dementia with aggression > dementia agitation | dementia behavioral disturbance
mad cow disease > creutzfeldt-jakob
cjd = creutzfeldt-jakob disease
hiv dementia > dementia other diseases @ 0.75
nph > normal pressure hydrocephalus
wet wobbly wacky > normal pressure hydrocephalus @ 0.7

# --- brain and cord disease
brain inflammation = encephalitis
inflammation of brain lining > meningitis
spinal meningitis > meningitis
aseptic meningitis > viral meningitis | nonpyogenic meningitis
brain infection > meningitis @ 0.85
brain abscess = intracranial abscess
pus in brain > intracranial abscess
spinal abscess > intraspinal abscess
epidural abscess > extradural abscess | intraspinal abscess
adem > acute disseminated encephalomyelitis
brain disease > encephalopathy @ 0.8
encephalopathy > toxic encephalopathy | metabolic encephalopathy @ 0.75
hepatic encephalopathy = hepatic coma @ 0.6
brain damage > anoxic brain damage
lack of oxygen to brain > anoxic brain damage
hypoxic brain injury > anoxic brain damage
anoxic brain injury = anoxic brain damage
head injury > intracranial injury
post concussion syndrome = postconcussional syndrome
pcs > postconcussional syndrome @ 0.5 if: concussion, head
brain tumor > neoplasm brain
vestibular schwannoma > benign neoplasm cranial nerves
brain cyst > cerebral cysts
tarlov cyst = perineural cyst
brain herniation > compression of brain
coning > compression of brain
brain shrinkage > degeneration brain @ 0.8
brain atrophy > degenerative disease nervous system @ 0.75
cerebral atrophy > degenerative disease nervous system @ 0.75
white matter disease > leukodystrophy | demyelinating disease | leukoencephalopathy @ 0.7
rrms > relapsing-remitting multiple sclerosis
ppms > primary progressive multiple sclerosis
spms > secondary progressive multiple sclerosis
disseminated sclerosis > multiple sclerosis
ms attack > multiple sclerosis relapsing @ 0.8
ms flare > relapsing-remitting multiple sclerosis @ 0.8
nmo > neuromyelitis optica
devic > neuromyelitis optica
mogad > myelin oligodendrocyte glycoprotein antibody disease
mog > myelin oligodendrocyte glycoprotein
osmotic demyelination > central pontine myelinolysis
als > amyotrophic lateral sclerosis in: icd10cm
lou gehrig = amyotrophic lateral sclerosis
mnd = motor neuron disease
bulbar palsy > progressive bulbar palsy
pls > primary lateral sclerosis @ 0.7
sma > spinal muscular atrophy @ 0.75
werdnig hoffmann = infantile spinal muscular atrophy type i
kugelberg welander > inherited spinal muscular atrophy
myasthenia = myasthenia gravis
mg > myasthenia gravis @ 0.6 if: crisis, ptosis, weakness, myasthenia, bulbar
myasthenic crisis > myasthenia gravis acute exacerbation
lems > lambert-eaton syndrome
muscle disease > myopathy
muscle disorder > myopathy | primary disorder muscles
ibm > inclusion body myositis
steroid myopathy > drug-induced myopathy
statin muscle pain > drug-induced myopathy @ 0.75
exploding head syndrome > parasomnia @ 0.6
me cfs = myalgic encephalomyelitis chronic fatigue syndrome
cfs > chronic fatigue syndrome
chronic fatigue > chronic fatigue syndrome
post viral fatigue > postviral fatigue syndrome
charcot joint > neurogenic arthritis | neuropathic arthropathy
autonomic dysreflexia = autonomic hyperreflexia
high altitude brain swelling > effects of high altitude @ 0.7
shunt blocked > mechanical complication ventricular intracranial shunt
vp shunt > ventricular intracranial communicating shunt | cerebrospinal fluid drainage device
vp shunt > bypass cerebral ventricle in: icd10pcs
deep brain stimulator > neurostimulator brain
vagus nerve stimulator > neurostimulator vagus nerve @ 0.8
vns > vagus nerve stimulation @ 0.8
baclofen pump > baclofen intrathecal
spinal tap = lumbar puncture
nerve conduction study > electromyography @ 0.7
# --- Further
fits > epilepsy @ 0.85
fit > convulsions @ 0.6 if: febrile, child, epileptic, shaking, jerking, seizure
temporal lobe epilepsy > localization-related symptomatic epilepsy complex partial seizures
drop attacks > syncope collapse | epileptic @ 0.5
status > status epilepticus @ 0.6 if: seizure, seizures, epilepticus, convulsive
migraine no aura > migraine without aura
chronic migraine > chronic migraine without aura
icepick headache > primary stabbing headache
thunderclap > primary thunderclap headache
worst headache > primary thunderclap headache | subarachnoid hemorrhage @ 0.7
sex headache > headache associated with sexual activity
brain pressure > benign intracranial hypertension | compression of brain @ 0.7
pseudotumor > benign intracranial hypertension
brain damage lack of oxygen > anoxic brain damage
anoxic brain > anoxic brain damage
vegetative > persistent vegetative state
early alzheimers > alzheimer's disease early onset
old timers > alzheimer's disease
memory problems > amnesia
transient amnesia > transient global amnesia
jumpy legs > restless legs syndrome
st vitus dance > chorea
sydenham > rheumatic chorea
neck twisting spasm > spasmodic torticollis
writer's cramp > other dystonia @ 0.7
td > tardive dyskinesia @ 0.8 if: antipsychotic, movements, tongue, lip, haldol
stiff man > stiff-man syndrome
wobbly gait > ataxic gait
cerebellar disease > cerebellar ataxia
spinocerebellar > hereditary ataxia
half face paralyzed > bell's palsy
face nerve pain > trigeminal neuralgia
hemifacial spasm > clonic hemifacial spasm
numb chin > disorder trigeminal nerve @ 0.6
lost gag reflex > disorders glossopharyngeal nerve @ 0.5
nerve pain > neuralgia neuritis
numb feet > polyneuropathy | anesthesia of skin @ 0.7
numb hands > carpal tunnel syndrome | anesthesia of skin @ 0.7
stocking glove > polyneuropathy @ 0.8
wrist nerve > carpal tunnel syndrome
elbow nerve > lesion of ulnar nerve
cubital tunnel > lesion of ulnar nerve
handlebar palsy > lesion of ulnar nerve
honeymoon palsy > lesion of radial nerve @ 0.7
crutch palsy > lesion of radial nerve | brachial plexus @ 0.7
thigh numb > meralgia paresthetica
peroneal palsy > lesion of lateral popliteal nerve
foot nerve > tarsal tunnel | lesion plantar nerve @ 0.7
stinger > brachial plexus injury
burner > injury brachial plexus @ 0.5 if: neck, arm, football, shoulder
ghost limb > phantom limb syndrome
one arm paralyzed > monoplegia of upper limb
one leg paralyzed > monoplegia of lower limb
saddle numbness > cauda equina syndrome
spinal cord inflammation > myelitis
cord stroke > vascular myelopathies
fluid in spinal cord > syringomyelia
spinal cord disease > myelopathy
csf leak > cerebrospinal fluid leak
horner > horner's syndrome
msa > multi-system degeneration of autonomic nervous system @ 0.85
carotid sinus > carotid sinus syncope
vasovagal = syncope and collapse @ 0.6
floppy baby > congenital myopathies @ 0.7
myotonia > myotonic disorders
cataplexy > narcolepsy cataplexy
central apnea > central sleep apnea
sleep paralysis > parasomnia | isolated sleep paralysis @ 0.7

# --- older names, eponyms and short forms
brain fever > encephalitis
brain fever > meningitis @ 0.8
brain inflammation > encephalitis unspecified @ 1.0
htlv1 myelopathy > tropical spastic paraplegia
htlv-1 myelopathy > tropical spastic paraplegia
subdural empyema > intracranial abscess
epidural empyema > extradural abscess @ 0.8
nonne > early-onset cerebellar ataxia @ 0.6
spinobulbar > other inherited spinal muscular atrophy
msa-p > multi-system degeneration
multiple system atrophy > multi-system degeneration autonomic nervous system
wry neck spasm > spasmodic torticollis
oculogyric > other dystonia @ 0.7
hemiballismus > other chorea
hemichorea > other chorea
legs won't stay still > restless legs syndrome
posterior cortical atrophy > other specified degenerative diseases nervous system @ 0.8
poliodystrophy > alpers disease
nonconvulsive status > status epilepticus
hemicrania > migraine @ 0.85
blind headache > migraine with aura @ 0.7
bilious headache > migraine @ 0.7
erythroprosopalgia > cluster headache
bing horton > cluster headache
hyposomnia > insomnia
wakeful at night > insomnia
wakefulness > insomnia @ 0.8
exploding head > other parasomnia @ 0.8
sleep talking > other parasomnia @ 0.8
plmd > periodic limb movement disorder
trifacial > trigeminal
one side of face drooping > bell's palsy
tenth nerve > vagus nerve
tenth cranial > vagus nerve
ninth cranial > glossopharyngeal nerve
seventh cranial > facial nerve
seventh nerve > facial nerve
fifth cranial > trigeminal nerve
fifth nerve > trigeminal nerve
eighth nerve > acoustic nerve
eighth cranial > acoustic nerve
twelfth nerve > hypoglossal nerve
twelfth cranial > hypoglossal nerve
eleventh nerve > accessory nerve
first cranial > olfactory nerve
second cranial > optic nerve
cn7 > facial nerve
cn5 > trigeminal nerve
cn3 > oculomotor nerve
cn6 > abducent nerve
cn4 > trochlear nerve
jugular foramen syndrome > disorders of multiple cranial nerves
vernet > disorders of multiple cranial nerves
collet sicard > disorders of multiple cranial nerves
median nerve compression > carpal tunnel syndrome | lesion of median nerve
ulnar claw > lesion of ulnar nerve
claw hand ulnar > lesion of ulnar nerve
piriformis > lesion of sciatic nerve
pyriformis > lesion of sciatic nerve
bernhardt > meralgia paresthetica
peroneal foot drop > lesion of lateral popliteal nerve
multiple neuritis > polyneuropathy
polyradiculoneuropathy > guillain-barre @ 0.6
polyradiculoneuropathy > inflammatory polyneuropathy @ 0.7
nerve damage feet > polyneuropathy @ 0.8
goldflam > myasthenia gravis
erb goldflam > myasthenia gravis
grave muscle weakness > myasthenia gravis
neuromuscular junction > myoneural disorder
gowers > distal muscular dystrophy @ 0.6
statin myopathy > drug-induced myopathy
westphal > periodic paralysis @ 0.6 if: paralysis, weakness
static encephalopathy > cerebral palsy @ 0.8
postictal paralysis > todd's paralysis
spinal hemisection > brown-sequard
hemisection > brown-sequard @ 0.7 if: cord, spinal
shoulder hand syndrome > complex regional pain syndrome upper limb
hakim > normal pressure hydrocephalus
adams hakim > normal pressure hydrocephalus
hydromyelia > syringomyelia @ 0.8
pdph > reaction to spinal and lumbar puncture
post dural puncture headache > reaction to spinal and lumbar puncture
nerve problem > disorder of nervous system
nervous system problem > disorder of nervous system
royal free disease > postviral fatigue
lead encephalopathy > toxic encephalopathy

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess cerebellum > intracranial abscess and granuloma @ 0.85
cyst meninges > cerebral cysts @ 0.85
cyst spinal meninges > other disorders of meninges @ 0.8
degeneration brain > degenerative disease of nervous system @ 0.85
degeneration cerebellum > degenerative disease of nervous system @ 0.85
degeneration cerebral > degenerative disease of nervous system @ 0.85
spasm saltatory > other specified extrapyramidal and movement disorders @ 0.8
spasm trigeminal nerve > trigeminal neuralgia @ 0.85
paralysis abdominal muscle > mononeuropathies of lower limb @ 0.85
paralysis alternating > other specified paralytic syndromes @ 0.8
paralysis mimetic > bell's palsy @ 0.85
paralysis phrenic nerve > other specified mononeuropathies @ 0.8
paralysis progressive > amyotrophic lateral sclerosis @ 0.85
paralysis pseudobulbar > other motor neuron disease @ 0.8
spinal accessory nerve paralysis > disorders of other specified cranial nerves @ 0.8
paralysis spinal cord > paralytic syndrome @ 0.85
paralysis wrist > lesion of radial nerve @ 0.85
inflammation dura mater > meningitis @ 0.85
hemorrhage spinal cord > other vascular myelopathies @ 0.8

# --- Greek and Latin words for brain and nerves
cerebritis > encephalitis and encephalomyelitis unspecified
encephalomyelopathy > disorder of central nervous system @ 0.8
encephalosis > encephalopathy unspecified @ 0.7
encephalosis posttraumatic > postconcussional syndrome
epileptiform > unspecified convulsions @ 0.8
neuromyasthenia epidemic > postviral fatigue syndrome
neuromyasthenia > postviral fatigue syndrome @ 0.8
nictitating spasm > blepharospasm
emprosthotonos > abnormal posture @ 0.6
panneuritis endemica > dry beriberi
poliomyelopathy > poliomyelitis
poliomyelopathy > disease of spinal cord @ 0.5
pseudosclerosis spinal > creutzfeldt-jakob disease @ 0.7
spastic pseudosclerosis > creutzfeldt-jakob disease @ 0.95
myoclonia epileptica > generalized idiopathic epilepsy @ 0.8
myoclonia > myoclonus @ 0.95
syringomyelitis > myelitis @ 0.8
myelopathy > disease of spinal cord unspecified
leukomyelitis > myelitis @ 0.7
radiculomyelitis > myelitis
radiculomyelitis > guillain-barre syndrome @ 0.6
neuronitis > neuralgia and neuritis @ 0.5
neuronopathy > motor neuron disease @ 0.5
dysarthrosis > dysarthria and anarthria @ 0.6
monoparesis > monoplegia
diplegia > diplegia of upper limbs @ 0.7
triplegia > other paralytic syndromes @ 0.6
pleurothotonos > abnormal posture @ 0.5
cerebellitis > encephalitis @ 0.8
brachialgia > pain in arm
brachialgia > radiculopathy @ 0.6
ischialgia > sciatica @ 0.95
ischias > sciatica @ 0.8
neuropathy > polyneuropathy unspecified @ 0.6
plexitis brachial > brachial plexus disorders
plexitis > nerve root and plexus disorder @ 0.8
ganglionitis gasserian > disorder of trigeminal nerve @ 0.85
gasserian > trigeminal nerve @ 0.85

# --- Ataxia, epilepsy, headache and their adjectives
acute ataxia > other lack of coordination @ 0.7
nonorganic ataxia > conversion disorder with motor symptom
psychogenic ataxia > conversion disorder with motor symptom
hysterical ataxia > conversion disorder with motor symptom
family ataxia > hereditary ataxia @ 0.85
sensory ataxia > other lack of coordination @ 0.6
somatosensory epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures
sensory epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.8
visual epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.7
visceral epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.7
abdominal epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.6
epileptic automatism > localization-related focal partial symptomatic epilepsy with complex partial seizures @ 0.95
reading epilepsy > other epilepsy @ 0.7
minor epilepsy > absence epileptic syndrome @ 0.6
grand mal on awakening > generalized idiopathic epilepsy
benign neonatal convulsions > generalized idiopathic epilepsy @ 0.85
myoclonic absences > other generalized epilepsy @ 0.85
epileptic fugue > localization-related focal partial symptomatic epilepsy with complex partial seizures @ 0.7
jackson epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures
alcohol epilepsy > epileptic seizures related to external causes @ 0.85
drug epilepsy > epileptic seizures related to external causes
hormonal epilepsy > epileptic seizures related to external causes @ 0.85
sleep deprivation seizures > epileptic seizures related to external causes
stress epilepsy > epileptic seizures related to external causes @ 0.8
syphilitic epilepsy > other symptomatic neurosyphilis @ 0.8
bilious migraine > migraine @ 0.8
complicated migraine > migraine with aura
complicated migraine > other migraine @ 0.7
migraine equivalent > migraine with aura @ 0.8
periodic vomiting > cyclical vomiting @ 0.95
triggered migraine > migraine with aura @ 0.5
allergic headache > other headache syndrome @ 0.5
postural headache > headache with orthostatic component
low pressure headache > intracranial hypotension
low pressure headache > headache with orthostatic component @ 0.8
sinus headache > headache unspecified @ 0.6
epidemic encephalitis > other specified viral encephalitis
epidemic encephalitis > unspecified viral encephalitis @ 0.6
equine encephalitis > eastern equine encephalitis
equine encephalitis > western equine encephalitis @ 0.8
lead encephalopathy > toxic effects of lead
hyperbilirubinemic encephalopathy > kernicterus @ 0.8
hypoglycemic encephalopathy > hypoglycemia with coma
hypoglycemic encephalopathy > metabolic encephalopathy @ 0.6
septic encephalopathy > metabolic encephalopathy
saturnine encephalopathy > toxic effects of lead @ 0.85
pellagrous encephalopathy > niacin deficiency @ 0.85
vitamin b encephalopathy > vitamin b deficiency @ 0.6
uremic encephalopathy > other encephalopathy
uremic encephalopathy > metabolic encephalopathy @ 0.7
boxer's encephalopathy > postconcussional syndrome @ 0.7
dementia pugilistica > postconcussional syndrome @ 0.6
punch drunk > postconcussional syndrome @ 0.8
traumatic encephalopathy > postconcussional syndrome @ 0.7
thalamic dementia > other specified degenerative diseases of nervous system @ 0.5

# --- Process and place in brain, cord and meninges
abscess cerebral > intracranial abscess and granuloma @ 0.95
abscess brain > intracranial abscess and granuloma @ 0.95
abscess otogenic > intracranial abscess and granuloma @ 0.7
abscess pituitary brain > intracranial abscess and granuloma @ 0.5
abscess spinal cord > intraspinal abscess and granuloma @ 0.95
abscess epidural spine > intraspinal abscess and granuloma @ 0.95
abscess meninges > extradural and subdural abscess
abscess meninges > intracranial abscess and granuloma @ 0.8
granuloma brain > intracranial abscess and granuloma @ 0.95
granuloma spinal > intraspinal abscess and granuloma
granuloma dura > extradural and subdural abscess @ 0.7
adhesions brain > meningeal adhesions @ 0.8
adhesions spinal cord > meningeal adhesions @ 0.7
cyst leptomeningeal > cerebral cysts @ 0.85
porencephalic > cerebral cysts
porencephaly acquired > cerebral cysts @ 0.95
porencephaly > congenital cerebral cysts
cyst choroid plexus > cerebral cysts @ 0.8
cyst meninges spinal > other disorders of meninges not elsewhere classified @ 0.8
atrophy brain > degenerative disease of nervous system unspecified @ 0.8
atrophy cerebral > degenerative disease of nervous system unspecified @ 0.8
atrophy cortical > degenerative disease of nervous system unspecified @ 0.8
atrophy cerebellar > degenerative disease of nervous system unspecified @ 0.8
circumscribed brain atrophy > pick's disease @ 0.95
lobar sclerosis > pick's disease @ 0.6
atrophy spinal cord > other specified diseases of spinal cord @ 0.85
atrophy nerve > mononeuropathy unspecified @ 0.6
senile degeneration brain > senile degeneration of brain not elsewhere classified @ 1.0
degeneration corpus callosum > central demyelination of corpus callosum
degeneration basal ganglia > degenerative disease of basal ganglia @ 0.95
calcification brain > other specified disorders of brain
calcification cerebral > other specified disorders of brain @ 0.85
calcification basal ganglia > degenerative disease of basal ganglia other @ 0.8
fahr > other specified degenerative diseases of basal ganglia
calcification choroid plexus > other specified disorders of brain @ 0.85
scar brain > other specified disorders of brain @ 0.8
gliosis > other specified disorders of brain @ 0.7
sclerosis cerebral diffuse > diffuse sclerosis of central nervous system @ 0.95
softening brain > cerebral infarction @ 0.7
encephalomalacia > other specified disorders of brain @ 0.8
cerebral softening > cerebral infarction @ 0.6
softening spinal cord > other specified diseases of spinal cord @ 0.8
myelomalacia > other specified diseases of spinal cord @ 0.95
cerebritis > encephalitis @ 0.8
ventriculitis > encephalitis and encephalomyelitis @ 0.85
ependymitis > encephalitis and encephalomyelitis @ 0.8
rhombencephalitis > encephalitis @ 0.8
encephalomyeloradiculitis > guillain-barre syndrome @ 0.7
meningoencephalitis > encephalitis @ 0.5
herniation uncal > compression of brain @ 0.95
herniation cerebellar tonsils > compression of brain
herniation brain stem > compression of brain @ 0.95
foramen magnum herniation > compression of brain
compression brain stem > compression of brain @ 0.95
midline shift > compression of brain @ 0.8
arnold chiari acquired > compression of brain @ 0.8
edema brain > cerebral edema @ 0.95
cerebral anoxia > anoxic brain damage
anoxic encephalopathy > anoxic brain damage
hypoxic encephalopathy > anoxic brain damage @ 0.85
otitic hydrocephalus > benign intracranial hypertension @ 0.95
otitic hydrops brain > benign intracranial hypertension @ 0.6
postviral fatigue > postviral fatigue syndrome @ 1.0
royal free disease > postviral fatigue syndrome @ 0.8
akureyri > postviral fatigue syndrome
icelandic disease > postviral fatigue syndrome
benign myalgic encephalomyelitis > myalgic encephalomyelitis @ 0.95
intracranial air > other specified disorders of brain @ 0.5
pneumocephalus > other specified disorders of brain @ 0.7
noncommunicating hydrocephalus > obstructive hydrocephalus @ 1.0
aqueduct stenosis > obstructive hydrocephalus @ 0.85
aqueduct of sylvius > obstructive hydrocephalus @ 0.7
hydrocephalus ex vacuo > hydrocephalus @ 0.6
hydromyelia > syringomyelia and syringobulbia @ 0.7
syringobulbia > syringomyelia and syringobulbia @ 1.0
syringopontia > syringomyelia and syringobulbia
hematomyelia > other vascular myelopathies @ 0.95
edema spinal cord > other vascular myelopathies @ 0.95
thrombosis spinal cord > acute infarction of spinal cord
infarction spinal cord > acute infarction of spinal cord @ 1.0
embolism spinal cord > acute infarction of spinal cord @ 0.85
ischemia spinal cord > acute infarction of spinal cord @ 0.85
anterior spinal artery syndrome > acute infarction of spinal cord @ 0.8
subacute necrotic myelopathy > other vascular myelopathies @ 0.85
alajouanine > subacute necrotizing myelitis of central nervous system
necrotizing myelitis > subacute necrotizing myelitis of central nervous system @ 1.0
radiation myelitis > other specified diseases of spinal cord
radiation myelopathy > other specified diseases of spinal cord @ 0.95
drug myelopathy > other specified diseases of spinal cord
toxic myelopathy > other specified diseases of spinal cord
cord bladder > other specified diseases of spinal cord @ 0.8
fistula cerebrospinal fluid > cerebrospinal fluid leak @ 0.95
liquorrhea > cerebrospinal fluid leak
cerebrospinal rhinorrhea > cranial cerebrospinal fluid leak
csf rhinorrhea > cerebrospinal fluid leak @ 0.95
csf otorrhea > cerebrospinal fluid leak
meningocele acquired > other disorders of meninges not elsewhere classified
pseudomeningocele > other disorders of meninges not elsewhere classified @ 0.85
calcification dura > other disorders of meninges not elsewhere classified @ 0.8
calcification meninges > other disorders of meninges not elsewhere classified @ 0.8
meningeal irritation > meningismus
dupre's syndrome > meningismus @ 0.85
pseudomeningitis > meningismus @ 0.7

# --- Meningitis, encephalitis, sinus
pachymeningitis > meningitis unspecified @ 0.95
leptomeningitis > meningitis unspecified @ 0.95
arachnoiditis > meningitis unspecified
spinal arachnoiditis > meningitis unspecified @ 0.8
sterile meningitis > nonpyogenic meningitis
aseptic meningitis nonviral > nonpyogenic meningitis
chemical meningitis > meningitis due to other specified causes @ 0.85
mollaret's > benign recurrent meningitis @ 0.95
purulent meningitis > bacterial meningitis @ 0.85
suppurative meningitis > bacterial meningitis @ 0.85
septic meningitis > bacterial meningitis @ 0.8
pyogenic meningitis > bacterial meningitis @ 0.95
pfeiffer meningitis > haemophilus meningitis @ 0.7
influenzal meningitis > haemophilus meningitis @ 0.95
klebsiella meningitis > other bacterial meningitis @ 0.95
coli meningitis > other bacterial meningitis
pseudomonas meningitis > other bacterial meningitis
friedlander meningitis > other bacterial meningitis
postvaccinal encephalitis > postimmunization acute disseminated encephalitis @ 0.95
postvaccinal encephalomyelitis > postimmunization acute disseminated encephalitis @ 0.95
vaccine encephalitis > postimmunization acute disseminated encephalitis
postvaccinal myelitis > postimmunization acute disseminated encephalitis myelitis
adem > acute disseminated encephalitis and encephalomyelitis @ 0.95
postinfectious encephalitis > postinfectious acute disseminated encephalitis @ 0.95
postexanthematous encephalitis > postinfectious acute disseminated encephalitis
acute toxic encephalitis > toxic encephalopathy @ 0.5
limbic encephalitis > other encephalitis and encephalomyelitis @ 0.8
rasmussen > other encephalitis and encephalomyelitis @ 0.85
anti nmda > other encephalitis and encephalomyelitis
nmdar > other encephalitis and encephalomyelitis
ascending myelitis > other myelitis @ 0.8
hemorrhagic leukoencephalitis > acute and subacute hemorrhagic leukoencephalitis @ 1.0
weston hurst > acute and subacute hemorrhagic leukoencephalitis
htlv myelopathy > tropical spastic paraplegia
thrombosis cavernous sinus > intracranial and intraspinal phlebitis and thrombophlebitis
thrombosis lateral sinus > intracranial and intraspinal phlebitis and thrombophlebitis @ 0.85
thrombosis sigmoid sinus > intracranial and intraspinal phlebitis and thrombophlebitis @ 0.85
phlebitis cerebral > intracranial and intraspinal phlebitis and thrombophlebitis @ 0.95
phlebitis sinus > intracranial and intraspinal phlebitis and thrombophlebitis if: cavernous, lateral, sagittal, sigmoid, venous, dural, cranial, intracranial
septic embolism cerebral sinus > intracranial and intraspinal phlebitis and thrombophlebitis @ 0.85
after meningitis > sequelae of inflammatory diseases of central nervous system @ 0.8
sequela meningitis > sequelae of inflammatory diseases of central nervous system @ 0.95
sequela encephalitis > sequelae of inflammatory diseases of central nervous system

# --- Systemic atrophies, ataxias, motor neurons
sanger brown > late-onset cerebellar ataxia @ 0.95
nonne marie > late-onset cerebellar ataxia @ 0.8
dyssynergia cerebellaris myoclonica > early-onset cerebellar ataxia
hunt's dyssynergia > early-onset cerebellar ataxia
familial spastic paralysis > hereditary spastic paraplegia
wohlfart kugelberg > other inherited spinal muscular atrophy
kugelberg > other inherited spinal muscular atrophy @ 0.95
fazio > other inherited spinal muscular atrophy
progressive bulbar palsy childhood > other inherited spinal muscular atrophy @ 0.8
scapuloperoneal > other inherited spinal muscular atrophy @ 0.6
duchenne's paralysis > progressive bulbar palsy @ 0.6
labioglossal paralysis > progressive bulbar palsy @ 0.85
labioglossopharyngeal > progressive bulbar palsy
glossolabial > progressive bulbar palsy @ 0.85
bulbar paralysis > progressive bulbar palsy @ 0.85
pseudobulbar palsy > other motor neuron disease @ 0.8
amyotrophia spinalis > progressive spinal muscle atrophy
cruveilhier atrophy > progressive spinal muscle atrophy
creeping palsy > amyotrophic lateral sclerosis @ 0.5
wasting palsy > progressive spinal muscle atrophy @ 0.8
charcot's disease als > amyotrophic lateral sclerosis @ 0.7

# --- Movement disorders
torsion spasm > genetic torsion dystonia
oppenheim ziehen > genetic torsion dystonia @ 0.95
schwalbe ziehen oppenheim > genetic torsion dystonia
dystonia deformans > genetic torsion dystonia @ 0.95
brueghel > idiopathic orofacial dystonia @ 0.95
meige > idiopathic orofacial dystonia @ 0.75
orofacial dyskinesia > idiopathic orofacial dystonia @ 0.95
oromandibular dystonia > idiopathic orofacial dystonia @ 0.95
wry neck spasmodic > spasmodic torticollis @ 0.95
oculogyric crisis > other dystonia @ 0.7
paroxysmal choreoathetosis > other chorea @ 0.7
dystonic reaction > drug induced acute dystonia
parkinson plus > other degenerative diseases of basal ganglia @ 0.6
hemiparkinson > parkinson's disease @ 0.8
idiopathic parkinsonism > parkinson's disease @ 0.95
drug parkinsonism > other drug induced secondary parkinsonism @ 0.95
manganese parkinsonism > secondary parkinsonism due to other external agents
nbia > hallervorden-spatz disease @ 0.8
pigmentary pallidal degeneration > hallervorden-spatz disease
neuroleptic malignant > malignant neuroleptic syndrome @ 1.0
intention tremor > other specified forms of tremor @ 0.95
paramyoclonus multiplex > myoclonus @ 0.95
simple myoclonus > myoclonus
myoclonic jerks > myoclonus @ 0.95
palatal nystagmus > myoclonus @ 0.6
chorea drug > drug-induced chorea @ 0.95
chorea minor > rheumatic chorea
degenerative chorea > huntington's disease @ 0.85
hereditary chorea > huntington's disease @ 0.95
ballism > other extrapyramidal and movement disorders @ 0.5
wittmaack ekbom > restless legs syndrome @ 0.95
anxietas tibiarum > restless legs syndrome @ 0.95
restless feet > restless legs syndrome
tremor drug > drug-induced tremor @ 0.95

# --- Demyelination and degeneration
sclerosis insular > multiple sclerosis @ 0.95
encephalitis periaxialis > diffuse sclerosis of central nervous system @ 0.95
periaxial encephalitis > diffuse sclerosis of central nervous system
schilder > diffuse sclerosis of central nervous system @ 0.95
flatau schilder > diffuse sclerosis of central nervous system @ 0.95
encephalitis periaxialis concentrica > concentric sclerosis @ 0.95
bignami > central demyelination of corpus callosum @ 0.95
myelitis transverse > acute transverse myelitis in demyelinating disease @ 1.0
poliodystrophia cerebri > alpers disease
gray matter degeneration > alpers disease @ 0.7
subacute necrotizing encephalopathy > leigh's disease @ 0.95
frontotemporal = frontotemporal neurocognitive disorder
primary progressive aphasia > other frontotemporal neurocognitive disorder
mesulam > other frontotemporal neurocognitive disorder @ 0.7
corticobasal > corticobasal degeneration @ 0.95
presenile alzheimer > alzheimer's disease with early onset @ 0.95
senile alzheimer > alzheimer's disease with late onset @ 0.95
mild cognitive impairment > mild cognitive impairment of uncertain or unknown etiology @ 1.0
putnam dana > subacute combined degeneration of spinal cord
lichtheim > subacute combined degeneration of spinal cord @ 0.85
posterolateral sclerosis > subacute combined degeneration of spinal cord
funicular myelosis > subacute combined degeneration of spinal cord
combined sclerosis spinal > subacute combined degeneration of spinal cord @ 0.85

# --- Epilepsy
jacksonian > localization-related focal partial symptomatic epilepsy with simple partial seizures
jacksonian seizure > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.95
focal seizure simple > localization-related focal partial symptomatic epilepsy with simple partial seizures
motor epilepsy partial > localization-related focal partial symptomatic epilepsy with simple partial seizures @ 0.8
kojevnikov > localization-related focal partial symptomatic epilepsy with simple partial seizures
kozhevnikof > localization-related focal partial symptomatic epilepsy with simple partial seizures
epilepsia partialis > localization-related focal partial symptomatic epilepsy with simple partial seizures
bravais > localization-related focal partial symptomatic epilepsy with simple partial seizures
somatomotor epilepsy > localization-related focal partial symptomatic epilepsy with simple partial seizures
uncinate > localization-related focal partial symptomatic epilepsy with complex partial seizures @ 0.8 if: fits, fit, seizure, seizures, epilepsy, attacks
psychomotor > localization-related focal partial symptomatic epilepsy with complex partial seizures @ 0.8 if: fits, fit, seizure, seizures, epilepsy, attack, attacks
psychosensory epilepsy > localization-related focal partial symptomatic epilepsy with complex partial seizures
temporal lobe epilepsy > localization-related focal partial symptomatic epilepsy with complex partial seizures
limbic epilepsy > localization-related focal partial symptomatic epilepsy with complex partial seizures
rolandic epilepsy > localization-related focal partial idiopathic epilepsy @ 0.95
benign childhood epilepsy centrotemporal > localization-related focal partial idiopathic epilepsy @ 0.95
occipital epilepsy childhood > localization-related focal partial idiopathic epilepsy
panayiotopoulos > localization-related focal partial idiopathic epilepsy
pyknolepsy > absence epileptic syndrome @ 0.95
akinetic seizure > other generalized epilepsy @ 0.8
atonic seizure > other generalized epilepsy @ 0.8
astatic seizure > other generalized epilepsy @ 0.8
doose > other generalized epilepsy @ 0.8
myoclonic astatic > other generalized epilepsy @ 0.85
tonic clonic > generalized idiopathic epilepsy @ 0.7
unverricht > generalized idiopathic epilepsy @ 0.8
lundborg > generalized idiopathic epilepsy @ 0.8
progressive myoclonic epilepsy > generalized idiopathic epilepsy @ 0.7
salaam > infantile spasms
jackknife seizures > infantile spasms
west syndrome > infantile spasms
janz > juvenile myoclonic epilepsy @ 0.95
impulsive petit mal > juvenile myoclonic epilepsy
epileptic fits > epilepsy
traumatic epilepsy > epilepsy unspecified @ 0.7
posttraumatic seizures > post traumatic seizures @ 1.0
catamenial epilepsy > epilepsy unspecified @ 0.6

# --- Headache
horton's headache > cluster headache syndrome
horton's neuralgia > cluster headache syndrome @ 0.85
histamine headache > cluster headache syndrome @ 0.95
histaminic > cluster headache syndrome @ 0.85
migrainous neuralgia > cluster headache syndrome @ 0.95
ciliary neuralgia > cluster headache syndrome
erythroprosopalgia > cluster headache syndrome @ 0.8
sluder > other trigeminal autonomic cephalgias @ 0.6
vidian > other trigeminal autonomic cephalgias @ 0.6
vail's syndrome > other trigeminal autonomic cephalgias @ 0.6
megrim > migraine @ 0.95
bickerstaff > migraine with aura @ 0.5
ophthalmic migraine > migraine with aura @ 0.6
retinal migraine > migraine with aura @ 0.6
menstrual headache > menstrual migraine
vasomotor headache > vascular headache not elsewhere classified
vascular headache > vascular headache not elsewhere classified @ 1.0
moebius ophthalmoplegic > ophthalmoplegic migraine @ 0.8
psychogenic headache > tension-type headache @ 0.8
analgesic headache > drug-induced headache
coital headache > headache associated with sexual activity @ 0.95
orgasmic headache > headache associated with sexual activity @ 0.95
lumbar puncture headache > reaction to spinal and lumbar puncture

# --- Transient and stroke syndromes, sleep
subclavian steal > other transient cerebral ischemic attacks and related syndromes
weber leyden > brain stem stroke syndrome @ 0.85
lateral medullary > brain stem stroke syndrome @ 0.8
posterior inferior cerebellar artery > brain stem stroke syndrome @ 0.6
claude's syndrome > brain stem stroke syndrome @ 0.8
gubler > brain stem stroke syndrome
raymond cestan > brain stem stroke syndrome
babinski nageotte > brain stem stroke syndrome @ 0.85
cestan chenais > brain stem stroke syndrome @ 0.85
avellis > other vascular syndromes of brain in cerebrovascular diseases @ 0.8
dysarthria clumsy hand > other lacunar syndromes @ 0.85
sleep rhythm inversion > circadian rhythm sleep disorder
inverted sleep > circadian rhythm sleep disorder @ 0.8
delayed sleep phase > circadian rhythm sleep disorder delayed sleep phase type @ 1.0
jet lag > circadian rhythm sleep disorder jet lag type @ 1.0
hypersomnolence periodic > recurrent hypersomnia
critchley > recurrent hypersomnia @ 0.5
sleep jerks > sleep related movement disorders @ 0.7
tooth grinding sleep > sleep related bruxism @ 0.95
periodic leg movements > periodic limb movement disorder @ 1.0

# --- Cranial nerves
fothergill > trigeminal neuralgia
tic doloureux > trigeminal neuralgia @ 0.95
douloureux > trigeminal neuralgia
prosopalgia > trigeminal neuralgia @ 0.6
facial neuralgia > trigeminal neuralgia @ 0.7
fifth nerve neuralgia > trigeminal neuralgia @ 0.95
fifth cranial nerve disorder > disorder of trigeminal nerve @ 0.95
trigeminal neuritis > disorder of trigeminal nerve
seventh nerve palsy > bell's palsy @ 0.85
facial nerve palsy > bell's palsy @ 0.85
facial nerve paralysis > bell's palsy @ 0.85
facial neuritis > other disorders of facial nerve @ 0.7
facial monoplegia > bell's palsy @ 0.5
geniculate neuralgia > geniculate ganglionitis
geniculate herpetic > postherpetic geniculate ganglionitis @ 0.95
bogorad > other disorders of facial nerve
crocodile tears > other disorders of facial nerve
gustatory lacrimation > other disorders of facial nerve @ 0.8
first cranial nerve > disorders of olfactory nerve @ 0.95
olfactory neuritis > disorders of olfactory nerve @ 0.95
paralysis olfactory > disorders of olfactory nerve @ 0.95
ninth nerve > disorders of glossopharyngeal nerve
weisenburg > disorders of glossopharyngeal nerve @ 0.8
tenth nerve > disorders of vagus nerve
pneumogastric > disorders of vagus nerve
paralysis vagus > disorders of vagus nerve @ 0.95
vagal neuropathy > disorders of vagus nerve
neuralgia superior laryngeal > disorders of vagus nerve @ 0.85
twelfth nerve > disorders of hypoglossal nerve
hypoglossal paralysis > disorders of hypoglossal nerve @ 0.95
hypoglossal palsy > disorders of hypoglossal nerve @ 0.95
eleventh nerve > disorders of other specified cranial nerves @ 0.85
spinal accessory nerve palsy > disorders of other specified cranial nerves @ 0.8
accessory nerve paralysis > disorders of other specified cranial nerves @ 0.85
cranial polyneuritis > disorders of multiple cranial nerves @ 0.95
polyneuritis cranialis > disorders of multiple cranial nerves @ 0.95
tapia > disorders of multiple cranial nerves
villaret > disorders of multiple cranial nerves
garcin > disorders of multiple cranial nerves
retroparotid space > disorders of multiple cranial nerves @ 0.8
jackson's cranial > disorders of multiple cranial nerves @ 0.7
mackenzie's syndrome > disorders of multiple cranial nerves @ 0.7
schmidt's vagoaccessory > disorders of multiple cranial nerves @ 0.7
vagoaccessory > disorders of multiple cranial nerves @ 0.85

# --- Roots, plexus and nerves of limbs
scalenus anticus > brachial plexus disorders @ 0.95
scalenus > brachial plexus disorders @ 0.85
scalene syndrome > brachial plexus disorders @ 0.85
naffziger > brachial plexus disorders @ 0.95
costoclavicular syndrome > brachial plexus disorders
cervicobrachial compression > brachial plexus disorders @ 0.7
hyperabduction syndrome > brachial plexus disorders @ 0.7
brachial plexus palsy > brachial plexus disorders @ 0.8
brachial plexopathy > brachial plexus disorders @ 0.95
lumbosacral plexopathy > lumbosacral plexus disorders @ 0.95
parsonage > neuralgic amyotrophy @ 0.95
aldren turner > neuralgic amyotrophy @ 0.95
shoulder girdle neuritis > neuralgic amyotrophy
nerve root lesion cervical > cervical root disorders @ 0.95
ulnar neuritis > lesion of ulnar nerve @ 0.95
ulnar palsy > lesion of ulnar nerve @ 0.95
ulnar paralysis > lesion of ulnar nerve @ 0.95
ulnar compression > lesion of ulnar nerve
ulnar entrapment > lesion of ulnar nerve @ 0.95
guyon > lesion of ulnar nerve
radial palsy > lesion of radial nerve @ 0.95
radial paralysis > lesion of radial nerve @ 0.95
radial neuritis > lesion of radial nerve @ 0.95
radial neuropathy > lesion of radial nerve @ 0.95
musculospiral > lesion of radial nerve
crutch paralysis > lesion of radial nerve
saturday night > lesion of radial nerve
median neuritis > other lesions of median nerve
median paralysis > other lesions of median nerve
median palsy > other lesions of median nerve
pronator syndrome > other lesions of median nerve
anterior interosseous > other lesions of median nerve @ 0.85
ape hand > other lesions of median nerve @ 0.5
partial thenar atrophy > carpal tunnel syndrome @ 0.85
tardy median palsy > carpal tunnel syndrome
thenar atrophy > carpal tunnel syndrome @ 0.6
axillary nerve palsy > other specified mononeuropathies of upper limb @ 0.85
suprascapular neuropathy > other specified mononeuropathies of upper limb @ 0.85
long thoracic palsy > other specified mononeuropathies of upper limb @ 0.7
musculocutaneous nerve lesion > other specified mononeuropathies of upper limb @ 0.85
interdigital neuroma > lesion of plantar nerve
morton's > lesion of plantar nerve @ 0.85
morton metatarsalgia > lesion of plantar nerve
civinini morton > lesion of plantar nerve
plantar neuroma > lesion of plantar nerve @ 0.95
plantar neuritis > lesion of plantar nerve
peroneal paralysis > lesion of lateral popliteal nerve @ 0.95
peroneal neuropathy > lesion of lateral popliteal nerve @ 0.95
peroneal neuritis > lesion of lateral popliteal nerve @ 0.95
peroneal nerve > lateral popliteal nerve @ 0.95
fibular nerve > lateral popliteal nerve
posterior tibial nerve > medial popliteal nerve @ 0.6
tibial neuropathy > lesion of medial popliteal nerve @ 0.8
femoral neuritis > lesion of femoral nerve @ 0.95
femoral neuropathy > lesion of femoral nerve @ 0.95
crural neuritis > lesion of femoral nerve @ 0.85
sciatic palsy > lesion of sciatic nerve @ 0.95
piriformis syndrome > lesion of sciatic nerve
lateral femoral cutaneous > meralgia paresthetica @ 0.95
roth bernhardt > meralgia paresthetica @ 0.95
lateral cutaneous nerve of thigh > meralgia paresthetica @ 0.95
saphenous neuropathy > other specified mononeuropathies of lower limb @ 0.7
ilioinguinal neuralgia > other specified mononeuropathies @ 0.6
obturator nerve > other specified mononeuropathies of lower limb @ 0.6
pudendal neuralgia > other specified mononeuropathies @ 0.7
intercostal neuritis > intercostal neuropathy @ 0.95
intercostal neuralgia > intercostal neuropathy
polyneuritis > polyneuropathy @ 0.95
peripheral neuritis > polyneuropathy @ 0.85
peripheral polyneuritis > polyneuropathy
alcoholic neuritis > alcoholic polyneuropathy @ 0.95
drug polyneuritis > drug-induced polyneuropathy @ 0.95
lead neuropathy > polyneuropathy due to other toxic agents
arsenical polyneuritis > polyneuropathy due to other toxic agents
toxic neuritis > polyneuropathy due to other toxic agents
toxic polyneuritis > polyneuropathy due to other toxic agents
serum neuritis > serum neuropathy @ 0.95
nutritional polyneuropathy > polyneuropathy diseases classified elsewhere @ 0.6
hypertrophic interstitial neuritis > hereditary motor and sensory neuropathy
hypertrophic neuropathy > hereditary motor and sensory neuropathy @ 0.85
cmt > hereditary motor and sensory neuropathy
peroneal atrophy > hereditary motor and sensory neuropathy
roussy > hereditary motor and sensory neuropathy @ 0.8
morvan > other hereditary and idiopathic neuropathies @ 0.7
nelaton > other hereditary and idiopathic neuropathies @ 0.85
hereditary sensory neuropathy > other hereditary and idiopathic neuropathies
hereditary sensory radicular > other hereditary and idiopathic neuropathies
hnpp > other hereditary and idiopathic neuropathies @ 0.8
heredopathia atactica > refsum's disease @ 0.95
gbs > guillain-barre syndrome @ 0.7
landry > guillain-barre syndrome @ 0.95
acute infective polyneuritis > guillain-barre syndrome @ 0.95
acute idiopathic polyneuritis > guillain-barre syndrome @ 0.95
ascending paralysis > guillain-barre syndrome
strohl > guillain-barre syndrome
fisher's syndrome > guillain-barre syndrome @ 0.8
lewis sumner > multifocal motor neuropathy

# --- Muscle and junction
pseudoparalytica gravis > myasthenia gravis
erb's disease > muscular dystrophy other specified @ 0.5
congenital myasthenia > congenital and developmental myasthenia @ 1.0
amyotonia congenita > congenital and developmental myasthenia
amyotonia > congenital and developmental myasthenia @ 0.8
myatonia > congenital and developmental myasthenia @ 0.7
oppenheim > congenital and developmental myasthenia @ 0.6
pseudohypertrophic > duchenne or becker muscular dystrophy @ 0.95
gowers dystrophy > duchenne or becker muscular dystrophy @ 0.5
dmd > duchenne or becker muscular dystrophy @ 0.95
griesinger pseudohypertrophic > duchenne or becker muscular dystrophy @ 0.8
scapulohumeral > muscular dystrophy other @ 0.6
leyden mobius dystrophy > limb girdle muscular dystrophy @ 0.8
limb girdle = limb girdle muscular dystrophy @ 0.95
oculopharyngeal > other specified muscular dystrophies
ocular dystrophy > other specified muscular dystrophies @ 0.7
distal muscular dystrophy > other specified muscular dystrophies @ 0.95
welander > other specified muscular dystrophies @ 0.8
batten steinert > myotonic muscular dystrophy
myotonia atrophica > myotonic muscular dystrophy @ 0.95
eulenburg > other specified myotonic disorders
isaacs > other specified myotonic disorders
paramyotonia > other specified myotonic disorders @ 0.95
central core > other congenital myopathy @ 0.7
minicore > congenital myopathy
multicore > congenital myopathy
rod body > nemaline myopathy
myotubular > x-linked myotubular myopathy
centronuclear > other centronuclear myopathy
westphal's periodic > periodic paralysis @ 0.7
hypokalemic paralysis > periodic paralysis @ 0.95
hyperkalemic paralysis > periodic paralysis @ 0.95
myoplegia familial > periodic paralysis @ 0.85
toxic myopathy > myopathy due to other toxic agents
critical care myopathy > critical illness myopathy @ 1.0

# --- Palsies, cord syndromes, autonomic
congenital spastic paralysis > spastic cerebral palsy @ 0.8
spastic infantile paralysis > spastic cerebral palsy @ 0.8
tetraplegic cerebral palsy > spastic quadriplegic cerebral palsy @ 0.95
congenital hemiplegia > spastic hemiplegic cerebral palsy @ 0.8
infantile hemiplegia > spastic hemiplegic cerebral palsy
double athetosis > athetoid cerebral palsy
vogt's athetosis > athetoid cerebral palsy
etat marbre > athetoid cerebral palsy @ 0.8
status marmoratus > athetoid cerebral palsy
dyskinetic cerebral palsy > athetoid cerebral palsy @ 0.95
forster's atonic > other cerebral palsy @ 0.7
both arms paralyzed > diplegia of upper limbs
diplegia arms > diplegia of upper limbs @ 0.95
cruciate paralysis > diplegia of upper limbs @ 0.5
hemisection spinal > brown-sequard syndrome @ 0.8
kinnier postictal paralysis > todd's paralysis @ 0.7
postepileptic paralysis > todd's paralysis @ 0.95
claude bernard > horner's syndrome
bernard horner > horner's syndrome @ 0.95
oculosympathetic > horner's syndrome @ 0.95
weiss baker > carotid sinus syncope @ 0.8
autonomic neuropathy > idiopathic peripheral autonomic neuropathy @ 0.85
neurovegetative > disorder of the autonomic nervous system @ 0.8
sympathetic disorder > disorder of the autonomic nervous system @ 0.7
vegetative nervous system disorder > disorder of the autonomic nervous system @ 0.85
pots > other disorders of autonomic nervous system @ 0.6 if: syndrome, tachycardia, postural, orthostatic
multisystem atrophy > multi-system degeneration of the autonomic nervous system
msa > multi-system degeneration of the autonomic nervous system @ 0.6 if: atrophy, system, parkinson, parkinsonism, shy
rsd > complex regional pain syndrome i
sudeck > complex regional pain syndrome i @ 0.8
causalgia arm > causalgia of upper limb @ 1.0
causalgia leg > causalgia of lower limb @ 1.0
mitchell's causalgia > causalgia @ 0.8
thalamic pain > central pain syndrome @ 0.95
dejerine roussy > central pain syndrome @ 0.95
postprocedural spinal leak > cerebrospinal fluid leak from spinal puncture @ 0.8
little's disease > spastic diplegic cerebral palsy @ 0.95

# --- Process and place
fibrosis brain > other specified disorders of brain @ 0.8
cicatrix brain > other specified disorders of brain @ 0.8
gliosis brain > other specified disorders of brain @ 0.8
hyperemia brain > other specified disorders of brain @ 0.8
fibrosis cerebral > other specified disorders of brain @ 0.8
scar cerebral > other specified disorders of brain @ 0.8
cicatrix cerebral > other specified disorders of brain @ 0.8
gliosis cerebral > other specified disorders of brain @ 0.8
hyperemia cerebral > other specified disorders of brain @ 0.8
swelling cerebral > cerebral edema @ 0.95
herniation cerebral > compression of brain @ 0.95
granuloma cerebral > intracranial abscess and granuloma
degeneration brain > degenerative disease of nervous system unspecified @ 0.75
degeneration cerebral > degenerative disease of nervous system unspecified @ 0.75
sclerosis spinal cord > other specified diseases of spinal cord @ 0.75
calcification spinal cord > other specified diseases of spinal cord @ 0.75
cyst spinal cord > other specified diseases of spinal cord @ 0.75
adhesions spinal cord > other specified diseases of spinal cord @ 0.75
fibrosis spinal cord > other specified diseases of spinal cord @ 0.75
necrosis spinal cord > other specified diseases of spinal cord @ 0.75
lesion spinal cord > other specified diseases of spinal cord @ 0.75
hematoma spinal cord > other vascular myelopathies
occlusion artery spinal cord > acute infarction of spinal cord @ 0.85
granuloma spinal cord > intraspinal abscess and granuloma @ 0.95
atrophy cerebellum > degenerative disease of nervous system unspecified @ 0.85
degeneration cerebellum > degenerative disease of nervous system unspecified @ 0.85
degeneration cerebellar > degenerative disease of nervous system unspecified @ 0.85
abscess cerebellar > intracranial abscess and granuloma @ 0.95
cyst cerebellum > cerebral cysts @ 0.85
cyst cerebellar > cerebral cysts @ 0.85
calcification basal ganglia > other specified degenerative diseases of basal ganglia @ 0.8
atrophy basal ganglia > other specified degenerative diseases of basal ganglia @ 0.8
calcification striatum > other specified degenerative diseases of basal ganglia @ 0.8
atrophy striatum > other specified degenerative diseases of basal ganglia @ 0.8
calcification pallidal > other specified degenerative diseases of basal ganglia @ 0.8
atrophy pallidal > other specified degenerative diseases of basal ganglia @ 0.8
calcification lenticular nucleus > other specified degenerative diseases of basal ganglia @ 0.8
atrophy lenticular nucleus > other specified degenerative diseases of basal ganglia @ 0.8
cyst subarachnoid > cerebral cysts @ 0.95
degeneration extrapyramidal > extrapyramidal and movement disorder unspecified @ 0.95
disease extrapyramidal > extrapyramidal and movement disorder unspecified @ 0.95
disorder extrapyramidal > extrapyramidal and movement disorder unspecified @ 0.95
syndrome extrapyramidal > extrapyramidal and movement disorder unspecified @ 0.95
degeneration anterior horn > other motor neuron disease @ 0.85
disease anterior horn > other motor neuron disease @ 0.85
degeneration anterior cornua > other motor neuron disease @ 0.85
disease anterior cornua > other motor neuron disease @ 0.85
degeneration motor neuron > other motor neuron disease @ 0.85
disease motor neuron > other motor neuron disease @ 0.85
atrophy ulnar > lesion of ulnar nerve @ 0.85
degeneration ulnar > lesion of ulnar nerve @ 0.85
entrapment radial > lesion of radial nerve @ 0.85
compression radial > lesion of radial nerve @ 0.85
atrophy radial > lesion of radial nerve @ 0.85
degeneration radial > lesion of radial nerve @ 0.85
neuropathy median > other lesions of median nerve @ 0.85
entrapment median > other lesions of median nerve @ 0.85
compression median > other lesions of median nerve @ 0.85
atrophy median > other lesions of median nerve @ 0.85
degeneration median > other lesions of median nerve @ 0.85
neuritis sciatic > lesion of sciatic nerve @ 0.85
paralysis sciatic > lesion of sciatic nerve @ 0.85
neuropathy sciatic > lesion of sciatic nerve @ 0.85
entrapment sciatic > lesion of sciatic nerve @ 0.85
compression sciatic > lesion of sciatic nerve @ 0.85
atrophy sciatic > lesion of sciatic nerve @ 0.85
degeneration sciatic > lesion of sciatic nerve @ 0.85
palsy femoral > lesion of femoral nerve @ 0.85
paralysis femoral > lesion of femoral nerve @ 0.85
entrapment femoral > lesion of femoral nerve @ 0.85
compression femoral > lesion of femoral nerve @ 0.85
atrophy femoral > lesion of femoral nerve @ 0.85
degeneration femoral > lesion of femoral nerve @ 0.85
palsy plantar > lesion of plantar nerve @ 0.85
paralysis plantar > lesion of plantar nerve @ 0.85
neuropathy plantar > lesion of plantar nerve @ 0.85
entrapment plantar > lesion of plantar nerve @ 0.85
compression plantar > lesion of plantar nerve @ 0.85
atrophy plantar > lesion of plantar nerve @ 0.85
degeneration plantar > lesion of plantar nerve @ 0.85
entrapment peroneal > lesion of lateral popliteal nerve @ 0.85
compression peroneal > lesion of lateral popliteal nerve @ 0.85
atrophy peroneal > lesion of lateral popliteal nerve @ 0.85
degeneration peroneal > lesion of lateral popliteal nerve @ 0.85
neuritis fibular > lesion of lateral popliteal nerve @ 0.85
palsy fibular > lesion of lateral popliteal nerve @ 0.85
paralysis fibular > lesion of lateral popliteal nerve @ 0.85
neuropathy fibular > lesion of lateral popliteal nerve @ 0.85
entrapment fibular > lesion of lateral popliteal nerve @ 0.85
compression fibular > lesion of lateral popliteal nerve @ 0.85
atrophy fibular > lesion of lateral popliteal nerve @ 0.85
degeneration fibular > lesion of lateral popliteal nerve @ 0.85
neuritis lateral popliteal > lesion of lateral popliteal nerve @ 0.85
palsy lateral popliteal > lesion of lateral popliteal nerve @ 0.85
paralysis lateral popliteal > lesion of lateral popliteal nerve @ 0.85
neuropathy lateral popliteal > lesion of lateral popliteal nerve @ 0.85
entrapment lateral popliteal > lesion of lateral popliteal nerve @ 0.85
compression lateral popliteal > lesion of lateral popliteal nerve @ 0.85
atrophy lateral popliteal > lesion of lateral popliteal nerve @ 0.85
degeneration lateral popliteal > lesion of lateral popliteal nerve @ 0.85
neuritis medial popliteal > lesion of medial popliteal nerve @ 0.85
palsy medial popliteal > lesion of medial popliteal nerve @ 0.85
paralysis medial popliteal > lesion of medial popliteal nerve @ 0.85
neuropathy medial popliteal > lesion of medial popliteal nerve @ 0.85
entrapment medial popliteal > lesion of medial popliteal nerve @ 0.85
compression medial popliteal > lesion of medial popliteal nerve @ 0.85
atrophy medial popliteal > lesion of medial popliteal nerve @ 0.85
degeneration medial popliteal > lesion of medial popliteal nerve @ 0.85
neuritis posterior tibial > lesion of medial popliteal nerve @ 0.85
palsy posterior tibial > lesion of medial popliteal nerve @ 0.85
paralysis posterior tibial > lesion of medial popliteal nerve @ 0.85
neuropathy posterior tibial > lesion of medial popliteal nerve @ 0.85
entrapment posterior tibial > lesion of medial popliteal nerve @ 0.85
compression posterior tibial > lesion of medial popliteal nerve @ 0.85
atrophy posterior tibial > lesion of medial popliteal nerve @ 0.85
degeneration posterior tibial > lesion of medial popliteal nerve @ 0.85
neuritis phrenic > other specified mononeuropathies @ 0.85
palsy phrenic > other specified mononeuropathies @ 0.85
paralysis phrenic > other specified mononeuropathies @ 0.85
neuropathy phrenic > other specified mononeuropathies @ 0.85
entrapment phrenic > other specified mononeuropathies @ 0.85
compression phrenic > other specified mononeuropathies @ 0.85
atrophy phrenic > other specified mononeuropathies @ 0.85
degeneration phrenic > other specified mononeuropathies @ 0.85
neuritis pudendal > other specified mononeuropathies @ 0.85
palsy pudendal > other specified mononeuropathies @ 0.85
paralysis pudendal > other specified mononeuropathies @ 0.85
neuropathy pudendal > other specified mononeuropathies @ 0.85
entrapment pudendal > other specified mononeuropathies @ 0.85
compression pudendal > other specified mononeuropathies @ 0.85
atrophy pudendal > other specified mononeuropathies @ 0.85
degeneration pudendal > other specified mononeuropathies @ 0.85
neuritis ilioinguinal > other specified mononeuropathies @ 0.85
palsy ilioinguinal > other specified mononeuropathies @ 0.85
paralysis ilioinguinal > other specified mononeuropathies @ 0.85
neuropathy ilioinguinal > other specified mononeuropathies @ 0.85
entrapment ilioinguinal > other specified mononeuropathies @ 0.85
compression ilioinguinal > other specified mononeuropathies @ 0.85
atrophy ilioinguinal > other specified mononeuropathies @ 0.85
degeneration ilioinguinal > other specified mononeuropathies @ 0.85
neuritis thoracic long > other specified mononeuropathies @ 0.85
palsy thoracic long > other specified mononeuropathies @ 0.85
paralysis thoracic long > other specified mononeuropathies @ 0.85
neuropathy thoracic long > other specified mononeuropathies @ 0.85
entrapment thoracic long > other specified mononeuropathies @ 0.85
compression thoracic long > other specified mononeuropathies @ 0.85
atrophy thoracic long > other specified mononeuropathies @ 0.85
degeneration thoracic long > other specified mononeuropathies @ 0.85
neuritis axillary nerve > other specified mononeuropathies @ 0.85
palsy axillary nerve > other specified mononeuropathies @ 0.85
paralysis axillary nerve > other specified mononeuropathies @ 0.85
neuropathy axillary nerve > other specified mononeuropathies @ 0.85
entrapment axillary nerve > other specified mononeuropathies @ 0.85
compression axillary nerve > other specified mononeuropathies @ 0.85
atrophy axillary nerve > other specified mononeuropathies @ 0.85
degeneration axillary nerve > other specified mononeuropathies @ 0.85
palsy intercostal > intercostal neuropathy @ 0.85
paralysis intercostal > intercostal neuropathy @ 0.85
entrapment intercostal > intercostal neuropathy @ 0.85
compression intercostal > intercostal neuropathy @ 0.85
atrophy intercostal > intercostal neuropathy @ 0.85
degeneration intercostal > intercostal neuropathy @ 0.85
paralysis brachial plexus > brachial plexus disorders @ 0.85
entrapment brachial plexus > brachial plexus disorders @ 0.85
compression brachial plexus > brachial plexus disorders @ 0.85
atrophy brachial plexus > brachial plexus disorders @ 0.85
degeneration brachial plexus > brachial plexus disorders @ 0.85
neuritis lumbosacral plexus > lumbosacral plexus disorders @ 0.85
palsy lumbosacral plexus > lumbosacral plexus disorders @ 0.85
paralysis lumbosacral plexus > lumbosacral plexus disorders @ 0.85
neuropathy lumbosacral plexus > lumbosacral plexus disorders @ 0.85
entrapment lumbosacral plexus > lumbosacral plexus disorders @ 0.85
compression lumbosacral plexus > lumbosacral plexus disorders @ 0.85
atrophy lumbosacral plexus > lumbosacral plexus disorders @ 0.85
degeneration lumbosacral plexus > lumbosacral plexus disorders @ 0.85
neuritis lumbar plexus > lumbosacral plexus disorders @ 0.85
palsy lumbar plexus > lumbosacral plexus disorders @ 0.85
paralysis lumbar plexus > lumbosacral plexus disorders @ 0.85
neuropathy lumbar plexus > lumbosacral plexus disorders @ 0.85
entrapment lumbar plexus > lumbosacral plexus disorders @ 0.85
compression lumbar plexus > lumbosacral plexus disorders @ 0.85
atrophy lumbar plexus > lumbosacral plexus disorders @ 0.85
degeneration lumbar plexus > lumbosacral plexus disorders @ 0.85
neuritis sacral plexus > lumbosacral plexus disorders @ 0.85
palsy sacral plexus > lumbosacral plexus disorders @ 0.85
paralysis sacral plexus > lumbosacral plexus disorders @ 0.85
neuropathy sacral plexus > lumbosacral plexus disorders @ 0.85
entrapment sacral plexus > lumbosacral plexus disorders @ 0.85
compression sacral plexus > lumbosacral plexus disorders @ 0.85
atrophy sacral plexus > lumbosacral plexus disorders @ 0.85
degeneration sacral plexus > lumbosacral plexus disorders @ 0.85
neuritis hypoglossal > disorders of hypoglossal nerve @ 0.85
neuropathy hypoglossal > disorders of hypoglossal nerve @ 0.85
entrapment hypoglossal > disorders of hypoglossal nerve @ 0.85
compression hypoglossal > disorders of hypoglossal nerve @ 0.85
atrophy hypoglossal > disorders of hypoglossal nerve @ 0.85
degeneration hypoglossal > disorders of hypoglossal nerve @ 0.85
neuritis twelfth nerve > disorders of hypoglossal nerve @ 0.85
palsy twelfth nerve > disorders of hypoglossal nerve @ 0.85
paralysis twelfth nerve > disorders of hypoglossal nerve @ 0.85
neuropathy twelfth nerve > disorders of hypoglossal nerve @ 0.85
entrapment twelfth nerve > disorders of hypoglossal nerve @ 0.85
compression twelfth nerve > disorders of hypoglossal nerve @ 0.85
atrophy twelfth nerve > disorders of hypoglossal nerve @ 0.85
degeneration twelfth nerve > disorders of hypoglossal nerve @ 0.85
neuritis vagus > disorders of vagus nerve @ 0.85
palsy vagus > disorders of vagus nerve @ 0.85
neuropathy vagus > disorders of vagus nerve @ 0.85
entrapment vagus > disorders of vagus nerve @ 0.85
compression vagus > disorders of vagus nerve @ 0.85
atrophy vagus > disorders of vagus nerve @ 0.85
degeneration vagus > disorders of vagus nerve @ 0.85
neuritis vagal > disorders of vagus nerve @ 0.85
palsy vagal > disorders of vagus nerve @ 0.85
paralysis vagal > disorders of vagus nerve @ 0.85
entrapment vagal > disorders of vagus nerve @ 0.85
compression vagal > disorders of vagus nerve @ 0.85
atrophy vagal > disorders of vagus nerve @ 0.85
degeneration vagal > disorders of vagus nerve @ 0.85
neuritis pneumogastric > disorders of vagus nerve @ 0.85
palsy pneumogastric > disorders of vagus nerve @ 0.85
paralysis pneumogastric > disorders of vagus nerve @ 0.85
neuropathy pneumogastric > disorders of vagus nerve @ 0.85
entrapment pneumogastric > disorders of vagus nerve @ 0.85
compression pneumogastric > disorders of vagus nerve @ 0.85
atrophy pneumogastric > disorders of vagus nerve @ 0.85
degeneration pneumogastric > disorders of vagus nerve @ 0.85
neuritis glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
palsy glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
paralysis glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
neuropathy glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
entrapment glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
compression glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
atrophy glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
degeneration glossopharyngeal > disorders of glossopharyngeal nerve @ 0.85
palsy olfactory > disorders of olfactory nerve @ 0.85
neuropathy olfactory > disorders of olfactory nerve @ 0.85
entrapment olfactory > disorders of olfactory nerve @ 0.85
compression olfactory > disorders of olfactory nerve @ 0.85
atrophy olfactory > disorders of olfactory nerve @ 0.85
degeneration olfactory > disorders of olfactory nerve @ 0.85
neuritis accessory nerve > disorders of other specified cranial nerves @ 0.85
palsy accessory nerve > disorders of other specified cranial nerves @ 0.85
neuropathy accessory nerve > disorders of other specified cranial nerves @ 0.85
entrapment accessory nerve > disorders of other specified cranial nerves @ 0.85
compression accessory nerve > disorders of other specified cranial nerves @ 0.85
atrophy accessory nerve > disorders of other specified cranial nerves @ 0.85
degeneration accessory nerve > disorders of other specified cranial nerves @ 0.85
neuritis spinal accessory > disorders of other specified cranial nerves @ 0.85
palsy spinal accessory > disorders of other specified cranial nerves @ 0.85
paralysis spinal accessory > disorders of other specified cranial nerves @ 0.85
neuropathy spinal accessory > disorders of other specified cranial nerves @ 0.85
entrapment spinal accessory > disorders of other specified cranial nerves @ 0.85
compression spinal accessory > disorders of other specified cranial nerves @ 0.85
atrophy spinal accessory > disorders of other specified cranial nerves @ 0.85
degeneration spinal accessory > disorders of other specified cranial nerves @ 0.85
palsy trigeminal > disorder of trigeminal nerve @ 0.85
paralysis trigeminal > disorder of trigeminal nerve @ 0.85
neuropathy trigeminal > disorder of trigeminal nerve @ 0.85
entrapment trigeminal > disorder of trigeminal nerve @ 0.85
compression trigeminal > disorder of trigeminal nerve @ 0.85
atrophy trigeminal > disorder of trigeminal nerve @ 0.85
degeneration trigeminal > disorder of trigeminal nerve @ 0.85
neuritis facial nerve > other disorders of facial nerve @ 0.85
neuropathy facial nerve > other disorders of facial nerve @ 0.85
entrapment facial nerve > other disorders of facial nerve @ 0.85
compression facial nerve > other disorders of facial nerve @ 0.85
atrophy facial nerve > other disorders of facial nerve @ 0.85
degeneration facial nerve > other disorders of facial nerve @ 0.85
neuritis seventh nerve > other disorders of facial nerve @ 0.85
paralysis seventh nerve > bell's palsy
neuropathy seventh nerve > other disorders of facial nerve @ 0.85
entrapment seventh nerve > other disorders of facial nerve @ 0.85
compression seventh nerve > other disorders of facial nerve @ 0.85
atrophy seventh nerve > other disorders of facial nerve @ 0.85
degeneration seventh nerve > other disorders of facial nerve @ 0.85
neuritis cranial nerve > cranial nerve disorder unspecified @ 0.85
palsy cranial nerve > cranial nerve disorder unspecified @ 0.85
paralysis cranial nerve > cranial nerve disorder unspecified @ 0.85
neuropathy cranial nerve > cranial nerve disorder unspecified @ 0.85
entrapment cranial nerve > cranial nerve disorder unspecified @ 0.85
compression cranial nerve > cranial nerve disorder unspecified @ 0.85
atrophy cranial nerve > cranial nerve disorder unspecified @ 0.85
degeneration cranial nerve > cranial nerve disorder unspecified @ 0.85
neuritis acoustic > disorders of acoustic nerve @ 0.85
palsy acoustic > disorders of acoustic nerve @ 0.85
paralysis acoustic > disorders of acoustic nerve @ 0.85
neuropathy acoustic > disorders of acoustic nerve @ 0.85
entrapment acoustic > disorders of acoustic nerve @ 0.85
compression acoustic > disorders of acoustic nerve @ 0.85
atrophy acoustic > disorders of acoustic nerve @ 0.85
degeneration acoustic > disorders of acoustic nerve @ 0.85
neuritis auditory nerve > disorders of acoustic nerve @ 0.85
palsy auditory nerve > disorders of acoustic nerve @ 0.85
paralysis auditory nerve > disorders of acoustic nerve @ 0.85
neuropathy auditory nerve > disorders of acoustic nerve @ 0.85
entrapment auditory nerve > disorders of acoustic nerve @ 0.85
compression auditory nerve > disorders of acoustic nerve @ 0.85
atrophy auditory nerve > disorders of acoustic nerve @ 0.85
degeneration auditory nerve > disorders of acoustic nerve @ 0.85
neuritis eighth nerve > disorders of acoustic nerve @ 0.85
palsy eighth nerve > disorders of acoustic nerve @ 0.85
paralysis eighth nerve > disorders of acoustic nerve @ 0.85
neuropathy eighth nerve > disorders of acoustic nerve @ 0.85
entrapment eighth nerve > disorders of acoustic nerve @ 0.85
compression eighth nerve > disorders of acoustic nerve @ 0.85
atrophy eighth nerve > disorders of acoustic nerve @ 0.85
degeneration eighth nerve > disorders of acoustic nerve @ 0.85
neuritis cochlear nerve > disorders of acoustic nerve @ 0.85
palsy cochlear nerve > disorders of acoustic nerve @ 0.85
paralysis cochlear nerve > disorders of acoustic nerve @ 0.85
neuropathy cochlear nerve > disorders of acoustic nerve @ 0.85
entrapment cochlear nerve > disorders of acoustic nerve @ 0.85
compression cochlear nerve > disorders of acoustic nerve @ 0.85
atrophy cochlear nerve > disorders of acoustic nerve @ 0.85
degeneration cochlear nerve > disorders of acoustic nerve @ 0.85
neuritis vestibular nerve > disorders of acoustic nerve @ 0.85
palsy vestibular nerve > disorders of acoustic nerve @ 0.85
paralysis vestibular nerve > disorders of acoustic nerve @ 0.85
neuropathy vestibular nerve > disorders of acoustic nerve @ 0.85
entrapment vestibular nerve > disorders of acoustic nerve @ 0.85
compression vestibular nerve > disorders of acoustic nerve @ 0.85
atrophy vestibular nerve > disorders of acoustic nerve @ 0.85
degeneration vestibular nerve > disorders of acoustic nerve @ 0.85
neuritis abducens > sixth abducent nerve palsy @ 0.85
paralysis abducens > sixth abducent nerve palsy @ 0.85
neuropathy abducens > sixth abducent nerve palsy @ 0.85
entrapment abducens > sixth abducent nerve palsy @ 0.85
compression abducens > sixth abducent nerve palsy @ 0.85
atrophy abducens > sixth abducent nerve palsy @ 0.85
degeneration abducens > sixth abducent nerve palsy @ 0.85
neuritis abducent > sixth abducent nerve palsy @ 0.85
palsy abducent > sixth abducent nerve palsy @ 0.85
paralysis abducent > sixth abducent nerve palsy @ 0.85
neuropathy abducent > sixth abducent nerve palsy @ 0.85
entrapment abducent > sixth abducent nerve palsy @ 0.85
compression abducent > sixth abducent nerve palsy @ 0.85
atrophy abducent > sixth abducent nerve palsy @ 0.85
degeneration abducent > sixth abducent nerve palsy @ 0.85
neuritis oculomotor > third oculomotor nerve palsy @ 0.85
palsy oculomotor > third oculomotor nerve palsy @ 0.85
paralysis oculomotor > third oculomotor nerve palsy @ 0.85
neuropathy oculomotor > third oculomotor nerve palsy @ 0.85
entrapment oculomotor > third oculomotor nerve palsy @ 0.85
compression oculomotor > third oculomotor nerve palsy @ 0.85
atrophy oculomotor > third oculomotor nerve palsy @ 0.85
degeneration oculomotor > third oculomotor nerve palsy @ 0.85
neuritis trochlear > fourth trochlear nerve palsy @ 0.85
palsy trochlear > fourth trochlear nerve palsy @ 0.85
paralysis trochlear > fourth trochlear nerve palsy @ 0.85
neuropathy trochlear > fourth trochlear nerve palsy @ 0.85
entrapment trochlear > fourth trochlear nerve palsy @ 0.85
compression trochlear > fourth trochlear nerve palsy @ 0.85
atrophy trochlear > fourth trochlear nerve palsy @ 0.85
degeneration trochlear > fourth trochlear nerve palsy @ 0.85
neuritis lateral femoral cutaneous > meralgia paresthetica @ 0.85
palsy lateral femoral cutaneous > meralgia paresthetica @ 0.85
paralysis lateral femoral cutaneous > meralgia paresthetica @ 0.85
neuropathy lateral femoral cutaneous > meralgia paresthetica @ 0.85
entrapment lateral femoral cutaneous > meralgia paresthetica @ 0.85
compression lateral femoral cutaneous > meralgia paresthetica @ 0.85
atrophy lateral femoral cutaneous > meralgia paresthetica @ 0.85
degeneration lateral femoral cutaneous > meralgia paresthetica @ 0.85
neuritis lateral cutaneous > meralgia paresthetica @ 0.85
palsy lateral cutaneous > meralgia paresthetica @ 0.85
paralysis lateral cutaneous > meralgia paresthetica @ 0.85
neuropathy lateral cutaneous > meralgia paresthetica @ 0.85
entrapment lateral cutaneous > meralgia paresthetica @ 0.85
compression lateral cutaneous > meralgia paresthetica @ 0.85
atrophy lateral cutaneous > meralgia paresthetica @ 0.85
degeneration lateral cutaneous > meralgia paresthetica @ 0.85
neuropathy entrapment > mononeuropathy unspecified @ 0.85
neuralgia vidian > other trigeminal autonomic cephalgias @ 0.85
neuralgia sphenopalatine > other trigeminal autonomic cephalgias @ 0.85
neuralgia red > erythromelalgia @ 0.85
neuralgia ear > otalgia @ 0.85
neuritis spinal root > radiculopathy @ 0.85
neuritis lumbar > radiculopathy lumbar region @ 0.85
neuritis sciatic > sciatica @ 0.85
neuritis brachial > radiculopathy cervical region @ 0.85
neuritis progressive hypertrophic > hereditary motor and sensory neuropathy @ 0.85
neuritis postherpetic > other postherpetic nervous system involvement @ 0.85
neuritis puerperal > polyneuropathy @ 0.85
paralysis birth > birth injury paralysis @ 0.85
paralysis ocular > paralytic strabismus @ 0.85
paralysis extraocular > paralytic strabismus @ 0.85
paralysis glottis > paralysis of vocal cords and larynx @ 0.85
paralysis larynx > paralysis of vocal cords and larynx @ 0.85
paralysis uvula > other diseases of pharynx @ 0.85
paralysis palate soft > other lesions of oral mucosa @ 0.85
paralysis one limb > monoplegia @ 0.85
paralysis both legs > paraplegia @ 0.85
paralysis lower limbs > paraplegia @ 0.85
paralysis four limbs > quadriplegia @ 0.85
paralysis spinal progressive > progressive spinal muscle atrophy @ 0.85
paralysis radicular > radiculopathy @ 0.85
spasm orbicularis > blepharospasm @ 0.85
spasm facial > clonic hemifacial spasm @ 0.85
spasm saltatory > tic disorder @ 0.85
spasm sternocleidomastoid > torticollis @ 0.85
spasm neck > torticollis @ 0.85
imbalance autonomic > disorder of the autonomic nervous system @ 0.85
imbalance vasomotor > vasomotor @ 0.85
motor nerve cells die > motor neuron disease unspecified @ 0.95
motor nerve degeneration > motor neuron disease unspecified @ 0.95
loss of motor nerves > motor neuron disease unspecified
twisting spasm > dystonia unspecified
twisting muscle spasms > dystonia unspecified @ 1.0
nerve covering damage > demyelinating disease of central nervous system unspecified
covering of nerves > demyelinating disease of central nervous system unspecified
myelin loss > demyelinating disease of central nervous system unspecified @ 0.95
myelin damage > demyelinating disease of central nervous system unspecified @ 0.95
many nerves damaged > polyneuropathy unspecified @ 1.0
nerves damaged hands feet > polyneuropathy unspecified @ 1.0
nerve damage feet > polyneuropathy unspecified @ 0.95
sugar nerve damage > diabetes with diabetic polyneuropathy @ 0.95
inherited muscle wasting > muscular dystrophy @ 0.95
hereditary muscle weakness > muscular dystrophy @ 0.85
muscular wasting hereditary > muscular dystrophy @ 0.95
muscles cant relax > myotonic disorders @ 1.0
cannot relax muscles > myotonic disorders @ 1.0
delayed muscle relaxation > myotonic disorders @ 1.0
grip wont release > myotonic disorders @ 0.95
muscle disease inherited > congenital myopathies @ 0.6
muscle disease inherited > primary disorder of muscle unspecified @ 0.8
muscle disease > myopathy unspecified @ 0.95
weak muscles with use > myasthenia gravis
droopy eyes weak muscles > myasthenia gravis
temporary paralysis potassium > periodic paralysis @ 1.0
inflamed brain > encephalitis and encephalomyelitis unspecified @ 1.0
inflamed brain lining > meningitis unspecified @ 1.0
brain lining infection > meningitis unspecified @ 1.0
brain infection > encephalitis and encephalomyelitis unspecified
pus in brain > intracranial abscess and granuloma @ 1.0
inflamed spinal cord > encephalitis myelitis encephalomyelitis unspecified @ 0.6
inflamed spinal cord > myelitis unspecified @ 0.95
spinal cord squeezed > unspecified cord compression @ 1.0
electric shock face pain > trigeminal neuralgia @ 1.0
nerve pain after shingles > postherpetic @ 1.0
inflamed nerve > neuralgia and neuritis unspecified @ 1.0
early memory loss > alzheimer's disease with early onset @ 0.6
personality change dementia > frontotemporal @ 0.7
mini seizures > absence epileptic syndrome @ 0.7
mini seizures > localization-related partial seizures @ 0.5
temporal lobe fits > localization-related symptomatic epilepsy complex partial seizures @ 0.85
stares into space > absence epileptic syndrome @ 0.85
sudden sleep > narcolepsy
loss of words > dysphasia @ 0.95
cant find words > dysphasia @ 0.85
difficulty articulating > dysarthria and anarthria @ 1.0
difficulty understanding language > mixed receptive-expressive language disorder
trouble speaking > dysarthria @ 0.75
speech impairment > other speech disturbances @ 0.7
speech impairment > unspecified speech disturbances @ 0.85
degeneration brain cells > degenerative disease of nervous system unspecified @ 1.0
loss of brain cells > degenerative disease of nervous system unspecified @ 0.95
degeneration of brain tissue > degenerative disease of nervous system unspecified
too much fluid brain > hydrocephalus @ 1.0
excess fluid brain > hydrocephalus @ 1.0
high fluid brain > hydrocephalus @ 1.0
involuntary twitch eyelid > blepharospasm @ 0.95
involuntary eyelid closure > blepharospasm @ 1.0
muscle twisting > dystonia unspecified
involuntary muscle contraction > other muscle spasm @ 0.6
involuntary muscle contraction > dystonia unspecified @ 0.85
sustained muscle contraction > dystonia unspecified
abnormal muscle contraction > dystonia unspecified @ 0.8
involuntary shaking > tremor unspecified @ 0.95
involuntary trembling > tremor unspecified @ 1.0
fine movements difficulty > other lack of coordination | specific developmental disorder of motor function @ 0.85
trouble fine motor > other lack of coordination @ 0.8
trouble fine motor > specific developmental disorder of motor function @ 0.85
difficulty rapid alternating movements > other lack of coordination @ 0.95
overshooting movements > other lack of coordination @ 0.95
inability coordinate > ataxia unspecified | other lack of coordination @ 0.85
loss of coordination > ataxia unspecified @ 0.85
loss of coordination > unspecified lack of coordination
wobbliness > ataxia unspecified @ 0.8
wobbliness > unsteadiness on feet @ 0.85
trunk unsteadiness > ataxia unspecified
partial paralysis legs > paraplegia unspecified @ 1.0
weakness both legs > paraplegia unspecified @ 0.85
weakness all four limbs > quadriplegia unspecified
partial paralysis four limbs > quadriplegia unspecified @ 1.0
stiff legs > paraplegia | other symptoms and signs involving musculoskeletal system @ 0.5
increased leg muscle tone > other symptoms involving musculoskeletal @ 0.4
spasticity > other muscle spasm @ 0.5
spasticity > muscle spasm @ 0.6
spasticity > paraplegia @ 0.4
cramps hands > carpopedal spasm
cramps hands > tetany @ 0.85
involuntary hand spasm > tetany
vibration sense > other disturbances of skin sensation @ 0.85
decreased vibration > other disturbances of skin sensation @ 0.95
position sense > other disturbances of skin sensation @ 0.8
abnormal skin sensation > unspecified disturbances of skin sensation @ 1.0
abnormal sensation > unspecified disturbances of skin sensation @ 0.95
sensory impairment > hypoesthesia of skin @ 0.8
sensory impairment > unspecified disturbances of skin sensation @ 0.85
abnormal touch sensation > other disturbances of skin sensation
absent sensation > anesthesia of skin @ 1.0
nerve degeneration > polyneuropathy unspecified @ 0.75
nerve degeneration > hereditary motor and sensory neuropathy @ 0.7
loss of nerve function > polyneuropathy unspecified @ 0.8
one nerve damaged > mononeuropathy unspecified @ 1.0
single nerve > mononeuropathy unspecified @ 0.85
many separate nerves > mononeuritis multiplex @ 0.85
autonomic nerve problems > disorder of the autonomic nervous system unspecified @ 1.0
autonomic dysfunction > disorder of the autonomic nervous system unspecified @ 1.0
involuntary nervous system > disorder of autonomic nervous system @ 0.85
pseudobulbar > pseudobulbar affect
rapid mood changes > emotional lability @ 0.95
flat emotions > other symptoms and signs involving emotional state @ 0.85
inappropriate behavior > other symptoms and signs involving appearance and behavior @ 0.85
abnormal behavior > other symptoms and signs involving appearance and behavior @ 0.85
lack of impulse control > impulse disorder unspecified
poor social skills > other symptoms appearance behavior @ 0.3
poor social skills > autistic disorder | problem related to social environment @ 0.4
poor school performance > underachievement in school
difficulty planning > frontal lobe and executive function deficit @ 1.0
executive function > frontal lobe and executive function deficit @ 0.95
poor spatial > visuospatial deficit @ 1.0
visual spatial > visuospatial deficit @ 0.95
hand eye coordination > visuospatial deficit @ 0.5
hand eye coordination > other lack of coordination @ 0.8

# --- nerves, movement, feeling and mind in lay words
slowness movement > other symptoms and signs involving the nervous system @ 0.4
slowness movement > abnormal involuntary movements @ 0.6
slowness movement > psychomotor deficit @ 0.85
bradykinesia > psychomotor deficit @ 0.7
tiptoe > other abnormalities of gait and mobility
waddling > other abnormalities of gait and mobility @ 1.0
waddling walk > other abnormalities of gait and mobility @ 1.0
duck walk > other abnormalities of gait and mobility
shuffling > other abnormalities of gait and mobility
broad based walk > ataxic gait @ 0.85
high stepping walk > other abnormalities of gait and mobility @ 0.85
steppage > other abnormalities of gait and mobility
scissor > paralytic gait @ 0.85 if: gait, walk, walking
drags leg > other abnormalities of gait and mobility @ 0.8
limping > other abnormalities of gait and mobility
walking funny > abnormalities of gait and mobility
unable to walk > difficulty in walking
loss ability walk > other abnormalities of gait and mobility @ 0.85
difficulty climbing stairs > muscle weakness generalized @ 0.7
difficulty running > other abnormalities of gait and mobility @ 0.75
difficulty standing > unsteadiness on feet @ 0.8
unable to stand > unsteadiness on feet @ 0.8
unable to stand > reduced mobility @ 0.6
poor fine motor > specific developmental disorder of motor function @ 0.85
delayed motor milestones > delayed milestone in childhood
motor delay > specific developmental disorder of motor function @ 0.8
delayed talking > delayed milestone in childhood | expressive language disorder @ 0.8
late talking > speech and language development delay @ 0.85
delayed language > speech and language development delay | expressive language disorder @ 0.85
absent speech > aphasia @ 0.85
no speech > aphasia @ 0.85
nonverbal > aphasia @ 0.75
does not speak > aphasia @ 0.75
unclear speech > dysarthria and anarthria @ 0.85
garbled speech > dysarthria and anarthria @ 0.8
poor articulation > phonological disorder | dysarthria @ 0.8
monotone speech > other voice and resonance disorders
high pitched voice > other voice and resonance disorders @ 1.0
soft voice > other voice and resonance disorders @ 0.8
hoarse cry > dysphonia
weak cry > other general symptoms and signs @ 0.75
high pitched cry > other general symptoms and signs @ 0.75
high pitched cry > nonspecific symptoms peculiar to infancy
cat cry > deletion short arm chromosome 5 @ 0.8
developmental regression > other lack of expected normal physiological development @ 0.8
loss milestones > other lack of expected normal physiological development @ 0.85
loss of skills > other childhood disintegrative disorder @ 0.85
slow development > unspecified lack of expected normal physiological development in childhood @ 0.85
not developing > unspecified lack of expected normal physiological development in childhood @ 0.8
mental decline > age-related cognitive decline @ 0.85
slow learner > intellectual disabilities @ 0.5
trouble learning > developmental disorder of scholastic skills
low attention > attention and concentration deficit @ 0.95
difficulty concentrating > attention and concentration deficit @ 1.0
distractible > attention and concentration deficit @ 0.85
poor judgment > frontal lobe executive function deficit @ 0.7
obsessive behavior > obsessive-compulsive disorder @ 0.85
self injurious > nonsuicidal self-harm @ 0.95
self biting > nonsuicidal self-harm @ 0.85
hits self > nonsuicidal self-harm @ 0.8
hand wringing > stereotyped movement disorders @ 0.85
repetitive movements > stereotyped movement disorders @ 1.0
repetitive hand > stereotyped movement disorders
stereotypy > stereotyped movement disorders @ 1.0
poor eye contact > other symptoms and signs involving appearance and behavior @ 0.85
lack eye contact > other symptoms and signs involving appearance and behavior @ 0.85
socially withdrawn > social exclusion and rejection @ 0.3
socially withdrawn > other symptoms and signs involving emotional state @ 0.6
shy > social phobia @ 0.5
friendly excess > disinhibited attachment disorder @ 0.7
laughing excess > pseudobulbar affect
laughing excess > other symptoms and signs involving emotional state @ 0.7
laughing inappropriate > pseudobulbar affect @ 0.85
laughing for no reason > pseudobulbar affect @ 0.85
crying spells > emotional lability @ 0.75
anxiousness > anxiety disorder @ 1.0
excess worry > generalized anxiety disorder
feeling anxious > anxiety disorder
low mood > depression unspecified
apathy > demoralization and apathy @ 0.95
lack of motivation > demoralization and apathy @ 0.85
indifference > demoralization and apathy @ 0.8
lack emotion > other symptoms and signs involving emotional state @ 0.85
lack emotion > flat affect @ 0.6
false beliefs > delusional disorders
sleep problems > sleep disorder unspecified @ 0.95
abnormal sleep > sleep disorder unspecified @ 0.95
poor sleep > insomnia @ 0.85
cannot sleep > insomnia unspecified @ 1.0
unable sleep > insomnia unspecified @ 1.0
trouble sleeping > insomnia unspecified @ 1.0
trouble falling asleep > insomnia unspecified @ 0.95
wakes up at night > insomnia unspecified @ 0.85
sleepless > insomnia unspecified @ 1.0
daytime sleepiness > hypersomnia @ 1.0
sleeps too much > hypersomnia unspecified @ 1.0
excess sleep > hypersomnia unspecified @ 1.0
restless sleep > other sleep disorders @ 0.85
pauses breathing sleep > sleep apnea @ 1.0
pause in breathing > apnea not elsewhere classified @ 0.85
decreased feeling > hypoesthesia of skin @ 1.0
decreased pain sensation > hypoesthesia of skin @ 0.85
decreased pain sensation > other disturbances of skin sensation @ 0.8
insensitive to pain > other disturbances of skin sensation @ 0.8
insensitive to pain > hereditary idiopathic neuropathy @ 0.7
cannot feel pain > other disturbances of skin sensation @ 0.85
cannot feel pain > hereditary idiopathic neuropathy @ 0.7
burning hands > paresthesia of skin
increased sensitivity touch > hyperesthesia @ 1.0
painful to touch > hyperesthesia @ 0.8
hypersensitive skin > hyperesthesia
cold sensitivity > other disturbances of skin sensation | other general symptoms and signs @ 0.6
no reflexes > abnormal reflex @ 1.0
upgoing toe > abnormal reflex @ 0.85
exaggerated startle > abnormal reflex @ 0.7
easily startled > abnormal reflex @ 0.4
all four limbs paralyzed > quadriplegia @ 1.0
paralyzed lower body > paraplegia @ 1.0
paralyzed half body > hemiplegia @ 0.95
spastic legs > hereditary spastic paraplegia @ 0.5
spastic legs > paraplegia @ 0.75
paralyzed face > facial nerve disorder @ 0.7
one sided facial droop > facial weakness
one sided facial droop > bell's palsy @ 0.7
tremor in hands > tremor unspecified @ 0.95
hand shaking > tremor unspecified
hands tremble > tremor unspecified @ 0.95
shakiness > tremor unspecified
resting tremor > tremor unspecified
action tremor > other specified forms of tremor
head bobbing > other abnormal involuntary movements @ 0.7
head nodding > abnormal head movements @ 0.95
head shaking > abnormal head movements
writhing movements > other chorea @ 0.7
writhing movements > abnormal involuntary movements @ 0.8
dance like movements > other chorea @ 1.0
jerky involuntary movements > myoclonus @ 0.7
jerky involuntary movements > abnormal involuntary movements @ 0.8
sudden jerks > myoclonus @ 0.95
brief muscle jerks > myoclonus @ 1.0
abnormal posture muscle > dystonia
twisting movements > dystonia
neck twisting > spasmodic torticollis
seizure with fever > febrile convulsions @ 1.0
drop attacks > other abnormalities of gait @ 0.2
drop attacks > epileptic seizures atonic @ 0.5
blank stare > absence epileptic syndrome @ 0.7
slow nerve conduction > abnormal response to nerve stimulation @ 0.85
nerve conduction abnormal > abnormal response to nerve stimulation
abnormal brain scan > abnormal findings on diagnostic imaging of central nervous system @ 0.8
white matter spots > white matter disease unspecified @ 0.8
brain calcium deposits > other specified disorders of brain @ 0.85
brain shrinking > degenerative disease of nervous system unspecified @ 0.75
brain damage > encephalopathy @ 0.7
high spinal fluid pressure > benign intracranial hypertension @ 0.95
high brain pressure > benign intracranial hypertension @ 0.85
high pressure in skull > benign intracranial hypertension
high intracranial pressure > benign intracranial hypertension
high protein spinal fluid > abnormal level cerebrospinal fluid @ 0.5
high csf protein > abnormal findings in cerebrospinal fluid
large brain ventricles > hydrocephalus @ 0.8
large brain ventricles > other specified disorders of brain @ 0.7
dilated brain ventricles > hydrocephalus @ 0.8
dilated brain ventricles > other specified disorders of brain @ 0.7
ventriculomegaly > hydrocephalus @ 0.7
ventriculomegaly > other specified disorders of brain @ 0.75
brain fluid sac > cerebral cysts @ 0.85
absent corpus callosum > congenital malformations of corpus callosum @ 1.0
thin corpus callosum > congenital malformations of corpus callosum @ 0.95
small corpus callosum > congenital malformations of corpus callosum @ 0.95
small cerebellum > other reduction deformities of brain @ 1.0
absent cerebellum > other reduction deformities of brain @ 1.0
cerebellar wasting > cerebellar ataxia @ 0.6
cerebellar wasting > other specified degenerative diseases of nervous system @ 0.8
smooth brain > other reduction deformities of brain @ 1.0
brain folds abnormal > other specified congenital malformations of brain | other reduction deformities of brain @ 0.85
small brain stem > other reduction deformities of brain
small pituitary > other congenital malformations of brain @ 0.4
small pituitary > hypopituitarism @ 0.6
bleeding in skull > nontraumatic intracranial hemorrhage @ 0.95
bleeding around brain > nontraumatic subarachnoid hemorrhage @ 0.95
narrowed brain arteries > cerebral atherosclerosis | occlusion stenosis cerebral arteries @ 0.85
silent stroke > cerebral infarction @ 0.7
stroke like episodes > transient cerebral ischemic attack @ 0.6
damage to nerves outside brain > polyneuropathy @ 0.95
pinched nerve > nerve root compression @ 0.7
tethered cord > other specified congenital malformations of spinal cord @ 0.85
spinal cord syrinx > syringomyelia @ 1.0
fluid cyst spinal cord > syringomyelia @ 1.0
sleepy > drowsiness @ 1.0
falling sickness > epilepsy unspecified @ 1.0
fits > epilepsy unspecified @ 0.7
fits > unspecified convulsions @ 0.85
the palsy > parkinson's disease @ 0.5
brain attack > cerebral infarction unspecified @ 0.95
apoplexy > nontraumatic intracerebral hemorrhage @ 0.75
stroke > cerebral infarction unspecified
light stroke > transient cerebral ischemic attack unspecified @ 0.85
ministroke > transient cerebral ischemic attack unspecified @ 1.0
warning stroke > transient cerebral ischemic attack unspecified @ 1.0
pre stroke > transient cerebral ischemic attack unspecified
brain bug > encephalitis @ 0.6
suicide disease > trigeminal neuralgia @ 0.95
spastic child > cerebral palsy
wet noodle baby > congenital hypotonia @ 0.8
waterhead > hydrocephalus @ 0.95
pfeiffer bacillus meningitis > hemophilus meningitis in: icd10cm
group b strep meningitis > streptococcal meningitis in: icd10cm
gbs meningitis in baby > streptococcal meningitis in: icd10cm
mrsa meningitis > staphylococcal meningitis in: icd10cm
elizabethkingia meningitis > other bacterial meningitis in: icd10cm
proteus meningitis > other bacterial meningitis in: icd10cm
cronobacter meningitis > other bacterial meningitis in: icd10cm
chemical meningitis > nonpyogenic meningitis in: icd10cm
meningoradiculitis > meningitis unspecified in: icd10cm
inflammation of arachnoid > meningitis unspecified in: icd10cm
post-viral adem > postinfectious acute disseminated encephalitis in: icd10cm
ham/tsp > tropical spastic paraplegia in: icd10cm
purulent meningoencephalitis > bacterial meningoencephalitis and meningomyelitis in: icd10cm
suppurative encephalitis > bacterial meningoencephalitis and meningomyelitis in: icd10cm
bacterial cerebritis > bacterial meningoencephalitis and meningomyelitis in: icd10cm
bickerstaff encephalitis > other encephalitis and encephalomyelitis in: icd10cm
steroid-responsive encephalopathy > other encephalitis and encephalomyelitis in: icd10cm
anti-gad encephalitis > other encephalitis and encephalomyelitis in: icd10cm
ampa receptor encephalitis > other encephalitis and encephalomyelitis in: icd10cm
gfap astrocytopathy > other encephalitis and encephalomyelitis in: icd10cm
ev-d68 paralysis > acute flaccid myelitis in: icd10cm
polio-like illness > acute flaccid myelitis in: icd10cm
progressive myelitis > other myelitis in: icd10cm
encephalomyeloradiculitis > other myelitis in: icd10cm
meningoencephalitis > encephalitis and encephalomyelitis unspecified in: icd10cm
encephalomyelitis > encephalitis and encephalomyelitis unspecified in: icd10cm
brain fever > encephalitis and encephalomyelitis unspecified in: icd10cm
phrenitis > encephalitis and encephalomyelitis unspecified in: icd10cm
hemorrhagic encephalitis > encephalitis and encephalomyelitis unspecified in: icd10cm
choroid plexus inflammation > encephalitis and encephalomyelitis unspecified in: icd10cm
leukoencephalitis unspecified > encephalitis and encephalomyelitis unspecified in: icd10cm
panencephalitis > encephalitis and encephalomyelitis unspecified in: icd10cm
myeloradiculitis > myelitis unspecified in: icd10cm
abscess of frontal lobe > intracranial abscess and granuloma in: icd10cm
abscess of temporal lobe > intracranial abscess and granuloma in: icd10cm
subarachnoid abscess > intracranial abscess and granuloma in: icd10cm
pott's puffy brain > intracranial abscess and granuloma in: icd10cm
parietal lobe abscess > intracranial abscess and granuloma in: icd10cm
spinal empyema > intraspinal abscess and granuloma in: icd10cm
late effects of meningitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
late effect of encephalitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
brain damage after meningitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
after-effects of encephalitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
gillespie ataxia > congenital nonprogressive ataxia in: icd10cm
ramsay hunt dyssynergia > other early-onset cerebellar ataxia in: icd10cm
arsacs > other early-onset cerebellar ataxia in: icd10cm
charlevoix-saguenay > other early-onset cerebellar ataxia in: icd10cm
cayman ataxia > other early-onset cerebellar ataxia in: icd10cm
spastic ataxia of charlevoix > other early-onset cerebellar ataxia in: icd10cm
infantile-onset spinocerebellar ataxia > other early-onset cerebellar ataxia in: icd10cm
rfc1 > late-onset cerebellar ataxia in: icd10cm
nonne cerebellar > late-onset cerebellar ataxia in: icd10cm
cerebellar ataxia neuropathy vestibular areflexia > late-onset cerebellar ataxia in: icd10cm
oculomotor apraxia type 1 > cerebellar ataxia with defective DNA repair in: icd10cm
aptx > cerebellar ataxia with defective DNA repair in: icd10cm
senataxin > cerebellar ataxia with defective DNA repair in: icd10cm
pnkp > cerebellar ataxia with defective DNA repair in: icd10cm
xeroderma ataxia > cerebellar ataxia with defective DNA repair in: icd10cm
paraplegin > hereditary spastic paraplegia in: icd10cm
atlastin > hereditary spastic paraplegia in: icd10cm
spatacsin > hereditary spastic paraplegia in: icd10cm
spastic paraplegia 4 > hereditary spastic paraplegia in: icd10cm
lorrain > hereditary spastic paraplegia in: icd10cm
polr3a > hypomyelination hypogonadotropic hypogonadism hypodontia in: icd10cm
polr3b > hypomyelination hypogonadotropic hypogonadism hypodontia in: icd10cm
tremor-ataxia with central hypomyelination > hypomyelination hypogonadotropic hypogonadism hypodontia in: icd10cm
leukodystrophy oligodontia > hypomyelination hypogonadotropic hypogonadism hypodontia in: icd10cm
childhood ataxia with diffuse cns hypomyelination > leukodystrophy with vanishing white matter disease in: icd10cm
spinocerebellar ataxia type 3 > other hereditary ataxias in: icd10cm
fragile x tremor ataxia > other hereditary ataxias in: icd10cm
acetazolamide-responsive ataxia > other hereditary ataxias in: icd10cm
ataxia-pancytopenia > other hereditary ataxias in: icd10cm
kcna1 > other hereditary ataxias in: icd10cm
sca27b > other hereditary ataxias in: icd10cm
cacna1a ataxia > other hereditary ataxias in: icd10cm
ataxin > other hereditary ataxias in: icd10cm
sca14 > other hereditary ataxias in: icd10cm
sca5 > other hereditary ataxias in: icd10cm
floppy infant sma > infantile spinal muscular atrophy type I in: icd10cm
amyotonia congenita sma > infantile spinal muscular atrophy type I in: icd10cm
smn1 > infantile spinal muscular atrophy type I in: icd10cm
wohlfart > other inherited spinal muscular atrophy in: icd10cm
sma with respiratory distress > other inherited spinal muscular atrophy in: icd10cm
bulbospinal > other inherited spinal muscular atrophy in: icd10cm
riboflavin transporter > other inherited spinal muscular atrophy in: icd10cm
smaled > other inherited spinal muscular atrophy in: icd10cm
stark-kaeser > other inherited spinal muscular atrophy in: icd10cm
ighmbp2 > other inherited spinal muscular atrophy in: icd10cm
bulbar als > amyotrophic lateral sclerosis in: icd10cm
als8 > amyotrophic lateral sclerosis in: icd10cm
als4 > amyotrophic lateral sclerosis in: icd10cm
duchenne bulbar > progressive bulbar palsy in: icd10cm
glossolabiopharyngeal > progressive bulbar palsy in: icd10cm
pseudobulbar paralysis progressive > progressive bulbar palsy in: icd10cm
creeping palsy > progressive spinal muscle atrophy in: icd10cm
pma motor > progressive spinal muscle atrophy in: icd10cm
adult progressive spinal atrophy > progressive spinal muscle atrophy in: icd10cm
vulpian > progressive spinal muscle atrophy in: icd10cm
vulpian-bernhardt > progressive spinal muscle atrophy in: icd10cm
hand type progressive muscular atrophy > progressive spinal muscle atrophy in: icd10cm
flail leg > other motor neuron disease in: icd10cm
o'sullivan-mcleod > other motor neuron disease in: icd10cm
fosmn > other spinal muscular atrophies and related syndromes in: icd10cm
finger drop sma > other spinal muscular atrophies and related syndromes in: icd10cm
spinal atrophy adult-onset other > other spinal muscular atrophies and related syndromes in: icd10cm
spinal amyotrophy > spinal muscular atrophy unspecified in: icd10cm
carcinomatous neuropathy > paraneoplastic neuromyopathy and neuropathy in: icd10cm
paraneoplastic cerebellar degeneration > other systemic atrophy primarily affecting central nervous system in neoplastic disease in: icd10cm
anti-hu encephalomyelitis > other systemic atrophy primarily affecting central nervous system in neoplastic disease in: icd10cm
postpolio muscle weakness > postpolio syndrome in: icd10cm
late effects polio new weakness > postpolio syndrome in: icd10cm
pps polio > postpolio syndrome in: icd10cm
paralysis agitans > parkinson's disease without dyskinesia in: icd10cm
idiopathic parkinsonism > parkinson's disease without dyskinesia in: icd10cm
hemiparkinsonism > parkinson's disease without dyskinesia in: icd10cm
lrrk2 > parkinson's disease without dyskinesia in: icd10cm
park2 > parkinson's disease without dyskinesia in: icd10cm
dj-1 > parkinson's disease without dyskinesia in: icd10cm
juvenile parkinsonism > parkinson's disease without dyskinesia in: icd10cm
young-onset parkinson > parkinson's disease without dyskinesia in: icd10cm
akinetic-rigid parkinson > parkinson's disease without dyskinesia in: icd10cm
parkinsonian syndrome > parkinsonism unspecified in: icd10cm
haloperidol parkinsonism > neuroleptic induced parkinsonism in: icd10cm
metoclopramide parkinsonism > other drug induced secondary parkinsonism in: icd10cm
reserpine parkinsonism > other drug induced secondary parkinsonism in: icd10cm
mptp parkinsonism > secondary parkinsonism due to other external agents in: icd10cm
carbon monoxide parkinsonism > secondary parkinsonism due to other external agents in: icd10cm
toxic parkinsonism > secondary parkinsonism due to other external agents in: icd10cm
von economo > postencephalitic parkinsonism in: icd10cm
encephalitis lethargica parkinson > postencephalitic parkinsonism in: icd10cm
sleeping sickness parkinsonism > postencephalitic parkinsonism in: icd10cm
arteriosclerotic parkinsonism > vascular parkinsonism in: icd10cm
atherosclerotic parkinsonism > vascular parkinsonism in: icd10cm
stroke parkinsonism > vascular parkinsonism in: icd10cm
boxers' parkinsonism > other secondary parkinsonism in: icd10cm
posttraumatic parkinsonism > other secondary parkinsonism in: icd10cm
dementia pugilistica parkinson > other secondary parkinsonism in: icd10cm
infantile neuroaxonal dystrophy > hallervorden-spatz disease in: icd10cm
pla2g6 > hallervorden-spatz disease in: icd10cm
mpan > hallervorden-spatz disease in: icd10cm
wdr45 > hallervorden-spatz disease in: icd10cm
neuroferritinopathy > hallervorden-spatz disease in: icd10cm
fahn > hallervorden-spatz disease in: icd10cm
woodhouse-sakati > hallervorden-spatz disease in: icd10cm
beta-propeller > hallervorden-spatz disease in: icd10cm
pallidopyramidal > hallervorden-spatz disease in: icd10cm
seitelberger > hallervorden-spatz disease in: icd10cm
parkinsonian multiple system atrophy > striatonigral degeneration in: icd10cm
multiple system atrophy parkinson > striatonigral degeneration in: icd10cm
infantile bilateral striatal necrosis > striatonigral degeneration in: icd10cm
slc20a2 > other specified degenerative diseases of basal ganglia in: icd10cm
striatopallidodentate > other specified degenerative diseases of basal ganglia in: icd10cm
multiple system atrophy cerebellar > other specified degenerative diseases of basal ganglia in: icd10cm
bilateral striopallidodentate calcinosis > other specified degenerative diseases of basal ganglia in: icd10cm
olivopontocerebellar msa > other specified degenerative diseases of basal ganglia in: icd10cm
chavany-brunhes > other specified degenerative diseases of basal ganglia in: icd10cm
oculogyric crisis drug > drug induced acute dystonia in: icd10cm
haloperidol dystonia > drug induced acute dystonia in: icd10cm
myoclonus dystonia > genetic torsion dystonia in: icd10cm
dyt11 > genetic torsion dystonia in: icd10cm
rapid-onset dystonia-parkinsonism > genetic torsion dystonia in: icd10cm
gch1 dystonia > genetic torsion dystonia in: icd10cm
kmt2b > genetic torsion dystonia in: icd10cm
primary torsion > genetic torsion dystonia in: icd10cm
sporadic dystonia > idiopathic nonfamilial dystonia in: icd10cm
adult-onset idiopathic dystonia > idiopathic nonfamilial dystonia in: icd10cm
retrocollis > spasmodic torticollis in: icd10cm
anterocollis > spasmodic torticollis in: icd10cm
edentulous dyskinesia > idiopathic orofacial dystonia in: icd10cm
lingual dystonia > idiopathic orofacial dystonia in: icd10cm
hemidystonia > other dystonia in: icd10cm
focal hand dystonia > other dystonia in: icd10cm
paroxysmal dystonia > other dystonia in: icd10cm
foot dystonia > other dystonia in: icd10cm
musician dystonia > other dystonia in: icd10cm
status dystonicus > other dystonia in: icd10cm
embouchure dystonia > other dystonia in: icd10cm
axial dystonia > other dystonia in: icd10cm
symptomatic torsion dystonia > other dystonia in: icd10cm
prrt2 dyskinesia > other dystonia in: icd10cm
pnkd > other dystonia in: icd10cm
kinetic tremor > essential tremor in: icd10cm
action tremor > essential tremor in: icd10cm
valproate tremor > drug-induced tremor in: icd10cm
salbutamol tremor > drug-induced tremor in: icd10cm
writing tremor > other specified forms of tremor in: icd10cm
cerebellar tremor > other specified forms of tremor in: icd10cm
postural tremor > other specified forms of tremor in: icd10cm
head tremor > other specified forms of tremor in: icd10cm
rest tremor > other specified forms of tremor in: icd10cm
wing-beating tremor > other specified forms of tremor in: icd10cm
outflow tremor > other specified forms of tremor in: icd10cm
dancing eyes > myoclonus in: icd10cm
oculopalatal > myoclonus in: icd10cm
diaphragmatic flutter > myoclonus in: icd10cm
nystagmus-myoclonus > myoclonus in: icd10cm
levodopa chorea > drug-induced chorea in: icd10cm
stimulant chorea > drug-induced chorea in: icd10cm
choreoathetosis > other chorea in: icd10cm
chorea due to polycythemia > other chorea in: icd10cm
secondary tic > other tics of organic origin in: icd10cm
tics after encephalitis > other tics of organic origin in: icd10cm
antipsychotic restlessness > drug induced akathisia in: icd10cm
cannot sit still from medicine > drug induced akathisia in: icd10cm
tardive tics > other drug induced movement disorders in: icd10cm
withdrawal emergent dyskinesia > other drug induced movement disorders in: icd10cm
jimmy legs > restless legs syndrome in: icd10cm
fidgety legs > restless legs syndrome in: icd10cm
anti-gad stiff > stiff-man syndrome in: icd10cm
progressive encephalomyelitis with rigidity > stiff-man syndrome in: icd10cm
hyperekplexia > other specified extrapyramidal and movement disorders in: icd10cm
alien limb > other specified extrapyramidal and movement disorders in: icd10cm
stiff baby > other specified extrapyramidal and movement disorders in: icd10cm
hyperexplexia > other specified extrapyramidal and movement disorders in: icd10cm
startle syndrome > other specified extrapyramidal and movement disorders in: icd10cm
periodic dystonia infancy > other specified extrapyramidal and movement disorders in: icd10cm
sudden startle > other specified extrapyramidal and movement disorders in: icd10cm
young alzheimer > alzheimer's disease with early onset in: icd10cm
apoe4 alzheimer > alzheimer's disease with late onset in: icd10cm
posterior cortical atrophy > other alzheimer's disease in: icd10cm
logopenic > other alzheimer's disease in: icd10cm
visual variant alzheimer > other alzheimer's disease in: icd10cm
atypical alzheimer > other alzheimer's disease in: icd10cm
behavioral variant frontotemporal > pick's disease in: icd10cm
semantic dementia > pick's disease in: icd10cm
bvftd > pick's disease in: icd10cm
wilhelmsen-lynch > other frontotemporal neurocognitive disorder in: icd10cm
frontal lobe degeneration > other frontotemporal neurocognitive disorder in: icd10cm
tauopathy > other frontotemporal neurocognitive disorder in: icd10cm
huttenlocher > alpers disease in: icd10cm
polioencephalopathy > alpers disease in: icd10cm
subacute necrotising encephalomyelopathy > leigh's disease in: icd10cm
benign senescent forgetfulness > mild cognitive impairment of uncertain or unknown etiology in: icd10cm
corticonigral > corticobasal degeneration in: icd10cm
fibrinoid degeneration of astrocytes > alexander disease in: icd10cm
ppaos > primary progressive apraxia of speech in: icd10cm
nasu-hakola > other specified degenerative diseases of nervous system in: icd10cm
argyrophilic grain > other specified degenerative diseases of nervous system in: icd10cm
neuronal intranuclear inclusion > other specified degenerative diseases of nervous system in: icd10cm
globular glial > other specified degenerative diseases of nervous system in: icd10cm
chronic traumatic encephalopathy > other specified degenerative diseases of nervous system in: icd10cm
trem2 > other specified degenerative diseases of nervous system in: icd10cm
plosl > other specified degenerative diseases of nervous system in: icd10cm
dnmt1 > other specified degenerative diseases of nervous system in: icd10cm
neuroserpin > other specified degenerative diseases of nervous system in: icd10cm
argyrophilic > other specified degenerative diseases of nervous system in: icd10cm
grey matter heterodegeneration > other specified degenerative diseases of nervous system in: icd10cm
limbic-predominant > other specified degenerative diseases of nervous system in: icd10cm
progressive neurodegenerative > other specified degenerative diseases of nervous system in: icd10cm
cerebral atrophy progressive > other specified degenerative diseases of nervous system in: icd10cm
brain degeneration nos > degenerative disease of nervous system unspecified in: icd10cm
brain shrinkage > degenerative disease of nervous system unspecified in: icd10cm
vitamin b12 myelopathy > subacute combined degeneration of spinal cord in: icd10cm
pernicious anemia cord > subacute combined degeneration of spinal cord in: icd10cm
gluten ataxia > cerebellar ataxia in diseases classified elsewhere in: icd10cm
paraneoplastic cerebellar > cerebellar ataxia in diseases classified elsewhere in: icd10cm
sclerosis multiplex > multiple sclerosis unspecified in: icd10cm
aqp4 > neuromyelitis optica devic in: icd10cm
neuropticomyelitis > neuromyelitis optica devic in: icd10cm
tumefactive demyelination > other specified acute disseminated demyelination in: icd10cm
heubner > diffuse sclerosis of central nervous system in: icd10cm
diffuse myelinoclastic > diffuse sclerosis of central nervous system in: icd10cm
locked in after sodium correction > central pontine myelinolysis in: icd10cm
longitudinally extensive transverse > acute transverse myelitis in demyelinating disease in: icd10cm
myelitis transversa > acute transverse myelitis in demyelinating disease in: icd10cm
radiologically isolated syndrome > other specified demyelinating diseases of central nervous system in: icd10cm
demyelinating brain lesions > demyelinating disease of central nervous system unspecified in: icd10cm
sylvian epilepsy > localization-related (focal) idiopathic epilepsy in: icd10cm
frontal lobe epilepsy simple > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
aphasic seizure > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
focal aware seizure > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
jacksonian march > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
focal motor seizure > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
gelastic > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
hypothalamic hamartoma epilepsy > localization-related (focal) symptomatic epilepsy with simple partial seizures in: icd10cm
occipital lobe epilepsy symptomatic > localization-related (focal) symptomatic epilepsy with complex partial seizures in: icd10cm
epilepsy with generalized tonic-clonic seizures alone > generalized idiopathic epilepsy in: icd10cm
awakening grand mal > generalized idiopathic epilepsy in: icd10cm
pyknoepilepsy > absence epileptic syndrome in: icd10cm
jme > juvenile myoclonic epilepsy in: icd10cm
herpin-janz > juvenile myoclonic epilepsy in: icd10cm
myoclonic jerks on waking > juvenile myoclonic epilepsy in: icd10cm
myoclonic epilepsy of adolescence > juvenile myoclonic epilepsy in: icd10cm
adolescent myoclonic > juvenile myoclonic epilepsy in: icd10cm
unverricht-lundborg > other generalized epilepsy and epileptic syndromes in: icd10cm
ohtahara > other generalized epilepsy and epileptic syndromes in: icd10cm
progressive myoclonus epilepsy > other generalized epilepsy and epileptic syndromes in: icd10cm
drop attacks epilepsy > other generalized epilepsy and epileptic syndromes in: icd10cm
cstb > other generalized epilepsy and epileptic syndromes in: icd10cm
unverricht > other generalized epilepsy and epileptic syndromes in: icd10cm
lundborg > other generalized epilepsy and epileptic syndromes in: icd10cm
benign myoclonic infancy > other generalized epilepsy and epileptic syndromes in: icd10cm
gtc > other generalized epilepsy and epileptic syndromes in: icd10cm
falling sickness > other generalized epilepsy and epileptic syndromes in: icd10cm
scarb2 > other generalized epilepsy and epileptic syndromes in: icd10cm
mediterranean myoclonus > other generalized epilepsy and epileptic syndromes in: icd10cm
menstrual epilepsy > epileptic seizures related to external causes in: icd10cm
toxic epilepsy > epileptic seizures related to external causes in: icd10cm
continuous spike-wave > other epilepsy in: icd10cm
acquired epileptic aphasia > other epilepsy in: icd10cm
csws > other epilepsy in: icd10cm
eating epilepsy > other epilepsy in: icd10cm
sleep-related hypermotor > other epilepsy in: icd10cm
adnfle > other epilepsy in: icd10cm
gefs+ > other epilepsy in: icd10cm
generalized epilepsy with febrile seizures plus > other epilepsy in: icd10cm
status epilepticus during sleep > other epilepsy in: icd10cm
migrating focal seizures > other epilepsy in: icd10cm
televison epilepsy > other epilepsy in: icd10cm
traumatic epilepsy > other epilepsy in: icd10cm
epilepsy with continuous spikes > other epilepsy in: icd10cm
diencephalic epilepsy > other epilepsy in: icd10cm
propulsive petit mal > epileptic spasms in: icd10cm
iess > epileptic spasms in: icd10cm
nodding attacks > epileptic spasms in: icd10cm
benign familial neonatal kcnq2 > KCNQ2-related epilepsy in: icd10cm
falling fits > epilepsy unspecified not intractable in: icd10cm
morbus comitialis > epilepsy unspecified not intractable in: icd10cm
convulsive disorder > epilepsy unspecified not intractable in: icd10cm
morbus sacer > epilepsy unspecified not intractable in: icd10cm
seizure attacks > epilepsy unspecified not intractable in: icd10cm
super-refractory status > epilepsy unspecified intractable with status epilepticus in: icd10cm
medication-resistant seizures > epilepsy unspecified intractable in: icd10cm
nonconvulsive status > epilepsy unspecified not intractable with status epilepticus in: icd10cm
convulsive status > epilepsy unspecified not intractable with status epilepticus in: icd10cm
continuous seizures > epilepsy unspecified not intractable with status epilepticus in: icd10cm
seizure that will not stop > epilepsy unspecified not intractable with status epilepticus in: icd10cm
complex partial status > epilepsy unspecified not intractable with status epilepticus in: icd10cm
acephalgic migraine > migraine with aura in: icd10cm
cacna1a migraine > hemiplegic migraine in: icd10cm
atp1a2 > hemiplegic migraine in: icd10cm
daily migraine > chronic migraine without aura in: icd10cm
chronic migraine > chronic migraine without aura in: icd10cm
cyclic vomiting syndrome migraine > cyclical vomiting in migraine in: icd10cm
recurrent painful ophthalmoplegic neuropathy > ophthalmoplegic migraine in: icd10cm
hormonal migraine > menstrual migraine in: icd10cm
menstrually related migraine > menstrual migraine in: icd10cm
vestibular migraine > other migraine in: icd10cm
migrainous vertigo > other migraine in: icd10cm
migraine vertigo > other migraine in: icd10cm
migraine associated dizziness > other migraine in: icd10cm
pharmacoresistant migraine > migraine unspecified intractable in: icd10cm
status migrainosus > migraine unspecified intractable with status migrainosus in: icd10cm
sluder neuralgia > cluster headache syndrome unspecified in: icd10cm
alarm clock headache > cluster headache syndrome unspecified in: icd10cm
sphenopalatine neuralgia > cluster headache syndrome unspecified in: icd10cm
erythromelalgia of head > cluster headache syndrome unspecified in: icd10cm
sjaastad > chronic paroxysmal hemicrania in: icd10cm
suna > short lasting unilateral neuralgiform headache in: icd10cm
hatband headache > tension-type headache unspecified in: icd10cm
band-like headache > tension-type headache unspecified in: icd10cm
ctth > chronic tension-type headache in: icd10cm
occasional tension headaches > episodic tension-type headache in: icd10cm
infrequent tension headache > episodic tension-type headache in: icd10cm
whiplash headache > post-traumatic headache in: icd10cm
headache soon after concussion > acute post-traumatic headache in: icd10cm
nitrate headache > drug-induced headache in: icd10cm
one sided headache continuous > hemicrania continua in: icd10cm
valsalva headache > primary cough headache in: icd10cm
weight lifter headache > primary exertional headache in: icd10cm
jabs and jolts > primary stabbing headache in: icd10cm
ophthalmodynia periodica > primary stabbing headache in: icd10cm
needle-in-the-eye > primary stabbing headache in: icd10cm
ice-pick pains > primary stabbing headache in: icd10cm
nummular headache > other headache syndrome in: icd10cm
cold stimulus headache > other headache syndrome in: icd10cm
brain freeze > other headache syndrome in: icd10cm
external compression headache > other headache syndrome in: icd10cm
epicrania fugax > other headache syndrome in: icd10cm
airplane headache > other headache syndrome in: icd10cm
diving headache > other headache syndrome in: icd10cm
coin-shaped headache > other headache syndrome in: icd10cm
hunger headache > other headache syndrome in: icd10cm
ponytail headache > other headache syndrome in: icd10cm
basilar insufficiency > vertebro-basilar artery syndrome in: icd10cm
vertebral artery insufficiency > vertebro-basilar artery syndrome in: icd10cm
vbi dizziness > vertebro-basilar artery syndrome in: icd10cm
beauty parlor syndrome > vertebro-basilar artery syndrome in: icd10cm
basilar artery insufficiency > vertebro-basilar artery syndrome in: icd10cm
carotid tia > carotid artery syndrome in: icd10cm
carotid artery insufficiency > carotid artery syndrome in: icd10cm
anterior circulation tia > carotid artery syndrome in: icd10cm
transient monocular blindness > amaurosis fugax in: icd10cm
fleeting blindness > amaurosis fugax in: icd10cm
transient blindness of one eye > amaurosis fugax in: icd10cm
ictus amnesicus > transient global amnesia in: icd10cm
amnestic episode > transient global amnesia in: icd10cm
recurrent focal cerebral ischemia > transient cerebral ischemic attack unspecified in: icd10cm
opalski > brain stem stroke syndrome in: icd10cm
ataxic hemiparesis > other lacunar syndromes in: icd10cm
lacunar state > other lacunar syndromes in: icd10cm
organic insomnia > insomnia due to medical condition in: icd10cm
insomnia caused by illness > insomnia due to medical condition in: icd10cm
terminal insomnia > other insomnia in: icd10cm
dsps > circadian rhythm sleep disorder delayed sleep phase type in: icd10cm
delayed sleep-wake > circadian rhythm sleep disorder delayed sleep phase type in: icd10cm
desynchronosis > circadian rhythm sleep disorder jet lag type in: icd10cm
swsd > circadian rhythm sleep disorder shift work type in: icd10cm
night shift insomnia > circadian rhythm sleep disorder shift work type in: icd10cm
altitude sleep apnea > high altitude periodic breathing in: icd10cm
mountain periodic breathing > high altitude periodic breathing in: icd10cm
nocturnal desaturation > idiopathic sleep related nonobstructive alveolar hypoventilation in: icd10cm
nighttime low oxygen > idiopathic sleep related nonobstructive alveolar hypoventilation in: icd10cm
nocturnal hypoventilation > idiopathic sleep related nonobstructive alveolar hypoventilation in: icd10cm
opioid-induced central sleep apnea > central sleep apnea in conditions classified elsewhere in: icd10cm
mixed sleep apnea > other sleep apnea in: icd10cm
complex sleep apnea > other sleep apnea in: icd10cm
uars > other sleep apnea in: icd10cm
treatment-emergent central sleep apnea > other sleep apnea in: icd10cm
knees buckle when laughing > narcolepsy with cataplexy in: icd10cm
orexin deficiency > narcolepsy with cataplexy in: icd10cm
narcolepsy-cataplexy > narcolepsy with cataplexy in: icd10cm
gelineau syndrome > narcolepsy with cataplexy in: icd10cm
nt2 > narcolepsy without cataplexy in: icd10cm
sexsomnia > confusional arousals in: icd10cm
kicking and punching in sleep > REM sleep behavior disorder in: icd10cm
hypnagogic paralysis > recurrent isolated sleep paralysis in: icd10cm
catathrenia > other parasomnia in: icd10cm
sleep-related eating > other parasomnia in: icd10cm
nocturnal myoclonus > periodic limb movement disorder in: icd10cm
plms > periodic limb movement disorder in: icd10cm
leg jerks in sleep > periodic limb movement disorder in: icd10cm
nocturnal leg cramps > sleep related leg cramps in: icd10cm
nocturnal cramps > sleep related leg cramps in: icd10cm
calf cramps at night > sleep related leg cramps in: icd10cm
nocturnal bruxism > sleep related bruxism in: icd10cm
night grinding > sleep related bruxism in: icd10cm
nocturnal tooth grinding > sleep related bruxism in: icd10cm
head banging asleep > other sleep related movement disorders in: icd10cm
jactatio capitis > other sleep related movement disorders in: icd10cm
jactatio > other sleep related movement disorders in: icd10cm
body rocking asleep > other sleep related movement disorders in: icd10cm
hypnic jerks > other sleep related movement disorders in: icd10cm
jactatio capitis nocturna > other sleep related movement disorders in: icd10cm
nonrestorative sleep > other sleep disorders in: icd10cm
environmental sleep disorder > other sleep disorders in: icd10cm
dyssomnia > sleep disorder unspecified in: icd10cm
restless sleep > sleep disorder unspecified in: icd10cm
broken sleep > sleep disorder unspecified in: icd10cm
faceache > trigeminal neuralgia in: icd10cm
prosopodynia > trigeminal neuralgia in: icd10cm
supraorbital neuralgia > trigeminal neuralgia in: icd10cm
mandibular neuralgia > trigeminal neuralgia in: icd10cm
persistent idiopathic facial pain > atypical facial pain in: icd10cm
phantom tooth pain > atypical facial pain in: icd10cm
pifp > atypical facial pain in: icd10cm
trigeminal neuropathy > other disorders of trigeminal nerve in: icd10cm
trigeminal neuritis > other disorders of trigeminal nerve in: icd10cm
numb chin syndrome > other disorders of trigeminal nerve in: icd10cm
gasserian ganglionitis > other disorders of trigeminal nerve in: icd10cm
trigeminal palsy > other disorders of trigeminal nerve in: icd10cm
neuritis of fifth nerve > other disorders of trigeminal nerve in: icd10cm
trigeminal anesthesia > other disorders of trigeminal nerve in: icd10cm
paratrigeminal > other disorders of trigeminal nerve in: icd10cm
paralysis of trigeminal nerve > other disorders of trigeminal nerve in: icd10cm
lingual neuropathy > other disorders of trigeminal nerve in: icd10cm
lingual nerve lesion > other disorders of trigeminal nerve in: icd10cm
face drooping one side > bell's palsy in: icd10cm
prosopoplegia > bell's palsy in: icd10cm
7th nerve palsy > bell's palsy in: icd10cm
intermedius neuralgia > geniculate ganglionitis in: icd10cm
nervus intermedius > geniculate ganglionitis in: icd10cm
orofacial granulomatosis facial palsy > melkersson's syndrome in: icd10cm
facial synkinesis > other disorders of facial nerve in: icd10cm
facial nerve neuropathy > other disorders of facial nerve in: icd10cm
paroxysmal lacrimation > other disorders of facial nerve in: icd10cm
inflammation of facial nerve > other disorders of facial nerve in: icd10cm
aberrant facial regeneration > other disorders of facial nerve in: icd10cm
cavernous sinus syndrome > disorders of multiple cranial nerves in: icd10cm
cranial polyneuropathy > disorders of multiple cranial nerves in: icd10cm
jacod syndrome > disorders of multiple cranial nerves in: icd10cm
godtfredsen > disorders of multiple cranial nerves in: icd10cm
retroparotid > disorders of multiple cranial nerves in: icd10cm
petrosphenoidal > disorders of multiple cranial nerves in: icd10cm
rochon-duvigneau > disorders of multiple cranial nerves in: icd10cm
sphenoidal fissure syndrome > disorders of multiple cranial nerves in: icd10cm
cerebellopontine angle syndrome > disorders of multiple cranial nerves in: icd10cm
cranial neuritis > cranial nerve disorder unspecified in: icd10cm
pectoralis minor syndrome > brachial plexus disorders in: icd10cm
backpack palsy > brachial plexus disorders in: icd10cm
gilliatt-sumner > brachial plexus disorders in: icd10cm
nonneonatal erb > brachial plexus disorders in: icd10cm
sacral plexopathy > lumbosacral plexus disorders in: icd10cm
lumbar plexopathy > lumbosacral plexus disorders in: icd10cm
idiopathic brachial neuritis > neuralgic amyotrophy in: icd10cm
sept9 > neuralgic amyotrophy in: icd10cm
pain in missing leg > phantom limb syndrome with pain in: icd10cm
coccygeal plexus > other nerve root and plexus disorders in: icd10cm
cervical plexus neuralgia > other nerve root and plexus disorders in: icd10cm
plexopathy > nerve root and plexus disorder unspecified in: icd10cm
median nerve compression at wrist > carpal tunnel syndrome in: icd10cm
median entrapment wrist > carpal tunnel syndrome in: icd10cm
compression of median nerve > carpal tunnel syndrome in: icd10cm
ligament of struthers > other lesions of median nerve in: icd10cm
seyffarth > other lesions of median nerve in: icd10cm
median neuralgia > other lesions of median nerve in: icd10cm
ulnar tunnel > lesion of ulnar nerve in: icd10cm
sulcus ulnaris > lesion of ulnar nerve in: icd10cm
supinator syndrome > lesion of radial nerve in: icd10cm
handcuff neuropathy > lesion of radial nerve in: icd10cm
axillary neuropathy > other specified mononeuropathies of upper limb in: icd10cm
quadrilateral space > other specified mononeuropathies of upper limb in: icd10cm
bowler thumb > other specified mononeuropathies of upper limb in: icd10cm
winged scapula nerve > other specified mononeuropathies of upper limb in: icd10cm
suprascapular nerve entrapment > other specified mononeuropathies of upper limb in: icd10cm
serratus anterior palsy > other specified mononeuropathies of upper limb in: icd10cm
long thoracic nerve palsy > other specified mononeuropathies of upper limb in: icd10cm
circumflex palsy > other specified mononeuropathies of upper limb in: icd10cm
intercostobrachial > other specified mononeuropathies of upper limb in: icd10cm
arm neuralgia > unspecified mononeuropathy of upper limb in: icd10cm
neuritis of arm > unspecified mononeuropathy of upper limb in: icd10cm
neuralgia of hand > unspecified mononeuropathy of upper limb in: icd10cm
neuritis of hand > unspecified mononeuropathy of upper limb in: icd10cm
wallet neuritis > lesion of sciatic nerve in: icd10cm
fat wallet > lesion of sciatic nerve in: icd10cm
toilet seat neuropathy > lesion of sciatic nerve in: icd10cm
tingling outer thigh > meralgia paresthetica in: icd10cm
lfcn > meralgia paresthetica in: icd10cm
crural neuralgia > lesion of femoral nerve in: icd10cm
crossed leg palsy > lesion of lateral popliteal nerve in: icd10cm
slimmer paralysis > lesion of lateral popliteal nerve in: icd10cm
fibular tunnel > lesion of lateral popliteal nerve in: icd10cm
anterior tarsal tunnel > lesion of lateral popliteal nerve in: icd10cm
strawberry pickers palsy > lesion of lateral popliteal nerve in: icd10cm
tibial neuropathy > lesion of medial popliteal nerve in: icd10cm
tibial nerve lesion > lesion of medial popliteal nerve in: icd10cm
tibial neuritis > lesion of medial popliteal nerve in: icd10cm
posterior tibial entrapment > tarsal tunnel syndrome in: icd10cm
tibial nerve entrapment ankle > tarsal tunnel syndrome in: icd10cm
jogger's foot > lesion of plantar nerve in: icd10cm
baxter nerve > lesion of plantar nerve in: icd10cm
interdigital neuroma foot > lesion of plantar nerve in: icd10cm
intermetatarsal neuroma > lesion of plantar nerve in: icd10cm
civinini > lesion of plantar nerve in: icd10cm
obturator neuropathy > other specified mononeuropathies of lower limb in: icd10cm
genitofemoral > other specified mononeuropathies of lower limb in: icd10cm
alcock > other specified mononeuropathies of lower limb in: icd10cm
saphenous neuritis > other specified mononeuropathies of lower limb in: icd10cm
obturator neuralgia > other specified mononeuropathies of lower limb in: icd10cm
cyclist pudendal > other specified mononeuropathies of lower limb in: icd10cm
pudendal entrapment > other specified mononeuropathies of lower limb in: icd10cm
genitofemoral neuralgia > other specified mononeuropathies of lower limb in: icd10cm
ilioinguinal neuralgia > other specified mononeuropathies of lower limb in: icd10cm
gonyalgia paresthetica > other specified mononeuropathies of lower limb in: icd10cm
alcock canal > other specified mononeuropathies of lower limb in: icd10cm
leg nerve entrapment > unspecified mononeuropathy of lower limb in: icd10cm
foot neuralgia > unspecified mononeuropathy of lower limb in: icd10cm
neuralgia of leg > unspecified mononeuropathy of lower limb in: icd10cm
neuritis of leg > unspecified mononeuropathy of lower limb in: icd10cm
rib nerve pain > intercostal neuropathy in: icd10cm
acnes > intercostal neuropathy in: icd10cm
notalgia paresthetica > intercostal neuropathy in: icd10cm
multiple mononeuropathy > mononeuritis multiplex in: icd10cm
multiple mononeuritis > mononeuritis multiplex in: icd10cm
wartenberg migrant > mononeuritis multiplex in: icd10cm
hnpp > hereditary motor and sensory neuropathy in: icd10cm
giant axonal neuropathy > hereditary motor and sensory neuropathy in: icd10cm
gdap1 > hereditary motor and sensory neuropathy in: icd10cm
ccfdn > hereditary motor and sensory neuropathy in: icd10cm
hereditary neuropathy with pressure palsies > hereditary motor and sensory neuropathy in: icd10cm
gombault > hereditary motor and sensory neuropathy in: icd10cm
lom neuropathy > hereditary motor and sensory neuropathy in: icd10cm
tomaculous neuropathy > hereditary motor and sensory neuropathy in: icd10cm
cmt1b > hereditary motor and sensory neuropathy in: icd10cm
phytanic acid > refsum's disease in: icd10cm
hmsn iv > refsum's disease in: icd10cm
pex7 adult > refsum's disease in: icd10cm
thiebaut > refsum's disease in: icd10cm
phytanic > refsum's disease in: icd10cm
sensory ataxic neuropathy hereditary > neuropathy in association with hereditary ataxia in: icd10cm
ciap > idiopathic progressive neuropathy in: icd10cm
chronic idiopathic axonal > idiopathic progressive neuropathy in: icd10cm
hereditary sensory neuropathy > other hereditary and idiopathic neuropathies in: icd10cm
hereditary sensory and autonomic > other hereditary and idiopathic neuropathies in: icd10cm
denny-brown hereditary > other hereditary and idiopathic neuropathies in: icd10cm
small fiber neuropathy idiopathic > other hereditary and idiopathic neuropathies in: icd10cm
congenital analgesia > other hereditary and idiopathic neuropathies in: icd10cm
small fiber neuropathy > other hereditary and idiopathic neuropathies in: icd10cm
wnk1 > other hereditary and idiopathic neuropathies in: icd10cm
congenital sensory neuropathy > other hereditary and idiopathic neuropathies in: icd10cm
idiopathic peripheral neuropathy > hereditary and idiopathic neuropathy unspecified in: icd10cm
postinfectious polyneuritis > guillain-barre syndrome in: icd10cm
acute polyradiculoneuritis > guillain-barre syndrome in: icd10cm
pharyngeal-cervical-brachial > guillain-barre syndrome in: icd10cm
fisher ataxia areflexia ophthalmoplegia > guillain-barre syndrome in: icd10cm
postinfectious polyradiculitis > guillain-barre syndrome in: icd10cm
lewis-sumner > chronic inflammatory demyelinating polyneuritis in: icd10cm
mmncb > multifocal motor neuropathy in: icd10cm
vasculitic neuropathy > other inflammatory polyneuropathies in: icd10cm
canomad > other inflammatory polyneuropathies in: icd10cm
poems neuropathy > other inflammatory polyneuropathies in: icd10cm
mag neuropathy > other inflammatory polyneuropathies in: icd10cm
polyradiculoneuritis > inflammatory polyneuropathy unspecified in: icd10cm
polyradiculitis > inflammatory polyneuropathy unspecified in: icd10cm
cipn > drug-induced polyneuropathy in: icd10cm
isoniazid neuropathy > drug-induced polyneuropathy in: icd10cm
cisplatin neuropathy > drug-induced polyneuropathy in: icd10cm
paclitaxel neuropathy > drug-induced polyneuropathy in: icd10cm
amiodarone neuropathy > drug-induced polyneuropathy in: icd10cm
oxaliplatin neuropathy > drug-induced polyneuropathy in: icd10cm
statin neuropathy > drug-induced polyneuropathy in: icd10cm
thalidomide neuropathy > drug-induced polyneuropathy in: icd10cm
gin neuritis > alcoholic polyneuropathy in: icd10cm
thallium neuropathy > polyneuropathy due to other toxic agents in: icd10cm
organophosphate neuropathy > polyneuropathy due to other toxic agents in: icd10cm
ginger jake > polyneuropathy due to other toxic agents in: icd10cm
jake leg > polyneuropathy due to other toxic agents in: icd10cm
glue sniffer neuropathy > polyneuropathy due to other toxic agents in: icd10cm
solvent neuropathy > polyneuropathy due to other toxic agents in: icd10cm
mercury neuropathy > polyneuropathy due to other toxic agents in: icd10cm
triorthocresyl > polyneuropathy due to other toxic agents in: icd10cm
jake paralysis > polyneuropathy due to other toxic agents in: icd10cm
hexacarbon > polyneuropathy due to other toxic agents in: icd10cm
icu neuropathy > critical illness polyneuropathy in: icd10cm
icu-acquired weakness > critical illness polyneuropathy in: icd10cm
intensive care neuropathy > critical illness polyneuropathy in: icd10cm
small-fiber polyneuropathy > other specified polyneuropathies in: icd10cm
demyelinating polyneuropathy > other specified polyneuropathies in: icd10cm
sensorimotor polyneuropathy > other specified polyneuropathies in: icd10cm
axonal sensorimotor > other specified polyneuropathies in: icd10cm
neuropathy peripheral > polyneuropathy unspecified in: icd10cm
achr antibody > myasthenia gravis without (acute) exacerbation in: icd10cm
erb myasthenia > myasthenia gravis without (acute) exacerbation in: icd10cm
myasthenic > myasthenia gravis without (acute) exacerbation in: icd10cm
penicillamine myasthenia > toxic myoneural disorders in: icd10cm
organophosphate intermediate syndrome > toxic myoneural disorders in: icd10cm
aminoglycoside neuromuscular > toxic myoneural disorders in: icd10cm
agrn > congenital and developmental myasthenia in: icd10cm
chat myasthenic > congenital and developmental myasthenia in: icd10cm
infantile myasthenia > congenital and developmental myasthenia in: icd10cm
gfpt1 > congenital and developmental myasthenia in: icd10cm
neuromuscular disease > myoneural disorder unspecified in: icd10cm
dystrophin > duchenne or becker muscular dystrophy in: icd10cm
erb-griesinger > duchenne or becker muscular dystrophy in: icd10cm
gowers muscular > duchenne or becker muscular dystrophy in: icd10cm
d4z4 > facioscapulohumeral muscular dystrophy in: icd10cm
dux4 > facioscapulohumeral muscular dystrophy in: icd10cm
fshd2 > facioscapulohumeral muscular dystrophy in: icd10cm
smchd1 > facioscapulohumeral muscular dystrophy in: icd10cm
lgmdd1 > autosomal dominant limb girdle muscular dystrophy in: icd10cm
transportinopathy > autosomal dominant limb girdle muscular dystrophy in: icd10cm
lgmd d > autosomal dominant limb girdle muscular dystrophy in: icd10cm
tnpo3 > autosomal dominant limb girdle muscular dystrophy in: icd10cm
lgmdd4 > autosomal dominant limb girdle muscular dystrophy in: icd10cm
lgmd2a > autosomal recessive limb girdle muscular dystrophy due to calpain-3 dysfunction in: icd10cm
lgmdr1 > autosomal recessive limb girdle muscular dystrophy due to calpain-3 dysfunction in: icd10cm
calpain-3 > autosomal recessive limb girdle muscular dystrophy due to calpain-3 dysfunction in: icd10cm
leyden-mobius calpain > autosomal recessive limb girdle muscular dystrophy due to calpain-3 dysfunction in: icd10cm
lgmdr2 > limb girdle muscular dystrophy due to dysferlin dysfunction in: icd10cm
miyoshi distal > limb girdle muscular dystrophy due to dysferlin dysfunction in: icd10cm
sgca > limb girdle muscular dystrophy due to sarcoglycan dysfunction in: icd10cm
severe childhood autosomal recessive muscular > limb girdle muscular dystrophy due to sarcoglycan dysfunction in: icd10cm
sgcb > limb girdle muscular dystrophy due to sarcoglycan dysfunction in: icd10cm
sgcg > limb girdle muscular dystrophy due to sarcoglycan dysfunction in: icd10cm
lgmdr5 > limb girdle muscular dystrophy due to sarcoglycan dysfunction in: icd10cm
lgmd2g > other limb girdle muscular dystrophy in: icd10cm
telethonin > other limb girdle muscular dystrophy in: icd10cm
trim32 > other limb girdle muscular dystrophy in: icd10cm
titin lgmd > other limb girdle muscular dystrophy in: icd10cm
lgmdr8 > other limb girdle muscular dystrophy in: icd10cm
lgmd2k > other limb girdle muscular dystrophy in: icd10cm
lgmd2n > other limb girdle muscular dystrophy in: icd10cm
lgmd2o > other limb girdle muscular dystrophy in: icd10cm
plectin lgmd > other limb girdle muscular dystrophy in: icd10cm
lgmd2s > other limb girdle muscular dystrophy in: icd10cm
lgmd2t > other limb girdle muscular dystrophy in: icd10cm
hutterite muscular > other limb girdle muscular dystrophy in: icd10cm
lgmd2u > other limb girdle muscular dystrophy in: icd10cm
lgmdr10 > other limb girdle muscular dystrophy in: icd10cm
scapulohumeral erb > limb girdle muscular dystrophy unspecified in: icd10cm
pelvifemoral > limb girdle muscular dystrophy unspecified in: icd10cm
pomt > other specified muscular dystrophies in: icd10cm
pabpn1 > other specified muscular dystrophies in: icd10cm
col6 > other specified muscular dystrophies in: icd10cm
sepn1 > other specified muscular dystrophies in: icd10cm
fhl1 dystrophy > other specified muscular dystrophies in: icd10cm
barnes dystrophy > other specified muscular dystrophies in: icd10cm
dystroglycan > other specified muscular dystrophies in: icd10cm
cnbp > myotonic muscular dystrophy in: icd10cm
myotonia hereditaria > myotonia congenita in: icd10cm
aberfeld > myotonic chondrodystrophy in: icd10cm
perlecan > myotonic chondrodystrophy in: icd10cm
osteochondromuscular dystrophy > myotonic chondrodystrophy in: icd10cm
sjs1 > myotonic chondrodystrophy in: icd10cm
continuous muscle fiber activity > other specified myotonic disorders in: icd10cm
armadillo syndrome > other specified myotonic disorders in: icd10cm
bin1 > other centronuclear myopathy in: icd10cm
speg > other centronuclear myopathy in: icd10cm
ryr1 > other congenital myopathy in: icd10cm
shy-magee > other congenital myopathy in: icd10cm
zebra body > other congenital myopathy in: icd10cm
congenital fibre-type > other congenital myopathy in: icd10cm
fingerprint body > other congenital myopathy in: icd10cm
native american myopathy > other congenital myopathy in: icd10cm
king-denborough > other congenital myopathy in: icd10cm
fingerprint myopathy > other congenital myopathy in: icd10cm
sarcotubular > other congenital myopathy in: icd10cm
myosin storage > other congenital myopathy in: icd10cm
trilaminar > other congenital myopathy in: icd10cm
mlasa > mitochondrial myopathy in: icd10cm
cpeo myopathy > mitochondrial myopathy in: icd10cm
tk2 myopathy > mitochondrial myopathy in: icd10cm
iscu > mitochondrial myopathy in: icd10cm
nonaka > other primary disorders of muscles in: icd10cm
hereditary inclusion body > other primary disorders of muscles in: icd10cm
distal myopathy > other primary disorders of muscles in: icd10cm
welander > other primary disorders of muscles in: icd10cm
desminopathy > other primary disorders of muscles in: icd10cm
filaminopathy > other primary disorders of muscles in: icd10cm
quadriceps sparing > other primary disorders of muscles in: icd10cm
zaspopathy > other primary disorders of muscles in: icd10cm
hibm > other primary disorders of muscles in: icd10cm
markesbery-griggs > other primary disorders of muscles in: icd10cm
gne myopathy > other primary disorders of muscles in: icd10cm
myofibrillar myopathy > other primary disorders of muscles in: icd10cm
oculopharyngodistal myopathy > other primary disorders of muscles in: icd10cm
vcp myopathy > other primary disorders of muscles in: icd10cm
spheroid body > other primary disorders of muscles in: icd10cm
isolated hyperckemia > other primary disorders of muscles in: icd10cm
cav3 > other primary disorders of muscles in: icd10cm
ldb3 > other primary disorders of muscles in: icd10cm
colchicine myopathy > drug-induced myopathy in: icd10cm
chloroquine myopathy > drug-induced myopathy in: icd10cm
amiodarone myopathy > drug-induced myopathy in: icd10cm
glucocorticoid myopathy > drug-induced myopathy in: icd10cm
steroid weakness muscle > drug-induced myopathy in: icd10cm
emetine myopathy > myopathy due to other toxic agents in: icd10cm
venom myopathy > myopathy due to other toxic agents in: icd10cm
hokpp > periodic paralysis in: icd10cm
myoplegic dystrophy > periodic paralysis in: icd10cm
myoplegia > periodic paralysis in: icd10cm
immune-mediated necrotizing > other inflammatory and immune myopathies in: icd10cm
granulomatous myopathy > other inflammatory and immune myopathies in: icd10cm
necrotizing myopathy > other inflammatory and immune myopathies in: icd10cm
camptocormia > other specified myopathies in: icd10cm
sporadic late onset nemaline > other specified myopathies in: icd10cm
dropped head syndrome > other specified myopathies in: icd10cm
muscle disorder > myopathy unspecified in: icd10cm
uremic myopathy > myopathy in diseases classified elsewhere in: icd10cm
cushing myopathy > myopathy in diseases classified elsewhere in: icd10cm
bilateral hemiplegic cerebral palsy > spastic quadriplegic cerebral palsy in: icd10cm
congenital spastic paralysis > spastic diplegic cerebral palsy in: icd10cm
congenital diplegia > spastic diplegic cerebral palsy in: icd10cm
marble state basal ganglia > athetoid cerebral palsy in: icd10cm
choreoathetoid > athetoid cerebral palsy in: icd10cm
ataxic cp > ataxic cerebral palsy in: icd10cm
hypotonic cerebral palsy > other cerebral palsy in: icd10cm
worster-drought > other cerebral palsy in: icd10cm
mixed cp > other cerebral palsy in: icd10cm
triplegic cerebral > other cerebral palsy in: icd10cm
infantile cerebral paralysis > cerebral palsy unspecified in: icd10cm
congenital cerebral palsy > cerebral palsy unspecified in: icd10cm
hemiparalysis > hemiplegia unspecified in: icd10cm
lower diplegia > paraplegia unspecified in: icd10cm
erb spastic spinal > paraplegia unspecified in: icd10cm
quadriparesis > quadriplegia unspecified in: icd10cm
paralysis arms and legs > quadriplegia unspecified in: icd10cm
brachial monoplegia > monoplegia of upper limb in: icd10cm
pseudocoma > locked-in state in: icd10cm
deefferentation > locked-in state in: icd10cm
cerebromedullospinal disconnection > locked-in state in: icd10cm
hemicord > brown-sequard syndrome in: icd10cm
spinal hemiplegia hemianesthesia > brown-sequard syndrome in: icd10cm
anterior spinal artery syndrome cord > anterior cord syndrome in: icd10cm
dorsal column syndrome > posterior cord syndrome in: icd10cm
crossed paralysis > other specified paralytic syndromes in: icd10cm
cruciate paralysis > other specified paralytic syndromes in: icd10cm
paralysis alternans > other specified paralytic syndromes in: icd10cm
central post-stroke pain > central pain syndrome in: icd10cm
retrolenticular > central pain syndrome in: icd10cm
incision pain > other acute postprocedural pain in: icd10cm
ptps > chronic post-thoracotomy pain in: icd10cm
post-mastectomy pain > other chronic postprocedural pain in: icd10cm
post-herniorrhaphy pain > other chronic postprocedural pain in: icd10cm
tight collar syncope > carotid sinus syncope in: icd10cm
collar syncope > carotid sinus syncope in: icd10cm
fainting when turning head > carotid sinus syncope in: icd10cm
autoimmune autonomic ganglionopathy > other idiopathic peripheral autonomic neuropathy in: icd10cm
pure dysautonomia peripheral > other idiopathic peripheral autonomic neuropathy in: icd10cm
holmes-adie anhidrosis > other idiopathic peripheral autonomic neuropathy in: icd10cm
raeder paratrigeminal > horner's syndrome in: icd10cm
ptosis miosis anhidrosis > horner's syndrome in: icd10cm
noh > multi-system degeneration of the autonomic nervous system in: icd10cm
parkinsonism with autonomic failure > multi-system degeneration of the autonomic nervous system in: icd10cm
algodystrophy > complex regional pain syndrome i unspecified in: icd10cm
algoneurodystrophy > complex regional pain syndrome i unspecified in: icd10cm
steinbrocker > complex regional pain syndrome i of upper limb in: icd10cm
sudeck hand > complex regional pain syndrome i of upper limb in: icd10cm
reflex sympathetic dystrophy arm > complex regional pain syndrome i of upper limb in: icd10cm
reflex sympathetic dystrophy foot > complex regional pain syndrome i of lower limb in: icd10cm
too much serotonin > serotonin syndrome in: icd10cm
ssri toxicity syndrome > serotonin syndrome in: icd10cm
hyperserotonin > serotonin syndrome in: icd10cm
paroxysmal sympathetic hyperactivity > other disorders of autonomic nervous system in: icd10cm
sympathetic storming > other disorders of autonomic nervous system in: icd10cm
baillarger > other disorders of autonomic nervous system in: icd10cm
baroreflex failure > other disorders of autonomic nervous system in: icd10cm
vasoregulatory asthenia > other disorders of autonomic nervous system in: icd10cm
sympathetic hyperactivity > other disorders of autonomic nervous system in: icd10cm
afferent baroreflex > other disorders of autonomic nervous system in: icd10cm
neurovegetative > other disorders of autonomic nervous system in: icd10cm
vegetative dystonia > disorder of the autonomic nervous system unspecified in: icd10cm
neurovegetative dystonia > disorder of the autonomic nervous system unspecified in: icd10cm
autonomic failure > disorder of the autonomic nervous system unspecified in: icd10cm
autonomic instability > disorder of the autonomic nervous system unspecified in: icd10cm
nonobstructive hydrocephalus > communicating hydrocephalus in: icd10cm
benign external hydrocephalus > communicating hydrocephalus in: icd10cm
aqueduct stenosis acquired > obstructive hydrocephalus in: icd10cm
magnetic gait incontinence dementia > (idiopathic) normal pressure hydrocephalus in: icd10cm
hydrocephalus after head injury > post-traumatic hydrocephalus in: icd10cm
hydrocephalus ex vacuo > other hydrocephalus in: icd10cm
dropsy of brain > hydrocephalus unspecified in: icd10cm
ventricular enlargement brain > hydrocephalus unspecified in: icd10cm
car t cell neurotoxicity > immune effector cell-associated neurotoxicity syndrome in: icd10cm
leukoencephalopathy toxic > other toxic encephalopathy in: icd10cm
solvent encephalopathy > other toxic encephalopathy in: icd10cm
ifosfamide encephalopathy > other toxic encephalopathy in: icd10cm
heroin leukoencephalopathy > other toxic encephalopathy in: icd10cm
valproate encephalopathy > other toxic encephalopathy in: icd10cm
manganese encephalopathy > other toxic encephalopathy in: icd10cm
cefepime encephalopathy > other toxic encephalopathy in: icd10cm
metronidazole encephalopathy > other toxic encephalopathy in: icd10cm
painter encephalopathy > other toxic encephalopathy in: icd10cm
septum pellucidum cyst > cerebral cysts in: icd10cm
pineal cystic brain > cerebral cysts in: icd10cm
intracranial cyst > cerebral cysts in: icd10cm
periventricular cyst > cerebral cysts in: icd10cm
cyst of fourth ventricle > cerebral cysts in: icd10cm
galassi > cerebral cysts in: icd10cm
cavum vergae cyst > cerebral cysts in: icd10cm
neuroglial cyst > cerebral cysts in: icd10cm
hypoxic encephalopathy > anoxic brain damage in: icd10cm
hypoxic ischemic encephalopathy after cardiac arrest > anoxic brain damage in: icd10cm
cerebral hypoxia > anoxic brain damage in: icd10cm
pvfs > postviral fatigue syndrome in: icd10cm
systemic exertion intolerance > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
seid > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
akureyri > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
epidemic neuromyasthenia > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
cfids > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
chronic fatigue immune dysfunction > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
chronic epstein-barr fatigue > myalgic encephalomyelitis/chronic fatigue syndrome in: icd10cm
dialysis encephalopathy > metabolic encephalopathy in: icd10cm
hypernatremic encephalopathy > metabolic encephalopathy in: icd10cm
hyponatremic encephalopathy > metabolic encephalopathy in: icd10cm
pancreatic encephalopathy > metabolic encephalopathy in: icd10cm
hyperglycemic encephalopathy > metabolic encephalopathy in: icd10cm
hyperammonemic encephalopathy > metabolic encephalopathy in: icd10cm
megalencephaly-cystic leukodystrophy > megalencephalic leukoencephalopathy with subcortical cysts in: icd10cm
hepacam > megalencephalic leukoencephalopathy with subcortical cysts in: icd10cm
stxbp1 encephalopathy > developmental and epileptic encephalopathy in: icd10cm
scn2a encephalopathy > developmental and epileptic encephalopathy in: icd10cm
dee1 > developmental and epileptic encephalopathy in: icd10cm
infantile epileptic-dyskinetic > developmental and epileptic encephalopathy in: icd10cm
sreat > other encephalopathy in: icd10cm
radiation encephalopathy > other encephalopathy in: icd10cm
limbic encephalopathy > other encephalopathy in: icd10cm
periventricular leukoencephalopathy > other encephalopathy in: icd10cm
encephalopathy in influenza > other encephalopathy in: icd10cm
radiation necrosis of brain encephalopathy > other encephalopathy in: icd10cm
brainstem compression > compression of brain in: icd10cm
acquired chiari > compression of brain in: icd10cm
cytotoxic edema > cerebral edema in: icd10cm
ammon horn > temporal sclerosis in: icd10cm
ammon's horn sclerosis > temporal sclerosis in: icd10cm
death by neurologic criteria > brain death in: icd10cm
neurological death > brain death in: icd10cm
brain stem death > brain death in: icd10cm
softening of brain > other specified disorders of brain in: icd10cm
midbrain lesion > other specified disorders of brain in: icd10cm
sinking skin flap > other specified disorders of brain in: icd10cm
pneumatocele intracranial > other specified disorders of brain in: icd10cm
air in brain > other specified disorders of brain in: icd10cm
cerebral pneumatocele > other specified disorders of brain in: icd10cm
cortical laminar necrosis > other specified disorders of brain in: icd10cm
syndrome of the trephined > other specified disorders of brain in: icd10cm
cerebellar mutism > other specified disorders of brain in: icd10cm
posterior fossa syndrome > other specified disorders of brain in: icd10cm
intracranial gas > other specified disorders of brain in: icd10cm
cerebral necrosis > other specified disorders of brain in: icd10cm
splenium lesion > other specified disorders of brain in: icd10cm
hypertrophic olivary > other specified disorders of brain in: icd10cm
cerebellar cognitive > other specified disorders of brain in: icd10cm
resles > other specified disorders of brain in: icd10cm
morvan syrinx > syringomyelia and syringobulbia in: icd10cm
hydromyelia acquired > syringomyelia and syringobulbia in: icd10cm
morvan > syringomyelia and syringobulbia in: icd10cm
syringohydromyelia > syringomyelia and syringobulbia in: icd10cm
cavitation of spinal cord > syringomyelia and syringobulbia in: icd10cm
spinal gliosis > syringomyelia and syringobulbia in: icd10cm
anterior spinal artery syndrome > acute infarction of spinal cord in: icd10cm
spinal artery occlusion > acute infarction of spinal cord in: icd10cm
spinal hemorrhage > other vascular myelopathies in: icd10cm
intramedullary hemorrhage > other vascular myelopathies in: icd10cm
dural arteriovenous fistula spinal > other vascular myelopathies in: icd10cm
spinal intermittent claudication > other vascular myelopathies in: icd10cm
compressive myelopathy > unspecified cord compression in: icd10cm
cord compression by tumor > other cord compression in: icd10cm
epidural lipomatosis compression > other cord compression in: icd10cm
conus medullaris lesion > conus medullaris syndrome in: icd10cm
conus compression > conus medullaris syndrome in: icd10cm
spinal cord herniation > other specified diseases of spinal cord in: icd10cm
surfer's myelopathy > other specified diseases of spinal cord in: icd10cm
copper myelopathy > other specified diseases of spinal cord in: icd10cm
heroin myelopathy > other specified diseases of spinal cord in: icd10cm
cystic myelopathy > other specified diseases of spinal cord in: icd10cm
idiopathic spinal cord herniation > other specified diseases of spinal cord in: icd10cm
csf rhinorrhea > cranial cerebrospinal fluid leak spontaneous in: icd10cm
csf otorrhea > cranial cerebrospinal fluid leak spontaneous in: icd10cm
brain fluid running from nose > cranial cerebrospinal fluid leak spontaneous in: icd10cm
cerebrospinal rhinorrhea > cranial cerebrospinal fluid leak spontaneous in: icd10cm
skull base csf leak > other cranial cerebrospinal fluid leak in: icd10cm
postoperative csf rhinorrhea > other cranial cerebrospinal fluid leak in: icd10cm
arachnoid adhesions > meningeal adhesions in: icd10cm
meninges scarred > meningeal adhesions in: icd10cm
fibrosis of meninges > meningeal adhesions in: icd10cm
epidural fibrosis > meningeal adhesions in: icd10cm
meningeal diverticulum sacral > perineural cyst in: icd10cm
dural calcification > other disorders of meninges in: icd10cm
ossification of meninges > other disorders of meninges in: icd10cm
subdural hygroma nontraumatic > other disorders of meninges in: icd10cm
spinal epidural lipomatosis > other disorders of meninges in: icd10cm
dural ectasia > other disorders of meninges in: icd10cm
thickening of dura > other disorders of meninges in: icd10cm
spinal extradural cyst > other disorders of meninges in: icd10cm
meningeal cyst > other disorders of meninges in: icd10cm
calcified falx > other disorders of meninges in: icd10cm
meningeal thickening > other disorders of meninges in: icd10cm
ossification of dura > other disorders of meninges in: icd10cm
low cerebrospinal fluid pressure > intracranial hypotension unspecified in: icd10cm
aliquorrhea > intracranial hypotension spontaneous in: icd10cm
central nervous system lesion > other specified disorders of central nervous system in: icd10cm
hemiatrophy cerebral > other specified disorders of central nervous system in: icd10cm
dyke davidoff > other specified disorders of central nervous system in: icd10cm
overdrainage of shunt > intracranial hypotension following ventricular shunting in: icd10cm
overshunting > intracranial hypotension following ventricular shunting in: icd10cm
ventricular overdrainage > intracranial hypotension following ventricular shunting in: icd10cm
cerebellar mutism postoperative > other postprocedural complications and disorders of nervous system in: icd10cm
postoperative csf leak > other postprocedural complications and disorders of nervous system in: icd10cm
postoperative meningitis > other postprocedural complications and disorders of nervous system in: icd10cm
postoperative epidural hematoma > postprocedural hematoma of a nervous system organ in: icd10cm
postoperative spinal hematoma > postprocedural hematoma of a nervous system organ in: icd10cm
neuropathic spondylopathy > neurogenic arthritis in: icd10cm
neurological disorder > other disorders of nervous system in: icd10cm
aids myelopathy > myelopathy in diseases classified elsewhere in: icd10cm
vacuolar myelopathy > myelopathy in diseases classified elsewhere in: icd10cm
paraneoplastic myelopathy > myelopathy in diseases classified elsewhere in: icd10cm
hiv myelopathy > myelopathy in diseases classified elsewhere in: icd10cm

# --- brain, cord, nerve: process and part
meninges calcification > other disorders of meninges in: icd10cm
meninges cyst > cerebral cysts @ 0.8 in: icd10cm
dura calcification > other disorders of meninges in: icd10cm
brain necrosis > other specified disorders of brain in: icd10cm
brain calcification > other specified disorders of brain in: icd10cm
brain fibrosis > other specified disorders of brain in: icd10cm
brain displacement > compression of brain in: icd10cm
brain stem compression > compression of brain in: icd10cm
cerebellum atrophy > degenerative disease of nervous system, unspecified in: icd10cm
cerebellum abscess > intracranial abscess in: icd10cm
cerebellum cyst > cerebral cysts in: icd10cm
ventricle brain cyst > cerebral cysts in: icd10cm
ventricle brain dilatation > hydrocephalus in: icd10cm
basal ganglia calcification > other specified degenerative diseases of basal ganglia in: icd10cm
spinal cord atrophy > other specified diseases of spinal cord in: icd10cm
spinal cord cyst > other specified diseases of spinal cord @ 0.8 in: icd10cm
spinal cord necrosis > other specified diseases of spinal cord in: icd10cm
spinal cord thrombosis > acute infarction of spinal cord in: icd10cm
spinal cord embolism > acute infarction of spinal cord in: icd10cm
spinal cord hemorrhage > other vascular myelopathies in: icd10cm
spinal cord edema > other vascular myelopathies in: icd10cm
trigeminal compression > other disorders of trigeminal nerve in: icd10cm
trigeminal atrophy > other disorders of trigeminal nerve in: icd10cm
facial nerve neuritis > other disorders of facial nerve in: icd10cm
facial nerve compression > other disorders of facial nerve in: icd10cm
facial nerve atrophy > other disorders of facial nerve in: icd10cm
vagus paralysis > disorders of vagus nerve in: icd10cm
phrenic nerve paralysis > other specified mononeuropathies @ 0.7 in: icd10cm
neuropathy chemotherapy > drug-induced polyneuropathy in: icd10cm
drug neuropathy > drug-induced polyneuropathy in: icd10cm
drug myopathy > drug-induced myopathy in: icd10cm
drug parkinsonism > other drug induced secondary parkinsonism in: icd10cm
drug tremor > drug-induced tremor in: icd10cm
drug chorea > drug-induced chorea in: icd10cm
drug dystonia > drug induced dystonia in: icd10cm
drug encephalopathy > other toxic encephalopathy in: icd10cm
poison encephalopathy > other toxic encephalopathy in: icd10cm
developmental epileptic > developmental and epileptic encephalopathy in: icd10cm
autosomal recessive spinocerebellar ataxia > other hereditary ataxias in: icd10cm
autosomal dominant spinocerebellar ataxia > other hereditary ataxias in: icd10cm
spinocerebellar > other hereditary ataxias in: icd10cm
episodic ataxia > other hereditary ataxias in: icd10cm
hypomyelinating leukodystrophy > leukodystrophy, unspecified @ 0.8 in: icd10cm
distal hereditary motor neuronopathy > other inherited spinal muscular atrophy in: icd10cm
hereditary motor neuropathy > other inherited spinal muscular atrophy @ 0.8 in: icd10cm
charcot-marie > hereditary motor and sensory neuropathy in: icd10cm
dejerine-sottas > hereditary motor and sensory neuropathy in: icd10cm
insensitivity pain > other hereditary and idiopathic neuropathies in: icd10cm
muscular dystrophy-dystroglycanopathy > other specified muscular dystrophies in: icd10cm
congenital muscular dystrophy > other specified muscular dystrophies in: icd10cm
congenital myasthenic > congenital and developmental myasthenia in: icd10cm
spastic ataxia > other early-onset cerebellar ataxia @ 0.7 in: icd10cm
spastic paraplegia autosomal > hereditary spastic paraplegia in: icd10cm
neurodegeneration iron > hallervorden-spatz disease in: icd10cm
torsion dystonia > genetic torsion dystonia in: icd10cm
paroxysmal dyskinesia > other dystonia @ 0.8 in: icd10cm
myofibrillar > other primary disorders of muscles in: icd10cm
tos > brachial plexus disorders @ 0.8 if: arm, shoulder, rib, neurogenic in: icd10cm
sca > other hereditary ataxias if: ataxia, cerebellar, type in: icd10cm
gla > fabry (-anderson) disease if: gene, mutation, deficiency, enzyme in: icd10cm
musk > myasthenia gravis if: myasthenia, antibody, myasthenic in: icd10cm
pearson > other mitochondrial metabolism disorders if: marrow, syndrome, mitochondrial in: icd10cm
paralyzed > paralytic syndrome unspecified @ 0.6 in: icd10cm
palsy > paralytic syndrome unspecified @ 0.6 in: icd10cm

# --- names and rare words, alone
acephalgic > migraine with aura in: icd10cm
cerebromedullospinal > locked-in state in: icd10cm
comitialis > epilepsy unspecified not intractable in: icd10cm
denborough > other congenital myopathy in: icd10cm
dystonicus > other dystonia in: icd10cm
hutterite > other limb girdle muscular dystrophy in: icd10cm
jacod > disorders of multiple cranial nerves in: icd10cm
leyden-mobius > autosomal recessive limb girdle muscular dystrophy due to calpain-3 dysfunction in: icd10cm
myelinoclastic > diffuse sclerosis of central nervous system in: icd10cm
osteochondromuscular > myotonic chondrodystrophy in: icd10cm
overdrainage > intracranial hypotension following ventricular shunting in: icd10cm

# --- Organs and what is wrong with them, P to Z
sclerosis brain > other specified disorders of brain @ 0.8 in: icd10cm
hardening brain > other specified disorders of brain @ 0.8 in: icd10cm
retraction brain > other specified disorders of brain @ 0.8 in: icd10cm
contraction brain > other specified disorders of brain @ 0.8 in: icd10cm
contracture brain > other specified disorders of brain @ 0.8 in: icd10cm
shrinking brain > other specified disorders of brain @ 0.8 in: icd10cm
thinning brain > degenerative disease of nervous system unspecified @ 0.8 in: icd10cm
shrunken brain > degenerative disease of nervous system unspecified @ 0.8 in: icd10cm
rupture brain > other specified disorders of brain @ 0.8 in: icd10cm
burst brain > other specified disorders of brain @ 0.8 in: icd10cm
thinning spinal cord > other specified diseases of spinal cord @ 0.8 in: icd10cm
shrunken spinal cord > other specified diseases of spinal cord @ 0.8 in: icd10cm
sclerosis spinal cord > other specified diseases of spinal cord @ 0.8 in: icd10cm
hardening spinal cord > other specified diseases of spinal cord @ 0.8 in: icd10cm
torsion spinal cord > other specified diseases of spinal cord @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
deltoid paralysis > unspecified mononeuropathy of upper limb in: icd10cm
postinfluenzal asthenia > other post infection and related fatigue syndromes in: icd10cm
weakness after influenza > other post infection and related fatigue syndromes in: icd10cm
fatigue after influenza > other post infection and related fatigue syndromes in: icd10cm
reflex sympathetic dystrophy hand > complex regional pain syndrome i of upper limb in: icd10cm
jugular foramen > disorders of multiple cranial nerves in: icd10cm
sequela brain abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
late effect brain abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
spasmus nutans head nodding > other specified extrapyramidal and movement disorders in: icd10cm
spastic torticollis > spasmodic torticollis in: icd10cm
laughing seizures > other seizures in: icd10cm
gelastic > other seizures in: icd10cm
dacrystic > other seizures in: icd10cm
audiogenic seizure > epileptic seizures related to external causes not intractable without status epilepticus in: icd10cm
musicogenic > epileptic seizures related to external causes not intractable without status epilepticus in: icd10cm

# --- What is wrong, P to Z: own2
stricture aqueduct > obstructive hydrocephalus in: icd10cm
subdural hygroma > other cranial cerebrospinal fluid leak in: icd10cm
cranial hygroma > other cranial cerebrospinal fluid leak in: icd10cm
sympathicotonia > other disorders of autonomic nervous system in: icd10cm
vagotonia > other disorders of autonomic nervous system in: icd10cm
sympathetic overactivity > other disorders of autonomic nervous system in: icd10cm
temporosphenoidal epilepsy > localization-related symptomatic epilepsy and epileptic syndromes with complex partial seizures not intractable without status epilepticus in: icd10cm
toxic headache > drug-induced headache not intractable in: icd10cm
toxic neuropathy > polyneuropathy due to other toxic agents in: icd10cm
trembling palsy > parkinson's disease without dyskinesia without mention of fluctuations in: icd10cm

# --- What is wrong, P to Z: stems
encephalectasis > other specified disorders of brain in: icd10cm
cerebrodynia > other specified disorders of brain in: icd10cm
cerebrectasis > other specified disorders of brain in: icd10cm
cerebromalacia > other specified disorders of brain in: icd10cm
cerebrosclerosis > other specified disorders of brain in: icd10cm
myelectasis > other specified diseases of spinal cord in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration intracranial > intracranial abscess and granuloma in: icd10cm
purulent infection intracranial > intracranial abscess and granuloma in: icd10cm
suppuration brain > intracranial abscess and granuloma in: icd10cm
suppuration spinal cord > intraspinal abscess and granuloma in: icd10cm
purulent infection spinal cord > intraspinal abscess and granuloma in: icd10cm
suppuration meninges > bacterial meningitis unspecified in: icd10cm
residual of meningitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
aftereffects meningitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
residual of encephalitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
aftereffects encephalitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
sequela myelitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
late effect myelitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
residual of myelitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
aftereffects myelitis > sequelae of inflammatory diseases of central nervous system in: icd10cm
sequela intracranial abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
late effect intracranial abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
residual of intracranial abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
aftereffects intracranial abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
sequela brain infection > sequelae of inflammatory diseases of central nervous system in: icd10cm
late effect brain infection > sequelae of inflammatory diseases of central nervous system in: icd10cm
residual of brain infection > sequelae of inflammatory diseases of central nervous system in: icd10cm
aftereffects brain infection > sequelae of inflammatory diseases of central nervous system in: icd10cm
blood clot lateral sinus > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
clot in lateral sinus > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm

# --- What is wrong, P to Z: tables4
spinal fluid leak after surgery > other cranial cerebrospinal fluid leak in: icd10cm
pectoral syndrome > brachial plexus disorders in: icd10cm
pontine syndrome > other specified disorders of brain in: icd10cm
pseudoparalytica syndrome > other specified myoneural disorders in: icd10cm
pyramidal pallidal syndrome > parkinson's disease without dyskinesia without mention of fluctuations in: icd10cm
shoulder arm syndrome > complex regional pain syndrome i of upper limb in: icd10cm
slit ventricle syndrome > other hydrocephalus in: icd10cm
split brain syndrome > other and unspecified diseases of spinal cord in: icd10cm
subcoracoid pectoralis syndrome > brachial plexus disorders in: icd10cm
Symond syndrome > benign intracranial hypertension in: icd10cm
tegmental syndrome > other specified disorders of brain in: icd10cm
tired leg syndrome > restless legs syndrome in: icd10cm
vago-hypoglossal syndrome > disorders of multiple cranial nerves in: icd10cm
vertebral artery syndrome > vertebro-basilar artery syndrome in: icd10cm
vertebral steal syndrome > vertebro-basilar artery syndrome in: icd10cm

# --- What is wrong, P to Z: tables5
paresis facial nerve > bell's palsy in: icd10cm
paresis seventh nerve > bell's palsy in: icd10cm
paresis half of face > bell's palsy in: icd10cm
paresis accessory nerve > disorders of other specified cranial nerves in: icd10cm
paralysis eleventh nerve > disorders of other specified cranial nerves in: icd10cm
paresis spinal accessory > disorders of other specified cranial nerves in: icd10cm
paralysis trapezius > disorders of other specified cranial nerves in: icd10cm
palsy trapezius > disorders of other specified cranial nerves in: icd10cm
paresis trapezius > disorders of other specified cranial nerves in: icd10cm
paralysis sternocleidomastoid > disorders of other specified cranial nerves in: icd10cm
paresis sternocleidomastoid > disorders of other specified cranial nerves in: icd10cm
paralysis multiple cranial nerves > disorders of multiple cranial nerves in: icd10cm
palsy musculospiral > lesion of radial nerve upper limb in: icd10cm
paresis musculospiral > lesion of radial nerve upper limb in: icd10cm
paralysis wrist extensors > lesion of radial nerve upper limb in: icd10cm
paresis wrist extensors > lesion of radial nerve upper limb in: icd10cm
palsy musculocutaneous nerve > other specified mononeuropathies of upper limb in: icd10cm
paresis musculocutaneous nerve > other specified mononeuropathies of upper limb in: icd10cm
paralysis suprascapular nerve > other specified mononeuropathies of upper limb in: icd10cm
paresis suprascapular nerve > other specified mononeuropathies of upper limb in: icd10cm
paralysis axillary nerve > other specified mononeuropathies of upper limb in: icd10cm
paresis axillary nerve > other specified mononeuropathies of upper limb in: icd10cm
paresis circumflex nerve > other specified mononeuropathies of upper limb in: icd10cm
paresis long thoracic nerve > other specified mononeuropathies of upper limb in: icd10cm
paresis serratus anterior > other specified mononeuropathies of upper limb in: icd10cm
paralysis deltoid muscle > other specified mononeuropathies of upper limb in: icd10cm
paresis deltoid muscle > other specified mononeuropathies of upper limb in: icd10cm
paralysis anterior crural > lesion of femoral nerve lower limb in: icd10cm
palsy anterior crural > lesion of femoral nerve lower limb in: icd10cm
paresis anterior crural > lesion of femoral nerve lower limb in: icd10cm
paralysis quadriceps > lesion of femoral nerve lower limb in: icd10cm
palsy quadriceps > lesion of femoral nerve lower limb in: icd10cm
paresis quadriceps > lesion of femoral nerve lower limb in: icd10cm
palsy foot extensors > lesion of lateral popliteal nerve lower limb in: icd10cm
paresis foot extensors > lesion of lateral popliteal nerve lower limb in: icd10cm
paresis tibial nerve > lesion of medial popliteal nerve lower limb in: icd10cm
palsy obturator nerve > other specified mononeuropathies of lower limb in: icd10cm
paresis obturator nerve > other specified mononeuropathies of lower limb in: icd10cm
palsy gluteal nerve > other specified mononeuropathies of lower limb in: icd10cm
paresis gluteal nerve > other specified mononeuropathies of lower limb in: icd10cm
paresis plantar nerve > other specified mononeuropathies of lower limb in: icd10cm
paralysis intercostal nerve > other specified mononeuropathies in: icd10cm
palsy intercostal nerve > other specified mononeuropathies in: icd10cm
paresis intercostal nerve > other specified mononeuropathies in: icd10cm
paralysis abdominal muscles > other specified mononeuropathies in: icd10cm
paresis abdominal muscles > other specified mononeuropathies in: icd10cm
paresis sympathetic nerve > horner's syndrome in: icd10cm
paresis one leg > monoplegia of lower limb affecting in: icd10cm
paresis lower limb > monoplegia of lower limb affecting in: icd10cm
paresis one arm > monoplegia of upper limb affecting in: icd10cm
paresis upper limb > monoplegia of upper limb affecting in: icd10cm
paresis both arms > diplegia of upper limbs in: icd10cm
paresis both legs > paraplegia unspecified in: icd10cm
paresis all four limbs > quadriplegia unspecified in: icd10cm
paresis one side > hemiplegia affecting in: icd10cm
palsy left side > hemiplegia affecting in: icd10cm
paresis left side > hemiplegia affecting in: icd10cm
palsy right side > hemiplegia affecting in: icd10cm
paresis right side > hemiplegia affecting in: icd10cm
palsy three limbs > other specified paralytic syndromes in: icd10cm
paresis three limbs > other specified paralytic syndromes in: icd10cm
paralysis jaw muscles > other disorders of trigeminal nerve in: icd10cm
paresis jaw muscles > other disorders of trigeminal nerve in: icd10cm
palsy muscles of mastication > other disorders of trigeminal nerve in: icd10cm
paresis muscles of mastication > other disorders of trigeminal nerve in: icd10cm

# --- What is wrong, P to Z: words
pachymeningitis chronic > chronic meningitis in: icd10cm
periencephalitis > encephalitis and encephalomyelitis unspecified in: icd10cm
perimeningitis > meningitis unspecified in: icd10cm
perimyelitis > myelitis unspecified in: icd10cm
perineuritis > mononeuropathy unspecified in: icd10cm
perineurial cyst > other nerve root and plexus disorders in: icd10cm
prosoponeuralgia > atypical facial pain in: icd10cm
prosopalgia > atypical facial pain in: icd10cm
face neuralgia > atypical facial pain in: icd10cm
prosopodiplegia > other disorders of facial nerve in: icd10cm
prosopospasm > clonic hemifacial spasm unspecified in: icd10cm
pseudohydrocephalus > benign intracranial hypertension in: icd10cm
pseudotabes > polyneuropathy unspecified in: icd10cm
pyocephalus > intracranial abscess and granuloma in: icd10cm
trophoneurosis > other specified disorders of central nervous system in: icd10cm
ramollissement > other specified disorders of brain in: icd10cm

# --- What is wrong, P to Z: words2
hemicrania > migraine unspecified not intractable without status migrainosus in: icd10cm
stethoparalysis > other specified paralytic syndromes in: icd10cm
sympathicopathy > disorder of the autonomic nervous system unspecified in: icd10cm
syringoencephalomyelia > syringomyelia and syringobulbia in: icd10cm
tapir mouth > facioscapulohumeral muscular dystrophy in: icd10cm
tephromalacia > other specified disorders of brain in: icd10cm
vasoparesis > other disorders of autonomic nervous system in: icd10cm

# --- Main terms H to O: b4
spinal cord lining inflammation > meningitis  unspecified in: icd10cm
spinal cord lining infection > meningitis  unspecified in: icd10cm
spinal cord infection > encephalitis and encephalomyelitis  unspecified in: icd10cm
median palsy > other lesions of median nerve unspecified upper limb in: icd10cm
median neuritis > other lesions of median nerve unspecified upper limb in: icd10cm
median neuropathy > other lesions of median nerve unspecified upper limb in: icd10cm
median paralysis > other lesions of median nerve unspecified upper limb in: icd10cm
pronator teres syndrome > other lesions of median nerve unspecified upper limb in: icd10cm
anterior interosseous syndrome > other lesions of median nerve unspecified upper limb in: icd10cm
interdigital neuroma finger > other specified mononeuropathies of unspecified upper limb in: icd10cm
digital nerve neuroma finger > other specified mononeuropathies of unspecified upper limb in: icd10cm
axillary nerve neuritis > other specified mononeuropathies of unspecified upper limb in: icd10cm
axillary nerve entrapment > other specified mononeuropathies of unspecified upper limb in: icd10cm
axillary nerve paralysis > other specified mononeuropathies of unspecified upper limb in: icd10cm
suprascapular nerve neuritis > other specified mononeuropathies of unspecified upper limb in: icd10cm
musculocutaneous nerve neuritis > other specified mononeuropathies of unspecified upper limb in: icd10cm
musculocutaneous nerve neuropathy > other specified mononeuropathies of unspecified upper limb in: icd10cm
musculocutaneous nerve entrapment > other specified mononeuropathies of unspecified upper limb in: icd10cm
long thoracic nerve neuritis > other specified mononeuropathies of unspecified upper limb in: icd10cm
long thoracic nerve neuropathy > other specified mononeuropathies of unspecified upper limb in: icd10cm
long thoracic nerve entrapment > other specified mononeuropathies of unspecified upper limb in: icd10cm
hand nerve lesion > unspecified mononeuropathy of unspecified upper limb in: icd10cm
sciatic neuritis > lesion of sciatic nerve unspecified lower limb in: icd10cm
tibial paralysis > lesion of medial popliteal nerve unspecified lower limb in: icd10cm
posterior tibial nerve compression > tarsal tunnel syndrome unspecified lower limb in: icd10cm
posterior tibial neuralgia > tarsal tunnel syndrome unspecified lower limb in: icd10cm
posterior tibial neuropathy > tarsal tunnel syndrome unspecified lower limb in: icd10cm
interdigital foot neuroma > lesion of plantar nerve unspecified lower limb in: icd10cm
interdigital foot neuritis > lesion of plantar nerve unspecified lower limb in: icd10cm
interdigital foot neuralgia > lesion of plantar nerve unspecified lower limb in: icd10cm
interdigital foot neuropathy > lesion of plantar nerve unspecified lower limb in: icd10cm
interdigital toe neuritis > lesion of plantar nerve unspecified lower limb in: icd10cm
interdigital toe neuralgia > lesion of plantar nerve unspecified lower limb in: icd10cm
interdigital toe neuropathy > lesion of plantar nerve unspecified lower limb in: icd10cm
saphenous palsy > other specified mononeuropathies of unspecified lower limb in: icd10cm
saphenous neuralgia > other specified mononeuropathies of unspecified lower limb in: icd10cm
saphenous entrapment > other specified mononeuropathies of unspecified lower limb in: icd10cm
sural palsy > other specified mononeuropathies of unspecified lower limb in: icd10cm
sural neuritis > other specified mononeuropathies of unspecified lower limb in: icd10cm
sural neuropathy > other specified mononeuropathies of unspecified lower limb in: icd10cm
sural neuralgia > other specified mononeuropathies of unspecified lower limb in: icd10cm
sural entrapment > other specified mononeuropathies of unspecified lower limb in: icd10cm
obturator palsy > other specified mononeuropathies of unspecified lower limb in: icd10cm
obturator neuritis > other specified mononeuropathies of unspecified lower limb in: icd10cm
obturator entrapment > other specified mononeuropathies of unspecified lower limb in: icd10cm
ilioinguinal palsy > other specified mononeuropathies of unspecified lower limb in: icd10cm
ilioinguinal neuritis > other specified mononeuropathies of unspecified lower limb in: icd10cm
ilioinguinal neuropathy > other specified mononeuropathies of unspecified lower limb in: icd10cm
ilioinguinal entrapment > other specified mononeuropathies of unspecified lower limb in: icd10cm
pudendal palsy > other specified mononeuropathies of unspecified lower limb in: icd10cm
pudendal neuritis > other specified mononeuropathies of unspecified lower limb in: icd10cm
pudendal neuropathy > other specified mononeuropathies of unspecified lower limb in: icd10cm
pudendal neuralgia > other specified mononeuropathies of unspecified lower limb in: icd10cm
rib nerve neuritis > intercostal neuropathy in: icd10cm
rib nerve neuralgia > intercostal neuropathy in: icd10cm
phrenic neuralgia > other specified mononeuropathies in: icd10cm
ilioinguinal abdominal neuralgia > other specified mononeuropathies in: icd10cm
scalenus neuritis > brachial plexus disorders in: icd10cm
costoclavicular neuritis > brachial plexus disorders in: icd10cm
costoclavicular neuropathy > brachial plexus disorders in: icd10cm
costoclavicular lesion > brachial plexus disorders in: icd10cm
costoclavicular compression > brachial plexus disorders in: icd10cm
costoclavicular nerve > brachial plexus disorders in: icd10cm
lumbar plexus lesion > lumbosacral plexus disorders in: icd10cm
sacral plexus lesion > lumbosacral plexus disorders in: icd10cm
brachial neuralgia acute > neuralgic amyotrophy in: icd10cm
trigeminal lesion > other disorders of trigeminal nerve in: icd10cm
first nerve neuritis > disorders of olfactory nerve in: icd10cm
first nerve disorder > disorders of olfactory nerve in: icd10cm
first nerve palsy > disorders of olfactory nerve in: icd10cm
vagal disorder > disorders of vagus nerve in: icd10cm
vagal neuralgia > disorders of vagus nerve in: icd10cm
arsenic neuropathy > polyneuropathy due to other toxic agents in: icd10cm
arsenic polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
arsenic neuritis > polyneuropathy due to other toxic agents in: icd10cm
lead polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
lead neuritis > polyneuropathy due to other toxic agents in: icd10cm
lead polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
mercury polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
mercury neuritis > polyneuropathy due to other toxic agents in: icd10cm
mercury polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
solvent polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
solvent neuritis > polyneuropathy due to other toxic agents in: icd10cm
solvent polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
thallium polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
thallium neuritis > polyneuropathy due to other toxic agents in: icd10cm
thallium polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
organophosphate polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
organophosphate neuritis > polyneuropathy due to other toxic agents in: icd10cm
organophosphate polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
hexane neuropathy > polyneuropathy due to other toxic agents in: icd10cm
hexane polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
hexane neuritis > polyneuropathy due to other toxic agents in: icd10cm
hexane polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
acrylamide neuropathy > polyneuropathy due to other toxic agents in: icd10cm
acrylamide polyneuropathy > polyneuropathy due to other toxic agents in: icd10cm
acrylamide neuritis > polyneuropathy due to other toxic agents in: icd10cm
acrylamide polyneuritis > polyneuropathy due to other toxic agents in: icd10cm
drug neuritis > drug-induced polyneuropathy in: icd10cm
chemo polyneuropathy > drug-induced polyneuropathy in: icd10cm
chemotherapy neuritis > drug-induced polyneuropathy in: icd10cm
vincristine neuropathy > drug-induced polyneuropathy in: icd10cm
vincristine polyneuropathy > drug-induced polyneuropathy in: icd10cm
vincristine neuritis > drug-induced polyneuropathy in: icd10cm
isoniazid polyneuropathy > drug-induced polyneuropathy in: icd10cm
isoniazid neuritis > drug-induced polyneuropathy in: icd10cm
cisplatin polyneuropathy > drug-induced polyneuropathy in: icd10cm
cisplatin neuritis > drug-induced polyneuropathy in: icd10cm
taxol neuropathy > drug-induced polyneuropathy in: icd10cm
taxol polyneuropathy > drug-induced polyneuropathy in: icd10cm
taxol neuritis > drug-induced polyneuropathy in: icd10cm
medication neuropathy > drug-induced polyneuropathy in: icd10cm
medication polyneuropathy > drug-induced polyneuropathy in: icd10cm
medication neuritis > drug-induced polyneuropathy in: icd10cm
neuropathy b12 deficiency > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy vitamin deficiency > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy cancer > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy uremia > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy uremic > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy porphyria > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy hypoglycemia > polyneuropathy in diseases classified elsewhere in: icd10cm
neuropathy nutritional > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy amyloidosis > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy b12 deficiency > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy vitamin deficiency > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy cancer > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy uremia > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy uremic > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy porphyria > polyneuropathy in diseases classified elsewhere in: icd10cm
polyneuropathy hypoglycemia > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis amyloid > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis amyloidosis > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis b12 deficiency > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis vitamin deficiency > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis carcinomatous > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis uremia > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis uremic > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis malignancy > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis porphyria > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis hypoglycemia > polyneuropathy in diseases classified elsewhere in: icd10cm
neuritis nutritional > polyneuropathy in diseases classified elsewhere in: icd10cm
autonomic neuropathy amyloid > autonomic neuropathy in diseases classified elsewhere in: icd10cm
autonomic neuropathy disease > autonomic neuropathy in diseases classified elsewhere in: icd10cm
autonomic neuropathy gout > autonomic neuropathy in diseases classified elsewhere in: icd10cm
infective polyradiculitis > guillain-barre syndrome in: icd10cm
infective polyradiculoneuritis > guillain-barre syndrome in: icd10cm
acute polyradiculitis > guillain-barre syndrome in: icd10cm
ascending polyneuritis > guillain-barre syndrome in: icd10cm
ascending polyradiculitis > guillain-barre syndrome in: icd10cm
ascending polyradiculoneuritis > guillain-barre syndrome in: icd10cm
postinfectious polyradiculoneuritis > guillain-barre syndrome in: icd10cm
radiculoneuritis neuropathy > other inflammatory polyneuropathies in: icd10cm
proximal myopathy > other specified myopathies in: icd10cm
quadriceps myopathy > other specified myopathies in: icd10cm
myopathy thyroid > myopathy in diseases classified elsewhere in: icd10cm
myopathy hypothyroid > myopathy in diseases classified elsewhere in: icd10cm
myopathy hyperthyroid > myopathy in diseases classified elsewhere in: icd10cm
myopathy addison > myopathy in diseases classified elsewhere in: icd10cm
myopathy endocrine > myopathy in diseases classified elsewhere in: icd10cm
myopathy amyloid > myopathy in diseases classified elsewhere in: icd10cm
myopathy metabolic > myopathy in diseases classified elsewhere in: icd10cm
myopathy glycogen > myopathy in diseases classified elsewhere in: icd10cm
myasthenic syndrome cancer > myasthenic syndromes in other diseases classified elsewhere in: icd10cm
myasthenic syndrome thyrotoxicosis > myasthenic syndromes in other diseases classified elsewhere in: icd10cm
myasthenic syndrome diabetes > myasthenic syndromes in other diseases classified elsewhere in: icd10cm

# --- Main terms H to O: e6
pain following surgery > other acute postprocedural pain in: icd10cm
chronic pain following surgery > other chronic postprocedural pain in: icd10cm
csf leak spinal anesthesia > cerebrospinal fluid leak from spinal puncture in: icd10cm
spinal fluid leak spinal anesthesia > cerebrospinal fluid leak from spinal puncture in: icd10cm
csf leak after surgery > other postprocedural complications and disorders of nervous system in: icd10cm
csf leak after operation > other postprocedural complications and disorders of nervous system in: icd10cm
csf leak following surgery > other postprocedural complications and disorders of nervous system in: icd10cm
csf leak postprocedural > other postprocedural complications and disorders of nervous system in: icd10cm
csf leak postsurgical > other postprocedural complications and disorders of nervous system in: icd10cm
spinal fluid leak after surgery > other postprocedural complications and disorders of nervous system in: icd10cm
spinal fluid leak after operation > other postprocedural complications and disorders of nervous system in: icd10cm
spinal fluid leak following surgery > other postprocedural complications and disorders of nervous system in: icd10cm
spinal fluid leak postsurgical > other postprocedural complications and disorders of nervous system in: icd10cm
cerebrospinal fluid leak after operation > other postprocedural complications and disorders of nervous system in: icd10cm
cerebrospinal fluid leak following surgery > other postprocedural complications and disorders of nervous system in: icd10cm
cerebrospinal fluid leak postprocedural > other postprocedural complications and disorders of nervous system in: icd10cm
cerebrospinal fluid leak postsurgical > other postprocedural complications and disorders of nervous system in: icd10cm
headache following spinal anesthesia > other reaction to spinal and lumbar puncture in: icd10cm
headache epidural > other reaction to spinal and lumbar puncture in: icd10cm
head pain following spinal anesthesia > other reaction to spinal and lumbar puncture in: icd10cm
head pain epidural > other reaction to spinal and lumbar puncture in: icd10cm
low pressure shunt > intracranial hypotension following ventricular shunting in: icd10cm
nerve cut during surgery > other intraoperative complications of nervous system in: icd10cm
nerve damage during surgery > other intraoperative complications of nervous system in: icd10cm

# --- Main terms H to O: f7
meige > idiopathic orofacial dystonia in: icd10cm
residual brain abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
after-effects brain abscess > sequelae of inflammatory diseases of central nervous system in: icd10cm
after-effects myelitis > sequelae of inflammatory diseases of central nervous system in: icd10cm

# --- Main terms H to O: o1
brain lesion > disorder of brain  unspecified in: icd10cm
lesion intracranial > disorder of brain  unspecified in: icd10cm
brain infection post > other specified disorders of brain in: icd10cm
cerebral fungus herniation > other specified disorders of brain in: icd10cm
cortical degeneration > degenerative disease of nervous system  unspecified in: icd10cm
uncal compression > compression of brain in: icd10cm
tonsillar compression > compression of brain in: icd10cm
brainstem herniation > compression of brain in: icd10cm
foramen magnum compression > compression of brain in: icd10cm
hypoxic brain > anoxic brain damage in: icd10cm
cord lesion > disease of spinal cord  unspecified in: icd10cm
cord atrophy > other specified diseases of spinal cord in: icd10cm
cord bleeding > other vascular myelopathies in: icd10cm
cord hematoma > other vascular myelopathies in: icd10cm
cord phlebitis > other vascular myelopathies in: icd10cm
spinal hematoma > other vascular myelopathies in: icd10cm
spinal phlebitis > other vascular myelopathies in: icd10cm
cord squeezed > unspecified cord compression in: icd10cm
dura adhesion > other disorders of meninges in: icd10cm
dura cyst > other disorders of meninges in: icd10cm
spinal meninges thickening > other disorders of meninges in: icd10cm
cerebral empyema > intracranial abscess and granuloma in: icd10cm
cerebellar pus > intracranial abscess and granuloma in: icd10cm
cerebellar empyema > intracranial abscess and granuloma in: icd10cm
intracranial pus > intracranial abscess and granuloma in: icd10cm
intracranial empyema > intracranial abscess and granuloma in: icd10cm
subdural abscess > intracranial abscess and granuloma in: icd10cm
subdural pus > intracranial abscess and granuloma in: icd10cm
extradural abscess > intracranial abscess and granuloma in: icd10cm
extradural pus > intracranial abscess and granuloma in: icd10cm
epidural pus > intracranial abscess and granuloma in: icd10cm
epidural empyema > intracranial abscess and granuloma in: icd10cm
otogenic empyema > intracranial abscess and granuloma in: icd10cm
spinal pus > intraspinal abscess and granuloma in: icd10cm
spinal subdural pus > intraspinal abscess and granuloma in: icd10cm
intracranial infection > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
venous sinus suppuration > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
cavernous sinus infection > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
cavernous sinus suppuration > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
lateral sinus infection > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
lateral sinus suppuration > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
sagittal sinus infection > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
sagittal sinus suppuration > intracranial and intraspinal phlebitis and thrombophlebitis in: icd10cm
carotid insufficiency > carotid artery syndrome in: icd10cm
vertebrobasilar tia > vertebro-basilar artery syndrome in: icd10cm
basilar tia > vertebro-basilar artery syndrome in: icd10cm
vertebral artery tia > vertebro-basilar artery syndrome in: icd10cm

# --- p1
nerve damage > mononeuropathy in: icd10cm
heel nerve damage > mononeuropathy of lower limb in: icd10cm
facial nerve damage > disorder of facial nerve in: icd10cm
hand nerve damage > mononeuropathy of upper limb in: icd10cm
hearing nerve damage > disorders of acoustic nerve in: icd10cm
autonomic nerve damage > disorder autonomic nervous system in: icd10cm
cartilage damage > disorder of cartilage in: icd10cm
joint damage > joint disorder in: icd10cm
iris damage > disorder iris ciliary body in: icd10cm
heart valve damage > endocarditis valve in: icd10cm
artery damage > disorder arteries arterioles in: icd10cm
blood vessel damage > disorder of circulatory system in: icd10cm
bowel damage > disease of intestine in: icd10cm
bladder damage > bladder disorder in: icd10cm
lung damage > other disorders of lung in: icd10cm
hair damage > hair color hair shaft abnormality in: icd10cm
nail damage > nail disorder in: icd10cm
skin light damage > skin changes chronic exposure nonionizing radiation in: icd10cm
skin radiation damage > disorder skin subcutaneous tissue related radiation in: icd10cm
gum damage > disorder gingiva edentulous alveolar ridge in: icd10cm
tooth damage > disorder teeth supporting structures in: icd10cm

# --- p8
abdominal epilepsy > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
abdominal fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
abdominal convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
temporal epilepsy > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
temporal fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
temporal convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
limbic seizures > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
limbic fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
limbic convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
affective epilepsy > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
affective seizures > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
affective fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
affective convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
automatism convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
akinetic epilepsy > generalized idiopathic epilepsy epileptic syndromes not intractable in: icd10cm
akinetic seizures > generalized idiopathic epilepsy epileptic syndromes not intractable in: icd10cm
akinetic fits > generalized idiopathic epilepsy epileptic syndromes not intractable in: icd10cm
benign neonatal epilepsy > generalized idiopathic epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
benign neonatal fits > generalized idiopathic epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
familial neonatal epilepsy > generalized idiopathic epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
familial neonatal seizures > generalized idiopathic epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
familial neonatal fits > generalized idiopathic epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
familial neonatal convulsions > generalized idiopathic epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
borderline epilepsy > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
borderline fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
borderline convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
autonomic seizures > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
autonomic fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
autonomic convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
visceral seizures > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
visceral fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
sensory induced seizures > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
sensory induced fits > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
sensory induced convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes complex partial seizures not intractable without status epilepticus in: icd10cm
sensory focal seizures > localization-related focal partial symptomatic epilepsy epileptic syndromes simple partial seizures not intractable without status epilepticus in: icd10cm
sensory focal convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes simple partial seizures not intractable without status epilepticus in: icd10cm
climacteric epilepsy > epilepsy not intractable without status epilepticus in: icd10cm
climacteric fits > epilepsy not intractable without status epilepticus in: icd10cm
climacteric convulsions > epilepsy not intractable without status epilepticus in: icd10cm
due to birth injury epilepsy > epilepsy not intractable without status epilepticus in: icd10cm
due to birth injury seizures > epilepsy not intractable without status epilepticus in: icd10cm
due to birth injury fits > epilepsy not intractable without status epilepticus in: icd10cm
post traumatic epilepsy > epilepsy not intractable without status epilepticus in: icd10cm
post traumatic fits > epilepsy not intractable without status epilepticus in: icd10cm
traumatic fits > epilepsy not intractable without status epilepticus in: icd10cm
acquired seizures > epilepsy not intractable without status epilepticus in: icd10cm
acquired fits > epilepsy not intractable without status epilepticus in: icd10cm
cryptogenic epilepsy > epilepsy not intractable without status epilepticus in: icd10cm
cryptogenic fits > epilepsy not intractable without status epilepticus in: icd10cm
cryptogenic convulsions > epilepsy not intractable without status epilepticus in: icd10cm
eclamptic epilepsy > eclampsia time period in: icd10cm
major epilepsy > other generalized epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
major seizures > other generalized epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
major fits > other generalized epilepsy epileptic syndromes not intractable without status epilepticus in: icd10cm
pseudo epilepsy > conversion disorder seizures convulsions in: icd10cm
pseudo seizures > conversion disorder seizures convulsions in: icd10cm
pseudo fits > conversion disorder seizures convulsions in: icd10cm
pseudo convulsions > conversion disorder seizures convulsions in: icd10cm
lightning epilepsy > epileptic spasms not intractable without status epilepticus in: icd10cm
lightning seizures > epileptic spasms not intractable without status epilepticus in: icd10cm
lightning fits > epileptic spasms not intractable without status epilepticus in: icd10cm
janz convulsions > juvenile myoclonic epilepsy not intractable without status epilepticus in: icd10cm
progressive myoclonic convulsions > lafora progressive myoclonus epilepsy not intractable without status epilepticus in: icd10cm
aphasia epilepsy > other epilepsy in: icd10cm
aphasia fits > other epilepsy in: icd10cm
aphasia convulsions > other epilepsy in: icd10cm
propulsive epilepsy > lennox-gastaut syndrome not intractable without status epilepticus in: icd10cm
propulsive seizures > lennox-gastaut syndrome not intractable without status epilepticus in: icd10cm
propulsive fits > lennox-gastaut syndrome not intractable without status epilepticus in: icd10cm
minor seizures > absence epileptic syndrome not intractable without status epilepticus in: icd10cm
minor fits > absence epileptic syndrome not intractable without status epilepticus in: icd10cm
nocturnal epilepsy > epilepsy not intractable without status epilepticus in: icd10cm
nocturnal seizures > epilepsy not intractable without status epilepticus in: icd10cm
nocturnal fits > epilepsy not intractable without status epilepticus in: icd10cm
parasitic epilepsy > cysticercosis central nervous system in: icd10cm
parasitic fits > cysticercosis central nervous system in: icd10cm
parasitic convulsions > cysticercosis central nervous system in: icd10cm
cysticercosis epilepsy > cysticercosis central nervous system in: icd10cm
cysticercosis seizures > cysticercosis central nervous system in: icd10cm
cysticercosis fits > cysticercosis central nervous system in: icd10cm
cysticercosis convulsions > cysticercosis central nervous system in: icd10cm
reflex fits > epilepsy not intractable without status epilepticus in: icd10cm
reflex convulsions > epilepsy not intractable without status epilepticus in: icd10cm
photogenic fits > epilepsy not intractable without status epilepticus in: icd10cm
photogenic convulsions > epilepsy not intractable without status epilepticus in: icd10cm
television fits > epilepsy not intractable without status epilepticus in: icd10cm
television convulsions > epilepsy not intractable without status epilepticus in: icd10cm
neonatal epilepsy > convulsions of newborn in: icd10cm
gelastic fits > other seizures in: icd10cm
gelastic convulsions > other seizures in: icd10cm
laughing epilepsy > other seizures in: icd10cm
laughing fits > other seizures in: icd10cm
laughing convulsions > other seizures in: icd10cm
status epilepsy > epilepsy not intractable status epilepticus in: icd10cm
status seizures > epilepsy not intractable status epilepticus in: icd10cm
status fits > epilepsy not intractable status epilepticus in: icd10cm
continuous epilepsy > epilepsy not intractable status epilepticus in: icd10cm
continuous fits > epilepsy not intractable status epilepticus in: icd10cm
status focal epilepsy > localization-related focal partial symptomatic epilepsy epileptic syndromes simple partial seizures not intractable status epilepticus in: icd10cm
status focal fits > localization-related focal partial symptomatic epilepsy epileptic syndromes simple partial seizures not intractable status epilepticus in: icd10cm
status focal convulsions > localization-related focal partial symptomatic epilepsy epileptic syndromes simple partial seizures not intractable status epilepticus in: icd10cm
status petit mal epilepsy > absence epileptic syndrome not intractable status epilepticus in: icd10cm
uncontrolled fits > epilepsy intractable without status epilepticus in: icd10cm
uncontrolled convulsions > epilepsy intractable without status epilepticus in: icd10cm
refractory fits > epilepsy intractable without status epilepticus in: icd10cm
refractory convulsions > epilepsy intractable without status epilepticus in: icd10cm
drug resistant seizures > epilepsy intractable without status epilepticus in: icd10cm
drug resistant fits > epilepsy intractable without status epilepticus in: icd10cm
drug resistant convulsions > epilepsy intractable without status epilepticus in: icd10cm
pharmacoresistant epilepsy > epilepsy intractable without status epilepticus in: icd10cm
pharmacoresistant seizures > epilepsy intractable without status epilepticus in: icd10cm
pharmacoresistant fits > epilepsy intractable without status epilepticus in: icd10cm
pharmacoresistant convulsions > epilepsy intractable without status epilepticus in: icd10cm
poorly controlled epilepsy > epilepsy intractable without status epilepticus in: icd10cm
poorly controlled seizures > epilepsy intractable without status epilepticus in: icd10cm
poorly controlled fits > epilepsy intractable without status epilepticus in: icd10cm
poorly controlled convulsions > epilepsy intractable without status epilepticus in: icd10cm
catamenial seizures > epilepsy not intractable without status epilepticus in: icd10cm
catamenial fits > epilepsy not intractable without status epilepticus in: icd10cm
menstrual seizures > epilepsy not intractable without status epilepticus in: icd10cm
menstrual fits > epilepsy not intractable without status epilepticus in: icd10cm
menstrual convulsions > epilepsy not intractable without status epilepticus in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
cerebral acquired abnormality > other specified disorders of brain @ 0.72 in: icd10cm
cerebral hematoma nontraumatic > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum adhesions > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum calcification > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum calcified > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum congestion > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum contraction > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum contracture > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum fibrosis > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum acquired deformity > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum acquired abnormality > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum induration > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum hyperemia > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum collapse > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum hematoma nontraumatic > other specified disorders of brain @ 0.72 in: icd10cm
cerebellum dilatation > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar adhesions > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar calcification > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar calcified > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar congestion > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar contraction > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar contracture > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar fibrosis > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar anomaly acquired > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar acquired deformity > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar acquired abnormality > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar induration > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar hyperemia > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar collapse > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar hematoma nontraumatic > other specified disorders of brain @ 0.72 in: icd10cm
cerebellar dilatation > other specified disorders of brain @ 0.72 in: icd10cm
spinal cord contraction > other specified diseases of spinal cord @ 0.72 in: icd10cm
spinal cord contracture > other specified diseases of spinal cord @ 0.72 in: icd10cm
spinal cord acquired abnormality > other specified diseases of spinal cord @ 0.72 in: icd10cm
spinal cord hematoma nontraumatic > other specified diseases of spinal cord @ 0.72 in: icd10cm
meninges contraction > other disorders of meninges @ 0.72 in: icd10cm
meninges contracture > other disorders of meninges @ 0.72 in: icd10cm
meninges anomaly acquired > other disorders of meninges @ 0.72 in: icd10cm
meninges hyperemia > other disorders of meninges @ 0.72 in: icd10cm
meninges hematoma nontraumatic > other disorders of meninges @ 0.72 in: icd10cm
dura atrophy > other disorders of meninges @ 0.72 in: icd10cm
dura calcified > other disorders of meninges @ 0.72 in: icd10cm
dura cicatrix > other disorders of meninges @ 0.72 in: icd10cm
dura congestion > other disorders of meninges @ 0.72 in: icd10cm
dura contraction > other disorders of meninges @ 0.72 in: icd10cm
dura contracture > other disorders of meninges @ 0.72 in: icd10cm
dura compression > other disorders of meninges @ 0.72 in: icd10cm
dura fibrosis > other disorders of meninges @ 0.72 in: icd10cm
dura degeneration > other disorders of meninges @ 0.72 in: icd10cm
dura anomaly acquired > other disorders of meninges @ 0.72 in: icd10cm
dura acquired deformity > other disorders of meninges @ 0.72 in: icd10cm
dura acquired abnormality > other disorders of meninges @ 0.72 in: icd10cm
dura induration > other disorders of meninges @ 0.72 in: icd10cm
dura hyperemia > other disorders of meninges @ 0.72 in: icd10cm
dura collapse > other disorders of meninges @ 0.72 in: icd10cm
dura hematoma nontraumatic > other disorders of meninges @ 0.72 in: icd10cm
dura dilatation > other disorders of meninges @ 0.72 in: icd10cm

# --- Nerve and mind words
chorea gravidarum > diseases of the nervous system complicating pregnancy in: icd10cm
chorea in pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
avellis > disorders of multiple cranial nerves @ 0.85 in: icd10cm
cestan > disorders of multiple cranial nerves @ 0.85 in: icd10cm
collet > disorders of multiple cranial nerves @ 0.85 in: icd10cm
cerebellitis > encephalitis and encephalomyelitis unspecified in: icd10cm
syrinx spinal > syringomyelia and syringobulbia in: icd10cm
syrinx > syringomyelia and syringobulbia in: icd10cm
dural adhesions > meningeal adhesions in: icd10cm
adhesions of dura > meningeal adhesions in: icd10cm
adhesive meningitis > meningitis unspecified @ 0.85 in: icd10cm
absence attack > absence epileptic syndrome @ 0.95 in: icd10cm
absence spell > absence epileptic syndrome @ 0.95 in: icd10cm
psychomotor attack > localization-related symptomatic epilepsy with complex partial seizures @ 0.97 in: icd10cm

# --- Nerve processes A to C
abscess brain old > sequelae of inflammatory diseases of central nervous system in: icd10cm
atrophy spinal acute > acute paralytic poliomyelitis @ 0.6 in: icd10cm
compression nerve arm > unspecified mononeuropathy of upper limb in: icd10cm
pinched nerve arm > unspecified mononeuropathy of upper limb in: icd10cm
compression nerve leg > unspecified mononeuropathy of lower limb in: icd10cm
compression nerve root disc > nerve root and plexus compressions in diseases classified elsewhere @ 0.8 in: icd10cm
convulsions puerperal > eclampsia in: icd10cm
chorea progressive > huntington's disease in: icd10cm
chorea spasmodic > other chorea in: icd10cm
pianist's cramp > other specified nonpsychotic mental disorders @ 0.7 in: icd10cm

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
passed out > syncope
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

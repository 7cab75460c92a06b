# Scope: therapies, treatments and physiologic tests that are not surgery: physical, occupational, speech, respiratory therapy,
# chiropractic, acupuncture, wound care, infusions and shots, chemo- and radiotherapy, dialysis, rehab, psychotherapy, counselling,
# nutrition, hearing and vision services, sleep studies, EKG/EEG/EMG/stress tests, home health, hospice, ambulance transport.
# --- physical and occupational therapy

physio > physical therapy | therapeutic exercise @ 0.95
physiotherapy > physical therapy | therapeutic exercise @ 1.0
physiotherapist > physical therapist @ 1.0
ot > occupational therapy | occupational therapist @ 0.9 if: eval, therapy, pt, outpatient, home, rehab, session, speech, hand
pta > physical therapist assistant @ 1.0
cota > occupational therapist assistant @ 0.95
exercise therapy > therapeutic exercise | therapeutic procedure strength endurance @ 0.95
rom > range of motion @ 0.95
walking therapy > gait training | functional ambulation @ 0.95
learn to walk > gait training | functional ambulation @ 0.9
walking practice > gait training @ 0.9
vestibular rehab > vestibular rehabilitation program | vestibular treatment @ 1.0
joint mobilization > manual therapy techniques | range of motion joint mobility @ 0.95
myofascial release > manual therapy techniques @ 0.95
wax bath > paraffin bath @ 1.0
paraffin > paraffin bath @ 0.8 if: hand, wax, therapy, heat, unit
e-stim > electrical stimulation @ 1.0
estim > electrical stimulation @ 1.0
muscle stim > electrical stimulation | neuromuscular stimulator @ 0.95
tens > transcutaneous electrical nerve stimulation | electrical stimulation @ 0.95
tens unit > transcutaneous electrical nerve stimulation device @ 1.0
therapeutic ultrasound > ultrasound therapy @ 0.85
cold laser > low-level laser | infrared @ 0.8
therapy activities > therapeutic activities @ 1.0
ther ex > therapeutic exercise @ 1.0
therex > therapeutic exercise @ 1.0
ther act > therapeutic activities @ 1.0
adl > self-care home management @ 0.9
bathing training > bathing showering techniques @ 0.9
wheelchair eval > wheelchair assessment | wheelchair mobility assessment @ 0.95
transfer training > transfer training treatment @ 0.9
prosthetic training > prosthesis device fitting @ 0.9
memory therapy > cognitive skills attention memory @ 0.9
home safety evaluation > environmental home work barriers assessment | assessment of home physical environment @ 0.9
ergonomic evaluation > ergonomics body mechanics assessment @ 0.95
maintenance therapy > manipulative therapy maintenance restoration @ 0.85 if: physical, chiropractic, pt, manipulative
horse therapy > equestrian hippotherapy @ 1.0
hippotherapy > equestrian @ 0.9
taping > strapping @ 0.8 if: ankle, knee, shoulder, toe, sprain
shockwave therapy > extracorporeal shock wave @ 0.9
eswt > extracorporeal shock wave @ 1.0
# --- chiropractic, osteopathic, alternative
chiro > chiropractic manipulation | chiropractic @ 1.0
osteopathic manipulation > osteopathic treatment @ 1.0 in: icd10pcs
needles acupuncture > acupuncture @ 0.9
electroacupuncture > acupuncture electrical stimulation @ 1.0
ear acupuncture > auricular acupuncture points electrical stimulation @ 0.85
battlefield acupuncture > auricular acupuncture @ 0.85
healing ceremony > traditional healing service @ 0.9
hypnotherapy > hypnosis @ 1.0
hypnotist > hypnosis @ 0.95
# --- speech, swallowing, hearing
speech therapy > speech language pathology | speech treatment | treatment of speech language @ 0.95
speech therapist > speech-language pathologist @ 1.0
slp > speech-language pathologist @ 1.0
st > speech language pathology @ 0.7 if: speech, therapy, slp, swallow
speech evaluation > speech assessment @ 0.85
language therapy > receptive expressive language treatment | treatment of speech language @ 0.9
language test > receptive expressive language assessment | language screening @ 0.85
stutter therapy > fluency treatment | treatment of speech @ 0.95
lisp therapy > articulation phonology treatment @ 0.9
voice therapy > voice treatment @ 0.95
aphasia therapy > aphasia treatment @ 1.0
swallow study > swallowing oral function | swallowing function @ 0.9
bedside swallow > bedside swallowing oral function assessment @ 1.0
communication device > speech generating device | augmentative alternative communication @ 0.9
talking machine > speech generating device | augmentative communication @ 0.9
aac > augmentative alternative communication | speech generating device @ 1.0
hearing exam > hearing assessment | examination ears hearing | audiometry @ 0.95
hearing check > hearing screening | examination ears hearing @ 0.95
tymp > tympanometry @ 0.95
impedance test ear > tympanometry | acoustic reflex threshold @ 0.9
newborn hearing test > evoked otoacoustic emissions screening | neonatal hearing screening | auditory evoked potentials @ 0.95
oae > otoacoustic emissions @ 1.0
aep > auditory evoked potentials @ 0.95
hearing aid check > hearing aid check electroacoustic | fitting orientation checking hearing aid @ 0.95
posturography > computerized dynamic posturography @ 1.0
rotary chair > sinusoidal vertical axis rotational @ 0.95
ear wax removal > removal impacted cerumen | cerumen management @ 1.0
ear cleaning > removal impacted cerumen | irrigation ear | cerumen management @ 0.85
auditory processing test > central auditory processing | auditory processing assessment @ 0.95
# --- eye services
eye check > ophthalmological examination | encounter examination eyes vision @ 0.9
eye chart > visual acuity @ 0.9
glasses exam > determination of refractive state | routine ophthalmological examination refraction @ 0.95
glasses check > refraction | routine ophthalmological examination @ 0.8
refraction > determination of refractive state @ 0.95
prescription for glasses > determination refractive state | routine ophthalmological examination @ 0.85
glasses fitting > fitting of spectacles @ 1.0
glasses > spectacles | lenses frames @ 0.85 if: eye, vision, prescription, reading, fitting, frame, lens, new, repair
eye pressure test > tonometry | measurement visual pressure | glaucoma screening @ 0.95
puff test > tonometry @ 0.9
tonometry > visual pressure measurement @ 0.85 in: icd10pcs
glaucoma test > glaucoma screening | tonometry | visual field @ 0.95
glaucoma check > glaucoma screening | tonometry @ 0.95
# --- heart and lung tests
ekg > ecg | measurement cardiac electrical activity @ 1.0
ecg > measurement cardiac electrical activity @ 1.0
heart tracing > ecg tracing @ 0.95
12 lead > electrocardiogram 12 leads @ 1.0
ekg reading > electrocardiogram interpretation report @ 0.95
ekg tracing > electrocardiogram tracing only @ 0.95
loop recorder check > interrogation subcutaneous cardiac rhythm monitor | interrogation cardiovascular physiologic monitor @ 0.9
stress test > cardiovascular stress test | measurement cardiac total activity | monitoring cardiac stress @ 0.95
treadmill test > cardiovascular stress test treadmill | monitoring cardiac stress @ 1.0
bp check > encounter examination blood pressure @ 0.95
breathing test > spirometry | pulmonary function | measurement respiratory capacity @ 0.9
lung function test > spirometry | pulmonary function studies | measurement respiratory capacity @ 0.95
pft > spirometry | pulmonary function | measurement respiratory volume @ 1.0
spirometry > measurement respiratory flow @ 0.85 in: icd10pcs
peak flow > peak expiratory flow rate @ 0.95
# --- respiratory therapy
vest therapy > high frequency chest wall oscillation @ 0.95
respiratory therapist > respiratory therapy | procedures improve respiratory function @ 0.8
breathing exercises > respiratory muscles strength endurance | pulmonary rehabilitation @ 0.85
lung rehab > pulmonary rehabilitation @ 1.0
breathing machine > respiratory ventilation | respiratory assist device @ 0.85
bipap > bi-level positive airway pressure | respiratory assist device bi-level | intermittent positive airway pressure @ 0.95
bilevel > bi-level pressure capability respiratory assist device @ 0.9
high flow oxygen > high flow velocity cannula | respiratory ventilation high flow @ 0.95
hfnc > high flow velocity cannula @ 1.0
ecmo > extracorporeal oxygenation @ 1.0
hyperbaric > hyperbaric oxygen full body chamber | hyperbaric oxygenation @ 0.95
oxygen chamber > hyperbaric oxygen full body chamber @ 0.95
hbo > hyperbaric oxygen @ 1.0
hbot > hyperbaric oxygen @ 1.0
# --- sleep, neuro tests
home sleep test > home sleep study portable monitor | sleep study unattended @ 1.0
hst > home sleep test portable monitor @ 1.0
brain wave test > electroencephalogram | measurement central nervous electrical activity @ 1.0
brainwave test > electroencephalogram | measurement central nervous electrical activity @ 1.0
ssep > somatosensory evoked potential @ 1.0
nerve monitoring in surgery > continuous intraoperative neurophysiology monitoring | monitoring electrical activity intraoperative @ 0.95
ionm > continuous intraoperative neurophysiology monitoring @ 1.0
neuromonitoring > intraoperative neurophysiology monitoring @ 0.95
tms > transcranial magnetic stimulation | electromagnetic therapy central nervous @ 1.0
fetal monitoring > products of conception cardiac rate @ 0.95 in: icd10pcs
# --- wounds
wound care > debridement | wound management | dressing change wound @ 0.85
wound cleaning > debridement | irrigation | wound management @ 0.85
npwt > negative pressure wound therapy @ 1.0
bandage change > change removal wound dressing | wound dressing @ 0.95
packing change > change packing material | change removal wound dressing @ 0.85
staple removal > encounter removal of staples @ 1.0
staples out > encounter removal of staples @ 1.0
drain removal > change removal of drains @ 0.95
skin substitute > application skin substitute graft @ 0.85
skin glue > tissue adhesive wound closure @ 0.95
dermabond > tissue adhesive wound closure @ 1.0
prp > platelet rich plasma @ 1.0
nail trimming > trimming dystrophic nails | routine foot care @ 0.95
foot care > routine foot care | trimming nails @ 0.9
# --- injections, infusions
needle in muscle > injection intramuscular | introduction muscle @ 0.9
intramuscular > introduction muscle @ 0.85 in: icd10pcs
iv drip > intravenous infusion | introduction peripheral vein @ 0.95
drip > infusion intravenous @ 0.85 if: iv, medicine, drug, hospital, antibiotic, fluids, chemo, vitamin
iv infusion > introduction peripheral vein @ 1.0
ivpb > intravenous infusion @ 0.85
iv antibiotics > home infusion therapy antibiotic @ 0.85
home iv > home infusion therapy @ 0.95
home infusion > home infusion therapy @ 1.0
tpn > parenteral nutrition | home infusion parenteral nutrition @ 1.0
iv feeding > parenteral nutrition | introduction nutritional substance vein @ 0.95
tube feeding > enteral nutrition | enteral feeding | introduction nutritional substance upper gi @ 0.95
iron infusion > injection iron sucrose | ferric carboxymaltose @ 0.9
iron drip > injection iron sucrose | ferric carboxymaltose | intravenous infusion @ 0.85
b12 shot > injection vitamin b-12 cyanocobalamin @ 1.0
vitamin shot > injection vitamin @ 0.85
steroid shot > injection triamcinolone | injection methylprednisolone | introduction anti-inflammatory @ 0.8
cortisone shot > injection joint | injection triamcinolone | injection methylprednisolone | introduction anti-inflammatory joints @ 0.85
# --- allergy shots, immunization
flu shot > influenza virus vaccine | administration influenza virus vaccine | introduction influenza vaccine muscle @ 1.0
flu vaccine > influenza virus vaccine | introduction influenza vaccine @ 1.0
pneumonia shot > pneumococcal vaccine | administration pneumococcal vaccine @ 1.0
pneumovax > pneumococcal polysaccharide vaccine @ 1.0
tetanus shot > tetanus diphtheria toxoids | tetanus vaccine @ 0.95
dtap > diphtheria tetanus toxoids acellular pertussis @ 1.0
shingrix > zoster vaccine recombinant | herpes zoster recombinant vaccine @ 1.0
travel shots > immunization | health counseling related to travel @ 0.8
vaccine counseling > immunization safety counseling @ 0.95
refused vaccine > immunization not carried out decision | immunization not carried out refusal @ 0.95
behind on shots > delinquent immunization status | underimmunization @ 1.0
not vaccinated > underimmunization status | unvaccinated @ 0.95
# --- chemo and radiation
chemo > chemotherapy administration @ 0.95
chemotherapy > antineoplastic chemotherapy @ 0.9
chemo infusion > chemotherapy administration intravenous infusion | introduction antineoplastic vein @ 1.0
chemo drip > chemotherapy administration intravenous infusion @ 1.0
chemo shot > chemotherapy administration subcutaneous intramuscular @ 0.95
chemo pill > oral chemotherapeutic | oral anti-cancer drug @ 0.85
immunotherapy cancer > monoclonal antibody antineoplastic @ 0.85
radiation > radiation therapy | radiation treatment delivery | beam radiation @ 0.8 if: cancer, therapy, treatment, oncology, beam, breast, prostate, brain, daily, tumor, session
radiation treatment > radiation treatment delivery | beam radiation | antineoplastic radiation therapy @ 1.0
radiotherapy > radiation treatment delivery | beam radiation @ 1.0
xrt > radiation therapy | radiation treatment delivery | beam radiation @ 1.0
cancer beam > beam radiation | radiation treatment delivery @ 0.9
linac > linear accelerator @ 0.95
igrt > image guidance radiation delivery | guidance localization target volume @ 0.95
sbrt > stereotactic body radiation therapy @ 1.0
srs > stereotactic radiosurgery @ 0.95
cyberknife > stereotactic radiosurgery robotic linear accelerator @ 1.0
radiosurgery > stereotactic radiosurgery @ 0.95
brachy > brachytherapy @ 1.0
seed implant > brachytherapy | low dose rate brachytherapy prostate @ 0.95
radioactive seeds > brachytherapy source | brachytherapy @ 1.0
internal radiation > brachytherapy @ 0.95
hdr > high dose rate brachytherapy @ 1.0 if: brachy, radiation, brachytherapy, cancer, prostate, cervix
ldr > low dose rate brachytherapy @ 0.95 if: brachy, radiation, brachytherapy, prostate, seed
radiation simulation > therapeutic radiology simulation-aided field setting @ 0.95
total body irradiation > beam radiation whole body @ 0.95
y90 > yttrium-90 @ 1.0
radium shot > radium ra-223 dichloride @ 0.95
xofigo > radium ra-223 dichloride @ 1.0
lutathera > lutetium lu 177 dotatate @ 1.0
eecp > external counterpulsation @ 1.0
# --- dialysis, blood
hemodialysis > performance urinary filtration | dialysis procedure @ 0.9
kidney machine > hemodialysis | performance urinary filtration | dialysis @ 0.95
pd > peritoneal dialysis @ 0.85 if: dialysis, catheter, kidney, exchange, cycler, esrd
dialysis training > dialysis instruction and training @ 1.0
transfusion > transfusion blood or blood components @ 0.9
prbc > red blood cells transfusion | red blood cells each unit @ 1.0
plts > platelets @ 0.9
poop transplant > fecal microbiota instillation @ 1.0
# --- cardiac rehab, education, nutrition
cardiac rehab > cardiac rehabilitation ecg monitoring exercise @ 1.0
heart rehab > cardiac rehabilitation @ 1.0
nutritionist > medical nutrition therapy | nutritional counseling dietitian visit @ 0.95
dietitian > medical nutrition therapy | dietitian visit @ 0.95
dietician > medical nutrition therapy | nutritional counseling dietitian @ 1.0
diet counseling > medical nutrition therapy | dietary counseling surveillance | nutritional counseling @ 0.95
diet class > nutrition classes @ 0.95
mnt > medical nutrition therapy @ 1.0
weight counseling > behavioral counseling for obesity | weight management @ 0.9
obesity counseling > behavioral counseling for obesity @ 0.95
diabetes education > diabetes outpatient self-management training | diabetic management program @ 1.0
diabetes class > diabetes self-management training group | diabetic management program group @ 1.0
dsmt > diabetes outpatient self-management training @ 1.0
mdpp > diabetes prevention program @ 0.95
asthma class > asthma education @ 1.0
kidney class > educational services chronic kidney disease @ 0.95
birth class > childbirth preparation lamaze | childbirth instruction @ 1.0
lamaze > childbirth preparation lamaze classes @ 1.0
breastfeeding class > lactation classes @ 1.0
lactation consult > lactation classes | supervision of lactation | examination lactating mother @ 0.85
breastfeeding help > lactation | care examination lactating mother @ 0.9
quit smoking > smoking tobacco cessation counseling | smoking cessation classes | tobacco use cessation @ 1.0
stop smoking > smoking tobacco cessation counseling | smoking cessation classes @ 1.0
smoking counseling > smoking and tobacco cessation counseling @ 1.0
doula > doula birth worker @ 0.95
# --- psychotherapy
counselling > counseling psychotherapy @ 0.85
talk therapy > psychotherapy individual @ 0.95
seeing a therapist > psychotherapy individual @ 0.85
psychiatrist > psychiatric evaluation | medication management psychiatric @ 0.8
individual therapy > psychotherapy individual @ 0.9
family counseling > family couple counseling @ 0.9
cbt > cognitive-behavioral psychotherapy | individual psychotherapy cognitive-behavioral @ 0.95
crisis therapy > psychotherapy for crisis | crisis intervention @ 1.0
suicide crisis > psychotherapy for crisis | crisis intervention mental health | safety planning interventions @ 0.8
crisis line > behavioral health hotline | crisis intervention @ 0.95
art therapy > activity therapy art | activity therapy music art play @ 0.95
music therapy > activity therapy music art play @ 0.95
day program psych > partial hospitalization mental health | behavioral health day treatment @ 0.9
iop > intensive outpatient @ 0.9 if: program, mental, psych, drug, alcohol, substance, treatment
intensive outpatient program > intensive outpatient psychiatric services | intensive outpatient treatment program @ 1.0
med check > medication management | pharmacologic management @ 0.8
medication check psych > medication management | pharmacologic management @ 0.9
med management > medication management @ 1.0
spravato > esketamine nasal @ 1.0
dementia test > cognition functional assessment | neurobehavioral cognitive status @ 0.8
autism evaluation > developmental testing | autism screening | psychological tests developmental @ 0.85
autism screening > developmental screening | encounter autism screening @ 0.9
milestone check > screening global developmental delays milestones | developmental screening @ 0.95
postpartum depression screening > screening maternal depression | screening perinatal depression @ 1.0
alcohol screening > annual alcohol misuse screening | alcohol drug screening @ 1.0
sbirt > alcohol misuse structured assessment @ 1.0
drinking counseling > behavioral counseling alcohol misuse | alcohol abuse counseling @ 0.95
detox > detoxification | detoxification services substance abuse @ 1.0
alcohol rehab > alcohol drug treatment program | substance abuse treatment | alcohol and/or drug services @ 0.9
drug rehab > drug treatment program | substance abuse treatment | alcohol and/or drug services @ 0.95
methadone clinic > methadone administration service | medication assisted treatment methadone @ 1.0
suboxone > buprenorphine naloxone | medication assisted treatment buprenorphine @ 1.0
mat > medication assisted treatment @ 0.85 if: opioid, suboxone, methadone, buprenorphine, addiction, substance
peer support > self-help peer services | peer recovery support @ 0.9
12 step > group counseling 12-step @ 0.9
# --- home health, hospice, nursing, aids
home nurse > skilled nursing services home health | nursing care in the home @ 0.95
visiting nurse > skilled nursing services home health | nursing care in the home @ 0.95
nurse comes to house > nursing care in the home | skilled nursing home health @ 0.9
home health aide > home health hospice aide services @ 0.9 if: visit, bath, care, cna
home pt > physical therapist home health @ 0.95
home ot > occupational therapist home health @ 0.95
caregiver at home > attendant care | personal care services | home health aide @ 0.85
cna > certified nurse assistant | home health aide @ 0.95
bath aide > home health aide | personal care services @ 0.85
home helper > homemaker service | chore services | personal care @ 0.8
housekeeping help > homemaker service | chore services @ 0.9
sitter > attendant care | companion care | respite care @ 0.8 if: hospital, home, elderly, adult, night
private nurse > private duty nursing @ 1.0
private duty > private duty independent nursing @ 0.95
lpn > licensed practical nurse @ 1.0
rn > registered nurse @ 0.95
respite > respite care @ 0.95
adult daycare > day care services adult | adult day center @ 1.0
meals on wheels > home delivered meals @ 1.0
meal delivery > home delivered meals @ 1.0
life alert > emergency response system @ 1.0
ramp for house > home modifications @ 0.9
hospice nurse > skilled nursing hospice @ 0.95
end of life care > hospice | palliative care @ 0.9
comfort care > palliative care | hospice @ 0.9
inpatient hospice > hospice general inpatient care @ 1.0
hospice respite > hospice inpatient respite care @ 1.0
social worker > clinical social worker @ 0.85
interpreter > sign language oral interpretive services @ 0.95
translator > oral interpretive services @ 0.9
# --- ambulance
ambulance > ambulance service transport @ 0.8
bls > basic life support @ 1.0
als > advanced life support @ 0.85 if: ambulance, transport, emergency, bls, medic, paramedic, ems, mileage, level, run, ground
als1 > advanced life support level 1 @ 1.0
als2 > advanced life support level 2 @ 1.0
als 2 > advanced life support level 2 @ 0.95
paramedic > advanced life support | paramedic intercept @ 0.8
ems > ambulance service @ 0.8 if: transport, run, ride, transported, mileage, arrived, emergency
lights and sirens > ambulance emergency transport @ 0.85
scheduled ambulance > ambulance non-emergency transport @ 0.9
interfacility transfer > specialty care transport | ambulance non-emergency transport @ 0.8
cct > specialty care transport @ 0.8 if: transport, ambulance, transfer, ems
sct > specialty care transport @ 0.95 if: ambulance, transport, transfer
helicopter > air ambulance rotary wing | conventional air services rotary wing @ 1.0
life flight > ambulance air services rotary wing @ 0.95
medevac > ambulance air services rotary wing @ 0.9
airlift > ambulance air services rotary wing | fixed wing @ 0.85
air ambulance > ambulance air services rotary wing | fixed wing @ 0.95
airplane ambulance > ambulance air services fixed wing @ 1.0
plane ambulance > ambulance air services fixed wing @ 1.0
ambulance mileage > ground mileage per statute mile @ 1.0
loaded miles > ground mileage per statute mile @ 0.9
ambulance mile > ground mileage statute mile @ 1.0
air mileage > rotary wing air mileage | fixed wing air mileage @ 1.0
ambulance wait > ambulance waiting time @ 0.95
ambulance oxygen > ambulance oxygen supplies @ 0.95
extra crew > extra ambulance attendant @ 0.9
wheelchair van > non-emergency transportation wheelchair van @ 1.0
stretcher van > non-emergency transportation stretcher van @ 0.95
gurney van > stretcher van @ 0.95
ride to doctor > non-emergency transportation @ 0.9
medicaid ride > non-emergency transportation @ 0.9
nemt > non-emergency transportation @ 1.0
taxi > non-emergency transportation taxi @ 0.9
parking tolls > ancillary parking fees tolls @ 0.95
hotel for patient > ancillary lodging recipient | lodging per diem @ 0.85
lodging for family > ancillary lodging escort @ 0.9
code blue > cardiopulmonary resuscitation | cardiac arrest @ 0.8

# --- radiation by the place treated (ICD-10-PCS)
radiotherapy brain > beam radiation brain @ 0.95 in: icd10pcs
proton brain > beam radiation brain heavy particles in: icd10pcs
seeds brain > low dose rate brachytherapy brain @ 0.95 in: icd10pcs
brachy brain > brachytherapy brain @ 0.95 in: icd10pcs
internal radiation brain > brachytherapy brain @ 0.95 in: icd10pcs
cyberknife brain > stereotactic other photon radiosurgery brain @ 0.95 in: icd10pcs
sbrt brain > stereotactic radiosurgery brain @ 0.95 in: icd10pcs
gamma knife brain > stereotactic gamma beam radiosurgery brain @ 0.95 in: icd10pcs
proton radiosurgery brain > stereotactic particulate radiosurgery brain @ 0.95 in: icd10pcs
radiation whole brain > beam radiation brain @ 0.95 in: icd10pcs
radiotherapy whole brain > beam radiation brain @ 0.95 in: icd10pcs
proton whole brain > beam radiation brain heavy particles in: icd10pcs
seeds whole brain > low dose rate brachytherapy brain @ 0.95 in: icd10pcs
brachy whole brain > brachytherapy brain @ 0.95 in: icd10pcs
internal radiation whole brain > brachytherapy brain @ 0.95 in: icd10pcs
cyberknife whole brain > stereotactic other photon radiosurgery brain @ 0.95 in: icd10pcs
sbrt whole brain > stereotactic radiosurgery brain @ 0.95 in: icd10pcs
gamma knife whole brain > stereotactic gamma beam radiosurgery brain @ 0.95 in: icd10pcs
proton radiosurgery whole brain > stereotactic particulate radiosurgery brain @ 0.95 in: icd10pcs
radiation brainstem > beam radiation brain stem @ 0.95 in: icd10pcs
radiotherapy brainstem > beam radiation brain stem @ 0.95 in: icd10pcs
proton brainstem > beam radiation brain stem heavy particles in: icd10pcs
cyberknife brainstem > stereotactic other photon radiosurgery brain stem @ 0.95 in: icd10pcs
sbrt brainstem > stereotactic radiosurgery brain stem @ 0.95 in: icd10pcs
gamma knife brainstem > stereotactic gamma beam radiosurgery brain stem @ 0.95 in: icd10pcs
proton radiosurgery brainstem > stereotactic particulate radiosurgery brain stem @ 0.95 in: icd10pcs
radiation spine > beam radiation spinal cord @ 0.95 in: icd10pcs
radiotherapy spine > beam radiation spinal cord @ 0.95 in: icd10pcs
proton spine > beam radiation spinal cord heavy particles in: icd10pcs
cyberknife spine > stereotactic other photon radiosurgery spinal cord @ 0.95 in: icd10pcs
sbrt spine > stereotactic radiosurgery spinal cord @ 0.95 in: icd10pcs
gamma knife spine > stereotactic gamma beam radiosurgery spinal cord @ 0.95 in: icd10pcs
proton radiosurgery spine > stereotactic particulate radiosurgery spinal cord @ 0.95 in: icd10pcs
radiation eye > beam radiation eye @ 0.95 in: icd10pcs
radiotherapy eye > beam radiation eye @ 0.95 in: icd10pcs
proton eye > beam radiation eye heavy particles in: icd10pcs
seeds eye > low dose rate brachytherapy eye @ 0.95 in: icd10pcs
brachy eye > brachytherapy eye @ 0.95 in: icd10pcs
internal radiation eye > brachytherapy eye @ 0.95 in: icd10pcs
cyberknife eye > stereotactic other photon radiosurgery eye @ 0.95 in: icd10pcs
sbrt eye > stereotactic radiosurgery eye @ 0.95 in: icd10pcs
gamma knife eye > stereotactic gamma beam radiosurgery eye @ 0.95 in: icd10pcs
proton radiosurgery eye > stereotactic particulate radiosurgery eye @ 0.95 in: icd10pcs
radiation ear > beam radiation ear @ 0.95 in: icd10pcs
radiotherapy ear > beam radiation ear @ 0.95 in: icd10pcs
proton ear > beam radiation ear heavy particles in: icd10pcs
radiation nose > beam radiation nose @ 0.95 in: icd10pcs
radiotherapy nose > beam radiation nose @ 0.95 in: icd10pcs
proton nose > beam radiation nose heavy particles in: icd10pcs
radiation throat > beam radiation hypopharynx @ 0.95 in: icd10pcs
radiotherapy throat > beam radiation hypopharynx @ 0.95 in: icd10pcs
proton throat > beam radiation hypopharynx heavy particles in: icd10pcs
radiation voice box > beam radiation larynx @ 0.95 in: icd10pcs
radiotherapy voice box > beam radiation larynx @ 0.95 in: icd10pcs
proton voice box > beam radiation larynx heavy particles in: icd10pcs
cyberknife voice box > stereotactic other photon radiosurgery larynx @ 0.95 in: icd10pcs
sbrt voice box > stereotactic radiosurgery larynx @ 0.95 in: icd10pcs
gamma knife voice box > stereotactic gamma beam radiosurgery larynx @ 0.95 in: icd10pcs
proton radiosurgery voice box > stereotactic particulate radiosurgery larynx @ 0.95 in: icd10pcs
radiation larynx > beam radiation larynx @ 0.95 in: icd10pcs
radiotherapy larynx > beam radiation larynx @ 0.95 in: icd10pcs
proton larynx > beam radiation larynx heavy particles in: icd10pcs
cyberknife larynx > stereotactic other photon radiosurgery larynx @ 0.95 in: icd10pcs
sbrt larynx > stereotactic radiosurgery larynx @ 0.95 in: icd10pcs
gamma knife larynx > stereotactic gamma beam radiosurgery larynx @ 0.95 in: icd10pcs
proton radiosurgery larynx > stereotactic particulate radiosurgery larynx @ 0.95 in: icd10pcs
radiation tongue > beam radiation tongue @ 0.95 in: icd10pcs
radiotherapy tongue > beam radiation tongue @ 0.95 in: icd10pcs
proton tongue > beam radiation tongue heavy particles in: icd10pcs
seeds tongue > low dose rate brachytherapy tongue @ 0.95 in: icd10pcs
brachy tongue > brachytherapy tongue @ 0.95 in: icd10pcs
internal radiation tongue > brachytherapy tongue @ 0.95 in: icd10pcs
radiation mouth > beam radiation mouth @ 0.95 in: icd10pcs
radiotherapy mouth > beam radiation mouth @ 0.95 in: icd10pcs
proton mouth > beam radiation mouth heavy particles in: icd10pcs
seeds mouth > low dose rate brachytherapy mouth @ 0.95 in: icd10pcs
brachy mouth > brachytherapy mouth @ 0.95 in: icd10pcs
internal radiation mouth > brachytherapy mouth @ 0.95 in: icd10pcs
radiation palate > beam radiation hard palate @ 0.95 in: icd10pcs
radiotherapy palate > beam radiation hard palate @ 0.95 in: icd10pcs
proton palate > beam radiation hard palate heavy particles in: icd10pcs
radiation salivary > beam radiation salivary glands @ 0.95 in: icd10pcs
radiotherapy salivary > beam radiation salivary glands @ 0.95 in: icd10pcs
proton salivary > beam radiation salivary glands heavy particles in: icd10pcs
radiation parotid > beam radiation salivary glands @ 0.95 in: icd10pcs
radiotherapy parotid > beam radiation salivary glands @ 0.95 in: icd10pcs
proton parotid > beam radiation salivary glands heavy particles in: icd10pcs
radiation sinus > beam radiation sinuses @ 0.95 in: icd10pcs
radiotherapy sinus > beam radiation sinuses @ 0.95 in: icd10pcs
proton sinus > beam radiation sinuses heavy particles in: icd10pcs
radiation tonsil > beam radiation oropharynx @ 0.95 in: icd10pcs
radiotherapy tonsil > beam radiation oropharynx @ 0.95 in: icd10pcs
proton tonsil > beam radiation oropharynx heavy particles in: icd10pcs
radiation nasopharynx > beam radiation nasopharynx @ 0.95 in: icd10pcs
radiotherapy nasopharynx > beam radiation nasopharynx @ 0.95 in: icd10pcs
proton nasopharynx > beam radiation nasopharynx heavy particles in: icd10pcs
radiation windpipe > beam radiation trachea @ 0.95 in: icd10pcs
radiotherapy windpipe > beam radiation trachea @ 0.95 in: icd10pcs
proton windpipe > beam radiation trachea heavy particles in: icd10pcs
seeds windpipe > low dose rate brachytherapy trachea @ 0.95 in: icd10pcs
brachy windpipe > brachytherapy trachea @ 0.95 in: icd10pcs
internal radiation windpipe > brachytherapy trachea @ 0.95 in: icd10pcs
radiotherapy lung > beam radiation lung @ 0.95 in: icd10pcs
proton lung > beam radiation lung heavy particles in: icd10pcs
seeds lung > low dose rate brachytherapy lung @ 0.95 in: icd10pcs
brachy lung > brachytherapy lung @ 0.95 in: icd10pcs
internal radiation lung > brachytherapy lung @ 0.95 in: icd10pcs
cyberknife lung > stereotactic other photon radiosurgery lung @ 0.95 in: icd10pcs
sbrt lung > stereotactic radiosurgery lung @ 0.95 in: icd10pcs
gamma knife lung > stereotactic gamma beam radiosurgery lung @ 0.95 in: icd10pcs
proton radiosurgery lung > stereotactic particulate radiosurgery lung @ 0.95 in: icd10pcs
radiation chest wall > beam radiation chest wall @ 0.95 in: icd10pcs
radiotherapy chest wall > beam radiation chest wall @ 0.95 in: icd10pcs
proton chest wall > beam radiation chest wall heavy particles in: icd10pcs
iort chest wall > beam radiation chest wall electrons intraoperative in: icd10pcs
radiation mediastinum > beam radiation mediastinum @ 0.95 in: icd10pcs
radiotherapy mediastinum > beam radiation mediastinum @ 0.95 in: icd10pcs
proton mediastinum > beam radiation mediastinum heavy particles in: icd10pcs
radiation thymus > beam radiation thymus @ 0.95 in: icd10pcs
radiotherapy thymus > beam radiation thymus @ 0.95 in: icd10pcs
proton thymus > beam radiation thymus heavy particles in: icd10pcs
radiation esophagus > beam radiation esophagus @ 0.95 in: icd10pcs
radiotherapy esophagus > beam radiation esophagus @ 0.95 in: icd10pcs
proton esophagus > beam radiation esophagus heavy particles in: icd10pcs
seeds esophagus > low dose rate brachytherapy esophagus @ 0.95 in: icd10pcs
brachy esophagus > brachytherapy esophagus @ 0.95 in: icd10pcs
internal radiation esophagus > brachytherapy esophagus @ 0.95 in: icd10pcs
radiation food pipe > beam radiation esophagus @ 0.95 in: icd10pcs
radiotherapy food pipe > beam radiation esophagus @ 0.95 in: icd10pcs
proton food pipe > beam radiation esophagus heavy particles in: icd10pcs
seeds food pipe > low dose rate brachytherapy esophagus @ 0.95 in: icd10pcs
brachy food pipe > brachytherapy esophagus @ 0.95 in: icd10pcs
internal radiation food pipe > brachytherapy esophagus @ 0.95 in: icd10pcs
radiation stomach > beam radiation stomach @ 0.95 in: icd10pcs
radiotherapy stomach > beam radiation stomach @ 0.95 in: icd10pcs
proton stomach > beam radiation stomach heavy particles in: icd10pcs
iort stomach > beam radiation stomach electrons intraoperative in: icd10pcs
radiation bowel > beam radiation colon @ 0.95 in: icd10pcs
radiotherapy bowel > beam radiation colon @ 0.95 in: icd10pcs
proton bowel > beam radiation colon heavy particles in: icd10pcs
iort bowel > beam radiation colon electrons intraoperative in: icd10pcs
radiation colon > beam radiation colon @ 0.95 in: icd10pcs
radiotherapy colon > beam radiation colon @ 0.95 in: icd10pcs
proton colon > beam radiation colon heavy particles in: icd10pcs
iort colon > beam radiation colon electrons intraoperative in: icd10pcs
radiation rectum > beam radiation rectum @ 0.95 in: icd10pcs
radiotherapy rectum > beam radiation rectum @ 0.95 in: icd10pcs
proton rectum > beam radiation rectum heavy particles in: icd10pcs
seeds rectum > low dose rate brachytherapy rectum @ 0.95 in: icd10pcs
brachy rectum > brachytherapy rectum @ 0.95 in: icd10pcs
internal radiation rectum > brachytherapy rectum @ 0.95 in: icd10pcs
iort rectum > beam radiation rectum electrons intraoperative in: icd10pcs
radiation liver > beam radiation liver @ 0.95 in: icd10pcs
radiotherapy liver > beam radiation liver @ 0.95 in: icd10pcs
proton liver > beam radiation liver heavy particles in: icd10pcs
seeds liver > low dose rate brachytherapy liver @ 0.95 in: icd10pcs
brachy liver > brachytherapy liver @ 0.95 in: icd10pcs
internal radiation liver > brachytherapy liver @ 0.95 in: icd10pcs
cyberknife liver > stereotactic other photon radiosurgery liver @ 0.95 in: icd10pcs
sbrt liver > stereotactic radiosurgery liver @ 0.95 in: icd10pcs
gamma knife liver > stereotactic gamma beam radiosurgery liver @ 0.95 in: icd10pcs
proton radiosurgery liver > stereotactic particulate radiosurgery liver @ 0.95 in: icd10pcs
radiation gallbladder > beam radiation gallbladder @ 0.95 in: icd10pcs
radiotherapy gallbladder > beam radiation gallbladder @ 0.95 in: icd10pcs
proton gallbladder > beam radiation gallbladder heavy particles in: icd10pcs
radiation bile duct > beam radiation bile ducts @ 0.95 in: icd10pcs
radiotherapy bile duct > beam radiation bile ducts @ 0.95 in: icd10pcs
proton bile duct > beam radiation bile ducts heavy particles in: icd10pcs
seeds bile duct > low dose rate brachytherapy bile ducts @ 0.95 in: icd10pcs
brachy bile duct > brachytherapy bile ducts @ 0.95 in: icd10pcs
internal radiation bile duct > brachytherapy bile ducts @ 0.95 in: icd10pcs
cyberknife bile duct > stereotactic other photon radiosurgery bile ducts @ 0.95 in: icd10pcs
sbrt bile duct > stereotactic radiosurgery bile ducts @ 0.95 in: icd10pcs
gamma knife bile duct > stereotactic gamma beam radiosurgery bile ducts @ 0.95 in: icd10pcs
proton radiosurgery bile duct > stereotactic particulate radiosurgery bile ducts @ 0.95 in: icd10pcs
radiation pancreas > beam radiation pancreas @ 0.95 in: icd10pcs
radiotherapy pancreas > beam radiation pancreas @ 0.95 in: icd10pcs
proton pancreas > beam radiation pancreas heavy particles in: icd10pcs
cyberknife pancreas > stereotactic other photon radiosurgery pancreas @ 0.95 in: icd10pcs
sbrt pancreas > stereotactic radiosurgery pancreas @ 0.95 in: icd10pcs
gamma knife pancreas > stereotactic gamma beam radiosurgery pancreas @ 0.95 in: icd10pcs
proton radiosurgery pancreas > stereotactic particulate radiosurgery pancreas @ 0.95 in: icd10pcs
iort pancreas > beam radiation pancreas electrons intraoperative in: icd10pcs
radiation pituitary > beam radiation pituitary gland @ 0.95 in: icd10pcs
radiotherapy pituitary > beam radiation pituitary gland @ 0.95 in: icd10pcs
cyberknife pituitary > stereotactic other photon radiosurgery pituitary gland @ 0.95 in: icd10pcs
sbrt pituitary > stereotactic radiosurgery pituitary gland @ 0.95 in: icd10pcs
gamma knife pituitary > stereotactic gamma beam radiosurgery pituitary gland @ 0.95 in: icd10pcs
proton radiosurgery pituitary > stereotactic particulate radiosurgery pituitary gland @ 0.95 in: icd10pcs
radiation pineal > beam radiation pineal body @ 0.95 in: icd10pcs
radiotherapy pineal > beam radiation pineal body @ 0.95 in: icd10pcs
radiation adrenal > beam radiation adrenal glands @ 0.95 in: icd10pcs
radiotherapy adrenal > beam radiation adrenal glands @ 0.95 in: icd10pcs
cyberknife adrenal > stereotactic other photon radiosurgery adrenal glands @ 0.95 in: icd10pcs
sbrt adrenal > stereotactic radiosurgery adrenal glands @ 0.95 in: icd10pcs
gamma knife adrenal > stereotactic gamma beam radiosurgery adrenal glands @ 0.95 in: icd10pcs
proton radiosurgery adrenal > stereotactic particulate radiosurgery adrenal glands @ 0.95 in: icd10pcs
radiation thyroid > beam radiation thyroid @ 0.95 in: icd10pcs
radiotherapy thyroid > beam radiation thyroid @ 0.95 in: icd10pcs
seeds thyroid > low dose rate brachytherapy thyroid @ 0.95 in: icd10pcs
brachy thyroid > brachytherapy thyroid @ 0.95 in: icd10pcs
internal radiation thyroid > brachytherapy thyroid @ 0.95 in: icd10pcs
radiotherapy breast > beam radiation breast @ 0.95 in: icd10pcs
proton breast > beam radiation breast heavy particles in: icd10pcs
seeds breast > low dose rate brachytherapy breast @ 0.95 in: icd10pcs
brachy breast > brachytherapy breast @ 0.95 in: icd10pcs
internal radiation breast > brachytherapy breast @ 0.95 in: icd10pcs
iort breast > beam radiation breast electrons intraoperative in: icd10pcs
radiation skull > beam radiation skull @ 0.95 in: icd10pcs
radiotherapy skull > beam radiation skull @ 0.95 in: icd10pcs
proton skull > beam radiation skull heavy particles in: icd10pcs
radiation jaw > beam radiation mandible @ 0.95 in: icd10pcs
radiotherapy jaw > beam radiation mandible @ 0.95 in: icd10pcs
proton jaw > beam radiation mandible heavy particles in: icd10pcs
radiation upper jaw > beam radiation maxilla @ 0.95 in: icd10pcs
radiotherapy upper jaw > beam radiation maxilla @ 0.95 in: icd10pcs
proton upper jaw > beam radiation maxilla heavy particles in: icd10pcs
radiation rib > beam radiation rib @ 0.95 in: icd10pcs
radiotherapy rib > beam radiation rib @ 0.95 in: icd10pcs
proton rib > beam radiation rib heavy particles in: icd10pcs
radiation breastbone > beam radiation sternum @ 0.95 in: icd10pcs
radiotherapy breastbone > beam radiation sternum @ 0.95 in: icd10pcs
proton breastbone > beam radiation sternum heavy particles in: icd10pcs
radiation upper arm bone > beam radiation humerus @ 0.95 in: icd10pcs
radiotherapy upper arm bone > beam radiation humerus @ 0.95 in: icd10pcs
proton upper arm bone > beam radiation humerus heavy particles in: icd10pcs
radiation thigh bone > beam radiation femur @ 0.95 in: icd10pcs
radiotherapy thigh bone > beam radiation femur @ 0.95 in: icd10pcs
proton thigh bone > beam radiation femur heavy particles in: icd10pcs
radiation femur > beam radiation femur @ 0.95 in: icd10pcs
radiotherapy femur > beam radiation femur @ 0.95 in: icd10pcs
proton femur > beam radiation femur heavy particles in: icd10pcs
radiation shin > beam radiation tibia/fibula @ 0.95 in: icd10pcs
radiotherapy shin > beam radiation tibia/fibula @ 0.95 in: icd10pcs
proton shin > beam radiation tibia/fibula heavy particles in: icd10pcs
radiation forearm > beam radiation radius/ulna @ 0.95 in: icd10pcs
radiotherapy forearm > beam radiation radius/ulna @ 0.95 in: icd10pcs
proton forearm > beam radiation radius/ulna heavy particles in: icd10pcs
radiation pelvis > beam radiation pelvic bones @ 0.95 in: icd10pcs
radiotherapy pelvis > beam radiation pelvic bones @ 0.95 in: icd10pcs
proton pelvis > beam radiation pelvic bones heavy particles in: icd10pcs
radiotherapy bone > beam radiation other bone @ 0.95 in: icd10pcs
proton bone > beam radiation other bone heavy particles in: icd10pcs
radiation kidney > beam radiation kidney @ 0.95 in: icd10pcs
radiotherapy kidney > beam radiation kidney @ 0.95 in: icd10pcs
proton kidney > beam radiation kidney heavy particles in: icd10pcs
cyberknife kidney > stereotactic other photon radiosurgery kidney @ 0.95 in: icd10pcs
sbrt kidney > stereotactic radiosurgery kidney @ 0.95 in: icd10pcs
gamma knife kidney > stereotactic gamma beam radiosurgery kidney @ 0.95 in: icd10pcs
proton radiosurgery kidney > stereotactic particulate radiosurgery kidney @ 0.95 in: icd10pcs
radiation bladder > beam radiation bladder @ 0.95 in: icd10pcs
radiotherapy bladder > beam radiation bladder @ 0.95 in: icd10pcs
proton bladder > beam radiation bladder heavy particles in: icd10pcs
seeds bladder > low dose rate brachytherapy bladder @ 0.95 in: icd10pcs
brachy bladder > brachytherapy bladder @ 0.95 in: icd10pcs
internal radiation bladder > brachytherapy bladder @ 0.95 in: icd10pcs
cyberknife bladder > stereotactic other photon radiosurgery bladder @ 0.95 in: icd10pcs
sbrt bladder > stereotactic radiosurgery bladder @ 0.95 in: icd10pcs
gamma knife bladder > stereotactic gamma beam radiosurgery bladder @ 0.95 in: icd10pcs
proton radiosurgery bladder > stereotactic particulate radiosurgery bladder @ 0.95 in: icd10pcs
iort bladder > beam radiation bladder electrons intraoperative in: icd10pcs
radiation ureter > beam radiation ureter @ 0.95 in: icd10pcs
radiotherapy ureter > beam radiation ureter @ 0.95 in: icd10pcs
proton ureter > beam radiation ureter heavy particles in: icd10pcs
radiation urethra > beam radiation urethra @ 0.95 in: icd10pcs
radiotherapy urethra > beam radiation urethra @ 0.95 in: icd10pcs
proton urethra > beam radiation urethra heavy particles in: icd10pcs
seeds urethra > low dose rate brachytherapy urethra @ 0.95 in: icd10pcs
brachy urethra > brachytherapy urethra @ 0.95 in: icd10pcs
internal radiation urethra > brachytherapy urethra @ 0.95 in: icd10pcs
radiation ovary > beam radiation ovary @ 0.95 in: icd10pcs
radiotherapy ovary > beam radiation ovary @ 0.95 in: icd10pcs
proton ovary > beam radiation ovary heavy particles in: icd10pcs
radiation cervix > beam radiation cervix @ 0.95 in: icd10pcs
radiotherapy cervix > beam radiation cervix @ 0.95 in: icd10pcs
proton cervix > beam radiation cervix heavy particles in: icd10pcs
seeds cervix > low dose rate brachytherapy cervix @ 0.95 in: icd10pcs
brachy cervix > brachytherapy cervix @ 0.95 in: icd10pcs
internal radiation cervix > brachytherapy cervix @ 0.95 in: icd10pcs
iort cervix > beam radiation cervix electrons intraoperative in: icd10pcs
radiation womb > beam radiation uterus @ 0.95 in: icd10pcs
radiotherapy womb > beam radiation uterus @ 0.95 in: icd10pcs
proton womb > beam radiation uterus heavy particles in: icd10pcs
seeds womb > low dose rate brachytherapy uterus @ 0.95 in: icd10pcs
brachy womb > brachytherapy uterus @ 0.95 in: icd10pcs
internal radiation womb > brachytherapy uterus @ 0.95 in: icd10pcs
iort womb > beam radiation uterus electrons intraoperative in: icd10pcs
radiation uterus > beam radiation uterus @ 0.95 in: icd10pcs
radiotherapy uterus > beam radiation uterus @ 0.95 in: icd10pcs
proton uterus > beam radiation uterus heavy particles in: icd10pcs
seeds uterus > low dose rate brachytherapy uterus @ 0.95 in: icd10pcs
brachy uterus > brachytherapy uterus @ 0.95 in: icd10pcs
internal radiation uterus > brachytherapy uterus @ 0.95 in: icd10pcs
iort uterus > beam radiation uterus electrons intraoperative in: icd10pcs
radiotherapy prostate > beam radiation prostate @ 0.95 in: icd10pcs
proton prostate > beam radiation prostate heavy particles in: icd10pcs
brachy prostate > brachytherapy prostate @ 0.95 in: icd10pcs
internal radiation prostate > brachytherapy prostate @ 0.95 in: icd10pcs
cyberknife prostate > stereotactic other photon radiosurgery prostate @ 0.95 in: icd10pcs
sbrt prostate > stereotactic radiosurgery prostate @ 0.95 in: icd10pcs
gamma knife prostate > stereotactic gamma beam radiosurgery prostate @ 0.95 in: icd10pcs
proton radiosurgery prostate > stereotactic particulate radiosurgery prostate @ 0.95 in: icd10pcs
iort prostate > beam radiation prostate electrons intraoperative in: icd10pcs
radiation testicle > beam radiation testis @ 0.95 in: icd10pcs
radiotherapy testicle > beam radiation testis @ 0.95 in: icd10pcs
proton testicle > beam radiation testis heavy particles in: icd10pcs
radiation spleen > beam radiation spleen @ 0.95 in: icd10pcs
radiotherapy spleen > beam radiation spleen @ 0.95 in: icd10pcs
proton spleen > beam radiation spleen heavy particles in: icd10pcs
radiation bone marrow > beam radiation bone marrow @ 0.95 in: icd10pcs
radiotherapy bone marrow > beam radiation bone marrow @ 0.95 in: icd10pcs
proton bone marrow > beam radiation bone marrow heavy particles in: icd10pcs
radiation neck nodes > beam radiation neck lymphatics @ 0.95 in: icd10pcs
radiotherapy neck nodes > beam radiation neck lymphatics @ 0.95 in: icd10pcs
proton neck nodes > beam radiation neck lymphatics heavy particles in: icd10pcs
radiation armpit nodes > beam radiation axillary lymphatics @ 0.95 in: icd10pcs
radiotherapy armpit nodes > beam radiation axillary lymphatics @ 0.95 in: icd10pcs
proton armpit nodes > beam radiation axillary lymphatics heavy particles in: icd10pcs
radiation groin nodes > beam radiation inguinal lymphatics @ 0.95 in: icd10pcs
radiotherapy groin nodes > beam radiation inguinal lymphatics @ 0.95 in: icd10pcs
proton groin nodes > beam radiation inguinal lymphatics heavy particles in: icd10pcs
radiation pelvic nodes > beam radiation pelvis lymphatics @ 0.95 in: icd10pcs
radiotherapy pelvic nodes > beam radiation pelvis lymphatics @ 0.95 in: icd10pcs
proton pelvic nodes > beam radiation pelvis lymphatics heavy particles in: icd10pcs
radiation lymph nodes chest > beam radiation thorax lymphatics @ 0.95 in: icd10pcs
radiotherapy lymph nodes chest > beam radiation thorax lymphatics @ 0.95 in: icd10pcs
proton lymph nodes chest > beam radiation thorax lymphatics heavy particles in: icd10pcs
radiation head neck > beam radiation head and neck @ 0.95 in: icd10pcs
radiotherapy head neck > beam radiation head and neck @ 0.95 in: icd10pcs
proton head neck > beam radiation head and neck heavy particles in: icd10pcs
radiation belly > beam radiation abdomen @ 0.95 in: icd10pcs
radiotherapy belly > beam radiation abdomen @ 0.95 in: icd10pcs
proton belly > beam radiation abdomen heavy particles in: icd10pcs
radiation whole body > beam radiation whole body @ 0.95 in: icd10pcs
radiotherapy whole body > beam radiation whole body @ 0.95 in: icd10pcs
proton whole body > beam radiation whole body heavy particles in: icd10pcs
radiotherapy total body > beam radiation whole body @ 0.95 in: icd10pcs
proton total body > beam radiation whole body heavy particles in: icd10pcs
radiation half body > beam radiation hemibody @ 0.95 in: icd10pcs
radiotherapy half body > beam radiation hemibody @ 0.95 in: icd10pcs
proton half body > beam radiation hemibody heavy particles in: icd10pcs
radiation skin face > beam radiation face skin @ 0.95 in: icd10pcs
radiotherapy skin face > beam radiation face skin @ 0.95 in: icd10pcs
proton skin face > beam radiation face skin heavy particles in: icd10pcs
radiation skin back > beam radiation back skin @ 0.95 in: icd10pcs
radiotherapy skin back > beam radiation back skin @ 0.95 in: icd10pcs
proton skin back > beam radiation back skin heavy particles in: icd10pcs
radiation skin leg > beam radiation leg skin @ 0.95 in: icd10pcs
radiotherapy skin leg > beam radiation leg skin @ 0.95 in: icd10pcs
proton skin leg > beam radiation leg skin heavy particles in: icd10pcs
radiation skin arm > beam radiation arm skin @ 0.95 in: icd10pcs
radiotherapy skin arm > beam radiation arm skin @ 0.95 in: icd10pcs
proton skin arm > beam radiation arm skin heavy particles in: icd10pcs

# --- casts, splints, wraps and traction by place (ICD-10-PCS)
cast foot > immobilization foot cast @ 0.95 in: icd10pcs
plaster foot > immobilization foot cast in: icd10pcs
cast off foot > removal cast foot @ 0.95 in: icd10pcs
cut off cast foot > removal cast foot @ 0.95 in: icd10pcs
splint foot > immobilization foot splint @ 0.95 in: icd10pcs
brace put on foot > immobilization foot brace @ 0.85 in: icd10pcs
splint off foot > removal splint foot @ 0.95 in: icd10pcs
bandage foot > dressing foot bandage in: icd10pcs
wrap foot > dressing foot bandage @ 0.85 in: icd10pcs
pressure wrap foot > compression foot pressure dressing @ 0.95 in: icd10pcs
pack wound foot > packing foot packing material in: icd10pcs
bandage off foot > removal bandage foot in: icd10pcs
cast toe > immobilization toe cast @ 0.95 in: icd10pcs
plaster toe > immobilization toe cast in: icd10pcs
cast off toe > removal cast toe @ 0.95 in: icd10pcs
splint toe > immobilization toe splint @ 0.95 in: icd10pcs
brace put on toe > immobilization toe brace @ 0.85 in: icd10pcs
splint off toe > removal splint toe @ 0.95 in: icd10pcs
bandage toe > dressing toe bandage in: icd10pcs
wrap toe > dressing toe bandage @ 0.85 in: icd10pcs
pressure wrap toe > compression toe pressure dressing @ 0.95 in: icd10pcs
pack wound toe > packing toe packing material in: icd10pcs
bandage off toe > removal bandage toe in: icd10pcs
cast ankle > immobilization lower leg cast @ 0.95 in: icd10pcs
plaster ankle > immobilization lower leg cast in: icd10pcs
cast off ankle > removal cast lower leg @ 0.95 in: icd10pcs
cut off cast ankle > removal cast lower leg @ 0.95 in: icd10pcs
change cast ankle > change cast lower leg @ 0.95 in: icd10pcs
splint ankle > immobilization lower leg splint @ 0.95 in: icd10pcs
brace put on ankle > immobilization lower leg brace @ 0.85 in: icd10pcs
splint off ankle > removal splint lower leg @ 0.95 in: icd10pcs
bandage ankle > dressing lower leg bandage in: icd10pcs
wrap ankle > dressing lower leg bandage @ 0.85 in: icd10pcs
pressure wrap ankle > compression lower leg pressure dressing @ 0.95 in: icd10pcs
pack wound ankle > packing lower leg packing material in: icd10pcs
bandage off ankle > removal bandage lower leg in: icd10pcs
traction ankle > traction lower leg traction apparatus in: icd10pcs
cast shin > immobilization lower leg cast @ 0.95 in: icd10pcs
plaster shin > immobilization lower leg cast in: icd10pcs
cast off shin > removal cast lower leg @ 0.95 in: icd10pcs
change cast shin > change cast lower leg @ 0.95 in: icd10pcs
splint shin > immobilization lower leg splint @ 0.95 in: icd10pcs
brace put on shin > immobilization lower leg brace @ 0.85 in: icd10pcs
splint off shin > removal splint lower leg @ 0.95 in: icd10pcs
bandage shin > dressing lower leg bandage in: icd10pcs
wrap shin > dressing lower leg bandage @ 0.85 in: icd10pcs
pressure wrap shin > compression lower leg pressure dressing @ 0.95 in: icd10pcs
pack wound shin > packing lower leg packing material in: icd10pcs
bandage off shin > removal bandage lower leg in: icd10pcs
traction shin > traction lower leg traction apparatus in: icd10pcs
cast calf > immobilization lower leg cast @ 0.95 in: icd10pcs
plaster calf > immobilization lower leg cast in: icd10pcs
cast off calf > removal cast lower leg @ 0.95 in: icd10pcs
change cast calf > change cast lower leg @ 0.95 in: icd10pcs
splint calf > immobilization lower leg splint @ 0.95 in: icd10pcs
brace put on calf > immobilization lower leg brace @ 0.85 in: icd10pcs
splint off calf > removal splint lower leg @ 0.95 in: icd10pcs
bandage calf > dressing lower leg bandage in: icd10pcs
wrap calf > dressing lower leg bandage @ 0.85 in: icd10pcs
pressure wrap calf > compression lower leg pressure dressing @ 0.95 in: icd10pcs
pack wound calf > packing lower leg packing material in: icd10pcs
bandage off calf > removal bandage lower leg in: icd10pcs
traction calf > traction lower leg traction apparatus in: icd10pcs
cast leg > immobilization lower extremity cast @ 0.95 in: icd10pcs
plaster leg > immobilization lower extremity cast in: icd10pcs
cast off leg > removal cast lower extremity @ 0.95 in: icd10pcs
cut off cast leg > removal cast lower extremity @ 0.95 in: icd10pcs
change cast leg > change cast lower extremity @ 0.95 in: icd10pcs
splint leg > immobilization lower extremity splint @ 0.95 in: icd10pcs
brace put on leg > immobilization lower extremity brace @ 0.85 in: icd10pcs
splint off leg > removal splint lower extremity @ 0.95 in: icd10pcs
bandage leg > dressing lower extremity bandage in: icd10pcs
wrap leg > dressing lower extremity bandage @ 0.85 in: icd10pcs
pressure wrap leg > compression lower extremity pressure dressing @ 0.95 in: icd10pcs
pack wound leg > packing lower extremity packing material in: icd10pcs
pull weights leg > traction lower extremity @ 0.8 in: icd10pcs
bandage off leg > removal bandage lower extremity in: icd10pcs
traction leg > traction lower extremity traction apparatus in: icd10pcs
cast lower leg > immobilization lower leg cast @ 0.95 in: icd10pcs
plaster lower leg > immobilization lower leg cast in: icd10pcs
cast off lower leg > removal cast lower leg @ 0.95 in: icd10pcs
splint lower leg > immobilization lower leg splint @ 0.95 in: icd10pcs
brace put on lower leg > immobilization lower leg brace @ 0.85 in: icd10pcs
splint off lower leg > removal splint lower leg @ 0.95 in: icd10pcs
bandage lower leg > dressing lower leg bandage in: icd10pcs
wrap lower leg > dressing lower leg bandage @ 0.85 in: icd10pcs
pressure wrap lower leg > compression lower leg pressure dressing @ 0.95 in: icd10pcs
pack wound lower leg > packing lower leg packing material in: icd10pcs
bandage off lower leg > removal bandage lower leg in: icd10pcs
cast thigh > immobilization upper leg cast @ 0.95 in: icd10pcs
plaster thigh > immobilization upper leg cast in: icd10pcs
cast off thigh > removal cast upper leg @ 0.95 in: icd10pcs
change cast thigh > change cast upper leg @ 0.95 in: icd10pcs
splint thigh > immobilization upper leg splint @ 0.95 in: icd10pcs
brace put on thigh > immobilization upper leg brace @ 0.85 in: icd10pcs
splint off thigh > removal splint upper leg @ 0.95 in: icd10pcs
bandage thigh > dressing upper leg bandage in: icd10pcs
wrap thigh > dressing upper leg bandage @ 0.85 in: icd10pcs
pressure wrap thigh > compression upper leg pressure dressing @ 0.95 in: icd10pcs
pack wound thigh > packing upper leg packing material in: icd10pcs
pull weights thigh > traction upper leg @ 0.8 in: icd10pcs
bandage off thigh > removal bandage upper leg in: icd10pcs
traction thigh > traction upper leg traction apparatus in: icd10pcs
cast knee > immobilization lower extremity cast @ 0.95 in: icd10pcs
plaster knee > immobilization lower extremity cast in: icd10pcs
cast off knee > removal cast lower extremity @ 0.95 in: icd10pcs
change cast knee > change cast lower extremity @ 0.95 in: icd10pcs
splint knee > immobilization lower extremity splint @ 0.95 in: icd10pcs
brace put on knee > immobilization lower extremity brace @ 0.85 in: icd10pcs
splint off knee > removal splint lower extremity @ 0.95 in: icd10pcs
bandage knee > dressing lower extremity bandage in: icd10pcs
wrap knee > dressing lower extremity bandage @ 0.85 in: icd10pcs
pressure wrap knee > compression lower extremity pressure dressing @ 0.95 in: icd10pcs
pack wound knee > packing lower extremity packing material in: icd10pcs
bandage off knee > removal bandage lower extremity in: icd10pcs
traction knee > traction lower extremity traction apparatus in: icd10pcs
cast hip > immobilization lower extremity cast @ 0.95 in: icd10pcs
plaster hip > immobilization lower extremity cast in: icd10pcs
cast off hip > removal cast lower extremity @ 0.95 in: icd10pcs
change cast hip > change cast lower extremity @ 0.95 in: icd10pcs
splint hip > immobilization lower extremity splint @ 0.95 in: icd10pcs
brace put on hip > immobilization lower extremity brace @ 0.85 in: icd10pcs
splint off hip > removal splint lower extremity @ 0.95 in: icd10pcs
bandage hip > dressing lower extremity bandage in: icd10pcs
wrap hip > dressing lower extremity bandage @ 0.85 in: icd10pcs
pressure wrap hip > compression lower extremity pressure dressing @ 0.95 in: icd10pcs
pack wound hip > packing lower extremity packing material in: icd10pcs
pull weights hip > traction lower extremity @ 0.8 in: icd10pcs
bandage off hip > removal bandage lower extremity in: icd10pcs
traction hip > traction lower extremity traction apparatus in: icd10pcs
cast hand > immobilization hand cast @ 0.95 in: icd10pcs
plaster hand > immobilization hand cast in: icd10pcs
cast off hand > removal cast hand @ 0.95 in: icd10pcs
splint hand > immobilization hand splint @ 0.95 in: icd10pcs
brace put on hand > immobilization hand brace @ 0.85 in: icd10pcs
splint off hand > removal splint hand @ 0.95 in: icd10pcs
bandage hand > dressing hand bandage in: icd10pcs
wrap hand > dressing hand bandage @ 0.85 in: icd10pcs
pressure wrap hand > compression hand pressure dressing @ 0.95 in: icd10pcs
pack wound hand > packing hand packing material in: icd10pcs
bandage off hand > removal bandage hand in: icd10pcs
cast thumb > immobilization thumb cast @ 0.95 in: icd10pcs
plaster thumb > immobilization thumb cast in: icd10pcs
cast off thumb > removal cast thumb @ 0.95 in: icd10pcs
splint thumb > immobilization thumb splint @ 0.95 in: icd10pcs
brace put on thumb > immobilization thumb brace @ 0.85 in: icd10pcs
splint off thumb > removal splint thumb @ 0.95 in: icd10pcs
bandage thumb > dressing thumb bandage in: icd10pcs
wrap thumb > dressing thumb bandage @ 0.85 in: icd10pcs
pressure wrap thumb > compression thumb pressure dressing @ 0.95 in: icd10pcs
pack wound thumb > packing thumb packing material in: icd10pcs
bandage off thumb > removal bandage thumb in: icd10pcs
cast finger > immobilization finger cast @ 0.95 in: icd10pcs
plaster finger > immobilization finger cast in: icd10pcs
cast off finger > removal cast finger @ 0.95 in: icd10pcs
splint finger > immobilization finger splint @ 0.95 in: icd10pcs
brace put on finger > immobilization finger brace @ 0.85 in: icd10pcs
splint off finger > removal splint finger @ 0.95 in: icd10pcs
bandage finger > dressing finger bandage in: icd10pcs
wrap finger > dressing finger bandage @ 0.85 in: icd10pcs
pressure wrap finger > compression finger pressure dressing @ 0.95 in: icd10pcs
pack wound finger > packing finger packing material in: icd10pcs
bandage off finger > removal bandage finger in: icd10pcs
cast wrist > immobilization lower arm cast @ 0.95 in: icd10pcs
plaster wrist > immobilization lower arm cast in: icd10pcs
cast off wrist > removal cast lower arm @ 0.95 in: icd10pcs
cut off cast wrist > removal cast lower arm @ 0.95 in: icd10pcs
change cast wrist > change cast lower arm @ 0.95 in: icd10pcs
splint wrist > immobilization lower arm splint @ 0.95 in: icd10pcs
brace put on wrist > immobilization lower arm brace @ 0.85 in: icd10pcs
splint off wrist > removal splint lower arm @ 0.95 in: icd10pcs
bandage wrist > dressing lower arm bandage in: icd10pcs
wrap wrist > dressing lower arm bandage @ 0.85 in: icd10pcs
pressure wrap wrist > compression lower arm pressure dressing @ 0.95 in: icd10pcs
pack wound wrist > packing lower arm packing material in: icd10pcs
bandage off wrist > removal bandage lower arm in: icd10pcs
traction wrist > traction lower arm traction apparatus in: icd10pcs
cast forearm > immobilization lower arm cast @ 0.95 in: icd10pcs
plaster forearm > immobilization lower arm cast in: icd10pcs
cast off forearm > removal cast lower arm @ 0.95 in: icd10pcs
change cast forearm > change cast lower arm @ 0.95 in: icd10pcs
splint forearm > immobilization lower arm splint @ 0.95 in: icd10pcs
brace put on forearm > immobilization lower arm brace @ 0.85 in: icd10pcs
splint off forearm > removal splint lower arm @ 0.95 in: icd10pcs
bandage forearm > dressing lower arm bandage in: icd10pcs
wrap forearm > dressing lower arm bandage @ 0.85 in: icd10pcs
pressure wrap forearm > compression lower arm pressure dressing @ 0.95 in: icd10pcs
pack wound forearm > packing lower arm packing material in: icd10pcs
bandage off forearm > removal bandage lower arm in: icd10pcs
traction forearm > traction lower arm traction apparatus in: icd10pcs
cast arm > immobilization upper extremity cast @ 0.95 in: icd10pcs
plaster arm > immobilization upper extremity cast in: icd10pcs
cast off arm > removal cast upper extremity @ 0.95 in: icd10pcs
cut off cast arm > removal cast upper extremity @ 0.95 in: icd10pcs
change cast arm > change cast upper extremity @ 0.95 in: icd10pcs
splint arm > immobilization upper extremity splint @ 0.95 in: icd10pcs
brace put on arm > immobilization upper extremity brace @ 0.85 in: icd10pcs
splint off arm > removal splint upper extremity @ 0.95 in: icd10pcs
bandage arm > dressing upper extremity bandage in: icd10pcs
wrap arm > dressing upper extremity bandage @ 0.85 in: icd10pcs
pressure wrap arm > compression upper extremity pressure dressing @ 0.95 in: icd10pcs
pack wound arm > packing upper extremity packing material in: icd10pcs
pull weights arm > traction upper extremity @ 0.8 in: icd10pcs
bandage off arm > removal bandage upper extremity in: icd10pcs
traction arm > traction upper extremity traction apparatus in: icd10pcs
cast upper arm > immobilization upper arm cast @ 0.95 in: icd10pcs
plaster upper arm > immobilization upper arm cast in: icd10pcs
cast off upper arm > removal cast upper arm @ 0.95 in: icd10pcs
splint upper arm > immobilization upper arm splint @ 0.95 in: icd10pcs
brace put on upper arm > immobilization upper arm brace @ 0.85 in: icd10pcs
splint off upper arm > removal splint upper arm @ 0.95 in: icd10pcs
bandage upper arm > dressing upper arm bandage in: icd10pcs
wrap upper arm > dressing upper arm bandage @ 0.85 in: icd10pcs
pressure wrap upper arm > compression upper arm pressure dressing @ 0.95 in: icd10pcs
pack wound upper arm > packing upper arm packing material in: icd10pcs
bandage off upper arm > removal bandage upper arm in: icd10pcs
cast elbow > immobilization upper extremity cast @ 0.95 in: icd10pcs
plaster elbow > immobilization upper extremity cast in: icd10pcs
cast off elbow > removal cast upper extremity @ 0.95 in: icd10pcs
change cast elbow > change cast upper extremity @ 0.95 in: icd10pcs
splint elbow > immobilization upper extremity splint @ 0.95 in: icd10pcs
brace put on elbow > immobilization upper extremity brace @ 0.85 in: icd10pcs
splint off elbow > removal splint upper extremity @ 0.95 in: icd10pcs
bandage elbow > dressing upper extremity bandage in: icd10pcs
wrap elbow > dressing upper extremity bandage @ 0.85 in: icd10pcs
pressure wrap elbow > compression upper extremity pressure dressing @ 0.95 in: icd10pcs
pack wound elbow > packing upper extremity packing material in: icd10pcs
bandage off elbow > removal bandage upper extremity in: icd10pcs
traction elbow > traction upper extremity traction apparatus in: icd10pcs
cast shoulder > immobilization upper extremity cast @ 0.95 in: icd10pcs
plaster shoulder > immobilization upper extremity cast in: icd10pcs
cast off shoulder > removal cast upper extremity @ 0.95 in: icd10pcs
change cast shoulder > change cast upper extremity @ 0.95 in: icd10pcs
splint shoulder > immobilization upper extremity splint @ 0.95 in: icd10pcs
brace put on shoulder > immobilization upper extremity brace @ 0.85 in: icd10pcs
splint off shoulder > removal splint upper extremity @ 0.95 in: icd10pcs
bandage shoulder > dressing upper extremity bandage in: icd10pcs
wrap shoulder > dressing upper extremity bandage @ 0.85 in: icd10pcs
pressure wrap shoulder > compression upper extremity pressure dressing @ 0.95 in: icd10pcs
pack wound shoulder > packing upper extremity packing material in: icd10pcs
bandage off shoulder > removal bandage upper extremity in: icd10pcs
traction shoulder > traction upper extremity traction apparatus in: icd10pcs
cast neck > immobilization neck cast @ 0.95 in: icd10pcs
plaster neck > immobilization neck cast in: icd10pcs
cast off neck > removal cast neck @ 0.95 in: icd10pcs
splint neck > immobilization neck splint @ 0.95 in: icd10pcs
brace put on neck > immobilization neck brace @ 0.85 in: icd10pcs
splint off neck > removal splint neck @ 0.95 in: icd10pcs
bandage neck > dressing neck bandage in: icd10pcs
wrap neck > dressing neck bandage @ 0.85 in: icd10pcs
pressure wrap neck > compression neck pressure dressing @ 0.95 in: icd10pcs
pack wound neck > packing neck packing material in: icd10pcs
pull weights neck > traction neck @ 0.8 in: icd10pcs
bandage off neck > removal bandage neck in: icd10pcs
splint head > immobilization head splint @ 0.95 in: icd10pcs
brace put on head > immobilization head brace @ 0.85 in: icd10pcs
splint off head > removal splint head @ 0.95 in: icd10pcs
bandage head > dressing head bandage in: icd10pcs
wrap head > dressing head bandage @ 0.85 in: icd10pcs
pressure wrap head > compression head pressure dressing @ 0.95 in: icd10pcs
pack wound head > packing head packing material in: icd10pcs
bandage off head > removal bandage head in: icd10pcs
splint scalp > immobilization head splint @ 0.95 in: icd10pcs
brace put on scalp > immobilization head brace @ 0.85 in: icd10pcs
splint off scalp > removal splint head @ 0.95 in: icd10pcs
bandage scalp > dressing head bandage in: icd10pcs
wrap scalp > dressing head bandage @ 0.85 in: icd10pcs
pressure wrap scalp > compression head pressure dressing @ 0.95 in: icd10pcs
pack wound scalp > packing head packing material in: icd10pcs
bandage off scalp > removal bandage head in: icd10pcs
traction scalp > traction head traction apparatus in: icd10pcs
splint face > immobilization face splint @ 0.95 in: icd10pcs
brace put on face > immobilization face brace @ 0.85 in: icd10pcs
splint off face > removal splint face @ 0.95 in: icd10pcs
bandage face > dressing face bandage in: icd10pcs
wrap face > dressing face bandage @ 0.85 in: icd10pcs
pressure wrap face > compression face pressure dressing @ 0.95 in: icd10pcs
pack wound face > packing face packing material in: icd10pcs
bandage off face > removal bandage face in: icd10pcs
splint jaw > immobilization face splint @ 0.95 in: icd10pcs
brace put on jaw > immobilization face brace @ 0.85 in: icd10pcs
splint off jaw > removal splint face @ 0.95 in: icd10pcs
bandage jaw > dressing face bandage in: icd10pcs
wrap jaw > dressing face bandage @ 0.85 in: icd10pcs
pressure wrap jaw > compression face pressure dressing @ 0.95 in: icd10pcs
pack wound jaw > packing face packing material in: icd10pcs
bandage off jaw > removal bandage face in: icd10pcs
traction jaw > traction face traction apparatus in: icd10pcs
splint nose > immobilization face splint @ 0.95 in: icd10pcs
brace put on nose > immobilization face brace @ 0.85 in: icd10pcs
splint off nose > removal splint face @ 0.95 in: icd10pcs
bandage nose > dressing face bandage in: icd10pcs
wrap nose > dressing face bandage @ 0.85 in: icd10pcs
pressure wrap nose > compression face pressure dressing @ 0.95 in: icd10pcs
pack wound nose > packing face packing material in: icd10pcs
bandage off nose > removal bandage face in: icd10pcs
traction nose > traction face traction apparatus in: icd10pcs
cast back > immobilization back cast @ 0.95 in: icd10pcs
plaster back > immobilization back cast in: icd10pcs
cast off back > removal cast back @ 0.95 in: icd10pcs
splint back > immobilization back splint @ 0.95 in: icd10pcs
brace put on back > immobilization back brace @ 0.85 in: icd10pcs
splint off back > removal splint back @ 0.95 in: icd10pcs
bandage back > dressing back bandage in: icd10pcs
wrap back > dressing back bandage @ 0.85 in: icd10pcs
pressure wrap back > compression back pressure dressing @ 0.95 in: icd10pcs
pack wound back > packing back packing material in: icd10pcs
bandage off back > removal bandage back in: icd10pcs
cast chest > immobilization chest wall cast @ 0.95 in: icd10pcs
plaster chest > immobilization chest wall cast in: icd10pcs
cast off chest > removal cast chest wall @ 0.95 in: icd10pcs
change cast chest > change cast chest wall @ 0.95 in: icd10pcs
splint chest > immobilization chest wall splint @ 0.95 in: icd10pcs
brace put on chest > immobilization chest wall brace @ 0.85 in: icd10pcs
splint off chest > removal splint chest wall @ 0.95 in: icd10pcs
bandage chest > dressing chest wall bandage in: icd10pcs
wrap chest > dressing chest wall bandage @ 0.85 in: icd10pcs
pressure wrap chest > compression chest wall pressure dressing @ 0.95 in: icd10pcs
pack wound chest > packing chest wall packing material in: icd10pcs
bandage off chest > removal bandage chest wall in: icd10pcs
traction chest > traction chest wall traction apparatus in: icd10pcs
splint ribs > immobilization chest wall splint @ 0.95 in: icd10pcs
brace put on ribs > immobilization chest wall brace @ 0.85 in: icd10pcs
splint off ribs > removal splint chest wall @ 0.95 in: icd10pcs
bandage ribs > dressing chest wall bandage in: icd10pcs
wrap ribs > dressing chest wall bandage @ 0.85 in: icd10pcs
pressure wrap ribs > compression chest wall pressure dressing @ 0.95 in: icd10pcs
pack wound ribs > packing chest wall packing material in: icd10pcs
bandage off ribs > removal bandage chest wall in: icd10pcs
traction ribs > traction chest wall traction apparatus in: icd10pcs
splint belly > immobilization abdominal wall splint @ 0.95 in: icd10pcs
brace put on belly > immobilization abdominal wall brace @ 0.85 in: icd10pcs
splint off belly > removal splint abdominal wall @ 0.95 in: icd10pcs
bandage belly > dressing abdominal wall bandage in: icd10pcs
wrap belly > dressing abdominal wall bandage @ 0.85 in: icd10pcs
pressure wrap belly > compression abdominal wall pressure dressing @ 0.95 in: icd10pcs
pack wound belly > packing abdominal wall packing material in: icd10pcs
bandage off belly > removal bandage abdominal wall in: icd10pcs
traction belly > traction abdominal wall traction apparatus in: icd10pcs
splint groin > immobilization inguinal region splint @ 0.95 in: icd10pcs
brace put on groin > immobilization inguinal region brace @ 0.85 in: icd10pcs
splint off groin > removal splint inguinal region @ 0.95 in: icd10pcs
bandage groin > dressing inguinal region bandage in: icd10pcs
wrap groin > dressing inguinal region bandage @ 0.85 in: icd10pcs
pressure wrap groin > compression inguinal region pressure dressing @ 0.95 in: icd10pcs
pack wound groin > packing inguinal region packing material in: icd10pcs
bandage off groin > removal bandage inguinal region in: icd10pcs
traction groin > traction inguinal region traction apparatus in: icd10pcs
packing out nose > removal nasal packing material @ 0.95 in: icd10pcs
gauze nose > packing nasal region packing material @ 0.85 in: icd10pcs
repack nose > change nasal packing material in: icd10pcs
tamponade nose > packing nasal region packing material @ 0.8 in: icd10pcs
pack nostril > packing nasal region packing material @ 0.95 in: icd10pcs
packing out nostril > removal nasal packing material @ 0.95 in: icd10pcs
gauze nostril > packing nasal region packing material @ 0.85 in: icd10pcs
repack nostril > change nasal packing material in: icd10pcs
pack ear > packing ear packing material @ 0.95 in: icd10pcs
packing out ear > removal ear packing material @ 0.95 in: icd10pcs
gauze ear > packing ear packing material @ 0.85 in: icd10pcs
repack ear > change ear packing material in: icd10pcs
pack ear canal > packing ear packing material @ 0.95 in: icd10pcs
packing out ear canal > removal ear packing material @ 0.95 in: icd10pcs
gauze ear canal > packing ear packing material @ 0.85 in: icd10pcs
repack ear canal > change ear packing material in: icd10pcs
pack vagina > packing female genital tract packing material @ 0.95 in: icd10pcs
packing out vagina > removal female genital tract packing material @ 0.95 in: icd10pcs
gauze vagina > packing female genital tract packing material @ 0.85 in: icd10pcs
repack vagina > change female genital tract packing material in: icd10pcs
tamponade vagina > packing female genital tract packing material @ 0.8 in: icd10pcs
pack rectum > packing anorectal region packing material @ 0.95 in: icd10pcs
packing out rectum > removal anorectal packing material @ 0.95 in: icd10pcs
gauze rectum > packing anorectal region packing material @ 0.85 in: icd10pcs
repack rectum > change anorectal packing material in: icd10pcs
tamponade rectum > packing anorectal region packing material @ 0.8 in: icd10pcs
pack mouth > packing mouth and pharynx packing material @ 0.95 in: icd10pcs
packing out mouth > removal mouth and pharynx packing material @ 0.95 in: icd10pcs
gauze mouth > packing mouth and pharynx packing material @ 0.85 in: icd10pcs
repack mouth > change mouth and pharynx packing material in: icd10pcs
pack throat > packing mouth and pharynx packing material @ 0.95 in: icd10pcs
packing out throat > removal mouth and pharynx packing material @ 0.95 in: icd10pcs
gauze throat > packing mouth and pharynx packing material @ 0.85 in: icd10pcs
repack throat > change mouth and pharynx packing material in: icd10pcs
pack tooth socket > packing mouth and pharynx packing material @ 0.95 in: icd10pcs
packing out tooth socket > removal mouth and pharynx packing material @ 0.95 in: icd10pcs
gauze tooth socket > packing mouth and pharynx packing material @ 0.85 in: icd10pcs
repack tooth socket > change mouth and pharynx packing material in: icd10pcs
pack urethra > packing urethra packing material @ 0.95 in: icd10pcs
packing out urethra > removal urethra packing material @ 0.95 in: icd10pcs
gauze urethra > packing urethra packing material @ 0.85 in: icd10pcs
repack urethra > change urethra packing material in: icd10pcs
pack uterus > packing female genital tract packing material @ 0.95 in: icd10pcs
packing out uterus > removal female genital tract packing material @ 0.95 in: icd10pcs
gauze uterus > packing female genital tract packing material @ 0.85 in: icd10pcs
repack uterus > change female genital tract packing material in: icd10pcs
tamponade uterus > packing female genital tract packing material @ 0.8 in: icd10pcs
ace wrap > dressing bandage in: icd10pcs
unna boot > compression lower leg pressure dressing in: icd10pcs
scd leg > compression lower leg intermittent pressure device in: icd10pcs
sequential leg squeezer > compression lower leg intermittent pressure device in: icd10pcs
russell traction > traction lower extremity in: icd10pcs
cervical traction > traction neck in: icd10pcs
pelvic traction > traction lower extremity in: icd10pcs
sugar tong > immobilization lower arm splint in: icd10pcs
thumb spica > immobilization thumb in: icd10pcs
boxer cast > immobilization hand cast in: icd10pcs
buddy tape > immobilization finger other device in: icd10pcs
buddy tape toe > immobilization toe other device in: icd10pcs
walking cast > immobilization lower leg cast in: icd10pcs
long leg cast > immobilization lower extremity cast in: icd10pcs
short leg cast > immobilization lower leg cast in: icd10pcs
long arm cast > immobilization upper extremity cast in: icd10pcs
short arm cast > immobilization lower arm cast in: icd10pcs
body cast > immobilization back cast in: icd10pcs
hip spica > immobilization lower extremity cast in: icd10pcs
neck collar on > immobilization neck brace in: icd10pcs
cervical collar applied > immobilization neck brace in: icd10pcs
arm sling applied > immobilization upper extremity other device in: icd10pcs
volar splint > immobilization lower arm splint in: icd10pcs
posterior splint leg > immobilization lower leg splint in: icd10pcs
gutter splint > immobilization hand splint in: icd10pcs
mallet splint > immobilization finger splint in: icd10pcs
stack splint > immobilization finger splint in: icd10pcs
knee immobilizer applied > immobilization lower extremity brace in: icd10pcs
back brace applied > immobilization back brace in: icd10pcs
burn dressing > dressing bandage in: icd10pcs
wet to dry > dressing bandage in: icd10pcs
wire jaw > immobilization face other device in: icd10pcs

# --- measuring and watching (ICD-10-PCS)
blood pressure check > measurement arterial pressure peripheral external in: icd10pcs
art line > monitoring arterial pressure peripheral percutaneous in: icd10pcs
central venous pressure > measurement venous pressure central in: icd10pcs
wedge pressure > monitoring arterial pressure pulmonary in: icd10pcs
both sides heart cath > measurement cardiac sampling pressure bilateral percutaneous in: icd10pcs
ffr > measurement arterial flow coronary percutaneous in: icd10pcs
coronary flow reserve > measurement arterial flow coronary percutaneous in: icd10pcs
thermodilution > measurement cardiac output percutaneous in: icd10pcs
holter monitor > monitoring cardiac electrical activity ambulatory in: icd10pcs
heart monitor home > monitoring cardiac electrical activity ambulatory in: icd10pcs
heart mapping > mapping conduction mechanism in: icd10pcs
eeg video > monitoring central nervous electrical activity in: icd10pcs
continuous eeg > monitoring central nervous electrical activity external in: icd10pcs
brain waves > measurement central nervous electrical activity in: icd10pcs
depth electrodes > monitoring central nervous electrical activity in: icd10pcs
icp bolt > monitoring intracranial pressure percutaneous in: icd10pcs
brain pressure > measurement intracranial pressure in: icd10pcs
opening pressure > measurement central nervous pressure in: icd10pcs
muscle electricity > measurement musculoskeletal contractility in: icd10pcs
nerve speed test > measurement peripheral nervous conductivity in: icd10pcs
nerve monitoring surgery > monitoring peripheral nervous electrical activity intraoperative in: icd10pcs
intraoperative neuromonitoring > monitoring central nervous electrical activity intraoperative in: icd10pcs
compartment pressure > measurement musculoskeletal pressure in: icd10pcs
esophageal manometry > measurement gastrointestinal pressure in: icd10pcs
food pipe pressure > measurement gastrointestinal pressure in: icd10pcs
anal manometry > measurement gastrointestinal pressure in: icd10pcs
rectal pressure > measurement gastrointestinal pressure in: icd10pcs
acid probe > monitoring gastrointestinal secretion in: icd10pcs
bravo capsule > monitoring gastrointestinal secretion in: icd10pcs
24 hour ph > monitoring gastrointestinal secretion in: icd10pcs
motility capsule > measurement gastrointestinal motility in: icd10pcs
smart pill > measurement gastrointestinal motility in: icd10pcs
sphincter manometry > measurement biliary pressure in: icd10pcs
bladder pressure > measurement urinary pressure in: icd10pcs
uroflow > measurement urinary flow in: icd10pcs
urine flow test > measurement urinary flow in: icd10pcs
residual urine > measurement urinary volume in: icd10pcs
lung volume > measurement respiratory volume in: icd10pcs
peak flow > measurement respiratory flow in: icd10pcs
body box > measurement respiratory volume in: icd10pcs
pulse ox > measurement arterial saturation peripheral in: icd10pcs
oxygen finger clip > monitoring arterial saturation peripheral in: icd10pcs
oxygen level > measurement arterial saturation peripheral in: icd10pcs
overnight sleep test > monitoring sleep in: icd10pcs
eye movement test > measurement visual mobility in: icd10pcs
visual evoked > measurement central nervous electrical activity in: icd10pcs
vision check > measurement visual acuity in: icd10pcs
smell test > measurement olfactory acuity in: icd10pcs
basal metabolism > measurement metabolism in: icd10pcs
calorimetry > measurement metabolism in: icd10pcs
temperature probe > monitoring temperature in: icd10pcs
core temperature > monitoring temperature in: icd10pcs
fetal heart monitor > monitoring products of conception cardiac rate in: icd10pcs
baby heartbeat > monitoring products of conception cardiac rate in: icd10pcs
scalp electrode > monitoring products of conception cardiac electrical activity in: icd10pcs
nst > monitoring products of conception cardiac rate external in: icd10pcs
nonstress test > monitoring products of conception cardiac rate external in: icd10pcs
fetal scalp ph > drainage fetal blood products of conception in: icd10pcs
fetal blood sample > drainage fetal blood products of conception in: icd10pcs
hepatic wedge > measurement venous pressure portal in: icd10pcs
portal pressure > measurement venous pressure portal in: icd10pcs
pacer check > measurement cardiac pacemaker external in: icd10pcs
pacemaker interrogation > measurement cardiac pacemaker external in: icd10pcs
defibrillator check > measurement cardiac defibrillator external in: icd10pcs
icd interrogation > measurement cardiac defibrillator external in: icd10pcs
stimulator check > measurement stimulator external in: icd10pcs
vns check > measurement peripheral nervous stimulator in: icd10pcs
shunt check > measurement central nervous cerebrospinal fluid shunt in: icd10pcs
dye green bowel > monitoring gastrointestinal vascular perfusion in: icd10pcs
spy angiography > monitoring vascular perfusion indocyanine green in: icd10pcs
icg > indocyanine green dye in: icd10pcs
icg perfusion > monitoring vascular perfusion indocyanine green dye in: icd10pcs
uterine contraction monitor > measurement products of conception in: icd10pcs
toco > monitoring products of conception in: icd10pcs

# --- machines that help heart, lungs, blood and kidneys (ICD-10-PCS)
balloon pump > assistance cardiac output balloon pump continuous in: icd10pcs
impella > assistance cardiac output impeller pump continuous in: icd10pcs
heart pump temporary > assistance cardiac output impeller pump in: icd10pcs
eecp > assistance cardiac output pulsatile compression in: icd10pcs
bypass machine > performance cardiac output continuous in: icd10pcs
on pump > performance cardiac output continuous in: icd10pcs
outside pacing > performance cardiac pacing in: icd10pcs
temporary pacing > performance cardiac pacing continuous in: icd10pcs
shock heart rhythm > restoration cardiac rhythm in: icd10pcs
dccv > restoration cardiac rhythm in: icd10pcs
paddles heart > restoration cardiac rhythm in: icd10pcs
central ecmo > extracorporeal oxygenation membrane central in: icd10pcs
on vent > respiratory ventilation in: icd10pcs
vent over 96 hours > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 4 days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
vent one day > respiratory ventilation less than 24 consecutive hours in: icd10pcs
bag mask > respiratory ventilation single nonmechanical in: icd10pcs
mouth to mouth > respiratory ventilation single nonmechanical in: icd10pcs
ambu bag > respiratory ventilation single nonmechanical in: icd10pcs
cpap hospital > assistance respiratory ventilation continuous positive airway pressure in: icd10pcs
cpap newborn > assistance respiratory ventilation continuous positive airway pressure in: icd10pcs
negative pressure vent > assistance respiratory ventilation continuous negative airway pressure in: icd10pcs
iron lung > assistance respiratory ventilation continuous negative airway pressure in: icd10pcs
kidney machine > performance urinary filtration intermittent in: icd10pcs
aquapheresis > performance urinary filtration in: icd10pcs
hyperbaric > hyperbaric oxygenation in: icd10pcs
dive chamber > hyperbaric oxygenation in: icd10pcs
pressure chamber > hyperbaric oxygenation in: icd10pcs
bends chamber > decompression circulatory in: icd10pcs
decompression chamber > decompression circulatory in: icd10pcs
bili blanket > phototherapy skin in: icd10pcs
light baby jaundice > phototherapy skin in: icd10pcs
blue light baby > phototherapy skin in: icd10pcs
uv light > ultraviolet light therapy skin in: icd10pcs
puva > ultraviolet light therapy skin in: icd10pcs
narrow band uvb > ultraviolet light therapy skin in: icd10pcs
cool body > hypothermia in: icd10pcs
cooling blanket > hypothermia in: icd10pcs
arctic sun > hypothermia in: icd10pcs
targeted temperature > hypothermia in: icd10pcs
cool baby > hypothermia in: icd10pcs
warm body > hyperthermia in: icd10pcs
heat tumor > hyperthermia in: icd10pcs
white cell removal > pheresis leukocytes in: icd10pcs
ecp photopheresis > phototherapy circulatory in: icd10pcs
shock wave heel > shock wave therapy musculoskeletal in: icd10pcs
shock wave tendon > shock wave therapy musculoskeletal in: icd10pcs
magnetic brain > electromagnetic therapy central nervous in: icd10pcs
ekos > ultrasound therapy vessels in: icd10pcs
isolette > atmospheric control in: icd10pcs
organ perfusion > perfusion donor organ in: icd10pcs
liver in a box > perfusion hepatobiliary donor organ in: icd10pcs
organ care system heart > perfusion circulatory donor organ in: icd10pcs
ex vivo lung > perfusion respiratory system donor organ in: icd10pcs

# --- osteopathic, chiropractic and other hands-on (ICD-10-PCS)
crack neck > chiropractic manipulation cervical region @ 0.8 in: icd10pcs
chiro neck > chiropractic manipulation cervical region @ 0.95 in: icd10pcs
chiropractor neck > chiropractic manipulation cervical region in: icd10pcs
adjust neck > chiropractic manipulation cervical region @ 0.8 in: icd10pcs
omt neck > osteopathic treatment cervical region @ 0.95 in: icd10pcs
osteopath neck > osteopathic treatment cervical region @ 0.95 in: icd10pcs
crack c spine > chiropractic manipulation cervical region @ 0.8 in: icd10pcs
chiro c spine > chiropractic manipulation cervical region @ 0.95 in: icd10pcs
chiropractor c spine > chiropractic manipulation cervical region in: icd10pcs
adjust c spine > chiropractic manipulation cervical region @ 0.8 in: icd10pcs
omt c spine > osteopathic treatment cervical region @ 0.95 in: icd10pcs
osteopath c spine > osteopathic treatment cervical region @ 0.95 in: icd10pcs
crack low back > chiropractic manipulation lumbar region @ 0.8 in: icd10pcs
chiro low back > chiropractic manipulation lumbar region @ 0.95 in: icd10pcs
chiropractor low back > chiropractic manipulation lumbar region in: icd10pcs
adjust low back > chiropractic manipulation lumbar region @ 0.8 in: icd10pcs
omt low back > osteopathic treatment lumbar region @ 0.95 in: icd10pcs
osteopath low back > osteopathic treatment lumbar region @ 0.95 in: icd10pcs
crack lower back > chiropractic manipulation lumbar region @ 0.8 in: icd10pcs
chiro lower back > chiropractic manipulation lumbar region @ 0.95 in: icd10pcs
chiropractor lower back > chiropractic manipulation lumbar region in: icd10pcs
adjust lower back > chiropractic manipulation lumbar region @ 0.8 in: icd10pcs
omt lower back > osteopathic treatment lumbar region @ 0.95 in: icd10pcs
osteopath lower back > osteopathic treatment lumbar region @ 0.95 in: icd10pcs
crack mid back > chiropractic manipulation thoracic region @ 0.8 in: icd10pcs
chiro mid back > chiropractic manipulation thoracic region @ 0.95 in: icd10pcs
chiropractor mid back > chiropractic manipulation thoracic region in: icd10pcs
adjust mid back > chiropractic manipulation thoracic region @ 0.8 in: icd10pcs
omt mid back > osteopathic treatment thoracic region @ 0.95 in: icd10pcs
osteopath mid back > osteopathic treatment thoracic region @ 0.95 in: icd10pcs
crack upper back > chiropractic manipulation thoracic region @ 0.8 in: icd10pcs
chiro upper back > chiropractic manipulation thoracic region @ 0.95 in: icd10pcs
chiropractor upper back > chiropractic manipulation thoracic region in: icd10pcs
adjust upper back > chiropractic manipulation thoracic region @ 0.8 in: icd10pcs
omt upper back > osteopathic treatment thoracic region @ 0.95 in: icd10pcs
osteopath upper back > osteopathic treatment thoracic region @ 0.95 in: icd10pcs
crack tailbone > chiropractic manipulation sacrum @ 0.8 in: icd10pcs
chiro tailbone > chiropractic manipulation sacrum @ 0.95 in: icd10pcs
chiropractor tailbone > chiropractic manipulation sacrum in: icd10pcs
adjust tailbone > chiropractic manipulation sacrum @ 0.8 in: icd10pcs
omt tailbone > osteopathic treatment sacrum @ 0.95 in: icd10pcs
osteopath tailbone > osteopathic treatment sacrum @ 0.95 in: icd10pcs
crack hip > chiropractic manipulation pelvis @ 0.8 in: icd10pcs
chiro hip > chiropractic manipulation pelvis @ 0.95 in: icd10pcs
chiropractor hip > chiropractic manipulation pelvis in: icd10pcs
adjust hip > chiropractic manipulation pelvis @ 0.8 in: icd10pcs
omt hip > osteopathic treatment pelvis @ 0.95 in: icd10pcs
osteopath hip > osteopathic treatment pelvis @ 0.95 in: icd10pcs
crack pelvis > chiropractic manipulation pelvis @ 0.8 in: icd10pcs
chiro pelvis > chiropractic manipulation pelvis @ 0.95 in: icd10pcs
chiropractor pelvis > chiropractic manipulation pelvis in: icd10pcs
adjust pelvis > chiropractic manipulation pelvis @ 0.8 in: icd10pcs
omt pelvis > osteopathic treatment pelvis @ 0.95 in: icd10pcs
osteopath pelvis > osteopathic treatment pelvis @ 0.95 in: icd10pcs
crack head > chiropractic manipulation head @ 0.8 in: icd10pcs
chiro head > chiropractic manipulation head @ 0.95 in: icd10pcs
chiropractor head > chiropractic manipulation head in: icd10pcs
adjust head > chiropractic manipulation head @ 0.8 in: icd10pcs
omt head > osteopathic treatment head @ 0.95 in: icd10pcs
osteopath head > osteopathic treatment head @ 0.95 in: icd10pcs
crack ribs > chiropractic manipulation rib cage @ 0.8 in: icd10pcs
chiro ribs > chiropractic manipulation rib cage @ 0.95 in: icd10pcs
chiropractor ribs > chiropractic manipulation rib cage in: icd10pcs
adjust ribs > chiropractic manipulation rib cage @ 0.8 in: icd10pcs
omt ribs > osteopathic treatment rib cage @ 0.95 in: icd10pcs
osteopath ribs > osteopathic treatment rib cage @ 0.95 in: icd10pcs
crack arm > chiropractic manipulation upper extremities @ 0.8 in: icd10pcs
chiro arm > chiropractic manipulation upper extremities @ 0.95 in: icd10pcs
chiropractor arm > chiropractic manipulation upper extremities in: icd10pcs
adjust arm > chiropractic manipulation upper extremities @ 0.8 in: icd10pcs
omt arm > osteopathic treatment upper extremities @ 0.95 in: icd10pcs
osteopath arm > osteopathic treatment upper extremities @ 0.95 in: icd10pcs
crack shoulder > chiropractic manipulation upper extremities @ 0.8 in: icd10pcs
chiro shoulder > chiropractic manipulation upper extremities @ 0.95 in: icd10pcs
chiropractor shoulder > chiropractic manipulation upper extremities in: icd10pcs
adjust shoulder > chiropractic manipulation upper extremities @ 0.8 in: icd10pcs
omt shoulder > osteopathic treatment upper extremities @ 0.95 in: icd10pcs
osteopath shoulder > osteopathic treatment upper extremities @ 0.95 in: icd10pcs
crack leg > chiropractic manipulation lower extremities @ 0.8 in: icd10pcs
chiro leg > chiropractic manipulation lower extremities @ 0.95 in: icd10pcs
chiropractor leg > chiropractic manipulation lower extremities in: icd10pcs
adjust leg > chiropractic manipulation lower extremities @ 0.8 in: icd10pcs
omt leg > osteopathic treatment lower extremities @ 0.95 in: icd10pcs
osteopath leg > osteopathic treatment lower extremities @ 0.95 in: icd10pcs
crack knee > chiropractic manipulation lower extremities @ 0.8 in: icd10pcs
chiro knee > chiropractic manipulation lower extremities @ 0.95 in: icd10pcs
chiropractor knee > chiropractic manipulation lower extremities in: icd10pcs
adjust knee > chiropractic manipulation lower extremities @ 0.8 in: icd10pcs
omt knee > osteopathic treatment lower extremities @ 0.95 in: icd10pcs
osteopath knee > osteopathic treatment lower extremities @ 0.95 in: icd10pcs
crack belly > chiropractic manipulation abdomen @ 0.8 in: icd10pcs
chiro belly > chiropractic manipulation abdomen @ 0.95 in: icd10pcs
chiropractor belly > chiropractic manipulation abdomen in: icd10pcs
adjust belly > chiropractic manipulation abdomen @ 0.8 in: icd10pcs
omt belly > osteopathic treatment abdomen @ 0.95 in: icd10pcs
osteopath belly > osteopathic treatment abdomen @ 0.95 in: icd10pcs
crack si joint > chiropractic manipulation sacrum @ 0.8 in: icd10pcs
chiro si joint > chiropractic manipulation sacrum @ 0.95 in: icd10pcs
chiropractor si joint > chiropractic manipulation sacrum in: icd10pcs
adjust si joint > chiropractic manipulation sacrum @ 0.8 in: icd10pcs
omt si joint > osteopathic treatment sacrum @ 0.95 in: icd10pcs
osteopath si joint > osteopathic treatment sacrum @ 0.95 in: icd10pcs
hvla > high velocity-low amplitude forces in: icd10pcs
muscle energy > osteopathic treatment muscle energy in: icd10pcs
myofascial release > osteopathic treatment fascial release in: icd10pcs
counterstrain > osteopathic treatment indirect forces in: icd10pcs
cranial sacral > osteopathic treatment head in: icd10pcs
craniosacral > osteopathic treatment head in: icd10pcs
lymphatic pump > osteopathic treatment lymphatic pump in: icd10pcs
activator chiropractic > chiropractic manipulation mechanically assisted in: icd10pcs
stitches out head > suture removal head and neck region in: icd10pcs
stitches out face > suture removal head and neck region in: icd10pcs
stitches out arm > suture removal upper extremity in: icd10pcs
stitches out hand > suture removal upper extremity in: icd10pcs
stitches out finger > suture removal upper extremity in: icd10pcs
stitches out leg > suture removal lower extremity in: icd10pcs
stitches out foot > suture removal lower extremity in: icd10pcs
stitches out knee > suture removal lower extremity in: icd10pcs
stitches out belly > suture removal trunk region in: icd10pcs
stitches out chest > suture removal trunk region in: icd10pcs
stitches out back > suture removal trunk region in: icd10pcs
staples out scalp > suture removal head and neck region in: icd10pcs
staples out belly > suture removal trunk region in: icd10pcs
staples out leg > suture removal lower extremity in: icd10pcs
needles acupuncture anesthesia > acupuncture anesthesia in: icd10pcs
milk pumping > breast milk collection in: icd10pcs
express breast milk > breast milk collection in: icd10pcs
pierce ear > piercing integumentary in: icd10pcs
rectal massage > therapeutic massage rectum in: icd10pcs
massage > therapeutic massage in: icd10pcs
sperm sample > sperm collection in: icd10pcs
robot belly > robotic assisted procedure trunk region in: icd10pcs
robot prostate > robotic assisted procedure trunk region in: icd10pcs
da vinci > robotic assisted procedure trunk region in: icd10pcs
robot knee > robotic assisted procedure lower extremity in: icd10pcs
robot hip > robotic assisted procedure lower extremity in: icd10pcs
mako > robotic assisted procedure lower extremity in: icd10pcs
computer guided spine > computer assisted procedure trunk region in: icd10pcs
computer guided sinus > computer assisted procedure head and neck region in: icd10pcs
stealth navigation > computer assisted procedure head and neck region in: icd10pcs
o arm > computer assisted procedure with computerized tomography in: icd10pcs
fluorescence brain > fluorescence guided procedure head and neck region in: icd10pcs
gleolan > fluorescence guided procedure aminolevulinic acid in: icd10pcs
cytalux > fluorescence guided procedure pafolacianine in: icd10pcs
yoga > yoga therapy in: icd10pcs
near infrared > near infrared spectroscopy in: icd10pcs

# --- rehabilitation and hearing tests (ICD-10-PCS)
teach walking > gait training functional ambulation in: icd10pcs
walk again > gait training functional ambulation in: icd10pcs
walker training > gait training functional ambulation in: icd10pcs
crutch training > gait training functional ambulation in: icd10pcs
getting out of bed training > bed mobility treatment in: icd10pcs
stretching exercises > range of motion joint mobility treatment in: icd10pcs
muscle strength test > muscle performance assessment in: icd10pcs
grip strength test > muscle performance assessment in: icd10pcs
walking assessment > gait balance assessment in: icd10pcs
reflex test > reflex integrity assessment in: icd10pcs
range of motion test > range of motion joint integrity assessment in: icd10pcs
goniometry > range of motion joint integrity assessment in: icd10pcs
coordination test > coordination dexterity assessment in: icd10pcs
ssep > somatosensory evoked potentials assessment in: icd10pcs
face nerve test > facial nerve function assessment in: icd10pcs
shower training > bathing showering techniques treatment in: icd10pcs
grooming training > grooming personal hygiene treatment in: icd10pcs
eating training > feeding eating treatment in: icd10pcs
cooking training > home management treatment in: icd10pcs
work hardening > vocational activities functional community work reintegration treatment in: icd10pcs
job training > vocational activities functional community work reintegration treatment in: icd10pcs
driving assessment > vocational activities functional community work reintegration assessment in: icd10pcs
desk setup > ergonomics body mechanics assessment in: icd10pcs
ergonomic assessment > ergonomics body mechanics assessment in: icd10pcs
home safety check > environmental home work barriers assessment in: icd10pcs
endurance test > aerobic capacity endurance assessment in: icd10pcs
six minute walk > aerobic capacity endurance assessment in: icd10pcs
whirlpool wound > wound management treatment in: icd10pcs
stuttering treatment > fluency treatment in: icd10pcs
stutter test > fluency assessment in: icd10pcs
lisp therapy > articulation phonology treatment in: icd10pcs
speech sounds therapy > articulation phonology treatment in: icd10pcs
stroke speech therapy > aphasia treatment in: icd10pcs
apraxia therapy > motor speech treatment in: icd10pcs
dysarthria therapy > motor speech treatment in: icd10pcs
swallowing exercises > swallowing dysfunction treatment in: icd10pcs
tongue thrust therapy > orofacial myofunctional treatment in: icd10pcs
language therapy child > receptive expressive language treatment in: icd10pcs
memory training > communicative cognitive integration skills treatment in: icd10pcs
cognitive rehab > communicative cognitive integration skills treatment in: icd10pcs
hearing rehab > aural rehabilitation treatment in: icd10pcs
cochlear implant training > cochlear implant rehabilitation treatment in: icd10pcs
cochlear implant check > cochlear implant assessment in: icd10pcs
ear wax therapy > cerumen management treatment in: icd10pcs
wax management > cerumen management treatment in: icd10pcs
dizziness therapy > vestibular treatment in: icd10pcs
vestibular rehab > vestibular treatment in: icd10pcs
balance therapy > vestibular treatment in: icd10pcs
posture training > postural control treatment in: icd10pcs
eye hand coordination > visual motor integration in: icd10pcs
tone test > pure tone audiometry air in: icd10pcs
bone conduction test > pure tone audiometry air and bone in: icd10pcs
play audiometry > conditioned play audiometry in: icd10pcs
hearing test toddler > visual reinforcement audiometry in: icd10pcs
vra > visual reinforcement audiometry in: icd10pcs
srt hearing > speech threshold assessment in: icd10pcs
word recognition > speech word recognition assessment in: icd10pcs
bekesy > bekesy audiometry in: icd10pcs
sisi > short increment sensitivity index in: icd10pcs
ablb > alternate binaural monaural loudness balance in: icd10pcs
faking hearing loss test > stenger assessment in: icd10pcs
tymp > tympanometry in: icd10pcs
tympanogram > tympanometry in: icd10pcs
ear pressure test > tympanometry in: icd10pcs
eustachian test > eustachian tube function in: icd10pcs
stapedial reflex > acoustic reflex in: icd10pcs
ecochg > electrocochleography in: icd10pcs
abr > auditory evoked potentials in: icd10pcs
baer > auditory evoked potentials in: icd10pcs
brainstem hearing test > auditory evoked potentials in: icd10pcs
newborn hearing > evoked otoacoustic emissions screening in: icd10pcs
oae > evoked otoacoustic emissions in: icd10pcs
oae screening > evoked otoacoustic emissions screening in: icd10pcs
capd testing > auditory processing assessment in: icd10pcs
real ear measurement > ear canal probe microphone assessment in: icd10pcs
caloric test > bithermal caloric irrigation in: icd10pcs
cold water ear test > caloric irrigation assessment in: icd10pcs
rotary chair > sinusoidal vertical axis rotational in: icd10pcs
rotational chair > sinusoidal vertical axis rotational in: icd10pcs
dix hallpike > dix-hallpike dynamic in: icd10pcs
posturography > computerized dynamic posturography in: icd10pcs
eng > oscillating tracking assessment in: icd10pcs
vng > oscillating tracking assessment in: icd10pcs
hearing aid one ear > monaural hearing aid in: icd10pcs
hearing aid both ears > binaural hearing aid in: icd10pcs
fit brace > orthosis device fitting in: icd10pcs
talking device fitting > augmentative alternative communication device fitting in: icd10pcs
voice prosthesis fitting > voice prosthetic device fitting in: icd10pcs
teach family bathing > caregiver training bathing showering in: icd10pcs
teach family feeding > caregiver training feeding eating in: icd10pcs
teach family transfer > caregiver training transfer in: icd10pcs
teach family wound care > caregiver training wound management in: icd10pcs
teach caregiver wheelchair > caregiver training wheelchair mobility in: icd10pcs
teach caregiver brace > caregiver training orthoses in: icd10pcs
baby development test > neuromotor development assessment in: icd10pcs
fees > instrumental swallowing oral function assessment in: icd10pcs
swallow test bedside > bedside swallowing oral function assessment in: icd10pcs

# --- mind and addiction (ICD-10-PCS)
ect bilateral > electroconvulsive therapy bilateral in: icd10pcs
ect unilateral > electroconvulsive therapy unilateral in: icd10pcs
talk to therapist > individual psychotherapy in: icd10pcs
one on one therapy > individual psychotherapy in: icd10pcs
behavior therapy > individual psychotherapy behavioral in: icd10pcs
exposure therapy > individual psychotherapy behavioral in: icd10pcs
psychoanalysis > individual psychotherapy psychoanalysis in: icd10pcs
play therapy > individual psychotherapy interactive in: icd10pcs
supportive therapy > individual psychotherapy supportive in: icd10pcs
interpersonal therapy > individual psychotherapy interpersonal in: icd10pcs
family counseling > family psychotherapy in: icd10pcs
group counseling > group psychotherapy in: icd10pcs
group session > group psychotherapy in: icd10pcs
suicidal crisis help > crisis intervention in: icd10pcs
truth serum > narcosynthesis in: icd10pcs
amytal interview > narcosynthesis in: icd10pcs
sad lamp > light therapy in: icd10pcs
bright light > light therapy in: icd10pcs
neurofeedback > biofeedback in: icd10pcs
personality test > psychological tests personality behavioral in: icd10pcs
mmpi > psychological tests personality behavioral in: icd10pcs
rorschach > psychological tests personality behavioral in: icd10pcs
iq > psychological tests intellectual psychoeducational in: icd10pcs
learning disability test > psychological tests intellectual psychoeducational in: icd10pcs
neuropsych > psychological tests neuropsychological in: icd10pcs
memory test > psychological tests neurobehavioral cognitive status in: icd10pcs
mini mental > psychological tests neurobehavioral cognitive status in: icd10pcs
moca > psychological tests neurobehavioral cognitive status in: icd10pcs
adhd testing > psychological tests developmental in: icd10pcs
autism testing > psychological tests developmental in: icd10pcs
school counseling > educational counseling in: icd10pcs
job counseling > vocational counseling in: icd10pcs
psych meds check > medication management in: icd10pcs
detox > detoxification services in: icd10pcs
alcohol detox > detoxification services in: icd10pcs
drug detox > detoxification services in: icd10pcs
drying out > detoxification services in: icd10pcs
drug counseling > individual counseling substance abuse in: icd10pcs
alcohol counseling > individual counseling substance abuse in: icd10pcs
rehab group > group counseling substance abuse in: icd10pcs
twelve step > 12-step in: icd10pcs
family rehab > family counseling substance abuse in: icd10pcs
methadone > methadone maintenance in: icd10pcs
methadone clinic > medication management methadone maintenance in: icd10pcs
suboxone clinic > other replacement medication substance abuse in: icd10pcs
nicotine patch > nicotine replacement in: icd10pcs
stop smoking medicine > nicotine replacement in: icd10pcs
zyban > bupropion substance abuse in: icd10pcs
vivitrol > naltrexone substance abuse in: icd10pcs
disulfiram > antabuse in: icd10pcs
narcan > naloxone in: icd10pcs
laam > levo-alpha-acetyl-methadol in: icd10pcs
motivational interviewing > motivational enhancement in: icd10pcs
relapse prevention group > continuing care group counseling in: icd10pcs
hiv test counseling > pre/post-test infectious disease counseling in: icd10pcs
xrt ~ radiation
radiotherapy ~ radiation
ebrt ~ radiation
external beam ~ radiation
linac ~ radiation @ 0.8
radiation therapy ~ radiation
brachy ~ brachytherapy
internal radiation ~ brachytherapy
sabr ~ sbrt
stereotactic body radiation ~ sbrt
srs ~ radiosurgery
stereotactic radiosurgery ~ radiosurgery
high dose rate ~ hdr
low dose rate ~ ldr
intraoperative radiation ~ iort
proton beam ~ proton
proton therapy ~ proton
electron beam ~ electrons
ebrt > beam radiation in: icd10pcs
igrt > beam radiation in: icd10pcs
vmat > beam radiation in: icd10pcs
linac > beam radiation in: icd10pcs
tomotherapy > beam radiation in: icd10pcs
proton beam > beam radiation heavy particles in: icd10pcs
proton therapy > beam radiation heavy particles in: icd10pcs
carbon ion > beam radiation heavy particles in: icd10pcs
neutron therapy > beam radiation neutrons in: icd10pcs
cyber knife > stereotactic other photon radiosurgery in: icd10pcs
truebeam > beam radiation photons in: icd10pcs
srs > stereotactic radiosurgery in: icd10pcs
sabr > stereotactic other photon radiosurgery in: icd10pcs
brachy > brachytherapy in: icd10pcs
afterloading > high dose rate brachytherapy in: icd10pcs
iort > intraoperative radiation therapy in: icd10pcs
plaque > plaque radiation in: icd10pcs
orthovoltage > contact radiation in: icd10pcs
grenz > contact radiation in: icd10pcs
superficial x-ray therapy > contact radiation in: icd10pcs
cesium seeds > brachytherapy cesium 131 in: icd10pcs
palladium seeds > brachytherapy palladium 103 in: icd10pcs
iodine seeds > brachytherapy iodine 125 in: icd10pcs
iridium > brachytherapy iridium 192 in: icd10pcs
y90 > brachytherapy yttrium 90 in: icd10pcs
y-90 > brachytherapy yttrium 90 in: icd10pcs
gammatile > brachytherapy brain cesium 131 in: icd10pcs
cesium tile > brachytherapy brain cesium 131 in: icd10pcs
mammosite > brachytherapy breast in: icd10pcs
accuboost > brachytherapy breast in: icd10pcs
tandem and ovoid > high dose rate brachytherapy cervix in: icd10pcs
tandem and ring > high dose rate brachytherapy cervix in: icd10pcs
vaginal cuff > brachytherapy uterus in: icd10pcs
craniospinal irradiation > beam radiation brain in: icd10pcs
csi radiation > beam radiation brain in: icd10pcs
mantle radiation > beam radiation chest in: icd10pcs
total skin electron > beam radiation skin electrons in: icd10pcs
tset > beam radiation skin electrons in: icd10pcs
heat treatment tumor > hyperthermia in: icd10pcs

# --- radiation by technique and site (ICD-10-PCS)
imrt whole brain > beam radiation brain in: icd10pcs
radiation wbrt > beam radiation brain in: icd10pcs
imrt wbrt > beam radiation brain in: icd10pcs
radiation head tumor > beam radiation brain in: icd10pcs
radiation brain mets > beam radiation brain in: icd10pcs
imrt brain mets > beam radiation brain in: icd10pcs
radiation brain metastases > beam radiation brain in: icd10pcs
imrt brain metastases > beam radiation brain in: icd10pcs
imrt brainstem > beam radiation brain stem in: icd10pcs
radiation spinal cord > beam radiation spinal cord in: icd10pcs
radiation spine > beam radiation other bone in: icd10pcs
imrt spine > beam radiation other bone in: icd10pcs
radiation vertebra > beam radiation other bone in: icd10pcs
imrt vertebra > beam radiation other bone in: icd10pcs
radiation vertebral mets > beam radiation other bone in: icd10pcs
imrt vertebral mets > beam radiation other bone in: icd10pcs
radiation backbone > beam radiation other bone in: icd10pcs
imrt backbone > beam radiation other bone in: icd10pcs
radiation ocular > beam radiation eye in: icd10pcs
imrt ocular > beam radiation eye in: icd10pcs
radiation uveal melanoma > beam radiation eye in: icd10pcs
imrt uveal melanoma > beam radiation eye in: icd10pcs
radiation nasal > beam radiation nose in: icd10pcs
imrt nasal > beam radiation nose in: icd10pcs
imrt sinus > beam radiation sinuses in: icd10pcs
imrt parotid > beam radiation salivary glands in: icd10pcs
radiation oral cavity > beam radiation mouth in: icd10pcs
imrt oral cavity > beam radiation mouth in: icd10pcs
imrt tonsil > beam radiation oropharynx in: icd10pcs
radiation throat > beam radiation oropharynx in: icd10pcs
imrt throat > beam radiation oropharynx in: icd10pcs
radiation base of tongue > beam radiation oropharynx in: icd10pcs
imrt base of tongue > beam radiation oropharynx in: icd10pcs
radiation oropharyngeal > beam radiation oropharynx in: icd10pcs
imrt oropharyngeal > beam radiation oropharynx in: icd10pcs
radiation nasopharyngeal > beam radiation nasopharynx in: icd10pcs
imrt nasopharyngeal > beam radiation nasopharynx in: icd10pcs
radiation hypopharyngeal > beam radiation hypopharynx in: icd10pcs
imrt hypopharyngeal > beam radiation hypopharynx in: icd10pcs
imrt voice box > beam radiation larynx in: icd10pcs
radiation vocal cord > beam radiation larynx in: icd10pcs
imrt vocal cord > beam radiation larynx in: icd10pcs
radiation laryngeal > beam radiation larynx in: icd10pcs
imrt laryngeal > beam radiation larynx in: icd10pcs
radiation h&n > beam radiation head and neck in: icd10pcs
imrt h&n > beam radiation head and neck in: icd10pcs
radiation neck > beam radiation head and neck in: icd10pcs
radiation parathyroid > beam radiation parathyroid glands in: icd10pcs
imrt windpipe > beam radiation trachea in: icd10pcs
radiation airway > beam radiation bronchus in: icd10pcs
imrt airway > beam radiation bronchus in: icd10pcs
imrt lungs > beam radiation lung in: icd10pcs
radiation pulmonary > beam radiation lung in: icd10pcs
imrt pulmonary > beam radiation lung in: icd10pcs
radiation lung nodule > beam radiation lung in: icd10pcs
imrt lung nodule > beam radiation lung in: icd10pcs
radiation pleural > beam radiation pleura in: icd10pcs
imrt pleural > beam radiation pleura in: icd10pcs
radiation mesothelioma > beam radiation pleura in: icd10pcs
imrt mesothelioma > beam radiation pleura in: icd10pcs
radiation thymic > beam radiation thymus in: icd10pcs
imrt thymic > beam radiation thymus in: icd10pcs
radiation thymoma > beam radiation thymus in: icd10pcs
imrt thymoma > beam radiation thymus in: icd10pcs
imrt mediastinal > beam radiation mediastinum in: icd10pcs
radiation right breast > beam radiation right breast in: icd10pcs
radiation left breast > beam radiation left breast in: icd10pcs
radiation axilla > beam radiation axillary lymphatics in: icd10pcs
imrt axilla > beam radiation axillary lymphatics in: icd10pcs
radiation armpit > beam radiation axillary lymphatics in: icd10pcs
imrt armpit > beam radiation axillary lymphatics in: icd10pcs
imrt armpit nodes > beam radiation axillary lymphatics in: icd10pcs
imrt neck nodes > beam radiation neck lymphatics in: icd10pcs
radiation cervical nodes > beam radiation neck lymphatics in: icd10pcs
imrt cervical nodes > beam radiation neck lymphatics in: icd10pcs
radiation groin > beam radiation inguinal lymphatics in: icd10pcs
imrt groin > beam radiation inguinal lymphatics in: icd10pcs
imrt groin nodes > beam radiation inguinal lymphatics in: icd10pcs
imrt pelvic nodes > beam radiation pelvis lymphatics in: icd10pcs
radiation mediastinal nodes > beam radiation thorax lymphatics in: icd10pcs
imrt mediastinal nodes > beam radiation thorax lymphatics in: icd10pcs
radiation chest nodes > beam radiation thorax lymphatics in: icd10pcs
imrt chest nodes > beam radiation thorax lymphatics in: icd10pcs
radiation para aortic nodes > beam radiation abdomen lymphatics in: icd10pcs
imrt para aortic nodes > beam radiation abdomen lymphatics in: icd10pcs
radiation paraaortic nodes > beam radiation abdomen lymphatics in: icd10pcs
imrt paraaortic nodes > beam radiation abdomen lymphatics in: icd10pcs
radiation abdominal nodes > beam radiation abdomen lymphatics in: icd10pcs
imrt abdominal nodes > beam radiation abdomen lymphatics in: icd10pcs
radiation splenic > beam radiation spleen in: icd10pcs
imrt splenic > beam radiation spleen in: icd10pcs
imrt food pipe > beam radiation esophagus in: icd10pcs
imrt esophageal > beam radiation esophagus in: icd10pcs
radiation gullet > beam radiation esophagus in: icd10pcs
imrt gullet > beam radiation esophagus in: icd10pcs
radiation gastric > beam radiation stomach in: icd10pcs
imrt gastric > beam radiation stomach in: icd10pcs
radiation duodenal > beam radiation duodenum in: icd10pcs
imrt duodenal > beam radiation duodenum in: icd10pcs
imrt bowel > beam radiation colon in: icd10pcs
imrt rectal > beam radiation rectum in: icd10pcs
radiation anal > beam radiation rectum in: icd10pcs
imrt anal > beam radiation rectum in: icd10pcs
radiation anus > beam radiation rectum in: icd10pcs
imrt anus > beam radiation rectum in: icd10pcs
radiation hepatic > beam radiation liver in: icd10pcs
imrt hepatic > beam radiation liver in: icd10pcs
radiation liver tumor > beam radiation liver in: icd10pcs
radiation biliary > beam radiation bile ducts in: icd10pcs
imrt biliary > beam radiation bile ducts in: icd10pcs
imrt pancreatic > beam radiation pancreas in: icd10pcs
radiation renal > beam radiation kidney in: icd10pcs
imrt renal > beam radiation kidney in: icd10pcs
imrt ureteral > beam radiation ureter in: icd10pcs
imrt urethral > beam radiation urethra in: icd10pcs
imrt womb > beam radiation uterus in: icd10pcs
imrt uterine > beam radiation uterus in: icd10pcs
radiation endometrial > beam radiation uterus in: icd10pcs
imrt endometrial > beam radiation uterus in: icd10pcs
radiation cervical cancer > beam radiation cervix in: icd10pcs
imrt ovarian > beam radiation ovary in: icd10pcs
imrt prostatic > beam radiation prostate in: icd10pcs
radiation prostate bed > beam radiation prostate in: icd10pcs
imrt prostate bed > beam radiation prostate in: icd10pcs
imrt testicular > beam radiation testis in: icd10pcs
radiation face > beam radiation face skin in: icd10pcs
radiation facial skin > beam radiation face skin in: icd10pcs
imrt facial skin > beam radiation face skin in: icd10pcs
radiation skin neck > beam radiation neck skin in: icd10pcs
radiation skin chest > beam radiation chest skin in: icd10pcs
imrt jaw > beam radiation mandible in: icd10pcs
imrt upper jaw > beam radiation maxilla in: icd10pcs
imrt ribs > beam radiation rib in: icd10pcs
imrt breastbone > beam radiation sternum in: icd10pcs
radiation arm bone > beam radiation humerus in: icd10pcs
imrt arm bone > beam radiation humerus in: icd10pcs
radiation hip > beam radiation pelvic bones in: icd10pcs
imrt hip > beam radiation pelvic bones in: icd10pcs
imrt pelvis > beam radiation pelvic bones in: icd10pcs
radiation pelvic bone > beam radiation pelvic bones in: icd10pcs
radiation sacrum > beam radiation pelvic bones in: icd10pcs
imrt sacrum > beam radiation pelvic bones in: icd10pcs
radiation iliac > beam radiation pelvic bones in: icd10pcs
imrt iliac > beam radiation pelvic bones in: icd10pcs
imrt thigh bone > beam radiation femur in: icd10pcs
radiation thighbone > beam radiation femur in: icd10pcs
imrt thighbone > beam radiation femur in: icd10pcs
imrt shin > beam radiation tibia/fibula in: icd10pcs
radiation bone mets > beam radiation other bone in: icd10pcs
imrt bone mets > beam radiation other bone in: icd10pcs
radiation bone metastases > beam radiation other bone in: icd10pcs
imrt bone metastases > beam radiation other bone in: icd10pcs
radiation total body > beam radiation whole body in: icd10pcs
imrt total body > beam radiation whole body in: icd10pcs
radiation tbi > beam radiation whole body in: icd10pcs
imrt tbi > beam radiation whole body in: icd10pcs
imrt half body > beam radiation hemibody in: icd10pcs

# --- electron beam (ICD-10-PCS)
electrons whole brain > beam radiation brain electrons in: icd10pcs
electrons wbrt > beam radiation brain electrons in: icd10pcs
electrons head tumor > beam radiation brain electrons in: icd10pcs
electrons brain mets > beam radiation brain electrons in: icd10pcs
electrons brain metastases > beam radiation brain electrons in: icd10pcs
electrons brainstem > beam radiation brain stem electrons in: icd10pcs
electrons spine > beam radiation other bone electrons in: icd10pcs
electrons vertebra > beam radiation other bone electrons in: icd10pcs
electrons vertebral mets > beam radiation other bone electrons in: icd10pcs
electrons backbone > beam radiation other bone electrons in: icd10pcs
electrons ocular > beam radiation eye electrons in: icd10pcs
electrons uveal melanoma > beam radiation eye electrons in: icd10pcs
electrons nasal > beam radiation nose electrons in: icd10pcs
electrons sinus > beam radiation sinuses electrons in: icd10pcs
electrons parotid > beam radiation salivary glands electrons in: icd10pcs
electrons oral cavity > beam radiation mouth electrons in: icd10pcs
electrons tonsil > beam radiation oropharynx electrons in: icd10pcs
electrons throat > beam radiation oropharynx electrons in: icd10pcs
electrons base of tongue > beam radiation oropharynx electrons in: icd10pcs
electrons oropharyngeal > beam radiation oropharynx electrons in: icd10pcs
electrons nasopharyngeal > beam radiation nasopharynx electrons in: icd10pcs
electrons hypopharyngeal > beam radiation hypopharynx electrons in: icd10pcs
electrons voice box > beam radiation larynx electrons in: icd10pcs
electrons vocal cord > beam radiation larynx electrons in: icd10pcs
electrons laryngeal > beam radiation larynx electrons in: icd10pcs
electrons h&n > beam radiation head and neck electrons in: icd10pcs
electrons windpipe > beam radiation trachea electrons in: icd10pcs
electrons airway > beam radiation bronchus electrons in: icd10pcs
electrons lungs > beam radiation lung electrons in: icd10pcs
electrons pulmonary > beam radiation lung electrons in: icd10pcs
electrons lung nodule > beam radiation lung electrons in: icd10pcs
electrons pleural > beam radiation pleura electrons in: icd10pcs
electrons mesothelioma > beam radiation pleura electrons in: icd10pcs
electrons thymic > beam radiation thymus electrons in: icd10pcs
electrons thymoma > beam radiation thymus electrons in: icd10pcs
electrons mediastinal > beam radiation mediastinum electrons in: icd10pcs
electrons axilla > beam radiation axillary lymphatics electrons in: icd10pcs
electrons armpit > beam radiation axillary lymphatics electrons in: icd10pcs
electrons armpit nodes > beam radiation axillary lymphatics electrons in: icd10pcs
electrons neck nodes > beam radiation neck lymphatics electrons in: icd10pcs
electrons cervical nodes > beam radiation neck lymphatics electrons in: icd10pcs
electrons groin > beam radiation inguinal lymphatics electrons in: icd10pcs
electrons groin nodes > beam radiation inguinal lymphatics electrons in: icd10pcs
electrons pelvic nodes > beam radiation pelvis lymphatics electrons in: icd10pcs
electrons mediastinal nodes > beam radiation thorax lymphatics electrons in: icd10pcs
electrons chest nodes > beam radiation thorax lymphatics electrons in: icd10pcs
electrons para aortic nodes > beam radiation abdomen lymphatics electrons in: icd10pcs
electrons paraaortic nodes > beam radiation abdomen lymphatics electrons in: icd10pcs
electrons abdominal nodes > beam radiation abdomen lymphatics electrons in: icd10pcs
electrons splenic > beam radiation spleen electrons in: icd10pcs
electrons food pipe > beam radiation esophagus electrons in: icd10pcs
electrons esophageal > beam radiation esophagus electrons in: icd10pcs
electrons gullet > beam radiation esophagus electrons in: icd10pcs
electrons gastric > beam radiation stomach electrons in: icd10pcs
electrons duodenal > beam radiation duodenum electrons in: icd10pcs
electrons bowel > beam radiation colon electrons in: icd10pcs
electrons rectal > beam radiation rectum electrons in: icd10pcs
electrons anal > beam radiation rectum electrons in: icd10pcs
electrons anus > beam radiation rectum electrons in: icd10pcs
electrons hepatic > beam radiation liver electrons in: icd10pcs
electrons liver tumor > beam radiation liver electrons in: icd10pcs
electrons biliary > beam radiation bile ducts electrons in: icd10pcs
electrons pancreatic > beam radiation pancreas electrons in: icd10pcs
electrons renal > beam radiation kidney electrons in: icd10pcs
electrons ureteral > beam radiation ureter electrons in: icd10pcs
electrons urethral > beam radiation urethra electrons in: icd10pcs
electrons womb > beam radiation uterus electrons in: icd10pcs
electrons uterine > beam radiation uterus electrons in: icd10pcs
electrons endometrial > beam radiation uterus electrons in: icd10pcs
electrons cervical cancer > beam radiation cervix electrons in: icd10pcs
electrons ovarian > beam radiation ovary electrons in: icd10pcs
electrons prostatic > beam radiation prostate electrons in: icd10pcs
electrons prostate bed > beam radiation prostate electrons in: icd10pcs
electrons testicular > beam radiation testis electrons in: icd10pcs
electrons facial skin > beam radiation face skin electrons in: icd10pcs
electrons jaw > beam radiation mandible electrons in: icd10pcs
electrons upper jaw > beam radiation maxilla electrons in: icd10pcs
electrons ribs > beam radiation rib electrons in: icd10pcs
electrons breastbone > beam radiation sternum electrons in: icd10pcs
electrons arm bone > beam radiation humerus electrons in: icd10pcs
electrons hip > beam radiation pelvic bones electrons in: icd10pcs
electrons pelvis > beam radiation pelvic bones electrons in: icd10pcs
electrons sacrum > beam radiation pelvic bones electrons in: icd10pcs
electrons iliac > beam radiation pelvic bones electrons in: icd10pcs
electrons thigh bone > beam radiation femur electrons in: icd10pcs
electrons thighbone > beam radiation femur electrons in: icd10pcs
electrons shin > beam radiation tibia/fibula electrons in: icd10pcs
electrons bone mets > beam radiation other bone electrons in: icd10pcs
electrons bone metastases > beam radiation other bone electrons in: icd10pcs
electrons total body > beam radiation whole body electrons in: icd10pcs
electrons tbi > beam radiation whole body electrons in: icd10pcs
electrons half body > beam radiation hemibody electrons in: icd10pcs

# --- proton beam (ICD-10-PCS)
proton wbrt > beam radiation brain heavy particles in: icd10pcs
proton brain mets > beam radiation brain heavy particles in: icd10pcs
proton brain metastases > beam radiation brain heavy particles in: icd10pcs
proton spinal cord > beam radiation spinal cord heavy particles in: icd10pcs
proton spine > beam radiation other bone heavy particles in: icd10pcs
proton vertebra > beam radiation other bone heavy particles in: icd10pcs
proton vertebral mets > beam radiation other bone heavy particles in: icd10pcs
proton backbone > beam radiation other bone heavy particles in: icd10pcs
proton ocular > beam radiation eye heavy particles in: icd10pcs
proton uveal melanoma > beam radiation eye heavy particles in: icd10pcs
proton nasal > beam radiation nose heavy particles in: icd10pcs
proton oral cavity > beam radiation mouth heavy particles in: icd10pcs
proton throat > beam radiation oropharynx heavy particles in: icd10pcs
proton base of tongue > beam radiation oropharynx heavy particles in: icd10pcs
proton oropharyngeal > beam radiation oropharynx heavy particles in: icd10pcs
proton nasopharyngeal > beam radiation nasopharynx heavy particles in: icd10pcs
proton hypopharyngeal > beam radiation hypopharynx heavy particles in: icd10pcs
proton vocal cord > beam radiation larynx heavy particles in: icd10pcs
proton laryngeal > beam radiation larynx heavy particles in: icd10pcs
proton h&n > beam radiation head and neck heavy particles in: icd10pcs
proton neck > beam radiation head and neck heavy particles in: icd10pcs
proton airway > beam radiation bronchus heavy particles in: icd10pcs
proton pulmonary > beam radiation lung heavy particles in: icd10pcs
proton lung nodule > beam radiation lung heavy particles in: icd10pcs
proton pleural > beam radiation pleura heavy particles in: icd10pcs
proton mesothelioma > beam radiation pleura heavy particles in: icd10pcs
proton thymic > beam radiation thymus heavy particles in: icd10pcs
proton thymoma > beam radiation thymus heavy particles in: icd10pcs
proton right breast > beam radiation right breast heavy particles in: icd10pcs
proton left breast > beam radiation left breast heavy particles in: icd10pcs
proton axilla > beam radiation axillary lymphatics heavy particles in: icd10pcs
proton armpit > beam radiation axillary lymphatics heavy particles in: icd10pcs
proton cervical nodes > beam radiation neck lymphatics heavy particles in: icd10pcs
proton groin > beam radiation inguinal lymphatics heavy particles in: icd10pcs
proton mediastinal nodes > beam radiation thorax lymphatics heavy particles in: icd10pcs
proton chest nodes > beam radiation thorax lymphatics heavy particles in: icd10pcs
proton para aortic nodes > beam radiation abdomen lymphatics heavy particles in: icd10pcs
proton paraaortic nodes > beam radiation abdomen lymphatics heavy particles in: icd10pcs
proton abdominal nodes > beam radiation abdomen lymphatics heavy particles in: icd10pcs
proton splenic > beam radiation spleen heavy particles in: icd10pcs
proton gullet > beam radiation esophagus heavy particles in: icd10pcs
proton gastric > beam radiation stomach heavy particles in: icd10pcs
proton duodenal > beam radiation duodenum heavy particles in: icd10pcs
proton anal > beam radiation rectum heavy particles in: icd10pcs
proton anus > beam radiation rectum heavy particles in: icd10pcs
proton hepatic > beam radiation liver heavy particles in: icd10pcs
proton biliary > beam radiation bile ducts heavy particles in: icd10pcs
proton renal > beam radiation kidney heavy particles in: icd10pcs
proton endometrial > beam radiation uterus heavy particles in: icd10pcs
proton prostate bed > beam radiation prostate heavy particles in: icd10pcs
proton face > beam radiation face skin heavy particles in: icd10pcs
proton facial skin > beam radiation face skin heavy particles in: icd10pcs
proton skin neck > beam radiation neck skin heavy particles in: icd10pcs
proton skin chest > beam radiation chest skin heavy particles in: icd10pcs
proton arm bone > beam radiation humerus heavy particles in: icd10pcs
proton hip > beam radiation pelvic bones heavy particles in: icd10pcs
proton pelvic bone > beam radiation pelvic bones heavy particles in: icd10pcs
proton sacrum > beam radiation pelvic bones heavy particles in: icd10pcs
proton iliac > beam radiation pelvic bones heavy particles in: icd10pcs
proton thighbone > beam radiation femur heavy particles in: icd10pcs
proton bone mets > beam radiation other bone heavy particles in: icd10pcs
proton bone metastases > beam radiation other bone heavy particles in: icd10pcs
proton tbi > beam radiation whole body heavy particles in: icd10pcs

# --- radiosurgery (ICD-10-PCS)
gamma knife wbrt > stereotactic gamma beam radiosurgery brain in: icd10pcs
gamma knife brain mets > stereotactic gamma beam radiosurgery brain in: icd10pcs
gamma knife brain metastases > stereotactic gamma beam radiosurgery brain in: icd10pcs
gamma knife ocular > stereotactic gamma beam radiosurgery eye in: icd10pcs
gamma knife uveal melanoma > stereotactic gamma beam radiosurgery eye in: icd10pcs
gamma knife nasal > stereotactic gamma beam radiosurgery nose in: icd10pcs
gamma knife sinus > stereotactic gamma beam radiosurgery sinuses in: icd10pcs
gamma knife parotid > stereotactic gamma beam radiosurgery salivary glands in: icd10pcs
gamma knife oral cavity > stereotactic gamma beam radiosurgery mouth in: icd10pcs
gamma knife nasopharyngeal > stereotactic gamma beam radiosurgery nasopharynx in: icd10pcs
gamma knife vocal cord > stereotactic gamma beam radiosurgery larynx in: icd10pcs
gamma knife laryngeal > stereotactic gamma beam radiosurgery larynx in: icd10pcs
gamma knife h&n > stereotactic gamma beam radiosurgery head and neck in: icd10pcs
gamma knife windpipe > stereotactic gamma beam radiosurgery trachea in: icd10pcs
gamma knife airway > stereotactic gamma beam radiosurgery bronchus in: icd10pcs
gamma knife pulmonary > stereotactic gamma beam radiosurgery lung in: icd10pcs
gamma knife lung nodule > stereotactic gamma beam radiosurgery lung in: icd10pcs
gamma knife pleural > stereotactic gamma beam radiosurgery pleura in: icd10pcs
gamma knife mesothelioma > stereotactic gamma beam radiosurgery pleura in: icd10pcs
gamma knife thymic > stereotactic gamma beam radiosurgery thymus in: icd10pcs
gamma knife thymoma > stereotactic gamma beam radiosurgery thymus in: icd10pcs
gamma knife mediastinal > stereotactic gamma beam radiosurgery mediastinum in: icd10pcs
gamma knife axilla > stereotactic gamma beam radiosurgery axillary lymphatics in: icd10pcs
gamma knife armpit > stereotactic gamma beam radiosurgery axillary lymphatics in: icd10pcs
gamma knife armpit nodes > stereotactic gamma beam radiosurgery axillary lymphatics in: icd10pcs
gamma knife neck nodes > stereotactic gamma beam radiosurgery neck lymphatics in: icd10pcs
gamma knife cervical nodes > stereotactic gamma beam radiosurgery neck lymphatics in: icd10pcs
gamma knife groin > stereotactic gamma beam radiosurgery inguinal lymphatics in: icd10pcs
gamma knife groin nodes > stereotactic gamma beam radiosurgery inguinal lymphatics in: icd10pcs
gamma knife pelvic nodes > stereotactic gamma beam radiosurgery pelvis lymphatics in: icd10pcs
gamma knife mediastinal nodes > stereotactic gamma beam radiosurgery thorax lymphatics in: icd10pcs
gamma knife chest nodes > stereotactic gamma beam radiosurgery thorax lymphatics in: icd10pcs
gamma knife para aortic nodes > stereotactic gamma beam radiosurgery abdomen lymphatics in: icd10pcs
gamma knife paraaortic nodes > stereotactic gamma beam radiosurgery abdomen lymphatics in: icd10pcs
gamma knife abdominal nodes > stereotactic gamma beam radiosurgery abdomen lymphatics in: icd10pcs
gamma knife splenic > stereotactic gamma beam radiosurgery spleen in: icd10pcs
gamma knife food pipe > stereotactic gamma beam radiosurgery esophagus in: icd10pcs
gamma knife esophageal > stereotactic gamma beam radiosurgery esophagus in: icd10pcs
gamma knife gullet > stereotactic gamma beam radiosurgery esophagus in: icd10pcs
gamma knife gastric > stereotactic gamma beam radiosurgery stomach in: icd10pcs
gamma knife duodenal > stereotactic gamma beam radiosurgery duodenum in: icd10pcs
gamma knife bowel > stereotactic gamma beam radiosurgery colon in: icd10pcs
gamma knife rectal > stereotactic gamma beam radiosurgery rectum in: icd10pcs
gamma knife anal > stereotactic gamma beam radiosurgery rectum in: icd10pcs
gamma knife anus > stereotactic gamma beam radiosurgery rectum in: icd10pcs
gamma knife hepatic > stereotactic gamma beam radiosurgery liver in: icd10pcs
gamma knife biliary > stereotactic gamma beam radiosurgery bile ducts in: icd10pcs
gamma knife renal > stereotactic gamma beam radiosurgery kidney in: icd10pcs
gamma knife ureteral > stereotactic gamma beam radiosurgery ureter in: icd10pcs
gamma knife urethral > stereotactic gamma beam radiosurgery urethra in: icd10pcs
gamma knife womb > stereotactic gamma beam radiosurgery uterus in: icd10pcs
gamma knife uterine > stereotactic gamma beam radiosurgery uterus in: icd10pcs
gamma knife endometrial > stereotactic gamma beam radiosurgery uterus in: icd10pcs
gamma knife ovarian > stereotactic gamma beam radiosurgery ovary in: icd10pcs
gamma knife prostate bed > stereotactic gamma beam radiosurgery prostate in: icd10pcs
gamma knife testicular > stereotactic gamma beam radiosurgery testis in: icd10pcs

# --- radiosurgery by linear accelerator (ICD-10-PCS)
radiosurgery brain > stereotactic other photon radiosurgery brain in: icd10pcs
sbrt whole brain > stereotactic other photon radiosurgery brain in: icd10pcs
radiosurgery whole brain > stereotactic other photon radiosurgery brain in: icd10pcs
cyberknife wbrt > stereotactic other photon radiosurgery brain in: icd10pcs
sbrt wbrt > stereotactic other photon radiosurgery brain in: icd10pcs
radiosurgery wbrt > stereotactic other photon radiosurgery brain in: icd10pcs
radiosurgery head tumor > stereotactic other photon radiosurgery brain in: icd10pcs
cyberknife brain mets > stereotactic other photon radiosurgery brain in: icd10pcs
sbrt brain mets > stereotactic other photon radiosurgery brain in: icd10pcs
radiosurgery brain mets > stereotactic other photon radiosurgery brain in: icd10pcs
cyberknife brain metastases > stereotactic other photon radiosurgery brain in: icd10pcs
sbrt brain metastases > stereotactic other photon radiosurgery brain in: icd10pcs
radiosurgery brain metastases > stereotactic other photon radiosurgery brain in: icd10pcs
sbrt brainstem > stereotactic other photon radiosurgery brain stem in: icd10pcs
radiosurgery brainstem > stereotactic other photon radiosurgery brain stem in: icd10pcs
radiosurgery spinal cord > stereotactic other photon radiosurgery spinal cord in: icd10pcs
cyberknife spine > stereotactic other photon radiosurgery other bone in: icd10pcs
sbrt spine > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery spine > stereotactic other photon radiosurgery other bone in: icd10pcs
cyberknife vertebra > stereotactic other photon radiosurgery other bone in: icd10pcs
sbrt vertebra > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery vertebra > stereotactic other photon radiosurgery other bone in: icd10pcs
cyberknife vertebral mets > stereotactic other photon radiosurgery other bone in: icd10pcs
sbrt vertebral mets > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery vertebral mets > stereotactic other photon radiosurgery other bone in: icd10pcs
cyberknife backbone > stereotactic other photon radiosurgery other bone in: icd10pcs
sbrt backbone > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery backbone > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery pituitary > stereotactic other photon radiosurgery pituitary gland in: icd10pcs
radiosurgery pineal > stereotactic other photon radiosurgery pineal body in: icd10pcs
radiosurgery eye > stereotactic other photon radiosurgery eye in: icd10pcs
cyberknife ocular > stereotactic other photon radiosurgery eye in: icd10pcs
sbrt ocular > stereotactic other photon radiosurgery eye in: icd10pcs
radiosurgery ocular > stereotactic other photon radiosurgery eye in: icd10pcs
cyberknife uveal melanoma > stereotactic other photon radiosurgery eye in: icd10pcs
sbrt uveal melanoma > stereotactic other photon radiosurgery eye in: icd10pcs
radiosurgery uveal melanoma > stereotactic other photon radiosurgery eye in: icd10pcs
radiosurgery ear > stereotactic other photon radiosurgery ear in: icd10pcs
radiosurgery nose > stereotactic other photon radiosurgery nose in: icd10pcs
cyberknife nasal > stereotactic other photon radiosurgery nose in: icd10pcs
sbrt nasal > stereotactic other photon radiosurgery nose in: icd10pcs
radiosurgery nasal > stereotactic other photon radiosurgery nose in: icd10pcs
cyberknife sinus > stereotactic other photon radiosurgery sinuses in: icd10pcs
sbrt sinus > stereotactic other photon radiosurgery sinuses in: icd10pcs
radiosurgery sinus > stereotactic other photon radiosurgery sinuses in: icd10pcs
radiosurgery salivary > stereotactic other photon radiosurgery salivary glands in: icd10pcs
cyberknife parotid > stereotactic other photon radiosurgery salivary glands in: icd10pcs
sbrt parotid > stereotactic other photon radiosurgery salivary glands in: icd10pcs
radiosurgery parotid > stereotactic other photon radiosurgery salivary glands in: icd10pcs
radiosurgery mouth > stereotactic other photon radiosurgery mouth in: icd10pcs
cyberknife oral cavity > stereotactic other photon radiosurgery mouth in: icd10pcs
sbrt oral cavity > stereotactic other photon radiosurgery mouth in: icd10pcs
radiosurgery oral cavity > stereotactic other photon radiosurgery mouth in: icd10pcs
radiosurgery tongue > stereotactic other photon radiosurgery tongue in: icd10pcs
radiosurgery palate > stereotactic other photon radiosurgery hard palate in: icd10pcs
cyberknife nasopharyngeal > stereotactic other photon radiosurgery nasopharynx in: icd10pcs
sbrt nasopharyngeal > stereotactic other photon radiosurgery nasopharynx in: icd10pcs
radiosurgery nasopharyngeal > stereotactic other photon radiosurgery nasopharynx in: icd10pcs
sbrt voice box > stereotactic other photon radiosurgery larynx in: icd10pcs
radiosurgery voice box > stereotactic other photon radiosurgery larynx in: icd10pcs
cyberknife vocal cord > stereotactic other photon radiosurgery larynx in: icd10pcs
sbrt vocal cord > stereotactic other photon radiosurgery larynx in: icd10pcs
radiosurgery vocal cord > stereotactic other photon radiosurgery larynx in: icd10pcs
cyberknife laryngeal > stereotactic other photon radiosurgery larynx in: icd10pcs
sbrt laryngeal > stereotactic other photon radiosurgery larynx in: icd10pcs
radiosurgery laryngeal > stereotactic other photon radiosurgery larynx in: icd10pcs
radiosurgery head neck > stereotactic other photon radiosurgery head and neck in: icd10pcs
cyberknife h&n > stereotactic other photon radiosurgery head and neck in: icd10pcs
sbrt h&n > stereotactic other photon radiosurgery head and neck in: icd10pcs
radiosurgery h&n > stereotactic other photon radiosurgery head and neck in: icd10pcs
radiosurgery neck > stereotactic other photon radiosurgery head and neck in: icd10pcs
radiosurgery thyroid > stereotactic other photon radiosurgery thyroid in: icd10pcs
radiosurgery parathyroid > stereotactic other photon radiosurgery parathyroid glands in: icd10pcs
radiosurgery adrenal > stereotactic other photon radiosurgery adrenal glands in: icd10pcs
cyberknife windpipe > stereotactic other photon radiosurgery trachea in: icd10pcs
sbrt windpipe > stereotactic other photon radiosurgery trachea in: icd10pcs
radiosurgery windpipe > stereotactic other photon radiosurgery trachea in: icd10pcs
cyberknife airway > stereotactic other photon radiosurgery bronchus in: icd10pcs
sbrt airway > stereotactic other photon radiosurgery bronchus in: icd10pcs
radiosurgery airway > stereotactic other photon radiosurgery bronchus in: icd10pcs
radiosurgery lung > stereotactic other photon radiosurgery lung in: icd10pcs
sbrt lungs > stereotactic other photon radiosurgery lung in: icd10pcs
cyberknife pulmonary > stereotactic other photon radiosurgery lung in: icd10pcs
sbrt pulmonary > stereotactic other photon radiosurgery lung in: icd10pcs
radiosurgery pulmonary > stereotactic other photon radiosurgery lung in: icd10pcs
cyberknife lung nodule > stereotactic other photon radiosurgery lung in: icd10pcs
sbrt lung nodule > stereotactic other photon radiosurgery lung in: icd10pcs
radiosurgery lung nodule > stereotactic other photon radiosurgery lung in: icd10pcs
cyberknife pleural > stereotactic other photon radiosurgery pleura in: icd10pcs
sbrt pleural > stereotactic other photon radiosurgery pleura in: icd10pcs
radiosurgery pleural > stereotactic other photon radiosurgery pleura in: icd10pcs
cyberknife mesothelioma > stereotactic other photon radiosurgery pleura in: icd10pcs
sbrt mesothelioma > stereotactic other photon radiosurgery pleura in: icd10pcs
radiosurgery mesothelioma > stereotactic other photon radiosurgery pleura in: icd10pcs
cyberknife thymic > stereotactic other photon radiosurgery thymus in: icd10pcs
sbrt thymic > stereotactic other photon radiosurgery thymus in: icd10pcs
radiosurgery thymic > stereotactic other photon radiosurgery thymus in: icd10pcs
cyberknife thymoma > stereotactic other photon radiosurgery thymus in: icd10pcs
sbrt thymoma > stereotactic other photon radiosurgery thymus in: icd10pcs
radiosurgery thymoma > stereotactic other photon radiosurgery thymus in: icd10pcs
cyberknife mediastinal > stereotactic other photon radiosurgery mediastinum in: icd10pcs
sbrt mediastinal > stereotactic other photon radiosurgery mediastinum in: icd10pcs
radiosurgery mediastinal > stereotactic other photon radiosurgery mediastinum in: icd10pcs
radiosurgery chest wall > stereotactic other photon radiosurgery chest wall in: icd10pcs
radiosurgery right breast > stereotactic other photon radiosurgery right breast in: icd10pcs
radiosurgery left breast > stereotactic other photon radiosurgery left breast in: icd10pcs
cyberknife axilla > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
sbrt axilla > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
radiosurgery axilla > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
cyberknife armpit > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
sbrt armpit > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
radiosurgery armpit > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
cyberknife armpit nodes > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
sbrt armpit nodes > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
radiosurgery armpit nodes > stereotactic other photon radiosurgery axillary lymphatics in: icd10pcs
cyberknife neck nodes > stereotactic other photon radiosurgery neck lymphatics in: icd10pcs
sbrt neck nodes > stereotactic other photon radiosurgery neck lymphatics in: icd10pcs
radiosurgery neck nodes > stereotactic other photon radiosurgery neck lymphatics in: icd10pcs
cyberknife cervical nodes > stereotactic other photon radiosurgery neck lymphatics in: icd10pcs
sbrt cervical nodes > stereotactic other photon radiosurgery neck lymphatics in: icd10pcs
radiosurgery cervical nodes > stereotactic other photon radiosurgery neck lymphatics in: icd10pcs
cyberknife groin > stereotactic other photon radiosurgery inguinal lymphatics in: icd10pcs
sbrt groin > stereotactic other photon radiosurgery inguinal lymphatics in: icd10pcs
radiosurgery groin > stereotactic other photon radiosurgery inguinal lymphatics in: icd10pcs
cyberknife groin nodes > stereotactic other photon radiosurgery inguinal lymphatics in: icd10pcs
sbrt groin nodes > stereotactic other photon radiosurgery inguinal lymphatics in: icd10pcs
radiosurgery groin nodes > stereotactic other photon radiosurgery inguinal lymphatics in: icd10pcs
cyberknife pelvic nodes > stereotactic other photon radiosurgery pelvis lymphatics in: icd10pcs
sbrt pelvic nodes > stereotactic other photon radiosurgery pelvis lymphatics in: icd10pcs
radiosurgery pelvic nodes > stereotactic other photon radiosurgery pelvis lymphatics in: icd10pcs
cyberknife mediastinal nodes > stereotactic other photon radiosurgery thorax lymphatics in: icd10pcs
sbrt mediastinal nodes > stereotactic other photon radiosurgery thorax lymphatics in: icd10pcs
radiosurgery mediastinal nodes > stereotactic other photon radiosurgery thorax lymphatics in: icd10pcs
cyberknife chest nodes > stereotactic other photon radiosurgery thorax lymphatics in: icd10pcs
sbrt chest nodes > stereotactic other photon radiosurgery thorax lymphatics in: icd10pcs
radiosurgery chest nodes > stereotactic other photon radiosurgery thorax lymphatics in: icd10pcs
cyberknife para aortic nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
sbrt para aortic nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
radiosurgery para aortic nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
cyberknife paraaortic nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
sbrt paraaortic nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
radiosurgery paraaortic nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
cyberknife abdominal nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
sbrt abdominal nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
radiosurgery abdominal nodes > stereotactic other photon radiosurgery abdomen lymphatics in: icd10pcs
radiosurgery spleen > stereotactic other photon radiosurgery spleen in: icd10pcs
cyberknife splenic > stereotactic other photon radiosurgery spleen in: icd10pcs
sbrt splenic > stereotactic other photon radiosurgery spleen in: icd10pcs
radiosurgery splenic > stereotactic other photon radiosurgery spleen in: icd10pcs
radiosurgery bone marrow > stereotactic other photon radiosurgery bone marrow in: icd10pcs
cyberknife food pipe > stereotactic other photon radiosurgery esophagus in: icd10pcs
sbrt food pipe > stereotactic other photon radiosurgery esophagus in: icd10pcs
radiosurgery food pipe > stereotactic other photon radiosurgery esophagus in: icd10pcs
cyberknife esophageal > stereotactic other photon radiosurgery esophagus in: icd10pcs
sbrt esophageal > stereotactic other photon radiosurgery esophagus in: icd10pcs
radiosurgery esophageal > stereotactic other photon radiosurgery esophagus in: icd10pcs
cyberknife gullet > stereotactic other photon radiosurgery esophagus in: icd10pcs
sbrt gullet > stereotactic other photon radiosurgery esophagus in: icd10pcs
radiosurgery gullet > stereotactic other photon radiosurgery esophagus in: icd10pcs
radiosurgery stomach > stereotactic other photon radiosurgery stomach in: icd10pcs
cyberknife gastric > stereotactic other photon radiosurgery stomach in: icd10pcs
sbrt gastric > stereotactic other photon radiosurgery stomach in: icd10pcs
radiosurgery gastric > stereotactic other photon radiosurgery stomach in: icd10pcs
cyberknife duodenal > stereotactic other photon radiosurgery duodenum in: icd10pcs
sbrt duodenal > stereotactic other photon radiosurgery duodenum in: icd10pcs
radiosurgery duodenal > stereotactic other photon radiosurgery duodenum in: icd10pcs
radiosurgery colon > stereotactic other photon radiosurgery colon in: icd10pcs
cyberknife bowel > stereotactic other photon radiosurgery colon in: icd10pcs
sbrt bowel > stereotactic other photon radiosurgery colon in: icd10pcs
radiosurgery bowel > stereotactic other photon radiosurgery colon in: icd10pcs
cyberknife rectal > stereotactic other photon radiosurgery rectum in: icd10pcs
sbrt rectal > stereotactic other photon radiosurgery rectum in: icd10pcs
radiosurgery rectal > stereotactic other photon radiosurgery rectum in: icd10pcs
cyberknife anal > stereotactic other photon radiosurgery rectum in: icd10pcs
sbrt anal > stereotactic other photon radiosurgery rectum in: icd10pcs
radiosurgery anal > stereotactic other photon radiosurgery rectum in: icd10pcs
cyberknife anus > stereotactic other photon radiosurgery rectum in: icd10pcs
sbrt anus > stereotactic other photon radiosurgery rectum in: icd10pcs
radiosurgery anus > stereotactic other photon radiosurgery rectum in: icd10pcs
radiosurgery liver > stereotactic other photon radiosurgery liver in: icd10pcs
cyberknife hepatic > stereotactic other photon radiosurgery liver in: icd10pcs
sbrt hepatic > stereotactic other photon radiosurgery liver in: icd10pcs
radiosurgery hepatic > stereotactic other photon radiosurgery liver in: icd10pcs
radiosurgery liver tumor > stereotactic other photon radiosurgery liver in: icd10pcs
radiosurgery gallbladder > stereotactic other photon radiosurgery gallbladder in: icd10pcs
radiosurgery bile duct > stereotactic other photon radiosurgery bile ducts in: icd10pcs
cyberknife biliary > stereotactic other photon radiosurgery bile ducts in: icd10pcs
sbrt biliary > stereotactic other photon radiosurgery bile ducts in: icd10pcs
radiosurgery biliary > stereotactic other photon radiosurgery bile ducts in: icd10pcs
sbrt pancreatic > stereotactic other photon radiosurgery pancreas in: icd10pcs
radiosurgery pancreatic > stereotactic other photon radiosurgery pancreas in: icd10pcs
radiosurgery kidney > stereotactic other photon radiosurgery kidney in: icd10pcs
cyberknife renal > stereotactic other photon radiosurgery kidney in: icd10pcs
sbrt renal > stereotactic other photon radiosurgery kidney in: icd10pcs
radiosurgery renal > stereotactic other photon radiosurgery kidney in: icd10pcs
radiosurgery bladder > stereotactic other photon radiosurgery bladder in: icd10pcs
cyberknife ureteral > stereotactic other photon radiosurgery ureter in: icd10pcs
sbrt ureteral > stereotactic other photon radiosurgery ureter in: icd10pcs
radiosurgery ureteral > stereotactic other photon radiosurgery ureter in: icd10pcs
cyberknife urethral > stereotactic other photon radiosurgery urethra in: icd10pcs
sbrt urethral > stereotactic other photon radiosurgery urethra in: icd10pcs
radiosurgery urethral > stereotactic other photon radiosurgery urethra in: icd10pcs
cyberknife womb > stereotactic other photon radiosurgery uterus in: icd10pcs
sbrt womb > stereotactic other photon radiosurgery uterus in: icd10pcs
radiosurgery womb > stereotactic other photon radiosurgery uterus in: icd10pcs
cyberknife uterine > stereotactic other photon radiosurgery uterus in: icd10pcs
sbrt uterine > stereotactic other photon radiosurgery uterus in: icd10pcs
radiosurgery uterine > stereotactic other photon radiosurgery uterus in: icd10pcs
cyberknife endometrial > stereotactic other photon radiosurgery uterus in: icd10pcs
sbrt endometrial > stereotactic other photon radiosurgery uterus in: icd10pcs
radiosurgery endometrial > stereotactic other photon radiosurgery uterus in: icd10pcs
radiosurgery cervical cancer > stereotactic other photon radiosurgery cervix in: icd10pcs
radiosurgery cervix > stereotactic other photon radiosurgery cervix in: icd10pcs
cyberknife ovarian > stereotactic other photon radiosurgery ovary in: icd10pcs
sbrt ovarian > stereotactic other photon radiosurgery ovary in: icd10pcs
radiosurgery ovarian > stereotactic other photon radiosurgery ovary in: icd10pcs
radiosurgery prostate > stereotactic other photon radiosurgery prostate in: icd10pcs
sbrt prostatic > stereotactic other photon radiosurgery prostate in: icd10pcs
cyberknife prostate bed > stereotactic other photon radiosurgery prostate in: icd10pcs
sbrt prostate bed > stereotactic other photon radiosurgery prostate in: icd10pcs
radiosurgery prostate bed > stereotactic other photon radiosurgery prostate in: icd10pcs
cyberknife testicular > stereotactic other photon radiosurgery testis in: icd10pcs
sbrt testicular > stereotactic other photon radiosurgery testis in: icd10pcs
radiosurgery testicular > stereotactic other photon radiosurgery testis in: icd10pcs
cyberknife bone mets > stereotactic other photon radiosurgery other bone in: icd10pcs
sbrt bone mets > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery bone mets > stereotactic other photon radiosurgery other bone in: icd10pcs
cyberknife bone metastases > stereotactic other photon radiosurgery other bone in: icd10pcs
sbrt bone metastases > stereotactic other photon radiosurgery other bone in: icd10pcs
radiosurgery bone metastases > stereotactic other photon radiosurgery other bone in: icd10pcs

# --- brachytherapy (ICD-10-PCS)
seed implant brain > brachytherapy brain in: icd10pcs
radioactive seeds brain > brachytherapy brain in: icd10pcs
brachytherapy whole brain > brachytherapy brain in: icd10pcs
seed implant whole brain > brachytherapy brain in: icd10pcs
radioactive seeds whole brain > brachytherapy brain in: icd10pcs
brachytherapy wbrt > brachytherapy brain in: icd10pcs
seed implant wbrt > brachytherapy brain in: icd10pcs
radioactive seeds wbrt > brachytherapy brain in: icd10pcs
brachytherapy head tumor > brachytherapy brain in: icd10pcs
seed implant head tumor > brachytherapy brain in: icd10pcs
radioactive seeds head tumor > brachytherapy brain in: icd10pcs
brachytherapy brain mets > brachytherapy brain in: icd10pcs
seed implant brain mets > brachytherapy brain in: icd10pcs
radioactive seeds brain mets > brachytherapy brain in: icd10pcs
brachytherapy brain metastases > brachytherapy brain in: icd10pcs
seed implant brain metastases > brachytherapy brain in: icd10pcs
radioactive seeds brain metastases > brachytherapy brain in: icd10pcs
brachytherapy brainstem > brachytherapy brain stem in: icd10pcs
seed implant brainstem > brachytherapy brain stem in: icd10pcs
radioactive seeds brainstem > brachytherapy brain stem in: icd10pcs
seed implant spinal cord > brachytherapy spinal cord in: icd10pcs
radioactive seeds spinal cord > brachytherapy spinal cord in: icd10pcs
brachytherapy spine > brachytherapy other bone in: icd10pcs
seed implant spine > brachytherapy other bone in: icd10pcs
radioactive seeds spine > brachytherapy other bone in: icd10pcs
brachytherapy vertebra > brachytherapy other bone in: icd10pcs
seed implant vertebra > brachytherapy other bone in: icd10pcs
radioactive seeds vertebra > brachytherapy other bone in: icd10pcs
brachytherapy vertebral mets > brachytherapy other bone in: icd10pcs
seed implant vertebral mets > brachytherapy other bone in: icd10pcs
radioactive seeds vertebral mets > brachytherapy other bone in: icd10pcs
brachytherapy backbone > brachytherapy other bone in: icd10pcs
seed implant backbone > brachytherapy other bone in: icd10pcs
radioactive seeds backbone > brachytherapy other bone in: icd10pcs
seed implant pituitary > brachytherapy pituitary gland in: icd10pcs
radioactive seeds pituitary > brachytherapy pituitary gland in: icd10pcs
seed implant pineal > brachytherapy pineal body in: icd10pcs
radioactive seeds pineal > brachytherapy pineal body in: icd10pcs
seed implant eye > brachytherapy eye in: icd10pcs
radioactive seeds eye > brachytherapy eye in: icd10pcs
brachytherapy ocular > brachytherapy eye in: icd10pcs
seed implant ocular > brachytherapy eye in: icd10pcs
radioactive seeds ocular > brachytherapy eye in: icd10pcs
brachytherapy uveal melanoma > brachytherapy eye in: icd10pcs
seed implant uveal melanoma > brachytherapy eye in: icd10pcs
radioactive seeds uveal melanoma > brachytherapy eye in: icd10pcs
seed implant ear > brachytherapy ear in: icd10pcs
radioactive seeds ear > brachytherapy ear in: icd10pcs
seed implant nose > brachytherapy nose in: icd10pcs
radioactive seeds nose > brachytherapy nose in: icd10pcs
brachytherapy nasal > brachytherapy nose in: icd10pcs
seed implant nasal > brachytherapy nose in: icd10pcs
radioactive seeds nasal > brachytherapy nose in: icd10pcs
seed implant sinus > brachytherapy sinuses in: icd10pcs
radioactive seeds sinus > brachytherapy sinuses in: icd10pcs
seed implant salivary > brachytherapy salivary glands in: icd10pcs
radioactive seeds salivary > brachytherapy salivary glands in: icd10pcs
brachytherapy parotid > brachytherapy salivary glands in: icd10pcs
seed implant parotid > brachytherapy salivary glands in: icd10pcs
radioactive seeds parotid > brachytherapy salivary glands in: icd10pcs
seed implant mouth > brachytherapy mouth in: icd10pcs
radioactive seeds mouth > brachytherapy mouth in: icd10pcs
brachytherapy oral cavity > brachytherapy mouth in: icd10pcs
seed implant oral cavity > brachytherapy mouth in: icd10pcs
radioactive seeds oral cavity > brachytherapy mouth in: icd10pcs
seed implant tongue > brachytherapy tongue in: icd10pcs
radioactive seeds tongue > brachytherapy tongue in: icd10pcs
seed implant palate > brachytherapy hard palate in: icd10pcs
radioactive seeds palate > brachytherapy hard palate in: icd10pcs
brachytherapy tonsil > brachytherapy oropharynx in: icd10pcs
seed implant tonsil > brachytherapy oropharynx in: icd10pcs
radioactive seeds tonsil > brachytherapy oropharynx in: icd10pcs
brachytherapy throat > brachytherapy oropharynx in: icd10pcs
seed implant throat > brachytherapy oropharynx in: icd10pcs
radioactive seeds throat > brachytherapy oropharynx in: icd10pcs
brachytherapy base of tongue > brachytherapy oropharynx in: icd10pcs
seed implant base of tongue > brachytherapy oropharynx in: icd10pcs
radioactive seeds base of tongue > brachytherapy oropharynx in: icd10pcs
brachytherapy oropharyngeal > brachytherapy oropharynx in: icd10pcs
seed implant oropharyngeal > brachytherapy oropharynx in: icd10pcs
radioactive seeds oropharyngeal > brachytherapy oropharynx in: icd10pcs
brachytherapy nasopharyngeal > brachytherapy nasopharynx in: icd10pcs
seed implant nasopharyngeal > brachytherapy nasopharynx in: icd10pcs
radioactive seeds nasopharyngeal > brachytherapy nasopharynx in: icd10pcs
brachytherapy hypopharyngeal > brachytherapy hypopharynx in: icd10pcs
seed implant hypopharyngeal > brachytherapy hypopharynx in: icd10pcs
radioactive seeds hypopharyngeal > brachytherapy hypopharynx in: icd10pcs
brachytherapy voice box > brachytherapy larynx in: icd10pcs
seed implant voice box > brachytherapy larynx in: icd10pcs
radioactive seeds voice box > brachytherapy larynx in: icd10pcs
brachytherapy vocal cord > brachytherapy larynx in: icd10pcs
seed implant vocal cord > brachytherapy larynx in: icd10pcs
radioactive seeds vocal cord > brachytherapy larynx in: icd10pcs
brachytherapy laryngeal > brachytherapy larynx in: icd10pcs
seed implant laryngeal > brachytherapy larynx in: icd10pcs
radioactive seeds laryngeal > brachytherapy larynx in: icd10pcs
seed implant head neck > brachytherapy head and neck in: icd10pcs
radioactive seeds head neck > brachytherapy head and neck in: icd10pcs
brachytherapy h&n > brachytherapy head and neck in: icd10pcs
seed implant h&n > brachytherapy head and neck in: icd10pcs
radioactive seeds h&n > brachytherapy head and neck in: icd10pcs
seed implant neck > brachytherapy head and neck in: icd10pcs
radioactive seeds neck > brachytherapy head and neck in: icd10pcs
seed implant thyroid > brachytherapy thyroid in: icd10pcs
radioactive seeds thyroid > brachytherapy thyroid in: icd10pcs
seed implant parathyroid > brachytherapy parathyroid glands in: icd10pcs
radioactive seeds parathyroid > brachytherapy parathyroid glands in: icd10pcs
seed implant adrenal > brachytherapy adrenal glands in: icd10pcs
radioactive seeds adrenal > brachytherapy adrenal glands in: icd10pcs
brachytherapy windpipe > brachytherapy trachea in: icd10pcs
seed implant windpipe > brachytherapy trachea in: icd10pcs
radioactive seeds windpipe > brachytherapy trachea in: icd10pcs
brachytherapy airway > brachytherapy bronchus in: icd10pcs
seed implant airway > brachytherapy bronchus in: icd10pcs
radioactive seeds airway > brachytherapy bronchus in: icd10pcs
seed implant lung > brachytherapy lung in: icd10pcs
radioactive seeds lung > brachytherapy lung in: icd10pcs
brachytherapy pulmonary > brachytherapy lung in: icd10pcs
seed implant pulmonary > brachytherapy lung in: icd10pcs
radioactive seeds pulmonary > brachytherapy lung in: icd10pcs
brachytherapy lung nodule > brachytherapy lung in: icd10pcs
seed implant lung nodule > brachytherapy lung in: icd10pcs
radioactive seeds lung nodule > brachytherapy lung in: icd10pcs
seed implant pleural > brachytherapy pleura in: icd10pcs
radioactive seeds pleural > brachytherapy pleura in: icd10pcs
brachytherapy mesothelioma > brachytherapy pleura in: icd10pcs
seed implant mesothelioma > brachytherapy pleura in: icd10pcs
radioactive seeds mesothelioma > brachytherapy pleura in: icd10pcs
brachytherapy thymic > brachytherapy thymus in: icd10pcs
seed implant thymic > brachytherapy thymus in: icd10pcs
radioactive seeds thymic > brachytherapy thymus in: icd10pcs
brachytherapy thymoma > brachytherapy thymus in: icd10pcs
seed implant thymoma > brachytherapy thymus in: icd10pcs
radioactive seeds thymoma > brachytherapy thymus in: icd10pcs
seed implant mediastinal > brachytherapy mediastinum in: icd10pcs
radioactive seeds mediastinal > brachytherapy mediastinum in: icd10pcs
seed implant chest wall > brachytherapy chest wall in: icd10pcs
radioactive seeds chest wall > brachytherapy chest wall in: icd10pcs
seed implant right breast > brachytherapy right breast in: icd10pcs
radioactive seeds right breast > brachytherapy right breast in: icd10pcs
seed implant left breast > brachytherapy left breast in: icd10pcs
radioactive seeds left breast > brachytherapy left breast in: icd10pcs
brachytherapy axilla > brachytherapy axillary lymphatics in: icd10pcs
seed implant axilla > brachytherapy axillary lymphatics in: icd10pcs
radioactive seeds axilla > brachytherapy axillary lymphatics in: icd10pcs
brachytherapy armpit > brachytherapy axillary lymphatics in: icd10pcs
seed implant armpit > brachytherapy axillary lymphatics in: icd10pcs
radioactive seeds armpit > brachytherapy axillary lymphatics in: icd10pcs
brachytherapy armpit nodes > brachytherapy axillary lymphatics in: icd10pcs
seed implant armpit nodes > brachytherapy axillary lymphatics in: icd10pcs
radioactive seeds armpit nodes > brachytherapy axillary lymphatics in: icd10pcs
brachytherapy neck nodes > brachytherapy neck lymphatics in: icd10pcs
seed implant neck nodes > brachytherapy neck lymphatics in: icd10pcs
radioactive seeds neck nodes > brachytherapy neck lymphatics in: icd10pcs
brachytherapy cervical nodes > brachytherapy neck lymphatics in: icd10pcs
seed implant cervical nodes > brachytherapy neck lymphatics in: icd10pcs
radioactive seeds cervical nodes > brachytherapy neck lymphatics in: icd10pcs
brachytherapy groin > brachytherapy inguinal lymphatics in: icd10pcs
seed implant groin > brachytherapy inguinal lymphatics in: icd10pcs
radioactive seeds groin > brachytherapy inguinal lymphatics in: icd10pcs
brachytherapy groin nodes > brachytherapy inguinal lymphatics in: icd10pcs
seed implant groin nodes > brachytherapy inguinal lymphatics in: icd10pcs
radioactive seeds groin nodes > brachytherapy inguinal lymphatics in: icd10pcs
brachytherapy pelvic nodes > brachytherapy pelvis lymphatics in: icd10pcs
seed implant pelvic nodes > brachytherapy pelvis lymphatics in: icd10pcs
radioactive seeds pelvic nodes > brachytherapy pelvis lymphatics in: icd10pcs
brachytherapy mediastinal nodes > brachytherapy thorax lymphatics in: icd10pcs
seed implant mediastinal nodes > brachytherapy thorax lymphatics in: icd10pcs
radioactive seeds mediastinal nodes > brachytherapy thorax lymphatics in: icd10pcs
brachytherapy chest nodes > brachytherapy thorax lymphatics in: icd10pcs
seed implant chest nodes > brachytherapy thorax lymphatics in: icd10pcs
radioactive seeds chest nodes > brachytherapy thorax lymphatics in: icd10pcs
brachytherapy para aortic nodes > brachytherapy abdomen lymphatics in: icd10pcs
seed implant para aortic nodes > brachytherapy abdomen lymphatics in: icd10pcs
radioactive seeds para aortic nodes > brachytherapy abdomen lymphatics in: icd10pcs
brachytherapy paraaortic nodes > brachytherapy abdomen lymphatics in: icd10pcs
seed implant paraaortic nodes > brachytherapy abdomen lymphatics in: icd10pcs
radioactive seeds paraaortic nodes > brachytherapy abdomen lymphatics in: icd10pcs
brachytherapy abdominal nodes > brachytherapy abdomen lymphatics in: icd10pcs
seed implant abdominal nodes > brachytherapy abdomen lymphatics in: icd10pcs
radioactive seeds abdominal nodes > brachytherapy abdomen lymphatics in: icd10pcs
seed implant spleen > brachytherapy spleen in: icd10pcs
radioactive seeds spleen > brachytherapy spleen in: icd10pcs
brachytherapy splenic > brachytherapy spleen in: icd10pcs
seed implant splenic > brachytherapy spleen in: icd10pcs
radioactive seeds splenic > brachytherapy spleen in: icd10pcs
seed implant bone marrow > brachytherapy bone marrow in: icd10pcs
radioactive seeds bone marrow > brachytherapy bone marrow in: icd10pcs
brachytherapy food pipe > brachytherapy esophagus in: icd10pcs
seed implant food pipe > brachytherapy esophagus in: icd10pcs
radioactive seeds food pipe > brachytherapy esophagus in: icd10pcs
seed implant esophageal > brachytherapy esophagus in: icd10pcs
radioactive seeds esophageal > brachytherapy esophagus in: icd10pcs
brachytherapy gullet > brachytherapy esophagus in: icd10pcs
seed implant gullet > brachytherapy esophagus in: icd10pcs
radioactive seeds gullet > brachytherapy esophagus in: icd10pcs
seed implant stomach > brachytherapy stomach in: icd10pcs
radioactive seeds stomach > brachytherapy stomach in: icd10pcs
brachytherapy gastric > brachytherapy stomach in: icd10pcs
seed implant gastric > brachytherapy stomach in: icd10pcs
radioactive seeds gastric > brachytherapy stomach in: icd10pcs
seed implant duodenal > brachytherapy duodenum in: icd10pcs
radioactive seeds duodenal > brachytherapy duodenum in: icd10pcs
seed implant colon > brachytherapy colon in: icd10pcs
radioactive seeds colon > brachytherapy colon in: icd10pcs
brachytherapy bowel > brachytherapy colon in: icd10pcs
seed implant bowel > brachytherapy colon in: icd10pcs
radioactive seeds bowel > brachytherapy colon in: icd10pcs
seed implant rectal > brachytherapy rectum in: icd10pcs
radioactive seeds rectal > brachytherapy rectum in: icd10pcs
brachytherapy anal > brachytherapy rectum in: icd10pcs
seed implant anal > brachytherapy rectum in: icd10pcs
radioactive seeds anal > brachytherapy rectum in: icd10pcs
brachytherapy anus > brachytherapy rectum in: icd10pcs
seed implant anus > brachytherapy rectum in: icd10pcs
radioactive seeds anus > brachytherapy rectum in: icd10pcs
seed implant liver > brachytherapy liver in: icd10pcs
radioactive seeds liver > brachytherapy liver in: icd10pcs
brachytherapy hepatic > brachytherapy liver in: icd10pcs
seed implant hepatic > brachytherapy liver in: icd10pcs
radioactive seeds hepatic > brachytherapy liver in: icd10pcs
brachytherapy liver tumor > brachytherapy liver in: icd10pcs
seed implant liver tumor > brachytherapy liver in: icd10pcs
radioactive seeds liver tumor > brachytherapy liver in: icd10pcs
seed implant gallbladder > brachytherapy gallbladder in: icd10pcs
radioactive seeds gallbladder > brachytherapy gallbladder in: icd10pcs
seed implant bile duct > brachytherapy bile ducts in: icd10pcs
radioactive seeds bile duct > brachytherapy bile ducts in: icd10pcs
brachytherapy biliary > brachytherapy bile ducts in: icd10pcs
seed implant biliary > brachytherapy bile ducts in: icd10pcs
radioactive seeds biliary > brachytherapy bile ducts in: icd10pcs
seed implant pancreatic > brachytherapy pancreas in: icd10pcs
radioactive seeds pancreatic > brachytherapy pancreas in: icd10pcs
seed implant kidney > brachytherapy kidney in: icd10pcs
radioactive seeds kidney > brachytherapy kidney in: icd10pcs
brachytherapy renal > brachytherapy kidney in: icd10pcs
seed implant renal > brachytherapy kidney in: icd10pcs
radioactive seeds renal > brachytherapy kidney in: icd10pcs
seed implant bladder > brachytherapy bladder in: icd10pcs
radioactive seeds bladder > brachytherapy bladder in: icd10pcs
seed implant ureteral > brachytherapy ureter in: icd10pcs
radioactive seeds ureteral > brachytherapy ureter in: icd10pcs
seed implant urethral > brachytherapy urethra in: icd10pcs
radioactive seeds urethral > brachytherapy urethra in: icd10pcs
brachytherapy womb > brachytherapy uterus in: icd10pcs
seed implant womb > brachytherapy uterus in: icd10pcs
radioactive seeds womb > brachytherapy uterus in: icd10pcs
seed implant uterine > brachytherapy uterus in: icd10pcs
radioactive seeds uterine > brachytherapy uterus in: icd10pcs
brachytherapy endometrial > brachytherapy uterus in: icd10pcs
seed implant endometrial > brachytherapy uterus in: icd10pcs
radioactive seeds endometrial > brachytherapy uterus in: icd10pcs
brachytherapy cervical cancer > brachytherapy cervix in: icd10pcs
seed implant cervical cancer > brachytherapy cervix in: icd10pcs
radioactive seeds cervical cancer > brachytherapy cervix in: icd10pcs
seed implant cervix > brachytherapy cervix in: icd10pcs
radioactive seeds cervix > brachytherapy cervix in: icd10pcs
seed implant ovarian > brachytherapy ovary in: icd10pcs
radioactive seeds ovarian > brachytherapy ovary in: icd10pcs
seed implant prostate > brachytherapy prostate in: icd10pcs
radioactive seeds prostate > brachytherapy prostate in: icd10pcs
brachytherapy prostate bed > brachytherapy prostate in: icd10pcs
seed implant prostate bed > brachytherapy prostate in: icd10pcs
radioactive seeds prostate bed > brachytherapy prostate in: icd10pcs
seed implant testicular > brachytherapy testis in: icd10pcs
radioactive seeds testicular > brachytherapy testis in: icd10pcs
brachytherapy bone mets > brachytherapy other bone in: icd10pcs
seed implant bone mets > brachytherapy other bone in: icd10pcs
radioactive seeds bone mets > brachytherapy other bone in: icd10pcs
brachytherapy bone metastases > brachytherapy other bone in: icd10pcs
seed implant bone metastases > brachytherapy other bone in: icd10pcs
radioactive seeds bone metastases > brachytherapy other bone in: icd10pcs

# --- brachytherapy, high dose rate (ICD-10-PCS)
hdr whole brain > high dose rate brachytherapy brain in: icd10pcs
hdr wbrt > high dose rate brachytherapy brain in: icd10pcs
hdr brain mets > high dose rate brachytherapy brain in: icd10pcs
hdr brain metastases > high dose rate brachytherapy brain in: icd10pcs
hdr brainstem > high dose rate brachytherapy brain stem in: icd10pcs
hdr spine > high dose rate brachytherapy other bone in: icd10pcs
hdr vertebra > high dose rate brachytherapy other bone in: icd10pcs
hdr vertebral mets > high dose rate brachytherapy other bone in: icd10pcs
hdr backbone > high dose rate brachytherapy other bone in: icd10pcs
hdr ocular > high dose rate brachytherapy eye in: icd10pcs
hdr uveal melanoma > high dose rate brachytherapy eye in: icd10pcs
hdr nasal > high dose rate brachytherapy nose in: icd10pcs
hdr sinus > high dose rate brachytherapy sinuses in: icd10pcs
hdr parotid > high dose rate brachytherapy salivary glands in: icd10pcs
hdr oral cavity > high dose rate brachytherapy mouth in: icd10pcs
hdr tonsil > high dose rate brachytherapy oropharynx in: icd10pcs
hdr throat > high dose rate brachytherapy oropharynx in: icd10pcs
hdr base of tongue > high dose rate brachytherapy oropharynx in: icd10pcs
hdr oropharyngeal > high dose rate brachytherapy oropharynx in: icd10pcs
hdr nasopharyngeal > high dose rate brachytherapy nasopharynx in: icd10pcs
hdr hypopharyngeal > high dose rate brachytherapy hypopharynx in: icd10pcs
hdr voice box > high dose rate brachytherapy larynx in: icd10pcs
hdr vocal cord > high dose rate brachytherapy larynx in: icd10pcs
hdr laryngeal > high dose rate brachytherapy larynx in: icd10pcs
hdr h&n > high dose rate brachytherapy head and neck in: icd10pcs
hdr windpipe > high dose rate brachytherapy trachea in: icd10pcs
hdr airway > high dose rate brachytherapy bronchus in: icd10pcs
hdr lungs > high dose rate brachytherapy lung in: icd10pcs
hdr pulmonary > high dose rate brachytherapy lung in: icd10pcs
hdr lung nodule > high dose rate brachytherapy lung in: icd10pcs
hdr pleural > high dose rate brachytherapy pleura in: icd10pcs
hdr mesothelioma > high dose rate brachytherapy pleura in: icd10pcs
hdr thymic > high dose rate brachytherapy thymus in: icd10pcs
hdr thymoma > high dose rate brachytherapy thymus in: icd10pcs
hdr mediastinal > high dose rate brachytherapy mediastinum in: icd10pcs
hdr axilla > high dose rate brachytherapy axillary lymphatics in: icd10pcs
hdr armpit > high dose rate brachytherapy axillary lymphatics in: icd10pcs
hdr armpit nodes > high dose rate brachytherapy axillary lymphatics in: icd10pcs
hdr neck nodes > high dose rate brachytherapy neck lymphatics in: icd10pcs
hdr cervical nodes > high dose rate brachytherapy neck lymphatics in: icd10pcs
hdr groin > high dose rate brachytherapy inguinal lymphatics in: icd10pcs
hdr groin nodes > high dose rate brachytherapy inguinal lymphatics in: icd10pcs
hdr pelvic nodes > high dose rate brachytherapy pelvis lymphatics in: icd10pcs
hdr mediastinal nodes > high dose rate brachytherapy thorax lymphatics in: icd10pcs
hdr chest nodes > high dose rate brachytherapy thorax lymphatics in: icd10pcs
hdr para aortic nodes > high dose rate brachytherapy abdomen lymphatics in: icd10pcs
hdr paraaortic nodes > high dose rate brachytherapy abdomen lymphatics in: icd10pcs
hdr abdominal nodes > high dose rate brachytherapy abdomen lymphatics in: icd10pcs
hdr splenic > high dose rate brachytherapy spleen in: icd10pcs
hdr food pipe > high dose rate brachytherapy esophagus in: icd10pcs
hdr esophageal > high dose rate brachytherapy esophagus in: icd10pcs
hdr gullet > high dose rate brachytherapy esophagus in: icd10pcs
hdr gastric > high dose rate brachytherapy stomach in: icd10pcs
hdr duodenal > high dose rate brachytherapy duodenum in: icd10pcs
hdr bowel > high dose rate brachytherapy colon in: icd10pcs
hdr rectal > high dose rate brachytherapy rectum in: icd10pcs
hdr anal > high dose rate brachytherapy rectum in: icd10pcs
hdr anus > high dose rate brachytherapy rectum in: icd10pcs
hdr hepatic > high dose rate brachytherapy liver in: icd10pcs
hdr biliary > high dose rate brachytherapy bile ducts in: icd10pcs
hdr pancreatic > high dose rate brachytherapy pancreas in: icd10pcs
hdr renal > high dose rate brachytherapy kidney in: icd10pcs
hdr ureteral > high dose rate brachytherapy ureter in: icd10pcs
hdr urethral > high dose rate brachytherapy urethra in: icd10pcs
hdr womb > high dose rate brachytherapy uterus in: icd10pcs
hdr uterine > high dose rate brachytherapy uterus in: icd10pcs
hdr endometrial > high dose rate brachytherapy uterus in: icd10pcs
hdr ovarian > high dose rate brachytherapy ovary in: icd10pcs
hdr prostatic > high dose rate brachytherapy prostate in: icd10pcs
hdr prostate bed > high dose rate brachytherapy prostate in: icd10pcs
hdr testicular > high dose rate brachytherapy testis in: icd10pcs
hdr bone mets > high dose rate brachytherapy other bone in: icd10pcs
hdr bone metastases > high dose rate brachytherapy other bone in: icd10pcs

# --- brachytherapy, low dose rate (ICD-10-PCS)
ldr whole brain > low dose rate brachytherapy brain in: icd10pcs
ldr wbrt > low dose rate brachytherapy brain in: icd10pcs
ldr brain mets > low dose rate brachytherapy brain in: icd10pcs
ldr brain metastases > low dose rate brachytherapy brain in: icd10pcs
ldr brainstem > low dose rate brachytherapy brain stem in: icd10pcs
ldr spine > low dose rate brachytherapy other bone in: icd10pcs
ldr vertebra > low dose rate brachytherapy other bone in: icd10pcs
ldr vertebral mets > low dose rate brachytherapy other bone in: icd10pcs
ldr backbone > low dose rate brachytherapy other bone in: icd10pcs
ldr ocular > low dose rate brachytherapy eye in: icd10pcs
ldr uveal melanoma > low dose rate brachytherapy eye in: icd10pcs
ldr nasal > low dose rate brachytherapy nose in: icd10pcs
ldr sinus > low dose rate brachytherapy sinuses in: icd10pcs
ldr parotid > low dose rate brachytherapy salivary glands in: icd10pcs
ldr oral cavity > low dose rate brachytherapy mouth in: icd10pcs
ldr tonsil > low dose rate brachytherapy oropharynx in: icd10pcs
ldr throat > low dose rate brachytherapy oropharynx in: icd10pcs
ldr base of tongue > low dose rate brachytherapy oropharynx in: icd10pcs
ldr oropharyngeal > low dose rate brachytherapy oropharynx in: icd10pcs
ldr nasopharyngeal > low dose rate brachytherapy nasopharynx in: icd10pcs
ldr hypopharyngeal > low dose rate brachytherapy hypopharynx in: icd10pcs
ldr voice box > low dose rate brachytherapy larynx in: icd10pcs
ldr vocal cord > low dose rate brachytherapy larynx in: icd10pcs
ldr laryngeal > low dose rate brachytherapy larynx in: icd10pcs
ldr h&n > low dose rate brachytherapy head and neck in: icd10pcs
ldr windpipe > low dose rate brachytherapy trachea in: icd10pcs
ldr airway > low dose rate brachytherapy bronchus in: icd10pcs
ldr lungs > low dose rate brachytherapy lung in: icd10pcs
ldr pulmonary > low dose rate brachytherapy lung in: icd10pcs
ldr lung nodule > low dose rate brachytherapy lung in: icd10pcs
ldr pleural > low dose rate brachytherapy pleura in: icd10pcs
ldr mesothelioma > low dose rate brachytherapy pleura in: icd10pcs
ldr thymic > low dose rate brachytherapy thymus in: icd10pcs
ldr thymoma > low dose rate brachytherapy thymus in: icd10pcs
ldr mediastinal > low dose rate brachytherapy mediastinum in: icd10pcs
ldr axilla > low dose rate brachytherapy axillary lymphatics in: icd10pcs
ldr armpit > low dose rate brachytherapy axillary lymphatics in: icd10pcs
ldr armpit nodes > low dose rate brachytherapy axillary lymphatics in: icd10pcs
ldr neck nodes > low dose rate brachytherapy neck lymphatics in: icd10pcs
ldr cervical nodes > low dose rate brachytherapy neck lymphatics in: icd10pcs
ldr groin > low dose rate brachytherapy inguinal lymphatics in: icd10pcs
ldr groin nodes > low dose rate brachytherapy inguinal lymphatics in: icd10pcs
ldr pelvic nodes > low dose rate brachytherapy pelvis lymphatics in: icd10pcs
ldr mediastinal nodes > low dose rate brachytherapy thorax lymphatics in: icd10pcs
ldr chest nodes > low dose rate brachytherapy thorax lymphatics in: icd10pcs
ldr para aortic nodes > low dose rate brachytherapy abdomen lymphatics in: icd10pcs
ldr paraaortic nodes > low dose rate brachytherapy abdomen lymphatics in: icd10pcs
ldr abdominal nodes > low dose rate brachytherapy abdomen lymphatics in: icd10pcs
ldr splenic > low dose rate brachytherapy spleen in: icd10pcs
ldr food pipe > low dose rate brachytherapy esophagus in: icd10pcs
ldr esophageal > low dose rate brachytherapy esophagus in: icd10pcs
ldr gullet > low dose rate brachytherapy esophagus in: icd10pcs
ldr gastric > low dose rate brachytherapy stomach in: icd10pcs
ldr duodenal > low dose rate brachytherapy duodenum in: icd10pcs
ldr bowel > low dose rate brachytherapy colon in: icd10pcs
ldr rectal > low dose rate brachytherapy rectum in: icd10pcs
ldr anal > low dose rate brachytherapy rectum in: icd10pcs
ldr anus > low dose rate brachytherapy rectum in: icd10pcs
ldr hepatic > low dose rate brachytherapy liver in: icd10pcs
ldr biliary > low dose rate brachytherapy bile ducts in: icd10pcs
ldr pancreatic > low dose rate brachytherapy pancreas in: icd10pcs
ldr renal > low dose rate brachytherapy kidney in: icd10pcs
ldr ureteral > low dose rate brachytherapy ureter in: icd10pcs
ldr urethral > low dose rate brachytherapy urethra in: icd10pcs
ldr womb > low dose rate brachytherapy uterus in: icd10pcs
ldr uterine > low dose rate brachytherapy uterus in: icd10pcs
ldr endometrial > low dose rate brachytherapy uterus in: icd10pcs
ldr ovarian > low dose rate brachytherapy ovary in: icd10pcs
ldr prostatic > low dose rate brachytherapy prostate in: icd10pcs
ldr prostate bed > low dose rate brachytherapy prostate in: icd10pcs
ldr testicular > low dose rate brachytherapy testis in: icd10pcs
ldr bone mets > low dose rate brachytherapy other bone in: icd10pcs
ldr bone metastases > low dose rate brachytherapy other bone in: icd10pcs

# --- radiation during the operation (ICD-10-PCS)
iort whole brain > intraoperative radiation therapy brain in: icd10pcs
iort wbrt > intraoperative radiation therapy brain in: icd10pcs
iort brain mets > intraoperative radiation therapy brain in: icd10pcs
iort brain metastases > intraoperative radiation therapy brain in: icd10pcs
iort brainstem > intraoperative radiation therapy brain stem in: icd10pcs
iort oral cavity > intraoperative radiation therapy mouth in: icd10pcs
iort nasopharyngeal > intraoperative radiation therapy nasopharynx in: icd10pcs
iort voice box > intraoperative radiation therapy larynx in: icd10pcs
iort vocal cord > intraoperative radiation therapy larynx in: icd10pcs
iort laryngeal > intraoperative radiation therapy larynx in: icd10pcs
iort gastric > intraoperative radiation therapy stomach in: icd10pcs
iort duodenal > intraoperative radiation therapy duodenum in: icd10pcs
iort bowel > intraoperative radiation therapy colon in: icd10pcs
iort rectal > intraoperative radiation therapy rectum in: icd10pcs
iort anal > intraoperative radiation therapy rectum in: icd10pcs
iort anus > intraoperative radiation therapy rectum in: icd10pcs
iort hepatic > intraoperative radiation therapy liver in: icd10pcs
iort biliary > intraoperative radiation therapy bile ducts in: icd10pcs
iort pancreatic > intraoperative radiation therapy pancreas in: icd10pcs
iort renal > intraoperative radiation therapy kidney in: icd10pcs
iort ureteral > intraoperative radiation therapy ureter in: icd10pcs
iort urethral > intraoperative radiation therapy urethra in: icd10pcs
iort womb > intraoperative radiation therapy uterus in: icd10pcs
iort uterine > intraoperative radiation therapy uterus in: icd10pcs
iort endometrial > intraoperative radiation therapy uterus in: icd10pcs
iort ovarian > intraoperative radiation therapy ovary in: icd10pcs
iort prostatic > intraoperative radiation therapy prostate in: icd10pcs
iort prostate bed > intraoperative radiation therapy prostate in: icd10pcs

# --- words that stand for one another on the left
cast off ~ cast removal
casted ~ put cast
recast ~ cast change
splinting ~ splint put
ace bandage ~ ace wrap
packing out ~ packing removal
washed out ~ washout
washing ~ washout
lavage ~ washout
irrigated ~ washout
rinse ~ washout
stitches out ~ stitch removal
sutures out ~ stitch removal
stitches taken out ~ stitch removal
staples out ~ staple removal
davinci ~ robotic
da vinci ~ robotic
robot ~ robotic
chemo ~ chemotherapy
alteplase ~ tpa
thrombolytic ~ tpa
chiropractor ~ chiro
chiropractic ~ chiro
omm ~ omt
osteopath ~ omt
intra-arterial ~ intraarterial
subq ~ subcutaneous
intravesical ~ bladder
intravitreal ~ eye
intracoronary ~ coronary

# --- casts, splints, wraps, traction, packing: acts (ICD-10-PCS)
put cast arm > immobilization using cast upper extremity in: icd10pcs
put cast whole arm > immobilization using cast upper extremity in: icd10pcs
put cast upper arm > immobilization using cast upper arm in: icd10pcs
put cast forearm > immobilization using cast lower arm in: icd10pcs
put cast lower arm > immobilization using cast lower arm in: icd10pcs
put cast wrist > immobilization using cast lower arm in: icd10pcs
put cast elbow > immobilization using cast upper extremity in: icd10pcs
put cast shoulder > immobilization using cast upper extremity in: icd10pcs
put cast hand > immobilization using cast hand in: icd10pcs
put cast knuckle > immobilization using cast hand in: icd10pcs
put cast thumb > immobilization using cast thumb in: icd10pcs
put cast finger > immobilization using cast finger in: icd10pcs
put cast pinky > immobilization using cast finger in: icd10pcs
put cast leg > immobilization using cast lower extremity in: icd10pcs
put cast whole leg > immobilization using cast lower extremity in: icd10pcs
put cast thigh > immobilization using cast upper leg in: icd10pcs
put cast upper leg > immobilization using cast upper leg in: icd10pcs
put cast knee > immobilization using cast lower extremity in: icd10pcs
put cast shin > immobilization using cast lower leg in: icd10pcs
put cast calf > immobilization using cast lower leg in: icd10pcs
put cast lower leg > immobilization using cast lower leg in: icd10pcs
put cast ankle > immobilization using cast lower leg in: icd10pcs
put cast foot > immobilization using cast foot in: icd10pcs
put cast heel > immobilization using cast foot in: icd10pcs
put cast toe > immobilization using cast toe in: icd10pcs
put cast big toe > immobilization using cast toe in: icd10pcs
put cast groin > immobilization using cast inguinal region in: icd10pcs
put cast belly > immobilization using cast abdominal wall in: icd10pcs
put cast abdomen > immobilization using cast abdominal wall in: icd10pcs
put cast stomach > immobilization using cast abdominal wall in: icd10pcs
put cast chest > immobilization using cast chest wall in: icd10pcs
put cast rib > immobilization using cast chest wall in: icd10pcs
put cast back > immobilization using cast back in: icd10pcs
put cast neck > immobilization using cast neck in: icd10pcs
put cast head > immobilization using cast head in: icd10pcs
put cast scalp > immobilization using cast head in: icd10pcs
put cast face > immobilization using cast face in: icd10pcs
put cast jaw > immobilization using cast face in: icd10pcs
plaster arm > immobilization using cast upper extremity in: icd10pcs
plaster whole arm > immobilization using cast upper extremity in: icd10pcs
plaster upper arm > immobilization using cast upper arm in: icd10pcs
plaster forearm > immobilization using cast lower arm in: icd10pcs
plaster lower arm > immobilization using cast lower arm in: icd10pcs
plaster wrist > immobilization using cast lower arm in: icd10pcs
plaster elbow > immobilization using cast upper extremity in: icd10pcs
plaster shoulder > immobilization using cast upper extremity in: icd10pcs
plaster hand > immobilization using cast hand in: icd10pcs
plaster knuckle > immobilization using cast hand in: icd10pcs
plaster thumb > immobilization using cast thumb in: icd10pcs
plaster finger > immobilization using cast finger in: icd10pcs
plaster pinky > immobilization using cast finger in: icd10pcs
plaster leg > immobilization using cast lower extremity in: icd10pcs
plaster whole leg > immobilization using cast lower extremity in: icd10pcs
plaster thigh > immobilization using cast upper leg in: icd10pcs
plaster upper leg > immobilization using cast upper leg in: icd10pcs
plaster knee > immobilization using cast lower extremity in: icd10pcs
plaster shin > immobilization using cast lower leg in: icd10pcs
plaster calf > immobilization using cast lower leg in: icd10pcs
plaster lower leg > immobilization using cast lower leg in: icd10pcs
plaster ankle > immobilization using cast lower leg in: icd10pcs
plaster foot > immobilization using cast foot in: icd10pcs
plaster heel > immobilization using cast foot in: icd10pcs
plaster toe > immobilization using cast toe in: icd10pcs
plaster big toe > immobilization using cast toe in: icd10pcs
plaster groin > immobilization using cast inguinal region in: icd10pcs
plaster belly > immobilization using cast abdominal wall in: icd10pcs
plaster abdomen > immobilization using cast abdominal wall in: icd10pcs
plaster stomach > immobilization using cast abdominal wall in: icd10pcs
plaster chest > immobilization using cast chest wall in: icd10pcs
plaster rib > immobilization using cast chest wall in: icd10pcs
plaster back > immobilization using cast back in: icd10pcs
plaster neck > immobilization using cast neck in: icd10pcs
plaster head > immobilization using cast head in: icd10pcs
plaster scalp > immobilization using cast head in: icd10pcs
plaster face > immobilization using cast face in: icd10pcs
plaster jaw > immobilization using cast face in: icd10pcs
fiberglass cast arm > immobilization using cast upper extremity in: icd10pcs
fiberglass cast whole arm > immobilization using cast upper extremity in: icd10pcs
fiberglass cast upper arm > immobilization using cast upper arm in: icd10pcs
fiberglass cast forearm > immobilization using cast lower arm in: icd10pcs
fiberglass cast lower arm > immobilization using cast lower arm in: icd10pcs
fiberglass cast wrist > immobilization using cast lower arm in: icd10pcs
fiberglass cast elbow > immobilization using cast upper extremity in: icd10pcs
fiberglass cast shoulder > immobilization using cast upper extremity in: icd10pcs
fiberglass cast hand > immobilization using cast hand in: icd10pcs
fiberglass cast knuckle > immobilization using cast hand in: icd10pcs
fiberglass cast thumb > immobilization using cast thumb in: icd10pcs
fiberglass cast finger > immobilization using cast finger in: icd10pcs
fiberglass cast pinky > immobilization using cast finger in: icd10pcs
fiberglass cast leg > immobilization using cast lower extremity in: icd10pcs
fiberglass cast whole leg > immobilization using cast lower extremity in: icd10pcs
fiberglass cast thigh > immobilization using cast upper leg in: icd10pcs
fiberglass cast upper leg > immobilization using cast upper leg in: icd10pcs
fiberglass cast knee > immobilization using cast lower extremity in: icd10pcs
fiberglass cast shin > immobilization using cast lower leg in: icd10pcs
fiberglass cast calf > immobilization using cast lower leg in: icd10pcs
fiberglass cast lower leg > immobilization using cast lower leg in: icd10pcs
fiberglass cast ankle > immobilization using cast lower leg in: icd10pcs
fiberglass cast foot > immobilization using cast foot in: icd10pcs
fiberglass cast heel > immobilization using cast foot in: icd10pcs
fiberglass cast toe > immobilization using cast toe in: icd10pcs
fiberglass cast big toe > immobilization using cast toe in: icd10pcs
fiberglass cast groin > immobilization using cast inguinal region in: icd10pcs
fiberglass cast belly > immobilization using cast abdominal wall in: icd10pcs
fiberglass cast abdomen > immobilization using cast abdominal wall in: icd10pcs
fiberglass cast stomach > immobilization using cast abdominal wall in: icd10pcs
fiberglass cast chest > immobilization using cast chest wall in: icd10pcs
fiberglass cast rib > immobilization using cast chest wall in: icd10pcs
fiberglass cast back > immobilization using cast back in: icd10pcs
fiberglass cast neck > immobilization using cast neck in: icd10pcs
fiberglass cast head > immobilization using cast head in: icd10pcs
fiberglass cast scalp > immobilization using cast head in: icd10pcs
fiberglass cast face > immobilization using cast face in: icd10pcs
fiberglass cast jaw > immobilization using cast face in: icd10pcs
splint put arm > immobilization using splint upper extremity in: icd10pcs
splint put whole arm > immobilization using splint upper extremity in: icd10pcs
splint put upper arm > immobilization using splint upper arm in: icd10pcs
splint put forearm > immobilization using splint lower arm in: icd10pcs
splint put lower arm > immobilization using splint lower arm in: icd10pcs
splint put wrist > immobilization using splint lower arm in: icd10pcs
splint put elbow > immobilization using splint upper extremity in: icd10pcs
splint put shoulder > immobilization using splint upper extremity in: icd10pcs
splint put hand > immobilization using splint hand in: icd10pcs
splint put knuckle > immobilization using splint hand in: icd10pcs
splint put thumb > immobilization using splint thumb in: icd10pcs
splint put finger > immobilization using splint finger in: icd10pcs
splint put pinky > immobilization using splint finger in: icd10pcs
splint put leg > immobilization using splint lower extremity in: icd10pcs
splint put whole leg > immobilization using splint lower extremity in: icd10pcs
splint put thigh > immobilization using splint upper leg in: icd10pcs
splint put upper leg > immobilization using splint upper leg in: icd10pcs
splint put knee > immobilization using splint lower extremity in: icd10pcs
splint put shin > immobilization using splint lower leg in: icd10pcs
splint put calf > immobilization using splint lower leg in: icd10pcs
splint put lower leg > immobilization using splint lower leg in: icd10pcs
splint put ankle > immobilization using splint lower leg in: icd10pcs
splint put foot > immobilization using splint foot in: icd10pcs
splint put heel > immobilization using splint foot in: icd10pcs
splint put toe > immobilization using splint toe in: icd10pcs
splint put big toe > immobilization using splint toe in: icd10pcs
splint put groin > immobilization using splint inguinal region in: icd10pcs
splint put belly > immobilization using splint abdominal wall in: icd10pcs
splint put abdomen > immobilization using splint abdominal wall in: icd10pcs
splint put stomach > immobilization using splint abdominal wall in: icd10pcs
splint put chest > immobilization using splint chest wall in: icd10pcs
splint put rib > immobilization using splint chest wall in: icd10pcs
splint put back > immobilization using splint back in: icd10pcs
splint put neck > immobilization using splint neck in: icd10pcs
splint put head > immobilization using splint head in: icd10pcs
splint put scalp > immobilization using splint head in: icd10pcs
splint put face > immobilization using splint face in: icd10pcs
splint put jaw > immobilization using splint face in: icd10pcs
brace put arm > immobilization using brace upper extremity in: icd10pcs
brace put whole arm > immobilization using brace upper extremity in: icd10pcs
brace put upper arm > immobilization using brace upper arm in: icd10pcs
brace put forearm > immobilization using brace lower arm in: icd10pcs
brace put lower arm > immobilization using brace lower arm in: icd10pcs
brace put wrist > immobilization using brace lower arm in: icd10pcs
brace put elbow > immobilization using brace upper extremity in: icd10pcs
brace put shoulder > immobilization using brace upper extremity in: icd10pcs
brace put hand > immobilization using brace hand in: icd10pcs
brace put knuckle > immobilization using brace hand in: icd10pcs
brace put thumb > immobilization using brace thumb in: icd10pcs
brace put finger > immobilization using brace finger in: icd10pcs
brace put pinky > immobilization using brace finger in: icd10pcs
brace put leg > immobilization using brace lower extremity in: icd10pcs
brace put whole leg > immobilization using brace lower extremity in: icd10pcs
brace put thigh > immobilization using brace upper leg in: icd10pcs
brace put upper leg > immobilization using brace upper leg in: icd10pcs
brace put knee > immobilization using brace lower extremity in: icd10pcs
brace put shin > immobilization using brace lower leg in: icd10pcs
brace put calf > immobilization using brace lower leg in: icd10pcs
brace put lower leg > immobilization using brace lower leg in: icd10pcs
brace put ankle > immobilization using brace lower leg in: icd10pcs
brace put foot > immobilization using brace foot in: icd10pcs
brace put heel > immobilization using brace foot in: icd10pcs
brace put toe > immobilization using brace toe in: icd10pcs
brace put big toe > immobilization using brace toe in: icd10pcs
brace put groin > immobilization using brace inguinal region in: icd10pcs
brace put belly > immobilization using brace abdominal wall in: icd10pcs
brace put abdomen > immobilization using brace abdominal wall in: icd10pcs
brace put stomach > immobilization using brace abdominal wall in: icd10pcs
brace put chest > immobilization using brace chest wall in: icd10pcs
brace put rib > immobilization using brace chest wall in: icd10pcs
brace put back > immobilization using brace back in: icd10pcs
brace put neck > immobilization using brace neck in: icd10pcs
brace put head > immobilization using brace head in: icd10pcs
brace put scalp > immobilization using brace head in: icd10pcs
brace put face > immobilization using brace face in: icd10pcs
brace put jaw > immobilization using brace face in: icd10pcs
ace wrap arm > compression using pressure dressing upper extremity in: icd10pcs
ace wrap whole arm > compression using pressure dressing upper extremity in: icd10pcs
ace wrap upper arm > compression using pressure dressing upper arm in: icd10pcs
ace wrap forearm > compression using pressure dressing lower arm in: icd10pcs
ace wrap lower arm > compression using pressure dressing lower arm in: icd10pcs
ace wrap wrist > compression using pressure dressing lower arm in: icd10pcs
ace wrap elbow > compression using pressure dressing upper extremity in: icd10pcs
ace wrap shoulder > compression using pressure dressing upper extremity in: icd10pcs
ace wrap hand > compression using pressure dressing hand in: icd10pcs
ace wrap knuckle > compression using pressure dressing hand in: icd10pcs
ace wrap thumb > compression using pressure dressing thumb in: icd10pcs
ace wrap finger > compression using pressure dressing finger in: icd10pcs
ace wrap pinky > compression using pressure dressing finger in: icd10pcs
ace wrap leg > compression using pressure dressing lower extremity in: icd10pcs
ace wrap whole leg > compression using pressure dressing lower extremity in: icd10pcs
ace wrap thigh > compression using pressure dressing upper leg in: icd10pcs
ace wrap upper leg > compression using pressure dressing upper leg in: icd10pcs
ace wrap knee > compression using pressure dressing lower extremity in: icd10pcs
ace wrap shin > compression using pressure dressing lower leg in: icd10pcs
ace wrap calf > compression using pressure dressing lower leg in: icd10pcs
ace wrap lower leg > compression using pressure dressing lower leg in: icd10pcs
ace wrap ankle > compression using pressure dressing lower leg in: icd10pcs
ace wrap foot > compression using pressure dressing foot in: icd10pcs
ace wrap heel > compression using pressure dressing foot in: icd10pcs
ace wrap toe > compression using pressure dressing toe in: icd10pcs
ace wrap big toe > compression using pressure dressing toe in: icd10pcs
ace wrap groin > compression using pressure dressing inguinal region in: icd10pcs
ace wrap belly > compression using pressure dressing abdominal wall in: icd10pcs
ace wrap abdomen > compression using pressure dressing abdominal wall in: icd10pcs
ace wrap stomach > compression using pressure dressing abdominal wall in: icd10pcs
ace wrap chest > compression using pressure dressing chest wall in: icd10pcs
ace wrap rib > compression using pressure dressing chest wall in: icd10pcs
ace wrap back > compression using pressure dressing back in: icd10pcs
ace wrap neck > compression using pressure dressing neck in: icd10pcs
ace wrap head > compression using pressure dressing head in: icd10pcs
ace wrap scalp > compression using pressure dressing head in: icd10pcs
ace wrap face > compression using pressure dressing face in: icd10pcs
ace wrap jaw > compression using pressure dressing face in: icd10pcs
compression wrap arm > compression using pressure dressing upper extremity in: icd10pcs
compression wrap whole arm > compression using pressure dressing upper extremity in: icd10pcs
compression wrap upper arm > compression using pressure dressing upper arm in: icd10pcs
compression wrap forearm > compression using pressure dressing lower arm in: icd10pcs
compression wrap lower arm > compression using pressure dressing lower arm in: icd10pcs
compression wrap wrist > compression using pressure dressing lower arm in: icd10pcs
compression wrap elbow > compression using pressure dressing upper extremity in: icd10pcs
compression wrap shoulder > compression using pressure dressing upper extremity in: icd10pcs
compression wrap hand > compression using pressure dressing hand in: icd10pcs
compression wrap knuckle > compression using pressure dressing hand in: icd10pcs
compression wrap thumb > compression using pressure dressing thumb in: icd10pcs
compression wrap finger > compression using pressure dressing finger in: icd10pcs
compression wrap pinky > compression using pressure dressing finger in: icd10pcs
compression wrap leg > compression using pressure dressing lower extremity in: icd10pcs
compression wrap whole leg > compression using pressure dressing lower extremity in: icd10pcs
compression wrap thigh > compression using pressure dressing upper leg in: icd10pcs
compression wrap upper leg > compression using pressure dressing upper leg in: icd10pcs
compression wrap knee > compression using pressure dressing lower extremity in: icd10pcs
compression wrap shin > compression using pressure dressing lower leg in: icd10pcs
compression wrap calf > compression using pressure dressing lower leg in: icd10pcs
compression wrap lower leg > compression using pressure dressing lower leg in: icd10pcs
compression wrap ankle > compression using pressure dressing lower leg in: icd10pcs
compression wrap foot > compression using pressure dressing foot in: icd10pcs
compression wrap heel > compression using pressure dressing foot in: icd10pcs
compression wrap toe > compression using pressure dressing toe in: icd10pcs
compression wrap big toe > compression using pressure dressing toe in: icd10pcs
compression wrap groin > compression using pressure dressing inguinal region in: icd10pcs
compression wrap belly > compression using pressure dressing abdominal wall in: icd10pcs
compression wrap abdomen > compression using pressure dressing abdominal wall in: icd10pcs
compression wrap stomach > compression using pressure dressing abdominal wall in: icd10pcs
compression wrap chest > compression using pressure dressing chest wall in: icd10pcs
compression wrap rib > compression using pressure dressing chest wall in: icd10pcs
compression wrap back > compression using pressure dressing back in: icd10pcs
compression wrap neck > compression using pressure dressing neck in: icd10pcs
compression wrap head > compression using pressure dressing head in: icd10pcs
compression wrap scalp > compression using pressure dressing head in: icd10pcs
compression wrap face > compression using pressure dressing face in: icd10pcs
compression wrap jaw > compression using pressure dressing face in: icd10pcs
pressure dressing arm > compression using pressure dressing upper extremity in: icd10pcs
pressure dressing whole arm > compression using pressure dressing upper extremity in: icd10pcs
pressure dressing upper arm > compression using pressure dressing upper arm in: icd10pcs
pressure dressing forearm > compression using pressure dressing lower arm in: icd10pcs
pressure dressing lower arm > compression using pressure dressing lower arm in: icd10pcs
pressure dressing wrist > compression using pressure dressing lower arm in: icd10pcs
pressure dressing elbow > compression using pressure dressing upper extremity in: icd10pcs
pressure dressing shoulder > compression using pressure dressing upper extremity in: icd10pcs
pressure dressing hand > compression using pressure dressing hand in: icd10pcs
pressure dressing knuckle > compression using pressure dressing hand in: icd10pcs
pressure dressing thumb > compression using pressure dressing thumb in: icd10pcs
pressure dressing finger > compression using pressure dressing finger in: icd10pcs
pressure dressing pinky > compression using pressure dressing finger in: icd10pcs
pressure dressing leg > compression using pressure dressing lower extremity in: icd10pcs
pressure dressing whole leg > compression using pressure dressing lower extremity in: icd10pcs
pressure dressing thigh > compression using pressure dressing upper leg in: icd10pcs
pressure dressing upper leg > compression using pressure dressing upper leg in: icd10pcs
pressure dressing knee > compression using pressure dressing lower extremity in: icd10pcs
pressure dressing shin > compression using pressure dressing lower leg in: icd10pcs
pressure dressing calf > compression using pressure dressing lower leg in: icd10pcs
pressure dressing lower leg > compression using pressure dressing lower leg in: icd10pcs
pressure dressing ankle > compression using pressure dressing lower leg in: icd10pcs
pressure dressing foot > compression using pressure dressing foot in: icd10pcs
pressure dressing heel > compression using pressure dressing foot in: icd10pcs
pressure dressing toe > compression using pressure dressing toe in: icd10pcs
pressure dressing big toe > compression using pressure dressing toe in: icd10pcs
pressure dressing groin > compression using pressure dressing inguinal region in: icd10pcs
pressure dressing belly > compression using pressure dressing abdominal wall in: icd10pcs
pressure dressing abdomen > compression using pressure dressing abdominal wall in: icd10pcs
pressure dressing stomach > compression using pressure dressing abdominal wall in: icd10pcs
pressure dressing chest > compression using pressure dressing chest wall in: icd10pcs
pressure dressing rib > compression using pressure dressing chest wall in: icd10pcs
pressure dressing back > compression using pressure dressing back in: icd10pcs
pressure dressing neck > compression using pressure dressing neck in: icd10pcs
pressure dressing head > compression using pressure dressing head in: icd10pcs
pressure dressing scalp > compression using pressure dressing head in: icd10pcs
pressure dressing face > compression using pressure dressing face in: icd10pcs
pressure dressing jaw > compression using pressure dressing face in: icd10pcs
coban arm > compression using pressure dressing upper extremity in: icd10pcs
coban whole arm > compression using pressure dressing upper extremity in: icd10pcs
coban upper arm > compression using pressure dressing upper arm in: icd10pcs
coban forearm > compression using pressure dressing lower arm in: icd10pcs
coban lower arm > compression using pressure dressing lower arm in: icd10pcs
coban wrist > compression using pressure dressing lower arm in: icd10pcs
coban elbow > compression using pressure dressing upper extremity in: icd10pcs
coban shoulder > compression using pressure dressing upper extremity in: icd10pcs
coban hand > compression using pressure dressing hand in: icd10pcs
coban knuckle > compression using pressure dressing hand in: icd10pcs
coban thumb > compression using pressure dressing thumb in: icd10pcs
coban finger > compression using pressure dressing finger in: icd10pcs
coban pinky > compression using pressure dressing finger in: icd10pcs
coban leg > compression using pressure dressing lower extremity in: icd10pcs
coban whole leg > compression using pressure dressing lower extremity in: icd10pcs
coban thigh > compression using pressure dressing upper leg in: icd10pcs
coban upper leg > compression using pressure dressing upper leg in: icd10pcs
coban knee > compression using pressure dressing lower extremity in: icd10pcs
coban shin > compression using pressure dressing lower leg in: icd10pcs
coban calf > compression using pressure dressing lower leg in: icd10pcs
coban lower leg > compression using pressure dressing lower leg in: icd10pcs
coban ankle > compression using pressure dressing lower leg in: icd10pcs
coban foot > compression using pressure dressing foot in: icd10pcs
coban heel > compression using pressure dressing foot in: icd10pcs
coban toe > compression using pressure dressing toe in: icd10pcs
coban big toe > compression using pressure dressing toe in: icd10pcs
coban groin > compression using pressure dressing inguinal region in: icd10pcs
coban belly > compression using pressure dressing abdominal wall in: icd10pcs
coban abdomen > compression using pressure dressing abdominal wall in: icd10pcs
coban stomach > compression using pressure dressing abdominal wall in: icd10pcs
coban chest > compression using pressure dressing chest wall in: icd10pcs
coban rib > compression using pressure dressing chest wall in: icd10pcs
coban back > compression using pressure dressing back in: icd10pcs
coban neck > compression using pressure dressing neck in: icd10pcs
coban head > compression using pressure dressing head in: icd10pcs
coban scalp > compression using pressure dressing head in: icd10pcs
coban face > compression using pressure dressing face in: icd10pcs
coban jaw > compression using pressure dressing face in: icd10pcs
unna boot forearm > compression using pressure dressing lower arm in: icd10pcs
unna boot lower arm > compression using pressure dressing lower arm in: icd10pcs
unna boot wrist > compression using pressure dressing lower arm in: icd10pcs
unna boot leg > compression using pressure dressing lower extremity in: icd10pcs
unna boot whole leg > compression using pressure dressing lower extremity in: icd10pcs
unna boot thigh > compression using pressure dressing upper leg in: icd10pcs
unna boot upper leg > compression using pressure dressing upper leg in: icd10pcs
unna boot knee > compression using pressure dressing lower extremity in: icd10pcs
unna boot shin > compression using pressure dressing lower leg in: icd10pcs
unna boot calf > compression using pressure dressing lower leg in: icd10pcs
unna boot lower leg > compression using pressure dressing lower leg in: icd10pcs
unna boot ankle > compression using pressure dressing lower leg in: icd10pcs
unna boot foot > compression using pressure dressing foot in: icd10pcs
unna boot heel > compression using pressure dressing foot in: icd10pcs
compression pump arm > compression using intermittent pressure device upper extremity in: icd10pcs
compression pump whole arm > compression using intermittent pressure device upper extremity in: icd10pcs
compression pump upper arm > compression using intermittent pressure device upper arm in: icd10pcs
compression pump forearm > compression using intermittent pressure device lower arm in: icd10pcs
compression pump lower arm > compression using intermittent pressure device lower arm in: icd10pcs
compression pump wrist > compression using intermittent pressure device lower arm in: icd10pcs
compression pump elbow > compression using intermittent pressure device upper extremity in: icd10pcs
compression pump shoulder > compression using intermittent pressure device upper extremity in: icd10pcs
compression pump leg > compression using intermittent pressure device lower extremity in: icd10pcs
compression pump whole leg > compression using intermittent pressure device lower extremity in: icd10pcs
compression pump thigh > compression using intermittent pressure device upper leg in: icd10pcs
compression pump upper leg > compression using intermittent pressure device upper leg in: icd10pcs
compression pump knee > compression using intermittent pressure device lower extremity in: icd10pcs
compression pump shin > compression using intermittent pressure device lower leg in: icd10pcs
compression pump calf > compression using intermittent pressure device lower leg in: icd10pcs
compression pump lower leg > compression using intermittent pressure device lower leg in: icd10pcs
compression pump ankle > compression using intermittent pressure device lower leg in: icd10pcs
compression pump foot > compression using intermittent pressure device foot in: icd10pcs
compression pump heel > compression using intermittent pressure device foot in: icd10pcs
scd arm > compression using intermittent pressure device upper extremity in: icd10pcs
scd whole arm > compression using intermittent pressure device upper extremity in: icd10pcs
scd upper arm > compression using intermittent pressure device upper arm in: icd10pcs
scd forearm > compression using intermittent pressure device lower arm in: icd10pcs
scd lower arm > compression using intermittent pressure device lower arm in: icd10pcs
scd wrist > compression using intermittent pressure device lower arm in: icd10pcs
scd elbow > compression using intermittent pressure device upper extremity in: icd10pcs
scd shoulder > compression using intermittent pressure device upper extremity in: icd10pcs
scd leg > compression using intermittent pressure device lower extremity in: icd10pcs
scd whole leg > compression using intermittent pressure device lower extremity in: icd10pcs
scd thigh > compression using intermittent pressure device upper leg in: icd10pcs
scd upper leg > compression using intermittent pressure device upper leg in: icd10pcs
scd knee > compression using intermittent pressure device lower extremity in: icd10pcs
scd shin > compression using intermittent pressure device lower leg in: icd10pcs
scd calf > compression using intermittent pressure device lower leg in: icd10pcs
scd lower leg > compression using intermittent pressure device lower leg in: icd10pcs
scd ankle > compression using intermittent pressure device lower leg in: icd10pcs
scd foot > compression using intermittent pressure device foot in: icd10pcs
scd heel > compression using intermittent pressure device foot in: icd10pcs
ipc arm > compression using intermittent pressure device upper extremity in: icd10pcs
ipc whole arm > compression using intermittent pressure device upper extremity in: icd10pcs
ipc upper arm > compression using intermittent pressure device upper arm in: icd10pcs
ipc forearm > compression using intermittent pressure device lower arm in: icd10pcs
ipc lower arm > compression using intermittent pressure device lower arm in: icd10pcs
ipc wrist > compression using intermittent pressure device lower arm in: icd10pcs
ipc elbow > compression using intermittent pressure device upper extremity in: icd10pcs
ipc shoulder > compression using intermittent pressure device upper extremity in: icd10pcs
ipc leg > compression using intermittent pressure device lower extremity in: icd10pcs
ipc whole leg > compression using intermittent pressure device lower extremity in: icd10pcs
ipc thigh > compression using intermittent pressure device upper leg in: icd10pcs
ipc upper leg > compression using intermittent pressure device upper leg in: icd10pcs
ipc knee > compression using intermittent pressure device lower extremity in: icd10pcs
ipc shin > compression using intermittent pressure device lower leg in: icd10pcs
ipc calf > compression using intermittent pressure device lower leg in: icd10pcs
ipc lower leg > compression using intermittent pressure device lower leg in: icd10pcs
ipc ankle > compression using intermittent pressure device lower leg in: icd10pcs
ipc foot > compression using intermittent pressure device foot in: icd10pcs
ipc heel > compression using intermittent pressure device foot in: icd10pcs
traction arm > traction using traction apparatus upper extremity in: icd10pcs
traction whole arm > traction using traction apparatus upper extremity in: icd10pcs
traction forearm > traction using traction apparatus lower arm in: icd10pcs
traction wrist > traction using traction apparatus lower arm in: icd10pcs
traction elbow > traction using traction apparatus upper extremity in: icd10pcs
traction shoulder > traction using traction apparatus upper extremity in: icd10pcs
traction knuckle > traction using traction apparatus hand in: icd10pcs
traction pinky > traction using traction apparatus finger in: icd10pcs
traction leg > traction using traction apparatus lower extremity in: icd10pcs
traction whole leg > traction using traction apparatus lower extremity in: icd10pcs
traction thigh > traction using traction apparatus upper leg in: icd10pcs
traction knee > traction using traction apparatus lower extremity in: icd10pcs
traction shin > traction using traction apparatus lower leg in: icd10pcs
traction calf > traction using traction apparatus lower leg in: icd10pcs
traction ankle > traction using traction apparatus lower leg in: icd10pcs
traction heel > traction using traction apparatus foot in: icd10pcs
traction big toe > traction using traction apparatus toe in: icd10pcs
traction groin > traction using traction apparatus inguinal region in: icd10pcs
traction belly > traction using traction apparatus abdominal wall in: icd10pcs
traction abdomen > traction using traction apparatus abdominal wall in: icd10pcs
traction stomach > traction using traction apparatus abdominal wall in: icd10pcs
traction chest > traction using traction apparatus chest wall in: icd10pcs
traction rib > traction using traction apparatus chest wall in: icd10pcs
traction scalp > traction using traction apparatus head in: icd10pcs
traction jaw > traction using traction apparatus face in: icd10pcs
nose packing > packing nasal region in: icd10pcs
nosebleed packing > packing nasal region in: icd10pcs
rhino rocket > packing nasal region in: icd10pcs
nasal tampon > packing nasal region in: icd10pcs
merocel > packing nasal region in: icd10pcs
rapid rhino > packing nasal region in: icd10pcs
epistaxis packing > packing nasal region in: icd10pcs
anterior packing > packing nasal region in: icd10pcs
posterior nasal packing > packing nasal region in: icd10pcs
bakri gauze > packing female genital tract in: icd10pcs
rectal packing > packing anorectal region in: icd10pcs
anal packing > packing anorectal region in: icd10pcs
throat packing > packing mouth and pharynx in: icd10pcs
mouth packing > packing mouth and pharynx in: icd10pcs
socket packing > packing mouth and pharynx in: icd10pcs
dry socket packing > packing mouth and pharynx in: icd10pcs
gardner wells > traction neck in: icd10pcs
tongs traction > traction neck in: icd10pcs
neck stretch machine > traction neck in: icd10pcs
pelvic traction > traction back in: icd10pcs
lumbar traction > traction back in: icd10pcs
skin traction > traction lower extremity in: icd10pcs
bryant traction > traction lower extremity in: icd10pcs
finger traps > traction finger in: icd10pcs
finger trap traction > traction finger in: icd10pcs
sugar tong splint > immobilization lower arm splint in: icd10pcs
cock up splint > immobilization lower arm splint in: icd10pcs
posterior splint > immobilization lower leg splint in: icd10pcs
short leg splint > immobilization lower leg splint in: icd10pcs
stirrup splint > immobilization lower leg splint in: icd10pcs
ulnar gutter > immobilization hand splint in: icd10pcs
radial gutter > immobilization hand splint in: icd10pcs
boxer splint > immobilization hand splint in: icd10pcs
buddy tape finger > immobilization finger splint in: icd10pcs
aluminum splint > immobilization finger splint in: icd10pcs
buddy tape toe > immobilization toe in: icd10pcs
spica cast > immobilization cast abdominal wall in: icd10pcs
spica cast > immobilization lower extremity cast in: icd10pcs
hip spica > immobilization cast abdominal wall in: icd10pcs
body cast > immobilization cast abdominal wall in: icd10pcs
body cast > immobilization lower extremity cast in: icd10pcs
risser cast > immobilization cast abdominal wall in: icd10pcs
risser cast > immobilization lower extremity cast in: icd10pcs
ponseti > immobilization foot cast in: icd10pcs
ponseti cast > immobilization foot cast in: icd10pcs
serial casting foot > immobilization foot cast in: icd10pcs
total contact cast > immobilization foot cast in: icd10pcs
c collar > immobilization neck brace in: icd10pcs
cervical collar > immobilization neck brace in: icd10pcs
philadelphia collar > immobilization neck brace in: icd10pcs
aspen collar > immobilization neck brace in: icd10pcs
tlso > immobilization back brace in: icd10pcs
back brace > immobilization back brace in: icd10pcs
lso > immobilization back brace in: icd10pcs
corset back > immobilization back brace in: icd10pcs
rib belt > immobilization chest wall in: icd10pcs
rib binder > immobilization chest wall in: icd10pcs
abdominal binder > compression abdominal wall in: icd10pcs
jobst pump > compression lower extremity intermittent pressure in: icd10pcs
knee immobilizer > immobilization lower extremity brace in: icd10pcs
walking boot > immobilization lower leg brace in: icd10pcs
cam boot > immobilization lower leg brace in: icd10pcs
aircast > immobilization lower leg brace in: icd10pcs
sling arm > immobilization upper extremity in: icd10pcs
shoulder sling > immobilization upper extremity in: icd10pcs
shoulder immobilizer > immobilization upper extremity in: icd10pcs
figure of eight > immobilization upper extremity in: icd10pcs

# --- osteopathic and chiropractic techniques (ICD-10-PCS)
omt skull > osteopathic treatment head in: icd10pcs
omt cranial > osteopathic treatment head in: icd10pcs
omt tmj > osteopathic treatment head in: icd10pcs
omt jaw > osteopathic treatment head in: icd10pcs
omt sacral > osteopathic treatment sacrum in: icd10pcs
omt hip > osteopathic treatment lower extremities in: icd10pcs
omt ankle > osteopathic treatment lower extremities in: icd10pcs
omt foot > osteopathic treatment lower extremities in: icd10pcs
omt elbow > osteopathic treatment upper extremities in: icd10pcs
omt wrist > osteopathic treatment upper extremities in: icd10pcs
omt chest > osteopathic treatment rib cage in: icd10pcs
omt diaphragm > osteopathic treatment rib cage in: icd10pcs
omt visceral > osteopathic treatment abdomen in: icd10pcs
hvla head > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
hvla skull > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
hvla cranial > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
hvla tmj > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
hvla jaw > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
hvla neck > osteopathic treatment high velocity-low amplitude forces cervical region in: icd10pcs
hvla c spine > osteopathic treatment high velocity-low amplitude forces cervical region in: icd10pcs
hvla cervical > osteopathic treatment high velocity-low amplitude forces cervical region in: icd10pcs
hvla mid back > osteopathic treatment high velocity-low amplitude forces thoracic region in: icd10pcs
hvla upper back > osteopathic treatment high velocity-low amplitude forces thoracic region in: icd10pcs
hvla thoracic > osteopathic treatment high velocity-low amplitude forces thoracic region in: icd10pcs
hvla low back > osteopathic treatment high velocity-low amplitude forces lumbar region in: icd10pcs
hvla lower back > osteopathic treatment high velocity-low amplitude forces lumbar region in: icd10pcs
hvla lumbar > osteopathic treatment high velocity-low amplitude forces lumbar region in: icd10pcs
hvla sacrum > osteopathic treatment high velocity-low amplitude forces sacrum in: icd10pcs
hvla tailbone > osteopathic treatment high velocity-low amplitude forces sacrum in: icd10pcs
hvla si joint > osteopathic treatment high velocity-low amplitude forces sacrum in: icd10pcs
hvla pelvis > osteopathic treatment high velocity-low amplitude forces pelvis in: icd10pcs
hvla hip > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
hvla leg > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
hvla knee > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
hvla ankle > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
hvla foot > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
hvla arm > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
hvla shoulder > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
hvla elbow > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
hvla wrist > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
hvla rib > osteopathic treatment high velocity-low amplitude forces rib cage in: icd10pcs
hvla chest > osteopathic treatment high velocity-low amplitude forces rib cage in: icd10pcs
hvla diaphragm > osteopathic treatment high velocity-low amplitude forces rib cage in: icd10pcs
hvla belly > osteopathic treatment high velocity-low amplitude forces abdomen in: icd10pcs
hvla abdomen > osteopathic treatment high velocity-low amplitude forces abdomen in: icd10pcs
hvla visceral > osteopathic treatment high velocity-low amplitude forces abdomen in: icd10pcs
thrust head > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
thrust skull > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
thrust cranial > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
thrust tmj > osteopathic treatment high velocity-low amplitude forces head in: icd10pcs
thrust neck > osteopathic treatment high velocity-low amplitude forces cervical region in: icd10pcs
thrust c spine > osteopathic treatment high velocity-low amplitude forces cervical region in: icd10pcs
thrust cervical > osteopathic treatment high velocity-low amplitude forces cervical region in: icd10pcs
thrust mid back > osteopathic treatment high velocity-low amplitude forces thoracic region in: icd10pcs
thrust upper back > osteopathic treatment high velocity-low amplitude forces thoracic region in: icd10pcs
thrust thoracic > osteopathic treatment high velocity-low amplitude forces thoracic region in: icd10pcs
thrust low back > osteopathic treatment high velocity-low amplitude forces lumbar region in: icd10pcs
thrust lower back > osteopathic treatment high velocity-low amplitude forces lumbar region in: icd10pcs
thrust lumbar > osteopathic treatment high velocity-low amplitude forces lumbar region in: icd10pcs
thrust sacrum > osteopathic treatment high velocity-low amplitude forces sacrum in: icd10pcs
thrust tailbone > osteopathic treatment high velocity-low amplitude forces sacrum in: icd10pcs
thrust si joint > osteopathic treatment high velocity-low amplitude forces sacrum in: icd10pcs
thrust pelvis > osteopathic treatment high velocity-low amplitude forces pelvis in: icd10pcs
thrust hip > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
thrust leg > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
thrust knee > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
thrust ankle > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
thrust foot > osteopathic treatment high velocity-low amplitude forces lower extremities in: icd10pcs
thrust arm > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
thrust shoulder > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
thrust elbow > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
thrust wrist > osteopathic treatment high velocity-low amplitude forces upper extremities in: icd10pcs
thrust rib > osteopathic treatment high velocity-low amplitude forces rib cage in: icd10pcs
thrust chest > osteopathic treatment high velocity-low amplitude forces rib cage in: icd10pcs
thrust diaphragm > osteopathic treatment high velocity-low amplitude forces rib cage in: icd10pcs
thrust belly > osteopathic treatment high velocity-low amplitude forces abdomen in: icd10pcs
thrust abdomen > osteopathic treatment high velocity-low amplitude forces abdomen in: icd10pcs
thrust visceral > osteopathic treatment high velocity-low amplitude forces abdomen in: icd10pcs
muscle energy head > osteopathic treatment muscle energy-isometric forces head in: icd10pcs
muscle energy skull > osteopathic treatment muscle energy-isometric forces head in: icd10pcs
muscle energy cranial > osteopathic treatment muscle energy-isometric forces head in: icd10pcs
muscle energy tmj > osteopathic treatment muscle energy-isometric forces head in: icd10pcs
muscle energy jaw > osteopathic treatment muscle energy-isometric forces head in: icd10pcs
muscle energy neck > osteopathic treatment muscle energy-isometric forces cervical region in: icd10pcs
muscle energy c spine > osteopathic treatment muscle energy-isometric forces cervical region in: icd10pcs
muscle energy cervical > osteopathic treatment muscle energy-isometric forces cervical region in: icd10pcs
muscle energy mid back > osteopathic treatment muscle energy-isometric forces thoracic region in: icd10pcs
muscle energy upper back > osteopathic treatment muscle energy-isometric forces thoracic region in: icd10pcs
muscle energy thoracic > osteopathic treatment muscle energy-isometric forces thoracic region in: icd10pcs
muscle energy low back > osteopathic treatment muscle energy-isometric forces lumbar region in: icd10pcs
muscle energy lower back > osteopathic treatment muscle energy-isometric forces lumbar region in: icd10pcs
muscle energy lumbar > osteopathic treatment muscle energy-isometric forces lumbar region in: icd10pcs
muscle energy sacrum > osteopathic treatment muscle energy-isometric forces sacrum in: icd10pcs
muscle energy tailbone > osteopathic treatment muscle energy-isometric forces sacrum in: icd10pcs
muscle energy si joint > osteopathic treatment muscle energy-isometric forces sacrum in: icd10pcs
muscle energy pelvis > osteopathic treatment muscle energy-isometric forces pelvis in: icd10pcs
muscle energy hip > osteopathic treatment muscle energy-isometric forces lower extremities in: icd10pcs
muscle energy leg > osteopathic treatment muscle energy-isometric forces lower extremities in: icd10pcs
muscle energy knee > osteopathic treatment muscle energy-isometric forces lower extremities in: icd10pcs
muscle energy ankle > osteopathic treatment muscle energy-isometric forces lower extremities in: icd10pcs
muscle energy foot > osteopathic treatment muscle energy-isometric forces lower extremities in: icd10pcs
muscle energy arm > osteopathic treatment muscle energy-isometric forces upper extremities in: icd10pcs
muscle energy shoulder > osteopathic treatment muscle energy-isometric forces upper extremities in: icd10pcs
muscle energy elbow > osteopathic treatment muscle energy-isometric forces upper extremities in: icd10pcs
muscle energy wrist > osteopathic treatment muscle energy-isometric forces upper extremities in: icd10pcs
muscle energy rib > osteopathic treatment muscle energy-isometric forces rib cage in: icd10pcs
muscle energy chest > osteopathic treatment muscle energy-isometric forces rib cage in: icd10pcs
muscle energy diaphragm > osteopathic treatment muscle energy-isometric forces rib cage in: icd10pcs
muscle energy belly > osteopathic treatment muscle energy-isometric forces abdomen in: icd10pcs
muscle energy abdomen > osteopathic treatment muscle energy-isometric forces abdomen in: icd10pcs
muscle energy visceral > osteopathic treatment muscle energy-isometric forces abdomen in: icd10pcs
counterstrain head > osteopathic treatment indirect forces head in: icd10pcs
counterstrain skull > osteopathic treatment indirect forces head in: icd10pcs
counterstrain cranial > osteopathic treatment indirect forces head in: icd10pcs
counterstrain tmj > osteopathic treatment indirect forces head in: icd10pcs
counterstrain jaw > osteopathic treatment indirect forces head in: icd10pcs
counterstrain neck > osteopathic treatment indirect forces cervical region in: icd10pcs
counterstrain c spine > osteopathic treatment indirect forces cervical region in: icd10pcs
counterstrain cervical > osteopathic treatment indirect forces cervical region in: icd10pcs
counterstrain mid back > osteopathic treatment indirect forces thoracic region in: icd10pcs
counterstrain upper back > osteopathic treatment indirect forces thoracic region in: icd10pcs
counterstrain thoracic > osteopathic treatment indirect forces thoracic region in: icd10pcs
counterstrain low back > osteopathic treatment indirect forces lumbar region in: icd10pcs
counterstrain lower back > osteopathic treatment indirect forces lumbar region in: icd10pcs
counterstrain lumbar > osteopathic treatment indirect forces lumbar region in: icd10pcs
counterstrain sacrum > osteopathic treatment indirect forces sacrum in: icd10pcs
counterstrain tailbone > osteopathic treatment indirect forces sacrum in: icd10pcs
counterstrain si joint > osteopathic treatment indirect forces sacrum in: icd10pcs
counterstrain pelvis > osteopathic treatment indirect forces pelvis in: icd10pcs
counterstrain hip > osteopathic treatment indirect forces lower extremities in: icd10pcs
counterstrain leg > osteopathic treatment indirect forces lower extremities in: icd10pcs
counterstrain knee > osteopathic treatment indirect forces lower extremities in: icd10pcs
counterstrain ankle > osteopathic treatment indirect forces lower extremities in: icd10pcs
counterstrain foot > osteopathic treatment indirect forces lower extremities in: icd10pcs
counterstrain arm > osteopathic treatment indirect forces upper extremities in: icd10pcs
counterstrain shoulder > osteopathic treatment indirect forces upper extremities in: icd10pcs
counterstrain elbow > osteopathic treatment indirect forces upper extremities in: icd10pcs
counterstrain wrist > osteopathic treatment indirect forces upper extremities in: icd10pcs
counterstrain rib > osteopathic treatment indirect forces rib cage in: icd10pcs
counterstrain chest > osteopathic treatment indirect forces rib cage in: icd10pcs
counterstrain diaphragm > osteopathic treatment indirect forces rib cage in: icd10pcs
counterstrain belly > osteopathic treatment indirect forces abdomen in: icd10pcs
counterstrain abdomen > osteopathic treatment indirect forces abdomen in: icd10pcs
counterstrain visceral > osteopathic treatment indirect forces abdomen in: icd10pcs
strain counterstrain head > osteopathic treatment indirect forces head in: icd10pcs
strain counterstrain skull > osteopathic treatment indirect forces head in: icd10pcs
strain counterstrain cranial > osteopathic treatment indirect forces head in: icd10pcs
strain counterstrain tmj > osteopathic treatment indirect forces head in: icd10pcs
strain counterstrain jaw > osteopathic treatment indirect forces head in: icd10pcs
strain counterstrain neck > osteopathic treatment indirect forces cervical region in: icd10pcs
strain counterstrain c spine > osteopathic treatment indirect forces cervical region in: icd10pcs
strain counterstrain cervical > osteopathic treatment indirect forces cervical region in: icd10pcs
strain counterstrain mid back > osteopathic treatment indirect forces thoracic region in: icd10pcs
strain counterstrain upper back > osteopathic treatment indirect forces thoracic region in: icd10pcs
strain counterstrain thoracic > osteopathic treatment indirect forces thoracic region in: icd10pcs
strain counterstrain low back > osteopathic treatment indirect forces lumbar region in: icd10pcs
strain counterstrain lower back > osteopathic treatment indirect forces lumbar region in: icd10pcs
strain counterstrain lumbar > osteopathic treatment indirect forces lumbar region in: icd10pcs
strain counterstrain sacrum > osteopathic treatment indirect forces sacrum in: icd10pcs
strain counterstrain tailbone > osteopathic treatment indirect forces sacrum in: icd10pcs
strain counterstrain si joint > osteopathic treatment indirect forces sacrum in: icd10pcs
strain counterstrain pelvis > osteopathic treatment indirect forces pelvis in: icd10pcs
strain counterstrain hip > osteopathic treatment indirect forces lower extremities in: icd10pcs
strain counterstrain leg > osteopathic treatment indirect forces lower extremities in: icd10pcs
strain counterstrain knee > osteopathic treatment indirect forces lower extremities in: icd10pcs
strain counterstrain ankle > osteopathic treatment indirect forces lower extremities in: icd10pcs
strain counterstrain foot > osteopathic treatment indirect forces lower extremities in: icd10pcs
strain counterstrain arm > osteopathic treatment indirect forces upper extremities in: icd10pcs
strain counterstrain shoulder > osteopathic treatment indirect forces upper extremities in: icd10pcs
strain counterstrain elbow > osteopathic treatment indirect forces upper extremities in: icd10pcs
strain counterstrain wrist > osteopathic treatment indirect forces upper extremities in: icd10pcs
strain counterstrain rib > osteopathic treatment indirect forces rib cage in: icd10pcs
strain counterstrain chest > osteopathic treatment indirect forces rib cage in: icd10pcs
strain counterstrain diaphragm > osteopathic treatment indirect forces rib cage in: icd10pcs
strain counterstrain belly > osteopathic treatment indirect forces abdomen in: icd10pcs
strain counterstrain abdomen > osteopathic treatment indirect forces abdomen in: icd10pcs
strain counterstrain visceral > osteopathic treatment indirect forces abdomen in: icd10pcs
facilitated positional release head > osteopathic treatment indirect forces head in: icd10pcs
facilitated positional release skull > osteopathic treatment indirect forces head in: icd10pcs
facilitated positional release cranial > osteopathic treatment indirect forces head in: icd10pcs
facilitated positional release tmj > osteopathic treatment indirect forces head in: icd10pcs
facilitated positional release jaw > osteopathic treatment indirect forces head in: icd10pcs
facilitated positional release neck > osteopathic treatment indirect forces cervical region in: icd10pcs
facilitated positional release c spine > osteopathic treatment indirect forces cervical region in: icd10pcs
facilitated positional release cervical > osteopathic treatment indirect forces cervical region in: icd10pcs
facilitated positional release mid back > osteopathic treatment indirect forces thoracic region in: icd10pcs
facilitated positional release upper back > osteopathic treatment indirect forces thoracic region in: icd10pcs
facilitated positional release thoracic > osteopathic treatment indirect forces thoracic region in: icd10pcs
facilitated positional release low back > osteopathic treatment indirect forces lumbar region in: icd10pcs
facilitated positional release lower back > osteopathic treatment indirect forces lumbar region in: icd10pcs
facilitated positional release lumbar > osteopathic treatment indirect forces lumbar region in: icd10pcs
facilitated positional release sacrum > osteopathic treatment indirect forces sacrum in: icd10pcs
facilitated positional release tailbone > osteopathic treatment indirect forces sacrum in: icd10pcs
facilitated positional release si joint > osteopathic treatment indirect forces sacrum in: icd10pcs
facilitated positional release pelvis > osteopathic treatment indirect forces pelvis in: icd10pcs
facilitated positional release hip > osteopathic treatment indirect forces lower extremities in: icd10pcs
facilitated positional release leg > osteopathic treatment indirect forces lower extremities in: icd10pcs
facilitated positional release knee > osteopathic treatment indirect forces lower extremities in: icd10pcs
facilitated positional release ankle > osteopathic treatment indirect forces lower extremities in: icd10pcs
facilitated positional release foot > osteopathic treatment indirect forces lower extremities in: icd10pcs
facilitated positional release arm > osteopathic treatment indirect forces upper extremities in: icd10pcs
facilitated positional release shoulder > osteopathic treatment indirect forces upper extremities in: icd10pcs
facilitated positional release elbow > osteopathic treatment indirect forces upper extremities in: icd10pcs
facilitated positional release wrist > osteopathic treatment indirect forces upper extremities in: icd10pcs
facilitated positional release rib > osteopathic treatment indirect forces rib cage in: icd10pcs
facilitated positional release chest > osteopathic treatment indirect forces rib cage in: icd10pcs
facilitated positional release diaphragm > osteopathic treatment indirect forces rib cage in: icd10pcs
facilitated positional release belly > osteopathic treatment indirect forces abdomen in: icd10pcs
facilitated positional release abdomen > osteopathic treatment indirect forces abdomen in: icd10pcs
facilitated positional release visceral > osteopathic treatment indirect forces abdomen in: icd10pcs
myofascial head > osteopathic treatment fascial release head in: icd10pcs
myofascial skull > osteopathic treatment fascial release head in: icd10pcs
myofascial cranial > osteopathic treatment fascial release head in: icd10pcs
myofascial tmj > osteopathic treatment fascial release head in: icd10pcs
myofascial jaw > osteopathic treatment fascial release head in: icd10pcs
myofascial neck > osteopathic treatment fascial release cervical region in: icd10pcs
myofascial c spine > osteopathic treatment fascial release cervical region in: icd10pcs
myofascial cervical > osteopathic treatment fascial release cervical region in: icd10pcs
myofascial mid back > osteopathic treatment fascial release thoracic region in: icd10pcs
myofascial upper back > osteopathic treatment fascial release thoracic region in: icd10pcs
myofascial thoracic > osteopathic treatment fascial release thoracic region in: icd10pcs
myofascial low back > osteopathic treatment fascial release lumbar region in: icd10pcs
myofascial lower back > osteopathic treatment fascial release lumbar region in: icd10pcs
myofascial lumbar > osteopathic treatment fascial release lumbar region in: icd10pcs
myofascial sacrum > osteopathic treatment fascial release sacrum in: icd10pcs
myofascial tailbone > osteopathic treatment fascial release sacrum in: icd10pcs
myofascial si joint > osteopathic treatment fascial release sacrum in: icd10pcs
myofascial pelvis > osteopathic treatment fascial release pelvis in: icd10pcs
myofascial hip > osteopathic treatment fascial release lower extremities in: icd10pcs
myofascial leg > osteopathic treatment fascial release lower extremities in: icd10pcs
myofascial knee > osteopathic treatment fascial release lower extremities in: icd10pcs
myofascial ankle > osteopathic treatment fascial release lower extremities in: icd10pcs
myofascial foot > osteopathic treatment fascial release lower extremities in: icd10pcs
myofascial arm > osteopathic treatment fascial release upper extremities in: icd10pcs
myofascial shoulder > osteopathic treatment fascial release upper extremities in: icd10pcs
myofascial elbow > osteopathic treatment fascial release upper extremities in: icd10pcs
myofascial wrist > osteopathic treatment fascial release upper extremities in: icd10pcs
myofascial rib > osteopathic treatment fascial release rib cage in: icd10pcs
myofascial chest > osteopathic treatment fascial release rib cage in: icd10pcs
myofascial diaphragm > osteopathic treatment fascial release rib cage in: icd10pcs
myofascial belly > osteopathic treatment fascial release abdomen in: icd10pcs
myofascial abdomen > osteopathic treatment fascial release abdomen in: icd10pcs
myofascial visceral > osteopathic treatment fascial release abdomen in: icd10pcs
fascial release head > osteopathic treatment fascial release head in: icd10pcs
fascial release skull > osteopathic treatment fascial release head in: icd10pcs
fascial release cranial > osteopathic treatment fascial release head in: icd10pcs
fascial release tmj > osteopathic treatment fascial release head in: icd10pcs
fascial release jaw > osteopathic treatment fascial release head in: icd10pcs
fascial release neck > osteopathic treatment fascial release cervical region in: icd10pcs
fascial release c spine > osteopathic treatment fascial release cervical region in: icd10pcs
fascial release cervical > osteopathic treatment fascial release cervical region in: icd10pcs
fascial release mid back > osteopathic treatment fascial release thoracic region in: icd10pcs
fascial release upper back > osteopathic treatment fascial release thoracic region in: icd10pcs
fascial release thoracic > osteopathic treatment fascial release thoracic region in: icd10pcs
fascial release low back > osteopathic treatment fascial release lumbar region in: icd10pcs
fascial release lower back > osteopathic treatment fascial release lumbar region in: icd10pcs
fascial release lumbar > osteopathic treatment fascial release lumbar region in: icd10pcs
fascial release sacrum > osteopathic treatment fascial release sacrum in: icd10pcs
fascial release tailbone > osteopathic treatment fascial release sacrum in: icd10pcs
fascial release si joint > osteopathic treatment fascial release sacrum in: icd10pcs
fascial release pelvis > osteopathic treatment fascial release pelvis in: icd10pcs
fascial release hip > osteopathic treatment fascial release lower extremities in: icd10pcs
fascial release leg > osteopathic treatment fascial release lower extremities in: icd10pcs
fascial release knee > osteopathic treatment fascial release lower extremities in: icd10pcs
fascial release ankle > osteopathic treatment fascial release lower extremities in: icd10pcs
fascial release foot > osteopathic treatment fascial release lower extremities in: icd10pcs
fascial release arm > osteopathic treatment fascial release upper extremities in: icd10pcs
fascial release shoulder > osteopathic treatment fascial release upper extremities in: icd10pcs
fascial release elbow > osteopathic treatment fascial release upper extremities in: icd10pcs
fascial release wrist > osteopathic treatment fascial release upper extremities in: icd10pcs
fascial release rib > osteopathic treatment fascial release rib cage in: icd10pcs
fascial release chest > osteopathic treatment fascial release rib cage in: icd10pcs
fascial release diaphragm > osteopathic treatment fascial release rib cage in: icd10pcs
fascial release belly > osteopathic treatment fascial release abdomen in: icd10pcs
fascial release abdomen > osteopathic treatment fascial release abdomen in: icd10pcs
fascial release visceral > osteopathic treatment fascial release abdomen in: icd10pcs
craniosacral head > osteopathic treatment indirect forces head in: icd10pcs
craniosacral skull > osteopathic treatment indirect forces head in: icd10pcs
craniosacral cranial > osteopathic treatment indirect forces head in: icd10pcs
craniosacral sacrum > osteopathic treatment indirect forces sacrum in: icd10pcs
lymphatic pump head > osteopathic treatment lymphatic pump head in: icd10pcs
lymphatic pump skull > osteopathic treatment lymphatic pump head in: icd10pcs
lymphatic pump cranial > osteopathic treatment lymphatic pump head in: icd10pcs
lymphatic pump tmj > osteopathic treatment lymphatic pump head in: icd10pcs
lymphatic pump jaw > osteopathic treatment lymphatic pump head in: icd10pcs
lymphatic pump neck > osteopathic treatment lymphatic pump cervical region in: icd10pcs
lymphatic pump c spine > osteopathic treatment lymphatic pump cervical region in: icd10pcs
lymphatic pump cervical > osteopathic treatment lymphatic pump cervical region in: icd10pcs
lymphatic pump mid back > osteopathic treatment lymphatic pump thoracic region in: icd10pcs
lymphatic pump upper back > osteopathic treatment lymphatic pump thoracic region in: icd10pcs
lymphatic pump thoracic > osteopathic treatment lymphatic pump thoracic region in: icd10pcs
lymphatic pump low back > osteopathic treatment lymphatic pump lumbar region in: icd10pcs
lymphatic pump lower back > osteopathic treatment lymphatic pump lumbar region in: icd10pcs
lymphatic pump lumbar > osteopathic treatment lymphatic pump lumbar region in: icd10pcs
lymphatic pump sacrum > osteopathic treatment lymphatic pump sacrum in: icd10pcs
lymphatic pump tailbone > osteopathic treatment lymphatic pump sacrum in: icd10pcs
lymphatic pump si joint > osteopathic treatment lymphatic pump sacrum in: icd10pcs
lymphatic pump pelvis > osteopathic treatment lymphatic pump pelvis in: icd10pcs
lymphatic pump hip > osteopathic treatment lymphatic pump lower extremities in: icd10pcs
lymphatic pump leg > osteopathic treatment lymphatic pump lower extremities in: icd10pcs
lymphatic pump knee > osteopathic treatment lymphatic pump lower extremities in: icd10pcs
lymphatic pump ankle > osteopathic treatment lymphatic pump lower extremities in: icd10pcs
lymphatic pump foot > osteopathic treatment lymphatic pump lower extremities in: icd10pcs
lymphatic pump arm > osteopathic treatment lymphatic pump upper extremities in: icd10pcs
lymphatic pump shoulder > osteopathic treatment lymphatic pump upper extremities in: icd10pcs
lymphatic pump elbow > osteopathic treatment lymphatic pump upper extremities in: icd10pcs
lymphatic pump wrist > osteopathic treatment lymphatic pump upper extremities in: icd10pcs
lymphatic pump rib > osteopathic treatment lymphatic pump rib cage in: icd10pcs
lymphatic pump chest > osteopathic treatment lymphatic pump rib cage in: icd10pcs
lymphatic pump diaphragm > osteopathic treatment lymphatic pump rib cage in: icd10pcs
lymphatic pump belly > osteopathic treatment lymphatic pump abdomen in: icd10pcs
lymphatic pump abdomen > osteopathic treatment lymphatic pump abdomen in: icd10pcs
lymphatic pump visceral > osteopathic treatment lymphatic pump abdomen in: icd10pcs
articulatory head > osteopathic treatment articulatory-raising forces head in: icd10pcs
articulatory skull > osteopathic treatment articulatory-raising forces head in: icd10pcs
articulatory cranial > osteopathic treatment articulatory-raising forces head in: icd10pcs
articulatory tmj > osteopathic treatment articulatory-raising forces head in: icd10pcs
articulatory jaw > osteopathic treatment articulatory-raising forces head in: icd10pcs
articulatory neck > osteopathic treatment articulatory-raising forces cervical region in: icd10pcs
articulatory c spine > osteopathic treatment articulatory-raising forces cervical region in: icd10pcs
articulatory cervical > osteopathic treatment articulatory-raising forces cervical region in: icd10pcs
articulatory mid back > osteopathic treatment articulatory-raising forces thoracic region in: icd10pcs
articulatory upper back > osteopathic treatment articulatory-raising forces thoracic region in: icd10pcs
articulatory thoracic > osteopathic treatment articulatory-raising forces thoracic region in: icd10pcs
articulatory low back > osteopathic treatment articulatory-raising forces lumbar region in: icd10pcs
articulatory lower back > osteopathic treatment articulatory-raising forces lumbar region in: icd10pcs
articulatory lumbar > osteopathic treatment articulatory-raising forces lumbar region in: icd10pcs
articulatory sacrum > osteopathic treatment articulatory-raising forces sacrum in: icd10pcs
articulatory tailbone > osteopathic treatment articulatory-raising forces sacrum in: icd10pcs
articulatory si joint > osteopathic treatment articulatory-raising forces sacrum in: icd10pcs
articulatory pelvis > osteopathic treatment articulatory-raising forces pelvis in: icd10pcs
articulatory hip > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
articulatory leg > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
articulatory knee > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
articulatory ankle > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
articulatory foot > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
articulatory arm > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
articulatory shoulder > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
articulatory elbow > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
articulatory wrist > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
articulatory rib > osteopathic treatment articulatory-raising forces rib cage in: icd10pcs
articulatory chest > osteopathic treatment articulatory-raising forces rib cage in: icd10pcs
articulatory diaphragm > osteopathic treatment articulatory-raising forces rib cage in: icd10pcs
articulatory belly > osteopathic treatment articulatory-raising forces abdomen in: icd10pcs
articulatory abdomen > osteopathic treatment articulatory-raising forces abdomen in: icd10pcs
articulatory visceral > osteopathic treatment articulatory-raising forces abdomen in: icd10pcs
rib raising head > osteopathic treatment articulatory-raising forces head in: icd10pcs
rib raising skull > osteopathic treatment articulatory-raising forces head in: icd10pcs
rib raising cranial > osteopathic treatment articulatory-raising forces head in: icd10pcs
rib raising tmj > osteopathic treatment articulatory-raising forces head in: icd10pcs
rib raising jaw > osteopathic treatment articulatory-raising forces head in: icd10pcs
rib raising neck > osteopathic treatment articulatory-raising forces cervical region in: icd10pcs
rib raising c spine > osteopathic treatment articulatory-raising forces cervical region in: icd10pcs
rib raising cervical > osteopathic treatment articulatory-raising forces cervical region in: icd10pcs
rib raising mid back > osteopathic treatment articulatory-raising forces thoracic region in: icd10pcs
rib raising upper back > osteopathic treatment articulatory-raising forces thoracic region in: icd10pcs
rib raising thoracic > osteopathic treatment articulatory-raising forces thoracic region in: icd10pcs
rib raising low back > osteopathic treatment articulatory-raising forces lumbar region in: icd10pcs
rib raising lower back > osteopathic treatment articulatory-raising forces lumbar region in: icd10pcs
rib raising lumbar > osteopathic treatment articulatory-raising forces lumbar region in: icd10pcs
rib raising sacrum > osteopathic treatment articulatory-raising forces sacrum in: icd10pcs
rib raising tailbone > osteopathic treatment articulatory-raising forces sacrum in: icd10pcs
rib raising si joint > osteopathic treatment articulatory-raising forces sacrum in: icd10pcs
rib raising pelvis > osteopathic treatment articulatory-raising forces pelvis in: icd10pcs
rib raising hip > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
rib raising leg > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
rib raising knee > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
rib raising ankle > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
rib raising foot > osteopathic treatment articulatory-raising forces lower extremities in: icd10pcs
rib raising arm > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
rib raising shoulder > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
rib raising elbow > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
rib raising wrist > osteopathic treatment articulatory-raising forces upper extremities in: icd10pcs
rib raising rib > osteopathic treatment articulatory-raising forces rib cage in: icd10pcs
rib raising chest > osteopathic treatment articulatory-raising forces rib cage in: icd10pcs
rib raising diaphragm > osteopathic treatment articulatory-raising forces rib cage in: icd10pcs
rib raising belly > osteopathic treatment articulatory-raising forces abdomen in: icd10pcs
rib raising abdomen > osteopathic treatment articulatory-raising forces abdomen in: icd10pcs
rib raising visceral > osteopathic treatment articulatory-raising forces abdomen in: icd10pcs
springing head > osteopathic treatment low velocity-high amplitude forces head in: icd10pcs
springing skull > osteopathic treatment low velocity-high amplitude forces head in: icd10pcs
springing cranial > osteopathic treatment low velocity-high amplitude forces head in: icd10pcs
springing tmj > osteopathic treatment low velocity-high amplitude forces head in: icd10pcs
springing jaw > osteopathic treatment low velocity-high amplitude forces head in: icd10pcs
springing neck > osteopathic treatment low velocity-high amplitude forces cervical region in: icd10pcs
springing c spine > osteopathic treatment low velocity-high amplitude forces cervical region in: icd10pcs
springing cervical > osteopathic treatment low velocity-high amplitude forces cervical region in: icd10pcs
springing mid back > osteopathic treatment low velocity-high amplitude forces thoracic region in: icd10pcs
springing upper back > osteopathic treatment low velocity-high amplitude forces thoracic region in: icd10pcs
springing thoracic > osteopathic treatment low velocity-high amplitude forces thoracic region in: icd10pcs
springing low back > osteopathic treatment low velocity-high amplitude forces lumbar region in: icd10pcs
springing lower back > osteopathic treatment low velocity-high amplitude forces lumbar region in: icd10pcs
springing lumbar > osteopathic treatment low velocity-high amplitude forces lumbar region in: icd10pcs
springing sacrum > osteopathic treatment low velocity-high amplitude forces sacrum in: icd10pcs
springing tailbone > osteopathic treatment low velocity-high amplitude forces sacrum in: icd10pcs
springing si joint > osteopathic treatment low velocity-high amplitude forces sacrum in: icd10pcs
springing pelvis > osteopathic treatment low velocity-high amplitude forces pelvis in: icd10pcs
springing hip > osteopathic treatment low velocity-high amplitude forces lower extremities in: icd10pcs
springing leg > osteopathic treatment low velocity-high amplitude forces lower extremities in: icd10pcs
springing knee > osteopathic treatment low velocity-high amplitude forces lower extremities in: icd10pcs
springing ankle > osteopathic treatment low velocity-high amplitude forces lower extremities in: icd10pcs
springing foot > osteopathic treatment low velocity-high amplitude forces lower extremities in: icd10pcs
springing arm > osteopathic treatment low velocity-high amplitude forces upper extremities in: icd10pcs
springing shoulder > osteopathic treatment low velocity-high amplitude forces upper extremities in: icd10pcs
springing elbow > osteopathic treatment low velocity-high amplitude forces upper extremities in: icd10pcs
springing wrist > osteopathic treatment low velocity-high amplitude forces upper extremities in: icd10pcs
springing rib > osteopathic treatment low velocity-high amplitude forces rib cage in: icd10pcs
springing chest > osteopathic treatment low velocity-high amplitude forces rib cage in: icd10pcs
springing diaphragm > osteopathic treatment low velocity-high amplitude forces rib cage in: icd10pcs
springing belly > osteopathic treatment low velocity-high amplitude forces abdomen in: icd10pcs
springing abdomen > osteopathic treatment low velocity-high amplitude forces abdomen in: icd10pcs
springing visceral > osteopathic treatment low velocity-high amplitude forces abdomen in: icd10pcs
chiro skull > chiropractic manipulation head in: icd10pcs
chiro cranial > chiropractic manipulation head in: icd10pcs
chiro tmj > chiropractic manipulation head in: icd10pcs
chiro jaw > chiropractic manipulation head in: icd10pcs
chiro sacral > chiropractic manipulation sacrum in: icd10pcs
chiro hip > chiropractic manipulation lower extremities in: icd10pcs
chiro ankle > chiropractic manipulation lower extremities in: icd10pcs
chiro foot > chiropractic manipulation lower extremities in: icd10pcs
chiro elbow > chiropractic manipulation upper extremities in: icd10pcs
chiro wrist > chiropractic manipulation upper extremities in: icd10pcs
chiro chest > chiropractic manipulation rib cage in: icd10pcs
chiro diaphragm > chiropractic manipulation rib cage in: icd10pcs
chiro visceral > chiropractic manipulation abdomen in: icd10pcs
spinal adjustment head > chiropractic manipulation head in: icd10pcs
spinal adjustment skull > chiropractic manipulation head in: icd10pcs
spinal adjustment cranial > chiropractic manipulation head in: icd10pcs
spinal adjustment tmj > chiropractic manipulation head in: icd10pcs
spinal adjustment jaw > chiropractic manipulation head in: icd10pcs
spinal adjustment neck > chiropractic manipulation cervical region in: icd10pcs
spinal adjustment cervical > chiropractic manipulation cervical region in: icd10pcs
spinal adjustment mid back > chiropractic manipulation thoracic region in: icd10pcs
spinal adjustment upper back > chiropractic manipulation thoracic region in: icd10pcs
spinal adjustment thoracic > chiropractic manipulation thoracic region in: icd10pcs
spinal adjustment low back > chiropractic manipulation lumbar region in: icd10pcs
spinal adjustment lower back > chiropractic manipulation lumbar region in: icd10pcs
spinal adjustment lumbar > chiropractic manipulation lumbar region in: icd10pcs
spinal adjustment sacrum > chiropractic manipulation sacrum in: icd10pcs
spinal adjustment tailbone > chiropractic manipulation sacrum in: icd10pcs
spinal adjustment si joint > chiropractic manipulation sacrum in: icd10pcs
spinal adjustment pelvis > chiropractic manipulation pelvis in: icd10pcs
spinal adjustment hip > chiropractic manipulation lower extremities in: icd10pcs
spinal adjustment leg > chiropractic manipulation lower extremities in: icd10pcs
spinal adjustment knee > chiropractic manipulation lower extremities in: icd10pcs
spinal adjustment ankle > chiropractic manipulation lower extremities in: icd10pcs
spinal adjustment foot > chiropractic manipulation lower extremities in: icd10pcs
spinal adjustment arm > chiropractic manipulation upper extremities in: icd10pcs
spinal adjustment shoulder > chiropractic manipulation upper extremities in: icd10pcs
spinal adjustment elbow > chiropractic manipulation upper extremities in: icd10pcs
spinal adjustment wrist > chiropractic manipulation upper extremities in: icd10pcs
spinal adjustment rib > chiropractic manipulation rib cage in: icd10pcs
spinal adjustment chest > chiropractic manipulation rib cage in: icd10pcs
spinal adjustment diaphragm > chiropractic manipulation rib cage in: icd10pcs
spinal adjustment belly > chiropractic manipulation abdomen in: icd10pcs
spinal adjustment abdomen > chiropractic manipulation abdomen in: icd10pcs
spinal adjustment visceral > chiropractic manipulation abdomen in: icd10pcs
cracked cranial > chiropractic manipulation head in: icd10pcs
cracked tmj > chiropractic manipulation head in: icd10pcs
cracked jaw > chiropractic manipulation head in: icd10pcs
cracked cervical > chiropractic manipulation cervical region in: icd10pcs
cracked thoracic > chiropractic manipulation thoracic region in: icd10pcs
cracked lumbar > chiropractic manipulation lumbar region in: icd10pcs
cracked sacrum > chiropractic manipulation sacrum in: icd10pcs
cracked hip > chiropractic manipulation lower extremities in: icd10pcs
cracked ankle > chiropractic manipulation lower extremities in: icd10pcs
cracked foot > chiropractic manipulation lower extremities in: icd10pcs
cracked elbow > chiropractic manipulation upper extremities in: icd10pcs
cracked wrist > chiropractic manipulation upper extremities in: icd10pcs
cracked chest > chiropractic manipulation rib cage in: icd10pcs
cracked diaphragm > chiropractic manipulation rib cage in: icd10pcs
cracked abdomen > chiropractic manipulation abdomen in: icd10pcs
cracked visceral > chiropractic manipulation abdomen in: icd10pcs
adjusted skull > chiropractic manipulation head in: icd10pcs
adjusted cranial > chiropractic manipulation head in: icd10pcs
adjusted tmj > chiropractic manipulation head in: icd10pcs
adjusted jaw > chiropractic manipulation head in: icd10pcs
adjusted cervical > chiropractic manipulation cervical region in: icd10pcs
adjusted thoracic > chiropractic manipulation thoracic region in: icd10pcs
adjusted lumbar > chiropractic manipulation lumbar region in: icd10pcs
adjusted sacrum > chiropractic manipulation sacrum in: icd10pcs
adjusted hip > chiropractic manipulation lower extremities in: icd10pcs
adjusted ankle > chiropractic manipulation lower extremities in: icd10pcs
adjusted foot > chiropractic manipulation lower extremities in: icd10pcs
adjusted elbow > chiropractic manipulation upper extremities in: icd10pcs
adjusted wrist > chiropractic manipulation upper extremities in: icd10pcs
adjusted chest > chiropractic manipulation rib cage in: icd10pcs
adjusted diaphragm > chiropractic manipulation rib cage in: icd10pcs
adjusted abdomen > chiropractic manipulation abdomen in: icd10pcs
adjusted visceral > chiropractic manipulation abdomen in: icd10pcs
activator head > chiropractic manipulation mechanically assisted head in: icd10pcs
activator skull > chiropractic manipulation mechanically assisted head in: icd10pcs
activator cranial > chiropractic manipulation mechanically assisted head in: icd10pcs
activator tmj > chiropractic manipulation mechanically assisted head in: icd10pcs
activator jaw > chiropractic manipulation mechanically assisted head in: icd10pcs
activator neck > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
activator c spine > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
activator cervical > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
activator mid back > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
activator upper back > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
activator thoracic > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
activator low back > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
activator lower back > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
activator lumbar > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
activator sacrum > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
activator tailbone > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
activator si joint > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
activator pelvis > chiropractic manipulation mechanically assisted pelvis in: icd10pcs
activator hip > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
activator leg > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
activator knee > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
activator ankle > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
activator foot > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
activator arm > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
activator shoulder > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
activator elbow > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
activator wrist > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
activator rib > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
activator chest > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
activator diaphragm > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
activator belly > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
activator abdomen > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
activator visceral > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
drop table head > chiropractic manipulation mechanically assisted head in: icd10pcs
drop table skull > chiropractic manipulation mechanically assisted head in: icd10pcs
drop table cranial > chiropractic manipulation mechanically assisted head in: icd10pcs
drop table tmj > chiropractic manipulation mechanically assisted head in: icd10pcs
drop table jaw > chiropractic manipulation mechanically assisted head in: icd10pcs
drop table neck > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
drop table c spine > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
drop table cervical > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
drop table mid back > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
drop table upper back > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
drop table thoracic > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
drop table low back > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
drop table lower back > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
drop table lumbar > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
drop table sacrum > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
drop table tailbone > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
drop table si joint > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
drop table pelvis > chiropractic manipulation mechanically assisted pelvis in: icd10pcs
drop table hip > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
drop table leg > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
drop table knee > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
drop table ankle > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
drop table foot > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
drop table arm > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
drop table shoulder > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
drop table elbow > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
drop table wrist > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
drop table rib > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
drop table chest > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
drop table diaphragm > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
drop table belly > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
drop table abdomen > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
drop table visceral > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
flexion distraction head > chiropractic manipulation mechanically assisted head in: icd10pcs
flexion distraction skull > chiropractic manipulation mechanically assisted head in: icd10pcs
flexion distraction cranial > chiropractic manipulation mechanically assisted head in: icd10pcs
flexion distraction tmj > chiropractic manipulation mechanically assisted head in: icd10pcs
flexion distraction jaw > chiropractic manipulation mechanically assisted head in: icd10pcs
flexion distraction neck > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
flexion distraction c spine > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
flexion distraction cervical > chiropractic manipulation mechanically assisted cervical region in: icd10pcs
flexion distraction mid back > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
flexion distraction upper back > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
flexion distraction thoracic > chiropractic manipulation mechanically assisted thoracic region in: icd10pcs
flexion distraction low back > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
flexion distraction lower back > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
flexion distraction lumbar > chiropractic manipulation mechanically assisted lumbar region in: icd10pcs
flexion distraction sacrum > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
flexion distraction tailbone > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
flexion distraction si joint > chiropractic manipulation mechanically assisted sacrum in: icd10pcs
flexion distraction pelvis > chiropractic manipulation mechanically assisted pelvis in: icd10pcs
flexion distraction hip > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
flexion distraction leg > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
flexion distraction knee > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
flexion distraction ankle > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
flexion distraction foot > chiropractic manipulation mechanically assisted lower extremities in: icd10pcs
flexion distraction arm > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
flexion distraction shoulder > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
flexion distraction elbow > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
flexion distraction wrist > chiropractic manipulation mechanically assisted upper extremities in: icd10pcs
flexion distraction rib > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
flexion distraction chest > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
flexion distraction diaphragm > chiropractic manipulation mechanically assisted rib cage in: icd10pcs
flexion distraction belly > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
flexion distraction abdomen > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
flexion distraction visceral > chiropractic manipulation mechanically assisted abdomen in: icd10pcs
diversified head > chiropractic manipulation short lever specific contact head in: icd10pcs
diversified skull > chiropractic manipulation short lever specific contact head in: icd10pcs
diversified cranial > chiropractic manipulation short lever specific contact head in: icd10pcs
diversified tmj > chiropractic manipulation short lever specific contact head in: icd10pcs
diversified jaw > chiropractic manipulation short lever specific contact head in: icd10pcs
diversified neck > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
diversified c spine > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
diversified cervical > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
diversified mid back > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
diversified upper back > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
diversified thoracic > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
diversified low back > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
diversified lower back > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
diversified lumbar > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
diversified sacrum > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
diversified tailbone > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
diversified si joint > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
diversified pelvis > chiropractic manipulation short lever specific contact pelvis in: icd10pcs
diversified hip > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
diversified leg > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
diversified knee > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
diversified ankle > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
diversified foot > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
diversified arm > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
diversified shoulder > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
diversified elbow > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
diversified wrist > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
diversified rib > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
diversified chest > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
diversified diaphragm > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
diversified belly > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
diversified abdomen > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
diversified visceral > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
gonstead head > chiropractic manipulation short lever specific contact head in: icd10pcs
gonstead skull > chiropractic manipulation short lever specific contact head in: icd10pcs
gonstead cranial > chiropractic manipulation short lever specific contact head in: icd10pcs
gonstead tmj > chiropractic manipulation short lever specific contact head in: icd10pcs
gonstead jaw > chiropractic manipulation short lever specific contact head in: icd10pcs
gonstead neck > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
gonstead c spine > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
gonstead cervical > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
gonstead mid back > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
gonstead upper back > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
gonstead thoracic > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
gonstead low back > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
gonstead lower back > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
gonstead lumbar > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
gonstead sacrum > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
gonstead tailbone > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
gonstead si joint > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
gonstead pelvis > chiropractic manipulation short lever specific contact pelvis in: icd10pcs
gonstead hip > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
gonstead leg > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
gonstead knee > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
gonstead ankle > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
gonstead foot > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
gonstead arm > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
gonstead shoulder > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
gonstead elbow > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
gonstead wrist > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
gonstead rib > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
gonstead chest > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
gonstead diaphragm > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
gonstead belly > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
gonstead abdomen > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
gonstead visceral > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
toggle recoil head > chiropractic manipulation short lever specific contact head in: icd10pcs
toggle recoil skull > chiropractic manipulation short lever specific contact head in: icd10pcs
toggle recoil cranial > chiropractic manipulation short lever specific contact head in: icd10pcs
toggle recoil tmj > chiropractic manipulation short lever specific contact head in: icd10pcs
toggle recoil jaw > chiropractic manipulation short lever specific contact head in: icd10pcs
toggle recoil neck > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
toggle recoil c spine > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
toggle recoil cervical > chiropractic manipulation short lever specific contact cervical region in: icd10pcs
toggle recoil mid back > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
toggle recoil upper back > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
toggle recoil thoracic > chiropractic manipulation short lever specific contact thoracic region in: icd10pcs
toggle recoil low back > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
toggle recoil lower back > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
toggle recoil lumbar > chiropractic manipulation short lever specific contact lumbar region in: icd10pcs
toggle recoil sacrum > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
toggle recoil tailbone > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
toggle recoil si joint > chiropractic manipulation short lever specific contact sacrum in: icd10pcs
toggle recoil pelvis > chiropractic manipulation short lever specific contact pelvis in: icd10pcs
toggle recoil hip > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
toggle recoil leg > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
toggle recoil knee > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
toggle recoil ankle > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
toggle recoil foot > chiropractic manipulation short lever specific contact lower extremities in: icd10pcs
toggle recoil arm > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
toggle recoil shoulder > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
toggle recoil elbow > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
toggle recoil wrist > chiropractic manipulation short lever specific contact upper extremities in: icd10pcs
toggle recoil rib > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
toggle recoil chest > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
toggle recoil diaphragm > chiropractic manipulation short lever specific contact rib cage in: icd10pcs
toggle recoil belly > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
toggle recoil abdomen > chiropractic manipulation short lever specific contact abdomen in: icd10pcs
toggle recoil visceral > chiropractic manipulation short lever specific contact abdomen in: icd10pcs

# --- rehabilitation acts by part (ICD-10-PCS)
range of motion neck > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
range of motion jaw > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
range of motion tmj > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
range of motion shoulder > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion elbow > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion wrist > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion hand > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion finger > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion arm > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion upper back > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion rotator cuff > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
range of motion hip > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion knee > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion ankle > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion foot > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion leg > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion low back > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion lower back > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion thigh > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
range of motion core > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching neck > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
stretching jaw > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
stretching tmj > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
stretching shoulder > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching elbow > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching wrist > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching hand > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching finger > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching arm > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching upper back > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching rotator cuff > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
stretching hip > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching knee > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching ankle > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching foot > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching leg > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching low back > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching lower back > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching thigh > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
stretching core > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization neck > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
joint mobilization jaw > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
joint mobilization tmj > range of motion and joint mobility treatment musculoskeletal head and neck in: icd10pcs
joint mobilization shoulder > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization elbow > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization wrist > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization hand > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization finger > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization arm > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization upper back > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization rotator cuff > range of motion and joint mobility treatment musculoskeletal upper back / upper extremity in: icd10pcs
joint mobilization hip > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization knee > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization ankle > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization foot > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization leg > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization low back > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization lower back > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization thigh > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
joint mobilization core > range of motion and joint mobility treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening neck > muscle performance treatment musculoskeletal head and neck in: icd10pcs
strengthening jaw > muscle performance treatment musculoskeletal head and neck in: icd10pcs
strengthening tmj > muscle performance treatment musculoskeletal head and neck in: icd10pcs
strengthening shoulder > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening elbow > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening wrist > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening hand > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening finger > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening arm > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening upper back > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening rotator cuff > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strengthening hip > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening knee > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening ankle > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening foot > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening leg > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening low back > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening lower back > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening thigh > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strengthening core > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training neck > muscle performance treatment musculoskeletal head and neck in: icd10pcs
strength training jaw > muscle performance treatment musculoskeletal head and neck in: icd10pcs
strength training tmj > muscle performance treatment musculoskeletal head and neck in: icd10pcs
strength training shoulder > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training elbow > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training wrist > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training hand > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training finger > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training arm > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training upper back > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training rotator cuff > muscle performance treatment musculoskeletal upper back / upper extremity in: icd10pcs
strength training hip > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training knee > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training ankle > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training foot > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training leg > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training low back > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training lower back > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training thigh > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
strength training core > muscle performance treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises neck > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
exercises jaw > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
exercises tmj > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
exercises shoulder > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises elbow > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises wrist > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises hand > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises finger > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises arm > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises upper back > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises rotator cuff > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
exercises hip > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises knee > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises ankle > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises foot > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises leg > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises low back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises lower back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises thigh > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
exercises core > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise neck > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
therapeutic exercise jaw > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
therapeutic exercise tmj > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
therapeutic exercise shoulder > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise elbow > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise wrist > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise hand > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise finger > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise arm > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise upper back > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise rotator cuff > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therapeutic exercise hip > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise knee > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise ankle > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise foot > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise leg > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise low back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise lower back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise thigh > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therapeutic exercise core > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex neck > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
therex jaw > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
therex tmj > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
therex shoulder > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex elbow > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex wrist > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex hand > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex finger > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex arm > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex upper back > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex rotator cuff > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
therex hip > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex knee > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex ankle > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex foot > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex leg > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex low back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex lower back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex thigh > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
therex core > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt neck > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
pt jaw > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
pt tmj > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
pt shoulder > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt elbow > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt wrist > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt hand > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt finger > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt arm > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt upper back > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt rotator cuff > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
pt hip > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt knee > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt ankle > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt foot > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt leg > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt low back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt lower back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt thigh > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
pt core > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio neck > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
physio jaw > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
physio tmj > therapeutic exercise treatment musculoskeletal head and neck in: icd10pcs
physio shoulder > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio elbow > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio wrist > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio hand > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio finger > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio arm > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio upper back > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio rotator cuff > therapeutic exercise treatment musculoskeletal upper back / upper extremity in: icd10pcs
physio hip > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio knee > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio ankle > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio foot > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio leg > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio low back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio lower back > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio thigh > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
physio core > therapeutic exercise treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy neck > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
manual therapy jaw > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
manual therapy tmj > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
manual therapy shoulder > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy elbow > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy wrist > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy hand > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy finger > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy arm > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy upper back > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy rotator cuff > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
manual therapy hip > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy knee > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy ankle > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy foot > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy leg > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy low back > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy lower back > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy thigh > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
manual therapy core > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization neck > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
soft tissue mobilization jaw > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
soft tissue mobilization tmj > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
soft tissue mobilization shoulder > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization elbow > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization wrist > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization hand > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization finger > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization arm > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization upper back > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization rotator cuff > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
soft tissue mobilization hip > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization knee > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization ankle > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization foot > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization leg > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization low back > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization lower back > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization thigh > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
soft tissue mobilization core > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage neck > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
trigger point massage jaw > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
trigger point massage tmj > manual therapy techniques treatment musculoskeletal head and neck in: icd10pcs
trigger point massage shoulder > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage elbow > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage wrist > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage hand > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage finger > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage arm > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage upper back > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage rotator cuff > manual therapy techniques treatment musculoskeletal upper back / upper extremity in: icd10pcs
trigger point massage hip > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage knee > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage ankle > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage foot > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage leg > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage low back > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage lower back > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage thigh > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
trigger point massage core > manual therapy techniques treatment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement neck > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
rom measurement jaw > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
rom measurement tmj > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
rom measurement shoulder > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement elbow > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement wrist > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement hand > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement finger > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement arm > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement upper back > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement rotator cuff > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
rom measurement hip > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement knee > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement ankle > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement foot > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement leg > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement low back > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement lower back > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement thigh > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
rom measurement core > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer neck > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
goniometer jaw > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
goniometer tmj > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
goniometer shoulder > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer elbow > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer wrist > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer hand > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer finger > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer arm > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer upper back > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer rotator cuff > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometer hip > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer knee > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer ankle > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer foot > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer leg > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer low back > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer lower back > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer thigh > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometer core > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry neck > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
goniometry jaw > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
goniometry tmj > range of motion and joint integrity assessment musculoskeletal head and neck in: icd10pcs
goniometry shoulder > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry elbow > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry wrist > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry hand > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry finger > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry arm > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry upper back > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry rotator cuff > range of motion and joint integrity assessment musculoskeletal upper back / upper extremity in: icd10pcs
goniometry hip > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry knee > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry ankle > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry foot > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry leg > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry low back > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry lower back > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry thigh > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
goniometry core > range of motion and joint integrity assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test neck > muscle performance assessment musculoskeletal head and neck in: icd10pcs
manual muscle test jaw > muscle performance assessment musculoskeletal head and neck in: icd10pcs
manual muscle test tmj > muscle performance assessment musculoskeletal head and neck in: icd10pcs
manual muscle test shoulder > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test elbow > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test wrist > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test hand > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test finger > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test arm > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test upper back > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test rotator cuff > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
manual muscle test hip > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test knee > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test ankle > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test foot > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test leg > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test low back > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test lower back > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test thigh > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
manual muscle test core > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt neck > muscle performance assessment musculoskeletal head and neck in: icd10pcs
mmt jaw > muscle performance assessment musculoskeletal head and neck in: icd10pcs
mmt tmj > muscle performance assessment musculoskeletal head and neck in: icd10pcs
mmt shoulder > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt elbow > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt wrist > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt hand > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt finger > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt arm > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt upper back > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt rotator cuff > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
mmt hip > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt knee > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt ankle > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt foot > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt leg > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt low back > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt lower back > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt thigh > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
mmt core > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test neck > muscle performance assessment musculoskeletal head and neck in: icd10pcs
strength test jaw > muscle performance assessment musculoskeletal head and neck in: icd10pcs
strength test tmj > muscle performance assessment musculoskeletal head and neck in: icd10pcs
strength test shoulder > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test elbow > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test wrist > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test hand > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test finger > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test arm > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test upper back > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test rotator cuff > muscle performance assessment musculoskeletal upper back / upper extremity in: icd10pcs
strength test hip > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test knee > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test ankle > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test foot > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test leg > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test low back > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test lower back > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test thigh > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
strength test core > muscle performance assessment musculoskeletal lower back / lower extremity in: icd10pcs
dexterity hand > coordination/dexterity treatment musculoskeletal upper back / upper extremity in: icd10pcs
dexterity finger > coordination/dexterity treatment musculoskeletal upper back / upper extremity in: icd10pcs
dexterity arm > coordination/dexterity treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control neck > motor function treatment musculoskeletal head and neck in: icd10pcs
motor control jaw > motor function treatment musculoskeletal head and neck in: icd10pcs
motor control tmj > motor function treatment musculoskeletal head and neck in: icd10pcs
motor control shoulder > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control elbow > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control wrist > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control hand > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control finger > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control arm > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control upper back > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control rotator cuff > motor function treatment musculoskeletal upper back / upper extremity in: icd10pcs
motor control hip > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control knee > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control ankle > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control foot > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control leg > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control low back > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control lower back > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control thigh > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
motor control core > motor function treatment musculoskeletal lower back / lower extremity in: icd10pcs
neuro rehab > motor function treatment neurological in: icd10pcs
neuromuscular reeducation > motor function treatment neurological in: icd10pcs
neuromuscular re-education > motor function treatment neurological in: icd10pcs
nmre > motor function treatment neurological in: icd10pcs
bobath > motor function treatment neurological in: icd10pcs
ndt therapy > motor function treatment neurological in: icd10pcs
constraint induced therapy > motor function treatment neurological in: icd10pcs
mirror therapy > motor function treatment neurological in: icd10pcs
chest pt > therapeutic exercise treatment respiratory in: icd10pcs
chest physiotherapy > therapeutic exercise treatment respiratory in: icd10pcs
breathing exercises > therapeutic exercise treatment respiratory in: icd10pcs
incentive spirometry teaching > therapeutic exercise treatment respiratory in: icd10pcs
pulmonary exercises > therapeutic exercise treatment respiratory in: icd10pcs
cardiac exercise > therapeutic exercise treatment circulatory in: icd10pcs
cardiac rehab > therapeutic exercise treatment circulatory in: icd10pcs
cardiac rehab exercise > therapeutic exercise treatment circulatory in: icd10pcs
pelvic floor therapy > therapeutic exercise treatment genitourinary in: icd10pcs
pelvic floor therapy > muscle performance treatment genitourinary in: icd10pcs
pelvic floor pt > therapeutic exercise treatment genitourinary in: icd10pcs
pelvic floor pt > muscle performance treatment genitourinary in: icd10pcs
kegel > therapeutic exercise treatment genitourinary in: icd10pcs
kegel > muscle performance treatment genitourinary in: icd10pcs
incontinence therapy > therapeutic exercise treatment genitourinary in: icd10pcs
incontinence therapy > muscle performance treatment genitourinary in: icd10pcs
lymphedema therapy > manual therapy techniques integumentary in: icd10pcs
manual lymph drainage > manual therapy techniques integumentary in: icd10pcs
mld massage > manual therapy techniques integumentary in: icd10pcs
decongestive therapy > manual therapy techniques integumentary in: icd10pcs
scar massage > manual therapy techniques treatment integumentary in: icd10pcs
scar mobilization > manual therapy techniques treatment integumentary in: icd10pcs
pool therapy > therapeutic exercise treatment in: icd10pcs
aquatic therapy > therapeutic exercise treatment in: icd10pcs
water therapy > therapeutic exercise treatment in: icd10pcs
hydrotherapy exercise > therapeutic exercise treatment in: icd10pcs
treadmill training > gait training functional ambulation treatment in: icd10pcs
crutch training > gait training functional ambulation treatment in: icd10pcs
crutch walking > gait training functional ambulation treatment in: icd10pcs
walker training > gait training functional ambulation treatment in: icd10pcs
gait therapy > gait training functional ambulation treatment in: icd10pcs
learn to walk again > gait training functional ambulation treatment in: icd10pcs
cane training > gait training functional ambulation treatment in: icd10pcs
stair training > gait training functional ambulation treatment in: icd10pcs
parallel bars > gait training functional ambulation treatment in: icd10pcs
wheelchair skills > wheelchair mobility treatment in: icd10pcs
power chair training > wheelchair mobility treatment in: icd10pcs
wheelchair propulsion > wheelchair mobility treatment in: icd10pcs
bed mobility > bed mobility treatment in: icd10pcs
rolling in bed > bed mobility treatment in: icd10pcs
scooting in bed > bed mobility treatment in: icd10pcs
supine to sit > bed mobility treatment in: icd10pcs
bed to chair > transfer training treatment in: icd10pcs
chair transfer > transfer training treatment in: icd10pcs
hoyer training > transfer training treatment in: icd10pcs
slide board > transfer training treatment in: icd10pcs
sit to stand training > transfer training treatment in: icd10pcs
toilet transfer > transfer training treatment in: icd10pcs
debridement by therapist > wound management treatment in: icd10pcs
pulse lavage > wound management treatment in: icd10pcs
bathing practice > bathing/showering techniques treatment in: icd10pcs
shower techniques > bathing/showering techniques treatment in: icd10pcs
dressing practice > dressing techniques treatment in: icd10pcs
sock aid > dressing techniques treatment in: icd10pcs
lower body dressing > dressing techniques treatment in: icd10pcs
upper body dressing > dressing techniques treatment in: icd10pcs
dressing skills > dressing techniques treatment in: icd10pcs
grooming practice > grooming/personal hygiene treatment in: icd10pcs
hygiene training > grooming/personal hygiene treatment in: icd10pcs
toothbrushing training > grooming/personal hygiene treatment in: icd10pcs
self feeding > feeding/eating treatment in: icd10pcs
adaptive utensils > feeding/eating treatment in: icd10pcs
feeding training > feeding/eating treatment in: icd10pcs
kitchen training > home management treatment in: icd10pcs
housekeeping training > home management treatment in: icd10pcs
homemaking skills > home management treatment in: icd10pcs
social skills training ot > psychosocial skills treatment in: icd10pcs
leisure skills > psychosocial skills treatment in: icd10pcs
work hardening > vocational activities work reintegration skills treatment in: icd10pcs
work conditioning > vocational activities work reintegration skills treatment in: icd10pcs
return to work therapy > vocational activities work reintegration skills treatment in: icd10pcs
job site training > vocational activities work reintegration skills treatment in: icd10pcs
fce > vocational activities functional community work reintegration skills assessment in: icd10pcs
functional capacity evaluation > vocational activities functional community work reintegration skills assessment in: icd10pcs
functional capacity exam > vocational activities functional community work reintegration skills assessment in: icd10pcs
work capacity test > vocational activities functional community work reintegration skills assessment in: icd10pcs
job site evaluation > ergonomics and body mechanics assessment in: icd10pcs
workstation assessment > ergonomics and body mechanics assessment in: icd10pcs
desk assessment > ergonomics and body mechanics assessment in: icd10pcs
home safety evaluation > environmental home work barriers assessment in: icd10pcs
home visit barriers > environmental home work barriers assessment in: icd10pcs
home assessment ot > environmental home work barriers assessment in: icd10pcs
accessibility assessment > environmental home work barriers assessment in: icd10pcs
6 minute walk > aerobic capacity and endurance assessment in: icd10pcs
6mwt > aerobic capacity and endurance assessment in: icd10pcs
vo2 test pt > aerobic capacity and endurance assessment in: icd10pcs
berg balance > gait and/or balance assessment in: icd10pcs
tug test > gait and/or balance assessment in: icd10pcs
timed up and go > gait and/or balance assessment in: icd10pcs
tinetti > gait and/or balance assessment in: icd10pcs
gait analysis > gait and/or balance assessment in: icd10pcs
walking test > gait and/or balance assessment in: icd10pcs
fall risk test > gait and/or balance assessment in: icd10pcs
pain scale > pain assessment in: icd10pcs
pain score > pain assessment in: icd10pcs
pain rating > pain assessment in: icd10pcs
vas pain > pain assessment in: icd10pcs
monofilament > sensory awareness/processing/integrity assessment in: icd10pcs
sensation test > sensory awareness/processing/integrity assessment in: icd10pcs
two point discrimination > sensory awareness/processing/integrity assessment in: icd10pcs
touch test > sensory awareness/processing/integrity assessment in: icd10pcs
dtr > reflex integrity assessment in: icd10pcs
skin check rehab > integumentary integrity assessment in: icd10pcs
skin integrity > integumentary integrity assessment in: icd10pcs
pressure sore check > integumentary integrity assessment in: icd10pcs
facial nerve test > facial nerve function assessment in: icd10pcs
house brackmann > facial nerve function assessment in: icd10pcs
somatosensory evoked potential > somatosensory evoked potentials assessment in: icd10pcs
cranial nerve test > cranial nerve integrity assessment in: icd10pcs
cranial nerve exam > cranial nerve integrity assessment in: icd10pcs
infant motor test > neuromotor development assessment in: icd10pcs
milestone test motor > neuromotor development assessment in: icd10pcs
peabody motor > neuromotor development assessment in: icd10pcs
handwriting therapy > visual motor integration treatment in: icd10pcs
visual motor therapy > visual motor integration treatment in: icd10pcs
eye hand coordination > visual motor integration treatment in: icd10pcs
visual perception test > perceptual processing treatment in: icd10pcs
neglect therapy > perceptual processing treatment in: icd10pcs
visual neglect > perceptual processing treatment in: icd10pcs
posture therapy > postural control treatment in: icd10pcs
sitting balance > postural control treatment in: icd10pcs
trunk control > postural control treatment in: icd10pcs
core stability training > postural control treatment in: icd10pcs
epley > vestibular treatment in: icd10pcs
bppv treatment > vestibular treatment in: icd10pcs
crystals repositioning > vestibular treatment in: icd10pcs
dysphagia therapy > swallowing dysfunction treatment in: icd10pcs
vitalstim > swallowing dysfunction treatment in: icd10pcs
swallow rehab > swallowing dysfunction treatment in: icd10pcs
fees test > instrumental swallowing and oral function assessment in: icd10pcs
fiberoptic endoscopic swallow > instrumental swallowing and oral function assessment in: icd10pcs
scope swallow > instrumental swallowing and oral function assessment in: icd10pcs
water swallow test > bedside swallowing and oral function assessment in: icd10pcs
swallow screen > bedside swallowing and oral function assessment in: icd10pcs
myofunctional therapy > orofacial myofunctional treatment in: icd10pcs
tongue thrust evaluation > orofacial myofunctional assessment in: icd10pcs
fluency therapy > fluency treatment in: icd10pcs
stuttering evaluation > fluency assessment in: icd10pcs
voice lessons > voice treatment in: icd10pcs
vocal therapy > voice treatment in: icd10pcs
hoarseness therapy > voice treatment in: icd10pcs
lsvt > voice treatment in: icd10pcs
lee silverman > voice treatment in: icd10pcs
voice evaluation > voice assessment in: icd10pcs
stroboscopy voice eval > voice assessment in: icd10pcs
pronunciation therapy > articulation/phonology treatment in: icd10pcs
articulation test > articulation/phonology assessment in: icd10pcs
goldman fristoe > articulation/phonology assessment in: icd10pcs
speech sound test > articulation/phonology assessment in: icd10pcs
apraxia of speech therapy > motor speech treatment in: icd10pcs
dysarthria evaluation > motor speech assessment in: icd10pcs
apraxia evaluation > motor speech assessment in: icd10pcs
aphasia test > aphasia assessment in: icd10pcs
western aphasia battery > aphasia assessment in: icd10pcs
boston aphasia > aphasia assessment in: icd10pcs
language delay therapy > receptive/expressive language treatment in: icd10pcs
late talker therapy > receptive/expressive language treatment in: icd10pcs
language evaluation > receptive/expressive language assessment in: icd10pcs
celf > receptive/expressive language assessment in: icd10pcs
preschool language scale > receptive/expressive language assessment in: icd10pcs
cognitive therapy speech > communicative/cognitive integration skills treatment in: icd10pcs
memory therapy > communicative/cognitive integration skills treatment in: icd10pcs
cognitive retraining > communicative/cognitive integration skills treatment in: icd10pcs
cognitive eval speech > communicative/cognitive integration skills assessment in: icd10pcs
cognitive linguistic evaluation > communicative/cognitive integration skills assessment in: icd10pcs
cognitive assessment speech > communicative/cognitive integration skills assessment in: icd10pcs
aac device fitting > augmentative/alternative communication system device fitting in: icd10pcs
talker fitting > augmentative/alternative communication system device fitting in: icd10pcs
speech device fitting > augmentative/alternative communication system device fitting in: icd10pcs
aac evaluation > augmentative/alternative communication system assessment in: icd10pcs
speech device evaluation > augmentative/alternative communication system assessment in: icd10pcs
tep fitting > voice prosthetic device fitting in: icd10pcs
trach esophageal voice > voice prosthetic device fitting in: icd10pcs
electrolarynx fitting > voice prosthetic device fitting in: icd10pcs
passy muir fitting > voice prosthetic device fitting in: icd10pcs
speechreading > aural rehabilitation treatment in: icd10pcs
listening therapy > aural rehabilitation treatment in: icd10pcs
auditory training > auditory processing treatment in: icd10pcs
apd therapy > auditory processing treatment in: icd10pcs
capd therapy > auditory processing treatment in: icd10pcs
apd test > auditory processing assessment in: icd10pcs
central auditory test > auditory processing assessment in: icd10pcs
earwax removal audiologist > cerumen management treatment in: icd10pcs
ci mapping > cochlear implant rehabilitation treatment in: icd10pcs
ci mapping > cochlear implant assessment in: icd10pcs
cochlear implant mapping > cochlear implant rehabilitation treatment in: icd10pcs
cochlear implant mapping > cochlear implant assessment in: icd10pcs
ci programming > cochlear implant rehabilitation treatment in: icd10pcs
ci programming > cochlear implant assessment in: icd10pcs
cochlear programming > cochlear implant rehabilitation treatment in: icd10pcs
cochlear programming > cochlear implant assessment in: icd10pcs
cochlear tune up > cochlear implant rehabilitation treatment in: icd10pcs
cochlear tune up > cochlear implant assessment in: icd10pcs
hearing aids fitted > hearing aid device fitting in: icd10pcs
new hearing aid > hearing aid device fitting in: icd10pcs
hearing aid fitting both > binaural hearing aid device fitting in: icd10pcs
hearing aids both ears > binaural hearing aid device fitting in: icd10pcs
two hearing aids > binaural hearing aid device fitting in: icd10pcs
hearing aid one ear > monaural hearing aid device fitting in: icd10pcs
single hearing aid > monaural hearing aid device fitting in: icd10pcs
hearing aid check > electroacoustic hearing aid check assessment in: icd10pcs
hearing aid tune up > electroacoustic hearing aid check assessment in: icd10pcs
hearing aid analysis > electroacoustic hearing aid check assessment in: icd10pcs
real ear > ear canal probe microphone assessment in: icd10pcs
probe mic > ear canal probe microphone assessment in: icd10pcs
fm system > assistive listening device in: icd10pcs
listening device > assistive listening device in: icd10pcs
tinnitus masker fitting > tinnitus masker device fitting in: icd10pcs
sound generator tinnitus > tinnitus masker device fitting in: icd10pcs
prosthesis training > prosthesis device fitting in: icd10pcs
artificial leg training > prosthesis device fitting in: icd10pcs
prosthetic training > prosthesis device fitting in: icd10pcs
artificial arm training > prosthesis device fitting in: icd10pcs
afo fitting > dynamic orthosis device fitting in: icd10pcs
dynamic splint > dynamic orthosis device fitting in: icd10pcs
resting splint > static orthosis device fitting in: icd10pcs
static splint > static orthosis device fitting in: icd10pcs
hand splint fitting > static orthosis device fitting in: icd10pcs
custom splint ot > static orthosis device fitting in: icd10pcs
grab bars fitting > assistive adaptive supportive protective devices device fitting in: icd10pcs
adaptive equipment > assistive adaptive supportive protective devices device fitting in: icd10pcs
adaptive equipment fitting > assistive adaptive supportive protective devices device fitting in: icd10pcs
reacher > assistive adaptive supportive protective devices device fitting in: icd10pcs
audiogram > pure tone audiometry air in: icd10pcs
audiogram > hearing screening assessment in: icd10pcs
hearing test booth > pure tone audiometry air in: icd10pcs
hearing test booth > hearing screening assessment in: icd10pcs
headphones hearing > pure tone audiometry air in: icd10pcs
headphones hearing > hearing screening assessment in: icd10pcs
tone test > hearing screening assessment in: icd10pcs
beep test > pure tone audiometry air in: icd10pcs
beep test > hearing screening assessment in: icd10pcs
audiometry > pure tone audiometry air in: icd10pcs
bone conduction test > pure tone audiometry air and bone assessment in: icd10pcs
air and bone > pure tone audiometry air and bone assessment in: icd10pcs
play audiometry > conditioned play audiometry assessment in: icd10pcs
toy hearing test > conditioned play audiometry assessment in: icd10pcs
toys hearing > conditioned play audiometry assessment in: icd10pcs
child hearing game > conditioned play audiometry assessment in: icd10pcs
vra > visual reinforcement audiometry assessment in: icd10pcs
light up toy hearing > visual reinforcement audiometry assessment in: icd10pcs
toddler hearing test > visual reinforcement audiometry assessment in: icd10pcs
visual reinforcement > visual reinforcement audiometry assessment in: icd10pcs
picture hearing test > select picture audiometry assessment in: icd10pcs
srt > speech threshold assessment in: icd10pcs
speech reception threshold > speech threshold assessment in: icd10pcs
speech discrimination > speech/word recognition assessment in: icd10pcs
word list hearing > speech/word recognition assessment in: icd10pcs
tymp > tympanometry assessment in: icd10pcs
tympanogram > tympanometry assessment in: icd10pcs
eardrum pressure > tympanometry assessment in: icd10pcs
ear pressure test > tympanometry assessment in: icd10pcs
middle ear pressure > tympanometry assessment in: icd10pcs
immittance > tympanometry assessment in: icd10pcs
impedance > tympanometry assessment in: icd10pcs
stapedial reflex > acoustic reflex threshold assessment in: icd10pcs
acoustic reflex > acoustic reflex threshold assessment in: icd10pcs
ear reflex > acoustic reflex threshold assessment in: icd10pcs
reflex decay > acoustic reflex decay assessment in: icd10pcs
eustachian test > eustachian tube function assessment in: icd10pcs
eustachian tube test > eustachian tube function assessment in: icd10pcs
bera > auditory evoked potentials assessment in: icd10pcs
brainstem hearing test > auditory evoked potentials assessment in: icd10pcs
auditory brainstem response > auditory evoked potentials assessment in: icd10pcs
aabr > auditory evoked potentials assessment in: icd10pcs
ecochg > electrocochleography assessment in: icd10pcs
ecog ear > electrocochleography assessment in: icd10pcs
oae > evoked otoacoustic emissions screening assessment in: icd10pcs
oae screen > evoked otoacoustic emissions screening assessment in: icd10pcs
newborn hearing screen > evoked otoacoustic emissions screening assessment in: icd10pcs
otoacoustic > evoked otoacoustic emissions screening assessment in: icd10pcs
baby hearing screen > evoked otoacoustic emissions screening assessment in: icd10pcs
malingering hearing test > stenger assessment in: icd10pcs
calorics > bithermal binaural caloric irrigation assessment in: icd10pcs
caloric test > bithermal binaural caloric irrigation assessment in: icd10pcs
water in ear dizziness test > bithermal binaural caloric irrigation assessment in: icd10pcs
ice water ear test > bithermal binaural caloric irrigation assessment in: icd10pcs
vng > vestibular assessment in: icd10pcs
eng > vestibular assessment in: icd10pcs
videonystagmography > vestibular assessment in: icd10pcs
videonystagmography > oscillating tracking assessment in: icd10pcs
electronystagmography > vestibular assessment in: icd10pcs
electronystagmography > oscillating tracking assessment in: icd10pcs
nystagmus test > vestibular assessment in: icd10pcs
nystagmus test > oscillating tracking assessment in: icd10pcs
rotary chair > sinusoidal vertical axis rotational assessment in: icd10pcs
rotational chair > sinusoidal vertical axis rotational assessment in: icd10pcs
spinning chair > sinusoidal vertical axis rotational assessment in: icd10pcs
dix hallpike > dix-hallpike dynamic assessment in: icd10pcs
hallpike > dix-hallpike dynamic assessment in: icd10pcs
posturography > computerized dynamic posturography assessment in: icd10pcs
balance platform > computerized dynamic posturography assessment in: icd10pcs
balance machine > computerized dynamic posturography assessment in: icd10pcs
sensory organization test > computerized dynamic posturography assessment in: icd10pcs
equitest > computerized dynamic posturography assessment in: icd10pcs
hearing protection fitting > ear protector in: icd10pcs
ear plugs fitting > ear protector in: icd10pcs
teach caregiver transfer > caregiver training in transfer in: icd10pcs
train wife transfer > caregiver training in transfer in: icd10pcs
family transfer training > caregiver training in transfer in: icd10pcs
caregiver transfer > caregiver training in transfer in: icd10pcs
teach caregiver feeding > caregiver training in feeding and eating in: icd10pcs
caregiver feeding > caregiver training in feeding and eating in: icd10pcs
caregiver bathing > caregiver training in bathing/showering technique in: icd10pcs
caregiver suction > caregiver training in airway clearance techniques in: icd10pcs
teach suctioning > caregiver training in airway clearance techniques in: icd10pcs
trach care teaching > caregiver training in airway clearance techniques in: icd10pcs
caregiver exercises > caregiver training in therapeutic exercise in: icd10pcs
teach family exercises > caregiver training in therapeutic exercise in: icd10pcs
caregiver wheelchair > caregiver training in wheelchair mobility in: icd10pcs
caregiver walking > caregiver training in gait training/functional ambulation in: icd10pcs
caregiver communication > caregiver training in communication skills in: icd10pcs

# --- mind and addiction (ICD-10-PCS)
neuropsychology test > psychological tests neuropsychological in: icd10pcs
memory testing dementia > psychological tests neuropsychological in: icd10pcs
mmse > psychological tests neurobehavioral and cognitive status in: icd10pcs
moca test > psychological tests neurobehavioral and cognitive status in: icd10pcs
cognitive screen > psychological tests neurobehavioral and cognitive status in: icd10pcs
mental status test > psychological tests neurobehavioral and cognitive status in: icd10pcs
iq test > psychological tests intellectual and psychoeducational in: icd10pcs
wais > psychological tests intellectual and psychoeducational in: icd10pcs
wisc > psychological tests intellectual and psychoeducational in: icd10pcs
intelligence test > psychological tests intellectual and psychoeducational in: icd10pcs
gifted testing > psychological tests intellectual and psychoeducational in: icd10pcs
dyslexia test > psychological tests intellectual and psychoeducational in: icd10pcs
inkblot > psychological tests personality and behavioral in: icd10pcs
ink blot > psychological tests personality and behavioral in: icd10pcs
adhd testing > psychological tests personality and behavioral in: icd10pcs
pai test > psychological tests personality and behavioral in: icd10pcs
ados > psychological tests developmental in: icd10pcs
developmental test > psychological tests developmental in: icd10pcs
bayley > psychological tests developmental in: icd10pcs
child development testing > psychological tests developmental in: icd10pcs
suicide intervention > crisis intervention in: icd10pcs
crisis visit > crisis intervention in: icd10pcs
crisis team > crisis intervention in: icd10pcs
mental health emergency > crisis intervention in: icd10pcs
med check > medication management in: icd10pcs
med management psychiatry > medication management in: icd10pcs
medication check psych > medication management in: icd10pcs
psych meds > medication management in: icd10pcs
psychiatric medication visit > medication management in: icd10pcs
art therapy > individual psychotherapy interactive in: icd10pcs
sand tray > individual psychotherapy interactive in: icd10pcs
aba therapy > individual psychotherapy behavioral in: icd10pcs
systematic desensitization > individual psychotherapy behavioral in: icd10pcs
token economy > individual psychotherapy behavioral in: icd10pcs
habit reversal > individual psychotherapy behavioral in: icd10pcs
cognitive therapy > individual psychotherapy cognitive in: icd10pcs
ipt > individual psychotherapy interpersonal in: icd10pcs
psychoanalyst > individual psychotherapy psychoanalysis in: icd10pcs
analysis couch > individual psychotherapy psychoanalysis in: icd10pcs
freudian > individual psychotherapy psychoanalysis in: icd10pcs
insight therapy > individual psychotherapy psychodynamic in: icd10pcs
depth therapy > individual psychotherapy psychodynamic in: icd10pcs
talk to therapist > individual psychotherapy supportive in: icd10pcs
cpt trauma therapy > individual psychotherapy cognitive-behavioral in: icd10pcs
erp therapy > individual psychotherapy cognitive-behavioral in: icd10pcs
cbt-i > individual psychotherapy cognitive-behavioral in: icd10pcs
cbti > individual psychotherapy cognitive-behavioral in: icd10pcs
dbt > individual psychotherapy cognitive-behavioral in: icd10pcs
dialectical behavior therapy > individual psychotherapy cognitive-behavioral in: icd10pcs
act therapy > individual psychotherapy cognitive-behavioral in: icd10pcs
trauma focused > individual psychotherapy cognitive-behavioral in: icd10pcs
emdr > individual psychotherapy cognitive-behavioral in: icd10pcs
psychophysiological > individual psychotherapy psychophysiological in: icd10pcs
biofeedback therapy session > individual psychotherapy psychophysiological in: icd10pcs
career counseling > vocational counseling in: icd10pcs
vocational rehab counseling > vocational counseling in: icd10pcs
grief counseling > other counseling in: icd10pcs
pastoral counseling > other counseling in: icd10pcs
marriage counseling > other counseling in: icd10pcs
premarital counseling > other counseling in: icd10pcs
couples counseling > family psychotherapy in: icd10pcs
marital therapy > family psychotherapy in: icd10pcs
parent child therapy > family psychotherapy in: icd10pcs
multi family > family psychotherapy in: icd10pcs
electroconvulsive > electroconvulsive therapy in: icd10pcs
ect right unilateral > electroconvulsive therapy unilateral-single seizure in: icd10pcs
ect one side > electroconvulsive therapy unilateral-single seizure in: icd10pcs
rul ect > electroconvulsive therapy unilateral-single seizure in: icd10pcs
ect bilateral > electroconvulsive therapy bilateral-single seizure in: icd10pcs
ect both sides > electroconvulsive therapy bilateral-single seizure in: icd10pcs
eeg biofeedback > biofeedback in: icd10pcs
hypnotized > hypnosis in: icd10pcs
hypnotist > hypnosis in: icd10pcs
amytal > narcosynthesis in: icd10pcs
sodium amytal > narcosynthesis in: icd10pcs
support group > group psychotherapy in: icd10pcs
iop group > group psychotherapy in: icd10pcs
process group > group psychotherapy in: icd10pcs
light box > light therapy in: icd10pcs
bright light therapy > light therapy in: icd10pcs
seasonal light > light therapy in: icd10pcs
detoxification > detoxification services substance abuse treatment in: icd10pcs
drying out > detoxification services substance abuse treatment in: icd10pcs
opioid detox > detoxification services substance abuse treatment in: icd10pcs
withdrawal management > detoxification services substance abuse treatment in: icd10pcs
detox from heroin > detoxification services substance abuse treatment in: icd10pcs
aa > counseling substance abuse treatment 12-step in: icd10pcs
aa meeting > counseling substance abuse treatment 12-step in: icd10pcs
na meeting > counseling substance abuse treatment 12-step in: icd10pcs
twelve step > counseling substance abuse treatment 12-step in: icd10pcs
12 step > counseling substance abuse treatment 12-step in: icd10pcs
aa group > group counseling substance abuse treatment 12-step in: icd10pcs
addiction cbt > individual psychotherapy substance abuse treatment cognitive-behavioral in: icd10pcs
cbt for drinking > individual psychotherapy substance abuse treatment cognitive-behavioral in: icd10pcs
motivational interviewing > substance abuse treatment motivational enhancement in: icd10pcs
motivation enhancement > substance abuse treatment motivational enhancement in: icd10pcs
relapse prevention > counseling substance abuse treatment continuing care in: icd10pcs
aftercare addiction > counseling substance abuse treatment continuing care in: icd10pcs
aftercare rehab > counseling substance abuse treatment continuing care in: icd10pcs
sober support > counseling substance abuse treatment continuing care in: icd10pcs
drug education class > counseling substance abuse treatment psychoeducation in: icd10pcs
alcohol education > counseling substance abuse treatment psychoeducation in: icd10pcs
dui class > counseling substance abuse treatment psychoeducation in: icd10pcs
drug education > counseling substance abuse treatment psychoeducation in: icd10pcs
hiv counseling drug > counseling substance abuse treatment pre/post-test infectious disease in: icd10pcs
hep c counseling drug > counseling substance abuse treatment pre/post-test infectious disease in: icd10pcs
intervention confrontation > counseling substance abuse treatment confrontational in: icd10pcs
confrontational > counseling substance abuse treatment confrontational in: icd10pcs
family session addiction > family counseling substance abuse treatment in: icd10pcs
family addiction > family counseling substance abuse treatment in: icd10pcs
al-anon > family counseling substance abuse treatment in: icd10pcs
family counseling drug > family counseling substance abuse treatment in: icd10pcs
family counseling alcohol > family counseling substance abuse treatment in: icd10pcs
nicotine patch > medication management substance abuse treatment nicotine replacement in: icd10pcs
nicotine gum > medication management substance abuse treatment nicotine replacement in: icd10pcs
nicotine lozenge > medication management substance abuse treatment nicotine replacement in: icd10pcs
nicotine replacement > medication management substance abuse treatment nicotine replacement in: icd10pcs
nrt > medication management substance abuse treatment nicotine replacement in: icd10pcs
quit smoking patch > medication management substance abuse treatment nicotine replacement in: icd10pcs
zyban > medication management substance abuse treatment bupropion in: icd10pcs
wellbutrin smoking > medication management substance abuse treatment bupropion in: icd10pcs
bupropion smoking > medication management substance abuse treatment bupropion in: icd10pcs
chantix > medication management substance abuse treatment other replacement medication in: icd10pcs
varenicline > medication management substance abuse treatment other replacement medication in: icd10pcs
quit smoking pill > medication management substance abuse treatment other replacement medication in: icd10pcs
quit smoking medication > medication management substance abuse treatment other replacement medication in: icd10pcs
methadone clinic > medication management substance abuse treatment methadone maintenance in: icd10pcs
methadone maintenance > medication management substance abuse treatment methadone maintenance in: icd10pcs
methadone program > medication management substance abuse treatment methadone maintenance in: icd10pcs
methadone dosing > medication management substance abuse treatment methadone maintenance in: icd10pcs
laam > medication management substance abuse treatment levo-alpha-acetyl-methadol in: icd10pcs
disulfiram > medication management substance abuse treatment antabuse in: icd10pcs
antabuse > medication management substance abuse treatment antabuse in: icd10pcs
vivitrol > medication management substance abuse treatment naltrexone in: icd10pcs
revia > medication management substance abuse treatment naltrexone in: icd10pcs
naltrexone alcohol > medication management substance abuse treatment naltrexone in: icd10pcs
naltrexone shot > medication management substance abuse treatment naltrexone in: icd10pcs
narcan > medication management substance abuse treatment naloxone in: icd10pcs
naloxone kit > medication management substance abuse treatment naloxone in: icd10pcs
clonidine withdrawal > medication management substance abuse treatment clonidine in: icd10pcs
suboxone > medication management substance abuse treatment other replacement medication in: icd10pcs
subutex > medication management substance abuse treatment other replacement medication in: icd10pcs
sublocade > medication management substance abuse treatment other replacement medication in: icd10pcs
buprenorphine > medication management substance abuse treatment other replacement medication in: icd10pcs
mat opioid > medication management substance abuse treatment other replacement medication in: icd10pcs
mat program > medication management substance abuse treatment other replacement medication in: icd10pcs
acamprosate > medication management substance abuse treatment other replacement medication in: icd10pcs
campral > medication management substance abuse treatment other replacement medication in: icd10pcs

# --- giving substances by route (ICD-10-PCS)
zyvox drip > introduction oxazolidinones peripheral vein @ 0.7 in: icd10pcs
zyvox infusion > introduction oxazolidinones peripheral vein @ 0.7 in: icd10pcs
zyvox port > introduction oxazolidinones central vein @ 0.7 in: icd10pcs
zyvox picc > introduction oxazolidinones central vein @ 0.7 in: icd10pcs
zyvox central line > introduction oxazolidinones central vein @ 0.7 in: icd10pcs
zyvox intrathecal > introduction oxazolidinones spinal canal @ 0.7 in: icd10pcs
zyvox spinal > introduction oxazolidinones spinal canal @ 0.7 in: icd10pcs
zyvox eye > introduction oxazolidinones eye @ 0.7 in: icd10pcs
zyvox im > introduction oxazolidinones muscle @ 0.7 in: icd10pcs
zyvox muscle > introduction oxazolidinones muscle @ 0.7 in: icd10pcs
zyvox subcutaneous > introduction oxazolidinones subcutaneous tissue @ 0.7 in: icd10pcs
linezolid drip > introduction oxazolidinones peripheral vein @ 0.7 in: icd10pcs
linezolid infusion > introduction oxazolidinones peripheral vein @ 0.7 in: icd10pcs
linezolid port > introduction oxazolidinones central vein @ 0.7 in: icd10pcs
linezolid picc > introduction oxazolidinones central vein @ 0.7 in: icd10pcs
linezolid central line > introduction oxazolidinones central vein @ 0.7 in: icd10pcs
linezolid intrathecal > introduction oxazolidinones spinal canal @ 0.7 in: icd10pcs
linezolid spinal > introduction oxazolidinones spinal canal @ 0.7 in: icd10pcs
linezolid eye > introduction oxazolidinones eye @ 0.7 in: icd10pcs
linezolid im > introduction oxazolidinones muscle @ 0.7 in: icd10pcs
linezolid muscle > introduction oxazolidinones muscle @ 0.7 in: icd10pcs
linezolid subcutaneous > introduction oxazolidinones subcutaneous tissue @ 0.7 in: icd10pcs
fluids drip > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
fluids infusion > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
fluids port > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
fluids picc > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
fluids central line > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
fluids subcutaneous > introduction electrolytic and water balance substance subcutaneous tissue @ 0.7 in: icd10pcs
fluids bone > introduction electrolytic and water balance substance bones @ 0.7 in: icd10pcs
saline iv > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
saline infusion > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
saline port > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
saline picc > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
saline central line > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
saline subcutaneous > introduction electrolytic and water balance substance subcutaneous tissue @ 0.7 in: icd10pcs
saline bone > introduction electrolytic and water balance substance bones @ 0.7 in: icd10pcs
hydration iv > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
hydration infusion > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
hydration port > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
hydration picc > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
hydration central line > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
hydration subcutaneous > introduction electrolytic and water balance substance subcutaneous tissue @ 0.7 in: icd10pcs
hydration bone > introduction electrolytic and water balance substance bones @ 0.7 in: icd10pcs
potassium iv > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
potassium infusion > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
potassium port > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
potassium picc > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
potassium central line > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
potassium subcutaneous > introduction electrolytic and water balance substance subcutaneous tissue @ 0.7 in: icd10pcs
potassium bone > introduction electrolytic and water balance substance bones @ 0.7 in: icd10pcs
lactated ringers iv > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
lactated ringers drip > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
lactated ringers infusion > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
lactated ringers port > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
lactated ringers picc > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
lactated ringers central line > introduction electrolytic and water balance substance central vein @ 0.7 in: icd10pcs
lactated ringers subcutaneous > introduction electrolytic and water balance substance subcutaneous tissue @ 0.7 in: icd10pcs
lactated ringers bone > introduction electrolytic and water balance substance bones @ 0.7 in: icd10pcs
tpn iv > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
tpn drip > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
tpn infusion > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
tpn port > introduction nutritional substance central vein @ 0.7 in: icd10pcs
tpn central line > introduction nutritional substance central vein @ 0.7 in: icd10pcs
feeding ng tube > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
lipids iv > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
lipids drip > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
lipids infusion > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
lipids port > introduction nutritional substance central vein @ 0.7 in: icd10pcs
lipids picc > introduction nutritional substance central vein @ 0.7 in: icd10pcs
lipids central line > introduction nutritional substance central vein @ 0.7 in: icd10pcs
formula ng tube > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
formula peg > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
insulin iv > introduction insulin peripheral vein @ 0.7 in: icd10pcs
insulin infusion > introduction insulin peripheral vein @ 0.7 in: icd10pcs
insulin port > introduction insulin central vein @ 0.7 in: icd10pcs
insulin picc > introduction insulin central vein @ 0.7 in: icd10pcs
insulin central line > introduction insulin central vein @ 0.7 in: icd10pcs
insulin subcutaneous > introduction insulin subcutaneous tissue @ 0.7 in: icd10pcs
vaccine im > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
vaccine muscle > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
vaccine subcutaneous > introduction serum, toxoid and vaccine subcutaneous tissue @ 0.7 in: icd10pcs
vaccine intradermal > introduction serum, toxoid and vaccine skin and mucous membranes @ 0.7 in: icd10pcs
vaccine skin > introduction serum, toxoid and vaccine skin and mucous membranes @ 0.7 in: icd10pcs
integrilin iv > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
integrilin drip > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
integrilin infusion > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
integrilin port > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
integrilin picc > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
integrilin central line > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
reopro iv > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
reopro drip > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
reopro infusion > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
reopro port > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
reopro picc > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
reopro central line > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
eptifibatide iv > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
eptifibatide drip > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
eptifibatide infusion > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
eptifibatide port > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
eptifibatide picc > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
eptifibatide central line > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
tirofiban iv > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
tirofiban drip > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
tirofiban infusion > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
tirofiban port > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
tirofiban picc > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
tirofiban central line > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
aggrastat iv > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
aggrastat drip > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
aggrastat infusion > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
aggrastat port > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
aggrastat picc > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
aggrastat central line > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
cangrelor iv > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
cangrelor drip > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
cangrelor infusion > introduction platelet inhibitor peripheral vein @ 0.7 in: icd10pcs
cangrelor port > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
cangrelor picc > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
cangrelor central line > introduction platelet inhibitor central vein @ 0.7 in: icd10pcs
amiodarone iv > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
amiodarone infusion > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
amiodarone port > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
amiodarone picc > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
amiodarone central line > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
lidocaine drip iv > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
lidocaine drip infusion > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
lidocaine drip port > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
lidocaine drip picc > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
lidocaine drip central line > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
procainamide iv > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
procainamide drip > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
procainamide infusion > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
procainamide port > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
procainamide picc > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
procainamide central line > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
adenosine iv > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
adenosine drip > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
adenosine infusion > introduction antiarrhythmic peripheral vein @ 0.7 in: icd10pcs
adenosine port > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
adenosine picc > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
adenosine central line > introduction antiarrhythmic central vein @ 0.7 in: icd10pcs
levophed iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
levophed drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
levophed infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
levophed port > introduction vasopressor central vein @ 0.7 in: icd10pcs
levophed picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
levophed central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
norepinephrine iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
norepinephrine drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
norepinephrine infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
norepinephrine port > introduction vasopressor central vein @ 0.7 in: icd10pcs
norepinephrine picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
norepinephrine central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
vasopressin iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
vasopressin drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
vasopressin infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
vasopressin port > introduction vasopressor central vein @ 0.7 in: icd10pcs
vasopressin picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
vasopressin central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
phenylephrine iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
phenylephrine drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
phenylephrine infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
phenylephrine port > introduction vasopressor central vein @ 0.7 in: icd10pcs
phenylephrine picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
phenylephrine central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
neosynephrine iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
neosynephrine drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
neosynephrine infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
neosynephrine port > introduction vasopressor central vein @ 0.7 in: icd10pcs
neosynephrine picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
neosynephrine central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
epinephrine drip iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
epinephrine drip infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
epinephrine drip port > introduction vasopressor central vein @ 0.7 in: icd10pcs
epinephrine drip picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
epinephrine drip central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
dopamine iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
dopamine drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
dopamine infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
dopamine port > introduction vasopressor central vein @ 0.7 in: icd10pcs
dopamine picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
dopamine central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
giapreza iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
giapreza drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
giapreza infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
giapreza port > introduction vasopressor central vein @ 0.7 in: icd10pcs
giapreza picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
giapreza central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
angiotensin ii iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
angiotensin ii drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
angiotensin ii infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
angiotensin ii port > introduction vasopressor central vein @ 0.7 in: icd10pcs
angiotensin ii picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
angiotensin ii central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
pressor iv > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
pressor drip > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
pressor infusion > introduction vasopressor peripheral vein @ 0.7 in: icd10pcs
pressor port > introduction vasopressor central vein @ 0.7 in: icd10pcs
pressor picc > introduction vasopressor central vein @ 0.7 in: icd10pcs
pressor central line > introduction vasopressor central vein @ 0.7 in: icd10pcs
natrecor iv > introduction human b-type natriuretic peptide peripheral vein @ 0.7 in: icd10pcs
natrecor drip > introduction human b-type natriuretic peptide peripheral vein @ 0.7 in: icd10pcs
natrecor infusion > introduction human b-type natriuretic peptide peripheral vein @ 0.7 in: icd10pcs
natrecor port > introduction human b-type natriuretic peptide central vein @ 0.7 in: icd10pcs
natrecor picc > introduction human b-type natriuretic peptide central vein @ 0.7 in: icd10pcs
natrecor central line > introduction human b-type natriuretic peptide central vein @ 0.7 in: icd10pcs
nesiritide iv > introduction human b-type natriuretic peptide peripheral vein @ 0.7 in: icd10pcs
nesiritide drip > introduction human b-type natriuretic peptide peripheral vein @ 0.7 in: icd10pcs
nesiritide infusion > introduction human b-type natriuretic peptide peripheral vein @ 0.7 in: icd10pcs
nesiritide port > introduction human b-type natriuretic peptide central vein @ 0.7 in: icd10pcs
nesiritide picc > introduction human b-type natriuretic peptide central vein @ 0.7 in: icd10pcs
nesiritide central line > introduction human b-type natriuretic peptide central vein @ 0.7 in: icd10pcs
prograf iv > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
prograf drip > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
prograf infusion > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
prograf port > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
prograf picc > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
prograf central line > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
thymoglobulin iv > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
thymoglobulin drip > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
thymoglobulin infusion > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
thymoglobulin port > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
thymoglobulin picc > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
thymoglobulin central line > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
simulect iv > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
simulect drip > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
simulect infusion > introduction immunosuppressive peripheral vein @ 0.7 in: icd10pcs
simulect port > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
simulect picc > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
simulect central line > introduction immunosuppressive central vein @ 0.7 in: icd10pcs
islet cells iv > introduction nonautologous pancreatic islet cells peripheral vein @ 0.7 in: icd10pcs
islet cells drip > introduction nonautologous pancreatic islet cells peripheral vein @ 0.7 in: icd10pcs
islet cells infusion > introduction nonautologous pancreatic islet cells peripheral vein @ 0.7 in: icd10pcs
bmp knee > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
bmp shoulder > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
bmp hip > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
bmp joint > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
infuse knee > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
infuse shoulder > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
infuse hip > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
infuse joint > introduction recombinant bone morphogenetic protein joints @ 0.7 in: icd10pcs
infuse bone > introduction recombinant bone morphogenetic protein bones @ 0.7 in: icd10pcs
esi > introduction anti-inflammatory epidural space @ 0.7 in: icd10pcs
esi > introduction anti-inflammatory spinal canal @ 0.7 in: icd10pcs
viscosupplementation > introduction other therapeutic substance joints @ 0.7 in: icd10pcs
flu shot > introduction influenza vaccine @ 0.7 in: icd10pcs
flu shot > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
influenza vaccine > introduction influenza vaccine @ 0.7 in: icd10pcs
influenza vaccine > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
flu vaccine > introduction influenza vaccine @ 0.7 in: icd10pcs
flu vaccine > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
vaccination > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
immunization > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
tdap shot > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
mmr shot > introduction serum, toxoid and vaccine muscle @ 0.7 in: icd10pcs
heated chemo > introduction hyperthermic antineoplastic peritoneal cavity @ 0.7 in: icd10pcs
heated chemotherapy > introduction hyperthermic antineoplastic peritoneal cavity @ 0.7 in: icd10pcs
chemo wafer > introduction antineoplastic cranial cavity and brain @ 0.7 in: icd10pcs
gliadel > introduction antineoplastic cranial cavity and brain @ 0.7 in: icd10pcs
gliadel wafer > introduction antineoplastic cranial cavity and brain @ 0.7 in: icd10pcs
tace > introduction other antineoplastic peripheral artery @ 0.7 in: icd10pcs
chemoembolization > introduction other antineoplastic peripheral artery @ 0.7 in: icd10pcs
interleukin 2 > introduction high-dose interleukin-2 @ 0.7 in: icd10pcs
il-2 infusion > introduction high-dose interleukin-2 @ 0.7 in: icd10pcs
drotrecogin > introduction recombinant human-activated protein c @ 0.7 in: icd10pcs
tyrx > introduction anti-infective envelope subcutaneous @ 0.7 in: icd10pcs
antibiotic pouch pacemaker > introduction anti-infective envelope subcutaneous @ 0.7 in: icd10pcs
antibacterial envelope > introduction anti-infective envelope subcutaneous @ 0.7 in: icd10pcs
inhaled nitric oxide > introduction nitric oxide gas respiratory tract @ 0.7 in: icd10pcs
ino gas > introduction nitric oxide gas respiratory tract @ 0.7 in: icd10pcs
heliox > introduction other gas respiratory tract @ 0.7 in: icd10pcs
seprafilm > introduction adhesion barrier @ 0.7 in: icd10pcs
adhesion barrier > introduction adhesion barrier @ 0.7 in: icd10pcs
intrauterine insemination > introduction sperm female reproductive @ 0.7 in: icd10pcs
turkey baster > introduction sperm female reproductive @ 0.7 in: icd10pcs
donor sperm insemination > introduction sperm female reproductive @ 0.7 in: icd10pcs
ivf transfer > introduction fertilized ovum female reproductive @ 0.7 in: icd10pcs
frozen embryo transfer > introduction fertilized ovum female reproductive @ 0.7 in: icd10pcs
fet embryo > introduction fertilized ovum female reproductive @ 0.7 in: icd10pcs
embryo transfer donor > introduction nonautologous fertilized ovum female reproductive @ 0.7 in: icd10pcs
donor egg transfer > introduction nonautologous fertilized ovum female reproductive @ 0.7 in: icd10pcs
gift fertility > introduction autologous fertilized ovum female reproductive @ 0.7 in: icd10pcs
zift > introduction autologous fertilized ovum female reproductive @ 0.7 in: icd10pcs
prostaglandin gel > introduction hormone female reproductive @ 0.7 in: icd10pcs
cervical ripening gel > introduction hormone female reproductive @ 0.7 in: icd10pcs
curosurf > introduction other therapeutic substance respiratory tract @ 0.7 in: icd10pcs
infasurf > introduction other therapeutic substance respiratory tract @ 0.7 in: icd10pcs
survanta > introduction other therapeutic substance respiratory tract @ 0.7 in: icd10pcs
tube feeds > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
ng feeds > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
peg feeds > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
enteral feeding > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
gavage > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
gastric feeding > introduction nutritional substance upper gi @ 0.7 in: icd10pcs
j tube feeds > introduction nutritional substance lower gi @ 0.7 in: icd10pcs
jejunal feeding > introduction nutritional substance lower gi @ 0.7 in: icd10pcs
hyperal > introduction nutritional substance central vein @ 0.7 in: icd10pcs
hyperalimentation > introduction nutritional substance central vein @ 0.7 in: icd10pcs
parenteral nutrition > introduction nutritional substance central vein @ 0.7 in: icd10pcs
iv nutrition > introduction nutritional substance central vein @ 0.7 in: icd10pcs
ppn > introduction nutritional substance peripheral vein @ 0.7 in: icd10pcs
ivf fluids > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
rehydration iv > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
saline bolus > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
banana bag > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
insulin shot > introduction insulin subcutaneous tissue @ 0.7 in: icd10pcs
tattooing > introduction pigment skin and mucous membranes @ 0.7 in: icd10pcs
nipple tattoo > introduction pigment skin and mucous membranes @ 0.7 in: icd10pcs
cornea tattoo > introduction pigment skin and mucous membranes @ 0.7 in: icd10pcs
areola tattoo > introduction pigment skin and mucous membranes @ 0.7 in: icd10pcs
lymphazurin > introduction other diagnostic substance @ 0.7 in: icd10pcs
ppd > introduction other diagnostic substance skin and mucous membranes @ 0.7 in: icd10pcs
mantoux > introduction other diagnostic substance skin and mucous membranes @ 0.7 in: icd10pcs
cardioplegia > introduction intracirculatory anesthetic @ 0.7 in: icd10pcs
cardioplegia > introduction other therapeutic substance coronary artery @ 0.7 in: icd10pcs
cold potassium heart > introduction intracirculatory anesthetic @ 0.7 in: icd10pcs
bbb disruption > introduction blood brain barrier disruption substance @ 0.7 in: icd10pcs
mannitol blood brain barrier > introduction blood brain barrier disruption substance @ 0.7 in: icd10pcs
stem cells heart > introduction somatic stem cells @ 0.7 in: icd10pcs
stem cell injection heart > introduction somatic stem cells @ 0.7 in: icd10pcs
fmt > introduction other therapeutic substance lower gi @ 0.7 in: icd10pcs
enema > introduction other therapeutic substance lower gi @ 0.7 in: icd10pcs
fleet enema > irrigation lower gi in: icd10pcs
soap suds enema > irrigation lower gi in: icd10pcs
cleansing enema > irrigation lower gi in: icd10pcs
asclera > introduction destructive agent peripheral vein @ 0.7 in: icd10pcs
varithena > introduction destructive agent peripheral vein @ 0.7 in: icd10pcs
polidocanol > introduction destructive agent peripheral vein @ 0.7 in: icd10pcs
juvederm > introduction other therapeutic substance skin and mucous membranes @ 0.7 in: icd10pcs
juvederm > introduction other therapeutic substance subcutaneous @ 0.7 in: icd10pcs
caverject > introduction other therapeutic substance male reproductive @ 0.7 in: icd10pcs
allergy shots > introduction subcutaneous tissue @ 0.7 in: icd10pcs
rhogam > transfusion nonautologous globulin in: icd10pcs

# --- transfusions (ICD-10-PCS)
got blood > transfusion nonautologous red blood cells in: icd10pcs
blood given > transfusion nonautologous red blood cells in: icd10pcs
transfused > transfusion nonautologous red blood cells in: icd10pcs
unit of blood > transfusion nonautologous red blood cells in: icd10pcs
packed cells > transfusion nonautologous red blood cells in: icd10pcs
prbc > transfusion nonautologous red blood cells in: icd10pcs
prbcs > transfusion nonautologous red blood cells in: icd10pcs
packed red cells > transfusion nonautologous red blood cells in: icd10pcs
packed red blood cells > transfusion nonautologous red blood cells in: icd10pcs
red cells given > transfusion nonautologous red blood cells in: icd10pcs
rbc transfusion > transfusion nonautologous red blood cells in: icd10pcs
own blood back > transfusion autologous red blood cells in: icd10pcs
cell saver blood > transfusion autologous red blood cells in: icd10pcs
autologous blood > transfusion autologous red blood cells in: icd10pcs
autotransfusion > transfusion autologous red blood cells in: icd10pcs
whole blood transfusion > transfusion nonautologous whole blood in: icd10pcs
thawed plasma > transfusion nonautologous frozen plasma in: icd10pcs
liquid plasma > transfusion nonautologous fresh plasma in: icd10pcs
plasma given > transfusion nonautologous fresh plasma in: icd10pcs
platelet transfusion > transfusion nonautologous platelets in: icd10pcs
plts > transfusion nonautologous platelets in: icd10pcs
six pack platelets > transfusion nonautologous platelets in: icd10pcs
cryo > transfusion nonautologous plasma cryoprecipitate in: icd10pcs
intercept fibrinogen > transfusion pathogen reduced cryoprecipitated fibrinogen complex in: icd10pcs
fibrinogen > transfusion nonautologous fibrinogen in: icd10pcs
riastap > transfusion nonautologous fibrinogen in: icd10pcs
fibryga > transfusion nonautologous fibrinogen in: icd10pcs
albumin > transfusion nonautologous serum albumin in: icd10pcs
albumin iv > transfusion nonautologous serum albumin in: icd10pcs
gamma globulin > transfusion nonautologous globulin in: icd10pcs
gammagard > transfusion nonautologous globulin in: icd10pcs
privigen > transfusion nonautologous globulin in: icd10pcs
immune globulin iv > transfusion nonautologous globulin in: icd10pcs
immunoglobulin infusion > transfusion nonautologous globulin in: icd10pcs
octagam > transfusion nonautologous globulin in: icd10pcs
granulocyte transfusion > transfusion nonautologous white cells in: icd10pcs
white cell transfusion > transfusion nonautologous white cells in: icd10pcs
granulocytes > transfusion nonautologous white cells in: icd10pcs
factor viii > transfusion nonautologous antihemophilic factors in: icd10pcs
hemophilia factor > transfusion nonautologous antihemophilic factors in: icd10pcs
humate > transfusion nonautologous antihemophilic factors in: icd10pcs
advate > transfusion nonautologous antihemophilic factors in: icd10pcs
novoseven > transfusion nonautologous antihemophilic factors in: icd10pcs
factor ix > transfusion nonautologous factor ix in: icd10pcs
benefix > transfusion nonautologous factor ix in: icd10pcs
kcentra > transfusion 4-factor prothrombin complex concentrate in: icd10pcs
balfaxar > transfusion 4-factor prothrombin complex concentrate in: icd10pcs
prothrombin complex > transfusion 4-factor prothrombin complex concentrate in: icd10pcs
pcc > transfusion 4-factor prothrombin complex concentrate in: icd10pcs
4 factor pcc > transfusion 4-factor prothrombin complex concentrate in: icd10pcs
bmt > transfusion allogeneic bone marrow in: icd10pcs
bmt > transfusion autologous bone marrow in: icd10pcs
marrow transplant > transfusion allogeneic bone marrow in: icd10pcs
marrow transplant > transfusion autologous bone marrow in: icd10pcs
marrow infusion > transfusion allogeneic bone marrow in: icd10pcs
marrow infusion > transfusion autologous bone marrow in: icd10pcs
own marrow > transfusion autologous bone marrow in: icd10pcs
autologous marrow > transfusion autologous bone marrow in: icd10pcs
auto transplant > transfusion autologous hematopoietic stem cells in: icd10pcs
autologous transplant > transfusion autologous hematopoietic stem cells in: icd10pcs
auto sct > transfusion autologous hematopoietic stem cells in: icd10pcs
own stem cells > transfusion autologous hematopoietic stem cells in: icd10pcs
stem cell rescue > transfusion autologous hematopoietic stem cells in: icd10pcs
allo transplant > transfusion allogeneic hematopoietic stem cells in: icd10pcs
allogeneic transplant > transfusion allogeneic hematopoietic stem cells in: icd10pcs
allo sct > transfusion allogeneic hematopoietic stem cells in: icd10pcs
donor stem cells > transfusion allogeneic hematopoietic stem cells in: icd10pcs
sibling stem cells > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
brother donor > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
sister donor > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
related donor > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
unrelated donor > transfusion allogeneic unrelated hematopoietic stem cells in: icd10pcs
mud transplant > transfusion allogeneic unrelated hematopoietic stem cells in: icd10pcs
matched unrelated > transfusion allogeneic unrelated hematopoietic stem cells in: icd10pcs
umbilical cord blood > transfusion cord blood stem cells in: icd10pcs
t cell depleted > transfusion t-cell depleted hematopoietic stem cells in: icd10pcs
cd34 selected > transfusion t-cell depleted hematopoietic stem cells in: icd10pcs
newborn exchange transfusion > transfusion nonautologous whole blood in: icd10pcs
intrauterine transfusion > transfusion products of conception in: icd10pcs
transfusion in womb > transfusion products of conception in: icd10pcs

# --- washing out (ICD-10-PCS)
washout ear > irrigation ear irrigating substance in: icd10pcs
washout ear canal > irrigation ear irrigating substance in: icd10pcs
washout nose > irrigation nose irrigating substance in: icd10pcs
washout sinus > irrigation nose irrigating substance in: icd10pcs
washout eye > irrigation eye irrigating substance in: icd10pcs
washout bladder > irrigation genitourinary tract irrigating substance in: icd10pcs
washout foley > irrigation genitourinary tract irrigating substance in: icd10pcs
washout catheter bladder > irrigation genitourinary tract irrigating substance in: icd10pcs
washout stomach > irrigation upper gi irrigating substance in: icd10pcs
washout gastric > irrigation upper gi irrigating substance in: icd10pcs
washout colon > irrigation lower gi irrigating substance in: icd10pcs
washout bowel > irrigation lower gi irrigating substance in: icd10pcs
washout rectal > irrigation lower gi irrigating substance in: icd10pcs
washout lung > irrigation respiratory tract irrigating substance in: icd10pcs
washout bronchial > irrigation respiratory tract irrigating substance in: icd10pcs
washout bronchoalveolar > irrigation respiratory tract irrigating substance in: icd10pcs
washout airway > irrigation respiratory tract irrigating substance in: icd10pcs
washout knee > irrigation joints irrigating substance in: icd10pcs
washout joint > irrigation joints irrigating substance in: icd10pcs
washout hip > irrigation joints irrigating substance in: icd10pcs
washout shoulder > irrigation joints irrigating substance in: icd10pcs
washout belly > irrigation peritoneal cavity irrigating substance in: icd10pcs
washout abdominal cavity > irrigation peritoneal cavity irrigating substance in: icd10pcs
washout peritoneal > irrigation peritoneal cavity irrigating substance in: icd10pcs
washout pleural > irrigation pleural cavity irrigating substance in: icd10pcs
washout chest cavity > irrigation pleural cavity irrigating substance in: icd10pcs
washout wound > irrigation skin and mucous membranes irrigating substance in: icd10pcs
washout skin > irrigation skin and mucous membranes irrigating substance in: icd10pcs
washout vaginal > irrigation female reproductive irrigating substance in: icd10pcs
washout uterine > irrigation female reproductive irrigating substance in: icd10pcs
washout ventricular brain > irrigation cranial cavity and brain irrigating substance in: icd10pcs
washout bile duct > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
washout biliary drain > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
flush ear canal > irrigation ear irrigating substance in: icd10pcs
flush foley > irrigation genitourinary tract irrigating substance in: icd10pcs
flush catheter bladder > irrigation genitourinary tract irrigating substance in: icd10pcs
flush gastric > irrigation upper gi irrigating substance in: icd10pcs
flush rectal > irrigation lower gi irrigating substance in: icd10pcs
flush bronchial > irrigation respiratory tract irrigating substance in: icd10pcs
flush bronchoalveolar > irrigation respiratory tract irrigating substance in: icd10pcs
flush airway > irrigation respiratory tract irrigating substance in: icd10pcs
flush abdominal cavity > irrigation peritoneal cavity irrigating substance in: icd10pcs
flush peritoneal > irrigation peritoneal cavity irrigating substance in: icd10pcs
flush pleural > irrigation pleural cavity irrigating substance in: icd10pcs
flush chest cavity > irrigation pleural cavity irrigating substance in: icd10pcs
flush uterine > irrigation female reproductive irrigating substance in: icd10pcs
flush ventricular brain > irrigation cranial cavity and brain irrigating substance in: icd10pcs
flush biliary drain > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
bal lung > irrigation respiratory tract diagnostic in: icd10pcs
bal bronchoscopy > irrigation respiratory tract diagnostic in: icd10pcs
bronchoalveolar lavage > irrigation respiratory tract diagnostic in: icd10pcs
douche > irrigation female reproductive in: icd10pcs
vaginal douche > irrigation female reproductive in: icd10pcs
neti pot > irrigation nose in: icd10pcs
sinus rinse > irrigation nose in: icd10pcs
ear wax flush > irrigation ear in: icd10pcs
wax irrigation > irrigation ear in: icd10pcs
earwax wash > irrigation ear in: icd10pcs
morgan lens > irrigation eye in: icd10pcs
cbi > irrigation genitourinary tract in: icd10pcs
continuous bladder irrigation > irrigation genitourinary tract in: icd10pcs
three way foley irrigation > irrigation genitourinary tract in: icd10pcs
pd > irrigation peritoneal cavity dialysate in: icd10pcs
capd > irrigation peritoneal cavity dialysate in: icd10pcs
ccpd > irrigation peritoneal cavity dialysate in: icd10pcs
line flush > irrigation indwelling device in: icd10pcs

# --- measuring and watching (ICD-10-PCS)
12 lead > measurement cardiac electrical activity in: icd10pcs
twelve lead > measurement cardiac electrical activity in: icd10pcs
heart tracing > measurement cardiac electrical activity in: icd10pcs
rhythm strip > measurement cardiac electrical activity in: icd10pcs
electrocardiogram > measurement cardiac electrical activity in: icd10pcs
zio > monitoring cardiac electrical activity ambulatory in: icd10pcs
zio patch > monitoring cardiac electrical activity ambulatory in: icd10pcs
24 hour heart monitor > monitoring cardiac electrical activity ambulatory in: icd10pcs
ambulatory ekg > monitoring cardiac electrical activity ambulatory in: icd10pcs
tele monitor > monitoring cardiac electrical activity in: icd10pcs
heart monitor bedside > monitoring cardiac electrical activity in: icd10pcs
cardiac monitor > monitoring cardiac electrical activity in: icd10pcs
continuous ekg > monitoring cardiac electrical activity in: icd10pcs
stress test > measurement cardiac total activity in: icd10pcs
stress test > monitoring cardiac stress in: icd10pcs
treadmill test > measurement cardiac total activity in: icd10pcs
treadmill test > monitoring cardiac stress in: icd10pcs
exercise stress test > measurement cardiac total activity in: icd10pcs
exercise stress test > monitoring cardiac stress in: icd10pcs
dobutamine stress > measurement cardiac total activity in: icd10pcs
dobutamine stress > monitoring cardiac stress in: icd10pcs
stress ekg > measurement cardiac total activity in: icd10pcs
stress ekg > monitoring cardiac stress in: icd10pcs
bruce protocol > measurement cardiac total activity in: icd10pcs
bruce protocol > monitoring cardiac stress in: icd10pcs
persantine stress > measurement cardiac total activity in: icd10pcs
persantine stress > monitoring cardiac stress in: icd10pcs
ep study > measurement cardiac electrical activity in: icd10pcs
eps heart > measurement cardiac electrical activity in: icd10pcs
electrophysiology study > measurement cardiac electrical activity in: icd10pcs
heart mapping > measurement cardiac electrical activity in: icd10pcs
intracardiac mapping > measurement cardiac electrical activity in: icd10pcs
heart mapping guidance > measurement cardiac electrical activity guidance in: icd10pcs
right heart catheterization > measurement cardiac sampling and pressure right heart in: icd10pcs
left heart catheterization > measurement cardiac sampling and pressure left heart in: icd10pcs
left and right heart cath > measurement cardiac sampling and pressure bilateral in: icd10pcs
both sides heart cath > measurement cardiac sampling and pressure bilateral in: icd10pcs
bilateral heart cath > measurement cardiac sampling and pressure bilateral in: icd10pcs
r and l heart cath > measurement cardiac sampling and pressure bilateral in: icd10pcs
rhc lhc > measurement cardiac sampling and pressure bilateral in: icd10pcs
thermodilution > measurement cardiac output in: icd10pcs
fick > measurement cardiac output in: icd10pcs
swan > monitoring arterial pressure pulmonary in: icd10pcs
pa catheter > monitoring arterial pressure pulmonary in: icd10pcs
pulmonary artery catheter monitoring > monitoring arterial pressure pulmonary in: icd10pcs
wedge pressure > measurement arterial pressure pulmonary in: icd10pcs
ifr > measurement arterial flow coronary in: icd10pcs
flow wire > measurement arterial flow coronary in: icd10pcs
pressure wire > measurement arterial pressure coronary in: icd10pcs
art line > monitoring arterial pressure peripheral in: icd10pcs
a line > monitoring arterial pressure peripheral in: icd10pcs
arterial line monitoring > monitoring arterial pressure peripheral in: icd10pcs
blood pressure cuff > measurement arterial pressure peripheral in: icd10pcs
bp check > measurement arterial pressure peripheral in: icd10pcs
blood pressure check > measurement arterial pressure peripheral in: icd10pcs
blood pressure taken > measurement arterial pressure peripheral in: icd10pcs
cardiomems > monitoring arterial pressure pulmonary in: icd10pcs
abi > measurement arterial flow peripheral in: icd10pcs
ankle brachial > measurement arterial flow peripheral in: icd10pcs
ankle brachial index > measurement arterial flow peripheral in: icd10pcs
pulse volume recording > measurement arterial flow peripheral in: icd10pcs
pvr legs > measurement arterial flow peripheral in: icd10pcs
segmental pressures > measurement arterial pressure peripheral in: icd10pcs
toe pressure > measurement arterial pressure peripheral in: icd10pcs
tcd > measurement arterial flow intracranial in: icd10pcs
transcranial doppler > measurement arterial flow intracranial in: icd10pcs
cvp monitoring > monitoring venous pressure central in: icd10pcs
central venous pressure > monitoring venous pressure central in: icd10pcs
hvpg > measurement venous pressure portal in: icd10pcs
hepatic venous pressure > measurement venous pressure portal in: icd10pcs
svo2 > monitoring venous saturation in: icd10pcs
scvo2 > monitoring venous saturation in: icd10pcs
mixed venous > monitoring venous saturation in: icd10pcs
oxygen level finger > measurement arterial saturation peripheral in: icd10pcs
pulse oximetry > measurement arterial saturation peripheral in: icd10pcs
o2 sat > measurement arterial saturation peripheral in: icd10pcs
oximetry > measurement arterial saturation peripheral in: icd10pcs
pulse oximeter > measurement arterial saturation peripheral in: icd10pcs
pulse check > measurement cardiac rate in: icd10pcs
heart rate check > measurement cardiac rate in: icd10pcs
heart sounds > measurement cardiac sound in: icd10pcs
stethoscope heart > measurement cardiac sound in: icd10pcs
phonocardiogram > measurement cardiac sound in: icd10pcs
bruit check > measurement arterial sound peripheral in: icd10pcs
icp > monitoring intracranial pressure in: icd10pcs
bolt monitor > monitoring intracranial pressure in: icd10pcs
evd pressure > monitoring intracranial pressure in: icd10pcs
licox > monitoring intracranial saturation in: icd10pcs
brain oxygen monitor > monitoring intracranial saturation in: icd10pcs
brain oxygen > monitoring intracranial saturation in: icd10pcs
brain temperature > monitoring intracranial temperature in: icd10pcs
lp opening pressure > measurement central nervous pressure in: icd10pcs
csf pressure > measurement central nervous pressure in: icd10pcs
brainwave test > measurement central nervous electrical activity in: icd10pcs
seizure test > measurement central nervous electrical activity in: icd10pcs
electroencephalogram > measurement central nervous electrical activity in: icd10pcs
continuous eeg > monitoring central nervous electrical activity in: icd10pcs
ceeg > monitoring central nervous electrical activity in: icd10pcs
long term eeg > monitoring central nervous electrical activity in: icd10pcs
eeg monitoring > monitoring central nervous electrical activity in: icd10pcs
emu > monitoring central nervous electrical activity in: icd10pcs
overnight eeg > monitoring central nervous electrical activity in: icd10pcs
ambulatory eeg > monitoring central nervous electrical activity in: icd10pcs
bis monitor > monitoring central nervous electrical activity in: icd10pcs
ionm > monitoring electrical activity intraoperative in: icd10pcs
intraoperative neuromonitoring > monitoring electrical activity intraoperative in: icd10pcs
neuromonitoring > monitoring electrical activity intraoperative in: icd10pcs
mep monitoring > monitoring electrical activity intraoperative in: icd10pcs
intraop eeg > monitoring electrical activity intraoperative in: icd10pcs
spinal cord monitoring surgery > monitoring electrical activity intraoperative in: icd10pcs
nerve monitor surgery > monitoring electrical activity intraoperative in: icd10pcs
nim tube > monitoring peripheral nervous electrical activity intraoperative in: icd10pcs
recurrent nerve monitor > monitoring peripheral nervous electrical activity intraoperative in: icd10pcs
facial nerve monitoring surgery > monitoring peripheral nervous electrical activity intraoperative in: icd10pcs
intraop emg > monitoring peripheral nervous electrical activity intraoperative in: icd10pcs
electromyogram > measurement peripheral nervous electrical activity in: icd10pcs
needle muscle test > measurement peripheral nervous electrical activity in: icd10pcs
ncs > measurement peripheral nervous conductivity motor in: icd10pcs
ncs > measurement peripheral nervous conductivity sensory in: icd10pcs
ncv > measurement peripheral nervous conductivity motor in: icd10pcs
ncv > measurement peripheral nervous conductivity sensory in: icd10pcs
nerve conduction > measurement peripheral nervous conductivity motor in: icd10pcs
nerve conduction > measurement peripheral nervous conductivity sensory in: icd10pcs
nerve conduction study > measurement peripheral nervous conductivity motor in: icd10pcs
nerve conduction study > measurement peripheral nervous conductivity sensory in: icd10pcs
nerve test with shocks > measurement peripheral nervous conductivity motor in: icd10pcs
nerve test with shocks > measurement peripheral nervous conductivity sensory in: icd10pcs
vep > measurement central nervous conductivity in: icd10pcs
visual evoked potential > measurement central nervous conductivity in: icd10pcs
train of four > monitoring peripheral nervous conductivity motor in: icd10pcs
tof monitor > monitoring peripheral nervous conductivity motor in: icd10pcs
twitch monitor > monitoring peripheral nervous conductivity motor in: icd10pcs
psg > measurement sleep in: icd10pcs
psg > monitoring sleep in: icd10pcs
mslt > measurement sleep in: icd10pcs
mslt > monitoring sleep in: icd10pcs
overnight sleep test > measurement sleep in: icd10pcs
sleep lab > measurement sleep in: icd10pcs
sleep lab > monitoring sleep in: icd10pcs
pfts > measurement respiratory volume in: icd10pcs
pfts > measurement respiratory capacity in: icd10pcs
blow test > measurement respiratory volume in: icd10pcs
blow test > measurement respiratory capacity in: icd10pcs
fvc > measurement respiratory volume in: icd10pcs
fvc > measurement respiratory capacity in: icd10pcs
dlco > measurement respiratory capacity in: icd10pcs
lung capacity > measurement respiratory capacity in: icd10pcs
peak flow meter > measurement respiratory flow in: icd10pcs
body box > measurement respiratory resistance in: icd10pcs
plethysmography lung > measurement respiratory resistance in: icd10pcs
airway resistance > measurement respiratory resistance in: icd10pcs
cpet > measurement respiratory total activity in: icd10pcs
vo2 max > measurement respiratory total activity in: icd10pcs
metabolic cart > measurement respiratory total activity in: icd10pcs
cardiopulmonary exercise test > measurement respiratory total activity in: icd10pcs
apnea monitor > monitoring respiratory rate in: icd10pcs
breathing monitor baby > monitoring respiratory rate in: icd10pcs
indirect calorimetry > measurement metabolism in: icd10pcs
bmr test > measurement metabolism in: icd10pcs
resting metabolic rate > measurement metabolism in: icd10pcs
resting energy > measurement metabolism in: icd10pcs
esophageal manometry > measurement gastrointestinal motility in: icd10pcs
swallow pressure test > measurement gastrointestinal pressure in: icd10pcs
swallow pressure test > measurement gastrointestinal motility in: icd10pcs
anorectal manometry > measurement gastrointestinal pressure in: icd10pcs
rectal pressure test > measurement gastrointestinal pressure in: icd10pcs
antroduodenal manometry > measurement gastrointestinal pressure in: icd10pcs
smart pill > monitoring gastrointestinal motility in: icd10pcs
wireless motility capsule > monitoring gastrointestinal motility in: icd10pcs
smartpill > monitoring gastrointestinal motility in: icd10pcs
colonic transit > monitoring gastrointestinal motility in: icd10pcs
gut motility > monitoring gastrointestinal motility in: icd10pcs
bravo > monitoring gastrointestinal secretion in: icd10pcs
bravo > measurement gastrointestinal secretion in: icd10pcs
bravo capsule > measurement gastrointestinal secretion in: icd10pcs
24 hour ph > measurement gastrointestinal secretion in: icd10pcs
acid probe > measurement gastrointestinal secretion in: icd10pcs
ph impedance > monitoring gastrointestinal secretion in: icd10pcs
ph impedance > measurement gastrointestinal secretion in: icd10pcs
gastric analysis > measurement gastrointestinal secretion in: icd10pcs
acid output > measurement gastrointestinal secretion in: icd10pcs
sphincter of oddi manometry > measurement biliary pressure in: icd10pcs
som biliary > measurement biliary pressure in: icd10pcs
uds > measurement urinary pressure in: icd10pcs
uds > measurement urinary contractility in: icd10pcs
cmg > measurement urinary pressure in: icd10pcs
cmg > measurement urinary contractility in: icd10pcs
cystometrogram > measurement urinary contractility in: icd10pcs
bladder pressure test > measurement urinary pressure in: icd10pcs
bladder pressure test > measurement urinary contractility in: icd10pcs
cystometry > measurement urinary pressure in: icd10pcs
cystometry > measurement urinary contractility in: icd10pcs
uroflowmetry > measurement urinary flow in: icd10pcs
pee flow test > measurement urinary flow in: icd10pcs
post void residual > measurement urinary volume in: icd10pcs
pvr bladder > measurement urinary volume in: icd10pcs
urine output > measurement urinary volume in: icd10pcs
upp > measurement urinary resistance in: icd10pcs
urethral pressure profile > measurement urinary resistance in: icd10pcs
whitaker test > measurement urinary pressure in: icd10pcs
compartment pressure > measurement musculoskeletal pressure compartment in: icd10pcs
stryker needle > measurement musculoskeletal pressure compartment in: icd10pcs
compartment check > measurement musculoskeletal pressure compartment in: icd10pcs
visual acuity > measurement visual acuity in: icd10pcs
eye chart > measurement visual acuity in: icd10pcs
snellen > measurement visual acuity in: icd10pcs
glaucoma pressure > measurement visual pressure in: icd10pcs
iop check > measurement visual pressure in: icd10pcs
puff test > measurement visual pressure in: icd10pcs
ocular motility > measurement visual mobility in: icd10pcs
upsit > measurement olfactory acuity in: icd10pcs
sniffin sticks > measurement olfactory acuity in: icd10pcs
temp check > measurement temperature in: icd10pcs
temperature taken > measurement temperature in: icd10pcs
fever check > measurement temperature in: icd10pcs
thermometer > measurement temperature in: icd10pcs
core temperature monitoring > monitoring temperature in: icd10pcs
temp probe > monitoring temperature in: icd10pcs
fetal monitor > monitoring products of conception cardiac rate in: icd10pcs
nst > monitoring products of conception cardiac rate in: icd10pcs
non stress test > monitoring products of conception cardiac rate in: icd10pcs
nonstress test > monitoring products of conception cardiac rate in: icd10pcs
ctg > monitoring products of conception cardiac rate in: icd10pcs
baby heart monitor > monitoring products of conception cardiac rate in: icd10pcs
external fetal monitor > monitoring products of conception cardiac rate in: icd10pcs
cst > monitoring products of conception cardiac rate in: icd10pcs
fse > monitoring products of conception cardiac electrical activity in: icd10pcs
fetal scalp electrode > monitoring products of conception cardiac electrical activity in: icd10pcs
internal fetal monitor > monitoring products of conception cardiac electrical activity in: icd10pcs
doppler baby heart > measurement products of conception cardiac sound in: icd10pcs
fetal heart tones > measurement products of conception cardiac sound in: icd10pcs
iupc > monitoring products of conception in: icd10pcs
uterine contraction monitor > monitoring products of conception in: icd10pcs
pacemaker check > measurement cardiac pacemaker in: icd10pcs
pacer check > measurement cardiac pacemaker in: icd10pcs
pacemaker interrogation > measurement cardiac pacemaker in: icd10pcs
device interrogation > measurement cardiac pacemaker in: icd10pcs
icd check > measurement cardiac defibrillator in: icd10pcs
defibrillator check > measurement cardiac defibrillator in: icd10pcs
icd interrogation > measurement cardiac defibrillator in: icd10pcs
vns check > measurement central nervous stimulator in: icd10pcs
dbs programming > measurement central nervous stimulator in: icd10pcs
brain stimulator check > measurement central nervous stimulator in: icd10pcs
scs programming > measurement central nervous stimulator in: icd10pcs
spinal stimulator check > measurement central nervous stimulator in: icd10pcs
bladder stimulator check > measurement peripheral nervous stimulator in: icd10pcs
interstim programming > measurement peripheral nervous stimulator in: icd10pcs
diaphragm pacer check > measurement respiratory pacemaker in: icd10pcs
shunt sensor > measurement cerebrospinal fluid shunt wireless sensor in: icd10pcs
shunt check flow > measurement cerebrospinal fluid shunt wireless sensor in: icd10pcs

# --- machines and extracorporeal therapies (ICD-10-PCS)
cardiac massage > performance cardiac output single manual in: icd10pcs
pumped on chest > performance cardiac output single manual in: icd10pcs
lucas > performance cardiac output continuous automated in: icd10pcs
lucas device > performance cardiac output continuous automated in: icd10pcs
autopulse > performance cardiac output continuous automated in: icd10pcs
mechanical cpr > performance cardiac output continuous automated in: icd10pcs
cardioverted > restoration cardiac rhythm in: icd10pcs
aed shock > restoration cardiac rhythm in: icd10pcs
paddles > restoration cardiac rhythm in: icd10pcs
zoll pads pacing > performance cardiac pacing in: icd10pcs
temp pacing > performance cardiac pacing in: icd10pcs
tcp pacing > performance cardiac pacing in: icd10pcs
cpb > performance cardiac output continuous in: icd10pcs
pump run > performance cardiac output continuous in: icd10pcs
impella support > assistance cardiac output impeller pump continuous in: icd10pcs
tandem heart > assistance cardiac output impeller pump continuous in: icd10pcs
tandemheart > assistance cardiac output impeller pump continuous in: icd10pcs
external counterpulsation > assistance cardiac output pulsatile compression in: icd10pcs
supersaturated oxygen > assistance cardiac oxygenation supersaturated in: icd10pcs
sso2 > assistance cardiac oxygenation supersaturated in: icd10pcs
ecls > extracorporeal oxygenation membrane in: icd10pcs
extracorporeal life support > extracorporeal oxygenation membrane in: icd10pcs
v-a ecmo > extracorporeal oxygenation membrane peripheral veno-arterial in: icd10pcs
veno arterial ecmo > extracorporeal oxygenation membrane peripheral veno-arterial in: icd10pcs
v-v ecmo > extracorporeal oxygenation membrane peripheral veno-venous in: icd10pcs
veno venous ecmo > extracorporeal oxygenation membrane peripheral veno-venous in: icd10pcs
ventilator > respiratory ventilation consecutive hours in: icd10pcs
vent > respiratory ventilation consecutive hours in: icd10pcs
life support > respiratory ventilation consecutive hours in: icd10pcs
intubated ventilated > respiratory ventilation consecutive hours in: icd10pcs
respirator > respiratory ventilation consecutive hours in: icd10pcs
vent less than a day > respiratory ventilation less than 24 consecutive hours in: icd10pcs
vent 12 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
vent overnight > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator under 24 > respiratory ventilation less than 24 consecutive hours in: icd10pcs
vent 2 days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
vent two days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
vent 3 days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
vent three days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
ventilator 48 > respiratory ventilation 24-96 consecutive hours in: icd10pcs
ventilator 72 > respiratory ventilation 24-96 consecutive hours in: icd10pcs
vent week > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent over 96 > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 5 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
long term vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 10 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
over four days vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
over 4 days vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
ambu > respiratory ventilation single nonmechanical in: icd10pcs
bagged > respiratory ventilation single nonmechanical in: icd10pcs
bvm > respiratory ventilation single nonmechanical in: icd10pcs
rescue breathing > respiratory ventilation single nonmechanical in: icd10pcs
bi-pap > assistance respiratory ventilation intermittent positive airway pressure in: icd10pcs
noninvasive ventilation > assistance respiratory ventilation intermittent positive airway pressure in: icd10pcs
niv > assistance respiratory ventilation intermittent positive airway pressure in: icd10pcs
nippv > assistance respiratory ventilation intermittent positive airway pressure in: icd10pcs
avaps > assistance respiratory ventilation intermittent positive airway pressure in: icd10pcs
nasal cpap > assistance respiratory ventilation continuous positive airway pressure in: icd10pcs
bubble cpap > assistance respiratory ventilation continuous positive airway pressure in: icd10pcs
hfnc > assistance respiratory ventilation high flow/velocity cannula in: icd10pcs
high flow > assistance respiratory ventilation high flow/velocity cannula in: icd10pcs
high flow oxygen > assistance respiratory ventilation high flow/velocity cannula in: icd10pcs
optiflow > assistance respiratory ventilation high flow/velocity cannula in: icd10pcs
vapotherm > assistance respiratory ventilation high flow/velocity cannula in: icd10pcs
airvo > assistance respiratory ventilation high flow/velocity cannula in: icd10pcs
iron lung > assistance respiratory ventilation negative airway pressure in: icd10pcs
cuirass > assistance respiratory ventilation negative airway pressure in: icd10pcs
prone > assistance respiratory ventilation intubated prone positioning in: icd10pcs
prone positioning > assistance respiratory ventilation intubated prone positioning in: icd10pcs
hemolung > assistance respiratory filtration in: icd10pcs
ecco2r > assistance respiratory filtration in: icd10pcs
co2 removal > assistance respiratory filtration in: icd10pcs
hbo > extracorporeal hyperbaric oxygenation in: icd10pcs
hbot > extracorporeal hyperbaric oxygenation in: icd10pcs
oxygen chamber > extracorporeal hyperbaric oxygenation in: icd10pcs
pressure chamber oxygen > extracorporeal hyperbaric oxygenation in: icd10pcs
hd treatment > performance urinary filtration intermittent in: icd10pcs
crrt > performance urinary filtration continuous greater than 18 hours per day in: icd10pcs
cvvh > performance urinary filtration continuous greater than 18 hours per day in: icd10pcs
cvvhd > performance urinary filtration continuous greater than 18 hours per day in: icd10pcs
cvvhdf > performance urinary filtration continuous greater than 18 hours per day in: icd10pcs
continuous dialysis > performance urinary filtration continuous greater than 18 hours per day in: icd10pcs
sled > performance urinary filtration prolonged intermittent in: icd10pcs
sledd > performance urinary filtration prolonged intermittent in: icd10pcs
pirrt > performance urinary filtration prolonged intermittent in: icd10pcs
slow dialysis > performance urinary filtration prolonged intermittent in: icd10pcs
prometheus liver > performance biliary filtration in: icd10pcs
aquadex > extracorporeal peripheral veno-venous filtration in: icd10pcs
ultrafiltration heart failure > extracorporeal peripheral veno-venous filtration in: icd10pcs
aquapheresis > extracorporeal peripheral veno-venous filtration in: icd10pcs
sentinel tavr > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
sentinel filter > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
claret > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
tavr brain filter > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
triguard > intraoperative cerebral embolic filtration single deflection filter in: icd10pcs
tcar flow reversal > intraoperative cerebral embolic filtration extracorporeal flow reversal circuit in: icd10pcs
flow reversal carotid > intraoperative cerebral embolic filtration extracorporeal flow reversal circuit in: icd10pcs
tcar > intraoperative cerebral embolic filtration extracorporeal flow reversal circuit in: icd10pcs
plex > pheresis plasma in: icd10pcs
tpe > pheresis plasma in: icd10pcs
leukopheresis > pheresis leukocytes in: icd10pcs
thrombocytapheresis > pheresis platelets in: icd10pcs
rbc exchange > pheresis erythrocytes in: icd10pcs
sickle cell exchange > pheresis erythrocytes in: icd10pcs
stem cell harvest > pheresis hematopoietic stem cells in: icd10pcs
cord blood collection > pheresis cord blood stem cells in: icd10pcs
bililights > phototherapy skin in: icd10pcs
biliblanket > phototherapy skin in: icd10pcs
narrowband uvb > ultraviolet light therapy skin in: icd10pcs
uvb > ultraviolet light therapy skin in: icd10pcs
uv light psoriasis > ultraviolet light therapy skin in: icd10pcs
light box psoriasis > ultraviolet light therapy skin in: icd10pcs
therapeutic hypothermia > hypothermia in: icd10pcs
cooling cap baby > hypothermia in: icd10pcs
cooled after arrest > hypothermia in: icd10pcs
ttm > hypothermia in: icd10pcs
warming blanket > hyperthermia in: icd10pcs
hyperthermia treatment > hyperthermia in: icd10pcs
bair hugger > hyperthermia in: icd10pcs
recompression > decompression circulatory in: icd10pcs
dive chamber > decompression circulatory in: icd10pcs
rtms > electromagnetic therapy central nervous in: icd10pcs
magnetic brain stimulation > electromagnetic therapy central nervous in: icd10pcs
magnetic chair > electromagnetic therapy urinary in: icd10pcs
emsella > electromagnetic therapy urinary in: icd10pcs
eswt > shock wave therapy musculoskeletal in: icd10pcs
shockwave therapy > shock wave therapy musculoskeletal in: icd10pcs
shock wave plantar fasciitis > shock wave therapy musculoskeletal in: icd10pcs
ultrasound clot > ultrasound therapy vessels in: icd10pcs
ultrasound thrombolysis > ultrasound therapy vessels in: icd10pcs
ocs heart > perfusion circulatory donor organ in: icd10pcs
heart in a box > perfusion circulatory donor organ in: icd10pcs
organ care heart > perfusion circulatory donor organ in: icd10pcs
transmedics heart > perfusion circulatory donor organ in: icd10pcs
ocs lung > perfusion respiratory system donor organ in: icd10pcs
evlp > perfusion respiratory system donor organ in: icd10pcs
lung in a box > perfusion respiratory system donor organ in: icd10pcs
ocs liver > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
liver in a box > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
organox > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
liver perfusion machine > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
kidney pump > perfusion urinary system donor organ in: icd10pcs
lifeport kidney > perfusion urinary system donor organ in: icd10pcs
kidney perfusion machine > perfusion urinary system donor organ in: icd10pcs
altitude chamber > atmospheric control in: icd10pcs
negative pressure room > atmospheric control in: icd10pcs

# --- other procedures (ICD-10-PCS)
robotic abdomen > robotic assisted procedure trunk region in: icd10pcs
robotic belly > robotic assisted procedure trunk region in: icd10pcs
robotic chest > robotic assisted procedure trunk region in: icd10pcs
robotic prostate > robotic assisted procedure trunk region in: icd10pcs
robotic hysterectomy > robotic assisted procedure trunk region in: icd10pcs
robotic prostatectomy > robotic assisted procedure trunk region in: icd10pcs
robotic kidney > robotic assisted procedure trunk region in: icd10pcs
robotic back > robotic assisted procedure trunk region in: icd10pcs
robotic heart > robotic assisted procedure trunk region in: icd10pcs
robotic spine > robotic assisted procedure trunk region in: icd10pcs
robotic head > robotic assisted procedure head and neck region in: icd10pcs
robotic neck > robotic assisted procedure head and neck region in: icd10pcs
robotic face > robotic assisted procedure head and neck region in: icd10pcs
robotic sinus > robotic assisted procedure head and neck region in: icd10pcs
robotic brain > robotic assisted procedure head and neck region in: icd10pcs
robotic scalp > robotic assisted procedure head and neck region in: icd10pcs
robotic throat > robotic assisted procedure head and neck region in: icd10pcs
robotic tonsil > robotic assisted procedure head and neck region in: icd10pcs
robotic lip > robotic assisted procedure head and neck region in: icd10pcs
robotic arm > robotic assisted procedure upper extremity in: icd10pcs
robotic hand > robotic assisted procedure upper extremity in: icd10pcs
robotic finger > robotic assisted procedure upper extremity in: icd10pcs
robotic shoulder > robotic assisted procedure upper extremity in: icd10pcs
robotic elbow > robotic assisted procedure upper extremity in: icd10pcs
robotic leg > robotic assisted procedure lower extremity in: icd10pcs
robotic knee > robotic assisted procedure lower extremity in: icd10pcs
robotic hip > robotic assisted procedure lower extremity in: icd10pcs
robotic foot > robotic assisted procedure lower extremity in: icd10pcs
robotic ankle > robotic assisted procedure lower extremity in: icd10pcs
robotic toe > robotic assisted procedure lower extremity in: icd10pcs
mako spine > robotic assisted procedure trunk region in: icd10pcs
mako brain > robotic assisted procedure head and neck region in: icd10pcs
mako knee > robotic assisted procedure lower extremity in: icd10pcs
mako hip > robotic assisted procedure lower extremity in: icd10pcs
rosa robot spine > robotic assisted procedure trunk region in: icd10pcs
rosa robot brain > robotic assisted procedure head and neck region in: icd10pcs
rosa robot knee > robotic assisted procedure lower extremity in: icd10pcs
rosa robot hip > robotic assisted procedure lower extremity in: icd10pcs
stitch removal abdomen > suture removal trunk region in: icd10pcs
stitch removal belly > suture removal trunk region in: icd10pcs
stitch removal chest > suture removal trunk region in: icd10pcs
stitch removal back > suture removal trunk region in: icd10pcs
stitch removal hernia > suture removal trunk region in: icd10pcs
stitch removal spine > suture removal trunk region in: icd10pcs
stitch removal head > suture removal head and neck region in: icd10pcs
stitch removal neck > suture removal head and neck region in: icd10pcs
stitch removal face > suture removal head and neck region in: icd10pcs
stitch removal scalp > suture removal head and neck region in: icd10pcs
stitch removal lip > suture removal head and neck region in: icd10pcs
stitch removal arm > suture removal upper extremity in: icd10pcs
stitch removal hand > suture removal upper extremity in: icd10pcs
stitch removal finger > suture removal upper extremity in: icd10pcs
stitch removal shoulder > suture removal upper extremity in: icd10pcs
stitch removal elbow > suture removal upper extremity in: icd10pcs
stitch removal leg > suture removal lower extremity in: icd10pcs
stitch removal knee > suture removal lower extremity in: icd10pcs
stitch removal hip > suture removal lower extremity in: icd10pcs
stitch removal foot > suture removal lower extremity in: icd10pcs
stitch removal ankle > suture removal lower extremity in: icd10pcs
stitch removal toe > suture removal lower extremity in: icd10pcs
suture removal abdomen > suture removal trunk region in: icd10pcs
suture removal belly > suture removal trunk region in: icd10pcs
suture removal chest > suture removal trunk region in: icd10pcs
suture removal back > suture removal trunk region in: icd10pcs
suture removal hernia > suture removal trunk region in: icd10pcs
suture removal spine > suture removal trunk region in: icd10pcs
suture removal head > suture removal head and neck region in: icd10pcs
suture removal neck > suture removal head and neck region in: icd10pcs
suture removal face > suture removal head and neck region in: icd10pcs
suture removal scalp > suture removal head and neck region in: icd10pcs
suture removal lip > suture removal head and neck region in: icd10pcs
suture removal arm > suture removal upper extremity in: icd10pcs
suture removal hand > suture removal upper extremity in: icd10pcs
suture removal finger > suture removal upper extremity in: icd10pcs
suture removal shoulder > suture removal upper extremity in: icd10pcs
suture removal elbow > suture removal upper extremity in: icd10pcs
suture removal leg > suture removal lower extremity in: icd10pcs
suture removal knee > suture removal lower extremity in: icd10pcs
suture removal hip > suture removal lower extremity in: icd10pcs
suture removal foot > suture removal lower extremity in: icd10pcs
suture removal ankle > suture removal lower extremity in: icd10pcs
suture removal toe > suture removal lower extremity in: icd10pcs
staple removal abdomen > suture removal trunk region in: icd10pcs
staple removal belly > suture removal trunk region in: icd10pcs
staple removal chest > suture removal trunk region in: icd10pcs
staple removal back > suture removal trunk region in: icd10pcs
staple removal hernia > suture removal trunk region in: icd10pcs
staple removal spine > suture removal trunk region in: icd10pcs
staple removal head > suture removal head and neck region in: icd10pcs
staple removal neck > suture removal head and neck region in: icd10pcs
staple removal face > suture removal head and neck region in: icd10pcs
staple removal scalp > suture removal head and neck region in: icd10pcs
staple removal lip > suture removal head and neck region in: icd10pcs
staple removal arm > suture removal upper extremity in: icd10pcs
staple removal hand > suture removal upper extremity in: icd10pcs
staple removal finger > suture removal upper extremity in: icd10pcs
staple removal shoulder > suture removal upper extremity in: icd10pcs
staple removal elbow > suture removal upper extremity in: icd10pcs
staple removal leg > suture removal lower extremity in: icd10pcs
staple removal knee > suture removal lower extremity in: icd10pcs
staple removal hip > suture removal lower extremity in: icd10pcs
staple removal foot > suture removal lower extremity in: icd10pcs
staple removal ankle > suture removal lower extremity in: icd10pcs
staple removal toe > suture removal lower extremity in: icd10pcs
stealth spine > computer assisted procedure trunk region in: icd10pcs
stealth head > computer assisted procedure head and neck region in: icd10pcs
stealth sinus > computer assisted procedure head and neck region in: icd10pcs
stealth brain > computer assisted procedure head and neck region in: icd10pcs
stealth knee > computer assisted procedure lower extremity in: icd10pcs
stealth hip > computer assisted procedure lower extremity in: icd10pcs
brainlab spine > computer assisted procedure trunk region in: icd10pcs
brainlab head > computer assisted procedure head and neck region in: icd10pcs
brainlab sinus > computer assisted procedure head and neck region in: icd10pcs
brainlab brain > computer assisted procedure head and neck region in: icd10pcs
navigation spine > computer assisted procedure trunk region in: icd10pcs
navigation head > computer assisted procedure head and neck region in: icd10pcs
navigation sinus > computer assisted procedure head and neck region in: icd10pcs
navigation brain > computer assisted procedure head and neck region in: icd10pcs
navigation knee > computer assisted procedure lower extremity in: icd10pcs
navigation hip > computer assisted procedure lower extremity in: icd10pcs
image guided navigation spine > computer assisted procedure trunk region in: icd10pcs
image guided navigation head > computer assisted procedure head and neck region in: icd10pcs
image guided navigation sinus > computer assisted procedure head and neck region in: icd10pcs
image guided navigation brain > computer assisted procedure head and neck region in: icd10pcs
image guided navigation knee > computer assisted procedure lower extremity in: icd10pcs
image guided navigation hip > computer assisted procedure lower extremity in: icd10pcs
fluorescence guided abdomen > fluorescence guided procedure trunk region in: icd10pcs
fluorescence guided chest > fluorescence guided procedure trunk region in: icd10pcs
fluorescence guided head > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided neck > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided face > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided sinus > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided brain > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided scalp > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided throat > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided tonsil > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided lip > fluorescence guided procedure head and neck region in: icd10pcs
fluorescence guided arm > fluorescence guided procedure upper extremity in: icd10pcs
fluorescence guided leg > fluorescence guided procedure lower extremity in: icd10pcs
gleolan > fluorescence guided procedure head and neck region aminolevulinic acid in: icd10pcs
5 ala > fluorescence guided procedure head and neck region aminolevulinic acid in: icd10pcs
glioma glow > fluorescence guided procedure head and neck region aminolevulinic acid in: icd10pcs
pafolacianine > fluorescence guided procedure pafolacianine in: icd10pcs
otl38 > fluorescence guided procedure pafolacianine in: icd10pcs
pump breast milk > breast milk collection in: icd10pcs
express milk > breast milk collection in: icd10pcs
semen collection > sperm collection in: icd10pcs
semen sample > sperm collection in: icd10pcs
test tube baby > in vitro fertilization in: icd10pcs
in vitro > in vitro fertilization in: icd10pcs
icsi > in vitro fertilization in: icd10pcs
egg fertilized in lab > in vitro fertilization in: icd10pcs
ear piercing > piercing integumentary system in: icd10pcs
body piercing > piercing integumentary system in: icd10pcs
piercing > piercing integumentary system in: icd10pcs
coccyx rectal massage > therapeutic massage rectum in: icd10pcs
swedish massage > therapeutic massage in: icd10pcs
deep tissue massage > therapeutic massage in: icd10pcs
needling points > acupuncture in: icd10pcs
acupuncture anesthesia > acupuncture using anesthesia in: icd10pcs
neuro exam > examination nervous system in: icd10pcs
pelvic exam > examination female reproductive system in: icd10pcs
pelvic exam under anesthesia > examination female reproductive system in: icd10pcs
eua pelvis > examination female reproductive system in: icd10pcs
joint exam > examination musculoskeletal system in: icd10pcs
musculoskeletal exam > examination musculoskeletal system in: icd10pcs
isolation room > isolation in: icd10pcs
quarantine > isolation in: icd10pcs
contact isolation > isolation in: icd10pcs
airborne isolation > isolation in: icd10pcs
mindfulness > meditation in: icd10pcs
blood from port > collection blood indwelling device circulatory in: icd10pcs
draw from port > collection blood indwelling device circulatory in: icd10pcs
port blood draw > collection blood indwelling device circulatory in: icd10pcs
picc draw > collection blood indwelling device circulatory in: icd10pcs
csf from shunt > collection cerebrospinal fluid indwelling device nervous system in: icd10pcs
shunt tap > collection cerebrospinal fluid indwelling device nervous system in: icd10pcs
ommaya tap > collection cerebrospinal fluid indwelling device nervous system in: icd10pcs
reservoir tap > collection cerebrospinal fluid indwelling device nervous system in: icd10pcs
nirs catheter > near infrared spectroscopy circulatory system in: icd10pcs
nirs coronary > near infrared spectroscopy circulatory system in: icd10pcs
confocal microscope > confocal microscopy in: icd10pcs
histolog > confocal microscopy in: icd10pcs
fors guidance > fiber optic 3d guided procedure in: icd10pcs

# --- new technology monitoring and assessment (ICD-10-PCS section X)
ceribell > monitoring brain electrical activity computer-aided detection and notification in: icd10pcs
rapid eeg > monitoring brain electrical activity computer-aided detection and notification in: icd10pcs
clarity eeg > monitoring brain electrical activity computer-aided detection and notification in: icd10pcs
flopatch > monitoring blood flow adhesive ultrasound patch technology in: icd10pcs
ultrasound patch > monitoring blood flow adhesive ultrasound patch technology in: icd10pcs
cgm > monitoring interstitial glucose wearable sensor in: icd10pcs
dexcom inpatient > monitoring interstitial glucose wearable sensor in: icd10pcs
glucose sensor inpatient > monitoring interstitial glucose wearable sensor in: icd10pcs
continuous glucose monitor > monitoring interstitial glucose wearable sensor in: icd10pcs
provizio > monitoring interstitial fluid volume sub-epidermal moisture in: icd10pcs
sem scanner > monitoring interstitial fluid volume sub-epidermal moisture in: icd10pcs
bed sore scanner > monitoring interstitial fluid volume sub-epidermal moisture in: icd10pcs
my01 > monitoring musculoskeletal muscle compartment pressure in: icd10pcs
continuous compartment pressure > monitoring musculoskeletal muscle compartment pressure in: icd10pcs
seraph > circulatory filtration blood pathogens in: icd10pcs
seraph 100 filter > circulatory filtration blood pathogens in: icd10pcs
blood pathogen filter > circulatory filtration blood pathogens in: icd10pcs
drugsorb > circulatory filtration ticagrelor in: icd10pcs
drugsorb-atr > circulatory filtration ticagrelor in: icd10pcs
ticagrelor removal > circulatory filtration ticagrelor in: icd10pcs
viz ai > measurement intracranial vascular activity computer-aided assessment in: icd10pcs
rapidai > measurement intracranial vascular activity computer-aided assessment in: icd10pcs
stroke ai > measurement intracranial vascular activity computer-aided assessment in: icd10pcs
ai stroke scan > measurement intracranial vascular activity computer-aided assessment in: icd10pcs
pe triage ai > measurement pulmonary artery flow computer-aided triage and notification in: icd10pcs
qfr > measurement coronary artery flow quantitative flow ratio in: icd10pcs
quantitative flow ratio > measurement coronary artery flow quantitative flow ratio in: icd10pcs
selux > measurement infection phenotypic fully automated rapid susceptibility technology in: icd10pcs
selux ast > measurement infection phenotypic fully automated rapid susceptibility technology in: icd10pcs
septicyte > measurement infection whole blood quantitative real-time polymerase chain reaction in: icd10pcs
vitek reveal > measurement infection positive blood culture small molecule sensor array in: icd10pcs
specific reveal > measurement infection positive blood culture small molecule sensor array in: icd10pcs
intellisep > measurement immune response whole blood cellular assessment microfluidic deformability in: icd10pcs
triverity > measurement infection and immune response gene expression testing system in: icd10pcs
steripath > measurement infection mechanical initial specimen diversion technique in: icd10pcs
kurin > measurement infection mechanical initial specimen diversion technique in: icd10pcs
accelerate pheno > measurement infection positive blood bimodal phenotypic susceptibility technology in: icd10pcs
covid test > measurement infection nasopharyngeal fluid sars-cov-2 polymerase chain reaction in: icd10pcs
covid swab > measurement infection nasopharyngeal fluid sars-cov-2 polymerase chain reaction in: icd10pcs
covid pcr > measurement infection nasopharyngeal fluid sars-cov-2 polymerase chain reaction in: icd10pcs
covid antibody test > measurement infection sars-cov-2 antibody detection in: icd10pcs
ai cardiac output > measurement cardiac output computer-aided assessment in: icd10pcs

# --- further therapies (ICD-10-PCS)
home safety eval > environmental home and work barriers assessment in: icd10pcs
home safety > environmental home and work barriers assessment in: icd10pcs
tbi conditioning > beam radiation whole body in: icd10pcs
tbi transplant > beam radiation whole body in: icd10pcs
radiation spine mets > beam radiation other bone in: icd10pcs
spine mets > beam radiation other bone in: icd10pcs
ot eval > dressing assessment in: icd10pcs
ot evaluation > dressing assessment in: icd10pcs
adl assessment > dressing assessment in: icd10pcs
tms > computer-assisted transcranial magnetic stimulation prefrontal cortex in: icd10pcs
tms depression > computer-assisted transcranial magnetic stimulation prefrontal cortex in: icd10pcs
tms depression > electromagnetic therapy central nervous in: icd10pcs
marrow brother > transfusion allogeneic related bone marrow in: icd10pcs
marrow sister > transfusion allogeneic related bone marrow in: icd10pcs
marrow sibling > transfusion allogeneic related bone marrow in: icd10pcs
bmt brother > transfusion allogeneic related bone marrow in: icd10pcs
bmt sister > transfusion allogeneic related bone marrow in: icd10pcs
bmt sibling > transfusion allogeneic related bone marrow in: icd10pcs
bmt related > transfusion allogeneic related bone marrow in: icd10pcs
stem cells brother > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
stem cells sister > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
bmt unrelated > transfusion allogeneic unrelated bone marrow in: icd10pcs
marrow unrelated > transfusion allogeneic unrelated bone marrow in: icd10pcs
haploidentical > transfusion allogeneic related hematopoietic stem cells in: icd10pcs
bmt own > transfusion autologous bone marrow in: icd10pcs
lucas compression > performance cardiac output continuous automated in: icd10pcs
lucas chest > performance cardiac output continuous automated in: icd10pcs
scalp electrode monitoring > monitoring products of conception cardiac electrical activity in: icd10pcs
stereotactic navigation > computer assisted procedure computerized tomography in: icd10pcs
stealth station > computer assisted procedure computerized tomography in: icd10pcs
image guidance ct > computer assisted procedure computerized tomography in: icd10pcs
navigation with ct > computer assisted procedure computerized tomography in: icd10pcs
navigation with mri > computer assisted procedure magnetic resonance imaging in: icd10pcs
navigation with fluoro > computer assisted procedure fluoroscopy in: icd10pcs
oarm > computer assisted procedure fluoroscopy in: icd10pcs
o-arm > computer assisted procedure fluoroscopy in: icd10pcs
gene therapy sickle > exagamglogene autotemcel in: icd10pcs
gene therapy sickle > lovotibeglogene autotemcel in: icd10pcs
gene therapy thalassemia > betibeglogene autotemcel in: icd10pcs
gene therapy hemophilia > valoctocogene roxaparvovec in: icd10pcs
cervical collar off > removal brace neck in: icd10pcs
collar off > removal brace neck in: icd10pcs
cast saw > removal cast in: icd10pcs
bivalve cast > removal cast in: icd10pcs
air splint > immobilization splint in: icd10pcs
vacuum splint > immobilization splint in: icd10pcs
ted hose > compression lower extremity pressure dressing in: icd10pcs
compression hose > compression lower extremity pressure dressing in: icd10pcs
tubigrip > compression lower extremity pressure dressing in: icd10pcs
lymphedema wrap arm > compression upper extremity pressure dressing in: icd10pcs
arm lymphedema bandage > compression upper extremity pressure dressing in: icd10pcs
lymphedema wrap leg > compression lower extremity pressure dressing in: icd10pcs
leg lymphedema bandage > compression lower extremity pressure dressing in: icd10pcs
profore > compression lower extremity pressure dressing in: icd10pcs
four layer wrap > compression lower extremity pressure dressing in: icd10pcs
tpa line > introduction other thrombolytic central vein @ 0.7 in: icd10pcs
cathflo > introduction other thrombolytic central vein @ 0.7 in: icd10pcs
declot line > introduction other thrombolytic central vein @ 0.7 in: icd10pcs
declot port > introduction other thrombolytic central vein @ 0.7 in: icd10pcs
declot picc > introduction other thrombolytic central vein @ 0.7 in: icd10pcs
tpa chest tube > introduction other thrombolytic pleural cavity @ 0.7 in: icd10pcs
lytics chest tube > introduction other thrombolytic pleural cavity @ 0.7 in: icd10pcs
mist 2 > introduction other thrombolytic pleural cavity @ 0.7 in: icd10pcs
catheter directed thrombolysis > introduction other thrombolytic peripheral artery @ 0.7 in: icd10pcs
ekos tpa > introduction other thrombolytic peripheral artery @ 0.7 in: icd10pcs
cdt leg > introduction other thrombolytic peripheral artery @ 0.7 in: icd10pcs
heparin infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
iv heparin > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
iron infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
iv iron > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
venofer > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
feraheme infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
injectafer > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
remicade infusion > introduction other therapeutic monoclonal antibody peripheral vein @ 0.7 in: icd10pcs
remicade infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
entyvio infusion > introduction other therapeutic monoclonal antibody peripheral vein @ 0.7 in: icd10pcs
entyvio infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
tysabri infusion > introduction other therapeutic monoclonal antibody peripheral vein @ 0.7 in: icd10pcs
tysabri infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
ocrevus infusion > introduction other therapeutic monoclonal antibody peripheral vein @ 0.7 in: icd10pcs
ocrevus infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
leqembi infusion > introduction other therapeutic monoclonal antibody peripheral vein @ 0.7 in: icd10pcs
leqembi infusion > introduction other therapeutic substance peripheral vein @ 0.7 in: icd10pcs
magnesium drip > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
mag drip > introduction electrolytic and water balance substance peripheral vein @ 0.7 in: icd10pcs
propofol drip > introduction analgesics, hypnotics, sedatives peripheral vein @ 0.7 in: icd10pcs
precedex drip > introduction analgesics, hypnotics, sedatives peripheral vein @ 0.7 in: icd10pcs
versed drip > introduction analgesics, hypnotics, sedatives peripheral vein @ 0.7 in: icd10pcs
ketamine drip > introduction analgesics, hypnotics, sedatives peripheral vein @ 0.7 in: icd10pcs
steroids for baby lungs > introduction anti-inflammatory muscle @ 0.7 in: icd10pcs
betamethasone fetal lungs > introduction anti-inflammatory muscle @ 0.7 in: icd10pcs
spinraza > introduction other therapeutic substance spinal canal @ 0.7 in: icd10pcs
nusinersen injection > introduction other therapeutic substance spinal canal @ 0.7 in: icd10pcs
baclofen trial > introduction other therapeutic substance spinal canal @ 0.7 in: icd10pcs
intrathecal baclofen > introduction other therapeutic substance spinal canal @ 0.7 in: icd10pcs
ommaya chemo > introduction other antineoplastic cranial cavity and brain @ 0.7 in: icd10pcs
intraperitoneal chemo > introduction other antineoplastic peritoneal cavity @ 0.7 in: icd10pcs
ip chemo > introduction other antineoplastic peritoneal cavity @ 0.7 in: icd10pcs
pleural chemo > introduction other antineoplastic pleural cavity @ 0.7 in: icd10pcs
botox migraine > introduction other therapeutic substance muscle @ 0.7 in: icd10pcs
botox spasticity > introduction other therapeutic substance muscle @ 0.7 in: icd10pcs
lidocaine patch > introduction anesthetic agent skin and mucous membranes @ 0.7 in: icd10pcs
amnioinfusion > introduction electrolytic and water balance substance products of conception @ 0.7 in: icd10pcs
fetal injection > introduction products of conception @ 0.7 in: icd10pcs
intrafetal digoxin > introduction products of conception @ 0.7 in: icd10pcs
ozone injection disc > introduction other therapeutic substance joints @ 0.7 in: icd10pcs
lacrimal irrigation > irrigation eye in: icd10pcs
tear duct flush > irrigation eye in: icd10pcs
arthroscopic washout > irrigation joints in: icd10pcs
wound irrigation > irrigation skin and mucous membranes in: icd10pcs
colonic > irrigation lower gi in: icd10pcs
colonic irrigation > irrigation lower gi in: icd10pcs
colon hydrotherapy > irrigation lower gi in: icd10pcs
nephrostomy flush > irrigation genitourinary tract in: icd10pcs
nephrostomy tube flush > irrigation genitourinary tract in: icd10pcs
chest tube flush > irrigation pleural cavity in: icd10pcs
t tube flush > irrigation biliary and pancreatic tract in: icd10pcs
jvp check > measurement venous pressure central in: icd10pcs
hemodynamics > monitoring arterial pressure pulmonary in: icd10pcs
hemodynamic monitoring > monitoring arterial pressure pulmonary in: icd10pcs
orthostatics > monitoring arterial pressure peripheral in: icd10pcs
orthostatic blood pressure > monitoring arterial pressure peripheral in: icd10pcs
24 hour blood pressure > monitoring arterial pressure peripheral in: icd10pcs
abpm > monitoring arterial pressure peripheral in: icd10pcs
ambulatory blood pressure > monitoring arterial pressure peripheral in: icd10pcs
pneumogram > monitoring respiratory rate in: icd10pcs
capnography > monitoring respiratory in: icd10pcs
end tidal co2 > monitoring respiratory in: icd10pcs
loop recorder check > measurement cardiac electrical activity in: icd10pcs
esophageal motility > measurement gastrointestinal motility in: icd10pcs
gut motility test > measurement gastrointestinal motility in: icd10pcs
swallow pressure > measurement gastrointestinal pressure in: icd10pcs
hrm esophagus > measurement gastrointestinal pressure in: icd10pcs
24 hour urine volume > measurement urinary volume in: icd10pcs
vest airway > therapeutic exercise treatment respiratory in: icd10pcs
percussion vest > therapeutic exercise treatment respiratory in: icd10pcs
chest vest > therapeutic exercise treatment respiratory in: icd10pcs
ventilator weaning > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
weaning vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
extubated next day > respiratory ventilation less than 24 consecutive hours in: icd10pcs
nasal cannula oxygen > introduction other gas respiratory tract @ 0.7 in: icd10pcs
supplemental oxygen > introduction other gas respiratory tract @ 0.7 in: icd10pcs
nava > assistance respiratory ventilation in: icd10pcs
pressure support mask > assistance respiratory ventilation in: icd10pcs
protekduo > assistance cardiac output impeller pump continuous in: icd10pcs
protek duo > assistance cardiac output impeller pump continuous in: icd10pcs
rp impella > assistance cardiac output impeller pump continuous in: icd10pcs
centrimag > assistance cardiac output other pump continuous in: icd10pcs
rotaflow > assistance cardiac output other pump continuous in: icd10pcs
bivad temporary > assistance cardiac output other pump continuous in: icd10pcs
immunoadsorption > pheresis plasma in: icd10pcs
ldl apheresis > pheresis plasma in: icd10pcs
lipid apheresis > pheresis plasma in: icd10pcs

# --- admin
soap suds > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
fleets > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
clean out bowels > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
tap water enema > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
constipation flush > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
hinton > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
colostomy irrigation > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
flush colostomy > irrigation lower gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
ear cleaning > irrigation ear irrigating substance @ 1.0 in: icd10pcs
wax flush > irrigation ear irrigating substance @ 1.0 in: icd10pcs
lavage wax > irrigation ear irrigating substance @ 1.0 in: icd10pcs
wash wax > irrigation ear irrigating substance @ 1.0 in: icd10pcs
neti > irrigation nose irrigating substance @ 1.0 in: icd10pcs
saline nose > irrigation nose irrigating substance @ 1.0 in: icd10pcs
eyewash > irrigation eye irrigating substance @ 1.0 in: icd10pcs
tear duct irrigation > irrigation eye irrigating substance @ 1.0 in: icd10pcs
three way foley > irrigation genitourinary tract irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
three way catheter > irrigation genitourinary tract irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
3 way foley > irrigation genitourinary tract irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
murphy drip > irrigation genitourinary tract irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
nephrostomy irrigation > irrigation genitourinary tract irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
stomach pump > irrigation upper gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
lavage overdose > irrigation upper gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
ng washout > irrigation upper gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
ewald tube > irrigation upper gi irrigating substance via natural or artificial opening @ 1.0 in: icd10pcs
clean wound with saline > irrigation skin and mucous membranes irrigating substance in: icd10pcs
pulse lavage > irrigation skin and mucous membranes irrigating substance in: icd10pcs
pulsavac > irrigation skin and mucous membranes irrigating substance in: icd10pcs
jet lavage > irrigation skin and mucous membranes irrigating substance in: icd10pcs
flush cut > irrigation skin and mucous membranes irrigating substance in: icd10pcs
irrigated cut > irrigation skin and mucous membranes irrigating substance in: icd10pcs
irrigate laceration > irrigation skin and mucous membranes irrigating substance in: icd10pcs
peritoneal exchange > irrigation peritoneal cavity dialysate percutaneous @ 1.0 in: icd10pcs
dialysis through stomach > irrigation peritoneal cavity dialysate percutaneous @ 1.0 in: icd10pcs
dialysis stomach tube > irrigation peritoneal cavity dialysate percutaneous @ 1.0 in: icd10pcs
home pd > irrigation peritoneal cavity dialysate percutaneous @ 1.0 in: icd10pcs
belly exchange > irrigation peritoneal cavity dialysate percutaneous @ 1.0 in: icd10pcs
dpl > irrigation peritoneal cavity irrigating substance percutaneous diagnostic in: icd10pcs
flush hickman > irrigation of indwelling device @ 1.0 in: icd10pcs
flush chest tube > irrigation of indwelling device @ 1.0 in: icd10pcs
flush g tube > irrigation of indwelling device @ 1.0 in: icd10pcs
flush gtube > irrigation of indwelling device @ 1.0 in: icd10pcs
flush peg > irrigation of indwelling device @ 1.0 in: icd10pcs
flush iv > irrigation of indwelling device @ 1.0 in: icd10pcs
flush shunt > irrigation of indwelling device @ 1.0 in: icd10pcs
heparin flush > irrigation of indwelling device @ 1.0 in: icd10pcs
saline flush > irrigation of indwelling device @ 1.0 in: icd10pcs
port maintenance > irrigation of indwelling device @ 1.0 in: icd10pcs
flush feeding tube > irrigation of indwelling device @ 1.0 in: icd10pcs
ankle flush > irrigation joints irrigating substance percutaneous @ 0.85 in: icd10pcs
elbow flush > irrigation joints irrigating substance percutaneous @ 0.85 in: icd10pcs
wrist flush > irrigation joints irrigating substance percutaneous @ 0.85 in: icd10pcs
tidal lavage > irrigation joints irrigating substance percutaneous @ 0.85 in: icd10pcs
washout of infected joint > irrigation joints irrigating substance percutaneous @ 0.85 in: icd10pcs
barbotage > irrigation joints irrigating substance percutaneous @ 0.85 in: icd10pcs
trach lavage > irrigation respiratory tract irrigating substance via natural or artificial opening @ 0.85 in: icd10pcs
chest washout > irrigation pleural cavity irrigating substance in: icd10pcs
wash empyema > irrigation pleural cavity irrigating substance in: icd10pcs
vaginal wash > irrigation female reproductive irrigating substance via natural or artificial opening in: icd10pcs
ventricular washout > irrigation cranial cavity and brain irrigating substance in: icd10pcs
ventricular irrigation > irrigation cranial cavity and brain irrigating substance in: icd10pcs
ventricle washout > irrigation cranial cavity and brain irrigating substance in: icd10pcs
irras > irrigation cranial cavity and brain irrigating substance in: icd10pcs
irraflow > irrigation cranial cavity and brain irrigating substance in: icd10pcs
pericardial wash > irrigation pericardial cavity irrigating substance in: icd10pcs
heart sac wash > irrigation pericardial cavity irrigating substance in: icd10pcs
bile duct wash > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
gallbladder drain flush > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
gallbladder drain irrigation > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
gallbladder drain wash > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
t tube irrigation > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
t tube wash > irrigation biliary and pancreatic tract irrigating substance in: icd10pcs
needs blood > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
get blood > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
red cells > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
pint of blood > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
blood for anemia > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
low blood count transfusion > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
leukoreduced > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
o neg blood > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
emergency blood > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
low hemoglobin transfusion > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
hemoglobin low need blood > transfusion nonautologous red blood cells peripheral vein percutaneous in: icd10pcs
ltowb > transfusion nonautologous whole blood peripheral vein in: icd10pcs
platelets > transfusion nonautologous platelets peripheral vein percutaneous in: icd10pcs
apheresis platelets > transfusion nonautologous platelets peripheral vein percutaneous in: icd10pcs
ffp > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
plasma infusion > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
plasma given > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
plasma iv > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
plasma drip > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
units of plasma > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
give plasma > transfusion nonautologous frozen plasma peripheral vein percutaneous @ 1.0 in: icd10pcs
never frozen plasma > transfusion nonautologous fresh plasma peripheral vein in: icd10pcs
cryo iv > transfusion nonautologous plasma cryoprecipitate peripheral vein percutaneous in: icd10pcs
cryo drip > transfusion nonautologous plasma cryoprecipitate peripheral vein percutaneous in: icd10pcs
cryo pool > transfusion nonautologous plasma cryoprecipitate peripheral vein percutaneous in: icd10pcs
iv immunoglobulin > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
gamunex > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
immune globulin infusion > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
immune globulin given > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
immune globulin drip > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
immunoglobulin transfusion > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
immunoglobulin iv > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
immunoglobulin drip > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
winrho > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
antibody infusion immune deficiency > transfusion nonautologous globulin peripheral vein percutaneous in: icd10pcs
own blood > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
cell saver > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
cellsaver > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
cell salvage > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
salvaged blood > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
blood recycled > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
self donated blood > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
reinfused blood > transfusion autologous red blood cells peripheral vein percutaneous @ 1.0 in: icd10pcs
octaplex > transfusion nonautologous 4-factor prothrombin complex concentrate @ 1.0 in: icd10pcs
factor eight > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
hemophilia a infusion > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
factor 7 > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
clotting factor > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
wilate > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
feiba > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
eloctate > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
hemlibra iv > transfusion nonautologous antihemophilic factors peripheral vein percutaneous in: icd10pcs
hemophilia b infusion > transfusion nonautologous factor ix peripheral vein percutaneous @ 1.0 in: icd10pcs
alprolix > transfusion nonautologous factor ix peripheral vein percutaneous @ 1.0 in: icd10pcs
intercept cryo > transfusion nonautologous pathogen reduced cryoprecipitated fibrinogen complex @ 1.0 in: icd10pcs
wbc transfusion > transfusion nonautologous white cells peripheral vein percutaneous in: icd10pcs
donor lymphocyte > transfusion nonautologous white cells peripheral vein percutaneous in: icd10pcs
dli > transfusion nonautologous white cells peripheral vein percutaneous in: icd10pcs
lymphocyte infusion > transfusion nonautologous white cells peripheral vein percutaneous in: icd10pcs
bmt > transfusion allogeneic unspecified bone marrow peripheral vein in: icd10pcs
marrow transplant > transfusion allogeneic unspecified bone marrow peripheral vein in: icd10pcs
marrow infusion > transfusion allogeneic unspecified bone marrow peripheral vein in: icd10pcs
donor marrow > transfusion allogeneic unspecified bone marrow peripheral vein in: icd10pcs
bone marrow from donor > transfusion allogeneic unspecified bone marrow peripheral vein in: icd10pcs
new bone marrow > transfusion allogeneic unspecified bone marrow peripheral vein in: icd10pcs
family marrow > transfusion allogeneic related bone marrow central vein @ 1.0 in: icd10pcs
haplo marrow > transfusion allogeneic related bone marrow central vein @ 1.0 in: icd10pcs
half match marrow > transfusion allogeneic related bone marrow central vein @ 1.0 in: icd10pcs
haplo transplant > transfusion allogeneic related bone marrow central vein @ 1.0 in: icd10pcs
stranger bone marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
stranger marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
mud bone marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
mud marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
registry bone marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
registry marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
be the match bone marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
be the match marrow > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
mud transplant > transfusion allogeneic unrelated bone marrow central vein @ 1.0 in: icd10pcs
own marrow > transfusion autologous bone marrow central vein @ 1.0 in: icd10pcs
autologous marrow > transfusion autologous bone marrow central vein @ 1.0 in: icd10pcs
auto marrow > transfusion autologous bone marrow central vein @ 1.0 in: icd10pcs
auto stem cell > transfusion autologous hematopoietic stem cells central vein @ 1.0 in: icd10pcs
stem cells from me > transfusion autologous hematopoietic stem cells central vein @ 1.0 in: icd10pcs
asct > transfusion autologous hematopoietic stem cells central vein @ 1.0 in: icd10pcs
reinfuse stem cells > transfusion autologous hematopoietic stem cells central vein @ 1.0 in: icd10pcs
myeloma stem cell transplant > transfusion autologous hematopoietic stem cells central vein @ 1.0 in: icd10pcs
hsct > transfusion allogeneic hematopoietic stem cells central vein in: icd10pcs
hematopoietic transplant > transfusion allogeneic hematopoietic stem cells central vein in: icd10pcs
related allo > transfusion allogeneic related hematopoietic stem cells central vein @ 1.0 in: icd10pcs
family stem cell > transfusion allogeneic related hematopoietic stem cells central vein @ 1.0 in: icd10pcs
family allo > transfusion allogeneic related hematopoietic stem cells central vein @ 1.0 in: icd10pcs
haplo stem cell > transfusion allogeneic related hematopoietic stem cells central vein @ 1.0 in: icd10pcs
haplo allo > transfusion allogeneic related hematopoietic stem cells central vein @ 1.0 in: icd10pcs
stranger stem cell > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
stranger allo > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
unrelated allo > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
mud stem cell > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
mud allo > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
registry stem cell > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
registry allo > transfusion allogeneic unrelated hematopoietic stem cells central vein @ 1.0 in: icd10pcs
ucb transplant > transfusion allogeneic cord blood stem cells @ 1.0 in: icd10pcs
ucb infusion > transfusion allogeneic cord blood stem cells @ 1.0 in: icd10pcs
transfusion unborn > transfusion nonautologous red blood cells products of conception circulatory @ 1.0 in: icd10pcs
transfusion unborn baby > transfusion nonautologous red blood cells products of conception circulatory @ 1.0 in: icd10pcs
iut > transfusion nonautologous red blood cells products of conception circulatory @ 1.0 in: icd10pcs
blood to baby in womb > transfusion nonautologous red blood cells products of conception circulatory @ 1.0 in: icd10pcs
intraosseous blood > transfusion nonautologous red blood cells bone marrow in: icd10pcs
io transfusion > transfusion nonautologous red blood cells bone marrow in: icd10pcs
blood through io > transfusion nonautologous red blood cells bone marrow in: icd10pcs
gene corrected stem cells > transfusion autologous hematopoietic stem/progenitor cells genetically modified @ 0.85 in: icd10pcs
deep peroneal nerve block > introduction anesthetic agent peripheral nerves and plexi percutaneous in: icd10pcs

# --- assist
on ventilator for a couple of days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
intubated 2 days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
intubated 3 days > respiratory ventilation 24-96 consecutive hours in: icd10pcs
intubated 48 hours > respiratory ventilation 24-96 consecutive hours in: icd10pcs
vent more than 4 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
ventilator month > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
ventilator 6 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
ventilator 10 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
ventilator 120 hours > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 6 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 7 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 120 hours > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
breathing machine 5 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
breathing machine over 4 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
breathing machine month > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
prolonged vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
intubated week > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
intubated 5 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
intubated 6 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
intubated 10 days > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
chronic vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
trach and vent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent dependent > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
home ventilator trach > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
ventilator through trach > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
life support week > respiratory ventilation greater than 96 consecutive hours in: icd10pcs
vent 8 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
vent 20 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
vent few hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
breathing machine overnight > respiratory ventilation less than 24 consecutive hours in: icd10pcs
breathing machine one day > respiratory ventilation less than 24 consecutive hours in: icd10pcs
breathing machine few hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
breathing machine 12 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator one night > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator few hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator 12 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator 8 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator 18 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
ventilator postop > respiratory ventilation less than 24 consecutive hours in: icd10pcs
intubated overnight > respiratory ventilation less than 24 consecutive hours in: icd10pcs
intubated 12 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
intubated 20 hours > respiratory ventilation less than 24 consecutive hours in: icd10pcs
intubated less than a day > respiratory ventilation less than 24 consecutive hours in: icd10pcs
extubated same day > respiratory ventilation less than 24 consecutive hours in: icd10pcs
manual ventilation > respiratory ventilation single nonmechanical @ 1.0 in: icd10pcs
hand ventilated > respiratory ventilation single nonmechanical @ 1.0 in: icd10pcs
ppv newborn > respiratory ventilation single nonmechanical @ 1.0 in: icd10pcs
neopuff > respiratory ventilation single nonmechanical @ 1.0 in: icd10pcs
bi level > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
ipap epap > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
non invasive vent > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
mask ventilation > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
bpap > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
breathing mask hospital > assistance respiratory ventilation intermittent positive airway pressure @ 1.0 in: icd10pcs
hhfnc > assistance respiratory ventilation high flow velocity cannula @ 1.0 in: icd10pcs
high velocity nasal insufflation > assistance respiratory ventilation high flow velocity cannula @ 1.0 in: icd10pcs
belly down on vent > assistance respiratory ventilation intubated prone positioning in: icd10pcs
flipped on stomach vent > assistance respiratory ventilation intubated prone positioning in: icd10pcs
code blue > performance cardiac output single manual @ 1.0 in: icd10pcs
pushing on chest > performance cardiac output single manual @ 1.0 in: icd10pcs
automatic cpr > performance cardiac output continuous automated @ 1.0 in: icd10pcs
cpr machine > performance cardiac output continuous automated @ 1.0 in: icd10pcs
thumper > performance cardiac output continuous automated @ 1.0 in: icd10pcs
mechanical chest compression > performance cardiac output continuous automated @ 1.0 in: icd10pcs
heart lung bypass > performance cardiac output continuous @ 1.0 in: icd10pcs
pump time > performance cardiac output continuous @ 1.0 in: icd10pcs
bypass pump > performance cardiac output continuous @ 1.0 in: icd10pcs
perfusionist > performance cardiac output continuous @ 1.0 in: icd10pcs
extracorporeal circulation > performance cardiac output continuous @ 1.0 in: icd10pcs
blood through machine during heart surgery > performance cardiac output continuous @ 1.0 in: icd10pcs
intra aortic balloon > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
counterpulsation > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
heart balloon > assistance cardiac output balloon pump continuous @ 1.0 in: icd10pcs
percutaneous vad > assistance cardiac output impeller pump continuous in: icd10pcs
pvad > assistance cardiac output impeller pump continuous in: icd10pcs
catheter heart pump > assistance cardiac output impeller pump continuous in: icd10pcs
rp flex > assistance cardiac output impeller pump continuous in: icd10pcs
thoratec > assistance cardiac output other pump continuous @ 0.85 in: icd10pcs
external vad support > assistance cardiac output other pump continuous @ 0.85 in: icd10pcs
short term vad support > assistance cardiac output other pump continuous @ 0.85 in: icd10pcs
vad support > assistance cardiac output other pump continuous @ 0.85 in: icd10pcs
berlin heart support > assistance cardiac output other pump continuous @ 0.85 in: icd10pcs
lvad support > assistance cardiac output other pump continuous @ 0.85 in: icd10pcs
ecp legs heart > assistance cardiac output pulsatile compression intermittent in: icd10pcs
squeeze legs for angina > assistance cardiac output pulsatile compression intermittent in: icd10pcs
therox > assistance cardiac oxygenation supersaturated @ 1.0 in: icd10pcs
sentinel device > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
cerebral protection > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
cep device > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
embolic protection tavr > intraoperative cerebral embolic filtration dual capture filter in: icd10pcs
keystone heart triguard > cerebral embolic filtration single deflection filter @ 1.0 in: icd10pcs
enroute > cerebral embolic filtration extracorporeal flow reversal circuit in: icd10pcs
enroute neuroprotection > cerebral embolic filtration extracorporeal flow reversal circuit in: icd10pcs
ecls > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo covid > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo ards > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo machine > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo support > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
lung bypass machine > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo baby > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
oxygenator circuit > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecpr > extracorporeal oxygenation membrane peripheral veno-arterial @ 1.0 in: icd10pcs
ecmo cardiogenic shock > extracorporeal oxygenation membrane peripheral veno-arterial @ 1.0 in: icd10pcs
ecmo heart failure > extracorporeal oxygenation membrane peripheral veno-arterial @ 1.0 in: icd10pcs
ecmo for heart > extracorporeal oxygenation membrane peripheral veno-arterial @ 1.0 in: icd10pcs
lung ecmo > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo respiratory failure > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo neck cannula > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
avalon cannula > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo for pneumonia > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
ecmo for flu > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
open chest ecmo > extracorporeal oxygenation membrane central @ 1.0 in: icd10pcs
ecmo aorta > extracorporeal oxygenation membrane central @ 1.0 in: icd10pcs
centrally cannulated > extracorporeal oxygenation membrane central @ 1.0 in: icd10pcs
novalung > assistance respiratory filtration continuous @ 0.85 in: icd10pcs
carbon dioxide removal > assistance respiratory filtration continuous @ 0.85 in: icd10pcs
temporary pacer > performance cardiac pacing continuous in: icd10pcs
paced through chest > performance cardiac pacing continuous in: icd10pcs
tvp > performance cardiac pacing continuous in: icd10pcs
shocked > restoration cardiac rhythm single @ 1.0 in: icd10pcs
shocked vfib > restoration cardiac rhythm single @ 1.0 in: icd10pcs
shocked for v fib > restoration cardiac rhythm single @ 1.0 in: icd10pcs
zapped heart > restoration cardiac rhythm single @ 1.0 in: icd10pcs
aed > restoration cardiac rhythm single @ 1.0 in: icd10pcs
convert rhythm > restoration cardiac rhythm single @ 1.0 in: icd10pcs
restart heart > restoration cardiac rhythm single @ 1.0 in: icd10pcs
countershock > restoration cardiac rhythm single @ 1.0 in: icd10pcs
blood cleaning machine > performance urinary filtration intermittent less than 6 hours per day in: icd10pcs
blood washing kidney > performance urinary filtration intermittent less than 6 hours per day in: icd10pcs
dialysis through fistula > performance urinary filtration intermittent less than 6 hours per day in: icd10pcs
dialysis through catheter > performance urinary filtration intermittent less than 6 hours per day in: icd10pcs
dialysis through graft > performance urinary filtration intermittent less than 6 hours per day in: icd10pcs
clean blood kidneys > performance urinary filtration intermittent less than 6 hours per day in: icd10pcs
cavh > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
cavhd > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
prismaflex > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
nxstage icu > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
prisma machine > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
slow continuous dialysis > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
hemofiltration > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
hemodiafiltration > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
icu dialysis > performance urinary filtration continuous greater than 18 hours per day @ 1.0 in: icd10pcs
extended dialysis > performance urinary filtration prolonged intermittent 6-18 hours per day in: icd10pcs
sustained low efficiency > performance urinary filtration prolonged intermittent 6-18 hours per day in: icd10pcs
overnight dialysis > performance urinary filtration prolonged intermittent 6-18 hours per day in: icd10pcs
molecular adsorbent > performance biliary filtration single in: icd10pcs
albumin dialysis > performance biliary filtration single in: icd10pcs
bioartificial liver > performance biliary filtration single in: icd10pcs
liver machine > performance biliary filtration single in: icd10pcs
dive treatment wound > extracorporeal hyperbaric oxygenation intermittent @ 0.85 in: icd10pcs
monoplace > extracorporeal hyperbaric oxygenation intermittent @ 0.85 in: icd10pcs
wound chamber > extracorporeal hyperbaric oxygenation intermittent @ 0.85 in: icd10pcs
diver chamber > decompression circulatory single @ 0.85 in: icd10pcs
bends treatment > decompression circulatory single @ 0.85 in: icd10pcs
hyperbaric diver > decompression circulatory single @ 0.85 in: icd10pcs
remove fluid machine heart failure > extracorporeal veno-venous filtration @ 0.7 in: icd10pcs
blood filtering antibodies > pheresis of plasma multiple @ 1.0 in: icd10pcs
swap out plasma > pheresis of plasma multiple @ 1.0 in: icd10pcs
thrombapheresis > pheresis of platelets @ 1.0 in: icd10pcs
leukocytoreduction > pheresis of leukocytes @ 1.0 in: icd10pcs
white cell reduction > pheresis of leukocytes @ 1.0 in: icd10pcs
leukopak > pheresis of leukocytes @ 1.0 in: icd10pcs
lymphocyte collection > pheresis of leukocytes @ 1.0 in: icd10pcs
collect t cells > pheresis of leukocytes @ 1.0 in: icd10pcs
car t collection > pheresis of leukocytes @ 1.0 in: icd10pcs
t cell harvest > pheresis of leukocytes @ 1.0 in: icd10pcs
granulocyte apheresis > pheresis of leukocytes @ 1.0 in: icd10pcs
erythropheresis > pheresis of erythrocytes @ 1.0 in: icd10pcs
sickle exchange > pheresis of erythrocytes @ 1.0 in: icd10pcs
swap red cells > pheresis of erythrocytes @ 1.0 in: icd10pcs
cd34 collection > pheresis of hematopoietic stem cells @ 1.0 in: icd10pcs
hpc apheresis > pheresis of hematopoietic stem cells @ 1.0 in: icd10pcs
cord blood banking > pheresis of cord blood stem cells in: icd10pcs
cord blood saved > pheresis of cord blood stem cells in: icd10pcs
lipopheresis > pheresis of plasma @ 0.8 in: icd10pcs
liposorber > pheresis of plasma @ 0.8 in: icd10pcs
cholesterol filtering > pheresis of plasma @ 0.8 in: icd10pcs
cholesterol apheresis > pheresis of plasma @ 0.8 in: icd10pcs
baby under lights > phototherapy of skin multiple @ 1.0 in: icd10pcs
lights for yellow baby > phototherapy of skin multiple @ 1.0 in: icd10pcs
triple lights > phototherapy of skin multiple @ 1.0 in: icd10pcs
ecp > phototherapy circulatory multiple @ 1.0 in: icd10pcs
ecp ctcl > phototherapy circulatory multiple @ 1.0 in: icd10pcs
cellex > phototherapy circulatory multiple @ 1.0 in: icd10pcs
narrowband > ultraviolet light therapy of skin multiple in: icd10pcs
psoriasis light > ultraviolet light therapy of skin multiple in: icd10pcs
eczema light > ultraviolet light therapy of skin multiple in: icd10pcs
uv booth > ultraviolet light therapy of skin multiple in: icd10pcs
light booth > ultraviolet light therapy of skin multiple in: icd10pcs
excimer > ultraviolet light therapy of skin multiple in: icd10pcs
excimer laser > ultraviolet light therapy of skin multiple in: icd10pcs
xtrac > ultraviolet light therapy of skin multiple in: icd10pcs
goeckerman > ultraviolet light therapy of skin multiple in: icd10pcs
uva1 > ultraviolet light therapy of skin multiple in: icd10pcs
vitiligo light > ultraviolet light therapy of skin multiple in: icd10pcs
cool cap > hypothermia single in: icd10pcs
head cooling > hypothermia single in: icd10pcs
cool patient > hypothermia single in: icd10pcs
cooled down after heart stopped > hypothermia single in: icd10pcs
code ice > hypothermia single in: icd10pcs
hie cooling > hypothermia single in: icd10pcs
cooled newborn > hypothermia single in: icd10pcs
ice patient after arrest > hypothermia single in: icd10pcs
blanketrol > hypothermia single in: icd10pcs
coolgard > hypothermia single in: icd10pcs
thermogard > hypothermia single in: icd10pcs
zoll cooling > hypothermia single in: icd10pcs
cooling for brain > hypothermia single in: icd10pcs
cooling for arrest > hypothermia single in: icd10pcs
cooling therapy > hypothermia single in: icd10pcs
heated blanket > hyperthermia single @ 0.85 in: icd10pcs
warm up hypothermia > hyperthermia single @ 0.85 in: icd10pcs
heat therapy body > hyperthermia single @ 0.85 in: icd10pcs
whole body heat > hyperthermia single @ 0.85 in: icd10pcs
heat treatment cancer > hyperthermia single @ 0.85 in: icd10pcs
active rewarming > hyperthermia single @ 0.85 in: icd10pcs
shockwave plantar fasciitis > shock wave therapy musculoskeletal in: icd10pcs
shockwave tennis elbow > shock wave therapy musculoskeletal in: icd10pcs
sound waves heel pain > shock wave therapy musculoskeletal in: icd10pcs
extracorporeal shockwave > shock wave therapy musculoskeletal in: icd10pcs
orthotripsy > shock wave therapy musculoskeletal in: icd10pcs
ossatron > shock wave therapy musculoskeletal in: icd10pcs
sonocur > shock wave therapy musculoskeletal in: icd10pcs
focused shockwave > shock wave therapy musculoskeletal in: icd10pcs
magnet treatment depression > electromagnetic therapy central nervous multiple @ 0.85 in: icd10pcs
magnet on head > electromagnetic therapy central nervous multiple @ 0.85 in: icd10pcs
neurostar > electromagnetic therapy central nervous multiple @ 0.85 in: icd10pcs
theta burst > electromagnetic therapy central nervous multiple @ 0.85 in: icd10pcs
brainsway > electromagnetic therapy central nervous multiple @ 0.85 in: icd10pcs
magnetic stimulation pelvic floor > electromagnetic therapy urinary in: icd10pcs
neotonus > electromagnetic therapy urinary in: icd10pcs
extracorporeal magnetic innervation > electromagnetic therapy urinary in: icd10pcs
ultrasound assisted thrombolysis > ultrasound therapy @ 0.8 in: icd10pcs
ekosonic > ultrasound therapy @ 0.8 in: icd10pcs
ultrasound accelerated > ultrasound therapy @ 0.8 in: icd10pcs
lungs on machine before transplant > perfusion respiratory system donor organ in: icd10pcs
xvivo > perfusion respiratory system donor organ in: icd10pcs
transmedics lung > perfusion respiratory system donor organ in: icd10pcs
donor heart machine > perfusion circulatory donor organ in: icd10pcs
ex vivo heart > perfusion circulatory donor organ in: icd10pcs
donor liver machine > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
donor liver pump > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
transmedics liver > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
metra liver > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
ex vivo liver > perfusion hepatobiliary system and pancreas donor organ in: icd10pcs
donor kidney machine > perfusion urinary system donor organ in: icd10pcs
ex vivo kidney > perfusion urinary system donor organ in: icd10pcs
lifeport > perfusion urinary system donor organ in: icd10pcs
acupuncturist > acupuncture @ 1.0 in: icd10pcs
electroacupuncture > acupuncture @ 1.0 in: icd10pcs
chinese needles > acupuncture @ 1.0 in: icd10pcs
needle therapy > acupuncture @ 1.0 in: icd10pcs
acupuncture for surgery > acupuncture using anesthesia @ 1.0 in: icd10pcs
body rub > therapeutic massage in: icd10pcs
back massage > therapeutic massage in: icd10pcs
massage for neck > therapeutic massage in: icd10pcs
masseuse > therapeutic massage in: icd10pcs
rub down > therapeutic massage in: icd10pcs
milk the prostate > therapeutic massage of prostate @ 1.0 in: icd10pcs
express prostate > therapeutic massage of prostate @ 1.0 in: icd10pcs
contact precautions > isolation in: icd10pcs
droplet precautions > isolation in: icd10pcs
ivf cycle > in vitro fertilization @ 1.0 in: icd10pcs
sperm retrieval masturbation > sperm collection @ 1.0 in: icd10pcs
vibratory ejaculation > sperm collection @ 1.0 in: icd10pcs
electroejaculation > sperm collection @ 1.0 in: icd10pcs
belly button piercing > piercing of integumentary system and breast @ 1.0 in: icd10pcs
gyn exam > examination of female reproductive system in: icd10pcs
gynecological exam > examination of female reproductive system in: icd10pcs
speculum exam > examination of female reproductive system in: icd10pcs
vaginal exam > examination of female reproductive system in: icd10pcs
bimanual exam > examination of female reproductive system in: icd10pcs
cervix check > examination of female reproductive system in: icd10pcs
sexual assault exam > examination of female reproductive system in: icd10pcs
rape exam > examination of female reproductive system in: icd10pcs
rape kit > examination of female reproductive system in: icd10pcs
sane exam > examination of female reproductive system in: icd10pcs
forensic exam assault > examination of female reproductive system in: icd10pcs
neuro check > examination of nervous system @ 0.85 in: icd10pcs
neurologic examination > examination of nervous system @ 0.85 in: icd10pcs
manual exam under anesthesia knee > examination of musculoskeletal system @ 0.8 in: icd10pcs
check joints > examination of musculoskeletal system @ 0.8 in: icd10pcs
nirs > near infrared spectroscopy circulatory system in: icd10pcs
near infrared > near infrared spectroscopy circulatory system in: icd10pcs
infrared spectroscopy > near infrared spectroscopy circulatory system in: icd10pcs
lipid burden > near infrared spectroscopy circulatory system in: icd10pcs
infraredx > near infrared spectroscopy circulatory system in: icd10pcs
draw blood catheter > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
blood draw hickman > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
labs from port > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
labs from picc > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
labs from central line > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
blood from picc > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
blood from line > collection of blood from indwelling device circulatory system @ 1.0 in: icd10pcs
csf from reservoir > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
csf from drain > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
csf from evd > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
spinal fluid from shunt > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
spinal fluid from reservoir > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
shunt reservoir fluid > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
shunt fluid sample > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
csf sample shunt > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
evd sample > collection of cerebrospinal fluid from indwelling device @ 1.0 in: icd10pcs
stitches out nose > suture removal head and neck region in: icd10pcs
sutures out forehead > suture removal head and neck region in: icd10pcs
staples out chin > suture removal head and neck region in: icd10pcs
staples out nose > suture removal head and neck region in: icd10pcs
suture removal chin > suture removal head and neck region in: icd10pcs
suture removal eyebrow > suture removal head and neck region in: icd10pcs
suture removal ear > suture removal head and neck region in: icd10pcs
suture removal nose > suture removal head and neck region in: icd10pcs
suture removal cheek > suture removal head and neck region in: icd10pcs
suture removal eyelid > suture removal head and neck region in: icd10pcs
staple removal chin > suture removal head and neck region in: icd10pcs
staple removal eyebrow > suture removal head and neck region in: icd10pcs
staple removal ear > suture removal head and neck region in: icd10pcs
staple removal nose > suture removal head and neck region in: icd10pcs
staple removal cheek > suture removal head and neck region in: icd10pcs
staple removal eyelid > suture removal head and neck region in: icd10pcs
remove stitches chin > suture removal head and neck region in: icd10pcs
remove stitches eyebrow > suture removal head and neck region in: icd10pcs
remove stitches ear > suture removal head and neck region in: icd10pcs
remove stitches nose > suture removal head and neck region in: icd10pcs
remove stitches cheek > suture removal head and neck region in: icd10pcs
remove stitches eyelid > suture removal head and neck region in: icd10pcs
stitches out thumb > suture removal upper extremity in: icd10pcs
suture removal thumb > suture removal upper extremity in: icd10pcs
suture removal palm > suture removal upper extremity in: icd10pcs
staple removal thumb > suture removal upper extremity in: icd10pcs
staple removal palm > suture removal upper extremity in: icd10pcs
remove stitches thumb > suture removal upper extremity in: icd10pcs
remove stitches palm > suture removal upper extremity in: icd10pcs
sutures out shin > suture removal lower extremity in: icd10pcs
sutures out calf > suture removal lower extremity in: icd10pcs
stitches out breast > suture removal trunk region in: icd10pcs
sutures out groin > suture removal trunk region in: icd10pcs
sutures out buttock > suture removal trunk region in: icd10pcs
sutures out flank > suture removal trunk region in: icd10pcs
staples out breast > suture removal trunk region in: icd10pcs
suture removal c section > suture removal trunk region in: icd10pcs
suture removal groin > suture removal trunk region in: icd10pcs
suture removal hip > suture removal trunk region in: icd10pcs
suture removal buttock > suture removal trunk region in: icd10pcs
staple removal stomach > suture removal trunk region in: icd10pcs
staple removal c section > suture removal trunk region in: icd10pcs
staple removal hip > suture removal trunk region in: icd10pcs
staple removal buttock > suture removal trunk region in: icd10pcs
remove stitches stomach > suture removal trunk region in: icd10pcs
remove stitches c section > suture removal trunk region in: icd10pcs
remove stitches groin > suture removal trunk region in: icd10pcs
remove stitches breast > suture removal trunk region in: icd10pcs
remove stitches hip > suture removal trunk region in: icd10pcs
remove stitches buttock > suture removal trunk region in: icd10pcs
robot colon > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robotic colon > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
davinci gallbladder > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
davinci rectum > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm hernia > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm gallbladder > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm colon > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm lung > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm abdomen > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm pelvis > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm stomach > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm rectum > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm bladder > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm uterus > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm nephrectomy > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm colectomy > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
robot arm sacrocolpopexy > robotic assisted procedure trunk region percutaneous endoscopic @ 0.6 in: icd10pcs
rosa knee > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
rosa hip > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
navio knee > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
navio hip > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
velys knee > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
velys hip > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
cori knee > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
cori hip > robotic assisted procedure lower extremity @ 0.6 in: icd10pcs
mazor spine > robotic assisted procedure trunk region @ 0.6 in: icd10pcs
excelsius spine > robotic assisted procedure trunk region @ 0.6 in: icd10pcs
tors > robotic assisted procedure head and neck region @ 0.85 in: icd10pcs
transoral robotic > robotic assisted procedure head and neck region @ 0.85 in: icd10pcs
robot tongue > robotic assisted procedure head and neck region @ 0.85 in: icd10pcs
robotic thyroid > robotic assisted procedure head and neck region @ 0.85 in: icd10pcs
stealth cranial > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
stealth skull > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
stealth fess > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
navigation cranial > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
navigation fess > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
image guided sinus > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
image guided brain > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
image guided fess > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
neuronavigation sinus > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
neuronavigation brain > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
neuronavigation cranial > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
neuronavigation head > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
neuronavigation fess > computer assisted procedure head and neck region @ 0.85 in: icd10pcs
navigation ankle > computer assisted procedure lower extremity @ 0.85 in: icd10pcs
brainlab knee > computer assisted procedure lower extremity @ 0.85 in: icd10pcs
brainlab hip > computer assisted procedure lower extremity @ 0.85 in: icd10pcs
brainlab ankle > computer assisted procedure lower extremity @ 0.85 in: icd10pcs
stealth pedicle screw > computer assisted procedure trunk region @ 0.85 in: icd10pcs
o arm pedicle screw > computer assisted procedure trunk region @ 0.85 in: icd10pcs
navigation pedicle screw > computer assisted procedure trunk region @ 0.85 in: icd10pcs
brainlab pedicle screw > computer assisted procedure trunk region @ 0.85 in: icd10pcs
image guided spine > computer assisted procedure trunk region @ 0.85 in: icd10pcs
image guided pedicle screw > computer assisted procedure trunk region @ 0.85 in: icd10pcs
pink drink brain tumor > fluorescence guided procedure head and neck region aminolevulinic acid in: icd10pcs
glow brain tumor surgery > fluorescence guided procedure head and neck region aminolevulinic acid in: icd10pcs
fluorescence brain tumor > fluorescence guided procedure head and neck region aminolevulinic acid in: icd10pcs
tumor glow ovarian > fluorescence guided procedure pafolacianine in: icd10pcs

# --- mental
psychotherapy > individual psychotherapy supportive in: icd10pcs
therapy session > individual psychotherapy supportive in: icd10pcs
counseling session > individual psychotherapy supportive in: icd10pcs
shrink visit > individual psychotherapy supportive in: icd10pcs
therapy for depression > individual psychotherapy supportive in: icd10pcs
therapy for anxiety > individual psychotherapy supportive in: icd10pcs
therapy for trauma > individual psychotherapy supportive in: icd10pcs
therapy for ptsd > individual psychotherapy supportive in: icd10pcs
psychologist visit > individual psychotherapy supportive in: icd10pcs
mental health therapy > individual psychotherapy supportive in: icd10pcs
grief therapy > individual psychotherapy supportive in: icd10pcs
psych therapy > individual psychotherapy supportive in: icd10pcs
see psychologist > individual psychotherapy supportive in: icd10pcs
therapy appointment > individual psychotherapy supportive in: icd10pcs
therapy hour > individual psychotherapy supportive in: icd10pcs
talk to someone about depression > individual psychotherapy supportive in: icd10pcs
bereavement therapy > individual psychotherapy supportive in: icd10pcs
prolonged exposure > individual psychotherapy cognitive-behavioral @ 1.0 in: icd10pcs
erp ocd > individual psychotherapy cognitive-behavioral @ 1.0 in: icd10pcs
cpt ptsd > individual psychotherapy cognitive-behavioral @ 1.0 in: icd10pcs
cognitive processing > individual psychotherapy cognitive-behavioral @ 1.0 in: icd10pcs
dialectical > individual psychotherapy behavioral in: icd10pcs
aba > individual psychotherapy behavioral in: icd10pcs
contingency management > individual psychotherapy behavioral in: icd10pcs
exposure response > individual psychotherapy behavioral in: icd10pcs
music therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
equine therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
pet therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
drama therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
dance therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
puppet therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
animal therapy > individual psychotherapy interactive @ 0.85 in: icd10pcs
pcit > individual psychotherapy interactive @ 0.85 in: icd10pcs
analyst > individual psychotherapy psychoanalysis in: icd10pcs
lie on the couch > individual psychotherapy psychoanalysis in: icd10pcs
couch therapy > individual psychotherapy psychoanalysis in: icd10pcs
jungian > individual psychotherapy psychoanalysis in: icd10pcs
insight oriented > individual psychotherapy psychodynamic @ 1.0 in: icd10pcs
dynamic therapy > individual psychotherapy psychodynamic @ 1.0 in: icd10pcs
dbt group > group psychotherapy in: icd10pcs
anger management group > group psychotherapy in: icd10pcs
marriage therapy > family psychotherapy in: icd10pcs
relationship counseling > family psychotherapy in: icd10pcs
relationship therapy > family psychotherapy in: icd10pcs
marital counseling > family psychotherapy in: icd10pcs
electric shock depression > electroconvulsive therapy bilateral single seizure @ 1.0 in: icd10pcs
brain shock > electroconvulsive therapy bilateral single seizure @ 1.0 in: icd10pcs
shock for depression > electroconvulsive therapy bilateral single seizure @ 1.0 in: icd10pcs
electro shock > electroconvulsive therapy bilateral single seizure @ 1.0 in: icd10pcs
zap brain depression > electroconvulsive therapy bilateral single seizure @ 1.0 in: icd10pcs
neuro feedback > biofeedback @ 1.0 in: icd10pcs
brain training feedback > biofeedback @ 1.0 in: icd10pcs
heart rate variability training > biofeedback @ 1.0 in: icd10pcs
hrv training > biofeedback @ 1.0 in: icd10pcs
relaxation with sensors > biofeedback @ 1.0 in: icd10pcs
hypnosis pain > hypnosis @ 1.0 in: icd10pcs
trance therapy > hypnosis @ 1.0 in: icd10pcs
amobarbital interview > narcosynthesis in: icd10pcs
narcoanalysis > narcosynthesis in: icd10pcs
psychiatry follow up meds > medication management in: icd10pcs
psych medication > medication management in: icd10pcs
psychiatrist visit > medication management in: icd10pcs
psychiatrist > medication management in: icd10pcs
antidepressant check > medication management in: icd10pcs
psych emergency > crisis intervention in: icd10pcs
millon > psychological tests personality and behavioral in: icd10pcs
bariatric psych eval > psychological tests personality and behavioral in: icd10pcs
behavior assessment > psychological tests personality and behavioral in: icd10pcs
behavior rating > psychological tests personality and behavioral in: icd10pcs
school testing > psychological tests intellectual and psychoeducational @ 1.0 in: icd10pcs
academic testing > psychological tests intellectual and psychoeducational @ 1.0 in: icd10pcs
achievement testing > psychological tests intellectual and psychoeducational @ 1.0 in: icd10pcs
woodcock johnson > psychological tests intellectual and psychoeducational @ 1.0 in: icd10pcs
cognitive testing battery > psychological tests neuropsychological @ 1.0 in: icd10pcs
concussion testing > psychological tests neuropsychological @ 1.0 in: icd10pcs
brain injury testing > psychological tests neuropsychological @ 1.0 in: icd10pcs
alzheimers test > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
memory screening > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
slums > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
dementia screening > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
mini cog > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
draw a clock > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
cognitive assessment > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
memory evaluation > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
clock test > psychological tests neurobehavioral and cognitive status @ 1.0 in: icd10pcs
ages and stages > psychological tests developmental in: icd10pcs
autism assessment > psychological tests developmental in: icd10pcs
mchat > psychological tests developmental in: icd10pcs
adhd evaluation > psychological tests developmental in: icd10pcs
vanderbilt > psychological tests developmental in: icd10pcs
school counselor > educational counseling @ 1.0 in: icd10pcs
academic counseling > educational counseling @ 1.0 in: icd10pcs
employment counseling > vocational counseling in: icd10pcs
job coach > vocational counseling in: icd10pcs
work counseling > vocational counseling in: icd10pcs
career advice > vocational counseling in: icd10pcs
chaplain > other counseling @ 0.8 in: icd10pcs
life coach > other counseling @ 0.8 in: icd10pcs
withdrawal treatment > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
dry out > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
alcohol withdrawal treatment > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
ciwa > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
ciwa protocol > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
librium taper > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
sober up > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
get off pills > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
get off heroin > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
get off alcohol > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
get off drugs > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
get off booze > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
get off opiates > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
coming off drugs > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
coming off pills > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
clean up from drugs > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
benzo taper > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
kick the habit > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
methadone taper > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
ativan taper alcohol > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
cold turkey treatment > detoxification services substance abuse treatment @ 1.0 in: icd10pcs
rehab for addiction > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
rehab for drinking > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
rehab for heroin > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
rehab for opioids > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
rehab for cocaine > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
rehab for meth > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
addiction treatment > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
substance abuse treatment > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
drug counselor > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
sud treatment > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
chemical dependency > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
residential rehab > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
addiction therapy > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
iop addiction > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
cd treatment > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
28 day program > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
addiction counselor > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
drug program > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
addiction medicine visit > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
sober living counseling > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
dui counseling > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
court ordered drug treatment > individual counseling substance abuse treatment @ 0.85 in: icd10pcs
addiction group > group counseling substance abuse treatment @ 1.0 in: icd10pcs
drug group > group counseling substance abuse treatment @ 1.0 in: icd10pcs
recovery group > group counseling substance abuse treatment @ 1.0 in: icd10pcs
sober group > group counseling substance abuse treatment @ 1.0 in: icd10pcs
alcohol group > group counseling substance abuse treatment @ 1.0 in: icd10pcs
alcoholics anonymous > group counseling substance abuse treatment 12-step @ 1.0 in: icd10pcs
narcotics anonymous > group counseling substance abuse treatment 12-step @ 1.0 in: icd10pcs
smart recovery > group counseling substance abuse treatment 12-step @ 1.0 in: icd10pcs
sponsor meeting > group counseling substance abuse treatment 12-step @ 1.0 in: icd10pcs
met therapy > individual counseling motivational enhancement substance abuse treatment @ 1.0 in: icd10pcs
mi addiction > individual counseling motivational enhancement substance abuse treatment @ 1.0 in: icd10pcs
aftercare > individual counseling continuing care substance abuse treatment in: icd10pcs
after rehab counseling > individual counseling continuing care substance abuse treatment in: icd10pcs
psychoeducation > psychoeducation substance abuse treatment in: icd10pcs
hiv counseling > counseling pre/post-test infectious disease substance abuse treatment @ 1.0 in: icd10pcs
cbt for alcohol > cognitive-behavioral substance abuse treatment @ 1.0 in: icd10pcs
cbt for drugs > cognitive-behavioral substance abuse treatment @ 1.0 in: icd10pcs
cognitive behavioral addiction > cognitive-behavioral substance abuse treatment @ 1.0 in: icd10pcs
alanon > family counseling substance abuse treatment @ 1.0 in: icd10pcs
intervention family drugs > family counseling substance abuse treatment @ 1.0 in: icd10pcs
codependency counseling > family counseling substance abuse treatment @ 1.0 in: icd10pcs
alateen > family counseling substance abuse treatment @ 1.0 in: icd10pcs
otp > medication management methadone maintenance substance abuse treatment @ 1.0 in: icd10pcs
opioid treatment program > medication management methadone maintenance substance abuse treatment @ 1.0 in: icd10pcs
moud > medication management other replacement medication substance abuse treatment @ 1.0 in: icd10pcs
zubsolv > medication management other replacement medication substance abuse treatment @ 1.0 in: icd10pcs
brixadi > medication management other replacement medication substance abuse treatment @ 1.0 in: icd10pcs
mat clinic > medication management other replacement medication substance abuse treatment @ 1.0 in: icd10pcs
narcan training > medication management naloxone substance abuse treatment @ 0.85 in: icd10pcs
opioid reversal > medication management naloxone substance abuse treatment @ 0.85 in: icd10pcs
alcohol aversion pill > medication management antabuse substance abuse treatment @ 1.0 in: icd10pcs
nicorette > medication management nicotine replacement substance abuse treatment in: icd10pcs
help quitting smoking > medication management nicotine replacement substance abuse treatment in: icd10pcs
quit vaping > medication management nicotine replacement substance abuse treatment in: icd10pcs
tobacco cessation > medication management nicotine replacement substance abuse treatment in: icd10pcs
stop smoking help > medication management nicotine replacement substance abuse treatment in: icd10pcs
quit cigarettes > medication management nicotine replacement substance abuse treatment in: icd10pcs
nicoderm > medication management nicotine replacement substance abuse treatment in: icd10pcs
quit tobacco > medication management nicotine replacement substance abuse treatment in: icd10pcs
lofexidine > medication management clonidine substance abuse treatment @ 0.85 in: icd10pcs
lucemyra > medication management clonidine substance abuse treatment @ 0.85 in: icd10pcs
dual diagnosis meds > medication management psychiatric medication substance abuse treatment @ 0.85 in: icd10pcs
orlaam > medication management levo-alpha-acetyl-methadol substance abuse treatment @ 1.0 in: icd10pcs

# --- nucrad
radiation brain tumor > beam radiation brain photons in: icd10pcs
radiation glioma > beam radiation brain photons in: icd10pcs
radiation glioblastoma > beam radiation brain photons in: icd10pcs
radiation meningioma > beam radiation brain photons in: icd10pcs
rad tx glioma > beam radiation brain photons in: icd10pcs
rad tx glioblastoma > beam radiation brain photons in: icd10pcs
rad tx wbrt > beam radiation brain photons in: icd10pcs
rad tx brain > beam radiation brain photons in: icd10pcs
rad tx meningioma > beam radiation brain photons in: icd10pcs
beam whole brain > beam radiation brain photons in: icd10pcs
vmat whole brain > beam radiation brain photons in: icd10pcs
wbrt > beam radiation brain photons in: icd10pcs
pci brain > beam radiation brain photons in: icd10pcs
prophylactic cranial > beam radiation brain photons in: icd10pcs
brain zapping > beam radiation brain photons in: icd10pcs
rad tx prostate > beam radiation prostate in: icd10pcs
radiation boob > beam radiation breast in: icd10pcs
radiation lumpectomy > beam radiation breast in: icd10pcs
rad tx breast > beam radiation breast in: icd10pcs
rad tx boob > beam radiation breast in: icd10pcs
rad tx breast cancer > beam radiation breast in: icd10pcs
rad tx after lumpectomy > beam radiation breast in: icd10pcs
rad tx lumpectomy > beam radiation breast in: icd10pcs
beam lumpectomy > beam radiation breast in: icd10pcs
vmat after lumpectomy > beam radiation breast in: icd10pcs
vmat lumpectomy > beam radiation breast in: icd10pcs
whole breast radiation > beam radiation breast in: icd10pcs
rad tx lung > beam radiation lung in: icd10pcs
radiation mastectomy > beam radiation chest wall in: icd10pcs
radiation pmrt > beam radiation chest wall in: icd10pcs
xrt mastectomy > beam radiation chest wall in: icd10pcs
rad tx mastectomy > beam radiation chest wall in: icd10pcs
rad tx pmrt > beam radiation chest wall in: icd10pcs
radiation treatment after mastectomy > beam radiation chest wall in: icd10pcs
beam mastectomy > beam radiation chest wall in: icd10pcs
beam pmrt > beam radiation chest wall in: icd10pcs
imrt mastectomy > beam radiation chest wall in: icd10pcs
imrt pmrt > beam radiation chest wall in: icd10pcs
vmat mastectomy > beam radiation chest wall in: icd10pcs
vmat pmrt > beam radiation chest wall in: icd10pcs
rad tx esophagus > beam radiation esophagus in: icd10pcs
rad tx food pipe > beam radiation esophagus in: icd10pcs
rad tx gastric > beam radiation stomach in: icd10pcs
rad tx rectum > beam radiation rectum in: icd10pcs
rad tx anus > beam radiation rectum @ 0.8 in: icd10pcs
rad tx anal > beam radiation rectum @ 0.8 in: icd10pcs
beam anus > beam radiation rectum @ 0.8 in: icd10pcs
beam anal > beam radiation rectum @ 0.8 in: icd10pcs
vmat anus > beam radiation rectum @ 0.8 in: icd10pcs
vmat anal > beam radiation rectum @ 0.8 in: icd10pcs
rad tx pancreas > beam radiation pancreas in: icd10pcs
radiation hcc > beam radiation liver in: icd10pcs
rad tx liver > beam radiation liver in: icd10pcs
rad tx hcc > beam radiation liver in: icd10pcs
rad tx bladder > beam radiation bladder in: icd10pcs
rad tx kidney > beam radiation kidney in: icd10pcs
rad tx cervix > beam radiation cervix in: icd10pcs
rad tx cervical cancer > beam radiation cervix in: icd10pcs
ebrt cervical cancer > beam radiation cervix in: icd10pcs
linac cervical cancer > beam radiation cervix in: icd10pcs
beam cervical cancer > beam radiation cervix in: icd10pcs
imrt cervical cancer > beam radiation cervix in: icd10pcs
vmat cervical cancer > beam radiation cervix in: icd10pcs
rad tx womb > beam radiation uterus in: icd10pcs
rad tx endometrial > beam radiation uterus in: icd10pcs
beam endometrial > beam radiation uterus in: icd10pcs
vmat endometrial > beam radiation uterus in: icd10pcs
rad tx ovary > beam radiation ovary in: icd10pcs
radiation seminoma > beam radiation testis in: icd10pcs
rad tx testicle > beam radiation testis in: icd10pcs
rad tx seminoma > beam radiation testis in: icd10pcs
radiation basal cell > beam radiation skin @ 0.85 in: icd10pcs
radiation keloid > beam radiation skin @ 0.85 in: icd10pcs
radiation scalp skin > beam radiation skin @ 0.85 in: icd10pcs
xrt keloid > beam radiation skin @ 0.85 in: icd10pcs
xrt scalp skin > beam radiation skin @ 0.85 in: icd10pcs
rad tx skin > beam radiation skin @ 0.85 in: icd10pcs
rad tx skin cancer > beam radiation skin @ 0.85 in: icd10pcs
rad tx basal cell > beam radiation skin @ 0.85 in: icd10pcs
rad tx keloid > beam radiation skin @ 0.85 in: icd10pcs
radiation treatment basal cell > beam radiation skin @ 0.85 in: icd10pcs
beam basal cell > beam radiation skin @ 0.85 in: icd10pcs
beam keloid > beam radiation skin @ 0.85 in: icd10pcs
beam scalp skin > beam radiation skin @ 0.85 in: icd10pcs
imrt basal cell > beam radiation skin @ 0.85 in: icd10pcs
imrt keloid > beam radiation skin @ 0.85 in: icd10pcs
imrt scalp skin > beam radiation skin @ 0.85 in: icd10pcs
vmat basal cell > beam radiation skin @ 0.85 in: icd10pcs
vmat keloid > beam radiation skin @ 0.85 in: icd10pcs
vmat scalp skin > beam radiation skin @ 0.85 in: icd10pcs
superficial radiation > beam radiation skin @ 0.85 in: icd10pcs
grenz ray > beam radiation skin @ 0.85 in: icd10pcs
srt skin > beam radiation skin @ 0.85 in: icd10pcs
rad tx larynx > beam radiation larynx in: icd10pcs
rad tx voice box > beam radiation larynx in: icd10pcs
rad tx vocal cord > beam radiation larynx in: icd10pcs
beam vocal cord > beam radiation larynx in: icd10pcs
vmat vocal cord > beam radiation larynx in: icd10pcs
rad tx tongue > beam radiation tongue in: icd10pcs
radiation oral > beam radiation mouth in: icd10pcs
rad tx oral > beam radiation mouth in: icd10pcs
rad tx neck > beam radiation head and neck @ 0.85 in: icd10pcs
rad tx h n > beam radiation head and neck @ 0.85 in: icd10pcs
rad tx throat > beam radiation head and neck @ 0.85 in: icd10pcs
beam h n > beam radiation head and neck @ 0.85 in: icd10pcs
beam throat > beam radiation head and neck @ 0.85 in: icd10pcs
vmat h n > beam radiation head and neck @ 0.85 in: icd10pcs
rad tx thyroid > beam radiation thyroid in: icd10pcs
radiation pituitary tumor > beam radiation pituitary gland in: icd10pcs
rad tx pituitary > beam radiation pituitary gland in: icd10pcs
radiation back bone > beam radiation other bone @ 0.7 in: icd10pcs
rad tx spine > beam radiation other bone @ 0.7 in: icd10pcs
rad tx vertebra > beam radiation other bone @ 0.7 in: icd10pcs
rad tx back bone > beam radiation other bone @ 0.7 in: icd10pcs
radiation cord compression > beam radiation spinal cord in: icd10pcs
rad tx spinal cord > beam radiation spinal cord in: icd10pcs
rad tx cord compression > beam radiation spinal cord in: icd10pcs
rad tx pelvis bone > beam radiation pelvic bones in: icd10pcs
rad tx femur > beam radiation femur in: icd10pcs
rad tx ribs > beam radiation rib in: icd10pcs
radiation bone pain > beam radiation other bone @ 0.8 in: icd10pcs
rad tx bone > beam radiation other bone @ 0.8 in: icd10pcs
beam bone pain > beam radiation other bone @ 0.8 in: icd10pcs
rad tx pelvis > beam radiation pelvic region in: icd10pcs
rad tx belly > beam radiation abdomen in: icd10pcs
rad tx chest > beam radiation chest in: icd10pcs
radiation graves eyes > beam radiation eye in: icd10pcs
rad tx eye > beam radiation eye in: icd10pcs
rad tx spleen > beam radiation spleen in: icd10pcs
rad tx neck nodes > beam radiation neck lymphatics in: icd10pcs
radiation hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
xrt mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
rad tx hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
rad tx mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
rad tx mediastinum > beam radiation mediastinum @ 0.85 in: icd10pcs
radiotherapy mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
external beam hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
ebrt mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
linac mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
radiation treatment hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
beam hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
beam mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
imrt hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
imrt mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
vmat hodgkins chest > beam radiation mediastinum @ 0.85 in: icd10pcs
vmat mantle > beam radiation mediastinum @ 0.85 in: icd10pcs
rad tx groin > beam radiation inguinal lymphatics in: icd10pcs
rad tx groin nodes > beam radiation inguinal lymphatics in: icd10pcs
tbi > beam radiation whole body @ 1.0 in: icd10pcs
total body > beam radiation whole body @ 1.0 in: icd10pcs
full body radiation > beam radiation whole body @ 1.0 in: icd10pcs
intrabeam > intraoperative radiation therapy in: icd10pcs
gammaknife brain > stereotactic gamma beam radiosurgery brain @ 1.0 in: icd10pcs
gammaknife > stereotactic gamma beam radiosurgery brain @ 1.0 in: icd10pcs
headframe radiation > stereotactic gamma beam radiosurgery brain @ 1.0 in: icd10pcs
leksell > stereotactic gamma beam radiosurgery brain @ 1.0 in: icd10pcs
gamma knife trigeminal > stereotactic gamma beam radiosurgery peripheral nerve @ 0.8 in: icd10pcs
gammaknife trigeminal > stereotactic gamma beam radiosurgery peripheral nerve @ 0.8 in: icd10pcs
gammaknife acoustic > stereotactic gamma beam radiosurgery peripheral nerve @ 0.8 in: icd10pcs
gammaknife tic douloureux > stereotactic gamma beam radiosurgery peripheral nerve @ 0.8 in: icd10pcs
gammaknife vestibular schwannoma > stereotactic gamma beam radiosurgery peripheral nerve @ 0.8 in: icd10pcs
gammaknife nerve pain face > stereotactic gamma beam radiosurgery peripheral nerve @ 0.8 in: icd10pcs
stereotactic radiation glioma > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic radiation glioblastoma > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic radiation whole brain > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic radiation wbrt > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic radiation meningioma > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic radiation brain metastases > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic body glioma > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic body glioblastoma > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
stereotactic body meningioma > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
x knife brain > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
novalis > stereotactic other photon radiosurgery brain @ 1.0 in: icd10pcs
cyberknife spine mets > stereotactic other photon radiosurgery spinal cord @ 0.85 in: icd10pcs
sbrt spine mets > stereotactic other photon radiosurgery spinal cord @ 0.85 in: icd10pcs
radiosurgery spine mets > stereotactic other photon radiosurgery spinal cord @ 0.85 in: icd10pcs
stereotactic radiation spine mets > stereotactic other photon radiosurgery spinal cord @ 0.85 in: icd10pcs
stereotactic radiation lung nodule > stereotactic other photon radiosurgery lung @ 1.0 in: icd10pcs
stereotactic radiation lung cancer > stereotactic other photon radiosurgery lung @ 1.0 in: icd10pcs
stereotactic radiation liver tumor > stereotactic other photon radiosurgery liver @ 1.0 in: icd10pcs
stereotactic radiation pancreas > stereotactic other photon radiosurgery pancreas @ 1.0 in: icd10pcs
stereotactic radiation prostate cancer > stereotactic other photon radiosurgery prostate @ 1.0 in: icd10pcs
carbon ion whole brain > stereotactic particulate radiosurgery brain @ 0.7 in: icd10pcs
heavy ion whole brain > stereotactic particulate radiosurgery brain @ 0.7 in: icd10pcs
proton craniospinal > beam radiation spinal cord heavy particles @ 0.85 in: icd10pcs
carbon ion craniospinal > beam radiation spinal cord heavy particles @ 0.85 in: icd10pcs
heavy ion craniospinal > beam radiation spinal cord heavy particles @ 0.85 in: icd10pcs
seeds prostate cancer > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
internal radiation prostate cancer > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
radiation implant prostate > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
radiation implant prostate cancer > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
palladium seeds > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
iodine seeds > low dose rate brachytherapy prostate @ 1.0 in: icd10pcs
radiation implant breast > high dose rate brachytherapy breast in: icd10pcs
apbi > high dose rate brachytherapy breast in: icd10pcs
balloon radiation breast > high dose rate brachytherapy breast in: icd10pcs
partial breast radiation > high dose rate brachytherapy breast in: icd10pcs
contura > high dose rate brachytherapy breast in: icd10pcs
accelerated partial breast > high dose rate brachytherapy breast in: icd10pcs
seeds cervical > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
seed implant cervical > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
brachytherapy cervical > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
radiation implant cervix > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
radiation implant cervical > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
hdr cervical > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
t and o > high dose rate brachytherapy cervix @ 1.0 in: icd10pcs
seeds endometrial > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
seeds vagina > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
radioactive seeds vagina > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
radiation implant uterus > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
radiation implant endometrial > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
radiation implant vagina > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
cuff brachytherapy > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
cylinder radiation > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
vaginal radiation > high dose rate brachytherapy uterus @ 0.85 in: icd10pcs
radiation implant brain > low dose rate brachytherapy brain @ 1.0 in: icd10pcs
gliasite > low dose rate brachytherapy brain @ 1.0 in: icd10pcs
glioma seeds > low dose rate brachytherapy brain @ 1.0 in: icd10pcs
radiation implant lung > high dose rate brachytherapy lung in: icd10pcs
endobronchial brachytherapy > high dose rate brachytherapy lung in: icd10pcs
radiation implant esophagus > high dose rate brachytherapy esophagus @ 1.0 in: icd10pcs
radiation implant tongue > high dose rate brachytherapy tongue @ 1.0 in: icd10pcs
radiation implant rectum > high dose rate brachytherapy rectum @ 1.0 in: icd10pcs
radiation implant liver > high dose rate brachytherapy liver @ 0.85 in: icd10pcs
radiation implant bile duct > high dose rate brachytherapy liver @ 0.85 in: icd10pcs
plaque brachytherapy > plaque radiation eye @ 1.0 in: icd10pcs
iodine plaque > plaque radiation eye @ 1.0 in: icd10pcs
ruthenium plaque > plaque radiation eye @ 1.0 in: icd10pcs
cobalt plaque > plaque radiation eye @ 1.0 in: icd10pcs
radioactive disc eye > plaque radiation eye @ 1.0 in: icd10pcs

# --- place
had baby > delivery of products of conception in: icd10pcs
home birth > delivery of products of conception in: icd10pcs
baby was born > delivery of products of conception in: icd10pcs
delivered vaginally > delivery of products of conception in: icd10pcs
unmedicated birth > delivery of products of conception in: icd10pcs
caught the baby > delivery of products of conception in: icd10pcs
abdominal delivery > extraction of products of conception low open in: icd10pcs
bikini cut > extraction of products of conception low open in: icd10pcs
classical incision > extraction of products of conception high open @ 1.0 in: icd10pcs
mityvac > extraction of products of conception vacuum in: icd10pcs
deliver breech > extraction of products of conception other @ 0.8 in: icd10pcs
breech vaginal delivery > extraction of products of conception other @ 0.8 in: icd10pcs
baby feet first delivery > extraction of products of conception other @ 0.8 in: icd10pcs
second twin extraction > extraction of products of conception other @ 0.8 in: icd10pcs
spin baby > reposition products of conception external @ 1.0 in: icd10pcs
rupture membranes > drainage of amniotic fluid therapeutic via natural or artificial opening @ 1.0 in: icd10pcs
artificial rupture > drainage of amniotic fluid therapeutic via natural or artificial opening @ 1.0 in: icd10pcs
amnio > drainage of amniotic fluid diagnostic percutaneous @ 1.0 in: icd10pcs
amnio test > drainage of amniotic fluid diagnostic percutaneous @ 1.0 in: icd10pcs
needle in belly pregnant > drainage of amniotic fluid diagnostic percutaneous @ 1.0 in: icd10pcs
fluid around baby test > drainage of amniotic fluid diagnostic percutaneous @ 1.0 in: icd10pcs
sample fluid around baby > drainage of amniotic fluid diagnostic percutaneous @ 1.0 in: icd10pcs
needle test pregnancy > drainage of amniotic fluid diagnostic percutaneous @ 1.0 in: icd10pcs
too much amniotic fluid > drainage of amniotic fluid therapeutic percutaneous @ 1.0 in: icd10pcs
remove amniotic fluid > drainage of amniotic fluid therapeutic percutaneous @ 1.0 in: icd10pcs
drain extra amniotic > drainage of amniotic fluid therapeutic percutaneous @ 1.0 in: icd10pcs
therapeutic amniocentesis > drainage of amniotic fluid therapeutic percutaneous @ 1.0 in: icd10pcs
percutaneous umbilical > drainage of fetal blood percutaneous in: icd10pcs
scalp blood sample > drainage of fetal blood percutaneous in: icd10pcs
fetal scalp sample > drainage of fetal blood percutaneous in: icd10pcs
mva > abortion of products of conception vacuum in: icd10pcs
suction termination > abortion of products of conception vacuum in: icd10pcs
d and c abortion > abortion of products of conception vacuum in: icd10pcs
mifeprex > abortion of products of conception abortifacient @ 1.0 in: icd10pcs
chemical abortion > abortion of products of conception abortifacient @ 1.0 in: icd10pcs
cervical seaweed > abortion of products of conception laminaria @ 1.0 in: icd10pcs
osmotic dilators > abortion of products of conception laminaria @ 1.0 in: icd10pcs
internal fetal lead > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
internal fetal monitoring > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
internal monitor baby > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
fse placed > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
clip on baby head > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
electrode on baby head > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
fetal electrode placed > insertion of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
remove scalp electrode > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
remove fetal electrode > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
remove fse > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
take off scalp electrode > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
take off fetal electrode > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
take off fse > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
took off scalp electrode > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
took off fetal electrode > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
took off fse > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
electrode off baby head > removal of monitoring electrode products of conception via natural or artificial opening @ 1.0 in: icd10pcs
contraction pressure catheter > insertion of other device products of conception via natural or artificial opening in: icd10pcs
amnioinfusion catheter > insertion of other device products of conception via natural or artificial opening in: icd10pcs
foley induction > dilation of cervix via natural or artificial opening @ 0.8 in: icd10pcs
cook catheter > dilation of cervix via natural or artificial opening @ 0.8 in: icd10pcs
placenta would not come out > manual extraction of products of conception retained @ 1.0 in: icd10pcs
d and c retained > extraction of products of conception retained via natural or artificial opening in: icd10pcs
d and c postpartum > extraction of products of conception retained via natural or artificial opening in: icd10pcs
leftover placenta > extraction of products of conception retained via natural or artificial opening in: icd10pcs
missed abortion suction > extraction of products of conception retained via natural or artificial opening in: icd10pcs
leftover pregnancy tissue > extraction of products of conception retained via natural or artificial opening in: icd10pcs
placenta pieces left > extraction of products of conception retained via natural or artificial opening in: icd10pcs
curettage placenta > extraction of products of conception retained via natural or artificial opening in: icd10pcs
blighted ovum removal > extraction of products of conception retained via natural or artificial opening in: icd10pcs
afterbirth left inside > extraction of products of conception retained via natural or artificial opening in: icd10pcs
spina bifida womb > repair nervous system products of conception in: icd10pcs
spina bifida in utero > repair nervous system products of conception in: icd10pcs
myelomeningocele womb > repair nervous system products of conception in: icd10pcs
myelomeningocele in utero > repair nervous system products of conception in: icd10pcs
myelomeningocele before birth > repair nervous system products of conception in: icd10pcs
mmc womb > repair nervous system products of conception in: icd10pcs
mmc in utero > repair nervous system products of conception in: icd10pcs
mmc fetus > repair nervous system products of conception in: icd10pcs
mmc before birth > repair nervous system products of conception in: icd10pcs
prenatal spina bifida > repair nervous system products of conception in: icd10pcs
fetus spine fixed > repair nervous system products of conception in: icd10pcs
fetal cardiac intervention > repair cardiovascular system products of conception in: icd10pcs
tracheal balloon fetus > repair respiratory system products of conception other device @ 0.85 in: icd10pcs
fetal tracheal occlusion > repair respiratory system products of conception other device @ 0.85 in: icd10pcs
cdh balloon fetus > repair respiratory system products of conception other device @ 0.85 in: icd10pcs
plaster broken arm > immobilization upper extremity cast in: icd10pcs
plaster upper limb > immobilization upper extremity cast in: icd10pcs
sling and cast > immobilization upper extremity cast in: icd10pcs
cast broken wrist > immobilization lower arm cast in: icd10pcs
cast radius > immobilization lower arm cast in: icd10pcs
cast distal radius > immobilization lower arm cast in: icd10pcs
plaster broken wrist > immobilization lower arm cast in: icd10pcs
plaster radius > immobilization lower arm cast in: icd10pcs
plaster colles > immobilization lower arm cast in: icd10pcs
plaster distal radius > immobilization lower arm cast in: icd10pcs
plaster ulna > immobilization lower arm cast in: icd10pcs
put in cast colles > immobilization lower arm cast in: icd10pcs
put in cast ulna > immobilization lower arm cast in: icd10pcs
gauntlet cast > immobilization lower arm cast in: icd10pcs
plaster humerus > immobilization upper arm cast in: icd10pcs
plaster broken upper arm > immobilization upper arm cast in: icd10pcs
cast broken hand > immobilization hand cast in: icd10pcs
cast boxer fracture > immobilization hand cast in: icd10pcs
plaster boxer fracture > immobilization hand cast in: icd10pcs
plaster boxers > immobilization hand cast in: icd10pcs
cast scaphoid > immobilization thumb cast in: icd10pcs
cast broken thumb > immobilization thumb cast in: icd10pcs
plaster scaphoid > immobilization thumb cast in: icd10pcs
plaster broken thumb > immobilization thumb cast in: icd10pcs
cast broken finger > immobilization finger cast in: icd10pcs
plaster broken finger > immobilization finger cast in: icd10pcs
cast broken leg > immobilization lower extremity cast in: icd10pcs
plaster broken leg > immobilization lower extremity cast in: icd10pcs
plaster lower limb > immobilization lower extremity cast in: icd10pcs
cylinder cast > immobilization lower extremity cast in: icd10pcs
body spica > immobilization lower extremity cast in: icd10pcs
spica child > immobilization lower extremity cast in: icd10pcs
plaster fibula > immobilization lower leg cast in: icd10pcs
fiberglass cast fibula > immobilization lower leg cast in: icd10pcs
put in cast fibula > immobilization lower leg cast in: icd10pcs
below knee cast > immobilization lower leg cast in: icd10pcs
cast femur > immobilization upper leg cast in: icd10pcs
plaster femur > immobilization upper leg cast in: icd10pcs
plaster broken femur > immobilization upper leg cast in: icd10pcs
cast broken foot > immobilization foot cast in: icd10pcs
plaster clubfoot > immobilization foot cast in: icd10pcs
plaster broken foot > immobilization foot cast in: icd10pcs
fiberglass cast clubfoot > immobilization foot cast in: icd10pcs
tcc > immobilization foot cast in: icd10pcs
contact cast > immobilization foot cast in: icd10pcs
cast broken toe > immobilization toe cast in: icd10pcs
plaster broken toe > immobilization toe cast in: icd10pcs
body jacket > immobilization back cast in: icd10pcs
mehta cast > immobilization back cast in: icd10pcs
scoliosis cast > immobilization back cast in: icd10pcs
minerva cast > immobilization back cast in: icd10pcs
jacket cast > immobilization back cast in: icd10pcs
splint broken arm > immobilization upper extremity splint in: icd10pcs
half cast arm > immobilization upper extremity splint in: icd10pcs
half cast broken arm > immobilization upper extremity splint in: icd10pcs
half cast elbow > immobilization upper extremity splint in: icd10pcs
slab arm > immobilization upper extremity splint in: icd10pcs
slab broken arm > immobilization upper extremity splint in: icd10pcs
slab elbow > immobilization upper extremity splint in: icd10pcs
posterior splint arm > immobilization upper extremity splint in: icd10pcs
posterior splint elbow > immobilization upper extremity splint in: icd10pcs
ortho glass arm > immobilization upper extremity splint in: icd10pcs
ortho glass elbow > immobilization upper extremity splint in: icd10pcs
splint placed broken arm > immobilization upper extremity splint in: icd10pcs
long arm splint > immobilization upper extremity splint in: icd10pcs
splint broken wrist > immobilization lower arm splint in: icd10pcs
half cast wrist > immobilization lower arm splint in: icd10pcs
half cast forearm > immobilization lower arm splint in: icd10pcs
half cast broken wrist > immobilization lower arm splint in: icd10pcs
half cast carpal tunnel > immobilization lower arm splint in: icd10pcs
slab wrist > immobilization lower arm splint in: icd10pcs
slab forearm > immobilization lower arm splint in: icd10pcs
slab broken wrist > immobilization lower arm splint in: icd10pcs
posterior splint wrist > immobilization lower arm splint in: icd10pcs
ortho glass wrist > immobilization lower arm splint in: icd10pcs
ortho glass forearm > immobilization lower arm splint in: icd10pcs
splint boxers fracture > immobilization hand splint in: icd10pcs
half cast hand > immobilization hand splint in: icd10pcs
half cast boxer > immobilization hand splint in: icd10pcs
half cast boxers fracture > immobilization hand splint in: icd10pcs
slab hand > immobilization hand splint in: icd10pcs
slab boxer > immobilization hand splint in: icd10pcs
slab boxers fracture > immobilization hand splint in: icd10pcs
sugar tong hand > immobilization hand splint in: icd10pcs
sugar tong boxer > immobilization hand splint in: icd10pcs
posterior splint hand > immobilization hand splint in: icd10pcs
posterior splint boxer > immobilization hand splint in: icd10pcs
ortho glass hand > immobilization hand splint in: icd10pcs
ortho glass boxer > immobilization hand splint in: icd10pcs
resting hand splint > immobilization hand splint in: icd10pcs
splint broken finger > immobilization finger splint in: icd10pcs
half cast finger > immobilization finger splint in: icd10pcs
half cast mallet > immobilization finger splint in: icd10pcs
half cast broken finger > immobilization finger splint in: icd10pcs
slab finger > immobilization finger splint in: icd10pcs
slab mallet > immobilization finger splint in: icd10pcs
slab broken finger > immobilization finger splint in: icd10pcs
sugar tong finger > immobilization finger splint in: icd10pcs
sugar tong mallet > immobilization finger splint in: icd10pcs
posterior splint finger > immobilization finger splint in: icd10pcs
ortho glass finger > immobilization finger splint in: icd10pcs
ortho glass mallet > immobilization finger splint in: icd10pcs
splint placed broken finger > immobilization finger splint in: icd10pcs
buddy strap finger > immobilization finger splint in: icd10pcs
oval 8 > immobilization finger splint in: icd10pcs
splint skiers thumb > immobilization thumb splint in: icd10pcs
half cast thumb > immobilization thumb splint in: icd10pcs
half cast skiers thumb > immobilization thumb splint in: icd10pcs
slab thumb > immobilization thumb splint in: icd10pcs
slab skiers thumb > immobilization thumb splint in: icd10pcs
sugar tong thumb > immobilization thumb splint in: icd10pcs
sugar tong skiers thumb > immobilization thumb splint in: icd10pcs
ortho glass thumb > immobilization thumb splint in: icd10pcs
ortho glass skiers thumb > immobilization thumb splint in: icd10pcs
splint broken leg > immobilization lower extremity splint in: icd10pcs
half cast leg > immobilization lower extremity splint in: icd10pcs
half cast knee > immobilization lower extremity splint in: icd10pcs
half cast broken leg > immobilization lower extremity splint in: icd10pcs
half cast lower limb > immobilization lower extremity splint in: icd10pcs
slab leg > immobilization lower extremity splint in: icd10pcs
slab knee > immobilization lower extremity splint in: icd10pcs
slab broken leg > immobilization lower extremity splint in: icd10pcs
slab lower limb > immobilization lower extremity splint in: icd10pcs
sugar tong leg > immobilization lower extremity splint in: icd10pcs
sugar tong knee > immobilization lower extremity splint in: icd10pcs
sugar tong lower limb > immobilization lower extremity splint in: icd10pcs
ortho glass leg > immobilization lower extremity splint in: icd10pcs
ortho glass knee > immobilization lower extremity splint in: icd10pcs
ortho glass broken leg > immobilization lower extremity splint in: icd10pcs
ortho glass lower limb > immobilization lower extremity splint in: icd10pcs
long leg splint > immobilization lower extremity splint in: icd10pcs
hare splint > immobilization lower extremity splint in: icd10pcs
half cast ankle > immobilization lower leg splint in: icd10pcs
half cast shin > immobilization lower leg splint in: icd10pcs
half cast calf > immobilization lower leg splint in: icd10pcs
half cast tibia > immobilization lower leg splint in: icd10pcs
slab ankle > immobilization lower leg splint in: icd10pcs
slab shin > immobilization lower leg splint in: icd10pcs
slab calf > immobilization lower leg splint in: icd10pcs
slab tibia > immobilization lower leg splint in: icd10pcs
slab broken ankle > immobilization lower leg splint in: icd10pcs
sugar tong ankle > immobilization lower leg splint in: icd10pcs
sugar tong shin > immobilization lower leg splint in: icd10pcs
sugar tong calf > immobilization lower leg splint in: icd10pcs
sugar tong tibia > immobilization lower leg splint in: icd10pcs
ortho glass ankle > immobilization lower leg splint in: icd10pcs
ortho glass calf > immobilization lower leg splint in: icd10pcs
ortho glass tibia > immobilization lower leg splint in: icd10pcs
ortho glass broken ankle > immobilization lower leg splint in: icd10pcs
ankle stirrup > immobilization lower leg splint in: icd10pcs
aircast > immobilization lower leg splint in: icd10pcs
splint broken foot > immobilization foot splint in: icd10pcs
half cast foot > immobilization foot splint in: icd10pcs
half cast broken foot > immobilization foot splint in: icd10pcs
slab foot > immobilization foot splint in: icd10pcs
slab broken foot > immobilization foot splint in: icd10pcs
sugar tong foot > immobilization foot splint in: icd10pcs
posterior splint foot > immobilization foot splint in: icd10pcs
ortho glass foot > immobilization foot splint in: icd10pcs
splint placed broken foot > immobilization foot splint in: icd10pcs
splint broken toe > immobilization toe splint in: icd10pcs
half cast toe > immobilization toe splint in: icd10pcs
slab toe > immobilization toe splint in: icd10pcs
slab broken toe > immobilization toe splint in: icd10pcs
sugar tong toe > immobilization toe splint in: icd10pcs
posterior splint toe > immobilization toe splint in: icd10pcs
ortho glass toe > immobilization toe splint in: icd10pcs
toe taped > immobilization toe splint in: icd10pcs
splint broken nose > immobilization face splint in: icd10pcs
half cast broken nose > immobilization face splint in: icd10pcs
half cast nasal > immobilization face splint in: icd10pcs
half cast jaw > immobilization face splint in: icd10pcs
half cast face > immobilization face splint in: icd10pcs
slab nose > immobilization face splint in: icd10pcs
slab broken nose > immobilization face splint in: icd10pcs
slab jaw > immobilization face splint in: icd10pcs
slab face > immobilization face splint in: icd10pcs
sugar tong nose > immobilization face splint in: icd10pcs
sugar tong nasal > immobilization face splint in: icd10pcs
sugar tong jaw > immobilization face splint in: icd10pcs
sugar tong face > immobilization face splint in: icd10pcs
ortho glass nasal > immobilization face splint in: icd10pcs
ortho glass jaw > immobilization face splint in: icd10pcs
ortho glass face > immobilization face splint in: icd10pcs
hinged knee brace > immobilization lower extremity brace in: icd10pcs
post op knee brace > immobilization lower extremity brace in: icd10pcs
bledsoe > immobilization lower extremity brace in: icd10pcs
trom brace > immobilization lower extremity brace in: icd10pcs
t scope brace > immobilization lower extremity brace in: icd10pcs
knee brace applied > immobilization lower extremity brace in: icd10pcs
figure 8 strap > immobilization upper extremity other device @ 0.85 in: icd10pcs
velpeau > immobilization upper extremity other device @ 0.85 in: icd10pcs
neck brace placed > immobilization neck brace @ 1.0 in: icd10pcs
neck brace applied > immobilization neck brace @ 1.0 in: icd10pcs
neck brace on > immobilization neck brace @ 1.0 in: icd10pcs
miami j placed > immobilization neck brace @ 1.0 in: icd10pcs
miami j put on > immobilization neck brace @ 1.0 in: icd10pcs
miami j applied > immobilization neck brace @ 1.0 in: icd10pcs
miami j applied in er > immobilization neck brace @ 1.0 in: icd10pcs
miami j on > immobilization neck brace @ 1.0 in: icd10pcs
hard collar placed > immobilization neck brace @ 1.0 in: icd10pcs
hard collar applied > immobilization neck brace @ 1.0 in: icd10pcs
hard collar on > immobilization neck brace @ 1.0 in: icd10pcs
soft collar placed > immobilization neck brace @ 1.0 in: icd10pcs
soft collar applied > immobilization neck brace @ 1.0 in: icd10pcs
soft collar on > immobilization neck brace @ 1.0 in: icd10pcs
vista collar on > immobilization neck brace @ 1.0 in: icd10pcs
back corset put on > immobilization back brace in: icd10pcs
body brace on > immobilization back brace in: icd10pcs
thoracic brace on > immobilization back brace in: icd10pcs
clamshell brace placed > immobilization back brace in: icd10pcs
clamshell brace applied > immobilization back brace in: icd10pcs
clamshell brace on > immobilization back brace in: icd10pcs
jewett placed > immobilization back brace in: icd10pcs
jewett applied > immobilization back brace in: icd10pcs
jewett on > immobilization back brace in: icd10pcs
cam walker > immobilization foot brace @ 0.8 in: icd10pcs
orthopedic boot > immobilization foot brace @ 0.8 in: icd10pcs
put in boot > immobilization foot brace @ 0.8 in: icd10pcs
air boot > immobilization foot brace @ 0.8 in: icd10pcs
boot for foot > immobilization foot brace @ 0.8 in: icd10pcs
fracture boot > immobilization foot brace @ 0.8 in: icd10pcs
moon boot > immobilization foot brace @ 0.8 in: icd10pcs
rib strap > immobilization abdominal wall brace @ 0.75 in: icd10pcs
hernia binder > immobilization abdominal wall brace @ 0.75 in: icd10pcs
backboard > immobilization back other device @ 0.85 in: icd10pcs
back board > immobilization back other device @ 0.85 in: icd10pcs
spine board > immobilization back other device @ 0.85 in: icd10pcs
long board > immobilization back other device @ 0.85 in: icd10pcs
log roll board > immobilization back other device @ 0.85 in: icd10pcs
cast cut off upper limb > removal cast upper extremity in: icd10pcs
cast taken off arm > removal cast upper extremity in: icd10pcs
cast taken off elbow > removal cast upper extremity in: icd10pcs
cast removal wrist > removal cast lower arm in: icd10pcs
cast taken off wrist > removal cast lower arm in: icd10pcs
cast taken off forearm > removal cast lower arm in: icd10pcs
cast cut off finger > removal cast finger in: icd10pcs
cast taken off finger > removal cast finger in: icd10pcs
cast taken off leg > removal cast lower extremity in: icd10pcs
cast taken off knee > removal cast lower extremity in: icd10pcs
cast removal ankle > removal cast lower leg in: icd10pcs
cast cut off tibia > removal cast lower leg in: icd10pcs
cast taken off ankle > removal cast lower leg in: icd10pcs
cast taken off shin > removal cast lower leg in: icd10pcs
splint cut off arm > removal splint @ 0.85 in: icd10pcs
splint cut off leg > removal splint @ 0.85 in: icd10pcs
splint taken off arm > removal splint @ 0.85 in: icd10pcs
splint taken off wrist > removal splint @ 0.85 in: icd10pcs
splint taken off leg > removal splint @ 0.85 in: icd10pcs
splint taken off finger > removal splint @ 0.85 in: icd10pcs
splint taken off ankle > removal splint @ 0.85 in: icd10pcs
splint take off > removal splint @ 0.85 in: icd10pcs
collar removal > removal brace neck in: icd10pcs
collar cut off > removal brace neck in: icd10pcs
c collar removal > removal brace neck in: icd10pcs
c collar take off > removal brace neck in: icd10pcs
c collar took off > removal brace neck in: icd10pcs
c collar saw off > removal brace neck in: icd10pcs
c collar off > removal brace neck in: icd10pcs
c collar taken off > removal brace neck in: icd10pcs
cervical collar take off > removal brace neck in: icd10pcs
cervical collar took off > removal brace neck in: icd10pcs
cervical collar saw off > removal brace neck in: icd10pcs
cervical collar taken off > removal brace neck in: icd10pcs
bandage cut off hand > removal bandage @ 0.85 in: icd10pcs
bandage cut off arm > removal bandage @ 0.85 in: icd10pcs
bandage cut off leg > removal bandage @ 0.85 in: icd10pcs
bandage cut off foot > removal bandage @ 0.85 in: icd10pcs
bandage cut off face > removal bandage @ 0.85 in: icd10pcs
bandage cut off head > removal bandage @ 0.85 in: icd10pcs
bandage cut off finger > removal bandage @ 0.85 in: icd10pcs
bandage taken off hand > removal bandage @ 0.85 in: icd10pcs
bandage taken off arm > removal bandage @ 0.85 in: icd10pcs
bandage taken off leg > removal bandage @ 0.85 in: icd10pcs
bandage taken off foot > removal bandage @ 0.85 in: icd10pcs
bandage taken off finger > removal bandage @ 0.85 in: icd10pcs
dressing took off arm > removal bandage @ 0.85 in: icd10pcs
dressing took off foot > removal bandage @ 0.85 in: icd10pcs
dressing took off face > removal bandage @ 0.85 in: icd10pcs
dressing took off head > removal bandage @ 0.85 in: icd10pcs
dressing cut off foot > removal bandage @ 0.85 in: icd10pcs
dressing cut off finger > removal bandage @ 0.85 in: icd10pcs
dressing saw off arm > removal bandage @ 0.85 in: icd10pcs
dressing off arm > removal bandage @ 0.85 in: icd10pcs
dressing off finger > removal bandage @ 0.85 in: icd10pcs
dressing off belly > removal bandage @ 0.85 in: icd10pcs
dressing off chest > removal bandage @ 0.85 in: icd10pcs
dressing off back > removal bandage @ 0.85 in: icd10pcs
dressing taken off hand > removal bandage @ 0.85 in: icd10pcs
dressing taken off leg > removal bandage @ 0.85 in: icd10pcs
dressing taken off foot > removal bandage @ 0.85 in: icd10pcs
dressing taken off finger > removal bandage @ 0.85 in: icd10pcs
dressing taken off belly > removal bandage @ 0.85 in: icd10pcs
gauze removal hand > removal bandage @ 0.85 in: icd10pcs
gauze removal arm > removal bandage @ 0.85 in: icd10pcs
gauze removal leg > removal bandage @ 0.85 in: icd10pcs
gauze removal foot > removal bandage @ 0.85 in: icd10pcs
gauze removal face > removal bandage @ 0.85 in: icd10pcs
gauze removal head > removal bandage @ 0.85 in: icd10pcs
gauze removal finger > removal bandage @ 0.85 in: icd10pcs
gauze removal belly > removal bandage @ 0.85 in: icd10pcs
gauze removal chest > removal bandage @ 0.85 in: icd10pcs
gauze removal back > removal bandage @ 0.85 in: icd10pcs
gauze take off arm > removal bandage @ 0.85 in: icd10pcs
gauze take off leg > removal bandage @ 0.85 in: icd10pcs
gauze take off face > removal bandage @ 0.85 in: icd10pcs
gauze take off head > removal bandage @ 0.85 in: icd10pcs
gauze take off belly > removal bandage @ 0.85 in: icd10pcs
gauze take off back > removal bandage @ 0.85 in: icd10pcs
gauze took off hand > removal bandage @ 0.85 in: icd10pcs
gauze took off arm > removal bandage @ 0.85 in: icd10pcs
gauze took off leg > removal bandage @ 0.85 in: icd10pcs
gauze took off face > removal bandage @ 0.85 in: icd10pcs
gauze took off head > removal bandage @ 0.85 in: icd10pcs
gauze took off belly > removal bandage @ 0.85 in: icd10pcs
gauze took off chest > removal bandage @ 0.85 in: icd10pcs
gauze cut off hand > removal bandage @ 0.85 in: icd10pcs
gauze cut off arm > removal bandage @ 0.85 in: icd10pcs
gauze cut off leg > removal bandage @ 0.85 in: icd10pcs
gauze cut off face > removal bandage @ 0.85 in: icd10pcs
gauze cut off head > removal bandage @ 0.85 in: icd10pcs
gauze cut off belly > removal bandage @ 0.85 in: icd10pcs
gauze cut off chest > removal bandage @ 0.85 in: icd10pcs
gauze cut off back > removal bandage @ 0.85 in: icd10pcs
gauze saw off arm > removal bandage @ 0.85 in: icd10pcs
gauze saw off leg > removal bandage @ 0.85 in: icd10pcs
gauze saw off belly > removal bandage @ 0.85 in: icd10pcs
gauze saw off chest > removal bandage @ 0.85 in: icd10pcs
gauze off hand > removal bandage @ 0.85 in: icd10pcs
gauze off arm > removal bandage @ 0.85 in: icd10pcs
gauze off leg > removal bandage @ 0.85 in: icd10pcs
gauze off foot > removal bandage @ 0.85 in: icd10pcs
gauze off face > removal bandage @ 0.85 in: icd10pcs
gauze off head > removal bandage @ 0.85 in: icd10pcs
gauze off finger > removal bandage @ 0.85 in: icd10pcs
gauze off belly > removal bandage @ 0.85 in: icd10pcs
gauze off chest > removal bandage @ 0.85 in: icd10pcs
gauze off back > removal bandage @ 0.85 in: icd10pcs
gauze taken off hand > removal bandage @ 0.85 in: icd10pcs
gauze taken off arm > removal bandage @ 0.85 in: icd10pcs
gauze taken off leg > removal bandage @ 0.85 in: icd10pcs
gauze taken off foot > removal bandage @ 0.85 in: icd10pcs
gauze taken off face > removal bandage @ 0.85 in: icd10pcs
gauze taken off belly > removal bandage @ 0.85 in: icd10pcs
gauze taken off chest > removal bandage @ 0.85 in: icd10pcs
gauze taken off back > removal bandage @ 0.85 in: icd10pcs
wrap removal hand > removal bandage @ 0.85 in: icd10pcs
wrap removal arm > removal bandage @ 0.85 in: icd10pcs
wrap removal leg > removal bandage @ 0.85 in: icd10pcs
wrap removal foot > removal bandage @ 0.85 in: icd10pcs
wrap removal face > removal bandage @ 0.85 in: icd10pcs
wrap removal head > removal bandage @ 0.85 in: icd10pcs
wrap removal finger > removal bandage @ 0.85 in: icd10pcs
wrap removal belly > removal bandage @ 0.85 in: icd10pcs
wrap removal chest > removal bandage @ 0.85 in: icd10pcs
wrap removal back > removal bandage @ 0.85 in: icd10pcs
wrap take off hand > removal bandage @ 0.85 in: icd10pcs
wrap take off arm > removal bandage @ 0.85 in: icd10pcs
wrap take off leg > removal bandage @ 0.85 in: icd10pcs
wrap take off face > removal bandage @ 0.85 in: icd10pcs
wrap take off head > removal bandage @ 0.85 in: icd10pcs
wrap take off belly > removal bandage @ 0.85 in: icd10pcs
wrap take off chest > removal bandage @ 0.85 in: icd10pcs
wrap take off back > removal bandage @ 0.85 in: icd10pcs
wrap took off arm > removal bandage @ 0.85 in: icd10pcs
wrap took off leg > removal bandage @ 0.85 in: icd10pcs
wrap took off face > removal bandage @ 0.85 in: icd10pcs
wrap took off head > removal bandage @ 0.85 in: icd10pcs
wrap took off finger > removal bandage @ 0.85 in: icd10pcs
wrap took off belly > removal bandage @ 0.85 in: icd10pcs
wrap took off chest > removal bandage @ 0.85 in: icd10pcs
wrap cut off hand > removal bandage @ 0.85 in: icd10pcs
wrap cut off arm > removal bandage @ 0.85 in: icd10pcs
wrap cut off leg > removal bandage @ 0.85 in: icd10pcs
wrap cut off face > removal bandage @ 0.85 in: icd10pcs
wrap cut off head > removal bandage @ 0.85 in: icd10pcs
wrap cut off belly > removal bandage @ 0.85 in: icd10pcs
wrap cut off chest > removal bandage @ 0.85 in: icd10pcs
wrap cut off back > removal bandage @ 0.85 in: icd10pcs
wrap saw off arm > removal bandage @ 0.85 in: icd10pcs
wrap saw off leg > removal bandage @ 0.85 in: icd10pcs
wrap saw off foot > removal bandage @ 0.85 in: icd10pcs
wrap off hand > removal bandage @ 0.85 in: icd10pcs
wrap off arm > removal bandage @ 0.85 in: icd10pcs
wrap off leg > removal bandage @ 0.85 in: icd10pcs
wrap off foot > removal bandage @ 0.85 in: icd10pcs
wrap off face > removal bandage @ 0.85 in: icd10pcs
wrap off head > removal bandage @ 0.85 in: icd10pcs
wrap off finger > removal bandage @ 0.85 in: icd10pcs
wrap off belly > removal bandage @ 0.85 in: icd10pcs
wrap off chest > removal bandage @ 0.85 in: icd10pcs
wrap off back > removal bandage @ 0.85 in: icd10pcs
wrap taken off hand > removal bandage @ 0.85 in: icd10pcs
wrap taken off arm > removal bandage @ 0.85 in: icd10pcs
wrap taken off leg > removal bandage @ 0.85 in: icd10pcs
wrap taken off foot > removal bandage @ 0.85 in: icd10pcs
wrap taken off belly > removal bandage @ 0.85 in: icd10pcs
wrap taken off chest > removal bandage @ 0.85 in: icd10pcs
dressing off > removal bandage @ 0.85 in: icd10pcs
jaw wires take off > removal of wire on face @ 1.0 in: icd10pcs
jaw wires off > removal of wire on face @ 1.0 in: icd10pcs
jaw wires taken off > removal of wire on face @ 1.0 in: icd10pcs
unwire jaw > removal of wire on face @ 1.0 in: icd10pcs
wires out of jaw > removal of wire on face @ 1.0 in: icd10pcs
cut jaw wires > removal of wire on face @ 1.0 in: icd10pcs
new cast > change cast in: icd10pcs
redo cast > change cast in: icd10pcs
replaced cast > change cast in: icd10pcs
recast > change cast in: icd10pcs
re cast > change cast in: icd10pcs
new splint > change splint in: icd10pcs
redo splint > change splint in: icd10pcs
replaced splint > change splint in: icd10pcs
resplint > change splint in: icd10pcs
new dressing > change bandage in: icd10pcs
new gauze > change bandage in: icd10pcs
redo dressing > change bandage in: icd10pcs
redo gauze > change bandage in: icd10pcs
replaced dressing > change bandage in: icd10pcs
replaced gauze > change bandage in: icd10pcs
wound dressing new > change bandage in: icd10pcs
wound dressing redo > change bandage in: icd10pcs
wound dressing replaced > change bandage in: icd10pcs
rebandage > change bandage in: icd10pcs
redress wound > change bandage in: icd10pcs
redressing > change bandage in: icd10pcs
wet to dry > change bandage in: icd10pcs
wet to dry dressing > change bandage in: icd10pcs
new bandage foot > change bandage foot in: icd10pcs
new bandage toe > change bandage foot in: icd10pcs
redo bandage foot > change bandage foot in: icd10pcs
redo bandage toe > change bandage foot in: icd10pcs
replaced bandage foot > change bandage foot in: icd10pcs
replaced bandage toe > change bandage foot in: icd10pcs
new dressing hand > change bandage hand in: icd10pcs
new bandage hand > change bandage hand in: icd10pcs
redo dressing palm > change bandage hand in: icd10pcs
redo bandage hand > change bandage hand in: icd10pcs
replaced bandage hand > change bandage hand in: icd10pcs
new bandage leg > change bandage lower extremity in: icd10pcs
new bandage knee > change bandage lower extremity in: icd10pcs
redo bandage leg > change bandage lower extremity in: icd10pcs
redo bandage knee > change bandage lower extremity in: icd10pcs
replaced bandage leg > change bandage lower extremity in: icd10pcs
replaced bandage knee > change bandage lower extremity in: icd10pcs
new bandage arm > change bandage upper extremity in: icd10pcs
new bandage elbow > change bandage upper extremity in: icd10pcs
redo bandage arm > change bandage upper extremity in: icd10pcs
redo bandage elbow > change bandage upper extremity in: icd10pcs
replaced bandage arm > change bandage upper extremity in: icd10pcs
replaced bandage elbow > change bandage upper extremity in: icd10pcs
new bandage belly > change bandage abdominal wall in: icd10pcs
redo bandage belly > change bandage abdominal wall in: icd10pcs
redo bandage abdomen > change bandage abdominal wall in: icd10pcs
replaced dressing stomach > change bandage abdominal wall in: icd10pcs
replaced bandage stomach > change bandage abdominal wall in: icd10pcs
replaced bandage abdomen > change bandage abdominal wall in: icd10pcs
change dressing breast > change bandage chest wall in: icd10pcs
change bandage breast > change bandage chest wall in: icd10pcs
new dressing sternal > change bandage chest wall in: icd10pcs
new dressing breast > change bandage chest wall in: icd10pcs
new bandage chest > change bandage chest wall in: icd10pcs
new bandage breast > change bandage chest wall in: icd10pcs
redo dressing chest > change bandage chest wall in: icd10pcs
redo dressing breast > change bandage chest wall in: icd10pcs
redo bandage chest > change bandage chest wall in: icd10pcs
redo bandage sternal > change bandage chest wall in: icd10pcs
redo bandage breast > change bandage chest wall in: icd10pcs
replaced dressing breast > change bandage chest wall in: icd10pcs
replaced bandage chest > change bandage chest wall in: icd10pcs
replaced bandage sternal > change bandage chest wall in: icd10pcs
replaced bandage breast > change bandage chest wall in: icd10pcs
change dressing sacrum > change bandage back in: icd10pcs
change dressing tailbone > change bandage back in: icd10pcs
change bandage sacrum > change bandage back in: icd10pcs
change bandage tailbone > change bandage back in: icd10pcs
new dressing sacrum > change bandage back in: icd10pcs
new dressing tailbone > change bandage back in: icd10pcs
new bandage back > change bandage back in: icd10pcs
new bandage sacrum > change bandage back in: icd10pcs
new bandage tailbone > change bandage back in: icd10pcs
redo dressing sacrum > change bandage back in: icd10pcs
redo dressing tailbone > change bandage back in: icd10pcs
redo bandage back > change bandage back in: icd10pcs
redo bandage sacrum > change bandage back in: icd10pcs
redo bandage tailbone > change bandage back in: icd10pcs
replaced dressing sacrum > change bandage back in: icd10pcs
replaced dressing buttock > change bandage back in: icd10pcs
replaced dressing tailbone > change bandage back in: icd10pcs
replaced bandage back > change bandage back in: icd10pcs
replaced bandage sacrum > change bandage back in: icd10pcs
replaced bandage buttock > change bandage back in: icd10pcs
replaced bandage tailbone > change bandage back in: icd10pcs
new dressing head > change bandage head in: icd10pcs
new bandage head > change bandage head in: icd10pcs
new bandage scalp > change bandage head in: icd10pcs
redo dressing scalp > change bandage head in: icd10pcs
redo bandage head > change bandage head in: icd10pcs
redo bandage scalp > change bandage head in: icd10pcs
replaced bandage head > change bandage head in: icd10pcs
replaced bandage scalp > change bandage head in: icd10pcs
change dressing nose > change bandage face in: icd10pcs
change bandage nose > change bandage face in: icd10pcs
new dressing nose > change bandage face in: icd10pcs
new bandage face > change bandage face in: icd10pcs
new bandage nose > change bandage face in: icd10pcs
redo dressing face > change bandage face in: icd10pcs
redo dressing nose > change bandage face in: icd10pcs
redo dressing chin > change bandage face in: icd10pcs
redo bandage face > change bandage face in: icd10pcs
redo bandage nose > change bandage face in: icd10pcs
replaced dressing nose > change bandage face in: icd10pcs
replaced bandage face > change bandage face in: icd10pcs
replaced bandage nose > change bandage face in: icd10pcs
change dressing trach > change bandage neck in: icd10pcs
change bandage trach > change bandage neck in: icd10pcs
new dressing trach > change bandage neck in: icd10pcs
new bandage neck > change bandage neck in: icd10pcs
new bandage trach > change bandage neck in: icd10pcs
redo dressing trach > change bandage neck in: icd10pcs
redo bandage neck > change bandage neck in: icd10pcs
redo bandage throat > change bandage neck in: icd10pcs
redo bandage trach > change bandage neck in: icd10pcs
replaced dressing trach > change bandage neck in: icd10pcs
replaced bandage neck > change bandage neck in: icd10pcs
replaced bandage throat > change bandage neck in: icd10pcs
replaced bandage trach > change bandage neck in: icd10pcs
new bandage groin > change bandage inguinal region in: icd10pcs
redo dressing groin > change bandage inguinal region in: icd10pcs
redo bandage groin > change bandage inguinal region in: icd10pcs
replaced bandage groin > change bandage inguinal region in: icd10pcs
gauze hand > dressing hand bandage in: icd10pcs
gauze palm > dressing hand bandage in: icd10pcs
wound cover hand > dressing hand bandage in: icd10pcs
wound cover palm > dressing hand bandage in: icd10pcs
bandage fingertip > dressing finger bandage in: icd10pcs
gauze finger > dressing finger bandage in: icd10pcs
gauze fingertip > dressing finger bandage in: icd10pcs
wound cover finger > dressing finger bandage in: icd10pcs
wound cover fingertip > dressing finger bandage in: icd10pcs
gauze thumb > dressing thumb bandage in: icd10pcs
wound cover thumb > dressing thumb bandage in: icd10pcs
gauze foot > dressing foot bandage in: icd10pcs
gauze heel > dressing foot bandage in: icd10pcs
wrap gauze heel > dressing foot bandage in: icd10pcs
wound cover foot > dressing foot bandage in: icd10pcs
wound cover heel > dressing foot bandage in: icd10pcs
gauze toe > dressing toe bandage in: icd10pcs
wound cover toe > dressing toe bandage in: icd10pcs
gauze leg > dressing lower extremity bandage in: icd10pcs
gauze knee > dressing lower extremity bandage in: icd10pcs
wound cover leg > dressing lower extremity bandage in: icd10pcs
wound cover knee > dressing lower extremity bandage in: icd10pcs
dressing ankle > dressing lower leg bandage in: icd10pcs
gauze shin > dressing lower leg bandage in: icd10pcs
gauze calf > dressing lower leg bandage in: icd10pcs
gauze ankle > dressing lower leg bandage in: icd10pcs
wound cover shin > dressing lower leg bandage in: icd10pcs
wound cover calf > dressing lower leg bandage in: icd10pcs
wound cover ankle > dressing lower leg bandage in: icd10pcs
gauze thigh > dressing upper leg bandage in: icd10pcs
wound cover thigh > dressing upper leg bandage in: icd10pcs
gauze arm > dressing upper extremity bandage in: icd10pcs
gauze elbow > dressing upper extremity bandage in: icd10pcs
wound cover arm > dressing upper extremity bandage in: icd10pcs
wound cover elbow > dressing upper extremity bandage in: icd10pcs
dressing wrist > dressing lower arm bandage in: icd10pcs
gauze forearm > dressing lower arm bandage in: icd10pcs
gauze wrist > dressing lower arm bandage in: icd10pcs
wound cover forearm > dressing lower arm bandage in: icd10pcs
wound cover wrist > dressing lower arm bandage in: icd10pcs
gauze head > dressing head bandage in: icd10pcs
gauze scalp > dressing head bandage in: icd10pcs
wound cover head > dressing head bandage in: icd10pcs
wound cover scalp > dressing head bandage in: icd10pcs
bandage forehead > dressing face bandage in: icd10pcs
dressing forehead > dressing face bandage in: icd10pcs
gauze face > dressing face bandage in: icd10pcs
gauze cheek > dressing face bandage in: icd10pcs
gauze chin > dressing face bandage in: icd10pcs
gauze forehead > dressing face bandage in: icd10pcs
wound cover face > dressing face bandage in: icd10pcs
wound cover cheek > dressing face bandage in: icd10pcs
wound cover chin > dressing face bandage in: icd10pcs
wound cover forehead > dressing face bandage in: icd10pcs
bandage throat > dressing neck bandage in: icd10pcs
gauze neck > dressing neck bandage in: icd10pcs
gauze throat > dressing neck bandage in: icd10pcs
wound cover neck > dressing neck bandage in: icd10pcs
wound cover throat > dressing neck bandage in: icd10pcs
bandage stomach > dressing abdominal wall bandage in: icd10pcs
bandage belly button > dressing abdominal wall bandage in: icd10pcs
dressing belly button > dressing abdominal wall bandage in: icd10pcs
gauze belly > dressing abdominal wall bandage in: icd10pcs
gauze abdomen > dressing abdominal wall bandage in: icd10pcs
wound cover abdomen > dressing abdominal wall bandage in: icd10pcs
wound cover belly button > dressing abdominal wall bandage in: icd10pcs
gauze chest > dressing chest wall bandage in: icd10pcs
gauze ribs > dressing chest wall bandage in: icd10pcs
wound cover chest > dressing chest wall bandage in: icd10pcs
wound cover ribs > dressing chest wall bandage in: icd10pcs
bandage tailbone > dressing back bandage in: icd10pcs
dressing tailbone > dressing back bandage in: icd10pcs
gauze back > dressing back bandage in: icd10pcs
gauze tailbone > dressing back bandage in: icd10pcs
wound cover back > dressing back bandage in: icd10pcs
wound cover tailbone > dressing back bandage in: icd10pcs
gauze groin > dressing inguinal region bandage in: icd10pcs
wound cover groin > dressing inguinal region bandage in: icd10pcs
ace bandage leg > compression lower extremity pressure dressing in: icd10pcs
ace bandage knee > compression lower extremity pressure dressing in: icd10pcs
elastic bandage leg > compression lower extremity pressure dressing in: icd10pcs
elastic bandage knee > compression lower extremity pressure dressing in: icd10pcs
elastic wrap knee > compression lower extremity pressure dressing in: icd10pcs
leg wraps > compression lower extremity pressure dressing in: icd10pcs
coban 2 > compression lower extremity pressure dressing in: icd10pcs
ace bandage ankle > compression lower leg pressure dressing in: icd10pcs
ace bandage calf > compression lower leg pressure dressing in: icd10pcs
ace bandage shin > compression lower leg pressure dressing in: icd10pcs
elastic bandage ankle > compression lower leg pressure dressing in: icd10pcs
elastic bandage calf > compression lower leg pressure dressing in: icd10pcs
elastic bandage shin > compression lower leg pressure dressing in: icd10pcs
elastic wrap ankle > compression lower leg pressure dressing in: icd10pcs
elastic wrap calf > compression lower leg pressure dressing in: icd10pcs
elastic wrap shin > compression lower leg pressure dressing in: icd10pcs
compression dressing ankle > compression lower leg pressure dressing in: icd10pcs
ace bandage foot > compression foot pressure dressing in: icd10pcs
elastic bandage foot > compression foot pressure dressing in: icd10pcs
elastic wrap foot > compression foot pressure dressing in: icd10pcs
ace bandage arm > compression upper extremity pressure dressing in: icd10pcs
ace bandage elbow > compression upper extremity pressure dressing in: icd10pcs
elastic bandage arm > compression upper extremity pressure dressing in: icd10pcs
elastic bandage elbow > compression upper extremity pressure dressing in: icd10pcs
elastic wrap arm > compression upper extremity pressure dressing in: icd10pcs
elastic wrap elbow > compression upper extremity pressure dressing in: icd10pcs
compression dressing lymphedema arm > compression upper extremity pressure dressing in: icd10pcs
pressure dressing lymphedema arm > compression upper extremity pressure dressing in: icd10pcs
ace bandage wrist > compression lower arm pressure dressing in: icd10pcs
ace bandage forearm > compression lower arm pressure dressing in: icd10pcs
elastic bandage wrist > compression lower arm pressure dressing in: icd10pcs
elastic bandage forearm > compression lower arm pressure dressing in: icd10pcs
elastic wrap wrist > compression lower arm pressure dressing in: icd10pcs
elastic wrap forearm > compression lower arm pressure dressing in: icd10pcs
compression dressing wrist > compression lower arm pressure dressing in: icd10pcs
ace bandage hand > compression hand pressure dressing in: icd10pcs
elastic bandage hand > compression hand pressure dressing in: icd10pcs
elastic wrap hand > compression hand pressure dressing in: icd10pcs
ace wrap after cath > compression inguinal region pressure dressing in: icd10pcs
ace bandage groin > compression inguinal region pressure dressing in: icd10pcs
compression wrap after cath > compression inguinal region pressure dressing in: icd10pcs
pressure wrap after cath > compression inguinal region pressure dressing in: icd10pcs
coban after cath > compression inguinal region pressure dressing in: icd10pcs
elastic bandage groin > compression inguinal region pressure dressing in: icd10pcs
elastic bandage after cath > compression inguinal region pressure dressing in: icd10pcs
elastic wrap groin > compression inguinal region pressure dressing in: icd10pcs
elastic wrap after cath > compression inguinal region pressure dressing in: icd10pcs
compression dressing after cath > compression inguinal region pressure dressing in: icd10pcs
pressure dressing after cath > compression inguinal region pressure dressing in: icd10pcs
ace wrap ear > compression head pressure dressing in: icd10pcs
ace bandage head > compression head pressure dressing in: icd10pcs
pressure wrap ear > compression head pressure dressing in: icd10pcs
coban ear > compression head pressure dressing in: icd10pcs
elastic bandage head > compression head pressure dressing in: icd10pcs
elastic bandage ear > compression head pressure dressing in: icd10pcs
elastic wrap head > compression head pressure dressing in: icd10pcs
elastic wrap ear > compression head pressure dressing in: icd10pcs
ace wrap breast > compression chest wall pressure dressing in: icd10pcs
compression wrap breast > compression chest wall pressure dressing in: icd10pcs
pressure wrap breast > compression chest wall pressure dressing in: icd10pcs
coban breast > compression chest wall pressure dressing in: icd10pcs
elastic bandage chest > compression chest wall pressure dressing in: icd10pcs
elastic bandage breast > compression chest wall pressure dressing in: icd10pcs
elastic wrap chest > compression chest wall pressure dressing in: icd10pcs
elastic wrap breast > compression chest wall pressure dressing in: icd10pcs
compression dressing breast > compression chest wall pressure dressing in: icd10pcs
pressure dressing breast > compression chest wall pressure dressing in: icd10pcs
elastic bandage abdomen > compression abdominal wall pressure dressing in: icd10pcs
elastic wrap belly > compression abdominal wall pressure dressing in: icd10pcs
ace bandage thigh > compression upper leg pressure dressing in: icd10pcs
elastic bandage thigh > compression upper leg pressure dressing in: icd10pcs
elastic wrap thigh > compression upper leg pressure dressing in: icd10pcs
scds > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
pneumatic compression > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
lymphedema pump > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
ipc boots > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
venodyne > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
squeezing boots > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
dvt pumps > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
inflatable leg > compression lower extremity intermittent pressure device @ 1.0 in: icd10pcs
arm pump lymphedema > compression upper extremity intermittent pressure device in: icd10pcs
femostop > compression inguinal region @ 0.85 in: icd10pcs
fem stop > compression inguinal region @ 0.85 in: icd10pcs
groin clamp > compression inguinal region @ 0.85 in: icd10pcs
c clamp > compression inguinal region @ 0.85 in: icd10pcs
tr band > compression lower arm pressure dressing @ 0.85 in: icd10pcs
radial band > compression lower arm pressure dressing @ 0.85 in: icd10pcs
wrist compression band > compression lower arm pressure dressing @ 0.85 in: icd10pcs
wrist band after cath > compression lower arm pressure dressing @ 0.85 in: icd10pcs
traction thigh bone > traction upper leg traction apparatus in: icd10pcs
traction broken thigh > traction upper leg traction apparatus in: icd10pcs
traction broken femur > traction upper leg traction apparatus in: icd10pcs
thomas splint > traction upper leg traction apparatus in: icd10pcs
balanced suspension > traction upper leg traction apparatus in: icd10pcs
bucks > traction lower extremity traction apparatus in: icd10pcs
traction broken hip > traction lower extremity traction apparatus in: icd10pcs
halo traction > traction head traction apparatus in: icd10pcs
halo gravity > traction head traction apparatus in: icd10pcs
spinal traction > traction back in: icd10pcs
spinal decompression table > traction back in: icd10pcs
decompression table > traction back in: icd10pcs
drx9000 > traction back in: icd10pcs
posterior packing > packing nasal region packing material @ 1.0 in: icd10pcs
epistat > packing nasal region packing material @ 1.0 in: icd10pcs
surgicel nose > packing nasal region packing material @ 1.0 in: icd10pcs
rocket in nose > packing nasal region packing material @ 1.0 in: icd10pcs
balloon in nose bleed > packing nasal region packing material @ 1.0 in: icd10pcs
out rhino rocket > removal nasal packing material @ 1.0 in: icd10pcs
out nose tampon > removal nasal packing material @ 1.0 in: icd10pcs
out gauze from nose > removal nasal packing material @ 1.0 in: icd10pcs
remove rhino rocket > removal nasal packing material @ 1.0 in: icd10pcs
remove nose tampon > removal nasal packing material @ 1.0 in: icd10pcs
remove gauze from nose > removal nasal packing material @ 1.0 in: icd10pcs
pull nose packing > removal nasal packing material @ 1.0 in: icd10pcs
pull rhino rocket > removal nasal packing material @ 1.0 in: icd10pcs
pull nose tampon > removal nasal packing material @ 1.0 in: icd10pcs
pull gauze from nose > removal nasal packing material @ 1.0 in: icd10pcs
unpack nose > removal nasal packing material @ 1.0 in: icd10pcs
new nasal packing > change nasal packing material in: icd10pcs
redo nasal packing > change nasal packing material in: icd10pcs
replaced nose packing > change nasal packing material in: icd10pcs
ear wick > packing ear packing material @ 1.0 in: icd10pcs
otowick > packing ear packing material @ 1.0 in: icd10pcs
out ear wick > removal ear packing material @ 1.0 in: icd10pcs
out gauze from ear > removal ear packing material @ 1.0 in: icd10pcs
pull ear wick > removal ear packing material @ 1.0 in: icd10pcs
pull gauze from ear > removal ear packing material @ 1.0 in: icd10pcs
out gauze from vagina > removal female genital tract packing material @ 1.0 in: icd10pcs
pull vaginal packing > removal female genital tract packing material @ 1.0 in: icd10pcs
pull gauze from vagina > removal female genital tract packing material @ 1.0 in: icd10pcs
anus packed > packing anorectal packing material @ 1.0 in: icd10pcs
gelfoam hemorrhoid > packing anorectal packing material @ 1.0 in: icd10pcs
remove rectal packing > removal anorectal packing material @ 1.0 in: icd10pcs
remove anal packing > removal anorectal packing material @ 1.0 in: icd10pcs
pull rectal packing > removal anorectal packing material @ 1.0 in: icd10pcs
pull anal packing > removal anorectal packing material @ 1.0 in: icd10pcs
dry socket dressing > packing mouth and pharynx packing material @ 1.0 in: icd10pcs
pack abscess leg > packing lower extremity packing material @ 0.85 in: icd10pcs
pack boil leg > packing lower extremity packing material @ 0.85 in: icd10pcs
pack cyst leg > packing lower extremity packing material @ 0.85 in: icd10pcs
repack wound leg > packing lower extremity packing material @ 0.85 in: icd10pcs
repack wound knee > packing lower extremity packing material @ 0.85 in: icd10pcs
repack abscess leg > packing lower extremity packing material @ 0.85 in: icd10pcs
repack abscess knee > packing lower extremity packing material @ 0.85 in: icd10pcs
repack boil leg > packing lower extremity packing material @ 0.85 in: icd10pcs
repack boil knee > packing lower extremity packing material @ 0.85 in: icd10pcs
repack cyst leg > packing lower extremity packing material @ 0.85 in: icd10pcs
repack cyst knee > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform wound leg > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform wound knee > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform abscess leg > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform abscess knee > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform boil leg > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform boil knee > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform cyst leg > packing lower extremity packing material @ 0.85 in: icd10pcs
iodoform cyst knee > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze wound leg > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze wound knee > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze abscess leg > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze abscess knee > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze boil leg > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze boil knee > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze cyst leg > packing lower extremity packing material @ 0.85 in: icd10pcs
stuff with gauze cyst knee > packing lower extremity packing material @ 0.85 in: icd10pcs
pack boil back > packing back packing material in: icd10pcs
repack wound back > packing back packing material in: icd10pcs
repack abscess back > packing back packing material in: icd10pcs
repack boil back > packing back packing material in: icd10pcs
repack cyst back > packing back packing material in: icd10pcs
iodoform wound back > packing back packing material in: icd10pcs
iodoform boil back > packing back packing material in: icd10pcs
iodoform cyst back > packing back packing material in: icd10pcs
stuff with gauze wound back > packing back packing material in: icd10pcs
stuff with gauze abscess back > packing back packing material in: icd10pcs
stuff with gauze boil back > packing back packing material in: icd10pcs
stuff with gauze cyst back > packing back packing material in: icd10pcs
repack wound belly > packing abdominal wall packing material in: icd10pcs
repack wound stomach > packing abdominal wall packing material in: icd10pcs
repack abscess belly > packing abdominal wall packing material in: icd10pcs
repack abscess abdomen > packing abdominal wall packing material in: icd10pcs
repack abscess stomach > packing abdominal wall packing material in: icd10pcs
repack boil belly > packing abdominal wall packing material in: icd10pcs
repack boil abdomen > packing abdominal wall packing material in: icd10pcs
repack boil stomach > packing abdominal wall packing material in: icd10pcs
repack cyst belly > packing abdominal wall packing material in: icd10pcs
repack cyst abdomen > packing abdominal wall packing material in: icd10pcs
iodoform wound belly > packing abdominal wall packing material in: icd10pcs
iodoform wound abdomen > packing abdominal wall packing material in: icd10pcs
iodoform abscess belly > packing abdominal wall packing material in: icd10pcs
iodoform abscess stomach > packing abdominal wall packing material in: icd10pcs
iodoform boil abdomen > packing abdominal wall packing material in: icd10pcs
iodoform boil stomach > packing abdominal wall packing material in: icd10pcs
iodoform cyst belly > packing abdominal wall packing material in: icd10pcs
iodoform cyst stomach > packing abdominal wall packing material in: icd10pcs
stuff with gauze wound belly > packing abdominal wall packing material in: icd10pcs
stuff with gauze abscess belly > packing abdominal wall packing material in: icd10pcs
stuff with gauze abscess stomach > packing abdominal wall packing material in: icd10pcs
stuff with gauze boil belly > packing abdominal wall packing material in: icd10pcs
stuff with gauze boil stomach > packing abdominal wall packing material in: icd10pcs
stuff with gauze cyst belly > packing abdominal wall packing material in: icd10pcs
stuff with gauze cyst stomach > packing abdominal wall packing material in: icd10pcs
pack wound breast > packing chest wall packing material in: icd10pcs
pack abscess breast > packing chest wall packing material in: icd10pcs
pack boil chest > packing chest wall packing material in: icd10pcs
pack boil breast > packing chest wall packing material in: icd10pcs
pack cyst breast > packing chest wall packing material in: icd10pcs
repack wound chest > packing chest wall packing material in: icd10pcs
repack wound breast > packing chest wall packing material in: icd10pcs
repack abscess chest > packing chest wall packing material in: icd10pcs
repack abscess breast > packing chest wall packing material in: icd10pcs
repack boil chest > packing chest wall packing material in: icd10pcs
repack boil breast > packing chest wall packing material in: icd10pcs
repack cyst chest > packing chest wall packing material in: icd10pcs
repack cyst breast > packing chest wall packing material in: icd10pcs
gauze packed boil breast > packing chest wall packing material in: icd10pcs
iodoform wound chest > packing chest wall packing material in: icd10pcs
iodoform wound breast > packing chest wall packing material in: icd10pcs
iodoform abscess chest > packing chest wall packing material in: icd10pcs
iodoform abscess breast > packing chest wall packing material in: icd10pcs
iodoform boil chest > packing chest wall packing material in: icd10pcs
iodoform boil breast > packing chest wall packing material in: icd10pcs
iodoform cyst chest > packing chest wall packing material in: icd10pcs
iodoform cyst breast > packing chest wall packing material in: icd10pcs
stuff with gauze wound chest > packing chest wall packing material in: icd10pcs
stuff with gauze wound breast > packing chest wall packing material in: icd10pcs
stuff with gauze abscess chest > packing chest wall packing material in: icd10pcs
stuff with gauze abscess breast > packing chest wall packing material in: icd10pcs
stuff with gauze boil chest > packing chest wall packing material in: icd10pcs
stuff with gauze boil breast > packing chest wall packing material in: icd10pcs
stuff with gauze cyst chest > packing chest wall packing material in: icd10pcs
stuff with gauze cyst breast > packing chest wall packing material in: icd10pcs
pack boil groin > packing inguinal region packing material in: icd10pcs
repack wound groin > packing inguinal region packing material in: icd10pcs
repack abscess groin > packing inguinal region packing material in: icd10pcs
repack boil groin > packing inguinal region packing material in: icd10pcs
repack cyst groin > packing inguinal region packing material in: icd10pcs
iodoform wound groin > packing inguinal region packing material in: icd10pcs
iodoform boil groin > packing inguinal region packing material in: icd10pcs
iodoform cyst groin > packing inguinal region packing material in: icd10pcs
stuff with gauze wound groin > packing inguinal region packing material in: icd10pcs
stuff with gauze abscess groin > packing inguinal region packing material in: icd10pcs
stuff with gauze boil groin > packing inguinal region packing material in: icd10pcs
stuff with gauze cyst groin > packing inguinal region packing material in: icd10pcs
repack wound arm > packing upper extremity packing material in: icd10pcs
repack wound armpit > packing upper extremity packing material in: icd10pcs
repack abscess arm > packing upper extremity packing material in: icd10pcs
repack abscess armpit > packing upper extremity packing material in: icd10pcs
repack boil arm > packing upper extremity packing material in: icd10pcs
repack boil armpit > packing upper extremity packing material in: icd10pcs
repack cyst arm > packing upper extremity packing material in: icd10pcs
repack cyst armpit > packing upper extremity packing material in: icd10pcs
iodoform wound arm > packing upper extremity packing material in: icd10pcs
iodoform wound armpit > packing upper extremity packing material in: icd10pcs
iodoform abscess arm > packing upper extremity packing material in: icd10pcs
iodoform abscess armpit > packing upper extremity packing material in: icd10pcs
iodoform boil arm > packing upper extremity packing material in: icd10pcs
iodoform boil armpit > packing upper extremity packing material in: icd10pcs
iodoform cyst arm > packing upper extremity packing material in: icd10pcs
iodoform cyst armpit > packing upper extremity packing material in: icd10pcs
stuff with gauze wound arm > packing upper extremity packing material in: icd10pcs
stuff with gauze wound armpit > packing upper extremity packing material in: icd10pcs
stuff with gauze abscess arm > packing upper extremity packing material in: icd10pcs
stuff with gauze abscess armpit > packing upper extremity packing material in: icd10pcs
stuff with gauze boil arm > packing upper extremity packing material in: icd10pcs
stuff with gauze boil armpit > packing upper extremity packing material in: icd10pcs
stuff with gauze cyst arm > packing upper extremity packing material in: icd10pcs
stuff with gauze cyst armpit > packing upper extremity packing material in: icd10pcs
repack wound hand > packing hand packing material in: icd10pcs
repack abscess hand > packing hand packing material in: icd10pcs
repack boil hand > packing hand packing material in: icd10pcs
repack cyst hand > packing hand packing material in: icd10pcs
iodoform wound hand > packing hand packing material in: icd10pcs
iodoform abscess hand > packing hand packing material in: icd10pcs
iodoform boil hand > packing hand packing material in: icd10pcs
iodoform cyst hand > packing hand packing material in: icd10pcs
stuff with gauze wound hand > packing hand packing material in: icd10pcs
stuff with gauze abscess hand > packing hand packing material in: icd10pcs
stuff with gauze boil hand > packing hand packing material in: icd10pcs
stuff with gauze cyst hand > packing hand packing material in: icd10pcs
repack wound foot > packing foot packing material in: icd10pcs
repack abscess foot > packing foot packing material in: icd10pcs
repack boil foot > packing foot packing material in: icd10pcs
repack cyst foot > packing foot packing material in: icd10pcs
iodoform wound foot > packing foot packing material in: icd10pcs
iodoform boil foot > packing foot packing material in: icd10pcs
iodoform cyst foot > packing foot packing material in: icd10pcs
stuff with gauze wound foot > packing foot packing material in: icd10pcs
stuff with gauze abscess foot > packing foot packing material in: icd10pcs
stuff with gauze boil foot > packing foot packing material in: icd10pcs
stuff with gauze cyst foot > packing foot packing material in: icd10pcs
repack wound neck > packing neck packing material in: icd10pcs
repack abscess neck > packing neck packing material in: icd10pcs
repack boil neck > packing neck packing material in: icd10pcs
repack cyst neck > packing neck packing material in: icd10pcs
iodoform wound neck > packing neck packing material in: icd10pcs
iodoform boil neck > packing neck packing material in: icd10pcs
iodoform cyst neck > packing neck packing material in: icd10pcs
stuff with gauze wound neck > packing neck packing material in: icd10pcs
stuff with gauze abscess neck > packing neck packing material in: icd10pcs
stuff with gauze boil neck > packing neck packing material in: icd10pcs
stuff with gauze cyst neck > packing neck packing material in: icd10pcs
pack boil face > packing face packing material in: icd10pcs
repack wound face > packing face packing material in: icd10pcs
repack abscess face > packing face packing material in: icd10pcs
repack boil face > packing face packing material in: icd10pcs
repack cyst face > packing face packing material in: icd10pcs
iodoform wound face > packing face packing material in: icd10pcs
iodoform boil face > packing face packing material in: icd10pcs
iodoform cyst face > packing face packing material in: icd10pcs
stuff with gauze wound face > packing face packing material in: icd10pcs
stuff with gauze abscess face > packing face packing material in: icd10pcs
stuff with gauze boil face > packing face packing material in: icd10pcs
stuff with gauze cyst face > packing face packing material in: icd10pcs
pack boil scalp > packing head packing material in: icd10pcs
repack wound head > packing head packing material in: icd10pcs
repack wound scalp > packing head packing material in: icd10pcs
repack abscess head > packing head packing material in: icd10pcs
repack abscess scalp > packing head packing material in: icd10pcs
repack boil head > packing head packing material in: icd10pcs
repack boil scalp > packing head packing material in: icd10pcs
repack cyst head > packing head packing material in: icd10pcs
repack cyst scalp > packing head packing material in: icd10pcs
iodoform wound head > packing head packing material in: icd10pcs
iodoform wound scalp > packing head packing material in: icd10pcs
iodoform abscess scalp > packing head packing material in: icd10pcs
iodoform boil scalp > packing head packing material in: icd10pcs
iodoform cyst head > packing head packing material in: icd10pcs
iodoform cyst scalp > packing head packing material in: icd10pcs
stuff with gauze wound head > packing head packing material in: icd10pcs
stuff with gauze wound scalp > packing head packing material in: icd10pcs
stuff with gauze abscess head > packing head packing material in: icd10pcs
stuff with gauze abscess scalp > packing head packing material in: icd10pcs
stuff with gauze boil head > packing head packing material in: icd10pcs
stuff with gauze boil scalp > packing head packing material in: icd10pcs
stuff with gauze cyst head > packing head packing material in: icd10pcs
stuff with gauze cyst scalp > packing head packing material in: icd10pcs
do manipulation upper back > osteopathic treatment thoracic region in: icd10pcs
do manipulation mid back > osteopathic treatment thoracic region in: icd10pcs
osteopathic sacroiliac > osteopathic treatment sacrum in: icd10pcs
omt sacroiliac > osteopathic treatment sacrum in: icd10pcs
do manipulation tailbone > osteopathic treatment sacrum in: icd10pcs
do manipulation si joint > osteopathic treatment sacrum in: icd10pcs
do manipulation sacroiliac > osteopathic treatment sacrum in: icd10pcs
do manipulation coccyx > osteopathic treatment sacrum in: icd10pcs
do manipulation hip > osteopathic treatment pelvis in: icd10pcs
do manipulation knee > osteopathic treatment lower extremities in: icd10pcs
do manipulation foot > osteopathic treatment lower extremities in: icd10pcs
osteopathic chest > osteopathic treatment rib cage in: icd10pcs
omm chest > osteopathic treatment rib cage in: icd10pcs
do manipulation chest > osteopathic treatment rib cage in: icd10pcs
do manipulation visceral > osteopathic treatment abdomen in: icd10pcs
do manipulation head > osteopathic treatment head in: icd10pcs
do manipulation jaw > osteopathic treatment head in: icd10pcs
do manipulation tmj > osteopathic treatment head in: icd10pcs
cranial therapy > osteopathic treatment head in: icd10pcs
do manipulation > osteopathic treatment in: icd10pcs
chiropractic sciatica > chiropractic manipulation lumbar region in: icd10pcs
chiro back > chiropractic manipulation lumbar region in: icd10pcs
chiro sciatica > chiropractic manipulation lumbar region in: icd10pcs
adjustment chiropractor spine > chiropractic manipulation lumbar region in: icd10pcs
chiro adjustment spine > chiropractic manipulation lumbar region in: icd10pcs
cracked spine > chiropractic manipulation lumbar region in: icd10pcs
cracked sciatica > chiropractic manipulation lumbar region in: icd10pcs
chiro sacroiliac > chiropractic manipulation sacrum in: icd10pcs
cracked sacroiliac > chiropractic manipulation sacrum in: icd10pcs
cracked coccyx > chiropractic manipulation sacrum in: icd10pcs
adjustment chiropractor hips > chiropractic manipulation pelvis in: icd10pcs
chiro adjustment hips > chiropractic manipulation pelvis in: icd10pcs
chiropractic hip > chiropractic manipulation lower extremities in: icd10pcs
popped by chiropractor hip > chiropractic manipulation lower extremities in: icd10pcs
cracked hand > chiropractic manipulation upper extremities in: icd10pcs
cracked headache > chiropractic manipulation head in: icd10pcs
cracked skull > chiropractic manipulation head in: icd10pcs
bone cracker > chiropractic manipulation in: icd10pcs
activator adjustment > chiropractic manipulation in: icd10pcs
drop table > chiropractic manipulation in: icd10pcs
diversified adjustment > chiropractic manipulation in: icd10pcs

# --- rehab
pt session > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
see pt > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
needs pt > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
physical rehab > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
pt for strength > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
pt for pain > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
pt for weakness > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
home exercise program > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
rehab gym > therapeutic exercise treatment musculoskeletal whole body @ 0.85 in: icd10pcs
rehab knee > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
rehab hip > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
rehab ankle > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
rehab leg > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
rehab foot > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
therapy knee > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
therapy hip > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
therapy ankle > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
therapy foot > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
strengthening back > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
post op knee therapy > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
knee replacement rehab > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
hip replacement rehab > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
acl rehab > therapeutic exercise treatment musculoskeletal lower back lower extremity @ 0.85 in: icd10pcs
physical therapy hand > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rehab arm > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rehab shoulder > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rehab elbow > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rehab wrist > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rehab hand > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rehab upper back > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
therapy shoulder > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
therapy elbow > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
therapy wrist > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
rotator cuff rehab > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
frozen shoulder therapy > therapeutic exercise treatment musculoskeletal upper back upper extremity @ 0.85 in: icd10pcs
therapy neck > therapeutic exercise treatment musculoskeletal head and neck @ 0.85 in: icd10pcs
cardiac rehabilitation > therapeutic exercise treatment circulatory whole body @ 0.85 in: icd10pcs
rehab after bypass > therapeutic exercise treatment circulatory whole body @ 0.85 in: icd10pcs
lung rehab > therapeutic exercise treatment respiratory @ 0.85 in: icd10pcs
pulmonary rehabilitation > therapeutic exercise treatment respiratory @ 0.85 in: icd10pcs
rehab for copd > therapeutic exercise treatment respiratory @ 0.85 in: icd10pcs
breathing retraining > therapeutic exercise treatment respiratory @ 0.85 in: icd10pcs
stroke therapy > therapeutic exercise treatment neurological whole body @ 0.85 in: icd10pcs
stroke pt > therapeutic exercise treatment neurological whole body @ 0.85 in: icd10pcs
brain injury rehab > therapeutic exercise treatment neurological whole body @ 0.85 in: icd10pcs
pelvic pt > therapeutic exercise treatment genitourinary @ 0.85 in: icd10pcs
bladder training exercises > therapeutic exercise treatment genitourinary @ 0.85 in: icd10pcs
pelvic floor rehab > therapeutic exercise treatment genitourinary @ 0.85 in: icd10pcs
lokomat > gait training functional ambulation treatment @ 1.0 in: icd10pcs
walking evaluation > gait and/or balance assessment in: icd10pcs
fall prevention therapy > postural control treatment @ 0.85 in: icd10pcs
core stability > postural control treatment @ 0.85 in: icd10pcs
tai chi balance > postural control treatment @ 0.85 in: icd10pcs
range of motion therapy > range of motion joint mobility treatment in: icd10pcs
rom therapy > range of motion joint mobility treatment in: icd10pcs
stretching therapy > range of motion joint mobility treatment in: icd10pcs
passive range of motion > range of motion joint mobility treatment in: icd10pcs
cpm machine > range of motion joint mobility treatment in: icd10pcs
continuous passive motion > range of motion joint mobility treatment in: icd10pcs
knee bending machine > range of motion joint mobility treatment in: icd10pcs
stiff joint therapy > range of motion joint mobility treatment in: icd10pcs
goniometer > range of motion and joint integrity assessment @ 1.0 in: icd10pcs
rom measurement > range of motion and joint integrity assessment @ 1.0 in: icd10pcs
grip strength > muscle performance assessment @ 1.0 in: icd10pcs
strength testing > muscle performance assessment @ 1.0 in: icd10pcs
dynamometer > muscle performance assessment @ 1.0 in: icd10pcs
grip test > muscle performance assessment @ 1.0 in: icd10pcs
biodex > muscle performance assessment @ 1.0 in: icd10pcs
isokinetic > muscle performance assessment @ 1.0 in: icd10pcs
reflexes > reflex integrity assessment @ 1.0 in: icd10pcs
knee jerk > reflex integrity assessment @ 1.0 in: icd10pcs
knee tap reflex > reflex integrity assessment @ 1.0 in: icd10pcs
dtrs > reflex integrity assessment @ 1.0 in: icd10pcs
numbness test > sensory awareness processing integrity assessment in: icd10pcs
feeling test > sensory awareness processing integrity assessment in: icd10pcs
sensory test > sensory awareness processing integrity assessment in: icd10pcs
pinprick test > sensory awareness processing integrity assessment in: icd10pcs
soft tissue mobilization > manual therapy techniques treatment @ 0.85 in: icd10pcs
graston > manual therapy techniques treatment @ 0.85 in: icd10pcs
astym > manual therapy techniques treatment @ 0.85 in: icd10pcs
joint mob > manual therapy techniques treatment @ 0.85 in: icd10pcs
instrument assisted soft tissue > manual therapy techniques treatment @ 0.85 in: icd10pcs
lymphatic massage > manual therapy techniques treatment @ 0.85 in: icd10pcs
lymph massage > manual therapy techniques treatment @ 0.85 in: icd10pcs
mld > manual therapy techniques treatment @ 0.85 in: icd10pcs
lymphedema massage > manual therapy techniques treatment @ 0.85 in: icd10pcs
cdt lymphedema > manual therapy techniques treatment @ 0.85 in: icd10pcs
rolfing > manual therapy techniques treatment @ 0.85 in: icd10pcs
trigger point massage > manual therapy techniques treatment @ 0.85 in: icd10pcs
iastm > manual therapy techniques treatment @ 0.85 in: icd10pcs
soft tissue work > manual therapy techniques treatment @ 0.85 in: icd10pcs
wound care > wound management treatment @ 0.8 in: icd10pcs
whirlpool > wound management treatment @ 0.8 in: icd10pcs
wound nurse > wound management treatment @ 0.8 in: icd10pcs
burn care > wound management treatment @ 0.8 in: icd10pcs
burn tank > wound management treatment @ 0.8 in: icd10pcs
hydrotherapy wound > wound management treatment @ 0.8 in: icd10pcs
wound clinic > wound management treatment @ 0.8 in: icd10pcs
ulcer care > wound management treatment @ 0.8 in: icd10pcs
bedsore care > wound management treatment @ 0.8 in: icd10pcs
turning in bed training > bed mobility treatment @ 1.0 in: icd10pcs
sit up in bed training > bed mobility treatment @ 1.0 in: icd10pcs
get in and out of chair > transfer training treatment @ 1.0 in: icd10pcs
wheelchair evaluation > wheelchair mobility assessment in: icd10pcs
wheelchair fitting > wheelchair mobility assessment in: icd10pcs
wheelchair seating > wheelchair mobility assessment in: icd10pcs
seating eval > wheelchair mobility assessment in: icd10pcs
seating clinic > wheelchair mobility assessment in: icd10pcs
wheelchair clinic > wheelchair mobility assessment in: icd10pcs
mobility evaluation > wheelchair mobility assessment in: icd10pcs
measure for wheelchair > wheelchair mobility assessment in: icd10pcs
artificial leg training > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
walk with prosthesis > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
leg prosthesis gait > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
walk on fake leg > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
learn to use artificial leg > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
amputee therapy > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
amputee gait > gait training functional ambulation treatment prosthesis @ 0.85 in: icd10pcs
prosthetic leg fitting > prosthesis device fitting @ 1.0 in: icd10pcs
bionic hand fitting > prosthesis device fitting @ 1.0 in: icd10pcs
socket fitting > prosthesis device fitting @ 1.0 in: icd10pcs
custom splint > static orthosis device fitting in: icd10pcs
fabricate splint > static orthosis device fitting in: icd10pcs
make splint > static orthosis device fitting in: icd10pcs
serial splint > static orthosis device fitting in: icd10pcs
foot drop brace fitting > static orthosis device fitting in: icd10pcs
dynasplint > dynamic orthosis device fitting @ 1.0 in: icd10pcs
jas splint > dynamic orthosis device fitting @ 1.0 in: icd10pcs
spring splint > dynamic orthosis device fitting @ 1.0 in: icd10pcs
occupational therapy > activities of daily living @ 0.75 in: icd10pcs
ot session > activities of daily living @ 0.75 in: icd10pcs
occupational therapist > activities of daily living @ 0.75 in: icd10pcs
see ot > activities of daily living @ 0.75 in: icd10pcs
needs ot > activities of daily living @ 0.75 in: icd10pcs
learn to dress > dressing techniques treatment @ 1.0 in: icd10pcs
getting dressed therapy > dressing techniques treatment @ 1.0 in: icd10pcs
put on clothes therapy > dressing techniques treatment @ 1.0 in: icd10pcs
one handed dressing > dressing techniques treatment @ 1.0 in: icd10pcs
button hook training > dressing techniques treatment @ 1.0 in: icd10pcs
learn to bathe > bathing/showering techniques treatment @ 1.0 in: icd10pcs
shower therapy > bathing/showering techniques treatment @ 1.0 in: icd10pcs
tub transfer training > bathing/showering techniques treatment @ 1.0 in: icd10pcs
bathing therapy > bathing/showering techniques treatment @ 1.0 in: icd10pcs
washing self therapy > bathing/showering techniques treatment @ 1.0 in: icd10pcs
learn to shower > bathing/showering techniques treatment @ 1.0 in: icd10pcs
brush teeth therapy > grooming personal hygiene treatment @ 1.0 in: icd10pcs
shaving training > grooming personal hygiene treatment @ 1.0 in: icd10pcs
toileting training therapy > grooming personal hygiene treatment @ 1.0 in: icd10pcs
learn to brush teeth > grooming personal hygiene treatment @ 1.0 in: icd10pcs
hair combing therapy > grooming personal hygiene treatment @ 1.0 in: icd10pcs
learn to feed > feeding/eating treatment in: icd10pcs
picky eater therapy > feeding/eating treatment in: icd10pcs
food therapy child > feeding/eating treatment in: icd10pcs
adaptive utensils training > feeding/eating treatment in: icd10pcs
feeding evaluation > feeding/eating assessment in: icd10pcs
eating evaluation > feeding/eating assessment in: icd10pcs
feeding eval > feeding/eating assessment in: icd10pcs
home management training > home management treatment @ 1.0 in: icd10pcs
kitchen therapy > home management treatment @ 1.0 in: icd10pcs
homemaking training > home management treatment @ 1.0 in: icd10pcs
housekeeping therapy > home management treatment @ 1.0 in: icd10pcs
iadl training > home management treatment @ 1.0 in: icd10pcs
laundry training > home management treatment @ 1.0 in: icd10pcs
meal prep training > home management treatment @ 1.0 in: icd10pcs
home evaluation > environmental home and work barriers assessment @ 1.0 in: icd10pcs
check home for wheelchair > environmental home and work barriers assessment @ 1.0 in: icd10pcs
home visit ot > environmental home and work barriers assessment @ 1.0 in: icd10pcs
workstation evaluation > ergonomics and body mechanics assessment @ 1.0 in: icd10pcs
lifting assessment > ergonomics and body mechanics assessment @ 1.0 in: icd10pcs
return to work program > vocational activities functional community work reintegration skills treatment in: icd10pcs
job rehab > vocational activities functional community work reintegration skills treatment in: icd10pcs
functional capacity > vocational activities functional community work reintegration skills assessment in: icd10pcs
work capacity evaluation > vocational activities functional community work reintegration skills assessment in: icd10pcs
fit for work test > vocational activities functional community work reintegration skills assessment in: icd10pcs
disability evaluation function > vocational activities functional community work reintegration skills assessment in: icd10pcs
train family > caregiver training @ 1.0 in: icd10pcs
family training > caregiver training @ 1.0 in: icd10pcs
teach family wheelchair > caregiver training @ 1.0 in: icd10pcs
spouse training > caregiver training @ 1.0 in: icd10pcs
cpt chest > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
vest therapy > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
percussion therapy lungs > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
clap on back for mucus > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
vest for mucus > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
cough assist > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
huff cough > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
mucus clearing > therapeutic exercise treatment respiratory @ 0.6 in: icd10pcs
fine motor > coordination/dexterity treatment in: icd10pcs
fine motor therapy > coordination/dexterity treatment in: icd10pcs
dexterity therapy > coordination/dexterity treatment in: icd10pcs
handwriting help ot > coordination/dexterity treatment in: icd10pcs
peg board > coordination/dexterity treatment in: icd10pcs
neuro developmental > motor function treatment @ 0.85 in: icd10pcs
ndt > motor function treatment @ 0.85 in: icd10pcs
motor learning > motor function treatment @ 0.85 in: icd10pcs
motor skills therapy > motor function treatment @ 0.85 in: icd10pcs
gross motor therapy > motor function treatment @ 0.85 in: icd10pcs
early intervention pt > motor function treatment @ 0.85 in: icd10pcs
baby pt > motor function treatment @ 0.85 in: icd10pcs
tummy time therapy > motor function treatment @ 0.85 in: icd10pcs
constraint induced > motor function treatment @ 0.85 in: icd10pcs
cimt > motor function treatment @ 0.85 in: icd10pcs
motor retraining > motor function treatment @ 0.85 in: icd10pcs
developmental pt > motor function treatment @ 0.85 in: icd10pcs
sensory ot > perceptual processing treatment @ 0.75 in: icd10pcs
sensory diet > perceptual processing treatment @ 0.75 in: icd10pcs
autism sensory > perceptual processing treatment @ 0.75 in: icd10pcs
visual perception therapy > perceptual processing treatment @ 0.75 in: icd10pcs
vision therapy > visual motor integration treatment in: icd10pcs
eye therapy > visual motor integration treatment in: icd10pcs
pencil pushups > visual motor integration treatment in: icd10pcs
cognitive therapy brain injury > communicative/cognitive integration skills treatment in: icd10pcs
cognitive rehabilitation > communicative/cognitive integration skills treatment in: icd10pcs
brain training > communicative/cognitive integration skills treatment in: icd10pcs
thinking skills therapy > communicative/cognitive integration skills treatment in: icd10pcs
executive function therapy > communicative/cognitive integration skills treatment in: icd10pcs
brain fog therapy > communicative/cognitive integration skills treatment in: icd10pcs
talk therapy stroke > receptive/expressive language treatment @ 0.8 in: icd10pcs
child not talking therapy > receptive/expressive language treatment @ 0.8 in: icd10pcs
learn to talk again > receptive/expressive language treatment @ 0.8 in: icd10pcs
child speech test > speech and/or language screening assessment in: icd10pcs
slp eval > speech and/or language screening assessment in: icd10pcs
r sound therapy > articulation/phonology treatment @ 1.0 in: icd10pcs
stutter > fluency treatment @ 1.0 in: icd10pcs
stammer > fluency treatment @ 1.0 in: icd10pcs
word finding therapy > aphasia treatment in: icd10pcs
stroke speech > aphasia treatment in: icd10pcs
cannot talk after stroke therapy > aphasia treatment in: icd10pcs
aphasia > aphasia treatment in: icd10pcs
melodic intonation > aphasia treatment in: icd10pcs
wab > aphasia assessment @ 1.0 in: icd10pcs
bdae > aphasia assessment @ 1.0 in: icd10pcs
voice training > voice treatment @ 1.0 in: icd10pcs
parkinson voice > voice treatment @ 1.0 in: icd10pcs
transgender voice > voice treatment @ 1.0 in: icd10pcs
vocal exercises > voice treatment @ 1.0 in: icd10pcs
vital stim > swallowing dysfunction treatment @ 1.0 in: icd10pcs
deep pharyngeal > swallowing dysfunction treatment @ 1.0 in: icd10pcs
swallow evaluation > bedside swallowing and oral function assessment in: icd10pcs
clinical swallow > bedside swallowing and oral function assessment in: icd10pcs
bse swallow > bedside swallowing and oral function assessment in: icd10pcs
water swallow > bedside swallowing and oral function assessment in: icd10pcs
yale swallow > bedside swallowing and oral function assessment in: icd10pcs
dysphagia screen > bedside swallowing and oral function assessment in: icd10pcs
fiberoptic swallow > instrumental swallowing and oral function assessment in: icd10pcs
endoscopic swallow > instrumental swallowing and oral function assessment in: icd10pcs
apraxia > motor speech treatment in: icd10pcs
motor speech > motor speech treatment in: icd10pcs
prompt therapy > motor speech treatment in: icd10pcs
myofunctional > orofacial myofunctional treatment @ 1.0 in: icd10pcs
tongue thrust > orofacial myofunctional treatment @ 1.0 in: icd10pcs
tongue exercises > orofacial myofunctional treatment @ 1.0 in: icd10pcs
thumb sucking therapy > orofacial myofunctional treatment @ 1.0 in: icd10pcs
oral motor therapy > orofacial myofunctional treatment @ 1.0 in: icd10pcs
talking board > augmentative/alternative communication system assessment in: icd10pcs
eye gaze device > augmentative/alternative communication system assessment in: icd10pcs
dynavox evaluation > augmentative/alternative communication system assessment in: icd10pcs
talking tablet evaluation > augmentative/alternative communication system assessment in: icd10pcs
passy muir > voice prosthetic device fitting @ 0.85 in: icd10pcs
tep change > voice prosthetic device fitting @ 0.85 in: icd10pcs
electrolarynx training > voice prosthetic device fitting @ 0.85 in: icd10pcs
lipreading > aural rehabilitation treatment @ 1.0 in: icd10pcs
vertigo therapy > vestibular treatment @ 1.0 in: icd10pcs
canalith > vestibular treatment @ 1.0 in: icd10pcs
crystals ear treatment > vestibular treatment @ 1.0 in: icd10pcs
brandt daroff > vestibular treatment @ 1.0 in: icd10pcs
crystals back in place > vestibular treatment @ 1.0 in: icd10pcs
dizzy exercises > vestibular treatment @ 1.0 in: icd10pcs
get hearing aids > binaural hearing aid device fitting @ 1.0 in: icd10pcs
hearing aid appointment > binaural hearing aid device fitting @ 1.0 in: icd10pcs
hearing aid programming > binaural hearing aid device fitting @ 1.0 in: icd10pcs
program hearing aids > binaural hearing aid device fitting @ 1.0 in: icd10pcs
cochlear implant therapy > cochlear implant rehabilitation treatment @ 1.0 in: icd10pcs
ci rehab > cochlear implant rehabilitation treatment @ 1.0 in: icd10pcs
listening therapy cochlear > cochlear implant rehabilitation treatment @ 1.0 in: icd10pcs
wax removal > cerumen management treatment @ 0.7 in: icd10pcs
dig out wax > cerumen management treatment @ 0.7 in: icd10pcs
wax dug out > cerumen management treatment @ 0.7 in: icd10pcs
microsuction > cerumen management treatment @ 0.7 in: icd10pcs
curette wax > cerumen management treatment @ 0.7 in: icd10pcs
disimpact ear > cerumen management treatment @ 0.7 in: icd10pcs
impacted wax removal > cerumen management treatment @ 0.7 in: icd10pcs

# --- single words
dialyzed > dialysis
bandaged > dressing bandage in: icd10pcs
inoculated > serum toxoid vaccine in: icd10pcs
instilled > introduction @ 0.8 in: icd10pcs

! unseen: CPT-like words for tests, imaging and visits
pt eval > physical therapy evaluation @ 1.0
ot eval > occupational therapy evaluation @ 1.0
strengthening > muscle performance | therapeutic exercise strength @ 0.8
stretching > range of motion | therapeutic exercise flexibility @ 0.8 if: therapy, exercise, muscle, session
muscle testing > muscle performance assessment | manual muscle testing @ 0.95
mmt > muscle performance assessment | manual muscle testing @ 0.9
stair training > gait training stair climbing @ 0.9
balance therapy > vestibular treatment | postural control | neuromuscular reeducation balance @ 0.85
balance training > postural control treatment | neuromuscular reeducation @ 0.85
neuro reed > neuromuscular reeducation @ 1.0
coordination therapy > coordination dexterity treatment | neuromuscular reeducation @ 0.9
dizziness therapy > vestibular rehabilitation | vestibular treatment | canalith repositioning @ 0.85
vertigo exercises > vestibular rehabilitation | vestibular treatment | canalith repositioning @ 0.9
epley > canalith repositioning @ 1.0
crystals in ear treatment > canalith repositioning @ 0.9
massage > manual therapy | massage therapy @ 0.9
manual therapy > manual therapy techniques mobilization @ 0.9
pool therapy > aquatic therapy @ 1.0
water therapy > aquatic therapy | hydrotherapy @ 0.85
whirlpool > whirlpool bath @ 0.8
hot pack > hot or cold packs @ 0.9
ultrasound therapy > ultrasound therapeutic modality @ 0.8
neck traction > traction mechanical @ 0.9
feeding therapy > feeding eating treatment | swallowing oral function treatment @ 0.95
wheelchair training > wheelchair mobility treatment | wheelchair management @ 0.95
brace fitting > orthosis device fitting @ 0.85
orthotic training > orthosis device fitting | orthotic management training @ 0.95
sensory therapy > sensory awareness processing | sensory integrative techniques @ 0.85
sensory integration > sensory awareness processing | sensory integrative techniques @ 0.95
cognitive rehab > cognitive skills development | cognitive function therapeutic interventions @ 0.95
work hardening > vocational work reintegration | work hardening conditioning @ 0.9
fce > functional capacity evaluation | physical performance test @ 0.85
functional capacity > physical performance test measurement @ 0.85
lymphedema massage > complex lymphedema therapy | manual lymphatic drainage @ 0.95
lymph drainage massage > complex lymphedema therapy | manual lymphatic drainage @ 0.95
chiropractor > chiropractic manipulation | chiropractic manipulative treatment @ 1.0
back cracking > chiropractic manipulation | manipulative treatment spinal @ 0.85
back adjustment > chiropractic manipulation | chiropractic manipulative treatment spinal @ 0.9
spine adjustment > chiropractic manipulation | chiropractic manipulative treatment spinal @ 0.9
neck adjustment > chiropractic manipulation cervical | chiropractic manipulative @ 0.9
cmt > chiropractic manipulative treatment @ 0.85 if: spinal, region, chiro, extraspinal
omt > osteopathic treatment | osteopathic manipulative treatment @ 1.0
osteopath > osteopathic treatment | osteopathic manipulative @ 0.95
acupuncture > acupuncture needles @ 0.8
biofeedback > biofeedback training @ 0.85
neurofeedback > biofeedback | eeg biofeedback @ 0.9
speech eval > speech assessment | evaluation speech sound production | evaluation speech fluency @ 0.9
stuttering evaluation > fluency assessment | evaluation of speech fluency @ 0.95
voice evaluation > voice assessment | behavioral qualitative analysis of voice @ 0.95
swallow therapy > swallowing dysfunction treatment | treatment swallowing oral function @ 0.95
swallow test > swallowing oral function assessment | evaluation swallowing oral function @ 0.9
swallow eval > bedside swallowing oral function assessment | swallowing oral function evaluation @ 1.0
fees > instrumental swallowing | flexible endoscopic evaluation swallowing @ 0.8 if: swallow, swallowing, scope, speech, endoscopic
hearing test > audiometry | hearing screening | hearing assessment | audiologic function test @ 1.0
audiogram > audiometry pure tone | comprehensive audiometry @ 1.0
abr > auditory evoked potentials | brainstem response @ 0.95
baer > auditory evoked potentials brainstem @ 1.0
word recognition test > speech word recognition | speech audiometry @ 0.9
cochlear implant programming > cochlear implant rehabilitation | cochlear implant diagnostic analysis reprogramming @ 0.95
cochlear mapping > adjustment cochlear device | cochlear implant programming analysis @ 0.95
balance test > vestibular function | gait balance assessment | nystagmus test @ 0.85
dizziness test > caloric irrigation | dix-hallpike | vestibular function nystagmus @ 0.85
vng > vestibular assessment | nystagmus recording vestibular @ 0.9
eng > electronystagmography | nystagmus recording vestibular @ 0.85 if: dizzy, vertigo, vestibular, balance, ear, nystagmus
caloric > caloric irrigation | caloric vestibular test @ 0.9
ear flush > irrigation of ear | removal impacted cerumen irrigation @ 0.9
ear wash > irrigation of ear | removal impacted cerumen irrigation @ 0.9
eye exam > ophthalmological services examination evaluation @ 0.95
vision test > examination eyes vision | measurement visual acuity | visual acuity screening @ 0.9
vision screening > screening eye ear disorders | visual acuity screening @ 0.9
contact lens fitting > fitting spectacles contact lenses | contact lens fitting prescription @ 0.95
contact lens exam > fitting spectacles contact lenses | contact lens fitting @ 0.9
dilated eye exam > retinal eye exam dilated | ophthalmoscopy @ 1.0
diabetic eye exam > retinal eye exam dilated | ophthalmological | diabetic retinal screening @ 0.95
retina photo > fundus photography | retinal imaging @ 0.95
picture of eye > fundus photography | external ocular photography @ 0.85
back of eye exam > ophthalmoscopy | fundus retinal @ 0.9
visual field > visual field examination @ 0.9
eye photo screening > ocular photoscreening | instrument-based ocular screening @ 0.95
vision therapy > orthoptic pleoptic training @ 0.95
eye exercises > orthoptic pleoptic training @ 0.95
retina scan > retinal imaging | computerized ophthalmic diagnostic imaging | optical coherence tomography eye @ 0.9
macula scan > optical coherence | ophthalmic diagnostic imaging retina @ 0.9
eye dye test > fluorescein | fluorescein angiography @ 0.9
corneal map > corneal topography @ 1.0
corneal thickness > corneal pachymetry @ 0.95
erg > electroretinogram @ 0.9 if: eye, retina, retinal, abnormal
vep > visually evoked potential @ 1.0
rhythm strip > monitoring cardiac rhythm | rhythm ecg @ 0.95
holter > monitoring cardiac electrical activity ambulatory | external electrocardiographic recording @ 1.0
heart monitor > electrocardiographic recording | monitoring cardiac electrical activity | cardiac event monitoring @ 0.9
zio patch > monitoring cardiac electrical activity ambulatory | external electrocardiographic recording @ 0.95
event monitor > patient-activated event recorder | external electrocardiographic event | post-symptom electrocardiographic @ 0.9
pacemaker check > interrogation device evaluation | checking testing cardiac pacemaker | measurement cardiac pacemaker | programming device evaluation pacemaker @ 0.95
pacer check > measurement cardiac pacemaker | interrogation device evaluation pacemaker @ 0.95
icd check > measurement cardiac defibrillator | adjustment management automatic implantable defibrillator | interrogation device evaluation defibrillator @ 0.85 if: device, defibrillator, heart, remote, pacer, programming
defibrillator check > measurement cardiac defibrillator | interrogation device evaluation defibrillator @ 0.95
cpet > cardiopulmonary exercise testing @ 1.0
vo2 max > aerobic capacity | cardiopulmonary exercise testing @ 0.9
6 minute walk > aerobic capacity endurance assessment | pulmonary stress test six-minute walk @ 0.95
six minute walk > aerobic capacity endurance assessment | pulmonary stress test @ 0.95
tilt table > cardiovascular function tilt table evaluation @ 1.0
tilt test > tilt table evaluation @ 1.0
ep study > electrophysiological intracardiac | electrophysiologic evaluation @ 0.95
cardioversion > restoration cardiac rhythm | electrical conversion arrhythmia @ 0.95
abpm > ambulatory blood pressure monitoring @ 1.0
lung capacity > measurement respiratory capacity | vital capacity total @ 0.85
dlco > diffusing capacity carbon monoxide @ 1.0
feno > nitric oxide expired gas @ 1.0
pulse ox > measurement arterial saturation | noninvasive ear pulse oximetry @ 0.95
pulse oximetry > measurement arterial saturation | oxygen saturation oximetry @ 0.95
o2 sat > measurement arterial saturation | oxygen saturation oximetry @ 0.95
spo2 > measurement arterial saturation | oxygen saturation oximetry @ 0.9
overnight oximetry > overnight monitoring oximetry @ 0.95
breathing treatment > inhalation | inhalation treatment airway obstruction @ 0.95
neb > inhalation treatment @ 0.95
svn > small volume nebulizer | inhalation treatment @ 0.85
updraft > nebulizer | inhalation treatment @ 0.8
inhaler teaching > demonstration evaluation inhaler @ 0.9
chest pt > airway clearance | manipulation chest wall percussion vibration @ 0.95
chest clapping > airway clearance | manipulation chest wall percussion @ 0.9
chest physiotherapy > airway clearance | manipulation chest wall | percussion vibration @ 0.95
pulmonary rehab > respiratory function therapeutic procedures | pulmonary rehabilitation program exercise @ 1.0
vent > ventilator | respiratory ventilation | ventilation assist management @ 0.85 if: respirator, day, care, mechanical, management, hospital, wean, breathing, intubated, icu, machine, home
ventilator management > respiratory ventilation assistance | ventilation assist and management @ 0.95
ecls > extracorporeal oxygenation | extracorporeal membrane oxygenation life support @ 0.95
balloon pump > assistance cardiac output balloon pump | intra-aortic balloon @ 1.0
iabp > intra-aortic balloon @ 1.0
impella > impeller pump cardiac output | ventricular assist percutaneous @ 1.0
therapeutic cooling > hypothermia therapeutic @ 0.9
apheresis > therapeutic apheresis @ 1.0
sleep study > home sleep study test | measurement sleep | polysomnography @ 1.0
sleep test > home sleep test | measurement sleep | polysomnography @ 0.95
sleep lab > sleep study | polysomnography attended @ 0.9
polysomnogram > measurement of sleep @ 1.0
apnea test > home sleep test | polysomnography @ 0.9
snoring test > home sleep test | polysomnography @ 0.8
cpap titration > monitoring of sleep | polysomnography continuous positive airway pressure @ 0.95
split night > polysomnography continuous positive airway pressure @ 0.85
mslt > multiple sleep latency testing @ 1.0
nap test > multiple sleep latency testing @ 0.9
mwt > maintenance of wakefulness testing @ 0.85
actigraphy > actigraphy testing @ 0.9
video eeg > monitoring central nervous electrical activity | electroencephalogram continuous recording video @ 0.95
ambulatory eeg > monitoring central nervous electrical activity | electroencephalogram continuous recording @ 0.9
emg > needle electromyography @ 1.0
ncs > peripheral nervous conductivity | nerve conduction study @ 0.95
ncv > peripheral nervous conductivity | nerve conduction study @ 0.95
nerve test > measurement peripheral nervous conductivity | nerve conduction study | needle electromyography @ 0.9
nerve conduction > measurement peripheral nervous conductivity | nerve conduction studies @ 0.95
muscle needle test > measurement musculoskeletal contractility | needle electromyography @ 0.9
carpal tunnel test > nerve conduction studies @ 0.8
autonomic test > autonomic nervous system function testing @ 0.95
shunt check > measurement cerebrospinal fluid shunt | cerebrospinal fluid shunt reprogramming @ 0.85
vns check > adjustment vagus nerve neurostimulator | electronic analysis neurostimulator vagus @ 0.95
dbs programming > adjustment management brain neurostimulator | electronic analysis neurostimulator brain @ 0.95
stimulator programming > adjustment management neurostimulator | electronic analysis implanted neurostimulator @ 0.95
pump refill > adjustment management infusion pump | refilling maintenance implantable pump @ 0.9
esophageal ph > gastroesophageal reflux test ph @ 0.95
bravo > gastroesophageal reflux test ph capsule @ 0.8 if: ph, reflux, capsule, acid
manometry > measurement gastrointestinal pressure | esophageal motility manometric | anorectal manometry @ 0.9
pill camera > gastrointestinal imaging intraluminal | capsule endoscopy @ 1.0
capsule endoscopy > gastrointestinal imaging intraluminal @ 1.0
swallow camera > gastrointestinal imaging intraluminal @ 0.95
urodynamics > measurement urinary pressure | measurement urinary flow | cystometrogram | voiding pressure studies @ 0.95
bladder function test > abnormal bladder function test | cystometrogram | uroflowmetry @ 0.9
urine flow test > measurement urinary flow | uroflowmetry @ 0.95
non stress test > products of conception cardiac rate | fetal non-stress test @ 1.0
baby heartbeat monitor > products of conception cardiac rate | fetal monitoring | fetal non-stress test @ 0.9
remote patient monitoring > remote physiologic monitoring | remote monitoring physiologic parameters @ 0.95
dressing change > change removal surgical wound dressing | dressings burns @ 0.9
burn dressing > wound dressing | dressings debridement burns @ 0.85
compression wrap > compression bandage | multi-layer compression system @ 0.85
toenail trim > trimming dystrophic nails | routine foot care | trimming nondystrophic nails @ 0.95
callus trimming > routine foot care corns calluses | paring cutting hyperkeratotic lesion @ 0.9
corn removal > routine foot care corns | paring cutting corns @ 0.85
shot in arm > injection intramuscular | immunization administration @ 0.8
jab > injection | vaccine | immunization administration @ 0.85 in: hcpcs cpt
im injection > introduction muscle | injection subcutaneous or intramuscular @ 0.9
im shot > introduction muscle | injection subcutaneous or intramuscular @ 0.95
iv push > injection intravenous | intravenous push injection @ 0.95
iv fluids > hydration intravenous infusion | intravenous infusion saline @ 0.95
dehydration iv > intravenous infusion hydration @ 0.85
saline drip > infusion normal saline | hydration intravenous @ 0.95
port flush > catheter care implanted access | irrigation venous access device @ 0.95
picc care > catheter care maintenance | irrigation venous access @ 0.9
line flush > catheter care maintenance | irrigation implanted venous access @ 0.8
cath flo > alteplase | declotting thrombolytic @ 0.85
declot port > declotting thrombolytic agent @ 0.95
knee shot > introduction joints | arthrocentesis injection major joint @ 0.8
botox shot > chemodenervation | onabotulinumtoxina | botulinum toxin injection @ 0.95
bcg treatment > bcg intravesical instillation | bladder instillation @ 0.9
chelation > chelation therapy intravenous @ 0.9
allergy shot > allergen immunotherapy | antigen professional services @ 1.0
allergy injection > desensitization to allergens | allergen immunotherapy @ 1.0
allergy serum > allergen immunotherapy preparation antigens @ 0.9
allergy desensitization > desensitization to allergens | rapid desensitization @ 0.95
vaccine shot > encounter immunization | immunization administration vaccine @ 0.95
vaccination > encounter for immunization | immunization administration @ 0.95
vaccines given > encounter for immunization | immunization administration @ 0.95
giving vaccine > administration vaccine | immunization administration @ 0.95
immunisation > immunization administration @ 1.0
baby shots > routine child health examination | immunization administration @ 0.85
school shots > encounter immunization | immunization administration @ 0.85
covid shot > sars-cov-2 vaccine | immunization administration covid-19 @ 1.0
chickenpox shot > varicella vaccine @ 1.0
polio shot > poliovirus vaccine @ 1.0
hib > haemophilus influenzae b @ 0.9
rabies shot > rabies vaccine | rabies immune globulin @ 0.9
rsv shot > prophylactic immunotherapy respiratory syncytial virus | respiratory syncytial virus vaccine | nirsevimab @ 0.95
rotavirus drops > rotavirus vaccine oral @ 1.0
nasal flu > influenza virus vaccine live intranasal @ 0.9
chemo push > chemotherapy administration intravenous push @ 1.0
chemo pump > chemotherapy prolonged infusion pump @ 0.85
chemo into spine > introduction antineoplastic spinal canal | chemotherapy administration intrathecal @ 0.95
hipec > hyperthermia chemotherapy peritoneal @ 0.8
imrt > intensity modulated treatment delivery | intensity modulated radiation therapy @ 1.0
gamma knife > stereotactic radiosurgery cobalt @ 1.0
proton therapy > beam radiation heavy particles | proton beam | proton treatment delivery @ 1.0
proton beam > heavy particles protons | proton treatment delivery @ 0.95
radiation planning > therapeutic radiology treatment planning | radiation therapy plan simulation @ 0.95
physics check > continuing medical physics consultation @ 0.9
iodine treatment thyroid > sodium iodide i-131 therapeutic | systemic nuclear medicine therapy thyroid | radiopharmaceutical therapy oral @ 0.95
capd > continuous ambulatory peritoneal dialysis @ 1.0
ccpd > continuous cycling peritoneal dialysis @ 1.0
crrt > urinary filtration continuous | performance urinary filtration | continuous renal replacement @ 1.0
cvvh > urinary filtration continuous | hemofiltration @ 0.95
dialysis monthly > end-stage renal disease monthly | esrd monthly @ 0.9
psych eval > general psychiatric examination | psychiatric diagnostic evaluation @ 0.95
mental health evaluation > mental health assessment | psychiatric diagnostic evaluation @ 0.95
couples therapy > family couple with client present | family psychotherapy conjoint @ 0.85
marriage counseling > family couple counseling | family psychotherapy conjoint @ 0.8
play therapy > individual psychotherapy interactive | activity therapy play | interactive complexity psychotherapy @ 0.85
psych testing > psychological tests | psychological testing evaluation @ 1.0
iq test > psychological tests intellectual psychoeducational | psychological testing @ 0.95
neuropsych > psychological tests neuropsychological | neuropsychological testing evaluation @ 1.0
memory test > neuropsychological | cognition functional assessment | neurobehavioral status exam @ 0.8
developmental screening > developmental test | screening developmental delays | developmental screening instrument @ 0.85
depression screening > brief emotional behavioral assessment @ 1.0
phq > depression screening | brief emotional behavioral assessment @ 0.85
aba > therapeutic behavioral services | adaptive behavior treatment @ 0.9 if: autism, therapy, behavior, child, applied
behavior therapy > individual psychotherapy behavioral | adaptive behavior treatment @ 0.8
critical care transport > critically ill transport @ 0.95
neonatal transport > critical care interfacility transport pediatric @ 0.85
iv hydration > hydration intravenous infusion @ 0.95
! seen
# --- Further: bedside care, monitoring and therapies in PCS words
vent > respiratory ventilation @ 0.95 if: mechanical, support, wean, hours, days, icu, settings in: icd10pcs
breathing machine > respiratory ventilation @ 0.95 in: icd10pcs
life support > respiratory ventilation @ 0.8 in: icd10pcs
bipap > assistance respiratory ventilation intermittent positive airway pressure | assistance respiratory ventilation continuous positive airway @ 0.9 in: icd10pcs
cpap > assistance respiratory ventilation continuous positive airway pressure @ 1.0 in: icd10pcs
dialysis > performance urinary filtration @ 1.0 in: icd10pcs
hemodialysis > performance urinary filtration @ 1.0 in: icd10pcs
hd > performance urinary filtration @ 0.8 if: dialysis, kidney, esrd, renal, hours in: icd10pcs
crrt > performance urinary filtration continuous @ 1.0 in: icd10pcs
cvvh > performance urinary filtration continuous @ 1.0 in: icd10pcs
pd > irrigation peritoneal cavity dialysate @ 0.8 if: peritoneal, dialysis in: icd10pcs
ecmo > extracorporeal oxygenation membrane @ 1.0 in: icd10pcs
va ecmo > extracorporeal oxygenation membrane peripheral veno-arterial @ 1.0 in: icd10pcs
vv ecmo > extracorporeal oxygenation membrane peripheral veno-venous @ 1.0 in: icd10pcs
shock heart > restoration cardiac rhythm @ 0.95 in: icd10pcs
defib > restoration cardiac rhythm @ 0.9 in: icd10pcs
defibrillation > restoration cardiac rhythm @ 1.0 in: icd10pcs
cpr > performance cardiac output manual @ 0.95 in: icd10pcs
chest compressions > performance cardiac output manual @ 0.95 in: icd10pcs
pacing > performance cardiac pacing @ 1.0 in: icd10pcs
temporary pacing > performance cardiac pacing @ 1.0 in: icd10pcs
plasmapheresis > pheresis plasma @ 1.0 in: icd10pcs
plasma exchange > pheresis plasma @ 1.0 in: icd10pcs
leukapheresis > pheresis leukocytes @ 1.0 in: icd10pcs
stem cell collection > pheresis hematopoietic stem cells @ 1.0 in: icd10pcs
plateletpheresis > pheresis platelets @ 1.0 in: icd10pcs
bili lights > phototherapy skin @ 0.95 in: icd10pcs
light therapy > phototherapy @ 0.9 in: icd10pcs
uv treatment > ultraviolet light therapy of skin @ 1.0 in: icd10pcs
prbc > transfusion red blood cells @ 1.0 in: icd10pcs
rbc transfusion > transfusion red blood cells @ 1.0 in: icd10pcs
ffp > transfusion fresh plasma | transfusion frozen plasma @ 0.9 in: icd10pcs
cryo > transfusion plasma cryoprecipitate @ 0.7 if: transfusion, blood, bleeding, units in: icd10pcs
blood given > transfusion red blood cells | transfusion whole blood @ 0.9 in: icd10pcs
albumin infusion > transfusion serum albumin @ 1.0 in: icd10pcs
ivig > transfusion globulin @ 1.0 in: icd10pcs
stem cell infusion > transfusion hematopoietic stem cells @ 1.0 in: icd10pcs
marrow transplant > transfusion bone marrow @ 1.0 in: icd10pcs
bmt > transfusion bone marrow @ 1.0 in: icd10pcs
autologous transplant > transfusion autologous hematopoietic stem cells | transfusion autologous bone marrow @ 0.9 if: stem, cell, marrow in: icd10pcs
cord blood > transfusion cord blood stem cells @ 1.0 in: icd10pcs
chemo > introduction other antineoplastic @ 1.0 in: icd10pcs
chemo infusion > introduction other antineoplastic central vein | introduction other antineoplastic peripheral vein @ 1.0 in: icd10pcs
intrathecal chemo > introduction other antineoplastic spinal canal @ 1.0 in: icd10pcs
bladder chemo > introduction other antineoplastic genitourinary tract @ 1.0 in: icd10pcs
antibiotic infusion > introduction other anti-infective @ 1.0 in: icd10pcs
iv antibiotics > introduction other anti-infective peripheral vein | introduction other anti-infective central vein @ 1.0 in: icd10pcs
pressors > introduction vasopressor @ 1.0 in: icd10pcs
iv fluids > introduction electrolytic water balance substance peripheral vein @ 0.95 in: icd10pcs
hydration > introduction electrolytic water balance substance @ 0.9 in: icd10pcs
tpn > introduction nutritional substance central vein @ 1.0 in: icd10pcs
tube feeding > introduction nutritional substance upper gi | introduction nutritional substance lower gi @ 0.95 in: icd10pcs
vaccine > introduction serum toxoid vaccine @ 1.0 in: icd10pcs
shot > introduction @ 0.5 in: icd10pcs
steroid injection > introduction anti-inflammatory @ 1.0 in: icd10pcs
joint injection > introduction anti-inflammatory joints | introduction other therapeutic substance joints @ 1.0 in: icd10pcs
epidural steroid > introduction anti-inflammatory epidural space @ 1.0 in: icd10pcs
epidural > introduction anesthetic agent epidural space @ 0.9 in: icd10pcs
spinal block > introduction anesthetic agent spinal canal @ 1.0 in: icd10pcs
nerve block > introduction anesthetic agent peripheral nerves plexi @ 1.0 in: icd10pcs
local anesthetic > introduction anesthetic agent @ 0.9 in: icd10pcs
blood patch > introduction epidural space @ 0.6 in: icd10pcs
insemination > introduction sperm female reproductive @ 0.9 in: icd10pcs
iui > introduction sperm female reproductive @ 0.9 in: icd10pcs
embryo transfer > introduction fertilized ovum female reproductive @ 1.0 in: icd10pcs
ivf > introduction fertilized ovum female reproductive | in vitro fertilization @ 0.9 in: icd10pcs
stomach pumped > irrigation upper gi @ 0.9 in: icd10pcs
enema > irrigation lower gi @ 0.95 in: icd10pcs
ear wash > irrigation ear @ 1.0 in: icd10pcs
ear wax removal > extirpation matter external auditory canal | irrigation ear @ 0.95 in: icd10pcs
eye wash > irrigation eye @ 1.0 in: icd10pcs
bladder irrigation > irrigation genitourinary tract @ 1.0 in: icd10pcs
cbi > irrigation genitourinary tract @ 0.8 if: bladder, foley, hematuria, irrigation in: icd10pcs
cast application > immobilization cast @ 1.0 in: icd10pcs
put cast on > immobilization cast @ 1.0 in: icd10pcs
splint application > immobilization splint @ 1.0 in: icd10pcs
brace application > immobilization brace @ 1.0 in: icd10pcs
buck traction > traction lower extremity @ 1.0 in: icd10pcs
halo traction > traction head | traction neck @ 0.8 in: icd10pcs
compression wrap > compression pressure dressing @ 0.9 in: icd10pcs
pressure dressing > compression pressure dressing @ 1.0 in: icd10pcs
unna > compression lower leg @ 0.8 in: icd10pcs
dressing change > change bandage @ 0.9 in: icd10pcs
burn dressing > change dressing @ 0.4 in: icd10pcs
wound packing > packing material @ 0.9 in: icd10pcs
ekg > measurement cardiac electrical activity @ 1.0 in: icd10pcs
ecg > measurement cardiac electrical activity @ 1.0 in: icd10pcs
holter > monitoring cardiac electrical activity ambulatory @ 1.0 in: icd10pcs
telemetry > monitoring cardiac electrical activity @ 0.95 in: icd10pcs
event monitor > monitoring cardiac electrical activity ambulatory @ 0.95 in: icd10pcs
ep study > measurement cardiac electrical activity percutaneous @ 0.9 in: icd10pcs
electrophysiology study > measurement cardiac electrical activity percutaneous @ 0.9 in: icd10pcs
eeg > measurement central nervous electrical activity | monitoring central nervous electrical activity @ 1.0 in: icd10pcs
brain wave test > measurement central nervous electrical activity @ 0.95 in: icd10pcs
emg > measurement musculoskeletal contractility | measurement peripheral nervous electrical activity @ 0.8 in: icd10pcs
ncv > measurement peripheral nervous conductivity @ 1.0 in: icd10pcs
icp monitor > monitoring intracranial pressure @ 1.0 in: icd10pcs
brain pressure monitor > monitoring intracranial pressure @ 1.0 in: icd10pcs
polysomnogram > measurement sleep | monitoring sleep @ 1.0 in: icd10pcs
sleep study > monitoring sleep | measurement sleep @ 1.0 in: icd10pcs
pft > measurement respiratory capacity | measurement respiratory volume @ 1.0 in: icd10pcs
lung function > measurement respiratory capacity | measurement respiratory volume @ 1.0 in: icd10pcs
breathing test > measurement respiratory capacity | measurement respiratory volume @ 0.95 in: icd10pcs
abg > measurement arterial saturation peripheral | measurement arterial @ 0.6 in: icd10pcs
pulse ox > monitoring arterial saturation | measurement arterial saturation @ 0.8 in: icd10pcs
cvp > measurement venous pressure central | monitoring venous pressure central @ 1.0 in: icd10pcs
manometry > measurement gastrointestinal pressure | measurement gastrointestinal motility @ 0.95 in: icd10pcs
ph probe > measurement gastrointestinal secretion | monitoring gastrointestinal secretion @ 0.7 in: icd10pcs
urodynamics > measurement urinary contractility | measurement urinary pressure | measurement urinary flow @ 0.95 in: icd10pcs
ngt > insertion feeding device stomach via natural opening | drainage stomach @ 0.9 in: icd10pcs
ng tube > insertion feeding device stomach via natural opening | drainage stomach drainage device @ 0.95 in: icd10pcs
dobhoff > insertion feeding device via natural opening @ 0.9 in: icd10pcs
peg > insertion feeding device stomach percutaneous @ 1.0 in: icd10pcs
gastrostomy tube > insertion feeding device stomach percutaneous @ 1.0 in: icd10pcs
j tube > insertion feeding device jejunum @ 1.0 in: icd10pcs
g tube change > change feeding device upper intestinal tract @ 0.9 in: icd10pcs
trach change > change tracheostomy device trachea @ 1.0 in: icd10pcs
rectal tube > insertion intraluminal device rectum @ 0.5 in: icd10pcs
intubated > insertion endotracheal airway trachea @ 0.95 in: icd10pcs
breathing tube > insertion endotracheal airway trachea @ 1.0 in: icd10pcs
massage > manual therapy @ 0.7 in: icd10pcs
spinal manipulation > chiropractic manipulation @ 0.9 in: icd10pcs
osteopathic > osteopathic treatment @ 1.0 in: icd10pcs
omt > osteopathic treatment @ 1.0 in: icd10pcs
needles acupuncture > acupuncture @ 1.0 in: icd10pcs
pt eval > motor function assessment | physical rehabilitation @ 0.6 in: icd10pcs
gait training > gait training functional ambulation treatment @ 1.0 in: icd10pcs
walking practice > gait training functional ambulation treatment @ 0.9 in: icd10pcs
transfer training > transfer training treatment @ 1.0 in: icd10pcs
wheelchair training > wheelchair mobility treatment @ 1.0 in: icd10pcs
stretching > range of motion joint mobility treatment @ 0.8 in: icd10pcs
rom exercises > range of motion joint mobility treatment @ 1.0 in: icd10pcs
strength training > therapeutic exercise treatment @ 0.9 in: icd10pcs
adl training > activities of daily living treatment @ 0.8 in: icd10pcs
bathing training > bathing showering techniques treatment @ 1.0 in: icd10pcs
dressing training > dressing techniques treatment @ 1.0 in: icd10pcs
feeding therapy > feeding eating treatment | bedside swallowing oral function @ 0.9 in: icd10pcs
swallow therapy > swallowing dysfunction treatment @ 0.95 in: icd10pcs
bedside swallow > bedside swallowing and oral function assessment @ 1.0 in: icd10pcs
aphasia therapy > aphasia treatment @ 1.0 in: icd10pcs
stuttering therapy > fluency treatment @ 0.95 in: icd10pcs
voice therapy > voice treatment @ 1.0 in: icd10pcs
articulation therapy > articulation phonology treatment @ 1.0 in: icd10pcs
lip reading > aural rehabilitation treatment @ 0.7 in: icd10pcs
caregiver teaching > caregiver training @ 1.0 in: icd10pcs
newborn hearing screen > hearing screening assessment @ 1.0 in: icd10pcs
abr > auditory evoked potentials assessment @ 0.9 in: icd10pcs
balance test > vestibular assessment @ 0.9 in: icd10pcs
vestibular therapy > vestibular treatment @ 1.0 in: icd10pcs
talk therapy > individual psychotherapy @ 0.95 in: icd10pcs
counseling > individual psychotherapy @ 0.8 in: icd10pcs
cbt > individual psychotherapy cognitive-behavioral @ 1.0 in: icd10pcs
family therapy > family psychotherapy @ 1.0 in: icd10pcs
couples therapy > family psychotherapy @ 0.8 in: icd10pcs
group therapy > group psychotherapy | group counseling @ 1.0 in: icd10pcs
shock therapy > electroconvulsive therapy @ 1.0 in: icd10pcs
ect > electroconvulsive therapy @ 1.0 in: icd10pcs
psych testing > psychological tests @ 0.95 in: icd10pcs
neuropsych testing > psychological tests neuropsychological @ 1.0 in: icd10pcs
med management psych > medication management @ 0.95 in: icd10pcs
crisis counseling > crisis intervention @ 1.0 in: icd10pcs
detox > detoxification services substance abuse @ 1.0 in: icd10pcs
rehab alcohol > individual counseling substance abuse | detoxification services @ 0.8 in: icd10pcs
12 step > substance abuse treatment 12-step @ 1.0 in: icd10pcs
aa meeting > substance abuse treatment 12-step @ 0.8 in: icd10pcs
methadone maintenance > medication management substance abuse methadone maintenance @ 1.0 in: icd10pcs
nicotine patch > medication management substance abuse nicotine replacement @ 1.0 in: icd10pcs
! unseen: CPT-like words of therapy and testing
pt > physical therapy @ 0.8 if: eval, evaluation, therapy, ot, outpatient, visits, knee, shoulder, back, treatment, session
tens treatment > electrical stimulation
ultrasound therapy > application of modality ultrasound @ 0.9
hot pack > application of modality hot or cold packs
ice packs > application of modality hot or cold packs @ 0.9
paraffin > application of modality paraffin bath
whirlpool > application of modality whirlpool
traction > application of modality traction mechanical
diathermy > application of modality diathermy
iontophoresis > application of modality iontophoresis
infrared > application of modality infrared
exercises > therapeutic procedure therapeutic exercises @ 0.85
neuromuscular reeducation > neuromuscular reeducation of movement balance coordination
balance training > neuromuscular reeducation of movement balance coordination
gait training > therapeutic procedure gait training
massage > therapeutic procedure massage
manual therapy > manual therapy techniques
functional training > therapeutic activities @ 0.85
adl > self-care home management training
cognitive therapy > therapeutic interventions cognitive function
kinesio tape > strapping
taping > strapping
chiro adjustment > chiropractic manipulative treatment
back crack > chiropractic manipulative treatment @ 0.8
dry needling > needle insertion without injection
acupuncture > acupuncture one or more needles
scratch test > percutaneous tests allergenic extracts
skin prick > percutaneous tests allergenic extracts
allergy shot > professional services allergen immunotherapy
oral challenge > ingestion challenge test
methacholine > inhalation bronchial challenge testing
bronchodilator test > bronchodilation responsiveness spirometry
lung volumes > plethysmography lung volumes | gas dilution lung volumes @ 0.85
6 minute walk > pulmonary stress testing
neb treatment > pressurized nonpressurized inhalation treatment acute airway obstruction
breathing treatment > inhalation treatment acute airway obstruction
inhaler teaching > demonstration evaluation of patient utilization aerosol generator nebulizer metered dose inhaler
chest pt > manipulation chest wall
chest percussion > manipulation chest wall
12 lead > electrocardiogram routine twelve leads
treadmill > cardiovascular stress test
stress echo > echocardiography stress
dobutamine stress > cardiovascular stress test pharmacological
tilt table > tilt table evaluation
loop recorder check > interrogation device evaluation implantable loop recorder
pacemaker interrogation > interrogation device evaluation pacemaker
device check > interrogation device evaluation | programming device evaluation @ 0.8
24 hour blood pressure > ambulatory blood pressure monitoring
cardiac rehab > physician services outpatient cardiac rehabilitation
long term eeg > electroencephalogram continuous recording
evoked potentials > short-latency somatosensory evoked potential | visual evoked potential
ssep > short-latency somatosensory evoked potential
cpap titration > polysomnography initiation continuous positive airway pressure
iv drip > intravenous infusion therapy
iv push > intravenous push single initial substance
iv piggyback > intravenous infusion therapy
im shot > therapeutic injection subcutaneous or intramuscular
sq shot > therapeutic injection subcutaneous or intramuscular
shot administration > therapeutic injection subcutaneous or intramuscular
vaccine administration > immunization administration
giving shots > immunization administration @ 0.85
port flush > irrigation of implanted venous access device
draw from port > collection of blood specimen implantable venous access device
phlebotomy > therapeutic phlebotomy | collection venous blood
tube change > change of gastrostomy tube @ 0.7
wax removal > removal impacted cerumen
audiogram > comprehensive audiometry threshold evaluation
hearing check > screening test pure tone air only
tympanogram > tympanometry
oae > evoked otoacoustic emissions
vng > vestibular function tests nystagmus
eye check > ophthalmological services medical examination
dilated exam > ophthalmological services medical examination
eye refraction > determination of refractive state
visual field test > visual field examination
oct > scanning computerized ophthalmic diagnostic imaging @ 0.85 if: eye, retina, macula, nerve, glaucoma
fundus photo > fundus photography
fluorescein > fluorescein angiography
pachymetry > ophthalmic ultrasound corneal pachymetry
contact lens fitting > prescription optical physical characteristics fitting contact lens
psych intake > psychiatric diagnostic evaluation
therapy session > psychotherapy
45 minute therapy > psychotherapy 45 minutes
couples counseling > family psychotherapy conjoint
aba > adaptive behavior treatment by protocol
autism testing > developmental test administration | behavior identification assessment
developmental screening > developmental screening scoring documentation
iq test > psychological testing evaluation
memory testing > neuropsychological testing evaluation
depression questionnaire > brief emotional behavioral assessment
speech eval > evaluation of speech sound production language comprehension
speech therapy > treatment of speech language voice communication
swallow eval > evaluation of oral and pharyngeal swallowing function
feeding therapy > treatment of swallowing dysfunction
modified barium swallow > motion fluoroscopic evaluation swallowing function
dialysis treatment > hemodialysis procedure
esrd monthly > end-stage renal disease related services monthly
quit smoking counseling > smoking tobacco use cessation counseling
wound vac change > negative pressure wound therapy
wound care clinic > selective debridement | debridement open wound @ 0.85
hyperbaric > hyperbaric oxygen therapy physician attendance
laser rash > laser treatment inflammatory skin disease @ 0.7
light box treatment > phototherapy actinotherapy ultraviolet
puva > photochemotherapy psoralens ultraviolet a
bladder training > pelvic floor @ 0.5
pelvic floor therapy > biofeedback perineal muscles @ 0.8
home visit nurse > home visit @ 0.7

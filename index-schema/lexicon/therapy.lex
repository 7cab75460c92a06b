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
bipap mask > assistance respiratory ventilation intermittent positive airway pressure in: icd10pcs
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

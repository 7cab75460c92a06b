# Scope: lungs, airways below the voice box, pleura, breathing sounds and breathing trouble, coughs, chest infections, flu and COVID as breathing
# illnesses, asthma/COPD talk, dust diseases, oxygen, ventilators, tracheostomy: everyday and shorthand words -> ICD-10-CM chapter J / R04-R09 / Z words and
# the words of the oxygen, inhaler and ventilator descriptors. Nose, sinus, throat and ear are in ear-nose-throat.lex.

# --- breathing trouble
short of breath = dyspnea @ 1.0
breathless = dyspnea
out of breath > dyspnea | shortness of breath
winded > shortness of breath | dyspnea @ 0.8
puffed out > shortness of breath @ 0.7
can't breathe > dyspnea | respiratory distress
can't catch breath > dyspnea | shortness of breath
cannot breathe > dyspnea | respiratory distress @ 0.8
difficulty breathing = dyspnea @ 1.0
hard to breathe > dyspnea
trouble breathing > dyspnea
labored breathing > dyspnea | respiratory distress @ 0.8
breathing problem > abnormalities of breathing | dyspnea
breathing funny > abnormalities of breathing @ 0.8
struggling to breathe > respiratory distress | dyspnea
gasping > dyspnea | respiratory distress @ 0.8
air hunger > dyspnea
doe > dyspnea @ 0.7 if: exertion, exertional, sob, breath
breathless on exertion > dyspnea
out of breath stairs > dyspnea
breathless lying flat = orthopnea
can't breathe lying down > orthopnea
needs extra pillows to breathe > orthopnea
sleeps propped up > orthopnea @ 0.7
wakes up gasping > dyspnea @ 0.7
pnd > dyspnea @ 0.5 if: breath, night, heart, paroxysmal
paroxysmal nocturnal dyspnea > dyspnea
fast breathing = tachypnea
rapid breathing = tachypnea
breathing too fast > tachypnea | hyperventilation
overbreathing = hyperventilation
panic breathing > hyperventilation @ 0.8
slow breathing > abnormalities of breathing
shallow breathing > abnormalities of breathing
bradypnea > abnormalities of breathing
irregular breathing > periodic breathing
cheyne stokes > periodic breathing
stops breathing = apnea
stopped breathing > respiratory arrest
not breathing > respiratory arrest | apnea
breath holding > breath-holding spells
blue spell breath > breath-holding spells @ 0.7
pauses in breathing > apnea
stops breathing in sleep > sleep apnea
noisy breathing > wheezing @ 0.8
high pitched breathing > stridor
crowing breath > stridor
whistling breathing > wheezing
whistling chest > wheezing
wheezy > wheezing
rattling chest > rales @ 0.7
crackle > rales
crackling lungs > rales
crepitations > rales
rhonchi > rales @ 0.5
breathing through mouth > mouth breathing
yawning > abnormalities of breathing @ 0.6
hiccup = hiccough @ 1.0
low oxygen = hypoxemia
low oxygen level > hypoxemia
low o2 > hypoxemia
low sats > hypoxemia
low saturation > hypoxemia
desaturation = hypoxemia
desats > hypoxemia
oxygen sats dropping > hypoxemia
hypoxia = hypoxemia
lack of oxygen = asphyxia @ 0.7
lack of oxygen > hypoxemia
suffocation = asphyxia
smothered > asphyxiation smothering
choking > asphyxia | choking sensation @ 0.7
turning blue > cyanosis
blue lips = cyanosis
blue skin = cyanosis
bluish > cyanosis
high carbon dioxide > hypercapnia
co2 retention = hypercapnia
hypercarbia = hypercapnia
co2 retainer > chronic respiratory failure hypercapnia
lung failure = respiratory failure
breathing failure > respiratory failure
type 1 respiratory failure = respiratory failure hypoxia
type 2 respiratory failure = respiratory failure hypercapnia
ventilatory failure > respiratory failure
lungs gave out > respiratory failure @ 0.8
respiratory insufficiency > respiratory failure @ 0.6
ards = acute respiratory distress syndrome
shock lung > acute respiratory distress syndrome
wet lung > acute respiratory distress syndrome | transient tachypnea newborn @ 0.6
ali > acute lung injury @ 0.6
hyaline membrane disease = respiratory distress syndrome newborn

# --- cough, phlegm, blood, chest pain
hacking cough > cough
barking cough > croup
barky cough > croup
seal cough > croup
croupy > croup
chesty cough > acute bronchitis | cough @ 0.8
dry cough > cough
tickly cough > cough
lingering cough > chronic cough
cough won't go away > chronic cough
cough for weeks > chronic cough | subacute cough @ 0.8
ongoing cough > chronic cough
long lasting cough > chronic cough
nagging cough > chronic cough
smoker's cough > simple chronic bronchitis
coughing fit > cough
passes out coughing > cough syncope
faints coughing > cough syncope
100 day cough > whooping cough
coughing blood = hemoptysis
spitting blood > hemoptysis
blood in phlegm > hemoptysis
blood in sputum > hemoptysis
bloody sputum > hemoptysis
bleeding from lung > hemorrhage respiratory passages | pulmonary hemorrhage
lung hemorrhage = pulmonary hemorrhage
phlegm = sputum
catarrh > sputum | nasal congestion @ 0.6
mucus on chest > abnormal sputum @ 0.8
green phlegm > abnormal sputum
too much phlegm > excessive sputum
coughing up mucus > abnormal sputum @ 0.8
pain when breathing > chest pain on breathing
hurts to breathe > chest pain on breathing
pleuritic pain > chest pain on breathing
pleuritic chest pain > chest pain on breathing
chest pain deep breath > chest pain on breathing
side stitch > pleurodynia @ 0.6
rib pain > pleurodynia | intercostal pain @ 0.8
pain between ribs > intercostal pain
chest hurts > chest pain
sore chest > chest pain
chest tightness > chest pain | other chest pain @ 0.8
chest pressure > chest pain @ 0.8
chest discomfort > chest pain
bornholm disease = epidemic myalgia

# --- chest infections
chest infection > bronchitis | pneumonia @ 0.7
chest cold = acute bronchitis
bad chest > bronchitis @ 0.6
bronchial cold > acute bronchitis
lower respiratory tract infection = lower respiratory infection
lung infection > pneumonia
lung infection > lower respiratory infection @ 0.7
pneumonitis > pneumonia @ 0.7
double pneumonia > pneumonia
walking pneumonia > pneumonia mycoplasma
atypical pneumonia > pneumonia mycoplasma @ 0.7
community acquired pneumonia > pneumonia unspecified organism
cap > pneumonia @ 0.6 if: community, lung, chest, admitted, pneumonia
hospital acquired pneumonia > pneumonia @ 0.8
hcap > pneumonia @ 0.8
bilateral pneumonia > pneumonia
bacterial lung infection > bacterial pneumonia
pneumococcal pneumonia = pneumonia streptococcus pneumoniae
staph pneumonia > pneumonia staphylococcus
mrsa pneumonia > pneumonia methicillin resistant staphylococcus aureus
strep pneumonia > pneumonia streptococci
legionella = legionnaires' disease
pcp > pneumocystosis @ 0.7 if: pneumonia, hiv, aids, lung
pneumocystis pneumonia = pneumocystosis
fungus ball lung > aspergillosis
aspergilloma > aspergillosis
abpa > allergic bronchopulmonary aspergillosis
valley fever = pulmonary coccidioidomycosis @ 0.8
aspiration pneumonia = pneumonitis due to inhalation of food and vomit
food went down wrong way > inhalation of food | food in trachea @ 0.8
inhaled vomit > pneumonitis inhalation food vomit
breathed in vomit > pneumonitis inhalation food vomit
mendelson syndrome > pneumonitis anesthesia @ 0.7
lipoid pneumonia > pneumonitis inhalation oils essences
bronchial pneumonia > bronchopneumonia
baby bronchiolitis > acute bronchiolitis
popcorn lung > bronchiolitis obliterans
wheezy bronchitis > asthma | acute bronchitis @ 0.6
tracheobronchitis > bronchitis
pus in chest > pyothorax
pus around lung > pyothorax
empyema = pyothorax
empyema thoracis > pyothorax
flu = influenza @ 1.0
bird flu > influenza novel influenza a
avian flu > influenza novel influenza a
swine flu > influenza novel influenza a | influenza other identified virus @ 0.7
h1n1 > influenza other identified influenza virus
flu-like illness > influenza unidentified virus respiratory manifestations @ 0.8
ili > influenza unidentified virus @ 0.6
stomach flu with influenza > influenza gastrointestinal manifestations
tamiflu visit > influenza @ 0.7
coronavirus infection > covid-19
sars-cov-2 > covid-19
covid pneumonia > pneumonia coronavirus disease 2019
long covid = post covid-19 condition
long haul covid > post covid-19 condition
covid long hauler > post covid-19 condition
covid exposure > contact exposure covid-19
head cold = common cold @ 0.9
bad cold > common cold | upper respiratory infection
cold symptoms > common cold | upper respiratory infection @ 0.8
cough and cold > upper respiratory infection
coryza = acute nasopharyngitis
sniffle > common cold | nasal congestion @ 0.7
consumption > tuberculosis lung @ 0.6
phthisis > tuberculosis lung

# --- asthma, COPD, bronchiectasis
asthma attack > asthma acute exacerbation
asthma flare > asthma acute exacerbation
flare up asthma > asthma acute exacerbation
bad asthma > severe persistent asthma | asthma exacerbation @ 0.7
asthma not responding > status asthmaticus
asthma won't break > status asthmaticus
life threatening asthma > status asthmaticus
exercise asthma = exercise induced bronchospasm
cough asthma > cough variant asthma
rad > asthma @ 0.6 if: child, wheeze, airway, reactive, exacerbation
bronchial asthma > asthma
allergic asthma > asthma
allergic asthma = extrinsic allergic asthma
intrinsic asthma > asthma
copd = chronic obstructive pulmonary disease @ 1.0
coad > chronic obstructive pulmonary disease
cold chronic obstructive lung disease > chronic obstructive pulmonary disease
chronic obstructive airway disease > chronic obstructive pulmonary disease
smoker's lung > chronic obstructive pulmonary disease | emphysema @ 0.8
copd flare > chronic obstructive pulmonary disease exacerbation
copd exacerbation > chronic obstructive pulmonary disease exacerbation
aecopd > chronic obstructive pulmonary disease exacerbation
copd with pneumonia > chronic obstructive pulmonary disease lower respiratory infection
chronic bronchitis and emphysema > chronic obstructive pulmonary disease
blue bloater > chronic bronchitis @ 0.7
pink puffer > emphysema @ 0.8
bullae lung > emphysema
bleb lung > emphysema @ 0.7
bullous emphysema > emphysema
alpha-1 antitrypsin > alpha-1-antitrypsin deficiency
widened airways > bronchiectasis
damaged airways > bronchiectasis @ 0.7
airway spasm > bronchospasm
lung cf > cystic fibrosis pulmonary manifestations
clad > chronic lung allograft dysfunction

# --- dusts, fumes, scarring
black lung = coalworker's pneumoconiosis
miner's lung > coalworker's pneumoconiosis
coal miner's lung > coalworker's pneumoconiosis
asbestosis = pneumoconiosis due to asbestos
asbestos lung > pneumoconiosis asbestos
asbestos exposure > contact exposure asbestos
silicosis = pneumoconiosis due to silica
dust in lungs > pneumoconiosis
dust disease lung = pneumoconiosis
brown lung = byssinosis
cotton dust disease > byssinosis
welder's lung = siderosis
hay dust lung > farmer's lung
bird breeder's lung = bird fancier's lung
pigeon fancier > bird fancier's lung
budgie lung > bird fancier's lung
hot tub lung > hypersensitivity pneumonitis
allergic alveolitis > hypersensitivity pneumonitis
mold lung > hypersensitivity pneumonitis @ 0.8
vaping lung = vaping-related disorder
evali = vaping-related disorder
smoke in lungs > respiratory conditions smoke inhalation
breathed in smoke > respiratory conditions smoke inhalation
smoke inhalation > respiratory conditions due to smoke inhalation
breathed in fumes > respiratory conditions chemicals gases fumes
chemical fumes > respiratory conditions chemicals gases fumes vapors
radiation pneumonitis > pulmonary manifestations due to radiation
radiation lung > pulmonary manifestations radiation
scarring of lung = pulmonary fibrosis
fibrosis of lung = pulmonary fibrosis
ild > interstitial lung disease
nsip > non-specific interstitial pneumonitis
boop > cryptogenic organizing pneumonia
cop > cryptogenic organizing pneumonia @ 0.6 if: lung, pneumonia, organizing
hamman rich > acute interstitial pneumonitis
dip > desquamative interstitial pneumonia @ 0.6 if: lung, interstitial
lip pneumonia > lymphoid interstitial pneumonia
lam > lymphangioleiomyomatosis @ 0.7
eosinophilic lung > pulmonary eosinophilia
loeffler pneumonia > pulmonary eosinophilia
rheumatoid lung > rheumatoid lung disease
sarcoid lung > sarcoidosis of lung
pap lung > alveolar proteinosis

# --- fluid, air, collapse, lumps
fluid on lung > pulmonary edema | pleural effusion
water on lung > pulmonary edema | pleural effusion
lung edema = pulmonary edema
flash pulmonary edema > acute pulmonary edema
wet lungs > pulmonary edema
fluid around lung = pleural effusion
fluid in chest > pleural effusion
hydrothorax > pleural effusion
cancer fluid around lung > malignant pleural effusion
blood in chest = hemothorax
blood around lung > hemothorax
milky fluid chest > chylous effusion
chylothorax = chylous effusion
inflamed lung lining = pleurisy
pleuritis = pleurisy
pleural thickening > pleural plaque @ 0.8
lung lining > pleura
air in chest > pneumothorax
air around lung = pneumothorax
punctured lung = pneumothorax
dropped lung > pneumothorax
collapsed lung > pneumothorax
tension pneumo > tension pneumothorax
lung collapse = pulmonary collapse
atelectasis = pulmonary collapse
air leak after lung surgery > postprocedural air leak
air under skin > subcutaneous emphysema | interstitial emphysema
surgical emphysema = subcutaneous emphysema
crackly skin > subcutaneous emphysema @ 0.7
pneumomediastinum > interstitial emphysema
air in mediastinum > interstitial emphysema
mediastinitis > diseases of mediastinum
spot on lung = solitary pulmonary nodule
lung spot > abnormal finding lung field
shadow on lung > abnormal finding of lung field
lung nodule = solitary pulmonary nodule @ 0.9
lump in lung > lung mass | solitary pulmonary nodule
coin lesion > solitary pulmonary nodule
abnormal chest x-ray > abnormal finding lung field
abnormal chest xray > nonspecific abnormal finding lung field
lung mass > abnormal finding of lung field
lung infiltrate = pulmonary infiltrate
lung calcification > disorders of lung @ 0.7
lung disease = respiratory disorder | pulmonary disease @ 0.7
chronic lung disease > chronic pulmonary @ 0.6
paralyzed diaphragm > disorders of diaphragm
diaphragm weak > disorders of diaphragm
windpipe narrowing > stenosis trachea
floppy windpipe > tracheomalacia
soft windpipe > tracheomalacia
floppy airway > tracheomalacia | bronchomalacia @ 0.8
air tube > bronchus @ 0.6
breathing tube > endotracheal | intubation @ 0.8
breathing tube > intraluminal device trachea in: icd10pcs
lung tube > drainage device pleural cavity @ 0.7 in: icd10pcs

# --- oxygen, ventilators, trach, equipment
on oxygen > dependence supplemental oxygen @ 0.6 in: icd10cm
home oxygen > dependence supplemental oxygen @ 0.9
needs oxygen at home > dependence supplemental oxygen
oxygen tank > portable gaseous oxygen system | stationary compressed gaseous oxygen
nose prongs > cannula nasal
ventilator = respirator
vent dependent > dependence respirator ventilator
on ventilator > dependence respirator ventilator in: icd10cm
breathing machine > ventilator | respirator
life support machine > respirator ventilator @ 0.7
mechanical ventilation > respiratory ventilation in: icd10pcs
intubated > insertion endotracheal airway in: icd10pcs
intubate > insertion endotracheal airway
difficult airway > failed or difficult intubation
can't intubate > failed difficult intubation
bipap > bi-level pressure
bipap > assistance with respiratory ventilation positive airway pressure in: icd10pcs
sleep mask machine > continuous positive airway pressure device @ 0.7
trach = tracheostomy
tracheotomy = tracheostomy
hole in neck to breathe > tracheostomy status @ 0.8
trach tube > tracheostoma
trach care > attention to tracheostomy
trach clogged > malfunction tracheostomy stoma
trach infection > infection tracheostomy stoma
trach bleeding > hemorrhage tracheostomy stoma
nebulizer machine > nebulizer
breathing treatment > nebulizer | inhalation solution @ 0.8
puffer > metered dose inhaler @ 0.8
ventolin = albuterol @ 0.8
lung function test > pulmonary function
abnormal lung function test > abnormal results pulmonary function studies
abnormal spirometry > abnormal results pulmonary function studies
spirometry > pulmonary function
blow test > pulmonary function @ 0.6
blood oxygen monitor > oximeter
vest for cystic fibrosis > high frequency chest wall oscillation
chest physio > chest wall oscillation @ 0.6
remove lung > resection lung
lobectomy > resection lobe
lung lobe removal > resection lobe
lung transplant > lung transplant status
lung biopsy > excision lung diagnostic in: icd10pcs
scope down lungs > bronchoscopy | inspection tracheobronchial
bronchoscopy > inspection lung in: icd10pcs
chest tube > drainage device pleural cavity in: icd10pcs
tap lung > drainage pleural cavity in: icd10pcs
pleural tap > drainage pleural cavity in: icd10pcs
drain fluid lung > drainage pleural cavity in: icd10pcs
pleurodesis > introduction pleural cavity in: icd10pcs
bronchial wash > drainage lung diagnostic in: icd10pcs
lung cancer screening > screening malignant neoplasm respiratory organs
low dose ct smoker > low dose ct lung cancer screening @ 0.8
smoker > tobacco use
ex-smoker > personal history nicotine dependence
former smoker > personal history nicotine dependence
used to smoke > personal history nicotine dependence
quit smoking > tobacco cessation counseling | personal history nicotine dependence @ 0.7
stop smoking > smoking tobacco cessation
second hand smoke > exposure environmental tobacco smoke
passive smoke > exposure environmental tobacco smoke
family smokes > exposure environmental tobacco smoke @ 0.7
waiting for lung transplant > awaiting organ transplant @ 0.8
asthma in family > family history asthma
trach in place > tracheostomy status
lives with trach > tracheostomy status
caught a cold > common cold
ventilator > respiratory ventilation in: icd10pcs
# --- Further
popped lung > pneumothorax
lung lining thick > pleural plaque
asbestos lung > asbestosis
coal lung > coalworker's pneumoconiosis
sand blaster lung > silicosis
bird lung > bird fancier's lung
pigeon lung > bird fancier's lung
hay lung > farmer's lung
stiff lungs > pulmonary fibrosis @ 0.7
bronchitis cold > acute bronchitis
swallowed wrong way > pneumonitis inhalation | foreign body respiratory @ 0.6
breathed in vomit > pneumonitis due to inhalation of food and vomit
staph pneumonia > pneumonia due to staphylococcus
strep pneumonia > pneumonia due to streptococcus
legionnaires > legionnaires' disease
emphysema lungs > emphysema
bad lungs > chronic obstructive pulmonary disease @ 0.6
copd flare > chronic obstructive pulmonary disease with acute exacerbation
asthma attack > asthma with acute exacerbation
asthma flare > asthma with acute exacerbation
bad asthma attack > asthma with status asthmaticus
status asthmaticus > asthma with status asthmaticus
eia > exercise induced bronchospasm
twitchy airways > bronchospasm @ 0.7
reactive airway > asthma unspecified @ 0.7
rad > asthma @ 0.6 if: wheezing, airway, child, albuterol
wide airways > bronchiectasis
trach blocked > tracheostomy malfunction | obstruction tracheostomy
voice box spasm > laryngeal spasm
vocal cord dysfunction > other diseases of vocal cords
throat closing > edema of larynx | anaphylactic @ 0.6
throat swelling > angioneurotic edema
lungs failing > respiratory failure
high co2 > hypercapnia
co2 retention > respiratory failure with hypercapnia
mediastinal mass > disease of mediastinum | neoplasm mediastinum @ 0.7
breath sounds abnormal > abnormalities of breathing

# --- older and trade names, and words that differ from the descriptor's
friedlander > pneumonia due to klebsiella
walking pneumonia > pneumonia unspecified organism @ 0.8
lung infection > pneumonia unspecified organism
cap > pneumonia if: lung, pneumonia
infectious pneumonitis > pneumonia unspecified organism
lobar pneumonia > lobar pneumonia unspecified organism @ 1.0
capillary bronchitis > acute bronchiolitis
bronchiolar infection > acute bronchiolitis
fetid bronchitis > mucopurulent chronic bronchitis
giant bulla > emphysema
giant bullous > emphysema
rads > asthma if: reactive, airway, lung, chemical, inhalation
reactive airways dysfunction > asthma
grinder > pneumoconiosis due to silica @ 0.8 if: disease, asthma, lung, rot
potter's rot > pneumoconiosis due to silica
stone cutter lung > pneumoconiosis due to silica
stone mason lung > pneumoconiosis due to silica
hard metal lung > pneumoconiosis due to other specified inorganic dusts
hard metal disease > pneumoconiosis due to other specified inorganic dusts
barytosis > pneumoconiosis due to other specified inorganic dusts
baritosis > pneumoconiosis due to other specified inorganic dusts
cobalt lung > pneumoconiosis due to other specified inorganic dusts
shaver > bauxite fibrosis if: disease, lung
cotton worker lung > byssinosis
silo filler > respiratory conditions due to chemicals, gases, fumes and vapors
chlorine gas lung > respiratory conditions due to chemicals, gases, fumes and vapors
inhaled fumes > respiratory conditions due to chemicals, gases, fumes and vapors
gas inhalation lung > respiratory conditions due to chemicals, gases, fumes and vapors
food in lungs > pneumonitis due to inhalation of food and vomit
vomit in lungs > pneumonitis due to inhalation of food and vomit
aspiration of stomach contents > pneumonitis due to inhalation of food and vomit
aspiration of vomit > pneumonitis due to inhalation of food and vomit
bleomycin lung > drug-induced interstitial lung disorders
methotrexate lung > drug-induced interstitial lung disorders
nitrofurantoin lung > drug-induced interstitial lung disorders
amiodarone lung > drug-induced interstitial lung disorders
drug lung > drug-induced interstitial lung disorders @ 0.8
da nang lung > acute respiratory distress syndrome
pump lung > acute respiratory distress syndrome
acute lung injury > acute respiratory distress syndrome
loeffler lung > pulmonary eosinophilia
weingarten > pulmonary eosinophilia
honeycomb lung > interstitial pulmonary disease
pus in lung > abscess of lung
necrotizing pneumonia > abscess of lung with pneumonia | gangrene and necrosis of lung
chest effusion > pleural effusion
calcified pleura > pleural plaque
pleural calcification > pleural plaque
ruptured bleb > pneumothorax
post op lung problem > postprocedural respiratory complication
pneumothorax after procedure > postprocedural pneumothorax
iatrogenic pneumothorax > postprocedural pneumothorax
can't breathe on own > respiratory failure
lung shut down > respiratory failure
lung cyst > other disorders of lung
diaphragmitis > disorders of diaphragm
elevated hemidiaphragm > disorders of diaphragm
hemidiaphragm = diaphragm
trapped lung > other disorders of lung @ 0.7
lung entrapment > other disorders of lung @ 0.7
bronchostenosis > other diseases of bronchus
bronchial stenosis > other diseases of bronchus
mediastinal hernia > diseases of mediastinum
collapsed trachea > other diseases of upper respiratory tract
collapsed trachea > tracheomalacia @ 0.7
tracheal stenosis > other diseases of upper respiratory tract
tracheal narrowing > other diseases of upper respiratory tract
narrowed windpipe > other diseases of upper respiratory tract

# --- what goes wrong, organ by organ, where the descriptor says it in other words
adhesions lung > other disorders of lung @ 0.8
calculus lung > other disorders of lung @ 0.8
atrophy lung > other disorders of lung @ 0.8
stricture lung > other disorders of lung @ 0.8
fistula bronchus > pyothorax with fistula @ 0.85
fistula pulmonary > pyothorax with fistula @ 0.85
fistula trachea > tracheostomy complications @ 0.85

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
stenosis trachea > other specified diseases of upper respiratory tract @ 0.8
stricture trachea > other specified diseases of upper respiratory tract @ 0.8
collapse trachea > other specified diseases of upper respiratory tract @ 0.8
compression trachea > other specified diseases of upper respiratory tract @ 0.8
fistula trachea > other specified diseases of upper respiratory tract @ 0.8
obstruction trachea > other specified diseases of upper respiratory tract @ 0.8
perforation trachea > other specified diseases of upper respiratory tract @ 0.8
calcification trachea > other specified diseases of upper respiratory tract @ 0.8
deviation trachea > other specified diseases of upper respiratory tract @ 0.8
displacement trachea > other specified diseases of upper respiratory tract @ 0.8
airway obstruction > other specified respiratory disorders @ 0.85
adhesion pleura > pleural plaque | other specified pleural conditions @ 0.75
thickening pleura > other specified pleural conditions @ 0.75
calcification pleura > other specified pleural conditions @ 0.75
gangrene lung > abscess of lung @ 0.7
stone lung > other disorders of lung @ 0.85
calcification lung > other disorders of lung @ 0.85
cavity lung > other disorders of lung @ 0.85
displacement mediastinum > other diseases of mediastinum
deviation mediastinum > other diseases of mediastinum
shift mediastinum > other diseases of mediastinum
fibrosis mediastinum > other diseases of mediastinum
cyst mediastinum > other diseases of mediastinum
hernia mediastinum > other diseases of mediastinum
retraction mediastinum > other diseases of mediastinum
relaxation diaphragm > disorders of diaphragm @ 0.85
inflammation diaphragm > disorders of diaphragm @ 0.85
high diaphragm > disorders of diaphragm @ 0.85
elevated diaphragm > disorders of diaphragm @ 0.85
spasm diaphragm > disorders of diaphragm @ 0.85

# --- lungs: trades, eponyms, old names
miner asthma > coalworker pneumoconiosis
collier lung > coalworker pneumoconiosis
anthracosilicosis > coalworker pneumoconiosis
anthracosis > coalworker pneumoconiosis
potter asthma > pneumoconiosis due to other dust containing silica
potter lung > pneumoconiosis due to other dust containing silica
potter rot > pneumoconiosis due to other dust containing silica
grinder rot > pneumoconiosis due to other dust containing silica
grinder lung > pneumoconiosis due to other dust containing silica
grinder asthma > pneumoconiosis due to other dust containing silica
stonemason > pneumoconiosis due to other dust containing silica
stone mason > pneumoconiosis due to other dust containing silica
stonecutter > pneumoconiosis due to other dust containing silica
sandblaster > pneumoconiosis due to other dust containing silica @ 0.85
miner phthisis > pneumoconiosis due to other dust containing silica @ 0.85
kaolin > pneumoconiosis due to other dust containing silica @ 0.7 if: lung, pneumoconiosis
kaolinosis > pneumoconiosis due to other dust containing silica
diatomite > pneumoconiosis due to other dust containing silica @ 0.8
chalicosis > pneumoconiosis due to other dust containing silica
lithosis > pneumoconiosis due to other dust containing silica @ 0.8
talcosis > pneumoconiosis due to talc dust
bauxite lung > aluminosis
bauxite worker > bauxite fibrosis
shaver disease > bauxite fibrosis
shaver disease > aluminosis @ 0.85
beryllium disease > berylliosis
beryllium lung > berylliosis
silversmith > siderosis
silver polisher > siderosis
arc welder > siderosis @ 0.85
iron lung dust > siderosis @ 0.7
tungsten carbide > pneumoconiosis due to other specified inorganic dusts
hard metal > pneumoconiosis due to other specified inorganic dusts
barium lung > pneumoconiosis due to other specified inorganic dusts @ 0.8
titanium lung > pneumoconiosis due to other specified inorganic dusts @ 0.8
antimony lung > pneumoconiosis due to other specified inorganic dusts
monday fever > byssinosis
monday morning fever > byssinosis
monday dyspnea > byssinosis
cotton worker > byssinosis
mill fever > byssinosis
cotton dust > byssinosis
stripper asthma > byssinosis
hemp worker > cannabinosis
hemp dust > cannabinosis
sisal worker > airway disease due to other specific organic dusts
grain worker > airway disease due to other specific organic dusts @ 0.7
grain fever > airway disease due to other specific organic dusts @ 0.7
thresher lung > farmer lung
haymaker lung > farmer lung
moldy hay > farmer lung
harvester lung > farmer lung
parrot lung > bird fancier lung
hen worker lung > bird fancier lung
poultry worker > bird fancier lung @ 0.75 if: lung, pneumonitis, alveolitis
duck fever > bird fancier lung
feather lung > bird fancier lung
feather pickers > bird fancier lung
cork worker > suberosis
cork handler > suberosis
sugar cane lung > bagassosis
cane cutter > bagassosis @ 0.6
humidifier fever > air conditioner and humidifier lung
humidifier lung > air conditioner and humidifier lung
hot tub lung > hypersensitivity pneumonitis other organic dusts
sauna taker > hypersensitivity pneumonitis other organic dusts
sequoiosis > hypersensitivity pneumonitis other organic dusts
furrier lung > hypersensitivity pneumonitis other organic dusts
wheat weevil > hypersensitivity pneumonitis other organic dusts
miller lung > hypersensitivity pneumonitis other organic dusts
paprika splitter > hypersensitivity pneumonitis other organic dusts
pituitary snuff > hypersensitivity pneumonitis other organic dusts
snuff taker lung > hypersensitivity pneumonitis other organic dusts
coffee worker > hypersensitivity pneumonitis other organic dusts
fish meal > hypersensitivity pneumonitis other organic dusts
fishmeal > hypersensitivity pneumonitis other organic dusts
cheese washer > hypersensitivity pneumonitis other organic dusts
cheese worker > hypersensitivity pneumonitis other organic dusts
wood worker lung > hypersensitivity pneumonitis other organic dusts
wood pulp > hypersensitivity pneumonitis other organic dusts
wood dust > hypersensitivity pneumonitis other organic dusts @ 0.7
summer type pneumonitis > hypersensitivity pneumonitis other organic dusts
machine operator lung > hypersensitivity pneumonitis other organic dusts
chemical worker lung > respiratory condition due to chemicals @ 0.6
maple bark > maple-bark-stripper lung
cryptostromosis > maple-bark-stripper lung
mushroom picker > mushroom-worker lung
mushroom grower > mushroom-worker lung
rads > other acute and subacute respiratory conditions due to chemicals @ 0.8 if: lung, asthma, airway, airways, irritant, breathing, fumes
reactive airway dysfunction > other acute and subacute respiratory conditions due to chemicals
irritant asthma > other acute and subacute respiratory conditions due to chemicals @ 0.8
silo filler > chronic respiratory conditions due to chemicals @ 0.85
silo filler > acute respiratory conditions due to chemicals @ 0.7
silage gas > respiratory conditions due to chemicals @ 0.8
popcorn lung > chronic respiratory conditions due to chemicals gases fumes
popcorn worker > chronic respiratory conditions due to chemicals gases fumes
diacetyl > chronic respiratory conditions due to chemicals gases fumes @ 0.7
polymer fume > toxic effect fumes @ 0.7
mendelson > pneumonitis due to inhalation of food and vomit | chemical pneumonitis due to anesthesia @ 0.7
mineral oil pneumonia > pneumonitis due to inhalation of oils
oil aspiration > pneumonitis due to inhalation of oils and essences
kerosene pneumonia > pneumonitis due to inhalation of oils @ 0.75
microlith lung > pulmonary alveolar microlithiasis
fibroid lung > pulmonary fibrosis
fibroid phthisis > pulmonary fibrosis @ 0.6
lung cirrhosis > pulmonary fibrosis
cirrhosis pulmonary > pulmonary fibrosis
carnification lung > pneumonia unspecified @ 0.5
carnification lung > pulmonary fibrosis @ 0.6
induration lung > pulmonary fibrosis
chronic interstitial pneumonia > pulmonary fibrosis @ 0.8
chronic pneumonia > pulmonary fibrosis @ 0.75
chronic pneumonitis > pulmonary fibrosis @ 0.7
acute interstitial pneumonia = acute interstitial pneumonitis
interstitial pneumonia > interstitial pneumonitis @ 0.85
nsip = idiopathic non-specific interstitial pneumonitis
rb ild > respiratory bronchiolitis interstitial lung disease
rbild > respiratory bronchiolitis interstitial lung disease
aip > acute interstitial pneumonitis @ 0.6 if: lung, pneumonia, interstitial, hamman
dip pneumonia > desquamative interstitial pneumonia
uip > idiopathic pulmonary fibrosis
honeycomb lung > other disorders of lung @ 0.85
goodpasture lung > hypersensitivity angiitis
lung eosinophilic granuloma > adult pulmonary langerhans cell histiocytosis
histiocytosis lung > adult pulmonary langerhans cell histiocytosis
pulmonary histiocytosis > adult pulmonary langerhans cell histiocytosis
pleuropneumonia > lobar pneumonia @ 0.6
pleuropneumonia > pneumonia @ 0.7
peripneumonia > pneumonia
catarrhal pneumonia > bronchopneumonia
capillary pneumonia > bronchiolitis
croupous pneumonia > lobar pneumonia
fibrinous pneumonia > lobar pneumonia
hypostasis lung > hypostatic pneumonia
hypostatic lung > hypostatic pneumonia
pplo > mycoplasma pneumoniae pneumonia
eaton agent > mycoplasma pneumoniae pneumonia
walking pneumonia > pneumonia @ 0.7
pfeiffer bacillus pneumonia > pneumonia hemophilus influenzae
smoker bronchitis > simple chronic bronchitis
catarrhal bronchitis > bronchitis
purulent bronchitis > mucopurulent chronic bronchitis @ 0.8
suppurative bronchitis > mucopurulent chronic bronchitis @ 0.8
septic bronchitis > mucopurulent chronic bronchitis @ 0.6
plastic bronchitis > acute bronchitis @ 0.5
plastic bronchitis > other diseases of bronchus @ 0.7
winter cough > chronic bronchitis
cold lung disease > chronic obstructive pulmonary disease @ 0.6
copd worse > chronic obstructive pulmonary disease with acute exacerbation
worsening copd > chronic obstructive pulmonary disease with acute exacerbation
decompensated copd > chronic obstructive pulmonary disease with acute exacerbation
copd attack > chronic obstructive pulmonary disease with acute exacerbation
copd infection > chronic obstructive pulmonary disease lower respiratory infection
macleod syndrome lung > unilateral pulmonary emphysema
macleod syndrome > unilateral pulmonary emphysema @ 0.7
hyperlucent lung > unilateral pulmonary emphysema
vanishing lung > emphysema
pulmonary bleb > emphysema unspecified
lung bleb > emphysema unspecified
pulmonary bulla > emphysema unspecified
bulla lung > emphysema unspecified
bullous lung > emphysema unspecified
obstructive emphysema > emphysema
senile emphysema > emphysema
scar emphysema > other emphysema @ 0.75
paraseptal emphysema > other emphysema
wheezy asthma > unspecified asthma
atopic asthma > unspecified asthma
bronchial asthma > unspecified asthma
extrinsic asthma > unspecified asthma
nocturnal asthma > unspecified asthma
aspirin asthma > other asthma @ 0.6
millar asthma > laryngeal spasm
bronchiolectasis > bronchiectasis
bronchocele > other diseases of bronchus @ 0.8
broncholith > other diseases of bronchus
broncholithiasis > other diseases of bronchus
stricture bronchus > other diseases of bronchus
bronchial obstruction > other diseases of bronchus @ 0.85
ulcer bronchus > other diseases of bronchus
calcification bronchus > other diseases of bronchus
kinking bronchus > other diseases of bronchus
tracheal collapse > other diseases of bronchus
tracheobronchial collapse > other diseases of bronchus
tracheal dyskinesia > other diseases of bronchus
tracheobronchial dyskinesia > other diseases of bronchus
tracheobronchomalacia > other diseases of bronchus @ 0.75
tracheobronchomalacia > congenital tracheomalacia @ 0.7
bronchomalacia > congenital bronchomalacia
bronchomalacia > other diseases of bronchus @ 0.7
tracheopathia osteoplastica > other diseases of bronchus
mucus plug > other diseases of bronchus @ 0.6
mucus plug > foreign body @ 0.3
mucoid impaction bronchus > other diseases of bronchus @ 0.75
lung stone > other diseases of bronchus @ 0.8
stone bronchus > other diseases of bronchus
tracheal stenosis > other specified respiratory disorders @ 0.75
tracheal stenosis > congenital stenosis trachea @ 0.5
tracheostenosis > other specified respiratory disorders @ 0.8
tracheal ulcer > other specified respiratory disorders
calcification trachea > other specified respiratory disorders
perforation trachea > other specified respiratory disorders @ 0.7
adhesion lung > pleural plaque @ 0.5
adhesion lung > other specified pleural conditions @ 0.6
pneumatocele > other disorders of lung
pneumatocele lung > other disorders of lung
cavitation lung > other disorders of lung
calcified lung > other disorders of lung
pulmolithiasis > other disorders of lung
pneumolith > other disorders of lung
restrictive lung > other disorders of lung @ 0.8
lung hernia > other disorders of lung @ 0.7
pneumocele > other disorders of lung
apical cap > other disorders of lung @ 0.5
lung base collapse > atelectasis
plate atelectasis > atelectasis
middle lobe > other pulmonary collapse if: syndrome, collapse, brock
brock syndrome > other pulmonary collapse
pneumo > pneumothorax @ 0.7 if: tension, collapsed, chest, spontaneous
hamman disease > interstitial emphysema
hamman syndrome > interstitial emphysema
subcutaneous emphysema > traumatic subcutaneous emphysema @ 0.7
subcutaneous emphysema > interstitial emphysema @ 0.6
fibrosing mediastinitis > other diseases of mediastinum
hemomediastinum > other diseases of mediastinum @ 0.6
eventration diaphragm > disorders of diaphragm | congenital malformations of diaphragm
diaphragmatic palsy > disorders of diaphragm
diaphragmatitis > disorders of diaphragm
phrenoplegia > disorders of diaphragm
raised diaphragm > disorders of diaphragm

# --- pleura
wet pleurisy > pleural effusion
pleurisy effusion > pleural effusion
serous pleurisy > pleural effusion
serofibrinous pleurisy > pleural effusion
exudative pleurisy > pleural effusion
encysted pleurisy > pleural effusion
loculated effusion > pleural effusion
loculated pleural > pleural effusion
dry pleurisy > pleurisy
diaphragmatic pleurisy > pleurisy
purulent pleurisy > pyothorax
suppurative pleurisy > pyothorax
septic pleurisy > pyothorax
chest cavity abscess > pyothorax
pleural abscess > pyothorax
pleural fistula > pyothorax with fistula
bronchopleural fistula > pyothorax with fistula
thoracic fistula > pyothorax with fistula
hepatopleural fistula > pyothorax with fistula
mediastinal fistula > pyothorax with fistula
lymph fluid chest > chylous effusion
chyle chest > chylous effusion
chyliform > chylous effusion
chylous > chylous effusion @ 0.7
blood chest cavity > hemothorax
bloody pleural > hemothorax @ 0.8
blood pleura > hemothorax
hemorrhagic pleurisy > hemothorax @ 0.7
pleural hemorrhage > hemothorax
hemopneumothorax > hemothorax
hydropneumothorax > other specified pleural conditions
hydrothorax > other specified pleural conditions @ 0.85
pneumohemothorax > hemothorax
trapped lung > fibrothorax

# --- tracheostomy and procedures
tracheostomy sepsis > infection of tracheostomy stoma
blocked tracheostomy > malfunction of tracheostomy stoma
obstruction tracheostomy > malfunction of tracheostomy stoma
stenosis tracheostomy > malfunction of tracheostomy stoma
post intubation stenosis > postprocedural subglottic stenosis
stiff lung > acute respiratory distress syndrome @ 0.5
carbon dioxide narcosis > respiratory failure with hypercapnia @ 0.8
co2 narcosis > respiratory failure with hypercapnia @ 0.8
tropical eosinophilia > tropical pulmonary eosinophilia
pie syndrome > pulmonary eosinophilia
carrington > chronic eosinophilic pneumonia
brown induration lung > idiopathic pulmonary hemosiderosis @ 0.7
june cold > allergic rhinitis due to pollen
pollenosis > allergic rhinitis due to pollen
spasmodic rhinorrhea > vasomotor rhinitis
spasmodic rhinitis > vasomotor rhinitis
nonallergic rhinitis > chronic rhinitis @ 0.8
gustatory rhinitis > vasomotor rhinitis
asthma acting up > asthma with acute exacerbation
copd acting up > chronic obstructive pulmonary disease with acute exacerbation
lung inflammation > pneumonia unspecified organism @ 0.85
inflamed airways > bronchitis not specified as acute or chronic
inflamed windpipe > acute tracheitis @ 0.95
inflamed voice box > acute laryngitis @ 0.95
inflamed tonsils > acute tonsillitis unspecified @ 1.0
inflamed sinuses > sinusitis unspecified
inflamed nose > chronic rhinitis
pus in chest > pyothorax without fistula
hole in lung > pneumothorax @ 0.75
crooked septum > deviated nasal septum @ 1.0
hole in septum > other specified disorders nose @ 0.75
lung disease smoking > chronic obstructive pulmonary disease unspecified @ 0.95
smoker lung > chronic obstructive pulmonary disease unspecified @ 0.85
lungs full fluid > acute pulmonary edema | pulmonary edema
lung fluid not heart > acute pulmonary edema
lung fluid not heart > chronic pulmonary edema @ 0.6
dust lung > pneumoconiosis due to other dust @ 0.7
dust lung > unspecified pneumoconiosis
sand blaster lung > pneumoconiosis due to other dust containing silica @ 0.95
increased respiratory rate > tachypnea not elsewhere classified @ 1.0
high respiratory rate > tachypnea not elsewhere classified @ 1.0
high breathing rate > tachypnea not elsewhere classified @ 1.0
deep fast breathing > hyperventilation @ 0.95
airways enlarged permanently > bronchiectasis uncomplicated @ 1.0
enlargement airways > bronchiectasis uncomplicated @ 0.95
narrowing airways > other diseases of bronchus @ 0.7
narrowing airways > acute bronchospasm @ 0.8
tight airways > acute bronchospasm @ 0.95
overinflated lungs > emphysema unspecified | other disorders of lung @ 0.7
air trapped lungs > emphysema unspecified @ 0.8
damaged air sacs > emphysema unspecified @ 0.95
air sacs lung > emphysema unspecified @ 0.8
lung stiffness > interstitial pulmonary disease unspecified @ 0.8
lung opacities > abnormal finding of lung field @ 0.85
ground glass > abnormal finding of lung field @ 0.7
white spots lungs > abnormal finding of lung field
low lung volumes > abnormal results of pulmonary function studies @ 0.8
obstructive lung > chronic obstructive pulmonary disease @ 0.85
restrictive lung > abnormal results of pulmonary function studies @ 0.6
insufficient breathing > respiratory failure unspecified @ 0.7
insufficient breathing > hypoventilation @ 0.6
slow shallow breathing > other abnormalities of breathing @ 0.85
weak cough > other specified cough @ 0.4
weak cough > other symptoms involving respiratory @ 0.5
nasal obstruct > nasal congestion @ 0.7
chronic runny nose > chronic rhinitis @ 1.0
persistent runny nose > chronic rhinitis @ 1.0
long lasting nasal inflammation > chronic rhinitis @ 1.0
chronic nasal inflammation > chronic rhinitis @ 1.0
blood in airway > hemorrhage from respiratory passages @ 0.8
blocked airway > other diseases of upper respiratory tract @ 0.6
blocked airway > acute bronchospasm @ 0.4
blocked airway > foreign body in respiratory tract @ 0.5

# --- breathing and lungs in lay words
shallow breathing > other abnormalities of breathing @ 0.95
noisy breathing > other abnormalities of breathing @ 0.7
abnormal breathing > unspecified abnormalities of breathing @ 0.95
breathing pattern > other abnormalities of breathing @ 0.7
stopped breathing > apnea not elsewhere classified @ 0.8
trouble breathing > dyspnea unspecified | shortness of breath @ 0.95
hard to breathe > dyspnea unspecified
hard to breathe > shortness of breath @ 0.95
breathless > shortness of breath @ 1.0
breathless lying down > orthopnea @ 1.0
short breath lying flat > orthopnea @ 1.0
short of breath lying > orthopnea @ 1.0
sleeps propped on pillows > orthopnea @ 0.8
persistent cough > chronic cough @ 1.0
constant cough > chronic cough @ 0.95
mucus in throat > abnormal sputum | other specified symptoms and signs involving the circulatory and respiratory systems @ 0.6
drip back of throat > postnasal drip @ 0.95
recurrent lung infection > other disorders of lung @ 0.5
recurrent lung infection > unspecified acute lower respiratory infection @ 0.85
recurrent respiratory infection > unspecified acute lower respiratory infection | acute upper respiratory infection @ 0.75
recurrent sinus infection > acute recurrent sinusitis @ 0.8
recurrent sinus infection > chronic sinusitis
recurrent bronchitis > chronic bronchitis | bronchitis not specified @ 0.8
partially collapsed lung > atelectasis @ 0.95
stiff lungs > interstitial pulmonary disease @ 0.85
lung cyst > congenital cystic lung @ 0.75
narrow airway > stenosis of larynx | stenosis of trachea @ 0.6
narrow windpipe > congenital malformations of trachea @ 0.8
weak windpipe > tracheomalacia @ 0.95
floppy larynx > congenital laryngomalacia @ 1.0
narrow voice box > stenosis of larynx @ 0.95
weak vocal cord > paralysis of vocal cords and larynx @ 0.8
split larynx > other congenital malformations of larynx
high carbon dioxide > other specified abnormal findings blood chemistry @ 0.4
high carbon dioxide > acidosis @ 0.5
abnormal lung function > abnormal results of pulmonary function studies @ 1.0
reduced lung capacity > abnormal results of pulmonary function studies @ 0.85
reduced lung capacity > other disorders of lung @ 0.6
small lung volume > abnormal results of pulmonary function studies @ 0.75
breathing muscles weak > respiratory failure @ 0.6
needs ventilator > dependence on respirator @ 0.95
breathing machine > dependence on respirator @ 0.85
needs oxygen > dependence on supplemental oxygen @ 0.95
lung inflammation > pneumonitis
airway inflammation > bronchitis @ 0.75
iron lung disease > siderosis @ 0.5
white lung > asbestosis @ 0.8
pigeon breeders > bird fancier's lung @ 1.0
mushroom workers > mushroom-worker's lung @ 1.0
bad lungs > disorder of lung @ 0.5
wheezy chest > wheezing @ 1.0
asthma attack > unspecified asthma with acute exacerbation @ 0.95
bad asthma attack > unspecified asthma with status asthmaticus @ 0.6
bad asthma attack > unspecified asthma with acute exacerbation
ragweed allergy > allergic rhinitis due to pollen @ 1.0
spring allergies > allergic rhinitis due to pollen
seasonal allergies > other seasonal allergic rhinitis @ 0.95
mold allergy > other allergic rhinitis
pet allergy > allergic rhinitis due to animal hair and dander @ 0.95

# --- workers' lungs
worker's lung > hypersensitivity pneumonitis other organic dusts @ 0.6 if: wood, coffee, tobacco, mushroom, soybean, vineyard, compost, malt, cheese, sawmill, tea, garlic, onion
grower's lung > hypersensitivity pneumonitis other organic dusts @ 0.7
wood dust > hypersensitivity pneumonitis other organic dusts @ 0.6 if: lung, pneumonitis, alveolitis, asthma
pigeon > bird fancier's lung @ 0.8 if: lung, breeder, fancier, alveolitis
parrot > bird fancier's lung @ 0.7 if: lung, breeder, fancier, alveolitis
feather > bird fancier's lung @ 0.7 if: lung, alveolitis, pneumonitis
stone dust > pneumoconiosis due to other dust containing silica @ 0.8 if: lung, disease, pneumoconiosis
quartz > pneumoconiosis due to dust containing silica @ 0.7 if: lung, dust, disease
tungsten > pneumoconiosis due to other specified inorganic dusts @ 0.7 if: lung, pneumoconiosis
titanium > pneumoconiosis due to other specified inorganic dusts @ 0.7 if: lung, pneumoconiosis, dust
chemical fumes > respiratory conditions due to chemicals gases fumes and vapors @ 0.7 if: lung, asthma, bronchitis, breathing, pneumonia
pneumonitis drug > drug-induced interstitial lung disorders unspecified @ 0.85
lung toxicity > drug-induced interstitial lung disorders unspecified @ 0.85
sniffles > acute nasopharyngitis common cold
rhinovirus cold > acute nasopharyngitis common cold
empyema of sinus > acute sinusitis unspecified
cheek sinus infection > acute maxillary sinusitis unspecified
forehead sinus infection > acute frontal sinusitis unspecified
infection of all sinuses > acute pansinusitis unspecified
viral pharyngitis > acute pharyngitis due to other specified organisms
arcanobacterium pharyngitis > acute pharyngitis due to other specified organisms
fusobacterium pharyngitis > acute pharyngitis due to other specified organisms
red throat > acute pharyngitis unspecified
faucitis > acute pharyngitis unspecified
strep tonsils > acute streptococcal tonsillitis unspecified
lacunar angina > acute tonsillitis unspecified
stridulous laryngitis > acute obstructive laryngitis croup
chest and nose cold > acute upper respiratory infection unspecified
h7n9 > influenza due to identified novel influenza a virus with other respiratory manifestations
hong kong flu > influenza due to other identified influenza virus with other respiratory manifestations
rhinovirus pneumonia > other viral pneumonia
pneumococcal lobar pneumonia > pneumonia due to streptococcus pneumoniae
enterobacter pneumonia > pneumonia due to other gram-negative bacteria
moraxella pneumonia > pneumonia due to other gram-negative bacteria
eaton's pneumonia > pneumonia due to mycoplasma pneumoniae
pplo pneumonia > pneumonia due to mycoplasma pneumoniae
anaerobic pneumonia > pneumonia due to other specified bacteria
fusospirochetal pneumonia > pneumonia due to other specified bacteria
confluent pneumonia > bronchopneumonia unspecified organism
pneumonia of one lobe > lobar pneumonia unspecified organism
delayed resolution pneumonia > pneumonia unspecified organism
acute pneumonia > pneumonia unspecified organism
infectious pneumonia > pneumonia unspecified organism
cap lung > pneumonia unspecified organism
bronchial infection > acute bronchitis unspecified
acute bronchial catarrh > acute bronchitis unspecified
viral bronchitis > acute bronchitis due to other specified organisms
rsv lower airway infection > acute bronchiolitis due to respiratory syncytial virus
skier's nose > vasomotor rhinitis
cold air rhinitis > vasomotor rhinitis
cedar fever > allergic rhinitis due to pollen
runny nose after eating allergy > allergic rhinitis due to food
horse allergy > allergic rhinitis due to animal hair and dander
cockroach allergy nose > other allergic rhinitis
atopic rhinitis > allergic rhinitis unspecified
allergic sinusitis > allergic rhinitis unspecified
rebound congestion > chronic rhinitis
afrin rebound > chronic rhinitis
smokers throat > chronic pharyngitis
odontogenic sinusitis > chronic maxillary sinusitis
silent sinus syndrome > chronic maxillary sinusitis
chronic infection of every sinus > chronic pansinusitis
sinus disease > chronic sinusitis unspecified
nasal catarrh sinus > chronic sinusitis unspecified
sinobronchial syndrome > chronic sinusitis unspecified
antrochoanal polyp > polyp of nasal cavity
killian polyp > polyp of nasal cavity
growth in nose benign > nasal polyp unspecified
pimple inside nose infected > abscess furuncle and carbuncle of nose
infected nose hair > abscess furuncle and carbuncle of nose
maxillary retention cyst > cyst and mucocele of nose and nasal sinus
pyocele sinus > cyst and mucocele of nose and nasal sinus
septal spur > deviated nasal septum
dislocated septum acquired > deviated nasal septum
concha bullosa > hypertrophy of nasal turbinates
nasal septum hematoma nontraumatic > other specified disorders of nose and nasal sinuses
sinus fistula > other specified disorders of nose and nasal sinuses
blocked nostril > other specified disorders of nose and nasal sinuses
nasal mucosa hypertrophy > other specified disorders of nose and nasal sinuses
dry nose > other specified disorders of nose and nasal sinuses
snotty nose > other specified disorders of nose and nasal sinuses
bony spur septum > other specified disorders of nose and nasal sinuses
congested turbinates > other specified disorders of nose and nasal sinuses
sinus pain > other specified disorders of nose and nasal sinuses
sinus pressure > other specified disorders of nose and nasal sinuses
sinus congestion > other specified disorders of nose and nasal sinuses
repeated tonsil infections > chronic tonsillitis
cryptic tonsils infected > chronic tonsillitis
swollen tonsils chronic > hypertrophy of tonsils
adenoid vegetations > hypertrophy of adenoids
adenoid cyst > other chronic diseases of tonsils and adenoids
keratosis of tonsil > other chronic diseases of tonsils and adenoids
tonsil fibrosis > other chronic diseases of tonsils and adenoids
tonsil hemorrhage > other chronic diseases of tonsils and adenoids
pachydermia of larynx > chronic laryngitis
posterior laryngitis > chronic laryngitis
vocal cord paresis > paralysis of vocal cords and larynx unspecified
one vocal cord not moving > paralysis of vocal cords and larynx unilateral
left vocal cord paralysis > paralysis of vocal cords and larynx unilateral
presbylarynx > other diseases of vocal cords
sulcus vocalis > other diseases of vocal cords
vocal cord hemorrhage > other diseases of vocal cords
contact granuloma > other diseases of vocal cords
vcd inducible laryngeal obstruction > other diseases of vocal cords
glottic insufficiency > other diseases of vocal cords
wichmann asthma > laryngeal spasm
laryngeal web acquired > stenosis of larynx
laryngocele acquired > other diseases of larynx
laryngopharyngeal reflux > other diseases of larynx
hemorrhage of larynx > other diseases of larynx
laryngeal keratosis > other diseases of larynx
deep neck space abscess > retropharyngeal and parapharyngeal abscess
pharyngeal polyp > other diseases of pharynx
adhesions pharynx > other diseases of pharynx
lingual tonsil hypertrophy > other diseases of pharynx
leukoplakia of pharynx > other diseases of pharynx
globus pharynx spasm > other diseases of pharynx
pharyngocele > other diseases of pharynx
vpi palate > other diseases of pharynx
tracheal granulation > other specified diseases of upper respiratory tract
tracheal cyst > other specified diseases of upper respiratory tract
collapsed windpipe > other specified diseases of upper respiratory tract
tracheal diverticulum > other specified diseases of upper respiratory tract
tracheocele > other specified diseases of upper respiratory tract
tracheal granuloma > other specified diseases of upper respiratory tract
tracheobronchopathia osteochondroplastica > other specified diseases of upper respiratory tract
idiopathic subglottic tracheal stenosis > other specified diseases of upper respiratory tract
saber sheath trachea > other specified diseases of upper respiratory tract
tracheal spasm > other specified diseases of upper respiratory tract
cigarette cough chronic > unspecified chronic bronchitis
centriacinar emphysema > centrilobular emphysema
pneumatocele bullous > emphysema unspecified
popcorn lung > bronchiolitis obliterans and bronchiolitis obliterans syndrome
constrictive bronchiolitis > bronchiolitis obliterans and bronchiolitis obliterans syndrome
chronic airflow limitation > chronic obstructive pulmonary disease unspecified
grinders asthma > unspecified asthma uncomplicated
rad wheezing > unspecified asthma uncomplicated
aspirin exacerbated respiratory disease > unspecified asthma uncomplicated
miner's asthma > unspecified asthma uncomplicated
potter's asthma > unspecified asthma uncomplicated
bad asthma day > unspecified asthma with acute exacerbation
asthma when running > exercise induced bronchospasm
bronchiectasis with pneumonia > bronchiectasis with acute lower respiratory infection
amianthosis > pneumoconiosis due to asbestos and other mineral fibers
quarry worker's lung > pneumoconiosis due to other dust containing silica
engineered stone lung > pneumoconiosis due to other dust containing silica
shaver disease aluminum > aluminosis
hematite lung > siderosis
hematite miner's lung > siderosis
tin lung > stannosis
giant cell interstitial pneumonia cobalt > pneumoconiosis due to other specified inorganic dusts
dental technician lung > pneumoconiosis due to other specified inorganic dusts
mill fever > airway disease due to other specific organic dusts
parakeet lung > bird fancier's lung
malt lung > maltworker's lung
grain handler lung > hypersensitivity pneumonitis other organic dusts
sequoia lung > hypersensitivity pneumonitis other organic dusts
compost lung > hypersensitivity pneumonitis other organic dusts
thatched roof lung > hypersensitivity pneumonitis other organic dusts
allergic pneumonitis > hypersensitivity pneumonitis unspecified organic dust
chemical pneumonitis > bronchitis and pneumonitis due to chemicals gases fumes
chemical pneumonia inhalation > bronchitis and pneumonitis due to chemicals gases fumes
hydrocarbon pneumonitis > bronchitis and pneumonitis due to chemicals gases fumes
irritant induced asthma > other acute and subacute respiratory conditions due to chemicals gases fumes
silo filler lung > chronic respiratory conditions due to chemicals gases fumes
bleach lung chronic > chronic respiratory conditions due to chemicals gases fumes
silo filler > other respiratory conditions due to chemicals gases fumes
polymer fume fever > unspecified respiratory condition due to chemicals gases fumes and vapors
aspiration pneumonitis > pneumonitis due to inhalation of food and vomit
radiation lung > chronic and other pulmonary manifestations due to radiation
checkpoint inhibitor pneumonitis > acute drug-induced interstitial lung disorders
bleomycin lung > chronic drug-induced interstitial lung disorders
amiodarone pneumonitis > drug-induced interstitial lung disorders unspecified
smoke poisoning lungs > respiratory conditions due to smoke inhalation
acute interstitial diffuse alveolar damage > acute respiratory distress syndrome
high altitude lung edema > acute pulmonary edema
neurogenic pulmonary edema > acute pulmonary edema
hypostatic congestion lung > chronic pulmonary edema
loffler syndrome > other pulmonary eosinophilia
pulmonary infiltrate with eosinophilia > other pulmonary eosinophilia
idiopathic interstitial lung disease > idiopathic interstitial pneumonia not otherwise specified
usual interstitial pneumonia > idiopathic pulmonary fibrosis
familial pulmonary fibrosis > idiopathic pulmonary fibrosis
nonspecific interstitial pneumonia > idiopathic non-specific interstitial pneumonitis
bronchiolitis obliterans organizing pneumonia > cryptogenic organizing pneumonia
pf-ild > interstitial lung disease with progressive fibrotic phenotype
lymphocytic interstitial pneumonia > lymphoid interstitial pneumonia
abca3 deficiency > surfactant mutations of the lung
surfactant protein b deficiency > surfactant mutations of the lung
surfactant protein c deficiency > surfactant mutations of the lung
surfactant metabolism dysfunction pulmonary > surfactant mutations of the lung
nehi > neuroendocrine cell hyperplasia of infancy
infantile cellular interstitial pneumonitis > pulmonary interstitial glycogenosis
acd mpv > alveolar capillary dysplasia with vein misalignment
brown lung induration non essential > other specified interstitial pulmonary diseases
pleuroparenchymal fibroelastosis > other specified interstitial pulmonary diseases
golden pneumonia > other specified interstitial pulmonary diseases
interstitial pneumonitis > interstitial pulmonary disease unspecified
ground glass lung disease interstitial > interstitial pulmonary disease unspecified
suppurative mediastinitis > abscess of mediastinum
bronchovisceral fistula > pyothorax with fistula
hepatopulmonary fistula > pyothorax with fistula
thoracicobronchial fistula > pyothorax with fistula
bpf lung > pyothorax with fistula
infected pleural effusion > pyothorax without fistula
transudative effusion > pleural effusion
spontaneous pneumothorax > other pneumothorax
chronic pneumothorax > other pneumothorax
dropped lung > other pneumothorax
milky fluid around lung > chylous effusion
pleural fibrosis > fibrothorax
pleural nodule > other specified pleural conditions
pleurolith > other specified pleural conditions
calcified pleura > other specified pleural conditions
collapsed lung after procedure > postprocedural pneumothorax
pneumothorax after biopsy > postprocedural pneumothorax
bronchial cast > other diseases of bronchus
endobronchial polyp > other diseases of bronchus
cast bronchitis > other diseases of bronchus
bronchial mass > other diseases of bronchus
partial lung collapse > atelectasis
airless lung > atelectasis
mucus plugging collapse > atelectasis
lobar collapse > atelectasis
collapsed part of lung > atelectasis
lung herniation acquired > other disorders of lung
lung hemorrhage nontraumatic other > other disorders of lung
combined pulmonary fibrosis emphysema > other disorders of lung
lung granuloma > other disorders of lung
pulmonary ossification > other disorders of lung
dendriform pulmonary ossification > other disorders of lung
air trapping lungs > other disorders of lung
plasma cell granuloma lung > other disorders of lung
mediastinal lipomatosis > other diseases of mediastinum
sclerosing mediastinitis > other diseases of mediastinum
diaphragm flutter > disorders of diaphragm
diaphragm paresis > disorders of diaphragm
viral wheeze > other specified respiratory disorders
respiratory tract obstruction > other specified respiratory disorders
ciliary dyskinesia acquired > other specified respiratory disorders
aspiration chronic > other specified respiratory disorders
silent aspiration > other specified respiratory disorders
lung trouble > respiratory disorder unspecified
mass nose > other specified disorders of nose and nasal sinuses @ 0.85
swelling inside nose > other specified disorders of nose and nasal sinuses @ 0.85
stenosis nasal > other specified disorders of nose and nasal sinuses @ 0.85
edema nasal > other specified disorders of nose and nasal sinuses @ 0.85
mass nasal > other specified disorders of nose and nasal sinuses @ 0.85
dryness nasal > other specified disorders of nose and nasal sinuses @ 0.85
constriction nasal > other specified disorders of nose and nasal sinuses @ 0.85
pustule nasal > abscess furuncle and carbuncle of nose @ 0.85
hypertrophy nasal septum > other specified disorders of nose and nasal sinuses @ 0.85
hypertrophy septum nose > other specified disorders of nose and nasal sinuses @ 0.85
hematoma septum nose > other specified disorders of nose and nasal sinuses @ 0.85
displacement nasal septum > deviated nasal septum @ 0.85
deformity septum nose > deviated nasal septum @ 0.85
cyst antrum maxillary > cyst and mucocele of nose and nasal sinus @ 0.85
cyst sphenoid sinus > cyst and mucocele of nose and nasal sinus @ 0.85
mass maxillary sinus > other specified disorders of nose and nasal sinuses @ 0.85
thickening maxillary sinus > other specified disorders of nose and nasal sinuses @ 0.85
fistula antrum maxillary > other specified disorders of nose and nasal sinuses @ 0.85
mass antrum maxillary > other specified disorders of nose and nasal sinuses @ 0.85
calculus antrum maxillary > other specified disorders of nose and nasal sinuses @ 0.85
fistula frontal sinus > other specified disorders of nose and nasal sinuses @ 0.85
thickening frontal sinus > other specified disorders of nose and nasal sinuses @ 0.85
calculus frontal sinus > other specified disorders of nose and nasal sinuses @ 0.85
mass ethmoid sinus > other specified disorders of nose and nasal sinuses @ 0.85
thickening ethmoid sinus > other specified disorders of nose and nasal sinuses @ 0.85
fistula sphenoid sinus > other specified disorders of nose and nasal sinuses @ 0.85
mass sphenoid sinus > other specified disorders of nose and nasal sinuses @ 0.85
calculus sphenoid sinus > other specified disorders of nose and nasal sinuses @ 0.85
thickening turbinate > hypertrophy of nasal turbinates @ 0.85
enlargement nasal concha > hypertrophy of nasal turbinates @ 0.85
swelling nasal concha > hypertrophy of nasal turbinates @ 0.85
edema nasal concha > hypertrophy of nasal turbinates @ 0.85
thickening nasal concha > hypertrophy of nasal turbinates @ 0.85
calcification tonsil > other chronic diseases of tonsils and adenoids @ 0.85
ectopia tonsil > other chronic diseases of tonsils and adenoids @ 0.85
deformity larynx > other diseases of larynx @ 0.85
contracture larynx > other diseases of larynx @ 0.85
thickening larynx > other diseases of larynx @ 0.85
hemorrhage laryngeal > other diseases of larynx @ 0.85
adhesion laryngeal > other diseases of larynx @ 0.85
deformity laryngeal > other diseases of larynx @ 0.85
contracture laryngeal > other diseases of larynx @ 0.85
thickening laryngeal > other diseases of larynx @ 0.85
obstruction larynx > stenosis of larynx @ 0.85
abscess glottis > other diseases of vocal cords @ 0.85
atrophy glottis > other diseases of vocal cords @ 0.85
cyst glottis > other diseases of vocal cords @ 0.85
granuloma glottis > other diseases of vocal cords @ 0.85
hypertrophy glottis > other diseases of vocal cords @ 0.85
keratosis glottis > other diseases of vocal cords @ 0.85
scar glottis > other diseases of vocal cords @ 0.85
ulcer glottis > other diseases of vocal cords @ 0.85
dysfunction glottis > other diseases of vocal cords @ 0.85
bowing glottis > other diseases of vocal cords @ 0.85
lesion glottis > other diseases of vocal cords @ 0.85
fibrosis glottis > other diseases of vocal cords @ 0.85
paresis vocal fold > paralysis of vocal cords and larynx unspecified @ 0.85
paresis glottis > paralysis of vocal cords and larynx unspecified @ 0.85
atrophy epiglottis > other diseases of larynx @ 0.85
hypertrophy epiglottis > other diseases of larynx @ 0.85
mass epiglottis > other diseases of larynx @ 0.85
hemorrhage nontraumatic pharynx > other diseases of pharynx @ 0.85
deformity pharynx > other diseases of pharynx @ 0.85
mass pharyngeal > other diseases of pharynx @ 0.85
deformity pharyngeal > other diseases of pharynx @ 0.85
thickening pharyngeal > other diseases of pharynx @ 0.85
hypertrophy nasopharynx > other diseases of pharynx @ 0.85
hemorrhage nontraumatic nasopharynx > other diseases of pharynx @ 0.85
granuloma nasopharynx > other diseases of pharynx @ 0.85
fistula nasopharynx > other diseases of pharynx @ 0.85
perforation nasopharynx > other diseases of pharynx @ 0.85
spasm nasopharynx > other diseases of pharynx @ 0.85
dilatation nasopharynx > other diseases of pharynx @ 0.85
leukoplakia nasopharynx > other diseases of pharynx @ 0.85
thickening nasopharynx > other diseases of pharynx @ 0.85
edema nasopharyngeal > other diseases of pharynx @ 0.85
atrophy nasopharyngeal > other diseases of pharynx @ 0.85
hemorrhage nontraumatic nasopharyngeal > other diseases of pharynx @ 0.85
mass nasopharyngeal > other diseases of pharynx @ 0.85
fistula nasopharyngeal > other diseases of pharynx @ 0.85
paralysis nasopharyngeal > other diseases of pharynx @ 0.85
spasm nasopharyngeal > other diseases of pharynx @ 0.85
deformity nasopharyngeal > other diseases of pharynx @ 0.85
leukoplakia nasopharyngeal > other diseases of pharynx @ 0.85
dilatation throat > other diseases of pharynx @ 0.85
deformity throat > other diseases of pharynx @ 0.85
thickening throat > other diseases of pharynx @ 0.85
abscess throat > other abscess of pharynx @ 0.85
hypertrophy trachea > other specified diseases of upper respiratory tract @ 0.85
narrowing trachea > other specified diseases of upper respiratory tract @ 0.85
necrosis trachea > other specified diseases of upper respiratory tract @ 0.85
adhesion trachea > other specified diseases of upper respiratory tract @ 0.85
hemorrhage bronchus > other diseases of bronchus @ 0.85
softening bronchus > other diseases of bronchus @ 0.85
displacement lung > other disorders of lung @ 0.85
induration cavity lung > other disorders of lung @ 0.85
hyalinization lung > other disorders of lung @ 0.85
displacement pulmonary > other disorders of lung @ 0.85
induration cavity pulmonary > other disorders of lung @ 0.85
hyalinization pulmonary > other disorders of lung @ 0.85
sclerosis lung > pulmonary fibrosis unspecified @ 0.85
sclerosis pulmonary > pulmonary fibrosis unspecified @ 0.85
compression pulmonary > other pulmonary collapse @ 0.85
mass pleura > other specified pleural conditions @ 0.85
infection pleural > pyothorax without fistula @ 0.85
infection mediastinum > mediastinitis @ 0.85
inflammation mediastinal > mediastinitis @ 0.85
ptosis diaphragm > disorders of diaphragm @ 0.85
ptosis diaphragmatic > disorders of diaphragm @ 0.85
tic diaphragmatic > disorders of diaphragm @ 0.85
abca3 > surfactant mutations of the lung
alveolar hemorrhage alveolar condition > other alveolar and parieto-alveolar conditions
bronchiolocentric interstitial pneumonia > other specified interstitial pulmonary diseases
giant cell interstitial pneumonia > other specified interstitial pulmonary diseases
airway centered interstitial fibrosis > other specified interstitial pulmonary diseases
telomere related pulmonary fibrosis > pulmonary fibrosis unspecified
fixed airway obstruction > chronic obstructive pulmonary disease unspecified
alpha-1 emphysema > emphysema unspecified
serpina1 emphysema > emphysema unspecified
baker's asthma > unspecified asthma uncomplicated
spasmodic asthma > unspecified asthma uncomplicated
isocyanate asthma > unspecified asthma uncomplicated
tuberculous scar bronchiectasis > bronchiectasis uncomplicated
silicoproteinosis > pneumoconiosis due to other dust containing silica
mica pneumoconiosis > pneumoconiosis due to other dust containing silica
slate worker's lung > pneumoconiosis due to other dust containing silica
fuller earth lung > pneumoconiosis due to other dust containing silica
flint worker lung > pneumoconiosis due to other dust containing silica
silicon carbide lung > pneumoconiosis due to other specified inorganic dusts
carborundum lung > pneumoconiosis due to other specified inorganic dusts
printer's lung toner > pneumoconiosis due to other specified inorganic dusts
zeolite lung > pneumoconiosis due to other specified inorganic dusts
progressive massive fibrosis > coalworker's pneumoconiosis
dry rot lung > hypersensitivity pneumonitis other organic dusts
tea grower's lung > hypersensitivity pneumonitis other organic dusts
japanese summer house lung > hypersensitivity pneumonitis other organic dusts
wine grower lung > hypersensitivity pneumonitis other organic dusts
soybean worker lung > hypersensitivity pneumonitis other organic dusts
detergent worker's lung > hypersensitivity pneumonitis other organic dusts
hot tub alveolitis > hypersensitivity pneumonitis other organic dusts
basement shower lung > hypersensitivity pneumonitis other organic dusts
potato riddler lung > hypersensitivity pneumonitis other organic dusts
peat moss worker's lung > hypersensitivity pneumonitis other organic dusts
turkey handlers lung > bird fancier's lung
chicken breeder's lung > bird fancier's lung
laryngeal dyskinesia > other diseases of vocal cords
vocal cord weakness > other diseases of vocal cords
intracordal cyst > other diseases of vocal cords
arytenoid granuloma > other diseases of larynx
muscle tension larynx > other diseases of larynx
inducible laryngeal obstruction > other diseases of larynx
laryngomalacia acquired > other diseases of larynx
voice box growth nonneoplastic > other diseases of larynx
throat lump cyst > other diseases of pharynx
hypopharyngeal ulcer > other diseases of pharynx
velopharyngeal dysfunction > other diseases of pharynx
pharyngeal dysmotility > other diseases of pharynx
pharyngolith > other diseases of pharynx
tracheopathia > other specified diseases of upper respiratory tract
tracheobronchopathia > other specified diseases of upper respiratory tract
tracheopathia osteoplastica > other specified diseases of upper respiratory tract
soft windpipe adult > other specified diseases of upper respiratory tract
tracheal mass > other specified diseases of upper respiratory tract
atrophic nose > other specified disorders of nose and nasal sinuses
nasal vestibule stenosis > other specified disorders of nose and nasal sinuses
nasal bleeding crusts > other specified disorders of nose and nasal sinuses
drippy nose > other specified disorders of nose and nasal sinuses
nostril stenosis > other specified disorders of nose and nasal sinuses
antrolith > other specified disorders of nose and nasal sinuses
sinolith > other specified disorders of nose and nasal sinuses
nasal blockage > other specified disorders of nose and nasal sinuses
scab in nose > other specified disorders of nose and nasal sinuses
burning nose > other specified disorders of nose and nasal sinuses
oroantral communication > other specified disorders of nose and nasal sinuses
throat stones > other chronic diseases of tonsils and adenoids
smelly white balls from tonsils > other chronic diseases of tonsils and adenoids
tonsil debris > other chronic diseases of tonsils and adenoids
chronic lung problem > other disorders of lung
parenchymal lung disease > other disorders of lung
plastic bronchitis syndrome > other diseases of bronchus
airway plug mucus > other diseases of bronchus
mucous plug of airway > other diseases of bronchus
bronchomalacia adult > other diseases of bronchus
myoclonus of diaphragm > disorders of diaphragm
respiratory myoclonus > disorders of diaphragm
pleural fluid > pleural effusion
purulent pleural fluid > pyothorax without fistula
spontaneous collapse of lung > other pneumothorax
spontaneous air leak pleura > other pneumothorax

# --- Organs and what is wrong with them, P to Z
perforation lung > other disorders of lung @ 0.8 in: icd10cm
hole in lung > other disorders of lung @ 0.8 in: icd10cm
softening lung > other disorders of lung @ 0.8 in: icd10cm
retraction lung > other disorders of lung @ 0.8 in: icd10cm
contraction lung > other disorders of lung @ 0.8 in: icd10cm
contracture lung > other disorders of lung @ 0.8 in: icd10cm
rupture lung > other disorders of lung @ 0.8 in: icd10cm
burst lung > other disorders of lung @ 0.8 in: icd10cm
thickening lung > other disorders of lung @ 0.8 in: icd10cm
enlarged lung > other disorders of lung @ 0.8 in: icd10cm
thinning lung > other disorders of lung @ 0.8 in: icd10cm
shrunken lung > other disorders of lung @ 0.8 in: icd10cm
prolapse trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
dropped trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
sagging trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
contracture trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
shrinking trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
burst trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
cicatrix trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
sclerosis trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
induration trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
spastic trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
swelling trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
thickening trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
atrophy trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
polyp trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
pain trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
irritation trachea > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
hole in windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
ptosis windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
retraction windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
contraction windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
shrinking windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
burst windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
cicatrix windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
fibrosis windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
hardening windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
shortening windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
spastic windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
torsion windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
polyp windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
ache windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
palsy windpipe > paralysis of vocal cords and larynx unspecified @ 0.8 in: icd10cm
atony windpipe > paralysis of vocal cords and larynx unspecified @ 0.8 in: icd10cm
irritation windpipe > other specified diseases of upper respiratory tract @ 0.8 in: icd10cm
hole in bronchus > other diseases of bronchus @ 0.8 in: icd10cm
retraction bronchus > other diseases of bronchus @ 0.8 in: icd10cm
contraction bronchus > other diseases of bronchus @ 0.8 in: icd10cm
contracture bronchus > other diseases of bronchus @ 0.8 in: icd10cm
burst bronchus > other diseases of bronchus @ 0.8 in: icd10cm
cicatrix bronchus > other diseases of bronchus @ 0.8 in: icd10cm
fibrosis bronchus > other diseases of bronchus @ 0.8 in: icd10cm
thickening bronchus > other diseases of bronchus @ 0.8 in: icd10cm
enlarged bronchus > other diseases of bronchus @ 0.8 in: icd10cm
distended bronchus > bronchiectasis uncomplicated @ 0.8 in: icd10cm
spastic bronchus > acute bronchospasm @ 0.8 in: icd10cm
hypertrophy pleura > pleural plaque without asbestos @ 0.8 in: icd10cm
enlarged pleura > pleural plaque without asbestos @ 0.8 in: icd10cm
scar pleura > fibrothorax @ 0.8 in: icd10cm
swelling pleura > pleural effusion @ 0.8 in: icd10cm
ulcer pleura > pyothorax without fistula @ 0.8 in: icd10cm
hole in pleura > other specified pleural conditions @ 0.8 in: icd10cm
contraction mediastinum > other diseases of mediastinum @ 0.8 in: icd10cm
contracture mediastinum > other diseases of mediastinum @ 0.8 in: icd10cm
thickening mediastinum > other diseases of mediastinum @ 0.8 in: icd10cm
enlarged mediastinum > other diseases of mediastinum @ 0.8 in: icd10cm
dropped diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
sagging diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
floppy diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
contracture diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
cicatrix diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
thinning diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
shrunken diaphragm > disorders of diaphragm @ 0.8 in: icd10cm
hole in larynx > other diseases of larynx @ 0.8 in: icd10cm
enlarged larynx > other diseases of larynx @ 0.8 in: icd10cm
thinning larynx > other diseases of larynx @ 0.8 in: icd10cm
wasting larynx > other diseases of larynx @ 0.8 in: icd10cm
shrunken larynx > other diseases of larynx @ 0.8 in: icd10cm
ache larynx > other diseases of larynx @ 0.8 in: icd10cm
ptosis larynx > other diseases of larynx @ 0.8 in: icd10cm
dropped larynx > other diseases of larynx @ 0.8 in: icd10cm
sagging larynx > other diseases of larynx @ 0.8 in: icd10cm
retraction larynx > other diseases of larynx @ 0.8 in: icd10cm
contraction larynx > other diseases of larynx @ 0.8 in: icd10cm
atony larynx > paralysis of vocal cords and larynx unspecified @ 0.8 in: icd10cm
thickening voice box > other diseases of larynx @ 0.8 in: icd10cm
enlarged voice box > other diseases of larynx @ 0.8 in: icd10cm
thinning voice box > other diseases of larynx @ 0.8 in: icd10cm
shrunken voice box > other diseases of larynx @ 0.8 in: icd10cm
irritation voice box > other diseases of larynx @ 0.8 in: icd10cm
polyp voice box > polyp of vocal cord and larynx @ 0.8 in: icd10cm
atony voice box > paralysis of vocal cords and larynx unspecified @ 0.8 in: icd10cm
thickening epiglottis > other diseases of larynx @ 0.8 in: icd10cm
enlarged epiglottis > other diseases of larynx @ 0.8 in: icd10cm
cicatrix epiglottis > other diseases of larynx @ 0.8 in: icd10cm
fibrosis epiglottis > other diseases of larynx @ 0.8 in: icd10cm
prolapse epiglottis > other diseases of larynx @ 0.8 in: icd10cm
ptosis epiglottis > other diseases of larynx @ 0.8 in: icd10cm
dropped epiglottis > other diseases of larynx @ 0.8 in: icd10cm
sagging epiglottis > other diseases of larynx @ 0.8 in: icd10cm
softening epiglottis > other diseases of larynx @ 0.8 in: icd10cm
pain epiglottis > other diseases of larynx @ 0.8 in: icd10cm
ache epiglottis > other diseases of larynx @ 0.8 in: icd10cm
swelling epiglottis > edema of larynx @ 0.8 in: icd10cm
thinning epiglottis > other diseases of larynx @ 0.8 in: icd10cm
shrunken epiglottis > other diseases of larynx @ 0.8 in: icd10cm
swelling vocal cord > edema of larynx @ 0.8 in: icd10cm
atony vocal cord > paralysis of vocal cords and larynx unspecified @ 0.8 in: icd10cm
spastic vocal cord > laryngeal spasm @ 0.8 in: icd10cm
swelling vocal fold > edema of larynx @ 0.8 in: icd10cm
atony vocal fold > paralysis of vocal cords and larynx unspecified @ 0.8 in: icd10cm
spasm vocal fold > laryngeal spasm @ 0.8 in: icd10cm
spastic vocal fold > laryngeal spasm @ 0.8 in: icd10cm
shrunken pharynx > other diseases of pharynx @ 0.8 in: icd10cm
narrowing throat > other diseases of pharynx @ 0.8 in: icd10cm
shrunken throat > other diseases of pharynx @ 0.8 in: icd10cm
burst throat > other diseases of pharynx @ 0.8 in: icd10cm
constriction nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
cicatrix nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
fibrosis nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
swelling nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
pain nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
ache nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
irritation nasopharynx > other diseases of pharynx @ 0.8 in: icd10cm
hole in nose > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
cicatrix nose > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
thickening nose > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
enlarged nose > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
swelling nose > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
sloughing nose > abscess furuncle and carbuncle of nose @ 0.8 in: icd10cm
gangrene nose > abscess furuncle and carbuncle of nose @ 0.8 in: icd10cm
thinning nasal septum > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
shrunken nasal septum > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
cicatrix turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
fibrosis turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
thinning turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
atrophy turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
shrunken turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
sloughing turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
necrosis turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
gangrene turbinate > other specified disorders of nose and nasal sinuses @ 0.8 in: icd10cm
ache tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
burst tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
thinning tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
shrunken tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
thickening tonsil > hypertrophy of tonsils @ 0.8 in: icd10cm
sloughing tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
necrosis tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
gangrene tonsil > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
fibrosis adenoid > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm
pain adenoid > other chronic diseases of tonsils and adenoids @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
radiation pneumonia > acute pulmonary manifestations due to radiation in: icd10cm
antral polyp > other polyp of sinus in: icd10cm
knife grinder's > pneumoconiosis due to other dust containing silica in: icd10cm
collier's asthma > coalworker's pneumoconiosis in: icd10cm
septic tonsil > acute tonsillitis unspecified in: icd10cm

# --- What is wrong, P to Z: own2
postintubation stenosis > postprocedural subglottic stenosis in: icd10cm
postintubation tracheal stenosis > postprocedural subglottic stenosis in: icd10cm
tonsil remnant > other chronic diseases of tonsils and adenoids in: icd10cm
tracheostomy tube displaced > malfunction of tracheostomy stoma in: icd10cm

# --- What is wrong, P to Z: own3
weaver's cough > airway disease due to other specific organic dusts in: icd10cm

# --- What is wrong, P to Z: stems
pneumoptosis > other disorders of lung in: icd10cm
pneumectasis > other disorders of lung in: icd10cm
pneumostenosis > other disorders of lung in: icd10cm
pneumomalacia > other disorders of lung in: icd10cm
pneumorrhexis > other disorders of lung in: icd10cm
pneumomegaly > other disorders of lung in: icd10cm
trachealgia > other specified diseases of upper respiratory tract in: icd10cm
tracheodynia > other specified diseases of upper respiratory tract in: icd10cm
tracheoptosis > other specified diseases of upper respiratory tract in: icd10cm
tracheectasis > other specified diseases of upper respiratory tract in: icd10cm
tracheostenosis > other specified diseases of upper respiratory tract in: icd10cm
tracheosclerosis > other specified diseases of upper respiratory tract in: icd10cm
tracheospasm > other specified diseases of upper respiratory tract in: icd10cm
tracheorrhexis > other specified diseases of upper respiratory tract in: icd10cm
tracheolith > other specified diseases of upper respiratory tract in: icd10cm
tracheolithiasis > other specified diseases of upper respiratory tract in: icd10cm
tracheomegaly > other specified diseases of upper respiratory tract in: icd10cm
tracheopathy > other specified diseases of upper respiratory tract in: icd10cm
bronchalgia > other diseases of bronchus in: icd10cm
bronchodynia > other diseases of bronchus in: icd10cm
bronchoptosis > other diseases of bronchus in: icd10cm
bronchorrhexis > other diseases of bronchus in: icd10cm
bronchomegaly > other diseases of bronchus in: icd10cm
pleurectasis > other specified pleural conditions in: icd10cm
pleuromalacia > other specified pleural conditions in: icd10cm
pleurorrhexis > other specified pleural conditions in: icd10cm
pleuromegaly > pleural plaque without asbestos in: icd10cm
pleuropathy > other specified pleural conditions in: icd10cm
laryngalgia > other diseases of larynx in: icd10cm
laryngodynia > other diseases of larynx in: icd10cm
laryngectasis > other diseases of larynx in: icd10cm
laryngosclerosis > other diseases of larynx in: icd10cm
laryngorrhexis > other diseases of larynx in: icd10cm
laryngolith > other diseases of larynx in: icd10cm
laryngolithiasis > other diseases of larynx in: icd10cm
laryngomegaly > other diseases of larynx in: icd10cm
pharyngectasis > other diseases of pharynx in: icd10cm
pharyngostenosis > other diseases of pharynx in: icd10cm
pharyngomalacia > other diseases of pharynx in: icd10cm
pharyngospasm > other diseases of pharynx in: icd10cm
pharyngorrhexis > other diseases of pharynx in: icd10cm
pharyngolithiasis > other diseases of pharynx in: icd10cm
pharyngomegaly > other diseases of pharynx in: icd10cm
rhinodynia > other specified disorders of nose and nasal sinuses in: icd10cm
rhinoptosis > other specified disorders of nose and nasal sinuses in: icd10cm
rhinectasis > other specified disorders of nose and nasal sinuses in: icd10cm
rhinostenosis > other specified disorders of nose and nasal sinuses in: icd10cm
rhinomalacia > other specified disorders of nose and nasal sinuses in: icd10cm
rhinorrhexis > other specified disorders of nose and nasal sinuses in: icd10cm
rhinopathy > other specified disorders of nose and nasal sinuses in: icd10cm
tonsillalgia > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillodynia > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillectasis > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillostenosis > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillomalacia > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillorrhexis > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillolithiasis > other chronic diseases of tonsils and adenoids in: icd10cm
tonsillopathy > other chronic diseases of tonsils and adenoids in: icd10cm

# --- What is wrong, P to Z: tables
tuberculosis silicosis > pneumoconiosis associated with tuberculosis in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration lung > abscess of lung without pneumonia in: icd10cm
purulent infection lung > abscess of lung without pneumonia in: icd10cm
purulent infection sinus > chronic sinusitis unspecified in: icd10cm
suppuration antrum > chronic maxillary sinusitis in: icd10cm
suppuration frontal sinus > chronic frontal sinusitis in: icd10cm
suppuration throat > other diseases of pharynx in: icd10cm
purulent infection throat > other diseases of pharynx in: icd10cm
suppuration tonsil > chronic tonsillitis in: icd10cm
purulent infection tonsil > chronic tonsillitis in: icd10cm
suppuration nose > abscess furuncle and carbuncle of nose in: icd10cm
purulent infection nose > abscess furuncle and carbuncle of nose in: icd10cm
purulent infection larynx > other diseases of larynx in: icd10cm
suppuration epiglottis > other diseases of larynx in: icd10cm
purulent infection epiglottis > other diseases of larynx in: icd10cm
suppuration trachea > acute tracheitis without obstruction in: icd10cm
purulent infection trachea > acute tracheitis without obstruction in: icd10cm
suppuration bronchus > bronchitis not specified as acute or chronic in: icd10cm
purulent infection bronchus > bronchitis not specified as acute or chronic in: icd10cm
suppuration mediastinum > mediastinitis in: icd10cm

# --- What is wrong, P to Z: tables5
paralysis phrenic nerve > disorders of diaphragm in: icd10cm
paresis phrenic nerve > disorders of diaphragm in: icd10cm
palsy respiratory muscles > respiratory failure unspecified whether with hypoxia or hypercapnia in: icd10cm
paresis respiratory muscles > respiratory failure unspecified whether with hypoxia or hypercapnia in: icd10cm

# --- What is wrong, P to Z: words
perisinusitis > chronic sinusitis unspecified in: icd10cm
peritracheitis > acute tracheitis without obstruction in: icd10cm
perichondritis of trachea > other specified diseases of upper respiratory tract in: icd10cm
perichondritis of nose > other specified disorders of nose and nasal sinuses in: icd10cm
pharyngolaryngitis > acute laryngopharyngitis in: icd10cm
pneumopleurisy > other pneumonia organism in: icd10cm
pneumopleuritis > other pneumonia organism in: icd10cm
preacher's voice > chronic laryngitis in: icd10cm
preacher's throat > chronic laryngitis in: icd10cm
pseudoemphysema > other specified respiratory disorders in: icd10cm
pyohemothorax > pyothorax without fistula in: icd10cm
sinobronchitis > chronic sinusitis unspecified in: icd10cm
sinobronchial > chronic sinusitis unspecified in: icd10cm
sinopulmonary infection > chronic sinusitis unspecified in: icd10cm
tracheopharyngitis > acute upper respiratory infection unspecified in: icd10cm
xeromycteria > other specified disorders of nose and nasal sinuses in: icd10cm

# --- What is wrong, P to Z: words2
tracheobronchial > bronchitis not specified as acute or chronic in: icd10cm

# --- Main terms H to O: b4
watery nose > other specified disorders of nose and nasal sinuses in: icd10cm
runny nose > other specified disorders of nose and nasal sinuses in: icd10cm
nasal drip > other specified disorders of nose and nasal sinuses in: icd10cm
antrum infection > chronic maxillary sinusitis in: icd10cm
antrum abscess > chronic maxillary sinusitis in: icd10cm
antrum inflammation > chronic maxillary sinusitis in: icd10cm
maxillary infection > chronic maxillary sinusitis in: icd10cm
maxillary empyema > chronic maxillary sinusitis in: icd10cm
maxillary suppuration > chronic maxillary sinusitis in: icd10cm
maxillary inflammation > chronic maxillary sinusitis in: icd10cm
cheek sinus abscess > chronic maxillary sinusitis in: icd10cm
cheek sinus suppuration > chronic maxillary sinusitis in: icd10cm
forehead sinus abscess > chronic frontal sinusitis in: icd10cm
forehead sinus suppuration > chronic frontal sinusitis in: icd10cm
ethmoid infection > chronic ethmoidal sinusitis in: icd10cm
ethmoid empyema > chronic ethmoidal sinusitis in: icd10cm
ethmoid abscess > chronic ethmoidal sinusitis in: icd10cm
ethmoid suppuration > chronic ethmoidal sinusitis in: icd10cm
ethmoid inflammation > chronic ethmoidal sinusitis in: icd10cm
sphenoid infection > chronic sphenoidal sinusitis in: icd10cm
sphenoid empyema > chronic sphenoidal sinusitis in: icd10cm
sphenoid abscess > chronic sphenoidal sinusitis in: icd10cm
sphenoid suppuration > chronic sphenoidal sinusitis in: icd10cm
sphenoid inflammation > chronic sphenoidal sinusitis in: icd10cm
all sinuses inflammation > chronic pansinusitis in: icd10cm
pansinus infection > chronic pansinusitis in: icd10cm
antrum infection acute > acute maxillary sinusitis  unspecified in: icd10cm
antrum abscess acute > acute maxillary sinusitis  unspecified in: icd10cm
upper airway infection > acute upper respiratory infection  unspecified in: icd10cm
upper airway inflammation > acute upper respiratory infection  unspecified in: icd10cm
upper airway catarrh > acute upper respiratory infection  unspecified in: icd10cm
respiratory tract infection chronic > other specified respiratory disorders in: icd10cm
epiglottis swollen > acute epiglottitis without obstruction in: icd10cm

# --- Main terms H to O: e6
respiratory failure following surgery > acute postprocedural respiratory failure in: icd10cm
pneumothorax procedure > postprocedural pneumothorax in: icd10cm
pneumothorax biopsy > postprocedural pneumothorax in: icd10cm
pneumothorax central line > postprocedural pneumothorax in: icd10cm
pneumothorax thoracentesis > postprocedural pneumothorax in: icd10cm
collapsed lung procedure > postprocedural pneumothorax in: icd10cm
collapsed lung biopsy > postprocedural pneumothorax in: icd10cm
collapsed lung central line > postprocedural pneumothorax in: icd10cm
collapsed lung thoracentesis > postprocedural pneumothorax in: icd10cm
collapsed lung iatrogenic > postprocedural pneumothorax in: icd10cm
aspiration anesthesia anesthesia > chemical pneumonitis due to anesthesia in: icd10cm
acid aspiration syndrome > chemical pneumonitis due to anesthesia in: icd10cm
acid aspiration anesthesia > chemical pneumonitis due to anesthesia in: icd10cm
subglottic stenosis intubation > postprocedural subglottic stenosis in: icd10cm
trachea stenosis intubation > postprocedural subglottic stenosis in: icd10cm
atelectasis after surgery > other postprocedural complications and disorders of respiratory system in: icd10cm
atelectasis postoperative > other postprocedural complications and disorders of respiratory system in: icd10cm
atelectasis post-op > other postprocedural complications and disorders of respiratory system in: icd10cm
atelectasis following surgery > other postprocedural complications and disorders of respiratory system in: icd10cm
atelectasis postprocedural > other postprocedural complications and disorders of respiratory system in: icd10cm
atelectasis postsurgical > other postprocedural complications and disorders of respiratory system in: icd10cm
pneumonia after surgery > other postprocedural complications and disorders of respiratory system in: icd10cm
pneumonia after operation > other postprocedural complications and disorders of respiratory system in: icd10cm
pneumonia following surgery > other postprocedural complications and disorders of respiratory system in: icd10cm
pleural effusion after surgery > other postprocedural complications and disorders of respiratory system in: icd10cm
pleural effusion postoperative > other postprocedural complications and disorders of respiratory system in: icd10cm
pleural effusion post-op > other postprocedural complications and disorders of respiratory system in: icd10cm
pleural effusion following surgery > other postprocedural complications and disorders of respiratory system in: icd10cm
pleural effusion postprocedural > other postprocedural complications and disorders of respiratory system in: icd10cm
pleural effusion postsurgical > other postprocedural complications and disorders of respiratory system in: icd10cm
radiation lung > acute pulmonary manifestations due to radiation in: icd10cm

# --- Main terms H to O: f7
aluminum lung > aluminosis in: icd10cm
aluminum pneumoconiosis > aluminosis in: icd10cm
bauxite pneumoconiosis > aluminosis in: icd10cm
bauxite lung > bauxite fibrosis in: icd10cm
barium pneumoconiosis > pneumoconiosis due to other specified inorganic dusts in: icd10cm
cobalt pneumoconiosis > pneumoconiosis due to other specified inorganic dusts in: icd10cm
rare earth lung > pneumoconiosis due to other specified inorganic dusts in: icd10cm
rare earth pneumoconiosis > pneumoconiosis due to other specified inorganic dusts in: icd10cm
cannabis lung > cannabinosis in: icd10cm
cannabis worker lung > cannabinosis in: icd10cm
hemp lung > cannabinosis in: icd10cm
fur worker > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
fur handler > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
fur lung > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
wood worker > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
wood handler > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
wood lung > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
sequoia worker > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
sequoia handler > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
redwood worker > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
redwood handler > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
redwood lung > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
bark worker > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
bark handler > hypersensitivity pneumonitis due to other organic dusts in: icd10cm
bark lung > hypersensitivity pneumonitis due to other organic dusts in: icd10cm

# --- Main terms H to O: o1
nose growth > other specified disorders of nose and nasal sinuses in: icd10cm
nasal nodule > other specified disorders of nose and nasal sinuses in: icd10cm
sinus mass > other specified disorders of nose and nasal sinuses in: icd10cm
sinus nodule > other specified disorders of nose and nasal sinuses in: icd10cm
sinus growth > other specified disorders of nose and nasal sinuses in: icd10cm
sinus perforation > other specified disorders of nose and nasal sinuses in: icd10cm
sinus adhesion > other specified disorders of nose and nasal sinuses in: icd10cm
sinus synechia > other specified disorders of nose and nasal sinuses in: icd10cm
sinus dryness > other specified disorders of nose and nasal sinuses in: icd10cm
sinus crusting > other specified disorders of nose and nasal sinuses in: icd10cm
nasal infection > abscess  furuncle and carbuncle of nose in: icd10cm
septal infection > abscess  furuncle and carbuncle of nose in: icd10cm
septal ulcer > abscess  furuncle and carbuncle of nose in: icd10cm
antrum cyst > cyst and mucocele of nose and nasal sinus in: icd10cm
antrum mucocele > cyst and mucocele of nose and nasal sinus in: icd10cm
antrum retention cyst > cyst and mucocele of nose and nasal sinus in: icd10cm
off center septum > deviated nasal septum in: icd10cm
atrophic nose > chronic rhinitis in: icd10cm
foul rhinitis > chronic rhinitis in: icd10cm
foul nose > chronic rhinitis in: icd10cm
hypertrophic nose > chronic rhinitis in: icd10cm
purulent nose > chronic rhinitis in: icd10cm
pharynx nodule > other diseases of pharynx in: icd10cm
pharynx growth > other diseases of pharynx in: icd10cm
pharynx hemorrhage > other diseases of pharynx in: icd10cm
pharynx bleeding > other diseases of pharynx in: icd10cm
pharyngeal hemorrhage > other diseases of pharynx in: icd10cm
pharyngeal bleeding > other diseases of pharynx in: icd10cm
pharyngeal narrowing > other diseases of pharynx in: icd10cm
throat lesion > other diseases of pharynx in: icd10cm
throat mass > other diseases of pharynx in: icd10cm
throat growth > other diseases of pharynx in: icd10cm
throat obstruction > other diseases of pharynx in: icd10cm
nasopharynx lesion > other diseases of pharynx in: icd10cm
nasopharynx nodule > other diseases of pharynx in: icd10cm
nasopharynx growth > other diseases of pharynx in: icd10cm
nasopharynx bleeding > other diseases of pharynx in: icd10cm
nasopharynx hyperplasia > other diseases of pharynx in: icd10cm
nasopharynx obstruction > other diseases of pharynx in: icd10cm
nasopharyngeal lesion > other diseases of pharynx in: icd10cm
nasopharyngeal nodule > other diseases of pharynx in: icd10cm
nasopharyngeal growth > other diseases of pharynx in: icd10cm
nasopharyngeal narrowing > other diseases of pharynx in: icd10cm
nasopharyngeal obstruction > other diseases of pharynx in: icd10cm
larynx nodule > other diseases of larynx in: icd10cm
larynx growth > other diseases of larynx in: icd10cm
larynx hemorrhage > other diseases of larynx in: icd10cm
laryngeal mass > other diseases of larynx in: icd10cm
laryngeal growth > other diseases of larynx in: icd10cm
epiglottis lesion > other diseases of larynx in: icd10cm
epiglottis nodule > other diseases of larynx in: icd10cm
epiglottis growth > other diseases of larynx in: icd10cm
epiglottis bleeding > other diseases of larynx in: icd10cm
epiglottis necrosis > other diseases of larynx in: icd10cm
epiglottis perichondritis > other diseases of larynx in: icd10cm
epiglottis cellulitis > other diseases of larynx in: icd10cm
epiglottis leukoplakia > other diseases of larynx in: icd10cm
arytenoid lesion > other diseases of larynx in: icd10cm
arytenoid mass > other diseases of larynx in: icd10cm
arytenoid nodule > other diseases of larynx in: icd10cm
arytenoid growth > other diseases of larynx in: icd10cm
arytenoid cyst > other diseases of larynx in: icd10cm
arytenoid hemorrhage > other diseases of larynx in: icd10cm
arytenoid ulcer > other diseases of larynx in: icd10cm
arytenoid hyperplasia > other diseases of larynx in: icd10cm
arytenoid hypertrophy > other diseases of larynx in: icd10cm
arytenoid atrophy > other diseases of larynx in: icd10cm
arytenoid necrosis > other diseases of larynx in: icd10cm
arytenoid perichondritis > other diseases of larynx in: icd10cm
arytenoid abscess > other diseases of larynx in: icd10cm
arytenoid cellulitis > other diseases of larynx in: icd10cm
arytenoid thickening > other diseases of larynx in: icd10cm
arytenoid leukoplakia > other diseases of larynx in: icd10cm
vocal fold bleeding > other diseases of vocal cords in: icd10cm
glottis mass > other diseases of vocal cords in: icd10cm
glottis hemorrhage > other diseases of vocal cords in: icd10cm
glottis hyperplasia > other diseases of vocal cords in: icd10cm
glottis leukoplakia > other diseases of vocal cords in: icd10cm
glottis thickening > other diseases of vocal cords in: icd10cm
larynx blocked > stenosis of larynx in: icd10cm
laryngeal blocked > stenosis of larynx in: icd10cm
glottis blocked > stenosis of larynx in: icd10cm
glottic obstruction > stenosis of larynx in: icd10cm
glottic blocked > stenosis of larynx in: icd10cm
glottic narrowing > stenosis of larynx in: icd10cm
subglottic obstruction > stenosis of larynx in: icd10cm
subglottic occlusion > stenosis of larynx in: icd10cm
subglottic blocked > stenosis of larynx in: icd10cm
subglottic narrowing > stenosis of larynx in: icd10cm
subglottis blocked > stenosis of larynx in: icd10cm
subglottis narrowing > stenosis of larynx in: icd10cm
laryngeal paresis > paralysis of vocal cords and larynx  unspecified in: icd10cm
trachea blockage > other specified diseases of upper respiratory tract in: icd10cm
windpipe blocked > other specified diseases of upper respiratory tract in: icd10cm
trachea hemorrhage > other specified diseases of upper respiratory tract in: icd10cm
windpipe lesion > other specified diseases of upper respiratory tract in: icd10cm
windpipe hemorrhage > other specified diseases of upper respiratory tract in: icd10cm
windpipe bleeding > other specified diseases of upper respiratory tract in: icd10cm
windpipe calcification > other specified diseases of upper respiratory tract in: icd10cm
bronchus blocked > other diseases of bronchus in: icd10cm
tonsil lesion > other chronic diseases of tonsils and adenoids in: icd10cm
tonsil mass > other chronic diseases of tonsils and adenoids in: icd10cm
tonsil vegetations > other chronic diseases of tonsils and adenoids in: icd10cm
adenoid lesion > other chronic diseases of tonsils and adenoids in: icd10cm
adenoid mass > other chronic diseases of tonsils and adenoids in: icd10cm
adenoid bleeding > other chronic diseases of tonsils and adenoids in: icd10cm
adenoid atrophy > other chronic diseases of tonsils and adenoids in: icd10cm
adenoid polyp > other chronic diseases of tonsils and adenoids in: icd10cm
tonsil pus > peritonsillar abscess in: icd10cm
lung necrosis > other disorders of lung in: icd10cm
pulmonary necrosis > other disorders of lung in: icd10cm
water lungs > acute pulmonary edema in: icd10cm

# --- p7
chronic emphysema > emphysema in: icd10cm
connective tissue emphysema > traumatic subcutaneous emphysema in: icd10cm
conjunctiva emphysema > other specified disorders conjunctiva in: icd10cm
eyelid emphysema > other specified disorders eyelid in: icd10cm
newborn interstitial emphysema > interstitial emphysema originating perinatal period in: icd10cm
interstitial congenital emphysema > interstitial emphysema originating perinatal period in: icd10cm
laminated tissue emphysema > traumatic subcutaneous emphysema in: icd10cm
mediastinal newborn emphysema > pneumomediastinum originating perinatal period in: icd10cm
orbit emphysema > other disorders of orbit in: icd10cm
pneumoconiotic emphysema > chronic respiratory conditions chemicals gases fumes vapors in: icd10cm
fume emphysema > chronic respiratory conditions chemicals gases fumes vapors in: icd10cm
scrotum emphysema > emphysema subcutaneous resulting from procedure in: icd10cm
surgical emphysema > emphysema subcutaneous resulting from procedure in: icd10cm
congenital lobar emphysema > other congenital malformations lung in: icd10cm
newborn lobar emphysema > other congenital malformations lung in: icd10cm
fetal emphysema > interstitial emphysema originating perinatal period in: icd10cm
antrum pus collection > chronic maxillary sinusitis in: icd10cm
maxillary sinus pus collection > chronic maxillary sinusitis in: icd10cm
extradural pus collection > intracranial abscess and granuloma in: icd10cm
frontal sinus pus collection > chronic frontal sinusitis in: icd10cm
ethmoid sinus pus collection > chronic ethmoidal sinusitis in: icd10cm
sphenoid sinus pus collection > chronic sphenoidal sinusitis in: icd10cm
lung pus collection > pyothorax without fistula in: icd10cm
pleura pus collection > pyothorax without fistula in: icd10cm
gallbladder pus collection > acute cholecystitis in: icd10cm
subarachnoid empyema > extradural and subdural abscess in: icd10cm
subarachnoid pus collection > extradural and subdural abscess in: icd10cm
tuberculous pus collection > tuberculous pleurisy in: icd10cm
knee empyema > pyogenic arthritis in: icd10cm
knee pus collection > pyogenic arthritis in: icd10cm
ureter empyema > other specified disorders kidney ureter in: icd10cm
ureter pus collection > other specified disorders kidney ureter in: icd10cm
appendix empyema > acute appendicitis perforation localized peritonitis gangrene abscess in: icd10cm
appendix pus collection > acute appendicitis perforation localized peritonitis gangrene abscess in: icd10cm
spinal subdural pus collection > intraspinal abscess and granuloma in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
bronchus acquired deformity > other diseases of bronchus @ 0.72 in: icd10cm
bronchus induration > other diseases of bronchus @ 0.72 in: icd10cm
bronchus hyperemia > other diseases of bronchus @ 0.72 in: icd10cm
bronchus hematoma nontraumatic > other diseases of bronchus @ 0.72 in: icd10cm
bronchus atony > other diseases of bronchus @ 0.72 in: icd10cm
bronchus concretion > other diseases of bronchus @ 0.72 in: icd10cm
lung degeneration > other disorders of lung @ 0.72 in: icd10cm
lung acquired abnormality > other disorders of lung @ 0.72 in: icd10cm
lung hematoma nontraumatic > other disorders of lung @ 0.72 in: icd10cm
lung atony > other disorders of lung @ 0.72 in: icd10cm
lung dilatation > other disorders of lung @ 0.72 in: icd10cm
lung concretion > other disorders of lung @ 0.72 in: icd10cm
pulmonary contraction > other disorders of lung @ 0.72 in: icd10cm
pulmonary hyperemia > other disorders of lung @ 0.72 in: icd10cm
pleura cicatrix > other specified pleural conditions @ 0.72 in: icd10cm
pleura contraction > other specified pleural conditions @ 0.72 in: icd10cm
pleura contracture > other specified pleural conditions @ 0.72 in: icd10cm
pleura compression > other specified pleural conditions @ 0.72 in: icd10cm
pleura acquired deformity > other specified pleural conditions @ 0.72 in: icd10cm
pleura acquired abnormality > other specified pleural conditions @ 0.72 in: icd10cm
pleura hyperemia > other specified pleural conditions @ 0.72 in: icd10cm
pleura hematoma nontraumatic > other specified pleural conditions @ 0.72 in: icd10cm
pleura concretion > other specified pleural conditions @ 0.72 in: icd10cm
mediastinum anomaly acquired > other diseases of mediastinum @ 0.72 in: icd10cm
mediastinum acquired abnormality > other diseases of mediastinum @ 0.72 in: icd10cm
mediastinum hyperemia > other diseases of mediastinum @ 0.72 in: icd10cm
mediastinum hematoma nontraumatic > other diseases of mediastinum @ 0.72 in: icd10cm
mediastinum atony > other diseases of mediastinum @ 0.72 in: icd10cm
mediastinum concretion > other diseases of mediastinum @ 0.72 in: icd10cm
diaphragm anomaly acquired > disorders of diaphragm @ 0.72 in: icd10cm
diaphragm acquired abnormality > disorders of diaphragm @ 0.72 in: icd10cm
diaphragm hematoma nontraumatic > disorders of diaphragm @ 0.72 in: icd10cm
diaphragm concretion > disorders of diaphragm @ 0.72 in: icd10cm

# --- Lung words
adherent pleura > pleural plaque without asbestos @ 0.93 in: icd10cm
bronchial hemorrhage > hemorrhage from other sites in respiratory passages @ 0.95 in: icd10cm

# --- Lung processes A to C
atelectasis tuberculous > tuberculosis of lung @ 0.95 in: icd10cm
croupous bronchitis > acute bronchitis unspecified @ 0.8 in: icd10cm
cavitation tuberculous > tuberculosis of lung in: icd10cm
congestion hypostatic > pulmonary edema @ 0.7 in: icd10cm
croup catarrhal > acute obstructive laryngitis in: icd10cm

# Scope: bacteria, viruses, fungi, parasites, worms, bites carrying disease, sexually transmitted and childhood infections,
# old disease names: everyday words, shorthand, eponyms -> words of ICD-10-CM A00-B99 (plus U07, Z16, Z20-Z23, parts of J, G, P).
# --- general ---
bug > infectious @ 0.6 if: stomach, tummy, vomiting, gut, viral, flu
septicemia = sepsis @ 1.0
urosepsis > sepsis
septic shock > severe sepsis septic shock
sirs > systemic inflammatory response syndrome
staph = staphylococcus @ 1.0
strep infection > streptococcus
gbs > streptococcus group b if: pregnant, pregnancy, strep, newborn, carrier, swab
group a strep > streptococcus group a
mrsa = methicillin resistant staphylococcus aureus @ 1.0
mssa = methicillin susceptible staphylococcus aureus @ 1.0
superbug > methicillin resistant staphylococcus aureus @ 0.7
superbug > resistance antimicrobial drugs @ 0.8
antibiotic resistant > resistance antimicrobial drugs
drug resistant bacteria > resistance to antimicrobial drugs
esbl > extended spectrum beta lactamase resistance
e coli = escherichia coli @ 1.0
ecoli > escherichia coli
pneumococcus = streptococcus pneumoniae
hib > hemophilus influenzae
klebsiella > klebsiella pneumoniae
pseudomonas infection > pseudomonas
viral illness > viral infection
yeast = candidiasis @ 0.8
yeast infection = candidiasis @ 1.0
thrush = candidiasis @ 1.0
monilia = candidiasis
candida = candidiasis @ 1.0
vaginal yeast > candidiasis vulva vagina
fungus = mycosis @ 0.9
fungal infection = mycosis
fungal > mycotic
carrier of infection > carrier
exposed to > contact with exposure @ 0.9
exposure to > contact with suspected exposure
in contact with > contact with exposure
fever = pyrexia @ 0.9
running a temperature > fever
feverish > fever
chills > chills fever
rigors > chills fever @ 0.8
fever unknown origin > fever unspecified
# --- respiratory and childhood ---
swine flu > influenza identified novel influenza a virus | swine influenza
bird flu = avian influenza
h1n1 > influenza novel influenza a virus @ 0.7
h1n1 > influenza virus
covid = covid-19 @ 1.0
corona virus > covid-19 | coronavirus
kissing disease = infectious mononucleosis
glandular fever = infectious mononucleosis @ 1.0
epstein barr > gammaherpesviral mononucleosis
ebv > gammaherpesviral mononucleosis | epstein-barr virus
pertussis = whooping cough @ 1.0
rubeola = measles @ 1.0
german measles = rubella @ 1.0
chickenpox = varicella @ 1.0
chicken pox = varicella @ 1.0
shingles = zoster @ 1.0
herpes zoster = zoster @ 1.0
pain after shingles > postherpetic
postherpetic neuralgia > postherpetic trigeminal neuralgia @ 0.6
postherpetic neuralgia > postherpetic polyneuropathy @ 0.8
shingles ear > postherpetic geniculate ganglionitis | zoster otitis externa
ramsay hunt > postherpetic geniculate ganglionitis
mumps glands > mumps
parotitis epidemic = mumps
slapped cheek = erythema infectiosum @ 1.0
fifth disease = erythema infectiosum @ 1.0
parvo > parvovirus
roseola = exanthema subitum @ 1.0
sixth disease = exanthema subitum @ 1.0
baby measles > exanthema subitum @ 0.7
hfmd > hand foot mouth disease
coxsackie > coxsackievirus
herpangina = enteroviral vesicular pharyngitis
scarlatina = scarlet fever @ 1.0
diphtheria throat > pharyngeal diphtheria
polio = poliomyelitis @ 1.0
infantile paralysis = poliomyelitis
rsv = respiratory syncytial virus @ 1.0
rsv bronchiolitis > acute bronchiolitis respiratory syncytial virus
smallpox = variola
cowpox > vaccinia @ 0.7
monkey pox = mpox
viral rash > viral infections skin mucous membrane
viral exanthem > viral infection skin mucous membrane lesions
kawasaki disease = mucocutaneous lymph node syndrome @ 1.0
rheumatic fever joints > rheumatic fever
# --- gut and food ---
norovirus = norwalk agent
norovirus > acute gastroenteropathy norwalk agent
winter vomiting bug > acute gastroenteropathy norwalk agent
cruise ship virus > acute gastroenteropathy norwalk agent @ 0.8
rotavirus > rotaviral enteritis
rota virus = rotaviral enteritis
salmonella poisoning > salmonella enteritis
salmonella food poisoning > salmonella enteritis
typhoid = typhoid fever
enteric fever > typhoid fever
campylobacter > campylobacter enteritis
shigella > shigellosis
bacillary dysentery = shigellosis
amoebic dysentery > acute amebic dysentery
ameba > amebiasis
entamoeba > amebiasis
giardia = giardiasis
beaver fever = giardiasis
crypto diarrhea > cryptosporidiosis
cyclospora > cyclosporiasis
c difficile > clostridium difficile | clostridioides difficile
clostridium difficile = clostridioides difficile @ 0.9
listeria = listeriosis
brain eating amoeba > naegleriasis
staph food poisoning > foodborne staphylococcal intoxication
traveller's diarrhea > enterotoxigenic escherichia coli @ 0.6
viral gastroenteritis > viral intestinal infection
hepatitis infectious > hepatitis a
serum hepatitis = hepatitis b
hepatitis b carrier > carrier viral hepatitis b
chronic hep c > chronic viral hepatitis c
chronic hep b > chronic viral hepatitis b
# --- sexually transmitted ---
std = sexually transmitted @ 1.0
venereal disease = sexually transmitted
vd > sexually transmitted @ 0.7
std check > screening infections predominantly sexual mode transmission
std exposure > contact exposure infections predominantly sexual transmission
clap = gonococcal infection
the clap > gonococcal
gonorrhea = gonococcal infection @ 1.0
gonorrheal > gonococcal
chlamydia = chlamydial infection @ 1.0
syph = syphilis
lues = syphilis
chancre > primary genital syphilis
soft chancre = chancroid
trich > trichomoniasis
trichomonas = trichomoniasis @ 1.0
genital herpes = anogenital herpesviral infection @ 1.0
herpes > herpesviral
herpes simplex = herpesviral @ 0.9
hsv = herpesviral @ 0.9
herpes genital > herpesviral infection genitalia
herpes penis > herpesviral infection penis | herpesviral infection genitalia
hpv = papillomavirus @ 1.0
lgv > chlamydial lymphogranuloma
lymphogranuloma venereum = chlamydial lymphogranuloma
donovanosis = granuloma inguinale
hiv = human immunodeficiency virus @ 1.0
hiv positive > asymptomatic human immunodeficiency virus infection status
bacterial vaginosis = acute vaginitis @ 0.7
neurosyphilis gait > tabes dorsalis
# --- TB and chest fungi ---
tb = tuberculosis @ 1.0
consumption disease > tuberculosis pulmonary
phthisis > tuberculosis lung @ 0.8 if: lung, pulmonary, consumption
scrofula = tuberculous peripheral lymphadenopathy
tb lung > tuberculosis of lung
latent tb = latent tuberculosis
tb skin test positive > nonspecific reaction tuberculin skin test
positive ppd > nonspecific reaction tuberculin skin test
positive quantiferon > nonspecific reaction gamma interferon | nonspecific reaction quantiferon
tb spine > tuberculosis of spine
pott's disease = tuberculosis of spine
tb exposure > contact exposure tuberculosis
leprosy = hansen's disease
nontuberculous mycobacteria > mycobacterial infection
mac lung > pulmonary mycobacterial infection
valley fever = coccidioidomycosis @ 1.0
desert fever > coccidioidomycosis
cave disease > histoplasmosis
histo > histoplasmosis if: fungus, lung, infection, test
black fungus > mucormycosis
pcp pneumonia > pneumocystosis
rose gardener's disease = sporotrichosis
parrot fever = chlamydia psittaci
psittacosis = chlamydia psittaci
farmer lung mold > farmer's lung
aspergillus > aspergillosis
# --- animal, tick, mosquito, travel ---
lyme = lyme disease
deer tick disease > lyme disease
tick bite > bitten nonvenomous arthropods @ 0.6
tick fever > spotted fever @ 0.7
tick fever > rickettsioses @ 0.6
rmsf > spotted fever rickettsia rickettsii
typhus louse > louse-borne typhus
rickettsia > rickettsiosis
anaplasmosis > ehrlichiosis @ 0.7
babesia > babesiosis
rabbit fever = tularemia
undulant fever = brucellosis
malta fever = brucellosis
cat scratch fever = cat-scratch disease
bartonella > bartonellosis
black death > plague
weil's disease = leptospirosis icterohemorrhagica
lepto > leptospirosis
q fever goat > q fever
hydrophobia = rabies
mad dog bite > rabies
rabies exposure > contact exposure rabies
mad cow disease = variant creutzfeldt-jakob disease
prion disease > creutzfeldt-jakob disease
wool sorter's disease > pulmonary anthrax
breakbone fever = dengue fever
zika > zika virus disease
chik fever > chikungunya virus disease
west nile > west nile virus infection
yellow jack = yellow fever
ague = malaria
paludism = malaria
blackwater fever > plasmodium falciparum malaria @ 0.8
sleeping sickness = african trypanosomiasis
chagas > chagas' disease
kissing bug > chagas' disease
kala azar = visceral leishmaniasis
oriental sore = cutaneous leishmaniasis
sand fly disease > leishmaniasis
toxo > toxoplasmosis
cat litter infection > toxoplasmosis
hantavirus > hantavirus pulmonary syndrome
ebola > ebola virus disease
lassa > lassa fever
mosquito brain infection > mosquito-borne viral encephalitis
eee virus > eastern equine encephalitis
brain virus > viral encephalitis
brain infection > encephalitis
brain infection > intracranial abscess
meningococcal rash > meningococcemia
waterhouse friderichsen = meningococcal adrenal syndrome @ 0.8
cmv = cytomegaloviral @ 1.0
gas gangrene = clostridial myonecrosis
lumpy jaw > actinomycosis
toxic shock = toxic shock syndrome
tss tampon > toxic shock syndrome
farm animal skin virus orf > orf virus disease
orf > orf virus disease
milker's nodules > parapoxvirus @ 0.8
milker's nodules > pseudocowpox
# --- worms, lice, mites ---
worms = helminthiasis @ 1.0
worm infection = helminthiasis
intestinal worms = intestinal helminthiasis
pinworm = enterobiasis @ 1.0
seatworm = enterobiasis
thread worms > enterobiasis
roundworm = ascariasis @ 1.0
round worm > ascariasis
whipworm = trichuriasis @ 1.0
hookworm = ancylostomiasis @ 0.8
hookworm > hookworm diseases | necatoriasis
tapeworm = taeniasis @ 0.9
pork tapeworm = taenia solium taeniasis
beef tapeworm = taenia saginata taeniasis
fish tapeworm = diphyllobothriasis
dwarf tapeworm = hymenolepiasis
dog tapeworm > dipylidiasis
dog tapeworm > echinococcosis @ 0.7
hydatid > echinococcosis | echinococcus granulosus
hydatid cyst = echinococcosis
worm cyst brain > cysticercosis central nervous system
neurocysticercosis = cysticercosis of central nervous system
strongyloides = strongyloidiasis
pork worm = trichinellosis
trichinosis = trichinellosis @ 1.0
guinea worm = dracunculiasis
bilharzia = schistosomiasis @ 1.0
snail fever = schistosomiasis
liver fluke > opisthorchiasis | fascioliasis | clonorchiasis
lung fluke > paragonimiasis
elephantiasis worms > filariasis
filarial > filariasis
african eye worm = loiasis
creeping eruption > cutaneous larva migrans @ 0.8
sandworm skin > cutaneous larva migrans
dog roundworm > visceral larva migrans
toxocara > visceral larva migrans | toxocariasis
sushi worm > anisakiasis
botfly > myiasis
sand flea > tungiasis
jiggers > tungiasis
leech = hirudiniasis
leeches on skin > external hirudiniasis
lice infestation > pediculosis
cooties > pediculosis @ 0.7
# --- bone, other sites, complications ---
septic arthritis = pyogenic arthritis @ 1.0
infected wound > local infection
wound infection after surgery > infection following a procedure
ssi > infection following procedure if: surgical, wound, post-op, incision
line infection > bloodstream infection central venous catheter
clabsi > bloodstream infection central venous catheter
infected implant > infection inflammatory reaction prosthetic devices
infected hip replacement > infection internal prosthesis hip
infected knee replacement > infection internal prosthesis knee
infected pacemaker > infection cardiac device
infected port > infection central venous catheter
heart valve infection = endocarditis
heart infection > endocarditis
chest infection > acute lower respiratory infection @ 0.9
chest infection > acute bronchitis @ 0.8
chest infection > lower respiratory infection
lrti > acute lower respiratory infection
needs vaccine > encounter for immunization
flu shot needed > encounter immunization
unvaccinated > underimmunization status
tb screening > screening respiratory tuberculosis
covid test > contact exposure covid-19 @ 0.7
covid exposure > contact with exposure covid-19
needle stick > contact exposure potentially hazardous body fluids
needlestick > contact exposure body fluids
purulent = suppurative @ 0.8
pus > suppurative @ 0.7
pus > purulent @ 0.8
venous line sepsis > bloodstream infection catheter
encephalitis brain swelling > encephalitis
nec fasciitis > necrotizing fasciitis
tropical sore > cutaneous leishmaniasis @ 0.6
dysentery bloody flux > dysentery
bloody flux > dysentery
grippe = influenza
la grippe > influenza
catarrh > nasopharyngitis
catarrh > rhinitis @ 0.7
summer flu > viral infection @ 0.6
king's evil > tuberculous peripheral lymphadenopathy
putrid fever > typhus
jail fever > typhus
ship fever > typhus
barber's rash > sycosis barbae
blood poisoning > sepsis @ 1.0
aids > human immunodeficiency virus if: hiv, virus, immune, immunodeficiency, syndrome, kaposi
trench fever > bartonellosis @ 0.5
history of covid > personal history covid-19
recovered covid > personal history covid-19 @ 0.8
# --- Further: tuberculosis by place, old names and organisms
lupus vulgaris > tuberculosis of skin subcutaneous tissue
scrofuloderma > tuberculosis of skin subcutaneous tissue
bone tb > tuberculosis of bones | tuberculosis of bones joints
joint tb > tuberculous arthritis | tuberculosis joints
kidney tb > tuberculosis of kidney ureter
bladder tb > tuberculosis of bladder
gut tb > tuberculosis intestinal | tuberculous enteritis
eye tb > tuberculosis of eye
ear tb > tuberculosis of ear
adrenal tb > tuberculosis of adrenal glands
heart tb > tuberculosis of heart @ 0.8
thyroid tb > tuberculosis of thyroid gland
spleen tb > tuberculosis of spleen
brain tb > tuberculoma of brain | tuberculous meningitis
tb meningitis > tuberculous meningitis
tb pleurisy > tuberculous pleurisy
miliary tb > miliary tuberculosis
consumption > tuberculosis of lung @ 0.7 in: icd10cm
phthisis > tuberculosis of lung @ 0.8 in: icd10cm
koch's disease > tuberculosis of lung @ 0.8
ppd positive > nonspecific reaction tuberculin skin test without active tuberculosis
mac > mycobacterium avium-intracellulare @ 0.8 if: lung, infection, mycobacterium, avium, disseminated, complex
ntm > mycobacterial infection @ 0.8
bubonic > bubonic plague
wool sorter > pulmonary anthrax
glanders farcy > glanders
parrot fever = psittacosis @ 0.9
histo > histoplasmosis @ 0.9
blasto > blastomycosis @ 0.9
cocci > coccidioidomycosis @ 0.85 if: lung, valley, fever, serology, pneumonia
crypto > cryptococcosis @ 0.85 if: meningitis, lung, brain, fungal
crypto > cryptosporidiosis @ 0.8 if: diarrhea, stool
yeast > candidiasis if: infection, mouth, vaginal, vagina, skin, penis, nail, esophagus, throat, urine, blood
mucor > mucormycosis
fungus ball > aspergillosis @ 0.8
spotted fever > spotted fever rickettsia | spotted fever due to rickettsia rickettsii
rmsf > spotted fever due to rickettsia rickettsii
jail fever > epidemic louse-borne typhus fever
murine typhus > typhus fever due to rickettsia typhi
flea typhus > typhus fever due to rickettsia typhi
brill disease > recrudescent typhus
rickettsial pox > rickettsialpox
tick fever > relapsing fever tick-borne @ 0.7
lyme arthritis > arthritis due to lyme disease
lyme brain > neurologic disorders in lyme disease
bone break fever > dengue
loa loa > loiasis
hook worm > hookworm diseases | ancylostomiasis
pin worms > enterobiasis
worms in poop > intestinal parasitism
worms > helminthiasis @ 0.8 in: icd10cm
stomach bug > viral intestinal infection
gastro bug > viral intestinal infection | infectious gastroenteritis
norovirus > acute gastroenteropathy due to norwalk agent
norwalk = norovirus
winter vomiting > acute gastroenteropathy due to norwalk agent
traveler's diarrhea > infectious gastroenteritis colitis
montezuma's revenge > infectious gastroenteritis colitis
delhi belly > infectious gastroenteritis colitis
bloody flux > dysentery shigellosis @ 0.7
cdiff > enterocolitis due to clostridium difficile
pseudomembranous colitis > enterocolitis due to clostridium difficile
staph > staphylococcus staphylococcal @ 0.4 in: icd10cm
gbs > streptococcus group b @ 0.85 if: carrier, positive, pregnancy, newborn, labor, prophylaxis
h flu > hemophilus influenzae
klebsiella infection > klebsiella pneumoniae
cholera like > cholera @ 0.4
mad dog > rabies @ 0.6
fever blister > herpesviral vesicular dermatitis | herpesviral gingivostomatitis
cold sores > herpesviral vesicular dermatitis | herpesviral gingivostomatitis
herpes mouth > herpesviral gingivostomatitis
genital sores > anogenital herpesviral infection @ 0.8
post shingles pain > postherpetic neuralgia | other postherpetic nervous system involvement
phn > postherpetic
hep a > acute hepatitis a @ 1.0
hep b > viral hepatitis b
hep c > viral hepatitis c
hep d > delta-agent hepatitis | hepatitis delta
hep e > acute hepatitis e
hiv positive > asymptomatic human immunodeficiency virus
aids > human immunodeficiency virus disease
venereal warts = anogenital warts @ 0.9
pox > syphilis @ 0.4
great pox > syphilis
gpi > general paresis @ 0.8
hard chancre > primary genital syphilis
vd > venereal disease
monkeypox = mpox
monkey pox > monkeypox
hoof and mouth > foot and mouth disease @ 0.8
hfmd > enteroviral vesicular stomatitis with exanthem
coronavirus > covid-19 | coronavirus infection
corona > covid-19 @ 0.7
long haul > post covid-19 condition
covid toes > chilblains @ 0.6
swine flu > influenza due to other identified influenza virus @ 0.8
h1n1 > influenza due to other identified influenza virus @ 0.9
german measles baby > congenital rubella syndrome
tetanus newborn > tetanus neonatorum
diptheria > diphtheria
superbug > resistance to multiple antibiotics @ 0.8
mdro > resistance to multiple antibiotics

# --- older, Latin and laboratory names of infections
rice water stool > cholera
typhus abdominalis > typhoid fever
eberth > typhoid fever if: disease, fever, bacillus
campylobacteriosis > campylobacter enteritis
antibiotic associated colitis > enterocolitis clostridium difficile
antibiotic associated diarrhea > enterocolitis clostridium difficile @ 0.8
infectious diarrhea > infectious gastroenteritis colitis
tuberculous lymphadenitis > tuberculous peripheral lymphadenopathy
tuberculosis of lymph nodes > tuberculous peripheral lymphadenopathy
trismus nascentium > tetanus neonatorum
clostridium tetani > tetanus
malignant sore throat > diphtheria @ 0.8
hundred day cough > whooping cough
epidemic cerebrospinal meningitis > meningococcal meningitis
cerebrospinal fever > meningococcal meningitis
saint anthony fire > erysipelas
ulcus durum > primary syphilis
luetic = syphilitic
lues venerea > syphilis
hsv1 = herpesviral
hsv2 = herpesviral
hsv 1 > herpesviral
hsv 2 > anogenital herpesviral
hhv6 > exanthema subitum human herpesvirus 6
hhv-6 > exanthema subitum human herpesvirus 6
hhv7 > exanthema subitum human herpesvirus 7
parangi > yaws
herpetic = herpesviral
herpes stomatitis > herpesviral gingivostomatitis
herpetic gingivostomatitis > herpesviral gingivostomatitis
herpes sores in mouth > herpesviral gingivostomatitis
dendritic keratitis > herpesviral keratitis
herpes febrilis > herpesviral vesicular dermatitis
hse > herpesviral encephalitis
waterpox > varicella
postzoster > postherpetic
zoster neuralgia > postherpetic neuralgia @ 0.8
epidemic hepatitis > hepatitis a
epidemic jaundice > hepatitis a @ 0.8
catarrhal jaundice > hepatitis a
infectious jaundice > hepatitis a @ 0.7
hcv > viral hepatitis c
hbv > viral hepatitis b
hev > hepatitis e
hdv > hepatitis delta
non-a non-b hepatitis > chronic viral hepatitis c
cmv infection > cytomegaloviral disease
salivary gland virus disease > cytomegaloviral disease
ekc > keratoconjunctivitis due to adenovirus
epidemic keratoconjunctivitis > keratoconjunctivitis due to adenovirus
epidemic pleurodynia > epidemic myalgia
viral syndrome > viral infection unspecified
virus infection > viral infection unspecified @ 0.8
virus > viral infection unspecified @ 0.7
tinea tonsurans > tinea barbae capitis
herpes circinatus > tinea corporis
eczema marginatum > tinea cruris
piedra nostras > piedra
trichosporosis > piedra @ 0.8
candidemia > candidal sepsis
fungemia > mycosis unspecified @ 0.7
vvc > candidiasis vulva vagina
vulvovaginal candidiasis > candidiasis vulva vagina
yeast infection > candidiasis vulva vagina @ 0.85
malignant malaria > plasmodium falciparum malaria
uta > mucocutaneous leishmaniasis if: leishmaniasis, sore, ulcer
bladderworm > cysticercosis
dragon worm > dracunculiasis
worms > intestinal helminthiasis
helminth > helminthiasis @ 1.0
verminous > helminthiasis @ 0.7
lousiness > pediculosis
red bugs > acariasis @ 0.8
chicken mite > acariasis
old tuberculosis > sequelae of tuberculosis
healed tuberculosis > sequelae of tuberculosis
inactive tuberculosis > sequelae of tuberculosis @ 0.8
old polio > sequelae of poliomyelitis
stomach ulcer bacteria > helicobacter pylori
long hauler > post covid-19 condition
prion disease > atypical virus infections central nervous system
slow virus > atypical virus infections central nervous system
transmissible spongiform encephalopathy > atypical virus infections central nervous system @ 0.8
chlamydophila > chlamydial
psittaci > psittacosis
borrelia = borreliosis
leishmania = leishmaniasis
trypanosoma = trypanosomiasis
plasmodium > malaria
schistosoma = schistosomiasis
toxoplasma = toxoplasmosis
brucella = brucellosis
fasciola = fascioliasis
clonorchis = clonorchiasis
opisthorchis = opisthorchiasis
paragonimus = paragonimiasis
ehrlichia = ehrlichiosis

# --- Enteric infections: old and other names
abdominal typhus > typhoid fever @ 0.95
typhoid spine > typhoid osteomyelitis @ 0.8
typhoid bone > typhoid osteomyelitis @ 0.8
typhoid joint > typhoid arthritis @ 0.8
typhoid lung > typhoid pneumonia @ 0.8
typhoid heart > typhoid fever with heart involvement @ 0.8
typhoid perforation > typhoid fever with other complications @ 0.85
typhoid ulcer perforated > typhoid fever with other complications @ 0.8
typhoid hemorrhage > typhoid fever with other complications @ 0.7
typhobacillosis > typhoid fever @ 0.7
enterica > typhoid fever @ 0.6
bilious typhoid > louse-borne relapsing fever @ 0.6
eberth > typhoid fever @ 0.7
schottmueller > paratyphoid fever b @ 0.8
cholera morbus > infectious gastroenteritis and colitis @ 0.95
cholera nostras > infectious gastroenteritis and colitis
cholera infantum > infectious gastroenteritis and colitis @ 0.7
cholerine > cholera @ 0.6
vibrio cholerae > cholera @ 0.95
salmonella blood > salmonella sepsis @ 0.8
salmonella bacteremia > salmonella sepsis @ 0.8
salmonella joint > salmonella arthritis @ 0.8
salmonella bone > salmonella osteomyelitis @ 0.8
flexner > shigellosis due to shigella flexneri
shiga > shigellosis due to shigella dysenteriae @ 0.7 if: dysentery, bacillus
shiga kruse > shigellosis due to shigella dysenteriae @ 0.95
sonne > shigellosis due to shigella sonnei
schmitz > shigellosis due to shigella dysenteriae @ 0.8
schmitz stutzer > shigellosis due to shigella dysenteriae
boyd dysentery > shigellosis due to shigella boydii
large bowel dysentery > infectious gastroenteritis and colitis @ 0.6
protozoal dysentery > protozoal intestinal disease
amebic colitis chronic > chronic intestinal amebiasis @ 0.95
amebic colitis > acute amebic dysentery @ 0.6
amebic dysentery chronic > chronic intestinal amebiasis @ 0.95
amebic granuloma > ameboma of intestine @ 0.85
amebic hepatitis > amebic liver abscess
amebic skin > cutaneous amebiasis
amebic bladder > amebic cystitis
amebic abscess spleen > amebic infection of other sites @ 0.8
amebic appendicitis > amebic infection of other sites @ 0.8
amebic vaginitis > other amebic genitourinary infections @ 0.8
amebic balanitis > other amebic genitourinary infections
entamoeba histolytica > amebiasis
balantidium coli > balantidiasis @ 0.95
balantidial dysentery > balantidiasis @ 0.95
isosporosis > isosporiasis @ 0.95
isospora > isosporiasis @ 0.95
sarcocystis > sarcocystosis @ 0.95
sarcocystosis > other specified protozoal intestinal diseases @ 0.6
sarcosporidiosis > sarcocystosis @ 0.95
microsporidia > microsporidiosis @ 0.95
blastocystis > protozoal intestinal disease other specified @ 0.85
blastocystosis > protozoal intestinal disease other specified
dientamoeba > protozoal intestinal disease other specified @ 0.85
chilomastix > protozoal intestinal disease other specified @ 0.8
embadomoniasis > other specified protozoal intestinal diseases @ 0.8
flagellate dysentery > protozoal intestinal disease @ 0.8
yersiniosis intestinal > enteritis due to yersinia enterocolitica @ 0.95
yersinia enteritis > enteritis due to yersinia enterocolitica @ 0.95
yersinia > enteritis due to yersinia enterocolitica @ 0.7
yersiniosis > enteritis due to yersinia enterocolitica @ 0.7
vibrio parahaemolyticus > foodborne vibrio parahaemolyticus intoxication
vibrio vulnificus food > foodborne vibrio vulnificus intoxication
welchii > clostridium perfringens
clostridium welchii > clostridium perfringens @ 0.95
clostridial enteritis necrotizing > foodborne clostridium perfringens intoxication @ 0.85
etec > enterotoxigenic escherichia coli @ 0.95
ehec > enterohemorrhagic escherichia coli @ 0.95
stec > enterohemorrhagic escherichia coli
epec > enteropathogenic escherichia coli @ 0.95
eiec > enteroinvasive escherichia coli @ 0.95
o157 > enterohemorrhagic escherichia coli
traveler's diarrhea coli > enterotoxigenic escherichia coli infection @ 0.8
sausage poisoning > botulism food poisoning @ 0.8
winter diarrhea virus > norovirus @ 0.7
sapovirus > calicivirus enteritis @ 0.8
norwalk virus > acute gastroenteropathy due to norwalk agent @ 0.95

# --- Tuberculosis
caseous pneumonia > tuberculosis of lung
caseating > tuberculous @ 0.6
phthisical > tuberculous @ 0.8
koch's disease > tuberculosis
koch's infection > tuberculosis
tubercular = tuberculous @ 1.0
tuberculoid lung > tuberculosis of lung @ 0.6
tumor albus > tuberculous arthritis of other joints @ 0.8
bazin > tuberculosis of skin and subcutaneous tissue
erythema induratum > tuberculosis of skin and subcutaneous tissue @ 0.8
papulonecrotic tuberculid > tuberculosis of skin and subcutaneous tissue
tuberculid > tuberculosis of skin and subcutaneous tissue @ 0.85
lichen scrofulosus > tuberculosis of skin and subcutaneous tissue @ 0.85
verruca necrogenica > tuberculosis of skin and subcutaneous tissue
prosector's wart > tuberculosis of skin and subcutaneous tissue @ 0.85
tuberculosis verrucosa > tuberculosis of skin and subcutaneous tissue
lupus exedens > tuberculosis of skin and subcutaneous tissue
tuberculous cystitis > tuberculosis of bladder @ 0.95
tuberculous nephritis > tuberculosis of kidney and ureter @ 0.95
tuberculous pyelitis > tuberculosis of kidney and ureter @ 0.95
tuberculous pyelonephritis > tuberculosis of kidney and ureter @ 0.95
tuberculous ureteritis > tuberculosis of kidney and ureter @ 0.95
tuberculous prostatitis > tuberculosis of prostate @ 0.95
tuberculous orchitis > tuberculosis of other male genital organs @ 0.95
tuberculous epididymitis > tuberculosis of other male genital organs @ 0.95
tuberculous seminal vesiculitis > tuberculosis of other male genital organs
tuberculous cervicitis > tuberculosis of cervix @ 0.95
tuberculous endometritis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous oophoritis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous colitis > tuberculous enteritis
tuberculous appendicitis > tuberculous enteritis @ 0.7
tuberculous hepatitis > tuberculosis of other specified organs @ 0.7
tuberculous myocarditis > tuberculosis of heart @ 0.95
tuberculous endocarditis > tuberculosis of heart @ 0.95
tuberculous pericarditis > tuberculosis of heart @ 0.95
tuberculous thyroiditis > tuberculosis of thyroid gland @ 0.95
tuberculous laryngitis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous tracheitis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous bronchitis > tuberculosis of larynx trachea and bronchus @ 0.7
tuberculous mastoiditis > tuberculosis of other bones @ 0.7
tuberculous dactylitis > tuberculosis of other bones
tuberculous osteitis > tuberculosis of other bones
tuberculous osteomyelitis > tuberculosis of other bones
tuberculous coxitis > tuberculous arthritis of other joints
tuberculous hip > tuberculous arthritis of other joints @ 0.85
tuberculous knee > tuberculous arthritis of other joints @ 0.85
tuberculous spondylitis > tuberculosis of spine @ 0.95
tuberculous kyphosis > tuberculosis of spine
tuberculous tenosynovitis > other musculoskeletal tuberculosis
tuberculous bursitis > other musculoskeletal tuberculosis
tuberculous myositis > other musculoskeletal tuberculosis
tuberculous iritis > tuberculous iridocyclitis @ 0.95
tuberculous uveitis > tuberculous iridocyclitis @ 0.85
tuberculous keratoconjunctivitis > tuberculous keratitis
tuberculous choroiditis > tuberculous chorioretinitis @ 0.95
tuberculous retinitis > tuberculous chorioretinitis
tuberculous ascites > tuberculous peritonitis
tuberculous adenitis > tuberculous peripheral lymphadenopathy
tuberculous bronchiectasis > tuberculosis of lung @ 0.95
tuberculous pneumonia > tuberculosis of lung @ 0.95
tuberculous pneumothorax > tuberculosis of lung @ 0.95
tuberculous cavity > tuberculosis of lung @ 0.85
tuberculous infiltration > tuberculosis of lung @ 0.7
tuberculous hemoptysis > tuberculosis of lung @ 0.8
tuberculous abscess brain > tuberculoma of brain and spinal cord
tuberculous encephalitis > tuberculous meningoencephalitis @ 0.95
tuberculous myelitis > tuberculous meningoencephalitis
tuberculous leptomeningitis > tuberculous meningitis @ 0.95
tuberculous arachnoiditis > tuberculous meningitis @ 0.8
tuberculous polyserositis > miliary tuberculosis other @ 0.85
tb bone > tuberculosis of other bones
tb glands > tuberculous peripheral lymphadenopathy @ 0.85
tb neck > tuberculous peripheral lymphadenopathy @ 0.8
ghon > primary respiratory tuberculosis
ghon lesion > primary respiratory tuberculosis @ 0.95
ranke complex > primary respiratory tuberculosis @ 0.8
primary complex > primary respiratory tuberculosis @ 0.8
potter's rot > tuberculosis of lung @ 0.5
struma tuberculous > tuberculous peripheral lymphadenopathy @ 0.6
silicotuberculosis > tuberculosis pneumoconiosis

# --- Zoonoses and other bacteria
bang's disease > brucellosis due to brucella abortus @ 0.95
brucella abortus > brucellosis due to brucella abortus @ 0.95
rock fever > brucellosis due to brucella melitensis @ 0.7
goat fever > brucellosis due to brucella melitensis @ 0.8
traum's disease > brucellosis due to brucella suis @ 0.85
contagious abortion > brucellosis @ 0.6
whitmore > melioidosis @ 0.95
whitmore's disease > melioidosis acute fulminating @ 0.7
pseudoglanders > melioidosis @ 0.95
malleus disease > glanders @ 0.6
rosenbach > cutaneous erysipeloid @ 0.85
rosenbach's erysipeloid > cutaneous erysipeloid @ 0.95
erysipelothrix > erysipeloid @ 0.95
seal finger > cutaneous erysipeloid @ 0.6
blubber finger > cutaneous erysipeloid @ 0.6
whale finger > cutaneous erysipeloid @ 0.6
epidemic arthritic erythema > streptobacillosis @ 0.95
ohara > tularemia @ 0.8
yatobyo > tularemia
hare fever > tularemia @ 0.8
splenic fever siberian > anthrax
milzbrand > anthrax
inhalation anthrax > pulmonary anthrax @ 0.95
malignant pustule > cutaneous anthrax @ 0.95
nanukayami > leptospirosis
canicola fever > leptospirosis other forms
cane cutter's fever > leptospirosis @ 0.8
landouzy > leptospirosis icterohemorrhagica @ 0.7
lancereaux > leptospirosis icterohemorrhagica @ 0.7
spirochetal jaundice > leptospirosis icterohemorrhagica @ 0.95
leptospiral jaundice > leptospirosis icterohemorrhagica @ 0.95
leptospiral meningitis > aseptic meningitis in leptospirosis @ 0.95
listerella > listeriosis
umbilical tetanus > tetanus neonatorum
tetanus after childbirth > obstetrical tetanus
puerperal tetanus > obstetrical tetanus @ 0.95
cephalic tetanus > other tetanus
membranous croup > laryngeal diphtheria @ 0.7
croup diphtheritic > laryngeal diphtheria @ 0.95
malignant sore throat > pharyngeal diphtheria @ 0.7
membranous angina > pharyngeal diphtheria @ 0.7
diphtheritic paralysis > diphtheritic polyneuritis @ 0.85
diphtheria skin > cutaneous diphtheria @ 0.95
diphtheria heart > diphtheritic cardiomyopathy
diphtheritic myocarditis > diphtheritic cardiomyopathy
diphtheria larynx > laryngeal diphtheria @ 0.95
diphtheria nose > nasopharyngeal diphtheria @ 0.85
pertussoid > whooping cough due to other bordetella species @ 0.6
bronchiseptica > whooping cough other bordetella
canker rash > scarlet fever
scarlatiniform > scarlet fever @ 0.5
spotted fever meningeal > meningococcal meningitis
epidemic meningitis > meningococcal meningitis @ 0.85
waterhouse > waterhouse-friderichsen syndrome
purpura fulminans meningococcal > acute meningococcemia @ 0.8
meningococcal septicemia > meningococcemia @ 0.95
meningococcal adrenal > waterhouse-friderichsen syndrome
marchand waterhouse > waterhouse-friderichsen syndrome
pyemia > sepsis @ 0.95
pyosepticemia > sepsis @ 0.95
septicopyemia > sepsis @ 0.95
toxemia septic > sepsis @ 0.8
septic fever > sepsis @ 0.85
colibacillosis > escherichia coli infection
coliform > escherichia coli @ 0.8
bacterium coli > escherichia coli
aerobacter aerogenes > infection bacterial other @ 0.5
aerogenes capsulatus > gas gangrene @ 0.8
emphysematous gangrene > gas gangrene
clostridial gangrene > gas gangrene @ 0.95
clostridial cellulitis > gas gangrene @ 0.8
gaseous gangrene > gas gangrene @ 0.95
madura foot bacterial > actinomycetoma @ 0.95
madura foot fungal > eumycetoma @ 0.95
maduromycotic mycetoma > eumycetoma @ 0.95
schizomycetoma > actinomycetoma
bollinger > actinomycosis @ 0.5
streptotrichosis > actinomycosis @ 0.8
guaitara fever > systemic bartonellosis
peruvian wart > cutaneous bartonellosis
peliosis hepatis bacillary > bartonellosis other forms @ 0.7
ignis sacer > erysipelas @ 0.8
erysipelatous > erysipelas @ 0.95
pontiac > nonpneumonic legionnaires disease @ 0.95
pleuropneumonia like organism > mycoplasma infection @ 0.85
pplo > mycoplasma infection
eaton agent > mycoplasma pneumoniae
friedlander > klebsiella pneumoniae
friedlaender > klebsiella pneumoniae
mima polymorpha > bacterial infections of unspecified site other @ 0.8
acinetobacter infection > bacterial infections of unspecified site other @ 0.8
pseudomonas aeruginosa > bacterial infection unspecified site other @ 0.7
pyocyaneus > pseudomonas
bacillus pyocyaneus > pseudomonas
pneumococcal infection > streptococcal infection unspecified site @ 0.6
pneumococcemia > sepsis due to streptococcus pneumoniae @ 0.95
streptococcemia > streptococcal sepsis @ 0.95
staphylococcemia > sepsis due to staphylococcus @ 0.95
gonococcemia > gonococcal sepsis
septic staphylococcal > sepsis due to staphylococcus @ 0.8
gram negative septicemia > gram-negative sepsis @ 0.95
bacteroides > anaerobic @ 0.6
fusobacterium > anaerobic @ 0.6
lemierre > sepsis due to anaerobes @ 0.8
necrobacillosis > sepsis anaerobes @ 0.7
m avium > mycobacteria @ 0.8
mac infection > mycobacterial infection @ 0.8
mai infection > mycobacterial infection @ 0.8
dmac > disseminated mycobacterium avium-intracellulare complex @ 0.95
atypical mycobacteria > mycobacterial infection
atypical tb > mycobacterial infection pulmonary @ 0.7
mycobacterium kansasii > pulmonary mycobacterial infection @ 0.8
mycobacterium ulcerans > cutaneous mycobacterial infection @ 0.95
mycobacterium marinum > cutaneous mycobacterial infection @ 0.95
bairnsdale ulcer > cutaneous mycobacterial infection @ 0.95
searle's ulcer > cutaneous mycobacterial infection
aquarium granuloma > cutaneous mycobacterial infection
runyon > mycobacterial infection @ 0.7

# --- Leprosy
elephantiasis graecorum > leprosy
lepra > leprosy @ 0.95
leontiasis leprous > lepromatous leprosy @ 0.8
nodular leprosy > lepromatous leprosy
macular leprosy > tuberculoid leprosy @ 0.8
maculoanesthetic leprosy > tuberculoid leprosy
neuritic leprosy > other leprosy @ 0.7
anesthetic leprosy > tuberculoid leprosy @ 0.7
dimorphous leprosy > borderline leprosy @ 0.95
lucio leprosy > lepromatous leprosy @ 0.8

# --- Syphilis
snuffles syphilitic > early congenital syphilitic rhinitis
congenital syphilitic snuffles > early congenital syphilitic rhinitis @ 0.95
gummatous > gumma syphilitic
gumma liver > syphilis of liver and other viscera @ 0.95
gumma bone > syphilis of bone and joint @ 0.8
gumma heart > other cardiovascular syphilis @ 0.8
gumma > symptomatic late syphilis @ 0.6
syphiloma > symptomatic late syphilis @ 0.7
syphiloma brain > other symptomatic neurosyphilis @ 0.7
syphilid > secondary syphilis of skin and mucous membranes @ 0.7
syphilitic roseola > secondary syphilis of skin @ 0.8
syphilitic rash > secondary syphilis of skin @ 0.8
syphilitic chancre > primary syphilis @ 0.8
hunterian chancre > primary genital syphilis @ 0.95
chancre lip > primary syphilis of other sites @ 0.8
chancre anus > primary anal syphilis @ 0.95
condylomata lata > condyloma latum @ 0.95
argyll robertson > other symptomatic neurosyphilis @ 0.6 if: syphilitic, pupil
argyll robertson pupil syphilitic > other symptomatic neurosyphilis
general paralysis insane > general paresis @ 0.95
dementia paralytica > general paresis @ 0.95
paretic dementia > general paresis
bayle's disease > general paresis
paretic neurosyphilis > general paresis @ 0.95
taboparesis > general paresis
tabetic > tabes dorsalis
posterior spinal sclerosis syphilitic > tabes dorsalis
duchenne's locomotor > tabes dorsalis
tabetic arthropathy > charcot's arthropathy tabetic @ 0.95
tabetic bladder > tabes dorsalis @ 0.8
erb's spinal paralysis > other symptomatic neurosyphilis @ 0.7
doehle heller > syphilitic aortitis @ 0.8
heller dohle > syphilitic aortitis
syphilitic heart > other cardiovascular syphilis
syphilitic endarteritis cerebral > syphilitic cerebral arteritis
syphilitic hepatitis late > syphilis of liver and other viscera
syphilitic cirrhosis > syphilis of liver and other viscera @ 0.85
syphilitic nephritis > syphilis of kidney and ureter @ 0.85
syphilitic orchitis > symptomatic late syphilis genitourinary @ 0.7
syphilitic iritis > secondary syphilitic oculopathy @ 0.85
syphilitic uveitis > secondary syphilitic oculopathy @ 0.8
syphilitic retinitis > late syphilitic oculopathy @ 0.6
syphilitic deafness > syphilitic acoustic neuritis @ 0.7
syphilitic periostitis > syphilis of bone and joint @ 0.7
mulberry molars > hutchinson's teeth @ 0.7
saber shin > late congenital syphilitic osteochondropathy @ 0.6
sabre tibia > late congenital syphilitic osteochondropathy @ 0.6
heredosyphilis > congenital syphilis @ 0.95
hereditary syphilis > congenital syphilis @ 0.95
syphilis hereditaria tarda > late congenital syphilis @ 0.95
tabes juvenile > late congenital neurosyphilis @ 0.8
vdrl positive > latent syphilis @ 0.5
positive wassermann > latent syphilis @ 0.5

# --- Gonococcal and other venereal
fitz hugh curtis > gonococcal peritonitis @ 0.8
blennorrhagia > gonococcal infection
blennorrhea > gonococcal infection @ 0.7
neisserian infection > gonococcal infection @ 0.8
gonococcal salpingitis > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal endometritis > gonococcal female pelvic inflammatory disease
gonococcal oophoritis > gonococcal female pelvic inflammatory disease
gonococcal pid > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal bartholinitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.7
gonococcal skene > gonococcal infection lower genitourinary tract periurethral abscess @ 0.7
gonococcal proctitis > gonococcal infection of anus and rectum @ 0.95
gonococcal seminal vesiculitis > gonococcal infection of other male genital organs
gonococcal orchitis > gonococcal infection of other male genital organs
gonococcal iritis > gonococcal iridocyclitis @ 0.95
gonococcal urethritis > gonococcal infection of lower genitourinary tract @ 0.85
gonococcal tenosynovitis > gonococcal infection of other musculoskeletal tissue @ 0.85
gonococcal bursitis > gonococcal infection of other musculoskeletal tissue
gonococcal pericarditis > gonococcal heart infection @ 0.95
gonococcal endocarditis > gonococcal heart infection @ 0.95
gonococcal stomatitis > other gonococcal infections @ 0.7
lymphopathia venereum > chlamydial lymphogranuloma @ 0.95
fourth venereal disease > granuloma inguinale @ 0.6
fifth venereal disease > chlamydial lymphogranuloma @ 0.6
nicolas favre > chlamydial lymphogranuloma @ 0.95
elephantiasis vulvae chlamydial > chlamydial lymphogranuloma @ 0.8
phagedenic chancroid > chancroid
simple chancre > chancroid @ 0.8
ulcerating granuloma pudendi > granuloma inguinale @ 0.95
granuloma pudendi > granuloma inguinale @ 0.95
herpes progenitalis > anogenital herpesviral infection
herpetic vulvovaginitis > herpesviral vulvovaginitis @ 0.95
herpetic cervicitis > herpesviral cervicitis @ 0.95
herpetic proctitis > herpesviral infection of perianal skin and rectum
fig wart > anogenital venereal warts
moist wart > anogenital venereal warts @ 0.8
papilloma venereal > anogenital venereal warts
verruca acuminata > anogenital venereal warts @ 0.95
gonorrheal wart > anogenital venereal warts @ 0.6

# --- Spirochetes
gundo > goundou yaws
ganglion yaws > bone and joint lesions of yaws @ 0.8
yaws bone > bone and joint lesions of yaws @ 0.95
polypapilloma tropicum > yaws @ 0.8
foot yaws > hyperkeratosis of yaws @ 0.7
wet crab yaws > multiple papillomata and wet crab yaws @ 0.95
dichuchwa > nonvenereal syphilis @ 0.8
sibbens > nonvenereal syphilis @ 0.8
treponarid > nonvenereal syphilis @ 0.8
skerljevo > nonvenereal syphilis @ 0.8
recurrent fever > relapsing fever @ 0.8
spirillum fever > relapsing fever @ 0.8
borrelia recurrentis > louse-borne relapsing fever @ 0.95
cosmopolitan relapsing > louse-borne relapsing fever @ 0.8
carapata disease > tick-borne relapsing fever
miana fever > tick-borne relapsing fever
borreliosis > relapsing fever
borreliosis > lyme disease @ 0.6
plaut vincent > vincent's infections
fusospirochetal > vincent's infections @ 0.85
fusospirochetosis > vincent's infections other
vincent's gingivitis > other vincent's infections @ 0.95
gangrenous stomatitis > necrotizing ulcerative stomatitis @ 0.95
water canker > necrotizing ulcerative stomatitis @ 0.8
bannwarth > other neurologic disorders in lyme disease @ 0.95
garin bujadoux > other neurologic disorders in lyme disease
neuroborreliosis > neurologic disorder in lyme disease @ 0.95
lyme meningitis > meningitis due to lyme disease @ 0.95
lyme carditis > other conditions associated with lyme disease
lyme palsy > other neurologic disorders in lyme disease @ 0.8
afzelius > lyme disease @ 0.8
erythema migrans > lyme disease @ 0.95
acrodermatitis chronica lyme > other conditions associated with lyme disease @ 0.8

# --- Chlamydia, rickettsia
granular ophthalmia > trachoma
trachomatous pannus > active stage of trachoma @ 0.8
bird fancier's fever > chlamydia psittaci @ 0.5
psittacosis = ornithosis @ 0.95
inclusion blennorrhea > chlamydial conjunctivitis
paratrachoma > chlamydial conjunctivitis @ 0.95
gaol fever > epidemic louse-borne typhus fever @ 0.95
camp fever > epidemic louse-borne typhus fever @ 0.85
petechial typhus > epidemic louse-borne typhus fever @ 0.6
exanthematic typhus > epidemic louse-borne typhus fever @ 0.85
classical typhus > epidemic louse-borne typhus fever
rickettsia prowazekii > epidemic louse-borne typhus fever @ 0.95
rickettsia typhi > typhus fever due to rickettsia typhi @ 0.95
rickettsia mooseri > typhus fever due to rickettsia typhi
mexican typhus > typhus fever due to rickettsia typhi @ 0.8
tabardillo > typhus fever due to rickettsia typhi @ 0.7
endemic typhus > typhus fever due to rickettsia typhi @ 0.95
shop typhus > typhus fever due to rickettsia typhi
rat typhus > typhus fever due to rickettsia typhi
urban typhus malaya > typhus fever due to rickettsia typhi @ 0.8
rural typhus > typhus fever due to rickettsia tsutsugamushi @ 0.8
mite borne typhus > typhus fever due to rickettsia tsutsugamushi
kedani fever > typhus fever due to rickettsia tsutsugamushi
tropical typhus > typhus fever due to rickettsia tsutsugamushi @ 0.7
orientia > typhus fever due to rickettsia tsutsugamushi
tick typhus > spotted fever @ 0.85
tick typhus indian > spotted fever due to rickettsia conorii
kenya tick typhus > spotted fever due to rickettsia conorii @ 0.95
african tick typhus > spotted fever due to rickettsia conorii
mediterranean spotted fever > spotted fever due to rickettsia conorii @ 0.95
fievre boutonneuse > spotted fever due to rickettsia conorii @ 0.95
north asian tick fever > spotted fever due to rickettsia siberica @ 0.95
siberian tick typhus > spotted fever due to rickettsia siberica @ 0.95
rocky mountain fever > spotted fever due to rickettsia rickettsii @ 0.95
tobia fever > spotted fever due to rickettsia rickettsii
ehrlichia chaffeensis > ehrlichiosis chaffeensis @ 0.95
hme > ehrlichiosis chaffeensis @ 0.7 if: tick, ehrlichiosis, monocytic
human monocytic ehrlichiosis > ehrlichiosis chaffeensis @ 0.95
human granulocytic ehrlichiosis > anaplasmosis @ 0.85
sennetsu > other ehrlichiosis
coxiella > q fever @ 0.95
rickettsia akari > rickettsialpox @ 0.95
kew gardens > rickettsialpox @ 0.95
meuse fever > trench fever
wolhynian > trench fever @ 0.95
volhynia fever > trench fever @ 0.95

# --- Viruses of the nervous system, arboviruses
polioencephalitis > acute poliomyelitis @ 0.7
polioencephalitis bulbar > acute paralytic poliomyelitis
bulbar polio > acute paralytic poliomyelitis
spinal polio > acute paralytic poliomyelitis
anterior poliomyelitis > acute paralytic poliomyelitis @ 0.7
abortive polio > acute nonparalytic poliomyelitis
nonparalytic polio > acute nonparalytic poliomyelitis @ 0.95
vaccine polio > acute paralytic poliomyelitis vaccine-associated @ 0.95
inclusion body encephalitis > subacute sclerosing panencephalitis
dawson > subacute sclerosing panencephalitis @ 0.85
bogaert leukoencephalitis > subacute sclerosing panencephalitis
spongiform encephalopathy > creutzfeldt-jakob disease @ 0.8
vcjd > variant creutzfeldt-jakob disease @ 0.95
gss > gerstmann-straussler-scheinker syndrome if: syndrome, prion, gerstmann
ffi > fatal familial insomnia
lyssa > rabies
rabid > rabies
furious rabies > rabies
dumb rabies > rabies
wildlife rabies > sylvatic rabies @ 0.95
dog rabies > urban rabies @ 0.85
triple e > eastern equine encephalitis @ 0.8
wee > western equine encephalitis @ 0.7 if: encephalitis, virus, equine
sle > st louis encephalitis @ 0.5 if: encephalitis
vee > venezuelan equine fever @ 0.7 if: encephalitis, virus, equine
tbe > tick-borne viral encephalitis @ 0.7 if: encephalitis, tick, virus
la crosse > california encephalitis @ 0.95
australian x disease > australian encephalitis @ 0.95
rocio > other mosquito-borne viral encephalitis
central european encephalitis > central european tick-borne encephalitis @ 0.95
fsme > central european tick-borne encephalitis
biundulant meningoencephalitis > central european tick-borne encephalitis @ 0.85
diphasic milk fever > central european tick-borne encephalitis @ 0.85
taiga encephalitis > far eastern tick-borne encephalitis
langat > other tick-borne viral encephalitis
vienna encephalitis > other specified viral encephalitis @ 0.8
sleepy sickness epidemic > other specified viral encephalitis @ 0.8
herpes encephalitis > herpesviral encephalitis @ 0.95
hsv encephalitis > herpesviral encephalitis @ 0.95
herpetic meningitis > herpesviral meningitis @ 0.95
simian b disease > herpesviral encephalitis
mollaret > viral meningitis @ 0.6
lcm > lymphocytic choriomeningitis if: meningitis, virus, mouse
aseptic meningitis viral > viral meningitis
boston exanthem > enteroviral exanthematous fever @ 0.95
vestibular neuronitis epidemic > epidemic vertigo
bouquet fever > dengue fever @ 0.7
dandy fever > dengue fever @ 0.95
break bone > dengue fever @ 0.95
dengue shock > dengue hemorrhagic fever @ 0.95
dengue bleeding > dengue hemorrhagic fever
dhf > dengue hemorrhagic fever if: dengue, fever, mosquito
thai hemorrhagic fever > dengue hemorrhagic fever @ 0.7
philippine hemorrhagic fever > dengue hemorrhagic fever @ 0.85
bwamba > other specified mosquito-borne viral fevers @ 0.95
group c arbovirus > other specified mosquito-borne viral fevers @ 0.7
semliki forest > other specified mosquito-borne viral fevers
zinga > rift valley fever @ 0.5
karelian fever > other specified mosquito-borne viral fevers
usutu > other specified mosquito-borne viral fevers @ 0.8
papatasi > sandfly fever @ 0.95
phlebotomus > sandfly fever
changuinola > sandfly fever @ 0.7
oropouche = oropouche virus disease @ 0.95
american mountain fever > colorado tick fever
vesicular stomatitis virus > other specified arthropod-borne viral fevers @ 0.7
bolivian hemorrhagic fever > machupo hemorrhagic fever @ 0.95
guanarito > other arenaviral hemorrhagic fevers
sabia virus > other arenaviral hemorrhagic fevers
venezuelan hemorrhagic fever > other arenaviral hemorrhagic fevers
brazilian hemorrhagic fever > other arenaviral hemorrhagic fevers @ 0.7
lujo > other arenaviral hemorrhagic fevers @ 0.8
crimean fever > crimean-congo hemorrhagic fever @ 0.95
central asian hemorrhagic fever > crimean-congo hemorrhagic fever
cchf > crimean-congo hemorrhagic fever @ 0.95
green monkey disease > marburg virus disease
vervet monkey disease > marburg virus disease
dobrava > hemorrhagic fever with renal syndrome
hantaan > hemorrhagic fever with renal syndrome @ 0.95
songo fever > hemorrhagic fever with renal syndrome
hantavirus disease renal > hemorrhagic fever with renal syndrome @ 0.95
hfrs > hemorrhagic fever with renal syndrome @ 0.95
four corners virus > hantavirus cardio-pulmonary syndrome
hcps > hantavirus cardio-pulmonary syndrome

# --- Skin and mucosa viruses
kaposi varicelliform > eczema herpeticum @ 0.95
varicelliform eruption > eczema herpeticum
herpes facialis > herpesviral vesicular dermatitis
herpetic stomatitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpetic gingivitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpetic pharyngitis > herpesviral gingivostomatitis and pharyngotonsillitis
herpetic keratitis > herpesviral keratitis @ 0.95
herpes cornea > herpesviral keratitis @ 0.95
dendritic ulcer > herpesviral keratitis
herpes iridocyclitis > herpesviral iridocyclitis @ 0.95
herpes hepatitis > herpesviral hepatitis @ 0.95
herpes gladiatorum > herpesviral vesicular dermatitis @ 0.7
wrestler's herpes > herpesviral vesicular dermatitis @ 0.7
herpes esophagitis > other herpesviral infection @ 0.6
herpes sepsis > disseminated herpesviral disease
neonatal herpes > congenital herpesviral infection @ 0.8
herpes ophthalmicus > zoster ocular disease
herpes oticus > postherpetic geniculate ganglionitis
zoster oticus > postherpetic geniculate ganglionitis
herpes auricularis > postherpetic geniculate ganglionitis @ 0.8
hunt's geniculate > postherpetic geniculate ganglionitis
zoster ear > postherpetic geniculate ganglionitis @ 0.8
phn > other postherpetic nervous system involvement @ 0.85 if: shingles, zoster, herpes, neuralgia
varicella encephalitis > varicella encephalitis encephalomyelitis
variola minor > smallpox @ 0.95
kaffir pox > smallpox @ 0.8
whitepox > smallpox @ 0.7
black measles > measles @ 0.8
hemorrhagic measles > measles
red measles > measles
ten day measles > measles
roetheln > rubella
measles ear > measles complicated by otitis media @ 0.8
measles lung > measles complicated by pneumonia @ 0.85
measles brain > measles complicated by encephalitis
verruca plana > viral warts other
verruca filiformis > viral warts other
verruca digitata > viral warts other
verruca palmaris > viral warts other @ 0.8
palmar wart > other viral warts @ 0.8
mosaic wart > plantar wart @ 0.7
seed wart > viral warts @ 0.7
filiform wart > viral warts other
juvenile wart > viral warts other
periungual wart > viral warts other @ 0.8
periungual verruca > viral warts other @ 0.8
epidermodysplasia verruciformis > viral warts other @ 0.7
scabby mouth > orf @ 0.8
sore mouth sheep > orf virus disease
sheep pox > orf virus disease @ 0.6
pseudorubella > exanthema subitum @ 0.7
zahorsky > exanthema subitum sixth disease
aphthous pharyngitis > enteroviral vesicular pharyngitis @ 0.85
megalerythema > erythema infectiosum
foot and mouth disease animal > other viral infections characterized by skin and mucous membrane lesions @ 0.4
aphthous fever > foot and mouth disease @ 0.6

# --- Hepatitis, other viruses
infectious jaundice > viral hepatitis @ 0.6
homologous serum jaundice > hepatitis b
homologous serum hepatitis > hepatitis b @ 0.95
post transfusion hepatitis > viral hepatitis b c @ 0.6
syringe jaundice > hepatitis b @ 0.8
australia antigen > hepatitis b
hbsag > hepatitis b @ 0.8
hepatitis d > delta-agent
hep a > hepatitis a @ 0.95
hav > hepatitis a @ 0.8 if: hepatitis, virus, vaccine, antibody
cmv lung > cytomegaloviral pneumonitis @ 0.95
cmv retinitis > other cytomegaloviral diseases @ 0.85
cmv colitis > other cytomegaloviral diseases @ 0.85
cmv esophagitis > other cytomegaloviral diseases @ 0.8
cmv encephalitis > other cytomegaloviral diseases @ 0.8
cytomegalovirus retinitis > other cytomegaloviral diseases @ 0.85
cytomegalovirus colitis > other cytomegaloviral diseases @ 0.85
salivary gland virus > cytomegaloviral disease
mumps testis > mumps orchitis @ 0.95
mumps brain > mumps encephalitis
mumps nephritis > mumps with other complications @ 0.7
monocytic angina > infectious mononucleosis
drusenfieber > infectious mononucleosis
filatov > infectious mononucleosis @ 0.7
ebv infection > gammaherpesviral mononucleosis @ 0.8
pharyngoconjunctivitis > viral pharyngoconjunctivitis @ 0.95
beal's syndrome conjunctivitis > viral conjunctivitis @ 0.7
apollo conjunctivitis > acute epidemic hemorrhagic conjunctivitis @ 0.95
apollo eye > acute epidemic hemorrhagic conjunctivitis @ 0.95
newcastle conjunctivitis > other viral conjunctivitis @ 0.95
bamle > epidemic myalgia
dabney's grip > epidemic myalgia
devil's grippe > epidemic myalgia @ 0.95
coxsackie myocarditis > viral myocarditis @ 0.95
coxsackie pericarditis > viral pericarditis @ 0.95
coxsackie carditis > viral carditis @ 0.95
barmah forest > other specified mosquito-borne viral fevers @ 0.7
adenovirus > adenovirus infection unspecified @ 0.95
enterovirus > enterovirus infection unspecified
hiv encephalopathy > human immunodeficiency virus disease @ 0.8

# --- Fungi
trichophytic granuloma > other dermatophytoses @ 0.95
majocchi > other dermatophytoses @ 0.85
trichophyton granuloma > other dermatophytoses @ 0.95
disseminated dermatophytosis > other dermatophytoses @ 0.95
granulomatous dermatophytosis > other dermatophytoses @ 0.95
tinea tonsurans > tinea capitis
tinea kerion > tinea capitis @ 0.95
tinea sycosis > tinea barbae @ 0.95
tinea faciei > tinea corporis @ 0.6
tinea circinata > tinea corporis
tinea glabrosa > tinea corporis @ 0.8
trichophytosis > dermatophytosis @ 0.95
microsporosis > dermatophytosis
epidermophytosis > dermatophytosis
epidermophytid > dermatophytosis @ 0.8
dermatophytid > dermatophytosis @ 0.85
malassezia > pityriasis versicolor @ 0.7
tinea flava > pityriasis versicolor @ 0.95
liver spots fungal > pityriasis versicolor @ 0.5
microsporosis nigra > tinea nigra @ 0.95
cladosporiosis skin > tinea nigra @ 0.6
trichomycosis nodosa > black piedra @ 0.6
beigel's disease > white piedra
piedra > white piedra
piedra > black piedra @ 0.6
thrush > candidal stomatitis
thrush throat > candidal stomatitis @ 0.7
thrush esophagus > candidal esophagitis @ 0.95
thrush newborn > neonatal candidiasis
monilial > candidal @ 0.95
candidal intertrigo > candidiasis of skin and nail
candidal onychia > candidiasis of skin and nail @ 0.95
candidal perleche > candidal cheilitis @ 0.95
oidiomycosis > candidiasis @ 0.6
yeast infection mouth > candidal stomatitis
yeast infection skin > candidiasis of skin and nail
yeast infection penis > candidal balanitis @ 0.85
coccidioidal granuloma > disseminated coccidioidomycosis @ 0.7
coccidioidal meningitis > coccidioidomycosis meningitis @ 0.95
spelunker's disease > histoplasmosis @ 0.7
duboisii > histoplasmosis duboisii @ 0.95
blastomycotic dermatitis > cutaneous blastomycosis
lutz > paracoccidioidomycosis @ 0.8
schenck's disease > sporotrichosis
gardener's disease > sporotrichosis @ 0.7
chromoblastomycosis > cutaneous chromomycosis @ 0.85
fonseca's disease > chromomycosis @ 0.8
verrucous dermatitis mycotic > cutaneous chromomycosis @ 0.8
cladosporiosis > pheomycotic brain abscess @ 0.5
phaeohyphomycosis > pheomycotic chromomycosis @ 0.8
phaeohyphomycotic > pheomycotic @ 0.95
aspergilloma > pulmonary aspergillosis other @ 0.85
aspergillus ball > other pulmonary aspergillosis @ 0.85
fungus ball > other pulmonary aspergillosis @ 0.7
aspergillus sinusitis > other forms of aspergillosis @ 0.7
aspergillus pneumonia > pulmonary aspergillosis other
aspergillus tonsil > tonsillar aspergillosis @ 0.95
cryptococcal lung > pulmonary cryptococcosis
torula > cryptococcosis
torula meningitis > cerebral cryptococcosis
cryptococcal brain > cerebral cryptococcosis
rhinocerebral phycomycosis > rhinocerebral mucormycosis @ 0.95
conidiobolomycosis > other zygomycoses @ 0.95
conidiobolus > other zygomycoses @ 0.95
basidiobolomycosis > other zygomycoses @ 0.95
entomophthoromycosis > other zygomycoses @ 0.95
entomophthora > other zygomycoses
mucor lung > pulmonary mucormycosis
mucor skin > cutaneous mucormycosis
lobo > lobomycosis @ 0.95
allescheriosis > allescheriasis @ 0.95
pseudallescheria > allescheriasis
geotrichum > geotrichosis @ 0.95
penicilliosis > penicillosis @ 0.95
adiaspiromycosis > other specified mycoses @ 0.95
haplomycosis > other specified mycoses @ 0.8
pneumocystis > pneumocystosis @ 0.95
plasma cell pneumonia > pneumocystosis @ 0.7
carinii > pneumocystosis
jiroveci > pneumocystosis @ 0.95

# --- Protozoa
blackwater > plasmodium falciparum malaria severe complicated @ 0.85
black water > plasmodium falciparum malaria severe complicated @ 0.8 if: fever, malaria
hemoglobinuric fever > plasmodium falciparum malaria severe complicated @ 0.6
subtertian malaria > plasmodium falciparum malaria @ 0.95
estivoautumnal > plasmodium falciparum malaria @ 0.95
malignant tertian > plasmodium falciparum malaria @ 0.95
pernicious malaria > plasmodium falciparum malaria @ 0.85
algid malaria > plasmodium falciparum malaria severe complicated @ 0.7
tertian malaria > plasmodium vivax malaria @ 0.85
tertian fever > plasmodium vivax malaria @ 0.8
intermittent fever malarial > malaria @ 0.8
paludal fever > malaria
chagres fever > malaria @ 0.8
roman fever > malaria @ 0.8
remittent fever malarial > malaria @ 0.8
jungle fever > malaria @ 0.7
malarial hemoglobinuria > plasmodium falciparum malaria severe complicated @ 0.7
malarial nephrotic > plasmodium malariae malaria with nephropathy
malarial kidney > plasmodium malariae malaria with nephropathy @ 0.8
knowlesi > malaria due to simian plasmodia @ 0.95
cynomolgi > malaria due to simian plasmodia
dumdum > visceral leishmaniasis @ 0.95
dum dum > visceral leishmaniasis @ 0.95
black fever > visceral leishmaniasis @ 0.6
cachectic fever > visceral leishmaniasis @ 0.8
burdwan fever > visceral leishmaniasis @ 0.95
leishman donovan > visceral leishmaniasis
leishmania donovani > visceral leishmaniasis @ 0.95
infantile splenic anemia leishmanial > visceral leishmaniasis @ 0.7
ponos > visceral leishmaniasis @ 0.8
leishmanoid > leishmaniasis dermal @ 0.8
bauru ulcer > cutaneous leishmaniasis @ 0.85
biskra button > cutaneous leishmaniasis @ 0.95
natal sore > cutaneous leishmaniasis @ 0.7
bush yaws > cutaneous leishmaniasis @ 0.6
pian bois > cutaneous leishmaniasis @ 0.8
forest yaws > cutaneous leishmaniasis @ 0.7
nasopharyngeal leishmaniasis > mucocutaneous leishmaniasis
leishmaniasis american > mucocutaneous leishmaniasis @ 0.6
gambian sleeping sickness > gambiense trypanosomiasis @ 0.95
gambian > gambiense trypanosomiasis
rhodesian > rhodesiense trypanosomiasis
cruz > chagas disease @ 0.5 if: trypanosomiasis, trypanosoma, disease
mazza romana > acute chagas disease @ 0.8
romana's sign > acute chagas disease @ 0.8
barbeiro fever > chagas disease
brazilian trypanosomiasis > chagas disease @ 0.95
kissing bug disease > chagas disease
chagas heart > chagas disease with heart involvement @ 0.95
chagas cardiomyopathy > chagas disease with heart involvement @ 0.95
chagas colon > megacolon in chagas disease @ 0.95
chagas esophagus > megaesophagus in chagas disease @ 0.95
toxoplasmosis brain > toxoplasma meningoencephalitis
toxoplasmosis encephalitis > toxoplasma meningoencephalitis @ 0.95
toxoplasmosis eye > toxoplasma oculopathy @ 0.95
toxoplasmosis lung > pulmonary toxoplasmosis @ 0.95
toxoplasma heart > toxoplasma myocarditis
toxoplasma retinitis > toxoplasma chorioretinitis @ 0.95
redwater fever > babesiosis @ 0.7
nantucket > babesiosis
primary amebic meningoencephalitis > naegleriasis @ 0.95
brain eating > naegleriasis
acanthamoeba > acanthamoebiasis @ 0.95
balamuthia > other specified protozoal diseases @ 0.6

# --- Worms
katayama > schistosomiasis due to schistosoma japonicum @ 0.95
yangtze > schistosomiasis due to schistosoma japonicum
oriental schistosomiasis > schistosomiasis due to schistosoma japonicum @ 0.95
asiatic schistosomiasis > schistosomiasis due to schistosoma japonicum @ 0.95
kinkiang fever > schistosomiasis due to schistosoma japonicum
vesical schistosomiasis > schistosomiasis due to schistosoma haematobium
bladder schistosomiasis > schistosomiasis due to schistosoma haematobium
egyptian hematuria > schistosomiasis due to schistosoma haematobium
endemic hematuria > schistosomiasis due to schistosoma haematobium @ 0.8
manson's disease > schistosomiasis due to schistosoma mansoni @ 0.95
intestinal schistosomiasis > schistosomiasis due to schistosoma mansoni
intestinal bilharzia > schistosomiasis due to schistosoma mansoni
cercarial > cercarial dermatitis
bather's itch > cercarial dermatitis
distomatosis > fluke infection @ 0.8
distomiasis > fluke infection @ 0.8
trematode > fluke infection
parasitic hemoptysis > paragonimiasis @ 0.7
watsoniasis > other specified fluke infections
echinostoma > other specified fluke infections
echinostomiasis > other specified fluke infections @ 0.95
gastrodisciasis > other specified fluke infections
nanophyetiasis > other specified fluke infections
heterophyes > other specified fluke infections
hydatid liver > echinococcus granulosus infection of liver @ 0.85
hydatid lung > echinococcus granulosus infection of lung @ 0.85
hydatid bone > echinococcus granulosus infection of bone @ 0.85
echinococcal > echinococcus infection @ 0.95
alveolar hydatid > echinococcus multilocularis infection
taenia > taeniasis
saginata > taenia saginata taeniasis @ 0.95
unarmed tapeworm > taenia saginata taeniasis
armed tapeworm > taenia solium taeniasis
bladder worm > cysticercosis @ 0.8
cysticercosis brain > cysticercosis of central nervous system @ 0.95
dibothriocephaliasis > diphyllobothriasis @ 0.95
dibothriocephalus > diphyllobothriasis @ 0.95
bothriocephalus > diphyllobothriasis @ 0.95
dibothriocephalus anemia > diphyllobothriasis @ 0.8
diphyllobothrium > diphyllobothriasis @ 0.95
broad fish tapeworm > diphyllobothriasis @ 0.95
spirometra > sparganosis @ 0.95
plerocercoid > sparganosis @ 0.8
dipylidium > dipylidiasis @ 0.95
serpent worm > dracunculiasis @ 0.8
sowda > onchocerciasis without eye disease @ 0.7
brugiasis > filariasis due to brugia malayi @ 0.95
brugia > filariasis due to brugia @ 0.95
malayan filariasis > filariasis due to brugia malayi @ 0.95
timorian > filariasis due to brugia timori
bancroftian > filariasis due to wuchereria bancrofti @ 0.95
wuchereriasis > filariasis due to wuchereria bancrofti @ 0.95
wuchereria > filariasis due to wuchereria bancrofti @ 0.95
lymphatic filariasis > filariasis due to wuchereria bancrofti @ 0.6
chyluria filarial > filariasis @ 0.8
kampala eye > loiasis @ 0.5
acanthocheilonemiasis > mansonelliasis
streptocerciasis > mansonelliasis @ 0.8
ozzardi > mansonelliasis @ 0.95
frimodt moller > tropical pulmonary eosinophilia @ 0.8
trichina > trichinellosis @ 0.95
trichinelliasis > trichinellosis @ 0.95
brickmaker's anemia > hookworm disease
tunnel anemia > hookworm disease @ 0.7
miner's anemia > hookworm disease @ 0.8
egyptian chlorosis > hookworm disease
tropical chlorosis > hookworm disease @ 0.7
uncinariasis > hookworm disease @ 0.95
necator > necatoriasis @ 0.95
ancylostoma > ancylostomiasis @ 0.95
coolie itch > hookworm disease @ 0.7
lumbricosis > ascariasis @ 0.7
ascaris pneumonia > ascariasis pneumonia @ 0.95
cochin china > intestinal strongyloidiasis @ 0.95
anguilluliasis > strongyloidiasis
anguillulosis > strongyloidiasis
seat worm > enterobiasis @ 0.95
anisakis > anisakiasis @ 0.95
capillaria > capillariasis
hepatic capillariasis > other specified helminthiases @ 0.7
oesophagostomiasis > other specified intestinal helminthiases
ternidensiasis > other specified intestinal helminthiases
physalopteriasis > other specified intestinal helminthiases @ 0.8
trichostrongylus > trichostrongyliasis @ 0.95
rat lungworm > angiostrongyliasis due to parastrongylus cantonensis @ 0.95
cantonensis > angiostrongyliasis due to parastrongylus cantonensis @ 0.95
eosinophilic meningitis > angiostrongyliasis due to parastrongylus cantonensis @ 0.6
costaricensis > intestinal angiostrongyliasis @ 0.95
wandering swelling > gnathostomiasis @ 0.7
syngamus > syngamiasis @ 0.95
gape worm > syngamiasis
leech internal > internal hirudiniasis @ 0.95
toxocariasis = visceral larva migrans @ 0.95
acanthocephaliasis > other specified helminthiases
gongylonemiasis > other specified helminthiases
metastrongyliasis > other specified helminthiases
thelaziasis > other specified helminthiases
thorny headed worm > other specified helminthiases @ 0.8
macracanthorhynchus > other specified helminthiases @ 0.8

# --- Infestations
pediculus corporis > pediculosis due to pediculus humanus corporis @ 0.95
phthiriasis = pediculosis pubis
eyelash lice > phthiriasis @ 0.8
straw itch > other acariasis
barley itch > other acariasis @ 0.8
grocer's itch > other acariasis @ 0.8
copra itch > other acariasis @ 0.8
mattress itch > other acariasis @ 0.7
trombiculiasis > trombiculosis @ 0.95
burrowing flea > tungiasis
acarine itch > scabies @ 0.6
tongue worm > other specified infestations @ 0.7
porocephalosis > other specified infestations @ 0.8
warble fly > myiasis
ophthalmomyiasis > ocular myiasis @ 0.95
rhinomyiasis > nasopharyngeal myiasis
creeping myiasis > cutaneous myiasis

# --- Repaired right sides
tuberculous conjunctivitis > tuberculosis of eye
gumma brain > other symptomatic neurosyphilis @ 0.85
syphilitic optic atrophy > other symptomatic neurosyphilis @ 0.7
moon's molars > hutchinson's teeth @ 0.8
economo > other specified viral encephalitis
encephalitis lethargica > other specified viral encephalitis
acanthamoeba keratitis > keratoconjunctivitis due to acanthamoeba @ 0.95
amebic keratitis > keratoconjunctivitis due to acanthamoeba
dicrocoelium > dicroceliasis @ 0.95
dicrocoeliasis > dicroceliasis @ 0.95
lancet fluke > dicroceliasis
demodex > other acariasis @ 0.8
demodicosis > other acariasis @ 0.85
chigger > other acariasis @ 0.8

# --- Other words
lepothrix > other specified bacterial diseases
leptothricosis > other specified bacterial diseases
leptotrichosis > other specified bacterial diseases @ 0.85
trichomycosis axillaris > other specified bacterial diseases @ 0.8
coenurosis > other specified cestode infections @ 0.95
coenuriasis > other specified cestode infections @ 0.95
coenurus > other specified cestode infections
bertiella > other specified cestode infections
inermicapsifer > other specified cestode infections @ 0.85
mesocestoides > other specified cestode infections @ 0.85
raillietiniasis > other specified cestode infections @ 0.85
chylocele filarial > filariasis @ 0.85
lymphangitis filarial > filariasis @ 0.85
orchitis filarial > filariasis @ 0.85
epidermodysplasia > other viral warts @ 0.8
agranulocytic > agranulocytosis
granulosis rubra nasi > other eccrine sweat disorders
variolosis > smallpox
sapremia > sepsis @ 0.7
ichoremia > sepsis @ 0.8
toxinfection > bacterial foodborne intoxication @ 0.6
enterocolitis bacterial > bacterial intestinal infection
dysenteric > dysentery @ 0.8
febris melitensis > brucellosis
febris rubra > scarlet fever @ 0.8
febris flava > yellow fever @ 0.95
febris undulans > brucellosis @ 0.95
variola vera > smallpox @ 0.95
tussis convulsiva > whooping cough @ 0.95
lyssophobia > other specified phobia @ 0.6
icterus epidemicus > leptospirosis
icterus epidemicus > hepatitis a @ 0.6
icterus infectiosus > leptospirosis icterohemorrhagica @ 0.7
vermination > helminthiasis @ 0.7
worm infestation > helminthiasis
nematode intestinal > intestinal helminthiasis @ 0.85
nematode > helminthiasis @ 0.7
cestodiasis > cestode infection @ 0.95
tapeworm > cestode infection @ 0.85
trypanosoma > african trypanosomiasis
trypanosoma > chagas disease @ 0.8
trypanosome > african trypanosomiasis @ 0.8
schistosoma > schistosomiasis unspecified
bordetella > whooping cough
candidid > candidiasis @ 0.7
moniliid > candidiasis @ 0.7

# --- Organisms without a code of their own
eikenella > other bacterial infections of unspecified site @ 0.8
kingella > other bacterial infections of unspecified site @ 0.8
moraxella > other bacterial infections of unspecified site @ 0.75
aeromonas > other bacterial infections of unspecified site @ 0.7
citrobacter > other bacterial infections of unspecified site @ 0.75
enterobacter > other bacterial infections of unspecified site @ 0.7
serratia > other bacterial infections of unspecified site @ 0.7
morganella > other bacterial infections of unspecified site @ 0.75
providencia > other bacterial infections of unspecified site @ 0.75
stenotrophomonas > other bacterial infections of unspecified site @ 0.75
burkholderia cepacia > other bacterial infections of unspecified site @ 0.7
alcaligenes > other bacterial infections of unspecified site @ 0.75
paracolon > other bacterial infections of unspecified site @ 0.8
proteus infection > other bacterial infections of unspecified site @ 0.75
klebsiella infection > other bacterial infections of unspecified site @ 0.75
pseudomonas infection > other bacterial infections of unspecified site @ 0.75
clostridium infection > other bacterial infections of unspecified site @ 0.7
bacteroides infection > other bacterial infections of unspecified site @ 0.75
anaerobic infection > other bacterial infections of unspecified site @ 0.75
fusobacterium infection > other bacterial infections of unspecified site @ 0.75
corynebacterium infection > other bacterial infections of unspecified site @ 0.7
listonella > other bacterial infections of unspecified site @ 0.5
vibrio vulnificus infection > other bacterial infections of unspecified site @ 0.6
escherichia coli infection > other bacterial infections of unspecified site @ 0.7
coli bacillus > escherichia coli
haemophilus infection > hemophilus influenzae infection unspecified site @ 0.85
pfeiffer's bacillus > hemophilus influenzae infection @ 0.8
enterococcus infection > streptococcal infection unspecified site @ 0.75
staphylococcal infection > staphylococcal infection unspecified site @ 1.0
mssa infection > methicillin susceptible staphylococcus aureus infection unspecified site @ 1.0
ureaplasma > mycoplasma infection unspecified site @ 0.7
chlamydophila > other chlamydial diseases @ 0.7
capnocytophaga > other specified zoonotic bacterial diseases
capnocytophaga > other bacterial infections @ 0.7
yersinia enterocolitica > enteritis due to yersinia enterocolitica
helicobacter > helicobacter pylori
campylobacter jejuni > campylobacter enteritis
plesiomonas > other specified bacterial intestinal infections @ 0.85
aeromonas enteritis > other specified bacterial intestinal infections @ 0.85
proteus enteritis > other specified bacterial intestinal infections
pseudomonas enteritis > other specified bacterial intestinal infections
staphylococcal enteritis > other specified bacterial intestinal infections @ 0.8
aerobacter enteritis > other specified bacterial intestinal infections
paracolon enteritis > other specified bacterial intestinal infections
arizona enteritis > salmonella enteritis @ 0.8
staphylococcal enterocolitis > other specified bacterial intestinal infections @ 0.8
coxsackie enteritis > other viral enteritis @ 0.85
echovirus enteritis > other viral enteritis @ 0.85
torovirus > other viral enteritis
enteroviral enteritis > other viral enteritis
intestinal flu > viral intestinal infection
gastric flu > viral intestinal infection
epidemic vomiting > acute gastroenteropathy due to norwalk agent
epidemic vomiting > viral intestinal infection @ 0.7
epidemic diarrhea > infectious gastroenteritis and colitis @ 0.85
epidemic gastroenteritis > infectious gastroenteritis and colitis @ 0.85
summer diarrhea > infectious gastroenteritis and colitis @ 0.85
septic diarrhea > infectious gastroenteritis and colitis @ 0.7
septic enteritis > infectious gastroenteritis and colitis @ 0.8
summer complaint > infectious gastroenteritis and colitis @ 0.7
hemorrhagic enteritis infectious > infectious gastroenteritis and colitis @ 0.8
listeria food > listeriosis @ 0.8

# --- Viruses, by name
banna virus > other mosquito-borne viral encephalitis @ 0.7
kunjin > australian encephalitis
kunjin > other mosquito-borne viral fevers @ 0.7
tahyna > other mosquito-borne viral fevers
tahyna > california encephalitis @ 0.7
sfts > other specified arthropod-borne viral fevers @ 0.7
severe fever with thrombocytopenia > other specified arthropod-borne viral fevers @ 0.8
bhanja > other specified arthropod-borne viral fevers
bhanja > other tick-borne viral encephalitis @ 0.6
piry > other specified arthropod-borne viral fevers @ 0.85
chandipura > other specified arthropod-borne viral fevers
chandipura > viral encephalitis @ 0.6
punta toro > sandfly fever @ 0.7
guama > other specified mosquito-borne viral fevers @ 0.8
guaroa > other specified mosquito-borne viral fevers @ 0.8
ilesha > other specified mosquito-borne viral fevers @ 0.8
zika virus > zika virus disease @ 1.0
everglades virus > other specified mosquito-borne viral fevers @ 0.7
mucambo > other specified mosquito-borne viral fevers @ 0.8
tataguine > other specified mosquito-borne viral fevers @ 0.8
nyando > other specified mosquito-borne viral fevers @ 0.8
negishi > other tick-borne viral encephalitis
kemerovo > other specified arthropod-borne viral fevers
kemerovo > other tick-borne viral encephalitis @ 0.7
alkhurma > other specified viral hemorrhagic fevers @ 0.8
deer tick virus > powassan virus disease
nipah > other specified viral encephalitis @ 0.7
hendra > other specified viral encephalitis @ 0.6
chapare > other arenaviral hemorrhagic fevers @ 0.85
reovirus > other viral infections of unspecified site @ 0.7
orbivirus > other viral infections of unspecified site @ 0.7
polyomavirus > papovavirus infection
polyomavirus > other viral infections of unspecified site @ 0.6
bk virus > other viral infections of unspecified site @ 0.7
metapneumovirus > human metapneumovirus
human herpesvirus 6 > human herpesvirus 6 infection @ 0.95
hhv6 > human herpesvirus 6 @ 0.95
hhv7 > human herpesvirus 7 @ 0.95
hhv8 > human herpesvirus 8 @ 0.8
human papilloma > viral warts
human papilloma > papillomavirus @ 0.6
mimivirus > other viral infections @ 0.5
herpes b > other herpesviral infections
herpes b > herpesviral encephalitis @ 0.6
catscratch > cat-scratch disease @ 1.0
bovine stomatitis > other parapoxvirus infections @ 0.7
bovine papular stomatitis > other parapoxvirus infections @ 0.7
sealpox > other parapoxvirus infections @ 0.85
farmyard pox > parapoxvirus infection unspecified @ 0.7
buffalopox > other orthopoxvirus infections
buffalopox > vaccinia not from vaccine @ 0.6
camelpox > other orthopoxvirus infections @ 0.6
yaba > yaba pox virus disease @ 0.95

# --- Rickettsia, spirochetes, others by name
rickettsia africae > other spotted fevers
rickettsia parkeri > other spotted fevers
rickettsia honei > other spotted fevers
rickettsia japonica > other spotted fevers
japanese spotted fever > other spotted fevers
astrakhan fever > spotted fever due to rickettsia conorii @ 0.8
israeli tick typhus > spotted fever due to rickettsia conorii @ 0.85
tibola > other spotted fevers @ 0.8
ewingii > other ehrlichiosis
borrelia > relapsing fever
borrelia > lyme disease @ 0.7
borrelia miyamotoi > tick-borne relapsing fever @ 0.8
treponema pallidum > syphilis @ 0.95
spirochetosis > spirochetal infection unspecified
spirochetal bronchitis > other specified spirochetal infections @ 0.7
bronchopulmonary spirochetosis > other specified spirochetal infections @ 0.8
intestinal spirochetosis > other specified spirochetal infections @ 0.7

# --- Parasites by name
eimeria > isosporiasis
eimeria > coccidiosis @ 0.5
enterocytozoon > microsporidiosis @ 0.85
encephalitozoon > microsporidiosis
encephalitozoon > other specified protozoal diseases @ 0.7
sappinia > other specified protozoal diseases @ 0.7
trypanosoma gambiense > gambiense trypanosomiasis @ 0.95
trypanosoma rhodesiense > rhodesiense trypanosomiasis @ 0.95
leishmania braziliensis > mucocutaneous leishmaniasis @ 0.95
leishmania mexicana > cutaneous leishmaniasis
leishmania infantum > visceral leishmaniasis @ 0.95
plasmodium falciparum > plasmodium falciparum malaria @ 1.0
schistosoma mekongi > other schistosomiasis
schistosoma intercalatum > other schistosomiasis @ 0.95
gastrodiscoides > other specified fluke infections
watsonius > other specified fluke infections
clinostomum > other specified fluke infections @ 0.8
metagonimus > other specified fluke infections
metorchis > opisthorchiasis
metorchis > other specified fluke infections @ 0.6
diphyllobothrium latum > diphyllobothriasis @ 0.95
multiceps > other specified cestode infections @ 0.85
mansonella perstans > mansonelliasis @ 0.95
mansonella streptocerca > mansonelliasis
dirofilaria immitis > other filariases
meningonema > other filariases @ 0.7
eosinophilic lung tropical > other filariases
eosinophilic lung tropical > pulmonary eosinophilia @ 0.5
angiostrongylus > angiostrongyliasis
dioctophyme > other specified helminthiases @ 0.85
dioctophymosis > other specified helminthiases @ 0.85
lagochilascaris > other specified helminthiases @ 0.8
mammomonogamus > syngamiasis
micronema > other specified helminthiases @ 0.7
baylisascaris > other specified helminthiases
baylisascaris > visceral larva migrans @ 0.7
gnathostoma spinigerum > gnathostomiasis @ 0.95
moniliformis > other specified helminthiases @ 0.7
dipterous > myiasis @ 0.6
hypoderma bovis > myiasis @ 0.8
dermatobia > myiasis
oestrus ovis > ocular myiasis @ 0.8
cochliomyia > myiasis
linguatula > other specified infestations @ 0.8
dermanyssus > other acariasis
cheyletiella > other acariasis @ 0.85
rat mite > other acariasis @ 0.85
mouse mite > other acariasis @ 0.8
pyemotes > other acariasis @ 0.85
pyroglyphid > other acariasis @ 0.7
cimex > other specified infestations

# --- Fungi by name
trichophyton > dermatophytosis
microsporum > dermatophytosis
epidermophyton > dermatophytosis @ 0.95
trichosporon > white piedra
trichosporon > other specified mycoses @ 0.6
piedraia > black piedra @ 0.95
exophiala > chromomycosis
exophiala > tinea nigra @ 0.5
phialophora > chromomycosis
candida auris > other sites of candidiasis
candida auris > candidiasis @ 0.7
madurella > eumycetoma
emmonsiosis > other specified mycoses @ 0.85
fusarium > other specified mycoses @ 0.75
malassezia furfur > pityriasis versicolor
prototheca > other specified mycoses
prototheca > other infectious disease @ 0.6
protothecosis > other specified infectious diseases
pythiosis > other infectious @ 0.5
absidia > mucormycosis
lichtheimia > mucormycosis @ 0.85
cunninghamella > mucormycosis @ 0.85
penicillium > penicillosis @ 0.85
alternaria > other specified mycoses @ 0.7

# --- Syphilis: processes
syphilitic arthritis > syphilis of bone and joint @ 0.85
syphilitic bubo > primary genital syphilis @ 0.7
syphilitic bursitis > syphilis of other musculoskeletal tissue
syphilitic choroiditis > late syphilitic oculopathy @ 0.7
syphilitic chorioretinitis > late syphilitic oculopathy @ 0.7
syphilitic cystitis > other genitourinary symptomatic late syphilis
syphilitic dementia > general paresis
syphilitic encephalitis > late syphilitic encephalitis
syphilitic endarteritis > other cardiovascular syphilis @ 0.7
syphilitic epididymitis > other genitourinary symptomatic late syphilis
syphilitic episcleritis > late syphilitic oculopathy @ 0.85
syphilitic glossitis > other symptomatic late syphilis @ 0.8
syphilitic hemiplegia > other symptomatic neurosyphilis
syphilitic hemiplegia > other cerebrospinal syphilis @ 0.6
syphilitic iridocyclitis > secondary syphilitic oculopathy @ 0.85
syphilitic keratitis > late syphilitic oculopathy
syphilitic keratitis > late congenital syphilitic interstitial keratitis @ 0.7
syphilitic laryngitis > symptomatic late syphilis of other respiratory organs
syphilitic leukoderma > secondary syphilis of skin
syphilitic leukoderma > other secondary syphilis @ 0.7
syphilitic lymphadenopathy > other secondary syphilis @ 0.85
syphilitic lymphadenitis > other secondary syphilis @ 0.85
syphilitic mania > general paresis @ 0.8
syphilitic myelitis > late syphilitic encephalitis
syphilitic myelitis > other cerebrospinal syphilis @ 0.6
syphilitic myocarditis > other syphilitic heart involvement
syphilitic myositis > syphilis of other musculoskeletal tissue
syphilitic nephrosis > syphilis of kidney and ureter
syphilitic neuritis acoustic > late syphilitic neuritis @ 0.7
syphilitic oophoritis > other genitourinary symptomatic late syphilis
syphilitic osteomyelitis > syphilis of bone and joint
syphilitic osteitis > syphilis of bone and joint
syphilitic pericarditis > other syphilitic heart involvement @ 0.95
syphilitic peritonitis > syphilis of liver and other viscera
syphilitic pharyngitis > symptomatic late syphilis of other respiratory organs @ 0.8
syphilitic phlebitis > other cardiovascular syphilis @ 0.8
syphilitic pleurisy > symptomatic late syphilis of other respiratory organs @ 0.8
syphilitic pneumonia > syphilis of lung and bronchus
syphilitic salpingitis > other genitourinary symptomatic late syphilis
syphilitic sclerosis coronary > other syphilitic heart involvement
syphilitic synovitis > syphilis of other musculoskeletal tissue
syphilitic thrombosis > other cardiovascular syphilis @ 0.6
syphilitic ulcer > symptomatic late syphilis
syphilitic ulcer > other symptomatic late syphilis @ 0.6
syphilitic tonsillitis > primary syphilis of other sites @ 0.6
syphilitic tumor brain > other symptomatic neurosyphilis @ 0.85
syphilitic scar > other symptomatic late syphilis @ 0.6
syphilitic paraplegia > other symptomatic neurosyphilis @ 0.6
syphilitic parkinsonism > other symptomatic neurosyphilis
congenital syphilitic pemphigus > early cutaneous congenital syphilis
congenital syphilitic hepatitis > early visceral congenital syphilis @ 0.8
congenital syphilitic rhinitis > early congenital syphilitic rhinitis @ 1.0
congenital syphilitic pneumonia > early congenital syphilitic pneumonia @ 1.0
congenital syphilitic meningitis > late congenital syphilitic meningitis
congenital syphilitic chorioretinitis > late congenital syphilitic chorioretinitis @ 1.0
congenital syphilitic epiphysitis > early congenital syphilitic osteochondropathy @ 0.8
congenital syphilitic deafness > late congenital syphilis
congenital syphilitic deafness > late congenital syphilitic oculopathy @ 0.5
parrot's disease > early congenital syphilitic osteochondropathy @ 0.7
parrot pseudoparalysis > early congenital syphilitic osteochondropathy
rhagades > late congenital syphilis other @ 0.7

# --- Arthritis, carditis and others of infection
chikungunya arthritis > chikungunya virus disease @ 0.8
rheumatic pneumonia > rheumatic fever without heart involvement @ 0.7
infectious arthritis lyme > arthritis due to lyme disease
arrested tuberculosis > sequelae of tuberculosis @ 0.6
calcified tuberculosis > sequelae of tuberculosis @ 0.6
inactive tuberculosis > personal history @ 0.5
late effects polio > sequelae of poliomyelitis @ 0.95
late effect encephalitis > sequelae of viral encephalitis @ 0.85
late effect tuberculosis > sequelae of tuberculosis @ 0.95
late effect trachoma > sequelae of trachoma @ 0.95
late effect hepatitis > sequelae of viral hepatitis @ 0.95
trachoma scar > sequelae of trachoma
viral exanthem > unspecified viral infection characterized by skin and mucous membrane lesions
enanthem viral > unspecified viral infection characterized by skin and mucous membrane lesions @ 0.8
erythema subitum > exanthema subitum @ 0.8
vesicular exanthem > enteroviral vesicular stomatitis with exanthem @ 0.6
chlamydial pid > chlamydial female pelvic inflammatory disease @ 1.0
chlamydial salpingitis > chlamydial female pelvic inflammatory disease @ 0.95
chlamydial epididymitis > other chlamydial genitourinary infection
chlamydial epididymitis > chlamydial infection of genitourinary tract @ 0.8
chlamydial orchitis > other chlamydial genitourinary infection
chlamydial orchitis > chlamydial infection of genitourinary tract @ 0.8
chlamydial proctitis > chlamydial infection of anus and rectum @ 1.0
chlamydial urethritis > chlamydial infection of lower genitourinary tract @ 0.85
chlamydial throat > chlamydial infection of pharynx @ 0.95
chlamydial eye > chlamydial conjunctivitis @ 0.85
trichomonal balanitis > other urogenital trichomoniasis @ 0.8
trichomonal cystitis > trichomonal cystitis and urethritis @ 1.0
trichomonal cervicitis > other urogenital trichomoniasis @ 0.8
trichomonas vagina > trichomonal vulvovaginitis @ 0.95
trichomonas prostate > trichomonal prostatitis @ 0.95
trichomonas bladder > trichomonal cystitis @ 0.95
venereal disease > unspecified sexually transmitted disease @ 1.0

# --- More old names
septic sore throat > streptococcal pharyngitis
malignant quinsy > pharyngeal diphtheria @ 0.7
angina maligna > pharyngeal diphtheria @ 0.8
morbus gallicus > syphilis
french disease > syphilis @ 0.8
french pox > syphilis
pox syphilitic > syphilis
syphilis insontium > syphilis @ 0.7
tick fever > relapsing fever
tick fever american > colorado tick fever
tick fever american > spotted fever due to rickettsia rickettsii @ 0.7
choleraic > cholera
cholera algid > cholera @ 0.85
typhus recurrens > relapsing fever
bilious fever > malaria
bilious fever > relapsing fever @ 0.5
pythogenic > typhoid fever
catarrhal fever epidemic > influenza @ 0.7
lazaretto > leprosy @ 0.5
ozena syphilitic > symptomatic late syphilis of other respiratory organs @ 0.8
trismus neonatorum > tetanus neonatorum @ 0.95
nine day fits > tetanus neonatorum @ 0.6
puerperal septicemia > puerperal sepsis @ 1.0
surgical fever > infection following a procedure @ 0.6
hospital gangrene > gas gangrene
hospital gangrene > gangrene @ 0.6
phagedena > gangrene @ 0.6
veldt sore > chronic ulcer of skin
veldt sore > cutaneous diphtheria @ 0.5
tropical phagedena > chronic ulcer of skin @ 0.5
cochin leg > filariasis @ 0.6
barbados leg > filariasis
elephantiasis arabum > filariasis @ 0.8
elephantoid fever > filariasis @ 0.85
lymph scrotum > filariasis @ 0.7
varicose groin gland > filariasis @ 0.5
craw craw > onchocerciasis @ 0.85
erisipela de la costa > onchocerciasis @ 0.95
blinding filarial > onchocerciasis with eye disease
hanging groin > onchocerciasis @ 0.8
leopard skin onchocercal > onchocerciasis
gale filarienne > onchocerciasis
water pox > chickenpox
water pox > hookworm @ 0.5
glass pox > smallpox @ 0.6
amaas > smallpox @ 0.85
cuban itch > smallpox @ 0.7
west indian smallpox > smallpox
army itch > scabies @ 0.8
camp itch > scabies @ 0.8
prairie itch > scabies @ 0.7
lumberman's itch > scabies @ 0.7
swamp itch > cercarial dermatitis
swamp itch > scabies @ 0.5
norway itch > scabies @ 0.95
duckworm > cercarial dermatitis @ 0.8
kabure itch > schistosomiasis due to schistosoma japonicum
yellow pest > yellow fever @ 0.5
saffron scourge > yellow fever
mosquito fever yellow > yellow fever @ 0.7
pali plague > plague
ambulatory plague > other forms of plague @ 0.85
abortive plague > other forms of plague
tonsillar plague > other forms of plague
tonsillar plague > bubonic plague @ 0.6
glandular plague > bubonic plague @ 0.95
sylvatic plague > plague unspecified @ 0.8
pestis siderans > septicemic plague
pestis ambulans > other forms of plague
pestis > plague
lazarine > leprosy @ 0.5
maliasmus > glanders
farcin > glanders
rabbit skinner > tularemia @ 0.7
market men's disease > tularemia @ 0.8
cane field fever > leptospirosis
stuttgart disease > leptospirosis
bushy creek fever > leptospirosis @ 0.8
peapicker's disease > leptospirosis @ 0.8
akiyami > leptospirosis
hasami fever > leptospirosis
andaman fever > leptospirosis @ 0.8
bilharzial dysentery > schistosomiasis due to schistosoma mansoni
institutional dysentery > shigellosis @ 0.5
asylum dysentery > shigellosis @ 0.7
epidemic dysentery > shigellosis
epidemic dysentery > infectious gastroenteritis and colitis @ 0.6
hill diarrhea > tropical sprue @ 0.7
flagellate enteritis > protozoal intestinal disease @ 0.85
trichomonal enteritis > other specified protozoal intestinal diseases @ 0.85
halberstaedter > trachoma @ 0.7
arlt's trachoma > trachoma
pannus trachomatosus > active stage of trachoma @ 0.95
trachoma dubium > initial stage of trachoma @ 0.95
malarial fever > malaria @ 0.95
malarial cachexia > malaria @ 0.7
hemorrhagic malaria > other severe and complicated plasmodium falciparum malaria @ 0.85
comatose malaria > plasmodium falciparum malaria with cerebral complications
brain malaria > plasmodium falciparum malaria with cerebral complications @ 0.95
falciparum cerebral > plasmodium falciparum malaria with cerebral complications @ 1.0
vivax malaria rupture > plasmodium vivax malaria with rupture of spleen @ 0.95
malaria ruptured spleen > plasmodium vivax malaria with rupture of spleen

# --- Tuberculosis, by the place it has taken
tuberculosis pleura > tuberculous pleurisy @ 0.95
tuberculous pleura > tuberculous pleurisy @ 0.95
tuberculosis larynx > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous larynx > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis glottis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous glottis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis vocal cord > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous vocal cord > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis epiglottis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous epiglottis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis trachea > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous trachea > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis bronchus > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous bronchus > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis windpipe > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculous windpipe > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis mediastinum > other respiratory tuberculosis @ 0.95
tuberculous mediastinum > other respiratory tuberculosis @ 0.95
tuberculosis nose > other respiratory tuberculosis @ 0.95
tuberculous nose > other respiratory tuberculosis @ 0.95
tuberculosis nasal > other respiratory tuberculosis @ 0.95
tuberculous nasal > other respiratory tuberculosis @ 0.95
tuberculosis nasal sinus > other respiratory tuberculosis @ 0.95
tuberculous nasal sinus > other respiratory tuberculosis @ 0.95
tuberculosis nasopharynx > other respiratory tuberculosis @ 0.95
tuberculous nasopharynx > other respiratory tuberculosis @ 0.95
tuberculosis tonsil > other respiratory tuberculosis @ 0.95
tuberculous tonsil > other respiratory tuberculosis @ 0.95
tuberculosis septum > other respiratory tuberculosis @ 0.95
tuberculous septum > other respiratory tuberculosis @ 0.95
tuberculosis pharynx > other respiratory tuberculosis @ 0.95
tuberculous pharynx > other respiratory tuberculosis @ 0.95
tuberculosis accessory sinus > other respiratory tuberculosis @ 0.95
tuberculous accessory sinus > other respiratory tuberculosis @ 0.95
tuberculosis maxillary sinus > other respiratory tuberculosis @ 0.95
tuberculous maxillary sinus > other respiratory tuberculosis @ 0.95
tuberculosis antrum > other respiratory tuberculosis @ 0.95
tuberculous antrum > other respiratory tuberculosis @ 0.95
tuberculosis hilar node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculous hilar node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchial node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculous bronchial node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis mediastinal node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculous mediastinal node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis tracheobronchial node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculous tracheobronchial node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculous hilum > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis meninges > tuberculous meningitis @ 0.95
tuberculous meninges > tuberculous meningitis @ 0.95
tuberculosis dura > tuberculous meningitis @ 0.95
tuberculous dura > tuberculous meningitis @ 0.95
tuberculosis dura mater > tuberculous meningitis @ 0.95
tuberculous dura mater > tuberculous meningitis @ 0.95
tuberculosis arachnoid > tuberculous meningitis @ 0.95
tuberculous arachnoid > tuberculous meningitis @ 0.95
tuberculosis pia mater > tuberculous meningitis @ 0.95
tuberculous pia mater > tuberculous meningitis @ 0.95
tuberculosis leptomeninges > tuberculous meningitis @ 0.95
tuberculous leptomeninges > tuberculous meningitis @ 0.95
tuberculosis cerebrospinal > tuberculous meningitis @ 0.95
tuberculous cerebrospinal > tuberculous meningitis @ 0.95
tuberculous brain > tuberculous meningoencephalitis @ 0.95
tuberculosis cerebellum > tuberculous meningoencephalitis @ 0.95
tuberculous cerebellum > tuberculous meningoencephalitis @ 0.95
tuberculous cerebral > tuberculous meningoencephalitis @ 0.95
tuberculous spinal cord > tuberculoma of brain and spinal cord @ 0.95
tuberculosis medulla > tuberculoma of brain and spinal cord @ 0.95
tuberculous medulla > tuberculoma of brain and spinal cord @ 0.95
tuberculosis vertebra > tuberculosis of spine @ 0.95
tuberculous vertebra > tuberculosis of spine @ 0.95
tuberculosis spinal column > tuberculosis of spine @ 0.95
tuberculous spinal column > tuberculosis of spine @ 0.95
tuberculosis sacrum > tuberculosis of spine @ 0.95
tuberculous sacrum > tuberculosis of spine @ 0.95
tuberculosis coccyx > tuberculosis of spine @ 0.95
tuberculous coccyx > tuberculosis of spine @ 0.95
tuberculosis lumbar spine > tuberculosis of spine @ 0.95
tuberculous lumbar spine > tuberculosis of spine @ 0.95
tuberculosis cervical spine > tuberculosis of spine @ 0.95
tuberculous cervical spine > tuberculosis of spine @ 0.95
tuberculosis sacroiliac > tuberculosis of spine @ 0.95
tuberculous sacroiliac > tuberculosis of spine @ 0.95
tuberculosis knee > tuberculous arthritis of other joints @ 0.95
tuberculosis ankle > tuberculous arthritis of other joints @ 0.95
tuberculous ankle > tuberculous arthritis of other joints @ 0.95
tuberculous elbow > tuberculous arthritis of other joints @ 0.95
tuberculous wrist > tuberculous arthritis of other joints @ 0.95
tuberculosis shoulder > tuberculous arthritis of other joints @ 0.95
tuberculous shoulder > tuberculous arthritis of other joints @ 0.95
tuberculosis joint > tuberculous arthritis of other joints @ 0.95
tuberculous joint > tuberculous arthritis of other joints @ 0.95
tuberculosis synovium > tuberculous arthritis of other joints @ 0.95
tuberculous synovium > tuberculous arthritis of other joints @ 0.95
tuberculosis femur > tuberculosis of other bones @ 0.95
tuberculous femur > tuberculosis of other bones @ 0.95
tuberculosis tibia > tuberculosis of other bones @ 0.95
tuberculous tibia > tuberculosis of other bones @ 0.95
tuberculosis rib > tuberculosis of other bones @ 0.95
tuberculous rib > tuberculosis of other bones @ 0.95
tuberculosis bone > tuberculosis of other bones @ 0.95
tuberculous bone > tuberculosis of other bones @ 0.95
tuberculosis mastoid > tuberculosis of other bones @ 0.95
tuberculous mastoid > tuberculosis of other bones @ 0.95
tuberculosis finger bone > tuberculosis of other bones @ 0.95
tuberculous finger bone > tuberculosis of other bones @ 0.95
tuberculosis skull > tuberculosis of other bones @ 0.95
tuberculous skull > tuberculosis of other bones @ 0.95
tuberculosis sternum > tuberculosis of other bones @ 0.95
tuberculous sternum > tuberculosis of other bones @ 0.95
tuberculosis jaw > tuberculosis of other bones @ 0.95
tuberculous jaw > tuberculosis of other bones @ 0.95
tuberculosis muscle > other musculoskeletal tuberculosis @ 0.95
tuberculous muscle > other musculoskeletal tuberculosis @ 0.95
tuberculosis tendon > other musculoskeletal tuberculosis @ 0.95
tuberculous tendon > other musculoskeletal tuberculosis @ 0.95
tuberculosis bursa > other musculoskeletal tuberculosis @ 0.95
tuberculous bursa > other musculoskeletal tuberculosis @ 0.95
tuberculosis fascia > other musculoskeletal tuberculosis @ 0.95
tuberculous fascia > other musculoskeletal tuberculosis @ 0.95
tuberculosis kidney > tuberculosis of kidney and ureter @ 0.95
tuberculous kidney > tuberculosis of kidney and ureter @ 0.95
tuberculosis ureter > tuberculosis of kidney and ureter @ 0.95
tuberculous ureter > tuberculosis of kidney and ureter @ 0.95
tuberculosis renal > tuberculosis of kidney and ureter @ 0.95
tuberculous renal > tuberculosis of kidney and ureter @ 0.95
tuberculosis pelvis renal > tuberculosis of kidney and ureter @ 0.95
tuberculous pelvis renal > tuberculosis of kidney and ureter @ 0.95
tuberculous bladder > tuberculosis of bladder @ 0.95
tuberculosis vesical > tuberculosis of bladder @ 0.95
tuberculous vesical > tuberculosis of bladder @ 0.95
tuberculosis urethra > tuberculosis of other urinary organs @ 0.95
tuberculous urethra > tuberculosis of other urinary organs @ 0.95
tuberculosis urinary > tuberculosis of other urinary organs @ 0.95
tuberculous urinary > tuberculosis of other urinary organs @ 0.95
tuberculous prostate > tuberculosis of prostate @ 0.95
tuberculosis testis > tuberculosis of other male genital organs @ 0.95
tuberculous testis > tuberculosis of other male genital organs @ 0.95
tuberculosis epididymis > tuberculosis of other male genital organs @ 0.95
tuberculous epididymis > tuberculosis of other male genital organs @ 0.95
tuberculosis scrotum > tuberculosis of other male genital organs @ 0.95
tuberculous scrotum > tuberculosis of other male genital organs @ 0.95
tuberculosis vas deferens > tuberculosis of other male genital organs @ 0.95
tuberculous vas deferens > tuberculosis of other male genital organs @ 0.95
tuberculosis spermatic cord > tuberculosis of other male genital organs @ 0.95
tuberculous spermatic cord > tuberculosis of other male genital organs @ 0.95
tuberculous penis > tuberculosis of other male genital organs @ 0.95
tuberculosis seminal vesicle > tuberculosis of other male genital organs @ 0.95
tuberculous seminal vesicle > tuberculosis of other male genital organs @ 0.95
tuberculosis tunica vaginalis > tuberculosis of other male genital organs @ 0.95
tuberculous tunica vaginalis > tuberculosis of other male genital organs @ 0.95
tuberculosis male genital > tuberculosis of other male genital organs @ 0.95
tuberculous male genital > tuberculosis of other male genital organs @ 0.95
tuberculosis corpus cavernosum > tuberculosis of other male genital organs @ 0.95
tuberculous corpus cavernosum > tuberculosis of other male genital organs @ 0.95
tuberculous cervix > tuberculosis of cervix @ 0.95
tuberculosis cervix uteri > tuberculosis of cervix @ 0.95
tuberculous cervix uteri > tuberculosis of cervix @ 0.95
tuberculosis neck of womb > tuberculosis of cervix @ 0.95
tuberculous neck of womb > tuberculosis of cervix @ 0.95
tuberculosis uterus > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous uterus > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis womb > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous womb > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis ovary > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous ovary > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis fallopian tube > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous fallopian tube > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis endometrium > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous endometrium > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis tube > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous tube > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis oviduct > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous oviduct > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis female pelvic > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous female pelvic > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis adnexa > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous adnexa > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis myometrium > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous myometrium > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis pelvic organ female > tuberculous female pelvic inflammatory disease @ 0.95
tuberculous pelvic organ female > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis vulva > tuberculosis of other female genital organs @ 0.95
tuberculous vulva > tuberculosis of other female genital organs @ 0.95
tuberculosis vagina > tuberculosis of other female genital organs @ 0.95
tuberculous vagina > tuberculosis of other female genital organs @ 0.95
tuberculosis bartholin gland > tuberculosis of other female genital organs @ 0.95
tuberculous bartholin gland > tuberculosis of other female genital organs @ 0.95
tuberculosis cervical node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous cervical node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis cervical gland > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous cervical gland > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis axilla > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous axilla > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis axillary node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous axillary node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis axillary > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous axillary > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis inguinal node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous inguinal node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis neck gland > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous neck gland > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis neck > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous neck > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous lymph node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis lymph gland > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous lymph gland > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis groin node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous groin node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis supraclavicular node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous supraclavicular node > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis submaxillary > tuberculous peripheral lymphadenopathy @ 0.95
tuberculous submaxillary > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis abdomen > tuberculous peritonitis @ 0.95
tuberculous abdomen > tuberculous peritonitis @ 0.95
tuberculosis peritoneum > tuberculous peritonitis @ 0.95
tuberculous peritoneum > tuberculous peritonitis @ 0.95
tuberculosis omentum > tuberculous peritonitis @ 0.95
tuberculous omentum > tuberculous peritonitis @ 0.95
tuberculosis ascites > tuberculous peritonitis @ 0.95
tuberculosis appendix > tuberculous enteritis @ 0.95
tuberculous appendix > tuberculous enteritis @ 0.95
tuberculosis colon > tuberculous enteritis @ 0.95
tuberculous colon > tuberculous enteritis @ 0.95
tuberculosis cecum > tuberculous enteritis @ 0.95
tuberculous cecum > tuberculous enteritis @ 0.95
tuberculosis ileum > tuberculous enteritis @ 0.95
tuberculous ileum > tuberculous enteritis @ 0.95
tuberculosis rectum > tuberculous enteritis @ 0.95
tuberculous rectum > tuberculous enteritis @ 0.95
tuberculosis anus > tuberculous enteritis @ 0.95
tuberculous anus > tuberculous enteritis @ 0.95
tuberculosis intestine > tuberculous enteritis @ 0.95
tuberculous intestine > tuberculous enteritis @ 0.95
tuberculous bowel > tuberculous enteritis @ 0.95
tuberculosis duodenum > tuberculous enteritis @ 0.95
tuberculous duodenum > tuberculous enteritis @ 0.95
tuberculosis jejunum > tuberculous enteritis @ 0.95
tuberculous jejunum > tuberculous enteritis @ 0.95
tuberculosis ischiorectal > tuberculous enteritis @ 0.95
tuberculous ischiorectal > tuberculous enteritis @ 0.95
tuberculosis sigmoid > tuberculous enteritis @ 0.95
tuberculous sigmoid > tuberculous enteritis @ 0.95
tuberculosis ileocecal > tuberculous enteritis @ 0.95
tuberculous ileocecal > tuberculous enteritis @ 0.95
tuberculosis anal fistula > tuberculous enteritis @ 0.95
tuberculous anal fistula > tuberculous enteritis @ 0.95
tuberculosis perirectal > tuberculous enteritis @ 0.95
tuberculous perirectal > tuberculous enteritis @ 0.95
tuberculosis mesentery > retroperitoneal tuberculosis @ 0.95
tuberculous mesentery > retroperitoneal tuberculosis @ 0.95
tuberculosis mesenteric node > retroperitoneal tuberculosis @ 0.95
tuberculous mesenteric node > retroperitoneal tuberculosis @ 0.95
tuberculosis mesenteric gland > retroperitoneal tuberculosis @ 0.95
tuberculous mesenteric gland > retroperitoneal tuberculosis @ 0.95
tuberculosis retroperitoneal node > retroperitoneal tuberculosis @ 0.95
tuberculous retroperitoneal node > retroperitoneal tuberculosis @ 0.95
tuberculosis mesenteric > retroperitoneal tuberculosis @ 0.95
tuberculous mesenteric > retroperitoneal tuberculosis @ 0.95
tuberculous skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis eyelid > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculous eyelid > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis subcutaneous > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculous subcutaneous > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis face skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculous face skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis hand skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculous hand skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis sclera > tuberculous episcleritis @ 0.95
tuberculous sclera > tuberculous episcleritis @ 0.95
tuberculosis episclera > tuberculous episcleritis @ 0.95
tuberculous episclera > tuberculous episcleritis @ 0.95
tuberculosis cornea > tuberculous keratitis @ 0.95
tuberculous cornea > tuberculous keratitis @ 0.95
tuberculosis iris > tuberculous iridocyclitis @ 0.95
tuberculous iris > tuberculous iridocyclitis @ 0.95
tuberculosis ciliary body > tuberculous iridocyclitis @ 0.95
tuberculous ciliary body > tuberculous iridocyclitis @ 0.95
tuberculosis uvea > tuberculous iridocyclitis @ 0.95
tuberculous uvea > tuberculous iridocyclitis @ 0.95
tuberculosis uveal > tuberculous iridocyclitis @ 0.95
tuberculous uveal > tuberculous iridocyclitis @ 0.95
tuberculosis choroid > tuberculous chorioretinitis @ 0.95
tuberculous choroid > tuberculous chorioretinitis @ 0.95
tuberculosis retina > tuberculous chorioretinitis @ 0.95
tuberculous retina > tuberculous chorioretinitis @ 0.95
tuberculosis fundus > tuberculous chorioretinitis @ 0.95
tuberculous fundus > tuberculous chorioretinitis @ 0.95
tuberculosis conjunctiva > other tuberculosis of eye @ 0.95
tuberculous conjunctiva > other tuberculosis of eye @ 0.95
tuberculosis lacrimal gland > other tuberculosis of eye @ 0.95
tuberculous lacrimal gland > other tuberculosis of eye @ 0.95
tuberculosis lacrimal sac > other tuberculosis of eye @ 0.95
tuberculous lacrimal sac > other tuberculosis of eye @ 0.95
tuberculosis orbit > other tuberculosis of eye @ 0.95
tuberculous orbit > other tuberculosis of eye @ 0.95
tuberculosis optic nerve > other tuberculosis of eye @ 0.95
tuberculous optic nerve > other tuberculosis of eye @ 0.95
tuberculosis tarsus eyelid > other tuberculosis of eye @ 0.95
tuberculous tarsus eyelid > other tuberculosis of eye @ 0.95
tuberculous ear > tuberculosis of inner middle ear @ 0.95
tuberculosis middle ear > tuberculosis of inner middle ear @ 0.95
tuberculous middle ear > tuberculosis of inner middle ear @ 0.95
tuberculosis inner ear > tuberculosis of inner middle ear @ 0.95
tuberculous inner ear > tuberculosis of inner middle ear @ 0.95
tuberculosis tympanum > tuberculosis of inner middle ear @ 0.95
tuberculous tympanum > tuberculosis of inner middle ear @ 0.95
tuberculosis adrenal > tuberculosis of adrenal glands @ 0.95
tuberculous adrenal > tuberculosis of adrenal glands @ 0.95
tuberculosis suprarenal > tuberculosis of adrenal glands @ 0.95
tuberculous suprarenal > tuberculosis of adrenal glands @ 0.95
tuberculosis addison > tuberculosis of adrenal glands @ 0.95
tuberculous addison > tuberculosis of adrenal glands @ 0.95
tuberculosis thyroid > tuberculosis of thyroid gland @ 0.95
tuberculous thyroid > tuberculosis of thyroid gland @ 0.95
tuberculosis parathyroid > tuberculosis of other endocrine glands @ 0.95
tuberculous parathyroid > tuberculosis of other endocrine glands @ 0.95
tuberculosis pituitary > tuberculosis of other endocrine glands @ 0.95
tuberculous pituitary > tuberculosis of other endocrine glands @ 0.95
tuberculosis thymus > tuberculosis of other endocrine glands @ 0.95
tuberculous thymus > tuberculosis of other endocrine glands @ 0.95
tuberculosis endocrine > tuberculosis of other endocrine glands @ 0.95
tuberculous endocrine > tuberculosis of other endocrine glands @ 0.95
tuberculosis pineal > tuberculosis of other endocrine glands @ 0.95
tuberculous pineal > tuberculosis of other endocrine glands @ 0.95
tuberculous liver > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis esophagus > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous esophagus > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis mouth > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous mouth > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous tongue > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous stomach > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis pancreas > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous pancreas > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis gallbladder > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous gallbladder > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis lip > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous lip > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis gum > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous gum > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis salivary gland > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous salivary gland > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis parotid > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous parotid > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis palate > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous palate > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis bile duct > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous bile duct > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis oral > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous oral > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculous heart > tuberculosis of heart @ 0.95
tuberculous pericardium > tuberculosis of heart @ 0.95
tuberculosis myocardium > tuberculosis of heart @ 0.95
tuberculous myocardium > tuberculosis of heart @ 0.95
tuberculosis endocardium > tuberculosis of heart @ 0.95
tuberculous endocardium > tuberculosis of heart @ 0.95
tuberculosis cardiac > tuberculosis of heart @ 0.95
tuberculous cardiac > tuberculosis of heart @ 0.95
tuberculous spleen > tuberculosis of spleen @ 0.95
tuberculous breast > tuberculosis of other sites @ 0.95
tuberculosis blood vessel > tuberculosis of other sites @ 0.95
tuberculous blood vessel > tuberculosis of other sites @ 0.95
tuberculosis aorta > tuberculosis of other sites @ 0.95
tuberculous aorta > tuberculosis of other sites @ 0.95
tuberculosis artery > tuberculosis of other sites @ 0.95
tuberculous artery > tuberculosis of other sites @ 0.95
tuberculosis spinal dura > tuberculosis of other sites @ 0.95
tuberculous spinal dura > tuberculosis of other sites @ 0.95
tuberculous lung > tuberculosis of lung @ 0.95
tuberculous pulmonary > tuberculosis of lung @ 0.95
tuberculosis apex > tuberculosis of lung @ 0.95
tuberculous apex > tuberculosis of lung @ 0.95
tuberculosis upper lobe > tuberculosis of lung @ 0.95
tuberculous upper lobe > tuberculosis of lung @ 0.95

# --- Syphilis, by the place it has taken
syphilis aorta > syphilitic aortitis @ 0.85
syphilitic aorta > syphilitic aortitis @ 0.85
syphilis heart > other cardiovascular syphilis @ 0.85
syphilis cardiac > other cardiovascular syphilis @ 0.85
syphilitic cardiac > other cardiovascular syphilis @ 0.85
syphilis myocardium > other cardiovascular syphilis @ 0.85
syphilitic myocardium > other cardiovascular syphilis @ 0.85
syphilis coronary > other syphilitic heart involvement @ 0.85
syphilitic coronary > other syphilitic heart involvement @ 0.85
syphilis pericardium > other syphilitic heart involvement @ 0.85
syphilitic pericardium > other syphilitic heart involvement @ 0.85
syphilis heart valve > syphilitic endocarditis @ 0.85
syphilitic heart valve > syphilitic endocarditis @ 0.85
syphilis aortic valve > syphilitic endocarditis @ 0.85
syphilitic aortic valve > syphilitic endocarditis @ 0.85
syphilis mitral valve > syphilitic endocarditis @ 0.85
syphilitic mitral valve > syphilitic endocarditis @ 0.85
syphilis endocardium > syphilitic endocarditis @ 0.85
syphilitic endocardium > syphilitic endocarditis @ 0.85
syphilis artery > other cardiovascular syphilis @ 0.85
syphilitic artery > other cardiovascular syphilis @ 0.85
syphilis vein > other cardiovascular syphilis @ 0.85
syphilitic vein > other cardiovascular syphilis @ 0.85
syphilis blood vessel > other cardiovascular syphilis @ 0.85
syphilitic blood vessel > other cardiovascular syphilis @ 0.85
syphilis arteritis > other cardiovascular syphilis @ 0.85
syphilitic arteritis > other cardiovascular syphilis @ 0.85
syphilis brain > general paresis @ 0.85
syphilitic brain > general paresis @ 0.85
syphilis cerebrum > general paresis @ 0.85
syphilitic cerebrum > general paresis @ 0.85
syphilis spinal cord > other cerebrospinal syphilis @ 0.85
syphilitic spinal cord > other cerebrospinal syphilis @ 0.85
syphilis cord > other cerebrospinal syphilis @ 0.85
syphilitic cord > other cerebrospinal syphilis @ 0.85
syphilis meninges > late syphilitic meningitis @ 0.85
syphilitic meninges > late syphilitic meningitis @ 0.85
syphilis cerebral artery > other cerebrospinal syphilis @ 0.85
syphilitic cerebral artery > other cerebrospinal syphilis @ 0.85
syphilis optic nerve > other cerebrospinal syphilis @ 0.85
syphilitic optic nerve > other cerebrospinal syphilis @ 0.85
syphilis cranial nerve > other cerebrospinal syphilis @ 0.85
syphilitic cranial nerve > other cerebrospinal syphilis @ 0.85
syphilis eye > late syphilitic oculopathy @ 0.85
syphilitic eye > late syphilitic oculopathy @ 0.85
syphilis conjunctiva > late syphilitic oculopathy @ 0.85
syphilitic conjunctiva > late syphilitic oculopathy @ 0.85
syphilis cornea > late syphilitic oculopathy @ 0.85
syphilitic cornea > late syphilitic oculopathy @ 0.85
syphilis orbit > late syphilitic oculopathy @ 0.85
syphilitic orbit > late syphilitic oculopathy @ 0.85
syphilis eyelid > late syphilitic oculopathy @ 0.85
syphilitic eyelid > late syphilitic oculopathy @ 0.85
syphilis choroid > late syphilitic oculopathy @ 0.85
syphilitic choroid > late syphilitic oculopathy @ 0.85
syphilis retina > late syphilitic oculopathy @ 0.85
syphilitic retina > late syphilitic oculopathy @ 0.85
syphilis lacrimal > late syphilitic oculopathy @ 0.85
syphilitic lacrimal > late syphilitic oculopathy @ 0.85
syphilis sclera > late syphilitic oculopathy @ 0.85
syphilitic sclera > late syphilitic oculopathy @ 0.85
syphilis lung > syphilis of lung and bronchus @ 0.85
syphilitic lung > syphilis of lung and bronchus @ 0.85
syphilis pulmonary > syphilis of lung and bronchus @ 0.85
syphilitic pulmonary > syphilis of lung and bronchus @ 0.85
syphilis bronchus > syphilis of lung and bronchus @ 0.85
syphilitic bronchus > syphilis of lung and bronchus @ 0.85
syphilis larynx > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic larynx > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis nose > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic nose > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis trachea > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic trachea > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis throat > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic throat > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis nasopharynx > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic nasopharynx > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis vocal cord > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic vocal cord > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis palate > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic palate > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis pharynx > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic pharynx > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis septum nasal > symptomatic late syphilis of other respiratory organs @ 0.85
syphilitic septum nasal > symptomatic late syphilis of other respiratory organs @ 0.85
syphilis liver > syphilis of liver and other viscera @ 0.85
syphilitic liver > syphilis of liver and other viscera @ 0.85
syphilis stomach > syphilis of liver and other viscera @ 0.85
syphilitic stomach > syphilis of liver and other viscera @ 0.85
syphilis intestine > syphilis of liver and other viscera @ 0.85
syphilitic intestine > syphilis of liver and other viscera @ 0.85
syphilis peritoneum > syphilis of liver and other viscera @ 0.85
syphilitic peritoneum > syphilis of liver and other viscera @ 0.85
syphilis rectum > syphilis of liver and other viscera @ 0.85
syphilitic rectum > syphilis of liver and other viscera @ 0.85
syphilis esophagus > syphilis of liver and other viscera @ 0.85
syphilitic esophagus > syphilis of liver and other viscera @ 0.85
syphilis pancreas > syphilis of liver and other viscera @ 0.85
syphilitic pancreas > syphilis of liver and other viscera @ 0.85
syphilis hepatic > syphilis of liver and other viscera @ 0.85
syphilitic hepatic > syphilis of liver and other viscera @ 0.85
syphilis kidney > syphilis of kidney and ureter @ 0.85
syphilitic kidney > syphilis of kidney and ureter @ 0.85
syphilis ureter > syphilis of kidney and ureter @ 0.85
syphilitic ureter > syphilis of kidney and ureter @ 0.85
syphilis renal > syphilis of kidney and ureter @ 0.85
syphilitic renal > syphilis of kidney and ureter @ 0.85
syphilis bladder > other genitourinary symptomatic late syphilis @ 0.85
syphilitic bladder > other genitourinary symptomatic late syphilis @ 0.85
syphilis testis > other genitourinary symptomatic late syphilis @ 0.85
syphilitic testis > other genitourinary symptomatic late syphilis @ 0.85
syphilis epididymis > other genitourinary symptomatic late syphilis @ 0.85
syphilitic epididymis > other genitourinary symptomatic late syphilis @ 0.85
syphilis ovary > other genitourinary symptomatic late syphilis @ 0.85
syphilitic ovary > other genitourinary symptomatic late syphilis @ 0.85
syphilis uterus > other genitourinary symptomatic late syphilis @ 0.85
syphilitic uterus > other genitourinary symptomatic late syphilis @ 0.85
syphilis cervix > other genitourinary symptomatic late syphilis @ 0.85
syphilitic cervix > other genitourinary symptomatic late syphilis @ 0.85
syphilis prostate > other genitourinary symptomatic late syphilis @ 0.85
syphilitic prostate > other genitourinary symptomatic late syphilis @ 0.85
syphilis urethra > other genitourinary symptomatic late syphilis @ 0.85
syphilitic urethra > other genitourinary symptomatic late syphilis @ 0.85
syphilis scrotum > other genitourinary symptomatic late syphilis @ 0.85
syphilitic scrotum > other genitourinary symptomatic late syphilis @ 0.85
syphilis vagina > other genitourinary symptomatic late syphilis @ 0.85
syphilitic vagina > other genitourinary symptomatic late syphilis @ 0.85
syphilis vulva > other genitourinary symptomatic late syphilis @ 0.85
syphilitic vulva > other genitourinary symptomatic late syphilis @ 0.85
syphilis fallopian tube > other genitourinary symptomatic late syphilis @ 0.85
syphilitic fallopian tube > other genitourinary symptomatic late syphilis @ 0.85
syphilis seminal vesicle > other genitourinary symptomatic late syphilis @ 0.85
syphilitic seminal vesicle > other genitourinary symptomatic late syphilis @ 0.85
syphilis genitourinary > other genitourinary symptomatic late syphilis @ 0.85
syphilitic genitourinary > other genitourinary symptomatic late syphilis @ 0.85
syphilis bone > syphilis of bone and joint @ 0.85
syphilitic bone > syphilis of bone and joint @ 0.85
syphilis joint > syphilis of bone and joint @ 0.85
syphilitic joint > syphilis of bone and joint @ 0.85
syphilis periosteum > syphilis of bone and joint @ 0.85
syphilitic periosteum > syphilis of bone and joint @ 0.85
syphilis tibia > syphilis of bone and joint @ 0.85
syphilitic tibia > syphilis of bone and joint @ 0.85
syphilis skull > syphilis of bone and joint @ 0.85
syphilitic skull > syphilis of bone and joint @ 0.85
syphilis sternum > syphilis of bone and joint @ 0.85
syphilitic sternum > syphilis of bone and joint @ 0.85
syphilis vertebra > syphilis of bone and joint @ 0.85
syphilitic vertebra > syphilis of bone and joint @ 0.85
syphilis muscle > syphilis of other musculoskeletal tissue @ 0.85
syphilitic muscle > syphilis of other musculoskeletal tissue @ 0.85
syphilis tendon > syphilis of other musculoskeletal tissue @ 0.85
syphilitic tendon > syphilis of other musculoskeletal tissue @ 0.85
syphilis bursa > syphilis of other musculoskeletal tissue @ 0.85
syphilitic bursa > syphilis of other musculoskeletal tissue @ 0.85
syphilis synovium > syphilis of other musculoskeletal tissue @ 0.85
syphilitic synovium > syphilis of other musculoskeletal tissue @ 0.85
syphilis ear > other symptomatic late syphilis @ 0.85
syphilitic ear > other symptomatic late syphilis @ 0.85
syphilis spleen > other symptomatic late syphilis @ 0.85
syphilitic spleen > other symptomatic late syphilis @ 0.85
syphilis tongue > other symptomatic late syphilis @ 0.85
syphilitic tongue > other symptomatic late syphilis @ 0.85
syphilis thyroid > other symptomatic late syphilis @ 0.85
syphilitic thyroid > other symptomatic late syphilis @ 0.85
syphilis adrenal > other symptomatic late syphilis @ 0.85
syphilitic adrenal > other symptomatic late syphilis @ 0.85
syphilis breast > other symptomatic late syphilis @ 0.85
syphilitic breast > other symptomatic late syphilis @ 0.85
syphilis lymph node late > other symptomatic late syphilis @ 0.85
syphilitic lymph node late > other symptomatic late syphilis @ 0.85
syphilis pituitary > other symptomatic late syphilis @ 0.85
syphilitic pituitary > other symptomatic late syphilis @ 0.85
syphilis mouth late > other symptomatic late syphilis @ 0.85
syphilitic mouth late > other symptomatic late syphilis @ 0.85
syphilis lip late > other symptomatic late syphilis @ 0.85
syphilitic lip late > other symptomatic late syphilis @ 0.85
syphilis penis > primary genital syphilis @ 0.85
syphilitic penis > primary genital syphilis @ 0.85
syphilis glans > primary genital syphilis @ 0.85
syphilitic glans > primary genital syphilis @ 0.85
syphilis genital > primary genital syphilis @ 0.85
syphilitic genital > primary genital syphilis @ 0.85
syphilis anus > primary anal syphilis @ 0.85
syphilitic anus > primary anal syphilis @ 0.85
syphilis anal > primary anal syphilis @ 0.85
syphilitic anal > primary anal syphilis @ 0.85
syphilis tonsil > primary syphilis of other sites @ 0.85
syphilitic tonsil > primary syphilis of other sites @ 0.85
syphilis lip > primary syphilis of other sites @ 0.85
syphilitic lip > primary syphilis of other sites @ 0.85
syphilis finger > primary syphilis of other sites @ 0.85
syphilitic finger > primary syphilis of other sites @ 0.85
syphilis nipple > primary syphilis of other sites @ 0.85
syphilitic nipple > primary syphilis of other sites @ 0.85
syphilis skin > secondary syphilis of skin and mucous membranes @ 0.85
syphilitic skin > secondary syphilis of skin and mucous membranes @ 0.85
syphilis mucous membrane > secondary syphilis of skin and mucous membranes @ 0.85
syphilitic mucous membrane > secondary syphilis of skin and mucous membranes @ 0.85
syphilis scalp > secondary syphilis of skin and mucous membranes @ 0.85
syphilitic scalp > secondary syphilis of skin and mucous membranes @ 0.85

# --- Gonorrhea, by the place it has taken
gonorrhea bladder > gonococcal cystitis and urethritis
gonococcal bladder > gonococcal cystitis and urethritis
gonorrheal bladder > gonococcal cystitis and urethritis
gonorrhea urethra > gonococcal cystitis and urethritis
gonococcal urethra > gonococcal cystitis and urethritis
gonorrheal urethra > gonococcal cystitis and urethritis
gonorrhea cervix > gonococcal cervicitis
gonococcal cervix > gonococcal cervicitis
gonorrheal cervix > gonococcal cervicitis
gonorrhea vagina > gonococcal vulvovaginitis
gonococcal vagina > gonococcal vulvovaginitis
gonorrheal vagina > gonococcal vulvovaginitis
gonorrhea vulva > gonococcal vulvovaginitis
gonococcal vulva > gonococcal vulvovaginitis
gonorrheal vulva > gonococcal vulvovaginitis
gonorrhea pharynx > gonococcal pharyngitis
gonococcal pharynx > gonococcal pharyngitis
gonorrheal pharynx > gonococcal pharyngitis
gonorrhea throat > gonococcal pharyngitis
gonococcal throat > gonococcal pharyngitis
gonorrheal throat > gonococcal pharyngitis
gonorrhea tonsil > gonococcal pharyngitis
gonococcal tonsil > gonococcal pharyngitis
gonorrheal tonsil > gonococcal pharyngitis
gonorrhea anus > gonococcal infection of anus and rectum
gonococcal anus > gonococcal infection of anus and rectum
gonorrheal anus > gonococcal infection of anus and rectum
gonorrhea rectum > gonococcal infection of anus and rectum
gonococcal rectum > gonococcal infection of anus and rectum
gonorrheal rectum > gonococcal infection of anus and rectum
gonorrhea anal > gonococcal infection of anus and rectum
gonococcal anal > gonococcal infection of anus and rectum
gonorrheal anal > gonococcal infection of anus and rectum
gonorrhea epididymis > gonococcal infection of other male genital organs
gonococcal epididymis > gonococcal infection of other male genital organs
gonorrheal epididymis > gonococcal infection of other male genital organs
gonorrhea testis > gonococcal infection of other male genital organs
gonococcal testis > gonococcal infection of other male genital organs
gonorrheal testis > gonococcal infection of other male genital organs
gonorrhea seminal vesicle > gonococcal infection of other male genital organs
gonococcal seminal vesicle > gonococcal infection of other male genital organs
gonorrheal seminal vesicle > gonococcal infection of other male genital organs
gonorrhea spermatic cord > gonococcal infection of other male genital organs
gonococcal spermatic cord > gonococcal infection of other male genital organs
gonorrheal spermatic cord > gonococcal infection of other male genital organs
gonorrhea penis > gonococcal infection of other male genital organs
gonococcal penis > gonococcal infection of other male genital organs
gonorrheal penis > gonococcal infection of other male genital organs
gonorrhea scrotum > gonococcal infection of other male genital organs
gonococcal scrotum > gonococcal infection of other male genital organs
gonorrheal scrotum > gonococcal infection of other male genital organs
gonorrhea prostate > gonococcal prostatitis
gonococcal prostate > gonococcal prostatitis
gonorrheal prostate > gonococcal prostatitis
gonorrhea uterus > gonococcal female pelvic inflammatory disease
gonococcal uterus > gonococcal female pelvic inflammatory disease
gonorrheal uterus > gonococcal female pelvic inflammatory disease
gonorrhea ovary > gonococcal female pelvic inflammatory disease
gonococcal ovary > gonococcal female pelvic inflammatory disease
gonorrheal ovary > gonococcal female pelvic inflammatory disease
gonorrhea fallopian tube > gonococcal female pelvic inflammatory disease
gonococcal fallopian tube > gonococcal female pelvic inflammatory disease
gonorrheal fallopian tube > gonococcal female pelvic inflammatory disease
gonorrhea pelvis > gonococcal female pelvic inflammatory disease
gonococcal pelvis > gonococcal female pelvic inflammatory disease
gonorrheal pelvis > gonococcal female pelvic inflammatory disease
gonorrhea tube > gonococcal female pelvic inflammatory disease
gonococcal tube > gonococcal female pelvic inflammatory disease
gonorrheal tube > gonococcal female pelvic inflammatory disease
gonorrhea adnexa > gonococcal female pelvic inflammatory disease
gonococcal adnexa > gonococcal female pelvic inflammatory disease
gonorrheal adnexa > gonococcal female pelvic inflammatory disease
gonorrhea endometrium > gonococcal female pelvic inflammatory disease
gonococcal endometrium > gonococcal female pelvic inflammatory disease
gonorrheal endometrium > gonococcal female pelvic inflammatory disease
gonorrhea kidney > gonococcal infection of kidney and ureter
gonococcal kidney > gonococcal infection of kidney and ureter
gonorrheal kidney > gonococcal infection of kidney and ureter
gonorrhea ureter > gonococcal infection of kidney and ureter
gonococcal ureter > gonococcal infection of kidney and ureter
gonorrheal ureter > gonococcal infection of kidney and ureter
gonorrhea conjunctiva > gonococcal conjunctivitis
gonococcal conjunctiva > gonococcal conjunctivitis
gonorrheal conjunctiva > gonococcal conjunctivitis
gonorrhea eye newborn > gonococcal conjunctivitis
gonococcal eye newborn > gonococcal conjunctivitis
gonorrheal eye newborn > gonococcal conjunctivitis
gonorrhea cornea > gonococcal keratitis
gonococcal cornea > gonococcal keratitis
gonorrheal cornea > gonococcal keratitis
gonorrhea iris > gonococcal iridocyclitis
gonococcal iris > gonococcal iridocyclitis
gonorrheal iris > gonococcal iridocyclitis
gonorrhea eye > gonococcal infection of eye
gonococcal eye > gonococcal infection of eye
gonorrheal eye > gonococcal infection of eye
gonorrhea eyelid > gonococcal infection of eye
gonococcal eyelid > gonococcal infection of eye
gonorrheal eyelid > gonococcal infection of eye
gonorrhea lacrimal > gonococcal infection of eye
gonococcal lacrimal > gonococcal infection of eye
gonorrheal lacrimal > gonococcal infection of eye
gonorrhea joint > gonococcal arthritis
gonococcal joint > gonococcal arthritis
gonorrheal joint > gonococcal arthritis
gonorrhea knee > gonococcal arthritis
gonococcal knee > gonococcal arthritis
gonorrheal knee > gonococcal arthritis
gonorrhea hip > gonococcal arthritis
gonococcal hip > gonococcal arthritis
gonorrheal hip > gonococcal arthritis
gonorrhea wrist > gonococcal arthritis
gonococcal wrist > gonococcal arthritis
gonorrheal wrist > gonococcal arthritis
gonorrhea bone > gonococcal osteomyelitis
gonococcal bone > gonococcal osteomyelitis
gonorrheal bone > gonococcal osteomyelitis
gonorrhea spine > gonococcal spondylopathy
gonococcal spine > gonococcal spondylopathy
gonorrheal spine > gonococcal spondylopathy
gonorrhea tendon > gonococcal infection of other musculoskeletal tissue
gonococcal tendon > gonococcal infection of other musculoskeletal tissue
gonorrheal tendon > gonococcal infection of other musculoskeletal tissue
gonorrhea bursa > gonococcal infection of other musculoskeletal tissue
gonococcal bursa > gonococcal infection of other musculoskeletal tissue
gonorrheal bursa > gonococcal infection of other musculoskeletal tissue
gonorrhea synovium > gonococcal infection of other musculoskeletal tissue
gonococcal synovium > gonococcal infection of other musculoskeletal tissue
gonorrheal synovium > gonococcal infection of other musculoskeletal tissue
gonorrhea heart > gonococcal heart infection
gonococcal heart > gonococcal heart infection
gonorrheal heart > gonococcal heart infection
gonorrhea pericardium > gonococcal heart infection
gonococcal pericardium > gonococcal heart infection
gonorrheal pericardium > gonococcal heart infection
gonorrhea endocardium > gonococcal heart infection
gonococcal endocardium > gonococcal heart infection
gonorrheal endocardium > gonococcal heart infection
gonorrhea meninges > gonococcal meningitis
gonococcal meninges > gonococcal meningitis
gonorrheal meninges > gonococcal meningitis
gonorrhea brain > gonococcal brain abscess
gonococcal brain > gonococcal brain abscess
gonorrheal brain > gonococcal brain abscess
gonorrhea lung > gonococcal pneumonia
gonococcal lung > gonococcal pneumonia
gonorrheal lung > gonococcal pneumonia
gonorrhea peritoneum > gonococcal peritonitis
gonococcal peritoneum > gonococcal peritonitis
gonorrheal peritoneum > gonococcal peritonitis
gonorrhea liver capsule > gonococcal peritonitis
gonococcal liver capsule > gonococcal peritonitis
gonorrheal liver capsule > gonococcal peritonitis
gonorrhea blood > gonococcal sepsis
gonococcal blood > gonococcal sepsis
gonorrheal blood > gonococcal sepsis
gonorrhea skin > other gonococcal infections
gonococcal skin > other gonococcal infections
gonorrheal skin > other gonococcal infections
gonorrhea mouth > other gonococcal infections
gonococcal mouth > other gonococcal infections
gonorrheal mouth > other gonococcal infections
gonorrhea lymph node > other gonococcal infections
gonococcal lymph node > other gonococcal infections
gonorrheal lymph node > other gonococcal infections
gonorrhea bartholin gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonococcal bartholin gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrheal bartholin gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrhea skene gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonococcal skene gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrheal skene gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrhea cowper gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonococcal cowper gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrheal cowper gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrhea periurethral > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonococcal periurethral > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess
gonorrheal periurethral > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess

# --- Candida, by the place it has taken
candida mouth > candidal stomatitis
candidiasis oral > candidal stomatitis
candida oral > candidal stomatitis
candidiasis tongue > candidal stomatitis
candida tongue > candidal stomatitis
thrush tongue > candidal stomatitis
candidiasis throat > candidal stomatitis
candida throat > candidal stomatitis
candidiasis lung > pulmonary candidiasis
candida lung > pulmonary candidiasis
thrush lung > pulmonary candidiasis
candidiasis bronchus > pulmonary candidiasis
candida bronchus > pulmonary candidiasis
thrush bronchus > pulmonary candidiasis
candidiasis pleura > pulmonary candidiasis
candida pleura > pulmonary candidiasis
thrush pleura > pulmonary candidiasis
candidiasis skin > candidiasis of skin and nail
candida skin > candidiasis of skin and nail
thrush skin > candidiasis of skin and nail
candidiasis nail > candidiasis of skin and nail
candida nail > candidiasis of skin and nail
thrush nail > candidiasis of skin and nail
candidiasis interdigital > candidiasis of skin and nail
candida interdigital > candidiasis of skin and nail
thrush interdigital > candidiasis of skin and nail
candidiasis finger > candidiasis of skin and nail
candida finger > candidiasis of skin and nail
thrush finger > candidiasis of skin and nail
candidiasis toe > candidiasis of skin and nail
candida toe > candidiasis of skin and nail
thrush toe > candidiasis of skin and nail
candidiasis groin > candidiasis of skin and nail
candida groin > candidiasis of skin and nail
thrush groin > candidiasis of skin and nail
candidiasis perianal > candidiasis of skin and nail
candida perianal > candidiasis of skin and nail
thrush perianal > candidiasis of skin and nail
candidiasis axilla > candidiasis of skin and nail
candida axilla > candidiasis of skin and nail
thrush axilla > candidiasis of skin and nail
candidiasis vagina > candidiasis of vulva and vagina
candida vagina > candidiasis of vulva and vagina
candidiasis vulva > candidiasis of vulva and vagina
candida vulva > candidiasis of vulva and vagina
thrush vulva > candidiasis of vulva and vagina
candidiasis cervix > candidiasis of vulva and vagina
thrush cervix > candidiasis of vulva and vagina
candidiasis penis > candidal balanitis
candida penis > candidal balanitis
thrush penis > candidal balanitis
candidiasis glans > candidal balanitis
candida glans > candidal balanitis
thrush glans > candidal balanitis
candidiasis bladder > candidal cystitis and urethritis
candida bladder > candidal cystitis and urethritis
thrush bladder > candidal cystitis and urethritis
candidiasis urethra > candidal cystitis and urethritis
candida urethra > candidal cystitis and urethritis
thrush urethra > candidal cystitis and urethritis
candidiasis kidney > other urogenital candidiasis
candida kidney > other urogenital candidiasis
thrush kidney > other urogenital candidiasis
candidiasis meninges > candidal meningitis
candida meninges > candidal meningitis
thrush meninges > candidal meningitis
candidiasis brain > candidal meningitis
candida brain > candidal meningitis
thrush brain > candidal meningitis
candidiasis heart > candidal endocarditis
candida heart > candidal endocarditis
thrush heart > candidal endocarditis
candidiasis endocardium > candidal endocarditis
candida endocardium > candidal endocarditis
thrush endocardium > candidal endocarditis
candidiasis valve > candidal endocarditis
candida valve > candidal endocarditis
thrush valve > candidal endocarditis
candidiasis blood > candidal sepsis
candida blood > candidal sepsis
thrush blood > candidal sepsis
candida esophagus > candidal esophagitis
candidiasis intestine > candidal enteritis
candida intestine > candidal enteritis
thrush intestine > candidal enteritis
candidiasis bowel > candidal enteritis
candida bowel > candidal enteritis
thrush bowel > candidal enteritis
candidiasis colon > candidal enteritis
candida colon > candidal enteritis
thrush colon > candidal enteritis
candidiasis gut > candidal enteritis
candida gut > candidal enteritis
thrush gut > candidal enteritis
candidiasis rectum > candidal enteritis
candida rectum > candidal enteritis
thrush rectum > candidal enteritis
candidiasis lip > candidal cheilitis
candida lip > candidal cheilitis
thrush lip > candidal cheilitis
candidiasis ear > candidal otitis externa
candida ear > candidal otitis externa
thrush ear > candidal otitis externa
candidiasis anus > other sites of candidiasis
candida anus > other sites of candidiasis
thrush anus > other sites of candidiasis
candidiasis joint > other sites of candidiasis
candida joint > other sites of candidiasis
thrush joint > other sites of candidiasis
candidiasis eye > other sites of candidiasis
candida eye > other sites of candidiasis
thrush eye > other sites of candidiasis
candidiasis liver > other sites of candidiasis
candida liver > other sites of candidiasis
thrush liver > other sites of candidiasis

# --- Herpes, by the place it has taken
zoster conjunctiva > zoster conjunctivitis
herpes zoster conjunctiva > zoster conjunctivitis
shingles conjunctiva > zoster conjunctivitis
zoster iris > zoster iridocyclitis
herpes zoster iris > zoster iridocyclitis
shingles iris > zoster iridocyclitis
zoster uvea > zoster iridocyclitis
herpes zoster uvea > zoster iridocyclitis
shingles uvea > zoster iridocyclitis
zoster ciliary body > zoster iridocyclitis
herpes zoster ciliary body > zoster iridocyclitis
shingles ciliary body > zoster iridocyclitis
zoster cornea > zoster keratitis
herpes zoster cornea > zoster keratitis
shingles cornea > zoster keratitis
zoster sclera > zoster scleritis
herpes zoster sclera > zoster scleritis
shingles sclera > zoster scleritis
zoster eyelid > other herpes zoster eye disease
herpes zoster eyelid > other herpes zoster eye disease
shingles eyelid > other herpes zoster eye disease
zoster lid > other herpes zoster eye disease
herpes zoster lid > other herpes zoster eye disease
shingles lid > other herpes zoster eye disease
zoster orbit > other herpes zoster eye disease
herpes zoster orbit > other herpes zoster eye disease
shingles orbit > other herpes zoster eye disease
zoster lacrimal > other herpes zoster eye disease
herpes zoster lacrimal > other herpes zoster eye disease
shingles lacrimal > other herpes zoster eye disease
zoster eye > zoster ocular disease
herpes zoster eye > zoster ocular disease
zoster ocular > zoster ocular disease
herpes zoster ocular > zoster ocular disease
shingles ocular > zoster ocular disease
zoster meninges > zoster meningitis
herpes zoster meninges > zoster meningitis
shingles meninges > zoster meningitis
zoster brain > zoster encephalitis
herpes zoster brain > zoster encephalitis
shingles brain > zoster encephalitis
zoster cord > zoster myelitis
herpes zoster cord > zoster myelitis
shingles cord > zoster myelitis
herpes zoster ear > postherpetic geniculate ganglionitis
zoster auricle > postherpetic geniculate ganglionitis
herpes zoster auricle > postherpetic geniculate ganglionitis
shingles auricle > postherpetic geniculate ganglionitis
zoster geniculate > postherpetic geniculate ganglionitis
herpes zoster geniculate > postherpetic geniculate ganglionitis
shingles geniculate > postherpetic geniculate ganglionitis
zoster facial nerve > postherpetic geniculate ganglionitis
herpes zoster facial nerve > postherpetic geniculate ganglionitis
shingles facial nerve > postherpetic geniculate ganglionitis
zoster trigeminal > postherpetic trigeminal neuralgia
herpes zoster trigeminal > postherpetic trigeminal neuralgia
shingles trigeminal > postherpetic trigeminal neuralgia
zoster fifth nerve > postherpetic trigeminal neuralgia
herpes zoster fifth nerve > postherpetic trigeminal neuralgia
shingles fifth nerve > postherpetic trigeminal neuralgia
herpes simplex lip > herpesviral vesicular dermatitis
herpesviral lip > herpesviral vesicular dermatitis
herpes simplex face > herpesviral vesicular dermatitis
herpesviral face > herpesviral vesicular dermatitis
herpes simplex facial > herpesviral vesicular dermatitis
herpesviral facial > herpesviral vesicular dermatitis
herpes simplex ear > herpesviral vesicular dermatitis
herpesviral ear > herpesviral vesicular dermatitis
herpes simplex skin > herpesviral vesicular dermatitis
herpesviral skin > herpesviral vesicular dermatitis
herpes simplex nose > herpesviral vesicular dermatitis
herpesviral nose > herpesviral vesicular dermatitis
herpes simplex mouth > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral mouth > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex gum > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral gum > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex tongue > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral tongue > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex oral > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral oral > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex throat > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral throat > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex pharynx > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral pharynx > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex tonsil > herpesviral gingivostomatitis and pharyngotonsillitis
herpesviral tonsil > herpesviral gingivostomatitis and pharyngotonsillitis
herpes simplex meninges > herpesviral meningitis
herpesviral meninges > herpesviral meningitis
herpes simplex brain > herpesviral encephalitis
herpesviral brain > herpesviral encephalitis
herpes simplex conjunctiva > herpesviral conjunctivitis
herpesviral conjunctiva > herpesviral conjunctivitis
herpes simplex cornea > herpesviral keratitis
herpesviral cornea > herpesviral keratitis
herpes simplex iris > herpesviral iridocyclitis
herpesviral iris > herpesviral iridocyclitis
herpes simplex eyelid > other herpesviral disease of eye
herpesviral eyelid > other herpesviral disease of eye
herpes simplex eye > herpesviral ocular disease
herpesviral eye > herpesviral ocular disease
herpes simplex penis > herpesviral infection of penis
herpesviral penis > herpesviral infection of penis
herpes simplex vulva > herpesviral vulvovaginitis
herpesviral vulva > herpesviral vulvovaginitis
herpes simplex vagina > herpesviral vulvovaginitis
herpesviral vagina > herpesviral vulvovaginitis
herpes simplex cervix > herpesviral cervicitis
herpesviral cervix > herpesviral cervicitis
herpes simplex anus > herpesviral infection of perianal skin and rectum
herpesviral anus > herpesviral infection of perianal skin and rectum
herpes simplex rectum > herpesviral infection of perianal skin and rectum
herpesviral rectum > herpesviral infection of perianal skin and rectum
herpes simplex perianal > herpesviral infection of perianal skin and rectum
herpesviral perianal > herpesviral infection of perianal skin and rectum
herpes simplex liver > herpesviral hepatitis
herpesviral liver > herpesviral hepatitis
herpes simplex blood > disseminated herpesviral disease
herpesviral blood > disseminated herpesviral disease
herpes simplex finger > other herpesviral infections
herpesviral finger > other herpesviral infections

# --- Lyme, sarcoid and other diseases, by place
meningococcal heart > meningococcal carditis
meningococcal brain > meningococcal encephalitis
meningococcal joint > meningococcal arthritis
meningococcal eye > meningococcal conjunctivitis
meningococcal conjunctiva > meningococcal conjunctivitis
meningococcal blood > meningococcemia
meningococcal valve > meningococcal endocarditis
meningococcal meninges > meningococcal meningitis
meningococcal optic nerve > meningococcal retrobulbar neuritis
diphtheritic throat > pharyngeal diphtheria @ 0.95
diphtheria pharynx > pharyngeal diphtheria @ 0.95
diphtheritic pharynx > pharyngeal diphtheria @ 0.95
diphtheria tonsil > pharyngeal diphtheria @ 0.95
diphtheritic tonsil > pharyngeal diphtheria @ 0.95
diphtheritic nose > nasopharyngeal diphtheria @ 0.95
diphtheria nasal > nasopharyngeal diphtheria @ 0.95
diphtheritic nasal > nasopharyngeal diphtheria @ 0.95
diphtheria nasopharynx > nasopharyngeal diphtheria @ 0.95
diphtheritic nasopharynx > nasopharyngeal diphtheria @ 0.95
diphtheritic larynx > laryngeal diphtheria @ 0.95
diphtheria trachea > laryngeal diphtheria @ 0.95
diphtheritic trachea > laryngeal diphtheria @ 0.95
diphtheritic skin > cutaneous diphtheria @ 0.95
diphtheria wound > cutaneous diphtheria @ 0.95
diphtheritic wound > cutaneous diphtheria @ 0.95
diphtheritic heart > diphtheritic cardiomyopathy @ 0.95
diphtheria myocardium > diphtheritic cardiomyopathy @ 0.95
diphtheritic myocardium > diphtheritic cardiomyopathy @ 0.95
diphtheria nerves > diphtheritic polyneuritis @ 0.95
diphtheritic nerves > diphtheritic polyneuritis @ 0.95
diphtheria eye > diphtheritic conjunctivitis @ 0.95
diphtheritic eye > diphtheritic conjunctivitis @ 0.95
diphtheria conjunctiva > diphtheritic conjunctivitis @ 0.95
diphtheritic conjunctiva > diphtheritic conjunctivitis @ 0.95
diphtheria kidney > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheritic kidney > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheria bladder > diphtheritic cystitis @ 0.95
diphtheritic bladder > diphtheritic cystitis @ 0.95
diphtheria peritoneum > diphtheritic peritonitis @ 0.95
diphtheritic peritoneum > diphtheritic peritonitis @ 0.95
anthrax lung > pulmonary anthrax @ 0.95
anthrax pneumonia > pulmonary anthrax @ 0.95
anthrax respiratory > pulmonary anthrax @ 0.95
anthrax skin > cutaneous anthrax @ 0.95
anthrax pustule > cutaneous anthrax @ 0.95
anthrax intestine > gastrointestinal anthrax @ 0.95
anthrax bowel > gastrointestinal anthrax @ 0.95
anthrax colitis > gastrointestinal anthrax @ 0.95
anthrax stomach > gastrointestinal anthrax @ 0.95
anthrax blood > anthrax sepsis @ 0.95
anthrax septicemia > anthrax sepsis @ 0.95
anthrax meninges > other forms of anthrax @ 0.95
anthrax meningitis > other forms of anthrax @ 0.95
tularemia eye > oculoglandular tularemia @ 0.95
tularemia conjunctiva > oculoglandular tularemia @ 0.95
tularemia lung > pulmonary tularemia @ 0.95
tularemia pneumonia > pulmonary tularemia @ 0.95
tularemia bronchopneumonia > pulmonary tularemia @ 0.95
tularemia abdomen > gastrointestinal tularemia @ 0.95
tularemia intestine > gastrointestinal tularemia @ 0.95
tularemia typhoidal > gastrointestinal tularemia @ 0.95
tularemia skin > ulceroglandular tularemia @ 0.95
tularemia ulcer > ulceroglandular tularemia @ 0.95
tularemia lymph node > ulceroglandular tularemia @ 0.95
tularemia blood > generalized tularemia @ 0.95
plague lung > pneumonic plague @ 0.95
plague pneumonia > pneumonic plague @ 0.95
plague skin > cellulocutaneous plague @ 0.95
plague meninges > plague meningitis @ 0.95
plague blood > septicemic plague @ 0.95
plague lymph node > bubonic plague @ 0.95
plague bubo > bubonic plague @ 0.95
listeria meninges > listerial meningitis @ 0.95
listeriosis meninges > listerial meningitis @ 0.95
listeria brain > listerial meningoencephalitis @ 0.95
listeriosis brain > listerial meningoencephalitis @ 0.95
listeria blood > listerial sepsis @ 0.95
listeriosis blood > listerial sepsis @ 0.95
listeria heart > listerial endocarditis @ 0.95
listeriosis heart > listerial endocarditis @ 0.95
listeria eye > oculoglandular listeriosis @ 0.95
listeriosis eye > oculoglandular listeriosis @ 0.95
listeria skin > cutaneous listeriosis @ 0.95
listeriosis skin > cutaneous listeriosis @ 0.95
actinomycosis lung > pulmonary actinomycosis @ 0.95
actinomycosis pneumonia > pulmonary actinomycosis @ 0.95
actinomycosis pleura > pulmonary actinomycosis @ 0.95
actinomycosis chest > pulmonary actinomycosis @ 0.95
actinomycosis intestine > abdominal actinomycosis @ 0.95
actinomycosis liver > abdominal actinomycosis @ 0.95
actinomycosis appendix > abdominal actinomycosis @ 0.95
actinomycosis face > cervicofacial actinomycosis @ 0.95
actinomycosis jaw > cervicofacial actinomycosis @ 0.95
actinomycosis neck > cervicofacial actinomycosis @ 0.95
actinomycosis mandible > cervicofacial actinomycosis @ 0.95
actinomycosis tongue > cervicofacial actinomycosis @ 0.95
actinomycosis meninges > actinomycotic meningitis @ 0.95
actinomycosis brain > actinomycotic encephalitis @ 0.95
actinomycosis blood > actinomycotic sepsis @ 0.95
nocardia lung > pulmonary nocardiosis @ 0.95
nocardiosis lung > pulmonary nocardiosis @ 0.95
nocardia pneumonia > pulmonary nocardiosis @ 0.95
nocardiosis pneumonia > pulmonary nocardiosis @ 0.95
nocardia skin > cutaneous nocardiosis @ 0.95
nocardiosis skin > cutaneous nocardiosis @ 0.95
nocardia brain > other forms of nocardiosis @ 0.95
nocardiosis brain > other forms of nocardiosis @ 0.95
mumps meninges > mumps meningitis @ 0.95
mumps pancreas > mumps pancreatitis @ 0.95
mumps liver > mumps hepatitis @ 0.95
mumps heart > mumps myocarditis @ 0.95
mumps kidney > mumps nephritis @ 0.95
mumps nerve > mumps polyneuropathy @ 0.95
mumps joint > mumps arthritis @ 0.95
mumps eye > other mumps complications @ 0.95
mumps thyroid > other mumps complications @ 0.95
mumps ovary > other mumps complications @ 0.95
mumps ear > other mumps complications @ 0.95
mumps breast > other mumps complications @ 0.95
measles encephalitis > measles complicated by encephalitis
measles meninges > measles complicated by meningitis
measles bronchopneumonia > measles complicated by pneumonia
measles otitis > measles complicated by otitis media
measles bowel > measles with intestinal complications
measles intestine > measles with intestinal complications
measles diarrhea > measles with intestinal complications
measles cornea > measles keratitis and keratoconjunctivitis
measles keratitis > measles keratitis and keratoconjunctivitis
measles eye > measles keratitis and keratoconjunctivitis
rubella brain > rubella encephalitis @ 0.95
rubella meninges > rubella meningitis @ 0.95
rubella lung > rubella pneumonia @ 0.95
rubella joint > rubella arthritis @ 0.95
chickenpox lung > varicella pneumonia @ 0.95
varicella lung > varicella pneumonia @ 0.95
chickenpox brain > varicella encephalitis @ 0.95
varicella brain > varicella encephalitis @ 0.95
chickenpox meninges > varicella meningitis @ 0.95
varicella meninges > varicella meningitis @ 0.95
chickenpox cornea > varicella keratitis @ 0.95
varicella cornea > varicella keratitis @ 0.95
chickenpox eye > varicella keratitis @ 0.95
varicella eye > varicella keratitis @ 0.95
chickenpox cord > varicella myelitis @ 0.95
varicella cord > varicella myelitis @ 0.95
cytomegalovirus lung > cytomegaloviral pneumonitis @ 0.95
cytomegalovirus liver > cytomegaloviral hepatitis @ 0.95
cmv liver > cytomegaloviral hepatitis @ 0.95
cytomegalovirus pancreas > cytomegaloviral pancreatitis @ 0.95
cmv pancreas > cytomegaloviral pancreatitis @ 0.95
cytomegalovirus eye > other cytomegaloviral diseases @ 0.95
cmv eye > other cytomegaloviral diseases @ 0.95
cytomegalovirus retina > other cytomegaloviral diseases @ 0.95
cmv retina > other cytomegaloviral diseases @ 0.95
cytomegalovirus bowel > other cytomegaloviral diseases @ 0.95
cmv bowel > other cytomegaloviral diseases @ 0.95
cytomegalovirus colon > other cytomegaloviral diseases @ 0.95
cmv colon > other cytomegaloviral diseases @ 0.95
cytomegalovirus brain > other cytomegaloviral diseases @ 0.95
cmv brain > other cytomegaloviral diseases @ 0.95
cytomegalovirus esophagus > other cytomegaloviral diseases @ 0.95
cmv esophagus > other cytomegaloviral diseases @ 0.95
cytomegalovirus adrenal > other cytomegaloviral diseases @ 0.95
cmv adrenal > other cytomegaloviral diseases @ 0.95
cytomegalovirus stomach > other cytomegaloviral diseases @ 0.95
cmv stomach > other cytomegaloviral diseases @ 0.95
toxoplasma brain > toxoplasma meningoencephalitis @ 0.95
toxoplasma meninges > toxoplasma meningoencephalitis @ 0.95
toxoplasmosis meninges > toxoplasma meningoencephalitis @ 0.95
toxoplasma eye > toxoplasma oculopathy @ 0.95
toxoplasma ocular > toxoplasma oculopathy @ 0.95
toxoplasmosis ocular > toxoplasma oculopathy @ 0.95
toxoplasma retina > toxoplasma chorioretinitis @ 0.95
toxoplasmosis retina > toxoplasma chorioretinitis @ 0.95
toxoplasma choroid > toxoplasma chorioretinitis @ 0.95
toxoplasmosis choroid > toxoplasma chorioretinitis @ 0.95
toxoplasma lung > pulmonary toxoplasmosis @ 0.95
toxoplasma liver > toxoplasma hepatitis @ 0.95
toxoplasmosis liver > toxoplasma hepatitis @ 0.95
toxoplasmosis heart > toxoplasma myocarditis @ 0.95
toxoplasma muscle > toxoplasma myositis @ 0.95
toxoplasmosis muscle > toxoplasma myositis @ 0.95
toxoplasma kidney > toxoplasma tubulo-interstitial nephropathy @ 0.95
toxoplasmosis kidney > toxoplasma tubulo-interstitial nephropathy @ 0.95
amebic liver > amebic liver abscess
amebiasis liver > amebic liver abscess
amebic hepatic > amebic liver abscess
amebiasis hepatic > amebic liver abscess
amebic lung > amebic lung abscess
amebiasis lung > amebic lung abscess
amebic brain > amebic brain abscess
amebiasis brain > amebic brain abscess
amebic cerebral > amebic brain abscess
amebiasis cerebral > amebic brain abscess
amebiasis skin > cutaneous amebiasis
amebic perianal > cutaneous amebiasis
amebiasis perianal > cutaneous amebiasis
amebiasis bladder > amebic cystitis
amebic appendix > amebic infection of other sites
amebiasis appendix > amebic infection of other sites
amebic spleen > amebic infection of other sites
amebiasis spleen > amebic infection of other sites
amebic penis > other amebic genitourinary infections
amebiasis penis > other amebic genitourinary infections
amebic vagina > other amebic genitourinary infections
amebiasis vagina > other amebic genitourinary infections
amebic urethra > other amebic genitourinary infections
amebiasis urethra > other amebic genitourinary infections
amebic seminal vesicle > other amebic genitourinary infections
amebiasis seminal vesicle > other amebic genitourinary infections
amebic bowel > chronic intestinal amebiasis
amebiasis bowel > chronic intestinal amebiasis
amebic intestine > chronic intestinal amebiasis
amebiasis intestine > chronic intestinal amebiasis
amebic rectum > chronic intestinal amebiasis
amebiasis rectum > chronic intestinal amebiasis
amebic colon > chronic intestinal amebiasis
amebiasis colon > chronic intestinal amebiasis
amebic tumor > ameboma of intestine
amebiasis tumor > ameboma of intestine
amebiasis granuloma > ameboma of intestine
coccidioidomycosis lung > pulmonary coccidioidomycosis
coccidioidal lung > pulmonary coccidioidomycosis
coccidioidomycosis pneumonia > pulmonary coccidioidomycosis
coccidioidal pneumonia > pulmonary coccidioidomycosis
coccidioidomycosis skin > cutaneous coccidioidomycosis
coccidioidal skin > cutaneous coccidioidomycosis
coccidioidomycosis meninges > coccidioidomycosis meningitis
coccidioidal meninges > coccidioidomycosis meningitis
coccidioidomycosis brain > coccidioidomycosis meningitis
coccidioidal brain > coccidioidomycosis meningitis
coccidioidomycosis prostate > other forms of coccidioidomycosis
coccidioidal prostate > other forms of coccidioidomycosis
coccidioidomycosis bone > other forms of coccidioidomycosis
coccidioidal bone > other forms of coccidioidomycosis
histoplasmosis lung > pulmonary histoplasmosis capsulati
blastomycosis lung > pulmonary blastomycosis
blastomycosis pneumonia > pulmonary blastomycosis
blastomycosis skin > cutaneous blastomycosis
blastomycosis meninges > other forms of blastomycosis
blastomycosis brain > other forms of blastomycosis
cryptococcosis lung > pulmonary cryptococcosis @ 0.95
cryptococcosis pneumonia > pulmonary cryptococcosis @ 0.95
cryptococcal pneumonia > pulmonary cryptococcosis @ 0.95
cryptococcosis brain > cerebral cryptococcosis @ 0.95
cryptococcosis meninges > cerebral cryptococcosis @ 0.95
cryptococcal meninges > cerebral cryptococcosis @ 0.95
cryptococcal cerebral > cerebral cryptococcosis @ 0.95
cryptococcosis skin > cutaneous cryptococcosis @ 0.95
cryptococcal skin > cutaneous cryptococcosis @ 0.95
cryptococcosis bone > osseous cryptococcosis @ 0.95
cryptococcal bone > osseous cryptococcosis @ 0.95
aspergillus lung > other pulmonary aspergillosis
aspergillosis lung > other pulmonary aspergillosis
aspergillosis pneumonia > other pulmonary aspergillosis
aspergillus sinus > other forms of aspergillosis
aspergillosis sinus > other forms of aspergillosis
aspergillus ear > other forms of aspergillosis
aspergillosis ear > other forms of aspergillosis
aspergillus brain > other forms of aspergillosis
aspergillosis brain > other forms of aspergillosis
aspergillus skin > other forms of aspergillosis
aspergillosis skin > other forms of aspergillosis
aspergillus eye > other forms of aspergillosis
aspergillosis eye > other forms of aspergillosis
sporotrichosis lung > pulmonary sporotrichosis
sporothrix lung > pulmonary sporotrichosis
sporotrichosis skin > lymphocutaneous sporotrichosis
sporothrix skin > lymphocutaneous sporotrichosis
sporotrichosis lymphatic > lymphocutaneous sporotrichosis
sporothrix lymphatic > lymphocutaneous sporotrichosis
sporothrix lymphocutaneous > lymphocutaneous sporotrichosis
sporotrichosis brain > cerebral sporotrichosis
sporothrix brain > cerebral sporotrichosis
sporotrichosis meninges > cerebral sporotrichosis
sporothrix meninges > cerebral sporotrichosis
sporotrichosis joint > sporotrichosis arthritis | other forms of sporotrichosis
sporothrix joint > sporotrichosis arthritis | other forms of sporotrichosis
sporotrichosis bone > sporotrichosis arthritis | other forms of sporotrichosis
sporothrix bone > sporotrichosis arthritis | other forms of sporotrichosis
sporotrichosis eye > other forms of sporotrichosis
sporothrix eye > other forms of sporotrichosis
mucormycosis nose > rhinocerebral mucormycosis @ 0.95
mucor nose > rhinocerebral mucormycosis @ 0.95
mucormycosis sinus > rhinocerebral mucormycosis @ 0.95
mucor sinus > rhinocerebral mucormycosis @ 0.95
mucormycosis orbit > rhinocerebral mucormycosis @ 0.95
mucor orbit > rhinocerebral mucormycosis @ 0.95
mucormycosis brain > rhinocerebral mucormycosis @ 0.95
mucor brain > rhinocerebral mucormycosis @ 0.95
mucormycosis rhino > rhinocerebral mucormycosis @ 0.95
mucor rhino > rhinocerebral mucormycosis @ 0.95
mucormycosis nasal > rhinocerebral mucormycosis @ 0.95
mucor nasal > rhinocerebral mucormycosis @ 0.95
mucormycosis cerebral > rhinocerebral mucormycosis @ 0.95
mucor cerebral > rhinocerebral mucormycosis @ 0.95
mucormycosis lung > pulmonary mucormycosis @ 0.95
mucormycosis bowel > gastrointestinal mucormycosis @ 0.95
mucor bowel > gastrointestinal mucormycosis @ 0.95
mucormycosis stomach > gastrointestinal mucormycosis @ 0.95
mucor stomach > gastrointestinal mucormycosis @ 0.95
mucormycosis intestine > gastrointestinal mucormycosis @ 0.95
mucor intestine > gastrointestinal mucormycosis @ 0.95
mucormycosis gut > gastrointestinal mucormycosis @ 0.95
mucor gut > gastrointestinal mucormycosis @ 0.95
mucormycosis skin > cutaneous mucormycosis @ 0.95
echinococcosis liver > echinococcus granulosus infection of liver @ 0.8
echinococcosis lung > echinococcus granulosus infection of lung @ 0.8
echinococcus lung > echinococcus granulosus infection of lung @ 0.8
echinococcosis bone > echinococcus granulosus infection of bone @ 0.8
echinococcus bone > echinococcus granulosus infection of bone @ 0.8
hydatid brain > echinococcus granulosus infection other sites @ 0.8
echinococcosis brain > echinococcus granulosus infection other sites @ 0.8
echinococcus brain > echinococcus granulosus infection other sites @ 0.8
hydatid kidney > echinococcus granulosus infection other sites @ 0.8
echinococcosis kidney > echinococcus granulosus infection other sites @ 0.8
echinococcus kidney > echinococcus granulosus infection other sites @ 0.8
hydatid spleen > echinococcus granulosus infection other sites @ 0.8
echinococcosis spleen > echinococcus granulosus infection other sites @ 0.8
echinococcus spleen > echinococcus granulosus infection other sites @ 0.8
hydatid thyroid > echinococcus granulosus infection other sites @ 0.8
echinococcosis thyroid > echinococcus granulosus infection other sites @ 0.8
echinococcus thyroid > echinococcus granulosus infection other sites @ 0.8
hydatid heart > echinococcus granulosus infection other sites @ 0.8
echinococcosis heart > echinococcus granulosus infection other sites @ 0.8
echinococcus heart > echinococcus granulosus infection other sites @ 0.8
cysticercosis cerebral > cysticercosis of central nervous system @ 0.95
cysticercosis spinal cord > cysticercosis of central nervous system @ 0.95
cysticercosis cns > cysticercosis of central nervous system @ 0.95
cysticercosis orbit > cysticercosis of eye @ 0.95
cysticercosis retina > cysticercosis of eye @ 0.95
cysticercosis muscle > cysticercosis of other sites @ 0.95
cysticercosis skin > cysticercosis of other sites @ 0.95
cysticercosis heart > cysticercosis of other sites @ 0.95
myiasis skin > cutaneous myiasis @ 0.95
myiasis eye > ocular myiasis @ 0.95
myiasis orbit > ocular myiasis @ 0.95
myiasis conjunctiva > ocular myiasis @ 0.95
myiasis nose > nasopharyngeal myiasis @ 0.95
myiasis throat > nasopharyngeal myiasis @ 0.95
myiasis larynx > nasopharyngeal myiasis @ 0.95
myiasis sinus > nasopharyngeal myiasis @ 0.95
myiasis ear > aural myiasis @ 0.95
myiasis intestine > myiasis of other sites @ 0.95
myiasis bladder > myiasis of other sites @ 0.95
myiasis vagina > myiasis of other sites @ 0.95
leishmaniasis skin > cutaneous leishmaniasis
leishmaniasis face > cutaneous leishmaniasis
leishmaniasis ulcer > cutaneous leishmaniasis
leishmaniasis spleen > visceral leishmaniasis
leishmaniasis liver > visceral leishmaniasis
leishmaniasis internal > visceral leishmaniasis
leishmaniasis nose > mucocutaneous leishmaniasis
leishmaniasis mouth > mucocutaneous leishmaniasis
leishmaniasis mucosa > mucocutaneous leishmaniasis
leishmaniasis throat > mucocutaneous leishmaniasis
leishmaniasis pharynx > mucocutaneous leishmaniasis
typhoid meninges > typhoid meningitis @ 0.95
typhoid myocarditis > typhoid fever with heart involvement @ 0.95
typhoid endocarditis > typhoid fever with heart involvement @ 0.95
salmonella kidney > salmonella pyelonephritis
salmonella lung > salmonella pneumonia
salmonella meninges > salmonella meningitis
salmonella abscess > salmonella with other localized infection
salmonella gallbladder > salmonella with other localized infection

# --- infections told in plain words
infection hair follicle > other specified follicular disorders
infection hair follicle > follicular disorder unspecified @ 0.8
infection inside eye > purulent endophthalmitis
infection inner eye > purulent endophthalmitis @ 0.95
infection of eyeball > purulent endophthalmitis
infection foreskin > balanoposthitis | balanitis @ 0.95
infection sinus > sinusitis unspecified
sinus infection > chronic sinusitis unspecified @ 0.85
sinus infection > acute sinusitis unspecified
fungus lungs > pulmonary aspergillosis @ 0.85
fungus lungs > pulmonary histoplasmosis @ 0.6
fungus infection lung > pulmonary aspergillosis @ 0.8
fungus brain > cerebral cryptococcosis
fungus sinus > aspergillosis @ 0.6
fungus > unspecified mycosis
fungal infection > unspecified mycosis @ 0.95
worms brain > cysticercosis of central nervous system @ 0.95
tapeworm brain > cysticercosis of central nervous system @ 1.0
worms liver > fluke infection unspecified @ 0.6
worms liver > fascioliasis @ 0.85
worms liver > echinococcus infection of liver @ 0.7
worms lungs > paragonimiasis @ 0.8
worms under skin > larva migrans | dracunculiasis @ 0.7
tapeworm cyst liver > echinococcus granulosus infection of liver @ 1.0
dog worm > visceral larva migrans | toxocariasis @ 0.8
pork worm > taenia solium taeniasis @ 0.8
raw pork > trichinellosis
raw fish worm > diphyllobothriasis @ 0.85
raw fish worm > anisakiasis
mosquito parasite > unspecified malaria @ 0.8
mosquito blood parasite > unspecified malaria @ 0.95
mosquito virus > mosquito-borne viral fever unspecified
mouse droppings > hantavirus cardio-pulmonary syndrome @ 0.95
rodent droppings > hantavirus cardio-pulmonary syndrome @ 0.95
cat litter > toxoplasmosis unspecified @ 0.95
cat poop > toxoplasmosis unspecified
undercooked hamburger > enterohemorrhagic escherichia coli infection @ 0.95
raw hamburger > enterohemorrhagic escherichia coli infection
undercooked chicken > salmonella enteritis @ 0.8
undercooked chicken > campylobacter enteritis @ 0.85
raw eggs > salmonella enteritis
raw oysters > vibrio vulnificus @ 0.7
raw oysters > foodborne vibrio parahaemolyticus intoxication @ 0.8
canned food > botulism food poisoning
raw milk > brucellosis @ 0.8
rice water stools > cholera unspecified @ 0.95
dirty water diarrhea > cholera @ 0.4
dirty water diarrhea > infectious gastroenteritis @ 0.6
tick fever > relapsing fever tick @ 0.5
tick disease > lyme disease unspecified @ 0.8
lice fever > epidemic louse-borne typhus @ 0.85
flea fever > typhus fever due to rickettsia typhi
rat fever > rat-bite fever unspecified @ 0.8
rat fever > leptospirosis @ 0.85
cough months coughing blood > tuberculosis of lung @ 0.6
infection blood tooth > bacteremia @ 0.8
blood infection > sepsis unspecified organism @ 0.95
infection whole body > sepsis unspecified organism
body wide infection > sepsis unspecified organism @ 0.95
hospital bug > methicillin resistant staphylococcus aureus infection @ 0.6
antibiotic diarrhea > enterocolitis due to clostridium difficile
mumps cheeks > mumps without complication @ 1.0
chipmunk cheeks mumps > mumps without complication @ 0.95
rona > covid-19 @ 0.8
swine flu > influenza due to identified novel influenza a virus @ 0.8

# --- consumer names of infections
the clap > gonococcal infection unspecified @ 1.0
drip std > gonococcal infection unspecified
the drip > gonococcal infection unspecified @ 0.7
gono > gonococcal infection @ 1.0
gonnorhea > gonococcal infection @ 1.0
vd > sexually transmitted disease unspecified
social disease > sexually transmitted disease unspecified @ 0.85
the pox > syphilis unspecified @ 0.7
the pox > varicella @ 0.6
great pox > syphilis unspecified @ 0.95
bad blood > syphilis unspecified @ 0.85
love bumps > anogenital venereal warts @ 0.85
genital bumps > anogenital venereal warts @ 0.7
down there warts > anogenital venereal warts
chlam > chlamydial infection
the hiv > human immunodeficiency virus disease
herpes down there > anogenital herpesviral infection @ 0.95
mouth herpes > herpesviral gingivostomatitis and pharyngotonsillitis
scrum pox > herpesviral infection unspecified @ 0.8
scrum pox > impetigo @ 0.6
scrumpox > herpesviral infection unspecified @ 0.8
scrumpox > impetigo @ 0.6
mat herpes > other herpesviral infections | herpesviral vesicular dermatitis
finger herpes > herpesviral vesicular dermatitis @ 0.85
consumption > respiratory tuberculosis unspecified @ 0.8 if: lung, lungs, old, disease
galloping consumption > respiratory tuberculosis @ 0.95
the white plague > respiratory tuberculosis
lung fever > pneumonia unspecified organism
old mans friend > pneumonia unspecified organism @ 0.85
walking pneumonia > pneumonia due to mycoplasma pneumoniae @ 0.85
the flu > influenza with other respiratory manifestations @ 0.95
bad cold > acute nasopharyngitis @ 0.95
the crud > acute upper respiratory infection unspecified @ 0.8
chest crud > bronchitis @ 0.7
kennel cough human > whooping cough @ 0.2
breakbone > dengue fever @ 0.95
jungle fever > unspecified malaria @ 0.8
ague > unspecified malaria @ 0.75
camp fever > epidemic louse-borne typhus @ 0.85
jail fever > epidemic louse-borne typhus @ 0.95
ship fever > epidemic louse-borne typhus @ 0.95
goat fever > brucellosis
parrot fever > chlamydia psittaci infection @ 1.0
bat cave fever > histoplasmosis @ 0.85
kissing disease > infectious mononucleosis unspecified @ 1.0
glandular fever > infectious mononucleosis unspecified @ 1.0
mono > infectious mononucleosis unspecified @ 0.95
three day measles > rubella without complication @ 0.95
black measles > spotted fever rickettsia rickettsii @ 0.7
scarletina > scarlet fever @ 1.0
blood poisoning > sepsis unspecified organism @ 1.0
staph > staphylococcal infection unspecified site
staph infection > staphylococcal infection unspecified site @ 0.95
itchy butt worms > enterobiasis
worms in poop > intestinal helminthiasis unspecified
worms in stool > intestinal helminthiasis unspecified
belly worms > intestinal helminthiasis unspecified
sandworms > cutaneous larva migrans
crabs > phthiriasis if: pubic, sti, std, lice, itch, itchy, hair, groin
cooties > pediculosis unspecified @ 0.85
nits > pediculosis due to pediculus humanus capitis @ 0.95
body lice > pediculosis due to pediculus humanus corporis @ 1.0
maggots > myiasis unspecified @ 0.95
flystrike > myiasis
jock rot > tinea cruris @ 1.0
foot rot > tinea pedis @ 0.85
toe fungus > tinea pedis @ 0.7
toe fungus > tinea unguium @ 0.85
scalp fungus > tinea barbae and tinea capitis @ 0.95
beard ringworm > tinea barbae and tinea capitis @ 1.0
barbers itch > tinea barbae and tinea capitis
liver fungus skin > pityriasis versicolor @ 0.4
white spots sun tan > pityriasis versicolor @ 0.8
mouth fungus > candidal stomatitis @ 0.95
yeast in mouth > candidal stomatitis @ 1.0
yeast down there > candidiasis of vulva and vagina @ 0.95
yeast diaper rash > candidiasis of skin and nail
cat scratch > cat-scratch disease @ 0.8

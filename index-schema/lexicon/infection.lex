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

# --- adjectives and nouns of one disease stand for each other on the left sides
tuberculous ~ tuberculosis @ 0.95
tb ~ tuberculous @ 0.95
tuberculosis ~ tuberculous @ 0.95
syphilitic ~ syphilis @ 0.95
syphilis ~ syphilitic @ 0.95
luetic ~ syphilitic @ 0.95
lues ~ syphilis @ 0.95
gonorrheal ~ gonococcal @ 0.95
gonorrhea ~ gonococcal @ 0.95
septicemia ~ sepsis @ 0.95
sarcoidosis ~ sarcoid @ 0.95
sarcoid ~ sarcoidosis @ 0.95
amebiasis ~ amebic @ 0.95
entamoeba histolytica ~ amebic @ 0.95
candidal ~ candidiasis @ 0.95
candidiasis ~ candidal @ 0.95
monilial ~ candidal @ 0.95
diphtheritic ~ diphtheria @ 0.95
diphtheria ~ diphtheritic @ 0.95
leprous ~ leprosy @ 0.95
herpetic ~ herpes @ 0.95
varicella ~ chickenpox @ 0.95
chickenpox ~ varicella @ 0.95
toxoplasmic ~ toxoplasmosis @ 0.95
histoplasmic ~ histoplasmosis @ 0.95
trichomonal ~ trichomoniasis @ 0.95
hydatid ~ echinococcus @ 0.95
cmv ~ cytomegaloviral @ 0.95
neisseria gonorrhoeae ~ gonococcal @ 0.95
blennorrhagic ~ gonococcal
syphiloma ~ gumma @ 0.95
monilia ~ candidiasis @ 0.95
hsv ~ herpes @ 0.95
herpesviral ~ herpes @ 0.95
shingles ~ zoster @ 0.95
herpes zoster ~ zoster @ 0.95
rubeola ~ measles
morbilli ~ measles @ 0.95
ringworm ~ tinea @ 0.95
trichophytosis ~ dermatophytosis @ 0.95
microsporosis ~ dermatophytosis @ 0.95
dermatophyte ~ dermatophytosis @ 0.95
blood poisoning ~ sepsis @ 0.95

# --- A00-A09 by agent and organ
ileotyphus > typhoid fever unspecified @ 0.95
typhus abdominalis > typhoid fever unspecified @ 0.95
abdominal typhus > typhoid fever unspecified @ 0.95
enterica > typhoid fever unspecified @ 0.95
salmonella typhi > typhoid fever unspecified @ 0.95
meningotyphoid > typhoid meningitis @ 0.95
typhoid encephalopathy > typhoid meningitis @ 0.95
typhoid meningism > typhoid meningitis @ 0.95
pneumotyphus > typhoid pneumonia @ 0.95
pneumotyphoid > typhoid pneumonia @ 0.95
typhoid bronchopneumonia > typhoid pneumonia @ 0.95
typhoid bronchitis > typhoid pneumonia @ 0.95
typhoid pericarditis > typhoid fever with heart involvement @ 0.95
typhoid carditis > typhoid fever with heart involvement @ 0.95
typhoid cholecystitis > typhoid fever with other complications @ 0.95
typhoid gallbladder > typhoid fever with other complications @ 0.95
typhoid bleeding > typhoid fever with other complications @ 0.95
typhoid orchitis > typhoid fever with other complications @ 0.95
typhoid nephritis > typhoid fever with other complications @ 0.95
typhoid kidney > typhoid fever with other complications @ 0.95
typhoid hepatitis > typhoid fever with other complications @ 0.95
typhoid liver > typhoid fever with other complications @ 0.95
typhoid spleen > typhoid fever with other complications @ 0.95
typhoid ulcer > typhoid fever with other complications @ 0.95
typhoid peritonitis > typhoid fever with other complications @ 0.95
typhoid abscess > typhoid fever with other complications @ 0.95
typhoid neuritis > typhoid fever with other complications @ 0.95
typhoid delirium > typhoid fever with other complications @ 0.95
typhoid thrombosis > typhoid fever with other complications @ 0.95
typhoid phlebitis > typhoid fever with other complications @ 0.95
typhoid myositis > typhoid fever with other complications @ 0.95
typhoid pyelitis > typhoid fever with other complications @ 0.95
typhoid parotitis > typhoid fever with other complications @ 0.95
typhoid laryngitis > typhoid fever with other complications @ 0.95
nephrotyphoid > typhoid fever with other complications @ 0.95
laryngotyphoid > typhoid fever with other complications @ 0.95
cholangiotyphoid > typhoid fever with other complications @ 0.95
splenotyphoid > typhoid fever with other complications @ 0.95
schottmuelleri > paratyphoid fever b @ 0.95
schottmulleri > paratyphoid fever b @ 0.95
paratyphi b > paratyphoid fever b @ 0.95
paratyphosus b > paratyphoid fever b @ 0.95
hirschfeldii > paratyphoid fever c @ 0.95
paratyphi c > paratyphoid fever c @ 0.95
paratyphosus c > paratyphoid fever c @ 0.95
paratyphi a > paratyphoid fever a @ 0.95
paratyphosus a > paratyphoid fever a @ 0.95
salmonella bredeney > paratyphoid fever a @ 0.95
salmonella diarrhea > salmonella enteritis @ 0.95
salmonella gastroenteritis > salmonella enteritis @ 0.95
salmonella colitis > salmonella enteritis @ 0.95
salmonella enterocolitis > salmonella enteritis @ 0.95
salmonella enteritidis > salmonella enteritis @ 0.95
salmonella typhimurium > salmonella enteritis @ 0.95
salmonella stomach > salmonella enteritis @ 0.95
salmonella dysentery > salmonella enteritis @ 0.95
salmonella ileitis > salmonella enteritis @ 0.95
salmonella bowel > salmonella enteritis @ 0.95
salmonella intestine > salmonella enteritis @ 0.95
salmonella endocarditis > salmonella with other localized infection @ 0.95
salmonella empyema > salmonella with other localized infection @ 0.95
salmonella aortitis > salmonella with other localized infection @ 0.95
salmonella spleen > salmonella with other localized infection @ 0.95
salmonella urinary > salmonella with other localized infection @ 0.95
salmonella cholecystitis > salmonella with other localized infection @ 0.95
salmonella aneurysm > salmonella with other localized infection @ 0.95
salmonella pericarditis > salmonella with other localized infection @ 0.95
salmonella peritonitis > salmonella with other localized infection @ 0.95
salmonella liver > salmonella with other localized infection @ 0.95
salmonella soft tissue > salmonella with other localized infection @ 0.95
salmonella skin > salmonella with other localized infection @ 0.95
salmonella brain > salmonella with other localized infection @ 0.95
salmonella prostatitis > salmonella with other localized infection @ 0.95
salmonella orchitis > salmonella with other localized infection @ 0.95
salmonella pleura > salmonella with other localized infection @ 0.95
salmonella myositis > salmonella with other localized infection @ 0.95
salmonella thyroiditis > salmonella with other localized infection @ 0.95
salmonella pancreatitis > salmonella with other localized infection @ 0.95
salmonella nephritis > salmonella pyelonephritis @ 0.95
salmonella pyelitis > salmonella pyelonephritis @ 0.95
salmonella spine > salmonella osteomyelitis @ 0.95
salmonella vertebra > salmonella osteomyelitis @ 0.95
salmonella spondylitis > salmonella osteomyelitis @ 0.95
salmonella periostitis > salmonella osteomyelitis @ 0.95
salmonella knee > salmonella arthritis @ 0.95
salmonella hip > salmonella arthritis @ 0.95
salmonella septic arthritis > salmonella arthritis @ 0.95
salmonella empyema lung > salmonella pneumonia @ 0.95
salmonella bronchopneumonia > salmonella pneumonia @ 0.95
salmonella arizonae > other specified salmonella infections @ 0.95
arizona enteritis > other specified salmonella infections @ 0.95
arizona infection > other specified salmonella infections @ 0.95
shigella diarrhea > shigellosis unspecified @ 0.95
shigella colitis > shigellosis unspecified @ 0.95
shigella enteritis > shigellosis unspecified @ 0.95
shigella gastroenteritis > shigellosis unspecified @ 0.95
shigella dysentery > shigellosis unspecified @ 0.95
bacillary diarrhea > shigellosis unspecified @ 0.95
bacillary colitis > shigellosis unspecified @ 0.95
bacillary enteritis > shigellosis unspecified @ 0.95
bacillary gastroenteritis > shigellosis unspecified @ 0.95
bacillary dysentery > shigellosis unspecified @ 0.95
shigella group a > shigellosis due to shigella dysenteriae @ 0.95
shigella dysenteriae > shigellosis due to shigella dysenteriae @ 0.95
shigella group b > shigellosis due to shigella flexneri @ 0.95
shigella flexner > shigellosis due to shigella flexneri @ 0.95
shigella group c > shigellosis due to shigella boydii @ 0.95
sonne dysentery > shigellosis due to shigella sonnei @ 0.95
sonnei > shigellosis due to shigella sonnei @ 0.95
shigella group d > shigellosis due to shigella sonnei @ 0.95
shigella sonne > shigellosis due to shigella sonnei @ 0.95
shigella mixed > other shigellosis @ 0.95
etec diarrhea > enterotoxigenic escherichia coli infection @ 0.95
etec enteritis > enterotoxigenic escherichia coli infection @ 0.95
etec gastroenteritis > enterotoxigenic escherichia coli infection @ 0.95
etec infection > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic diarrhea > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic enteritis > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic gastroenteritis > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic infection > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic coli diarrhea > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic coli enteritis > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic coli gastroenteritis > enterotoxigenic escherichia coli infection @ 0.95
enterotoxigenic coli infection > enterotoxigenic escherichia coli infection @ 0.95
epec diarrhea > enteropathogenic escherichia coli infection @ 0.95
epec enteritis > enteropathogenic escherichia coli infection @ 0.95
epec gastroenteritis > enteropathogenic escherichia coli infection @ 0.95
epec infection > enteropathogenic escherichia coli infection @ 0.95
enteropathogenic diarrhea > enteropathogenic escherichia coli infection @ 0.95
enteropathogenic enteritis > enteropathogenic escherichia coli infection @ 0.95
enteropathogenic gastroenteritis > enteropathogenic escherichia coli infection @ 0.95
enteropathogenic infection > enteropathogenic escherichia coli infection @ 0.95
eiec diarrhea > enteroinvasive escherichia coli infection @ 0.95
eiec enteritis > enteroinvasive escherichia coli infection @ 0.95
eiec dysentery > enteroinvasive escherichia coli infection @ 0.95
eiec gastroenteritis > enteroinvasive escherichia coli infection @ 0.95
eiec infection > enteroinvasive escherichia coli infection @ 0.95
enteroinvasive diarrhea > enteroinvasive escherichia coli infection @ 0.95
enteroinvasive enteritis > enteroinvasive escherichia coli infection @ 0.95
enteroinvasive dysentery > enteroinvasive escherichia coli infection @ 0.95
enteroinvasive gastroenteritis > enteroinvasive escherichia coli infection @ 0.95
enteroinvasive infection > enteroinvasive escherichia coli infection @ 0.95
ehec diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
ehec enteritis > enterohemorrhagic escherichia coli infection @ 0.95
ehec colitis > enterohemorrhagic escherichia coli infection @ 0.95
ehec gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
ehec infection > enterohemorrhagic escherichia coli infection @ 0.95
stec diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
stec enteritis > enterohemorrhagic escherichia coli infection @ 0.95
stec colitis > enterohemorrhagic escherichia coli infection @ 0.95
stec gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
stec infection > enterohemorrhagic escherichia coli infection @ 0.95
vtec diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
vtec enteritis > enterohemorrhagic escherichia coli infection @ 0.95
vtec colitis > enterohemorrhagic escherichia coli infection @ 0.95
vtec gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
vtec infection > enterohemorrhagic escherichia coli infection @ 0.95
verotoxigenic diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
verotoxigenic enteritis > enterohemorrhagic escherichia coli infection @ 0.95
verotoxigenic colitis > enterohemorrhagic escherichia coli infection @ 0.95
verotoxigenic gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
verotoxigenic infection > enterohemorrhagic escherichia coli infection @ 0.95
verocytotoxic diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
verocytotoxic enteritis > enterohemorrhagic escherichia coli infection @ 0.95
verocytotoxic colitis > enterohemorrhagic escherichia coli infection @ 0.95
verocytotoxic gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
verocytotoxic infection > enterohemorrhagic escherichia coli infection @ 0.95
shiga toxin diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
shiga toxin enteritis > enterohemorrhagic escherichia coli infection @ 0.95
shiga toxin colitis > enterohemorrhagic escherichia coli infection @ 0.95
shiga toxin gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
shiga toxin infection > enterohemorrhagic escherichia coli infection @ 0.95
enterohemorrhagic diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
enterohemorrhagic enteritis > enterohemorrhagic escherichia coli infection @ 0.95
enterohemorrhagic colitis > enterohemorrhagic escherichia coli infection @ 0.95
enterohemorrhagic gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
enterohemorrhagic infection > enterohemorrhagic escherichia coli infection @ 0.95
o157 diarrhea > enterohemorrhagic escherichia coli infection @ 0.95
o157 enteritis > enterohemorrhagic escherichia coli infection @ 0.95
o157 colitis > enterohemorrhagic escherichia coli infection @ 0.95
o157 gastroenteritis > enterohemorrhagic escherichia coli infection @ 0.95
o157 infection > enterohemorrhagic escherichia coli infection @ 0.95
hamburger disease > enterohemorrhagic escherichia coli infection @ 0.95
eaec > other intestinal escherichia coli infections @ 0.95
eaggec > other intestinal escherichia coli infections @ 0.95
enteroaggregative > other intestinal escherichia coli infections @ 0.95
diffusely adherent > other intestinal escherichia coli infections @ 0.95
adherent invasive > other intestinal escherichia coli infections @ 0.95
coli diarrhea > other intestinal escherichia coli infections @ 0.95
coli enteritis > other intestinal escherichia coli infections @ 0.95
coli gastroenteritis > other intestinal escherichia coli infections @ 0.95
coli enterocolitis > other intestinal escherichia coli infections @ 0.95
escherichia coli diarrhea > other intestinal escherichia coli infections @ 0.95
escherichia coli enteritis > other intestinal escherichia coli infections @ 0.95
escherichia coli gastroenteritis > other intestinal escherichia coli infections @ 0.95
escherichia coli enterocolitis > other intestinal escherichia coli infections @ 0.95
coliform diarrhea > other intestinal escherichia coli infections @ 0.95
coliform enteritis > other intestinal escherichia coli infections @ 0.95
coliform gastroenteritis > other intestinal escherichia coli infections @ 0.95
coliform enterocolitis > other intestinal escherichia coli infections @ 0.95
vibrio fetus > campylobacter enteritis @ 0.95
campylobacter coli > campylobacter enteritis @ 0.95
campylobacter diarrhea > campylobacter enteritis @ 0.95
campylobacter colitis > campylobacter enteritis @ 0.95
campylobacter gastroenteritis > campylobacter enteritis @ 0.95
campylobacter dysentery > campylobacter enteritis @ 0.95
yersinia ileitis > enteritis due to yersinia enterocolitica @ 0.95
yersinia diarrhea > enteritis due to yersinia enterocolitica @ 0.95
yersinia colitis > enteritis due to yersinia enterocolitica @ 0.95
yersinia gastroenteritis > enteritis due to yersinia enterocolitica @ 0.95
yersinia enterocolitis > enteritis due to yersinia enterocolitica @ 0.95
yersinia intestine > enteritis due to yersinia enterocolitica @ 0.95
yersinia ileocolitis > enteritis due to yersinia enterocolitica @ 0.95
pseudomembranous colitis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
pseudomembranous enterocolitis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
antibiotic associated colitis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
antibiotic associated diarrhea > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
clostridioides difficile > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
cdad > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
cdi > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
difficile diarrhea > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
difficile infection > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
difficile enteritis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
difficile colitis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
diff diarrhea > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
diff infection > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
diff enteritis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
diff colitis > enterocolitis due to clostridium difficile not specified as recurrent @ 0.95
difficile relapse > enterocolitis due to clostridium difficile recurrent @ 0.95
difficile recurrence > enterocolitis due to clostridium difficile recurrent @ 0.95
difficile again > enterocolitis due to clostridium difficile recurrent @ 0.95
diff relapse > enterocolitis due to clostridium difficile recurrent @ 0.95
diff recurrence > enterocolitis due to clostridium difficile recurrent @ 0.95
diff again > enterocolitis due to clostridium difficile recurrent @ 0.95
pseudomembranous colitis relapse > enterocolitis due to clostridium difficile recurrent @ 0.95
pseudomembranous colitis recurrence > enterocolitis due to clostridium difficile recurrent @ 0.95
pseudomembranous colitis again > enterocolitis due to clostridium difficile recurrent @ 0.95
cdi relapse > enterocolitis due to clostridium difficile recurrent @ 0.95
cdi recurrence > enterocolitis due to clostridium difficile recurrent @ 0.95
cdi again > enterocolitis due to clostridium difficile recurrent @ 0.95
aeromonas diarrhea > other specified bacterial intestinal infections @ 0.95
aeromonas gastroenteritis > other specified bacterial intestinal infections @ 0.95
aeromonas colitis > other specified bacterial intestinal infections @ 0.95
aeromonas enterocolitis > other specified bacterial intestinal infections @ 0.95
aeromonas intestinal infection > other specified bacterial intestinal infections @ 0.95
plesiomonas enteritis > other specified bacterial intestinal infections @ 0.95
plesiomonas diarrhea > other specified bacterial intestinal infections @ 0.95
plesiomonas gastroenteritis > other specified bacterial intestinal infections @ 0.95
plesiomonas colitis > other specified bacterial intestinal infections @ 0.95
plesiomonas enterocolitis > other specified bacterial intestinal infections @ 0.95
plesiomonas intestinal infection > other specified bacterial intestinal infections @ 0.95
klebsiella enteritis > other specified bacterial intestinal infections @ 0.95
klebsiella diarrhea > other specified bacterial intestinal infections @ 0.95
klebsiella gastroenteritis > other specified bacterial intestinal infections @ 0.95
klebsiella colitis > other specified bacterial intestinal infections @ 0.95
klebsiella enterocolitis > other specified bacterial intestinal infections @ 0.95
klebsiella intestinal infection > other specified bacterial intestinal infections @ 0.95
proteus diarrhea > other specified bacterial intestinal infections @ 0.95
proteus gastroenteritis > other specified bacterial intestinal infections @ 0.95
proteus colitis > other specified bacterial intestinal infections @ 0.95
proteus enterocolitis > other specified bacterial intestinal infections @ 0.95
proteus intestinal infection > other specified bacterial intestinal infections @ 0.95
edwardsiella enteritis > other specified bacterial intestinal infections @ 0.95
edwardsiella diarrhea > other specified bacterial intestinal infections @ 0.95
edwardsiella gastroenteritis > other specified bacterial intestinal infections @ 0.95
edwardsiella colitis > other specified bacterial intestinal infections @ 0.95
edwardsiella enterocolitis > other specified bacterial intestinal infections @ 0.95
edwardsiella intestinal infection > other specified bacterial intestinal infections @ 0.95
pseudomonas diarrhea > other specified bacterial intestinal infections @ 0.95
pseudomonas gastroenteritis > other specified bacterial intestinal infections @ 0.95
pseudomonas colitis > other specified bacterial intestinal infections @ 0.95
pseudomonas enterocolitis > other specified bacterial intestinal infections @ 0.95
pseudomonas intestinal infection > other specified bacterial intestinal infections @ 0.95
helicobacter enteritis > other specified bacterial intestinal infections @ 0.95
helicobacter diarrhea > other specified bacterial intestinal infections @ 0.95
helicobacter gastroenteritis > other specified bacterial intestinal infections @ 0.95
helicobacter colitis > other specified bacterial intestinal infections @ 0.95
helicobacter enterocolitis > other specified bacterial intestinal infections @ 0.95
helicobacter intestinal infection > other specified bacterial intestinal infections @ 0.95
staphylococcal diarrhea > other specified bacterial intestinal infections @ 0.95
staphylococcal gastroenteritis > other specified bacterial intestinal infections @ 0.95
staphylococcal colitis > other specified bacterial intestinal infections @ 0.95
staphylococcal intestinal infection > other specified bacterial intestinal infections @ 0.95
staph enteritis > other specified bacterial intestinal infections @ 0.95
staph diarrhea > other specified bacterial intestinal infections @ 0.95
staph gastroenteritis > other specified bacterial intestinal infections @ 0.95
staph colitis > other specified bacterial intestinal infections @ 0.95
staph enterocolitis > other specified bacterial intestinal infections @ 0.95
staph intestinal infection > other specified bacterial intestinal infections @ 0.95
enterobacter enteritis > other specified bacterial intestinal infections @ 0.95
enterobacter diarrhea > other specified bacterial intestinal infections @ 0.95
enterobacter gastroenteritis > other specified bacterial intestinal infections @ 0.95
enterobacter colitis > other specified bacterial intestinal infections @ 0.95
enterobacter enterocolitis > other specified bacterial intestinal infections @ 0.95
enterobacter intestinal infection > other specified bacterial intestinal infections @ 0.95
aerobacter diarrhea > other specified bacterial intestinal infections @ 0.95
aerobacter gastroenteritis > other specified bacterial intestinal infections @ 0.95
aerobacter colitis > other specified bacterial intestinal infections @ 0.95
aerobacter enterocolitis > other specified bacterial intestinal infections @ 0.95
aerobacter intestinal infection > other specified bacterial intestinal infections @ 0.95
bacteroides enteritis > other specified bacterial intestinal infections @ 0.95
bacteroides diarrhea > other specified bacterial intestinal infections @ 0.95
bacteroides gastroenteritis > other specified bacterial intestinal infections @ 0.95
bacteroides colitis > other specified bacterial intestinal infections @ 0.95
bacteroides enterocolitis > other specified bacterial intestinal infections @ 0.95
bacteroides intestinal infection > other specified bacterial intestinal infections @ 0.95
providencia enteritis > other specified bacterial intestinal infections @ 0.95
providencia diarrhea > other specified bacterial intestinal infections @ 0.95
providencia gastroenteritis > other specified bacterial intestinal infections @ 0.95
providencia colitis > other specified bacterial intestinal infections @ 0.95
providencia enterocolitis > other specified bacterial intestinal infections @ 0.95
providencia intestinal infection > other specified bacterial intestinal infections @ 0.95
morganella enteritis > other specified bacterial intestinal infections @ 0.95
morganella diarrhea > other specified bacterial intestinal infections @ 0.95
morganella gastroenteritis > other specified bacterial intestinal infections @ 0.95
morganella colitis > other specified bacterial intestinal infections @ 0.95
morganella enterocolitis > other specified bacterial intestinal infections @ 0.95
morganella intestinal infection > other specified bacterial intestinal infections @ 0.95
arcobacter enteritis > other specified bacterial intestinal infections @ 0.95
arcobacter diarrhea > other specified bacterial intestinal infections @ 0.95
arcobacter gastroenteritis > other specified bacterial intestinal infections @ 0.95
arcobacter colitis > other specified bacterial intestinal infections @ 0.95
arcobacter enterocolitis > other specified bacterial intestinal infections @ 0.95
arcobacter intestinal infection > other specified bacterial intestinal infections @ 0.95
tropheryma enteritis > other specified bacterial intestinal infections @ 0.95
tropheryma diarrhea > other specified bacterial intestinal infections @ 0.95
tropheryma gastroenteritis > other specified bacterial intestinal infections @ 0.95
tropheryma colitis > other specified bacterial intestinal infections @ 0.95
tropheryma enterocolitis > other specified bacterial intestinal infections @ 0.95
tropheryma intestinal infection > other specified bacterial intestinal infections @ 0.95
aerogenes enteritis > other specified bacterial intestinal infections @ 0.95
aerogenes diarrhea > other specified bacterial intestinal infections @ 0.95
aerogenes gastroenteritis > other specified bacterial intestinal infections @ 0.95
aerogenes colitis > other specified bacterial intestinal infections @ 0.95
aerogenes enterocolitis > other specified bacterial intestinal infections @ 0.95
aerogenes intestinal infection > other specified bacterial intestinal infections @ 0.95
laribacter enteritis > other specified bacterial intestinal infections @ 0.95
laribacter diarrhea > other specified bacterial intestinal infections @ 0.95
laribacter gastroenteritis > other specified bacterial intestinal infections @ 0.95
laribacter colitis > other specified bacterial intestinal infections @ 0.95
laribacter enterocolitis > other specified bacterial intestinal infections @ 0.95
laribacter intestinal infection > other specified bacterial intestinal infections @ 0.95
clostridium enteritis > other specified bacterial intestinal infections @ 0.95
clostridium diarrhea > other specified bacterial intestinal infections @ 0.95
clostridium gastroenteritis > other specified bacterial intestinal infections @ 0.95
clostridium colitis > other specified bacterial intestinal infections @ 0.95
clostridium enterocolitis > other specified bacterial intestinal infections @ 0.95
clostridium intestinal infection > other specified bacterial intestinal infections @ 0.95
intestinal spirochetosis > other specified bacterial intestinal infections @ 0.95
brachyspira > other specified bacterial intestinal infections @ 0.95
spirochetal colitis > other specified bacterial intestinal infections @ 0.95
phlegmonous enteritis > other specified bacterial intestinal infections @ 0.95
bacterial diarrhea > bacterial intestinal infection unspecified @ 0.95
bacterial enteritis > bacterial intestinal infection unspecified @ 0.95
bacterial gastroenteritis > bacterial intestinal infection unspecified @ 0.95
bacterial colitis > bacterial intestinal infection unspecified @ 0.95
bacterial enterocolitis > bacterial intestinal infection unspecified @ 0.95
staphylococcal food poisoning > foodborne staphylococcal intoxication @ 0.95
staphylococcal enterotoxin > foodborne staphylococcal intoxication @ 0.95
staphylococcal foodborne > foodborne staphylococcal intoxication @ 0.95
staphylococcal contaminated food > foodborne staphylococcal intoxication @ 0.95
staph enterotoxin > foodborne staphylococcal intoxication @ 0.95
staph foodborne > foodborne staphylococcal intoxication @ 0.95
staph contaminated food > foodborne staphylococcal intoxication @ 0.95
aureus food poisoning > foodborne staphylococcal intoxication @ 0.95
aureus enterotoxin > foodborne staphylococcal intoxication @ 0.95
aureus foodborne > foodborne staphylococcal intoxication @ 0.95
aureus contaminated food > foodborne staphylococcal intoxication @ 0.95
botulism food > botulism food poisoning @ 0.95
botulism canned > botulism food poisoning @ 0.95
botulism intoxication > botulism food poisoning @ 0.95
botulism adult > botulism food poisoning @ 0.95
botulism classical > botulism food poisoning @ 0.95
botulinum food > botulism food poisoning @ 0.95
botulinum canned > botulism food poisoning @ 0.95
botulinum intoxication > botulism food poisoning @ 0.95
botulinum adult > botulism food poisoning @ 0.95
botulinum classical > botulism food poisoning @ 0.95
botulinum foodborne > botulism food poisoning @ 0.95
allantiasis > botulism food poisoning @ 0.95
darmbrand > foodborne clostridium perfringens intoxication @ 0.95
pigbel > foodborne clostridium perfringens intoxication @ 0.95
enteritis necroticans > foodborne clostridium perfringens intoxication @ 0.95
perfringens food > foodborne clostridium perfringens intoxication @ 0.95
perfringens diarrhea > foodborne clostridium perfringens intoxication @ 0.95
perfringens enteritis > foodborne clostridium perfringens intoxication @ 0.95
perfringens gastroenteritis > foodborne clostridium perfringens intoxication @ 0.95
welchii food > foodborne clostridium perfringens intoxication @ 0.95
welchii diarrhea > foodborne clostridium perfringens intoxication @ 0.95
welchii enteritis > foodborne clostridium perfringens intoxication @ 0.95
welchii gastroenteritis > foodborne clostridium perfringens intoxication @ 0.95
parahaemolyticus diarrhea > foodborne vibrio parahaemolyticus intoxication @ 0.95
parahaemolyticus gastroenteritis > foodborne vibrio parahaemolyticus intoxication @ 0.95
parahaemolyticus seafood > foodborne vibrio parahaemolyticus intoxication @ 0.95
parahaemolyticus food > foodborne vibrio parahaemolyticus intoxication @ 0.95
fried rice > foodborne bacillus cereus intoxication @ 0.95
reheated rice > foodborne bacillus cereus intoxication @ 0.95
bacillus cereus food > foodborne bacillus cereus intoxication @ 0.95
bacillus cereus diarrhea > foodborne bacillus cereus intoxication @ 0.95
bacillus cereus gastroenteritis > foodborne bacillus cereus intoxication @ 0.95
bacillus cereus enteritis > foodborne bacillus cereus intoxication @ 0.95
vulnificus oyster > foodborne vibrio vulnificus intoxication @ 0.95
vulnificus seafood > foodborne vibrio vulnificus intoxication @ 0.95
vulnificus food > foodborne vibrio vulnificus intoxication @ 0.95
vulnificus gastroenteritis > foodborne vibrio vulnificus intoxication @ 0.95
salmonella poisoning food > bacterial foodborne intoxication @ 0.5
shigella poisoning food > bacterial foodborne intoxication @ 0.5
campylobacter poisoning food > bacterial foodborne intoxication @ 0.5
listeria poisoning food > bacterial foodborne intoxication @ 0.5
bacterial poisoning food > bacterial foodborne intoxication @ 0.5
amebic acute > acute amebic dysentery @ 0.95
amebic colitis acute > acute amebic dysentery @ 0.95
entamoeba acute > acute amebic dysentery @ 0.95
entamoeba dysentery acute > acute amebic dysentery @ 0.95
entamoeba colitis acute > acute amebic dysentery @ 0.95
amebic chronic bowel > chronic intestinal amebiasis @ 0.95
amebic chronic intestine > chronic intestinal amebiasis @ 0.95
entamoeba chronic bowel > chronic intestinal amebiasis @ 0.95
entamoeba chronic intestine > chronic intestinal amebiasis @ 0.95
entamoeba chronic colitis > chronic intestinal amebiasis @ 0.95
entamoeba chronic dysentery > chronic intestinal amebiasis @ 0.95
amebic granuloma colon > ameboma of intestine @ 0.95
amebic granuloma cecum > ameboma of intestine @ 0.95
amebic granuloma rectum > ameboma of intestine @ 0.95
amebic granuloma bowel > ameboma of intestine @ 0.95
ameboma colon > ameboma of intestine @ 0.95
ameboma cecum > ameboma of intestine @ 0.95
ameboma rectum > ameboma of intestine @ 0.95
ameboma bowel > ameboma of intestine @ 0.95
amebic pneumonia > amebic lung abscess @ 0.95
amebic pleura > amebic lung abscess @ 0.95
amebic empyema > amebic lung abscess @ 0.95
amebic pulmonary > amebic lung abscess @ 0.95
amebic pleuropulmonary > amebic lung abscess @ 0.95
amebic brain entamoeba > amebic brain abscess @ 0.95
amebic cerebral entamoeba > amebic brain abscess @ 0.95
amebic encephalitis entamoeba > amebic brain abscess @ 0.95
amebic meningitis entamoeba > amebic brain abscess @ 0.95
amebic appendicitis > other amebic infections @ 0.95
amebic spleen > other amebic infections @ 0.95
amebic pericarditis > other amebic infections @ 0.95
amebic peritonitis > other amebic infections @ 0.95
amebic heart > other amebic infections @ 0.95
amebic pericardium > other amebic infections @ 0.95
amebic perianal > other amebic infections @ 0.95
amebic vulvovaginitis > other amebic genitourinary infections @ 0.95
amebic salpingitis > other amebic genitourinary infections @ 0.95
amebic vesiculitis > other amebic genitourinary infections @ 0.95
amebic cervix > other amebic genitourinary infections @ 0.95
amebic vulva > other amebic genitourinary infections @ 0.95
amebic cervicitis > other amebic genitourinary infections @ 0.95
amebic urethritis > other amebic genitourinary infections @ 0.95
amebic genital > other amebic genitourinary infections @ 0.95
amebic cutis > cutaneous amebiasis @ 0.95
amebic dermatitis > cutaneous amebiasis @ 0.95
amebic ulcer skin > cutaneous amebiasis @ 0.95
chilomastigiasis > other specified protozoal intestinal diseases @ 0.95
dientamebiasis > other specified protozoal intestinal diseases @ 0.95
retortamonas > other specified protozoal intestinal diseases @ 0.95
retortamoniasis > other specified protozoal intestinal diseases @ 0.95
endolimax > other specified protozoal intestinal diseases @ 0.95
embadomonas > other specified protozoal intestinal diseases @ 0.95
iodamoeba > other specified protozoal intestinal diseases @ 0.95
enteromonas > other specified protozoal intestinal diseases @ 0.95
sarcocystis > other specified protozoal intestinal diseases @ 0.95
sarcosporidiosis > other specified protozoal intestinal diseases @ 0.95
pentatrichomonas > other specified protozoal intestinal diseases @ 0.95
microsporidia gut > other specified protozoal intestinal diseases @ 0.95
enterocytozoon > other specified protozoal intestinal diseases @ 0.95
encephalitozoon intestinalis > other specified protozoal intestinal diseases @ 0.95
intestinal trichomoniasis > other specified protozoal intestinal diseases @ 0.95
intestinal microsporidiosis > other specified protozoal intestinal diseases @ 0.95
intestinal trichomonas > other specified protozoal intestinal diseases @ 0.95
intestinal sarcocystosis > other specified protozoal intestinal diseases @ 0.95
intestinal microsporidia > other specified protozoal intestinal diseases @ 0.95
gut trichomoniasis > other specified protozoal intestinal diseases @ 0.95
gut microsporidiosis > other specified protozoal intestinal diseases @ 0.95
gut trichomonas > other specified protozoal intestinal diseases @ 0.95
gut sarcocystosis > other specified protozoal intestinal diseases @ 0.95
giardia diarrhea > giardiasis lambliasis @ 0.95
giardia enteritis > giardiasis lambliasis @ 0.95
giardia gut > giardiasis lambliasis @ 0.95
giardia infection > giardiasis lambliasis @ 0.95
giardia dysentery > giardiasis lambliasis @ 0.95
giardia colitis > giardiasis lambliasis @ 0.95
beaver fever > giardiasis lambliasis @ 0.95
lamblia > giardiasis lambliasis @ 0.95
intestinal coccidiosis > isosporiasis @ 0.95
flagellate diarrhea > protozoal intestinal disease unspecified @ 0.95
flagellate dysentery > protozoal intestinal disease unspecified @ 0.95
flagellate colitis > protozoal intestinal disease unspecified @ 0.95
flagellate enteritis > protozoal intestinal disease unspecified @ 0.95
flagellate gastroenteritis > protozoal intestinal disease unspecified @ 0.95
protozoal diarrhea > protozoal intestinal disease unspecified @ 0.95
protozoal dysentery > protozoal intestinal disease unspecified @ 0.95
protozoal colitis > protozoal intestinal disease unspecified @ 0.95
protozoal enteritis > protozoal intestinal disease unspecified @ 0.95
protozoal gastroenteritis > protozoal intestinal disease unspecified @ 0.95
protozoan diarrhea > protozoal intestinal disease unspecified @ 0.95
protozoan dysentery > protozoal intestinal disease unspecified @ 0.95
protozoan colitis > protozoal intestinal disease unspecified @ 0.95
protozoan enteritis > protozoal intestinal disease unspecified @ 0.95
protozoan gastroenteritis > protozoal intestinal disease unspecified @ 0.95
rotavirus diarrhea > rotaviral enteritis @ 0.95
rotavirus gastroenteritis > rotaviral enteritis @ 0.95
rotavirus infection > rotaviral enteritis @ 0.95
rotavirus infant > rotaviral enteritis @ 0.95
adenovirus gastroenteritis > adenoviral enteritis @ 0.95
adenovirus diarrhea > adenoviral enteritis @ 0.95
adenovirus enteric > adenoviral enteritis @ 0.95
adenovirus gut > adenoviral enteritis @ 0.95
adenovirus 40 gastroenteritis > adenoviral enteritis @ 0.95
adenovirus 40 diarrhea > adenoviral enteritis @ 0.95
adenovirus 40 enteritis > adenoviral enteritis @ 0.95
adenovirus 40 enteric > adenoviral enteritis @ 0.95
adenovirus 40 gut > adenoviral enteritis @ 0.95
astrovirus diarrhea > astrovirus enteritis @ 0.95
astrovirus gastroenteritis > astrovirus enteritis @ 0.95
astrovirus infection > astrovirus enteritis @ 0.95
sapovirus diarrhea > calicivirus enteritis @ 0.95
sapovirus gastroenteritis > calicivirus enteritis @ 0.95
sapovirus infection > calicivirus enteritis @ 0.95
sapovirus enteritis > calicivirus enteritis @ 0.95
calicivirus diarrhea > calicivirus enteritis @ 0.95
calicivirus gastroenteritis > calicivirus enteritis @ 0.95
calicivirus infection > calicivirus enteritis @ 0.95
echovirus gastroenteritis > other viral enteritis @ 0.95
echovirus diarrhea > other viral enteritis @ 0.95
coxsackie gastroenteritis > other viral enteritis @ 0.95
coxsackie diarrhea > other viral enteritis @ 0.95
coxsackievirus enteritis > other viral enteritis @ 0.95
coxsackievirus gastroenteritis > other viral enteritis @ 0.95
coxsackievirus diarrhea > other viral enteritis @ 0.95
enterovirus gastroenteritis > other viral enteritis @ 0.95
enterovirus diarrhea > other viral enteritis @ 0.95
torovirus enteritis > other viral enteritis @ 0.95
torovirus gastroenteritis > other viral enteritis @ 0.95
torovirus diarrhea > other viral enteritis @ 0.95
coronavirus enteritis > other viral enteritis @ 0.95
coronavirus gastroenteritis > other viral enteritis @ 0.95
coronavirus diarrhea > other viral enteritis @ 0.95
reovirus enteritis > other viral enteritis @ 0.95
reovirus gastroenteritis > other viral enteritis @ 0.95
reovirus diarrhea > other viral enteritis @ 0.95
parechovirus enteritis > other viral enteritis @ 0.95
parechovirus gastroenteritis > other viral enteritis @ 0.95
parechovirus diarrhea > other viral enteritis @ 0.95
bocavirus enteritis > other viral enteritis @ 0.95
bocavirus gastroenteritis > other viral enteritis @ 0.95
bocavirus diarrhea > other viral enteritis @ 0.95
aichi virus enteritis > other viral enteritis @ 0.95
aichi virus gastroenteritis > other viral enteritis @ 0.95
aichi virus diarrhea > other viral enteritis @ 0.95
norovirus diarrhea > acute gastroenteropathy due to norwalk agent @ 0.95
norovirus enteritis > acute gastroenteropathy due to norwalk agent @ 0.95
norovirus gastroenteritis > acute gastroenteropathy due to norwalk agent @ 0.95
norovirus infection > acute gastroenteropathy due to norwalk agent @ 0.95
norwalk diarrhea > acute gastroenteropathy due to norwalk agent @ 0.95
norwalk enteritis > acute gastroenteropathy due to norwalk agent @ 0.95
norwalk gastroenteritis > acute gastroenteropathy due to norwalk agent @ 0.95
norwalk infection > acute gastroenteropathy due to norwalk agent @ 0.95
small round virus > acute gastroenteropathy due to other small round viruses @ 0.95
small round structured > acute gastroenteropathy due to other small round viruses @ 0.95
srsv > acute gastroenteropathy due to other small round viruses @ 0.95
infectious enteritis > infectious gastroenteritis and colitis unspecified @ 0.95
infectious colitis > infectious gastroenteritis and colitis unspecified @ 0.95
infectious ileitis > infectious gastroenteritis and colitis unspecified @ 0.95
infectious jejunitis > infectious gastroenteritis and colitis unspecified @ 0.95
infectious gastroenteritis > infectious gastroenteritis and colitis unspecified @ 0.95
infectious enterocolitis > infectious gastroenteritis and colitis unspecified @ 0.95
infectious sigmoiditis > infectious gastroenteritis and colitis unspecified @ 0.95
septic diarrhea > infectious gastroenteritis and colitis unspecified @ 0.95
septic enteritis > infectious gastroenteritis and colitis unspecified @ 0.95
septic colitis > infectious gastroenteritis and colitis unspecified @ 0.95
septic ileitis > infectious gastroenteritis and colitis unspecified @ 0.95
septic jejunitis > infectious gastroenteritis and colitis unspecified @ 0.95
septic gastroenteritis > infectious gastroenteritis and colitis unspecified @ 0.95
septic enterocolitis > infectious gastroenteritis and colitis unspecified @ 0.95
septic sigmoiditis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal diarrhea > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal enteritis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal colitis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal ileitis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal jejunitis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal gastroenteritis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal enterocolitis > infectious gastroenteritis and colitis unspecified @ 0.95
catarrhal sigmoiditis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic diarrhea > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic enteritis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic colitis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic ileitis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic jejunitis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic gastroenteritis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic enterocolitis > infectious gastroenteritis and colitis unspecified @ 0.95
epidemic sigmoiditis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious diarrhea > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious enteritis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious colitis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious ileitis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious jejunitis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious gastroenteritis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious enterocolitis > infectious gastroenteritis and colitis unspecified @ 0.95
hemorrhagic infectious sigmoiditis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric diarrhea > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric enteritis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric colitis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric ileitis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric jejunitis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric gastroenteritis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric enterocolitis > infectious gastroenteritis and colitis unspecified @ 0.95
dysenteric sigmoiditis > infectious gastroenteritis and colitis unspecified @ 0.95
intestine catarrh > infectious gastroenteritis and colitis unspecified @ 0.95
bowel catarrh > infectious gastroenteritis and colitis unspecified @ 0.95
gut catarrh > infectious gastroenteritis and colitis unspecified @ 0.95
dysentery > infectious gastroenteritis and colitis unspecified @ 0.8

# --- tuberculosis by organ
tuberculosis cavitary > tuberculosis of lung @ 0.95
tuberculosis cavity > tuberculosis of lung @ 0.95
tuberculosis apical > tuberculosis of lung @ 0.95
tuberculosis bronchiectasis > tuberculosis of lung @ 0.95
tuberculosis pneumothorax > tuberculosis of lung @ 0.95
tuberculosis fibrosis lung > tuberculosis of lung @ 0.95
tuberculosis caseous > tuberculosis of lung @ 0.95
tuberculosis fibrocaseous > tuberculosis of lung @ 0.95
tuberculosis abscess lung > tuberculosis of lung @ 0.95
tuberculosis bronchopneumonia > tuberculosis of lung @ 0.95
tuberculosis infiltrative > tuberculosis of lung @ 0.95
tuberculosis reactivation > tuberculosis of lung @ 0.95
tuberculosis pneumonitis > tuberculosis of lung @ 0.95
tuberculosis hemoptysis > tuberculosis of lung @ 0.95
tuberculosis open > tuberculosis of lung @ 0.95
tuberculosis smear positive > tuberculosis of lung @ 0.95
tuberculosis coughing > tuberculosis of lung @ 0.95
tuberculoma lung > tuberculosis of lung @ 0.95
apical phthisis > tuberculosis of lung @ 0.95
ftisis > tuberculosis of lung @ 0.95
phthisis pulmonalis > tuberculosis of lung @ 0.95
galloping consumption > tuberculosis of lung @ 0.95
caseous pneumonia tuberculous > tuberculosis of lung @ 0.95
assmann focus > tuberculosis of lung @ 0.95
simon focus > tuberculosis of lung @ 0.95
silicotuberculosis > pneumoconiosis associated with tuberculosis @ 0.95
anthracotuberculosis > pneumoconiosis associated with tuberculosis @ 0.95
miner phthisis > pneumoconiosis associated with tuberculosis @ 0.95
tuberculosilicosis > pneumoconiosis associated with tuberculosis @ 0.95
stonecutter phthisis > pneumoconiosis associated with tuberculosis @ 0.95
potter asthma > pneumoconiosis associated with tuberculosis @ 0.95
grinder phthisis > pneumoconiosis associated with tuberculosis @ 0.95
tuberculosis hilar lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilar adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilar gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilar lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilar lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis hilum nodes > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis mediastinal lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis mediastinal adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis mediastinal gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis mediastinal lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis mediastinal lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis tracheobronchial lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis tracheobronchial adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis tracheobronchial gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis tracheobronchial lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis tracheobronchial lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchial lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchial adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchial gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchial lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchial lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchopulmonary lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchopulmonary adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchopulmonary gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchopulmonary lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchopulmonary lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis bronchopulmonary nodes > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis paratracheal lymph node > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis paratracheal adenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis paratracheal gland > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis paratracheal lymphadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis paratracheal lymphadenopathy > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculosis paratracheal nodes > tuberculosis of intrathoracic lymph nodes @ 0.95
tuberculous bronchoadenitis > tuberculosis of intrathoracic lymph nodes @ 0.95
hilar tuberculosis > tuberculosis of intrathoracic lymph nodes @ 0.95
laryngeal phthisis > tuberculosis of larynx trachea and bronchus @ 0.95
phthisis larynx > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis laryngitis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis tracheitis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis bronchitis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis endobronchial > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis epiglottitis > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis isthmus larynx > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis aryepiglottic > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis tracheobronchial > tuberculosis of larynx trachea and bronchus @ 0.95
tuberculosis hydrothorax > tuberculous pleurisy @ 0.95
tuberculosis empyema > tuberculous pleurisy @ 0.95
tuberculosis pyothorax > tuberculous pleurisy @ 0.95
tuberculosis pleural effusion > tuberculous pleurisy @ 0.95
tuberculosis pleurisy > tuberculous pleurisy @ 0.95
tuberculosis pleuritis > tuberculous pleurisy @ 0.95
tuberculosis hydropneumothorax > tuberculous pleurisy @ 0.95
tuberculosis pyopneumothorax > tuberculous pleurisy @ 0.95
ghon complex > primary respiratory tuberculosis @ 0.95
ghon focus > primary respiratory tuberculosis @ 0.95
ghon tubercle > primary respiratory tuberculosis @ 0.95
primary tuberculous complex > primary respiratory tuberculosis @ 0.95
primary complex tuberculosis > primary respiratory tuberculosis @ 0.95
tuberculous primary infection > primary respiratory tuberculosis @ 0.95
tuberculosis rhinitis > other respiratory tuberculosis @ 0.95
tuberculosis nasal septum > other respiratory tuberculosis @ 0.95
tuberculosis sinus > other respiratory tuberculosis @ 0.95
tuberculosis sinusitis > other respiratory tuberculosis @ 0.95
tuberculosis nasopharyngitis > other respiratory tuberculosis @ 0.95
tuberculosis mediastinitis > other respiratory tuberculosis @ 0.95
tuberculosis choana > other respiratory tuberculosis @ 0.95
tuberculosis ethmoid > other respiratory tuberculosis @ 0.95
tuberculosis sphenoid sinus > other respiratory tuberculosis @ 0.95
tuberculosis frontal sinus > other respiratory tuberculosis @ 0.95
tuberculosis pharyngitis > other respiratory tuberculosis @ 0.95
intracranial tuberculoma > tuberculoma of brain and spinal cord @ 0.95
tuberculoma cerebrum > tuberculoma of brain and spinal cord @ 0.95
tuberculoma cerebellum > tuberculoma of brain and spinal cord @ 0.95
intraspinal tuberculoma > tuberculoma of brain and spinal cord @ 0.95
tuberculoma cord > tuberculoma of brain and spinal cord @ 0.95
intramedullary tuberculoma > tuberculoma of brain and spinal cord @ 0.95
tuberculosis cerebellum > tuberculoma of brain and spinal cord @ 0.95
tuberculosis brain abscess > tuberculoma of brain and spinal cord @ 0.95
tuberculosis abscess spinal cord > tuberculoma of brain and spinal cord @ 0.95
tuberculosis intracranial abscess > tuberculoma of brain and spinal cord @ 0.95
tuberculosis encephalitis > tuberculous meningoencephalitis @ 0.95
tuberculosis myelitis > tuberculous meningoencephalitis @ 0.95
tuberculosis encephalomyelitis > tuberculous meningoencephalitis @ 0.95
tuberculosis meningomyelitis > tuberculous meningoencephalitis @ 0.95
tuberculosis meningoencephalitis > tuberculous meningoencephalitis @ 0.95
tuberculosis cerebritis > tuberculous meningoencephalitis @ 0.95
tuberculosis polyneuropathy > tuberculous neuritis @ 0.95
tuberculosis neuropathy > tuberculous neuritis @ 0.95
tuberculosis mononeuropathy > tuberculous neuritis @ 0.95
tuberculosis nerve > tuberculous neuritis @ 0.95
tuberculosis polyneuritis > tuberculous neuritis @ 0.95
tuberculosis radiculitis > tuberculous neuritis @ 0.95
tuberculosis hydrocephalus > other tuberculosis of nervous system @ 0.95
tuberculosis ventriculitis > other tuberculosis of nervous system @ 0.95
tuberculosis cerebral arteritis > other tuberculosis of nervous system @ 0.95
tuberculosis cranial arteritis > other tuberculosis of nervous system @ 0.95
tuberculosis arachnoid > other tuberculosis of nervous system @ 0.95
tuberculosis arachnoiditis > tuberculous meningitis @ 0.95
tuberculosis leptomeningitis > tuberculous meningitis @ 0.95
tuberculosis pachymeningitis > tuberculous meningitis @ 0.95
tuberculosis basilar meningitis > tuberculous meningitis @ 0.95
tuberculosis basal meningitis > tuberculous meningitis @ 0.95
tuberculosis cerebral meningitis > tuberculous meningitis @ 0.95
tuberculosis spinal meningitis > tuberculous meningitis @ 0.95
tuberculosis psoas > tuberculosis of spine @ 0.95
tuberculosis psoas abscess > tuberculosis of spine @ 0.95
tuberculosis lumbar abscess > tuberculosis of spine @ 0.95
tuberculosis discitis > tuberculosis of spine @ 0.95
tuberculosis disc > tuberculosis of spine @ 0.95
tuberculosis paraplegia > tuberculosis of spine @ 0.95
tuberculosis kyphosis > tuberculosis of spine @ 0.95
tuberculosis hunchback > tuberculosis of spine @ 0.95
tuberculosis scoliosis > tuberculosis of spine @ 0.95
tuberculosis spondylitis > tuberculosis of spine @ 0.95
tuberculosis spondylodiscitis > tuberculosis of spine @ 0.95
tuberculosis dorsal spine > tuberculosis of spine @ 0.95
tuberculosis paravertebral abscess > tuberculosis of spine @ 0.95
tuberculosis paraspinal abscess > tuberculosis of spine @ 0.95
tuberculosis gibbus > tuberculosis of spine @ 0.95
tuberculosis spinal curvature > tuberculosis of spine @ 0.95
tuberculosis lordosis > tuberculosis of spine @ 0.95
pott spine > tuberculosis of spine @ 0.95
pott curvature > tuberculosis of spine @ 0.95
pott paraplegia > tuberculosis of spine @ 0.95
pott abscess > tuberculosis of spine @ 0.95
pott hunchback > tuberculosis of spine @ 0.95
pott kyphosis > tuberculosis of spine @ 0.95
caries spine > tuberculosis of spine @ 0.95
caries vertebrae > tuberculosis of spine @ 0.95
tuberculosis sacroiliac > tuberculous arthritis of other joints @ 0.95
tuberculosis finger joint > tuberculous arthritis of other joints @ 0.95
tuberculosis coxitis > tuberculous arthritis of other joints @ 0.95
tuberculosis gonitis > tuberculous arthritis of other joints @ 0.95
tuberculosis coxalgia > tuberculous arthritis of other joints @ 0.95
tuberculosis rheumatism > tuberculous arthritis of other joints @ 0.95
tuberculosis polyarthritis > tuberculous arthritis of other joints @ 0.95
tuberculosis sternoclavicular > tuberculous arthritis of other joints @ 0.95
tuberculosis coxarthritis > tuberculous arthritis of other joints @ 0.95
tuberculosis hip joint > tuberculous arthritis of other joints @ 0.95
tuberculosis knee joint > tuberculous arthritis of other joints @ 0.95
tuberculosis monoarthritis > tuberculous arthritis of other joints @ 0.95
tuberculosis omarthritis > tuberculous arthritis of other joints @ 0.95
hip joint disease tuberculous > tuberculous arthritis of other joints
poncet rheumatism > tuberculous arthritis of other joints
poncet disease > tuberculous arthritis of other joints
spina ventosa > tuberculosis of other bones @ 0.95
cold abscess bone > tuberculosis of other bones @ 0.95
tuberculous caries > tuberculosis of other bones @ 0.95
winter spina > tuberculosis of other bones @ 0.95
tuberculosis dactylitis > tuberculosis of other bones @ 0.95
tuberculosis mastoiditis > tuberculosis of other bones @ 0.95
tuberculosis osteitis > tuberculosis of other bones @ 0.95
tuberculosis osteomyelitis > tuberculosis of other bones @ 0.95
tuberculosis humerus > tuberculosis of other bones @ 0.95
tuberculosis calvarium > tuberculosis of other bones @ 0.95
tuberculosis phalanx > tuberculosis of other bones @ 0.95
tuberculosis fibula > tuberculosis of other bones @ 0.95
tuberculosis radius > tuberculosis of other bones @ 0.95
tuberculosis ulna > tuberculosis of other bones @ 0.95
tuberculosis clavicle > tuberculosis of other bones @ 0.95
tuberculosis scapula > tuberculosis of other bones @ 0.95
tuberculosis pelvis bone > tuberculosis of other bones @ 0.95
tuberculosis ischium > tuberculosis of other bones @ 0.95
tuberculosis ilium > tuberculosis of other bones @ 0.95
tuberculosis mandible > tuberculosis of other bones @ 0.95
tuberculosis jawbone > tuberculosis of other bones @ 0.95
tuberculosis metatarsal > tuberculosis of other bones @ 0.95
tuberculosis metacarpal > tuberculosis of other bones @ 0.95
tuberculosis calcaneus > tuberculosis of other bones @ 0.95
tuberculosis talus > tuberculosis of other bones @ 0.95
tuberculosis patella > tuberculosis of other bones @ 0.95
tuberculosis trochanter > tuberculosis of other bones @ 0.95
tuberculosis periostitis > tuberculosis of other bones @ 0.95
tuberculosis caries > tuberculosis of other bones @ 0.95
tuberculosis necrosis bone > tuberculosis of other bones @ 0.95
tuberculosis zygoma > tuberculosis of other bones @ 0.95
tuberculosis orbit bone > tuberculosis of other bones @ 0.95
tuberculosis myositis > other musculoskeletal tuberculosis @ 0.95
tuberculosis fasciitis > other musculoskeletal tuberculosis @ 0.95
tuberculosis tendon sheath > other musculoskeletal tuberculosis @ 0.95
tuberculosis tenosynovitis > other musculoskeletal tuberculosis @ 0.95
tuberculosis bursitis > other musculoskeletal tuberculosis @ 0.95
tuberculosis synovitis > other musculoskeletal tuberculosis @ 0.95
tuberculosis ligament > other musculoskeletal tuberculosis @ 0.95
tuberculosis cartilage > other musculoskeletal tuberculosis @ 0.95
tuberculosis diaphragm > other musculoskeletal tuberculosis @ 0.95
tuberculosis trochanteric bursa > other musculoskeletal tuberculosis @ 0.95
tuberculosis pyonephrosis > tuberculosis of kidney and ureter @ 0.95
tuberculosis nephritis > tuberculosis of kidney and ureter @ 0.95
tuberculosis pyelitis > tuberculosis of kidney and ureter @ 0.95
tuberculosis hydronephrosis > tuberculosis of kidney and ureter @ 0.95
tuberculosis pyelonephritis > tuberculosis of kidney and ureter @ 0.95
tuberculosis perinephric > tuberculosis of kidney and ureter @ 0.95
tuberculosis ureteritis > tuberculosis of kidney and ureter @ 0.95
autonephrectomy > tuberculosis of kidney and ureter @ 0.95
putty kidney > tuberculosis of kidney and ureter @ 0.95
tuberculosis urethritis > tuberculosis of other urinary organs @ 0.95
tuberculosis periurethral > tuberculosis of other urinary organs @ 0.95
tuberculosis cowper gland > tuberculosis of other urinary organs @ 0.95
tuberculosis paraurethral > tuberculosis of other urinary organs @ 0.95
tuberculosis urachus > tuberculosis of other urinary organs @ 0.95
tuberculosis epididymitis > tuberculosis of other male genital organs @ 0.95
tuberculosis orchitis > tuberculosis of other male genital organs @ 0.95
tuberculosis vesiculitis > tuberculosis of other male genital organs @ 0.95
tuberculosis vas > tuberculosis of other male genital organs @ 0.95
tuberculosis penile > tuberculosis of other male genital organs @ 0.95
tuberculosis prepuce > tuberculosis of other male genital organs @ 0.95
tuberculosis balanitis > tuberculosis of other male genital organs @ 0.95
tuberculosis epididymo-orchitis > tuberculosis of other male genital organs @ 0.95
tuberculosis funiculitis > tuberculosis of other male genital organs @ 0.95
tuberculosis cowper > tuberculosis of other male genital organs @ 0.95
tuberculosis hydrocele > tuberculosis of other male genital organs @ 0.95
tuberculosis cervicitis > tuberculosis of cervix @ 0.95
tuberculosis endocervicitis > tuberculosis of cervix @ 0.95
tuberculosis endometritis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis salpingitis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis oophoritis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis tubo-ovarian > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis tubal > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis myometritis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis pelvic inflammatory > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis adnexitis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis pyosalpinx > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis parametritis > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis broad ligament > tuberculous female pelvic inflammatory disease @ 0.95
tuberculosis vulvitis > tuberculosis of other female genital organs @ 0.95
tuberculosis vaginitis > tuberculosis of other female genital organs @ 0.95
tuberculosis bartholin > tuberculosis of other female genital organs @ 0.95
tuberculosis glands > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis adenitis > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis lymphadenitis > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis cervical lymph > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis cervical adenitis > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis inguinal > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis supraclavicular > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis adenopathy > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis submandibular lymph > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis lymphatic > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis neck nodes > tuberculous peripheral lymphadenopathy @ 0.95
scrofulous > tuberculous peripheral lymphadenopathy @ 0.95
struma scrofulosa > tuberculous peripheral lymphadenopathy @ 0.95
strumous adenitis > tuberculous peripheral lymphadenopathy @ 0.95
morbus strumosus > tuberculous peripheral lymphadenopathy @ 0.95
lymphadenitis scrofulous > tuberculous peripheral lymphadenopathy @ 0.95
tuberculosis pelvic peritonitis > tuberculous peritonitis @ 0.95
tuberculosis anal > tuberculous enteritis @ 0.95
tuberculosis fistula in ano > tuberculous enteritis @ 0.95
tuberculosis proctitis > tuberculous enteritis @ 0.95
tuberculosis perianal > tuberculous enteritis @ 0.95
tuberculosis colitis > tuberculous enteritis @ 0.95
tuberculosis appendicitis > tuberculous enteritis @ 0.95
tuberculosis ileitis > tuberculous enteritis @ 0.95
tuberculosis gut > tuberculous enteritis @ 0.95
tuberculosis enterocolitis > tuberculous enteritis @ 0.95
tuberculosis small intestine > tuberculous enteritis @ 0.95
tuberculosis stricture bowel > tuberculous enteritis @ 0.95
tuberculosis large bowel > tuberculous enteritis @ 0.95
tuberculosis retroperitoneal lymph node > retroperitoneal tuberculosis @ 0.95
tuberculosis mesenteric adenitis > retroperitoneal tuberculosis @ 0.95
tuberculosis mesenteric lymph > retroperitoneal tuberculosis @ 0.95
tuberculosis intra-abdominal lymph > retroperitoneal tuberculosis @ 0.95
tabes mesenterica > retroperitoneal tuberculosis @ 0.95
tuberculosis cellulitis > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis cutis > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis cutaneous > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis colliquativa > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis cold abscess > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis papulonecrotic > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis lichen > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis ulcer skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis orificialis > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis tuberculid > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis luposa > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis indurativa > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis face > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis nose skin > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis erythema nodosum > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis erythema induratum > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis gumma > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis chancre > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis pemphigus > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis warty > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculoderma > tuberculosis of skin and subcutaneous tissue @ 0.95
scrofulodermia > tuberculosis of skin and subcutaneous tissue @ 0.95
lichen scrofulosorum > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus hypertrophicus > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus serpiginosus > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus tumidus tuberculous > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus nose > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus face vulgaris > tuberculosis of skin and subcutaneous tissue @ 0.95
necrogenic wart > tuberculosis of skin and subcutaneous tissue @ 0.95
prosector tubercle > tuberculosis of skin and subcutaneous tissue @ 0.95
butcher tubercle > tuberculosis of skin and subcutaneous tissue @ 0.95
bazin disease > tuberculosis of skin and subcutaneous tissue @ 0.95
erythema induratum bazin > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus nodularis > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus miliaris disseminatus faciei > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis papulonecrotica > tuberculosis of skin and subcutaneous tissue @ 0.95
lupus solitarius > tuberculosis of skin and subcutaneous tissue @ 0.95
tuberculosis scleritis > tuberculous episcleritis @ 0.95
tuberculosis interstitial keratitis > tuberculous keratitis @ 0.95
tuberculosis phlyctenular > tuberculous keratitis @ 0.95
tuberculosis phlyctenulosis > tuberculous keratitis @ 0.95
tuberculosis punctate keratitis > tuberculous keratitis @ 0.95
tuberculosis sclerokeratitis > tuberculous keratitis @ 0.95
tuberculosis keratoconjunctivitis > tuberculous keratitis @ 0.95
tuberculosis phlyctenulae > tuberculous keratitis @ 0.95
tuberculosis choroiditis > tuberculous chorioretinitis @ 0.95
tuberculosis retinitis > tuberculous chorioretinitis @ 0.95
tuberculosis retinal vasculitis > tuberculous chorioretinitis @ 0.95
tuberculosis eales > tuberculous chorioretinitis @ 0.95
tuberculosis periphlebitis > tuberculous chorioretinitis @ 0.95
tuberculosis posterior uveitis > tuberculous chorioretinitis @ 0.95
tuberculosis iritis > tuberculous iridocyclitis @ 0.95
tuberculosis uveitis > tuberculous iridocyclitis @ 0.95
tuberculosis cyclitis > tuberculous iridocyclitis @ 0.95
tuberculosis anterior uveitis > tuberculous iridocyclitis @ 0.95
tuberculosis panuveitis > tuberculous iridocyclitis @ 0.95
tuberculosis conjunctivitis > other tuberculosis of eye @ 0.95
tuberculosis dacryocystitis > other tuberculosis of eye @ 0.95
tuberculosis lacrimal > other tuberculosis of eye @ 0.95
tuberculosis optic neuritis > other tuberculosis of eye @ 0.95
tuberculosis eyelid > other tuberculosis of eye @ 0.95
tuberculosis dacryoadenitis > other tuberculosis of eye @ 0.95
tuberculosis endophthalmitis > other tuberculosis of eye @ 0.95
tuberculosis tarsus > other tuberculosis of eye @ 0.95
tuberculosis otitis media > tuberculosis of inner middle ear @ 0.95
tuberculosis otitis > tuberculosis of inner middle ear @ 0.95
tuberculosis labyrinthitis > tuberculosis of inner middle ear @ 0.95
tuberculosis eardrum > tuberculosis of inner middle ear @ 0.95
tuberculosis addisonian > tuberculosis of adrenal glands @ 0.95
tuberculosis adrenalitis > tuberculosis of adrenal glands @ 0.95
tuberculosis adrenal insufficiency > tuberculosis of adrenal glands @ 0.95
tuberculosis thyroiditis > tuberculosis of thyroid gland @ 0.95
tuberculosis hypophysis > tuberculosis of other endocrine glands @ 0.95
tuberculosis gastric > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis gastritis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis hepatic > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis hepatitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis cholecystitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis tonsil > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis tonsillitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis stomatitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis salivary > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis uvula > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis buccal > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis tooth > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis esophagitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis oral mucosa > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis cheek > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis glossitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis gingivitis > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis adenoids > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
hepatic tuberculoma > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculoma liver > tuberculosis of digestive tract organs not elsewhere classified @ 0.95
tuberculosis pericarditis > tuberculosis of heart @ 0.95
tuberculosis myocarditis > tuberculosis of heart @ 0.95
tuberculosis endocarditis > tuberculosis of heart @ 0.95
tuberculosis cardiomyopathy > tuberculosis of heart @ 0.95
tuberculosis constrictive pericarditis > tuberculosis of heart @ 0.95
tuberculosis pericardial effusion > tuberculosis of heart @ 0.95
tuberculosis splenitis > tuberculosis of spleen @ 0.95
tuberculosis splenic abscess > tuberculosis of spleen @ 0.95
tuberculosis mastitis > tuberculosis of other sites @ 0.95
tuberculosis mammary > tuberculosis of other sites @ 0.95
tuberculosis aneurysm > tuberculosis of other sites @ 0.95
tuberculosis aortitis > tuberculosis of other sites @ 0.95
tuberculosis vasculitis > tuberculosis of other sites @ 0.95
tuberculosis arteritis > tuberculosis of other sites @ 0.95
tuberculosis umbilicus > tuberculosis of other sites @ 0.95
tuberculosis navel > tuberculosis of other sites @ 0.95
tuberculosis anemia > tuberculosis of other sites @ 0.95
tuberculosis amyloidosis > tuberculosis of other sites @ 0.95
tuberculosis cold abscess breast > tuberculosis of other sites @ 0.95
tuberculosis nipple > tuberculosis of other sites @ 0.95
tuberculosis phlebitis > tuberculosis of other sites @ 0.95
tuberculosis polyserositis other > tuberculosis of other sites @ 0.95
acute miliary tuberculosis > acute miliary tuberculosis unspecified @ 0.95
acute miliary tb > acute miliary tuberculosis unspecified @ 0.95
acute generalized tuberculosis > acute miliary tuberculosis unspecified @ 0.95
acute generalized tb > acute miliary tuberculosis unspecified @ 0.95
acute disseminated tuberculosis > acute miliary tuberculosis unspecified @ 0.95
acute disseminated tb > acute miliary tuberculosis unspecified @ 0.95
generalized tuberculosis > miliary tuberculosis unspecified @ 0.95
disseminated tuberculosis > miliary tuberculosis unspecified @ 0.95
polyserositis tuberculosis > miliary tuberculosis unspecified @ 0.95
hematogenous tuberculosis > miliary tuberculosis unspecified @ 0.95
widespread tuberculosis > miliary tuberculosis unspecified @ 0.95
landouzy > miliary tuberculosis unspecified @ 0.95
typhobacillosis > miliary tuberculosis unspecified @ 0.95
cryptic miliary tuberculosis > other miliary tuberculosis @ 0.95
cryptic miliary tb > other miliary tuberculosis @ 0.95
chronic miliary tuberculosis > other miliary tuberculosis @ 0.95
chronic miliary tb > other miliary tuberculosis @ 0.95
subacute miliary tuberculosis > other miliary tuberculosis @ 0.95
subacute miliary tb > other miliary tuberculosis @ 0.95
miliary tb > miliary tuberculosis unspecified @ 0.95
late effect tuberculosis lung > sequelae of respiratory and unspecified tuberculosis @ 0.8
late effect tuberculosis pulmonary > sequelae of respiratory and unspecified tuberculosis @ 0.8
late effect tuberculosis respiratory > sequelae of respiratory and unspecified tuberculosis @ 0.8
sequela tuberculosis lung > sequelae of respiratory and unspecified tuberculosis @ 0.8
sequela tuberculosis pulmonary > sequelae of respiratory and unspecified tuberculosis @ 0.8
sequela tuberculosis respiratory > sequelae of respiratory and unspecified tuberculosis @ 0.8
old tuberculosis lung > sequelae of respiratory and unspecified tuberculosis @ 0.8
old tuberculosis pulmonary > sequelae of respiratory and unspecified tuberculosis @ 0.8
old tuberculosis respiratory > sequelae of respiratory and unspecified tuberculosis @ 0.8
healed tuberculosis lung > sequelae of respiratory and unspecified tuberculosis @ 0.8
healed tuberculosis pulmonary > sequelae of respiratory and unspecified tuberculosis @ 0.8
healed tuberculosis respiratory > sequelae of respiratory and unspecified tuberculosis @ 0.8
residual tuberculosis lung > sequelae of respiratory and unspecified tuberculosis @ 0.8
residual tuberculosis pulmonary > sequelae of respiratory and unspecified tuberculosis @ 0.8
residual tuberculosis respiratory > sequelae of respiratory and unspecified tuberculosis @ 0.8
late effect tuberculosis spine > sequelae of tuberculosis of bones and joints @ 0.95
late effect tuberculosis bone > sequelae of tuberculosis of bones and joints @ 0.95
late effect tuberculosis joint > sequelae of tuberculosis of bones and joints @ 0.95
late effect tuberculosis hip > sequelae of tuberculosis of bones and joints @ 0.95
late effect tuberculosis vertebra > sequelae of tuberculosis of bones and joints @ 0.95
sequela tuberculosis spine > sequelae of tuberculosis of bones and joints @ 0.95
sequela tuberculosis bone > sequelae of tuberculosis of bones and joints @ 0.95
sequela tuberculosis joint > sequelae of tuberculosis of bones and joints @ 0.95
sequela tuberculosis hip > sequelae of tuberculosis of bones and joints @ 0.95
sequela tuberculosis vertebra > sequelae of tuberculosis of bones and joints @ 0.95
late effect tuberculosis meningitis > sequelae of central nervous system tuberculosis @ 0.95
late effect tuberculosis brain > sequelae of central nervous system tuberculosis @ 0.95
late effect tuberculosis nervous > sequelae of central nervous system tuberculosis @ 0.95
late effect tuberculosis cns > sequelae of central nervous system tuberculosis @ 0.95
sequela tuberculosis meningitis > sequelae of central nervous system tuberculosis @ 0.95
sequela tuberculosis brain > sequelae of central nervous system tuberculosis @ 0.95
sequela tuberculosis nervous > sequelae of central nervous system tuberculosis @ 0.95
sequela tuberculosis cns > sequelae of central nervous system tuberculosis @ 0.95
late effect tuberculosis kidney > sequelae of genitourinary tuberculosis @ 0.95
late effect tuberculosis genitourinary > sequelae of genitourinary tuberculosis @ 0.95
late effect tuberculosis bladder > sequelae of genitourinary tuberculosis @ 0.95
late effect tuberculosis renal > sequelae of genitourinary tuberculosis @ 0.95
late effect tuberculosis genital > sequelae of genitourinary tuberculosis @ 0.95
sequela tuberculosis kidney > sequelae of genitourinary tuberculosis @ 0.95
sequela tuberculosis bladder > sequelae of genitourinary tuberculosis @ 0.95
sequela tuberculosis renal > sequelae of genitourinary tuberculosis @ 0.95
sequela tuberculosis genital > sequelae of genitourinary tuberculosis @ 0.95

# --- A20-A49 zoonoses and other bacterial diseases
pestis lymphadenitis > bubonic plague @ 0.95
plague cutaneous > cellulocutaneous plague @ 0.95
plague pulmonary > pneumonic plague @ 0.95
pest lung > pneumonic plague @ 0.95
pest pneumonia > pneumonic plague @ 0.95
pest pulmonary > pneumonic plague @ 0.95
plague sepsis > septicemic plague @ 0.95
plague siderating > septicemic plague @ 0.95
plague bacteremia > septicemic plague @ 0.95
pestis sepsis > septicemic plague @ 0.95
pestis septicemia > septicemic plague @ 0.95
pestis blood > septicemic plague @ 0.95
pestis siderating > septicemic plague @ 0.95
pestis bacteremia > septicemic plague @ 0.95
pestis minor > other forms of plague @ 0.95
asymptomatic plague > other forms of plague @ 0.95
pharyngeal plague > other forms of plague @ 0.95
plague pharynx > other forms of plague @ 0.95
pest infection > plague unspecified @ 0.85
yersinia pestis > plague unspecified @ 0.85
pasteurella pestis > plague unspecified @ 0.85
pestis > plague unspecified @ 0.85
tularemia skin ulcer > ulceroglandular tularemia @ 0.95
tularemia glandular > ulceroglandular tularemia @ 0.95
tularemia primary ulcer > ulceroglandular tularemia @ 0.95
francisella ulceroglandular > ulceroglandular tularemia @ 0.95
tularemia ophthalmic > oculoglandular tularemia @ 0.95
tularemia conjunctivitis > oculoglandular tularemia @ 0.95
tularemia ocular > oculoglandular tularemia @ 0.95
tularemia pneumonic > pulmonary tularemia @ 0.95
tularemia gastroenteritis > gastrointestinal tularemia @ 0.95
tularemia enteric > gastrointestinal tularemia @ 0.95
tularemia sepsis > generalized tularemia @ 0.95
tularemia typhoidal > generalized tularemia @ 0.95
tularemia septicemia > generalized tularemia @ 0.95
tularemia cryptogenic > generalized tularemia @ 0.95
tularemia disseminated > generalized tularemia @ 0.95
tularemia oropharyngeal > other forms of tularemia @ 0.95
tularemia pharyngeal > other forms of tularemia @ 0.95
tularemia glandular only > other forms of tularemia @ 0.95
tularemia meningitis > other forms of tularemia @ 0.95
rabbit fever > tularemia unspecified @ 0.95
deerfly fever > tularemia unspecified @ 0.95
ohara disease > tularemia unspecified @ 0.95
pahvant valley > tularemia unspecified @ 0.95
francisella tularensis > tularemia unspecified @ 0.95
pasteurella tularensis > tularemia unspecified @ 0.95
hare fever > tularemia unspecified @ 0.95
lemming fever > tularemia unspecified @ 0.95
yatobyo > tularemia unspecified @ 0.95
francis disease > tularemia unspecified @ 0.95
ohara > tularemia unspecified @ 0.95
francisella > tularemia unspecified @ 0.95
anthrax carbuncle > cutaneous anthrax @ 0.95
malignant carbuncle > cutaneous anthrax @ 0.95
hide porter > cutaneous anthrax @ 0.95
hide porters disease > cutaneous anthrax @ 0.95
anthrax eschar > cutaneous anthrax @ 0.95
malignant anthrax edema > cutaneous anthrax @ 0.95
woolsorter > pulmonary anthrax @ 0.95
woolsorters disease > pulmonary anthrax @ 0.95
ragpicker > pulmonary anthrax @ 0.95
ragpickers disease > pulmonary anthrax @ 0.95
rag picker disease > pulmonary anthrax @ 0.95
anthrax enteritis > gastrointestinal anthrax @ 0.95
anthrax oropharyngeal > gastrointestinal anthrax @ 0.95
anthrax bacteremia > anthrax sepsis @ 0.95
anthrax injection > other forms of anthrax @ 0.95
anthrax conjunctiva > other forms of anthrax @ 0.95
anthrax meningoencephalitis > other forms of anthrax @ 0.95
charbon > anthrax unspecified @ 0.95
milzbrand > anthrax unspecified @ 0.95
bacillus anthracis > anthrax unspecified @ 0.95
splenic fever > anthrax unspecified @ 0.95
melitensis > brucellosis due to brucella melitensis @ 0.95
goat brucellosis > brucellosis due to brucella melitensis @ 0.95
caprine brucellosis > brucellosis due to brucella melitensis @ 0.95
melitensis fever > brucellosis due to brucella melitensis @ 0.95
bovine brucellosis > brucellosis due to brucella abortus @ 0.95
cattle brucellosis > brucellosis due to brucella abortus @ 0.95
cow brucellosis > brucellosis due to brucella abortus @ 0.95
contagious abortion > brucellosis due to brucella abortus @ 0.95
infectious abortion brucella > brucellosis due to brucella abortus @ 0.95
porcine brucellosis > brucellosis due to brucella suis @ 0.95
swine brucellosis > brucellosis due to brucella suis @ 0.95
pig brucellosis > brucellosis due to brucella suis @ 0.95
dog brucellosis > brucellosis due to brucella canis @ 0.95
canine brucellosis > brucellosis due to brucella canis @ 0.95
brucella spondylitis > brucellosis unspecified @ 0.95
brucella endocarditis > brucellosis unspecified @ 0.95
brucella arthritis > brucellosis unspecified @ 0.95
brucella sepsis > brucellosis unspecified @ 0.95
brucella meningitis > brucellosis unspecified @ 0.95
brucella sacroiliitis > brucellosis unspecified @ 0.95
brucella epididymitis > brucellosis unspecified @ 0.95
brucella orchitis > brucellosis unspecified @ 0.95
brucellar spondylitis > brucellosis unspecified @ 0.95
brucellar endocarditis > brucellosis unspecified @ 0.95
brucellar arthritis > brucellosis unspecified @ 0.95
brucellar sepsis > brucellosis unspecified @ 0.95
brucellar meningitis > brucellosis unspecified @ 0.95
brucellar sacroiliitis > brucellosis unspecified @ 0.95
brucellar epididymitis > brucellosis unspecified @ 0.95
brucellar orchitis > brucellosis unspecified @ 0.95
brucellosis spondylitis > brucellosis unspecified @ 0.95
brucellosis endocarditis > brucellosis unspecified @ 0.95
brucellosis arthritis > brucellosis unspecified @ 0.95
brucellosis sepsis > brucellosis unspecified @ 0.95
brucellosis meningitis > brucellosis unspecified @ 0.95
brucellosis sacroiliitis > brucellosis unspecified @ 0.95
brucellosis epididymitis > brucellosis unspecified @ 0.95
brucellosis orchitis > brucellosis unspecified @ 0.95
neurobrucellosis > brucellosis unspecified @ 0.95
undulant fever > brucellosis unspecified @ 0.95
febris undulans > brucellosis unspecified @ 0.95
malta fever > brucellosis unspecified @ 0.95
gibraltar fever > brucellosis unspecified @ 0.95
rock fever > brucellosis unspecified @ 0.95
neapolitan fever > brucellosis unspecified @ 0.95
mediterranean brucella > brucellosis unspecified @ 0.95
crimean fever brucella > brucellosis unspecified @ 0.95
farcy > glanders @ 0.95
malleus > glanders @ 0.95
pseudomonas mallei > glanders @ 0.95
farcy bud > glanders @ 0.95
actinobacillus mallei > glanders @ 0.95
melioidosis sepsis > acute and fulminating melioidosis @ 0.95
melioidosis septicemia > acute and fulminating melioidosis @ 0.95
melioidosis pneumonia > acute and fulminating melioidosis @ 0.95
melioidosis acute > acute and fulminating melioidosis @ 0.95
melioidosis fulminating > acute and fulminating melioidosis @ 0.95
melioidosis bacteremia > acute and fulminating melioidosis @ 0.95
melioidosis chronic > subacute and chronic melioidosis @ 0.95
melioidosis subacute > subacute and chronic melioidosis @ 0.95
pseudomallei chronic > subacute and chronic melioidosis @ 0.95
pseudomallei subacute > subacute and chronic melioidosis @ 0.95
melioidosis localized > other melioidosis @ 0.95
melioidosis prostate > other melioidosis @ 0.95
melioidosis skin > other melioidosis @ 0.95
melioidosis cutaneous > other melioidosis @ 0.95
melioidosis abscess > other melioidosis @ 0.95
melioidosis bone > other melioidosis @ 0.95
melioidosis parotid > other melioidosis @ 0.95
whitmore > melioidosis unspecified @ 0.95
whitmores disease > melioidosis unspecified @ 0.95
stanton disease > melioidosis unspecified @ 0.95
pseudoglanders > melioidosis unspecified @ 0.95
pseudomallei > melioidosis unspecified @ 0.95
rangoon beggar > melioidosis unspecified @ 0.95
nightcliff gardener > melioidosis unspecified @ 0.95
vietnamese time bomb > melioidosis unspecified @ 0.95
morphine injector septicemia > melioidosis unspecified @ 0.95
sodoku > spirillosis @ 0.95
spirillum minor > spirillosis @ 0.95
sokosha > spirillosis @ 0.95
haverhill fever > streptobacillosis @ 0.95
streptobacillus > streptobacillosis @ 0.95
streptobacillary > streptobacillosis @ 0.95
erythema arthriticum > streptobacillosis @ 0.95
haverhillia > streptobacillosis @ 0.95
fever rat bite > rat-bite fever unspecified @ 0.95
infection rat bite > rat-bite fever unspecified @ 0.95
fish handler > cutaneous erysipeloid @ 0.95
fish handlers disease > cutaneous erysipeloid @ 0.95
speck finger > cutaneous erysipeloid @ 0.95
swine erysipelas > cutaneous erysipeloid @ 0.95
baker rosenbach > cutaneous erysipeloid @ 0.95
klauder disease > cutaneous erysipeloid @ 0.95
pork finger > cutaneous erysipeloid @ 0.95
fish poisoning finger > cutaneous erysipeloid @ 0.95
crab dermatitis > cutaneous erysipeloid @ 0.95
erysipelothrix skin > cutaneous erysipeloid @ 0.95
fish rose > cutaneous erysipeloid @ 0.95
erysipelothrix septicemia > erysipelothrix sepsis @ 0.95
erysipelothrix bacteremia > erysipelothrix sepsis @ 0.95
erysipelothrix endocarditis > other forms of erysipeloid @ 0.95
erysipelothrix arthritis > other forms of erysipeloid @ 0.95
erysipelothrix rhusiopathiae > erysipeloid unspecified
erysipelothrix insidiosa > erysipeloid unspecified
erysipelothrix infection > erysipeloid unspecified
weil > leptospirosis icterohemorrhagica @ 0.95
icteric leptospirosis > leptospirosis icterohemorrhagica @ 0.95
spirochaetal jaundice > leptospirosis icterohemorrhagica @ 0.95
icterohemorrhagiae > leptospirosis icterohemorrhagica @ 0.95
icterohemorrhagic fever > leptospirosis icterohemorrhagica @ 0.95
fiedler > leptospirosis icterohemorrhagica @ 0.95
fiedlers disease > leptospirosis icterohemorrhagica @ 0.95
spirochetosis icterohemorrhagic > leptospirosis icterohemorrhagica @ 0.95
leptospirosis jaundice > leptospirosis icterohemorrhagica @ 0.95
leptospira aseptic > aseptic meningitis in leptospirosis @ 0.95
leptospira meningeal > aseptic meningitis in leptospirosis @ 0.95
leptospirosis meningitis > aseptic meningitis in leptospirosis @ 0.95
leptospirosis aseptic > aseptic meningitis in leptospirosis @ 0.95
leptospirosis meningeal > aseptic meningitis in leptospirosis @ 0.95
canicola meningitis > aseptic meningitis in leptospirosis @ 0.95
canicola aseptic > aseptic meningitis in leptospirosis @ 0.95
canicola meningeal > aseptic meningitis in leptospirosis @ 0.95
swineherd > aseptic meningitis in leptospirosis @ 0.95
swineherds disease > aseptic meningitis in leptospirosis @ 0.95
bouchet gsell > aseptic meningitis in leptospirosis @ 0.95
bouchet > aseptic meningitis in leptospirosis @ 0.95
leptospira uveitis > other forms of leptospirosis @ 0.95
leptospira pneumonia > other forms of leptospirosis @ 0.95
leptospira nephritis > other forms of leptospirosis @ 0.95
leptospira anicteric > other forms of leptospirosis @ 0.95
leptospira pomona > other forms of leptospirosis @ 0.95
leptospira hemorrhage > other forms of leptospirosis @ 0.95
leptospira canicola > other forms of leptospirosis @ 0.95
leptospira lung > other forms of leptospirosis @ 0.95
leptospira kidney > other forms of leptospirosis @ 0.95
leptospira iritis > other forms of leptospirosis @ 0.95
leptospira bovis > other forms of leptospirosis @ 0.95
leptospira grippotyphosa > other forms of leptospirosis @ 0.95
leptospira hardjo > other forms of leptospirosis @ 0.95
leptospira hebdomadis > other forms of leptospirosis @ 0.95
leptospira australis > other forms of leptospirosis @ 0.95
leptospirosis uveitis > other forms of leptospirosis @ 0.95
leptospirosis pneumonia > other forms of leptospirosis @ 0.95
leptospirosis nephritis > other forms of leptospirosis @ 0.95
leptospirosis anicteric > other forms of leptospirosis @ 0.95
leptospirosis pomona > other forms of leptospirosis @ 0.95
leptospirosis hemorrhage > other forms of leptospirosis @ 0.95
leptospirosis canicola > other forms of leptospirosis @ 0.95
leptospirosis lung > other forms of leptospirosis @ 0.95
leptospirosis kidney > other forms of leptospirosis @ 0.95
leptospirosis iritis > other forms of leptospirosis @ 0.95
leptospirosis bovis > other forms of leptospirosis @ 0.95
leptospirosis grippotyphosa > other forms of leptospirosis @ 0.95
leptospirosis hardjo > other forms of leptospirosis @ 0.95
leptospirosis hebdomadis > other forms of leptospirosis @ 0.95
leptospirosis australis > other forms of leptospirosis @ 0.95
canicola > other forms of leptospirosis @ 0.95
mud fever > other forms of leptospirosis @ 0.95
fort bragg fever > other forms of leptospirosis @ 0.95
pretibial fever > other forms of leptospirosis @ 0.95
cane cutter > other forms of leptospirosis @ 0.95
canecutter fever > other forms of leptospirosis @ 0.95
cane fever > other forms of leptospirosis @ 0.95
rice field fever > other forms of leptospirosis @ 0.95
ricefield fever > other forms of leptospirosis @ 0.95
harvest fever > other forms of leptospirosis @ 0.95
nanukayami > other forms of leptospirosis @ 0.95
slime fever > other forms of leptospirosis @ 0.95
field fever > other forms of leptospirosis @ 0.95
autumnalis > other forms of leptospirosis @ 0.95
akiyami > other forms of leptospirosis @ 0.95
seven day fever leptospiral > other forms of leptospirosis @ 0.95
water fever leptospira > other forms of leptospirosis @ 0.95
bushy creek fever > other forms of leptospirosis @ 0.95
stuttgart disease > other forms of leptospirosis @ 0.95
dog leptospirosis > other forms of leptospirosis @ 0.95
pea picker disease > other forms of leptospirosis @ 0.95
rat urine disease > leptospirosis unspecified @ 0.95
rat catcher yellows > leptospirosis unspecified @ 0.95
pasteurella infection > pasteurellosis @ 0.95
pasteurella bite > pasteurellosis @ 0.95
pasteurella cellulitis > pasteurellosis @ 0.95
pasteurella cat bite > pasteurellosis @ 0.95
pasteurella dog bite > pasteurellosis @ 0.95
pasteurella septica > pasteurellosis @ 0.95
pasteurella arthritis > pasteurellosis @ 0.95
pasteurella sepsis > pasteurellosis @ 0.95
pasteurella pneumonia > pasteurellosis @ 0.95
pasteurella canis > pasteurellosis @ 0.95
multocida infection > pasteurellosis @ 0.95
multocida bite > pasteurellosis @ 0.95
multocida cellulitis > pasteurellosis @ 0.95
multocida cat bite > pasteurellosis @ 0.95
multocida dog bite > pasteurellosis @ 0.95
multocida septica > pasteurellosis @ 0.95
multocida arthritis > pasteurellosis @ 0.95
multocida sepsis > pasteurellosis @ 0.95
multocida pneumonia > pasteurellosis @ 0.95
multocida canis > pasteurellosis @ 0.95
lymphoreticulosis inoculation > cat-scratch disease @ 0.95
cat scratch lymphadenitis > cat-scratch disease @ 0.95
foshay mollaret > cat-scratch disease @ 0.95
petzetakis > cat-scratch disease @ 0.95
debre syndrome > cat-scratch disease @ 0.95
debre mollaret > cat-scratch disease @ 0.95
felinosis > cat-scratch disease @ 0.95
cat scratch encephalitis > cat-scratch disease @ 0.95
cat scratch conjunctivitis > cat-scratch disease @ 0.95
cat scratch neuroretinitis > cat-scratch disease @ 0.95
nonbacterial regional lymphadenitis > cat-scratch disease @ 0.95
afipia felis > cat-scratch disease @ 0.95
yersinia arthritis > extraintestinal yersiniosis @ 0.95
yersinia mesenteric > extraintestinal yersiniosis @ 0.95
yersinia adenitis > extraintestinal yersiniosis @ 0.95
yersinia septicemia > extraintestinal yersiniosis @ 0.95
yersinia extraintestinal > extraintestinal yersiniosis @ 0.95
yersinia sepsis > extraintestinal yersiniosis @ 0.95
yersinia lymphadenitis > extraintestinal yersiniosis @ 0.95
yersinia erythema nodosum > extraintestinal yersiniosis @ 0.95
yersinia hepatic abscess > extraintestinal yersiniosis @ 0.95
pseudotuberculosis > extraintestinal yersiniosis @ 0.95
far east scarlet > extraintestinal yersiniosis @ 0.95
pseudotuberculosis pasteurella > extraintestinal yersiniosis @ 0.95
canimorsus > other specified zoonotic bacterial diseases
df-2 > other specified zoonotic bacterial diseases
streptococcus suis > other specified zoonotic bacterial diseases
streptococcus iniae > other specified zoonotic bacterial diseases
streptococcus zooepidemicus > other specified zoonotic bacterial diseases
rhodococcus equi > other specified zoonotic bacterial diseases
bordetella hinzii > other specified zoonotic bacterial diseases
erysipelas serpens > other specified zoonotic bacterial diseases
neoehrlichia > other specified zoonotic bacterial diseases
tt leprosy > tuberculoid leprosy
paucibacillary hansen > tuberculoid leprosy
neuritic leprosy > tuberculoid leprosy
nerve leprosy > tuberculoid leprosy
tuberculoid hansen > tuberculoid leprosy
lepra tuberculoides > tuberculoid leprosy
lepra anaesthetica > tuberculoid leprosy
bt leprosy > borderline tuberculoid leprosy @ 0.95
bb leprosy > borderline leprosy @ 0.95
dimorphic leprosy > borderline leprosy @ 0.95
mid-borderline leprosy > borderline leprosy @ 0.95
intermediate leprosy > borderline leprosy @ 0.95
lepra dimorpha > borderline leprosy @ 0.95
bl leprosy > borderline lepromatous leprosy @ 0.95
ll leprosy > lepromatous leprosy @ 0.95
lepra nodosa > lepromatous leprosy @ 0.95
lepra tuberosa > lepromatous leprosy @ 0.95
lucio phenomenon > lepromatous leprosy @ 0.95
lepra lepromatosa > lepromatous leprosy @ 0.95
erythema nodosum leprosum > lepromatous leprosy @ 0.95
diffuse leprosy > lepromatous leprosy @ 0.95
lepra bonita > lepromatous leprosy @ 0.95
latapi lepromatosis > lepromatous leprosy @ 0.95
lepromatosis > lepromatous leprosy @ 0.95
uncharacteristic leprosy > indeterminate leprosy @ 0.95
i leprosy > indeterminate leprosy @ 0.95
lepra indeterminata > indeterminate leprosy @ 0.95
leprosy macular early > indeterminate leprosy @ 0.95
pure neural leprosy > other forms of leprosy
neural leprosy > other forms of leprosy
histoid leprosy > other forms of leprosy
primary neuritic leprosy > other forms of leprosy
lepra > leprosy unspecified
hansen > leprosy unspecified
hanseniasis > leprosy unspecified
leper > leprosy unspecified
elephantiasis graecorum > leprosy unspecified
danielssen > leprosy unspecified
lepra reaction > leprosy unspecified
mycobacterium leprae > leprosy unspecified
leprosy eye > leprosy unspecified @ 0.85
leprosy iritis > leprosy unspecified @ 0.85
leprosy keratitis > leprosy unspecified @ 0.85
leprosy reaction > leprosy unspecified @ 0.85
leprosy arthritis > leprosy unspecified @ 0.85
leprosy neuropathy > leprosy unspecified @ 0.85
leprosy claw hand > leprosy unspecified @ 0.85
leprosy foot ulcer > leprosy unspecified @ 0.85
mycobacterium lung > pulmonary mycobacterial infection @ 0.95
mycobacterium pulmonary > pulmonary mycobacterial infection @ 0.95
mycobacterium pneumonia > pulmonary mycobacterial infection @ 0.95
mycobacterium pneumonitis > pulmonary mycobacterial infection @ 0.95
mycobacterium bronchiectasis > pulmonary mycobacterial infection @ 0.95
mycobacterium respiratory > pulmonary mycobacterial infection @ 0.95
mac pulmonary > pulmonary mycobacterial infection @ 0.95
mac pneumonia > pulmonary mycobacterial infection @ 0.95
mac pneumonitis > pulmonary mycobacterial infection @ 0.95
mac bronchiectasis > pulmonary mycobacterial infection @ 0.95
mac respiratory > pulmonary mycobacterial infection @ 0.95
mai pulmonary > pulmonary mycobacterial infection @ 0.95
mai pneumonia > pulmonary mycobacterial infection @ 0.95
mai pneumonitis > pulmonary mycobacterial infection @ 0.95
mai bronchiectasis > pulmonary mycobacterial infection @ 0.95
mai respiratory > pulmonary mycobacterial infection @ 0.95
ntm pulmonary > pulmonary mycobacterial infection @ 0.95
ntm pneumonia > pulmonary mycobacterial infection @ 0.95
ntm pneumonitis > pulmonary mycobacterial infection @ 0.95
ntm bronchiectasis > pulmonary mycobacterial infection @ 0.95
ntm respiratory > pulmonary mycobacterial infection @ 0.95
nontuberculous lung > pulmonary mycobacterial infection @ 0.95
nontuberculous pneumonia > pulmonary mycobacterial infection @ 0.95
nontuberculous pneumonitis > pulmonary mycobacterial infection @ 0.95
nontuberculous bronchiectasis > pulmonary mycobacterial infection @ 0.95
nontuberculous respiratory > pulmonary mycobacterial infection @ 0.95
avium lung > pulmonary mycobacterial infection @ 0.95
avium pulmonary > pulmonary mycobacterial infection @ 0.95
avium pneumonia > pulmonary mycobacterial infection @ 0.95
avium pneumonitis > pulmonary mycobacterial infection @ 0.95
avium bronchiectasis > pulmonary mycobacterial infection @ 0.95
avium respiratory > pulmonary mycobacterial infection @ 0.95
kansasii lung > pulmonary mycobacterial infection @ 0.95
kansasii pulmonary > pulmonary mycobacterial infection @ 0.95
kansasii pneumonia > pulmonary mycobacterial infection @ 0.95
kansasii pneumonitis > pulmonary mycobacterial infection @ 0.95
kansasii bronchiectasis > pulmonary mycobacterial infection @ 0.95
kansasii respiratory > pulmonary mycobacterial infection @ 0.95
battey lung > pulmonary mycobacterial infection @ 0.95
battey pulmonary > pulmonary mycobacterial infection @ 0.95
battey pneumonia > pulmonary mycobacterial infection @ 0.95
battey pneumonitis > pulmonary mycobacterial infection @ 0.95
battey bronchiectasis > pulmonary mycobacterial infection @ 0.95
battey respiratory > pulmonary mycobacterial infection @ 0.95
atypical mycobacterium lung > pulmonary mycobacterial infection @ 0.95
atypical mycobacterium pulmonary > pulmonary mycobacterial infection @ 0.95
atypical mycobacterium pneumonia > pulmonary mycobacterial infection @ 0.95
atypical mycobacterium pneumonitis > pulmonary mycobacterial infection @ 0.95
atypical mycobacterium bronchiectasis > pulmonary mycobacterial infection @ 0.95
atypical mycobacterium respiratory > pulmonary mycobacterial infection @ 0.95
intracellulare lung > pulmonary mycobacterial infection @ 0.95
intracellulare pulmonary > pulmonary mycobacterial infection @ 0.95
intracellulare pneumonia > pulmonary mycobacterial infection @ 0.95
intracellulare pneumonitis > pulmonary mycobacterial infection @ 0.95
intracellulare bronchiectasis > pulmonary mycobacterial infection @ 0.95
intracellulare respiratory > pulmonary mycobacterial infection @ 0.95
xenopi lung > pulmonary mycobacterial infection @ 0.95
xenopi pulmonary > pulmonary mycobacterial infection @ 0.95
xenopi pneumonia > pulmonary mycobacterial infection @ 0.95
xenopi pneumonitis > pulmonary mycobacterial infection @ 0.95
xenopi bronchiectasis > pulmonary mycobacterial infection @ 0.95
xenopi respiratory > pulmonary mycobacterial infection @ 0.95
abscessus lung > pulmonary mycobacterial infection @ 0.95
abscessus pulmonary > pulmonary mycobacterial infection @ 0.95
abscessus pneumonia > pulmonary mycobacterial infection @ 0.95
abscessus pneumonitis > pulmonary mycobacterial infection @ 0.95
abscessus bronchiectasis > pulmonary mycobacterial infection @ 0.95
abscessus respiratory > pulmonary mycobacterial infection @ 0.95
malmoense lung > pulmonary mycobacterial infection @ 0.95
malmoense pulmonary > pulmonary mycobacterial infection @ 0.95
malmoense pneumonia > pulmonary mycobacterial infection @ 0.95
malmoense pneumonitis > pulmonary mycobacterial infection @ 0.95
malmoense bronchiectasis > pulmonary mycobacterial infection @ 0.95
malmoense respiratory > pulmonary mycobacterial infection @ 0.95
szulgai lung > pulmonary mycobacterial infection @ 0.95
szulgai pulmonary > pulmonary mycobacterial infection @ 0.95
szulgai pneumonia > pulmonary mycobacterial infection @ 0.95
szulgai pneumonitis > pulmonary mycobacterial infection @ 0.95
szulgai bronchiectasis > pulmonary mycobacterial infection @ 0.95
szulgai respiratory > pulmonary mycobacterial infection @ 0.95
battey disease > pulmonary mycobacterial infection
battey bacillus > pulmonary mycobacterial infection
hot tub lung > pulmonary mycobacterial infection
kansasii > pulmonary mycobacterial infection
mycobacterium xenopi > pulmonary mycobacterial infection
mycobacterium malmoense > pulmonary mycobacterial infection
mycobacterium skin > cutaneous mycobacterial infection @ 0.95
mycobacterium cutaneous > cutaneous mycobacterial infection @ 0.95
mycobacterium ulcer > cutaneous mycobacterial infection @ 0.95
mycobacterium granuloma > cutaneous mycobacterial infection @ 0.95
mycobacterium soft tissue > cutaneous mycobacterial infection @ 0.95
mycobacterium wound > cutaneous mycobacterial infection @ 0.95
mac skin > cutaneous mycobacterial infection @ 0.95
mac cutaneous > cutaneous mycobacterial infection @ 0.95
mac ulcer > cutaneous mycobacterial infection @ 0.95
mac granuloma > cutaneous mycobacterial infection @ 0.95
mac soft tissue > cutaneous mycobacterial infection @ 0.95
mac wound > cutaneous mycobacterial infection @ 0.95
mai skin > cutaneous mycobacterial infection @ 0.95
mai cutaneous > cutaneous mycobacterial infection @ 0.95
mai ulcer > cutaneous mycobacterial infection @ 0.95
mai granuloma > cutaneous mycobacterial infection @ 0.95
mai soft tissue > cutaneous mycobacterial infection @ 0.95
mai wound > cutaneous mycobacterial infection @ 0.95
ntm skin > cutaneous mycobacterial infection @ 0.95
ntm cutaneous > cutaneous mycobacterial infection @ 0.95
ntm ulcer > cutaneous mycobacterial infection @ 0.95
ntm granuloma > cutaneous mycobacterial infection @ 0.95
ntm soft tissue > cutaneous mycobacterial infection @ 0.95
ntm wound > cutaneous mycobacterial infection @ 0.95
nontuberculous skin > cutaneous mycobacterial infection @ 0.95
nontuberculous cutaneous > cutaneous mycobacterial infection @ 0.95
nontuberculous ulcer > cutaneous mycobacterial infection @ 0.95
nontuberculous granuloma > cutaneous mycobacterial infection @ 0.95
nontuberculous soft tissue > cutaneous mycobacterial infection @ 0.95
nontuberculous wound > cutaneous mycobacterial infection @ 0.95
avium skin > cutaneous mycobacterial infection @ 0.95
avium cutaneous > cutaneous mycobacterial infection @ 0.95
avium ulcer > cutaneous mycobacterial infection @ 0.95
avium granuloma > cutaneous mycobacterial infection @ 0.95
avium soft tissue > cutaneous mycobacterial infection @ 0.95
avium wound > cutaneous mycobacterial infection @ 0.95
kansasii skin > cutaneous mycobacterial infection @ 0.95
kansasii cutaneous > cutaneous mycobacterial infection @ 0.95
kansasii ulcer > cutaneous mycobacterial infection @ 0.95
kansasii granuloma > cutaneous mycobacterial infection @ 0.95
kansasii soft tissue > cutaneous mycobacterial infection @ 0.95
kansasii wound > cutaneous mycobacterial infection @ 0.95
battey skin > cutaneous mycobacterial infection @ 0.95
battey cutaneous > cutaneous mycobacterial infection @ 0.95
battey ulcer > cutaneous mycobacterial infection @ 0.95
battey granuloma > cutaneous mycobacterial infection @ 0.95
battey soft tissue > cutaneous mycobacterial infection @ 0.95
battey wound > cutaneous mycobacterial infection @ 0.95
atypical mycobacterium skin > cutaneous mycobacterial infection @ 0.95
atypical mycobacterium cutaneous > cutaneous mycobacterial infection @ 0.95
atypical mycobacterium ulcer > cutaneous mycobacterial infection @ 0.95
atypical mycobacterium granuloma > cutaneous mycobacterial infection @ 0.95
atypical mycobacterium soft tissue > cutaneous mycobacterial infection @ 0.95
atypical mycobacterium wound > cutaneous mycobacterial infection @ 0.95
intracellulare skin > cutaneous mycobacterial infection @ 0.95
intracellulare cutaneous > cutaneous mycobacterial infection @ 0.95
intracellulare ulcer > cutaneous mycobacterial infection @ 0.95
intracellulare granuloma > cutaneous mycobacterial infection @ 0.95
intracellulare soft tissue > cutaneous mycobacterial infection @ 0.95
intracellulare wound > cutaneous mycobacterial infection @ 0.95
xenopi skin > cutaneous mycobacterial infection @ 0.95
xenopi cutaneous > cutaneous mycobacterial infection @ 0.95
xenopi ulcer > cutaneous mycobacterial infection @ 0.95
xenopi granuloma > cutaneous mycobacterial infection @ 0.95
xenopi soft tissue > cutaneous mycobacterial infection @ 0.95
xenopi wound > cutaneous mycobacterial infection @ 0.95
abscessus cutaneous > cutaneous mycobacterial infection @ 0.95
abscessus ulcer > cutaneous mycobacterial infection @ 0.95
abscessus granuloma > cutaneous mycobacterial infection @ 0.95
abscessus soft tissue > cutaneous mycobacterial infection @ 0.95
abscessus wound > cutaneous mycobacterial infection @ 0.95
malmoense skin > cutaneous mycobacterial infection @ 0.95
malmoense cutaneous > cutaneous mycobacterial infection @ 0.95
malmoense ulcer > cutaneous mycobacterial infection @ 0.95
malmoense granuloma > cutaneous mycobacterial infection @ 0.95
malmoense soft tissue > cutaneous mycobacterial infection @ 0.95
malmoense wound > cutaneous mycobacterial infection @ 0.95
szulgai skin > cutaneous mycobacterial infection @ 0.95
szulgai cutaneous > cutaneous mycobacterial infection @ 0.95
szulgai ulcer > cutaneous mycobacterial infection @ 0.95
szulgai granuloma > cutaneous mycobacterial infection @ 0.95
szulgai soft tissue > cutaneous mycobacterial infection @ 0.95
szulgai wound > cutaneous mycobacterial infection @ 0.95
buruli ulcer > cutaneous mycobacterial infection @ 0.95
buruli granuloma > cutaneous mycobacterial infection @ 0.95
buruli disease > cutaneous mycobacterial infection @ 0.95
buruli infection > cutaneous mycobacterial infection @ 0.95
bairnsdale granuloma > cutaneous mycobacterial infection @ 0.95
bairnsdale disease > cutaneous mycobacterial infection @ 0.95
bairnsdale infection > cutaneous mycobacterial infection @ 0.95
searls ulcer granuloma > cutaneous mycobacterial infection @ 0.95
searls ulcer disease > cutaneous mycobacterial infection @ 0.95
searls ulcer infection > cutaneous mycobacterial infection @ 0.95
daintree ulcer ulcer > cutaneous mycobacterial infection @ 0.95
daintree ulcer granuloma > cutaneous mycobacterial infection @ 0.95
daintree ulcer disease > cutaneous mycobacterial infection @ 0.95
daintree ulcer infection > cutaneous mycobacterial infection @ 0.95
kumasi ulcer ulcer > cutaneous mycobacterial infection @ 0.95
kumasi ulcer granuloma > cutaneous mycobacterial infection @ 0.95
kumasi ulcer disease > cutaneous mycobacterial infection @ 0.95
kumasi ulcer infection > cutaneous mycobacterial infection @ 0.95
fish tank ulcer > cutaneous mycobacterial infection @ 0.95
fish tank granuloma > cutaneous mycobacterial infection @ 0.95
fish tank disease > cutaneous mycobacterial infection @ 0.95
fish tank infection > cutaneous mycobacterial infection @ 0.95
fishtank ulcer > cutaneous mycobacterial infection @ 0.95
fishtank granuloma > cutaneous mycobacterial infection @ 0.95
fishtank disease > cutaneous mycobacterial infection @ 0.95
fishtank infection > cutaneous mycobacterial infection @ 0.95
aquarium ulcer > cutaneous mycobacterial infection @ 0.95
aquarium disease > cutaneous mycobacterial infection @ 0.95
aquarium infection > cutaneous mycobacterial infection @ 0.95
swimming pool ulcer > cutaneous mycobacterial infection @ 0.95
swimming pool granuloma > cutaneous mycobacterial infection @ 0.95
swimming pool disease > cutaneous mycobacterial infection @ 0.95
swimming pool infection > cutaneous mycobacterial infection @ 0.95
marinum > cutaneous mycobacterial infection @ 0.95
mycobacterium balnei > cutaneous mycobacterial infection @ 0.95
buruli > cutaneous mycobacterial infection @ 0.95
bairnsdale > cutaneous mycobacterial infection @ 0.95
mycobacterium haemophilum > cutaneous mycobacterial infection @ 0.95
fish fancier finger > cutaneous mycobacterial infection @ 0.95
mycobacterium chelonae > cutaneous mycobacterial infection @ 0.95
chelonae > cutaneous mycobacterial infection @ 0.95
disseminated mac > disseminated mycobacterium avium-intracellulare complex @ 0.95
disseminated avium > disseminated mycobacterium avium-intracellulare complex @ 0.95
disseminated mai > disseminated mycobacterium avium-intracellulare complex @ 0.95
avium intracellulare sepsis > disseminated mycobacterium avium-intracellulare complex @ 0.95
avium intracellulare bacteremia > disseminated mycobacterium avium-intracellulare complex @ 0.95
mac bacteremia > disseminated mycobacterium avium-intracellulare complex @ 0.95
mac sepsis > disseminated mycobacterium avium-intracellulare complex @ 0.95
mycobacterium lymphadenitis > other mycobacterial infections @ 0.95
mycobacterium lymph node > other mycobacterial infections @ 0.95
mycobacterium osteomyelitis > other mycobacterial infections @ 0.95
mycobacterium bone > other mycobacterial infections @ 0.95
mycobacterium keratitis > other mycobacterial infections @ 0.95
mycobacterium meningitis > other mycobacterial infections @ 0.95
mycobacterium adenitis > other mycobacterial infections @ 0.95
mycobacterium arthritis > other mycobacterial infections @ 0.95
mycobacterium endocarditis > other mycobacterial infections @ 0.95
mycobacterium catheter > other mycobacterial infections @ 0.95
mycobacterium eye > other mycobacterial infections @ 0.95
mycobacterium joint > other mycobacterial infections @ 0.95
mycobacterium tenosynovitis > other mycobacterial infections @ 0.95
mycobacterium lymphadenopathy > other mycobacterial infections @ 0.95
ntm lymphadenitis > other mycobacterial infections @ 0.95
ntm lymph node > other mycobacterial infections @ 0.95
ntm osteomyelitis > other mycobacterial infections @ 0.95
ntm bone > other mycobacterial infections @ 0.95
ntm keratitis > other mycobacterial infections @ 0.95
ntm meningitis > other mycobacterial infections @ 0.95
ntm adenitis > other mycobacterial infections @ 0.95
ntm arthritis > other mycobacterial infections @ 0.95
ntm endocarditis > other mycobacterial infections @ 0.95
ntm catheter > other mycobacterial infections @ 0.95
ntm eye > other mycobacterial infections @ 0.95
ntm joint > other mycobacterial infections @ 0.95
ntm tenosynovitis > other mycobacterial infections @ 0.95
ntm lymphadenopathy > other mycobacterial infections @ 0.95
nontuberculous lymphadenitis > other mycobacterial infections @ 0.95
nontuberculous lymph node > other mycobacterial infections @ 0.95
nontuberculous osteomyelitis > other mycobacterial infections @ 0.95
nontuberculous bone > other mycobacterial infections @ 0.95
nontuberculous keratitis > other mycobacterial infections @ 0.95
nontuberculous meningitis > other mycobacterial infections @ 0.95
nontuberculous adenitis > other mycobacterial infections @ 0.95
nontuberculous arthritis > other mycobacterial infections @ 0.95
nontuberculous endocarditis > other mycobacterial infections @ 0.95
nontuberculous catheter > other mycobacterial infections @ 0.95
nontuberculous eye > other mycobacterial infections @ 0.95
nontuberculous joint > other mycobacterial infections @ 0.95
nontuberculous tenosynovitis > other mycobacterial infections @ 0.95
nontuberculous lymphadenopathy > other mycobacterial infections @ 0.95
avium lymphadenitis > other mycobacterial infections @ 0.95
avium lymph node > other mycobacterial infections @ 0.95
avium osteomyelitis > other mycobacterial infections @ 0.95
avium bone > other mycobacterial infections @ 0.95
avium keratitis > other mycobacterial infections @ 0.95
avium meningitis > other mycobacterial infections @ 0.95
avium adenitis > other mycobacterial infections @ 0.95
avium arthritis > other mycobacterial infections @ 0.95
avium endocarditis > other mycobacterial infections @ 0.95
avium catheter > other mycobacterial infections @ 0.95
avium eye > other mycobacterial infections @ 0.95
avium joint > other mycobacterial infections @ 0.95
avium tenosynovitis > other mycobacterial infections @ 0.95
avium lymphadenopathy > other mycobacterial infections @ 0.95
intracellulare lymphadenitis > other mycobacterial infections @ 0.95
intracellulare lymph node > other mycobacterial infections @ 0.95
intracellulare osteomyelitis > other mycobacterial infections @ 0.95
intracellulare bone > other mycobacterial infections @ 0.95
intracellulare keratitis > other mycobacterial infections @ 0.95
intracellulare meningitis > other mycobacterial infections @ 0.95
intracellulare adenitis > other mycobacterial infections @ 0.95
intracellulare arthritis > other mycobacterial infections @ 0.95
intracellulare endocarditis > other mycobacterial infections @ 0.95
intracellulare catheter > other mycobacterial infections @ 0.95
intracellulare eye > other mycobacterial infections @ 0.95
intracellulare joint > other mycobacterial infections @ 0.95
intracellulare tenosynovitis > other mycobacterial infections @ 0.95
intracellulare lymphadenopathy > other mycobacterial infections @ 0.95
mycobacterium fortuitum > other mycobacterial infections
mycobacterium scrofulaceum > other mycobacterial infections
mycobacterium chimaera > other mycobacterial infections
chimaera > other mycobacterial infections
mycobacterium gordonae > other mycobacterial infections
gordonae > other mycobacterial infections
rapidly growing mycobacteria > other mycobacterial infections
mycobacterium simiae > other mycobacterial infections
mycobacterium genavense > other mycobacterial infections
mycobacterium mucogenicum > other mycobacterial infections
mycobacterium smegmatis > other mycobacterial infections
mycobacterium avium > other mycobacterial infections
ntm > mycobacterial infection unspecified
mott > mycobacterial infection unspecified
nontuberculous mycobacteria > mycobacterial infection unspecified
non-tuberculous mycobacteria > mycobacterial infection unspecified
anonymous mycobacteria > mycobacterial infection unspecified
atypical mycobacteria > mycobacterial infection unspecified
atypical tuberculosis > mycobacterial infection unspecified
environmental mycobacteria > mycobacterial infection unspecified
mycobacteriosis > mycobacterial infection unspecified
listeria encephalitis > listerial meningoencephalitis @ 0.95
listeria rhombencephalitis > listerial meningoencephalitis @ 0.95
listeria brain stem > listerial meningoencephalitis @ 0.95
listeria septicemia > listerial sepsis @ 0.95
listeria bacteremia > listerial sepsis @ 0.95
listeria oculoglandular > oculoglandular listeriosis @ 0.95
listeria arteritis > other forms of listeriosis @ 0.95
listeria abscess > other forms of listeriosis @ 0.95
listeria lymphadenitis > other forms of listeriosis @ 0.95
listeria brain abscess > other forms of listeriosis @ 0.95
listeria hepatitis > other forms of listeriosis @ 0.95
listeria peritonitis > other forms of listeriosis @ 0.95
listeria arthritis > other forms of listeriosis @ 0.95
listeriosis arteritis > other forms of listeriosis @ 0.95
listeriosis abscess > other forms of listeriosis @ 0.95
listeriosis lymphadenitis > other forms of listeriosis @ 0.95
listeriosis brain abscess > other forms of listeriosis @ 0.95
listeriosis hepatitis > other forms of listeriosis @ 0.95
listeriosis peritonitis > other forms of listeriosis @ 0.95
listeriosis arthritis > other forms of listeriosis @ 0.95
monocytogenes > listeriosis unspecified
circling disease > listeriosis unspecified
listeria infection > listeriosis unspecified
listeria food poisoning > listeriosis unspecified
listeria food > listeriosis unspecified
listeria gastroenteritis > listeriosis unspecified
tetanus baby > tetanus neonatorum @ 0.95
tetanus infant > tetanus neonatorum @ 0.95
eight day disease > tetanus neonatorum @ 0.95
lockjaw newborn > tetanus neonatorum @ 0.95
lockjaw baby > tetanus neonatorum @ 0.95
tetanus maternal > obstetrical tetanus @ 0.95
tetanus abortion > obstetrical tetanus @ 0.95
tetanus childbirth > obstetrical tetanus @ 0.95
tetanus pregnancy > obstetrical tetanus @ 0.95
tetanus delivery > obstetrical tetanus @ 0.95
tetanus postabortal > obstetrical tetanus @ 0.95
tetanus ectopic > obstetrical tetanus @ 0.95
lockjaw > other tetanus @ 0.95
clostridium tetani > other tetanus @ 0.95
tetanus rusty nail > other tetanus @ 0.95
generalized tetanus > other tetanus @ 0.95
idiopathic tetanus > other tetanus @ 0.95
traumatic tetanus > other tetanus @ 0.95
rose tetanus > other tetanus @ 0.95
kopf tetanus > other tetanus @ 0.95
diphtheria angina > pharyngeal diphtheria @ 0.95
diphtheria faucial > pharyngeal diphtheria @ 0.95
diphtheria fauces > pharyngeal diphtheria @ 0.95
diphtheria tonsillitis > pharyngeal diphtheria @ 0.95
diphtheria sore throat > pharyngeal diphtheria @ 0.95
diphtheria bull neck > pharyngeal diphtheria @ 0.95
diphtheria pharyngitis > pharyngeal diphtheria @ 0.95
diphtheria membranous angina > pharyngeal diphtheria @ 0.95
diphtheritic angina > pharyngeal diphtheria @ 0.95
diphtheritic faucial > pharyngeal diphtheria @ 0.95
diphtheritic fauces > pharyngeal diphtheria @ 0.95
diphtheritic tonsillitis > pharyngeal diphtheria @ 0.95
diphtheritic sore throat > pharyngeal diphtheria @ 0.95
diphtheritic bull neck > pharyngeal diphtheria @ 0.95
diphtheritic pharyngitis > pharyngeal diphtheria @ 0.95
diphtheritic membranous angina > pharyngeal diphtheria @ 0.95
diphtheria nasal > other diphtheritic complications @ 0.6
diphtheria nose > other diphtheritic complications @ 0.6
diphtheria rhinitis > other diphtheritic complications @ 0.6
diphtheria anterior nasal > other diphtheritic complications @ 0.6
diphtheritic nasal > other diphtheritic complications @ 0.6
diphtheritic nose > other diphtheritic complications @ 0.6
diphtheritic rhinitis > other diphtheritic complications @ 0.6
diphtheritic anterior nasal > other diphtheritic complications @ 0.6
diphtheria nasal posterior > nasopharyngeal diphtheria @ 0.95
diphtheria nasopharyngitis > nasopharyngeal diphtheria @ 0.95
diphtheritic nasal posterior > nasopharyngeal diphtheria @ 0.95
diphtheritic nasopharyngitis > nasopharyngeal diphtheria @ 0.95
diphtheria croup > laryngeal diphtheria @ 0.95
diphtheria laryngitis > laryngeal diphtheria @ 0.95
diphtheria laryngotracheitis > laryngeal diphtheria @ 0.95
diphtheria laryngotracheal > laryngeal diphtheria @ 0.95
diphtheria tracheitis > laryngeal diphtheria @ 0.95
diphtheritic laryngitis > laryngeal diphtheria @ 0.95
diphtheritic laryngotracheitis > laryngeal diphtheria @ 0.95
diphtheritic laryngotracheal > laryngeal diphtheria @ 0.95
diphtheritic tracheitis > laryngeal diphtheria @ 0.95
true croup > laryngeal diphtheria
diphtheria ulcer > cutaneous diphtheria @ 0.95
diphtheria sore > cutaneous diphtheria @ 0.95
diphtheria surgical > cutaneous diphtheria @ 0.95
diphtheritic ulcer > cutaneous diphtheria @ 0.95
diphtheritic sore > cutaneous diphtheria @ 0.95
diphtheritic surgical > cutaneous diphtheria @ 0.95
veld sore > cutaneous diphtheria @ 0.8
barcoo rot > cutaneous diphtheria @ 0.8
diphtheria myocarditis > diphtheritic cardiomyopathy @ 0.95
diphtheria myocardiopathy > diphtheritic cardiomyopathy @ 0.95
diphtheria cardiac > diphtheritic cardiomyopathy @ 0.95
diphtheritic myocardiopathy > diphtheritic cardiomyopathy @ 0.95
diphtheritic cardiac > diphtheritic cardiomyopathy @ 0.95
diphtheria myelitis > diphtheritic radiculomyelitis @ 0.95
diphtheria myeloradiculitis > diphtheritic radiculomyelitis @ 0.95
diphtheria myeloradiculopathy > diphtheritic radiculomyelitis @ 0.95
diphtheritic myelitis > diphtheritic radiculomyelitis @ 0.95
diphtheritic myeloradiculitis > diphtheritic radiculomyelitis @ 0.95
diphtheritic myeloradiculopathy > diphtheritic radiculomyelitis @ 0.95
diphtheria paralysis > diphtheritic polyneuritis @ 0.95
diphtheria palsy > diphtheritic polyneuritis @ 0.95
diphtheria neuritis > diphtheritic polyneuritis @ 0.95
diphtheria neuropathy > diphtheritic polyneuritis @ 0.95
diphtheria palate > diphtheritic polyneuritis @ 0.95
diphtheria polyneuropathy > diphtheritic polyneuritis @ 0.95
diphtheritic palsy > diphtheritic polyneuritis @ 0.95
diphtheritic neuritis > diphtheritic polyneuritis @ 0.95
diphtheritic neuropathy > diphtheritic polyneuritis @ 0.95
diphtheritic palate > diphtheritic polyneuritis @ 0.95
diphtheritic polyneuropathy > diphtheritic polyneuritis @ 0.95
postdiphtheritic paralysis > diphtheritic polyneuritis @ 0.95
postdiphtheritic palsy > diphtheritic polyneuritis @ 0.95
postdiphtheritic neuritis > diphtheritic polyneuritis @ 0.95
diphtheria nephritis > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheria nephropathy > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheria tubular > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheritic nephritis > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheritic nephropathy > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheritic tubular > diphtheritic tubulo-interstitial nephropathy @ 0.95
diphtheria cystitis > diphtheritic cystitis @ 0.95
diphtheria peritonitis > other diphtheritic complications @ 0.95
diphtheria vulva > other diphtheritic complications @ 0.95
diphtheria vagina > other diphtheritic complications @ 0.95
diphtheria ear > other diphtheritic complications @ 0.95
diphtheria aural > other diphtheritic complications @ 0.95
diphtheria genital > other diphtheritic complications @ 0.95
diphtheria penis > other diphtheritic complications @ 0.95
diphtheria stomatitis > other diphtheritic complications @ 0.95
diphtheria endocarditis > other diphtheritic complications @ 0.95
diphtheria mouth > other diphtheritic complications @ 0.95
diphtheria lung > other diphtheritic complications @ 0.95
diphtheria gangrene > other diphtheritic complications @ 0.95
diphtheria intestinal > other diphtheritic complications @ 0.95
diphtheria gingivitis > other diphtheritic complications @ 0.95
diphtheria wound complication > other diphtheritic complications @ 0.95
diphtheria gastritis > other diphtheritic complications @ 0.95
diphtheria rectal > other diphtheritic complications @ 0.95
diphtheritic peritonitis > other diphtheritic complications @ 0.95
diphtheritic vulva > other diphtheritic complications @ 0.95
diphtheritic vagina > other diphtheritic complications @ 0.95
diphtheritic ear > other diphtheritic complications @ 0.95
diphtheritic aural > other diphtheritic complications @ 0.95
diphtheritic genital > other diphtheritic complications @ 0.95
diphtheritic penis > other diphtheritic complications @ 0.95
diphtheritic stomatitis > other diphtheritic complications @ 0.95
diphtheritic endocarditis > other diphtheritic complications @ 0.95
diphtheritic mouth > other diphtheritic complications @ 0.95
diphtheritic lung > other diphtheritic complications @ 0.95
diphtheritic gangrene > other diphtheritic complications @ 0.95
diphtheritic intestinal > other diphtheritic complications @ 0.95
diphtheritic gingivitis > other diphtheritic complications @ 0.95
diphtheritic wound complication > other diphtheritic complications @ 0.95
diphtheritic gastritis > other diphtheritic complications @ 0.95
diphtheritic rectal > other diphtheritic complications @ 0.95
klebs loeffler > diphtheria unspecified
corynebacterium diphtheriae > diphtheria unspecified
loeffler bacillus > diphtheria unspecified
boulogne sore throat > diphtheria unspecified
diptheria > diphtheria unspecified
whoop > whooping cough unspecified species without pneumonia @ 0.95
pertussoid > whooping cough unspecified species without pneumonia @ 0.95
hundred day cough > whooping cough unspecified species without pneumonia @ 0.95
100 day cough > whooping cough unspecified species without pneumonia @ 0.95
chin cough > whooping cough unspecified species without pneumonia @ 0.95
tussis convulsiva > whooping cough unspecified species without pneumonia @ 0.95
kink cough > whooping cough unspecified species without pneumonia @ 0.95
pertussis pneumonia > whooping cough due to bordetella pertussis with pneumonia @ 0.95
pertussis bronchopneumonia > whooping cough due to bordetella pertussis with pneumonia @ 0.95
parapertussis > whooping cough due to bordetella parapertussis without pneumonia @ 0.95
parawhooping > whooping cough due to bordetella parapertussis without pneumonia @ 0.95
parapertussis pneumonia > whooping cough due to bordetella parapertussis with pneumonia @ 0.95
bronchiseptica > whooping cough due to other bordetella species without pneumonia @ 0.95
bordetella bronchiseptica > whooping cough due to other bordetella species without pneumonia @ 0.95
holmesii > whooping cough due to other bordetella species without pneumonia @ 0.95
bordetella holmesii > whooping cough due to other bordetella species without pneumonia @ 0.95
scarlatina > scarlet fever uncomplicated @ 0.95
scarlatina anginosa > scarlet fever uncomplicated @ 0.95
scarlatina maligna > scarlet fever uncomplicated @ 0.95
scarlatina simplex > scarlet fever uncomplicated @ 0.95
surgical scarlet fever > scarlet fever uncomplicated @ 0.95
scarlatinella > scarlet fever uncomplicated @ 0.95
scarlatiniform strep > scarlet fever uncomplicated @ 0.95
scarlatinal otitis > scarlet fever with otitis media @ 0.95
scarlatinal ear > scarlet fever with otitis media @ 0.95
scarlet fever otitis > scarlet fever with otitis media @ 0.95
scarlet fever ear > scarlet fever with otitis media @ 0.95
scarlatinal myocarditis > scarlet fever with myocarditis @ 0.95
scarlatinal heart > scarlet fever with myocarditis @ 0.95
scarlet fever myocarditis > scarlet fever with myocarditis @ 0.95
scarlet fever heart > scarlet fever with myocarditis @ 0.95
scarlatinal nephritis > scarlet fever with other complications @ 0.95
scarlatinal kidney > scarlet fever with other complications @ 0.95
scarlatinal septic > scarlet fever with other complications @ 0.95
scarlatinal arthritis > scarlet fever with other complications @ 0.95
scarlatinal rheumatism > scarlet fever with other complications @ 0.95
scarlatinal malignant > scarlet fever with other complications @ 0.95
scarlatinal joint > scarlet fever with other complications @ 0.95
scarlatinal adenitis > scarlet fever with other complications @ 0.95
scarlatinal glomerulonephritis > scarlet fever with other complications @ 0.95
scarlatinal mastoiditis > scarlet fever with other complications @ 0.95
scarlatinal abscess > scarlet fever with other complications @ 0.95
scarlet fever nephritis > scarlet fever with other complications @ 0.95
scarlet fever kidney > scarlet fever with other complications @ 0.95
scarlet fever septic > scarlet fever with other complications @ 0.95
scarlet fever arthritis > scarlet fever with other complications @ 0.95
scarlet fever rheumatism > scarlet fever with other complications @ 0.95
scarlet fever malignant > scarlet fever with other complications @ 0.95
scarlet fever joint > scarlet fever with other complications @ 0.95
scarlet fever adenitis > scarlet fever with other complications @ 0.95
scarlet fever glomerulonephritis > scarlet fever with other complications @ 0.95
scarlet fever mastoiditis > scarlet fever with other complications @ 0.95
scarlet fever abscess > scarlet fever with other complications @ 0.95
spotted fever cerebrospinal > meningococcal meningitis @ 0.95
epidemic cerebrospinal > meningococcal meningitis @ 0.95
neisseria meningitidis meningitis > meningococcal meningitis @ 0.95
spotted meningitis > meningococcal meningitis @ 0.95
meningococcal adrenalitis > waterhouse-friderichsen syndrome @ 0.95
meningococcal purpura fulminans > waterhouse-friderichsen syndrome @ 0.95
meningococcal hemorrhagic adrenalitis > waterhouse-friderichsen syndrome @ 0.95
meningococcal adrenal hemorrhage > waterhouse-friderichsen syndrome @ 0.95
meningococcal adrenal apoplexy > waterhouse-friderichsen syndrome @ 0.95
voelcker syndrome > waterhouse-friderichsen syndrome @ 0.95
acute meningococc sepsis > acute meningococcemia @ 0.95
acute meningococc septicemia > acute meningococcemia @ 0.95
acute meningococc bacteremia > acute meningococcemia @ 0.95
fulminant meningococc sepsis > acute meningococcemia @ 0.95
fulminant meningococc septicemia > acute meningococcemia @ 0.95
fulminant meningococc bacteremia > acute meningococcemia @ 0.95
meningococcal sepsis chronic > chronic meningococcemia @ 0.95
meningococcal septicemia chronic > chronic meningococcemia @ 0.95
meningococcal bacteremia chronic > chronic meningococcemia @ 0.95
meningococcal sepsis > meningococcemia unspecified @ 0.95
meningococcal septicemia > meningococcemia unspecified @ 0.95
meningococcal bacteremia > meningococcemia unspecified @ 0.95
meningococcal blood > meningococcemia unspecified @ 0.95
meningococcal purpura > meningococcemia unspecified @ 0.95
meningococcal purpuric fever > meningococcemia unspecified @ 0.95
meningococcal pericardial > meningococcal pericarditis @ 0.95
meningococcal heart > meningococcal carditis unspecified @ 0.95
meningococcal meningoencephalitis > meningococcal encephalitis @ 0.95
meningococcal encephalopathy > meningococcal encephalitis @ 0.95
meningococcal cerebritis > meningococcal encephalitis @ 0.95
meningococcal optic neuritis > meningococcal retrobulbar neuritis @ 0.95
meningococcal septic arthritis > meningococcal arthritis @ 0.95
meningococcal arthritis after > postmeningococcal arthritis @ 0.95
meningococcal arthritis following > postmeningococcal arthritis @ 0.95
meningococcal post arthritis > postmeningococcal arthritis @ 0.95
meningococcal reactive arthritis > postmeningococcal arthritis @ 0.95
meningococcal conjunctivitis > other meningococcal infections @ 0.95
meningococcal pneumonia > other meningococcal infections @ 0.95
meningococcal urethritis > other meningococcal infections @ 0.95
meningococcal pharyngitis > other meningococcal infections @ 0.95
meningococcal lung > other meningococcal infections @ 0.95
meningococcal endophthalmitis > other meningococcal infections @ 0.95
meningococcal peritonitis > other meningococcal infections @ 0.95
meningococcal throat > other meningococcal infections @ 0.95
meningococcal proctitis > other meningococcal infections @ 0.95
meningococcosis > meningococcal infection unspecified
neisseria meningitidis > meningococcal infection unspecified
meningococcal disease > meningococcal infection unspecified
sepsis group a strep > sepsis due to streptococcus group a @ 0.95
sepsis streptococcus a > sepsis due to streptococcus group a @ 0.95
sepsis pyogenes > sepsis due to streptococcus group a @ 0.95
sepsis gas strep > sepsis due to streptococcus group a @ 0.95
gas sepsis > sepsis due to streptococcus group a @ 0.95
gas septicemia > sepsis due to streptococcus group a @ 0.95
gas bacteremia > sepsis due to streptococcus group a @ 0.95
sepsis agalactiae > sepsis due to streptococcus group b @ 0.95
sepsis gbs > sepsis due to streptococcus group b @ 0.95
sepsis group b strep > sepsis due to streptococcus group b @ 0.95
sepsis strep b > sepsis due to streptococcus group b @ 0.95
sepsis pneumococcal > sepsis due to streptococcus pneumoniae @ 0.95
pneumococcal bacteremia > sepsis due to streptococcus pneumoniae @ 0.95
sepsis strep group c > other streptococcal sepsis @ 0.95
sepsis strep group d > other streptococcal sepsis @ 0.95
sepsis strep group g > other streptococcal sepsis @ 0.95
sepsis strep group f > other streptococcal sepsis @ 0.95
sepsis strep viridans > other streptococcal sepsis @ 0.95
sepsis strep bovis > other streptococcal sepsis @ 0.95
sepsis strep anginosus > other streptococcal sepsis @ 0.95
sepsis strep milleri > other streptococcal sepsis @ 0.95
sepsis strep mitis > other streptococcal sepsis @ 0.95
sepsis strep gallolyticus > other streptococcal sepsis @ 0.95
sepsis strep sanguis > other streptococcal sepsis @ 0.95
sepsis strep mutans > other streptococcal sepsis @ 0.95
sepsis strep intermedius > other streptococcal sepsis @ 0.95
sepsis strep constellatus > other streptococcal sepsis @ 0.95
sepsis strep dysgalactiae > other streptococcal sepsis @ 0.95
sepsis strep salivarius > other streptococcal sepsis @ 0.95
sepsis viridans > other streptococcal sepsis @ 0.95
sepsis bovis > other streptococcal sepsis @ 0.95
sepsis anginosus > other streptococcal sepsis @ 0.95
sepsis milleri > other streptococcal sepsis @ 0.95
sepsis mitis > other streptococcal sepsis @ 0.95
sepsis gallolyticus > other streptococcal sepsis @ 0.95
sepsis sanguis > other streptococcal sepsis @ 0.95
sepsis mutans > other streptococcal sepsis @ 0.95
sepsis intermedius > other streptococcal sepsis @ 0.95
sepsis constellatus > other streptococcal sepsis @ 0.95
sepsis dysgalactiae > other streptococcal sepsis @ 0.95
streptococcemia > streptococcal sepsis unspecified @ 0.95
sepsis golden staph > sepsis due to methicillin susceptible staphylococcus aureus @ 0.95
sepsis mssa > sepsis due to methicillin susceptible staphylococcus aureus @ 0.95
sepsis staph aureus > sepsis due to methicillin susceptible staphylococcus aureus @ 0.95
sepsis staphylococcus aureus > sepsis due to methicillin susceptible staphylococcus aureus @ 0.95
sepsis mrsa > sepsis due to methicillin resistant staphylococcus aureus @ 0.95
sepsis cons > sepsis due to other specified staphylococcus @ 0.95
sepsis coagulase negative > sepsis due to other specified staphylococcus @ 0.95
sepsis epidermidis > sepsis due to other specified staphylococcus @ 0.95
sepsis lugdunensis > sepsis due to other specified staphylococcus @ 0.95
sepsis saprophyticus > sepsis due to other specified staphylococcus @ 0.95
sepsis hominis > sepsis due to other specified staphylococcus @ 0.95
sepsis haemolyticus staph > sepsis due to other specified staphylococcus @ 0.95
sepsis capitis staph > sepsis due to other specified staphylococcus @ 0.95
staphylococcemia > sepsis due to unspecified staphylococcus
staph blood poisoning > sepsis due to unspecified staphylococcus
sepsis h flu > sepsis due to hemophilus influenzae @ 0.95
sepsis hib > sepsis due to hemophilus influenzae @ 0.95
sepsis haemophilus influenzae > sepsis due to hemophilus influenzae @ 0.95
sepsis haemophilus > sepsis due to hemophilus influenzae @ 0.95
sepsis perfringens > sepsis due to anaerobes @ 0.95
sepsis clostridium > sepsis due to anaerobes @ 0.95
sepsis gas bacillus > sepsis due to anaerobes @ 0.95
sepsis prevotella > sepsis due to anaerobes @ 0.95
sepsis fusobacterium > sepsis due to anaerobes @ 0.95
sepsis bacteroides > sepsis due to anaerobes @ 0.95
sepsis peptostreptococcus > sepsis due to anaerobes @ 0.95
sepsis welchii > sepsis due to anaerobes @ 0.95
sepsis anaerobic > sepsis due to anaerobes @ 0.95
sepsis porphyromonas > sepsis due to anaerobes @ 0.95
sepsis cutibacterium > sepsis due to anaerobes @ 0.95
sepsis propionibacterium > sepsis due to anaerobes @ 0.95
sepsis postanginal > sepsis due to anaerobes @ 0.95
sepsis necrobacillosis > sepsis due to anaerobes @ 0.95
sepsis septicum > sepsis due to anaerobes @ 0.95
sepsis eubacterium > sepsis due to anaerobes @ 0.95
sepsis bacteroides fragilis > sepsis due to anaerobes @ 0.95
sepsis veillonella > sepsis due to anaerobes @ 0.95
necrobacillosis > sepsis due to anaerobes @ 0.95
human necrobacillosis > sepsis due to anaerobes @ 0.95
sepsis coliform > gram-negative sepsis unspecified @ 0.95
sepsis gram negative rod > gram-negative sepsis unspecified @ 0.95
sepsis gnr > gram-negative sepsis unspecified @ 0.95
sepsis gram negative bacilli > gram-negative sepsis unspecified @ 0.95
sepsis endotoxic > gram-negative sepsis unspecified @ 0.95
sepsis gram-negative > gram-negative sepsis unspecified @ 0.95
colibacillemia > sepsis due to escherichia coli @ 0.95
colisepsis > sepsis due to escherichia coli @ 0.95
coli septicemia > sepsis due to escherichia coli @ 0.95
coli bacteremia sepsis > sepsis due to escherichia coli @ 0.95
sepsis pyocyaneus > sepsis due to pseudomonas @ 0.95
sepsis aeruginosa > sepsis due to pseudomonas @ 0.95
sepsis pseudomonal > sepsis due to pseudomonas @ 0.95
pyocyanic septicemia > sepsis due to pseudomonas @ 0.95
sepsis enterobacter > other gram-negative sepsis @ 0.95
sepsis cloacae > other gram-negative sepsis @ 0.95
sepsis proteus > other gram-negative sepsis @ 0.95
sepsis morganella > other gram-negative sepsis @ 0.95
sepsis maltophilia > other gram-negative sepsis @ 0.95
sepsis stenotrophomonas > other gram-negative sepsis @ 0.95
sepsis cepacia > other gram-negative sepsis @ 0.95
sepsis burkholderia cepacia > other gram-negative sepsis @ 0.95
sepsis providencia > other gram-negative sepsis @ 0.95
sepsis friedlander > other gram-negative sepsis @ 0.95
sepsis moraxella > other gram-negative sepsis @ 0.95
sepsis legionella > other gram-negative sepsis @ 0.95
sepsis cronobacter > other gram-negative sepsis @ 0.95
sepsis klebsiella > other gram-negative sepsis @ 0.95
sepsis citrobacter > other gram-negative sepsis @ 0.95
sepsis aeromonas > other gram-negative sepsis @ 0.95
sepsis hafnia > other gram-negative sepsis @ 0.95
sepsis pantoea > other gram-negative sepsis @ 0.95
sepsis raoultella > other gram-negative sepsis @ 0.95
sepsis eikenella > other gram-negative sepsis @ 0.95
sepsis kingella > other gram-negative sepsis @ 0.95
sepsis alcaligenes > other gram-negative sepsis @ 0.95
sepsis achromobacter > other gram-negative sepsis @ 0.95
sepsis chryseobacterium > other gram-negative sepsis @ 0.95
sepsis elizabethkingia > other gram-negative sepsis @ 0.95
sepsis vulnificus > other gram-negative sepsis @ 0.95
sepsis vibrio > other gram-negative sepsis @ 0.95
sepsis haemophilus parainfluenzae > other gram-negative sepsis @ 0.95
sepsis ochrobactrum > other gram-negative sepsis @ 0.95
sepsis campylobacter > other gram-negative sepsis @ 0.95
sepsis capnocytophaga > other gram-negative sepsis @ 0.95
sepsis edwardsiella > other gram-negative sepsis @ 0.95
sepsis ralstonia > other gram-negative sepsis @ 0.95
sepsis pasteurella > other gram-negative sepsis @ 0.95
sepsis aerobacter aerogenes > other gram-negative sepsis @ 0.95
sepsis mirabilis > other gram-negative sepsis @ 0.95
sepsis vre > sepsis due to enterococcus @ 0.95
sepsis enterococcal > sepsis due to enterococcus @ 0.95
sepsis faecalis > sepsis due to enterococcus @ 0.95
sepsis faecium > sepsis due to enterococcus @ 0.95
sepsis vancomycin resistant enterococcus > sepsis due to enterococcus @ 0.95
sepsis virus > other specified sepsis @ 0.95
sepsis covid > other specified sepsis @ 0.95
sepsis influenza > other specified sepsis @ 0.95
sepsis corynebacterium > other specified sepsis @ 0.95
sepsis diphtheroid > other specified sepsis @ 0.95
sepsis lactobacillus > other specified sepsis @ 0.95
sepsis bacillus cereus > other specified sepsis @ 0.95
sepsis cereus > other specified sepsis @ 0.95
sepsis fungal other > other specified sepsis @ 0.95
sepsis bacillus > other specified sepsis @ 0.95
sepsis gram positive rod > other specified sepsis @ 0.95
sepsis mycoplasma > other specified sepsis @ 0.95
sepsis rhodococcus > other specified sepsis @ 0.95
sepsis parasitic > other specified sepsis @ 0.95
sepsis dengue > other specified sepsis @ 0.95
sepsis jeikeium > other specified sepsis @ 0.95
sepsis aerococcus > other specified sepsis @ 0.95
sepsis rickettsial > other specified sepsis @ 0.95
sepsis leuconostoc > other specified sepsis @ 0.95
viral septicemia > other specified sepsis @ 0.95
sepsis specified organism > other specified sepsis @ 0.95
septicemia specified organism > other specified sepsis @ 0.95
pyemia > sepsis unspecified organism @ 0.95
pyohemia > sepsis unspecified organism @ 0.95
ichoremia > sepsis unspecified organism @ 0.95
toxisepsis > sepsis unspecified organism @ 0.95
bacterial blood poisoning > sepsis unspecified organism @ 0.95
cryptogenic septicemia > sepsis unspecified organism @ 0.95
cryptogenic sepsis > sepsis unspecified organism @ 0.95
sepsis syndrome > sepsis unspecified organism @ 0.95
septic toxemia > sepsis unspecified organism @ 0.95
systemic infection > sepsis unspecified organism @ 0.95
bloodstream infection sepsis > sepsis unspecified organism @ 0.95
systemic bacterial infection > sepsis unspecified organism @ 0.95
sepsis nos > sepsis unspecified organism @ 0.95
septic infection > sepsis unspecified organism @ 0.95
actinomycosis colon > abdominal actinomycosis @ 0.95
actinomycosis ileocecal > abdominal actinomycosis @ 0.95
actinomycosis cecum > abdominal actinomycosis @ 0.95
actinomycosis bowel > abdominal actinomycosis @ 0.95
actinomycosis stomach > abdominal actinomycosis @ 0.95
actinomycosis gastric > abdominal actinomycosis @ 0.95
actinomycosis peritonitis > abdominal actinomycosis @ 0.95
actinomycosis peritoneum > abdominal actinomycosis @ 0.95
actinomycosis hepatic > abdominal actinomycosis @ 0.95
actinomycosis retroperitoneal > abdominal actinomycosis @ 0.95
actinomycosis appendicitis > abdominal actinomycosis @ 0.95
actinomyces israelii colon > abdominal actinomycosis @ 0.95
actinomyces israelii ileocecal > abdominal actinomycosis @ 0.95
actinomyces israelii cecum > abdominal actinomycosis @ 0.95
actinomyces israelii intestinal > abdominal actinomycosis @ 0.95
actinomyces israelii bowel > abdominal actinomycosis @ 0.95
actinomyces israelii stomach > abdominal actinomycosis @ 0.95
actinomyces israelii gastric > abdominal actinomycosis @ 0.95
actinomyces israelii peritonitis > abdominal actinomycosis @ 0.95
actinomyces israelii abdomen > abdominal actinomycosis @ 0.95
actinomyces israelii peritoneum > abdominal actinomycosis @ 0.95
actinomyces israelii hepatic > abdominal actinomycosis @ 0.95
actinomyces israelii retroperitoneal > abdominal actinomycosis @ 0.95
actinomyces israelii appendicitis > abdominal actinomycosis @ 0.95
actinomycosis mouth > cervicofacial actinomycosis @ 0.95
actinomycosis oral > cervicofacial actinomycosis @ 0.95
actinomycosis tonsil > cervicofacial actinomycosis @ 0.95
actinomycosis salivary > cervicofacial actinomycosis @ 0.95
actinomycosis parotid > cervicofacial actinomycosis @ 0.95
actinomycosis lip > cervicofacial actinomycosis @ 0.95
actinomycosis gum > cervicofacial actinomycosis @ 0.95
actinomycosis cheek > cervicofacial actinomycosis @ 0.95
actinomycosis palate > cervicofacial actinomycosis @ 0.95
actinomycosis larynx > cervicofacial actinomycosis @ 0.95
actinomycosis submandibular > cervicofacial actinomycosis @ 0.95
actinomycosis tooth > cervicofacial actinomycosis @ 0.95
actinomycosis dental > cervicofacial actinomycosis @ 0.95
actinomycosis jawbone > cervicofacial actinomycosis @ 0.95
actinomycosis head > cervicofacial actinomycosis @ 0.95
lumpy jaw > cervicofacial actinomycosis @ 0.95
big jaw > cervicofacial actinomycosis @ 0.95
wooden tongue > cervicofacial actinomycosis @ 0.95
woody tongue > cervicofacial actinomycosis @ 0.95
actinomycosis bacteremia > actinomycotic sepsis @ 0.95
actinomycosis septicemia > actinomycotic sepsis @ 0.95
actinomycosis cerebral > actinomycotic encephalitis @ 0.95
actinomycosis canaliculitis > other forms of actinomycosis @ 0.95
actinomycosis lacrimal > other forms of actinomycosis @ 0.95
actinomycosis pelvic > other forms of actinomycosis @ 0.95
actinomycosis iud > other forms of actinomycosis @ 0.95
actinomycosis cutaneous > other forms of actinomycosis @ 0.95
actinomycosis bone > other forms of actinomycosis @ 0.95
actinomycosis skin > other forms of actinomycosis @ 0.95
actinomycosis kidney > other forms of actinomycosis @ 0.95
actinomycosis bladder > other forms of actinomycosis @ 0.95
actinomycosis genital > other forms of actinomycosis @ 0.95
actinomycosis eye > other forms of actinomycosis @ 0.95
actinomycosis uterus > other forms of actinomycosis @ 0.95
actinomycosis ovary > other forms of actinomycosis @ 0.95
actinomycosis osteomyelitis > other forms of actinomycosis @ 0.95
actinomycosis heart > other forms of actinomycosis @ 0.95
actinomycosis breast > other forms of actinomycosis @ 0.95
actinomycosis conjunctiva > other forms of actinomycosis @ 0.95
actinomycosis vulva > other forms of actinomycosis @ 0.95
actinomycosis spine > other forms of actinomycosis @ 0.95
actinomycosis endometrium > other forms of actinomycosis @ 0.95
actinomycosis tubo-ovarian > other forms of actinomycosis @ 0.95
actinomycosis arthritis > other forms of actinomycosis @ 0.95
actinomycosis disseminated > other forms of actinomycosis @ 0.95
ray fungus > actinomycosis unspecified
streptothricosis > actinomycosis unspecified
streptotrichosis > actinomycosis unspecified
actinobacillosis > actinomycosis unspecified
actinomyces israelii > actinomycosis unspecified
israelii > actinomycosis unspecified
actinomyces bovis > actinomycosis unspecified
nocardia abscess lung > pulmonary nocardiosis @ 0.95
nocardiosis abscess lung > pulmonary nocardiosis @ 0.95
nocardia subcutaneous > cutaneous nocardiosis @ 0.95
nocardia lymphocutaneous > cutaneous nocardiosis @ 0.95
nocardia brasiliensis > cutaneous nocardiosis @ 0.95
nocardia cellulitis > cutaneous nocardiosis @ 0.95
nocardia sporotrichoid > cutaneous nocardiosis @ 0.95
nocardiosis subcutaneous > cutaneous nocardiosis @ 0.95
nocardiosis lymphocutaneous > cutaneous nocardiosis @ 0.95
nocardiosis brasiliensis > cutaneous nocardiosis @ 0.95
nocardiosis cellulitis > cutaneous nocardiosis @ 0.95
nocardiosis sporotrichoid > cutaneous nocardiosis @ 0.95
nocardia cerebral > other forms of nocardiosis @ 0.95
nocardia disseminated > other forms of nocardiosis @ 0.95
nocardia keratitis > other forms of nocardiosis @ 0.95
nocardia systemic > other forms of nocardiosis @ 0.95
nocardia eye > other forms of nocardiosis @ 0.95
nocardia cns > other forms of nocardiosis @ 0.95
nocardia kidney > other forms of nocardiosis @ 0.95
nocardia meningitis > other forms of nocardiosis @ 0.95
nocardia endocarditis > other forms of nocardiosis @ 0.95
nocardia bone > other forms of nocardiosis @ 0.95
nocardiosis cerebral > other forms of nocardiosis @ 0.95
nocardiosis disseminated > other forms of nocardiosis @ 0.95
nocardiosis keratitis > other forms of nocardiosis @ 0.95
nocardiosis systemic > other forms of nocardiosis @ 0.95
nocardiosis eye > other forms of nocardiosis @ 0.95
nocardiosis cns > other forms of nocardiosis @ 0.95
nocardiosis kidney > other forms of nocardiosis @ 0.95
nocardiosis meningitis > other forms of nocardiosis @ 0.95
nocardiosis endocarditis > other forms of nocardiosis @ 0.95
nocardiosis bone > other forms of nocardiosis @ 0.95
nocardia infection > nocardiosis unspecified @ 0.85
nocardia asteroides > nocardiosis unspecified @ 0.85
nocardia > nocardiosis unspecified @ 0.85
oroya > systemic bartonellosis @ 0.95
oroya fever > systemic bartonellosis @ 0.95
carrion fever > systemic bartonellosis @ 0.95
hemolytic bartonella > systemic bartonellosis @ 0.95
verruga peruana > cutaneous and mucocutaneous bartonellosis @ 0.95
verruga > cutaneous and mucocutaneous bartonellosis @ 0.95
verruca peruviana > cutaneous and mucocutaneous bartonellosis @ 0.95
verruca peruana > cutaneous and mucocutaneous bartonellosis @ 0.95
peruvian verruga > cutaneous and mucocutaneous bartonellosis @ 0.95
bacillary peliosis > other forms of bartonellosis @ 0.95
epithelioid angiomatosis > other forms of bartonellosis @ 0.95
bartonella neuroretinitis > other forms of bartonellosis @ 0.95
bartonella osteomyelitis > other forms of bartonellosis @ 0.95
bartonella bacteremia > other forms of bartonellosis @ 0.95
bartonella encephalitis > other forms of bartonellosis @ 0.95
carrion > bartonellosis unspecified @ 0.95
carrions disease > bartonellosis unspecified @ 0.95
bartonella angiomatosis > other forms of bartonellosis @ 0.95
bartonella peliosis > other forms of bartonellosis @ 0.95
bartonella hepatitis > other forms of bartonellosis @ 0.95
erysipelas face > erysipelas @ 0.95
facial erysipelas > erysipelas @ 0.95
ignis sacer erysipelas > erysipelas @ 0.95
erysipelas ambulans > erysipelas @ 0.95
erysipelas bullosum > erysipelas @ 0.95
phlegmonous erysipelas > erysipelas @ 0.95
suppurative erysipelas > erysipelas @ 0.95
erysipelas wound > erysipelas @ 0.95
the rose erysipelas > erysipelas @ 0.95
milwaukee erysipelas > erysipelas @ 0.95
gas bacillus infection > gas gangrene @ 0.95
malignant edema > gas gangrene @ 0.95
gas phlegmon > gas gangrene @ 0.95
clostridial myositis > gas gangrene @ 0.95
anaerobic myositis > gas gangrene @ 0.95
emphysematous necrosis > gas gangrene @ 0.95
progressive emphysematous > gas gangrene @ 0.95
septic vibrio > gas gangrene @ 0.95
clostridium septicum > gas gangrene @ 0.95
clostridium novyi > gas gangrene @ 0.95
clostridium histolyticum > gas gangrene @ 0.95
vibrion septique > gas gangrene @ 0.95
anaerobic cellulitis > gas gangrene @ 0.95
crepitant cellulitis > gas gangrene @ 0.95
clostridium infection gangrene > gas gangrene @ 0.95
legionella pneumonia > legionnaires' disease @ 0.95
legionella pneumonitis > legionnaires' disease @ 0.95
legionella lung > legionnaires' disease @ 0.95
legionnaire pneumonia > legionnaires' disease @ 0.95
legionnaire pneumonitis > legionnaires' disease @ 0.95
legionnaire lung > legionnaires' disease @ 0.95
pittsburgh pneumonia > legionnaires' disease @ 0.95
pittsburgh pneumonitis > legionnaires' disease @ 0.95
pittsburgh lung > legionnaires' disease @ 0.95
micdadei pneumonia > legionnaires' disease @ 0.95
micdadei pneumonitis > legionnaires' disease @ 0.95
micdadei lung > legionnaires' disease @ 0.95
legionella pneumophila > legionnaires' disease
legionella nonpneumonic > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionella without pneumonia > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionella non pneumonic > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionnaires nonpneumonic > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionnaires without pneumonia > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionnaires non pneumonic > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionellosis nonpneumonic > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionellosis without pneumonia > nonpneumonic legionnaires' disease pontiac fever @ 0.95
legionellosis non pneumonic > nonpneumonic legionnaires' disease pontiac fever @ 0.95
stss > toxic shock syndrome @ 0.95
tampon disease > toxic shock syndrome @ 0.95
tampon shock > toxic shock syndrome @ 0.95
toxic shock strep > toxic shock syndrome @ 0.95
toxic shock like > toxic shock syndrome @ 0.95
streptococcal toxic shock > toxic shock syndrome @ 0.95
staphylococcal toxic shock > toxic shock syndrome @ 0.95
staphylococcal scarlet fever > toxic shock syndrome @ 0.95
bpf > brazilian purpuric fever @ 0.95
aegyptius purpuric > brazilian purpuric fever @ 0.95
aegyptius fever > brazilian purpuric fever @ 0.95
brazilian purpura > brazilian purpuric fever @ 0.95
botulism baby > infant botulism @ 0.95
botulism honey > infant botulism @ 0.95
botulism newborn > infant botulism @ 0.95
floppy baby honey > infant botulism @ 0.95
botulism injection > wound botulism @ 0.95
botulism heroin > wound botulism @ 0.95
botulism trauma > wound botulism @ 0.95
botulism drug user > wound botulism @ 0.95
botulism iatrogenic > other specified botulism @ 0.6
botulism cosmetic > other specified botulism @ 0.6
botulism inadvertent > other specified botulism @ 0.6
botryomycosis > other specified bacterial diseases @ 0.95
bacterial pseudomycosis > other specified bacterial diseases @ 0.95
elizabethkingia > other specified bacterial diseases @ 0.95
chromobacterium > other specified bacterial diseases @ 0.95
kingella kingae > other specified bacterial diseases @ 0.95
chryseobacterium infection > other specified bacterial diseases @ 0.95
ecthyma gangrenosum systemic > other specified bacterial diseases @ 0.95
bacterial actinophytosis > other specified bacterial diseases @ 0.95
tropical ulcer fusospirochetal > other specified bacterial diseases @ 0.95
trichomycosis bacterial > other specified bacterial diseases @ 0.95
mssa > methicillin susceptible staphylococcus aureus infection unspecified site
group a strep infection > streptococcal infection unspecified site @ 0.85
group a streptococcus infection > streptococcal infection unspecified site @ 0.85
group a infection > streptococcal infection unspecified site @ 0.85
group b strep infection > streptococcal infection unspecified site @ 0.85
group b streptococcus infection > streptococcal infection unspecified site @ 0.85
group b infection > streptococcal infection unspecified site @ 0.85
group c strep infection > streptococcal infection unspecified site @ 0.85
group c streptococcus infection > streptococcal infection unspecified site @ 0.85
group c infection > streptococcal infection unspecified site @ 0.85
group g strep infection > streptococcal infection unspecified site @ 0.85
group g streptococcus infection > streptococcal infection unspecified site @ 0.85
group g infection > streptococcal infection unspecified site @ 0.85
gbs strep infection > streptococcal infection unspecified site @ 0.85
gbs streptococcus infection > streptococcal infection unspecified site @ 0.85
gbs infection > streptococcal infection unspecified site @ 0.85
pneumococcal strep infection > streptococcal infection unspecified site @ 0.85
pneumococcal streptococcus infection > streptococcal infection unspecified site @ 0.85
viridans strep infection > streptococcal infection unspecified site @ 0.85
viridans streptococcus infection > streptococcal infection unspecified site @ 0.85
viridans infection > streptococcal infection unspecified site @ 0.85
pyogenes strep infection > streptococcal infection unspecified site @ 0.85
pyogenes streptococcus infection > streptococcal infection unspecified site @ 0.85
pyogenes infection > streptococcal infection unspecified site @ 0.85
agalactiae strep infection > streptococcal infection unspecified site @ 0.85
agalactiae streptococcus infection > streptococcal infection unspecified site @ 0.85
agalactiae infection > streptococcal infection unspecified site @ 0.85
streptococcosis > streptococcal infection unspecified site @ 0.95
hib disease > hemophilus influenzae infection unspecified site @ 0.95
hib infection > hemophilus influenzae infection unspecified site @ 0.95
h flu disease > hemophilus influenzae infection unspecified site @ 0.95
h flu infection > hemophilus influenzae infection unspecified site @ 0.95
haemophilus influenzae disease > hemophilus influenzae infection unspecified site @ 0.95
haemophilus influenzae infection > hemophilus influenzae infection unspecified site @ 0.95
eaton agent > mycoplasma infection unspecified site
pplo > mycoplasma infection unspecified site
mycoplasma genitalium > mycoplasma infection unspecified site
mycoplasma hominis > mycoplasma infection unspecified site
ureaplasma urealyticum > mycoplasma infection unspecified site
mycoplasmosis > mycoplasma infection unspecified site
pseudomonas disease > other bacterial infections of unspecified site @ 0.85
coli infection > other bacterial infections of unspecified site @ 0.85
coli disease > other bacterial infections of unspecified site @ 0.85
escherichia coli disease > other bacterial infections of unspecified site @ 0.85
vre infection > other bacterial infections of unspecified site @ 0.85
vre disease > other bacterial infections of unspecified site @ 0.85
enterococcal infection > other bacterial infections of unspecified site @ 0.85
enterococcal disease > other bacterial infections of unspecified site @ 0.85
friedlander infection > other bacterial infections of unspecified site @ 0.85
friedlander disease > other bacterial infections of unspecified site @ 0.85
pyocyaneus infection > other bacterial infections of unspecified site @ 0.85
pyocyaneus disease > other bacterial infections of unspecified site @ 0.85
arcanobacterium infection > other bacterial infections of unspecified site @ 0.85
arcanobacterium disease > other bacterial infections of unspecified site @ 0.85
serratia infection > other bacterial infections of unspecified site @ 0.85
serratia disease > other bacterial infections of unspecified site @ 0.85
proteus disease > other bacterial infections of unspecified site @ 0.85
klebsiella disease > other bacterial infections of unspecified site @ 0.85
enterobacter infection > other bacterial infections of unspecified site @ 0.85
enterobacter disease > other bacterial infections of unspecified site @ 0.85
citrobacter infection > other bacterial infections of unspecified site @ 0.85
citrobacter disease > other bacterial infections of unspecified site @ 0.85
acinetobacter disease > other bacterial infections of unspecified site @ 0.85
moraxella infection > other bacterial infections of unspecified site @ 0.85
moraxella disease > other bacterial infections of unspecified site @ 0.85
bacteroides disease > other bacterial infections of unspecified site @ 0.85
fusobacterium disease > other bacterial infections of unspecified site @ 0.85
stenotrophomonas infection > other bacterial infections of unspecified site @ 0.85
stenotrophomonas disease > other bacterial infections of unspecified site @ 0.85
cre infection > other bacterial infections of unspecified site @ 0.85
cre disease > other bacterial infections of unspecified site @ 0.85
esbl infection > other bacterial infections of unspecified site @ 0.85
esbl disease > other bacterial infections of unspecified site @ 0.85
coliform infection > other bacterial infections of unspecified site @ 0.85
coliform disease > other bacterial infections of unspecified site @ 0.85
diphtheroid infection > other bacterial infections of unspecified site @ 0.85
diphtheroid disease > other bacterial infections of unspecified site @ 0.85
morganella infection > other bacterial infections of unspecified site @ 0.85
morganella disease > other bacterial infections of unspecified site @ 0.85
providencia infection > other bacterial infections of unspecified site @ 0.85
providencia disease > other bacterial infections of unspecified site @ 0.85
aerobacter infection > other bacterial infections of unspecified site @ 0.85
aerobacter disease > other bacterial infections of unspecified site @ 0.85
clostridial disease > other bacterial infections of unspecified site @ 0.85
colibacillosis infection > other bacterial infections of unspecified site @ 0.85
colibacillosis disease > other bacterial infections of unspecified site @ 0.85
corynebacterium disease > other bacterial infections of unspecified site @ 0.85
burkholderia infection > other bacterial infections of unspecified site @ 0.85
burkholderia disease > other bacterial infections of unspecified site @ 0.85
cepacia infection > other bacterial infections of unspecified site @ 0.85
cepacia disease > other bacterial infections of unspecified site @ 0.85
eikenella infection > other bacterial infections of unspecified site @ 0.85
eikenella disease > other bacterial infections of unspecified site @ 0.85
peptostreptococcus infection > other bacterial infections of unspecified site @ 0.85
peptostreptococcus disease > other bacterial infections of unspecified site @ 0.85
anaerobic disease > other bacterial infections of unspecified site @ 0.85
bacillus cereus infection > other bacterial infections of unspecified site @ 0.85
bacillus cereus disease > other bacterial infections of unspecified site @ 0.85
aeromonas infection > other bacterial infections of unspecified site @ 0.85
aeromonas disease > other bacterial infections of unspecified site @ 0.85
lactobacillus infection > other bacterial infections of unspecified site @ 0.85
lactobacillus disease > other bacterial infections of unspecified site @ 0.85
achromobacter infection > other bacterial infections of unspecified site @ 0.85
achromobacter disease > other bacterial infections of unspecified site @ 0.85
prevotella infection > other bacterial infections of unspecified site @ 0.85
prevotella disease > other bacterial infections of unspecified site @ 0.85
propionibacterium acnes infection > other bacterial infections of unspecified site @ 0.85
propionibacterium acnes disease > other bacterial infections of unspecified site @ 0.85
cutibacterium infection > other bacterial infections of unspecified site @ 0.85
cutibacterium disease > other bacterial infections of unspecified site @ 0.85
gardnerella infection > other bacterial infections of unspecified site @ 0.85
gardnerella disease > other bacterial infections of unspecified site @ 0.85
branhamella infection > other bacterial infections of unspecified site @ 0.85
branhamella disease > other bacterial infections of unspecified site @ 0.85
arcanobacterium > other bacterial infections of unspecified site @ 0.85
colibacillosis > other bacterial infections of unspecified site @ 0.85
kpc > other bacterial infections of unspecified site @ 0.85
esbl > other bacterial infections of unspecified site @ 0.85
gram negative infection > bacterial infection unspecified @ 0.8
gram negative disease > bacterial infection unspecified @ 0.8
gram positive infection > bacterial infection unspecified @ 0.8
gram positive disease > bacterial infection unspecified @ 0.8
bacterial infection > bacterial infection unspecified @ 0.8
bacterial disease > bacterial infection unspecified @ 0.8
germ infection > bacterial infection unspecified @ 0.8
germ disease > bacterial infection unspecified @ 0.8
bacillary infection > bacterial infection unspecified @ 0.8
bacillary disease > bacterial infection unspecified @ 0.8
coccal infection > bacterial infection unspecified @ 0.8
coccal disease > bacterial infection unspecified @ 0.8
bacillus infection > bacterial infection unspecified @ 0.8
bacillus disease > bacterial infection unspecified @ 0.8

# --- A50-A69 syphilis, gonorrhea, chlamydia, yaws, pinta, spirochetes, by organ
congenital lues > congenital syphilis unspecified
hereditary syphilis > congenital syphilis unspecified
heredosyphilis > congenital syphilis unspecified
prenatal syphilis > congenital syphilis unspecified
syphilis newborn > congenital syphilis unspecified
syphilis fetus > congenital syphilis unspecified
luetic fetus > congenital syphilis unspecified
congenital syphilis eye early > early congenital syphilitic oculopathy @ 0.95
congenital syphilis oculopathy early > early congenital syphilitic oculopathy @ 0.95
congenital syphilitic eye early > early congenital syphilitic oculopathy @ 0.95
congenital luetic eye early > early congenital syphilitic oculopathy @ 0.95
congenital luetic oculopathy early > early congenital syphilitic oculopathy @ 0.95
heredosyphilis eye early > early congenital syphilitic oculopathy @ 0.95
heredosyphilis oculopathy early > early congenital syphilitic oculopathy @ 0.95
prenatal syphilis eye early > early congenital syphilitic oculopathy @ 0.95
prenatal syphilis oculopathy early > early congenital syphilitic oculopathy @ 0.95
parrot disease syphilitic > early congenital syphilitic osteochondropathy @ 0.95
syphilitic pseudoparalysis > early congenital syphilitic osteochondropathy @ 0.95
parrot osteochondritis > early congenital syphilitic osteochondropathy @ 0.95
bednar parrot > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilis osteochondritis > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilis epiphysitis > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilis osteochondropathy early > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilis pseudoparalysis > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilitic osteochondritis > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilitic pseudoparalysis > early congenital syphilitic osteochondropathy @ 0.95
congenital luetic osteochondritis > early congenital syphilitic osteochondropathy @ 0.95
congenital luetic epiphysitis > early congenital syphilitic osteochondropathy @ 0.95
congenital luetic osteochondropathy early > early congenital syphilitic osteochondropathy @ 0.95
congenital luetic pseudoparalysis > early congenital syphilitic osteochondropathy @ 0.95
heredosyphilis osteochondritis > early congenital syphilitic osteochondropathy @ 0.95
heredosyphilis epiphysitis > early congenital syphilitic osteochondropathy @ 0.95
heredosyphilis osteochondropathy early > early congenital syphilitic osteochondropathy @ 0.95
heredosyphilis pseudoparalysis > early congenital syphilitic osteochondropathy @ 0.95
prenatal syphilis osteochondritis > early congenital syphilitic osteochondropathy @ 0.95
prenatal syphilis epiphysitis > early congenital syphilitic osteochondropathy @ 0.95
prenatal syphilis osteochondropathy early > early congenital syphilitic osteochondropathy @ 0.95
prenatal syphilis pseudoparalysis > early congenital syphilitic osteochondropathy @ 0.95
congenital syphilis pneumonia > early congenital syphilitic pneumonia @ 0.95
congenital syphilis lung > early congenital syphilitic pneumonia @ 0.95
congenital syphilitic lung > early congenital syphilitic pneumonia @ 0.95
congenital luetic pneumonia > early congenital syphilitic pneumonia @ 0.95
congenital luetic lung > early congenital syphilitic pneumonia @ 0.95
heredosyphilis pneumonia > early congenital syphilitic pneumonia @ 0.95
heredosyphilis lung > early congenital syphilitic pneumonia @ 0.95
prenatal syphilis pneumonia > early congenital syphilitic pneumonia @ 0.95
prenatal syphilis lung > early congenital syphilitic pneumonia @ 0.95
congenital syphilis rhinitis > early congenital syphilitic rhinitis @ 0.95
congenital syphilis coryza > early congenital syphilitic rhinitis @ 0.95
congenital syphilis snuffles > early congenital syphilitic rhinitis @ 0.95
congenital syphilis nose > early congenital syphilitic rhinitis @ 0.95
congenital syphilitic coryza > early congenital syphilitic rhinitis @ 0.95
congenital syphilitic nose > early congenital syphilitic rhinitis @ 0.95
congenital luetic rhinitis > early congenital syphilitic rhinitis @ 0.95
congenital luetic coryza > early congenital syphilitic rhinitis @ 0.95
congenital luetic snuffles > early congenital syphilitic rhinitis @ 0.95
congenital luetic nose > early congenital syphilitic rhinitis @ 0.95
heredosyphilis rhinitis > early congenital syphilitic rhinitis @ 0.95
heredosyphilis coryza > early congenital syphilitic rhinitis @ 0.95
heredosyphilis snuffles > early congenital syphilitic rhinitis @ 0.95
heredosyphilis nose > early congenital syphilitic rhinitis @ 0.95
prenatal syphilis rhinitis > early congenital syphilitic rhinitis @ 0.95
prenatal syphilis coryza > early congenital syphilitic rhinitis @ 0.95
prenatal syphilis snuffles > early congenital syphilitic rhinitis @ 0.95
prenatal syphilis nose > early congenital syphilitic rhinitis @ 0.95
syphilitic coryza > early congenital syphilitic rhinitis @ 0.95
snuffles syphilis > early congenital syphilitic rhinitis @ 0.95
congenital syphilis pemphigus > early cutaneous congenital syphilis @ 0.95
congenital syphilis skin > early cutaneous congenital syphilis @ 0.95
congenital syphilis bullous > early cutaneous congenital syphilis @ 0.95
congenital syphilis rash > early cutaneous congenital syphilis @ 0.95
congenital syphilitic skin > early cutaneous congenital syphilis @ 0.95
congenital syphilitic bullous > early cutaneous congenital syphilis @ 0.95
congenital syphilitic rash > early cutaneous congenital syphilis @ 0.95
congenital luetic pemphigus > early cutaneous congenital syphilis @ 0.95
congenital luetic skin > early cutaneous congenital syphilis @ 0.95
congenital luetic bullous > early cutaneous congenital syphilis @ 0.95
congenital luetic rash > early cutaneous congenital syphilis @ 0.95
heredosyphilis pemphigus > early cutaneous congenital syphilis @ 0.95
heredosyphilis skin > early cutaneous congenital syphilis @ 0.95
heredosyphilis bullous > early cutaneous congenital syphilis @ 0.95
heredosyphilis rash > early cutaneous congenital syphilis @ 0.95
prenatal syphilis pemphigus > early cutaneous congenital syphilis @ 0.95
prenatal syphilis skin > early cutaneous congenital syphilis @ 0.95
prenatal syphilis bullous > early cutaneous congenital syphilis @ 0.95
prenatal syphilis rash > early cutaneous congenital syphilis @ 0.95
syphilitic pemphigus > early cutaneous congenital syphilis @ 0.95
pemphigus neonatorum syphilitic > early cutaneous congenital syphilis @ 0.95
congenital syphilis hepatitis > early visceral congenital syphilis @ 0.95
congenital syphilis liver > early visceral congenital syphilis @ 0.95
congenital syphilis hepatomegaly > early visceral congenital syphilis @ 0.95
congenital syphilis spleen > early visceral congenital syphilis @ 0.95
congenital syphilis splenomegaly > early visceral congenital syphilis @ 0.95
congenital syphilis hepatosplenomegaly > early visceral congenital syphilis @ 0.95
congenital syphilitic liver > early visceral congenital syphilis @ 0.95
congenital syphilitic hepatomegaly > early visceral congenital syphilis @ 0.95
congenital syphilitic spleen > early visceral congenital syphilis @ 0.95
congenital syphilitic splenomegaly > early visceral congenital syphilis @ 0.95
congenital syphilitic hepatosplenomegaly > early visceral congenital syphilis @ 0.95
congenital luetic hepatitis > early visceral congenital syphilis @ 0.95
congenital luetic liver > early visceral congenital syphilis @ 0.95
congenital luetic hepatomegaly > early visceral congenital syphilis @ 0.95
congenital luetic spleen > early visceral congenital syphilis @ 0.95
congenital luetic splenomegaly > early visceral congenital syphilis @ 0.95
congenital luetic hepatosplenomegaly > early visceral congenital syphilis @ 0.95
heredosyphilis hepatitis > early visceral congenital syphilis @ 0.95
heredosyphilis liver > early visceral congenital syphilis @ 0.95
heredosyphilis hepatomegaly > early visceral congenital syphilis @ 0.95
heredosyphilis spleen > early visceral congenital syphilis @ 0.95
heredosyphilis splenomegaly > early visceral congenital syphilis @ 0.95
heredosyphilis hepatosplenomegaly > early visceral congenital syphilis @ 0.95
prenatal syphilis hepatitis > early visceral congenital syphilis @ 0.95
prenatal syphilis liver > early visceral congenital syphilis @ 0.95
prenatal syphilis hepatomegaly > early visceral congenital syphilis @ 0.95
prenatal syphilis spleen > early visceral congenital syphilis @ 0.95
prenatal syphilis splenomegaly > early visceral congenital syphilis @ 0.95
prenatal syphilis hepatosplenomegaly > early visceral congenital syphilis @ 0.95
congenital syphilis anemia > other early congenital syphilis symptomatic @ 0.95
congenital syphilitic anemia > other early congenital syphilis symptomatic @ 0.95
congenital luetic anemia > other early congenital syphilis symptomatic @ 0.95
heredosyphilis anemia > other early congenital syphilis symptomatic @ 0.95
prenatal syphilis anemia > other early congenital syphilis symptomatic @ 0.95
congenital syphilis keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilis interstitial keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilis parenchymatous keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilis cornea > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilitic keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilitic interstitial keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilitic parenchymatous keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilitic cornea > late congenital syphilitic interstitial keratitis @ 0.95
congenital luetic keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital luetic interstitial keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital luetic parenchymatous keratitis > late congenital syphilitic interstitial keratitis @ 0.95
congenital luetic cornea > late congenital syphilitic interstitial keratitis @ 0.95
heredosyphilis keratitis > late congenital syphilitic interstitial keratitis @ 0.95
heredosyphilis interstitial keratitis > late congenital syphilitic interstitial keratitis @ 0.95
heredosyphilis parenchymatous keratitis > late congenital syphilitic interstitial keratitis @ 0.95
heredosyphilis cornea > late congenital syphilitic interstitial keratitis @ 0.95
prenatal syphilis keratitis > late congenital syphilitic interstitial keratitis @ 0.95
prenatal syphilis interstitial keratitis > late congenital syphilitic interstitial keratitis @ 0.95
prenatal syphilis parenchymatous keratitis > late congenital syphilitic interstitial keratitis @ 0.95
prenatal syphilis cornea > late congenital syphilitic interstitial keratitis @ 0.95
congenital syphilis chorioretinitis > late congenital syphilitic chorioretinitis @ 0.95
congenital syphilis choroiditis > late congenital syphilitic chorioretinitis @ 0.95
congenital syphilis retinitis > late congenital syphilitic chorioretinitis @ 0.95
congenital syphilitic choroiditis > late congenital syphilitic chorioretinitis @ 0.95
congenital syphilitic retinitis > late congenital syphilitic chorioretinitis @ 0.95
congenital luetic chorioretinitis > late congenital syphilitic chorioretinitis @ 0.95
congenital luetic choroiditis > late congenital syphilitic chorioretinitis @ 0.95
congenital luetic retinitis > late congenital syphilitic chorioretinitis @ 0.95
heredosyphilis chorioretinitis > late congenital syphilitic chorioretinitis @ 0.95
heredosyphilis choroiditis > late congenital syphilitic chorioretinitis @ 0.95
heredosyphilis retinitis > late congenital syphilitic chorioretinitis @ 0.95
prenatal syphilis chorioretinitis > late congenital syphilitic chorioretinitis @ 0.95
prenatal syphilis choroiditis > late congenital syphilitic chorioretinitis @ 0.95
prenatal syphilis retinitis > late congenital syphilitic chorioretinitis @ 0.95
congenital syphilis iritis > other late congenital syphilitic oculopathy @ 0.95
congenital syphilis uveitis > other late congenital syphilitic oculopathy @ 0.95
congenital syphilis iridocyclitis > other late congenital syphilitic oculopathy @ 0.95
congenital syphilitic iritis > other late congenital syphilitic oculopathy @ 0.95
congenital syphilitic uveitis > other late congenital syphilitic oculopathy @ 0.95
congenital syphilitic iridocyclitis > other late congenital syphilitic oculopathy @ 0.95
congenital luetic iritis > other late congenital syphilitic oculopathy @ 0.95
congenital luetic uveitis > other late congenital syphilitic oculopathy @ 0.95
congenital luetic iridocyclitis > other late congenital syphilitic oculopathy @ 0.95
heredosyphilis iritis > other late congenital syphilitic oculopathy @ 0.95
heredosyphilis uveitis > other late congenital syphilitic oculopathy @ 0.95
heredosyphilis iridocyclitis > other late congenital syphilitic oculopathy @ 0.95
prenatal syphilis iritis > other late congenital syphilitic oculopathy @ 0.95
prenatal syphilis uveitis > other late congenital syphilitic oculopathy @ 0.95
prenatal syphilis iridocyclitis > other late congenital syphilitic oculopathy @ 0.95
congenital syphilis neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
congenital syphilis nervous > late congenital neurosyphilis unspecified @ 0.95
congenital syphilis cns > late congenital neurosyphilis unspecified @ 0.95
congenital syphilis brain > late congenital neurosyphilis unspecified @ 0.95
congenital syphilitic neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
congenital syphilitic nervous > late congenital neurosyphilis unspecified @ 0.95
congenital syphilitic cns > late congenital neurosyphilis unspecified @ 0.95
congenital syphilitic brain > late congenital neurosyphilis unspecified @ 0.95
congenital luetic neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
congenital luetic nervous > late congenital neurosyphilis unspecified @ 0.95
congenital luetic cns > late congenital neurosyphilis unspecified @ 0.95
congenital luetic brain > late congenital neurosyphilis unspecified @ 0.95
heredosyphilis neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
heredosyphilis nervous > late congenital neurosyphilis unspecified @ 0.95
heredosyphilis cns > late congenital neurosyphilis unspecified @ 0.95
heredosyphilis brain > late congenital neurosyphilis unspecified @ 0.95
prenatal syphilis neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
prenatal syphilis nervous > late congenital neurosyphilis unspecified @ 0.95
prenatal syphilis cns > late congenital neurosyphilis unspecified @ 0.95
prenatal syphilis brain > late congenital neurosyphilis unspecified @ 0.95
congenital neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
juvenile neurosyphilis > late congenital neurosyphilis unspecified @ 0.95
congenital syphilis meningitis > late congenital syphilitic meningitis @ 0.95
congenital luetic meningitis > late congenital syphilitic meningitis @ 0.95
heredosyphilis meningitis > late congenital syphilitic meningitis @ 0.95
prenatal syphilis meningitis > late congenital syphilitic meningitis @ 0.95
congenital syphilis optic atrophy > late congenital syphilitic optic nerve atrophy @ 0.95
congenital syphilis optic nerve > late congenital syphilitic optic nerve atrophy @ 0.95
congenital syphilitic optic atrophy > late congenital syphilitic optic nerve atrophy @ 0.95
congenital syphilitic optic nerve > late congenital syphilitic optic nerve atrophy @ 0.95
congenital luetic optic atrophy > late congenital syphilitic optic nerve atrophy @ 0.95
congenital luetic optic nerve > late congenital syphilitic optic nerve atrophy @ 0.95
heredosyphilis optic atrophy > late congenital syphilitic optic nerve atrophy @ 0.95
heredosyphilis optic nerve > late congenital syphilitic optic nerve atrophy @ 0.95
prenatal syphilis optic atrophy > late congenital syphilitic optic nerve atrophy @ 0.95
prenatal syphilis optic nerve > late congenital syphilitic optic nerve atrophy @ 0.95
congenital syphilis encephalitis > late congenital syphilitic encephalitis @ 0.95
congenital syphilitic encephalitis > late congenital syphilitic encephalitis @ 0.95
congenital luetic encephalitis > late congenital syphilitic encephalitis @ 0.95
heredosyphilis encephalitis > late congenital syphilitic encephalitis @ 0.95
prenatal syphilis encephalitis > late congenital syphilitic encephalitis @ 0.95
congenital syphilis neuropathy > late congenital syphilitic polyneuropathy @ 0.95
congenital syphilis polyneuritis > late congenital syphilitic polyneuropathy @ 0.95
congenital syphilitic neuropathy > late congenital syphilitic polyneuropathy @ 0.95
congenital syphilitic polyneuritis > late congenital syphilitic polyneuropathy @ 0.95
congenital luetic neuropathy > late congenital syphilitic polyneuropathy @ 0.95
congenital luetic polyneuritis > late congenital syphilitic polyneuropathy @ 0.95
heredosyphilis neuropathy > late congenital syphilitic polyneuropathy @ 0.95
heredosyphilis polyneuritis > late congenital syphilitic polyneuropathy @ 0.95
prenatal syphilis neuropathy > late congenital syphilitic polyneuropathy @ 0.95
prenatal syphilis polyneuritis > late congenital syphilitic polyneuropathy @ 0.95
juvenile dementia paralytica > juvenile general paresis @ 0.95
juvenile tabetoparetic > juvenile general paresis @ 0.95
juvenile paresis > juvenile general paresis @ 0.95
juvenile taboparesis > juvenile general paresis @ 0.95
juvenile paralytica > juvenile general paresis @ 0.95
juvenile tabes > other late congenital neurosyphilis @ 0.95
juvenile tabes dorsalis > other late congenital neurosyphilis @ 0.95
clutton > clutton's joints @ 0.95
hydrarthrosis congenital syphilis > clutton's joints @ 0.95
symmetrical hydrarthrosis > clutton's joints @ 0.95
fournier molar > hutchinson's teeth @ 0.95
fournier teeth > hutchinson's teeth @ 0.95
hutchinson incisor > hutchinson's teeth @ 0.95
moon teeth > hutchinson's teeth @ 0.95
syphilitic teeth > hutchinson's teeth @ 0.95
congenital syphilis teeth > hutchinson's teeth @ 0.95
screwdriver teeth > hutchinson's teeth @ 0.95
saber shin syphilis > late congenital syphilitic osteochondropathy @ 0.95
saber shin syphilitic > late congenital syphilitic osteochondropathy @ 0.95
sabre shin syphilis > late congenital syphilitic osteochondropathy @ 0.95
sabre shin syphilitic > late congenital syphilitic osteochondropathy @ 0.95
sabre tibia syphilis > late congenital syphilitic osteochondropathy @ 0.95
sabre tibia syphilitic > late congenital syphilitic osteochondropathy @ 0.95
saber tibia syphilis > late congenital syphilitic osteochondropathy @ 0.95
saber tibia syphilitic > late congenital syphilitic osteochondropathy @ 0.95
congenital syphilis joint > late congenital syphilitic arthropathy @ 0.95
congenital syphilis arthropathy > late congenital syphilitic arthropathy @ 0.95
congenital syphilis arthritis > late congenital syphilitic arthropathy @ 0.95
congenital syphilitic joint > late congenital syphilitic arthropathy @ 0.95
congenital syphilitic arthropathy > late congenital syphilitic arthropathy @ 0.95
congenital syphilitic arthritis > late congenital syphilitic arthropathy @ 0.95
congenital luetic joint > late congenital syphilitic arthropathy @ 0.95
congenital luetic arthropathy > late congenital syphilitic arthropathy @ 0.95
congenital luetic arthritis > late congenital syphilitic arthropathy @ 0.95
heredosyphilis joint > late congenital syphilitic arthropathy @ 0.95
heredosyphilis arthropathy > late congenital syphilitic arthropathy @ 0.95
heredosyphilis arthritis > late congenital syphilitic arthropathy @ 0.95
prenatal syphilis joint > late congenital syphilitic arthropathy @ 0.95
prenatal syphilis arthropathy > late congenital syphilitic arthropathy @ 0.95
prenatal syphilis arthritis > late congenital syphilitic arthropathy @ 0.95
congenital syphilis heart > late congenital cardiovascular syphilis @ 0.95
congenital syphilis cardiovascular > late congenital cardiovascular syphilis @ 0.95
congenital syphilis aortitis > late congenital cardiovascular syphilis @ 0.95
congenital syphilitic heart > late congenital cardiovascular syphilis @ 0.95
congenital syphilitic cardiovascular > late congenital cardiovascular syphilis @ 0.95
congenital syphilitic aortitis > late congenital cardiovascular syphilis @ 0.95
congenital luetic heart > late congenital cardiovascular syphilis @ 0.95
congenital luetic cardiovascular > late congenital cardiovascular syphilis @ 0.95
congenital luetic aortitis > late congenital cardiovascular syphilis @ 0.95
heredosyphilis heart > late congenital cardiovascular syphilis @ 0.95
heredosyphilis cardiovascular > late congenital cardiovascular syphilis @ 0.95
heredosyphilis aortitis > late congenital cardiovascular syphilis @ 0.95
prenatal syphilis heart > late congenital cardiovascular syphilis @ 0.95
prenatal syphilis cardiovascular > late congenital cardiovascular syphilis @ 0.95
prenatal syphilis aortitis > late congenital cardiovascular syphilis @ 0.95
saddle back nose syphilis > syphilitic saddle nose @ 0.95
saddle back nose syphilitic > syphilitic saddle nose @ 0.95
saddle nose syphilis > syphilitic saddle nose @ 0.95
hunter chancre > primary genital syphilis
ulcus durum > primary genital syphilis
primary chancre > primary genital syphilis
genital chancre > primary genital syphilis
true chancre > primary genital syphilis
chancre penis > primary genital syphilis @ 0.95
chancre vulva > primary genital syphilis @ 0.95
chancre cervix > primary genital syphilis @ 0.95
chancre labia > primary genital syphilis @ 0.95
chancre vagina > primary genital syphilis @ 0.95
chancre scrotum > primary genital syphilis @ 0.95
chancre glans > primary genital syphilis @ 0.95
chancre prepuce > primary genital syphilis @ 0.95
chancre urethra > primary genital syphilis @ 0.95
syphilis primary penis > primary genital syphilis @ 0.95
syphilis primary vulva > primary genital syphilis @ 0.95
syphilis primary cervix > primary genital syphilis @ 0.95
syphilis primary vagina > primary genital syphilis @ 0.95
syphilitic primary penis > primary genital syphilis @ 0.95
syphilitic primary vulva > primary genital syphilis @ 0.95
syphilitic primary cervix > primary genital syphilis @ 0.95
syphilitic primary genital > primary genital syphilis @ 0.95
syphilitic primary vagina > primary genital syphilis @ 0.95
chancre anal > primary anal syphilis @ 0.95
chancre perianal > primary anal syphilis @ 0.95
chancre rectum > primary anal syphilis @ 0.95
syphilis primary anus > primary anal syphilis @ 0.95
syphilis primary perianal > primary anal syphilis @ 0.95
syphilis primary rectum > primary anal syphilis @ 0.95
chancre tongue > primary syphilis of other sites @ 0.95
chancre finger > primary syphilis of other sites @ 0.95
chancre breast > primary syphilis of other sites @ 0.95
chancre nipple > primary syphilis of other sites @ 0.95
chancre tonsil > primary syphilis of other sites @ 0.95
chancre conjunctiva > primary syphilis of other sites @ 0.95
chancre eyelid > primary syphilis of other sites @ 0.95
chancre extragenital > primary syphilis of other sites @ 0.95
chancre mouth > primary syphilis of other sites @ 0.95
chancre hand > primary syphilis of other sites @ 0.95
chancre face > primary syphilis of other sites @ 0.95
chancre palate > primary syphilis of other sites @ 0.95
chancre chin > primary syphilis of other sites @ 0.95
flat condyloma > condyloma latum @ 0.95
broad condyloma > condyloma latum @ 0.95
condyloma syphilitic > condyloma latum @ 0.95
moth eaten alopecia > syphilitic alopecia @ 0.95
moth eaten hair loss > syphilitic alopecia @ 0.95
secondary syphilis alopecia > syphilitic alopecia @ 0.95
secondary syphilis hair loss > syphilitic alopecia @ 0.95
roseola syphilitica > other secondary syphilis of skin @ 0.95
syphilid > other secondary syphilis of skin @ 0.95
syphiloderm > other secondary syphilis of skin @ 0.95
syphilitic leukoderma > other secondary syphilis of skin @ 0.95
mucous patch > other secondary syphilis of skin @ 0.95
mucous patches syphilitic > other secondary syphilis of skin @ 0.95
necklace venus > other secondary syphilis of skin @ 0.95
collar venus > other secondary syphilis of skin @ 0.95
lues maligna > other secondary syphilis of skin @ 0.95
malignant syphilis > other secondary syphilis of skin @ 0.95
syphilitic leucoplakia > other secondary syphilis of skin @ 0.95
rupia syphilitic > other secondary syphilis of skin @ 0.95
syphilitic papulosquamous > other secondary syphilis of skin @ 0.95
syphilitic macular > other secondary syphilis of skin @ 0.95
palmar syphilid > other secondary syphilis of skin @ 0.95
syphilitic exanthem > other secondary syphilis of skin @ 0.95
secondary syphilis pelvis > secondary syphilitic female pelvic disease @ 0.95
secondary syphilis salpingitis > secondary syphilitic female pelvic disease @ 0.95
secondary syphilis uveitis > secondary syphilitic oculopathy @ 0.95
secondary syphilis iritis > secondary syphilitic oculopathy @ 0.95
secondary syphilis chorioretinitis > secondary syphilitic oculopathy @ 0.95
secondary syphilis eye > secondary syphilitic oculopathy @ 0.95
secondary syphilis iridocyclitis > secondary syphilitic oculopathy @ 0.95
secondary syphilis retinitis > secondary syphilitic oculopathy @ 0.95
secondary syphilis optic > secondary syphilitic oculopathy @ 0.95
secondary syphilitic uveitis > secondary syphilitic oculopathy @ 0.95
secondary syphilitic iritis > secondary syphilitic oculopathy @ 0.95
secondary syphilitic chorioretinitis > secondary syphilitic oculopathy @ 0.95
secondary syphilitic eye > secondary syphilitic oculopathy @ 0.95
secondary syphilitic iridocyclitis > secondary syphilitic oculopathy @ 0.95
secondary syphilitic retinitis > secondary syphilitic oculopathy @ 0.95
secondary syphilitic optic > secondary syphilitic oculopathy @ 0.95
early syphilis uveitis > secondary syphilitic oculopathy @ 0.95
early syphilis iritis > secondary syphilitic oculopathy @ 0.95
early syphilis chorioretinitis > secondary syphilitic oculopathy @ 0.95
early syphilis eye > secondary syphilitic oculopathy @ 0.95
early syphilis iridocyclitis > secondary syphilitic oculopathy @ 0.95
early syphilis retinitis > secondary syphilitic oculopathy @ 0.95
early syphilis optic > secondary syphilitic oculopathy @ 0.95
early syphilitic uveitis > secondary syphilitic oculopathy @ 0.95
early syphilitic iritis > secondary syphilitic oculopathy @ 0.95
early syphilitic chorioretinitis > secondary syphilitic oculopathy @ 0.95
early syphilitic eye > secondary syphilitic oculopathy @ 0.95
early syphilitic iridocyclitis > secondary syphilitic oculopathy @ 0.95
early syphilitic retinitis > secondary syphilitic oculopathy @ 0.95
early syphilitic optic > secondary syphilitic oculopathy @ 0.95
secondary syphilis kidney > secondary syphilitic nephritis @ 0.95
secondary syphilis nephritis > secondary syphilitic nephritis @ 0.95
secondary syphilis nephrosis > secondary syphilitic nephritis @ 0.95
secondary syphilitic kidney > secondary syphilitic nephritis @ 0.95
secondary syphilitic nephrosis > secondary syphilitic nephritis @ 0.95
early syphilis kidney > secondary syphilitic nephritis @ 0.95
early syphilis nephritis > secondary syphilitic nephritis @ 0.95
early syphilis nephrosis > secondary syphilitic nephritis @ 0.95
early syphilitic kidney > secondary syphilitic nephritis @ 0.95
early syphilitic nephritis > secondary syphilitic nephritis @ 0.95
early syphilitic nephrosis > secondary syphilitic nephritis @ 0.95
secondary syphilis liver > secondary syphilitic hepatitis @ 0.95
secondary syphilis hepatitis > secondary syphilitic hepatitis @ 0.95
secondary syphilitic liver > secondary syphilitic hepatitis @ 0.95
early syphilis liver > secondary syphilitic hepatitis @ 0.95
early syphilis hepatitis > secondary syphilitic hepatitis @ 0.95
early syphilitic liver > secondary syphilitic hepatitis @ 0.95
early syphilitic hepatitis > secondary syphilitic hepatitis @ 0.95
secondary syphilis periostitis > secondary syphilitic osteopathy @ 0.95
secondary syphilis bone > secondary syphilitic osteopathy @ 0.95
secondary syphilis osteitis > secondary syphilitic osteopathy @ 0.95
secondary syphilitic periostitis > secondary syphilitic osteopathy @ 0.95
secondary syphilitic bone > secondary syphilitic osteopathy @ 0.95
secondary syphilitic osteitis > secondary syphilitic osteopathy @ 0.95
early syphilis periostitis > secondary syphilitic osteopathy @ 0.95
early syphilis bone > secondary syphilitic osteopathy @ 0.95
early syphilis osteitis > secondary syphilitic osteopathy @ 0.95
early syphilitic periostitis > secondary syphilitic osteopathy @ 0.95
early syphilitic bone > secondary syphilitic osteopathy @ 0.95
early syphilitic osteitis > secondary syphilitic osteopathy @ 0.95
secondary syphilis meningitis > secondary syphilitic meningitis @ 0.95
secondary syphilis meninges > secondary syphilitic meningitis @ 0.95
secondary syphilitic meninges > secondary syphilitic meningitis @ 0.95
early syphilis meningitis > secondary syphilitic meningitis @ 0.95
early syphilis meninges > secondary syphilitic meningitis @ 0.95
early syphilitic meningitis > secondary syphilitic meningitis @ 0.95
early syphilitic meninges > secondary syphilitic meningitis @ 0.95
secondary syphilis lymphadenitis > other secondary syphilitic conditions @ 0.95
secondary syphilis adenopathy > other secondary syphilitic conditions @ 0.95
secondary syphilis lymph node > other secondary syphilitic conditions @ 0.95
secondary syphilis myositis > other secondary syphilitic conditions @ 0.95
secondary syphilis viscera > other secondary syphilitic conditions @ 0.95
secondary syphilis tonsil > other secondary syphilitic conditions @ 0.95
secondary syphilis lymphadenopathy > other secondary syphilitic conditions @ 0.95
secondary syphilitic lymphadenitis > other secondary syphilitic conditions @ 0.95
secondary syphilitic adenopathy > other secondary syphilitic conditions @ 0.95
secondary syphilitic lymph node > other secondary syphilitic conditions @ 0.95
secondary syphilitic myositis > other secondary syphilitic conditions @ 0.95
secondary syphilitic viscera > other secondary syphilitic conditions @ 0.95
secondary syphilitic tonsil > other secondary syphilitic conditions @ 0.95
secondary syphilitic lymphadenopathy > other secondary syphilitic conditions @ 0.95
early syphilis lymphadenitis > other secondary syphilitic conditions @ 0.95
early syphilis adenopathy > other secondary syphilitic conditions @ 0.95
early syphilis lymph node > other secondary syphilitic conditions @ 0.95
early syphilis myositis > other secondary syphilitic conditions @ 0.95
early syphilis viscera > other secondary syphilitic conditions @ 0.95
early syphilis tonsil > other secondary syphilitic conditions @ 0.95
early syphilis lymphadenopathy > other secondary syphilitic conditions @ 0.95
early syphilitic lymphadenitis > other secondary syphilitic conditions @ 0.95
early syphilitic adenopathy > other secondary syphilitic conditions @ 0.95
early syphilitic lymph node > other secondary syphilitic conditions @ 0.95
early syphilitic myositis > other secondary syphilitic conditions @ 0.95
early syphilitic viscera > other secondary syphilitic conditions @ 0.95
early syphilitic tonsil > other secondary syphilitic conditions @ 0.95
early syphilitic lymphadenopathy > other secondary syphilitic conditions @ 0.95
syphilis latent less two years > early syphilis latent @ 0.95
syphilis latent less 2 years > early syphilis latent @ 0.95
syphilis latent more two years > late syphilis latent @ 0.95
syphilis latent over 2 years > late syphilis latent @ 0.95
luetic heart > cardiovascular syphilis unspecified @ 0.95
syphilitic heart > cardiovascular syphilis unspecified @ 0.95
syphilis aneurysm > syphilitic aneurysm of aorta @ 0.95
syphilis aneurysm aorta > syphilitic aneurysm of aorta @ 0.95
gumma aneurysm > syphilitic aneurysm of aorta @ 0.95
gumma aneurysm aorta > syphilitic aneurysm of aorta @ 0.95
syphilis aortitis > syphilitic aortitis @ 0.95
syphilis mesaortitis > syphilitic aortitis @ 0.95
gumma aortitis > syphilitic aortitis @ 0.95
gumma mesaortitis > syphilitic aortitis @ 0.95
gumma aorta > syphilitic aortitis @ 0.95
doehle disease > syphilitic aortitis @ 0.95
dohle disease aortitis > syphilitic aortitis @ 0.95
mesaortitis luetica > syphilitic aortitis @ 0.95
syphilis aortic regurgitation > syphilitic endocarditis @ 0.95
syphilis aortic incompetence > syphilitic endocarditis @ 0.95
syphilis aortic stenosis > syphilitic endocarditis @ 0.95
syphilis aortic insufficiency > syphilitic endocarditis @ 0.95
syphilis mitral > syphilitic endocarditis @ 0.95
syphilis valve > syphilitic endocarditis @ 0.95
syphilis valvular > syphilitic endocarditis @ 0.95
syphilis pulmonary valve > syphilitic endocarditis @ 0.95
syphilis tricuspid > syphilitic endocarditis @ 0.95
syphilis valvulitis > syphilitic endocarditis @ 0.95
gumma aortic valve > syphilitic endocarditis @ 0.95
gumma aortic regurgitation > syphilitic endocarditis @ 0.95
gumma aortic incompetence > syphilitic endocarditis @ 0.95
gumma aortic stenosis > syphilitic endocarditis @ 0.95
gumma aortic insufficiency > syphilitic endocarditis @ 0.95
gumma mitral > syphilitic endocarditis @ 0.95
gumma valve > syphilitic endocarditis @ 0.95
gumma valvular > syphilitic endocarditis @ 0.95
gumma mitral valve > syphilitic endocarditis @ 0.95
gumma pulmonary valve > syphilitic endocarditis @ 0.95
gumma tricuspid > syphilitic endocarditis @ 0.95
gumma valvulitis > syphilitic endocarditis @ 0.95
heubner > syphilitic cerebral arteritis @ 0.95
heubners disease > syphilitic cerebral arteritis @ 0.95
heubner endarteritis > syphilitic cerebral arteritis @ 0.95
syphilis cerebral artery > syphilitic cerebral arteritis @ 0.95
syphilis cerebral endarteritis > syphilitic cerebral arteritis @ 0.95
syphilis cerebral arteritis > syphilitic cerebral arteritis @ 0.95
syphilis endarteritis brain > syphilitic cerebral arteritis @ 0.95
gumma cerebral artery > syphilitic cerebral arteritis @ 0.95
gumma cerebral endarteritis > syphilitic cerebral arteritis @ 0.95
gumma cerebral arteritis > syphilitic cerebral arteritis @ 0.95
gumma endarteritis brain > syphilitic cerebral arteritis @ 0.95
syphilis meningovascular > other cerebrovascular syphilis @ 0.95
syphilis stroke > other cerebrovascular syphilis @ 0.95
syphilis hemiplegia > other cerebrovascular syphilis @ 0.95
syphilis cerebral thrombosis > other cerebrovascular syphilis @ 0.95
syphilis apoplexy > other cerebrovascular syphilis @ 0.95
syphilis cerebrovascular > other cerebrovascular syphilis @ 0.95
syphilis cerebral aneurysm > other cerebrovascular syphilis @ 0.95
syphilis cerebral hemorrhage > other cerebrovascular syphilis @ 0.95
syphilis meningo-endarteritis > other cerebrovascular syphilis @ 0.95
gumma meningovascular > other cerebrovascular syphilis @ 0.95
gumma stroke > other cerebrovascular syphilis @ 0.95
gumma hemiplegia > other cerebrovascular syphilis @ 0.95
gumma cerebral thrombosis > other cerebrovascular syphilis @ 0.95
gumma apoplexy > other cerebrovascular syphilis @ 0.95
gumma cerebrovascular > other cerebrovascular syphilis @ 0.95
gumma cerebral aneurysm > other cerebrovascular syphilis @ 0.95
gumma cerebral hemorrhage > other cerebrovascular syphilis @ 0.95
gumma meningo-endarteritis > other cerebrovascular syphilis @ 0.95
meningovascular neurosyphilis > other cerebrovascular syphilis @ 0.95
syphilis myocarditis > other syphilitic heart involvement @ 0.95
syphilis pericarditis > other syphilitic heart involvement @ 0.95
syphilis myocardium > other syphilitic heart involvement @ 0.95
syphilis ostial stenosis > other syphilitic heart involvement @ 0.95
syphilis heart gumma > other syphilitic heart involvement @ 0.95
syphilis heart block > other syphilitic heart involvement @ 0.95
syphilis coronary artery > other syphilitic heart involvement @ 0.95
gumma coronary > other syphilitic heart involvement @ 0.95
gumma myocarditis > other syphilitic heart involvement @ 0.95
gumma pericarditis > other syphilitic heart involvement @ 0.95
gumma myocardium > other syphilitic heart involvement @ 0.95
gumma pericardium > other syphilitic heart involvement @ 0.95
gumma ostial stenosis > other syphilitic heart involvement @ 0.95
gumma heart gumma > other syphilitic heart involvement @ 0.95
gumma heart block > other syphilitic heart involvement @ 0.95
gumma coronary artery > other syphilitic heart involvement @ 0.95
syphilis phlebitis > other cardiovascular syphilis @ 0.95
syphilis endarteritis > other cardiovascular syphilis @ 0.95
syphilis thrombophlebitis > other cardiovascular syphilis @ 0.95
syphilis peripheral vascular > other cardiovascular syphilis @ 0.95
gumma phlebitis > other cardiovascular syphilis @ 0.95
gumma artery > other cardiovascular syphilis @ 0.95
gumma vein > other cardiovascular syphilis @ 0.95
gumma arteritis > other cardiovascular syphilis @ 0.95
gumma endarteritis > other cardiovascular syphilis @ 0.95
gumma thrombophlebitis > other cardiovascular syphilis @ 0.95
gumma peripheral vascular > other cardiovascular syphilis @ 0.95
locomotor ataxia > tabes dorsalis @ 0.95
tabes spinalis > tabes dorsalis @ 0.95
tabetic neurosyphilis > tabes dorsalis @ 0.95
tabetic gastric crisis > tabes dorsalis @ 0.95
tabetic crisis > tabes dorsalis @ 0.95
tabetic ataxia > tabes dorsalis @ 0.95
tabetic gait > tabes dorsalis @ 0.95
tabetic gastric > tabes dorsalis @ 0.95
tabetic optic > tabes dorsalis @ 0.95
tabetic pains > tabes dorsalis @ 0.95
tabes gait > tabes dorsalis @ 0.95
tabes gastric > tabes dorsalis @ 0.95
tabes crisis > tabes dorsalis @ 0.95
tabes ataxia > tabes dorsalis @ 0.95
tabes bladder > tabes dorsalis @ 0.95
tabes optic > tabes dorsalis @ 0.95
tabes pains > tabes dorsalis @ 0.95
syphilis meningitis adult > late syphilitic meningitis @ 0.95
syphilis gummatous meningitis > late syphilitic meningitis @ 0.95
syphilis meningitis gumma > late syphilitic meningitis @ 0.95
syphilis cerebrospinal meningitis > late syphilitic meningitis @ 0.95
syphilis meningitis > late syphilitic meningitis @ 0.95
syphilis basal meningitis > late syphilitic meningitis @ 0.95
gumma meningitis adult > late syphilitic meningitis @ 0.95
gumma meninges > late syphilitic meningitis @ 0.95
gumma gummatous meningitis > late syphilitic meningitis @ 0.95
gumma meningitis gumma > late syphilitic meningitis @ 0.95
gumma cerebrospinal meningitis > late syphilitic meningitis @ 0.95
gumma basal meningitis > late syphilitic meningitis @ 0.95
syphilis encephalitis > late syphilitic encephalitis @ 0.95
syphilis meningoencephalitis > late syphilitic encephalitis @ 0.95
gumma encephalitis > late syphilitic encephalitis @ 0.95
gumma meningoencephalitis > late syphilitic encephalitis @ 0.95
syphilis retrobulbar neuritis > late syphilitic neuropathy @ 0.95
syphilis optic atrophy > late syphilitic neuropathy @ 0.95
syphilis optic neuritis > late syphilitic neuropathy @ 0.95
syphilis polyneuropathy > late syphilitic neuropathy @ 0.95
syphilis acoustic neuritis > late syphilitic neuropathy @ 0.95
syphilis optic nerve > late syphilitic neuropathy @ 0.95
syphilis neuritis > late syphilitic neuropathy @ 0.95
syphilis neuropathy > late syphilitic neuropathy @ 0.95
syphilis cranial nerve > late syphilitic neuropathy @ 0.95
syphilis acoustic nerve > late syphilitic neuropathy @ 0.95
syphilis oculomotor > late syphilitic neuropathy @ 0.95
syphilis radiculitis > late syphilitic neuropathy @ 0.95
gumma retrobulbar neuritis > late syphilitic neuropathy @ 0.95
gumma optic atrophy > late syphilitic neuropathy @ 0.95
gumma optic neuritis > late syphilitic neuropathy @ 0.95
gumma polyneuropathy > late syphilitic neuropathy @ 0.95
gumma acoustic neuritis > late syphilitic neuropathy @ 0.95
gumma optic nerve > late syphilitic neuropathy @ 0.95
gumma neuritis > late syphilitic neuropathy @ 0.95
gumma neuropathy > late syphilitic neuropathy @ 0.95
gumma cranial nerve > late syphilitic neuropathy @ 0.95
gumma acoustic nerve > late syphilitic neuropathy @ 0.95
gumma oculomotor > late syphilitic neuropathy @ 0.95
gumma radiculitis > late syphilitic neuropathy @ 0.95
charcot tabetic > charcot's arthropathy tabetic @ 0.95
tabetic joint > charcot's arthropathy tabetic @ 0.95
tabetic osteoarthropathy > charcot's arthropathy tabetic @ 0.95
neuropathic arthropathy tabes > charcot's arthropathy tabetic @ 0.95
charcot joint syphilitic > charcot's arthropathy tabetic @ 0.95
charcot syphilitic > charcot's arthropathy tabetic @ 0.95
charcot syphilis > charcot's arthropathy tabetic @ 0.95
tabetoparesis > general paresis @ 0.95
general paralysis > general paresis @ 0.95
paresis syphilitic > general paresis @ 0.95
paralysis insane > general paresis @ 0.95
neurosyphilis dementia > general paresis @ 0.95
paresis insane > general paresis @ 0.95
lissauer paralysis > general paresis @ 0.95
syphilis parkinsonism > other symptomatic neurosyphilis
syphilis epilepsy > other symptomatic neurosyphilis
syphilis myelitis > other symptomatic neurosyphilis
syphilis brain > other symptomatic neurosyphilis
syphilis deafness > other symptomatic neurosyphilis
syphilis spinal cord > other symptomatic neurosyphilis
syphilis paraplegia > other symptomatic neurosyphilis
syphilis spinal paralysis > other symptomatic neurosyphilis
syphilis cerebral gumma > other symptomatic neurosyphilis
syphilis cerebral > other symptomatic neurosyphilis
syphilis parkinsonian > other symptomatic neurosyphilis
syphilis cord > other symptomatic neurosyphilis
syphilis pachymeningitis > other symptomatic neurosyphilis
syphilis psychosis > other symptomatic neurosyphilis
syphilis seizures > other symptomatic neurosyphilis
syphilis hearing loss > other symptomatic neurosyphilis
syphilis hydrocephalus > other symptomatic neurosyphilis
syphilis ataxia > other symptomatic neurosyphilis
gumma parkinsonism > other symptomatic neurosyphilis
gumma epilepsy > other symptomatic neurosyphilis
gumma myelitis > other symptomatic neurosyphilis
gumma deafness > other symptomatic neurosyphilis
gumma spinal cord > other symptomatic neurosyphilis
gumma paraplegia > other symptomatic neurosyphilis
gumma spinal paralysis > other symptomatic neurosyphilis
gumma cerebral gumma > other symptomatic neurosyphilis
gumma parkinsonian > other symptomatic neurosyphilis
gumma cord > other symptomatic neurosyphilis
gumma pachymeningitis > other symptomatic neurosyphilis
gumma psychosis > other symptomatic neurosyphilis
gumma seizures > other symptomatic neurosyphilis
gumma hearing loss > other symptomatic neurosyphilis
gumma hydrocephalus > other symptomatic neurosyphilis
gumma ataxia > other symptomatic neurosyphilis
erb syphilitic > other symptomatic neurosyphilis @ 0.95
erb spinal > other symptomatic neurosyphilis @ 0.95
syphilitic spinal paralysis > other symptomatic neurosyphilis @ 0.95
erb charcot syphilitic > other symptomatic neurosyphilis @ 0.95
cns syphilis > neurosyphilis unspecified @ 0.95
syphilis nervous system > neurosyphilis unspecified @ 0.95
lues nervous system > neurosyphilis unspecified @ 0.95
neurolues > neurosyphilis unspecified @ 0.95
central nervous system syphilis > neurosyphilis unspecified @ 0.95
gumma nervous > neurosyphilis unspecified @ 0.95
cerebrospinal syphilis nos > neurosyphilis unspecified @ 0.95
syphilis uveitis > late syphilitic oculopathy @ 0.95
syphilis iritis > late syphilitic oculopathy @ 0.95
syphilis chorioretinitis > late syphilitic oculopathy @ 0.95
syphilis retinitis > late syphilitic oculopathy @ 0.95
syphilis episcleritis > late syphilitic oculopathy @ 0.95
syphilis keratitis > late syphilitic oculopathy @ 0.95
syphilis iris > late syphilitic oculopathy @ 0.95
syphilis ocular > late syphilitic oculopathy @ 0.95
syphilis dacryocystitis > late syphilitic oculopathy @ 0.95
syphilis choroiditis > late syphilitic oculopathy @ 0.95
syphilis iridocyclitis > late syphilitic oculopathy @ 0.95
syphilis scleritis > late syphilitic oculopathy @ 0.95
syphilis interstitial keratitis > late syphilitic oculopathy @ 0.95
syphilis chorioretinitis late > late syphilitic oculopathy @ 0.95
gumma uveitis > late syphilitic oculopathy @ 0.95
gumma iritis > late syphilitic oculopathy @ 0.95
gumma chorioretinitis > late syphilitic oculopathy @ 0.95
gumma retinitis > late syphilitic oculopathy @ 0.95
gumma episcleritis > late syphilitic oculopathy @ 0.95
gumma keratitis > late syphilitic oculopathy @ 0.95
gumma iris > late syphilitic oculopathy @ 0.95
gumma eye > late syphilitic oculopathy @ 0.95
gumma ocular > late syphilitic oculopathy @ 0.95
gumma conjunctiva > late syphilitic oculopathy @ 0.95
gumma dacryocystitis > late syphilitic oculopathy @ 0.95
gumma choroiditis > late syphilitic oculopathy @ 0.95
gumma iridocyclitis > late syphilitic oculopathy @ 0.95
gumma eyelid > late syphilitic oculopathy @ 0.95
gumma lacrimal > late syphilitic oculopathy @ 0.95
gumma sclera > late syphilitic oculopathy @ 0.95
gumma retina > late syphilitic oculopathy @ 0.95
gumma cornea > late syphilitic oculopathy @ 0.95
gumma choroid > late syphilitic oculopathy @ 0.95
gumma orbit > late syphilitic oculopathy @ 0.95
gumma scleritis > late syphilitic oculopathy @ 0.95
gumma interstitial keratitis > late syphilitic oculopathy @ 0.95
gumma chorioretinitis late > late syphilitic oculopathy @ 0.95
syphilis bronchitis > syphilis of lung and bronchus @ 0.95
syphilis pneumonia > syphilis of lung and bronchus @ 0.95
gumma lung > syphilis of lung and bronchus @ 0.95
gumma bronchus > syphilis of lung and bronchus @ 0.95
gumma bronchitis > syphilis of lung and bronchus @ 0.95
gumma pulmonary > syphilis of lung and bronchus @ 0.95
gumma pneumonia > syphilis of lung and bronchus @ 0.95
syphilis laryngitis > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis ozena > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis nasal > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis laryngeal > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis epiglottis > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis pharyngitis > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis sinus > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis laryngeal paralysis > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis septum perforation > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis pleura > symptomatic late syphilis of other respiratory organs @ 0.95
gumma larynx > symptomatic late syphilis of other respiratory organs @ 0.95
gumma laryngitis > symptomatic late syphilis of other respiratory organs @ 0.95
gumma ozena > symptomatic late syphilis of other respiratory organs @ 0.95
gumma nasal septum > symptomatic late syphilis of other respiratory organs @ 0.95
gumma nose > symptomatic late syphilis of other respiratory organs @ 0.95
gumma trachea > symptomatic late syphilis of other respiratory organs @ 0.95
gumma pharynx > symptomatic late syphilis of other respiratory organs @ 0.95
gumma vocal cord > symptomatic late syphilis of other respiratory organs @ 0.95
gumma nasal > symptomatic late syphilis of other respiratory organs @ 0.95
gumma laryngeal > symptomatic late syphilis of other respiratory organs @ 0.95
gumma epiglottis > symptomatic late syphilis of other respiratory organs @ 0.95
gumma pharyngitis > symptomatic late syphilis of other respiratory organs @ 0.95
gumma sinus > symptomatic late syphilis of other respiratory organs @ 0.95
gumma throat > symptomatic late syphilis of other respiratory organs @ 0.95
gumma laryngeal paralysis > symptomatic late syphilis of other respiratory organs @ 0.95
gumma septum perforation > symptomatic late syphilis of other respiratory organs @ 0.95
gumma pleura > symptomatic late syphilis of other respiratory organs @ 0.95
syphilis peritonitis > syphilis of liver and other viscera @ 0.95
syphilis cirrhosis > syphilis of liver and other viscera @ 0.95
syphilis spleen > syphilis of liver and other viscera @ 0.95
syphilis gastric > syphilis of liver and other viscera @ 0.95
syphilis gallbladder > syphilis of liver and other viscera @ 0.95
syphilis splenomegaly > syphilis of liver and other viscera @ 0.95
syphilis hepar lobatum > syphilis of liver and other viscera @ 0.95
syphilis bowel > syphilis of liver and other viscera @ 0.95
syphilis colon > syphilis of liver and other viscera @ 0.95
syphilis pancreatitis > syphilis of liver and other viscera @ 0.95
syphilis hepatitis > syphilis of liver and other viscera @ 0.95
syphilis splenic > syphilis of liver and other viscera @ 0.95
syphilis abdomen > syphilis of liver and other viscera @ 0.95
syphilis rectal stricture > syphilis of liver and other viscera @ 0.95
syphilis anus > syphilis of liver and other viscera @ 0.95
gumma hepatic > syphilis of liver and other viscera @ 0.95
gumma peritonitis > syphilis of liver and other viscera @ 0.95
gumma cirrhosis > syphilis of liver and other viscera @ 0.95
gumma stomach > syphilis of liver and other viscera @ 0.95
gumma spleen > syphilis of liver and other viscera @ 0.95
gumma pancreas > syphilis of liver and other viscera @ 0.95
gumma gastric > syphilis of liver and other viscera @ 0.95
gumma intestine > syphilis of liver and other viscera @ 0.95
gumma gallbladder > syphilis of liver and other viscera @ 0.95
gumma splenomegaly > syphilis of liver and other viscera @ 0.95
gumma hepar lobatum > syphilis of liver and other viscera @ 0.95
gumma bowel > syphilis of liver and other viscera @ 0.95
gumma esophagus > syphilis of liver and other viscera @ 0.95
gumma rectum > syphilis of liver and other viscera @ 0.95
gumma peritoneum > syphilis of liver and other viscera @ 0.95
gumma colon > syphilis of liver and other viscera @ 0.95
gumma pancreatitis > syphilis of liver and other viscera @ 0.95
gumma hepatitis > syphilis of liver and other viscera @ 0.95
gumma splenic > syphilis of liver and other viscera @ 0.95
gumma abdomen > syphilis of liver and other viscera @ 0.95
gumma rectal stricture > syphilis of liver and other viscera @ 0.95
gumma anus > syphilis of liver and other viscera @ 0.95
hepar lobatum > syphilis of liver and other viscera @ 0.95
syphilis nephritis > syphilis of kidney and ureter @ 0.95
syphilis nephrotic > syphilis of kidney and ureter @ 0.95
syphilis glomerulonephritis > syphilis of kidney and ureter @ 0.95
gumma kidney > syphilis of kidney and ureter @ 0.95
gumma renal > syphilis of kidney and ureter @ 0.95
gumma nephritis > syphilis of kidney and ureter @ 0.95
gumma ureter > syphilis of kidney and ureter @ 0.95
gumma nephrotic > syphilis of kidney and ureter @ 0.95
gumma glomerulonephritis > syphilis of kidney and ureter @ 0.95
syphilis orchitis > other genitourinary symptomatic late syphilis
syphilis epididymitis > other genitourinary symptomatic late syphilis
syphilis pelvic inflammatory > other genitourinary symptomatic late syphilis
syphilis penis late > other genitourinary symptomatic late syphilis
syphilis fallopian > other genitourinary symptomatic late syphilis
syphilis salpingitis > other genitourinary symptomatic late syphilis
syphilis penis > other genitourinary symptomatic late syphilis
syphilis spermatic cord > other genitourinary symptomatic late syphilis
syphilis broad ligament > other genitourinary symptomatic late syphilis
syphilis endometrium > other genitourinary symptomatic late syphilis
gumma testis > other genitourinary symptomatic late syphilis
gumma orchitis > other genitourinary symptomatic late syphilis
gumma prostate > other genitourinary symptomatic late syphilis
gumma bladder > other genitourinary symptomatic late syphilis
gumma epididymitis > other genitourinary symptomatic late syphilis
gumma ovary > other genitourinary symptomatic late syphilis
gumma uterus > other genitourinary symptomatic late syphilis
gumma pelvic inflammatory > other genitourinary symptomatic late syphilis
gumma penis late > other genitourinary symptomatic late syphilis
gumma vagina > other genitourinary symptomatic late syphilis
gumma vulva > other genitourinary symptomatic late syphilis
gumma urethra > other genitourinary symptomatic late syphilis
gumma epididymis > other genitourinary symptomatic late syphilis
gumma fallopian > other genitourinary symptomatic late syphilis
gumma salpingitis > other genitourinary symptomatic late syphilis
gumma genitourinary > other genitourinary symptomatic late syphilis
gumma cervix > other genitourinary symptomatic late syphilis
gumma penis > other genitourinary symptomatic late syphilis
gumma scrotum > other genitourinary symptomatic late syphilis
gumma spermatic cord > other genitourinary symptomatic late syphilis
gumma broad ligament > other genitourinary symptomatic late syphilis
gumma seminal vesicle > other genitourinary symptomatic late syphilis
gumma endometrium > other genitourinary symptomatic late syphilis
syphilis osteitis > syphilis of bone and joint @ 0.95
syphilis periostitis > syphilis of bone and joint @ 0.95
syphilis arthritis > syphilis of bone and joint @ 0.95
syphilis osteomyelitis > syphilis of bone and joint @ 0.95
syphilis synovitis > syphilis of bone and joint @ 0.95
syphilis knee > syphilis of bone and joint @ 0.95
syphilis osseous > syphilis of bone and joint @ 0.95
syphilis spondylitis > syphilis of bone and joint @ 0.95
syphilis spine > syphilis of bone and joint @ 0.95
syphilis phalanx > syphilis of bone and joint @ 0.95
syphilis dactylitis > syphilis of bone and joint @ 0.95
syphilis hip > syphilis of bone and joint @ 0.95
syphilis nasal bone > syphilis of bone and joint @ 0.95
syphilis palate bone > syphilis of bone and joint @ 0.95
syphilis clavicle > syphilis of bone and joint @ 0.95
syphilis jaw > syphilis of bone and joint @ 0.95
syphilis arthropathy > syphilis of bone and joint @ 0.95
gumma osteitis > syphilis of bone and joint @ 0.95
gumma periostitis > syphilis of bone and joint @ 0.95
gumma arthritis > syphilis of bone and joint @ 0.95
gumma skull > syphilis of bone and joint @ 0.95
gumma osteomyelitis > syphilis of bone and joint @ 0.95
gumma joint > syphilis of bone and joint @ 0.95
gumma synovitis > syphilis of bone and joint @ 0.95
gumma knee > syphilis of bone and joint @ 0.95
gumma osseous > syphilis of bone and joint @ 0.95
gumma tibia > syphilis of bone and joint @ 0.95
gumma spondylitis > syphilis of bone and joint @ 0.95
gumma vertebra > syphilis of bone and joint @ 0.95
gumma spine > syphilis of bone and joint @ 0.95
gumma phalanx > syphilis of bone and joint @ 0.95
gumma dactylitis > syphilis of bone and joint @ 0.95
gumma hip > syphilis of bone and joint @ 0.95
gumma nasal bone > syphilis of bone and joint @ 0.95
gumma palate bone > syphilis of bone and joint @ 0.95
gumma clavicle > syphilis of bone and joint @ 0.95
gumma jaw > syphilis of bone and joint @ 0.95
gumma arthropathy > syphilis of bone and joint @ 0.95
syphilis bursitis > syphilis of other musculoskeletal tissue @ 0.95
syphilis myositis > syphilis of other musculoskeletal tissue @ 0.95
syphilis tenosynovitis > syphilis of other musculoskeletal tissue @ 0.95
syphilis tongue muscle > syphilis of other musculoskeletal tissue @ 0.95
gumma bursitis > syphilis of other musculoskeletal tissue @ 0.95
gumma myositis > syphilis of other musculoskeletal tissue @ 0.95
gumma muscle > syphilis of other musculoskeletal tissue @ 0.95
gumma tendon > syphilis of other musculoskeletal tissue @ 0.95
gumma bursa > syphilis of other musculoskeletal tissue @ 0.95
gumma tenosynovitis > syphilis of other musculoskeletal tissue @ 0.95
gumma tongue muscle > syphilis of other musculoskeletal tissue @ 0.95
verneuil bursitis > syphilis of other musculoskeletal tissue @ 0.95
verneuil syphilitic > syphilis of other musculoskeletal tissue @ 0.95
verneuil disease > syphilis of other musculoskeletal tissue @ 0.95
syphilis glossitis > other symptomatic late syphilis
syphilis mouth > other symptomatic late syphilis
syphilis palate > other symptomatic late syphilis
syphilis gangrene > other symptomatic late syphilis
syphilis skin late > other symptomatic late syphilis
syphilis leukoderma late > other symptomatic late syphilis
syphilis parotid > other symptomatic late syphilis
syphilis salivary > other symptomatic late syphilis
syphilis gum > other symptomatic late syphilis
syphilis anemia late > other symptomatic late syphilis
syphilis thymus > other symptomatic late syphilis
syphilis tonsil late > other symptomatic late syphilis
gumma adrenal > other symptomatic late syphilis
gumma thyroid > other symptomatic late syphilis
gumma tongue > other symptomatic late syphilis
gumma breast > other symptomatic late syphilis
gumma glossitis > other symptomatic late syphilis
gumma mouth > other symptomatic late syphilis
gumma palate > other symptomatic late syphilis
gumma gangrene > other symptomatic late syphilis
gumma lymph node late > other symptomatic late syphilis
gumma skin late > other symptomatic late syphilis
gumma leukoderma late > other symptomatic late syphilis
gumma lip late > other symptomatic late syphilis
gumma pituitary > other symptomatic late syphilis
gumma parotid > other symptomatic late syphilis
gumma salivary > other symptomatic late syphilis
gumma gum > other symptomatic late syphilis
gumma anemia late > other symptomatic late syphilis
gumma thymus > other symptomatic late syphilis
gumma ear > other symptomatic late syphilis
gumma tonsil late > other symptomatic late syphilis
gumma > other symptomatic late syphilis @ 0.85
gummatous syphilis > other symptomatic late syphilis @ 0.85
late cutaneous syphilis > other symptomatic late syphilis @ 0.85
tubercular syphilid > other symptomatic late syphilis @ 0.85
syphiloma > other symptomatic late syphilis @ 0.85
benign tertiary syphilis > other symptomatic late syphilis @ 0.85
gummatous > other symptomatic late syphilis @ 0.85
tertiary syphilis skin > other symptomatic late syphilis @ 0.95
late lues > late syphilis unspecified
syphilis third stage > late syphilis unspecified
tertiary lues > late syphilis unspecified
positive rpr > latent syphilis unspecified as early or late @ 0.95
positive vdrl > latent syphilis unspecified as early or late @ 0.95
reactive vdrl > latent syphilis unspecified as early or late @ 0.95
reactive rpr > latent syphilis unspecified as early or late @ 0.95
wassermann positive > latent syphilis unspecified as early or late @ 0.95
seropositive syphilis > latent syphilis unspecified as early or late @ 0.95
serologic syphilis > latent syphilis unspecified as early or late @ 0.95
latent lues > latent syphilis unspecified as early or late @ 0.95
sts positive > latent syphilis unspecified as early or late @ 0.95
positive serology syphilis > latent syphilis unspecified as early or late @ 0.95
lues venerea > syphilis unspecified
treponema pallidum > syphilis unspecified
french disease > syphilis unspecified
morbus gallicus > syphilis unspecified
lues > syphilis unspecified
acquired syphilis > syphilis unspecified
syph > syphilis unspecified
bad blood syphilis > syphilis unspecified
lues acquired > syphilis unspecified
gonococcal urethritis > gonococcal cystitis and urethritis unspecified @ 0.95
gonococcal urethra > gonococcal cystitis and urethritis unspecified @ 0.95
gonococcal cystitis > gonococcal cystitis and urethritis unspecified @ 0.95
gonococcal bladder > gonococcal cystitis and urethritis unspecified @ 0.95
gonococcal urethrocystitis > gonococcal cystitis and urethritis unspecified @ 0.95
gonococcal urethral discharge > gonococcal cystitis and urethritis unspecified @ 0.95
gc urethritis > gonococcal cystitis and urethritis unspecified @ 0.95
gc urethra > gonococcal cystitis and urethritis unspecified @ 0.95
gc cystitis > gonococcal cystitis and urethritis unspecified @ 0.95
gc bladder > gonococcal cystitis and urethritis unspecified @ 0.95
gc urethrocystitis > gonococcal cystitis and urethritis unspecified @ 0.95
gc urethral discharge > gonococcal cystitis and urethritis unspecified @ 0.95
clap urethra > gonococcal cystitis and urethritis unspecified @ 0.95
gleet > gonococcal cystitis and urethritis unspecified @ 0.95
blennorrhagia urethra > gonococcal cystitis and urethritis unspecified @ 0.95
specific urethritis > gonococcal cystitis and urethritis unspecified @ 0.95
drip gonorrhea > gonococcal cystitis and urethritis unspecified @ 0.95
morning drop > gonococcal cystitis and urethritis unspecified @ 0.95
gonococcal vaginitis > gonococcal vulvovaginitis unspecified @ 0.95
gonococcal vulvitis > gonococcal vulvovaginitis unspecified @ 0.95
gonococcal vulva > gonococcal vulvovaginitis unspecified @ 0.95
gonococcal vagina > gonococcal vulvovaginitis unspecified @ 0.95
gonococcal vulvovaginal > gonococcal vulvovaginitis unspecified @ 0.95
gonococcal colpitis > gonococcal vulvovaginitis unspecified @ 0.95
gc vaginitis > gonococcal vulvovaginitis unspecified @ 0.95
gc vulvitis > gonococcal vulvovaginitis unspecified @ 0.95
gc vulva > gonococcal vulvovaginitis unspecified @ 0.95
gc vagina > gonococcal vulvovaginitis unspecified @ 0.95
gc vulvovaginal > gonococcal vulvovaginitis unspecified @ 0.95
gc colpitis > gonococcal vulvovaginitis unspecified @ 0.95
gonococcal cervix > gonococcal cervicitis unspecified @ 0.95
gonococcal endocervicitis > gonococcal cervicitis unspecified @ 0.95
gonococcal endocervix > gonococcal cervicitis unspecified @ 0.95
gc cervix > gonococcal cervicitis unspecified @ 0.95
gc endocervicitis > gonococcal cervicitis unspecified @ 0.95
gc endocervix > gonococcal cervicitis unspecified @ 0.95
gonococcal bartholin > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal bartholin abscess > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal cowper > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal cowperitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal skene > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal skenitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal littritis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal paraurethral > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal tysonitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc bartholin > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc bartholinitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc bartholin abscess > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc cowper > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc cowperitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc skene > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc skenitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc periurethral > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc littritis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc paraurethral > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc tysonitis > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gc bartholin gland > gonococcal infection of lower genitourinary tract with periurethral and accessory gland abscess @ 0.95
gonococcal pyelonephritis > gonococcal infection of kidney and ureter @ 0.95
gonococcal pyelitis > gonococcal infection of kidney and ureter @ 0.95
gonococcal nephritis > gonococcal infection of kidney and ureter @ 0.95
gonococcal ureteritis > gonococcal infection of kidney and ureter @ 0.95
gc kidney > gonococcal infection of kidney and ureter @ 0.95
gc pyelonephritis > gonococcal infection of kidney and ureter @ 0.95
gc pyelitis > gonococcal infection of kidney and ureter @ 0.95
gc ureter > gonococcal infection of kidney and ureter @ 0.95
gc nephritis > gonococcal infection of kidney and ureter @ 0.95
gc ureteritis > gonococcal infection of kidney and ureter @ 0.95
gc prostate > gonococcal prostatitis @ 0.95
gonococcal epididymitis > gonococcal infection of other male genital organs @ 0.95
gonococcal vesiculitis > gonococcal infection of other male genital organs @ 0.95
gonococcal balanitis > gonococcal infection of other male genital organs @ 0.95
gonococcal epididymo-orchitis > gonococcal infection of other male genital organs @ 0.95
gonococcal vas deferens > gonococcal infection of other male genital organs @ 0.95
gonococcal prepuce > gonococcal infection of other male genital organs @ 0.95
gonococcal posthitis > gonococcal infection of other male genital organs @ 0.95
gonococcal funiculitis > gonococcal infection of other male genital organs @ 0.95
gc epididymitis > gonococcal infection of other male genital organs @ 0.95
gc orchitis > gonococcal infection of other male genital organs @ 0.95
gc testis > gonococcal infection of other male genital organs @ 0.95
gc seminal vesicle > gonococcal infection of other male genital organs @ 0.95
gc vesiculitis > gonococcal infection of other male genital organs @ 0.95
gc balanitis > gonococcal infection of other male genital organs @ 0.95
gc epididymo-orchitis > gonococcal infection of other male genital organs @ 0.95
gc vas deferens > gonococcal infection of other male genital organs @ 0.95
gc penis > gonococcal infection of other male genital organs @ 0.95
gc scrotum > gonococcal infection of other male genital organs @ 0.95
gc spermatic cord > gonococcal infection of other male genital organs @ 0.95
gc prepuce > gonococcal infection of other male genital organs @ 0.95
gc posthitis > gonococcal infection of other male genital organs @ 0.95
gc funiculitis > gonococcal infection of other male genital organs @ 0.95
gonococcal tubo-ovarian > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal salpingo-oophoritis > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal pyosalpinx > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal tubal > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal parametritis > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal adnexitis > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal female pelvic peritonitis > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal metritis > gonococcal female pelvic inflammatory disease @ 0.95
gc pid > gonococcal female pelvic inflammatory disease @ 0.95
gc salpingitis > gonococcal female pelvic inflammatory disease @ 0.95
gc endometritis > gonococcal female pelvic inflammatory disease @ 0.95
gc tubo-ovarian > gonococcal female pelvic inflammatory disease @ 0.95
gc oophoritis > gonococcal female pelvic inflammatory disease @ 0.95
gc fallopian tube > gonococcal female pelvic inflammatory disease @ 0.95
gc salpingo-oophoritis > gonococcal female pelvic inflammatory disease @ 0.95
gc uterus > gonococcal female pelvic inflammatory disease @ 0.95
gc ovary > gonococcal female pelvic inflammatory disease @ 0.95
gc pelvic > gonococcal female pelvic inflammatory disease @ 0.95
gc pyosalpinx > gonococcal female pelvic inflammatory disease @ 0.95
gc tubal > gonococcal female pelvic inflammatory disease @ 0.95
gc parametritis > gonococcal female pelvic inflammatory disease @ 0.95
gc adnexitis > gonococcal female pelvic inflammatory disease @ 0.95
gc female pelvic peritonitis > gonococcal female pelvic inflammatory disease @ 0.95
gc metritis > gonococcal female pelvic inflammatory disease @ 0.95
gonococcal ophthalmia > gonococcal conjunctivitis @ 0.95
gonococcal pink eye > gonococcal conjunctivitis @ 0.95
gonococcal ophthalmia neonatorum > gonococcal conjunctivitis @ 0.95
gonococcal blennorrhea > gonococcal conjunctivitis @ 0.95
gonococcal neonatal conjunctivitis > gonococcal conjunctivitis @ 0.95
gc ophthalmia > gonococcal conjunctivitis @ 0.95
gc pink eye > gonococcal conjunctivitis @ 0.95
gc conjunctiva > gonococcal conjunctivitis @ 0.95
gc ophthalmia neonatorum > gonococcal conjunctivitis @ 0.95
gc blennorrhea > gonococcal conjunctivitis @ 0.95
gc newborn eye > gonococcal conjunctivitis @ 0.95
gc neonatal conjunctivitis > gonococcal conjunctivitis @ 0.95
gonoblennorrhea > gonococcal conjunctivitis @ 0.95
ophthalmia gonorrheica > gonococcal conjunctivitis @ 0.95
blennorrhea neonatorum > gonococcal conjunctivitis @ 0.95
gonococcal uveitis > gonococcal iridocyclitis @ 0.95
gonococcal cyclitis > gonococcal iridocyclitis @ 0.95
gc iritis > gonococcal iridocyclitis @ 0.95
gc uveitis > gonococcal iridocyclitis @ 0.95
gc iris > gonococcal iridocyclitis @ 0.95
gc cyclitis > gonococcal iridocyclitis @ 0.95
gonococcal corneal ulcer > gonococcal keratitis @ 0.95
gc cornea > gonococcal keratitis @ 0.95
gc corneal ulcer > gonococcal keratitis @ 0.95
gonococcal endophthalmitis > other gonococcal eye infection @ 0.95
gonococcal dacryocystitis > other gonococcal eye infection @ 0.95
gc endophthalmia > other gonococcal eye infection @ 0.95
gc endophthalmitis > other gonococcal eye infection @ 0.95
gc dacryocystitis > other gonococcal eye infection @ 0.95
gonococcal rheumatism > gonococcal arthritis @ 0.95
gonococcal septic arthritis > gonococcal arthritis @ 0.95
gc joint > gonococcal arthritis @ 0.95
gc knee > gonococcal arthritis @ 0.95
gc rheumatism > gonococcal arthritis @ 0.95
gc septic arthritis > gonococcal arthritis @ 0.95
gc bone > gonococcal osteomyelitis @ 0.95
gonococcal spondylitis > gonococcal spondylopathy @ 0.95
gc spondylitis > gonococcal spondylopathy @ 0.95
gc spine > gonococcal spondylopathy @ 0.95
gonococcal synovitis > gonococcal infection of other musculoskeletal tissue @ 0.95
gonococcal myositis > gonococcal infection of other musculoskeletal tissue @ 0.95
gonococcal muscle > gonococcal infection of other musculoskeletal tissue @ 0.95
gonococcal fasciitis > gonococcal infection of other musculoskeletal tissue @ 0.95
gc bursitis > gonococcal infection of other musculoskeletal tissue @ 0.95
gc tenosynovitis > gonococcal infection of other musculoskeletal tissue @ 0.95
gc synovitis > gonococcal infection of other musculoskeletal tissue @ 0.95
gc myositis > gonococcal infection of other musculoskeletal tissue @ 0.95
gc tendon > gonococcal infection of other musculoskeletal tissue @ 0.95
gc bursa > gonococcal infection of other musculoskeletal tissue @ 0.95
gc muscle > gonococcal infection of other musculoskeletal tissue @ 0.95
gc fasciitis > gonococcal infection of other musculoskeletal tissue @ 0.95
gonococcal oral > gonococcal pharyngitis @ 0.95
gonococcal tonsillitis > gonococcal pharyngitis @ 0.95
gonococcal pharyngeal > gonococcal pharyngitis @ 0.95
gonococcal mouth > gonococcal pharyngitis @ 0.95
gc throat > gonococcal pharyngitis @ 0.95
gc oral > gonococcal pharyngitis @ 0.95
gc tonsillitis > gonococcal pharyngitis @ 0.95
gc pharynx > gonococcal pharyngitis @ 0.95
gc pharyngeal > gonococcal pharyngitis @ 0.95
gc mouth > gonococcal pharyngitis @ 0.95
gc tonsil > gonococcal pharyngitis @ 0.95
gonococcal anorectal > gonococcal infection of anus and rectum @ 0.95
gc proctitis > gonococcal infection of anus and rectum @ 0.95
gc rectal > gonococcal infection of anus and rectum @ 0.95
gc anal > gonococcal infection of anus and rectum @ 0.95
gc anus > gonococcal infection of anus and rectum @ 0.95
gc anorectal > gonococcal infection of anus and rectum @ 0.95
gonococcal cerebral abscess > gonococcal brain abscess @ 0.95
gc brain > gonococcal brain abscess @ 0.95
gc cerebral abscess > gonococcal brain abscess @ 0.95
gonococcal myocarditis > gonococcal heart infection @ 0.95
gc endocarditis > gonococcal heart infection @ 0.95
gc pericarditis > gonococcal heart infection @ 0.95
gc myocarditis > gonococcal heart infection @ 0.95
gc heart > gonococcal heart infection @ 0.95
gonococcal perihepatitis > gonococcal peritonitis @ 0.95
gonococcal fitz hugh curtis > gonococcal peritonitis @ 0.95
gonococcal fitz-hugh > gonococcal peritonitis @ 0.95
gc perihepatitis > gonococcal peritonitis @ 0.95
gc fitz hugh curtis > gonococcal peritonitis @ 0.95
gc fitz-hugh > gonococcal peritonitis @ 0.95
gonococcal disseminated > gonococcal sepsis @ 0.95
gonococcal bacteremia > gonococcal sepsis @ 0.95
gonococcal septicemia > gonococcal sepsis @ 0.95
gc disseminated > gonococcal sepsis @ 0.95
gc bacteremia > gonococcal sepsis @ 0.95
gc septicemia > gonococcal sepsis @ 0.95
gc blood > gonococcal sepsis @ 0.95
dgi > gonococcal sepsis @ 0.95
gonohemia > gonococcal sepsis @ 0.95
gonococcal keratoderma > other gonococcal infections @ 0.95
gonococcal lymphadenitis > other gonococcal infections @ 0.95
gonococcal keratosis > other gonococcal infections @ 0.95
gonococcal bubo > other gonococcal infections @ 0.95
gonococcal dermatitis > other gonococcal infections @ 0.95
gonococcal lung abscess > other gonococcal infections @ 0.95
gonococcal hyperkeratosis > other gonococcal infections @ 0.95
gonococcal nephropathy > other gonococcal infections @ 0.95
gc keratoderma > other gonococcal infections @ 0.95
gc lymphadenitis > other gonococcal infections @ 0.95
gc keratosis > other gonococcal infections @ 0.95
gc skin > other gonococcal infections @ 0.95
gc bubo > other gonococcal infections @ 0.95
gc dermatitis > other gonococcal infections @ 0.95
gc stomatitis > other gonococcal infections @ 0.95
gc lymph node > other gonococcal infections @ 0.95
gc lung abscess > other gonococcal infections @ 0.95
gc hyperkeratosis > other gonococcal infections @ 0.95
gc nephropathy > other gonococcal infections @ 0.95
keratoderma gonorrheal > other gonococcal infections @ 0.95
keratosis blennorrhagica gonococcal > other gonococcal infections @ 0.95
dose clap > gonococcal infection unspecified
gc infection > gonococcal infection unspecified
blennorrhagia > gonococcal infection unspecified
neisseria gonorrhoeae > gonococcal infection unspecified
gonorrhoea > gonococcal infection unspecified
lgv > chlamydial lymphogranuloma venereum @ 0.95
climatic bubo > chlamydial lymphogranuloma venereum @ 0.95
tropical bubo > chlamydial lymphogranuloma venereum @ 0.95
durand nicolas > chlamydial lymphogranuloma venereum @ 0.95
nicolas favre > chlamydial lymphogranuloma venereum @ 0.95
esthiomene > chlamydial lymphogranuloma venereum @ 0.95
lymphogranulomatosis inguinalis > chlamydial lymphogranuloma venereum @ 0.95
lymphopathia venereum > chlamydial lymphogranuloma venereum @ 0.95
lymphopathia > chlamydial lymphogranuloma venereum @ 0.95
poradenitis > chlamydial lymphogranuloma venereum @ 0.95
poradenitis venerea > chlamydial lymphogranuloma venereum @ 0.95
chlamydial bubo > chlamydial lymphogranuloma venereum @ 0.95
frei disease > chlamydial lymphogranuloma venereum @ 0.95
strumous bubo > chlamydial lymphogranuloma venereum @ 0.95
fourth venereal disease > chlamydial lymphogranuloma venereum @ 0.95
sixth venereal disease > chlamydial lymphogranuloma venereum @ 0.95
paradenitis inguinal > chlamydial lymphogranuloma venereum @ 0.95
chlamydia urethra > chlamydial cystitis and urethritis @ 0.95
chlamydia male > chlamydial cystitis and urethritis @ 0.95
chlamydia bladder > chlamydial cystitis and urethritis @ 0.95
chlamydia cystitis > chlamydial cystitis and urethritis @ 0.95
chlamydia urethritis > chlamydial cystitis and urethritis @ 0.95
chlamydia vagina > chlamydial vulvovaginitis @ 0.95
chlamydia vaginitis > chlamydial vulvovaginitis @ 0.95
chlamydia vulva > chlamydial vulvovaginitis @ 0.95
chlamydia vulvitis > chlamydial vulvovaginitis @ 0.95
chlamydia cervix > other chlamydial infection of lower genitourinary tract @ 0.95
chlamydia cervicitis > other chlamydial infection of lower genitourinary tract @ 0.95
chlamydia endocervicitis > other chlamydial infection of lower genitourinary tract @ 0.95
chlamydia endocervix > other chlamydial infection of lower genitourinary tract @ 0.95
chlamydia tubes > chlamydial female pelvic inflammatory disease @ 0.95
chlamydia endometritis > chlamydial female pelvic inflammatory disease @ 0.95
chlamydia fallopian > chlamydial female pelvic inflammatory disease @ 0.95
chlamydia oophoritis > chlamydial female pelvic inflammatory disease @ 0.95
chlamydia pelvic > chlamydial female pelvic inflammatory disease @ 0.95
chlamydia prostatitis > other chlamydial genitourinary infection @ 0.95
chlamydia epididymo-orchitis > other chlamydial genitourinary infection @ 0.95
chlamydia prostate > other chlamydial genitourinary infection @ 0.95
chlamydia testis > other chlamydial genitourinary infection @ 0.95
chlamydia epididymis > other chlamydial genitourinary infection @ 0.95
chlamydia genital > chlamydial infection of genitourinary tract unspecified @ 0.95
chlamydia genitourinary > chlamydial infection of genitourinary tract unspecified @ 0.95
chlamydia urogenital > chlamydial infection of genitourinary tract unspecified @ 0.95
chlamydia rectal > chlamydial infection of anus and rectum @ 0.95
chlamydia anal > chlamydial infection of anus and rectum @ 0.95
chlamydia anus > chlamydial infection of anus and rectum @ 0.95
chlamydia oral > chlamydial infection of pharynx @ 0.95
chlamydia pharyngitis > chlamydial infection of pharynx @ 0.95
chlamydia pharyngeal > chlamydial infection of pharynx @ 0.95
ulcus molle > chancroid @ 0.95
ducreyi > chancroid @ 0.95
chancroidal bubo > chancroid @ 0.95
soft sore > chancroid @ 0.95
ducrey bacillus > chancroid @ 0.95
chancroidal ulcer > chancroid @ 0.95
bubo soft chancre > chancroid @ 0.95
ulcus venereum > chancroid @ 0.95
donovan body > granuloma inguinale @ 0.95
pudendal ulcer > granuloma inguinale @ 0.95
pudendal granuloma > granuloma inguinale @ 0.95
ulcerating granuloma pudenda > granuloma inguinale @ 0.95
granuloma inguinale tropicum > granuloma inguinale @ 0.95
serpiginous ulcer groin > granuloma inguinale @ 0.95
granuloma donovani > granuloma inguinale @ 0.95
ulcerating granuloma > granuloma inguinale @ 0.95
trich vagina > trichomonal vulvovaginitis @ 0.95
trich vaginitis > trichomonal vulvovaginitis @ 0.95
trich vulva > trichomonal vulvovaginitis @ 0.95
trich discharge > trichomonal vulvovaginitis @ 0.95
trich vulvitis > trichomonal vulvovaginitis @ 0.95
trichomonas vaginitis > trichomonal vulvovaginitis @ 0.95
trichomonas vulva > trichomonal vulvovaginitis @ 0.95
trichomonas discharge > trichomonal vulvovaginitis @ 0.95
trichomonas vulvitis > trichomonal vulvovaginitis @ 0.95
trich > trichomonal vulvovaginitis @ 0.7
leukorrhea trichomonas > urogenital trichomoniasis unspecified @ 0.95
fluor trichomonas > urogenital trichomoniasis unspecified @ 0.95
trichomonas urethra > trichomonal cystitis and urethritis @ 0.95
trichomonas urethritis > trichomonal cystitis and urethritis @ 0.95
trichomonas bladder > trichomonal cystitis and urethritis @ 0.95
trichomonas cervix > other urogenital trichomoniasis @ 0.95
trichomonas penis > other urogenital trichomoniasis @ 0.95
trichomonas epididymitis > other urogenital trichomoniasis @ 0.95
trichomonas oral > trichomoniasis of other sites @ 0.95
trichomonas pulmonary > trichomoniasis of other sites @ 0.95
trichomonas lung > trichomoniasis of other sites @ 0.95
trichomonas mouth > trichomoniasis of other sites @ 0.95
trichomonas tenax > trichomoniasis of other sites @ 0.95
trichomonas rectal > trichomoniasis of other sites @ 0.95
trichomoniasis oral > trichomoniasis of other sites @ 0.95
trichomoniasis pulmonary > trichomoniasis of other sites @ 0.95
trichomoniasis lung > trichomoniasis of other sites @ 0.95
trichomoniasis mouth > trichomoniasis of other sites @ 0.95
trichomoniasis tenax > trichomoniasis of other sites @ 0.95
trichomoniasis rectal > trichomoniasis of other sites @ 0.95
trichomonad > trichomoniasis unspecified
trichomonas infection > trichomoniasis unspecified
herpes genital > herpesviral infection of urogenital system unspecified @ 0.95
herpes progenital > herpesviral infection of urogenital system unspecified @ 0.95
herpes progenitalis > herpesviral infection of urogenital system unspecified @ 0.95
herpes down there > herpesviral infection of urogenital system unspecified @ 0.95
herpes genitalis > herpesviral infection of urogenital system unspecified @ 0.95
herpes urogenital > herpesviral infection of urogenital system unspecified @ 0.95
herpes penile > herpesviral infection of penis @ 0.95
herpes glans > herpesviral infection of penis @ 0.95
herpes prepuce > herpesviral infection of penis @ 0.95
herpes foreskin > herpesviral infection of penis @ 0.95
herpes scrotum > herpesviral infection of other male genital organs @ 0.95
herpes testicle > herpesviral infection of other male genital organs @ 0.95
herpes balls > herpesviral infection of other male genital organs @ 0.95
herpes cervix > herpesviral cervicitis @ 0.95
herpes cervicitis > herpesviral cervicitis @ 0.95
herpes vulva > herpesviral vulvovaginitis @ 0.95
herpes vulvovaginitis > herpesviral vulvovaginitis @ 0.95
herpes vulvitis > herpesviral vulvovaginitis @ 0.95
herpes vagina > herpesviral vulvovaginitis @ 0.95
herpes labia > herpesviral vulvovaginitis @ 0.95
herpes vaginitis > herpesviral vulvovaginitis @ 0.95
herpes urethra > herpesviral infection of other urogenital tract @ 0.95
herpes urethritis > herpesviral infection of other urogenital tract @ 0.95
herpes bladder > herpesviral infection of other urogenital tract @ 0.95
herpes cystitis > herpesviral infection of other urogenital tract @ 0.95
herpes perianal > herpesviral infection of perianal skin and rectum @ 0.95
herpes proctitis > herpesviral infection of perianal skin and rectum @ 0.95
herpes anal > herpesviral infection of perianal skin and rectum @ 0.95
herpes anus > herpesviral infection of perianal skin and rectum @ 0.95
herpes rectum > herpesviral infection of perianal skin and rectum @ 0.95
herpes butt hole > herpesviral infection of perianal skin and rectum @ 0.95
wart venereal > anogenital venereal warts @ 0.95
wart penile > anogenital venereal warts @ 0.95
wart vulva > anogenital venereal warts @ 0.95
wart vagina > anogenital venereal warts @ 0.95
wart anus > anogenital venereal warts @ 0.95
wart perianal > anogenital venereal warts @ 0.95
wart cervix > anogenital venereal warts @ 0.95
wart cervical > anogenital venereal warts @ 0.95
wart bladder > anogenital venereal warts @ 0.95
wart urethra > anogenital venereal warts @ 0.95
wart scrotum > anogenital venereal warts @ 0.95
wart private > anogenital venereal warts @ 0.95
wart labia > anogenital venereal warts @ 0.95
wart rectal > anogenital venereal warts @ 0.95
wart pubic > anogenital venereal warts @ 0.95
wart acuminatum > anogenital venereal warts @ 0.95
wart acuminate > anogenital venereal warts @ 0.95
wart pointed > anogenital venereal warts @ 0.95
wart giant > anogenital venereal warts @ 0.95
wart perineum > anogenital venereal warts @ 0.95
wart groin genital > anogenital venereal warts @ 0.95
condyloma genital > anogenital venereal warts @ 0.95
condyloma venereal > anogenital venereal warts @ 0.95
condyloma penis > anogenital venereal warts @ 0.95
condyloma penile > anogenital venereal warts @ 0.95
condyloma vulva > anogenital venereal warts @ 0.95
condyloma vagina > anogenital venereal warts @ 0.95
condyloma anal > anogenital venereal warts @ 0.95
condyloma anus > anogenital venereal warts @ 0.95
condyloma perianal > anogenital venereal warts @ 0.95
condyloma cervix > anogenital venereal warts @ 0.95
condyloma cervical > anogenital venereal warts @ 0.95
condyloma bladder > anogenital venereal warts @ 0.95
condyloma urethra > anogenital venereal warts @ 0.95
condyloma scrotum > anogenital venereal warts @ 0.95
condyloma private > anogenital venereal warts @ 0.95
condyloma labia > anogenital venereal warts @ 0.95
condyloma rectal > anogenital venereal warts @ 0.95
condyloma pubic > anogenital venereal warts @ 0.95
condyloma acuminate > anogenital venereal warts @ 0.95
condyloma pointed > anogenital venereal warts @ 0.95
condyloma fig > anogenital venereal warts @ 0.95
condyloma moist > anogenital venereal warts @ 0.95
condyloma giant > anogenital venereal warts @ 0.95
condyloma perineum > anogenital venereal warts @ 0.95
condyloma groin genital > anogenital venereal warts @ 0.95
buschke loewenstein > anogenital venereal warts
condyloma > anogenital venereal warts
papilloma acuminatum > anogenital venereal warts
std > unspecified sexually transmitted disease @ 0.95
sti > unspecified sexually transmitted disease @ 0.95
sexually transmitted infection > unspecified sexually transmitted disease @ 0.95
venereal infection > unspecified sexually transmitted disease @ 0.95
endemic syphilis > nonvenereal syphilis @ 0.95
bejel > nonvenereal syphilis @ 0.95
njovera > nonvenereal syphilis @ 0.95
siti > nonvenereal syphilis @ 0.95
button scurvy > nonvenereal syphilis @ 0.95
endemic treponematosis > nonvenereal syphilis @ 0.95
nonvenereal endemic > nonvenereal syphilis @ 0.95
frenga > nonvenereal syphilis @ 0.95
belesh > nonvenereal syphilis @ 0.95
radesyge > nonvenereal syphilis @ 0.95
yaws chancre > initial lesions of yaws @ 0.95
yaws mother > initial lesions of yaws @ 0.95
yaws initial > initial lesions of yaws @ 0.95
yaws primary > initial lesions of yaws @ 0.95
maman pian > initial lesions of yaws @ 0.95
frambesioma primary > initial lesions of yaws @ 0.95
primary frambesia > initial lesions of yaws @ 0.95
initial frambesial > initial lesions of yaws @ 0.95
frambesioma > multiple papillomata and wet crab yaws @ 0.95
pianoma > multiple papillomata and wet crab yaws @ 0.95
wet crab > multiple papillomata and wet crab yaws @ 0.95
papilloma yaws > multiple papillomata and wet crab yaws @ 0.95
plantar papilloma yaws > multiple papillomata and wet crab yaws @ 0.95
palmar papilloma yaws > multiple papillomata and wet crab yaws @ 0.95
butter yaws > multiple papillomata and wet crab yaws @ 0.95
frambeside > other early skin lesions of yaws
cutaneous yaws early > other early skin lesions of yaws
micropapules yaws > other early skin lesions of yaws
early yaws macules > other early skin lesions of yaws
ghoul hand > hyperkeratosis of yaws @ 0.95
dry crab yaws > hyperkeratosis of yaws @ 0.95
crab yaws > hyperkeratosis of yaws @ 0.95
worm eaten soles > hyperkeratosis of yaws @ 0.95
keratoderma yaws > hyperkeratosis of yaws @ 0.95
plantar hyperkeratosis yaws > hyperkeratosis of yaws @ 0.95
gummatous frambeside > gummata and ulcers of yaws @ 0.95
gumma yaws > gummata and ulcers of yaws @ 0.95
yaws ulcer > gummata and ulcers of yaws @ 0.95
yaws nodular late > gummata and ulcers of yaws @ 0.95
ogo > gangosa @ 0.95
rhinopharyngitis mutilans > gangosa @ 0.95
mutilating rhinopharyngitis > gangosa @ 0.95
goundou > bone and joint lesions of yaws @ 0.95
gundo > bone and joint lesions of yaws @ 0.95
anakhre > bone and joint lesions of yaws @ 0.95
henpue > bone and joint lesions of yaws @ 0.95
yaws hydrarthrosis > bone and joint lesions of yaws @ 0.95
yaws osteitis > bone and joint lesions of yaws @ 0.95
yaws periostitis > bone and joint lesions of yaws @ 0.95
saber shin yaws > bone and joint lesions of yaws @ 0.95
yaws joint > bone and joint lesions of yaws @ 0.95
big nose yaws > bone and joint lesions of yaws @ 0.95
yaws gummatous osteitis > bone and joint lesions of yaws @ 0.95
juxta articular nodules > other manifestations of yaws @ 0.95
juxta-articular nodules yaws > other manifestations of yaws @ 0.95
mucosal yaws > other manifestations of yaws @ 0.95
yaws without manifestations > latent yaws @ 0.95
yaws without clinical > latent yaws @ 0.95
frambesia > yaws unspecified
framboesia > yaws unspecified
pian > yaws unspecified
bouba > yaws unspecified
buba > yaws unspecified
parangi > yaws unspecified
treponema pertenue > yaws unspecified
pertenue > yaws unspecified
charlouis > yaws unspecified
breda disease > yaws unspecified
tonga disease > yaws unspecified
coko > yaws unspecified
patek disease > yaws unspecified
polypapilloma tropicum > yaws unspecified
mycosis framboesioides > yaws unspecified
pinta chancre > primary lesions of pinta @ 0.95
pinta papule > primary lesions of pinta @ 0.95
pinta primary > primary lesions of pinta @ 0.95
pinta initial > primary lesions of pinta @ 0.95
carate primary > primary lesions of pinta @ 0.95
carate initial > primary lesions of pinta @ 0.95
pinta erythematous plaques > intermediate lesions of pinta @ 0.95
pinta hyperchromic > intermediate lesions of pinta @ 0.95
pinta hyperkeratosis > intermediate lesions of pinta @ 0.95
pinta plaques > intermediate lesions of pinta @ 0.95
pinta secondary > intermediate lesions of pinta @ 0.95
pintid > intermediate lesions of pinta @ 0.95
pinta achromic > late lesions of pinta @ 0.95
pinta cardiovascular > late lesions of pinta @ 0.95
pinta dyschromic > late lesions of pinta @ 0.95
pinta vitiliginous > late lesions of pinta @ 0.95
pinta cicatricial > late lesions of pinta @ 0.95
pinta tertiary > late lesions of pinta @ 0.95
pinta achromic hyperchromic > mixed lesions of pinta @ 0.95
azul > pinta unspecified @ 0.95
mal pinto > pinta unspecified @ 0.95
mal del pinto > pinta unspecified @ 0.95
carate > pinta unspecified @ 0.95
treponema carateum > pinta unspecified @ 0.95
blue stain disease > pinta unspecified @ 0.95
pinto disease > pinta unspecified @ 0.95
lota > pinta unspecified @ 0.95
puru puru > pinta unspecified @ 0.95
relapsing fever epidemic > louse-borne relapsing fever @ 0.95
relapsing fever louse > louse-borne relapsing fever @ 0.95
relapsing fever european > louse-borne relapsing fever @ 0.95
relapsing fever recurrentis > louse-borne relapsing fever @ 0.95
relapsing fever lice > louse-borne relapsing fever @ 0.95
vagabond fever > louse-borne relapsing fever
louse relapsing > louse-borne relapsing fever
yellow famine > louse-borne relapsing fever
relapsing fever endemic > tick-borne relapsing fever @ 0.95
relapsing fever tick > tick-borne relapsing fever @ 0.95
relapsing fever african > tick-borne relapsing fever @ 0.95
relapsing fever duttonii > tick-borne relapsing fever @ 0.95
relapsing fever hermsii > tick-borne relapsing fever @ 0.95
relapsing fever turicatae > tick-borne relapsing fever @ 0.95
relapsing fever american > tick-borne relapsing fever @ 0.95
relapsing fever soft tick > tick-borne relapsing fever @ 0.95
borrelia duttonii > tick-borne relapsing fever @ 0.95
duttonii > tick-borne relapsing fever @ 0.95
borrelia hermsii > tick-borne relapsing fever @ 0.95
hermsii > tick-borne relapsing fever @ 0.95
turicatae > tick-borne relapsing fever @ 0.95
kimputu > tick-borne relapsing fever @ 0.95
carapata > tick-borne relapsing fever @ 0.95
dutton relapsing > tick-borne relapsing fever @ 0.95
miana disease > tick-borne relapsing fever @ 0.95
miyamotoi > tick-borne relapsing fever @ 0.95
african tick fever borrelia > tick-borne relapsing fever @ 0.95
persian relapsing > tick-borne relapsing fever @ 0.95
garapata > tick-borne relapsing fever @ 0.95
febris recurrens > relapsing fever unspecified
obermeier > relapsing fever unspecified
obermeyer > relapsing fever unspecified
spirochetal fever > relapsing fever unspecified
recurrent fever borrelia > relapsing fever unspecified
spirillum fever > relapsing fever unspecified
relapsing fever > relapsing fever unspecified
noma > necrotizing ulcerative stomatitis @ 0.95
fusospirochetal gangrene > necrotizing ulcerative stomatitis @ 0.95
stomatocace > necrotizing ulcerative stomatitis @ 0.95
stomatonecrosis > necrotizing ulcerative stomatitis @ 0.95
spirochetal stomatitis > necrotizing ulcerative stomatitis @ 0.95
fusospirillary gangrene > necrotizing ulcerative stomatitis @ 0.95
gangraena oris > necrotizing ulcerative stomatitis @ 0.95
noma cheek > necrotizing ulcerative stomatitis @ 0.95
ulceromembranous stomatitis > necrotizing ulcerative stomatitis @ 0.95
necrotizing stomatitis > necrotizing ulcerative stomatitis @ 0.95
noma vulva > other specified disorders vulva @ 0.5
noma vulvae > other specified disorders vulva @ 0.5
noma pudendi > other specified disorders vulva @ 0.5
trench mouth > other vincent's infections
anug > other vincent's infections
nug > other vincent's infections
vincent > other vincent's infections
plaut vincent > other vincent's infections
plaut angina > other vincent's infections
fusospirochetal > other vincent's infections
spirochetal angina > other vincent's infections
ulceromembranous gingivitis > other vincent's infections
necrotizing gingivitis > other vincent's infections
fetid stomatitis > other vincent's infections
bergeron disease > other vincent's infections
putrid sore throat > other vincent's infections
acute necrotizing gingivitis > other vincent's infections
membranous gingivitis fusospirochetal > other vincent's infections
vincent stomatitis > other vincent's infections
vincent tonsillitis > other vincent's infections
vincent laryngitis > other vincent's infections
pseudomembranous angina > other vincent's infections
ulceromembranous angina > other vincent's infections
ulcerative gingivitis acute > other vincent's infections
ulcerative necrotizing tonsillitis > other vincent's infections
lyme borreliosis > lyme disease unspecified @ 0.95
bull eye rash > lyme disease unspecified @ 0.95
erythema migrans > lyme disease unspecified @ 0.95
erythema chronicum migrans > lyme disease unspecified @ 0.95
borrelia burgdorferi > lyme disease unspecified @ 0.95
deer tick disease > lyme disease unspecified @ 0.95
afzelius > lyme disease unspecified @ 0.95
afzelius disease > lyme disease unspecified @ 0.95
lipschutz erythema > lyme disease unspecified @ 0.95
tick rash > lyme disease unspecified @ 0.95
borrelia afzelii > lyme disease unspecified @ 0.95
borrelia garinii > lyme disease unspecified @ 0.95
steere disease > lyme disease unspecified @ 0.95
neuroborreliosis meningitis > meningitis due to lyme disease @ 0.95
borrelia burgdorferi meningitis > meningitis due to lyme disease @ 0.95
lyme neuropathy > other neurologic disorders in lyme disease @ 0.95
lyme facial palsy > other neurologic disorders in lyme disease @ 0.95
lyme bell palsy > other neurologic disorders in lyme disease @ 0.95
lyme cranial neuritis > other neurologic disorders in lyme disease @ 0.95
lyme meningoencephalitis > other neurologic disorders in lyme disease @ 0.95
lyme polyneuropathy > other neurologic disorders in lyme disease @ 0.95
lyme radiculopathy > other neurologic disorders in lyme disease @ 0.95
lyme encephalitis > other neurologic disorders in lyme disease @ 0.95
lyme encephalopathy > other neurologic disorders in lyme disease @ 0.95
lyme meningoradiculitis > other neurologic disorders in lyme disease @ 0.95
lyme radiculitis > other neurologic disorders in lyme disease @ 0.95
lyme neurologic > other neurologic disorders in lyme disease @ 0.95
lyme nerve > other neurologic disorders in lyme disease @ 0.95
lyme brain > other neurologic disorders in lyme disease @ 0.95
lyme bell > other neurologic disorders in lyme disease @ 0.95
lyme neuritis > other neurologic disorders in lyme disease @ 0.95
lyme myelitis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis neuropathy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis palsy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis facial palsy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis bell palsy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis cranial neuritis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis meningoencephalitis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis polyneuropathy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis radiculopathy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis encephalitis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis encephalopathy > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis meningoradiculitis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis radiculitis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis neurologic > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis nerve > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis brain > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis bell > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis neuritis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis myelitis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi neuropathy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi palsy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi facial palsy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi bell palsy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi cranial neuritis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi meningoencephalitis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi polyneuropathy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi radiculopathy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi encephalitis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi encephalopathy > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi meningoradiculitis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi radiculitis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi neurologic > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi nerve > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi brain > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi bell > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi neuritis > other neurologic disorders in lyme disease @ 0.95
borrelia burgdorferi myelitis > other neurologic disorders in lyme disease @ 0.95
neuroborreliosis > other neurologic disorders in lyme disease @ 0.95
bannwarth syndrome > other neurologic disorders in lyme disease @ 0.95
lymphocytic meningoradiculitis > other neurologic disorders in lyme disease @ 0.95
garin bujadoux bannwarth > other neurologic disorders in lyme disease @ 0.95
lyme knee > arthritis due to lyme disease @ 0.95
lyme joint > arthritis due to lyme disease @ 0.95
lyme joint pain > arthritis due to lyme disease @ 0.95
neuroborreliosis arthritis > arthritis due to lyme disease @ 0.95
neuroborreliosis knee > arthritis due to lyme disease @ 0.95
neuroborreliosis joint > arthritis due to lyme disease @ 0.95
neuroborreliosis joint pain > arthritis due to lyme disease @ 0.95
borrelia burgdorferi arthritis > arthritis due to lyme disease @ 0.95
borrelia burgdorferi knee > arthritis due to lyme disease @ 0.95
borrelia burgdorferi joint > arthritis due to lyme disease @ 0.95
borrelia burgdorferi joint pain > arthritis due to lyme disease @ 0.95
lyme myocarditis > other conditions associated with lyme disease @ 0.95
lyme heart block > other conditions associated with lyme disease @ 0.95
lyme heart > other conditions associated with lyme disease @ 0.95
lyme myopericarditis > other conditions associated with lyme disease @ 0.95
lyme pericarditis > other conditions associated with lyme disease @ 0.95
lyme lymphocytoma > other conditions associated with lyme disease @ 0.95
lyme chronic > other conditions associated with lyme disease @ 0.95
lyme acrodermatitis > other conditions associated with lyme disease @ 0.95
lyme uveitis > other conditions associated with lyme disease @ 0.95
lyme post treatment > other conditions associated with lyme disease @ 0.95
lyme eye > other conditions associated with lyme disease @ 0.95
lyme conjunctivitis > other conditions associated with lyme disease @ 0.95
lyme myositis > other conditions associated with lyme disease @ 0.95
lyme skin > other conditions associated with lyme disease @ 0.95
neuroborreliosis carditis > other conditions associated with lyme disease @ 0.95
neuroborreliosis myocarditis > other conditions associated with lyme disease @ 0.95
neuroborreliosis heart block > other conditions associated with lyme disease @ 0.95
neuroborreliosis heart > other conditions associated with lyme disease @ 0.95
neuroborreliosis myopericarditis > other conditions associated with lyme disease @ 0.95
neuroborreliosis pericarditis > other conditions associated with lyme disease @ 0.95
neuroborreliosis lymphocytoma > other conditions associated with lyme disease @ 0.95
neuroborreliosis chronic > other conditions associated with lyme disease @ 0.95
neuroborreliosis acrodermatitis > other conditions associated with lyme disease @ 0.95
neuroborreliosis uveitis > other conditions associated with lyme disease @ 0.95
neuroborreliosis post treatment > other conditions associated with lyme disease @ 0.95
neuroborreliosis eye > other conditions associated with lyme disease @ 0.95
neuroborreliosis conjunctivitis > other conditions associated with lyme disease @ 0.95
neuroborreliosis myositis > other conditions associated with lyme disease @ 0.95
neuroborreliosis skin > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi carditis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi myocarditis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi heart block > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi heart > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi myopericarditis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi pericarditis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi lymphocytoma > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi chronic > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi acrodermatitis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi uveitis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi post treatment > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi eye > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi conjunctivitis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi myositis > other conditions associated with lyme disease @ 0.95
borrelia burgdorferi skin > other conditions associated with lyme disease @ 0.95
bronchospirochetosis > other specified spirochetal infections @ 0.95
broncho-spirochetosis > other specified spirochetal infections @ 0.95
hemorrhagic bronchitis castellani > other specified spirochetal infections @ 0.95
castellani disease > other specified spirochetal infections @ 0.95

# --- A70-B10 chlamydiae, rickettsiae, viruses
avian chlamydiosis > chlamydia psittaci infections @ 0.95
ornithosis > chlamydia psittaci infections @ 0.95
parrot disease > chlamydia psittaci infections @ 0.95
chlamydia psittaci > chlamydia psittaci infections @ 0.95
parrot pneumonia > chlamydia psittaci infections @ 0.95
chlamydophila psittaci > chlamydia psittaci infections @ 0.95
bird chlamydia > chlamydia psittaci infections @ 0.95
trachomatous keratoconjunctivitis > active stage of trachoma @ 0.95
trachomatous follicular > active stage of trachoma @ 0.95
trachomatous inflammation > active stage of trachoma @ 0.95
trachomatous granular > active stage of trachoma @ 0.95
granular lids > trachoma unspecified @ 0.95
granular eyelids > trachoma unspecified @ 0.95
arlt trachoma > trachoma unspecified @ 0.95
egyptian ophthalmia > trachoma unspecified @ 0.95
military ophthalmia > trachoma unspecified @ 0.95
trachoma stage 1 > initial stage of trachoma @ 0.95
tric conjunctivitis > chlamydial conjunctivitis
tric > chlamydial conjunctivitis
chlamydial arthritis > other chlamydial diseases @ 0.95
chlamydial endocarditis > other chlamydial diseases @ 0.95
chlamydial joint > other chlamydial diseases @ 0.95
chlamydial reactive arthritis > other chlamydial diseases @ 0.95
chlamydial lymphadenitis > other chlamydial diseases @ 0.95
chlamydial perihepatitis > chlamydial peritonitis @ 0.95
chlamydial fitz hugh > chlamydial peritonitis @ 0.95
jail fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
war fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
putrid fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
ship fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
camp fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
prison fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
hospital fever > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
tabardillo > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
classical typhus > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
exanthematic typhus > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
european typhus > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
rickettsia prowazekii > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
famine typhus > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
louse typhus > epidemic louse-borne typhus fever due to rickettsia prowazekii @ 0.95
brill zinsser > recrudescent typhus brill's disease @ 0.95
recurrent typhus > recrudescent typhus brill's disease @ 0.95
relapsing typhus > recrudescent typhus brill's disease @ 0.95
recrudescent epidemic typhus > recrudescent typhus brill's disease @ 0.95
toulon typhus > typhus fever due to rickettsia typhi @ 0.95
urban typhus > typhus fever due to rickettsia typhi @ 0.95
chigger rickettsiosis > typhus fever due to rickettsia tsutsugamushi @ 0.95
island fever > typhus fever due to rickettsia tsutsugamushi @ 0.95
kedani > typhus fever due to rickettsia tsutsugamushi @ 0.95
flood fever > typhus fever due to rickettsia tsutsugamushi @ 0.95
mite typhus > typhus fever due to rickettsia tsutsugamushi @ 0.95
shichito > typhus fever due to rickettsia tsutsugamushi @ 0.95
tsutsugamushi > typhus fever due to rickettsia tsutsugamushi @ 0.95
choix fever > spotted fever due to rickettsia rickettsii @ 0.95
bitterroot fever > spotted fever due to rickettsia rickettsii @ 0.95
mexican spotted fever > spotted fever due to rickettsia rickettsii @ 0.95
sao paulo > spotted fever due to rickettsia rickettsii @ 0.95
colombian tick fever > spotted fever due to rickettsia rickettsii @ 0.95
black fever tick > spotted fever due to rickettsia rickettsii @ 0.95
rocky mountain tick fever > spotted fever due to rickettsia rickettsii @ 0.95
conor disease > spotted fever due to rickettsia conorii
tick bite fever > spotted fever due to rickettsia conorii
south african tick > spotted fever due to rickettsia conorii
israeli spotted fever > spotted fever due to rickettsia conorii
kenya tick > spotted fever due to rickettsia conorii
olmer disease > spotted fever due to rickettsia conorii
boutonneuse > spotted fever due to rickettsia conorii
marseilles fever > spotted fever due to rickettsia conorii
carducci disease > spotted fever due to rickettsia conorii
crimean tick > spotted fever due to rickettsia conorii
north asian tick > spotted fever due to rickettsia siberica @ 0.95
siberian tick > spotted fever due to rickettsia siberica @ 0.95
rickettsia sibirica > spotted fever due to rickettsia siberica @ 0.95
sibirica > spotted fever due to rickettsia siberica @ 0.95
queensland tick > spotted fever due to rickettsia australis @ 0.95
rickettsia australis > spotted fever due to rickettsia australis @ 0.95
monocytic ehrlichiosis > ehrlichiosis chaffeensis @ 0.95
ehrlichia ewingii > other ehrlichiosis @ 0.95
ehrlichia muris > other ehrlichiosis @ 0.95
rickettsia helvetica > other spotted fevers @ 0.95
debonel > other spotted fevers @ 0.95
oriental spotted fever > other spotted fevers @ 0.95
rickettsia slovaca > other spotted fevers @ 0.95
rickettsia massiliae > other spotted fevers @ 0.95
tick-borne lymphadenopathy > other spotted fevers @ 0.95
eruptive tick fever > spotted fever unspecified @ 0.95
exanthematous tick fever > spotted fever unspecified @ 0.95
tick exanthema > spotted fever unspecified @ 0.95
tick-borne rickettsiosis > spotted fever unspecified @ 0.95
coxiellosis > q fever @ 0.95
slaughterhouse fever > q fever @ 0.95
goat flu > q fever @ 0.95
nine mile fever > q fever @ 0.95
burnet rickettsiosis > q fever @ 0.95
derrick burnet > q fever @ 0.95
quadrilateral fever > q fever @ 0.95
pneumorickettsiosis > q fever @ 0.95
red river fever > q fever @ 0.95
q fever pneumonia > q fever @ 0.95
q fever hepatitis > q fever @ 0.95
q fever endocarditis > q fever @ 0.95
volhynia > trench fever @ 0.95
volhynian > trench fever @ 0.95
quintan fever > trench fever @ 0.95
shinbone fever > trench fever @ 0.95
kew gardens > rickettsialpox due to rickettsia akari @ 0.95
gamaso > rickettsialpox due to rickettsia akari @ 0.95
vesicular rickettsiosis > rickettsialpox due to rickettsia akari @ 0.95
rickettsia akari > rickettsialpox due to rickettsia akari @ 0.95
hga > anaplasmosis phagocytophilum @ 0.95
human granulocytic > anaplasmosis phagocytophilum @ 0.95
granulocytic ehrlichiosis > anaplasmosis phagocytophilum @ 0.95
granulocytic anaplasmosis > anaplasmosis phagocytophilum @ 0.95
anaplasma phagocytophilum > anaplasmosis phagocytophilum @ 0.95
anaplasma > anaplasmosis phagocytophilum @ 0.95
sennetsu > rickettsiosis due to ehrlichia sennetsu @ 0.95
neorickettsia > rickettsiosis due to ehrlichia sennetsu @ 0.95
rickettsia felis > other specified rickettsioses @ 0.95
flea-borne spotted fever > other specified rickettsioses @ 0.95
cat flea typhus > other specified rickettsioses @ 0.95
polio bulbar > acute paralytic poliomyelitis unspecified @ 0.95
polio paralytic > acute paralytic poliomyelitis unspecified @ 0.95
poliomyelitis bulbar > acute paralytic poliomyelitis unspecified @ 0.95
poliomyelitis paralytic > acute paralytic poliomyelitis unspecified @ 0.95
polio without paralysis > acute nonparalytic poliomyelitis @ 0.95
poliomyelitis without paralysis > acute nonparalytic poliomyelitis @ 0.95
poliomyelitis abortive > acute nonparalytic poliomyelitis @ 0.95
poliomyelitis nonparalytic > acute nonparalytic poliomyelitis @ 0.95
polio vaccine paralysis > acute paralytic poliomyelitis vaccine-associated @ 0.95
poliomyelitis vaccine paralysis > acute paralytic poliomyelitis vaccine-associated @ 0.95
vapp > acute paralytic poliomyelitis vaccine-associated @ 0.95
medin disease > acute poliomyelitis unspecified
heine medin > acute poliomyelitis unspecified
acute anterior poliomyelitis > acute poliomyelitis unspecified
acute infantile paralysis > acute poliomyelitis unspecified
epidemic infantile paralysis > acute poliomyelitis unspecified
polio > acute poliomyelitis unspecified
heidenhain > creutzfeldt-jakob disease unspecified
heidenhains disease > creutzfeldt-jakob disease unspecified
jakob creutzfeldt > creutzfeldt-jakob disease unspecified
jakob disease > creutzfeldt-jakob disease unspecified
corticostriatospinal degeneration > creutzfeldt-jakob disease unspecified
subacute spongiform encephalopathy > creutzfeldt-jakob disease unspecified
cjd > creutzfeldt-jakob disease unspecified
mad cow > variant creutzfeldt-jakob disease @ 0.95
bovine spongiform > variant creutzfeldt-jakob disease @ 0.95
sporadic cjd > other creutzfeldt-jakob disease @ 0.95
sporadic creutzfeldt jakob > other creutzfeldt-jakob disease @ 0.95
familial cjd > other creutzfeldt-jakob disease @ 0.95
familial creutzfeldt jakob > other creutzfeldt-jakob disease @ 0.95
genetic cjd > other creutzfeldt-jakob disease @ 0.95
genetic creutzfeldt jakob > other creutzfeldt-jakob disease @ 0.95
iatrogenic cjd > other creutzfeldt-jakob disease @ 0.95
iatrogenic creutzfeldt jakob > other creutzfeldt-jakob disease @ 0.95
inherited cjd > other creutzfeldt-jakob disease @ 0.95
inherited creutzfeldt jakob > other creutzfeldt-jakob disease @ 0.95
pette doring > subacute sclerosing panencephalitis @ 0.95
pette doering > subacute sclerosing panencephalitis @ 0.95
dawson encephalitis > subacute sclerosing panencephalitis @ 0.95
dawson disease > subacute sclerosing panencephalitis @ 0.95
van bogaert sclerosing > subacute sclerosing panencephalitis @ 0.95
nodular panencephalitis > subacute sclerosing panencephalitis @ 0.95
subacute inclusion body > subacute sclerosing panencephalitis @ 0.95
jc virus encephalopathy > progressive multifocal leukoencephalopathy @ 0.95
jc virus encephalitis > progressive multifocal leukoencephalopathy @ 0.95
jc virus cerebellar > progressive multifocal leukoencephalopathy @ 0.95
gss > gerstmann-straussler-scheinker syndrome @ 0.95
gerstmann straussler > gerstmann-straussler-scheinker syndrome @ 0.95
gerstmann prion > gerstmann-straussler-scheinker syndrome @ 0.95
prion cerebellar ataxia > gerstmann-straussler-scheinker syndrome @ 0.95
prion insomnia > fatal familial insomnia @ 0.95
laughing disease > kuru @ 0.95
prion amyloidosis > other atypical virus infections of central nervous system @ 0.95
prion huntington > other atypical virus infections of central nervous system @ 0.95
prion systemic > other atypical virus infections of central nervous system @ 0.95
prion sensitive > other atypical virus infections of central nervous system @ 0.95
prion protease > other atypical virus infections of central nervous system @ 0.95
huntington disease-like 1 > other atypical virus infections of central nervous system @ 0.95
huntington like 1 > other atypical virus infections of central nervous system @ 0.95
rubella panencephalitis > other atypical virus infections of central nervous system @ 0.95
variably protease > other atypical virus infections of central nervous system @ 0.95
slow virus other > other atypical virus infections of central nervous system @ 0.95
hdl1 > other atypical virus infections of central nervous system @ 0.95
prion brain > atypical virus infection of central nervous system unspecified @ 0.85
transmissible spongiform > atypical virus infection of central nervous system unspecified @ 0.85
slow virus > atypical virus infection of central nervous system unspecified @ 0.85
spongiform encephalopathy > atypical virus infection of central nervous system unspecified @ 0.85
hydrophobia > rabies unspecified
lyssa > rabies unspecified
lyssavirus > rabies unspecified
rabid > rabies unspecified
rabies bat > sylvatic rabies @ 0.95
rabies fox > sylvatic rabies @ 0.95
rabies raccoon > sylvatic rabies @ 0.95
rabies skunk > sylvatic rabies @ 0.95
rabies wild animal > sylvatic rabies @ 0.95
rabies jackal > sylvatic rabies @ 0.95
rabies street > urban rabies @ 0.95
rabies canine > urban rabies @ 0.95
rabies cat > urban rabies @ 0.95
australian x > australian encephalitis @ 0.95
lacv > california encephalitis @ 0.95
inkoo > california encephalitis @ 0.95
ilheus > other mosquito-borne viral encephalitis @ 0.95
semliki encephalitis > other mosquito-borne viral encephalitis @ 0.95
cache valley > other mosquito-borne viral encephalitis @ 0.95
everglades virus encephalitis > other mosquito-borne viral encephalitis @ 0.95
western equine > western equine encephalitis @ 0.95
eee > eastern equine encephalitis @ 0.95
eastern equine > eastern equine encephalitis @ 0.95
rsse > far eastern tick-borne encephalitis @ 0.95
vernal encephalitis > far eastern tick-borne encephalitis @ 0.95
verno-estival > far eastern tick-borne encephalitis @ 0.95
forest spring encephalitis > far eastern tick-borne encephalitis @ 0.95
tbe > central european tick-borne encephalitis @ 0.95
kumlinge > central european tick-borne encephalitis @ 0.95
biphasic milk fever > central european tick-borne encephalitis @ 0.95
diphasic milk > central european tick-borne encephalitis @ 0.95
diphasic meningoencephalitis > central european tick-borne encephalitis @ 0.95
biundulant > central european tick-borne encephalitis @ 0.95
bi-undulant > central european tick-borne encephalitis @ 0.95
powassan > powassan virus disease @ 0.95
pow virus > powassan virus disease @ 0.95
louping ill > other tick-borne viral encephalitis @ 0.95
looping ill > other tick-borne viral encephalitis @ 0.95
coxsackie encephalitis > enteroviral encephalitis @ 0.95
coxsackie encephalomyelitis > enteroviral encephalitis @ 0.95
coxsackie meningoencephalitis > enteroviral encephalitis @ 0.95
coxsackie brainstem encephalitis > enteroviral encephalitis @ 0.95
coxsackievirus encephalitis > enteroviral encephalitis @ 0.95
coxsackievirus encephalomyelitis > enteroviral encephalitis @ 0.95
coxsackievirus meningoencephalitis > enteroviral encephalitis @ 0.95
coxsackievirus brainstem encephalitis > enteroviral encephalitis @ 0.95
echovirus encephalitis > enteroviral encephalitis @ 0.95
echovirus encephalomyelitis > enteroviral encephalitis @ 0.95
echovirus meningoencephalitis > enteroviral encephalitis @ 0.95
echovirus brainstem encephalitis > enteroviral encephalitis @ 0.95
echo encephalitis > enteroviral encephalitis @ 0.95
echo encephalomyelitis > enteroviral encephalitis @ 0.95
echo meningoencephalitis > enteroviral encephalitis @ 0.95
echo brainstem encephalitis > enteroviral encephalitis @ 0.95
enterovirus encephalomyelitis > enteroviral encephalitis @ 0.95
enterovirus meningoencephalitis > enteroviral encephalitis @ 0.95
enterovirus brainstem encephalitis > enteroviral encephalitis @ 0.95
ev71 encephalitis > enteroviral encephalitis @ 0.95
ev71 encephalomyelitis > enteroviral encephalitis @ 0.95
ev71 meningoencephalitis > enteroviral encephalitis @ 0.95
ev71 brainstem encephalitis > enteroviral encephalitis @ 0.95
enterovirus 71 encephalitis > enteroviral encephalitis @ 0.95
enterovirus 71 encephalomyelitis > enteroviral encephalitis @ 0.95
enterovirus 71 meningoencephalitis > enteroviral encephalitis @ 0.95
enterovirus 71 brainstem encephalitis > enteroviral encephalitis @ 0.95
ev-d68 encephalitis > enteroviral encephalitis @ 0.95
ev-d68 encephalomyelitis > enteroviral encephalitis @ 0.95
ev-d68 meningoencephalitis > enteroviral encephalitis @ 0.95
ev-d68 brainstem encephalitis > enteroviral encephalitis @ 0.95
parechovirus encephalitis > enteroviral encephalitis @ 0.95
parechovirus encephalomyelitis > enteroviral encephalitis @ 0.95
parechovirus meningoencephalitis > enteroviral encephalitis @ 0.95
parechovirus brainstem encephalitis > enteroviral encephalitis @ 0.95
adenovirus meningoencephalitis > adenoviral encephalitis @ 0.95
von economo > other specified viral encephalitis
economo cruchet > other specified viral encephalitis
borna > other specified viral encephalitis
astrovirus encephalitis > other specified viral encephalitis
cruchet > other specified viral encephalitis
coxsackie meningitis > enteroviral meningitis @ 0.95
coxsackievirus meningitis > enteroviral meningitis @ 0.95
echovirus meningitis > enteroviral meningitis @ 0.95
echo meningitis > enteroviral meningitis @ 0.95
lcm > lymphocytic choriomeningitis @ 0.95
lcmv > lymphocytic choriomeningitis @ 0.95
lymphocytic meningoencephalitis > lymphocytic choriomeningitis @ 0.95
hamster meningitis > lymphocytic choriomeningitis @ 0.95
parechovirus meningitis > other viral meningitis @ 0.95
mollaret viral > other viral meningitis @ 0.95
arboviral meningitis > other viral meningitis @ 0.95
toscana meningitis > other viral meningitis @ 0.95
kubisagari > epidemic vertigo @ 0.95
gerliers disease > epidemic vertigo @ 0.95
pedersen vertigo > epidemic vertigo @ 0.95
tete penchee > epidemic vertigo @ 0.95
paralyzing vertigo > epidemic vertigo @ 0.95
paralytic vertigo > epidemic vertigo @ 0.95
epidemic labyrinthitis > epidemic vertigo @ 0.95
kubisagaru > epidemic vertigo @ 0.95
duengero > dengue fever classical dengue @ 0.85
polka fever > dengue fever classical dengue @ 0.85
dandy fever > dengue fever classical dengue @ 0.85
bouquet fever > dengue fever classical dengue @ 0.85
aden fever > dengue fever classical dengue @ 0.85
solar fever > dengue fever classical dengue @ 0.85
breakbone > dengue fever classical dengue @ 0.85
break-bone fever > dengue fever classical dengue @ 0.85
dengue > dengue fever classical dengue @ 0.85
dengue hemorrhagic > dengue hemorrhagic fever @ 0.95
dengue severe > dengue hemorrhagic fever @ 0.95
dengue dss > dengue hemorrhagic fever @ 0.95
dhf hemorrhagic fever > dengue hemorrhagic fever @ 0.95
bangkok hemorrhagic fever > dengue hemorrhagic fever @ 0.95
singapore hemorrhagic fever > dengue hemorrhagic fever @ 0.95
southeast asia hemorrhagic fever > dengue hemorrhagic fever @ 0.95
malaysian hemorrhagic fever > dengue hemorrhagic fever @ 0.95
dhf > dengue hemorrhagic fever @ 0.95
chikv > chikungunya virus disease @ 0.95
contortion fever > chikungunya virus disease @ 0.95
onn virus > o'nyong-nyong fever @ 0.95
joint breaker fever > o'nyong-nyong fever @ 0.95
onyong nyong > o'nyong-nyong fever @ 0.95
onyongnyong > o'nyong-nyong fever @ 0.95
vee > venezuelan equine fever @ 0.95
venezuelan equine > venezuelan equine fever @ 0.95
west nile paralysis > west nile virus infection with other neurologic manifestation @ 0.95
west nile flaccid > west nile virus infection with other neurologic manifestation @ 0.95
west nile optic > west nile virus infection with other neurologic manifestation @ 0.95
west nile polyradiculitis > west nile virus infection with other neurologic manifestation @ 0.95
west nile polio > west nile virus infection with other neurologic manifestation @ 0.95
west nile neuritis > west nile virus infection with other neurologic manifestation @ 0.95
west nile neurologic > west nile virus infection with other neurologic manifestation @ 0.95
west nile cranial nerve > west nile virus infection with other neurologic manifestation @ 0.95
west nile myelitis > west nile virus infection with other neurologic manifestation @ 0.95
west nile encephalitis > west nile virus infection with encephalitis @ 0.95
west nile meningoencephalitis > west nile virus infection with encephalitis @ 0.95
west nile neuroinvasive > west nile virus infection with encephalitis @ 0.95
west nile encephalomyelitis > west nile virus infection with encephalitis @ 0.95
wnv encephalitis > west nile virus infection with encephalitis @ 0.95
wnv meningoencephalitis > west nile virus infection with encephalitis @ 0.95
wnv neuroinvasive > west nile virus infection with encephalitis @ 0.95
wnv encephalomyelitis > west nile virus infection with encephalitis @ 0.95
rvf > rift valley fever @ 0.95
enzootic hepatitis > rift valley fever @ 0.95
group c virus fever > other specified mosquito-borne viral fevers @ 0.95
orungo > other specified mosquito-borne viral fevers @ 0.95
batai > other specified mosquito-borne viral fevers @ 0.95
chittoor > other specified mosquito-borne viral fevers @ 0.95
orov > oropouche virus disease @ 0.95
pappataci > sandfly fever @ 0.95
pappatasi > sandfly fever @ 0.95
pym fever > sandfly fever @ 0.95
hundstage > sandfly fever @ 0.95
dog disease naples > sandfly fever @ 0.95
toscana virus > sandfly fever @ 0.95
naples fever > sandfly fever @ 0.95
sicilian fever > sandfly fever @ 0.95
chagres virus > sandfly fever @ 0.95
candiru > sandfly fever @ 0.95
pick fever sandfly > sandfly fever @ 0.95
ctf > colorado tick fever @ 0.85
mountain fever > colorado tick fever @ 0.85
ganjam > other specified arthropod-borne viral fevers @ 0.95
lone star virus > other specified arthropod-borne viral fevers @ 0.95
tamdy > other specified arthropod-borne viral fevers @ 0.95
tribec > other specified arthropod-borne viral fevers @ 0.95
nairobi sheep > other specified arthropod-borne viral fevers @ 0.95
thogoto > other specified arthropod-borne viral fevers @ 0.95
alongshan > other specified arthropod-borne viral fevers @ 0.95
songling > other specified arthropod-borne viral fevers @ 0.95
amaril > yellow fever unspecified @ 0.95
black vomit > yellow fever unspecified @ 0.95
fievre jaune > yellow fever unspecified @ 0.95
yellow fever forest > sylvatic yellow fever @ 0.95
mal rastrojos > junin hemorrhagic fever @ 0.95
o'higgins > junin hemorrhagic fever @ 0.95
argentine hemorrhagic > junin hemorrhagic fever @ 0.95
argentinian hemorrhagic > junin hemorrhagic fever @ 0.95
junin virus > junin hemorrhagic fever @ 0.95
machupo virus > machupo hemorrhagic fever @ 0.95
bolivian hemorrhagic > machupo hemorrhagic fever @ 0.95
black typhus > machupo hemorrhagic fever @ 0.95
venezuelan hemorrhagic > other arenaviral hemorrhagic fevers @ 0.95
sabia > other arenaviral hemorrhagic fevers @ 0.95
brazilian hemorrhagic > other arenaviral hemorrhagic fevers @ 0.95
whitewater arroyo > other arenaviral hemorrhagic fevers @ 0.95
uzbekistan hemorrhagic > crimean-congo hemorrhagic fever @ 0.95
central asian hemorrhagic > crimean-congo hemorrhagic fever @ 0.95
congo fever > crimean-congo hemorrhagic fever @ 0.95
karakhan > crimean-congo hemorrhagic fever @ 0.95
congo crimean > crimean-congo hemorrhagic fever @ 0.95
ohf > omsk hemorrhagic fever @ 0.95
omsk > omsk hemorrhagic fever @ 0.95
kfd > kyasanur forest disease @ 0.95
kyasanur > kyasanur forest disease @ 0.95
monkey fever > kyasanur forest disease @ 0.95
vervet monkey > marburg virus disease @ 0.95
marburg > marburg virus disease @ 0.95
manchurian hemorrhagic > hemorrhagic fever with renal syndrome @ 0.95
korean hemorrhagic > hemorrhagic fever with renal syndrome @ 0.95
hemorrhagic nephrosonephritis > hemorrhagic fever with renal syndrome @ 0.95
nephrosonephritis > hemorrhagic fever with renal syndrome @ 0.95
nephropathia epidemica > hemorrhagic fever with renal syndrome @ 0.95
hantavirus renal > hemorrhagic fever with renal syndrome @ 0.95
hantavirus kidney > hemorrhagic fever with renal syndrome @ 0.95
epidemic hemorrhagic fever > hemorrhagic fever with renal syndrome @ 0.95
churilov > hemorrhagic fever with renal syndrome @ 0.95
far eastern hemorrhagic > hemorrhagic fever with renal syndrome @ 0.95
russian hemorrhagic > hemorrhagic fever with renal syndrome @ 0.95
alkhumra > other specified viral hemorrhagic fevers @ 0.95
al khumra > other specified viral hemorrhagic fevers @ 0.95
hemorrhagic fever > unspecified viral hemorrhagic fever
vhf > unspecified viral hemorrhagic fever
pustulosis varioliformis > eczema herpeticum @ 0.95
kaposi juliusberg > eczema herpeticum @ 0.95
pustulosis juliusberg > eczema herpeticum @ 0.95
herpes face > herpesviral vesicular dermatitis @ 0.95
herpes facial > herpesviral vesicular dermatitis @ 0.95
herpes nose > herpesviral vesicular dermatitis @ 0.95
herpes labialis > herpesviral vesicular dermatitis @ 0.95
herpes ear > herpesviral vesicular dermatitis @ 0.95
herpes cheek > herpesviral vesicular dermatitis @ 0.95
herpes skin > herpesviral vesicular dermatitis @ 0.95
herpes chin > herpesviral vesicular dermatitis @ 0.95
herpes nostril > herpesviral vesicular dermatitis @ 0.95
herpes buttock > herpesviral vesicular dermatitis @ 0.95
herpes vesicular dermatitis > herpesviral vesicular dermatitis @ 0.95
herpes stomatitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes gingivitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes glossitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes tongue > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes tonsillitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes pharyngitis > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes oral > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes gum > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes throat > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes palate > herpesviral gingivostomatitis and pharyngotonsillitis @ 0.95
herpes b virus > herpesviral encephalitis
b virus > herpesviral encephalitis
cercopithecine > herpesviral encephalitis
simian b > herpesviral encephalitis
monkey b virus > herpesviral encephalitis
herpesvirus simiae > herpesviral encephalitis
bv infection > herpesviral encephalitis
herpes brain > herpesviral encephalitis @ 0.95
herpes meningoencephalitis > herpesviral encephalitis @ 0.95
herpes encephalomyelitis > herpesviral encephalitis @ 0.95
herpes iritis > herpesviral iridocyclitis @ 0.95
herpes uveitis > herpesviral iridocyclitis @ 0.95
herpes anterior uveitis > herpesviral iridocyclitis @ 0.95
herpes keratouveitis > herpesviral iridocyclitis @ 0.95
herpes cyclitis > herpesviral iridocyclitis @ 0.95
herpes corneal ulcer > herpesviral keratitis @ 0.95
herpes keratitis > herpesviral keratitis @ 0.95
herpes dendritic > herpesviral keratitis @ 0.95
herpes disciform > herpesviral keratitis @ 0.95
herpes keratoconjunctivitis > herpesviral keratitis @ 0.95
geographic ulcer > herpesviral keratitis @ 0.95
metaherpetic > herpesviral keratitis @ 0.95
dendritic cornea > herpesviral keratitis @ 0.95
geographic ulcer cornea > herpesviral keratitis @ 0.95
amoeboid corneal ulcer > herpesviral keratitis @ 0.95
metaherpetic ulcer > herpesviral keratitis @ 0.95
herpes retinitis > other herpesviral disease of eye @ 0.95
herpes eyelid > other herpesviral disease of eye @ 0.95
herpes blepharitis > other herpesviral disease of eye @ 0.95
herpes blepharoconjunctivitis > other herpesviral disease of eye @ 0.95
herpes retina > other herpesviral disease of eye @ 0.95
herpes lid > other herpesviral disease of eye @ 0.95
herpes retinal necrosis > other herpesviral disease of eye @ 0.95
herpes scleritis > other herpesviral disease of eye @ 0.95
herpes lacrimal > other herpesviral disease of eye @ 0.95
herpes septicemia > disseminated herpesviral disease @ 0.95
herpes generalized > disseminated herpesviral disease @ 0.95
herpes disseminated > disseminated herpesviral disease @ 0.95
herpes viremia > disseminated herpesviral disease @ 0.95
herpes systemic > disseminated herpesviral disease @ 0.95
herpes finger > other herpesviral infection @ 0.95
herpes thumb > other herpesviral infection @ 0.95
herpes whitlow > other herpesviral infection @ 0.95
herpes felon > other herpesviral infection @ 0.95
herpes paronychia > other herpesviral infection @ 0.95
herpes pneumonia > other herpesviral infection @ 0.95
herpes pneumonitis > other herpesviral infection @ 0.95
herpes tracheobronchitis > other herpesviral infection @ 0.95
herpes bell palsy > other herpesviral infection @ 0.95
herpes facial palsy > other herpesviral infection @ 0.95
herpes hand > other herpesviral infection @ 0.95
herpes radiculitis > other herpesviral infection @ 0.95
herpes nail > other herpesviral infection @ 0.95
herpes lung > other herpesviral infection @ 0.95
herpes esophagus > other herpesviral infection @ 0.95
herpes tracheitis > other herpesviral infection @ 0.95
herpes erythema multiforme > other herpesviral infection @ 0.95
herpes bronchitis > other herpesviral infection @ 0.95
herpes liver > herpesviral hepatitis @ 0.95
herpes myelitis > herpes simplex myelitis @ 0.95
herpes spinal cord > herpes simplex myelitis @ 0.95
varicella cerebellar > varicella encephalitis and encephalomyelitis @ 0.95
varicella cerebellitis > varicella encephalitis and encephalomyelitis @ 0.95
varicella ataxia > varicella encephalitis and encephalomyelitis @ 0.95
varicella hepatitis > other varicella complications @ 0.95
varicella gangrenosa > other varicella complications @ 0.95
varicella arthritis > other varicella complications @ 0.95
varicella cellulitis > other varicella complications @ 0.95
varicella nephritis > other varicella complications @ 0.95
varicella hemorrhagic > other varicella complications @ 0.95
varicella bullous > other varicella complications @ 0.95
varicella infected > other varicella complications @ 0.95
varicella purpura > other varicella complications @ 0.95
varicella glomerulonephritis > other varicella complications @ 0.95
varicella myocarditis > other varicella complications @ 0.95
varicella thrombocytopenia > other varicella complications @ 0.95
varicella gangrene > other varicella complications @ 0.95
varicella conjunctivitis > other varicella complications @ 0.95
varicella otitis > other varicella complications @ 0.95
varicella superinfection > other varicella complications @ 0.95
varicella orchitis > other varicella complications @ 0.95
varicella fasciitis > other varicella complications @ 0.95
varicella pyoderma > other varicella complications @ 0.95
waterpocks > varicella without complication @ 0.95
water pox > varicella without complication @ 0.95
swine pox > varicella without complication @ 0.95
chicken pocks > varicella without complication @ 0.95
waterpox > varicella without complication @ 0.95
zoster meningoencephalitis > zoster encephalitis @ 0.95
zoster encephalomyelitis > zoster encephalitis @ 0.95
vzv meningoencephalitis > zoster encephalitis @ 0.95
vzv encephalomyelitis > zoster encephalitis @ 0.95
vzv encephalitis > zoster encephalitis @ 0.95
vzv brain > zoster encephalitis @ 0.95
vzv meningitis > zoster meningitis @ 0.95
zoster facial paralysis > postherpetic geniculate ganglionitis @ 0.95
zoster facial palsy > postherpetic geniculate ganglionitis @ 0.95
zoster bell palsy > postherpetic geniculate ganglionitis @ 0.95
zoster ear facial > postherpetic geniculate ganglionitis @ 0.95
vzv facial paralysis > postherpetic geniculate ganglionitis @ 0.95
vzv facial palsy > postherpetic geniculate ganglionitis @ 0.95
vzv facial nerve > postherpetic geniculate ganglionitis @ 0.95
vzv geniculate > postherpetic geniculate ganglionitis @ 0.95
vzv oticus > postherpetic geniculate ganglionitis @ 0.95
vzv bell palsy > postherpetic geniculate ganglionitis @ 0.95
vzv ear facial > postherpetic geniculate ganglionitis @ 0.95
hunt neuralgia > postherpetic geniculate ganglionitis @ 0.95
hunt syndrome > postherpetic geniculate ganglionitis @ 0.95
zoster neuropathy > postherpetic polyneuropathy @ 0.95
zoster polyneuropathy > postherpetic polyneuropathy @ 0.95
vzv neuropathy > postherpetic polyneuropathy @ 0.95
vzv polyneuropathy > postherpetic polyneuropathy @ 0.95
zoster myelitis > postherpetic myelitis @ 0.95
zoster spinal cord > postherpetic myelitis @ 0.95
vzv myelitis > postherpetic myelitis @ 0.95
vzv spinal cord > postherpetic myelitis @ 0.95
zoster neuralgia > other postherpetic nervous system involvement @ 0.95
zoster radiculitis > other postherpetic nervous system involvement @ 0.95
zoster ganglionitis > other postherpetic nervous system involvement @ 0.95
zoster nerve pain > other postherpetic nervous system involvement @ 0.95
zoster radiculopathy > other postherpetic nervous system involvement @ 0.95
zoster pain after > other postherpetic nervous system involvement @ 0.95
zoster motor paresis > other postherpetic nervous system involvement @ 0.95
zoster lingering pain > other postherpetic nervous system involvement @ 0.95
vzv neuralgia > other postherpetic nervous system involvement @ 0.95
vzv radiculitis > other postherpetic nervous system involvement @ 0.95
vzv ganglionitis > other postherpetic nervous system involvement @ 0.95
vzv nerve pain > other postherpetic nervous system involvement @ 0.95
vzv radiculopathy > other postherpetic nervous system involvement @ 0.95
vzv pain after > other postherpetic nervous system involvement @ 0.95
vzv motor paresis > other postherpetic nervous system involvement @ 0.95
vzv lingering pain > other postherpetic nervous system involvement @ 0.95
phn > other postherpetic nervous system involvement @ 0.95
postherpetic intercostal > other postherpetic nervous system involvement @ 0.95
postherpetic neuralgia > other postherpetic nervous system involvement @ 0.95
post-herpetic pain > other postherpetic nervous system involvement @ 0.95
postherpetic itch > other postherpetic nervous system involvement @ 0.95
zoster trigeminal neuralgia > postherpetic trigeminal neuralgia @ 0.95
vzv trigeminal neuralgia > postherpetic trigeminal neuralgia @ 0.95
vzv trigeminal > postherpetic trigeminal neuralgia @ 0.95
zoster ophthalmic > zoster ocular disease unspecified @ 0.95
zoster eye > zoster ocular disease unspecified @ 0.95
zoster ocular > zoster ocular disease unspecified @ 0.95
vzv ophthalmic > zoster ocular disease unspecified @ 0.95
vzv eye > zoster ocular disease unspecified @ 0.95
vzv ocular > zoster ocular disease unspecified @ 0.95
hzo > zoster ocular disease unspecified @ 0.95
zoster episcleritis > zoster scleritis @ 0.95
vzv episcleritis > zoster scleritis @ 0.95
vzv scleritis > zoster scleritis @ 0.95
vzv sclera > zoster scleritis @ 0.95
zoster iritis > zoster iridocyclitis @ 0.95
zoster uveitis > zoster iridocyclitis @ 0.95
zoster cyclitis > zoster iridocyclitis @ 0.95
vzv iritis > zoster iridocyclitis @ 0.95
vzv uveitis > zoster iridocyclitis @ 0.95
vzv iridocyclitis > zoster iridocyclitis @ 0.95
vzv cyclitis > zoster iridocyclitis @ 0.95
zoster keratoconjunctivitis > zoster keratitis @ 0.95
vzv cornea > zoster keratitis @ 0.95
vzv keratoconjunctivitis > zoster keratitis @ 0.95
zoster blepharitis > other herpes zoster eye disease @ 0.95
zoster retinal necrosis > other herpes zoster eye disease @ 0.95
zoster retinitis > other herpes zoster eye disease @ 0.95
zoster optic neuritis > other herpes zoster eye disease @ 0.95
zoster retina > other herpes zoster eye disease @ 0.95
vzv eyelid > other herpes zoster eye disease @ 0.95
vzv blepharitis > other herpes zoster eye disease @ 0.95
vzv lid > other herpes zoster eye disease @ 0.95
vzv retinal necrosis > other herpes zoster eye disease @ 0.95
vzv retinitis > other herpes zoster eye disease @ 0.95
vzv optic neuritis > other herpes zoster eye disease @ 0.95
vzv retina > other herpes zoster eye disease @ 0.95
acute retinal necrosis zoster > other herpes zoster eye disease @ 0.95
zoster generalized > disseminated zoster @ 0.95
zoster multidermatomal > disseminated zoster @ 0.95
vzv generalized > disseminated zoster @ 0.95
vzv disseminated > disseminated zoster @ 0.95
vzv multidermatomal > disseminated zoster @ 0.95
zoster cellulitis > zoster with other complications @ 0.95
zoster otitis externa > zoster with other complications @ 0.95
zoster ear canal > zoster with other complications @ 0.95
zoster auris > zoster with other complications @ 0.95
zoster superinfected > zoster with other complications @ 0.95
zoster impetiginized > zoster with other complications @ 0.95
zoster urinary retention > zoster with other complications @ 0.95
zoster pneumonia > zoster with other complications @ 0.95
zoster bladder > zoster with other complications @ 0.95
vzv cellulitis > zoster with other complications @ 0.95
vzv otitis externa > zoster with other complications @ 0.95
vzv ear canal > zoster with other complications @ 0.95
vzv auris > zoster with other complications @ 0.95
vzv superinfected > zoster with other complications @ 0.95
vzv impetiginized > zoster with other complications @ 0.95
vzv urinary retention > zoster with other complications @ 0.95
vzv pneumonia > zoster with other complications @ 0.95
vzv bladder > zoster with other complications @ 0.95
belt rose > zoster without complications
zona > zoster without complications
zona ignea > zoster without complications
vzv reactivation > zoster without complications
st anthony girdle > zoster without complications
ignis sacer > zoster without complications
varicella zoster reactivation > zoster without complications
zoster trunk > zoster without complications
zoster thoracic > zoster without complications
zoster back > zoster without complications
zoster chest > zoster without complications
zoster abdomen > zoster without complications
zoster intercostal > zoster without complications
zoster rash > zoster without complications
zoster dermatome > zoster without complications
vzv trunk > zoster without complications
vzv thoracic > zoster without complications
vzv back > zoster without complications
vzv chest > zoster without complications
vzv abdomen > zoster without complications
vzv intercostal > zoster without complications
vzv rash > zoster without complications
vzv dermatome > zoster without complications
milk pox > smallpox @ 0.95
varioloid > smallpox @ 0.95
hecht pneumonia > measles complicated by pneumonia @ 0.95
measles giant cell > measles complicated by pneumonia @ 0.95
measles croup > other measles complications @ 0.95
measles hepatitis > other measles complications @ 0.95
measles stomatitis > other measles complications @ 0.95
measles laryngitis > other measles complications @ 0.95
measles myocarditis > other measles complications @ 0.95
measles appendicitis > other measles complications @ 0.95
measles bronchitis > other measles complications @ 0.95
measles tracheitis > other measles complications @ 0.95
measles thrombocytopenia > other measles complications @ 0.95
measles hemorrhagic complication > other measles complications @ 0.95
measles conjunctivitis > other measles complications @ 0.95
measles enteritis > measles with intestinal complications @ 0.95
measles gastroenteritis > measles with intestinal complications @ 0.95
measles colitis > measles with intestinal complications @ 0.95
red measles > measles without complication @ 0.85
hard measles > measles without complication @ 0.85
nine day measles > measles without complication @ 0.85
ten day measles > measles without complication @ 0.85
english measles > measles without complication @ 0.85
14 day measles > measles without complication @ 0.85
epidemic roseola > rubella without complication @ 0.85
bastard measles > rubella without complication @ 0.85
roteln > rubella without complication @ 0.85
rotheln > rubella without complication @ 0.85
roetheln > rubella without complication @ 0.85
rubella nervous system > rubella with neurological complication unspecified @ 0.95
rubella neurologic > rubella with neurological complication unspecified @ 0.95
rubella meningoencephalitis > rubella encephalitis @ 0.95
rubella encephalomyelitis > rubella encephalitis @ 0.95
rubella thrombocytopenia > other rubella complications @ 0.95
rubella myocarditis > other rubella complications @ 0.95
rubella hepatitis > other rubella complications @ 0.95
rubella purpura > other rubella complications @ 0.95
rubella conjunctivitis > other rubella complications @ 0.95
rubella myelitis > other rubella complications @ 0.95
verruca pedis > plantar wart @ 0.95
myrmecia > plantar wart @ 0.95
verruca plantaris > plantar wart @ 0.95
wart heel > plantar wart @ 0.95
verruca sole > plantar wart @ 0.95
wart finger > other viral warts @ 0.95
wart eyelid > other viral warts @ 0.95
wart hand > other viral warts @ 0.95
wart face > other viral warts @ 0.95
wart seed > other viral warts @ 0.95
wart digitate > other viral warts @ 0.95
wart butcher > other viral warts @ 0.95
wart plane > other viral warts @ 0.95
wart flat > other viral warts @ 0.95
wart tongue > other viral warts @ 0.95
wart ear > other viral warts @ 0.95
wart subungual > other viral warts @ 0.95
wart palm > other viral warts @ 0.95
wart palmaris > other viral warts @ 0.95
wart knee > other viral warts @ 0.95
wart elbow > other viral warts @ 0.95
wart nose > other viral warts @ 0.95
wart lip > other viral warts @ 0.95
wart neck > other viral warts @ 0.95
wart scalp > other viral warts @ 0.95
wart leg > other viral warts @ 0.95
wart arm > other viral warts @ 0.95
wart thumb > other viral warts @ 0.95
wart oral > other viral warts @ 0.95
wart mouth > other viral warts @ 0.95
wart vulgaris > other viral warts @ 0.95
wart plana > other viral warts @ 0.95
wart larynx > other viral warts @ 0.95
wart laryngeal > other viral warts @ 0.95
wart nail > other viral warts @ 0.95
wart cuticle > other viral warts @ 0.95
wart chin > other viral warts @ 0.95
wart forehead > other viral warts @ 0.95
wart wrist > other viral warts @ 0.95
wart digitata > other viral warts @ 0.95
wart eyebrow > other viral warts @ 0.95
wart mucosa > other viral warts @ 0.95
verruca finger > other viral warts @ 0.95
verruca eyelid > other viral warts @ 0.95
verruca hand > other viral warts @ 0.95
verruca face > other viral warts @ 0.95
verruca seed > other viral warts @ 0.95
verruca digitate > other viral warts @ 0.95
verruca butcher > other viral warts @ 0.95
verruca plane > other viral warts @ 0.95
verruca flat > other viral warts @ 0.95
verruca tongue > other viral warts @ 0.95
verruca ear > other viral warts @ 0.95
verruca common > other viral warts @ 0.95
verruca subungual > other viral warts @ 0.95
verruca filiform > other viral warts @ 0.95
verruca palm > other viral warts @ 0.95
verruca palmar > other viral warts @ 0.95
verruca knee > other viral warts @ 0.95
verruca elbow > other viral warts @ 0.95
verruca nose > other viral warts @ 0.95
verruca lip > other viral warts @ 0.95
verruca neck > other viral warts @ 0.95
verruca scalp > other viral warts @ 0.95
verruca leg > other viral warts @ 0.95
verruca arm > other viral warts @ 0.95
verruca thumb > other viral warts @ 0.95
verruca oral > other viral warts @ 0.95
verruca mouth > other viral warts @ 0.95
verruca vulgaris > other viral warts @ 0.95
verruca larynx > other viral warts @ 0.95
verruca laryngeal > other viral warts @ 0.95
verruca juvenile > other viral warts @ 0.95
verruca nail > other viral warts @ 0.95
verruca cuticle > other viral warts @ 0.95
verruca chin > other viral warts @ 0.95
verruca forehead > other viral warts @ 0.95
verruca wrist > other viral warts @ 0.95
verruca eyebrow > other viral warts @ 0.95
verruca mucosa > other viral warts @ 0.95
heck disease > other viral warts @ 0.8
focal epithelial hyperplasia viral > other viral warts @ 0.8
catpox > cowpox and vaccinia not from vaccine @ 0.95
elephantpox > cowpox and vaccinia not from vaccine @ 0.95
buffalopox > cowpox and vaccinia not from vaccine @ 0.95
vaccinia > cowpox and vaccinia not from vaccine @ 0.95
cat pox > cowpox and vaccinia not from vaccine @ 0.95
cow pox > cowpox and vaccinia not from vaccine @ 0.95
buffalo pox > cowpox and vaccinia not from vaccine @ 0.95
scabby mouth > orf virus disease @ 0.95
ecthyma infectiosum > orf virus disease @ 0.95
contagious pustular dermatitis > orf virus disease @ 0.95
contagious pustular stomatitis > orf virus disease @ 0.95
soremouth > orf virus disease @ 0.95
milker nodule > pseudocowpox milker's node @ 0.95
milkers node > pseudocowpox milker's node @ 0.95
molluscum epitheliale > molluscum contagiosum @ 0.95
zahorsky disease > exanthema subitum sixth disease unspecified
pseudorubella > exanthema subitum sixth disease unspecified
rose rash infant > exanthema subitum sixth disease unspecified
baby measles > exanthema subitum sixth disease unspecified
roseola subitum > exanthema subitum sixth disease unspecified
duke roseola > exanthema subitum sixth disease unspecified
roseola infantilis > exanthema subitum sixth disease unspecified
slapped face > erythema infectiosum fifth disease
slapped cheeks > erythema infectiosum fifth disease
erythema variabile > erythema infectiosum fifth disease
academy rash > erythema infectiosum fifth disease
sticker disease > erythema infectiosum fifth disease
stricker disease > erythema infectiosum fifth disease
megalerythema > erythema infectiosum fifth disease
lymphonodular pharyngitis > enteroviral vesicular pharyngitis
ulcerative pharyngitis enteroviral > enteroviral vesicular pharyngitis
zahorsky herpangina > enteroviral vesicular pharyngitis
vesicular pharyngitis > enteroviral vesicular pharyngitis
hfm > enteroviral vesicular stomatitis with exanthem @ 0.95
epizootic stomatitis > other specified viral infections characterized by skin and mucous membrane lesions @ 0.95
epizootic aphthae > other specified viral infections characterized by skin and mucous membrane lesions @ 0.95
aphthous fever > other specified viral infections characterized by skin and mucous membrane lesions @ 0.95
foot and mouth disease > other specified viral infections characterized by skin and mucous membrane lesions @ 0.95
hoof and mouth > other specified viral infections characterized by skin and mucous membrane lesions @ 0.95
foot-and-mouth man > other specified viral infections characterized by skin and mucous membrane lesions @ 0.95
filatov dukes > unspecified viral infection characterized by skin and mucous membrane lesions
dukes disease > unspecified viral infection characterized by skin and mucous membrane lesions
filatow dukes > unspecified viral infection characterized by skin and mucous membrane lesions
viral rash > unspecified viral infection characterized by skin and mucous membrane lesions
exanthematous viral > unspecified viral infection characterized by skin and mucous membrane lesions
hhv-6 > human herpesvirus 6 infection @ 0.95
hhv6 > human herpesvirus 6 infection @ 0.95
hhv-7 > human herpesvirus 7 infection @ 0.95
hhv7 > human herpesvirus 7 infection @ 0.95
hhv-8 > other human herpesvirus infection @ 0.95
hhv8 > other human herpesvirus infection @ 0.95
kshv > other human herpesvirus infection @ 0.95
kaposi herpesvirus > other human herpesvirus infection @ 0.95
hhv-6 encephalitis > human herpesvirus 6 encephalitis @ 0.95
hhv6 encephalitis > human herpesvirus 6 encephalitis @ 0.95
herpesvirus 6 encephalitis > human herpesvirus 6 encephalitis @ 0.95
hhv-7 encephalitis > other human herpesvirus encephalitis @ 0.95
hhv7 encephalitis > other human herpesvirus encephalitis @ 0.95
herpesvirus 7 encephalitis > other human herpesvirus encephalitis @ 0.95

# --- B15-B34
catarrhal jaundice > hepatitis a without hepatic coma @ 0.85
infectious jaundice epidemic > hepatitis a without hepatic coma @ 0.85
short incubation hepatitis > hepatitis a without hepatic coma @ 0.85
botkin disease > hepatitis a without hepatic coma @ 0.85
epidemic jaundice > hepatitis a without hepatic coma @ 0.85
serum hepatitis > unspecified viral hepatitis b without hepatic coma @ 0.85
homologous serum > unspecified viral hepatitis b without hepatic coma @ 0.85
serum jaundice > unspecified viral hepatitis b without hepatic coma @ 0.85
homologous serum jaundice > unspecified viral hepatitis b without hepatic coma @ 0.85
inoculation hepatitis > unspecified viral hepatitis b without hepatic coma @ 0.85
transfusion jaundice > unspecified viral hepatitis b without hepatic coma @ 0.85
australia antigen hepatitis > unspecified viral hepatitis b without hepatic coma @ 0.85
long incubation hepatitis > unspecified viral hepatitis b without hepatic coma @ 0.85
non a non b hepatitis > other specified acute viral hepatitis @ 0.8
non-a non-b > other specified acute viral hepatitis @ 0.8
hepatitis g > other specified acute viral hepatitis @ 0.8
hepatitis f > other specified acute viral hepatitis @ 0.8
ttv hepatitis > other specified acute viral hepatitis @ 0.8
chronic hepatitis e > other chronic viral hepatitis @ 0.95
chronic non-a non-b > other chronic viral hepatitis @ 0.95
enteric hepatitis > acute hepatitis e
hev > acute hepatitis e
hepatitis e > acute hepatitis e
cytomegaloviral esophagitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral encephalitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral nephritis > other cytomegaloviral diseases @ 0.95
cytomegaloviral chorioretinitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral gastritis > other cytomegaloviral diseases @ 0.95
cytomegaloviral enteritis > other cytomegaloviral diseases @ 0.95
cytomegaloviral myelitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral radiculitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral polyradiculopathy > other cytomegaloviral diseases @ 0.95
cytomegaloviral gastroenteritis > other cytomegaloviral diseases @ 0.95
cytomegaloviral keratitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral uveitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral adrenalitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral ventriculitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral myocarditis > other cytomegaloviral diseases @ 0.95
cytomegaloviral viremia > other cytomegaloviral diseases @ 0.95
cytomegaloviral iridocyclitis > other cytomegaloviral diseases @ 0.95
cytomegaloviral thrombocytopenia > other cytomegaloviral diseases @ 0.95
cmv nephritis > other cytomegaloviral diseases @ 0.95
cmv chorioretinitis > other cytomegaloviral diseases @ 0.95
cmv gastritis > other cytomegaloviral diseases @ 0.95
cmv enteritis > other cytomegaloviral diseases @ 0.95
cmv myelitis > other cytomegaloviral diseases @ 0.95
cmv radiculitis > other cytomegaloviral diseases @ 0.95
cmv polyradiculopathy > other cytomegaloviral diseases @ 0.95
cmv gastroenteritis > other cytomegaloviral diseases @ 0.95
cmv keratitis > other cytomegaloviral diseases @ 0.95
cmv uveitis > other cytomegaloviral diseases @ 0.95
cmv adrenalitis > other cytomegaloviral diseases @ 0.95
cmv ventriculitis > other cytomegaloviral diseases @ 0.95
cmv myocarditis > other cytomegaloviral diseases @ 0.95
cmv viremia > other cytomegaloviral diseases @ 0.95
cmv iridocyclitis > other cytomegaloviral diseases @ 0.95
cmv thrombocytopenia > other cytomegaloviral diseases @ 0.95
cmv pneumonia > cytomegaloviral pneumonitis @ 0.95
cytomegaloviral pneumonia > cytomegaloviral pneumonitis @ 0.95
cytomegalic inclusion disease > cytomegaloviral disease unspecified
salivary gland virus disease > cytomegaloviral disease unspecified
mumps oophoritis > mumps with other complications @ 0.95
mumps thyroiditis > mumps with other complications @ 0.95
mumps mastitis > mumps with other complications @ 0.95
mumps keratitis > mumps with other complications @ 0.95
mumps deafness > mumps with other complications @ 0.95
mumps submandibular > mumps with other complications @ 0.95
mumps epididymitis > mumps with other complications @ 0.95
mumps hearing loss > mumps with other complications @ 0.95
mumps dacryoadenitis > mumps with other complications @ 0.95
mumps iritis > mumps with other complications @ 0.95
mumps optic > mumps with other complications @ 0.95
mumps thrombocytopenia > mumps with other complications @ 0.95
mumps ovary > mumps with other complications @ 0.95
mumps breast > mumps with other complications @ 0.95
mumps meningoencephalitis > mumps encephalitis @ 0.95
epidemic parotitis > mumps without complication @ 0.95
infectious parotitis > mumps without complication @ 0.95
contagious parotitis > mumps without complication @ 0.95
mono hepatitis > gammaherpesviral mononucleosis with other complications @ 0.85
mono spleen rupture > gammaherpesviral mononucleosis with other complications @ 0.85
mono splenomegaly > gammaherpesviral mononucleosis with other complications @ 0.85
mono pneumonia > gammaherpesviral mononucleosis with other complications @ 0.85
mono myocarditis > gammaherpesviral mononucleosis with other complications @ 0.85
mono airway > gammaherpesviral mononucleosis with other complications @ 0.85
mono thrombocytopenia > gammaherpesviral mononucleosis with other complications @ 0.85
mono hemolytic anemia > gammaherpesviral mononucleosis with other complications @ 0.85
mono tonsil > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis hepatitis > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis spleen rupture > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis splenomegaly > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis pneumonia > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis myocarditis > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis airway > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis thrombocytopenia > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis hemolytic anemia > gammaherpesviral mononucleosis with other complications @ 0.85
mononucleosis tonsil > gammaherpesviral mononucleosis with other complications @ 0.85
ebv hepatitis > gammaherpesviral mononucleosis with other complications @ 0.85
ebv spleen rupture > gammaherpesviral mononucleosis with other complications @ 0.85
ebv splenomegaly > gammaherpesviral mononucleosis with other complications @ 0.85
ebv pneumonia > gammaherpesviral mononucleosis with other complications @ 0.85
ebv myocarditis > gammaherpesviral mononucleosis with other complications @ 0.85
ebv airway > gammaherpesviral mononucleosis with other complications @ 0.85
ebv thrombocytopenia > gammaherpesviral mononucleosis with other complications @ 0.85
ebv hemolytic anemia > gammaherpesviral mononucleosis with other complications @ 0.85
ebv tonsil > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr hepatitis > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr spleen rupture > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr splenomegaly > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr pneumonia > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr myocarditis > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr airway > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr thrombocytopenia > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr hemolytic anemia > gammaherpesviral mononucleosis with other complications @ 0.85
epstein barr tonsil > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer hepatitis > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer spleen rupture > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer splenomegaly > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer pneumonia > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer myocarditis > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer airway > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer thrombocytopenia > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer hemolytic anemia > gammaherpesviral mononucleosis with other complications @ 0.85
pfeiffer tonsil > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever hepatitis > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever spleen rupture > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever splenomegaly > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever pneumonia > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever myocarditis > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever airway > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever thrombocytopenia > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever hemolytic anemia > gammaherpesviral mononucleosis with other complications @ 0.85
glandular fever tonsil > gammaherpesviral mononucleosis with other complications @ 0.85
kissing disease > infectious mononucleosis unspecified without complication @ 0.95
glandular fever > infectious mononucleosis unspecified without complication @ 0.95
pfeiffer disease > infectious mononucleosis unspecified without complication @ 0.95
monocytic angina > infectious mononucleosis unspecified without complication @ 0.95
filatov disease > infectious mononucleosis unspecified without complication @ 0.95
drusenfieber > infectious mononucleosis unspecified without complication @ 0.95
mono infection > infectious mononucleosis unspecified without complication @ 0.95
kissing fever > infectious mononucleosis unspecified without complication @ 0.95
ebv mononucleosis > gammaherpesviral mononucleosis without complication @ 0.95
epstein barr mononucleosis > gammaherpesviral mononucleosis without complication @ 0.95
mononucleosis due epstein > gammaherpesviral mononucleosis without complication @ 0.95
shipyard conjunctivitis > keratoconjunctivitis due to adenovirus @ 0.95
adenovirus keratoconjunctivitis > keratoconjunctivitis due to adenovirus @ 0.95
wilbur disease eye > keratoconjunctivitis due to adenovirus @ 0.95
adenovirus conjunctivitis > conjunctivitis due to adenovirus @ 0.85
acute adenoviral follicular > conjunctivitis due to adenovirus @ 0.85
apc fever > viral pharyngoconjunctivitis @ 0.95
pharyngoconjunctival fever > viral pharyngoconjunctivitis @ 0.95
pcf > viral pharyngoconjunctivitis @ 0.95
beal conjunctivitis > viral pharyngoconjunctivitis @ 0.95
apollo 11 disease > acute epidemic hemorrhagic conjunctivitis @ 0.95
hemorrhagic pink eye > acute epidemic hemorrhagic conjunctivitis @ 0.95
ahc conjunctivitis > acute epidemic hemorrhagic conjunctivitis @ 0.95
coxsackie conjunctivitis > acute epidemic hemorrhagic conjunctivitis @ 0.95
enterovirus 70 > acute epidemic hemorrhagic conjunctivitis @ 0.95
newcastle eye > other viral conjunctivitis @ 0.95
newcastle disease conjunctivitis > other viral conjunctivitis @ 0.95
newcastle disease eye > other viral conjunctivitis @ 0.95
bornholm > epidemic myalgia @ 0.95
sylvests disease > epidemic myalgia @ 0.95
bamble > epidemic myalgia @ 0.95
daae > epidemic myalgia @ 0.95
epidemic myositis > epidemic myalgia @ 0.95
diaphragmatic pleurisy epidemic > epidemic myalgia @ 0.95
drangedal > epidemic myalgia @ 0.95
epidemic benign dry pleurisy > epidemic myalgia @ 0.95
ross river > ross river disease @ 0.95
epidemic polyarthritis > ross river disease @ 0.95
australian epidemic polyarthritis > ross river disease @ 0.95
coxsackievirus myocarditis > viral myocarditis @ 0.95
enteroviral myocarditis > viral myocarditis @ 0.95
aseptic newborn myocarditis > viral myocarditis @ 0.95
coxsackie pericardium > viral pericarditis @ 0.95
coxsackievirus pericarditis > viral pericarditis @ 0.95
coxsackievirus pericardium > viral pericarditis @ 0.95
viral pericardium > viral pericarditis @ 0.95
enteroviral pericarditis > viral pericarditis @ 0.95
enteroviral pericardium > viral pericarditis @ 0.95
coxsackie carditis > viral carditis unspecified
coxsackie heart > viral carditis unspecified
coxsackievirus carditis > viral carditis unspecified
coxsackievirus heart > viral carditis unspecified
viral carditis > viral carditis unspecified
viral heart > viral carditis unspecified
enteroviral carditis > viral carditis unspecified
enteroviral heart > viral carditis unspecified
coxsackie endocarditis > viral endocarditis @ 0.95
coxsackievirus endocarditis > viral endocarditis @ 0.95
enteroviral endocarditis > viral endocarditis @ 0.95
four corners disease > hantavirus cardio-pulmonary syndrome @ 0.95
sin nombre > hantavirus cardio-pulmonary syndrome @ 0.95
hantavirus pulmonary > hantavirus cardio-pulmonary syndrome @ 0.95
hantavirus lung > hantavirus cardio-pulmonary syndrome @ 0.95
andes virus > hantavirus cardio-pulmonary syndrome @ 0.95
hantavirus cardiopulmonary > hantavirus cardio-pulmonary syndrome @ 0.95
navajo flu > hantavirus cardio-pulmonary syndrome @ 0.95
htlv > retrovirus infections not elsewhere classified @ 0.85
htlv-1 > retrovirus infections not elsewhere classified @ 0.85
htlv-2 > retrovirus infections not elsewhere classified @ 0.85
human t-lymphotropic > retrovirus infections not elsewhere classified @ 0.85
retroviral infection > retrovirus infections not elsewhere classified @ 0.85
htlv infection > retrovirus infections not elsewhere classified @ 0.85
bk virus viremia > other specified viral diseases @ 0.8
bk viremia > other specified viral diseases @ 0.8
encephalomyocarditis virus > other specified viral diseases @ 0.8
epstein barr viremia > other specified viral diseases @ 0.8
parvovirus b19 infection > parvovirus infection unspecified @ 0.95
parvo infection > parvovirus infection unspecified @ 0.95
polyomavirus infection > papovavirus infection unspecified @ 0.85
jc virus infection > papovavirus infection unspecified @ 0.85
sv40 infection > papovavirus infection unspecified @ 0.85
bk virus infection > papovavirus infection unspecified @ 0.85
papovavirus infection > papovavirus infection unspecified @ 0.85
rhinovirus infection > other viral infections of unspecified site @ 0.8
reovirus infection > other viral infections of unspecified site @ 0.8
metapneumovirus infection > other viral infections of unspecified site @ 0.8
bocavirus infection > other viral infections of unspecified site @ 0.8
parainfluenza infection > other viral infections of unspecified site @ 0.8
rsv infection > other viral infections of unspecified site @ 0.8
respiratory syncytial infection > other viral infections of unspecified site @ 0.8
coxsackie infection > enterovirus infection unspecified @ 0.95
coxsackievirus infection > enterovirus infection unspecified @ 0.95
echovirus infection > enterovirus infection unspecified @ 0.95
echo virus infection > enterovirus infection unspecified @ 0.95

# --- B35-B49 mycoses by site
tinea scalp > tinea barbae and tinea capitis @ 0.95
tinea beard > tinea barbae and tinea capitis @ 0.95
tinea barber > tinea barbae and tinea capitis @ 0.95
tinea capitis > tinea barbae and tinea capitis @ 0.95
tinea barbae > tinea barbae and tinea capitis @ 0.95
tinea head > tinea barbae and tinea capitis @ 0.95
tinea kerion > tinea barbae and tinea capitis @ 0.95
tinea eyebrow > tinea barbae and tinea capitis @ 0.95
tinea hair > tinea barbae and tinea capitis @ 0.95
dermatophytosis scalp > tinea barbae and tinea capitis @ 0.95
dermatophytosis beard > tinea barbae and tinea capitis @ 0.95
dermatophytosis barber > tinea barbae and tinea capitis @ 0.95
dermatophytosis capitis > tinea barbae and tinea capitis @ 0.95
dermatophytosis barbae > tinea barbae and tinea capitis @ 0.95
dermatophytosis head > tinea barbae and tinea capitis @ 0.95
dermatophytosis kerion > tinea barbae and tinea capitis @ 0.95
dermatophytosis eyebrow > tinea barbae and tinea capitis @ 0.95
dermatophytosis hair > tinea barbae and tinea capitis @ 0.95
kerion > tinea barbae and tinea capitis
kerion celsi > tinea barbae and tinea capitis
sycosis parasitica > tinea barbae and tinea capitis
tinea sycosis > tinea barbae and tinea capitis
black dot tinea > tinea barbae and tinea capitis
favus scalp > tinea barbae and tinea capitis
honeycomb ringworm > tinea barbae and tinea capitis
barber itch ringworm > tinea barbae and tinea capitis
sycosis trichophytic > tinea barbae and tinea capitis
porrigo favosa > tinea barbae and tinea capitis
porrigo lupinosa > tinea barbae and tinea capitis
tinea nail > tinea unguium @ 0.95
tinea toenail > tinea unguium @ 0.95
tinea fingernail > tinea unguium @ 0.95
dermatophytosis nail > tinea unguium @ 0.95
dermatophytosis toenail > tinea unguium @ 0.95
dermatophytosis fingernail > tinea unguium @ 0.95
dermatophytic onychia > tinea unguium @ 0.95
trichophytid nail > tinea unguium @ 0.95
tinea hand > tinea manuum @ 0.95
tinea palm > tinea manuum @ 0.95
tinea palmar > tinea manuum @ 0.95
dermatophytosis hand > tinea manuum @ 0.95
dermatophytosis palm > tinea manuum @ 0.95
dermatophytosis palmar > tinea manuum @ 0.95
tinea foot > tinea pedis @ 0.95
tinea toe > tinea pedis @ 0.95
tinea toe web > tinea pedis @ 0.95
tinea sole > tinea pedis @ 0.95
dermatophytosis foot > tinea pedis @ 0.95
dermatophytosis toe > tinea pedis @ 0.95
dermatophytosis toe web > tinea pedis @ 0.95
dermatophytosis sole > tinea pedis @ 0.95
moccasin foot > tinea pedis @ 0.95
hong kong foot > tinea pedis @ 0.95
tinea interdigitalis > tinea pedis @ 0.95
epidermophytosis foot > tinea pedis @ 0.95
tinea body > tinea corporis @ 0.95
tinea trunk > tinea corporis @ 0.95
tinea arm > tinea corporis @ 0.95
tinea leg > tinea corporis @ 0.95
tinea face > tinea corporis @ 0.95
tinea neck > tinea corporis @ 0.95
tinea skin > tinea corporis @ 0.95
tinea back > tinea corporis @ 0.95
tinea chest > tinea corporis @ 0.95
tinea circinate > tinea corporis @ 0.95
tinea gladiatorum > tinea corporis @ 0.95
tinea wrestler > tinea corporis @ 0.95
tinea incognito > tinea corporis @ 0.95
tinea chin > tinea corporis @ 0.95
tinea buttock > tinea corporis @ 0.95
dermatophytosis body > tinea corporis @ 0.95
dermatophytosis trunk > tinea corporis @ 0.95
dermatophytosis arm > tinea corporis @ 0.95
dermatophytosis leg > tinea corporis @ 0.95
dermatophytosis face > tinea corporis @ 0.95
dermatophytosis neck > tinea corporis @ 0.95
dermatophytosis glabrous > tinea corporis @ 0.95
dermatophytosis faciei > tinea corporis @ 0.95
dermatophytosis skin > tinea corporis @ 0.95
dermatophytosis back > tinea corporis @ 0.95
dermatophytosis chest > tinea corporis @ 0.95
dermatophytosis circinata > tinea corporis @ 0.95
dermatophytosis circinate > tinea corporis @ 0.95
dermatophytosis gladiatorum > tinea corporis @ 0.95
dermatophytosis wrestler > tinea corporis @ 0.95
dermatophytosis incognito > tinea corporis @ 0.95
dermatophytosis chin > tinea corporis @ 0.95
dermatophytosis buttock > tinea corporis @ 0.95
herpes circinatus fungal > tinea corporis @ 0.85
majocchi granuloma > tinea corporis @ 0.85
tokelau > tinea imbricata @ 0.95
scaly ringworm > tinea imbricata @ 0.95
chimbu > tinea imbricata @ 0.95
gogo tinea > tinea imbricata @ 0.95
tinea groin > tinea cruris @ 0.95
tinea crotch > tinea cruris @ 0.95
tinea thigh > tinea cruris @ 0.95
tinea perianal > tinea cruris @ 0.95
tinea inguinal > tinea cruris @ 0.95
tinea inguinalis > tinea cruris @ 0.95
tinea crural > tinea cruris @ 0.95
tinea jock > tinea cruris @ 0.95
tinea perineum > tinea cruris @ 0.95
tinea scrotum > tinea cruris @ 0.95
dermatophytosis groin > tinea cruris @ 0.95
dermatophytosis crotch > tinea cruris @ 0.95
dermatophytosis thigh > tinea cruris @ 0.95
dermatophytosis perianal > tinea cruris @ 0.95
dermatophytosis inguinal > tinea cruris @ 0.95
dermatophytosis inguinalis > tinea cruris @ 0.95
dermatophytosis crural > tinea cruris @ 0.95
dermatophytosis jock > tinea cruris @ 0.95
dermatophytosis perineum > tinea cruris @ 0.95
dermatophytosis scrotum > tinea cruris @ 0.95
gym itch > tinea cruris @ 0.95
epidermophytosis inguinal > tinea cruris @ 0.95
hebra eczema marginatum > tinea cruris @ 0.95
deep dermatophytosis > other dermatophytoses @ 0.95
chromophytosis > pityriasis versicolor
pityrosporum > pityriasis versicolor
white spot fungus > pityriasis versicolor
achromia parasitica > pityriasis versicolor
hodi potsy > pityriasis versicolor
dermatomycosis furfuracea > pityriasis versicolor
keratomycosis nigricans palmaris > tinea nigra @ 0.95
pityriasis nigra > tinea nigra @ 0.95
tinea palmaris nigra > tinea nigra @ 0.95
cladosporiosis epidermica > tinea nigra @ 0.95
piedra beigeli > white piedra @ 0.95
trichosporon hair > white piedra @ 0.95
trichosporosis > white piedra @ 0.95
piedra hortae > black piedra @ 0.95
malassezia folliculitis > other specified superficial mycoses @ 0.8
pityrosporum folliculitis > other specified superficial mycoses @ 0.8
otomycosis superficial > other specified superficial mycoses @ 0.8
trichomycosis axillaris fungal > other specified superficial mycoses @ 0.8
candidiasis pharynx > candidal stomatitis @ 0.95
candidiasis baby mouth > candidal stomatitis @ 0.95
candidiasis glossitis > candidal stomatitis @ 0.95
candidiasis gingivitis > candidal stomatitis @ 0.95
candidiasis pharyngitis > candidal stomatitis @ 0.95
candidiasis tonsil > candidal stomatitis @ 0.95
candidiasis stomatitis > candidal stomatitis @ 0.95
candidiasis palate > candidal stomatitis @ 0.95
thrush pharynx > candidal stomatitis @ 0.95
thrush baby mouth > candidal stomatitis @ 0.95
thrush glossitis > candidal stomatitis @ 0.95
thrush gingivitis > candidal stomatitis @ 0.95
thrush pharyngitis > candidal stomatitis @ 0.95
thrush tonsil > candidal stomatitis @ 0.95
thrush stomatitis > candidal stomatitis @ 0.95
thrush palate > candidal stomatitis @ 0.95
yeast oral > candidal stomatitis @ 0.95
yeast tongue > candidal stomatitis @ 0.95
yeast throat > candidal stomatitis @ 0.95
yeast pharynx > candidal stomatitis @ 0.95
yeast baby mouth > candidal stomatitis @ 0.95
yeast glossitis > candidal stomatitis @ 0.95
yeast gingivitis > candidal stomatitis @ 0.95
yeast pharyngitis > candidal stomatitis @ 0.95
yeast tonsil > candidal stomatitis @ 0.95
yeast stomatitis > candidal stomatitis @ 0.95
yeast palate > candidal stomatitis @ 0.95
muguet > candidal stomatitis
soor > candidal stomatitis
white mouth thrush > candidal stomatitis
denture stomatitis candidal > candidal stomatitis
candidiasis pneumonia > pulmonary candidiasis @ 0.95
candidiasis bronchitis > pulmonary candidiasis @ 0.95
candidiasis pneumonitis > pulmonary candidiasis @ 0.95
candidiasis respiratory > pulmonary candidiasis @ 0.95
thrush pneumonia > pulmonary candidiasis @ 0.95
thrush bronchitis > pulmonary candidiasis @ 0.95
thrush pneumonitis > pulmonary candidiasis @ 0.95
thrush respiratory > pulmonary candidiasis @ 0.95
yeast lung > pulmonary candidiasis @ 0.95
yeast pneumonia > pulmonary candidiasis @ 0.95
yeast bronchitis > pulmonary candidiasis @ 0.95
yeast bronchial > pulmonary candidiasis @ 0.95
yeast pneumonitis > pulmonary candidiasis @ 0.95
yeast respiratory > pulmonary candidiasis @ 0.95
candidiasis intertrigo > candidiasis of skin and nail @ 0.95
candidiasis diaper > candidiasis of skin and nail @ 0.95
candidiasis diaper rash > candidiasis of skin and nail @ 0.95
candidiasis onychia > candidiasis of skin and nail @ 0.95
candidiasis paronychia > candidiasis of skin and nail @ 0.95
candidiasis fold > candidiasis of skin and nail @ 0.95
candidiasis perionyxis > candidiasis of skin and nail @ 0.95
candidiasis armpit > candidiasis of skin and nail @ 0.95
candidiasis napkin > candidiasis of skin and nail @ 0.95
candidiasis cutaneous > candidiasis of skin and nail @ 0.95
candidiasis balls rash > candidiasis of skin and nail @ 0.95
candidiasis erosio > candidiasis of skin and nail @ 0.95
candidiasis fingernail > candidiasis of skin and nail @ 0.95
candidiasis hand > candidiasis of skin and nail @ 0.95
thrush intertrigo > candidiasis of skin and nail @ 0.95
thrush diaper > candidiasis of skin and nail @ 0.95
thrush diaper rash > candidiasis of skin and nail @ 0.95
thrush onychia > candidiasis of skin and nail @ 0.95
thrush paronychia > candidiasis of skin and nail @ 0.95
thrush fold > candidiasis of skin and nail @ 0.95
thrush perionyxis > candidiasis of skin and nail @ 0.95
thrush armpit > candidiasis of skin and nail @ 0.95
thrush napkin > candidiasis of skin and nail @ 0.95
thrush cutaneous > candidiasis of skin and nail @ 0.95
thrush balls rash > candidiasis of skin and nail @ 0.95
thrush erosio > candidiasis of skin and nail @ 0.95
thrush fingernail > candidiasis of skin and nail @ 0.95
thrush hand > candidiasis of skin and nail @ 0.95
yeast skin > candidiasis of skin and nail @ 0.95
yeast nail > candidiasis of skin and nail @ 0.95
yeast intertrigo > candidiasis of skin and nail @ 0.95
yeast diaper > candidiasis of skin and nail @ 0.95
yeast onychia > candidiasis of skin and nail @ 0.95
yeast paronychia > candidiasis of skin and nail @ 0.95
yeast groin > candidiasis of skin and nail @ 0.95
yeast fold > candidiasis of skin and nail @ 0.95
yeast perionyxis > candidiasis of skin and nail @ 0.95
yeast armpit > candidiasis of skin and nail @ 0.95
yeast finger > candidiasis of skin and nail @ 0.95
yeast napkin > candidiasis of skin and nail @ 0.95
yeast interdigital > candidiasis of skin and nail @ 0.95
yeast cutaneous > candidiasis of skin and nail @ 0.95
yeast axilla > candidiasis of skin and nail @ 0.95
yeast perianal > candidiasis of skin and nail @ 0.95
yeast balls rash > candidiasis of skin and nail @ 0.95
yeast erosio > candidiasis of skin and nail @ 0.95
yeast fingernail > candidiasis of skin and nail @ 0.95
yeast hand > candidiasis of skin and nail @ 0.95
erosio interdigitalis blastomycetica > candidiasis of skin and nail @ 0.95
candidal onychomycosis > candidiasis of skin and nail @ 0.95
candidiasis vulvovaginitis > acute candidiasis of vulva and vagina @ 0.85
candidiasis vaginal > acute candidiasis of vulva and vagina @ 0.85
candidiasis vaginitis > acute candidiasis of vulva and vagina @ 0.85
candidiasis vulva > acute candidiasis of vulva and vagina @ 0.85
candidiasis cervix > acute candidiasis of vulva and vagina @ 0.85
thrush vulvovaginitis > acute candidiasis of vulva and vagina @ 0.85
thrush vaginal > acute candidiasis of vulva and vagina @ 0.85
thrush vaginitis > acute candidiasis of vulva and vagina @ 0.85
thrush vulva > acute candidiasis of vulva and vagina @ 0.85
thrush cervix > acute candidiasis of vulva and vagina @ 0.85
yeast vulvovaginitis > acute candidiasis of vulva and vagina @ 0.85
yeast vaginal > acute candidiasis of vulva and vagina @ 0.85
yeast vaginitis > acute candidiasis of vulva and vagina @ 0.85
yeast vulva > acute candidiasis of vulva and vagina @ 0.85
yeast cervix > acute candidiasis of vulva and vagina @ 0.85
candidiasis recurrent vaginal > chronic candidiasis of vulva and vagina @ 0.95
candidiasis vaginal chronic > chronic candidiasis of vulva and vagina @ 0.95
candidiasis vaginitis recurrent > chronic candidiasis of vulva and vagina @ 0.95
candidiasis chronic vulvovaginal > chronic candidiasis of vulva and vagina @ 0.95
thrush recurrent vaginal > chronic candidiasis of vulva and vagina @ 0.95
thrush vaginal chronic > chronic candidiasis of vulva and vagina @ 0.95
thrush vaginitis recurrent > chronic candidiasis of vulva and vagina @ 0.95
thrush chronic vulvovaginal > chronic candidiasis of vulva and vagina @ 0.95
yeast recurrent vaginal > chronic candidiasis of vulva and vagina @ 0.95
yeast vaginal chronic > chronic candidiasis of vulva and vagina @ 0.95
yeast vaginitis recurrent > chronic candidiasis of vulva and vagina @ 0.95
yeast chronic vulvovaginal > chronic candidiasis of vulva and vagina @ 0.95
candidiasis urinary > candidal cystitis and urethritis @ 0.95
candidiasis urethritis > candidal cystitis and urethritis @ 0.95
candidiasis uti > candidal cystitis and urethritis @ 0.95
candidiasis candiduria > candidal cystitis and urethritis @ 0.95
thrush urinary > candidal cystitis and urethritis @ 0.95
thrush urethritis > candidal cystitis and urethritis @ 0.95
thrush uti > candidal cystitis and urethritis @ 0.95
thrush candiduria > candidal cystitis and urethritis @ 0.95
yeast bladder > candidal cystitis and urethritis @ 0.95
yeast urethra > candidal cystitis and urethritis @ 0.95
yeast urinary > candidal cystitis and urethritis @ 0.95
yeast urethritis > candidal cystitis and urethritis @ 0.95
yeast uti > candidal cystitis and urethritis @ 0.95
yeast candiduria > candidal cystitis and urethritis @ 0.95
candiduria > candidal cystitis and urethritis @ 0.95
candidiasis balanitis > candidal balanitis @ 0.95
candidiasis foreskin > candidal balanitis @ 0.95
candidiasis balanoposthitis > candidal balanitis @ 0.95
thrush balanitis > candidal balanitis @ 0.95
thrush foreskin > candidal balanitis @ 0.95
thrush balanoposthitis > candidal balanitis @ 0.95
yeast penis > candidal balanitis @ 0.95
yeast balanitis > candidal balanitis @ 0.95
yeast glans > candidal balanitis @ 0.95
yeast foreskin > candidal balanitis @ 0.95
yeast balanoposthitis > candidal balanitis @ 0.95
candidiasis pyelonephritis > other urogenital candidiasis @ 0.95
candidiasis renal > other urogenital candidiasis @ 0.95
candidiasis prostate > other urogenital candidiasis @ 0.95
candidiasis scrotum > other urogenital candidiasis @ 0.95
candidiasis pyelitis > other urogenital candidiasis @ 0.95
candidiasis prostatitis > other urogenital candidiasis @ 0.95
candidiasis epididymis > other urogenital candidiasis @ 0.95
thrush pyelonephritis > other urogenital candidiasis @ 0.95
thrush renal > other urogenital candidiasis @ 0.95
thrush prostate > other urogenital candidiasis @ 0.95
thrush scrotum > other urogenital candidiasis @ 0.95
thrush pyelitis > other urogenital candidiasis @ 0.95
thrush prostatitis > other urogenital candidiasis @ 0.95
thrush epididymis > other urogenital candidiasis @ 0.95
yeast kidney > other urogenital candidiasis @ 0.95
yeast pyelonephritis > other urogenital candidiasis @ 0.95
yeast renal > other urogenital candidiasis @ 0.95
yeast prostate > other urogenital candidiasis @ 0.95
yeast scrotum > other urogenital candidiasis @ 0.95
yeast pyelitis > other urogenital candidiasis @ 0.95
yeast prostatitis > other urogenital candidiasis @ 0.95
yeast epididymis > other urogenital candidiasis @ 0.95
candidiasis meningitis > candidal meningitis @ 0.95
thrush meningitis > candidal meningitis @ 0.95
yeast meninges > candidal meningitis @ 0.95
yeast meningitis > candidal meningitis @ 0.95
candidiasis heart valve > candidal endocarditis @ 0.95
thrush heart valve > candidal endocarditis @ 0.95
yeast heart > candidal endocarditis @ 0.95
yeast heart valve > candidal endocarditis @ 0.95
candidiasis bloodstream > candidal sepsis @ 0.95
candidiasis fungemia > candidal sepsis @ 0.95
candidiasis septicemia > candidal sepsis @ 0.95
candidiasis systemic > candidal sepsis @ 0.95
candidiasis disseminated > candidal sepsis @ 0.95
candidiasis candidemia > candidal sepsis @ 0.95
candidiasis invasive > candidal sepsis @ 0.95
thrush bloodstream > candidal sepsis @ 0.95
thrush fungemia > candidal sepsis @ 0.95
thrush septicemia > candidal sepsis @ 0.95
thrush systemic > candidal sepsis @ 0.95
thrush disseminated > candidal sepsis @ 0.95
thrush candidemia > candidal sepsis @ 0.95
thrush invasive > candidal sepsis @ 0.95
yeast blood > candidal sepsis @ 0.95
yeast bloodstream > candidal sepsis @ 0.95
yeast fungemia > candidal sepsis @ 0.95
yeast septicemia > candidal sepsis @ 0.95
yeast systemic > candidal sepsis @ 0.95
yeast disseminated > candidal sepsis @ 0.95
yeast candidemia > candidal sepsis @ 0.95
yeast invasive > candidal sepsis @ 0.95
candidiasis oesophagitis > candidal esophagitis @ 0.95
thrush oesophagitis > candidal esophagitis @ 0.95
yeast esophagus > candidal esophagitis @ 0.95
yeast oesophagitis > candidal esophagitis @ 0.95
candidiasis colitis > candidal enteritis @ 0.95
candidiasis proctitis > candidal enteritis @ 0.95
candidiasis anus > candidal enteritis @ 0.95
candidiasis stomach > candidal enteritis @ 0.95
thrush colitis > candidal enteritis @ 0.95
thrush proctitis > candidal enteritis @ 0.95
thrush anus > candidal enteritis @ 0.95
thrush stomach > candidal enteritis @ 0.95
yeast intestine > candidal enteritis @ 0.95
yeast bowel > candidal enteritis @ 0.95
yeast colitis > candidal enteritis @ 0.95
yeast proctitis > candidal enteritis @ 0.95
yeast anus > candidal enteritis @ 0.95
yeast gut > candidal enteritis @ 0.95
yeast stomach > candidal enteritis @ 0.95
candidiasis corner mouth > candidal cheilitis @ 0.95
candidiasis angular cheilitis > candidal cheilitis @ 0.95
candidiasis perleche > candidal cheilitis @ 0.95
candidiasis commissure > candidal cheilitis @ 0.95
thrush corner mouth > candidal cheilitis @ 0.95
thrush angular cheilitis > candidal cheilitis @ 0.95
thrush perleche > candidal cheilitis @ 0.95
thrush commissure > candidal cheilitis @ 0.95
yeast lip > candidal cheilitis @ 0.95
yeast corner mouth > candidal cheilitis @ 0.95
yeast angular cheilitis > candidal cheilitis @ 0.95
yeast perleche > candidal cheilitis @ 0.95
yeast commissure > candidal cheilitis @ 0.95
candidiasis external ear > candidal otitis externa @ 0.95
candidiasis otomycosis > candidal otitis externa @ 0.95
candidiasis ear canal > candidal otitis externa @ 0.95
thrush external ear > candidal otitis externa @ 0.95
thrush otomycosis > candidal otitis externa @ 0.95
thrush ear canal > candidal otitis externa @ 0.95
yeast ear > candidal otitis externa @ 0.95
yeast external ear > candidal otitis externa @ 0.95
yeast otomycosis > candidal otitis externa @ 0.95
yeast ear canal > candidal otitis externa @ 0.95
candidiasis peritonitis > other sites of candidiasis @ 0.95
candidiasis bone > other sites of candidiasis @ 0.95
candidiasis osteomyelitis > other sites of candidiasis @ 0.95
candidiasis arthritis > other sites of candidiasis @ 0.95
candidiasis endophthalmitis > other sites of candidiasis @ 0.95
candidiasis keratitis > other sites of candidiasis @ 0.95
candidiasis brain > other sites of candidiasis @ 0.95
candidiasis nipple > other sites of candidiasis @ 0.95
candidiasis breast > other sites of candidiasis @ 0.95
candidiasis chronic mucocutaneous > other sites of candidiasis @ 0.95
candidiasis mucocutaneous > other sites of candidiasis @ 0.95
candidiasis hepatosplenic > other sites of candidiasis @ 0.95
candidiasis retinitis > other sites of candidiasis @ 0.95
candidiasis gallbladder > other sites of candidiasis @ 0.95
candidiasis larynx > other sites of candidiasis @ 0.95
candidiasis laryngitis > other sites of candidiasis @ 0.95
candidiasis spleen > other sites of candidiasis @ 0.95
candidiasis mediastinitis > other sites of candidiasis @ 0.95
candidiasis sinus > other sites of candidiasis @ 0.95
candidiasis pancreas > other sites of candidiasis @ 0.95
thrush peritonitis > other sites of candidiasis @ 0.95
thrush bone > other sites of candidiasis @ 0.95
thrush osteomyelitis > other sites of candidiasis @ 0.95
thrush arthritis > other sites of candidiasis @ 0.95
thrush endophthalmitis > other sites of candidiasis @ 0.95
thrush keratitis > other sites of candidiasis @ 0.95
thrush brain > other sites of candidiasis @ 0.95
thrush nipple > other sites of candidiasis @ 0.95
thrush breast > other sites of candidiasis @ 0.95
thrush chronic mucocutaneous > other sites of candidiasis @ 0.95
thrush mucocutaneous > other sites of candidiasis @ 0.95
thrush hepatosplenic > other sites of candidiasis @ 0.95
thrush retinitis > other sites of candidiasis @ 0.95
thrush gallbladder > other sites of candidiasis @ 0.95
thrush larynx > other sites of candidiasis @ 0.95
thrush laryngitis > other sites of candidiasis @ 0.95
thrush spleen > other sites of candidiasis @ 0.95
thrush mediastinitis > other sites of candidiasis @ 0.95
thrush sinus > other sites of candidiasis @ 0.95
thrush pancreas > other sites of candidiasis @ 0.95
yeast liver > other sites of candidiasis @ 0.95
yeast peritonitis > other sites of candidiasis @ 0.95
yeast bone > other sites of candidiasis @ 0.95
yeast osteomyelitis > other sites of candidiasis @ 0.95
yeast arthritis > other sites of candidiasis @ 0.95
yeast joint > other sites of candidiasis @ 0.95
yeast endophthalmitis > other sites of candidiasis @ 0.95
yeast eye > other sites of candidiasis @ 0.95
yeast keratitis > other sites of candidiasis @ 0.95
yeast brain > other sites of candidiasis @ 0.95
yeast nipple > other sites of candidiasis @ 0.95
yeast breast > other sites of candidiasis @ 0.95
yeast chronic mucocutaneous > other sites of candidiasis @ 0.95
yeast mucocutaneous > other sites of candidiasis @ 0.95
yeast hepatosplenic > other sites of candidiasis @ 0.95
yeast retinitis > other sites of candidiasis @ 0.95
yeast gallbladder > other sites of candidiasis @ 0.95
yeast larynx > other sites of candidiasis @ 0.95
yeast laryngitis > other sites of candidiasis @ 0.95
yeast spleen > other sites of candidiasis @ 0.95
yeast mediastinitis > other sites of candidiasis @ 0.95
yeast sinus > other sites of candidiasis @ 0.95
yeast pancreas > other sites of candidiasis @ 0.95
valley fever > coccidioidomycosis unspecified @ 0.85
san joaquin fever > coccidioidomycosis unspecified @ 0.85
san joaquin valley > coccidioidomycosis unspecified @ 0.85
desert fever > coccidioidomycosis unspecified @ 0.85
desert rheumatism > coccidioidomycosis unspecified @ 0.85
posadas wernicke > coccidioidomycosis unspecified @ 0.85
california disease fungal > coccidioidomycosis unspecified @ 0.85
coccidioides immitis > coccidioidomycosis unspecified @ 0.85
coccidioidomycosis pneumonia acute > acute pulmonary coccidioidomycosis @ 0.95
coccidioidomycosis acute lung > acute pulmonary coccidioidomycosis @ 0.95
coccidioidal pneumonia acute > acute pulmonary coccidioidomycosis @ 0.95
coccidioidal acute lung > acute pulmonary coccidioidomycosis @ 0.95
valley fever pneumonia acute > acute pulmonary coccidioidomycosis @ 0.95
valley fever acute lung > acute pulmonary coccidioidomycosis @ 0.95
coccidioidomycosis lung > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidomycosis pneumonia > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidomycosis pulmonary > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidomycosis cavity > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidal lung > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidal pneumonia > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidal pulmonary > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidal cavity > pulmonary coccidioidomycosis unspecified @ 0.95
valley fever lung > pulmonary coccidioidomycosis unspecified @ 0.95
valley fever pneumonia > pulmonary coccidioidomycosis unspecified @ 0.95
valley fever pulmonary > pulmonary coccidioidomycosis unspecified @ 0.95
valley fever cavity > pulmonary coccidioidomycosis unspecified @ 0.95
coccidioidal cutaneous > cutaneous coccidioidomycosis @ 0.95
valley fever skin > cutaneous coccidioidomycosis @ 0.95
valley fever cutaneous > cutaneous coccidioidomycosis @ 0.95
coccidioidomycosis prostatitis > prostatic coccidioidomycosis @ 0.95
coccidioidal prostate > prostatic coccidioidomycosis @ 0.95
coccidioidal prostatitis > prostatic coccidioidomycosis @ 0.95
valley fever prostate > prostatic coccidioidomycosis @ 0.95
valley fever prostatitis > prostatic coccidioidomycosis @ 0.95
coccidioidomycosis generalized > disseminated coccidioidomycosis @ 0.95
coccidioidomycosis granuloma > disseminated coccidioidomycosis @ 0.95
coccidioidomycosis systemic > disseminated coccidioidomycosis @ 0.95
coccidioidal disseminated > disseminated coccidioidomycosis @ 0.95
coccidioidal generalized > disseminated coccidioidomycosis @ 0.95
coccidioidal systemic > disseminated coccidioidomycosis @ 0.95
valley fever disseminated > disseminated coccidioidomycosis @ 0.95
valley fever generalized > disseminated coccidioidomycosis @ 0.95
valley fever granuloma > disseminated coccidioidomycosis @ 0.95
valley fever systemic > disseminated coccidioidomycosis @ 0.95
coccidioidomycosis joint > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis arthritis > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis osteomyelitis > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis eye > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis synovitis > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis chorioretinitis > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis spine > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis lymph node > other forms of coccidioidomycosis @ 0.95
coccidioidomycosis liver > other forms of coccidioidomycosis @ 0.95
coccidioidal joint > other forms of coccidioidomycosis @ 0.95
coccidioidal arthritis > other forms of coccidioidomycosis @ 0.95
coccidioidal osteomyelitis > other forms of coccidioidomycosis @ 0.95
coccidioidal eye > other forms of coccidioidomycosis @ 0.95
coccidioidal synovitis > other forms of coccidioidomycosis @ 0.95
coccidioidal chorioretinitis > other forms of coccidioidomycosis @ 0.95
coccidioidal spine > other forms of coccidioidomycosis @ 0.95
coccidioidal lymph node > other forms of coccidioidomycosis @ 0.95
coccidioidal liver > other forms of coccidioidomycosis @ 0.95
valley fever bone > other forms of coccidioidomycosis @ 0.95
valley fever joint > other forms of coccidioidomycosis @ 0.95
valley fever arthritis > other forms of coccidioidomycosis @ 0.95
valley fever osteomyelitis > other forms of coccidioidomycosis @ 0.95
valley fever eye > other forms of coccidioidomycosis @ 0.95
valley fever synovitis > other forms of coccidioidomycosis @ 0.95
valley fever chorioretinitis > other forms of coccidioidomycosis @ 0.95
valley fever spine > other forms of coccidioidomycosis @ 0.95
valley fever lymph node > other forms of coccidioidomycosis @ 0.95
valley fever liver > other forms of coccidioidomycosis @ 0.95
histoplasmosis lung > pulmonary histoplasmosis capsulati unspecified @ 0.95
histoplasmosis pneumonia > pulmonary histoplasmosis capsulati unspecified @ 0.95
histoplasmosis pulmonary > pulmonary histoplasmosis capsulati unspecified @ 0.95
histoplasma lung > pulmonary histoplasmosis capsulati unspecified @ 0.95
histoplasma pneumonia > pulmonary histoplasmosis capsulati unspecified @ 0.95
histoplasma pulmonary > pulmonary histoplasmosis capsulati unspecified @ 0.95
histoplasmosis acute lung > acute pulmonary histoplasmosis capsulati @ 0.95
histoplasmosis acute pneumonia > acute pulmonary histoplasmosis capsulati @ 0.95
histoplasma acute lung > acute pulmonary histoplasmosis capsulati @ 0.95
histoplasma acute pneumonia > acute pulmonary histoplasmosis capsulati @ 0.95
histoplasmosis progressive > disseminated histoplasmosis capsulati @ 0.95
histoplasmosis generalized > disseminated histoplasmosis capsulati @ 0.95
histoplasmosis disseminated > disseminated histoplasmosis capsulati @ 0.95
histoplasmosis systemic > disseminated histoplasmosis capsulati @ 0.95
histoplasma progressive > disseminated histoplasmosis capsulati @ 0.95
histoplasma generalized > disseminated histoplasmosis capsulati @ 0.95
histoplasma disseminated > disseminated histoplasmosis capsulati @ 0.95
histoplasma systemic > disseminated histoplasmosis capsulati @ 0.95
histoplasmosis african > histoplasmosis duboisii @ 0.95
histoplasmosis african large form > histoplasmosis duboisii @ 0.95
histoplasma african > histoplasmosis duboisii @ 0.95
histoplasma duboisii > histoplasmosis duboisii @ 0.95
histoplasma african large form > histoplasmosis duboisii @ 0.95
histoplasmosis capsulatum > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis eye > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis retinitis > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis meningitis > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis endocarditis > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis pericarditis > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis mediastinal > histoplasmosis capsulati unspecified @ 0.85
histoplasmosis darling > histoplasmosis capsulati unspecified @ 0.85
histoplasma american > histoplasmosis capsulati unspecified @ 0.85
histoplasma capsulatum > histoplasmosis capsulati unspecified @ 0.85
histoplasma eye > histoplasmosis capsulati unspecified @ 0.85
histoplasma retinitis > histoplasmosis capsulati unspecified @ 0.85
histoplasma meningitis > histoplasmosis capsulati unspecified @ 0.85
histoplasma endocarditis > histoplasmosis capsulati unspecified @ 0.85
histoplasma pericarditis > histoplasmosis capsulati unspecified @ 0.85
histoplasma mediastinal > histoplasmosis capsulati unspecified @ 0.85
histoplasma darling > histoplasmosis capsulati unspecified @ 0.85
darling disease > histoplasmosis capsulati unspecified @ 0.95
cave disease > histoplasmosis capsulati unspecified @ 0.95
spelunker lung > histoplasmosis capsulati unspecified @ 0.95
caver disease > histoplasmosis capsulati unspecified @ 0.95
ohio valley disease > histoplasmosis capsulati unspecified @ 0.95
cave sickness > histoplasmosis capsulati unspecified @ 0.95
reticuloendothelial cytomycosis > histoplasmosis capsulati unspecified @ 0.95
tingo maria fever > histoplasmosis capsulati unspecified @ 0.95
ohio valley fever > histoplasmosis capsulati unspecified @ 0.95
cave fever > histoplasmosis capsulati unspecified @ 0.95
north american blastomycosis skin > cutaneous blastomycosis @ 0.95
blastomycosis lung > pulmonary blastomycosis unspecified @ 0.95
blastomycosis pneumonia > pulmonary blastomycosis unspecified @ 0.95
north american blastomycosis lung > pulmonary blastomycosis unspecified @ 0.95
north american blastomycosis pneumonia > pulmonary blastomycosis unspecified @ 0.95
blastomycosis brain > blastomycotic meningoencephalitis @ 0.95
blastomycosis meningitis > blastomycotic meningoencephalitis @ 0.95
blastomycosis encephalitis > blastomycotic meningoencephalitis @ 0.95
blastomycosis cns > blastomycotic meningoencephalitis @ 0.95
north american blastomycosis brain > blastomycotic meningoencephalitis @ 0.95
north american blastomycosis meningitis > blastomycotic meningoencephalitis @ 0.95
north american blastomycosis encephalitis > blastomycotic meningoencephalitis @ 0.95
north american blastomycosis cns > blastomycotic meningoencephalitis @ 0.95
blastomycosis bone > other forms of blastomycosis @ 0.95
blastomycosis prostate > other forms of blastomycosis @ 0.95
blastomycosis osteomyelitis > other forms of blastomycosis @ 0.95
blastomycosis joint > other forms of blastomycosis @ 0.95
blastomycosis genitourinary > other forms of blastomycosis @ 0.95
blastomycosis larynx > other forms of blastomycosis @ 0.95
blastomycosis arthritis > other forms of blastomycosis @ 0.95
north american blastomycosis bone > other forms of blastomycosis @ 0.95
north american blastomycosis prostate > other forms of blastomycosis @ 0.95
north american blastomycosis osteomyelitis > other forms of blastomycosis @ 0.95
north american blastomycosis joint > other forms of blastomycosis @ 0.95
north american blastomycosis genitourinary > other forms of blastomycosis @ 0.95
north american blastomycosis larynx > other forms of blastomycosis @ 0.95
north american blastomycosis arthritis > other forms of blastomycosis @ 0.95
blastomycosis systemic > disseminated blastomycosis @ 0.95
blastomycosis generalized > disseminated blastomycosis @ 0.95
north american blastomycosis systemic > disseminated blastomycosis @ 0.95
north american blastomycosis generalized > disseminated blastomycosis @ 0.95
gilchrist disease > blastomycosis unspecified
chicago disease fungal > blastomycosis unspecified
north american blastomycosis > blastomycosis unspecified
lutz disease > paracoccidioidomycosis unspecified
lutz splendore > paracoccidioidomycosis unspecified
lutz splendore almeida > paracoccidioidomycosis unspecified
almeida disease > paracoccidioidomycosis unspecified
brazilian blastomycosis > paracoccidioidomycosis unspecified
south american blastomycosis > paracoccidioidomycosis unspecified
paracoccidioidal granuloma > paracoccidioidomycosis unspecified
paracoccidioides > paracoccidioidomycosis unspecified
mucocutaneous paracoccidioidomycosis > paracoccidioidomycosis unspecified
paracoccidioidomycosis mucocutaneous > other forms of paracoccidioidomycosis @ 0.95
paracoccidioidomycosis visceral > other forms of paracoccidioidomycosis @ 0.95
paracoccidioidomycosis lymphatic > other forms of paracoccidioidomycosis @ 0.95
paracoccidioidomycosis lymphonodular > other forms of paracoccidioidomycosis @ 0.95
paracoccidioidomycosis mouth > other forms of paracoccidioidomycosis @ 0.95
paracoccidioidomycosis skin > other forms of paracoccidioidomycosis @ 0.95
paracoccidioidomycosis nodal > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis mucocutaneous > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis visceral > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis lymphatic > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis lymphonodular > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis mouth > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis skin > other forms of paracoccidioidomycosis @ 0.95
south american blastomycosis nodal > other forms of paracoccidioidomycosis @ 0.95
rose gardener disease > lymphocutaneous sporotrichosis @ 0.95
rose gardener infection > lymphocutaneous sporotrichosis @ 0.95
rose thorn disease > lymphocutaneous sporotrichosis @ 0.95
rose thorn infection > lymphocutaneous sporotrichosis @ 0.95
rose handler disease > lymphocutaneous sporotrichosis @ 0.95
rose handler infection > lymphocutaneous sporotrichosis @ 0.95
gardener disease > lymphocutaneous sporotrichosis @ 0.95
gardener infection > lymphocutaneous sporotrichosis @ 0.95
sporotrichosis cutaneous > lymphocutaneous sporotrichosis @ 0.95
sporotrichosis lymphangitic > lymphocutaneous sporotrichosis @ 0.95
sporotrichosis chancre > lymphocutaneous sporotrichosis @ 0.95
sporotrichosis subcutaneous > lymphocutaneous sporotrichosis @ 0.95
sporothrix cutaneous > lymphocutaneous sporotrichosis @ 0.95
sporothrix lymphangitic > lymphocutaneous sporotrichosis @ 0.95
sporothrix chancre > lymphocutaneous sporotrichosis @ 0.95
sporothrix subcutaneous > lymphocutaneous sporotrichosis @ 0.95
sporotrichosis pneumonia > pulmonary sporotrichosis @ 0.95
sporothrix pneumonia > pulmonary sporotrichosis @ 0.95
sporotrichosis meningitis > cerebral sporotrichosis @ 0.95
sporothrix meningitis > cerebral sporotrichosis @ 0.95
sporotrichosis conjunctiva > other forms of sporotrichosis @ 0.95
sporotrichosis osteomyelitis > other forms of sporotrichosis @ 0.95
sporotrichosis visceral > other forms of sporotrichosis @ 0.95
sporothrix conjunctiva > other forms of sporotrichosis @ 0.95
sporothrix osteomyelitis > other forms of sporotrichosis @ 0.95
sporothrix visceral > other forms of sporotrichosis @ 0.95
schenck disease > sporotrichosis unspecified
de beurmann > sporotrichosis unspecified
beurmann gougerot > sporotrichosis unspecified
sporothrix schenckii > sporotrichosis unspecified
fonseca disease > cutaneous chromomycosis
pedroso disease > cutaneous chromomycosis
verrucous dermatitis fungal > cutaneous chromomycosis
dermatitis verrucosa > cutaneous chromomycosis
gomes disease > cutaneous chromomycosis
mossy foot fungal > cutaneous chromomycosis
fonsecaea > cutaneous chromomycosis
phialophora > cutaneous chromomycosis
carrion pedroso > cutaneous chromomycosis
cladosporiosis brain > pheomycotic brain abscess @ 0.95
cerebral chromomycosis > pheomycotic brain abscess @ 0.95
brain phaeohyphomycosis > pheomycotic brain abscess @ 0.95
cladophialophora brain > pheomycotic brain abscess @ 0.95
cerebral phaeohyphomycosis > pheomycotic brain abscess @ 0.95
pheohyphomycosis brain > pheomycotic brain abscess @ 0.95
phaeohyphomycosis > subcutaneous pheomycotic abscess and cyst @ 0.85
pheohyphomycosis > subcutaneous pheomycotic abscess and cyst @ 0.85
phaeomycotic cyst > subcutaneous pheomycotic abscess and cyst @ 0.85
dematiaceous cyst > subcutaneous pheomycotic abscess and cyst @ 0.85
phaeohyphomycotic cyst > subcutaneous pheomycotic abscess and cyst @ 0.85
aspergillosis invasive lung > invasive pulmonary aspergillosis @ 0.95
aspergillosis necrotizing > invasive pulmonary aspergillosis @ 0.95
aspergillus invasive lung > invasive pulmonary aspergillosis @ 0.95
aspergillus invasive pulmonary > invasive pulmonary aspergillosis @ 0.95
aspergillus necrotizing > invasive pulmonary aspergillosis @ 0.95
aspergillosis fungus ball > other pulmonary aspergillosis @ 0.95
aspergillosis cavity > other pulmonary aspergillosis @ 0.95
aspergillosis bronchitis > other pulmonary aspergillosis @ 0.95
aspergillosis pleura > other pulmonary aspergillosis @ 0.95
aspergillosis chronic pulmonary > other pulmonary aspergillosis @ 0.95
aspergillosis tracheobronchitis > other pulmonary aspergillosis @ 0.95
aspergillus fungus ball > other pulmonary aspergillosis @ 0.95
aspergillus cavity > other pulmonary aspergillosis @ 0.95
aspergillus bronchitis > other pulmonary aspergillosis @ 0.95
aspergillus pleura > other pulmonary aspergillosis @ 0.95
aspergillus chronic pulmonary > other pulmonary aspergillosis @ 0.95
aspergillus tracheobronchitis > other pulmonary aspergillosis @ 0.95
aspergillar lung > other pulmonary aspergillosis @ 0.95
aspergillar pneumonia > other pulmonary aspergillosis @ 0.95
aspergillar fungus ball > other pulmonary aspergillosis @ 0.95
aspergillar cavity > other pulmonary aspergillosis @ 0.95
aspergillar bronchitis > other pulmonary aspergillosis @ 0.95
aspergillar pleura > other pulmonary aspergillosis @ 0.95
aspergillar chronic pulmonary > other pulmonary aspergillosis @ 0.95
aspergillar tracheobronchitis > other pulmonary aspergillosis @ 0.95
fungus ball lung > other pulmonary aspergillosis
mycetoma lung > other pulmonary aspergillosis
intracavitary lung mycetoma > other pulmonary aspergillosis
aspergillosis sinusitis > other forms of aspergillosis @ 0.95
aspergillosis otomycosis > other forms of aspergillosis @ 0.95
aspergillosis orbit > other forms of aspergillosis @ 0.95
aspergillosis endocarditis > other forms of aspergillosis @ 0.95
aspergillosis keratitis > other forms of aspergillosis @ 0.95
aspergillosis bone > other forms of aspergillosis @ 0.95
aspergillosis endophthalmitis > other forms of aspergillosis @ 0.95
aspergillosis central nervous > other forms of aspergillosis @ 0.95
aspergillosis cutaneous > other forms of aspergillosis @ 0.95
aspergillosis cerebral > other forms of aspergillosis @ 0.95
aspergillosis kidney > other forms of aspergillosis @ 0.95
aspergillosis osteomyelitis > other forms of aspergillosis @ 0.95
aspergillus otomycosis > other forms of aspergillosis @ 0.95
aspergillus orbit > other forms of aspergillosis @ 0.95
aspergillus endocarditis > other forms of aspergillosis @ 0.95
aspergillus keratitis > other forms of aspergillosis @ 0.95
aspergillus bone > other forms of aspergillosis @ 0.95
aspergillus endophthalmitis > other forms of aspergillosis @ 0.95
aspergillus central nervous > other forms of aspergillosis @ 0.95
aspergillus cutaneous > other forms of aspergillosis @ 0.95
aspergillus cerebral > other forms of aspergillosis @ 0.95
aspergillus kidney > other forms of aspergillosis @ 0.95
aspergillus osteomyelitis > other forms of aspergillosis @ 0.95
aspergillosis generalized > disseminated aspergillosis @ 0.95
aspergillosis systemic > disseminated aspergillosis @ 0.95
aspergillus generalized > disseminated aspergillosis @ 0.95
aspergillus systemic > disseminated aspergillosis @ 0.95
allergic bronchopulmonary mycosis > allergic bronchopulmonary aspergillosis @ 0.95
cryptococcosis meningitis > cerebral cryptococcosis @ 0.95
cryptococcosis meningoencephalitis > cerebral cryptococcosis @ 0.95
cryptococcosis cns > cerebral cryptococcosis @ 0.95
cryptococcosis meningocerebral > cerebral cryptococcosis @ 0.95
cryptococcus meningitis > cerebral cryptococcosis @ 0.95
cryptococcus meningoencephalitis > cerebral cryptococcosis @ 0.95
cryptococcus cns > cerebral cryptococcosis @ 0.95
cryptococcus meningocerebral > cerebral cryptococcosis @ 0.95
torulosis meningitis > cerebral cryptococcosis @ 0.95
torulosis meningoencephalitis > cerebral cryptococcosis @ 0.95
torulosis brain > cerebral cryptococcosis @ 0.95
torulosis cns > cerebral cryptococcosis @ 0.95
torulosis meningocerebral > cerebral cryptococcosis @ 0.95
torula meningoencephalitis > cerebral cryptococcosis @ 0.95
torula brain > cerebral cryptococcosis @ 0.95
torula cns > cerebral cryptococcosis @ 0.95
torula meningocerebral > cerebral cryptococcosis @ 0.95
torulosis lung > pulmonary cryptococcosis @ 0.95
torulosis pneumonia > pulmonary cryptococcosis @ 0.95
torula lung > pulmonary cryptococcosis @ 0.95
torula pneumonia > pulmonary cryptococcosis @ 0.95
torulosis skin > cutaneous cryptococcosis @ 0.95
torula skin > cutaneous cryptococcosis @ 0.95
cryptococcosis osteomyelitis > osseous cryptococcosis @ 0.95
cryptococcus osteomyelitis > osseous cryptococcosis @ 0.95
torulosis bone > osseous cryptococcosis @ 0.95
torulosis osteomyelitis > osseous cryptococcosis @ 0.95
torula bone > osseous cryptococcosis @ 0.95
torula osteomyelitis > osseous cryptococcosis @ 0.95
cryptococcosis sepsis > disseminated cryptococcosis @ 0.95
cryptococcosis generalized > disseminated cryptococcosis @ 0.95
cryptococcosis fungemia > disseminated cryptococcosis @ 0.95
cryptococcosis systemic > disseminated cryptococcosis @ 0.95
cryptococcosis bacteremia > disseminated cryptococcosis @ 0.95
cryptococcus sepsis > disseminated cryptococcosis @ 0.95
cryptococcus generalized > disseminated cryptococcosis @ 0.95
cryptococcus fungemia > disseminated cryptococcosis @ 0.95
cryptococcus systemic > disseminated cryptococcosis @ 0.95
cryptococcus bacteremia > disseminated cryptococcosis @ 0.95
torulosis sepsis > disseminated cryptococcosis @ 0.95
torulosis generalized > disseminated cryptococcosis @ 0.95
torulosis fungemia > disseminated cryptococcosis @ 0.95
torulosis systemic > disseminated cryptococcosis @ 0.95
torulosis bacteremia > disseminated cryptococcosis @ 0.95
torula sepsis > disseminated cryptococcosis @ 0.95
torula generalized > disseminated cryptococcosis @ 0.95
torula fungemia > disseminated cryptococcosis @ 0.95
torula systemic > disseminated cryptococcosis @ 0.95
torula bacteremia > disseminated cryptococcosis @ 0.95
cryptococcosis eye > other forms of cryptococcosis @ 0.95
cryptococcosis prostate > other forms of cryptococcosis @ 0.95
cryptococcosis liver > other forms of cryptococcosis @ 0.95
cryptococcosis lymph node > other forms of cryptococcosis @ 0.95
cryptococcosis chorioretinitis > other forms of cryptococcosis @ 0.95
cryptococcosis peritonitis > other forms of cryptococcosis @ 0.95
cryptococcosis myocarditis > other forms of cryptococcosis @ 0.95
cryptococcosis prostatitis > other forms of cryptococcosis @ 0.95
cryptococcosis hepatitis > other forms of cryptococcosis @ 0.95
cryptococcus eye > other forms of cryptococcosis @ 0.95
cryptococcus prostate > other forms of cryptococcosis @ 0.95
cryptococcus liver > other forms of cryptococcosis @ 0.95
cryptococcus lymph node > other forms of cryptococcosis @ 0.95
cryptococcus chorioretinitis > other forms of cryptococcosis @ 0.95
cryptococcus peritonitis > other forms of cryptococcosis @ 0.95
cryptococcus myocarditis > other forms of cryptococcosis @ 0.95
cryptococcus prostatitis > other forms of cryptococcosis @ 0.95
cryptococcus hepatitis > other forms of cryptococcosis @ 0.95
torulosis eye > other forms of cryptococcosis @ 0.95
torulosis prostate > other forms of cryptococcosis @ 0.95
torulosis liver > other forms of cryptococcosis @ 0.95
torulosis lymph node > other forms of cryptococcosis @ 0.95
torulosis chorioretinitis > other forms of cryptococcosis @ 0.95
torulosis peritonitis > other forms of cryptococcosis @ 0.95
torulosis myocarditis > other forms of cryptococcosis @ 0.95
torulosis prostatitis > other forms of cryptococcosis @ 0.95
torulosis hepatitis > other forms of cryptococcosis @ 0.95
torula eye > other forms of cryptococcosis @ 0.95
torula prostate > other forms of cryptococcosis @ 0.95
torula liver > other forms of cryptococcosis @ 0.95
torula lymph node > other forms of cryptococcosis @ 0.95
torula chorioretinitis > other forms of cryptococcosis @ 0.95
torula peritonitis > other forms of cryptococcosis @ 0.95
torula myocarditis > other forms of cryptococcosis @ 0.95
torula prostatitis > other forms of cryptococcosis @ 0.95
torula hepatitis > other forms of cryptococcosis @ 0.95
torulosis > cryptococcosis unspecified
busse buschke > cryptococcosis unspecified
european blastomycosis > cryptococcosis unspecified
buschke disease fungal > cryptococcosis unspecified
busse disease > cryptococcosis unspecified
pigeon breeder cryptococcus > cryptococcosis unspecified
torula infection > cryptococcosis unspecified
mucormycosis pneumonia > pulmonary mucormycosis @ 0.95
zygomycosis lung > pulmonary mucormycosis @ 0.95
zygomycosis pneumonia > pulmonary mucormycosis @ 0.95
zygomycosis pulmonary > pulmonary mucormycosis @ 0.95
mucor pneumonia > pulmonary mucormycosis @ 0.95
mucor pulmonary > pulmonary mucormycosis @ 0.95
phycomycosis lung > pulmonary mucormycosis @ 0.95
phycomycosis pneumonia > pulmonary mucormycosis @ 0.95
phycomycosis pulmonary > pulmonary mucormycosis @ 0.95
rhizopus lung > pulmonary mucormycosis @ 0.95
rhizopus pneumonia > pulmonary mucormycosis @ 0.95
rhizopus pulmonary > pulmonary mucormycosis @ 0.95
mucormycosis rhino-orbital > rhinocerebral mucormycosis @ 0.95
mucormycosis rhinoorbital > rhinocerebral mucormycosis @ 0.95
mucormycosis sinusitis > rhinocerebral mucormycosis @ 0.95
mucormycosis palate > rhinocerebral mucormycosis @ 0.95
mucormycosis face > rhinocerebral mucormycosis @ 0.95
mucormycosis rhinosinusitis > rhinocerebral mucormycosis @ 0.95
zygomycosis sinus > rhinocerebral mucormycosis @ 0.95
zygomycosis nose > rhinocerebral mucormycosis @ 0.95
zygomycosis orbit > rhinocerebral mucormycosis @ 0.95
zygomycosis rhino-orbital > rhinocerebral mucormycosis @ 0.95
zygomycosis brain > rhinocerebral mucormycosis @ 0.95
zygomycosis cerebral > rhinocerebral mucormycosis @ 0.95
zygomycosis rhinoorbital > rhinocerebral mucormycosis @ 0.95
zygomycosis sinusitis > rhinocerebral mucormycosis @ 0.95
zygomycosis palate > rhinocerebral mucormycosis @ 0.95
zygomycosis face > rhinocerebral mucormycosis @ 0.95
zygomycosis rhinosinusitis > rhinocerebral mucormycosis @ 0.95
mucor rhino-orbital > rhinocerebral mucormycosis @ 0.95
mucor rhinoorbital > rhinocerebral mucormycosis @ 0.95
mucor sinusitis > rhinocerebral mucormycosis @ 0.95
mucor palate > rhinocerebral mucormycosis @ 0.95
mucor face > rhinocerebral mucormycosis @ 0.95
mucor rhinosinusitis > rhinocerebral mucormycosis @ 0.95
phycomycosis sinus > rhinocerebral mucormycosis @ 0.95
phycomycosis nose > rhinocerebral mucormycosis @ 0.95
phycomycosis orbit > rhinocerebral mucormycosis @ 0.95
phycomycosis rhino-orbital > rhinocerebral mucormycosis @ 0.95
phycomycosis brain > rhinocerebral mucormycosis @ 0.95
phycomycosis cerebral > rhinocerebral mucormycosis @ 0.95
phycomycosis rhinoorbital > rhinocerebral mucormycosis @ 0.95
phycomycosis sinusitis > rhinocerebral mucormycosis @ 0.95
phycomycosis palate > rhinocerebral mucormycosis @ 0.95
phycomycosis face > rhinocerebral mucormycosis @ 0.95
phycomycosis rhinosinusitis > rhinocerebral mucormycosis @ 0.95
rhizopus sinus > rhinocerebral mucormycosis @ 0.95
rhizopus nose > rhinocerebral mucormycosis @ 0.95
rhizopus orbit > rhinocerebral mucormycosis @ 0.95
rhizopus rhino-orbital > rhinocerebral mucormycosis @ 0.95
rhizopus brain > rhinocerebral mucormycosis @ 0.95
rhizopus cerebral > rhinocerebral mucormycosis @ 0.95
rhizopus rhinoorbital > rhinocerebral mucormycosis @ 0.95
rhizopus sinusitis > rhinocerebral mucormycosis @ 0.95
rhizopus palate > rhinocerebral mucormycosis @ 0.95
rhizopus face > rhinocerebral mucormycosis @ 0.95
rhizopus rhinosinusitis > rhinocerebral mucormycosis @ 0.95
mucormycosis gastric > gastrointestinal mucormycosis @ 0.95
mucormycosis colon > gastrointestinal mucormycosis @ 0.95
zygomycosis gut > gastrointestinal mucormycosis @ 0.95
zygomycosis stomach > gastrointestinal mucormycosis @ 0.95
zygomycosis intestine > gastrointestinal mucormycosis @ 0.95
zygomycosis gastric > gastrointestinal mucormycosis @ 0.95
zygomycosis bowel > gastrointestinal mucormycosis @ 0.95
zygomycosis colon > gastrointestinal mucormycosis @ 0.95
mucor gastric > gastrointestinal mucormycosis @ 0.95
mucor colon > gastrointestinal mucormycosis @ 0.95
phycomycosis gut > gastrointestinal mucormycosis @ 0.95
phycomycosis stomach > gastrointestinal mucormycosis @ 0.95
phycomycosis intestine > gastrointestinal mucormycosis @ 0.95
phycomycosis gastric > gastrointestinal mucormycosis @ 0.95
phycomycosis bowel > gastrointestinal mucormycosis @ 0.95
phycomycosis colon > gastrointestinal mucormycosis @ 0.95
mucormycosis wound > cutaneous mucormycosis @ 0.95
zygomycosis skin > cutaneous mucormycosis @ 0.95
zygomycosis wound > cutaneous mucormycosis @ 0.95
mucor wound > cutaneous mucormycosis @ 0.95
phycomycosis skin > cutaneous mucormycosis @ 0.95
phycomycosis wound > cutaneous mucormycosis @ 0.95
mucormycosis generalized > disseminated mucormycosis @ 0.95
mucormycosis systemic > disseminated mucormycosis @ 0.95
zygomycosis generalized > disseminated mucormycosis @ 0.95
zygomycosis systemic > disseminated mucormycosis @ 0.95
mucor generalized > disseminated mucormycosis @ 0.95
mucor systemic > disseminated mucormycosis @ 0.95
phycomycosis generalized > disseminated mucormycosis @ 0.95
phycomycosis systemic > disseminated mucormycosis @ 0.95
black fungus > mucormycosis unspecified
mucor > mucormycosis unspecified
phycomycosis > mucormycosis unspecified
hyphomycosis mucor > mucormycosis unspecified
basidiobolus > other zygomycoses @ 0.95
rhinoentomophthoromycosis > other zygomycoses @ 0.95
rhinophycomycosis entomophthorae > other zygomycoses @ 0.95
subcutaneous phycomycosis > other zygomycoses @ 0.95
madura foot > mycetoma unspecified @ 0.85
maduromycosis > mycetoma unspecified @ 0.85
madura > mycetoma unspecified @ 0.85
maduromycetoma > mycetoma unspecified @ 0.85
fungous foot > mycetoma unspecified @ 0.85
mycetoma foot > mycetoma unspecified @ 0.85
fungus foot india > mycetoma unspecified @ 0.85
ballingall disease > mycetoma unspecified @ 0.85
white grain mycetoma > mycetoma unspecified @ 0.85
black grain mycetoma > mycetoma unspecified @ 0.85
madura foot mycotic > eumycetoma
fungal mycetoma > eumycetoma
black grain > eumycetoma
bacterial mycetoma > actinomycetoma @ 0.95
nocardial mycetoma > actinomycetoma @ 0.95
actinomycotic mycetoma > actinomycetoma @ 0.95
actinomycotic madura > actinomycetoma @ 0.95
madura foot actinomycotic > actinomycetoma @ 0.95
streptomyces mycetoma > actinomycetoma @ 0.95
actinomadura > actinomycetoma @ 0.95
lobo disease > lobomycosis @ 0.95
lobo mycosis > lobomycosis @ 0.95
keloidal blastomycosis > lobomycosis @ 0.95
keloidal lobo > lobomycosis @ 0.95
lobo blastomycosis > lobomycosis @ 0.95
nasal sporidiosis > rhinosporidiosis @ 0.95
scedosporiosis > allescheriasis @ 0.95
petriellidosis > allescheriasis @ 0.95
monosporiosis > allescheriasis @ 0.95
allescheria boydii > allescheriasis @ 0.95
lomentospora > allescheriasis @ 0.95
geotrichum stomatitis > geotrichosis @ 0.95
oidiomycosis > geotrichosis @ 0.95
hyalohyphomycosis > other specified mycoses
saccharomyces > other specified mycoses
pneumomycosis other > other specified mycoses
alternariosis > other specified mycoses
malassezia fungemia > other specified mycoses
cephalosporiosis > other specified mycoses
paecilomyces > other specified mycoses
mycotic infection > unspecified mycosis @ 0.8
fungus infection > unspecified mycosis @ 0.8
yeast infection other > unspecified mycosis @ 0.8
systemic fungal > unspecified mycosis @ 0.8

# --- B50-B64 protozoa
malarial coma > plasmodium falciparum malaria with cerebral complications @ 0.95
malarial encephalopathy > plasmodium falciparum malaria with cerebral complications @ 0.95
algid cerebral > plasmodium falciparum malaria with cerebral complications @ 0.95
blackwater fever > other severe and complicated plasmodium falciparum malaria
algid malaria > other severe and complicated plasmodium falciparum malaria
severe malaria > other severe and complicated plasmodium falciparum malaria
pernicious malaria > other severe and complicated plasmodium falciparum malaria
malarial hemoglobinuria > other severe and complicated plasmodium falciparum malaria
hemoglobinuric fever > other severe and complicated plasmodium falciparum malaria
blackwater > other severe and complicated plasmodium falciparum malaria
malignant malaria severe > other severe and complicated plasmodium falciparum malaria
bilious remittent malaria > other severe and complicated plasmodium falciparum malaria
malarial kidney failure > other severe and complicated plasmodium falciparum malaria
malarial shock > other severe and complicated plasmodium falciparum malaria
malignant tertian > plasmodium falciparum malaria unspecified
subtertian > plasmodium falciparum malaria unspecified
estivo autumnal > plasmodium falciparum malaria unspecified
estivoautumnal > plasmodium falciparum malaria unspecified
aestivo-autumnal > plasmodium falciparum malaria unspecified
tropical malaria > plasmodium falciparum malaria unspecified
falciparum > plasmodium falciparum malaria unspecified
jungle fever malaria > plasmodium falciparum malaria unspecified
quotidian falciparum > plasmodium falciparum malaria unspecified
benign tertian > plasmodium vivax malaria without complication
tertian malaria > plasmodium vivax malaria without complication
tertian fever > plasmodium vivax malaria without complication
vivax > plasmodium vivax malaria without complication
tertian ague > plasmodium vivax malaria without complication
quartan malaria > plasmodium malariae malaria without complication
quartan fever > plasmodium malariae malaria without complication
quartan ague > plasmodium malariae malaria without complication
quartan nephrosis > plasmodium malariae malaria with nephropathy @ 0.95
malarial nephropathy > plasmodium malariae malaria with nephropathy @ 0.95
quartan nephropathy > plasmodium malariae malaria with nephropathy @ 0.95
malarial nephritis > plasmodium malariae malaria with nephropathy @ 0.95
simian malaria > malaria due to simian plasmodia @ 0.95
plasmodium knowlesi > malaria due to simian plasmodia @ 0.95
paludism > unspecified malaria
marsh fever > unspecified malaria
chagres fever > unspecified malaria
malarial fever > unspecified malaria
remittent malarial > unspecified malaria
swamp fever malaria > unspecified malaria
paludal fever > unspecified malaria
intermittent malarial fever > unspecified malaria
chill fever malaria > unspecified malaria
tropical intermittent fever > unspecified malaria
malarial cachexia > unspecified malaria
dum dum fever > visceral leishmaniasis @ 0.95
infantile splenic anemia leishmania > visceral leishmaniasis @ 0.95
post-kala-azar > visceral leishmaniasis @ 0.95
pkdl > visceral leishmaniasis @ 0.95
infantile leishmaniasis > visceral leishmaniasis @ 0.95
kala azar dermal > visceral leishmaniasis @ 0.95
aleppo boil > cutaneous leishmaniasis @ 0.95
bagdad boil > cutaneous leishmaniasis @ 0.95
biskra boil > cutaneous leishmaniasis @ 0.95
penjdeh sore > cutaneous leishmaniasis @ 0.95
gafsa boil > cutaneous leishmaniasis @ 0.95
chiclero ulcer > cutaneous leishmaniasis @ 0.95
uta > cutaneous leishmaniasis @ 0.95
leishmania major > cutaneous leishmaniasis @ 0.95
aleppo button > cutaneous leishmaniasis @ 0.95
bauru > cutaneous leishmaniasis @ 0.95
nile boil > cutaneous leishmaniasis @ 0.95
kandahar sore > cutaneous leishmaniasis @ 0.95
forest yaws leishmania > mucocutaneous leishmaniasis
bubas espundia > mucocutaneous leishmaniasis
gambian sleeping > gambiense trypanosomiasis @ 0.95
gambian trypanosomiasis > gambiense trypanosomiasis @ 0.95
chronic sleeping sickness > gambiense trypanosomiasis @ 0.95
gambiense > gambiense trypanosomiasis @ 0.95
west african trypanosomiasis > gambiense trypanosomiasis @ 0.95
rhodesian sleeping > rhodesiense trypanosomiasis @ 0.95
rhodesian trypanosomiasis > rhodesiense trypanosomiasis @ 0.95
east african trypanosomiasis > rhodesiense trypanosomiasis @ 0.95
acute sleeping sickness > rhodesiense trypanosomiasis @ 0.95
african lethargy > african trypanosomiasis unspecified @ 0.85
tsetse fly > african trypanosomiasis unspecified @ 0.85
tsetse > african trypanosomiasis unspecified @ 0.85
nagana > african trypanosomiasis unspecified @ 0.85
maladie sommeil > african trypanosomiasis unspecified @ 0.85
chagas heart > chagas' disease chronic with heart involvement @ 0.95
chagas myocarditis > chagas' disease chronic with heart involvement @ 0.95
chagas cardiomyopathy > chagas' disease chronic with heart involvement @ 0.95
chagas cardiac > chagas' disease chronic with heart involvement @ 0.95
american trypanosomiasis heart > chagas' disease chronic with heart involvement @ 0.95
american trypanosomiasis myocarditis > chagas' disease chronic with heart involvement @ 0.95
american trypanosomiasis cardiomyopathy > chagas' disease chronic with heart involvement @ 0.95
american trypanosomiasis cardiac > chagas' disease chronic with heart involvement @ 0.95
trypanosoma cruzi heart > chagas' disease chronic with heart involvement @ 0.95
trypanosoma cruzi myocarditis > chagas' disease chronic with heart involvement @ 0.95
trypanosoma cruzi cardiomyopathy > chagas' disease chronic with heart involvement @ 0.95
trypanosoma cruzi cardiac > chagas' disease chronic with heart involvement @ 0.95
chagas acute > acute chagas' disease without heart involvement @ 0.95
american trypanosomiasis acute > acute chagas' disease without heart involvement @ 0.95
chagas megaesophagus > megaesophagus in chagas' disease @ 0.95
american trypanosomiasis esophagus > megaesophagus in chagas' disease @ 0.95
american trypanosomiasis megaesophagus > megaesophagus in chagas' disease @ 0.95
chagas megacolon > megacolon in chagas' disease @ 0.95
american trypanosomiasis colon > megacolon in chagas' disease @ 0.95
american trypanosomiasis megacolon > megacolon in chagas' disease @ 0.95
chagas brain > meningoencephalitis in chagas' disease @ 0.95
chagas encephalitis > meningoencephalitis in chagas' disease @ 0.95
chagas meningoencephalitis > meningoencephalitis in chagas' disease @ 0.95
american trypanosomiasis brain > meningoencephalitis in chagas' disease @ 0.95
american trypanosomiasis encephalitis > meningoencephalitis in chagas' disease @ 0.95
american trypanosomiasis meningoencephalitis > meningoencephalitis in chagas' disease @ 0.95
chagas digestive > chagas' disease with digestive system involvement unspecified @ 0.95
chagas gastrointestinal > chagas' disease with digestive system involvement unspecified @ 0.95
chagas stomach > chagas' disease with digestive system involvement unspecified @ 0.95
american trypanosomiasis digestive > chagas' disease with digestive system involvement unspecified @ 0.95
american trypanosomiasis gastrointestinal > chagas' disease with digestive system involvement unspecified @ 0.95
american trypanosomiasis stomach > chagas' disease with digestive system involvement unspecified @ 0.95
cruz chagas > chagas' disease @ 0.85
south american trypanosomiasis > chagas' disease @ 0.85
american trypanosomiasis > chagas' disease @ 0.85
cruz disease > chagas' disease @ 0.85
toxoplasmosis eye > toxoplasma oculopathy unspecified @ 0.95
toxoplasmosis ocular > toxoplasma oculopathy unspecified @ 0.95
toxoplasma eye > toxoplasma oculopathy unspecified @ 0.95
toxoplasma ocular > toxoplasma oculopathy unspecified @ 0.95
toxoplasmosis retinitis > toxoplasma chorioretinitis @ 0.95
toxoplasmosis choroiditis > toxoplasma chorioretinitis @ 0.95
toxoplasmosis chorioretinitis > toxoplasma chorioretinitis @ 0.95
toxoplasmosis retinochoroiditis > toxoplasma chorioretinitis @ 0.95
toxoplasmosis macula > toxoplasma chorioretinitis @ 0.95
toxoplasmosis posterior uveitis > toxoplasma chorioretinitis @ 0.95
toxoplasma choroiditis > toxoplasma chorioretinitis @ 0.95
toxoplasma retinochoroiditis > toxoplasma chorioretinitis @ 0.95
toxoplasma macula > toxoplasma chorioretinitis @ 0.95
toxoplasma posterior uveitis > toxoplasma chorioretinitis @ 0.95
toxoplasmosis uveitis > other toxoplasma oculopathy @ 0.95
toxoplasmosis conjunctivitis > other toxoplasma oculopathy @ 0.95
toxoplasmosis iritis > other toxoplasma oculopathy @ 0.95
toxoplasmosis optic neuritis > other toxoplasma oculopathy @ 0.95
toxoplasma uveitis > other toxoplasma oculopathy @ 0.95
toxoplasma conjunctivitis > other toxoplasma oculopathy @ 0.95
toxoplasma iritis > other toxoplasma oculopathy @ 0.95
toxoplasma optic neuritis > other toxoplasma oculopathy @ 0.95
toxoplasmosis cerebral > toxoplasma meningoencephalitis @ 0.95
toxoplasmosis meningitis > toxoplasma meningoencephalitis @ 0.95
toxoplasmosis cns > toxoplasma meningoencephalitis @ 0.95
toxoplasmosis brain abscess > toxoplasma meningoencephalitis @ 0.95
toxoplasma encephalitis > toxoplasma meningoencephalitis @ 0.95
toxoplasma cerebral > toxoplasma meningoencephalitis @ 0.95
toxoplasma meningitis > toxoplasma meningoencephalitis @ 0.95
toxoplasma cns > toxoplasma meningoencephalitis @ 0.95
toxoplasma brain abscess > toxoplasma meningoencephalitis @ 0.95
toxoplasmosis pneumonia > pulmonary toxoplasmosis @ 0.95
toxoplasmosis pneumonitis > pulmonary toxoplasmosis @ 0.95
toxoplasma pneumonia > pulmonary toxoplasmosis @ 0.95
toxoplasma pneumonitis > pulmonary toxoplasmosis @ 0.95
toxoplasmosis lymphadenitis > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis lymph node > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis skin > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis disseminated > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis glandular > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis pericarditis > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis lymphadenopathy > toxoplasmosis with other organ involvement @ 0.95
toxoplasmosis generalized > toxoplasmosis with other organ involvement @ 0.95
toxoplasma lymphadenitis > toxoplasmosis with other organ involvement @ 0.95
toxoplasma lymph node > toxoplasmosis with other organ involvement @ 0.95
toxoplasma skin > toxoplasmosis with other organ involvement @ 0.95
toxoplasma disseminated > toxoplasmosis with other organ involvement @ 0.95
toxoplasma glandular > toxoplasmosis with other organ involvement @ 0.95
toxoplasma pericarditis > toxoplasmosis with other organ involvement @ 0.95
toxoplasma lymphadenopathy > toxoplasmosis with other organ involvement @ 0.95
toxoplasma generalized > toxoplasmosis with other organ involvement @ 0.95
pcp > pneumocystosis @ 0.95
pjp > pneumocystosis @ 0.95
pneumocystis carinii > pneumocystosis @ 0.95
jirovecii > pneumocystosis @ 0.95
plasma cell interstitial pneumonia > pneumocystosis @ 0.95
pneumocystis jirovecii > pneumocystosis @ 0.95
nantucket fever > babesiosis unspecified
piroplasmosis > babesiosis unspecified
babesia > babesiosis unspecified
theileriasis > babesiosis unspecified
redwater fever > babesiosis unspecified
theileria > babesiosis unspecified
acanthamoeba cornea > keratoconjunctivitis due to acanthamoeba @ 0.95
acanthamoeba contact lens > keratoconjunctivitis due to acanthamoeba @ 0.95
acanthamoeba encephalitis > meningoencephalitis due to acanthamoeba @ 0.95
acanthamoeba brain > meningoencephalitis due to acanthamoeba @ 0.95
acanthamoeba meningitis > meningoencephalitis due to acanthamoeba @ 0.95
acanthamoeba meningoencephalitis > meningoencephalitis due to acanthamoeba @ 0.95
granulomatous amebic encephalitis > meningoencephalitis due to acanthamoeba @ 0.95
granulomatous amebic brain > meningoencephalitis due to acanthamoeba @ 0.95
granulomatous amebic meningitis > meningoencephalitis due to acanthamoeba @ 0.95
granulomatous amebic meningoencephalitis > meningoencephalitis due to acanthamoeba @ 0.95
acanthamoeba skin > other acanthamebic disease @ 0.95
acanthamoeba disseminated > other acanthamebic disease @ 0.95
acanthamoeba sinusitis > other acanthamebic disease @ 0.95
acanthamoeba cutaneous > other acanthamebic disease @ 0.95
pam naegleria > naegleriasis @ 0.95
naegleria fowleri > naegleriasis @ 0.95
free living ameba meningoencephalitis > naegleriasis @ 0.95
microsporidiosis > other specified protozoal diseases @ 0.85
microsporidia > other specified protozoal diseases @ 0.85
toxoplasmosis other protozoa > other specified protozoal diseases @ 0.85
rhinosporidial protozoa > other specified protozoal diseases @ 0.85
trypanosoma lewisi > other specified protozoal diseases @ 0.85
nosema > other specified protozoal diseases @ 0.85
microsporidial keratitis > other specified protozoal diseases @ 0.85
sarcocystis muscle > other specified protozoal diseases @ 0.85
cytauxzoon > other specified protozoal diseases @ 0.85

# --- B65-B89 worms and infestations
haematobium > schistosomiasis due to schistosoma haematobium @ 0.95
urinary bilharzia > schistosomiasis due to schistosoma haematobium @ 0.95
urinary bilharziasis > schistosomiasis due to schistosoma haematobium @ 0.95
vesical bilharziasis > schistosomiasis due to schistosoma haematobium @ 0.95
genital schistosomiasis > schistosomiasis due to schistosoma haematobium @ 0.95
bladder bilharzia > schistosomiasis due to schistosoma haematobium @ 0.95
schistosomiasis hematuria > schistosomiasis due to schistosoma haematobium @ 0.95
schistosomal bladder > schistosomiasis due to schistosoma haematobium @ 0.95
mansoni > schistosomiasis due to schistosoma mansoni @ 0.95
rectal bilharziasis > schistosomiasis due to schistosoma mansoni @ 0.95
intestinal bilharziasis > schistosomiasis due to schistosoma mansoni @ 0.95
hepatosplenic schistosomiasis mansoni > schistosomiasis due to schistosoma mansoni @ 0.95
manson schistosomiasis > schistosomiasis due to schistosoma mansoni @ 0.95
rectal schistosomiasis > schistosomiasis due to schistosoma mansoni @ 0.95
schistosomal dysentery > schistosomiasis due to schistosoma mansoni @ 0.95
schistosomiasis colon > schistosomiasis due to schistosoma mansoni @ 0.95
katayama fever > schistosomiasis due to schistosoma japonicum @ 0.95
katayama disease > schistosomiasis due to schistosoma japonicum @ 0.95
japonicum > schistosomiasis due to schistosoma japonicum @ 0.95
yangtze river fever > schistosomiasis due to schistosoma japonicum @ 0.95
yangtze valley fever > schistosomiasis due to schistosoma japonicum @ 0.95
far eastern schistosomiasis > schistosomiasis due to schistosoma japonicum @ 0.95
hankow fever > schistosomiasis due to schistosoma japonicum @ 0.95
urticarial fever schistosoma > schistosomiasis due to schistosoma japonicum @ 0.95
clam digger itch > cercarial dermatitis @ 0.95
paddy itch > cercarial dermatitis @ 0.95
sawah > cercarial dermatitis @ 0.95
koganbyo > cercarial dermatitis @ 0.95
cercarial itch > cercarial dermatitis @ 0.95
intercalatum > other schistosomiasis @ 0.95
mattheei > other schistosomiasis @ 0.95
mekongi > other schistosomiasis @ 0.95
guineensis > other schistosomiasis @ 0.95
bovis schistosoma > other schistosomiasis @ 0.95
mattheii > other schistosomiasis @ 0.95
bilharzia > schistosomiasis unspecified
snail fever > schistosomiasis unspecified
bilharziasis > schistosomiasis unspecified
bilharziosis > schistosomiasis unspecified
bilharziasis nos > schistosomiasis unspecified
felineus > opisthorchiasis @ 0.95
viverrini > opisthorchiasis @ 0.95
cat liver fluke > opisthorchiasis @ 0.95
chinese liver fluke > clonorchiasis @ 0.95
oriental liver fluke > clonorchiasis @ 0.95
clonorchis sinensis > clonorchiasis @ 0.95
lancet liver fluke > dicroceliasis @ 0.95
dicrocoelium dendriticum > dicroceliasis @ 0.95
sheep liver fluke > fascioliasis @ 0.95
fasciola hepatica > fascioliasis @ 0.95
giant liver fluke > fascioliasis @ 0.95
paragonimus westermani > paragonimiasis @ 0.95
pulmonary distomiasis > paragonimiasis @ 0.95
westermanii > paragonimiasis @ 0.95
fasciolopsis > fasciolopsiasis @ 0.95
intestinal distomiasis > fasciolopsiasis @ 0.95
fasciolopsis buski > fasciolopsiasis @ 0.95
heterophyiasis > other specified fluke infections @ 0.95
metagonimiasis > other specified fluke infections @ 0.95
yokogawa > other specified fluke infections @ 0.95
ilocano > other specified fluke infections @ 0.95
nanophyetus > other specified fluke infections @ 0.95
philophthalmus > other specified fluke infections @ 0.95
alariasis > other specified fluke infections @ 0.95
troglotrema > other specified fluke infections @ 0.95
amphistomiasis > other specified fluke infections @ 0.95
plagiorchis > other specified fluke infections @ 0.95
distomiasis > fluke infection unspecified @ 0.8
fluke disease > fluke infection unspecified @ 0.8
fluke > fluke infection unspecified @ 0.8
trematode infection > fluke infection unspecified @ 0.8
trematodiasis > fluke infection unspecified @ 0.8
liver fluke > fluke infection unspecified @ 0.8
hydatid liver > echinococcosis unspecified of liver @ 0.95
hydatid hepatic > echinococcosis unspecified of liver @ 0.95
hydatidosis liver > echinococcosis unspecified of liver @ 0.95
hydatidosis hepatic > echinococcosis unspecified of liver @ 0.95
hydatid pulmonary > echinococcus granulosus infection of lung @ 0.95
hydatidosis lung > echinococcus granulosus infection of lung @ 0.95
hydatidosis pulmonary > echinococcus granulosus infection of lung @ 0.95
granulosus lung > echinococcus granulosus infection of lung @ 0.95
granulosus pulmonary > echinococcus granulosus infection of lung @ 0.95
hydatid spine > echinococcus granulosus infection of bone @ 0.95
hydatid vertebra > echinococcus granulosus infection of bone @ 0.95
hydatidosis bone > echinococcus granulosus infection of bone @ 0.95
hydatidosis spine > echinococcus granulosus infection of bone @ 0.95
hydatidosis vertebra > echinococcus granulosus infection of bone @ 0.95
granulosus bone > echinococcus granulosus infection of bone @ 0.95
granulosus spine > echinococcus granulosus infection of bone @ 0.95
granulosus vertebra > echinococcus granulosus infection of bone @ 0.95
hydatid thyroid > echinococcus granulosus infection thyroid gland @ 0.95
hydatidosis thyroid > echinococcus granulosus infection thyroid gland @ 0.95
granulosus thyroid > echinococcus granulosus infection thyroid gland @ 0.95
hydatid brain > echinococcosis other
hydatid kidney > echinococcosis other
hydatid heart > echinococcosis other
hydatid spleen > echinococcosis other
hydatid orbit > echinococcosis other
hydatid muscle > echinococcosis other
hydatid breast > echinococcosis other
hydatid pericardium > echinococcosis other
hydatid pelvis > echinococcosis other
hydatid peritoneum > echinococcosis other
hydatid pancreas > echinococcosis other
hydatid eye > echinococcosis other
hydatidosis brain > echinococcosis other
hydatidosis kidney > echinococcosis other
hydatidosis heart > echinococcosis other
hydatidosis spleen > echinococcosis other
hydatidosis orbit > echinococcosis other
hydatidosis muscle > echinococcosis other
hydatidosis breast > echinococcosis other
hydatidosis pericardium > echinococcosis other
hydatidosis pelvis > echinococcosis other
hydatidosis peritoneum > echinococcosis other
hydatidosis pancreas > echinococcosis other
hydatidosis eye > echinococcosis other
granulosus brain > echinococcosis other
granulosus kidney > echinococcosis other
granulosus heart > echinococcosis other
granulosus spleen > echinococcosis other
granulosus orbit > echinococcosis other
granulosus muscle > echinococcosis other
granulosus breast > echinococcosis other
granulosus pericardium > echinococcosis other
granulosus pelvis > echinococcosis other
granulosus peritoneum > echinococcosis other
granulosus pancreas > echinococcosis other
granulosus eye > echinococcosis other
granulosus brain > echinococcus granulosus infection other sites @ 0.95
granulosus kidney > echinococcus granulosus infection other sites @ 0.95
granulosus heart > echinococcus granulosus infection other sites @ 0.95
granulosus spleen > echinococcus granulosus infection other sites @ 0.95
granulosus orbit > echinococcus granulosus infection other sites @ 0.95
alveolar echinococcosis > echinococcus multilocularis infection unspecified
alveolar hydatid > echinococcus multilocularis infection unspecified
alveolar hydatidosis > echinococcus multilocularis infection unspecified
multilocularis > echinococcus multilocularis infection unspecified
multilocular echinococcus > echinococcus multilocularis infection unspecified
fox tapeworm > echinococcus multilocularis infection unspecified
alveolar echinococcosis liver > echinococcus multilocularis infection of liver @ 0.95
alveolar hydatid liver > echinococcus multilocularis infection of liver @ 0.95
multilocular echinococcosis liver > echinococcus multilocularis infection of liver @ 0.95
multilocular hydatid liver > echinococcus multilocularis infection of liver @ 0.95
cystic echinococcosis > echinococcus granulosus infection unspecified @ 0.95
unilocular hydatid > echinococcus granulosus infection unspecified @ 0.95
cystic hydatid > echinococcus granulosus infection unspecified @ 0.95
hydatid cyst > echinococcosis unspecified
hydatid disease > echinococcosis unspecified
hydatidosis > echinococcosis unspecified
hydatid > echinococcosis unspecified
echinococciasis > echinococcosis unspecified
dog tapeworm hydatid > echinococcosis unspecified
hydatidosis nos > echinococcosis unspecified
polycystic echinococcosis > other echinococcosis @ 0.95
vogeli > other echinococcosis @ 0.95
oligarthrus > other echinococcosis @ 0.95
taenia solium > taenia solium taeniasis @ 0.95
taenia saginata > taenia saginata taeniasis @ 0.95
taeniarhynchus > taenia saginata taeniasis @ 0.95
fat tapeworm > taenia saginata taeniasis @ 0.95
tapeworm > taeniasis unspecified @ 0.75
taenia infection > taeniasis unspecified @ 0.75
taeniosis > taeniasis unspecified @ 0.75
cestodiasis > taeniasis unspecified @ 0.75
pork worm brain > cysticercosis of central nervous system @ 0.95
spinal cysticercosis > cysticercosis of central nervous system @ 0.95
racemose cysticercosis > cysticercosis of central nervous system @ 0.95
cysticercosis ocular > cysticercosis of eye @ 0.95
cysticercosis muscle > myositis in cysticercosis @ 0.95
cysticercosis subcutaneous > cysticercosis of other sites @ 0.95
cysticercosis liver > cysticercosis of other sites @ 0.95
cysticercus cellulosae > cysticercosis unspecified @ 0.85
bladder worm > cysticercosis unspecified @ 0.85
ladrerie > cysticercosis unspecified @ 0.85
bothriocephaliasis > diphyllobothriasis @ 0.95
russian tapeworm > diphyllobothriasis @ 0.95
diplogonoporiasis > diphyllobothriasis @ 0.95
sparganum > sparganosis @ 0.95
spirometrosis > sparganosis @ 0.95
larval diphyllobothriasis > sparganosis @ 0.95
spirometriasis > sparganosis @ 0.95
proliferating sparganum > sparganosis @ 0.95
rat tapeworm > hymenolepiasis @ 0.95
hymenolepsis > hymenolepiasis @ 0.95
hymenolepis nana > hymenolepiasis @ 0.95
hymenolepis diminuta > hymenolepiasis @ 0.95
dipylidium caninum > dipylidiasis
bertielliasis > other specified cestode infections @ 0.95
raillietina > other specified cestode infections @ 0.95
davaineiasis > other specified cestode infections @ 0.95
taenia multiceps > other specified cestode infections @ 0.95
dracunculosis > dracunculiasis @ 0.95
dracunculus medinensis > dracunculiasis @ 0.95
medina infestation > dracunculiasis @ 0.95
onchocerca eye > onchocerciasis with eye involvement unspecified @ 0.95
blinding filariasis > onchocerciasis with eye involvement unspecified @ 0.95
onchocercal keratitis > onchocerciasis with eye involvement unspecified @ 0.95
onchocerciasis eye > onchocerciasis with eye involvement unspecified @ 0.95
craw craw > onchocerciasis without eye disease
robles disease > onchocerciasis without eye disease
onchocerca volvulus > onchocerciasis without eye disease
coast erysipelas > onchocerciasis without eye disease
onchocercoma > onchocerciasis without eye disease
onchocercosis > onchocerciasis without eye disease
leopard skin onchocerca > onchocerciasis without eye disease
volvulosis > onchocerciasis without eye disease
hanging groin > onchocerciasis without eye disease
onchocerca skin > onchocerciasis without eye disease
bancroftosis > filariasis due to wuchereria bancrofti @ 0.85
bancrofti > filariasis due to wuchereria bancrofti @ 0.85
filarial elephantiasis > filariasis due to wuchereria bancrofti @ 0.85
bancroft filariasis > filariasis due to wuchereria bancrofti @ 0.85
filarial lymphedema > filariasis due to wuchereria bancrofti @ 0.85
filarial hydrocele > filariasis due to wuchereria bancrofti @ 0.85
filarial chyluria > filariasis due to wuchereria bancrofti @ 0.85
brugian > filariasis due to brugia malayi @ 0.95
brugia malayi > filariasis due to brugia malayi @ 0.95
malayi > filariasis due to brugia malayi @ 0.95
brugia timori > filariasis due to brugia timori @ 0.95
timori filariasis > filariasis due to brugia timori @ 0.95
timor filariasis > filariasis due to brugia timori @ 0.95
calabar swelling > loiasis @ 0.95
calabar edema > loiasis @ 0.95
mansonella > mansonelliasis @ 0.95
perstans > mansonelliasis @ 0.95
streptocerca > mansonelliasis @ 0.95
dipetalonema > mansonelliasis @ 0.95
mansonella ozzardi > mansonelliasis @ 0.95
mansonellosis > mansonelliasis @ 0.95
tetrapetalonema > mansonelliasis @ 0.95
ozzardiasis > mansonelliasis @ 0.95
dirofilariasis > other filariases @ 0.95
dog heartworm > other filariases @ 0.95
dirofilaria repens > other filariases @ 0.95
meyers kouwenaar > other filariases @ 0.95
brugia other > other filariases @ 0.95
elephantiasis filarial > filariasis unspecified
chylocele filarial > filariasis unspecified
filarial infection > filariasis unspecified
filariosis > filariasis unspecified
microfilaremia > filariasis unspecified
filarial fever > filariasis unspecified
elephantiasis tropica > filariasis unspecified
trichinella spiralis > trichinellosis @ 0.95
miners worm > ancylostomiasis @ 0.95
tunnel disease > ancylostomiasis @ 0.95
ceylanicum > ancylostomiasis @ 0.95
uncinaria duodenale > ancylostomiasis @ 0.95
egyptian chlorosis > ancylostomiasis @ 0.95
necator americanus > necatoriasis @ 0.95
uncinariasis > hookworm disease unspecified @ 0.85
cutaneous larva migrans > hookworm disease unspecified @ 0.85
sandworm disease > hookworm disease unspecified @ 0.85
plumber itch > hookworm disease unspecified @ 0.85
water itch hookworm > hookworm disease unspecified @ 0.85
coolie itch > hookworm disease unspecified @ 0.85
hookworm anemia > hookworm disease unspecified @ 0.85
miners anemia > hookworm disease unspecified @ 0.85
creeping disease > hookworm disease unspecified @ 0.85
roundworm > ascariasis unspecified @ 0.85
ascaris > ascariasis unspecified @ 0.85
lumbricoides > ascariasis unspecified @ 0.85
ascaridiasis > ascariasis unspecified @ 0.85
ascaridosis > ascariasis unspecified @ 0.85
giant roundworm > ascariasis unspecified @ 0.85
ascaris infection > ascariasis unspecified @ 0.85
lumbricosis > ascariasis unspecified @ 0.85
maw worm > ascariasis unspecified @ 0.85
ascariosis > ascariasis unspecified @ 0.85
ascaris obstruction > ascariasis with intestinal complications @ 0.85
ascaris intestinal > ascariasis with intestinal complications @ 0.85
ascaris bowel > ascariasis with intestinal complications @ 0.85
ascaris appendix > ascariasis with intestinal complications @ 0.85
ascaris cholangitis > ascariasis with intestinal complications @ 0.85
ascaris biliary > ascariasis with intestinal complications @ 0.85
ascaris bile duct > ascariasis with intestinal complications @ 0.85
ascaris pancreatitis > ascariasis with intestinal complications @ 0.85
ascariasis obstruction > ascariasis with intestinal complications @ 0.85
ascariasis intestinal > ascariasis with intestinal complications @ 0.85
ascariasis bowel > ascariasis with intestinal complications @ 0.85
ascariasis appendix > ascariasis with intestinal complications @ 0.85
ascariasis cholangitis > ascariasis with intestinal complications @ 0.85
ascariasis biliary > ascariasis with intestinal complications @ 0.85
ascariasis bile duct > ascariasis with intestinal complications @ 0.85
ascariasis pancreatitis > ascariasis with intestinal complications @ 0.85
roundworm obstruction > ascariasis with intestinal complications @ 0.85
roundworm intestinal > ascariasis with intestinal complications @ 0.85
roundworm bowel > ascariasis with intestinal complications @ 0.85
roundworm appendix > ascariasis with intestinal complications @ 0.85
roundworm cholangitis > ascariasis with intestinal complications @ 0.85
roundworm biliary > ascariasis with intestinal complications @ 0.85
roundworm bile duct > ascariasis with intestinal complications @ 0.85
roundworm pancreatitis > ascariasis with intestinal complications @ 0.85
ascaris lung > ascariasis pneumonia @ 0.95
ascaris loffler > ascariasis pneumonia @ 0.95
ascaris pneumonitis > ascariasis pneumonia @ 0.95
ascaris loeffler > ascariasis pneumonia @ 0.95
ascariasis lung > ascariasis pneumonia @ 0.95
ascariasis loffler > ascariasis pneumonia @ 0.95
ascariasis pneumonitis > ascariasis pneumonia @ 0.95
ascariasis loeffler > ascariasis pneumonia @ 0.95
roundworm lung > ascariasis pneumonia @ 0.95
roundworm pneumonia > ascariasis pneumonia @ 0.95
roundworm loffler > ascariasis pneumonia @ 0.95
roundworm pneumonitis > ascariasis pneumonia @ 0.95
roundworm loeffler > ascariasis pneumonia @ 0.95
threadworm strongyloides > strongyloidiasis unspecified @ 0.85
strongyloides > strongyloidiasis unspecified @ 0.85
strongyloides stercoralis > strongyloidiasis unspecified @ 0.85
cochin china diarrhea > strongyloidiasis unspecified @ 0.85
military worm > strongyloidiasis unspecified @ 0.85
strongyloidosis > strongyloidiasis unspecified @ 0.85
anguillulosis > strongyloidiasis unspecified @ 0.85
anguilluliasis > strongyloidiasis unspecified @ 0.85
strongyloides skin > cutaneous strongyloidiasis @ 0.95
strongyloides larva currens > cutaneous strongyloidiasis @ 0.95
strongyloidiasis skin > cutaneous strongyloidiasis @ 0.95
strongyloidiasis larva currens > cutaneous strongyloidiasis @ 0.95
strongyloidosis skin > cutaneous strongyloidiasis @ 0.95
strongyloidosis larva currens > cutaneous strongyloidiasis @ 0.95
strongyloides hyperinfection > disseminated strongyloidiasis @ 0.95
strongyloides disseminated > disseminated strongyloidiasis @ 0.95
strongyloides systemic > disseminated strongyloidiasis @ 0.95
strongyloidiasis hyperinfection > disseminated strongyloidiasis @ 0.95
strongyloidiasis systemic > disseminated strongyloidiasis @ 0.95
larva currens > cutaneous strongyloidiasis @ 0.95
strongyloides bowel > intestinal strongyloidiasis @ 0.95
strongyloides enteritis > intestinal strongyloidiasis @ 0.95
strongyloides diarrhea > intestinal strongyloidiasis @ 0.95
strongyloides intestine > intestinal strongyloidiasis @ 0.95
strongyloides duodenum > intestinal strongyloidiasis @ 0.95
strongyloidiasis bowel > intestinal strongyloidiasis @ 0.95
strongyloidiasis enteritis > intestinal strongyloidiasis @ 0.95
strongyloidiasis diarrhea > intestinal strongyloidiasis @ 0.95
strongyloidiasis duodenum > intestinal strongyloidiasis @ 0.95
trichuris trichiura > trichuriasis @ 0.95
trichocephalus > trichuriasis @ 0.95
trichuris infection > trichuriasis @ 0.95
trichocephalosis > trichuriasis @ 0.95
oxyuris vermicularis > enterobiasis @ 0.95
enterobius vermicularis > enterobiasis @ 0.95
oxyuria > enterobiasis @ 0.95
butt worms > enterobiasis @ 0.95
herringworm > anisakiasis @ 0.95
pseudoterranova > anisakiasis @ 0.95
anisakis larva > anisakiasis @ 0.95
terranova > anisakiasis @ 0.95
contracaecum > anisakiasis @ 0.95
capillaria philippinensis > intestinal capillariasis @ 0.95
pudoc > intestinal capillariasis @ 0.95
pudoc disease > intestinal capillariasis @ 0.95
mystery disease philippines > intestinal capillariasis @ 0.95
philippine capillariasis > intestinal capillariasis @ 0.95
pseudohookworm > trichostrongyliasis @ 0.95
abdominal angiostrongyliasis > intestinal angiostrongyliasis @ 0.95
morerastrongylus > intestinal angiostrongyliasis @ 0.95
parastrongylus costaricensis > intestinal angiostrongyliasis @ 0.95
angiostrongylus costaricensis > intestinal angiostrongyliasis @ 0.95
ternidens > other specified intestinal helminthiases
helminthoma > other specified intestinal helminthiases
oesophagostomum > other specified intestinal helminthiases
moniliformis > other specified intestinal helminthiases
acanthocephaliasis > other specified intestinal helminthiases
macracanthorhynchus > other specified intestinal helminthiases
physaloptera > other specified intestinal helminthiases
gongylonemiasis > other specified intestinal helminthiases
gongylonema > other specified intestinal helminthiases
mixed intestinal worms > mixed intestinal helminthiases @ 0.95
worms mixed > mixed intestinal helminthiases @ 0.95
intestinal worms > intestinal helminthiasis unspecified @ 0.85
bowel worms > intestinal helminthiasis unspecified @ 0.85
worms > intestinal helminthiasis unspecified @ 0.85
gut parasites > intestinal parasitism unspecified @ 0.95
intestinal parasites > intestinal parasitism unspecified @ 0.95
toxocara canis > visceral larva migrans @ 0.95
ocular toxocariasis > visceral larva migrans @ 0.95
toxocara cati > visceral larva migrans @ 0.95
vlm > visceral larva migrans @ 0.95
larval granulomatosis > visceral larva migrans @ 0.95
bayliascariasis > visceral larva migrans @ 0.95
baylisascariasis > visceral larva migrans @ 0.95
raccoon roundworm > visceral larva migrans @ 0.95
gnathostomosis > gnathostomiasis @ 0.95
rangoon tumor > gnathostomiasis @ 0.95
wandering edema gnathostoma > gnathostomiasis @ 0.95
eosinophilic meningitis angiostrongylus > angiostrongyliasis due to parastrongylus cantonensis @ 0.95
angiostrongylus cantonensis > angiostrongyliasis due to parastrongylus cantonensis @ 0.95
rat lung worm > angiostrongyliasis due to parastrongylus cantonensis @ 0.95
eosinophilic meningoencephalitis parastrongylus > angiostrongyliasis due to parastrongylus cantonensis @ 0.95
gapeworm > syngamiasis @ 0.95
syngamosis > syngamiasis @ 0.95
nasal leech > internal hirudiniasis @ 0.95
leech nose > internal hirudiniasis @ 0.95
leech throat > internal hirudiniasis @ 0.95
leech swallowed > internal hirudiniasis @ 0.95
leech pharynx > internal hirudiniasis @ 0.95
acanthocephaliasis other > other specified helminthiases
gordiasis > other specified helminthiases
gordian worm > other specified helminthiases
capillaria hepatica > other specified helminthiases
kidney worm > other specified helminthiases
gongylonema > other specified helminthiases
micronemiasis > other specified helminthiases
halicephalobus > other specified helminthiases
rhabditis > other specified helminthiases
mermithid > other specified helminthiases
thelazia callipaeda > other specified helminthiases
head louse > pediculosis due to pediculus humanus capitis @ 0.95
lice hair > pediculosis due to pediculus humanus capitis @ 0.95
nits hair > pediculosis due to pediculus humanus capitis @ 0.95
body louse > pediculosis due to pediculus humanus corporis @ 0.95
clothes lice > pediculosis due to pediculus humanus corporis @ 0.95
vagabond disease > pediculosis due to pediculus humanus corporis @ 0.95
vagabond itch > pediculosis due to pediculus humanus corporis @ 0.95
pediculosis corporis > pediculosis due to pediculus humanus corporis @ 0.95
pediculosis vestimenti > pediculosis due to pediculus humanus corporis @ 0.95
parasitic melanoderma > pediculosis due to pediculus humanus corporis @ 0.95
crabs > phthiriasis @ 0.95
crab louse > phthiriasis @ 0.95
phthirus > phthiriasis @ 0.95
phthirus pubis > phthiriasis @ 0.95
pthirus > phthiriasis @ 0.95
pediculosis eyelashes > phthiriasis @ 0.95
phthiriasis palpebrarum > phthiriasis @ 0.95
norwegian scabies > scabies @ 0.95
sarcoptic itch > scabies @ 0.95
7 year itch > scabies @ 0.95
sarcoptic mange > scabies @ 0.95
human itch mite > scabies @ 0.95
cuban itch scabies > scabies @ 0.95
myiasis furuncular > cutaneous myiasis @ 0.95
myiasis tumbu > cutaneous myiasis @ 0.95
myiasis dermatobia > cutaneous myiasis @ 0.95
myiasis subcutaneous > cutaneous myiasis @ 0.95
maggot skin > cutaneous myiasis @ 0.95
maggot creeping > cutaneous myiasis @ 0.95
maggot furuncular > cutaneous myiasis @ 0.95
maggot tumbu > cutaneous myiasis @ 0.95
maggot dermatobia > cutaneous myiasis @ 0.95
maggot subcutaneous > cutaneous myiasis @ 0.95
fly larvae skin > cutaneous myiasis @ 0.95
fly larvae creeping > cutaneous myiasis @ 0.95
fly larvae furuncular > cutaneous myiasis @ 0.95
fly larvae tumbu > cutaneous myiasis @ 0.95
fly larvae dermatobia > cutaneous myiasis @ 0.95
fly larvae subcutaneous > cutaneous myiasis @ 0.95
botfly skin > cutaneous myiasis @ 0.95
botfly creeping > cutaneous myiasis @ 0.95
botfly furuncular > cutaneous myiasis @ 0.95
botfly tumbu > cutaneous myiasis @ 0.95
botfly dermatobia > cutaneous myiasis @ 0.95
botfly subcutaneous > cutaneous myiasis @ 0.95
bot fly skin > cutaneous myiasis @ 0.95
bot fly creeping > cutaneous myiasis @ 0.95
bot fly furuncular > cutaneous myiasis @ 0.95
bot fly tumbu > cutaneous myiasis @ 0.95
bot fly dermatobia > cutaneous myiasis @ 0.95
bot fly subcutaneous > cutaneous myiasis @ 0.95
warble skin > cutaneous myiasis @ 0.95
warble creeping > cutaneous myiasis @ 0.95
warble furuncular > cutaneous myiasis @ 0.95
warble tumbu > cutaneous myiasis @ 0.95
warble dermatobia > cutaneous myiasis @ 0.95
warble subcutaneous > cutaneous myiasis @ 0.95
tumbu fly > cutaneous myiasis @ 0.95
human botfly > cutaneous myiasis @ 0.95
bot fly > cutaneous myiasis @ 0.95
botfly > cutaneous myiasis @ 0.95
dermatobia hominis > cutaneous myiasis @ 0.95
warble fly > cutaneous myiasis @ 0.95
cordylobia > cutaneous myiasis @ 0.95
dermatobiasis > cutaneous myiasis @ 0.95
myiasis traumatic > wound myiasis @ 0.95
maggots wound > wound myiasis @ 0.95
maggots traumatic > wound myiasis @ 0.95
fly larvae wound > wound myiasis @ 0.95
fly larvae traumatic > wound myiasis @ 0.95
screwworm wound > wound myiasis @ 0.95
screwworm traumatic > wound myiasis @ 0.95
myiasis ophthalmo > ocular myiasis @ 0.95
maggots eye > ocular myiasis @ 0.95
maggots ophthalmo > ocular myiasis @ 0.95
maggots orbit > ocular myiasis @ 0.95
maggots conjunctiva > ocular myiasis @ 0.95
fly larvae eye > ocular myiasis @ 0.95
fly larvae ophthalmo > ocular myiasis @ 0.95
fly larvae orbit > ocular myiasis @ 0.95
fly larvae conjunctiva > ocular myiasis @ 0.95
oestrus eye > ocular myiasis @ 0.95
oestrus ophthalmo > ocular myiasis @ 0.95
oestrus orbit > ocular myiasis @ 0.95
oestrus conjunctiva > ocular myiasis @ 0.95
myiasis nasal > nasopharyngeal myiasis @ 0.95
myiasis pharynx > nasopharyngeal myiasis @ 0.95
maggots nose > nasopharyngeal myiasis @ 0.95
maggots nasal > nasopharyngeal myiasis @ 0.95
maggots larynx > nasopharyngeal myiasis @ 0.95
maggots throat > nasopharyngeal myiasis @ 0.95
maggots pharynx > nasopharyngeal myiasis @ 0.95
fly larvae nose > nasopharyngeal myiasis @ 0.95
fly larvae nasal > nasopharyngeal myiasis @ 0.95
fly larvae larynx > nasopharyngeal myiasis @ 0.95
fly larvae throat > nasopharyngeal myiasis @ 0.95
fly larvae pharynx > nasopharyngeal myiasis @ 0.95
maggots ear > aural myiasis @ 0.95
fly larvae ear > aural myiasis @ 0.95
myiasis bladder > genitourinary myiasis @ 0.95
myiasis genital > genitourinary myiasis @ 0.95
myiasis vagina > genitourinary myiasis @ 0.95
myiasis vulva > genitourinary myiasis @ 0.95
myiasis urinary > genitourinary myiasis @ 0.95
maggots bladder > genitourinary myiasis @ 0.95
maggots genital > genitourinary myiasis @ 0.95
maggots vagina > genitourinary myiasis @ 0.95
maggots vulva > genitourinary myiasis @ 0.95
maggots urinary > genitourinary myiasis @ 0.95
fly larvae bladder > genitourinary myiasis @ 0.95
fly larvae genital > genitourinary myiasis @ 0.95
fly larvae vagina > genitourinary myiasis @ 0.95
fly larvae vulva > genitourinary myiasis @ 0.95
fly larvae urinary > genitourinary myiasis @ 0.95
myiasis gut > intestinal myiasis @ 0.95
myiasis stomach > intestinal myiasis @ 0.95
myiasis bowel > intestinal myiasis @ 0.95
myiasis rectal > intestinal myiasis @ 0.95
maggots gut > intestinal myiasis @ 0.95
maggots stomach > intestinal myiasis @ 0.95
maggots bowel > intestinal myiasis @ 0.95
maggots rectal > intestinal myiasis @ 0.95
fly larvae gut > intestinal myiasis @ 0.95
fly larvae stomach > intestinal myiasis @ 0.95
fly larvae bowel > intestinal myiasis @ 0.95
fly larvae rectal > intestinal myiasis @ 0.95
demodicosis > infestation by demodex mites @ 0.95
demodex > infestation by demodex mites @ 0.95
demodicidosis > infestation by demodex mites @ 0.95
eyelash mites > infestation by demodex mites @ 0.95
demodex folliculorum > infestation by demodex mites @ 0.95
demodex blepharitis > infestation by demodex mites @ 0.95
demodectic > infestation by demodex mites @ 0.95
grocer itch mites > other acariasis
trombiculosis > other acariasis
trombidiosis > other acariasis
trombidiasis > other acariasis
mite bite dermatitis > other acariasis
mite infestation > other acariasis
rodent mite > other acariasis
grain mite > other acariasis
acarine dermatitis > other acariasis
acarodermatitis > other acariasis
liponyssoides > other acariasis
mite dermatitis > other acariasis
itch mite grain > other acariasis
acariasis > other acariasis
chigger bites > other acariasis
gamasoidosis > other acariasis
leptus dermatitis > other acariasis
berry bug > other acariasis
chigoe > tungiasis sandflea infestation @ 0.95
jigger > tungiasis sandflea infestation @ 0.95
sand flea > tungiasis sandflea infestation @ 0.95
sandflea > tungiasis sandflea infestation @ 0.95
tunga penetrans > tungiasis sandflea infestation @ 0.95
tunga > tungiasis sandflea infestation @ 0.95
chigoe flea > tungiasis sandflea infestation @ 0.95
nigua > tungiasis sandflea infestation @ 0.95
burrowing flea > tungiasis sandflea infestation @ 0.95
bicho de pe > tungiasis sandflea infestation @ 0.95
sarcopsylla > tungiasis sandflea infestation @ 0.95
scarabiasis > other arthropod infestations @ 0.85
canthariasis > other arthropod infestations @ 0.85
flea infestation > other arthropod infestations @ 0.85
flea bites infestation > other arthropod infestations @ 0.85
beetle infestation > other arthropod infestations @ 0.85
bed bug infestation > other arthropod infestations @ 0.85
tick infestation > other arthropod infestations @ 0.85
fleas > other arthropod infestations @ 0.85
bedbugs infestation > other arthropod infestations @ 0.85
cimicosis > other arthropod infestations @ 0.85
beetle disease > other arthropod infestations @ 0.85
leech > external hirudiniasis
hirudiniasis > external hirudiniasis
candiru fish > other specified infestations @ 0.95
ichthyoparasitism > other specified infestations @ 0.95
vandellia > other specified infestations @ 0.95
linguatulosis > other specified infestations @ 0.95
porocephaliasis > other specified infestations @ 0.95
pentastomosis > other specified infestations @ 0.95
halzoun linguatula > other specified infestations @ 0.95
armillifer armillatus > other specified infestations @ 0.95
parasites > unspecified parasitic disease @ 0.85
parasitic infection > unspecified parasitic disease @ 0.85
parasitosis > unspecified parasitic disease @ 0.85
postpolio > sequelae of poliomyelitis @ 0.85
post polio > sequelae of poliomyelitis @ 0.85
polio sequelae > sequelae of poliomyelitis @ 0.85
residual polio > sequelae of poliomyelitis @ 0.85
late effect leprosy > sequelae of leprosy @ 0.95
residual leprosy > sequelae of leprosy @ 0.95
late effect encephalitis viral > sequelae of viral encephalitis @ 0.95
residual encephalitis viral > sequelae of viral encephalitis @ 0.95
after effects encephalitis viral > sequelae of viral encephalitis @ 0.95
residual trachoma > sequelae of trachoma @ 0.95

# --- site words that bacterial phrases carry
bacterial skin infection > local infection of the skin and subcutaneous tissue unspecified @ 0.95
coli urinary tract infection > urinary tract infection site not specified @ 0.95
coli uti > urinary tract infection site not specified @ 0.95
coli bladder infection > urinary tract infection site not specified @ 0.95
klebsiella urinary tract infection > urinary tract infection site not specified @ 0.95
klebsiella uti > urinary tract infection site not specified @ 0.95
klebsiella bladder infection > urinary tract infection site not specified @ 0.95
proteus urinary tract infection > urinary tract infection site not specified @ 0.95
proteus uti > urinary tract infection site not specified @ 0.95
proteus bladder infection > urinary tract infection site not specified @ 0.95
enterococcus urinary tract infection > urinary tract infection site not specified @ 0.95
enterococcus uti > urinary tract infection site not specified @ 0.95
enterococcus bladder infection > urinary tract infection site not specified @ 0.95
pseudomonas urinary tract infection > urinary tract infection site not specified @ 0.95
pseudomonas uti > urinary tract infection site not specified @ 0.95
pseudomonas bladder infection > urinary tract infection site not specified @ 0.95
bacterial urinary tract infection > urinary tract infection site not specified @ 0.95
bacterial uti > urinary tract infection site not specified @ 0.95
bacterial bladder infection > urinary tract infection site not specified @ 0.95

# --- Organs and what is wrong with them, P to Z
sloughing gum > other vincent's infections @ 0.8 in: icd10cm
necrosis gingiva > other vincent's infections @ 0.8 in: icd10cm
gangrene gingiva > other vincent's infections @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
giant cell pneumonia > measles complicated by pneumonia in: icd10cm
rhinovirus > other viral infections in: icd10cm
chancriform sore > chancroid in: icd10cm
Koplik > measles without complication in: icd10cm
spotted sickness > pinta unspecified in: icd10cm
parasitic ear > unspecified parasitic disease in: icd10cm

# --- What is wrong, P to Z: own2
white swelling joint > tuberculous arthritis of other joints in: icd10cm
white swelling knee > tuberculous arthritis of other joints in: icd10cm
dog tapeworm child > dipylidiasis in: icd10cm
trichomonas in urine > trichomonal cystitis and urethritis in: icd10cm

# --- What is wrong, P to Z: own3
viral diarrhea > viral intestinal infection unspecified in: icd10cm
hanta virus > hantavirus -pulmonary syndrome in: icd10cm
coronavirus not covid > coronavirus infection unspecified in: icd10cm
parainfluenza > other viral infections in: icd10cm
plantar yaws > hyperkeratosis of yaws in: icd10cm
palmar yaws > hyperkeratosis of yaws in: icd10cm
crab yaws > multiple papillomata and wet crab yaws in: icd10cm
yeast urine > other urogenital candidiasis in: icd10cm
zoster mouth > zoster with other complications in: icd10cm
zoster throat > zoster with other complications in: icd10cm
rag sorter > pulmonary anthrax in: icd10cm
vagabond > pediculosis due to pediculus humanus corporis in: icd10cm

# --- What is wrong, P to Z: poison
botulinum toxin poisoning > botulism food poisoning in: icd10cm

# --- What is wrong, P to Z: tables
TB cornea > other tuberculosis of eye in: icd10cm
TB choroid > other tuberculosis of eye in: icd10cm
TB iris > other tuberculosis of eye in: icd10cm
TB retina > other tuberculosis of eye in: icd10cm
TB uveitis > other tuberculosis of eye in: icd10cm
TB episclera > other tuberculosis of eye in: icd10cm
syphilitic aorta > syphilitic aortitis in: icd10cm
luetic aorta > syphilitic aortitis in: icd10cm
syphilitic heart > other syphilitic heart involvement in: icd10cm
luetic myocardium > other syphilitic heart involvement in: icd10cm
syphilis endocarditis > other syphilitic heart involvement in: icd10cm
syphilitic aortic valve > other syphilitic heart involvement in: icd10cm
luetic aortic valve > other syphilitic heart involvement in: icd10cm
syphilitic brain > other cerebrovascular syphilis in: icd10cm
luetic cerebrum > other cerebrovascular syphilis in: icd10cm
syphilitic gumma brain > general paresis in: icd10cm
syphilis deafness > late syphilitic neuropathy in: icd10cm
syphilitic joint > syphilis of other musculoskeletal tissue in: icd10cm
luetic joint > syphilis of other musculoskeletal tissue in: icd10cm
syphilitic arthritis > syphilis of other musculoskeletal tissue in: icd10cm
luetic uveitis > late syphilitic oculopathy in: icd10cm
syphilis episclera > late syphilitic oculopathy in: icd10cm
luetic episclera > late syphilitic oculopathy in: icd10cm
syphilitic trachea > syphilis of lung and bronchus in: icd10cm
syphilis larynx > syphilis of lung and bronchus in: icd10cm
syphilis vocal cord > syphilis of lung and bronchus in: icd10cm
luetic vocal cord > syphilis of lung and bronchus in: icd10cm
luetic palate > other symptomatic late syphilis in: icd10cm
syphilis lip > other symptomatic late syphilis in: icd10cm
syphilitic pharynx > other symptomatic late syphilis in: icd10cm
syphilis tonsil > other symptomatic late syphilis in: icd10cm
syphilitic tonsil > other symptomatic late syphilis in: icd10cm
luetic mouth > other symptomatic late syphilis in: icd10cm
luetic nose > other symptomatic late syphilis in: icd10cm
luetic nasal septum > other symptomatic late syphilis in: icd10cm
syphilitic bladder > syphilis of kidney and ureter in: icd10cm
luetic bladder > syphilis of kidney and ureter in: icd10cm
syphilitic penis > other genitourinary symptomatic late syphilis in: icd10cm
syphilis breast late > other genitourinary symptomatic late syphilis in: icd10cm
luetic breast late > other genitourinary symptomatic late syphilis in: icd10cm
luetic skin late > other symptomatic late syphilis in: icd10cm
syphilis gumma > other symptomatic late syphilis in: icd10cm
syphilis gumma skin > other symptomatic late syphilis in: icd10cm
luetic gumma skin > other symptomatic late syphilis in: icd10cm
syphilis primary breast > primary syphilis of other sites in: icd10cm
luetic primary breast > primary syphilis of other sites in: icd10cm
syphilis paralysis > general paresis in: icd10cm
luetic ataxia > symptomatic neurosyphilis in: icd10cm

# --- What is wrong, P to Z: tables3
residual of viral hepatitis > sequelae of viral hepatitis in: icd10cm
residual of covid > post covid-19 condition unspecified in: icd10cm
residual of tuberculosis of bone > sequelae of tuberculosis of bones and joints in: icd10cm
residual of tuberculosis of joint > sequelae of tuberculosis of bones and joints in: icd10cm
residual of TB of kidney > sequelae of genitourinary tuberculosis in: icd10cm
aftereffects TB of kidney > sequelae of genitourinary tuberculosis in: icd10cm
residual of TB meningitis > sequelae of central nervous system tuberculosis in: icd10cm
aftereffects TB meningitis > sequelae of central nervous system tuberculosis in: icd10cm
residual of infection > sequelae of other specified infectious and parasitic diseases in: icd10cm
sequela measles > sequelae of other specified infectious and parasitic diseases in: icd10cm
late effect measles > sequelae of other specified infectious and parasitic diseases in: icd10cm
residual of measles > sequelae of other specified infectious and parasitic diseases in: icd10cm
aftereffects measles > sequelae of other specified infectious and parasitic diseases in: icd10cm
sequela mumps > sequelae of other specified infectious and parasitic diseases in: icd10cm
late effect mumps > sequelae of other specified infectious and parasitic diseases in: icd10cm
residual of mumps > sequelae of other specified infectious and parasitic diseases in: icd10cm
aftereffects mumps > sequelae of other specified infectious and parasitic diseases in: icd10cm

# --- What is wrong, P to Z: tables4
reactive Wassermann > latent syphilis as early or late in: icd10cm
Zahorsky syndrome > enteroviral vesicular pharyngitis in: icd10cm

# --- What is wrong, P to Z: tables5
worms infestation > intestinal helminthiasis unspecified in: icd10cm
threadworm infestation > strongyloidiasis unspecified in: icd10cm
eye worm infestation > loiasis in: icd10cm
liver fluke infestation > fascioliasis in: icd10cm
chiggers infestation > other acariasis in: icd10cm
infested with chiggers > other acariasis in: icd10cm
pubic lice infestation > phthiriasis in: icd10cm
infested with pubic lice > phthiriasis in: icd10cm
ticks infestation > other specified infestations in: icd10cm

# --- What is wrong, P to Z: words
phthisis of mesentery > retroperitoneal tuberculosis in: icd10cm
pseudowhooping > whooping cough due to other bordetella species without pneumonia in: icd10cm
pseudoerysipelas > cutaneous erysipeloid in: icd10cm
pseudosmallpox > pseudocowpox in: icd10cm
salmonella bacteria > salmonella infection unspecified in: icd10cm
trypanosomiasis > african trypanosomiasis unspecified in: icd10cm
zymotic > unspecified infectious disease in: icd10cm
ptomaine > bacterial foodborne intoxication unspecified in: icd10cm
ptomatropism > bacterial foodborne intoxication unspecified in: icd10cm
sabre shin > other late congenital syphilis symptomatic in: icd10cm
saber tibia > other late congenital syphilis symptomatic in: icd10cm
parasitic stomatitis > candidal stomatitis in: icd10cm
parasitic tongue > candidal stomatitis in: icd10cm
mycotic stomatitis > candidal stomatitis in: icd10cm
mycotic tonsillitis > other sites of candidiasis in: icd10cm
mycotic ear > superficial mycosis unspecified in: icd10cm

# --- What is wrong, P to Z: words2
taenifuge > taeniasis unspecified in: icd10cm
toxinfection food > bacterial foodborne intoxication unspecified in: icd10cm
typhomalarial > typhoid fever unspecified in: icd10cm
tyrotoxicosis > bacterial foodborne intoxication unspecified in: icd10cm
vaginomycosis > acute candidiasis of vulva and vagina in: icd10cm
vermicular colic > intestinal helminthiasis unspecified in: icd10cm
vermination > intestinal helminthiasis unspecified in: icd10cm
verrucosis > viral wart unspecified in: icd10cm
zoster sine herpete > other postherpetic nervous system involvement in: icd10cm

# --- Main terms H to O: b4
coccidia > isosporiasis in: icd10cm
drip venereal > gonococcal infection  unspecified in: icd10cm
echovirus rash > enteroviral exanthematous fever in: icd10cm
botulism toxin > botulism food poisoning in: icd10cm
brain cysticercus > cysticercosis of central nervous system in: icd10cm
cerebral cysticercus > cysticercosis of central nervous system in: icd10cm
chik > chikungunya virus disease in: icd10cm
goat pox human > orf virus disease in: icd10cm
parapox > parapoxvirus infection  unspecified in: icd10cm
black palm fungus > tinea nigra in: icd10cm
brown palm fungus > tinea nigra in: icd10cm
parasite infestation > unspecified parasitic disease in: icd10cm
cat tapeworm > dipylidiasis in: icd10cm
sporothrix lymph > lymphocutaneous sporotrichosis in: icd10cm
rose thorn > lymphocutaneous sporotrichosis in: icd10cm
rose disease > lymphocutaneous sporotrichosis in: icd10cm
acanthamoeba eye > keratoconjunctivitis due to acanthamoeba in: icd10cm
ameba eye > keratoconjunctivitis due to acanthamoeba in: icd10cm
ameba cornea > keratoconjunctivitis due to acanthamoeba in: icd10cm
ameba keratitis > keratoconjunctivitis due to acanthamoeba in: icd10cm
ameba contact lens > keratoconjunctivitis due to acanthamoeba in: icd10cm
amebic eye > keratoconjunctivitis due to acanthamoeba in: icd10cm
amebic cornea > keratoconjunctivitis due to acanthamoeba in: icd10cm
amebic contact lens > keratoconjunctivitis due to acanthamoeba in: icd10cm
syphilis baby > congenital syphilis  unspecified in: icd10cm

# --- Main terms H to O: c5

# --- Main terms H to O: f7
residual tb > sequelae of respiratory and unspecified tuberculosis in: icd10cm
long after tb > sequelae of respiratory and unspecified tuberculosis in: icd10cm
after-effects tb > sequelae of respiratory and unspecified tuberculosis in: icd10cm
long after polio > sequelae of poliomyelitis in: icd10cm
long after poliomyelitis > sequelae of poliomyelitis in: icd10cm
after-effects polio > sequelae of poliomyelitis in: icd10cm
old leprosy > sequelae of leprosy in: icd10cm
long after leprosy > sequelae of leprosy in: icd10cm
after-effects leprosy > sequelae of leprosy in: icd10cm
old trachoma > sequelae of trachoma in: icd10cm
long after trachoma > sequelae of trachoma in: icd10cm
after-effects trachoma > sequelae of trachoma in: icd10cm
old viral encephalitis > sequelae of viral encephalitis in: icd10cm
long after viral encephalitis > sequelae of viral encephalitis in: icd10cm
old viral hepatitis > sequelae of viral hepatitis in: icd10cm
long after viral hepatitis > sequelae of viral hepatitis in: icd10cm
after-effects viral hepatitis > sequelae of viral hepatitis in: icd10cm

# --- W2: fever
fever low white cells > neutropenia @ 0.8 in: icd10cm
fever blood transfusion > febrile nonhemolytic transfusion reaction in: icd10cm
fever after transfusion > febrile nonhemolytic transfusion reaction in: icd10cm
sleepy encephalitis > other specified viral encephalitis in: icd10cm

# --- p1
gonococcal vas > gonococcal infection other male genital organs in: icd10cm
gonococcal deferentitis > gonococcal infection other male genital organs in: icd10cm
chlamydial vas > other chlamydial genitourinary infection in: icd10cm
chlamydial deferentitis > other chlamydial genitourinary infection in: icd10cm
chlamydial spermatic cord > other chlamydial genitourinary infection in: icd10cm
tuberculous deferentitis > tuberculosis other male genital organs in: icd10cm

# --- p7
acute encephalitis > encephalitis and encephalomyelitis in: icd10cm
acute inflammation of brain > encephalitis and encephalomyelitis in: icd10cm
acute disseminated infectious encephalitis > postinfectious acute disseminated encephalitis encephalomyelitis postinfectious adem in: icd10cm
arboviral encephalitis > arthropod-borne viral encephalitis in: icd10cm
arboviral inflammation of brain > arthropod-borne viral encephalitis in: icd10cm
chronic encephalitis > other encephalitis and encephalomyelitis in: icd10cm
diffuse sclerosing encephalitis > subacute sclerosing panencephalitis in: icd10cm
diffuse sclerosing inflammation of brain > subacute sclerosing panencephalitis in: icd10cm
chlamydia encephalitis > other chlamydial diseases in: icd10cm
chlamydia inflammation of brain > other chlamydial diseases in: icd10cm
ehrlichiosis encephalitis > other ehrlichiosis in: icd10cm
ehrlichiosis inflammation of brain > other ehrlichiosis in: icd10cm
simplex encephalitis > herpesviral encephalitis in: icd10cm
simplex inflammation of brain > herpesviral encephalitis in: icd10cm
human metapneumovirus encephalitis > adenoviral encephalitis in: icd10cm
human metapneumovirus inflammation of brain > adenoviral encephalitis in: icd10cm
monkey encephalitis > herpesviral encephalitis in: icd10cm
monkey inflammation of brain > herpesviral encephalitis in: icd10cm
hiv encephalitis > human immunodeficiency virus disease in: icd10cm
hiv inflammation of brain > human immunodeficiency virus disease in: icd10cm
aids inflammation of brain > human immunodeficiency virus disease in: icd10cm
infectious mononucleosis encephalitis > infectious mononucleosis with meningitis in: icd10cm
mono encephalitis > infectious mononucleosis with meningitis in: icd10cm
mono inflammation of brain > infectious mononucleosis with meningitis in: icd10cm
leptospirosis encephalitis > aseptic meningitis in leptospirosis in: icd10cm
leptospirosis inflammation of brain > aseptic meningitis in leptospirosis in: icd10cm
borrelia encephalitis > other neurologic disorders lyme disease in: icd10cm
borrelia inflammation of brain > other neurologic disorders lyme disease in: icd10cm
naegleria inflammation of brain > naegleriasis in: icd10cm
amoeba encephalitis > naegleriasis in: icd10cm
amoeba inflammation of brain > naegleriasis in: icd10cm
congenital toxoplasmosis encephalitis > congenital toxoplasmosis in: icd10cm
congenital toxoplasmosis inflammation of brain > congenital toxoplasmosis in: icd10cm
tuberculosis inflammation of brain > tuberculous meningoencephalitis in: icd10cm
typhus inflammation of brain > typhus fever in: icd10cm
trichinella inflammation of brain > trichinellosis in: icd10cm
trypanosomiasis encephalitis > african trypanosomiasis in: icd10cm
trypanosomiasis inflammation of brain > african trypanosomiasis in: icd10cm
gambian encephalitis > african trypanosomiasis in: icd10cm
gambian inflammation of brain > african trypanosomiasis in: icd10cm
epidemic inflammation of brain > other specified viral encephalitis in: icd10cm
coxsackie inflammation of brain > enteroviral encephalitis in: icd10cm
echo virus inflammation of brain > enteroviral encephalitis in: icd10cm
influenzal encephalitis > influenza unidentified influenza virus encephalopathy in: icd10cm
influenzal inflammation of brain > influenza unidentified influenza virus encephalopathy in: icd10cm
b type encephalitis > japanese encephalitis in: icd10cm
b type inflammation of brain > japanese encephalitis in: icd10cm
lead encephalitis > toxic effects lead compounds in: icd10cm
lead inflammation of brain > toxic effects lead compounds in: icd10cm
limbic encephalitis > other encephalitis and encephalomyelitis in: icd10cm
limbic inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
myoclonic encephalitis > other encephalitis and encephalomyelitis in: icd10cm
myoclonic inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
otitic encephalitis > other encephalitis and encephalomyelitis in: icd10cm
otitic inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
postinfectious encephalitis > other encephalitis and encephalomyelitis in: icd10cm
postinfectious inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
necrotizing hemorrhagic encephalitis > acute necrotizing hemorrhagic encephalopathy in: icd10cm
periaxialis inflammation of brain > diffuse sclerosis central nervous system in: icd10cm
schilder inflammation of brain > diffuse sclerosis central nervous system in: icd10cm
postvaccinal inflammation of brain > postimmunization acute disseminated encephalitis myelitis encephalomyelitis in: icd10cm
powassan inflammation of brain > powassan virus disease in: icd10cm
rio bravo encephalitis > other specified viral encephalitis in: icd10cm
rio bravo inflammation of brain > other specified viral encephalitis in: icd10cm
rocio encephalitis > rocio virus disease in: icd10cm
rocio inflammation of brain > rocio virus disease in: icd10cm
rabies inflammation of brain > rabies in: icd10cm
suppurative encephalitis > other encephalitis and encephalomyelitis in: icd10cm
suppurative inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
purulent encephalitis > other encephalitis and encephalomyelitis in: icd10cm
purulent inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
newborn herpes encephalitis > congenital herpesviral infection in: icd10cm
newborn herpes inflammation of brain > congenital herpesviral infection in: icd10cm
behcet inflammation of brain > behcet's disease in: icd10cm
lupus encephalitis > behcet's disease in: icd10cm
lupus inflammation of brain > behcet's disease in: icd10cm
x encephalitis > australian encephalitis in: icd10cm
x inflammation of brain > australian encephalitis in: icd10cm
autoimmune inflammation of brain > other encephalitis and encephalomyelitis in: icd10cm
acute disseminated encephalopathy > postimmunization acute disseminated encephalitis myelitis encephalomyelitis in: icd10cm
postimmunization encephalopathy > postimmunization acute disseminated encephalitis myelitis encephalomyelitis in: icd10cm
arteriosclerotic encephalopathy > cerebral atherosclerosis in: icd10cm
binswanger encephalopathy > progressive vascular leukoencephalopathy in: icd10cm
chronic traumatic encephalopathy > postconcussional syndrome in: icd10cm
centrolobar progressive encephalopathy > diffuse sclerosis central nervous system in: icd10cm
congenital encephalopathy > congenital malformation nervous system in: icd10cm
degenerative encephalopathy > degenerative disease nervous system in: icd10cm
demyelinating encephalopathy > central demyelination corpus callosum in: icd10cm
callosal encephalopathy > central demyelination corpus callosum in: icd10cm
due to birth injury encephalopathy > other specified brain damage birth injury in: icd10cm
hypoglycemia encephalopathy > other hypoglycemia in: icd10cm
vitamin encephalopathy > vitamin deficiency in: icd10cm
neoplastic encephalopathy > neoplasm behavior brain in: icd10cm
serum encephalopathy > postimmunization acute disseminated encephalitis myelitis encephalomyelitis in: icd10cm
immunization encephalopathy > postimmunization acute disseminated encephalitis myelitis encephalomyelitis in: icd10cm
syphilis encephalopathy > general paresis in: icd10cm
trauma current encephalopathy > diffuse traumatic brain injury in: icd10cm
heart encephalopathy > hypertensive encephalopathy in: icd10cm
hyperbilirubinemic newborn encephalopathy > kernicterus in: icd10cm
lead encephalopathy > toxic effects lead compounds in: icd10cm
renal encephalopathy > metabolic encephalopathy in: icd10cm
static encephalopathy > other encephalopathy in: icd10cm

# --- p9
texas fever > brucellosis in: icd10cm
american pinta fever > spotted fever rickettsia rickettsii in: icd10cm
assam fever > visceral leishmaniasis in: icd10cm
bartonella fever > systemic bartonellosis in: icd10cm
biliary intermittent fever > other cholangitis in: icd10cm
conor fever > spotted fever rickettsia conorii in: icd10cm
fievre fever > spotted fever rickettsia conorii in: icd10cm
bouquet fever > allergic rhinitis pollen in: icd10cm
bullis fever > spotted fever rickettsia rickettsii in: icd10cm
germiston fever > other specified mosquito-borne viral fevers in: icd10cm
itaqui fever > other specified mosquito-borne viral fevers in: icd10cm
cachexial fever > visceral leishmaniasis in: icd10cm
rose cold fever > typhus fever in: icd10cm
catheter fever > fever in: icd10cm
cerebral fever > meningococcal meningitis in: icd10cm
chagres fever > plasmodium falciparum malaria in: icd10cm
punta toro fever > plasmodium falciparum malaria in: icd10cm
three day fever > sandfly fever in: icd10cm
charcot intermittent fever > other cholangitis in: icd10cm
chitral fever > sandfly fever in: icd10cm
dengue like fever > sandfly fever in: icd10cm
continued malarial fever > plasmodium falciparum malaria in: icd10cm
date fever > other forms of leptospirosis in: icd10cm
dust fever > other forms of leptospirosis in: icd10cm
cancer fever > fever presenting conditions classified elsewhere in: icd10cm
leukemia fever > fever presenting conditions classified elsewhere in: icd10cm
duke fever > infectious mononucleosis in: icd10cm
epidemic hemorrhagic asian fever > hemorrhagic fever renal syndrome in: icd10cm
malignant tertian fever > plasmodium falciparum malaria in: icd10cm
manchurian fever > hemorrhagic fever renal syndrome in: icd10cm
rat bite spirillum fever > spirillosis in: icd10cm
rat bite spirochetal fever > spirillosis in: icd10cm
hematuric bilious fever > other severe complicated plasmodium falciparum malaria in: icd10cm
herpetic fever > herpesviral vesicular dermatitis in: icd10cm
infective fever > infectious disease in: icd10cm
intermittent bilious fever > malaria in: icd10cm
intermittent pernicious fever > plasmodium falciparum malaria in: icd10cm
river fever > typhus fever rickettsia tsutsugamushi in: icd10cm
mite fever > typhus fever rickettsia tsutsugamushi in: icd10cm
malignant intermittent fever > plasmodium falciparum malaria in: icd10cm
zinc fever > toxic effects other metals in: icd10cm
welder fever > toxic effects other metals in: icd10cm
foundry fever > toxic effects other metals in: icd10cm
spelter fever > toxic effects other metals in: icd10cm
mianeh fever > tick-borne relapsing fever in: icd10cm
persian fever > tick-borne relapsing fever in: icd10cm
mosquito borne hemorrhagic fever > other specified mosquito-borne viral fevers in: icd10cm
seven day fever > other forms of leptospirosis in: icd10cm
autumn fever > other forms of leptospirosis in: icd10cm
canefield fever > other forms of leptospirosis in: icd10cm
newborn incubator fever > environmental hyperthermia of newborn in: icd10cm
nonexanthematous tick fever > colorado tick fever in: icd10cm
petechial fever > meningococcal meningitis in: icd10cm
swimming pool fever > viral pharyngoconjunctivitis in: icd10cm
postoperative due to infection fever > infection following a procedure in: icd10cm
teflon fever > toxic effect other specified gases fumes vapors in: icd10cm
queensland coastal fever > other forms of leptospirosis in: icd10cm
quotidian fever > plasmodium falciparum malaria in: icd10cm
rheumatic inactive fever > personal history other diseases circulatory system in: icd10cm
rheumatic quiescent fever > personal history other diseases circulatory system in: icd10cm
sennetsu fever > rickettsiosis ehrlichia sennetsu in: icd10cm
slow fever > acute subacute infective endocarditis in: icd10cm
sun fever > dengue fever in: icd10cm
murrain fever > anthrax in: icd10cm
thermic fever > heatstroke and sunstroke in: icd10cm
thermal fever > other disturbances temperature regulation newborn in: icd10cm
inanition fever > other disturbances temperature regulation newborn in: icd10cm
chickahominy fever > malaria in: icd10cm
jungle fever > malaria in: icd10cm
pernicious fever > malaria in: icd10cm
sepik fever > other specified mosquito-borne viral fevers in: icd10cm
rocio fever > other specified mosquito-borne viral fevers in: icd10cm

# --- Infection words
frambesia > yaws unspecified @ 0.95 in: icd10cm
assmann > tuberculosis of lung @ 0.8 in: icd10cm
echovirus > enterovirus infection unspecified @ 0.95 in: icd10cm
larva pork tapeworm > cysticercosis @ 0.85 in: icd10cm
tapeworm larva > cysticercosis @ 0.85 in: icd10cm
schistosomiasis calculus > calculus of urinary tract in diseases classified elsewhere in: icd10cm

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


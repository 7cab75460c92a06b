# Scope: ear, hearing, balance, nose, sinuses, throat, voice box, tonsils, upper airway: everyday words, phone wording,
# shorthand, genetics-clinic wording -> the words ICD-10-CM (H60-H95, J00-J06, J30-J39, R04, R07, R42, R43, R49, Q16-Q17, Q30-Q32) uses.
# --- ear ---
earache = otalgia @ 1.0
ear pain = otalgia @ 1.0
ear hurts > otalgia
sore ear > otalgia
ear infection > otitis media
ear infection > otitis externa @ 0.7
inner ear infection > labyrinthitis
outer ear infection = otitis externa @ 1.0
ear canal infection > otitis externa
aom > acute suppurative otitis media @ 0.8
om ear > otitis media
ome ear > otitis media effusion | serous otitis media
fluid in ear > serous otitis media
fluid in ear > effusion ear @ 0.7
fluid in ear > nonsuppurative otitis media @ 0.8
fluid behind eardrum > serous otitis media
fluid behind eardrum > nonsuppurative otitis media @ 0.8
glue ear > chronic mucoid otitis media
csom > chronic suppurative otitis media
pus from ear > suppurative otitis media | otorrhea
ear discharge = otorrhea
runny ear > otorrhea
ear drainage > otorrhea
leaking ear > otorrhea
fluid coming out of ear > otorrhea
bleeding from ear = otorrhagia
blood from ear > otorrhagia
swimmer's ear = otitis externa
swimmers ear > diffuse otitis externa
itchy ear > otitis externa
itchy ear > disorder external ear @ 0.6
ear wax = impacted cerumen @ 1.0
earwax > impacted cerumen @ 1.0
wax build up > impacted cerumen
blocked ear > impacted cerumen
blocked ear > obstruction eustachian tube @ 0.7
clogged ear > impacted cerumen
clogged ear > eustachian tube disorder @ 0.7
plugged ear > impacted cerumen
plugged ear > eustachian tube disorder @ 0.7
cerumen = ear wax
ear popping > eustachian tube disorder
ear pressure > eustachian tube disorder @ 0.7
ears won't pop > eustachian tube disorder
etd ear > eustachian tube disorder
blocked eustachian tube > obstruction eustachian tube
eardrum = tympanic membrane @ 1.0
ear drum = tympanic membrane @ 1.0
burst eardrum > perforation tympanic membrane
ruptured eardrum > perforation tympanic membrane
hole in eardrum > perforation tympanic membrane
torn eardrum > perforation tympanic membrane @ 0.9
torn eardrum > traumatic rupture ear drum
perforated eardrum = perforation tympanic membrane @ 1.0
tm perforation > perforation tympanic membrane
eardrum inflammation = myringitis
retracted eardrum > disorder tympanic membrane
eardrum scarring > tympanosclerosis
ear bones > ear ossicles
hearing bones > ear ossicles
skin growth middle ear = cholesteatoma
middle ear cyst > cholesteatoma
bone behind ear infection > mastoiditis
infection behind ear > mastoiditis @ 0.8
lump behind ear > enlarged lymph nodes @ 0.6
lump behind ear > mastoid @ 0.5
pain behind ear > mastoiditis @ 0.5
pain behind ear > otalgia @ 0.6
outer ear = pinna @ 0.9
ear flap > pinna | auricle
earlobe > external ear
ear lobe > external ear
auricle ear = pinna @ 1.0
cauliflower ear > acquired deformity pinna
cauliflower ear > hematoma pinna @ 0.8
cartilage infection ear > perichondritis external ear
infected ear piercing > perichondritis external ear @ 0.7
infected ear piercing > abscess external ear @ 0.6
sticking out ears > prominent ear
protruding ears > prominent ear
bat ears = prominent ear
big ears > macrotia
large ears = macrotia
small ears = microtia
tiny ear > microtia
missing ear > congenital absence auricle
no ear canal > congenital absence atresia stricture auditory canal
ear canal closed at birth > congenital absence atresia auditory canal
aural atresia > congenital absence atresia auditory canal
posteriorly rotated ears > misplaced ear
malformed ear > misshapen ear | congenital malformation ear
abnormal ears > misshapen ear @ 0.8
abnormal ears > congenital malformation ear
ear tag > accessory auricle
skin tag ear > accessory auricle @ 0.8
preauricular tag > accessory auricle
ear pit > preauricular sinus cyst
hole in front of ear > preauricular sinus
preauricular pit > preauricular sinus
bead in ear > foreign body ear
something stuck in ear > foreign body ear
bug in ear > foreign body ear
insect in ear > foreign body ear
cotton bud in ear > foreign body ear
q-tip ear > foreign body ear @ 0.7
ear tubes > myringotomy tubes
grommets > myringotomy tubes
pe tubes > myringotomy tubes
tympanostomy tube > myringotomy tubes
# --- hearing and balance ---
deafness = hearing loss @ 0.9
can't hear > hearing loss
hard of hearing = hearing loss @ 1.0
hoh hearing > hearing loss
hearing impairment = hearing loss @ 1.0
hearing problem > hearing loss
trouble hearing > hearing loss
hearing defect > hearing loss
decreased hearing > hearing loss
muffled hearing > hearing loss @ 0.8
born deaf > congenital deafness
old age deafness = presbycusis @ 1.0
age related hearing loss = presbycusis @ 1.0
presbyacusis > presbycusis
nerve deafness = sensorineural hearing loss @ 1.0
snhl > sensorineural hearing loss @ 1.0
chl hearing > conductive hearing loss
conductive deafness = conductive hearing loss @ 1.0
perceptive deafness > sensorineural hearing loss
mixed hearing loss > mixed conductive sensorineural hearing loss
sudden deafness > sudden idiopathic hearing loss
noise deafness > noise-induced hearing loss inner ear
hearing damage noise > noise effects inner ear
drug induced hearing loss > ototoxic hearing loss
deaf one ear > hearing loss unilateral
single sided deafness > hearing loss unilateral
deaf mute > deaf nonspeaking
deaf and dumb > deaf nonspeaking
buzzing in ears > tinnitus
humming in ear > tinnitus
whooshing in ear > pulsatile tinnitus
hearing heartbeat in ear > pulsatile tinnitus
noise in ears > tinnitus
sensitive to sound = hyperacusis
sounds too loud > hyperacusis
misophonia > hyperacusis @ 0.6
capd > central auditory processing disorder
auditory processing > central auditory processing disorder
lightheaded > dizziness giddiness
woozy > dizziness giddiness
room spinning = vertigo
bppv = benign paroxysmal vertigo @ 1.0
loose ear crystals > benign paroxysmal vertigo
ear rocks vertigo > benign paroxysmal vertigo
inner ear balance problem > vestibular function disorder
vestibular dysfunction > disorder vestibular function
off balance > unsteadiness feet
balance problem > vestibular function @ 0.6
vestibular neuritis = vestibular neuronitis @ 1.0
labyrinth infection > labyrinthitis
endolymphatic hydrops > meniere's disease
menieres > meniere's disease
car sick > motion sickness
seasick > motion sickness
sea sickness = motion sickness
travel sickness = motion sickness
acoustic neuroma = benign neoplasm cranial nerves @ 0.7
stapes fixation > otosclerosis
hearing test > hearing examination | encounter examination ears hearing
ear check > encounter examination ears hearing
wears hearing aid > external hearing-aid presence
has cochlear implant > cochlear implant status
# --- nose and sinus ---
nosebleed = epistaxis @ 1.0
nose bleed = epistaxis @ 1.0
bloody nose = epistaxis @ 1.0
nose won't stop bleeding > epistaxis
nasal hemorrhage > epistaxis @ 1.0
runny nose > rhinorrhea
runny nose > acute nasopharyngitis @ 0.7
runny nose > rhinitis
runny nose > nasal congestion @ 0.5
nasal discharge > rhinitis @ 0.7
snotty nose > rhinitis @ 0.8
snotty nose > acute nasopharyngitis @ 0.7
stuffy nose = nasal congestion
blocked nose > nasal congestion
stuffed up > nasal congestion
congested nose > nasal congestion
bunged up nose > nasal congestion
can't breathe through nose > nasal congestion @ 0.8
can't breathe through nose > deviated nasal septum @ 0.5
post nasal drip > postnasal drip
common cold = acute nasopharyngitis @ 1.0
head cold > acute nasopharyngitis
the sniffles > acute nasopharyngitis
sneezing > allergic rhinitis @ 0.6
uri = acute upper respiratory infection @ 1.0
urti > acute upper respiratory infection
upper respiratory tract infection > acute upper respiratory infection
hay fever = allergic rhinitis pollen
hayfever > allergic rhinitis pollen
pollen allergy > allergic rhinitis pollen
seasonal allergies > seasonal allergic rhinitis
nasal allergies > allergic rhinitis
allergic runny nose > allergic rhinitis
environmental allergies > allergic rhinitis
dust allergy > allergic rhinitis @ 0.8
cat allergy > allergic rhinitis animal hair dander
dog allergy > allergic rhinitis animal hair dander
pet allergy > allergic rhinitis animal hair dander
year round allergies > perennial allergic rhinitis @ 0.8
year round allergies > allergic rhinitis
nonallergic rhinitis > vasomotor rhinitis
inflamed nose > rhinitis
sinus infection = sinusitis @ 1.0
sinus headache > sinusitis @ 0.6
sinus trouble > sinusitis
sinus pressure > sinusitis @ 0.7
rhinosinusitis = sinusitis @ 1.0
crs sinus > chronic sinusitis
cheek sinus > maxillary sinus
forehead sinus > frontal sinus
all sinuses infected > pansinusitis
nose polyp > nasal polyp
growth in nose > nasal polyp @ 0.8
nose = nasal @ 1.0
nostril > nose | nasal
crooked nose > deviated nasal septum @ 0.8
crooked nose > acquired deformity nose
deviated septum = deviated nasal septum @ 1.0
bent septum > deviated nasal septum
hole in septum > perforation nasal septum
swollen turbinates > hypertrophy nasal turbinates
enlarged turbinates = hypertrophy nasal turbinates
turbinate hypertrophy > hypertrophy nasal turbinates
boil in nose > furuncle nose
sore in nose > abscess furuncle nose
sore in nose > ulceration nose @ 0.7
broken nose = fracture nasal bones @ 1.0
busted nose > fracture nasal bones
nose fracture > fracture nasal bones
bead up nose > foreign body nostril
thing stuck up nose > foreign body nostril
pea up nose > foreign body nostril
no sense of smell = anosmia @ 1.0
reduced smell > anosmia @ 0.8
bad taste mouth > parageusia
altered taste > parageusia
dysgeusia > parageusia
smell and taste problems > disturbances smell taste
nose deformity > acquired deformity nose | congenital malformation nose
saddle nose > acquired deformity nose
flat nose > congenital malformation nose @ 0.7
flat nose > acquired deformity nose @ 0.6
wide nasal bridge > congenital malformation nose @ 0.7
short nose > congenital malformation nose @ 0.7
upturned nose > congenital malformation nose @ 0.7
bifid nose > fissured notched cleft nose
no nose > agenesis nose
blocked back of nose baby > choanal atresia
ozaena > atrophic rhinitis | ozena
csf leak nose > cerebrospinal fluid rhinorrhea | cerebrospinal fluid leak
mouth breather > mouth breathing
# --- throat, tonsils, voice ---
sore throat = acute pharyngitis @ 1.0
throat infection > acute pharyngitis
throat hurts > acute pharyngitis | pain throat
scratchy throat > acute pharyngitis
scratchy throat > pain throat @ 0.8
pharynx = throat @ 0.9
back of throat > pharynx | oropharynx
strep throat = streptococcal pharyngitis @ 1.0
strep tonsillitis > streptococcal tonsillitis
strep > streptococcal
quinsy = peritonsillar abscess @ 1.0
abscess tonsil > peritonsillar abscess
abscess throat > peritonsillar abscess | retropharyngeal parapharyngeal abscess
pta throat > peritonsillar abscess
swollen tonsils > acute tonsillitis | hypertrophy tonsils
big tonsils > hypertrophy tonsils
enlarged tonsils = hypertrophy tonsils @ 1.0
enlarged adenoids = hypertrophy adenoids @ 1.0
tonsil infection = tonsillitis @ 1.0
white spots tonsils > acute tonsillitis @ 0.8
tonsil stone = calculus tonsil
tonsillith > calculus tonsil
tonsillolith > amygdalolith
kissing tonsils > hypertrophy tonsils
lump in throat > globus @ 0.6
lump in throat > dysphagia @ 0.5
globus hystericus > conversion disorder
globus hystericus > somatoform disorder @ 0.6
fish bone throat > foreign body pharynx
fish bone throat > foreign body esophagus @ 0.7
something stuck in throat > foreign body pharynx
something stuck in throat > foreign body larynx @ 0.6
food stuck throat > food pharynx | food esophagus
choking on food > food respiratory tract asphyxiation | food larynx asphyxiation
choking on food > gastric contents larynx @ 0.5
hoarse voice > dysphonia @ 0.9
croaky voice > dysphonia
raspy voice > dysphonia
rough voice > dysphonia
lost voice > acute laryngitis @ 0.7
no voice = aphonia
voice loss = aphonia @ 1.0
voice problem > dysphonia | voice resonance disorder
abnormal voice > dysphonia | voice resonance disorder
weak voice > dysphonia
high pitched voice > voice resonance disorder @ 0.6
high pitched voice > change in voice @ 0.5
nasal voice > hyponasality
voice box = larynx @ 1.0
laryngitis voice > acute laryngitis
inflamed voice box > laryngitis
singer's nodule > nodules vocal cords
voice nodules > nodules vocal cords
vocal fold = vocal cord @ 1.0
vcd > diseases vocal cords @ 0.6
vocal cord spasm > laryngeal spasm
laryngospasm = laryngeal spasm @ 1.0
swollen voice box > edema larynx
swollen throat > acute pharyngitis @ 0.6
throat swelling > edema pharynx | edema larynx
croup = acute obstructive laryngitis @ 1.0
seal bark cough > croup
noisy breathing in > stridor
whooping noise breathing in > stridor @ 0.8
windpipe = trachea @ 1.0
windpipe infection > tracheitis
tracheomalacia > congenital tracheomalacia
floppy larynx > laryngomalacia
floppy voice box > laryngomalacia
swallowing problem = dysphagia @ 1.0
difficulty swallowing = dysphagia @ 1.0
trouble swallowing = dysphagia @ 1.0
painful swallowing > dysphagia @ 0.8
painful swallowing > pain throat @ 0.7
odynophagia > dysphagia @ 0.8
odynophagia > pain throat @ 0.6
choking when swallowing > dysphagia @ 0.8
throat cancer > malignant neoplasm pharynx | malignant neoplasm larynx | malignant neoplasm oropharynx
tracheostomy problem > tracheostomy complication
neck lump > localized swelling mass lump neck
swollen glands > acute lymphadenitis @ 0.6
swollen neck glands > enlarged lymph nodes
swollen neck glands > lymphadenitis face head neck @ 0.7
branchial cyst > branchial cleft cyst
thyroglossal cyst > thyroglossal duct
neck cyst > branchial cleft @ 0.7
neck cyst > thyroglossal duct @ 0.6
larynx pharynx reflux > gastro-esophageal reflux @ 0.8
lpr > gastro-esophageal reflux @ 0.7
silent reflux > gastro-esophageal reflux @ 0.8
epiglottis infection = epiglottitis
mono throat > infectious mononucleosis
ent doctor > otolaryngology @ 0.6
barotrauma ear > effects pressure ears | barotrauma otitic
airplane ear > otitic barotrauma
fungal ear infection > infective otitis externa
ear fungus > infective otitis externa
# --- Further
snot > nasal congestion | rhinorrhea @ 0.8
stuffed nose > nasal congestion
whistling nose > perforation nasal septum @ 0.6
nose picking sore > abscess furuncle nose @ 0.4
the cold > acute nasopharyngitis @ 0.6
pet dander > allergic rhinitis due to animal hair dander
cat allergy > allergic rhinitis due to animal hair dander
dog allergy > allergic rhinitis due to animal hair dander
dust mite allergy > other allergic rhinitis
year round allergies > other allergic rhinitis
face pressure > sinusitis | facial pain @ 0.6
green snot > acute sinusitis | rhinitis @ 0.6
adenoids > hypertrophy of adenoids @ 0.7
swollen tonsils > tonsillitis
pus on tonsils > acute tonsillitis
white patches throat > acute tonsillitis | candidal stomatitis @ 0.6
throat abscess > retropharyngeal abscess
hurts to swallow > pain in throat | dysphagia | acute pharyngitis @ 0.8
raspy > hoarseness @ 0.85
croaky > hoarseness @ 0.85
voice gone > aphonia
voice box infection > laryngitis
singer nodes > nodules of vocal cords
vocal nodules = nodules of vocal cords
throat clearing > other diseases of pharynx @ 0.4
globus = feeling of foreign body in throat @ 0.7
lump in throat > other specified symptoms involving circulatory respiratory @ 0.6
ear draining > otorrhea
ear popping > eustachian salpingitis @ 0.7
popped eardrum > perforation of tympanic membrane
busted eardrum > perforation of tympanic membrane | traumatic rupture ear drum
blown eardrum > perforation of tympanic membrane | traumatic rupture ear drum
barotitis > otitic barotrauma
scuba ear > otitic barotrauma
pressure in ears > otalgia @ 0.5
hearing going > hearing loss
cannot hear > hearing loss
going deaf > hearing loss
hearing loss from noise > noise effects on inner ear
old age hearing loss > presbycusis
one sided deafness > unilateral hearing loss @ 0.8
crystals > benign paroxysmal vertigo if: ear, inner, vertigo, dizzy
ear rocks > benign paroxysmal vertigo
epley > benign paroxysmal vertigo @ 0.7 in: icd10cm
q tip ear > perforation tympanic @ 0.5
torn earlobe > laceration ear @ 0.85
split earlobe > laceration ear @ 0.8

# --- plain words, older and Latin names
aural polyp > polyp of middle ear
ear polyp > polyp of middle ear
middle ear effusion > nonsuppurative otitis media
middle ear infection > otitis media unspecified @ 1.0
runny ear infection > suppurative otitis media
middle ear abscess > acute suppurative otitis media
bezold > mastoiditis with other complications @ 0.8
old ear drum rupture > perforation of tympanic membrane
ear drum rupture > perforation of tympanic membrane @ 0.85
ossicular = ear ossicles
ossicular ankylosis > ankylosis of ear ossicles
hydrops labyrinth > meniere's disease
labyrinthine hydrops > meniere's disease
canal dehiscence > other specified diseases of inner ear @ 0.8
otitis interna > labyrinthitis
perilymph > labyrinthine fistula @ 0.8
deafmutism > deaf nonspeaking
running ear > otorrhea
sensitive to noise > hyperacusis
plugged ear > other specified disorders of ear @ 0.7
ear fullness > other specified disorders of ear
aural fullness > other specified disorders of ear
ear pressure > other specified disorders of ear @ 0.8
itchy ear > other specified disorders of ear @ 0.8
surfer ear > exostosis of external canal
sinus infection > acute sinusitis
sinus disease > chronic sinusitis @ 0.8
ethmoiditis > ethmoidal sinusitis
sphenoiditis > sphenoidal sinusitis
antritis > maxillary sinusitis
antrum maxillary > maxillary sinus
chronic stuffy nose > chronic rhinitis
pharyngitis sicca > chronic pharyngitis
rhinopharyngitis > nasopharyngitis
rhinopharyngitis chronic > chronic nasopharyngitis
clergyman throat > chronic pharyngitis
concha bullosa > other specified disorders of nose and nasal sinuses
empty nose > other specified disorders of nose and nasal sinuses @ 0.8
pus behind tonsil > peritonsillar abscess
abscess behind tonsil > peritonsillar abscess
reinke > edema of larynx @ 0.8
laryngocele > other diseases of larynx @ 0.7
glottic stenosis > stenosis of larynx
subglottic stenosis > stenosis of larynx
laryngeal stenosis > stenosis of larynx
epiglottic > epiglottis
epiglottis cyst > other diseases of larynx
laryngeal cyst > other diseases of larynx
pharyngeal cyst > other diseases of pharynx
tornwaldt > other diseases of pharynx
thornwaldt > other diseases of pharynx
grass fever > allergic rhinitis due to pollen
grass allergy > allergic rhinitis due to pollen
tree allergy > allergic rhinitis due to pollen
summer catarrh > allergic rhinitis due to pollen
autumnal catarrh > allergic rhinitis due to pollen
nares > nose @ 0.8
no sense of taste > parageusia

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess epiglottis > other diseases of larynx @ 0.8
abscess frontal sinus > chronic frontal sinusitis @ 0.85
abscess trachea > other specified diseases of upper respiratory tract @ 0.8
degeneration saccule > other specified diseases of inner ear @ 0.8
mucous membrane nose hypertrophy > hypertrophy of nasal turbinates @ 0.85
hypertrophy pharyngeal tonsil > hypertrophy of adenoids @ 0.85
stricture auditory canal > acquired stenosis of external ear canal @ 0.85
stricture glottis > stenosis of larynx @ 0.85
stricture nares > other specified disorders of nose and nasal sinuses @ 0.8
stricture nasopharynx > other diseases of pharynx @ 0.8
fistula frontal sinus > chronic frontal sinusitis @ 0.85
fistula labyrinth > labyrinthine fistula @ 0.85
fistula maxillary > chronic maxillary sinusitis @ 0.85
fistula semicircular canal > labyrinthine fistula @ 0.85
ulcer throat > other diseases of pharynx @ 0.8
ulcer trachea > other specified diseases of upper respiratory tract @ 0.8
ulcer turbinate > other specified disorders of nose and nasal sinuses @ 0.8
polyp antrum > other polyp of sinus @ 0.8
polyp frontal > other polyp of sinus @ 0.8
polyp turbinate > other polyp of sinus @ 0.8
spasm glottis > laryngeal spasm @ 0.85
paralysis throat > other diseases of pharynx @ 0.8
paralysis trachea > other specified diseases of upper respiratory tract @ 0.8
perforation antrum > chronic maxillary sinusitis @ 0.85
perforation ethmoidal sinus > chronic ethmoidal sinusitis @ 0.85
perforation frontal sinus > chronic frontal sinusitis @ 0.85
perforation sinus > chronic sinusitis @ 0.85
perforation sphenoidal sinus > chronic sphenoidal sinusitis @ 0.85
dilatation trachea > other specified diseases of upper respiratory tract @ 0.8
inflammation inner ear > labyrinthitis @ 0.85
inflammation internal ear > labyrinthitis @ 0.85
inflammation nasal sinus > chronic sinusitis @ 0.85

# --- Greek and Latin words for ear, nose and throat
otopyorrhea > suppurative otitis media
otopyorrhea > otorrhea @ 0.7
otopyosis > suppurative otitis media @ 0.8
otalgic > otalgia @ 0.95
otolith syndrome > other disorders of vestibular function @ 0.8
otolithic > other disorders of vestibular function @ 0.6
autophony > other abnormal auditory perceptions @ 0.7
anacusis > deafness hearing loss @ 0.5
anakusis > hearing loss @ 0.8
hypoacusis > hearing loss
bradyecoia > hearing loss @ 0.7
surditas > hearing loss @ 0.6
tympanophony > tinnitus @ 0.6
syringitis > eustachian salpingitis @ 0.7
eustachitis > eustachian salpingitis @ 0.95
tubotympanitis > otitis media @ 0.6
antritis mastoid > mastoiditis @ 0.8
pseudocroup > obstructive laryngitis
pseudocroup > laryngeal spasm @ 0.6

# --- Otitis and deafness and their adjectives
necrotizing otitis media > acute suppurative otitis media @ 0.85
otitis insidiosa > otosclerosis unspecified
tropical otitis > otitis externa in other diseases classified elsewhere @ 0.8
secretory otitis acute > acute serous otitis media @ 0.95
chronic secretory otitis > chronic mucoid otitis media
exudative otitis > nonsuppurative otitis media @ 0.8
serosanguineous otitis > nonsuppurative otitis media
serosanguineous otitis > allergic otitis media @ 0.6
seborrheic otitis externa > acute eczematoid otitis externa
seborrheic otitis externa > other otitis externa @ 0.7
hemorrhagic otitis externa > other otitis externa @ 0.8
reactive otitis externa > acute reactive otitis externa @ 1.0
aviator deafness > other effects of air pressure
aviator deafness > noise effects on inner ear @ 0.5
inflammatory deafness > sensorineural hearing loss @ 0.5
vascular deafness > transient ischemic deafness @ 0.5
low tone deafness > other specified hearing loss @ 0.6
toxic deafness > ototoxic hearing loss @ 0.95
word deafness > central auditory processing disorder
familial deafness > sensorineural hearing loss @ 0.6

# --- External ear
abscess ear > abscess of external ear
abscess auricle > abscess of external ear @ 0.95
boil ear > abscess of external ear @ 0.95
furuncle ear > abscess of external ear @ 0.95
carbuncle ear > abscess of external ear
cellulitis ear > cellulitis of external ear @ 1.0
necrotizing otitis externa > malignant otitis externa @ 0.95
tank ear > swimmer's ear
keratosis obturans > cholesteatoma of external ear
cholesteatoma canal > cholesteatoma of external ear
eczema ear > acute eczematoid otitis externa
eczema external ear > acute eczematoid otitis externa @ 0.95
dermatitis ear canal > acute contact otitis externa @ 0.8
otitis externa contact > acute contact otitis externa @ 1.0
otomycosis > otitis externa in other diseases classified elsewhere
mycotic otitis > otitis externa in other diseases classified elsewhere
fungal ear > otitis externa in other diseases classified elsewhere @ 0.8
winkler's = chondrodermatitis nodularis helicis @ 0.5
helicis > perichondritis of external ear @ 0.8
chondrodermatitis > perichondritis of external ear
winkler disease > perichondritis of external ear
perichondritis auricle > perichondritis of external ear @ 1.0
perichondritis pinna > perichondritis of external ear @ 0.95
chondritis auricle > chondritis of external ear @ 1.0
hematoma auricle > hematoma of pinna @ 1.0
deformity auricle acquired > acquired deformity of pinna @ 0.95
stricture ear canal > stenosis of external ear canal @ 0.95
stricture auditory canal > stenosis of external ear canal @ 0.95
atresia ear canal acquired > stenosis of external ear canal @ 0.85
collapse ear canal > stenosis of external ear canal @ 0.7
exostosis ear canal > exostosis of external canal @ 1.0
osteoma ear canal > exostosis of external canal @ 0.6
calcification auricle > other specified disorders of external ear @ 0.8
atrophy auricle > other specified disorders of external ear @ 0.7
cyst auricle > other specified disorders of external ear @ 0.7
fistula auricle > other specified disorders of external ear @ 0.6
granulation ear canal > other otitis externa @ 0.6
polyp ear canal > other specified disorders of external ear @ 0.7

# --- Middle ear, tube, mastoid
catarrh middle ear > chronic serous otitis media @ 0.85
catarrhal otitis media > nonsuppurative otitis media @ 0.85
otitic catarrh > nonsuppurative otitis media @ 0.8
allergic otitis > allergic otitis media @ 0.95
mucoid otitis > chronic mucoid otitis media
mucous otitis > chronic mucoid otitis media @ 0.8
seromucinous otitis > nonsuppurative otitis media @ 0.85
transudative otitis > chronic mucoid otitis media @ 0.7
hydrotympanum > serous otitis media
blue drum > nonsuppurative otitis media @ 0.7
chronic catarrhal otitis > chronic serous otitis media
purulent otitis > suppurative otitis media @ 0.95
otitis media with discharge > suppurative otitis media @ 0.85
abscess middle ear > suppurative otitis media @ 0.8
attico antral > chronic atticoantral suppurative otitis media
bulging drum > acute suppurative otitis media @ 0.6
aero otitis > otitic barotrauma
aerotitis > otitic barotrauma @ 0.95
catarrh eustachian > eustachian salpingitis @ 0.95
inflammation eustachian > eustachian salpingitis @ 0.95
blocked eustachian > obstruction of eustachian tube @ 0.95
stenosis eustachian > obstruction of eustachian tube @ 0.95
stricture eustachian > obstruction of eustachian tube @ 0.95
collapse eustachian > obstruction of eustachian tube @ 0.7
dilation eustachian > patulous eustachian tube @ 0.8
deformity eustachian > other specified disorders of eustachian tube @ 0.6
abscess mastoid > acute mastoiditis @ 0.95
empyema mastoid > acute mastoiditis @ 0.95
bezold > acute mastoiditis with other complications
citelli's abscess > acute mastoiditis with other complications @ 0.8
gradenigo > petrositis @ 0.95
petrous pyramid inflammation > petrositis @ 0.95
petrous apicitis > petrositis @ 0.95
caries mastoid > chronic mastoiditis @ 0.95
fistula mastoid > chronic mastoiditis @ 0.95
necrosis mastoid > chronic mastoiditis @ 0.85
cholesteatoma middle ear > cholesteatoma of tympanum @ 0.95
cholesteatosis > diffuse cholesteatosis @ 1.0
epidermosis ear > cholesteatoma of tympanum @ 0.8
pearl tumor ear > cholesteatoma @ 0.7
shrapnell > attic perforation of tympanic membrane
pars flaccida > attic perforation of tympanic membrane
tympanitis > acute myringitis @ 0.8
atrophy eardrum > atrophic flaccid tympanic membrane
atrophy tympanic membrane > atrophic flaccid tympanic membrane @ 0.95
retraction tympanic membrane > other specified disorders of tympanic membrane @ 0.85
thickening eardrum > other specified disorders of tympanic membrane @ 0.8
calcification tympanic membrane > tympanosclerosis @ 0.85
adhesive otitis > adhesive middle ear disease @ 0.95
adhesions middle ear > adhesive middle ear disease @ 0.95
adhesions drum head > adhesive middle ear disease @ 0.8
ankylosis ossicles > ankylosis of ear ossicles @ 1.0
ankylosis malleus > ankylosis of ear ossicles
fixation stapes > ankylosis of ear ossicles @ 0.6
dislocation ossicles > discontinuity and dislocation of ear ossicles @ 1.0
ossicular chain > ear ossicles
necrosis ossicles > partial loss of ear ossicles @ 0.85
granulation middle ear > other specified disorders of middle ear and mastoid @ 0.6
hemotympanum > other specified disorders of middle ear and mastoid
blood behind eardrum > other specified disorders of middle ear and mastoid
hematotympanum > other specified disorders of middle ear and mastoid @ 0.85
cholesterol granuloma ear > other specified disorders of middle ear @ 0.6

# --- Inner ear and hearing
stapedial otosclerosis > otosclerosis involving oval window @ 0.8
labyrinthine vertigo > meniere's disease @ 0.7
auditory vertigo > aural vertigo @ 0.8
cupulolithiasis > benign paroxysmal vertigo @ 0.95
canalithiasis > benign paroxysmal vertigo @ 0.95
otolith crystals > benign paroxysmal vertigo
neurolabyrinthitis > vestibular neuronitis @ 0.7
lermoyez > other peripheral vertigo
otogenic vertigo > aural vertigo
central vertigo > vertigo of central origin @ 1.0
fistula oval window > labyrinthine fistula @ 0.85
perilymph fistula > labyrinthine fistula
boilermaker > noise effects on inner ear
acoustic trauma > noise effects on inner ear @ 0.95
noise induced deafness > noise effects on inner ear @ 0.95
noise induced hearing loss > noise effects on inner ear @ 0.95
industrial deafness > noise effects on inner ear @ 0.8
occupational deafness > noise effects on inner ear @ 0.7
superior canal dehiscence > other specified diseases of inner ear @ 0.8
hemorrhage inner ear > other specified diseases of inner ear @ 0.6
neural deafness > sensorineural hearing loss
sensory deafness > sensorineural hearing loss
central deafness > sensorineural hearing loss
congenital deafness > sensorineural hearing loss @ 0.8
transmission deafness > conductive hearing loss
mixed deafness > mixed conductive and sensorineural hearing loss @ 1.0
high frequency deafness > other specified hearing loss
low frequency deafness > other specified hearing loss
ototoxic deafness > ototoxic hearing loss @ 1.0
drug deafness > ototoxic hearing loss
senile deafness > presbycusis @ 0.95
presbyacusia > presbycusis @ 1.0
deaf mutism > deaf nonspeaking @ 0.95
surdimutism > deaf nonspeaking @ 0.8
aural discharge > otorrhea @ 0.95
otoblennorrhea > otorrhea @ 0.6
hemorrhage ear > otorrhagia @ 0.95
otodynia > otalgia @ 0.95
otagra > otalgia @ 0.6
psychogenic deafness > conversion disorder with sensory symptom
paracusis > other abnormal auditory perceptions @ 0.8
dysacusis > other abnormal auditory perceptions @ 0.7
hyperacousia > hyperacusis @ 0.95
auditory neuritis > disorders of acoustic nerve
atrophy acoustic nerve > disorders of acoustic nerve @ 0.95
degeneration acoustic nerve > disorders of acoustic nerve
compression acoustic nerve > disorders of acoustic nerve @ 0.85
ischemic deafness > transient ischemic deafness @ 1.0
degeneration inner ear > degenerative and vascular disorders of ear @ 0.8
temporary threshold shift > temporary auditory threshold shift @ 1.0
recurrent cholesteatoma mastoidectomy > recurrent cholesteatoma of postmastoidectomy cavity @ 1.0

# --- Process and place
boil auricle > abscess of external ear @ 0.95
furuncle auricle > abscess of external ear @ 0.95
abscess pinna > abscess of external ear @ 0.95
boil pinna > abscess of external ear @ 0.95
furuncle pinna > abscess of external ear @ 0.95
boil external ear > abscess of external ear @ 0.95
furuncle external ear > abscess of external ear @ 0.95
abscess earlobe > abscess of external ear @ 0.95
boil earlobe > abscess of external ear @ 0.95
furuncle earlobe > abscess of external ear @ 0.95
cellulitis auricle > cellulitis of external ear @ 1.0
cellulitis pinna > cellulitis of external ear @ 1.0
cellulitis earlobe > cellulitis of external ear @ 1.0
hematoma external ear > hematoma of pinna @ 0.95
hematoma earlobe > hematoma of pinna @ 0.95
deformity auricle > acquired deformity of pinna @ 0.85
deformity pinna > acquired deformity of pinna @ 0.85
deformity external ear > acquired deformity of pinna @ 0.85
deformity earlobe > acquired deformity of pinna @ 0.85
ulcer auricle > other specified disorders of external ear @ 0.8
hypertrophy auricle > other specified disorders of external ear @ 0.8
absence acquired auricle > other specified disorders of external ear @ 0.8
calcification pinna > other specified disorders of external ear @ 0.8
atrophy pinna > other specified disorders of external ear @ 0.8
cyst pinna > other specified disorders of external ear @ 0.8
ulcer pinna > other specified disorders of external ear @ 0.8
fistula pinna > other specified disorders of external ear @ 0.8
hypertrophy pinna > other specified disorders of external ear @ 0.8
absence acquired pinna > other specified disorders of external ear @ 0.8
calcification external ear > other specified disorders of external ear @ 0.8
atrophy external ear > other specified disorders of external ear @ 0.8
cyst external ear > other specified disorders of external ear @ 0.8
ulcer external ear > other specified disorders of external ear @ 0.8
fistula external ear > other specified disorders of external ear @ 0.8
hypertrophy external ear > other specified disorders of external ear @ 0.8
absence acquired external ear > other specified disorders of external ear @ 0.8
calcification earlobe > other specified disorders of external ear @ 0.8
atrophy earlobe > other specified disorders of external ear @ 0.8
cyst earlobe > other specified disorders of external ear @ 0.8
ulcer earlobe > other specified disorders of external ear @ 0.8
fistula earlobe > other specified disorders of external ear @ 0.8
hypertrophy earlobe > other specified disorders of external ear @ 0.8
absence acquired earlobe > other specified disorders of external ear @ 0.8
inflammation auricle > otitis externa @ 0.8
inflammation pinna > otitis externa @ 0.8
inflammation external ear > otitis externa @ 0.8
inflammation earlobe > otitis externa @ 0.8
abscess ear canal > abscess of external ear
furuncle ear canal > abscess of external ear
boil ear canal > abscess of external ear
abscess auditory canal > abscess of external ear
furuncle auditory canal > abscess of external ear
boil auditory canal > abscess of external ear
abscess external meatus > abscess of external ear
furuncle external meatus > abscess of external ear
boil external meatus > abscess of external ear
abscess auditory meatus > abscess of external ear
furuncle auditory meatus > abscess of external ear
boil auditory meatus > abscess of external ear
stenosis ear canal > stenosis of external ear canal @ 0.95
stenosis auditory canal > stenosis of external ear canal @ 0.95
obstruction auditory canal > stenosis of external ear canal @ 0.95
narrowing auditory canal > stenosis of external ear canal @ 0.95
stenosis external meatus > stenosis of external ear canal @ 0.95
stricture external meatus > stenosis of external ear canal @ 0.95
obstruction external meatus > stenosis of external ear canal @ 0.95
narrowing external meatus > stenosis of external ear canal @ 0.95
stenosis auditory meatus > stenosis of external ear canal @ 0.95
stricture auditory meatus > stenosis of external ear canal @ 0.95
obstruction auditory meatus > stenosis of external ear canal @ 0.95
narrowing auditory meatus > stenosis of external ear canal @ 0.95
exostosis auditory canal > exostosis of external canal
osteoma auditory canal > exostosis of external canal
exostosis external meatus > exostosis of external canal
osteoma external meatus > exostosis of external canal
exostosis auditory meatus > exostosis of external canal
osteoma auditory meatus > exostosis of external canal
collapse ear canal > other specified disorders of external ear @ 0.75
granuloma ear canal > other specified disorders of external ear @ 0.75
granulation ear canal > other specified disorders of external ear @ 0.75
atrophy ear canal > other specified disorders of external ear @ 0.75
polyp auditory canal > other specified disorders of external ear @ 0.75
collapse auditory canal > other specified disorders of external ear @ 0.75
granuloma auditory canal > other specified disorders of external ear @ 0.75
granulation auditory canal > other specified disorders of external ear @ 0.75
atrophy auditory canal > other specified disorders of external ear @ 0.75
polyp external meatus > other specified disorders of external ear @ 0.75
collapse external meatus > other specified disorders of external ear @ 0.75
granuloma external meatus > other specified disorders of external ear @ 0.75
granulation external meatus > other specified disorders of external ear @ 0.75
atrophy external meatus > other specified disorders of external ear @ 0.75
polyp auditory meatus > other specified disorders of external ear @ 0.75
collapse auditory meatus > other specified disorders of external ear @ 0.75
granuloma auditory meatus > other specified disorders of external ear @ 0.75
granulation auditory meatus > other specified disorders of external ear @ 0.75
atrophy auditory meatus > other specified disorders of external ear @ 0.75
inflammation ear canal > otitis externa @ 0.95
inflammation auditory canal > otitis externa @ 0.95
inflammation external meatus > otitis externa @ 0.95
inflammation auditory meatus > otitis externa @ 0.95
impaction ear canal > impacted cerumen @ 0.85
impaction auditory canal > impacted cerumen @ 0.85
impaction external meatus > impacted cerumen @ 0.85
impaction auditory meatus > impacted cerumen @ 0.85
suppuration middle ear > suppurative otitis media
abscess tympanum > suppurative otitis media
suppuration tympanum > suppurative otitis media
catarrh tympanum > chronic serous otitis media @ 0.85
fluid middle ear > nonsuppurative otitis media
effusion tympanum > nonsuppurative otitis media
fluid tympanum > nonsuppurative otitis media
adhesions tympanum > adhesive middle ear disease @ 0.95
polyp tympanum > polyp of middle ear @ 1.0
hemorrhage middle ear > other specified disorders of middle ear and mastoid @ 0.85
granuloma middle ear > other specified disorders of middle ear and mastoid @ 0.85
cyst middle ear > other specified disorders of middle ear and mastoid @ 0.85
hemorrhage tympanum > other specified disorders of middle ear and mastoid @ 0.85
granulation tympanum > other specified disorders of middle ear and mastoid @ 0.85
granuloma tympanum > other specified disorders of middle ear and mastoid @ 0.85
cyst tympanum > other specified disorders of middle ear and mastoid @ 0.85
inflammation middle ear > otitis media @ 0.95
inflammation tympanum > otitis media @ 0.95
atrophy drum > atrophic flaccid tympanic membrane
retraction eardrum > other specified disorders of tympanic membrane @ 0.8
scar eardrum > other specified disorders of tympanic membrane @ 0.8
hyperemia eardrum > other specified disorders of tympanic membrane @ 0.8
thickening tympanic membrane > other specified disorders of tympanic membrane @ 0.8
scar tympanic membrane > other specified disorders of tympanic membrane @ 0.8
hyperemia tympanic membrane > other specified disorders of tympanic membrane @ 0.8
retraction drum > other specified disorders of tympanic membrane @ 0.8
thickening drum > other specified disorders of tympanic membrane @ 0.8
scar drum > other specified disorders of tympanic membrane @ 0.8
hyperemia drum > other specified disorders of tympanic membrane @ 0.8
calcification eardrum > tympanosclerosis @ 0.85
calcification drum > tympanosclerosis @ 0.85
inflammation tympanic membrane > myringitis
inflammation drum > myringitis
ankylosis ear bones > ankylosis of ear ossicles @ 0.95
ankylosis stapes > ankylosis of ear ossicles @ 0.95
ankylosis incus > ankylosis of ear ossicles @ 0.95
absence acquired ossicles > partial loss of ear ossicles @ 0.85
loss ossicles > partial loss of ear ossicles @ 0.85
atrophy ossicles > partial loss of ear ossicles @ 0.85
absence acquired ear ossicles > partial loss of ear ossicles @ 0.85
necrosis ear ossicles > partial loss of ear ossicles @ 0.85
loss ear ossicles > partial loss of ear ossicles @ 0.85
atrophy ear ossicles > partial loss of ear ossicles @ 0.85
absence acquired ear bones > partial loss of ear ossicles @ 0.85
necrosis ear bones > partial loss of ear ossicles @ 0.85
loss ear bones > partial loss of ear ossicles @ 0.85
atrophy ear bones > partial loss of ear ossicles @ 0.85
absence acquired stapes > partial loss of ear ossicles @ 0.85
necrosis stapes > partial loss of ear ossicles @ 0.85
loss stapes > partial loss of ear ossicles @ 0.85
atrophy stapes > partial loss of ear ossicles @ 0.85
absence acquired incus > partial loss of ear ossicles @ 0.85
necrosis incus > partial loss of ear ossicles @ 0.85
loss incus > partial loss of ear ossicles @ 0.85
atrophy incus > partial loss of ear ossicles @ 0.85
absence acquired malleus > partial loss of ear ossicles @ 0.85
necrosis malleus > partial loss of ear ossicles @ 0.85
loss malleus > partial loss of ear ossicles @ 0.85
atrophy malleus > partial loss of ear ossicles @ 0.85
discontinuity ossicles > discontinuity and dislocation of ear ossicles @ 0.95
dislocation ear ossicles > discontinuity and dislocation of ear ossicles @ 0.95
discontinuity ear ossicles > discontinuity and dislocation of ear ossicles @ 0.95
dislocation ear bones > discontinuity and dislocation of ear ossicles @ 0.95
discontinuity ear bones > discontinuity and dislocation of ear ossicles @ 0.95
dislocation stapes > discontinuity and dislocation of ear ossicles @ 0.95
discontinuity stapes > discontinuity and dislocation of ear ossicles @ 0.95
dislocation incus > discontinuity and dislocation of ear ossicles @ 0.95
discontinuity incus > discontinuity and dislocation of ear ossicles @ 0.95
dislocation malleus > discontinuity and dislocation of ear ossicles @ 0.95
discontinuity malleus > discontinuity and dislocation of ear ossicles @ 0.95
sclerosis mastoid > chronic mastoiditis
cyst mastoid > other specified disorders of middle ear and mastoid @ 0.75
hemorrhage mastoid > other specified disorders of middle ear and mastoid @ 0.75
polyp mastoid > chronic mastoiditis @ 0.6
granulation mastoid > chronic mastoiditis @ 0.6
granuloma mastoid > chronic mastoiditis @ 0.6
inflammation mastoid > mastoiditis @ 0.95
degeneration inner ear > other specified diseases of inner ear @ 0.8
atrophy inner ear > other specified diseases of inner ear @ 0.8
hyperemia inner ear > other specified diseases of inner ear @ 0.8
edema inner ear > other specified diseases of inner ear @ 0.8
hemorrhage labyrinth > other specified diseases of inner ear @ 0.8
degeneration labyrinth > other specified diseases of inner ear @ 0.8
atrophy labyrinth > other specified diseases of inner ear @ 0.8
hyperemia labyrinth > other specified diseases of inner ear @ 0.8
edema labyrinth > other specified diseases of inner ear @ 0.8
hemorrhage cochlea > other specified diseases of inner ear @ 0.8
degeneration cochlea > other specified diseases of inner ear @ 0.8
atrophy cochlea > other specified diseases of inner ear @ 0.8
hyperemia cochlea > other specified diseases of inner ear @ 0.8
edema cochlea > other specified diseases of inner ear @ 0.8
inflammation labyrinth > labyrinthitis @ 0.95
inflammation cochlea > labyrinthitis @ 0.95
fistula inner ear > labyrinthine fistula @ 0.95
fistula cochlea > labyrinthine fistula @ 0.95
dysfunction inner ear > labyrinthine dysfunction @ 0.95
dysfunction labyrinth > labyrinthine dysfunction @ 0.95
dysfunction cochlea > labyrinthine dysfunction @ 0.95
hydrops inner ear > meniere's disease @ 0.95
hydrops cochlea > meniere's disease @ 0.95
occlusion eustachian tube > obstruction of eustachian tube @ 0.95
stenosis eustachian tube > obstruction of eustachian tube @ 0.95
stricture eustachian tube > obstruction of eustachian tube @ 0.95
obstruction eustachian > obstruction of eustachian tube @ 0.95
occlusion eustachian > obstruction of eustachian tube @ 0.95
inflammation eustachian tube > eustachian salpingitis @ 0.95
catarrh eustachian tube > eustachian salpingitis @ 0.95
dilation eustachian tube > patulous eustachian tube @ 0.85
open eustachian tube > patulous eustachian tube @ 0.85
open eustachian > patulous eustachian tube @ 0.85
deformity eustachian tube > other specified disorders of eustachian tube @ 0.75
collapse eustachian tube > other specified disorders of eustachian tube @ 0.75
cyst eustachian tube > other specified disorders of eustachian tube @ 0.75
collapse eustachian > other specified disorders of eustachian tube @ 0.75
cyst eustachian > other specified disorders of eustachian tube @ 0.75
absence ear acquired > other specified disorders of ear @ 0.85
scar larynx > other diseases of larynx @ 0.85
cicatrix larynx > other diseases of larynx @ 0.85
cyst larynx > other diseases of larynx @ 0.85
ulcer larynx > other diseases of larynx @ 0.85
necrosis larynx > other diseases of larynx @ 0.85
granuloma larynx > other diseases of larynx @ 0.85
perichondritis larynx > other diseases of larynx @ 0.85
abscess larynx > other diseases of larynx @ 0.85
cellulitis larynx > other diseases of larynx @ 0.85
scar throat > other diseases of pharynx @ 0.75
cicatrix throat > other diseases of pharynx @ 0.75
cyst throat > other diseases of pharynx @ 0.75
cyst nasopharynx > other diseases of pharynx
stenosis nasopharynx > other diseases of pharynx
ulcer nasopharynx > other diseases of pharynx
adhesion nasopharynx > other diseases of pharynx
spasm pharynx > other diseases of pharynx @ 0.85
paralysis pharynx > other diseases of pharynx @ 0.85
cyst pharynx > other diseases of pharynx @ 0.85
edema pharynx > other diseases of pharynx @ 0.85
stricture pharynx > other diseases of pharynx @ 0.85
stenosis pharynx > other diseases of pharynx @ 0.85
ulcer pharynx > other diseases of pharynx @ 0.85
atrophy pharynx > other diseases of pharynx @ 0.85
hypertrophy pharynx > other diseases of pharynx @ 0.85
perforation pharynx > other diseases of pharynx @ 0.85
diverticulum acquired pharynx > other diseases of pharynx @ 0.85
stenosis glottis > stenosis of larynx
obstruction glottis > stenosis of larynx
narrowing glottis > stenosis of larynx
ulcer nose > abscess furuncle carbuncle of nose @ 0.8
boil nose > abscess furuncle carbuncle of nose @ 0.8
abscess nose > abscess furuncle carbuncle of nose @ 0.8
infection nose > abscess furuncle carbuncle of nose @ 0.8
necrosis nose > abscess furuncle carbuncle of nose @ 0.8
cellulitis nose > abscess furuncle carbuncle of nose @ 0.8
stone nose > other specified disorders of nose and nasal sinuses @ 0.8
calculus nose > other specified disorders of nose and nasal sinuses @ 0.8
fistula nose > other specified disorders of nose and nasal sinuses @ 0.8
adhesion nose > other specified disorders of nose and nasal sinuses @ 0.8
synechia nose > other specified disorders of nose and nasal sinuses @ 0.8
atrophy nose > other specified disorders of nose and nasal sinuses @ 0.8
stenosis nose > other specified disorders of nose and nasal sinuses @ 0.8
polyp excluded nose > other specified disorders of nose and nasal sinuses @ 0.8
stenosis nares > other specified disorders of nose and nasal sinuses
occlusion nares > other specified disorders of nose and nasal sinuses
scar tonsil > other chronic diseases of tonsils and adenoids
calculus tonsil > other chronic diseases of tonsils and adenoids
ulcer tonsil > other chronic diseases of tonsils and adenoids
cyst tonsil > other chronic diseases of tonsils and adenoids
tag tonsil > other chronic diseases of tonsils and adenoids
atrophy tonsil > other chronic diseases of tonsils and adenoids
granuloma tonsil > other chronic diseases of tonsils and adenoids
ulcer epiglottic > other diseases of larynx
cyst epiglottic > other diseases of larynx
abscess epiglottic > other diseases of larynx

# --- nose, sinus, throat, larynx
stinking nose > chronic rhinitis @ 0.8
ozena > chronic rhinitis
ozaena > chronic rhinitis
rhinitis > chronic rhinitis @ 0.8
rhinitis sicca > chronic rhinitis
rhinitis medicamentosa > chronic rhinitis
fetid rhinitis > chronic rhinitis
purulent rhinitis > chronic rhinitis @ 0.8
ulcerative rhinitis > chronic rhinitis
granulomatous rhinitis > chronic rhinitis
obstructive rhinitis > chronic rhinitis
chronic catarrh > chronic rhinitis @ 0.7
nasal catarrh > chronic rhinitis @ 0.75
chronic nasal catarrh > chronic rhinitis
postnasal catarrh > chronic nasopharyngitis @ 0.8
nasopharyngeal catarrh > chronic nasopharyngitis
granular pharyngitis > chronic pharyngitis
atrophic pharyngitis > chronic pharyngitis
hypertrophic pharyngitis > chronic pharyngitis
lateral pharyngitis > chronic pharyngitis @ 0.7
woakes > polypoid sinus degeneration
woakes ethmoiditis > polypoid sinus degeneration
highmoritis > chronic maxillary sinusitis
empyema antrum > chronic maxillary sinusitis
empyema sinus > chronic sinusitis
sinus cyst > cyst and mucocele of nose and nasal sinus @ 0.8
retention cyst sinus > cyst and mucocele of nose and nasal sinus
mucous cyst sinus > cyst and mucocele of nose and nasal sinus
mucus retention cyst > cyst and mucocele of nose and nasal sinus @ 0.75
mucous retention cyst > cyst and mucocele of nose and nasal sinus @ 0.75
mucocele sinus > cyst and mucocele of nose and nasal sinus
sphenoid mucocele > cyst and mucocele of nose and nasal sinus
ethmoid mucocele > cyst and mucocele of nose and nasal sinus
frontal mucocele > cyst and mucocele of nose and nasal sinus
maxillary cyst sinus > cyst and mucocele of nose and nasal sinus
nasal mucocele > cyst and mucocele of nose and nasal sinus
pyocele sinus > acute sinusitis @ 0.5
pyocele sinus > chronic sinusitis @ 0.6
rhinorrhea > other specified disorders of nose and nasal sinuses @ 0.85
runny nose > other specified disorders of nose and nasal sinuses @ 0.75
nasal discharge > other specified disorders of nose and nasal sinuses @ 0.75
nasal crust > other specified disorders of nose and nasal sinuses
crust nose > other specified disorders of nose and nasal sinuses
rhinolith > other specified disorders of nose and nasal sinuses
rhinolithiasis > other specified disorders of nose and nasal sinuses
perforation nasal septum > other specified disorders of nose and nasal sinuses
septal perforation > other specified disorders of nose and nasal sinuses @ 0.7
nasal obstruction > other specified disorders of nose and nasal sinuses
nasal airway > other specified disorders of nose and nasal sinuses @ 0.7
adhesion nasal > other specified disorders of nose and nasal sinuses
nasal furuncle > abscess furuncle carbuncle of nose
nasal septum necrosis > abscess furuncle carbuncle of nose
ulcer nasal septum > abscess furuncle carbuncle of nose
septal abscess > abscess furuncle carbuncle of nose @ 0.85
nasal vestibulitis > abscess furuncle carbuncle of nose
vestibulitis nose > abscess furuncle carbuncle of nose
atrophic laryngitis > chronic laryngitis
laryngitis sicca > chronic laryngitis
hypertrophic laryngitis > chronic laryngitis
polypoid vocal cord > polyp of vocal cord and larynx @ 0.85
laryngeal polyp > polyp of vocal cord and larynx
polypoid corditis > polyp of vocal cord and larynx @ 0.8
reinke > other diseases of vocal cords @ 0.5
reinke > polyp of vocal cord @ 0.6
ulcer epiglottis > other diseases of larynx
vallecular cyst > other diseases of pharynx | other diseases of larynx @ 0.6
pachyderma larynx > other diseases of larynx
pachydermia > other diseases of larynx if: larynx, laryngis, laryngeal, voice
leukoplakia larynx > other diseases of larynx @ 0.8
eversion ventricle larynx > other diseases of larynx
prolapse laryngeal ventricle > other diseases of larynx
arthritis cricoarytenoid > other diseases of larynx @ 0.7
leukokeratosis vocal > other diseases of vocal cords
granuloma vocal cord > other diseases of vocal cords
cellulitis vocal cord > other diseases of vocal cords
paradoxical vocal fold > other diseases of vocal cords
vocal cord cyst > other diseases of vocal cords
vocal cord scar > other diseases of vocal cords
bowing vocal > other diseases of vocal cords
screamer nodule > nodules of vocal cords
chorditis > nodules of vocal cords
corditis > nodules of vocal cords @ 0.7
laryngoplegia > paralysis of vocal cords and larynx
gerhardt syndrome > paralysis of vocal cords bilateral @ 0.8
edema glottis > edema of larynx
subglottic edema > edema of larynx
laryngeal stridor > laryngeal spasm @ 0.5
pharyngoplegia > other diseases of pharynx @ 0.85
nasopharyngeal stenosis > other diseases of pharynx
pharyngeal bursitis > chronic nasopharyngitis @ 0.4
pharyngeal bursitis > other diseases of pharynx @ 0.7
velopharyngeal insufficiency > other diseases of pharynx @ 0.75
velopharyngeal incompetence > other diseases of pharynx @ 0.75
peripharyngeal abscess > retropharyngeal and parapharyngeal abscess
nasopharyngeal abscess > other abscess of pharynx
tonsillolith > other chronic diseases of tonsils and adenoids
amygdalolith > other chronic diseases of tonsils and adenoids
cicatrix tonsil > other chronic diseases of tonsils and adenoids
adenoid scar > other chronic diseases of tonsils and adenoids
lingual tonsil hypertrophy > hypertrophy of tonsils
amygdalitis > tonsillitis
membranous croup > acute obstructive laryngitis
false croup > acute obstructive laryngitis
spasmodic laryngitis > acute obstructive laryngitis
supraglottitis > acute epiglottitis @ 0.7
raw throat > acute pharyngitis @ 0.8
killing me throat > acute pharyngitis @ 0.8
stuffy > nasal congestion @ 0.85
plugged nose > nasal congestion @ 0.85
clogged nose > nasal congestion @ 0.85
inflamed outer ear > otitis externa
inflamed salivary gland > sialoadenitis @ 1.0
stone in salivary gland > sialolithiasis @ 1.0
spit gland stone > sialolithiasis @ 1.0
inflamed epiglottis > acute epiglottitis @ 1.0

# --- how ears and hearing are, in lay words
reduced hearing > hearing loss @ 0.95
high tone hearing loss > sensorineural hearing loss
nerve hearing loss > sensorineural hearing loss @ 1.0
inner ear hearing loss > sensorineural hearing loss @ 1.0
middle ear hearing loss > conductive hearing loss @ 0.95
hearing loss from birth > deafness congenital @ 0.7
recurrent ear infection > otitis media @ 0.95
frequent ear infections > otitis media @ 0.95
chronic ear infection > chronic suppurative otitis media @ 0.85
ear popping > other specified disorders of eustachian tube @ 0.75
hears own heartbeat > pulsatile tinnitus
roaring ear > tinnitus @ 0.95

# --- ear: process and part
ear canal stricture > acquired stenosis of external ear canal in: icd10cm
ear canal polyp > other specified disorders of external ear in: icd10cm
ear canal granuloma > other specified disorders of external ear in: icd10cm
ear canal cyst > other specified disorders of external ear in: icd10cm
ear canal infection > otitis externa in: icd10cm
ear canal abscess > abscess of external ear in: icd10cm
pinna cyst > other noninfective disorders of pinna in: icd10cm
pinna ulcer > other noninfective disorders of pinna in: icd10cm
pinna calcification > other noninfective disorders of pinna in: icd10cm
pinna hypertrophy > other noninfective disorders of pinna in: icd10cm
pinna atrophy > other noninfective disorders of pinna in: icd10cm
pinna swelling > other noninfective disorders of pinna in: icd10cm
pinna infection > cellulitis of external ear @ 0.8 in: icd10cm
pinna seroma > hematoma of pinna @ 0.8 in: icd10cm
auricle cyst > other noninfective disorders of pinna if: ear in: icd10cm
earlobe deformity > acquired deformity of pinna in: icd10cm
earlobe infection > cellulitis of external ear in: icd10cm
earlobe abscess > abscess of external ear in: icd10cm
eardrum inflammation > myringitis in: icd10cm
eardrum retraction > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
eardrum scar > other specified disorders of tympanic membrane in: icd10cm
eardrum thickening > other specified disorders of tympanic membrane in: icd10cm
eardrum polyp > other specified disorders of tympanic membrane in: icd10cm
eardrum cyst > other specified disorders of tympanic membrane in: icd10cm
eardrum hemorrhage > other specified disorders of tympanic membrane in: icd10cm
eardrum calcification > tympanosclerosis in: icd10cm
eardrum atrophy > atrophic flaccid tympanic membrane in: icd10cm
middle ear fibrosis > adhesive middle ear disease in: icd10cm
middle ear adhesion > adhesive middle ear disease in: icd10cm
middle ear granuloma > other specified disorders of middle ear and mastoid in: icd10cm
middle ear hemorrhage > other specified disorders of middle ear and mastoid in: icd10cm
middle ear cyst > other specified disorders of middle ear and mastoid in: icd10cm
middle ear mass > other specified disorders of middle ear and mastoid in: icd10cm
middle ear abscess > suppurative otitis media in: icd10cm
mastoid effusion > other specified disorders of middle ear and mastoid in: icd10cm
mastoid cyst > other specified disorders of middle ear and mastoid in: icd10cm
mastoid granuloma > chronic mastoiditis @ 0.8 in: icd10cm
mastoid abscess > acute mastoiditis in: icd10cm
mastoid necrosis > chronic mastoiditis @ 0.8 in: icd10cm
mastoid fistula > chronic mastoiditis in: icd10cm
ossicle displacement > discontinuity and dislocation of ear ossicles in: icd10cm
ossicle fixation > ankylosis of ear ossicles in: icd10cm
ossicle erosion > partial loss of ear ossicles in: icd10cm
stapes fixation > ankylosis of ear ossicles @ 0.7 in: icd10cm
eustachian stricture > obstruction of eustachian tube in: icd10cm
eustachian inflammation > eustachian salpingitis in: icd10cm
eustachian polyp > other specified disorders of eustachian tube in: icd10cm
eustachian adhesion > other specified disorders of eustachian tube in: icd10cm
eustachian insufficiency > eustachian tube disorder in: icd10cm
cochlea ossification > other specified diseases of inner ear in: icd10cm
cochlea degeneration > other specified diseases of inner ear in: icd10cm
cochlea atrophy > other specified diseases of inner ear in: icd10cm
cochlea hemorrhage > other specified diseases of inner ear in: icd10cm
labyrinth hemorrhage > other specified diseases of inner ear in: icd10cm
labyrinth edema > meniere's disease @ 0.7 in: icd10cm
labyrinth infection > labyrinthitis in: icd10cm
labyrinth abscess > labyrinthitis in: icd10cm
inner ear hemorrhage > other specified diseases of inner ear in: icd10cm
semicircular canal fistula > labyrinthine fistula in: icd10cm
round window fistula > labyrinthine fistula in: icd10cm
oval window fistula > labyrinthine fistula in: icd10cm
auditory nerve degeneration > disorders of acoustic nerve in: icd10cm
auditory nerve compression > disorders of acoustic nerve in: icd10cm
auditory nerve inflammation > disorders of acoustic nerve in: icd10cm
cochlear nerve atrophy > disorders of acoustic nerve in: icd10cm
necrotising external otitis > malignant otitis externa in: icd10cm
tropical ear > swimmer's ear in: icd10cm
hot weather ear > swimmer's ear in: icd10cm
pool ear > swimmer's ear in: icd10cm
outer ear infection > other infective otitis externa in: icd10cm
obturative keratosis > cholesteatoma of external ear in: icd10cm
sunburned ear canal > acute actinic otitis externa in: icd10cm
chemical burn reaction ear canal > acute chemical otitis externa in: icd10cm
hearing aid dermatitis > acute contact otitis externa in: icd10cm
aural eczema > acute eczematoid otitis externa in: icd10cm
dermatitis of ear canal > acute eczematoid otitis externa in: icd10cm
eczematous otitis externa > acute eczematoid otitis externa in: icd10cm
seborrheic otitis externa > other otitis externa in: icd10cm
ear cartilage infection > unspecified perichondritis of external ear in: icd10cm
chondrodermatitis nodularis > chondritis of external ear in: icd10cm
gauged earlobe > acquired deformity of pinna in: icd10cm
othematoma > hematoma of pinna in: icd10cm
hyperkeratosis of pinna > other noninfective disorders of pinna in: icd10cm
calcified auricle > other noninfective disorders of pinna in: icd10cm
cyst of auricle > other noninfective disorders of pinna in: icd10cm
fistula of pinna > other noninfective disorders of pinna in: icd10cm
ossification of auricle > other noninfective disorders of pinna in: icd10cm
ulcer of auricle > other noninfective disorders of pinna in: icd10cm
edema of pinna > other noninfective disorders of pinna in: icd10cm
ceruminosis > impacted cerumen in: icd10cm
occlusion of ear canal > acquired stenosis of external ear canal unspecified in: icd10cm
postinflammatory canal stenosis > acquired stenosis of external ear canal secondary to inflammation and infection in: icd10cm
postinflammatory medial canal fibrosis > acquired stenosis of external ear canal secondary to inflammation and infection in: icd10cm
keratosis of ear canal > other specified disorders of external ear in: icd10cm
ear canal mass > other specified disorders of external ear in: icd10cm
external canal granulation > other specified disorders of external ear in: icd10cm
osteonecrosis of ear canal > other specified disorders of external ear in: icd10cm
polyp of external ear > other specified disorders of external ear in: icd10cm
dry ear canal > other specified disorders of external ear in: icd10cm
acute middle ear effusion > acute serous otitis media in: icd10cm
acute otitis media with effusion > acute serous otitis media in: icd10cm
acute mucoid otitis media > acute and subacute allergic otitis media in: icd10cm
acute sanguinous otitis > acute and subacute allergic otitis media in: icd10cm
sanguinous otitis media > acute and subacute allergic otitis media in: icd10cm
acute nonpurulent otitis > other acute nonsuppurative otitis media in: icd10cm
chronic otitis media with effusion > chronic serous otitis media in: icd10cm
fluid in ear for months > chronic serous otitis media in: icd10cm
mucus in middle ear > chronic mucoid otitis media in: icd10cm
allergic otitis media > chronic allergic otitis media in: icd10cm
allergic middle ear > chronic allergic otitis media in: icd10cm
catarrh of middle ear > unspecified nonsuppurative otitis media in: icd10cm
acute bacterial otitis media > acute suppurative otitis media without spontaneous rupture of ear drum in: icd10cm
burst eardrum from infection > acute suppurative otitis media with spontaneous rupture of ear drum in: icd10cm
ear infection eardrum burst > acute suppurative otitis media with spontaneous rupture of ear drum in: icd10cm
perforated acute otitis media > acute suppurative otitis media with spontaneous rupture of ear drum in: icd10cm
safe ear disease > chronic tubotympanic suppurative otitis media in: icd10cm
attic disease chronic > chronic atticoantral suppurative otitis media in: icd10cm
chronic epitympanic > chronic atticoantral suppurative otitis media in: icd10cm
atticitis > chronic atticoantral suppurative otitis media in: icd10cm
middle ear abscess > suppurative otitis media unspecified in: icd10cm
tubal catarrh ear > unspecified eustachian salpingitis in: icd10cm
compression of eustachian tube > unspecified obstruction of eustachian tube in: icd10cm
patent eustachian tube > patulous eustachian tube in: icd10cm
eustachian tube adhesion > other specified disorders of eustachian tube in: icd10cm
diverticulum of eustachian tube > other specified disorders of eustachian tube in: icd10cm
etd > unspecified eustachian tube disorder in: icd10cm
tubal dysfunction ear > unspecified eustachian tube disorder in: icd10cm
ears don't pop > unspecified eustachian tube disorder in: icd10cm
bezold abscess > subperiosteal abscess of mastoid in: icd10cm
bezold > subperiosteal abscess of mastoid in: icd10cm
citelli > subperiosteal abscess of mastoid in: icd10cm
retroauricular fistula > postauricular fistula in: icd10cm
epitympanic cholesteatoma > cholesteatoma of attic in: icd10cm
mesotympanic cholesteatoma > cholesteatoma of tympanum in: icd10cm
keratoma of middle ear > unspecified cholesteatoma in: icd10cm
pearl tumor > unspecified cholesteatoma in: icd10cm
epidermosis > unspecified cholesteatoma in: icd10cm
inflamed eardrum > unspecified acute myringitis in: icd10cm
hemorrhagic myringitis > bullous myringitis in: icd10cm
granular myringitis > chronic myringitis in: icd10cm
tympanitis > unspecified myringitis in: icd10cm
retraction pocket > atrophic flaccid tympanic membrane in: icd10cm
eardrum hematoma > other specified disorders of tympanic membrane in: icd10cm
bulging eardrum > other specified disorders of tympanic membrane in: icd10cm
keratosis of eardrum > other specified disorders of tympanic membrane in: icd10cm
eardrum swelling > other specified disorders of tympanic membrane in: icd10cm
calcium plaque of eardrum > tympanosclerosis in: icd10cm
chalk patch on eardrum > tympanosclerosis in: icd10cm
tympanic sclerosis > tympanosclerosis in: icd10cm
chalky eardrum > tympanosclerosis in: icd10cm
middle ear atelectasis > adhesive middle ear disease in: icd10cm
otitis adhesiva > adhesive middle ear disease in: icd10cm
tympanofibrosis > adhesive middle ear disease in: icd10cm
ossicular chain disruption > discontinuity and dislocation of ear ossicles in: icd10cm
incudostapedial > discontinuity and dislocation of ear ossicles in: icd10cm
fixation of malleus > ankylosis of ear ossicles in: icd10cm
lateral chain fixation > ankylosis of ear ossicles in: icd10cm
erosion of incus > partial loss of ear ossicles in: icd10cm
eroded incus > partial loss of ear ossicles in: icd10cm
ossicular erosion > partial loss of ear ossicles in: icd10cm
blood in middle ear > other specified disorders of middle ear and mastoid in: icd10cm
cholesterol granuloma > other specified disorders of middle ear and mastoid in: icd10cm
fluid in mastoid > other specified disorders of middle ear and mastoid in: icd10cm
blue drum > other specified disorders of middle ear and mastoid in: icd10cm
mastoid sclerosis > other specified disorders of middle ear and mastoid in: icd10cm
blue ear drum > other specified disorders of middle ear and mastoid in: icd10cm
stapes hardening > unspecified otosclerosis in: icd10cm
stapedial otosclerosis > unspecified otosclerosis in: icd10cm
bezold-politzer > unspecified otosclerosis in: icd10cm
retrofenestral > cochlear otosclerosis in: icd10cm
lermoyez > meniere's disease in: icd10cm
dropsy of labyrinth > meniere's disease in: icd10cm
drop attack of tumarkin > meniere's disease in: icd10cm
delayed endolymphatic > meniere's disease in: icd10cm
barany > benign paroxysmal vertigo in: icd10cm
barany vertigo > benign paroxysmal vertigo in: icd10cm
vestibular nerve inflammation > vestibular neuronitis in: icd10cm
kubisagari > vestibular neuronitis in: icd10cm
paralyzing vertigo > vestibular neuronitis in: icd10cm
otogenic vertigo > aural vertigo in: icd10cm
otitic vertigo > aural vertigo in: icd10cm
alternobaric > other peripheral vertigo in: icd10cm
vertigo from brain > vertigo of central origin in: icd10cm
cerebellar vertigo > vertigo of central origin in: icd10cm
brainstem vertigo > vertigo of central origin in: icd10cm
central positional vertigo > vertigo of central origin in: icd10cm
persistent postural perceptual dizziness > other disorders of vestibular function in: icd10cm
vestibulopathy bilateral > other disorders of vestibular function in: icd10cm
pppd > other disorders of vestibular function in: icd10cm
mal de debarquement > other disorders of vestibular function in: icd10cm
phobic postural vertigo > other disorders of vestibular function in: icd10cm
vestibular paroxysmia > other disorders of vestibular function in: icd10cm
3pd > other disorders of vestibular function in: icd10cm
disembarkment > other disorders of vestibular function in: icd10cm
bilateral vestibular > other disorders of vestibular function in: icd10cm
vestibular atelectasis > other disorders of vestibular function in: icd10cm
debarquement > other disorders of vestibular function in: icd10cm
visual vertigo > other disorders of vestibular function in: icd10cm
mdds > other disorders of vestibular function in: icd10cm
inner ear balance disorder > unspecified disorder of vestibular function in: icd10cm
vestibular syndrome > unspecified disorder of vestibular function in: icd10cm
cochleitis > labyrinthitis in: icd10cm
labyrinthine infection > labyrinthitis in: icd10cm
panotitis > labyrinthitis in: icd10cm
inner ear fluid leak > labyrinthine fistula in: icd10cm
perilymphatic fistula > labyrinthine fistula in: icd10cm
leaking round window > labyrinthine fistula in: icd10cm
loss of labyrinth function > labyrinthine dysfunction in: icd10cm
labyrinthine hyperreactivity > labyrinthine dysfunction in: icd10cm
dead labyrinth > labyrinthine dysfunction in: icd10cm
nihl > noise effects on inner ear in: icd10cm
blast deafness > noise effects on inner ear in: icd10cm
blast ear hearing > noise effects on inner ear in: icd10cm
weaver's ear > noise effects on inner ear in: icd10cm
third window > other specified diseases of inner ear in: icd10cm
autoimmune inner ear > other specified diseases of inner ear in: icd10cm
calcification of cochlea > other specified diseases of inner ear in: icd10cm
tullio phenomenon > other specified diseases of inner ear in: icd10cm
labyrinthine hemorrhage > other specified diseases of inner ear in: icd10cm
cochlear dehiscence > other specified diseases of inner ear in: icd10cm
intralabyrinthine hemorrhage > other specified diseases of inner ear in: icd10cm
cochlear ossification > other specified diseases of inner ear in: icd10cm
aied > other specified diseases of inner ear in: icd10cm
labyrinthine disease > unspecified disease of inner ear in: icd10cm
transmission hearing loss > conductive hearing loss unspecified in: icd10cm
hereditary hearing loss > unspecified sensorineural hearing loss in: icd10cm
combined hearing loss > mixed conductive and sensorineural hearing loss unspecified in: icd10cm
cisplatin hearing loss > ototoxic hearing loss in: icd10cm
aspirin deafness > ototoxic hearing loss in: icd10cm
mt-rnr1 > ototoxic hearing loss in: icd10cm
loop diuretic hearing > ototoxic hearing loss in: icd10cm
hearing loss of aging > presbycusis in: icd10cm
senile hearing loss > presbycusis in: icd10cm
ssnhl > sudden idiopathic hearing loss in: icd10cm
woke up deaf > sudden idiopathic hearing loss in: icd10cm
sudden sensorineural > sudden idiopathic hearing loss in: icd10cm
isshl > sudden idiopathic hearing loss in: icd10cm
nonverbal deaf > deaf nonspeaking in: icd10cm
low-frequency hearing loss > other specified hearing loss in: icd10cm
traumatic hearing loss > other specified hearing loss in: icd10cm
high frequency deafness > other specified hearing loss in: icd10cm
low frequency deafness > other specified hearing loss in: icd10cm
fluctuating hearing loss > other specified hearing loss in: icd10cm
anacusis > unspecified hearing loss in: icd10cm
dull of hearing > unspecified hearing loss in: icd10cm
otopyorrhea > otorrhea in: icd10cm
smelly ear > otorrhea in: icd10cm
degeneration of ear > unspecified degenerative and vascular disorders of ear in: icd10cm
throbbing sound in ear > pulsatile tinnitus in: icd10cm
double hearing > diplacusis in: icd10cm
hears two pitches > diplacusis in: icd10cm
noise hurts ears > hyperacusis in: icd10cm
sensitive hearing > hyperacusis in: icd10cm
sound intolerance > hyperacusis in: icd10cm
auditory hypersensitivity > hyperacusis in: icd10cm
tts hearing > temporary auditory threshold shift in: icd10cm
temporary hearing loss from noise > temporary auditory threshold shift in: icd10cm
king-kopetzky > central auditory processing disorder in: icd10cm
congenital word deafness > central auditory processing disorder in: icd10cm
impaired auditory discrimination > other abnormal auditory perceptions in: icd10cm
paracusis willisii > other abnormal auditory perceptions in: icd10cm
auditory distortion > other abnormal auditory perceptions in: icd10cm
cochlear nerve deficiency > disorders of acoustic nerve in: icd10cm
vestibulocochlear > disorders of acoustic nerve in: icd10cm
statoacoustic > disorders of acoustic nerve in: icd10cm
cochlear neuritis > disorders of acoustic nerve in: icd10cm
blocked ear feeling > other specified disorders of ear in: icd10cm
itchy ears > other specified disorders of ear in: icd10cm
plugged ear > other specified disorders of ear in: icd10cm
clogged ear > other specified disorders of ear in: icd10cm
stuffy ear > other specified disorders of ear in: icd10cm
popping ears > other specified disorders of ear in: icd10cm
ear lump > other specified disorders of ear in: icd10cm
ear mass > other specified disorders of ear in: icd10cm
crackling in ear > other specified disorders of ear in: icd10cm
cholesteatoma came back after mastoidectomy > recurrent cholesteatoma of postmastoidectomy cavity in: icd10cm
residual cholesteatoma > recurrent cholesteatoma of postmastoidectomy cavity in: icd10cm
draining mastoid cavity > chronic inflammation of postmastoidectomy cavity in: icd10cm
chronic discharge mastoid bowl > chronic inflammation of postmastoidectomy cavity in: icd10cm
infected mastoid cavity > chronic inflammation of postmastoidectomy cavity in: icd10cm
discharging mastoid cavity > chronic inflammation of postmastoidectomy cavity in: icd10cm
granuloma mastoid cavity > granulation of postmastoidectomy cavity in: icd10cm
extruded ear prosthesis > other postprocedural complications and disorders of the ear and mastoid process in: icd10cm

# --- names and rare words, alone
paroxysmia > other disorders of vestibular function in: icd10cm
tumarkin > meniere's disease in: icd10cm
willisii > other abnormal auditory perceptions in: icd10cm

# --- Organs and what is wrong with them, P to Z
enlarged pinna > noninfective disorders of pinna @ 0.8 in: icd10cm
pain pinna > otalgia @ 0.8 in: icd10cm
ache pinna > otalgia @ 0.8 in: icd10cm
thinning auricle > noninfective disorders of pinna @ 0.8 in: icd10cm
cicatrix auricle > noninfective disorders of pinna @ 0.8 in: icd10cm
contracture auricle > noninfective disorders of pinna @ 0.8 in: icd10cm
enlarged external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
thinning external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
wasting external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
cicatrix external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
fibrosis external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
retraction external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
contraction external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
contracture external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
shrinking external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
edema external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
softening external ear > noninfective disorders of pinna @ 0.8 in: icd10cm
enlarged ear canal > other specified disorders of external ear @ 0.8 in: icd10cm
swelling ear canal > unspecified otitis externa @ 0.8 in: icd10cm
irritation ear canal > other specified disorders of external ear @ 0.8 in: icd10cm
contraction eardrum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
contracture eardrum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
hardening eardrum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
thinning eardrum > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
shrunken eardrum > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
enlarged tympanic membrane > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
contraction tympanic membrane > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
contracture tympanic membrane > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
hardening tympanic membrane > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
edema tympanic membrane > unspecified myringitis @ 0.8 in: icd10cm
thinning tympanic membrane > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
shrunken tympanic membrane > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
hole in tympanic membrane > unspecified perforation of tympanic membrane @ 0.8 in: icd10cm
burst tympanic membrane > unspecified perforation of tympanic membrane @ 0.8 in: icd10cm
enlarged drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
fibrosis drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
contraction drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
contracture drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
sclerosis drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
hardening drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
induration drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
swelling drum > unspecified myringitis @ 0.8 in: icd10cm
thinning drum > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
shrunken drum > atrophic flaccid tympanic membrane @ 0.8 in: icd10cm
hole in drum > unspecified perforation of tympanic membrane @ 0.8 in: icd10cm
burst drum > unspecified perforation of tympanic membrane @ 0.8 in: icd10cm
ulcer drum > other specified disorders of tympanic membrane @ 0.8 in: icd10cm
thickening middle ear > other specified disorders of middle ear and mastoid @ 0.8 in: icd10cm
enlarged middle ear > other specified disorders of middle ear and mastoid @ 0.8 in: icd10cm
hardening middle ear > other specified disorders of middle ear and mastoid @ 0.8 in: icd10cm
pain middle ear > otalgia @ 0.8 in: icd10cm
hardening mastoid > other specified disorders of middle ear and mastoid @ 0.8 in: icd10cm
pain mastoid > otalgia @ 0.8 in: icd10cm
ache mastoid > otalgia @ 0.8 in: icd10cm
swelling mastoid > unspecified mastoiditis @ 0.8 in: icd10cm
edema mastoid > unspecified mastoiditis @ 0.8 in: icd10cm
polyp mastoid > other specified disorders of middle ear and mastoid @ 0.8 in: icd10cm
swelling eustachian tube > unspecified eustachian salpingitis @ 0.8 in: icd10cm
edema eustachian tube > unspecified eustachian salpingitis @ 0.8 in: icd10cm
enlarged eustachian tube > other specified disorders of eustachian tube @ 0.8 in: icd10cm
relaxation eustachian tube > patulous eustachian tube @ 0.8 in: icd10cm
lax eustachian tube > patulous eustachian tube @ 0.8 in: icd10cm
floppy eustachian tube > patulous eustachian tube @ 0.8 in: icd10cm
paralysis eustachian tube > other specified disorders of eustachian tube @ 0.8 in: icd10cm
hardening labyrinth > other specified diseases of inner ear @ 0.8 in: icd10cm
swelling labyrinth > other specified diseases of inner ear @ 0.8 in: icd10cm
irritation labyrinth > other specified diseases of inner ear @ 0.8 in: icd10cm
thinning labyrinth > other specified diseases of inner ear @ 0.8 in: icd10cm
shrunken labyrinth > other specified diseases of inner ear @ 0.8 in: icd10cm
hardening inner ear > other specified diseases of inner ear @ 0.8 in: icd10cm
thinning inner ear > other specified diseases of inner ear @ 0.8 in: icd10cm
shrunken inner ear > other specified diseases of inner ear @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own3
vestibulitis ear > labyrinthitis in: icd10cm

# --- What is wrong, P to Z: stems
tympanalgia > other specified disorders of tympanic membrane in: icd10cm
tympanodynia > other specified disorders of tympanic membrane in: icd10cm
tympanectasis > other specified disorders of tympanic membrane in: icd10cm
tympanomalacia > other specified disorders of tympanic membrane in: icd10cm
tympanorrhexis > unspecified perforation of tympanic membrane in: icd10cm
tympanomegaly > other specified disorders of tympanic membrane in: icd10cm
myringalgia > other specified disorders of tympanic membrane in: icd10cm
myringodynia > other specified disorders of tympanic membrane in: icd10cm
myringectasis > other specified disorders of tympanic membrane in: icd10cm
myringomalacia > other specified disorders of tympanic membrane in: icd10cm
myringosclerosis > other specified disorders of tympanic membrane in: icd10cm
myringorrhexis > unspecified perforation of tympanic membrane in: icd10cm
myringomegaly > other specified disorders of tympanic membrane in: icd10cm
myringopathy > other specified disorders of tympanic membrane in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration labyrinth > labyrinthitis in: icd10cm
suppuration inner ear > labyrinthitis in: icd10cm
purulent infection inner ear > labyrinthitis in: icd10cm
suppuration mastoid > acute mastoiditis without complications in: icd10cm
purulent infection mastoid > acute mastoiditis without complications in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative mastoid granulation > chronic inflammation of postmastoidectomy cavity in: icd10cm
postprocedural mastoid granulation > chronic inflammation of postmastoidectomy cavity in: icd10cm
mastoid granulation after surgery > chronic inflammation of postmastoidectomy cavity in: icd10cm
temporal pyramidal apex syndrome > acute suppurative otitis media without spontaneous rupture of ear drum in: icd10cm

# --- What is wrong, P to Z: tables5
retention foreign body middle ear > other specified disorders of middle ear and mastoid in: icd10cm
retained foreign body middle ear > other specified disorders of middle ear and mastoid in: icd10cm

# --- What is wrong, P to Z: words
perilabyrinthitis > labyrinthitis in: icd10cm
periotitis > unspecified perichondritis of external ear in: icd10cm
pyolabyrinthitis > labyrinthitis in: icd10cm
pyotorrhea > suppurative otitis media unspecified in: icd10cm

# --- What is wrong, P to Z: words2
tubotympanitis > unspecified nonsuppurative otitis media in: icd10cm
tympanorrhea > otorrhea in: icd10cm

# --- Main terms H to O: b4
middle ear pus > otitis media  unspecified in: icd10cm
mastoid pus > acute mastoiditis without complications in: icd10cm
tympanic membrane infection > unspecified myringitis in: icd10cm
eustachian tube salpingitis > unspecified eustachian salpingitis in: icd10cm
ear tube salpingitis > unspecified eustachian salpingitis in: icd10cm
ear tube catarrh > unspecified eustachian salpingitis in: icd10cm
auditory disorder > disorders of acoustic nerve in: icd10cm
auditory neuropathy > disorders of acoustic nerve in: icd10cm
auditory degeneration > disorders of acoustic nerve in: icd10cm

# --- Main terms H to O: e6
mastoid cavity cholesteatoma > recurrent cholesteatoma of postmastoidectomy cavity in: icd10cm
mastoid cavity inflammation > other disorders of ear and mastoid process following mastoidectomy in: icd10cm
mastoid cavity granulation > other disorders of ear and mastoid process following mastoidectomy in: icd10cm
mastoid cavity cyst > other disorders of ear and mastoid process following mastoidectomy in: icd10cm
mastoidectomy cavity inflammation > other disorders of ear and mastoid process following mastoidectomy in: icd10cm
mastoidectomy cavity granulation > other disorders of ear and mastoid process following mastoidectomy in: icd10cm
mastoidectomy cavity cyst > other disorders of ear and mastoid process following mastoidectomy in: icd10cm

# --- Main terms H to O: g9
blister eardrum > bullous myringitis in: icd10cm
blister tympanic membrane > bullous myringitis in: icd10cm
bleb eardrum > bullous myringitis in: icd10cm
bleb tympanic membrane > bullous myringitis in: icd10cm
bruise auricle > hematoma of pinna in: icd10cm
bruise outer ear > hematoma of pinna in: icd10cm
pinna inflammation > perichondritis of external ear in: icd10cm
pinna infection > perichondritis of external ear in: icd10cm
ear cartilage inflammation > perichondritis of external ear in: icd10cm

# --- Main terms H to O: o1
external ear hemorrhage > other specified disorders of external ear in: icd10cm
external ear thickening > other specified disorders of external ear in: icd10cm
ear canal hemorrhage > other specified disorders of external ear in: icd10cm
auricle mass > other specified disorders of external ear in: icd10cm
auricle nodule > other specified disorders of external ear in: icd10cm
auricle hemorrhage > other specified disorders of external ear in: icd10cm
auricle hypertrophy > other specified disorders of external ear in: icd10cm
auricle thickening > other specified disorders of external ear in: icd10cm
auricle swelling > other specified disorders of external ear in: icd10cm
auricle ulcer > other specified disorders of external ear in: icd10cm
pinna lesion > other specified disorders of external ear in: icd10cm
outer ear hemorrhage > other specified disorders of external ear in: icd10cm
outer ear hypertrophy > other specified disorders of external ear in: icd10cm
ear canal blocked > acquired stenosis of external ear canal in: icd10cm
external auditory canal occlusion > acquired stenosis of external ear canal in: icd10cm
external auditory canal blocked > acquired stenosis of external ear canal in: icd10cm
middle ear effusion blood > other specified disorders of middle ear and mastoid in: icd10cm
mastoid mass > other specified disorders of middle ear and mastoid in: icd10cm
mastoid blood > other specified disorders of middle ear and mastoid in: icd10cm
eardrum thick > other specified disorders of tympanic membrane in: icd10cm
eardrum calcification > other specified disorders of tympanic membrane in: icd10cm
tympanic membrane bulging > other specified disorders of tympanic membrane in: icd10cm
tympanic membrane thick > other specified disorders of tympanic membrane in: icd10cm
tympanic membrane calcification > other specified disorders of tympanic membrane in: icd10cm
cochlear lesion > other specified diseases of inner ear in: icd10cm
cochlear sclerosis > other specified diseases of inner ear in: icd10cm

# --- W2: bony growths
bony growth ear canal > exostosis of external ear canal in: icd10cm
bone growth ear canal > exostosis of external ear canal in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
nose contracture > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nose compression > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nose acquired abnormality > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nose hematoma nontraumatic > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nose concretion > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal contraction > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal contracture > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal concretion > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal septum anomaly acquired > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal septum acquired abnormality > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal septum concretion > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
nasal sinus contraction > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate adhesions > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate calcification > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate calcified > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate contraction > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate contracture > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate compression > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate anomaly acquired > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate induration > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate hyperemia > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate hematoma nontraumatic > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate atony > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate dilatation > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate concretion > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate calculus > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
turbinate stone > other specified disorders of nose and nasal sinuses @ 0.72 in: icd10cm
pharynx contraction > other diseases of pharynx @ 0.72 in: icd10cm
pharynx compression > other diseases of pharynx @ 0.72 in: icd10cm
pharynx degeneration > other diseases of pharynx @ 0.72 in: icd10cm
pharynx acquired abnormality > other diseases of pharynx @ 0.72 in: icd10cm
pharynx hyperemia > other diseases of pharynx @ 0.72 in: icd10cm
pharynx collapse > other diseases of pharynx @ 0.72 in: icd10cm
pharynx concretion > other diseases of pharynx @ 0.72 in: icd10cm
pharynx stone > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx calcification > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx calcified > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx congestion > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx contraction > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx contracture > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx compression > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx degeneration > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx acquired abnormality > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx induration > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx hyperemia > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx collapse > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx hematoma nontraumatic > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx atony > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx concretion > other diseases of pharynx @ 0.72 in: icd10cm
nasopharynx calculus > other diseases of pharynx @ 0.72 in: icd10cm
pharyngeal cicatrix > other diseases of pharynx @ 0.72 in: icd10cm
pharyngeal contracture > other diseases of pharynx @ 0.72 in: icd10cm
pharyngeal anomaly acquired > other diseases of pharynx @ 0.72 in: icd10cm
pharyngeal acquired abnormality > other diseases of pharynx @ 0.72 in: icd10cm
pharyngeal concretion > other diseases of pharynx @ 0.72 in: icd10cm
throat contracture > other diseases of pharynx @ 0.72 in: icd10cm
throat hematoma nontraumatic > other diseases of pharynx @ 0.72 in: icd10cm
throat concretion > other diseases of pharynx @ 0.72 in: icd10cm
larynx acquired abnormality > other diseases of larynx @ 0.72 in: icd10cm
larynx hyperemia > other diseases of larynx @ 0.72 in: icd10cm
larynx hematoma nontraumatic > other diseases of larynx @ 0.72 in: icd10cm
larynx concretion > other diseases of larynx @ 0.72 in: icd10cm
laryngeal compression > other diseases of larynx @ 0.72 in: icd10cm
laryngeal acquired abnormality > other diseases of larynx @ 0.72 in: icd10cm
laryngeal hematoma nontraumatic > other diseases of larynx @ 0.72 in: icd10cm
epiglottis adhesions > other diseases of larynx @ 0.72 in: icd10cm
epiglottis calcification > other diseases of larynx @ 0.72 in: icd10cm
epiglottis calcified > other diseases of larynx @ 0.72 in: icd10cm
epiglottis congestion > other diseases of larynx @ 0.72 in: icd10cm
epiglottis contraction > other diseases of larynx @ 0.72 in: icd10cm
epiglottis contracture > other diseases of larynx @ 0.72 in: icd10cm
epiglottis compression > other diseases of larynx @ 0.72 in: icd10cm
epiglottis degeneration > other diseases of larynx @ 0.72 in: icd10cm
epiglottis induration > other diseases of larynx @ 0.72 in: icd10cm
epiglottis hyperemia > other diseases of larynx @ 0.72 in: icd10cm
epiglottis hematoma nontraumatic > other diseases of larynx @ 0.72 in: icd10cm
epiglottis atony > other diseases of larynx @ 0.72 in: icd10cm
epiglottis dilatation > other diseases of larynx @ 0.72 in: icd10cm
epiglottis concretion > other diseases of larynx @ 0.72 in: icd10cm
epiglottis calculus > other diseases of larynx @ 0.72 in: icd10cm
glottis adhesions > other diseases of larynx @ 0.72 in: icd10cm
glottis calcification > other diseases of larynx @ 0.72 in: icd10cm
glottis calcified > other diseases of larynx @ 0.72 in: icd10cm
glottis congestion > other diseases of larynx @ 0.72 in: icd10cm
glottis contraction > other diseases of larynx @ 0.72 in: icd10cm
glottis contracture > other diseases of larynx @ 0.72 in: icd10cm
glottis compression > other diseases of larynx @ 0.72 in: icd10cm
glottis degeneration > other diseases of larynx @ 0.72 in: icd10cm
glottis acquired abnormality > other diseases of larynx @ 0.72 in: icd10cm
glottis induration > other diseases of larynx @ 0.72 in: icd10cm
glottis hyperemia > other diseases of larynx @ 0.72 in: icd10cm
glottis hematoma nontraumatic > other diseases of larynx @ 0.72 in: icd10cm
glottis atony > other diseases of larynx @ 0.72 in: icd10cm
glottis dilatation > other diseases of larynx @ 0.72 in: icd10cm
glottis concretion > other diseases of larynx @ 0.72 in: icd10cm
glottis calculus > other diseases of larynx @ 0.72 in: icd10cm
arytenoid adhesions > other diseases of larynx @ 0.72 in: icd10cm
arytenoid calcification > other diseases of larynx @ 0.72 in: icd10cm
arytenoid calcified > other diseases of larynx @ 0.72 in: icd10cm
arytenoid cicatrix > other diseases of larynx @ 0.72 in: icd10cm
arytenoid congestion > other diseases of larynx @ 0.72 in: icd10cm
arytenoid contraction > other diseases of larynx @ 0.72 in: icd10cm
arytenoid contracture > other diseases of larynx @ 0.72 in: icd10cm
arytenoid compression > other diseases of larynx @ 0.72 in: icd10cm
arytenoid fibrosis > other diseases of larynx @ 0.72 in: icd10cm
arytenoid degeneration > other diseases of larynx @ 0.72 in: icd10cm
arytenoid acquired deformity > other diseases of larynx @ 0.72 in: icd10cm
arytenoid acquired abnormality > other diseases of larynx @ 0.72 in: icd10cm
arytenoid induration > other diseases of larynx @ 0.72 in: icd10cm
arytenoid hyperemia > other diseases of larynx @ 0.72 in: icd10cm
arytenoid hematoma nontraumatic > other diseases of larynx @ 0.72 in: icd10cm
arytenoid atony > other diseases of larynx @ 0.72 in: icd10cm
arytenoid dilatation > other diseases of larynx @ 0.72 in: icd10cm
arytenoid concretion > other diseases of larynx @ 0.72 in: icd10cm
arytenoid calculus > other diseases of larynx @ 0.72 in: icd10cm
tonsil adhesions > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil calcified > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil congestion > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil contraction > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil contracture > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil acquired deformity > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil acquired abnormality > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil induration > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil hyperemia > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil collapse > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil hematoma nontraumatic > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil atony > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
tonsil concretion > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid adhesions > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid calcification > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid calcified > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid congestion > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid contraction > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid contracture > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid compression > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid degeneration > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid acquired deformity > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid acquired abnormality > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid induration > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid hyperemia > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid collapse > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid hematoma nontraumatic > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid atony > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid dilatation > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
adenoid concretion > other chronic diseases of tonsils and adenoids @ 0.72 in: icd10cm
trachea calcified > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
trachea congestion > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
trachea hyperemia > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
trachea concretion > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
trachea calculus > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
windpipe congestion > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
windpipe hematoma nontraumatic > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
windpipe concretion > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
windpipe calculus > other specified diseases of upper respiratory tract @ 0.72 in: icd10cm
external ear contraction > other specified disorders of external ear @ 0.72 in: icd10cm
external ear contracture > other specified disorders of external ear @ 0.72 in: icd10cm
external ear compression > other specified disorders of external ear @ 0.72 in: icd10cm
external ear anomaly acquired > other specified disorders of external ear @ 0.72 in: icd10cm
external ear acquired abnormality > other specified disorders of external ear @ 0.72 in: icd10cm
external ear hematoma nontraumatic > other specified disorders of external ear @ 0.72 in: icd10cm
external ear concretion > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal adhesions > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal contraction > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal contracture > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal compression > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal acquired abnormality > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal hematoma nontraumatic > other specified disorders of external ear @ 0.72 in: icd10cm
ear canal concretion > other specified disorders of external ear @ 0.72 in: icd10cm
auricle adhesions > other specified disorders of external ear @ 0.72 in: icd10cm
auricle cicatrix > other specified disorders of external ear @ 0.72 in: icd10cm
auricle congestion > other specified disorders of external ear @ 0.72 in: icd10cm
auricle contraction > other specified disorders of external ear @ 0.72 in: icd10cm
auricle compression > other specified disorders of external ear @ 0.72 in: icd10cm
auricle fibrosis > other specified disorders of external ear @ 0.72 in: icd10cm
auricle degeneration > other specified disorders of external ear @ 0.72 in: icd10cm
auricle induration > other specified disorders of external ear @ 0.72 in: icd10cm
auricle hyperemia > other specified disorders of external ear @ 0.72 in: icd10cm
auricle collapse > other specified disorders of external ear @ 0.72 in: icd10cm
auricle atony > other specified disorders of external ear @ 0.72 in: icd10cm
auricle dilatation > other specified disorders of external ear @ 0.72 in: icd10cm
auricle concretion > other specified disorders of external ear @ 0.72 in: icd10cm
auricle calculus > other specified disorders of external ear @ 0.72 in: icd10cm
middle ear contraction > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
middle ear contracture > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
middle ear compression > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
middle ear acquired deformity > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
middle ear acquired abnormality > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
middle ear hematoma nontraumatic > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
middle ear concretion > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid cicatrix > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid contraction > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid contracture > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid compression > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid acquired abnormality > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid hematoma nontraumatic > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
mastoid concretion > other specified disorders of middle ear and mastoid @ 0.72 in: icd10cm
eardrum adhesions > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
eardrum compression > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
eardrum acquired abnormality > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
eardrum abscess > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
eardrum concretion > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
tympanic membrane adhesions > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
tympanic membrane compression > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
tympanic membrane acquired abnormality > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
tympanic membrane hematoma nontraumatic > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
tympanic membrane abscess > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
tympanic membrane concretion > other specified disorders of tympanic membrane @ 0.72 in: icd10cm
inner ear adhesions > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear contraction > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear contracture > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear compression > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear anomaly acquired > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear acquired abnormality > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear hematoma nontraumatic > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear abscess > other specified diseases of inner ear @ 0.72 in: icd10cm
inner ear concretion > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth adhesions > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth contraction > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth contracture > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth compression > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth acquired deformity > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth acquired abnormality > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth hematoma nontraumatic > other specified diseases of inner ear @ 0.72 in: icd10cm
labyrinth concretion > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea adhesions > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea calcified > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea cicatrix > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea congestion > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea contraction > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea contracture > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea compression > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea cyst > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea fibrosis > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea acquired deformity > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea acquired abnormality > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea induration > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea collapse > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea hematoma nontraumatic > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea atony > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea dilatation > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea abscess > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea concretion > other specified diseases of inner ear @ 0.72 in: icd10cm
cochlea calculus > other specified diseases of inner ear @ 0.72 in: icd10cm
eustachian tube contraction > other specified disorders of eustachian tube @ 0.72 in: icd10cm
eustachian tube acquired abnormality > other specified disorders of eustachian tube @ 0.72 in: icd10cm
eustachian tube hematoma nontraumatic > other specified disorders of eustachian tube @ 0.72 in: icd10cm
eustachian tube abscess > other specified disorders of eustachian tube @ 0.72 in: icd10cm
eustachian tube concretion > other specified disorders of eustachian tube @ 0.72 in: icd10cm

# --- Ear, nose and throat words
angina tonsil > acute tonsillitis unspecified in: icd10cm
sore tonsils > acute tonsillitis unspecified in: icd10cm
cynanche > peritonsillar abscess @ 0.6 in: icd10cm
catarrh larynx > chronic laryngitis @ 0.85 in: icd10cm
catarrh bronchial > bronchitis not specified as acute or chronic @ 0.95 in: icd10cm
catarrh bronchial chronic > unspecified chronic bronchitis @ 0.95 in: icd10cm
catarrh chest > bronchitis not specified as acute or chronic in: icd10cm
catarrh lung > bronchitis not specified as acute or chronic in: icd10cm
throat catarrh > chronic pharyngitis @ 0.8 in: icd10cm
catarrh ear > chronic serous otitis media @ 0.93 in: icd10cm
tubotympanic catarrh > eustachian salpingitis in: icd10cm
catarrh sinus > chronic sinusitis @ 0.8 in: icd10cm
catarrh conjunctiva > acute atopic conjunctivitis @ 0.6 in: icd10cm
antral abscess acute > acute maxillary sinusitis in: icd10cm
antrum abscess acute > acute maxillary sinusitis in: icd10cm
antral abscess > chronic maxillary sinusitis @ 0.85 in: icd10cm
crepitus larynx > other diseases of larynx in: icd10cm
ear atrophy > other specified disorders of tympanic membrane @ 0.7 in: icd10cm
tympanic atrophy > atrophic flaccid tympanic membrane in: icd10cm
glue adhesions ear > adhesive middle ear disease @ 0.95 in: icd10cm
ozena cyst > other specified disorders of nose and nasal sinuses @ 0.88 in: icd10cm

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

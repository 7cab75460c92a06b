# Scope: eye, eyelid, tear ducts, orbit, sight: everyday words, ambulance and optician wording, genetics-clinic wording,
# shorthand and eponyms -> the words ICD-10-CM chapter H00-H59 (and eye parts of B, C, D, E, Q, S, T, Z) uses.
# --- lids ---
stye = hordeolum @ 1.0
sty eyelid > hordeolum
eyelid bump > hordeolum | chalazion
eyelid lump > chalazion
eyelid cyst > chalazion
meibomian cyst = chalazion @ 1.0
blocked oil gland eyelid > chalazion @ 0.8
blocked oil gland eyelid > meibomian gland dysfunction @ 0.9
mgd > meibomian gland dysfunction
crusty eyelids > blepharitis
inflamed eyelid > blepharitis
red eyelid > blepharitis @ 0.8
eyelash mites > blepharitis @ 0.7
eyelash mites > acariasis @ 0.6
flaky eyelid > squamous blepharitis
eyelid eczema > eczematous dermatitis eyelid
eyelid rash > dermatitis eyelid
swollen eyelid > edema eyelid
puffy eyes > edema eyelid
puffy eyes > edema orbit @ 0.6
periorbital edema > edema orbit
periorbital edema > edema eyelid @ 0.8
baggy eyelids > dermatochalasis | blepharochalasis
bags under eyes > dermatochalasis @ 0.8
bags under eyes > blepharochalasis @ 0.7
hooded eyelids > dermatochalasis
excess eyelid skin > dermatochalasis
eyelid skin redundant > dermatochalasis
droopy eyelid = ptosis eyelid @ 1.0
drooping eyelid = ptosis eyelid @ 1.0
lazy eyelid > ptosis eyelid
sagging eyelid > ptosis eyelid
heavy eyelid > ptosis eyelid @ 0.8
blepharoptosis = ptosis eyelid @ 1.0
ptosis > ptosis eyelid
congenital droopy eyelid > congenital ptosis
born droopy eyelid > congenital ptosis
eyelid turned in = entropion @ 1.0
inturned eyelid > entropion
eyelid turns inward > entropion
eyelid turned out = ectropion @ 1.0
eyelid turns outward > ectropion
out turned lower eyelid > ectropion
everted eyelid > ectropion
ingrown eyelash = trichiasis
eyelash rubbing eye > trichiasis
misdirected eyelash > trichiasis
double row eyelashes > congenital malformation eyelid @ 0.7
double row eyelashes > trichiasis @ 0.6
distichiasis > trichiasis @ 0.7
lost eyelashes = madarosis
missing eyelashes > madarosis
sparse eyelashes > hypotrichosis eyelid | madarosis
long eyelashes > hypertrichosis eyelid
can't close eye = lagophthalmos
eye won't close > lagophthalmos
incomplete eyelid closure > lagophthalmos
eye twitching > facial myokymia @ 0.7
can't stop blinking = blepharospasm
excessive blinking > blepharospasm
eyelid spasm = blepharospasm
narrow eye opening > blepharophimosis
small eye opening > blepharophimosis
short palpebral fissure > blepharophimosis
decreased eyelid width > blepharophimosis
eyelids fused > ankyloblepharon
yellow patches eyelid > xanthelasma
cholesterol deposits eyelid > xanthelasma
lid retraction > eyelid retraction
lid lag > eyelid lag
staring eyes > eyelid retraction @ 0.7
staring eyes > exophthalmos @ 0.6
cut eyelid > laceration eyelid
black eye = contusion eyelid periocular area @ 1.0
shiner > contusion eyelid periocular
periorbital bruise > contusion eyelid periocular area
panda eyes > contusion eyelid periocular @ 0.7
raccoon eyes > contusion eyelid periocular @ 0.7
skin fold inner eye > congenital malformation eyelid @ 0.7
epicanthal fold > congenital malformation eyelid
eyelid cleft > coloboma eyelid
upslanted eyes > congenital malformation eyelid @ 0.5
floppy eyelid > disorder eyelid function @ 0.7
# --- tears ---
watery eye = epiphora @ 1.0
watering eyes > epiphora
teary eye > epiphora
tearing eyes > epiphora
runny eye > epiphora @ 0.9
runny eye > conjunctivitis @ 0.6
eyes stream > epiphora
excessive tears > epiphora excess lacrimation
increased tears > epiphora excess lacrimation
tear gland = lacrimal gland @ 1.0
tear duct = nasolacrimal duct @ 1.0
tear duct > lacrimal passage | lacrimal duct
tear sac = lacrimal sac @ 1.0
tear > lacrimal if: duct, gland, sac, drain, punctum, canaliculus
blocked tear duct > obstruction nasolacrimal duct | stenosis nasolacrimal duct
baby blocked tear duct > neonatal obstruction nasolacrimal duct
infant sticky eye > neonatal obstruction nasolacrimal duct @ 0.6
infant sticky eye > neonatal conjunctivitis @ 0.8
dacryostenosis > stenosis nasolacrimal duct | obstruction nasolacrimal duct
infected tear duct = dacryocystitis
tear sac infection > dacryocystitis
tear gland infection > dacryoadenitis
tear gland swelling > dacryoadenitis | enlargement lacrimal gland
tear duct stone = dacryolith
absent tears > dry eye syndrome @ 0.7
dry eye = dry eye syndrome @ 1.0
gritty eyes > dry eye syndrome @ 0.8
burning eyes > dry eye syndrome @ 0.7
sandy eyes > dry eye syndrome @ 0.7
xerophthalmia > conjunctival xerosis
xerophthalmia > dry eye @ 0.6
keratoconjunctivitis sicca > dry eye syndrome @ 0.8
eye plug dry > dry eye syndrome @ 0.6
eye plug dry > lacrimal punctum
punctal > lacrimal punctum
dry mouth and eyes > sicca syndrome | sjogren
# --- orbit, globe ---
bulging eyes = exophthalmos @ 1.0
protruding eyes > exophthalmos
bug eyes > exophthalmos
eyes popping out > exophthalmos
eyeball sticking out > exophthalmos
prominent eyes > exophthalmos
proptosis = exophthalmos @ 1.0
thyroid eye = thyroid orbitopathy @ 1.0
graves eye disease > thyroid orbitopathy | graves ophthalmopathy
sunken eyes = enophthalmos @ 1.0
deeply set eye > enophthalmos
eye socket = orbit @ 1.0
eye socket infection > cellulitis orbit
infection around eye > cellulitis orbit @ 0.8
infection around eye > abscess eyelid
infection around eye > cellulitis face @ 0.6
preseptal cellulitis > abscess eyelid
preseptal cellulitis > cellulitis face @ 0.7
eye socket fracture > fracture orbit
blowout fracture = fracture orbital floor
broken eye socket > fracture orbital floor | fracture orbit
eyeball = globe @ 0.9
eyeball > globe eye | ocular
eye = ocular @ 0.9
tiny eyeball > microphthalmos
abnormally small eyeball > microphthalmos
missing eye > anophthalmos | acquired absence eye
absent eye > anophthalmos
no eyes > anophthalmos
lost an eye > acquired absence eye
one eye removed > acquired absence eye
artificial eye = prosthetic eye
glass eye > artificial eye
fake eye > artificial eye
shrunken eye > phthisis bulbi | atrophy globe
large eye > megalocornea @ 0.6
enlarged eyeball > buphthalmos
ox eye > buphthalmos
big eyes baby glaucoma > congenital glaucoma
eyes far apart > hypertelorism
widely spaced eyes > hypertelorism
soft eyeball > hypotony eye
low eye pressure = hypotony eye
eye infection inside > endophthalmitis
infection inside eyeball = endophthalmitis
blood in eyeball > hemophthalmos
blood in eyeball > hyphema
blood in eyeball > vitreous hemorrhage @ 0.7
popped eyeball > ocular laceration rupture
ruptured globe > ocular laceration rupture prolapse
eyeball rupture > ocular laceration rupture
eye out of socket > luxation globe | avulsion eye
penetrating eye injury > penetrating wound eyeball
poked in eye > injury eye @ 0.8
poked in eye > injury conjunctiva corneal abrasion @ 0.7
hit in eye > contusion eyeball orbital tissues
eye injury > injury eye orbit
chemical in eye > burn corrosion eye @ 0.8
chemical in eye > corrosion cornea conjunctival sac
bleach in eye > corrosion cornea conjunctival sac
eye burn > burn eye adnexa | burn cornea conjunctival sac
welder's flash > photokeratitis
arc eye = photokeratitis
flash burn eye > photokeratitis
snow blind = photokeratitis
something in eye > foreign body external eye
grit in eye > foreign body external eye
metal in eye > foreign body cornea | foreign body external eye
eyelash in eye > foreign body external eye @ 0.8
dust in eye > foreign body external eye
# --- white, pink, conjunctiva ---
pink eye = conjunctivitis @ 1.0
red eye > conjunctivitis @ 0.8
bloodshot eye > conjunctival hyperemia
bloodshot eye > conjunctival hemorrhage @ 0.7
eye redness > conjunctival hyperemia
sticky eye > conjunctivitis | mucopurulent conjunctivitis
gunky eye > mucopurulent conjunctivitis
eye discharge > conjunctivitis @ 0.8
goopy eye > conjunctivitis mucopurulent
pus in eye > mucopurulent conjunctivitis
pus in eye > hypopyon @ 0.6
bacterial conjunctivitis > mucopurulent conjunctivitis
viral pink eye > viral conjunctivitis
allergic eyes > allergic conjunctivitis | atopic conjunctivitis
hay fever eyes > atopic conjunctivitis
itchy eyes > atopic conjunctivitis
itchy eyes > allergic conjunctivitis @ 0.8
allergic conjunctivitis > atopic conjunctivitis
spring catarrh = vernal conjunctivitis
contact lens conjunctivitis > giant papillary conjunctivitis
gpc eye > giant papillary conjunctivitis
newborn eye infection > neonatal conjunctivitis
newborn eye infection > gonococcal infection eye @ 0.6
ophthalmia neonatorum = neonatal conjunctivitis @ 1.0
eye infection > conjunctivitis @ 0.7
epidemic pink eye > keratoconjunctivitis adenovirus
blood on white of eye > conjunctival hemorrhage
burst blood vessel eye > conjunctival hemorrhage
broken blood vessel eye > conjunctival hemorrhage
red spot white of eye > conjunctival hemorrhage
subconjunctival bleed > conjunctival hemorrhage
surfer's eye = pterygium
growth over eye > pterygium
fleshy growth on eye > pterygium
yellow bump white of eye > pinguecula
yellow spot on eye > pinguecula
swollen white of eye > conjunctival edema
chemosis = conjunctival edema @ 1.0
conjunctival injection > conjunctival hyperemia
white of eye = sclera @ 0.9
blue whites of eyes = blue sclera
bluish sclera > blue sclera
yellow eyes > jaundice
yellow sclera > jaundice
scleral icterus > jaundice
inflamed white of eye > scleritis | episcleritis
# --- cornea, iris, pupil, lens ---
scratched eye > injury conjunctiva corneal abrasion
scratch on eye > corneal abrasion
corneal scratch > corneal abrasion
ulcer on eye > corneal ulcer
corneal infection > keratitis | corneal ulcer
contact lens infection > corneal disorder contact lens @ 0.7
contact lens infection > keratitis @ 0.6
fungal eye ulcer > mycotic corneal ulcer
herpes eye > herpesviral ocular disease | herpesviral keratitis
shingles eye > zoster ocular disease
cloudy cornea > corneal opacity | corneal edema
clouding cornea > corneal opacity
hazy cornea > corneal opacity
hazy cornea > corneal edema @ 0.8
opacification cornea > corneal opacity
swollen cornea > corneal edema
cone shaped cornea = keratoconus @ 1.0
bulging cornea > keratoconus | corneal ectasia
thin cornea > keratoconus
thin cornea > corneal ectasia @ 0.6
small cornea > congenital corneal malformation @ 0.8
large cornea > congenital corneal malformation @ 0.7
fuchs cornea > endothelial corneal dystrophy
fuchs dystrophy = endothelial corneal dystrophy
corneal erosion > recurrent erosion cornea
white ring around iris > arcus senilis
arcus corneae > arcus senilis
copper ring eye > kayser-fleischer ring
wilson ring > kayser-fleischer ring
band keratopathy > calcerous corneal degeneration @ 0.5
blood vessels growing cornea > corneal neovascularization
eye sensitive to light = photophobia
light sensitivity = photophobia
light hurts eyes > photophobia
iritis > iridocyclitis @ 1.0
anterior uveitis = iridocyclitis @ 1.0
uveitis > iridocyclitis @ 0.8
intermediate uveitis > pars planitis | posterior cyclitis
posterior uveitis > chorioretinal inflammation
inflamed iris = iridocyclitis
inflammation inside eye > iridocyclitis @ 0.8
inflammation inside eye > panuveitis
inflammation inside eye > endophthalmitis @ 0.7
blood in front of eye = hyphema
blood in the eye > hyphema
blood in the eye > conjunctival hemorrhage @ 0.8
blood in the eye > vitreous hemorrhage @ 0.7
pus front of eye = hypopyon
absent iris > aniridia
keyhole pupil > coloboma iris
cat eye pupil > coloboma iris
iris hole > coloboma iris
cleft iris > coloboma iris
different colored eyes > heterochromia
two different eye colors > heterochromia
heterochromia iridis > congenital malformation iris @ 0.7
unequal pupils = anisocoria @ 1.0
one pupil bigger > anisocoria
blown pupil > mydriasis
blown pupil > anomaly pupillary function @ 0.6
dilated pupil = mydriasis @ 0.9
big pupils > mydriasis
enlarged pupil > mydriasis
pinpoint pupils = miosis @ 0.9
small pupils > miosis
constricted pupils > miosis
pupil not reacting > anomaly pupillary function
sluggish pupil > anomaly pupillary function
irregular pupil > deformed pupil | pupillary abnormalities
misshapen pupil > deformed pupil
off centre pupil > ectopic pupil
perrla abnormal > anomaly pupillary function @ 0.7
white pupil = leucocoria
leukocoria = leucocoria
white reflex baby > leucocoria
cat's eye reflex > leucocoria
cloudy lens = cataract @ 1.0
lens clouding > cataract
opaque lens > cataract
lens opacity = cataract
old age cataract > age-related cataract
senile cataract = age-related cataract @ 1.0
nuclear sclerosis > nuclear cataract
nsc cataract > age-related nuclear cataract
psc cataract > posterior subcapsular polar cataract
mature cataract > age-related cataract @ 0.8
hypermature cataract > cataract morgagnian type
after cataract > secondary cataract
posterior capsule opacification > secondary cataract
pco after cataract > secondary cataract
film after cataract surgery > secondary cataract
child cataract > infantile juvenile cataract
born with cataract > congenital cataract
steroid cataract > drug-induced cataract
cataract from injury > traumatic cataract
lens implant > intraocular lens
lens implant > pseudophakia @ 0.7
has lens implant > presence intraocular lens
pseudophakia > presence intraocular lens
lens missing = aphakia
no lens in eye > aphakia
ectopia lentis > congenital displaced lens
lens out of place > dislocation lens | displaced lens
round small lens > spherophakia
# --- retina, vitreous, pressure, nerve ---
floaters = vitreous opacities @ 0.9
eye floaters > vitreous floaters | vitreous opacities
specks in vision > vitreous floaters @ 0.8
cobwebs in vision > vitreous floaters @ 0.8
flashes of light > subjective visual disturbances @ 0.7
flashing lights vision > subjective visual disturbances
pvd eye > vitreous degeneration | vitreous detachment
posterior vitreous detachment > vitreous degeneration
eye jelly > vitreous
vitreous gel detachment > vitreous detachment
bleeding in vitreous > vitreous hemorrhage
macular pucker > puckering macula
epiretinal membrane = puckering macula
wrinkled retina > puckering macula
hole in macula > macular hole
retina coming off > retinal detachment
retinal tear > retinal break | horseshoe tear retina
hole in retina > retinal break | round hole retina
retina bleeding > retinal hemorrhage
bleeding back of eye > retinal hemorrhage
retinal swelling > retinal edema
macular edema > cystoid macular degeneration
swelling of macula > macular edema
swelling of macula > cystoid macular degeneration @ 0.7
cme eye > cystoid macular degeneration
dme > diabetic retinopathy macular edema
diabetic eye disease > diabetic retinopathy | diabetic ophthalmic
diabetic eye > diabetic retinopathy | diabetic ophthalmic complication
diabetes retina > diabetic retinopathy
pdr > proliferative diabetic retinopathy if: eye, retina, diabetic, macular
stroke in eye > retinal artery occlusion | retinal vein occlusion | retinal vascular occlusion
eye stroke > ischemic optic neuropathy @ 0.7
brao > retinal artery branch occlusion
brvo > tributary branch retinal vein occlusion
blocked eye vein > retinal vein occlusion
blocked retinal artery > retinal artery occlusion
blood clot in eye > retinal vascular occlusion @ 0.8
macular degeneration > degeneration macula
amd > age-related macular degeneration if: eye, wet, dry, macular, retina, vision, injection
wet amd = exudative age-related macular degeneration @ 1.0
dry amd = nonexudative age-related macular degeneration @ 1.0
wet macular > exudative age-related macular degeneration
dry macular > nonexudative age-related macular degeneration
drusen > drusen macula
csr eye > central serous chorioretinopathy
central serous retinopathy = central serous chorioretinopathy
rp eye > retinitis pigmentosa
retinitis pigmentosa = pigmentary retinal dystrophy @ 1.0
rod cone dystrophy > pigmentary retinal dystrophy @ 0.8
cone dystrophy > hereditary retinal dystrophy | dystrophies sensory retina
retinal degeneration > retinal dystrophy @ 0.6
retinal degeneration > peripheral retinal degeneration
leber congenital amaurosis > hereditary retinal dystrophy
best disease > vitelliform retinal dystrophy
juvenile macular degeneration > stargardt's disease
stargardt > stargardt's disease
coats disease > exudative retinopathy | coats retinopathy
cherry red spot > retinal disorder @ 0.5
premature baby eye disease > retinopathy prematurity
eye inflammation back > chorioretinal inflammation
toxoplasma eye > toxoplasma chorioretinitis
high blood pressure eye > hypertensive retinopathy
cotton wool spots > retinal edema
plaquenil eye > toxic maculopathy
sun gazing > solar retinopathy
raised eye pressure > ocular hypertension
raised eye pressure > glaucoma @ 0.7
increased intraocular pressure > ocular hypertension
elevated iop > ocular hypertension
iop > intraocular pressure
eye pressure > intraocular pressure
eye pressure > ocular hypertension @ 0.8
chronic glaucoma > open-angle glaucoma
acag > acute angle-closure glaucoma
narrow angle glaucoma > angle-closure glaucoma
closed angle glaucoma = angle-closure glaucoma @ 1.0
narrow angles > anatomical narrow angle
normal tension glaucoma = low-tension glaucoma @ 1.0
ntg eye > low-tension glaucoma
pseudoexfoliation glaucoma > capsular glaucoma pseudoexfoliation lens
steroid glaucoma > glaucoma secondary drugs
optic nerve swelling = papilledema @ 0.9
swollen optic disc = papilledema
optic disc edema > papilledema
optic nerve inflammation = optic neuritis @ 1.0
wasting of optic nerve > optic atrophy
optic nerve degeneration > optic atrophy
pale optic disc > optic atrophy | temporal pallor
optic disc pallor > optic atrophy | temporal pallor
small optic nerve > optic nerve hypoplasia
underdeveloped optic nerve > optic nerve hypoplasia
leber hereditary optic neuropathy = leber's optic atrophy
aion > ischemic optic neuropathy
naion > ischemic optic neuropathy
optic disc cupping > glaucomatous optic atrophy @ 0.7
optic disc cupping > glaucoma suspect @ 0.6
optic nerve stroke > ischemic optic neuropathy
ocular coloboma > coloboma
# --- squint and eye movement ---
squint = strabismus @ 1.0
crossed eyes > esotropia
cross eyed = strabismus @ 0.9
crosseyed > strabismus | esotropia
turned eye > strabismus
wandering eye > strabismus
wall eyed > exotropia
walleye > exotropia
misaligned eyes > strabismus
eyes not straight > strabismus
eyes don't line up > strabismus
eye turns in > esotropia
inward turning eye > esotropia
convergent squint = esotropia @ 1.0
eye turns out > exotropia
outward turning eye > exotropia
eyes drift apart > exotropia @ 0.8
eyes drift apart > exophoria @ 0.7
divergent squint = exotropia @ 1.0
one eye higher > hypertropia @ 0.8
one eye higher > vertical strabismus
hypotropia > vertical strabismus
latent squint = heterophoria
lazy eye = amblyopia @ 1.0
eye patch child > amblyopia @ 0.6
shaking eyes > nystagmus
dancing eyes > nystagmus @ 0.9
eyes jiggle > nystagmus
involuntary eye movement > nystagmus | irregular eye movements
rapid eye movements involuntary > nystagmus
abnormal eye movements > irregular eye movements @ 0.6
abnormal eye movements > disorder binocular movement
jerky eye movements > saccadic eye movements
jerky eye movements > irregular eye movements @ 0.6
slow eye movements > saccadic eye movements @ 0.6
can't move eyes = ophthalmoplegia
weak eye muscles > ophthalmoplegia @ 0.8
weak eye muscles > paralytic strabismus
cpeo > progressive external ophthalmoplegia
cn iii palsy > third nerve palsy
cn iv palsy > fourth nerve palsy
cn vi palsy > sixth nerve palsy
third nerve paralysis > oculomotor nerve palsy
gaze palsy > palsy conjugate gaze
cannot look up > palsy conjugate gaze
ino eye > internuclear ophthalmoplegia
trouble focusing eyes > convergence insufficiency
trouble focusing eyes > disorder accommodation @ 0.7
eyes can't come together > convergence insufficiency
# --- sight ---
short sight = myopia @ 1.0
shortsighted > myopia
near sighted > myopia
nearsightedness = myopia @ 1.0
severe nearsightedness > degenerative myopia @ 0.8
high myopia > degenerative myopia @ 0.8
long sight > hypermetropia
longsighted > hypermetropia
farsightedness = hypermetropia @ 1.0
far sighted > hypermetropia
hyperopia = hypermetropia @ 1.0
needs reading glasses = presbyopia
reading glasses > presbyopia @ 0.8
arms too short reading > presbyopia @ 0.6
age related focusing trouble > presbyopia
needs glasses > disorder refraction
refractive error = disorder refraction
irregular curve cornea > astigmatism
unequal refraction eyes > anisometropia
eye strain = asthenopia
tired eyes > asthenopia @ 0.8
tired eyes > visual discomfort
eyestrain > visual discomfort
sore eyes > ocular pain @ 0.8
eye pain = ocular pain @ 1.0
eye hurts > ocular pain
pain behind eye > ocular pain
can't see > visual loss @ 0.8
can't see > blindness
vision loss > visual loss
lost sight > visual loss
loss of sight > blindness
sudden blindness > sudden visual loss
went blind suddenly > sudden visual loss
temporary blindness > transient visual loss
amaurosis fugax = transient retinal artery occlusion @ 0.6
vision blacks out briefly > transient visual loss
curtain over vision > visual loss
curtain over vision > retinal detachment @ 0.6
visual impairment > low vision | visual loss
vision impaired > low vision | visual loss
poor eyesight > low vision
poor eyesight > visual disturbance @ 0.7
poor vision > low vision
poor vision > visual disturbance @ 0.7
bad eyesight > low vision
bad eyesight > disorder refraction @ 0.6
weak eyesight > low vision
reduced visual acuity > low vision
decreased visual acuity > low vision
decreased visual acuity > visual loss @ 0.8
partially sighted = low vision
blurred vision = visual disturbance @ 0.8
blurry vision > visual disturbance @ 0.8
fuzzy vision > visual disturbance @ 0.8
eyesight problem > visual disturbance
vision problem > visual disturbance
abnormal vision > visual disturbance
vision = visual @ 0.9
eyesight > visual
seeing double = diplopia @ 1.0
double vision = diplopia @ 1.0
sees two of everything > diplopia
trouble seeing at night > night blindness
nyctalopia = night blindness @ 1.0
day blind > hemeralopia
colour blind = color vision deficiencies @ 1.0
can't tell colors apart > color vision deficiencies
red green color blind > deuteranomaly
red green color blind > protanomaly @ 0.8
red green color blind > color vision deficiencies
abnormal color vision > color vision deficiencies
dyschromatopsia > color vision deficiencies
total color blindness > achromatopsia
sees no color > achromatopsia
blind spot > scotoma
tunnel vision > contraction visual field
tunnel vision > visual field defect @ 0.8
peripheral vision loss > peripheral visual field defect | visual field defect
side vision lost > visual field defect
half blindness > hemianopia
half vision loss > hemianopia | hemianopsia
hemianopia = hemianopsia
bitemporal hemianopia > heteronymous bilateral field defects
missing part of vision > visual field defect
zigzag vision > scintillating scotoma @ 0.8
zigzag vision > visual disturbance @ 0.7
visual aura > scintillating scotoma
visual aura > migraine aura @ 0.7
halos around lights > visual halos
rainbow rings lights > visual halos
glare > glare sensitivity
distorted vision > visual distortions shape size | metamorphopsia
wavy lines vision > metamorphopsia
straight lines look wavy > metamorphopsia
seeing things = visual hallucinations @ 0.8
charles bonnet > visual hallucinations
no depth perception > defective stereopsis
cortical visual impairment > cortical blindness
cvi brain vision > cortical blindness @ 0.7
brain blindness > cortical blindness
word blindness > alexia
# --- other ---
eye doctor > ophthalmological | eyes vision examination
eye test > encounter examination eyes vision
eye exam > encounter examination eyes vision
sight test > encounter examination eyes vision
vision check > encounter examination eyes vision
wears glasses > presence spectacles contact lenses
contacts > contact lens if: eye, wear, lenses, soft, hard, vision, fitting
spectacles = glasses @ 0.9
eyeglasses = spectacles @ 0.9
eyeglass lens > lens spectacle
bifocals > bifocal lens
transition lenses > photochromatic
eyeglass frame > frames
eye melanoma > malignant neoplasm choroid | malignant neoplasm eye
eye cancer > malignant neoplasm eye adnexa
retinoblastoma > malignant neoplasm retina
cancer of retina > malignant neoplasm retina
freckle in eye > benign neoplasm choroid
choroidal nevus > benign neoplasm choroid
eye mole > benign neoplasm choroid @ 0.8
river blindness = onchocerciasis
trachoma blindness > trachoma
after cataract surgery > pseudophakia @ 0.5
after cataract surgery > following cataract surgery
corneal graft > corneal transplant
corneal graft rejection > corneal transplant rejection
# --- Further
od > right eye @ 0.85 if: vision, eye, cataract, glaucoma, retina, lens, ptosis, conjunctivitis, pterygium, iol, amd, drops, corneal, cornea, macular, uveitis, myopia
os > left eye @ 0.85 if: vision, eye, cataract, glaucoma, retina, lens, ptosis, conjunctivitis, pterygium, iol, amd, drops, corneal, cornea, macular, uveitis, myopia
ou > bilateral @ 0.85 if: vision, eye, cataract, glaucoma, retina, lens, ptosis, conjunctivitis, pterygium, iol, amd, drops, corneal, cornea, macular, uveitis, myopia
crusty eyes > conjunctivitis | blepharitis
goopy eyes > conjunctivitis
eye gunk > conjunctivitis @ 0.85
matted eyes > conjunctivitis @ 0.85
red eye > redness @ 0.8
bloodshot > conjunctival hemorrhage | conjunctival hyperemia @ 0.85
eye bled > conjunctival hemorrhage @ 0.8
burst vessel in eye > conjunctival hemorrhage
eye migraine > migraine with aura @ 0.7
ocular migraine > migraine with aura @ 0.75
eyelid twitching > facial myokymia @ 0.85
puffy eyelid > edema of eyelid
droopy lid > ptosis of eyelid
saggy eyelids > dermatochalasis | ptosis of eyelid
extra eyelid skin > dermatochalasis
eyelash rubbing > trichiasis
lashes fall out > madarosis
pop eyes > exophthalmos
itchy eyes > conjunctivitis @ 0.8
eye allergy > acute atopic conjunctivitis
tearing > epiphora @ 0.8 if: eye, eyes, excess, excessive
blocked tear duct > stenosis lacrimal duct
clogged tear duct > stenosis lacrimal duct | obstruction nasolacrimal duct
contact lens ulcer > corneal ulcer | corneal disorder contact lens
scratch cornea > injury conjunctiva corneal abrasion
metal in eye > retained magnetic foreign body @ 0.8
rust ring > foreign body cornea @ 0.8
dust in eye > foreign body conjunctival sac
eyelash in eye > foreign body conjunctival sac @ 0.7
chemical splash eye > corrosion cornea conjunctival sac | burn eye
growth on eye > pterygium | pinguecula
ring around cornea > arcus senilis
eye pressure > glaucoma
tunnel vision > glaucoma @ 0.6
side vision loss > hemianopia @ 0.8
half vision > homonymous hemianopia
curtain eye > retinal detachment @ 0.8
macular hole > macular cyst hole pseudohole
diabetic macular edema > diabetes retinopathy macular edema
leaky vessels eye > diabetes retinopathy macular edema @ 0.6
blurred sight > visual disturbance @ 0.7
halos > visual halos
seeing stars > visual disturbances @ 0.6
went blind > sudden visual loss | blindness
cant see at night > night blindness
pupils different > anisocoria
jerky eyes > nystagmus
eye drifts out > exotropia
old age eye > presbyopia @ 0.6
uneven cornea > astigmatism
failed vision screening > examination of eyes and vision following failed vision screening
secondary cataract > after-cataract | other secondary cataract
cloudy capsule > after-cataract @ 0.8
pco > after-cataract if: eye, lens, cataract, yag

# --- plain words, older and Latin names
sty > hordeolum
infected lash > hordeolum
eyelash infection > hordeolum
tarsal cyst > chalazion
lipogranuloma eyelid > chalazion
granulated eyelid > blepharitis
inverted eyelid > entropion
inverted lid > entropion
lash rubbing > trichiasis
lashes rub eye > trichiasis
eyelash turned in > trichiasis
everted lid > ectropion
sagging lower lid > ectropion
sagging lower eyelid > ectropion
hare eye > lagophthalmos
dermatochalasis > blepharochalasis @ 0.7
extra skin eyelid > blepharochalasis
excess eyelid skin > blepharochalasis
lazy lid > ptosis of eyelid
fallen lid > ptosis of eyelid
upper lid droop > ptosis of eyelid
cholesterol spots eyelid > xanthelasma of eyelid
yellow bump eyelid > xanthelasma of eyelid
keratitis sicca > dry eye syndrome @ 0.8
keratitis sicca > keratoconjunctivitis sicca
sicca > dry eye syndrome @ 0.8
deep set eye > enophthalmos
madras eye > acute conjunctivitis
ophthalmia > conjunctivitis
weepy red eye > conjunctivitis
web eye > pterygium
flesh growing over eye > pterygium
skin growing over eye > pterygium
ulcus serpens > corneal ulcer
thygeson > superficial keratitis
rosacea keratitis > keratitis
white spot eye > corneal opacity
white spot cornea > corneal opacity
glaucomatocyclitic crisis > iridocyclitis @ 0.8
posner schlossman > iridocyclitis
posner schlossman > glaucoma secondary to eye inflammation @ 0.8
elschnig > after-cataract if: pearl, cataract, lens
soemmering > after-cataract
ampppe > chorioretinal inflammation
placoid > chorioretinal inflammation @ 0.8
terry > retrolental fibroplasia if: premature, disease, retina
plateau iris > primary angle-closure glaucoma @ 0.7
raised intraocular pressure > ocular hypertension
synchysis scintillans > crystalline deposits in vitreous body
asteroid hyalosis > crystalline deposits in vitreous body
muscae volitantes > vitreous opacities
tobacco amblyopia > toxic optic neuropathy
toxic amblyopia > toxic optic neuropathy
choked disc > papilledema
choked disk > papilledema
optic nerve damage > optic atrophy | disorders of optic nerve @ 0.8
lateral rectus palsy > sixth nerve palsy
lateral rectus paralysis > sixth nerve palsy
superior oblique palsy > fourth nerve palsy
lazy eye turned > strabismus
cockeyed > strabismus
cock eye > strabismus
deviated eye > strabismus
one and a half syndrome > internuclear ophthalmoplegia @ 0.8
parinaud > conjugate gaze palsy @ 0.7
parinaud oculoglandular > other conjunctivitis @ 0.8
shortsightedness > myopia
near sightedness > myopia
longsightedness > hypermetropia
far sightedness > hypermetropia
old sight > presbyopia
photopsia > subjective visual disturbances
micropsia > psychophysical visual disturbances | visual distortions
macropsia > psychophysical visual disturbances | visual distortions
sightless > blindness
jerking eyeballs > nystagmus
opsoclonus > irregular eye movements
ocular flutter > irregular eye movements
eyes dart > nystagmus
itchy eye > unspecified disorder of eye | ocular pain @ 0.6
irritated eye > ocular pain | unspecified disorder of eye @ 0.6
eye redness > disorder of eye @ 0.6
hippus > anomaly of pupillary function
limbal > cornea @ 0.6
ocular disease > unspecified disorder of eye
eye disease > unspecified disorder of eye
lenticular > lens @ 0.8
palpebral = eyelid
tarsal plate > eyelid @ 0.8
pupillary = pupil
iridic > iris
ciliary spasm > spasm of accommodation
photophobia > visual discomfort @ 0.8
cycloplegia > paresis of accommodation
visual agnosia > agnosia @ 0.8
achromatopsia > color vision deficiency
gritty feeling eye > dry eye syndrome @ 0.8
leukocoria > pupillary abnormality @ 0.6
white pupil > pupillary abnormality

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess lacrimal sac > acute inflammation of lacrimal passages @ 0.85
abscess retina > chorioretinal inflammation @ 0.85
calculus lacrimal passages > dacryolith @ 0.85
atrophy tarso-orbital fascia > other disorders of orbit @ 0.8
ulcer conjunctiva > conjunctivitis @ 0.85
ulcer sclera > scleritis @ 0.85
prolapse globe > luxation of globe @ 0.85
prolapse uveal > other specified disorders of iris and ciliary body @ 0.8
rupture lens > age-related cataract @ 0.85
spasm oculogyric > other specified disorders of binocular movement @ 0.8
spasm ophthalmic artery > retinal vascular occlusions @ 0.85
paralysis iris > other anomalies of pupillary function @ 0.8
displacement lens > dislocation of lens @ 0.85
inflammation eye > other specified disorders of eye and adnexa @ 0.8
inflammation lacrimal gland > dacryoadenitis @ 0.85
hemorrhage chamber anterior > hyphema @ 0.85
hemorrhage ciliary body > hyphema @ 0.85
hemorrhage eye > other specified disorders of eye and adnexa @ 0.8
hemorrhage iris > hyphema @ 0.85

# --- Greek and Latin words for the eye
macropsia > visual distortions of shape and size @ 0.95
micropsia > visual distortions of shape and size @ 0.95
megalopsia > visual distortions of shape and size
metamorphopsia > visual distortions of shape and size @ 0.95
dysmorphopsia > visual distortions of shape and size @ 0.8
xanthopsia > other subjective visual disturbances @ 0.7
chromatopsia > other subjective visual disturbances
chromatopsia > color vision deficiency @ 0.6
photopsy > other subjective visual disturbances @ 0.8
hemiopia > visual field defects
hemiopia > hemianopia @ 0.7
hemichromatopsia > homonymous bilateral field defects @ 0.85
dyskeratosis conjunctiva > other specified disorders of conjunctiva
dyskeratosis cornea > other specified disorders of cornea
pyophthalmitis > purulent endophthalmitis
pyophthalmia > purulent endophthalmitis @ 0.85
keratitis bullosa > bullous keratopathy @ 0.95
keratoscleritis tuberculous > tuberculous keratitis
keratectasia > corneal ectasia @ 0.95
keratoectasia > corneal ectasia @ 0.95
keratopathy > other specified disorders of cornea
keratoglobus > keratoconus
keratoglobus > congenital malformation cornea @ 0.5
dyscoria > other anomalies of pupillary function
dyscoria > other congenital malformations of iris @ 0.7
uveokeratitis > iridocyclitis @ 0.8
uveoscleritis > iridocyclitis
uveoscleritis > scleritis @ 0.6
iridoplegia > other anomalies of pupillary function @ 0.8
ophthalmoplegia > paralytic strabismus
ophthalmocele > exophthalmos @ 0.5
ophthalmopathy thyroid > thyroid orbitopathy @ 0.8
blepharoplegia > ptosis of eyelid paralytic @ 0.7
blepharoclonus > blepharospasm @ 0.7
blepharadenitis > blepharitis @ 0.8
lippitude > blepharitis @ 0.7
blear eye > blepharitis @ 0.8
epicanthus > other congenital malformations of eyelid @ 0.6
phacomalacia > cataract @ 0.5
phacocele > dislocation of lens @ 0.6
spherophakia > other congenital lens malformations @ 0.8
retinitis albuminurica > hypertensive retinopathy @ 0.6
retinitis diabetic > diabetic retinopathy
ametropia > disorder of refraction unspecified @ 0.8
anisophoria > heterophoria @ 0.7
hypophoria > vertical heterophoria @ 0.85
anophoria > heterophoria @ 0.6
ablepharon > other congenital malformations of eyelid @ 0.6
asthenopia > visual discomfort @ 0.7
accommodative asthenopia > visual discomfort @ 0.85
photalgia > visual discomfort @ 0.7

# --- Cataract, glaucoma, keratitis, conjunctivitis and their adjectives
cupuliform > posterior subcapsular polar age-related cataract
infrared cataract > other specified cataract @ 0.8
irradiation cataract > other specified cataract @ 0.8
radiation cataract > other specified cataract @ 0.8
electric cataract > other specified cataract @ 0.7
glassblower's cataract > other specified cataract @ 0.7
thermal cataract > other specified cataract @ 0.7
blue dot cataract > congenital cataract
blue dot cataract > age-related incipient cataract @ 0.7
blue cataract > congenital cataract @ 0.8
developmental cataract > infantile and juvenile cataract
developmental cataract > congenital cataract @ 0.7
capsular cataract > anterior subcapsular polar age-related cataract
capsular cataract > infantile and juvenile cataract @ 0.5
combined cataract > combined forms of age-related cataract | combined forms of infantile and juvenile cataract
cortical cataract > cortical age-related cataract @ 0.95
nuclear cataract > age-related nuclear cataract @ 0.95
subcapsular cataract > posterior subcapsular polar age-related cataract @ 0.85
posterior polar cataract > posterior subcapsular polar age-related cataract @ 0.8
stationary cataract > infantile and juvenile cataract
stationary cataract > congenital cataract @ 0.5
membranous cataract > other secondary cataract
membranous cataract > unspecified cataract @ 0.5
mature senile cataract > other age-related cataract @ 0.7
hypocalcemic cataract > cataract in diseases classified elsewhere
tetany cataract > cataract in diseases classified elsewhere @ 0.8
myotonic cataract > cataract in diseases classified elsewhere
myotonic cataract > myotonic muscular dystrophy @ 0.75
diabetic cataract > diabetes mellitus with diabetic cataract @ 1.0
corticosteroid glaucoma > glaucoma secondary to drugs @ 0.95
steroid induced glaucoma > glaucoma secondary to drugs @ 0.95
corticosteroid induced glaucoma > glaucoma secondary to drugs @ 0.95
phacogenic glaucoma > glaucoma secondary to other eye disorders @ 0.7
juvenile glaucoma > primary open-angle glaucoma
juvenile glaucoma > congenital glaucoma @ 0.6
newborn glaucoma > congenital glaucoma @ 0.95
inflammatory glaucoma > glaucoma secondary to eye inflammation @ 0.95
uveitic glaucoma > glaucoma secondary to eye inflammation @ 0.95
secondary angle closure > glaucoma secondary to other eye disorders @ 0.7
tuberculous glaucoma > other tuberculosis of eye @ 0.95
syphilitic glaucoma > late syphilitic oculopathy @ 0.8
hydrophthalmos > congenital glaucoma @ 0.95
ox eye > congenital glaucoma @ 0.8
trachomatous keratitis > active stage of trachoma
trachomatous conjunctivitis > active stage of trachoma
granular conjunctivitis > active stage of trachoma @ 0.85
vesicular keratitis > other keratitis @ 0.85
actinic conjunctivitis > photokeratitis @ 0.85
koch weeks > other mucopurulent conjunctivitis
pneumococcal conjunctivitis > other mucopurulent conjunctivitis
pneumococcal conjunctivitis > acute conjunctivitis @ 0.7
staphylococcal conjunctivitis > other mucopurulent conjunctivitis @ 0.6
influenzal conjunctivitis > influenza with other manifestations @ 0.7
blennorrheal conjunctivitis > gonococcal conjunctivitis @ 0.8
blennorrhagic conjunctivitis > gonococcal conjunctivitis
infantile conjunctivitis > neonatal conjunctivitis @ 0.8
swimming pool conjunctivitis > conjunctivitis due to adenovirus
swimming pool conjunctivitis > chlamydial conjunctivitis @ 0.8
sun conjunctivitis > photokeratitis @ 0.7
petrificans > other conjunctivitis @ 0.6
parasitic conjunctivitis > other conjunctivitis @ 0.6
nodosa conjunctivitis > other conjunctivitis @ 0.6
simple conjunctivitis > chronic simple conjunctivitis @ 0.7
follicular > follicular conjunctivitis @ 0.6 if: conjunctiva, conjunctivitis, eye
folliculosis conjunctival > chronic follicular conjunctivitis @ 0.85
suppurative keratitis > other keratitis
suppurative keratitis > corneal ulcer @ 0.6
purulent keratitis > other keratitis
purulent keratitis > corneal ulcer @ 0.6
rosacea keratitis > rosacea @ 0.8
petrificans keratitis > other keratitis @ 0.7
zonular keratitis > band keratopathy @ 0.6
oyster shuckers > other keratitis @ 0.85
pustuliform keratitis > other keratitis @ 0.6
actinic ray blindness > photokeratitis @ 0.7
mental blindness > agnosia @ 0.6
transient blindness > transient visual loss @ 0.95
concussion blindness > other visual disturbances
concussion blindness > injury @ 0.5
vitamin a night blindness > vitamin a deficiency with night blindness @ 1.0
recession angle glaucoma > glaucoma secondary to eye trauma @ 0.85
incomitant strabismus > other specified strabismus
incomitant strabismus > paralytic strabismus @ 0.6
periodic strabismus > intermittent heterotropia @ 0.85
intermittent squint > intermittent heterotropia
alternating squint > alternating esotropia
alternating squint > alternating exotropia @ 0.8
monocular squint > monocular esotropia
monocular squint > monocular exotropia @ 0.8

# --- Eyelid: process and place
abscess lid > abscess of eyelid @ 0.95
furuncle eyelid > abscess of eyelid
cellulitis eyelid > abscess of eyelid @ 0.8
boil eyelid > abscess of eyelid
boil eyelid > hordeolum externum @ 0.85
internal stye > hordeolum internum @ 1.0
external stye > hordeolum externum @ 1.0
meibomianitis > hordeolum internum @ 0.7
meibomitis > hordeolum internum @ 0.7
granuloma eyelid > other specified inflammations of eyelid @ 0.85
ulcer eyelid > other specified inflammations of eyelid @ 0.8
ulcerative lid > ulcerative blepharitis
seborrheic blepharitis > squamous blepharitis @ 0.7
scaly eyelid > squamous blepharitis @ 0.7
marginal blepharitis > blepharitis unspecified @ 0.85
contact dermatitis eyelid > allergic dermatitis of eyelid @ 0.95
xeroderma lid > xeroderma of eyelid @ 1.0
senile entropion > senile entropion of eyelid @ 1.0
involutional ectropion > senile ectropion
involutional entropion > senile entropion
incomplete closure lid > lagophthalmos
pseudoptosis > dermatochalasis @ 0.6
congenital drooping lid > congenital ptosis @ 0.95
senile ptosis > unspecified ptosis of eyelid @ 0.7
cicatrix eyelid > other disorders affecting eyelid function @ 0.7
contraction eyelid > other disorders affecting eyelid function @ 0.6
deformity eyelid acquired > other disorders affecting eyelid function @ 0.6
adhesions eyelid > ankyloblepharon @ 0.6
xanthoma eyelid > xanthelasma of eyelid @ 0.95
xanthoma palpebrarum > xanthelasma of eyelid
pigmentation eyelid > chloasma of eyelid @ 0.6
leukoderma eyelid > vitiligo of eyelid @ 0.8
ciliary madarosis > madarosis
hypertrichosis lid > hypertrichosis of eyelid @ 1.0
trichomegaly > hypertrichosis of eyelid @ 0.8
retained foreign body lid > retained foreign body in eyelid @ 1.0
edema lid > edema of eyelid @ 1.0
swollen lid > edema of eyelid
varicose eyelid > vascular anomalies of eyelid
congestion eyelid > vascular anomalies of eyelid @ 0.6
hyperemia eyelid > vascular anomalies of eyelid @ 0.8
hemorrhage eyelid > other specified disorders of eyelid @ 0.8
calcification eyelid > other specified disorders of eyelid @ 0.8
hypertrophy eyelid > other specified disorders of eyelid @ 0.7

# --- Lacrimal system and orbit
abscess lacrimal gland > acute dacryoadenitis @ 0.95
enlargement lacrimal gland > chronic enlargement of lacrimal gland
hypertrophy lacrimal gland > chronic enlargement of lacrimal gland @ 0.85
cyst lacrimal gland > lacrimal cyst @ 0.95
atrophy lacrimal gland > primary lacrimal gland atrophy
prolapse lacrimal gland > lacrimal gland dislocation @ 0.8
lacrimation > epiphora @ 0.8
excess tears > epiphora due to excess lacrimation @ 0.95
abscess lacrimal sac > acute dacryocystitis
abscess lacrimal passages > acute dacryocystitis @ 0.8
peridacryocystitis > phlegmonous dacryocystitis @ 0.7
stone lacrimal > dacryolith @ 0.95
calculus lacrimal > dacryolith @ 0.95
dacryolithiasis > dacryolith @ 0.95
dacryocystocele > lacrimal mucocele @ 0.7
mucocele tear sac > lacrimal mucocele @ 0.95
stricture lacrimal > stenosis of lacrimal
atresia lacrimal acquired > stenosis of nasolacrimal duct @ 0.8
dacryostenosis > acquired stenosis of nasolacrimal duct @ 0.95
blocked tear duct adult > acquired stenosis of nasolacrimal duct
punctal stenosis > stenosis of lacrimal punctum @ 0.95
punctum eversion > eversion of lacrimal punctum @ 1.0
granuloma lacrimal > granuloma of lacrimal passages @ 1.0
dacryocystoblennorrhea > chronic dacryocystitis @ 0.7
retrobulbar abscess > cellulitis of orbit
abscess orbit > cellulitis of orbit @ 0.95
abscess eye socket > cellulitis of orbit
tenon's capsule inflammation > tenonitis of orbit @ 0.95
myositis ocular > orbital myositis
inflammatory pseudotumor > granuloma of orbit @ 0.6
pseudotumor orbit > granuloma of orbit
proptosis > unspecified exophthalmos @ 0.85
varix orbit > other disorders of orbit @ 0.5
hematoma orbit nontraumatic > hemorrhage of orbit @ 0.95
hyperostosis orbit > exostosis of orbit @ 0.6
encephalocele orbit > cyst of orbit @ 0.85
mucocele orbit > cyst of orbit @ 0.8
ocular myopathy > myopathy of extraocular muscles
graves orbitopathy > thyroid orbitopathy

# --- Conjunctiva and sclera
catarrhal conjunctivitis > mucopurulent conjunctivitis @ 0.8
allergic conjunctivitis acute > acute atopic conjunctivitis @ 0.95
morax axenfeld > angular blepharoconjunctivitis @ 0.85
diplobacillary > angular blepharoconjunctivitis @ 0.7
angular conjunctivitis > angular blepharoconjunctivitis
membranous conjunctivitis > pseudomembranous conjunctivitis @ 0.8
oculoglandular > other conjunctivitis @ 0.7
papillary conjunctivitis > giant papillary conjunctivitis
chemical conjunctivitis > acute toxic conjunctivitis
toxic conjunctivitis > acute toxic conjunctivitis @ 1.0
pinguiculitis > pingueculitis @ 1.0
argyria conjunctiva > conjunctival pigmentations @ 0.95
argyrosis > conjunctival pigmentations
melanosis conjunctiva > conjunctival pigmentations
lithiasis conjunctiva > conjunctival concretions @ 0.95
cicatrix conjunctiva > conjunctival scars @ 0.95
congestion conjunctiva > conjunctival hyperemia @ 0.95
ciliary injection > conjunctival hyperemia @ 0.7
ecchymosis conjunctiva > conjunctival hemorrhage @ 0.95
subconjunctival hemorrhage > conjunctival hemorrhage @ 1.0
hyposphagma > conjunctival hemorrhage @ 0.95
aneurysm conjunctiva > vascular abnormalities of conjunctiva @ 0.95
dryness conjunctiva > conjunctival xerosis @ 0.85
prolapse conjunctiva > other specified disorders of conjunctiva @ 0.7
fuchs episcleritis > episcleritis periodica fugax
scleral inflammation > scleritis @ 0.95
brawny > brawny scleritis @ 0.8
annular scleritis > brawny scleritis @ 0.85
scleromalacia > scleromalacia perforans @ 1.0
sclerokeratitis > scleritis with corneal involvement @ 0.95
keratoscleritis > scleritis with corneal involvement @ 0.95
sclerotenonitis > posterior scleritis @ 0.8
anterior staphyloma > localized anterior staphyloma @ 0.8
posterior staphyloma > staphyloma posticum @ 1.0
degeneration sclera > other disorders of sclera @ 0.5
blue sclera > other disorders of sclera @ 0.5

# --- Cornea
ulcus serpens > corneal ulcer with hypopyon @ 0.8
serpiginous ulcer > corneal ulcer with hypopyon
serpiginous ulcer > mooren's corneal ulcer @ 0.6
rodent ulcer cornea > mooren's corneal ulcer @ 0.95
chronic serpiginous cornea > mooren's corneal ulcer @ 0.8
perforated cornea > perforated corneal ulcer @ 0.95
fungal corneal ulcer > mycotic corneal ulcer @ 0.95
fungal keratitis > mycotic corneal ulcer @ 0.6
keratomycosis > mycotic corneal ulcer @ 0.8
ulcerative keratitis > corneal ulcer
marginal keratitis > marginal corneal ulcer @ 0.8
areolar keratitis > macular keratitis
nummular keratitis > macular keratitis @ 0.6
thygeson > punctate keratitis @ 0.8
superficial punctate > punctate keratitis @ 0.95
flash burn > photokeratitis @ 0.85 if: eye, eyes, welder, cornea, welding
ultraviolet keratitis > photokeratitis @ 0.95
actinic keratitis > photokeratitis
electric ophthalmia > photokeratitis
ophthalmia nivalis > photokeratitis
lagophthalmic keratitis > exposure keratoconjunctivitis @ 0.85
exposure keratitis > exposure keratoconjunctivitis @ 0.95
neuroparalytic keratitis > neurotrophic keratoconjunctivitis @ 0.95
neurotrophic keratitis > neurotrophic keratoconjunctivitis @ 0.95
trophic keratitis > neurotrophic keratoconjunctivitis @ 0.8
phlyctenular > phlyctenular keratoconjunctivitis @ 0.95
phlyctenulosis > phlyctenular keratoconjunctivitis @ 0.95
eczematous keratitis > phlyctenular keratoconjunctivitis @ 0.6
scrofulous ophthalmia > phlyctenular keratoconjunctivitis @ 0.6
vernal keratitis > vernal keratoconjunctivitis
parenchymatous keratitis > interstitial keratitis
cogan > diffuse interstitial keratitis @ 0.5
disciform keratitis > other keratitis @ 0.5
vascularization cornea > corneal neovascularization @ 0.95
pannus > pannus corneal @ 0.95
ghost vessel > ghost vessels corneal @ 1.0
leukoma cornea > corneal opacity
macula cornea > corneal opacity @ 0.7
nebula cornea > minor opacity of cornea @ 0.95
cicatrix cornea > corneal scars and opacities @ 0.95
scar cornea > corneal scars and opacities @ 0.95
haze cornea > corneal opacity @ 0.8
hematocornea > corneal pigmentations and deposits @ 0.85
blood stained cornea > corneal pigmentations and deposits @ 0.85
siderosis cornea > corneal pigmentations and deposits @ 0.8
pigmentation cornea > corneal pigmentations and deposits
hudson stahli > corneal pigmentations and deposits @ 0.85
stahli > corneal pigmentations and deposits @ 0.8
cornea verticillata > corneal pigmentations and deposits @ 0.8
krukenberg's spindle > posterior corneal pigmentations @ 0.95
haab > rupture in descemet's membrane @ 0.6
arcus > arcus senilis
arcus juvenilis > arcus senilis @ 0.7
gerontoxon > arcus senilis @ 0.95
white ring cornea > arcus senilis
band shaped keratopathy > band keratopathy @ 1.0
calcareous degeneration cornea > band keratopathy
calcification cornea > band keratopathy @ 0.85
salzmann > nodular corneal degeneration @ 0.95
terrien > peripheral corneal degeneration @ 0.95
pellucid marginal > peripheral corneal degeneration @ 0.8
dellen > other corneal degeneration @ 0.6
map dot fingerprint > other hereditary corneal dystrophies @ 0.7
groenouw > granular corneal dystrophy @ 0.8
buckler > granular corneal dystrophy @ 0.6
fehr > macular corneal dystrophy @ 0.8
keratocele > descemetocele @ 0.95
hernia cornea > descemetocele @ 0.6
anesthesia cornea > anesthesia and hypoesthesia of cornea @ 1.0

# --- Uvea, lens
cyclitis > iridocyclitis @ 0.85
serous iritis > primary iridocyclitis @ 0.5
heterochromic cyclitis > fuchs heterochromic cyclitis @ 1.0
heterochromic iridocyclitis > fuchs heterochromic cyclitis @ 0.95
phacoanaphylactic > lens-induced iridocyclitis
phacotoxic > lens-induced iridocyclitis
posner > glaucoma secondary to eye inflammation @ 0.7
glaucomatocyclitic > glaucoma secondary to eye inflammation
blood anterior chamber > hyphema @ 0.95
rubeosis > vascular disorders of iris and ciliary body
neovascularization iris > vascular disorders of iris and ciliary body @ 0.95
miotic cyst > miotic pupillary cyst @ 1.0
pupillary cyst > miotic pupillary cyst @ 0.8
translucency iris > degeneration of iris @ 0.5
essential iris atrophy > iris atrophy @ 0.95
pigment dispersion > pigmentary glaucoma
pigment dispersion > degeneration of iris pigmentary @ 0.7
prolapse iris > other specified disorders of iris and ciliary body @ 0.8
hernia iris > other specified disorders of iris and ciliary body @ 0.8
tremulous iris > other specified disorders of iris and ciliary body @ 0.6
iridodonesis > other specified disorders of iris and ciliary body @ 0.7
seclusion pupil > pupillary membranes
occlusion pupil > pupillary membranes
iris bombe > pupillary membranes
synechia > synechiae iris @ 0.95
angle recession > recession of chamber angle @ 0.95
cyst anterior chamber > cyst of iris ciliary body or anterior chamber
cyst iris > cyst of iris ciliary body or anterior chamber @ 0.95
hypermature cataract > age-related cataract morgagnian type
morgagni cataract > age-related cataract morgagnian type @ 0.95
mature cataract > other age-related cataract @ 0.6
total senile cataract > other age-related cataract @ 0.6
brunescent > age-related nuclear cataract
cataracta brunescens > age-related nuclear cataract @ 0.95
nuclear sclerosis lens > age-related nuclear cataract @ 0.95
coronary cataract > age-related incipient cataract @ 0.7
punctate cataract > age-related incipient cataract @ 0.7
presenile cataract > infantile and juvenile cataract
zonular cataract > infantile and juvenile cataract @ 0.8
lamellar cataract > infantile and juvenile cataract @ 0.7
glassblower > other specified cataract @ 0.6
heat ray cataract > other specified cataract @ 0.6
toxic cataract > drug-induced cataract @ 0.95
glaukomflecken > glaucomatous flecks
elschnig > other secondary cataract @ 0.85
soemmerring > soemmering's ring
posterior capsule opacification > other secondary cataract @ 0.85
pco > other secondary cataract @ 0.7 if: cataract, capsule, lens, eye, yag

# --- Choroid, retina, vitreous, globe
choroiditis > chorioretinal inflammation @ 0.95
retinitis > chorioretinal inflammation @ 0.8
retinochoroiditis > chorioretinal inflammation @ 0.95
choroidoretinitis > chorioretinal inflammation @ 0.95
juxtapapillary > focal chorioretinal inflammation juxtapapillary @ 0.7
jensen's > focal chorioretinal inflammation juxtapapillary @ 0.8
disseminated choroiditis > disseminated chorioretinal inflammation @ 0.95
placoid > acute posterior multifocal placoid pigment epitheliopathy @ 0.95
pars planitis > posterior cyclitis @ 0.95
peripheral uveitis > posterior cyclitis @ 0.7
harada > harada's disease @ 0.95
serpiginous choroiditis > other chorioretinal inflammations @ 0.7
eclipse burn > solar retinopathy @ 0.95
sungazing > solar retinopathy
cicatrix retina > chorioretinal scars
scar choroid > chorioretinal scars @ 0.95
cicatrix choroid > chorioretinal scars
macular scar > macula scars of posterior pole @ 0.95
atrophy choroid > choroidal degeneration @ 0.7
senile atrophy choroid > age-related choroidal atrophy @ 0.95
angioid streaks choroid > angioid streaks of macula @ 0.8
angioid streaks > angioid streaks of macula @ 0.95
central areolar choroidal > hereditary choroidal dystrophy @ 0.8
expulsive hemorrhage > expulsive choroidal hemorrhage @ 1.0
retinal splitting > retinoschisis @ 0.95
rhegmatogenous > retinal detachment with retinal break @ 0.95
horseshoe tear > horseshoe tear of retina @ 1.0
operculum retina > round hole of retina
operculum retina > horseshoe tear of retina @ 0.6
disinsertion retina > retinal dialysis
traction detachment > traction detachment of retina @ 1.0
hole retina > round hole @ 0.8
hollenhorst > partial retinal artery occlusion @ 0.95
retinal microembolism > partial retinal artery occlusion @ 0.95
thrombosis retina > retinal vein occlusion @ 0.8
embolism retina > retinal artery occlusion @ 0.85
engorgement retinal vein > venous engorgement
eales > retinal vasculitis @ 0.95
perivasculitis retina > retinal vasculitis @ 0.95
periphlebitis retina > retinal vasculitis @ 0.95
microaneurysm retina > retinal micro-aneurysms @ 0.95
angiopathy retina > changes in retinal vascular appearance @ 0.6
tortuous retinal vessels > changes in retinal vascular appearance @ 0.8
vascular sheathing retina > changes in retinal vascular appearance
hypertensive retina > hypertensive retinopathy @ 0.95
terry's syndrome > retinopathy of prematurity
rop > retinopathy of prematurity if: eye, eyes, retina, premature, preemie, baby, stage, infant
kuhnt > exudative age-related macular degeneration @ 0.8
junius > exudative age-related macular degeneration @ 0.8
disciform macular > exudative age-related macular degeneration
senile macular degeneration > age-related macular degeneration @ 1.0
atrophic macular degeneration > nonexudative age-related macular degeneration @ 0.95
cyst macula > macular cyst hole or pseudohole @ 0.95
hole macula > macular cyst hole or pseudohole @ 0.95
cystoid macular > cystoid macular degeneration
cellophane macula > puckering of macula @ 0.95
cellophane maculopathy > puckering of macula @ 0.95
preretinal membrane > puckering of macula @ 0.95
preretinal fibrosis > puckering of macula
colloid bodies retina > drusen of macula @ 0.85
bull's eye maculopathy > toxic maculopathy
plaquenil maculopathy > toxic maculopathy @ 0.95
chloroquine retinopathy > toxic maculopathy
palisade degeneration > lattice degeneration of retina
cobblestone degeneration > paving stone degeneration of retina @ 0.95
microcystoid degeneration > microcystoid degeneration of retina @ 1.0
blessig > microcystoid degeneration of retina @ 0.8
iwanoff > microcystoid degeneration of retina @ 0.8
pigmentosa > pigmentary retinal dystrophy @ 0.85
pigmentary retinopathy > pigmentary retinal dystrophy @ 0.95
pigmentary degeneration retina > pigmentary retinal dystrophy
albipunctate > pigmentary retinal dystrophy
tapetoretinal > dystrophies primarily involving the sensory retina @ 0.8
stargardt > dystrophies primarily involving the sensory retina @ 0.95
vitelliform > dystrophies primarily involving the retinal pigment epithelium
best's disease > dystrophies primarily involving the retinal pigment epithelium
best disease eye > dystrophies primarily involving the retinal pigment epithelium
central serous > central serous chorioretinopathy @ 1.0
masuda kitahara > central serous chorioretinopathy
preretinal hemorrhage > retinal hemorrhage
commotio retinae > other injuries of eye and orbit
berlin's edema > other injuries of eye and orbit
atrophy retina > other specified retinal disorders @ 0.6
necrosis retina > other specified retinal disorders @ 0.5
exudate retina > other specified retinal disorders @ 0.6
simple glaucoma > primary open-angle glaucoma
glaucoma simplex > primary open-angle glaucoma @ 0.95
chronic simple glaucoma > primary open-angle glaucoma @ 0.95
pseudoexfoliative > capsular glaucoma with pseudoexfoliation @ 0.85
exfoliation glaucoma > capsular glaucoma with pseudoexfoliation @ 0.95
acute glaucoma > acute angle-closure glaucoma @ 0.95
congestive glaucoma > acute angle-closure glaucoma
narrow angle > angle-closure glaucoma @ 0.85
malignant glaucoma > aqueous misdirection @ 0.95
hemorrhagic glaucoma > glaucoma secondary to other eye disorders @ 0.7
phacolytic glaucoma > glaucoma secondary to other eye disorders @ 0.8
hypersecretion glaucoma > glaucoma with increased episcleral venous pressure
traumatic glaucoma > glaucoma secondary to eye trauma @ 0.95
preglaucoma > glaucoma suspect @ 0.95
blood in vitreous > vitreous hemorrhage @ 0.95
hernia vitreous > vitreous prolapse @ 0.7
asteroid hyalitis > crystalline deposits in vitreous body
benson's > crystalline deposits in vitreous body @ 0.85
synchysis > crystalline deposits in vitreous body @ 0.8
muscae volitantes > other vitreous opacities @ 0.95
volitantes > other vitreous opacities
mouches volantes > other vitreous opacities @ 0.95
floaters > other vitreous opacities
membrane vitreous > vitreous membranes and strands @ 0.95
strands vitreous > vitreous membranes and strands @ 1.0
liquefaction vitreous > vitreous degeneration
vitreomacular traction > vitreomacular adhesion
hyalitis > endophthalmitis @ 0.5
sympathetic ophthalmitis > sympathetic uveitis @ 0.95
ophthalmia nodosa > other endophthalmitis @ 0.5
endophthalmia > endophthalmitis
siderosis globe > siderosis of eye @ 1.0
siderosis bulbi > siderosis of eye @ 0.95
soft eye > hypotony of eye @ 0.7
hypotony > hypotony of eye
phthisis bulbi > atrophy of globe @ 0.95
atrophy eye > atrophy of globe @ 0.8
atrophy eyeball > atrophy of globe @ 0.95
amaurotic cat's eye > leucocoria @ 0.8
malignant myopia > degenerative myopia
pathologic myopia > degenerative myopia @ 0.95
progressive myopia > degenerative myopia @ 0.85

# --- Optic nerve, pathways, muscles, vision
atrophy optic nerve > optic atrophy @ 1.0
leber's optic > hereditary optic atrophy @ 0.95
lhon > hereditary optic atrophy @ 0.95
behr > hereditary optic atrophy @ 0.5
kjer > hereditary optic atrophy @ 0.8
glaucomatous atrophy > glaucomatous optic atrophy @ 1.0
cupping disc > glaucomatous optic atrophy @ 0.6
alcohol amblyopia > toxic optic neuropathy @ 0.95
nutritional amblyopia > nutritional optic neuropathy @ 0.95
neuroretinitis > optic papillitis @ 0.6
compression optic nerve > other disorders of optic nerve @ 0.8
hemorrhage optic nerve > hemorrhage in optic nerve sheath @ 0.95
drusen optic > drusen of optic disc @ 1.0
drusen papilla > drusen of optic disc @ 0.95
gowers kennedy > foster-kennedy syndrome @ 0.7
cerebral blindness > cortical blindness
anton's > cortical blindness @ 0.6
lesion optic chiasm > disorders of optic chiasm
compression optic chiasm > disorders of optic chiasm @ 0.85
abducens > sixth abducent nerve palsy
lateral rectus palsy > sixth abducent nerve palsy
external rectus palsy > sixth abducent nerve palsy @ 0.85
superior oblique paralysis > fourth trochlear nerve palsy
kearns > kearns-sayre syndrome
convergent strabismus > esotropia @ 0.95
convergent concomitant > esotropia @ 0.95
divergent strabismus > exotropia @ 0.95
divergent concomitant > exotropia @ 0.95
accommodative squint > accommodative component in esotropia
latent strabismus > heterophoria @ 0.95
hyperphoria > vertical heterophoria @ 0.95
microtropia > monofixation syndrome
concomitant strabismus > heterotropia @ 0.7
sheath syndrome > brown's sheath syndrome @ 0.85
brown's tendon > brown's sheath syndrome
stilling turk duane > duane's syndrome
duane's = duane's syndrome
parinaud's paralysis > palsy conjugate gaze @ 0.85
ino > internuclear ophthalmoplegia @ 0.7 if: eye, ophthalmoplegia, bilateral, ms
unequal refraction > anisometropia
paralysis accommodation > paresis of accommodation @ 0.95
amblyopia ex anopsia > deprivation amblyopia
suppression amblyopia > strabismic amblyopia @ 0.7
hemeralopia > day blindness @ 0.95
asthenopia > subjective visual disturbances @ 0.8
eyestrain > subjective visual disturbances @ 0.8
enlarged blind spot > scotoma of blind spot area @ 1.0
hemianopia > homonymous bilateral field defects
binasal hemianopia > heteronymous bilateral field defects @ 0.95
quadrantanopia > homonymous bilateral field defects @ 0.85
tunnel vision > generalized contraction of visual field
contracted visual field > generalized contraction of visual field @ 1.0
ring scotoma > sector or arcuate defects @ 0.5
monochromatism > achromatopsia
daltonism > color vision deficiency @ 0.8
green blind > deuteranomaly @ 0.8
red blind > protanomaly @ 0.8
blue blind > tritanomaly @ 0.8
tritanopia > tritanomaly @ 1.0
amaurosis > blindness @ 0.8
adie > tonic pupil @ 0.95
myotonic pupil > tonic pupil
hippus > other anomalies of pupillary function @ 0.7
pupillary paralysis > other anomalies of pupillary function @ 0.7
marcus gunn pupil > other anomalies of pupillary function @ 0.6
ocular flutter > other irregular eye movements @ 0.85
opsoclonus > other irregular eye movements @ 0.85
ocular bobbing > other irregular eye movements
roving eye > other irregular eye movements @ 0.8
vestibular nystagmus > other forms of nystagmus @ 0.6
miner's nystagmus > other forms of nystagmus @ 0.8
voluntary nystagmus > other forms of nystagmus @ 0.8
bell's phenomenon > other specified disorders of eye and adnexa @ 0.6
ophthalmalgia > ocular pain @ 0.95
ophthalmodynia > ocular pain @ 0.95
eyeball pain > ocular pain @ 0.95
ophthalmitis > conjunctivitis @ 0.6
birdshot chorioretinopathy > other chorioretinal inflammations
birdshot retinopathy > other chorioretinal inflammations

# --- Process and place
furuncle lid > abscess of eyelid
boil lid > abscess of eyelid
cellulitis lid > abscess of eyelid
cyst lid > cysts of eyelid @ 1.0
atrophy eyelid > other specified disorders of eyelid @ 0.75
thickening eyelid > other specified disorders of eyelid @ 0.75
fibrosis eyelid > other specified disorders of eyelid @ 0.75
hemorrhage lid > other specified disorders of eyelid @ 0.75
calcification lid > other specified disorders of eyelid @ 0.75
atrophy lid > other specified disorders of eyelid @ 0.75
hypertrophy lid > other specified disorders of eyelid @ 0.75
thickening lid > other specified disorders of eyelid @ 0.75
fibrosis lid > other specified disorders of eyelid @ 0.75
granuloma eyelid > other inflammation of eyelid @ 0.75
ulcer eyelid > other inflammation of eyelid @ 0.75
inflammation eyelid > other inflammation of eyelid @ 0.75
granuloma lid > other inflammation of eyelid @ 0.75
ulcer lid > other inflammation of eyelid @ 0.75
inflammation lid > other inflammation of eyelid @ 0.75
adhesions eyelid > other disorders affecting eyelid function @ 0.75
retraction scar eyelid > other disorders affecting eyelid function @ 0.75
scar eyelid > other disorders affecting eyelid function @ 0.75
fusion eyelid > other disorders affecting eyelid function @ 0.75
adhesions lid > other disorders affecting eyelid function @ 0.75
contraction lid > other disorders affecting eyelid function @ 0.75
retraction scar lid > other disorders affecting eyelid function @ 0.75
cicatrix lid > other disorders affecting eyelid function @ 0.75
scar lid > other disorders affecting eyelid function @ 0.75
fusion lid > other disorders affecting eyelid function @ 0.75
eczema lid > eczematous dermatitis of eyelid @ 0.95
hyperemia lid > vascular anomalies of eyelid @ 0.8
congestion lid > vascular anomalies of eyelid @ 0.8
varicosity lid > vascular anomalies of eyelid @ 0.8
spasm lid > blepharospasm @ 0.95
twitch lid > blepharospasm @ 0.95
elephantiasis lid > elephantiasis of eyelid @ 1.0
fallen eyelid > ptosis of eyelid @ 0.95
prolapse eyelid > ptosis of eyelid @ 0.95
drooping lid > ptosis of eyelid @ 0.95
prolapse lid > ptosis of eyelid @ 0.95
eversion eyelid > ectropion @ 0.95
eversion lid > ectropion @ 0.95
inversion eyelid > entropion @ 0.95
inversion lid > entropion @ 0.95
abscess conjunctiva > conjunctivitis unspecified @ 0.8
inflammation conjunctiva > conjunctivitis unspecified @ 0.8
ulcer conjunctiva > other conjunctivitis @ 0.75
bleeding conjunctiva > conjunctival hemorrhage @ 1.0
atrophy conjunctiva > other specified disorders of conjunctiva @ 0.8
fibrosis conjunctiva > other specified disorders of conjunctiva @ 0.8
nodule conjunctiva > other specified disorders of conjunctiva @ 0.8
varicosity conjunctiva > vascular abnormalities of conjunctiva
opacity cornea > corneal scars and opacities
clouding cornea > corneal scars and opacities
deposit cornea > corneal pigmentations and deposits @ 0.95
blood vessels cornea > corneal neovascularization @ 0.95
numb cornea > anesthesia of cornea
fistula cornea > other specified disorders of cornea @ 0.7
hypertrophy cornea > other specified disorders of cornea @ 0.7
melting cornea > perforated corneal ulcer @ 0.7
cyst sclera > other disorders of sclera @ 0.75
thickening sclera > other disorders of sclera @ 0.75
abscess sclera > other disorders of sclera @ 0.75
hyperemia sclera > other disorders of sclera @ 0.75
bulging sclera > scleral ectasia @ 0.85
thinning sclera > scleral ectasia @ 0.85
granuloma iris > iridocyclitis @ 0.8
ulcer iris > iridocyclitis @ 0.8
edema iris > other specified disorders of iris and ciliary body @ 0.75
hypertrophy iris > other specified disorders of iris and ciliary body @ 0.75
rupture iris > other specified disorders of iris and ciliary body @ 0.75
adhesions ciliary body > adhesions of iris and ciliary body
cyst ciliary body > cyst of iris ciliary body
atrophy ciliary body > degeneration of ciliary body @ 0.95
inflammation ciliary body > iridocyclitis
calcification lens > unspecified cataract @ 0.85
opacity lens > unspecified cataract @ 0.85
luxation lens > dislocation of lens @ 1.0
absence lens > aphakia @ 0.95
degeneration lens > other specified disorders of lens @ 0.7
atrophy lens > other specified disorders of lens @ 0.7
inflammation retina > chorioretinal inflammation @ 0.75
granuloma retina > chorioretinal inflammation @ 0.75
fibrosis retina > other specified retinal disorders @ 0.75
calcification retina > other specified retinal disorders @ 0.6
deposit retina > other specified retinal disorders @ 0.6
inflammation choroid > chorioretinal inflammation @ 0.8
granuloma choroid > chorioretinal inflammation @ 0.8
abscess choroid > chorioretinal inflammation @ 0.8
edema choroid > other specified disorders of choroid @ 0.85
ischemia choroid > other specified disorders of choroid @ 0.85
cyst choroid > other specified disorders of choroid @ 0.85
congestion choroid > other specified disorders of choroid @ 0.85
calcification vitreous > crystalline deposits in vitreous body @ 0.85
crystals vitreous > crystalline deposits in vitreous body @ 0.85
shrinkage vitreous > vitreous degeneration
inflammation vitreous > endophthalmitis @ 0.6
opacity vitreous > other vitreous opacities @ 1.0
cyst vitreous > other disorders of vitreous body @ 0.7
swelling orbit > edema of orbit @ 0.95
hematoma orbit > hemorrhage of orbit @ 0.95
fibrosis orbit > other disorders of orbit @ 0.75
congestion orbit > other disorders of orbit @ 0.75
thrombosis orbit > other disorders of orbit @ 0.75
shrinkage eyeball > atrophy of globe @ 0.8
degeneration eyeball > atrophy of globe @ 0.8
shrinkage globe > atrophy of globe @ 0.8
degeneration globe > atrophy of globe @ 0.8
luxation eyeball > luxation of globe @ 1.0
dislocation eyeball > luxation of globe @ 1.0
dislocation globe > luxation of globe @ 1.0
displacement eyeball > displacement of globe @ 1.0
inflammation eyeball > endophthalmitis @ 0.7
inflammation globe > endophthalmitis @ 0.7
hemorrhage eyeball > hemophthalmos @ 0.85
hemorrhage globe > hemophthalmos @ 0.85
atrophy tear gland > lacrimal gland atrophy @ 0.95
abscess lacrimal gland > dacryoadenitis
abscess tear gland > dacryoadenitis
inflammation tear gland > dacryoadenitis
enlargement tear gland > chronic enlargement of lacrimal gland
hypertrophy tear gland > chronic enlargement of lacrimal gland
cyst tear gland > lacrimal cyst
fibrosis lacrimal gland > other specified disorders of lacrimal gland @ 0.75
degeneration lacrimal gland > other specified disorders of lacrimal gland @ 0.75
fibrosis tear gland > other specified disorders of lacrimal gland @ 0.75
degeneration tear gland > other specified disorders of lacrimal gland @ 0.75
spasm lacrimal duct > stenosis of nasolacrimal duct @ 0.8
stricture lacrimal duct > stenosis of nasolacrimal duct @ 0.8
stenosis lacrimal duct > stenosis of nasolacrimal duct @ 0.8
obstruction lacrimal duct > stenosis of nasolacrimal duct @ 0.8
occlusion lacrimal duct > stenosis of nasolacrimal duct @ 0.8
atresia lacrimal duct > stenosis of nasolacrimal duct @ 0.8
spasm lacrimal passages > stenosis of nasolacrimal duct @ 0.8
stricture lacrimal passages > stenosis of nasolacrimal duct @ 0.8
obstruction lacrimal passages > stenosis of nasolacrimal duct @ 0.8
occlusion lacrimal passages > stenosis of nasolacrimal duct @ 0.8
atresia lacrimal passages > stenosis of nasolacrimal duct @ 0.8
spasm nasolacrimal duct > stenosis of nasolacrimal duct @ 0.8
stricture nasolacrimal duct > stenosis of nasolacrimal duct @ 0.8
obstruction nasolacrimal duct > stenosis of nasolacrimal duct @ 0.8
occlusion nasolacrimal duct > stenosis of nasolacrimal duct @ 0.8
atresia nasolacrimal duct > stenosis of nasolacrimal duct @ 0.8
spasm tear duct > stenosis of nasolacrimal duct @ 0.8
stricture tear duct > stenosis of nasolacrimal duct @ 0.8
stenosis tear duct > stenosis of nasolacrimal duct @ 0.8
obstruction tear duct > stenosis of nasolacrimal duct @ 0.8
occlusion tear duct > stenosis of nasolacrimal duct @ 0.8
atresia tear duct > stenosis of nasolacrimal duct @ 0.8
spasm lacrimal canaliculus > stenosis of nasolacrimal duct @ 0.8
stricture lacrimal canaliculus > stenosis of nasolacrimal duct @ 0.8
stenosis lacrimal canaliculus > stenosis of nasolacrimal duct @ 0.8
obstruction lacrimal canaliculus > stenosis of nasolacrimal duct @ 0.8
occlusion lacrimal canaliculus > stenosis of nasolacrimal duct @ 0.8
atresia lacrimal canaliculus > stenosis of nasolacrimal duct @ 0.8
inflammation lacrimal duct > inflammation of lacrimal passages @ 0.85
abscess lacrimal duct > inflammation of lacrimal passages @ 0.85
abscess lacrimal passages > inflammation of lacrimal passages @ 0.85
inflammation nasolacrimal duct > inflammation of lacrimal passages @ 0.85
abscess nasolacrimal duct > inflammation of lacrimal passages @ 0.85
inflammation tear duct > inflammation of lacrimal passages @ 0.85
abscess tear duct > inflammation of lacrimal passages @ 0.85
inflammation lacrimal canaliculus > inflammation of lacrimal passages @ 0.85
abscess lacrimal canaliculus > inflammation of lacrimal passages @ 0.85
polyp lacrimal duct > other changes of lacrimal passages @ 0.75
atrophy lacrimal duct > other changes of lacrimal passages @ 0.75
polyp lacrimal passages > other changes of lacrimal passages @ 0.75
atrophy lacrimal passages > other changes of lacrimal passages @ 0.75
polyp nasolacrimal duct > other changes of lacrimal passages @ 0.75
atrophy nasolacrimal duct > other changes of lacrimal passages @ 0.75
polyp tear duct > other changes of lacrimal passages @ 0.75
atrophy tear duct > other changes of lacrimal passages @ 0.75
polyp lacrimal canaliculus > other changes of lacrimal passages @ 0.75
atrophy lacrimal canaliculus > other changes of lacrimal passages @ 0.75
stone lacrimal duct > dacryolith @ 0.95
calculus lacrimal duct > dacryolith @ 0.95
stone lacrimal passages > dacryolith @ 0.95
stone nasolacrimal duct > dacryolith @ 0.95
calculus nasolacrimal duct > dacryolith @ 0.95
calculus tear duct > dacryolith @ 0.95
stone lacrimal canaliculus > dacryolith @ 0.95
calculus lacrimal canaliculus > dacryolith @ 0.95
atrophy optic disc > optic atrophy @ 1.0
atrophy optic disk > optic atrophy @ 1.0
edema optic nerve > papilledema
swelling optic disk > papilledema
edema optic disk > papilledema
inflammation optic disc > optic neuritis @ 0.95
inflammation optic disk > optic neuritis @ 0.95
lesion optic nerve > other disorders of optic nerve @ 0.8
compression optic disc > other disorders of optic nerve @ 0.8
lesion optic disc > other disorders of optic nerve @ 0.8
compression optic disk > other disorders of optic nerve @ 0.8
lesion optic disk > other disorders of optic nerve @ 0.8
pallor optic nerve > optic atrophy @ 0.8
pallor optic disk > optic atrophy @ 0.8
embolism eye > retinal vascular occlusion @ 0.85
degeneration zonular > other specified disorders of lens @ 0.85
imbalance eye muscle > strabismus unspecified @ 0.85
imbalance ocular muscle > strabismus unspecified @ 0.85
hypertension eye > ocular hypertension @ 0.85
hemorrhage eye > conjunctival hemorrhage @ 0.85
hemorrhage intraocular > hemophthalmos @ 0.85
deformity pupil > pupillary abnormality @ 0.85
constriction visual field > generalized contraction of visual field @ 0.85
deviation conjugate > palsy conjugate gaze @ 0.85
eye inflammation > conjunctivitis @ 0.85
wound dehiscence eye > disruption @ 0.85
contusion retina > other injuries of eye and orbit @ 0.85
rupture iris > iridodialysis @ 0.85
rupture lens capsule > traumatic cataract @ 0.85
iris stuck to lens > posterior synechiae @ 1.0
iris stuck cornea > anterior synechiae @ 0.95
iris stuck cornea > goniosynechiae @ 0.5
iris wasting > degeneration of iris @ 1.0
iris shrinking > degeneration of iris @ 0.95
iris thinning > degeneration of iris
cloudy vitreous > other vitreous opacities @ 1.0
clouding vitreous > other vitreous opacities @ 1.0
vitreous shrinking > vitreous degeneration @ 0.95
blocked retina vessel > retinal vascular occlusion @ 1.0
blocked eye artery > central retinal artery occlusion
blocked eye vein > central retinal vein occlusion
stroke in eye > central retinal artery occlusion
clot in eye > retinal vascular occlusion
yellow spots retina > drusen degenerative of macula @ 0.95
old age central vision > age-related macular degeneration
old age central vision > nonexudative age-related macular degeneration @ 0.7
central vision old > macular degeneration @ 0.85
center vision loss > macular degeneration @ 0.8
center vision loss > scotoma involving central area @ 0.85
pigment retina > pigmentary retinal dystrophy @ 0.85
retina wasting night > pigmentary retinal dystrophy @ 0.8
eye flutter > nystagmus @ 0.8
inflamed eyelid edges > unspecified blepharitis @ 1.0
crusty eyelids > unspecified blepharitis @ 0.95
inflamed tear sac > dacryocystitis @ 1.0
sore on cornea > corneal ulcer @ 1.0
pus in eye > purulent endophthalmitis @ 0.8
yellow bump on eye > pinguecula @ 1.0

# --- findings told as a phenotype list defines them
asymmetric pupil > anisocoria @ 1.0
pupil size unequal > anisocoria @ 1.0
pupils do not react > pupillary abnormality @ 0.8
pupils do not react > other anomalies of pupillary function @ 0.95
slow reacting pupil > other anomalies of pupillary function @ 0.95
abnormal pupil reaction > anomaly of pupillary function unspecified @ 1.0
pupil function abnormal > anomaly of pupillary function unspecified @ 1.0
damage optic nerve > other disorders of optic nerve
damage optic nerve > glaucoma @ 0.6
loss of optic nerve fibers > optic atrophy @ 1.0
cloudy lens eye > unspecified cataract @ 1.0
cloudy eye > unspecified cataract @ 0.7
cloudy eye > corneal opacity @ 0.8
retina lifts off > retinal detachment @ 1.0
hole innermost layer eye > retinal defect @ 0.5
hole innermost layer eye > congenital malformation retina @ 0.6
hole innermost layer eye > coloboma @ 0.7
macula degeneration > macular degeneration @ 1.0
scar tissue retina > puckering of macula @ 0.7
scar tissue retina > chorioretinal scars @ 0.85
abnormal retina pigment > pigmentary retinal dystrophy @ 0.8
retina pigment changes > pigmentary retinal dystrophy @ 0.7
retina pigment changes > peripheral retinal degeneration @ 0.6
abnormal retinal color > other specified retinal disorders @ 0.6
abnormal retinal blood vessels > changes in retinal vascular appearance @ 0.95
twisted retinal vessels > changes in retinal vascular appearance
narrow retinal vessels > changes in retinal vascular appearance
new vessels retina > retinal neovascularization @ 1.0
new blood vessels cornea > corneal neovascularization @ 1.0
calcium in cornea > band keratopathy
band cornea > band keratopathy @ 1.0
cornea dystrophy > hereditary corneal dystrophies @ 1.0
abnormal cornea curvature > astigmatism
eye misalignment > unspecified strabismus @ 0.95
squint eyes > unspecified strabismus @ 1.0
upward turning eye > vertical strabismus
eyes fail to converge > convergence insufficiency @ 1.0
trouble focusing near > disorder of accommodation @ 0.6
trouble focusing near > convergence insufficiency | presbyopia @ 0.7
eyes cant focus > disorders of accommodation @ 0.85
cannot move eyes voluntarily > palsy conjugate gaze | other disorders of binocular movement @ 0.8
difficulty moving eyes > ophthalmoplegia @ 0.8
difficulty moving eyes > unspecified disorder of binocular movement @ 0.85
limited eye movement > ophthalmoplegia
oculomotor apraxia > other disorders of binocular movement @ 0.8
white eyelashes > vitiligo of eyelid @ 0.7
white eyelashes > other specified disorders eyelid @ 0.6
eyelids stick together > ankyloblepharon @ 0.95
blood vessel growth iris > rubeosis iridis
blood vessel growth iris > other vascular disorders of iris @ 0.85
increased iris pigment > other congenital malformations of iris @ 0.7
pale iris > other congenital malformations of iris @ 0.8
hypoplastic iris > other congenital malformations of iris @ 0.95
small iris > other congenital malformations of iris

# --- how eyes, lids and brows look, in lay words
thick eyebrows > hypertrichosis
unibrow > hypertrichosis
monobrow > hypertrichosis
eyebrows joined > hypertrichosis
eyebrows meet > hypertrichosis
joined brows > hypertrichosis @ 0.85
thick eyelashes > hypertrichosis of eyelid @ 0.95
extra eyelashes > trichiasis @ 0.8
double row eyelashes > other congenital malformations of eyelid
absent eyelashes > madarosis of eyelid @ 0.95
few eyelashes > madarosis of eyelid @ 0.95
sparse eyelashes > madarosis of eyelid @ 0.95
falling out eyelashes > madarosis of eyelid @ 0.95
loss eyelashes > madarosis of eyelid @ 1.0
absent eyebrows > madarosis of eyelid and periocular area
sparse eyebrows > madarosis of eyelid and periocular area
loss eyebrow > madarosis of eyelid and periocular area @ 0.95
lashes rub eye > trichiasis without entropion @ 0.95
lashes turned in > trichiasis without entropion @ 0.95
eyes close together > other specified congenital malformations of skull and face bones
closely set eyes > other specified congenital malformations of skull and face bones @ 0.95
eyes wide apart > hypertelorism @ 1.0
increased distance eyes > hypertelorism @ 0.95
eye sinking back > enophthalmos @ 0.95
pop eyed > exophthalmic conditions @ 0.95
eyes popping out > exophthalmic conditions @ 0.95
short eye openings > blepharophimosis @ 0.95
eyelid fold > other congenital malformations of eyelid @ 0.75
eye fold corner > other congenital malformations of eyelid @ 0.85
upslanted eyes > other congenital malformations of eyelid @ 0.95
downslanted eyes > other congenital malformations of eyelid @ 0.95
almond shaped eyes > other congenital malformations of eyelid
inner corner eyelid > other congenital malformations of eyelid @ 0.7
notched eyelid > other congenital malformations of eyelid
split eyelid > other congenital malformations of eyelid
droopy eye > ptosis of eyelid @ 0.95
eye droops > ptosis of eyelid
sagging eyelid > dermatochalasis @ 0.85
loose skin eyelid > dermatochalasis @ 1.0
bags under eyes > edema of eyelid @ 0.8
eye bags > dermatochalasis @ 0.85
eye bags > edema of eyelid @ 0.8
dark circles eyes > chloasma of eyelid @ 0.8
dark circles eyes > disorder of pigmentation @ 0.85
dark eyelids > chloasma of eyelid @ 0.8
swollen eye > edema of eyelid @ 0.8
swollen shut eye > edema of eyelid @ 0.95
eyelid retraction > lid retraction @ 1.0
upper eyelid pulled up > lid retraction @ 0.95
eyelid twitch > clonic hemifacial spasm @ 0.5
squeezing eyes shut > blepharospasm
blinking > blepharospasm @ 0.7 if: fast, constant, too, much, frequent, eye, eyes
cannot close eyelid > lagophthalmos @ 0.95
eyes open while sleeping > lagophthalmos
third eyelid > other specified disorders of conjunctiva @ 0.5
yellow bump eyelid > xanthelasma @ 0.95
different colored eyes > other congenital malformations of iris @ 0.95
different colored iris > other congenital malformations of iris @ 0.95
two eye colors > other congenital malformations of iris @ 0.95
heterochromia > other congenital malformations of iris @ 0.95
keyhole iris > coloboma of iris @ 1.0
pupil not round > pupillary abnormality @ 0.85
large pupil > mydriasis @ 0.95
off center pupil > other congenital malformations of iris
large cornea > other specified congenital malformations of eye @ 0.6
thin cornea > other specified disorders of cornea
cone cornea > keratoconus @ 1.0
ring around cornea > peripheral corneal degeneration @ 0.8
eye scar > corneal scar @ 0.8
small lens > spherophakia
small lens > congenital lens malformation @ 0.85
yellow whites eyes > unspecified jaundice @ 0.95
yellow eyes > unspecified jaundice @ 0.95
yellow eyeballs > unspecified jaundice @ 0.95
cobblestone > other conjunctivitis @ 0.4 if: eye, eyelid

# --- how they see and move
fast eye movements > nystagmus
bouncing eyes > nystagmus @ 0.95
flickering eyes > nystagmus
eyes move by themselves > nystagmus @ 0.95
jerky eye movements > nystagmus
slow eye movements > other irregular eye movements @ 0.85
cannot move eyes > ophthalmoplegia @ 0.95
paralyzed eye > paralytic strabismus
cannot look up > progressive supranuclear ophthalmoplegia @ 0.5
cannot look sideways > palsy of conjugate gaze @ 0.95
difficulty looking up > palsy of conjugate gaze @ 0.95
eye drifts > exotropia @ 0.7
eye drifts > strabismus @ 0.85
eyes not aligned > strabismus @ 0.95
abnormal curving cornea > astigmatism @ 0.95
curved cornea > astigmatism @ 0.85
cannot see far > myopia @ 0.95
trouble seeing distance > myopia
distance vision blurry > myopia
severely near sighted > degenerative myopia @ 0.8
trouble seeing close > hypermetropia @ 0.85
trouble seeing close > presbyopia
trouble reading small print > presbyopia
eyes different prescription > anisometropia @ 0.95
poor color vision > color vision deficiency @ 1.0
trouble telling colors > color vision deficiency @ 1.0
color discrimination > color vision deficiency
cannot see colors > color blindness | achromatopsia
cannot see dark > night blindness
vision in dim light > night blindness
peripheral vision loss > generalized contraction of visual field @ 0.85
central vision loss > scotoma involving central area
vision loss in half > homonymous bilateral field defects @ 0.85
patchy vision > scotoma @ 0.7
dark spots vision > other vitreous opacities @ 0.8
dark spots vision > scotoma @ 0.7
specks in vision > other vitreous opacities
spots floating eyes > other vitreous opacities @ 0.95
cobwebs in vision > other vitreous opacities @ 0.85
curtain over vision > transient visual loss @ 0.8
vision goes black > transient visual loss @ 0.85
temporary vision loss > transient visual loss @ 0.95
halos around lights > subjective visual disturbances @ 0.85
seeing flashes > subjective visual disturbances @ 0.85
wavy vision > visual distortions of shape and size @ 0.85
things look smaller > visual distortions of shape and size @ 0.85
bad eyesight > unspecified visual loss @ 0.8
reduced visual acuity > unspecified visual loss @ 0.85
decreased vision > unspecified visual loss @ 0.85
delayed visual development > other visual disturbances @ 0.7
small optic nerve > congenital malformation of optic disc
small optic disc > congenital malformation of optic disc
lack tears > dry eye syndrome
decreased tears > dry eye syndrome
excess tears > epiphora @ 0.95
gritty eyes > foreign body sensation eye @ 0.5
blood spot on eye > conjunctival hemorrhage @ 0.95
bleeding in eye > retinal hemorrhage @ 0.7
bleeding in eye > vitreous hemorrhage @ 0.8
retina peeling > retinal detachment
wasting retina > peripheral retinal degeneration | hereditary retinal dystrophy @ 0.7
cherry red spot > other specified retinal disorders @ 0.75
white reflex > leucocoria if: pupil, eye, retina
white ring eye > arcus senilis @ 0.85
old eyes > presbyopia @ 0.85
short arm reading > presbyopia @ 0.8
bleary eyes > other specified disorders eye @ 0.4
sties > hordeolum @ 1.0
sty > hordeolum externum @ 1.0
pinkeye > unspecified conjunctivitis @ 1.0
madras eye > unspecified conjunctivitis @ 0.95
sore eyes > unspecified conjunctivitis @ 0.85
cold in eye > unspecified conjunctivitis @ 0.85
computer eyes > other visual disturbances @ 0.3
computer eyes > subjective visual disturbances @ 0.5
computer eyes > asthenopia @ 0.6
film over eye > cataract @ 0.6
glass eye > presence of artificial eye @ 1.0

# --- eye: process and part
bleb leak > other postprocedural complications and disorders of eye and adnexa in: icd10cm
lens exfoliation > other specified disorders of lens in: icd10cm
iris defect > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
iris rupture > other specified disorders of iris and ciliary body in: icd10cm
iris swelling > other specified disorders of iris and ciliary body in: icd10cm
iris mass > other specified disorders of iris and ciliary body in: icd10cm
iris degeneration > degeneration of iris (pigmentary) in: icd10cm
iris inflammation > iridocyclitis in: icd10cm
iris infection > secondary infectious iridocyclitis in: icd10cm
iris tear > iridodialysis in: icd10cm
iris detachment > iridodialysis in: icd10cm
iris blood vessels > other vascular disorders of iris and ciliary body in: icd10cm
ciliary body cyst > idiopathic cysts of iris, ciliary body or anterior chamber in: icd10cm
ciliary body hemorrhage > hyphema in: icd10cm
ciliary body abscess > hypopyon @ 0.7 in: icd10cm
pupil adhesion > pupillary membranes @ 0.7 in: icd10cm
pupil occlusion > pupillary membranes in: icd10cm
pupil contraction > miosis in: icd10cm
pupil paralysis > other anomalies of pupillary function in: icd10cm
lens opacity > unspecified cataract in: icd10cm
lens calcification > other specified disorders of lens in: icd10cm
lens tear > other specified disorders of lens in: icd10cm
lens edema > other specified disorders of lens in: icd10cm
lens abscess > other specified disorders of lens @ 0.7 in: icd10cm
lens absence > aphakia in: icd10cm
lens luxation > dislocation of lens in: icd10cm
vitreous inflammation > other disorders of vitreous body in: icd10cm
vitreous cyst > other disorders of vitreous body in: icd10cm
vitreous adhesion > vitreomacular adhesion @ 0.8 in: icd10cm
vitreous contraction > vitreous degeneration in: icd10cm
vitreous liquefaction > vitreous degeneration in: icd10cm
vitreous hernia > vitreous prolapse in: icd10cm
vitreous displacement > vitreous prolapse in: icd10cm
choroid atrophy > choroidal degeneration in: icd10cm
choroid calcification > other specified disorders of choroid in: icd10cm
choroid ischemia > other specified disorders of choroid in: icd10cm
choroid nodule > other specified disorders of choroid in: icd10cm
choroid thickening > other specified disorders of choroid in: icd10cm
choroid effusion > serous choroidal detachment in: icd10cm
choroid separation > choroidal detachment in: icd10cm
choroid bleeding > choroidal hemorrhage in: icd10cm
choroid tear > choroidal rupture in: icd10cm
choroid infection > chorioretinal inflammation in: icd10cm
choroid scar > chorioretinal scars in: icd10cm
retina infection > chorioretinal inflammation in: icd10cm
retina abscess > chorioretinal inflammation @ 0.7 in: icd10cm
retina calcification > other specified retinal disorders in: icd10cm
retina atrophy > other specified retinal disorders in: icd10cm
retina necrosis > other chorioretinal inflammations @ 0.7 in: icd10cm
retina fibrosis > other specified retinal disorders in: icd10cm
retina pigmentation > other specified retinal disorders in: icd10cm
retina exudate > exudative retinopathy in: icd10cm
retina thickening > retinal edema in: icd10cm
retina thrombosis > retinal vascular occlusion in: icd10cm
retina embolism > retinal artery occlusion in: icd10cm
retina spasm > transient retinal artery occlusion in: icd10cm
retina traction > traction detachment of retina in: icd10cm
retina wrinkling > puckering of macula in: icd10cm
macula edema > retinal edema @ 0.8 in: icd10cm
macula hemorrhage > retinal hemorrhage in: icd10cm
macula scar > macula scars of posterior pole in: icd10cm
macula traction > vitreomacular adhesion in: icd10cm
macula atrophy > degeneration of macula and posterior pole @ 0.7 in: icd10cm
macula fibrosis > puckering of macula in: icd10cm
macula detachment > serous retinal detachment @ 0.7 in: icd10cm
sclera inflammation > scleritis in: icd10cm
sclera infection > scleritis in: icd10cm
sclera thinning > scleral ectasia in: icd10cm
sclera perforation > other disorders of sclera in: icd10cm
sclera cyst > other disorders of sclera in: icd10cm
sclera ulcer > other disorders of sclera @ 0.8 in: icd10cm
sclera pigmentation > other disorders of sclera in: icd10cm
sclera nodule > nodular episcleritis @ 0.7 in: icd10cm
episclera inflammation > episcleritis in: icd10cm
cornea hydrops > rupture in descemet's membrane in: icd10cm
cornea blister > bullous keratopathy in: icd10cm
cornea vascularization > corneal neovascularization in: icd10cm
cornea pigmentation > corneal pigmentations and deposits in: icd10cm
cornea calcification > other calcerous corneal degeneration in: icd10cm
cornea atrophy > other corneal degeneration in: icd10cm
cornea fatty degeneration > other corneal degeneration in: icd10cm
cornea infiltrate > other keratitis @ 0.7 in: icd10cm
cornea thinning > corneal ectasia in: icd10cm
cornea protrusion > corneal ectasia in: icd10cm
cornea nodule > nodular corneal degeneration in: icd10cm
cornea hemorrhage > other specified disorders of cornea in: icd10cm
cornea hypertrophy > other specified disorders of cornea in: icd10cm
cornea cyst > other specified disorders of cornea in: icd10cm
cornea fistula > other specified disorders of cornea in: icd10cm
cornea abrasion recurrent > recurrent erosion of cornea in: icd10cm
cornea flattening > other corneal deformities in: icd10cm
conjunctiva fibrosis > scarring of conjunctiva in: icd10cm
conjunctiva ulcer > other specified disorders of conjunctiva in: icd10cm
conjunctiva abscess > other conjunctivitis @ 0.8 in: icd10cm
conjunctiva hypertrophy > other specified disorders of conjunctiva in: icd10cm
conjunctiva swelling > conjunctival edema in: icd10cm
conjunctiva stone > conjunctival concretions in: icd10cm
conjunctiva calcification > conjunctival deposits @ 0.8 in: icd10cm
conjunctiva adhesion > conjunctival adhesions and strands in: icd10cm
conjunctiva contraction > scarring of conjunctiva in: icd10cm
conjunctiva varix > vascular abnormalities of conjunctiva in: icd10cm
conjunctiva polyp > other specified disorders of conjunctiva in: icd10cm
eyelid nodule > other specified disorders of eyelid in: icd10cm
eyelid thickening > other specified disorders of eyelid in: icd10cm
eyelid fibrosis > other specified disorders of eyelid in: icd10cm
eyelid hemorrhage > other specified disorders of eyelid in: icd10cm
eyelid adhesion > blepharophimosis @ 0.8 in: icd10cm
eyelid paralysis > paralytic ptosis of eyelid in: icd10cm
eyelid weakness > ptosis of eyelid @ 0.8 in: icd10cm
eyelid contraction > eyelid retraction @ 0.8 in: icd10cm
eyelid varicose > vascular anomalies of eyelid in: icd10cm
eyelid telangiectasia > vascular anomalies of eyelid in: icd10cm
eyelid pigmentation > chloasma of eyelid in: icd10cm
eyelid degeneration > other degenerative disorders of eyelid in: icd10cm
eyelid atrophy > other degenerative disorders of eyelid in: icd10cm
eyelid laxity > other disorders affecting eyelid function in: icd10cm
eyelid infection > other specified inflammations of eyelid @ 0.8 in: icd10cm
lacrimal sac dilatation > other changes of lacrimal passages in: icd10cm
lacrimal sac polyp > other changes of lacrimal passages in: icd10cm
lacrimal duct adhesion > other changes of lacrimal passages in: icd10cm
lacrimal duct cyst > dacryops @ 0.8 in: icd10cm
lacrimal duct stone > dacryolith in: icd10cm
lacrimal sac abscess > acute dacryocystitis in: icd10cm
lacrimal sac infection > dacryocystitis in: icd10cm
lacrimal gland abscess > acute dacryoadenitis in: icd10cm
lacrimal gland swelling > chronic enlargement of lacrimal gland in: icd10cm
lacrimal gland displacement > lacrimal gland dislocation in: icd10cm
lacrimal canaliculus obstruction > stenosis of lacrimal canaliculi in: icd10cm
lacrimal punctum obstruction > stenosis of lacrimal punctum in: icd10cm
orbit abscess > cellulitis of orbit in: icd10cm
orbit swelling > edema of orbit in: icd10cm
orbit hematoma > hemorrhage of orbit in: icd10cm
orbit varix > other disorders of orbit in: icd10cm
orbit mass > other disorders of orbit in: icd10cm
optic nerve compression > other disorders of optic nerve in: icd10cm
optic nerve cyst > other disorders of optic nerve in: icd10cm
optic nerve ischemia > ischemic optic neuropathy in: icd10cm
optic nerve infarct > ischemic optic neuropathy in: icd10cm
optic nerve degeneration > optic atrophy in: icd10cm
optic nerve swelling > papilledema in: icd10cm
optic disc swelling > papilledema in: icd10cm
optic disc pallor > optic atrophy in: icd10cm
optic disc hemorrhage > other disorders of optic disc in: icd10cm
optic disc inflammation > optic papillitis in: icd10cm
eyeball atrophy > atrophy of globe in: icd10cm
eyeball infection > purulent endophthalmitis in: icd10cm
eyeball abscess > purulent endophthalmitis in: icd10cm
eyeball displacement > displacement of globe in: icd10cm
eyeball dislocation > luxation of globe in: icd10cm
eyeball perforation > other disorders of globe @ 0.6 in: icd10cm
eye muscle fibrosis > other paralytic strabismus @ 0.6 in: icd10cm
eye muscle inflammation > orbital myositis in: icd10cm
eye muscle contracture > other mechanical strabismus in: icd10cm
gaze paralysis > palsy of conjugate gaze in: icd10cm
gaze spasm > palsy (spasm) of conjugate gaze in: icd10cm
tearing > unspecified epiphora @ 0.7 in: icd10cm
ted > thyroid orbitopathy if: eye, eyes, thyroid, graves in: icd10cm
infection of zeis gland > hordeolum externum in: icd10cm
abscess of moll gland > hordeolum externum in: icd10cm
boil of lash follicle > hordeolum externum in: icd10cm
zeis gland abscess > hordeolum externum in: icd10cm
carbuncle of eyelid > abscess of eyelid in: icd10cm
pus in eyelid > abscess of eyelid in: icd10cm
granuloma of meibomian gland > chalazion in: icd10cm
inflammation of lid margin > unspecified blepharitis in: icd10cm
staphylococcal blepharitis > ulcerative blepharitis in: icd10cm
ulceration of eyelid margin > ulcerative blepharitis in: icd10cm
scurf on lashes > squamous blepharitis in: icd10cm
blepharitis sicca > squamous blepharitis in: icd10cm
atopic eczema of eyelid > eczematous dermatitis of eyelid in: icd10cm
dry skin of eyelid > xeroderma of eyelid in: icd10cm
erysipelas of eyelid > other specified inflammations of eyelid in: icd10cm
trachoma entropion > cicatricial entropion of eyelid in: icd10cm
age-related entropion > senile entropion of eyelid in: icd10cm
misdirected lashes > trichiasis without entropion in: icd10cm
inverted lash > trichiasis without entropion in: icd10cm
burn ectropion of lid > cicatricial ectropion of eyelid in: icd10cm
bell palsy ectropion > paralytic ectropion of eyelid in: icd10cm
bell palsy cannot close eye > paralytic lagophthalmos in: icd10cm
pseudoptosis of lid > blepharochalasis in: icd10cm
relaxed thin lid skin > blepharochalasis in: icd10cm
sagging upper lid > unspecified ptosis of eyelid in: icd10cm
levator dehiscence > myogenic ptosis of eyelid in: icd10cm
aponeurotic ptosis > myogenic ptosis of eyelid in: icd10cm
myasthenic ptosis > myogenic ptosis of eyelid in: icd10cm
third nerve ptosis > paralytic ptosis of eyelid in: icd10cm
trigemino-oculomotor synkinesis > abnormal innervation syndrome in: icd10cm
contraction of eyelid fissure > blepharophimosis in: icd10cm
stellwag > eyelid retraction in: icd10cm
floppy lid > other disorders affecting eyelid function in: icd10cm
eyelid imbrication > other disorders affecting eyelid function in: icd10cm
weakness of eyelid > other disorders affecting eyelid function in: icd10cm
eyelid contracture > other disorders affecting eyelid function in: icd10cm
cholesterol spots lids > xanthelasma of eyelid in: icd10cm
milphosis > madarosis of eyelid in: icd10cm
alopecia of eyelashes > madarosis of eyelid in: icd10cm
shrapnel retained in lid > retained foreign body in eyelid in: icd10cm
moll cyst > cysts of eyelid in: icd10cm
cyst of zeis > cysts of eyelid in: icd10cm
eyelid inclusion cyst > cysts of eyelid in: icd10cm
sudoriferous cyst > cysts of eyelid in: icd10cm
loose skin upper lid > dermatochalasis of eyelid in: icd10cm
redundant lid skin > dermatochalasis of eyelid in: icd10cm
orbital fat prolapse lid > dermatochalasis of eyelid in: icd10cm
quincke lid > edema of eyelid in: icd10cm
meibomian seborrhea > meibomian gland dysfunction of eyelid in: icd10cm
pachyblepharon > other specified disorders of eyelid in: icd10cm
deformity of eyelid > other specified disorders of eyelid in: icd10cm
lid lump > other specified disorders of eyelid in: icd10cm
keratosis of eyelid > other specified disorders of eyelid in: icd10cm
eyelid adhesion > other specified disorders of eyelid in: icd10cm
sclerosing dacryoadenitis > chronic dacryoadenitis in: icd10cm
hyperplasia lacrimal > chronic enlargement of lacrimal gland in: icd10cm
lacrimal gland mass > chronic enlargement of lacrimal gland in: icd10cm
lacrimal ductule cyst > dacryops in: icd10cm
lacrimal ductal cyst > dacryops in: icd10cm
aqueous deficient dry eye > dry eye syndrome in: icd10cm
alacrima acquired > dry eye syndrome in: icd10cm
lacrimal insufficiency > dry eye syndrome in: icd10cm
displaced tear gland > lacrimal gland dislocation in: icd10cm
luxation of lacrimal gland > lacrimal gland dislocation in: icd10cm
bloody tears > other specified disorders of lacrimal gland in: icd10cm
hemolacria > other specified disorders of lacrimal gland in: icd10cm
overflow of tears > unspecified epiphora in: icd10cm
illacrimation > unspecified epiphora in: icd10cm
stillicidium lacrimarum > unspecified epiphora in: icd10cm
hypersecretion of tears > epiphora due to excess lacrimation in: icd10cm
hyperlacrimation > epiphora due to excess lacrimation in: icd10cm
lacrimal pump failure > epiphora due to insufficient drainage in: icd10cm
nasolacrimal insufficiency > epiphora due to insufficient drainage in: icd10cm
lacrimal sac infection > unspecified dacryocystitis in: icd10cm
infection of nasolacrimal duct > unspecified dacryocystitis in: icd10cm
pericystitis lacrimal > phlegmonous dacryocystitis in: icd10cm
lacrimal sac phlegmon > phlegmonous dacryocystitis in: icd10cm
acute peridacryocystitis > acute dacryocystitis in: icd10cm
suppuration of lacrimal sac > acute dacryocystitis in: icd10cm
acute infection of canaliculus > acute lacrimal canaliculitis in: icd10cm
canaliculitis > chronic lacrimal canaliculitis in: icd10cm
lacrimal canaliculitis > chronic lacrimal canaliculitis in: icd10cm
sulfur granules tear duct > chronic lacrimal canaliculitis in: icd10cm
dacryocele > chronic lacrimal mucocele in: icd10cm
lacrimal sac mucocele > chronic lacrimal mucocele in: icd10cm
lacrimal mucopyocele > chronic lacrimal mucocele in: icd10cm
punctal ectropion > eversion of lacrimal punctum in: icd10cm
pando > acquired stenosis of nasolacrimal duct in: icd10cm
nldo > acquired stenosis of nasolacrimal duct in: icd10cm
occluded punctum > stenosis of lacrimal punctum in: icd10cm
obstruction of punctum > stenosis of lacrimal punctum in: icd10cm
lacrimal sac fistula > lacrimal fistula in: icd10cm
fistula of lacrimal gland > lacrimal fistula in: icd10cm
punctal plug migration > other changes of lacrimal passages in: icd10cm
adhesions of lacrimal passages > other changes of lacrimal passages in: icd10cm
polyp lacrimal > other changes of lacrimal passages in: icd10cm
lacrimal sac granuloma > granuloma of lacrimal passages in: icd10cm
postseptal cellulitis > cellulitis of orbit in: icd10cm
subperiosteal orbital abscess > cellulitis of orbit in: icd10cm
necrosis of orbital bone > osteomyelitis of orbit in: icd10cm
orbital periosteum inflammation > periostitis of orbit in: icd10cm
orbital inflammatory disease > unspecified chronic inflammatory disorders of orbit in: icd10cm
igg4 orbital > unspecified chronic inflammatory disorders of orbit in: icd10cm
idiopathic orbital inflammatory syndrome > unspecified chronic inflammatory disorders of orbit in: icd10cm
xanthogranuloma orbital > granuloma of orbit in: icd10cm
inflamed extraocular muscles > orbital myositis in: icd10cm
extraocular myositis > orbital myositis in: icd10cm
inflammation of ocular muscle > orbital myositis in: icd10cm
dystopia of eyeball > displacement of globe in: icd10cm
globe dystopia > displacement of globe in: icd10cm
hypoglobus > displacement of globe in: icd10cm
proptosis lateral > displacement of globe in: icd10cm
retrobulbar hemorrhage > hemorrhage of orbit in: icd10cm
bleeding behind eye > hemorrhage of orbit in: icd10cm
orbital varix proptosis > intermittent exophthalmos in: icd10cm
pulsatile proptosis > pulsating exophthalmos in: icd10cm
carotid cavernous proptosis > pulsating exophthalmos in: icd10cm
recession of eyeball > unspecified enophthalmos in: icd10cm
retrobulbar cyst > cyst of orbit in: icd10cm
thickening of eye muscles > myopathy of extraocular muscles in: icd10cm
endocrine exophthalmos > thyroid orbitopathy in: icd10cm
graves eye > thyroid orbitopathy in: icd10cm
silent sinus > other disorders of orbit in: icd10cm
orbital fat herniation > other disorders of orbit in: icd10cm
orbital fat prolapse > other disorders of orbit in: icd10cm
orbital compartment syndrome > other disorders of orbit in: icd10cm
varicocele of orbit > other disorders of orbit in: icd10cm
orbital lymphoproliferative > other disorders of orbit in: icd10cm
arteriovenous fistula of orbit > other disorders of orbit in: icd10cm
koch-weeks > acute follicular conjunctivitis in: icd10cm
beal conjunctivitis > acute follicular conjunctivitis in: icd10cm
blennorrhea of conjunctiva > other mucopurulent conjunctivitis in: icd10cm
catarrhal ophthalmia > other mucopurulent conjunctivitis in: icd10cm
pollen conjunctivitis > acute atopic conjunctivitis in: icd10cm
rhinoconjunctivitis > acute atopic conjunctivitis in: icd10cm
irritant conjunctivitis > acute toxic conjunctivitis in: icd10cm
croupous conjunctivitis > pseudomembranous conjunctivitis in: icd10cm
gpc > chronic giant papillary conjunctivitis in: icd10cm
contact lens-induced papillary > chronic giant papillary conjunctivitis in: icd10cm
follicular conjunctivitis > chronic follicular conjunctivitis in: icd10cm
follicles of conjunctiva > chronic follicular conjunctivitis in: icd10cm
spring ophthalmia > vernal conjunctivitis in: icd10cm
vernal catarrh palpebral > vernal conjunctivitis in: icd10cm
atopic keratoconjunctivitis > other chronic allergic conjunctivitis in: icd10cm
chronic atopic conjunctivitis > other chronic allergic conjunctivitis in: icd10cm
chronic itchy eyes > other chronic allergic conjunctivitis in: icd10cm
plasminogen deficiency conjunctivitis > ligneous conjunctivitis in: icd10cm
lid and conjunctiva inflammation > unspecified blepharoconjunctivitis in: icd10cm
morax > angular blepharoconjunctivitis in: icd10cm
contact allergy lids conjunctiva > contact blepharoconjunctivitis in: icd10cm
eye drop allergy blepharoconjunctivitis > contact blepharoconjunctivitis in: icd10cm
pinguecula inflamed > pingueculitis in: icd10cm
superior limbic conjunctivitis > other conjunctivitis in: icd10cm
neurotrophic conjunctivitis > other conjunctivitis in: icd10cm
pterygium came back > recurrent pterygium of eye in: icd10cm
regrown pterygium > recurrent pterygium of eye in: icd10cm
calcareous deposit under lid > conjunctival concretions in: icd10cm
racial melanosis > conjunctival pigmentations in: icd10cm
pam conjunctiva > conjunctival pigmentations in: icd10cm
discoloration of conjunctiva > conjunctival pigmentations in: icd10cm
dry conjunctiva > conjunctival xerosis unspecified in: icd10cm
keratinization of conjunctiva > conjunctival xerosis unspecified in: icd10cm
drying of conjunctiva > conjunctival xerosis unspecified in: icd10cm
pyogenic granuloma conjunctiva > conjunctival granuloma in: icd10cm
adhesion lid to eyeball > symblepharon in: icd10cm
lid stuck to eyeball > symblepharon in: icd10cm
adhesion of eyelid to eyeball > symblepharon in: icd10cm
shrinkage of conjunctiva > scarring of conjunctiva in: icd10cm
cicatrization of conjunctiva > scarring of conjunctiva in: icd10cm
sludging of conjunctival > vascular abnormalities of conjunctiva in: icd10cm
jelly-like eye white > conjunctival edema in: icd10cm
engorged conjunctiva > conjunctival hyperemia in: icd10cm
false pterygium > pseudopterygium of conjunctiva in: icd10cm
loose conjunctival folds > conjunctivochalasis in: icd10cm
conjunctival chalasis > conjunctivochalasis in: icd10cm
keratosis of conjunctiva > other specified disorders of conjunctiva in: icd10cm
leukoplakia of conjunctiva > other specified disorders of conjunctiva in: icd10cm
nodular scleritis > anterior scleritis in: icd10cm
gelatinous scleritis > brawny scleritis in: icd10cm
necrotizing scleritis without inflammation > scleromalacia perforans in: icd10cm
necrotizing scleritis > other scleritis in: icd10cm
surgically induced scleritis > other scleritis in: icd10cm
inflammation of episclera > unspecified episcleritis in: icd10cm
ciliary staphyloma > localized anterior staphyloma in: icd10cm
intercalary staphyloma > localized anterior staphyloma in: icd10cm
myopic staphyloma > staphyloma posticum in: icd10cm
scleral plaque > other disorders of sclera in: icd10cm
senile scleral plaque > other disorders of sclera in: icd10cm
keratohelcosis > unspecified corneal ulcer in: icd10cm
annular corneal ulcer > ring corneal ulcer in: icd10cm
ulcus serpens > corneal ulcer with hypopyon in: icd10cm
peripheral ulcerative keratitis > marginal corneal ulcer in: icd10cm
puk > marginal corneal ulcer in: icd10cm
keratomycosis > mycotic corneal ulcer in: icd10cm
fusarium keratitis > mycotic corneal ulcer in: icd10cm
aspergillus cornea > mycotic corneal ulcer in: icd10cm
hole in cornea > perforated corneal ulcer in: icd10cm
descemetocele perforated > perforated corneal ulcer in: icd10cm
coin-shaped keratitis > macular keratitis in: icd10cm
filamentous keratitis > filamentary keratitis in: icd10cm
corneal filaments > filamentary keratitis in: icd10cm
keratitis filiformis > filamentary keratitis in: icd10cm
uv keratitis > photokeratitis in: icd10cm
photoconjunctivitis > photokeratitis in: icd10cm
keratitis e lagophthalmo > exposure keratoconjunctivitis in: icd10cm
kcs > keratoconjunctivitis sicca in: icd10cm
neurotrophic corneal ulcer > neurotrophic keratoconjunctivitis in: icd10cm
caterpillar hair eye > ophthalmia nodosa in: icd10cm
caterpillar ophthalmia > ophthalmia nodosa in: icd10cm
scrofulous keratitis > phlyctenular keratoconjunctivitis in: icd10cm
phlycten > phlyctenular keratoconjunctivitis in: icd10cm
strumous keratitis > phlyctenular keratoconjunctivitis in: icd10cm
vkc > vernal keratoconjunctivitis with limbar and corneal involvement in: icd10cm
trantas dots > vernal keratoconjunctivitis with limbar and corneal involvement in: icd10cm
superior limbic keratoconjunctivitis > other keratoconjunctivitis in: icd10cm
slk > other keratoconjunctivitis in: icd10cm
stromal keratitis > unspecified interstitial keratitis in: icd10cm
suppurative keratitis > corneal abscess in: icd10cm
sclerosing keratopathy > sclerosing keratitis in: icd10cm
disciform keratitis nonherpetic > other interstitial and deep keratitis in: icd10cm
disciform keratitis > other interstitial and deep keratitis in: icd10cm
rosacea keratitis deep > other interstitial and deep keratitis in: icd10cm
micropannus > pannus (corneal) in: icd10cm
allergic eczematous pannus > pannus (corneal) in: icd10cm
rosacea keratitis > other keratitis in: icd10cm
toxic keratitis > other keratitis in: icd10cm
central leukoma > central corneal opacity in: icd10cm
central leucoma > central corneal opacity in: icd10cm
faint corneal scar > minor opacity of cornea in: icd10cm
edge of cornea opacity > peripheral opacity of cornea in: icd10cm
macula of cornea > other corneal scars and opacities in: icd10cm
corneal leukoma > other corneal scars and opacities in: icd10cm
corneal opacification > other corneal scars and opacities in: icd10cm
leucoma > other corneal scars and opacities in: icd10cm
leukoma > other corneal scars and opacities in: icd10cm
corneal haze > unspecified corneal scar and opacity in: icd10cm
hudson-stahli > anterior corneal pigmentations in: icd10cm
iron line cornea > anterior corneal pigmentations in: icd10cm
argyrosis of cornea > argentous corneal deposits in: icd10cm
silver deposits cornea > argentous corneal deposits in: icd10cm
cornea verticillata > corneal deposits in metabolic disorders in: icd10cm
whorl keratopathy > corneal deposits in metabolic disorders in: icd10cm
vortex keratopathy > corneal deposits in metabolic disorders in: icd10cm
kf ring > kayser-fleischer ring in: icd10cm
copper deposit cornea > kayser-fleischer ring in: icd10cm
corneal blood staining > stromal corneal pigmentations in: icd10cm
corneal bullae > bullous keratopathy in: icd10cm
pseudophakic bullous > bullous keratopathy in: icd10cm
sattler veil > corneal edema secondary to contact lens in: icd10cm
striate keratopathy > folds in descemet's membrane in: icd10cm
descemet membrane tear > rupture in descemet's membrane in: icd10cm
haab striae > rupture in descemet's membrane in: icd10cm
descemet detachment > rupture in descemet's membrane in: icd10cm
degenerative keratopathy > unspecified corneal degeneration in: icd10cm
band shaped corneal dystrophy > band keratopathy in: icd10cm
zonular keratopathy > band keratopathy in: icd10cm
calcareous degeneration of cornea > other calcerous corneal degeneration in: icd10cm
calcareous corneal > other calcerous corneal degeneration in: icd10cm
corneal melt > keratomalacia in: icd10cm
climatic droplet > nodular corneal degeneration in: icd10cm
spheroidal degeneration > nodular corneal degeneration in: icd10cm
bietti nodular > nodular corneal degeneration in: icd10cm
salzmann dystrophy > nodular corneal degeneration in: icd10cm
furrow degeneration > peripheral corneal degeneration in: icd10cm
pellucid marginal > peripheral corneal degeneration in: icd10cm
marginal degeneration of cornea > peripheral corneal degeneration in: icd10cm
coats white ring > other corneal degeneration in: icd10cm
discoid corneal degeneration > other corneal degeneration in: icd10cm
crocodile shagreen > other corneal degeneration in: icd10cm
hyaline degeneration of cornea > other corneal degeneration in: icd10cm
hassall-henle > other corneal degeneration in: icd10cm
lipid degeneration of cornea > other corneal degeneration in: icd10cm
corneal lipidosis > other corneal degeneration in: icd10cm
posterior polymorphous > endothelial corneal dystrophy in: icd10cm
ched > endothelial corneal dystrophy in: icd10cm
schlichting > endothelial corneal dystrophy in: icd10cm
ppcd > endothelial corneal dystrophy in: icd10cm
posterior polymorphous corneal > endothelial corneal dystrophy in: icd10cm
map-dot > epithelial (juvenile) corneal dystrophy in: icd10cm
crumb-like corneal > granular corneal dystrophy in: icd10cm
haab-dimmer > lattice corneal dystrophy in: icd10cm
gelatinous drop-like > lattice corneal dystrophy in: icd10cm
crystalline corneal > other hereditary corneal dystrophies in: icd10cm
mouchetee > other hereditary corneal dystrophies in: icd10cm
ubiad1 > other hereditary corneal dystrophies in: icd10cm
grayson-wilbrandt > other hereditary corneal dystrophies in: icd10cm
waardenburg-jonkers > other hereditary corneal dystrophies in: icd10cm
post-lasik ectasia > corneal ectasia in: icd10cm
keratoglobus acquired > corneal ectasia in: icd10cm
ectatic cornea > corneal ectasia in: icd10cm
racemose staphyloma > corneal staphyloma in: icd10cm
bulge of descemet > descemetocele in: icd10cm
prolapse of cornea > descemetocele in: icd10cm
misshapen cornea > other corneal deformities in: icd10cm
corneal dellen > other corneal deformities in: icd10cm
corneal hypesthesia > anesthesia and hypoesthesia of cornea in: icd10cm
corneal warpage > corneal disorder due to contact lens in: icd10cm
franceschetti erosion > recurrent erosion of cornea in: icd10cm
iridocorneal endothelial > other specified disorders of cornea in: icd10cm
epithelial downgrowth cornea > other specified disorders of cornea in: icd10cm
corneal keloid > other specified disorders of cornea in: icd10cm
epithelial defect of cornea > other specified disorders of cornea in: icd10cm
corneal epithelial cyst > other specified disorders of cornea in: icd10cm
keratopathy > unspecified disorder of cornea in: icd10cm
traumatic iritis > secondary noninfectious iridocyclitis in: icd10cm
iritis after injury > secondary noninfectious iridocyclitis in: icd10cm
drug-induced uveitis > secondary noninfectious iridocyclitis in: icd10cm
endogenous iridocyclitis > secondary noninfectious iridocyclitis in: icd10cm
abscess of iris > hypopyon in: icd10cm
granulomatous uveitis anterior > chronic iridocyclitis in: icd10cm
jia uveitis > chronic iridocyclitis in: icd10cm
phacoantigenic > lens-induced iridocyclitis in: icd10cm
phacoanaphylaxis > lens-induced iridocyclitis in: icd10cm
fhi > fuchs' heterochromic cyclitis in: icd10cm
uveo-encephalitic > vogt-koyanagi syndrome in: icd10cm
uveocutaneous > vogt-koyanagi syndrome in: icd10cm
inflammation of iris > unspecified iridocyclitis in: icd10cm
uveal inflammation > unspecified iridocyclitis in: icd10cm
microhyphema > hyphema in: icd10cm
nvi > other vascular disorders of iris and ciliary body in: icd10cm
pigment dispersion syndrome > degeneration of iris (pigmentary) in: icd10cm
pupillary ruff atrophy > degeneration of pupillary margin in: icd10cm
epithelial ingrowth > implantation cysts of iris ciliary body or anterior chamber in: icd10cm
epithelial ingrowth anterior chamber > implantation cysts of iris ciliary body or anterior chamber in: icd10cm
inclusion cyst anterior chamber > implantation cysts of iris ciliary body or anterior chamber in: icd10cm
secluded pupil > pupillary membranes in: icd10cm
blocked pupil > pupillary membranes in: icd10cm
stuck iris > unspecified adhesions of iris in: icd10cm
angle synechiae > goniosynechiae in: icd10cm
adhesions of chamber angle > goniosynechiae in: icd10cm
iris torn from root > iridodialysis in: icd10cm
iris dialysis > iridodialysis in: icd10cm
separation of iris > iridodialysis in: icd10cm
peaked pupil > pupillary abnormalities in: icd10cm
tamsulosin iris > floppy iris syndrome in: icd10cm
billowing iris > floppy iris syndrome in: icd10cm
flomax eye > floppy iris syndrome in: icd10cm
iris nodule > other specified disorders of iris and ciliary body in: icd10cm
trembling iris > other specified disorders of iris and ciliary body in: icd10cm
cyclodialysis > other specified disorders of iris and ciliary body in: icd10cm
ciliary body detachment > other specified disorders of iris and ciliary body in: icd10cm
swelling of ciliary body > other specified disorders of iris and ciliary body in: icd10cm
ectropion uveae > other specified disorders of iris and ciliary body in: icd10cm
ectropion of iris > other specified disorders of iris and ciliary body in: icd10cm
granuloma of iris > other specified disorders of iris and ciliary body in: icd10cm
cuneiform cataract > cortical age-related cataract in: icd10cm
spoke cataract > cortical age-related cataract in: icd10cm
cortical spokes lens > cortical age-related cataract in: icd10cm
immature cataract > other age-related incipient cataract in: icd10cm
beginning cataract > other age-related incipient cataract in: icd10cm
black cataract senile > age-related nuclear cataract in: icd10cm
cataracta nigra > age-related nuclear cataract in: icd10cm
brown cataract > age-related nuclear cataract in: icd10cm
ns cataract > age-related nuclear cataract in: icd10cm
overripe cataract > age-related cataract morgagnian type in: icd10cm
milky liquefied cataract > age-related cataract morgagnian type in: icd10cm
mixed senile cataract > combined forms of age-related cataract in: icd10cm
mature cataract > other age-related cataract in: icd10cm
ripe cataract > other age-related cataract in: icd10cm
mature senile > other age-related cataract in: icd10cm
floriform > infantile and juvenile cortical lamellar or zonular cataract in: icd10cm
riders cataract > infantile and juvenile cortical lamellar or zonular cataract in: icd10cm
cataracta centralis > infantile and juvenile nuclear cataract in: icd10cm
vossius > unspecified traumatic cataract in: icd10cm
contusion cataract > unspecified traumatic cataract in: icd10cm
concussion cataract > unspecified traumatic cataract in: icd10cm
vossius' ring > localized traumatic opacities in: icd10cm
localized traumatic lens opacity > localized traumatic opacities in: icd10cm
complete traumatic cataract > total traumatic cataract in: icd10cm
uveitic cataract > cataract secondary to ocular disorders in: icd10cm
cataract in chronic iridocyclitis > cataract secondary to ocular disorders in: icd10cm
cataract due to glaucoma > cataract secondary to ocular disorders in: icd10cm
cataract in retinitis pigmentosa > cataract secondary to ocular disorders in: icd10cm
corticosteroid cataract > drug-induced cataract in: icd10cm
cataract from medicine > drug-induced cataract in: icd10cm
opacified posterior capsule > unspecified secondary cataract in: icd10cm
elschnig > unspecified secondary cataract in: icd10cm
elschnig pearls > unspecified secondary cataract in: icd10cm
furnaceman > other specified cataract in: icd10cm
christmas tree cataract > other specified cataract in: icd10cm
heat cataract > other specified cataract in: icd10cm
lens opacification > unspecified cataract in: icd10cm
loss of lens > aphakia in: icd10cm
displacement of lens > unspecified dislocation of lens in: icd10cm
partly dislocated lens > subluxation of lens in: icd10cm
phacodonesis > subluxation of lens in: icd10cm
zonular dehiscence > subluxation of lens in: icd10cm
trembling lens > subluxation of lens in: icd10cm
lens fell into vitreous > posterior dislocation of lens in: icd10cm
lens capsule wrinkling > other specified disorders of lens in: icd10cm
pseudoexfoliation syndrome > other specified disorders of lens in: icd10cm
lenticonus acquired > other specified disorders of lens in: icd10cm
deformity of lens > other specified disorders of lens in: icd10cm
peripapillary choroiditis > focal chorioretinal inflammation juxtapapillary in: icd10cm
inflammation of macula > focal chorioretinal inflammation macular in: icd10cm
apmppe > acute posterior multifocal placoid pigment epitheliopathy in: icd10cm
chronic cyclitis vitreous > posterior cyclitis in: icd10cm
snowbank > posterior cyclitis in: icd10cm
vitritis > posterior cyclitis in: icd10cm
vkh > harada's disease in: icd10cm
vkh syndrome > harada's disease in: icd10cm
pic retina > other chorioretinal inflammations in: icd10cm
acute retinal necrosis > other chorioretinal inflammations in: icd10cm
neuroretinitis diffuse unilateral > other chorioretinal inflammations in: icd10cm
azoor > other chorioretinal inflammations in: icd10cm
geographic choroiditis > other chorioretinal inflammations in: icd10cm
evanescent white dot > other chorioretinal inflammations in: icd10cm
acute retinal pigment epitheliitis > other chorioretinal inflammations in: icd10cm
white dot syndrome > other chorioretinal inflammations in: icd10cm
vitiliginous chorioretinitis > other chorioretinal inflammations in: icd10cm
ampiginous > other chorioretinal inflammations in: icd10cm
uveoretinitis > unspecified chorioretinal inflammation in: icd10cm
disciform scar > macula scars of posterior pole in: icd10cm
disciform macular scar > macula scars of posterior pole in: icd10cm
solar maculopathy > solar retinopathy in: icd10cm
photoretinitis > solar retinopathy in: icd10cm
eclipse retinopathy > solar retinopathy in: icd10cm
foveomacular retinitis > solar retinopathy in: icd10cm
photoretinopathy > solar retinopathy in: icd10cm
eclipse eye damage > solar retinopathy in: icd10cm
pigmented chorioretinal scar > other chorioretinal scars in: icd10cm
burned out choroiditis > other chorioretinal scars in: icd10cm
choroidal atrophy > unspecified choroidal degeneration in: icd10cm
cacd > choroidal dystrophy (central areolar) (generalized) (peripapillary) in: icd10cm
sveinsson > choroidal dystrophy (central areolar) (generalized) (peripapillary) in: icd10cm
oat deficiency retina > gyrate atrophy choroid in: icd10cm
choriocapillaris atrophy > other hereditary choroidal dystrophy in: icd10cm
suprachoroidal hemorrhage > unspecified choroidal hemorrhage in: icd10cm
explosive choroid bleeding > expulsive choroidal hemorrhage in: icd10cm
uveal effusion > serous choroidal detachment in: icd10cm
uveal effusion syndrome > serous choroidal detachment in: icd10cm
polypoidal choroidal vasculopathy > other specified disorders of choroid in: icd10cm
choroidal folds > other specified disorders of choroid in: icd10cm
choroidal ossification > other specified disorders of choroid in: icd10cm
granuloma of choroid > other specified disorders of choroid in: icd10cm
elschnig spots > other specified disorders of choroid in: icd10cm
sclerochoroidal calcification > other specified disorders of choroid in: icd10cm
new vessels choroid > other specified disorders of choroid in: icd10cm
rrd > unspecified retinal detachment with retinal break in: icd10cm
ora serrata dialysis > retinal detachment with retinal dialysis in: icd10cm
funnel detachment > total retinal detachment in: icd10cm
macular retinoschisis > other retinoschisis and retinal cysts in: icd10cm
fluid under the retina > serous retinal detachment in: icd10cm
subretinal fluid > serous retinal detachment in: icd10cm
ablatio retinae > serous retinal detachment in: icd10cm
amotio retinae > serous retinal detachment in: icd10cm
subretinal exudate > serous retinal detachment in: icd10cm
rip in retina > unspecified retinal break in: icd10cm
laceration of retina > unspecified retinal break in: icd10cm
flap tear of retina > horseshoe tear of retina without detachment in: icd10cm
perforation of retina > round hole of retina without detachment in: icd10cm
multiple retinal tears > multiple defects of retina without detachment in: icd10cm
multiple retinal holes > multiple defects of retina without detachment in: icd10cm
multiple retinal breaks > multiple defects of retina without detachment in: icd10cm
pvr retina > traction detachment of retina in: icd10cm
retinal artery spasm > transient retinal artery occlusion in: icd10cm
retinal vasospasm > transient retinal artery occlusion in: icd10cm
cholesterol embolus retina > partial retinal artery occlusion in: icd10cm
susac > retinal artery branch occlusion in: icd10cm
retinal apoplexy > central retinal vein occlusion in: icd10cm
retinal venous congestion > venous engorgement in: icd10cm
venous stasis retinopathy > venous engorgement in: icd10cm
venous stasis retina > venous engorgement in: icd10cm
macular vein occlusion > tributary (branch) retinal vein occlusion in: icd10cm
retinal infarct > unspecified retinal vascular occlusion in: icd10cm
thrombosis of retina > unspecified retinal vascular occlusion in: icd10cm
av nicking > changes in retinal vascular appearance in: icd10cm
retinal venous tortuosity > changes in retinal vascular appearance in: icd10cm
arteriovenous nicking > changes in retinal vascular appearance in: icd10cm
retinal arteriosclerosis > changes in retinal vascular appearance in: icd10cm
retinal arteriolar narrowing > changes in retinal vascular appearance in: icd10cm
attenuated arterioles > changes in retinal vascular appearance in: icd10cm
retinal tortuosity > changes in retinal vascular appearance in: icd10cm
salus sign > changes in retinal vascular appearance in: icd10cm
retinal exudates circinate > exudative retinopathy in: icd10cm
retinitis exudativa > exudative retinopathy in: icd10cm
angiospastic retinitis > hypertensive retinopathy in: icd10cm
neuroretinitis hypertensive > hypertensive retinopathy in: icd10cm
periphlebitis > retinal vasculitis in: icd10cm
retinal phlebitis > retinal vasculitis in: icd10cm
juxtafoveal > retinal telangiectasis in: icd10cm
irma retina > other intraretinal microvascular abnormalities in: icd10cm
rlf > retrolental fibroplasia in: icd10cm
retinitis proliferans > other non-diabetic proliferative retinopathy in: icd10cm
proliferative retinitis > other non-diabetic proliferative retinopathy in: icd10cm
macular disease > unspecified macular degeneration in: icd10cm
geographic atrophy macula > nonexudative age-related macular degeneration in: icd10cm
namd > exudative age-related macular degeneration in: icd10cm
retinal angiomatous > exudative age-related macular degeneration in: icd10cm
cracks in bruch membrane > angioid streaks of macula in: icd10cm
foveal cyst > macular cyst hole or pseudohole in: icd10cm
foveal hole > macular cyst hole or pseudohole in: icd10cm
swelling in macula cysts > cystoid macular degeneration in: icd10cm
hutchinson tay choroiditis > drusen (degenerative) of macula in: icd10cm
premacular fibrosis > puckering of macula in: icd10cm
epimacular membrane > puckering of macula in: icd10cm
wrinkling of macula > puckering of macula in: icd10cm
epiretinal gliosis > puckering of macula in: icd10cm
hydroxychloroquine retinopathy > toxic maculopathy in: icd10cm
thioridazine retinopathy > toxic maculopathy in: icd10cm
tamoxifen retinopathy > toxic maculopathy in: icd10cm
siderotic maculopathy > toxic maculopathy in: icd10cm
plaquenil retina > toxic maculopathy in: icd10cm
peripheral cystoid degeneration > microcystoid degeneration of retina in: icd10cm
cobblestone retina > paving stone degeneration of retina in: icd10cm
secondary pigment retina degeneration > secondary pigmentary degeneration in: icd10cm
pseudoretinitis > secondary pigmentary degeneration in: icd10cm
secondary retinitis pigmentosa > secondary pigmentary degeneration in: icd10cm
tapetoretinal degeneration > unspecified hereditary retinal dystrophy in: icd10cm
wagner disease > vitreoretinal dystrophy in: icd10cm
enhanced s-cone > vitreoretinal dystrophy in: icd10cm
xlrs > vitreoretinal dystrophy in: icd10cm
congenital retinoschisis > vitreoretinal dystrophy in: icd10cm
vitreoretinopathy hereditary > vitreoretinal dystrophy in: icd10cm
advirc > vitreoretinal dystrophy in: icd10cm
hyaloideoretinal > vitreoretinal dystrophy in: icd10cm
vitreoretinochoroidopathy > vitreoretinal dystrophy in: icd10cm
rod-cone dystrophy > pigmentary retinal dystrophy in: icd10cm
rpe65 > pigmentary retinal dystrophy in: icd10cm
punctata albescens > pigmentary retinal dystrophy in: icd10cm
cep290 > pigmentary retinal dystrophy in: icd10cm
bothnia > pigmentary retinal dystrophy in: icd10cm
progressive rod-cone > pigmentary retinal dystrophy in: icd10cm
newfoundland rod-cone > pigmentary retinal dystrophy in: icd10cm
cone dystrophy > other dystrophies primarily involving the sensory retina in: icd10cm
cone-rod > other dystrophies primarily involving the sensory retina in: icd10cm
cone rod dystrophy > other dystrophies primarily involving the sensory retina in: icd10cm
abca4 > other dystrophies primarily involving the sensory retina in: icd10cm
bradyopsia > other dystrophies primarily involving the sensory retina in: icd10cm
progressive cone dystrophy > other dystrophies primarily involving the sensory retina in: icd10cm
pattern dystrophy > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
sorsby > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
doyne > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
vitelliruptive > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
bestrophinopathy > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
butterfly dystrophy > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
doyne honeycomb > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
dominant drusen > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
pattern dystrophy of retinal pigment > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
prph2 > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
bietti crystalline > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
crystalline retinopathy > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
adult foveomacular > dystrophies primarily involving the retinal pigment epithelium in: icd10cm
dot-blot > retinal hemorrhage in: icd10cm
roth spots > retinal hemorrhage in: icd10cm
valsalva retinopathy > retinal hemorrhage in: icd10cm
macular hemorrhage > retinal hemorrhage in: icd10cm
dot blot hemorrhage > retinal hemorrhage in: icd10cm
subhyaloid hemorrhage > retinal hemorrhage in: icd10cm
terson retina > retinal hemorrhage in: icd10cm
intraretinal hemorrhage > retinal hemorrhage in: icd10cm
valsalva retina > retinal hemorrhage in: icd10cm
cscr > central serous chorioretinopathy in: icd10cm
kitahara disease > central serous chorioretinopathy in: icd10cm
rpe detachment > serous detachment of retinal pigment epithelium in: icd10cm
bleeding under rpe > hemorrhagic detachment of retinal pigment epithelium in: icd10cm
macular edema > retinal edema in: icd10cm
macular ischemia > retinal ischemia in: icd10cm
purtscher retinopathy > other specified retinal disorders in: icd10cm
autoimmune retinopathy > other specified retinal disorders in: icd10cm
thinning of retina > other specified retinal disorders in: icd10cm
pigment epithelial hypertrophy > other specified retinal disorders in: icd10cm
acquired pigmentation of retina > other specified retinal disorders in: icd10cm
rpe changes > other specified retinal disorders in: icd10cm
melanoma-associated retinopathy > other specified retinal disorders in: icd10cm
retinal pigment epithelial hypertrophy > other specified retinal disorders in: icd10cm
retinal folds > other specified retinal disorders in: icd10cm
subretinal fibrosis > other specified retinal disorders in: icd10cm
macular atrophy > other specified retinal disorders in: icd10cm
retinal nodule > other specified retinal disorders in: icd10cm
macular thickening > other specified retinal disorders in: icd10cm
hyperpigmentation retina > other specified retinal disorders in: icd10cm
retinal pigment epithelium tear > other specified retinal disorders in: icd10cm
paracentral acute middle > other specified retinal disorders in: icd10cm
atrophy of macula > other specified retinal disorders in: icd10cm
open angle suspect low > open angle with borderline findings low risk in: icd10cm
high risk glaucoma suspect > open angle with borderline findings high risk in: icd10cm
shallow anterior chamber angle > anatomical narrow angle in: icd10cm
oht eye > ocular hypertension in: icd10cm
pressure rise from steroid drops > steroid responder in: icd10cm
chronic open angle > primary open-angle glaucoma in: icd10cm
myoc > primary open-angle glaucoma in: icd10cm
normal pressure glaucoma > low-tension glaucoma in: icd10cm
low pressure glaucoma > low-tension glaucoma in: icd10cm
pigment glaucoma > pigmentary glaucoma in: icd10cm
pxe glaucoma > capsular glaucoma with pseudoexfoliation of lens in: icd10cm
pxg > capsular glaucoma with pseudoexfoliation of lens in: icd10cm
acute closed angle > acute angle-closure glaucoma in: icd10cm
creeping angle closure > chronic angle-closure glaucoma in: icd10cm
plateau iris glaucoma > chronic angle-closure glaucoma in: icd10cm
subacute angle closure > intermittent angle-closure glaucoma in: icd10cm
prodromal glaucoma > intermittent angle-closure glaucoma in: icd10cm
ghost cell glaucoma > glaucoma secondary to eye trauma in: icd10cm
contusion glaucoma > glaucoma secondary to eye trauma in: icd10cm
hemolytic glaucoma > glaucoma secondary to eye trauma in: icd10cm
posner-schlossman > glaucoma secondary to eye inflammation in: icd10cm
glaucoma from uveitis > glaucoma secondary to eye inflammation in: icd10cm
glaucomatocyclitic crisis > glaucoma secondary to eye inflammation in: icd10cm
terrien-viel > glaucoma secondary to eye inflammation in: icd10cm
phacomorphic > glaucoma secondary to other eye disorders in: icd10cm
phacogenic > glaucoma secondary to other eye disorders in: icd10cm
lens-induced glaucoma > glaucoma secondary to other eye disorders in: icd10cm
pseudophakic glaucoma > glaucoma secondary to other eye disorders in: icd10cm
topiramate glaucoma > glaucoma secondary to drugs in: icd10cm
aqueous hypersecretion > hypersecretion glaucoma in: icd10cm
ciliolenticular block > aqueous misdirection in: icd10cm
ciliary block > aqueous misdirection in: icd10cm
rubeotic glaucoma > neovascular secondary angle closure glaucoma in: icd10cm
thrombotic glaucoma > neovascular secondary angle closure glaucoma in: icd10cm
hundred day glaucoma > neovascular secondary angle closure glaucoma in: icd10cm
90-day glaucoma > neovascular secondary angle closure glaucoma in: icd10cm
terson syndrome > vitreous hemorrhage in: icd10cm
cholesterolosis bulbi > crystalline deposits in vitreous body in: icd10cm
cholesterol crystals in eye > crystalline deposits in vitreous body in: icd10cm
calcium soaps vitreous > crystalline deposits in vitreous body in: icd10cm
vitreous bands > vitreous membranes and strands in: icd10cm
vitreous traction bands > vitreous membranes and strands in: icd10cm
fibrosis of vitreous > vitreous membranes and strands in: icd10cm
flying flies vision > other vitreous opacities in: icd10cm
specks in eye > other vitreous opacities in: icd10cm
vitreous haze > other vitreous opacities in: icd10cm
vitreous collapse > vitreous degeneration in: icd10cm
syneresis > vitreous degeneration in: icd10cm
vitreous adhesions > other disorders of vitreous body in: icd10cm
endophthalmitis > unspecified purulent endophthalmitis in: icd10cm
postoperative endophthalmitis > unspecified purulent endophthalmitis in: icd10cm
abscess of eye > unspecified purulent endophthalmitis in: icd10cm
inflammation of whole uvea > panuveitis in: icd10cm
diffuse uveitis > panuveitis in: icd10cm
fungal endophthalmitis > other endophthalmitis in: icd10cm
toxic anterior segment > other endophthalmitis in: icd10cm
myopia magna > degenerative myopia in: icd10cm
mcnv > degenerative myopia with choroidal neovascularization in: icd10cm
myopic traction maculopathy > degenerative myopia with foveoschisis in: icd10cm
myopic macular degeneration > degenerative myopia with other maculopathy in: icd10cm
iron rust in eyeball > siderosis of eye in: icd10cm
ocular hypotony > unspecified hypotony of eye in: icd10cm
hypotonia of eye > unspecified hypotony of eye in: icd10cm
hypotonia oculi > unspecified hypotony of eye in: icd10cm
shallow chamber low pressure > flat anterior chamber hypotony of eye in: icd10cm
wound leak low pressure eye > hypotony of eye due to ocular fistula in: icd10cm
overfiltering bleb > hypotony of eye due to ocular fistula in: icd10cm
degenerated eye > unspecified degenerated conditions of globe in: icd10cm
white pupil > leucocoria in: icd10cm
absent red reflex leukocoria > leucocoria in: icd10cm
hemophthalmia > hemophthalmos in: icd10cm
popped out eyeball > luxation of globe in: icd10cm
eye popped out > luxation of globe in: icd10cm
thinning of globe > other disorders of globe in: icd10cm
deformity of globe > other disorders of globe in: icd10cm
calcification of eyeball > other disorders of globe in: icd10cm
globe nodule > other disorders of globe in: icd10cm
swollen inflamed optic disc > optic papillitis in: icd10cm
optic disc neuritis > optic papillitis in: icd10cm
axial neuritis > retrobulbar neuritis in: icd10cm
tobacco-alcohol amblyopia nutritional > nutritional optic neuropathy in: icd10cm
methanol optic neuropathy > toxic optic neuropathy in: icd10cm
ethambutol optic neuropathy > toxic optic neuropathy in: icd10cm
optic perineuritis > other optic neuritis in: icd10cm
chronic relapsing inflammatory optic > other optic neuritis in: icd10cm
perioptic neuritis > other optic neuritis in: icd10cm
arteritic anterior ischemic > ischemic optic neuropathy in: icd10cm
superior segmental optic > optic nerve hypoplasia in: icd10cm
traumatic optic neuropathy > other disorders of optic nerve in: icd10cm
radiation optic > other disorders of optic nerve in: icd10cm
optic nerve sheath meningocele > other disorders of optic nerve in: icd10cm
swelling of optic nerve > unspecified papilledema in: icd10cm
papilledema in retinal vein occlusion > papilledema associated with retinal disorder in: icd10cm
gowers-paton > foster-kennedy syndrome in: icd10cm
optic disc pallor > unspecified optic atrophy in: icd10cm
simple optic atrophy > primary optic atrophy in: icd10cm
adoa > hereditary optic atrophy in: icd10cm
doa optic > hereditary optic atrophy in: icd10cm
mcleod optic > hereditary optic atrophy in: icd10cm
juvenile optic atrophy > hereditary optic atrophy in: icd10cm
infantile optic atrophy > hereditary optic atrophy in: icd10cm
glaucomatous cupping > glaucomatous optic atrophy in: icd10cm
excavation of optic disc > glaucomatous optic atrophy in: icd10cm
postneuritic atrophy > other optic atrophy in: icd10cm
partial optic atrophy > other optic atrophy in: icd10cm
schnabel > other optic atrophy in: icd10cm
traumatic optic atrophy > other optic atrophy in: icd10cm
cavernous optic atrophy > other optic atrophy in: icd10cm
hyaline bodies of optic disc > drusen of optic disc in: icd10cm
buried drusen > drusen of optic disc in: icd10cm
pseudopapillitis > pseudopapilledema of optic disc in: icd10cm
peripapillary hemorrhage > other disorders of optic disc in: icd10cm
opticociliary shunt > other disorders of optic disc in: icd10cm
neovascularization of disc > other disorders of optic disc in: icd10cm
cerebral visual impairment > cortical blindness in: icd10cm
occipital blindness > cortical blindness in: icd10cm
optic radiation lesion > unspecified disorder of visual pathways in: icd10cm
third cranial nerve palsy > third nerve palsy in: icd10cm
head tilt superior oblique > fourth nerve palsy in: icd10cm
6th nerve palsy > sixth nerve palsy in: icd10cm
cannot move eye outward > sixth nerve palsy in: icd10cm
lateral rectus weakness > sixth nerve palsy in: icd10cm
complete external ophthalmoplegia > total (external) ophthalmoplegia in: icd10cm
von graefe disease > progressive external ophthalmoplegia in: icd10cm
graefe ophthalmoplegia > progressive external ophthalmoplegia in: icd10cm
polg ophthalmoplegia > progressive external ophthalmoplegia in: icd10cm
barnard-scholz > kearns-sayre syndrome in: icd10cm
double elevator palsy > other paralytic strabismus in: icd10cm
monocular elevation deficiency > other paralytic strabismus in: icd10cm
congenital fibrosis of extraocular > other paralytic strabismus in: icd10cm
inferior rectus palsy > other paralytic strabismus in: icd10cm
medial rectus palsy > other paralytic strabismus in: icd10cm
inferior oblique palsy > other paralytic strabismus in: icd10cm
ocular muscle paralysis > unspecified paralytic strabismus in: icd10cm
ophthalmoplegia > unspecified paralytic strabismus in: icd10cm
eye muscle palsy > unspecified paralytic strabismus in: icd10cm
extraocular muscle weakness > unspecified paralytic strabismus in: icd10cm
weakness of eye muscles > unspecified paralytic strabismus in: icd10cm
inward squint > unspecified esotropia in: icd10cm
esodeviation > unspecified esotropia in: icd10cm
unilateral esotropia > monocular esotropia in: icd10cm
outward squint > unspecified exotropia in: icd10cm
exodeviation > unspecified exotropia in: icd10cm
eye drifts upward > vertical strabismus in: icd10cm
inferior oblique overaction > vertical strabismus in: icd10cm
superior oblique overaction > vertical strabismus in: icd10cm
sursumvergence > vertical strabismus in: icd10cm
eye misalignment manifest > unspecified heterotropia in: icd10cm
torsional squint > cyclotropia in: icd10cm
incyclotropia > cyclotropia in: icd10cm
parks microstrabismus > monofixation syndrome in: icd10cm
convergent phoria > esophoria in: icd10cm
latent convergence > esophoria in: icd10cm
divergent phoria > exophoria in: icd10cm
latent divergence > exophoria in: icd10cm
latent vertical deviation > vertical heterophoria in: icd10cm
excyclophoria > cyclophoria in: icd10cm
incyclophoria > cyclophoria in: icd10cm
brown syndrome > brown's sheath syndrome in: icd10cm
brown superior oblique > brown's sheath syndrome in: icd10cm
restrictive strabismus > other mechanical strabismus in: icd10cm
strabismus fixus > other mechanical strabismus in: icd10cm
durs > duane's syndrome in: icd10cm
cyclic strabismus > other specified strabismus in: icd10cm
consecutive strabismus > other specified strabismus in: icd10cm
cyclic esotropia > other specified strabismus in: icd10cm
sagging eye > other specified strabismus in: icd10cm
cast in eye > unspecified strabismus in: icd10cm
heterotropia concomitant > unspecified strabismus in: icd10cm
parinaud ophthalmoplegia > palsy (spasm) of conjugate gaze in: icd10cm
roth-bielschowsky > palsy (spasm) of conjugate gaze in: icd10cm
koerber-salus > palsy (spasm) of conjugate gaze in: icd10cm
koerber-salus-elschnig > palsy (spasm) of conjugate gaze in: icd10cm
downgaze > palsy (spasm) of conjugate gaze in: icd10cm
convergence spasm > convergence excess in: icd10cm
mlf syndrome > internuclear ophthalmoplegia in: icd10cm
medial longitudinal fasciculus > internuclear ophthalmoplegia in: icd10cm
webino > internuclear ophthalmoplegia in: icd10cm
fisher one-and-a-half > internuclear ophthalmoplegia in: icd10cm
mlf lesion > internuclear ophthalmoplegia in: icd10cm
divergence insufficiency > other specified disorders of binocular movement in: icd10cm
divergence paralysis > other specified disorders of binocular movement in: icd10cm
skew deviation > other specified disorders of binocular movement in: icd10cm
cogan apraxia > other specified disorders of binocular movement in: icd10cm
oculomotor apraxia congenital > other specified disorders of binocular movement in: icd10cm
divergence palsy > other specified disorders of binocular movement in: icd10cm
ocular flutter movement > other specified disorders of binocular movement in: icd10cm
eye teaming problem > unspecified disorder of binocular movement in: icd10cm
eyes not working together > unspecified disorder of binocular movement in: icd10cm
brachymetropia > myopia in: icd10cm
astigmia > unspecified astigmatism in: icd10cm
bumpy cornea astigmatism > irregular astigmatism in: icd10cm
antimetropia > anisometropia in: icd10cm
iridoplegia accommodation paralysis > internal ophthalmoplegia in: icd10cm
loss of accommodation > paresis of accommodation in: icd10cm
accommodative insufficiency > paresis of accommodation in: icd10cm
ciliary muscle paralysis > paresis of accommodation in: icd10cm
pseudomyopia > spasm of accommodation in: icd10cm
focusing spasm > spasm of accommodation in: icd10cm
suppression amblyopia > unspecified amblyopia in: icd10cm
anisometropic amblyopia > refractive amblyopia in: icd10cm
isoametropic > refractive amblyopia in: icd10cm
cannot see in bright light > day blindness in: icd10cm
sees better in dim light > day blindness in: icd10cm
grayouts of vision > transient visual loss in: icd10cm
brief loss of sight > transient visual loss in: icd10cm
fleeting visual loss > transient visual loss in: icd10cm
woke up blind > sudden visual loss in: icd10cm
acute blindness > sudden visual loss in: icd10cm
computer vision syndrome > visual discomfort in: icd10cm
digital eye strain > visual discomfort in: icd10cm
eye fatigue > visual discomfort in: icd10cm
ocular fatigue > visual discomfort in: icd10cm
objects look smaller > visual distortions of shape and size in: icd10cm
pelopsia > visual distortions of shape and size in: icd10cm
objects look larger > visual distortions of shape and size in: icd10cm
flashes of light > other subjective visual disturbances in: icd10cm
seeing stars > other subjective visual disturbances in: icd10cm
oscillopsia > other subjective visual disturbances in: icd10cm
visual snow > other subjective visual disturbances in: icd10cm
flashing lights in eye > other subjective visual disturbances in: icd10cm
bouncing vision > other subjective visual disturbances in: icd10cm
starbursts > other subjective visual disturbances in: icd10cm
moore lightning streaks > other subjective visual disturbances in: icd10cm
binocular diplopia > diplopia in: icd10cm
impaired stereo vision > fusion with defective stereopsis in: icd10cm
stereoblindness > fusion with defective stereopsis in: icd10cm
loss of depth perception > fusion with defective stereopsis in: icd10cm
blind area in vision > unspecified visual field defects in: icd10cm
centrocecal > scotoma involving central area in: icd10cm
cecocentral > scotoma involving central area in: icd10cm
blank center of vision > scotoma involving central area in: icd10cm
paracecal > scotoma of blind spot area in: icd10cm
seidel scotoma > sector or arcuate defects in: icd10cm
altitudinal > sector or arcuate defects in: icd10cm
altitudinal defect > sector or arcuate defects in: icd10cm
loss of both outer fields > heteronymous bilateral field defects in: icd10cm
binasal > heteronymous bilateral field defects in: icd10cm
loss of side vision > generalized contraction of visual field in: icd10cm
narrowed visual field > generalized contraction of visual field in: icd10cm
gun barrel vision > generalized contraction of visual field in: icd10cm
lost peripheral vision > generalized contraction of visual field in: icd10cm
keyhole vision > generalized contraction of visual field in: icd10cm
pingelapese > achromatopsia in: icd10cm
stationary cone dysfunction > achromatopsia in: icd10cm
lost color vision > acquired color vision deficiency in: icd10cm
acquired color defect > acquired color vision deficiency in: icd10cm
red-green color blind > deuteranomaly in: icd10cm
yellow vision > other color vision deficiencies in: icd10cm
erythropsia > other color vision deficiencies in: icd10cm
cyanopsia > other color vision deficiencies in: icd10cm
red vision > other color vision deficiencies in: icd10cm
chloropsia > other color vision deficiencies in: icd10cm
night vision problem > unspecified night blindness in: icd10cm
became night blind > acquired night blindness in: icd10cm
stationary night blindness > congenital night blindness in: icd10cm
poor contrast vision > impaired contrast sensitivity in: icd10cm
blurry sight > other visual disturbances in: icd10cm
dim vision > other visual disturbances in: icd10cm
hazy vision > other visual disturbances in: icd10cm
visual blurring > other visual disturbances in: icd10cm
cloudy vision > other visual disturbances in: icd10cm
misty vision > other visual disturbances in: icd10cm
filmy vision > other visual disturbances in: icd10cm
going blind in both eyes > unqualified visual loss both eyes in: icd10cm
monocular vision loss > unqualified visual loss one eye in: icd10cm
failing eyesight > unspecified visual loss in: icd10cm
poor eyesight > unspecified visual loss in: icd10cm
partial sight > unspecified visual loss in: icd10cm
defective vision > unspecified visual loss in: icd10cm
registered blind > legal blindness in: icd10cm
statutory blindness > legal blindness in: icd10cm
bilateral blindness > blindness both eyes in: icd10cm
ins nystagmus > congenital nystagmus in: icd10cm
nystagmus when one eye covered > latent nystagmus in: icd10cm
sensory nystagmus > visual deprivation nystagmus in: icd10cm
ataxic nystagmus > dissociated nystagmus in: icd10cm
internuclear nystagmus > dissociated nystagmus in: icd10cm
disconjugate > dissociated nystagmus in: icd10cm
downbeat nystagmus > other forms of nystagmus in: icd10cm
spasmus nutans > other forms of nystagmus in: icd10cm
upbeat nystagmus > other forms of nystagmus in: icd10cm
gaze-evoked nystagmus > other forms of nystagmus in: icd10cm
positional nystagmus other > other forms of nystagmus in: icd10cm
downbeat > other forms of nystagmus in: icd10cm
acquired nystagmus > other forms of nystagmus in: icd10cm
vertical nystagmus > other forms of nystagmus in: icd10cm
fixation nystagmus > other forms of nystagmus in: icd10cm
square wave jerks > other irregular eye movements in: icd10cm
ping-pong gaze > other irregular eye movements in: icd10cm
voluntary flutter > other irregular eye movements in: icd10cm
saccadic intrusions > other irregular eye movements in: icd10cm
ocular myoclonus > other irregular eye movements in: icd10cm
macrosaccadic > other irregular eye movements in: icd10cm
ocular neuromyotonia > other irregular eye movements in: icd10cm
saccadomania > other irregular eye movements in: icd10cm
pseudotabes pupillotonic > tonic pupil in: icd10cm
relative afferent pupillary defect > other anomalies of pupillary function in: icd10cm
rapd > other anomalies of pupillary function in: icd10cm
afferent pupillary defect > other anomalies of pupillary function in: icd10cm
urrets-zavalia > other anomalies of pupillary function in: icd10cm
tadpole pupil > other anomalies of pupillary function in: icd10cm
pupil spasm > other anomalies of pupillary function in: icd10cm
fixed pupil > other anomalies of pupillary function in: icd10cm
hemianopic pupil > other anomalies of pupillary function in: icd10cm
periocular pain > ocular pain in: icd10cm
retrobulbar pain > ocular pain in: icd10cm
sagging eyebrow > brow ptosis in: icd10cm
itchy eye > other specified disorders of eye and adnexa in: icd10cm
eye discharge > other specified disorders of eye and adnexa in: icd10cm
ocular discharge > other specified disorders of eye and adnexa in: icd10cm
gritty eye > other specified disorders of eye and adnexa in: icd10cm
eye lump > other specified disorders of eye and adnexa in: icd10cm
gunky eye > other specified disorders of eye and adnexa in: icd10cm
burning sensation in eye > other specified disorders of eye and adnexa in: icd10cm
feels like something in eye > foreign body sensation eye (ocular) in: icd10cm
scratchy eye > foreign body sensation eye (ocular) in: icd10cm
something in my eye feeling > foreign body sensation eye (ocular) in: icd10cm
ophthalmopathy > unspecified disorder of eye and adnexa in: icd10cm
pseudophakic bullous keratopathy > keratopathy (bullous aphakic) following cataract surgery in: icd10cm
retained lens fragment > cataract (lens) fragments in eye following cataract surgery in: icd10cm
irvine-gass > cystoid macular edema following cataract surgery in: icd10cm
pseudophakic cme > cystoid macular edema following cataract surgery in: icd10cm
postoperative cme > cystoid macular edema following cataract surgery in: icd10cm
uveitis glaucoma hyphema > other disorders of the eye following cataract surgery in: icd10cm
anterior capsular phimosis > other disorders of the eye following cataract surgery in: icd10cm
dysphotopsia > other disorders of the eye following cataract surgery in: icd10cm
anophthalmic socket contracture > other postprocedural complications and disorders of eye and adnexa in: icd10cm
postenucleation socket > other postprocedural complications and disorders of eye and adnexa in: icd10cm
diffuse lamellar keratitis > other postprocedural complications and disorders of eye and adnexa in: icd10cm
epithelial ingrowth lasik > other postprocedural complications and disorders of eye and adnexa in: icd10cm
contracted socket > other postprocedural complications and disorders of eye and adnexa in: icd10cm
hypertrophic bleb > other postprocedural complications and disorders of eye and adnexa in: icd10cm
dislodged lasik flap > other postprocedural complications and disorders of eye and adnexa in: icd10cm
hypotony after glaucoma surgery > other postprocedural complications and disorders of eye and adnexa in: icd10cm

# --- names and rare words, alone
amotio > serous retinal detachment in: icd10cm
ciliolenticular > aqueous misdirection in: icd10cm
epitheliitis > other chorioretinal inflammations in: icd10cm
microstrabismus > monofixation syndrome in: icd10cm
mucopyocele > chronic lacrimal mucocele in: icd10cm
pseudotabes > tonic pupil in: icd10cm
pupillotonic > tonic pupil in: icd10cm
rubeotic > neovascular secondary angle closure glaucoma in: icd10cm
sclerochoroidal > other specified disorders of choroid in: icd10cm
stillicidium > unspecified epiphora in: icd10cm
subhyaloid > retinal hemorrhage in: icd10cm
trantas > vernal keratoconjunctivitis with limbar and corneal involvement in: icd10cm
trigemino-oculomotor > abnormal innervation syndrome in: icd10cm
vitiliginous > other chorioretinal inflammations in: icd10cm
vossius' > localized traumatic opacities in: icd10cm

# --- Organs and what is wrong with them, P to Z
scar eyelid > other specified disorders of eyelid @ 0.8 in: icd10cm
cicatrix eyelid > other specified disorders of eyelid @ 0.8 in: icd10cm
enlarged eyelid > other specified disorders of eyelid @ 0.8 in: icd10cm
pain eyelid > other specified disorders of eyelid @ 0.8 in: icd10cm
irritation eyelid > other specified disorders of eyelid @ 0.8 in: icd10cm
contraction eyelid > eyelid retraction lid @ 0.8 in: icd10cm
shrinking eyelid > eyelid retraction lid @ 0.8 in: icd10cm
dropped eyelid > unspecified ptosis of unspecified eyelid @ 0.8 in: icd10cm
discoloration eyelid > chloasma eyelid and periocular area @ 0.8 in: icd10cm
thinning eyelid > unspecified degenerative disorders of eyelid and periocular area @ 0.8 in: icd10cm
atrophy eyelid > unspecified degenerative disorders of eyelid and periocular area @ 0.8 in: icd10cm
wasting eyelid > unspecified degenerative disorders of eyelid and periocular area @ 0.8 in: icd10cm
shrunken eyelid > unspecified degenerative disorders of eyelid and periocular area @ 0.8 in: icd10cm
atony eyelid > paralytic ptosis unspecified eyelid @ 0.8 in: icd10cm
narrowing eyelid > blepharophimosis lid @ 0.8 in: icd10cm
enlarged conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
thinning conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
shrunken conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
ache conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
lax conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
floppy conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
retraction conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
contracture conjunctiva > other specified disorders of conjunctiva @ 0.8 in: icd10cm
softening cornea > other specified disorders of cornea @ 0.8 in: icd10cm
hardening cornea > other specified disorders of cornea @ 0.8 in: icd10cm
enlarged cornea > other specified disorders of cornea @ 0.8 in: icd10cm
shrunken cornea > other specified disorders of cornea @ 0.8 in: icd10cm
burst cornea > other specified disorders of cornea @ 0.8 in: icd10cm
ache cornea > other specified disorders of cornea @ 0.8 in: icd10cm
fibrosis cornea > unspecified corneal scar and opacity @ 0.8 in: icd10cm
discoloration cornea > unspecified corneal deposit @ 0.8 in: icd10cm
softening sclera > other disorders of sclera @ 0.8 in: icd10cm
shrunken sclera > other disorders of sclera @ 0.8 in: icd10cm
cicatrix sclera > other disorders of sclera @ 0.8 in: icd10cm
burst sclera > other disorders of sclera @ 0.8 in: icd10cm
swelling sclera > other disorders of sclera @ 0.8 in: icd10cm
ache sclera > other disorders of sclera @ 0.8 in: icd10cm
discoloration sclera > other disorders of sclera @ 0.8 in: icd10cm
hardening iris > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
burst iris > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
lax iris > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
scar iris > unspecified adhesions of iris and ciliary body @ 0.8 in: icd10cm
fibrosis iris > unspecified adhesions of iris and ciliary body @ 0.8 in: icd10cm
dropped iris > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
sagging iris > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
atony iris > other anomalies of pupillary function @ 0.8 in: icd10cm
spasm iris > other anomalies of pupillary function @ 0.8 in: icd10cm
spastic iris > other anomalies of pupillary function @ 0.8 in: icd10cm
discoloration iris > other specified disorders of iris and ciliary body @ 0.8 in: icd10cm
atony pupil > other anomalies of pupillary function @ 0.8 in: icd10cm
irritation pupil > other anomalies of pupillary function @ 0.8 in: icd10cm
spastic pupil > other anomalies of pupillary function @ 0.8 in: icd10cm
burst pupil > other anomalies of pupillary function @ 0.8 in: icd10cm
narrowing pupil > miosis @ 0.8 in: icd10cm
hardening lens of eye > other specified disorders of lens @ 0.8 in: icd10cm
induration lens of eye > other specified disorders of lens @ 0.8 in: icd10cm
enlarged lens of eye > other specified disorders of lens @ 0.8 in: icd10cm
thinning lens of eye > other specified disorders of lens @ 0.8 in: icd10cm
wasting lens of eye > other specified disorders of lens @ 0.8 in: icd10cm
shrunken lens of eye > other specified disorders of lens @ 0.8 in: icd10cm
scar lens of eye > unspecified cataract @ 0.8 in: icd10cm
cicatrix lens of eye > unspecified cataract @ 0.8 in: icd10cm
fibrosis lens of eye > unspecified cataract @ 0.8 in: icd10cm
retraction vitreous > other disorders of vitreous body @ 0.8 in: icd10cm
contracture vitreous > other disorders of vitreous body @ 0.8 in: icd10cm
cicatrix vitreous > other disorders of vitreous body @ 0.8 in: icd10cm
fibrosis vitreous > other disorders of vitreous body @ 0.8 in: icd10cm
hardening vitreous > other disorders of vitreous body @ 0.8 in: icd10cm
enlarged vitreous > other disorders of vitreous body @ 0.8 in: icd10cm
ptosis vitreous > vitreous prolapse @ 0.8 in: icd10cm
dropped vitreous > vitreous prolapse @ 0.8 in: icd10cm
sagging vitreous > vitreous prolapse @ 0.8 in: icd10cm
enlarged retina > other specified retinal disorders @ 0.8 in: icd10cm
shrunken retina > other specified retinal disorders @ 0.8 in: icd10cm
discoloration retina > other specified retinal disorders @ 0.8 in: icd10cm
retraction retina > other specified retinal disorders @ 0.8 in: icd10cm
contraction retina > other specified retinal disorders @ 0.8 in: icd10cm
contracture retina > other specified retinal disorders @ 0.8 in: icd10cm
sloughing retina > other specified retinal disorders @ 0.8 in: icd10cm
gangrene retina > other specified retinal disorders @ 0.8 in: icd10cm
enlarged choroid > other specified disorders of choroid @ 0.8 in: icd10cm
swelling choroid > other specified disorders of choroid @ 0.8 in: icd10cm
hardening choroid > choroidal degeneration unspecified @ 0.8 in: icd10cm
induration choroid > choroidal degeneration unspecified @ 0.8 in: icd10cm
thinning choroid > choroidal degeneration unspecified @ 0.8 in: icd10cm
shrunken choroid > choroidal degeneration unspecified @ 0.8 in: icd10cm
fibrosis choroid > unspecified chorioretinal scars @ 0.8 in: icd10cm
burst choroid > choroidal rupture @ 0.8 in: icd10cm
discoloration choroid > other specified disorders of choroid @ 0.8 in: icd10cm
thinning optic disc > unspecified optic atrophy @ 0.8 in: icd10cm
enlarged optic disc > other disorders of optic disc @ 0.8 in: icd10cm
irritation optic nerve > other disorders of optic nerve @ 0.8 in: icd10cm
enlarged optic nerve > other disorders of optic nerve @ 0.8 in: icd10cm
scar optic nerve > unspecified optic atrophy @ 0.8 in: icd10cm
fibrosis optic nerve > unspecified optic atrophy @ 0.8 in: icd10cm
thinning optic nerve > unspecified optic atrophy @ 0.8 in: icd10cm
cicatrix orbit > other disorders of orbit @ 0.8 in: icd10cm
retraction orbit > other disorders of orbit @ 0.8 in: icd10cm
contraction orbit > other disorders of orbit @ 0.8 in: icd10cm
contracture orbit > other disorders of orbit @ 0.8 in: icd10cm
thinning orbit > atrophy of orbit @ 0.8 in: icd10cm
wasting orbit > atrophy of orbit @ 0.8 in: icd10cm
shrunken orbit > atrophy of orbit @ 0.8 in: icd10cm
retraction eye socket > other disorders of orbit @ 0.8 in: icd10cm
contraction eye socket > other disorders of orbit @ 0.8 in: icd10cm
contracture eye socket > other disorders of orbit @ 0.8 in: icd10cm
shrinking eye socket > other disorders of orbit @ 0.8 in: icd10cm
thinning eye socket > atrophy of orbit @ 0.8 in: icd10cm
thinning lacrimal gland > primary lacrimal gland atrophy lacrimal gland @ 0.8 in: icd10cm
shrunken lacrimal gland > primary lacrimal gland atrophy lacrimal gland @ 0.8 in: icd10cm
ptosis lacrimal gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
dropped lacrimal gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
sagging lacrimal gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
thickening lacrimal gland > chronic enlargement of lacrimal gland @ 0.8 in: icd10cm
edema lacrimal gland > unspecified dacryoadenitis lacrimal gland @ 0.8 in: icd10cm
thinning tear gland > primary lacrimal gland atrophy lacrimal gland @ 0.8 in: icd10cm
shrunken tear gland > primary lacrimal gland atrophy lacrimal gland @ 0.8 in: icd10cm
prolapse tear gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
ptosis tear gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
dropped tear gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
sagging tear gland > lacrimal gland dislocation lacrimal gland @ 0.8 in: icd10cm
thickening tear gland > chronic enlargement of lacrimal gland @ 0.8 in: icd10cm
scar lacrimal sac > other changes of lacrimal passages @ 0.8 in: icd10cm
ulcer lacrimal sac > other changes of lacrimal passages @ 0.8 in: icd10cm
swelling lacrimal sac > unspecified dacryocystitis of lacrimal passage @ 0.8 in: icd10cm
edema lacrimal sac > unspecified dacryocystitis of lacrimal passage @ 0.8 in: icd10cm
atrophy lacrimal sac > other changes of lacrimal passages @ 0.8 in: icd10cm
shrunken lacrimal sac > other changes of lacrimal passages @ 0.8 in: icd10cm
scar tear sac > other changes of lacrimal passages @ 0.8 in: icd10cm
fibrosis tear sac > other changes of lacrimal passages @ 0.8 in: icd10cm
distended tear sac > other changes of lacrimal passages @ 0.8 in: icd10cm
ulcer tear sac > other changes of lacrimal passages @ 0.8 in: icd10cm
swelling tear sac > unspecified dacryocystitis of lacrimal passage @ 0.8 in: icd10cm
atrophy tear sac > other changes of lacrimal passages @ 0.8 in: icd10cm
shrunken tear sac > other changes of lacrimal passages @ 0.8 in: icd10cm
scar tear duct > other changes of lacrimal passages @ 0.8 in: icd10cm
cicatrix tear duct > other changes of lacrimal passages @ 0.8 in: icd10cm
distended tear duct > other changes of lacrimal passages @ 0.8 in: icd10cm
ulcer tear duct > other changes of lacrimal passages @ 0.8 in: icd10cm
irritation tear duct > other changes of lacrimal passages @ 0.8 in: icd10cm
scar lacrimal duct > other changes of lacrimal passages @ 0.8 in: icd10cm
fibrosis lacrimal duct > other changes of lacrimal passages @ 0.8 in: icd10cm
dilatation lacrimal duct > other changes of lacrimal passages @ 0.8 in: icd10cm
ulcer lacrimal duct > other changes of lacrimal passages @ 0.8 in: icd10cm
irritation lacrimal duct > other changes of lacrimal passages @ 0.8 in: icd10cm
constriction lacrimal duct > acquired stenosis of unspecified nasolacrimal duct @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
sore on eye > unspecified corneal ulcer in: icd10cm
spasm of near reflex > spasm of accommodation in: icd10cm
spots before eyes > other vitreous opacities in: icd10cm
black spots floating > other vitreous opacities in: icd10cm
sclerosis lens > age-related nuclear cataract in: icd10cm

# --- What is wrong, P to Z: own2
tattoo eye > other specified disorders of cornea in: icd10cm
corneal tattoo > other specified disorders of cornea in: icd10cm

# --- What is wrong, P to Z: own3
Saemisch ulcer > perforated corneal ulcer in: icd10cm
serpiginous ulcer cornea > central corneal ulcer in: icd10cm
blue vision > other subjective visual disturbances in: icd10cm
wide pupil > mydriasis in: icd10cm

# --- What is wrong, P to Z: stems
blepharalgia > other specified disorders of eyelid in: icd10cm
blepharodynia > other specified disorders of eyelid in: icd10cm
blepharectasis > other specified disorders of eyelid in: icd10cm
blepharomalacia > other specified disorders of eyelid in: icd10cm
blepharomegaly > other specified disorders of eyelid in: icd10cm
blepharopathy > other specified disorders of eyelid in: icd10cm
conjunctivalgia > other specified disorders of conjunctiva in: icd10cm
conjunctivodynia > other specified disorders of conjunctiva in: icd10cm
conjunctivectasis > other specified disorders of conjunctiva in: icd10cm
conjunctivomalacia > other specified disorders of conjunctiva in: icd10cm
conjunctivomegaly > other specified disorders of conjunctiva in: icd10cm
conjunctivopathy > other specified disorders of conjunctiva in: icd10cm
keratalgia > other specified disorders of cornea in: icd10cm
keratodynia > other specified disorders of cornea in: icd10cm
keratosclerosis > other specified disorders of cornea in: icd10cm
keratorrhexis > other specified disorders of cornea in: icd10cm
keratomegaly > other specified disorders of cornea in: icd10cm
sclerodynia > other disorders of sclera in: icd10cm
scleromegaly > other disorders of sclera in: icd10cm
iridalgia > other specified disorders of iris and ciliary body in: icd10cm
iridodynia > other specified disorders of iris and ciliary body in: icd10cm
iridoptosis > other specified disorders of iris and ciliary body in: icd10cm
iridectasis > other specified disorders of iris and ciliary body in: icd10cm
iridostenosis > other specified disorders of iris and ciliary body in: icd10cm
iridomalacia > other specified disorders of iris and ciliary body in: icd10cm
iridosclerosis > other specified disorders of iris and ciliary body in: icd10cm
iridospasm > other anomalies of pupillary function in: icd10cm
iridorrhexis > other specified disorders of iris and ciliary body in: icd10cm
iridomegaly > other specified disorders of iris and ciliary body in: icd10cm
iridopathy > other specified disorders of iris and ciliary body in: icd10cm
retinalgia > other specified retinal disorders in: icd10cm
retinodynia > other specified retinal disorders in: icd10cm
retinectasis > other specified retinal disorders in: icd10cm
retinomalacia > other specified retinal disorders in: icd10cm
retinorrhexis > other specified retinal disorders in: icd10cm
retinomegaly > other specified retinal disorders in: icd10cm
dacryoadenalgia > other specified disorders of lacrimal gland in: icd10cm
dacryoadenodynia > other specified disorders of lacrimal gland in: icd10cm
dacryoadenectasis > other specified disorders of lacrimal gland in: icd10cm
dacryoadenostenosis > other specified disorders of lacrimal gland in: icd10cm
dacryoadenomalacia > other specified disorders of lacrimal gland in: icd10cm
dacryoadenorrhexis > other specified disorders of lacrimal gland in: icd10cm
dacryoadenolith > other specified disorders of lacrimal gland in: icd10cm
dacryoadenolithiasis > other specified disorders of lacrimal gland in: icd10cm
dacryoadenomegaly > chronic enlargement of lacrimal gland in: icd10cm
dacryoadenopathy > other specified disorders of lacrimal gland in: icd10cm
dacryocystalgia > other changes of lacrimal passages in: icd10cm
dacryocystodynia > other changes of lacrimal passages in: icd10cm
dacryocystectasis > other changes of lacrimal passages in: icd10cm
dacryocystostenosis > stenosis of lacrimal sac in: icd10cm
dacryocystomalacia > other changes of lacrimal passages in: icd10cm
dacryocystorrhexis > other changes of lacrimal passages in: icd10cm
dacryocystolith > other changes of lacrimal passages in: icd10cm
dacryocystolithiasis > other changes of lacrimal passages in: icd10cm
dacryocystopathy > other changes of lacrimal passages in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration eyelid > abscess of eyelid eyelid in: icd10cm
purulent infection eyelid > abscess of eyelid eyelid in: icd10cm
suppuration lacrimal sac > unspecified dacryocystitis of lacrimal passage in: icd10cm
suppuration tear duct > unspecified dacryocystitis of lacrimal passage in: icd10cm
suppuration orbit > cellulitis of orbit in: icd10cm
purulent infection orbit > cellulitis of orbit in: icd10cm
blood clot retinal artery > unspecified retinal vascular occlusion in: icd10cm
blood clot retinal vein > central retinal vein occlusion in: icd10cm
thrombosis orbit vein > cyst of orbit in: icd10cm
blood clot orbit vein > cyst of orbit in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative retinal scars > chorioretinal scars after surgery for detachment in: icd10cm
postprocedural retinal scars > chorioretinal scars after surgery for detachment in: icd10cm
postprocedural macular edema > cystoid macular edema following cataract surgery in: icd10cm
Tolosa syndrome > unspecified paralytic strabismus in: icd10cm
uveomeningeal syndrome > vogt-koyanagi syndrome in: icd10cm
visual disorientation syndrome > other visual disturbances in: icd10cm

# --- What is wrong, P to Z: tables5
paresis lateral rectus > sixth nerve palsy in: icd10cm
paresis external rectus > sixth nerve palsy in: icd10cm
paresis superior oblique > fourth nerve palsy in: icd10cm
paresis ciliary muscle > paresis of accommodation in: icd10cm
paresis upward gaze > palsy of conjugate gaze in: icd10cm
palsy extraocular muscles > unspecified paralytic strabismus in: icd10cm
paresis extraocular muscles > unspecified paralytic strabismus in: icd10cm
paralysis all eye muscles > unspecified paralytic strabismus in: icd10cm
paresis all eye muscles > unspecified paralytic strabismus in: icd10cm
paresis eyelid levator > paralytic ptosis unspecified eyelid in: icd10cm
pain eye socket > ocular pain in: icd10cm
sore eye socket > ocular pain in: icd10cm
eye socket hurts > ocular pain in: icd10cm
aching eye socket > ocular pain in: icd10cm
dark patches cornea > unspecified corneal deposit in: icd10cm
dark patches conjunctiva > conjunctival pigmentations in: icd10cm
pigment spots retina > other specified retinal disorders in: icd10cm
dark patches retina > other specified retinal disorders in: icd10cm
retention foreign body eye > unspecified retained intraocular foreign body nonmagnetic in: icd10cm
retained foreign body eye > unspecified retained intraocular foreign body nonmagnetic in: icd10cm
small optic nerve congenital > optic nerve hypoplasia in: icd10cm
underdeveloped optic disc > optic nerve hypoplasia in: icd10cm
hypoplastic optic disc > optic nerve hypoplasia in: icd10cm

# --- What is wrong, P to Z: words
pseudonystagmus > other irregular eye movements in: icd10cm
pseudoproptosis > other disorders of orbit in: icd10cm
retinosis > other specified retinal disorders in: icd10cm
stereopathy > other visual disturbances in: icd10cm
synchysis > other disorders of vitreous body in: icd10cm
tarsitis > other specified inflammations of eyelid in: icd10cm
xeroma > conjunctival xerosis unspecified in: icd10cm
xerocollyria > dry eye syndrome of lacrimal gland in: icd10cm
zonulolysis > other specified disorders of lens in: icd10cm
polyopia > other visual disturbances in: icd10cm
photism > other subjective visual disturbances in: icd10cm
phosphenes > other subjective visual disturbances in: icd10cm

# --- What is wrong, P to Z: words2
ptosis adiposa > blepharochalasis eyelid in: icd10cm
scotomization > scotoma involving central area in: icd10cm
symblepharosis > symblepharon in: icd10cm
syndesmitis eye > unspecified conjunctivitis in: icd10cm
synizesis pupil > miosis in: icd10cm
tetartanopsia > homonymous bilateral field defects in: icd10cm
xenophthalmia > unspecified conjunctivitis in: icd10cm

# --- Main terms H to O: b4
asteroid vitreous > crystalline deposits in vitreous body in: icd10cm
asteroid eye > crystalline deposits in vitreous body in: icd10cm
scintillating vitreous > crystalline deposits in vitreous body in: icd10cm
scintillating hyalitis > crystalline deposits in vitreous body in: icd10cm
scintillating eye > crystalline deposits in vitreous body in: icd10cm
ciliary body infection > unspecified iridocyclitis in: icd10cm
uveal tract infection > unspecified iridocyclitis in: icd10cm
athetosis pupil > other anomalies of pupillary function in: icd10cm
tonic reaction pupil > other anomalies of pupillary function in: icd10cm
eyelid margin inflammation > unspecified blepharitis in: icd10cm
lid margin infection > unspecified blepharitis in: icd10cm
eyeball inflammation > unspecified purulent endophthalmitis in: icd10cm
eyeball pus > unspecified purulent endophthalmitis in: icd10cm
inside eye inflammation > unspecified purulent endophthalmitis in: icd10cm
inside eye pus > unspecified purulent endophthalmitis in: icd10cm
optic inflammation > unspecified optic neuritis in: icd10cm
optic infection > unspecified optic neuritis in: icd10cm
lacrimal passage infection > unspecified dacryocystitis in: icd10cm
lacrimal gland infection > unspecified dacryoadenitis in: icd10cm

# --- Main terms H to O: e6
vitreous cataract surgery > disorders of the eye following cataract surgery in: icd10cm
cloudy cornea after cataract surgery > keratopathy  following cataract surgery in: icd10cm
swelling cornea after cataract surgery > keratopathy  following cataract surgery in: icd10cm

# --- Main terms H to O: f7
eye stroke clot > central retinal artery occlusion in: icd10cm
eye stroke > central retinal artery occlusion in: icd10cm
retina poor circulation > retinal ischemia in: icd10cm

# --- Main terms H to O: g9
yellow eyelid plaques > xanthelasma of eyelid in: icd10cm
yellow eyelid spots > xanthelasma of eyelid in: icd10cm
yellow lid plaques > xanthelasma of eyelid in: icd10cm
yellow lid spots > xanthelasma of eyelid in: icd10cm
yellow lid patches > xanthelasma of eyelid in: icd10cm
yellow lid bumps > xanthelasma of eyelid in: icd10cm
lid turned in > entropion of eyelid in: icd10cm
lid rolled in > entropion of eyelid in: icd10cm
eyelid rolled in > entropion of eyelid in: icd10cm
lid turned out > ectropion of eyelid in: icd10cm
lid rolled out > ectropion of eyelid in: icd10cm
eyelid rolled out > ectropion of eyelid in: icd10cm
eye incomplete closure > lagophthalmos in: icd10cm
lashes ingrown > trichiasis without entropion in: icd10cm
lashes loss > madarosis of eyelid in: icd10cm
lashes missing > madarosis of eyelid in: icd10cm
eyebrow hair falling out > madarosis of eyelid in: icd10cm
eyebrow hair missing > madarosis of eyelid in: icd10cm
lid hanging > ptosis of eyelid in: icd10cm
lid sagging > ptosis of eyelid in: icd10cm
eyelid hanging > ptosis of eyelid in: icd10cm
lid baggy > blepharochalasis in: icd10cm
lid loose skin > blepharochalasis in: icd10cm
lid excess skin > blepharochalasis in: icd10cm
lid hooded > blepharochalasis in: icd10cm
lax eyelid > other disorders affecting eyelid function in: icd10cm
red whites conjunctiva > conjunctival hyperemia in: icd10cm
shrunken globe > atrophy of globe in: icd10cm
blind painful eye > degenerated conditions of globe in: icd10cm
foggy vision > other visual disturbances in: icd10cm
fuzzy vision > other visual disturbances in: icd10cm
light bothers eyes > visual discomfort in: icd10cm
glare bothers eyes > visual discomfort in: icd10cm
rainbows lights > other subjective visual disturbances in: icd10cm
rainbows vision > other subjective visual disturbances in: icd10cm
rainbows eye > other subjective visual disturbances in: icd10cm
flashes vision > other subjective visual disturbances in: icd10cm
flashes eye > other subjective visual disturbances in: icd10cm
zigzag lights > other subjective visual disturbances in: icd10cm
zigzag vision > other subjective visual disturbances in: icd10cm
zigzag eye > other subjective visual disturbances in: icd10cm
jumping eye movements > unspecified nystagmus in: icd10cm
dancing eye movements > unspecified nystagmus in: icd10cm
shaking eye movements > unspecified nystagmus in: icd10cm
wobbling eye movements > unspecified nystagmus in: icd10cm
eye drifts outward > unspecified exotropia in: icd10cm
cannot see close age > presbyopia in: icd10cm

# --- Main terms H to O: o1
orbit pain > other disorders of orbit in: icd10cm
eye socket mass > other disorders of orbit in: icd10cm
orbit blood > hemorrhage of orbit in: icd10cm
eye socket hematoma > hemorrhage of orbit in: icd10cm
behind eye hematoma > hemorrhage of orbit in: icd10cm
behind eye blood > hemorrhage of orbit in: icd10cm
retrobulbar hematoma > hemorrhage of orbit in: icd10cm
retrobulbar blood > hemorrhage of orbit in: icd10cm
behind eye cellulitis > cellulitis of orbit in: icd10cm
behind eye infection > cellulitis of orbit in: icd10cm
behind eye abscess > cellulitis of orbit in: icd10cm
retrobulbar cellulitis > cellulitis of orbit in: icd10cm
retrobulbar infection > cellulitis of orbit in: icd10cm
eyelid hematoma > other specified disorders of eyelid in: icd10cm
lid mass > other specified disorders of eyelid in: icd10cm
lid hematoma > other specified disorders of eyelid in: icd10cm
eyelid infection > abscess of eyelid in: icd10cm
lid infection > abscess of eyelid in: icd10cm
conjunctiva mass > other specified disorders of conjunctiva in: icd10cm
conjunctiva granulation > other specified disorders of conjunctiva in: icd10cm
conjunctiva blood > conjunctival hemorrhage in: icd10cm
conjunctiva hematoma > conjunctival hemorrhage in: icd10cm
white of eye hematoma > conjunctival hemorrhage in: icd10cm
ciliary body hernia > other specified disorders of iris and ciliary body in: icd10cm
ciliary body atrophy other > other specified disorders of iris and ciliary body in: icd10cm
pupil lesion > other specified disorders of iris and ciliary body in: icd10cm
pupil prolapse > other specified disorders of iris and ciliary body in: icd10cm
pupil hernia > other specified disorders of iris and ciliary body in: icd10cm
pupil atrophy other > other specified disorders of iris and ciliary body in: icd10cm
pupil ischemia > other specified disorders of iris and ciliary body in: icd10cm
pupil necrosis > other specified disorders of iris and ciliary body in: icd10cm
blood front chamber > hyphema in: icd10cm
blood iris > hyphema in: icd10cm
bleeding front chamber > hyphema in: icd10cm
hemorrhage front chamber > hyphema in: icd10cm
choroid blood > unspecified choroidal hemorrhage in: icd10cm
macula lesion > other specified retinal disorders in: icd10cm
macula infarct > other specified retinal disorders in: icd10cm
macula ischemia > other specified retinal disorders in: icd10cm
macula calcification > other specified retinal disorders in: icd10cm
macula thinning > other specified retinal disorders in: icd10cm
macular lesion > other specified retinal disorders in: icd10cm
macular infarct > other specified retinal disorders in: icd10cm
macular calcification > other specified retinal disorders in: icd10cm
macular thinning > other specified retinal disorders in: icd10cm
retina blood > retinal hemorrhage in: icd10cm
vitreous infection > other disorders of vitreous body in: icd10cm
vitreous mass > other disorders of vitreous body in: icd10cm
optic disc lesion > other disorders of optic disc in: icd10cm
optic disc swelling pseudo > other disorders of optic disc in: icd10cm
optic nerve head lesion > other disorders of optic disc in: icd10cm
optic nerve head infiltration > other disorders of optic disc in: icd10cm
optic nerve head swelling pseudo > other disorders of optic disc in: icd10cm
lacrimal lesion > other disorders of lacrimal system in: icd10cm
lacrimal mass > other disorders of lacrimal system in: icd10cm
lacrimal fibrosis > other disorders of lacrimal system in: icd10cm
lacrimal hemorrhage > other disorders of lacrimal system in: icd10cm
tear duct lesion > other disorders of lacrimal system in: icd10cm
tear duct mass > other disorders of lacrimal system in: icd10cm
tear duct fibrosis > other disorders of lacrimal system in: icd10cm
tear duct hemorrhage > other disorders of lacrimal system in: icd10cm
tear gland lesion > other disorders of lacrimal system in: icd10cm
tear gland mass > other disorders of lacrimal system in: icd10cm
tear gland calculus > other disorders of lacrimal system in: icd10cm
tear gland hemorrhage > other disorders of lacrimal system in: icd10cm
lacrimal gland lesion > other disorders of lacrimal system in: icd10cm
lacrimal gland calculus > other disorders of lacrimal system in: icd10cm
lacrimal gland fibrosis > other disorders of lacrimal system in: icd10cm
lacrimal gland hemorrhage > other disorders of lacrimal system in: icd10cm
lacrimal sac lesion > other disorders of lacrimal system in: icd10cm
lacrimal sac mass > other disorders of lacrimal system in: icd10cm
lacrimal sac calculus > other disorders of lacrimal system in: icd10cm
lacrimal sac fibrosis > other disorders of lacrimal system in: icd10cm
lacrimal sac hemorrhage > other disorders of lacrimal system in: icd10cm
lacrimal duct blocked > acquired stenosis of nasolacrimal duct in: icd10cm

# --- p1
dark circles eye > other specified disorders of eye and adnexa in: icd10cm
dark circles eyelid > other specified disorders of eye and adnexa in: icd10cm
dark spot retina > other specified retinal disorders in: icd10cm
dark lesion retina > other specified retinal disorders in: icd10cm
black spot retina > other specified retinal disorders in: icd10cm
black area retina > other specified retinal disorders in: icd10cm
black patch retina > other specified retinal disorders in: icd10cm
brown spot retina > other specified retinal disorders in: icd10cm
brown area retina > other specified retinal disorders in: icd10cm
brown patch retina > other specified retinal disorders in: icd10cm
hole nerve fiber retina > other specified retinal disorders in: icd10cm
defect nerve fiber retina > other specified retinal disorders in: icd10cm
deep upper eyelid sulcus > other specified disorders of eyelid in: icd10cm
deep lid sulcus > other specified disorders of eyelid in: icd10cm
deepened upper eyelid sulcus > other specified disorders of eyelid in: icd10cm
deepened lid sulcus > other specified disorders of eyelid in: icd10cm
bone orbit spur > other disorders of orbit in: icd10cm
bony orbit defect > other disorders of orbit in: icd10cm
bony orbit lesion > other disorders of orbit in: icd10cm
bony orbit spur > other disorders of orbit in: icd10cm
osseous orbit defect > other disorders of orbit in: icd10cm
osseous orbit lesion > other disorders of orbit in: icd10cm
flecks retina > other specified retinal disorders in: icd10cm
dots retina > other specified retinal disorders in: icd10cm
bow field defect > homonymous field defects in: icd10cm
bow field loss > homonymous field defects in: icd10cm
half field defect > homonymous field defects in: icd10cm
half field loss > homonymous field defects in: icd10cm
quarter field defect > homonymous field defects in: icd10cm
quarter field loss > homonymous field defects in: icd10cm

# --- p10
in or with amyloidosis glaucoma > glaucoma diseases classified elsewhere in: icd10cm
in or with lowe glaucoma > glaucoma diseases classified elsewhere in: icd10cm
in or with aniridia glaucoma > glaucoma diseases classified elsewhere in: icd10cm
iritis glaucoma > glaucoma secondary eye inflammation in: icd10cm
injury glaucoma > glaucoma secondary eye trauma in: icd10cm
newborn traumatic glaucoma > birth injury to eye in: icd10cm
lens disease glaucoma > glaucoma secondary other eye disorders in: icd10cm
noncongestive glaucoma > primary open-angle glaucoma in: icd10cm
phacoanaphylactic glaucoma > glaucoma secondary other eye disorders in: icd10cm
aphakic glaucoma > other specified glaucoma in: icd10cm
sickle glaucoma > other specified glaucoma in: icd10cm

# --- p2
adrenal capsule fatty degeneration > other specified disorders adrenal gland in: icd10cm
adrenal capsule fatty degenerative change > other specified disorders adrenal gland in: icd10cm
adrenal amyloid degeneration > organ-limited amyloidosis in: icd10cm
adrenal amyloid degenerative change > organ-limited amyloidosis in: icd10cm
amyloid degenerative change > amyloidosis in: icd10cm
anterior horn spinal degenerative change > other motor neuron disease in: icd10cm
anterior cornua spinal degenerative change > other motor neuron disease in: icd10cm
anterior labral degeneration > other sprain shoulder joint in: icd10cm
anterior labral degenerative change > other sprain shoulder joint in: icd10cm
aorta fatty degeneration > atherosclerosis of aorta in: icd10cm
aorta degenerative change > atherosclerosis of aorta in: icd10cm
aortic valve degeneration > other nonrheumatic aortic valve disorders in: icd10cm
aortic valve degenerative change > other nonrheumatic aortic valve disorders in: icd10cm
mitral valve degenerative change > other rheumatic mitral valve diseases in: icd10cm
mitral calcareous degeneration > other nonrheumatic mitral valve disorders in: icd10cm
mitral calcareous degenerative change > other nonrheumatic mitral valve disorders in: icd10cm
tricuspid valve degenerative change > other rheumatic tricuspid valve diseases in: icd10cm
pulmonary valve degenerative change > other nonrheumatic pulmonary valve disorders in: icd10cm
heart valve degenerative change > endocarditis valve in: icd10cm
artery degenerative change > unspecified atherosclerosis in: icd10cm
cerebral artery amyloid degeneration > organ-limited amyloidosis in: icd10cm
cerebral artery amyloid degenerative change > organ-limited amyloidosis in: icd10cm
basal nuclei degeneration > degenerative disease basal ganglia in: icd10cm
striatopallidal degeneration > other specified degenerative diseases basal ganglia in: icd10cm
striatopallidal degenerative change > other specified degenerative diseases basal ganglia in: icd10cm
bone degenerative change > other specified disorders bone in: icd10cm
brain degenerative change > degenerative disease nervous system in: icd10cm
brain arteriosclerotic degeneration > cerebral atherosclerosis in: icd10cm
brain arteriosclerotic degenerative change > cerebral atherosclerosis in: icd10cm
brain childhood degeneration > degenerative disease nervous system in: icd10cm
brain senile degenerative change > senile degeneration of brain in: icd10cm
brain cystic degeneration > other specified degenerative diseases nervous system in: icd10cm
brain cystic degenerative change > other specified degenerative diseases nervous system in: icd10cm
brain congenital degeneration > congenital malformation of brain in: icd10cm
brain gaucher degeneration > gaucher disease in: icd10cm
brain hydrocephalus degeneration > hydrocephalus in: icd10cm
brain hydrocephalus degenerative change > hydrocephalus in: icd10cm
brain hunter degeneration > mucopolysaccharidosis type ii in: icd10cm
brain hunter degenerative change > mucopolysaccharidosis type ii in: icd10cm
brain myxedema degeneration > hypothyroidism in: icd10cm
brain neoplasm degeneration > neoplasm behavior brain in: icd10cm
brain neoplasm degenerative change > neoplasm behavior brain in: icd10cm
brain vitamin b12 degenerative change > deficiency other specified b group vitamins in: icd10cm
cortical degeneration > other specified degenerative diseases nervous system in: icd10cm
cortical degenerative change > other specified degenerative diseases nervous system in: icd10cm
cerebrocortical degeneration > other specified degenerative diseases nervous system in: icd10cm
cerebrocortical degenerative change > other specified degenerative diseases nervous system in: icd10cm
frontal lobe circumscribed degeneration > pick's disease in: icd10cm
frontal lobe circumscribed degenerative change > pick's disease in: icd10cm
breast degenerative change > other specified disorders breast in: icd10cm
bruch degeneration > other specified disorders cornea in: icd10cm
bruch degenerative change > other specified disorders cornea in: icd10cm
calcareous conjunctiva degenerative change > conjunctival pigmentations in: icd10cm
cardiovascular degeneration > myocardial degeneration in: icd10cm
cardiovascular degenerative change > myocardial degeneration in: icd10cm
cardiac degenerative change > myocardial degeneration in: icd10cm
myocardial degenerative change > myocardial degeneration in: icd10cm
heart rheumatic degeneration > rheumatic myocarditis in: icd10cm
heart rheumatic degenerative change > rheumatic myocarditis in: icd10cm
cerebellar degenerative change > degenerative disease nervous system in: icd10cm
cerebellum degenerative change > degenerative disease nervous system in: icd10cm
cerebrovascular degeneration > cerebrovascular disease in: icd10cm
cerebrovascular hypertensive degeneration > hypertensive encephalopathy in: icd10cm
cerebrovascular hypertensive degenerative change > hypertensive encephalopathy in: icd10cm
cervical plexus degeneration > cervical root disorders in: icd10cm
cervical plexus degenerative change > cervical root disorders in: icd10cm
cervix degenerative change > other specified noninflammatory disorders cervix uteri in: icd10cm
chorioretinal degeneration > choroidal degeneration in: icd10cm
chorioretinal degenerative change > choroidal degeneration in: icd10cm
choroid degenerative change > choroidal degeneration in: icd10cm
choroidocapillary degenerative change > choroidal degeneration in: icd10cm
choroid hereditary degeneration > hereditary choroidal dystrophy in: icd10cm
cochlea degenerative change > other specified diseases of inner ear in: icd10cm
colloid choroid degenerative change > choroidal degeneration in: icd10cm
combined cord degeneration > deficiency other specified b group vitamins in: icd10cm
combined cord degenerative change > deficiency other specified b group vitamins in: icd10cm
combined system degeneration > deficiency other specified b group vitamins in: icd10cm
combined system degenerative change > deficiency other specified b group vitamins in: icd10cm
subacute combined degeneration > deficiency other specified b group vitamins in: icd10cm
subacute combined degenerative change > deficiency other specified b group vitamins in: icd10cm
combined cord anemia degeneration > vitamin b12 deficiency anemia intrinsic factor deficiency in: icd10cm
combined cord anemia degenerative change > vitamin b12 deficiency anemia intrinsic factor deficiency in: icd10cm
posterolateral cord degeneration > deficiency other specified b group vitamins in: icd10cm
posterolateral cord degenerative change > deficiency other specified b group vitamins in: icd10cm
dorsolateral degeneration > deficiency other specified b group vitamins in: icd10cm
dorsolateral degenerative change > deficiency other specified b group vitamins in: icd10cm
corpus callosum degenerative change > central demyelination corpus callosum in: icd10cm
corticostriatal spinal degeneration > other creutzfeldt-jakob disease in: icd10cm
corticostriatal spinal degenerative change > other creutzfeldt-jakob disease in: icd10cm
cerebromacular degenerative change > neuronal ceroid lipofuscinosis in: icd10cm
macular vitelliform degeneration > hereditary retinal dystrophy in: icd10cm
macular vitelliform degenerative change > hereditary retinal dystrophy in: icd10cm
dancer macula degeneration > hereditary retinal dystrophy in: icd10cm
dancer macula degenerative change > hereditary retinal dystrophy in: icd10cm
dystrophic macula degeneration > hereditary retinal dystrophy in: icd10cm
dystrophic macula degenerative change > hereditary retinal dystrophy in: icd10cm
cornea mosaic degenerative change > other specified disorders cornea in: icd10cm
cornea degenerative change > corneal degeneration in: icd10cm
cornea familial degeneration > hereditary corneal dystrophies in: icd10cm
cornea hyaline degenerative change > other corneal degeneration in: icd10cm
cornea ring degeneration > arcus senilis in: icd10cm
cornea ring degenerative change > arcus senilis in: icd10cm
cornea gerontoxon degeneration > arcus senilis in: icd10cm
cornea keratinization degeneration > peripheral corneal degeneration in: icd10cm
cornea keratinization degenerative change > peripheral corneal degeneration in: icd10cm
cornea furrow degenerative change > peripheral corneal degeneration in: icd10cm
cornea marginal degenerative change > peripheral corneal degeneration in: icd10cm
cornea calcareous degenerative change > band keratopathy in: icd10cm
cutis degeneration > other specified disorders skin subcutaneous tissue in: icd10cm
cutis degenerative change > other specified disorders skin subcutaneous tissue in: icd10cm
skin degenerative change > other specified disorders skin subcutaneous tissue in: icd10cm
skin senile degeneration > other skin changes chronic exposure nonionizing radiation in: icd10cm
skin senile degenerative change > other skin changes chronic exposure nonionizing radiation in: icd10cm
skin elastotic degeneration > other skin changes chronic exposure nonionizing radiation in: icd10cm
skin elastotic degenerative change > other skin changes chronic exposure nonionizing radiation in: icd10cm
neck disc degenerative change > other cervical disc degeneration in: icd10cm
midback disc degeneration > other intervertebral disc degeneration thoracic region in: icd10cm
midback disc degenerative change > other intervertebral disc degeneration thoracic region in: icd10cm
endocrine degeneration > endocrine disorder in: icd10cm
endocrine degenerative change > endocrine disorder in: icd10cm
eyeball degenerative change > degenerated conditions of globe in: icd10cm
facet joint degenerative change > spondylosis without myelopathy radiculopathy in: icd10cm
fatty placenta degeneration > other placental disorders in: icd10cm
fatty muscle degeneration > other specified disorders muscle in: icd10cm
fibrous muscle degeneration > other specified disorders muscle in: icd10cm
hepatocerebral degeneration > wilson's disease in: icd10cm
hepatocerebral degenerative change > wilson's disease in: icd10cm
hyaline degeneration > other general symptoms signs in: icd10cm
hyaline degenerative change > other general symptoms signs in: icd10cm
internal semilunar cartilage degeneration > other meniscus derangements in: icd10cm
internal semilunar cartilage degenerative change > other meniscus derangements in: icd10cm
meniscus degenerative change > other meniscus derangements in: icd10cm
ligament degenerative change > disorder of ligament in: icd10cm
collateral ligament degeneration > other internal derangements knee in: icd10cm
collateral ligament degenerative change > other internal derangements knee in: icd10cm
cruciate ligament degeneration > other internal derangements knee in: icd10cm
cruciate ligament degenerative change > other internal derangements knee in: icd10cm
elastic tissue degeneration > other specified disorders skin subcutaneous tissue in: icd10cm
elastic tissue degenerative change > other specified disorders skin subcutaneous tissue in: icd10cm
iris degenerative change > degeneration of iris pigmentary in: icd10cm
ciliary body degenerative change > degeneration of ciliary body in: icd10cm
lens degeneration > cataract in: icd10cm
lens degenerative change > cataract in: icd10cm
cystoid retina degenerative change > microcystoid degeneration of retina in: icd10cm
honeycomb retina degeneration > age-related reticular degeneration retina in: icd10cm
honeycomb retina degenerative change > age-related reticular degeneration retina in: icd10cm
retina pigment degeneration > hereditary retinal dystrophy in: icd10cm
retina pigment degenerative change > hereditary retinal dystrophy in: icd10cm
retina degenerative change > retinal disorder in: icd10cm
retina peripheral degenerative change > peripheral retinal degeneration in: icd10cm
retina posterior pole degenerative change > macular degeneration in: icd10cm
lumbar plexus degenerative change > lumbosacral plexus disorders in: icd10cm
macula degenerative change > macular degeneration in: icd10cm
macula congenital degeneration > hereditary retinal dystrophy in: icd10cm
macula congenital degenerative change > hereditary retinal dystrophy in: icd10cm
macula hereditary degeneration > hereditary retinal dystrophy in: icd10cm
macula hereditary degenerative change > hereditary retinal dystrophy in: icd10cm
macula disciform degeneration > exudative age-related macular degeneration in: icd10cm
macula disciform degenerative change > exudative age-related macular degeneration in: icd10cm
motor neuron degeneration > motor neuron disease in: icd10cm
muscle degenerative change > other specified disorders muscle in: icd10cm
muscle hyaline degeneration > other specified disorders muscle in: icd10cm
muscle hyaline degenerative change > other specified disorders muscle in: icd10cm
muscle progressive degeneration > other specified disorders muscle in: icd10cm
muscle progressive degenerative change > other specified disorders muscle in: icd10cm
muscular progressive degeneration > muscular dystrophy in: icd10cm
muscular progressive degenerative change > muscular dystrophy in: icd10cm
myelin central nervous degeneration > demyelinating disease central nervous system in: icd10cm
myelin central nervous degenerative change > demyelinating disease central nervous system in: icd10cm
nasal sinus degenerative change > chronic sinusitis in: icd10cm
mucosa degeneration > chronic sinusitis in: icd10cm
mucosa degenerative change > chronic sinusitis in: icd10cm
nail degenerative change > nail dystrophy in: icd10cm
nerve degeneration > mononeuropathy in: icd10cm
nerve degenerative change > mononeuropathy in: icd10cm
nervous system alcoholic degenerative change > degeneration nervous system alcohol in: icd10cm
nervous system amyloid degeneration > organ-limited amyloidosis in: icd10cm
nervous system amyloid degenerative change > organ-limited amyloidosis in: icd10cm
nervous system fatty degeneration > other specified degenerative diseases nervous system in: icd10cm
nervous system fatty degenerative change > other specified degenerative diseases nervous system in: icd10cm
nervous system vitamin b12 degeneration > deficiency other specified b group vitamins in: icd10cm
nervous system vitamin b12 degenerative change > deficiency other specified b group vitamins in: icd10cm
olivopontocerebellar degeneration > other specified degenerative diseases basal ganglia in: icd10cm
olivopontocerebellar degenerative change > other specified degenerative diseases basal ganglia in: icd10cm
optic nerve degenerative change > optic atrophy in: icd10cm
orbit degenerative change > other disorders of orbit in: icd10cm
orbitofacial degeneration > other congenital deformities skull face jaw in: icd10cm
orbitofacial degenerative change > other congenital deformities skull face jaw in: icd10cm
osseous labyrinth degenerative change > other specified diseases of inner ear in: icd10cm
ovary degenerative change > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
pancreas degenerative change > other specified diseases pancreas in: icd10cm
papillary muscle degeneration > other ill-defined heart diseases in: icd10cm
papillary muscle degenerative change > other ill-defined heart diseases in: icd10cm
parathyroid degenerative change > other specified disorders parathyroid gland in: icd10cm
penis degenerative change > other specified disorders penis in: icd10cm
peritoneum degenerative change > other specified disorders peritoneum in: icd10cm
pituitary degenerative change > other disorders pituitary gland in: icd10cm
placenta degenerative change > other placental disorders in: icd10cm
kidney degenerative change > other specified disorders kidney ureter in: icd10cm
kidney amyloid degeneration > secondary systemic amyloidosis in: icd10cm
kidney cystic degeneration > cyst of kidney acquired in: icd10cm
kidney cystic degenerative change > cyst of kidney acquired in: icd10cm
kidney lardaceous degeneration > other specified disorders kidney ureter in: icd10cm
saccule degenerative change > other specified diseases of inner ear in: icd10cm
sacculocochlear degeneration > other specified diseases of inner ear in: icd10cm
sacculocochlear degenerative change > other specified diseases of inner ear in: icd10cm
salivary gland degenerative change > other diseases salivary glands in: icd10cm
scrotum degenerative change > other specified disorders male genital organs in: icd10cm
testis degenerative change > other specified disorders male genital organs in: icd10cm
spermatic cord degenerative change > other specified disorders male genital organs in: icd10cm
vas degeneration > other specified disorders male genital organs in: icd10cm
vas degenerative change > other specified disorders male genital organs in: icd10cm
seminal vesicle degenerative change > other specified disorders male genital organs in: icd10cm
prostate degenerative change > other specified disorders prostate in: icd10cm
sclera degenerative change > scleral ectasia in: icd10cm
sinoatrial node degeneration > sick sinus syndrome in: icd10cm
sinoatrial node degenerative change > sick sinus syndrome in: icd10cm
spinal cord degenerative change > other specified degenerative diseases nervous system in: icd10cm
spinal amyloid degeneration > organ-limited amyloidosis in: icd10cm
spinal amyloid degenerative change > organ-limited amyloidosis in: icd10cm
spinal cord familial degenerative change > hereditary spastic paraplegia in: icd10cm
spinal cord hereditary degeneration > hereditary spastic paraplegia in: icd10cm
spleen degenerative change > hyposplenism in: icd10cm
stomach degenerative change > other diseases stomach duodenum in: icd10cm
suprarenal degenerative change > other specified disorders adrenal gland in: icd10cm
sudoriparous cyst degeneration > other eccrine sweat disorders in: icd10cm
sudoriparous cyst degenerative change > other eccrine sweat disorders in: icd10cm
sweat gland degeneration > other eccrine sweat disorders in: icd10cm
sweat gland degenerative change > other eccrine sweat disorders in: icd10cm
synovial membrane degenerative change > other specified disorders synovium tendon in: icd10cm
thymus degenerative change > other diseases of thymus in: icd10cm
thyroid degenerative change > other specified disorders thyroid in: icd10cm
tongue degenerative change > other diseases of tongue in: icd10cm
tooth pulp degenerative change > pulp degeneration in: icd10cm
toxic thyroid degeneration > thyrotoxicosis in: icd10cm
toxic thyroid degenerative change > thyrotoxicosis in: icd10cm
turbinate degeneration > other specified disorders nose nasal sinuses in: icd10cm
turbinate degenerative change > other specified disorders nose nasal sinuses in: icd10cm
ureter degenerative change > other specified disorders kidney ureter in: icd10cm
urethra degenerative change > other specified disorders urethra in: icd10cm
bladder degenerative change > other specified disorders bladder in: icd10cm
uterus degenerative change > other specified noninflammatory disorders uterus in: icd10cm
uterus cystic degeneration > other specified noninflammatory disorders uterus in: icd10cm
uterus cystic degenerative change > other specified noninflammatory disorders uterus in: icd10cm
arteriolar degeneration > unspecified atherosclerosis in: icd10cm
arteriolar degenerative change > unspecified atherosclerosis in: icd10cm
senile vascular degenerative change > unspecified atherosclerosis in: icd10cm
venous degenerative change > other specified disorders veins in: icd10cm
vitreous degenerative change > vitreous degeneration in: icd10cm
hyaloid degeneration > vitreous degeneration in: icd10cm
hyaloid degenerative change > vitreous degeneration in: icd10cm
vulva degenerative change > other specified noninflammatory disorders vulva perineum in: icd10cm
walnut brain degeneration > alzheimer's disease in: icd10cm
walnut brain degenerative change > alzheimer's disease in: icd10cm
wallerian degeneration > mononeuropathy in: icd10cm
wallerian degenerative change > mononeuropathy in: icd10cm
tendon degenerative change > other specified disorders synovium tendon in: icd10cm
plantar plate degeneration > other deformities toe s acquired in: icd10cm
plantar plate degenerative change > other deformities toe s acquired in: icd10cm
acetabular cartilage degeneration > other articular cartilage disorders hip in: icd10cm
acetabular cartilage degenerative change > other articular cartilage disorders hip in: icd10cm
fovea degenerative change > macular degeneration in: icd10cm
epiretinal degeneration > puckering of macula in: icd10cm
epiretinal degenerative change > puckering of macula in: icd10cm
zonule degeneration > other specified disorders lens in: icd10cm
zonule degenerative change > other specified disorders lens in: icd10cm
best macula degeneration > hereditary retinal dystrophy in: icd10cm
best macula degenerative change > hereditary retinal dystrophy in: icd10cm

# --- p3
cervix annular separated > other specified noninflammatory disorders cervix uteri in: icd10cm
ligament detachment > disorder of ligament in: icd10cm
ligament separated > disorder of ligament in: icd10cm
meniscus knee separated > derangement meniscus old tear injury in: icd10cm
retina serous separated > serous retinal detachment in: icd10cm
retina exudative detachment > serous retinal detachment in: icd10cm
retina exudative separated > serous retinal detachment in: icd10cm
retina with tear separated > unspecified retinal detachment retinal break in: icd10cm
retina with break separated > unspecified retinal detachment retinal break in: icd10cm
retina with hole detachment > unspecified retinal detachment retinal break in: icd10cm
retina with hole separated > unspecified retinal detachment retinal break in: icd10cm
retina single break separated > retinal detachment single break in: icd10cm
retina dialysis separated > retinal detachment retinal dialysis in: icd10cm
retina total separated > total retinal detachment in: icd10cm
retina old detachment > other retinal detachments in: icd10cm
retina old separated > other retinal detachments in: icd10cm
vitreous separated > vitreous degeneration in: icd10cm
descemet separated > rupture in descemet's membrane in: icd10cm
ciliary body separated > other specified disorders iris ciliary body in: icd10cm
tooth detachment > dislocation of tooth in: icd10cm
tooth separated > dislocation of tooth in: icd10cm
epiphysis separated > osteochondropathy in: icd10cm
amnion detachment > other specified disorders amniotic fluid membranes in: icd10cm
amnion separated > other specified disorders amniotic fluid membranes in: icd10cm
chorion detachment > other specified disorders amniotic fluid membranes in: icd10cm
chorion separated > other specified disorders amniotic fluid membranes in: icd10cm
IUD detachment > other mechanical complication intrauterine contraceptive device in: icd10cm
IUD separated > other mechanical complication intrauterine contraceptive device in: icd10cm
contraceptive device detachment > other mechanical complication intrauterine contraceptive device in: icd10cm
contraceptive device separated > other mechanical complication intrauterine contraceptive device in: icd10cm
heading dev child arrested > lack expected normal physiological development childhood in: icd10cm
heading dev child abnormal > lack expected normal physiological development childhood in: icd10cm
imperfect development childhood > lack expected normal physiological development childhood in: icd10cm
arrested development lung newborn > primary atelectasis of newborn in: icd10cm
arrested development fetus > maternal care other known suspected poor fetal growth in: icd10cm
arrested development tracheal rings > other congenital malformations trachea in: icd10cm
incomplete development organ congenital > congenital malformation in: icd10cm
imperfect development heart > congenital malformation of heart in: icd10cm
incomplete development heart > congenital malformation of heart in: icd10cm
imperfect development lung > congenital hypoplasia dysplasia lung in: icd10cm
congenital development lung > congenital hypoplasia dysplasia lung in: icd10cm
early sexual development > precocious puberty in: icd10cm
abnormal sexual development > disorder of puberty in: icd10cm
excessive sexual development > disorder of puberty in: icd10cm

# --- p8
scar entropion > cicatricial entropion of eyelid in: icd10cm
scar inturned eyelid > cicatricial entropion of eyelid in: icd10cm
congenital eyelid ectropion > congenital ectropion in: icd10cm
congenital eyelid outturned eyelid > congenital ectropion in: icd10cm
scar ectropion > cicatricial ectropion of eyelid in: icd10cm
scar outturned eyelid > cicatricial ectropion of eyelid in: icd10cm
iris outturned eyelid > other specified disorders iris ciliary body in: icd10cm
lip acquired ectropion > diseases of lips in: icd10cm
lip acquired outturned eyelid > diseases of lips in: icd10cm
lip congenital ectropion > congenital malformations of lips in: icd10cm
lip congenital outturned eyelid > congenital malformations of lips in: icd10cm
uvea outturned eyelid > other specified disorders iris ciliary body in: icd10cm
urethra ectropion > other specified disorders urethra in: icd10cm
urethra outturned eyelid > other specified disorders urethra in: icd10cm
rectum ectropion > rectal prolapse in: icd10cm
rectum outturned eyelid > rectal prolapse in: icd10cm
anus ectropion > other specified diseases anus rectum in: icd10cm
anus outturned eyelid > other specified diseases anus rectum in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
eyelid congestion > other specified disorders of eyelid @ 0.72 in: icd10cm
eyelid compression > other specified disorders of eyelid @ 0.72 in: icd10cm
eyelid acquired abnormality > other specified disorders of eyelid @ 0.72 in: icd10cm
eyelid concretion > other specified disorders of eyelid @ 0.72 in: icd10cm
eyelid stone > other specified disorders of eyelid @ 0.72 in: icd10cm
lid contracture > other specified disorders of eyelid @ 0.72 in: icd10cm
lid compression > other specified disorders of eyelid @ 0.72 in: icd10cm
lid acquired deformity > other specified disorders of eyelid @ 0.72 in: icd10cm
lid acquired abnormality > other specified disorders of eyelid @ 0.72 in: icd10cm
lid concretion > other specified disorders of eyelid @ 0.72 in: icd10cm
tear gland anomaly acquired > other disorders of lacrimal gland @ 0.72 in: icd10cm
lacrimal duct calcification > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct calcified > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct congestion > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct degeneration > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct acquired deformity > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct acquired abnormality > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct induration > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct hyperemia > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct collapse > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct hematoma nontraumatic > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal duct atony > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct adhesions > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct calcification > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct calcified > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct congestion > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct cyst > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct degeneration > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct anomaly acquired > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct acquired abnormality > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct induration > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct hyperemia > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct collapse > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct hematoma nontraumatic > other changes of lacrimal passages @ 0.72 in: icd10cm
tear duct atony > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac adhesions > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac calcification > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac calcified > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac congestion > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac cyst > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac degeneration > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac acquired deformity > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac acquired abnormality > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac induration > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac hyperemia > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac collapse > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac hematoma nontraumatic > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal sac atony > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal passage calcified > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal passage cicatrix > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal passage acquired abnormality > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal passage hyperemia > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal passage hematoma nontraumatic > other changes of lacrimal passages @ 0.72 in: icd10cm
lacrimal passage atony > other changes of lacrimal passages @ 0.72 in: icd10cm
orbit adhesions > other disorders of orbit @ 0.72 in: icd10cm
orbit compression > other disorders of orbit @ 0.72 in: icd10cm
orbit acquired abnormality > other disorders of orbit @ 0.72 in: icd10cm
orbit hyperemia > other disorders of orbit @ 0.72 in: icd10cm
orbit concretion > other disorders of orbit @ 0.72 in: icd10cm
eye socket adhesions > other disorders of orbit @ 0.72 in: icd10cm
eye socket compression > other disorders of orbit @ 0.72 in: icd10cm
eye socket degeneration > other disorders of orbit @ 0.72 in: icd10cm
eye socket anomaly acquired > other disorders of orbit @ 0.72 in: icd10cm
eye socket acquired abnormality > other disorders of orbit @ 0.72 in: icd10cm
eye socket hematoma nontraumatic > other disorders of orbit @ 0.72 in: icd10cm
eye socket concretion > other disorders of orbit @ 0.72 in: icd10cm
conjunctiva compression > other specified disorders of conjunctiva @ 0.72 in: icd10cm
conjunctiva acquired abnormality > other specified disorders of conjunctiva @ 0.72 in: icd10cm
conjunctiva hematoma nontraumatic > other specified disorders of conjunctiva @ 0.72 in: icd10cm
conjunctiva abscess > other specified disorders of conjunctiva @ 0.72 in: icd10cm
cornea contraction > other specified disorders of cornea @ 0.72 in: icd10cm
cornea contracture > other specified disorders of cornea @ 0.72 in: icd10cm
cornea compression > other specified disorders of cornea @ 0.72 in: icd10cm
cornea anomaly acquired > other specified disorders of cornea @ 0.72 in: icd10cm
cornea acquired deformity > other specified disorders of cornea @ 0.72 in: icd10cm
cornea acquired abnormality > other specified disorders of cornea @ 0.72 in: icd10cm
cornea hematoma nontraumatic > other specified disorders of cornea @ 0.72 in: icd10cm
cornea concretion > other specified disorders of cornea @ 0.72 in: icd10cm
sclera adhesions > other disorders of sclera @ 0.72 in: icd10cm
sclera contraction > other disorders of sclera @ 0.72 in: icd10cm
sclera contracture > other disorders of sclera @ 0.72 in: icd10cm
sclera compression > other disorders of sclera @ 0.72 in: icd10cm
sclera acquired abnormality > other disorders of sclera @ 0.72 in: icd10cm
sclera hematoma nontraumatic > other disorders of sclera @ 0.72 in: icd10cm
sclera concretion > other disorders of sclera @ 0.72 in: icd10cm
iris contraction > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
iris contracture > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
iris compression > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
iris anomaly acquired > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
iris acquired abnormality > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
iris hematoma nontraumatic > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
iris concretion > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body contraction > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body contracture > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body compression > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body anomaly acquired > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body acquired abnormality > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body hematoma nontraumatic > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
ciliary body concretion > other specified disorders of iris and ciliary body @ 0.72 in: icd10cm
choroid adhesions > other specified disorders of choroid @ 0.72 in: icd10cm
choroid contraction > other specified disorders of choroid @ 0.72 in: icd10cm
choroid contracture > other specified disorders of choroid @ 0.72 in: icd10cm
choroid compression > other specified disorders of choroid @ 0.72 in: icd10cm
choroid anomaly acquired > other specified disorders of choroid @ 0.72 in: icd10cm
choroid acquired abnormality > other specified disorders of choroid @ 0.72 in: icd10cm
choroid hematoma nontraumatic > other specified disorders of choroid @ 0.72 in: icd10cm
retina adhesions > other specified retinal disorders @ 0.72 in: icd10cm
retina compression > other specified retinal disorders @ 0.72 in: icd10cm
retina anomaly acquired > other specified retinal disorders @ 0.72 in: icd10cm
retina acquired deformity > other specified retinal disorders @ 0.72 in: icd10cm
retina acquired abnormality > other specified retinal disorders @ 0.72 in: icd10cm
retina hematoma nontraumatic > other specified retinal disorders @ 0.72 in: icd10cm
vitreous compression > other disorders of vitreous body @ 0.72 in: icd10cm
vitreous acquired deformity > other disorders of vitreous body @ 0.72 in: icd10cm
vitreous acquired abnormality > other disorders of vitreous body @ 0.72 in: icd10cm
vitreous hematoma nontraumatic > other disorders of vitreous body @ 0.72 in: icd10cm
globe contraction > other disorders of globe @ 0.72 in: icd10cm
globe acquired abnormality > other disorders of globe @ 0.72 in: icd10cm
globe hyperemia > other disorders of globe @ 0.72 in: icd10cm
eyeball adhesions > other disorders of globe @ 0.72 in: icd10cm
eyeball calcified > other disorders of globe @ 0.72 in: icd10cm
eyeball cicatrix > other disorders of globe @ 0.72 in: icd10cm
eyeball congestion > other disorders of globe @ 0.72 in: icd10cm
eyeball contraction > other disorders of globe @ 0.72 in: icd10cm
eyeball contracture > other disorders of globe @ 0.72 in: icd10cm
eyeball compression > other disorders of globe @ 0.72 in: icd10cm
eyeball cyst > other disorders of globe @ 0.72 in: icd10cm
eyeball fibrosis > other disorders of globe @ 0.72 in: icd10cm
eyeball anomaly acquired > other disorders of globe @ 0.72 in: icd10cm
eyeball induration > other disorders of globe @ 0.72 in: icd10cm
eyeball collapse > other disorders of globe @ 0.72 in: icd10cm
eyeball hematoma nontraumatic > other disorders of globe @ 0.72 in: icd10cm
eyeball dilatation > other disorders of globe @ 0.72 in: icd10cm
lens adhesions > other specified disorders of lens @ 0.72 in: icd10cm
lens contraction > other specified disorders of lens @ 0.72 in: icd10cm
lens contracture > other specified disorders of lens @ 0.72 in: icd10cm
lens compression > other specified disorders of lens @ 0.72 in: icd10cm
lens acquired abnormality > other specified disorders of lens @ 0.72 in: icd10cm
lens hematoma nontraumatic > other specified disorders of lens @ 0.72 in: icd10cm
lens concretion > other specified disorders of lens @ 0.72 in: icd10cm

# --- Eye words
cyclospasm > spasm of accommodation in: icd10cm
cyclitis > unspecified iridocyclitis @ 0.92 in: icd10cm
outturned eyelid > ectropion in: icd10cm
outturned lid > ectropion in: icd10cm
lid turned out > ectropion in: icd10cm
lid turned outward > ectropion in: icd10cm
inturned lid > entropion in: icd10cm
lid turned in > entropion in: icd10cm
madarosis other > other specified disorders of eyelid in: icd10cm
caruncle inflammation > other specified disorders of conjunctiva @ 0.7 in: icd10cm
bloodshot > conjunctival hyperemia in: icd10cm
berlin disease > other injuries of eye and orbit @ 0.85 in: icd10cm
wernicke pupil > other anomalies of pupillary function in: icd10cm
hemiopic pupil > other anomalies of pupillary function in: icd10cm
calcified cornea > band keratopathy @ 0.85 in: icd10cm
clouded capsule > secondary cataract in: icd10cm
aftercataract > secondary cataract in: icd10cm
daltonism > deuteranomaly in: icd10cm
psychic blindness > visual agnosia in: icd10cm
tendon sheath eye > brown's sheath syndrome in: icd10cm
concussion of eye > contusion of eyeball @ 0.8 in: icd10cm
eye torn out > avulsion of eye in: icd10cm
eye pulled out > avulsion of eye in: icd10cm

# --- Eye processes A to C
blind right eye > blindness one eye unspecified eye @ 0.85 in: icd10cm
blind left eye > blindness one eye unspecified eye @ 0.85 in: icd10cm
cataract tetanic > cataract in diseases classified elsewhere in: icd10cm
cataract zonular > infantile and juvenile cataract in: icd10cm
conjunctivitis epidemic > viral conjunctivitis unspecified in: icd10cm
arteriolar retina occlusion > retinal artery branch occlusion @ 0.8 in: icd10cm

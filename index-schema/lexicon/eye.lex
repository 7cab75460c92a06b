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

# Scope: devices, supplies and HCPCS Level II services. What a patient, a shop, a DME supplier or a biller calls it, to the words of the
# HCPCS A, B, C, E, G, H, K, L, S, T and V descriptors (walkers, beds, oxygen, CPAP, glucose supplies, ostomy, dressings, braces,
# prosthetics, nutrition, ambulance, hearing, vision, home and behavioural services, implantable device C codes).
# --- Walking aids
walking stick > cane in: hcpcs
four prong cane > cane quad
4 point cane > cane quad
cane tip > replacement tip cane
rubber tip > replacement tip cane @ 0.8
arm crutches > crutches forearm
lofstrand crutch > crutches forearm
canadian crutch > crutches forearm
elbow crutch > crutches forearm
armpit crutch > crutches underarm
axillary crutch > crutches underarm
regular crutch > crutches underarm @ 0.8
aluminum crutch > crutches underarm other than wood
wooden crutch > crutches underarm wood
crutch pad > underarm pad crutch
hand grip crutch > replacement handgrip
knee scooter > crutch substitute lower leg platform
knee walker > crutch substitute lower leg platform
knee roller > crutch substitute lower leg platform
iwalk > crutch substitute lower leg platform
hands free crutch > crutch substitute lower leg platform
rollator > walker wheeled | walker folding wheeled
rolling walker > walker wheeled
front wheel walker > walker wheeled
two wheel walker > walker folding wheeled
4 wheel walker > walker wheeled
walker with seat > walker wheeled posterior seat @ 1.0
walking frame > walker
pick up walker > walker pickup
standard walker > walker rigid pickup
bariatric walker > walker heavy duty
heavy walker > walker heavy duty
platform walker > platform attachment walker
walker tray > walker attachment @ 0.6
walker wheels > wheel attachment walker
walker brakes > brake attachment wheeled walker
gait trainer > walker trunk support
gait belt > transfer device
upright walker > walker trunk support @ 0.7
# --- Wheelchairs
wheel chair > wheelchair
manual wheelchair basic > standard wheelchair
push wheelchair > manual wheelchair | transport chair
companion chair > transport chair
transfer chair > transport chair
travel wheelchair > transport chair | lightweight wheelchair @ 0.8
light wheelchair > lightweight wheelchair
ultralight wheelchair > ultralightweight wheelchair
low seat wheelchair > hemi wheelchair
hemi height wheelchair > hemi wheelchair
bariatric wheelchair > heavy duty wheelchair
extra wide wheelchair > heavy duty wheelchair
oversize wheelchair > heavy duty wheelchair
reclining wheelchair > fully-reclining wheelchair
tilt wheelchair > wheelchair tilt in space
electric wheelchair > power wheelchair
power chair > power wheelchair
motorized wheelchair > power wheelchair
hoveround > power wheelchair
jazzy chair > power wheelchair
mobility scooter > power operated vehicle
electric scooter > power operated vehicle
scooter > power operated vehicle @ 0.8 in: hcpcs
pov > power operated vehicle
kid wheelchair > wheelchair pediatric
child wheelchair > wheelchair pediatric
wheelchair cushion > wheelchair seat cushion
roho cushion > skin protection wheelchair seat cushion
gel cushion wheelchair > wheelchair seat cushion
pressure cushion > wheelchair seat cushion
donut cushion > positioning cushion @ 0.6
wheelchair back > wheelchair back cushion
wheelchair battery > power wheelchair battery
wheelchair charger > power wheelchair battery charger
wheelchair arm rest > wheelchair armrest
wheelchair leg rest > elevating leg rest
foot rest wheelchair > footrest
head rest wheelchair > wheelchair headrest
wheelchair joystick > power wheelchair joystick
sip and puff > sip and puff interface
wheelchair seat belt > wheelchair positioning belt
wheelchair lap belt > wheelchair positioning belt
wheelchair tray > wheelchair accessory tray
anti tippers > anti-tipping device
wheelchair tie down > wheelchair transit securement
wheelchair brakes > wheel lock brake
power assist wheels > manual wheelchair power assist
wheelchair repair > repair nonroutine service durable medical equipment
dme repair > repair nonroutine service durable medical equipment
loaner wheelchair > temporary replacement patient owned equipment
loaner equipment > temporary replacement patient owned equipment
stander > standing frame
standing frame kid > standing frame
prone stander > standing frame
geri chair > rollabout chair
recliner hospital > rollabout chair @ 0.7
# --- Bathroom, toilet
bedside commode > commode chair
potty chair > commode chair
porta potty > commode chair
3 in 1 commode > commode chair
toilet chair > commode chair
bariatric commode > commode chair extra wide heavy duty
drop arm commode > commode chair detachable arms
commode bucket > pail pan commode
raised toilet > raised toilet seat
toilet riser > raised toilet seat
high toilet seat > raised toilet seat
toilet seat lift > seat lift mechanism toilet
toilet safety rail > toilet rail
shower chair > bath/shower chair
bath chair > bath/shower chair
bath seat > bath/shower chair
shower seat > bath/shower chair
tub bench > transfer bench tub
bath bench > tub stool bench
grab bar > wall rail | rail @ 0.8 in: hcpcs
tub rail > bath tub rail
sitz bath > sitz type bath
bedpan > bed pan
pee bottle > urinal
hand held urinal > urinal
walk in tub > whirlpool tub walk-in
hot tub > whirlpool
jacuzzi > whirlpool
# --- Beds, mattresses, lifts
hospital style bed > hospital bed
electric bed > hospital bed total electric | hospital bed semi-electric
adjustable bed > hospital bed @ 0.9
manual hospital bed > hospital bed fixed height
bariatric bed > hospital bed heavy duty extra wide
bed rails > bed side rails
side rails > bed side rails
bed trapeze > trapeze bar
overhead trapeze > trapeze bar
overbed table > over-bed table
hospital table > over-bed table @ 0.8
air mattress > powered pressure-reducing air mattress | air pressure mattress
low air loss mattress > low air loss therapy
low air loss bed > powered air flotation bed
bed sore mattress > pressure reducing mattress | pressure mattress
pressure relief mattress > pressure reducing mattress
anti bedsore mattress > pressure reducing mattress
egg crate > dry pressure pad mattress
eggcrate mattress > dry pressure pad mattress
mattress topper > pressure pad mattress | mattress overlay
mattress overlay > pressure pad mattress
gel mattress overlay > gel pressure pad mattress
foam mattress > dry pressure mattress
water mattress > water pressure mattress
waterbed > water pressure mattress
clinitron > air fluidized bed
sand bed > air fluidized bed
sheepskin > sheepskin pad
heel protector > heel elbow protector
heel boots > heel protector | air pressure elevator heel
elbow pad > heel elbow protector
bed wedge > positioning wedge
wedge pillow > positioning wedge
blanket cradle > bed cradle
foot cradle > bed cradle
enclosed bed > safety enclosure frame hospital bed
safety bed > safety enclosure frame hospital bed
crib hospital > pediatric crib hospital grade
hoyer lift > patient lift hydraulic
hoyer > patient lift
patient hoist > patient lift
ceiling lift > patient lift fixed system
lift sling > sling seat patient lift
sit to stand lift > combination sit to stand | multipositional patient support
lift chair > seat lift mechanism
recliner lift chair > seat lift mechanism
power lift recliner > seat lift mechanism
stair lift > home modifications @ 0.6
slide board > transfer device
transfer board > transfer device
bed alarm > alert alarm device
fall alarm > alert alarm device
helmet > helmet protective in: hcpcs
seizure helmet > helmet protective
grabber > reaching grabbing device
reacher > reaching grabbing device
hair loss wig > wig
cranial prosthesis > wig
toupee > wig
hair prosthesis > wig
iv stand > iv pole
ted hose > surgical stockings | gradient compression stocking @ 0.9
# --- Oxygen and breathing
home oxygen > oxygen system | oxygen concentrator
oxygen machine > oxygen concentrator
o2 > oxygen
o2 concentrator > oxygen concentrator
oxygen tank > gaseous oxygen system
oxygen tank > oxygen contents gaseous @ 0.6
oxygen bottle > gaseous oxygen system
oxygen cylinder > gaseous oxygen system
oxygen e tank > portable gaseous oxygen
oxygen refill > oxygen contents
portable oxygen > portable oxygen concentrator | portable gaseous oxygen | portable liquid oxygen
poc oxygen > portable oxygen concentrator
inogen > portable oxygen concentrator
liquid oxygen > liquid oxygen system
nose tube oxygen > cannula nasal
nasal prongs > cannula nasal
oxygen mask > variable concentration mask
venturi mask > variable concentration mask
oxygen cart > wheeled cart portable cylinder
oxygen regulator > regulator
pulse ox > oximeter
pulse oximeter > oximeter
finger oxygen > oximeter
spo2 monitor > oximeter
o2 sat > oximeter @ 0.8
oxygen probe > oxygen probe oximeter
oxygen saturation monitor > oximeter
cpap machine > continuous positive airway pressure device
cpap > continuous positive airway pressure
auto cpap > continuous positive airway pressure device
apap machine > continuous positive airway pressure device
sleep apnea machine > continuous positive airway pressure device
pap machine > continuous positive airway pressure device @ 0.9 if: sleep, apnea, machine, cpap
bipap st > respiratory assist device bi-level backup rate
bilevel > bi-level pressure
cpap mask > mask positive airway pressure
full face mask cpap > full face mask positive airway pressure
nasal mask cpap > nasal interface positive airway pressure
nasal pillows > pillow nasal cannula type interface
cpap hose > tubing positive airway pressure
cpap tubing > tubing positive airway pressure
heated hose cpap > tubing integrated heating element
cpap filter > filter positive airway pressure
cpap headgear > headgear positive airway pressure
cpap strap > headgear positive airway pressure | chinstrap
cpap chin strap > chinstrap positive airway pressure
cpap humidifier > humidifier positive airway pressure
cpap water chamber > water chamber humidifier
cpap cushion > cushion nasal mask interface | face mask interface
cpap supply > used positive airway pressure device
sleep apnea mouthpiece > oral device upper airway collapsibility
sleep apnea mouth guard > oral device upper airway collapsibility
snoring mouthpiece > oral device upper airway collapsibility
mandibular advancement device > oral device upper airway collapsibility
dental sleep appliance > oral device upper airway collapsibility
sleep apnea tongue stimulator > electrical stimulation tongue muscle
excite osa > electrical stimulation tongue muscle
breathing machine > continuous positive airway pressure device | nebulizer @ 0.7
vent > ventilator @ 0.8
breathing treatment machine > nebulizer
neb machine > nebulizer compressor
nebuliser > nebulizer
nebulizer cup > small volume nonfiltered pneumatic nebulizer
nebulizer kit > administration set small volume nebulizer
nebulizer tubing > administration set small volume nebulizer
nebulizer mask > aerosol mask
mist tent > face tent @ 0.6
home vent > home ventilator
trilogy vent > home ventilator
life support machine > ventilator
trach vent > home ventilator invasive interface
niv > home ventilator non-invasive | non-invasive ventilation @ 0.8
bag mask > resuscitation bag @ 0.7
ambu bag > resuscitation bag
cough assist > cough stimulating device
cough machine > cough stimulating device
shake vest > high frequency chest wall oscillation
smart vest > high frequency chest wall oscillation
hill rom vest > high frequency chest wall oscillation
chest percussion vest > high frequency chest wall oscillation
acapella device > oscillatory positive expiratory pressure
flutter valve > flutter device | oscillatory positive expiratory pressure
chest clapper > percussor
spacer > spacer metered dose inhaler in: hcpcs
aerochamber > spacer metered dose inhaler | holding chamber
inhaler chamber > holding chamber spacer inhaler
peak flow > peak flow meter | peak expiratory flow
peak flow meter > peak expiratory flow rate meter
incentive spirometer > spirometer non-electronic
suction machine > respiratory suction pump | suction pump
home suction > suction pump home model
yankauer > oropharyngeal suction catheter
suction canister > canister suction pump
suction tubing > tubing suction pump
room humidifier > vaporizer
cool mist > vaporizer
apnea monitor baby > apnea monitor
sids monitor > apnea monitor
# --- Tracheostomy
trach tube > tracheostomy tube
trach kit > tracheostomy care kit
trach care > tracheostomy care kit
trach tie > tracheostomy tube collar
trach collar > tracheostomy tube collar | tracheostomy mask
trach mask > tracheostomy mask
trach inner cannula > tracheostomy inner cannula
trach suction > tracheal suction catheter
trach hme > heat moisture exchange system tracheostoma
artificial nose > heat moisture exchange | moisture exchanger
trach filter > tracheostoma filter
trach plug > tracheostomy tube plug
shiley > tracheostomy tube
passy muir > tracheostomy speaking valve
speaking valve > tracheostomy speaking valve
stoma button neck > tracheostoma button
voice box prosthesis > tracheo-esophageal voice prosthesis
tep prosthesis > tracheo-esophageal voice prosthesis
electrolarynx > artificial larynx
throat buzzer > artificial larynx
# --- Diabetes
sugar meter > home blood glucose monitor
glucose meter > home blood glucose monitor
glucometer > blood glucose monitor
blood sugar machine > home blood glucose monitor
blood sugar meter > home blood glucose monitor
sugar test strip > blood glucose test strips
diabetic test strip > blood glucose test reagent strips
test strip > blood glucose test reagent strips @ 0.8 in: hcpcs
glucose strip > blood glucose test reagent strips
accu-chek strip > blood glucose test reagent strips
one touch strip > blood glucose test reagent strips
talking glucometer > blood glucose monitor voice synthesizer
finger stick needle > lancets
finger pricker > lancet device
lancing device > spring-powered device lancet
finger poker > lancet @ 0.8
control solution > calibrator solution
ketone strip > blood ketone test strip | urine test strips
cgm > continuous glucose monitor
dexcom > continuous glucose monitor
freestyle libre > continuous glucose monitor
libre sensor > continuous glucose monitor | sensor continuous glucose
glucose sensor > sensor continuous glucose monitoring | implantable interstitial glucose sensor
arm sugar sensor > continuous glucose monitor
eversense > implantable interstitial glucose sensor
cgm receiver > receiver continuous glucose
cgm transmitter > transmitter continuous glucose
insulin pump > external ambulatory infusion pump insulin
insulin pump supply > external insulin pump infusion set
omnipod > external ambulatory insulin delivery system disposable
patch pump insulin > external ambulatory insulin delivery system disposable
tandem pump > external ambulatory infusion pump insulin
infusion set > infusion set insulin pump
pump reservoir > insulin infusion pump syringe type cartridge
insulin needle > insulin syringes | syringe needle
pen needle > needle sterile @ 0.8
insulin pen > insulin delivery device pen
artificial pancreas > artificial pancreas device system
diabetic shoe > diabetics only shoe
diabetic insole > diabetics only multiple density insert
diabetic insert > diabetics only multiple density insert
diabetic socks > gradient compression stocking @ 0.5
therapeutic shoe > diabetics only depth-inlay shoe
orthopedic shoe > orthopedic footwear
diabetes class > diabetes self-management training
diabetes education > diabetes self-management training
dsmt > diabetes self-management training
dsme > diabetes self-management training
sharps container > supply not otherwise specified @ 0.5
alcohol swab > alcohol wipes
alcohol pad > alcohol wipes
iodine swab > betadine iodine swabs
hibiclens > chlorhexidine antiseptic
# --- Catheters and incontinence
foley > indwelling catheter foley
foley catheter > indwelling catheter foley
foley bag > bedside drainage bag
pee bag > urinary drainage bag | bedside drainage bag
urine bag > urinary drainage bag | bedside drainage bag
leg bag > urinary drainage bag leg
night bag > bedside drainage bag
catheter bag > drainage bag
straight cath > intermittent urinary catheter
in and out cath > intermittent urinary catheter
self catheterization > intermittent urinary catheter
cath > catheter
coude > intermittent urinary catheter coude
closed system catheter > intermittent urinary catheter insertion supplies
condom cath > male external catheter
texas catheter > male external catheter
purewick > external urinary catheters wicking material
female external catheter > female external urinary collection device | external urinary catheters
catheter kit > insertion tray
foley kit > insertion tray indwelling catheter
catheter strap > urinary catheter anchoring device leg strap
stat lock > catheter anchoring device
catheter holder > urinary catheter anchoring device
catheter lube > lubricant sterile packet
bladder irrigation > irrigation tray | irrigation tubing bladder
3-way foley > indwelling catheter three-way
silicone foley > indwelling catheter silicone
suprapubic tube > catheter suprapubic
penile clamp > external urethral clamp
adult diaper > incontinence garment brief diaper | adult disposable incontinence brief/diaper
diaper > incontinence brief diaper in: hcpcs
nappy > diaper
depends > adult disposable incontinence protective underwear if: adult, underwear, brief, incontinence, diaper, size, pack
pull-up > protective underwear/pull-on
pullups > protective underwear/pull-on
briefs adult > adult disposable incontinence brief
bladder pad > disposable liner shield guard pad incontinence
incontinence pad > disposable liner shield guard pad incontinence
panty liner > disposable liner incontinence
poise pad > disposable liner shield pad incontinence
guards for men > disposable liner shield guard incontinence
chux > disposable underpads
bed pad > underpads
blue pad > disposable underpads
puppy pad > disposable underpads
washable bed pad > protective underpad reusable | non-disposable underpads
bed wetting alarm > enuresis alarm
bedwetting alarm > enuresis alarm
pelvic floor stimulator > pelvic floor electrical stimulator
kegel device > intravaginal device kegel
pessary ring > pessary
uterus support ring > pessary
bowel irrigation system > transanal irrigation system
peristeen > transanal irrigation system
latex glove > gloves
disposable glove > gloves non-sterile
face mask disposable > surgical mask
bp cuff > blood pressure cuff | blood pressure monitor
blood pressure machine > automatic blood pressure monitor
blood pressure monitor home > automatic blood pressure monitor
blood pressure cuff > blood pressure apparatus cuff
# --- Ostomy
colostomy bag > ostomy pouch
ileostomy bag > ostomy pouch drainable
urostomy bag > ostomy pouch urinary
stoma bag > ostomy pouch
poop bag > ostomy pouch
ostomy bag > ostomy pouch
bag on stomach > ostomy pouch @ 0.8
one piece ostomy > ostomy pouch 1 piece
two piece ostomy > ostomy pouch 2 piece
ostomy wafer > ostomy skin barrier flange
wafer > skin barrier ostomy @ 0.8
stoma paste > ostomy skin barrier paste
stoma powder > ostomy skin barrier powder
barrier ring > ostomy ring
eakin seal > ostomy ring
barrier wipes > skin barrier wipes
skin prep wipe > skin barrier wipes
ostomy deodorant drops > ostomy deodorant
stoma cap cover > stoma cap
mic-key button > gastrostomy tube low-profile
stoma irrigation > ostomy irrigation
# --- Dressings
bandaid > adhesive bandage
band-aid > adhesive bandage
plaster strip > adhesive bandage @ 0.6
ace wrap > compression bandage elastic
ace bandage > compression bandage elastic
elastic wrap > compression bandage elastic
coban > self-adherent bandage
self stick wrap > self-adherent bandage
kerlix > conforming bandage | gauze
kling > conforming bandage
roll gauze > conforming bandage
gauze pad > gauze non-impregnated
4x4 gauze > gauze non-impregnated
2x2 gauze > gauze non-impregnated
abd pad > specialty absorptive dressing
telfa > contact layer | specialty absorptive dressing @ 0.8
nonstick pad > contact layer @ 0.8
adaptic > contact layer | gauze impregnated
xeroform > gauze impregnated
vaseline gauze > gauze impregnated
iodoform > gauze impregnated | packing strips @ 0.8
wound packing > packing strips | wound filler
duoderm > hydrocolloid dressing
tegasorb > hydrocolloid dressing
comfeel > hydrocolloid dressing
mepilex > foam dressing
allevyn > foam dressing
optifoam > foam dressing
polymem > foam dressing
hydrofera blue > foam dressing
biatain > foam dressing
aquacel > alginate fiber gelling dressing
kaltostat > alginate dressing
seaweed dressing > alginate dressing
calcium alginate > alginate dressing
maxorb > alginate dressing
tegaderm > transparent film
opsite > transparent film
clear dressing > transparent film
see through bandage > transparent film
promogran > collagen dressing
puracol > collagen dressing
fibracol > collagen dressing
prisma dressing > collagen dressing
intrasite > hydrogel dressing
wound gel > hydrogel dressing wound filler
gel dressing > hydrogel dressing
curasol > hydrogel dressing
silver dressing > alginate dressing | foam dressing @ 0.6
island dressing > composite dressing
bordered gauze > gauze adhesive border | composite dressing
unna boot > zinc paste impregnated bandage
unna > zinc paste impregnated bandage | strapping
zinc wrap > zinc paste impregnated bandage
tubigrip > tubular dressing
stockinette > tubular dressing
medical tape > tape waterproof
paper tape > tape non-waterproof
silk tape > tape non-waterproof @ 0.8
cast padding > padding bandage
webril > padding bandage
profore > compression bandage
four layer wrap > compression bandage
wound wash > wound cleansers
wound spray > wound cleansers
saline flush > sterile saline
saline bottle > sterile water/saline
barrier cream > skin sealants protectants
moisture barrier > skin sealants protectants
calmoseptine > skin sealants protectants
scar gel sheet > gel sheet dermal
silicone scar sheet > gel sheet silicone
eye patch > eye patch occlusive | eye pad
vac dressing > negative pressure wound therapy
wound suction > negative pressure wound therapy
snap vac > wound suction disposable
prevena > wound suction disposable
montgomery strap > surgical dressing holder
abdominal binder > binder | belt elastic @ 0.8
belly binder > binder | belt elastic @ 0.7
skin glue > tissue adhesive
dermabond > tissue adhesive
hyperbaric chamber > hyperbaric oxygen
oxygen chamber > hyperbaric oxygen
oxygen wound therapy > topical oxygen | hyperbaric oxygen
growth factor wound > growth factor wound healing
# --- Compression
compression sock > gradient compression stocking
compression stocking > gradient compression stocking
support hose > gradient compression stocking | surgical stockings
support stocking > gradient compression stocking
knee high compression > gradient compression stocking below knee
thigh high compression > gradient compression stocking thigh length
compression pantyhose > gradient compression stocking waist length
jobst > gradient compression stocking
ted stocking > surgical stockings
anti-embolism stocking > surgical stockings
compression sleeve > gradient compression arm sleeve
lymphedema sleeve > gradient compression arm sleeve
arm sleeve lymphedema > gradient compression arm sleeve
compression glove > gradient compression glove
velcro compression wrap > gradient compression wrap adjustable straps
circaid > gradient compression wrap adjustable straps
farrow wrap > gradient compression wrap adjustable straps
night compression > gradient compression garment nighttime
lymphedema garment > gradient compression garment
lymphedema pump > pneumatic compressor
lymph pump > pneumatic compressor
leg pump > pneumatic compressor | intermittent limb compression
leg squeezer > pneumatic compressor | intermittent limb compression
flexitouch > pneumatic compressor segmental
scd > intermittent limb compression | pneumatic compression @ 0.8 if: leg, sleeve, pump, device, dvt, boots
sequential compression device > intermittent limb compression | pneumatic compressor
compression boots > pneumatic appliance full leg | intermittent limb compression
burn garment > compression burn garment
burn suit > compression burn garment
pressure garment > compression burn garment
compression vest > compression burn garment vest | gradient compression garment torso
ice pack > cold fluid ice cap
cold therapy machine > fluid circulating cold pad
ice machine knee > fluid circulating cold pad
cryo cuff > fluid circulating cold pad
polar care > fluid circulating cold pad
heating pad > electric heat pad
hot water bottle > hot fluid bottle
hot pack > heat wrap | hydrocollator
paraffin wax > paraffin
light box > therapeutic lightbox
sad lamp > therapeutic lightbox
happy light > therapeutic lightbox
bili light > phototherapy bilirubin light
bili blanket > phototherapy bilirubin light
jaundice light > phototherapy bilirubin light
uv light box > ultraviolet light therapy system
psoriasis light > ultraviolet light therapy system
# --- Stimulators, monitors, pumps
tens unit > transcutaneous electrical nerve stimulation
tens machine > transcutaneous electrical nerve stimulation
tens > transcutaneous electrical nerve stimulation if: pain, machine, pad, electrode, lead, device, therapy, back, stimulator, supplies in: hcpcs cpt
tens pads > electrodes | electrical stimulator supplies
tens leads > lead wires
electrode pads > electrodes
stim machine > electrical stimulator | neuromuscular stimulator @ 0.8
nmes > neuromuscular electrical stimulator
bone stimulator > osteogenesis stimulator
bone growth stimulator > osteogenesis stimulator
exogen > osteogenesis stimulator ultrasound
ultrasound bone healing > osteogenesis stimulator ultrasound
spine bone stimulator > osteogenesis stimulator spinal
muscle stimulator > neuromuscular stimulator
foot drop stimulator > functional electrical stimulator | functional neuromuscular stimulation
walkaide > functional electrical stimulator
bioness > functional electrical stimulator
alpha-stim > cranial electrotherapy stimulation
ces device > cranial electrotherapy stimulation
tumor treating fields > electrical stimulation cancer treatment
optune > electrical stimulation cancer treatment
interstim > generator neurostimulator | sacral nerve stimulation
bladder stimulator > sacral nerve stimulation | tibial nerve stimulator
spinal cord stimulator > neurostimulator
scs > neurostimulator @ 0.8 if: spine, spinal, trial, lead, battery, implant, pain
pain stimulator implant > neurostimulator implantable
deep brain stimulator > neurostimulator
dbs > neurostimulator @ 0.8 if: brain, lead, battery, parkinson, implant
vagus stimulator > vagus nerve stimulator | neurostimulator
gammacore > non-invasive vagus nerve stimulator
cefaly > transcutaneous electrical nerve stimulator trigeminal
tremor wrist device > external upper limb tremor stimulator
restless leg device > nerve stimulator restless legs
nausea wrist band > nerve stimulator nausea vomiting
biofeedback machine > biofeedback device
traction home neck > cervical traction
neck traction > cervical traction
over door traction > traction overdoor cervical
leg traction > extremity traction
inversion table > gravity assisted traction device
cpm machine > continuous passive motion exercise device
knee bending machine > continuous passive motion exercise device knee
dynasplint > dynamic adjustable extension flexion device
jas splint > static progressive stretch
knee stretch device > static progressive stretch knee | dynamic adjustable knee
jaw exerciser > jaw motion rehabilitation system
therabite > jaw motion rehabilitation system
feeding pump > enteral nutrition infusion pump
kangaroo pump > enteral nutrition infusion pump
tpn pump > parenteral nutrition infusion pump
iv pump > infusion pump
cadd pump > ambulatory infusion pump
infusion pump home > ambulatory infusion pump
chemo pump > ambulatory infusion pump
pain pump > infusion pump implantable | infusion pump @ 0.8
baclofen pump > infusion pump implantable programmable
pain ball > elastomeric infusion pump | disposable drug delivery system
on-q pump > elastomeric infusion pump
elastomeric pump > disposable drug delivery system | elastomeric infusion pump
milk pump > breast pump electric
hospital breast pump > breast pump hospital grade
breast pump parts > breast pump replacement
breast milk bag > collection storage bag breast milk
donor milk > human breast milk processing
life vest > automatic external defibrillator garment
lifevest > automatic external defibrillator garment
zoll vest > automatic external defibrillator garment
wearable defibrillator > automatic external defibrillator garment
aed > external defibrillator
home aed > external defibrillator
loop recorder > cardiac event recorder
heart loop recorder > event recorder cardiac implantable
linq > event recorder cardiac implantable
home inr > home inr monitoring
coaguchek > home inr monitoring
clotting finger test home > home inr monitoring
medical alert button > emergency response system
fall button > emergency response system
panic button > emergency response system
pers > emergency response system @ 0.8
pill dispenser > electronic medication compliance management device | medication reminder
pill reminder > medication reminder service
talking computer > speech generating device
talker device > speech generating device
aac device > speech generating device
picture board > communication board
eye gaze device > speech generating device
penis pump > vacuum erection system
erection pump > vacuum erection system
vacuum erection device > vacuum erection system
exercise bike > exercise equipment
treadmill > exercise equipment @ 0.6
misc dme > durable medical equipment miscellaneous
dme > durable medical equipment
home medical equipment > durable medical equipment
hme > durable medical equipment @ 0.6
medical supply > supply miscellaneous @ 0.7
# --- Braces and orthoses
brace > orthosis
splint > orthosis @ 0.8 in: hcpcs
back brace > tlso
lower back brace > lumbar-sacral orthosis | lumbar orthosis
lumbar support > lumbar orthosis
lumbar brace > lumbar orthosis | lumbar-sacral orthosis
lso > lumbar-sacral orthosis
si belt > sacroiliac orthosis
sacroiliac belt > sacroiliac orthosis
tlso brace > thoracic-lumbar-sacral orthosis | tlso
clamshell brace > tlso rigid plastic shell
turtle shell > tlso rigid plastic shell
jewett brace > tlso triplanar control hyperextension
cash brace > tlso sagittal control
taylor brace > tlso sagittal control
scoliosis brace > scoliosis orthosis | tlso
boston brace > scoliosis orthosis | tlso
milwaukee brace > ctlso milwaukee
corset > orthosis flexible
neck brace > cervical orthosis
neck collar > cervical collar
soft collar > cervical flexible foam collar
foam collar > cervical flexible foam collar
c-collar > cervical collar
hard collar > cervical collar semi-rigid
philadelphia collar > cervical collar semi-rigid thermoplastic foam two-piece
miami j > cervical collar semi-rigid two piece
aspen collar > cervical collar semi-rigid two piece
somi brace > cervical multiple post collar
halo brace > cervical halo
halo vest > cervical halo jacket vest
torticollis brace > torticollis
rib belt > thoracic rib belt
rib wrap > thoracic rib belt
pectus brace > pectus carinatum orthosis
pavlik harness > hip orthosis abduction
hip dysplasia harness > hip orthosis abduction
hip brace > hip orthosis
hip abduction brace > hip orthosis abduction
hinged knee brace > knee orthosis joints | knee orthosis adjustable flexion extension
knee immobilizer > knee orthosis immobilizer
knee sleeve > knee orthosis elastic
acl brace > knee orthosis anterior cruciate ligament
unloader brace > knee orthosis adjustable medial-lateral
arthritis knee brace > knee orthosis medial-lateral
post op knee brace > knee orthosis locking
rom knee brace > knee orthosis adjustable knee joints
patella strap > knee orthosis patellar
ankle brace > ankle orthosis
lace up ankle brace > ankle gauntlet | ankle orthosis
aircast > ankle control orthosis stirrup
air splint ankle > ankle control orthosis stirrup
stirrup brace > ankle control orthosis stirrup
afo > ankle foot orthosis
foot drop brace > ankle foot orthosis | foot drop splint
leg brace > knee ankle foot orthosis | ankle foot orthosis | lower extremity orthosis @ 0.8
kafo > knee ankle foot orthosis
hkafo > hip knee ankle foot orthosis
smo brace > ankle orthosis supramalleolar
smo > supramalleolar @ 0.8 if: brace, ankle, orthosis, foot, child
arizona brace > ankle foot orthosis custom
cam boot > walking boot
cam walker > walking boot
air boot > walking boot pneumatic
moon boot > walking boot @ 0.8
fracture boot > walking boot
broken foot boot > walking boot
charcot boot > ankle foot orthosis walking boot | charcot
crow boot > ankle foot orthosis
night splint foot > static dynamic ankle foot orthosis | ankle foot orthosis
plantar fasciitis splint > ankle foot orthosis
heel float boot > static dynamic ankle foot orthosis | heel protector
multipodus boot > static dynamic ankle foot orthosis
post-op shoe > surgical boot shoe
surgical shoe > surgical boot shoe
cast shoe > surgical boot shoe
darco shoe > surgical boot shoe
shoe insert > foot insert removable
arch support > foot arch support
foot orthotic > foot insert removable
custom orthotic > foot insert molded patient model
insoles > foot insert
heel cup > heel stabilizer
heel lift > lift elevation heel
shoe lift > lift elevation heel sole
build up shoe > lift elevation sole
rocker bottom shoe > rocker
bunion splint > hallus-valgus splint
hallux valgus splint > hallus-valgus night dynamic splint @ 1.0
toe filler > partial foot toe filler
dennis brown bar > abduction rotation bar shoes
clubfoot shoes > abduction rotation bar | clubfoot wedge
ponseti boots > abduction rotation bar
shoulder sling > slings | shoulder orthosis
arm sling > slings
shoulder immobilizer > shoulder orthosis
clavicle brace > shoulder orthosis figure of eight
figure 8 brace > shoulder orthosis figure of eight
collarbone brace > shoulder orthosis figure of eight
shoulder brace > shoulder orthosis
airplane splint > shoulder orthosis abduction positioning airplane
elbow brace > elbow orthosis
tennis elbow strap > elbow orthosis elastic
tennis elbow brace > elbow orthosis elastic
hinged elbow brace > elbow orthosis adjustable joint
wrist brace > wrist hand orthosis
wrist splint > wrist hand orthosis
carpal tunnel brace > wrist hand orthosis cock-up
carpal tunnel splint > wrist hand orthosis cock-up
cock up splint > wrist hand orthosis extension control cock-up
thumb spica splint > wrist hand finger orthosis | hand finger orthosis
thumb brace > hand finger orthosis
hand splint > hand orthosis | wrist hand finger orthosis
resting hand splint > wrist hand finger orthosis
boxer fracture splint > hand orthosis metacarpal fracture
finger splint > finger orthosis | finger splint static
mallet splint > finger orthosis | finger splint
buddy tape > strapping @ 0.6
sarmiento brace > upper extremity fracture orthosis humeral
humerus brace > upper extremity fracture orthosis humeral
fracture brace > fracture orthosis
baby helmet > cranial remolding orthosis
flat head helmet > cranial remolding orthosis
head shape helmet > cranial remolding orthosis
doc band > cranial remolding orthosis
exoskeleton > powered hip knee ankle foot device
rewalk > powered hip knee ankle foot device
custom brace > custom fabricated orthosis
off the shelf brace > prefabricated off-the-shelf
brace repair > repair orthotic device
replacement straps brace > replacement strap orthosis
hernia belt > truss
arm cast > cast supplies long arm | cast supplies short arm
leg cast > cast supplies long leg | cast supplies short leg
hip cast > cast supplies hip spica
cast material > cast supplies
splint material > splint supplies
thermoplastic splint > splint supplies thermoplastics
# --- Prosthetics
fake leg > prosthesis below knee | prosthesis above knee | lower extremity prosthesis
artificial leg > lower extremity prosthesis | below knee molded socket | above knee molded socket
prosthetic leg > lower extremity prosthesis | below knee molded socket | above knee molded socket
bka prosthesis > below knee molded socket
aka prosthesis > above knee molded socket
below knee prosthesis > below knee molded socket
above knee prosthesis > above knee molded socket
stump sock > prosthetic sock
stump shrinker > prosthetic shrinker
shrinker sock > prosthetic shrinker
prosthetic liner > socket insert
leg liner gel > socket insert
prosthetic sleeve > suspension sleeve
new socket > replacement socket
microprocessor knee > endoskeletal knee-shin microprocessor
c-leg > endoskeletal knee-shin microprocessor
computer knee > endoskeletal knee-shin microprocessor
prosthetic foot > foot prosthesis
sach > sach foot
vacuum suspension > vacuum pump residual limb
fake arm > upper extremity prosthesis
artificial arm > upper extremity prosthesis
prosthetic arm > upper extremity prosthesis
prosthetic hand > terminal device | electric hand
myoelectric arm > myoelectronic control
bionic hand > electric hand | myoelectronic control
myoelectric > myoelectronic @ 1.0
prosthetic hook > terminal device hook
fake breast > breast prosthesis
breast form > breast prosthesis
mastectomy bra > breast prosthesis mastectomy bra
mastectomy form > breast prosthesis
breast implant > breast prosthesis implantable | prosthesis breast
glass eye > prosthetic eye
fake eye > prosthetic eye
eye prosthesis polish > polishing ocular prosthesis
scleral shell > scleral cover shell
prosthetic nose > nasal prosthesis
fake nose > nasal prosthesis
prosthetic ear > auricular prosthesis
fake ear > auricular prosthesis
facial prosthesis > midfacial prosthesis
testicle implant > testicular prosthesis
prosthesis repair > repair prosthetic device
cochlear implant > cochlear device
cochlear processor > cochlear implant external speech processor
cochlear battery > battery cochlear implant
baha > auditory osseointegrated device
bone anchored hearing aid > auditory osseointegrated device
lvad battery > battery ventricular assist device
lvad > ventricular assist device
# --- Vision
glasses > spectacle lens | frames @ 0.8 in: hcpcs
eyeglasses > frames | spectacle lens | single vision lens
glasses frame > frames
eye glass > frames | lens single vision @ 0.8
reading glasses > sphere single vision @ 0.6
single vision glasses > single vision lens
bifocal glasses > sphere bifocal | spherocylinder bifocal
trifocal glasses > sphere trifocal
no line bifocal > progressive lens
transition lens > tint photochromatic
transitions > photochromatic @ 0.8 if: lens, glasses
tinted glasses > tint lens
prism glasses > prism lens
thick glasses > lens index @ 0.5
high index lens > lens index greater
plastic safety lens > lens polycarbonate
anti glare > anti-reflective coating
anti scratch > scratch resistant coating
uv coating > u-v lens
glasses case > eye glass case
astigmatism glasses > spherocylinder
sunglasses > sunglasses frames
contacts > contact lens @ 0.7 in: hcpcs
hard contact > contact lens gas permeable
rgp contact > contact lens gas permeable
soft contact > contact lens hydrophilic
toric contact > contact lens toric
scleral contact > contact lens scleral
colored contacts > color contact lens
magnifier > low vision aids
low vision telescope > telescopic lens | low vision aids
lazy eye patch > occluder lens | eye patch occlusive
cataract lens implant > intraocular lens
iol > intraocular lens
toric iol > astigmatism correcting intraocular lens
multifocal iol > presbyopia correcting intraocular lens
eye exam > ophthalmological examination @ 0.9 in: hcpcs
eye exam for glasses > ophthalmological examination refraction
glaucoma drain > aqueous drainage assist device
tear duct plug > lacrimal duct implant
punctal plug > lacrimal duct implant
# --- Hearing
ear aid > hearing aid
bte hearing aid > hearing aid behind the ear
ite hearing aid > hearing aid in the ear
cic hearing aid > hearing aid completely in the ear canal
one hearing aid > hearing aid monaural
two hearing aids > hearing aid binaural
pair hearing aid > hearing aid binaural
both ears hearing aid > hearing aid binaural
body hearing aid > hearing aid body worn
hearing aid battery > battery hearing device
ear mold > ear mold insert
hearing aid check > hearing aid
hearing aid repair > repair modification hearing aid
hearing aid test > assessment hearing aid
cros aid > hearing aid contralateral routing | hearing aid cros
fm system > assistive listening device fm
amplified phone > assistive listening device telephone amplifier
tv ears > assistive listening device television amplifier
deaf phone > assistive listening device tdd
closed caption box > television caption decoder
hearing test > hearing screening @ 0.9 in: hcpcs
swallow screening > dysphagia screening
# --- Feeding and nutrition
tube feeding > enteral formula
tube feeding formula > enteral formula
feeding tube supply > enteral feeding supply kit
feeding bag > enteral feeding supply kit
gravity feeding > enteral feeding supply kit gravity
syringe feeding > enteral feeding supply kit syringe
feeding tube > gastrostomy/jejunostomy tube | nasogastric tubing @ 0.9 in: hcpcs
peg tube > gastrostomy tube
g-button > gastrostomy tube low-profile
ng tube > nasogastric
nose feeding tube > nasogastric
dobhoff > nasogastric
stomach tube > gastrostomy tube @ 0.8
thick-it powder > food thickener
thickener > food thickener
thickened liquid > food thickener
pedialyte > enteral formula pediatrics fluids electrolytes
jevity > enteral formula nutritionally complete intact nutrients
osmolite > enteral formula nutritionally complete intact nutrients
isocal > enteral formula nutritionally complete intact nutrients
isosource > enteral formula nutritionally complete intact nutrients
nutren > enteral formula nutritionally complete intact nutrients
fibersource > enteral formula nutritionally complete intact nutrients
ensure drink > enteral formula nutritionally complete intact nutrients
ensure > enteral formula nutritionally complete intact nutrients if: can, drink, nutrition, formula, shake, supplement, tube, plus
boost > enteral formula nutritionally complete intact nutrients if: can, drink, nutrition, formula, shake, supplement, tube, plus
ensure plus > enteral formula calorically dense
boost plus > enteral formula calorically dense
twocal > enteral formula calorically dense
compleat formula > enteral formula blenderized natural foods
kate farms > enteral formula blenderized natural foods | enteral formula @ 0.8
real food formula > enteral formula blenderized natural foods
blenderized > enteral formula blenderized natural foods
peptamen > enteral formula hydrolyzed proteins
vital formula > enteral formula hydrolyzed proteins
vivonex > enteral formula hydrolyzed proteins
perative > enteral formula hydrolyzed proteins
elemental formula > enteral formula hydrolyzed proteins amino acids
glucerna > enteral formula special metabolic needs
nepro > enteral formula special metabolic needs
pulmocare > enteral formula special metabolic needs
diabetisource > enteral formula special metabolic needs
kidney formula > enteral formula special metabolic needs
pku formula > enteral formula inherited disease of metabolism
metabolic formula > enteral formula inherited disease of metabolism
phenyl-free > enteral formula inherited disease of metabolism
lofenalac > enteral formula inherited disease of metabolism
medical food > medical foods inborn errors of metabolism
pediasure > enteral formula pediatrics intact nutrients
nutren junior > enteral formula pediatrics intact nutrients
kindercal > enteral formula pediatrics intact nutrients
soy formula > enteral formula pediatrics soy based
prosobee > enteral formula pediatrics soy based
isomil > enteral formula pediatrics soy based
neocate > enteral formula pediatrics hydrolyzed amino acids
elecare > enteral formula pediatrics hydrolyzed amino acids
pregestimil > enteral formula pediatrics hydrolyzed
alimentum > enteral formula pediatrics hydrolyzed
nutramigen > enteral formula pediatrics hydrolyzed
peptamen junior > enteral formula pediatrics hydrolyzed
hypoallergenic formula > enteral formula pediatrics hydrolyzed amino acids
milk allergy formula > enteral formula pediatrics hydrolyzed amino acids
high calorie baby formula > enteral formula pediatrics calorically dense
infant formula > enteral formula pediatrics @ 0.8
baby formula > enteral formula pediatrics @ 0.8
duocal > enteral formula modular nutrients
mct oil > enteral formula modular nutrients
protein powder > enteral formula modular nutrients @ 0.8
benefiber tube > additive enteral formula fiber
relizorb > in-line cartridge digestive enzyme
iv nutrition > parenteral nutrition
hyperalimentation > parenteral nutrition
hyperal > parenteral nutrition
total parenteral nutrition > parenteral nutrition
ppn > parenteral nutrition @ 0.8
clinimix > parenteral nutrition compounded amino acid carbohydrates
kabiven > parenteral nutrition
intralipid > parenteral nutrition lipids
smoflipid > parenteral nutrition lipids
lipid iv > parenteral nutrition lipids
clinolipid > parenteral nutrition lipids
tpn tubing > parenteral nutrition administration kit
cleft palate bottle > feeder cleft
haberman > haberman feeder
# --- Dialysis supplies
dialysis machine > hemodialysis machine
kidney machine > hemodialysis machine
pd machine > cycler dialysis machine peritoneal
night dialysis machine > cycler dialysis machine peritoneal
dialysis fluid > dialysate solution
dialysis bag > dialysate solution | drain bag dialysis
dialysis filter > dialyzer
artificial kidney > dialyzer
dialysis chair > adjustable chair esrd
capd supply > peritoneal dialysis
# --- Syringes and needles
shot needle > needle sterile | syringe with needle
butterfly needle > needle sterile @ 0.6
huber needle > non-coring needle
port needle > non-coring needle
heparin flush > heparin lock flush
saline syringe > saline flush
condoms > contraceptive supply condom
rubbers > condom @ 0.7 if: birth control, sex, contraception
spermicide foam > contraceptive supply spermicide
diaphragm birth control > diaphragm contraceptive
cervical cap > cervical cap contraceptive
essure > permanent implantable contraceptive intratubal occlusion device
nicotine gum > smoking cessation gum
quit smoking gum > smoking cessation gum
medical tray > surgical trays
suture kit > surgical trays @ 0.8
oxygen supplies ambulance > ambulance oxygen
# --- Ambulance and transport
ambulance ride > ambulance service
ambulance mileage > ground mileage
ambulance miles > ground mileage
ambulance > ambulance service in: hcpcs
bls ambulance > basic life support
als ambulance > advanced life support
als > advanced life support @ 0.8 if: ambulance, transport, emergency, level, paramedic, ride, ems
911 ambulance > ambulance service emergency
emergency ambulance > ambulance service emergency transport
basic ambulance > ambulance service basic life support
paramedic ambulance > advanced life support
non emergency ambulance > ambulance service non-emergency transport
helicopter > ambulance service conventional air rotary wing
medevac > ambulance service conventional air
life flight > ambulance service rotary wing
air ambulance > ambulance service conventional air
plane ambulance > ambulance service fixed wing
airplane transport > ambulance service fixed wing
critical care transport > specialty care transport
cct > specialty care transport @ 0.7 if: ambulance, transport, transfer
sct > specialty care transport @ 0.8
nicu transport > ambulance service neonatal transport
newborn transport > ambulance service neonatal transport
ambulance refused transport > ambulance response treatment no transport
treat no transport > ambulance response treatment no transport
treated at scene > ambulance response treatment no transport
extra ems crew > extra ambulance attendant
wheelchair taxi > non-emergency transportation wheelchair van
medical taxi > non-emergency transportation taxi
cab ride > non-emergency transportation taxi
medical ride > non-emergency transportation
bus pass > non-emergency transportation bus
bus ticket > non-emergency transportation bus
gurney van > non-emergency transportation stretcher van
parking and tolls > transportation ancillary parking fees tolls
hotel stay medical > transportation ancillary lodging | lodging
travel meals > transportation ancillary meals
mileage reimbursement > non-emergency transportation mileage
volunteer driver > non-emergency transportation volunteer
pronounced dead ambulance > pronounced dead after ambulance called
# --- Preventive services and visits (G codes)
yearly medicare visit > annual wellness visit
first wellness visit > annual wellness visit initial
next wellness visit > annual wellness visit subsequent
colon cancer screening > colorectal cancer screening
high risk colonoscopy > colorectal cancer screening colonoscopy high risk
average risk colonoscopy > colorectal cancer screening colonoscopy not meeting criteria high risk
cologuard > colorectal cancer screening stool-based dna
poop dna test > colorectal cancer screening stool-based dna
stool dna > colorectal cancer screening stool-based dna
poop blood test > fecal occult blood test
fit test > colorectal cancer screening fecal occult blood immunoassay
shield blood test colon > colorectal cancer screening blood-based biomarker
prostate screening > prostate cancer screening
psa screening > prostate cancer screening prostate specific antigen
psa > prostate specific antigen
finger prostate exam > prostate cancer screening digital rectal
screening pap > screening papanicolaou smear | screening cytopathology cervical
pap smear > screening papanicolaou smear | screening cytopathology cervical vaginal in: hcpcs
pelvic exam screening > cervical vaginal cancer screening pelvic
breast and pelvic exam > pelvic clinical breast examination
well woman exam > annual gynecological examination | pelvic clinical breast examination
annual gyn > annual gynecological examination
lung cancer screening > low dose ct lung cancer screening
ldct > low dose ct lung cancer screening
low dose ct > low dose ct lung cancer screening
lung screening talk > counseling visit lung cancer screening
3d mammogram > breast tomosynthesis
aaa screening > abdominal aortic aneurysm @ 0.9
depression screening > annual depression screening
weight counseling medicare > behavioral counseling obesity
heart disease counseling > intensive behavioral therapy cardiovascular disease
std counseling > behavioral counseling prevent sexually transmitted infection
quit smoking counseling > smoking tobacco cessation counseling
smoking cessation > smoking tobacco cessation counseling
stop smoking class > smoking cessation classes
hep c screening > hepatitis c antibody screening
hep b screening > hepatitis b screening
hiv screening > hiv antibody screening
hpv screening > human papillomavirus high-risk screening
flu shot admin > administration influenza virus vaccine
pneumonia shot admin > administration pneumococcal vaccine
hep b shot admin > administration hepatitis b vaccine
vaccine admin fee > administration vaccine
nutrition therapy > medical nutrition therapy
dietitian visit > nutritional counseling dietitian | medical nutrition therapy
dietician > dietitian
kidney disease education > educational services chronic kidney disease
advance directive talk > advance directives counseling
end of life talk > advance directives end of life
social needs screening > social determinants of health risk assessment
sdoh > social determinants of health
prolonged visit > prolonged
complex visit add on > visit complexity
g2211 add on > visit complexity
virtual check-in > brief communication technology-based service
phone check in > brief communication technology-based service
telehealth fee > telehealth originating site facility fee
video visit > telehealth | telemedicine
tele visit > telehealth
observation stay > hospital observation
obs stay > hospital observation
direct admit observation > direct admission hospital observation
clinic facility fee > hospital outpatient clinic visit
outpatient hospital visit > hospital outpatient clinic visit
chronic care plan > chronic care management
care plan oversight > supervision home health
home health recert > re-certification home health
toenail clipping > trimming dystrophic nails
toe nail trimming > trimming dystrophic nails | routine foot care
nail clipping > trimming nails
callus trim > routine foot care trimming corns calluses
diabetic foot exam > diabetic sensory neuropathy evaluation
diabetic foot check > diabetic sensory neuropathy evaluation
lops > loss of protective sensation
counterpulsation > external counterpulsation
cardiac rehab > cardiac rehabilitation
pulmonary rehab > pulmonary rehabilitation
home sleep study > home sleep study test
hst > home sleep test @ 0.8
uds > drug screen
pee drug test > drug test presumptive
drug confirmation test > drug test definitive
cyberknife > robotic stereotactic radiosurgery
trauma team > trauma response team
tissue glue wound > wound closure tissue adhesive
twilight sedation > moderate sedation
peer support > peer services
bone density heel > single energy x-ray absorptiometry bone density
infusion home nurse > home infusion therapy | nursing care home
# --- Home services, nursing, respite (S, T)
visiting nurse > home visit
pdn > private duty nursing @ 0.8
home health nurse > direct skilled nursing home health | nursing care home
cna home > home health aide certified nurse assistant
caregiver > attendant care | personal care @ 0.7 in: hcpcs
home care worker > attendant care | personal care services
pca services > personal care services
personal care aide > personal care services
home attendant > attendant care services
housekeeper > homemaker service | chore services
house cleaning > homemaker service | chore services
companion sitter > companion care adult
sitter > companion care @ 0.7
adult day care > day care services adult
day program adult > day care services adult | day habilitation
senior day care > day care services adult
break for caregiver > respite care
caregiver relief > respite care
foster home adult > foster care adult
foster home child > foster care child
group home > residential habilitation | residential care @ 0.8
rest home > assisted living facility | nursing facility @ 0.8
food delivery home > home delivered meals
wheelchair ramp > home modifications
bathroom remodel > home modifications
home remodel > home modifications
van lift > vehicle modifications
car modification > vehicle modifications
hospice home > hospice home care
end of life care > palliative
interpreter > sign language oral interpretive
sign language interpreter > sign language oral interpretive
midwife class > birthing classes @ 0.5
birth class > childbirth preparation classes
weight loss class > weight management classes
stress class > stress management classes
gym membership > health club membership
hippotherapy > equestrian hippotherapy
home pt > physical therapy home
home ot > occupational therapy home
home phototherapy > home visit phototherapy
home iv antibiotics > home infusion therapy antibiotic
picc line home > home infusion therapy peripherally inserted central
home tpn > home infusion therapy total parenteral nutrition
home hydration > home infusion therapy hydration
home blood transfusion > home transfusion
home chemo > home infusion therapy chemotherapy
home dialysis > home therapy hemodialysis | peritoneal dialysis
home tube feeding > home therapy enteral nutrition
remote monitoring > telemonitoring
telemonitoring home > telemonitoring patient home
urgent care > urgent care center
college physical > physical exam college
sports physical > physical exam @ 0.6
school iep > individualized education program
house call > home visit | physician visit home
doctor home visit > physician visit home | home visit
lead home check > environmental lead investigation
frozen embryo transfer > cryopreserved embryo transfer
iui > intrauterine insemination
donor egg > donor egg cycle
sperm bank > donor sperm | sperm procurement
sperm freezing > sperm procurement cryopreservation
embryo storage > storage cryopreserved embryos
robotic surgery > robotic surgical system
robot surgery > robotic surgical system
clinical trial > clinical research study
christian science > christian science practitioner
# --- Behavioural health and substance use (H)
rehab drugs > alcohol drug services residential | alcohol drug treatment program
drug rehab > alcohol drug residential addiction
alcohol rehab > alcohol drug residential addiction
drug detox > alcohol drug services detoxification
alcohol detox > alcohol drug services detoxification
outpatient detox > ambulatory detoxification
iop > intensive outpatient if: psych, psychiatric, mental, program, substance, drug, alcohol, day, rehab, therapy, group
php > partial hospitalization
day hospital psych > partial hospitalization
methadone clinic > methadone administration
methadone maintenance > methadone administration
mat program > medication assisted treatment | opioid treatment program
otp > opioid treatment program @ 0.8
suboxone clinic > opioid treatment program | medication assisted treatment
sober living > halfway house
halfway house > alcohol drug abuse halfway house
crisis team > crisis intervention
mobile crisis > crisis intervention
mental health crisis > crisis intervention mental health
act team > assertive community treatment
clubhouse > mental health clubhouse
wraparound > community-based wrap-around services
case worker > case management
tcm > targeted case management @ 0.8 if: case, medicaid, mental, manager
job coach > supported employment
supported work > supported employment
life skills > skills training development
social skills training > skills training development
psychosocial rehab > psychosocial rehabilitation
psych day treatment > behavioral health day treatment
residential treatment > behavioral health residential
rtc > residential treatment @ 0.8
suicide hotline > behavioral health hotline
counseling behavioral > behavioral health counseling therapy
drug counseling > alcohol drug services counseling
group drug counseling > alcohol drug services group counseling
substance abuse assessment > alcohol drug assessment
sbirt > alcohol substance misuse structured assessment brief intervention
first psychosis program > coordinated specialty care first episode psychosis
sex offender therapy > sexual offender treatment
art therapy > activity therapy music dance art
music therapy > activity therapy music dance art
watch take medicine > oral medication administration direct observation
medication training > medication training support
family therapy drugs > family couple counseling substance
prenatal high risk program > prenatal care at-risk
behavior aide > therapeutic behavioral services
aba > therapeutic behavioral services @ 0.8 if: autism, therapy, behavior, child
# --- Implantable devices and hospital supplies (C codes, L8)
dual chamber pacer > pacemaker dual chamber
single chamber pacer > pacemaker single chamber
leadless pacer > pacemaker leadless
biventricular pacer > pacemaker other than single or dual chamber
pacer wire > lead pacemaker
pacemaker wire > lead pacemaker
aicd > cardioverter-defibrillator
icd > cardioverter-defibrillator @ 0.8 if: heart, implant, shock, lead, battery, defibrillator, chamber, pacemaker, cardiac
defibrillator implant > cardioverter-defibrillator
heart shocker > cardioverter-defibrillator @ 0.8
crt-d > cardioverter-defibrillator other than single or dual chamber
icd lead > lead cardioverter-defibrillator
lv lead > lead left ventricular coronary venous
heart stent > stent coated | stent non-coronary @ 0.5 in: hcpcs
drug coated stent > stent coated/covered
drug eluting stent > drug-eluting intracoronary | stent coated/covered
des > drug-eluting stent @ 0.8 if: stent, coronary, heart, cath, lad, rca
bare metal stent > stent non-coated/non-covered
bms > stent non-coated @ 0.7 if: stent, coronary
covered stent > stent coated/covered
bile duct stent > stent non-coronary temporary @ 0.7 in: hcpcs
ureter stent > stent non-coronary temporary @ 0.7 in: hcpcs
balloon catheter > catheter transluminal angioplasty
drug coated balloon > catheter transluminal angioplasty drug-coated
lithotripsy balloon > transluminal intravascular lithotripsy
shockwave balloon > transluminal intravascular lithotripsy
cutting balloon > catheter transluminal angioplasty
guidewire > guide wire
sheath > introducer/sheath
angioseal > closure device vascular
groin plug > closure device vascular
perclose > closure device vascular
ivc filter > vena cava filter
blood clot filter > vena cava filter
ice catheter > intracardiac echocardiography
ep catheter > catheter electrophysiology
ablation catheter > catheter electrophysiology ablation
cardiomems > wireless pulmonary artery pressure sensor
watchman > occlusion device left atrial appendage @ 0.8
pfo closure device > septal defect implant system
asd closure device > septal defect implant system
amplatzer > septal defect implant system
embolic filter > embolization protective system
clot catcher > catheter thrombectomy/embolectomy
dialysis catheter > catheter hemodialysis/peritoneal
permcath > catheter hemodialysis long-term
tunneled dialysis catheter > catheter hemodialysis long-term
quinton > catheter hemodialysis short-term
av graft > dialysis access system | graft vascular
gore-tex graft > graft vascular
port-a-cath > port indwelling
portacath > port indwelling
mediport > port indwelling
chemo port > port indwelling
power port > port indwelling
picc > catheter infusion inserted peripherally
picc line > catheter infusion inserted peripherally centrally midline
midline > catheter infusion midline @ 0.8 if: catheter, iv, line, insertion, access
central line kit > catheter infusion inserted centrally
drain tube > catheter drainage
pigtail drain > catheter drainage
pleurx > implanted pleural catheter
pleural drain home > implanted pleural catheter
chest tube bottle > water seal drainage container
heimlich valve > one way chest drain valve
hip implant > joint device | prosthesis hip @ 0.8
knee implant > joint device @ 0.7 in: hcpcs
joint implant > joint device implantable
bone screw > anchor/screw
bone anchor > anchor/screw bone
suture anchor > anchor/screw soft tissue-to-bone
surgical mesh > mesh implantable
hernia mesh > mesh implantable
bladder sling > incontinence sling graft
seprafilm > adhesion barrier
interceed > adhesion barrier
penile implant > prosthesis penile
inflatable penile implant > prosthesis penile inflatable
urinary sphincter implant > prosthesis urinary sphincter
cadaver tissue > connective tissue human
acellular dermis > connective tissue human | alloderm
pig skin graft > permacol | strattice @ 0.7
bone putty > bone void filler
bone graft substitute > bone void filler | matrix bone
spine spacer device > interspinous process distraction device
x-stop > interspinous process distraction device
coflex > interspinous process distraction device
kyphoplasty balloon > intravertebral fracture augmentation
spine cage > interbody cage
stimulator battery > generator neurostimulator
stimulator lead > lead neurostimulator
rechargeable stimulator > generator neurostimulator rechargeable
stimulator remote > patient programmer neurostimulator
hypoglossal stimulator > generator neurostimulator transvenous sensing
inspire implant > generator neurostimulator
prostate seeds > brachytherapy source
y90 beads > brachytherapy yttrium-90
sir-spheres > brachytherapy yttrium-90
theraspheres > brachytherapy yttrium-90
cryo probe > probe/needle cryoablation
clip marker > tissue marker
breast clip > tissue marker
breast seed localization > tissue localization | tissue marker
savi scout > tissue marker uniquely detectable
retina oil > retinal tamponade silicone oil
silicone oil eye > retinal tamponade silicone oil
retina implant > retinal prosthesis
glaucoma tube shunt > aqueous drainage assist device
istent > aqueous drainage assist device
disposable bronchoscope > endoscope single-use pulmonary
disposable ureteroscope > endoscope single-use urinary tract
disposable scope > endoscope single-use
hemospray > hemostatic agent gastrointestinal
spaceoar > injection implantation bulking spacer material
urolift > transprostatic implant
rezum > destruction prostate tissue radiofrequency water vapor
aquablation > waterjet ablation
endoscopic sleeve > endoscopic sleeve gastroplasty
# --- Skin substitutes: spelling and splitting variants (names stand in the descriptors)
fake skin > skin substitute
artificial skin > skin substitute
bioengineered skin > skin substitute
amniotic graft > amniotic membrane
amnion patch > amniotic membrane
placenta graft > amniotic membrane
fish skin graft > kerecis
fish skin > kerecis
allo derm > alloderm
graft jacket > graftjacket
integra skin > integra dermal regeneration template
omnigraft > integra omnigraft
epi fix > epifix
epi cord > epicord
amnio fix > epifix @ 0.6
amnio band > amnioband
amnio excel > amnioexcel
derma graft > dermagraft
apli graf > apligraf
apligraft > apligraf @ 1.0
thera skin > theraskin
derma cell > dermacell
derma pure > dermapure
nu shield > nushield
puraply antimicrobial > puraply am
prima trix > primatrix
matri stem > matristem
bio vance > biovance
wound ex > woundex
skinte > skin te
oasis wound > oasis wound matrix
collagen skin sheet > skin substitute @ 0.6
cultured skin > autograft suspension | skin substitute @ 0.6
recell > autograft suspension | skin cell suspension autograft
stratagraft > skin substitute @ 0.5
# --- Blood products
packed red cells > red blood cells
rbc unit > red blood cells unit
blood unit > red blood cells | blood whole
cryo > cryoprecipitate if: blood, unit, transfusion, plasma, fibrinogen
platelet transfusion > platelets
single donor platelets > platelets pheresis
convalescent plasma > plasma covid-19 convalescent
# --- Further: shop names
wheeled walker > walker folding wheeled
front wheel walker > walker folding wheeled
fww > walker folding wheeled
four wheel walker > walker folding wheeled posterior seat | walker heavy duty wheeled @ 0.7
hemi walker > walker side @ 0.4 in: hcpcs
platform attachment > platform attachment walker | platform attachment forearm crutch
glide walker > walker @ 0.6
walker skis > walker attachment @ 0.4 in: hcpcs
walker tennis balls > replacement tip walker @ 0.5
walker basket > walker attachment @ 0.4 in: hcpcs
big wheelchair > heavy duty wheelchair | extra heavy duty wheelchair
bariatric wheelchair > extra heavy duty wheelchair
manual wheelchair > standard wheelchair
push wheelchair > standard wheelchair @ 0.85
folding wheelchair > standard wheelchair @ 0.7
power chair > power wheelchair group 2 standard
electric wheelchair > power wheelchair group 2 standard | power wheelchair group 1 standard @ 0.95
group 2 power chair > power wheelchair group 2 standard
group 3 power chair > power wheelchair group 3 standard
motor scooter > power operated vehicle
wheelchair footrest > footrest
wheelchair leg rest > leg rest
leg rests > elevating leg rest
antitip > anti-tipping device
brake extension > wheel lock brake extension
wheelchair arm pad > arm pad
wheelchair armrest > detachable armrest | adjustable height armrest | armrest
wheelchair seat belt > positioning belt safety belt
wheelchair back cushion > general use wheelchair back cushion | positioning wheelchair back cushion
jay cushion > skin protection wheelchair seat cushion @ 0.8
wheelchair cushion > general use wheelchair seat cushion
wheelchair battery > sealed lead acid battery | power wheelchair accessory battery
wheelchair charger > battery charger
joystick > hand control interface joystick
wheelchair tire > pneumatic propulsion tire | propulsion tire
wheelchair ramp > ramp @ 0.4 in: hcpcs
stair lift > lift @ 0.4 in: hcpcs
hoyer > patient lift hydraulic
hoyer sling > sling seat patient lift canvas nylon
lift sling > sling seat patient lift canvas nylon
sit to stand lift > standing frame sit stand lift @ 0.8
lift recliner > seat lift mechanism
power recliner > seat lift mechanism @ 0.6
bedside toilet > commode chair
commode pail > pail pan for use with commode chair
bath bench > bath shower chair
shower bench > tub stool bench | bath shower chair
shower stool > bath shower chair | tub stool bench
tub transfer bench > transfer bench for tub toilet
bath lift > patient lift bathroom toilet
bathtub rail > bath tub rail floor base | bath tub wall rail
urinal > urinal male jug type | urinal female jug type
pee bottle > urinal male jug type
pee jug > urinal male jug type
slipper pan > bed pan fracture
fracture pan = bed pan fracture
hospital bed > hospital bed semi-electric | hospital bed fixed height
adjustable bed > hospital bed semi-electric
full electric bed > hospital bed total electric
semi electric bed > hospital bed semi-electric
tray table > over bed table
half rails > bed side rails half length
low air loss > powered pressure reducing air mattress
gel overlay > gel pressure pad for mattress | gel mattress pad @ 0.9
egg crate > dry pressure mattress
water bed > water pressure mattress
sheepskin > synthetic sheepskin pad | lambswool sheepskin pad
bunny boots > heel elbow protector @ 0.7
restraint > restraints any type
posey > restraints any type @ 0.7
bed alarm > alarm not otherwise classified @ 0.5
pill organizer > medication reminder @ 0.6
crutch tips > replacement tip cane crutch walker
hand grips > handgrip cane crutch walker
oxygen refill > portable oxygen contents | stationary oxygen contents
portable o2 > portable gaseous oxygen system | portable oxygen concentrator
oxygen bottle > portable gaseous oxygen system
e tank > portable gaseous oxygen system @ 0.7
liquid o2 > portable liquid oxygen system | stationary liquid oxygen system
face mask oxygen > variable concentration mask
nonrebreather > variable concentration mask @ 0.6
oxygen hose > tubing oxygen per foot
oxygen humidifier > humidifier durable supplemental humidification
oxygen cart > stand rack
bubbler > humidifier @ 0.6 if: oxygen, o2
breathing machine > respiratory assist device | ventilator | nebulizer with compressor @ 0.75 in: hcpcs
breathing treatment machine > nebulizer with compressor
neb machine > nebulizer with compressor
nebuliser > nebulizer with compressor
neb cup > small volume nonfiltered pneumatic nebulizer
neb mask > aerosol mask used with dme nebulizer
neb tubing > administration set small volume nebulizer
neb filter > filter disposable used with aerosol compressor
spacer > spacer bag reservoir inhaler
aerochamber > spacer bag reservoir inhaler
holding chamber > spacer bag reservoir inhaler
peak flow > peak expiratory flow rate meter
flutter valve > oscillatory positive expiratory pressure device
acapella > oscillatory positive expiratory pressure device
home ventilator > ventilator
vent > ventilator if: home, trach, settings, portable, wean, machine, circuit
trilogy > home ventilator @ 0.8
apap > continuous positive airway pressure device @ 0.7 if: sleep, apnea, machine, mask, cpap in: hcpcs
cpap hose > tubing used with positive airway pressure device
heated tubing > tubing with integrated heating element
cpap chin strap > chinstrap used with positive airway pressure
cpap nasal pillows > pillow for use on nasal cannula type interface
full face mask > full face mask used with positive airway pressure
cpap filter > filter disposable used with positive airway pressure | filter non disposable positive airway pressure
cpap humidifier > humidifier heated used with positive airway pressure | humidifier non-heated
snore guard > oral device appliance reduce upper airway collapsibility
sleep apnea mouthpiece > oral device appliance reduce upper airway collapsibility
mandibular advancement > oral device appliance reduce upper airway collapsibility
suction catheter > tracheal suction catheter
suction canister > canister used with suction pump
trach tube > tracheostomy laryngectomy tube
trach collar > tracheostomy collar holder
trach brush > tracheostomy cleaning brush
inner cannula > tracheostomy inner cannula
hme > heat moisture exchange system @ 0.9 if: trach, tracheostoma, laryngectomy, filter, tracheostomy
sugar machine > home blood glucose monitor
sugar strips > blood glucose test reagent strips
testing strips > blood glucose test reagent strips
control solution > normal low high calibrator solution
continuous sugar monitor > continuous glucose monitor
cgm sensor > supply allowance continuous glucose monitor | sensor continuous glucose
cgm receiver > receiver monitor continuous glucose
libre > continuous glucose monitor
guardian sensor > continuous glucose monitor @ 0.8
insulin pump infusion set > infusion set for external insulin pump
pump infusion set > infusion set for external insulin pump
insulin pump reservoir > syringe with needle for external insulin pump
insulin pen > insulin delivery device reusable pen
ketone strips > urine test reagent strips tablets
pee catheter > intermittent urinary catheter
cath kit > intermittent urinary catheter with insertion supplies
coude catheter > intermittent urinary catheter coude curved tip | indwelling catheter @ 0.8
silicone foley > indwelling catheter foley silicone
foley tray > insertion tray
cath tray > insertion tray
leg strap > urinary catheter anchoring device | urinary leg strap
foley strap > urinary leg strap | catheter anchoring device
statlock > urinary catheter anchoring device adhesive
urine bag > urinary leg bag @ 0.9
catheter bag > bedside drainage bag | urinary leg bag
purewick > female external urinary collection device | suction pump external urine management @ 0.9
incontinence clamp > external urethral clamp
catheter plug > catheter care @ 0.4
irrigation syringe > irrigation syringe bulb piston
toomey syringe > irrigation syringe bulb piston
diapers > adult sized disposable incontinence product brief diaper | pediatric sized disposable incontinence brief diaper
briefs > incontinence product brief diaper
depends > adult sized disposable incontinence product protective underwear
pullups > disposable incontinence product protective underwear pull-on
pull ons > disposable incontinence product protective underwear pull-on
goodnites > pediatric sized disposable incontinence protective underwear
cloth diaper > reusable diaper incontinence
bladder pads > disposable liner shield guard pad undergarment incontinence
poise pads > disposable liner shield guard pad undergarment incontinence
pads for leaking > disposable liner shield guard pad undergarment incontinence @ 0.85
underpads > disposable underpads | underpad reusable
washable bed pad > incontinence product reusable underpad
colostomy bag > ostomy pouch closed | ostomy pouch drainable
one piece ostomy > ostomy pouch with barrier attached
two piece ostomy > ostomy pouch for use on barrier with flange
flange > skin barrier with flange @ 0.8
wafer > skin barrier with flange | skin barrier solid 4x4 @ 0.9
convex wafer > skin barrier built-in convexity
eakin seal > ostomy skin barrier @ 0.6
barrier wipes > skin barrier wipes swabs
skin prep > skin barrier wipes swabs
stoma deodorant > ostomy deodorant
adhesive remover > adhesive remover wipes | adhesive remover solvent
tape remover > adhesive remover wipes | adhesive remover solvent
ostomy irrigation > ostomy irrigation supply
pouch clamp > ostomy clamp
gauze pads > gauze non-impregnated sterile pad
4x4s > gauze non-impregnated pad 16 sq
2x2s > gauze non-impregnated pad 16 sq
roll gauze > conforming bandage non-elastic
kling > conforming bandage non-elastic
kerlix roll > conforming bandage non-elastic knitted woven
conform > conforming bandage @ 0.6
coban > self-adherent bandage elastic
self stick wrap > self-adherent bandage elastic
coflex > self-adherent bandage elastic
vaseline gauze > gauze impregnated other than water
xeroform > gauze impregnated other than water
adaptic > gauze impregnated other than water @ 0.8
wet dressing > gauze impregnated water saline
packing strip > packing strips non-impregnated
mepilex > foam dressing wound cover
allevyn > foam dressing wound cover
sponge dressing > foam dressing
seaweed dressing > alginate fiber gelling dressing
aquacel > alginate other fiber gelling dressing
hydrogel > hydrogel dressing
collagen powder > collagen based wound filler
telfa > composite dressing @ 0.6
nonstick pad > specialty absorptive dressing @ 0.5
maxi dressing > specialty absorptive dressing @ 0.4
wound cleaner > wound cleanser
saline wipes > normal saline @ 0.3
cloth tape > tape non-waterproof
montgomery straps > tape @ 0.3
exam gloves > gloves non-sterile
latex gloves > gloves non-sterile @ 0.8
rubber gloves > gloves non-sterile @ 0.8
rubbing alcohol > alcohol peroxide per pint
betadine > betadine phisohex solution | iodine swabs @ 0.8
hydrogen peroxide > alcohol peroxide per pint
needle > needle sterile any size
iv start kit > infusion supplies @ 0.4
iv tubing > supplies maintenance drug infusion catheter @ 0.6
picc supplies > supplies maintenance drug infusion catheter @ 0.8
huber needle > needle non-coring stylet
port needle > needle non-coring stylet
home iv pump > ambulatory infusion pump
wound vac dressing > wound care set negative pressure
wound pump > negative pressure wound therapy electrical pump
teds > surgical stockings @ 0.8
pressure stockings > gradient compression stocking
thigh highs > gradient compression stocking thigh length
knee highs > gradient compression stocking below knee
arm compression sleeve > gradient compression arm sleeve
compression glove > gradient compression gauntlet
compression wrap > gradient compression wrap adjustable
velcro compression > gradient compression wrap adjustable straps
leg pump > intermittent limb compression device
scd > intermittent limb compression device | pneumatic compressor @ 0.8 if: leg, pump, sleeves, dvt, machine
squeeze machine legs > pneumatic compressor segmental
tens pads > electrodes per pair
ems unit > neuromuscular stimulator electronic shock unit @ 0.9
muscle stimulator > neuromuscular stimulator electronic shock unit
bone healing machine > osteogenesis stimulator
neck traction unit > traction equipment cervical | cervical traction
home traction > traction equipment
uv light > ultraviolet light therapy system
cold pack > ice cap collar
ice pack > ice cap collar
paraffin bath = paraffin bath unit
wax bath > paraffin bath unit
soft collar > cervical flexible non-adjustable foam collar
hard collar > cervical semi-rigid | cervical collar
miami j > cervical multiple post collar occipital mandibular | cervical semi-rigid two piece @ 0.8
aspen collar > cervical semi-rigid two piece @ 0.85
halo brace > halo procedure cervical halo
halo vest > halo procedure cervical halo incorporated vest
back brace > thoracic-lumbar-sacral orthosis @ 0.95
lumbar corset > lumbar-sacral orthosis flexible
back support belt > lumbar orthosis flexible
si belt > sacroiliac orthosis flexible
sacroiliac belt > sacroiliac orthosis flexible
scoliosis brace > thoracic-lumbar-sacral orthosis scoliosis | ctlso milwaukee
boston brace > tlso low profile @ 0.8
hernia truss > truss
truss > truss single | truss double
jock strap > suspensory @ 0.6
knee sleeve > knee orthosis
hinged knee brace > knee orthosis adjustable knee joints | knee orthosis double upright
acl brace > knee orthosis derotation | knee orthosis double upright @ 0.85
unloader brace > knee orthosis double upright varus valgus adjustment
offloader knee > knee orthosis double upright varus valgus adjustment
post op knee brace > knee orthosis adjustable knee joints
rom brace > adjustable orthosis @ 0.6 if: knee, elbow, post
ankle stirrup > ankle foot orthosis stirrup | ankle control orthosis stirrup
lace up ankle > ankle orthosis multiligamentous ankle support
cam boot > walking boot pneumatic | walking boot non-pneumatic
cam walker > walking boot pneumatic | walking boot non-pneumatic
moon boot > walking boot pneumatic | walking boot non-pneumatic
fracture boot > walking boot pneumatic | walking boot non-pneumatic
boot cast > walking boot @ 0.8
night splint > static dynamic ankle foot orthosis
plantar fasciitis splint > static dynamic ankle foot orthosis
prafo > static dynamic ankle foot orthosis | ankle foot orthosis @ 0.8
post op shoe > ambulatory surgical boot
darco > surgical boot shoe @ 0.7
extra depth shoe > depth-inlay shoe
therapeutic shoes > diabetics depth-inlay shoe
diabetic inserts > diabetics multiple density insert
corrective shoes > orthopedic footwear
baby shoes brace > orthopedic footwear | abduction rotation bar
dennis brown bar > abduction rotation bar
denis browne > abduction rotation bar
club foot brace > abduction rotation bar | foot adduction positioning device
foot orthotics > foot insert removable molded to patient model
custom orthotics > foot insert removable molded to patient model
shoe insoles > foot insert
heel cushion > heel pad
rocker bottom sole > rocker bar | roller rocker bottom @ 0.8
wrist splint > wrist hand orthosis extension control cock-up
carpal tunnel brace > wrist hand orthosis extension control cock-up
thumb splint > hand finger orthosis @ 0.8
stax splint > finger orthosis @ 0.8
elbow sleeve > elbow orthosis elastic
sling and swathe > shoulder orthosis | canvas vest shoulder @ 0.7
shoulder immobilizer > sling swathe @ 0.7
airplane splint > shoulder elbow wrist hand orthosis abduction positioning
gunslinger brace > shoulder elbow wrist hand orthosis abduction @ 0.8
sarmiento > upper extremity fracture orthosis humeral
pavlik harness > hip orthosis abduction control pavlik harness
hip brace > hip orthosis abduction control
hip abduction pillow > hip orthosis abduction @ 0.6
cranial helmet > cranial remolding orthosis
plaster > cast supplies plaster if: cast, arm, leg, bandage, roll
fiberglass cast > cast supplies fiberglass
cast > cast supplies @ 0.8 in: hcpcs
artificial leg > prosthesis above knee
prosthetic leg > prosthesis below knee | prosthesis above knee
bk prosthesis > below knee molded socket | below knee endoskeletal
ak prosthesis > above knee molded socket | above knee endoskeletal
below knee prosthesis > below knee molded socket shin sach foot @ 1.0
below knee leg > below knee molded socket shin sach foot @ 0.8
prosthetic foot > foot sach | foot single axis | flex foot | all lower extremity prostheses foot
running blade > flex foot system | flex-walk system
c leg > microprocessor control feature swing stance phase
computerized knee > microprocessor control feature swing stance phase
microprocessor knee > microprocessor control feature swing stance phase
prosthetic knee > endoskeletal knee-shin system
prosthetic liner > silicone gel elastomeric insert
gel liner > socket insert silicone gel elastomeric
pin lock > locking mechanism socket insert
limb sock > prosthetic sock
shrinker > prosthetic shrinker
artificial arm > below elbow molded socket | above elbow molded socket
fake arm > below elbow molded socket | above elbow molded socket
hook hand > terminal device hook
prosthetic hand > terminal device hand
bionic hand > electric hand myoelectric controlled
bionic arm > myoelectronic control of terminal device
fake hand > terminal device hand | electric hand
fake boob > breast prosthesis
post mastectomy bra > breast prosthesis mastectomy bra
surgical bra > breast prosthesis mastectomy bra @ 0.8
artificial nose prosthesis > nasal prosthesis
fake eye > prosthetic eye plastic custom
glass eye > prosthetic eye plastic custom @ 1.0
spectacles > frames | lens
glasses > spheres single vision | frames purchases | eyeglasses @ 0.7
single vision > sphere single vision
bifocals > sphere bifocal @ 0.95
trifocals > sphere trifocal | trifocal lens
scratch coating > scratch resistant coating
scratch resistant > scratch resistant coating
high index > lens index 1.66
polycarbonate > lens polycarbonate equal
safety glasses > safety eyeglass frames
soft contacts > contact lens hydrophilic spherical
hard contacts > contact lens pmma
rgp > contact lens gas permeable
bandage contact > contact lens hydrophilic @ 0.5
magnifier > hand held low vision aids | single lens spectacle mounted low vision aids
low vision aid > low vision aids
premium lens implant > presbyopia correcting function intraocular lens | astigmatism correcting intraocular lens
lens implant > posterior chamber intraocular lens
toric lens > astigmatism correcting function intraocular lens
multifocal lens > presbyopia correcting function intraocular lens
hearing aids > hearing aid binaural | hearing aid digital
bte > hearing aid behind the ear
ite > hearing aid in the ear
cic > hearing aid completely in the canal @ 0.85
ric > hearing aid behind the ear @ 0.6
hearing aid dome > ear impression @ 0.3
hearing aid mold > ear mold insert
bone anchored hearing > auditory osseointegrated device
tdd > assistive listening device tdd
talking device > speech generating device
communication board > communication board non-electronic
speech tablet > speech generating device
boost > enteral formula nutritionally complete intact nutrients @ 0.8 in: hcpcs
ensure > enteral formula nutritionally complete intact nutrients in: hcpcs
glucerna > enteral formula nutritionally complete special metabolic needs
nepro > enteral formula nutritionally complete special metabolic needs
pediasure > enteral formula pediatrics nutritionally complete intact nutrients
tube feed > enteral formula | enteral feeding supply kit
liquid food > enteral formula @ 0.7
mickey button > gastrostomy jejunostomy tube low profile
mic-key > gastrostomy jejunostomy tube low profile
g button > gastrostomy jejunostomy tube low profile
gtube > gastrostomy jejunostomy tube
j tube > gastrostomy jejunostomy tube
feeding bag > enteral feeding supply kit gravity fed
syringe feeding > enteral feeding supply kit syringe fed
iv nutrition > parenteral nutrition solution
lipids > parenteral nutrition solution lipids @ 0.8 if: iv, tpn, intralipid, infusion
intralipid > parenteral nutrition solution lipids
bp machine > automatic blood pressure monitor | sphygmomanometer blood pressure apparatus
blood pressure machine > sphygmomanometer blood pressure apparatus
oximeter > oximeter device
finger oxygen monitor > oximeter device
pulse oximeter > oximeter device measuring blood oxygen
baby monitor > apnea monitor
breast milk pump > breast pump
ambulance ride > ambulance service basic life support
bls > ambulance service basic life support @ 0.95
als > ambulance service advanced life support @ 0.95 if: ambulance, emergency, nonemergency, transport, level, 1, 2, rescue
als1 > ambulance service advanced life support level 1
squad > ambulance @ 0.5 in: hcpcs
medevac > ambulance service conventional air rotary wing
life flight > ambulance service conventional air rotary wing
airplane ambulance > ambulance service conventional air fixed wing
fixed wing = ambulance service conventional air fixed wing @ 0.9
medivan > non-emergency transportation wheelchair van
ambulette > non-emergency transportation wheelchair van
# --- Further
compression pump > pneumatic compressor
leg compression machine > pneumatic compressor
dressing tape > tape non-waterproof | tape waterproof
day program > partial hospitalization | day treatment | adult day care @ 0.8 if: mental, psych, behavioral, adult, senior, health
rehab residential > alcohol drug services residential @ 0.9 if: drug, alcohol, substance
halfway house > alcohol drug halfway house
detox > alcohol drug services detoxification @ 0.9 in: hcpcs
iop > alcohol drug services intensive outpatient | intensive outpatient psychiatric services
php > partial hospitalization @ 0.9 if: mental, psych, behavioral, program, day
mobile crisis > crisis intervention service
crisis team > crisis intervention service
case worker > targeted case management
social worker visit > services of clinical social worker home health
sitter > companion care adult | attendant care services @ 0.8
personal aide > personal care services | attendant care services
cleaning help > homemaker service | chore services
meals on wheels > home delivered meals including preparation
wheelchair ramp home > home modifications @ 0.7
personal alarm > emergency response system
babysitting respite > respite care @ 0.7
sign language > sign language or oral interpretive services
sneaker orthotic > foot insert @ 0.5
breast pump parts > tubing for breast pump
breast pump bottles > polycarbonate bottle breast pump @ 0.9
pedal exerciser > exercise equipment
hand exerciser > exercise equipment @ 0.6
pick up stick > reaching grabbing device
pivot disc > transfer device @ 0.7
bed ladder > bed accessory @ 0.5
mattress cover > mattress @ 0.4
wheelchair bag > wheelchair accessory @ 0.6
wheelchair gloves > wheelchair accessory @ 0.4
wheelchair lap tray > wheelchair accessory tray
oxygen concentrator rental > oxygen concentrator
oxygen supplies > oxygen accessory @ 0.6
cpap supplies > mask positive airway pressure @ 0.7
cpap cleaning > positive airway pressure @ 0.4
diabetic supplies > blood glucose test strips | lancets @ 0.7
wound supplies > wound care dressing @ 0.6
ostomy supplies > ostomy supply miscellaneous
catheter supplies > insertion tray @ 0.8
trach supplies > tracheostomy supply | tracheostomy care kit @ 0.9
feeding supplies > enteral feeding supply kit
incontinence supplies > incontinence product
# --- Further
amputee > prosthetic @ 0.7 if: sock, socks, liner, shrinker, sleeve, leg in: hcpcs
sock > prosthetic sock @ 0.85 if: amputee, stump, prosthesis, prosthetic, residual in: hcpcs
artificial lower leg > below knee molded socket | below knee prosthesis @ 0.9
speech machine > speech generating device
voice machine > speech generating device @ 0.8
3d > digital breast tomosynthesis @ 0.9 if: mammogram, mammo, breast
vest > high frequency chest wall oscillation @ 0.85 if: shakes, shaking, lungs, lung, airway, vibrating in: hcpcs
infusion pump > ambulatory infusion pump @ 0.9 in: hcpcs
stomach pump feeding > enteral nutrition infusion pump @ 0.8
prenatal class > childbirth preparation classes
steroid shot > triamcinolone injection | methylprednisolone injection | dexamethasone injection @ 0.85 in: hcpcs
allergy pen > injection epinephrine @ 0.85 in: hcpcs
epi pen > injection epinephrine in: hcpcs
epipen > injection epinephrine in: hcpcs
white count shot > pegfilgrastim | filgrastim @ 0.85 in: hcpcs
white blood cell shot > pegfilgrastim | filgrastim @ 0.85 in: hcpcs
pain shot > ketorolac | morphine | hydromorphone @ 0.75 in: hcpcs
penicillin shot > penicillin g benzathine in: hcpcs
antibiotic shot > ceftriaxone | penicillin @ 0.8 in: hcpcs
birth control shot > medroxyprogesterone acetate in: hcpcs
bone shot > denosumab | zoledronic acid @ 0.85 in: hcpcs
psoriasis shot > adalimumab @ 0.75 in: hcpcs
arthritis shot > adalimumab | etanercept | infliximab @ 0.75 in: hcpcs
growth shot > somatropin in: hcpcs
diabetes shot > insulin @ 0.8 in: hcpcs
gout infusion > pegloticase in: hcpcs
iron drip > iron sucrose | ferric carboxymaltose | iron dextran in: hcpcs
eye shot > aflibercept | ranibizumab in: hcpcs
gel shots > hyaluronan intra-articular in: hcpcs
rooster comb > hyaluronan intra-articular in: hcpcs
overdose shot > naloxone @ 0.85 in: hcpcs
opioid shot monthly > buprenorphine extended release | naltrexone in: hcpcs
hiv shot > cabotegravir rilpivirine | cabotegravir in: hcpcs
breast cancer shot > fulvestrant | trastuzumab @ 0.8 in: hcpcs
immunotherapy infusion > pembrolizumab | nivolumab @ 0.75 in: hcpcs
# --- Further
tights > gradient compression stocking @ 0.85 if: swelling, compression, support, varicose in: hcpcs
mouth guard > oral device appliance reduce upper airway collapsibility @ 0.85 if: sleep, apnea, snoring in: hcpcs
robot > electric hand @ 0.7 if: hand, arm in: hcpcs
hearing > cochlear device @ 0.8 if: implant, implanted in: hcpcs
nose tube > cannula nasal @ 0.9 in: hcpcs
straps > leg strap @ 0.8 if: leg, bag, catheter in: hcpcs
stands itself > cane quad @ 0.8 if: cane

# --- The usual one of several (names without a size or a kind)
foley catheter > indwelling catheter foley type two-way latex coating @ 1.0 in: hcpcs
foley > indwelling catheter foley type two-way latex coating @ 1.0 in: hcpcs
latex foley > indwelling catheter foley type two-way latex coating @ 1.0 in: hcpcs
coated catheter > indwelling catheter foley type two-way latex coating @ 1.0 in: hcpcs
teflon catheter > indwelling catheter foley type two-way latex coating @ 0.8 in: hcpcs
hydrophilic catheter > intermittent urinary catheter coating hydrophilic @ 1.0 in: hcpcs
two way catheter > indwelling catheter foley type two-way @ 1.0 in: hcpcs
indwelling urinary catheter > indwelling catheter foley type two-way @ 1.0 in: hcpcs
continuous bladder irrigation catheter > indwelling catheter foley three way continuous irrigation @ 1.0 in: hcpcs
cbi catheter > indwelling catheter foley three way continuous irrigation @ 1.0 in: hcpcs
cbi tubing > irrigation tubing set continuous bladder irrigation @ 1.0 in: hcpcs
mushroom catheter > indwelling catheter specialty type mushroom @ 1.0 in: hcpcs
malecot catheter > indwelling catheter specialty type @ 1.0 in: hcpcs
pezzer catheter > indwelling catheter specialty type mushroom @ 1.0 in: hcpcs
council catheter > indwelling catheter specialty type @ 1.0 in: hcpcs
suprapubic catheter > indwelling catheter specialty type @ 0.6 in: hcpcs
coude foley > indwelling catheter specialty type coude @ 1.0 in: hcpcs
red rubber catheter > intermittent urinary catheter straight tip @ 1.0 in: hcpcs
nelaton catheter > intermittent urinary catheter straight tip @ 1.0 in: hcpcs
robinson catheter > intermittent urinary catheter straight tip @ 1.0 in: hcpcs
straight catheter > intermittent urinary catheter straight tip @ 1.0 in: hcpcs
cic catheter > intermittent urinary catheter straight tip @ 1.0 in: hcpcs
self cath > intermittent urinary catheter straight tip @ 1.0 in: hcpcs
tiemann catheter > intermittent urinary catheter coude curved tip @ 1.0 in: hcpcs
curved catheter > intermittent urinary catheter coude curved tip @ 1.0 in: hcpcs
bent tip catheter > intermittent urinary catheter coude curved tip @ 1.0 in: hcpcs
touchless catheter > intermittent urinary catheter insertion supplies @ 1.0 in: hcpcs
no touch catheter > intermittent urinary catheter insertion supplies @ 1.0 in: hcpcs
catheter kit sterile > intermittent urinary catheter insertion supplies @ 1.0 in: hcpcs
foley insertion tray > insertion tray without drainage bag without catheter accessories only @ 1.0 in: hcpcs
catheter insertion tray > insertion tray without drainage bag without catheter accessories only @ 1.0 in: hcpcs
urostomy night drainage > bedside drainage bag @ 1.0 in: hcpcs
overnight drainage bag > bedside drainage bag day or night @ 1.0 in: hcpcs
night drainage bag > bedside drainage bag day or night @ 1.0 in: hcpcs
belly bag > urinary drainage bag leg or abdomen @ 1.0 in: hcpcs
penis sheath > male external catheter @ 1.0 in: hcpcs
urinary sheath > male external catheter @ 1.0 in: hcpcs
condom drainage > male external catheter @ 1.0 in: hcpcs
external catheter > male external catheter disposable @ 1.0 in: hcpcs
male external catheter > male external catheter with or without adhesive disposable @ 1.0 in: hcpcs
female urinal pouch > female external urinary collection device pouch @ 1.0 in: hcpcs
external female catheter > external urinary catheters disposable wicking material @ 1.0 in: hcpcs
primofit > external urinary catheters disposable wicking material @ 1.0 in: hcpcs
suction external catheter > external urinary catheters suction pump @ 1.0 in: hcpcs
urine suction pump > suction pump external urinary @ 1.0 in: hcpcs
penis clamp > external urethral clamp compression device @ 1.0 in: hcpcs
cunningham clamp > external urethral clamp compression device @ 1.0 in: hcpcs
urethral plug > incontinence supply urethral insert @ 1.0 in: hcpcs
anal plug > incontinence supply rectal insert @ 1.0 in: hcpcs
fecal collector > perianal fecal collection pouch @ 1.0 in: hcpcs
stool collector > perianal fecal collection pouch @ 1.0 in: hcpcs
fecal pouch > perianal fecal collection pouch @ 1.0 in: hcpcs
rectal pouch > perianal fecal collection pouch @ 1.0 in: hcpcs
toomey syringe > irrigation syringe bulb piston @ 1.0 in: hcpcs
piston syringe > irrigation syringe bulb piston @ 1.0 in: hcpcs
bulb syringe > irrigation syringe bulb piston @ 1.0 in: hcpcs
catheter tip syringe > irrigation syringe bulb piston @ 1.0 in: hcpcs
60 cc syringe > syringe sterile 20 cc or greater @ 0.8 in: hcpcs
large syringe > syringe sterile 20 cc or greater @ 1.0 in: hcpcs
tuberculin syringe > syringe with needle sterile 1 cc or less @ 1.0 in: hcpcs
1 ml syringe > syringe with needle sterile 1 cc or less @ 1.0 in: hcpcs
3 ml syringe > syringe with needle sterile 3 cc @ 1.0 in: hcpcs
5 ml syringe > syringe with needle sterile 5 cc or greater @ 1.0 in: hcpcs
jet injector > needle-free injection device @ 1.0 in: hcpcs
colostomy bag > ostomy pouch closed barrier attached 1 piece @ 1.0 in: hcpcs
colostomy pouch > ostomy pouch closed barrier attached 1 piece @ 1.0 in: hcpcs
closed ostomy bag > ostomy pouch closed barrier attached 1 piece @ 1.0 in: hcpcs
stoma bag > ostomy pouch drainable barrier attached 1 piece @ 1.0 in: hcpcs
ostomy bag > ostomy pouch drainable barrier attached 1 piece @ 1.0 in: hcpcs
ileostomy bag > ostomy pouch drainable barrier attached 1 piece @ 1.0 in: hcpcs
ileostomy pouch > ostomy pouch drainable barrier attached 1 piece @ 1.0 in: hcpcs
drainable bag > ostomy pouch drainable @ 1.0 in: hcpcs
urostomy bag > ostomy pouch urinary barrier attached 1 piece @ 1.0 in: hcpcs
urostomy pouch > ostomy pouch urinary barrier attached 1 piece @ 1.0 in: hcpcs
ileal conduit bag > ostomy pouch urinary barrier attached 1 piece @ 1.0 in: hcpcs
convatec bag > ostomy pouch drainable @ 0.7 in: hcpcs
hollister bag > ostomy pouch drainable @ 0.7 in: hcpcs
coloplast bag > ostomy pouch drainable @ 0.7 in: hcpcs
high output pouch > ostomy pouch drainable high output @ 1.0 in: hcpcs
high output bag > ostomy pouch drainable high output @ 1.0 in: hcpcs
ostomy wafer > skin barrier solid 4 x 4 @ 0.8 in: hcpcs
ostomy flange > ostomy skin barrier flange @ 1.0 in: hcpcs
stoma flange > ostomy skin barrier flange @ 1.0 in: hcpcs
stomahesive > skin barrier solid 4 x 4 @ 1.0 in: hcpcs
stomahesive paste > ostomy skin barrier paste @ 1.0 in: hcpcs
karaya ring > ostomy ring @ 1.0 in: hcpcs
karaya powder > ostomy skin barrier powder @ 1.0 in: hcpcs
convex wafer > ostomy skin barrier built-in convexity @ 1.0 in: hcpcs
convex bag > ostomy pouch built-in convexity @ 1.0 in: hcpcs
durahesive > ostomy skin barrier extended wear @ 1.0 in: hcpcs
barrier strips > ostomy skin barrier @ 0.7 in: hcpcs
bag clamp > ostomy clamp @ 1.0 in: hcpcs
pouch clip > ostomy clamp @ 1.0 in: hcpcs
stoma belt > ostomy belt @ 1.0 in: hcpcs
parastomal hernia belt > ostomy belt peristomal hernia support @ 1.0 in: hcpcs
hernia support belt ostomy > ostomy belt peristomal hernia support @ 1.0 in: hcpcs
gas filter > ostomy filter @ 0.8 in: hcpcs
m9 drops > ostomy deodorant pouch per fluid ounce @ 1.0 in: hcpcs
odor tablets > ostomy deodorant solid per tablet @ 1.0 in: hcpcs
gelling sachets > ostomy absorbent material sheet pad crystal packet @ 1.0 in: hcpcs
absorbent crystals > ostomy absorbent material sheet pad crystal packet @ 1.0 in: hcpcs
irrigation cone > ostomy irrigation supply cone catheter @ 1.0 in: hcpcs
colostomy irrigation > ostomy irrigation supply @ 1.0 in: hcpcs
colostomy irrigation > ostomy irrigation set in: hcpcs
irrigation sleeve > irrigation supply sleeve @ 1.0 in: hcpcs
oxygen cylinder > portable gaseous oxygen system rental @ 0.85 in: hcpcs
portable oxygen tank > portable gaseous oxygen system rental includes portable container @ 1.0 in: hcpcs
oxygen tank > stationary compressed gaseous oxygen system rental @ 0.8 in: hcpcs
e cylinder > portable gaseous oxygen system rental @ 1.0 in: hcpcs
m6 cylinder > portable gaseous oxygen system rental @ 1.0 in: hcpcs
h tank > stationary compressed gaseous oxygen system rental @ 1.0 in: hcpcs
liquid oxygen portable > portable liquid oxygen system rental @ 1.0 in: hcpcs
liquid oxygen home > stationary liquid oxygen system rental @ 1.0 in: hcpcs
liquid oxygen reservoir > stationary liquid oxygen system rental @ 1.0 in: hcpcs
liquid oxygen refill > stationary oxygen contents liquid @ 1.0 in: hcpcs
liquid oxygen refill > portable oxygen contents liquid in: hcpcs
helios > portable liquid oxygen system @ 1.0 in: hcpcs
homefill > home compressor used to fill portable oxygen cylinders @ 1.0 in: hcpcs
home fill > home compressor used to fill portable oxygen cylinders @ 1.0 in: hcpcs
oxygen fill station > home compressor used to fill portable oxygen cylinders @ 1.0 in: hcpcs
transfill oxygen > home compressor used to fill portable oxygen cylinders @ 1.0 in: hcpcs
oxygen stand > stand rack @ 1.0 in: hcpcs
oxygen tank stand > stand rack @ 1.0 in: hcpcs
oxygen rack > stand rack @ 1.0 in: hcpcs
oxygen cylinder stand > stand rack @ 1.0 in: hcpcs
oxygen backpack > wheeled cart portable cylinder @ 0.6 in: hcpcs
oxygen flow meter > regulator @ 0.6 in: hcpcs
oxygen humidifier bottle > humidifier durable glass autoclavable plastic bottle @ 1.0 in: hcpcs
bubbler > humidifier durable glass autoclavable plastic bottle @ 0.8 in: hcpcs
eclipse concentrator > portable oxygen concentrator @ 1.0 in: hcpcs
dual port concentrator > oxygen concentrator dual delivery port @ 1.0 in: hcpcs
two outlets concentrator > oxygen concentrator dual delivery port @ 1.0 in: hcpcs
two people concentrator > oxygen concentrator dual delivery port @ 1.0 in: hcpcs
10 liter concentrator > oxygen concentrator single delivery port @ 1.0 in: hcpcs
high flow concentrator > oxygen concentrator @ 0.8 in: hcpcs
oxygen enricher > oxygen concentrator @ 1.0 in: hcpcs
transtracheal oxygen > transtracheal oxygen catheter @ 1.0 in: hcpcs
scoop catheter > transtracheal oxygen catheter @ 1.0 in: hcpcs
non rebreather > variable concentration mask @ 1.0 in: hcpcs
nonrebreather mask > variable concentration mask @ 1.0 in: hcpcs
rebreather mask > variable concentration mask @ 1.0 in: hcpcs
venti mask > variable concentration mask @ 1.0 in: hcpcs
nasal oxygen > cannula nasal @ 0.8 in: hcpcs
high flow cannula > cannula nasal @ 0.8 in: hcpcs
salter tubing > tubing oxygen per foot @ 1.0 in: hcpcs
oxygen hose > tubing oxygen per foot @ 1.0 in: hcpcs
extension tubing oxygen > tubing oxygen per foot @ 1.0 in: hcpcs
iron lung > negative pressure ventilator @ 1.0 in: hcpcs
iron lung > chest shell cuirass in: hcpcs
negative pressure ventilator > chest shell cuirass @ 1.0 in: hcpcs
negative pressure ventilator > chest wrap in: hcpcs
cuirass > chest shell cuirass @ 1.0 in: hcpcs
poncho wrap ventilator > chest wrap @ 1.0 in: hcpcs
pulmowrap > chest wrap @ 1.0 in: hcpcs
porta lung > negative pressure ventilator @ 1.0 in: hcpcs
rocking bed > rocking bed with or without side rails @ 1.0 in: hcpcs
astral ventilator > home ventilator @ 1.0 in: hcpcs
vivo ventilator > home ventilator @ 1.0 in: hcpcs
ltv ventilator > home ventilator @ 1.0 in: hcpcs
trilogy > home ventilator if: vent, ventilator, breathing, noninvasive, mask, respiratory in: hcpcs
vocsn > home ventilator multi-function respiratory device @ 1.0 in: hcpcs
avaps > respiratory assist device bi-level back-up rate @ 1.0 in: hcpcs
asv machine > respiratory assist device bi-level back-up rate @ 1.0 in: hcpcs
adaptive servo ventilation > respiratory assist device bi-level back-up rate @ 1.0 in: hcpcs
servo ventilator > respiratory assist device bi-level back-up rate @ 1.0 in: hcpcs
vpap > respiratory assist device bi-level pressure capability @ 1.0 in: hcpcs
bipap machine > respiratory assist device bi-level pressure capability without backup rate in: hcpcs
bipap with rate > respiratory assist device bi-level back-up rate @ 1.0 in: hcpcs
bipap backup rate > respiratory assist device bi-level back-up rate @ 1.0 in: hcpcs
rad device > respiratory assist device @ 0.7 in: hcpcs
resmed > continuous positive airway pressure device @ 1.0 in: hcpcs
dreamstation > continuous positive airway pressure device @ 1.0 in: hcpcs
airsense > continuous positive airway pressure device @ 1.0 in: hcpcs
aircurve > respiratory assist device bi-level pressure @ 1.0 in: hcpcs
respironics > positive airway pressure device @ 0.7 in: hcpcs
full face cpap > full face mask positive airway pressure @ 1.0 in: hcpcs
oronasal mask > combination oral/nasal mask positive airway pressure @ 1.0 in: hcpcs
hybrid mask > combination oral/nasal mask positive airway pressure @ 1.0 in: hcpcs
cpap mask > nasal interface mask or cannula type positive airway pressure in: hcpcs
cpap disposable filter > filter disposable positive airway pressure @ 1.0 in: hcpcs
cpap foam filter > filter non disposable positive airway pressure @ 1.0 in: hcpcs
cpap washable filter > filter non disposable positive airway pressure @ 1.0 in: hcpcs
cpap reusable filter > filter non disposable positive airway pressure @ 1.0 in: hcpcs
cpap heater > humidifier heated positive airway pressure @ 1.0 in: hcpcs
provent > expiratory positive airway pressure intranasal resistance valve @ 1.0 in: hcpcs
epap > expiratory positive airway pressure intranasal resistance valve @ 1.0 in: hcpcs
oral appliance > oral device appliance upper airway collapsibility @ 0.85 if: sleep, apnea, osa, snoring, airway in: hcpcs
sleep apnea appliance > oral device appliance upper airway collapsibility @ 1.0 in: hcpcs
sleep apnea oral > oral device appliance upper airway collapsibility @ 1.0 in: hcpcs
tongue retaining device > oral device appliance upper airway collapsibility @ 1.0 in: hcpcs
mad sleep apnea > oral device appliance upper airway collapsibility @ 1.0 in: hcpcs
custom sleep apnea mouthpiece > oral device upper airway collapsibility custom fabricated @ 1.0 in: hcpcs
boil and bite sleep > oral device upper airway collapsibility prefabricated @ 1.0 in: hcpcs
inexsuffator > cough stimulating device @ 1.0 in: hcpcs
in-exsufflator > cough stimulating device @ 1.0 in: hcpcs
mechanical insufflation exsufflation > cough stimulating device @ 1.0 in: hcpcs
coughalator > cough stimulating device @ 1.0 in: hcpcs
vest airway > high frequency chest wall oscillation @ 1.0 in: hcpcs
airway clearance vest > high frequency chest wall oscillation @ 1.0 in: hcpcs
afflovest > high frequency chest wall oscillation @ 1.0 in: hcpcs
chest physiotherapy vest > high frequency chest wall oscillation @ 1.0 in: hcpcs
vest for cystic fibrosis > high frequency chest wall oscillation @ 1.0 in: hcpcs
mucus vest > high frequency chest wall oscillation @ 1.0 in: hcpcs
aerobika > oscillatory positive expiratory pressure @ 1.0 in: hcpcs
acapella > oscillatory positive expiratory pressure device @ 1.0 in: hcpcs
flutter device > oscillatory positive expiratory pressure @ 1.0 in: hcpcs
pep device > oscillatory positive expiratory pressure device @ 1.0 in: hcpcs
pep valve > oscillatory positive expiratory pressure device @ 1.0 in: hcpcs
pep mask > oscillatory positive expiratory pressure device @ 0.7 in: hcpcs
volara > oscillation lung expansion @ 0.8 in: hcpcs
ipv machine > intrapulmonary percussive ventilation system @ 1.0 in: hcpcs
neb > nebulizer in: hcpcs
neb filter > filter aerosol compressor @ 1.0 in: hcpcs
nebulizer filter > filter disposable aerosol compressor @ 1.0 in: hcpcs
nebulizer mouthpiece > administration set small volume nebulizer @ 0.7 in: hcpcs
nebulizer compressor > nebulizer with compressor @ 1.0 in: hcpcs
pari neb > administration set small volume nonfiltered pneumatic nebulizer non-disposable @ 1.0 in: hcpcs
reusable nebulizer cup > administration set small volume nonfiltered pneumatic nebulizer non-disposable @ 1.0 in: hcpcs
disposable nebulizer cup > administration set small volume nonfiltered pneumatic nebulizer disposable @ 1.0 in: hcpcs
nebulizer set > administration set small volume nonfiltered pneumatic nebulizer disposable @ 1.0 in: hcpcs
vibrating mesh nebulizer > ultrasonic nebulizer @ 0.7 in: hcpcs
portable nebulizer > ultrasonic nebulizer @ 0.7 in: hcpcs
valved holding chamber > spacer metered dose inhaler @ 1.0 in: hcpcs
optichamber > spacer metered dose inhaler @ 1.0 in: hcpcs
inhaler spacer > spacer bag or reservoir metered dose inhaler @ 1.0 in: hcpcs
peak flow meter > peak expiratory flow rate meter hand held @ 1.0 in: hcpcs
peak flow > peak expiratory flow rate meter hand held in: hcpcs
aspirator machine > respiratory suction pump home model @ 1.0 in: hcpcs
phlegm suction > respiratory suction pump home model @ 1.0 in: hcpcs
suction machine > respiratory suction pump home model @ 1.0 in: hcpcs
portable suction > respiratory suction pump home model portable @ 1.0 in: hcpcs
gomco suction > gastric suction pump @ 1.0 in: hcpcs
gomco suction > respiratory suction pump in: hcpcs
wangensteen suction > gastric suction pump @ 1.0 in: hcpcs
stomach suction machine > gastric suction pump @ 1.0 in: hcpcs
ng suction > gastric suction pump @ 0.8 in: hcpcs
inline suction catheter > tracheal suction catheter closed system @ 1.0 in: hcpcs
ballard catheter > tracheal suction catheter closed system @ 1.0 in: hcpcs
closed suction catheter > tracheal suction catheter closed system @ 1.0 in: hcpcs
bleach trach brush > tracheostomy cleaning brush @ 1.0 in: hcpcs
trach brush > tracheostomy cleaning brush @ 1.0 in: hcpcs
disposable inner cannula > tracheostomy inner cannula @ 1.0 in: hcpcs
new trach kit > tracheostomy care kit new tracheostomy @ 1.0 in: hcpcs
trach cleaning kit > tracheostomy care kit established tracheostomy @ 1.0 in: hcpcs
trach ties > tracheostomy tube collar holder @ 1.0 in: hcpcs
trach holder > tracheostomy tube collar holder @ 1.0 in: hcpcs
neck strap trach > tracheostomy tube collar holder @ 1.0 in: hcpcs
cuffed trach > tracheostomy laryngectomy tube @ 1.0 in: hcpcs
uncuffed trach > tracheostomy laryngectomy tube non-cuffed @ 1.0 in: hcpcs
bivona > tracheostomy laryngectomy tube @ 1.0 in: hcpcs
laryngectomy tube > tracheostomy/laryngectomy tube @ 1.0 in: hcpcs
lary tube > tracheostomy/laryngectomy tube @ 1.0 in: hcpcs
stoma bib > tracheostoma filter @ 0.6 in: hcpcs
laryngectomy hme > heat moisture exchange system tracheostoma @ 1.0 in: hcpcs
provox > tracheo-esophageal voice prosthesis in: hcpcs
provox > tracheostoma valve @ 0.8 in: hcpcs
blom-singer > tracheo-esophageal voice prosthesis @ 1.0 in: hcpcs
tracheoesophageal voice = tracheo-esophageal voice @ 1.0
speaking valve > tracheostomy speaking valve @ 1.0 in: hcpcs
servox > artificial larynx @ 1.0 in: hcpcs
talking device throat cancer > artificial larynx @ 1.0 in: hcpcs
larynx buzzer > artificial larynx @ 1.0 in: hcpcs
chattervox > voice amplifier @ 1.0 in: hcpcs
walker extra wide > walker heavy duty @ 1.0 in: hcpcs
obese walker > walker heavy duty @ 1.0 in: hcpcs
wide walker > walker heavy duty @ 1.0 in: hcpcs
obese wheelchair > heavy duty wheelchair @ 1.0 in: hcpcs
large person > heavy duty extra wide @ 0.7 if: bed, commode, walker, wheelchair, trapeze in: hcpcs
obese > heavy duty @ 0.85 if: bed, commode, walker, wheelchair, trapeze, lift in: hcpcs
overweight > heavy duty @ 0.8 if: bed, commode, walker, wheelchair, trapeze, lift in: hcpcs
bariatric > heavy duty extra wide @ 0.85 in: hcpcs
bariatric > extra heavy duty @ 0.7 in: hcpcs
big man > heavy duty @ 0.6 if: bed, commode, walker, wheelchair in: hcpcs
rollator > walker folding wheeled adjustable fixed height @ 1.0 in: hcpcs
wheeled walker > walker folding wheeled adjustable fixed height @ 1.0 in: hcpcs
front wheeled walker > walker folding wheeled adjustable fixed height @ 1.0 in: hcpcs
fww > walker folding wheeled @ 1.0 in: hcpcs
zimmer frame > walker rigid pickup @ 1.0 in: hcpcs
pulpit frame > walker @ 1.0 in: hcpcs
merry walker > walker enclosed four sided framed rigid folding wheeled posterior seat @ 1.0 in: hcpcs
four sided walker > walker enclosed four sided framed wheeled posterior seat @ 1.0 in: hcpcs
walker enclosed frame > walker enclosed four sided framed wheeled posterior seat @ 1.0 in: hcpcs
posterior walker > walker enclosed four sided @ 0.6 in: hcpcs
reverse walker child > gait trainer pediatric posterior support @ 1.0 in: hcpcs
kaye walker > gait trainer pediatric posterior support @ 1.0 in: hcpcs
walker skis > wheel attachment walker @ 0.5 in: hcpcs
walker glides > tip cane crutch walker @ 0.6 in: hcpcs
tennis balls walker > replacement tip cane crutch walker @ 0.5 in: hcpcs
hemi walker > walker @ 0.6 in: hcpcs
side walker > walker @ 0.6 in: hcpcs
eva walker > walker trunk support @ 0.7 in: hcpcs
tripod cane > cane quad three prong @ 1.0 in: hcpcs
three prong cane > cane quad three prong @ 1.0 in: hcpcs
4 footed cane > cane quad three prong @ 1.0 in: hcpcs
quad cane > cane quad three prong adjustable fixed with tips @ 1.0 in: hcpcs
seat cane > cane @ 0.7 in: hcpcs
one crutch > crutch underarm each @ 0.8 in: hcpcs
single crutch > crutch underarm each @ 1.0 in: hcpcs
pair of crutches > crutches underarm pair @ 1.0 in: hcpcs
aluminum crutch > crutch underarm other than wood each @ 1.0 in: hcpcs
knee crutch > crutch substitute lower leg platform @ 1.0 in: hcpcs
leg scooter > crutch substitute lower leg platform @ 1.0 in: hcpcs
foot scooter > crutch substitute lower leg platform @ 0.8 in: hcpcs
scooter for broken foot > crutch substitute lower leg platform @ 1.0 in: hcpcs
scooter for ankle > crutch substitute lower leg platform @ 1.0 in: hcpcs
egg crate > dry pressure pad for mattress standard length and width @ 1.0 in: hcpcs
eggcrate > dry pressure pad for mattress standard length and width @ 1.0 in: hcpcs
foam overlay > dry pressure pad for mattress @ 1.0 in: hcpcs
alternating pressure pad > powered pressure reducing mattress overlay pad alternating with pump @ 1.0 in: hcpcs
apm mattress > powered pressure reducing mattress overlay pad alternating @ 1.0 in: hcpcs
app mattress > powered pressure reducing mattress overlay pad alternating @ 1.0 in: hcpcs
ripple mattress > powered pressure reducing mattress overlay pad alternating @ 1.0 in: hcpcs
alternating mattress > powered pressure reducing mattress overlay pad alternating @ 1.0 in: hcpcs
bubble mattress > powered pressure reducing mattress overlay pad alternating @ 1.0 in: hcpcs
alternating pump > pump for alternating pressure pad @ 1.0 in: hcpcs
lal mattress > powered pressure-reducing air mattress @ 1.0 in: hcpcs
low air loss > powered pressure-reducing air mattress @ 1.0 in: hcpcs
group 2 mattress > powered pressure-reducing air mattress @ 1.0 in: hcpcs
group 2 support surface > powered pressure-reducing air mattress @ 1.0 in: hcpcs
group 2 support surface > nonpowered advanced pressure reducing mattress in: hcpcs
group 3 support surface > air fluidized bed @ 1.0 in: hcpcs
group 1 support surface > dry pressure mattress in: hcpcs
group 1 support surface > pressure pad for mattress @ 0.8 in: hcpcs
semi electric bed > hospital bed semi-electric with any type side rails with mattress @ 1.0 in: hcpcs
semi electric hospital bed > hospital bed semi-electric with any type side rails with mattress @ 1.0 in: hcpcs
full electric bed > hospital bed total electric with any type side rails with mattress @ 1.0 in: hcpcs
full electric hospital bed > hospital bed total electric with any type side rails with mattress @ 1.0 in: hcpcs
total electric bed > hospital bed total electric with any type side rails with mattress @ 1.0 in: hcpcs
electric hospital bed > hospital bed total electric with any type side rails with mattress @ 1.0 in: hcpcs
hospital bed > hospital bed semi-electric with any type side rails with mattress @ 0.85 in: hcpcs
manual hospital bed > hospital bed fixed height with any type side rails with mattress @ 1.0 in: hcpcs
variable height bed > hospital bed variable height hi-lo @ 1.0 in: hcpcs
hi low bed > hospital bed variable height hi-lo @ 1.0 in: hcpcs
hi-lo bed > hospital bed variable height hi-lo @ 1.0 in: hcpcs
craftmatic > hospital bed @ 0.7 in: hcpcs
circoelectric > hospital bed institutional type oscillating @ 1.0 in: hcpcs
stryker frame > hospital bed institutional type oscillating circulating @ 1.0 in: hcpcs
rotating bed > hospital bed institutional type oscillating circulating @ 1.0 in: hcpcs
half rails > bed side rails half length @ 1.0 in: hcpcs
full rails > bed side rails full length @ 1.0 in: hcpcs
safety rails bed > bed side rails @ 1.0 in: hcpcs
bed handle > bed accessory @ 0.5 in: hcpcs
bed bug canopy > safety enclosure frame @ 0.5 in: hcpcs
posey bed > safety enclosure frame hospital bed @ 1.0 in: hcpcs
cubby bed > safety enclosure frame hospital bed @ 1.0 in: hcpcs
net bed > safety enclosure frame hospital bed @ 1.0 in: hcpcs
bedside table > over-bed table @ 0.8 in: hcpcs
tray table > over-bed table @ 1.0 in: hcpcs
sleeping pad bedsores > mattress pressure @ 0.6 in: hcpcs
blow up mattress > air pressure mattress @ 1.0 in: hcpcs
bedside commode > commode chair mobile or stationary fixed arms @ 1.0 in: hcpcs
toilet bedside > commode chair mobile or stationary fixed arms @ 1.0 in: hcpcs
drop arm commode > commode chair mobile or stationary detachable arms @ 1.0 in: hcpcs
extra wide commode > commode chair extra wide heavy duty @ 1.0 in: hcpcs
wide commode > commode chair extra wide heavy duty @ 1.0 in: hcpcs
toilet lift > seat lift mechanism placed over or on top of toilet @ 1.0 in: hcpcs
tilt toilet > seat lift mechanism placed over or on top of toilet @ 1.0 in: hcpcs
toilet arms > toilet rail @ 1.0 in: hcpcs
toilet frame > toilet rail @ 1.0 in: hcpcs
versa frame > toilet rail @ 1.0 in: hcpcs
toilet seat riser > raised toilet seat @ 1.0 in: hcpcs
elevated toilet seat > raised toilet seat @ 1.0 in: hcpcs
tall toilet seat > raised toilet seat @ 1.0 in: hcpcs
shower commode > commode chair @ 0.7 in: hcpcs
shower bench > bath shower chair @ 1.0 in: hcpcs
shower stool > tub stool or bench @ 1.0 in: hcpcs
tub chair > bath shower chair @ 1.0 in: hcpcs
tub chair > tub stool or bench in: hcpcs
tub lift > patient lift bathroom or toilet @ 1.0 in: hcpcs
bath lift > patient lift bathroom or toilet @ 1.0 in: hcpcs
bath tub seat lift > patient lift bathroom or toilet @ 1.0 in: hcpcs
suction cup rail > bath tub wall rail @ 1.0 in: hcpcs
handrail tub > bath tub wall rail @ 1.0 in: hcpcs
hot sitz > sitz type bath @ 1.0 in: hcpcs
toilet basin sitz > sitz type bath @ 1.0 in: hcpcs
portable whirlpool > whirlpool portable overtub @ 1.0 in: hcpcs
foot spa > whirlpool portable @ 0.5 in: hcpcs
patient lift > patient lift hydraulic or mechanical seat sling strap @ 0.85 in: hcpcs
hydraulic lift > patient lift hydraulic or mechanical @ 1.0 in: hcpcs
sara stedy > combination sit to stand @ 1.0 in: hcpcs
stand assist lift > combination sit to stand @ 1.0 in: hcpcs
standing lift > combination sit to stand @ 1.0 in: hcpcs
overhead lift > patient lift fixed system @ 1.0 in: hcpcs
track lift > patient lift fixed system @ 1.0 in: hcpcs
lift pad > sling or seat patient lift @ 1.0 in: hcpcs
hoyer sling > sling or seat patient lift @ 1.0 in: hcpcs
mesh sling > sling or seat patient lift @ 1.0 in: hcpcs
lift recliner > seat lift mechanism electric @ 1.0 in: hcpcs
seat lift > seat lift mechanism in: hcpcs
uplift cushion > seat lift mechanism non-electric @ 1.0 in: hcpcs
easystand > standing frame system @ 1.0 in: hcpcs
supine stander > standing frame system @ 1.0 in: hcpcs
sit to stand stander > combination sit to stand frame/table system @ 1.0 in: hcpcs
mobile stander > standing frame system mobile dynamic @ 1.0 in: hcpcs
dynamic stander > standing frame system mobile dynamic @ 1.0 in: hcpcs
restraints > restraints any type @ 1.0 in: hcpcs
wrist restraint > restraints any type @ 1.0 in: hcpcs
soft restraint > restraints any type @ 1.0 in: hcpcs
walking belt > transfer device @ 1.0 in: hcpcs
sliding board > transfer device @ 1.0 in: hcpcs
transfer disc > transfer device @ 1.0 in: hcpcs
fall detector > alert or alarm device @ 1.0 in: hcpcs
chair alarm > alert or alarm device @ 1.0 in: hcpcs
door alarm > alert or alarm device @ 1.0 in: hcpcs
wander alarm > alert or alarm device @ 1.0 in: hcpcs
wander guard > alert or alarm device @ 1.0 in: hcpcs
medical bracelet > alert or alarm device @ 0.8 in: hcpcs
medical id > alert or alarm device @ 0.7 in: hcpcs
medic alert > alert or alarm device @ 0.8 in: hcpcs
life alert > emergency response system service fee per month @ 1.0 in: hcpcs
medical alert system > emergency response system service fee per month @ 1.0 in: hcpcs
medical alarm > emergency response system service fee per month @ 1.0 in: hcpcs
emergency pendant > emergency response system service fee per month @ 1.0 in: hcpcs
help button > emergency response system service fee per month @ 1.0 in: hcpcs
personal emergency response > emergency response system service fee per month @ 1.0 in: hcpcs
pill box > electronic medication compliance management device @ 0.7 in: hcpcs
pill organizer > electronic medication compliance management device @ 0.7 in: hcpcs
medication dispenser > electronic medication compliance management device @ 1.0 in: hcpcs
automatic pill dispenser > electronic medication compliance management device @ 1.0 in: hcpcs
smart pill box > electronic medication compliance management device @ 1.0 in: hcpcs
ttfields > electrical stimulation device used for cancer treatment @ 1.0 in: hcpcs
tumor treating field > electrical stimulation device used for cancer treatment @ 1.0 in: hcpcs
novottf > electrical stimulation device used for cancer treatment @ 1.0 in: hcpcs
optune lua > electrical stimulation device used for cancer treatment @ 1.0 in: hcpcs
tens electrodes > electrical stimulator supplies 2 lead per month tens @ 1.0 in: hcpcs
tens supplies > electrical stimulator supplies 2 lead per month tens @ 1.0 in: hcpcs
tens pads > electrical stimulator supplies 2 lead per month tens @ 1.0 in: hcpcs
tens battery > replacement batteries transcutaneous electrical stimulator @ 1.0 in: hcpcs
tens gel > conductive gel or paste electrical device @ 1.0 in: hcpcs
electrode gel > conductive gel or paste electrical device @ 1.0 in: hcpcs
ultrasound gel > coupling gel or paste ultrasound device @ 1.0 in: hcpcs
four lead tens > transcutaneous electrical nerve stimulation four or more leads @ 1.0 in: hcpcs
4 lead tens > transcutaneous electrical nerve stimulation four or more leads @ 1.0 in: hcpcs
2 lead tens > transcutaneous electrical nerve stimulation two lead @ 1.0 in: hcpcs
tens garment > form fitting conductive garment @ 1.0 in: hcpcs
electrode garment > form fitting conductive garment @ 1.0 in: hcpcs
interferential unit > interferential current stimulator @ 1.0 in: hcpcs
ifc unit > interferential current stimulator @ 1.0 in: hcpcs
interferential > interferential current stimulator @ 1.0 in: hcpcs
galvanic stimulator > electrical stimulator @ 0.7 in: hcpcs
microcurrent device > electrical stimulator @ 0.7 in: hcpcs
h-wave > electrical stimulator @ 0.8 in: hcpcs
h wave > form fitting conductive garment in: hcpcs
bone stimulator > osteogenesis stimulator electrical non-invasive other than spinal @ 1.0 in: hcpcs
bone growth stimulator > osteogenesis stimulator electrical non-invasive other than spinal @ 0.85 in: hcpcs
fracture stimulator > osteogenesis stimulator electrical non-invasive other than spinal @ 1.0 in: hcpcs
fracture healing machine > osteogenesis stimulator @ 1.0 in: hcpcs
spinal fusion stimulator > osteogenesis stimulator electrical non-invasive spinal applications @ 1.0 in: hcpcs
cmf ol1000 > osteogenesis stimulator electrical non-invasive other than spinal @ 1.0 in: hcpcs
orthofix stimulator > osteogenesis stimulator @ 1.0 in: hcpcs
physio-stim > osteogenesis stimulator electrical non-invasive other than spinal @ 1.0 in: hcpcs
spinal-stim > osteogenesis stimulator electrical non-invasive spinal @ 1.0 in: hcpcs
ultrasound for fracture > osteogenesis stimulator low intensity ultrasound @ 1.0 in: hcpcs
lipus > osteogenesis stimulator low intensity ultrasound @ 1.0 in: hcpcs
leva device > intravaginal device kegel @ 1.0 in: hcpcs
yarlap > pelvic floor electrical stimulator @ 1.0 in: hcpcs
lymphedema pump > pneumatic compressor segmental home model in: hcpcs
lymphedema leg sleeve > segmental pneumatic appliance full leg @ 1.0 in: hcpcs
lymphedema arm sleeve pump > segmental pneumatic appliance full arm @ 1.0 in: hcpcs
pump sleeve > pneumatic appliance for use with pneumatic compressor @ 1.0 in: hcpcs
pneumatic sleeve > pneumatic appliance for use with pneumatic compressor @ 1.0 in: hcpcs
compression pump sleeve > segmental pneumatic appliance for use with pneumatic compressor @ 1.0 in: hcpcs
compression pump leg sleeve > segmental pneumatic appliance full leg @ 1.0 in: hcpcs
compression pump arm sleeve > segmental pneumatic appliance full arm @ 1.0 in: hcpcs
venapro > intermittent limb compression device @ 1.0 in: hcpcs
dvt pump > intermittent limb compression device @ 1.0 in: hcpcs
clot prevention pump > intermittent limb compression device @ 1.0 in: hcpcs
foot pump dvt > intermittent limb compression device @ 1.0 in: hcpcs
arterial pump > pneumatic compression device high pressure rapid inflation deflation @ 1.0 in: hcpcs
artassist > pneumatic compression device high pressure rapid inflation deflation @ 1.0 in: hcpcs
biotab pump > pneumatic compressor segmental @ 1.0 in: hcpcs
lympha press > pneumatic compressor segmental @ 1.0 in: hcpcs
halter traction > traction equipment cervical @ 1.0 in: hcpcs
pronex > cervical traction equipment not requiring additional stand @ 1.0 in: hcpcs
saunders traction > cervical traction equipment not requiring additional stand @ 1.0 in: hcpcs
pneumatic neck traction > traction equipment cervical pneumatic @ 1.0 in: hcpcs
pneumatic neck traction > cervical traction not requiring additional stand in: hcpcs
bucks traction > traction frame extremity buck's @ 1.0 in: hcpcs
pelvic traction > traction frame pelvic @ 1.0 in: hcpcs
pelvic traction > pelvic belt harness in: hcpcs
knee cpm > continuous passive motion exercise device for use on knee only @ 1.0 in: hcpcs
cpm shoulder > continuous passive motion exercise device other than knee @ 1.0 in: hcpcs
ergonomic exercise jaw > jaw motion rehabilitation system @ 1.0 in: hcpcs
trismus device > jaw motion rehabilitation system @ 1.0 in: hcpcs
jaw stretching > jaw motion rehabilitation system @ 1.0 in: hcpcs
dynasplint > dynamic adjustable extension flexion device soft interface @ 1.0 in: hcpcs
elbow dynasplint > dynamic adjustable elbow extension flexion device @ 1.0 in: hcpcs
knee dynasplint > dynamic adjustable knee extension flexion device @ 1.0 in: hcpcs
stretch splint > dynamic adjustable extension flexion device @ 1.0 in: hcpcs
stretch splint > static progressive stretch device in: hcpcs
contracture splint > dynamic adjustable extension flexion device @ 1.0 in: hcpcs
contracture splint > static progressive stretch device in: hcpcs
ermi > static progressive stretch device knee @ 0.8 in: hcpcs
pain pump > infusion pump implantable programmable @ 0.8 in: hcpcs
pain pump implant > infusion pump implantable @ 1.0 in: hcpcs
intrathecal pump > infusion pump implantable programmable @ 1.0 in: hcpcs
morphine pump > infusion pump implantable programmable @ 0.8 in: hcpcs
synchromed > infusion pump implantable programmable @ 1.0 in: hcpcs
medtronic pump > infusion pump implantable programmable in: hcpcs
medtronic pump > external ambulatory infusion pump insulin @ 0.7 in: hcpcs
minimed > external ambulatory infusion pump insulin @ 1.0 in: hcpcs
t:slim > external ambulatory infusion pump insulin @ 1.0 in: hcpcs
tslim > external ambulatory infusion pump insulin @ 1.0 in: hcpcs
subcutaneous infusion pump > ambulatory infusion pump @ 1.0 in: hcpcs
syringe pump > infusion pump @ 0.7 in: hcpcs
bp monitor > automatic blood pressure monitor @ 1.0 in: hcpcs
bp machine > automatic blood pressure monitor @ 1.0 in: hcpcs
blood pressure monitor > automatic blood pressure monitor @ 1.0 in: hcpcs
blood pressure kit > sphygmomanometer blood pressure apparatus with cuff and stethoscope @ 1.0 in: hcpcs
manual bp cuff > sphygmomanometer blood pressure apparatus with cuff and stethoscope @ 1.0 in: hcpcs
stethoscope > sphygmomanometer blood pressure apparatus with cuff and stethoscope @ 1.0 in: hcpcs
bp cuff > blood pressure cuff only @ 1.0 in: hcpcs
test strip > blood glucose test reagent strips home blood glucose monitor per 50 strips @ 1.0 in: hcpcs
diabetes test strip > blood glucose test reagent strips home blood glucose monitor per 50 strips @ 1.0 in: hcpcs
contour strips > blood glucose test reagent strips home blood glucose monitor per 50 strips @ 1.0 in: hcpcs
freestyle strips > blood glucose test reagent strips home blood glucose monitor per 50 strips @ 1.0 in: hcpcs
urine dipstick home > urine test or reagent strips or tablets @ 1.0 in: hcpcs
ketostix > urine test or reagent strips or tablets @ 1.0 in: hcpcs
clinistix > urine test or reagent strips or tablets @ 1.0 in: hcpcs
ketone test > urine test reagent strips tablets @ 1.0 in: hcpcs
ketone test > blood ketone test strip in: hcpcs
glucose meter battery > replacement battery home blood glucose monitor @ 1.0 in: hcpcs
meter battery > replacement battery home blood glucose monitor @ 1.0 in: hcpcs
glucometer battery > replacement battery home blood glucose monitor @ 1.0 in: hcpcs
talking meter > blood glucose monitor integrated voice synthesizer @ 1.0 in: hcpcs
blind glucose meter > blood glucose monitor integrated voice synthesizer @ 1.0 in: hcpcs
laser lancet > skin piercing device laser @ 1.0 in: hcpcs
softclix > spring-powered device for lancet @ 1.0 in: hcpcs
guardian sensor > sensor invasive interstitial continuous glucose monitoring @ 1.0 in: hcpcs
dexcom sensor > supply allowance non-adjunctive non-implanted continuous glucose monitor @ 1.0 in: hcpcs
libre sensors > supply allowance non-adjunctive non-implanted continuous glucose monitor @ 1.0 in: hcpcs
cgm sensor > supply allowance non-adjunctive non-implanted continuous glucose monitor @ 1.0 in: hcpcs
cgm supplies > supply allowance non-implanted continuous glucose monitor @ 1.0 in: hcpcs
dexcom receiver > non-adjunctive non-implanted continuous glucose monitor receiver @ 1.0 in: hcpcs
libre reader > non-adjunctive non-implanted continuous glucose monitor receiver @ 1.0 in: hcpcs
cgm reader > non-adjunctive non-implanted continuous glucose monitor receiver @ 1.0 in: hcpcs
dexcom g6 > non-adjunctive non-implanted continuous glucose monitor @ 1.0 in: hcpcs
dexcom g7 > non-adjunctive non-implanted continuous glucose monitor @ 1.0 in: hcpcs
insulin cartridge pump > external insulin infusion pump syringe type cartridge @ 1.0 in: hcpcs
quickset > infusion set external insulin pump non needle cannula @ 1.0 in: hcpcs
inset infusion > infusion set external insulin pump non needle cannula @ 1.0 in: hcpcs
mylife > infusion set external insulin pump @ 0.5 in: hcpcs
v-go > external ambulatory insulin delivery system disposable @ 1.0 in: hcpcs
smart pen insulin > insulin delivery device pen @ 1.0 in: hcpcs
inpen > insulin delivery device reusable pen @ 1.0 in: hcpcs
manual wheelchair > standard wheelchair @ 0.8 in: hcpcs
folding wheelchair > standard wheelchair @ 0.8 in: hcpcs
basic wheelchair > standard wheelchair @ 1.0 in: hcpcs
regular wheelchair > standard wheelchair @ 1.0 in: hcpcs
sports wheelchair > ultralightweight wheelchair @ 1.0 in: hcpcs
active wheelchair > ultralightweight wheelchair @ 1.0 in: hcpcs
tilite > ultralightweight wheelchair @ 1.0 in: hcpcs
quickie wheelchair > ultralightweight wheelchair @ 0.8 in: hcpcs
hemi chair > standard hemi low seat wheelchair @ 1.0 in: hcpcs
short person wheelchair > standard hemi low seat wheelchair @ 1.0 in: hcpcs
low wheelchair > standard hemi low seat wheelchair @ 1.0 in: hcpcs
tilt in space > wheelchair tilt in space @ 1.0 in: hcpcs
tilt n space > wheelchair tilt in space @ 1.0 in: hcpcs
recliner wheelchair > fully-reclining wheelchair @ 1.0 in: hcpcs
high back wheelchair > fully-reclining wheelchair @ 0.6 in: hcpcs
one arm wheelchair > one arm drive attachment @ 1.0 in: hcpcs
ibot > power mobility device @ 0.6 in: hcpcs
kid chair power > power wheelchair group 5 pediatric @ 1.0 in: hcpcs
pediatric power wheelchair > power wheelchair group 5 pediatric @ 1.0 in: hcpcs
power wheelchair > power wheelchair group 2 standard captains chair @ 0.75 in: hcpcs
group 3 power chair > power wheelchair group 3 standard sling solid seat back @ 1.0 in: hcpcs
complex rehab chair > power wheelchair group 3 @ 0.8 in: hcpcs
permobil > power wheelchair group 3 @ 0.8 in: hcpcs
quantum chair > power wheelchair group 3 @ 0.7 in: hcpcs
mobility scooter > power operated vehicle group 1 standard @ 1.0 in: hcpcs
scooter > power operated vehicle group 1 standard @ 0.8 in: hcpcs
scooter chair > power operated vehicle @ 1.0 in: hcpcs
rascal scooter > power operated vehicle @ 1.0 in: hcpcs
go go scooter > power operated vehicle @ 1.0 in: hcpcs
3 wheel scooter > power operated vehicle three or four wheel nonhighway @ 1.0 in: hcpcs
4 wheel scooter > power operated vehicle three or four wheel nonhighway @ 1.0 in: hcpcs
wheelchair cushion > general use wheelchair seat cushion width less than 22 inches @ 1.0 in: hcpcs
wheelchair pad > general use wheelchair seat cushion @ 1.0 in: hcpcs
foam cushion wheelchair > general use wheelchair seat cushion @ 1.0 in: hcpcs
chair cushion > general use wheelchair seat cushion @ 0.8 in: hcpcs
wheelchair back cushion > general use wheelchair back cushion width less than 22 inches @ 1.0 in: hcpcs
roho cushion > skin protection wheelchair seat cushion adjustable @ 1.0 in: hcpcs
roho > skin protection wheelchair seat cushion adjustable @ 1.0 in: hcpcs
air cushion > skin protection wheelchair seat cushion adjustable @ 1.0 in: hcpcs
air cell cushion > skin protection wheelchair seat cushion adjustable @ 1.0 in: hcpcs
jay cushion > skin protection positioning wheelchair seat cushion @ 1.0 in: hcpcs
gel cushion > skin protection wheelchair seat cushion width less than 22 inches @ 1.0 in: hcpcs
pressure relief cushion > skin protection wheelchair seat cushion width less than 22 inches @ 1.0 in: hcpcs
pressure sore cushion > skin protection wheelchair seat cushion @ 1.0 in: hcpcs
contoured cushion > positioning wheelchair seat cushion @ 1.0 in: hcpcs
custom seating > custom fabricated wheelchair seat cushion @ 1.0 in: hcpcs
custom molded seat > custom fabricated wheelchair seat cushion @ 1.0 in: hcpcs
wheelchair footrest > footrest complete assembly @ 0.85 in: hcpcs
wheelchair leg rests > elevating leg rests pair @ 1.0 in: hcpcs
elr > elevating leg rests pair @ 0.7 in: hcpcs
foot plate > footplate adjustable angle @ 1.0 in: hcpcs
heel loop > heel loop holder @ 1.0 in: hcpcs
toe loop > toe loop holder @ 1.0 in: hcpcs
calf strap > leg strap h style @ 0.5 in: hcpcs
wheelchair joystick > hand or chin control interface joystick power wheelchair accessory @ 1.0 in: hcpcs
power chair joystick > hand or chin control interface joystick power wheelchair accessory @ 1.0 in: hcpcs
mini joystick > hand or chin control interface mini-proportional remote joystick @ 1.0 in: hcpcs
compact joystick > hand control interface compact remote joystick @ 1.0 in: hcpcs
head array > head control interface @ 1.0 in: hcpcs
head control > head control interface power wheelchair @ 1.0 in: hcpcs
straw control > sip and puff interface @ 1.0 in: hcpcs
mouth control wheelchair > sip and puff interface @ 1.0 in: hcpcs
power seat elevation > power seat elevation system @ 1.0 in: hcpcs
seat elevator > power seat elevation system @ 1.0 in: hcpcs
power leg rest > power leg elevation system @ 1.0 in: hcpcs
power tilt > wheelchair accessory power seating system tilt only @ 1.0 in: hcpcs
power recline > wheelchair accessory power seating system recline only @ 1.0 in: hcpcs
tilt and recline > wheelchair accessory power seating system combination tilt and recline @ 1.0 in: hcpcs
attendant control > attendant control for power wheelchair @ 0.8 in: hcpcs
lateral support > lateral trunk or hip support @ 1.0 in: hcpcs
trunk support wheelchair > lateral trunk or hip support @ 1.0 in: hcpcs
hip guides > lateral trunk or hip support @ 1.0 in: hcpcs
lateral thigh support > lateral thigh or knee support @ 1.0 in: hcpcs
knee adductor > medial thigh support @ 1.0 in: hcpcs
pommel > medial thigh support @ 1.0 in: hcpcs
abductor wedge > medial thigh support @ 0.7 in: hcpcs
chest harness > shoulder harness straps chest strap @ 1.0 in: hcpcs
shoulder harness wheelchair > shoulder harness straps chest strap @ 1.0 in: hcpcs
h harness > shoulder harness straps chest strap @ 1.0 in: hcpcs
pelvic belt > positioning belt safety belt pelvic strap @ 1.0 in: hcpcs
lap belt > positioning belt safety belt pelvic strap @ 1.0 in: hcpcs
wheelchair belt > positioning belt safety belt pelvic strap @ 1.0 in: hcpcs
seat belt wheelchair > positioning belt safety belt pelvic strap @ 1.0 in: hcpcs
head rest > wheelchair accessory headrest cushioned @ 1.0 in: hcpcs
wheelchair headrest > wheelchair accessory headrest cushioned @ 1.0 in: hcpcs
arm trough > arm trough with or without hand support @ 1.0 in: hcpcs
arm pad wheelchair > arm pad replacement only @ 1.0 in: hcpcs
arm rest pad > arm pad replacement only @ 1.0 in: hcpcs
desk arms > detachable adjustable height armrest @ 0.6 in: hcpcs
lap tray > wheelchair accessory tray @ 1.0 in: hcpcs
lap desk wheelchair > wheelchair accessory tray @ 1.0 in: hcpcs
anti tippers > anti-tipping device @ 1.0 in: hcpcs
anti tip bars > anti-tipping device @ 1.0 in: hcpcs
anti rollback > anti-rollback device @ 1.0 in: hcpcs
hill holder > anti-rollback device @ 1.0 in: hcpcs
grade aid > anti-rollback device @ 1.0 in: hcpcs
brake extension > wheel lock brake extension handle @ 1.0 in: hcpcs
wheel lock extension > wheel lock brake extension handle @ 1.0 in: hcpcs
hand rim > handrim in: hcpcs
push rim > handrim @ 1.0 in: hcpcs
inner tube wheelchair > tube for pneumatic propulsion tire @ 1.0 in: hcpcs
wheelchair tube > tube for pneumatic propulsion tire @ 1.0 in: hcpcs
wheelchair wheel > propulsion wheel @ 1.0 in: hcpcs
front wheel wheelchair > caster @ 1.0 in: hcpcs
caster wheel > caster @ 1.0 in: hcpcs
power add on > manual wheelchair accessory power add-on @ 1.0 in: hcpcs
mobility battery > power wheelchair accessory sealed lead acid battery @ 1.0 in: hcpcs
power chair battery > power wheelchair accessory sealed lead acid battery @ 1.0 in: hcpcs
gel cell battery > power wheelchair accessory sealed lead acid battery @ 1.0 in: hcpcs
wheelchair battery > power wheelchair accessory sealed lead acid battery in: hcpcs
agm battery > power wheelchair accessory sealed lead acid battery @ 1.0 in: hcpcs
u1 battery > u-1 sealed lead acid battery @ 1.0 in: hcpcs
22nf > 22nf sealed lead acid battery @ 1.0 in: hcpcs
battery charger wheelchair > power wheelchair accessory battery charger single mode @ 1.0 in: hcpcs
wheelchair lift van > transit securement system @ 0.5 in: hcpcs
tie down wheelchair > transit securement system @ 1.0 in: hcpcs
wheelchair repair > repair nonroutine service durable medical equipment technician labor per 15 minutes @ 1.0 in: hcpcs
repair labor > repair nonroutine service durable medical equipment technician labor per 15 minutes @ 1.0 in: hcpcs
equipment repair > repair nonroutine service durable medical equipment technician labor @ 1.0 in: hcpcs
rollabout > rollabout chair @ 1.0 in: hcpcs
geri chair > rollabout chair with casters 5" or greater @ 1.0 in: hcpcs
knox chair > rollabout chair @ 1.0 in: hcpcs
stroller special needs > transport chair pediatric @ 1.0 in: hcpcs
adaptive stroller > transport chair pediatric @ 1.0 in: hcpcs
medical stroller > transport chair pediatric @ 1.0 in: hcpcs
special tomato > special needs seat @ 1.0 in: hcpcs
feeder seat > special needs positioning @ 1.0 in: hcpcs
adaptive tricycle > tricycle @ 1.0 in: hcpcs

# --- Dressings by trade name
xeroform > gauze impregnated other than water normal saline hydrogel pad @ 1.0 in: hcpcs
vaseline gauze > gauze impregnated other than water normal saline hydrogel pad @ 1.0 in: hcpcs
petrolatum gauze > gauze impregnated other than water normal saline hydrogel pad @ 1.0 in: hcpcs
petroleum gauze > gauze impregnated other than water normal saline hydrogel pad @ 1.0 in: hcpcs
jelonet > gauze impregnated other than water normal saline hydrogel pad @ 1.0 in: hcpcs
adaptic > contact layer sterile @ 1.0 in: hcpcs
adaptic > gauze impregnated other than water normal saline hydrogel in: hcpcs
mepitel > contact layer sterile @ 1.0 in: hcpcs
silflex > contact layer sterile @ 1.0 in: hcpcs
conformant > contact layer sterile @ 1.0 in: hcpcs
iodoform gauze > gauze impregnated other than water normal saline zinc paste per linear yard @ 1.0 in: hcpcs
iodoform strip > gauze impregnated other than water normal saline zinc paste per linear yard @ 1.0 in: hcpcs
nu gauze > packing strips non-impregnated @ 1.0 in: hcpcs
nu gauze > gauze impregnated per linear yard in: hcpcs
plain packing strip > packing strips non-impregnated sterile @ 1.0 in: hcpcs
saline gauze > gauze impregnated water or normal saline @ 1.0 in: hcpcs
wet to dry > gauze non-impregnated sterile pad @ 0.8 in: hcpcs
mesalt > gauze impregnated water or normal saline @ 1.0 in: hcpcs
curasalt > gauze impregnated water or normal saline @ 1.0 in: hcpcs
kerlix amd > gauze impregnated other than water normal saline @ 1.0 in: hcpcs
kerlix > conforming bandage non-elastic knitted woven sterile @ 1.0 in: hcpcs
kling > conforming bandage non-elastic knitted woven @ 1.0 in: hcpcs
conform bandage > conforming bandage non-elastic knitted woven @ 1.0 in: hcpcs
gauze roll > conforming bandage non-elastic knitted woven @ 1.0 in: hcpcs
gauze bandage > conforming bandage non-elastic knitted woven @ 1.0 in: hcpcs
sterile gauze > gauze non-impregnated sterile pad size 16 sq in or less without adhesive border @ 1.0 in: hcpcs
gauze pads > gauze non-impregnated sterile pad size 16 sq in or less without adhesive border @ 1.0 in: hcpcs
4x4 > pad size 16 sq. in. or less @ 0.8 in: hcpcs
4 by 4 > pad size 16 sq. in. or less @ 0.8 in: hcpcs
2x2 > pad size 16 sq. in. or less @ 0.8 in: hcpcs
8x10 > pad size more than 48 sq. in. @ 0.8 in: hcpcs
6x6 > pad size more than 16 sq. in. less than or equal to 48 sq. in. @ 0.8 in: hcpcs
5x9 > pad size more than 16 sq. in. less than or equal to 48 sq. in. @ 0.8 in: hcpcs
combine pad > specialty absorptive dressing @ 1.0 in: hcpcs
abdominal pad dressing > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
abd pad > specialty absorptive dressing wound cover pad size 16 sq. in. or less @ 1.0 in: hcpcs
abd dressing > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
surgipad > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
exudry > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
mextra > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
drawtex > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
superabsorbent dressing > specialty absorptive dressing wound cover @ 1.0 in: hcpcs
eclypse > specialty absorptive dressing wound cover @ 0.8 in: hcpcs
telfa > contact layer in: hcpcs
telfa > gauze non-impregnated @ 0.7 in: hcpcs
covrsite > composite dressing @ 1.0 in: hcpcs
alldress > composite dressing @ 1.0 in: hcpcs
primapore > composite dressing @ 1.0 in: hcpcs
tegaderm plus pad > composite dressing @ 1.0 in: hcpcs
mepore > composite dressing @ 1.0 in: hcpcs
foam dressing > foam dressing wound cover sterile pad size 16 sq in or less without adhesive border @ 1.0 in: hcpcs
bordered foam > foam dressing wound cover with any size adhesive border @ 1.0 in: hcpcs
mepilex border > foam dressing wound cover with any size adhesive border @ 1.0 in: hcpcs
lyofoam > foam dressing wound cover @ 1.0 in: hcpcs
tielle > foam dressing wound cover with any size adhesive border @ 1.0 in: hcpcs
aquacel foam > foam dressing wound cover with any size adhesive border @ 1.0 in: hcpcs
hydrocolloid > hydrocolloid dressing wound cover sterile pad size 16 sq in or less without adhesive border @ 1.0 in: hcpcs
duoderm > hydrocolloid dressing wound cover sterile pad @ 1.0 in: hcpcs
exuderm > hydrocolloid dressing wound cover sterile pad @ 1.0 in: hcpcs
replicare > hydrocolloid dressing wound cover sterile pad @ 1.0 in: hcpcs
restore dressing > hydrocolloid dressing wound cover @ 0.7 in: hcpcs
hydrogel dressing > hydrogel dressing wound cover sterile pad size 16 sq in or less without adhesive border @ 1.0 in: hcpcs
hydrogel sheet > hydrogel dressing wound cover sterile pad @ 1.0 in: hcpcs
amorphous hydrogel > hydrogel dressing wound filler gel per fluid ounce @ 1.0 in: hcpcs
solosite > hydrogel dressing wound filler gel per fluid ounce @ 1.0 in: hcpcs
saf-gel > hydrogel dressing wound filler gel per fluid ounce @ 1.0 in: hcpcs
vigilon > hydrogel dressing wound cover @ 1.0 in: hcpcs
elasto-gel > hydrogel dressing wound cover @ 1.0 in: hcpcs
purilon > hydrogel dressing wound filler gel @ 1.0 in: hcpcs
medihoney > wound filler gel/paste in: hcpcs
medihoney > alginate @ 0.7 in: hcpcs
honey dressing > wound filler gel/paste in: hcpcs
honey dressing > specialty absorptive @ 0.6 in: hcpcs
manuka honey > wound filler gel/paste @ 0.7 in: hcpcs
santyl > collagenase @ 0.7 in: hcpcs
alginate > alginate or other fiber gelling dressing wound cover @ 1.0 in: hcpcs
alginate rope > alginate or other fiber gelling dressing wound filler per 6 inches @ 1.0 in: hcpcs
alginate packing > alginate or other fiber gelling dressing wound filler per 6 inches @ 1.0 in: hcpcs
hydrofiber > alginate or other fiber gelling dressing wound cover @ 1.0 in: hcpcs
sorbsan > alginate or other fiber gelling dressing wound cover @ 1.0 in: hcpcs
algisite > alginate or other fiber gelling dressing wound cover @ 1.0 in: hcpcs
silvercel > alginate or other fiber gelling dressing wound cover @ 1.0 in: hcpcs
melgisorb > alginate or other fiber gelling dressing wound cover @ 1.0 in: hcpcs
collagen dressing > collagen dressing sterile size 16 sq in or less @ 1.0 in: hcpcs
collagen sheet > collagen dressing sterile size 16 sq in or less @ 1.0 in: hcpcs
collagen powder > collagen based wound filler dry form @ 1.0 in: hcpcs
collagen particles > collagen based wound filler dry form @ 1.0 in: hcpcs
collagen gel > collagen based wound filler gel paste @ 1.0 in: hcpcs
stimulen > collagen based wound filler @ 1.0 in: hcpcs
cellerate > collagen based wound filler @ 1.0 in: hcpcs
biostep > collagen dressing sterile @ 1.0 in: hcpcs
endoform > collagen dressing @ 0.6 in: hcpcs
transparent dressing > transparent film sterile 16 sq in or less @ 1.0 in: hcpcs
film dressing > transparent film sterile 16 sq in or less @ 1.0 in: hcpcs
bioclusive > transparent film sterile @ 1.0 in: hcpcs
clear film > transparent film sterile @ 1.0 in: hcpcs
butterfly bandage > adhesive bandage first-aid type @ 0.8 in: hcpcs
unna boot > zinc paste impregnated bandage non-elastic @ 1.0 in: hcpcs
gelocast > zinc paste impregnated bandage non-elastic @ 1.0 in: hcpcs
viscopaste > zinc paste impregnated bandage non-elastic @ 1.0 in: hcpcs
coflex > self-adherent bandage elastic @ 1.0 in: hcpcs
co-flex > self-adherent bandage elastic @ 1.0 in: hcpcs
vetrap > self-adherent bandage elastic @ 1.0 in: hcpcs
self adhesive wrap > self-adherent bandage elastic @ 1.0 in: hcpcs
setopress > high compression bandage elastic @ 1.0 in: hcpcs
surepress > high compression bandage elastic @ 1.0 in: hcpcs
comprilan > bandage roll inelastic short stretch @ 1.0 in: hcpcs
short stretch bandage > bandage roll inelastic short stretch @ 1.0 in: hcpcs
long stretch bandage > bandage roll elastic long stretch @ 1.0 in: hcpcs
lymphedema bandage > gradient compression bandage roll inelastic short stretch @ 1.0 in: hcpcs
artiflex > padding bandage @ 1.0 in: hcpcs
spandage > tubular dressing @ 1.0 in: hcpcs
surgilast > tubular dressing @ 1.0 in: hcpcs
netting bandage > tubular dressing @ 1.0 in: hcpcs
compressogrip > tubular dressing @ 1.0 in: hcpcs
suresite > transparent film @ 1.0 in: hcpcs
wound cleaner > wound cleansers @ 1.0 in: hcpcs
vashe > wound cleansers @ 1.0 in: hcpcs
dakin's > wound cleansers @ 0.8 in: hcpcs
saline wound spray > wound cleansers @ 1.0 in: hcpcs
zinc oxide > skin sealants protectants moisturizers ointments @ 1.0 in: hcpcs
cavilon > skin barrier wipes swabs @ 1.0 in: hcpcs
cavilon > skin sealants protectants in: hcpcs
wound vac canister > canister disposable used with suction pump @ 1.0 in: hcpcs
vac canister > canister disposable used with suction pump @ 1.0 in: hcpcs
vac foam > wound care set negative pressure wound therapy @ 1.0 in: hcpcs
granufoam > wound care set negative pressure wound therapy @ 1.0 in: hcpcs
kci vac > negative pressure wound therapy electrical pump @ 1.0 in: hcpcs
pico dressing > wound suction disposable @ 1.0 in: hcpcs
disposable wound vac > wound suction disposable @ 1.0 in: hcpcs
disposable npwt > wound suction disposable @ 1.0 in: hcpcs
npwt > negative pressure wound therapy @ 1.0 in: hcpcs

# --- Compression
compression stockings 20-30 > gradient compression stocking below knee 18-30 mmhg @ 1.0 in: hcpcs
compression 15-20 > gradient compression stocking 18-30 mmhg @ 0.6 in: hcpcs
20-30 mmhg > 18-30 mmhg @ 1.0 in: hcpcs
20-30 > 18-30 mmhg @ 0.8 if: compression, stocking, stockings, hose, socks, mmhg in: hcpcs
compression sock > gradient compression stocking below knee 18-30 mmhg @ 1.0 in: hcpcs
knee high hose > gradient compression stocking below knee @ 1.0 in: hcpcs
compression hose > gradient compression stocking @ 1.0 in: hcpcs
juxtalite > gradient compression wrap adjustable straps below knee @ 1.0 in: hcpcs
juzo > gradient compression stocking @ 0.8 in: hcpcs
sigvaris > gradient compression stocking @ 1.0 in: hcpcs
mediven > gradient compression stocking @ 1.0 in: hcpcs
reid sleeve > gradient compression garment arm padded nighttime @ 1.0 in: hcpcs
tribute sleeve > gradient compression garment padded nighttime @ 1.0 in: hcpcs
solaris sleeve > gradient compression garment padded nighttime @ 1.0 in: hcpcs
lymphedema glove > gradient compression glove @ 1.0 in: hcpcs
hand compression > gradient compression glove in: hcpcs
hand compression > gradient compression gauntlet @ 0.8 in: hcpcs
lymphedema bra > gradient compression garment bra @ 1.0 in: hcpcs
compression bra > gradient compression garment bra @ 1.0 in: hcpcs
breast lymphedema > gradient compression garment bra @ 0.6 in: hcpcs
scrotal compression > gradient compression garment genital region @ 1.0 in: hcpcs
genital lymphedema > gradient compression garment genital region @ 1.0 in: hcpcs
toe compression > gradient compression garment toe caps @ 1.0 in: hcpcs
face lymphedema > gradient compression garment neck/head @ 1.0 in: hcpcs
head neck lymphedema > gradient compression garment neck/head @ 1.0 in: hcpcs
garter belt > gradient compression stocking garter belt @ 1.0 in: hcpcs
pressure mask burn > compression burn mask face and/or neck @ 1.0 in: hcpcs
burn glove > compression burn garment glove to wrist @ 1.0 in: hcpcs
burn mask > compression burn mask face and/or neck @ 1.0 in: hcpcs
burn vest > compression burn garment upper trunk to waist vest @ 1.0 in: hcpcs

# --- Incontinence
diaper adult > adult sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
pull ups > disposable incontinence product protective underwear/pull-on @ 1.0 in: hcpcs
pull up underwear > disposable incontinence product protective underwear/pull-on @ 1.0 in: hcpcs
incontinence underwear > disposable incontinence product protective underwear/pull-on @ 1.0 in: hcpcs
attends > adult sized disposable incontinence product @ 0.7 if: brief, diaper, adult, underwear, pull, size in: hcpcs
goodnites > youth sized disposable incontinence product protective underwear @ 1.0 in: hcpcs
huggies > pediatric sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
pampers > pediatric sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
baby diaper > pediatric sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
child diaper > pediatric sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
kids diaper > pediatric sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
youth diaper > youth sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
teen diaper > youth sized disposable incontinence product brief/diaper @ 1.0 in: hcpcs
washable diaper > incontinence product diaper/brief reusable @ 1.0 in: hcpcs
cloth diaper > incontinence product diaper/brief reusable @ 1.0 in: hcpcs
swim diaper > incontinence product diaper/brief reusable @ 0.6 in: hcpcs
bladder control pad > disposable liner shield guard pad undergarment incontinence @ 1.0 in: hcpcs
male guard > disposable liner shield guard pad undergarment incontinence @ 1.0 in: hcpcs
booster pad > disposable liner shield guard pad undergarment incontinence @ 1.0 in: hcpcs
bed underpad > underpads @ 1.0 in: hcpcs
reusable bed pad > incontinence product protective underpad reusable bed size @ 1.0 in: hcpcs
washable underpad > incontinence product protective underpad reusable @ 1.0 in: hcpcs
washable chair pad > incontinence product protective underpad reusable chair size @ 1.0 in: hcpcs
disposable bed pad > disposable underpads @ 1.0 in: hcpcs
bed liner > underpads @ 0.7 in: hcpcs
vaginal insert incontinence > pessary @ 0.6 in: hcpcs
pessary > pessary reusable non rubber @ 0.8 in: hcpcs
gellhorn > pessary reusable non rubber @ 1.0 in: hcpcs
donut pessary > pessary reusable non rubber @ 1.0 in: hcpcs
ring pessary > pessary reusable non rubber @ 1.0 in: hcpcs
rubber pessary > pessary reusable rubber @ 1.0 in: hcpcs
impressa > pessary disposable @ 1.0 in: hcpcs

# --- Feeding, dialysis, others
g tube > gastrostomy/jejunostomy tube standard @ 1.0 in: hcpcs
peg > gastrostomy/jejunostomy tube standard @ 0.8 in: hcpcs
low profile g tube > gastrostomy/jejunostomy tube low-profile @ 1.0 in: hcpcs
amt mini button > gastrostomy/jejunostomy tube low-profile @ 1.0 in: hcpcs
bard button > gastrostomy/jejunostomy tube low-profile @ 1.0 in: hcpcs
gj tube > gastrostomy/jejunostomy tube @ 1.0 in: hcpcs
ng tube with stylet > nasogastric tubing with stylet @ 1.0 in: hcpcs
ng tube > nasogastric tubing without stylet @ 0.8 in: hcpcs
corpak > nasogastric tubing with stylet @ 1.0 in: hcpcs
levine tube > stomach tube levine type @ 1.0 in: hcpcs
salem sump > stomach tube levine type @ 0.7 in: hcpcs
bolus feeding > enteral feeding supply kit syringe fed @ 1.0 in: hcpcs
gravity bag > enteral feeding supply kit gravity fed @ 1.0 in: hcpcs
pump feeding bag > enteral feeding supply kit pump fed @ 1.0 in: hcpcs
kangaroo bag > enteral feeding supply kit pump fed @ 1.0 in: hcpcs
liquid hope > enteral formula blenderized natural foods @ 1.0 in: hcpcs
ketocal > enteral formula special metabolic needs @ 0.8 in: hcpcs
two cal hn > enteral formula calorically dense @ 1.0 in: hcpcs
isosource 1.5 > enteral formula calorically dense @ 1.0 in: hcpcs
jevity 1.5 > enteral formula calorically dense @ 1.0 in: hcpcs
nutren 2.0 > enteral formula calorically dense @ 1.0 in: hcpcs
1.5 cal > enteral formula calorically dense @ 1.0 in: hcpcs
2 cal > enteral formula calorically dense @ 1.0 in: hcpcs
renal formula > enteral formula special metabolic needs @ 1.0 in: hcpcs
suplena > enteral formula special metabolic needs @ 1.0 in: hcpcs
impact formula > enteral formula special metabolic needs @ 1.0 in: hcpcs
juven > enteral formula modular nutrients @ 1.0 in: hcpcs
beneprotein > enteral formula modular nutrients @ 1.0 in: hcpcs
promod > enteral formula modular nutrients @ 1.0 in: hcpcs
polycose > enteral formula modular nutrients @ 1.0 in: hcpcs
microlipid > enteral formula modular nutrients @ 1.0 in: hcpcs
liquacel > enteral formula modular nutrients @ 1.0 in: hcpcs
pepdite > enteral formula pediatrics hydrolyzed @ 1.0 in: hcpcs
puramino > enteral formula pediatrics hydrolyzed amino acids @ 1.0 in: hcpcs
alfamino > enteral formula pediatrics hydrolyzed amino acids @ 1.0 in: hcpcs
vivonex pediatric > enteral formula pediatrics hydrolyzed amino acids @ 1.0 in: hcpcs
boost kid essentials > enteral formula pediatrics intact nutrients @ 1.0 in: hcpcs
compleat pediatric > enteral formula pediatrics @ 0.8 in: hcpcs
similac > enteral formula pediatrics intact nutrients @ 0.8 in: hcpcs
enfamil > enteral formula pediatrics intact nutrients @ 0.8 in: hcpcs
simply thick > food thickener @ 1.0 in: hcpcs
resource thickenup > food thickener @ 1.0 in: hcpcs
xanthan thickener > food thickener @ 1.0 in: hcpcs
dialysis needle > fistula cannulation set for hemodialysis @ 1.0 in: hcpcs
fistula needle > fistula cannulation set for hemodialysis @ 1.0 in: hcpcs
dialysis chair > adjustable chair for esrd patients @ 1.0 in: hcpcs
dialysis recliner > adjustable chair for esrd patients @ 1.0 in: hcpcs
dialysis water system > reverse osmosis water purification system hemodialysis @ 1.0 in: hcpcs
ro system > reverse osmosis water purification system hemodialysis @ 1.0 in: hcpcs
ro machine > reverse osmosis water purification system hemodialysis @ 1.0 in: hcpcs
water softener > water softening system hemodialysis @ 1.0 in: hcpcs
deionizer > deionizer water purification system hemodialysis @ 1.0 in: hcpcs
dialysis tubing > blood tubing arterial or venous hemodialysis @ 1.0 in: hcpcs
bloodline > blood tubing arterial or venous hemodialysis @ 1.0 in: hcpcs
capd bag > dialysate solution peritoneal @ 1.0 in: hcpcs
pd fluid > dialysate solution any concentration of dextrose @ 1.0 in: hcpcs
extraneal > dialysate solution non-dextrose containing @ 1.0 in: hcpcs
icodextrin > dialysate solution non-dextrose containing @ 1.0 in: hcpcs
2 liter bag > fluid volume greater than 1999 cc @ 0.6 if: dialysis, peritoneal, dialysate, pd in: hcpcs
heparin pump dialysis > heparin infusion pump hemodialysis @ 1.0 in: hcpcs
home hemodialysis > hemodialysis machine @ 0.8 in: hcpcs
nxstage > hemodialysis machine @ 1.0 in: hcpcs
wearable kidney > wearable artificial kidney @ 1.0 in: hcpcs
kidney machine > kidney dialysate delivery syst kidney machine @ 1.0 in: hcpcs
dialysis machine > kidney dialysate delivery syst kidney machine @ 1.0 in: hcpcs
bath conductivity > bath conductivity meter @ 1.0 in: hcpcs
eye patch > eye pad sterile @ 0.85 in: hcpcs
lazy eye patch > eye patch occlusive @ 1.0 in: hcpcs
opticlude > eye patch occlusive @ 1.0 in: hcpcs
hot water bottle > hot fluid bottle @ 1.0 in: hcpcs
ice cap > ice cap or collar @ 1.0 in: hcpcs
cold pack > cold fluid @ 0.6 in: hcpcs
cooling blanket > fluid circulating cold pad @ 0.6 in: hcpcs
ice machine > fluid circulating cold pad with pump @ 1.0 in: hcpcs
game ready > fluid circulating cold pad with pump @ 1.0 in: hcpcs
iceman > fluid circulating cold pad with pump @ 1.0 in: hcpcs
donjoy iceman > fluid circulating cold pad with pump @ 1.0 in: hcpcs
cold therapy unit > fluid circulating cold pad with pump @ 1.0 in: hcpcs
hydrocollator > hydrocollator unit @ 1.0 in: hcpcs
infrared pad > infrared heating pad system @ 1.0 in: hcpcs
anodyne > infrared heating pad system @ 1.0 in: hcpcs
red light therapy > infrared heating pad system @ 0.6 in: hcpcs
heat light > heat lamp @ 1.0 in: hcpcs
wheelchair transport > non-emergency transportation wheelchair van @ 1.0 in: hcpcs
stretcher van > non-emergency transportation stretcher van @ 1.0 in: hcpcs
ambulance miles > ground mileage per statute mile @ 1.0 in: hcpcs
loaded mile > ground mileage per statute mile @ 1.0 in: hcpcs
helicopter miles > rotary wing air mileage @ 1.0 in: hcpcs
airplane miles > fixed wing air mileage @ 1.0 in: hcpcs
bls emergency > ambulance service basic life support emergency transport @ 1.0 in: hcpcs
bls nonemergency > ambulance service basic life support non-emergency transport @ 1.0 in: hcpcs
bls non emergency > ambulance service basic life support non-emergency transport @ 1.0 in: hcpcs
als emergency > ambulance service advanced life support emergency transport level 1 @ 1.0 in: hcpcs
als 2 > advanced life support level 2 @ 1.0 in: hcpcs
als2 > advanced life support level 2 @ 1.0 in: hcpcs
critical care transport > specialty care transport @ 1.0 in: hcpcs
cct ambulance > specialty care transport @ 1.0 in: hcpcs
sct ambulance > specialty care transport @ 1.0 in: hcpcs
interfacility critical care ambulance > specialty care transport @ 1.0 in: hcpcs
lift assist > ambulance response and treatment no transport @ 1.0 in: hcpcs
treat and release ambulance > ambulance response and treatment no transport @ 1.0 in: hcpcs
refused transport > ambulance response and treatment no transport @ 1.0 in: hcpcs
no transport > ambulance response and treatment no transport @ 1.0 in: hcpcs
second ambulance crew > extra ambulance attendant @ 1.0 in: hcpcs
extra attendant > extra ambulance attendant @ 1.0 in: hcpcs
ambulance standby > ambulance waiting time @ 1.0 in: hcpcs
neonatal transport > ambulance service neonatal transport @ 1.0 in: hcpcs
newborn transport > ambulance service neonatal transport @ 1.0 in: hcpcs
volunteer driver > non-emergency transportation per mile vehicle provided by volunteer @ 1.0 in: hcpcs
gas reimbursement > non-emergency transportation per mile @ 0.8 in: hcpcs
ride to doctor > non-emergency transportation @ 1.0 in: hcpcs
nemt > non-emergency transportation @ 1.0 in: hcpcs
uber medical > non-emergency transportation taxi @ 0.8 in: hcpcs
cab ride > non-emergency transportation taxi @ 1.0 in: hcpcs
subway fare > non-emergency transportation bus intra or inter state carrier @ 0.7 in: hcpcs
lodging patient > non-emergency transportation ancillary lodging recipient @ 1.0 in: hcpcs
hotel family > non-emergency transportation ancillary lodging escort @ 1.0 in: hcpcs
meals escort > non-emergency transportation ancillary meals escort @ 1.0 in: hcpcs
commercial flight medical > non-emergency transportation air travel private or commercial @ 1.0 in: hcpcs

# --- Braces: the usual code
back brace > tlso sagittal control rigid posterior frame @ 1.0 in: hcpcs
compression fracture brace > tlso triplanar control hyperextension @ 1.0 in: hcpcs
compression fracture brace > tlso sagittal control rigid posterior frame in: hcpcs
spine brace > tlso triplanar control @ 1.0 in: hcpcs
thoracic brace > tlso @ 1.0 in: hcpcs
tlso brace > tlso triplanar control modular segmented spinal system @ 1.0 in: hcpcs
jewett > tlso triplanar control hyperextension @ 1.0 in: hcpcs
cash orthosis > tlso triplanar control hyperextension @ 1.0 in: hcpcs
knight taylor > tlso sagittal-coronal control rigid posterior frame @ 1.0 in: hcpcs
taylor brace > tlso sagittal control rigid posterior frame @ 1.0 in: hcpcs
knight brace > lumbar-sacral orthosis sagittal-coronal control rigid posterior frame @ 1.0 in: hcpcs
chairback brace > lumbar-sacral orthosis sagittal-coronal control rigid posterior frame @ 1.0 in: hcpcs
williams brace > lumbar-sacral orthosis sagittal-coronal control lumbar flexion @ 1.0 in: hcpcs
lumbar brace > lumbar-sacral orthosis sagittal control rigid posterior panel @ 1.0 in: hcpcs
lower back brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels @ 1.0 in: hcpcs
lso brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels @ 1.0 in: hcpcs
aspen lso > lumbar-sacral orthosis sagittal-coronal control rigid anterior posterior panels @ 1.0 in: hcpcs
lumbar support belt > lumbar orthosis flexible posterior extends @ 1.0 in: hcpcs
back belt > lumbar orthosis flexible @ 1.0 in: hcpcs
back support > lumbar orthosis flexible @ 1.0 in: hcpcs
lumbosacral = lumbar-sacral @ 0.95 in: hcpcs
lumbar corset > lumbar-sacral orthosis flexible provides lumbo-sacral support @ 1.0 in: hcpcs
lumbosacral corset > lumbar-sacral orthosis flexible provides lumbo-sacral support @ 1.0 in: hcpcs
si joint belt > sacroiliac orthosis flexible provides pelvic-sacral support @ 1.0 in: hcpcs
trochanteric belt > sacroiliac orthosis flexible @ 1.0 in: hcpcs
pregnancy belt > lumbar orthosis flexible | sacroiliac orthosis flexible @ 0.6 in: hcpcs
maternity support > lumbar orthosis flexible @ 0.6 in: hcpcs
milwaukee brace > cervical-thoracic-lumbar-sacral orthosis milwaukee inclusive of furnishing initial orthosis @ 1.0 in: hcpcs
charleston brace > scoliosis orthosis @ 0.8 in: hcpcs
providence brace > scoliosis orthosis @ 0.8 in: hcpcs
rigo cheneau > scoliosis orthosis sagittal-coronal control rigid lateral frame @ 1.0 in: hcpcs
wilmington jacket > tlso inclusive of furnishing initial orthosis only @ 1.0 in: hcpcs
boston brace > tlso inclusive of furnishing initial orthosis only @ 1.0 in: hcpcs
spinecor > tension based scoliosis orthosis @ 1.0 in: hcpcs
scoliosis brace > tlso inclusive of furnishing initial orthosis only @ 1.0 in: hcpcs
scoliosis brace > scoliosis orthosis sagittal-coronal control in: hcpcs
minerva brace > cervical-thoracic orthosis @ 0.6 in: hcpcs
minerva brace > ctlso @ 0.7 in: hcpcs
somi > cervical multiple post collar occipital/mandibular supports adjustable cervical bars @ 1.0 in: hcpcs
somi brace > cervical multiple post collar occipital/mandibular supports adjustable cervical bars @ 1.0 in: hcpcs
four poster > cervical multiple post collar occipital/mandibular supports @ 1.0 in: hcpcs
guilford brace > cervical multiple post collar occipital/mandibular supports @ 1.0 in: hcpcs
soft collar > cervical flexible non-adjustable prefabricated @ 1.0 in: hcpcs
neck collar > cervical collar semi-rigid @ 1.0 in: hcpcs
neck collar > cervical flexible non-adjustable in: hcpcs
plastic collar > cervical semi-rigid adjustable plastic collar @ 1.0 in: hcpcs
vista collar > cervical collar semi-rigid thermoplastic foam two-piece @ 1.0 in: hcpcs
stifneck > cervical collar semi-rigid thermoplastic foam two-piece @ 0.8 in: hcpcs
philadelphia > cervical collar semi-rigid thermoplastic foam two-piece @ 1.0 in: hcpcs
halo > halo procedure cervical halo @ 1.0 in: hcpcs
halo jacket > halo procedure cervical halo incorporated into jacket vest @ 1.0 in: hcpcs
halo vest > halo procedure cervical halo incorporated into jacket vest @ 1.0 in: hcpcs
body cast brace > tlso one piece rigid plastic shell @ 1.0 in: hcpcs
plastic body jacket > tlso one piece rigid plastic shell @ 1.0 in: hcpcs
rib brace > thoracic rib belt @ 1.0 in: hcpcs
pigeon chest brace > thoracic pectus carinatum orthosis @ 1.0 in: hcpcs
legg calve perthes brace > legg perthes orthosis @ 1.0 in: hcpcs
perthes brace > legg perthes orthosis @ 1.0 in: hcpcs
scottish rite brace > legg perthes orthosis scottish rite type @ 1.0 in: hcpcs
frejka pillow > hip orthosis abduction control flexible frejka @ 1.0 in: hcpcs
von rosen > hip orthosis abduction control semi-flexible @ 1.0 in: hcpcs
hip spica brace > hip orthosis abduction control @ 0.7 in: hcpcs
hip abduction orthosis post op > hip orthosis abduction control postoperative hip abduction type @ 1.0 in: hcpcs
newport brace > hip orthosis abduction control postoperative hip abduction type @ 1.0 in: hcpcs
rhino cruiser > hip orthosis abduction control @ 0.7 in: hcpcs
swash brace > hip orthosis bilateral thigh cuffs adjustable abductor @ 1.0 in: hcpcs
hinged knee brace > knee orthosis adjustable knee joints unicentric or polycentric positional orthosis rigid support @ 1.0 in: hcpcs
hinged brace > knee orthosis adjustable knee joints @ 0.8 in: hcpcs
post op knee brace > knee orthosis adjustable knee joints unicentric or polycentric positional @ 1.0 in: hcpcs
bledsoe brace > knee orthosis adjustable knee joints unicentric or polycentric positional @ 1.0 in: hcpcs
t scope > knee orthosis adjustable knee joints unicentric or polycentric positional @ 1.0 in: hcpcs
knee brace > knee orthosis elastic with joints @ 1.0 in: hcpcs
knee brace > knee orthosis adjustable knee joints in: hcpcs
knee sleeve > knee orthosis elastic with joints @ 1.0 in: hcpcs
knee sleeve > knee orthosis elastic condylar pads in: hcpcs
elastic knee > knee orthosis elastic with joints @ 1.0 in: hcpcs
neoprene knee > knee orthosis elastic with joints @ 1.0 in: hcpcs
patellar brace > knee orthosis elastic condylar pads @ 1.0 in: hcpcs
acl brace > knee orthosis derotation medial-lateral anterior cruciate ligament custom fabricated @ 1.0 in: hcpcs
functional knee brace > knee orthosis double upright thigh and calf adjustable flexion extension @ 1.0 in: hcpcs
oa knee brace > knee orthosis single upright thigh and calf adjustable flexion extension @ 1.0 in: hcpcs
osteoarthritis knee brace > knee orthosis single upright thigh and calf adjustable flexion extension @ 1.0 in: hcpcs
unloader > knee orthosis single upright thigh and calf adjustable flexion extension @ 1.0 in: hcpcs
swedish knee cage > knee orthosis swedish type @ 1.0 in: hcpcs
knee cage > knee orthosis swedish type @ 1.0 in: hcpcs
hyperextension knee brace > knee orthosis swedish type @ 1.0 in: hcpcs
afo > ankle foot orthosis plastic or other material @ 1.0 in: hcpcs
carbon fiber afo > ankle foot orthosis rigid anterior tibial section total carbon fiber @ 1.0 in: hcpcs
toe off brace > ankle foot orthosis rigid anterior tibial section total carbon fiber @ 1.0 in: hcpcs
toe-off > ankle foot orthosis rigid anterior tibial section total carbon fiber @ 1.0 in: hcpcs
solid ankle afo > ankle foot orthosis posterior solid ankle plastic custom fabricated @ 1.0 in: hcpcs
hinged afo > ankle foot orthosis plastic with ankle joint @ 1.0 in: hcpcs
articulated afo > ankle foot orthosis plastic with ankle joint @ 1.0 in: hcpcs
posterior leaf spring > ankle foot orthosis posterior single bar in: hcpcs
posterior leaf spring > ankle foot orthosis plastic or other material prefabricated @ 0.8 in: hcpcs
off the shelf afo > ankle foot orthosis plastic or other material prefabricated @ 1.0 in: hcpcs
custom afo > ankle foot orthosis plastic or other material custom fabricated @ 1.0 in: hcpcs
spiral afo > ankle foot orthosis spiral @ 1.0 in: hcpcs
floor reaction afo > ankle foot orthosis plastic rigid anterior tibial section floor reaction @ 1.0 in: hcpcs
ground reaction afo > ankle foot orthosis plastic rigid anterior tibial section floor reaction @ 1.0 in: hcpcs
patellar tendon bearing afo > ankle foot orthosis plastic rigid anterior tibial section @ 1.0 in: hcpcs
metal leg brace > ankle foot orthosis double upright free plantar dorsiflexion @ 1.0 in: hcpcs
double upright brace > ankle foot orthosis double upright @ 1.0 in: hcpcs
double upright brace > knee ankle foot orthosis double upright in: hcpcs
stance control > knee ankle foot orthosis stance control @ 1.0 in: hcpcs
stance control > automatic lock swing phase release in: hcpcs
reciprocating gait > hip knee ankle foot @ 0.7 in: hcpcs
rgo > hip knee ankle foot @ 0.6 in: hcpcs
twister cables > torsion cable @ 1.0 in: hcpcs
twister cables > torsion control in: hcpcs
foot drop > foot drop splint in: hcpcs
foot drop > ankle foot orthosis dorsiflexion assist @ 0.8 in: hcpcs
ankle brace > ankle orthosis ankle gauntlet prefabricated @ 1.0 in: hcpcs
aso ankle > ankle orthosis ankle gauntlet prefabricated @ 1.0 in: hcpcs
swede-o > ankle orthosis ankle gauntlet prefabricated @ 1.0 in: hcpcs
ankle support > ankle foot orthosis multiligamentous ankle support @ 1.0 in: hcpcs
active ankle > ankle control orthosis stirrup style rigid @ 1.0 in: hcpcs
air cast > ankle control orthosis stirrup style rigid in: hcpcs
air cast > walking boot pneumatic @ 0.8 in: hcpcs
air splint > pneumatic full leg splint @ 1.0 in: hcpcs
air splint > ankle control orthosis stirrup style in: hcpcs
short walking boot > walking boot non-pneumatic @ 0.85 in: hcpcs
walker boot > walking boot non-pneumatic @ 1.0 in: hcpcs
walker boot > walking boot pneumatic in: hcpcs
cam boot > walking boot non-pneumatic prefabricated @ 1.0 in: hcpcs
orthopedic boot > walking boot @ 0.8 in: hcpcs
night splint > static or dynamic ankle foot orthosis including soft interface material @ 1.0 in: hcpcs
prafo > static or dynamic ankle foot orthosis including soft interface material @ 1.0 in: hcpcs
multi podus > static or dynamic ankle foot orthosis including soft interface material @ 1.0 in: hcpcs
heel floater > static or dynamic ankle foot orthosis @ 0.8 in: hcpcs
custom foot orthotics > foot insert removable molded to patient model @ 1.0 in: hcpcs
ucb insert > foot insert removable molded to patient model ucb type @ 1.0 in: hcpcs
ucbl > foot insert removable molded to patient model ucb type @ 1.0 in: hcpcs
orthotics > foot insert removable molded to patient model @ 0.8 in: hcpcs
molded insole > foot insert removable molded to patient model @ 1.0 in: hcpcs
shoe insert > foot insert removable molded to patient model @ 1.0 in: hcpcs
metatarsal pad > foot arch support removable premolded metatarsal @ 1.0 in: hcpcs
metatarsal bar > metatarsal bar wedge @ 1.0 in: hcpcs
bunion night splint > hallus-valgus night dynamic splint @ 1.0 in: hcpcs
hallux valgus > hallus-valgus in: hcpcs
heel cups > foot plastic silicone heel stabilizer @ 1.0 in: hcpcs
gel heel > foot plastic silicone heel stabilizer @ 1.0 in: hcpcs
heel raise > lift elevation heel @ 1.0 in: hcpcs
leg length lift > lift elevation heel and sole @ 1.0 in: hcpcs
leg length lift > lift elevation inside shoe tapered in: hcpcs
heel spur pad > heel pad removable for spur @ 1.0 in: hcpcs
flare heel > outflare wedge @ 0.7 in: hcpcs
velcro shoe closure > orthopedic shoe addition convert instep to velcro closure @ 1.0 in: hcpcs
post op shoe > surgical boot/shoe each @ 1.0 in: hcpcs
surgical shoe > surgical boot/shoe each @ 1.0 in: hcpcs
wooden shoe post op > surgical boot/shoe each @ 1.0 in: hcpcs
cast shoe > surgical boot/shoe each @ 1.0 in: hcpcs
cast boot > surgical boot/shoe each @ 0.85 in: hcpcs
straight last shoes > orthopedic shoe infant @ 0.7 in: hcpcs
high top shoes > orthopedic shoe hightop @ 1.0 in: hcpcs
reverse last > orthopedic shoe @ 0.6 in: hcpcs
extra depth shoes > orthopedic footwear depth inlay @ 1.0 in: hcpcs
extra depth shoes > diabetics only depth-inlay shoe in: hcpcs
custom shoes > orthopedic footwear custom molded shoe @ 1.0 in: hcpcs
custom molded shoe > orthopedic footwear custom molded shoe @ 1.0 in: hcpcs
custom molded shoe > diabetics only custom molded shoe in: hcpcs
mismatched shoes > orthopedic footwear additional charge split size @ 1.0 in: hcpcs
diabetic shoe > diabetics only fitting custom preparation supply off-the-shelf depth-inlay shoe @ 1.0 in: hcpcs
diabetic insole > diabetics only multiple density insert direct formed @ 1.0 in: hcpcs
heat molded insert > diabetics only multiple density insert direct formed molded to foot @ 1.0 in: hcpcs
custom diabetic insert > diabetics only multiple density insert custom molded from model @ 1.0 in: hcpcs
diabetic shoe rocker > diabetics only modification rocker bottom @ 1.0 in: hcpcs
figure of 8 > shoulder orthosis figure of eight design @ 1.0 in: hcpcs
clavicle strap > shoulder orthosis figure of eight design @ 1.0 in: hcpcs
clavicle splint > shoulder orthosis figure of eight design @ 1.0 in: hcpcs
shoulder immobilizer > shoulder orthosis acromio/clavicular canvas and webbing type @ 1.0 in: hcpcs
sling and swathe > shoulder orthosis acromio/clavicular canvas and webbing type @ 0.8 in: hcpcs
ultrasling > shoulder sling vest design abduction restrainer @ 1.0 in: hcpcs
abduction pillow shoulder > shoulder sling vest design abduction restrainer @ 1.0 in: hcpcs
abduction sling > shoulder sling vest design abduction restrainer @ 1.0 in: hcpcs
arm sling > slings @ 1.0 in: hcpcs
hemi sling > slings @ 0.7 in: hcpcs
gunslinger > shoulder elbow wrist hand orthosis abduction positioning @ 1.0 in: hcpcs
tennis elbow > elbow orthosis without joints soft interface @ 1.0 in: hcpcs
tennis elbow strap > elbow orthosis without joints soft interface @ 1.0 in: hcpcs
counterforce brace > elbow orthosis without joints soft interface @ 1.0 in: hcpcs
golfer elbow strap > elbow orthosis without joints soft interface @ 1.0 in: hcpcs
elbow splint > elbow orthosis rigid without joints @ 1.0 in: hcpcs
elbow immobilizer > elbow orthosis rigid without joints @ 1.0 in: hcpcs
cubital tunnel splint > elbow orthosis rigid without joints @ 1.0 in: hcpcs
hinged elbow > elbow orthosis adjustable position locking joint @ 1.0 in: hcpcs
wrist brace > wrist hand orthosis wrist extension control cock-up @ 1.0 in: hcpcs
wrist support > wrist hand orthosis wrist extension control cock-up @ 1.0 in: hcpcs
thumb spica > wrist hand finger orthosis without joints @ 1.0 in: hcpcs
thumb spica > hand finger orthosis without joints in: hcpcs
thumb spica splint > wrist hand finger orthosis without joints prefabricated @ 1.0 in: hcpcs
thumb spica splint > hand finger orthosis without joints prefabricated in: hcpcs
thumb splint > hand finger orthosis without joints prefabricated @ 1.0 in: hcpcs
cmc brace > hand finger orthosis without joints prefabricated @ 1.0 in: hcpcs
de quervain splint > wrist hand finger orthosis without joints prefabricated @ 1.0 in: hcpcs
gamekeeper splint > hand finger orthosis without joints @ 1.0 in: hcpcs
resting hand splint > wrist hand finger orthosis without joints prefabricated @ 1.0 in: hcpcs
ulnar gutter > hand orthosis metacarpal fracture in: hcpcs
ulnar gutter > wrist hand finger orthosis without joints @ 0.8 in: hcpcs
radial gutter > wrist hand finger orthosis without joints @ 0.8 in: hcpcs
boxer brace > hand orthosis metacarpal fracture orthosis @ 1.0 in: hcpcs
mallet finger splint > finger orthosis without joints @ 1.0 in: hcpcs
mallet finger splint > finger orthosis proximal interphalangeal distal in: hcpcs
stax > finger orthosis without joints @ 1.0 in: hcpcs
silver ring splint > finger orthosis without joints @ 0.8 in: hcpcs
trigger finger splint > finger orthosis without joints @ 1.0 in: hcpcs
oval 8 > finger orthosis without joints @ 1.0 in: hcpcs
radial nerve splint > wrist hand finger orthosis one or more nontorsion joints @ 0.8 in: hcpcs
tenodesis splint > wrist hand finger orthosis dynamic flexor hinge @ 1.0 in: hcpcs
flexion glove > hand finger orthosis flexion glove @ 1.0 in: hcpcs
humeral fracture brace > upper extremity fracture orthosis humeral @ 1.0 in: hcpcs
forearm fracture brace > upper extremity fracture orthosis radius/ulnar @ 1.0 in: hcpcs
tibial fracture brace > ankle foot orthosis fracture orthosis tibial fracture @ 1.0 in: hcpcs
doc band > cranial remolding orthosis pediatric rigid @ 1.0 in: hcpcs
plagiocephaly helmet > cranial remolding orthosis pediatric rigid @ 1.0 in: hcpcs
flat head > cranial remolding orthosis @ 1.0 in: hcpcs
starband > cranial remolding orthosis pediatric rigid @ 1.0 in: hcpcs
soft helmet > helmet protective soft prefabricated @ 1.0 in: hcpcs
hard helmet > helmet protective hard prefabricated @ 1.0 in: hcpcs

# --- Prostheses: the usual code
below knee prosthesis > below knee molded socket shin sach foot endoskeletal system @ 1.0 in: hcpcs
above knee prosthesis > above knee molded socket open end sach foot endoskeletal system single axis knee @ 1.0 in: hcpcs
bk leg > below knee molded socket shin sach foot endoskeletal system @ 1.0 in: hcpcs
ak leg > above knee molded socket open end sach foot endoskeletal system @ 1.0 in: hcpcs
transtibial prosthesis > below knee molded socket shin sach foot endoskeletal system @ 1.0 in: hcpcs
transfemoral prosthesis > above knee molded socket open end sach foot endoskeletal system @ 1.0 in: hcpcs
transtibial = below knee @ 0.95 in: hcpcs
transfemoral = above knee @ 0.95 in: hcpcs
transradial = below elbow @ 0.95 in: hcpcs
transhumeral = above elbow @ 0.95 in: hcpcs
symes prosthesis > ankle symes molded socket sach foot @ 1.0 in: hcpcs
partial foot prosthesis > partial foot shoe insert longitudinal arch toe filler @ 1.0 in: hcpcs
toe filler > partial foot shoe insert longitudinal arch toe filler @ 1.0 in: hcpcs
hip disarticulation prosthesis > hip disarticulation canadian type endoskeletal @ 1.0 in: hcpcs
hemipelvectomy prosthesis > hemipelvectomy canadian type @ 1.0 in: hcpcs
temporary prosthesis > preparatory below knee | preparatory above knee in: hcpcs
prep prosthesis > preparatory below knee @ 1.0 in: hcpcs
prep prosthesis > preparatory above knee in: hcpcs
check socket > test socket @ 1.0 in: hcpcs
carbon foot > flex foot system @ 1.0 in: hcpcs
carbon foot > energy storing foot in: hcpcs
dynamic response foot > energy storing foot @ 1.0 in: hcpcs
dynamic response foot > flex foot system | flex-walk system in: hcpcs
blade foot > flex foot system @ 1.0 in: hcpcs
computer leg > endoskeletal knee-shin system microprocessor control feature swing and stance phase @ 1.0 in: hcpcs
c-leg > endoskeletal knee-shin system microprocessor control feature swing and stance phase @ 1.0 in: hcpcs
genium > endoskeletal knee-shin system microprocessor control feature swing and stance phase @ 1.0 in: hcpcs
rheo knee > endoskeletal knee-shin system microprocessor control feature swing and stance phase @ 1.0 in: hcpcs
powered ankle foot > endoskeletal ankle foot system power assist @ 1.0 in: hcpcs
empower ankle > endoskeletal ankle foot system power assist @ 1.0 in: hcpcs
hydraulic knee > endoskeletal knee-shin system fluid swing phase control @ 1.0 in: hcpcs
hydraulic knee > hydraulic swing phase control in: hcpcs
pneumatic knee > pneumatic swing phase control @ 1.0 in: hcpcs
manual lock knee > endoskeletal knee-shin system manual lock @ 1.0 in: hcpcs
silicone liner > socket insert silicone gel elastomeric in: hcpcs
alpha liner > socket insert silicone gel elastomeric @ 1.0 in: hcpcs
iceross > socket insert silicone gel elastomeric @ 1.0 in: hcpcs
amputee sock > prosthetic sock multiple ply below knee @ 1.0 in: hcpcs
one ply sock > prosthetic sock single ply fitting @ 1.0 in: hcpcs
stump shrinker > prosthetic shrinker below knee @ 1.0 in: hcpcs
stump wrap > prosthetic shrinker @ 0.7 in: hcpcs
rigid dressing amputation > application of rigid dressing @ 1.0 in: hcpcs
rigid dressing amputation > immediate post surgical early fitting in: hcpcs
prosthetic hand > terminal device hand @ 1.0 in: hcpcs
hook prosthesis > terminal device hook mechanical voluntary opening @ 1.0 in: hcpcs
prosthetic hook > terminal device hook mechanical voluntary opening @ 1.0 in: hcpcs
body powered arm > below elbow @ 0.6 in: hcpcs
body powered arm > terminal device mechanical in: hcpcs
myoelectric hand > electric hand switch or myoelectric controlled @ 1.0 in: hcpcs
myoelectric arm > below elbow external power myoelectronic control of terminal device @ 1.0 in: hcpcs
myoelectric prosthesis > below elbow external power myoelectronic control of terminal device @ 1.0 in: hcpcs
i-limb > electric hand switch or myoelectric controlled independently articulating digits @ 1.0 in: hcpcs
bebionic > electric hand switch or myoelectric controlled independently articulating digits @ 1.0 in: hcpcs
robotic hand > electric hand switch or myoelectric controlled @ 1.0 in: hcpcs
cosmetic glove > glove for terminal devices @ 1.0 in: hcpcs
partial hand prosthesis > partial hand @ 1.0 in: hcpcs
breast form > breast prosthesis silicone or equal @ 1.0 in: hcpcs
silicone breast > breast prosthesis silicone or equal @ 1.0 in: hcpcs
fake breast > breast prosthesis silicone or equal @ 1.0 in: hcpcs
mastectomy bra > breast prosthesis mastectomy bra without integrated breast prosthesis form @ 1.0 in: hcpcs
mastectomy camisole > camisole post-mastectomy @ 1.0 in: hcpcs
breast prosthesis > breast prosthesis silicone or equal without integral adhesive @ 0.85 in: hcpcs
nose prosthesis > nasal prosthesis provided by a non-physician @ 1.0 in: hcpcs
ear prosthesis > auricular prosthesis provided by a non-physician @ 1.0 in: hcpcs
speech processor > cochlear implant external speech processor @ 1.0 in: hcpcs
cochlear processor > cochlear implant external speech processor and controller integrated system replacement @ 1.0 in: hcpcs
cochlear implant > cochlear device includes all internal and external components @ 0.85 in: hcpcs
cochlear magnet > cochlear implant headset/headpiece @ 0.6 in: hcpcs
cochlear cable > transmitting cable cochlear implant @ 1.0 in: hcpcs
cochlear coil > transmitting coil cochlear implant @ 1.0 in: hcpcs
softband baha > auditory osseointegrated device external sound processor headband @ 1.0 in: hcpcs
baha processor > auditory osseointegrated device external sound processor @ 1.0 in: hcpcs
urinary sphincter > prosthesis urinary sphincter implantable @ 1.0 in: hcpcs
artificial bladder sphincter > prosthesis urinary sphincter implantable @ 1.0 in: hcpcs
penile implant > prosthesis penile inflatable @ 1.0 in: hcpcs
penile implant > prosthesis penile non-inflatable in: hcpcs
penis implant > prosthesis penile inflatable @ 1.0 in: hcpcs
penis implant > prosthesis penile non-inflatable in: hcpcs
stimulator battery rechargeable > implantable neurostimulator pulse generator rechargeable @ 1.0 in: hcpcs
stimulator battery rechargeable > generator neurostimulator rechargeable in: hcpcs
neurostimulator battery > generator neurostimulator implantable @ 1.0 in: hcpcs
neurostimulator battery > implantable neurostimulator pulse generator in: hcpcs
stimulator remote > patient programmer neurostimulator @ 1.0 in: hcpcs
stimulator lead > lead neurostimulator implantable @ 1.0 in: hcpcs
stimulator lead > implantable neurostimulator electrode in: hcpcs
collagen injection incontinence > injectable bulking agent collagen implant urinary tract @ 1.0 in: hcpcs
deflux > injectable bulking agent dextranomer hyaluronic acid copolymer @ 1.0 in: hcpcs
coaptite > injectable bulking agent urinary tract @ 1.0 in: hcpcs
macroplastique > injectable bulking agent synthetic implant urinary tract @ 1.0 in: hcpcs
durasphere > injectable bulking agent synthetic implant urinary tract @ 1.0 in: hcpcs
bulkamid > injectable bulking agent synthetic implant urinary tract @ 1.0 in: hcpcs
solesta > injectable bulking agent dextranomer hyaluronic acid copolymer anal canal @ 1.0 in: hcpcs
vocal cord filler > injectable bulking agent @ 0.7 in: hcpcs
vocal cord filler > material for vocal cord medialization in: hcpcs
finger joint implant > metacarpophalangeal joint implant @ 1.0 in: hcpcs
finger joint implant > interphalangeal finger joint in: hcpcs
toe implant > hallux implant @ 1.0 in: hcpcs

# --- Glasses, lenses, hearing
glasses frame > frames purchases @ 1.0 in: hcpcs
eyeglass frames > frames purchases @ 1.0 in: hcpcs
designer frames > deluxe frame @ 1.0 in: hcpcs
single vision > sphere single vision plano to plus or minus 4.00 @ 1.0 in: hcpcs
bifocal > sphere bifocal plano to plus or minus 4.00d @ 1.0 in: hcpcs
bifocal lens > sphere bifocal plano to plus or minus 4.00d @ 1.0 in: hcpcs
bifocal glasses > sphere bifocal plano to plus or minus 4.00d @ 1.0 in: hcpcs
trifocal > sphere trifocal plano to plus or minus 4.00d @ 1.0 in: hcpcs
trifocal glasses > sphere trifocal plano to plus or minus 4.00d @ 1.0 in: hcpcs
lined bifocal > sphere bifocal @ 1.0 in: hcpcs
varifocal > progressive lens @ 1.0 in: hcpcs
no line > progressive lens @ 0.8 if: lens, lenses, bifocal, bifocals, glasses in: hcpcs
astigmatism lens > spherocylinder single vision @ 1.0 in: hcpcs
cylinder lens > spherocylinder single vision @ 1.0 in: hcpcs
cataract glasses > lenticular lens @ 1.0 in: hcpcs
myodisc > lenticular myodisc @ 1.0 in: hcpcs
coke bottle glasses > lenticular lens @ 0.7 in: hcpcs
polarized > polarization any lens material @ 1.0 in: hcpcs
polarized sunglasses > polarization any lens material @ 1.0 in: hcpcs
mirrored lens > mirror coating @ 1.0 in: hcpcs
transition lens > tint photochromatic @ 1.0 in: hcpcs
photochromic = photochromatic @ 1.0
darkening lenses > tint photochromatic @ 1.0 in: hcpcs
fresnel prism > press-on lens fresnell prism @ 1.0 in: hcpcs
stick on prism > press-on lens fresnell prism @ 1.0 in: hcpcs
slab off > slab off prism @ 1.0 in: hcpcs
soft contact lens > contact lens hydrophilic spherical @ 1.0 in: hcpcs
hard contact lens > contact lens pmma spherical @ 1.0 in: hcpcs
rgp lens > contact lens gas permeable spherical @ 1.0 in: hcpcs
toric contact lens > contact lens hydrophilic toric @ 1.0 in: hcpcs
astigmatism contact > contact lens hydrophilic toric @ 1.0 in: hcpcs
bifocal contact > contact lens hydrophilic bifocal @ 1.0 in: hcpcs
multifocal contact > contact lens hydrophilic bifocal @ 1.0 in: hcpcs
myopia control contact > contact lens hydrophilic dual focus @ 1.0 in: hcpcs
misight > contact lens hydrophilic dual focus @ 1.0 in: hcpcs
scleral lens > contact lens scleral gas permeable @ 1.0 in: hcpcs
daily contacts > disposable contact lens @ 1.0 in: hcpcs
disposable contacts > disposable contact lens @ 1.0 in: hcpcs
color blind contact > contact lens color vision deficiency @ 1.0 in: hcpcs
artificial eye > prosthetic eye plastic custom @ 1.0 in: hcpcs
ocular prosthesis > prosthetic eye plastic custom @ 1.0 in: hcpcs
eye conformer > ocular conformer @ 1.0 in: hcpcs
prosthetic eye polishing > polishing/resurfacing of ocular prosthesis @ 1.0 in: hcpcs
handheld magnifier > hand held low vision aids @ 1.0 in: hcpcs
reading magnifier > hand held low vision aids @ 1.0 in: hcpcs
cctv magnifier > hand held low vision aids other nonspectacle @ 0.8 in: hcpcs
bioptic > telescopic compound lens system @ 1.0 in: hcpcs
telescope glasses > telescopic compound lens system @ 1.0 in: hcpcs
crystalens > presbyopia correcting function of intraocular lens @ 1.0 in: hcpcs
restor > presbyopia correcting function of intraocular lens @ 1.0 in: hcpcs
panoptix > presbyopia correcting function of intraocular lens @ 1.0 in: hcpcs
toric implant > astigmatism correcting function of intraocular lens @ 1.0 in: hcpcs
iol > posterior chamber intraocular lens @ 1.0 in: hcpcs
lens implant > posterior chamber intraocular lens @ 1.0 in: hcpcs
phakic lens > phakic intraocular lens correction of refractive error @ 1.0 in: hcpcs
icl surgery > phakic intraocular lens correction of refractive error @ 1.0 in: hcpcs
eye bank tissue > processing preserving transporting corneal tissue @ 1.0 in: hcpcs
donor cornea > processing preserving transporting corneal tissue @ 1.0 in: hcpcs
prokera > amniotic membrane for surgical reconstruction @ 1.0 in: hcpcs
ambiodisk > amniotic membrane for surgical reconstruction @ 1.0 in: hcpcs
hearing aid > hearing aid digital monaural behind the ear bte @ 0.8 in: hcpcs
hearing aid > hearing aid not otherwise classified @ 0.8 in: hcpcs
two hearing aids > hearing aid digital binaural bte @ 1.0 in: hcpcs
hearing aids > hearing aid digital binaural bte @ 0.85 in: hcpcs
behind the ear > bte @ 1.0 in: hcpcs
in the ear > ite @ 1.0 in: hcpcs
in the canal > itc @ 1.0 in: hcpcs
completely in canal > cic @ 1.0 in: hcpcs
cros > hearing aid contralateral routing device monaural @ 1.0 in: hcpcs
bicros > hearing aid contralateral routing system binaural @ 1.0 in: hcpcs
single sided deafness aid > hearing aid contralateral routing @ 1.0 in: hcpcs
bone conduction hearing aid > hearing aid monaural body worn bone conduction @ 1.0 in: hcpcs
earmold > ear mold/insert not disposable @ 1.0 in: hcpcs
hearing aid dispensing > dispensing fee monaural hearing aid @ 1.0 in: hcpcs
hearing aid evaluation > assessment for hearing aid @ 1.0 in: hcpcs
hearing aid exam > assessment for hearing aid @ 1.0 in: hcpcs
hearing aid adjustment > fitting/orientation/checking of hearing aid @ 1.0 in: hcpcs
fm system > assistive listening device personal fm/dm system @ 1.0 in: hcpcs
roger system > assistive listening device personal fm/dm system @ 1.0 in: hcpcs
amplified telephone > assistive listening device telephone amplifier @ 1.0 in: hcpcs
flashing doorbell > assistive listening device alerting @ 1.0 in: hcpcs
bed shaker alarm deaf > assistive listening device alerting @ 1.0 in: hcpcs
tty > assistive listening device tdd @ 1.0 in: hcpcs
captioning > assistive listening device television caption decoder @ 1.0 in: hcpcs
pocket talker > assistive listening device @ 1.0 in: hcpcs

# --- Services by G, H, S and T codes
flu shot > administration of influenza virus vaccine @ 1.0 in: hcpcs
flu vaccine administration > administration of influenza virus vaccine @ 1.0 in: hcpcs
giving flu shot > administration of influenza virus vaccine @ 1.0 in: hcpcs
pneumonia shot > administration of pneumococcal vaccine @ 1.0 in: hcpcs
pneumonia vaccine > administration of pneumococcal vaccine @ 1.0 in: hcpcs
hepatitis b shot > administration of hepatitis b vaccine @ 1.0 in: hcpcs
hep b shot > administration of hepatitis b vaccine @ 1.0 in: hcpcs
prep counseling > individual counseling for pre-exposure prophylaxis @ 1.0 in: hcpcs
welcome to medicare > initial preventive physical examination @ 1.0 in: hcpcs
ippe > initial preventive physical examination @ 1.0 in: hcpcs
medicare physical > initial preventive physical examination @ 1.0 in: hcpcs
medicare physical > annual wellness visit in: hcpcs
awv > annual wellness visit @ 1.0 in: hcpcs
annual wellness > annual wellness visit includes personalized prevention plan @ 1.0 in: hcpcs
wellness visit subsequent > annual wellness visit subsequent visit @ 1.0 in: hcpcs
wellness visit first > annual wellness visit initial visit @ 1.0 in: hcpcs
yearly medicare checkup > annual wellness visit subsequent visit @ 1.0 in: hcpcs
mammogram screening > screening mammography bilateral @ 1.0 in: hcpcs
3d mammogram > digital breast tomosynthesis @ 1.0 in: hcpcs
tomosynthesis > digital breast tomosynthesis @ 1.0 in: hcpcs
psa test > prostate cancer screening prostate specific antigen @ 1.0 in: hcpcs
psa screening > prostate cancer screening prostate specific antigen @ 1.0 in: hcpcs
prostate exam > prostate cancer screening digital rectal examination @ 1.0 in: hcpcs
dre > prostate cancer screening digital rectal examination @ 1.0 in: hcpcs
rectal exam > prostate cancer screening digital rectal examination @ 1.0 in: hcpcs
pap smear > screening papanicolaou smear obtaining preparing conveyance @ 1.0 in: hcpcs
pap test > screening papanicolaou smear obtaining preparing conveyance @ 1.0 in: hcpcs
pelvic exam > cervical or vaginal cancer screening pelvic and clinical breast examination @ 1.0 in: hcpcs
well woman > annual gynecological examination @ 1.0 in: hcpcs
well woman > cervical or vaginal cancer screening pelvic and clinical breast examination in: hcpcs
gyn exam > annual gynecological examination @ 1.0 in: hcpcs
clinical breast exam > cervical or vaginal cancer screening pelvic and clinical breast examination @ 1.0 in: hcpcs
colonoscopy screening > colorectal cancer screening colonoscopy @ 1.0 in: hcpcs
screening sigmoidoscopy > colorectal cancer screening flexible sigmoidoscopy @ 1.0 in: hcpcs
screening barium enema > colorectal cancer screening barium enema @ 1.0 in: hcpcs
fit test > colorectal cancer screening fecal occult blood test immunoassay @ 1.0 in: hcpcs
fobt > colorectal cancer screening fecal occult blood test @ 1.0 in: hcpcs
ifobt > colorectal cancer screening fecal occult blood test immunoassay @ 1.0 in: hcpcs
cologuard > colorectal cancer screening stool-based dna @ 1.0 in: hcpcs
stool dna test > colorectal cancer screening stool-based dna @ 1.0 in: hcpcs
shield blood test colon > colorectal cancer screening blood-based biomarker @ 1.0 in: hcpcs
lung screening > low dose ct scan lung cancer screening @ 1.0 in: hcpcs
lung screening > low-dose computed tomography lung cancer screening in: hcpcs
ldct > low dose ct scan lung cancer screening @ 1.0 in: hcpcs
aneurysm screening > ultrasound b-scan abdominal aortic aneurysm screening @ 1.0 in: hcpcs
aaa screening > ultrasound abdominal aortic aneurysm screening @ 1.0 in: hcpcs
glaucoma screening > glaucoma screening for high risk patients @ 1.0 in: hcpcs
hiv screen > hiv antigen/antibody combination assay screening @ 1.0 in: hcpcs
hiv test > hiv antigen/antibody combination assay screening @ 1.0 in: hcpcs
hiv test > infectious agent antibody detection hiv-1 in: hcpcs
hep c screen > hepatitis c antibody screening @ 1.0 in: hcpcs
hpv screening > infectious agent detection nucleic acid human papillomavirus screening @ 1.0 in: hcpcs
alcohol counseling > brief face-to-face behavioral counseling for alcohol misuse @ 1.0 in: hcpcs
sbirt > alcohol and/or substance misuse structured assessment brief intervention @ 1.0 in: hcpcs
phq-9 > annual depression screening @ 0.8 in: hcpcs
obesity counseling > face-to-face behavioral counseling for obesity @ 1.0 in: hcpcs
weight counseling > face-to-face behavioral counseling for obesity @ 1.0 in: hcpcs
ibt obesity > face-to-face behavioral counseling for obesity @ 1.0 in: hcpcs
cardiovascular counseling > annual intensive behavioral therapy for cardiovascular disease @ 1.0 in: hcpcs
heart disease counseling > annual intensive behavioral therapy for cardiovascular disease @ 1.0 in: hcpcs
sti counseling > high intensity behavioral counseling to prevent sexually transmitted infection @ 1.0 in: hcpcs
std counseling > high intensity behavioral counseling to prevent sexually transmitted infection @ 1.0 in: hcpcs
smoking counseling > smoking cessation counseling individual @ 1.0 in: hcpcs
smoking counseling > smoking and tobacco cessation counseling visit in: hcpcs
quit smoking > smoking cessation classes @ 1.0 in: hcpcs
quit smoking > smoking cessation counseling in: hcpcs
stop smoking class > smoking cessation classes @ 1.0 in: hcpcs
nicotine gum > smoking cessation gum @ 1.0 in: hcpcs
social determinants screening > administration standardized evidence-based social determinants of health @ 1.0 in: hcpcs
sdoh > administration standardized evidence-based social determinants of health @ 1.0 in: hcpcs
medical nutrition > medical nutrition therapy reassessment @ 1.0 in: hcpcs
medical nutrition > nutritional counseling dietitian visit in: hcpcs
mnt > medical nutrition therapy @ 1.0 in: hcpcs
dietician > nutritional counseling dietitian visit @ 1.0 in: hcpcs
nutritionist > nutritional counseling dietitian visit @ 1.0 in: hcpcs
diabetes class > diabetes outpatient self-management training services group @ 1.0 in: hcpcs
diabetes education > diabetes outpatient self-management training services individual @ 1.0 in: hcpcs
kidney disease education > face-to-face educational services chronic kidney disease @ 1.0 in: hcpcs
ckd education > face-to-face educational services chronic kidney disease @ 1.0 in: hcpcs
home sleep test > home sleep test type iii portable monitor unattended @ 1.0 in: hcpcs
hst > home sleep test type iii portable monitor unattended @ 1.0 in: hcpcs
home sleep study > home sleep test type iii portable monitor unattended @ 1.0 in: hcpcs
cardiac rehab > intensive cardiac rehabilitation @ 1.0 in: hcpcs
cardiac rehab > cardiac rehabilitation program in: hcpcs
pulmonary rehab > pulmonary rehabilitation including exercise @ 1.0 in: hcpcs
pulmonary rehab > pulmonary rehabilitation program in: hcpcs
breathing exercises > therapeutic procedures to increase strength or endurance of respiratory muscles @ 1.0 in: hcpcs
eecp > external counterpulsation @ 1.0 in: hcpcs
counterpulsation > external counterpulsation per treatment session @ 1.0 in: hcpcs
observation > hospital observation service per hour @ 0.85 in: hcpcs
obs hours > hospital observation service per hour @ 1.0 in: hcpcs
direct admit observation > direct admission of patient for hospital observation care @ 1.0 in: hcpcs
er visit > hospital emergency department visit type b @ 0.8 in: hcpcs
clinic visit > hospital outpatient clinic visit @ 1.0 in: hcpcs
clinic visit > clinic visit/encounter all-inclusive in: hcpcs
trauma activation > trauma response team @ 1.0 in: hcpcs
fqhc visit > federally qualified health center visit @ 1.0 in: hcpcs
telehealth fee > telehealth originating site facility fee @ 1.0 in: hcpcs
telehealth consult > telehealth consultation emergency department or initial inpatient @ 1.0 in: hcpcs
telestroke > telehealth consultation emergency department or initial inpatient @ 0.7 in: hcpcs
virtual check > brief communication technology-based service virtual check-in by a physician @ 1.0 in: hcpcs
phone check in > brief communication technology-based service virtual check-in @ 1.0 in: hcpcs
picture sent to doctor > remote evaluation of recorded video and/or images @ 1.0 in: hcpcs
photo review doctor > remote evaluation of recorded video and/or images @ 1.0 in: hcpcs
ccm > chronic care management in: hcpcs
ccm > comprehensive care management @ 0.7 in: hcpcs
care plan oversight > physician supervision of a patient receiving medicare-covered services @ 1.0 in: hcpcs
home health certification > certification for medicare-covered home health services @ 1.0 in: hcpcs
home health recertification > re-certification for medicare-covered home health services @ 1.0 in: hcpcs
485 certification > certification for medicare-covered home health services @ 1.0 in: hcpcs
advance directive > counseling and discussion regarding advance directives @ 1.0 in: hcpcs
living will > counseling and discussion regarding advance directives @ 1.0 in: hcpcs
home nurse > direct skilled nursing services of a registered nurse in the home health or hospice setting @ 1.0 in: hcpcs
visiting nurse > direct skilled nursing services of a registered nurse in the home health or hospice setting @ 1.0 in: hcpcs
home health nurse > direct skilled nursing services of a registered nurse in the home health or hospice setting @ 1.0 in: hcpcs
home health lpn > direct skilled nursing services of a licensed practical nurse in the home health or hospice setting @ 1.0 in: hcpcs
home health pt > services performed by a qualified physical therapist in the home health or hospice setting @ 1.0 in: hcpcs
home physical therapy > services performed by a qualified physical therapist in the home health @ 1.0 in: hcpcs
home physical therapy > physical therapy in the home per diem in: hcpcs
home health ot > services performed by a qualified occupational therapist in the home health @ 1.0 in: hcpcs
home occupational therapy > services performed by a qualified occupational therapist in the home health @ 1.0 in: hcpcs
home occupational therapy > occupational therapy in the home per diem in: hcpcs
home speech therapy > services performed by a qualified speech-language pathologist in the home health @ 1.0 in: hcpcs
home speech therapy > speech therapy in the home per diem in: hcpcs
home health aide > services of home health/hospice aide in home health or hospice settings @ 1.0 in: hcpcs
pta home > services performed by a qualified physical therapist assistant in the home @ 1.0 in: hcpcs
social worker home > services of clinical social worker in home health or hospice settings @ 1.0 in: hcpcs
hospice nurse > direct skilled nursing services of a registered nurse home health or hospice @ 1.0 in: hcpcs
hospice respite > hospice inpatient respite care @ 1.0 in: hcpcs
hospice inpatient > hospice general inpatient care @ 1.0 in: hcpcs
hospice gip > hospice general inpatient care @ 1.0 in: hcpcs
hospice at home > hospice routine home care @ 1.0 in: hcpcs
hospice at home > hospice care in the home per diem in: hcpcs
hospice > hospice routine home care @ 0.85 in: hcpcs
hospice evaluation > hospice evaluation and counseling services pre-election @ 1.0 in: hcpcs
nail trimming > trimming of dystrophic nails @ 1.0 in: hcpcs
toenail clipping > trimming of dystrophic nails @ 1.0 in: hcpcs
nail debridement > trimming of dystrophic nails @ 0.7 in: hcpcs
foot care diabetic > routine foot care by a physician of a diabetic patient @ 1.0 in: hcpcs
corn removal > routine foot care removal trimming of corns calluses @ 1.0 in: hcpcs
callus trimming > routine foot care removal trimming of corns calluses @ 1.0 in: hcpcs
earwax removal > removal of impacted cerumen @ 1.0 in: hcpcs
skin glue > wound closure utilizing tissue adhesive @ 1.0 in: hcpcs
fecal transplant > preparation with instillation of fecal microbiota @ 1.0 in: hcpcs
hyperbaric > hyperbaric oxygen under pressure full body chamber per 30 minute interval @ 1.0 in: hcpcs
hbo > hyperbaric oxygen under pressure full body chamber per 30 minute interval @ 1.0 in: hcpcs
prp > autologous platelet rich plasma @ 1.0 in: hcpcs
prp wound > autologous platelet rich plasma chronic wounds @ 1.0 in: hcpcs
unattended estim > electrical stimulation unattended one or more areas other than wound care @ 1.0 in: hcpcs
pet scan > pet imaging any site not otherwise specified @ 1.0 in: hcpcs
mrcp > magnetic resonance cholangiopancreatography @ 1.0 in: hcpcs
gamma knife > stereotactic radiosurgery @ 1.0 in: hcpcs
cyberknife > image-guided robotic linear accelerator-based stereotactic radiosurgery @ 1.0 in: hcpcs
sbrt > stereotactic body radiation therapy @ 1.0 in: hcpcs
vein mapping dialysis > vessel mapping of vessels for hemodialysis access @ 1.0 in: hcpcs
moderate sedation > moderate sedation services endoscopic @ 1.0 in: hcpcs
conscious sedation > moderate sedation services @ 1.0 in: hcpcs
drug test urine > drug test presumptive @ 1.0 in: hcpcs
drug test urine > drug test definitive in: hcpcs
urine drug screen > drug test presumptive any number of drug classes @ 1.0 in: hcpcs
urine drug screen > alcohol and/or drug screening in: hcpcs
uds > drug test presumptive any number of drug classes @ 1.0 in: hcpcs
confirmatory drug test > drug test definitive @ 1.0 in: hcpcs
drug confirmation > drug test definitive @ 1.0 in: hcpcs
otp methadone > medication assisted treatment methadone weekly bundle @ 1.0 in: hcpcs
methadone clinic > medication assisted treatment methadone weekly bundle @ 1.0 in: hcpcs
methadone clinic > methadone administration in: hcpcs
methadone weekly > medication assisted treatment methadone weekly bundle @ 1.0 in: hcpcs
buprenorphine weekly > medication assisted treatment buprenorphine oral weekly bundle @ 1.0 in: hcpcs
narcan take home > take-home supply of nasal naloxone @ 1.0 in: hcpcs
narcan kit > take-home supply of nasal naloxone @ 1.0 in: hcpcs
take home methadone > take-home supply of methadone @ 1.0 in: hcpcs
collaborative care > psychiatric collaborative care management @ 1.0 in: hcpcs
cocm > psychiatric collaborative care management @ 1.0 in: hcpcs
dementia care guide > management of patient-caregiver dyad with dementia @ 1.0 in: hcpcs
caregiver training > caregiver training in direct care strategies @ 1.0 in: hcpcs
mental health intake > mental health assessment by non-physician @ 1.0 in: hcpcs
psych intake > mental health assessment by non-physician @ 1.0 in: hcpcs
treatment plan mental > mental health service plan development by non-physician @ 1.0 in: hcpcs
therapy session mental > behavioral health counseling and therapy per 15 minutes @ 1.0 in: hcpcs
counseling session > behavioral health counseling and therapy per 15 minutes @ 1.0 in: hcpcs
group counseling addiction > alcohol and/or drug services group counseling @ 1.0 in: hcpcs
addiction assessment > alcohol and/or drug assessment @ 1.0 in: hcpcs
substance abuse assessment > alcohol and/or drug assessment @ 1.0 in: hcpcs
substance abuse = alcohol and/or drug @ 0.85 in: hcpcs
addiction = alcohol and/or drug @ 0.8 in: hcpcs
detox inpatient > alcohol and/or drug services acute detoxification hospital inpatient @ 1.0 in: hcpcs
detox outpatient > alcohol and/or drug services ambulatory detoxification @ 1.0 in: hcpcs
detox residential > alcohol and/or drug services acute detoxification residential addiction program @ 1.0 in: hcpcs
rehab inpatient addiction > behavioral health residential @ 1.0 in: hcpcs
rehab inpatient addiction > alcohol and/or drug treatment program per diem in: hcpcs
sober living > alcohol and/or drug abuse halfway house services @ 1.0 in: hcpcs
iop addiction > alcohol and/or drug services intensive outpatient @ 1.0 in: hcpcs
addiction case management > alcohol and/or drug services case management @ 1.0 in: hcpcs
php mental > mental health partial hospitalization treatment less than 24 hours @ 1.0 in: hcpcs
partial hospital > mental health partial hospitalization @ 1.0 in: hcpcs
partial hospital > partial hospitalization services in: hcpcs
act team > assertive community treatment @ 1.0 in: hcpcs
peer specialist > self-help/peer services @ 1.0 in: hcpcs
peer support > self-help/peer services @ 1.0 in: hcpcs
clubhouse > mental health clubhouse services @ 1.0 in: hcpcs
wraparound > community-based wrap-around services @ 1.0 in: hcpcs
mst juvenile > multisystemic therapy for juveniles @ 1.0 in: hcpcs
therapeutic behavioral > therapeutic behavioral services @ 1.0 in: hcpcs
aba therapy > therapeutic behavioral services @ 0.7 in: hcpcs
job coach > supported employment @ 1.0 in: hcpcs
job coach > ongoing support to maintain employment in: hcpcs
psych rehab > psychosocial rehabilitation services @ 1.0 in: hcpcs
psychosocial rehab > psychosocial rehabilitation services @ 1.0 in: hcpcs
crisis line > behavioral health hotline service @ 1.0 in: hcpcs
suicide hotline > behavioral health hotline service @ 1.0 in: hcpcs
group home mental > behavioral health long-term residential @ 1.0 in: hcpcs
residential treatment center > behavioral health residential @ 1.0 in: hcpcs
residential treatment center > alcohol and/or drug treatment program in: hcpcs
foster home > foster care @ 1.0 in: hcpcs
first episode psychosis > coordinated specialty care team-based first episode psychosis @ 1.0 in: hcpcs
healer > traditional healing service @ 1.0 in: hcpcs
at risk pregnancy > prenatal care at-risk @ 1.0 in: hcpcs
doula > services performed by a doula birth worker @ 1.0 in: hcpcs
lamaze > childbirth preparation/lamaze classes @ 1.0 in: hcpcs
birth class > childbirth preparation/lamaze classes @ 1.0 in: hcpcs
childbirth class > childbirth preparation/lamaze classes @ 1.0 in: hcpcs
breastfeeding class > lactation classes @ 1.0 in: hcpcs
lactation consultant > lactation classes @ 0.8 in: hcpcs
cpr class > infant safety including cpr classes @ 1.0 in: hcpcs
baby cpr > infant safety including cpr classes @ 1.0 in: hcpcs
gym membership > health club membership annual @ 1.0 in: hcpcs
weight loss class > weight management classes @ 1.0 in: hcpcs
stress class > stress management classes @ 1.0 in: hcpcs
asthma class > asthma education @ 1.0 in: hcpcs
back class > back school @ 1.0 in: hcpcs
horse therapy > equestrian/hippotherapy @ 1.0 in: hcpcs
hippotherapy > equestrian/hippotherapy @ 1.0 in: hcpcs
balance therapy > vestibular rehabilitation program @ 1.0 in: hcpcs
vertigo therapy > vestibular rehabilitation program @ 1.0 in: hcpcs
decompression table > vertebral axial decompression @ 1.0 in: hcpcs
vax-d > vertebral axial decompression @ 1.0 in: hcpcs
urgent care > services provided in an urgent care center @ 1.0 in: hcpcs
urgent care > global fee urgent care centers in: hcpcs
coumadin clinic > anticoagulation clinic @ 1.0 in: hcpcs
warfarin clinic > anticoagulation clinic @ 1.0 in: hcpcs
wound ostomy nurse > enterostomal therapy by a registered nurse @ 1.0 in: hcpcs
et nurse > enterostomal therapy by a registered nurse @ 1.0 in: hcpcs
home iv antibiotic > home infusion therapy antibiotic antiviral or antifungal @ 1.0 in: hcpcs
home antibiotic > home infusion therapy antibiotic antiviral or antifungal @ 1.0 in: hcpcs
home tpn > home infusion therapy total parenteral nutrition @ 1.0 in: hcpcs
home chemo > home infusion therapy chemotherapy infusion @ 1.0 in: hcpcs
home chemotherapy > home infusion therapy chemotherapy infusion @ 1.0 in: hcpcs
home hydration > home infusion therapy hydration therapy @ 1.0 in: hcpcs
home iv fluids > home infusion therapy hydration therapy @ 1.0 in: hcpcs
home pain pump > home infusion therapy pain management infusion @ 1.0 in: hcpcs
home ivig > home infusion therapy immunotherapy in: hcpcs
home ivig > home injectable therapy immunotherapy @ 0.7 in: hcpcs
home factor infusion > home infusion therapy anti-hemophilic agent @ 1.0 in: hcpcs
home steroid infusion > home infusion therapy corticosteroid @ 1.0 in: hcpcs
home enzyme infusion > home infusion therapy enzyme replacement @ 1.0 in: hcpcs
home milrinone > home infusion therapy sympathomimetic/inotropic agent @ 1.0 in: hcpcs
home inotrope > home infusion therapy sympathomimetic/inotropic agent @ 1.0 in: hcpcs
home chelation > home infusion therapy chelation @ 1.0 in: hcpcs
home lasix infusion > home infusion therapy diuretic @ 1.0 in: hcpcs
home blood transfusion > home transfusion of blood products @ 1.0 in: hcpcs
home transfusion > home transfusion of blood products @ 1.0 in: hcpcs
home lovenox > home therapy intermittent anticoagulant injection @ 1.0 in: hcpcs
home heparin > home infusion therapy continuous anticoagulant @ 1.0 in: hcpcs
home heparin > home therapy intermittent anticoagulant injection in: hcpcs
home tube feeding > home therapy enteral nutrition @ 1.0 in: hcpcs
home epo > home therapy hematopoietic hormone injection @ 1.0 in: hcpcs
home growth hormone > home injectable therapy growth hormone @ 1.0 in: hcpcs
home lupron > home injectable therapy hormonal @ 1.0 in: hcpcs
home interferon > home injectable therapy interferon @ 1.0 in: hcpcs
home synagis > home injectable therapy palivizumab @ 1.0 in: hcpcs
picc care home > home infusion therapy catheter care maintenance @ 1.0 in: hcpcs
catheter care home > home infusion therapy catheter care maintenance @ 1.0 in: hcpcs
home phototherapy > home visit phototherapy services @ 1.0 in: hcpcs
home wound care > home visit for wound care @ 1.0 in: hcpcs
home vent management > home health respiratory therapy @ 0.7 in: hcpcs
ivf > complete in vitro fertilization cycle @ 1.0 in: hcpcs
frozen embryo transfer > cryopreserved embryo transfer @ 1.0 in: hcpcs
frozen embryo transfer > frozen in vitro fertilization cycle in: hcpcs
embryo storage > storage of previously frozen embryos @ 1.0 in: hcpcs
embryo storage > monitoring and storage of cryopreserved embryos in: hcpcs
embryo freezing > monitoring and storage of cryopreserved embryos @ 1.0 in: hcpcs
embryo freezing > storage of previously frozen embryos in: hcpcs
sperm bank > procurement of donor sperm from sperm bank @ 1.0 in: hcpcs
sperm freezing > sperm procurement and cryopreservation services initial @ 1.0 in: hcpcs
sperm storage > sperm procurement and cryopreservation services @ 1.0 in: hcpcs
iui > stimulated intrauterine insemination @ 1.0 in: hcpcs
gift procedure > complete cycle gamete intrafallopian transfer @ 1.0 in: hcpcs
zift > complete cycle zygote intrafallopian transfer @ 1.0 in: hcpcs
tesa sperm > microsurgical epididymal sperm aspiration @ 0.8 in: hcpcs
late abortion > induced abortion weeks @ 1.0 in: hcpcs
mirena placement > insertion of levonorgestrel-releasing intrauterine system @ 1.0 in: hcpcs
lasik > laser in situ keratomileusis @ 1.0 in: hcpcs
prk > photorefractive keratectomy @ 1.0 in: hcpcs
ptk > phototherapeutic keratectomy @ 1.0 in: hcpcs
uvula laser > laser-assisted uvulopalatoplasty @ 1.0 in: hcpcs
laup > laser-assisted uvulopalatoplasty @ 1.0 in: hcpcs
lap band fill > adjustment of gastric band diameter via subcutaneous port @ 1.0 in: hcpcs
band adjustment > adjustment of gastric band diameter via subcutaneous port @ 1.0 in: hcpcs
ultrafast ct heart > electron beam computed tomography @ 1.0 in: hcpcs
oncotype > gene expression profiling panel management breast cancer @ 1.0 in: hcpcs
newborn screen > newborn metabolic screening panel @ 1.0 in: hcpcs
heel stick > newborn metabolic screening panel @ 1.0 in: hcpcs
microarray genetic > comparative genomic hybridization microarray @ 1.0 in: hcpcs
college physical > physical exam for college @ 1.0 in: hcpcs
school physical > physical exam for college @ 0.8 in: hcpcs
sports physical > physical exam for college @ 0.6 in: hcpcs
house call > physician visit at member's home @ 1.0 in: hcpcs
suture removal > removal of sutures by a physician @ 1.0 in: hcpcs
genetic counseling > genetic counseling under physician supervision @ 1.0 in: hcpcs
geriatric assessment > comprehensive geriatric assessment @ 1.0 in: hcpcs
epsdt > completed early periodic screening diagnosis and treatment @ 1.0 in: hcpcs
well child > completed early periodic screening diagnosis and treatment @ 0.8 in: hcpcs
adult day care > day care services adult per diem @ 1.0 in: hcpcs
adult daycare > day care services adult per diem @ 1.0 in: hcpcs
day center > day care services adult @ 0.85 in: hcpcs
house cleaning > homemaker service @ 1.0 in: hcpcs
house cleaning > chore services in: hcpcs
housekeeping > homemaker service @ 1.0 in: hcpcs
housekeeping > chore services in: hcpcs
snow shoveling > chore services @ 0.7 in: hcpcs
lawn mowing > chore services @ 0.7 in: hcpcs
laundry > laundry service @ 1.0 in: hcpcs
meals on wheels > home delivered meals @ 1.0 in: hcpcs
meal delivery > home delivered meals @ 1.0 in: hcpcs
wheelchair ramp > home modifications @ 1.0 in: hcpcs
ramp > home modifications @ 0.85 in: hcpcs
bathroom remodel > home modifications @ 1.0 in: hcpcs
stair lift > home modifications @ 1.0 in: hcpcs
stair glide > home modifications @ 1.0 in: hcpcs
home adaptation > home modifications @ 1.0 in: hcpcs
van lift > vehicle modifications @ 1.0 in: hcpcs
car hand controls > vehicle modifications @ 1.0 in: hcpcs
personal care aide > personal care services per 15 minutes @ 1.0 in: hcpcs
pca > personal care services @ 0.8 in: hcpcs
caregiver at home > attendant care services @ 1.0 in: hcpcs
caregiver at home > personal care services in: hcpcs
companion > companion care adult @ 1.0 in: hcpcs
respite > respite care services @ 1.0 in: hcpcs
respite > unskilled respite care in: hcpcs
private nurse > private duty independent nursing services @ 1.0 in: hcpcs
shift nurse > private duty independent nursing services @ 1.0 in: hcpcs
private duty nursing > private duty independent nursing services licensed @ 1.0 in: hcpcs
night nurse > private duty independent nursing services @ 0.8 in: hcpcs
interpreter > sign language or oral interpretive services @ 1.0 in: hcpcs
asl interpreter > sign language or oral interpretive services @ 1.0 in: hcpcs
translator > sign language or oral interpretive services @ 1.0 in: hcpcs
case manager > case management each 15 minutes @ 1.0 in: hcpcs
case manager > targeted case management in: hcpcs
day habilitation > day habilitation waiver @ 1.0 in: hcpcs
sheltered workshop > habilitation prevocational waiver @ 1.0 in: hcpcs
residential habilitation > habilitation residential waiver @ 1.0 in: hcpcs
assisted living > assisted living waiver @ 1.0 in: hcpcs
summer camp > therapeutic camping @ 1.0 in: hcpcs
camp > therapeutic camping @ 1.0 in: hcpcs
iep services > school-based individualized education program services @ 1.0 in: hcpcs
lead inspection > comprehensive environmental lead investigation @ 1.0 in: hcpcs
financial manager > financial management self-directed waiver @ 1.0 in: hcpcs
med administration nurse > administration of oral intramuscular subcutaneous medication by health care agency @ 1.0 in: hcpcs
breast milk donor > human breast milk processing storage distribution @ 1.0 in: hcpcs
milk bank > human breast milk processing storage distribution @ 1.0 in: hcpcs
diaper service > diaper service reusable diaper @ 1.0 in: hcpcs

# --- Blood, C codes, others
whole blood > blood whole for transfusion per unit @ 1.0 in: hcpcs
packed cells > red blood cells each unit @ 1.0 in: hcpcs
packed cells > red blood cells leukocytes reduced in: hcpcs
prbc > red blood cells each unit @ 1.0 in: hcpcs
prbc > red blood cells leukocytes reduced each unit in: hcpcs
leukoreduced > leukocytes reduced @ 1.0 in: hcpcs
leukopoor > leukocytes reduced @ 1.0 in: hcpcs
platelets > platelets pheresis leukocytes reduced each unit @ 0.85 in: hcpcs
single donor platelets > platelets pheresis each unit @ 1.0 in: hcpcs
ffp > fresh frozen plasma single donor frozen within 8 hours @ 1.0 in: hcpcs
fresh frozen plasma > fresh frozen plasma single donor frozen within 8 hours @ 1.0 in: hcpcs
cryo > cryoprecipitate each unit if: unit, units, plasma, blood, transfusion, transfused, fibrinogen in: hcpcs
albumin > infusion albumin human @ 1.0 in: hcpcs
albumin 25 > infusion albumin human 25% 50 ml @ 1.0 in: hcpcs
albumin 5 > infusion albumin human 5% 250 ml @ 1.0 in: hcpcs
granulocyte transfusion > granulocytes pheresis @ 1.0 in: hcpcs
wbc transfusion > granulocytes pheresis @ 1.0 in: hcpcs
lab travel > travel allowance one way laboratory specimen @ 1.0 in: hcpcs
cath specimen > catheterization for collection of specimen @ 1.0 in: hcpcs
hair test drug > hair analysis @ 0.6 in: hcpcs
vaginal wet prep > wet mounts including preparations of vaginal @ 1.0 in: hcpcs
wet prep > wet mounts including preparations of vaginal @ 1.0 in: hcpcs
koh > potassium hydroxide preparations @ 1.0 in: hcpcs
scotch tape test > pinworm examinations @ 1.0 in: hcpcs
ferning > fern test @ 1.0 in: hcpcs
postcoital test > post-coital direct qualitative examinations @ 1.0 in: hcpcs
portable x-ray > transportation of portable x-ray equipment @ 1.0 in: hcpcs
portable x-ray > set-up portable x-ray equipment in: hcpcs
mobile x-ray > transportation of portable x-ray equipment @ 1.0 in: hcpcs
portable ekg > transportation of portable ekg @ 1.0 in: hcpcs
coated stent > stent coated/covered with delivery system @ 1.0 in: hcpcs
drug eluting stent > stent coated/covered with delivery system @ 1.0 in: hcpcs
covered stent > stent coated/covered with delivery system @ 1.0 in: hcpcs
bare metal stent > stent non-coated/non-covered with delivery system @ 1.0 in: hcpcs
biliary stent > stent non-coronary temporary with delivery system @ 1.0 in: hcpcs
biliary stent > stent coated/covered with delivery system in: hcpcs
ureteral stent > stent non-coronary temporary without delivery system @ 1.0 in: hcpcs
pancreatic stent > stent non-coronary temporary without delivery system @ 1.0 in: hcpcs
dual chamber pacemaker > pacemaker dual chamber rate-responsive implantable @ 1.0 in: hcpcs
single chamber pacemaker > pacemaker single chamber rate-responsive implantable @ 1.0 in: hcpcs
pacemaker > pacemaker dual chamber rate-responsive implantable @ 0.85 in: hcpcs
biventricular pacemaker > pacemaker other than single or dual chamber implantable @ 1.0 in: hcpcs
crt-p > pacemaker other than single or dual chamber implantable @ 1.0 in: hcpcs
crt-d > cardioverter-defibrillator other than single or dual chamber implantable @ 1.0 in: hcpcs
icd > cardioverter-defibrillator implantable @ 1.0 in: hcpcs
defibrillator > cardioverter-defibrillator implantable @ 1.0 in: hcpcs
defibrillator > automatic external defibrillator in: hcpcs
aicd > cardioverter-defibrillator implantable @ 1.0 in: hcpcs
pacemaker lead > lead pacemaker other than transvenous vdd single pass @ 1.0 in: hcpcs
pacing lead > lead pacemaker other than transvenous vdd single pass @ 1.0 in: hcpcs
icd lead > lead cardioverter-defibrillator endocardial @ 1.0 in: hcpcs
lv lead > lead left ventricular coronary venous system @ 1.0 in: hcpcs
coronary sinus lead > lead left ventricular coronary venous system @ 1.0 in: hcpcs
guidewire > guide wire @ 1.0 in: hcpcs
sheath > introducer/sheath other than guiding other than intracardiac electrophysiological non-laser @ 0.85 in: hcpcs
introducer sheath > introducer/sheath other than guiding other than intracardiac electrophysiological non-laser @ 1.0 in: hcpcs
laser sheath > introducer/sheath laser @ 1.0 in: hcpcs
angio-seal > closure device vascular @ 1.0 in: hcpcs
angioseal > closure device vascular @ 1.0 in: hcpcs
perclose > closure device vascular @ 1.0 in: hcpcs
mynx > closure device vascular @ 1.0 in: hcpcs
angioplasty balloon > catheter transluminal angioplasty non-laser @ 1.0 in: hcpcs
ptca balloon > catheter transluminal angioplasty non-laser @ 1.0 in: hcpcs
balloon catheter > catheter transluminal angioplasty non-laser @ 1.0 in: hcpcs
balloon catheter > catheter balloon dilatation non-vascular in: hcpcs
drug coated balloon > catheter transluminal angioplasty drug-coated non-laser @ 1.0 in: hcpcs
dcb > catheter transluminal angioplasty drug-coated non-laser @ 1.0 in: hcpcs
lutonix > catheter transluminal angioplasty drug-coated non-laser @ 1.0 in: hcpcs
atherectomy > catheter transluminal atherectomy @ 1.0 in: hcpcs
rotablator > catheter transluminal atherectomy rotational @ 1.0 in: hcpcs
ivus catheter > catheter intravascular ultrasound @ 1.0 in: hcpcs
ice catheter > catheter intracardiac echocardiography @ 1.0 in: hcpcs
ablation catheter > catheter electrophysiology diagnostic/ablation @ 1.0 in: hcpcs
thrombectomy catheter > catheter thrombectomy/embolectomy @ 1.0 in: hcpcs
fogarty > catheter thrombectomy/embolectomy @ 1.0 in: hcpcs
picc line > catheter infusion inserted peripherally centrally or midline @ 1.0 in: hcpcs
picc > catheter infusion inserted peripherally centrally or midline @ 1.0 in: hcpcs
central line > catheter infusion inserted peripherally centrally or midline @ 1.0 in: hcpcs
permcath > catheter hemodialysis/peritoneal long-term @ 1.0 in: hcpcs
dialysis catheter > catheter hemodialysis/peritoneal long-term @ 1.0 in: hcpcs
tenckhoff > catheter hemodialysis/peritoneal long-term @ 1.0 in: hcpcs
quinton > catheter hemodialysis/peritoneal short-term @ 1.0 in: hcpcs
port a cath > port indwelling implantable @ 1.0 in: hcpcs
portacath > port indwelling implantable @ 1.0 in: hcpcs
mediport > port indwelling implantable @ 1.0 in: hcpcs
chemo port > port indwelling implantable @ 1.0 in: hcpcs
pigtail drain > catheter drainage @ 1.0 in: hcpcs
epidural catheter > catheter intraspinal @ 1.0 in: hcpcs
ivc filter > vena cava filter @ 1.0 in: hcpcs
greenfield filter > vena cava filter @ 1.0 in: hcpcs
distal protection device > embolization protective system @ 1.0 in: hcpcs
embolic protection > embolization protective system @ 1.0 in: hcpcs
stent graft > graft vascular in: hcpcs
stent graft > stent coated/covered with delivery system @ 0.8 in: hcpcs
hernia mesh > mesh implantable @ 1.0 in: hcpcs
mesh > mesh implantable @ 1.0 in: hcpcs
bladder sling > repair device urinary incontinence with sling graft @ 1.0 in: hcpcs
tvt sling > repair device urinary incontinence with sling graft @ 1.0 in: hcpcs
seprafilm > adhesion barrier @ 1.0 in: hcpcs
interceed > adhesion barrier @ 1.0 in: hcpcs
suture anchor > anchor/screw for opposing bone-to-bone or soft tissue-to-bone @ 1.0 in: hcpcs
bone screw > anchor/screw for opposing bone-to-bone or soft tissue-to-bone @ 1.0 in: hcpcs
bone anchor > anchor/screw for opposing bone-to-bone or soft tissue-to-bone @ 1.0 in: hcpcs
bone plate > anchor/screw for opposing bone-to-bone or soft tissue-to-bone @ 0.7 in: hcpcs
interference screw > anchor/screw for opposing bone-to-bone or soft tissue-to-bone @ 1.0 in: hcpcs
tissue expander > prosthesis breast implantable @ 0.8 in: hcpcs
total joint implant > joint device implantable @ 1.0 in: hcpcs
knee implant > joint device implantable @ 1.0 in: hcpcs
hip implant > joint device implantable @ 1.0 in: hcpcs
spine cage > interbody cage @ 0.8 in: hcpcs
silicone oil eye > retinal tamponade device silicone oil @ 1.0 in: hcpcs
glaucoma shunt device > ocular implant aqueous drainage assist device @ 1.0 in: hcpcs
argus retina > retinal prosthesis @ 1.0 in: hcpcs
bone marrow needle > powered bone marrow biopsy needle @ 1.0 in: hcpcs
cryoprobe > probe/needle cryoablation @ 1.0 in: hcpcs
septal occluder > septal defect implant system intracardiac @ 1.0 in: hcpcs
amplatzer > septal defect implant system intracardiac @ 1.0 in: hcpcs
palladium seeds > brachytherapy source palladium-103 @ 1.0 in: hcpcs
cesium seeds > brachytherapy source cesium-131 @ 1.0 in: hcpcs
therasphere > brachytherapy source non-stranded yttrium-90 @ 1.0 in: hcpcs
sir-spheres > brachytherapy source non-stranded yttrium-90 @ 1.0 in: hcpcs
y90 > brachytherapy source non-stranded yttrium-90 @ 1.0 in: hcpcs
plaster cast > cast supplies plaster @ 1.0 in: hcpcs
fiberglass cast > cast supplies fiberglass @ 1.0 in: hcpcs
short arm cast > cast supplies short arm cast adult @ 1.0 in: hcpcs
long arm cast > cast supplies long arm cast adult @ 1.0 in: hcpcs
short leg cast > cast supplies short leg cast adult @ 1.0 in: hcpcs
long leg cast > cast supplies long leg cast adult @ 1.0 in: hcpcs
gauntlet cast > cast supplies gauntlet cast @ 1.0 in: hcpcs
walking cast > cast supplies short leg cast @ 0.7 in: hcpcs
body cast > body cast adult cast supplies @ 1.0 in: hcpcs
spica cast > cast supplies hip spica @ 1.0 in: hcpcs
shoulder cast > shoulder cast adult cast supplies @ 1.0 in: hcpcs
pediatric cast > cast supplies pediatric @ 1.0 in: hcpcs
child cast > cast supplies pediatric @ 1.0 in: hcpcs
arm splint > cast supplies short arm splint @ 1.0 in: hcpcs
leg splint > cast supplies short leg splint @ 1.0 in: hcpcs
finger splint > finger splint static @ 1.0 in: hcpcs
finger splint > finger orthosis without joints in: hcpcs

# --- Further
mouthpiece = mouth piece @ 1.0
flotation mattress > water pressure mattress @ 1.0 in: hcpcs
flotation mattress > gel pressure mattress in: hcpcs
telephone pacemaker monitor > pacemaker monitor self contained @ 1.0 in: hcpcs
pacemaker check by phone > pacemaker monitor self contained @ 1.0 in: hcpcs
fiberglass casting > special casting material fiberglass @ 1.0 in: hcpcs
casting tape > special casting material fiberglass @ 1.0 in: hcpcs
plaster roll > cast supplies plaster @ 1.0 in: hcpcs

# --- As people ask for it
pump swollen arm > pneumatic compressor segmental home model @ 0.95 in: hcpcs
pump swollen leg > pneumatic compressor segmental home model @ 0.95 in: hcpcs
swollen arm > pneumatic compressor if: pump, sleeve, machine, garment, glove in: hcpcs
swollen arm > gradient compression arm sleeve @ 0.85 if: pump, sleeve, machine, garment, glove in: hcpcs
shake chest > high frequency chest wall oscillation system @ 0.95 in: hcpcs
vibrating vest > high frequency chest wall oscillation system @ 0.95 in: hcpcs
loosen phlegm > high frequency chest wall oscillation | percussor in: hcpcs
loosen phlegm > oscillatory positive expiratory pressure @ 0.85 in: hcpcs
cough up mucus > cough stimulating device in: hcpcs
cough up mucus > oscillatory positive expiratory pressure @ 0.85 in: hcpcs
help cough > cough stimulating device @ 0.95 in: hcpcs
insulin pen needle > needle sterile any size @ 0.95 in: hcpcs
needles for pen > needle sterile any size @ 0.95 in: hcpcs
needle disposal > supply not otherwise @ 0.6 in: hcpcs
sugar sensor > supply allowance non-adjunctive non-implanted continuous glucose monitor @ 0.95 in: hcpcs
sensor arm > supply allowance non-adjunctive non-implanted continuous glucose monitor @ 0.85 if: sugar, glucose, diabetes, diabetic in: hcpcs
no finger stick > non-adjunctive non-implanted continuous glucose monitor @ 0.95 in: hcpcs
prick finger > lancets @ 0.95 in: hcpcs
prick finger > spring-powered device for lancet in: hcpcs
check sugar > blood glucose monitor @ 0.95 in: hcpcs
check sugar > blood glucose test strips in: hcpcs
sugar strips > blood glucose test reagent strips home blood glucose monitor @ 0.95 in: hcpcs
sling broken arm > slings @ 1.0 in: hcpcs
broken foot > walking boot @ 0.85 if: boot, brace, shoe in: hcpcs
broken ankle > walking boot @ 0.85 if: boot, brace in: hcpcs
broken toe > surgical boot/shoe @ 0.8 if: boot, shoe in: hcpcs
broken finger > finger orthosis @ 0.95 in: hcpcs
broken finger > finger splint static in: hcpcs
broken wrist > wrist hand orthosis | short arm splint if: brace, splint, support in: hcpcs
broken wrist > upper extremity fracture orthosis wrist @ 0.85 if: brace, splint, support in: hcpcs
broken collarbone > shoulder orthosis figure of eight @ 0.95 in: hcpcs
broken back > tlso @ 0.85 if: brace, corset, support in: hcpcs
broken neck > cervical collar if: brace, collar, halo in: hcpcs
broken neck > cervical halo @ 0.85 if: brace, collar, halo in: hcpcs
sore knee > knee orthosis @ 0.85 if: brace, sleeve, support, wrap in: hcpcs
bad knee > knee orthosis @ 0.85 if: brace, sleeve, support, wrap in: hcpcs
weak ankle > ankle orthosis if: brace, support in: hcpcs
weak ankle > ankle foot orthosis @ 0.85 if: brace, support in: hcpcs
sore heel > heel pad | heel stabilizer in: hcpcs
sore heel > static or dynamic ankle foot orthosis @ 0.8 in: hcpcs
sore back > lumbar orthosis if: brace, belt, support, corset in: hcpcs
sore back > lumbar-sacral orthosis @ 0.85 if: brace, belt, support, corset in: hcpcs
sore neck > cervical flexible if: collar, brace, traction in: hcpcs
sore neck > cervical traction @ 0.85 if: collar, brace, traction in: hcpcs
drag foot > ankle foot orthosis in: hcpcs
drag foot > foot drop splint @ 0.85 in: hcpcs
wheelchair bed sores > skin protection wheelchair seat cushion @ 0.95 in: hcpcs
wheelchair pressure sores > skin protection wheelchair seat cushion @ 0.95 in: hcpcs
cushion sores > skin protection wheelchair seat cushion @ 0.95 in: hcpcs
cushion bed sores > skin protection wheelchair seat cushion @ 0.95 in: hcpcs
sit on cushion > general use wheelchair seat cushion @ 0.85 in: hcpcs
mattress bedsores > powered pressure-reducing air mattress @ 0.95 in: hcpcs
mattress bedsores > powered pressure reducing mattress overlay/pad in: hcpcs
mattress bed sores > powered pressure-reducing air mattress @ 0.95 in: hcpcs
mattress bed sores > powered pressure reducing mattress overlay/pad in: hcpcs
bed sores > pressure reducing mattress @ 0.85 if: mattress, bed, pad, overlay, topper in: hcpcs
chair stands you up > seat lift mechanism electric @ 0.95 in: hcpcs
chair helps stand > seat lift mechanism electric @ 0.95 in: hcpcs
chair lifts up > seat lift mechanism electric @ 0.95 in: hcpcs
electric cart > power operated vehicle @ 0.95 in: hcpcs
disability scooter > power operated vehicle @ 0.95 in: hcpcs
mobility cart > power operated vehicle @ 0.85 in: hcpcs
handicap scooter > power operated vehicle @ 0.95 in: hcpcs
handicap van > vehicle modifications @ 0.95 in: hcpcs
handicap van > wheelchair van in: hcpcs
get in bathtub > transfer bench tub @ 0.95 in: hcpcs
get in bathtub > bath tub rail | patient lift bathroom in: hcpcs
out of bathtub > transfer bench tub @ 0.95 in: hcpcs
out of bathtub > bath tub rail | patient lift bathroom in: hcpcs
get out of tub > transfer bench tub @ 0.95 in: hcpcs
get out of tub > bath tub rail | patient lift bathroom in: hcpcs
shower sitting > bath/shower chair @ 0.95 in: hcpcs
sit in tub > tub stool or bench @ 0.95 in: hcpcs
sit in tub > bath/shower chair in: hcpcs
stand in shower > bath tub wall rail @ 0.8 in: hcpcs
can't get off toilet > raised toilet seat @ 0.95 in: hcpcs
can't get off toilet > toilet rail | seat lift mechanism toilet in: hcpcs
get off toilet > raised toilet seat @ 0.95 in: hcpcs
get off toilet > toilet rail | seat lift mechanism toilet in: hcpcs
toilet by bed > commode chair @ 0.95 in: hcpcs
pee in bed > urinal | underpads in: hcpcs
pee in bed > incontinence @ 0.8 in: hcpcs
pee at night > bedside drainage bag in: hcpcs
pee at night > urinal @ 0.75 in: hcpcs
pee bottle bed > urinal male @ 0.95 in: hcpcs
turn in bed > bed side rails in: hcpcs
turn in bed > trapeze bar @ 0.75 in: hcpcs
pull up in bed > trapeze bar @ 0.95 in: hcpcs
pull up bar bed > trapeze bar @ 0.95 in: hcpcs
get out of bed > patient lift if: lift, help, rail, machine, equipment in: hcpcs
get out of bed > bed side rails @ 0.85 if: lift, help, rail, machine, equipment in: hcpcs
lift patient > patient lift hydraulic @ 0.95 in: hcpcs
lift person > patient lift hydraulic @ 0.95 in: hcpcs
fall out of bed > bed side rails @ 0.95 in: hcpcs
watch mom > companion care adult @ 0.95 in: hcpcs
watch mom > day care services adult | attendant care in: hcpcs
watch dad > companion care adult @ 0.95 in: hcpcs
watch dad > day care services adult | attendant care in: hcpcs
watch parent > companion care adult @ 0.95 in: hcpcs
watch parent > day care services adult | attendant care in: hcpcs
watch elderly > companion care adult @ 0.95 in: hcpcs
watch elderly > day care services adult | attendant care in: hcpcs
sit with mom > companion care adult @ 0.95 in: hcpcs
sit with mom > attendant care in: hcpcs
stay with elderly > companion care adult @ 0.95 in: hcpcs
stay with elderly > attendant care in: hcpcs
break for caregiver > respite care @ 0.95 in: hcpcs
help bathing > personal care services @ 0.95 in: hcpcs
help bathing > services of home health/hospice aide in: hcpcs
help dressing > personal care services @ 0.85 in: hcpcs
help with cooking > homemaker service @ 0.95 in: hcpcs
help around house > homemaker service @ 0.95 in: hcpcs
help around house > chore services in: hcpcs
food delivered > home delivered meals @ 0.95 in: hcpcs
ride to dialysis > non-emergency transportation @ 0.95 in: hcpcs
ride > non-emergency transportation if: doctor, dialysis, appointment, clinic, hospital, therapy, medical, chemo in: hcpcs
drive patient > non-emergency transportation @ 0.95 in: hcpcs
transport dialysis > non-emergency transportation @ 0.95 in: hcpcs
find job > supported employment @ 0.95 in: hcpcs
job help > supported employment @ 0.95 in: hcpcs
job training > habilitation prevocational @ 0.95 in: hcpcs
job training > supported employment in: hcpcs
find housing > supported housing @ 0.95 in: hcpcs
find housing > community transition in: hcpcs
nurse coming > direct skilled nursing services of a registered nurse @ 0.95 in: hcpcs
nurse coming > nursing care in the home by registered nurse in: hcpcs
nurse at home > direct skilled nursing services of a registered nurse @ 0.95 in: hcpcs
nurse at home > nursing care in the home by registered nurse in: hcpcs
doctor coming home > physician visit at member's home @ 0.95 in: hcpcs
bag of iv nutrition > parenteral nutrition solution compounded amino acid and carbohydrates @ 0.95 in: hcpcs
tpn > parenteral nutrition solution compounded amino acid and carbohydrates electrolytes @ 0.95 in: hcpcs
tpn bag > parenteral nutrition solution compounded amino acid and carbohydrates @ 0.95 in: hcpcs
iv food > parenteral nutrition solution @ 0.95 in: hcpcs
sticky dressing > foam dressing adhesive border | transparent film in: hcpcs
sticky dressing > hydrocolloid dressing adhesive border @ 0.85 in: hcpcs
dressing sticks > foam dressing adhesive border in: hcpcs
dressing sticks > transparent film @ 0.85 in: hcpcs
nonstick dressing > contact layer @ 0.95 in: hcpcs
does not stick wound > contact layer @ 0.95 in: hcpcs
wound packing > packing strips | alginate dressing wound filler in: hcpcs
wound packing > gauze impregnated @ 0.85 in: hcpcs
draining wound > specialty absorptive dressing | alginate dressing if: dressing, bandage, pad, cover in: hcpcs
draining wound > foam dressing @ 0.85 if: dressing, bandage, pad, cover in: hcpcs
glue remover > adhesive remover or solvent @ 0.95 in: hcpcs
adhesive off skin > adhesive remover or solvent @ 0.95 in: hcpcs
stoma glue > adhesive liquid @ 0.95 in: hcpcs
ostomy glue > adhesive liquid @ 0.95 in: hcpcs
skin glue ostomy > adhesive liquid @ 0.95 in: hcpcs
leaking ostomy > ostomy skin barrier in: hcpcs
leaking ostomy > ostomy ring @ 0.75 in: hcpcs
smell ostomy > ostomy deodorant @ 0.95 in: hcpcs
bag smell > ostomy deodorant @ 0.85 in: hcpcs
ostomy itch > ostomy skin barrier powder @ 0.7 in: hcpcs
bag around stoma > ostomy pouch @ 0.95 in: hcpcs
bag for poop > ostomy pouch drainable @ 0.95 in: hcpcs
leak urine > incontinence @ 0.85 if: pad, pads, brief, diaper, underwear, liner in: hcpcs
can't hold urine > incontinence @ 0.85 in: hcpcs
dribbling men > disposable liner shield guard pad @ 0.85 in: hcpcs
can't talk device > speech generating device @ 0.95 in: hcpcs
talk after laryngectomy > artificial larynx @ 0.95 in: hcpcs
talk after laryngectomy > tracheo-esophageal voice prosthesis in: hcpcs
talk with trach > tracheostomy speaking valve @ 0.95 in: hcpcs
tablet that talks > speech generating device @ 0.95 in: hcpcs
can't hear tv > assistive listening device television @ 0.95 in: hcpcs
hear phone > assistive listening device telephone amplifier @ 0.95 in: hcpcs
hard of hearing phone > assistive listening device telephone amplifier @ 0.95 in: hcpcs
low vision reading > hand held low vision aids @ 0.95 in: hcpcs
read with glasses > sphere single vision @ 0.7 in: hcpcs
distance and reading glasses > sphere bifocal @ 0.95 in: hcpcs
glasses with lines > sphere bifocal @ 0.95 in: hcpcs
glasses that darken > tint photochromatic @ 0.95 in: hcpcs
glasses change in sun > tint photochromatic @ 0.95 in: hcpcs
crooked spine brace > tlso inclusive of furnishing initial orthosis only @ 0.95 in: hcpcs
curved spine brace > tlso inclusive of furnishing initial orthosis only @ 0.95 in: hcpcs
chest strap heart monitor > event recorder @ 0.6 in: hcpcs
heart vest > automatic external defibrillator garment @ 0.95 in: hcpcs
shock vest > automatic external defibrillator garment @ 0.95 in: hcpcs
heart shocker home > automatic external defibrillator @ 0.95 in: hcpcs
blood thinner home test > home inr monitoring @ 0.95 in: hcpcs
home blood test warfarin > home inr monitoring @ 0.95 in: hcpcs
oxygen at home > oxygen concentrator @ 0.95 in: hcpcs
oxygen at home > stationary compressed gaseous oxygen system in: hcpcs
oxygen to carry > portable oxygen concentrator @ 0.95 in: hcpcs
oxygen to carry > portable gaseous oxygen system in: hcpcs
oxygen on plane > portable oxygen concentrator @ 0.95 in: hcpcs
oxygen for travel > portable oxygen concentrator @ 0.95 in: hcpcs
battery oxygen > portable oxygen concentrator @ 0.95 in: hcpcs
tube in nose oxygen > cannula nasal @ 0.95 in: hcpcs
mask nose and mouth > full face mask positive airway pressure | combination oral/nasal mask positive airway pressure if: cpap, apnea, bipap, pap, sleep in: hcpcs
sleep mask > mask positive airway pressure @ 0.75 in: hcpcs
stop breathing at night > continuous positive airway pressure device @ 0.8 in: hcpcs
snoring machine > continuous positive airway pressure device @ 0.85 in: hcpcs
snore device > oral device appliance upper airway collapsibility @ 0.85 in: hcpcs
baby stops breathing monitor > apnea monitor @ 0.95 in: hcpcs
baby formula allergy > enteral formula pediatrics hydrolyzed @ 0.95 in: hcpcs
drink supplement > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
nutrition shake > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
nutrition drink > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
protein shake > enteral formula @ 0.75 in: hcpcs
milk for tube > enteral formula @ 0.95 in: hcpcs
tube formula > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
pump milk > breast pump @ 0.95 in: hcpcs
nerve zapper > transcutaneous electrical nerve stimulation @ 0.95 in: hcpcs
electric pads for pain > transcutaneous electrical nerve stimulation @ 0.95 in: hcpcs
shocks muscles > neuromuscular stimulator @ 0.95 in: hcpcs
stretch neck > traction equipment cervical @ 0.95 in: hcpcs
neck stretcher > traction equipment cervical @ 0.95 in: hcpcs
bend knee machine > continuous passive motion exercise device knee @ 0.95 in: hcpcs
knee bender > continuous passive motion exercise device knee @ 0.95 in: hcpcs
cold machine > fluid circulating cold pad with pump @ 0.95 in: hcpcs
wax machine > paraffin bath unit @ 0.95 in: hcpcs
light for depression > therapeutic lightbox @ 0.95 in: hcpcs
winter depression light > therapeutic lightbox @ 0.95 in: hcpcs
light for yellow baby > phototherapy bilirubin light @ 0.95 in: hcpcs
counseling for drinking > brief face-to-face behavioral counseling for alcohol misuse @ 0.95 in: hcpcs
counseling for drinking > alcohol and/or drug services in: hcpcs
drinking problem > alcohol and/or drug services @ 0.95 in: hcpcs
drinking problem > alcohol misuse in: hcpcs
alcoholic > alcohol and/or drug services @ 0.8 if: counseling, rehab, group, help, treatment, detox in: hcpcs
drug rehab > alcohol and/or drug treatment program @ 0.95 in: hcpcs
drugs in urine > drug test presumptive @ 0.95 in: hcpcs
drugs in urine > drug test definitive | alcohol and/or drug screening in: hcpcs
pee test drugs > drug test presumptive @ 0.95 in: hcpcs
pee test drugs > drug test definitive in: hcpcs

# --- ambulance and rides (HCPCS)
taxi ride doctor > non-emergency transportation taxi @ 0.95 in: hcpcs
cab ride medical > non-emergency transportation taxi @ 0.95 in: hcpcs
wheelchair van ride > non-emergency transportation wheelchair van @ 0.95 in: hcpcs
stretcher van ride > non-emergency transportation stretcher van @ 0.95 in: hcpcs
bus ride medical > non-emergency transportation bus @ 0.95 in: hcpcs
bus pass > non-emergency transportation bus @ 0.95 in: hcpcs
plane ticket treatment > non-emergency transportation air travel @ 0.95 in: hcpcs
parking clinic > transportation ancillary parking fees tolls @ 0.95 in: hcpcs
tolls > transportation ancillary parking fees tolls @ 0.95 in: hcpcs
hotel patient > transportation ancillary lodging recipient @ 0.95 in: hcpcs
hotel companion > transportation ancillary lodging escort @ 0.95 in: hcpcs
meals during travel > transportation ancillary meals recipient @ 0.95 in: hcpcs
volunteer driver > non-emergency transportation vehicle provided volunteer @ 0.95 in: hcpcs
family drove patient > non-emergency transportation vehicle provided individual @ 0.95 in: hcpcs
gas money medical > non-emergency transportation per mile @ 0.95 in: hcpcs
mileage reimbursement > non-emergency transportation per mile @ 0.95 in: hcpcs
helicopter > ambulance conventional air services rotary wing @ 0.95 in: hcpcs
helicopter ambulance > ambulance service conventional air rotary wing @ 0.95 in: hcpcs
life flight > ambulance conventional air services rotary wing @ 0.95 in: hcpcs
air ambulance plane > ambulance conventional air services fixed wing @ 0.95 in: hcpcs
plane miles > fixed wing air mileage @ 0.95 in: hcpcs
newborn ambulance > ambulance service neonatal transport @ 0.95 in: hcpcs
neonatal ambulance > ambulance service neonatal transport @ 0.95 in: hcpcs
baby transport hospital > ambulance service neonatal transport @ 0.95 in: hcpcs
basic ambulance > ambulance service basic life support @ 0.95 in: hcpcs
bls emergency > ambulance service basic life support emergency @ 0.95 in: hcpcs
bls transfer > ambulance service basic life support non-emergency @ 0.95 in: hcpcs
als emergency > ambulance service advanced life support emergency @ 0.95 in: hcpcs
als transfer > ambulance service advanced life support non-emergency @ 0.95 in: hcpcs
paramedic meet > paramedic intercept @ 0.95 in: hcpcs
icu ambulance > specialty care transport @ 0.95 in: hcpcs
extra paramedic > extra ambulance attendant @ 0.95 in: hcpcs
ambulance waiting > ambulance waiting time @ 0.95 in: hcpcs
ambulance no transport > ambulance response and treatment no transport @ 0.95 in: hcpcs
treated on scene > ambulance response and treatment no transport @ 0.95 in: hcpcs
refused ambulance ride > ambulance response and treatment no transport @ 0.95 in: hcpcs
ambulance iv > als specialized service disposable supplies iv drug therapy @ 0.95 in: hcpcs
ambulance intubation > als specialized service disposable supplies esophageal intubation @ 0.95 in: hcpcs
ambulance defibrillation > specialized service disposable supplies defibrillation @ 0.95 in: hcpcs

# --- feeding by tube and vein (HCPCS)
tube feed pump > enteral nutrition infusion pump @ 0.95 in: hcpcs
feeding pump > enteral nutrition infusion pump @ 0.95 in: hcpcs
gravity bags feeding > enteral feeding supply kit gravity fed @ 0.95 in: hcpcs
feeding syringes > enteral feeding supply kit syringe fed @ 0.95 in: hcpcs
bolus feeding kit > enteral feeding supply kit syringe fed @ 0.95 in: hcpcs
nose feeding tube > nasogastric tubing @ 0.95 in: hcpcs
ng tube wire > nasogastric tubing with stylet @ 0.95 in: hcpcs
dobhoff > nasogastric tubing with stylet @ 0.95 in: hcpcs
button feeding tube > gastrostomy jejunostomy tube low-profile @ 0.95 in: hcpcs
mickey button > gastrostomy jejunostomy tube low-profile @ 0.95 in: hcpcs
mic-key > gastrostomy jejunostomy tube low-profile @ 0.95 in: hcpcs
belly feeding tube > gastrostomy jejunostomy tube standard @ 0.95 in: hcpcs
stomach feeding tube > gastrostomy jejunostomy tube standard @ 0.95 in: hcpcs
peg tube replacement > gastrostomy jejunostomy tube standard @ 0.95 in: hcpcs
thick it > food thickener @ 0.95 in: hcpcs
simplythick > food thickener @ 0.95 in: hcpcs
thickened liquid > food thickener @ 0.95 in: hcpcs
powder to thicken > food thickener @ 0.95 in: hcpcs
pedialyte > enteral formula pediatrics replace fluids electrolytes @ 0.95 in: hcpcs
gatorade tube > enteral formula adults replace fluids electrolytes @ 0.95 in: hcpcs
fiber additive tube > additive enteral formula fiber @ 0.95 in: hcpcs
relizorb > in-line cartridge digestive enzyme enteral @ 0.95 in: hcpcs
enzyme cartridge > in-line cartridge digestive enzyme enteral @ 0.95 in: hcpcs
blended food formula > enteral formula blenderized natural foods @ 0.95 in: hcpcs
blenderized > enteral formula blenderized natural foods @ 0.95 in: hcpcs
real food blends > enteral formula blenderized natural foods @ 0.95 in: hcpcs
jevity > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
osmolite > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
isosource > enteral formula nutritionally complete intact nutrients @ 0.95 in: hcpcs
boost plus > enteral formula nutritionally complete calorically dense @ 0.95 in: hcpcs
ensure plus > enteral formula nutritionally complete calorically dense @ 0.95 in: hcpcs
twocal > enteral formula nutritionally complete calorically dense @ 0.95 in: hcpcs
nutren 2.0 > enteral formula nutritionally complete calorically dense @ 0.95 in: hcpcs
vivonex > enteral formula hydrolyzed proteins amino acids @ 0.95 in: hcpcs
peptamen > enteral formula hydrolyzed proteins @ 0.95 in: hcpcs
vital 1.5 > enteral formula hydrolyzed proteins @ 0.95 in: hcpcs
elemental diet > enteral formula hydrolyzed proteins amino acids @ 0.95 in: hcpcs
glucerna > enteral formula special metabolic needs @ 0.95 in: hcpcs
nepro > enteral formula special metabolic needs @ 0.95 in: hcpcs
pulmocare > enteral formula special metabolic needs @ 0.95 in: hcpcs
protein powder tube > enteral formula modular nutrients @ 0.95 in: hcpcs
mct oil > enteral formula modular nutrients @ 0.95 in: hcpcs
pku formula > enteral formula special metabolic needs inherited disease @ 0.95 in: hcpcs
phenylketonuria formula > enteral formula inherited disease metabolism @ 0.95 in: hcpcs
pediasure > enteral formula pediatrics nutritionally complete intact nutrients @ 0.95 in: hcpcs
soy baby formula > enteral formula pediatrics soy based @ 0.95 in: hcpcs
isomil > enteral formula pediatrics soy based @ 0.95 in: hcpcs
high calorie baby formula > enteral formula pediatrics calorically dense @ 0.95 in: hcpcs
neocate > enteral formula pediatrics hydrolyzed amino acids peptides @ 0.95 in: hcpcs
elecare > enteral formula pediatrics hydrolyzed amino acids peptides @ 0.95 in: hcpcs
nutramigen > enteral formula pediatrics hydrolyzed amino acids peptides @ 0.95 in: hcpcs
alimentum > enteral formula pediatrics hydrolyzed amino acids peptides @ 0.95 in: hcpcs
pregestimil > enteral formula pediatrics hydrolyzed amino acids peptides @ 0.95 in: hcpcs
ketocal > enteral formula pediatrics special metabolic needs @ 0.95 in: hcpcs
tpn pump > parenteral nutrition infusion pump @ 0.95 in: hcpcs
tpn kit > parenteral nutrition supply kit @ 0.95 in: hcpcs
tpn tubing > parenteral nutrition administration kit @ 0.95 in: hcpcs
tpn lipids > parenteral nutrition solution lipids @ 0.95 in: hcpcs
intralipid > parenteral nutrition solution lipids @ 0.95 in: hcpcs
smoflipid > parenteral nutrition solution lipids @ 0.95 in: hcpcs
tpn vitamins > parenteral nutrition additives vitamins trace elements @ 0.95 in: hcpcs
tpn dextrose > parenteral nutrition solution carbohydrates dextrose @ 0.95 in: hcpcs
tpn protein > parenteral nutrition solution amino acid @ 0.95 in: hcpcs
kidney tpn > parenteral nutrition solution renal @ 0.95 in: hcpcs
stress tpn > parenteral nutrition solution stress @ 0.95 in: hcpcs
liver tpn > parenteral nutrition solution hepatic @ 0.95 in: hcpcs

# --- wheelchair parts by trade and lay words (HCPCS)
wheelchair table > wheelchair accessory tray @ 0.95 in: hcpcs
wheelchair heel strap > heel loop holder @ 0.95 in: hcpcs
wheelchair toe strap > toe loop holder @ 0.95 in: hcpcs
wheelchair head rest > wheelchair accessory headrest @ 0.95 in: hcpcs
wheelchair neck rest > wheelchair accessory headrest @ 0.95 in: hcpcs
wheelchair side support > wheelchair accessory lateral trunk hip support @ 0.95 in: hcpcs
wheelchair lateral > wheelchair accessory lateral trunk hip support @ 0.95 in: hcpcs
wheelchair hip guide > wheelchair accessory lateral trunk hip support @ 0.95 in: hcpcs
wheelchair knee guide > wheelchair accessory lateral thigh knee support @ 0.95 in: hcpcs
pommel > wheelchair accessory medial thigh support @ 0.95 in: hcpcs
abductor wheelchair > wheelchair accessory medial thigh support @ 0.95 in: hcpcs
one arm wheelchair > manual wheelchair accessory one-arm drive attachment @ 0.95 in: hcpcs
wheelchair chest strap > wheelchair accessory shoulder harness chest strap @ 0.95 in: hcpcs
wheelchair vest > safety vest wheelchair @ 0.95 in: hcpcs
wheelchair seat belt > wheelchair accessory positioning belt safety belt @ 0.95 in: hcpcs
wheelchair lap belt > wheelchair accessory positioning belt safety belt @ 0.95 in: hcpcs
wheelchair brake extension > manual wheelchair accessory wheel lock brake extension @ 0.95 in: hcpcs
wheelchair brake > wheel lock assembly @ 0.95 in: hcpcs
quad knobs > hand rim with projections @ 0.95 in: hcpcs
quad pegs > hand rim with projections @ 0.95 in: hcpcs
wheelchair push rim > manual wheelchair accessory handrim @ 0.95 in: hcpcs
wheelchair potty seat > commode seat wheelchair @ 0.95 in: hcpcs
wheelchair anti tippers > anti-tipping device @ 0.95 in: hcpcs
anti tip bars > manual wheelchair accessory anti-tipping device @ 0.95 in: hcpcs
grade aids > manual wheelchair accessory anti-rollback device @ 0.95 in: hcpcs
hill holder > manual wheelchair accessory anti-rollback device @ 0.95 in: hcpcs
wheelchair arm pads > arm pad replacement @ 0.95 in: hcpcs
wheelchair armrest > detachable armrest @ 0.95 in: hcpcs
wheelchair desk arms > detachable adjustable height armrest @ 0.95 in: hcpcs
wheelchair upholstery > wheelchair accessory seat upholstery @ 0.95 in: hcpcs
wheelchair sling seat > wheelchair accessory seat upholstery @ 0.95 in: hcpcs
wheelchair back fabric > wheelchair accessory back upholstery @ 0.95 in: hcpcs
smart drive > manual wheelchair accessory power assist @ 0.95 in: hcpcs
smartdrive > manual wheelchair accessory power assist @ 0.95 in: hcpcs
e-motion wheels > manual wheelchair accessory power assist @ 0.95 in: hcpcs
power assist wheels > manual wheelchair accessory power assist @ 0.95 in: hcpcs
lever drive wheelchair > lever-activated wheel drive @ 0.95 in: hcpcs
wheelchair leg rest > elevating leg rest @ 0.95 in: hcpcs
wheelchair foot rest > footrest complete assembly @ 0.95 in: hcpcs
wheelchair foot plate > footplate @ 0.95 in: hcpcs
wheelchair calf pad > calf rest pad @ 0.95 in: hcpcs
wheelchair solid seat > solid seat insert @ 0.95 in: hcpcs
tilt wheelchair power > power seating system tilt only @ 0.95 in: hcpcs
power recline > power seating system recline only @ 0.95 in: hcpcs
tilt and recline > power seating system combination tilt recline @ 0.95 in: hcpcs
power leg rests > power seating system power leg elevation @ 0.95 in: hcpcs
wheelchair shocks > shock absorber wheelchair @ 0.95 in: hcpcs
stump board > residual limb support system wheelchair @ 0.95 in: hcpcs
amputee board > residual limb support system wheelchair @ 0.95 in: hcpcs
wheelchair tie down > wheelchair transit securement system @ 0.95 in: hcpcs
wheelchair vent tray > wheelchair accessory ventilator tray @ 0.95 in: hcpcs
wheelchair joystick mount > swingaway retractable removable mounting hardware joystick @ 0.95 in: hcpcs
joystick > hand control interface joystick @ 0.95 in: hcpcs
sip and puff > sip and puff interface @ 0.95 in: hcpcs
sip n puff > sip and puff interface @ 0.95 in: hcpcs
chin joystick > chin cup @ 0.95 in: hcpcs
wheelchair battery > sealed lead acid battery @ 0.95 in: hcpcs
scooter battery > sealed lead acid battery @ 0.95 in: hcpcs
group 24 battery > group 24 sealed lead acid battery @ 0.95 in: hcpcs
gel battery > gel cell sealed lead acid battery @ 0.95 in: hcpcs
wheelchair charger > power wheelchair accessory battery charger @ 0.95 in: hcpcs
wheelchair motor > power wheelchair component drive wheel motor @ 0.95 in: hcpcs
wheelchair gear box > power wheelchair component drive wheel gear box @ 0.95 in: hcpcs
wheelchair controller > power wheelchair accessory controller @ 0.95 in: hcpcs
wheelchair tire > tire @ 0.95 in: hcpcs
wheelchair flat free > foam filled tire @ 0.95 in: hcpcs
wheelchair inner tube > tube for pneumatic tire @ 0.95 in: hcpcs
wheelchair caster > caster @ 0.95 in: hcpcs
wheelchair front wheel > front caster assembly @ 0.95 in: hcpcs
wheelchair back wheel > rear wheel assembly @ 0.95 in: hcpcs
spoke guard > spoke protectors @ 0.95 in: hcpcs
wheelchair iv pole > iv hanger @ 0.95 in: hcpcs
wheelchair crutch holder > crutch and cane holder @ 0.95 in: hcpcs
wheelchair cane holder > crutch and cane holder @ 0.95 in: hcpcs
forearm trough > accessory arm trough @ 0.95 in: hcpcs
gel cushion wheelchair > skin protection wheelchair seat cushion @ 0.95 in: hcpcs
standing wheelchair > wheelchair accessory power standing system @ 0.95 in: hcpcs
stander > standing frame table system @ 0.95 in: hcpcs
sit to stand frame > combination sit to stand frame system @ 0.95 in: hcpcs
prone stander > standing frame system one position @ 0.95 in: hcpcs
companion chair > transport chair @ 0.95 in: hcpcs
push chair adult > transport chair @ 0.95 in: hcpcs
geri chair > rollabout chair @ 0.95 in: hcpcs
rolling chair > rollabout chair @ 0.95 in: hcpcs
mobility scooter > power operated vehicle @ 0.95 in: hcpcs
electric scooter > power operated vehicle @ 0.95 in: hcpcs
three wheel scooter > power operated vehicle @ 0.95 in: hcpcs
heavy scooter > power operated vehicle heavy duty @ 0.95 in: hcpcs
jazzy > power wheelchair group 2 @ 0.95 in: hcpcs
hoveround > power wheelchair group 2 @ 0.95 in: hcpcs
power chair heavy > power wheelchair heavy duty @ 0.95 in: hcpcs
power chair child > power wheelchair pediatric @ 0.95 in: hcpcs
wheelchair loaner > temporary replacement patient owned equipment @ 0.95 in: hcpcs
wheelchair repair > repair nonroutine service durable medical equipment @ 0.95 in: hcpcs
gait trainer child > gait trainer pediatric size @ 0.95 in: hcpcs
mulholland walker > gait trainer pediatric size @ 0.95 in: hcpcs
rifton pacer > gait trainer pediatric size @ 0.95 in: hcpcs
trapeze > trapeze bars patient helper @ 0.95 in: hcpcs
bed trapeze > trapeze bars attached to bed @ 0.95 in: hcpcs
over bed bar > trapeze bars attached to bed @ 0.95 in: hcpcs
cpm knee > continuous passive motion exercise device knee @ 0.95 in: hcpcs
cpm machine > continuous passive motion exercise device @ 0.95 in: hcpcs
home neck traction > cervical traction equipment @ 0.95 in: hcpcs
over door traction > traction equipment overdoor cervical @ 0.95 in: hcpcs
neck halter > cervical head harness halter @ 0.95 in: hcpcs

# --- machines at home (HCPCS)
dynasplint > dynamic adjustable extension flexion device @ 0.95 in: hcpcs
dynasplint wrist > dynamic adjustable wrist extension flexion device @ 0.95 in: hcpcs
dynasplint ankle > dynamic adjustable ankle extension flexion device @ 0.95 in: hcpcs
dynasplint finger > dynamic adjustable finger extension flexion device @ 0.95 in: hcpcs
jas splint > static progressive stretch device @ 0.95 in: hcpcs
jas elbow > static progressive stretch elbow device @ 0.95 in: hcpcs
jas knee > static progressive stretch knee device @ 0.95 in: hcpcs
jas shoulder > static progressive stretch shoulder device @ 0.95 in: hcpcs
therabite > jaw motion rehabilitation system @ 0.95 in: hcpcs
jaw stretcher > jaw motion rehabilitation system @ 0.95 in: hcpcs
picture board > communication board non-electronic @ 0.95 in: hcpcs
letter board > communication board non-electronic @ 0.95 in: hcpcs
talking device > speech generating device @ 0.95 in: hcpcs
talker > speech generating device @ 0.95 in: hcpcs
dynavox > speech generating device synthesized speech @ 0.95 in: hcpcs
tobii > speech generating device synthesized speech @ 0.95 in: hcpcs
eye gaze device > accessory for speech generating device @ 0.95 in: hcpcs
speech app tablet > speech generating software program @ 0.95 in: hcpcs
mount for talker > accessory speech generating device mounting system @ 0.95 in: hcpcs
home stomach suction > gastric suction pump home model @ 0.95 in: hcpcs
talking glucose meter > blood glucose monitor integrated voice synthesizer @ 0.95 in: hcpcs
home dialysis machine > hemodialysis machine @ 0.95 in: hcpcs
water softener dialysis > water softening system hemodialysis @ 0.95 in: hcpcs
dialysis scale > scale @ 0.95 in: hcpcs
pd cycler > automatic intermittent peritoneal dialysis system @ 0.95 in: hcpcs
oxygen tank cart > oxygen accessory wheeled cart @ 0.95 in: hcpcs
home oxygen machine > oxygen concentrator @ 0.95 in: hcpcs
portable oxygen machine > portable oxygen concentrator @ 0.95 in: hcpcs
walk in tub > whirlpool tub walk-in @ 0.95 in: hcpcs
jacuzzi > whirlpool @ 0.95 in: hcpcs

# --- orthoses by joint and trade word (HCPCS)
philadelphia collar > cervical semi-rigid two piece @ 0.95 in: hcpcs
aspen collar > cervical semi-rigid two piece @ 0.95 in: hcpcs
miami j > cervical semi-rigid thermoplastic foam two piece @ 0.95 in: hcpcs
soft collar > cervical flexible non-adjustable foam collar @ 0.95 in: hcpcs
foam collar > cervical flexible foam collar @ 0.95 in: hcpcs
somi > cervical multiple post collar occipital mandibular somi @ 0.95 in: hcpcs
halo vest > halo procedure cervical halo jacket vest @ 0.95 in: hcpcs
minerva > cervical thoracic orthosis @ 0.95 in: hcpcs
jewett > tlso sagittal control rigid anterior @ 0.95 in: hcpcs
cash brace > tlso sagittal control anterior @ 0.95 in: hcpcs
taylor brace > tlso sagittal-coronal control rigid posterior @ 0.95 in: hcpcs
boston brace > tlso @ 0.95 in: hcpcs
milwaukee brace > ctlso milwaukee @ 0.95 in: hcpcs
rigo cheneau > scoliosis orthosis @ 0.95 in: hcpcs
clamshell brace > tlso triplanar control two piece rigid @ 0.95 in: hcpcs
body jacket > tlso triplanar control one piece rigid @ 0.95 in: hcpcs
chairback brace > lumbar-sacral orthosis sagittal-coronal control @ 0.95 in: hcpcs
knight brace > lumbar-sacral orthosis sagittal-coronal control @ 0.95 in: hcpcs
williams flexion > lumbar-sacral orthosis @ 0.95 in: hcpcs
lumbar corset > lso corset @ 0.95 in: hcpcs
back corset > lumbar-sacral orthosis flexible @ 0.95 in: hcpcs
si belt > sacroiliac orthosis flexible @ 0.95 in: hcpcs
dynamic tennis elbow > elbow orthosis elastic @ 0.95 in: hcpcs
hip abduction brace > hip orthosis abduction control @ 0.95 in: hcpcs
frejka pillow > hip orthosis abduction frejka @ 0.95 in: hcpcs
rhino brace > hip orthosis abduction control @ 0.95 in: hcpcs
von rosen > hip orthosis abduction von rosen @ 0.95 in: hcpcs
scottish rite > legg perthes orthosis scottish rite @ 0.95 in: hcpcs
toronto brace > legg perthes orthosis toronto @ 0.95 in: hcpcs
trilateral brace > legg perthes orthosis trilateral @ 0.95 in: hcpcs
neoprene knee > knee orthosis elastic @ 0.95 in: hcpcs
knee sleeve > knee orthosis elastic @ 0.95 in: hcpcs
hinged knee > knee orthosis joints @ 0.95 in: hcpcs
patellar strap > knee orthosis elastic @ 0.95 in: hcpcs
unloader > knee orthosis medial-lateral rotation control @ 0.95 in: hcpcs
acl brace > knee orthosis derotation @ 0.95 in: hcpcs
leaf spring > ankle foot orthosis posterior single bar @ 0.95 in: hcpcs
plastic afo > ankle foot orthosis plastic @ 0.95 in: hcpcs
hinged afo > ankle foot orthosis plastic ankle joint @ 0.95 in: hcpcs
floor reaction afo > ankle foot orthosis rigid anterior tibial @ 0.95 in: hcpcs
metal brace leg > ankle foot orthosis double upright @ 0.95 in: hcpcs
leg irons > knee ankle foot orthosis double upright @ 0.95 in: hcpcs
polio brace > knee ankle foot orthosis double upright @ 0.95 in: hcpcs
aircast ankle > ankle control orthosis stirrup @ 0.95 in: hcpcs
ankle stirrup > ankle control orthosis stirrup @ 0.95 in: hcpcs
lace up ankle > ankle orthosis gauntlet @ 0.95 in: hcpcs
boot for fracture > walking boot @ 0.95 in: hcpcs
moon boot > walking boot @ 0.95 in: hcpcs
night splint > static dynamic ankle foot orthosis @ 0.95 in: hcpcs
plantar fasciitis splint > static dynamic ankle foot orthosis @ 0.95 in: hcpcs
foot drop boot > foot drop splint @ 0.95 in: hcpcs
prafo > static dynamic ankle foot orthosis @ 0.95 in: hcpcs
multi podus > static dynamic ankle foot orthosis @ 0.95 in: hcpcs
twister cables > hip knee ankle foot orthosis torsion cable @ 0.95 in: hcpcs
ucb > foot insert molded to patient ucb @ 0.95 in: hcpcs
shoe insert custom > foot insert removable molded to patient model @ 0.95 in: hcpcs
arch cookie > foot arch support premolded @ 0.95 in: hcpcs
bunion splint > hallus-valgus night dynamic splint @ 0.95 in: hcpcs
dennis browne > foot abduction rotation bar @ 0.95 in: hcpcs
denis browne > foot abduction rotation bar @ 0.95 in: hcpcs
bar and shoes > foot abduction rotation bar @ 0.95 in: hcpcs
diabetic shoe > diabetics only depth-inlay shoe @ 0.95 in: hcpcs
build up shoe > lift elevation heel and sole @ 0.95 in: hcpcs
rocker sole > metatarsal bar wedge rocker @ 0.95 in: hcpcs
outflare > sole wedge outside sole @ 0.95 in: hcpcs
sach wedge > heel wedge sach @ 0.95 in: hcpcs
post op shoe > surgical boot shoe @ 0.95 in: hcpcs
hard sole shoe > surgical boot shoe @ 0.95 in: hcpcs
clavicle strap > shoulder orthosis figure of eight @ 0.95 in: hcpcs
airplane splint > shoulder elbow wrist hand orthosis abduction @ 0.95 in: hcpcs
gunslinger > shoulder orthosis abduction @ 0.95 in: hcpcs
shoulder abduction pillow > shoulder orthosis abduction @ 0.95 in: hcpcs
hemi arm support > mobile arm support @ 0.95 in: hcpcs
balanced forearm > shoulder elbow mobile arm support @ 0.95 in: hcpcs
sarmiento > upper extremity fracture orthosis humeral @ 0.95 in: hcpcs
cock up splint > wrist hand orthosis wrist extension control @ 0.95 in: hcpcs
carpal tunnel splint > wrist hand orthosis @ 0.95 in: hcpcs
resting hand > wrist hand finger orthosis without joints @ 0.95 in: hcpcs
thumb brace > hand finger orthosis without joints @ 0.95 in: hcpcs
boxer fracture splint > hand orthosis metacarpal fracture @ 0.95 in: hcpcs
oval 8 > finger orthosis @ 0.95 in: hcpcs
swan neck splint > finger orthosis @ 0.95 in: hcpcs
stax > finger orthosis distal interphalangeal @ 0.95 in: hcpcs
tenodesis > wrist hand finger orthosis dynamic flexor hinge @ 0.95 in: hcpcs
bioness > functional electrical stimulator @ 0.95 in: hcpcs
walkaide > functional electrical stimulator @ 0.95 in: hcpcs

# --- artificial limbs by part (HCPCS)
ak leg > above knee prosthesis @ 0.95 in: hcpcs
bk leg > below knee prosthesis @ 0.95 in: hcpcs
artificial foot > foot prosthesis @ 0.95 in: hcpcs
c-leg > microprocessor control feature swing stance phase @ 0.95 in: hcpcs
microprocessor knee > microprocessor control feature swing stance phase @ 0.95 in: hcpcs
rheo knee > microprocessor control feature swing stance phase @ 0.95 in: hcpcs
genium > microprocessor control feature swing stance phase @ 0.95 in: hcpcs
hydraulic knee > endoskeletal knee-shin system hydraulic @ 0.95 in: hcpcs
pneumatic knee > endoskeletal knee-shin system pneumatic @ 0.95 in: hcpcs
polycentric knee > endoskeletal knee-shin system polycentric @ 0.95 in: hcpcs
locking knee > endoskeletal knee-shin system manual lock @ 0.95 in: hcpcs
sach foot > foot external keel sach @ 0.95 in: hcpcs
flex foot > flex-foot system @ 0.95 in: hcpcs
running blade > flex-foot system @ 0.95 in: hcpcs
vertical shock pylon > vertical shock reducing pylon @ 0.95 in: hcpcs
ankle prosthetic motor > ankle-foot system power assist @ 0.95 in: hcpcs
gel liner > socket insert locking mechanism @ 0.95 in: hcpcs
silicone liner > socket insert silicone gel @ 0.95 in: hcpcs
pin lock > suspension locking mechanism @ 0.95 in: hcpcs
suction socket > suction suspension @ 0.95 in: hcpcs
vacuum socket > vacuum pump residual limb volume @ 0.95 in: hcpcs
ischial containment > ischial containment narrow m-l socket @ 0.95 in: hcpcs
leg sock amputee > prosthetic sock @ 0.95 in: hcpcs
amputee shrinker arm > prosthetic shrinker upper limb @ 0.95 in: hcpcs
cosmetic cover leg > custom shaped protective cover @ 0.95 in: hcpcs
waist belt leg > pelvic control belt @ 0.95 in: hcpcs
rotator unit > axial rotation unit @ 0.95 in: hcpcs
myoelectric arm > electric hand switch or myoelectric @ 0.95 in: hcpcs
myoelectric elbow > electronic elbow @ 0.95 in: hcpcs
hook hand > terminal device hook mechanical @ 0.95 in: hcpcs
greifer > electric hook @ 0.95 in: hcpcs
cosmetic hand > terminal device hand passive @ 0.95 in: hcpcs
wrist rotator > electronic wrist rotator @ 0.95 in: hcpcs
figure eight harness > upper extremity addition harness figure of eight @ 0.95 in: hcpcs
body powered cable > upper extremity addition standard control cable @ 0.95 in: hcpcs
fake finger > partial hand @ 0.95 in: hcpcs
missing fingers prosthesis > partial hand @ 0.95 in: hcpcs
fake nose > nasal prosthesis @ 0.95 in: hcpcs
fake ear > auricular prosthesis @ 0.95 in: hcpcs
face prosthesis > midfacial prosthesis @ 0.95 in: hcpcs
fake breast > breast prosthesis @ 0.95 in: hcpcs
bra insert mastectomy > breast prosthesis @ 0.95 in: hcpcs
nipple stick on > nipple prosthesis @ 0.95 in: hcpcs
fake eye > prosthetic eye @ 0.95 in: hcpcs
glass eye polish > polishing resurfacing ocular prosthesis @ 0.95 in: hcpcs
hernia truss > truss @ 0.95 in: hcpcs
hernia belt > truss single standard pad @ 0.95 in: hcpcs
electrolarynx > artificial larynx @ 0.95 in: hcpcs
throat buzzer > artificial larynx @ 0.95 in: hcpcs
passy muir > tracheostomy speaking valve @ 0.95 in: hcpcs
voice valve > tracheo-esophageal voice prosthesis @ 0.95 in: hcpcs
cochlear battery > battery use with cochlear implant device @ 0.95 in: hcpcs
cochlear headpiece > headset headpiece cochlear implant @ 0.95 in: hcpcs
cochlear cable > transmitter cable cochlear implant @ 0.95 in: hcpcs
baha > auditory osseointegrated device @ 0.95 in: hcpcs
bone anchored hearing > auditory osseointegrated device @ 0.95 in: hcpcs
baha headband > auditory osseointegrated device @ 0.95 in: hcpcs
deflux > injectable bulking agent dextranomer hyaluronic acid @ 0.95 in: hcpcs
macroplastique > injectable bulking agent synthetic implant @ 0.95 in: hcpcs
bulkamid > injectable bulking agent synthetic implant @ 0.95 in: hcpcs

# --- glasses and hearing (HCPCS)
single vision > sphere single vision @ 0.95 in: hcpcs
reading glasses > sphere single vision @ 0.95 in: hcpcs
bifocals > sphere bifocal @ 0.95 in: hcpcs
trifocals > sphere trifocal @ 0.95 in: hcpcs
no line bifocals > progressive lens @ 0.95 in: hcpcs
progressives > progressive lens @ 0.95 in: hcpcs
tinted glasses > tint addition to lens @ 0.95 in: hcpcs
sunglasses prescription > tint addition to lens @ 0.95 in: hcpcs
anti glare > anti-reflective coating @ 0.95 in: hcpcs
scratch guard > scratch resistant coating @ 0.95 in: hcpcs
uv coating > u-v lens @ 0.95 in: hcpcs
thin lenses > lens index greater than @ 0.95 in: hcpcs
high index > lens index greater than @ 0.95 in: hcpcs
shatterproof lenses > lens polycarbonate @ 0.95 in: hcpcs
safety lens > lens polycarbonate @ 0.95 in: hcpcs
prism glasses > prism per lens @ 0.95 in: hcpcs
fresnel > press-on lens fresnell prism @ 0.95 in: hcpcs
eye patch lens > occluder lens @ 0.95 in: hcpcs
frosted lens > occluder lens @ 0.95 in: hcpcs
soft contacts > contact lens hydrophilic @ 0.95 in: hcpcs
hard contacts > contact lens pmma @ 0.95 in: hcpcs
rgp > contact lens gas permeable @ 0.95 in: hcpcs
gas perm > contact lens gas permeable @ 0.95 in: hcpcs
toric contacts > contact lens toric @ 0.95 in: hcpcs
bifocal contacts > contact lens bifocal @ 0.95 in: hcpcs
scleral lens > contact lens scleral @ 0.95 in: hcpcs
magnifier > hand held low vision aids @ 0.95 in: hcpcs
premium cataract lens > presbyopia correcting function intraocular lens @ 0.95 in: hcpcs
multifocal cataract lens > presbyopia correcting function intraocular lens @ 0.95 in: hcpcs
toric cataract lens > astigmatism correcting function intraocular lens @ 0.95 in: hcpcs
amniotic eye patch > amniotic membrane surgical reconstruction @ 0.95 in: hcpcs
prokera > amniotic membrane @ 0.95 in: hcpcs
ite hearing aid > hearing aid in the ear @ 0.95 in: hcpcs
bte hearing aid > hearing aid behind the ear @ 0.95 in: hcpcs
cic hearing aid > hearing aid completely in the ear canal @ 0.95 in: hcpcs
tiny hearing aid > hearing aid completely in the ear canal @ 0.95 in: hcpcs
digital hearing aid pair > hearing aid digital binaural @ 0.95 in: hcpcs
digital hearing aid one > hearing aid digital monaural @ 0.95 in: hcpcs
cros > hearing aid contralateral routing @ 0.95 in: hcpcs
body hearing aid > hearing aid body worn @ 0.95 in: hcpcs
hearing aid tune up > fitting orientation checking hearing aid @ 0.95 in: hcpcs
fix hearing aid > repair modification hearing aid @ 0.95 in: hcpcs
hearing aid dispensing > dispensing fee hearing aid @ 0.95 in: hcpcs
hearing aid batteries > battery use in hearing device @ 0.95 in: hcpcs
custom ear mold > ear mold insert not disposable @ 0.95 in: hcpcs
amplified phone > assistive listening device telephone amplifier @ 0.95 in: hcpcs
tv listening device > assistive listening device television amplifier @ 0.95 in: hcpcs
closed caption box > television caption decoder @ 0.95 in: hcpcs
classroom fm > assistive listening device personal fm dm system @ 0.95 in: hcpcs

# --- Batteries, chargers, parts by machine
prosthetic arm battery > lithium ion battery rechargeable replacement in: hcpcs
myoelectric battery > lithium ion battery rechargeable replacement in: hcpcs
prosthetic hand battery > lithium ion battery rechargeable replacement in: hcpcs
prosthetic arm charger > lithium ion battery charger replacement in: hcpcs
myoelectric charger > lithium ion battery charger replacement in: hcpcs
prosthetic hand charger > lithium ion battery charger replacement in: hcpcs
cpap battery > lithium ion battery rechargeable non-prosthetic use in: hcpcs
nebulizer battery > lithium ion battery rechargeable non-prosthetic use in: hcpcs
suction machine battery > lithium ion battery rechargeable non-prosthetic use in: hcpcs
cough assist battery > lithium ion battery rechargeable non-prosthetic use in: hcpcs
life vest battery > replacement battery automated external defibrillator garment in: hcpcs
lifevest battery > replacement battery automated external defibrillator garment in: hcpcs
wearable defibrillator battery > replacement battery automated external defibrillator garment in: hcpcs
zoll battery > replacement battery automated external defibrillator garment in: hcpcs
life vest garment > replacement garment automated external defibrillator in: hcpcs
lifevest garment > replacement garment automated external defibrillator in: hcpcs
lifevest vest replacement > replacement garment automated external defibrillator in: hcpcs
lifevest electrodes > replacement electrodes automated external defibrillator garment in: hcpcs
life vest electrodes > replacement electrodes automated external defibrillator garment in: hcpcs
battery for glucose meter > replacement battery lithium home blood glucose monitor in: hcpcs
sugar machine battery > replacement battery lithium home blood glucose monitor in: hcpcs
tens batteries > replacement batteries transcutaneous electrical in: hcpcs
tens unit battery > replacement batteries transcutaneous electrical in: hcpcs
vent battery > battery heavy duty patient owned ventilator in: hcpcs
trilogy battery > battery heavy duty patient owned ventilator in: hcpcs
vent charger > battery charger patient-owned ventilator in: hcpcs
ventilator charger > battery charger patient-owned ventilator in: hcpcs
ventilator battery cable > battery cables patient-owned ventilator in: hcpcs
infusion pump battery > replacement battery external infusion pump lithium in: hcpcs
cadd battery > replacement battery external infusion pump lithium in: hcpcs
cadd pump battery > replacement battery external infusion pump lithium in: hcpcs
insulin pump battery > replacement battery external infusion pump lithium in: hcpcs
electrolarynx battery > artificial larynx replacement battery accessory in: hcpcs
servox battery > artificial larynx replacement battery accessory in: hcpcs
cochlear rechargeable battery > lithium ion battery cochlear speech processor in: hcpcs
cochlear implant battery > lithium ion battery cochlear speech processor in: hcpcs
ci battery > lithium ion battery cochlear speech processor in: hcpcs
processor battery cochlear > lithium ion battery cochlear speech processor in: hcpcs
cochlear charger > external recharging system battery cochlear in: hcpcs
cochlear implant charger > external recharging system battery cochlear in: hcpcs
scs charger > external recharging system battery internal implantable neurostimulator in: hcpcs
stimulator charger > external recharging system battery internal implantable neurostimulator in: hcpcs
spinal cord stimulator charger > external recharging system battery internal implantable neurostimulator in: hcpcs
neurostimulator charger > external recharging system battery internal implantable neurostimulator in: hcpcs
cochlear mic cover > microphone cochlear in: hcpcs
cochlear implant cord > transmitter cable cochlear in: hcpcs
baha abutment > auditory osseointegrated device abutment in: hcpcs
bone anchored abutment > auditory osseointegrated device abutment in: hcpcs
inogen charger > oxygen accessory battery charger portable concentrator in: hcpcs
poc charger > oxygen accessory battery charger portable concentrator in: hcpcs
portable concentrator charger > oxygen accessory battery charger portable concentrator in: hcpcs
inogen car charger > oxygen accessory dc power adapter portable concentrator in: hcpcs
poc car adapter > oxygen accessory dc power adapter portable concentrator in: hcpcs
concentrator car charger > oxygen accessory dc power adapter portable concentrator in: hcpcs
suction tubing > tubing used with suction pump @ 1.0 in: hcpcs
suction hose > tubing used with suction pump in: hcpcs
suction machine tubing > tubing used with suction pump in: hcpcs
suction machine hose > tubing used with suction pump in: hcpcs
reusable suction canister > canister non-disposable used with suction pump in: hcpcs
sad lamp bulb > replacement bulb therapeutic light box in: hcpcs
light box bulb > replacement bulb therapeutic light box in: hcpcs
light therapy bulb > replacement bulb therapeutic light box in: hcpcs
uvb bulb > replacement bulb ultraviolet light therapy in: hcpcs
phototherapy bulb > replacement bulb ultraviolet light therapy in: hcpcs
psoriasis lamp bulb > replacement bulb ultraviolet light therapy in: hcpcs
t pump pad > pad water circulating heat unit replacement in: hcpcs
k pad replacement > pad water circulating heat unit replacement in: hcpcs
aqua pad replacement > pad water circulating heat unit replacement in: hcpcs
app pad replacement > replacement pad alternating pressure pad in: hcpcs
alternating pressure pad cover > replacement pad alternating pressure pad in: hcpcs
air pad replacement > replacement pad alternating pressure pad in: hcpcs
milk bottle cap pump > cap for breast pump bottle in: hcpcs
pump bottle lid > cap for breast pump bottle in: hcpcs
breast pump ring > locking ring breast pump in: hcpcs
pump locking ring > locking ring breast pump in: hcpcs
power chair belt > drive belt power wheelchair in: hcpcs
wheelchair drive belt > drive belt power wheelchair in: hcpcs
power chair actuator > actuator replacement power wheelchair in: hcpcs
tilt actuator > actuator replacement power wheelchair in: hcpcs
seat actuator > actuator replacement power wheelchair in: hcpcs
power chair gearbox > drive wheel gear box replacement in: hcpcs
goal post joystick > joystick handle specialty power wheelchair in: hcpcs
t handle joystick > joystick handle specialty power wheelchair in: hcpcs
u joystick > joystick handle specialty power wheelchair in: hcpcs
ball joystick > joystick handle specialty power wheelchair in: hcpcs
expandable controller > expandable controller power wheelchair in: hcpcs
controller harness > harness expandable controller power wheelchair in: hcpcs
power chair tires > pneumatic drive wheel tire power wheelchair in: hcpcs
power chair drive tire > pneumatic drive wheel tire power wheelchair in: hcpcs
flat free power chair tires > foam filled drive wheel tire power wheelchair in: hcpcs
power chair caster tire > solid caster tire power wheelchair in: hcpcs
power chair front wheels > solid caster tire power wheelchair in: hcpcs
wheelchair caster solid > solid caster tire manual wheelchair in: hcpcs
solid front tire > solid caster tire manual wheelchair in: hcpcs
solid front wheels wheelchair > solid caster tire manual wheelchair in: hcpcs
solid wheelchair tires > solid propulsion tire manual wheelchair in: hcpcs
no flat wheelchair tires > solid propulsion tire manual wheelchair in: hcpcs
solid rear tire > solid propulsion tire manual wheelchair in: hcpcs
wheelchair rear wheel > propulsion wheel excludes tire manual in: hcpcs
mag wheels wheelchair > propulsion wheel excludes tire manual in: hcpcs
spinergy > propulsion wheel excludes tire manual in: hcpcs
wheel bearings wheelchair > bearings wheelchair in: hcpcs
caster bearings > bearings wheelchair in: hcpcs
magic wheels > gear reduction drive wheel manual in: hcpcs
two speed wheels > gear reduction drive wheel manual in: hcpcs
wijit > lever-activated wheel drive manual in: hcpcs
wheelchair narrower > narrowing device wheelchair in: hcpcs
reduce a width > narrowing device wheelchair in: hcpcs
amputee axle > adapter for amputee manual wheelchair in: hcpcs
amputee adapter > adapter for amputee manual wheelchair in: hcpcs
frog legs > shock absorber manual wheelchair in: hcpcs
caster suspension wheelchair > shock absorber manual wheelchair in: hcpcs
dynamic seating frame > dynamic seating frame pediatric wheelchair in: hcpcs
dynamic back > dynamic positioning hardware back wheelchair in: hcpcs
wheelchair vest posey > safety vest wheelchair in: hcpcs
toilet seat wheelchair > commode seat wheelchair in: hcpcs
flip up footplates > high mount flip-up footrest in: hcpcs
flip up footrest > high mount flip-up footrest in: hcpcs
footrest extension > footrest lower extension tube in: hcpcs
calf strap wheelchair > leg strap in: hcpcs
leg strap wheelchair > leg strap in: hcpcs
calf pads > calf rest pad replacement in: hcpcs
rear wheel wheelchair complete > rear wheel assembly complete solid tire in: hcpcs
front caster complete > front caster assembly complete solid tire in: hcpcs
caster lock > caster pin lock in: hcpcs

# --- Bed, bath variants
semi electric bed no mattress > hospital bed semi-electric side rails without mattress in: hcpcs
hospital bed frame only > hospital bed semi-electric side rails without mattress in: hcpcs
full electric bed no mattress > hospital bed total electric side rails without mattress in: hcpcs
total electric bed no mattress > hospital bed total electric side rails without mattress in: hcpcs
semi electric bed no rails > hospital bed semi-electric without side rails with mattress in: hcpcs
hospital bed no rails > hospital bed semi-electric without side rails with mattress in: hcpcs
suction grab bar > bath tub wall rail in: hcpcs
shower handle > bath tub wall rail in: hcpcs
bathtub lift > patient lift bathroom or toilet in: hcpcs
aquatec > patient lift bathroom or toilet in: hcpcs
neptune bath lift > patient lift bathroom or toilet in: hcpcs
bellavita > patient lift bathroom or toilet in: hcpcs
bed cane > bed accessory board table support device in: hcpcs
halo bed rail > bed accessory board table support device in: hcpcs
leg lifter bed > bed accessory board table support device in: hcpcs
bed caddy > bed accessory board table support device in: hcpcs
backrest bed > bed accessory board table support device in: hcpcs
under mattress board > bed board in: hcpcs
roto rest > institutional type hospital bed oscillating circulating in: hcpcs
rotorest > institutional type hospital bed oscillating circulating in: hcpcs

# --- Diabetes and drugs shop words
keto mojo > blood ketone test strip in: hcpcs
novamax ketone > blood ketone test strip in: hcpcs
ketone blood strips > blood ketone test strip in: hcpcs
alcohol squares > alcohol wipes in: hcpcs
azo test strips > urine test strips in: hcpcs
uti test strips > urine test strips in: hcpcs
urine glucose strips > urine test strips in: hcpcs
dip stick urine > urine test strips in: hcpcs
steel set > infusion set external insulin pump needle type in: hcpcs
sure-t > infusion set external insulin pump needle type in: hcpcs
steel infusion set > infusion set external insulin pump needle type in: hcpcs
rapid d > infusion set external insulin pump needle type in: hcpcs
insulin pen cartridge > insulin cartridge delivery device other than pump in: hcpcs
penfill > insulin cartridge delivery device other than pump in: hcpcs

# --- Wound, skin care
hydrocolloid paste > hydrocolloid dressing wound filler paste in: hcpcs
duoderm paste > hydrocolloid dressing wound filler paste in: hcpcs
aquacel ribbon > alginate or other fiber gelling dressing wound filler in: hcpcs
calcium alginate rope > alginate or other fiber gelling dressing wound filler in: hcpcs
foam cavity dressing > foam dressing wound filler in: hcpcs
allevyn cavity > foam dressing wound filler in: hcpcs
cavity foam > foam dressing wound filler in: hcpcs
super absorbent > specialty absorptive dressing wound cover in: hcpcs
super absorbent pad > specialty absorptive dressing wound cover in: hcpcs
diaper dressing wound > specialty absorptive dressing wound cover in: hcpcs
xeroform gauze > gauze impregnated with other than water normal saline or hydrogel @ 1.0 in: hcpcs
bismuth gauze > gauze impregnated with other than water normal saline or hydrogel in: hcpcs
yellow gauze > gauze impregnated with other than water normal saline or hydrogel in: hcpcs
greasy gauze > gauze impregnated with other than water normal saline or hydrogel in: hcpcs
vaseline strip > gauze impregnated with other than water normal saline or hydrogel in: hcpcs
betadine gauze > gauze impregnated with other than water normal saline or hydrogel in: hcpcs
iodine gauze > gauze impregnated with other than water normal saline or hydrogel in: hcpcs
medihoney gel > hydrogel dressing wound filler gel in: hcpcs
wound jelly > hydrogel dressing wound filler gel in: hcpcs
hydrogel border > hydrogel dressing wound cover adhesive border in: hcpcs
border dressing > composite dressing adhesive border in: hcpcs
post op dressing > composite dressing adhesive border in: hcpcs
post surgical bandage > composite dressing adhesive border in: hcpcs
incision dressing > composite dressing adhesive border in: hcpcs
c section dressing > composite dressing adhesive border in: hcpcs
incision bandage > composite dressing adhesive border in: hcpcs
silver post op dressing > composite dressing adhesive border in: hcpcs
non stick layer > contact layer in: hcpcs
nonstick layer wound > contact layer in: hcpcs
silicone mesh dressing > contact layer in: hcpcs
non adherent layer > contact layer in: hcpcs
wound contact sheet > contact layer in: hcpcs
collagen matrix dressing > collagen dressing in: hcpcs
tegaderm > transparent film @ 1.0 in: hcpcs
iv dressing > transparent film in: hcpcs
clear bandage > transparent film in: hcpcs
saran dressing > transparent film in: hcpcs
tattoo film > transparent film in: hcpcs
bioglass dressing > synthetic resorbable wound dressing in: hcpcs
warm up therapy > non-contact wound warming device in: hcpcs
wound warmer > non-contact wound warming device in: hcpcs
svedman > suction pump home model portable use on wounds in: hcpcs
chariker > suction pump home model portable use on wounds in: hcpcs
gauze wound vac > suction pump home model portable use on wounds in: hcpcs
diapulse > electrical stimulation electromagnetic wound treatment in: hcpcs
provant > electrical stimulation electromagnetic wound treatment in: hcpcs
ivivi > electrical stimulation electromagnetic wound treatment in: hcpcs
topical oxygen wound bag > topical hyperbaric oxygen chamber disposable in: hcpcs
limb oxygen bag > topical hyperbaric oxygen chamber disposable in: hcpcs
natrox > topical oxygen delivery system in: hcpcs
tws oxygen wound > topical oxygen delivery system in: hcpcs
continuous oxygen wound > topical oxygen delivery system in: hcpcs

# --- Respiratory more
cpap exhalation port > exhalation port in: hcpcs
swivel exhalation > exhalation port in: hcpcs
whisper swivel > exhalation port in: hcpcs
vest garment replacement > replacement high frequency chest wall oscillation vest in: hcpcs
smartvest garment > replacement high frequency chest wall oscillation vest in: hcpcs
vest hose > high frequency chest wall oscillation system hose replacement in: hcpcs
pleurx bottles > vacuum drainage collection unit and tubing kit in: hcpcs
pleurx drainage bottles > vacuum drainage collection unit and tubing kit in: hcpcs
pleurx kit > vacuum drainage collection unit and tubing kit in: hcpcs
drainage bottles lung > vacuum drainage collection unit and tubing kit in: hcpcs
aspira bags > vacuum drainage collection unit and tubing kit in: hcpcs
pleurx tube > implanted pleural catheter in: hcpcs
lung drain catheter > implanted pleural catheter in: hcpcs
pleurx vacuum bottle > vacuum drainage collection unit and tubing kit in: hcpcs
high flow oxygen home > oxygen and water vapor enriching system heated in: hcpcs
airvo > oxygen and water vapor enriching system heated in: hcpcs
myairvo > oxygen and water vapor enriching system heated in: hcpcs
dual concentrator > oxygen concentrator dual delivery port in: hcpcs
oxygen concentrator two ports > oxygen concentrator dual delivery port in: hcpcs
two port concentrator > oxygen concentrator dual delivery port in: hcpcs
aerosol bottle trach > large volume nebulizer disposable unfilled in: hcpcs
large volume nebulizer > large volume nebulizer disposable unfilled in: hcpcs
neb bottle > reservoir bottle non-disposable nebulizer in: hcpcs
corrugated tubing > corrugated tubing disposable in: hcpcs
blue corrugated tubing > corrugated tubing disposable in: hcpcs
aerosol tubing > corrugated tubing disposable in: hcpcs
trach collar tubing > corrugated tubing disposable in: hcpcs
wide bore tubing > corrugated tubing disposable in: hcpcs
aerosol heater > immersion external heater nebulizer in: hcpcs
trach compressor > compressor air power source in: hcpcs
50 psi compressor > compressor air power source in: hcpcs
high output compressor > compressor air power source in: hcpcs
mouthpiece replacement > mouth piece in: hcpcs
swivel trach > swivel adapter in: hcpcs
omniflex > swivel adapter in: hcpcs
sputum trap > mucus trap in: hcpcs
lukens trap > mucus trap in: hcpcs
hands free valve > tracheostoma valve in: hcpcs
freehands valve > tracheostoma valve in: hcpcs
lary base plate > adhesive disc heat and moisture exchange tracheostoma in: hcpcs
provox adhesive > adhesive disc heat and moisture exchange tracheostoma in: hcpcs
stoma baseplate lary > adhesive disc heat and moisture exchange tracheostoma in: hcpcs
tep dilator > tracheoesophageal puncture dilator in: hcpcs
tep brush > cleaning device tracheoesophageal voice prosthesis in: hcpcs
provox brush > cleaning device tracheoesophageal voice prosthesis in: hcpcs
tep gel cap > gelatin capsules tracheoesophageal in: hcpcs
boil and bite apnea > oral device reduce upper airway collapsibility prefabricated in: hcpcs
zyppah > oral device reduce upper airway collapsibility prefabricated in: hcpcs
sleep apnea mouthpiece prefabricated > oral device reduce upper airway collapsibility prefabricated in: hcpcs
luna belt > exsufflation belt in: hcpcs
pneumobelt > exsufflation belt in: hcpcs
alzair > mechanical allergen particle barrier nasal cream in: hcpcs
nasal barrier cream > mechanical allergen particle barrier nasal cream in: hcpcs

# --- Dialysis
ro machine dialysis > reverse osmosis water purification hemodialysis in: hcpcs
dialysis ro > reverse osmosis water purification hemodialysis in: hcpcs
dialysis water machine > reverse osmosis water purification hemodialysis in: hcpcs
dialysis blood lines > blood tubing arterial venous hemodialysis in: hcpcs
spinner dialysis > centrifuge dialysis in: hcpcs
tablo > tablo hemodialysis system in: hcpcs
wak kidney > wearable artificial kidney in: hcpcs
dialysis glucose strips > blood glucose test strips dialysis in: hcpcs
pd belt > peritoneal dialysis catheter anchoring device belt in: hcpcs
pd catheter belt > peritoneal dialysis catheter anchoring device belt in: hcpcs
y set > y set tubing peritoneal dialysis in: hcpcs
capd set > y set tubing peritoneal dialysis in: hcpcs
pd clamps > peritoneal dialysis clamps in: hcpcs
blue clamps pd > peritoneal dialysis clamps in: hcpcs
pd minicaps > disposable catheter tips peritoneal dialysis in: hcpcs
minicap > disposable catheter tips peritoneal dialysis in: hcpcs
dialysis plumbing > plumbing electrical work home hemodialysis in: hcpcs

# --- Orthotic more
drop lock knee brace > knee orthosis locking knee joint in: hcpcs
lenox hill > knee orthosis derotation anterior cruciate ligament custom in: hcpcs
acl derotation brace > knee orthosis derotation anterior cruciate ligament custom in: hcpcs
rigid knee splint > knee orthosis rigid without joints in: hcpcs
contracture knee splint > knee orthosis rigid without joints in: hcpcs
air knee brace contracture > knee orthosis inflatable air support in: hcpcs
comfy knee > knee orthosis inflatable air support in: hcpcs
flexion mitt > hand finger orthosis flexion glove in: hcpcs
palm protector > wrist hand finger orthosis without joint prefabricated off-the-shelf in: hcpcs
carrot hand > wrist hand finger orthosis without joint prefabricated off-the-shelf in: hcpcs
carrot orthosis > wrist hand finger orthosis without joint prefabricated off-the-shelf in: hcpcs
palm guard > wrist hand finger orthosis without joint prefabricated off-the-shelf in: hcpcs
hand contracture splint > wrist hand finger orthosis without joint prefabricated off-the-shelf in: hcpcs
finger separator splint > wrist hand finger orthosis without joint prefabricated off-the-shelf in: hcpcs
orthopedic shoes with bar > foot abduction rotation bar including shoes in: hcpcs
straight last boot > benesch boot in: hcpcs
toddler orthopedic shoes > orthopedic shoe oxford infant in: hcpcs
infant orthopedic shoe > orthopedic shoe oxford infant in: hcpcs
baby orthopedic shoes > orthopedic shoe oxford infant in: hcpcs
child high top orthopedic > orthopedic shoe hightop child in: hcpcs
baby surgical boot > surgical boot infant in: hcpcs
full shoe lift > lift elevation heel and sole in: hcpcs
sole lift > lift elevation heel and sole in: hcpcs
heel and sole lift > lift elevation heel and sole in: hcpcs
platform shoe short leg > lift elevation heel and sole in: hcpcs
lateral wedge > sole wedge outside sole in: hcpcs
outside wedge shoe > sole wedge outside sole in: hcpcs
lateral sole wedge > sole wedge outside sole in: hcpcs
thomas heel > heel thomas with wedge in: hcpcs
sach heel shoe > heel sach cushion in: hcpcs
velcro shoe conversion > convert instep to velcro closure in: hcpcs
move brace to new shoe > transfer orthosis one shoe to another in: hcpcs
plastazote insert > foot insert removable molded plastazote in: hcpcs
spenco > foot insert removable molded spenco in: hcpcs
silicone insole > foot insert removable molded silicone gel in: hcpcs
gel insole custom > foot insert removable molded silicone gel in: hcpcs
met pads > foot arch support removable premolded metatarsal in: hcpcs
carbon plate > foot insert plate removable addition to lower extremity orthosis high strength lightweight in: hcpcs
carbon fiber insert > foot insert plate removable addition to lower extremity orthosis high strength lightweight in: hcpcs
morton's extension > foot insert plate removable addition to lower extremity orthosis high strength lightweight in: hcpcs
turf toe plate > foot insert plate removable addition to lower extremity orthosis high strength lightweight in: hcpcs
posture brace > tlso flexible trunk support upper thoracic region in: hcpcs
posture corrector > tlso flexible trunk support upper thoracic region in: hcpcs
kyphosis brace > tlso flexible trunk support upper thoracic region in: hcpcs
hunchback brace > tlso flexible trunk support upper thoracic region in: hcpcs
tlso corset > tlso corset front in: hcpcs
infant spine immobilizer > cervical thoracic lumbar sacral orthosis immobilizer infant size in: hcpcs
halo liner > addition halo replacement liner in: hcpcs
halo vest liner > addition halo replacement liner in: hcpcs
halo sheepskin > addition halo replacement liner in: hcpcs
si belt off shelf > sacroiliac orthosis flexible prefabricated off-the-shelf in: hcpcs
shoulder abduction brace > shoulder orthosis abduction positioning airplane thoracic component in: hcpcs
swash orthosis > combination bilateral lumbo-sacral hip femur adduction in: hcpcs
swash > combination bilateral lumbo-sacral hip femur adduction in: hcpcs
hip spreader bar > hip orthosis bilateral thigh cuffs abductor spreader bar in: hcpcs
von rosen splint > hip orthosis abduction von rosen in: hcpcs

# --- Prosthetic more
cuff strap bk > below knee suspension cuff in: hcpcs
thigh corset prosthesis > below knee thigh lacer nonmolded in: hcpcs
tes belt > above knee pelvic control sleeve suspension in: hcpcs
neoprene belt prosthesis > above knee pelvic control sleeve suspension in: hcpcs
silesian belt > silesian bandage above knee in: hcpcs
fork strap belt > below knee waist belt in: hcpcs
cat-cam > ischial containment narrow m-l socket in: hcpcs
isny socket > above knee flexible inner socket external frame in: hcpcs
flexible brim socket > above knee flexible inner socket external frame in: hcpcs
helix hip > hydraulic or pneumatic hip joint polycentric in: hcpcs
click medical > addition to lower extremity user adjustable mechanical residual limb volume in: hcpcs
revofit > addition to lower extremity user adjustable mechanical residual limb volume in: hcpcs
boa socket > addition to lower extremity user adjustable mechanical residual limb volume in: hcpcs
boa dial > addition to lower extremity user adjustable mechanical residual limb volume in: hcpcs
echelon ankle > multiaxial ankle swing phase active dorsiflexion in: hcpcs
motionfoot > multiaxial ankle swing phase active dorsiflexion in: hcpcs
revofit arm > upper extremity prosthesis user adjustable residual limb in: hcpcs
quick wrist > quick disconnect hook adapter in: hcpcs
heavy duty hook > hook or hand heavy duty in: hcpcs
multi articulating hand > multiple articulating digit terminal device motor in: hcpcs
hosmer elbow > electronic elbow hosmer in: hcpcs
prosthetic harness > upper extremity harness figure of eight in: hcpcs
arm stump sock > prosthetic sock upper limb in: hcpcs
arm shrinker > prosthetic shrinker upper limb in: hcpcs
arm stump shrinker > prosthetic shrinker upper limb in: hcpcs
gel sock > prosthetic sheath sock gel cushion in: hcpcs
gel sheath > prosthetic sheath sock gel cushion in: hcpcs
seal in liner seal > gasket or seal prosthetic socket insert in: hcpcs
walkasins > external lower extremity sensory prosthetic in: hcpcs
neuropathy walking device > external lower extremity sensory prosthetic in: hcpcs
walkasins sole > receptor sole in: hcpcs

# --- Vision hearing more
thick cataract glasses > lenticular lens single in: hcpcs
aphakic glasses > lenticular lens single in: hcpcs
cros hearing aid > hearing aid contralateral routing device monaural bte @ 1.0 in: hcpcs
bicros > hearing aid contralateral routing system binaural bte @ 1.0 in: hcpcs
vibrant soundbridge > semi-implantable middle ear hearing prosthesis in: hcpcs
maxum > semi-implantable middle ear hearing prosthesis in: hcpcs
esteem hearing > semi-implantable middle ear hearing prosthesis in: hcpcs
tty phone > assistive listening device tdd in: hcpcs
caption decoder > assistive listening device television caption decoder in: hcpcs
swallow screen > dysphagia screening in: hcpcs
fix talking device > repair augmentative communicative system in: hcpcs
eyeglass hearing aid > glasses air conduction in: hcpcs

# --- Services more
frozen meals home > home delivered meals in: hcpcs
lunch delivery seniors > home delivered meals in: hcpcs
laundry help > laundry service in: hcpcs
sitter for elderly > companion care adult per diem in: hcpcs
buy life alert > emergency response system purchase in: hcpcs
train family caregiver > home care training family in: hcpcs
home training client > home care training home care client in: hcpcs
crisis waiver > crisis intervention waiver in: hcpcs
board and care > residential care waiver in: hcpcs
adult family home > residential care waiver in: hcpcs
residential care home > residential care waiver in: hcpcs
residential treatment long > behavioral health long-term care residential in: hcpcs
pasrr > preadmission screening level i in: hcpcs
pasarr > preadmission screening level i in: hcpcs
medical escort > non-emergency transportation patient attendant escort in: hcpcs
ride companion > non-emergency transportation patient attendant escort in: hcpcs
escort rider > non-emergency transportation patient attendant escort in: hcpcs
daily transport > non-emergency transportation per diem in: hcpcs
trip fee medical ride > non-emergency transportation encounter trip in: hcpcs
med pass nurse visit > administration of oral intramuscular subcutaneous medication by health agency in: hcpcs
nurse gives meds home > administration of oral intramuscular subcutaneous medication by health agency in: hcpcs
nurse assessment home > nursing assessment evaluation in: hcpcs
lead inspection home > comprehensive environmental lead investigation in: hcpcs
lead paint inspection > comprehensive environmental lead investigation in: hcpcs
early intervention family > family training counseling child development in: hcpcs
cholesterol filtering > ldl apheresis in: hcpcs
lipid apheresis > ldl apheresis in: hcpcs
laser ear tube hole > laser myringotomy in: hcpcs
ttts laser > fetoscopic laser twin-to-twin in: hcpcs
twin laser womb > fetoscopic laser twin-to-twin in: hcpcs
fetal spina bifida surgery > repair myelomeningocele fetus in: hcpcs
spina bifida before birth > repair myelomeningocele fetus in: hcpcs
feto balloon > repair diaphragmatic hernia fetus in: hcpcs
hip drilling avn > core decompression hip in: hcpcs
ureteroscopy laser stone > cystourethroscopy with ureteroscopy pyeloscopy lithotripsy in: hcpcs
chemoembolization > transcatheter embolization tumor destruction in: hcpcs
bland embolization > transcatheter embolization tumor destruction in: hcpcs
bowel liver transplant > small intestine and liver allografts in: hcpcs
brainstem implant > auditory brain stem implant in: hcpcs
stone shockwave > extracorporeal shock wave lithotripsy in: hcpcs
brain mapping > topographic brain mapping in: hcpcs
fecal fat absorption > gastrointestinal fat absorption study in: hcpcs
dilated eye exam diabetic > diabetic indicator retinal eye exam dilated in: hcpcs
audiogram for hearing aid > audiometry hearing aid evaluation in: hcpcs
pre colonoscopy visit > colonoscopy consultation prior in: hcpcs
hospital paramedic intercept > paramedic intercept hospital-based in: hcpcs
ivf cancelled before retrieval > in vitro fertilization procedure cancelled before aspiration in: hcpcs
ivf cancelled after retrieval > in vitro fertilization procedure cancelled after aspiration in: hcpcs
frozen ivf cycle > frozen in vitro fertilization cycle in: hcpcs
embryo donor > donor services in vitro fertilization in: hcpcs
donated embryo > donor services in vitro fertilization in: hcpcs
monthly embryo storage > monitoring and storage cryopreserved embryos in: hcpcs
scleral bandage lens > scleral lens liquid bandage in: hcpcs
short acting insulin > insulin rapid onset in: hcpcs
hemodialysis at home > home therapy hemodialysis in: hcpcs
hemophilia factor at home > home infusion therapy anti-hemophilic in: hcpcs
prolastin at home > home infusion therapy alpha-1-proteinase inhibitor in: hcpcs
dobutamine at home > home infusion therapy inotropic in: hcpcs
heparin drip at home > home infusion therapy continuous anticoagulant in: hcpcs
iv lasix at home > home infusion therapy diuretic in: hcpcs
solumedrol at home > home infusion therapy corticosteroid in: hcpcs
home steroids iv > home infusion therapy corticosteroid in: hcpcs
zofran pump > home infusion therapy continuous anti-emetic in: hcpcs
zofran pump pregnancy > home infusion therapy continuous anti-emetic in: hcpcs
remicade at home > home infusion therapy anti-tumor necrosis factor in: hcpcs
flolan at home > home infusion therapy epoprostenol in: hcpcs
preterm labor home monitoring > home management preterm labor in: hcpcs
preeclampsia home monitoring > home management preeclampsia in: hcpcs
pregnancy blood pressure home program > home management gestational hypertension in: hcpcs
gestational diabetes home program > home management gestational diabetes in: hcpcs
procrit at home > home therapy hematopoietic hormone in: hcpcs
home birth kit > supplies for home delivery of infant in: hcpcs
homebirth supplies > supplies for home delivery of infant in: hcpcs
ppe supplies > infection control supplies in: hcpcs
special needs feeder > haberman feeder in: hcpcs
mead johnson cleft > haberman feeder in: hcpcs
morad > mandibular orthopedic repositioning in: hcpcs
jaw repositioner > mandibular orthopedic repositioning in: hcpcs
gastric alimetry > gastric electrophysiology mapping in: hcpcs
bcg heart tracing > ballistocardiogram in: hcpcs

# --- Vaccines, drugs etc.
pneumonia shot conjugate > pneumococcal conjugate vaccine in: hcpcs

# --- Lay ways to say an item is replaced, needed, lost or worn out; nurses' names
strips for sugar > blood glucose test strips home monitor in: hcpcs
refill test strips > blood glucose test strips home monitor in: hcpcs
blood sugar test strips > blood glucose test strips home monitor in: hcpcs
lancets refill > lancets per box in: hcpcs
needles for finger > lancets per box in: hcpcs
glucose calibration > normal low high calibrator solution in: hcpcs
calibration fluid > normal low high calibrator solution in: hcpcs
meter solution > normal low high calibrator solution in: hcpcs
drainable pouch clip > ostomy clamp in: hcpcs
pouch closure clip > ostomy clamp in: hcpcs
tail closure > ostomy clamp in: hcpcs
remover spray > adhesive remover or solvent per ounce in: hcpcs
sticky residue remover > adhesive remover or solvent per ounce in: hcpcs
goo gone medical > adhesive remover or solvent per ounce in: hcpcs
tape remover wipes > adhesive remover wipes in: hcpcs
detachol wipes > adhesive remover wipes in: hcpcs
protective barrier wipe > skin barrier wipes or swabs in: hcpcs
skin protectant wipe > skin barrier wipes or swabs in: hcpcs
skin prep pads > skin barrier wipes or swabs in: hcpcs
zinc cream > skin sealants protectants moisturizers ointments in: hcpcs
helicopter mileage > rotary wing air mileage in: hcpcs
air ambulance helicopter mileage > rotary wing air mileage in: hcpcs
jet mileage > fixed wing air mileage in: hcpcs
fixed wing mileage > fixed wing air mileage in: hcpcs
uber > non-emergency transportation taxi in: hcpcs
lyft > non-emergency transportation taxi in: hcpcs
uber ride > non-emergency transportation taxi in: hcpcs
lyft ride > non-emergency transportation taxi in: hcpcs
taxi cab > non-emergency transportation taxi in: hcpcs
ride share > non-emergency transportation taxi in: hcpcs
treadmill home > exercise equipment in: hcpcs
elliptical > exercise equipment in: hcpcs
gym equipment > exercise equipment in: hcpcs
dumbbells > exercise equipment in: hcpcs
sentinel node lymphoseek > technetium tc-99m tilmanocept in: hcpcs
perfusion scan maa > technetium tc-99m macroaggregated albumin in: hcpcs
lung perfusion maa > technetium tc-99m macroaggregated albumin in: hcpcs
bed without rails > hospital bed without side rails in: hcpcs
micra leadless > pacemaker single chamber rate-responsive in: hcpcs
micra pacer > pacemaker single chamber rate-responsive in: hcpcs
leadless pacemaker single > pacemaker single chamber rate-responsive in: hcpcs
sitz basin > sitz type bath portable in: hcpcs
sitz bath bowl > sitz type bath portable in: hcpcs
sitz bath basin > sitz type bath portable in: hcpcs
wide gel cushion > skin protection wheelchair seat cushion width 22 inches or greater in: hcpcs
wide pressure cushion > skin protection wheelchair seat cushion width 22 inches or greater in: hcpcs
bariatric wheelchair cushion > skin protection wheelchair seat cushion width 22 inches or greater in: hcpcs
22 inch cushion > skin protection wheelchair seat cushion width 22 inches or greater in: hcpcs
24 inch cushion > skin protection wheelchair seat cushion width 22 inches or greater in: hcpcs
arizona ankle > ankle orthosis ankle gauntlet custom in: hcpcs
leather ankle brace > ankle orthosis ankle gauntlet custom in: hcpcs
rgo brace > pelvic control plastic reciprocating hip joint in: hcpcs
isocentric rgo > pelvic control plastic reciprocating hip joint in: hcpcs
toe stretcher > dynamic adjustable toe extension and flexion in: hcpcs
toe stretching device > dynamic adjustable toe extension and flexion in: hcpcs
cane for walking > cane in: hcpcs
adjustable cane > cane in: hcpcs
derby cane > cane in: hcpcs
straight cane > cane in: hcpcs
junior walker with wheels > walker folding wheeled in: hcpcs
walker two front wheels > walker folding wheeled in: hcpcs
rolator > walker folding wheeled in: hcpcs
rollater > walker folding wheeled in: hcpcs
wheelie walker > walker folding wheeled in: hcpcs
rolling recliner > rollabout chair in: hcpcs
rolling geri chair > rollabout chair in: hcpcs
toilet chair by bed > commode chair fixed arms in: hcpcs
bed side toilet > commode chair fixed arms in: hcpcs
commode for bedside > commode chair fixed arms in: hcpcs
portable toilet > commode chair fixed arms in: hcpcs
portable commode > commode chair fixed arms in: hcpcs
hospital bed for home > hospital bed semi-electric side rails mattress in: hcpcs
hospital bed to rent > hospital bed semi-electric side rails mattress in: hcpcs
adjustable medical bed > hospital bed semi-electric side rails mattress in: hcpcs
bed that raises head > hospital bed semi-electric side rails mattress in: hcpcs
lift to get out of bed > patient lift hydraulic in: hcpcs
transfer lift > patient lift hydraulic in: hcpcs
chair to push grandma > transport chair adult size in: hcpcs
lightweight transport chair > transport chair adult size in: hcpcs
rolling transport chair > transport chair adult size in: hcpcs
electric chair to get around > power wheelchair group 2 standard captains chair in: hcpcs
electric cart disabled > power operated vehicle group 1 standard in: hcpcs
store scooter > power operated vehicle group 1 standard in: hcpcs
breathing treatment at home > nebulizer with compressor in: hcpcs
baby nebulizer > nebulizer with compressor in: hcpcs
kids nebulizer > nebulizer with compressor in: hcpcs
inhalation machine > nebulizer with compressor in: hcpcs
apnea machine > continuous positive airway pressure device in: hcpcs
breathing machine sleep > continuous positive airway pressure device in: hcpcs
sleep machine > continuous positive airway pressure device in: hcpcs
machine for sleep apnea > continuous positive airway pressure device in: hcpcs
oxygen maker > oxygen concentrator single delivery port in: hcpcs
machine that makes oxygen > oxygen concentrator single delivery port in: hcpcs
air concentrator > oxygen concentrator single delivery port in: hcpcs
travel oxygen > portable oxygen concentrator rental in: hcpcs
carry oxygen machine > portable oxygen concentrator rental in: hcpcs
airplane oxygen > portable oxygen concentrator rental in: hcpcs
shoulder oxygen machine > portable oxygen concentrator rental in: hcpcs
oxygen level monitor > oximeter device in: hcpcs
oxygen reader > oximeter device in: hcpcs
sat probe monitor > oximeter device in: hcpcs
o2 meter > oximeter device in: hcpcs
chamber for puffer > spacer bag reservoir metered dose inhaler in: hcpcs
puffer spacer > spacer bag reservoir metered dose inhaler in: hcpcs
pain machine electric > transcutaneous electrical nerve stimulation four or more leads in: hcpcs
nerve stim pads > transcutaneous electrical nerve stimulation four or more leads in: hcpcs
shock pads pain > transcutaneous electrical nerve stimulation four or more leads in: hcpcs
wound suction machine > negative pressure wound therapy electrical pump in: hcpcs
vacuum dressing machine > negative pressure wound therapy electrical pump in: hcpcs
machine that sucks wound > negative pressure wound therapy electrical pump in: hcpcs
blood pressure cuff for home > automatic blood pressure monitor in: hcpcs
digital blood pressure > automatic blood pressure monitor in: hcpcs
bp checker > automatic blood pressure monitor in: hcpcs
insurance breast pump > breast pump electric in: hcpcs
pumping machine > breast pump electric in: hcpcs
newborn jaundice light > phototherapy bilirubin light in: hcpcs
feeding tube machine > enteral nutrition infusion pump in: hcpcs
tummy tube > gastrostomy jejunostomy tube standard in: hcpcs
belly tube > gastrostomy jejunostomy tube standard in: hcpcs
replacement g tube > gastrostomy jejunostomy tube standard in: hcpcs
pej tube > gastrostomy jejunostomy tube standard in: hcpcs
low profile button > gastrostomy jejunostomy tube low-profile in: hcpcs
thickening powder > food thickener administered orally in: hcpcs
drink thickener > food thickener administered orally in: hcpcs
dysphagia thickener > food thickener administered orally in: hcpcs
water thickener > food thickener administered orally in: hcpcs
pee pads > disposable liner shield guard pad incontinence in: hcpcs
leakage pads > disposable liner shield guard pad incontinence in: hcpcs
urine pads underwear > disposable liner shield guard pad incontinence in: hcpcs
pee pad for bed > incontinence product disposable underpad in: hcpcs
accident pads bed > incontinence product disposable underpad in: hcpcs
tab briefs large > adult incontinence brief diaper large in: hcpcs
tape briefs large > adult incontinence brief diaper large in: hcpcs
caregiver gloves > gloves non-sterile in: hcpcs
rubber gloves box > gloves non-sterile in: hcpcs
condom for pee > male external catheter with or without adhesive disposable in: hcpcs
pee sheath > male external catheter with or without adhesive disposable in: hcpcs
cath several times a day > intermittent urinary catheter straight tip in: hcpcs
cath tubes > intermittent urinary catheter straight tip in: hcpcs
pee catheter self > intermittent urinary catheter straight tip in: hcpcs
female self catheter > intermittent urinary catheter straight tip in: hcpcs
pee bag night > bedside drainage bag in: hcpcs
big urine bag > bedside drainage bag in: hcpcs
pee bag leg > urinary drainage bag leg vinyl in: hcpcs
thigh bag urine > urinary drainage bag leg vinyl in: hcpcs
trach replacement > tracheostomy laryngectomy tube cuffed in: hcpcs
new trach > tracheostomy laryngectomy tube cuffed in: hcpcs
trach strap > tracheostomy tube collar holder in: hcpcs
night wrist brace > wrist hand orthosis wrist extension control cock-up in: hcpcs
hand brace carpal > wrist hand orthosis wrist extension control cock-up in: hcpcs
wrist guard carpal > wrist hand orthosis wrist extension control cock-up in: hcpcs
leg brace keeps knee straight > knee orthosis immobilizer canvas in: hcpcs
knee straightener > knee orthosis immobilizer canvas in: hcpcs
boot for broken foot > walking boot non-pneumatic off-the-shelf in: hcpcs
big black boot > walking boot non-pneumatic off-the-shelf in: hcpcs
foot boot > walking boot non-pneumatic off-the-shelf in: hcpcs
ski boot broken foot > walking boot non-pneumatic off-the-shelf in: hcpcs
broken toe boot > walking boot non-pneumatic off-the-shelf in: hcpcs
stress fracture boot > walking boot non-pneumatic off-the-shelf in: hcpcs
brace for drop foot > ankle foot orthosis plastic prefabricated fitting in: hcpcs
toe drag brace > ankle foot orthosis plastic prefabricated fitting in: hcpcs
stroke foot brace > ankle foot orthosis plastic prefabricated fitting in: hcpcs
brace for back surgery > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
spine brace lower > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
hard back brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
neck brace after surgery > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
neck surgery collar > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
broken neck brace > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
neck brace > cervical flexible non-adjustable foam collar @ 1.0 in: hcpcs
neck support foam > cervical flexible non-adjustable foam collar in: hcpcs
cervical collar > cervical flexible non-adjustable foam collar in: hcpcs
dislocated shoulder brace > shoulder orthosis acromio clavicular canvas webbing in: hcpcs
cloth sling > slings in: hcpcs
shoes with bar > foot abduction rotation bar in: hcpcs
bar shoes baby > foot abduction rotation bar in: hcpcs
baby brace bar > foot abduction rotation bar in: hcpcs
flat head baby helmet > cranial remolding orthosis in: hcpcs
helmet for falls > helmet protective soft prefabricated in: hcpcs
epilepsy helmet > helmet protective soft prefabricated in: hcpcs
soft headgear seizure > helmet protective soft prefabricated in: hcpcs
tight socks for swelling > gradient compression stocking below knee 18-30 in: hcpcs
swelling socks > gradient compression stocking below knee 18-30 in: hcpcs
leg swelling stockings > gradient compression stocking below knee 18-30 in: hcpcs
vein socks > gradient compression stocking below knee 18-30 in: hcpcs
stockings for varicose veins > gradient compression stocking below knee 18-30 in: hcpcs
arm swelling sleeve > gradient compression arm sleeve in: hcpcs
sleeve after mastectomy > gradient compression arm sleeve in: hcpcs
bra after mastectomy > breast prosthesis mastectomy bra in: hcpcs
cancer bra > breast prosthesis mastectomy bra in: hcpcs
boob prosthesis > breast prosthesis silicone without integral adhesive in: hcpcs
breast insert prosthetic > breast prosthesis silicone without integral adhesive in: hcpcs
wig for chemo > wig in: hcpcs
wig cancer > wig in: hcpcs
artificial leg > below knee molded socket shin sach foot endoskeletal @ 1.0 in: hcpcs
prosthetic leg > below knee molded socket shin sach foot endoskeletal @ 1.0 in: hcpcs
fake leg above knee > above knee molded socket sach foot endoskeletal in: hcpcs
socks for prosthetic leg > prosthetic sock multiple ply below knee in: hcpcs
thick stump socks > prosthetic sock multiple ply below knee in: hcpcs
amputation shrinker > prosthetic shrinker below knee in: hcpcs
fake eyeball > prosthetic eye plastic custom in: hcpcs
eyeball replacement prosthetic > prosthetic eye plastic custom in: hcpcs
talking device after laryngectomy > artificial larynx in: hcpcs
small hearing batteries > battery for use in hearing device in: hcpcs
batteries for hearing aids > battery for use in hearing device in: hcpcs
hearing aids for both ears > hearing aid digital binaural bte in: hcpcs
two behind ear aids > hearing aid digital binaural bte in: hcpcs
one behind ear aid > hearing aid digital monaural bte in: hcpcs
daily soft lens > contact lens hydrophilic spherical in: hcpcs
new glasses frame > frames in: hcpcs
frame for glasses > frames in: hcpcs
caregiver to bathe > home health aide per hour in: hcpcs
sitter aide hourly > home health aide per hour in: hcpcs
house keeping help > homemaker service in: hcpcs
maid for disabled > homemaker service in: hcpcs
give caregiver a break > respite care services up to 15 minutes in: hcpcs
respite help > respite care services up to 15 minutes in: hcpcs
wheelchair accessible bathroom > home modifications in: hcpcs
modify home > home modifications in: hcpcs
accessible home changes > home modifications in: hcpcs
roll in shower install > home modifications in: hcpcs
alert necklace > emergency response system installation in: hcpcs
fallen and can't get up > emergency response system installation in: hcpcs
medical alert necklace > emergency response system installation in: hcpcs
adapt car > vehicle modifications in: hcpcs
spanish interpreter > sign language or oral interpretive in: hcpcs
medical interpreter > sign language or oral interpretive in: hcpcs
deaf translator > sign language or oral interpretive in: hcpcs
lung cancer screening ct > low-dose computed tomography lung in: hcpcs
laser eye correction > laser in situ keratomileusis in: hcpcs

# --- Rides
uber health > non-emergency transportation taxi in: hcpcs
lyft to appointment > non-emergency transportation taxi in: hcpcs
cab fare > non-emergency transportation taxi in: hcpcs
taxi voucher > non-emergency transportation taxi in: hcpcs
medicaid cab > non-emergency transportation taxi in: hcpcs
cab to clinic > non-emergency transportation taxi in: hcpcs
rideshare to doctor > non-emergency transportation taxi in: hcpcs
wheelchair accessible ride > non-emergency transportation wheelchair van in: hcpcs
wheelchair bus > non-emergency transportation wheelchair van in: hcpcs
paratransit > non-emergency transportation wheelchair van in: hcpcs
dial a ride > non-emergency transportation wheelchair van in: hcpcs
gurney ride > non-emergency transportation stretcher van in: hcpcs
litter van > non-emergency transportation stretcher van in: hcpcs
stretcher car > non-emergency transportation stretcher van in: hcpcs
lying down transport > non-emergency transportation stretcher van in: hcpcs
gas money > non-emergency transportation vehicle provided by individual family member in: hcpcs
mileage reimbursement family > non-emergency transportation vehicle provided by individual family member in: hcpcs
drove my own car > non-emergency transportation vehicle provided by individual family member in: hcpcs
own car to appointment > non-emergency transportation vehicle provided by individual family member in: hcpcs
friend drove me > non-emergency transportation vehicle provided by individual family member in: hcpcs
plane ticket for treatment > non-emergency transportation air travel private or commercial in: hcpcs
airfare medical > non-emergency transportation air travel private or commercial in: hcpcs
commercial flight patient > non-emergency transportation air travel private or commercial in: hcpcs
bus ticket medical > non-emergency transportation bus in: hcpcs
greyhound medical > non-emergency transportation bus in: hcpcs
hospital parking > transportation ancillary parking fees tolls in: hcpcs
parking fee > transportation ancillary parking fees tolls in: hcpcs
toll reimbursement > transportation ancillary parking fees tolls in: hcpcs
motel for patient > ancillary lodging recipient in: hcpcs
meals while traveling for care > ancillary meals recipient in: hcpcs
hotel for parent > ancillary lodging escort in: hcpcs
hotel for caregiver > ancillary lodging escort in: hcpcs
meals for caregiver > ancillary meals escort in: hcpcs
lifeflight > ambulance conventional air rotary wing in: hcpcs
careflight > ambulance conventional air rotary wing in: hcpcs
airlifted > ambulance conventional air rotary wing in: hcpcs
chopper ride > ambulance conventional air rotary wing in: hcpcs
ambulance jet > ambulance conventional air fixed wing in: hcpcs
medical jet > ambulance conventional air fixed wing in: hcpcs
airplane ambulance miles > fixed wing air mileage in: hcpcs
ambulance per mile > ground mileage in: hcpcs
ambulance mile charge > ground mileage in: hcpcs
911 ambulance basic > ambulance basic life support emergency in: hcpcs
emt ambulance emergency > ambulance basic life support emergency in: hcpcs
nursing home ambulance transfer > ambulance basic life support non-emergency transport in: hcpcs
dialysis ambulance > ambulance basic life support non-emergency transport in: hcpcs
bed to bed ambulance > ambulance basic life support non-emergency transport in: hcpcs
paramedic ambulance emergency > ambulance advanced life support emergency level 1 in: hcpcs
911 paramedics > ambulance advanced life support emergency level 1 in: hcpcs
nicu transport team > specialty care transport in: hcpcs
icu transport > specialty care transport in: hcpcs
ambulance treated at home > ambulance response and treatment no transport in: hcpcs
paramedics treated not transported > ambulance response and treatment no transport in: hcpcs
patient refused transport > ambulance response and treatment no transport in: hcpcs
second attendant > extra ambulance attendant in: hcpcs
extra emt > extra ambulance attendant in: hcpcs
third crew member > extra ambulance attendant in: hcpcs
baby transport isolette > ambulance neonatal transport in: hcpcs
paramedics met ambulance > paramedic intercept in: hcpcs
als intercept > paramedic intercept in: hcpcs

# --- Needles, syringes, fluids
tb syringe > syringe with needle 1 cc or less in: hcpcs
allergy syringe > syringe with needle 1 cc or less in: hcpcs
1 cc syringe > syringe with needle 1 cc or less in: hcpcs
insulin needles > insulin syringes 100 in: hcpcs
insulin syringe box > insulin syringes 100 in: hcpcs
diabetic needles > insulin syringes 100 in: hcpcs
bd ultra fine syringes > insulin syringes 100 in: hcpcs
pen tips > needle sterile any size in: hcpcs
novofine > needle sterile any size in: hcpcs
bd nano > needle sterile any size in: hcpcs
hypodermic needle > needle sterile any size in: hcpcs
60 ml syringe > syringe sterile 20 cc or greater in: hcpcs
toomey > syringe sterile 20 cc or greater in: hcpcs
30 cc syringe > syringe sterile 20 cc or greater in: hcpcs
gripper needle > non-coring needle in: hcpcs
needleless injector > needle-free injection device in: hcpcs
biojector > needle-free injection device in: hcpcs
prefilled flush > sterile water saline dextrose diluent flush 10 ml in: hcpcs
normal saline flush > sterile water saline dextrose diluent flush 10 ml in: hcpcs
posiflush > sterile water saline dextrose diluent flush 10 ml in: hcpcs
bullets saline > sterile water saline dextrose diluent flush 10 ml in: hcpcs
irrigation saline bottle > sterile water saline 500 ml in: hcpcs
bottle of saline > sterile water saline 500 ml in: hcpcs
sterile water bottle > sterile water saline 500 ml in: hcpcs
saline for irrigation > sterile water saline 500 ml in: hcpcs
alcohol prep pads > alcohol wipes per box in: hcpcs
alcohol swabs > alcohol wipes per box in: hcpcs
prep pads > alcohol wipes per box in: hcpcs
alcohol pads > alcohol wipes per box in: hcpcs
isopropyl alcohol > alcohol or peroxide per pint in: hcpcs
rubbing alcohol bottle > alcohol or peroxide per pint in: hcpcs
povidone iodine swab > betadine or iodine swabs wipes in: hcpcs
iodine pads > betadine or iodine swabs wipes in: hcpcs
betadine swabs > betadine or iodine swabs wipes in: hcpcs
betadine swabsticks > betadine or iodine swabs wipes in: hcpcs
povidone solution > betadine or phisohex solution in: hcpcs
betadine bottle > betadine or phisohex solution in: hcpcs
phisohex > betadine or phisohex solution in: hcpcs
chloraprep > chlorhexidine antiseptic in: hcpcs
chg wipes > chlorhexidine antiseptic in: hcpcs
picc supplies weekly > supplies for maintenance of non-insulin drug infusion catheter per week in: hcpcs
line care supplies > supplies for maintenance of non-insulin drug infusion catheter per week in: hcpcs
cadd cassette > infusion supplies for external drug infusion pump per cassette in: hcpcs
pump cassette > infusion supplies for external drug infusion pump per cassette in: hcpcs
iv extension > iv tubing extension set in: hcpcs
extension set iv > iv tubing extension set in: hcpcs
elastomeric ball > disposable drug delivery system flow rate in: hcpcs
eclipse ball > disposable drug delivery system flow rate in: hcpcs
homepump > disposable drug delivery system flow rate in: hcpcs
easypump > disposable drug delivery system flow rate in: hcpcs
on-q ball > disposable drug delivery system flow rate in: hcpcs
chemo ball > disposable drug delivery system flow rate in: hcpcs
antibiotic ball > disposable drug delivery system flow rate in: hcpcs
needle box > sharps in: hcpcs

# --- Diabetes
omnipod pods > external ambulatory insulin delivery system disposable in: hcpcs
omnipod 5 > external ambulatory insulin delivery system disposable in: hcpcs
vgo > external ambulatory insulin delivery system disposable in: hcpcs
patch pump > external ambulatory insulin delivery system disposable in: hcpcs
tubeless pump > external ambulatory insulin delivery system disposable in: hcpcs
cequr > external ambulatory insulin delivery system disposable in: hcpcs
pod pump > external ambulatory insulin delivery system disposable in: hcpcs
minimed 780g > external ambulatory infusion pump insulin in: hcpcs
minimed 670g > external ambulatory infusion pump insulin in: hcpcs
tandem mobi > external ambulatory infusion pump insulin in: hcpcs
beta bionics > external ambulatory infusion pump insulin in: hcpcs
ilet > external ambulatory infusion pump insulin in: hcpcs
animas > external ambulatory infusion pump insulin in: hcpcs
islet pump > external ambulatory infusion pump insulin in: hcpcs
autosoft > infusion set external insulin pump non needle cannula in: hcpcs
quick set > infusion set external insulin pump non needle cannula in: hcpcs
mio set > infusion set external insulin pump non needle cannula in: hcpcs
silhouette set > infusion set external insulin pump non needle cannula in: hcpcs
trusteel > infusion set external insulin pump non needle cannula in: hcpcs
minimed reservoir > supplies external insulin infusion pump syringe type cartridge in: hcpcs
t slim cartridge > supplies external insulin infusion pump syringe type cartridge in: hcpcs
insulin reservoir > supplies external insulin infusion pump syringe type cartridge in: hcpcs
onetouch > blood glucose test strips home monitor in: hcpcs
one touch strips > blood glucose test strips home monitor in: hcpcs
accu-chek > blood glucose test strips home monitor in: hcpcs
accu chek strips > blood glucose test strips home monitor in: hcpcs
contour > blood glucose test strips home monitor in: hcpcs
freestyle lite strips > blood glucose test strips home monitor in: hcpcs
true metrix > blood glucose test strips home monitor in: hcpcs
truemetrix > blood glucose test strips home monitor in: hcpcs
relion strips > blood glucose test strips home monitor in: hcpcs
diabetic strips > blood glucose test strips home monitor in: hcpcs
test strips diabetes > blood glucose test strips home monitor in: hcpcs
prodigy strips > blood glucose test strips home monitor in: hcpcs
embrace strips > blood glucose test strips home monitor in: hcpcs
glucocard > blood glucose test strips home monitor in: hcpcs
sugar tester > home blood glucose monitor in: hcpcs
onetouch verio > home blood glucose monitor in: hcpcs
contour next meter > home blood glucose monitor in: hcpcs
glucose machine > home blood glucose monitor in: hcpcs
diabetes meter > home blood glucose monitor in: hcpcs
prodigy voice > blood glucose monitor integrated voice synthesizer in: hcpcs
meter for blind > blood glucose monitor integrated voice synthesizer in: hcpcs
control solution > normal low high calibrator solution @ 1.0 in: hcpcs
glucose control > normal low high calibrator solution in: hcpcs
control fluid > normal low high calibrator solution in: hcpcs
lancing pen > spring-powered device for lancet in: hcpcs
finger stick pen > spring-powered device for lancet in: hcpcs
delica > spring-powered device for lancet in: hcpcs
microlet > spring-powered device for lancet in: hcpcs
finger stick device > spring-powered device for lancet in: hcpcs
finger prickers > lancets per box in: hcpcs
finger stick needles > lancets per box in: hcpcs
microlet lancets > lancets per box in: hcpcs
delica lancets > lancets per box in: hcpcs
softclix lancets > lancets per box in: hcpcs
precision xtra ketone > blood ketone test strip in: hcpcs
ketone meter strips > blood ketone test strip in: hcpcs
blood ketone > blood ketone test strip in: hcpcs
keto diastix > urine test strips in: hcpcs
urine dipsticks > urine test strips in: hcpcs
multistix > urine test strips in: hcpcs
urine ketone strips > urine test strips in: hcpcs
dexcom g6 > continuous glucose monitor non-adjunctive receiver @ 1.0 in: hcpcs
dexcom g7 > continuous glucose monitor non-adjunctive receiver @ 1.0 in: hcpcs
freestyle libre 2 > continuous glucose monitor non-adjunctive receiver in: hcpcs
libre 3 > continuous glucose monitor non-adjunctive receiver in: hcpcs
dexcom reader > continuous glucose monitor non-adjunctive receiver in: hcpcs
dexcom supplies > supply allowance non-adjunctive continuous glucose monitor in: hcpcs
g7 sensor > supply allowance non-adjunctive continuous glucose monitor in: hcpcs
g6 sensor > supply allowance non-adjunctive continuous glucose monitor in: hcpcs
cgm sensors monthly > supply allowance non-adjunctive continuous glucose monitor in: hcpcs
guardian connect > adjunctive continuous glucose monitor receiver in: hcpcs
eversense reader > adjunctive continuous glucose monitor receiver in: hcpcs
guardian sensors > supply allowance adjunctive continuous glucose monitor in: hcpcs
novopen > insulin delivery device reusable pen in: hcpcs
humapen > insulin delivery device reusable pen in: hcpcs
hybrid closed loop > artificial pancreas device system in: hcpcs
closed loop pump > artificial pancreas device system in: hcpcs
bionic pancreas > artificial pancreas device system in: hcpcs
automated insulin delivery > artificial pancreas device system in: hcpcs
extra depth shoes diabetic > diabetics only depth-inlay shoe in: hcpcs
dr comfort shoes > diabetics only depth-inlay shoe in: hcpcs
medicare diabetic shoes > diabetics only depth-inlay shoe in: hcpcs
orthofeet > diabetics only depth-inlay shoe in: hcpcs
apex shoes diabetic > diabetics only depth-inlay shoe in: hcpcs
custom diabetic insoles > diabetics only multiple density insert custom molded from model in: hcpcs
custom diabetic orthotics > diabetics only multiple density insert custom molded from model in: hcpcs
heat moldable insert > diabetics only multiple density insert direct formed molded to foot external heat source in: hcpcs
diabetic insoles > diabetics only multiple density insert direct formed molded to foot external heat source in: hcpcs
prefab diabetic insert > diabetics only multiple density insert direct formed molded to foot external heat source in: hcpcs
diabetic rocker sole > diabetics only modification rocker or rigid-rocker bottom in: hcpcs

# --- Birth control, breast feeding
femcap > cervical cap contraceptive in: hcpcs
prentif > cervical cap contraceptive in: hcpcs
caya > diaphragm contraceptive in: hcpcs
milex diaphragm > diaphragm contraceptive in: hcpcs
trojan > contraceptive condom male in: hcpcs
durex > contraceptive condom male in: hcpcs
magnum condom > contraceptive condom male in: hcpcs
prophylactic condom > contraceptive condom male in: hcpcs
internal condom > contraceptive condom female in: hcpcs
fc2 > contraceptive condom female in: hcpcs
femidom > contraceptive condom female in: hcpcs
vcf > contraceptive spermicide in: hcpcs
nonoxynol > contraceptive spermicide in: hcpcs
contraceptive gel > contraceptive spermicide in: hcpcs
contraceptive foam > contraceptive spermicide in: hcpcs
phexxi > contraceptive spermicide in: hcpcs
today sponge > contraceptive spermicide in: hcpcs
essure coils > contraceptive intratubal occlusion device in: hcpcs
adiana > contraceptive intratubal occlusion device in: hcpcs
tubal coils > contraceptive intratubal occlusion device in: hcpcs
medela pump > breast pump electric in: hcpcs
spectra s1 > breast pump electric in: hcpcs
spectra s2 > breast pump electric in: hcpcs
spectra pump > breast pump electric in: hcpcs
pump in style > breast pump electric in: hcpcs
elvie > breast pump electric in: hcpcs
willow pump > breast pump electric in: hcpcs
freestyle breast pump > breast pump electric in: hcpcs
double electric pump > breast pump electric in: hcpcs
lansinoh pump > breast pump electric in: hcpcs
motif luna > breast pump electric in: hcpcs
wearable breast pump > breast pump electric in: hcpcs
milk pump electric > breast pump electric in: hcpcs
ameda pump > breast pump electric in: hcpcs
symphony pump > breast pump hospital grade in: hcpcs
medela symphony > breast pump hospital grade in: hcpcs
ameda platinum > breast pump hospital grade in: hcpcs
rental breast pump > breast pump hospital grade in: hcpcs
hand breast pump > breast pump manual in: hcpcs
harmony pump > breast pump manual in: hcpcs
haakaa > breast pump manual in: hcpcs
hand pump for milk > breast pump manual in: hcpcs
pump flange > breast shield splash protector breast pump in: hcpcs
breast flange > breast shield splash protector breast pump in: hcpcs
pump shields > breast shield splash protector breast pump in: hcpcs
breast pump horn > breast shield splash protector breast pump in: hcpcs
duckbill valve > valve for breast pump in: hcpcs
pump membrane > valve for breast pump in: hcpcs
pump valve > valve for breast pump in: hcpcs
pump tubing milk > tubing for breast pump in: hcpcs
spectra tubing > tubing for breast pump in: hcpcs
milk bottle pump > polycarbonate bottle breast pump in: hcpcs
pump bottles > polycarbonate bottle breast pump in: hcpcs
milk storage bags > collection and storage bag breast milk in: hcpcs
breastmilk bags > collection and storage bag breast milk in: hcpcs
milk freezer bags > collection and storage bag breast milk in: hcpcs
lansinoh bags > collection and storage bag breast milk in: hcpcs
car adapter breast pump > adapter for breast pump in: hcpcs
cube pessary > pessary non rubber in: hcpcs
silicone pessary > pessary non rubber in: hcpcs
prolapse ring > pessary non rubber in: hcpcs
uterus ring > pessary non rubber in: hcpcs

# --- Catheters, incontinence
condom catheter > male external catheter with or without adhesive disposable @ 1.0 in: hcpcs
condom cath > male external catheter with or without adhesive disposable @ 1.0 in: hcpcs
texas cath > male external catheter with or without adhesive disposable in: hcpcs
freedom clear > male external catheter with or without adhesive disposable in: hcpcs
conveen > male external catheter with or without adhesive disposable in: hcpcs
wide band catheter > male external catheter with or without adhesive disposable in: hcpcs
sheath catheter > male external catheter with or without adhesive disposable in: hcpcs
urisheath > male external catheter with or without adhesive disposable in: hcpcs
rusch texas > male external catheter with or without adhesive disposable in: hcpcs
penis catheter > male external catheter with or without adhesive disposable in: hcpcs
external cath men > male external catheter with or without adhesive disposable in: hcpcs
liberty pouch > male external catheter with or without adhesive disposable in: hcpcs
purewick > external urinary catheter disposable wicking material suction pump @ 1.0 in: hcpcs
pure wick > external urinary catheter disposable wicking material suction pump in: hcpcs
primafit > external urinary catheter disposable wicking material suction pump in: hcpcs
female external cath suction > external urinary catheter disposable wicking material suction pump in: hcpcs
wick catheter > external urinary catheter disposable wicking material suction pump in: hcpcs
purewick wicks > external urinary catheter disposable wicking material suction pump in: hcpcs
purewick replacement > external urinary catheter disposable wicking material suction pump in: hcpcs
purewick machine > suction pump for use with external urine management in: hcpcs
purewick pump > suction pump for use with external urine management @ 1.0 in: hcpcs
purewick system > suction pump for use with external urine management in: hcpcs
drydoc > suction pump for use with external urine management in: hcpcs
female urinary pouch > female external urinary collection device in: hcpcs
womens external pouch > female external urinary collection device in: hcpcs
speedicath > intermittent urinary catheter straight tip in: hcpcs
lofric > intermittent urinary catheter straight tip in: hcpcs
magic3 > intermittent urinary catheter straight tip in: hcpcs
in and out catheter > intermittent urinary catheter straight tip in: hcpcs
gentlecath > intermittent urinary catheter straight tip in: hcpcs
cure catheter > intermittent urinary catheter straight tip in: hcpcs
vapro > intermittent urinary catheter straight tip in: hcpcs
robnel > intermittent urinary catheter straight tip in: hcpcs
cathing supplies > intermittent urinary catheter straight tip in: hcpcs
tiemann > intermittent urinary catheter coude tip in: hcpcs
curved tip catheter > intermittent urinary catheter coude tip in: hcpcs
catheter kit closed > intermittent urinary catheter with insertion supplies in: hcpcs
advance plus > intermittent urinary catheter with insertion supplies in: hcpcs
vapro plus > intermittent urinary catheter with insertion supplies in: hcpcs
bardex > indwelling catheter foley two-way latex in: hcpcs
lubricath > indwelling catheter foley two-way latex in: hcpcs
silicone foley > indwelling catheter foley two-way all silicone @ 1.0 in: hcpcs
all silicone catheter > indwelling catheter foley two-way all silicone in: hcpcs
silastic foley > indwelling catheter foley two-way all silicone in: hcpcs
triple lumen foley > indwelling catheter foley three way continuous irrigation in: hcpcs
cbi set > irrigation tubing set continuous bladder irrigation in: hcpcs
malecot > indwelling catheter specialty in: hcpcs
pezzer > indwelling catheter specialty in: hcpcs
council tip > indwelling catheter specialty in: hcpcs
cath insertion tray > insertion tray without drainage bag and without catheter in: hcpcs
foley kit with bag > insertion tray with drainage bag foley in: hcpcs
foley tray with bag > insertion tray with drainage bag foley in: hcpcs
complete foley kit > insertion tray with drainage bag foley in: hcpcs
overnight bag catheter > bedside drainage bag in: hcpcs
big drainage bag > bedside drainage bag in: hcpcs
down drain > bedside drainage bag in: hcpcs
urine bag bedside > bedside drainage bag in: hcpcs
night drainage > bedside drainage bag in: hcpcs
catheter leg bag > urinary drainage bag leg vinyl in: hcpcs
day bag catheter > urinary drainage bag leg vinyl in: hcpcs
night drainage bottle > bedside drainage bottle in: hcpcs
urine jug drainage > bedside drainage bottle in: hcpcs
catheter leg strap > urinary catheter anchoring device leg strap in: hcpcs
catheter holder strap > urinary catheter anchoring device leg strap in: hcpcs
foley statlock > urinary catheter anchoring device adhesive in: hcpcs
foley anchor > urinary catheter anchoring device adhesive in: hcpcs
catheter securement > urinary catheter anchoring device adhesive in: hcpcs
cath secure > urinary catheter anchoring device adhesive in: hcpcs
catheter irrigation kit > irrigation tray bulb or piston syringe in: hcpcs
bladder irrigation kit > irrigation tray bulb or piston syringe in: hcpcs
irrigation kit > irrigation tray bulb or piston syringe in: hcpcs
bulb syringe irrigation > irrigation syringe bulb or piston in: hcpcs
renacidin > therapeutic agent for urinary catheter irrigation in: hcpcs
catheter flush solution > therapeutic agent for urinary catheter irrigation in: hcpcs
acetic acid bladder > therapeutic agent for urinary catheter irrigation in: hcpcs
cunningham > external urethral clamp in: hcpcs
dribblestop > external urethral clamp in: hcpcs
femsoft > incontinence supply urethral insert in: hcpcs
renew insert > incontinence supply rectal insert in: hcpcs
anal insert > incontinence supply rectal insert in: hcpcs
fecal plug > incontinence supply rectal insert in: hcpcs
fecal bag > perianal fecal collection pouch in: hcpcs
fecal incontinence bag > perianal fecal collection pouch in: hcpcs
surgilube packet > lubricant individual sterile packet in: hcpcs
ky jelly packet > lubricant individual sterile packet in: hcpcs
k-y packet > lubricant individual sterile packet in: hcpcs
lube packet > lubricant individual sterile packet in: hcpcs
adult diaper small > adult incontinence brief diaper small in: hcpcs
adult briefs small > adult incontinence brief diaper small in: hcpcs
adult diaper medium > adult incontinence brief diaper medium in: hcpcs
adult briefs medium > adult incontinence brief diaper medium in: hcpcs
tena medium > adult incontinence brief diaper medium in: hcpcs
adult diaper large > adult incontinence brief diaper large in: hcpcs
adult briefs large > adult incontinence brief diaper large in: hcpcs
tena large > adult incontinence brief diaper large in: hcpcs
adult diaper xl > adult incontinence brief diaper extra large in: hcpcs
adult briefs xl > adult incontinence brief diaper extra large in: hcpcs
bariatric diaper > adult incontinence brief above extra large in: hcpcs
bariatric briefs > adult incontinence brief above extra large in: hcpcs
xxl diaper > adult incontinence brief above extra large in: hcpcs
2xl diaper > adult incontinence brief above extra large in: hcpcs
3xl briefs > adult incontinence brief above extra large in: hcpcs
adult pull ups small > adult incontinence protective underwear pull-on small in: hcpcs
pull on small > adult incontinence protective underwear pull-on small in: hcpcs
adult pull ups medium > adult incontinence protective underwear pull-on medium in: hcpcs
depends medium > adult incontinence protective underwear pull-on medium in: hcpcs
pullups adult medium > adult incontinence protective underwear pull-on medium in: hcpcs
adult pull ups large > adult incontinence protective underwear pull-on large in: hcpcs
depends large > adult incontinence protective underwear pull-on large in: hcpcs
pullups adult large > adult incontinence protective underwear pull-on large in: hcpcs
depend underwear > adult incontinence protective underwear pull-on large in: hcpcs
adult pull ups xl > adult incontinence protective underwear pull-on extra large in: hcpcs
depends xl > adult incontinence protective underwear pull-on extra large in: hcpcs
bariatric pull ups > adult incontinence protective underwear above extra large in: hcpcs
pull ups xxl > adult incontinence protective underwear above extra large in: hcpcs
pull ups 2xl > adult incontinence protective underwear above extra large in: hcpcs
child diaper disabled > pediatric incontinence brief diaper small medium in: hcpcs
kids diaper medical > pediatric incontinence brief diaper small medium in: hcpcs
kids pull ups > pediatric incontinence protective underwear in: hcpcs
pullups kid > pediatric incontinence protective underwear in: hcpcs
youth briefs > youth incontinence brief diaper in: hcpcs
youth pull ups > youth incontinence protective underwear in: hcpcs
teen pull ups > youth incontinence protective underwear in: hcpcs
male guards > disposable liner shield guard pad incontinence in: hcpcs
depend guards > disposable liner shield guard pad incontinence in: hcpcs
tena pads > disposable liner shield guard pad incontinence in: hcpcs
bladder control pads > disposable liner shield guard pad incontinence in: hcpcs
leak pads > disposable liner shield guard pad incontinence in: hcpcs
pantyliners bladder > disposable liner shield guard pad incontinence in: hcpcs
incontinence liner > disposable liner shield guard pad incontinence in: hcpcs
drip pads > disposable liner shield guard pad incontinence in: hcpcs
booster pads > disposable liner shield guard pad incontinence in: hcpcs
puppy pads for bed > incontinence product disposable underpad in: hcpcs
blue pads > incontinence product disposable underpad in: hcpcs
chuck pads > incontinence product disposable underpad in: hcpcs
bed chux > incontinence product disposable underpad in: hcpcs
washable bed pads > incontinence protective underpad reusable bed size in: hcpcs
washable chux > incontinence protective underpad reusable bed size in: hcpcs
washable underpads > incontinence protective underpad reusable bed size in: hcpcs
cloth bed pad > incontinence protective underpad reusable bed size in: hcpcs
reusable bed pads > incontinence protective underpad reusable bed size in: hcpcs
chair pad incontinence > incontinence protective underpad reusable chair size in: hcpcs
cloth diaper adult > incontinence diaper brief reusable in: hcpcs
washable briefs > incontinence diaper brief reusable in: hcpcs
plastic pants adult > incontinence diaper brief reusable in: hcpcs
cloth briefs > incontinence diaper brief reusable in: hcpcs
washable underwear incontinence > incontinence protective underwear pull-on reusable in: hcpcs
period style leak underwear > incontinence protective underwear pull-on reusable in: hcpcs
leakproof underwear > incontinence protective underwear pull-on reusable in: hcpcs
penis wrap > incontinence disposable penile wrap in: hcpcs
quickchange wrap > incontinence disposable penile wrap in: hcpcs
male wrap > incontinence disposable penile wrap in: hcpcs
cloth diaper delivery > diaper service in: hcpcs
navina > manual transanal irrigation system in: hcpcs
bowel flush system > manual transanal irrigation system in: hcpcs
peristeen catheter > rectal catheter transanal irrigation in: hcpcs
navina catheter > rectal catheter transanal irrigation in: hcpcs
fleet bag > enema bag with tubing in: hcpcs
enema kit > enema bag with tubing in: hcpcs
enema bucket > enema bag with tubing in: hcpcs

# --- Ostomy
one piece drainable > ostomy pouch drainable with barrier attached 1 piece in: hcpcs
sensura mio > ostomy pouch drainable with barrier attached 1 piece in: hcpcs
premier drainable > ostomy pouch drainable with barrier attached 1 piece in: hcpcs
one piece ileostomy bag > ostomy pouch drainable with barrier attached 1 piece in: hcpcs
two piece drainable > ostomy pouch drainable barrier with flange 2 piece in: hcpcs
new image drainable > ostomy pouch drainable barrier with flange 2 piece in: hcpcs
natura pouch > ostomy pouch drainable barrier with flange 2 piece in: hcpcs
sur-fit > ostomy pouch drainable barrier with flange 2 piece in: hcpcs
surfit > ostomy pouch drainable barrier with flange 2 piece in: hcpcs
two piece colostomy bag > ostomy pouch drainable barrier with flange 2 piece in: hcpcs
one piece closed > ostomy pouch closed barrier attached 1 piece in: hcpcs
closed end pouch > ostomy pouch closed barrier attached 1 piece in: hcpcs
colostomy mini pouch > ostomy pouch closed barrier attached 1 piece in: hcpcs
two piece closed > ostomy pouch closed barrier with flange 2 piece in: hcpcs
two piece closed bag > ostomy pouch closed barrier with flange 2 piece in: hcpcs
one piece urostomy > ostomy pouch urinary with barrier attached 1 piece in: hcpcs
urine stoma bag > ostomy pouch urinary with barrier attached 1 piece in: hcpcs
two piece urostomy > ostomy pouch urinary barrier with flange 2 piece in: hcpcs
stoma wafer > ostomy skin barrier with flange in: hcpcs
wafer flange > ostomy skin barrier with flange in: hcpcs
colostomy wafer > ostomy skin barrier with flange in: hcpcs
baseplate > ostomy skin barrier with flange in: hcpcs
durahesive wafer > ostomy skin barrier with flange in: hcpcs
convex barrier > ostomy skin barrier with flange built-in convexity in: hcpcs
convex flange > ostomy skin barrier with flange built-in convexity in: hcpcs
adapt paste > ostomy skin barrier pectin-based paste in: hcpcs
ostomy paste > ostomy skin barrier pectin-based paste in: hcpcs
stomahesive powder > ostomy skin barrier powder in: hcpcs
adapt powder > ostomy skin barrier powder in: hcpcs
eakin ring > ostomy ring in: hcpcs
adapt ring > ostomy ring in: hcpcs
stoma ring > ostomy ring in: hcpcs
cohesive seal > ostomy ring in: hcpcs
brava ring > ostomy ring in: hcpcs
moldable ring > ostomy ring in: hcpcs
no sting wipe > skin barrier wipes or swabs in: hcpcs
skin prep wipes > skin barrier wipes or swabs in: hcpcs
no sting skin prep > skin barrier wipes or swabs in: hcpcs
sureprep > skin barrier wipes or swabs in: hcpcs
barrier spray > ostomy skin barrier liquid spray in: hcpcs
cavilon spray > ostomy skin barrier liquid spray in: hcpcs
no sting spray > ostomy skin barrier liquid spray in: hcpcs
unisolve > adhesive remover wipes in: hcpcs
tac away > adhesive remover wipes in: hcpcs
remove wipes > adhesive remover wipes in: hcpcs
adapt remover > adhesive remover wipes in: hcpcs
goo remover wipes > adhesive remover wipes in: hcpcs
sticky remover > adhesive remover wipes in: hcpcs
adhesive remover spray > adhesive remover or solvent per ounce in: hcpcs
adhesive remover bottle > adhesive remover or solvent per ounce in: hcpcs
skin bond > adhesive liquid per oz in: hcpcs
medical adhesive spray > adhesive liquid per oz in: hcpcs
mastisol > adhesive liquid per oz in: hcpcs
skin cement > adhesive liquid per oz in: hcpcs
adapt lubricating deodorant > ostomy deodorant lubricant fluid ounce in: hcpcs
pouch deodorant liquid > ostomy deodorant lubricant fluid ounce in: hcpcs
stoma odor drops > ostomy deodorant lubricant fluid ounce in: hcpcs
na'scent > ostomy deodorant lubricant fluid ounce in: hcpcs
pouch odor tablets > ostomy deodorant solid per tablet in: hcpcs
hernia belt ostomy > ostomy belt peristomal hernia support in: hcpcs
stealth belt > ostomy belt peristomal hernia support in: hcpcs
nu hope belt > ostomy belt peristomal hernia support in: hcpcs
nu-hope > ostomy belt peristomal hernia support in: hcpcs
colostomy belt > ostomy belt in: hcpcs
ileosorb > ostomy absorbent material pouch in: hcpcs
gel sachets pouch > ostomy absorbent material pouch in: hcpcs
diamonds gelling > ostomy absorbent material pouch in: hcpcs
stoma irrigation kit > ostomy irrigation set in: hcpcs
stoma cone > ostomy irrigation cone catheter in: hcpcs
colostomy sleeve > irrigation supply sleeve in: hcpcs
mini cap stoma > stoma cap in: hcpcs
bag clip > ostomy clamp in: hcpcs
ostomy clip > ostomy clamp in: hcpcs
tail clip > ostomy clamp in: hcpcs
pouch filter > ostomy filter in: hcpcs
gas filter ostomy > ostomy filter in: hcpcs
osto-ez-vent > ostomy vent in: hcpcs
pouch vent > ostomy vent in: hcpcs
burp valve > ostomy vent in: hcpcs
convex insert > ostomy accessory convex insert in: hcpcs
conseal > stoma plug in: hcpcs
mace stopper > stoma plug in: hcpcs
stoma stopper > stoma plug in: hcpcs
pouch cleaner > appliance cleaner incontinence ostomy in: hcpcs
urolux > appliance cleaner incontinence ostomy in: hcpcs
indiana pouch catheter > continent device catheter for continent stoma in: hcpcs
mitrofanoff catheter > continent device catheter for continent stoma in: hcpcs
kock pouch catheter > continent device catheter for continent stoma in: hcpcs

# --- Tape, dressing helpers
micropore > tape non-waterproof in: hcpcs
transpore > tape non-waterproof in: hcpcs
durapore > tape non-waterproof in: hcpcs
surgical tape > tape non-waterproof in: hcpcs
hypafix > tape non-waterproof in: hcpcs
medipore > tape non-waterproof in: hcpcs
mefix > tape non-waterproof in: hcpcs
pink tape > tape waterproof in: hcpcs
silicone tape > tape waterproof in: hcpcs
montgomery ties > surgical dressing holder in: hcpcs
dressing vest > surgical dressing holder in: hcpcs
burn net holder > surgical dressing holder in: hcpcs
4 x 4s > gauze non-impregnated sterile in: hcpcs
drain sponge > gauze non-impregnated sterile in: hcpcs
split gauze > gauze non-impregnated sterile in: hcpcs
non stick pad > gauze non-impregnated sterile in: hcpcs
iodoform packing > packing strips non-impregnated in: hcpcs
nugauze > packing strips non-impregnated in: hcpcs
packing gauze > packing strips non-impregnated in: hcpcs
packing ribbon > packing strips non-impregnated in: hcpcs
wick packing > packing strips non-impregnated in: hcpcs
rolled gauze > conforming bandage non-elastic in: hcpcs
conform roll > conforming bandage non-elastic in: hcpcs
stretch gauze > conforming bandage non-elastic in: hcpcs
conforming gauze > conforming bandage non-elastic in: hcpcs
coban > self-adherent bandage elastic @ 1.0 in: hcpcs
vet wrap > self-adherent bandage elastic in: hcpcs
cohesive wrap > self-adherent bandage elastic in: hcpcs
cohesive bandage > self-adherent bandage elastic in: hcpcs
sticky wrap > self-adherent bandage elastic in: hcpcs
elastic bandage > light compression bandage elastic in: hcpcs
tensor bandage > light compression bandage elastic in: hcpcs
crepe bandage > light compression bandage elastic in: hcpcs
long stretch wrap > high compression bandage elastic in: hcpcs
profore layer > high compression bandage elastic in: hcpcs
unnaboot > zinc paste impregnated bandage in: hcpcs
zinc boot > zinc paste impregnated bandage in: hcpcs
primer boot > zinc paste impregnated bandage in: hcpcs
tubifast > tubular dressing in: hcpcs
tube gauze > tubular dressing in: hcpcs
net dressing > tubular dressing in: hcpcs
medigrip > tubular dressing in: hcpcs
fishnet dressing > tubular dressing in: hcpcs
nexcare > adhesive bandage first-aid in: hcpcs
eye gauze > eye pad in: hcpcs
pirate patch > eye patch occlusive in: hcpcs
ortopad > eye patch occlusive in: hcpcs
seasorb > alginate dressing wound cover in: hcpcs
tegagen > alginate dressing wound cover in: hcpcs
restore alginate > alginate dressing wound cover in: hcpcs
biatain alginate > alginate dressing wound cover in: hcpcs
suprasorb a > alginate dressing wound cover in: hcpcs
aquacel ag > alginate or other fiber gelling dressing wound cover in: hcpcs
aquacel extra > alginate or other fiber gelling dressing wound cover in: hcpcs
durafiber > alginate or other fiber gelling dressing wound cover in: hcpcs
opticell > alginate or other fiber gelling dressing wound cover in: hcpcs
kerracel > alginate or other fiber gelling dressing wound cover in: hcpcs
exufiber > alginate or other fiber gelling dressing wound cover in: hcpcs
aquacel rope > alginate or other fiber gelling dressing wound cover in: hcpcs
allevyn > foam dressing wound cover @ 1.0 in: hcpcs
mepilex > foam dressing wound cover @ 1.0 in: hcpcs
tegaderm foam > foam dressing wound cover in: hcpcs
hydrocell > foam dressing wound cover in: hcpcs
permafoam > foam dressing wound cover in: hcpcs
sacral foam > foam dressing wound cover in: hcpcs
heel foam > foam dressing wound cover in: hcpcs
hydrafoam > foam dressing wound cover in: hcpcs
cutimed > foam dressing wound cover in: hcpcs
foam border > foam dressing wound cover in: hcpcs
kendall foam > foam dressing wound cover in: hcpcs
polyderm > foam dressing wound cover in: hcpcs
copa foam > foam dressing wound cover in: hcpcs
tegasorb > hydrocolloid dressing wound cover @ 1.0 in: hcpcs
comfeel > hydrocolloid dressing wound cover @ 1.0 in: hcpcs
restore hydrocolloid > hydrocolloid dressing wound cover in: hcpcs
tegaderm hydrocolloid > hydrocolloid dressing wound cover in: hcpcs
duoderm cgf > hydrocolloid dressing wound cover in: hcpcs
granuflex > hydrocolloid dressing wound cover in: hcpcs
safgel > hydrogel dressing wound filler gel in: hcpcs
duoderm gel > hydrogel dressing wound filler gel in: hcpcs
skintegrity gel > hydrogel dressing wound filler gel in: hcpcs
hydrogel tube > hydrogel dressing wound filler gel in: hcpcs
regenecare > hydrogel dressing wound filler gel in: hcpcs
wound gel tube > hydrogel dressing wound filler gel in: hcpcs
normlgel > hydrogel dressing wound filler gel in: hcpcs
restore gel > hydrogel dressing wound filler gel in: hcpcs
2nd skin > hydrogel dressing wound cover in: hcpcs
second skin dressing > hydrogel dressing wound cover in: hcpcs
elastogel > hydrogel dressing wound cover in: hcpcs
clearsite > hydrogel dressing wound cover in: hcpcs
nu-gel > hydrogel dressing wound cover in: hcpcs
derma-gel > hydrogel dressing wound cover in: hcpcs
collagen pad > collagen dressing in: hcpcs
biopad > collagen dressing in: hcpcs
stimulen sheet > collagen dressing in: hcpcs
colactive > collagen dressing in: hcpcs
cellerate sheet > collagen dressing in: hcpcs
prisma matrix > collagen dressing in: hcpcs
stimulen powder > collagen based wound filler dry form in: hcpcs
polyskin > transparent film sterile 16 sq. in. or less in: hcpcs
tegaderm film > transparent film sterile 16 sq. in. or less in: hcpcs
iv3000 > transparent film sterile 16 sq. in. or less in: hcpcs
see through dressing > transparent film sterile 16 sq. in. or less in: hcpcs
cling film dressing > transparent film sterile 16 sq. in. or less in: hcpcs
covaderm > composite dressing in: hcpcs
coverlet > composite dressing in: hcpcs
telfa island > composite dressing in: hcpcs
medipore pad > composite dressing in: hcpcs
opsite post-op > composite dressing in: hcpcs
adaptic touch > contact layer in: hcpcs
urgotul > contact layer in: hcpcs
profore wcl > contact layer in: hcpcs
silicone contact layer > contact layer in: hcpcs
telfa clear > contact layer in: hcpcs
tegapore > contact layer in: hcpcs
wound veil > contact layer in: hcpcs
dermanet > contact layer in: hcpcs
xtrasorb > specialty absorptive dressing in: hcpcs
optilock > specialty absorptive dressing in: hcpcs
zetuvit > specialty absorptive dressing in: hcpcs
sorbion > specialty absorptive dressing in: hcpcs
cutisorb > specialty absorptive dressing in: hcpcs
exu-dry > specialty absorptive dressing in: hcpcs
superabsorber > specialty absorptive dressing in: hcpcs
tendersorb > specialty absorptive dressing in: hcpcs
enluxtra > specialty absorptive dressing in: hcpcs
scarlet red > gauze impregnated other than water normal saline or hydrogel in: hcpcs
oil emulsion gauze > gauze impregnated other than water normal saline or hydrogel in: hcpcs
bactigras > gauze impregnated other than water normal saline or hydrogel in: hcpcs
xeroflo > gauze impregnated other than water normal saline or hydrogel in: hcpcs
hypergel gauze > gauze impregnated water or normal saline in: hcpcs
wet dressing gauze > gauze impregnated water or normal saline in: hcpcs
hydrogel gauze > gauze impregnated hydrogel in: hcpcs
carrasyn gauze > gauze impregnated hydrogel in: hcpcs
iodosorb > wound filler gel paste in: hcpcs
iodoflex > wound filler gel paste in: hcpcs
multidex > wound filler gel paste in: hcpcs
cadexomer > wound filler gel paste in: hcpcs
flexigel strands > wound filler gel paste in: hcpcs
fistula pouch > wound pouch in: hcpcs
wound manager > wound pouch in: hcpcs
wound drainage bag > wound pouch in: hcpcs
pico > wound suction disposable in: hcpcs
pico 7 > wound suction disposable in: hcpcs
avelle > wound suction disposable in: hcpcs
black foam > wound care set negative pressure wound therapy in: hcpcs
vac sponge > wound care set negative pressure wound therapy in: hcpcs
wound vac supplies > wound care set negative pressure wound therapy in: hcpcs
whitefoam > wound care set negative pressure wound therapy in: hcpcs
vac kit > wound care set negative pressure wound therapy in: hcpcs
wound vac sponge > wound care set negative pressure wound therapy in: hcpcs
veraflo > wound care set negative pressure wound therapy in: hcpcs
suction jar > canister disposable used with suction pump in: hcpcs
canister suction machine > canister disposable used with suction pump in: hcpcs
activac > negative pressure wound therapy electrical pump in: hcpcs
v.a.c. > negative pressure wound therapy electrical pump in: hcpcs
vac machine > negative pressure wound therapy electrical pump in: hcpcs
wound vacuum > negative pressure wound therapy electrical pump in: hcpcs
renasys > negative pressure wound therapy electrical pump in: hcpcs
infovac > negative pressure wound therapy electrical pump in: hcpcs

# --- Compression
ted knee > surgical stockings below knee in: hcpcs
ted hose knee > surgical stockings below knee in: hcpcs
anti embolism stockings > surgical stockings below knee in: hcpcs
white hospital stockings > surgical stockings below knee in: hcpcs
teds > surgical stockings below knee @ 1.0 in: hcpcs
ted hose thigh > surgical stockings thigh length in: hcpcs
thigh teds > surgical stockings thigh length in: hcpcs
jobst socks > gradient compression stocking below knee 18-30 in: hcpcs
support socks 20-30 > gradient compression stocking below knee 18-30 in: hcpcs
knee high 20-30 > gradient compression stocking below knee 18-30 in: hcpcs
compression socks 20-30 > gradient compression stocking below knee 18-30 in: hcpcs
juzo socks > gradient compression stocking below knee 18-30 in: hcpcs
compression socks > gradient compression stocking below knee 18-30 in: hcpcs
support hose > gradient compression stocking below knee 18-30 @ 1.0 in: hcpcs
compression knee highs > gradient compression stocking below knee 18-30 in: hcpcs
20-30 mmhg socks > gradient compression stocking below knee 18-30 in: hcpcs
varicose stockings > gradient compression stocking below knee 18-30 in: hcpcs
knee high 30-40 > gradient compression stocking below knee 30-40 in: hcpcs
compression socks 30-40 > gradient compression stocking below knee 30-40 in: hcpcs
thigh high 20-30 > gradient compression stocking thigh length 18-30 in: hcpcs
thigh high 30-40 > gradient compression stocking thigh length 30-40 in: hcpcs
compression tights > gradient compression stocking waist length 18-30 in: hcpcs
maternity compression hose > gradient compression stocking waist length 18-30 in: hcpcs
waist high compression > gradient compression stocking waist length 18-30 in: hcpcs
compression leggings > gradient compression stocking waist length 18-30 in: hcpcs
pantyhose 30-40 > gradient compression stocking waist length 30-40 in: hcpcs
chap stocking > gradient compression stocking full length chap style in: hcpcs
one leg pantyhose > gradient compression stocking full length chap style in: hcpcs
circaid > gradient compression wrap with adjustable straps below knee @ 1.0 in: hcpcs
farrowwrap > gradient compression wrap with adjustable straps below knee in: hcpcs
farrow wrap > gradient compression wrap with adjustable straps below knee @ 1.0 in: hcpcs
juxta-lite > gradient compression wrap with adjustable straps below knee in: hcpcs
juxtafit > gradient compression wrap with adjustable straps below knee in: hcpcs
readywrap > gradient compression wrap with adjustable straps below knee in: hcpcs
velcro compression > gradient compression wrap with adjustable straps below knee @ 1.0 in: hcpcs
velcro wrap leg > gradient compression wrap with adjustable straps below knee in: hcpcs
compreflex > gradient compression wrap with adjustable straps below knee in: hcpcs
foot wrap velcro > gradient compression wrap with adjustable straps foot in: hcpcs
circaid foot > gradient compression wrap with adjustable straps foot in: hcpcs
arm velcro wrap > gradient compression wrap with adjustable straps arm in: hcpcs
thigh velcro wrap > gradient compression wrap with adjustable straps above knee in: hcpcs
full leg velcro wrap > gradient compression wrap with adjustable straps full leg in: hcpcs
lymphadema sleeve > gradient compression arm sleeve in: hcpcs
mastectomy arm sleeve > gradient compression arm sleeve in: hcpcs
lymph sleeve > gradient compression arm sleeve in: hcpcs
hand compression glove > gradient compression glove in: hcpcs
isotoner glove > gradient compression glove in: hcpcs
lymphedema gauntlet > gradient compression gauntlet in: hcpcs
fingerless compression glove > gradient compression gauntlet in: hcpcs
head and neck lymphedema garment > gradient compression garment neck head in: hcpcs
chin lymphedema > gradient compression garment neck head in: hcpcs
face lymphedema garment > gradient compression garment neck head in: hcpcs
lymphedema vest > gradient compression garment torso and shoulder in: hcpcs
scrotal lymphedema garment > gradient compression garment genital region in: hcpcs
lymphedema toe caps > gradient compression garment toe caps in: hcpcs
toe caps > gradient compression garment toe caps in: hcpcs
toe glove > gradient compression garment toe caps in: hcpcs
tribute night > gradient compression garment lower leg and foot padded nighttime in: hcpcs
night leg garment > gradient compression garment lower leg and foot padded nighttime in: hcpcs
solaris tribute > gradient compression garment lower leg and foot padded nighttime in: hcpcs
jovipak > gradient compression garment lower leg and foot padded nighttime in: hcpcs
night arm garment > gradient compression garment arm padded nighttime in: hcpcs
tribute arm > gradient compression garment arm padded nighttime in: hcpcs
nighttime arm sleeve > gradient compression garment arm padded nighttime in: hcpcs
rosidal > gradient compression bandage roll inelastic short stretch in: hcpcs
lymphedema wraps bandage > gradient compression bandage roll inelastic short stretch in: hcpcs
lymphedema liner > gradient compression bandaging supply bandage liner in: hcpcs
komprex > gradient compression bandaging supply high density foam in: hcpcs
lymph foam > gradient compression bandaging supply high density foam in: hcpcs
burn pressure garment > compression burn garment in: hcpcs
jobskin > compression burn garment in: hcpcs
scar garment > compression burn garment in: hcpcs
burn face mask > compression burn mask in: hcpcs
uvex mask > compression burn mask in: hcpcs
clear face mask scar > compression burn mask in: hcpcs
bio compression > pneumatic compressor segmental without calibrated gradient in: hcpcs
lymphedema machine > pneumatic compressor segmental without calibrated gradient in: hcpcs
lymphapress > pneumatic compressor segmental without calibrated gradient in: hcpcs
leg squeezing machine > pneumatic compressor segmental without calibrated gradient in: hcpcs
flexitouch plus > pneumatic compressor segmental with calibrated gradient in: hcpcs
tactile medical > pneumatic compressor segmental with calibrated gradient in: hcpcs
entre > pneumatic compressor segmental with calibrated gradient in: hcpcs
lymph pump leg sleeve > segmental pneumatic appliance full leg in: hcpcs
pump boot leg > segmental pneumatic appliance full leg in: hcpcs
lymph pump arm sleeve > segmental pneumatic appliance full arm in: hcpcs
pump sleeve arm > segmental pneumatic appliance full arm in: hcpcs
dayspring > non-pneumatic compression controller in: hcpcs
koya > non-pneumatic compression controller in: hcpcs
scd > intermittent limb compression device @ 1.0 in: hcpcs
scds > intermittent limb compression device in: hcpcs
leg squeezers > intermittent limb compression device in: hcpcs
dvt machine > intermittent limb compression device in: hcpcs
calf pump > intermittent limb compression device in: hcpcs
cirvo > intermittent limb compression device in: hcpcs
plexipulse > intermittent limb compression device in: hcpcs
leg pumps after surgery > intermittent limb compression device in: hcpcs
scd sleeve > sleeve intermittent limb compression device in: hcpcs

# --- Stimulator supplies
stim pads > electrical stimulator supplies 2 lead per month in: hcpcs
tens stickers > electrical stimulator supplies 2 lead per month in: hcpcs
sticky electrodes > electrodes per pair in: hcpcs
apnea electrodes > electrodes per pair in: hcpcs
ekg dots > electrodes per pair in: hcpcs
lead wires > lead wires per pair in: hcpcs
tens wires > lead wires per pair in: hcpcs
ultrasound jelly > coupling gel ultrasound in: hcpcs
aquasonic > coupling gel ultrasound in: hcpcs

# --- Slings, casts
cradle sling > slings in: hcpcs
triangular sling > slings in: hcpcs
slingshot brace > shoulder sling abduction restrainer in: hcpcs
sling with pillow > shoulder sling abduction restrainer in: hcpcs
rotator cuff sling > shoulder sling abduction restrainer in: hcpcs
plaster of paris > cast supplies plaster in: hcpcs
gypsona > cast supplies plaster in: hcpcs
scotchcast > special casting material fiberglass in: hcpcs
delta-lite > special casting material fiberglass in: hcpcs
fiberglass roll > special casting material fiberglass in: hcpcs
sam splint > splint in: hcpcs
ortho-glass > splint in: hcpcs
orthoglass > splint in: hcpcs

# --- Trach, breathing
shiley > tracheostomy laryngectomy tube cuffed @ 1.0 in: hcpcs
shiley cuffed > tracheostomy laryngectomy tube cuffed in: hcpcs
portex trach > tracheostomy laryngectomy tube cuffed in: hcpcs
trach tube > tracheostomy laryngectomy tube cuffed @ 1.0 in: hcpcs
cuffless trach > tracheostomy laryngectomy tube non-cuffed in: hcpcs
cuffless shiley > tracheostomy laryngectomy tube non-cuffed in: hcpcs
larytube > tracheostomy laryngectomy tube non-cuffed in: hcpcs
jackson trach > tracheostomy laryngectomy tube stainless steel in: hcpcs
metal trach > tracheostomy laryngectomy tube stainless steel in: hcpcs
silver trach > tracheostomy laryngectomy tube stainless steel in: hcpcs
jackson tube > tracheostomy laryngectomy tube stainless steel in: hcpcs
shiley inner cannula > tracheostomy inner cannula in: hcpcs
dic trach > tracheostomy inner cannula in: hcpcs
trach care kit > tracheostomy care kit established in: hcpcs
trach collar ties > tracheostomy tube collar holder in: hcpcs
dale trach > tracheostomy tube collar holder in: hcpcs
velcro trach > tracheostomy tube collar holder in: hcpcs
shower shield trach > tracheostomy shower protector in: hcpcs
stoma shower guard > tracheostomy shower protector in: hcpcs
stoma button > tracheostoma stent stud button in: hcpcs
barton mayo > tracheostoma stent stud button in: hcpcs
lary button > tracheostoma stent stud button in: hcpcs
trach cap > tracheostomy tube plug in: hcpcs
decannulation plug > tracheostomy tube plug in: hcpcs
red cap trach > tracheostomy tube plug in: hcpcs
pmv > tracheostomy speaking valve in: hcpcs
trach talking valve > tracheostomy speaking valve in: hcpcs
shikani > tracheostomy speaking valve in: hcpcs
suction kit trach > tracheal suction catheter any type in: hcpcs
14 fr suction > tracheal suction catheter any type in: hcpcs
ballard > tracheal suction catheter closed system in: hcpcs
in line suction > tracheal suction catheter closed system in: hcpcs
inline suction > tracheal suction catheter closed system in: hcpcs
yankuer > oral oropharyngeal suction catheter in: hcpcs
mouth suction wand > oral oropharyngeal suction catheter in: hcpcs
tonsil tip > oral oropharyngeal suction catheter in: hcpcs
hme > moisture exchanger disposable ventilation @ 1.0 in: hcpcs
humidivent > moisture exchanger disposable ventilation in: hcpcs
thermovent > moisture exchanger disposable ventilation in: hcpcs
provox hme > filter holder and integrated filter without adhesive tracheostoma in: hcpcs
atos hme > filter holder and integrated filter without adhesive tracheostoma in: hcpcs
lary hme > filter holder and integrated filter without adhesive tracheostoma in: hcpcs
nasal canula > nasal cannula in: hcpcs
oxygen prongs > nasal cannula in: hcpcs
o2 hose > tubing oxygen in: hcpcs
50 foot tubing > tubing oxygen in: hcpcs
oxygen line > tubing oxygen in: hcpcs
venturi > variable concentration mask in: hcpcs
oxymask > variable concentration mask in: hcpcs
vent circuit > breathing circuits in: hcpcs
vent tubing > breathing circuits in: hcpcs
ventilator tubing > breathing circuits in: hcpcs
inhaler tube kids > spacer bag reservoir metered dose inhaler in: hcpcs
vortex spacer > spacer bag reservoir metered dose inhaler in: hcpcs
inspirease > spacer bag reservoir metered dose inhaler in: hcpcs
asthma meter > peak expiratory flow rate meter in: hcpcs
pulse ox sensor > oxygen probe oximeter in: hcpcs
oximeter probe > oxygen probe oximeter in: hcpcs
spo2 sensor > oxygen probe oximeter in: hcpcs
finger probe > oxygen probe oximeter in: hcpcs
oxygen finger clip > oximeter device in: hcpcs
o2 sat monitor > oximeter device in: hcpcs
owlet > oximeter device in: hcpcs
pari > nebulizer with compressor in: hcpcs
asthma machine > nebulizer with compressor in: hcpcs
breathing machine asthma > nebulizer with compressor in: hcpcs
breathing machine for treatments > nebulizer with compressor in: hcpcs
omron nebulizer > nebulizer with compressor in: hcpcs
neb kit > administration set small volume nonfiltered pneumatic nebulizer disposable in: hcpcs
t piece nebulizer > administration set small volume nonfiltered pneumatic nebulizer disposable in: hcpcs
reusable nebulizer > administration set small volume nonfiltered nebulizer non-disposable in: hcpcs
pari lc > administration set small volume nonfiltered nebulizer non-disposable in: hcpcs
sidestream > administration set small volume nonfiltered nebulizer non-disposable in: hcpcs
reusable neb cup > administration set small volume nonfiltered nebulizer non-disposable in: hcpcs
fish mask > aerosol mask used with dme nebulizer in: hcpcs
pediatric neb mask > aerosol mask used with dme nebulizer in: hcpcs
mesh nebulizer > nebulizer ultrasonic in: hcpcs
aerogen > nebulizer ultrasonic in: hcpcs
eflow > nebulizer ultrasonic in: hcpcs
portable ultrasonic neb > nebulizer ultrasonic in: hcpcs
f20 > full face mask positive airway pressure in: hcpcs
airfit f20 > full face mask positive airway pressure in: hcpcs
f30 > full face mask positive airway pressure in: hcpcs
airtouch f20 > full face mask positive airway pressure in: hcpcs
amara view > full face mask positive airway pressure in: hcpcs
dreamwear full face > full face mask positive airway pressure in: hcpcs
vitera > full face mask positive airway pressure in: hcpcs
f40 > full face mask positive airway pressure in: hcpcs
cpap mask nose and mouth > full face mask positive airway pressure in: hcpcs
f20 cushion > face mask interface replacement for full face mask in: hcpcs
full face cushion > face mask interface replacement for full face mask in: hcpcs
full face seal > face mask interface replacement for full face mask in: hcpcs
airfit n20 > nasal interface mask or cannula type positive airway pressure in: hcpcs
eson > nasal interface mask or cannula type positive airway pressure in: hcpcs
wisp > nasal interface mask or cannula type positive airway pressure in: hcpcs
dreamwear > nasal interface mask or cannula type positive airway pressure in: hcpcs
airfit p10 > nasal interface mask or cannula type positive airway pressure in: hcpcs
p30i > nasal interface mask or cannula type positive airway pressure in: hcpcs
brevida > nasal interface mask or cannula type positive airway pressure in: hcpcs
cpap nose mask > nasal interface mask or cannula type positive airway pressure in: hcpcs
swift fx > nasal interface mask or cannula type positive airway pressure in: hcpcs
nasal pillows replacement > pillow for use on nasal cannula type interface in: hcpcs
p10 pillows > pillow for use on nasal cannula type interface in: hcpcs
nose pillows > pillow for use on nasal cannula type interface in: hcpcs
n20 cushion > cushion for use on nasal mask interface in: hcpcs
nasal cushion > cushion for use on nasal mask interface in: hcpcs
dreamwear cushion > cushion for use on nasal mask interface in: hcpcs
cpap straps > headgear positive airway pressure in: hcpcs
cpap head strap > headgear positive airway pressure in: hcpcs
mask straps > headgear positive airway pressure in: hcpcs
chin strap > chinstrap positive airway pressure in: hcpcs
jaw strap cpap > chinstrap positive airway pressure in: hcpcs
slimline > tubing positive airway pressure in: hcpcs
cpap tube > tubing positive airway pressure in: hcpcs
slim tubing > tubing positive airway pressure in: hcpcs
climateline > tubing integrated heating element in: hcpcs
heated hose > tubing integrated heating element in: hcpcs
heated tube > tubing integrated heating element in: hcpcs
climateline air > tubing integrated heating element in: hcpcs
cpap filter > filter disposable positive airway pressure @ 1.0 in: hcpcs
white filter > filter disposable positive airway pressure in: hcpcs
black filter cpap > filter non disposable positive airway pressure in: hcpcs
cpap water tank > water chamber humidifier positive airway pressure in: hcpcs
water tub > water chamber humidifier positive airway pressure in: hcpcs
humidifier chamber > water chamber humidifier positive airway pressure in: hcpcs
humidair > water chamber humidifier positive airway pressure in: hcpcs
oral cpap mask > oral interface positive airway pressure in: hcpcs
oracle mask > oral interface positive airway pressure in: hcpcs
hybrid cpap mask > combination oral nasal mask in: hcpcs
liberty mask > combination oral nasal mask in: hcpcs
bongo rx > expiratory positive airway pressure intranasal valve in: hcpcs
autopap > continuous positive airway pressure device in: hcpcs
airsense 10 > continuous positive airway pressure device in: hcpcs
airsense 11 > continuous positive airway pressure device in: hcpcs
autoset > continuous positive airway pressure device in: hcpcs
luna cpap > continuous positive airway pressure device in: hcpcs
aircurve vauto > respiratory assist device bi-level without backup in: hcpcs
asv > respiratory assist device bi-level with back-up rate in: hcpcs
bipap with backup > respiratory assist device bi-level with back-up rate in: hcpcs
aircurve st > respiratory assist device bi-level with back-up rate in: hcpcs
bipap avaps > respiratory assist device bi-level with back-up rate in: hcpcs
heated humidifier > humidifier heated positive airway pressure in: hcpcs
passover humidifier > humidifier non-heated positive airway pressure in: hcpcs
cold passover > humidifier non-heated positive airway pressure in: hcpcs
somnomed > oral device upper airway collapsibility adjustable or non-adjustable custom fabricated fitting and adjustment in: hcpcs
dental device apnea > oral device upper airway collapsibility adjustable or non-adjustable custom fabricated fitting and adjustment in: hcpcs
tap appliance > oral device upper airway collapsibility adjustable or non-adjustable custom fabricated fitting and adjustment in: hcpcs
apnea mouthguard > oral device upper airway collapsibility adjustable or non-adjustable custom fabricated fitting and adjustment in: hcpcs
oral appliance sleep apnea > oral device upper airway collapsibility adjustable or non-adjustable custom fabricated fitting and adjustment in: hcpcs
jaw device sleep apnea > oral device upper airway collapsibility adjustable or non-adjustable custom fabricated fitting and adjustment in: hcpcs
exciteosa > neuromuscular electrical stimulation tongue muscle in: hcpcs
tongue stimulator > neuromuscular electrical stimulation tongue muscle in: hcpcs
night shift device > electronic positional obstructive sleep apnea in: hcpcs
nightbalance > electronic positional obstructive sleep apnea in: hcpcs
lunoa > electronic positional obstructive sleep apnea in: hcpcs
positional therapy > electronic positional obstructive sleep apnea in: hcpcs
home concentrator > oxygen concentrator single delivery port in: hcpcs
everflo > oxygen concentrator single delivery port in: hcpcs
companion 5 > oxygen concentrator single delivery port in: hcpcs
perfecto > oxygen concentrator single delivery port in: hcpcs
o2 machine > oxygen concentrator single delivery port in: hcpcs
respironics everflo > oxygen concentrator single delivery port in: hcpcs
visionaire > oxygen concentrator single delivery port in: hcpcs
simplygo > portable oxygen concentrator rental in: hcpcs
freestyle comfort > portable oxygen concentrator rental in: hcpcs
sequal > portable oxygen concentrator rental in: hcpcs
caire > portable oxygen concentrator rental in: hcpcs
inogen one > portable oxygen concentrator rental in: hcpcs
inogen g5 > portable oxygen concentrator rental in: hcpcs
zen-o > portable oxygen concentrator rental in: hcpcs
portable concentrator > portable oxygen concentrator rental in: hcpcs
e tank > portable gaseous oxygen system rental @ 1.0 in: hcpcs
d cylinder > portable gaseous oxygen system rental in: hcpcs
m6 tank > portable gaseous oxygen system rental in: hcpcs
oxygen tank > portable gaseous oxygen system rental @ 1.0 in: hcpcs
portable tanks > portable gaseous oxygen system rental in: hcpcs
o2 tank > portable gaseous oxygen system rental in: hcpcs
h cylinder > stationary compressed gaseous oxygen system rental in: hcpcs
k tank > stationary compressed gaseous oxygen system rental in: hcpcs
big oxygen tank > stationary compressed gaseous oxygen system rental in: hcpcs
m60 > stationary compressed gaseous oxygen system rental in: hcpcs
stroller oxygen > portable liquid oxygen system rental in: hcpcs
liberator stroller > portable liquid oxygen system rental in: hcpcs
companion liquid > portable liquid oxygen system rental in: hcpcs
liberator > stationary liquid oxygen system rental in: hcpcs
ultrafill > portable gaseous oxygen home compressor fill cylinders in: hcpcs
tank filler > portable gaseous oxygen home compressor fill cylinders in: hcpcs
transfill > portable gaseous oxygen home compressor fill cylinders in: hcpcs
tank cart > oxygen accessory wheeled cart in: hcpcs
cylinder cart > oxygen accessory wheeled cart in: hcpcs
oxygen tank roller > oxygen accessory wheeled cart in: hcpcs
inogen battery > oxygen accessory battery pack portable concentrator in: hcpcs
poc battery > oxygen accessory battery pack portable concentrator in: hcpcs
oxygen conserver > regulator in: hcpcs
conserving regulator > regulator in: hcpcs
cylinder stand > stand rack in: hcpcs
bubble humidifier > humidifier durable glass or plastic bottle in: hcpcs
oxygen bubbler > humidifier durable glass or plastic bottle in: hcpcs
humidifier bottle > humidifier durable glass or plastic bottle in: hcpcs
trilogy trach > home ventilator invasive interface in: hcpcs
ltv > home ventilator invasive interface in: hcpcs
ltv 1200 > home ventilator invasive interface in: hcpcs
trach ventilator > home ventilator invasive interface in: hcpcs
astral trach > home ventilator invasive interface in: hcpcs
vocsn invasive > home ventilator invasive interface in: hcpcs
trilogy mask > home ventilator non-invasive interface in: hcpcs
astral > home ventilator non-invasive interface in: hcpcs
nippv > home ventilator non-invasive interface in: hcpcs
nippy > home ventilator non-invasive interface in: hcpcs
sip vent > home ventilator non-invasive interface in: hcpcs
mouthpiece ventilation > home ventilator non-invasive interface in: hcpcs
noninvasive vent > home ventilator non-invasive interface in: hcpcs
trilogy evo > home ventilator non-invasive interface in: hcpcs
vocsn ventilator > home ventilator multi-function in: hcpcs
ventec > home ventilator multi-function in: hcpcs
coughassist > cough stimulating device in: hcpcs
insufflator exsufflator > cough stimulating device in: hcpcs
cofflator > cough stimulating device in: hcpcs
t70 > cough stimulating device in: hcpcs
smartvest > high frequency chest wall oscillation system in: hcpcs
shaking vest > high frequency chest wall oscillation system in: hcpcs
incourage > high frequency chest wall oscillation system in: hcpcs
cf vest > high frequency chest wall oscillation system in: hcpcs
respirtech > high frequency chest wall oscillation system in: hcpcs
aerobica > oscillatory positive expiratory pressure in: hcpcs
lung flute > oscillatory positive expiratory pressure in: hcpcs
vibratory pep > oscillatory positive expiratory pressure in: hcpcs
ipv > intrapulmonary percussive ventilation @ 1.0 in: hcpcs
percussionaire > intrapulmonary percussive ventilation in: hcpcs
metaneb > lung expansion airway clearance oscillation in: hcpcs
bi-wase > lung expansion airway clearance oscillation in: hcpcs
biwaze > lung expansion airway clearance oscillation in: hcpcs
suction unit > respiratory suction pump in: hcpcs
suctioning machine > respiratory suction pump in: hcpcs
laerdal suction > respiratory suction pump in: hcpcs
phlegm machine > respiratory suction pump in: hcpcs
gomco > gastric suction pump in: hcpcs
chest percussor > percussor electric in: hcpcs
palm cup > percussor electric in: hcpcs
percussor > percussor electric in: hcpcs
vicks humidifier > vaporizer room in: hcpcs
steam vaporizer > vaporizer room in: hcpcs
ippb > ippb machine in: hcpcs
bird machine > ippb machine in: hcpcs
smart monitor > apnea monitor with recording in: hcpcs
infant monitor apnea > apnea monitor with recording in: hcpcs
ambu > resuscitation bag in: hcpcs
bag valve mask > resuscitation bag in: hcpcs
bvm > resuscitation bag in: hcpcs
home spirometer > spirometer electronic in: hcpcs
nuvoair > spirometer electronic in: hcpcs
breathing exerciser > spirometer non-electronic in: hcpcs
voldyne > spirometer non-electronic in: hcpcs
triflo > spirometer non-electronic in: hcpcs
ball breather > spirometer non-electronic in: hcpcs
turtle shell ventilator > chest shell cuirass in: hcpcs
hayek > chest shell cuirass in: hcpcs

# --- Walking
offset cane > cane in: hcpcs
hurrycane > cane in: hcpcs
wood cane > cane in: hcpcs
folding cane > cane in: hcpcs
single point cane > cane in: hcpcs
blind cane > cane in: hcpcs
four point cane > cane quad or three prong in: hcpcs
4 prong cane > cane quad or three prong in: hcpcs
hemi cane > cane quad or three prong in: hcpcs
hemi walker > cane quad or three prong @ 1.0 in: hcpcs
small base quad cane > cane quad or three prong in: hcpcs
large base quad cane > cane quad or three prong in: hcpcs
pyramid cane > cane quad or three prong in: hcpcs
walk cane > cane quad or three prong in: hcpcs
hemiwalker > cane quad or three prong in: hcpcs
lofstrand > crutches forearm pair @ 1.0 in: hcpcs
loftstrand > crutches forearm pair @ 1.0 in: hcpcs
canadian crutches > crutches forearm pair in: hcpcs
arm cuff crutches > crutches forearm pair in: hcpcs
elbow crutches > crutches forearm pair in: hcpcs
forearm crutches > crutches forearm pair @ 1.0 in: hcpcs
aluminum crutches > crutches underarm other than wood pair in: hcpcs
axillary crutches > crutches underarm other than wood pair in: hcpcs
metal crutches > crutches underarm other than wood pair in: hcpcs
adult crutches > crutches underarm other than wood pair in: hcpcs
youth crutches > crutches underarm other than wood pair in: hcpcs
armpit crutches > crutches underarm other than wood pair in: hcpcs
wooden crutches > crutches underarm wood pair in: hcpcs
wood crutches > crutches underarm wood pair in: hcpcs
kneeling scooter > crutch substitute lower leg platform in: hcpcs
roll about knee > crutch substitute lower leg platform in: hcpcs
knee cart > crutch substitute lower leg platform in: hcpcs
peg leg crutch > crutch substitute lower leg platform in: hcpcs
knee rover > crutch substitute lower leg platform in: hcpcs
leg caddy > crutch substitute lower leg platform in: hcpcs
turning leg caddy > crutch substitute lower leg platform in: hcpcs
millennial crutch > crutch underarm articulating spring assisted in: hcpcs
spring crutches > crutch underarm articulating spring assisted in: hcpcs
two wheeled walker > walker folding wheeled in: hcpcs
four wheel walker > walker folding wheeled @ 1.0 in: hcpcs
drive walker > walker folding wheeled in: hcpcs
walker with wheels > walker folding wheeled in: hcpcs
nitro rollator > walker folding wheeled in: hcpcs
2 wheel walker > walker folding wheeled in: hcpcs
upwalker > walker folding wheeled in: hcpcs
walker no wheels > walker folding pickup in: hcpcs
frame walker > walker folding pickup @ 1.0 in: hcpcs
walking frame > walker folding pickup @ 1.0 in: hcpcs
walker without wheels > walker folding pickup in: hcpcs
bariatric rollator > walker heavy duty wheeled in: hcpcs
heavy duty rollator > walker heavy duty wheeled in: hcpcs
bariatric walker no wheels > walker heavy duty without wheels in: hcpcs
merrywalker > walker enclosed four sided wheeled posterior seat in: hcpcs
gait trainer adult > walker with trunk support in: hcpcs
trunk support walker > walker with trunk support in: hcpcs
u step > walker heavy duty multiple braking system in: hcpcs
ustep > walker heavy duty multiple braking system in: hcpcs
parkinsons walker > walker heavy duty multiple braking system in: hcpcs
laser walker > walker heavy duty multiple braking system in: hcpcs
arm platform walker > platform attachment walker in: hcpcs
platform crutch > platform attachment forearm crutch in: hcpcs
walker wheels > wheel attachment rigid walker @ 1.0 in: hcpcs
walker wheel kit > wheel attachment rigid walker in: hcpcs
walker leg extenders > leg extensions for walker in: hcpcs
tall walker legs > leg extensions for walker in: hcpcs
rollator brakes > brake attachment wheeled walker in: hcpcs
crutch tip > tip cane crutch walker replacement in: hcpcs
walker tips > tip cane crutch walker replacement in: hcpcs
rubber feet walker > tip cane crutch walker replacement in: hcpcs
cane grip > handgrip cane crutch walker replacement in: hcpcs
crutch grip > handgrip cane crutch walker replacement in: hcpcs
walker grips > handgrip cane crutch walker replacement in: hcpcs
crutch handles > handgrip cane crutch walker replacement in: hcpcs
crutch pads > underarm pad crutch replacement in: hcpcs
armpit pads > underarm pad crutch replacement in: hcpcs
pacer gait trainer > gait trainer pediatric upright in: hcpcs
kid walk > gait trainer pediatric upright in: hcpcs
mustang gait trainer > gait trainer pediatric upright in: hcpcs
crocodile walker > gait trainer pediatric posterior in: hcpcs
nimbo > gait trainer pediatric posterior in: hcpcs
posterior walker > gait trainer pediatric posterior @ 1.0 in: hcpcs
reverse walker > gait trainer pediatric posterior in: hcpcs

# --- Bathroom
three in one commode > commode chair fixed arms in: hcpcs
bsc > commode chair fixed arms @ 1.0 in: hcpcs
porta potty > commode chair fixed arms @ 1.0 in: hcpcs
potty chair > commode chair fixed arms @ 1.0 in: hcpcs
3-in-1 > commode chair fixed arms in: hcpcs
bedside potty > commode chair fixed arms in: hcpcs
drop arm > commode chair detachable arms in: hcpcs
xl commode > commode chair extra wide heavy duty in: hcpcs
commode liner > pail pan commode in: hcpcs
toilet safety frame > toilet rail in: hcpcs
toilet handles > toilet rail in: hcpcs
toilet safety rails > toilet rail in: hcpcs
versaframe > toilet rail in: hcpcs
toilet booster > raised toilet seat in: hcpcs
tush push > seat lift mechanism placed over toilet in: hcpcs
toilet seat lifter > seat lift mechanism placed over toilet in: hcpcs
rolling shower chair > bath shower chair in: hcpcs
shower commode chair > bath shower chair in: hcpcs
bathing chair > bath shower chair in: hcpcs
otter bath > bath shower chair in: hcpcs
rifton bath > bath shower chair in: hcpcs
bath stool > tub stool or bench in: hcpcs
slide bench > transfer bench tub or toilet in: hcpcs
sliding bath bench > transfer bench tub or toilet in: hcpcs
sliding shower chair > transfer bench tub or toilet in: hcpcs
bariatric tub bench > transfer bench heavy duty in: hcpcs
bariatric transfer bench > transfer bench heavy duty in: hcpcs
grab bars > bath tub wall rail in: hcpcs
tub grab bar > bath tub wall rail in: hcpcs
safety bar shower > bath tub wall rail in: hcpcs
shower bar > bath tub wall rail in: hcpcs
floor mount tub rail > bath tub rail floor base in: hcpcs
clamp on tub rail > transfer tub rail attachment in: hcpcs
bathtub handle > transfer tub rail attachment in: hcpcs
sitz chair > sitz bath chair in: hcpcs
hemorrhoid bath > sitz type bath portable in: hcpcs
bottom bath > sitz type bath portable in: hcpcs
hand urinal > urinal male in: hcpcs
spill proof urinal > urinal male in: hcpcs
plastic urinal > urinal male in: hcpcs
lady urinal > urinal female in: hcpcs
women pee bottle > urinal female in: hcpcs
lady j > urinal female in: hcpcs
jacuzzi insert > whirlpool portable overtub in: hcpcs
tub whirlpool > whirlpool portable overtub in: hcpcs
bath spa unit > whirlpool portable overtub in: hcpcs
jetted tub > whirlpool non-portable in: hcpcs
jacuzzi tub > whirlpool non-portable in: hcpcs
hydrotherapy tub > whirlpool non-portable in: hcpcs
spa tub > whirlpool non-portable in: hcpcs
bidet > hygienic item in: hcpcs
toilet aid wiper > hygienic item in: hcpcs
bottom buddy > hygienic item in: hcpcs

# --- Beds and lifts
medical bed > hospital bed semi-electric side rails mattress in: hcpcs
drive hospital bed > hospital bed semi-electric side rails mattress in: hcpcs
invacare bed > hospital bed semi-electric side rails mattress in: hcpcs
hospital bed rental > hospital bed semi-electric side rails mattress in: hcpcs
head and foot bed > hospital bed semi-electric side rails mattress in: hcpcs
fully electric bed > hospital bed total electric side rails mattress in: hcpcs
high low electric bed > hospital bed total electric side rails mattress in: hcpcs
hi low bed > hospital bed variable height hi-lo side rails mattress @ 1.0 in: hcpcs
crank bed with height > hospital bed variable height hi-lo side rails mattress in: hcpcs
hilo bed > hospital bed variable height hi-lo side rails mattress in: hcpcs
manual bed > hospital bed fixed height side rails mattress in: hcpcs
crank bed > hospital bed fixed height side rails mattress in: hcpcs
bariatric bed > hospital bed heavy duty extra wide greater than 350 pounds mattress @ 1.0 in: hcpcs
bariatric hospital bed > hospital bed heavy duty extra wide greater than 350 pounds mattress @ 1.0 in: hcpcs
wide hospital bed > hospital bed heavy duty extra wide greater than 350 pounds mattress in: hcpcs
42 inch bed > hospital bed heavy duty extra wide greater than 350 pounds mattress in: hcpcs
1000 lb bed > hospital bed extra heavy duty extra wide greater than 600 pounds mattress in: hcpcs
bariatric bed 750 > hospital bed extra heavy duty extra wide greater than 600 pounds mattress in: hcpcs
medical crib > pediatric crib hospital grade in: hcpcs
enclosed crib > pediatric crib hospital grade in: hcpcs
safety crib > pediatric crib hospital grade in: hcpcs
sleepsafe > hospital bed pediatric manual side enclosures in: hcpcs
sleep safe bed > hospital bed pediatric manual side enclosures in: hcpcs
enclosed bed child > hospital bed pediatric manual side enclosures in: hcpcs
safety bed special needs > hospital bed pediatric manual side enclosures in: hcpcs
safetysleeper > hospital bed pediatric manual side enclosures in: hcpcs
haven bed > hospital bed pediatric manual side enclosures in: hcpcs
dream series bed > hospital bed pediatric manual side enclosures in: hcpcs
kayserbetten > hospital bed pediatric manual side enclosures in: hcpcs
vail bed > safety enclosure frame canopy hospital bed in: hcpcs
enclosure bed > safety enclosure frame canopy hospital bed in: hcpcs
canopy bed safety > safety enclosure frame canopy hospital bed in: hcpcs
posey enclosure > safety enclosure frame canopy hospital bed in: hcpcs
full bed rails > bed side rails full length in: hcpcs
full side rails > bed side rails full length in: hcpcs
half bed rails > bed side rails half length in: hcpcs
bed tray > over-bed table in: hcpcs
hospital tray table > over-bed table in: hcpcs
sheet lifter > bed cradle in: hcpcs
blanket lift > bed cradle in: hcpcs
spring mattress > mattress innerspring in: hcpcs
foam hospital mattress > mattress foam rubber in: hcpcs
egg crate topper > dry pressure pad mattress in: hcpcs
convoluted foam > dry pressure pad mattress in: hcpcs
foam topper > dry pressure pad mattress in: hcpcs
gel topper > gel pressure pad mattress in: hcpcs
app pump > powered pressure reducing mattress overlay alternating with pump in: hcpcs
air pad with pump > powered pressure reducing mattress overlay alternating with pump in: hcpcs
alternating air pad > powered pressure reducing mattress overlay alternating with pump in: hcpcs
med aire > powered pressure reducing mattress overlay alternating with pump in: hcpcs
alternating air mattress > powered pressure-reducing air mattress in: hcpcs
true low air loss > powered pressure-reducing air mattress in: hcpcs
p500 > powered pressure-reducing air mattress in: hcpcs
roho mattress > nonpowered advanced pressure reducing mattress in: hcpcs
geo mattress > nonpowered advanced pressure reducing mattress in: hcpcs
roho overlay > nonpowered advanced pressure reducing overlay in: hcpcs
waffle overlay > nonpowered advanced pressure reducing overlay in: hcpcs
ehob > nonpowered advanced pressure reducing overlay in: hcpcs
bead bed > air fluidized bed in: hcpcs
fluidized bed > air fluidized bed in: hcpcs
envella > air fluidized bed in: hcpcs
medical sheepskin > sheepskin pad in: hcpcs
lambs wool pad > sheepskin pad in: hcpcs
sheep skin > sheepskin pad in: hcpcs
elbow pads > heel or elbow protector in: hcpcs
prevalon > heel or elbow protector in: hcpcs
heelbo > heel or elbow protector in: hcpcs
heel cups bed > heel or elbow protector in: hcpcs
heel booties > heel or elbow protector in: hcpcs
heel float boots > heel or elbow protector in: hcpcs
moon boots heels > heel or elbow protector in: hcpcs
foam wedge > positioning cushion pillow wedge in: hcpcs
body pillow medical > positioning cushion pillow wedge in: hcpcs
sleep wedge > positioning cushion pillow wedge in: hcpcs
reflux wedge > positioning cushion pillow wedge in: hcpcs
positioning wedge > positioning cushion pillow wedge in: hcpcs
abductor pillow > positioning cushion pillow wedge in: hcpcs
leg elevation pillow > positioning cushion pillow wedge in: hcpcs
replacement pump mattress > pump alternating pressure pad replacement in: hcpcs
app pump only > pump alternating pressure pad replacement in: hcpcs
bed triangle > trapeze bars attached to bed in: hcpcs
monkey bar bed > trapeze bars attached to bed in: hcpcs
freestanding trapeze > trapeze bar free standing in: hcpcs
floor trapeze > trapeze bar free standing in: hcpcs
manual hoyer > patient lift hydraulic in: hcpcs
hydraulic hoyer > patient lift hydraulic in: hcpcs
invacare lift > patient lift hydraulic in: hcpcs
lifter for patient > patient lift hydraulic in: hcpcs
electric hoyer > patient lift electric in: hcpcs
power hoyer > patient lift electric in: hcpcs
battery hoyer > patient lift electric in: hcpcs
reliant lift > patient lift electric in: hcpcs
power lift patient > patient lift electric in: hcpcs
ceiling track lift > patient lift fixed system in: hcpcs
surehands > patient lift fixed system in: hcpcs
portable ceiling lift > patient lift moveable room to room in: hcpcs
gantry lift > patient lift moveable room to room in: hcpcs
freestanding track lift > patient lift moveable room to room in: hcpcs
hoyer pad > sling or seat patient lift in: hcpcs
u sling > sling or seat patient lift in: hcpcs
toileting sling > sling or seat patient lift in: hcpcs
hoyer seat > sling or seat patient lift in: hcpcs
easy stand > combination sit to stand frame in: hcpcs
evolv > combination sit to stand frame in: hcpcs
standing frame > standing frame one position in: hcpcs
multi position stander > standing frame multi-position in: hcpcs
squiggles > standing frame multi-position in: hcpcs
three way stander > standing frame multi-position in: hcpcs
stedy > multipositional patient support system integrated lift in: hcpcs
stand aid > multipositional patient support system integrated lift in: hcpcs
power lift chair > seat lift mechanism electric in: hcpcs
golden lift chair > seat lift mechanism electric in: hcpcs
pride lift chair > seat lift mechanism electric in: hcpcs
electric lift recliner > seat lift mechanism electric in: hcpcs
uplift seat > seat lift mechanism non-electric in: hcpcs
up easy > seat lift mechanism non-electric in: hcpcs
cushion lift seat > seat lift mechanism non-electric in: hcpcs
beasy board > transfer device in: hcpcs
transfer belt > transfer device in: hcpcs
slider board > transfer device in: hcpcs
beasy trans > transfer device in: hcpcs
turner disc > transfer device in: hcpcs
soft wrist restraints > restraints in: hcpcs
posey vest > restraints in: hcpcs
mitts restraint > restraints in: hcpcs
elbow restraint > restraints in: hcpcs
welcome sleeves > restraints in: hcpcs
posey restraint > restraints in: hcpcs
gait harness > safety equipment in: hcpcs
bed alarm mat > safety equipment in: hcpcs
car harness > safety equipment in: hcpcs
helmet walking belt > safety equipment in: hcpcs
door alarm dementia > alert or alarm device in: hcpcs
tab alarm > alert or alarm device in: hcpcs
picker upper > reaching grabbing device in: hcpcs
reacher grabber > reaching grabbing device in: hcpcs
dressing stick > reaching grabbing device in: hcpcs
sock aid > reaching grabbing device in: hcpcs
grabber tool > reaching grabbing device in: hcpcs
stationary bike > exercise equipment in: hcpcs
resistance bands > exercise equipment in: hcpcs
arm bike > exercise equipment in: hcpcs
theraband > exercise equipment in: hcpcs
weights home gym > exercise equipment in: hcpcs
hair piece > wig in: hcpcs
hairpiece > wig in: hcpcs
scalp prosthesis > wig in: hcpcs
medical wig > wig in: hcpcs

# --- Heat, cold, light
moist heating pad > electric heat pad moist in: hcpcs
thermophore > electric heat pad moist in: hcpcs
ice bag > cold or hot fluid bottle ice cap in: hcpcs
gel pack > cold or hot fluid bottle ice cap in: hcpcs
cold cap > cold or hot fluid bottle ice cap in: hcpcs
rice bag > cold or hot fluid bottle ice cap in: hcpcs
cryocuff > fluid circulating cold pad with pump in: hcpcs
ice machine after surgery > fluid circulating cold pad with pump in: hcpcs
aircast cryo > fluid circulating cold pad with pump in: hcpcs
polar ice > fluid circulating cold pad with pump in: hcpcs
t pump > water circulating heat pad with pump in: hcpcs
k pad > water circulating heat pad with pump in: hcpcs
aqua k > water circulating heat pad with pump in: hcpcs
kpad > water circulating heat pad with pump in: hcpcs
aquamatic > water circulating heat pad with pump in: hcpcs
aqua pad > water circulating heat pad with pump in: hcpcs
hot pack unit > hydrocollator unit portable in: hcpcs
monochromatic infrared > infrared heating pad system in: hcpcs
hand wax bath > paraffin bath unit in: hcpcs
parabath > paraffin bath unit in: hcpcs
wax warmer hands > paraffin bath unit in: hcpcs
infrared lamp > heat lamp in: hcpcs
red lamp > heat lamp in: hcpcs
biliblanket > phototherapy bilirubin light in: hcpcs
wallaby blanket > phototherapy bilirubin light in: hcpcs
jaundice blanket > phototherapy bilirubin light in: hcpcs
bili bed > phototherapy bilirubin light in: hcpcs
baby jaundice lights > phototherapy bilirubin light in: hcpcs
bilirubin blanket > phototherapy bilirubin light in: hcpcs
light box depression > therapeutic lightbox 10,000 lux in: hcpcs
seasonal light > therapeutic lightbox 10,000 lux in: hcpcs
sun lamp > therapeutic lightbox 10,000 lux @ 1.0 in: hcpcs
light therapy lamp > therapeutic lightbox 10,000 lux in: hcpcs
verilux > therapeutic lightbox 10,000 lux in: hcpcs
happylight > therapeutic lightbox 10,000 lux in: hcpcs
home phototherapy psoriasis > ultraviolet light therapy system in: hcpcs
uvb light > ultraviolet light therapy system in: hcpcs
narrowband uvb > ultraviolet light therapy system in: hcpcs
daavlin > ultraviolet light therapy system in: hcpcs
home light booth > ultraviolet light therapy system in: hcpcs
uv box > ultraviolet light therapy system in: hcpcs

# --- Stimulators, pumps
muscle tens > transcutaneous electrical nerve stimulation four or more leads in: hcpcs
pain zapper > transcutaneous electrical nerve stimulation four or more leads in: hcpcs
nmes > neuromuscular stimulator electronic shock unit @ 1.0 in: hcpcs
e-stim > neuromuscular stimulator electronic shock unit @ 1.0 in: hcpcs
estim machine > neuromuscular stimulator electronic shock unit in: hcpcs
nmes unit > neuromuscular stimulator electronic shock unit in: hcpcs
compex > neuromuscular stimulator electronic shock unit in: hcpcs
bioness l300 > functional electrical stimulator transcutaneous in: hcpcs
l300 > functional electrical stimulator transcutaneous in: hcpcs
walk aide > functional electrical stimulator transcutaneous in: hcpcs
bone stim > osteogenesis stimulator electrical non-invasive other than spinal in: hcpcs
orthologic > osteogenesis stimulator electrical non-invasive other than spinal in: hcpcs
bone growth machine > osteogenesis stimulator electrical non-invasive other than spinal in: hcpcs
ebi bone > osteogenesis stimulator electrical non-invasive other than spinal in: hcpcs
bone healing magnet > osteogenesis stimulator electrical non-invasive other than spinal in: hcpcs
spinal bone stimulator > osteogenesis stimulator spinal applications in: hcpcs
cervical-stim > osteogenesis stimulator spinal applications in: hcpcs
spinalpak > osteogenesis stimulator spinal applications in: hcpcs
cmf spine > osteogenesis stimulator spinal applications in: hcpcs
bone stimulator back > osteogenesis stimulator spinal applications in: hcpcs
bone stimulator neck > osteogenesis stimulator spinal applications in: hcpcs
bone stim spine > osteogenesis stimulator spinal applications in: hcpcs
bone ultrasound > osteogenesis stimulator low intensity ultrasound in: hcpcs
optune gio > electrical stimulation device cancer treatment in: hcpcs
brain tumor cap > electrical stimulation device cancer treatment in: hcpcs
fisher wallace > cranial electrotherapy stimulation in: hcpcs
cala trio > external upper limb tremor stimulator in: hcpcs
cala > external upper limb tremor stimulator in: hcpcs
tremor wristband > external upper limb tremor stimulator in: hcpcs
cala kiq > external upper limb tremor stimulator in: hcpcs
nerivio > distal transcutaneous electrical nerve stimulator upper arm in: hcpcs
monarch etns > transcutaneous electrical nerve stimulator trigeminal in: hcpcs
zida > transcutaneous tibial nerve stimulator in: hcpcs
vivally > transcutaneous tibial nerve stimulator in: hcpcs
avation > transcutaneous tibial nerve stimulator in: hcpcs
nidra > external lower extremity nerve stimulator restless legs in: hcpcs
tomac > external lower extremity nerve stimulator restless legs in: hcpcs
restless legs band > external lower extremity nerve stimulator restless legs in: hcpcs
reliefband > nerve stimulator nausea and vomiting in: hcpcs
relief band > nerve stimulator nausea and vomiting in: hcpcs
nausea bracelet > nerve stimulator nausea and vomiting in: hcpcs
seasick wristband > nerve stimulator nausea and vomiting in: hcpcs
kegel stimulator > non-implanted pelvic floor electrical stimulator in: hcpcs
itouch sure > non-implanted pelvic floor electrical stimulator in: hcpcs
leva > intravaginal device strengthen pelvic floor kegel in: hcpcs
kegel trainer > intravaginal device strengthen pelvic floor kegel in: hcpcs
renovia > intravaginal device strengthen pelvic floor kegel in: hcpcs
home biofeedback > electromyography biofeedback device in: hcpcs
dynasplint trismus > jaw motion rehabilitation system in: hcpcs
mouth opener device > jaw motion rehabilitation system in: hcpcs
orastretch > jaw motion rehabilitation system in: hcpcs
cadd > ambulatory infusion pump electric or battery operated in: hcpcs
curlin > ambulatory infusion pump electric or battery operated in: hcpcs
cadd solis > ambulatory infusion pump electric or battery operated in: hcpcs
ambulatory pump > ambulatory infusion pump electric or battery operated in: hcpcs
chemo pump home > ambulatory infusion pump electric or battery operated in: hcpcs
curlin pump > ambulatory infusion pump electric or battery operated in: hcpcs
sapphire pump > ambulatory infusion pump electric or battery operated in: hcpcs
5fu pump > ambulatory infusion pump electric or battery operated in: hcpcs
remodulin pump > infusion pump uninterrupted parenteral administration in: hcpcs
flolan pump > infusion pump uninterrupted parenteral administration in: hcpcs
crono five > infusion pump uninterrupted parenteral administration in: hcpcs
cadd ms3 > infusion pump uninterrupted parenteral administration in: hcpcs
veletri pump > infusion pump uninterrupted parenteral administration in: hcpcs
treprostinil pump > infusion pump uninterrupted parenteral administration in: hcpcs
drip stand > iv pole in: hcpcs
iv hanger pole > iv pole in: hcpcs
prometra > infusion pump implantable programmable in: hcpcs
home defibrillator > external defibrillator integrated electrocardiogram in: hcpcs
heartstart > external defibrillator integrated electrocardiogram in: hcpcs
philips heartstart > external defibrillator integrated electrocardiogram in: hcpcs
assure wcd > automatic external defibrillator garment type in: hcpcs
vest that shocks heart > automatic external defibrillator garment type in: hcpcs
zoll lifevest > automatic external defibrillator garment type in: hcpcs
omron bp > automatic blood pressure monitor in: hcpcs
home blood pressure > automatic blood pressure monitor in: hcpcs
arm cuff monitor > automatic blood pressure monitor in: hcpcs
bp kit manual > sphygmomanometer blood pressure apparatus cuff stethoscope in: hcpcs
manual blood pressure cuff > sphygmomanometer blood pressure apparatus cuff stethoscope in: hcpcs
stethoscope and cuff > sphygmomanometer blood pressure apparatus cuff stethoscope in: hcpcs
replacement bp cuff > blood pressure cuff only in: hcpcs
cpm > continuous passive motion knee @ 1.0 in: hcpcs
knee bender machine > continuous passive motion knee in: hcpcs
cpm elbow > continuous passive motion exercise device use other in: hcpcs
door traction > traction equipment overdoor cervical in: hcpcs
saunders > cervical traction device inflatable air bladder in: hcpcs
inflatable neck traction > cervical traction device inflatable air bladder in: hcpcs
posture pump > cervical traction device inflatable air bladder in: hcpcs
gravity boots > gravity assisted traction device in: hcpcs
pelvic traction belt > pelvic belt harness boot in: hcpcs
drx9000 > vertebral axial decompression in: hcpcs
knee extensionater > dynamic adjustable knee extension and flexion in: hcpcs
ers knee > dynamic adjustable knee extension and flexion in: hcpcs
jas brace > static progressive stretch knee in: hcpcs
ermi knee > static progressive stretch knee in: hcpcs
shoulder dynasplint > dynamic adjustable shoulder in: hcpcs
ermi shoulder > dynamic adjustable shoulder in: hcpcs
lmb finger > dynamic adjustable finger extension and flexion in: hcpcs
finger stretcher > dynamic adjustable finger extension and flexion in: hcpcs
toe dynasplint > dynamic adjustable toe extension and flexion in: hcpcs
meniett > pulse generator tympanic endolymphatic in: hcpcs
menieres pressure device > pulse generator tympanic endolymphatic in: hcpcs

# --- Wheelchairs
drive wheelchair > standard wheelchair in: hcpcs
invacare wheelchair > standard wheelchair in: hcpcs
hemi wheelchair > hemi low seat wheelchair in: hcpcs
hemi height > hemi low seat wheelchair in: hcpcs
foot propel wheelchair > hemi low seat wheelchair in: hcpcs
k3 wheelchair > lightweight wheelchair in: hcpcs
k4 wheelchair > high strength lightweight wheelchair in: hcpcs
breezy > high strength lightweight wheelchair in: hcpcs
invacare 9000 > high strength lightweight wheelchair in: hcpcs
quickie > ultralightweight wheelchair in: hcpcs
k5 wheelchair > ultralightweight wheelchair in: hcpcs
ki mobility > ultralightweight wheelchair in: hcpcs
rigid frame wheelchair > ultralightweight wheelchair in: hcpcs
titanium wheelchair > ultralightweight wheelchair in: hcpcs
ultralight > ultralightweight wheelchair in: hcpcs
quickie chair > ultralightweight wheelchair in: hcpcs
tilite chair > ultralightweight wheelchair in: hcpcs
manual rigid chair > ultralightweight wheelchair in: hcpcs
22 inch wheelchair > heavy duty wheelchair in: hcpcs
wide wheelchair > heavy duty wheelchair in: hcpcs
bariatric wheelchair 450 > extra heavy duty wheelchair in: hcpcs
xl wheelchair > extra heavy duty wheelchair in: hcpcs
focus cr > manual adult size wheelchair tilt in space in: hcpcs
iris tilt > manual adult size wheelchair tilt in space in: hcpcs
tilting wheelchair > manual adult size wheelchair tilt in space in: hcpcs
catalyst tilt > manual adult size wheelchair tilt in space in: hcpcs
zippie > wheelchair pediatric size in: hcpcs
kids wheelchair > wheelchair pediatric size in: hcpcs
peds wheelchair > wheelchair pediatric size in: hcpcs
little wheelchair > wheelchair pediatric size in: hcpcs
convaid > wheelchair pediatric size tilt-in-space folding with seating system in: hcpcs
kid kart > wheelchair pediatric size tilt-in-space folding with seating system in: hcpcs
cruiser stroller > wheelchair pediatric size tilt-in-space folding with seating system in: hcpcs
transport chair > transport chair adult size @ 1.0 in: hcpcs
push wheelchair > transport chair adult size @ 1.0 in: hcpcs
travel wheelchair > transport chair adult size @ 1.0 in: hcpcs
small wheel wheelchair > transport chair adult size in: hcpcs
transport wheelchair > transport chair adult size @ 1.0 in: hcpcs
bariatric transport chair > transport chair adult heavy duty in: hcpcs
gerichair > rollabout chair in: hcpcs
broda chair > rollabout chair in: hcpcs
broda > rollabout chair in: hcpcs
recliner on wheels > rollabout chair in: hcpcs
electric scooter disabled > power operated vehicle group 1 standard in: hcpcs
pride scooter > power operated vehicle group 1 standard in: hcpcs
gogo scooter > power operated vehicle group 1 standard in: hcpcs
victory scooter > power operated vehicle group 2 standard in: hcpcs
big scooter > power operated vehicle group 2 standard in: hcpcs
bariatric scooter > power operated vehicle heavy duty in: hcpcs
hoveround > power wheelchair group 2 standard captains chair @ 1.0 in: hcpcs
electric wheelchair > power wheelchair group 2 standard captains chair @ 1.0 in: hcpcs
motorized wheelchair > power wheelchair group 2 standard captains chair @ 1.0 in: hcpcs
motorised chair > power wheelchair group 2 standard captains chair in: hcpcs
electric chair mobility > power wheelchair group 2 standard captains chair in: hcpcs
quantum rehab > power wheelchair group 3 multiple power option in: hcpcs
quantum edge > power wheelchair group 3 multiple power option in: hcpcs
permobil m3 > power wheelchair group 3 multiple power option in: hcpcs
als wheelchair > power wheelchair group 3 multiple power option in: hcpcs
tilt power chair > power wheelchair group 3 multiple power option in: hcpcs
f3 corpus > power wheelchair group 3 multiple power option in: hcpcs
complex rehab power chair > power wheelchair group 3 multiple power option in: hcpcs
bariatric power chair > power wheelchair group 2 heavy duty captains chair in: hcpcs
heavy duty jazzy > power wheelchair group 2 heavy duty captains chair in: hcpcs
e-fix > power add-on convert manual wheelchair joystick in: hcpcs
power add on joystick > power add-on convert manual wheelchair joystick in: hcpcs
firefly handcycle > power add-on tiller control in: hcpcs
batec > power add-on tiller control in: hcpcs
twion > manual wheelchair power assist system in: hcpcs
emotion wheels > manual wheelchair power assist system in: hcpcs
e-motion > manual wheelchair power assist system in: hcpcs
ilevel > wheelchair accessory power seat elevation system any type in: hcpcs
power elevate > wheelchair accessory power seat elevation system any type in: hcpcs
seat lift wheelchair power > wheelchair accessory power seat elevation system any type in: hcpcs
standing power chair > wheelchair power standing system in: hcpcs
power stand > wheelchair power standing system in: hcpcs
power legs > power leg elevation system in: hcpcs
power elevating legs > power leg elevation system in: hcpcs
elevating legs > elevating leg rest in: hcpcs
seatbelt wheelchair > positioning belt safety belt pelvic strap in: hcpcs
chest strap > shoulder harness chest strap wheelchair in: hcpcs
shoulder straps wheelchair > shoulder harness chest strap wheelchair in: hcpcs
neck support wheelchair > wheelchair headrest cushioned in: hcpcs
stealth headrest > wheelchair headrest cushioned in: hcpcs
laterals > lateral trunk or hip support wheelchair in: hcpcs
trunk supports > lateral trunk or hip support wheelchair in: hcpcs
side supports wheelchair > lateral trunk or hip support wheelchair in: hcpcs
lateral supports > lateral trunk or hip support wheelchair in: hcpcs
knee separator wheelchair > medial thigh support in: hcpcs
lap board > wheelchair tray in: hcpcs
antitippers > manual wheelchair anti-tipping device in: hcpcs
anti tip wheels > manual wheelchair anti-tipping device in: hcpcs
tip bars > manual wheelchair anti-tipping device in: hcpcs
anti-tip > manual wheelchair anti-tipping device in: hcpcs
hill holders > manual wheelchair anti-rollback in: hcpcs
anti roll back > manual wheelchair anti-rollback in: hcpcs
brake handle extension > wheel lock brake extension in: hcpcs
brake extenders > wheel lock brake extension in: hcpcs
wheelchair brakes > wheel lock assembly replacement @ 1.0 in: hcpcs
scissor brakes > wheel lock assembly replacement in: hcpcs
one arm drive > one-arm drive attachment in: hcpcs
hemi drive wheelchair > one-arm drive attachment in: hcpcs
handrim knobs > hand rim with projections in: hcpcs
knobbed rims > hand rim with projections in: hcpcs
natural fit > handrim without projections in: hcpcs
ergonomic handrims > handrim without projections in: hcpcs
coated handrims > handrim without projections in: hcpcs
vinyl handrims > handrim without projections in: hcpcs
push rims > handrim without projections in: hcpcs
heel strap footrest > heel loop in: hcpcs
toe strap > toe loop in: hcpcs
footbox > foot box wheelchair in: hcpcs
foot box > foot box wheelchair in: hcpcs
oxygen holder wheelchair > cylinder tank carrier wheelchair in: hcpcs
o2 holder wheelchair > cylinder tank carrier wheelchair in: hcpcs
tank holder wheelchair > cylinder tank carrier wheelchair in: hcpcs
cane holder > crutch and cane holder wheelchair in: hcpcs
crutch holder > crutch and cane holder wheelchair in: hcpcs
iv rod wheelchair > iv hanger in: hcpcs
wheelchair tires > pneumatic propulsion tire in: hcpcs
air tires wheelchair > pneumatic propulsion tire in: hcpcs
rear tires wheelchair > pneumatic propulsion tire in: hcpcs
flat free insert > insert pneumatic propulsion tire in: hcpcs
airless insert > insert pneumatic propulsion tire in: hcpcs
no flat inserts > insert pneumatic propulsion tire in: hcpcs
front wheels wheelchair > caster wheel in: hcpcs
front caster > caster wheel in: hcpcs
front forks > caster fork in: hcpcs
armrest pad > arm pad replacement in: hcpcs
new seat wheelchair > seat upholstery replacement in: hcpcs
seat cover wheelchair > seat upholstery replacement in: hcpcs
sling back wheelchair > back upholstery replacement in: hcpcs
back canvas wheelchair > back upholstery replacement in: hcpcs
drop seat > solid seat insert in: hcpcs
solid seat > solid seat insert in: hcpcs
seat board wheelchair > solid seat insert in: hcpcs
hammock board > solid seat insert in: hcpcs
adjustable armrest > adjustable height detachable armrest in: hcpcs
height adjustable arms > adjustable height detachable armrest in: hcpcs
flip back arms > adjustable height detachable armrest in: hcpcs
foot rests wheelchair > footrest complete assembly replacement in: hcpcs
foot pedals wheelchair > footrest complete assembly replacement in: hcpcs
wheelchair legs > footrest complete assembly replacement in: hcpcs
vent tray > ventilator tray in: hcpcs
vent holder wheelchair > ventilator tray in: hcpcs
stump support > residual limb support system wheelchair in: hcpcs
amputee pad wheelchair > residual limb support system wheelchair in: hcpcs
tie downs > wheelchair transportation securement in: hcpcs
tiedown > wheelchair transportation securement in: hcpcs
q'straint > wheelchair transportation securement in: hcpcs
ez lock > wheelchair transportation securement in: hcpcs
reclining back wheelchair > manual fully reclining back in: hcpcs
jazzy battery > power wheelchair u-1 sealed lead acid battery in: hcpcs
scooter battery u1 > power wheelchair u-1 sealed lead acid battery in: hcpcs
22nf battery > power wheelchair 22nf sealed lead acid battery in: hcpcs
power chair gel battery > power wheelchair group 24 sealed lead acid battery in: hcpcs
group 34 gel > power wheelchair group 34 sealed lead acid battery in: hcpcs
lithium wheelchair battery > power wheelchair lithium-based battery in: hcpcs
power chair charger > power wheelchair battery charger in: hcpcs
wheelchair charger > power wheelchair battery charger @ 1.0 in: hcpcs
jazzy charger > power wheelchair battery charger in: hcpcs
power chair motor > drive wheel motor replacement in: hcpcs
wheelchair motor > drive wheel motor replacement @ 1.0 in: hcpcs
puff control > sip and puff interface in: hcpcs
chin control > chin cup chin control in: hcpcs
attendant joystick > attendant control in: hcpcs
caregiver control > attendant control in: hcpcs
gel seat > skin protection wheelchair seat cushion in: hcpcs
coccyx wheelchair cushion > skin protection wheelchair seat cushion in: hcpcs
air cushion wheelchair > skin protection wheelchair seat cushion in: hcpcs
anti sore cushion > skin protection wheelchair seat cushion in: hcpcs
varilite > skin protection wheelchair seat cushion adjustable in: hcpcs
star cushion > skin protection wheelchair seat cushion adjustable in: hcpcs
j3 cushion > skin protection and positioning wheelchair seat cushion in: hcpcs
jay 2 > skin protection and positioning wheelchair seat cushion in: hcpcs
jay fusion > skin protection and positioning wheelchair seat cushion in: hcpcs
ride cushion > skin protection and positioning wheelchair seat cushion in: hcpcs
jay back > positioning wheelchair back cushion posterior in: hcpcs
j3 back > positioning wheelchair back cushion posterior in: hcpcs
matrx back > positioning wheelchair back cushion posterior in: hcpcs
tall back > positioning wheelchair back cushion posterior in: hcpcs
molded seat > custom fabricated wheelchair seat cushion in: hcpcs
contour u > custom fabricated wheelchair seat cushion in: hcpcs
ride custom > custom fabricated wheelchair seat cushion in: hcpcs
aspen seating > custom fabricated wheelchair seat cushion in: hcpcs
cushion cover > replacement cover wheelchair cushion in: hcpcs
roho cover > replacement cover wheelchair cushion in: hcpcs
jaeco > mobile arm support attached to wheelchair balanced adjustable in: hcpcs
mas arm > mobile arm support attached to wheelchair balanced adjustable in: hcpcs
balanced forearm orthosis > mobile arm support attached to wheelchair balanced adjustable in: hcpcs
arm feeder > mobile arm support attached to wheelchair balanced adjustable in: hcpcs
fix my wheelchair > repair or nonroutine service durable medical equipment technician labor in: hcpcs
scooter repair > repair or nonroutine service durable medical equipment technician labor in: hcpcs
lift repair > repair or nonroutine service durable medical equipment technician labor in: hcpcs
loaner > temporary replacement patient owned equipment being repaired in: hcpcs
loaner chair > temporary replacement patient owned equipment being repaired in: hcpcs

# --- Communication, alarms
eye gaze device > speech generating device synthesized multiple methods @ 1.0 in: hcpcs
accent 1000 > speech generating device synthesized multiple methods in: hcpcs
aac device > speech generating device synthesized multiple methods @ 1.0 in: hcpcs
talking tablet > speech generating device synthesized multiple methods in: hcpcs
nova chat > speech generating device synthesized multiple methods in: hcpcs
prc device > speech generating device synthesized multiple methods in: hcpcs
eyegaze > speech generating device synthesized multiple methods in: hcpcs
go talk > speech generating device digitized in: hcpcs
big mack > speech generating device digitized in: hcpcs
voice recorder device > speech generating device digitized in: hcpcs
proloquo > speech generating software program in: hcpcs
lamp words > speech generating software program in: hcpcs
touchchat > speech generating software program in: hcpcs
aac app > speech generating software program in: hcpcs
rehadapt > accessory speech generating mounting system in: hcpcs
device mount > accessory speech generating mounting system in: hcpcs
wheelchair mount speech > accessory speech generating mounting system in: hcpcs
pecs board > communication board non-electronic in: hcpcs
communication book > communication board non-electronic in: hcpcs
pee alarm > enuresis alarm in: hcpcs
malem > enuresis alarm in: hcpcs
hero pill > electronic medication compliance management device in: hcpcs
medminder > electronic medication compliance management device in: hcpcs
life alert monthly > emergency response system monthly in: hcpcs
lifeline monthly > emergency response system monthly in: hcpcs
medical alert monthly > emergency response system monthly in: hcpcs
pers monthly > emergency response system monthly in: hcpcs
life alert install > emergency response system installation in: hcpcs
lifeline > emergency response system installation in: hcpcs
fall pendant > emergency response system installation in: hcpcs
prescription app > digital cognitive behavioral therapy in: hcpcs
sleepio > digital cognitive behavioral therapy in: hcpcs
somryst > digital cognitive behavioral therapy in: hcpcs
reset-o > digital cognitive behavioral therapy in: hcpcs
prescription digital therapeutic > digital cognitive behavioral therapy in: hcpcs
luminopia > digital visual therapy in: hcpcs
amblyopia app > digital visual therapy in: hcpcs

# --- Feeding
keofeed > nasogastric tubing with stylet in: hcpcs
entriflex > nasogastric tubing with stylet in: hcpcs
dobbhoff tube > nasogastric tubing with stylet in: hcpcs
malecot g tube > gastrostomy jejunostomy tube standard in: hcpcs
mickey > gastrostomy jejunostomy tube low-profile in: hcpcs
mini button > gastrostomy jejunostomy tube low-profile in: hcpcs
amt mini one > gastrostomy jejunostomy tube low-profile in: hcpcs
mini one > gastrostomy jejunostomy tube low-profile in: hcpcs
mickey tube > gastrostomy jejunostomy tube low-profile in: hcpcs
joey bags > enteral feeding supply kit pump fed in: hcpcs
pump feeding supplies > enteral feeding supply kit pump fed in: hcpcs
infinity bags > enteral feeding supply kit pump fed in: hcpcs
bolus feeding supplies > enteral feeding supply kit syringe fed in: hcpcs
bolus syringe feeding > enteral feeding supply kit syringe fed in: hcpcs
joey pump > enteral nutrition infusion pump in: hcpcs
infinity pump > enteral nutrition infusion pump in: hcpcs
zevex > enteral nutrition infusion pump in: hcpcs
enteralite > enteral nutrition infusion pump in: hcpcs
kangaroo joey > enteral nutrition infusion pump in: hcpcs
tube feeding pump > enteral nutrition infusion pump in: hcpcs
thickit > food thickener administered orally in: hcpcs
thicken up > food thickener administered orally in: hcpcs
thicken liquids powder > food thickener administered orally in: hcpcs
hydra-aid > food thickener administered orally in: hcpcs
thick & easy > food thickener administered orally in: hcpcs
nutren 1.0 > enteral formula nutritionally complete intact nutrients in: hcpcs
promote formula > enteral formula nutritionally complete intact nutrients in: hcpcs
jevity 1.0 > enteral formula nutritionally complete intact nutrients in: hcpcs
ensure shakes > enteral formula nutritionally complete intact nutrients in: hcpcs
boost drink > enteral formula nutritionally complete intact nutrients in: hcpcs
osmolite 1.2 > enteral formula nutritionally complete intact nutrients in: hcpcs
jevity 1.2 > enteral formula nutritionally complete intact nutrients in: hcpcs
fibersource hn > enteral formula nutritionally complete intact nutrients in: hcpcs
replete > enteral formula nutritionally complete intact nutrients in: hcpcs
two cal > enteral formula nutritionally complete calorically dense in: hcpcs
osmolite 1.5 > enteral formula nutritionally complete calorically dense in: hcpcs
nutren 1.5 > enteral formula nutritionally complete calorically dense in: hcpcs
novasource 2.0 > enteral formula nutritionally complete calorically dense in: hcpcs
boost very high calorie > enteral formula nutritionally complete calorically dense in: hcpcs
ensure plus shakes > enteral formula nutritionally complete calorically dense in: hcpcs
vital af > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
tolerex > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
vital 1.0 > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
impact peptide > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
kate farms peptide > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
pivot formula > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
crucial formula > enteral formula nutritionally complete hydrolyzed proteins in: hcpcs
glucerna > enteral formula special metabolic needs excludes inherited disease of metabolism @ 1.0 in: hcpcs
nepro > enteral formula special metabolic needs excludes inherited disease of metabolism @ 1.0 in: hcpcs
novasource renal > enteral formula special metabolic needs excludes inherited disease of metabolism in: hcpcs
boost glucose control > enteral formula special metabolic needs excludes inherited disease of metabolism in: hcpcs
nutrihep > enteral formula special metabolic needs excludes inherited disease of metabolism in: hcpcs
glytrol > enteral formula special metabolic needs excludes inherited disease of metabolism in: hcpcs
hepatic formula > enteral formula special metabolic needs excludes inherited disease of metabolism in: hcpcs
diabetic formula tube > enteral formula special metabolic needs excludes inherited disease of metabolism @ 1.0 in: hcpcs
diabetic shake > enteral formula special metabolic needs excludes inherited disease of metabolism in: hcpcs
prostat > enteral formula nutritionally incomplete modular nutrients in: hcpcs
pro-stat > enteral formula nutritionally incomplete modular nutrients in: hcpcs
arginaid > enteral formula nutritionally incomplete modular nutrients in: hcpcs
liquigen > enteral formula nutritionally incomplete modular nutrients in: hcpcs
proteinex > enteral formula nutritionally incomplete modular nutrients in: hcpcs
compleat > enteral formula manufactured blenderized natural foods in: hcpcs
nourish formula > enteral formula manufactured blenderized natural foods in: hcpcs
blended diet > enteral formula manufactured blenderized natural foods in: hcpcs
compleat organic blends > enteral formula manufactured blenderized natural foods in: hcpcs
nutren jr > enteral formula pediatrics intact nutrients in: hcpcs
kids shake > enteral formula pediatrics intact nutrients in: hcpcs
pediasure enteral > enteral formula pediatrics intact nutrients in: hcpcs
kate farms pediatric > enteral formula pediatrics intact nutrients in: hcpcs
bright beginnings soy > enteral formula pediatrics soy based in: hcpcs
pediasure 1.5 > enteral formula pediatrics calorically dense in: hcpcs
boost kid essentials 1.5 > enteral formula pediatrics calorically dense in: hcpcs
high calorie kid formula > enteral formula pediatrics calorically dense in: hcpcs
resource just for kids 1.5 > enteral formula pediatrics calorically dense in: hcpcs
elecare jr > enteral formula pediatrics hydrolyzed amino acids in: hcpcs
neocate junior > enteral formula pediatrics hydrolyzed amino acids in: hcpcs
pediasure peptide > enteral formula pediatrics hydrolyzed amino acids in: hcpcs
hydrolyzed formula baby > enteral formula pediatrics hydrolyzed amino acids in: hcpcs
phenex > enteral formula pediatrics special metabolic needs inherited in: hcpcs
cyclinex > enteral formula pediatrics special metabolic needs inherited in: hcpcs
propimex > enteral formula pediatrics special metabolic needs inherited in: hcpcs
ketonex > enteral formula pediatrics special metabolic needs inherited in: hcpcs
pku formula baby > enteral formula pediatrics special metabolic needs inherited in: hcpcs
msud formula > enteral formula pediatrics special metabolic needs inherited in: hcpcs
tyrex > enteral formula pediatrics special metabolic needs inherited in: hcpcs
hcu express infant > enteral formula pediatrics special metabolic needs inherited in: hcpcs
i-valex > enteral formula pediatrics special metabolic needs inherited in: hcpcs
ceralyte > enteral formula adults replace fluids electrolytes in: hcpcs
clear liquids adult formula > enteral formula adults replace fluids electrolytes in: hcpcs
enfalyte > enteral formula pediatrics replace fluids electrolytes in: hcpcs
oral rehydration kids > enteral formula pediatrics replace fluids electrolytes in: hcpcs
phenylade > enteral formula special metabolic needs inherited disease in: hcpcs
pku drink > enteral formula special metabolic needs inherited disease in: hcpcs
camino > enteral formula special metabolic needs inherited disease in: hcpcs
glytactin > enteral formula special metabolic needs inherited disease in: hcpcs
bettermilk > enteral formula special metabolic needs inherited disease in: hcpcs
pku food > medical foods for inborn errors of metabolism in: hcpcs
low protein formula > medical foods for inborn errors of metabolism in: hcpcs
low protein bread > modified solid food supplements inborn errors in: hcpcs
low protein pasta > modified solid food supplements inborn errors in: hcpcs
pku solid food > modified solid food supplements inborn errors in: hcpcs
cambrooke > modified solid food supplements inborn errors in: hcpcs
nutrilipid > parenteral nutrition solution lipids in: hcpcs
lipid bag > parenteral nutrition solution lipids in: hcpcs
liposyn > parenteral nutrition solution lipids in: hcpcs
fat emulsion > parenteral nutrition solution lipids in: hcpcs
tpn fat > parenteral nutrition solution lipids in: hcpcs
mvi tpn > parenteral nutrition additives in: hcpcs
infuvite > parenteral nutrition additives in: hcpcs
multitrace > parenteral nutrition additives in: hcpcs
tralement > parenteral nutrition additives in: hcpcs
tpn tubing kit > parenteral nutrition administration kit in: hcpcs
tpn supplies > parenteral nutrition supply kit premix in: hcpcs
clinimix supplies > parenteral nutrition supply kit premix in: hcpcs
tpn backpack pump > parenteral nutrition infusion pump portable in: hcpcs
iv nutrition at home > home infusion therapy total parenteral nutrition in: hcpcs
iv feeding home > home infusion therapy total parenteral nutrition in: hcpcs
home tube feeding pump visits > home therapy enteral nutrition pump in: hcpcs
multivitamins > multiple vitamins with or without minerals in: hcpcs
vitamin d pill > single vitamin mineral trace element oral in: hcpcs
iron pill > single vitamin mineral trace element oral in: hcpcs
vitamin c tablet > single vitamin mineral trace element oral in: hcpcs
zinc tablet > single vitamin mineral trace element oral in: hcpcs
prenatals > prenatal vitamins in: hcpcs
pregnancy vitamins > prenatal vitamins in: hcpcs
biotene > artificial saliva in: hcpcs
caphosol > artificial saliva in: hcpcs
mouth kote > artificial saliva in: hcpcs
salivart > artificial saliva in: hcpcs
oasis mouth > artificial saliva in: hcpcs
gelclair > oral mucoadhesive in: hcpcs
mugard > oral mucoadhesive in: hcpcs
episil > oral mucoadhesive in: hcpcs
mouth sore coating > oral mucoadhesive in: hcpcs
nix > pediculosis lice infestation treatment topical in: hcpcs
rid shampoo > pediculosis lice infestation treatment topical in: hcpcs
sklice > pediculosis lice infestation treatment topical in: hcpcs
lice comb kit > pediculosis lice infestation treatment topical in: hcpcs
natroba > pediculosis lice infestation treatment topical in: hcpcs
head lice treatment > pediculosis lice infestation treatment topical in: hcpcs

# --- Dialysis, gloves
dialyzer > dialyzer artificial kidneys hemodialysis in: hcpcs
revaclear > dialyzer artificial kidneys hemodialysis in: hcpcs
kidney filter > dialyzer artificial kidneys hemodialysis @ 1.0 in: hcpcs
fresenius machine > hemodialysis machine in: hcpcs
home hemo machine > hemodialysis machine in: hcpcs
phoenix dialysis > hemodialysis machine in: hcpcs
nxstage system one > compact portable travel hemodialyzer in: hcpcs
travel dialysis > compact portable travel hemodialyzer in: hcpcs
homechoice > cycler dialysis machine peritoneal in: hcpcs
liberty cycler > cycler dialysis machine peritoneal in: hcpcs
amia cycler > cycler dialysis machine peritoneal in: hcpcs
cycler cassette > disposable cycler set in: hcpcs
liberty set > disposable cycler set in: hcpcs
cycler tubing > disposable cycler set in: hcpcs
homechoice cassette > disposable cycler set in: hcpcs
dianeal > dialysate solution dextrose peritoneal in: hcpcs
pd bags > dialysate solution dextrose peritoneal in: hcpcs
pd solution > dialysate solution dextrose peritoneal in: hcpcs
delflex > dialysate solution dextrose peritoneal in: hcpcs
emla dialysis > topical anesthetic dialysis in: hcpcs
numbing cream dialysis > topical anesthetic dialysis in: hcpcs
buttonhole needles > fistula cannulation set hemodialysis in: hcpcs
avf needles > fistula cannulation set hemodialysis in: hcpcs
nitrile gloves > gloves non-sterile in: hcpcs
vinyl gloves > gloves non-sterile in: hcpcs
box of gloves > gloves non-sterile in: hcpcs
disposable gloves > gloves non-sterile in: hcpcs
surgical gloves > gloves sterile per pair in: hcpcs
face masks box > surgical mask in: hcpcs
procedure mask > surgical mask in: hcpcs
mask box > surgical mask in: hcpcs
ear loop mask > surgical mask in: hcpcs
n95 > surgical mask in: hcpcs
thermometer > oral thermometer in: hcpcs
fever thermometer > oral thermometer in: hcpcs
butt thermometer > rectal thermometer in: hcpcs
baby rectal thermometer > rectal thermometer in: hcpcs
bathroom scale dialysis > scale in: hcpcs
weight scale dialysis > scale in: hcpcs

# --- Orthoses
foam neck brace > cervical flexible non-adjustable foam collar in: hcpcs
soft neck brace > cervical flexible non-adjustable foam collar in: hcpcs
neck collar foam > cervical flexible non-adjustable foam collar in: hcpcs
soft cervical collar > cervical flexible non-adjustable foam collar in: hcpcs
whiplash collar > cervical flexible non-adjustable foam collar in: hcpcs
thomas collar > cervical semi-rigid adjustable plastic collar in: hcpcs
philly collar > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
hard collar > cervical collar semi-rigid thermoplastic foam two-piece @ 1.0 in: hcpcs
hard neck brace > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
c collar > cervical collar semi-rigid thermoplastic foam two-piece @ 1.0 in: hcpcs
rigid neck collar > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
stiff neck collar > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
trauma collar > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
malibu collar > cervical collar semi-rigid thermoplastic foam two-piece in: hcpcs
miami jto > cervical collar two piece with thoracic extension in: hcpcs
aspen cto > cervical collar two piece with thoracic extension in: hcpcs
vista cto > cervical collar two piece with thoracic extension in: hcpcs
tot collar > cranial cervical orthosis torticollis in: hcpcs
torticollis collar > cranial cervical orthosis torticollis in: hcpcs
docband > cranial remolding orthosis in: hcpcs
plagio helmet > cranial remolding orthosis in: hcpcs
hanger helmet > cranial remolding orthosis in: hcpcs
reshaping helmet > cranial remolding orthosis in: hcpcs
head shaping helmet > cranial remolding orthosis in: hcpcs
danmar > helmet protective soft prefabricated in: hcpcs
protective helmet > helmet protective soft prefabricated in: hcpcs
ribcap > helmet protective soft prefabricated in: hcpcs
craniectomy helmet > helmet protective hard prefabricated in: hcpcs
bone flap helmet > helmet protective hard prefabricated in: hcpcs
broken rib wrap > thoracic rib belt in: hcpcs
chest compression brace > thoracic pectus carinatum orthosis in: hcpcs
clam shell > tlso triplanar two piece rigid plastic shell in: hcpcs
turtle shell brace > tlso triplanar two piece rigid plastic shell in: hcpcs
custom tlso > tlso triplanar two piece rigid plastic shell in: hcpcs
hard shell back brace > tlso triplanar two piece rigid plastic shell in: hcpcs
jewett > tlso triplanar hyperextension rigid anterior lateral frame @ 1.0 in: hcpcs
cash brace > tlso triplanar hyperextension rigid anterior lateral frame @ 1.0 in: hcpcs
cruciform brace > tlso triplanar hyperextension rigid anterior lateral frame in: hcpcs
spinomed > tlso sagittal control rigid posterior frame in: hcpcs
cheneau > other scoliosis procedure body jacket molded to patient model in: hcpcs
gensingen > other scoliosis procedure body jacket molded to patient model in: hcpcs
charleston brace > thoracic-lumbar-sacral orthosis inclusive of furnishing initial orthosis only @ 1.0 in: hcpcs
providence brace > thoracic-lumbar-sacral orthosis inclusive of furnishing initial orthosis only @ 1.0 in: hcpcs
wilmington brace > thoracic-lumbar-sacral orthosis inclusive of furnishing initial orthosis only in: hcpcs
night scoliosis brace > thoracic-lumbar-sacral orthosis inclusive of furnishing initial orthosis only in: hcpcs
bending brace > thoracic-lumbar-sacral orthosis inclusive of furnishing initial orthosis only in: hcpcs
back brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf @ 1.0 in: hcpcs
quikdraw > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
lumbotrain rigid > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
post op back brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
aspen lso > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf @ 1.0 in: hcpcs
horizon 631 > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
631 brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
low back brace > lumbar-sacral orthosis sagittal control rigid anterior and posterior panels off-the-shelf in: hcpcs
aspen 637 > lumbar-sacral orthosis sagittal-coronal rigid anterior and posterior panels off-the-shelf in: hcpcs
horizon 637 > lumbar-sacral orthosis sagittal-coronal rigid anterior and posterior panels off-the-shelf in: hcpcs
637 brace > lumbar-sacral orthosis sagittal-coronal rigid anterior and posterior panels off-the-shelf in: hcpcs
elastic back brace > lumbar orthosis flexible in: hcpcs
lumbosacral corset elastic > lumbar orthosis flexible in: hcpcs
mueller back brace > lumbar orthosis flexible in: hcpcs
serola > sacroiliac orthosis flexible in: hcpcs
pelvic belt pregnancy > sacroiliac orthosis flexible in: hcpcs
pelvic girdle belt > sacroiliac orthosis flexible in: hcpcs
halo and vest > halo cervical incorporated jacket vest in: hcpcs
bremer halo > halo cervical incorporated jacket vest in: hcpcs
baby hip harness > hip orthosis abduction pavlik harness in: hcpcs
ilfeld splint > hip orthosis abduction static adjustable ilfled in: hcpcs
hip dysplasia brace > hip orthosis abduction static adjustable ilfled in: hcpcs
newport hip > hip orthosis postoperative hip abduction in: hcpcs
hip brace after surgery > hip orthosis postoperative hip abduction in: hcpcs
hip dislocation brace > hip orthosis postoperative hip abduction in: hcpcs
post op hip brace > hip orthosis postoperative hip abduction in: hcpcs
hip guard > hip orthosis postoperative hip abduction in: hcpcs
atlanta brace > legg perthes orthosis in: hcpcs
petrie cast brace > legg perthes orthosis in: hcpcs
knee immobiliser > knee orthosis immobilizer canvas in: hcpcs
tri panel immobilizer > knee orthosis immobilizer canvas in: hcpcs
straight knee brace > knee orthosis immobilizer canvas in: hcpcs
knee splint straight > knee orthosis immobilizer canvas in: hcpcs
leg immobilizer > knee orthosis immobilizer canvas in: hcpcs
bledsoe > knee orthosis adjustable knee joints unicentric polycentric positional rigid support off-the-shelf in: hcpcs
tscope > knee orthosis adjustable knee joints unicentric polycentric positional rigid support off-the-shelf in: hcpcs
hinged post op knee brace > knee orthosis adjustable knee joints unicentric polycentric positional rigid support off-the-shelf in: hcpcs
x act rom > knee orthosis adjustable knee joints unicentric polycentric positional rigid support off-the-shelf in: hcpcs
acl surgery brace > knee orthosis adjustable knee joints unicentric polycentric positional rigid support off-the-shelf in: hcpcs
locked knee brace > knee orthosis adjustable knee joints unicentric polycentric positional rigid support off-the-shelf in: hcpcs
hinged knee sleeve > knee orthosis elastic with joints in: hcpcs
hinged neoprene knee > knee orthosis elastic with joints in: hcpcs
neoprene hinged > knee orthosis elastic with joints in: hcpcs
drytex hinged > knee orthosis elastic with joints in: hcpcs
patella stabilizer > knee orthosis elastic condylar pads joints patellar control in: hcpcs
j brace > knee orthosis elastic condylar pads joints patellar control in: hcpcs
patellar tracking brace > knee orthosis elastic condylar pads joints patellar control in: hcpcs
kneecap brace > knee orthosis elastic condylar pads joints patellar control in: hcpcs
tru-pull > knee orthosis elastic condylar pads joints patellar control in: hcpcs
patella brace > knee orthosis elastic condylar pads joints patellar control in: hcpcs
lateral j > knee orthosis elastic condylar pads joints patellar control in: hcpcs
unloader one > knee orthosis single upright thigh and calf adjustable off-the-shelf in: hcpcs
offloader knee > knee orthosis single upright thigh and calf adjustable off-the-shelf @ 1.0 in: hcpcs
offloading knee brace > knee orthosis single upright thigh and calf adjustable off-the-shelf in: hcpcs
ossur unloader > knee orthosis single upright thigh and calf adjustable off-the-shelf in: hcpcs
donjoy defiance > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
breg fusion > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
ctl knee > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
playmaker > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
defiance brace > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
fullforce > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
football knee brace > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
custom acl brace > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
sports knee brace > knee orthosis double upright thigh and calf adjustable off-the-shelf in: hcpcs
aso brace > ankle orthosis ankle gauntlet prefabricated in: hcpcs
aso > ankle orthosis ankle gauntlet prefabricated in: hcpcs
ankle lacer > ankle orthosis ankle gauntlet prefabricated in: hcpcs
mcdavid ankle > ankle orthosis ankle gauntlet prefabricated in: hcpcs
sprained ankle brace > ankle orthosis ankle gauntlet prefabricated in: hcpcs
arizona brace > ankle orthosis ankle gauntlet custom @ 1.0 in: hcpcs
arizona afo > ankle orthosis ankle gauntlet custom in: hcpcs
leather gauntlet > ankle orthosis ankle gauntlet custom in: hcpcs
air stirrup > ankle control orthosis stirrup rigid in: hcpcs
aircast stirrup > ankle control orthosis stirrup rigid in: hcpcs
gel stirrup > ankle control orthosis stirrup rigid in: hcpcs
wraptor > ankle foot orthosis multiligamentous ankle support in: hcpcs
ankle multi ligament > ankle foot orthosis multiligamentous ankle support in: hcpcs
exoform ankle > ankle foot orthosis multiligamentous ankle support in: hcpcs
velocity ankle > ankle foot orthosis multiligamentous ankle support in: hcpcs
plastic afo prefab > ankle foot orthosis plastic prefabricated fitting in: hcpcs
leaf spring afo > ankle foot orthosis plastic prefabricated fitting in: hcpcs
allard toeoff > ankle foot orthosis rigid anterior tibial section carbon fiber prefabricated in: hcpcs
ypsilon > ankle foot orthosis rigid anterior tibial section carbon fiber prefabricated in: hcpcs
blue rocker > ankle foot orthosis rigid anterior tibial section carbon fiber prefabricated in: hcpcs
carbon afo > ankle foot orthosis rigid anterior tibial section carbon fiber prefabricated in: hcpcs
toeoff > ankle foot orthosis rigid anterior tibial section carbon fiber prefabricated in: hcpcs
walkon > ankle foot orthosis rigid anterior tibial section carbon fiber prefabricated in: hcpcs
molded afo > ankle foot orthosis plastic custom fabricated in: hcpcs
leg brace plastic custom > ankle foot orthosis plastic custom fabricated in: hcpcs
jointed afo > ankle foot orthosis plastic with ankle joint custom in: hcpcs
fixed ankle afo > ankle foot orthosis posterior solid ankle plastic custom in: hcpcs
grafo > ankle foot orthosis plastic rigid anterior tibial section floor reaction in: hcpcs
gafo > ankle foot orthosis plastic rigid anterior tibial section floor reaction in: hcpcs
metal double upright afo > ankle foot orthosis double upright free plantar dorsiflexion solid stirrup in: hcpcs
metal afo > ankle foot orthosis double upright free plantar dorsiflexion solid stirrup in: hcpcs
double metal upright > ankle foot orthosis double upright free plantar dorsiflexion solid stirrup in: hcpcs
smo > ankle orthosis supramalleolar with straps @ 1.0 in: hcpcs
smos > ankle orthosis supramalleolar with straps in: hcpcs
sure step > ankle orthosis supramalleolar with straps in: hcpcs
surestep > ankle orthosis supramalleolar with straps in: hcpcs
toddler ankle braces > ankle orthosis supramalleolar with straps in: hcpcs
crow boot > ankle foot orthosis walking boot type rocker bottom anterior tibial shell @ 1.0 in: hcpcs
crow walker > ankle foot orthosis walking boot type rocker bottom anterior tibial shell in: hcpcs
charcot walker > ankle foot orthosis walking boot type rocker bottom anterior tibial shell in: hcpcs
charcot restraint > ankle foot orthosis walking boot type rocker bottom anterior tibial shell in: hcpcs
prafo boot > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
multipodus > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
dorsal night splint > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
strassburg > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
contracture boot > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
strassburg sock > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
heel cord splint > ankle foot orthosis adjustable positioning static or dynamic in: hcpcs
bed foot drop splint > foot drop splint recumbent positioning in: hcpcs
foot drop boot bed > foot drop splint recumbent positioning in: hcpcs
l'nard > foot drop splint recumbent positioning in: hcpcs
kafo > knee ankle foot orthosis full plastic double upright @ 1.0 in: hcpcs
long leg brace plastic > knee ankle foot orthosis full plastic double upright in: hcpcs
long leg brace > knee ankle foot orthosis full plastic double upright in: hcpcs
full leg brace > knee ankle foot orthosis full plastic double upright in: hcpcs
stance control brace > knee ankle foot orthosis stance control in: hcpcs
c-brace > knee ankle foot orthosis stance control in: hcpcs
e-mag > knee ankle foot orthosis stance control in: hcpcs
scko > knee ankle foot orthosis stance control in: hcpcs
sensor walk > knee ankle foot orthosis stance control in: hcpcs
e mag active > knee ankle foot orthosis stance control in: hcpcs
metal kafo > knee ankle foot orthosis double upright solid stirrup in: hcpcs
metal long leg brace > knee ankle foot orthosis double upright solid stirrup in: hcpcs
twister cable > hip knee ankle foot orthosis torsion control in: hcpcs
ekso > hip knee ankle foot powered in: hcpcs
exoskeleton walking > hip knee ankle foot powered in: hcpcs
indego > hip knee ankle foot powered in: hcpcs
robot legs > hip knee ankle foot powered in: hcpcs
walking robot suit > hip knee ankle foot powered in: hcpcs
rgo > pelvic control reciprocating hip joint @ 1.0 in: hcpcs
reciprocating gait orthosis > pelvic control reciprocating hip joint in: hcpcs
ucb orthotic > foot insert removable molded ucb in: hcpcs
flatfoot orthotic molded > foot insert removable molded ucb in: hcpcs
shoe orthotics > foot insert removable molded longitudinal metatarsal support in: hcpcs
custom shoe inserts > foot insert removable molded longitudinal metatarsal support in: hcpcs
foot inserts > foot insert removable molded longitudinal metatarsal support in: hcpcs
custom insoles > foot insert removable molded longitudinal metatarsal support in: hcpcs
inserts custom > foot insert removable molded longitudinal metatarsal support in: hcpcs
custom arch support > foot insert removable molded longitudinal arch support in: hcpcs
heat molded orthotic > foot insert removable formed to patient foot in: hcpcs
superfeet > foot arch support removable premolded longitudinal in: hcpcs
powerstep > foot arch support removable premolded longitudinal in: hcpcs
store bought insoles > foot arch support removable premolded longitudinal in: hcpcs
dr scholls > foot arch support removable premolded longitudinal in: hcpcs
fallen arch insoles > foot arch support removable premolded longitudinal in: hcpcs
bunion brace > hallus-valgus night dynamic splint in: hcpcs
bunion regulator > hallus-valgus night dynamic splint in: hcpcs
bunion corrector > hallus-valgus night dynamic splint in: hcpcs
big toe splint > hallus-valgus night dynamic splint in: hcpcs
denis browne bar > foot abduction rotation bar in: hcpcs
dobbs bar > foot abduction rotation bar in: hcpcs
ponseti > foot abduction rotation bar in: hcpcs
mitchell shoes > foot abduction rotation bar in: hcpcs
ponseti brace > foot abduction rotation bar in: hcpcs
boots and bar > foot abduction rotation bar in: hcpcs
clubfoot bar > foot abduction rotation bar in: hcpcs
clubfoot brace > foot abduction rotation bar in: hcpcs
club foot shoes > foot abduction rotation bar in: hcpcs
dbb bar > foot abduction rotation bar in: hcpcs
bebax > foot adductus positioning device in: hcpcs
wheaton brace > foot adductus positioning device in: hcpcs
unfo > foot adductus positioning device in: hcpcs
curved foot baby brace > foot adductus positioning device in: hcpcs
tuli > heel stabilizer plastic silicone in: hcpcs
lift for short leg > lift elevation heel per inch in: hcpcs
shoe raise > lift elevation heel per inch in: hcpcs
inside shoe lift > lift elevation inside shoe in: hcpcs
spur pad > heel pad removable for spur in: hcpcs
heel pad > heel pad removable for spur in: hcpcs
met bar > metatarsal bar wedge rocker in: hcpcs
broken toe shoe > surgical boot shoe in: hcpcs
wood sole shoe > surgical boot shoe in: hcpcs
bunion surgery shoe > surgical boot shoe in: hcpcs
custom orthopedic shoe > orthopedic footwear custom shoe depth inlay in: hcpcs
molded shoes > custom molded shoe removable inner mold prosthetic shoe in: hcpcs
bespoke shoes > custom molded shoe removable inner mold prosthetic shoe in: hcpcs
space shoes > custom molded shoe removable inner mold prosthetic shoe in: hcpcs
offloading shoe > foot pressure off loading device in: hcpcs
orthowedge > foot pressure off loading device in: hcpcs
forefoot offloader > foot pressure off loading device in: hcpcs
heel offloader > foot pressure off loading device in: hcpcs
darco wedge > foot pressure off loading device in: hcpcs
globoped > foot pressure off loading device in: hcpcs
peg assist > foot pressure off loading device in: hcpcs
ulcer shoe > foot pressure off loading device in: hcpcs
ladies orthopedic shoes > orthopedic footwear ladies shoe oxford in: hcpcs
mens orthopedic shoes > orthopedic footwear mens shoe oxford in: hcpcs
pneumatic boot > walking boot pneumatic off-the-shelf in: hcpcs
air cast boot > walking boot pneumatic off-the-shelf in: hcpcs
aircast boot > walking boot pneumatic off-the-shelf in: hcpcs
air walker > walking boot pneumatic off-the-shelf in: hcpcs
pneumatic walker boot > walking boot pneumatic off-the-shelf in: hcpcs
aircast walker > walking boot pneumatic off-the-shelf in: hcpcs
walking boot > walking boot non-pneumatic off-the-shelf in: hcpcs
broken ankle boot > walking boot non-pneumatic off-the-shelf in: hcpcs
air splint leg > pneumatic full leg splint in: hcpcs
broken collarbone brace > shoulder orthosis figure of eight in: hcpcs
figure eight clavicle > shoulder orthosis figure of eight in: hcpcs
shoulder immobiliser > shoulder orthosis acromio clavicular canvas webbing in: hcpcs
ac joint sling > shoulder orthosis acromio clavicular canvas webbing in: hcpcs
dislocated shoulder sling > shoulder orthosis acromio clavicular canvas webbing in: hcpcs
airplane brace > shoulder elbow wrist hand abduction airplane in: hcpcs
erb's brace > shoulder elbow wrist hand erb's palsey in: hcpcs
statue of liberty splint > shoulder elbow wrist hand erb's palsey in: hcpcs
velpeau > shoulder orthosis vest type abduction restrainer in: hcpcs
elbow rom brace > elbow orthosis adjustable position locking joint in: hcpcs
bledsoe elbow > elbow orthosis adjustable position locking joint in: hcpcs
t scope elbow > elbow orthosis adjustable position locking joint in: hcpcs
tommy john brace > elbow orthosis adjustable position locking joint in: hcpcs
elbow night splint > elbow orthosis rigid without joints in: hcpcs
ulnar nerve splint > elbow orthosis rigid without joints in: hcpcs
cubital tunnel brace > elbow orthosis rigid without joints in: hcpcs
baby elbow splint > elbow orthosis rigid without joints in: hcpcs
elbow extension splint > elbow orthosis rigid without joints in: hcpcs
elbow sleeve hinges > elbow orthosis elastic with metal joints in: hcpcs
counterforce > belt strap sleeve garment covering in: hcpcs
knee strap > belt strap sleeve garment covering in: hcpcs
cho-pat > belt strap sleeve garment covering in: hcpcs
chopat > belt strap sleeve garment covering in: hcpcs
neoprene sleeve > belt strap sleeve garment covering in: hcpcs
knee sleeve > belt strap sleeve garment covering @ 1.0 in: hcpcs
elbow sleeve > belt strap sleeve garment covering @ 1.0 in: hcpcs
ankle sleeve > belt strap sleeve garment covering in: hcpcs
wrist wrap > belt strap sleeve garment covering in: hcpcs
tennis elbow band > belt strap sleeve garment covering in: hcpcs
calf sleeve > belt strap sleeve garment covering in: hcpcs
thigh sleeve > belt strap sleeve garment covering in: hcpcs
belly binder > belt strap sleeve garment covering @ 1.0 in: hcpcs
tummy binder > belt strap sleeve garment covering in: hcpcs
c section binder > belt strap sleeve garment covering in: hcpcs
post surgery binder > belt strap sleeve garment covering in: hcpcs
maternity belt > belt strap sleeve garment covering in: hcpcs
pregnancy belt > belt strap sleeve garment covering @ 1.0 in: hcpcs
cock-up wrist > wrist hand orthosis wrist extension control cock-up in: hcpcs
cockup splint > wrist hand orthosis wrist extension control cock-up in: hcpcs
carpal tunnel wrist brace > wrist hand orthosis wrist extension control cock-up in: hcpcs
thumb spica brace > wrist hand finger orthosis without joint prefabricated in: hcpcs
resting hand splint prefab > wrist hand finger orthosis without joint prefabricated in: hcpcs
de quervain brace > wrist hand finger orthosis without joint prefabricated in: hcpcs
dequervain splint > wrist hand finger orthosis without joint prefabricated in: hcpcs
hand roll splint > wrist hand finger orthosis without joint prefabricated in: hcpcs
resting hand splint > wrist hand finger orthosis rigid without joints custom @ 1.0 in: hcpcs
resting pan splint > wrist hand finger orthosis rigid without joints custom in: hcpcs
custom resting hand > wrist hand finger orthosis rigid without joints custom in: hcpcs
intrinsic plus splint > wrist hand finger orthosis rigid without joints custom in: hcpcs
hand splint stroke > wrist hand finger orthosis rigid without joints custom in: hcpcs
dynamic hand splint > wrist hand finger orthosis nontorsion joints turnbuckles custom in: hcpcs
outrigger splint > wrist hand finger orthosis nontorsion joints turnbuckles custom in: hcpcs
wrist driven flexor hinge > wrist hand finger orthosis dynamic flexor hinge in: hcpcs
custom wrist splint > wrist hand orthosis without joints custom in: hcpcs
custom cock up > wrist hand orthosis without joints custom in: hcpcs
cmc splint > hand finger orthosis without joints soft interface straps prefabricated off-the-shelf @ 1.0 in: hcpcs
comfort cool > hand finger orthosis without joints soft interface straps prefabricated off-the-shelf in: hcpcs
push metagrip > hand finger orthosis without joints soft interface straps prefabricated off-the-shelf in: hcpcs
thumb arthritis brace > hand finger orthosis without joints soft interface straps prefabricated off-the-shelf in: hcpcs
skiers thumb splint > hand finger orthosis without joints soft interface straps prefabricated off-the-shelf in: hcpcs
metagrip > hand finger orthosis without joints soft interface straps prefabricated off-the-shelf in: hcpcs
custom thumb splint > hand finger orthosis without joints custom in: hcpcs
thumb spica hand based > hand finger orthosis without joints custom in: hcpcs
ulnar gutter custom > hand finger orthosis without joints custom in: hcpcs
galveston brace > hand orthosis metacarpal fracture in: hcpcs
boxer fracture brace > hand orthosis metacarpal fracture in: hcpcs
stax splint > finger orthosis proximal interphalangeal distal interphalangeal without joint spring @ 1.0 in: hcpcs
mallet splint > finger orthosis proximal interphalangeal distal interphalangeal without joint spring @ 1.0 in: hcpcs
mallet finger splint > finger orthosis proximal interphalangeal distal interphalangeal without joint spring @ 1.0 in: hcpcs
oval-8 > finger orthosis proximal interphalangeal distal interphalangeal without joint spring @ 1.0 in: hcpcs
finger splint plastic > finger orthosis proximal interphalangeal distal interphalangeal without joint spring in: hcpcs
ring splint > finger orthosis proximal interphalangeal distal interphalangeal without joint spring in: hcpcs
lmb splint > finger orthosis proximal interphalangeal distal interphalangeal non torsion joint spring in: hcpcs
capener > finger orthosis proximal interphalangeal distal interphalangeal non torsion joint spring in: hcpcs
finger spring splint > finger orthosis proximal interphalangeal distal interphalangeal non torsion joint spring in: hcpcs
boutonniere splint > finger orthosis proximal interphalangeal distal interphalangeal non torsion joint spring in: hcpcs
humerus cuff > upper extremity fracture orthosis humeral in: hcpcs
upper arm fracture brace > upper extremity fracture orthosis humeral in: hcpcs
galveston forearm > upper extremity fracture orthosis radius ulnar in: hcpcs
wrist fracture brace > upper extremity fracture orthosis wrist in: hcpcs
exos wrist > upper extremity fracture orthosis wrist in: hcpcs
exos brace > upper extremity fracture orthosis wrist in: hcpcs
myopro > powered upper extremity range of motion assist in: hcpcs
myomo > powered upper extremity range of motion assist in: hcpcs
arm stockinette brace liner > addition upper extremity orthosis sock fracture in: hcpcs
pttb brace > ankle foot orthosis fracture tibial fracture in: hcpcs
tibia sarmiento > ankle foot orthosis fracture tibial fracture in: hcpcs
fix brace > repair of orthotic device labor in: hcpcs
brace straps > replacement strap any orthosis in: hcpcs
velcro straps brace > replacement strap any orthosis in: hcpcs
tlso shirt > protective body sock in: hcpcs
brace undershirt > protective body sock in: hcpcs
body sock > protective body sock in: hcpcs
crutch extension brace > axillary crutch extension in: hcpcs
stocking grips > stocking supporter grips in: hcpcs

# --- Prostheses
below knee prosthetic leg > below knee molded socket shin sach foot endoskeletal in: hcpcs
artificial leg below knee > below knee molded socket shin sach foot endoskeletal in: hcpcs
fake leg below knee > below knee molded socket shin sach foot endoskeletal in: hcpcs
above knee prosthetic leg > above knee molded socket sach foot endoskeletal in: hcpcs
artificial leg above knee > above knee molded socket sach foot endoskeletal in: hcpcs
hip disartic prosthesis > hip disarticulation canadian endoskeletal in: hcpcs
through knee prosthesis > knee disarticulation molded socket single axis knee endoskeletal in: hcpcs
kd prosthesis > knee disarticulation molded socket single axis knee endoskeletal in: hcpcs
stubbies > above knee short prosthesis stubbies in: hcpcs
shorties prosthesis > above knee short prosthesis stubbies in: hcpcs
missing toe insert > partial foot shoe insert longitudinal arch toe filler in: hcpcs
toe amputation insert > partial foot shoe insert longitudinal arch toe filler in: hcpcs
partial foot insert > partial foot shoe insert longitudinal arch toe filler in: hcpcs
shoe filler > partial foot shoe insert longitudinal arch toe filler in: hcpcs
transmet filler > partial foot shoe insert longitudinal arch toe filler in: hcpcs
temporary prosthesis below knee > preparatory below knee in: hcpcs
prep leg > preparatory below knee in: hcpcs
starter leg > preparatory below knee in: hcpcs
first prosthesis > preparatory below knee in: hcpcs
temporary prosthesis above knee > preparatory above knee in: hcpcs
check socket bk > addition test socket below knee in: hcpcs
diagnostic socket bk > addition test socket below knee in: hcpcs
check socket > addition test socket below knee @ 1.0 in: hcpcs
check socket ak > addition test socket above knee in: hcpcs
new bk socket > replacement socket below knee molded in: hcpcs
socket replacement bk > replacement socket below knee molded in: hcpcs
new socket prosthetic leg > replacement socket below knee molded in: hcpcs
new ak socket > replacement socket above knee in: hcpcs
socket replacement ak > replacement socket above knee in: hcpcs
genium x3 > microprocessor control swing and stance phase knee-shin in: hcpcs
plie knee > microprocessor control swing and stance phase knee-shin in: hcpcs
orion knee > microprocessor control swing and stance phase knee-shin in: hcpcs
x3 knee > microprocessor control swing and stance phase knee-shin in: hcpcs
kenevo > microprocessor control swing and stance phase knee-shin in: hcpcs
mpk > microprocessor control swing and stance phase knee-shin in: hcpcs
bionic knee > microprocessor control swing and stance phase knee-shin in: hcpcs
smart knee > microprocessor control swing and stance phase knee-shin in: hcpcs
smart ip > microprocessor control swing phase only in: hcpcs
endolite smart > microprocessor control swing phase only in: hcpcs
power knee > powered and programmable flexion extension assist control motor in: hcpcs
ossur power knee > powered and programmable flexion extension assist control motor in: hcpcs
proprio foot > microprocessor ankle foot in: hcpcs
elan foot > microprocessor ankle foot in: hcpcs
meridium > microprocessor ankle foot in: hcpcs
proprio > microprocessor ankle foot in: hcpcs
kinnex > microprocessor ankle foot in: hcpcs
bionic ankle > microprocessor ankle foot in: hcpcs
bionic foot > microprocessor ankle foot in: hcpcs
biom > endoskeletal ankle power assist in: hcpcs
empower foot > endoskeletal ankle power assist in: hcpcs
biom foot > endoskeletal ankle power assist in: hcpcs
flex walk > flex-walk system or equal in: hcpcs
vari-flex > flex-walk system or equal in: hcpcs
variflex > flex-walk system or equal in: hcpcs
modular iii > foot flex foot system in: hcpcs
flexfoot > foot flex foot system in: hcpcs
re-flex > shank foot system vertical loading pylon in: hcpcs
reflex vsp > shank foot system vertical loading pylon in: hcpcs
re-flex shock > shank foot system vertical loading pylon in: hcpcs
reflex shock > shank foot system vertical loading pylon in: hcpcs
cheetah > shank foot system vertical loading pylon in: hcpcs
cheetah blade > shank foot system vertical loading pylon in: hcpcs
running foot > shank foot system vertical loading pylon in: hcpcs
running leg > shank foot system vertical loading pylon in: hcpcs
college park > multi-axial ankle dynamic response foot in: hcpcs
trustep > multi-axial ankle dynamic response foot in: hcpcs
venture foot > multi-axial ankle dynamic response foot in: hcpcs
echelon > multi-axial ankle dynamic response foot in: hcpcs
talux > multi-axial ankle dynamic response foot in: hcpcs
trustep foot > multi-axial ankle dynamic response foot in: hcpcs
echelon foot > multi-axial ankle dynamic response foot in: hcpcs
multiflex > multi-axial ankle dynamic response foot in: hcpcs
seattle foot > energy storing foot in: hcpcs
carbon copy > energy storing foot in: hcpcs
energy foot > energy storing foot in: hcpcs
seattle lightfoot > energy storing foot in: hcpcs
single axis foot > single axis ankle foot in: hcpcs
safe foot > flexible keel foot in: hcpcs
sten foot > flexible keel foot in: hcpcs
mauch > endoskeletal fluid swing and stance knee in: hcpcs
mauch knee > endoskeletal fluid swing and stance knee in: hcpcs
mauch sns > endoskeletal fluid swing and stance knee in: hcpcs
total knee 2000 > endoskeletal polycentric hydraulic swing knee in: hcpcs
3r60 > endoskeletal polycentric hydraulic swing knee in: hcpcs
total knee ossur > endoskeletal polycentric hydraulic swing knee in: hcpcs
shuttle lock > socket insert suspension locking mechanism in: hcpcs
pin liner lock > socket insert suspension locking mechanism in: hcpcs
lanyard suspension > socket insert suspension locking mechanism in: hcpcs
gel liner pin > socket insert custom fabricated from existing mold silicone with locking in: hcpcs
silicone liner prosthesis > socket insert custom fabricated from existing mold silicone with locking in: hcpcs
pin liner > socket insert custom fabricated from existing mold silicone with locking in: hcpcs
stump liner > socket insert custom fabricated from existing mold silicone with locking in: hcpcs
locking liner > socket insert custom fabricated from existing mold silicone with locking in: hcpcs
knee sleeve prosthesis > suspension sealing sleeve below knee in: hcpcs
suspension sleeve > suspension sealing sleeve below knee in: hcpcs
prosthetic knee sleeve > suspension sealing sleeve below knee in: hcpcs
elevated vacuum > vacuum pump residual limb volume in: hcpcs
harmony system > vacuum pump residual limb volume in: hcpcs
unity vacuum > vacuum pump residual limb volume in: hcpcs
limblogic > vacuum pump residual limb volume in: hcpcs
vass > vacuum pump residual limb volume in: hcpcs
shock pylon > vertical shock reducing pylon in: hcpcs
ceterus > vertical shock reducing pylon in: hcpcs
torque absorber > endoskeletal axial rotation unit in: hcpcs
torsion adapter > endoskeletal axial rotation unit in: hcpcs
rotator > endoskeletal axial rotation unit in: hcpcs
rotator unit knee > quick change self-aligning unit in: hcpcs
adjustable heel prosthesis > user adjustable heel height in: hcpcs
high heel foot prosthesis > user adjustable heel height in: hcpcs
runway foot > user adjustable heel height in: hcpcs
leg cover skin > protective outer surface covering below knee in: hcpcs
leg cosmesis > protective outer surface covering below knee in: hcpcs
5 ply sock > prosthetic sock multiple ply below knee in: hcpcs
3 ply sock > prosthetic sock multiple ply below knee in: hcpcs
3 ply > prosthetic sock multiple ply below knee in: hcpcs
5 ply > prosthetic sock multiple ply below knee in: hcpcs
1 ply sock > prosthetic sock single ply in: hcpcs
liner liner sock > prosthetic sock single ply in: hcpcs
nylon sheath > prosthetic sheath below knee in: hcpcs
stump sheath > prosthetic sheath below knee in: hcpcs
stump compression sock > prosthetic shrinker below knee in: hcpcs
ak shrinker > prosthetic shrinker above knee in: hcpcs
donning aid > prosthetic donning sleeve in: hcpcs
donning sock > prosthetic donning sleeve in: hcpcs
opra > osseointegrated external prosthetic connector in: hcpcs
osseointegration connector > osseointegrated external prosthetic connector in: hcpcs
osseoanchored leg > osseointegrated external prosthetic connector in: hcpcs
fix prosthetic leg > repair of prosthetic device labor in: hcpcs
prosthetic adjustment > repair of prosthetic device labor in: hcpcs
myo arm below elbow > below elbow external power myoelectronic in: hcpcs
robotic arm prosthesis > below elbow external power myoelectronic in: hcpcs
hero arm > below elbow external power myoelectronic in: hcpcs
luke arm > below elbow external power myoelectronic in: hcpcs
utah arm > above elbow external power myoelectronic in: hcpcs
boston elbow > above elbow external power myoelectronic in: hcpcs
dynamic arm > above elbow external power myoelectronic in: hcpcs
bebionic no finger > electric hand myoelectric adult in: hcpcs
sensorhand > electric hand myoelectric adult in: hcpcs
myohand > electric hand myoelectric adult in: hcpcs
electric hand > electric hand myoelectric adult in: hcpcs
i-limb > electric hand independently articulating digits @ 1.0 in: hcpcs
ilimb > electric hand independently articulating digits in: hcpcs
michelangelo > electric hand independently articulating digits in: hcpcs
taska > electric hand independently articulating digits in: hcpcs
psyonic > electric hand independently articulating digits in: hcpcs
ability hand > electric hand independently articulating digits in: hcpcs
electric terminal device > electric hook myoelectric in: hcpcs
etd > electric hook myoelectric in: hcpcs
hosmer hook > terminal device hook voluntary opening in: hcpcs
dorrance > terminal device hook voluntary opening in: hcpcs
split hook > terminal device hook voluntary opening in: hcpcs
dorrance hook > terminal device hook voluntary opening in: hcpcs
grip prehensor > terminal device hook voluntary closing in: hcpcs
trs hook > terminal device hook voluntary closing in: hcpcs
passive hand > terminal device passive hand mitt in: hcpcs
golf prosthesis > terminal device sport recreational work in: hcpcs
sport hand > terminal device sport recreational work in: hcpcs
bike hand prosthesis > terminal device sport recreational work in: hcpcs
fishing terminal device > terminal device sport recreational work in: hcpcs
prosthetic skin glove > hand restoration replacement glove in: hcpcs
livingskin > hand restoration replacement glove in: hcpcs
hand cosmesis > hand restoration replacement glove in: hcpcs
finger prosthesis > single prosthetic digit mechanical in: hcpcs
prosthetic finger > single prosthetic digit mechanical in: hcpcs
naked prosthetics > single prosthetic digit mechanical in: hcpcs
pip driver > single prosthetic digit mechanical in: hcpcs
m finger > single prosthetic digit mechanical in: hcpcs
amoena bra > breast prosthesis mastectomy bra in: hcpcs
pocket bra > breast prosthesis mastectomy bra in: hcpcs
breast cancer bra > breast prosthesis mastectomy bra in: hcpcs
silicone breast form > breast prosthesis silicone without integral adhesive in: hcpcs
amoena > breast prosthesis silicone without integral adhesive in: hcpcs
stick on breast form > breast prosthesis silicone integral adhesive in: hcpcs
contact breast form > breast prosthesis silicone integral adhesive in: hcpcs
attachable breast form > breast prosthesis silicone integral adhesive in: hcpcs
foam breast form > breast prosthesis mastectomy form in: hcpcs
puff breast > breast prosthesis mastectomy form in: hcpcs
leisure form > breast prosthesis mastectomy form in: hcpcs
swim form > breast prosthesis mastectomy form in: hcpcs
custom breast form > custom breast prosthesis molded in: hcpcs
post mastectomy camisole with form > external breast prosthesis garment mastectomy form post mastectomy in: hcpcs
softee > camisole post-mastectomy in: hcpcs
drain camisole > camisole post-mastectomy in: hcpcs
nipple cover prosthesis > nipple prosthesis in: hcpcs
fake nipple > nipple prosthesis in: hcpcs
rubber nose > nasal prosthesis in: hcpcs
eye socket prosthesis > orbital prosthesis in: hcpcs
orbital exenteration prosthesis > orbital prosthesis in: hcpcs
osbon > male vacuum erection system in: hcpcs
ed pump > male vacuum erection system in: hcpcs
vacuum erection > male vacuum erection system in: hcpcs
impotence pump > male vacuum erection system in: hcpcs
erecaid > male vacuum erection system in: hcpcs
penis ring > tension ring vacuum erection in: hcpcs
constriction ring > tension ring vacuum erection in: hcpcs
erection ring > tension ring vacuum erection in: hcpcs
restorex > penile contracture device in: hcpcs
peyronies traction > penile contracture device in: hcpcs
penis stretcher > penile contracture device in: hcpcs
single truss > truss single standard pad in: hcpcs
double hernia truss > truss double in: hcpcs
trutone > artificial larynx in: hcpcs
voice box machine > artificial larynx in: hcpcs
provox trutone > artificial larynx in: hcpcs
robot voice device > artificial larynx in: hcpcs
indwelling tep > tracheo-esophageal voice prosthesis inserted by licensed in: hcpcs
provox vega > tracheo-esophageal voice prosthesis inserted by licensed in: hcpcs
duckbill voice prosthesis > tracheo-esophageal voice prosthesis patient inserted in: hcpcs
low pressure blom > tracheo-esophageal voice prosthesis patient inserted in: hcpcs
spokeman > voice amplifier in: hcpcs
saline implant breast > implantable breast prosthesis silicone in: hcpcs
natrelle > implantable breast prosthesis silicone in: hcpcs
mentor implant > implantable breast prosthesis silicone in: hcpcs
boob implant > implantable breast prosthesis silicone in: hcpcs
boob job implant > implantable breast prosthesis silicone in: hcpcs
urethral bulking > injectable bulking agent synthetic urinary @ 1.0 in: hcpcs
bladder neck filler > injectable bulking agent synthetic urinary in: hcpcs
contigen > injectable bulking agent collagen urinary in: hcpcs
reflux bladder gel > injectable bulking agent dextranomer urinary in: hcpcs
anal bulking > injectable bulking agent dextranomer anal in: hcpcs
prolaryn > injectable bulking agent vocal cord medialization in: hcpcs
renu voice > injectable bulking agent vocal cord medialization in: hcpcs
radiesse voice > injectable bulking agent vocal cord medialization in: hcpcs
boston kpro > artificial cornea in: hcpcs
keratoprosthesis > artificial cornea in: hcpcs
kpro > artificial cornea in: hcpcs
orbital implant > ocular implant in: hcpcs
eye ball implant > ocular implant in: hcpcs
baerveldt > aqueous shunt in: hcpcs
glaucoma tube > aqueous shunt in: hcpcs
molteno > aqueous shunt in: hcpcs
tube shunt > aqueous shunt in: hcpcs
torp > ossicula implant in: hcpcs
porp > ossicula implant in: hcpcs
ossicle prosthesis > ossicula implant in: hcpcs
stapes prosthesis > ossicula implant in: hcpcs
ear bone implant > ossicula implant in: hcpcs
stapes piston > ossicula implant in: hcpcs
nucleus implant > cochlear device includes all in: hcpcs
advanced bionics implant > cochlear device includes all in: hcpcs
med-el > cochlear device includes all in: hcpcs
ci device > cochlear device includes all in: hcpcs
nucleus 7 > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
kanso > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
naida ci > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
sonnet > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
rondo > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
processor upgrade > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
n7 processor > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
kanso 2 > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
ci processor > cochlear implant external speech processor and controller integrated system replacement in: hcpcs
ci headpiece > headset headpiece cochlear in: hcpcs
ci coil > headset headpiece cochlear in: hcpcs
ci disposable batteries > zinc air battery cochlear in: hcpcs
ponto > auditory osseointegrated device external sound processor in: hcpcs
osia > auditory osseointegrated device external sound processor in: hcpcs
ponto processor > auditory osseointegrated device external sound processor in: hcpcs
baha 6 > auditory osseointegrated device external sound processor in: hcpcs
softband > auditory osseointegrated external sound processor used without osseointegration @ 1.0 in: hcpcs
adhear > auditory osseointegrated external sound processor used without osseointegration in: hcpcs
swanson knuckle > metacarpophalangeal joint implant in: hcpcs
knuckle implant > metacarpophalangeal joint implant in: hcpcs
silastic mcp > metacarpophalangeal joint implant in: hcpcs
big toe implant > hallux implant in: hcpcs
toe joint implant > hallux implant in: hcpcs
dacron > vascular graft material synthetic in: hcpcs
dacron graft > vascular graft material synthetic in: hcpcs
ptfe graft > vascular graft material synthetic in: hcpcs

# --- Eye, ear
spectacle frames > frames in: hcpcs
new frames > frames in: hcpcs
varilux > progressive lens in: hcpcs
no-line > progressive lens @ 1.0 in: hcpcs
reading glasses lens > single vision lens in: hcpcs
distance lens > single vision lens in: hcpcs
light adaptive lens > tint photochromatic in: hcpcs
fl-41 > addition to lens tint any color in: hcpcs
fl41 > addition to lens tint any color in: hcpcs
sunglass tint > addition to lens tint any color in: hcpcs
crizal > anti-reflective coating in: hcpcs
ar coating > anti-reflective coating in: hcpcs
no glare > anti-reflective coating in: hcpcs
antireflective > anti-reflective coating in: hcpcs
scratch coat > scratch resistant coating in: hcpcs
scratchproof > scratch resistant coating in: hcpcs
uv protection lens > u-v lens in: hcpcs
poly lens > lens polycarbonate in: hcpcs
impact resistant lenses > lens polycarbonate in: hcpcs
safety plastic lenses > lens polycarbonate in: hcpcs
polycarb > lens polycarbonate in: hcpcs
1.67 lens > lens index 1.66 in: hcpcs
1.74 lens > lens index 1.66 in: hcpcs
mid index > lens index 1.54 to 1.65 in: hcpcs
1.60 lens > lens index 1.54 to 1.65 in: hcpcs
big lens > oversize lens in: hcpcs
prisms > prism per lens in: hcpcs
double vision lenses > prism per lens in: hcpcs
press on prism > press-on lens fresnell prism in: hcpcs
bicentric grind > slab off prism in: hcpcs
blackout lens > occluder lens in: hcpcs
patch lens > occluder lens in: hcpcs
spectacle case > eye glass case in: hcpcs
acuvue > contact lens hydrophilic spherical in: hcpcs
air optix > contact lens hydrophilic spherical in: hcpcs
biofinity > contact lens hydrophilic spherical in: hcpcs
dailies > contact lens hydrophilic spherical in: hcpcs
contacts > contact lens hydrophilic spherical @ 1.0 in: hcpcs
acuvue oasys > contact lens hydrophilic spherical in: hcpcs
disposable contacts > contact lens hydrophilic spherical @ 1.0 in: hcpcs
monthly contacts > contact lens hydrophilic spherical in: hcpcs
precision1 > contact lens hydrophilic spherical in: hcpcs
biotrue > contact lens hydrophilic spherical in: hcpcs
moist contacts > contact lens hydrophilic spherical in: hcpcs
biofinity toric > contact lens hydrophilic toric in: hcpcs
acuvue astigmatism > contact lens hydrophilic toric in: hcpcs
acuvue multifocal > contact lens hydrophilic bifocal in: hcpcs
overnight contacts > contact lens hydrophilic extended wear in: hcpcs
night and day contacts > contact lens hydrophilic extended wear in: hcpcs
30 day contacts > contact lens hydrophilic extended wear in: hcpcs
acuvue transitions > contact lens hydrophilic photochromic in: hcpcs
transitions contacts > contact lens hydrophilic photochromic in: hcpcs
rigid contacts > contact lens gas permeable spherical in: hcpcs
gp lens > contact lens gas permeable spherical in: hcpcs
rgp contacts > contact lens gas permeable spherical in: hcpcs
rgp toric > contact lens gas permeable toric in: hcpcs
rgp bifocal > contact lens gas permeable bifocal in: hcpcs
prose lens > contact lens scleral gas permeable in: hcpcs
sclerals > contact lens scleral gas permeable in: hcpcs
scleral contacts > contact lens scleral gas permeable in: hcpcs
keratoconus lens > contact lens scleral gas permeable in: hcpcs
halloween contacts > color contact lens in: hcpcs
tinted contacts > color contact lens in: hcpcs
contact fitting > contact lens evaluation comprehensive in: hcpcs
hand magnifier > hand held low vision aids in: hcpcs
magnifying glass > hand held low vision aids in: hcpcs
low vision magnifier > hand held low vision aids in: hcpcs
ruby magnifier > hand held low vision aids in: hcpcs
build up glass eye > enlargement of ocular prosthesis in: hcpcs
eye shell > scleral cover shell in: hcpcs
conformer > fabrication fitting ocular conformer in: hcpcs
aciol > anterior chamber intraocular lens in: hcpcs
pciol > posterior chamber intraocular lens in: hcpcs
cataract lens > posterior chamber intraocular lens in: hcpcs
acrysof > posterior chamber intraocular lens in: hcpcs
tecnis > posterior chamber intraocular lens in: hcpcs
vivity > presbyopia correcting function intraocular lens in: hcpcs
symfony > presbyopia correcting function intraocular lens in: hcpcs
eyhance multifocal > presbyopia correcting function intraocular lens in: hcpcs
acrysof toric > astigmatism correcting function intraocular lens in: hcpcs
tecnis toric > astigmatism correcting function intraocular lens in: hcpcs
implantable miniature telescope > lens intraocular telescopic in: hcpcs
amniograft > amniotic membrane surgical reconstruction in: hcpcs
eye amniotic graft > amniotic membrane surgical reconstruction in: hcpcs
amniotic eye ring > amniotic membrane surgical reconstruction in: hcpcs
cornea from eye bank > processing preserving transporting corneal tissue in: hcpcs
new eye exam glasses > routine ophthalmological examination refraction new in: hcpcs
vision exam new patient > routine ophthalmological examination refraction new in: hcpcs
yearly eye exam > routine ophthalmological examination refraction established in: hcpcs
annual eye exam > routine ophthalmological examination refraction established in: hcpcs
routine eye exam > routine ophthalmological examination refraction established in: hcpcs
vision exam > routine ophthalmological examination refraction established in: hcpcs
laser vision correction > laser in situ keratomileusis in: hcpcs
icl > phakic intraocular lens in: hcpcs
visian > phakic intraocular lens in: hcpcs
implantable collamer > phakic intraocular lens in: hcpcs
evo icl > phakic intraocular lens in: hcpcs
daily disposables > disposable contact lens in: hcpcs
safety glasses frame > safety eyeglass frames in: hcpcs
work glasses > safety eyeglass frames in: hcpcs
prescription sunglasses frame > sunglasses frames in: hcpcs
bte aid > hearing aid digital monaural bte in: hcpcs
single hearing aid > hearing aid digital monaural bte in: hcpcs
oticon > hearing aid digital monaural bte in: hcpcs
phonak > hearing aid digital monaural bte in: hcpcs
receiver in canal > hearing aid digital monaural bte in: hcpcs
ric hearing aid > hearing aid digital monaural bte in: hcpcs
pair of hearing aids > hearing aid digital binaural bte in: hcpcs
bte pair > hearing aid digital binaural bte in: hcpcs
invisible hearing aid > hearing aid digital monaural cic in: hcpcs
iic > hearing aid digital monaural cic in: hcpcs
ite pair > hearing aid digital binaural ite in: hcpcs
custom hearing aid in ear > hearing aid digital monaural ite in: hcpcs
full shell aid > hearing aid digital monaural ite in: hcpcs
bone conduction aid > hearing aid body worn bone conduction in: hcpcs
hearing aid programming > fitting orientation checking hearing aid in: hcpcs
broken hearing aid > repair modification hearing aid in: hcpcs
hearing aid dispensing pair > dispensing fee bilateral in: hcpcs
hearing aid dispensing one > dispensing fee monaural hearing aid in: hcpcs
size 312 batteries > battery for use in hearing device in: hcpcs
size 13 batteries > battery for use in hearing device in: hcpcs
ear batteries > battery for use in hearing device in: hcpcs
swim plugs > ear mold not disposable in: hcpcs
custom earplug > ear mold not disposable in: hcpcs
earbud tips > ear mold disposable in: hcpcs
captel > assistive listening device telephone amplifier in: hcpcs
hearing phone > assistive listening device telephone amplifier in: hcpcs
tv amplifier > assistive listening device television amplifier in: hcpcs
tv streamer > assistive listening device television amplifier in: hcpcs
bed shaker > assistive listening device alerting in: hcpcs
vibrating alarm deaf > assistive listening device alerting in: hcpcs
deaf alarm clock > assistive listening device alerting in: hcpcs
roger pen > assistive listening device personal fm/dm system monaural in: hcpcs
hearing check school > hearing screening in: hcpcs

# --- Services
hha visit > home health aide per visit in: hcpcs
home aide visit > home health aide per visit in: hcpcs
hourly aide > home health aide per hour in: hcpcs
caregiver hourly > home health aide per hour in: hcpcs
cna at home > home health aide per hour in: hcpcs
rn home visit > nursing care home registered nurse in: hcpcs
private rn > nursing care home registered nurse in: hcpcs
lpn at home > nursing care home licensed practical nurse in: hcpcs
shift nursing > private duty independent nursing in: hcpcs
caregiver break > respite care services up to 15 minutes in: hcpcs
sitter respite > respite care services up to 15 minutes in: hcpcs
respite worker > respite care services up to 15 minutes in: hcpcs
family break care > respite care services up to 15 minutes in: hcpcs
attendant care > attendant care services in: hcpcs
pca attendant > attendant care services in: hcpcs
pca hours > personal care services in: hcpcs
house cleaning help > homemaker service in: hcpcs
cleaning lady > homemaker service in: hcpcs
home maker > homemaker service in: hcpcs
yard work > chore services in: hcpcs
snow removal > chore services in: hcpcs
heavy cleaning > chore services in: hcpcs
chore worker > chore services in: hcpcs
companionship > companion care adult in: hcpcs
elder sitter > companion care adult in: hcpcs
adult day health > day care services adult in: hcpcs
elder day care > day care services adult in: hcpcs
food delivery elderly > home delivered meals in: hcpcs
mom's meals > home delivered meals in: hcpcs
delivered meals > home delivered meals in: hcpcs
stairlift > home modifications in: hcpcs
door widening > home modifications in: hcpcs
chair lift stairs > home modifications in: hcpcs
widen doorway > home modifications in: hcpcs
van conversion > vehicle modifications in: hcpcs
wheelchair van conversion > vehicle modifications in: hcpcs
therapeutic foster home > foster care therapeutic child in: hcpcs
case worker services > case management in: hcpcs
tcm case > targeted case management in: hcpcs
targeted case worker > targeted case management in: hcpcs
prevoc > habilitation prevocational in: hcpcs
day hab > day habilitation in: hcpcs
day program disabled > day habilitation in: hcpcs
dayhab > day habilitation in: hcpcs
residential hab > habilitation residential in: hcpcs
supported living > habilitation residential in: hcpcs
summer camp disabled > therapeutic camping in: hcpcs
special needs daycare > specialized childcare in: hcpcs
fiscal agent > financial management self-directed in: hcpcs
fiscal intermediary > financial management self-directed in: hcpcs
support broker > supports brokerage self-directed in: hcpcs
moving out nursing home help > community transition in: hcpcs
transition deposit > community transition in: hcpcs
deaf interpreter > sign language or oral interpretive in: hcpcs
language interpreter > sign language or oral interpretive in: hcpcs
birth coach > doula birth worker per 15 minutes in: hcpcs
birth doula > doula birth worker per 15 minutes in: hcpcs
postpartum doula > doula birth worker per 15 minutes in: hcpcs
health center visit > clinic visit encounter all-inclusive in: hcpcs
hospice around the clock > hospice continuous home care in: hcpcs
hospice talk > hospice referral visit in: hcpcs
hospice evaluation visit > hospice referral visit in: hcpcs
php program > partial hospitalization services in: hcpcs
iop psych > intensive outpatient psychiatric in: hcpcs
psychiatric iop > intensive outpatient psychiatric in: hcpcs
mental health iop > intensive outpatient psychiatric in: hcpcs
psych crisis > crisis intervention mental health in: hcpcs
vasculera > medical foods for non-inborn errors of metabolism in: hcpcs
deplin > medical foods for non-inborn errors of metabolism in: hcpcs
ivf round > in vitro fertilization complete cycle in: hcpcs
frozen transfer > cryopreserved embryo transfer in: hcpcs
turkey baster insemination > stimulated intrauterine insemination in: hcpcs
embryo freezing fee > storage of previously frozen embryos in: hcpcs
mesa sperm > microsurgical epididymal sperm aspiration in: hcpcs
fertility monitoring cycle > management of ovulation induction in: hcpcs
clomid cycle monitoring > management of ovulation induction in: hcpcs
mirena insertion > insertion levonorgestrel-releasing intrauterine in: hcpcs
hormone iud insertion > insertion levonorgestrel-releasing intrauterine in: hcpcs
kyleena insertion > insertion levonorgestrel-releasing intrauterine in: hcpcs
liletta insertion > insertion levonorgestrel-releasing intrauterine in: hcpcs
abortion by pill > medically induced abortion oral in: hcpcs
second trimester abortion > induced abortion 17 to 24 weeks in: hcpcs
nicoderm > nicotine patches in: hcpcs
habitrol > nicotine patches in: hcpcs
quit smoking patch > nicotine patches in: hcpcs
stop smoking patch > nicotine patches in: hcpcs
nicorette > smoking cessation gum in: hcpcs
birth control pills > contraceptive pills in: hcpcs
oral contraceptive pills > contraceptive pills in: hcpcs
yaz > contraceptive pills in: hcpcs
ortho tri cyclen > contraceptive pills in: hcpcs
minipill > contraceptive pills in: hcpcs
prepared childbirth > childbirth preparation lamaze in: hcpcs
bradley class > birthing classes in: hcpcs
parent training class > parenting classes in: hcpcs
infant cpr class > infant safety cpr classes in: hcpcs
silver sneakers > exercise classes in: hcpcs
gym class medical > exercise classes in: hcpcs
cooking class diabetic > nutrition classes in: hcpcs
dietician visit > nutritional counseling dietitian in: hcpcs
diabetic class > diabetic management program group in: hcpcs
cardiac rehab class > cardiac rehabilitation program in: hcpcs
copd rehab > pulmonary rehabilitation program in: hcpcs
balance rehab > vestibular rehabilitation program in: hcpcs
stoma nurse > enterostomal therapy registered nurse in: hcpcs
manual lymph drainage > complex lymphedema therapy in: hcpcs
mld > complex lymphedema therapy @ 1.0 in: hcpcs
cdt lymphedema > complex lymphedema therapy in: hcpcs
equine therapy > equestrian hippotherapy in: hcpcs
riding therapy > equestrian hippotherapy in: hcpcs
toenail cutting > routine foot care corns calluses nails in: hcpcs
corn trimming > routine foot care corns calluses nails in: hcpcs
toe nail clipping > routine foot care corns calluses nails in: hcpcs
pedicure medical > routine foot care corns calluses nails in: hcpcs
stitches removed > removal of sutures other physician in: hcpcs
gyn checkup > annual gynecological examination in: hcpcs
woman wellness exam > annual gynecological examination in: hcpcs
well woman new > annual gynecological examination new in: hcpcs
remote monitoring home > telemonitoring home in: hcpcs
walk in clinic > services provided urgent care center in: hcpcs
urgent care flat fee > global fee urgent care centers in: hcpcs
home antibiotics > home infusion therapy antibiotic in: hcpcs
home vanco > home infusion therapy antibiotic in: hcpcs
fluids at home > home infusion therapy hydration in: hcpcs
iv hydration home > home infusion therapy hydration in: hcpcs
picc at home > home infusion therapy insertion peripherally inserted central in: hcpcs
terbutaline pump home > home infusion therapy tocolytic in: hcpcs
home growth hormone shots > home injectable therapy growth hormone in: hcpcs
blood transfusion at home > home transfusion in: hcpcs
wound nurse visit > home visit wound care in: hcpcs
jaundice lights at home nurse > home visit phototherapy in: hcpcs
blood draw at home > routine venipuncture single home in: hcpcs
mobile phlebotomy > routine venipuncture single home in: hcpcs
phlebotomist travel > travel allowance medically necessary laboratory specimen in: hcpcs
lab travel fee > travel allowance medically necessary laboratory specimen in: hcpcs
copy of records > medical records copying in: hcpcs
records fee > medical records copying in: hcpcs
ymca > health club membership in: hcpcs
hotel stay > lodging not otherwise classified in: hcpcs
ronald mcdonald house > lodging not otherwise classified in: hcpcs
phase 3 study > services provided phase iii clinical trial in: hcpcs
phase 2 study > services provided phase ii clinical trial in: hcpcs
phase 1 study > services provided phase i clinical trial in: hcpcs
generic rx > prescription drug generic in: hcpcs
brand rx > prescription drug brand name in: hcpcs
da vinci > robotic surgical system @ 1.0 in: hcpcs
davinci robot > robotic surgical system in: hcpcs
lung screening ct > low-dose computed tomography lung in: hcpcs
smoker ct > low-dose computed tomography lung in: hcpcs
calcium score scan > electron beam computed tomography in: hcpcs
bsgi > scintimammography in: hcpcs
breast gamma scan > scintimammography in: hcpcs
semg > surface electromyography in: hcpcs
orasure > hiv-1 antibody oral mucosal transudate in: hcpcs
oral hiv swab > hiv-1 antibody oral mucosal transudate in: hcpcs
mouth swab hiv > hiv-1 antibody oral mucosal transudate in: hcpcs
spit hormone > saliva hormone level in: hcpcs
poop in a box test > fecal dna analysis in: hcpcs
oncotype dx > gene expression profiling breast cancer in: hcpcs
antisperm > antisperm antibodies in: hcpcs
birmingham hip > hip resurfacing metal-on-metal in: hcpcs
hip resurfacing > hip resurfacing metal-on-metal in: hcpcs
pao > osteotomy periacetabular @ 1.0 in: hcpcs
flat foot stent > arthroereisis subtalar in: hcpcs
core decompression > hip core decompression in: hcpcs
cord blood collection > cord blood harvesting in: hcpcs
kidney pancreas transplant > simultaneous pancreas kidney transplantation in: hcpcs
lung lobe transplant > lobar lung transplantation in: hcpcs
tummy flap breast > breast reconstruction deep inferior epigastric perforator in: hcpcs
sgap flap > breast reconstruction gluteal artery perforator in: hcpcs
butt flap breast > breast reconstruction gluteal artery perforator in: hcpcs
maci biopsy > arthroscopy knee surgical harvesting of cartilage chondrocyte in: hcpcs
band fill > adjustment of gastric band @ 1.0 in: hcpcs
lapband adjustment > adjustment of gastric band in: hcpcs
back cement > percutaneous vertebroplasty in: hcpcs
pku test newborn > newborn metabolic screening in: hcpcs
heel stick newborn > newborn metabolic screening in: hcpcs
newborn heel prick > newborn metabolic screening in: hcpcs
nephrocaps > dialysis stress vitamin in: hcpcs
rena-vite > dialysis stress vitamin in: hcpcs
renal vitamin > dialysis stress vitamin in: hcpcs
nephro-vite > dialysis stress vitamin in: hcpcs

# --- Implants, hospital supplies
xience > stent coated covered with delivery system in: hcpcs
promus > stent coated covered with delivery system in: hcpcs
synergy stent > stent coated covered with delivery system in: hcpcs
resolute onyx > stent coated covered with delivery system in: hcpcs
orsiro > stent coated covered with delivery system in: hcpcs
viabahn > stent coated covered with delivery system in: hcpcs
icast > stent coated covered with delivery system in: hcpcs
wallflex covered > stent coated covered with delivery system in: hcpcs
fluency stent > stent coated covered with delivery system in: hcpcs
taxus > stent coated covered with delivery system in: hcpcs
cypher > stent coated covered with delivery system in: hcpcs
rebel stent > stent non-coated non-covered with delivery system in: hcpcs
express stent > stent non-coated non-covered with delivery system in: hcpcs
palmaz > stent non-coated non-covered with delivery system in: hcpcs
smart stent > stent non-coated non-covered with delivery system in: hcpcs
s.m.a.r.t. > stent non-coated non-covered with delivery system in: hcpcs
wallstent > stent non-coated non-covered with delivery system in: hcpcs
zilver stent > stent non-coated non-covered with delivery system in: hcpcs
supera > stent non-coated non-covered with delivery system in: hcpcs
protege stent > stent non-coated non-covered with delivery system in: hcpcs
carotid stent device > stent non-coated non-covered with delivery system in: hcpcs
double j stent > stent non-coronary temporary without delivery system @ 1.0 in: hcpcs
jj stent > stent non-coronary temporary without delivery system @ 1.0 in: hcpcs
dj stent > stent non-coronary temporary without delivery system in: hcpcs
plastic biliary stent > stent non-coronary temporary without delivery system in: hcpcs
kidney stent > stent non-coronary temporary without delivery system @ 1.0 in: hcpcs
cotton leung > stent non-coronary temporary without delivery system in: hcpcs
in.pact > catheter transluminal angioplasty drug-coated in: hcpcs
stellarex > catheter transluminal angioplasty drug-coated in: hcpcs
ranger balloon > catheter transluminal angioplasty drug-coated in: hcpcs
agent dcb > catheter transluminal angioplasty drug-coated in: hcpcs
drug balloon > catheter transluminal angioplasty drug-coated in: hcpcs
pta balloon > catheter transluminal angioplasty non-laser in: hcpcs
mustang balloon > catheter transluminal angioplasty non-laser in: hcpcs
trek balloon > catheter transluminal angioplasty non-laser in: hcpcs
angiosculpt > catheter transluminal angioplasty non-laser in: hcpcs
chocolate balloon > catheter transluminal angioplasty non-laser in: hcpcs
excimer laser catheter > catheter transluminal angioplasty laser in: hcpcs
turbo elite > catheter transluminal angioplasty laser in: hcpcs
spectranetics > catheter transluminal angioplasty laser in: hcpcs
diamondback > catheter transluminal atherectomy rotational in: hcpcs
rotapro > catheter transluminal atherectomy rotational in: hcpcs
jetstream > catheter transluminal atherectomy rotational in: hcpcs
csi atherectomy > catheter transluminal atherectomy rotational in: hcpcs
hawkone > catheter transluminal atherectomy directional in: hcpcs
silverhawk > catheter transluminal atherectomy directional in: hcpcs
turbohawk > catheter transluminal atherectomy directional in: hcpcs
pantheris > catheter transluminal atherectomy directional in: hcpcs
shockwave > catheter transluminal intravascular lithotripsy coronary in: hcpcs
shockwave c2 > catheter transluminal intravascular lithotripsy coronary in: hcpcs
ivl catheter > catheter transluminal intravascular lithotripsy coronary in: hcpcs
penumbra > catheter thrombectomy embolectomy in: hcpcs
angiojet > catheter thrombectomy embolectomy in: hcpcs
solitaire > catheter thrombectomy embolectomy in: hcpcs
trevo > catheter thrombectomy embolectomy in: hcpcs
inari > catheter thrombectomy embolectomy in: hcpcs
flowtriever > catheter thrombectomy embolectomy in: hcpcs
clottriever > catheter thrombectomy embolectomy in: hcpcs
clot retriever > catheter thrombectomy embolectomy in: hcpcs
indigo catheter > catheter thrombectomy embolectomy in: hcpcs
stent retriever > catheter thrombectomy embolectomy in: hcpcs
clot sucker > catheter thrombectomy embolectomy in: hcpcs
opticross > catheter intravascular ultrasound in: hcpcs
eagle eye > catheter intravascular ultrasound in: hcpcs
acunav > catheter intracardiac echocardiography in: hcpcs
soundstar > catheter intracardiac echocardiography in: hcpcs
viewflex > catheter intracardiac echocardiography in: hcpcs
guideliner > catheter guiding in: hcpcs
glidewire > guide wire in: hcpcs
amplatz wire > guide wire in: hcpcs
j wire > guide wire in: hcpcs
pinnacle sheath > introducer sheath other than guiding non-laser in: hcpcs
femoral sheath > introducer sheath other than guiding non-laser in: hcpcs
starclose > closure device vascular in: hcpcs
proglide > closure device vascular in: hcpcs
manta > closure device vascular in: hcpcs
vascade > closure device vascular in: hcpcs
exoseal > closure device vascular in: hcpcs
filterwire > embolization protective system in: hcpcs
emboshield > embolization protective system in: hcpcs
spiderfx > embolization protective system in: hcpcs
angioguard > embolization protective system in: hcpcs
sentinel filter > embolization protective system in: hcpcs
greenfield > vena cava filter @ 1.0 in: hcpcs
günther tulip > vena cava filter in: hcpcs
celect > vena cava filter in: hcpcs
denali filter > vena cava filter in: hcpcs
option elite > vena cava filter in: hcpcs
bird's nest filter > vena cava filter in: hcpcs
hemashield > graft vascular in: hcpcs
gelsoft > graft vascular in: hcpcs
propaten > graft vascular in: hcpcs
aortic graft > graft vascular in: hcpcs
bypass graft artificial > graft vascular in: hcpcs
endograft > graft vascular in: hcpcs
palindrome > catheter hemodialysis peritoneal long-term in: hcpcs
tesio > catheter hemodialysis peritoneal long-term in: hcpcs
hickman dialysis > catheter hemodialysis peritoneal long-term in: hcpcs
hemosplit > catheter hemodialysis peritoneal long-term in: hcpcs
pd catheter > catheter hemodialysis peritoneal long-term @ 1.0 in: hcpcs
mahurkar > catheter hemodialysis peritoneal short-term in: hcpcs
temporary dialysis catheter > catheter hemodialysis peritoneal short-term in: hcpcs
trialysis > catheter hemodialysis peritoneal short-term in: hcpcs
vascath > catheter hemodialysis peritoneal short-term @ 1.0 in: hcpcs
vas cath > catheter hemodialysis peritoneal short-term in: hcpcs
triple lumen catheter > catheter infusion inserted peripherally centrally or midline in: hcpcs
hickman > catheter infusion inserted peripherally centrally or midline @ 1.0 in: hcpcs
broviac > catheter infusion inserted peripherally centrally or midline @ 1.0 in: hcpcs
groshong > catheter infusion inserted peripherally centrally or midline in: hcpcs
powerpicc > catheter infusion inserted peripherally centrally or midline in: hcpcs
powerport > port indwelling implantable in: hcpcs
infusaport > port indwelling implantable in: hcpcs
passport port > port indwelling implantable in: hcpcs
smart port > port indwelling implantable in: hcpcs
pigtail > catheter drainage in: hcpcs
jp drain > catheter drainage in: hcpcs
nephrostomy catheter > catheter drainage in: hcpcs
blake drain > catheter drainage in: hcpcs
pleur-x > catheter drainage in: hcpcs
chest tube > catheter drainage @ 1.0 in: hcpcs
abscess drain > catheter drainage @ 1.0 in: hcpcs
pleurx catheter > catheter drainage in: hcpcs
penrose > catheter drainage in: hcpcs
pollack catheter > catheter ureteral in: hcpcs
spt kit > catheter suprapubic cystoscopic in: hcpcs
esophageal balloon > catheter balloon dilatation non-vascular in: hcpcs
cre balloon > catheter balloon dilatation non-vascular in: hcpcs
acclarent > catheter balloon dilatation non-vascular in: hcpcs
nephromax > catheter balloon dilatation non-vascular in: hcpcs
closurefast > catheter ablation non-cardiac endovascular in: hcpcs
evlt fiber > catheter ablation non-cardiac endovascular in: hcpcs
vein ablation catheter > catheter ablation non-cardiac endovascular in: hcpcs
closure fast > catheter ablation non-cardiac endovascular in: hcpcs
cryoballoon > catheter electrophysiology diagnostic ablation other than cool-tip in: hcpcs
arctic front > catheter electrophysiology diagnostic ablation other than cool-tip in: hcpcs
ep ablation catheter > catheter electrophysiology diagnostic ablation other than cool-tip in: hcpcs
smarttouch > catheter electrophysiology ablation 3d vector mapping in: hcpcs
thermocool > catheter electrophysiology ablation 3d vector mapping in: hcpcs
tacticath > catheter electrophysiology ablation 3d vector mapping in: hcpcs
carto catheter > catheter electrophysiology ablation 3d vector mapping in: hcpcs
pacemaker generator > pacemaker dual chamber rate-responsive in: hcpcs
dual pacemaker > pacemaker dual chamber rate-responsive in: hcpcs
advisa > pacemaker dual chamber rate-responsive in: hcpcs
assurity > pacemaker dual chamber rate-responsive in: hcpcs
accolade > pacemaker dual chamber rate-responsive in: hcpcs
azure > pacemaker dual chamber rate-responsive in: hcpcs
pacemaker battery > pacemaker dual chamber rate-responsive @ 1.0 in: hcpcs
ddd pacemaker > pacemaker dual chamber rate-responsive in: hcpcs
ddd-r > pacemaker dual chamber rate-responsive in: hcpcs
vvir > pacemaker single chamber rate-responsive in: hcpcs
vvi pacemaker > pacemaker single chamber rate-responsive in: hcpcs
micra > pacemaker single chamber rate-responsive @ 1.0 in: hcpcs
micra vr > pacemaker single chamber rate-responsive in: hcpcs
single pacer > pacemaker single chamber rate-responsive in: hcpcs
aveir dr > pacemaker leadless dual chamber in: hcpcs
aveir > pacemaker leadless dual chamber in: hcpcs
dual leadless > pacemaker leadless dual chamber in: hcpcs
bi-v pacemaker > pacemaker other than single or dual in: hcpcs
crtp > pacemaker other than single or dual in: hcpcs
crt pacemaker > pacemaker other than single or dual in: hcpcs
dual chamber icd > cardioverter-defibrillator dual chamber in: hcpcs
dual icd > cardioverter-defibrillator dual chamber in: hcpcs
single chamber icd > cardioverter-defibrillator single chamber in: hcpcs
icd generator > cardioverter-defibrillator single chamber in: hcpcs
single icd > cardioverter-defibrillator single chamber in: hcpcs
defib implant > cardioverter-defibrillator single chamber in: hcpcs
biventricular icd > cardioverter-defibrillator other than single or dual in: hcpcs
bi-v icd > cardioverter-defibrillator other than single or dual in: hcpcs
crtd > cardioverter-defibrillator other than single or dual in: hcpcs
pacer lead > lead pacemaker other than transvenous vdd in: hcpcs
capsurefix > lead pacemaker other than transvenous vdd in: hcpcs
dual coil lead > lead cardioverter-defibrillator endocardial dual coil in: hcpcs
sprint quattro > lead cardioverter-defibrillator endocardial single coil in: hcpcs
quartet lead > lead left ventricular coronary venous in: hcpcs
cs lead > lead left ventricular coronary venous in: hcpcs
reveal linq > event recorder cardiac implantable in: hcpcs
ilr > event recorder cardiac implantable @ 1.0 in: hcpcs
confirm rx > event recorder cardiac implantable in: hcpcs
implantable loop recorder > event recorder cardiac implantable in: hcpcs
heart chip monitor > event recorder cardiac implantable in: hcpcs
biomonitor > event recorder cardiac implantable in: hcpcs
lux-dx > event recorder cardiac implantable in: hcpcs
cordella > implantable wireless pulmonary artery pressure sensor in: hcpcs
rechargeable scs > generator neurostimulator rechargeable in: hcpcs
wavewriter > generator neurostimulator rechargeable in: hcpcs
intellis > generator neurostimulator rechargeable in: hcpcs
eterna > generator neurostimulator rechargeable in: hcpcs
axonics > generator neurostimulator rechargeable in: hcpcs
spinal cord stimulator rechargeable > generator neurostimulator rechargeable in: hcpcs
axonics r15 > generator neurostimulator rechargeable in: hcpcs
vns > generator neurostimulator non-rechargeable @ 1.0 in: hcpcs
vagus nerve stimulator > generator neurostimulator non-rechargeable @ 1.0 in: hcpcs
dbs generator > generator neurostimulator non-rechargeable in: hcpcs
sentiva > generator neurostimulator non-rechargeable in: hcpcs
proclaim > generator neurostimulator non-rechargeable in: hcpcs
bladder pacemaker > generator neurostimulator non-rechargeable @ 1.0 in: hcpcs
deep brain stimulator > generator neurostimulator non-rechargeable @ 1.0 in: hcpcs
interstim x > generator neurostimulator non-rechargeable in: hcpcs
aspiresr > generator neurostimulator non-rechargeable in: hcpcs
brain pacemaker > generator neurostimulator non-rechargeable in: hcpcs
axonics f15 > generator neurostimulator non-rechargeable in: hcpcs
sacral nerve stimulator > generator neurostimulator non-rechargeable in: hcpcs
nevro > generator neurostimulator high frequency rechargeable in: hcpcs
senza > generator neurostimulator high frequency rechargeable in: hcpcs
hf10 > generator neurostimulator high frequency rechargeable in: hcpcs
nevro omnia > generator neurostimulator high frequency rechargeable in: hcpcs
remede > generator neurostimulator non-rechargeable with transvenous in: hcpcs
remede system > generator neurostimulator non-rechargeable with transvenous in: hcpcs
barostim > generator neurostimulator carotid sinus baroreceptor in: hcpcs
baroreflex stimulator > generator neurostimulator carotid sinus baroreceptor in: hcpcs
optimizer smart > generator cardiac contractility modulation in: hcpcs
ccm device > generator cardiac contractility modulation in: hcpcs
evoke scs > generator neurostimulator closed feedback in: hcpcs
saluda > generator neurostimulator closed feedback in: hcpcs
tongue pacemaker > generator neurostimulator non-rechargeable in: hcpcs
sleep apnea implant > generator neurostimulator non-rechargeable in: hcpcs
vivistim > generator neurostimulator external paired stimulation controller in: hcpcs
wise-crt > leadless electrode transmitter battery in: hcpcs
ebr wise > leadless electrode transmitter battery in: hcpcs
scs lead > lead neurostimulator in: hcpcs
spinal cord stimulator lead > lead neurostimulator in: hcpcs
stim wires > lead neurostimulator in: hcpcs
trial lead > lead neurostimulator test kit in: hcpcs
pne lead > lead neurostimulator test kit in: hcpcs
stimulator trial kit > lead neurostimulator test kit in: hcpcs
scs remote > patient programmer neurostimulator in: hcpcs
stimulator programmer > patient programmer neurostimulator in: hcpcs
spinal stimulator remote > patient programmer neurostimulator in: hcpcs
freedom stimulator > receiver transmitter neurostimulator in: hcpcs
stimwave > receiver transmitter neurostimulator in: hcpcs
nalu > receiver transmitter neurostimulator in: hcpcs
synchromed ii > infusion pump programmable in: hcpcs
prometra pump > infusion pump programmable in: hcpcs
marlex > mesh implantable in: hcpcs
prolene mesh > mesh implantable in: hcpcs
ventralex > mesh implantable in: hcpcs
gynemesh > mesh implantable in: hcpcs
3dmax > mesh implantable in: hcpcs
parietex > mesh implantable in: hcpcs
phasix > mesh implantable in: hcpcs
progrip > mesh implantable in: hcpcs
ventralight > mesh implantable in: hcpcs
vicryl mesh > mesh implantable in: hcpcs
polypropylene mesh > mesh implantable in: hcpcs
tvt > repair device urinary incontinence with sling graft @ 1.0 in: hcpcs
tot sling > repair device urinary incontinence with sling graft in: hcpcs
midurethral sling > repair device urinary incontinence with sling graft in: hcpcs
monarc > repair device urinary incontinence with sling graft in: hcpcs
solyx > repair device urinary incontinence with sling graft in: hcpcs
advance sling > repair device urinary incontinence with sling graft in: hcpcs
pee sling > repair device urinary incontinence with sling graft in: hcpcs
male sling > repair device urinary incontinence with sling graft in: hcpcs
miniarc > repair device urinary incontinence with sling graft in: hcpcs
ams 700 > prosthesis penile inflatable in: hcpcs
titan implant > prosthesis penile inflatable in: hcpcs
coloplast titan > prosthesis penile inflatable in: hcpcs
inflatable penis implant > prosthesis penile inflatable in: hcpcs
penile pump implant > prosthesis penile inflatable in: hcpcs
ipp > prosthesis penile inflatable in: hcpcs
malleable implant > prosthesis penile non-inflatable in: hcpcs
genesis implant > prosthesis penile non-inflatable in: hcpcs
spectra implant > prosthesis penile non-inflatable in: hcpcs
malleable penile > prosthesis penile non-inflatable in: hcpcs
penile rods > prosthesis penile non-inflatable in: hcpcs
semi rigid penile > prosthesis penile non-inflatable in: hcpcs
ams 800 > prosthesis urinary sphincter in: hcpcs
aus device > prosthesis urinary sphincter in: hcpcs
breast expander > prosthesis breast implantable @ 1.0 in: hcpcs
joint prosthesis > joint device implantable in: hcpcs
total knee implant > joint device implantable in: hcpcs
shoulder implant > joint device implantable in: hcpcs
ankle implant > joint device implantable in: hcpcs
silastic joint > joint device implantable in: hcpcs
swivelock > anchor screw bone-to-bone in: hcpcs
corkscrew anchor > anchor screw bone-to-bone in: hcpcs
biocomposite anchor > anchor screw bone-to-bone in: hcpcs
plates and screws > anchor screw bone-to-bone in: hcpcs
fiducial > tissue marker implantable in: hcpcs
biopsy clip > tissue marker implantable in: hcpcs
gold seeds > tissue marker implantable in: hcpcs
gold markers > tissue marker implantable in: hcpcs
biopsy marker > tissue marker implantable in: hcpcs
tumark > tissue marker implantable in: hcpcs
breast marker > tissue marker implantable in: hcpcs
asd closure > septal defect implant system intracardiac @ 1.0 in: hcpcs
cardioform > septal defect implant system intracardiac in: hcpcs
pfo occluder > septal defect implant system intracardiac in: hcpcs
helex > septal defect implant system intracardiac in: hcpcs
nexpowder > hemostatic agent gastrointestinal topical in: hcpcs
endoclot > hemostatic agent gastrointestinal topical in: hcpcs
hero graft > dialysis access system in: hcpcs
hero device > dialysis access system in: hcpcs
spray on skin > skin cell suspension autograft in: hcpcs
recell kit > autograft suspension including cell processing in: hcpcs
sepramesh > septal in: hcpcs
sirspheres > brachytherapy source yttrium-90 in: hcpcs
y-90 beads > brachytherapy source yttrium-90 in: hcpcs
stranded seeds > brachytherapy source stranded iodine-125 in: hcpcs
i-125 seeds stranded > brachytherapy source stranded iodine-125 in: hcpcs
loose seeds > brachytherapy source non-stranded iodine-125 per source in: hcpcs
iodine seeds > brachytherapy source non-stranded iodine-125 per source in: hcpcs
hdr source > brachytherapy source high dose rate iridium-192 in: hcpcs
ntiol > lens intraocular new technology in: hcpcs
hydrus > ocular implant aqueous drainage assist in: hcpcs
xen gel > ocular implant aqueous drainage assist in: hcpcs
ex-press shunt > ocular implant aqueous drainage assist in: hcpcs
istent inject > ocular implant aqueous drainage assist in: hcpcs
hydrus microstent > ocular implant aqueous drainage assist in: hcpcs
xen stent > ocular implant aqueous drainage assist in: hcpcs
oil in eye > retinal tamponade silicone oil in: hcpcs
customflex > iris prosthesis in: hcpcs
artificial iris > iris prosthesis in: hcpcs
argus ii > retinal prosthesis in: hcpcs
bionic eye > retinal prosthesis in: hcpcs
alphacor > integrated keratoprosthesis in: hcpcs
superion > interspinous process distraction device in: hcpcs
coflex implant > interspinous process distraction device in: hcpcs
vertiflex > interspinous process distraction device in: hcpcs
custom spine cage > interbody cage personalized in: hcpcs
aprevo > interbody cage personalized in: hcpcs
spinejack > intravertebral body fracture augmentation with implant in: hcpcs
kiva implant > intravertebral body fracture augmentation with implant in: hcpcs
power morcellator > morcellator in: hcpcs
uterus grinder > morcellator in: hcpcs
aquabeam > probe image-guided robotic waterjet ablation in: hcpcs
water jet prostate > probe image-guided robotic waterjet ablation in: hcpcs
cryo needle > probe needle cryoablation in: hcpcs
ice needle > probe needle cryoablation in: hcpcs
dekompressor > probe percutaneous lumbar discectomy in: hcpcs
nucleotome > probe percutaneous lumbar discectomy in: hcpcs
biosentry > lung biopsy plug in: hcpcs
progel > sealant pulmonary liquid in: hcpcs
exalt d > endoscope single-use upper gi in: hcpcs
disposable duodenoscope > endoscope single-use upper gi in: hcpcs
spyglass scope > endoscope single-use upper gi in: hcpcs
lithovue > endoscope single-use urinary tract in: hcpcs
ambu scope kidney > endoscope single-use urinary tract in: hcpcs
ambu ascope > endoscope single-use pulmonary in: hcpcs
ascope > endoscope single-use pulmonary in: hcpcs
third eye > endoscope retrograde colonoscope in: hcpcs
symplicity > catheter intravascular renal denervation radiofrequency in: hcpcs
symplicity spyral > catheter intravascular renal denervation radiofrequency in: hcpcs
paradise renal > catheter intravascular renal denervation ultrasound in: hcpcs
recor > catheter intravascular renal denervation ultrasound in: hcpcs
vasq > support device extravascular arteriovenous fistula in: hcpcs
misha > medial knee extraarticular implantable shock absorber in: hcpcs
calypso knee > medial knee extraarticular implantable shock absorber in: hcpcs
pain ball after surgery > elastomeric infusion pump on-q in: hcpcs
onq > elastomeric infusion pump on-q in: hcpcs
numbing ball > elastomeric infusion pump on-q in: hcpcs
ambit pump > rotary peristaltic infusion pump in: hcpcs
sprint pns > nerve stimulator percutaneous peripheral in: hcpcs
cryoice > nerve cryoablation probe in: hcpcs
cryosphere > nerve cryoablation probe in: hcpcs
iovera > cryoablation needle iovera in: hcpcs
hifu > focused ultrasound ablation in: hcpcs
exablate > focused ultrasound ablation in: hcpcs
magnetic ring reflux > laparoscopy esophageal sphincter augmentation in: hcpcs
reflux magnet beads > laparoscopy esophageal sphincter augmentation in: hcpcs
prostate clips > transprostatic implant in: hcpcs
itind > temporary prostatic implant stent in: hcpcs
steam prostate > radiofrequency water vapor prostate in: hcpcs
intracept > basivertebral nerve destruction in: hcpcs
proact > transperineal adjustable balloon continence in: hcpcs
esg > endoscopic sleeve gastroplasty in: hcpcs
accordion procedure > endoscopic sleeve gastroplasty in: hcpcs
stomach stitch endoscopic > endoscopic sleeve gastroplasty in: hcpcs
tore procedure > endoscopic outlet reduction gastric pouch in: hcpcs
bypass tightening > endoscopic outlet reduction gastric pouch in: hcpcs
histosonics > histotripsy in: hcpcs
edison liver > histotripsy in: hcpcs
cyberknife body > stereotactic body radiation therapy in: hcpcs
endoavf > creation arteriovenous fistula percutaneous in: hcpcs
ellipsys > creation arteriovenous fistula percutaneous in: hcpcs
wavelinq > creation arteriovenous fistula percutaneous in: hcpcs
endo avf > creation arteriovenous fistula percutaneous in: hcpcs
inspace > subacromial spacer shoulder in: hcpcs
shoulder balloon > subacromial spacer shoulder in: hcpcs
nose collapse implant > nasal vestibular lateral wall stenosis implant in: hcpcs
eustachian balloon > balloon dilation eustachian tube in: hcpcs
aera balloon > balloon dilation eustachian tube in: hcpcs
ear tube balloon > balloon dilation eustachian tube in: hcpcs
clarifix > nasal cryoablation in: hcpcs
rhinaer > nasal cryoablation in: hcpcs
pillar procedure > implants soft palate in: hcpcs
pillar implants > implants soft palate in: hcpcs
snoring implants > implants soft palate in: hcpcs
prolapse suspension > colpopexy vaginal sacrospinous in: hcpcs
esd > endoscopic submucosal dissection in: hcpcs

# --- Ventricular assist
lvad battery > battery lithium-ion ventricular assist device @ 1.0 in: hcpcs
heartmate batteries > battery lithium-ion ventricular assist device in: hcpcs
heartware battery > battery lithium-ion ventricular assist device in: hcpcs
hm3 battery > battery lithium-ion ventricular assist device in: hcpcs
lvad charger > battery power pack charger ventricular assist in: hcpcs
lvad controller > microprocessor control unit ventricular assist in: hcpcs
heartmate controller > microprocessor control unit ventricular assist in: hcpcs
lvad shower bag > shower cover ventricular assist in: hcpcs
lvad shower kit > shower cover ventricular assist in: hcpcs
lvad vest > belt vest bag ventricular assist in: hcpcs
lvad bag > belt vest bag ventricular assist in: hcpcs
lvad holster > holster ventricular assist in: hcpcs
lvad power module > power module ventricular assist in: hcpcs
lvad hand pump > emergency hand pump ventricular assist in: hcpcs
lvad clips > battery clips ventricular assist in: hcpcs

# --- Casts
fiberglass wrist cast > short arm cast adult fiberglass in: hcpcs
forearm cast > short arm cast adult fiberglass in: hcpcs
wrist cast > short arm cast adult fiberglass in: hcpcs
arm cast below elbow > short arm cast adult fiberglass in: hcpcs
broken wrist cast > short arm cast adult fiberglass in: hcpcs
kid wrist cast > short arm cast pediatric fiberglass in: hcpcs
child forearm cast > short arm cast pediatric fiberglass in: hcpcs
elbow cast > long arm cast adult fiberglass in: hcpcs
arm cast above elbow > long arm cast adult fiberglass in: hcpcs
child elbow cast > long arm cast pediatric fiberglass in: hcpcs
kid long arm > long arm cast pediatric fiberglass in: hcpcs
ankle cast > short leg cast adult fiberglass in: hcpcs
below knee cast > short leg cast adult fiberglass in: hcpcs
foot cast > short leg cast adult fiberglass in: hcpcs
broken ankle cast > short leg cast adult fiberglass in: hcpcs
kid ankle cast > short leg cast pediatric fiberglass in: hcpcs
child leg cast below knee > short leg cast pediatric fiberglass in: hcpcs
full leg cast > long leg cast adult fiberglass in: hcpcs
above knee cast > long leg cast adult fiberglass in: hcpcs
thigh cast > long leg cast adult fiberglass in: hcpcs
cylinder cast > long leg cylinder cast adult in: hcpcs
knee cast > long leg cylinder cast adult in: hcpcs
thumb spica cast > gauntlet cast adult in: hcpcs
hand cast > gauntlet cast adult in: hcpcs
boxer cast > gauntlet cast adult in: hcpcs
spica cast baby > hip spica pediatric in: hcpcs
body cast hips child > hip spica pediatric in: hcpcs
baby hip cast > hip spica pediatric in: hcpcs
adult hip cast > hip spica adult in: hcpcs
risser cast > body cast adult in: hcpcs
sugar tong > short arm splint adult fiberglass @ 1.0 in: hcpcs
volar splint > short arm splint adult fiberglass in: hcpcs
wrist plaster splint > short arm splint adult fiberglass in: hcpcs
ulnar gutter splint > short arm splint adult fiberglass in: hcpcs
posterior ankle splint > short leg splint adult fiberglass in: hcpcs
ankle splint fiberglass > short leg splint adult fiberglass in: hcpcs
posterior elbow splint > long arm splint adult in: hcpcs
long arm posterior > long arm splint adult in: hcpcs
aluminum finger splint > finger splint static in: hcpcs
alumafoam > finger splint static in: hcpcs
metal finger splint > finger splint static in: hcpcs
buddy splint > finger splint static in: hcpcs

# --- Blood, lab
prbcs > red blood cells leukocytes reduced in: hcpcs
packed red blood cells > red blood cells leukocytes reduced in: hcpcs
blood unit > red blood cells leukocytes reduced @ 1.0 in: hcpcs
leukoreduced red cells > red blood cells leukocytes reduced in: hcpcs
prbc unit > red blood cells leukocytes reduced in: hcpcs
bag of blood > red blood cells leukocytes reduced in: hcpcs
fresh plasma > fresh frozen plasma single donor in: hcpcs
sdp platelets > platelets pheresis in: hcpcs
irradiated leukoreduced platelets > platelets pheresis leukocytes reduced irradiated in: hcpcs
lto whole blood > blood whole transfusion in: hcpcs
white cell transfusion > granulocytes pheresis in: hcpcs
xray at home > transportation portable x-ray in: hcpcs
portable xray > transportation portable x-ray in: hcpcs
x-ray truck > transportation portable x-ray in: hcpcs
mobile ekg > transportation portable ekg in: hcpcs
portable xray set up > set-up portable x-ray equipment in: hcpcs
hair test minerals > hair analysis in: hcpcs
straight cath urine sample > catheterization collection of specimen in: hcpcs
koh prep > potassium hydroxide koh in: hcpcs


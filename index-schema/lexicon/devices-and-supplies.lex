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
walker with seat > walker wheeled posterior seat | seat attachment walker
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
oxygen tank > gaseous oxygen system | oxygen contents gaseous
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

# Scope: words for quantities, sizes, units, time, frequency, age, side, order and degree, and shorthand such as w/ w/o lt rt bl,
# sent to the way descriptors write them (minutes, each additional, bilateral, less than, sq cm, mg, mcg, per diem, initial, subsequent).
# --- time

half an hour > 30 minutes @ 1.0
half hour > 1/2 hour @ 1.0
quarter hour > 15 minutes @ 1.0
forty minutes > 40 minutes @ 1.0
forty five minutes > 45 minutes @ 1.0
three quarters of an hour > 45 minutes @ 1.0
sixty minutes > 60 minutes | 1 hour @ 1.0
one hour > 60 minutes | 1 hour @ 0.95
1 hour > 60 minutes | one hour @ 0.95
an hour long > 60 minutes | one hour @ 0.9
hour and a half > 90 minutes @ 1.0
ninety minutes > 90 minutes @ 1.0
hr > hour @ 1.0
hrs > hours @ 1.0
min > minutes @ 0.95 if: 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, additional, each, first, visit, per
mins > minutes @ 1.0
first half hour > initial 30 minutes @ 0.95
first 15 minutes > initial 15 minutes @ 0.95
extra hour > each additional hour @ 0.95
extra 15 minutes > each additional 15 minutes @ 1.0
extra half hour > each additional 30 minutes @ 1.0
extra 30 minutes > each additional 30 minutes @ 1.0
another hour > each additional hour @ 0.9
another 30 minutes > each additional 30 minutes @ 0.9
round the clock > 24 hours | continuous @ 0.8
day rate > per diem @ 0.95
daily rate > per diem @ 1.0
per day > per diem @ 1.0
each day > per diem | per day @ 0.85
once a day > daily | once every 24 hours @ 0.9
every week > weekly @ 0.9
every month > monthly @ 0.95
yearly > annual @ 1.0
every year > annual @ 0.95
once a year > annual @ 0.95
tid > once every 8 hours @ 0.8 if: antibiotic, infusion, dose, daily, mg
q4h > once every 4 hours @ 1.0
q6h > once every 6 hours @ 1.0
q8h > once every 8 hours @ 1.0
q12h > once every 12 hours @ 1.0
q24h > once every 24 hours @ 1.0
every 8 hours > once every 8 hours @ 0.95
every 12 hours > once every 12 hours @ 0.95
month supply > 30-day supply | per month @ 0.9
three month supply > 90-day supply @ 0.9
longstanding > chronic @ 0.9
long lasting > chronic @ 0.9
sudden > acute @ 0.8
keeps coming back > recurrent @ 0.95
comes and goes > intermittent @ 0.6
comes back > recurrent @ 0.85
nonstop > persistent | continuous @ 0.8
flare up > acute exacerbation @ 0.9
flare > acute exacerbation @ 0.85
late effect > sequela @ 1.0
aftereffect > sequela @ 0.95
first visit injury > initial encounter @ 0.9
follow-up injury > subsequent encounter @ 0.9
routine healing > subsequent encounter routine healing @ 0.95
slow healing fracture > delayed healing subsequent encounter fracture @ 0.95
not healing fracture > nonunion fracture @ 0.95
healed crooked > malunion @ 1.0
# --- side and place
lt > left @ 1.0
lft > left @ 1.0
rt > right @ 0.95
rgt > right @ 1.0
bl > bilateral @ 0.9 if: knee, hip, leg, arm, eye, ear, breast, mammogram, lower, upper, carotid, lung, feet, hand
b/l > bilateral @ 1.0
both > bilateral @ 0.9 if: eye, ear, leg, arm, knee, hip, feet, hand, breast, lung, kidney, side, ovary, tube, shoulder, ankle, wrist, foot, carotid, testicle
either side > unilateral or bilateral @ 0.8
single side > unilateral @ 0.95
one ear > monaural | unilateral @ 0.85
both ears > binaural | bilateral @ 0.95
both eyes > bilateral @ 0.95
od > right eye @ 0.85 if: eye, os, lens, vision, iop, ou, cataract, retina
os > left eye @ 0.85 if: eye, od, lens, vision, iop, ou, cataract, retina
ou > bilateral | both eyes @ 0.9 if: eye, od, os, vision, iop, retina
same side > ipsilateral @ 1.0
opposite side > contralateral @ 1.0
other side > contralateral @ 0.8
le > lower extremity @ 0.8 if: bilateral, left, right, ultrasound, doppler, swelling, edema, venous, arterial, lt, rt, b/l
ue > upper extremity @ 0.85 if: bilateral, left, right, ultrasound, doppler, venous, arterial, lt, rt
lle > left lower extremity @ 1.0
rle > right lower extremity @ 1.0
lue > left upper extremity @ 1.0
rue > right upper extremity @ 1.0
ble > bilateral lower extremity @ 0.95
bue > bilateral upper extremity @ 0.95
lul > left upper lobe @ 0.95
rul > right upper lobe @ 0.95
rll > right lower lobe @ 0.95
rml > right middle lobe @ 0.95
front > anterior @ 0.9
back side > posterior @ 0.85
inner side > medial @ 0.9
outer side > lateral @ 0.9
near end > proximal @ 0.85
far end > distal @ 0.9
bottom of foot > plantar @ 0.9
through a needle > percutaneous @ 0.9
cut open > open approach | open @ 0.85
rectally > rectal @ 1.0
up the nose > intranasal | nasal @ 0.85
skin patch > transdermal @ 0.9
under tongue > sublingual @ 1.0
# --- with, without
w/out > without @ 1.0
wo > without @ 0.95
no complications > without complication @ 0.9
uncomplicated > without complication @ 0.95
complicated > with complications @ 0.9
no bleeding > without bleeding | without hemorrhage @ 0.95
no loss of consciousness > without loss of consciousness @ 1.0
passed out > loss of consciousness @ 0.8
no obstruction > without obstruction @ 1.0
no gangrene > without gangrene @ 1.0
not specified > unspecified | not otherwise specified @ 1.0
nos > not otherwise specified | unspecified @ 0.95
noc > not otherwise classified @ 1.0
nec > not elsewhere classified @ 1.0
miscellaneous > not otherwise classified | not otherwise specified | unlisted @ 0.9
unlisted > unlisted procedure | not otherwise classified @ 0.9
add on code > list separately in addition @ 0.9
h/o > personal history of @ 1.0
hx > history @ 1.0
fhx > family history @ 1.0
runs in family > family history @ 0.95
had in past > personal history of @ 0.9
rx > prescription @ 0.95
sx > symptoms @ 0.8
abnl > abnormal @ 1.0
abd > abdomen @ 0.95
# --- counts, order
several > multiple @ 0.9
many > multiple @ 0.85
lots of > multiple @ 0.85
mult > multiple @ 1.0
more than one > multiple | two or more @ 0.95
two or more > multiple @ 0.95
2 or more > two or more | multiple @ 0.95
three or more > multiple @ 0.9
just one > single @ 0.95
only one > single @ 0.95
one lesion > single lesion @ 0.95
every extra > each additional @ 1.0
every additional > each additional @ 1.0
addl > additional @ 1.0
ea > each @ 1.0
apiece > each @ 0.95
extra > additional @ 0.8
twin > multiple gestation @ 0.85
1st > first | initial @ 0.95
2nd > second @ 0.95
3rd > third @ 0.95
4th > fourth @ 0.95
5th > fifth @ 0.95
two > 2 @ 0.7
twelve > 12 @ 0.9
fifteen > 15 @ 0.9
twenty > 20 @ 0.9
thirty > 30 @ 0.9
fifty > 50 @ 0.9
hundred > 100 @ 0.9
thousand > 1000 @ 0.9
middle of pregnancy > second trimester @ 0.9
# --- size, more, less
tiny > small @ 0.85
teeny > small @ 0.8
big > large @ 0.9
huge > large extra @ 0.85
xl > extra large @ 1.0
xxl > above extra large @ 0.9
bariatric > heavy duty extra wide | heavy duty weight capacity @ 0.8
really bad > severe @ 0.85
serious > severe | major @ 0.7
slight > mild @ 0.85
at least > minimum @ 0.85
over > greater than @ 0.85 if: cm, inch, years, minutes, hours, lb, pound, pounds, age, percent, weight
more than > greater than @ 0.95
greater than > more than | over @ 0.9
bigger than > greater than @ 0.95
under > less than @ 0.85 if: cm, inch, years, minutes, hours, lb, pound, age, percent, weight
less than > under @ 0.85
smaller than > less than @ 0.95
fewer than > less than @ 0.95
shorter than > less than @ 0.9
longer than > greater than @ 0.85
no more than > or less | not exceed @ 0.85
partly > partial @ 0.95
entire > whole | complete @ 0.85
high > elevated @ 0.85
increased > elevated @ 0.9
low > decreased @ 0.8
reduced > decreased @ 0.85
# --- units
cm > centimeter @ 1.0
centimeter > cm @ 1.0
mm > millimeter @ 1.0
millimeter > mm @ 1.0
square centimeter = sq cm @ 1.0
cm2 > square centimeter | sq cm @ 1.0
square inch > sq in @ 0.9
sq in > square inches @ 0.9
16 sq in > 16 square inches or less @ 0.9
cc > ml | cubic centimeter @ 1.0
ml > milliliter | cc @ 1.0
milliliter > ml | cc @ 1.0
mls > ml @ 1.0
liter > 1000 ml | 1000 cc @ 0.95
half liter > 500 ml @ 1.0
ounce > oz @ 1.0
oz > ounce @ 1.0
lbs > pounds @ 1.0
pound = lb @ 1.0
kilo > kg | kilogram @ 0.9
kg > kilogram @ 1.0
ft > feet @ 0.9
mile > per mile statute mile @ 0.8
mg > milligram @ 1.0
milligram > mg @ 1.0
mcg > microgram @ 1.0
ug > mcg | microgram @ 1.0
microgram > mcg @ 1.0
gram > gm @ 0.95
gm > gram @ 1.0
international unit > iu | i.u. @ 1.0
unit of blood > each unit @ 0.85
mci > millicurie @ 1.0
millicurie > mci @ 1.0
uci > microcurie @ 1.0
cal > calories @ 0.9
kcal > calories @ 0.95
ga > gauge @ 0.8 if: needle, lancet, syringe
box of 100 > per 100 @ 0.85
box of 50 > per 50 @ 0.95
# --- age and person
adult > 18 years or older @ 0.85
grown up > adult @ 0.95
grownup > adult @ 0.95
pedi > pediatric @ 1.0
baby > newborn | neonatal @ 0.85
nb > newborn @ 0.9 if: exam, hospital, baby, screen, care, hearing, nursery
teen > adolescent | youth @ 0.95
teenager > youth @ 0.95
youth > adolescent child @ 0.8
old age > age-related @ 0.8
old person > elderly | geriatric @ 0.85
age 5 and up > 5 years or older @ 0.95
12 and over > age 12 years or older @ 0.85
yo > years old age @ 0.9
y/o > years old age @ 0.9
yr > year @ 1.0
yrs > years @ 1.0
wk > week @ 1.0
wks > weeks @ 1.0
ega > weeks gestation @ 0.85
guy > male @ 0.9
men > male @ 0.9
women > female @ 0.9
girl > female @ 0.8
lady > female @ 0.85
since birth > congenital @ 0.95
present at birth > congenital @ 0.95
hereditary > genetic | inherited @ 0.8
childhood > juvenile @ 0.8
doa > pronounced dead @ 0.9
dead on arrival > pronounced dead @ 0.9
injected muscle > intramuscular @ 0.95
injected vein > intravenous @ 0.95
inject joint > intra-articular @ 0.95
inject spine > intrathecal | epidural | spinal canal @ 0.85
inject eye > intraocular @ 0.85
inject bladder > intravesical @ 0.95
rub on skin > topical @ 0.9

! unseen: CPT-like words for tests, imaging and visits
first hour > initial hour | up to 1 hour @ 0.9
twice a day > once every 12 hours | twice daily @ 0.9
bid > once every 12 hours | twice daily @ 0.8 if: antibiotic, infusion, dose, daily, mg, twice
5 or more > five or more @ 0.9
triplet > triplet pregnancy multiple gestation @ 0.8
second degree burn > partial-thickness burn @ 0.9
cubic centimeter > cc | cm3 @ 1.0
iu > international units @ 1.0
meq > milliequivalent @ 1.0
fr > french @ 0.8 if: catheter, foley, tube, size
toddler > early childhood age 1 through 4 years @ 0.85
preschooler > child early childhood @ 0.85
newborn > 28 days of age or younger @ 0.9
preemie > premature infant @ 1.0
school age > late childhood 5 through 11 years @ 0.8
young adult > 18-39 years @ 0.8
middle aged > 40-64 years @ 0.85
senior > elderly | geriatric | 65 years and older @ 0.85
senior citizen > elderly | geriatric | 65 years and older @ 0.95
older adult > elderly | geriatric | 65 years and older @ 0.9
elderly > 65 years and older @ 0.85
over 65 > 65 years and older @ 1.0
65 plus > 65 years and older @ 1.0
under 1 year > infant younger than 1 year @ 0.95
under 2 years > younger than 2 years | less than 24 months @ 0.9
under 5 > younger than 5 years @ 0.9
under 12 > younger than age 12 years @ 0.85
inject artery > intra-arterial @ 0.95
! seen

# Scope: pregnancy, labour, birth and the weeks after; periods, fertility, contraception, menopause; conditions of the female
# genital organs and the breast: what patients, midwives, receptionists and ambulance crews say -> the words of chapters O, N60-N98, Z3x,
# and (delivery, caesarean, hysterectomy ...) of the procedure sets.

# --- being pregnant, tests and visits
expecting a baby > pregnancy
with child > pregnancy @ 0.6
gravid = pregnancy
gestation > pregnancy @ 0.85
mother to be > pregnancy @ 0.75
baby in womb > fetus
baby before birth > fetus
prenatal = antenatal
before birth > antenatal | prenatal @ 0.8
pregnancy checkup > supervision pregnancy | antenatal screening
prenatal care > supervision normal pregnancy | supervision pregnancy
antenatal clinic > supervision pregnancy
booking visit > supervision pregnancy @ 0.7 if: pregnancy, midwife, antenatal
first pregnancy > primigravida
first baby > primigravida @ 0.85
pregnant with first > primigravida
primip > primigravida
second pregnancy > multigravida
multip > multigravida
older mother > elderly primigravida | elderly multigravida
pregnant over 35 > elderly primigravida | elderly multigravida
advanced maternal age > elderly primigravida | elderly multigravida
ama pregnancy > elderly primigravida | elderly multigravida
geriatric pregnancy > elderly primigravida | elderly multigravida
teen pregnancy > young primigravida
teenage mother > young primigravida
pregnant teenager > young primigravida
many babies > grand multiparity @ 0.6
no prenatal care > insufficient antenatal care
late to prenatal care > insufficient antenatal care
pregnancy test > pregnancy test encounter @ 0.95
am i pregnant > pregnancy test
positive pregnancy test > pregnancy test result positive
missed period > absent menstruation | pregnancy test @ 0.75
unplanned pregnancy > unwanted pregnancy
weeks pregnant > weeks of gestation
how far along > weeks of gestation @ 0.75
edd > pregnancy @ 0.5 if: due, date, weeks
due date > weeks of gestation @ 0.6
pregnancy with ivf > pregnancy assisted reproductive technology
ivf pregnancy > pregnancy resulting assisted reproductive technology
surrogate > gestational carrier
dating scan > antenatal screening | ultrasonography fetus @ 0.75
anatomy scan > ultrasonography fetus | antenatal screening malformations
pregnancy scan > ultrasonography fetus | antenatal screening
pregnancy ultrasound > ultrasonography fetus
sonogram baby > ultrasonography fetus
nuchal translucency > antenatal screening nuchal translucency
downs test in pregnancy > antenatal screening chromosomal
water test pregnancy > amniocentesis @ 0.6
abnormal scan pregnancy > abnormal ultrasonic finding antenatal
abnormal pregnancy screen > abnormal findings antenatal screening
high afp > alphafetoprotein | biochemical finding antenatal
abnormal nips > abnormal chromosomal genetic finding antenatal
gbs > streptococcus group b @ 0.7
group b strep > streptococcus b carrier
strep b carrier > carrier streptococcus b
gbs positive pregnancy > streptococcus b carrier pregnancy
rh negative pregnancy > rh incompatibility status | isoimmunization
rhesus negative > rh incompatibility status @ 0.75
anti d injection > rho(d) immune globulin
wrong blood type baby > isoimmunization @ 0.7
blood type mismatch mother baby > isoimmunization

# --- sickness and complaints in pregnancy
morning sickness > hyperemesis gravidarum | vomiting pregnancy
pregnancy sickness > vomiting pregnancy | hyperemesis gravidarum
throwing up pregnant > vomiting pregnancy
hyperemesis > hyperemesis gravidarum
severe vomiting pregnancy > hyperemesis gravidarum
toxemia > pre-eclampsia @ 0.8
toxaemia of pregnancy > pre-eclampsia
preeclampsia > pre-eclampsia @ 1.0
pet pregnancy > pre-eclampsia @ 0.6
high blood pressure pregnancy > gestational hypertension | maternal hypertension | pre-eclampsia
pregnancy induced hypertension > gestational hypertension
fits in pregnancy > eclampsia
seizure in pregnancy > eclampsia @ 0.8
protein in urine pregnancy > gestational proteinuria
swelling in pregnancy > gestational edema
swollen ankles pregnant > gestational edema
sugar in pregnancy > gestational diabetes @ 0.85
diabetic and pregnant > diabetes mellitus in pregnancy
itching in pregnancy > cholestasis pregnancy | pruritic urticarial papules pregnancy @ 0.75
icp pregnancy > intrahepatic cholestasis pregnancy
obstetric cholestasis > intrahepatic cholestasis pregnancy
rash in pregnancy > pruritic urticarial papules pregnancy | herpes gestationis @ 0.75
puppp > pruritic urticarial papules plaques pregnancy
pemphigoid gestationis > herpes gestationis
anemia in pregnancy > anemia complicating pregnancy
low iron pregnancy > anemia complicating pregnancy @ 0.85
pelvic girdle pain > subluxation symphysis pubis pregnancy @ 0.85
spd pregnancy > subluxation symphysis pubis
symphysis pubis dysfunction > subluxation symphysis
piles in pregnancy > hemorrhoids pregnancy
blood clot leg pregnant > deep phlebothrombosis pregnancy
dvt in pregnancy > deep phlebothrombosis pregnancy
uti in pregnancy > infection urinary tract pregnancy
tired in pregnancy > pregnancy related exhaustion fatigue
gained too much weight pregnant > excessive weight gain pregnancy
not gaining weight pregnant > low weight gain pregnancy
big for dates > uterine size-date discrepancy
small for dates > uterine size-date discrepancy | poor fetal growth @ 0.85
smoking while pregnant > tobacco use pregnancy
drug use pregnant > drug use complicating pregnancy
drinking while pregnant > alcohol use complicating pregnancy
fell while pregnant > injury complicating pregnancy @ 0.85
car crash pregnant > injury complicating pregnancy @ 0.75
abuse during pregnancy > physical abuse complicating pregnancy
hiv and pregnant > hiv disease complicating pregnancy
iud and pregnant > retained intrauterine contraceptive device pregnancy
stomach pain pregnant > pregnancy related conditions | abdominal pain @ 0.6
acute fatty liver pregnancy > liver disorders pregnancy

# --- bleeding and loss
bleeding while pregnant > hemorrhage pregnancy
bleeding in early pregnancy > hemorrhage early pregnancy | threatened abortion
spotting pregnant > spotting complicating pregnancy
miscarriage = spontaneous abortion
miscarry > spontaneous abortion
lost the baby > spontaneous abortion | stillbirth | intrauterine death @ 0.75
pregnancy loss > spontaneous abortion | recurrent pregnancy loss @ 0.85
threatened miscarriage > threatened abortion
may be miscarrying > threatened abortion
incomplete miscarriage > incomplete spontaneous abortion
missed miscarriage = missed abortion
silent miscarriage > missed abortion
no heartbeat baby > missed abortion | intrauterine death
baby died in womb > intrauterine death | missed abortion
fetal demise > intrauterine death | missed abortion
iufd > intrauterine death
fetal death > intrauterine death | missed abortion | stillbirth
recurrent miscarriage > recurrent pregnancy loss
habitual abortion > recurrent pregnancy loss
repeated miscarriages > recurrent pregnancy loss
keeps losing babies > recurrent pregnancy loss
empty sac > blighted ovum
anembryonic pregnancy > blighted ovum
blighted ovum = pathological ovum
molar pregnancy = hydatidiform mole
grape pregnancy > hydatidiform mole @ 0.8
gtd > trophoblastic disease
chemical pregnancy > biochemical pregnancy
pregnancy in tube = tubal pregnancy
tubal pregnancy > ectopic pregnancy @ 0.85
pregnancy outside womb > ectopic pregnancy
pul > ectopic pregnancy @ 0.5 in: icd10cm
abortion > termination of pregnancy | induced termination
termination > termination of pregnancy @ 0.75 if: pregnancy, unwanted, medical, surgical, weeks
end a pregnancy > termination of pregnancy | abortion
abortion pill > abortifacient
top > termination of pregnancy @ 0.5 if: pregnant, weeks, termination
vacuum abortion > extraction products of conception
d and c > extraction endometrium
dilation and curettage > extraction products of conception in: icd10pcs
scrape of womb > extraction endometrium
stillborn = stillbirth
baby born dead > stillbirth
rpoc > retained products conception @ 0.8
retained products > retained placenta | products of conception @ 0.8

# --- womb, waters, placenta
water broke = rupture of membranes
waters gone > rupture of membranes
leaking fluid pregnant > rupture of membranes
srom > rupture membranes @ 0.8
pprom > preterm premature rupture of membranes
breaking the waters > artificial rupture of membranes | drainage amniotic fluid
arom > rupture membranes | drainage amniotic fluid @ 0.8
too much water around baby > polyhydramnios
too much amniotic fluid > polyhydramnios
too little water around baby > oligohydramnios
low amniotic fluid > oligohydramnios
low fluid pregnancy > oligohydramnios
infected waters > chorioamnionitis
infection of womb in labor > chorioamnionitis
placenta too low > placenta previa
low lying placenta > placenta previa
placenta praevia = placenta previa
placenta covering cervix > placenta previa
placenta came away > premature separation placenta
placental abruption = premature separation of placenta
abruption > premature separation placenta
placenta stuck > retained placenta | placenta accreta @ 0.85
afterbirth won't come out > retained placenta
retained afterbirth > retained placenta
placenta grown into womb > placenta accreta | placenta percreta | placenta increta
placenta not working > placental insufficiency
weak cervix = cervical incompetence
cervical insufficiency = cervical incompetence
short cervix > cervical shortening
cervical stitch > cerclage
stitch in cervix > cerclage
cerclage > restriction cervix in: icd10pcs
iugr > slow intrauterine growth
fgr > poor fetal growth
growth restricted baby > poor fetal growth | slow intrauterine growth
baby not growing in womb > poor fetal growth
baby too small in womb > poor fetal growth
big baby > excessive fetal growth | exceptionally large newborn
macrosomia > excessive fetal growth | exceptionally large newborn
baby not moving > decreased fetal movements
reduced fetal movements > decreased fetal movements
less kicking > decreased fetal movements
cord round neck > cord around neck
cord around neck = nuchal cord
cord came out first > prolapse of cord
knot in cord > cord entanglement
vasa praevia > vasa previa
baby upside down > breech presentation @ 0.7
baby bottom first > breech presentation
feet first baby > breech presentation
footling > breech presentation @ 0.85
baby sideways > transverse lie
transverse baby > transverse lie
turning the baby > reposition products of conception @ 0.8
ecv > reposition products of conception @ 0.7
back to back baby > occipitoposterior
sunny side up > occipitoposterior @ 0.85
baby facing wrong way > malposition fetus | malpresentation
baby in wrong position > malpresentation fetus
baby too big for pelvis > disproportion
cpd > disproportion @ 0.75 if: labor, pelvis, birth, delivery, pregnancy, section
small pelvis > contracted pelvis disproportion
pregnant with twins > twin pregnancy
triplets > triplet pregnancy
expecting twins > twin pregnancy
mono di twins > monochorionic diamniotic
mono mono twins > monochorionic monoamniotic
di di twins > dichorionic diamniotic
identical twins > monochorionic @ 0.75
fraternal twins > dichorionic @ 0.75
ttts > twin-to-twin transfusion | placental transfusion syndromes
vanishing twin > continuing pregnancy after spontaneous abortion

# --- labour and birth
childbirth = delivery
giving birth > delivery
birth > delivery @ 0.75 if: baby, natural, normal, home, gave, giving, give, water, assisted, labor, labour
having a baby > delivery | pregnancy @ 0.7
parturition > delivery
confinement > delivery @ 0.5 if: birth, mother, home, labour
normal birth > full-term uncomplicated delivery
natural birth > uncomplicated delivery | vaginal delivery
vaginal birth = vaginal delivery
svd > full-term uncomplicated delivery @ 0.8
baby born at home > born outside hospital | delivery
home birth > born outside hospital @ 0.75
born before arrival > born outside hospital
bba > born outside hospital @ 0.7
delivered in ambulance > born outside hospital | delivery
crowning > labor | delivery @ 0.7 if: baby, head, labor, labour, birth, mom, mother
contractions > labor | uterine contractions @ 0.8 if: pregnant, labor, labour, weeks, minutes, birth, baby
labor pains > labor
premature labor = preterm labor
early labor > preterm labor @ 0.85
braxton hicks > false labor
practice contractions > false labor
overdue pregnancy > post-term pregnancy | prolonged pregnancy
past due date > post-term pregnancy
postdates > post-term pregnancy
induction of labor > failed induction labor @ 0.6
induced labor > induction labor
labor not progressing > uterine inertia | obstructed labor | prolonged labor
failure to progress > uterine inertia | long labor | obstructed labor @ 0.85
stalled labor > uterine inertia
slow labor > long labor | prolonged labor
long labor > prolonged stage labor
fast labor > precipitate labor
came too quickly baby > precipitate labor
fetal distress > fetal stress | abnormality fetal heart rate
baby in distress labor > fetal stress | abnormality fetal heart rate
baby heart rate dropped > abnormality fetal heart rate
baby pooped in womb > meconium
meconium stained > meconium amniotic fluid
c section = cesarean delivery
csection > cesarean
lscs > cesarean
cesarean > extraction products of conception in: icd10pcs
c section > extraction products of conception in: icd10pcs
section > cesarean @ 0.7 if: baby, birth, pregnant, emergency, elective, repeat, labor, labour
previous c section > scar previous cesarean delivery
repeat c section > cesarean | scar from previous cesarean
vbac > vaginal birth after previous cesarean | scar previous cesarean
tolac > vaginal birth after previous cesarean | scar previous cesarean @ 0.8
forceps birth > forceps delivery
ventouse = vacuum extractor
vacuum birth > vacuum extractor delivery
kiwi delivery > vacuum extractor
assisted delivery > forceps | vacuum extractor @ 0.8
instrumental delivery > forceps | vacuum extractor
shoulder stuck birth > shoulder dystocia | obstructed labor shoulder
shoulder dystocia > obstructed labor due to shoulder dystocia
tear during birth > perineal laceration delivery
torn giving birth > perineal laceration delivery
vaginal tear birth > perineal laceration | laceration vaginal delivery
first degree tear > first degree perineal laceration
second degree tear > second degree perineal laceration
third degree tear > third degree perineal laceration
fourth degree tear > fourth degree perineal laceration
oasis > third degree perineal laceration | fourth degree perineal laceration @ 0.6 if: tear, birth, obstetric, sphincter, delivery
stitches after birth > repair perineum | episiotomy @ 0.8
womb burst > rupture of uterus
womb inside out > inversion of uterus
epidural headache > spinal epidural anesthesia headache
spinal headache > spinal epidural anesthesia headache | reaction lumbar puncture
epidural > epidural anesthesia @ 0.85
pain relief in labor > epidural anesthesia | analgesia labor @ 0.75
born early > preterm @ 0.85
preterm delivery = preterm labor with delivery
live birth > liveborn
outcome of delivery > liveborn @ 0.7
amniotic fluid embolus > obstetric embolism

# --- after the birth
after birth > postpartum | puerperium @ 0.7
postnatal = postpartum
postpartum = puerperium
puerperal = postpartum
after having baby > postpartum
six week check > postpartum follow-up
postnatal check > routine postpartum follow-up
bleeding after birth > postpartum hemorrhage
postpartum bleeding > postpartum hemorrhage
womb won't contract > atonic postpartum hemorrhage | uterine inertia @ 0.8
uterine atony > postpartum hemorrhage
childbed fever > puerperal sepsis
fever after childbirth > puerperal sepsis | puerperal pyrexia
infection after birth > puerperal infection | puerperal sepsis
c section wound infection > infection obstetric surgical wound
c section wound opened > disruption cesarean wound
stitches opened after birth > disruption perineal obstetric wound | disruption cesarean wound
baby blues > postpartum depression | postpartum mood disturbance @ 0.85
postnatal depression = postpartum depression
pnd > postpartum depression @ 0.6
ppd > postpartum depression @ 0.65 if: baby, birth, mom, mother, postpartum
depressed after baby > postpartum depression
postpartum psychosis = puerperal psychosis
breastfeeding = lactation
breast feeding > lactation
nursing mother > lactating mother | lactation
nursing baby > lactation @ 0.75
lactation = breast milk @ 0.6
not enough milk > hypogalactia | agalactia
low milk supply > hypogalactia
no breast milk > agalactia
too much milk > galactorrhea @ 0.8
sore nipples breastfeeding > cracked nipple associated lactation
rock hard breasts > engorgement breast @ 0.7
breast infection nursing > mastitis associated with lactation | nonpurulent mastitis puerperium
milk fever > mastitis @ 0.6
blocked milk duct > nonpurulent mastitis | galactocele @ 0.7
breast pump > breast pump electric | breast pump manual
milk pump > breast pump
drying up milk > suppressed lactation
placenta pieces left > retained portions placenta

# --- periods
period > menstruation @ 0.85
menstrual = menstruation
menses = menstruation
monthly bleed > menstruation
time of the month > menstruation
aunt flo > menstruation
heavy periods = menorrhagia
heavy period > excessive menstruation
flooding period > excessive menstruation | menorrhagia
bleeding through pads > excessive menstruation @ 0.85
heavy menstrual bleeding > excessive menstruation | menorrhagia
hmb > excessive menstruation | menorrhagia
long periods > excessive menstruation @ 0.8
period won't stop > excessive menstruation
period lasting weeks > excessive menstruation | irregular menstruation
clots in period > excessive menstruation @ 0.8
frequent periods > frequent menstruation | polymenorrhea
period twice a month > frequent menstruation
painful periods = dysmenorrhea
period cramps > dysmenorrhea
menstrual cramps > dysmenorrhea
no periods > amenorrhea
periods stopped > amenorrhea
absent periods > amenorrhea
missing periods > amenorrhea | oligomenorrhea
never had a period > primary amenorrhea
period never started > primary amenorrhea
irregular periods = irregular menstruation
irregular cycle > irregular menstruation
infrequent periods > oligomenorrhea
rare periods > oligomenorrhea
light periods > hypomenorrhea | scanty menstruation
bleeding between periods > intermenstrual bleeding | metrorrhagia
spotting between periods > intermenstrual bleeding
breakthrough bleeding > intermenstrual bleeding
midcycle pain > mittelschmerz
ovulation pain = mittelschmerz
spotting at ovulation > ovulation bleeding
bleeding after sex > postcoital bleeding
bleeding after intercourse > postcoital bleeding
vaginal bleeding > abnormal vaginal bleeding | uterine bleeding
bleeding down there > vaginal bleeding @ 0.8
dub > dysfunctional uterine bleeding
dysfunctional bleeding > dysfunctional uterine bleeding
first period > onset menstrual periods @ 0.75
pms > premenstrual tension syndrome
premenstrual syndrome = premenstrual tension syndrome
period headache > menstrual migraine

# --- menopause
menopause > climacteric
change of life = menopause
the change > menopausal @ 0.65
hot flashes > flushing menopause | menopausal climacteric states
hot flushes > flushing menopause | menopausal climacteric states
night sweats menopause > menopausal climacteric states
surgical menopause > postprocedural menopause
bleeding after menopause = postmenopausal bleeding
premature ovarian failure = premature menopause
poi > premature menopause | primary ovarian failure @ 0.6
ovaries stopped working > ovarian failure | premature menopause
dry vagina > atrophic vaginitis
vaginal dryness > atrophic vaginitis @ 0.85
vaginal atrophy > atrophic vaginitis
thin vaginal walls > atrophic vaginitis
gsm > atrophic vaginitis @ 0.5 in: icd10cm
on hormones after menopause > hormone replacement therapy

# --- vulva, vagina, cervix
private parts > genital | vulva @ 0.7
down there > vulva @ 0.6
vaginal itching > pruritus vulvae | vaginitis
itchy privates > pruritus vulvae @ 0.8
vaginal thrush > candidiasis vulva vagina
vaginal yeast infection > candidiasis vulva vagina
bv > acute vaginitis @ 0.8
gardnerella > acute vaginitis @ 0.75
smelly discharge > vaginitis | leukorrhea @ 0.8
fishy smell vagina > vaginitis @ 0.8
vaginal discharge > leukorrhea | vaginitis
white discharge > leukorrhea
vaginal odor > vaginitis @ 0.7
vaginal infection > vaginitis
inflamed vagina > vaginitis
sore vagina > vaginitis | vulvodynia @ 0.75
vulvar pain > vulvodynia
pain at vaginal opening > vulvar vestibulitis | vulvodynia
vestibulodynia > vulvar vestibulitis
painful sex = dyspareunia
pain during sex > dyspareunia
sex hurts > dyspareunia
painful intercourse > dyspareunia
vaginal spasm > vaginismus
can't use tampon > vaginismus @ 0.65
tight vagina > vaginismus | stricture vagina | tight hymenal ring @ 0.7
vaginal lump > polyp vagina | cyst vulva | prolapse @ 0.6
bartholin cyst > cyst bartholin's gland
lump by vaginal opening > cyst bartholin's gland @ 0.75
lichen sclerosus > leukoplakia vulva | lichen sclerosus external female genital organs
boil on vulva > furuncle vulva | abscess vulva
vulva lump > vulvar cyst @ 0.7
sore on vulva > ulceration vulva
labia too big > hypertrophy labia
fgm > female genital mutilation
female circumcision = female genital mutilation
circumcised woman > female genital mutilation
genital warts = anogenital warts
womb falling out > prolapse uterus | uterovaginal prolapse
dropped womb > prolapse uterus | uterovaginal prolapse
fallen uterus > prolapse uterus | uterovaginal prolapse
uterine prolapse > uterovaginal prolapse
rectum bulging vagina > rectocele
bowel bulging into vagina > rectocele | enterocele vaginal
pelvic organ prolapse > female genital prolapse
pop > female genital prolapse @ 0.5 if: vagina, pelvic, uterus, womb
something coming down vagina > prolapse genital
vaginal support ring > pessary
weak pelvic floor > pelvic muscle wasting
hole between bladder and vagina > vesicovaginal fistula
urine leaking from vagina > vesicovaginal fistula
stool from vagina > rectovaginal fistula | fistula vagina large intestine
poop through vagina > rectovaginal fistula
gas from vagina > rectovaginal fistula @ 0.6
abnormal pap > abnormal papanicolaou smear cervix | abnormal cytological findings cervix
abnormal smear > abnormal cytological findings cervix
bad pap smear > abnormal papanicolaou smear
pap smear > screening cytopathology cervical | papanicolaou
smear test > papanicolaou smear cervix | screening malignant neoplasm cervix
cervical screening > screening malignant neoplasm cervix
pap test > papanicolaou smear
ascus > atypical squamous cells undetermined significance
lsil > low grade squamous intraepithelial lesion
lgsil > low grade squamous intraepithelial lesion
hsil > high grade squamous intraepithelial lesion
hgsil > high grade squamous intraepithelial lesion
hpv positive > human papillomavirus dna test positive
cin 1 > mild cervical dysplasia
cin 2 > moderate cervical dysplasia
cin 3 > carcinoma in situ cervix
precancerous cervix > dysplasia cervix | carcinoma in situ cervix
abnormal cells cervix > dysplasia cervix | abnormal cytological findings cervix
sore on cervix > erosion ectropion cervix
cervical ectropion > erosion ectropion cervix
cervical erosion > erosion ectropion cervix
cervical polyp > polyp cervix
neck of womb = cervix
scarred cervix > stricture stenosis cervix
inflamed cervix > inflammatory disease cervix
cervicitis = inflammatory disease of cervix

# --- womb, ovaries, tubes
thick womb lining > endometrial hyperplasia
thickened lining uterus > endometrial hyperplasia
womb polyp > polyp corpus uteri
uterine polyp > polyp corpus uteri
endometrial polyp > polyp corpus uteri
myoma > leiomyoma uterus @ 0.8
growth in womb > leiomyoma uterus | polyp uterus @ 0.65
enlarged womb > hypertrophy uterus | enlarged uterus
big uterus > hypertrophy uterus
scar tissue in womb > intrauterine synechiae
asherman = intrauterine synechiae
tipped uterus > malposition uterus | retroversion uterus
retroverted uterus > retroversion uterus
c section scar defect > isthmocele
endo > endometriosis @ 0.7 in: icd10cm
chocolate cyst > endometrioma | endometriosis ovary
adenomyosis = endometriosis uterus
womb infection > inflammatory disease uterus
endometritis > inflammatory disease uterus
pid > pelvic inflammatory disease
infected tubes > salpingitis
blocked tubes > tubal occlusion | female infertility tubal origin
swollen tube fluid > hydrosalpinx
tubo ovarian abscess > salpingitis oophoritis @ 0.85
toa > salpingitis oophoritis @ 0.5 in: icd10cm
burst ovarian cyst > ovarian cyst | hemorrhagic corpus luteum cyst @ 0.8
functional cyst > follicular cyst ovary | corpus luteum cyst
twisted ovary > torsion ovary
polycystic ovaries = polycystic ovarian syndrome
stein leventhal = polycystic ovarian syndrome
pelvic pain > pelvic perineal pain | pain female genital organs
pelvic congestion > conditions associated female genital organs @ 0.75
allen masters > broad ligament laceration syndrome
ovaries removed > acquired absence ovaries
hysterectomy > resection uterus
hysterectomy > acquired absence uterus @ 0.6
womb removed > acquired absence uterus
no uterus after surgery > acquired absence cervix uterus
burning womb lining > endometrial ablation | destruction endometrium
endometrial ablation > destruction endometrium
camera in womb > hysteroscopy | inspection uterus
hysteroscopy > inspection uterus in: icd10pcs
colposcopy > inspection cervix @ 0.7 in: icd10pcs
leep > excision cervix | destruction cervix @ 0.8 in: icd10pcs
cone biopsy > excision cervix @ 0.85 in: icd10pcs
fibroid removal > excision uterus

# --- fertility and contraception
can't get pregnant > infertility female
trouble getting pregnant > infertility female | procreative management
trying for a baby > procreative management
trying to conceive > procreative management
barren > infertility female @ 0.7
not ovulating > anovulation
no ovulation > anovulation
fertility treatment > assisted reproductive | procreative management
fertility clinic > procreative management
fertility testing > procreative investigation testing
test tube baby > in vitro fertilization
ivf = in vitro fertilization
icsi > in vitro fertilization | assisted oocyte fertilization @ 0.75
iui > artificial insemination
artificial insemination = intrauterine insemination
egg donor > donor oocyte
embryo transfer > embryo transfer cryopreserved
freezing eggs > fertility preservation
sperm freezing > cryopreservation sperm | fertility preservation
sperm test > sperm count
sperm count > semen analysis
male infertility > azoospermia | oligospermia @ 0.8
ohss > hyperstimulation ovaries
birth control = contraceptive
contraception = contraceptive management
family planning > contraceptive management | procreation counseling
the pill > contraceptive pills @ 0.85
oral contraceptive > contraceptive pills
ocp > contraceptive pills
birth control shot > contraceptive injectable | medroxyprogesterone
depo > medroxyprogesterone acetate | injectable contraceptive @ 0.85
depo provera = medroxyprogesterone acetate
coil > intrauterine contraceptive device @ 0.85 if: contraceptive, contraception, birth, womb, fitted, removal, remove, insertion, mirena, copper
iud = intrauterine contraceptive device
ius > intrauterine contraceptive | levonorgestrel intrauterine
mirena > levonorgestrel releasing intrauterine contraceptive
iud fitting > insertion intrauterine contraceptive device
iud removal > removal intrauterine contraceptive device
lost coil > displacement intrauterine contraceptive device
iud moved > displacement intrauterine contraceptive device
iud fell out > displacement intrauterine contraceptive device
iud strings missing > displacement intrauterine contraceptive device @ 0.8
nexplanon > implantable subdermal contraceptive
arm implant birth control > implantable subdermal contraceptive
contraceptive implant > implantable subdermal contraceptive
birth control patch > transdermal contraceptive patch | contraceptive hormone patch
nuvaring > vaginal ring contraceptive hormone
vaginal ring > contraceptive vaginal ring
rubber > condom @ 0.5 if: sex, contraception, contraceptive
diaphragm contraceptive > diaphragm contraceptive use @ 0.7
tubes tied > sterilization | tubal ligation
having tubes tied > encounter sterilization | occlusion fallopian tubes
tubal ligation > occlusion fallopian tube | sterilization
tubal > fallopian tube @ 0.7
the snip > vasectomy | sterilization
vasectomy > excision vas deferens | occlusion vas deferens | sterilization
reverse vasectomy > reversal previous sterilization
tubal reversal > reversal previous sterilization
natural family planning > counseling natural family planning
plan b > emergency contraception @ 0.7

# --- breast
boob > breast
breast mass > lump breast
breast tumor > lump breast @ 0.75
knot in breast > lump breast
breast pain = mastodynia
sore breasts > mastodynia
tender breasts > mastodynia
mastalgia = mastodynia
lumpy breasts > diffuse cystic mastopathy
fibrocystic breast > diffuse cystic mastopathy
breast cyst > solitary cyst breast
fibroadenoma > fibroadenosis breast @ 0.85
breast infection > mastitis | inflammatory disorders breast

leaking nipple > nipple discharge | galactorrhea
milk leaking not pregnant > galactorrhea not associated childbirth
milky discharge breast > galactorrhea
bloody nipple discharge > nipple discharge
inverted nipple > retraction nipple
nipple turned in > retraction nipple
cracked nipple > fissure nipple
sagging breasts > ptosis breast
droopy breasts > ptosis breast
small breasts > hypoplasia breast | micromastia
large breasts > hypertrophy breast
heavy breasts > hypertrophy breast
macromastia > hypertrophy breast
male breast enlargement = gynecomastia
moobs > gynecomastia
uneven breasts > asymmetry breast | disproportion breast @ 0.85
abnormal mammogram > abnormal inconclusive findings imaging breast | inconclusive mammogram
calcium in breast > mammographic calcification
breast calcifications > mammographic calcification | mammographic microcalcification
dense breasts > inconclusive mammogram @ 0.8
breast implant ruptured > mechanical complication breast prosthesis implant
capsular contracture > capsular contracture breast implant
breast removed > acquired absence breast
breast reduction > excision breast @ 0.75
breast enlargement surgery > alteration breast
boob job > alteration breast | cosmetic surgery @ 0.8
breast prosthesis > breast prosthesis mastectomy

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess vagina > other inflammation of vagina and vulva @ 0.8
adhesions ovary > female pelvic peritoneal adhesions @ 0.85
adhesions uterus > female pelvic peritoneal adhesions @ 0.85
cyst broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
cyst endometrium > other specified noninflammatory disorders of uterus @ 0.8
cyst fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
cyst hymen > other specified noninflammatory disorders of vagina @ 0.8
cyst nipple > benign mammary dysplasia @ 0.85
cyst endocervix > other specified noninflammatory disorders of cervix uteri @ 0.8
atrophy endometrium > other specified noninflammatory disorders of uterus @ 0.8
hypertrophy ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
fistula breast > inflammatory disorders of breast @ 0.85
fistula cervix > fistulae involving female genital tract @ 0.85
fistula fallopian tube > female genital tract-skin fistulae @ 0.85
fistula intestinovaginal > fistula of vagina to large intestine @ 0.85
fistula labium > fistulae involving female genital tract @ 0.85
fistula vesicouterine > other female urinary-genital tract fistulae @ 0.8
polyp clitoris > polyp of vulva @ 0.85
polyp fallopian tube > polyp of other parts of female genital tract @ 0.8
rupture hymen > other specified noninflammatory disorders of vagina @ 0.8
rupture ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
spasm perineal female > other specified conditions associated with female genital organs and menstrual cycle @ 0.8
perforation cervix > other specified noninflammatory disorders of cervix uteri @ 0.8
displacement breast > other specified disorders of breast @ 0.8
displacement fallopian tube > prolapse and hernia of ovary and fallopian tube @ 0.85
displacement ovary > prolapse and hernia of ovary and fallopian tube @ 0.85
inflammation labium > acute vulvitis @ 0.85
inflammation parametrium > parametritis and pelvic cellulitis @ 0.85
hemorrhage breast > other signs and symptoms in breast @ 0.8
hemorrhage fallopian tube > hematosalpinx @ 0.85
hemorrhage nipple > other signs and symptoms in breast @ 0.8
hemorrhage ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8

# --- breast and pelvis: older names and plain words
sclerosing adenosis > fibrosclerosis of breast
sclerosing adenosis > other benign mammary dysplasias @ 0.8
reclus > diffuse cystic mastopathy if: disease, breast
schimmelbusch > diffuse cystic mastopathy
cooper disease > diffuse cystic mastopathy if: breast
dilated milk duct > mammary duct ectasia
plasma cell mastitis > mammary duct ectasia
mammary abscess > abscess of the breast and nipple
infected nipple > abscess of the breast and nipple
nonlactational mastitis > inflammatory disorders of breast
gigantomastia > hypertrophy of breast
boy breasts > hypertrophy of breast
lump under nipple > unspecified lump in breast
milky discharge > galactorrhea
breast leaking milk > galactorrhea
lactorrhea > galactorrhea
boob pain > mastodynia
nipple pulled in > retraction of nipple
itchy nipple > other signs and symptoms in breast
drooping breast > ptosis of breast
saggy breast > ptosis of breast
adnexitis > salpingitis and oophoritis
pus fallopian tube > salpingitis
ovaritis > oophoritis
adnexal > ovary fallopian tube @ 0.8
adnexal torsion > torsion of ovary
adnexal mass > noninflammatory disorder of ovary, fallopian tube and broad ligament @ 0.8
infection of cervix > inflammatory disease of cervix uteri
frozen pelvis > female pelvic peritoneal adhesions
pelvioperitonitis > female pelvic peritonitis
fishy discharge > acute vaginitis
vaginosis > acute vaginitis
labia infection > acute vulvitis
endometrial implant > endometriosis
womb lining outside > endometriosis
uterine lining outside uterus > endometriosis
womb lining growing outside > endometriosis
pelvic relaxation > female genital prolapse
weak pelvic muscles > incompetence or weakening of pubocervical tissue | female genital prolapse
proctocele > rectocele
hole between rectum and vagina > fistula of vagina to large intestine
fluid sac ovary > ovarian cyst
broad ligament tear > laceration of broad ligament @ 0.6
broad ligament tear > other noninflammatory disorders of broad ligament
allen masters > other noninflammatory disorders of broad ligament
paratubal cyst > other noninflammatory disorders of fallopian tube
paraovarian cyst > other noninflammatory disorders of ovary @ 0.8
eih > endometrial intraepithelial neoplasia
intrauterine adhesions > intrauterine synechiae
scarred womb > intrauterine synechiae
cesarean niche > other specified noninflammatory disorders of uterus
isthmocele > other specified noninflammatory disorders of uterus
precancer cervix > dysplasia of cervix
long cervix > hypertrophic elongation of cervix
elongated cervix > hypertrophic elongation of cervix
nabothian > other specified noninflammatory disorders of cervix
vaginal mass > other specified noninflammatory disorders of vagina
vaginal lump > other specified noninflammatory disorders of vagina
blocked vagina > stricture and atresia of vagina
loose vagina > other specified noninflammatory disorders of vagina
whites > leukorrhea if: vaginal, discharge, female
white patch vulva > leukoplakia of vulva
kraurosis vulvae > leukoplakia of vulva @ 0.8
kraurosis vulvae > atrophy of vulva
kraurosis > atrophy of vulva @ 0.6
delayed menses > amenorrhea @ 0.8
late menarche > primary amenorrhea
light flow > oligomenorrhea
light period > oligomenorrhea
scant flow > oligomenorrhea
few periods > oligomenorrhea
epimenorrhea > frequent menstruation
period too often > frequent menstruation
prolonged periods > excessive and frequent menstruation
period all over the place > irregular menstruation
molimen > premenstrual tension
pain in ovaries > female genital organ pain
pain in ovaries > pelvic pain @ 0.7
vulvar burning > vulvodynia
thin vagina > postmenopausal atrophic vaginitis
vasomotor symptoms > menopausal and female climacteric states
several miscarriages > recurrent pregnancy loss
three miscarriages > recurrent pregnancy loss
many miscarriages > recurrent pregnancy loss
not ovulating > female infertility associated with anovulation
lack of ovulation > female infertility associated with anovulation
anovulatory > female infertility associated with anovulation @ 0.8
unable to conceive > female infertility
can't conceive > female infertility
not getting pregnant > female infertility
urostomy complication > other complication of incontinent external stoma urinary tract @ 0.8
postoperative renal failure > postprocedural kidney failure

# --- pregnancy, labor and the puerperium
baby in tube > tubal pregnancy
extrauterine pregnancy > ectopic pregnancy
interstitial pregnancy > other ectopic pregnancy
cornual pregnancy > other ectopic pregnancy
mole pregnancy > hydatidiform mole
anembryonic > blighted ovum
early pregnancy loss > spontaneous abortion
gestosis > pre-eclampsia
eclamptic > eclampsia
eclamptic seizure > eclampsia
bleeding first trimester > hemorrhage in early pregnancy
nausea pregnancy > mild hyperemesis gravidarum
bacteriuria pregnancy > infections of urinary tract in pregnancy @ 0.8
bacteriuria pregnancy > unspecified infection of urinary tract in pregnancy
pelvic pain pregnancy > other specified pregnancy related conditions
back pain pregnancy > other specified pregnancy related conditions
carpal tunnel pregnancy > pregnancy related peripheral neuritis
lightning crotch > other specified pregnancy related conditions
abnormal afp > abnormal biochemical finding on antenatal screening of mother @ 0.8
abnormal quad screen > abnormal biochemical finding on antenatal screening of mother
abnormal maternal serum > abnormal biochemical finding on antenatal screening of mother
abnormal antenatal screening > abnormal findings on antenatal screening of mother
nuchal translucency abnormal > abnormal ultrasonic finding on antenatal screening of mother
soft markers > abnormal ultrasonic finding on antenatal screening of mother
selective reduction > continuing pregnancy after elective fetal reduction
baby sideways > maternal care for transverse and oblique lie
face presentation > maternal care for face brow and chin presentation
brow presentation > maternal care for face brow and chin presentation
shoulder presentation > maternal care for transverse and oblique lie
malpresentation > maternal care for malpresentation of fetus
breech baby > maternal care for breech presentation
feet first > maternal care for breech presentation if: baby, birth, born, pregnancy
bottom first > maternal care for breech presentation
narrow pelvis > contracted pelvis
contracted pelvis > maternal care for disproportion
incompetent cervix pregnancy > maternal care for cervical incompetence
cesarean previous > maternal care for scar from previous cesarean delivery
prior c-section > maternal care for scar from previous cesarean delivery
history of c section > maternal care for scar from previous cesarean delivery @ 0.8
bicornuate uterus pregnancy > maternal care for congenital malformation of uterus
double uterus pregnancy > maternal care for congenital malformation of uterus
fibroid pregnancy > maternal care for benign tumor of corpus uteri
lower segment scar > scar from previous cesarean delivery
abnormal cervix pregnancy > maternal care for other abnormalities of cervix
fetal ventriculomegaly > maternal care for suspected central nervous system malformation in fetus
fetal spina bifida > maternal care for suspected central nervous system malformation in fetus
birth defect ultrasound > maternal care for suspected fetal abnormality
baby heart defect scan > maternal care for suspected fetal abnormality @ 0.8
rh incompatibility > maternal care for rhesus isoimmunization
growth retardation intrauterine > maternal care for known or suspected poor fetal growth
intrauterine growth > maternal care for known or suspected poor fetal growth
baby too small > poor fetal growth
baby measuring small > poor fetal growth
baby measuring big > excessive fetal growth
large for dates > excessive fetal growth
lga > excessive fetal growth @ 0.8
lga > heavy for gestational age newborn
large fetus > excessive fetal growth
placental insufficiency > maternal care for known or suspected placental insufficiency
fetal arrhythmia > abnormalities of the fetal heart rate or rhythm
fetal heart rhythm > abnormalities of the fetal heart rate or rhythm
stopped feeling baby move > decreased fetal movements
kell > other isoimmunization if: anti, pregnancy, antibody
water around baby > amniotic fluid @ 0.8
excess water around baby > polyhydramnios
low fluid around baby > oligohydramnios
not enough water around baby > oligohydramnios
little fluid around baby > oligohydramnios
anhydramnios > oligohydramnios
membranitis > infection of amniotic sac and membranes
intrauterine infection > infection of amniotic sac and membranes @ 0.8
leaking amniotic fluid > premature rupture of membranes
twin to twin > fetus-to-fetus placental transfusion syndrome
twin transfusion > fetus-to-fetus placental transfusion syndrome
succenturiate > malformation of placenta
placenta blocking > placenta previa
ablatio placentae > premature separation of placenta
placenta detached > premature separation of placenta
couvelaire > premature separation of placenta
accidental hemorrhage pregnancy > premature separation of placenta
uteroplacental apoplexy > premature separation of placenta
utero-placental apoplexy > premature separation of placenta
bleeding late pregnancy > antepartum hemorrhage
aph > antepartum hemorrhage
bleeding before labor > antepartum hemorrhage
fake contractions > false labor
post dates > post-term pregnancy
postmature pregnancy > post-term pregnancy
premature delivery > preterm labor with preterm delivery
early contractions > preterm labor
threatened premature labor > preterm labor without delivery
hourglass contraction > hypertonic incoordinate and prolonged uterine contractions
precipitous delivery > precipitate labor
precipitous labor > precipitate labor
contractions too strong > hypertonic incoordinate and prolonged uterine contractions
uterine tachysystole > hypertonic incoordinate and prolonged uterine contractions
tachysystole > hypertonic incoordinate and prolonged uterine contractions
prolonged latent phase > primary inadequate contractions
latent phase > primary inadequate contractions @ 0.8
slow labor > other uterine inertia @ 0.8
labor stopped > secondary uterine inertia
arrest of labor > secondary uterine inertia
occiput posterior > incomplete rotation of fetal head
locked twins > obstructed labor due to locked twins
interlocked twins > obstructed labor due to locked twins
difficult labor > obstructed labor
difficult birth > obstructed labor
dystocia > obstructed labor
failed vacuum > attempted application of vacuum extractor and forceps
failed forceps > attempted application of vacuum extractor and forceps
bleeding during labor > intrapartum hemorrhage
bleeding during delivery > intrapartum hemorrhage
velamentous > labor and delivery complicated by vasa previa @ 0.6
true knot > cord complication @ 0.7
true knot > other cord entanglement
knot in cord > other cord entanglement
ripped giving birth > perineal laceration during delivery
torn giving birth > perineal laceration during delivery
obstetric perineal > perineal laceration during delivery @ 0.8
inverted uterus > postpartum inversion of uterus
coccyx injury birth > obstetric damage to pelvic joints and ligaments
cervical laceration delivery > obstetric laceration of cervix
torn cervix > obstetric laceration of cervix
pelvic organ injury birth > other obstetric injury to pelvic organs
bladder injury delivery > other obstetric injury to pelvic organs
placenta not out > retained placenta
afterbirth stuck > retained placenta
retained products > retained portions of placenta
normal delivery > encounter for full-term uncomplicated delivery @ 1.0
childbirth > encounter for full-term uncomplicated delivery
had a baby > encounter for full-term uncomplicated delivery
childbirth fever > puerperal sepsis
uterus infection after delivery > endometritis following delivery
metritis postpartum > endometritis following delivery
postpartum endometritis > endometritis following delivery
c-section infected > infection of obstetric surgical wound
infected stitches delivery > infection of obstetric surgical wound
pregnancy pulmonary embolism > thromboembolism in pregnancy @ 1.0
pregnancy lung clot > thromboembolism in pregnancy
afe > amniotic fluid embolism
heart failure after pregnancy > peripartum cardiomyopathy
thyroid trouble after birth > postpartum thyroiditis
maternity blues > postpartum mood disturbance
third day blues > postpartum mood disturbance
no milk > agalactia if: breast, nursing, breastfeeding, mother, postpartum
milk not coming in > agalactia
can't make milk > agalactia
breast engorgement > other disorders of lactation @ 0.8
engorgement > other disorders of lactation @ 0.7
breast too full of milk > other disorders of lactation
polygalactia > other disorders of lactation
oversupply of milk > other disorders of lactation
asthma pregnancy > diseases of the respiratory system complicating pregnancy
hypothyroid pregnancy > endocrine, nutritional and metabolic diseases complicating pregnancy
thyroid pregnancy > endocrine, nutritional and metabolic diseases complicating pregnancy
herpes pregnancy > other viral diseases complicating pregnancy
hepatitis pregnancy > viral hepatitis complicating pregnancy
covid pregnancy > other viral diseases complicating pregnancy
depression pregnancy > other mental disorders complicating pregnancy
anxiety pregnancy > other mental disorders complicating pregnancy
epilepsy pregnancy > diseases of the nervous system complicating pregnancy
seizures pregnancy > diseases of the nervous system complicating pregnancy | eclampsia complicating pregnancy
migraine pregnancy > diseases of the nervous system complicating pregnancy
heart disease pregnancy > diseases of the circulatory system complicating pregnancy
opioid pregnancy > drug use complicating pregnancy
lung disease pregnancy > diseases of the respiratory system complicating pregnancy
skin disease pregnancy > diseases of the skin complicating pregnancy
reflux pregnancy > diseases of the digestive system complicating pregnancy

! unseen: words of procedure descriptors we cannot see here
tubes and ovaries removed > salpingo-oophorectomy @ 0.8
egg collection > oocyte retrieval @ 0.85
egg collection > follicle aspiration @ 0.85
egg retrieval > oocyte retrieval @ 0.85
egg retrieval > follicle aspiration @ 0.85
freezing eggs > cryopreservation oocyte
! seen
# --- Further
knocked up > pregnancy @ 0.7
baby on the way > pregnancy @ 0.8
throwing up pregnant > hyperemesis gravidarum
bleeding pregnant > antepartum hemorrhage | hemorrhage in early pregnancy @ 0.85
lost the baby > fetal death @ 0.75
stillborn > fetal death
placenta low > placenta previa
placenta came off > premature separation of placenta
placenta stuck > morbidly adherent placenta @ 0.8
placenta grew into uterus > placenta accreta
pregnancy diabetes > gestational diabetes mellitus
sugar in pregnancy > gestational diabetes mellitus
pregnancy itching > pruritus pregnancy @ 0.7
cholestasis pregnancy > intrahepatic cholestasis of pregnancy
too little amniotic fluid > oligohydramnios
low fluid > oligohydramnios @ 0.8 if: pregnant, pregnancy, baby, amniotic
high fluid > polyhydramnios @ 0.8 if: pregnant, pregnancy, baby, amniotic
water broke > premature rupture of membranes
baby not growing > maternal care poor fetal growth
small baby in womb > maternal care poor fetal growth
big baby > maternal care excessive fetal growth
baby moves less > decreased fetal movements
baby sideways > transverse and oblique lie
overdue baby > post-term pregnancy
labor not progressing > primary inadequate contractions
failure to progress > primary inadequate contractions | arrested labor @ 0.7
baby stuck > obstructed labor
shoulder stuck > obstructed labor due to shoulder dystocia
baby too big for pelvis > obstructed labor due to fetopelvic disproportion
cord around neck > labor delivery complicated by cord around neck
nuchal cord > labor delivery complicated by cord around neck
cord came out first > labor delivery complicated by prolapse of cord
torn during birth > perineal laceration during delivery
bleeding after delivery > postpartum hemorrhage
uterus wont contract > atonic postpartum hemorrhage @ 0.7
breast infection nursing > nonpurulent mastitis associated with puerperium
plugged milk duct > disorders of lactation | galactocele @ 0.6
six weeks after birth > routine postpartum follow-up
gave birth at home > delivery @ 0.4
carrying twins > twin pregnancy
test tube baby > pregnancy resulting from assisted reproductive technology
teen pregnancy > supervision of young primigravida
older mom > supervision of elderly primigravida
geriatric pregnancy > supervision of elderly multigravida | supervision elderly primigravida
first pregnancy > supervision of normal first pregnancy
prenatal check > supervision of normal pregnancy
rh negative mother > maternal care rhesus isoimmunization
incompetent cervix = cervical incompetence

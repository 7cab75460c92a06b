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
displacement bladder female > cystocele @ 0.85
prolapse bladder female > cystocele @ 0.85
hernia bladder female > cystocele @ 0.85
old laceration perineum > other female genital prolapse @ 0.85
old tear perineum > other female genital prolapse @ 0.85
deficient perineum > other female genital prolapse @ 0.85
relaxed perineum > other female genital prolapse @ 0.85
stricture uterus > abnormal uterine and vaginal bleeding @ 0.5
stricture uterus > other specified noninflammatory disorders of uterus @ 0.8
bleeding uterus > abnormal uterine and vaginal bleeding @ 0.5
bleeding uterus > other specified noninflammatory disorders of uterus @ 0.8
congestion ovary > other specified conditions associated with female genital organs @ 0.7
pain perineum > other specified conditions associated with female genital organs @ 0.6
pain perineum > pelvic and perineal pain @ 0.8
spasm perineum > other specified conditions associated with female genital organs @ 0.6
spasm perineum > pelvic and perineal pain @ 0.8
ulcer nipple > other specified disorders of breast @ 0.6
ulcer nipple > inflammatory disorders of breast @ 0.75
sore nipple > other specified disorders of breast @ 0.6
sore nipple > inflammatory disorders of breast @ 0.75
ulcer breast > inflammatory disorders of breast @ 0.85
sclerosis breast > fibrosclerosis of breast @ 0.85
fibrosis breast > fibrosclerosis of breast @ 0.85
lichen sclerosus vulva > leukoplakia of vulva
vaginal cyst > other specified noninflammatory disorders of vagina @ 0.95

# --- breast
phocas > diffuse cystic mastopathy
cooper disease breast > diffuse cystic mastopathy
cystic breast > diffuse cystic mastopathy
cystic mastitis > diffuse cystic mastopathy
chronic cystic mastitis > diffuse cystic mastopathy
mammary dysplasia > benign mammary dysplasia
abscess breast > inflammatory disorders of breast @ 0.8
carbuncle breast > inflammatory disorders of breast @ 0.8
boil breast > inflammatory disorders of breast @ 0.8
furuncle breast > inflammatory disorders of breast @ 0.8
gangrene breast > inflammatory disorders of breast @ 0.8
cellulitis breast > inflammatory disorders of breast @ 0.8
infection nipple > inflammatory disorders of breast @ 0.8
abscess nipple > inflammatory disorders of breast @ 0.8
boil nipple > inflammatory disorders of breast @ 0.8
cellulitis nipple > inflammatory disorders of breast @ 0.8
abscess areola > inflammatory disorders of breast
infection areola > inflammatory disorders of breast
boil areola > inflammatory disorders of breast
thelitis > inflammatory disorders of breast
mammillitis > inflammatory disorders of breast
zuska > inflammatory disorders of breast
periductal mastitis > inflammatory disorders of breast
big breast > hypertrophy of breast
huge breast > hypertrophy of breast
hypermastia > hypertrophy of breast
breast enlargement > hypertrophy of breast
moobs > hypertrophy of breast
breast reduction back pain > hypertrophy of breast
big breasts back > hypertrophy of breast
comedomastitis > mammary duct ectasia
duct ectasia > mammary duct ectasia
mammary ectasia > mammary duct ectasia
shrinking breast > atrophy of breast
shrunken breast > atrophy of breast
atrophic breast > atrophy of breast
nonpuerperal galactorrhea > galactorrhea not associated with childbirth
nipple milk > galactorrhea not associated with childbirth
milky nipple > galactorrhea not associated with childbirth
milk leaking breast > galactorrhea not associated with childbirth
milky discharge breast > galactorrhea not associated with childbirth
nipple pain > mastodynia
milk cyst > other specified disorders of breast @ 0.8
galactocele > other specified disorders of breast @ 0.8
sagging breast > other specified disorders of breast @ 0.8
droopy breast > other specified disorders of breast @ 0.8
saggy breast > other specified disorders of breast @ 0.8
ptosis breast > other specified disorders of breast @ 0.8
subinvolution breast > other specified disorders of breast @ 0.8
breast hematoma nontraumatic > other specified disorders of breast @ 0.8
edema breast > other specified disorders of breast @ 0.8
scar breast > other specified disorders of breast @ 0.8
seroma breast > other specified disorders of breast @ 0.8
fibrosis breast > other specified disorders of breast @ 0.8
cyst breast sebaceous > other specified disorders of breast @ 0.8
nipple inversion > retraction of nipple
fistula nipple > fissure and fistula of nipple
bloody nipple > nipple discharge

# --- tubes, ovaries, uterus, cervix
blocked tube fluid > salpingitis and oophoritis @ 0.85
fluid in tube > salpingitis and oophoritis @ 0.85
sactosalpinx > salpingitis and oophoritis @ 0.85
hydrosalpinx > salpingitis and oophoritis @ 0.85
pyosalpinx > salpingitis and oophoritis @ 0.85
perisalpingitis > salpingitis and oophoritis @ 0.85
salpingoperitonitis > salpingitis and oophoritis @ 0.85
perioophoritis > salpingitis and oophoritis @ 0.85
inflamed ovary > salpingitis and oophoritis @ 0.85
inflamed tube > salpingitis and oophoritis @ 0.85
infected tube > salpingitis and oophoritis @ 0.85
infected ovary > salpingitis and oophoritis @ 0.85
ovaritis > salpingitis and oophoritis @ 0.85
ovary abscess > salpingitis and oophoritis @ 0.85
abscess tube > salpingitis and oophoritis @ 0.85
tuboovarian > salpingitis and oophoritis @ 0.85
abscess uterus > inflammatory disease of uterus @ 0.85
inflammation uterus > inflammatory disease of uterus @ 0.85
pus uterus > inflammatory disease of uterus @ 0.85
cellulitis uterus > inflammatory disease of uterus @ 0.85
pyometra > inflammatory disease of uterus
perimetrium > inflammatory disease of uterus
myometritis > inflammatory disease of uterus
metritis > inflammatory disease of uterus
pyometrium > inflammatory disease of uterus
endocervicitis > inflammatory disease of cervix uteri
exocervicitis > inflammatory disease of cervix uteri
trachelitis > inflammatory disease of cervix uteri
parametrium abscess > female pelvic inflammatory disease @ 0.85
parametrium abscess > parametritis and pelvic cellulitis @ 0.8
parametric abscess > female pelvic inflammatory disease @ 0.85
parametric abscess > parametritis and pelvic cellulitis @ 0.8
cul de sac abscess > female pelvic inflammatory disease @ 0.85
cul de sac abscess > parametritis and pelvic cellulitis @ 0.8
douglas abscess > female pelvic inflammatory disease @ 0.85
douglas abscess > parametritis and pelvic cellulitis @ 0.8
pouch douglas abscess > female pelvic inflammatory disease @ 0.85
pouch douglas abscess > parametritis and pelvic cellulitis @ 0.8
pelvic abscess female > female pelvic inflammatory disease @ 0.85
pelvic abscess female > parametritis and pelvic cellulitis @ 0.8
perimetritis > female pelvic inflammatory disease @ 0.85
perimetritis > parametritis and pelvic cellulitis @ 0.8
broad ligament abscess > female pelvic inflammatory disease @ 0.85
broad ligament abscess > parametritis and pelvic cellulitis @ 0.8
pelvic cellulitis > female pelvic inflammatory disease @ 0.85
pelvic cellulitis > parametritis and pelvic cellulitis @ 0.8
frozen pelvis > female pelvic inflammatory disease @ 0.85
frozen pelvis > parametritis and pelvic cellulitis @ 0.8
parametric cellulitis > female pelvic inflammatory disease @ 0.85
parametric cellulitis > parametritis and pelvic cellulitis @ 0.8
adhesion parametrium > female pelvic inflammatory disease @ 0.85
adhesion parametrium > parametritis and pelvic cellulitis @ 0.8
pelvic adhesion > female pelvic peritoneal adhesions
adhesion fallopian > female pelvic peritoneal adhesions
tubal adhesion > female pelvic peritoneal adhesions
adnexal adhesion > female pelvic peritoneal adhesions
bartholinitis > other diseases of bartholin gland @ 0.85
infected bartholin > other diseases of bartholin gland @ 0.85
carbuncle vulva > abscess of vulva
furuncle vulva > abscess of vulva
cellulitis vulva > abscess of vulva
infected vulva > abscess of vulva
carbuncle labia > abscess of vulva
boil labia > abscess of vulva
furuncle labia > abscess of vulva
abscess labia > abscess of vulva
cellulitis labia > abscess of vulva
ulcer labia > ulceration of vulva @ 0.85
sore labia > ulceration of vulva @ 0.85
lipschutz > ulceration of vulva
ulcus vulvae > ulceration of vulva
kolpitis > vaginitis
abscess vagina > other specified inflammation of vagina and vulva @ 0.8
cellulitis vagina > other specified inflammation of vagina and vulva @ 0.8
ulcer vagina > other specified inflammation of vagina and vulva @ 0.8
infection vagina > other specified inflammation of vagina and vulva @ 0.8
tarry cyst > endometriosis of ovary
endometrioma > endometriosis of ovary
sampson cyst > endometriosis of ovary
adenomyoma uterus > endometriosis of uterus
endometriosis myometrium > endometriosis of uterus
vesicocele > cystocele
bladder hanging > cystocele
fallen womb > uterovaginal prolapse
metroptosis > uterovaginal prolapse
descensus uteri > uterovaginal prolapse
descensus > uterovaginal prolapse
womb coming out > uterovaginal prolapse
procidentia uteri > uterovaginal prolapse
dropped uterus > uterovaginal prolapse
sinking womb > uterovaginal prolapse
old laceration pelvic floor > other female genital prolapse @ 0.8
pelvic floor relaxation > other female genital prolapse @ 0.8
cervical stump prolapse > other female genital prolapse @ 0.8
pelvic fundus > other female genital prolapse @ 0.8
weak pelvic floor > other female genital prolapse @ 0.8
vaginal laxity > other female genital prolapse @ 0.8
sacculation rectum vagina > rectocele
female pelvic fistula > fistula of vagina to large intestine
hole vagina rectum > fistula of vagina to large intestine
poop from vagina > fistula of vagina to large intestine
stool through vagina > fistula of vagina to large intestine
gas through vagina > fistula of vagina to large intestine
urine from vagina > female urinary-genital tract fistula @ 0.85
vesicouterine > female urinary-genital tract fistula @ 0.85
uterovesical > female urinary-genital tract fistula @ 0.85
ureterovaginal > female urinary-genital tract fistula @ 0.85
urethrovaginal > female urinary-genital tract fistula @ 0.85
vesicocervicovaginal > female urinary-genital tract fistula @ 0.85
cervicovesical > female urinary-genital tract fistula @ 0.85
urogenital fistula > female urinary-genital tract fistula @ 0.85
retention cyst ovary > ovarian cysts @ 0.8
simple cyst ovary > ovarian cysts @ 0.8
serous cyst ovary > ovarian cysts @ 0.8
theca lutein cyst ovary > ovarian cysts @ 0.8
serous cyst ovary > other and unspecified ovarian cysts @ 0.85
retention cyst ovary > other and unspecified ovarian cysts @ 0.85
simple ovarian > other and unspecified ovarian cysts @ 0.85
theca lutein > other and unspecified ovarian cysts @ 0.85
graafian > follicular cyst of ovary
ovarian follicle cyst > follicular cyst of ovary
lutein cyst > corpus luteum cyst
corpus luteum hematoma > corpus luteum cyst
lutein > corpus luteum cyst
senile ovary > acquired atrophy of ovary
involution ovary > acquired atrophy of ovary
atrophy ovary > acquired atrophy of ovary
shrunken ovary > acquired atrophy of ovary
hernia ovary > prolapse and hernia of ovary and fallopian tube
prolapse ovary > prolapse and hernia of ovary and fallopian tube
twisted fallopian > torsion of ovary
enlarged ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
hyperplasia ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
calcification ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
congestion ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
fibrosis ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
hematoma ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
edema ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
remnant ovarian > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
polyp fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
stricture fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
occlusion fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
rupture fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
diverticulum fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
hemorrhage fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
fibrosis fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
tear broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
laceration old broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
varix broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
polyp broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
allen masters > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
hydatid morgagni > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
paratubal cyst > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
paraovarian cyst > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
universal joint cervix > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
parovarian > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8
swiss cheese > endometrial hyperplasia
thickened endometrium > endometrial hyperplasia @ 0.85
thick endometrium > endometrial hyperplasia @ 0.85
glandular hyperplasia > endometrial hyperplasia @ 0.85
cystic hyperplasia endometrium > endometrial hyperplasia @ 0.85
hypertrophy endometrium > endometrial hyperplasia @ 0.85
bulky uterus > hypertrophy of uterus
retroflexed uterus > malposition of uterus
retroflexion uterus > malposition of uterus
retroversion uterus > malposition of uterus
anteflexion uterus > malposition of uterus
anteversion uterus > malposition of uterus
lateroversion uterus > malposition of uterus
flexion uterus > malposition of uterus
latero version uterus > malposition of uterus
retroflexion womb > malposition of uterus
backward womb > malposition of uterus
tipped womb > malposition of uterus
uterine synechiae > intrauterine synechiae
uterine adhesion inside > intrauterine synechiae
scarring inside uterus > intrauterine synechiae
blood trapped uterus > hematometra
blood trapped vagina > hematocolpos
fibrosis uterus > other specified noninflammatory disorders of uterus @ 0.8
atrophy uterus > other specified noninflammatory disorders of uterus @ 0.8
necrosis uterus > other specified noninflammatory disorders of uterus @ 0.8
perforation uterus > other specified noninflammatory disorders of uterus @ 0.8
cyst uterus > other specified noninflammatory disorders of uterus @ 0.8
calcification uterus > other specified noninflammatory disorders of uterus @ 0.8
torsion uterus > other specified noninflammatory disorders of uterus @ 0.8
fistula uterus > other specified noninflammatory disorders of uterus @ 0.8
rupture nontraumatic uterus > other specified noninflammatory disorders of uterus @ 0.8
stone uterus > other specified noninflammatory disorders of uterus @ 0.8
sclerosis uterus > other specified noninflammatory disorders of uterus @ 0.8
adhesion external uterus > other specified noninflammatory disorders of uterus @ 0.8
metropathy > other specified noninflammatory disorders of uterus @ 0.8
myometrial hypertrophy > other specified noninflammatory disorders of uterus @ 0.8
erosion cervix > erosion and ectropion of cervix uteri
ectropion cervix > erosion and ectropion of cervix uteri
eversion cervix > erosion and ectropion of cervix uteri
ulcer cervix > erosion and ectropion of cervix uteri
decubitus cervix > erosion and ectropion of cervix uteri
koilocytotic > dysplasia of cervix uteri
dyskaryosis > dysplasia of cervix uteri
cin > dysplasia of cervix uteri
stricture cervix > stricture and stenosis of cervix uteri
stenosis cervix > stricture and stenosis of cervix uteri
narrow cervix > stricture and stenosis of cervix uteri
tight cervix > stricture and stenosis of cervix uteri
pinhole cervix > stricture and stenosis of cervix uteri
obstruction cervix > stricture and stenosis of cervix uteri
occlusion cervix > stricture and stenosis of cervix uteri
pinhole os > stricture and stenosis of cervix uteri @ 0.85
cervical os stenosis > stricture and stenosis of cervix uteri @ 0.85
cervical stenosis uterus > stricture and stenosis of cervix uteri @ 0.85
cervical stricture > stricture and stenosis of cervix uteri @ 0.85
weak cervix > incompetence of cervix uteri
cervical insufficiency > incompetence of cervix uteri
insufficient cervix > incompetence of cervix uteri
old laceration cervix > old laceration of cervix uteri
old tear cervix > old laceration of cervix uteri
adhesion cervix > old laceration of cervix uteri
hypertrophy cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
cyst cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
hemorrhage cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
bleeding cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
scar cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
cicatrix cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
fibrosis cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
atrophy cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
fistula cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
hyperplasia cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
congestion cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
edema cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
mass cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
lesion cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
granuloma cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
nabothian cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
deformity cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
sclerosis cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
nabothian > other specified noninflammatory disorders of cervix uteri
naboth > other specified noninflammatory disorders of cervix uteri
naboth cyst > other specified noninflammatory disorders of cervix uteri
contact bleeding cervix > postcoital and contact bleeding
bleeding after sex > postcoital and contact bleeding
bleed after intercourse > postcoital and contact bleeding
stenosis vagina > stricture and atresia of vagina
stricture vagina > stricture and atresia of vagina
atresia vagina > stricture and atresia of vagina
adhesion vagina > stricture and atresia of vagina
narrowed vagina > stricture and atresia of vagina
occlusion vagina > stricture and atresia of vagina
contraction vagina > stricture and atresia of vagina
tight vagina > stricture and atresia of vagina
gynatresia > stricture and atresia of vagina
colpostenosis > stricture and atresia of vagina
tight introitus > tight hymenal ring
rigid hymen > tight hymenal ring
tight hymen > tight hymenal ring
thick hymen > tight hymenal ring
old laceration vagina > other specified noninflammatory disorders of vagina @ 0.75
granulation vagina > other specified noninflammatory disorders of vagina @ 0.75
fibrosis vagina > other specified noninflammatory disorders of vagina @ 0.75
hemorrhage vagina > other specified noninflammatory disorders of vagina @ 0.75
hematoma vagina > other specified noninflammatory disorders of vagina @ 0.75
flatus vagina > other specified noninflammatory disorders of vagina @ 0.75
ptosis vagina > other specified noninflammatory disorders of vagina @ 0.75
gas vagina > other specified noninflammatory disorders of vagina @ 0.75
smell vagina > other specified noninflammatory disorders of vagina @ 0.75
hypertrophy vagina > other specified noninflammatory disorders of vagina @ 0.75
itching other vagina > other specified noninflammatory disorders of vagina @ 0.75
perforation vagina > other specified noninflammatory disorders of vagina @ 0.75
lesion vagina > other specified noninflammatory disorders of vagina @ 0.75
swelling vagina > other specified noninflammatory disorders of vagina @ 0.75
leukorrhea > other specified noninflammatory disorders of vagina @ 0.85
leucorrhea > other specified noninflammatory disorders of vagina @ 0.85
fluor albus > other specified noninflammatory disorders of vagina @ 0.85
white discharge > other specified noninflammatory disorders of vagina @ 0.85
pessary ulcer > other specified noninflammatory disorders of vagina @ 0.85
queefing > other specified noninflammatory disorders of vagina @ 0.85
fishy odor vagina > other specified noninflammatory disorders of vagina @ 0.85
hydrorrhea vaginal > other specified noninflammatory disorders of vagina @ 0.85
pneumovagina > other specified noninflammatory disorders of vagina @ 0.85
kraurosis vulva > leukoplakia of vulva
dystrophy vulva > leukoplakia of vulva
lichen vulva > leukoplakia of vulva
shrunken labia > atrophy of vulva
atrophy labia > atrophy of vulva
shrinking labia > atrophy of vulva
stenosis vulva > atrophy of vulva
shrinkage vulva > atrophy of vulva
hypertrophy clitoris > hypertrophy of vulva
enlarged clitoris > hypertrophy of vulva
big clitoris > hypertrophy of vulva | hypertrophy of clitoris
hypertrophy labia > hypertrophy of vulva
enlarged labia > hypertrophy of vulva
elongated labia > hypertrophy of vulva
long labia > hypertrophy of vulva
big labia > hypertrophy of vulva
clitoromegaly > hypertrophy of vulva
cyst labia > vulvar cyst
adhesion labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
fused labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
hematoma labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
stuck labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
edema labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
fibrosis labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
adhesion vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
hematoma vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
edema vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
fibrosis vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
hemorrhage vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
scar vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
induration vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
lesion vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
mass vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
pigment vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
clitoral phimosis > other specified noninflammatory disorders of vulva and perineum
phimosis clitoris > other specified noninflammatory disorders of vulva and perineum
adhesion clitoris > other specified noninflammatory disorders of vulva and perineum
infibulation > female genital mutilation status
female cutting > female genital mutilation status
genital cutting > female genital mutilation status
clitoridectomy > female genital mutilation status
female circumcision > female genital mutilation status
fgm > female genital mutilation status

# --- periods, menopause, fertility
late first period > primary amenorrhea
never menstruated > primary amenorrhea
no first period > primary amenorrhea
delayed menarche > primary amenorrhea
absent menses > amenorrhea
skipped period > amenorrhea
hypomenorrhea > oligomenorrhea
scanty period > oligomenorrhea
scanty menstruation > oligomenorrhea
hypermenorrhea > excessive menstruation with regular cycle @ 0.85
menorrhagia > excessive menstruation with regular cycle @ 0.85
flooding period > excessive menstruation with regular cycle @ 0.85
heavy flow > excessive menstruation with regular cycle @ 0.85
heavy menses > excessive menstruation with regular cycle @ 0.85
excessive menstruation > excessive menstruation with regular cycle @ 0.85
prolonged period > excessive menstruation with regular cycle @ 0.85
profuse menstruation > excessive menstruation with regular cycle @ 0.85
polymenorrhea > excessive and frequent menstruation with irregular cycle @ 0.85
epimenorrhea > excessive and frequent menstruation with irregular cycle @ 0.85
menometrorrhagia > excessive and frequent menstruation with irregular cycle @ 0.85
frequent periods > excessive and frequent menstruation with irregular cycle @ 0.85
metrorrhagia irregular > excessive and frequent menstruation with irregular cycle @ 0.85
retrograde menstruation > irregular menstruation unspecified @ 0.85
irregular menses > irregular menstruation unspecified @ 0.85
irregular cycle > irregular menstruation unspecified @ 0.85
midcycle bleeding > ovulation bleeding
mid-cycle bleed > ovulation bleeding
spotting midcycle > ovulation bleeding
pubertal bleeding > excessive menstruation at puberty
puberty bleeding > excessive menstruation at puberty
pubertal menorrhagia > excessive menstruation at puberty
climacteric bleeding > excessive bleeding in the premenopausal period
perimenopausal bleeding > excessive bleeding in the premenopausal period
menopausal bleeding > excessive bleeding in the premenopausal period
dub > other specified abnormal uterine and vaginal bleeding
functional uterine hemorrhage > other specified abnormal uterine and vaginal bleeding
dysfunctional uterine > other specified abnormal uterine and vaginal bleeding
anovulatory bleeding > other specified abnormal uterine and vaginal bleeding
metrorrhagia > abnormal uterine and vaginal bleeding @ 0.8
uterine hemorrhage > abnormal uterine and vaginal bleeding @ 0.8
hemorrhage vagina > abnormal uterine and vaginal bleeding @ 0.8
intermenstrual pain > mittelschmerz
middle pain > mittelschmerz
pain penetration > dyspareunia
pain with penetration > dyspareunia
painful coitus > dyspareunia
colpospasm > vaginismus
vulvismus > vaginismus
menstrual colic > dysmenorrhea
algomenorrhea > dysmenorrhea
menstrual pain > dysmenorrhea
pelvic congestion > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
taylor syndrome > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
pelvic pain syndrome female > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
pain ovary > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
ovaralgia > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
pain uterus > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
uteralgia > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
hysteralgia > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
pain labia > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
female genital pain > other specified conditions associated with female genital organs and menstrual cycle @ 0.85
premenstrual migraine > menstrual migraine
pudendal pain vulva > vulvodynia
vulval pain > vulvodynia
climacteric > menopausal and female climacteric states
menopausal syndrome > menopausal and female climacteric states
hot flush > menopausal and female climacteric states
menopause symptom > menopausal and female climacteric states
menopausal hot > menopausal and female climacteric states
involutional > menopausal and female climacteric states
vasomotor menopause > menopausal and female climacteric states
senile vaginitis > postmenopausal atrophic vaginitis
atrophic vagina > postmenopausal atrophic vaginitis
vaginal atrophy > postmenopausal atrophic vaginitis
vaginal dryness menopause > postmenopausal atrophic vaginitis
vagina dry menopause > postmenopausal atrophic vaginitis
genitourinary syndrome menopause > postmenopausal atrophic vaginitis
perimenopausal > menopausal and perimenopausal disorder @ 0.8
cannot conceive > female infertility
sterility female > female infertility
infertile woman > female infertility
nonimplantation > female infertility of uterine origin
implantation failure > female infertility of uterine origin
tube blocked infertility > female infertility of tubal origin
tubal block > female infertility of tubal origin
tubal occlusion infertility > female infertility of tubal origin
anovulation > female infertility associated with anovulation @ 0.8
failed ivf > complications of attempted introduction of embryo
embryo transfer complication > complications of attempted introduction of embryo
residual ovary > residual ovary syndrome
remnant ovary > residual ovary syndrome
vault prolapse > prolapse of vaginal vault after hysterectomy
posthysterectomy prolapse > prolapse of vaginal vault after hysterectomy
leaking suprapubic > cystostomy malfunction
cystostomy leak > cystostomy malfunction
suprapubic tube malfunction > cystostomy malfunction

# --- pregnancy
grape mole > hydatidiform mole
grape-like mole > hydatidiform mole
bunch of grapes > hydatidiform mole
carneous mole > blighted ovum and nonhydatidiform mole
fleshy mole > blighted ovum and nonhydatidiform mole
tuberous mole > blighted ovum and nonhydatidiform mole
pathological ovum > blighted ovum and nonhydatidiform mole
anembryonic > blighted ovum and nonhydatidiform mole
empty sac > blighted ovum and nonhydatidiform mole
cornual > other ectopic pregnancy @ 0.85
mesometric > other ectopic pregnancy @ 0.85
mural pregnancy > other ectopic pregnancy @ 0.85
intraligamentous > other ectopic pregnancy @ 0.85
eph gestosis > pre-eclampsia
preeclamptic toxemia > pre-eclampsia
toxemic convulsions > eclampsia
eclampsism > eclampsia
spotting first trimester > hemorrhage in early pregnancy
habitual aborter pregnancy > pregnancy care for patient with recurrent pregnancy loss
recurrent miscarriage pregnant > pregnancy care for patient with recurrent pregnancy loss
itching jaundice pregnancy > liver and biliary tract disorders in pregnancy
cholestasis pregnancy > liver and biliary tract disorders in pregnancy
obstetric cholestasis > liver and biliary tract disorders in pregnancy
hepatosis gravidarum > liver and biliary tract disorders in pregnancy
icterus gravidarum > liver and biliary tract disorders in pregnancy
pubic symphysis pregnancy > subluxation of symphysis pubis in pregnancy
pelvic girdle pain pregnancy > subluxation of symphysis pubis in pregnancy
symphysis pubis dysfunction > subluxation of symphysis pubis in pregnancy
spd pregnancy > subluxation of symphysis pubis in pregnancy
abnormal afp pregnancy > abnormal findings on antenatal screening of mother
abnormal triple screen > abnormal findings on antenatal screening of mother
abnormal quad screen > abnormal findings on antenatal screening of mother
abnormal prenatal test > abnormal findings on antenatal screening of mother
quadruplets > multiple gestation @ 0.8
quintuplets > multiple gestation @ 0.8
sextuplets > multiple gestation @ 0.8
triplets > multiple gestation @ 0.8
breech > maternal care for breech presentation @ 0.85
compound presentation > maternal care for malpresentation of fetus @ 0.85
baby sideways > maternal care for malpresentation of fetus @ 0.85
oblique lie > maternal care for malpresentation of fetus @ 0.85
shoulder presentation > maternal care for malpresentation of fetus @ 0.85
chin presentation > maternal care for malpresentation of fetus @ 0.85
face presentation > maternal care for malpresentation of fetus @ 0.85
brow presentation > maternal care for malpresentation of fetus @ 0.85
unstable lie > maternal care for malpresentation of fetus @ 0.85
fetal malposition > maternal care for malpresentation of fetus @ 0.85
fetopelvic disproportion > maternal care for disproportion @ 0.85
midpelvic contraction > maternal care for disproportion @ 0.85
inlet contraction > maternal care for disproportion @ 0.85
outlet contraction > maternal care for disproportion @ 0.85
big baby small pelvis > maternal care for disproportion @ 0.85
small pelvis > maternal care for disproportion @ 0.85
cpd pregnancy > maternal care for disproportion @ 0.85
pelvic disproportion > maternal care for disproportion @ 0.85
deformed pelvis pregnancy > maternal care for disproportion @ 0.85
pregnancy cervical incompetence > maternal care for cervical incompetence
cerclage pregnancy > maternal care for cervical incompetence
tumor uterus pregnancy > maternal care for benign tumor of corpus uteri
myoma pregnancy > maternal care for benign tumor of corpus uteri
gravid uterus incarcerated > maternal care for other abnormalities of gravid uterus @ 0.85
incarcerated uterus pregnancy > maternal care for other abnormalities of gravid uterus @ 0.85
retroverted pregnancy > maternal care for other abnormalities of gravid uterus @ 0.85
fetal anomaly > maternal care for fetal abnormality and damage @ 0.8
fetal malformation > maternal care for fetal abnormality and damage @ 0.8
fetal defect > maternal care for fetal abnormality and damage @ 0.8
fetal hydrops > maternal care for hydrops fetalis
growth restriction fetus > maternal care for known or suspected poor fetal growth
poor fetal growth > maternal care for known or suspected poor fetal growth
small fetus > maternal care for known or suspected poor fetal growth
small baby pregnancy > maternal care for known or suspected poor fetal growth
baby kicks > decreased fetal movements
reduced kicks > decreased fetal movements
fewer kicks > decreased fetal movements
antepartum fetal bradycardia > maternal care for abnormalities of the fetal heart rate or rhythm
fetal heart antepartum > maternal care for abnormalities of the fetal heart rate or rhythm
rhesus > maternal care for rhesus isoimmunization @ 0.8
rh sensitization > maternal care for rhesus isoimmunization @ 0.8
anti-d > maternal care for rhesus isoimmunization @ 0.8
waters infected > infection of amniotic sac and membranes
amnionitis > infection of amniotic sac and membranes
amniotic infection > infection of amniotic sac and membranes
bag of waters infection > infection of amniotic sac and membranes
placentitis > infection of amniotic sac and membranes
intraamniotic infection > infection of amniotic sac and membranes
leaking waters > premature rupture of membranes
bag of waters broke > premature rupture of membranes
amniorrhexis > premature rupture of membranes
amniotic leak > premature rupture of membranes
battledore > malformation of placenta @ 0.85
bilobed placenta > malformation of placenta @ 0.85
bipartite placenta > malformation of placenta @ 0.85
circumvallate > malformation of placenta @ 0.85
velamentous > malformation of placenta @ 0.85
fenestrated placenta > malformation of placenta @ 0.85
lobed placenta > malformation of placenta @ 0.85
placenta duplex > malformation of placenta @ 0.85
two vessel cord > malformation of placenta @ 0.4
single umbilical artery pregnancy > malformation of placenta @ 0.4
hyperplasia placenta > placental disorder @ 0.85
placental dysfunction > placental disorder @ 0.85
placental infarct > placental disorder @ 0.85
placenta insufficiency > placental disorder @ 0.85
marginal placenta > placenta previa @ 0.85
low implantation placenta > placenta previa @ 0.85
accidental hemorrhage placenta > premature separation of placenta
antepartum bleeding > antepartum hemorrhage
bleeding before delivery > antepartum hemorrhage
hemorrhage before delivery > antepartum hemorrhage
hemorrhage before labor > antepartum hemorrhage
threatened labor > false labor
threatened premature labor > false labor
overdue baby > late pregnancy @ 0.85
overdue pregnancy > late pregnancy @ 0.85
past due date > late pregnancy @ 0.85
postmaturity > post-term pregnancy
postmaturity > late pregnancy @ 0.85
late baby > post-term pregnancy
late baby > late pregnancy @ 0.85
labor weeks early > preterm labor @ 0.85
premature contractions > preterm labor @ 0.85

# --- labor and delivery
primary uterine inertia > primary inadequate contractions
cervix fails to dilate > primary inadequate contractions
cervix not dilating > primary inadequate contractions
failure to dilate > primary inadequate contractions
stalled labor > secondary uterine inertia
weak labor contractions > other uterine inertia @ 0.85
weak contractions > other uterine inertia @ 0.85
poor contractions > other uterine inertia @ 0.85
desultory labor > other uterine inertia @ 0.85
sluggish contractions > other uterine inertia @ 0.85
irregular labor > other uterine inertia @ 0.85
uterine inertia > other uterine inertia @ 0.85
hypotonic uterus labor > other uterine inertia @ 0.85
atony uterus labor > other uterine inertia @ 0.85
rapid delivery > precipitate labor
fast delivery > precipitate labor
quick delivery > precipitate labor
rapid labor > precipitate labor
uterine tetany > hypertonic incoordinate and prolonged uterine contractions
tetanic contractions > hypertonic incoordinate and prolonged uterine contractions
tetanic uterus > hypertonic incoordinate and prolonged uterine contractions
bandl ring > hypertonic incoordinate and prolonged uterine contractions
constriction ring uterus > hypertonic incoordinate and prolonged uterine contractions
cervical spasm labor > hypertonic incoordinate and prolonged uterine contractions
uterine dystocia > hypertonic incoordinate and prolonged uterine contractions
incoordinate uterus > hypertonic incoordinate and prolonged uterine contractions
labor forces > abnormality of forces of labor @ 0.8
dystocia labor > abnormality of forces of labor @ 0.8
locked brow > obstructed labor due to malposition and malpresentation of fetus @ 0.85
deep transverse arrest > obstructed labor due to malposition and malpresentation of fetus @ 0.85
persistent occipitoposterior > obstructed labor due to malposition and malpresentation of fetus @ 0.85
incomplete rotation head > obstructed labor due to malposition and malpresentation of fetus @ 0.85
posterior position baby labor > obstructed labor due to malposition and malpresentation of fetus @ 0.85
dystocia pelvis > obstructed labor due to maternal pelvic abnormality
stuck baby > obstructed labor due to shoulder dystocia @ 0.8
stuck shoulder > obstructed labor @ 0.7
ventouse > attempted application of vacuum extractor and forceps
failed vbac > failed trial of labor
failed tolac > failed trial of labor
failed trial > failed trial of labor
knot cord > labor and delivery complicated by umbilical cord complications @ 0.8
true knot > labor and delivery complicated by umbilical cord complications @ 0.8
tangled cord > labor and delivery complicated by umbilical cord complications @ 0.8
cord around neck > labor and delivery complicated by umbilical cord complications @ 0.8
long cord > labor and delivery complicated by umbilical cord complications @ 0.8
cord entanglement > labor and delivery complicated by umbilical cord complications @ 0.8
thrombosis cord > labor and delivery complicated by umbilical cord complications @ 0.8
cord round neck > labor and delivery complicated by umbilical cord complications @ 0.8
vasa previa > labor and delivery complicated by vasa previa
labor bleeding > intrapartum hemorrhage
hemorrhage labor > intrapartum hemorrhage
hemorrhage during delivery > intrapartum hemorrhage
torn perineum > perineal laceration during delivery
tear childbirth > perineal laceration during delivery
birth tear > perineal laceration during delivery
ripped birth > perineal laceration during delivery
tear delivery > perineal laceration during delivery
obstetric tear > perineal laceration during delivery
sphincter tear birth > third degree perineal laceration during delivery
sphincter tear delivery > third degree perineal laceration during delivery
sulcus tear > obstetric high vaginal laceration
vaginal wall tear delivery > obstetric high vaginal laceration
vaginal wall laceration delivery > obstetric high vaginal laceration
coccyx delivery > obstetric damage to pelvic joints and ligaments
coccyx childbirth > obstetric damage to pelvic joints and ligaments
symphysis separation delivery > obstetric damage to pelvic joints and ligaments
broken tailbone childbirth > obstetric damage to pelvic joints and ligaments
tailbone childbirth > obstetric damage to pelvic joints and ligaments
hematoma delivery > obstetric hematoma of pelvis
vulvar hematoma delivery > obstetric hematoma of pelvis
hematoma childbirth > obstetric hematoma of pelvis
inside out uterus > inversion of uterus @ 0.8
inverted uterus > inversion of uterus @ 0.8
uterine rupture labor > rupture of uterus during labor
rupture scar cesarean > rupture of uterus during labor
flooding delivery > other immediate postpartum hemorrhage
bleeding after birth > other immediate postpartum hemorrhage
bleeding after giving birth > other immediate postpartum hemorrhage
bleeding after delivery > other immediate postpartum hemorrhage
atonic uterus after > other immediate postpartum hemorrhage
atonic hemorrhage > other immediate postpartum hemorrhage
hemorrhage delivery placenta > other immediate postpartum hemorrhage
late postpartum bleeding > delayed and secondary postpartum hemorrhage
late postpartum hemorrhage > delayed and secondary postpartum hemorrhage
retained products bleeding > delayed and secondary postpartum hemorrhage
secondary hemorrhage postpartum > delayed and secondary postpartum hemorrhage
retained products delivery > retained portions of placenta and membranes without hemorrhage
retained placental fragments > retained portions of placenta and membranes without hemorrhage
retained afterbirth > retained portions of placenta and membranes without hemorrhage
stuck placenta > retained portions of placenta and membranes without hemorrhage
green waters > labor and delivery complicated by meconium in amniotic fluid
meconium waters > labor and delivery complicated by meconium in amniotic fluid
meconium liquor > labor and delivery complicated by meconium in amniotic fluid
baby pooped in womb > labor and delivery complicated by meconium in amniotic fluid
stained liquor > labor and delivery complicated by meconium in amniotic fluid
decelerations > abnormality in fetal heart rate and rhythm complicating labor and delivery @ 0.85
nonreassuring > abnormality in fetal heart rate and rhythm complicating labor and delivery @ 0.85
baby in distress labor > abnormality in fetal heart rate and rhythm complicating labor and delivery @ 0.85
uncomplicated birth > full-term uncomplicated delivery
natural birth > full-term uncomplicated delivery
normal childbirth > full-term uncomplicated delivery
uneventful birth > full-term uncomplicated delivery
elective cesarean > cesarean delivery without indication
planned cesarean > cesarean delivery without indication
scheduled cesarean > cesarean delivery without indication
c-section elective > cesarean delivery without indication
maternal exhaustion labor > maternal distress during labor
mother exhausted labor > maternal distress during labor

# --- after birth
puerperal peritonitis > puerperal sepsis
lochial fever > puerperal sepsis
lying-in fever > puerperal sepsis
puerperal infection > puerperal sepsis
infected episiotomy > infection of obstetric surgical wound
infected perineal tear > infection of obstetric surgical wound
infected perineum repair > infection of obstetric surgical wound
cesarean wound infection > infection of obstetric surgical wound
infected cesarean > infection of obstetric surgical wound
postpartum kidney infection > urinary tract infection following delivery
postpartum uti > urinary tract infection following delivery
uti after birth > urinary tract infection following delivery
bladder infection after delivery > urinary tract infection following delivery
hemorrhoids after childbirth > hemorrhoids in the puerperium
piles after birth > hemorrhoids in the puerperium
postpartum piles > hemorrhoids in the puerperium
hemorrhoids after birth > hemorrhoids in the puerperium
spinal headache delivery > spinal and epidural anesthesia-induced headache puerperium
epidural headache > spinal and epidural anesthesia-induced headache puerperium
spinal headache postpartum > spinal and epidural anesthesia-induced headache puerperium
dehiscence episiotomy > disruption of perineal obstetric wound
episiotomy opened > disruption of perineal obstetric wound
episiotomy breakdown > disruption of perineal obstetric wound
episiotomy came apart > disruption of perineal obstetric wound
cesarean wound opened > disruption of cesarean delivery wound
c-section opened > disruption of cesarean delivery wound
dehiscence cesarean > disruption of cesarean delivery wound
c-section incision opened > disruption of cesarean delivery wound
hepatorenal puerperal > postpartum acute kidney failure @ 0.85
puerperal kidney failure > postpartum acute kidney failure @ 0.85
postpartum blues > postpartum mood disturbance
postnatal blues > postpartum mood disturbance
puerperal dysphoria > postpartum mood disturbance
puerperal subinvolution > other complications of the puerperium @ 0.85
uterus not shrinking after birth > other complications of the puerperium @ 0.85
placental polyp > other complications of the puerperium @ 0.85
placental site polyp > other complications of the puerperium @ 0.85
nursing breast abscess > abscess of breast associated with the puerperium
breast abscess breastfeeding > abscess of breast associated with the puerperium
milk abscess > abscess of breast associated with the puerperium
lactation abscess > abscess of breast associated with the puerperium
milk fever > mastitis associated with the puerperium
nursing mastitis > mastitis associated with the puerperium
lactation mastitis > mastitis associated with the puerperium
blocked milk duct infection > mastitis associated with the puerperium
breast infection nursing > mastitis associated with the puerperium
breast infection breastfeeding > mastitis associated with the puerperium
cracked nipple nursing > cracked nipple associated with lactation
cracked nipple breastfeeding > cracked nipple associated with lactation
sore nipple breastfeeding > cracked nipple associated with lactation
poor milk > hypogalactia @ 0.85
poor milk > agalactia @ 0.75
low milk > hypogalactia @ 0.85
low milk > agalactia @ 0.75
no milk > hypogalactia @ 0.85
no milk > agalactia @ 0.75
little milk > hypogalactia @ 0.85
little milk > agalactia @ 0.75
milk supply > hypogalactia @ 0.85
milk supply > agalactia @ 0.75
milk dried up > hypogalactia @ 0.85
milk dried up > agalactia @ 0.75
agalactia > hypogalactia @ 0.85
galactocele puerperal > other disorders of lactation @ 0.8
too much milk > other disorders of lactation @ 0.8
malaria pregnancy > protozoal diseases complicating pregnancy @ 0.7
toxoplasmosis pregnancy > protozoal diseases complicating pregnancy @ 0.7
worms pregnancy > protozoal diseases complicating pregnancy @ 0.7
syphilis pregnancy > syphilis complicating pregnancy
gonorrhea pregnancy > gonorrhea complicating pregnancy
tuberculosis pregnancy > tuberculosis complicating pregnancy
obesity pregnancy > obesity complicating pregnancy
overweight pregnancy > obesity complicating pregnancy
pneumonia pregnancy > diseases of the respiratory system complicating pregnancy
respiratory pregnancy > diseases of the respiratory system complicating pregnancy
multiple sclerosis pregnancy > diseases of the nervous system complicating pregnancy
lupus pregnancy > diseases of the skin complicating pregnancy @ 0.7
psoriasis pregnancy > diseases of the skin complicating pregnancy @ 0.7
eczema pregnancy > diseases of the skin complicating pregnancy @ 0.7
acne pregnancy > diseases of the skin complicating pregnancy @ 0.7
depression pregnancy > mental disorders complicating pregnancy
anxiety pregnancy > mental disorders complicating pregnancy
bipolar pregnancy > mental disorders complicating pregnancy
schizophrenia pregnancy > mental disorders complicating pregnancy
goiter pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy
hyperthyroidism pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy
crohn pregnancy > diseases of the digestive system complicating pregnancy
colitis pregnancy > diseases of the digestive system complicating pregnancy
gallstones pregnancy > diseases of the digestive system complicating pregnancy
appendicitis pregnancy > diseases of the digestive system complicating pregnancy
pancreatitis pregnancy > diseases of the digestive system complicating pregnancy
heart failure pregnancy > diseases of the circulatory system complicating pregnancy
mitral pregnancy > diseases of the circulatory system complicating pregnancy
arrhythmia pregnancy > diseases of the circulatory system complicating pregnancy
smoking pregnancy > tobacco use disorder complicating pregnancy
tobacco pregnancy > tobacco use disorder complicating pregnancy
smoker pregnancy > tobacco use disorder complicating pregnancy
thrombocytopenia pregnancy > other diseases of the blood complicating pregnancy @ 0.75
sickle cell pregnancy > other diseases of the blood complicating pregnancy @ 0.75
hemophilia pregnancy > other diseases of the blood complicating pregnancy @ 0.75
cancer pregnancy > malignant neoplasm complicating pregnancy
breast cancer pregnancy > malignant neoplasm complicating pregnancy
lymphoma pregnancy > malignant neoplasm complicating pregnancy
leukemia pregnancy > malignant neoplasm complicating pregnancy
injury pregnancy > injury complicating pregnancy
fall pregnancy > injury complicating pregnancy
accident pregnancy > injury complicating pregnancy
trauma pregnancy > injury complicating pregnancy
gbs pregnancy > streptococcus B carrier state complicating pregnancy
strep b pregnancy > streptococcus B carrier state complicating pregnancy
group b strep pregnancy > streptococcus B carrier state complicating pregnancy
gbs carrier > streptococcus B carrier state complicating pregnancy
going through change > menopausal and female climacteric states @ 0.8
the change > menopausal and female climacteric states @ 0.8
time of life > menopausal and female climacteric states @ 0.8
bulge vagina > female genital prolapse @ 0.85
bulging down there > female genital prolapse @ 0.85
falling out down there > female genital prolapse @ 0.85
something falling out > female genital prolapse @ 0.85
twice month period > excessive and frequent menstruation with irregular cycle @ 0.85
every two weeks period > excessive and frequent menstruation with irregular cycle @ 0.85
too often period > excessive and frequent menstruation with irregular cycle @ 0.85
two weeks apart period > excessive and frequent menstruation with irregular cycle @ 0.85
going on period > excessive menstruation @ 0.8
three weeks period > excessive menstruation @ 0.8
baby not moving womb > decreased fetal movements
baby stopped moving > decreased fetal movements
baby not kicking > decreased fetal movements
sore down below > vaginitis @ 0.6
itchy down below > vaginitis @ 0.6
smelly down below > vaginitis @ 0.6
fistula of breast > mastitis without abscess @ 0.8
mammary gland fistula > mastitis without abscess @ 0.85
breast microcalcification > mammographic calcification

# --- pregnancy and birth in plain words
placenta too deep > morbidly adherent placenta | placenta accreta
placenta grows deep > placenta accreta @ 0.95
placenta grows into > placenta accreta @ 0.95
placenta stuck > retained placenta without hemorrhage @ 0.95
placenta wont come out > retained placenta without hemorrhage @ 1.0
placenta left behind > retained placenta without hemorrhage
placenta separates > premature separation of placenta @ 1.0
placenta tore away > premature separation of placenta @ 1.0
placenta low > low lying placenta
placenta in way > placenta previa
cord neck > labor and delivery complicated by cord around neck
cord prolapse > labor and delivery complicated by prolapse of cord @ 1.0
knot in cord > labor and delivery complicated by other cord entanglement @ 0.95
heart weakness childbirth > peripartum cardiomyopathy @ 1.0
heart failure childbirth > peripartum cardiomyopathy @ 1.0
weak heart pregnancy > peripartum cardiomyopathy @ 0.95
heart failure after birth > peripartum cardiomyopathy @ 0.95
baby too big birth canal > maternal care for disproportion
pelvis too small > maternal care for disproportion @ 0.95
shoulder stuck birth > obstructed labor due to shoulder dystocia @ 1.0
slow labor > primary inadequate contractions @ 0.7
long labor > long labor unspecified @ 1.0
labor too fast > precipitate labor @ 1.0
torn during birth > perineal laceration during delivery unspecified @ 0.95
tore giving birth > perineal laceration during delivery unspecified @ 1.0
hemorrhage after birth > other immediate postpartum hemorrhage @ 1.0
fever after delivery > puerperal pyrexia
fever after delivery > pyrexia of unknown origin following delivery @ 0.95
fever after birth mother > pyrexia of unknown origin following delivery @ 0.95
breast infection nursing > nonpurulent mastitis associated with lactation
milk fever > engorgement
milk fever > other disorders of lactation @ 0.4
hard full breasts > engorgement of breast | other disorders of lactation @ 0.5
morning sickness > mild hyperemesis gravidarum @ 0.95
sick all day pregnant > hyperemesis gravidarum @ 0.85
bleeding while pregnant > antepartum hemorrhage unspecified @ 0.8
bleeding while pregnant > hemorrhage in early pregnancy @ 0.85
bleeding early pregnancy > hemorrhage in early pregnancy unspecified @ 1.0
blighted ovum > blighted ovum and nonhydatidiform mole @ 1.0
grape pregnancy > hydatidiform mole unspecified
mole pregnancy > hydatidiform mole unspecified @ 1.0
molar pregnancy > hydatidiform mole unspecified @ 1.0
older mother > supervision of elderly multigravida @ 0.7
gestational sugar > gestational diabetes mellitus in pregnancy @ 0.95
sugar pregnancy > gestational diabetes mellitus in pregnancy
itching pregnancy liver > liver and biliary tract disorders in pregnancy

# --- women's complaints in lay words
no periods > amenorrhea unspecified @ 1.0
absent periods > amenorrhea unspecified @ 1.0
periods stopped > secondary amenorrhea
periods stopped > amenorrhea unspecified @ 0.95
missed period > amenorrhea unspecified @ 0.85
late period > amenorrhea unspecified | irregular menstruation unspecified @ 0.8
infrequent periods > oligomenorrhea unspecified @ 1.0
few periods > oligomenorrhea unspecified @ 0.95
heavy menstrual bleeding > excessive and frequent menstruation with regular cycle @ 0.95
excess menstrual bleeding > excessive and frequent menstruation with regular cycle @ 0.95
long periods > excessive and frequent menstruation @ 0.85
irregular menstrual > irregular menstruation unspecified @ 1.0
abnormal menstrual cycle > irregular menstruation unspecified @ 0.95
painful period > dysmenorrhea unspecified @ 1.0
period cramps > dysmenorrhea unspecified @ 1.0
menstrual cramps > dysmenorrhea unspecified @ 1.0
spotting between periods > excessive frequent menstruation with irregular cycle @ 0.4
spotting between periods > other specified abnormal uterine bleeding @ 0.8
bleeding between periods > other specified abnormal uterine and vaginal bleeding @ 0.6
bleeding between periods > excessive bleeding premenopausal @ 0.3
bleeding between periods > ovulation bleeding @ 0.4
bleeding down there > abnormal uterine and vaginal bleeding unspecified @ 0.7
vaginal dryness > other specified noninflammatory disorders of vagina @ 0.8
itchy down there > pruritus vulvae @ 0.7
blocked vagina > imperforate hymen | other congenital malformations of vagina @ 0.7
double vagina > other congenital malformations of vagina @ 0.6
cannot get pregnant > female infertility unspecified @ 1.0
trouble conceiving > female infertility unspecified @ 1.0
reduced fertility > female infertility unspecified | male infertility unspecified @ 0.75
unable to have children > female infertility unspecified @ 0.8
unable to have children > male infertility unspecified @ 0.7
man breasts > hypertrophy of breast @ 1.0
milky nipple discharge > galactorrhea
inverted nipples > other congenital malformations of breast @ 0.6
female trouble > unspecified condition associated with female genital organs and menstrual cycle @ 0.95
female problems > unspecified condition associated with female genital organs and menstrual cycle @ 0.95
women problems > unspecified condition associated with female genital organs and menstrual cycle @ 0.85
going through menopause > menopausal and female climacteric states @ 0.95
the curse > dysmenorrhea @ 0.5
that time of month > premenstrual tension syndrome @ 0.5
toxemia pregnancy > unspecified pre-eclampsia @ 0.95
toxemia > unspecified pre-eclampsia @ 0.8
tubal pregnancy > tubal pregnancy without intrauterine pregnancy
water bag > premature rupture of membranes @ 0.7 if: broke, burst, leaking, ruptured
bag of waters > premature rupture of membranes @ 0.7 if: broke, burst, leaking, ruptured, early
knocked up > pregnant state incidental
expecting > pregnant state incidental @ 0.7

# --- s1, from the walk through the code system
extra-uterine gestation > unspecified ectopic pregnancy
rudimentary horn pregnancy > other ectopic pregnancy
intramural pregnancy > other ectopic pregnancy
omental pregnancy > abdominal pregnancy
salpingocyesis > tubal pregnancy
ampullary pregnancy > tubal pregnancy
hydatid mole > hydatidiform mole
stone mole > blighted ovum and nonhydatidiform mole
no heartbeat early pregnancy > missed abortion
swollen feet pregnancy > gestational edema
seizures in pregnancy toxemia > eclampsia unspecified
imminent abortion > threatened abortion
emesis gravidarum > mild hyperemesis gravidarum
pernicious vomiting of pregnancy > hyperemesis gravidarum with metabolic disturbance
aflp > liver and biliary tract disorders in pregnancy
gestational pemphigoid > herpes gestationis
abnormal nipt > abnormal findings on antenatal screening of mother
thick nuchal > abnormal findings on antenatal screening of mother
dizygotic pregnancy > twin pregnancy
gemelliparous > twin pregnancy
one twin died early > continuing pregnancy after spontaneous abortion of one fetus or more
mentum presentation > maternal care for face brow and chin presentation
baby too big for pelvis > maternal care for disproportion unspecified
robert pelvis > maternal care for disproportion due to deformity of maternal pelvic bones
rachitic pelvis > maternal care for disproportion due to deformity of maternal pelvic bones
justo minor pelvis > maternal care for disproportion due to generally contracted pelvis
uterine scar pregnant > maternal care due to uterine scar from previous surgery
fetus with down > maternal care for known or suspected fetal abnormality
fetal anomaly on ultrasound > maternal care for known or suspected fetal abnormality
fetal hydrocephalus > maternal care for known or suspected fetal abnormality
small for dates pregnancy > maternal care for known or suspected poor fetal growth
fetal ascites > maternal care for hydrops fetalis
reduced liquor > oligohydramnios
dry pregnancy > oligohydramnios
intra-amniotic infection > infection of amniotic sac and membranes
subchorionic hematoma > other specified disorders of amniotic fluid and membranes
chorioangioma > other placental disorders
placental lakes > other placental disorders
arrest of dilation > long labor
trial of forceps > attempted application of vacuum extractor and forceps
womb turned inside out > postpartum inversion of uterus
vulvar hematoma birth > obstetric hematoma of pelvis
symphysis diastasis birth > obstetric damage to pelvic joints and ligaments
uterine atony > other immediate postpartum hemorrhage
retained products of conception after delivery > retained portions of placenta and membranes without hemorrhage
lochial infection > puerperal sepsis
phlegmasia alba dolens puerperal > deep phlebothrombosis in the puerperium
white leg > deep phlebothrombosis in the puerperium
engorged breast > other disorders of breast associated with pregnancy
breast swelling postpartum > other disorders of breast associated with pregnancy
nipple engorgement > other disorders of breast associated with pregnancy
not enough breast milk > hypogalactia
oligogalactia > hypogalactia
heartburn pregnancy > diseases of the digestive system complicating pregnancy
poor maternal weight gain > low weight gain in pregnancy
pubic bone pain pregnancy > subluxation of symphysis pubis in pregnancy

# --- more of the chapter
galactocele > other disorders of lactation @ 0.8 if: puerperal, postpartum, lactation, nursing, breastfeeding, lactational
clogged duct > other disorders of lactation @ 0.8 if: milk, nursing, breastfeeding, breast
incompetent cervix > maternal care for cervical incompetence @ 0.75 if: pregnancy, pregnant, maternal, trimester
cervical insufficiency > maternal care for cervical incompetence @ 0.75 if: pregnancy, pregnant, maternal, trimester
sore nipples > cracked nipple @ 0.7 if: nursing, breastfeeding, postpartum, lactation
twins > twin pregnancy @ 0.6 if: pregnant, pregnancy, carrying, expecting, dichorionic, monochorionic
dichorionic > twin pregnancy dichorionic diamniotic @ 0.7
pruritus gravidarum > other specified pregnancy related conditions @ 0.8
itching pregnancy > other specified pregnancy related conditions @ 0.75
round ligament pain pregnancy > other specified pregnancy related conditions @ 0.8
pica pregnancy > other specified pregnancy related conditions @ 0.6
carpal tunnel pregnancy > diseases of the nervous system complicating pregnancy @ 0.8
smoking pregnancy > smoking tobacco complicating pregnancy
alcohol pregnancy > alcohol use complicating pregnancy @ 0.85
strep b carrier pregnancy > streptococcus b carrier state complicating pregnancy
gbs positive > streptococcus b carrier state @ 0.8
rash pregnancy > diseases of the skin complicating pregnancy @ 0.8
short interval pregnancy > supervision of other high risk pregnancies @ 0.7
grand multipara > supervision of pregnancy with grand multiparity
elderly primigravida > supervision of elderly primigravida
no prenatal care > supervision of pregnancy with insufficient antenatal care @ 0.85
face to pubes > obstructed labor due to incomplete rotation @ 0.7
dystocia cervical > other uterine inertia @ 0.5
rigid cervix > maternal care for other abnormalities of cervix @ 0.7
stenosis cervix pregnancy > maternal care for other abnormalities of cervix @ 0.8
tumor cervix pregnancy > maternal care for other abnormalities of cervix @ 0.8
septate vagina pregnancy > maternal care for abnormality of vagina @ 0.85
stenosis vagina pregnancy > maternal care for abnormality of vagina @ 0.85
pendulous abdomen > maternal care for other abnormalities of pelvic organs @ 0.7
rectocele pregnancy > maternal care for other abnormalities of pelvic organs @ 0.8
cystocele pregnancy > maternal care for other abnormalities of pelvic organs @ 0.8
inverted nipple pregnancy > retracted nipple associated with pregnancy

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

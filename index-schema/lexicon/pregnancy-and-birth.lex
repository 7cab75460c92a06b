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

# --- What is wrong, P to Z: own1
puerperal phlebitis uterus > puerperal septic thrombophlebitis in: icd10cm
phlebitis of uterus after delivery > puerperal septic thrombophlebitis in: icd10cm
polyp of cervix in pregnancy > maternal care for other abnormalities of cervix in: icd10cm
retraction ring > hypertonic incoordinate and prolonged uterine contractions in: icd10cm
rhesus isoimmunization pregnancy > maternal care for anti-d antibodies not applicable or unspecified in: icd10cm
Rh sensitization pregnancy > maternal care for anti-d antibodies not applicable or unspecified in: icd10cm
Rh negative mother pregnancy > maternal care for anti-d antibodies not applicable or unspecified in: icd10cm
rupture amniotic sac early > premature rupture of membranes as to length of time between rupture and onset of labor weeks of gestation in: icd10cm
bag of waters broke before labor > premature rupture of membranes as to length of time between rupture and onset of labor weeks of gestation in: icd10cm
rupture of cervix labor > obstetric laceration of cervix in: icd10cm
sepsis following delivery > puerperal sepsis in: icd10cm
spurious labor > false labor unspecified in: icd10cm
pregnancy one kidney > pregnancy related renal disease in: icd10cm
stroke after childbirth > diseases of the circulatory system complicating the puerperium in: icd10cm
stroke pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
puerperal pyelonephritis > infection of kidney following delivery in: icd10cm
puerperal cystitis > infection of bladder following delivery in: icd10cm

# --- What is wrong, P to Z: own2
accessory lobe placenta > other malformation of placenta in: icd10cm
uterus tipped labor > obstructed labor due to abnormality of maternal pelvic organs in: icd10cm
umbilical cord torsion > labor and delivery complicated by other cord complications in: icd10cm
obstetric trauma pelvic organ > obstetric trauma unspecified in: icd10cm

# --- What is wrong, P to Z: tables
anemia in pregnant woman > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
sickle cell pregnancy > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
sickle cell in pregnant woman > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
pregnancy complicated by sickle cell > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
thalassemia pregnancy > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
thalassemia in pregnant woman > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
low platelets pregnancy > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
low platelets in pregnant woman > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
pregnancy complicated by low platelets > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
thrombocytopenia pregnancy > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
thrombocytopenia in pregnant woman > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
pregnancy complicated by thrombocytopenia > anemia complicating pregnancy childbirth and the puerperium in: icd10cm
Graves pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
Graves in pregnant woman > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
Addison pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pregnancy complicated by Addison > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pituitary pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cushing pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pregnancy complicated by cushing > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
phenylketonuria pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
porphyria pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
porphyria in pregnant woman > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cystic fibrosis pregnancy > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cystic fibrosis in pregnant woman > endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
vitamin deficiency pregnancy > malnutrition in pregnancy in: icd10cm
morbid obesity pregnancy > obesity complicating pregnancy in: icd10cm
pregnancy complicated by morbid obesity > obesity complicating pregnancy in: icd10cm
pregnancy complicated by drug addict > drug use complicating pregnancy in: icd10cm
heroin pregnancy > drug use complicating pregnancy in: icd10cm
cocaine pregnancy > drug use complicating pregnancy in: icd10cm
methadone pregnancy > drug use complicating pregnancy in: icd10cm
pregnancy complicated by methadone > drug use complicating pregnancy in: icd10cm
drug abuse pregnancy > drug use complicating pregnancy in: icd10cm
pregnancy complicated by drug abuse > drug use complicating pregnancy in: icd10cm
nicotine pregnancy > smoking complicating pregnancy in: icd10cm
depression in pregnant woman > other mental disorders complicating pregnancy in: icd10cm
anxiety in pregnant woman > other mental disorders complicating pregnancy in: icd10cm
bipolar in pregnant woman > other mental disorders complicating pregnancy in: icd10cm
eating disorder pregnancy > other mental disorders complicating pregnancy in: icd10cm
pregnancy complicated by eating disorder > other mental disorders complicating pregnancy in: icd10cm
panic pregnancy > other mental disorders complicating pregnancy in: icd10cm
pregnancy complicated by panic > other mental disorders complicating pregnancy in: icd10cm
pregnancy complicated by seizures > diseases of the nervous system complicating pregnancy in: icd10cm
myasthenia pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
pregnancy complicated by myasthenia > diseases of the nervous system complicating pregnancy in: icd10cm
paraplegia pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
bell's palsy pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
bell's palsy in pregnant woman > diseases of the nervous system complicating pregnancy in: icd10cm
restless legs pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
neuropathy pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
neuropathy in pregnant woman > diseases of the nervous system complicating pregnancy in: icd10cm
pregnancy complicated by neuropathy > diseases of the nervous system complicating pregnancy in: icd10cm
heart disease in pregnant woman > diseases of the circulatory system complicating pregnancy in: icd10cm
cardiomyopathy pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
cardiomyopathy in pregnant woman > diseases of the circulatory system complicating pregnancy in: icd10cm
mitral stenosis in pregnant woman > diseases of the circulatory system complicating pregnancy in: icd10cm
marfan pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
marfan in pregnant woman > diseases of the circulatory system complicating pregnancy in: icd10cm
heart failure in pregnant woman > diseases of the circulatory system complicating pregnancy in: icd10cm
atrial fibrillation pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
atrial fibrillation in pregnant woman > diseases of the circulatory system complicating pregnancy in: icd10cm
pneumonia in pregnant woman > diseases of the respiratory system complicating pregnancy in: icd10cm
bronchitis pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
influenza pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
pregnancy complicated by influenza > diseases of the respiratory system complicating pregnancy in: icd10cm
common cold pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
pregnancy complicated by common cold > diseases of the respiratory system complicating pregnancy in: icd10cm
copd pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
sinusitis pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
pregnancy complicated by sinusitis > diseases of the respiratory system complicating pregnancy in: icd10cm
gallbladder disease pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
gallbladder disease in pregnant woman > liver and biliary tract disorders in pregnancy in: icd10cm
gallstones pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
pregnancy complicated by gallstones > liver and biliary tract disorders in pregnancy in: icd10cm
pregnancy complicated by cholelithiasis > liver and biliary tract disorders in pregnancy in: icd10cm
liver disease in pregnant woman > liver and biliary tract disorders in pregnancy in: icd10cm
fatty liver pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
cholecystitis pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
cholestasis in pregnant woman > liver and biliary tract disorders in pregnancy in: icd10cm
ulcerative colitis pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
pregnancy complicated by ulcerative colitis > diseases of the digestive system complicating pregnancy in: icd10cm
constipation pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
hernia pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
hernia in pregnant woman > diseases of the digestive system complicating pregnancy in: icd10cm
bowel obstruction pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
bowel obstruction in pregnant woman > diseases of the digestive system complicating pregnancy in: icd10cm
dental caries pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
rash pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pregnancy complicated by rash > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
eczema in pregnant woman > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
psoriasis in pregnant woman > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
acne in pregnant woman > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pemphigoid pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pregnancy complicated by pemphigoid > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
cancer in pregnant woman > malignant neoplasm complicating pregnancy in: icd10cm
cervical cancer pregnancy > malignant neoplasm complicating pregnancy in: icd10cm
pregnancy complicated by cervical cancer > malignant neoplasm complicating pregnancy in: icd10cm
lymphoma in pregnant woman > malignant neoplasm complicating pregnancy in: icd10cm
leukemia in pregnant woman > malignant neoplasm complicating pregnancy in: icd10cm
melanoma pregnancy > malignant neoplasm complicating pregnancy in: icd10cm
pregnancy complicated by melanoma > malignant neoplasm complicating pregnancy in: icd10cm
injury in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
trauma in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fracture pregnancy > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fracture in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
broken leg in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
broken arm pregnancy > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
pregnancy complicated by broken arm > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fall in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car accident pregnancy > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car accident in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
poisoning in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
burn pregnancy > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
burn in pregnant woman > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
pregnancy complicated by burn > injury poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
domestic violence pregnancy > physical abuse complicating pregnancy in: icd10cm
battered pregnancy > physical abuse complicating pregnancy in: icd10cm
battered in pregnant woman > physical abuse complicating pregnancy in: icd10cm
beaten pregnancy > physical abuse complicating pregnancy in: icd10cm
beaten in pregnant woman > physical abuse complicating pregnancy in: icd10cm
tuberculosis in pregnant woman > tuberculosis complicating pregnancy in: icd10cm
chlamydia pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
chlamydia in pregnant woman > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
trichomonas pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital herpes pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
pregnancy complicated by genital herpes > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital warts pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital warts in pregnant woman > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
hepatitis in pregnant woman > viral hepatitis complicating pregnancy in: icd10cm
hepatitis b pregnancy > viral hepatitis complicating pregnancy in: icd10cm
hepatitis c pregnancy > viral hepatitis complicating pregnancy in: icd10cm
rubella pregnancy > other viral diseases complicating pregnancy in: icd10cm
measles pregnancy > other viral diseases complicating pregnancy in: icd10cm
pregnancy complicated by measles > other viral diseases complicating pregnancy in: icd10cm
chickenpox pregnancy > other viral diseases complicating pregnancy in: icd10cm
mumps pregnancy > other viral diseases complicating pregnancy in: icd10cm
mumps in pregnant woman > other viral diseases complicating pregnancy in: icd10cm
cmv pregnancy > other viral diseases complicating pregnancy in: icd10cm
shingles pregnancy > other viral diseases complicating pregnancy in: icd10cm
zika pregnancy > other viral diseases complicating pregnancy in: icd10cm
zika in pregnant woman > other viral diseases complicating pregnancy in: icd10cm
parvovirus pregnancy > other viral diseases complicating pregnancy in: icd10cm
parvovirus in pregnant woman > other viral diseases complicating pregnancy in: icd10cm
malaria in pregnant woman > protozoal diseases complicating pregnancy in: icd10cm
pregnancy complicated by listeria > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
scabies pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
worms pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
pregnancy complicated by worms > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
lyme pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
pregnancy complicated by lyme > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
fibroid in pregnant woman > maternal care for benign tumor of corpus uteri in: icd10cm
leiomyoma in pregnant woman > maternal care for benign tumor of corpus uteri in: icd10cm
ovarian cyst pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
ovary tumor pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
cystocele in pregnant woman > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic organ prolapse pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic organ prolapse in pregnant woman > maternal care for other abnormalities of pelvic organs in: icd10cm
uterine prolapse pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
uterine prolapse in pregnant woman > maternal care for other abnormalities of pelvic organs in: icd10cm
double uterus in pregnant woman > maternal care for unspecified congenital malformation of uterus in: icd10cm
septate uterus pregnancy > maternal care for unspecified congenital malformation of uterus in: icd10cm
unicornuate uterus pregnancy > maternal care for unspecified congenital malformation of uterus in: icd10cm
incompetent cervix in pregnant woman > maternal care for cervical incompetence in: icd10cm
cervical insufficiency pregnancy > maternal care for cervical incompetence in: icd10cm
cervical insufficiency in pregnant woman > maternal care for cervical incompetence in: icd10cm
pregnancy complicated by cervical insufficiency > maternal care for cervical incompetence in: icd10cm
cervical polyp pregnancy > maternal care for other abnormalities of cervix in: icd10cm
cervical stenosis pregnancy > maternal care for other abnormalities of cervix in: icd10cm
conization pregnancy > maternal care for other abnormalities of cervix in: icd10cm
conization in pregnant woman > maternal care for other abnormalities of cervix in: icd10cm
cervical dysplasia pregnancy > maternal care for other abnormalities of cervix in: icd10cm
vaginal septum pregnancy > maternal care for abnormality of vagina in: icd10cm
vaginal stricture pregnancy > maternal care for abnormality of vagina in: icd10cm
vulvar varices in pregnant woman > maternal care for abnormality of vulva and perineum in: icd10cm
vulva tumor pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
perineal scar pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
kidney disease in pregnant woman > pregnancy related renal disease in: icd10cm
kidney stones pregnancy > pregnancy related renal disease in: icd10cm
one kidney in pregnant woman > pregnancy related renal disease in: icd10cm
pregnancy complicated by one kidney > pregnancy related renal disease in: icd10cm
renal failure pregnancy > pregnancy related renal disease in: icd10cm
renal failure in pregnant woman > pregnancy related renal disease in: icd10cm
nephritis pregnancy > pregnancy related renal disease in: icd10cm
nephritis in pregnant woman > pregnancy related renal disease in: icd10cm
hydronephrosis pregnancy > pregnancy related renal disease in: icd10cm
pregnancy complicated by hydronephrosis > pregnancy related renal disease in: icd10cm
kidney transplant pregnancy > pregnancy related renal disease in: icd10cm
yeast infection pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
yeast infection in pregnant woman > infection of other part of genital tract in pregnancy in: icd10cm
pregnancy complicated by yeast infection > infection of other part of genital tract in pregnancy in: icd10cm
vaginitis pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
pregnancy complicated by vaginitis > infection of other part of genital tract in pregnancy in: icd10cm
vaginal yeast pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
candida pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
pregnancy complicated by candida > infection of other part of genital tract in pregnancy in: icd10cm
bacterial vaginosis pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
pregnancy complicated by bacterial vaginosis > infection of other part of genital tract in pregnancy in: icd10cm
cervicitis pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
pregnancy complicated by cervicitis > infection of other part of genital tract in pregnancy in: icd10cm
vulvitis pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
vulvitis in pregnant woman > infection of other part of genital tract in pregnancy in: icd10cm
deep vein thrombosis pregnancy > deep phlebothrombosis in pregnancy in: icd10cm
leg clot pregnancy > deep phlebothrombosis in pregnancy in: icd10cm
blood clot lung pregnancy > thromboembolism in pregnancy in: icd10cm
sciatica pregnancy > pregnancy related peripheral neuritis in: icd10cm
low back pain in pregnant woman > other specified pregnancy related conditions in: icd10cm
pregnancy complicated by low back pain > other specified pregnancy related conditions in: icd10cm
sacroiliac pregnancy > other specified pregnancy related conditions in: icd10cm
sacroiliac in pregnant woman > other specified pregnancy related conditions in: icd10cm
pregnancy complicated by sacroiliac > other specified pregnancy related conditions in: icd10cm
pubic pain pregnancy > other specified pregnancy related conditions in: icd10cm
low blood pressure pregnancy > maternal hypotension syndrome in: icd10cm
hypotension pregnancy > maternal hypotension syndrome in: icd10cm
weight loss pregnancy > low weight gain in pregnancy in: icd10cm
edema in pregnant woman > gestational edema in: icd10cm
pregnancy complicated by edema > gestational edema in: icd10cm
proteinuria pregnancy > gestational proteinuria in: icd10cm
pregnancy complicated by proteinuria > gestational proteinuria in: icd10cm
rh negative pregnancy > maternal care for rhesus isoimmunization in: icd10cm
rh negative in pregnant woman > maternal care for rhesus isoimmunization in: icd10cm
pregnancy complicated by rh negative > maternal care for rhesus isoimmunization in: icd10cm
gout pregnancy > other specified diseases and conditions complicating pregnancy childbirth and the puerperium in: icd10cm
arthritis pregnancy > other specified diseases and conditions complicating pregnancy childbirth and the puerperium in: icd10cm
arthritis in pregnant woman > other specified diseases and conditions complicating pregnancy childbirth and the puerperium in: icd10cm
scoliosis pregnancy > other specified diseases and conditions complicating pregnancy childbirth and the puerperium in: icd10cm
lupus pregnancy > other specified diseases and conditions complicating pregnancy childbirth and the puerperium in: icd10cm
mastitis after delivery > nonpurulent mastitis associated with the puerperium in: icd10cm
breast abscess after delivery > abscess of breast associated with the puerperium in: icd10cm
nipple abscess after childbirth > infection of nipple associated with the puerperium in: icd10cm
nipple infection after delivery > infection of nipple associated with the puerperium in: icd10cm
cracked nipple postpartum > cracked nipple associated with lactation in: icd10cm
cracked nipple after childbirth > cracked nipple associated with lactation in: icd10cm
cracked nipple after delivery > cracked nipple associated with lactation in: icd10cm
inverted nipple postpartum > retracted nipple associated with lactation in: icd10cm
inverted nipple after childbirth > retracted nipple associated with lactation in: icd10cm
inverted nipple after delivery > retracted nipple associated with lactation in: icd10cm
anemia after delivery > anemia of the puerperium in: icd10cm
thyroiditis after childbirth > postpartum thyroiditis in: icd10cm
thyroiditis after delivery > postpartum thyroiditis in: icd10cm
cardiomyopathy after delivery > peripartum cardiomyopathy in: icd10cm
sepsis after delivery > puerperal sepsis in: icd10cm
peritonitis after childbirth > puerperal sepsis in: icd10cm
metritis after childbirth > endometritis following delivery in: icd10cm
puerperal wound infection > infection of obstetric surgical wound unspecified in: icd10cm
puerperal vaginitis > vaginitis following delivery in: icd10cm
puerperal cervicitis > cervicitis following delivery in: icd10cm
bladder infection postpartum > infection of bladder following delivery in: icd10cm
bladder infection after delivery > infection of bladder following delivery in: icd10cm
kidney infection postpartum > infection of kidney following delivery in: icd10cm
phlebitis after delivery > superficial thrombophlebitis in the puerperium in: icd10cm
deep vein thrombosis after childbirth > deep phlebothrombosis in the puerperium in: icd10cm
dvt after childbirth > deep phlebothrombosis in the puerperium in: icd10cm
phlegmasia after delivery > deep phlebothrombosis in the puerperium in: icd10cm
cerebral venous thrombosis after childbirth > cerebral venous thrombosis in the puerperium in: icd10cm
cerebral venous thrombosis after delivery > cerebral venous thrombosis in the puerperium in: icd10cm
varicose veins after childbirth > varicose veins of lower extremity in the puerperium in: icd10cm
blood clot lung after delivery > thromboembolism in the puerperium in: icd10cm
embolism after childbirth > thromboembolism in the puerperium in: icd10cm
air embolism after childbirth > air embolism in the puerperium in: icd10cm
amniotic embolism after delivery > amniotic fluid embolism in the puerperium in: icd10cm
septic embolism after childbirth > pyemic and septic embolism in the puerperium in: icd10cm
puerperal high blood pressure > unspecified maternal hypertension complicating the puerperium in: icd10cm
high blood pressure after childbirth > unspecified maternal hypertension complicating the puerperium in: icd10cm
hypertension postpartum > unspecified maternal hypertension complicating the puerperium in: icd10cm
hypertension after childbirth > unspecified maternal hypertension complicating the puerperium in: icd10cm
hypertension after delivery > unspecified maternal hypertension complicating the puerperium in: icd10cm
eclampsia after delivery > eclampsia complicating the puerperium in: icd10cm
puerperal convulsions > eclampsia complicating the puerperium in: icd10cm
convulsions postpartum > eclampsia complicating the puerperium in: icd10cm
convulsions after delivery > eclampsia complicating the puerperium in: icd10cm
preeclampsia after childbirth > unspecified pre-eclampsia complicating the puerperium in: icd10cm
preeclampsia after delivery > unspecified pre-eclampsia complicating the puerperium in: icd10cm
seizure disorder postpartum > diseases of the nervous system complicating the puerperium in: icd10cm
puerperal epilepsy > diseases of the nervous system complicating the puerperium in: icd10cm
epilepsy postpartum > diseases of the nervous system complicating the puerperium in: icd10cm
epilepsy after childbirth > diseases of the nervous system complicating the puerperium in: icd10cm
migraine postpartum > diseases of the nervous system complicating the puerperium in: icd10cm
migraine after childbirth > diseases of the nervous system complicating the puerperium in: icd10cm
puerperal anxiety > other mental disorders complicating the puerperium in: icd10cm
anxiety after childbirth > other mental disorders complicating the puerperium in: icd10cm
bipolar after delivery > other mental disorders complicating the puerperium in: icd10cm
smoker postpartum > smoking complicating the puerperium in: icd10cm
smoker after childbirth > smoking complicating the puerperium in: icd10cm
smoker after delivery > smoking complicating the puerperium in: icd10cm
heart failure postpartum > diseases of the circulatory system complicating the puerperium in: icd10cm
heart failure after childbirth > diseases of the circulatory system complicating the puerperium in: icd10cm
stroke postpartum > diseases of the circulatory system complicating the puerperium in: icd10cm
cerebral hemorrhage postpartum > diseases of the circulatory system complicating the puerperium in: icd10cm
cerebral hemorrhage after delivery > diseases of the circulatory system complicating the puerperium in: icd10cm
puerperal arrhythmia > diseases of the circulatory system complicating the puerperium in: icd10cm
arrhythmia after childbirth > diseases of the circulatory system complicating the puerperium in: icd10cm
puerperal asthma > diseases of the respiratory system complicating the puerperium in: icd10cm
asthma postpartum > diseases of the respiratory system complicating the puerperium in: icd10cm
asthma after childbirth > diseases of the respiratory system complicating the puerperium in: icd10cm
puerperal pneumonia > diseases of the respiratory system complicating the puerperium in: icd10cm
pneumonia after childbirth > diseases of the respiratory system complicating the puerperium in: icd10cm
hemorrhage late after childbirth > delayed and secondary postpartum hemorrhage in: icd10cm
clotting defect after childbirth > postpartum coagulation defects in: icd10cm
coagulopathy after delivery > postpartum coagulation defects in: icd10cm
puerperal dic > postpartum coagulation defects in: icd10cm
dic postpartum > postpartum coagulation defects in: icd10cm
dic after childbirth > postpartum coagulation defects in: icd10cm
tuberculosis after delivery > tuberculosis complicating the puerperium in: icd10cm
syphilis after childbirth > syphilis complicating the puerperium in: icd10cm
hepatitis after childbirth > viral hepatitis complicating the puerperium in: icd10cm
malaria postpartum > protozoal diseases complicating the puerperium in: icd10cm
malaria after childbirth > protozoal diseases complicating the puerperium in: icd10cm
hiv after childbirth > human immunodeficiency virus disease complicating the puerperium in: icd10cm
hiv after delivery > human immunodeficiency virus disease complicating the puerperium in: icd10cm
diabetes after childbirth > unspecified diabetes mellitus in the puerperium in: icd10cm
malnutrition after childbirth > malnutrition in the puerperium in: icd10cm
malnutrition after delivery > malnutrition in the puerperium in: icd10cm
puerperal perineal tear came apart > disruption of perineal obstetric wound in: icd10cm
perineal tear came apart after delivery > disruption of perineal obstetric wound in: icd10cm
subinvolution after childbirth > other complications of the puerperium in: icd10cm
subinvolution after delivery > other complications of the puerperium in: icd10cm
placental polyp after delivery > other complications of the puerperium in: icd10cm
inversion of uterus after delivery > postpartum inversion of uterus in: icd10cm
galactorrhea after delivery > galactorrhea in: icd10cm
puerperal engorgement > other disorders of breast associated with pregnancy and the puerperium in: icd10cm
engorgement postpartum > other disorders of breast associated with pregnancy and the puerperium in: icd10cm
engorgement after childbirth > other disorders of breast associated with pregnancy and the puerperium in: icd10cm
engorgement after delivery > other disorders of breast associated with pregnancy and the puerperium in: icd10cm
galactocele after childbirth > other disorders of lactation in: icd10cm
galactocele after delivery > other disorders of lactation in: icd10cm

# --- What is wrong, P to Z: tables3
residual of childbirth > sequelae of complication of pregnancy childbirth and the puerperium in: icd10cm
sequela obstetric complication > sequelae of complication of pregnancy childbirth and the puerperium in: icd10cm
late effect obstetric complication > sequelae of complication of pregnancy childbirth and the puerperium in: icd10cm
residual of obstetric complication > sequelae of complication of pregnancy childbirth and the puerperium in: icd10cm
aftereffects obstetric complication > sequelae of complication of pregnancy childbirth and the puerperium in: icd10cm
residual of delivery complication > sequelae of complication of pregnancy childbirth and the puerperium in: icd10cm
laceration vulva labor > first degree perineal laceration during delivery in: icd10cm
laceration vagina low labor > first degree perineal laceration during delivery in: icd10cm
torn vagina low during birth > first degree perineal laceration during delivery in: icd10cm
laceration pelvic floor labor > second degree perineal laceration during delivery in: icd10cm
tear anal sphincter childbirth > third degree perineal laceration during delivery unspecified in: icd10cm
laceration anal sphincter labor > third degree perineal laceration during delivery unspecified in: icd10cm
laceration cervix labor > obstetric laceration of cervix in: icd10cm
torn cervix during birth > obstetric laceration of cervix in: icd10cm
torn high vaginal during birth > obstetric high vaginal laceration alone in: icd10cm
torn vaginal wall during birth > obstetric high vaginal laceration alone in: icd10cm
torn vaginal sulcus during birth > obstetric high vaginal laceration alone in: icd10cm
tear urethra childbirth > other obstetric injury to pelvic organs in: icd10cm
laceration urethra labor > other obstetric injury to pelvic organs in: icd10cm
torn urethra during birth > other obstetric injury to pelvic organs in: icd10cm
tear bladder childbirth > other obstetric injury to pelvic organs in: icd10cm
laceration bladder labor > other obstetric injury to pelvic organs in: icd10cm
torn bladder during birth > other obstetric injury to pelvic organs in: icd10cm
laceration coccyx labor > obstetric damage to pelvic joints and ligaments in: icd10cm
torn coccyx during birth > obstetric damage to pelvic joints and ligaments in: icd10cm
tear pubic symphysis childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
laceration pubic symphysis labor > obstetric damage to pelvic joints and ligaments in: icd10cm
torn pubic symphysis during birth > obstetric damage to pelvic joints and ligaments in: icd10cm
tear broad ligament childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
laceration broad ligament labor > obstetric damage to pelvic joints and ligaments in: icd10cm
torn broad ligament during birth > obstetric damage to pelvic joints and ligaments in: icd10cm
tear uterus delivery > rupture of uterus during labor in: icd10cm
laceration uterus labor > rupture of uterus during labor in: icd10cm
torn uterus during birth > rupture of uterus during labor in: icd10cm
tear periurethral tissue childbirth > other specified trauma to perineum and vulva in: icd10cm
laceration periurethral tissue labor > other specified trauma to perineum and vulva in: icd10cm
torn periurethral tissue during birth > other specified trauma to perineum and vulva in: icd10cm
tear clitoris childbirth > other specified trauma to perineum and vulva in: icd10cm
laceration clitoris labor > other specified trauma to perineum and vulva in: icd10cm
torn clitoris during birth > other specified trauma to perineum and vulva in: icd10cm
thrombosis umbilical cord > labor and delivery complicated by vascular lesion of cord in: icd10cm
blood clot umbilical cord > labor and delivery complicated by vascular lesion of cord in: icd10cm

# --- What is wrong, P to Z: tables4

# --- What is wrong, P to Z: tables5
retention placenta > retained placenta without hemorrhage in: icd10cm
retention secundines > retained portions of placenta and membranes without hemorrhage in: icd10cm
retained secundines > retained portions of placenta and membranes without hemorrhage in: icd10cm
retention membranes > retained portions of placenta and membranes without hemorrhage in: icd10cm
retention dead ovum > blighted ovum and nonhydatidiform mole in: icd10cm
retained dead ovum > blighted ovum and nonhydatidiform mole in: icd10cm

# --- What is wrong, P to Z: words
android pelvis labor > obstructed labor due to pelvic inlet contraction in: icd10cm
anthropoid pelvis labor > obstructed labor due to pelvic inlet contraction in: icd10cm
superfetation > multiple gestation unspecified in: icd10cm
superfecundation > multiple gestation unspecified in: icd10cm

# --- What is wrong, P to Z: words2
symphyseal separation pregnancy > subluxation of symphysis in pregnancy in: icd10cm
symphysiolysis > subluxation of symphysis in pregnancy in: icd10cm
tocus > encounter for full-term uncomplicated delivery in: icd10cm
ventrofixation uterus pregnancy > maternal care for other abnormalities of gravid uterus in: icd10cm
vomitus matutinus > mild hyperemesis gravidarum in: icd10cm

# --- Main terms H to O: f7
late effect pregnancy complication > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
old childbirth > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
old pregnancy complication > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
residual pregnancy complication > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
long after childbirth > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
long after pregnancy complication > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
after-effects childbirth > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm
after-effects pregnancy complication > sequelae of complication of pregnancy  childbirth  and the puerperium in: icd10cm

# --- Main terms H to O: p1
anemia expecting > anemia complicating pregnancy in: icd10cm
low hemoglobin expecting > anemia complicating pregnancy in: icd10cm
iron deficiency gestation > anemia complicating pregnancy in: icd10cm
iron deficiency expecting > anemia complicating pregnancy in: icd10cm
sickle cell pregnancy > anemia complicating pregnancy in: icd10cm
sickle cell gestation > anemia complicating pregnancy in: icd10cm
sickle cell expecting > anemia complicating pregnancy in: icd10cm
thalassemia pregnancy > anemia complicating pregnancy in: icd10cm
thalassemia gestation > anemia complicating pregnancy in: icd10cm
thalassemia expecting > anemia complicating pregnancy in: icd10cm
anemia after delivery > anemia complicating the puerperium in: icd10cm
low hemoglobin after delivery > anemia complicating the puerperium in: icd10cm
anemia labor > anemia complicating childbirth in: icd10cm
thrombocytopenia gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
thrombocytopenia expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
low platelets pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
low platelets gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
low platelets expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
itp pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
itp gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
itp expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
bleeding disorder pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
bleeding disorder gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
hemophilia gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
hemophilia expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
von willebrand pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
von willebrand gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
von willebrand expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
clotting disorder pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
clotting disorder expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
thrombophilia gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
thrombophilia expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
factor v leiden pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
factor v leiden gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
factor v leiden expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
neutropenia pregnancy > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
neutropenia gestation > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
neutropenia expecting > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy in: icd10cm
thrombocytopenia puerperium > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
thrombocytopenia after childbirth > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
low platelets postpartum > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
low platelets after childbirth > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
bleeding disorder puerperium > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
bleeding disorder after delivery > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
bleeding disorder after childbirth > other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium in: icd10cm
obesity expecting > obesity complicating pregnancy  childbirth  and the puerperium in: icd10cm
overweight gestation > obesity complicating pregnancy  childbirth  and the puerperium in: icd10cm
overweight expecting > obesity complicating pregnancy  childbirth  and the puerperium in: icd10cm
fat expecting > obesity complicating pregnancy  childbirth  and the puerperium in: icd10cm
hypothyroidism gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hypothyroidism expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyperthyroidism gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyperthyroidism expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
thyroid gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
thyroid expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
goiter gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
goiter expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
graves gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
graves expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
cushing pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
cushing gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
cushing expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
addison pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
addison gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
addison expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyperlipidemia pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyperlipidemia gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyperlipidemia expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hypokalemia pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hypokalemia gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hypokalemia expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
dehydration pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
dehydration gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
dehydration expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
pcos pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
pcos gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
pcos expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyponatremia pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyponatremia gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
hyponatremia expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
metabolic disorder pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
metabolic disorder gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
metabolic disorder expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
phenylketonuria pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
phenylketonuria gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
phenylketonuria expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
cystic fibrosis pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
cystic fibrosis gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
cystic fibrosis expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
vitamin d deficiency pregnancy > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
vitamin d deficiency gestation > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
vitamin d deficiency expecting > other endocrine  nutritional and metabolic diseases complicating pregnancy  childbirth and the puerperium in: icd10cm
alcohol expecting > alcohol use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drinking pregnancy > alcohol use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drinking gestation > alcohol use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drinking expecting > alcohol use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug abuse pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug abuse gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug abuse expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug use expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug addiction pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug addiction gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
drug addiction expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
opioid addiction pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
opioid addiction gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
opioid addiction expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
heroin pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
heroin gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
heroin expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
cocaine pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
cocaine gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
cocaine expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
marijuana gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
marijuana expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
cannabis pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
cannabis gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
methamphetamine pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
methamphetamine gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
methamphetamine expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
opioid use gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
opioid use expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
methadone pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
methadone gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
methadone expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
substance abuse pregnancy > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
substance abuse gestation > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
substance abuse expecting > drug use complicating pregnancy  childbirth  and the puerperium in: icd10cm
smoker expecting > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
tobacco expecting > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
cigarettes pregnancy > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
cigarettes gestation > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
cigarettes expecting > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
nicotine pregnancy > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
nicotine gestation > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
nicotine expecting > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
vaping expecting > tobacco use disorder complicating pregnancy  childbirth  and the puerperium in: icd10cm
depression pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
depression gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
depression expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
anxiety pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
anxiety gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
anxiety expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bipolar pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bipolar gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bipolar expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
schizophrenia pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
schizophrenia gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
schizophrenia expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
panic pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
panic gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
panic expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
ptsd pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
ptsd gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
ptsd expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
anorexia pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
anorexia gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
anorexia expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bulimia pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bulimia gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bulimia expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
psychosis pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
psychosis gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
psychosis expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
mental disorder gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
mental disorder expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
adhd pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
adhd gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
adhd expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
ocd pregnancy > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
ocd gestation > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
ocd expecting > other mental disorders complicating pregnancy  childbirth  and the puerperium in: icd10cm
bipolar puerperium > other mental disorders complicating the puerperium in: icd10cm
schizophrenia puerperium > other mental disorders complicating the puerperium in: icd10cm
schizophrenia postpartum > other mental disorders complicating the puerperium in: icd10cm
schizophrenia after delivery > other mental disorders complicating the puerperium in: icd10cm
schizophrenia after childbirth > other mental disorders complicating the puerperium in: icd10cm
epilepsy gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
epilepsy expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
seizures gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
seizures expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
migraine gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
migraine expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
multiple sclerosis gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
multiple sclerosis expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
myasthenia pregnancy > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
myasthenia gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
myasthenia expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
neuropathy pregnancy > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
neuropathy gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
neuropathy expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
carpal tunnel gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
carpal tunnel expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
bell palsy gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
bell palsy expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
restless legs pregnancy > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
restless legs gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
restless legs expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
paraplegia pregnancy > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
paraplegia gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
paraplegia expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
narcolepsy pregnancy > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
narcolepsy gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
narcolepsy expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
sciatica nerve pregnancy > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
sciatica nerve gestation > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
sciatica nerve expecting > diseases of the nervous system complicating pregnancy  childbirth  and the puerperium in: icd10cm
heart disease gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
heart disease expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
mitral stenosis gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
mitral stenosis expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
cardiomyopathy gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
cardiomyopathy expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
heart failure gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
heart failure expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
arrhythmia gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
arrhythmia expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
atrial fibrillation gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
atrial fibrillation expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
palpitations heart pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
palpitations heart gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
palpitations heart expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
congenital heart pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
congenital heart gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
congenital heart expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
tachycardia pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
tachycardia gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
tachycardia expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
stroke gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
stroke expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
valve disease pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
valve disease gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
valve disease expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
myocardial infarction pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
myocardial infarction gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
myocardial infarction expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
heart attack pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
heart attack gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
heart attack expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
aneurysm pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
aneurysm gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
aneurysm expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
marfan gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
marfan expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
raynaud pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
raynaud gestation > diseases of the circulatory system complicating pregnancy in: icd10cm
raynaud expecting > diseases of the circulatory system complicating pregnancy in: icd10cm
stroke childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
myocardial infarction childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
cardiomyopathy hypertrophic childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
myocardial infarction puerperium > diseases of the circulatory system complicating the puerperium in: icd10cm
myocardial infarction after delivery > diseases of the circulatory system complicating the puerperium in: icd10cm
heart disease postpartum > diseases of the circulatory system complicating the puerperium in: icd10cm
heart disease after childbirth > diseases of the circulatory system complicating the puerperium in: icd10cm
asthma gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
asthma expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumonia gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumonia expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
bronchitis gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
bronchitis expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
copd gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
copd expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
sinusitis gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
sinusitis expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
respiratory disease expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
respiratory failure pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
respiratory failure gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
respiratory failure expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
rhinitis pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
rhinitis gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
rhinitis expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
cold common gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
cold common expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
hay fever pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
hay fever gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
hay fever expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumothorax pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumothorax gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumothorax expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
lung disease gestation > diseases of the respiratory system complicating pregnancy in: icd10cm
lung disease expecting > diseases of the respiratory system complicating pregnancy in: icd10cm
appendicitis gestation > diseases of the digestive system complicating pregnancy in: icd10cm
appendicitis expecting > diseases of the digestive system complicating pregnancy in: icd10cm
crohn gestation > diseases of the digestive system complicating pregnancy in: icd10cm
crohn expecting > diseases of the digestive system complicating pregnancy in: icd10cm
reflux gestation > diseases of the digestive system complicating pregnancy in: icd10cm
reflux expecting > diseases of the digestive system complicating pregnancy in: icd10cm
acid reflux pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
acid reflux gestation > diseases of the digestive system complicating pregnancy in: icd10cm
acid reflux expecting > diseases of the digestive system complicating pregnancy in: icd10cm
heartburn gestation > diseases of the digestive system complicating pregnancy in: icd10cm
heartburn expecting > diseases of the digestive system complicating pregnancy in: icd10cm
colitis gestation > diseases of the digestive system complicating pregnancy in: icd10cm
colitis expecting > diseases of the digestive system complicating pregnancy in: icd10cm
ulcerative colitis gestation > diseases of the digestive system complicating pregnancy in: icd10cm
gastritis pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
gastritis gestation > diseases of the digestive system complicating pregnancy in: icd10cm
gastritis expecting > diseases of the digestive system complicating pregnancy in: icd10cm
constipation gestation > diseases of the digestive system complicating pregnancy in: icd10cm
constipation expecting > diseases of the digestive system complicating pregnancy in: icd10cm
pancreatitis gestation > diseases of the digestive system complicating pregnancy in: icd10cm
pancreatitis expecting > diseases of the digestive system complicating pregnancy in: icd10cm
celiac pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
celiac gestation > diseases of the digestive system complicating pregnancy in: icd10cm
celiac expecting > diseases of the digestive system complicating pregnancy in: icd10cm
hernia gestation > diseases of the digestive system complicating pregnancy in: icd10cm
hernia expecting > diseases of the digestive system complicating pregnancy in: icd10cm
bowel obstruction gestation > diseases of the digestive system complicating pregnancy in: icd10cm
bowel obstruction expecting > diseases of the digestive system complicating pregnancy in: icd10cm
gastroparesis pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
gastroparesis gestation > diseases of the digestive system complicating pregnancy in: icd10cm
gastroparesis expecting > diseases of the digestive system complicating pregnancy in: icd10cm
toothache pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
toothache gestation > diseases of the digestive system complicating pregnancy in: icd10cm
toothache expecting > diseases of the digestive system complicating pregnancy in: icd10cm
hiatal hernia pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
hiatal hernia gestation > diseases of the digestive system complicating pregnancy in: icd10cm
hiatal hernia expecting > diseases of the digestive system complicating pregnancy in: icd10cm
gerd pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
gerd gestation > diseases of the digestive system complicating pregnancy in: icd10cm
gerd expecting > diseases of the digestive system complicating pregnancy in: icd10cm
irritable bowel pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
irritable bowel gestation > diseases of the digestive system complicating pregnancy in: icd10cm
irritable bowel expecting > diseases of the digestive system complicating pregnancy in: icd10cm
digestive expecting > diseases of the digestive system complicating pregnancy in: icd10cm
fatty liver gestation > liver and biliary tract disorders in pregnancy in: icd10cm
fatty liver expecting > liver and biliary tract disorders in pregnancy in: icd10cm
gallstones expecting > liver and biliary tract disorders in pregnancy in: icd10cm
gall stones pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
gall stones gestation > liver and biliary tract disorders in pregnancy in: icd10cm
gall stones expecting > liver and biliary tract disorders in pregnancy in: icd10cm
cholecystitis gestation > liver and biliary tract disorders in pregnancy in: icd10cm
cholecystitis expecting > liver and biliary tract disorders in pregnancy in: icd10cm
cholelithiasis gestation > liver and biliary tract disorders in pregnancy in: icd10cm
cholelithiasis expecting > liver and biliary tract disorders in pregnancy in: icd10cm
cirrhosis pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
cirrhosis gestation > liver and biliary tract disorders in pregnancy in: icd10cm
cirrhosis expecting > liver and biliary tract disorders in pregnancy in: icd10cm
hepatitis nonviral pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
hepatitis nonviral gestation > liver and biliary tract disorders in pregnancy in: icd10cm
hepatitis nonviral expecting > liver and biliary tract disorders in pregnancy in: icd10cm
jaundice pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
jaundice gestation > liver and biliary tract disorders in pregnancy in: icd10cm
jaundice expecting > liver and biliary tract disorders in pregnancy in: icd10cm
liver failure pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
liver failure gestation > liver and biliary tract disorders in pregnancy in: icd10cm
liver failure expecting > liver and biliary tract disorders in pregnancy in: icd10cm
elevated liver enzymes pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
elevated liver enzymes gestation > liver and biliary tract disorders in pregnancy in: icd10cm
elevated liver enzymes expecting > liver and biliary tract disorders in pregnancy in: icd10cm
cholestasis gestation > liver and biliary tract disorders in pregnancy in: icd10cm
cholestasis expecting > liver and biliary tract disorders in pregnancy in: icd10cm
itching cholestasis > intrahepatic cholestasis of pregnancy in: icd10cm
eczema gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
eczema expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
dermatitis pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
dermatitis gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
dermatitis expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
psoriasis gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
psoriasis expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
acne gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
acne expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
cellulitis pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
cellulitis gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
cellulitis expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
hives pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
hives gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
hives expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
melasma expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
chloasma pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
chloasma gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
chloasma expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
itchy skin pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
itchy skin gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
itchy skin expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
rash gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
rash expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
skin disease expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
stretch marks pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
stretch marks gestation > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
stretch marks expecting > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
abnormal glucose tolerance pregnancy > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
abnormal glucose tolerance gestation > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
abnormal glucose tolerance expecting > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
abnormal glucose expecting > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
borderline glucose pregnancy > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
borderline glucose gestation > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
borderline glucose expecting > abnormal glucose complicating pregnancy  childbirth and the puerperium in: icd10cm
group b strep positive pregnancy > streptococcus b carrier state complicating pregnancy  childbirth and the puerperium in: icd10cm
gbs colonized pregnancy > streptococcus b carrier state complicating pregnancy  childbirth and the puerperium in: icd10cm
strep b colonized pregnancy > streptococcus b carrier state complicating pregnancy  childbirth and the puerperium in: icd10cm
strep b positive pregnancy > streptococcus b carrier state complicating pregnancy  childbirth and the puerperium in: icd10cm
gastric bypass expecting > bariatric surgery status complicating pregnancy  childbirth and the puerperium in: icd10cm
gastric band expecting > bariatric surgery status complicating pregnancy  childbirth and the puerperium in: icd10cm
sleeve gastrectomy pregnancy > bariatric surgery status complicating pregnancy  childbirth and the puerperium in: icd10cm
sleeve gastrectomy gestation > bariatric surgery status complicating pregnancy  childbirth and the puerperium in: icd10cm
sleeve gastrectomy expecting > bariatric surgery status complicating pregnancy  childbirth and the puerperium in: icd10cm
back pain gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
back pain expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
low back pain pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
lupus pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
lupus gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
lupus expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
arthritis pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
arthritis gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
arthritis expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
scoliosis pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
scoliosis gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
scoliosis expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
kidney disease pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
kidney disease gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
kidney disease expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
endometriosis pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
endometriosis gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
endometriosis expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
hearing loss pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
hearing loss gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
hearing loss expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
cough pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
cough gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
cough expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
joint pain pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
joint pain gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
joint pain expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
syncope pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
syncope gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
syncope expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
dizziness pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
dizziness gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
dizziness expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
edema lungs pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
edema lungs gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
edema lungs expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
nosebleeds pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
nosebleeds gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
nosebleeds expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
allergy pregnancy > other specified diseases and conditions complicating pregnancy in: icd10cm
allergy gestation > other specified diseases and conditions complicating pregnancy in: icd10cm
allergy expecting > other specified diseases and conditions complicating pregnancy in: icd10cm
tuberculosis expecting > tuberculosis complicating pregnancy in: icd10cm
syphilis expecting > syphilis complicating pregnancy in: icd10cm
gonococcal pregnancy > gonorrhea complicating pregnancy in: icd10cm
gonococcal gestation > gonorrhea complicating pregnancy in: icd10cm
gonococcal expecting > gonorrhea complicating pregnancy in: icd10cm
chlamydia gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
chlamydia expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital herpes gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital herpes expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
trichomoniasis pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
trichomoniasis gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
trichomoniasis expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital warts gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital warts expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
hpv pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
hpv gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
hpv expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
std pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
std gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
std expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
venereal disease pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
venereal disease gestation > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
venereal disease expecting > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
hepatitis a pregnancy > viral hepatitis complicating pregnancy in: icd10cm
hepatitis a gestation > viral hepatitis complicating pregnancy in: icd10cm
hepatitis a expecting > viral hepatitis complicating pregnancy in: icd10cm
hepatitis b gestation > viral hepatitis complicating pregnancy in: icd10cm
hepatitis b expecting > viral hepatitis complicating pregnancy in: icd10cm
hepatitis c gestation > viral hepatitis complicating pregnancy in: icd10cm
hepatitis c expecting > viral hepatitis complicating pregnancy in: icd10cm
viral hepatitis expecting > viral hepatitis complicating pregnancy in: icd10cm
hep b expecting > viral hepatitis complicating pregnancy in: icd10cm
hep c pregnancy > viral hepatitis complicating pregnancy in: icd10cm
hep c expecting > viral hepatitis complicating pregnancy in: icd10cm
influenza pregnancy > other viral diseases complicating pregnancy in: icd10cm
influenza gestation > other viral diseases complicating pregnancy in: icd10cm
influenza expecting > other viral diseases complicating pregnancy in: icd10cm
covid gestation > other viral diseases complicating pregnancy in: icd10cm
covid expecting > other viral diseases complicating pregnancy in: icd10cm
covid-19 pregnancy > other viral diseases complicating pregnancy in: icd10cm
covid-19 gestation > other viral diseases complicating pregnancy in: icd10cm
covid-19 expecting > other viral diseases complicating pregnancy in: icd10cm
coronavirus pregnancy > other viral diseases complicating pregnancy in: icd10cm
coronavirus gestation > other viral diseases complicating pregnancy in: icd10cm
coronavirus expecting > other viral diseases complicating pregnancy in: icd10cm
chickenpox expecting > other viral diseases complicating pregnancy in: icd10cm
varicella gestation > other viral diseases complicating pregnancy in: icd10cm
varicella expecting > other viral diseases complicating pregnancy in: icd10cm
rubella gestation > other viral diseases complicating pregnancy in: icd10cm
rubella expecting > other viral diseases complicating pregnancy in: icd10cm
measles gestation > other viral diseases complicating pregnancy in: icd10cm
measles expecting > other viral diseases complicating pregnancy in: icd10cm
mumps gestation > other viral diseases complicating pregnancy in: icd10cm
mumps expecting > other viral diseases complicating pregnancy in: icd10cm
cmv gestation > other viral diseases complicating pregnancy in: icd10cm
cmv expecting > other viral diseases complicating pregnancy in: icd10cm
parvovirus gestation > other viral diseases complicating pregnancy in: icd10cm
parvovirus expecting > other viral diseases complicating pregnancy in: icd10cm
fifth disease pregnancy > other viral diseases complicating pregnancy in: icd10cm
fifth disease gestation > other viral diseases complicating pregnancy in: icd10cm
fifth disease expecting > other viral diseases complicating pregnancy in: icd10cm
zika gestation > other viral diseases complicating pregnancy in: icd10cm
zika expecting > other viral diseases complicating pregnancy in: icd10cm
shingles gestation > other viral diseases complicating pregnancy in: icd10cm
shingles expecting > other viral diseases complicating pregnancy in: icd10cm
herpes simplex pregnancy > other viral diseases complicating pregnancy in: icd10cm
herpes simplex gestation > other viral diseases complicating pregnancy in: icd10cm
herpes simplex expecting > other viral diseases complicating pregnancy in: icd10cm
mononucleosis pregnancy > other viral diseases complicating pregnancy in: icd10cm
mononucleosis gestation > other viral diseases complicating pregnancy in: icd10cm
mononucleosis expecting > other viral diseases complicating pregnancy in: icd10cm
dengue pregnancy > other viral diseases complicating pregnancy in: icd10cm
dengue gestation > other viral diseases complicating pregnancy in: icd10cm
dengue expecting > other viral diseases complicating pregnancy in: icd10cm
cold sores pregnancy > other viral diseases complicating pregnancy in: icd10cm
cold sores gestation > other viral diseases complicating pregnancy in: icd10cm
cold sores expecting > other viral diseases complicating pregnancy in: icd10cm
malaria gestation > protozoal diseases complicating pregnancy in: icd10cm
malaria expecting > protozoal diseases complicating pregnancy in: icd10cm
toxoplasmosis gestation > protozoal diseases complicating pregnancy in: icd10cm
toxoplasmosis expecting > protozoal diseases complicating pregnancy in: icd10cm
toxoplasma expecting > protozoal diseases complicating pregnancy in: icd10cm
amebiasis pregnancy > protozoal diseases complicating pregnancy in: icd10cm
amebiasis gestation > protozoal diseases complicating pregnancy in: icd10cm
amebiasis expecting > protozoal diseases complicating pregnancy in: icd10cm
giardia pregnancy > protozoal diseases complicating pregnancy in: icd10cm
giardia gestation > protozoal diseases complicating pregnancy in: icd10cm
giardia expecting > protozoal diseases complicating pregnancy in: icd10cm
leishmaniasis pregnancy > protozoal diseases complicating pregnancy in: icd10cm
leishmaniasis gestation > protozoal diseases complicating pregnancy in: icd10cm
leishmaniasis expecting > protozoal diseases complicating pregnancy in: icd10cm
aids expecting > human immunodeficiency virus  disease complicating pregnancy in: icd10cm
lyme gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
lyme expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
listeria gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
sepsis pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
sepsis gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
sepsis expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
candidiasis pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
candidiasis gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
candidiasis expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
yeast pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
yeast gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
yeast expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
thrush gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
worms gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
worms expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
scabies gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
scabies expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
strep throat pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
strep throat gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
strep throat expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
salmonella pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
salmonella gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
salmonella expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
mrsa pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
mrsa gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
mrsa expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
lice pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
lice gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
lice expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
fungal infection pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
fungal infection gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
fungal infection expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
ringworm pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
ringworm gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
ringworm expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
listeriosis pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
listeriosis gestation > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
listeriosis expecting > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
leukemia gestation > malignant neoplasm complicating pregnancy in: icd10cm
leukemia expecting > malignant neoplasm complicating pregnancy in: icd10cm
lymphoma gestation > malignant neoplasm complicating pregnancy in: icd10cm
lymphoma expecting > malignant neoplasm complicating pregnancy in: icd10cm
melanoma gestation > malignant neoplasm complicating pregnancy in: icd10cm
melanoma expecting > malignant neoplasm complicating pregnancy in: icd10cm
carcinoma expecting > malignant neoplasm complicating pregnancy in: icd10cm
cervical cancer gestation > malignant neoplasm complicating pregnancy in: icd10cm
malignancy expecting > malignant neoplasm complicating pregnancy in: icd10cm
injury expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car accident gestation > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car accident expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car crash pregnancy > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car crash gestation > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
car crash expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fall gestation > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fall expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fracture gestation > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
fracture expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
broken bone pregnancy > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
trauma expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
overdose expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
burn gestation > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
burn expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
concussion pregnancy > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
concussion gestation > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
concussion expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
wound expecting > injury  poisoning and certain other consequences of external causes complicating pregnancy in: icd10cm
hit by partner pregnancy > physical abuse complicating pregnancy in: icd10cm
essential hypertension gestation > pre-existing essential hypertension complicating pregnancy in: icd10cm
essential hypertension expecting > pre-existing essential hypertension complicating pregnancy in: icd10cm
chronic hypertension pregnancy > pre-existing essential hypertension complicating pregnancy in: icd10cm
chronic hypertension gestation > pre-existing essential hypertension complicating pregnancy in: icd10cm
chronic hypertension expecting > pre-existing essential hypertension complicating pregnancy in: icd10cm
preexisting hypertension pregnancy > pre-existing essential hypertension complicating pregnancy in: icd10cm
preexisting hypertension gestation > pre-existing essential hypertension complicating pregnancy in: icd10cm
preexisting hypertension expecting > pre-existing essential hypertension complicating pregnancy in: icd10cm
hypertension before pregnancy > pre-existing essential hypertension complicating pregnancy in: icd10cm
hypertension before gestation > pre-existing essential hypertension complicating pregnancy in: icd10cm
hypertension before expecting > pre-existing essential hypertension complicating pregnancy in: icd10cm
type 1 diabetes expecting > pre-existing type 1 diabetes mellitus  in pregnancy in: icd10cm
juvenile diabetes expecting > pre-existing type 1 diabetes mellitus  in pregnancy in: icd10cm
type 2 diabetes expecting > pre-existing type 2 diabetes mellitus  in pregnancy in: icd10cm
adult onset diabetes expecting > pre-existing type 2 diabetes mellitus  in pregnancy in: icd10cm
diabetes preexisting > unspecified pre-existing diabetes mellitus in pregnancy in: icd10cm
pregestational diabetes pregnancy > unspecified pre-existing diabetes mellitus in pregnancy in: icd10cm
pregestational diabetes > unspecified pre-existing diabetes mellitus in pregnancy in: icd10cm
malnutrition expecting > malnutrition in pregnancy in: icd10cm
malnourished expecting > malnutrition in pregnancy in: icd10cm
vitamin deficiency gestation > malnutrition in pregnancy in: icd10cm
vitamin deficiency expecting > malnutrition in pregnancy in: icd10cm
nutritional deficiency pregnancy > malnutrition in pregnancy in: icd10cm
nutritional deficiency gestation > malnutrition in pregnancy in: icd10cm
nutritional deficiency expecting > malnutrition in pregnancy in: icd10cm
dvt gestation > deep phlebothrombosis in pregnancy in: icd10cm
dvt expecting > deep phlebothrombosis in pregnancy in: icd10cm
deep vein thrombosis gestation > deep phlebothrombosis in pregnancy in: icd10cm
deep vein thrombosis expecting > deep phlebothrombosis in pregnancy in: icd10cm
leg clot gestation > deep phlebothrombosis in pregnancy in: icd10cm
leg clot expecting > deep phlebothrombosis in pregnancy in: icd10cm
blood clot leg gestation > deep phlebothrombosis in pregnancy in: icd10cm
hemorrhoids expecting > hemorrhoids in pregnancy in: icd10cm
cerebral vein thrombosis expecting > cerebral venous thrombosis in pregnancy in: icd10cm
sinus thrombosis brain expecting > cerebral venous thrombosis in pregnancy in: icd10cm
vulvar varices expecting > genital varices in pregnancy in: icd10cm
uti expecting > unspecified infection of urinary tract in pregnancy in: icd10cm
bladder infection expecting > infections of bladder in pregnancy in: icd10cm
cystitis expecting > infections of bladder in pregnancy in: icd10cm
kidney infection expecting > infections of kidney in pregnancy in: icd10cm
pyelonephritis expecting > infections of kidney in pregnancy in: icd10cm
pyelitis expecting > infections of kidney in pregnancy in: icd10cm
vaginitis gestation > infection of other part of genital tract in pregnancy in: icd10cm
vaginitis expecting > infection of other part of genital tract in pregnancy in: icd10cm
vaginal infection pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
vaginal infection gestation > infection of other part of genital tract in pregnancy in: icd10cm
vaginal infection expecting > infection of other part of genital tract in pregnancy in: icd10cm
bacterial vaginosis gestation > infection of other part of genital tract in pregnancy in: icd10cm
bacterial vaginosis expecting > infection of other part of genital tract in pregnancy in: icd10cm
cervicitis gestation > infection of other part of genital tract in pregnancy in: icd10cm
cervicitis expecting > infection of other part of genital tract in pregnancy in: icd10cm
bv pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
bv gestation > infection of other part of genital tract in pregnancy in: icd10cm
bv expecting > infection of other part of genital tract in pregnancy in: icd10cm
kidney disease expecting > pregnancy related renal disease in: icd10cm
renal failure gestation > pregnancy related renal disease in: icd10cm
renal failure expecting > pregnancy related renal disease in: icd10cm
hydronephrosis gestation > pregnancy related renal disease in: icd10cm
hydronephrosis expecting > pregnancy related renal disease in: icd10cm
nephritis gestation > pregnancy related renal disease in: icd10cm
nephritis expecting > pregnancy related renal disease in: icd10cm
headache pregnancy > other specified pregnancy related conditions in: icd10cm
headache gestation > other specified pregnancy related conditions in: icd10cm
headache expecting > other specified pregnancy related conditions in: icd10cm
abdominal pain pregnancy > other specified pregnancy related conditions in: icd10cm
abdominal pain gestation > other specified pregnancy related conditions in: icd10cm
abdominal pain expecting > other specified pregnancy related conditions in: icd10cm
stomach pain pregnancy > other specified pregnancy related conditions in: icd10cm
stomach pain gestation > other specified pregnancy related conditions in: icd10cm
stomach pain expecting > other specified pregnancy related conditions in: icd10cm
pelvic pain gestation > other specified pregnancy related conditions in: icd10cm
pelvic pain expecting > other specified pregnancy related conditions in: icd10cm
cramping pregnancy > other specified pregnancy related conditions in: icd10cm
cramping gestation > other specified pregnancy related conditions in: icd10cm
cramping expecting > other specified pregnancy related conditions in: icd10cm
leg cramps pregnancy > other specified pregnancy related conditions in: icd10cm
leg cramps gestation > other specified pregnancy related conditions in: icd10cm
insomnia pregnancy > other specified pregnancy related conditions in: icd10cm
insomnia gestation > other specified pregnancy related conditions in: icd10cm
insomnia expecting > other specified pregnancy related conditions in: icd10cm
round ligament pain gestation > other specified pregnancy related conditions in: icd10cm
round ligament pain expecting > other specified pregnancy related conditions in: icd10cm
discharge vaginal pregnancy > other specified pregnancy related conditions in: icd10cm
discharge vaginal gestation > other specified pregnancy related conditions in: icd10cm
discharge vaginal expecting > other specified pregnancy related conditions in: icd10cm
pruritus pregnancy > other specified pregnancy related conditions in: icd10cm
pruritus gestation > other specified pregnancy related conditions in: icd10cm
pruritus expecting > other specified pregnancy related conditions in: icd10cm
swelling face pregnancy > other specified pregnancy related conditions in: icd10cm
swelling face gestation > other specified pregnancy related conditions in: icd10cm
swelling face expecting > other specified pregnancy related conditions in: icd10cm
fatigue expecting > pregnancy related exhaustion and fatigue in: icd10cm
tired expecting > pregnancy related exhaustion and fatigue in: icd10cm
fundal height pregnancy > uterine size-date discrepancy complicating pregnancy in: icd10cm
fundal height > uterine size-date discrepancy complicating pregnancy in: icd10cm
itchy bumps belly > pruritic urticarial papules and plaques of pregnancy in: icd10cm
numb hands pregnancy > pregnancy related peripheral neuritis in: icd10cm
numb hands gestation > pregnancy related peripheral neuritis in: icd10cm
numb hands expecting > pregnancy related peripheral neuritis in: icd10cm
tingling hands pregnancy > pregnancy related peripheral neuritis in: icd10cm
tingling hands gestation > pregnancy related peripheral neuritis in: icd10cm
tingling hands expecting > pregnancy related peripheral neuritis in: icd10cm
pubic symphysis subluxation > subluxation of symphysis  in pregnancy in: icd10cm
symphysis pubis pain > subluxation of symphysis  in pregnancy in: icd10cm
spd pubic > subluxation of symphysis  in pregnancy in: icd10cm
retroverted uterus pregnancy > maternal care for other abnormalities of gravid uterus in: icd10cm
retroverted uterus gestation > maternal care for other abnormalities of gravid uterus in: icd10cm
retroverted uterus expecting > maternal care for other abnormalities of gravid uterus in: icd10cm
prolapse uterus pregnancy > maternal care for other abnormalities of gravid uterus in: icd10cm
prolapse uterus gestation > maternal care for other abnormalities of gravid uterus in: icd10cm
prolapse uterus expecting > maternal care for other abnormalities of gravid uterus in: icd10cm
incarcerated uterus pregnancy > maternal care for other abnormalities of gravid uterus in: icd10cm
incarcerated uterus gestation > maternal care for other abnormalities of gravid uterus in: icd10cm
incarcerated uterus expecting > maternal care for other abnormalities of gravid uterus in: icd10cm
bicornuate uterus gestation > maternal care for congenital malformation of uterus in: icd10cm
bicornuate uterus expecting > maternal care for congenital malformation of uterus in: icd10cm
double uterus gestation > maternal care for congenital malformation of uterus in: icd10cm
double uterus expecting > maternal care for congenital malformation of uterus in: icd10cm
septate uterus pregnancy > maternal care for congenital malformation of uterus in: icd10cm
septate uterus gestation > maternal care for congenital malformation of uterus in: icd10cm
septate uterus expecting > maternal care for congenital malformation of uterus in: icd10cm
unicornuate uterus pregnancy > maternal care for congenital malformation of uterus in: icd10cm
unicornuate uterus gestation > maternal care for congenital malformation of uterus in: icd10cm
unicornuate uterus expecting > maternal care for congenital malformation of uterus in: icd10cm
arcuate uterus pregnancy > maternal care for congenital malformation of uterus in: icd10cm
arcuate uterus gestation > maternal care for congenital malformation of uterus in: icd10cm
arcuate uterus expecting > maternal care for congenital malformation of uterus in: icd10cm
didelphys uterus pregnancy > maternal care for congenital malformation of uterus in: icd10cm
didelphys uterus gestation > maternal care for congenital malformation of uterus in: icd10cm
didelphys uterus expecting > maternal care for congenital malformation of uterus in: icd10cm
fibroids gestation > maternal care for benign tumor of corpus uteri in: icd10cm
fibroids expecting > maternal care for benign tumor of corpus uteri in: icd10cm
myoma gestation > maternal care for benign tumor of corpus uteri in: icd10cm
myoma expecting > maternal care for benign tumor of corpus uteri in: icd10cm
cervical polyp gestation > maternal care for other abnormalities of cervix in: icd10cm
cervical polyp expecting > maternal care for other abnormalities of cervix in: icd10cm
cervical dysplasia gestation > maternal care for other abnormalities of cervix in: icd10cm
cervical dysplasia expecting > maternal care for other abnormalities of cervix in: icd10cm
cervical stenosis gestation > maternal care for other abnormalities of cervix in: icd10cm
cervical stenosis expecting > maternal care for other abnormalities of cervix in: icd10cm
cervical cancer scar pregnancy > maternal care for other abnormalities of cervix in: icd10cm
cervical cancer scar gestation > maternal care for other abnormalities of cervix in: icd10cm
cervical cancer scar expecting > maternal care for other abnormalities of cervix in: icd10cm
leep pregnancy > maternal care for other abnormalities of cervix in: icd10cm
leep gestation > maternal care for other abnormalities of cervix in: icd10cm
leep expecting > maternal care for other abnormalities of cervix in: icd10cm
cone biopsy pregnancy > maternal care for other abnormalities of cervix in: icd10cm
cone biopsy gestation > maternal care for other abnormalities of cervix in: icd10cm
cone biopsy expecting > maternal care for other abnormalities of cervix in: icd10cm
vaginal septum gestation > maternal care for abnormality of vagina in: icd10cm
vaginal septum expecting > maternal care for abnormality of vagina in: icd10cm
vaginal stenosis gestation > maternal care for abnormality of vagina in: icd10cm
vaginal stenosis expecting > maternal care for abnormality of vagina in: icd10cm
vaginal cyst pregnancy > maternal care for abnormality of vagina in: icd10cm
vaginal cyst gestation > maternal care for abnormality of vagina in: icd10cm
vaginal cyst expecting > maternal care for abnormality of vagina in: icd10cm
vulvar cyst pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
vulvar cyst gestation > maternal care for abnormality of vulva and perineum in: icd10cm
vulvar cyst expecting > maternal care for abnormality of vulva and perineum in: icd10cm
rigid perineum pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
rigid perineum gestation > maternal care for abnormality of vulva and perineum in: icd10cm
rigid perineum expecting > maternal care for abnormality of vulva and perineum in: icd10cm
genital mutilation pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
genital mutilation gestation > maternal care for abnormality of vulva and perineum in: icd10cm
genital mutilation expecting > maternal care for abnormality of vulva and perineum in: icd10cm
ovarian cyst gestation > maternal care for other abnormalities of pelvic organs in: icd10cm
ovarian cyst expecting > maternal care for other abnormalities of pelvic organs in: icd10cm
ovary tumor gestation > maternal care for other abnormalities of pelvic organs in: icd10cm
ovary tumor expecting > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic mass pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic mass gestation > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic mass expecting > maternal care for other abnormalities of pelvic organs in: icd10cm
cystocele gestation > maternal care for other abnormalities of pelvic organs in: icd10cm
cystocele expecting > maternal care for other abnormalities of pelvic organs in: icd10cm
rectocele gestation > maternal care for other abnormalities of pelvic organs in: icd10cm
rectocele expecting > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic floor repair gestation > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic floor repair expecting > maternal care for other abnormalities of pelvic organs in: icd10cm
repeat cesarean pregnancy > maternal care for scar from previous cesarean delivery in: icd10cm
repeat cesarean delivery > maternal care for scar from previous cesarean delivery in: icd10cm
down syndrome fetus > maternal care for  chromosomal abnormality in fetus in: icd10cm
trisomy fetus > maternal care for  chromosomal abnormality in fetus in: icd10cm
anencephaly fetus > maternal care for suspected central nervous system malformation in fetus in: icd10cm
brain malformation fetus > maternal care for suspected central nervous system malformation in fetus in: icd10cm
congenital heart fetus > maternal care for other suspected fetal abnormality fetal cardiac anomalies in: icd10cm
fetal bradycardia > maternal care for abnormalities of the fetal heart rate or rhythm in: icd10cm
fetal tachycardia > maternal care for abnormalities of the fetal heart rate or rhythm in: icd10cm
fetal arrhythmia > maternal care for abnormalities of the fetal heart rate or rhythm in: icd10cm
big fetus womb > maternal care for excessive fetal growth in: icd10cm
large fetus pregnancy > maternal care for excessive fetal growth in: icd10cm
large fetus womb > maternal care for excessive fetal growth in: icd10cm
macrosomic baby pregnancy > maternal care for excessive fetal growth in: icd10cm
macrosomic baby > maternal care for excessive fetal growth in: icd10cm
fgr mother > maternal care for other known or suspected poor fetal growth in: icd10cm
fgr pregnancy > maternal care for other known or suspected poor fetal growth in: icd10cm
small fetus mother > maternal care for other known or suspected poor fetal growth in: icd10cm
small fetus pregnancy > maternal care for other known or suspected poor fetal growth in: icd10cm
small for dates mother > maternal care for other known or suspected poor fetal growth in: icd10cm
fetal demise > maternal care for intrauterine death in: icd10cm
dead fetus > maternal care for intrauterine death in: icd10cm
blighted ovum dead embryo retained > missed abortion in: icd10cm
dead embryo retained > missed abortion in: icd10cm
previous stillbirth pregnancy > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
previous stillbirth gestation > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
previous stillbirth expecting > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
history stillbirth expecting > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
history miscarriage pregnancy > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
history miscarriage gestation > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
history miscarriage expecting > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
previous preeclampsia pregnancy > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
previous preeclampsia gestation > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
previous preeclampsia expecting > supervision of pregnancy with other poor reproductive or obstetric history in: icd10cm
history preterm labor pregnant > supervision of pregnancy with history of pre-term labor in: icd10cm
history premature birth pregnant > supervision of pregnancy with history of pre-term labor in: icd10cm
history preterm birth pregnant > supervision of pregnancy with history of pre-term labor in: icd10cm
older first > supervision of elderly primigravida in: icd10cm
older primigravida pregnancy > supervision of elderly primigravida in: icd10cm
elderly first > supervision of elderly primigravida in: icd10cm
advanced maternal age first > supervision of elderly primigravida in: icd10cm
over 35 first > supervision of elderly primigravida in: icd10cm
over 35 primigravida > supervision of elderly primigravida in: icd10cm
over 35 multigravida > supervision of elderly multigravida in: icd10cm
teen mother > supervision of young primigravida in: icd10cm
teen primigravida > supervision of young primigravida in: icd10cm
teenage primigravida > supervision of young primigravida in: icd10cm
ivf expecting > supervision of pregnancy resulting from assisted reproductive technology in: icd10cm
premature contractions no delivery > preterm labor without delivery in: icd10cm
premature contractions undelivered > preterm labor without delivery in: icd10cm
early contractions no delivery > preterm labor without delivery in: icd10cm
early labor no delivery > preterm labor without delivery in: icd10cm
poor contractions labor > primary inadequate contractions in: icd10cm
weak contractions labor > primary inadequate contractions in: icd10cm
weak contractions > primary inadequate contractions in: icd10cm
primary inertia > primary inadequate contractions in: icd10cm
secondary labor > secondary uterine inertia in: icd10cm
stalled inertia > secondary uterine inertia in: icd10cm
arrest of descent > secondary uterine inertia in: icd10cm
weak labor > other uterine inertia in: icd10cm
sluggish labor > other uterine inertia in: icd10cm
inertia uterus labor > other uterine inertia in: icd10cm
precipitate delivery > precipitate labor in: icd10cm
precipitous birth > precipitate labor in: icd10cm
rapid birth > precipitate labor in: icd10cm
constriction ring > hypertonic  incoordinate  and prolonged uterine contractions in: icd10cm
tetanic labor > hypertonic  incoordinate  and prolonged uterine contractions in: icd10cm
hypertonic labor > hypertonic  incoordinate  and prolonged uterine contractions in: icd10cm
incoordinate labor > hypertonic  incoordinate  and prolonged uterine contractions in: icd10cm
slow dilation > prolonged first stage in: icd10cm
long pushing > prolonged second stage in: icd10cm
slow pushing > prolonged second stage in: icd10cm
pushing prolonged > prolonged second stage in: icd10cm
pushing too long > prolonged second stage in: icd10cm
pushing hours > prolonged second stage in: icd10cm
mentum presentation obstructed > obstructed labor due to face presentation in: icd10cm
mentum presentation labor > obstructed labor due to face presentation in: icd10cm
face presentation obstructed > obstructed labor due to face presentation in: icd10cm
face presentation labor > obstructed labor due to face presentation in: icd10cm
deep transverse arrest labor > obstructed labor due to incomplete rotation of fetal head in: icd10cm
sunny side up delivery > obstructed labor due to incomplete rotation of fetal head in: icd10cm
posterior baby > obstructed labor due to incomplete rotation of fetal head in: icd10cm
cephalopelvic disproportion > obstructed labor due to fetopelvic disproportion  unspecified in: icd10cm
fetopelvic disproportion > obstructed labor due to fetopelvic disproportion  unspecified in: icd10cm
head too big pelvis > obstructed labor due to fetopelvic disproportion  unspecified in: icd10cm
cord strangling > labor and delivery complicated by cord around neck  with compression in: icd10cm
cord tight around neck > labor and delivery complicated by cord around neck  with compression in: icd10cm
nuchal cord no compression > labor and delivery complicated by cord around neck  without compression in: icd10cm
kinked cord labor > labor and delivery complicated by other cord entanglement  with compression in: icd10cm
kinked cord delivery > labor and delivery complicated by other cord entanglement  with compression in: icd10cm
thrombosis umbilical cord delivery > labor and delivery complicated by vascular lesion of cord in: icd10cm
thrombosis cord delivery > labor and delivery complicated by vascular lesion of cord in: icd10cm
skidmark birth > first degree perineal laceration during delivery in: icd10cm
skidmark childbirth > first degree perineal laceration during delivery in: icd10cm
skidmark perineal > first degree perineal laceration during delivery in: icd10cm
vaginal skin birth > first degree perineal laceration during delivery in: icd10cm
vaginal skin childbirth > first degree perineal laceration during delivery in: icd10cm
periurethral tear birth > first degree perineal laceration during delivery in: icd10cm
periurethral tear childbirth > first degree perineal laceration during delivery in: icd10cm
periurethral tear perineal > first degree perineal laceration during delivery in: icd10cm
superficial perineal tear delivery > first degree perineal laceration during delivery in: icd10cm
superficial perineal tear perineal > first degree perineal laceration during delivery in: icd10cm
skidmark tear > first degree perineal laceration during delivery in: icd10cm
cervix laceration birth > obstetric laceration of cervix in: icd10cm
cervix laceration delivery > obstetric laceration of cervix in: icd10cm
cervical tear birth > obstetric laceration of cervix in: icd10cm
cervical tear delivery > obstetric laceration of cervix in: icd10cm
cervical tear childbirth > obstetric laceration of cervix in: icd10cm
cervical tear labor > obstetric laceration of cervix in: icd10cm
cervical laceration birth > obstetric laceration of cervix in: icd10cm
cervical laceration labor > obstetric laceration of cervix in: icd10cm
vagina tear delivery > obstetric high vaginal laceration alone in: icd10cm
vagina tear labor > obstetric high vaginal laceration alone in: icd10cm
vagina tear high > obstetric high vaginal laceration alone in: icd10cm
vaginal vault tear birth > obstetric high vaginal laceration alone in: icd10cm
vaginal vault tear childbirth > obstetric high vaginal laceration alone in: icd10cm
bladder tear birth > other obstetric injury to pelvic organs in: icd10cm
bladder tear cesarean > other obstetric injury to pelvic organs in: icd10cm
bladder injury birth > other obstetric injury to pelvic organs in: icd10cm
bladder injury cesarean > other obstetric injury to pelvic organs in: icd10cm
bladder laceration birth > other obstetric injury to pelvic organs in: icd10cm
bladder laceration delivery > other obstetric injury to pelvic organs in: icd10cm
bladder laceration cesarean > other obstetric injury to pelvic organs in: icd10cm
urethra tear birth > other obstetric injury to pelvic organs in: icd10cm
urethra tear cesarean > other obstetric injury to pelvic organs in: icd10cm
urethra injury birth > other obstetric injury to pelvic organs in: icd10cm
urethra injury childbirth > other obstetric injury to pelvic organs in: icd10cm
urethra injury cesarean > other obstetric injury to pelvic organs in: icd10cm
urethra laceration birth > other obstetric injury to pelvic organs in: icd10cm
urethra laceration delivery > other obstetric injury to pelvic organs in: icd10cm
urethra laceration childbirth > other obstetric injury to pelvic organs in: icd10cm
urethra laceration cesarean > other obstetric injury to pelvic organs in: icd10cm
coccyx broken birth > obstetric damage to pelvic joints and ligaments in: icd10cm
coccyx fracture delivery > obstetric damage to pelvic joints and ligaments in: icd10cm
tailbone broken birth > obstetric damage to pelvic joints and ligaments in: icd10cm
tailbone fracture birth > obstetric damage to pelvic joints and ligaments in: icd10cm
tailbone fracture childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
symphysis damage birth > obstetric damage to pelvic joints and ligaments in: icd10cm
symphysis damage childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
symphysis fracture birth > obstetric damage to pelvic joints and ligaments in: icd10cm
symphysis fracture delivery > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone damage birth > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone damage delivery > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone broken birth > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone broken delivery > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone broken childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone separation delivery > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone fracture birth > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic bone fracture childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
pelvic hematoma birth > obstetric hematoma of pelvis in: icd10cm
pelvic hematoma postpartum > obstetric hematoma of pelvis in: icd10cm
vulva hematoma postpartum > obstetric hematoma of pelvis in: icd10cm
vaginal hematoma birth > obstetric hematoma of pelvis in: icd10cm
vaginal hematoma postpartum > obstetric hematoma of pelvis in: icd10cm
uterine inversion birth > postpartum inversion of uterus in: icd10cm
uterine inversion delivery > postpartum inversion of uterus in: icd10cm
accreta postpartum hemorrhage > third-stage hemorrhage in: icd10cm
percreta postpartum hemorrhage > third-stage hemorrhage in: icd10cm
bleeding weeks after birth > delayed and secondary postpartum hemorrhage in: icd10cm
bleeding weeks after childbirth > delayed and secondary postpartum hemorrhage in: icd10cm
bleeding days after birth > delayed and secondary postpartum hemorrhage in: icd10cm
bleeding days after childbirth > delayed and secondary postpartum hemorrhage in: icd10cm
late pph > delayed and secondary postpartum hemorrhage in: icd10cm
atony postpartum > other immediate postpartum hemorrhage in: icd10cm
afterbirth not coming out > retained placenta without hemorrhage in: icd10cm
afterbirth will not deliver > retained placenta without hemorrhage in: icd10cm
placenta not coming out > retained placenta without hemorrhage in: icd10cm
placenta will not deliver > retained placenta without hemorrhage in: icd10cm
retained placental tissue > retained portions of placenta and membranes  without hemorrhage in: icd10cm
retained products conception postpartum > retained portions of placenta and membranes  without hemorrhage in: icd10cm
leftover membranes > retained portions of placenta and membranes  without hemorrhage in: icd10cm
leftover placental fragments > retained portions of placenta and membranes  without hemorrhage in: icd10cm
leftover placental tissue > retained portions of placenta and membranes  without hemorrhage in: icd10cm
leftover products conception postpartum > retained portions of placenta and membranes  without hemorrhage in: icd10cm
cardiac arrest during delivery > other complications of obstetric surgery and procedures in: icd10cm
cardiac arrest cesarean > other complications of obstetric surgery and procedures in: icd10cm
cardiac arrest after delivery surgery > other complications of obstetric surgery and procedures in: icd10cm
heart failure during delivery > other complications of obstetric surgery and procedures in: icd10cm
heart failure cesarean > other complications of obstetric surgery and procedures in: icd10cm
heart failure after delivery surgery > other complications of obstetric surgery and procedures in: icd10cm
anoxia during delivery > other complications of obstetric surgery and procedures in: icd10cm
anoxia cesarean > other complications of obstetric surgery and procedures in: icd10cm
heart stopped during delivery > other complications of obstetric surgery and procedures in: icd10cm
heart stopped cesarean > other complications of obstetric surgery and procedures in: icd10cm
heart stopped after delivery surgery > other complications of obstetric surgery and procedures in: icd10cm
infected cesarean scar > infection of obstetric surgical wound in: icd10cm
uterus infection puerperium > endometritis following delivery in: icd10cm
vaginitis puerperium > vaginitis following delivery in: icd10cm
vagina infection postpartum > vaginitis following delivery in: icd10cm
cystitis after delivery > urinary tract infection following delivery in: icd10cm
kidney infection after delivery > urinary tract infection following delivery in: icd10cm
pyrexia unknown puerperium > pyrexia of unknown origin following delivery in: icd10cm
superficial phlebitis after delivery > superficial thrombophlebitis in the puerperium in: icd10cm
leg clot after childbirth > deep phlebothrombosis in the puerperium in: icd10cm
lung clot after delivery > thromboembolism in the puerperium in: icd10cm
pe after childbirth > thromboembolism in the puerperium in: icd10cm
pulmonary embolism gestation > thromboembolism in pregnancy in: icd10cm
pulmonary embolism expecting > thromboembolism in pregnancy in: icd10cm
lung clot gestation > thromboembolism in pregnancy in: icd10cm
lung clot expecting > thromboembolism in pregnancy in: icd10cm
pe pregnancy > thromboembolism in pregnancy in: icd10cm
pe gestation > thromboembolism in pregnancy in: icd10cm
pe expecting > thromboembolism in pregnancy in: icd10cm
cesarean incision separated > disruption of cesarean delivery wound in: icd10cm
cesarean incision split > disruption of cesarean delivery wound in: icd10cm
cesarean scar opened > disruption of cesarean delivery wound in: icd10cm
cesarean scar separated > disruption of cesarean delivery wound in: icd10cm
cesarean scar came apart > disruption of cesarean delivery wound in: icd10cm
cesarean scar split > disruption of cesarean delivery wound in: icd10cm
c section scar opened > disruption of cesarean delivery wound in: icd10cm
c section scar separated > disruption of cesarean delivery wound in: icd10cm
c section scar came apart > disruption of cesarean delivery wound in: icd10cm
c section scar split > disruption of cesarean delivery wound in: icd10cm
episiotomy separated > disruption of perineal obstetric wound in: icd10cm
episiotomy broke down > disruption of perineal obstetric wound in: icd10cm
episiotomy split > disruption of perineal obstetric wound in: icd10cm
perineal repair opened > disruption of perineal obstetric wound in: icd10cm
perineal repair dehiscence > disruption of perineal obstetric wound in: icd10cm
perineal repair separated > disruption of perineal obstetric wound in: icd10cm
perineal repair came apart > disruption of perineal obstetric wound in: icd10cm
perineal repair broke down > disruption of perineal obstetric wound in: icd10cm
perineal repair split > disruption of perineal obstetric wound in: icd10cm
cesarean wound hematoma > hematoma of obstetric wound in: icd10cm
c section wound hematoma > hematoma of obstetric wound in: icd10cm
episiotomy wound hematoma > hematoma of obstetric wound in: icd10cm
perineal wound hematoma > hematoma of obstetric wound in: icd10cm
pregnancy cardiomyopathy > peripartum cardiomyopathy in: icd10cm
anemia after delivery blood loss > anemia of the puerperium in: icd10cm
kidney shutdown after delivery > postpartum acute kidney failure in: icd10cm
nipple abscess nipple nursing > infection of nipple associated with pregnancy  the puerperium and lactation in: icd10cm
nipple abscess nipple pregnancy > infection of nipple associated with pregnancy  the puerperium and lactation in: icd10cm
nipple infection nipple nursing > infection of nipple associated with pregnancy  the puerperium and lactation in: icd10cm
mastitis nursing > nonpurulent mastitis associated with pregnancy  the puerperium and lactation in: icd10cm
mastitis postpartum > nonpurulent mastitis associated with pregnancy  the puerperium and lactation in: icd10cm
breast infection nursing > nonpurulent mastitis associated with pregnancy  the puerperium and lactation in: icd10cm
breast infection postpartum > nonpurulent mastitis associated with pregnancy  the puerperium and lactation in: icd10cm
inflamed breast nursing > nonpurulent mastitis associated with pregnancy  the puerperium and lactation in: icd10cm
inflamed breast postpartum > nonpurulent mastitis associated with pregnancy  the puerperium and lactation in: icd10cm
cracked nipple postpartum > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
sore nipple lactation > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
sore nipple nursing > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
sore nipple postpartum > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
bleeding nipple breastfeeding > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
bleeding nipple nursing > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
bleeding nipple postpartum > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
fissured nipple breastfeeding > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
fissured nipple nursing > cracked nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
inverted nipple nursing > retracted nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
inverted nipple postpartum > retracted nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
retracted nipple nursing > retracted nipple associated with pregnancy  the puerperium  and lactation in: icd10cm
no milk > agalactia in: icd10cm
milk never came > agalactia in: icd10cm
absent lactation > agalactia in: icd10cm
stop lactation > suppressed lactation in: icd10cm
leaking milk pregnancy > galactorrhea in: icd10cm
leaking milk postpartum > galactorrhea in: icd10cm
breast engorgement > other disorders of lactation in: icd10cm
breast oversupply postpartum > other disorders of lactation in: icd10cm
breast oversupply breastfeeding > other disorders of lactation in: icd10cm
breast oversupply > other disorders of lactation in: icd10cm
breast too much milk postpartum > other disorders of lactation in: icd10cm
milk engorgement postpartum > other disorders of lactation in: icd10cm
milk engorgement > other disorders of lactation in: icd10cm
milk oversupply postpartum > other disorders of lactation in: icd10cm
blocked milk duct > other disorders of lactation in: icd10cm

# --- W2: milk, emboli
failure milk production > agalactia in: icd10cm

# --- p1
anesthesia labor cerebral > central nervous system complications anesthesia during labor delivery in: icd10cm
anesthesia labor hypoxia > central nervous system complications anesthesia during labor delivery in: icd10cm
anesthesia labor anoxia > central nervous system complications anesthesia during labor delivery in: icd10cm
anesthesia labor lung > aspiration pneumonitis anesthesia during labor delivery in: icd10cm
anesthesia labor pneumonia > aspiration pneumonitis anesthesia during labor delivery in: icd10cm
anesthesia postpartum brain > central nervous system complications anesthesia during puerperium in: icd10cm
craniotomy fetus > newborn affected other specified complications labor delivery in: icd10cm
decapitation fetus > newborn affected other specified complications labor delivery in: icd10cm
cleidotomy fetus > newborn affected other specified complications labor delivery in: icd10cm
cleidotomy newborn > newborn affected other specified complications labor delivery in: icd10cm
destructive operation fetus > newborn affected other specified complications labor delivery in: icd10cm
defect after delivery coagulation > postpartum coagulation defects in: icd10cm
disorder after delivery coagulation > postpartum coagulation defects in: icd10cm
disorder after delivery clotting > postpartum coagulation defects in: icd10cm
problem after delivery coagulation > postpartum coagulation defects in: icd10cm
problem after delivery clotting > postpartum coagulation defects in: icd10cm
defect after abortion coagulation > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
defect after abortion clotting > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
defect after miscarriage coagulation > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
defect after miscarriage clotting > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
disorder after abortion coagulation > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
disorder after abortion clotting > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
disorder after miscarriage coagulation > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
disorder after miscarriage clotting > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
problem after abortion coagulation > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
problem after abortion clotting > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
problem after miscarriage coagulation > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
problem after miscarriage clotting > delayed excessive hemorrhage following ectopic molar pregnancy in: icd10cm
defect before delivery coagulation > antepartum hemorrhage coagulation defect in: icd10cm
defect before delivery clotting > antepartum hemorrhage coagulation defect in: icd10cm
defect before birth coagulation > antepartum hemorrhage coagulation defect in: icd10cm
defect before birth clotting > antepartum hemorrhage coagulation defect in: icd10cm
disorder before delivery coagulation > antepartum hemorrhage coagulation defect in: icd10cm
disorder before delivery clotting > antepartum hemorrhage coagulation defect in: icd10cm
disorder before birth coagulation > antepartum hemorrhage coagulation defect in: icd10cm
disorder before birth clotting > antepartum hemorrhage coagulation defect in: icd10cm
problem before delivery coagulation > antepartum hemorrhage coagulation defect in: icd10cm
problem before delivery clotting > antepartum hemorrhage coagulation defect in: icd10cm
problem before birth coagulation > antepartum hemorrhage coagulation defect in: icd10cm
problem before birth clotting > antepartum hemorrhage coagulation defect in: icd10cm
defect labor coagulation > intrapartum hemorrhage coagulation defect in: icd10cm
defect labor clotting > intrapartum hemorrhage coagulation defect in: icd10cm
defect during delivery coagulation > intrapartum hemorrhage coagulation defect in: icd10cm
defect during delivery clotting > intrapartum hemorrhage coagulation defect in: icd10cm
disorder labor coagulation > intrapartum hemorrhage coagulation defect in: icd10cm
disorder labor clotting > intrapartum hemorrhage coagulation defect in: icd10cm
disorder during delivery coagulation > intrapartum hemorrhage coagulation defect in: icd10cm
disorder during delivery clotting > intrapartum hemorrhage coagulation defect in: icd10cm
problem labor coagulation > intrapartum hemorrhage coagulation defect in: icd10cm
problem labor clotting > intrapartum hemorrhage coagulation defect in: icd10cm
problem during delivery coagulation > intrapartum hemorrhage coagulation defect in: icd10cm
problem during delivery clotting > intrapartum hemorrhage coagulation defect in: icd10cm
defect newborn coagulation > other transient neonatal disorders coagulation in: icd10cm
defect newborn clotting > other transient neonatal disorders coagulation in: icd10cm
disorder newborn clotting > other transient neonatal disorders coagulation in: icd10cm
problem newborn clotting > other transient neonatal disorders coagulation in: icd10cm

# --- Illness of the mother in pregnancy, childbirth and the puerperium
heart disease antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
heart disease childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
heart disease labor > diseases of the circulatory system complicating childbirth in: icd10cm
cardiomyopathy antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
cardiomyopathy childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
cardiomyopathy labor > diseases of the circulatory system complicating childbirth in: icd10cm
cardiomyopathy after delivery > diseases of the circulatory system complicating puerperium in: icd10cm
aneurysm antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
aneurysm childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
aneurysm labor > diseases of the circulatory system complicating childbirth in: icd10cm
aneurysm puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
aneurysm after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
arrhythmia antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
arrhythmia childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
arrhythmia labor > diseases of the circulatory system complicating childbirth in: icd10cm
arrhythmia puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
atrial fibrillation antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
atrial fibrillation childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
atrial fibrillation labor > diseases of the circulatory system complicating childbirth in: icd10cm
atrial fibrillation postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
atrial fibrillation after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
heart failure antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
heart failure labor > diseases of the circulatory system complicating childbirth in: icd10cm
heart attack antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
heart attack childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
heart attack labor > diseases of the circulatory system complicating childbirth in: icd10cm
heart attack puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
heart attack postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
heart attack after delivery > diseases of the circulatory system complicating puerperium in: icd10cm
mitral stenosis antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
mitral stenosis childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
mitral stenosis labor > diseases of the circulatory system complicating childbirth in: icd10cm
mitral stenosis puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
mitral stenosis postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
mitral stenosis after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
mitral stenosis after delivery > diseases of the circulatory system complicating puerperium in: icd10cm
valve disease antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
valve disease childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
valve disease labor > diseases of the circulatory system complicating childbirth in: icd10cm
valve disease postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
valve disease after delivery > diseases of the circulatory system complicating puerperium in: icd10cm
endocarditis pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
endocarditis antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
endocarditis childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
endocarditis labor > diseases of the circulatory system complicating childbirth in: icd10cm
endocarditis puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
endocarditis postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
endocarditis after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
stroke antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
stroke labor > diseases of the circulatory system complicating childbirth in: icd10cm
coronary disease pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
coronary disease antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
coronary disease childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
coronary disease labor > diseases of the circulatory system complicating childbirth in: icd10cm
coronary disease postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
coronary disease after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
pericarditis pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
pericarditis antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
pericarditis childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
pericarditis labor > diseases of the circulatory system complicating childbirth in: icd10cm
pericarditis puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
pericarditis after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
myocarditis pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
myocarditis antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
myocarditis childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
myocarditis labor > diseases of the circulatory system complicating childbirth in: icd10cm
myocarditis puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
myocarditis after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
congenital heart disease antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
svt pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
svt antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
svt childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
svt labor > diseases of the circulatory system complicating childbirth in: icd10cm
svt postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
svt after delivery > diseases of the circulatory system complicating puerperium in: icd10cm
palpitations heart disease pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
palpitations heart disease childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
palpitations heart disease labor > diseases of the circulatory system complicating childbirth in: icd10cm
palpitations heart disease puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
palpitations heart disease after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
brain aneurysm pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
brain aneurysm childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
brain aneurysm labor > diseases of the circulatory system complicating childbirth in: icd10cm
brain aneurysm puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
brain aneurysm after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
arteriosclerosis pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
arteriosclerosis antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
arteriosclerosis childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
arteriosclerosis labor > diseases of the circulatory system complicating childbirth in: icd10cm
arteriosclerosis puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
arteriosclerosis after delivery > diseases of the circulatory system complicating puerperium in: icd10cm
pulmonary hypertension pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
pulmonary hypertension antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
pulmonary hypertension childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
pulmonary hypertension labor > diseases of the circulatory system complicating childbirth in: icd10cm
pulmonary hypertension postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
pulmonary hypertension after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
cerebral hemorrhage pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
cerebral hemorrhage antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
cerebral hemorrhage childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
cerebral hemorrhage labor > diseases of the circulatory system complicating childbirth in: icd10cm
cerebral hemorrhage puerperium > diseases of the circulatory system complicating puerperium in: icd10cm
subarachnoid hemorrhage pregnancy > diseases of the circulatory system complicating pregnancy in: icd10cm
subarachnoid hemorrhage antepartum > diseases of the circulatory system complicating pregnancy in: icd10cm
subarachnoid hemorrhage childbirth > diseases of the circulatory system complicating childbirth in: icd10cm
subarachnoid hemorrhage labor > diseases of the circulatory system complicating childbirth in: icd10cm
subarachnoid hemorrhage postpartum > diseases of the circulatory system complicating puerperium in: icd10cm
subarachnoid hemorrhage after childbirth > diseases of the circulatory system complicating puerperium in: icd10cm
asthma antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
asthma childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
asthma labor > diseases of the respiratory system complicating childbirth in: icd10cm
pneumonia antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumonia childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
pneumonia labor > diseases of the respiratory system complicating childbirth in: icd10cm
pneumonia puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
copd antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
copd childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
copd labor > diseases of the respiratory system complicating childbirth in: icd10cm
copd puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
copd after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
bronchitis antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
bronchitis childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
bronchitis labor > diseases of the respiratory system complicating childbirth in: icd10cm
bronchitis puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
bronchitis postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
bronchitis after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
emphysema pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
emphysema antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
emphysema childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
emphysema labor > diseases of the respiratory system complicating childbirth in: icd10cm
emphysema puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
emphysema after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
pleurisy pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
pleurisy antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
pleurisy childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
pleurisy labor > diseases of the respiratory system complicating childbirth in: icd10cm
pleurisy postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
pleurisy after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
pleurisy after delivery > diseases of the respiratory system complicating puerperium in: icd10cm
pleural effusion pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
pleural effusion antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
pleural effusion childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
pleural effusion labor > diseases of the respiratory system complicating childbirth in: icd10cm
pleural effusion puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
pleural effusion postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
pleural effusion after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
sinusitis antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
sinusitis childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
sinusitis labor > diseases of the respiratory system complicating childbirth in: icd10cm
sinusitis puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
sinusitis after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
sinusitis after delivery > diseases of the respiratory system complicating puerperium in: icd10cm
respiratory failure antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
respiratory failure childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
respiratory failure labor > diseases of the respiratory system complicating childbirth in: icd10cm
respiratory failure postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
respiratory failure after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
sore throat pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
sore throat antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
sore throat childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
sore throat labor > diseases of the respiratory system complicating childbirth in: icd10cm
sore throat puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
sore throat after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
tonsillitis pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
tonsillitis antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
tonsillitis childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
tonsillitis labor > diseases of the respiratory system complicating childbirth in: icd10cm
tonsillitis postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
tonsillitis after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
lung disease antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
lung disease labor > diseases of the respiratory system complicating childbirth in: icd10cm
lung disease postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
lung disease after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
lung disease after delivery > diseases of the respiratory system complicating puerperium in: icd10cm
allergic rhinitis pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
allergic rhinitis antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
allergic rhinitis childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
allergic rhinitis labor > diseases of the respiratory system complicating childbirth in: icd10cm
allergic rhinitis puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
allergic rhinitis after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
cystic lung pregnancy > diseases of the respiratory system complicating pregnancy in: icd10cm
cystic lung antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
cystic lung childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
cystic lung labor > diseases of the respiratory system complicating childbirth in: icd10cm
cystic lung puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
cystic lung after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
pneumothorax antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
pneumothorax childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
pneumothorax labor > diseases of the respiratory system complicating childbirth in: icd10cm
pneumothorax puerperium > diseases of the respiratory system complicating puerperium in: icd10cm
pneumothorax after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
pneumothorax after delivery > diseases of the respiratory system complicating puerperium in: icd10cm
influenza antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
influenza postpartum > diseases of the respiratory system complicating puerperium in: icd10cm
flu childbirth > diseases of the respiratory system complicating childbirth in: icd10cm
flu labor > diseases of the respiratory system complicating childbirth in: icd10cm
flu after childbirth > diseases of the respiratory system complicating puerperium in: icd10cm
respiratory disease antepartum > diseases of the respiratory system complicating pregnancy in: icd10cm
respiratory disease labor > diseases of the respiratory system complicating childbirth in: icd10cm
respiratory disease after delivery > diseases of the respiratory system complicating puerperium in: icd10cm
appendicitis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
appendicitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
appendicitis labor > diseases of the digestive system complicating childbirth in: icd10cm
appendicitis puerperium > diseases of the digestive system complicating puerperium in: icd10cm
appendicitis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
crohn antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
crohn childbirth > diseases of the digestive system complicating childbirth in: icd10cm
crohn labor > diseases of the digestive system complicating childbirth in: icd10cm
crohn puerperium > diseases of the digestive system complicating puerperium in: icd10cm
crohn after delivery > diseases of the digestive system complicating puerperium in: icd10cm
crohn disease postpartum > diseases of the digestive system complicating puerperium in: icd10cm
ulcerative colitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
ulcerative colitis labor > diseases of the digestive system complicating childbirth in: icd10cm
ulcerative colitis after delivery > diseases of the digestive system complicating puerperium in: icd10cm
gerd antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
gerd childbirth > diseases of the digestive system complicating childbirth in: icd10cm
gerd labor > diseases of the digestive system complicating childbirth in: icd10cm
gerd puerperium > diseases of the digestive system complicating puerperium in: icd10cm
gerd after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
gerd after delivery > diseases of the digestive system complicating puerperium in: icd10cm
reflux antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
reflux childbirth > diseases of the digestive system complicating childbirth in: icd10cm
reflux labor > diseases of the digestive system complicating childbirth in: icd10cm
reflux postpartum > diseases of the digestive system complicating puerperium in: icd10cm
reflux after delivery > diseases of the digestive system complicating puerperium in: icd10cm
heartburn antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
heartburn childbirth > diseases of the digestive system complicating childbirth in: icd10cm
heartburn labor > diseases of the digestive system complicating childbirth in: icd10cm
heartburn puerperium > diseases of the digestive system complicating puerperium in: icd10cm
heartburn after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
constipation antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
constipation childbirth > diseases of the digestive system complicating childbirth in: icd10cm
constipation labor > diseases of the digestive system complicating childbirth in: icd10cm
constipation puerperium > diseases of the digestive system complicating puerperium in: icd10cm
constipation after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
peptic ulcer pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
peptic ulcer antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
peptic ulcer childbirth > diseases of the digestive system complicating childbirth in: icd10cm
peptic ulcer labor > diseases of the digestive system complicating childbirth in: icd10cm
peptic ulcer postpartum > diseases of the digestive system complicating puerperium in: icd10cm
peptic ulcer after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
stomach ulcer pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
stomach ulcer antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
stomach ulcer childbirth > diseases of the digestive system complicating childbirth in: icd10cm
stomach ulcer labor > diseases of the digestive system complicating childbirth in: icd10cm
stomach ulcer puerperium > diseases of the digestive system complicating puerperium in: icd10cm
stomach ulcer after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
gastritis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
gastritis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
gastritis labor > diseases of the digestive system complicating childbirth in: icd10cm
gastritis puerperium > diseases of the digestive system complicating puerperium in: icd10cm
gastritis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
gastritis after delivery > diseases of the digestive system complicating puerperium in: icd10cm
hernia antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
hernia childbirth > diseases of the digestive system complicating childbirth in: icd10cm
hernia labor > diseases of the digestive system complicating childbirth in: icd10cm
hernia postpartum > diseases of the digestive system complicating puerperium in: icd10cm
hernia after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
hiatal hernia antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
hiatal hernia childbirth > diseases of the digestive system complicating childbirth in: icd10cm
hiatal hernia labor > diseases of the digestive system complicating childbirth in: icd10cm
hiatal hernia puerperium > diseases of the digestive system complicating puerperium in: icd10cm
hiatal hernia after delivery > diseases of the digestive system complicating puerperium in: icd10cm
pancreatitis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
pancreatitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
pancreatitis labor > diseases of the digestive system complicating childbirth in: icd10cm
pancreatitis puerperium > diseases of the digestive system complicating puerperium in: icd10cm
pancreatitis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
bowel obstruction antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
bowel obstruction childbirth > diseases of the digestive system complicating childbirth in: icd10cm
bowel obstruction labor > diseases of the digestive system complicating childbirth in: icd10cm
bowel obstruction postpartum > diseases of the digestive system complicating puerperium in: icd10cm
bowel obstruction after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
ileus pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
ileus antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
ileus childbirth > diseases of the digestive system complicating childbirth in: icd10cm
ileus labor > diseases of the digestive system complicating childbirth in: icd10cm
ileus puerperium > diseases of the digestive system complicating puerperium in: icd10cm
ileus postpartum > diseases of the digestive system complicating puerperium in: icd10cm
ileus after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
tooth decay pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
tooth decay antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
tooth decay childbirth > diseases of the digestive system complicating childbirth in: icd10cm
tooth decay labor > diseases of the digestive system complicating childbirth in: icd10cm
tooth decay puerperium > diseases of the digestive system complicating puerperium in: icd10cm
tooth decay after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
tooth decay after delivery > diseases of the digestive system complicating puerperium in: icd10cm
dental caries antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
dental caries childbirth > diseases of the digestive system complicating childbirth in: icd10cm
dental caries labor > diseases of the digestive system complicating childbirth in: icd10cm
dental caries puerperium > diseases of the digestive system complicating puerperium in: icd10cm
dental caries after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
gingivitis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
gingivitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
gingivitis labor > diseases of the digestive system complicating childbirth in: icd10cm
gingivitis postpartum > diseases of the digestive system complicating puerperium in: icd10cm
gingivitis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
gingivitis after delivery > diseases of the digestive system complicating puerperium in: icd10cm
celiac antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
celiac childbirth > diseases of the digestive system complicating childbirth in: icd10cm
celiac labor > diseases of the digestive system complicating childbirth in: icd10cm
celiac puerperium > diseases of the digestive system complicating puerperium in: icd10cm
celiac after delivery > diseases of the digestive system complicating puerperium in: icd10cm
irritable bowel antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
irritable bowel childbirth > diseases of the digestive system complicating childbirth in: icd10cm
irritable bowel labor > diseases of the digestive system complicating childbirth in: icd10cm
irritable bowel puerperium > diseases of the digestive system complicating puerperium in: icd10cm
irritable bowel postpartum > diseases of the digestive system complicating puerperium in: icd10cm
irritable bowel after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
diverticulitis pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
diverticulitis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
diverticulitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
diverticulitis labor > diseases of the digestive system complicating childbirth in: icd10cm
diverticulitis puerperium > diseases of the digestive system complicating puerperium in: icd10cm
diverticulitis postpartum > diseases of the digestive system complicating puerperium in: icd10cm
diverticulitis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
diarrhea pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
diarrhea antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
diarrhea childbirth > diseases of the digestive system complicating childbirth in: icd10cm
diarrhea labor > diseases of the digestive system complicating childbirth in: icd10cm
diarrhea puerperium > diseases of the digestive system complicating puerperium in: icd10cm
diarrhea postpartum > diseases of the digestive system complicating puerperium in: icd10cm
diarrhea after delivery > diseases of the digestive system complicating puerperium in: icd10cm
gastroenteritis pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
gastroenteritis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
gastroenteritis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
gastroenteritis labor > diseases of the digestive system complicating childbirth in: icd10cm
gastroenteritis puerperium > diseases of the digestive system complicating puerperium in: icd10cm
gastroenteritis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
colitis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
colitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
colitis labor > diseases of the digestive system complicating childbirth in: icd10cm
colitis postpartum > diseases of the digestive system complicating puerperium in: icd10cm
colitis after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
esophagitis pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
esophagitis antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
esophagitis childbirth > diseases of the digestive system complicating childbirth in: icd10cm
esophagitis labor > diseases of the digestive system complicating childbirth in: icd10cm
esophagitis postpartum > diseases of the digestive system complicating puerperium in: icd10cm
esophagitis after delivery > diseases of the digestive system complicating puerperium in: icd10cm
digestive disease antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
digestive disease labor > diseases of the digestive system complicating childbirth in: icd10cm
digestive disease after delivery > diseases of the digestive system complicating puerperium in: icd10cm
toothache antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
toothache childbirth > diseases of the digestive system complicating childbirth in: icd10cm
toothache labor > diseases of the digestive system complicating childbirth in: icd10cm
toothache postpartum > diseases of the digestive system complicating puerperium in: icd10cm
toothache after childbirth > diseases of the digestive system complicating puerperium in: icd10cm
dental problem pregnancy > diseases of the digestive system complicating pregnancy in: icd10cm
dental problem antepartum > diseases of the digestive system complicating pregnancy in: icd10cm
dental problem childbirth > diseases of the digestive system complicating childbirth in: icd10cm
dental problem labor > diseases of the digestive system complicating childbirth in: icd10cm
dental problem puerperium > diseases of the digestive system complicating puerperium in: icd10cm
dental problem after delivery > diseases of the digestive system complicating puerperium in: icd10cm
acne antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
acne childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
acne labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
acne postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
acne after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
psoriasis antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
psoriasis childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
psoriasis labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
psoriasis puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
psoriasis postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
psoriasis after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
eczema antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
eczema childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
eczema labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
eczema puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
eczema after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
eczema after delivery > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
dermatitis antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
dermatitis childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
dermatitis labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
dermatitis puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
dermatitis after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
rash antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
rash childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
rash labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
rash puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
rash after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
cellulitis antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
cellulitis childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
cellulitis labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
cellulitis postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
cellulitis after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
lupus skin antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
lupus skin childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
lupus skin labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
lupus skin postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
lupus skin after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
urticaria labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
urticaria postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
urticaria after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
hives antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
hives childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
hives puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
hives postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
vitiligo pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
vitiligo antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
vitiligo childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
vitiligo labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
vitiligo postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
vitiligo after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
vitiligo after delivery > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
pemphigus pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pemphigus antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pemphigus childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
pemphigus labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
pemphigus puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
pemphigus after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
skin infection antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
skin infection labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
skin infection after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
skin infection after delivery > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
skin disease antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
skin disease labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
skin disease after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
pilonidal pregnancy > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pilonidal antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
pilonidal childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
pilonidal labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
pilonidal puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
pilonidal postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
pilonidal after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
itching skin antepartum > diseases of the skin and subcutaneous tissue complicating pregnancy in: icd10cm
itching skin childbirth > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
itching skin labor > diseases of the skin and subcutaneous tissue complicating childbirth in: icd10cm
itching skin puerperium > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
itching skin postpartum > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
itching skin after childbirth > diseases of the skin and subcutaneous tissue complicating puerperium in: icd10cm
anxiety antepartum > other mental disorders complicating pregnancy in: icd10cm
anxiety childbirth > other mental disorders complicating childbirth in: icd10cm
anxiety labor > other mental disorders complicating childbirth in: icd10cm
depression antepartum > other mental disorders complicating pregnancy in: icd10cm
depression childbirth > other mental disorders complicating childbirth in: icd10cm
depression labor > other mental disorders complicating childbirth in: icd10cm
depression after delivery > other mental disorders complicating puerperium in: icd10cm
bipolar antepartum > other mental disorders complicating pregnancy in: icd10cm
bipolar childbirth > other mental disorders complicating childbirth in: icd10cm
bipolar labor > other mental disorders complicating childbirth in: icd10cm
schizophrenia antepartum > other mental disorders complicating pregnancy in: icd10cm
schizophrenia childbirth > other mental disorders complicating childbirth in: icd10cm
schizophrenia labor > other mental disorders complicating childbirth in: icd10cm
psychosis pregnancy > other mental disorders complicating pregnancy in: icd10cm
psychosis antepartum > other mental disorders complicating pregnancy in: icd10cm
psychosis labor > other mental disorders complicating childbirth in: icd10cm
psychosis after childbirth > other mental disorders complicating puerperium in: icd10cm
eating disorder antepartum > other mental disorders complicating pregnancy in: icd10cm
eating disorder childbirth > other mental disorders complicating childbirth in: icd10cm
eating disorder labor > other mental disorders complicating childbirth in: icd10cm
eating disorder postpartum > other mental disorders complicating puerperium in: icd10cm
eating disorder after childbirth > other mental disorders complicating puerperium in: icd10cm
anorexia nervosa antepartum > other mental disorders complicating pregnancy in: icd10cm
anorexia nervosa childbirth > other mental disorders complicating childbirth in: icd10cm
anorexia nervosa labor > other mental disorders complicating childbirth in: icd10cm
anorexia nervosa postpartum > other mental disorders complicating puerperium in: icd10cm
anorexia nervosa after childbirth > other mental disorders complicating puerperium in: icd10cm
bulimia pregnancy > other mental disorders complicating pregnancy in: icd10cm
bulimia antepartum > other mental disorders complicating pregnancy in: icd10cm
bulimia childbirth > other mental disorders complicating childbirth in: icd10cm
bulimia labor > other mental disorders complicating childbirth in: icd10cm
bulimia puerperium > other mental disorders complicating puerperium in: icd10cm
bulimia after childbirth > other mental disorders complicating puerperium in: icd10cm
bulimia after delivery > other mental disorders complicating puerperium in: icd10cm
ptsd pregnancy > other mental disorders complicating pregnancy in: icd10cm
ptsd antepartum > other mental disorders complicating pregnancy in: icd10cm
ptsd childbirth > other mental disorders complicating childbirth in: icd10cm
ptsd labor > other mental disorders complicating childbirth in: icd10cm
ptsd puerperium > other mental disorders complicating puerperium in: icd10cm
ptsd after childbirth > other mental disorders complicating puerperium in: icd10cm
panic disorder pregnancy > other mental disorders complicating pregnancy in: icd10cm
panic disorder antepartum > other mental disorders complicating pregnancy in: icd10cm
panic disorder childbirth > other mental disorders complicating childbirth in: icd10cm
panic disorder labor > other mental disorders complicating childbirth in: icd10cm
panic disorder puerperium > other mental disorders complicating puerperium in: icd10cm
panic disorder after childbirth > other mental disorders complicating puerperium in: icd10cm
mental illness antepartum > other mental disorders complicating pregnancy in: icd10cm
mental illness labor > other mental disorders complicating childbirth in: icd10cm
mental illness after delivery > other mental disorders complicating puerperium in: icd10cm
ocd pregnancy > other mental disorders complicating pregnancy in: icd10cm
ocd antepartum > other mental disorders complicating pregnancy in: icd10cm
ocd childbirth > other mental disorders complicating childbirth in: icd10cm
ocd labor > other mental disorders complicating childbirth in: icd10cm
ocd puerperium > other mental disorders complicating puerperium in: icd10cm
ocd after childbirth > other mental disorders complicating puerperium in: icd10cm
adhd pregnancy > other mental disorders complicating pregnancy in: icd10cm
adhd antepartum > other mental disorders complicating pregnancy in: icd10cm
adhd childbirth > other mental disorders complicating childbirth in: icd10cm
adhd labor > other mental disorders complicating childbirth in: icd10cm
adhd puerperium > other mental disorders complicating puerperium in: icd10cm
adhd after childbirth > other mental disorders complicating puerperium in: icd10cm
mental disorder antepartum > other mental disorders complicating pregnancy in: icd10cm
mental disorder labor > other mental disorders complicating childbirth in: icd10cm
mental disorder after delivery > other mental disorders complicating puerperium in: icd10cm
intellectual disability pregnancy > other mental disorders complicating pregnancy in: icd10cm
intellectual disability antepartum > other mental disorders complicating pregnancy in: icd10cm
intellectual disability childbirth > other mental disorders complicating childbirth in: icd10cm
intellectual disability labor > other mental disorders complicating childbirth in: icd10cm
intellectual disability postpartum > other mental disorders complicating puerperium in: icd10cm
intellectual disability after delivery > other mental disorders complicating puerperium in: icd10cm
epilepsy antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
epilepsy childbirth > diseases of the nervous system complicating childbirth in: icd10cm
epilepsy labor > diseases of the nervous system complicating childbirth in: icd10cm
seizure antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
seizure childbirth > diseases of the nervous system complicating childbirth in: icd10cm
seizure labor > diseases of the nervous system complicating childbirth in: icd10cm
seizure puerperium > diseases of the nervous system complicating puerperium in: icd10cm
seizure after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
seizure after delivery > diseases of the nervous system complicating puerperium in: icd10cm
carpal tunnel antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
carpal tunnel childbirth > diseases of the nervous system complicating childbirth in: icd10cm
carpal tunnel labor > diseases of the nervous system complicating childbirth in: icd10cm
carpal tunnel puerperium > diseases of the nervous system complicating puerperium in: icd10cm
carpal tunnel after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
migraine antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
migraine childbirth > diseases of the nervous system complicating childbirth in: icd10cm
migraine labor > diseases of the nervous system complicating childbirth in: icd10cm
multiple sclerosis antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
multiple sclerosis childbirth > diseases of the nervous system complicating childbirth in: icd10cm
multiple sclerosis labor > diseases of the nervous system complicating childbirth in: icd10cm
multiple sclerosis puerperium > diseases of the nervous system complicating puerperium in: icd10cm
multiple sclerosis after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
myasthenia antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
myasthenia childbirth > diseases of the nervous system complicating childbirth in: icd10cm
myasthenia labor > diseases of the nervous system complicating childbirth in: icd10cm
myasthenia puerperium > diseases of the nervous system complicating puerperium in: icd10cm
myasthenia after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
bell palsy antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
bell palsy childbirth > diseases of the nervous system complicating childbirth in: icd10cm
bell palsy labor > diseases of the nervous system complicating childbirth in: icd10cm
bell palsy postpartum > diseases of the nervous system complicating puerperium in: icd10cm
bell palsy after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
neuropathy antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
neuropathy childbirth > diseases of the nervous system complicating childbirth in: icd10cm
neuropathy labor > diseases of the nervous system complicating childbirth in: icd10cm
neuropathy postpartum > diseases of the nervous system complicating puerperium in: icd10cm
neuropathy after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
paraplegia antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
paraplegia childbirth > diseases of the nervous system complicating childbirth in: icd10cm
paraplegia labor > diseases of the nervous system complicating childbirth in: icd10cm
paraplegia puerperium > diseases of the nervous system complicating puerperium in: icd10cm
paraplegia after delivery > diseases of the nervous system complicating puerperium in: icd10cm
paralysis pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
paralysis antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
paralysis childbirth > diseases of the nervous system complicating childbirth in: icd10cm
paralysis labor > diseases of the nervous system complicating childbirth in: icd10cm
paralysis puerperium > diseases of the nervous system complicating puerperium in: icd10cm
paralysis after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
parkinson pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
parkinson antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
parkinson childbirth > diseases of the nervous system complicating childbirth in: icd10cm
parkinson labor > diseases of the nervous system complicating childbirth in: icd10cm
parkinson postpartum > diseases of the nervous system complicating puerperium in: icd10cm
parkinson after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
sciatica nerve pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
sciatica nerve antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
sciatica nerve childbirth > diseases of the nervous system complicating childbirth in: icd10cm
sciatica nerve labor > diseases of the nervous system complicating childbirth in: icd10cm
sciatica nerve puerperium > diseases of the nervous system complicating puerperium in: icd10cm
sciatica nerve after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
restless legs antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
restless legs childbirth > diseases of the nervous system complicating childbirth in: icd10cm
restless legs labor > diseases of the nervous system complicating childbirth in: icd10cm
restless legs postpartum > diseases of the nervous system complicating puerperium in: icd10cm
restless legs after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
restless legs after delivery > diseases of the nervous system complicating puerperium in: icd10cm
encephalopathy pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
encephalopathy antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
encephalopathy childbirth > diseases of the nervous system complicating childbirth in: icd10cm
encephalopathy labor > diseases of the nervous system complicating childbirth in: icd10cm
encephalopathy puerperium > diseases of the nervous system complicating puerperium in: icd10cm
encephalopathy after delivery > diseases of the nervous system complicating puerperium in: icd10cm
meningitis pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
meningitis antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
meningitis childbirth > diseases of the nervous system complicating childbirth in: icd10cm
meningitis labor > diseases of the nervous system complicating childbirth in: icd10cm
meningitis puerperium > diseases of the nervous system complicating puerperium in: icd10cm
meningitis after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
spinal cord injury pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
spinal cord injury antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
spinal cord injury labor > diseases of the nervous system complicating childbirth in: icd10cm
spinal cord injury puerperium > diseases of the nervous system complicating puerperium in: icd10cm
spinal cord injury after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
spinal cord injury after delivery > diseases of the nervous system complicating puerperium in: icd10cm
narcolepsy pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
narcolepsy antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
narcolepsy childbirth > diseases of the nervous system complicating childbirth in: icd10cm
narcolepsy labor > diseases of the nervous system complicating childbirth in: icd10cm
narcolepsy puerperium > diseases of the nervous system complicating puerperium in: icd10cm
narcolepsy after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
nerve disease antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
nerve disease labor > diseases of the nervous system complicating childbirth in: icd10cm
nerve disease after delivery > diseases of the nervous system complicating puerperium in: icd10cm
cerebral palsy pregnancy > diseases of the nervous system complicating pregnancy in: icd10cm
cerebral palsy antepartum > diseases of the nervous system complicating pregnancy in: icd10cm
cerebral palsy childbirth > diseases of the nervous system complicating childbirth in: icd10cm
cerebral palsy labor > diseases of the nervous system complicating childbirth in: icd10cm
cerebral palsy postpartum > diseases of the nervous system complicating puerperium in: icd10cm
cerebral palsy after childbirth > diseases of the nervous system complicating puerperium in: icd10cm
cerebral palsy after delivery > diseases of the nervous system complicating puerperium in: icd10cm
thyroid disease antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
thyroid disease childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
thyroid disease labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
thyroid disease postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hypothyroidism antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hypothyroidism childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hypothyroidism labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hypothyroidism puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hyperthyroidism antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyperthyroidism childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyperthyroidism labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyperthyroidism postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
goiter antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
goiter childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
goiter labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
goiter puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
graves antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
graves childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
graves labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
graves postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
dehydration pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
dehydration antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
dehydration childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
dehydration labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
dehydration puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
dehydration postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
dehydration after childbirth > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hypokalemia pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hypokalemia antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hypokalemia childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hypokalemia labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hypokalemia puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
low potassium pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
low potassium antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
low potassium childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
low potassium labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
low potassium puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
low potassium postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
vitamin deficiency pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
vitamin deficiency antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
vitamin deficiency childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
vitamin deficiency labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
vitamin deficiency postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
vitamin deficiency after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
vitamin d deficiency pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
vitamin d deficiency antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
vitamin d deficiency childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
vitamin d deficiency labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
adrenal disease pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
adrenal disease antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
adrenal disease childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
adrenal disease labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
adrenal disease postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
adrenal insufficiency pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
adrenal insufficiency antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
adrenal insufficiency childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
adrenal insufficiency labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
adrenal insufficiency puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
adrenal insufficiency postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
adrenal insufficiency after childbirth > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
cushing pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cushing antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cushing childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
cushing labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
cushing puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
addison pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
addison antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
addison childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
addison labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
addison puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
addison postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hyperlipidemia pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyperlipidemia antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyperlipidemia childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyperlipidemia labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyperlipidemia puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hyperlipidemia after childbirth > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
high cholesterol pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
high cholesterol antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
high cholesterol childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
high cholesterol labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
high cholesterol puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
phenylketonuria pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
phenylketonuria antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
phenylketonuria childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
phenylketonuria labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
phenylketonuria postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
cystic fibrosis pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cystic fibrosis antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
cystic fibrosis childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
cystic fibrosis labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
cystic fibrosis puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
electrolyte imbalance pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
electrolyte imbalance antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
electrolyte imbalance childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
electrolyte imbalance labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
electrolyte imbalance postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
electrolyte imbalance after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
acidosis pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
acidosis antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
acidosis childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
acidosis puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
acidosis after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
porphyria pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
porphyria antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
porphyria childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
porphyria labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
porphyria puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
porphyria postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hyperparathyroidism pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyperparathyroidism antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyperparathyroidism childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyperparathyroidism labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyperparathyroidism puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hypoglycemia pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hypoglycemia antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hypoglycemia childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hypoglycemia labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hypoglycemia puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hypoglycemia after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
pituitary disease pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pituitary disease antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pituitary disease childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
pituitary disease labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
pituitary disease puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
pituitary disease after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
prolactinoma pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
prolactinoma antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
prolactinoma childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
prolactinoma labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
prolactinoma puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
prolactinoma postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
iron deficiency nutritional pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
iron deficiency nutritional antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
iron deficiency nutritional childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
iron deficiency nutritional labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
iron deficiency nutritional puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
iron deficiency nutritional after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
metabolic disease antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
metabolic disease labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
metabolic disease after childbirth > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
endocrine disease antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
endocrine disease labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
endocrine disease after childbirth > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
endocrine disease after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
polycystic ovary pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
polycystic ovary antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
polycystic ovary childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
polycystic ovary labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
polycystic ovary puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
polycystic ovary after delivery > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
pcos pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pcos antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
pcos childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
pcos labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
pcos puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hyponatremia pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyponatremia antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
hyponatremia childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyponatremia labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
hyponatremia puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
hyponatremia postpartum > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
amyloidosis pregnancy > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
amyloidosis antepartum > other endocrine nutritional and metabolic diseases complicating pregnancy in: icd10cm
amyloidosis childbirth > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
amyloidosis labor > other endocrine nutritional and metabolic diseases complicating childbirth in: icd10cm
amyloidosis puerperium > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
amyloidosis after childbirth > other endocrine nutritional and metabolic diseases complicating puerperium in: icd10cm
obesity antepartum > obesity complicating pregnancy in: icd10cm
obesity labor > obesity complicating childbirth in: icd10cm
obesity after childbirth > obesity complicating puerperium in: icd10cm
morbid obesity antepartum > obesity complicating pregnancy in: icd10cm
morbid obesity childbirth > obesity complicating childbirth in: icd10cm
morbid obesity labor > obesity complicating childbirth in: icd10cm
morbid obesity puerperium > obesity complicating puerperium in: icd10cm
morbid obesity after delivery > obesity complicating puerperium in: icd10cm
overweight antepartum > obesity complicating pregnancy in: icd10cm
overweight childbirth > obesity complicating childbirth in: icd10cm
overweight labor > obesity complicating childbirth in: icd10cm
overweight postpartum > obesity complicating puerperium in: icd10cm
overweight after childbirth > obesity complicating puerperium in: icd10cm
malnutrition antepartum > malnutrition in pregnancy in: icd10cm
malnutrition labor > malnutrition in childbirth in: icd10cm
malnourished antepartum > malnutrition in pregnancy in: icd10cm
malnourished labor > malnutrition in childbirth in: icd10cm
malnourished after childbirth > malnutrition in puerperium in: icd10cm
undernourished antepartum > malnutrition in pregnancy in: icd10cm
undernourished labor > malnutrition in childbirth in: icd10cm
undernourished after childbirth > malnutrition in puerperium in: icd10cm
underweight pregnancy > malnutrition in pregnancy in: icd10cm
underweight antepartum > malnutrition in pregnancy in: icd10cm
underweight childbirth > malnutrition in childbirth in: icd10cm
underweight labor > malnutrition in childbirth in: icd10cm
underweight postpartum > malnutrition in puerperium in: icd10cm
underweight after childbirth > malnutrition in puerperium in: icd10cm
starvation pregnancy > malnutrition in pregnancy in: icd10cm
starvation antepartum > malnutrition in pregnancy in: icd10cm
starvation childbirth > malnutrition in childbirth in: icd10cm
starvation labor > malnutrition in childbirth in: icd10cm
starvation puerperium > malnutrition in puerperium in: icd10cm
starvation after childbirth > malnutrition in puerperium in: icd10cm
alcoholism antepartum > alcohol use complicating pregnancy in: icd10cm
alcoholism labor > alcohol use complicating childbirth in: icd10cm
alcoholism after childbirth > alcohol use complicating puerperium in: icd10cm
alcoholism after delivery > alcohol use complicating puerperium in: icd10cm
drinking pregnancy > alcohol use complicating pregnancy in: icd10cm
drinking antepartum > alcohol use complicating pregnancy in: icd10cm
drinking childbirth > alcohol use complicating childbirth in: icd10cm
drinking labor > alcohol use complicating childbirth in: icd10cm
drinking postpartum > alcohol use complicating puerperium in: icd10cm
drinking after delivery > alcohol use complicating puerperium in: icd10cm
alcohol abuse pregnancy > alcohol use complicating pregnancy in: icd10cm
alcohol abuse childbirth > alcohol use complicating childbirth in: icd10cm
alcohol abuse labor > alcohol use complicating childbirth in: icd10cm
alcohol abuse puerperium > alcohol use complicating puerperium in: icd10cm
alcohol abuse after childbirth > alcohol use complicating puerperium in: icd10cm
drug addiction antepartum > drug use complicating pregnancy in: icd10cm
drug addiction childbirth > drug use complicating childbirth in: icd10cm
drug addiction labor > drug use complicating childbirth in: icd10cm
drug addiction puerperium > drug use complicating puerperium in: icd10cm
drug addiction after childbirth > drug use complicating puerperium in: icd10cm
drug use antepartum > drug use complicating pregnancy in: icd10cm
drug use labor > drug use complicating childbirth in: icd10cm
drug use after delivery > drug use complicating puerperium in: icd10cm
drug abuse antepartum > drug use complicating pregnancy in: icd10cm
drug abuse childbirth > drug use complicating childbirth in: icd10cm
drug abuse labor > drug use complicating childbirth in: icd10cm
drug abuse puerperium > drug use complicating puerperium in: icd10cm
drug abuse after childbirth > drug use complicating puerperium in: icd10cm
cocaine antepartum > drug use complicating pregnancy in: icd10cm
cocaine childbirth > drug use complicating childbirth in: icd10cm
cocaine labor > drug use complicating childbirth in: icd10cm
cocaine postpartum > drug use complicating puerperium in: icd10cm
cocaine after childbirth > drug use complicating puerperium in: icd10cm
cocaine after delivery > drug use complicating puerperium in: icd10cm
opioid antepartum > drug use complicating pregnancy in: icd10cm
opioid childbirth > drug use complicating childbirth in: icd10cm
opioid labor > drug use complicating childbirth in: icd10cm
opioid puerperium > drug use complicating puerperium in: icd10cm
opioid after delivery > drug use complicating puerperium in: icd10cm
opioid use antepartum > drug use complicating pregnancy in: icd10cm
opioid use puerperium > drug use complicating puerperium in: icd10cm
opioid use after childbirth > drug use complicating puerperium in: icd10cm
heroin antepartum > drug use complicating pregnancy in: icd10cm
heroin childbirth > drug use complicating childbirth in: icd10cm
heroin labor > drug use complicating childbirth in: icd10cm
heroin puerperium > drug use complicating puerperium in: icd10cm
heroin after childbirth > drug use complicating puerperium in: icd10cm
marijuana antepartum > drug use complicating pregnancy in: icd10cm
marijuana labor > drug use complicating childbirth in: icd10cm
marijuana puerperium > drug use complicating puerperium in: icd10cm
marijuana after childbirth > drug use complicating puerperium in: icd10cm
methamphetamine pregnancy > drug use complicating pregnancy in: icd10cm
methamphetamine antepartum > drug use complicating pregnancy in: icd10cm
methamphetamine childbirth > drug use complicating childbirth in: icd10cm
methamphetamine labor > drug use complicating childbirth in: icd10cm
methamphetamine puerperium > drug use complicating puerperium in: icd10cm
methamphetamine after childbirth > drug use complicating puerperium in: icd10cm
cannabis pregnancy > drug use complicating pregnancy in: icd10cm
cannabis antepartum > drug use complicating pregnancy in: icd10cm
cannabis childbirth > drug use complicating childbirth in: icd10cm
cannabis labor > drug use complicating childbirth in: icd10cm
cannabis postpartum > drug use complicating puerperium in: icd10cm
cannabis after delivery > drug use complicating puerperium in: icd10cm
methadone antepartum > drug use complicating pregnancy in: icd10cm
methadone childbirth > drug use complicating childbirth in: icd10cm
methadone labor > drug use complicating childbirth in: icd10cm
methadone puerperium > drug use complicating puerperium in: icd10cm
methadone after childbirth > drug use complicating puerperium in: icd10cm
methadone after delivery > drug use complicating puerperium in: icd10cm
drug dependence antepartum > drug use complicating pregnancy in: icd10cm
drug dependence labor > drug use complicating childbirth in: icd10cm
drug dependence after delivery > drug use complicating puerperium in: icd10cm
narcotic addiction pregnancy > drug use complicating pregnancy in: icd10cm
narcotic addiction antepartum > drug use complicating pregnancy in: icd10cm
narcotic addiction childbirth > drug use complicating childbirth in: icd10cm
narcotic addiction labor > drug use complicating childbirth in: icd10cm
narcotic addiction puerperium > drug use complicating puerperium in: icd10cm
narcotic addiction postpartum > drug use complicating puerperium in: icd10cm
narcotic addiction after childbirth > drug use complicating puerperium in: icd10cm
amphetamine pregnancy > drug use complicating pregnancy in: icd10cm
amphetamine antepartum > drug use complicating pregnancy in: icd10cm
amphetamine childbirth > drug use complicating childbirth in: icd10cm
amphetamine labor > drug use complicating childbirth in: icd10cm
amphetamine postpartum > drug use complicating puerperium in: icd10cm
amphetamine after childbirth > drug use complicating puerperium in: icd10cm
smoking antepartum > tobacco use disorder complicating pregnancy in: icd10cm
smoking labor > tobacco use disorder complicating childbirth in: icd10cm
smoking after delivery > tobacco use disorder complicating puerperium in: icd10cm
tobacco antepartum > tobacco use disorder complicating pregnancy in: icd10cm
tobacco labor > tobacco use disorder complicating childbirth in: icd10cm
tobacco after childbirth > tobacco use disorder complicating puerperium in: icd10cm
tobacco after delivery > tobacco use disorder complicating puerperium in: icd10cm
smoker antepartum > tobacco use disorder complicating pregnancy in: icd10cm
smoker labor > tobacco use disorder complicating childbirth in: icd10cm
smoker postpartum > tobacco use disorder complicating puerperium in: icd10cm
smoker after childbirth > tobacco use disorder complicating puerperium in: icd10cm
smoker after delivery > tobacco use disorder complicating puerperium in: icd10cm
cigarettes pregnancy > tobacco use disorder complicating pregnancy in: icd10cm
cigarettes antepartum > tobacco use disorder complicating pregnancy in: icd10cm
cigarettes childbirth > tobacco use disorder complicating childbirth in: icd10cm
cigarettes labor > tobacco use disorder complicating childbirth in: icd10cm
cigarettes puerperium > tobacco use disorder complicating puerperium in: icd10cm
vaping antepartum > tobacco use disorder complicating pregnancy in: icd10cm
vaping labor > tobacco use disorder complicating childbirth in: icd10cm
nicotine pregnancy > tobacco use disorder complicating pregnancy in: icd10cm
nicotine antepartum > tobacco use disorder complicating pregnancy in: icd10cm
nicotine childbirth > tobacco use disorder complicating childbirth in: icd10cm
nicotine labor > tobacco use disorder complicating childbirth in: icd10cm
nicotine postpartum > tobacco use disorder complicating puerperium in: icd10cm
nicotine after childbirth > tobacco use disorder complicating puerperium in: icd10cm
thrombocytopenia antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
thrombocytopenia childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
thrombocytopenia labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
thrombocytopenia puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
thrombocytopenia after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
low platelets pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
low platelets antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
low platelets childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
low platelets labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
low platelets postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
low platelets after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
coagulation defect pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
coagulation defect childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
coagulation defect labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
hemophilia antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
hemophilia childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
hemophilia labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
hemophilia postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
hemophilia after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
clotting disorder pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
clotting disorder after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
bleeding disorder pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
bleeding disorder childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
bleeding disorder puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
bleeding disorder after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
bleeding disorder after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
thrombophilia antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
thrombophilia childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
thrombophilia labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
thrombophilia postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
antiphospholipid pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
antiphospholipid antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
antiphospholipid childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
antiphospholipid labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
antiphospholipid postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
antiphospholipid after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
factor v leiden pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
factor v leiden antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
factor v leiden postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
factor v leiden after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
von willebrand pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
von willebrand antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
von willebrand after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
von willebrand after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
itp pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
itp antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
itp childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
itp labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
itp puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
itp after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
itp after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
neutropenia pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
neutropenia antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
neutropenia childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
neutropenia labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
neutropenia puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
neutropenia after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
lupus anticoagulant pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
lupus anticoagulant antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
lupus anticoagulant childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
lupus anticoagulant postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
lupus anticoagulant after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
lupus anticoagulant after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
leukopenia pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
leukopenia antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
leukopenia childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
leukopenia labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
leukopenia puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
leukopenia after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
immune deficiency antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
immune deficiency labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
immune deficiency postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
immune deficiency after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
sarcoidosis pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
sarcoidosis antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
sarcoidosis childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
sarcoidosis labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
sarcoidosis postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
sarcoidosis after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
sarcoidosis after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
hypercoagulable pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
hypercoagulable labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
hypercoagulable puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
hypercoagulable after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
pancytopenia pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
pancytopenia antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
pancytopenia childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
pancytopenia labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
pancytopenia puerperium > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
pancytopenia postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
pancytopenia after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
dic pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
dic childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
dic postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
dic after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
spleen disease pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
spleen disease antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
spleen disease childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
spleen disease labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
spleen disease postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
spleen disease after childbirth > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
blood disease antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
blood disease labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
blood disease after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
protein s deficiency antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
protein s deficiency postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
protein s deficiency after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
protein c deficiency pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
protein c deficiency antepartum > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
protein c deficiency childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
protein c deficiency labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
protein c deficiency postpartum > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
protein c deficiency after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
coagulopathy pregnancy > other diseases of the blood and blood-forming organs complicating pregnancy in: icd10cm
coagulopathy childbirth > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
coagulopathy labor > other diseases of the blood and blood-forming organs complicating childbirth in: icd10cm
coagulopathy after delivery > other diseases of the blood and blood-forming organs complicating puerperium in: icd10cm
anemia antepartum > anemia complicating pregnancy in: icd10cm
sickle cell antepartum > anemia complicating pregnancy in: icd10cm
sickle cell childbirth > anemia complicating childbirth in: icd10cm
sickle cell labor > anemia complicating childbirth in: icd10cm
thalassemia antepartum > anemia complicating pregnancy in: icd10cm
thalassemia childbirth > anemia complicating childbirth in: icd10cm
thalassemia labor > anemia complicating childbirth in: icd10cm
iron deficiency anemia childbirth > anemia complicating childbirth in: icd10cm
low hemoglobin antepartum > anemia complicating pregnancy in: icd10cm
low hemoglobin labor > anemia complicating childbirth in: icd10cm
iron deficiency antepartum > anemia complicating pregnancy in: icd10cm
iron deficiency childbirth > anemia complicating childbirth in: icd10cm
sickle cell trait pregnancy > anemia complicating pregnancy in: icd10cm
sickle cell trait antepartum > anemia complicating pregnancy in: icd10cm
sickle cell trait childbirth > anemia complicating childbirth in: icd10cm
sickle cell trait labor > anemia complicating childbirth in: icd10cm
low iron childbirth > anemia complicating childbirth in: icd10cm
low iron labor > anemia complicating childbirth in: icd10cm
gastric bypass antepartum > bariatric surgery status complicating pregnancy in: icd10cm
gastric bypass childbirth > bariatric surgery status complicating childbirth in: icd10cm
gastric bypass labor > bariatric surgery status complicating childbirth in: icd10cm
gastric bypass puerperium > bariatric surgery status complicating puerperium in: icd10cm
gastric bypass after childbirth > bariatric surgery status complicating puerperium in: icd10cm
gastric bypass after delivery > bariatric surgery status complicating puerperium in: icd10cm
bariatric surgery antepartum > bariatric surgery status complicating pregnancy in: icd10cm
bariatric surgery labor > bariatric surgery status complicating childbirth in: icd10cm
bariatric surgery after childbirth > bariatric surgery status complicating puerperium in: icd10cm
weight loss surgery pregnancy > bariatric surgery status complicating pregnancy in: icd10cm
weight loss surgery antepartum > bariatric surgery status complicating pregnancy in: icd10cm
weight loss surgery childbirth > bariatric surgery status complicating childbirth in: icd10cm
weight loss surgery labor > bariatric surgery status complicating childbirth in: icd10cm
weight loss surgery puerperium > bariatric surgery status complicating puerperium in: icd10cm
weight loss surgery after childbirth > bariatric surgery status complicating puerperium in: icd10cm
gastric sleeve pregnancy > bariatric surgery status complicating pregnancy in: icd10cm
gastric sleeve antepartum > bariatric surgery status complicating pregnancy in: icd10cm
gastric sleeve childbirth > bariatric surgery status complicating childbirth in: icd10cm
gastric sleeve labor > bariatric surgery status complicating childbirth in: icd10cm
gastric sleeve postpartum > bariatric surgery status complicating puerperium in: icd10cm
gastric sleeve after childbirth > bariatric surgery status complicating puerperium in: icd10cm
lap band pregnancy > bariatric surgery status complicating pregnancy in: icd10cm
lap band antepartum > bariatric surgery status complicating pregnancy in: icd10cm
lap band childbirth > bariatric surgery status complicating childbirth in: icd10cm
lap band labor > bariatric surgery status complicating childbirth in: icd10cm
lap band puerperium > bariatric surgery status complicating puerperium in: icd10cm
lap band after delivery > bariatric surgery status complicating puerperium in: icd10cm
cancer antepartum > malignant neoplasm complicating pregnancy in: icd10cm
cancer labor > malignant neoplasm complicating childbirth in: icd10cm
cancer after childbirth > malignant neoplasm complicating puerperium in: icd10cm
breast cancer labor > malignant neoplasm complicating childbirth in: icd10cm
leukemia antepartum > malignant neoplasm complicating pregnancy in: icd10cm
leukemia childbirth > malignant neoplasm complicating childbirth in: icd10cm
leukemia labor > malignant neoplasm complicating childbirth in: icd10cm
leukemia puerperium > malignant neoplasm complicating puerperium in: icd10cm
leukemia after childbirth > malignant neoplasm complicating puerperium in: icd10cm
lymphoma antepartum > malignant neoplasm complicating pregnancy in: icd10cm
lymphoma childbirth > malignant neoplasm complicating childbirth in: icd10cm
lymphoma labor > malignant neoplasm complicating childbirth in: icd10cm
lymphoma puerperium > malignant neoplasm complicating puerperium in: icd10cm
lymphoma after childbirth > malignant neoplasm complicating puerperium in: icd10cm
melanoma antepartum > malignant neoplasm complicating pregnancy in: icd10cm
melanoma childbirth > malignant neoplasm complicating childbirth in: icd10cm
melanoma labor > malignant neoplasm complicating childbirth in: icd10cm
melanoma puerperium > malignant neoplasm complicating puerperium in: icd10cm
melanoma after childbirth > malignant neoplasm complicating puerperium in: icd10cm
malignancy after childbirth > malignant neoplasm complicating puerperium in: icd10cm
cervical cancer labor > malignant neoplasm complicating childbirth in: icd10cm
cervical cancer puerperium > malignant neoplasm complicating puerperium in: icd10cm
cervical cancer after childbirth > malignant neoplasm complicating puerperium in: icd10cm
brain tumor malignant pregnancy > malignant neoplasm complicating pregnancy in: icd10cm
brain tumor malignant childbirth > malignant neoplasm complicating childbirth in: icd10cm
brain tumor malignant labor > malignant neoplasm complicating childbirth in: icd10cm
brain tumor malignant puerperium > malignant neoplasm complicating puerperium in: icd10cm
brain tumor malignant after childbirth > malignant neoplasm complicating puerperium in: icd10cm
injury antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
injury labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
injury after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
injury after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fall antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
fall childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
fall labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
fall postpartum > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fall after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fall after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
car accident pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
car accident antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
car accident labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
car accident puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
car accident after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
accident pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
accident antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
accident childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
accident labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
accident puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
accident after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
trauma antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
trauma childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
trauma labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
trauma postpartum > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
trauma after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
trauma after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
poisoning antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
poisoning labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
poisoning after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
poisoning after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fracture pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
fracture antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
fracture childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
fracture labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
fracture puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fracture postpartum > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fracture after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
fracture after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
burn pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
burn antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
burn childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
burn labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
burn puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
burn postpartum > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
burn after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
burn after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
overdose after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
broken bone pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
broken bone childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
broken bone puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
broken bone after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
broken bone after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
gunshot wound pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
gunshot wound antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
gunshot wound childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
gunshot wound labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
gunshot wound puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
gunshot wound after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
gunshot wound after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
suicide attempt pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
suicide attempt antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
suicide attempt childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
suicide attempt labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
suicide attempt puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
suicide attempt postpartum > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
suicide attempt after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
drug overdose pregnancy > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
drug overdose childbirth > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
drug overdose labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
drug overdose puerperium > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
drug overdose postpartum > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
wound antepartum > injury poisoning and other consequences of external causes complicating pregnancy in: icd10cm
wound labor > injury poisoning and other consequences of external causes complicating childbirth in: icd10cm
wound after childbirth > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
wound after delivery > injury poisoning and other consequences of external causes complicating puerperium in: icd10cm
physical abuse antepartum > physical abuse complicating pregnancy in: icd10cm
physical abuse labor > physical abuse complicating childbirth in: icd10cm
physical abuse after childbirth > physical abuse complicating puerperium in: icd10cm
domestic violence antepartum > physical abuse complicating pregnancy in: icd10cm
domestic violence childbirth > physical abuse complicating childbirth in: icd10cm
domestic violence labor > physical abuse complicating childbirth in: icd10cm
domestic violence postpartum > physical abuse complicating puerperium in: icd10cm
domestic violence after childbirth > physical abuse complicating puerperium in: icd10cm
beaten antepartum > physical abuse complicating pregnancy in: icd10cm
beaten childbirth > physical abuse complicating childbirth in: icd10cm
beaten labor > physical abuse complicating childbirth in: icd10cm
beaten puerperium > physical abuse complicating puerperium in: icd10cm
beaten after childbirth > physical abuse complicating puerperium in: icd10cm
battered antepartum > physical abuse complicating pregnancy in: icd10cm
battered childbirth > physical abuse complicating childbirth in: icd10cm
battered labor > physical abuse complicating childbirth in: icd10cm
battered puerperium > physical abuse complicating puerperium in: icd10cm
battered after childbirth > physical abuse complicating puerperium in: icd10cm
battered after delivery > physical abuse complicating puerperium in: icd10cm
assault pregnancy > physical abuse complicating pregnancy in: icd10cm
assault antepartum > physical abuse complicating pregnancy in: icd10cm
assault childbirth > physical abuse complicating childbirth in: icd10cm
assault labor > physical abuse complicating childbirth in: icd10cm
assault puerperium > physical abuse complicating puerperium in: icd10cm
assault postpartum > physical abuse complicating puerperium in: icd10cm
assault after childbirth > physical abuse complicating puerperium in: icd10cm
assault after delivery > physical abuse complicating puerperium in: icd10cm
hit by partner antepartum > physical abuse complicating pregnancy in: icd10cm
hit by partner childbirth > physical abuse complicating childbirth in: icd10cm
hit by partner labor > physical abuse complicating childbirth in: icd10cm
hit by partner postpartum > physical abuse complicating puerperium in: icd10cm
hit by partner after childbirth > physical abuse complicating puerperium in: icd10cm
sexual abuse antepartum > sexual abuse complicating pregnancy in: icd10cm
sexual abuse labor > sexual abuse complicating childbirth in: icd10cm
sexual abuse after childbirth > sexual abuse complicating puerperium in: icd10cm
rape antepartum > sexual abuse complicating pregnancy in: icd10cm
rape labor > sexual abuse complicating childbirth in: icd10cm
rape after delivery > sexual abuse complicating puerperium in: icd10cm
sexual assault antepartum > sexual abuse complicating pregnancy in: icd10cm
sexual assault after delivery > sexual abuse complicating puerperium in: icd10cm
psychological abuse antepartum > psychological abuse complicating pregnancy in: icd10cm
psychological abuse labor > psychological abuse complicating childbirth in: icd10cm
psychological abuse after childbirth > psychological abuse complicating puerperium in: icd10cm
emotional abuse antepartum > psychological abuse complicating pregnancy in: icd10cm
emotional abuse labor > psychological abuse complicating childbirth in: icd10cm
emotional abuse after childbirth > psychological abuse complicating puerperium in: icd10cm
verbal abuse antepartum > psychological abuse complicating pregnancy in: icd10cm
verbal abuse labor > psychological abuse complicating childbirth in: icd10cm
verbal abuse after childbirth > psychological abuse complicating puerperium in: icd10cm
tb antepartum > tuberculosis complicating pregnancy in: icd10cm
tb labor > tuberculosis complicating childbirth in: icd10cm
tb after childbirth > tuberculosis complicating puerperium in: icd10cm
tb after delivery > tuberculosis complicating puerperium in: icd10cm
syphilis antepartum > syphilis complicating pregnancy in: icd10cm
lues labor > syphilis complicating childbirth in: icd10cm
clap pregnancy > gonorrhea complicating pregnancy in: icd10cm
clap antepartum > gonorrhea complicating pregnancy in: icd10cm
clap childbirth > gonorrhea complicating childbirth in: icd10cm
clap labor > gonorrhea complicating childbirth in: icd10cm
clap postpartum > gonorrhea complicating puerperium in: icd10cm
clap after childbirth > gonorrhea complicating puerperium in: icd10cm
gonococcal antepartum > gonorrhea complicating pregnancy in: icd10cm
gonococcal childbirth > gonorrhea complicating childbirth in: icd10cm
gonococcal labor > gonorrhea complicating childbirth in: icd10cm
gonococcal puerperium > gonorrhea complicating puerperium in: icd10cm
gonococcal postpartum > gonorrhea complicating puerperium in: icd10cm
gonococcal after childbirth > gonorrhea complicating puerperium in: icd10cm
chlamydia antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
chlamydia childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
chlamydia labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
chlamydia puerperium > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
chlamydia postpartum > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
chlamydia after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
genital herpes antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital herpes childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
genital herpes labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
genital herpes puerperium > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
genital herpes after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
genital herpes after delivery > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
trichomonas antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
trichomonas after delivery > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
trichomoniasis antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
trichomoniasis childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
trichomoniasis labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
trichomoniasis puerperium > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
genital warts antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
genital warts childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
genital warts labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
genital warts puerperium > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
genital warts after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
std antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
std childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
std labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
std postpartum > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
std after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
venereal disease antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
venereal disease childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
venereal disease labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
venereal disease puerperium > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
venereal disease postpartum > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
venereal disease after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
sexually transmitted disease pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
sexually transmitted disease antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
sexually transmitted disease childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
sexually transmitted disease labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
sexually transmitted disease postpartum > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
sexually transmitted disease after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
lymphogranuloma pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
lymphogranuloma antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
lymphogranuloma childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
lymphogranuloma labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
lymphogranuloma postpartum > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
lymphogranuloma after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
chancroid pregnancy > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
chancroid antepartum > other infections with a predominantly sexual mode of transmission complicating pregnancy in: icd10cm
chancroid childbirth > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
chancroid labor > other infections with a predominantly sexual mode of transmission complicating childbirth in: icd10cm
chancroid postpartum > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
chancroid after childbirth > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
chancroid after delivery > other infections with a predominantly sexual mode of transmission complicating puerperium in: icd10cm
hepatitis antepartum > viral hepatitis complicating pregnancy in: icd10cm
hepatitis labor > viral hepatitis complicating childbirth in: icd10cm
hepatitis b antepartum > viral hepatitis complicating pregnancy in: icd10cm
hepatitis b childbirth > viral hepatitis complicating childbirth in: icd10cm
hepatitis b labor > viral hepatitis complicating childbirth in: icd10cm
hepatitis b puerperium > viral hepatitis complicating puerperium in: icd10cm
hepatitis b after childbirth > viral hepatitis complicating puerperium in: icd10cm
hepatitis c antepartum > viral hepatitis complicating pregnancy in: icd10cm
hepatitis c childbirth > viral hepatitis complicating childbirth in: icd10cm
hepatitis c labor > viral hepatitis complicating childbirth in: icd10cm
hepatitis c postpartum > viral hepatitis complicating puerperium in: icd10cm
hepatitis c after childbirth > viral hepatitis complicating puerperium in: icd10cm
hepatitis c after delivery > viral hepatitis complicating puerperium in: icd10cm
hep b antepartum > viral hepatitis complicating pregnancy in: icd10cm
hep b labor > viral hepatitis complicating childbirth in: icd10cm
hep b after childbirth > viral hepatitis complicating puerperium in: icd10cm
hep c antepartum > viral hepatitis complicating pregnancy in: icd10cm
hep c labor > viral hepatitis complicating childbirth in: icd10cm
hep c puerperium > viral hepatitis complicating puerperium in: icd10cm
hep c after childbirth > viral hepatitis complicating puerperium in: icd10cm
hep c after delivery > viral hepatitis complicating puerperium in: icd10cm
hepatitis a antepartum > viral hepatitis complicating pregnancy in: icd10cm
hepatitis a childbirth > viral hepatitis complicating childbirth in: icd10cm
hepatitis a labor > viral hepatitis complicating childbirth in: icd10cm
hepatitis a postpartum > viral hepatitis complicating puerperium in: icd10cm
hepatitis a after childbirth > viral hepatitis complicating puerperium in: icd10cm
covid antepartum > other viral diseases complicating pregnancy in: icd10cm
covid childbirth > other viral diseases complicating childbirth in: icd10cm
covid labor > other viral diseases complicating childbirth in: icd10cm
covid puerperium > other viral diseases complicating puerperium in: icd10cm
covid after childbirth > other viral diseases complicating puerperium in: icd10cm
chickenpox childbirth > other viral diseases complicating childbirth in: icd10cm
chickenpox labor > other viral diseases complicating childbirth in: icd10cm
chickenpox after delivery > other viral diseases complicating puerperium in: icd10cm
varicella antepartum > other viral diseases complicating pregnancy in: icd10cm
varicella postpartum > other viral diseases complicating puerperium in: icd10cm
varicella after childbirth > other viral diseases complicating puerperium in: icd10cm
rubella antepartum > other viral diseases complicating pregnancy in: icd10cm
rubella childbirth > other viral diseases complicating childbirth in: icd10cm
rubella labor > other viral diseases complicating childbirth in: icd10cm
rubella postpartum > other viral diseases complicating puerperium in: icd10cm
rubella after childbirth > other viral diseases complicating puerperium in: icd10cm
german measles pregnancy > other viral diseases complicating pregnancy in: icd10cm
german measles antepartum > other viral diseases complicating pregnancy in: icd10cm
german measles childbirth > other viral diseases complicating childbirth in: icd10cm
german measles labor > other viral diseases complicating childbirth in: icd10cm
german measles puerperium > other viral diseases complicating puerperium in: icd10cm
german measles after childbirth > other viral diseases complicating puerperium in: icd10cm
zika antepartum > other viral diseases complicating pregnancy in: icd10cm
zika childbirth > other viral diseases complicating childbirth in: icd10cm
zika labor > other viral diseases complicating childbirth in: icd10cm
zika postpartum > other viral diseases complicating puerperium in: icd10cm
zika after childbirth > other viral diseases complicating puerperium in: icd10cm
measles antepartum > other viral diseases complicating pregnancy in: icd10cm
measles childbirth > other viral diseases complicating childbirth in: icd10cm
measles labor > other viral diseases complicating childbirth in: icd10cm
measles puerperium > other viral diseases complicating puerperium in: icd10cm
measles postpartum > other viral diseases complicating puerperium in: icd10cm
measles after childbirth > other viral diseases complicating puerperium in: icd10cm
measles after delivery > other viral diseases complicating puerperium in: icd10cm
mumps antepartum > other viral diseases complicating pregnancy in: icd10cm
mumps childbirth > other viral diseases complicating childbirth in: icd10cm
mumps labor > other viral diseases complicating childbirth in: icd10cm
mumps puerperium > other viral diseases complicating puerperium in: icd10cm
mumps postpartum > other viral diseases complicating puerperium in: icd10cm
mumps after childbirth > other viral diseases complicating puerperium in: icd10cm
cmv antepartum > other viral diseases complicating pregnancy in: icd10cm
cmv labor > other viral diseases complicating childbirth in: icd10cm
cmv puerperium > other viral diseases complicating puerperium in: icd10cm
cmv postpartum > other viral diseases complicating puerperium in: icd10cm
cytomegalovirus antepartum > other viral diseases complicating pregnancy in: icd10cm
cytomegalovirus childbirth > other viral diseases complicating childbirth in: icd10cm
cytomegalovirus postpartum > other viral diseases complicating puerperium in: icd10cm
cytomegalovirus after childbirth > other viral diseases complicating puerperium in: icd10cm
parvovirus antepartum > other viral diseases complicating pregnancy in: icd10cm
parvovirus childbirth > other viral diseases complicating childbirth in: icd10cm
parvovirus labor > other viral diseases complicating childbirth in: icd10cm
parvovirus postpartum > other viral diseases complicating puerperium in: icd10cm
parvovirus after childbirth > other viral diseases complicating puerperium in: icd10cm
parvovirus after delivery > other viral diseases complicating puerperium in: icd10cm
shingles antepartum > other viral diseases complicating pregnancy in: icd10cm
shingles childbirth > other viral diseases complicating childbirth in: icd10cm
shingles labor > other viral diseases complicating childbirth in: icd10cm
shingles puerperium > other viral diseases complicating puerperium in: icd10cm
shingles after childbirth > other viral diseases complicating puerperium in: icd10cm
virus antepartum > other viral diseases complicating pregnancy in: icd10cm
virus labor > other viral diseases complicating childbirth in: icd10cm
virus after childbirth > other viral diseases complicating puerperium in: icd10cm
herpes simplex antepartum > other viral diseases complicating pregnancy in: icd10cm
herpes simplex childbirth > other viral diseases complicating childbirth in: icd10cm
herpes simplex labor > other viral diseases complicating childbirth in: icd10cm
herpes simplex puerperium > other viral diseases complicating puerperium in: icd10cm
herpes simplex after childbirth > other viral diseases complicating puerperium in: icd10cm
polio pregnancy > other viral diseases complicating pregnancy in: icd10cm
polio antepartum > other viral diseases complicating pregnancy in: icd10cm
polio childbirth > other viral diseases complicating childbirth in: icd10cm
polio labor > other viral diseases complicating childbirth in: icd10cm
polio puerperium > other viral diseases complicating puerperium in: icd10cm
polio postpartum > other viral diseases complicating puerperium in: icd10cm
polio after childbirth > other viral diseases complicating puerperium in: icd10cm
polio after delivery > other viral diseases complicating puerperium in: icd10cm
dengue antepartum > other viral diseases complicating pregnancy in: icd10cm
dengue childbirth > other viral diseases complicating childbirth in: icd10cm
dengue labor > other viral diseases complicating childbirth in: icd10cm
dengue puerperium > other viral diseases complicating puerperium in: icd10cm
dengue postpartum > other viral diseases complicating puerperium in: icd10cm
dengue after childbirth > other viral diseases complicating puerperium in: icd10cm
dengue after delivery > other viral diseases complicating puerperium in: icd10cm
mononucleosis antepartum > other viral diseases complicating pregnancy in: icd10cm
mononucleosis childbirth > other viral diseases complicating childbirth in: icd10cm
mononucleosis labor > other viral diseases complicating childbirth in: icd10cm
mononucleosis puerperium > other viral diseases complicating puerperium in: icd10cm
mononucleosis after childbirth > other viral diseases complicating puerperium in: icd10cm
hpv pregnancy > other viral diseases complicating pregnancy in: icd10cm
hpv antepartum > other viral diseases complicating pregnancy in: icd10cm
hpv childbirth > other viral diseases complicating childbirth in: icd10cm
hpv labor > other viral diseases complicating childbirth in: icd10cm
hpv puerperium > other viral diseases complicating puerperium in: icd10cm
hpv after childbirth > other viral diseases complicating puerperium in: icd10cm
hpv after delivery > other viral diseases complicating puerperium in: icd10cm
fifth disease antepartum > other viral diseases complicating pregnancy in: icd10cm
fifth disease childbirth > other viral diseases complicating childbirth in: icd10cm
fifth disease labor > other viral diseases complicating childbirth in: icd10cm
fifth disease puerperium > other viral diseases complicating puerperium in: icd10cm
fifth disease after childbirth > other viral diseases complicating puerperium in: icd10cm
yellow fever pregnancy > other viral diseases complicating pregnancy in: icd10cm
yellow fever antepartum > other viral diseases complicating pregnancy in: icd10cm
yellow fever childbirth > other viral diseases complicating childbirth in: icd10cm
yellow fever labor > other viral diseases complicating childbirth in: icd10cm
yellow fever puerperium > other viral diseases complicating puerperium in: icd10cm
yellow fever after childbirth > other viral diseases complicating puerperium in: icd10cm
rabies pregnancy > other viral diseases complicating pregnancy in: icd10cm
rabies antepartum > other viral diseases complicating pregnancy in: icd10cm
rabies childbirth > other viral diseases complicating childbirth in: icd10cm
rabies labor > other viral diseases complicating childbirth in: icd10cm
rabies puerperium > other viral diseases complicating puerperium in: icd10cm
rabies after childbirth > other viral diseases complicating puerperium in: icd10cm
malaria antepartum > protozoal diseases complicating pregnancy in: icd10cm
malaria childbirth > protozoal diseases complicating childbirth in: icd10cm
malaria labor > protozoal diseases complicating childbirth in: icd10cm
toxoplasmosis antepartum > protozoal diseases complicating pregnancy in: icd10cm
toxoplasmosis childbirth > protozoal diseases complicating childbirth in: icd10cm
toxoplasmosis labor > protozoal diseases complicating childbirth in: icd10cm
toxoplasmosis puerperium > protozoal diseases complicating puerperium in: icd10cm
toxoplasmosis after childbirth > protozoal diseases complicating puerperium in: icd10cm
giardia antepartum > protozoal diseases complicating pregnancy in: icd10cm
giardia childbirth > protozoal diseases complicating childbirth in: icd10cm
giardia labor > protozoal diseases complicating childbirth in: icd10cm
giardia postpartum > protozoal diseases complicating puerperium in: icd10cm
giardia after childbirth > protozoal diseases complicating puerperium in: icd10cm
amebiasis antepartum > protozoal diseases complicating pregnancy in: icd10cm
amebiasis childbirth > protozoal diseases complicating childbirth in: icd10cm
amebiasis labor > protozoal diseases complicating childbirth in: icd10cm
amebiasis postpartum > protozoal diseases complicating puerperium in: icd10cm
amebiasis after childbirth > protozoal diseases complicating puerperium in: icd10cm
amebiasis after delivery > protozoal diseases complicating puerperium in: icd10cm
trypanosomiasis pregnancy > protozoal diseases complicating pregnancy in: icd10cm
trypanosomiasis antepartum > protozoal diseases complicating pregnancy in: icd10cm
trypanosomiasis childbirth > protozoal diseases complicating childbirth in: icd10cm
trypanosomiasis labor > protozoal diseases complicating childbirth in: icd10cm
trypanosomiasis puerperium > protozoal diseases complicating puerperium in: icd10cm
trypanosomiasis after childbirth > protozoal diseases complicating puerperium in: icd10cm
leishmaniasis antepartum > protozoal diseases complicating pregnancy in: icd10cm
leishmaniasis childbirth > protozoal diseases complicating childbirth in: icd10cm
leishmaniasis labor > protozoal diseases complicating childbirth in: icd10cm
leishmaniasis puerperium > protozoal diseases complicating puerperium in: icd10cm
leishmaniasis after delivery > protozoal diseases complicating puerperium in: icd10cm
protozoal antepartum > protozoal diseases complicating pregnancy in: icd10cm
protozoal labor > protozoal diseases complicating childbirth in: icd10cm
protozoal after childbirth > protozoal diseases complicating puerperium in: icd10cm
hiv labor > human immunodeficiency virus disease complicating childbirth in: icd10cm
aids antepartum > human immunodeficiency virus disease complicating pregnancy in: icd10cm
aids labor > human immunodeficiency virus disease complicating childbirth in: icd10cm
aids after childbirth > human immunodeficiency virus disease complicating puerperium in: icd10cm
hiv positive pregnancy > human immunodeficiency virus disease complicating pregnancy in: icd10cm
hiv positive antepartum > human immunodeficiency virus disease complicating pregnancy in: icd10cm
hiv positive labor > human immunodeficiency virus disease complicating childbirth in: icd10cm
hiv positive after delivery > human immunodeficiency virus disease complicating puerperium in: icd10cm
sepsis antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
sepsis after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
candidiasis antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
candidiasis childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
candidiasis labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
candidiasis puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
thrush puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
thrush after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
lyme antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
lyme childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
lyme labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
lyme puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
lyme postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
lyme after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
lyme after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
lyme disease after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
listeria antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
listeria childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
listeria after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
listeriosis childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
listeriosis labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
listeriosis puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
listeriosis after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
fungal infection antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
fungal infection childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
fungal infection labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
fungal infection postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
fungal infection after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
worms antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
worms childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
worms labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
worms puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
worms postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
worms after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
parasites antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
parasites labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
parasites postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
parasites after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
parasites after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
mrsa antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
mrsa childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
mrsa labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
mrsa puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
mrsa postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
mrsa after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
typhoid pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
typhoid antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
typhoid childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
typhoid labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
typhoid postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
typhoid after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
cholera pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
cholera antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
cholera childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
cholera labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
cholera puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
cholera after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
strep infection pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
strep infection antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
strep infection childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
strep infection labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
strep infection postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
strep infection after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
strep infection after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
bacterial infection pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
bacterial infection antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
bacterial infection childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
bacterial infection labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
bacterial infection postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
bacterial infection after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
scabies antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
scabies childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
scabies labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
scabies puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
scabies after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
ringworm antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
ringworm childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
ringworm labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
ringworm puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
ringworm after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
leprosy pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
leprosy antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
leprosy childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
leprosy labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
leprosy postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
leprosy after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
brucellosis pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
brucellosis antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
brucellosis childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
brucellosis labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
brucellosis puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
brucellosis after delivery > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
septicemia childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
staph infection pregnancy > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
staph infection antepartum > other maternal infectious and parasitic diseases complicating pregnancy in: icd10cm
staph infection childbirth > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
staph infection labor > other maternal infectious and parasitic diseases complicating childbirth in: icd10cm
staph infection puerperium > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
staph infection postpartum > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
staph infection after childbirth > other maternal infectious and parasitic diseases complicating puerperium in: icd10cm
group b strep antepartum > streptococcus b carrier state complicating pregnancy in: icd10cm
group b strep labor > streptococcus b carrier state complicating childbirth in: icd10cm
group b strep after childbirth > streptococcus b carrier state complicating puerperium in: icd10cm
gbs antepartum > streptococcus b carrier state complicating pregnancy in: icd10cm
gbs childbirth > streptococcus b carrier state complicating childbirth in: icd10cm
gbs labor > streptococcus b carrier state complicating childbirth in: icd10cm
gbs postpartum > streptococcus b carrier state complicating puerperium in: icd10cm
gbs after childbirth > streptococcus b carrier state complicating puerperium in: icd10cm
gbs after delivery > streptococcus b carrier state complicating puerperium in: icd10cm
gbs carrier postpartum > streptococcus b carrier state complicating puerperium in: icd10cm
gbs carrier after childbirth > streptococcus b carrier state complicating puerperium in: icd10cm
strep b carrier antepartum > streptococcus b carrier state complicating pregnancy in: icd10cm
strep b carrier labor > streptococcus b carrier state complicating childbirth in: icd10cm
strep b carrier after childbirth > streptococcus b carrier state complicating puerperium in: icd10cm
group b streptococcus pregnancy > streptococcus b carrier state complicating pregnancy in: icd10cm
group b streptococcus antepartum > streptococcus b carrier state complicating pregnancy in: icd10cm
group b streptococcus childbirth > streptococcus b carrier state complicating childbirth in: icd10cm
group b streptococcus labor > streptococcus b carrier state complicating childbirth in: icd10cm
group b streptococcus puerperium > streptococcus b carrier state complicating puerperium in: icd10cm
group b streptococcus postpartum > streptococcus b carrier state complicating puerperium in: icd10cm
group b streptococcus after childbirth > streptococcus b carrier state complicating puerperium in: icd10cm
carrier of infection antepartum > other infection carrier state complicating pregnancy in: icd10cm
carrier of infection labor > other infection carrier state complicating childbirth in: icd10cm
carrier of infection after delivery > other infection carrier state complicating puerperium in: icd10cm
mrsa carrier pregnancy > other infection carrier state complicating pregnancy in: icd10cm
mrsa carrier antepartum > other infection carrier state complicating pregnancy in: icd10cm
mrsa carrier childbirth > other infection carrier state complicating childbirth in: icd10cm
mrsa carrier labor > other infection carrier state complicating childbirth in: icd10cm
mrsa carrier puerperium > other infection carrier state complicating puerperium in: icd10cm
mrsa carrier after childbirth > other infection carrier state complicating puerperium in: icd10cm
carrier state pregnancy > other infection carrier state complicating pregnancy in: icd10cm
carrier state antepartum > other infection carrier state complicating pregnancy in: icd10cm
carrier state labor > other infection carrier state complicating childbirth in: icd10cm
carrier state after delivery > other infection carrier state complicating puerperium in: icd10cm
abnormal glucose antepartum > abnormal glucose complicating pregnancy in: icd10cm
abnormal glucose labor > abnormal glucose complicating childbirth in: icd10cm
abnormal glucose after delivery > abnormal glucose complicating puerperium in: icd10cm
glucose intolerance antepartum > abnormal glucose complicating pregnancy in: icd10cm
glucose intolerance labor > abnormal glucose complicating childbirth in: icd10cm
glucose intolerance after childbirth > abnormal glucose complicating puerperium in: icd10cm
high blood sugar pregnancy > abnormal glucose complicating pregnancy in: icd10cm
high blood sugar antepartum > abnormal glucose complicating pregnancy in: icd10cm
high blood sugar childbirth > abnormal glucose complicating childbirth in: icd10cm
high blood sugar labor > abnormal glucose complicating childbirth in: icd10cm
high blood sugar postpartum > abnormal glucose complicating puerperium in: icd10cm
high blood sugar after childbirth > abnormal glucose complicating puerperium in: icd10cm
abnormal glucose test labor > abnormal glucose complicating childbirth in: icd10cm
abnormal glucose test after childbirth > abnormal glucose complicating puerperium in: icd10cm
abnormal glucose test after delivery > abnormal glucose complicating puerperium in: icd10cm
failed glucose test antepartum > abnormal glucose complicating pregnancy in: icd10cm
failed glucose test labor > abnormal glucose complicating childbirth in: icd10cm
failed glucose test after childbirth > abnormal glucose complicating puerperium in: icd10cm
connective tissue disease pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
connective tissue disease antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
connective tissue disease childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
connective tissue disease labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
connective tissue disease puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
connective tissue disease postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
connective tissue disease after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
lupus antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
lupus childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
lupus labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
lupus puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
lupus after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
lupus after delivery > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
arthritis antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
arthritis childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
arthritis labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
arthritis puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
arthritis postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
arthritis after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
rheumatoid arthritis pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
rheumatoid arthritis antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
rheumatoid arthritis childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
rheumatoid arthritis labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
rheumatoid arthritis puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
rheumatoid arthritis after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
scoliosis antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
scoliosis childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
scoliosis labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
scoliosis postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
scoliosis after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
scoliosis after delivery > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
back disorder pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
back disorder antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
back disorder labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
back disorder postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
back disorder after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
back disorder after delivery > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
eye disease pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
eye disease antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
eye disease labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
eye disease postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
eye disease after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
fibromyalgia pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
fibromyalgia antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
fibromyalgia childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
fibromyalgia labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
fibromyalgia postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
fibromyalgia after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
osteoporosis pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
osteoporosis antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
osteoporosis childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
osteoporosis labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
osteoporosis postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
osteoporosis after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
ear disease pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
ear disease antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
ear disease labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
ear disease puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
ear disease postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
ear disease after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
fibroid other pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
fibroid other antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
fibroid other childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
fibroid other labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
fibroid other puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
fibroid other after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
birth defect mother pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
birth defect mother antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
birth defect mother childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
birth defect mother labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
birth defect mother puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
birth defect mother postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
birth defect mother after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
maternal congenital pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
maternal congenital antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
maternal congenital childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
maternal congenital labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
maternal congenital postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
maternal congenital after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
maternal congenital after delivery > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
deafness pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
deafness antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
deafness childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
deafness labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
deafness postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
deafness after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
deafness after delivery > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
glaucoma pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
glaucoma antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
glaucoma childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
glaucoma labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
glaucoma puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
glaucoma after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
ehlers danlos pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
ehlers danlos antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
ehlers danlos childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
ehlers danlos labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
ehlers danlos puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
ehlers danlos postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
ehlers danlos after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
marfan pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
marfan antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
marfan childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
marfan labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
marfan puerperium > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
marfan postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
marfan after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
urticaria general pregnancy > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
urticaria general antepartum > other specified diseases and conditions complicating pregnancy @ 0.85 in: icd10cm
urticaria general childbirth > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
urticaria general labor > other specified diseases and conditions complicating childbirth @ 0.85 in: icd10cm
urticaria general postpartum > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
urticaria general after childbirth > other specified diseases and conditions complicating puerperium @ 0.85 in: icd10cm
fatty liver antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
fatty liver childbirth > liver and biliary tract disorders in childbirth in: icd10cm
fatty liver labor > liver and biliary tract disorders in childbirth in: icd10cm
fatty liver puerperium > liver and biliary tract disorders in puerperium in: icd10cm
fatty liver postpartum > liver and biliary tract disorders in puerperium in: icd10cm
fatty liver after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
liver disease antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
liver disease labor > liver and biliary tract disorders in childbirth in: icd10cm
liver disease after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
gallstones labor > liver and biliary tract disorders in childbirth in: icd10cm
gallstones after delivery > liver and biliary tract disorders in puerperium in: icd10cm
jaundice antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
jaundice childbirth > liver and biliary tract disorders in childbirth in: icd10cm
jaundice labor > liver and biliary tract disorders in childbirth in: icd10cm
jaundice postpartum > liver and biliary tract disorders in puerperium in: icd10cm
jaundice after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
jaundice after delivery > liver and biliary tract disorders in puerperium in: icd10cm
cholecystitis antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
cholecystitis childbirth > liver and biliary tract disorders in childbirth in: icd10cm
cholecystitis labor > liver and biliary tract disorders in childbirth in: icd10cm
cholecystitis puerperium > liver and biliary tract disorders in puerperium in: icd10cm
cholecystitis postpartum > liver and biliary tract disorders in puerperium in: icd10cm
cholecystitis after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
gallbladder disease antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
gallbladder disease childbirth > liver and biliary tract disorders in childbirth in: icd10cm
gallbladder disease labor > liver and biliary tract disorders in childbirth in: icd10cm
gallbladder disease puerperium > liver and biliary tract disorders in puerperium in: icd10cm
gallbladder disease after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
cirrhosis antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
cirrhosis childbirth > liver and biliary tract disorders in childbirth in: icd10cm
cirrhosis labor > liver and biliary tract disorders in childbirth in: icd10cm
cirrhosis puerperium > liver and biliary tract disorders in puerperium in: icd10cm
cirrhosis after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
hepatorenal pregnancy > liver and biliary tract disorders in pregnancy in: icd10cm
hepatorenal antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
hepatorenal childbirth > liver and biliary tract disorders in childbirth in: icd10cm
hepatorenal labor > liver and biliary tract disorders in childbirth in: icd10cm
hepatorenal puerperium > liver and biliary tract disorders in puerperium in: icd10cm
hepatorenal postpartum > liver and biliary tract disorders in puerperium in: icd10cm
hepatorenal after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
liver failure antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
liver failure childbirth > liver and biliary tract disorders in childbirth in: icd10cm
liver failure labor > liver and biliary tract disorders in childbirth in: icd10cm
liver failure postpartum > liver and biliary tract disorders in puerperium in: icd10cm
liver failure after childbirth > liver and biliary tract disorders in puerperium in: icd10cm
liver failure after delivery > liver and biliary tract disorders in puerperium in: icd10cm
cholelithiasis antepartum > liver and biliary tract disorders in pregnancy in: icd10cm
cholelithiasis childbirth > liver and biliary tract disorders in childbirth in: icd10cm
cholelithiasis puerperium > liver and biliary tract disorders in puerperium in: icd10cm
itchy liver pregnancy > intrahepatic cholestasis of pregnancy @ 0.95 in: icd10cm
bile acids pregnancy > intrahepatic cholestasis of pregnancy @ 0.95 in: icd10cm
type 1 diabetes after childbirth > pre-existing type 1 diabetes mellitus in puerperium in: icd10cm
juvenile diabetes after childbirth > pre-existing type 1 diabetes mellitus in puerperium in: icd10cm
juvenile diabetes after delivery > pre-existing type 1 diabetes mellitus in puerperium in: icd10cm
insulin dependent diabetes labor > pre-existing type 1 diabetes mellitus in childbirth in: icd10cm
insulin dependent diabetes after childbirth > pre-existing type 1 diabetes mellitus in puerperium in: icd10cm
type 2 diabetes antepartum > pre-existing type 2 diabetes mellitus in pregnancy in: icd10cm
type 2 diabetes labor > pre-existing type 2 diabetes mellitus in childbirth in: icd10cm
type 2 diabetes after childbirth > pre-existing type 2 diabetes mellitus in puerperium in: icd10cm
adult onset diabetes labor > pre-existing type 2 diabetes mellitus in childbirth in: icd10cm
adult onset diabetes after childbirth > pre-existing type 2 diabetes mellitus in puerperium in: icd10cm
secondary diabetes pregnancy > other pre-existing diabetes mellitus in pregnancy in: icd10cm
secondary diabetes antepartum > other pre-existing diabetes mellitus in pregnancy in: icd10cm
secondary diabetes childbirth > other pre-existing diabetes mellitus in childbirth in: icd10cm
secondary diabetes labor > other pre-existing diabetes mellitus in childbirth in: icd10cm
secondary diabetes puerperium > other pre-existing diabetes mellitus in puerperium in: icd10cm
secondary diabetes after childbirth > other pre-existing diabetes mellitus in puerperium in: icd10cm
steroid diabetes pregnancy > other pre-existing diabetes mellitus in pregnancy in: icd10cm
steroid diabetes antepartum > other pre-existing diabetes mellitus in pregnancy in: icd10cm
steroid diabetes childbirth > other pre-existing diabetes mellitus in childbirth in: icd10cm
steroid diabetes labor > other pre-existing diabetes mellitus in childbirth in: icd10cm
steroid diabetes puerperium > other pre-existing diabetes mellitus in puerperium in: icd10cm
steroid diabetes postpartum > other pre-existing diabetes mellitus in puerperium in: icd10cm
steroid diabetes after childbirth > other pre-existing diabetes mellitus in puerperium in: icd10cm
steroid diabetes after delivery > other pre-existing diabetes mellitus in puerperium in: icd10cm
diabetes antepartum > unspecified diabetes mellitus in pregnancy @ 0.8 in: icd10cm
diabetes labor > unspecified diabetes mellitus in childbirth @ 0.8 in: icd10cm
preexisting diabetes after delivery > unspecified pre-existing diabetes mellitus in puerperium in: icd10cm
diabetes before pregnancy > unspecified pre-existing diabetes mellitus in pregnancy in: icd10cm
diabetes before antepartum > unspecified pre-existing diabetes mellitus in pregnancy in: icd10cm
diabetes before childbirth > unspecified pre-existing diabetes mellitus in childbirth in: icd10cm
diabetes before labor > unspecified pre-existing diabetes mellitus in childbirth in: icd10cm
diabetes before postpartum > unspecified pre-existing diabetes mellitus in puerperium in: icd10cm
diabetes before after childbirth > unspecified pre-existing diabetes mellitus in puerperium in: icd10cm
gestational diabetes labor > gestational diabetes mellitus in childbirth in: icd10cm
gestational diabetes after delivery > gestational diabetes mellitus in puerperium in: icd10cm

# --- Pelvic organs, urinary and venous conditions in pregnancy
cervix surgery pregnancy > maternal care for other abnormalities of cervix in: icd10cm
cervical tumor pregnancy > maternal care for other abnormalities of cervix in: icd10cm
stricture of cervix pregnancy > maternal care for other abnormalities of cervix in: icd10cm
cervical erosion pregnancy > maternal care for other abnormalities of cervix in: icd10cm
vaginal tumor pregnancy > maternal care for abnormality of vagina in: icd10cm
tight vagina pregnancy > maternal care for abnormality of vagina in: icd10cm
double vagina pregnancy > maternal care for abnormality of vagina in: icd10cm
vaginal prolapse pregnancy > maternal care for abnormality of vagina in: icd10cm
vulvar abnormality pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
persistent hymen pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
vulvar edema pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
rigid hymen pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
fgm pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
female circumcision pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
bartholin pregnancy > maternal care for abnormality of vulva and perineum in: icd10cm
pendulous abdomen pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic tumor pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
ovarian mass pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
pelvic floor pregnancy > maternal care for other abnormalities of pelvic organs in: icd10cm
uterine malformation pregnancy > maternal care for congenital malformation of uterus in: icd10cm
heart-shaped uterus pregnancy > maternal care for congenital malformation of uterus in: icd10cm
congenital uterus pregnancy > maternal care for congenital malformation of uterus in: icd10cm
uterine polyp pregnancy > maternal care for benign tumor of corpus uteri in: icd10cm
previous uterine surgery pregnancy > maternal care due to uterine scar from other previous surgery in: icd10cm
previous myomectomy pregnancy > maternal care due to uterine scar from other previous surgery in: icd10cm
myomectomy scar pregnancy > maternal care due to uterine scar from other previous surgery in: icd10cm
tilted uterus pregnancy > maternal care for retroversion of gravid uterus in: icd10cm
backward uterus pregnancy > maternal care for retroversion of gravid uterus in: icd10cm
trapped uterus pregnancy > maternal care for incarceration of gravid uterus in: icd10cm
torsion of uterus pregnancy > maternal care for other abnormalities of gravid uterus in: icd10cm
anteverted uterus pregnancy > maternal care for other abnormalities of gravid uterus in: icd10cm
bacteria in urine pregnancy > unspecified infection of urinary tract in pregnancy in: icd10cm
vulvovaginitis pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
vaginal candidiasis pregnancy > infection of other part of genital tract in pregnancy in: icd10cm
pid pregnancy > salpingo-oophoritis in pregnancy in: icd10cm
genital veins pregnancy > genital varices in pregnancy in: icd10cm
pe clot pregnancy > thromboembolism in pregnancy in: icd10cm
blood clot leg puerperium > deep phlebothrombosis in the puerperium in: icd10cm
blood clot leg after childbirth > deep phlebothrombosis in the puerperium in: icd10cm
blood clot leg after delivery > deep phlebothrombosis in the puerperium in: icd10cm
phlegmasia alba dolens puerperium > deep phlebothrombosis in the puerperium in: icd10cm
phlegmasia alba dolens after childbirth > deep phlebothrombosis in the puerperium in: icd10cm
phlegmasia alba dolens after birth > deep phlebothrombosis in the puerperium in: icd10cm
thrombophlebitis postpartum > superficial thrombophlebitis in the puerperium in: icd10cm
thrombophlebitis after birth > superficial thrombophlebitis in the puerperium in: icd10cm
thrombophlebitis after delivery > superficial thrombophlebitis in the puerperium in: icd10cm
kidney infection after birth > infection of kidney following delivery in: icd10cm
pyelonephritis puerperium > infection of kidney following delivery in: icd10cm
pyelonephritis after birth > infection of kidney following delivery in: icd10cm
bladder infection after birth > infection of bladder following delivery in: icd10cm
cystitis after birth > infection of bladder following delivery in: icd10cm
cervicitis puerperium > cervicitis following delivery in: icd10cm
cervicitis after birth > cervicitis following delivery in: icd10cm
endometritis after birth > endometritis following delivery in: icd10cm
womb infection puerperal > endometritis following delivery in: icd10cm
uterus infection after birth > endometritis following delivery in: icd10cm
metritis after birth > endometritis following delivery in: icd10cm
vaginitis after birth > vaginitis following delivery in: icd10cm
blues after childbirth > postpartum mood disturbance in: icd10cm
blues after delivery > postpartum mood disturbance in: icd10cm
mood swings puerperal > postpartum mood disturbance in: icd10cm
mood swings puerperium > postpartum mood disturbance in: icd10cm
mood swings after birth > postpartum mood disturbance in: icd10cm
mood swings after delivery > postpartum mood disturbance in: icd10cm
dysphoria after delivery > postpartum mood disturbance in: icd10cm
subinvolution puerperium > other complications of the puerperium in: icd10cm
subinvolution after birth > other complications of the puerperium in: icd10cm
uterus not shrinking postpartum > other complications of the puerperium in: icd10cm
uterus not shrinking puerperal > other complications of the puerperium in: icd10cm
uterus not shrinking puerperium > other complications of the puerperium in: icd10cm
uterus not shrinking after childbirth > other complications of the puerperium in: icd10cm
hematoma wound after birth > hematoma of obstetric wound in: icd10cm
hematoma incision puerperal > hematoma of obstetric wound in: icd10cm
hematoma incision puerperium > hematoma of obstetric wound in: icd10cm
hematoma incision after birth > hematoma of obstetric wound in: icd10cm
hematoma incision after delivery > hematoma of obstetric wound in: icd10cm
hematoma cesarean postpartum > hematoma of obstetric wound in: icd10cm
hematoma cesarean after childbirth > hematoma of obstetric wound in: icd10cm
hematoma cesarean after birth > hematoma of obstetric wound in: icd10cm
hematoma cesarean after delivery > hematoma of obstetric wound in: icd10cm
symphysis separation after delivery > subluxation of symphysis pubis in the puerperium in: icd10cm
pubic separation puerperal > subluxation of symphysis pubis in the puerperium in: icd10cm
pubic separation puerperium > subluxation of symphysis pubis in the puerperium in: icd10cm
pubic separation after childbirth > subluxation of symphysis pubis in the puerperium in: icd10cm
backache pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
abdominal cramps pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
dizziness pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
fainting pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
numbness pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
shortness of breath pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
round ligament pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
nausea no vomiting pregnancy > other specified pregnancy related conditions @ 0.85 in: icd10cm
nerve pain pregnancy > pregnancy related peripheral neuritis in: icd10cm
poor weight gain pregnancy > low weight gain in pregnancy in: icd10cm
insufficient weight gain pregnancy > low weight gain in pregnancy in: icd10cm
measuring small pregnancy > uterine size-date discrepancy complicating pregnancy in: icd10cm
measuring big pregnancy > uterine size-date discrepancy complicating pregnancy in: icd10cm
itchy bumps pregnancy > pruritic urticarial papules and plaques of pregnancy in: icd10cm
itchy rash pregnancy > pruritic urticarial papules and plaques of pregnancy in: icd10cm
repeated miscarriages pregnancy > pregnancy care for patient with recurrent pregnancy loss in: icd10cm
pemphigoid pregnancy > herpes gestationis in: icd10cm
blisters pregnancy > herpes gestationis in: icd10cm
fetal death pregnancy > maternal care for intrauterine death in: icd10cm
dead fetus pregnancy > maternal care for intrauterine death in: icd10cm
dead baby pregnancy > maternal care for intrauterine death in: icd10cm
growth retardation pregnancy > maternal care for other known or suspected poor fetal growth in: icd10cm
growth restriction pregnancy > maternal care for other known or suspected poor fetal growth in: icd10cm
hydrops pregnancy > maternal care for hydrops fetalis in: icd10cm
rh negative pregnancy > maternal care for anti-d rh antibodies @ 0.85 in: icd10cm
rhesus pregnancy > maternal care for anti-d rh antibodies @ 0.85 in: icd10cm
abo sensitization pregnancy > maternal care for other isoimmunization in: icd10cm
abo incompatibility pregnancy > maternal care for other isoimmunization in: icd10cm
growth retarded fetus > maternal care for other known or suspected poor fetal growth @ 0.88 in: icd10cm
fetal death womb > maternal care for intrauterine death in: icd10cm
fetal death in utero > maternal care for intrauterine death in: icd10cm
anencephaly fetus pregnancy > maternal care for suspected central nervous system malformation in fetus in: icd10cm
down syndrome fetus pregnancy > maternal care for suspected chromosomal abnormality in fetus in: icd10cm
fetal trisomy pregnancy > maternal care for suspected chromosomal abnormality in fetus in: icd10cm

# --- Labor, presentation and tears
pregnancy past due > post-term pregnancy in: icd10cm
over 42 weeks > prolonged pregnancy in: icd10cm
43 weeks > prolonged pregnancy in: icd10cm
hand presentation > maternal care for compound presentation in: icd10cm
arm presentation > maternal care for compound presentation in: icd10cm
hand beside head > maternal care for compound presentation in: icd10cm
changing position fetus > maternal care for unstable lie in: icd10cm
head not engaged > maternal care for high head at term in: icd10cm
floating head > maternal care for high head at term in: icd10cm
brow presentation labor > obstructed labor due to brow presentation in: icd10cm
shoulder presentation labor > obstructed labor due to shoulder presentation in: icd10cm
shoulder presentation obstructed > obstructed labor due to shoulder presentation in: icd10cm
compound presentation labor > obstructed labor due to compound presentation in: icd10cm
cephalopelvic disproportion > disproportion of mixed maternal and fetal origin @ 0.88 in: icd10cm
fetopelvic disproportion > disproportion of mixed maternal and fetal origin @ 0.88 in: icd10cm
cpd > disproportion of mixed maternal and fetal origin @ 0.88 in: icd10cm
small pelvis pregnancy > maternal care for disproportion due to generally contracted pelvis @ 0.88 in: icd10cm
contracted pelvis pregnancy > maternal care for disproportion due to generally contracted pelvis @ 0.88 in: icd10cm
android pelvis > maternal care for disproportion due to deformity of maternal pelvic bones in: icd10cm
abnormal pelvic bones pregnancy > maternal care for disproportion due to deformity of maternal pelvic bones in: icd10cm
kyphotic pelvis > maternal care for disproportion due to deformity of maternal pelvic bones in: icd10cm
hydrocephalic fetus > maternal care for disproportion due to hydrocephalic fetus in: icd10cm
hymen tear delivery > first degree perineal laceration during delivery in: icd10cm
vaginal sulcus laceration > obstetric high vaginal laceration alone in: icd10cm
symphysis split childbirth > obstetric damage to pelvic joints and ligaments in: icd10cm
avulsion of symphysis > obstetric damage to pelvic joints and ligaments in: icd10cm
pubic symphysis split > obstetric damage to pelvic joints and ligaments in: icd10cm
pieces of placenta > retained portions of placenta and membranes without hemorrhage @ 0.88 in: icd10cm
placenta grew through > placenta percreta in: icd10cm
membranous placenta > other malformation of placenta @ 0.88 in: icd10cm
uterine contractions abnormal labor > hypertonic incoordinate and prolonged uterine contractions @ 0.85 in: icd10cm
colicky uterus > hypertonic incoordinate and prolonged uterine contractions @ 0.85 in: icd10cm
sporadic contractions > other uterine inertia @ 0.88 in: icd10cm
hypotonic uterus > other uterine inertia @ 0.88 in: icd10cm
sudden delivery > precipitate labor in: icd10cm
pushing too long > prolonged second stage of labor in: icd10cm
induction did not work > failed medical induction of labor @ 0.85 in: icd10cm
exhausted mother labor > maternal exhaustion complicating labor in: icd10cm
nuchal cord tight > cord around neck with compression in: icd10cm
entangled cord > other cord entanglement with compression @ 0.85 in: icd10cm
cord abnormal delivery > other cord complications in: icd10cm
perineal stitches opened > disruption of perineal obstetric wound in: icd10cm
galactocele nursing > other disorders of lactation in: icd10cm
engorgement postpartum > other disorders of lactation in: icd10cm
inverted nipple nursing > retracted nipple associated with lactation in: icd10cm
nipple abscess nursing > infection of nipple associated with lactation in: icd10cm
mastitis nursing > nonpurulent mastitis associated with lactation @ 0.88 in: icd10cm
milk fever breast > nonpurulent mastitis associated with lactation @ 0.88 in: icd10cm
suppressed milk > suppressed lactation in: icd10cm
maternal afp high > abnormal biochemical finding on antenatal screening of mother in: icd10cm
antenatal ultrasound abnormal > abnormal ultrasonic finding on antenatal screening of mother in: icd10cm
abnormal fetal ultrasound > abnormal ultrasonic finding on antenatal screening of mother in: icd10cm
abnormal obstetric ultrasound > abnormal ultrasonic finding on antenatal screening of mother in: icd10cm
antenatal x-ray abnormal > abnormal radiological finding on antenatal screening of mother in: icd10cm
amniocentesis abnormal > abnormal chromosomal and genetic finding on antenatal screening of mother in: icd10cm
abnormal prenatal chromosome > abnormal chromosomal and genetic finding on antenatal screening of mother in: icd10cm
abnormal cvs > abnormal chromosomal and genetic finding on antenatal screening of mother in: icd10cm

# --- Abortion and ectopic words
partial miscarriage > incomplete spontaneous abortion without complication @ 0.95 in: icd10cm
miscarriage left behind > incomplete spontaneous abortion without complication @ 0.95 in: icd10cm
infection after ectopic > genital tract and pelvic infection following ectopic and molar pregnancy in: icd10cm
infection molar pregnancy > genital tract and pelvic infection following ectopic and molar pregnancy in: icd10cm
infection after molar > genital tract and pelvic infection following ectopic and molar pregnancy in: icd10cm

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

# Scope: kidney, ureter, bladder, urethra, urine and passing water; men's genital conditions (prostate, penis, scrotum, testicle,
# erection, ejaculation, male fertility): everyday words, shorthand, older names -> words of ICD-10-CM N00-N53, N99, R30-R39, R80-R82, Q53-Q64 etc.
# --- organs ---
kidney = renal @ 1.0
bladder = vesical @ 0.9
pee tube > urethra
pee hole > urethra
water tube > ureter
water tube > urethra @ 0.6
nuts kicked > contusion scrotum testes
ball sack = scrotum
scrotal sac > scrotum
private parts man > male genital organs
male genitals > male genital organs
willy > penis
penile = penis @ 1.0
foreskin = prepuce @ 1.0
tip of penis > glans penis
head of penis = glans penis
# --- urine ---
peeing = urination @ 1.0
pee > urinary
wee = urination @ 0.8
passing water = urination @ 1.0
passing water > micturition
urinating = micturition @ 1.0
voiding = micturition @ 0.9
blood in urine = hematuria @ 1.0
blood in pee = hematuria @ 1.0
bloody urine = hematuria @ 1.0
red urine > hematuria @ 0.8
pink urine > hematuria @ 0.8
blood in water urine > hematuria
frank hematuria > gross hematuria
microhematuria > microscopic hematuria
painful peeing = dysuria @ 1.0
burning pee > dysuria
stinging when peeing > dysuria
hurts to pee > dysuria
pain passing urine > dysuria | painful micturition
burning urination = dysuria @ 1.0
pees a lot > frequency of micturition | polyuria
peeing too often > frequency micturition
always peeing > frequency of micturition
frequent urination = frequency of micturition @ 1.0
urinary frequency = frequency of micturition @ 1.0
going to toilet a lot > frequency micturition @ 0.8
too much urine = polyuria @ 1.0
excessive urination > polyuria
getting up at night to pee = nocturia @ 1.0
night time peeing > nocturia
urinating at night = nocturia @ 1.0
urgent need to pee > urgency of urination
can't hold pee > urge incontinence @ 0.8
can't hold pee > urinary incontinence
can't hold pee > urgency urination @ 0.7
urgency bladder > urgency of urination
can't pee > retention of urine @ 0.9
can't pee > anuria @ 0.7
unable to urinate > retention of urine
unable to urinate > anuria @ 0.7
urinary retention = retention of urine @ 1.0
not peeing > anuria oliguria
no urine = anuria @ 1.0
little urine = oliguria
low urine output = oliguria @ 1.0
decreased urine output = oliguria @ 1.0
bladder won't empty > incomplete bladder emptying | retention urine
incomplete bladder emptying > feeling of incomplete bladder emptying
trouble starting pee > hesitancy of micturition
urine hesitancy = hesitancy of micturition
weak stream = poor urinary stream
slow stream > poor urinary stream
pee dribbling > post-void dribbling
pee dribbling > urinary incontinence @ 0.7
dribbling after pee > post-void dribbling
split stream > splitting of urinary stream
straining to pee > straining to void
wetting self > urinary incontinence
wetting self > enuresis @ 0.7
leaking urine = urinary incontinence @ 1.0
leaky bladder = urinary incontinence @ 1.0
bladder leakage = urinary incontinence @ 1.0
pee leak > urinary incontinence
loss of bladder control = urinary incontinence @ 1.0
bladder incontinence > urinary incontinence
leaks when coughing > stress incontinence
leak sneeze > stress incontinence
pees when laughs > stress incontinence
sui bladder > stress incontinence
bedwetting = nocturnal enuresis @ 1.0
bed wetting = nocturnal enuresis @ 1.0
daytime wetting child > enuresis
pissing bed > nocturnal enuresis
oab = overactive bladder @ 1.0
detrusor overactivity > overactive bladder
unstable bladder > overactive bladder @ 0.9
cloudy urine > abnormal findings urine @ 0.7
dark urine > abnormal findings urine @ 0.6
foamy urine > proteinuria @ 0.8
frothy urine > proteinuria @ 0.8
albumin in urine = albuminuria
albuminuria = proteinuria @ 0.9
microalbuminuria > proteinuria
sugar in urine = glycosuria @ 1.0
glucosuria = glycosuria @ 1.0
ketones in urine = acetonuria @ 1.0
ketonuria = acetonuria @ 1.0
pus in urine = pyuria @ 1.0
white cells in urine > pyuria
bacteria in urine = bacteriuria @ 1.0
crystals in urine > crystalluria
calcium in urine > hypercalciuria
high urine calcium = hypercalciuria @ 1.0
oxalate in urine > hyperoxaluria
uric acid in urine > hyperuricosuria
low urine citrate > hypocitraturia
coca cola urine > hemoglobinuria @ 0.6
coca cola urine > myoglobinuria @ 0.7
muscle protein urine > myoglobinuria
fishy odor > trimethylaminuria @ 0.8
dirty urine > abnormal findings urine @ 0.6
drugs in urine > urine levels drugs medicaments
urine leak from wrong place > fistula @ 0.6
# --- infection and bladder disease ---
uti = urinary tract infection @ 1.0
water infection = urinary tract infection @ 1.0
urine infection = urinary tract infection @ 1.0
bladder infection = cystitis @ 1.0
inflamed bladder = cystitis @ 1.0
kidney infection = pyelonephritis @ 1.0
infected kidney > tubulo-interstitial nephritis @ 0.8
pyelo > pyelonephritis
pyelonephritis = tubulo-interstitial nephritis @ 0.8
urosepsis > urinary tract infection
kidney abscess = renal and perinephric abscess
painful bladder syndrome = interstitial cystitis @ 1.0
ic bladder > interstitial cystitis
bladder pain > chronic bladder pain
radiation bladder > irradiation cystitis
nerve bladder > neuromuscular dysfunction of bladder
neurogenic bladder = neuromuscular dysfunction of bladder @ 1.0
flaccid bladder > flaccid neuropathic bladder
spastic bladder > reflex neuropathic bladder
bladder outlet obstruction > bladder-neck obstruction
blocked bladder > bladder-neck obstruction @ 0.8
blocked bladder > urinary obstruction @ 0.7
bladder stone = calculus in bladder @ 1.0
bladder prolapse > cystocele
fallen bladder = cystocele
dropped bladder = cystocele
bladder spasm > disorder of bladder @ 0.7
bladder hernia > cystocele @ 0.7
bladder pouch > diverticulum bladder
bladder fistula > vesical fistula
colovesical fistula > vesicointestinal fistula
bladder exposed outside body > exstrophy bladder
bladder tumor > neoplasm bladder
interstim bladder > neurostimulator sacral @ 0.6
urethritis nonspecific > nongonococcal urethritis
inflamed urethra = urethritis @ 1.0
nsu > nonspecific urethritis
ngu > nongonococcal urethritis
dripping penis > urethral discharge
narrow urethra = urethral stricture @ 1.0
narrowed pee tube > urethral stricture
urethral scar > urethral stricture
meatal stenosis > urethral stricture @ 0.8
# --- kidney disease ---
kidney stone = calculus of kidney @ 1.0
kidney stone = nephrolithiasis @ 1.0
renal stone > calculus kidney
kidney stones stuck ureter > calculus ureter
ureteral stone = calculus of ureter @ 1.0
stone in tube from kidney > calculus ureter
urinary stone = urinary calculus @ 1.0
urolithiasis > urinary calculus | calculus kidney ureter
staghorn stone > staghorn calculus | calculus kidney
kidney colic = renal colic
stone pain > renal colic @ 0.8
stone > calculus
ckd = chronic kidney disease @ 1.0
crf > chronic kidney disease if: kidney, renal, dialysis, stage
kidney failure = renal failure @ 1.0
kidneys shut down > acute kidney failure | kidney failure
kidney shutdown > acute kidney failure
aki = acute kidney failure @ 1.0
arf kidney > acute kidney failure
acute kidney injury = acute kidney failure @ 1.0
atn > acute kidney failure tubular necrosis
acute tubular necrosis = acute kidney failure with tubular necrosis
esrd = end stage renal disease @ 1.0
esrf > end stage renal disease
end stage kidney > end stage renal disease
kidney failure on dialysis > end stage renal disease | dependence renal dialysis
dialysis patient > dependence renal dialysis
missed dialysis > noncompliance renal dialysis
kidney disease diabetes > diabetes diabetic chronic kidney disease | diabetic nephropathy
diabetic kidney > diabetic nephropathy | diabetic chronic kidney disease
decreased kidney function > chronic kidney disease @ 0.7
decreased kidney function > abnormal kidney function studies @ 0.8
renal insufficiency > chronic kidney disease @ 0.8
renal insufficiency > disorder kidney @ 0.7
renal insufficiency > acute kidney failure @ 0.5
high creatinine > abnormal kidney function studies @ 0.8
high creatinine > abnormal blood chemistry @ 0.6
elevated creatinine > abnormal kidney function studies @ 0.8
elevated creatinine > abnormal blood chemistry @ 0.6
azotemia > uremia @ 0.8
azotemia > abnormal kidney function studies @ 0.7
low gfr > chronic kidney disease @ 0.8
uremic > uremia
urine in blood > uremia @ 0.6
kidney inflammation = nephritis @ 1.0
bright's disease = nephritis @ 0.8
glomerulonephritis = nephritic syndrome @ 0.8
gn kidney > glomerulonephritis
fsgs > focal and segmental glomerular lesions
minimal change disease > minor glomerular abnormality
iga kidney > immunoglobulin a nephropathy
iga nephropathy = immunoglobulin a nephropathy @ 1.0
berger disease > immunoglobulin a nephropathy
membranous nephropathy > diffuse membranous glomerulonephritis
mpgn > membranoproliferative glomerulonephritis
rpgn > rapidly progressive nephritic syndrome
kidney leaking protein = nephrotic syndrome
nephrosis = nephrotic syndrome
lupus kidney > systemic lupus erythematosus glomerular disease
lupus nephritis > systemic lupus erythematosus glomerular
goodpasture > goodpasture's syndrome
swollen kidney = hydronephrosis
water on kidney > hydronephrosis
enlarged kidney > hypertrophy kidney
enlarged kidney > hydronephrosis @ 0.7
kidney blocked > hydronephrosis | obstructive uropathy
upj obstruction > ureteropelvic junction obstruction
puj obstruction > ureteropelvic junction obstruction
urine backs up > vesicoureteral-reflux @ 0.8
kidney reflux > vesicoureteral-reflux
bladder reflux > vesicoureteral-reflux
blocked ureter > stricture ureter
wide ureter > hydroureter | megaureter
dilated ureter > hydroureter | megaloureter
double ureter > duplication ureter
renal cyst > cyst kidney
adpkd > polycystic kidney adult type
arpkd > polycystic kidney infantile type
small kidney > small kidney unilateral | renal hypoplasia
shrunken kidney > contracted kidney | atrophy kidney
one kidney > renal agenesis unilateral in: icd10cm
one kidney > acquired absence kidney @ 0.8 in: icd10cm
born with one kidney > renal agenesis unilateral
solitary kidney > renal agenesis unilateral
solitary kidney > acquired absence kidney @ 0.8
missing kidney > acquired absence kidney
no kidneys > renal agenesis bilateral
kidney removed > acquired absence kidney
horseshoe kidney > lobulated fused horseshoe kidney
fused kidneys > horseshoe kidney
floating kidney = nephroptosis
dropped kidney > nephroptosis
kidney in wrong place > ectopic kidney
underdeveloped kidney > renal hypoplasia | renal dysplasia
abnormal kidney development > renal dysplasia
dysplastic kidney > renal dysplasia
multicystic dysplastic kidney > renal dysplasia
medullary sponge kidney > medullary cystic kidney @ 0.8
blocked kidney artery > atherosclerosis renal artery
blocked kidney artery > stenosis renal artery @ 0.6
renal artery stenosis > stricture artery @ 0.5
ras kidney > atherosclerosis renal artery @ 0.7
rta kidney > renal tubular acidosis
renal tubular acidosis > impaired renal tubular function
fanconi kidney > fanconi syndrome
kidney transplant patient > kidney transplant status
nephrocalcinosis > disorders kidney ureter
nephrocalcinosis > impaired renal tubular function @ 0.5
kidney bruise > contusion kidney
alport > alport syndrome
nutcracker kidney > compression of vein @ 0.6
contrast dye kidney > contrast-induced nephropathy
# --- men ---
enlarged prostate = benign prostatic hyperplasia @ 1.0
big prostate > benign prostatic hyperplasia
bph = benign prostatic hyperplasia @ 1.0
benign prostatic hypertrophy = benign prostatic hyperplasia @ 1.0
swollen prostate > enlarged prostate
swollen prostate > prostatitis @ 0.7
lower urinary tract symptoms > benign prostatic hyperplasia lower urinary tract symptoms @ 0.7
prostate infection = prostatitis @ 1.0
inflamed prostate = prostatitis @ 1.0
prostate pain > prostatodynia
prostate pain > chronic prostatitis @ 0.7
chronic pelvic pain man > chronic prostatitis @ 0.7
chronic pelvic pain man > pelvic perineal pain
cpps > chronic prostatitis
cpps > pelvic perineal pain @ 0.7
prostate nodule > nodular prostate
lump on prostate > nodular prostate
high psa = elevated prostate specific antigen @ 1.0
raised psa = elevated prostate specific antigen @ 1.0
psa test > prostate specific antigen | screening prostate cancer
prostate check > screening malignant neoplasm prostate
prostate screening > screening malignant neoplasm prostate
pin prostate > prostatic intraepithelial neoplasia
prostate stone > calculus of prostate
ed > erectile dysfunction if: men, man, male, viagra, penis, impotence, sexual, erection
impotence = erectile dysfunction @ 1.0
can't get it up > erectile dysfunction
can't get erection = erectile dysfunction @ 1.0
erection problem > erectile dysfunction
lost erection > erectile dysfunction
limp penis > erectile dysfunction
no sex drive > hypoactive sexual desire disorder | decreased libido
low libido = decreased libido @ 1.0
low sex drive = decreased libido @ 1.0
long lasting erection = priapism @ 1.0
erection won't go down = priapism @ 1.0
painful erection > priapism @ 0.7
comes too fast > premature ejaculation
early ejaculation = premature ejaculation
can't ejaculate > ejaculatory dysfunction | retarded ejaculation
delayed ejaculation = retarded ejaculation
dry orgasm > retrograde ejaculation @ 0.7
dry orgasm > anejaculatory orgasm @ 0.8
blood in semen = hematospermia @ 1.0
bloody sperm = hematospermia @ 1.0
blood in sperm = hematospermia
low sperm count = oligospermia @ 1.0
few sperm > oligospermia
decreased sperm > oligospermia
no sperm = azoospermia @ 1.0
absent sperm = azoospermia @ 1.0
sperm count > male infertility @ 0.6
infertile man > male infertility
male sterility > male infertility
male sterility > azoospermia @ 0.7
male fertility problem > male infertility
snipped man > vasectomy
bent penis > peyronie's disease
curved penis > peyronie's disease | chordee | congenital chordee
peyronies > peyronie's disease
crooked penis > peyronie's disease @ 0.8
crooked penis > chordee @ 0.7
tight foreskin = phimosis @ 1.0
foreskin won't retract = phimosis @ 1.0
foreskin stuck back = paraphimosis @ 1.0
foreskin stuck behind head > paraphimosis
inflamed penis > balanitis
red sore penis tip = balanitis
penis infection > balanitis | inflammatory disorders penis
inflamed foreskin > balanoposthitis
long foreskin > disorders prepuce @ 0.8
uncircumcised adhesions > adhesions prepuce glans penis
penile adhesions > adhesions of prepuce glans penis
circumcision > routine ritual circumcision
circumcision > resection prepuce @ 0.8
circ baby > circumcision
buried penis > concealed penis
hidden penis = concealed penis
small penis = hypoplasia of penis
penis hole underneath = hypospadias
urethra opening underneath penis > hypospadias
pee hole on underside > hypospadias
pee hole on top > epispadias
urethra opening top of penis > epispadias
downward curved penis > chordee
broken penis > fracture of corpus cavernosum
penis fracture > fracture corpus cavernosum
zipper penis > external constriction penis @ 0.6
zipper penis > superficial injury penis
zipper penis > laceration penis @ 0.7
sore on penis > ulcer penis
penis pain > disorder penis @ 0.7
penis lump > disorder penis @ 0.6
penis rash > balanitis @ 0.8
orchialgia > testicular pain
twisted testicle = torsion of testis @ 1.0
spermatic cord twist > torsion spermatic cord
swollen testicle > orchitis
swollen testicle > hydrocele @ 0.7
testicle inflammation = orchitis @ 1.0
testicle infection > orchitis | epididymitis
epididymis inflammation = epididymitis @ 1.0
swollen scrotum > hydrocele @ 0.7
swollen scrotum > edema of scrotum
fluid around testicle = hydrocele @ 1.0
water on testicle > hydrocele
scrotum fluid > hydrocele
varicose veins scrotum > scrotal varices
varicocele = scrotal varices @ 1.0
bag of worms scrotum > scrotal varices
cyst on testicle > spermatocele | cyst epididymis | benign cyst testis
epididymal cyst > cyst epididymis | spermatocele
undescended testicle = cryptorchidism @ 1.0
testicle not dropped > undescended testicle
hidden testicle > undescended testicle
missing testicle > absence aplasia testis
absent testicles > absence aplasia testis
small testicle > atrophy of testis | hypoplasia testis
shrunken testicles = atrophy of testis
lump on testicle > disorder male genital organs @ 0.6
lump on testicle > benign neoplasm testis
lump on testicle > malignant neoplasm testis @ 0.5
scrotum lump > disorder male genital organs @ 0.6
scrotum abscess > inflammatory disorders of scrotum
split scrotum > congenital malformation scrotum
ambiguous genitals = indeterminate sex
man boobs > gynecomastia | hypertrophy of breast
breast growth man > gynecomastia | hypertrophy breast
low testosterone = testicular hypofunction @ 0.9
low t > testicular hypofunction if: man, men, male, testosterone, hormone, injection
male hypogonadism = testicular hypofunction @ 1.0
hypogonadism > testicular hypofunction
hypogonadism > hypogonadotropic hypogonadism @ 0.8
male menopause > testicular hypofunction @ 0.7
kicked in groin > contusion scrotum testes @ 0.8
foley = indwelling catheter
foley problem > complication indwelling urethral catheter
blocked catheter > mechanical complication urinary catheter
catheter infection urine > infection indwelling urethral catheter
cauti > infection inflammatory reaction indwelling urethral catheter
suprapubic catheter > cystostomy @ 0.9
urostomy = urinary stoma @ 0.7
nephrostomy tube > nephrostomy
self catheter > intermittent urinary catheter
condom catheter > external catheter male
leg bag > urinary leg bag
adult diapers > incontinence brief diaper
pull ups adult > protective underwear pull-on
bed pad incontinence > underpad @ 0.8
urinal bottle > urinal
balls > testis @ 0.7 if: lump, swollen, twisted, kicked, itchy, scrotum, testicle
sore balls > testicular pain @ 0.7
balls pain > testicular pain @ 0.6 in: icd10cm
weak kidneys > chronic kidney disease @ 0.6
enlarged male breast > hypertrophy of breast
suprapubic catheter > cystostomy status @ 0.7 in: icd10cm
transitional cell carcinoma > malignant neoplasm bladder @ 0.8
# --- Further
bladder infection > urinary tract infection
honeymoon cystitis > acute cystitis
painful bladder > interstitial cystitis
passing a stone > calculus of ureter | renal colic
shrunken kidney > small kidney @ 0.85
kidneys failing > kidney failure
bad kidneys > chronic kidney disease
cola colored urine > hematuria @ 0.8
tea colored urine > hematuria @ 0.7
not making urine > anuria and oliguria
no urine output > anuria and oliguria
low urine output > anuria and oliguria
peeing too much > polyuria
pee all the time > frequency of micturition | polyuria
cant control bladder > urinary incontinence
wetting pants > urinary incontinence
cant empty bladder > retention of urine | incomplete bladder emptying
lazy bladder > neuromuscular dysfunction bladder | flaccid neuropathic bladder @ 0.8
urethra blockage > urethral stricture
urethra infection > urethritis
swollen prostate > benign prostatic hyperplasia
prostate trouble > disorder of prostate
bent penis > induration penis plastica
curved penis > induration penis plastica @ 0.7
erection wont go away > priapism
foreskin stuck > phimosis | paraphimosis
foreskin wont pull back > phimosis
penis head inflamed > balanitis
bump on penis > disorder of penis @ 0.5
low sperm > oligospermia
cant have kids male > male infertility
swollen scrotum > inflammatory disorders scrotum @ 0.7
varicose veins testicle > scrotal varices
bag of worms > scrotal varices @ 0.7
lump testicle > spermatocele | disorder testis @ 0.6
jock itch scrotum > tinea cruris @ 0.7
leaky kidneys > nephrotic syndrome
bright's disease > nephritic syndrome
kidney disease from diabetes > diabetes with diabetic nephropathy
diabetic kidney > diabetes with diabetic nephropathy
kidney transplant failing > kidney transplant failure
rejecting kidney > kidney transplant rejection

# --- what goes wrong, organ by organ, where the descriptor says it in other words
adhesions bladder > other specified disorders of bladder @ 0.8
adhesions epididymis > other specified disorders of male genital organs @ 0.8
adhesions spermatic cord > other specified disorders of male genital organs @ 0.8
adhesions testis > other noninflammatory disorders of the testis @ 0.8
adhesions ureter > other specified disorders of kidney and ureter @ 0.8
cyst ejaculatory duct > other specified disorders of male genital organs @ 0.8
cyst seminal vesicle > other specified disorders of male genital organs @ 0.8
cyst spermatic cord > other specified disorders of male genital organs @ 0.8
atrophy corpus cavernosum > other specified disorders of penis @ 0.8
hypertrophy epididymis > other specified disorders of the male genital organs @ 0.8
hypertrophy meatus urinarius > other specified disorders of urethra @ 0.8
stricture bladder > other specified disorders of bladder @ 0.8
stricture meatus urinarius > urethral stricture @ 0.85
stricture pelviureteric junction > obstructive and reflux uropathy @ 0.85
stricture prepuce > phimosis @ 0.85
fistula enterovesical > vesicointestinal fistula @ 0.85
fistula epididymis > other specified disorders of the male genital organs @ 0.8
ulcer corpus cavernosum > ulcer of penis @ 0.85
ulcer elusive > interstitial cystitis @ 0.85
ulcer hunner > interstitial cystitis @ 0.85
polyp urethra > urethral caruncle @ 0.85
spasm ureter > crossing vessel and stricture of ureter without hydronephrosis @ 0.85
paralysis bladder > flaccid neuropathic bladder @ 0.85
displacement kidney > nephroptosis @ 0.85
dilatation calyx > other specified disorders of kidney and ureter @ 0.8
inflammation glans penis > balanitis @ 0.85
inflammation periurethral tissue > other urethritis @ 0.8
hemorrhage kidney > other specified disorders of kidney and ureter @ 0.8
hemorrhage scrotum > vascular disorders of male genital organs @ 0.85
hemorrhage seminal vesicle > vascular disorders of male genital organs @ 0.85
hemorrhage spermatic cord > vascular disorders of male genital organs @ 0.85
hemorrhage testis > vascular disorders of male genital organs @ 0.85
hemorrhage tunica vaginalis > vascular disorders of male genital organs @ 0.85
hemorrhage vas deferens > vascular disorders of male genital organs @ 0.85

# --- older names, plain words, and words that differ from the descriptor's
poststreptococcal > acute nephritic syndrome if: glomerulonephritis, nephritis, kidney
thin basement membrane > recurrent and persistent hematuria
mesangiocapillary > membranoproliferative
foot process disease > nephrotic syndrome minor glomerular abnormality
pyelitis > tubulo-interstitial nephritis
pyelitis > acute pyelonephritis @ 0.8
infected kidney > acute pyelonephritis
upper urinary tract infection > acute pyelonephritis
reflux nephropathy > nonobstructive reflux-associated chronic pyelonephritis @ 0.8
pyelonephritis > tubulo-interstitial nephritis not specified as acute or chronic
tubulointerstitial > tubulo-interstitial @ 1.0
hydrocalycosis > hydronephrosis
caliectasis > hydronephrosis
calyectasis > hydronephrosis
dilated kidney > hydronephrosis
drug kidney damage > nephropathy induced by drugs
nsaid kidney > nephropathy induced by drugs
analgesic kidney > analgesic nephropathy
lead nephropathy > nephropathy induced by heavy metals
tubular disorder kidney > renal tubulo-interstitial disease @ 0.8
lower nephron nephrosis > acute kidney failure with tubular necrosis
crush kidney > acute kidney failure with tubular necrosis
poor kidney function > chronic kidney disease
renal insufficiency > unspecified kidney failure @ 0.8
renal insufficiency > disorder of kidney and ureter
renal lithiasis > calculus of kidney
lithiasis > calculus
atrophic kidney > renal sclerosis | atrophy of kidney
granular kidney > renal sclerosis
goldblatt kidney > renal sclerosis @ 0.7
cirrhosis of kidney > renal sclerosis
nephrosclerosis > renal sclerosis @ 0.8
wandering kidney > nephroptosis
movable kidney > nephroptosis
ren mobile > nephroptosis
kidney lesion > other specified disorders of kidney and ureter
renal mass > other specified disorders of kidney and ureter
kidney mass > other specified disorders of kidney and ureter
kidney lump > other specified disorders of kidney and ureter
ureterocele > other specified disorders of kidney and ureter @ 0.6
emphysematous cystitis > other cystitis
nervous bladder > neuromuscular dysfunction of bladder @ 0.8
hinman > neuromuscular dysfunction of bladder
bladder contracture > other specified disorders of bladder
contracted bladder > other specified disorders of bladder
hypertonic bladder > overactive bladder
spastic bladder > overactive bladder @ 0.8
bladder leukoplakia > other specified disorders of bladder
paraurethral abscess > urethral abscess
cowperitis > urethritis
cowper's gland > urethral @ 0.7
skene > urethral @ 0.6
stricture of meatus > urethral stricture
watering can perineum > urethral fistula
stress leakage > stress incontinence
leaks under stress > stress incontinence
urge leakage > urge incontinence
urgency incontinence > urge incontinence @ 1.0
median bar > benign prostatic hyperplasia
prostate fibroadenoma > benign prostatic hyperplasia
prostatic adenoma > benign prostatic hyperplasia
boggy prostate > prostatitis
fluid in ball sac > hydrocele
fluid ball > hydrocele @ 0.6
twisted ball > torsion of testis
ball pain > testicular pain
hydatid morgagni torsion > torsion of appendix testis
sterile man > male infertility
aspermia > azoospermia
sertoli cell only > azoospermia
oligozoospermia > oligospermia @ 1.0
asthenozoospermia > other male infertility
teratozoospermia > other male infertility
teratospermia > other male infertility
necrospermia > other male infertility
posthitis > balanoposthitis
uncircumcised > encounter circumcision @ 0.5
bxo > balanitis xerotica obliterans
red tip of penis > balanitis
burning penis > other specified disorders of penis
infected scrotum > inflammatory disorders of scrotum
funiculitis > inflammatory disorders of spermatic cord
spermatic cord pain > other specified disorders of male genital organs
testicular microlithiasis > other specified disorders of male genital organs
blood in scrotum > vascular disorders of male genital organs
scrotal hematoma > vascular disorders of male genital organs
hematocele > vascular disorders of male genital organs
shrunken balls > atrophy of testis
no erection > male erectile dysfunction
no ejaculation > anejaculatory orgasm | other ejaculatory dysfunction
leukoplakia ureter > other specified disorders of kidney and ureter
calcification ureter > other specified disorders of kidney and ureter
edema ureter > other specified disorders of kidney and ureter
hypertrophy ureter > other specified disorders of kidney and ureter
enlargement excluded kidney > other specified disorders of kidney and ureter
suppuration kidney > renal tubulo-interstitial disease @ 0.7
suppuration kidney > pyelonephritis @ 0.8
infection kidney > renal tubulo-interstitial disease @ 0.7
urinary pain > pain associated with micturition
pain urethral > pain associated with micturition
ulcer meatus urinarius > other urethritis
inflammation meatus urinarius > other urethritis
infection urinary meatus > other urethritis
cellulitis penis > cellulitis of corpus cavernosum and penis
infarct testis > vascular disorders of male genital organs @ 0.85
hematoma testis > vascular disorders of male genital organs @ 0.85
abscess testis > orchitis @ 0.85
necrosis testis > orchitis @ 0.85
swelling scrotum > other specified disorders of the male genital organs
large prostate > benign prostatic hyperplasia

# --- kidney
crescentic > rapidly progressive nephritic syndrome
extracapillary glomerulonephritis > rapidly progressive nephritic syndrome
benign familial hematuria > recurrent and persistent hematuria
idiopathic hematuria > recurrent and persistent hematuria
berger disease > recurrent and persistent hematuria
buerger berger > recurrent and persistent hematuria
persistent hematuria > recurrent and persistent hematuria
minimal change disease > nephrotic syndrome with minor glomerular abnormality
minimal change nephropathy > nephrotic syndrome with minor glomerular abnormality
nil disease > nephrotic syndrome with minor glomerular abnormality
lipoid nephrosis > nephrotic syndrome with minor glomerular abnormality
foot process disease > nephrotic syndrome with minor glomerular abnormality
epstein syndrome > nephrotic syndrome
epstein nephrosis > nephrotic syndrome
hypocomplementemic nephrosis > nephrotic syndrome
glomerulitis > unspecified nephritic syndrome @ 0.85
glomerulopathy > unspecified nephritic syndrome @ 0.85
nephritis > unspecified nephritic syndrome @ 0.85
glomerular nephritis > unspecified nephritic syndrome @ 0.85
bright disease acute > acute nephritic syndrome
acute bright > acute nephritic syndrome
chronic bright > chronic nephritic syndrome
poststreptococcal nephritis > acute nephritic syndrome
scarlatinal nephritis > acute nephritic syndrome
nephritis after strep > acute nephritic syndrome
renal infection > acute pyelonephritis | pyelonephritis @ 0.75
nephropyelitis > tubulo-interstitial nephritis @ 0.85
uronephrosis > hydronephrosis
nephrohydrosis > hydronephrosis
swollen kidney urine > hydronephrosis
ureterectasis > hydroureter
obstruction upj > hydronephrosis with ureteropelvic junction obstruction @ 0.85
stricture upj > hydronephrosis with ureteropelvic junction obstruction @ 0.85
stenosis upj > hydronephrosis with ureteropelvic junction obstruction @ 0.85
obstruction ureteropelvic > hydronephrosis with ureteropelvic junction obstruction @ 0.85
stricture ureteropelvic > hydronephrosis with ureteropelvic junction obstruction @ 0.85
stenosis ureteropelvic > hydronephrosis with ureteropelvic junction obstruction @ 0.85
stenosis ureter > crossing vessel and stricture of ureter
constriction ureter > crossing vessel and stricture of ureter
stricture ureter > crossing vessel and stricture of ureter
kinking ureter > crossing vessel and stricture of ureter
narrowing ureter > crossing vessel and stricture of ureter
compression ureter > crossing vessel and stricture of ureter
angulation ureter > crossing vessel and stricture of ureter
contraction ureter > crossing vessel and stricture of ureter
occlusion ureter > crossing vessel and stricture of ureter
obstruction ureter > crossing vessel and stricture of ureter
blocked ureter > crossing vessel and stricture of ureter
obliteration ureter > crossing vessel and stricture of ureter
stenosis ureteropelvic junction > crossing vessel and stricture of ureter
stricture ureteropelvic junction > crossing vessel and stricture of ureter
constriction ureteropelvic junction > crossing vessel and stricture of ureter
stenosis ureterovesical > crossing vessel and stricture of ureter
stricture ureterovesical > crossing vessel and stricture of ureter
obstruction ureterovesical > crossing vessel and stricture of ureter
infected hydronephrosis > pyonephrosis
pyonephritis > pyonephrosis
pus kidney > pyonephrosis
infected hydroureter > pyonephrosis
urine backs up kidney > vesicoureteral-reflux
bladder reflux kidney > vesicoureteral-reflux
vesicoureteric > vesicoureteral-reflux
ureteral reflux > vesicoureteral-reflux
phenacetin kidney > analgesic nephropathy
painkiller kidney > analgesic nephropathy
nsaid kidney > analgesic nephropathy
contrast nephropathy > nephropathy induced by other drugs @ 0.85
contrast kidney > nephropathy induced by other drugs @ 0.85
vancomycin kidney > nephropathy induced by other drugs @ 0.85
gentamicin kidney > nephropathy induced by other drugs @ 0.85
lithium nephropathy > nephropathy induced by other drugs @ 0.85
drug nephropathy > nephropathy induced by other drugs @ 0.85
toxic nephropathy > nephropathy induced by heavy metals @ 0.75
toxic nephrosis > nephropathy induced by heavy metals @ 0.75
toxic nephrosis > toxic nephropathy
heavy metal kidney > nephropathy induced by heavy metals @ 0.75
heavy metal kidney > toxic nephropathy
mercury nephropathy > nephropathy induced by heavy metals @ 0.75
mercury nephropathy > toxic nephropathy
lead nephropathy > toxic nephropathy
cadmium nephropathy > nephropathy induced by heavy metals @ 0.75
cadmium nephropathy > toxic nephropathy
balkan nephritis > balkan nephropathy
danubian > balkan nephropathy
abscess carbuncle kidney > renal and perinephric abscess
carbuncle carbuncle kidney > renal and perinephric abscess
pus kidney > renal and perinephric abscess
suppuration kidney > renal and perinephric abscess
paranephric abscess > renal and perinephric abscess
perirenal abscess > renal and perinephric abscess
nephritic abscess > renal and perinephric abscess
lower nephron > acute kidney failure with tubular necrosis @ 0.8
tubular necrosis > acute kidney failure with tubular necrosis @ 0.8
bywaters > acute kidney failure with tubular necrosis @ 0.8
shock kidney > acute kidney failure with tubular necrosis @ 0.8
renal shutdown > acute kidney failure
suppression kidney > acute kidney failure
medullary necrosis kidney > acute kidney failure with medullary necrosis
papillary necrosis > acute kidney failure with medullary necrosis
necrosis renal papilla > acute kidney failure with medullary necrosis
papillitis necrotizing > acute kidney failure with medullary necrosis
cortical necrosis > acute kidney failure with acute cortical necrosis
uremia > unspecified kidney failure @ 0.85
uremic > unspecified kidney failure @ 0.85
azotemia renal > unspecified kidney failure @ 0.85
renal failure > unspecified kidney failure @ 0.85
kidney insufficiency > unspecified kidney failure @ 0.85
failing kidneys > unspecified kidney failure @ 0.85
chronic uremia > chronic kidney disease
diffuse sclerosing glomerulonephritis > chronic kidney disease
nephrolith > calculus of kidney
coral calculus > calculus of kidney
staghorn > calculus of kidney
pelvis stone kidney > calculus of kidney
stone renal pelvis > calculus of kidney
dendritic calculus > calculus of kidney
ureterolith > calculus of ureter
ureterolithiasis > calculus of ureter
cystolith > calculus in bladder
vesical stone > calculus in bladder
vesical calculus > calculus in bladder
cystolithiasis > calculus in bladder
urethrolith > calculus in urethra
stone urethra > calculus in urethra
urolith > urinary calculus
ureteral colic > renal colic
nephralgia > renal colic
nephritic colic > renal colic
nephralgia > unspecified renal colic @ 0.8
renal tubular acidosis > other disorders resulting from impaired renal tubular function
distal rta > other disorders resulting from impaired renal tubular function
proximal rta > other disorders resulting from impaired renal tubular function
rta type > other disorders resulting from impaired renal tubular function
butler albright > other disorders resulting from impaired renal tubular function
hypokalemic nephropathy > other disorders resulting from impaired renal tubular function
salt losing nephritis > other disorders resulting from impaired renal tubular function
tubular acidosis > other disorders resulting from impaired renal tubular function
renal dwarfism > renal osteodystrophy
renal infantilism > renal osteodystrophy
azotemic osteodystrophy > renal osteodystrophy
renal bone disease > renal osteodystrophy
pseudorickets > renal osteodystrophy
phosphate losing tubular > renal osteodystrophy
shrunken kidney > atrophy of kidney terminal
atrophied kidney > atrophy of kidney terminal
wasted kidney > atrophy of kidney terminal
atrophic kidney > atrophy of kidney terminal
granular kidney > renal sclerosis unspecified @ 0.85
cirrhosis kidney > renal sclerosis unspecified @ 0.85
glomerulosclerosis > renal sclerosis unspecified @ 0.85
sclerosis kidney > renal sclerosis unspecified @ 0.85
scarred kidney > renal sclerosis unspecified @ 0.85
induration kidney > renal sclerosis unspecified @ 0.85
fibrosis kidney > renal sclerosis unspecified @ 0.85
renal scar > renal sclerosis unspecified @ 0.85
tiny kidney > small kidney unilateral
one small kidney > small kidney unilateral
infarct kidney > ischemia and infarction of kidney
embolism kidney > ischemia and infarction of kidney
ischemia kidney > ischemia and infarction of kidney
thrombosis artery kidney > ischemia and infarction of kidney
embolism renal artery > ischemia and infarction of kidney
occlusion renal artery > ischemia and infarction of kidney
thrombosis renal artery > ischemia and infarction of kidney
obstruction renal artery > ischemia and infarction of kidney
clot renal artery > ischemia and infarction of kidney
dietl > nephroptosis
ptosis kidney > nephroptosis
prolapsed kidney > nephroptosis
dietl crisis > nephroptosis
low kidney > nephroptosis
adhesion kidney > other specified disorders of kidney and ureter @ 0.75
rupture nontraumatic kidney > other specified disorders of kidney and ureter @ 0.75
hematoma nontraumatic kidney > other specified disorders of kidney and ureter @ 0.75
torsion kidney > other specified disorders of kidney and ureter @ 0.75
displacement acquired kidney > other specified disorders of kidney and ureter @ 0.75
calcification kidney > other specified disorders of kidney and ureter @ 0.75
fistula kidney > other specified disorders of kidney and ureter @ 0.75
bleeding kidney > other specified disorders of kidney and ureter @ 0.75
perforation kidney > other specified disorders of kidney and ureter @ 0.75
softening kidney > other specified disorders of kidney and ureter @ 0.75
edema kidney > other specified disorders of kidney and ureter @ 0.75
nodule kidney > other specified disorders of kidney and ureter @ 0.75
induration other kidney > other specified disorders of kidney and ureter @ 0.75
fatty kidney > other specified disorders of kidney and ureter @ 0.75
hydrocele kidney > other specified disorders of kidney and ureter @ 0.75
fistula ureter > other specified disorders of kidney and ureter @ 0.8
ulcer ureter > other specified disorders of kidney and ureter @ 0.8
rupture ureter > other specified disorders of kidney and ureter @ 0.8
perforation ureter > other specified disorders of kidney and ureter @ 0.8
prolapse ureter > other specified disorders of kidney and ureter @ 0.8
polyp ureter > other specified disorders of kidney and ureter @ 0.8
spasm ureter > other specified disorders of kidney and ureter @ 0.8
hemorrhage ureter > other specified disorders of kidney and ureter @ 0.8
atrophy ureter > other specified disorders of kidney and ureter @ 0.8
displacement ureter > other specified disorders of kidney and ureter @ 0.8
deviation ureter > other specified disorders of kidney and ureter @ 0.8
diverticulum ureter > other specified disorders of kidney and ureter @ 0.8
granuloma ureter > other specified disorders of kidney and ureter @ 0.8
inflammation ureter > other specified disorders of kidney and ureter @ 0.8
infection ureter > other specified disorders of kidney and ureter @ 0.8
cyst ureter > other specified disorders of kidney and ureter @ 0.8
hernia ureter > other specified disorders of kidney and ureter @ 0.8
leak ureter > other specified disorders of kidney and ureter @ 0.8
atony ureter > other specified disorders of kidney and ureter @ 0.8
dyskinesia ureter > other specified disorders of kidney and ureter @ 0.8
hemorrhage renal > other specified disorders of kidney and ureter @ 0.7
hematoma renal > other specified disorders of kidney and ureter @ 0.7
fistula renal > other specified disorders of kidney and ureter @ 0.7
torsion renal > other specified disorders of kidney and ureter @ 0.7
calcification renal > other specified disorders of kidney and ureter @ 0.7
lesion renal > other specified disorders of kidney and ureter @ 0.7
bleeding renal > other specified disorders of kidney and ureter @ 0.7
dilatation renal pelvis > other specified disorders of kidney and ureter
rupture renal pelvis > other specified disorders of kidney and ureter
ulcer renal pelvis > other specified disorders of kidney and ureter
polyp renal pelvis > other specified disorders of kidney and ureter
ureteritis > other specified disorders of kidney and ureter @ 0.85
periureteritis > other specified disorders of kidney and ureter @ 0.85
perinephritis > other specified disorders of kidney and ureter @ 0.85
ureterocele acquired > other specified disorders of kidney and ureter @ 0.85
pyelectasis acquired > other specified disorders of kidney and ureter @ 0.85
ureteralgia > other specified disorders of kidney and ureter @ 0.85
nephrorrhagia > other specified disorders of kidney and ureter @ 0.85
ureteropelvic leak > other specified disorders of kidney and ureter @ 0.85
hydrocalyx > other specified disorders of kidney and ureter @ 0.85
perirenal hematoma > other specified disorders of kidney and ureter @ 0.85
nephrocalcinosis > other specified disorders of kidney and ureter @ 0.85
nephropathy > disorder of kidney and ureter unspecified @ 0.8
kidney trouble > disorder of kidney and ureter unspecified @ 0.8
nephropathia > disorder of kidney and ureter unspecified @ 0.8
kidney problem > disorder of kidney and ureter unspecified @ 0.8
renal disease > disorder of kidney and ureter unspecified @ 0.8
kidney lesion > disorder of kidney and ureter unspecified @ 0.8

# --- bladder
panmural fibrosis > interstitial cystitis
hunner > interstitial cystitis
fenwick > interstitial cystitis
submucous cystitis > interstitial cystitis
radiation cystitis > irradiation cystitis
bullous cystitis > other cystitis
follicular cystitis > other cystitis
cystitis cystica > other cystitis
gangrenous cystitis > other cystitis
abscess bladder > other cystitis
cystitis glandularis > other cystitis
eosinophilic cystitis > other cystitis
malakoplakia bladder cystitis > other cystitis
encrusted cystitis > other cystitis
subacute cystitis > other chronic cystitis
urethrotrigonitis > trigonitis
cystitis catarrhal > cystitis
cord bladder > neuromuscular dysfunction of bladder
automatic bladder > neuromuscular dysfunction of bladder
spastic bladder > neuromuscular dysfunction of bladder
nerve damage bladder > neuromuscular dysfunction of bladder
neuropathic bladder > neuromuscular dysfunction of bladder
contracture bladder neck > bladder-neck obstruction
stenosis bladder neck > bladder-neck obstruction
stricture bladder neck > bladder-neck obstruction
sclerosis bladder neck > bladder-neck obstruction
contraction bladder neck > bladder-neck obstruction
bar bladder neck > bladder-neck obstruction
hypertrophy bladder neck > bladder-neck obstruction
fibrosis bladder neck > bladder-neck obstruction
marion disease > bladder-neck obstruction
vesicourethral orifice > bladder-neck obstruction
vesical orifice > bladder-neck obstruction
vesical neck > bladder-neck obstruction
marion > bladder-neck obstruction
bladder outlet > bladder-neck obstruction
vesicocolic > vesicointestinal fistula
vesicoenteric > vesicointestinal fistula
rectovesical > vesicointestinal fistula
vesicorectal > vesicointestinal fistula
vesicosigmoid > vesicointestinal fistula
enterovesical > vesicointestinal fistula
colovesical > vesicointestinal fistula
vesicoperineal > vesicointestinal fistula
ileovesical > vesicointestinal fistula
suprapubic fistula > vesical fistula
vesicocutaneous > vesical fistula
saccule bladder > diverticulum of bladder
detrusor hyperreflexia > overactive bladder
detrusor instability > overactive bladder
hyperreflexic bladder > overactive bladder
bladder hyperactivity > overactive bladder
detrusor hyperactivity > overactive bladder
trabeculated bladder > other specified disorders of bladder @ 0.8
tamponade bladder > other specified disorders of bladder @ 0.8
malacoplakia bladder > other specified disorders of bladder @ 0.8
malakoplakia bladder > other specified disorders of bladder @ 0.8
spasm bladder > other specified disorders of bladder @ 0.8
rupture nontraumatic bladder > other specified disorders of bladder @ 0.8
prolapse male bladder > other specified disorders of bladder @ 0.8
calcified bladder > other specified disorders of bladder @ 0.8
calcification bladder > other specified disorders of bladder @ 0.8
hypertrophy bladder > other specified disorders of bladder @ 0.8
ulcer bladder > other specified disorders of bladder @ 0.8
atrophy bladder > other specified disorders of bladder @ 0.8
dilatation bladder > other specified disorders of bladder @ 0.8
distention bladder > other specified disorders of bladder @ 0.8
hemorrhage bladder > other specified disorders of bladder @ 0.8
perforation bladder > other specified disorders of bladder @ 0.8
granuloma bladder > other specified disorders of bladder @ 0.8
sclerosis bladder > other specified disorders of bladder @ 0.8
necrosis bladder > other specified disorders of bladder @ 0.8
lesion bladder > other specified disorders of bladder @ 0.8
mass bladder > other specified disorders of bladder @ 0.8
cyst bladder > other specified disorders of bladder @ 0.8
polyp bladder > other specified disorders of bladder @ 0.8
relaxation bladder > other specified disorders of bladder @ 0.8
pain bladder > other specified disorders of bladder @ 0.8
bleeding bladder > other specified disorders of bladder @ 0.8
varix bladder > other specified disorders of bladder @ 0.8
clot bladder > other specified disorders of bladder @ 0.8
displacement bladder > other specified disorders of bladder @ 0.8
fibrosis bladder > other specified disorders of bladder @ 0.8
torsion bladder > other specified disorders of bladder @ 0.8
edema bladder > other specified disorders of bladder @ 0.8
detrusor spasm > other specified disorders of bladder @ 0.85
pericystitis > other specified disorders of bladder @ 0.85
vesical spasm > other specified disorders of bladder @ 0.85
vesical tenesmus > other specified disorders of bladder @ 0.85
male cystocele > other specified disorders of bladder @ 0.85
vesicocele male > other specified disorders of bladder @ 0.85
megacystis acquired > other specified disorders of bladder @ 0.85
cystospasm > other specified disorders of bladder @ 0.85
vesical hemorrhage > other specified disorders of bladder @ 0.85
dyssynergia detrusor > other specified disorders of bladder @ 0.85

# --- urethra
periurethral abscess > urethral abscess
periurethral cellulitis > urethral abscess
cowper abscess > urethral abscess
littre abscess > urethral abscess
skene abscess > urethral abscess
bulbourethral abscess > urethral abscess
urethral phlegmon > urethral abscess
skenitis > other urethritis
littritis > other urethritis
cowperitis > other urethritis
meatitis > other urethritis
urethral meatitis > other urethritis
skene inflammation > other urethritis
ulcer urethra > other urethritis
meatal ulcer > other urethritis
postmenopausal urethritis > other urethritis
urethral inflammation > other urethritis
paraurethritis > other urethritis
ngu > nonspecific urethritis
nongonococcal > nonspecific urethritis
nonvenereal urethritis > nonspecific urethritis
simple urethritis > nonspecific urethritis
occlusion urethrostenosis > urethral stricture
stenosis urethrostenosis > urethral stricture
narrowing urethrostenosis > urethral stricture
obstruction urethrostenosis > urethral stricture
constriction urethrostenosis > urethral stricture
occlusion narrow urethra > urethral stricture
stenosis narrow urethra > urethral stricture
obstruction narrow urethra > urethral stricture
constriction narrow urethra > urethral stricture
occlusion urethra > urethral stricture
stenosis urethra > urethral stricture
obstruction urethra > urethral stricture
constriction urethra > urethral stricture
blocked urethra > urethral stricture
atresia acquired urethra > urethral stricture
pinhole meatus > urethral stricture meatal @ 0.85
stenosis meatus > urethral stricture meatal @ 0.85
stricture meatus > urethral stricture meatal @ 0.85
narrow meatus > urethral stricture meatal @ 0.85
tight meatus > urethral stricture meatal @ 0.85
pinhole meatus > urethral stricture
prolapse urethra > other specified disorders of urethra @ 0.8
hemorrhage urethra > other specified disorders of urethra @ 0.8
polyp urethra > other specified disorders of urethra @ 0.8
cyst urethra > other specified disorders of urethra @ 0.8
rupture nontraumatic urethra > other specified disorders of urethra @ 0.8
granuloma urethra > other specified disorders of urethra @ 0.8
hernia urethra > other specified disorders of urethra @ 0.8
dilatation urethra > other specified disorders of urethra @ 0.8
displacement urethra > other specified disorders of urethra @ 0.8
adhesion urethra > other specified disorders of urethra @ 0.8
perforation urethra > other specified disorders of urethra @ 0.8
pain urethra > other specified disorders of urethra @ 0.8
leukoplakia urethra > other specified disorders of urethra @ 0.8
irritation urethra > other specified disorders of urethra @ 0.8
bleeding urethra > other specified disorders of urethra @ 0.8
mass urethra > other specified disorders of urethra @ 0.8
lesion urethra > other specified disorders of urethra @ 0.8
deformity urethra > other specified disorders of urethra @ 0.8
calcification urethra > other specified disorders of urethra @ 0.8
edema urethra > other specified disorders of urethra @ 0.8
spasm urethra > other specified disorders of urethra @ 0.8
urethrorrhagia > other specified disorders of urethra
urethrocele male > other specified disorders of urethra
skene cyst > other specified disorders of urethra
skene gland cyst > other specified disorders of urethra
urethralgia > other specified disorders of urethra
cowper cyst > other specified disorders of urethra
paraurethral cyst > other specified disorders of urethra
urethrospasm > other specified disorders of urethra
urethrorectal > urethral fistula
urethroperineal > urethral fistula
urethroscrotal fistula > urethral fistula
urinary fistula > urethral fistula
rectourethral > urethral fistula
perineal urinary fistula > urethral fistula
urethrocutaneous > urethral fistula
candidal urethritis > candidal cystitis and urethritis
leak pee cough > stress incontinence
leak urine cough > stress incontinence
pee when cough > stress incontinence
urine laugh > stress incontinence
leak jumping > stress incontinence
waterworks infection > urinary tract infection
bladder kidney infection > urinary tract infection

# --- male organs
hemorrhage prostate > congestion and hemorrhage of prostate
bleeding prostate > congestion and hemorrhage of prostate
engorgement prostate > congestion and hemorrhage of prostate
cyst prostate > other specified disorders of prostate @ 0.85
atrophy prostate > other specified disorders of prostate @ 0.85
stricture prostate > other specified disorders of prostate @ 0.85
fistula prostate > other specified disorders of prostate @ 0.85
adhesion prostate > other specified disorders of prostate @ 0.85
pain prostate > other specified disorders of prostate @ 0.85
fibrosis prostate > other specified disorders of prostate @ 0.85
induration prostate > other specified disorders of prostate @ 0.85
ulcer prostate > other specified disorders of prostate @ 0.85
mass prostate > other specified disorders of prostate @ 0.85
necrosis prostate > other specified disorders of prostate @ 0.85
infarct prostate > other specified disorders of prostate @ 0.85
stenosis prostate > other specified disorders of prostate @ 0.85
calcification prostate > other specified disorders of prostate @ 0.85
periprostatic adhesion > other specified disorders of prostate
prostatosis > other specified disorders of prostate
prostatodynia > other specified disorders of prostate
prostatalgia > other specified disorders of prostate
prostatorrhea > other specified disorders of prostate
prostatolith > calculus of prostate
prostatic bar > benign prostatic hyperplasia @ 0.85
median lobe > benign prostatic hyperplasia @ 0.85
middle lobe prostate > benign prostatic hyperplasia @ 0.85
adenofibroma prostate > benign prostatic hyperplasia @ 0.85
suppuration prostate > abscess of prostate
water sac > hydrocele
fluid testicle > hydrocele
twisted spermatic cord > torsion of testis
didymitis > orchitis and epididymitis @ 0.85
testicle infection > orchitis and epididymitis @ 0.85
inflamed testicle > orchitis and epididymitis @ 0.85
abscess testis > orchitis and epididymitis @ 0.85
abscess epididymis > orchitis and epididymitis @ 0.85
swollen infected testicle > orchitis and epididymitis @ 0.85
orchiepididymitis > orchitis and epididymitis @ 0.85
germinal aplasia > azoospermia
aspermatogenesis > azoospermia
del castillo > azoospermia
hooded foreskin > other disorders of prepuce @ 0.8
elongated foreskin > other disorders of prepuce @ 0.8
redundant foreskin > other disorders of prepuce @ 0.8
deficient foreskin > other disorders of prepuce @ 0.8
posthitis smegma > other disorders of prepuce @ 0.8
long foreskin > other disorders of prepuce @ 0.8
smegma stone > other disorders of prepuce @ 0.8
preputial cyst > other disorders of prepuce @ 0.8
redundant prepuce > other disorders of prepuce @ 0.8
stuck foreskin > adhesions of prepuce and glans penis
adherent foreskin > adhesions of prepuce and glans penis
foreskin adhesion > adhesions of prepuce and glans penis
preputial adhesion > adhesions of prepuce and glans penis
adherent prepuce > adhesions of prepuce and glans penis
inflamed glans > balanitis
sore glans > balanitis
sore penis tip > balanitis
penis tip infection > balanitis
red glans > balanitis
bxo > leukoplakia of penis
xerotica obliterans > leukoplakia of penis
boil penis > other inflammatory disorders of penis @ 0.85
furuncle penis > other inflammatory disorders of penis @ 0.85
carbuncle penis > other inflammatory disorders of penis @ 0.85
abscess penis > other inflammatory disorders of penis @ 0.85
cellulitis penis > other inflammatory disorders of penis @ 0.85
phlegmon penis > other inflammatory disorders of penis @ 0.85
gangrene penis > other inflammatory disorders of penis @ 0.85
infection penis > other inflammatory disorders of penis @ 0.85
inflammation penis > other inflammatory disorders of penis @ 0.85
cavernitis > other inflammatory disorders of penis
penitis > other inflammatory disorders of penis
corpora cavernosa abscess > other inflammatory disorders of penis
corpus cavernosum abscess > other inflammatory disorders of penis
corpora cavernosa fibrosis > induration penis plastica
cavernous fibrosis > induration penis plastica
van buren > induration penis plastica
crooked penis > induration penis plastica
curvature penis > induration penis plastica
penile curvature > induration penis plastica
penile plaque > induration penis plastica
fibrosis penis > induration penis plastica
induration penis > induration penis plastica
chordee adult > induration penis plastica
chordee acquired > induration penis plastica
penile fibromatosis > induration penis plastica
penile sore > ulcer of penis
atrophy penis > other specified disorders of penis @ 0.8
hypertrophy penis > other specified disorders of penis @ 0.8
edema penis > other specified disorders of penis @ 0.8
lesion penis > other specified disorders of penis @ 0.8
hematoma penis > other specified disorders of penis @ 0.8
fibrosis other penis > other specified disorders of penis @ 0.8
thrombosis penis > other specified disorders of penis @ 0.8
hemorrhage penis > other specified disorders of penis @ 0.8
adhesion penis > other specified disorders of penis @ 0.8
mass penis > other specified disorders of penis @ 0.8
rash penis > other specified disorders of penis @ 0.8
stricture penis > other specified disorders of penis @ 0.8
cyst penis > other specified disorders of penis @ 0.8
fistula penis > other specified disorders of penis @ 0.8
nodule penis > other specified disorders of penis @ 0.8
discoloration penis > other specified disorders of penis @ 0.8
thrombosis penile vein > thrombosis of superficial vein of penis
mondor penis > thrombosis of superficial vein of penis
cavernous thrombosis penis > thrombosis of superficial vein of penis
persistent erection > priapism
spermatocystitis > inflammatory disorders of seminal vesicle
vesiculitis > inflammatory disorders of seminal vesicle
seminal vesicle infection > inflammatory disorders of seminal vesicle
seminal vesicle abscess > inflammatory disorders of seminal vesicle
gonecystitis > inflammatory disorders of seminal vesicle
abscess spermatic cord > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
cellulitis spermatic cord > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
inflammation spermatic cord > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
infection spermatic cord > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
boil spermatic cord > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
funiculitis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
vasitis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
deferentitis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
corditis spermatic > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
vaginalitis testis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
vas deferens abscess > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
endemic funiculitis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
cellulitis scrotum > inflammatory disorders of scrotum
boil scrotum > inflammatory disorders of scrotum
furuncle scrotum > inflammatory disorders of scrotum
carbuncle scrotum > inflammatory disorders of scrotum
inflammation scrotum > inflammatory disorders of scrotum
scrotitis > inflammatory disorders of scrotum
idiopathic gangrene scrotum > fournier gangrene
gangrene scrotum > fournier gangrene
shrinking testicle > atrophy of testis
wasted testis > atrophy of testis
small testis acquired > atrophy of testis
thrombosis spermatic cord > vascular disorders of male genital organs
hematoma spermatic cord > vascular disorders of male genital organs
hematocele spermatic cord > vascular disorders of male genital organs
hematoma scrotum nontraumatic > vascular disorders of male genital organs @ 0.85
thrombosis testis > vascular disorders of male genital organs @ 0.85
edema scrotum > other specified disorders of the male genital organs @ 0.8
calcinosis scrotum > other specified disorders of the male genital organs @ 0.8
ulcer scrotum > other specified disorders of the male genital organs @ 0.8
atrophy scrotum > other specified disorders of the male genital organs @ 0.8
hypertrophy scrotum > other specified disorders of the male genital organs @ 0.8
cyst scrotum > other specified disorders of the male genital organs @ 0.8
mass scrotum > other specified disorders of the male genital organs @ 0.8
fistula scrotum > other specified disorders of the male genital organs @ 0.8
nodule scrotum > other specified disorders of the male genital organs @ 0.8
lesion scrotum > other specified disorders of the male genital organs @ 0.8
elephantiasis other scrotum > other specified disorders of the male genital organs @ 0.8
fibrosis testis > other specified disorders of the male genital organs @ 0.8
hypertrophy testis > other specified disorders of the male genital organs @ 0.8
edema testis > other specified disorders of the male genital organs @ 0.8
calcification testis > other specified disorders of the male genital organs @ 0.8
ulcer testis > other specified disorders of the male genital organs @ 0.8
mass testis > other specified disorders of the male genital organs @ 0.8
lump testis > other specified disorders of the male genital organs @ 0.8
swelling testis > other specified disorders of the male genital organs @ 0.8
rupture nontraumatic testis > other specified disorders of the male genital organs @ 0.8
stricture vas deferens > other specified disorders of the male genital organs @ 0.8
obstruction vas deferens > other specified disorders of the male genital organs @ 0.8
calcification vas deferens > other specified disorders of the male genital organs @ 0.8
stone vas deferens > other specified disorders of the male genital organs @ 0.8
stenosis vas deferens > other specified disorders of the male genital organs @ 0.8
atrophy vas deferens > other specified disorders of the male genital organs @ 0.8
fibrosis vas deferens > other specified disorders of the male genital organs @ 0.8
blockage vas deferens > other specified disorders of the male genital organs @ 0.8
atrophy seminal vesicle > other specified disorders of the male genital organs @ 0.8
ulcer seminal vesicle > other specified disorders of the male genital organs @ 0.8
calculus seminal vesicle > other specified disorders of the male genital organs @ 0.8
stone seminal vesicle > other specified disorders of the male genital organs @ 0.8
edema seminal vesicle > other specified disorders of the male genital organs @ 0.8
hypertrophy seminal vesicle > other specified disorders of the male genital organs @ 0.8
mass epididymis > other specified disorders of the male genital organs @ 0.75
atrophy epididymis > other specified disorders of the male genital organs @ 0.75
swelling epididymis > other specified disorders of the male genital organs @ 0.75
calcification epididymis > other specified disorders of the male genital organs @ 0.75
chylocele > other specified disorders of the male genital organs @ 0.85
elephantiasis scrotum > other specified disorders of the male genital organs @ 0.85
hydatid torsion excluded > other specified disorders of the male genital organs @ 0.85
spermatic granuloma > other specified disorders of the male genital organs @ 0.85
orchidynia > testicular pain
orchalgia > testicular pain
ball ache > testicular pain
testalgia > testicular pain
aching testicle > testicular pain
ed > male erectile dysfunction @ 0.6 in: icd10cm
impotence organic > male erectile dysfunction @ 0.85
impotence > male erectile dysfunction @ 0.85
cannot get erection > male erectile dysfunction @ 0.85
cant keep erection > male erectile dysfunction @ 0.85
dry orgasm > other ejaculatory dysfunction @ 0.75
dry ejaculation > retrograde ejaculation | other ejaculatory dysfunction @ 0.75
aspermia ejaculation > retrograde ejaculation | other ejaculatory dysfunction @ 0.75
inability ejaculate > retrograde ejaculation | other ejaculatory dysfunction @ 0.75
hemospermia > hematospermia
blood ejaculate > hematospermia

# --- bladder by its nerves; corrected senses
atonic bladder > flaccid neuropathic bladder @ 0.85
atony bladder > flaccid neuropathic bladder @ 0.85
autonomous bladder > flaccid neuropathic bladder @ 0.85
nonreflex bladder > flaccid neuropathic bladder @ 0.85
hypotonic bladder > flaccid neuropathic bladder @ 0.85
kidney filter > unspecified nephritic syndrome @ 0.75 if: disease, inflammation, inflamed, damage, problem
inflamed kidney filters > unspecified nephritic syndrome @ 0.95
leftover urine > retention of urine @ 0.85
urine left in bladder > feeling of incomplete bladder emptying @ 0.8
urine left in bladder > retention of urine @ 0.85
swollen ureter > hydroureter @ 0.95
inflamed bladder > cystitis unspecified @ 1.0
inflamed prostate > inflammatory disease of prostate @ 1.0
inflamed cervix > inflammatory disease of cervix uteri @ 1.0
inflamed womb > inflammatory disease of uterus @ 1.0
inflamed tubes ovaries > salpingitis and oophoritis @ 1.0
inflamed breast > inflammatory disorder breast @ 0.8
inflamed breast > mastitis without abscess @ 0.95
breast infection > mastitis without abscess @ 0.95
milk without pregnancy > galactorrhea not associated with childbirth @ 1.0
breast milk not pregnant > galactorrhea not associated with childbirth @ 1.0
many ovary cysts > polycystic ovarian syndrome @ 1.0
womb lining outside > endometriosis unspecified @ 1.0
womb lining grows elsewhere > endometriosis unspecified @ 1.0
uterus lining outside > endometriosis unspecified @ 1.0
thick womb lining > endometrial hyperplasia unspecified @ 1.0
thick uterus lining > endometrial hyperplasia unspecified @ 1.0
thickened endometrium > endometrial hyperplasia unspecified @ 0.85
womb growths > leiomyoma of uterus unspecified
cervix too weak > maternal care for cervical incompetence @ 0.95
weak cervix > maternal care for cervical incompetence @ 0.95
urine backup kidney > unspecified hydronephrosis @ 1.0
kidney enlarged urine > unspecified hydronephrosis @ 1.0
kidney stretched urine > unspecified hydronephrosis @ 1.0
kidney larger > hypertrophy of kidney
one kidney larger > hypertrophy of kidney @ 0.95
decreased kidney size > renal hypoplasia unspecified @ 0.8
decreased kidney size > small kidney of unknown cause @ 0.85
loss of kidney function > kidney failure unspecified
loss of kidney function > chronic kidney disease unspecified @ 0.85
kidney failure end > end stage renal disease @ 0.95
kidney blood vessel inflammation > glomerular disorders @ 0.6
kidney blood vessel inflammation > arteritis @ 0.5
kidney filter scarring > nephrotic syndrome with focal segmental @ 0.6
kidney filter scarring > focal and segmental glomerular lesions @ 0.85
kidney tubule > tubulo-interstitial @ 0.7
decreased urine concentrating > nephrogenic diabetes insipidus @ 0.8
inability concentrate urine > nephrogenic diabetes insipidus @ 0.8
small amount urine > anuria and oliguria @ 0.95
abnormal urination > unspecified symptoms and signs involving the genitourinary system @ 0.5
abnormal urination > other difficulties with micturition @ 0.85
frequent daytime urination > frequency of micturition @ 1.0
urgent need urinate > urgency of urination @ 1.0
wakes up to pee > nocturia @ 1.0
bladder muscle > neuromuscular dysfunction of bladder @ 0.75
bladder control problem > unspecified urinary incontinence @ 0.95
spontaneous milk > galactorrhea not associated with childbirth @ 1.0
heavy bleeding menstruation > excessive and frequent menstruation with regular cycle @ 0.95
absence menstruation > amenorrhea unspecified @ 1.0
irregular menstruation > irregular menstruation unspecified @ 1.0
infrequent menstruation > oligomenorrhea unspecified @ 1.0
foreskin narrowing > phimosis @ 1.0
wide penis > other congenital malformations of penis @ 0.8
large penis > other specified disorders of penis | other congenital malformations penis @ 0.7
twisted penis > other congenital malformations of penis @ 0.85
absent sperm semen > azoospermia @ 1.0
decreased sperm motility > abnormal spermatozoa @ 0.8
decreased sperm motility > male infertility @ 0.7
poor sperm movement > abnormal spermatozoa @ 0.8
decreased fertility > female infertility unspecified | male infertility unspecified @ 0.8
decreased fertility women > female infertility unspecified @ 1.0
decreased fertility men > male infertility unspecified @ 1.0

# --- kidneys, bladder, genitals in lay words
small kidney > small kidney unknown cause @ 0.85
shrunken kidney > small kidney unknown cause @ 0.85
abnormal small kidney > renal hypoplasia unspecified @ 0.95
large kidney > hypertrophy of kidney @ 0.85
big kidneys > hypertrophy of kidney @ 0.85
kidney abnormality > congenital malformation of kidney @ 0.85
malformed kidney > congenital malformation of kidney @ 0.95
extra ureter > duplication of ureter @ 1.0
joined kidneys > lobulated fused and horseshoe kidney @ 1.0
multiple kidney cysts > polycystic kidney @ 0.85
multiple kidney cysts > multicystic @ 0.7
enlarged kidney pelvis > hydronephrosis
kidney calcium deposits > other disorders kidney ureter @ 0.4
kidney calcium deposits > other specified disorders kidney ureter @ 0.75
nephrocalcinosis > disorders of calcium metabolism @ 0.5
kidney scarring > unspecified contracted kidney @ 0.7
kidney scarring > small kidney @ 0.5
kidney scarring > other specified disorders of kidney @ 0.6
low kidney function > chronic kidney disease unspecified | abnormal results of kidney function studies @ 0.85
abnormal kidney function > abnormal results of kidney function studies @ 0.95
bad kidneys > disorder of kidney and ureter unspecified | chronic kidney disease unspecified @ 0.8
high urine protein > proteinuria @ 1.0
protein in pee > proteinuria @ 1.0
leaking protein > proteinuria @ 0.95
urine albumin > proteinuria @ 0.85
high urine calcium > other disorders calcium metabolism @ 0.7
calcium in urine > other disorders of calcium metabolism @ 0.8
high urine amino acids > other abnormal findings in urine @ 0.6
high urine amino acids > amino-acid transport @ 0.7
high urine uric acid > other abnormal findings in urine @ 0.6
high urine copper > wilson's disease @ 0.6
high urine copper > abnormal urine heavy metals @ 0.5
high urine glucose > glycosuria @ 1.0
sugar in pee > glycosuria @ 1.0
urine white blood cells > pyuria @ 1.0
germs in urine > bacteriuria @ 0.95
red cells in urine > hematuria
urine blood cells red > hematuria @ 0.95
blood in pee > hematuria unspecified @ 1.0
bloody urine > gross hematuria | hematuria unspecified @ 0.95
pink urine > gross hematuria @ 0.85
cola colored urine > gross hematuria @ 0.7
cola colored urine > other abnormal findings in urine @ 0.6
foamy urine > other abnormal findings in urine @ 0.85
bubbles in urine > other abnormal findings in urine @ 0.8
strong smelling urine > other abnormal findings in urine
orange urine > other abnormal findings in urine
abnormal urine color > other abnormal findings in urine @ 0.95
urine color > other abnormal findings in urine @ 0.8
dilute urine > other abnormal findings in urine | polyuria @ 0.6
high urine output > polyuria @ 1.0
low urine > anuria and oliguria @ 0.95
absent urine > anuria and oliguria @ 1.0
no pee > anuria and oliguria @ 0.95
burning urination > painful micturition unspecified @ 0.85
difficulty urinating > other difficulties with micturition
trouble urinating > other difficulties with micturition
trouble peeing > other difficulties with micturition
trouble starting urine > hesitancy of micturition @ 1.0
cannot hold urine > unspecified urinary incontinence @ 1.0
cannot hold pee > unspecified urinary incontinence @ 1.0
inability hold urine > unspecified urinary incontinence @ 1.0
inability control urine > unspecified urinary incontinence @ 1.0
leaking urine > unspecified urinary incontinence @ 1.0
loss bladder control > unspecified urinary incontinence @ 1.0
bladder leaks > unspecified urinary incontinence @ 0.95
pee accident > unspecified urinary incontinence
leaks pee laughing > stress incontinence @ 0.95
leak before bathroom > urge incontinence
backward flow urine > vesicoureteral-reflux unspecified @ 1.0
urine backs up > hydronephrosis @ 0.7
urine reflux > vesicoureteral-reflux unspecified @ 1.0
blocked urine flow > obstructive and reflux uropathy unspecified
urinary blockage > obstructive and reflux uropathy unspecified
blocked ureter > hydronephrosis with ureteral stricture @ 0.7
blocked ureter > obstruction ureter @ 0.85
narrow ureter > stricture ureter | atresia and stenosis of ureter @ 0.85
narrow urethra > urethral stricture unspecified @ 0.95
blocked urethra > urethral stricture unspecified @ 0.8
bladder inside out > exstrophy of urinary bladder @ 1.0
small bladder > other specified disorders of bladder @ 0.85
large bladder > other specified disorders of bladder @ 0.85
bladder nerve problem > neuromuscular dysfunction of bladder @ 1.0
bladder infection > cystitis unspecified
bladder infection > urinary tract infection site @ 0.85
frequent utis > urinary tract infection site not specified @ 0.95
recurrent urine infection > urinary tract infection site not specified @ 1.0
small penis > congenital absence and aplasia of penis @ 0.5
pee hole wrong place > hypospadias unspecified @ 0.95
urethra opening underside > hypospadias unspecified @ 1.0
urethra opening on top > epispadias @ 1.0
foreskin stuck behind > paraphimosis @ 1.0
large testicle > other specified disorders of male genital organs @ 0.85
swollen balls > other specified disorders of male genital organs @ 0.8
large scrotum > other specified disorders of the male genital organs @ 0.85
split scrotum > other congenital malformations of testis and scrotum @ 1.0
fluid around testicle > hydrocele unspecified @ 1.0
veins around testicle > scrotal varices @ 0.95
testicle not dropped > undescended testicle unspecified @ 1.0
testicle stays up > undescended testicle unspecified
unclear genitals > indeterminate sex unspecified @ 0.95
ambiguous genitalia > indeterminate sex unspecified @ 1.0
unusual genitals > indeterminate sex unspecified @ 0.7
small genitals > hypoplasia testis scrotum @ 0.5
small genitals > other specified congenital malformations of male genital organs @ 0.7
abnormal male genitals > congenital malformation of male genital organ unspecified @ 0.95
abnormal female genitals > congenital malformation of female genitalia unspecified @ 0.95
large clitoris > other specified noninflammatory disorders of vulva and perineum @ 0.85
absent womb > agenesis and aplasia of uterus @ 1.0
small womb > other congenital malformations of uterus
retroverted uterus > malposition of uterus @ 1.0
small ovaries > congenital malformation ovary @ 0.8
ovaries not working > primary ovarian failure
ovary cyst > unspecified ovarian cysts @ 1.0
abnormal sperm > abnormal spermatozoa @ 1.0
slow sperm > abnormal spermatozoa @ 0.8
cant get hard > male erectile dysfunction unspecified @ 0.95
cant get it up > male erectile dysfunction unspecified @ 0.95
erection problem > male erectile dysfunction unspecified @ 1.0
prolonged erection > priapism @ 1.0
brights disease > chronic nephritic syndrome
brights disease > nephrotic syndrome unspecified @ 0.5
gravel > calculus of kidney @ 0.7 if: kidney, urine, passing, bladder
passing stone > calculus of kidney @ 0.85
honeymoon bladder > acute cystitis @ 0.85
water infection > urinary tract infection site not specified @ 0.95
waterworks infection > urinary tract infection site not specified
pee infection > urinary tract infection site not specified @ 1.0
water works > urinary @ 0.6
bashful bladder > other difficulties with micturition @ 0.85
shy bladder > other difficulties with micturition
blue balls > other specified disorders of male genital organs @ 0.7
blue balls > pain in testis @ 0.6
limp dick > male erectile dysfunction
performance problem > male erectile dysfunction @ 0.5
man problem > male erectile dysfunction @ 0.4
big prostate > benign prostatic hyperplasia without lower urinary tract symptoms @ 1.0
prostate trouble > disorder of prostate unspecified @ 0.95
prostate problem > disorder of prostate unspecified @ 0.95

# --- general words
glomerulonephritis crescentic > rapidly progressive nephritic syndrome with diffuse crescentic glomerulonephritis @ 0.85
nephrotoxicity > nephropathy induced by other drugs @ 0.8
drug kidney damage > nephropathy induced by other drugs @ 0.8
sperm motility > other male infertility @ 0.8
sperm morphology > other male infertility @ 0.75
sperm flagella > other male infertility @ 0.85
sperm count zero > organic azoospermia
leaks urine sneeze > stress incontinence
leaks urine laugh > stress incontinence
fistula vagina colon > fistula of vagina to large intestine
fistula vagina rectum > fistula of vagina to large intestine
fistula vagina sigmoid > fistula of vagina to large intestine
fistula vagina ureter > other female urinary-genital tract fistulae
fistula cervix bladder > other female urinary-genital tract fistulae
fistula uterus bladder > other female urinary-genital tract fistulae
fistula uterus rectum > other female intestinal-genital tract fistulae
fistula uterus intestine > other female intestinal-genital tract fistulae
fistula vagina perineum > female genital tract-skin fistulae
fistula vagina skin > female genital tract-skin fistulae
fistula bladder colon > vesicointestinal fistula
fistula bladder rectum > vesicointestinal fistula
fistula urethra rectum > urethral fistula
fistula urethra perineum > urethral fistula
acute glomerulonephritis > acute nephritic syndrome with unspecified morphologic changes
acute nephritis > acute nephritic syndrome with unspecified morphologic changes
acute hemorrhagic nephritis > acute nephritic syndrome with unspecified morphologic changes
bright disease acute > acute nephritic syndrome with unspecified morphologic changes
acute glomerular disease > acute nephritic syndrome with unspecified morphologic changes
poststreptococcal nephritis > acute nephritic syndrome with unspecified morphologic changes
postinfectious glomerulonephritis > acute nephritic syndrome with diffuse endocapillary proliferative glomerulonephritis
subacute nephritis rapidly progressive > rapidly progressive nephritic syndrome
berger disease > other recurrent and persistent immunoglobulin a nephropathy
iga glomerulonephritis > other recurrent and persistent immunoglobulin a nephropathy
benign familial hematuria > recurrent and persistent hematuria with unspecified morphologic changes
idiopathic hematuria > recurrent and persistent hematuria with unspecified morphologic changes
thin basement membrane nephropathy > recurrent and persistent hematuria with unspecified morphologic changes
chronic nephritis > chronic nephritic syndrome with unspecified morphologic changes
bright disease > chronic nephritic syndrome with unspecified morphologic changes
chronic glomerular disease > chronic nephritic syndrome with unspecified morphologic changes
nil disease kidney > nephrotic syndrome with minor glomerular abnormality
fsgs > nephrotic syndrome with focal and segmental glomerular lesions
focal segmental glomerulosclerosis > nephrotic syndrome with focal and segmental glomerular lesions
collapsing glomerulopathy > nephrotic syndrome with focal and segmental glomerular lesions
membranous glomerulonephritis > nephrotic syndrome with diffuse membranous glomerulonephritis unspecified
membranous glomerulopathy > nephrotic syndrome with diffuse membranous glomerulonephritis unspecified
congenital nephrotic syndrome > nephrotic syndrome with unspecified morphologic changes
finnish type nephrosis > nephrotic syndrome with unspecified morphologic changes
idiopathic nephrotic syndrome > nephrotic syndrome with unspecified morphologic changes
steroid resistant nephrotic syndrome > nephrotic syndrome with unspecified morphologic changes
nphs1 > nephrotic syndrome with unspecified morphologic changes
hypoproteinemic nephrosis > nephrotic syndrome with unspecified morphologic changes
epstein syndrome nephrosis > nephrotic syndrome with unspecified morphologic changes
glomerulopathy > unspecified nephritic syndrome with unspecified morphologic changes
lipoprotein glomerulopathy > unspecified nephritic syndrome with unspecified morphologic changes
familial nephritis > hereditary nephropathy unspecified morphologic lesions
karyomegalic nephritis > hereditary nephropathy unspecified morphologic lesions
hereditary kidney disease > hereditary nephropathy unspecified morphologic lesions
collagen type 3 glomerulopathy > hereditary nephropathy other morphologic lesions
bacterial kidney infection > acute pyelonephritis
tubulointerstitial nephritis with uveitis > tubulo-interstitial nephritis not specified as acute or chronic
dobrin > tubulo-interstitial nephritis not specified as acute or chronic
pelviureteric junction obstruction > hydronephrosis with ureteropelvic junction obstruction
pelvicaliectasis > unspecified hydronephrosis
hydrocalyx > unspecified hydronephrosis
dilated renal pelvis > unspecified hydronephrosis
narrow ureter > crossing vessel and stricture of ureter without hydronephrosis
ureteral stenosis > crossing vessel and stricture of ureter without hydronephrosis
ureterostenosis > crossing vessel and stricture of ureter without hydronephrosis
pus filled kidney > pyonephrosis
pyohydronephrosis > pyonephrosis
obstructive uropathy > obstructive and reflux uropathy unspecified
obstructive nephropathy > obstructive and reflux uropathy unspecified
dye damaged kidneys > contrast-induced nephropathy
cisplatin kidney damage > nephropathy induced by other drugs
aristolochic acid nephropathy > nephropathy induced by other drugs
calcineurin inhibitor nephrotoxicity > nephropathy induced by other drugs
chinese herb nephropathy > nephropathy induced by other drugs
mercury kidney > nephropathy induced by heavy metals
lead nephritis > nephropathy induced by heavy metals
pararenal abscess > renal and perinephric abscess
kidney infection unspecified tubulo > renal tubulo-interstitial disease unspecified
kidneys shut down > acute kidney failure unspecified
kidneys stopped working > acute kidney failure unspecified
needs dialysis kidney failure > end stage renal disease
kidney function declining > chronic kidney disease unspecified
cystine stone > calculus of kidney
bone disease from kidney failure > renal osteodystrophy
uremic bone disease > renal osteodystrophy
water diabetes kidneys > nephrogenic diabetes insipidus
hyporeninemic hypoaldosteronism tubular > other disorders resulting from impaired renal tubular function
bosniak cyst > cyst of kidney acquired
peripelvic cyst > cyst of kidney acquired
cystic kidney acquired > cyst of kidney acquired
compensatory renal hypertrophy > hypertrophy of kidney
enlarged ureter acquired > megaloureter
megaureter acquired > megaloureter
ren mobilis > nephroptosis
kidney rupture spontaneous > other specified disorders of kidney and ureter
perinephric hematoma > other specified disorders of kidney and ureter
pyelorenal backflow > other specified disorders of kidney and ureter
malakoplakia of kidney > other specified disorders of kidney and ureter
panmural cystitis > interstitial cystitis without hematuria
ulcer bladder submucosal > interstitial cystitis without hematuria
cystitis glandularis > other chronic cystitis without hematuria
follicular cystitis > other chronic cystitis without hematuria
spastic bladder spinal > reflex neuropathic bladder not elsewhere classified
areflexic bladder > flaccid neuropathic bladder
detrusor sphincter dyssynergia > other neuromuscular dysfunction of bladder
cord bladder > neuromuscular dysfunction of bladder unspecified
paralysis of bladder > neuromuscular dysfunction of bladder unspecified
bar of prostate > bladder-neck obstruction
cystoptosis > other specified disorders of bladder
vesical hernia male > other specified disorders of bladder
bladder deformity > other specified disorders of bladder
detrusor hypertrophy > other specified disorders of bladder
hernia of bladder male > other specified disorders of bladder
skene gland infection > other urethritis
stricture of urinary passage > unspecified urethral stricture male unspecified site
meatal stricture male > unspecified urethral stricture male unspecified site
urethral pouch > urethral diverticulum
red bump at pee hole > urethral caruncle
hypermobile urethra > hypermobility of urethra
prolapse of urethral mucosa > other specified disorders of urethra
skene duct cyst > other specified disorders of urethra
urethral eversion > other specified disorders of urethra
urethral swelling > other specified disorders of urethra
leaks without knowing > incontinence without sensory awareness
always leaking urine > continuous leakage
leaks urine during sex > coital incontinence
giggle incontinence > other specified urinary incontinence
dysfunctional voiding > other specified disorders of urinary system
hinman syndrome > other specified disorders of urinary system
prostatism > benign prostatic hyperplasia with lower urinary tract symptoms
lump on prostate > nodular prostate without lower urinary tract symptoms
prostatic nodule > nodular prostate without lower urinary tract symptoms
granuloma of prostate > granulomatous prostatitis
prostatic calcification > calculus of prostate
hyperemia of prostate > congestion and hemorrhage of prostate
low grade prostatic intraepithelial neoplasia > prostatic intraepithelial neoplasia
asap prostate > atypical small acinar proliferation of prostate
prostatodynia > prostatodynia syndrome
pyocele of tunica vaginalis > infected hydrocele
sperm cyst > spermatocele of epididymis unspecified
cyst with sperm > spermatocele of epididymis unspecified
sore tube behind testicle > epididymitis
didymitis > orchitis
inflammation of testicle and epididymis > epididymo-orchitis
blocked sperm ducts > azoospermia due to obstruction of efferent ducts
globozoospermia > other male infertility
poor sperm motility > other male infertility
low sperm motility > other male infertility
sperm with round heads > other male infertility
multiple morphological abnormalities of sperm flagella > other male infertility
asthenospermia > other male infertility
sperm dysmotility > other male infertility
antisperm antibody infertility > other male infertility
foreskin stuck behind head of penis > paraphimosis
retracted foreskin stuck > paraphimosis
skin bridge penis > adhesions of prepuce and glans penis
posthitis > other inflammatory diseases of prepuce
foreskin infection > other inflammatory diseases of prepuce
foreskin abscess > other inflammatory diseases of prepuce
plasma cell balanitis > balanitis
balanorrhagia > balanitis
sore head of penis > balanitis
erection lasting more than four hours > priapism unspecified
erection won't go down after pills > priapism drug-induced
painful curved erection > induration penis plastica
buried penis > acquired buried penis
penile pain > other specified disorders of penis
penis hurts > other specified disorders of penis
penile gangrene > other specified disorders of penis
pearly papules > other specified disorders of penis
pearly penile papules > other specified disorders of penis
penis bump > other specified disorders of penis
penile irritation > other specified disorders of penis
fibrosis corpora cavernosa > other specified disorders of penis
vas deferens infection > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
periorchitis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens
flesh eating scrotum > fournier gangrene
atrophic testis > atrophy of testis
thrombosis of spermatic vein male > vascular disorders of male genital organs
fibrosis of epididymis > other specified disorders of the male genital organs
scrotal rash > other specified disorders of the male genital organs
thickening of spermatic cord > other specified disorders of the male genital organs
epididymal obstruction > other specified disorders of the male genital organs
scrotal calcification > other specified disorders of the male genital organs
venogenic impotence > corporo-venous occlusive erectile dysfunction
dysorgasmia male > painful ejaculation
ejaculation problem > other ejaculatory dysfunction
compression kidney > other specified disorders of kidney and ureter @ 0.85
deformity acquired kidney > other specified disorders of kidney and ureter @ 0.85
swelling renal > other specified disorders of kidney and ureter @ 0.85
displacement acquired kidney > nephroptosis @ 0.85
hypermobility kidney > nephroptosis @ 0.85
hypermobility renal > nephroptosis @ 0.85
degeneration renal > disorder of kidney and ureter unspecified @ 0.85
mass ureter > other specified disorders of kidney and ureter @ 0.85
abscess ureter > other specified disorders of kidney and ureter @ 0.85
distention ureteral > hydroureter @ 0.85
atony bladder > other specified disorders of bladder @ 0.85
nodule bladder > other specified disorders of bladder @ 0.85
perforation nontraumatic bladder > other specified disorders of bladder @ 0.85
atony vesical > other specified disorders of bladder @ 0.85
nodule vesical > other specified disorders of bladder @ 0.85
constriction vesical > other specified disorders of bladder @ 0.85
palsy bladder > neuromuscular dysfunction of bladder unspecified @ 0.85
paralysis vesical > neuromuscular dysfunction of bladder unspecified @ 0.85
paresis vesical > neuromuscular dysfunction of bladder unspecified @ 0.85
palsy vesical > neuromuscular dysfunction of bladder unspecified @ 0.85
erosion urethra > other specified disorders of urethra @ 0.85
nodule urethra > other specified disorders of urethra @ 0.85
gangrene urethra > other specified disorders of urethra @ 0.85
contraction urethra > urethral stricture unspecified @ 0.85
contracture urethra > urethral stricture unspecified @ 0.85
swelling prostate > other specified disorders of prostate @ 0.85
contracture prostate > other specified disorders of prostate @ 0.85
calcified nodule prostate > other specified disorders of prostate @ 0.85
edema prostatic > other specified disorders of prostate @ 0.85
pain on pressure prostatic > other specified disorders of prostate @ 0.85
fistula testicle > other specified disorders of the male genital organs @ 0.85
induration testicle > other specified disorders of the male genital organs @ 0.85
nodule epididymis > other specified disorders of the male genital organs @ 0.85
redness scrotum > other specified disorders of the male genital organs @ 0.85
thickening scrotal > other specified disorders of the male genital organs @ 0.85
thrombosis scrotum > vascular disorders of male genital organs @ 0.85
calcification spermatic cord > other specified disorders of the male genital organs @ 0.85
fibrosis spermatic cord > other specified disorders of the male genital organs @ 0.85
calculus spermatic cord > other specified disorders of the male genital organs @ 0.85
obstruction spermatic cord > other specified disorders of the male genital organs @ 0.85
cyst vas deferens > other specified disorders of the male genital organs @ 0.85
mass vas deferens > other specified disorders of the male genital organs @ 0.85
thickening vas deferens > other specified disorders of the male genital organs @ 0.85
calculus vas deferens > other specified disorders of the male genital organs @ 0.85
fistula vas deferens > other specified disorders of the male genital organs @ 0.85
calcification seminal vesicle > other specified disorders of the male genital organs @ 0.85
fibrosis seminal vesicle > other specified disorders of the male genital organs @ 0.85
mass seminal vesicle > other specified disorders of the male genital organs @ 0.85
stricture seminal vesicle > other specified disorders of the male genital organs @ 0.85
thickening seminal vesicle > other specified disorders of the male genital organs @ 0.85
fistula seminal vesicle > other specified disorders of the male genital organs @ 0.85
obstruction seminal vesicle > other specified disorders of the male genital organs @ 0.85
hematoma vas deferens > vascular disorders of male genital organs @ 0.85
thrombosis vas deferens > vascular disorders of male genital organs @ 0.85
hematoma seminal vesicle > vascular disorders of male genital organs @ 0.85
hematocele seminal vesicle > vascular disorders of male genital organs @ 0.85
thrombosis tunica vaginalis > vascular disorders of male genital organs @ 0.85
hematocele tunica vaginalis > vascular disorders of male genital organs @ 0.85
boil tunica vaginalis > inflammatory disorders of male genital organs @ 0.85
infection tunica vaginalis > inflammatory disorders of male genital organs @ 0.85
induration nonplaque penis > other specified disorders of penis @ 0.85
thrombosis cavernous penis > other specified disorders of penis @ 0.85
induration nonplaque penile > other specified disorders of penis @ 0.85
thrombosis cavernous penile > other specified disorders of penis @ 0.85
boil penile > other inflammatory disorders of penis @ 0.85
erosion penis > ulcer of penis @ 0.85
erosion penile > ulcer of penis @ 0.85
tear nontraumatic prepuce > other disorders of prepuce @ 0.85
infarct ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
rupture nontraumatic ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
hyperthecosis ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
nodule ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
degeneration ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
thickening ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
necrosis ovarian > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
perforation ovarian > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
displacement ovary ovarian > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
infection ovary > oophoritis unspecified @ 0.85
mass fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
necrosis fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
calcification fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
swelling fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
cyst tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
hypertrophy tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
edema tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
necrosis tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
perforation nontraumatic tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
calcification tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
stenosis noninfertile tubal > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.85
infection tubal > salpingitis unspecified @ 0.85
occlusion fallopian tube > female infertility of tubal origin @ 0.85
contracture uterus > other specified noninflammatory disorders of uterus @ 0.85
nodule uterus > other specified noninflammatory disorders of uterus @ 0.85
swelling uterus > other specified noninflammatory disorders of uterus @ 0.85
rupture nonobstetric uterine > other specified noninflammatory disorders of uterus @ 0.85
pain nonmenstrual uterine > other specified noninflammatory disorders of uterus @ 0.85
contracture womb > other specified noninflammatory disorders of uterus @ 0.85
rupture nonobstetric womb > other specified noninflammatory disorders of uterus @ 0.85
swelling womb > other specified noninflammatory disorders of uterus @ 0.85
fibrosis endometrium > other specified noninflammatory disorders of uterus @ 0.85
edema endometrium > other specified noninflammatory disorders of uterus @ 0.85
atrophy myometrium > other specified noninflammatory disorders of uterus @ 0.85
cyst myometrium > other specified noninflammatory disorders of uterus @ 0.85
fibrosis myometrium > other specified noninflammatory disorders of uterus @ 0.85
necrosis myometrium > other specified noninflammatory disorders of uterus @ 0.85
degeneration myometrium > other specified noninflammatory disorders of uterus @ 0.85
edema myometrium > other specified noninflammatory disorders of uterus @ 0.85
deviation uterine > malposition of uterus @ 0.85
torsion uterine > malposition of uterus @ 0.85
deviation womb > malposition of uterus @ 0.85
torsion womb > malposition of uterus @ 0.85
suppuration uterine > inflammatory disease of uterus unspecified @ 0.85
suppuration womb > inflammatory disease of uterus unspecified @ 0.85
inflammation endometrium > inflammatory disease of uterus unspecified @ 0.85
infection endometrium > inflammatory disease of uterus unspecified @ 0.85
abscess myometrium > inflammatory disease of uterus unspecified @ 0.85
inflammation myometrium > inflammatory disease of uterus unspecified @ 0.85
suppuration myometrium > inflammatory disease of uterus unspecified @ 0.85
hypertrophy myometrium > hypertrophy of uterus @ 0.85
nodule cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
swelling cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
friability cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
pain cervix > other specified noninflammatory disorders of cervix uteri @ 0.85
contraction cervix > stricture and stenosis of cervix uteri @ 0.85
abscess cervix > inflammatory disease of cervix uteri @ 0.85
itching vagina > other specified noninflammatory disorders of vagina @ 0.85
pressure vagina > other specified noninflammatory disorders of vagina @ 0.85
constriction vagina > stricture and atresia of vagina @ 0.85
shortening vagina > stricture and atresia of vagina @ 0.85
infection vagina > acute vaginitis @ 0.85
sore vagina > ulceration of vagina @ 0.85
erosion vagina > ulceration of vagina @ 0.85
nodule vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
stricture vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
bump vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
fusion vulva > other specified noninflammatory disorders of vulva and perineum @ 0.85
fissure labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
fistula nontraumatic labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
hemorrhage labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
mass labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
nodule labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
stricture labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
bump labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
fusion labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
pigmentation labia > other specified noninflammatory disorders of vulva and perineum @ 0.85
bump clitoris > other specified noninflammatory disorders of vulva and perineum @ 0.85
adhesion perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
fissure perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
fistula nontraumatic perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
hemorrhage perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
nodule perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
stricture perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
swelling perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
bump perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
fusion perineum female > other specified noninflammatory disorders of vulva and perineum @ 0.85
abscess clitoris > abscess of vulva @ 0.85
carbuncle clitoris > abscess of vulva @ 0.85
boil perineum female > abscess of vulva @ 0.85
furuncle perineum female > abscess of vulva @ 0.85
infection vulvar > acute vulvitis @ 0.85
inflammation clitoris > acute vulvitis @ 0.85
infection clitoris > acute vulvitis @ 0.85
infection perineum female > acute vulvitis @ 0.85
erosion vulva > ulceration of vulva @ 0.85
erosion labia > ulceration of vulva @ 0.85
sore clitoris > ulceration of vulva @ 0.85
erosion clitoris > ulceration of vulva @ 0.85
sore perineum female > ulceration of vulva @ 0.85
erosion perineum female > ulceration of vulva @ 0.85
deformity acquired breast > other specified disorders of breast @ 0.85
edema mammary > other specified disorders of breast @ 0.85
deformity acquired mammary > other specified disorders of breast @ 0.85
skin thickening breast > other signs and symptoms in breast @ 0.85
dimpling mammary > other signs and symptoms in breast @ 0.85
thickening breast > induration of breast @ 0.85
hyperkeratosis nipple > other specified disorders of breast @ 0.85
displacement nipple > other specified disorders of breast @ 0.85
boil nipple > abscess of the breast and nipple @ 0.85
nephrotic syndrome type 1 > nephrotic syndrome with unspecified morphologic changes
nphs2 > nephrotic syndrome with unspecified morphologic changes
podocin nephrotic > nephrotic syndrome with unspecified morphologic changes
familial nephropathy > hereditary nephropathy unspecified morphologic lesions
familial kidney disease > hereditary nephropathy unspecified morphologic lesions
genetic kidney disease > hereditary nephropathy unspecified morphologic lesions
dent disease tubulopathy > other disorders resulting from impaired renal tubular function
renal tubulopathy > other disorders resulting from impaired renal tubular function
nephropathic tubular defect > other disorders resulting from impaired renal tubular function
renal potassium wasting > other disorders resulting from impaired renal tubular function
cortical cyst of kidney > cyst of kidney acquired
renal cortical cyst > cyst of kidney acquired
something wrong with kidneys > disorder of kidney and ureter unspecified
e coli uti > urinary tract infection site not specified
bacterial urinary infection > urinary tract infection site not specified
febrile uti > urinary tract infection site not specified
pus cells bladder infection smell > urinary tract infection site not specified
maturation arrest sperm > organic azoospermia
y chromosome microdeletion azoospermia > organic azoospermia
male factor infertility > male infertility unspecified
fibrous cavernositis > induration penis plastica
limp penis > male erectile dysfunction unspecified
lost erections > male erectile dysfunction unspecified
trouble getting hard > male erectile dysfunction unspecified
fertility problem woman > female infertility unspecified
periods off schedule > irregular menstruation unspecified
abnormal periods > irregular menstruation unspecified
messed up periods > irregular menstruation unspecified
bleeding heavy on period > excessive and frequent menstruation with regular cycle
gushing period > excessive and frequent menstruation with regular cycle
clots during period > excessive and frequent menstruation with regular cycle
two periods a month > excessive and frequent menstruation with regular cycle
excessive menstruation > excessive and frequent menstruation with regular cycle
discharge down there > other specified noninflammatory disorders of vagina
coochie smell > other specified noninflammatory disorders of vagina
sore vagina > other specified noninflammatory disorders of vagina

# --- Organs and what is wrong with them, P to Z
burst kidney > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
hole in kidney > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
hardening kidney > renal sclerosis unspecified @ 0.8 in: icd10cm
thickening kidney > hypertrophy of kidney @ 0.8 in: icd10cm
ache kidney > unspecified renal colic @ 0.8 in: icd10cm
retraction kidney > renal sclerosis unspecified @ 0.8 in: icd10cm
contracture kidney > renal sclerosis unspecified @ 0.8 in: icd10cm
shrinking kidney > renal sclerosis unspecified @ 0.8 in: icd10cm
burst renal > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
hole in renal > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
thinning renal > atrophy of kidney @ 0.8 in: icd10cm
pain renal > unspecified renal colic @ 0.8 in: icd10cm
ache renal > unspecified renal colic @ 0.8 in: icd10cm
retraction renal > renal sclerosis unspecified @ 0.8 in: icd10cm
shrinking renal > renal sclerosis unspecified @ 0.8 in: icd10cm
cicatrix ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
thinning ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
shrunken ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
dropped ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
sagging ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
retraction ureter > crossing vessel and stricture of ureter without hydronephrosis @ 0.8 in: icd10cm
torsion ureter > crossing vessel and stricture of ureter without hydronephrosis @ 0.8 in: icd10cm
spastic ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
hole in ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
burst ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
pain ureter > unspecified renal colic @ 0.8 in: icd10cm
paralysis ureter > other specified disorders of kidney and ureter @ 0.8 in: icd10cm
thinning bladder > other specified disorders of bladder @ 0.8 in: icd10cm
rupture bladder > other specified disorders of bladder @ 0.8 in: icd10cm
hole in bladder > other specified disorders of bladder @ 0.8 in: icd10cm
retraction bladder > other specified disorders of bladder @ 0.8 in: icd10cm
ptosis bladder > cystocele unspecified @ 0.8 in: icd10cm
sagging bladder > cystocele unspecified @ 0.8 in: icd10cm
lax bladder > flaccid neuropathic bladder @ 0.8 in: icd10cm
floppy bladder > flaccid neuropathic bladder @ 0.8 in: icd10cm
shortening bladder > other specified disorders of bladder @ 0.8 in: icd10cm
cicatrix bladder neck > other specified disorders of bladder @ 0.8 in: icd10cm
thickening bladder neck > other specified disorders of bladder @ 0.8 in: icd10cm
enlarged bladder neck > other specified disorders of bladder @ 0.8 in: icd10cm
hardening bladder neck > other specified disorders of bladder @ 0.8 in: icd10cm
induration bladder neck > other specified disorders of bladder @ 0.8 in: icd10cm
shrinking bladder neck > bladder-neck obstruction @ 0.8 in: icd10cm
ulcer bladder neck > other specified disorders of bladder @ 0.8 in: icd10cm
fibrosis urethra > unspecified urethral stricture male @ 0.8 in: icd10cm
burst urethra > other specified disorders of urethra @ 0.8 in: icd10cm
hole in urethra > other specified disorders of urethra @ 0.8 in: icd10cm
sagging urethra > other specified disorders of urethra @ 0.8 in: icd10cm
ache urethra > other specified disorders of urethra @ 0.8 in: icd10cm
thinning prostate > other specified disorders of prostate @ 0.8 in: icd10cm
shrunken prostate > other specified disorders of prostate @ 0.8 in: icd10cm
burst prostate > other specified disorders of prostate @ 0.8 in: icd10cm
ache prostate > other specified disorders of prostate @ 0.8 in: icd10cm
thickening prostate > benign prostatic hyperplasia without lower urinary tract symptoms @ 0.8 in: icd10cm
hardening prostate > other specified disorders of prostate @ 0.8 in: icd10cm
retraction prostate > other specified disorders of prostate @ 0.8 in: icd10cm
shrunken seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
cicatrix seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
retraction seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
contraction seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
contracture seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
narrowing seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
constriction seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
dilatation seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
pain seminal vesicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
cicatrix testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
sclerosis testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
hardening testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
thickening testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
rupture testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
burst testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
thinning testicle > atrophy of testis @ 0.8 in: icd10cm
softening testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
sloughing testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
gangrene testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
irritation testicle > other specified disorders of the male genital organs @ 0.8 in: icd10cm
scar epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
cicatrix epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
thickening epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
shrunken epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
ulcer epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
pain epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
twisted epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
narrowing epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
constriction epididymis > other specified disorders of the male genital organs @ 0.8 in: icd10cm
scar spermatic cord > other specified disorders of the male genital organs @ 0.8 in: icd10cm
wasting spermatic cord > other specified disorders of the male genital organs @ 0.8 in: icd10cm
shrunken spermatic cord > other specified disorders of the male genital organs @ 0.8 in: icd10cm
shortening spermatic cord > other specified disorders of the male genital organs @ 0.8 in: icd10cm
scar vas deferens > other specified disorders of the male genital organs @ 0.8 in: icd10cm
shrunken vas deferens > other specified disorders of the male genital organs @ 0.8 in: icd10cm
thinning scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
calculus scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
scar scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
cicatrix scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
retraction scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
contraction scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
contracture scrotum > other specified disorders of the male genital organs @ 0.8 in: icd10cm
scar penis > induration penis plastica @ 0.8 in: icd10cm
hardening penis > induration penis plastica @ 0.8 in: icd10cm
retraction penis > other specified disorders of penis @ 0.8 in: icd10cm
contraction penis > other specified disorders of penis @ 0.8 in: icd10cm
contracture penis > other specified disorders of penis @ 0.8 in: icd10cm
narrowing penis > other specified disorders of penis @ 0.8 in: icd10cm
shortening penis > other specified disorders of penis @ 0.8 in: icd10cm
sloughing penis > other specified disorders of penis @ 0.8 in: icd10cm
retraction foreskin > phimosis @ 0.8 in: icd10cm
contracture foreskin > phimosis @ 0.8 in: icd10cm
shrinking foreskin > phimosis @ 0.8 in: icd10cm
irritation foreskin > other disorders of prepuce @ 0.8 in: icd10cm
cicatrix prepuce > other disorders of prepuce @ 0.8 in: icd10cm
contraction prepuce > phimosis @ 0.8 in: icd10cm
contracture prepuce > phimosis @ 0.8 in: icd10cm
shrinking prepuce > phimosis @ 0.8 in: icd10cm
hardening uterus > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
thinning uterus > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
hole in uterus > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
contraction uterus > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
lax uterus > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
thickening uterus > hypertrophy of uterus @ 0.8 in: icd10cm
ptosis uterus > uterovaginal prolapse unspecified @ 0.8 in: icd10cm
weakness uterus > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
hardening womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
hole in womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
retraction womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
contraction womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
paralysis womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
lax womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
floppy womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
ptosis womb > uterovaginal prolapse unspecified @ 0.8 in: icd10cm
sagging womb > uterovaginal prolapse unspecified @ 0.8 in: icd10cm
weakness womb > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
scar endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
sclerosis endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
hardening endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
induration endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
shrunken endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
ulcer endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
narrowing endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
swelling endometrium > other specified noninflammatory disorders of uterus @ 0.8 in: icd10cm
thinning cervix > other specified noninflammatory disorders of cervix uteri @ 0.8 in: icd10cm
shrunken cervix > other specified noninflammatory disorders of cervix uteri @ 0.8 in: icd10cm
hardening cervix > other specified noninflammatory disorders of cervix uteri @ 0.8 in: icd10cm
thickening cervix > hypertrophic elongation of cervix uteri @ 0.8 in: icd10cm
enlarged cervix > hypertrophic elongation of cervix uteri @ 0.8 in: icd10cm
retraction cervix > stricture and stenosis of cervix uteri @ 0.8 in: icd10cm
shrinking cervix > stricture and stenosis of cervix uteri @ 0.8 in: icd10cm
ptosis cervix > incomplete uterovaginal prolapse @ 0.8 in: icd10cm
dropped cervix > incomplete uterovaginal prolapse @ 0.8 in: icd10cm
sagging cervix > incomplete uterovaginal prolapse @ 0.8 in: icd10cm
ache cervix > other specified noninflammatory disorders of cervix uteri @ 0.8 in: icd10cm
cicatrix vagina > other specified noninflammatory disorders of vagina @ 0.8 in: icd10cm
enlarged vagina > other specified noninflammatory disorders of vagina @ 0.8 in: icd10cm
burst vagina > other specified noninflammatory disorders of vagina @ 0.8 in: icd10cm
relaxation vagina > other female genital prolapse @ 0.8 in: icd10cm
retraction vagina > stricture and atresia of vagina @ 0.8 in: icd10cm
shrinking vagina > stricture and atresia of vagina @ 0.8 in: icd10cm
spastic vagina > vaginismus @ 0.8 in: icd10cm
dropped vagina > female genital prolapse unspecified @ 0.8 in: icd10cm
sagging vagina > female genital prolapse unspecified @ 0.8 in: icd10cm
weakness vagina > other female genital prolapse @ 0.8 in: icd10cm
wasting vulva > atrophy of vulva @ 0.8 in: icd10cm
shrunken vulva > atrophy of vulva @ 0.8 in: icd10cm
thickening vulva > unspecified hypertrophy of vulva @ 0.8 in: icd10cm
enlarged vulva > unspecified hypertrophy of vulva @ 0.8 in: icd10cm
cicatrix labia > other specified noninflammatory disorders of vulva and perineum @ 0.8 in: icd10cm
irritation labia > other specified noninflammatory disorders of vulva and perineum @ 0.8 in: icd10cm
thickening labia > unspecified hypertrophy of vulva @ 0.8 in: icd10cm
ache labia > vulvodynia unspecified @ 0.8 in: icd10cm
cicatrix clitoris > other specified noninflammatory disorders of vulva and perineum @ 0.8 in: icd10cm
ulcer clitoris > ulceration of vulva @ 0.8 in: icd10cm
ache clitoris > other specified noninflammatory disorders of vulva and perineum @ 0.8 in: icd10cm
irritation clitoris > other specified noninflammatory disorders of vulva and perineum @ 0.8 in: icd10cm
cicatrix ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
sclerosis ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
hardening ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
induration ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
burst ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
ulcer ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
retraction ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
contraction ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
contracture ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thinning ovary > acquired atrophy of ovary @ 0.8 in: icd10cm
ptosis ovary > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
dropped ovary > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
sagging ovary > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
hole in ovary > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
cicatrix fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
burst fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
dilatation fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
perforation fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
hole in fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thinning fallopian tube > acquired atrophy of fallopian tube @ 0.8 in: icd10cm
wasting fallopian tube > acquired atrophy of fallopian tube @ 0.8 in: icd10cm
shrunken fallopian tube > acquired atrophy of fallopian tube @ 0.8 in: icd10cm
twisted fallopian tube > torsion of fallopian tube @ 0.8 in: icd10cm
ptosis fallopian tube > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
dropped fallopian tube > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
sagging fallopian tube > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
constriction fallopian tube > female infertility of tubal origin @ 0.8 in: icd10cm
retraction fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
contraction fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
contracture fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
shrinking fallopian tube > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
scar oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thickening oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
hypertrophy oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
enlarged oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
swelling oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
edema oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
rupture oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
burst oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
dilatation oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
stretched oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
perforation oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
hole in oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thinning oviduct > acquired atrophy of fallopian tube @ 0.8 in: icd10cm
wasting oviduct > acquired atrophy of fallopian tube @ 0.8 in: icd10cm
shrunken oviduct > acquired atrophy of fallopian tube @ 0.8 in: icd10cm
torsion oviduct > torsion of fallopian tube @ 0.8 in: icd10cm
prolapse oviduct > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
ptosis oviduct > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
dropped oviduct > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
sagging oviduct > prolapse and hernia of ovary and fallopian tube @ 0.8 in: icd10cm
narrowing oviduct > female infertility of tubal origin @ 0.8 in: icd10cm
retraction oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
contraction oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
contracture oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
shrinking oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
polyp oviduct > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thickening broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
enlarged broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
scar broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
cicatrix broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
fibrosis broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
burst broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thinning broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
atrophy broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
shrunken broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
retraction broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
floppy broad ligament > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.8 in: icd10cm
thinning breast > atrophy of breast @ 0.8 in: icd10cm
wasting breast > atrophy of breast @ 0.8 in: icd10cm
prolapse breast > ptosis of breast @ 0.8 in: icd10cm
dropped breast > ptosis of breast @ 0.8 in: icd10cm
retraction breast > other signs and symptoms in breast @ 0.8 in: icd10cm
contraction breast > other signs and symptoms in breast @ 0.8 in: icd10cm
sloughing breast > fat necrosis of breast @ 0.8 in: icd10cm
contraction nipple > retraction of nipple @ 0.8 in: icd10cm
contracture nipple > retraction of nipple @ 0.8 in: icd10cm
shrinking nipple > retraction of nipple @ 0.8 in: icd10cm
ulcer nipple > other specified disorders of breast @ 0.8 in: icd10cm
irritation nipple > other specified disorders of breast @ 0.8 in: icd10cm
thickening nipple > other signs and symptoms in breast @ 0.8 in: icd10cm
scar nipple > other specified disorders of breast @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
phlebitis uterus > inflammatory disease of uterus unspecified in: icd10cm
rolling uterus > malposition of uterus in: icd10cm
septic kidney > renal and perinephric abscess in: icd10cm
septic bladder > cystitis without hematuria in: icd10cm

# --- What is wrong, P to Z: own2
urethral stricture after catheter > postprocedural fossa navicularis urethral stricture in: icd10cm
cervical stump inflamed > inflammatory disease of cervix uteri in: icd10cm
cervical stump infection > inflammatory disease of cervix uteri in: icd10cm
suppression menstruation > amenorrhea unspecified in: icd10cm
periods suppressed > amenorrhea unspecified in: icd10cm
cracked teat > fissure and fistula of nipple in: icd10cm
torn hymen > other specified noninflammatory disorders of vagina in: icd10cm
trench nephritis > acute nephritic syndrome with unspecified morphologic changes in: icd10cm
trigger bladder > neuromuscular dysfunction of bladder unspecified in: icd10cm
tubulopathy > disorder resulting from impaired renal tubular function unspecified in: icd10cm

# --- What is wrong, P to Z: own3
urinemia > unspecified kidney failure in: icd10cm
vaginal wind > other specified noninflammatory disorders of vagina in: icd10cm
garrulitas vulvae > other specified noninflammatory disorders of vagina in: icd10cm
vaginal cuff granuloma > other specified noninflammatory disorders of vagina in: icd10cm
bacterial infection vagina > acute vaginitis in: icd10cm
vas deferens blocked > other specified disorders of the male genital organs in: icd10cm
blocked vas > other specified disorders of the male genital organs in: icd10cm
version uterus > malposition of uterus in: icd10cm
volvulus fallopian tube > torsion of fallopian tube in: icd10cm
wandering uterus > malposition of uterus in: icd10cm
woman disease > unspecified condition associated with female genital organs and menstrual cycle in: icd10cm
female disease > unspecified condition associated with female genital organs and menstrual cycle in: icd10cm
vulva atrophy old age > postmenopausal atrophic vaginitis in: icd10cm

# --- What is wrong, P to Z: stems
nephrodynia > unspecified renal colic in: icd10cm
nephrectasis > other specified disorders of kidney and ureter in: icd10cm
nephrostenosis > other specified disorders of kidney and ureter in: icd10cm
nephromalacia > other specified disorders of kidney and ureter in: icd10cm
nephrorrhexis > other specified disorders of kidney and ureter in: icd10cm
ureteralgia > unspecified renal colic in: icd10cm
ureterodynia > unspecified renal colic in: icd10cm
ureteroptosis > other specified disorders of kidney and ureter in: icd10cm
ureteromalacia > other specified disorders of kidney and ureter in: icd10cm
ureterospasm > other specified disorders of kidney and ureter in: icd10cm
ureteroplegia > other specified disorders of kidney and ureter in: icd10cm
ureterorrhexis > other specified disorders of kidney and ureter in: icd10cm
ureteromegaly > other specified disorders of kidney and ureter in: icd10cm
ureteropathy > other specified disorders of kidney and ureter in: icd10cm
cystoptosis > cystocele unspecified in: icd10cm
cystostenosis > other specified disorders of bladder in: icd10cm
cystomalacia > other specified disorders of bladder in: icd10cm
cystoplegia > flaccid neuropathic bladder in: icd10cm
cystorrhexis > other specified disorders of bladder in: icd10cm
cystomegaly > other specified disorders of bladder in: icd10cm
urethrodynia > other specified disorders of urethra in: icd10cm
urethroptosis > other specified disorders of urethra in: icd10cm
urethrectasis > other specified disorders of urethra in: icd10cm
urethrostenosis > unspecified urethral stricture male in: icd10cm
urethromalacia > other specified disorders of urethra in: icd10cm
urethrorrhexis > other specified disorders of urethra in: icd10cm
urethrolithiasis > calculus in urethra in: icd10cm
urethromegaly > other specified disorders of urethra in: icd10cm
urethropathy > other specified disorders of urethra in: icd10cm
prostatoptosis > other specified disorders of prostate in: icd10cm
prostatectasis > other specified disorders of prostate in: icd10cm
prostatostenosis > other specified disorders of prostate in: icd10cm
prostatomalacia > other specified disorders of prostate in: icd10cm
prostatosclerosis > other specified disorders of prostate in: icd10cm
prostatorrhexis > other specified disorders of prostate in: icd10cm
orchioptosis > other specified disorders of the male genital organs in: icd10cm
orchiectasis > other specified disorders of the male genital organs in: icd10cm
orchiostenosis > other specified disorders of the male genital organs in: icd10cm
orchiomalacia > other specified disorders of the male genital organs in: icd10cm
orchiosclerosis > other specified disorders of the male genital organs in: icd10cm
orchiorrhexis > other specified disorders of the male genital organs in: icd10cm
orchiolith > other specified disorders of the male genital organs in: icd10cm
orchiolithiasis > other specified disorders of the male genital organs in: icd10cm
orchiomegaly > other specified disorders of the male genital organs in: icd10cm
orchiopathy > other specified disorders of the male genital organs in: icd10cm
orchidoptosis > other specified disorders of the male genital organs in: icd10cm
orchidectasis > other specified disorders of the male genital organs in: icd10cm
orchidostenosis > other specified disorders of the male genital organs in: icd10cm
orchidomalacia > other specified disorders of the male genital organs in: icd10cm
orchidosclerosis > other specified disorders of the male genital organs in: icd10cm
orchidorrhexis > other specified disorders of the male genital organs in: icd10cm
orchidomegaly > other specified disorders of the male genital organs in: icd10cm
orchidopathy > other specified disorders of the male genital organs in: icd10cm
epididymalgia > other specified disorders of the male genital organs in: icd10cm
epididymodynia > other specified disorders of the male genital organs in: icd10cm
epididymectasis > other specified disorders of the male genital organs in: icd10cm
epididymomalacia > other specified disorders of the male genital organs in: icd10cm
epididymomegaly > other specified disorders of the male genital organs in: icd10cm
epididymopathy > other specified disorders of the male genital organs in: icd10cm
scrotalgia > scrotal pain in: icd10cm
scrotodynia > scrotal pain in: icd10cm
scrotoptosis > other specified disorders of the male genital organs in: icd10cm
scrotectasis > other specified disorders of the male genital organs in: icd10cm
scrotostenosis > other specified disorders of the male genital organs in: icd10cm
scrotomalacia > other specified disorders of the male genital organs in: icd10cm
scrotorrhexis > other specified disorders of the male genital organs in: icd10cm
scrotomegaly > other specified disorders of the male genital organs in: icd10cm
scrotopathy > other specified disorders of the male genital organs in: icd10cm
phallalgia > other specified disorders of penis in: icd10cm
phallodynia > other specified disorders of penis in: icd10cm
phalloptosis > other specified disorders of penis in: icd10cm
phallectasis > other specified disorders of penis in: icd10cm
phallostenosis > other specified disorders of penis in: icd10cm
phallomalacia > other specified disorders of penis in: icd10cm
phallosclerosis > induration penis plastica in: icd10cm
phallospasm > other specified disorders of penis in: icd10cm
phallorrhexis > other specified disorders of penis in: icd10cm
phallolith > other specified disorders of penis in: icd10cm
phallolithiasis > other specified disorders of penis in: icd10cm
phallomegaly > other specified disorders of penis in: icd10cm
phallopathy > other specified disorders of penis in: icd10cm
posthalgia > other disorders of prepuce in: icd10cm
posthodynia > other disorders of prepuce in: icd10cm
posthectasis > other disorders of prepuce in: icd10cm
posthostenosis > phimosis in: icd10cm
posthomalacia > other disorders of prepuce in: icd10cm
posthorrhexis > other disorders of prepuce in: icd10cm
postholith > other disorders of prepuce in: icd10cm
postholithiasis > other disorders of prepuce in: icd10cm
posthomegaly > other disorders of prepuce in: icd10cm
posthopathy > other disorders of prepuce in: icd10cm
hysteralgia > other specified noninflammatory disorders of uterus in: icd10cm
hysterodynia > other specified noninflammatory disorders of uterus in: icd10cm
hysterectasis > other specified noninflammatory disorders of uterus in: icd10cm
hysterostenosis > other specified noninflammatory disorders of uterus in: icd10cm
hysteromalacia > other specified noninflammatory disorders of uterus in: icd10cm
hysterosclerosis > other specified noninflammatory disorders of uterus in: icd10cm
hysterospasm > other specified noninflammatory disorders of uterus in: icd10cm
hysteroplegia > other specified noninflammatory disorders of uterus in: icd10cm
hysterorrhexis > other specified noninflammatory disorders of uterus in: icd10cm
hysterolith > other specified noninflammatory disorders of uterus in: icd10cm
hysterolithiasis > other specified noninflammatory disorders of uterus in: icd10cm
metralgia > other specified noninflammatory disorders of uterus in: icd10cm
metrodynia > other specified noninflammatory disorders of uterus in: icd10cm
metrectasis > other specified noninflammatory disorders of uterus in: icd10cm
metrostenosis > other specified noninflammatory disorders of uterus in: icd10cm
metromalacia > other specified noninflammatory disorders of uterus in: icd10cm
metrosclerosis > other specified noninflammatory disorders of uterus in: icd10cm
metrospasm > other specified noninflammatory disorders of uterus in: icd10cm
metroplegia > other specified noninflammatory disorders of uterus in: icd10cm
metrorrhexis > other specified noninflammatory disorders of uterus in: icd10cm
metrolith > other specified noninflammatory disorders of uterus in: icd10cm
metrolithiasis > other specified noninflammatory disorders of uterus in: icd10cm
tracheloptosis > incomplete uterovaginal prolapse in: icd10cm
trachelectasis > other specified noninflammatory disorders of cervix uteri in: icd10cm
trachelostenosis > stricture and stenosis of cervix uteri in: icd10cm
trachelomalacia > other specified noninflammatory disorders of cervix uteri in: icd10cm
trachelosclerosis > other specified noninflammatory disorders of cervix uteri in: icd10cm
trachelorrhexis > other specified noninflammatory disorders of cervix uteri in: icd10cm
trachelomegaly > hypertrophic elongation of cervix uteri in: icd10cm
trachelopathy > other specified noninflammatory disorders of cervix uteri in: icd10cm
colpoptosis > female genital prolapse unspecified in: icd10cm
colpectasis > other specified noninflammatory disorders of vagina in: icd10cm
colpomalacia > other specified noninflammatory disorders of vagina in: icd10cm
colporrhexis > other specified noninflammatory disorders of vagina in: icd10cm
colpolith > other specified noninflammatory disorders of vagina in: icd10cm
colpolithiasis > other specified noninflammatory disorders of vagina in: icd10cm
colpomegaly > other specified noninflammatory disorders of vagina in: icd10cm
vaginoptosis > female genital prolapse unspecified in: icd10cm
vaginectasis > other specified noninflammatory disorders of vagina in: icd10cm
vaginomalacia > other specified noninflammatory disorders of vagina in: icd10cm
vaginospasm > vaginismus in: icd10cm
vaginorrhexis > other specified noninflammatory disorders of vagina in: icd10cm
vaginolith > other specified noninflammatory disorders of vagina in: icd10cm
vaginolithiasis > other specified noninflammatory disorders of vagina in: icd10cm
vaginomegaly > other specified noninflammatory disorders of vagina in: icd10cm
vaginopathy > other specified noninflammatory disorders of vagina in: icd10cm
vulvalgia > vulvodynia unspecified in: icd10cm
vulvectasis > other specified noninflammatory disorders of vulva and perineum in: icd10cm
vulvomalacia > other specified noninflammatory disorders of vulva and perineum in: icd10cm
vulvomegaly > unspecified hypertrophy of vulva in: icd10cm
episialgia > vulvodynia unspecified in: icd10cm
episiodynia > vulvodynia unspecified in: icd10cm
episioptosis > other specified noninflammatory disorders of vulva and perineum in: icd10cm
episiectasis > other specified noninflammatory disorders of vulva and perineum in: icd10cm
episiostenosis > atrophy of vulva in: icd10cm
episiomalacia > other specified noninflammatory disorders of vulva and perineum in: icd10cm
episiorrhexis > other specified noninflammatory disorders of vulva and perineum in: icd10cm
episiomegaly > unspecified hypertrophy of vulva in: icd10cm
episiopathy > other specified noninflammatory disorders of vulva and perineum in: icd10cm
oophorodynia > other specified conditions associated with female genital organs and menstrual cycle in: icd10cm
oophorectasis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophorostenosis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophoromalacia > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophorosclerosis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophororrhexis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophorolith > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophorolithiasis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophoromegaly > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
oophoropathy > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingalgia > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingodynia > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingectasis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingostenosis > female infertility of tubal origin in: icd10cm
salpingomalacia > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingospasm > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingorrhexis > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingomegaly > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
salpingopathy > other noninflammatory disorders of ovary fallopian tube and broad ligament in: icd10cm
mastectasis > other specified disorders of breast in: icd10cm
mastostenosis > other specified disorders of breast in: icd10cm
mastomalacia > other specified disorders of breast in: icd10cm
mastosclerosis > induration of breast in: icd10cm
mastorrhexis > other specified disorders of breast in: icd10cm
mastolith > other specified disorders of breast in: icd10cm
mastolithiasis > other specified disorders of breast in: icd10cm
mastomegaly > hypertrophy of breast in: icd10cm
thelalgia > mastodynia in: icd10cm
thelodynia > mastodynia in: icd10cm
thelectasis > other signs and symptoms in breast in: icd10cm
thelomalacia > other signs and symptoms in breast in: icd10cm
thelomegaly > other signs and symptoms in breast in: icd10cm
thelopathy > other signs and symptoms in breast in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration bladder > other cystitis without hematuria in: icd10cm
purulent infection bladder > other cystitis without hematuria in: icd10cm
suppuration breast > abscess of the breast and nipple in: icd10cm
purulent infection breast > abscess of the breast and nipple in: icd10cm
suppuration fallopian tube > salpingitis and oophoritis unspecified in: icd10cm
suppuration nipple > abscess of the breast and nipple in: icd10cm
suppuration ovary > salpingitis and oophoritis unspecified in: icd10cm
suppuration pelvis > female pelvic inflammatory disease unspecified in: icd10cm
suppuration vagina > acute vaginitis in: icd10cm
purulent infection vagina > acute vaginitis in: icd10cm
suppuration vulva > abscess of vulva in: icd10cm
purulent infection kidney > renal and perinephric abscess in: icd10cm
purulent infection prostate > abscess of prostate in: icd10cm
suppuration testicle > abscess of epididymis or testis in: icd10cm
purulent infection testicle > abscess of epididymis or testis in: icd10cm
suppuration epididymis > abscess of epididymis or testis in: icd10cm
purulent infection epididymis > abscess of epididymis or testis in: icd10cm
suppuration scrotum > inflammatory disorders of scrotum in: icd10cm
suppuration penis > other inflammatory disorders of penis in: icd10cm
suppuration urethra > urethral abscess in: icd10cm
purulent infection urethra > urethral abscess in: icd10cm
suppuration spermatic cord > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens in: icd10cm
thrombosis penis > thrombosis of superficial vein of penis in: icd10cm
thrombosis corpus cavernosum > other specified disorders of penis in: icd10cm
clot in corpus cavernosum > other specified disorders of penis in: icd10cm
thrombosis seminal vesicle > vascular disorders of male genital organs in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative bladder neck obstruction > other postprocedural complications and disorders of genitourinary system in: icd10cm
postprocedural bladder neck obstruction > other postprocedural complications and disorders of genitourinary system in: icd10cm
bladder neck obstruction after surgery > other postprocedural complications and disorders of genitourinary system in: icd10cm
urethral stricture after surgery > postprocedural urethral stricture female in: icd10cm
postartificial menopause syndrome > other specified menopausal and perimenopausal disorders in: icd10cm
Young syndrome > organic azoospermia in: icd10cm

# --- What is wrong, P to Z: tables5
paralysis bladder sphincter > flaccid neuropathic bladder in: icd10cm
paresis bladder sphincter > flaccid neuropathic bladder in: icd10cm
paralysis urinary bladder > flaccid neuropathic bladder in: icd10cm
paresis urinary bladder > flaccid neuropathic bladder in: icd10cm
dark patches vulva > other specified noninflammatory disorders of vulva and perineum in: icd10cm
retention menses > other specified conditions associated with female genital organs and menstrual cycle in: icd10cm
retained menses > other specified conditions associated with female genital organs and menstrual cycle in: icd10cm
retention sperm > other ejaculatory dysfunction in: icd10cm
retained sperm > other ejaculatory dysfunction in: icd10cm

# --- What is wrong, P to Z: words
perimetritis > inflammatory disease of uterus unspecified in: icd10cm
perimetrosalpingitis > salpingitis and oophoritis unspecified in: icd10cm
perinephritis purulent > renal and perinephric abscess in: icd10cm
perinephritis suppurative > renal and perinephric abscess in: icd10cm
periprostatitis > inflammatory disease of prostate unspecified in: icd10cm
perispermatitis > inflammatory disorders of spermatic cord tunica vaginalis and vas deferens in: icd10cm
perivaginitis > acute vaginitis in: icd10cm
perivulvitis > acute vulvitis in: icd10cm
periureteral abscess > other specified disorders of kidney and ureter in: icd10cm
periuterine cellulitis > unspecified parametritis and pelvic cellulitis in: icd10cm
periadnexal adhesions > female pelvic peritoneal adhesions in: icd10cm
phagedena penis > ulcer of penis in: icd10cm
pseudoureterocele > other specified disorders of kidney and ureter in: icd10cm
pyelohydronephrosis > unspecified hydronephrosis in: icd10cm
pyocolpocele > acute vaginitis in: icd10cm
pyocystis > other cystitis without hematuria in: icd10cm
pyoureter > pyeloureteritis cystica in: icd10cm
pyocele > inflammatory disorders of scrotum in: icd10cm
pyohydrosalpinx > salpingitis unspecified in: icd10cm
pyoophoritis > oophoritis unspecified in: icd10cm
pyo-ovarium > oophoritis unspecified in: icd10cm
pyophysometra > inflammatory disease of uterus unspecified in: icd10cm
ureterolysis > other specified disorders of kidney and ureter in: icd10cm
ureteropyosis > pyeloureteritis cystica in: icd10cm
ureterostenoma > crossing vessel and stricture of ureter without hydronephrosis in: icd10cm
urethrophyma > other specified disorders of urethra in: icd10cm
urethrophraxis > unspecified urethral stricture male in: icd10cm
vulvorectal fistula > other female intestinal-genital tract fistulae in: icd10cm
retrodisplacement of uterus > malposition of uterus in: icd10cm
sigmoidocele > vaginal enterocele in: icd10cm

# --- What is wrong, P to Z: words2
didymalgia > testicular pain unspecified in: icd10cm
trachelocele > incomplete uterovaginal prolapse in: icd10cm
elytroptosis > female genital prolapse unspecified in: icd10cm
seminuria > other specified disorders of the male genital organs in: icd10cm
smegmalith > other disorders of prepuce in: icd10cm
smegma retained > other disorders of prepuce in: icd10cm
spermaturia > other specified disorders of the male genital organs in: icd10cm
spermolith > other specified disorders of the male genital organs in: icd10cm
spermatocystectasia > other specified disorders of the male genital organs in: icd10cm
sterility > female infertility unspecified in: icd10cm
uremigenic > unspecified kidney failure in: icd10cm
uresiesthesis > urge incontinence in: icd10cm
ureterocystitis > cystitis without hematuria in: icd10cm
urocele > other specified disorders of the male genital organs in: icd10cm
urocystitis > cystitis without hematuria in: icd10cm
urohematonephrosis > other specified disorders of kidney and ureter in: icd10cm
uteroscope > noninflammatory disorder of uterus unspecified in: icd10cm
uterorrhagia > abnormal uterine and vaginal bleeding unspecified in: icd10cm
utriculitis > inflammatory disease of prostate unspecified in: icd10cm
xenomenia > other specified conditions associated with female genital organs and menstrual cycle in: icd10cm
vicarious menstruation > other specified conditions associated with female genital organs and menstrual cycle in: icd10cm

# --- Main terms H to O: b4
irregular bleeding menses > irregular menstruation  unspecified in: icd10cm
erratic bleeding menses > irregular menstruation  unspecified in: icd10cm
erratic cycles > irregular menstruation  unspecified in: icd10cm
unpredictable menses > irregular menstruation  unspecified in: icd10cm
unpredictable cycles > irregular menstruation  unspecified in: icd10cm
urethra infection > nonspecific urethritis in: icd10cm
cervical canal infection > inflammatory disease of cervix uteri in: icd10cm
cervical canal inflammation > inflammatory disease of cervix uteri in: icd10cm
vagina abscess > acute vaginitis in: icd10cm
parametrium infection > unspecified parametritis and pelvic cellulitis in: icd10cm
parametrium cellulitis > unspecified parametritis and pelvic cellulitis in: icd10cm
broad ligament infection > unspecified parametritis and pelvic cellulitis in: icd10cm
broad ligament inflammation > unspecified parametritis and pelvic cellulitis in: icd10cm
broad ligament cellulitis > unspecified parametritis and pelvic cellulitis in: icd10cm

# --- Main terms H to O: d1
unable hard > male erectile dysfunction unspecified in: icd10cm
inability hard > male erectile dysfunction unspecified in: icd10cm
cannot hard > male erectile dysfunction unspecified in: icd10cm
erectile failure > male erectile dysfunction unspecified in: icd10cm
erectile problem > male erectile dysfunction unspecified in: icd10cm
erectile trouble > male erectile dysfunction unspecified in: icd10cm
leak urine exercise > stress incontinence in: icd10cm
leak urine urge > urge incontinence in: icd10cm
leak urine sudden urge > urge incontinence in: icd10cm
wetting night > nocturnal enuresis in: icd10cm

# --- Main terms H to O: e6
cystostomy blocked > cystostomy malfunction in: icd10cm
kidney failure following surgery > postprocedural   kidney failure in: icd10cm
kidney shutdown following surgery > postprocedural   kidney failure in: icd10cm
urethra stricture catheter > postprocedural urethral stricture male in: icd10cm
urethra stricture instrumentation > postprocedural urethral stricture male in: icd10cm
urethra narrowing catheter > postprocedural urethral stricture male in: icd10cm
urethra narrowing postoperative > postprocedural urethral stricture male in: icd10cm
urethra narrowing instrumentation > postprocedural urethral stricture male in: icd10cm
vagina adhesions following surgery > postprocedural adhesions of vagina in: icd10cm
pelvic adhesions following surgery > postprocedural pelvic peritoneal adhesions in: icd10cm
urinary bleeding postoperative > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
urinary bleeding post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
urinary hemorrhage after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
urinary hemorrhage post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
urinary hemorrhage following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
urinary hemorrhage postprocedural > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
urinary hemorrhage postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder bleeding postoperative > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder bleeding following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder bleeding postprocedural > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder bleeding postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder hemorrhage after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder hemorrhage postoperative > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder hemorrhage post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
bladder hemorrhage following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney bleeding after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney bleeding post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney bleeding postprocedural > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney bleeding postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney hemorrhage after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney hemorrhage postoperative > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney hemorrhage following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
kidney hemorrhage postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
uterine bleeding after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
uterine bleeding after operation > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
uterine bleeding postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
uterine hemorrhage post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
uterine hemorrhage following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
uterine hemorrhage postprocedural > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
prostate bleeding after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
prostate bleeding post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
prostate bleeding following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
prostate bleeding postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
prostate hemorrhage postoperative > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
prostate hemorrhage postprocedural > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
vaginal bleeding after surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
vaginal bleeding post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
vaginal bleeding postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
vaginal hemorrhage post-op > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
vaginal hemorrhage following surgery > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
vaginal hemorrhage postsurgical > postprocedural hemorrhage of a genitourinary system organ or structure in: icd10cm
retained ovary > residual ovary syndrome in: icd10cm

# --- Main terms H to O: f7

# --- Main terms H to O: g9
pelvic discomfort female > other specified conditions associated with female genital organs and menstrual cycle in: icd10cm
urinary complication after surgery > other postprocedural complications and disorders of genitourinary system in: icd10cm
urinary complication postoperative > other postprocedural complications and disorders of genitourinary system in: icd10cm

# --- Main terms H to O: o1
kidney necrosis > other specified disorders of kidney and ureter in: icd10cm
renal necrosis > other specified disorders of kidney and ureter in: icd10cm
ureter hematoma > other specified disorders of kidney and ureter in: icd10cm
ureter nodule > other specified disorders of kidney and ureter in: icd10cm
perinephric lesion > other specified disorders of kidney and ureter in: icd10cm
perinephric mass > other specified disorders of kidney and ureter in: icd10cm
perinephric bleeding > other specified disorders of kidney and ureter in: icd10cm
perinephric nodule > other specified disorders of kidney and ureter in: icd10cm
perinephric adhesion > other specified disorders of kidney and ureter in: icd10cm
perinephric calcification > other specified disorders of kidney and ureter in: icd10cm
perinephric fistula > other specified disorders of kidney and ureter in: icd10cm
perinephric necrosis > other specified disorders of kidney and ureter in: icd10cm
perinephric perforation > other specified disorders of kidney and ureter in: icd10cm
perirenal carbuncle > renal and perinephric abscess in: icd10cm
perirenal pus > renal and perinephric abscess in: icd10cm
perirenal suppuration > renal and perinephric abscess in: icd10cm
pararenal carbuncle > renal and perinephric abscess in: icd10cm
pararenal pus > renal and perinephric abscess in: icd10cm
pararenal suppuration > renal and perinephric abscess in: icd10cm
renal weak > disorder of kidney and ureter  unspecified in: icd10cm
ureteropelvic narrowing > crossing vessel and stricture of ureter without hydronephrosis in: icd10cm
upj stricture > crossing vessel and stricture of ureter without hydronephrosis in: icd10cm
upj narrowing > crossing vessel and stricture of ureter without hydronephrosis in: icd10cm
upj constriction > crossing vessel and stricture of ureter without hydronephrosis in: icd10cm
upj occlusion > crossing vessel and stricture of ureter without hydronephrosis in: icd10cm
dilated kidney calyces > unspecified hydronephrosis in: icd10cm
distended renal pelvis > unspecified hydronephrosis in: icd10cm
blown up renal pelvis > unspecified hydronephrosis in: icd10cm
blown up kidney calyces > unspecified hydronephrosis in: icd10cm
swollen kidney calyces > unspecified hydronephrosis in: icd10cm
bladder thick wall > other specified disorders of bladder in: icd10cm
bladder bowel > vesicointestinal fistula in: icd10cm
bladder rectum > vesicointestinal fistula in: icd10cm
urethra pus > urethral abscess in: icd10cm
urinary tract disorder > disorder of urinary system  unspecified in: icd10cm
meatus narrowing > unspecified urethral stricture male in: icd10cm
meatus tight > unspecified urethral stricture male in: icd10cm
prostate hard nodule > nodular prostate without lower urinary tract symptoms in: icd10cm
prostate lump > nodular prostate without lower urinary tract symptoms in: icd10cm
scrotum infarct > vascular disorders of male genital organs in: icd10cm
spermatic cord infarct > vascular disorders of male genital organs in: icd10cm
seminal vesicle infarct > vascular disorders of male genital organs in: icd10cm
epididymis hemorrhage > vascular disorders of male genital organs in: icd10cm
epididymis bleeding > vascular disorders of male genital organs in: icd10cm
epididymis hematoma > vascular disorders of male genital organs in: icd10cm
epididymis thrombosis > vascular disorders of male genital organs in: icd10cm
epididymis infarct > vascular disorders of male genital organs in: icd10cm
epididymis blood clot > vascular disorders of male genital organs in: icd10cm
tunica vaginalis hematoma > vascular disorders of male genital organs in: icd10cm
tunica vaginalis infarct > vascular disorders of male genital organs in: icd10cm
scrotum stricture > other specified disorders of the male genital organs in: icd10cm
scrotum induration > other specified disorders of the male genital organs in: icd10cm
scrotum obstruction > other specified disorders of the male genital organs in: icd10cm
scrotum stenosis > other specified disorders of the male genital organs in: icd10cm
spermatic cord lesion > other specified disorders of the male genital organs in: icd10cm
spermatic cord induration > other specified disorders of the male genital organs in: icd10cm
spermatic cord mass > other specified disorders of the male genital organs in: icd10cm
spermatic cord lump > other specified disorders of the male genital organs in: icd10cm
vas deferens lesion > other specified disorders of the male genital organs in: icd10cm
vas deferens induration > other specified disorders of the male genital organs in: icd10cm
vas deferens nodule > other specified disorders of the male genital organs in: icd10cm
seminal vesicle lesion > other specified disorders of the male genital organs in: icd10cm
seminal vesicle induration > other specified disorders of the male genital organs in: icd10cm
seminal vesicle nodule > other specified disorders of the male genital organs in: icd10cm
testis lesion > other specified disorders of the male genital organs in: icd10cm
testis stricture > other specified disorders of the male genital organs in: icd10cm
testis obstruction > other specified disorders of the male genital organs in: icd10cm
testis stenosis > other specified disorders of the male genital organs in: icd10cm
epididymis lesion > other specified disorders of the male genital organs in: icd10cm
epididymis induration > other specified disorders of the male genital organs in: icd10cm
male genital mass > other specified disorders of the male genital organs in: icd10cm
glans bleeding > other specified disorders of penis in: icd10cm
glans hematoma > other specified disorders of penis in: icd10cm
glans lesion > other specified disorders of penis in: icd10cm
glans mass > other specified disorders of penis in: icd10cm
glans hypertrophy > other specified disorders of penis in: icd10cm
glans atrophy > other specified disorders of penis in: icd10cm
glans edema > other specified disorders of penis in: icd10cm
glans swelling > other specified disorders of penis in: icd10cm
glans thrombosis > other specified disorders of penis in: icd10cm
glans pain > other specified disorders of penis in: icd10cm
glans cyst > other specified disorders of penis in: icd10cm
corpus cavernosum bleeding > other specified disorders of penis in: icd10cm
corpus cavernosum hematoma > other specified disorders of penis in: icd10cm
corpus cavernosum lesion > other specified disorders of penis in: icd10cm
corpus cavernosum mass > other specified disorders of penis in: icd10cm
corpus cavernosum hypertrophy > other specified disorders of penis in: icd10cm
corpus cavernosum edema > other specified disorders of penis in: icd10cm
corpus cavernosum swelling > other specified disorders of penis in: icd10cm
corpus cavernosum pain > other specified disorders of penis in: icd10cm
corpus cavernosum cyst > other specified disorders of penis in: icd10cm
glans infection > balanitis in: icd10cm
balano infection > balanitis in: icd10cm
balano inflammation > balanitis in: icd10cm
prepuce nonretractable > phimosis in: icd10cm
prepuce trapped behind > paraphimosis in: icd10cm
prepuce caught behind > paraphimosis in: icd10cm
vas deferens suppuration > inflammatory disorders of spermatic cord  tunica vaginalis and vas deferens in: icd10cm
tunica vaginalis abscess > inflammatory disorders of spermatic cord  tunica vaginalis and vas deferens in: icd10cm
tunica vaginalis infection > inflammatory disorders of spermatic cord  tunica vaginalis and vas deferens in: icd10cm
tunica vaginalis suppuration > inflammatory disorders of spermatic cord  tunica vaginalis and vas deferens in: icd10cm
cervix contracture > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervix leukorrhea > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervix cyst > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervical uteri hypertrophy > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervical uteri enlargement > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervical uteri adhesion > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervical uteri malposition > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervix uteri enlargement > other specified noninflammatory disorders of cervix uteri in: icd10cm
cervix stenosed > stricture and stenosis of cervix uteri in: icd10cm
cervix closed > stricture and stenosis of cervix uteri in: icd10cm
cervix blocked > stricture and stenosis of cervix uteri in: icd10cm
cervical canal narrow > stricture and stenosis of cervix uteri in: icd10cm
cervical canal stenosed > stricture and stenosis of cervix uteri in: icd10cm
cervical canal occlusion > stricture and stenosis of cervix uteri in: icd10cm
cervical canal closed > stricture and stenosis of cervix uteri in: icd10cm
cervical canal blocked > stricture and stenosis of cervix uteri in: icd10cm
endocervical narrow > stricture and stenosis of cervix uteri in: icd10cm
endocervical stenosed > stricture and stenosis of cervix uteri in: icd10cm
endocervical obstruction > stricture and stenosis of cervix uteri in: icd10cm
endocervical closed > stricture and stenosis of cervix uteri in: icd10cm
endocervical blocked > stricture and stenosis of cervix uteri in: icd10cm
incompetent cervix not pregnant > incompetence of cervix uteri in: icd10cm
dysplastic cervix > dysplasia of cervix uteri  unspecified in: icd10cm
uterus boggy > hypertrophy of uterus in: icd10cm
uterus anteflexed > malposition of uterus in: icd10cm
womb displaced > malposition of uterus in: icd10cm
womb anteflexed > malposition of uterus in: icd10cm
uterus inverted nonpregnant > inversion of uterus in: icd10cm
uterus inverted > inversion of uterus in: icd10cm
womb adhesions > intrauterine synechiae in: icd10cm
womb bands > intrauterine synechiae in: icd10cm
endometrial adhesions > intrauterine synechiae in: icd10cm
endometrial bands > intrauterine synechiae in: icd10cm
endometrial scar inside > intrauterine synechiae in: icd10cm
endometrial synechiae > intrauterine synechiae in: icd10cm
intrauterine bands > intrauterine synechiae in: icd10cm
intrauterine scar inside > intrauterine synechiae in: icd10cm
endometrium overgrowth > endometrial hyperplasia  unspecified in: icd10cm
uterine lining overgrowth > endometrial hyperplasia  unspecified in: icd10cm
endometrium abscess > inflammatory disease of uterus  unspecified in: icd10cm
endometrium pus > inflammatory disease of uterus  unspecified in: icd10cm
myometrium infection > inflammatory disease of uterus  unspecified in: icd10cm
myometrium pus > inflammatory disease of uterus  unspecified in: icd10cm
tube pus > salpingitis  unspecified in: icd10cm
fallopian tube inflammation > salpingitis  unspecified in: icd10cm
oviduct infection > salpingitis  unspecified in: icd10cm
oviduct inflammation > salpingitis  unspecified in: icd10cm
oviduct abscess > salpingitis  unspecified in: icd10cm
oviduct pus > salpingitis  unspecified in: icd10cm
ovary lesion > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
ovary stricture > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
ovary stenosis > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
ovary polyp tube > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
broad ligament lesion > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
broad ligament mass > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
broad ligament hemorrhage > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
broad ligament stricture > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
broad ligament stenosis > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
broad ligament calcification > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube lesion > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube mass > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube hypertrophy > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube enlargement > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube hemorrhage > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube fibrosis > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube thickening > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube stricture > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube stenosis > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube calcification > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube edema > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
tube polyp tube > other noninflammatory disorders of ovary  fallopian tube and broad ligament in: icd10cm
ovary twisted > torsion of ovary  ovarian pedicle and fallopian tube in: icd10cm
hydatid torsion > torsion of ovary  ovarian pedicle and fallopian tube in: icd10cm
tube hemorrhage > hematosalpinx in: icd10cm
vagina blood retained > hematocolpos in: icd10cm
vagina blood collection > hematocolpos in: icd10cm
hymen blood retained > hematocolpos in: icd10cm
hymen blood collection > hematocolpos in: icd10cm
labia stenosis > other specified noninflammatory disorders of vulva and perineum in: icd10cm
labia narrowing > other specified noninflammatory disorders of vulva and perineum in: icd10cm
clitoral mass > other specified noninflammatory disorders of vulva and perineum in: icd10cm
clitoral fusion acquired > other specified noninflammatory disorders of vulva and perineum in: icd10cm
clitoral narrowing > other specified noninflammatory disorders of vulva and perineum in: icd10cm
clitoral fissure > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus lesion > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus mass > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus lump > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus hemorrhage > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus bleeding > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus hematoma > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus adhesions > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus fusion acquired > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus narrowing > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus swelling > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus induration > other specified noninflammatory disorders of vulva and perineum in: icd10cm
introitus fissure > other specified noninflammatory disorders of vulva and perineum in: icd10cm
perineum bleeding > other specified noninflammatory disorders of vulva and perineum in: icd10cm
perineum hematoma > other specified noninflammatory disorders of vulva and perineum in: icd10cm
perineum fusion acquired > other specified noninflammatory disorders of vulva and perineum in: icd10cm
perineum narrowing > other specified noninflammatory disorders of vulva and perineum in: icd10cm
perineum swelling > other specified noninflammatory disorders of vulva and perineum in: icd10cm
perineum fissure > other specified noninflammatory disorders of vulva and perineum in: icd10cm
clitoris hyperplasia > unspecified hypertrophy of vulva in: icd10cm
clitoris overgrowth > unspecified hypertrophy of vulva in: icd10cm
bartholin swelling > cyst of bartholin's gland in: icd10cm
bartholin pus > abscess of bartholin's gland in: icd10cm
bartholin infected > abscess of bartholin's gland in: icd10cm
breast pus > abscess of the breast and nipple in: icd10cm
nipple carbuncle > abscess of the breast and nipple in: icd10cm
nipple pus > abscess of the breast and nipple in: icd10cm
areola abscess > abscess of the breast and nipple in: icd10cm
areola pus > abscess of the breast and nipple in: icd10cm
mammary swelling lump > unspecified lump in unspecified breast in: icd10cm
breast hematoma > other specified disorders of breast in: icd10cm
mammary hematoma > other specified disorders of breast in: icd10cm
nipple hematoma > other specified disorders of breast in: icd10cm
nipple edema > other specified disorders of breast in: icd10cm
nipple infarct > other specified disorders of breast in: icd10cm
nipple lesion > other specified disorders of breast in: icd10cm
breast thickening > other signs and symptoms in breast in: icd10cm
mammary hard > other signs and symptoms in breast in: icd10cm

# --- W2: urination
frequent night urination > nocturia in: icd10cm
night frequency urination > nocturia in: icd10cm
bladder wall pouch > diverticulum of bladder in: icd10cm
kidney abnormal development cysts > renal dysplasia in: icd10cm

# --- p1
cola urine > other abnormal findings urine in: icd10cm
tea urine > other abnormal findings urine in: icd10cm
black urine > other abnormal findings urine in: icd10cm
green urine > other abnormal findings urine in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
kidney acquired abnormality > other specified disorders of kidney and ureter @ 0.72 in: icd10cm
renal concretion > other specified disorders of kidney and ureter @ 0.72 in: icd10cm
ureter contracture > other specified disorders of kidney and ureter @ 0.72 in: icd10cm
ureter acquired abnormality > other specified disorders of kidney and ureter @ 0.72 in: icd10cm
ureter hematoma nontraumatic > other specified disorders of kidney and ureter @ 0.72 in: icd10cm
ureter concretion > other specified disorders of kidney and ureter @ 0.72 in: icd10cm
bladder compression > other specified disorders of bladder @ 0.72 in: icd10cm
bladder anomaly acquired > other specified disorders of bladder @ 0.72 in: icd10cm
bladder acquired abnormality > other specified disorders of bladder @ 0.72 in: icd10cm
bladder hematoma nontraumatic > other specified disorders of bladder @ 0.72 in: icd10cm
bladder concretion > other specified disorders of bladder @ 0.72 in: icd10cm
urethra compression > other specified disorders of urethra @ 0.72 in: icd10cm
urethra anomaly acquired > other specified disorders of urethra @ 0.72 in: icd10cm
urethra acquired abnormality > other specified disorders of urethra @ 0.72 in: icd10cm
urethra hematoma nontraumatic > other specified disorders of urethra @ 0.72 in: icd10cm
urethra concretion > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland adhesions > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland atrophy > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland compression > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland fibrosis > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland degeneration > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland anomaly acquired > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland acquired deformity > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland collapse > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland hematoma nontraumatic > other specified disorders of urethra @ 0.72 in: icd10cm
cowper gland concretion > other specified disorders of urethra @ 0.72 in: icd10cm
prostate compression > other specified disorders of prostate @ 0.72 in: icd10cm
prostate anomaly acquired > other specified disorders of prostate @ 0.72 in: icd10cm
prostate acquired abnormality > other specified disorders of prostate @ 0.72 in: icd10cm
prostate hematoma nontraumatic > other specified disorders of prostate @ 0.72 in: icd10cm
prostate concretion > other specified disorders of prostate @ 0.72 in: icd10cm
penis anomaly acquired > other specified disorders of penis @ 0.72 in: icd10cm
penis acquired abnormality > other specified disorders of penis @ 0.72 in: icd10cm
penis concretion > other specified disorders of penis @ 0.72 in: icd10cm
penile contracture > other specified disorders of penis @ 0.72 in: icd10cm
penile compression > other specified disorders of penis @ 0.72 in: icd10cm
penile anomaly acquired > other specified disorders of penis @ 0.72 in: icd10cm
foreskin atrophy > other specified disorders of penis @ 0.72 in: icd10cm
foreskin calcification > other specified disorders of penis @ 0.72 in: icd10cm
foreskin calcified > other specified disorders of penis @ 0.72 in: icd10cm
foreskin congestion > other specified disorders of penis @ 0.72 in: icd10cm
foreskin contraction > other specified disorders of penis @ 0.72 in: icd10cm
foreskin compression > other specified disorders of penis @ 0.72 in: icd10cm
foreskin fibrosis > other specified disorders of penis @ 0.72 in: icd10cm
foreskin degeneration > other specified disorders of penis @ 0.72 in: icd10cm
foreskin hyperemia > other specified disorders of penis @ 0.72 in: icd10cm
foreskin collapse > other specified disorders of penis @ 0.72 in: icd10cm
foreskin hematoma nontraumatic > other specified disorders of penis @ 0.72 in: icd10cm
foreskin atony > other specified disorders of penis @ 0.72 in: icd10cm
foreskin dilatation > other specified disorders of penis @ 0.72 in: icd10cm
foreskin concretion > other specified disorders of penis @ 0.72 in: icd10cm
foreskin calculus > other specified disorders of penis @ 0.72 in: icd10cm
glans calcification > other specified disorders of penis @ 0.72 in: icd10cm
glans calcified > other specified disorders of penis @ 0.72 in: icd10cm
glans cicatrix > other specified disorders of penis @ 0.72 in: icd10cm
glans congestion > other specified disorders of penis @ 0.72 in: icd10cm
glans contraction > other specified disorders of penis @ 0.72 in: icd10cm
glans contracture > other specified disorders of penis @ 0.72 in: icd10cm
glans compression > other specified disorders of penis @ 0.72 in: icd10cm
glans fibrosis > other specified disorders of penis @ 0.72 in: icd10cm
glans degeneration > other specified disorders of penis @ 0.72 in: icd10cm
glans acquired abnormality > other specified disorders of penis @ 0.72 in: icd10cm
glans hyperemia > other specified disorders of penis @ 0.72 in: icd10cm
glans collapse > other specified disorders of penis @ 0.72 in: icd10cm
glans atony > other specified disorders of penis @ 0.72 in: icd10cm
glans dilatation > other specified disorders of penis @ 0.72 in: icd10cm
glans concretion > other specified disorders of penis @ 0.72 in: icd10cm
glans calculus > other specified disorders of penis @ 0.72 in: icd10cm
testis calcified > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis congestion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis compression > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis hyperemia > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis collapse > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis hematoma nontraumatic > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis atony > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis dilatation > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis concretion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
testis calculus > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum adhesions > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum calcified > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum congestion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum compression > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum degeneration > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum acquired deformity > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum hyperemia > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum collapse > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum atony > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum dilatation > other specified disorders of the male genital organs @ 0.72 in: icd10cm
scrotum concretion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord calcified > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord congestion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord contraction > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord contracture > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord compression > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord acquired abnormality > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord hyperemia > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord collapse > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord atony > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord dilatation > other specified disorders of the male genital organs @ 0.72 in: icd10cm
spermatic cord concretion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis calcified > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis congestion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis contraction > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis contracture > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis compression > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis degeneration > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis acquired deformity > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis hyperemia > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis collapse > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis hematoma nontraumatic > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis atony > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis dilatation > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis concretion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
epididymis calculus > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens adhesions > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens calcified > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens congestion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens contraction > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens contracture > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens compression > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens degeneration > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens acquired deformity > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens hyperemia > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens collapse > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens atony > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens dilatation > other specified disorders of the male genital organs @ 0.72 in: icd10cm
vas deferens concretion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle adhesions > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle calcified > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle congestion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle compression > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle degeneration > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle hyperemia > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle collapse > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle hematoma nontraumatic > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle atony > other specified disorders of the male genital organs @ 0.72 in: icd10cm
seminal vesicle concretion > other specified disorders of the male genital organs @ 0.72 in: icd10cm
ovary calcified > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary compression > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary acquired abnormality > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary hyperemia > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary collapse > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary atony > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary dilatation > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary concretion > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
ovary calculus > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube adhesions > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube calcified > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube congestion > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube compression > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube degeneration > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube acquired abnormality > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube induration > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube hyperemia > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube collapse > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube hematoma nontraumatic > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube atony > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube concretion > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
fallopian tube calculus > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament calcified > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament congestion > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament compression > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament degeneration > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament acquired deformity > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament acquired abnormality > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament induration > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament hyperemia > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament collapse > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament hematoma nontraumatic > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament atony > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament dilatation > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament concretion > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament calculus > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
broad ligament stone > other noninflammatory disorders of ovary fallopian tube and broad ligament @ 0.72 in: icd10cm
uterus cicatrix > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
uterus compression > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
uterus hematoma nontraumatic > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
uterus concretion > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
womb anomaly acquired > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
womb acquired deformity > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
womb acquired abnormality > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium calcification > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium calcified > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium congestion > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium contraction > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium contracture > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium compression > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium degeneration > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium acquired deformity > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium acquired abnormality > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium hyperemia > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium collapse > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium hematoma nontraumatic > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium atony > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium dilatation > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium concretion > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
endometrium calculus > other specified noninflammatory disorders of uterus @ 0.72 in: icd10cm
cervix acquired abnormality > other specified noninflammatory disorders of cervix uteri @ 0.72 in: icd10cm
cervix hematoma nontraumatic > other specified noninflammatory disorders of cervix uteri @ 0.72 in: icd10cm
cervix atony > other specified noninflammatory disorders of cervix uteri @ 0.72 in: icd10cm
cervix concretion > other specified noninflammatory disorders of cervix uteri @ 0.72 in: icd10cm
vagina compression > other specified noninflammatory disorders of vagina @ 0.72 in: icd10cm
vagina anomaly acquired > other specified noninflammatory disorders of vagina @ 0.72 in: icd10cm
vagina acquired abnormality > other specified noninflammatory disorders of vagina @ 0.72 in: icd10cm
vagina hematoma nontraumatic > other specified noninflammatory disorders of vagina @ 0.72 in: icd10cm
vagina concretion > other specified noninflammatory disorders of vagina @ 0.72 in: icd10cm
vulva contraction > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
vulva contracture > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
vulva compression > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
vulva acquired abnormality > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
vulva concretion > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
labia contraction > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
labia contracture > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
labia compression > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
labia acquired deformity > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
labia acquired abnormality > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
labia concretion > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
perineum cicatrix > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
perineum contraction > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
perineum contracture > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
perineum compression > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
perineum acquired abnormality > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
perineum concretion > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
clitoris contracture > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
clitoris hematoma nontraumatic > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
clitoris concretion > other specified noninflammatory disorders of vulva and perineum @ 0.72 in: icd10cm
breast adhesions > other specified disorders of breast @ 0.72 in: icd10cm
breast contracture > other specified disorders of breast @ 0.72 in: icd10cm
breast compression > other specified disorders of breast @ 0.72 in: icd10cm
breast concretion > other specified disorders of breast @ 0.72 in: icd10cm
breast calculus > other specified disorders of breast @ 0.72 in: icd10cm
mammary calcified > other specified disorders of breast @ 0.72 in: icd10cm
mammary contraction > other specified disorders of breast @ 0.72 in: icd10cm
mammary acquired abnormality > other specified disorders of breast @ 0.72 in: icd10cm
nipple adhesions > other specified disorders of breast @ 0.72 in: icd10cm
nipple calcification > other specified disorders of breast @ 0.72 in: icd10cm
nipple calcified > other specified disorders of breast @ 0.72 in: icd10cm
nipple congestion > other specified disorders of breast @ 0.72 in: icd10cm
nipple contracture > other specified disorders of breast @ 0.72 in: icd10cm
nipple compression > other specified disorders of breast @ 0.72 in: icd10cm
nipple degeneration > other specified disorders of breast @ 0.72 in: icd10cm
nipple hyperemia > other specified disorders of breast @ 0.72 in: icd10cm
nipple collapse > other specified disorders of breast @ 0.72 in: icd10cm
nipple hematoma nontraumatic > other specified disorders of breast @ 0.72 in: icd10cm
nipple atony > other specified disorders of breast @ 0.72 in: icd10cm
nipple dilatation > other specified disorders of breast @ 0.72 in: icd10cm
nipple concretion > other specified disorders of breast @ 0.72 in: icd10cm
nipple calculus > other specified disorders of breast @ 0.72 in: icd10cm
nipple stone > other specified disorders of breast @ 0.72 in: icd10cm

# --- Kidney, urinary and genital words
ureter contraction > other specified disorders of kidney and ureter in: icd10cm
thrombosed penis > other specified disorders of penis @ 0.93 in: icd10cm
chordee acquired > other specified disorders of penis @ 0.93 in: icd10cm
penile abscess > abscess of corpus cavernosum and penis @ 0.95 in: icd10cm
vaginal wall abscess > acute vaginitis in: icd10cm
cervicocolpitis > inflammatory disease of cervix uteri in: icd10cm
malposed uterus > malposition of uterus in: icd10cm
areolar abscess > abscess of the breast and nipple in: icd10cm
clitoris cyst > vulvar cyst in: icd10cm
adherent labia > other specified noninflammatory disorders of vulva and perineum in: icd10cm
old cervical tear > old laceration of cervix uteri @ 0.97 in: icd10cm
old cervical laceration > old laceration of cervix uteri @ 0.97 in: icd10cm
pelvic congestion > other specified conditions associated with female genital organs and menstrual cycle @ 0.95 in: icd10cm
irregular heavy bleeding > excessive and frequent menstruation with irregular cycle @ 0.95 in: icd10cm
breakthrough bleeding > excessive and frequent menstruation with irregular cycle @ 0.8 in: icd10cm
cystopyelitis > cystitis unspecified @ 0.7 in: icd10cm

# --- Urinary and genital processes A to C
acystinervia > neuromuscular dysfunction of bladder unspecified in: icd10cm
atresia cervical os > stricture and stenosis of cervix uteri in: icd10cm
atresia endometrial > other specified noninflammatory disorders of uterus in: icd10cm
bleeding testis > other specified disorders of male genital organs @ 0.75 in: icd10cm
caruncle vagina > other specified noninflammatory disorders of vagina in: icd10cm
contraction introitus > stricture and atresia of vagina @ 0.7 in: icd10cm
cyst oviduct > other noninflammatory disorders of ovary fallopian tube @ 0.7 in: icd10cm
cyst corpus albicans > other ovarian cysts in: icd10cm

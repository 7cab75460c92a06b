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

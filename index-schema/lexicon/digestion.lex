# Scope: gullet, stomach, bowel, back passage, belly wall and hernias, liver, gallbladder, pancreas; belly symptoms and stool:
# everyday words, phone and ambulance wording, shorthand, older names -> the words ICD-10-CM (K20-K95, R10-R19) and procedure descriptors use.
# --- organs ---
stomach = gastric @ 1.0
tummy > stomach @ 0.8
stomach > abdominal if: ache, pain, cramp, lump, swollen, bloated, tender, hurt, wall
bowel = intestine @ 1.0
gut = intestine @ 0.9
small bowel = small intestine @ 1.0
large bowel = large intestine @ 1.0
colon = large intestine @ 0.9
food pipe = esophagus @ 1.0
gullet = esophagus @ 1.0
swallowing tube > esophagus
feeding tube stomach > gastrostomy
back passage = rectum @ 1.0
butt hole > anus
bumhole > anus
bottom > anal @ 0.6 if: sore, itch, bleed, pain, lump, hole
liver = hepatic @ 1.0
bile duct = biliary @ 0.9
belly button = umbilicus @ 1.0
large and small bowel > intestine
sphincter bottom > anal sphincter
# --- mouth to stomach ---
acid reflux = gastro-esophageal reflux @ 1.0
gerd = gastro-esophageal reflux disease @ 1.0
gord = gastro-esophageal reflux disease @ 1.0
reflux baby > gastro-esophageal reflux
acid indigestion > heartburn | dyspepsia
reflux oesophagitis > gastro-esophageal reflux esophagitis
pyrosis > heartburn
indigestion = dyspepsia @ 1.0
upset stomach > dyspepsia
upset stomach > functional dyspepsia @ 0.8
sour stomach > dyspepsia
nervous stomach > functional dyspepsia @ 0.7
acid stomach > dyspepsia
burning in stomach > dyspepsia
burning in stomach > epigastric pain @ 0.8
burning in chest after eating > heartburn
inflamed gullet = esophagitis
eoe > eosinophilic esophagitis
narrowed gullet > obstruction esophagus | stricture esophagus
esophageal stricture > obstruction esophagus
esophageal ring > obstruction esophagus @ 0.7
schatzki ring > obstruction esophagus @ 0.7
schatzki ring > stricture esophagus @ 0.5
gullet spasm > dyskinesia esophagus
esophageal spasm > dyskinesia esophagus
food gets stuck > dysphagia
food stuck in gullet > food esophagus | foreign body esophagus
food bolus > food esophagus | foreign body esophagus
food impaction > food esophagus
swallowed coin > foreign body alimentary tract | foreign body stomach | foreign body esophagus
swallowed object > foreign body alimentary tract | foreign body stomach
swallowed battery > foreign body alimentary tract | foreign body esophagus
achalasia = achalasia of cardia
barretts > barrett's esophagus
zenker's diverticulum = diverticulum esophagus
pharyngeal pouch > diverticulum esophagus
mallory weiss tear > gastro-esophageal laceration-hemorrhage
tear in gullet > gastro-esophageal laceration-hemorrhage
tear in gullet > perforation esophagus @ 0.8
boerhaave > perforation esophagus
bleeding esophageal veins > esophageal varices bleeding
swollen veins gullet = esophageal varices
stomach ulcer = gastric ulcer @ 1.0
peptic ulcer disease > peptic ulcer
peptic ulcer disease > gastric ulcer
peptic ulcer disease > duodenal ulcer @ 0.8
pud ulcer > peptic ulcer
bleeding ulcer > ulcer hemorrhage
ulcer bleeding stomach > gastric ulcer hemorrhage
burst ulcer > ulcer perforation
marginal ulcer > gastrojejunal ulcer
anastomotic ulcer > gastrojejunal ulcer
inflamed stomach = gastritis @ 1.0
stomach lining inflamed > gastritis
h pylori > helicobacter pylori
stomach bug = infectious gastroenteritis @ 0.9
tummy bug > infectious gastroenteritis
tummy bug > viral intestinal infection @ 0.8
stomach flu = viral gastroenteritis @ 0.8
stomach flu > viral intestinal infection | gastroenteritis
stomach virus > viral intestinal infection
gastro > gastroenteritis if: bug, sick, virus, child, outbreak, acute
slow stomach emptying = gastroparesis @ 1.0
delayed gastric emptying = gastroparesis @ 1.0
stomach paralysis > gastroparesis
pyloric stenosis baby > congenital hypertrophic pyloric stenosis
pyloric stenosis > hypertrophic pyloric stenosis
stomach polyp > polyp stomach duodenum
low stomach acid = achlorhydria
no stomach acid > achlorhydria
dumping after stomach surgery > dumping syndrome | postgastric surgery syndromes
rapid gastric emptying > dumping syndrome
watermelon stomach > angiodysplasia stomach @ 0.7
gave > angiodysplasia stomach @ 0.6 if: gastric, antral, antrum, ectasia
stomach bleed > hemorrhage gastrointestinal | gastric hemorrhage
gastric outlet obstruction > pyloric stenosis
gastric outlet obstruction > obstruction of duodenum @ 0.7
hair ball stomach > foreign body stomach
# --- feeling sick ---
feel sick = nausea @ 0.8
queasy = nausea @ 1.0
sick to stomach = nausea @ 1.0
nauseous > nausea
throwing up = vomiting @ 1.0
puking = vomiting @ 1.0
vomit = emesis @ 1.0
barfing > vomiting
can't keep food down > vomiting | persistent vomiting
dry heaves > vomiting @ 0.8
dry heaves > nausea @ 0.7
retching > vomiting @ 0.8
retching > nausea @ 0.7
green vomit > bilious vomiting
vomiting bile > bilious vomiting
vomiting blood = hematemesis @ 1.0
throwing up blood = hematemesis @ 1.0
coffee ground vomit > hematemesis
puking blood > hematemesis
cyclic vomiting > cyclical vomiting syndrome
cannabis vomiting > cannabis hyperemesis syndrome
chs > cannabinoid hyperemesis syndrome if: vomiting, cannabis, marijuana, weed, pot
baby spits up > regurgitation newborn
baby spits up > gastro-esophageal reflux @ 0.7
rumination > rumination disorder
bad feeding baby > feeding difficulties | feeding problems newborn
feeding problem > feeding difficulties
won't eat > feeding difficulties
won't eat > anorexia @ 0.7
poor appetite = anorexia @ 0.9
loss of appetite = anorexia @ 1.0
decreased appetite > anorexia
always hungry > polyphagia
excessive eating > polyphagia
eats too much > polyphagia
excess hunger = polyphagia
belching = eructation @ 1.0
burping = eructation @ 1.0
gassy > flatulence
farting = flatulence @ 1.0
passing gas > flatulence
wind trapped > flatulence
breaking wind > flatulence
early fullness = early satiety
full quickly = early satiety
# --- belly symptoms ---
belly ache > abdominal pain
stomach ache > abdominal pain
stomach pain = abdominal pain @ 0.9
tummy ache = abdominal pain @ 1.0
belly pain = abdominal pain @ 1.0
stomach hurts > abdominal pain
abd pain > abdominal pain
abdo pain > abdominal pain
stomach cramps > abdominal pain
stomach cramps > colic @ 0.7
belly cramps > abdominal pain
belly cramps > colic @ 0.7
cramping abdomen > abdominal pain
pit of stomach pain > epigastric pain
pain upper belly > upper abdominal pain
pain lower belly > lower abdominal pain
ruq pain > right upper quadrant pain
luq pain > left upper quadrant pain
rlq pain > right lower quadrant pain
llq pain > left lower quadrant pain
pain around belly button > periumbilical pain
pain near navel > periumbilical pain
loin pain > flank pain
stiff belly > abdominal rigidity
board like abdomen > abdominal rigidity
surgical abdomen > acute abdomen
sore belly > abdominal tenderness
guarding abdomen > abdominal rigidity
guarding abdomen > abdominal tenderness @ 0.7
colicky baby > colic
baby colic = infantile colic
crying baby gas > colic @ 0.7
bloating = abdominal distension @ 0.9
swollen belly > abdominal distension
swollen belly > ascites @ 0.6
distended abdomen > abdominal distension
big belly > abdominal distension @ 0.7
fluid in belly = ascites @ 1.0
water belly > ascites
fluid in abdomen = ascites @ 1.0
lump in belly > intra-abdominal swelling mass lump
abdominal mass > intra-abdominal pelvic swelling mass lump
belly mass > intra-abdominal swelling mass lump
noisy stomach > abnormal bowel sounds
gurgling stomach > abnormal bowel sounds
borborygmi > abnormal bowel sounds @ 0.9
no bowel sounds > absent bowel sounds
# --- stool ---
poo = feces @ 0.9
poop = feces @ 0.9
stool = feces @ 0.9
faeces > fecal
poop > fecal
the trots > diarrhea
loose stool = diarrhea @ 0.9
loose motions = diarrhea
loose bowels = diarrhea
watery stool = diarrhea
runny poo > diarrhea
runny tummy > diarrhea
squits > diarrhea
travelers diarrhea > infectious gastroenteritis
travelers diarrhea > intestinal infection @ 0.7
montezuma's revenge > infectious gastroenteritis
bloody diarrhea > dysentery @ 0.7
bloody diarrhea > hemorrhage anus rectum @ 0.6
bloody diarrhea > ulcerative colitis rectal bleeding @ 0.5
chronic diarrhea > functional diarrhea @ 0.7
chronic diarrhea > diarrhea
can't poop > constipation
bunged up > constipation
hard stools > constipation
infrequent stools > constipation
cic > chronic idiopathic constipation if: constipation, bowel
slow transit > slow transit constipation
opioid constipation > drug induced constipation
straining at stool > constipation
straining at stool > outlet dysfunction constipation @ 0.7
stuck stool = fecal impaction @ 1.0
impacted bowel > fecal impaction | impaction intestine
obstipation > constipation
obstipation > impaction intestine @ 0.6
bowel leakage = fecal incontinence @ 1.0
bowel accidents > fecal incontinence
soiling pants > fecal incontinence | encopresis
can't hold bowels > fecal incontinence
poop leak > fecal incontinence
pooping pants > fecal incontinence | encopresis
bowel incontinence = fecal incontinence @ 1.0
bowel urgency > fecal urgency
blood in stool > melena | hemorrhage anus rectum
blood in stool > occult blood feces @ 0.8
blood in poop > melena
blood in poop > hemorrhage anus rectum @ 0.8
bloody stool > melena
bloody stool > hemorrhage anus rectum @ 0.8
hematochezia > hemorrhage anus rectum
hematochezia > gastrointestinal hemorrhage
hematochezia > melena @ 0.7
black stool = melena @ 1.0
tarry stool = melena @ 1.0
black poop > melena
rectal bleeding = hemorrhage of anus and rectum @ 1.0
bleeding from bottom > hemorrhage anus rectum
bleeding from back passage > hemorrhage anus rectum
brbpr > hemorrhage anus rectum
bright red blood per rectum > hemorrhage anus rectum
pr bleed > hemorrhage anus rectum
blood on toilet paper > hemorrhage anus rectum @ 0.8
hidden blood stool = occult blood feces
fit test stool > fecal immunoassay @ 0.6
fit test stool > occult blood feces
positive stool test > occult blood feces @ 0.8
cologuard > colorectal cancer screening @ 0.8
gi bleed = gastrointestinal hemorrhage @ 1.0
upper gi bleed > gastrointestinal hemorrhage
upper gi bleed > hematemesis @ 0.7
lower gi bleed > gastrointestinal hemorrhage
lower gi bleed > hemorrhage anus rectum @ 0.7
bleeding in gut > gastrointestinal hemorrhage
pale stool > abnormal stool color
white poop > abnormal stool color
green poop > abnormal stool color
mucus in poop > mucus in stools
slimy stool > mucus in stools
fatty stool = steatorrhea
greasy stool > steatorrhea
floating stools > steatorrhea @ 0.7
pencil thin stool > fecal abnormalities | change bowel habit
change in bowels > change bowel habit
worms in poop > intestinal helminthiasis
worms in poop > enterobiasis @ 0.8
incomplete emptying bowel > incomplete defecation
# --- bowel diseases ---
ibs = irritable bowel syndrome @ 1.0
spastic colon = irritable bowel syndrome @ 0.9
mucous colitis > irritable bowel syndrome
ibs-d > irritable bowel syndrome diarrhea
ibs-c > irritable bowel syndrome constipation
ibd > crohn's disease | ulcerative colitis
inflammatory bowel disease > crohn's disease | ulcerative colitis
crohns > crohn's disease
regional enteritis = crohn's disease @ 1.0
uc > ulcerative colitis if: colitis, flare, bowel, gut, colon
inflamed bowel > colitis | enteritis
colon inflammation = colitis @ 1.0
rectum inflammation = proctitis @ 1.0
small bowel inflammation = enteritis
microscopic colitis > collagenous colitis | lymphocytic colitis
c diff = clostridium difficile @ 1.0
pseudomembranous colitis = enterocolitis clostridium difficile @ 0.9
antibiotic diarrhea > clostridium difficile @ 0.6
antibiotic diarrhea > toxic gastroenteritis colitis @ 0.5
nec baby > necrotizing enterocolitis
food poisoning > bacterial foodborne intoxication
food poisoning > salmonella enteritis
food poisoning > toxic effect noxious substances eaten food @ 0.6
coeliac = celiac disease @ 1.0
gluten intolerance = celiac disease @ 0.8
gluten allergy > celiac disease
gluten enteropathy > celiac disease
sprue = celiac disease @ 0.7
non celiac gluten sensitivity > malabsorption intolerance @ 0.7
milk intolerance > lactose intolerance
can't digest milk > lactose intolerance
dairy intolerance > lactose intolerance
lactase deficiency > lactose intolerance
fpies > food protein-induced enterocolitis syndrome
malabsorption = intestinal malabsorption
not absorbing food > intestinal malabsorption
poor absorption nutrients > intestinal malabsorption
short gut = short bowel syndrome
sibo > small intestinal bacterial overgrowth
bacterial overgrowth bowel > intestinal bacterial overgrowth | blind loop syndrome
leaky gut > disease intestine @ 0.5
pouches in colon > diverticulosis | diverticular disease
diverticulosis > diverticular disease | diverticulosis intestine
diverticular bleed > diverticulosis bleeding
infected diverticula > diverticulitis
appendix burst > appendicitis perforation | appendicitis generalized peritonitis
burst appendix > appendicitis peritonitis
ruptured appendix > appendicitis perforation | appendicitis peritonitis
inflamed appendix = appendicitis @ 1.0
grumbling appendix > chronic appendicitis | recurrent appendicitis
appendix abscess > appendicitis abscess
blocked bowel = intestinal obstruction @ 1.0
bowel obstruction = intestinal obstruction @ 1.0
bowel blockage = intestinal obstruction @ 1.0
sbo = intestinal obstruction @ 0.9
blocked intestine > intestinal obstruction
twisted bowel = volvulus @ 1.0
twisted gut > volvulus
telescoping bowel = intussusception @ 1.0
paralyzed bowel = paralytic ileus
ileus > paralytic ileus
bowel stopped working > paralytic ileus
pseudoobstruction = pseudo-obstruction
bowel adhesions > intestinal adhesions | peritoneal adhesions
scar tissue in belly > peritoneal adhesions
internal scar tissue abdomen > peritoneal adhesions
lack of blood to bowel > ischemia intestine | vascular disorder intestine
dead bowel > infarction intestine
ischemic bowel = ischemia intestine @ 1.0
mesenteric ischemia > ischemia intestine | vascular disorder intestine
hole in bowel > perforation intestine
perforated bowel = perforation of intestine @ 1.0
ruptured bowel > perforation intestine
free air abdomen > perforation intestine @ 0.6
bowel polyp = polyp of colon
colon polyps > adenomatous polyp @ 0.7
colon polyps > benign neoplasm colon @ 0.8
fap polyps > familial adenomatous polyposis
fap polyps > benign neoplasm colon @ 0.7
gardner syndrome > familial adenomatous polyposis
gardner syndrome > benign neoplasm colon @ 0.7
lynch syndrome > genetic susceptibility malignant neoplasm
giant colon = megacolon
enlarged colon > megacolon
enlarged bowel > megacolon
hirschsprung = hirschsprung's disease
aganglionic megacolon = hirschsprung's disease @ 1.0
congenital megacolon > hirschsprung's disease
colon blood vessel malformation > angiodysplasia colon
avm bowel > angiodysplasia
bowel fistula > fistula intestine
enterocutaneous fistula > fistula intestine
peritoneum inflammation = peritonitis @ 1.0
infected belly lining > peritonitis
sbp belly > spontaneous bacterial peritonitis
belly abscess > peritoneal abscess
abdominal abscess > peritoneal abscess
blood in belly = hemoperitoneum
bleeding inside abdomen > hemoperitoneum
internal bleeding belly > hemoperitoneum
stoma problem > complications artificial openings digestive system @ 0.7
stoma problem > colostomy complications
colostomy bag > colostomy
poo bag > colostomy | ostomy pouch
ileostomy bag > ileostomy | ostomy pouch
g-tube = gastrostomy @ 1.0
peg tube > gastrostomy
gtube blocked > gastrostomy malfunction
peg tube site infection > gastrostomy infection
# --- bottom ---
piles = hemorrhoids @ 1.0
swollen veins bottom > hemorrhoids
internal piles > internal hemorrhoids
thrombosed pile > perianal venous thrombosis | thrombosed hemorrhoids
blood clot pile > perianal venous thrombosis
bleeding piles > hemorrhoids bleeding
lump on anus > hemorrhoids
lump on anus > perianal venous thrombosis @ 0.7
lump on anus > residual hemorrhoidal skin tags @ 0.6
anal skin tag = residual hemorrhoidal skin tags
tear in anus > anal fissure
anal tear > anal fissure
cut in bottom > anal fissure
rectal fissure > anal fissure
fissure in ano = anal fissure @ 1.0
fistula in ano = anal fistula @ 1.0
abscess near anus > anal abscess | perianal abscess
perirectal abscess > rectal abscess | ischiorectal abscess
bottom pain > proctalgia @ 0.6
rectal pain > proctalgia
anal pain > proctalgia @ 0.7
rectal spasm = proctalgia fugax
levator syndrome > proctalgia
levator syndrome > anal spasm @ 0.8
bowel coming out of bottom > rectal prolapse
rectum falling out = rectal prolapse
prolapsed bowel > rectal prolapse
narrow anus > stenosis anus rectum
closed anus > congenital absence atresia stenosis anus
imperforate anus = congenital absence atresia stenosis anus
no anal opening > congenital absence atresia anus
weak anal sphincter > fecal incontinence @ 0.7
object in rectum > foreign body anus rectum
thing stuck in rectum > foreign body anus rectum
# --- hernia ---
rupture groin > inguinal hernia
groin hernia = inguinal hernia @ 1.0
bulge in groin > inguinal hernia
bulge in groin > intra-abdominal pelvic swelling mass @ 0.5
scrotal hernia > inguinal hernia
belly button hernia = umbilical hernia @ 1.0
navel hernia > umbilical hernia
protruding belly button > umbilical hernia
hernia at scar > incisional hernia
hernia after surgery > incisional hernia
surgical scar hernia > incisional hernia
abdominal wall hernia = ventral hernia @ 1.0
epigastric hernia > ventral hernia
spigelian > spigelian hernia | ventral hernia
stomach hernia > diaphragmatic hernia
stomach hernia > ventral hernia @ 0.7
hiatus hernia = diaphragmatic hernia @ 1.0
hiatal hernia = diaphragmatic hernia @ 1.0
paraesophageal hernia > diaphragmatic hernia
hole in diaphragm > diaphragmatic hernia
stoma hernia = parastomal hernia
hernia near stoma > parastomal hernia
strangulated hernia > hernia gangrene | hernia obstruction
incarcerated hernia > hernia obstruction
irreducible hernia > hernia obstruction
trapped hernia > hernia obstruction
diastasis recti = diastasis of muscle @ 0.9
tummy muscle separation > diastasis muscle
separated abdominal muscles > diastasis muscle
intestines outside body > gastroschisis | exomphalos
bowel outside baby > gastroschisis | exomphalos
omphalocele = exomphalos @ 1.0
thin abdominal wall muscles > prune belly syndrome
# --- liver ---
liver inflammation = hepatitis @ 1.0
hep > hepatitis
hep b = hepatitis b
hep c = hepatitis c
liver scarring > fibrosis cirrhosis liver
scarred liver > cirrhosis liver | hepatic fibrosis
liver scar > cirrhosis
alcoholic liver > alcoholic liver disease | alcoholic cirrhosis liver
drinker's liver > alcoholic cirrhosis liver | alcoholic liver disease
fatty liver = steatosis liver @ 0.8
fatty liver disease > fatty liver
fat in liver > fatty liver
hepatic steatosis = fatty liver @ 1.0
nafld > fatty liver
masld > metabolic dysfunction-associated steatotic liver disease
nash = nonalcoholic steatohepatitis @ 1.0
steatohepatitis > nonalcoholic steatohepatitis
mash liver > nonalcoholic steatohepatitis @ 0.8
liver failure = hepatic failure @ 1.0
decreased liver function > hepatic failure
decreased liver function > abnormal liver function studies @ 0.7
decreased liver function > liver disease
esld > end stage liver disease
liver brain confusion > hepatic encephalopathy
liver coma = hepatic coma
enlarged liver = hepatomegaly @ 1.0
big liver > hepatomegaly
swollen liver > hepatomegaly
large liver and spleen > hepatomegaly splenomegaly
enlarged spleen = splenomegaly @ 1.0
big spleen > splenomegaly
swollen spleen > splenomegaly
polycystic liver > cystic disease liver
liver lesion > disease liver @ 0.7
liver mass > disease liver
liver mass > neoplasm liver @ 0.6
elevated liver enzymes > elevation liver transaminase levels
raised liver enzymes > elevation liver transaminase
elevated lfts > elevation liver transaminase | abnormal liver function
abnormal lft > abnormal results liver function studies
transaminitis = elevation of levels of liver transaminase
high bilirubin > hyperbilirubinemia
high bilirubin > jaundice @ 0.8
icterus = jaundice @ 1.0
yellow baby > neonatal jaundice
gilbert = gilbert syndrome
drug induced liver injury > toxic liver disease
dili > toxic liver disease
liver damage medication > toxic liver disease
tylenol liver damage > toxic liver disease
high pressure liver vein = portal hypertension
portal vein clot = portal vein thrombosis
budd-chiari > budd-chiari syndrome
blocked liver veins > budd-chiari syndrome | hepatic veno-occlusive disease
sinusoidal obstruction syndrome = hepatic veno-occlusive disease
primary sclerosing cholangitis > cholangitis
psc liver > cholangitis sclerosing
pbc liver > primary biliary cirrhosis
primary biliary cholangitis = primary biliary cirrhosis @ 1.0
copper liver disease > wilson's disease
too much copper > wilson's disease
liver hemangioma > hemangioma intra-abdominal structures
focal nodular hyperplasia > liver disease @ 0.6
# --- gallbladder, bile, pancreas ---
gallstone = cholelithiasis @ 1.0
gallstone = calculus of gallbladder @ 1.0
gall stones > calculus gallbladder | cholelithiasis
gall bladder = gallbladder @ 1.0
gallbladder stones > calculus gallbladder
stones in bile duct > calculus bile duct
choledocholithiasis = calculus of bile duct @ 1.0
cbd stone > calculus bile duct
stone stuck common duct > calculus bile duct
gallbladder attack > calculus gallbladder
gallbladder attack > acute cholecystitis @ 0.8
biliary colic > calculus gallbladder without cholecystitis
gallbladder inflammation = cholecystitis @ 1.0
infected gallbladder > cholecystitis
bile duct infection = cholangitis
blocked bile duct > obstruction bile duct
bile duct blockage = obstruction of bile duct
narrow bile duct > obstruction bile duct | stenosis bile duct
gallbladder polyp > cholesterolosis @ 0.5
gallbladder polyp > diseases gallbladder
gallbladder not working > dyskinesia gallbladder
gallbladder not working > diseases gallbladder @ 0.7
biliary dyskinesia > dyskinesia gallbladder
gallbladder sludge > calculus gallbladder @ 0.6
gallbladder sludge > diseases gallbladder @ 0.7
distended gallbladder > hydrops gallbladder
bile stopped flowing > cholestasis
cholestasis > obstruction bile duct @ 0.7
biliary atresia baby > atresia bile ducts
missing bile ducts > atresia of bile ducts
after gallbladder removal problem > postcholecystectomy syndrome
inflamed pancreas = pancreatitis @ 1.0
infected pancreas > pancreatitis infected necrosis
gallstone pancreatitis > biliary acute pancreatitis
alcoholic pancreatitis > alcohol-induced pancreatitis
pancreas not making enzymes > exocrine pancreatic insufficiency
pancreatic insufficiency = exocrine pancreatic insufficiency
epi pancreas > exocrine pancreatic insufficiency
high lipase > abnormal serum enzyme @ 0.7
elevated amylase > abnormal level serum enzymes
elevated amylase > abnormal amylase @ 0.7
pancreas problem > disease pancreas
zollinger ellison > increased secretion of gastrin
too much gastrin > increased secretion gastrin | hypergastrinemia
overeating > bulimia @ 0.5
dyschezia > outlet dysfunction constipation @ 0.7
ogilvie > acute colonic pseudo-obstruction
free air abdomen > peritoneum disorders @ 0.6
hiatal > diaphragmatic if: hernia, stomach
tenesmus rectal > symptoms digestive system @ 0.5
hepatosplenomegaly > hepatomegaly splenomegaly @ 1.0
stomach irritation > gastritis
antral gastritis > chronic antral gastritis
constipation child > constipation
the runs > diarrhea if: stomach, bowel, stool, tummy
backed up bowel > constipation
hav > hepatitis a if: virus, hepatitis, liver, vaccine, test, antibody
# --- Further
bleeding ulcer > peptic ulcer with hemorrhage
burst ulcer > peptic ulcer with perforation
hole in stomach > perforation peptic ulcer | gastric ulcer perforation
slow stomach > gastroparesis
stomach wont empty > gastroparesis
dumping > postgastric surgery syndromes | dumping syndrome @ 0.8
heartburn > gastro-esophageal reflux disease
food pipe burn > esophagitis
food pipe inflammation > esophagitis
narrow food pipe > esophageal obstruction | stricture esophagus
esophageal web > esophageal obstruction @ 0.6
schatzki > esophageal obstruction @ 0.7
nutcracker esophagus > dyskinesia of esophagus
pouch in throat > diverticulum of esophagus acquired
zenker > diverticulum of esophagus
burst food pipe > perforation of esophagus
varices bleeding > esophageal varices with bleeding
rumination syndrome > rumination
belly hernia > ventral hernia
strangulated hernia > hernia with gangrene | hernia with obstruction
stuck hernia > hernia with obstruction without gangrene
incarcerated hernia > hernia with obstruction without gangrene
appendix burst > acute appendicitis with perforation
appendix infection > acute appendicitis
appy > appendicitis @ 0.8 in: icd10cm
pockets in colon > diverticulosis of large intestine
pouches in bowel > diverticulosis large intestine
tics > diverticulosis @ 0.6 if: colon, colonoscopy, sigmoid, bowel
infected pouches > diverticulitis
irritable colon > irritable bowel syndrome
nervous bowel > irritable bowel syndrome
radiation colitis > gastroenteritis and colitis due to radiation
sprue > tropical sprue
leaky gut > intestinal malabsorption @ 0.5
sibo > other intestinal malabsorption @ 0.6
short gut > postsurgical malabsorption
fatty stool > intestinal malabsorption
twisted colon > volvulus
sleeping bowel > paralytic ileus
ogilvie > other intestinal obstruction | pseudo-obstruction colon @ 0.6
poop stuck > fecal impaction
impacted stool > fecal impaction
backed up > constipation
stopped up > constipation @ 0.7
irregular > constipation @ 0.4 if: bowel, bowels, stool
hasnt pooped > constipation
straining to poop > constipation
narrow stool > change in bowel habit @ 0.8
squirts > diarrhea @ 0.7
explosive diarrhea > diarrhea
blood in stool > hemorrhage rectum
bloody stool > hemorrhage rectum
bloody diarrhea > colitis @ 0.6
butt crack tear > anal fissure @ 0.6
tunnel near anus > anal fistula
anus abscess > anal abscess | perianal abscess @ 0.8
butt abscess > perianal abscess | anal abscess
rectum sticks out > rectal prolapse
levator spasm > proctalgia fugax | anal spasm
bleeding piles > hemorrhoids
clotted pile > perianal venous thrombosis
thrombosed hemorrhoid = perianal venous thrombosis
liver infection > hepatitis | abscess liver @ 0.7
shrunken liver > cirrhosis of liver
hardened liver > cirrhosis of liver
scarred liver > fibrosis of liver
drinkers liver > alcoholic cirrhosis
liver failing > hepatic failure
liver coma > hepatic encephalopathy
confused from liver > hepatic encephalopathy
liver brain > hepatic encephalopathy
high ammonia > hepatic encephalopathy @ 0.7
liver kidney failure > hepatorenal syndrome
liver spot lesion > other specified diseases of liver @ 0.4
liver cyst > other specified diseases of liver @ 0.6
gallbladder attack > calculus of gallbladder cholecystitis @ 0.9
gallbladder sludge > other specified diseases of gallbladder @ 0.6
lazy gallbladder > other specified diseases of gallbladder @ 0.7
pancreas cyst > pseudocyst of pancreas
belly infection > peritonitis
infected belly fluid > spontaneous bacterial peritonitis | peritonitis
belly wall hole > ventral hernia @ 0.4
free air > perforation of intestine @ 0.5 if: abdomen, belly, ct, xray

# --- plain words, eponyms and words that differ from the descriptor's
acid coming up > gastro-esophageal reflux
acid regurgitation > gastro-esophageal reflux
erosive esophagitis > gastro-esophageal reflux disease with esophagitis
erosive esophagitis > ulcer of esophagus @ 0.8
presbyesophagus > dyskinesia of esophagus
phrenospasm > achalasia
esophageal leukoplakia > other specified diseases of esophagus
epiphrenic diverticulum > diverticulum of esophagus acquired
curling ulcer > duodenal ulcer
ulcer first part of bowel > duodenal ulcer
ulcer after bypass > gastrojejunal ulcer
stomal ulcer > gastrojejunal ulcer
gastric erosion > acute gastritis
stomach catarrh > gastritis
gastric catarrh > gastritis
hypertrophic gastropathy > other gastritis
menetrier > other gastritis
hypochlorhydria > functional disorders of stomach | achlorhydria @ 0.8
achylia > achlorhydria
achylia gastrica > achlorhydria
cascade stomach > other diseases of stomach and duodenum
gastric antral vascular ectasia > angiodysplasia of stomach and duodenum
gave > angiodysplasia of stomach and duodenum if: stomach, antral, watermelon, gastric
sma syndrome > obstruction of duodenum
stomach not emptying > gastroparesis
stomach empties slowly > gastroparesis
portal gastropathy > portal hypertension @ 0.8
portal gastropathy > other diseases of stomach and duodenum
portal hypertensive gastropathy > other diseases of stomach and duodenum
gastroptosis > other diseases of stomach and duodenum
appendicular abscess > acute appendicitis with abscess | acute appendicitis with peritoneal abscess
appendiceal abscess > acute appendicitis with peritoneal abscess
periappendicitis > acute appendicitis @ 0.8
inguinoscrotal hernia > inguinal hernia
cloquet hernia > femoral hernia
outie > umbilical hernia
linea alba hernia > ventral hernia
stomach in chest > diaphragmatic hernia
stomach through diaphragm > diaphragmatic hernia
stomach pushed into chest > diaphragmatic hernia
hiatal = hiatus
ischiatic hernia > other specified abdominal hernia
perineal hernia > other specified abdominal hernia
petit hernia > other specified abdominal hernia
grynfelt > other specified abdominal hernia
lumbar hernia > other specified abdominal hernia
obturator hernia > other specified abdominal hernia
omental hernia > other specified abdominal hernia
internal hernia > other specified abdominal hernia
sarcoepiplocele > abdominal hernia with gangrene
strangulated hernia > abdominal hernia with obstruction
incarcerated hernia > abdominal hernia with obstruction
ileocolitis > crohn's disease both small and large intestine | regional enteritis
blood supply to gut > vascular disorders of intestine @ 0.8
intestinal angina > chronic vascular disorders of intestine
abdominal angina > chronic vascular disorders of intestine
mesenteric artery thrombosis > acute ischemia of intestine
mesenteric thrombosis > acute ischemia of intestine
vascular ectasia colon > angiodysplasia of colon
av malformation colon > angiodysplasia of colon
arteriovenous malformation colon > angiodysplasia of colon
enterolith > other impaction of intestine
stercolith > other impaction of intestine
coprolith > other impaction of intestine
coprostasis > fecal impaction
bowel stopped moving > ileus
inflamed pouch bowel > diverticulitis
bleeding diverticulum > diverticulosis with bleeding
colon diverticula > diverticulosis of large intestine
small intestine diverticula > diverticulosis of small intestine
jejunal diverticulum > diverticulosis of small intestine
duodenal diverticulum > diverticulosis of small intestine
irregular bowels > constipation
costiveness > constipation
number two > stool @ 0.7
can't go number two > constipation
infrequent bowel movement > constipation
hard to pass stool > constipation
dolichocolon > other specified functional intestinal disorders @ 0.7
colonic inertia > slow transit constipation
bowel inertia > slow transit constipation
loss of bowel tone > neurogenic bowel | other functional intestinal disorders @ 0.7
pelvic floor dyssynergia > outlet dysfunction constipation
anismus > outlet dysfunction constipation
intestinal hypomotility > other functional intestinal disorders
crack in anus > anal fissure
tear at bottom > anal fissure
butt tear > anal fissure
cut in anus > anal fissure
split in anus > anal fissure
perianal fistula > anal fistula
boil near anus > anal abscess
pus by anus > anal abscess
anal pain > other specified diseases of anus and rectum @ 0.8
rectal pain > other specified diseases of anus and rectum @ 0.8
butt pain > other specified diseases of anus and rectum @ 0.6
blood from bottom > hemorrhage of anus and rectum
anal papilla > anal polyp @ 0.7
rectum slipping out > rectal prolapse
rectum coming out > rectal prolapse
anorectal disease > disease of anus and rectum
pneumatosis > other specified diseases of intestine
pneumatosis intestinalis > other specified diseases of intestine
perforation of colon > perforation of intestine
visceroptosis > enteroptosis
butt grapes > hemorrhoids
varicose veins of anus > hemorrhoids
rectal varices > hemorrhoids @ 0.8
belly lining inflammation > peritonitis
sbp > spontaneous bacterial peritonitis
intraabdominal abscess > peritoneal abscess
intra-abdominal abscess > peritoneal abscess
intraabdominal bleeding > hemoperitoneum
bleeding in abdomen > hemoperitoneum
laennec > alcoholic cirrhosis
liver damage drinking > alcoholic liver disease
ethanol cirrhosis > alcoholic cirrhosis
ethanol > alcoholic @ 0.7 in: icd10cm
alcoholic steatohepatitis > alcoholic hepatitis
alcoholic steatohepatitis > alcoholic fatty liver @ 0.8
cholestatic jaundice drug > toxic liver disease with cholestasis
hepatocellular failure > hepatic failure
hepatic decompensation > hepatic failure
lupoid hepatitis > autoimmune hepatitis
lupoid hepatitis > chronic hepatitis @ 0.8
bridging fibrosis > hepatic fibrosis
pus in liver > abscess of liver
enlarged liver disease > hepatomegaly @ 0.8
portosystemic encephalopathy > hepatic encephalopathy
cruveilhier > portal hypertension if: baumgarten, liver
shock liver > central hemorrhagic necrosis of liver
shock liver > infarction of liver @ 0.8
ischemic hepatitis > central hemorrhagic necrosis of liver
ischemic hepatitis > infarction of liver @ 0.8
cbd > bile duct if: stone, obstruction, dilated, stricture, calculus
choledochal calculus > calculus of bile duct
choledochal = bile duct
hepatic stone > calculus of bile duct @ 0.7
acalculous cholecystitis > cholecystitis
infected gall bladder > cholecystitis
cholesterol polyp > cholesterolosis of gallbladder
low ejection fraction gallbladder > other specified diseases of gallbladder
obstructive jaundice > obstruction of bile duct
papillary stenosis > obstruction of bile duct
ampulla stenosis > obstruction of bile duct
ampullary stenosis > obstruction of bile duct
stenosis ampulla vater > obstruction of bile duct
extrahepatic cholestasis > obstruction of bile duct
intrahepatic cholestasis > other specified diseases of liver @ 0.8
hemobilia > other specified diseases of biliary tract
abscess of pancreas > acute pancreatitis with infected necrosis | acute pancreatitis
pancreatic necrosis > acute pancreatitis with uninfected necrosis
pancreatic necrosis > other specified diseases of pancreas @ 0.8
pancreas attack > acute pancreatitis
pancreatic duct stricture > other specified diseases of pancreas
pancreatic stone > other specified diseases of pancreas
pancreatic atrophy > other specified diseases of pancreas
groove pancreatitis > other chronic pancreatitis
fatty pancreas > other specified diseases of pancreas
milk protein intolerance > allergic and dietetic gastroenteritis @ 0.7
jejunal syndrome > postgastric surgery syndromes
retained cystic duct > other postprocedural complications digestive system
leaking peg > gastrostomy malfunction
leaking g tube > gastrostomy malfunction
peg tube dislodged > gastrostomy malfunction
pegtube > gastrostomy
feeding tube fell out > gastrostomy malfunction
retracted stoma > colostomy malfunction
retracted stoma > other complications of colostomy @ 0.8
stoma bleeding > other complications of colostomy | colostomy complication
enteric > intestinal @ 0.85
splenic flexure > colon @ 0.6
mesenteric > mesentery @ 0.8

# --- what goes wrong, organ by organ, where the descriptor says it in other words
abscess iliac fossa > acute appendicitis @ 0.85
abscess stomach > gastritis and duodenitis @ 0.85
adhesions liver > peritoneal adhesions @ 0.85
cyst omentum > other specified disorders of peritoneum @ 0.8
hypertrophy ileum > other specified diseases of intestine @ 0.8
ampulla vater stricture > obstruction of bile duct @ 0.85
stricture cardia > esophageal obstruction @ 0.85
stricture cecum > paralytic ileus and intestinal obstruction without hernia @ 0.85
stricture ileum > paralytic ileus and intestinal obstruction without hernia @ 0.85
stricture sigmoid > paralytic ileus and intestinal obstruction without hernia @ 0.85
stoma colostomy stricture > complications of artificial openings of the digestive system @ 0.85
fistula abdominal wall > fistula of intestine @ 0.85
fistula cecum > fistula of intestine @ 0.85
fistula cystic duct > fistula of gallbladder @ 0.85
fistula ileum > fistula of intestine @ 0.85
fistula jejunum > fistula of intestine @ 0.85
fistula peritoneum > peritonitis @ 0.85
ulcer cecum > ulcer of intestine @ 0.85
ulcer colon > ulcer of intestine @ 0.85
prolapse colon > enteroptosis @ 0.85
rupture colon > perforation of intestine @ 0.85
rupture mesentery > other specified disorders of peritoneum @ 0.8
rupture sigmoid > perforation of intestine @ 0.85
spasm colon > irritable bowel syndrome @ 0.85
spasm gastrointestinal > other diseases of stomach and duodenum @ 0.8
spasm pylorus > pylorospasm @ 0.85
spasm sigmoid > irritable bowel syndrome @ 0.85
paralysis anus > other specified diseases of anus and rectum @ 0.8
paralysis esophagus > other specified disease of esophagus @ 0.8
perforation jejunum > perforation of intestine @ 0.85
displacement esophagus > other specified diseases of esophagus @ 0.8
displacement stomach > other diseases of stomach and duodenum @ 0.8
dilatation jejunum > other specified functional intestinal disorders @ 0.8
inflammation anal canal > other specified diseases of anus and rectum @ 0.8
inflammation cecum > noninfective gastroenteritis and colitis @ 0.85
hemorrhage liver > other specified diseases of liver @ 0.8
hemorrhage omentum > hemoperitoneum @ 0.85

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

# --- index-like phrases: process and organ
abscess inner cheek > cellulitis and abscess of mouth
abscess mouth cheek > cellulitis and abscess of mouth
hypertrophy palate > other lesions of oral mucosa @ 0.85
ulcer palate > other lesions of oral mucosa @ 0.85
deformity acquired palate > other lesions of oral mucosa @ 0.85
lesion palate > other lesions of oral mucosa @ 0.85
swelling palate > other lesions of oral mucosa @ 0.85
bowel acquired absence > acquired absence of other specified parts of digestive tract
colon acquired absence > acquired absence of other specified parts of digestive tract
part bowel acquired absence > acquired absence of other specified parts of digestive tract
colectomy status > acquired absence of other specified parts of digestive tract
colon removed > acquired absence of other specified parts of digestive tract
bowel removed > acquired absence of other specified parts of digestive tract
part of bowel removed > acquired absence of other specified parts of digestive tract
gallbladder removed > acquired absence of other specified parts of digestive tract
gallbladder taken out > acquired absence of other specified parts of digestive tract
dilatation common duct > other specified diseases of biliary tract @ 0.85
stricture common duct > obstruction of bile duct
stenosis common duct > obstruction of bile duct
diverticulum cecum > diverticulosis of large intestine @ 0.85
diverticulosis cecum > diverticulosis of large intestine @ 0.85
diverticulum sigmoid > diverticulosis of large intestine @ 0.85
diverticulosis sigmoid > diverticulosis of large intestine @ 0.85
kink intestine > other intestinal obstruction
kink bowel > other intestinal obstruction
infection peritoneum > peritonitis
apical infection > periapical abscess without sinus
infection tooth root > periapical abscess without sinus
tooth infection > periapical abscess without sinus @ 1.0
prolapse gastric mucosa > other diseases of stomach and duodenum
atrophy stomach > chronic atrophic gastritis @ 0.7
spasm anal sphincter > anal spasm
spasm sphincter ani > anal spasm
relaxation sphincter ani > fecal incontinence @ 0.6
relaxation sphincter ani > other specified diseases of anus and rectum @ 0.75
paralysis sphincter ani > fecal incontinence @ 0.6
paralysis sphincter ani > other specified diseases of anus and rectum @ 0.75
incontinence sphincter ani > fecal incontinence @ 0.6
incontinence sphincter ani > other specified diseases of anus and rectum @ 0.75
necrosis mesentery > acute infarction of intestine @ 0.8
atrophy salivary duct > atrophy of salivary gland
fistula salivary duct > fistula of salivary gland
abscess salivary duct > abscess of salivary gland
obstruction salivary duct > other diseases of salivary glands
dilatation salivary duct > other diseases of salivary glands
stricture salivary duct > other diseases of salivary glands
stenosis salivary duct > other diseases of salivary glands
compression esophagus > obstruction of esophagus @ 0.7
contraction esophagus > obstruction of esophagus @ 0.7
spasm cardia > achalasia of cardia @ 0.8
stenosis cardia > achalasia of cardia @ 0.8
contraction pylorus > pylorospasm @ 0.85
hypertrophy pylorus > adult hypertrophic pyloric stenosis @ 0.85
stricture pylorus > adult hypertrophic pyloric stenosis @ 0.85
obstruction pylorus > adult hypertrophic pyloric stenosis @ 0.85
hemorrhage jejunum > gastrointestinal hemorrhage
hemorrhage duodenum > gastrointestinal hemorrhage @ 0.85
inflammation duodenum > duodenitis
inflammation jejunum > noninfective gastroenteritis and colitis
inflammation ileum > noninfective gastroenteritis and colitis @ 0.8
hernia omentum > unspecified abdominal hernia @ 0.7
labial hernia > inguinal hernia @ 0.75
suppuration liver > abscess of liver @ 0.75
inflammation liver > inflammatory liver disease unspecified @ 0.8
induration liver > hepatic sclerosis @ 0.75
induration liver > fibrosis and cirrhosis of liver @ 0.8
hardening liver > hepatic sclerosis @ 0.75
hardening liver > fibrosis and cirrhosis of liver @ 0.8
atrophy spleen > other diseases of spleen @ 0.85
rupture nontraumatic spleen > other diseases of spleen @ 0.85
torsion spleen > other diseases of spleen @ 0.85
wandering spleen > other diseases of spleen @ 0.85
perisplenitis spleen > other diseases of spleen @ 0.85
hemorrhage spleen > other diseases of spleen @ 0.85
splenitis spleen > other diseases of spleen @ 0.85
twisted spleen > infarction of spleen @ 0.85
congestion chronic spleen > chronic congestive splenomegaly
cholemia > unspecified jaundice @ 0.7
choluria > unspecified jaundice @ 0.7
acholuria > unspecified jaundice @ 0.7
diverticulitis > diverticulitis of intestine @ 0.95
ulcer anal > ulcer of anus and rectum @ 0.95
hemorrhage anal > hemorrhage of anus and rectum @ 0.95
bleeding anal > hemorrhage of anus and rectum @ 0.95
stenosis anal > stenosis of anus and rectum
stricture anal > stenosis of anus and rectum
infection anal > other specified diseases of anus and rectum @ 0.8
inflammation anal > other specified diseases of anus and rectum @ 0.8
mass anal > other specified diseases of anus and rectum @ 0.8
lesion anal > other specified diseases of anus and rectum @ 0.8
surgical mumps > sialoadenitis
surgical parotitis > sialoadenitis
sialodochitis > sialoadenitis
submaxillitis > sialoadenitis
submaxillaritis > sialoadenitis
sialitis > sialoadenitis
nonmumps parotitis > sialoadenitis
suppurative parotitis > sialoadenitis
septic parotitis > sialoadenitis
swollen parotid infection > sialoadenitis
fistula parotid duct > fistula of salivary gland
ptyalolithiasis > sialolithiasis
ptyalolith > sialolithiasis
sialolith > sialolithiasis
stone submandibular > sialolithiasis
wharton duct stone > sialolithiasis
calculus salivary > sialolithiasis
calculus parotid > sialolithiasis
hyposalivation > disturbances of salivary secretion
asialia > disturbances of salivary secretion
polysialia > disturbances of salivary secretion
hyposecretion saliva > disturbances of salivary secretion
oligosialia > disturbances of salivary secretion
ranula > mucocele of salivary gland
mucocele mouth > mucocele of salivary gland
mucocele lip > mucocele of salivary gland
mucous extravasation > mucocele of salivary gland
mucous retention cyst salivary > mucocele of salivary gland
mikulicz > other diseases of salivary glands @ 0.85
sialectasia > other diseases of salivary glands @ 0.85
sialosis > other diseases of salivary glands @ 0.85
sialometaplasia > other diseases of salivary glands @ 0.85
stenosis salivary > other diseases of salivary glands @ 0.85
stricture salivary > other diseases of salivary glands @ 0.85
stricture parotid duct > other diseases of salivary glands @ 0.85
stensen > other diseases of salivary glands @ 0.85
kussmaul disease salivary > other diseases of salivary glands @ 0.85
lymphoepithelial lesion > other diseases of salivary glands @ 0.85
sutton disease mouth > recurrent oral aphthae
sutton ulcer > recurrent oral aphthae
bednar > recurrent oral aphthae
periadenitis mucosa > recurrent oral aphthae
aphthous > recurrent oral aphthae
canker > recurrent oral aphthae
denture stomatitis > stomatitis @ 0.85
denture sore > stomatitis @ 0.85
noma > cancrum oris
trench mouth > necrotizing ulcerative stomatitis
inflammation uvulitis > cellulitis and abscess of mouth @ 0.8
infection uvulitis > cellulitis and abscess of mouth @ 0.8
swollen uvulitis > cellulitis and abscess of mouth @ 0.8
abscess uvulitis > cellulitis and abscess of mouth @ 0.8
edema uvulitis > cellulitis and abscess of mouth @ 0.8
cellulitis uvulitis > cellulitis and abscess of mouth @ 0.8
infection uvula > cellulitis and abscess of mouth @ 0.8
swollen uvula > cellulitis and abscess of mouth @ 0.8
abscess uvula > cellulitis and abscess of mouth @ 0.8
edema uvula > cellulitis and abscess of mouth @ 0.8
cellulitis uvula > cellulitis and abscess of mouth @ 0.8
uvulitis > cellulitis and abscess of mouth
floor mouth phlegmon > cellulitis and abscess of mouth
submaxillary cellulitis > cellulitis and abscess of mouth
submandibular abscess > cellulitis and abscess of mouth
submaxillary abscess > cellulitis and abscess of mouth
palate abscess > cellulitis and abscess of mouth
abscess soft palate > cellulitis and abscess of mouth
cheek abscess internal > cellulitis and abscess of mouth
elongated uvula > other lesions of oral mucosa
long uvula > other lesions of oral mucosa
displacement uvula > other lesions of oral mucosa
deviation uvula > other lesions of oral mucosa
enlarged uvula > other lesions of oral mucosa
atrophy uvula > other lesions of oral mucosa
relaxed uvula > other lesions of oral mucosa
paralysis uvula > other lesions of oral mucosa
ulcer uvula > other lesions of oral mucosa
necrosis uvula > other lesions of oral mucosa
stomatodynia > other lesions of oral mucosa @ 0.85
melanosis oral > other lesions of oral mucosa @ 0.85
melanosis mouth > other lesions of oral mucosa @ 0.85
oroantral fistula > other lesions of oral mucosa @ 0.85
fistula oral > other lesions of oral mucosa @ 0.85
fistula mouth > other lesions of oral mucosa @ 0.85
ulcer cheek > other lesions of oral mucosa @ 0.85
ulcer mouth traumatic > other lesions of oral mucosa @ 0.85
oral mucinosis > other lesions of oral mucosa @ 0.85
hemorrhage mouth > other lesions of oral mucosa @ 0.85
mouth bleeding > other lesions of oral mucosa @ 0.85
mouth lesion > other lesions of oral mucosa @ 0.85
ulcer lip > diseases of lips @ 0.85
fistula lip > diseases of lips @ 0.85
hypertrophy lip > diseases of lips @ 0.85
abscess lip > diseases of lips @ 0.85
cellulitis lip > diseases of lips @ 0.85
necrosis lip > diseases of lips @ 0.85
hemorrhage lip > diseases of lips @ 0.85
gangrene lip > diseases of lips @ 0.85
enlarged lip > diseases of lips @ 0.85
fissure lip > diseases of lips @ 0.85
scar lip > diseases of lips @ 0.85
deformity lip > diseases of lips @ 0.85
mass lip > diseases of lips @ 0.85
lesion lip > diseases of lips @ 0.85
perleche > diseases of lips
angular stomatitis > diseases of lips
cheilosis > diseases of lips
chapped lips > diseases of lips
cracked lips > diseases of lips
cracks corners mouth > diseases of lips
macrocheilia > diseases of lips
cheilitis > diseases of lips
cheilodynia > diseases of lips
morsicatio > cheek and lip biting
cheek chewing > cheek and lip biting
biting inside cheek > cheek and lip biting
white patch mouth smoker > leukoplakia of oral mucosa
smoker patch > leukoplakia of oral mucosa
white patch tongue > leukoplakia of oral mucosa @ 0.8
nicotine stomatitis > leukokeratosis nicotina palati
smoker keratosis > leukokeratosis nicotina palati
erythroplakia > other disturbances of oral epithelium
erythroplasia mouth > other disturbances of oral epithelium
leukoedema > other disturbances of oral epithelium
speckled leukoplakia > other disturbances of oral epithelium
focal epithelial hyperplasia > other disturbances of oral epithelium
heck disease > other disturbances of oral epithelium
papillary hyperplasia palate > irritative hyperplasia of oral mucosa
inflammatory papillary hyperplasia > irritative hyperplasia of oral mucosa
map tongue > geographic tongue
wandering rash > geographic tongue
migratory glossitis > geographic tongue
areata exfoliativa > geographic tongue
furred tongue > hypertrophy of tongue papillae
lingua nigra > hypertrophy of tongue papillae
lingua villosa > hypertrophy of tongue papillae
white coating tongue > hypertrophy of tongue papillae
foliate papillitis > hypertrophy of tongue papillae
hunter glossitis > atrophy of tongue papillae
moeller glossitis > atrophy of tongue papillae
moeller hunter > atrophy of tongue papillae
bald tongue > atrophy of tongue papillae
raw tongue > atrophy of tongue papillae
beefy tongue > atrophy of tongue papillae
scrotal tongue > plicated tongue
cracked tongue > plicated tongue
cerebriform tongue > plicated tongue
glossopyrosis > glossodynia
atrophy tongue > other diseases of tongue @ 0.75
hypertrophy tongue > other diseases of tongue @ 0.75
crenated tongue > other diseases of tongue @ 0.75
enlarged tongue > other diseases of tongue @ 0.75
scalloped tongue > other diseases of tongue @ 0.75
edema tongue > other diseases of tongue @ 0.75
hemorrhage tongue > other diseases of tongue @ 0.75
cyst tongue > other diseases of tongue @ 0.75
fistula tongue > other diseases of tongue @ 0.75
scar tongue > other diseases of tongue @ 0.75
fibrosis tongue > other diseases of tongue @ 0.75
leukoplakia acquired tongue > other diseases of tongue @ 0.75
prolapse tongue > other diseases of tongue @ 0.75
mass tongue > other diseases of tongue @ 0.75
lesion tongue > other diseases of tongue @ 0.75
nodule tongue > other diseases of tongue @ 0.75
glossoptosis > other diseases of tongue
glossocele > other diseases of tongue
macroglossia acquired > other diseases of tongue
hemiatrophy tongue > other diseases of tongue
abscess tongue > glossitis @ 0.85
ulcer tongue > glossitis @ 0.85
gangrene tongue > glossitis @ 0.85

# --- esophagus, stomach
peptic esophagitis > gastro-esophageal reflux disease with esophagitis @ 0.8
erosive reflux > gastro-esophageal reflux disease with esophagitis @ 0.8
heartburn disease > gastro-esophageal reflux disease @ 0.7
aperistalsis esophagus > achalasia of cardia
aperistalsis > achalasia of cardia
megaesophagus > achalasia of cardia
cardiospasm > achalasia of cardia
phrenospasm > achalasia of cardia
dyssynergia esophagus > achalasia of cardia
achalasia esophagus > achalasia of cardia
dysmotility gullet > dyskinesia of esophagus
hypermotile esophagus > dyskinesia of esophagus
barsony > dyskinesia of esophagus
curling esophagus > dyskinesia of esophagus
corkscrew esophagus > dyskinesia of esophagus
rosary bead esophagus > dyskinesia of esophagus
jackhammer esophagus > dyskinesia of esophagus
esophagospasm > dyskinesia of esophagus
pharyngoesophageal diverticulum > diverticulum of esophagus acquired
hypopharyngeal diverticulum > diverticulum of esophagus acquired
pharyngeal pouch > diverticulum of esophagus acquired
killian jamieson > diverticulum of esophagus acquired
traction diverticulum > diverticulum of esophagus acquired
hypopharyngeal pouch > diverticulum of esophagus acquired
esophagectasis > other specified disease of esophagus @ 0.85
esophagomalacia > other specified disease of esophagus @ 0.85
hematoma esophagus > other specified disease of esophagus @ 0.7
dilatation esophagus > other specified disease of esophagus @ 0.7
fistula esophagus > other specified disease of esophagus @ 0.7
polyp esophagus > other specified disease of esophagus @ 0.7
cyst esophagus > other specified disease of esophagus @ 0.7
atony esophagus > other specified disease of esophagus @ 0.7
hypertrophy esophagus > other specified disease of esophagus @ 0.7
abscess esophagus > other specified disease of esophagus @ 0.7
necrosis esophagus > other specified disease of esophagus @ 0.7
cicatrix esophagus > other specified disease of esophagus @ 0.7
contraction esophagus > other specified disease of esophagus @ 0.7
deviation esophagus > other specified disease of esophagus @ 0.7
atrophy esophagus > other specified disease of esophagus @ 0.7
adhesion esophagus > other specified disease of esophagus @ 0.7
erythema esophagus > other specified disease of esophagus @ 0.7
lesion esophagus > other specified disease of esophagus @ 0.7
nodule esophagus > other specified disease of esophagus @ 0.7
rupture esophagus > perforation of esophagus @ 0.85
tear esophagus > perforation of esophagus @ 0.85
burst esophagus > perforation of esophagus @ 0.85
hole esophagus > perforation of esophagus @ 0.85
narrowing esophagus > obstruction of esophagus @ 0.85
stenosis esophagus > obstruction of esophagus @ 0.85
cicatricial esophagus > obstruction of esophagus @ 0.85
tracheoesophageal fistula acquired > other specified disease of esophagus
bronchoesophageal fistula > other specified disease of esophagus | pyothorax with fistula @ 0.6
esophagobronchial > other specified disease of esophagus | pyothorax with fistula @ 0.6
pylorus ulcer > gastric ulcer
prepyloric ulcer > gastric ulcer
dieulafoy ulcer > gastric ulcer
antral ulcer > gastric ulcer
lesser curvature ulcer > gastric ulcer
cushing ulcer > gastric ulcer
ulcer duodenal bulb > duodenal ulcer
postpyloric ulcer > duodenal ulcer
hangover stomach > alcoholic gastritis
erosive gastritis > other gastritis @ 0.85
bile gastritis > other gastritis @ 0.85
bile reflux gastritis > other gastritis @ 0.85
phlegmonous gastritis > other gastritis @ 0.85
catarrhal gastritis > other gastritis @ 0.85
hypertrophic gastritis > other gastritis
gastropathy > disease of stomach and duodenum @ 0.8
hourglass contraction stomach > hourglass stricture and stenosis of stomach
hourglass stomach > hourglass stricture and stenosis of stomach
perforation stomach > other diseases of stomach and duodenum @ 0.7
volvulus stomach > other diseases of stomach and duodenum @ 0.7
torsion stomach > other diseases of stomach and duodenum @ 0.7
atony stomach > other diseases of stomach and duodenum @ 0.7
rupture stomach > other diseases of stomach and duodenum @ 0.7
burst stomach > other diseases of stomach and duodenum @ 0.7
atrophy stomach > other diseases of stomach and duodenum @ 0.7
cyst stomach > other diseases of stomach and duodenum @ 0.7
fibrosis stomach > other diseases of stomach and duodenum @ 0.7
granuloma stomach > other diseases of stomach and duodenum @ 0.7
adhesion stomach > other diseases of stomach and duodenum @ 0.7
hypertrophy stomach > other diseases of stomach and duodenum @ 0.7
leukoplakia stomach > other diseases of stomach and duodenum @ 0.7
ptosis stomach > other diseases of stomach and duodenum @ 0.7
spasm stomach > other diseases of stomach and duodenum @ 0.7
necrosis stomach > other diseases of stomach and duodenum @ 0.7
gangrene stomach > other diseases of stomach and duodenum @ 0.7
dilatation stomach > other diseases of stomach and duodenum @ 0.7
bezoar stomach > other diseases of stomach and duodenum @ 0.7
mass stomach > other diseases of stomach and duodenum @ 0.7
lesion stomach > other diseases of stomach and duodenum @ 0.7
contraction stomach > other diseases of stomach and duodenum @ 0.7
hypermotility stomach > other diseases of stomach and duodenum @ 0.7
calcification stomach > other diseases of stomach and duodenum @ 0.7
hyperacidity stomach > other diseases of stomach and duodenum @ 0.7
cirrhosis stomach > other diseases of stomach and duodenum @ 0.7
stricture stomach > other diseases of stomach and duodenum @ 0.7
dilatation duodenum > other diseases of stomach and duodenum @ 0.7
erosion duodenum > other diseases of stomach and duodenum @ 0.7
adhesion duodenum > other diseases of stomach and duodenum @ 0.7
atony duodenum > other diseases of stomach and duodenum @ 0.7
ptosis duodenum > other diseases of stomach and duodenum @ 0.7
cyst duodenum > other diseases of stomach and duodenum @ 0.7
perforation duodenum > other diseases of stomach and duodenum @ 0.7
rupture duodenum > other diseases of stomach and duodenum @ 0.7
hypertrophy duodenum > other diseases of stomach and duodenum @ 0.7
lesion duodenum > other diseases of stomach and duodenum @ 0.7
prolapse duodenum > other diseases of stomach and duodenum @ 0.7
deformity duodenum > other diseases of stomach and duodenum @ 0.7
torsion duodenum > other diseases of stomach and duodenum @ 0.7
gastrospasm > other diseases of stomach and duodenum @ 0.85
gastrorrhexis > other diseases of stomach and duodenum @ 0.85
megaduodenum > other diseases of stomach and duodenum @ 0.85
gastrolith > other diseases of stomach and duodenum @ 0.85
achylia > other diseases of stomach and duodenum @ 0.85
hyperchlorhydria > other diseases of stomach and duodenum @ 0.85
hyperacidity > other diseases of stomach and duodenum @ 0.85
gastrectasis > other diseases of stomach and duodenum @ 0.85
gastromalacia > other diseases of stomach and duodenum @ 0.85
gastrocele > other diseases of stomach and duodenum @ 0.85
hypochlorhydria > other diseases of stomach and duodenum @ 0.85
gastric hyperacidity > other diseases of stomach and duodenum @ 0.85
gastric volvulus > other diseases of stomach and duodenum @ 0.85
gastric perforation > other diseases of stomach and duodenum @ 0.85
pneumatosis gastric > other diseases of stomach and duodenum @ 0.85
anacidity > achlorhydria
stenosis duodenum > obstruction of duodenum
stricture duodenum > obstruction of duodenum
compression duodenum > obstruction of duodenum
constriction duodenum > obstruction of duodenum
ileus duodenum > obstruction of duodenum
blockage duodenum > obstruction of duodenum
wilkie > obstruction of duodenum @ 0.6
wilkie > chronic vascular disorders of intestine
cast syndrome > obstruction of duodenum @ 0.6
cast syndrome > chronic vascular disorders of intestine
superior mesenteric artery syndrome > obstruction of duodenum @ 0.6
superior mesenteric artery syndrome > chronic vascular disorders of intestine
sma syndrome > chronic vascular disorders of intestine
mesenteric artery syndrome > obstruction of duodenum @ 0.6
mesenteric artery syndrome > chronic vascular disorders of intestine
watermelon stomach > angiodysplasia of stomach and duodenum
gastrorrhagia > gastrointestinal hemorrhage
enterorrhagia > gastrointestinal hemorrhage
hemorrhage stomach > gastrointestinal hemorrhage
hemorrhage bowel > gastrointestinal hemorrhage
hemorrhage intestine > gastrointestinal hemorrhage
gastric hemorrhage > gastrointestinal hemorrhage
coffee ground emesis > hematemesis
melanorrhagia > melena
blood stool dark > melena

# --- appendix, hernia
gangrenous appendix > acute appendicitis @ 0.85
appendix gangrene > acute appendicitis @ 0.85
ruptured appendix > acute appendicitis @ 0.85
perforated appendix > acute appendicitis @ 0.85
burst appendix > acute appendicitis @ 0.85
suppurative appendix > acute appendicitis @ 0.85
perityphlitis > appendicitis unspecified @ 0.75
typhlitis > appendicitis unspecified @ 0.75
paratyphlitis > appendicitis unspecified @ 0.75
concretion appendix > appendicular concretions
fecalith appendix > appendicular concretions
stone appendix > appendicular concretions
coprolith appendix > appendicular concretions
enterolith appendix > appendicular concretions
appendicolith > appendicular concretions
appendix stercolith > appendicular concretions
mucocele appendix > other specified diseases of appendix @ 0.8
intussusception appendix > other specified diseases of appendix @ 0.8
adhesion appendix > other specified diseases of appendix @ 0.8
cyst appendix > other specified diseases of appendix @ 0.8
prolapse appendix > other specified diseases of appendix @ 0.8
colic appendix > other specified diseases of appendix @ 0.8
torsion appendix > other specified diseases of appendix @ 0.8
hypertrophy appendix > other specified diseases of appendix @ 0.8
appendicular colic > other specified diseases of appendix @ 0.8
pantaloon hernia > inguinal hernia @ 0.85
bubonocele > inguinal hernia @ 0.85
littre hernia > inguinal hernia @ 0.85
oblique hernia > inguinal hernia @ 0.85
direct hernia > inguinal hernia @ 0.85
indirect hernia > inguinal hernia @ 0.85
saddle bag hernia > inguinal hernia @ 0.85
complete hernia > inguinal hernia @ 0.85
crural hernia > femoral hernia
merocele > femoral hernia
femorocele > femoral hernia
hernia thigh > femoral hernia
acquired omphalocele > umbilical hernia
exomphalos acquired > umbilical hernia
omphalocele adult > umbilical hernia
gluteal hernia > other specified abdominal hernia @ 0.85
ischiorectal hernia > other specified abdominal hernia @ 0.85
grynfeltt > other specified abdominal hernia @ 0.85
pudendal hernia > other specified abdominal hernia @ 0.85
sciatic hernia > other specified abdominal hernia @ 0.85
retroperitoneal hernia > other specified abdominal hernia @ 0.85
vaginal hernia > other specified abdominal hernia @ 0.85
paraduodenal hernia > other specified abdominal hernia @ 0.85
richter hernia > unspecified abdominal hernia @ 0.85
epiplocele > unspecified abdominal hernia @ 0.85
enterocele hernia > unspecified abdominal hernia @ 0.85
sarcoepiplocele > unspecified abdominal hernia @ 0.85
interstitial hernia > unspecified abdominal hernia @ 0.85
internal strangulated > unspecified abdominal hernia @ 0.85
intra-abdominal hernia > unspecified abdominal hernia @ 0.85
incarcerated rupture > hernia with obstruction @ 0.7
strangulated rupture > hernia with obstruction @ 0.7
subxiphoid hernia > ventral hernia
ventral rupture > ventral hernia
hypogastric hernia > ventral hernia
diastasis hernia > ventral hernia
stump hernia > incisional hernia
port site hernia > incisional hernia
postoperative hernia > incisional hernia
recurrent ventral hernia > incisional hernia
wound hernia > incisional hernia
stomal hernia > parastomal hernia
colostomy hernia > parastomal hernia
ileostomy hernia > parastomal hernia
peristomal hernia > parastomal hernia

# --- bowel
proctocolitis > ulcerative colitis @ 0.8
hemorrhagic proctocolitis > ulcerative colitis @ 0.8
rectosigmoiditis > ulcerative colitis @ 0.8
rectocolitis > ulcerative colitis @ 0.8
colitis gravis > ulcerative colitis @ 0.8
backwash ileitis > ulcerative colitis @ 0.8
ileocolitis ulcerative > ulcerative colitis @ 0.8
food protein enterocolitis > food protein-induced enterocolitis syndrome
chemotherapy colitis > toxic gastroenteritis and colitis @ 0.8
checkpoint colitis > toxic gastroenteritis and colitis @ 0.8
drug colitis > toxic gastroenteritis and colitis @ 0.8
medication colitis > toxic gastroenteritis and colitis @ 0.8
drug induced colitis > toxic gastroenteritis and colitis @ 0.8
noninfectious diarrhea > noninfective gastroenteritis and colitis @ 0.8
sigmoiditis > noninfective gastroenteritis and colitis @ 0.8
jejunitis > noninfective gastroenteritis and colitis @ 0.8
chronic diarrhea inflammation > noninfective gastroenteritis and colitis @ 0.8
ileocolitis > noninfective gastroenteritis and colitis @ 0.8
enterocolitis > noninfective gastroenteritis and colitis @ 0.8
mesenteric angina > chronic vascular disorders of intestine
abdominalgia ischemic > chronic vascular disorders of intestine
mesenteric arteriosclerosis > chronic vascular disorders of intestine
mesenteric atherosclerosis > chronic vascular disorders of intestine
mesenteric insufficiency > chronic vascular disorders of intestine
mesenteric stenosis > chronic vascular disorders of intestine
ischemic stricture intestine > chronic vascular disorders of intestine
colon angioectasia > angiodysplasia of colon
cecal angiodysplasia > angiodysplasia of colon
avm colon > angiodysplasia of colon
bowel avm > angiodysplasia of colon
colon telangiectasia > angiodysplasia of colon
infarct bowel > acute infarction of intestine @ 0.8
gangrene bowel > acute infarction of intestine @ 0.8
gangrenous bowel > acute infarction of intestine @ 0.8
necrosis bowel > acute infarction of intestine @ 0.8
dead bowel > acute infarction of intestine @ 0.8
infarct intestine > acute infarction of intestine @ 0.85
gangrene intestine > acute infarction of intestine @ 0.85
necrosis intestine > acute infarction of intestine @ 0.85
embolism mesentery > acute ischemia of intestine @ 0.8
thrombosis mesentery > acute ischemia of intestine @ 0.8
infarction mesentery > acute ischemia of intestine @ 0.8
gangrene mesentery > acute ischemia of intestine @ 0.8
clot mesentery > acute ischemia of intestine @ 0.8
embolism mesenteric artery > acute ischemia of intestine @ 0.8
occlusion mesenteric artery > acute ischemia of intestine @ 0.8
clot mesenteric artery > acute ischemia of intestine @ 0.8
mesenteric embolism > acute ischemia of intestine @ 0.8
mesenteric infarction > acute ischemia of intestine @ 0.8
apoplexy mesenteric > acute ischemia of intestine @ 0.8
torsion mesentery > volvulus
torsion bowel > volvulus
twisted intestine > volvulus
torsion intestine > volvulus
torsion colon > volvulus
kink bowel > volvulus
strangulation bowel > volvulus
volvulus colon > volvulus
scybala > fecal impaction
copremia > fecal impaction
stercoroma > fecal impaction
fecaloma > fecal impaction
impacted poop > fecal impaction
fecal mass > fecal impaction
rock hard stool stuck > fecal impaction
fecalith > other impaction of intestine
bowel stone > other impaction of intestine
intestinal concretion > other impaction of intestine
adynamic bowel > ileus
adynamic ileus > ileus
subileus > ileus
enteroplegia > paralytic ileus
paralysis intestine > paralytic ileus
stenosis intestine > intestinal obstruction @ 0.85
stricture intestine > intestinal obstruction @ 0.85
constriction intestine > intestinal obstruction @ 0.85
occlusion intestine > intestinal obstruction @ 0.85
blockage intestine > intestinal obstruction @ 0.85
narrowing intestine > intestinal obstruction @ 0.85
stoppage intestine > intestinal obstruction @ 0.85
compression intestine > intestinal obstruction @ 0.85
stenosis colon > intestinal obstruction @ 0.85
stricture colon > intestinal obstruction @ 0.85
constriction colon > intestinal obstruction @ 0.85
occlusion colon > intestinal obstruction @ 0.85
narrowing colon > intestinal obstruction @ 0.85
stenosis cecum > intestinal obstruction @ 0.8
stricture cecum > intestinal obstruction @ 0.8
obstruction cecum > intestinal obstruction @ 0.8
stenosis ileum > intestinal obstruction @ 0.8
stricture ileum > intestinal obstruction @ 0.8
obstruction ileum > intestinal obstruction @ 0.8
stenosis jejunum > intestinal obstruction @ 0.8
stricture jejunum > intestinal obstruction @ 0.8
obstruction jejunum > intestinal obstruction @ 0.8
stenosis sigmoid > intestinal obstruction @ 0.8
stricture sigmoid > intestinal obstruction @ 0.8
obstruction sigmoid > intestinal obstruction @ 0.8
enterostenosis > intestinal obstruction
colostenosis > intestinal obstruction
locked bowel > intestinal obstruction
closed loop obstruction > intestinal obstruction
duodenojejunal obstruction > intestinal obstruction
omental band > peritoneal adhesions | intestinal adhesions with obstruction
band peritoneum > peritoneal adhesions | intestinal adhesions with obstruction
adhesive band > peritoneal adhesions | intestinal adhesions with obstruction
abscess colon > abscess of intestine @ 0.85
phlegmon colon > abscess of intestine @ 0.85
erosion colon > ulcer of intestine @ 0.85
ulcer ileum > ulcer of intestine @ 0.85
ulcer jejunum > gastrojejunal ulcer | ulcer of intestine @ 0.6
stercoral ulcer > ulcer of anus and rectum @ 0.8
stercoral ulcer > ulcer of intestine @ 0.7
rupture colon > perforation of intestine nontraumatic @ 0.85
burst colon > perforation of intestine nontraumatic @ 0.85
perforated colon > perforation of intestine nontraumatic @ 0.85
hole colon > perforation of intestine nontraumatic @ 0.85
rupture bowel > perforation of intestine nontraumatic @ 0.85
burst bowel > perforation of intestine nontraumatic @ 0.85
perforated bowel > perforation of intestine nontraumatic @ 0.85
hole bowel > perforation of intestine nontraumatic @ 0.85
rupture cecum > perforation of intestine nontraumatic @ 0.85
perforation cecum > perforation of intestine nontraumatic @ 0.85
rupture sigmoid > perforation of intestine nontraumatic @ 0.85
perforation sigmoid > perforation of intestine nontraumatic @ 0.85
rupture ileum > perforation of intestine nontraumatic @ 0.85
perforation ileum > perforation of intestine nontraumatic @ 0.85
perforated viscus > perforation of intestine nontraumatic @ 0.75
fecal fistula > fistula of intestine
enterocolic fistula > fistula of intestine
ileorectal fistula > fistula of intestine
colocutaneous fistula > fistula of intestine
enteroenteric fistula > fistula of intestine
ileosigmoid fistula > fistula of intestine
stercoral fistula > fistula of intestine
umbilical fecal fistula > fistula of intestine
coloileal fistula > fistula of intestine
splanchnoptosis > enteroptosis
coloptosis > enteroptosis
abdominal ptosis > enteroptosis
ptosis colon > enteroptosis
ptosis intestine > enteroptosis
ptosis abdominal organs > enteroptosis
dropped bowel > enteroptosis
megacolon acquired > megacolon @ 0.85
dilatation colon > megacolon @ 0.85
dilatation bowel > megacolon @ 0.85
colectasia > megacolon @ 0.85
lesion colon > other specified diseases of intestine @ 0.7
hypertrophy colon > other specified diseases of intestine @ 0.7
granuloma colon > other specified diseases of intestine @ 0.7
cyst colon > other specified diseases of intestine @ 0.7
spasm other colon > other specified diseases of intestine @ 0.7
redundant acquired colon > other specified diseases of intestine @ 0.7
hemorrhagic necrosis colon > other specified diseases of intestine @ 0.7
atrophy colon > other specified diseases of intestine @ 0.7
edema colon > other specified diseases of intestine @ 0.7
displacement colon > other specified diseases of intestine @ 0.7
fibrosis colon > other specified diseases of intestine @ 0.7
mass colon > other specified diseases of intestine @ 0.7
nodule colon > other specified diseases of intestine @ 0.7
thickening colon > other specified diseases of intestine @ 0.7
lipomatosis colon > other specified diseases of intestine @ 0.7
infection other colon > other specified diseases of intestine @ 0.7
lesion intestine > other specified diseases of intestine @ 0.75
hypertrophy intestine > other specified diseases of intestine @ 0.75
granuloma intestine > other specified diseases of intestine @ 0.75
cyst intestine > other specified diseases of intestine @ 0.75
atrophy intestine > other specified diseases of intestine @ 0.75
edema intestine > other specified diseases of intestine @ 0.75
displacement intestine > other specified diseases of intestine @ 0.75
fibrosis intestine > other specified diseases of intestine @ 0.75
mass intestine > other specified diseases of intestine @ 0.75
thickening intestine > other specified diseases of intestine @ 0.75
pericolitis > other specified diseases of intestine @ 0.85
perienteritis > other specified diseases of intestine @ 0.85
epiploic appendagitis > other specified diseases of intestine @ 0.85
appendagitis > other specified diseases of intestine @ 0.85
perisigmoiditis > other specified diseases of intestine @ 0.85
melanosis coli > other specified diseases of intestine @ 0.85
enterospasm > other specified diseases of intestine @ 0.85
lymphangiectasia intestine > other specified diseases of intestine @ 0.85
pneumatosis cystoides > other specified diseases of intestine @ 0.85
pericecal inflammation > other specified diseases of intestine @ 0.85
proteins losing enteropathy > other specified diseases of intestine @ 0.85
colospasm > irritable bowel syndrome
unstable colon > irritable bowel syndrome
adaptive colitis > irritable bowel syndrome
membranous colitis > irritable bowel syndrome
nervous stomach bowel > irritable bowel syndrome
spastic bowel > irritable bowel syndrome
dyschezia > constipation
difficult defecation > constipation
fecal retention > constipation
stasis bowel > constipation
sluggish bowel > constipation
blocked up > constipation
pseudoobstruction intestine > other specified functional intestinal disorders @ 0.8
pseudo obstruction > other specified functional intestinal disorders @ 0.8
ogilvie > other specified functional intestinal disorders @ 0.8
atony colon > other specified functional intestinal disorders @ 0.8
atony intestine > other specified functional intestinal disorders @ 0.8
dysmotility intestine > other specified functional intestinal disorders @ 0.8
levator ani > anal spasm
proctalgia fugax > anal spasm
rectal spasm > anal spasm
spasm anus > anal spasm
proctospasm > anal spasm

# --- anus and rectum
fissure anus > anal fissure @ 0.85
fistula ani > anal fistula
procidentia recti > rectal prolapse
proctoptosis > rectal prolapse
bright blood rectum > hemorrhage of anus and rectum
proctorrhagia > hemorrhage of anus and rectum
rectal blood > hemorrhage of anus and rectum
bloody bottom > hemorrhage of anus and rectum
ulcer rectum > ulcer of anus and rectum
ulcer anus > ulcer of anus and rectum
stricture rectum > stenosis of anus and rectum
stenosis rectum > stenosis of anus and rectum
narrowing rectum > stenosis of anus and rectum
constriction rectum > stenosis of anus and rectum
obstruction rectum > stenosis of anus and rectum
stricture anus > stenosis of anus and rectum
stenosis anus > stenosis of anus and rectum
tight anus > stenosis of anus and rectum
constriction anus > stenosis of anus and rectum
perforation rectum > other specified diseases of anus and rectum @ 0.75
rupture rectum > other specified diseases of anus and rectum @ 0.75
hypertrophy rectum > other specified diseases of anus and rectum @ 0.75
atony rectum > other specified diseases of anus and rectum @ 0.75
dilatation rectum > other specified diseases of anus and rectum @ 0.75
granuloma rectum > other specified diseases of anus and rectum @ 0.75
relaxation rectum > other specified diseases of anus and rectum @ 0.75
hernia rectum > other specified diseases of anus and rectum @ 0.75
infection rectum > other specified diseases of anus and rectum @ 0.75
inflammation rectum > other specified diseases of anus and rectum @ 0.75
lesion rectum > other specified diseases of anus and rectum @ 0.75
mass rectum > other specified diseases of anus and rectum @ 0.75
cyst rectum > other specified diseases of anus and rectum @ 0.75
atrophy rectum > other specified diseases of anus and rectum @ 0.75
paralysis rectum > other specified diseases of anus and rectum @ 0.75
necrosis rectum > other specified diseases of anus and rectum @ 0.75
adhesion rectum > other specified diseases of anus and rectum @ 0.75
hypertrophy papilla anus > other specified diseases of anus and rectum @ 0.75
infection anus > other specified diseases of anus and rectum @ 0.75
inflammation anus > other specified diseases of anus and rectum @ 0.75
relaxation anus > other specified diseases of anus and rectum @ 0.75
pain anus > other specified diseases of anus and rectum @ 0.75
patulous anus > other specified diseases of anus and rectum @ 0.75
cryptitis anus > other specified diseases of anus and rectum @ 0.75
papillitis anus > other specified diseases of anus and rectum @ 0.75
incompetence anus > other specified diseases of anus and rectum @ 0.75
lesion anus > other specified diseases of anus and rectum @ 0.75
mass anus > other specified diseases of anus and rectum @ 0.75
cyst anus > other specified diseases of anus and rectum @ 0.75
perforation anus > other specified diseases of anus and rectum @ 0.75
anusitis > other specified diseases of anus and rectum @ 0.85
anitis > other specified diseases of anus and rectum @ 0.85
cryptitis > other specified diseases of anus and rectum @ 0.85
megarectum > other specified diseases of anus and rectum @ 0.85
proctalgia > other specified diseases of anus and rectum @ 0.85
perirectal inflammation > other specified diseases of anus and rectum @ 0.85
periproctitis > other specified diseases of anus and rectum @ 0.85
proctitis > other specified diseases of anus and rectum @ 0.85
anal papilla > other specified diseases of anus and rectum @ 0.85
proctodynia > other specified diseases of anus and rectum @ 0.85
relaxed sphincter > other specified diseases of anus and rectum @ 0.85
anal cryptitis > other specified diseases of anus and rectum @ 0.85
rectalgia > other specified diseases of anus and rectum @ 0.85
pruritus rectum > other specified diseases of anus and rectum @ 0.85
external pile thrombosis > perianal venous thrombosis
perianal hematoma > perianal venous thrombosis
anal tag > residual hemorrhoidal skin tags
sentinel pile > residual hemorrhoidal skin tags
hemorrhoidal tag > residual hemorrhoidal skin tags
skin tag anus > residual hemorrhoidal skin tags
first degree pile > hemorrhoids
second degree pile > hemorrhoids
ischiorectal cellulitis > anal abscess @ 0.8
cellulitis anus > anal abscess @ 0.8
cellulitis rectum > anal abscess @ 0.8
cellulitis perianal > anal abscess @ 0.8
pelvirectal abscess > supralevator abscess @ 0.75

# --- peritoneum
perihepatitis > peritonitis @ 0.4
perisplenitis > peritonitis @ 0.4
perihepatitis > other specified diseases of liver
bile peritonitis > choleperitonitis
chyle peritonitis > choleperitonitis
biliary peritonitis > choleperitonitis
pneumococcal peritonitis > generalized acute peritonitis @ 0.85
diffuse peritonitis > generalized acute peritonitis @ 0.85
general peritonitis > generalized acute peritonitis @ 0.85
septic peritonitis > generalized acute peritonitis @ 0.85
purulent peritonitis > generalized acute peritonitis @ 0.85
retractile mesenteritis > sclerosing mesenteritis
mesenteritis > sclerosing mesenteritis
mesenteric panniculitis > sclerosing mesenteritis
mesenteric lipodystrophy > sclerosing mesenteritis
subdiaphragmatic abscess > peritoneal abscess
subphrenic abscess > peritoneal abscess
subhepatic abscess > peritoneal abscess
retrocecal abscess > peritoneal abscess
omental abscess > peritoneal abscess
mesenteric abscess > peritoneal abscess
abscess mesentery > peritoneal abscess
cyst mesentery > other specified disorders of peritoneum @ 0.85
hemorrhage mesentery > other specified disorders of peritoneum @ 0.85
fibrosis mesentery > other specified disorders of peritoneum @ 0.85
mass mesentery > other specified disorders of peritoneum @ 0.85
torsion omentum > other specified disorders of peritoneum @ 0.85
infarction omentum > other specified disorders of peritoneum @ 0.85
necrosis omentum > other specified disorders of peritoneum @ 0.85
twisted omentum > other specified disorders of peritoneum @ 0.85
hemorrhage omentum > other specified disorders of peritoneum @ 0.85
cyst peritoneum > other specified disorders of peritoneum @ 0.85
effusion peritoneum > other specified disorders of peritoneum @ 0.85
torsion peritoneum > other specified disorders of peritoneum @ 0.85
fibrosis peritoneum > other specified disorders of peritoneum @ 0.85
thickening peritoneum > other specified disorders of peritoneum @ 0.85
hemorrhage peritoneum > other specified disorders of peritoneum @ 0.85
granuloma peritoneum > other specified disorders of peritoneum @ 0.85
mesenteric cyst > other specified disorders of peritoneum @ 0.85
gastric perivisceritis > other specified disorders of peritoneum @ 0.85
intraperitoneal bleeding > hemoperitoneum
blood peritoneum > hemoperitoneum
intra-abdominal hemorrhage > hemoperitoneum
perigastritis > peritoneal adhesions @ 0.85
periduodenitis > peritoneal adhesions @ 0.85
perigastric adhesion > peritoneal adhesions @ 0.85
diaphragm adhesion > peritoneal adhesions @ 0.85
adhesion omentum > peritoneal adhesions @ 0.85
adhesion colon > peritoneal adhesions @ 0.85
adhesion intestine > peritoneal adhesions @ 0.85
adhesion mesentery > peritoneal adhesions @ 0.85
adhesion stomach > peritoneal adhesions @ 0.85
pelvic adhesions male > peritoneal adhesions @ 0.85
retroperitonitis > other disorders of retroperitoneum @ 0.85
retroperitoneal fibrosis > crossing vessel stricture of ureter @ 0.7
ormond > crossing vessel stricture of ureter @ 0.7

# --- liver, gallbladder, pancreas
drinking liver > alcoholic cirrhosis of liver
cirrhosis drinking > alcoholic cirrhosis of liver
cirrhosis alcohol > alcoholic cirrhosis of liver
laennec > alcoholic cirrhosis of liver
pylethrombophlebitis > phlebitis of portal vein
pylephlebitis > phlebitis of portal vein
portal phlebitis > phlebitis of portal vein
thrombophlebitis portal > phlebitis of portal vein
pylethrombosis > portal vein thrombosis
stasis liver > chronic passive congestion of liver
congested liver > chronic passive congestion of liver
congestive hepatopathy > chronic passive congestion of liver
atrophy liver > other specified diseases of liver @ 0.75
ptosis liver > other specified diseases of liver @ 0.75
lesion liver > other specified diseases of liver @ 0.75
spot liver > other specified diseases of liver @ 0.75
nodule liver > other specified diseases of liver @ 0.75
hypertrophy liver > other specified diseases of liver @ 0.75
calcification liver > other specified diseases of liver @ 0.75
induration liver > other specified diseases of liver @ 0.75
displacement liver > other specified diseases of liver @ 0.75
rupture nontraumatic liver > other specified diseases of liver @ 0.75
hyperplasia liver > other specified diseases of liver @ 0.75
fistula liver > other specified diseases of liver @ 0.75
hematoma nontraumatic liver > other specified diseases of liver @ 0.75
adhesion liver > other specified diseases of liver @ 0.75
hepatoptosis > other specified diseases of liver @ 0.85
focal nodular hyperplasia > other specified diseases of liver @ 0.85
hepatic cyst > other specified diseases of liver @ 0.85
hepatosis > other specified diseases of liver @ 0.85
nodular regenerative hyperplasia > other specified diseases of liver @ 0.85
hepatophlebitis > other specified diseases of liver @ 0.85
dropped liver > other specified diseases of liver @ 0.85
fnh > other specified diseases of liver @ 0.85
yellow atrophy > hepatic failure @ 0.85
acute yellow atrophy > hepatic failure @ 0.85
icterus gravis > hepatic failure @ 0.85
malignant jaundice > hepatic failure @ 0.85
fulminant hepatitis > hepatic failure @ 0.85
liver shutting down > hepatic failure @ 0.85
liver necrosis > hepatic failure @ 0.85
fatty degeneration liver > fatty change of liver
steatosis liver > fatty change of liver
hepatosteatosis > fatty change of liver
hepatic coma > hepatic failure with coma
liver coma > hepatic failure with coma
cholemia coma > hepatic failure with coma
portal fibrosis > hepatic fibrosis @ 0.75
portal fibrosis > cirrhosis of liver @ 0.7
macronodular > other cirrhosis of liver @ 0.85
micronodular > other cirrhosis of liver @ 0.85
postnecrotic cirrhosis > other cirrhosis of liver @ 0.85
cryptogenic cirrhosis > other cirrhosis of liver @ 0.85
todd cirrhosis > other cirrhosis of liver @ 0.85
xanthomatous cirrhosis > other cirrhosis of liver @ 0.85
portal cirrhosis > other cirrhosis of liver @ 0.85
chronic destructive cholangitis > primary biliary cirrhosis
nonsuppurative cholangitis > primary biliary cirrhosis
cholangiolitic cirrhosis > biliary cirrhosis
cholestatic cirrhosis > biliary cirrhosis
indian childhood cirrhosis > other cirrhosis of liver
adhesion gallbladder > other specified diseases of gallbladder @ 0.8
contracted gallbladder > other specified diseases of gallbladder @ 0.8
atrophy gallbladder > other specified diseases of gallbladder @ 0.8
cyst gallbladder > other specified diseases of gallbladder @ 0.8
dyskinesia gallbladder > other specified diseases of gallbladder @ 0.8
hypertrophy gallbladder > other specified diseases of gallbladder @ 0.8
nonfunctioning gallbladder > other specified diseases of gallbladder @ 0.8
ulcer gallbladder > other specified diseases of gallbladder @ 0.8
torsion gallbladder > other specified diseases of gallbladder @ 0.8
calcification gallbladder > other specified diseases of gallbladder @ 0.8
porcelain gallbladder > other specified diseases of gallbladder @ 0.8
polyp gallbladder > other specified diseases of gallbladder @ 0.8
enlarged gallbladder > other specified diseases of gallbladder @ 0.8
thickened gallbladder > other specified diseases of gallbladder @ 0.8
prolapse gallbladder > other specified diseases of gallbladder @ 0.8
lesion gallbladder > other specified diseases of gallbladder @ 0.8
fibrosis gallbladder > other specified diseases of gallbladder @ 0.8
displacement gallbladder > other specified diseases of gallbladder @ 0.8
hemorrhage gallbladder > other specified diseases of gallbladder @ 0.8
gangrene other gallbladder > other specified diseases of gallbladder @ 0.8
stricture gallbladder > obstruction of gallbladder
stenosis gallbladder > obstruction of gallbladder
blocked gallbladder > obstruction of gallbladder
occlusion gallbladder > obstruction of gallbladder
stricture cystic duct > obstruction of gallbladder
stenosis cystic duct > obstruction of gallbladder
occlusion cystic duct > obstruction of gallbladder
obstruction cystic duct > obstruction of gallbladder
adhesion cystic duct > other specified diseases of gallbladder
dyskinesia cystic duct > other specified diseases of gallbladder
atrophy cystic duct > other specified diseases of gallbladder
cyst cystic duct > other specified diseases of gallbladder
torsion cystic duct > other specified diseases of gallbladder
ulcer cystic duct > other specified diseases of gallbladder
hypertrophy cystic duct > other specified diseases of gallbladder
biliary sludge > other specified diseases of gallbladder
low ejection gallbladder > other specified diseases of gallbladder
biliary dyskinesia > other specified diseases of gallbladder @ 0.85
abscess empyema gallbladder > acute cholecystitis
gangrene empyema gallbladder > acute cholecystitis
empyema empyema gallbladder > acute cholecystitis
infected empyema gallbladder > acute cholecystitis
abscess gallbladder gangrene > acute cholecystitis
gangrene gallbladder gangrene > acute cholecystitis
infected gallbladder gangrene > acute cholecystitis
abscess gallbladder abscess > acute cholecystitis
infected gallbladder abscess > acute cholecystitis
abscess pericholecystitis > acute cholecystitis
gangrene pericholecystitis > acute cholecystitis
empyema pericholecystitis > acute cholecystitis
infected pericholecystitis > acute cholecystitis
infected gallbladder > acute cholecystitis
suppuration gallbladder > acute cholecystitis @ 0.85
cholesterosis gallbladder > cholesterolosis of gallbladder
hydrocholecystis > hydrops of gallbladder
burst gallbladder > perforation of gallbladder
ruptured gallbladder > perforation of gallbladder
hole gallbladder > perforation of gallbladder
cholecystoduodenal > fistula of gallbladder
cholecystocolic > fistula of gallbladder
cholecystoenteric > fistula of gallbladder
stricture mirizzi > obstruction of bile duct
stenosis mirizzi > obstruction of bile duct
occlusion mirizzi > obstruction of bile duct
blocked mirizzi > obstruction of bile duct
narrowing mirizzi > obstruction of bile duct
atresia acquired mirizzi > obstruction of bile duct
blockage mirizzi > obstruction of bile duct
stricture bile duct narrowing > obstruction of bile duct
stenosis bile duct narrowing > obstruction of bile duct
occlusion bile duct narrowing > obstruction of bile duct
blocked bile duct narrowing > obstruction of bile duct
atresia acquired bile duct narrowing > obstruction of bile duct
blockage bile duct narrowing > obstruction of bile duct
stricture bile duct > obstruction of bile duct
stenosis bile duct > obstruction of bile duct
occlusion bile duct > obstruction of bile duct
atresia acquired bile duct > obstruction of bile duct
stenosed bile duct > obstruction of bile duct
stricture common bile duct > obstruction of bile duct @ 0.95
stenosis common bile duct > obstruction of bile duct @ 0.95
obstruction common bile duct > obstruction of bile duct @ 0.95
stricture hepatic duct > obstruction of bile duct
stenosis hepatic duct > obstruction of bile duct
obstruction hepatic duct > obstruction of bile duct
occlusion hepatic duct > obstruction of bile duct
biliary stenosis > obstruction of bile duct @ 0.85
biliary occlusion > obstruction of bile duct @ 0.85
biliary obstruction > obstruction of bile duct @ 0.85
angiocholitis > cholangitis
angiocholecystitis > cholangitis
choledochitis > cholangitis
dilatation bile duct > other specified diseases of biliary tract @ 0.85
adhesion bile duct > other specified diseases of biliary tract @ 0.85
atrophy bile duct > other specified diseases of biliary tract @ 0.85
hypertrophy bile duct > other specified diseases of biliary tract @ 0.85
ulcer bile duct > other specified diseases of biliary tract @ 0.85
hematobilia > other specified diseases of biliary tract @ 0.8
pericholangitis > other specified diseases of biliary tract @ 0.8
bile leak > other specified diseases of biliary tract @ 0.8
biloma > other specified diseases of biliary tract @ 0.8
choledochoduodenal > fistula of bile duct
dysfunction oddi > spasm of sphincter of oddi
stenosis oddi > spasm of sphincter of oddi
spasm oddi > spasm of sphincter of oddi
odditis oddi > spasm of sphincter of oddi
odditis > spasm of sphincter of oddi @ 0.75
papillary stenosis ampulla > spasm of sphincter of oddi @ 0.75
hepatolith > calculus of bile duct
intrahepatic stone > calculus of bile duct
stone hepatic duct > calculus of bile duct
hepatolithiasis > calculus of bile duct
gallstone attack > calculus of gallbladder without cholecystitis @ 0.85
gall stone colic > calculus of gallbladder without cholecystitis @ 0.85
gravel gallbladder > calculus of gallbladder without cholecystitis @ 0.85
stone common duct > calculus of bile duct
choledocholith > calculus of bile duct
common duct calculus > calculus of bile duct
recurring pancreatitis > other chronic pancreatitis
relapsing pancreatitis > other chronic pancreatitis
recurrent pancreatitis > other chronic pancreatitis
interstitial pancreatitis > other chronic pancreatitis
stone pancreatolithiasis > other specified diseases of pancreas @ 0.85
calculus pancreatolithiasis > other specified diseases of pancreas @ 0.85
calcification pancreatolithiasis > other specified diseases of pancreas @ 0.85
atrophy pancreatolithiasis > other specified diseases of pancreas @ 0.85
fibrosis pancreatolithiasis > other specified diseases of pancreas @ 0.85
cirrhosis pancreatolithiasis > other specified diseases of pancreas @ 0.85
steatosis pancreatolithiasis > other specified diseases of pancreas @ 0.85
fatty pancreatolithiasis > other specified diseases of pancreas @ 0.85
infantilism pancreatolithiasis > other specified diseases of pancreas @ 0.85
necrosis pancreatolithiasis > other specified diseases of pancreas @ 0.85
enlarged pancreatolithiasis > other specified diseases of pancreas @ 0.85
hemorrhage pancreatolithiasis > other specified diseases of pancreas @ 0.85
hypertrophy pancreatolithiasis > other specified diseases of pancreas @ 0.85
insufficiency pancreatolithiasis > other specified diseases of pancreas @ 0.85
lesion pancreatolithiasis > other specified diseases of pancreas @ 0.85
nodule pancreatolithiasis > other specified diseases of pancreas @ 0.85
stone pancreatolith > other specified diseases of pancreas @ 0.85
calculus pancreatolith > other specified diseases of pancreas @ 0.85
calcification pancreatolith > other specified diseases of pancreas @ 0.85
atrophy pancreatolith > other specified diseases of pancreas @ 0.85
fibrosis pancreatolith > other specified diseases of pancreas @ 0.85
cirrhosis pancreatolith > other specified diseases of pancreas @ 0.85
steatosis pancreatolith > other specified diseases of pancreas @ 0.85
fatty pancreatolith > other specified diseases of pancreas @ 0.85
infantilism pancreatolith > other specified diseases of pancreas @ 0.85
necrosis pancreatolith > other specified diseases of pancreas @ 0.85
enlarged pancreatolith > other specified diseases of pancreas @ 0.85
hemorrhage pancreatolith > other specified diseases of pancreas @ 0.85
hypertrophy pancreatolith > other specified diseases of pancreas @ 0.85
insufficiency pancreatolith > other specified diseases of pancreas @ 0.85
lesion pancreatolith > other specified diseases of pancreas @ 0.85
nodule pancreatolith > other specified diseases of pancreas @ 0.85
calculus pancreas > other specified diseases of pancreas @ 0.85
calcification pancreas > other specified diseases of pancreas @ 0.85
fibrosis pancreas > other specified diseases of pancreas @ 0.85
cirrhosis pancreas > other specified diseases of pancreas @ 0.85
steatosis pancreas > other specified diseases of pancreas @ 0.85
enlarged pancreas > other specified diseases of pancreas @ 0.85
hemorrhage pancreas > other specified diseases of pancreas @ 0.85
hypertrophy pancreas > other specified diseases of pancreas @ 0.85
insufficiency pancreas > other specified diseases of pancreas @ 0.85
lesion pancreas > other specified diseases of pancreas @ 0.85
nodule pancreas > other specified diseases of pancreas @ 0.85
ectasia pancreas > other specified diseases of pancreas @ 0.8
stenosis pancreatic duct > other specified diseases of pancreas @ 0.85
stone pancreatic duct > other specified diseases of pancreas @ 0.85
dilatation pancreatic duct > other specified diseases of pancreas @ 0.85
occlusion pancreatic duct > other specified diseases of pancreas @ 0.85
leak pancreatic duct > other specified diseases of pancreas @ 0.85
fistula pancreatic duct > other specified diseases of pancreas @ 0.85
lipomatosis pancreas > other specified diseases of pancreas
pancreatolith > other specified diseases of pancreas
pancreatolithiasis > other specified diseases of pancreas
lundbeck pancreas > other specified diseases of pancreas
exocrine insufficiency > exocrine pancreatic insufficiency
suppuration pancreas > acute pancreatitis @ 0.85
gangrene pancreas > acute pancreatitis @ 0.85
coeliac infantilism > celiac disease
celiac rickets > celiac disease
idiopathic steatorrhea > celiac disease
psilosis > tropical sprue
ceylon sore mouth > tropical sprue
tropical enteropathy > tropical sprue
lipophagia granulomatosis > whipple disease
stagnant loop > blind loop syndrome
bacterial overgrowth > small intestinal bacterial overgrowth
postgastrectomy > postgastric surgery syndromes
postvagotomy > postgastric surgery syndromes
blocked blocked ileostomy > enterostomy malfunction @ 0.85
obstruction blocked ileostomy > enterostomy malfunction @ 0.85
prolapse blocked ileostomy > enterostomy malfunction @ 0.85
malfunction blocked ileostomy > enterostomy malfunction @ 0.85
obstruction ileostomy > enterostomy malfunction @ 0.85
prolapse ileostomy > enterostomy malfunction @ 0.85
malfunction ileostomy > enterostomy malfunction @ 0.85
ileostomy bleeding > enterostomy hemorrhage
jejunostomy bleeding > enterostomy hemorrhage
ileostomy infection > enterostomy infection
jejunostomy infection > enterostomy infection
prolapse blocked colostomy > colostomy malfunction @ 0.8
stenosis blocked colostomy > colostomy malfunction @ 0.8
blocked blocked colostomy > colostomy malfunction @ 0.8
retracted blocked colostomy > colostomy malfunction @ 0.8
stricture blocked colostomy > colostomy malfunction @ 0.8
prolapse colostomy > colostomy malfunction @ 0.8
stenosis colostomy > colostomy malfunction @ 0.8
retracted colostomy > colostomy malfunction @ 0.8
stricture colostomy > colostomy malfunction @ 0.8
blocked peg > gastrostomy malfunction
clogged g tube > gastrostomy malfunction
gastrostomy leak > gastrostomy malfunction
peg infection > gastrostomy infection
g tube infection > gastrostomy infection
peg site infection > gastrostomy infection
tooth fell out > loss of teeth @ 0.85
acid throat > gastro-esophageal reflux disease @ 0.85
acid coming up > gastro-esophageal reflux disease @ 0.85
sour stomach > gastro-esophageal reflux disease @ 0.85
acid stomach > gastro-esophageal reflux disease @ 0.85
reflux > gastro-esophageal reflux disease @ 0.85
threw up blood > hematemesis
food wont go down > food in esophagus @ 0.85
gum bleeding brush > gingivitis @ 0.85
piles popped out > prolapsed hemorrhoids | hemorrhoids
pile out > prolapsed hemorrhoids | hemorrhoids
grapes anus > prolapsed hemorrhoids | hemorrhoids
ischiorectal fossa fistula > ischiorectal abscess @ 0.8
stomach doesnt empty > gastroparesis @ 1.0
high stomach acid > functional dyspepsia @ 0.7
high stomach acid > other diseases stomach @ 0.4
enlarged veins esophagus > esophageal varices without bleeding @ 1.0
swollen veins throat > esophageal varices @ 0.8
esophagus muscle wont relax > achalasia of cardia @ 1.0
esophagus wont open > achalasia of cardia @ 0.95
pouch in esophagus > diverticulum of esophagus acquired @ 1.0
pouches in colon > diverticulosis of large intestine
infected pouches colon > diverticulitis of large intestine @ 0.95
protein losing bowel > other intestinal malabsorption @ 0.85
inflamed belly lining > peritonitis unspecified @ 1.0
belly lining infection > peritonitis unspecified @ 1.0
pus around anus > anal abscess @ 1.0
liver cysts > cystic disease of liver @ 0.85
clogged bile duct > obstruction of bile duct @ 1.0
stones bile duct > calculus of bile duct without cholangitis or cholecystitis @ 1.0
blocked food pipe > esophageal obstruction @ 0.95
hole in stomach > chronic or unspecified gastric ulcer with perforation @ 0.95
hole in intestine > perforation of intestine nontraumatic @ 1.0
cant eat wheat > celiac disease @ 0.95
wheat intolerance > celiac disease @ 0.8
wheat intolerance > non-celiac gluten sensitivity
cant digest milk > lactose intolerance unspecified @ 1.0
milk intolerance > lactose intolerance unspecified @ 0.95
milk gives gas > lactose intolerance unspecified
bowel squeezed hernia > unspecified abdominal hernia with obstruction @ 1.0
strangled hernia > unspecified abdominal hernia with obstruction
strangled hernia > hernia with gangrene @ 0.7
stuck hernia > unspecified abdominal hernia with obstruction
gallbladder doesnt work > other specified diseases of gallbladder @ 0.95
gallbladder not working > other specified diseases of gallbladder @ 0.95
stomach chest hernia > diaphragmatic hernia without obstruction or gangrene @ 0.95
stomach pushes chest > diaphragmatic hernia without obstruction or gangrene @ 0.95
stomach lining bleeding > gastritis unspecified with bleeding @ 0.95
bowel not moving after surgery > postprocedural intestinal obstruction @ 0.4
bowel not moving after surgery > ileus
bowel asleep > ileus unspecified
liver infection alcohol > alcoholic hepatitis @ 0.95
scarred pancreas > other chronic pancreatitis @ 0.8
yellow from drinking > alcoholic hepatitis @ 0.6
voracious appetite > polyphagia @ 1.0
increased appetite > polyphagia @ 1.0
insatiable appetite > polyphagia @ 1.0
big appetite > polyphagia @ 1.0
fresh blood per anus > hemorrhage of anus and rectum @ 1.0
fresh blood stool > hemorrhage of anus and rectum @ 0.85
fresh blood stool > melena @ 0.8
passage of blood anus > hemorrhage of anus and rectum @ 1.0
rectum protrudes > rectal prolapse @ 1.0
protrusion rectum > rectal prolapse @ 1.0
anal protrusion > anal prolapse @ 0.95
protrusion bowel groin > inguinal hernia @ 0.95
protrusion abdominal wall > ventral hernia without obstruction or gangrene
needs feeding tube > gastrostomy status @ 0.95
scar tissue replaces liver > cirrhosis of liver @ 0.95
scar tissue replaces liver > hepatic fibrosis
cell death liver > hepatic necrosis
cell death liver > acute hepatic failure @ 0.5
fat accumulation liver > fatty liver @ 1.0
high liver fat > fatty liver @ 1.0
liver lumps > other specified diseases of liver @ 0.7
decreased liver function > hepatic failure unspecified @ 0.6
decreased liver function > liver disease unspecified @ 0.75
loss of liver function > hepatic failure unspecified @ 0.95
loss of pancreas function > other specified diseases of pancreas
intestine blood supply low > chronic vascular disorders of intestine
intestinal polyps > polyp of colon
many colon polyps > polyp of colon @ 0.6
many colon polyps > familial adenomatous polyposis @ 0.8
wide esophagus > achalasia of cardia @ 0.5
wide esophagus > other specified diseases of esophagus @ 0.85
dilated intestine > other specified diseases of intestine | megacolon @ 0.7
slow intestinal movement > other specified functional intestinal disorders
slow intestinal movement > slow transit constipation @ 0.8
intestinal pseudo obstruction > other specified functional intestinal disorders @ 0.6
intestinal pseudo obstruction > pseudo-obstruction @ 0.7
swallowing muscles weak > dysphagia
difficulty chewing > other symptoms @ 0.2
difficulty chewing > feeding difficulties unspecified @ 0.7
trouble chewing > feeding difficulties unspecified @ 0.75

# --- stomach, bowel, liver in lay words
poor suck > feeding problems of newborn | other feeding difficulties @ 0.8
weak suck > feeding problems of newborn @ 0.85
weak suck > other feeding difficulties @ 0.75
trouble sucking > feeding problems of newborn @ 0.85
feeding problems baby > feeding problem of newborn unspecified @ 0.8
feeding problems baby > pediatric feeding disorder @ 0.7
infant feeding difficulty > feeding difficulties unspecified @ 0.85
tube fed > gastrostomy status @ 0.85
refuses to eat > other feeding difficulties @ 0.7
trouble swallowing > dysphagia unspecified @ 1.0
cannot swallow > dysphagia unspecified @ 1.0
painful swallowing > dysphagia unspecified @ 0.95
hurts to swallow > dysphagia unspecified @ 0.8
food sticks > dysphagia unspecified
food goes down wrong > dysphagia unspecified @ 0.8
low saliva > dry mouth unspecified | disturbances of salivary secretion
vomits often > vomiting @ 0.8
recurrent vomiting > cyclical vomiting @ 0.6
recurrent vomiting > vomiting unspecified @ 0.8
feeling nauseous > nausea @ 1.0
food comes back up > gastro-esophageal reflux @ 0.8
spitting up > regurgitation and rumination @ 0.6
stomach acid > gastro-esophageal reflux @ 0.8
indigestion > functional dyspepsia @ 0.95
feels full fast > early satiety @ 1.0
swollen belly > abdominal distension gaseous @ 0.85
large belly > abdominal distension gaseous @ 0.8
big tummy > abdominal distension gaseous @ 0.8
belly fluid > other ascites @ 1.0
loose stools > diarrhea unspecified @ 1.0
frequent stools > diarrhea unspecified
the runs > diarrhea unspecified @ 0.95
hard stool > constipation unspecified @ 0.95
infrequent stools > constipation unspecified @ 1.0
cant poop > constipation unspecified @ 1.0
trouble pooping > constipation unspecified @ 1.0
greasy stool > intestinal malabsorption @ 0.75
abnormal stool > other fecal abnormalities @ 1.0
stool changes > change in bowel habit @ 0.85
bloody diarrhea > diarrhea | infectious gastroenteritis colitis @ 0.6
bloody diarrhea > melena @ 0.75
dark stool > melena @ 0.8
bleeding from anus > hemorrhage of anus and rectum @ 1.0
stomach bleeding > gastrointestinal hemorrhage unspecified @ 1.0
gut bleeding > gastrointestinal hemorrhage unspecified @ 1.0
bleeding internal > gastrointestinal hemorrhage unspecified @ 0.6
bleeding internal > internal hemorrhage @ 0.5
cant control poop > full incontinence of feces @ 1.0
bowel incontinence > full incontinence of feces @ 1.0
stool urgency > fecal urgency @ 1.0
absent appetite > anorexia @ 1.0
low appetite > anorexia @ 1.0
high appetite > polyphagia @ 1.0
high thirst > polydipsia @ 1.0
large liver spleen > hepatomegaly with splenomegaly @ 1.0
small liver > other specified diseases of liver @ 0.7
small spleen > other diseases of spleen
extra spleens > congenital malformations of spleen @ 1.0
liver inflammation > inflammatory liver disease
abnormal liver function > abnormal results of liver function studies @ 0.95
bad liver > liver disease unspecified
liver bumps > abnormal findings imaging liver @ 0.6
high liver pressure > portal hypertension @ 1.0
bile flow decreased > cholestasis @ 0.85
bile flow decreased > obstruction of bile duct @ 0.8
decreased bile > obstruction of bile duct @ 0.8
blocked bile > obstruction of bile duct @ 1.0
few bile ducts > atresia of bile ducts @ 0.7
few bile ducts > other congenital malformations of bile ducts @ 0.85
closed bile ducts > atresia of bile ducts @ 1.0
gallbladder attack > cholecystitis @ 0.8
yellow jaundice > unspecified jaundice @ 1.0
skin turned yellow > unspecified jaundice @ 1.0
yellow baby > neonatal jaundice unspecified @ 1.0
prolonged newborn jaundice > neonatal jaundice @ 0.95
weak pancreas > other specified diseases of pancreas @ 0.8
pancreas not working > other specified diseases of pancreas @ 0.8
ring shaped pancreas > annular pancreas @ 1.0
narrow stomach outlet > hypertrophic pyloric stenosis
narrow stomach outlet > adult hypertrophic pyloric stenosis @ 0.7
inflamed esophagus > esophagitis @ 1.0
blocked esophagus > atresia of esophagus @ 0.7
blocked esophagus > esophageal obstruction @ 0.95
delayed stomach emptying > gastroparesis @ 1.0
stomach sore > gastric ulcer | epigastric pain @ 0.6
blocked bowel > unspecified intestinal obstruction @ 0.95
blocked intestine > unspecified intestinal obstruction @ 0.95
bowel blockage > unspecified intestinal obstruction @ 1.0
intestinal blockage > unspecified intestinal obstruction @ 1.0
blocked small bowel birth > congenital absence atresia stenosis small intestine @ 0.95
absent small intestine > congenital absence atresia small intestine
bowel stops moving > paralytic ileus @ 0.95
intestine folds into itself > intussusception @ 1.0
intestines wrong position > congenital malformations of intestinal fixation @ 1.0
malrotated gut > congenital malformations of intestinal fixation @ 1.0
short bowel > short bowel syndrome
short bowel > postsurgical malabsorption @ 0.6
large colon > megacolon not elsewhere classified @ 0.95
blocked anus > congenital absence atresia stenosis of anus @ 0.95
absent anus > congenital absence atresia stenosis of anus without fistula @ 1.0
no anal opening > congenital absence atresia stenosis of anus without fistula @ 1.0
closed anus > congenital absence atresia stenosis of anus without fistula @ 0.95
anus too far forward > ectopic anus @ 1.0
itchy butt > pruritus ani @ 0.95
bowel inflammation > noninfective gastroenteritis and colitis @ 0.85
poor absorption food > intestinal malabsorption @ 1.0
doesnt absorb > intestinal malabsorption
gluten > celiac disease @ 0.7
bulge at belly button > umbilical hernia @ 0.95
intestines outside > exomphalos @ 0.85
bowel sticking out belly > gastroschisis
weak belly muscles > other congenital malformations of abdominal wall | diastasis of muscle @ 0.6
absent stomach muscles > prune belly syndrome @ 0.95
bleeding ulcer > chronic or unspecified gastric ulcer with hemorrhage @ 0.95
lazy bowel > slow transit constipation
lazy colon > slow transit constipation @ 0.85
sluggish bowels > constipation unspecified @ 0.95
stopped up bowels > constipation unspecified @ 0.95
bound up > constipation unspecified @ 0.85
irregular bowels > constipation unspecified @ 0.6
irregular bowels > change in bowel habit @ 0.8
acid stomach > functional dyspepsia @ 0.85
agita > heartburn
sour burps > eructation
rotten egg burps > eructation
bad gas > flatulence @ 1.0
smelly farts > flatulence @ 1.0
trots > diarrhea unspecified
squirts > diarrhea unspecified @ 0.85
backdoor trots > diarrhea unspecified
hershey squirts > diarrhea unspecified @ 0.8
the scours > diarrhea unspecified @ 0.7
montezuma > infectious gastroenteritis and colitis unspecified @ 0.95
delhi belly > infectious gastroenteritis and colitis unspecified @ 0.95
travelers diarrhea > infectious gastroenteritis and colitis unspecified @ 0.85
turista > infectious gastroenteritis and colitis unspecified @ 0.95
flux > dysentery @ 0.7
iliac passion > intestinal obstruction @ 0.6
bowel stoppage > intestinal obstruction
side ache > unspecified abdominal pain @ 0.7
liver trouble > liver disease unspecified @ 1.0
drinkers stomach > alcoholic gastritis @ 0.85
hob nail liver > cirrhosis of liver @ 0.85
gallbladder trouble > disease of gallbladder unspecified @ 0.95
bad gallbladder > disease of gallbladder unspecified
gallbladder problem > disease of gallbladder unspecified @ 0.95
appendix > appendicitis @ 0.8 in: icd10cm
burst appendix > acute appendicitis with generalized peritonitis @ 0.6
busted appendix > acute appendicitis with perforation @ 0.95
double rupture > bilateral inguinal hernia @ 0.8
double hernia > bilateral inguinal hernia @ 1.0
belly hernia > umbilical hernia @ 0.75
roids > hemorrhoids @ 0.85
rhoids > hemorrhoids @ 0.95
piles > unspecified hemorrhoids @ 1.0
hemroids > unspecified hemorrhoids @ 1.0
butt lump > hemorrhoids | localized swelling mass lump trunk @ 0.4
butt crack cyst > pilonidal cyst @ 1.0
jeep seat > pilonidal cyst
pill esophagitis > other esophagitis without bleeding
corrosive esophagitis > other esophagitis without bleeding
phlegmonous esophagitis > other esophagitis without bleeding
laryngopharyngeal reflux disease stomach > gastro-esophageal reflux disease without esophagitis
esophagus won't relax > achalasia of cardia
food impaction from narrowing > esophageal obstruction
peptic stricture > esophageal obstruction
hypercontractile esophagus > dyskinesia of esophagus
ineffective esophageal motility > dyskinesia of esophagus
egjoo > dyskinesia of esophagus
pulsion diverticulum > diverticulum of esophagus acquired
esophageal tear vomiting > gastro-esophageal laceration-hemorrhage syndrome
acquired esophageal fistula > other specified disease of esophagus
intramural pseudodiverticulosis > other specified disease of esophagus
esophageal papilloma lesion > other specified disease of esophagus
aortoesophageal fistula > other specified disease of esophagus
esophagopleural fistula > other specified disease of esophagus
ulcus ventriculi > gastric ulcer unspecified without hemorrhage or perforation
cameron ulcer > gastric ulcer unspecified without hemorrhage or perforation
perforated stomach ulcer > chronic or unspecified gastric ulcer with perforation
acute stomach erosion > acute gastric ulcer without hemorrhage or perforation
acute gastric erosion > acute gastric ulcer without hemorrhage or perforation
ulcus duodeni > duodenal ulcer unspecified without hemorrhage or perforation
perforated duodenal ulcer > chronic or unspecified duodenal ulcer with perforation
pud > peptic ulcer site unspecified without hemorrhage or perforation
gastroduodenal ulcer > peptic ulcer site unspecified without hemorrhage or perforation
nsaid ulcer > peptic ulcer site unspecified without hemorrhage or perforation
hemorrhagic gastritis > acute gastritis without bleeding
stress gastritis > acute gastritis without bleeding
stomach lining wasting > chronic atrophic gastritis without bleeding
type a gastritis > chronic atrophic gastritis without bleeding
pernicious anemia gastritis > chronic atrophic gastritis without bleeding
reactive gastropathy > other gastritis without bleeding
chemical gastritis > other gastritis without bleeding
collagenous gastritis > other gastritis without bleeding
nsaid gastropathy > other gastritis without bleeding
reflux gastritis > other gastritis without bleeding
allergic gastritis > other gastritis without bleeding
irritant gastritis > other gastritis without bleeding
nsaid gastritis > other gastritis without bleeding
stomach and duodenum inflamed > gastroduodenitis unspecified without bleeding
gastric indigestion > functional dyspepsia
impaired digestion > functional dyspepsia
fundic gland polyp > polyp of stomach and duodenum
gave bleeding > angiodysplasia of stomach and duodenum with bleeding
avm of stomach > angiodysplasia of stomach and duodenum without bleeding
exulceratio simplex > dieulafoy lesion of stomach and duodenum
dieulafoy > dieulafoy lesion of stomach and duodenum
hypochlorhydria organic > achlorhydria
too much stomach acid > other diseases of stomach and duodenum
stomach twist > other diseases of stomach and duodenum
gastric ptosis > other diseases of stomach and duodenum
gastric cyst > other diseases of stomach and duodenum
rapid gastric emptying > other diseases of stomach and duodenum
gastric nodule > other diseases of stomach and duodenum
hypersecretion of stomach acid > other diseases of stomach and duodenum
gastric spasm > other diseases of stomach and duodenum
duodenal nodule > other diseases of stomach and duodenum
gastric mass > other diseases of stomach and duodenum
gastric stricture > other diseases of stomach and duodenum
gastric xanthoma > other diseases of stomach and duodenum
appendix attack > unspecified acute appendicitis
hot appendix > unspecified acute appendicitis
ruptured appendicitis > acute appendicitis with perforation localized peritonitis
relapsing appendicitis > other appendicitis
groin hernia > unilateral inguinal hernia without obstruction or gangrene not specified as recurrent
inguinal hernia > unilateral inguinal hernia without obstruction or gangrene not specified as recurrent
indirect hernia > unilateral inguinal hernia without obstruction or gangrene not specified as recurrent
scrotal hernia > unilateral inguinal hernia without obstruction or gangrene not specified as recurrent
inguinoscrotal hernia > unilateral inguinal hernia without obstruction or gangrene not specified as recurrent
sliding inguinal hernia > unilateral inguinal hernia without obstruction or gangrene not specified as recurrent
femoral hernia > unilateral femoral hernia without obstruction or gangrene
enteromerocele > unilateral femoral hernia without obstruction or gangrene
exomphalos acquired > umbilical hernia without obstruction or gangrene
treitz hernia > other specified abdominal hernia without obstruction or gangrene
petersen hernia > other specified abdominal hernia without obstruction or gangrene
foramen of winslow hernia > other specified abdominal hernia without obstruction or gangrene
transmesenteric hernia > other specified abdominal hernia without obstruction or gangrene
vaginal hernia intestine > other specified abdominal hernia without obstruction or gangrene
irreducible hernia > unspecified abdominal hernia with obstruction without gangrene
transmural enteritis > crohn's disease unspecified without complications
perianal crohn > crohn's disease of large intestine without complications
crohn ileocolitis > crohn's disease of both small and large intestine
regional ileocolitis > crohn's disease of both small and large intestine
pseudopolyposis colon > inflammatory polyps of colon without complications
pseudopolyposis > inflammatory polyps of colon without complications
diarrhea from chemo > toxic gastroenteritis and colitis
cows milk enteropathy > food protein-induced enteropathy
eosinophilic duodenitis > eosinophilic gastritis or gastroenteritis
autoimmune enteropathy > other specified noninfective gastroenteritis and colitis
segmental colitis associated with diverticulosis > other specified noninfective gastroenteritis and colitis
hemorrhagic colitis noninfectious > noninfective gastroenteritis and colitis unspecified
chronic enteritis > noninfective gastroenteritis and colitis unspecified
long lasting diarrhea > noninfective gastroenteritis and colitis unspecified
acute mesenteric ischemia > acute reversible ischemia of intestine part and extent unspecified
acute bowel ischemia > acute reversible ischemia of intestine part and extent unspecified
mesenteric artery embolism > acute infarction of intestine part and extent unspecified
mesenteric thrombosis > acute infarction of intestine part and extent unspecified
dead bowel > acute infarction of intestine part and extent unspecified
bowel gangrene > acute infarction of intestine part and extent unspecified
ischemic bowel necrosis > acute infarction of intestine part and extent unspecified
superior mesenteric artery thrombosis > acute infarction of intestine part and extent unspecified
mesenteric embolism > acute infarction of intestine part and extent unspecified
necrotic bowel > acute infarction of intestine part and extent unspecified
infarcted bowel > acute infarction of intestine part and extent unspecified
thrombosis of mesenteric artery > acute infarction of intestine part and extent unspecified
ischemic enteritis > chronic vascular disorders of intestine
superior mesenteric stenosis > chronic vascular disorders of intestine
angiectasia colon > angiodysplasia of colon without hemorrhage
bowel with poor blood flow > vascular disorder of intestine unspecified
adynamic ileus > paralytic ileus
bowels asleep > paralytic ileus
neurogenic ileus > paralytic ileus
bouveret syndrome gallstone > gallstone ileus
stercoral impaction > fecal impaction
enterolithiasis > other impaction of intestine
intestinal occlusion > unspecified intestinal obstruction unspecified as to partial versus complete
intestinal stasis obstructed > unspecified intestinal obstruction unspecified as to partial versus complete
obturation ileus > other intestinal obstruction unspecified as to partial versus complete
narrowed intestine > other intestinal obstruction unspecified as to partial versus complete
obstructive ileus > ileus unspecified
sigmoid diverticulitis > diverticulitis of large intestine without perforation or abscess without bleeding
cecal diverticulitis > diverticulitis of large intestine without perforation or abscess without bleeding
diverticular abscess > diverticulitis of large intestine with perforation and abscess
jejunal diverticulosis > diverticulosis of small intestine
duodenal diverticulosis > diverticulosis of small intestine
ibs-m > mixed irritable bowel syndrome
dyssynergic defecation > outlet dysfunction constipation
constipation from pain pills > drug induced constipation
fleeting rectal pain > anal spasm
butt cramp at night > anal spasm
visceral myopathy > other specified functional intestinal disorders
intestinal hypermotility > other specified functional intestinal disorders
colonic dysmotility > other specified functional intestinal disorders
narcotic bowel syndrome > other specified functional intestinal disorders
torn anus > anal fissure unspecified
split in bottom > anal fissure unspecified
anal cracks > anal fissure unspecified
anorectal stenosis > stenosis of anus and rectum
bleeding from butt > hemorrhage of anus and rectum
blood in toilet after bowel movement > hemorrhage of anus and rectum
radiation damage to rectum > radiation proctitis
anal intraepithelial neoplasia 1 > dysplasia of anus
papillitis anal > other specified diseases of anus and rectum
perianal pain > other specified diseases of anus and rectum
anorectal pain > other specified diseases of anus and rectum
rectum swelling > other specified diseases of anus and rectum
anal sphincter weakness > other specified diseases of anus and rectum
anal swelling > other specified diseases of anus and rectum
perianal irritation > other specified diseases of anus and rectum
anal cyst > other specified diseases of anus and rectum
anal edema > other specified diseases of anus and rectum
rectal pressure > other specified diseases of anus and rectum
rectocele male > other specified diseases of anus and rectum
ileocolic fistula > fistula of intestine
leaking bowel to skin > fistula of intestine
sigmoid fistula > fistula of intestine
stercoral colon ulcer > ulcer of intestine
cryptogenic multifocal ulcerous stenosing enteritis > ulcer of intestine
solitary ulcer of colon > ulcer of intestine
hyperplastic polyp colon > polyp of colon
cecal polyp > polyp of colon
dark colon from laxatives > other specified diseases of intestine
intestinal hematoma > other specified diseases of intestine
colon hemorrhage mucosal > other specified diseases of intestine
brown bowel > other specified diseases of intestine
cecal mass > other specified diseases of intestine
ileocecal valve lipomatosis > other specified diseases of intestine
epiploic appendicitis > other specified diseases of intestine
ileocecal valve hypertrophy > other specified diseases of intestine
typhlocele > other specified diseases of intestine
floating colon > other specified diseases of intestine
varicose veins of anus > unspecified hemorrhoids
rectal skin tag > residual hemorrhoidal skin tags
blood clot in hemorrhoid > perianal venous thrombosis
strangulated hemorrhoids > other hemorrhoids
pelvic abscess male > peritoneal abscess
interloop abscess > peritoneal abscess
bile leaked into belly > choleperitonitis
misty mesentery > sclerosing mesenteritis
weber christian mesentery > sclerosing mesenteritis
encapsulating peritoneal sclerosis peritonitis > other peritonitis
sclerosing peritonitis > other peritonitis
granulomatous peritonitis > other peritonitis
chemical peritonitis > other peritonitis
perihepatic adhesions > peritoneal adhesions
pericolic adhesions > peritoneal adhesions
free air in abdomen > other specified disorders of peritoneum
mesenteric hematoma > other specified disorders of peritoneum
mesenteric mass > other specified disorders of peritoneum
mesenteric calcification > other specified disorders of peritoneum
peritoneal nodule > other specified disorders of peritoneum
mesenteric edema > other specified disorders of peritoneum
peritoneal loose body > other specified disorders of peritoneum
iliopsoas abscess > psoas muscle abscess
iliac fossa abscess retroperitoneal > other retroperitoneal abscess
gerota fasciitis > retroperitoneal fibrosis
periureteritis plastica > retroperitoneal fibrosis
rp bleed > retroperitoneal hematoma
psoas hematoma > retroperitoneal hematoma
mass esophagus > other specified disease of esophagus @ 0.85
pain esophagus > other specified disease of esophagus @ 0.85
deformity esophagus > other specified disease of esophagus @ 0.85
web acquired esophagus > esophageal obstruction @ 0.85
adhesion old stomach > other diseases of stomach and duodenum @ 0.85
deformity stomach > other diseases of stomach and duodenum @ 0.85
nodule stomach > other diseases of stomach and duodenum @ 0.85
edema stomach > other diseases of stomach and duodenum @ 0.85
cicatrix stomach > other diseases of stomach and duodenum @ 0.85
adhesion old gastric > other diseases of stomach and duodenum @ 0.85
calcification gastric > other diseases of stomach and duodenum @ 0.85
deformity gastric > other diseases of stomach and duodenum @ 0.85
displacement gastric > other diseases of stomach and duodenum @ 0.85
necrosis gastric > other diseases of stomach and duodenum @ 0.85
edema gastric > other diseases of stomach and duodenum @ 0.85
atony gastric > other diseases of stomach and duodenum @ 0.85
hypertrophy gastric > other diseases of stomach and duodenum @ 0.85
contraction gastric > other diseases of stomach and duodenum @ 0.85
granuloma gastric > other diseases of stomach and duodenum @ 0.85
lesion gastric > other diseases of stomach and duodenum @ 0.85
cicatrix gastric > other diseases of stomach and duodenum @ 0.85
mass duodenal > other diseases of stomach and duodenum @ 0.85
occlusion duodenum > obstruction of duodenum @ 0.85
atrophy cecum > other specified diseases of intestine @ 0.85
edema cecum > other specified diseases of intestine @ 0.85
granuloma cecum > other specified diseases of intestine @ 0.85
nodule cecum > other specified diseases of intestine @ 0.85
cyst cecum > other specified diseases of intestine @ 0.85
melanosis cecum > other specified diseases of intestine @ 0.85
calcification cecum > other specified diseases of intestine @ 0.85
spasm cecum > other specified diseases of intestine @ 0.85
lipomatosis cecum > other specified diseases of intestine @ 0.85
ptosis cecum cecum > other specified diseases of intestine @ 0.85
calcification colon > other specified diseases of intestine @ 0.85
nodule intestine > other specified diseases of intestine @ 0.85
ptosis cecum intestine > other specified diseases of intestine @ 0.85
nodule bowel > other specified diseases of intestine @ 0.85
lipomatosis bowel > other specified diseases of intestine @ 0.85
ptosis cecum bowel > other specified diseases of intestine @ 0.85
displacement ileum > other specified diseases of intestine @ 0.85
edema ileum > other specified diseases of intestine @ 0.85
mass ileum > other specified diseases of intestine @ 0.85
thickening ileum > other specified diseases of intestine @ 0.85
cyst ileum > other specified diseases of intestine @ 0.85
calcification ileum > other specified diseases of intestine @ 0.85
lesion ileum > other specified diseases of intestine @ 0.85
lipomatosis ileum > other specified diseases of intestine @ 0.85
atrophy jejunum > other specified diseases of intestine @ 0.85
displacement jejunum > other specified diseases of intestine @ 0.85
granuloma jejunum > other specified diseases of intestine @ 0.85
hypertrophy jejunum > other specified diseases of intestine @ 0.85
nodule jejunum > other specified diseases of intestine @ 0.85
thickening jejunum > other specified diseases of intestine @ 0.85
melanosis jejunum > other specified diseases of intestine @ 0.85
spasm jejunum > other specified diseases of intestine @ 0.85
lesion jejunum > other specified diseases of intestine @ 0.85
ptosis cecum jejunum > other specified diseases of intestine @ 0.85
atrophy sigmoid > other specified diseases of intestine @ 0.85
edema sigmoid > other specified diseases of intestine @ 0.85
granuloma sigmoid > other specified diseases of intestine @ 0.85
mass sigmoid > other specified diseases of intestine @ 0.85
nodule sigmoid > other specified diseases of intestine @ 0.85
cyst sigmoid > other specified diseases of intestine @ 0.85
melanosis sigmoid > other specified diseases of intestine @ 0.85
calcification sigmoid > other specified diseases of intestine @ 0.85
spasm sigmoid > other specified diseases of intestine @ 0.85
lipomatosis sigmoid > other specified diseases of intestine @ 0.85
ptosis cecum sigmoid > other specified diseases of intestine @ 0.85
erosion cecum > ulcer of intestine @ 0.85
erosion intestine > ulcer of intestine @ 0.85
erosion bowel > ulcer of intestine @ 0.85
erosion jejunum > ulcer of intestine @ 0.85
erosion sigmoid > ulcer of intestine @ 0.85
abscess cecum > abscess of intestine @ 0.85
abscess jejunum > abscess of intestine @ 0.85
abscess sigmoid > abscess of intestine @ 0.85
hole cecum > perforation of intestine @ 0.85
burst ileum > perforation of intestine @ 0.85
rupture jejunum > perforation of intestine @ 0.85
hole jejunum > perforation of intestine @ 0.85
burst jejunum > perforation of intestine @ 0.85
hole sigmoid > perforation of intestine @ 0.85
fistula colon > fistula of intestine @ 0.85
constriction cecum > other intestinal obstruction @ 0.85
contraction cecum > other intestinal obstruction @ 0.85
constriction colon > other intestinal obstruction @ 0.85
contraction intestine > other intestinal obstruction @ 0.85
constriction bowel > other intestinal obstruction @ 0.85
contraction bowel > other intestinal obstruction @ 0.85
constriction ileum > other intestinal obstruction @ 0.85
contraction jejunum > other intestinal obstruction @ 0.85
constriction sigmoid > other intestinal obstruction @ 0.85
contraction sigmoid > other intestinal obstruction @ 0.85
twist cecum > volvulus @ 0.85
strangulation cecum > volvulus @ 0.85
strangulation ileum > volvulus @ 0.85
twist jejunum > volvulus @ 0.85
strangulation jejunum > volvulus @ 0.85
twist sigmoid > volvulus @ 0.85
strangulation sigmoid > volvulus @ 0.85
nodule rectal > other specified diseases of anus and rectum @ 0.85
contraction rectal > stenosis of anus and rectum @ 0.85
erosion rectum > ulcer of anus and rectum @ 0.85
granuloma anal > other specified diseases of anus and rectum @ 0.85
nodule anal > other specified diseases of anus and rectum @ 0.85
relaxation anal > other specified diseases of anus and rectum @ 0.85
atony anal > other specified diseases of anus and rectum @ 0.85
edema perianal > other specified diseases of anus and rectum @ 0.85
granuloma perianal > other specified diseases of anus and rectum @ 0.85
mass perianal > other specified diseases of anus and rectum @ 0.85
nodule perianal > other specified diseases of anus and rectum @ 0.85
infection perianal > other specified diseases of anus and rectum @ 0.85
relaxation perianal > other specified diseases of anus and rectum @ 0.85
atony perianal > other specified diseases of anus and rectum @ 0.85
lesion perianal > other specified diseases of anus and rectum @ 0.85
contraction anus > stenosis of anus and rectum @ 0.85
contraction anal > stenosis of anus and rectum @ 0.85
constriction anal > stenosis of anus and rectum @ 0.85
contraction perianal > stenosis of anus and rectum @ 0.85
constriction perianal > stenosis of anus and rectum @ 0.85
erosion anus > ulcer of anus and rectum @ 0.85
erosion anal > ulcer of anus and rectum @ 0.85
ulcer perianal > ulcer of anus and rectum @ 0.85
hemorrhage perianal > hemorrhage of anus and rectum @ 0.85
mass peritoneum > other specified disorders of peritoneum @ 0.85
granuloma omentum > other specified disorders of peritoneum @ 0.85
mass omentum > other specified disorders of peritoneum @ 0.85
fibrosis omentum > other specified disorders of peritoneum @ 0.85
thickening omentum > other specified disorders of peritoneum @ 0.85
calcification omental > other specified disorders of peritoneum @ 0.85
nodule omental > other specified disorders of peritoneum @ 0.85
edema omental > other specified disorders of peritoneum @ 0.85
calcification mesentery > other specified disorders of peritoneum @ 0.85
granuloma mesentery > other specified disorders of peritoneum @ 0.85
nodule mesentery > other specified disorders of peritoneum @ 0.85
edema mesentery > other specified disorders of peritoneum @ 0.85
granuloma mesenteric > other specified disorders of peritoneum @ 0.85
fibrosis mesenteric > other specified disorders of peritoneum @ 0.85
thickening mesenteric > other specified disorders of peritoneum @ 0.85
band mesentery > peritoneal adhesions @ 0.85
adhesion capsule liver > other specified diseases of liver @ 0.85
deformity liver > other specified diseases of liver @ 0.85
atrophy hepatic > other specified diseases of liver @ 0.85
mass hepatic > other specified diseases of liver @ 0.85
hematoma hepatic > other specified diseases of liver @ 0.85
hypertrophy hepatic > other specified diseases of liver @ 0.85
granulation hepatic > other specified diseases of liver @ 0.85
deformity hepatic > other specified diseases of liver @ 0.85
engorgement liver > chronic passive congestion of liver @ 0.85
engorgement hepatic > chronic passive congestion of liver @ 0.85
insufficiency liver > hepatic failure unspecified without coma @ 0.85
deformity gallbladder > other specified diseases of gallbladder @ 0.85
mass gallbladder > other specified diseases of gallbladder @ 0.85
nodule gallbladder > other specified diseases of gallbladder @ 0.85
dyskinesia bile duct > other specified diseases of biliary tract @ 0.85
sludge bile duct > other specified diseases of biliary tract @ 0.85
mass bile duct > other specified diseases of biliary tract @ 0.85
hemorrhage bile duct > other specified diseases of biliary tract @ 0.85
atrophy common duct > other specified diseases of biliary tract @ 0.85
hypertrophy common duct > other specified diseases of biliary tract @ 0.85
dyskinesia common duct > other specified diseases of biliary tract @ 0.85
thickening common duct > other specified diseases of biliary tract @ 0.85
sludge common duct > other specified diseases of biliary tract @ 0.85
mass common duct > other specified diseases of biliary tract @ 0.85
edema common duct > other specified diseases of biliary tract @ 0.85
hemorrhage common duct > other specified diseases of biliary tract @ 0.85
atony common duct > other specified diseases of biliary tract @ 0.85
dyskinesia biliary > other specified diseases of biliary tract @ 0.85
sludge biliary > other specified diseases of biliary tract @ 0.85
mass biliary > other specified diseases of biliary tract @ 0.85
hemorrhage biliary > other specified diseases of biliary tract @ 0.85
constriction common duct > obstruction of bile duct @ 0.85
narrowing common duct > obstruction of bile duct @ 0.85
leak bile duct > perforation of bile duct @ 0.85
perforation common duct > perforation of bile duct @ 0.85
leak common duct > perforation of bile duct @ 0.85
leak biliary > perforation of bile duct @ 0.85
cyst common duct > biliary cyst @ 0.85
infection bile duct > other cholangitis @ 0.85
infection common duct > other cholangitis @ 0.85
inflammation biliary > other cholangitis @ 0.85
infection biliary > other cholangitis @ 0.85
mass pancreas > other specified diseases of pancreas @ 0.85
inflammatory bowel disease 1 > crohn's disease unspecified without complications
ulcerated colon chronic colitis > ulcerative colitis unspecified without complications
ulcerative jejunitis > other specified noninfective gastroenteritis and colitis
phlegmonous enteritis > other specified noninfective gastroenteritis and colitis
mesenteric ischemia > chronic vascular disorders of intestine
mngie gut > other specified functional intestinal disorders
sluggish bowel motility > other specified functional intestinal disorders
no bm > constipation unspecified
hard to go number two > constipation unspecified
can't go to the bathroom number 2 > constipation unspecified
can't eat gluten > celiac disease
cochin china diarrhea > tropical sprue
bile salt diarrhea > other intestinal malabsorption
microvillous atrophy > other intestinal malabsorption
pain after gallbladder removed > postcholecystectomy syndrome
short gut after surgery > postsurgical malabsorption
malabsorption after bypass > postsurgical malabsorption
postpolypectomy syndrome > other postprocedural complications and disorders of digestive system
anastomotic leak > other postprocedural complications and disorders of digestive system
biliary leak after surgery > other postprocedural complications and disorders of digestive system
postoperative ileus > other postprocedural complications and disorders of digestive system
bile leak after cholecystectomy > other postprocedural complications and disorders of digestive system
digestive tract fistula other > other specified diseases of the digestive system
gi tract mass > other specified diseases of the digestive system
gastrointestinal cyst > other specified diseases of the digestive system
drinker's liver > alcoholic cirrhosis of liver without ascites
gin drinkers liver > alcoholic cirrhosis of liver without ascites
liver inflammation from drinking > alcoholic hepatitis without ascites
liver disease from drinking > alcoholic liver disease unspecified
drug induced hepatitis > toxic liver disease with hepatitis
halothane hepatitis > toxic liver disease with hepatitis
isoniazid hepatitis > toxic liver disease with hepatitis
statin hepatitis > toxic liver disease with hepatitis
immune checkpoint hepatitis > toxic liver disease with hepatitis
drug induced cholestasis > toxic liver disease with cholestasis
chlorpromazine jaundice > toxic liver disease with cholestasis
acetaminophen liver necrosis > toxic liver disease with hepatic necrosis without coma
fulminant hepatic failure > acute and subacute hepatic failure without coma
acute yellow atrophy > acute and subacute hepatic failure without coma
fulminant hepatitis nonviral > acute and subacute hepatic failure without coma
yellow atrophy of liver > acute and subacute hepatic failure without coma
chronic hepatitis nonviral > chronic hepatitis unspecified
chronic aggressive hepatitis > chronic active hepatitis
obstructive biliary cirrhosis > secondary biliary cirrhosis
cholangiolitic cirrhosis > secondary biliary cirrhosis
hard liver > unspecified cirrhosis of liver
posthepatitic cirrhosis > other cirrhosis of liver
septal cirrhosis > other cirrhosis of liver
north american indian childhood cirrhosis > other cirrhosis of liver
portal pyemia > phlebitis of portal vein
fatty liver inflammation > nonalcoholic steatohepatitis
fatty hepatitis > nonalcoholic steatohepatitis
neonatal giant cell hepatitis adult > other specified inflammatory liver diseases
cholestatic hepatitis > other specified inflammatory liver diseases
perihepatitis noninfective > other specified inflammatory liver diseases
blood lakes in liver > peliosis hepatis
banti-like portal pressure > portal hypertension
hepatonephric syndrome > hepatorenal syndrome
cholestasis liver > other specified diseases of liver
pseudotumor of liver > other specified diseases of liver
gallbladder attack stones > calculus of gallbladder without cholecystitis without obstruction
biliary calculus > calculus of gallbladder without cholecystitis without obstruction
stone in bile duct > calculus of bile duct without cholangitis or cholecystitis without obstruction
cbd stone > calculus of bile duct without cholangitis or cholecystitis without obstruction
gallstones with infected gallbladder > calculus of gallbladder with acute cholecystitis without obstruction
cholecystitis with stones > calculus of gallbladder with chronic cholecystitis without obstruction
calculous cholecystitis > calculus of gallbladder with chronic cholecystitis without obstruction
swollen gallbladder fluid > hydrops of gallbladder
adenomyomatosis of gallbladder > other specified diseases of gallbladder
phrygian cap > other specified diseases of gallbladder
poor functioning gallbladder > other specified diseases of gallbladder
thick gallbladder wall > other specified diseases of gallbladder
psc bile ducts > primary sclerosing cholangitis
oriental cholangiohepatitis > other cholangitis
igg4 cholangitis > other cholangitis
mirizzi > obstruction of bile duct
biliary stasis > obstruction of bile duct
courvoisier > obstruction of bile duct
biliary dyskinesia sphincter > spasm of sphincter of oddi
oddi dyskinesia > spasm of sphincter of oddi
bile duct cyst acquired > biliary cyst
choledochal cyst acquired > biliary cyst
vanishing bile duct syndrome > other specified diseases of biliary tract
ductopenia > other specified diseases of biliary tract
vanishing bile ducts > other specified diseases of biliary tract
pneumobilia > other specified diseases of biliary tract
apoplectic pancreas > acute pancreatitis without necrosis or infection unspecified
drinking pancreatitis > alcohol induced acute pancreatitis without necrosis or infection
medication pancreatitis > drug induced acute pancreatitis
chronic pancreatitis from drinking > alcohol-induced chronic pancreatitis
autoimmune pancreatitis > other chronic pancreatitis
tropical calcific pancreatitis > other chronic pancreatitis
fibrocalculous pancreatic disease > other chronic pancreatitis
lymphoplasmacytic sclerosing pancreatitis > other chronic pancreatitis
isolated lipase deficiency pancreas > exocrine pancreatic insufficiency

# --- Organs and what is wrong with them, P to Z
thickening mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
enlarged mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
thinning mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
atrophy mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
shrunken mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
fibrosis lip > diseases of lips @ 0.8 in: icd10cm
thinning lip > diseases of lips @ 0.8 in: icd10cm
wasting lip > diseases of lips @ 0.8 in: icd10cm
shrunken lip > diseases of lips @ 0.8 in: icd10cm
palsy lip > diseases of lips @ 0.8 in: icd10cm
atony lip > diseases of lips @ 0.8 in: icd10cm
retraction lip > diseases of lips @ 0.8 in: icd10cm
contraction lip > diseases of lips @ 0.8 in: icd10cm
contracture lip > diseases of lips @ 0.8 in: icd10cm
ptosis lip > diseases of lips @ 0.8 in: icd10cm
dropped lip > diseases of lips @ 0.8 in: icd10cm
sagging lip > diseases of lips @ 0.8 in: icd10cm
scar cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
cicatrix cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
fibrosis cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
swelling cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
thickening cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
hypertrophy cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
pain cheek mucosa > other lesions of oral mucosa @ 0.8 in: icd10cm
scar inside of cheek > other lesions of oral mucosa @ 0.8 in: icd10cm
fibrosis inside of cheek > other lesions of oral mucosa @ 0.8 in: icd10cm
swelling inside of cheek > other lesions of oral mucosa @ 0.8 in: icd10cm
thickening inside of cheek > other lesions of oral mucosa @ 0.8 in: icd10cm
hypertrophy inside of cheek > other lesions of oral mucosa @ 0.8 in: icd10cm
ache inside of cheek > other lesions of oral mucosa @ 0.8 in: icd10cm
hole in palate > other lesions of oral mucosa @ 0.8 in: icd10cm
scar palate > other lesions of oral mucosa @ 0.8 in: icd10cm
fibrosis palate > other lesions of oral mucosa @ 0.8 in: icd10cm
thickening palate > other lesions of oral mucosa @ 0.8 in: icd10cm
atony palate > other lesions of oral mucosa @ 0.8 in: icd10cm
pain palate > other lesions of oral mucosa @ 0.8 in: icd10cm
ache palate > other lesions of oral mucosa @ 0.8 in: icd10cm
retraction palate > other lesions of oral mucosa @ 0.8 in: icd10cm
contraction palate > other lesions of oral mucosa @ 0.8 in: icd10cm
contracture palate > other lesions of oral mucosa @ 0.8 in: icd10cm
ulcer roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
perforation roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
cicatrix roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
fibrosis roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
thickening roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
enlarged roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
palsy roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
atony roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
ache roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
shortening roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
retraction roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
contraction roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
contracture roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
shrinking roof of mouth > other lesions of oral mucosa @ 0.8 in: icd10cm
thickening uvula > other lesions of oral mucosa @ 0.8 in: icd10cm
scar uvula > other lesions of oral mucosa @ 0.8 in: icd10cm
fibrosis uvula > other lesions of oral mucosa @ 0.8 in: icd10cm
atony uvula > other lesions of oral mucosa @ 0.8 in: icd10cm
thinning uvula > other lesions of oral mucosa @ 0.8 in: icd10cm
shrunken uvula > other lesions of oral mucosa @ 0.8 in: icd10cm
thinning tongue > other diseases of tongue @ 0.8 in: icd10cm
palsy tongue > other diseases of tongue @ 0.8 in: icd10cm
atony tongue > other diseases of tongue @ 0.8 in: icd10cm
retraction tongue > other diseases of tongue @ 0.8 in: icd10cm
contraction tongue > other diseases of tongue @ 0.8 in: icd10cm
contracture tongue > other diseases of tongue @ 0.8 in: icd10cm
sloughing tongue > other diseases of tongue @ 0.8 in: icd10cm
gangrene tongue > other diseases of tongue @ 0.8 in: icd10cm
ptosis tongue > other diseases of tongue @ 0.8 in: icd10cm
hardening tongue > other diseases of tongue @ 0.8 in: icd10cm
spastic tongue > other diseases of tongue @ 0.8 in: icd10cm
thinning salivary gland > atrophy of salivary gland @ 0.8 in: icd10cm
shrunken salivary gland > atrophy of salivary gland @ 0.8 in: icd10cm
thickening salivary gland > hypertrophy of salivary gland @ 0.8 in: icd10cm
scar salivary gland > other diseases of salivary glands @ 0.8 in: icd10cm
ulcer salivary gland > other diseases of salivary glands @ 0.8 in: icd10cm
sclerosis salivary gland > other diseases of salivary glands @ 0.8 in: icd10cm
hardening salivary gland > other diseases of salivary glands @ 0.8 in: icd10cm
induration salivary gland > other diseases of salivary glands @ 0.8 in: icd10cm
thinning parotid > atrophy of salivary gland @ 0.8 in: icd10cm
wasting parotid > atrophy of salivary gland @ 0.8 in: icd10cm
shrunken parotid > atrophy of salivary gland @ 0.8 in: icd10cm
thickening parotid > hypertrophy of salivary gland @ 0.8 in: icd10cm
cicatrix parotid > other diseases of salivary glands @ 0.8 in: icd10cm
ulcer parotid > other diseases of salivary glands @ 0.8 in: icd10cm
stretched parotid > other diseases of salivary glands @ 0.8 in: icd10cm
distended parotid > other diseases of salivary glands @ 0.8 in: icd10cm
pain parotid > other diseases of salivary glands @ 0.8 in: icd10cm
ache parotid > other diseases of salivary glands @ 0.8 in: icd10cm
sclerosis parotid > other diseases of salivary glands @ 0.8 in: icd10cm
hardening parotid > other diseases of salivary glands @ 0.8 in: icd10cm
thinning submandibular gland > atrophy of salivary gland @ 0.8 in: icd10cm
wasting submandibular gland > atrophy of salivary gland @ 0.8 in: icd10cm
shrunken submandibular gland > atrophy of salivary gland @ 0.8 in: icd10cm
thickening submandibular gland > hypertrophy of salivary gland @ 0.8 in: icd10cm
scar submandibular gland > other diseases of salivary glands @ 0.8 in: icd10cm
ulcer submandibular gland > other diseases of salivary glands @ 0.8 in: icd10cm
dilatation submandibular gland > other diseases of salivary glands @ 0.8 in: icd10cm
sclerosis submandibular gland > other diseases of salivary glands @ 0.8 in: icd10cm
hardening submandibular gland > other diseases of salivary glands @ 0.8 in: icd10cm
induration submandibular gland > other diseases of salivary glands @ 0.8 in: icd10cm
dilatation parotid duct > other diseases of salivary glands @ 0.8 in: icd10cm
distended parotid duct > other diseases of salivary glands @ 0.8 in: icd10cm
ulcer parotid duct > other diseases of salivary glands @ 0.8 in: icd10cm
swelling parotid duct > other diseases of salivary glands @ 0.8 in: icd10cm
edema parotid duct > other diseases of salivary glands @ 0.8 in: icd10cm
dilatation stensen duct > other diseases of salivary glands @ 0.8 in: icd10cm
thinning esophagus > other specified disease of esophagus @ 0.8 in: icd10cm
shrunken esophagus > other specified disease of esophagus @ 0.8 in: icd10cm
dropped esophagus > other specified disease of esophagus @ 0.8 in: icd10cm
sagging esophagus > other specified disease of esophagus @ 0.8 in: icd10cm
irritation esophagus > other specified disease of esophagus @ 0.8 in: icd10cm
retraction esophagus > esophageal obstruction @ 0.8 in: icd10cm
shrinking esophagus > esophageal obstruction @ 0.8 in: icd10cm
spastic esophagus > dyskinesia of esophagus @ 0.8 in: icd10cm
enlarged gullet > other specified disease of esophagus @ 0.8 in: icd10cm
shrunken gullet > other specified disease of esophagus @ 0.8 in: icd10cm
sagging gullet > other specified disease of esophagus @ 0.8 in: icd10cm
retraction gullet > esophageal obstruction @ 0.8 in: icd10cm
contracture gullet > esophageal obstruction @ 0.8 in: icd10cm
dropped stomach > other diseases of stomach and duodenum @ 0.8 in: icd10cm
sagging stomach > other diseases of stomach and duodenum @ 0.8 in: icd10cm
retraction stomach > other diseases of stomach and duodenum @ 0.8 in: icd10cm
contracture stomach > other diseases of stomach and duodenum @ 0.8 in: icd10cm
spastic stomach > other diseases of stomach and duodenum @ 0.8 in: icd10cm
sloughing stomach > other diseases of stomach and duodenum @ 0.8 in: icd10cm
sagging gastric > other diseases of stomach and duodenum @ 0.8 in: icd10cm
stretched gastric > acute dilatation of stomach @ 0.8 in: icd10cm
scar pylorus > other diseases of stomach and duodenum @ 0.8 in: icd10cm
fibrosis pylorus > other diseases of stomach and duodenum @ 0.8 in: icd10cm
spastic pylorus > pylorospasm @ 0.8 in: icd10cm
retraction pylorus > adult hypertrophic pyloric stenosis @ 0.8 in: icd10cm
contraction pylorus > adult hypertrophic pyloric stenosis @ 0.8 in: icd10cm
contracture pylorus > adult hypertrophic pyloric stenosis @ 0.8 in: icd10cm
polyp pylorus > polyp of stomach and duodenum @ 0.8 in: icd10cm
thickening pylorus > adult hypertrophic pyloric stenosis @ 0.8 in: icd10cm
spastic duodenum > other diseases of stomach and duodenum @ 0.8 in: icd10cm
swelling duodenum > other diseases of stomach and duodenum @ 0.8 in: icd10cm
pain duodenum > other diseases of stomach and duodenum @ 0.8 in: icd10cm
retraction duodenum > obstruction of duodenum @ 0.8 in: icd10cm
contraction duodenum > obstruction of duodenum @ 0.8 in: icd10cm
contracture duodenum > obstruction of duodenum @ 0.8 in: icd10cm
shrinking duodenum > obstruction of duodenum @ 0.8 in: icd10cm
cicatrix intestine > other specified diseases of intestine @ 0.8 in: icd10cm
hypertrophy intestine > other specified diseases of intestine @ 0.8 in: icd10cm
enlarged intestine > other specified diseases of intestine @ 0.8 in: icd10cm
thinning intestine > other specified diseases of intestine @ 0.8 in: icd10cm
shrunken intestine > other specified diseases of intestine @ 0.8 in: icd10cm
contracture intestine > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
shrinking intestine > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
thinning bowel > other specified diseases of intestine @ 0.8 in: icd10cm
shrunken bowel > other specified diseases of intestine @ 0.8 in: icd10cm
ache bowel > other specified diseases of intestine @ 0.8 in: icd10cm
spasm bowel > irritable bowel syndrome unspecified @ 0.8 in: icd10cm
retraction bowel > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
contracture bowel > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
shrinking bowel > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
cicatrix colon > other specified diseases of intestine @ 0.8 in: icd10cm
thinning colon > other specified diseases of intestine @ 0.8 in: icd10cm
shrunken colon > other specified diseases of intestine @ 0.8 in: icd10cm
ache colon > other specified diseases of intestine @ 0.8 in: icd10cm
swelling colon > other specified diseases of intestine @ 0.8 in: icd10cm
dropped colon > enteroptosis @ 0.8 in: icd10cm
sagging colon > enteroptosis @ 0.8 in: icd10cm
retraction colon > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
contraction colon > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
contracture colon > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
shrinking colon > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
cicatrix cecum > other specified diseases of intestine @ 0.8 in: icd10cm
fibrosis cecum > other specified diseases of intestine @ 0.8 in: icd10cm
thickening cecum > other specified diseases of intestine @ 0.8 in: icd10cm
prolapse cecum > enteroptosis @ 0.8 in: icd10cm
dropped cecum > enteroptosis @ 0.8 in: icd10cm
sagging cecum > enteroptosis @ 0.8 in: icd10cm
torsion cecum > volvulus @ 0.8 in: icd10cm
narrowing cecum > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
swelling cecum > other specified diseases of intestine @ 0.8 in: icd10cm
cicatrix ileum > other specified diseases of intestine @ 0.8 in: icd10cm
fibrosis ileum > other specified diseases of intestine @ 0.8 in: icd10cm
enlarged ileum > other specified diseases of intestine @ 0.8 in: icd10cm
dilatation ileum > other specified diseases of intestine @ 0.8 in: icd10cm
torsion ileum > volvulus @ 0.8 in: icd10cm
hole in ileum > perforation of intestine @ 0.8 in: icd10cm
narrowing ileum > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
polyp ileum > other specified diseases of intestine @ 0.8 in: icd10cm
scar jejunum > other specified diseases of intestine @ 0.8 in: icd10cm
fibrosis jejunum > other specified diseases of intestine @ 0.8 in: icd10cm
stretched jejunum > other specified diseases of intestine @ 0.8 in: icd10cm
distended jejunum > other specified diseases of intestine @ 0.8 in: icd10cm
torsion jejunum > volvulus @ 0.8 in: icd10cm
narrowing jejunum > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
swelling jejunum > other specified diseases of intestine @ 0.8 in: icd10cm
polyp jejunum > other specified diseases of intestine @ 0.8 in: icd10cm
scar sigmoid > other specified diseases of intestine @ 0.8 in: icd10cm
fibrosis sigmoid > other specified diseases of intestine @ 0.8 in: icd10cm
thickening sigmoid > other specified diseases of intestine @ 0.8 in: icd10cm
enlarged sigmoid > other specified diseases of intestine @ 0.8 in: icd10cm
dilatation sigmoid > other specified diseases of intestine @ 0.8 in: icd10cm
torsion sigmoid > volvulus @ 0.8 in: icd10cm
narrowing sigmoid > other intestinal obstruction unspecified as to partial versus complete obstruction @ 0.8 in: icd10cm
ulcer sigmoid > ulcer of intestine @ 0.8 in: icd10cm
spastic sigmoid > irritable bowel syndrome unspecified @ 0.8 in: icd10cm
thickening appendix > hyperplasia of appendix @ 0.8 in: icd10cm
hypertrophy appendix > hyperplasia of appendix @ 0.8 in: icd10cm
enlarged appendix > hyperplasia of appendix @ 0.8 in: icd10cm
thinning appendix > other specified diseases of appendix @ 0.8 in: icd10cm
shrunken appendix > other specified diseases of appendix @ 0.8 in: icd10cm
swelling appendix > unspecified appendicitis @ 0.8 in: icd10cm
retraction appendix > other specified diseases of appendix @ 0.8 in: icd10cm
contraction appendix > other specified diseases of appendix @ 0.8 in: icd10cm
contracture appendix > other specified diseases of appendix @ 0.8 in: icd10cm
hole in appendix > acute appendicitis with perforation localized peritonitis and gangrene without abscess @ 0.8 in: icd10cm
cicatrix rectum > other specified diseases of anus and rectum @ 0.8 in: icd10cm
hole in rectum > perforation of intestine @ 0.8 in: icd10cm
retraction rectum > stenosis of anus and rectum @ 0.8 in: icd10cm
contracture rectum > stenosis of anus and rectum @ 0.8 in: icd10cm
shrinking rectum > stenosis of anus and rectum @ 0.8 in: icd10cm
dropped rectum > rectal prolapse @ 0.8 in: icd10cm
sagging rectum > rectal prolapse @ 0.8 in: icd10cm
spastic rectum > anal spasm @ 0.8 in: icd10cm
thinning rectum > other specified diseases of anus and rectum @ 0.8 in: icd10cm
shrunken rectum > other specified diseases of anus and rectum @ 0.8 in: icd10cm
lax rectum > other specified diseases of anus and rectum @ 0.8 in: icd10cm
floppy rectum > other specified diseases of anus and rectum @ 0.8 in: icd10cm
cicatrix anus > other specified diseases of anus and rectum @ 0.8 in: icd10cm
enlarged anus > other specified diseases of anus and rectum @ 0.8 in: icd10cm
lax anus > other specified diseases of anus and rectum @ 0.8 in: icd10cm
floppy anus > other specified diseases of anus and rectum @ 0.8 in: icd10cm
retraction anus > stenosis of anus and rectum @ 0.8 in: icd10cm
contracture anus > stenosis of anus and rectum @ 0.8 in: icd10cm
shrinking anus > stenosis of anus and rectum @ 0.8 in: icd10cm
ptosis anus > anal prolapse @ 0.8 in: icd10cm
dropped anus > anal prolapse @ 0.8 in: icd10cm
sagging anus > anal prolapse @ 0.8 in: icd10cm
spastic anus > anal spasm @ 0.8 in: icd10cm
varices anus > unspecified hemorrhoids @ 0.8 in: icd10cm
cicatrix anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
thickening anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
hypertrophy anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
enlarged anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
pain anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
ache anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
swelling anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
irritation anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
paralysis anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
atony anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
lax anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
floppy anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
dilatation anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
distended anal sphincter > other specified diseases of anus and rectum @ 0.8 in: icd10cm
retraction anal sphincter > stenosis of anus and rectum @ 0.8 in: icd10cm
contracture anal sphincter > stenosis of anus and rectum @ 0.8 in: icd10cm
shrinking anal sphincter > stenosis of anus and rectum @ 0.8 in: icd10cm
ptosis anal sphincter > anal prolapse @ 0.8 in: icd10cm
dropped anal sphincter > anal prolapse @ 0.8 in: icd10cm
sagging anal sphincter > anal prolapse @ 0.8 in: icd10cm
ulcer anal sphincter > ulcer of anus and rectum @ 0.8 in: icd10cm
spastic anal sphincter > anal spasm @ 0.8 in: icd10cm
contraction liver > unspecified cirrhosis of liver @ 0.8 in: icd10cm
shrinking liver > unspecified cirrhosis of liver @ 0.8 in: icd10cm
burst liver > other specified diseases of liver @ 0.8 in: icd10cm
sloughing liver > hepatic failure without coma @ 0.8 in: icd10cm
thinning liver > other specified diseases of liver @ 0.8 in: icd10cm
discoloration liver > other specified diseases of liver @ 0.8 in: icd10cm
irritation liver > other specified diseases of liver @ 0.8 in: icd10cm
retraction hepatic > unspecified cirrhosis of liver @ 0.8 in: icd10cm
contracture hepatic > unspecified cirrhosis of liver @ 0.8 in: icd10cm
induration hepatic > hepatic sclerosis @ 0.8 in: icd10cm
irritation hepatic > other specified diseases of liver @ 0.8 in: icd10cm
thinning gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
shrunken gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
spastic gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
retraction gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
contracture gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
ache gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
sloughing gallbladder > gangrene of gallbladder in cholecystitis @ 0.8 in: icd10cm
necrosis gallbladder > gangrene of gallbladder in cholecystitis @ 0.8 in: icd10cm
dropped gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
sagging gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
hardening gallbladder > other specified diseases of gallbladder @ 0.8 in: icd10cm
fibrosis cystic duct > other specified diseases of gallbladder @ 0.8 in: icd10cm
stretched cystic duct > other specified diseases of gallbladder @ 0.8 in: icd10cm
spastic cystic duct > other specified diseases of gallbladder @ 0.8 in: icd10cm
stone cystic duct > calculus of gallbladder without cholecystitis without obstruction @ 0.8 in: icd10cm
calculus cystic duct > calculus of gallbladder without cholecystitis without obstruction @ 0.8 in: icd10cm
swelling cystic duct > other specified diseases of gallbladder @ 0.8 in: icd10cm
enlarged bile duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
swelling bile duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
hole in bile duct > perforation of bile duct @ 0.8 in: icd10cm
burst bile duct > perforation of bile duct @ 0.8 in: icd10cm
retraction bile duct > obstruction of bile duct @ 0.8 in: icd10cm
contraction bile duct > obstruction of bile duct @ 0.8 in: icd10cm
contracture bile duct > obstruction of bile duct @ 0.8 in: icd10cm
shrinking bile duct > obstruction of bile duct @ 0.8 in: icd10cm
spasm bile duct > spasm of sphincter of oddi @ 0.8 in: icd10cm
spastic bile duct > spasm of sphincter of oddi @ 0.8 in: icd10cm
scar common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
cicatrix common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
fibrosis common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
ulcer common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
enlarged common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
thinning common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
torsion common duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
hole in common duct > perforation of bile duct @ 0.8 in: icd10cm
burst common duct > perforation of bile duct @ 0.8 in: icd10cm
retraction common duct > obstruction of bile duct @ 0.8 in: icd10cm
contraction common duct > obstruction of bile duct @ 0.8 in: icd10cm
contracture common duct > obstruction of bile duct @ 0.8 in: icd10cm
shrinking common duct > obstruction of bile duct @ 0.8 in: icd10cm
spasm common duct > spasm of sphincter of oddi @ 0.8 in: icd10cm
spastic common duct > spasm of sphincter of oddi @ 0.8 in: icd10cm
scar biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
fibrosis biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
ulcer biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
dilatation biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
thickening biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
hypertrophy biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
thinning biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
atrophy biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
shrunken biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
torsion biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
swelling biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
edema biliary duct > other specified diseases of biliary tract @ 0.8 in: icd10cm
hole in biliary duct > perforation of bile duct @ 0.8 in: icd10cm
burst biliary duct > perforation of bile duct @ 0.8 in: icd10cm
calculus biliary duct > calculus of bile duct without cholangitis or cholecystitis without obstruction @ 0.8 in: icd10cm
retraction biliary duct > obstruction of bile duct @ 0.8 in: icd10cm
contraction biliary duct > obstruction of bile duct @ 0.8 in: icd10cm
contracture biliary duct > obstruction of bile duct @ 0.8 in: icd10cm
shrinking biliary duct > obstruction of bile duct @ 0.8 in: icd10cm
spasm biliary duct > spasm of sphincter of oddi @ 0.8 in: icd10cm
spastic biliary duct > spasm of sphincter of oddi @ 0.8 in: icd10cm
scar pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
thinning pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
hardening pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
burst pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
ache pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
retraction pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
contraction pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
contracture pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
sloughing pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
gangrene pancreas > other specified diseases of pancreas @ 0.8 in: icd10cm
swelling peritoneum > other specified disorders of peritoneum @ 0.8 in: icd10cm
retraction peritoneum > other specified disorders of peritoneum @ 0.8 in: icd10cm
contraction peritoneum > other specified disorders of peritoneum @ 0.8 in: icd10cm
contracture peritoneum > other specified disorders of peritoneum @ 0.8 in: icd10cm
thickening mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
enlarged mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
cicatrix mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
retraction mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
contraction mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
contracture mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
shortening mesentery > other specified disorders of peritoneum @ 0.8 in: icd10cm
enlarged omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm
scar omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm
retraction omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm
contraction omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm
contracture omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm
shrinking omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm
shortening omentum > other specified disorders of peritoneum @ 0.8 in: icd10cm

# --- What is wrong, P to Z: own1
plaque tongue > other disturbances of oral epithelium including tongue in: icd10cm
plaque mouth > other disturbances of oral epithelium including tongue in: icd10cm
polyp small bowel > other specified diseases of intestine in: icd10cm
small intestine polyp > other specified diseases of intestine in: icd10cm
sigmoid polyp > polyp of colon in: icd10cm
septic gallbladder > acute cholecystitis in: icd10cm
septic mouth > cellulitis and abscess of mouth in: icd10cm
stenosis gastrojejunostomy > other postprocedural complications and disorders of digestive system in: icd10cm
stricture anastomosis bowel > other postprocedural complications and disorders of digestive system in: icd10cm
stenosis anastomosis > other postprocedural complications and disorders of digestive system in: icd10cm
anastomosis stricture > other postprocedural complications and disorders of digestive system in: icd10cm

# --- What is wrong, P to Z: own2
stricture enterostomy > enterostomy malfunction in: icd10cm
enterostomy stenosis > enterostomy malfunction in: icd10cm
ileostomy stenosis > enterostomy malfunction in: icd10cm
ileostomy prolapse > other complications of enterostomy in: icd10cm
tongue thrust > other diseases of tongue in: icd10cm
toxemia bowel > other specified diseases of intestine in: icd10cm
traumatic ulcer mouth > other forms of stomatitis in: icd10cm

# --- What is wrong, P to Z: own3
ulcer buccal mucosa > other forms of stomatitis in: icd10cm
ulcer cheek > other forms of stomatitis in: icd10cm
ulcer ampulla Vater > duodenal ulcer as acute or chronic without hemorrhage or perforation in: icd10cm
unextracted root > retained dental root in: icd10cm
ampulla vater spasm > spasm of sphincter of oddi in: icd10cm
wandering liver > other specified diseases of liver in: icd10cm

# --- What is wrong, P to Z: stems
stomatalgia > other lesions of oral mucosa in: icd10cm
stomatectasis > other lesions of oral mucosa in: icd10cm
stomatomalacia > other lesions of oral mucosa in: icd10cm
stomatospasm > other lesions of oral mucosa in: icd10cm
stomatomegaly > other lesions of oral mucosa in: icd10cm
cheilectasis > diseases of lips in: icd10cm
cheilomalacia > diseases of lips in: icd10cm
cheilospasm > diseases of lips in: icd10cm
cheiloplegia > diseases of lips in: icd10cm
cheilomegaly > diseases of lips in: icd10cm
palatalgia > other lesions of oral mucosa in: icd10cm
palatodynia > other lesions of oral mucosa in: icd10cm
palatectasis > other lesions of oral mucosa in: icd10cm
palatomalacia > other lesions of oral mucosa in: icd10cm
palatoplegia > other lesions of oral mucosa in: icd10cm
palatomegaly > other lesions of oral mucosa in: icd10cm
palatopathy > other lesions of oral mucosa in: icd10cm
uranalgia > other lesions of oral mucosa in: icd10cm
uranodynia > other lesions of oral mucosa in: icd10cm
uranectasis > other lesions of oral mucosa in: icd10cm
uranomalacia > other lesions of oral mucosa in: icd10cm
uranoplegia > other lesions of oral mucosa in: icd10cm
uranomegaly > other lesions of oral mucosa in: icd10cm
uranopathy > other lesions of oral mucosa in: icd10cm
uvulalgia > other lesions of oral mucosa in: icd10cm
uvulodynia > other lesions of oral mucosa in: icd10cm
uvuloptosis > other lesions of oral mucosa in: icd10cm
uvulectasis > other lesions of oral mucosa in: icd10cm
uvulostenosis > other lesions of oral mucosa in: icd10cm
uvulomalacia > other lesions of oral mucosa in: icd10cm
uvuloplegia > other lesions of oral mucosa in: icd10cm
uvulorrhexis > other lesions of oral mucosa in: icd10cm
uvulomegaly > other lesions of oral mucosa in: icd10cm
uvulopathy > other lesions of oral mucosa in: icd10cm
glossectasis > other diseases of tongue in: icd10cm
glossostenosis > other diseases of tongue in: icd10cm
glossomalacia > other diseases of tongue in: icd10cm
glossosclerosis > other diseases of tongue in: icd10cm
glossospasm > other diseases of tongue in: icd10cm
glossorrhexis > other diseases of tongue in: icd10cm
sialalgia > other diseases of salivary glands in: icd10cm
sialodynia > other diseases of salivary glands in: icd10cm
sialostenosis > other diseases of salivary glands in: icd10cm
sialomalacia > other diseases of salivary glands in: icd10cm
sialosclerosis > other diseases of salivary glands in: icd10cm
sialorrhexis > other diseases of salivary glands in: icd10cm
sialomegaly > hypertrophy of salivary gland in: icd10cm
sialopathy > other diseases of salivary glands in: icd10cm
esophagalgia > other specified disease of esophagus in: icd10cm
esophagodynia > other specified disease of esophagus in: icd10cm
esophagoplegia > other specified disease of esophagus in: icd10cm
esophagomegaly > other specified disease of esophagus in: icd10cm
esophagopathy > other specified disease of esophagus in: icd10cm
gastrectasis > acute dilatation of stomach in: icd10cm
gastroplegia > gastroparesis in: icd10cm
gastrolithiasis > other diseases of stomach and duodenum in: icd10cm
duodenalgia > other diseases of stomach and duodenum in: icd10cm
duodenodynia > other diseases of stomach and duodenum in: icd10cm
duodenoptosis > other diseases of stomach and duodenum in: icd10cm
duodenectasia > other diseases of stomach and duodenum in: icd10cm
duodenomalacia > other diseases of stomach and duodenum in: icd10cm
duodenospasm > other diseases of stomach and duodenum in: icd10cm
duodenorrhexis > other diseases of stomach and duodenum in: icd10cm
duodenolith > other diseases of stomach and duodenum in: icd10cm
duodenolithiasis > other diseases of stomach and duodenum in: icd10cm
duodenomegaly > other diseases of stomach and duodenum in: icd10cm
duodenopathy > other diseases of stomach and duodenum in: icd10cm
enteromalacia > other specified diseases of intestine in: icd10cm
enterospasm > irritable bowel syndrome unspecified in: icd10cm
enterorrhexis > perforation of intestine in: icd10cm
enteromegaly > other specified diseases of intestine in: icd10cm
colalgia > other specified diseases of intestine in: icd10cm
colectasis > other specified diseases of intestine in: icd10cm
typhlalgia > other specified diseases of intestine in: icd10cm
typhlodynia > other specified diseases of intestine in: icd10cm
typhloptosis > enteroptosis in: icd10cm
typhlectasis > other megacolon in: icd10cm
typhlostenosis > other intestinal obstruction unspecified as to partial versus complete obstruction in: icd10cm
typhlomalacia > other specified diseases of intestine in: icd10cm
typhlospasm > other specified diseases of intestine in: icd10cm
typhlorrhexis > other specified diseases of intestine in: icd10cm
typhlolith > other specified diseases of intestine in: icd10cm
typhlolithiasis > other specified diseases of intestine in: icd10cm
typhlomegaly > other specified diseases of intestine in: icd10cm
typhlopathy > other specified diseases of intestine in: icd10cm
sigmoidalgia > other specified diseases of intestine in: icd10cm
sigmoidodynia > other specified diseases of intestine in: icd10cm
sigmoidoptosis > other specified diseases of intestine in: icd10cm
sigmoidectasis > other specified diseases of intestine in: icd10cm
sigmoidostenosis > other intestinal obstruction unspecified as to partial versus complete obstruction in: icd10cm
sigmoidomalacia > other specified diseases of intestine in: icd10cm
sigmoidospasm > irritable bowel syndrome unspecified in: icd10cm
sigmoidorrhexis > other specified diseases of intestine in: icd10cm
sigmoidolith > other specified diseases of intestine in: icd10cm
sigmoidolithiasis > other specified diseases of intestine in: icd10cm
sigmoidomegaly > other specified diseases of intestine in: icd10cm
sigmoidopathy > other specified diseases of intestine in: icd10cm
appendicalgia > other specified diseases of appendix in: icd10cm
appendicodynia > other specified diseases of appendix in: icd10cm
appendicectasis > other specified diseases of appendix in: icd10cm
appendicostenosis > other specified diseases of appendix in: icd10cm
appendicomalacia > other specified diseases of appendix in: icd10cm
appendicolithiasis > appendicular concretions in: icd10cm
appendicomegaly > hyperplasia of appendix in: icd10cm
appendicopathy > other specified diseases of appendix in: icd10cm
proctalgia > other specified diseases of anus and rectum in: icd10cm
proctectasis > other specified diseases of anus and rectum in: icd10cm
proctomalacia > other specified diseases of anus and rectum in: icd10cm
proctoplegia > other specified diseases of anus and rectum in: icd10cm
proctorrhexis > other specified diseases of anus and rectum in: icd10cm
proctolith > other specified diseases of anus and rectum in: icd10cm
proctolithiasis > other specified diseases of anus and rectum in: icd10cm
proctomegaly > other specified diseases of anus and rectum in: icd10cm
proctopathy > other specified diseases of anus and rectum in: icd10cm
rectodynia > other specified diseases of anus and rectum in: icd10cm
rectectasis > other specified diseases of anus and rectum in: icd10cm
rectomalacia > other specified diseases of anus and rectum in: icd10cm
rectospasm > anal spasm in: icd10cm
rectoplegia > other specified diseases of anus and rectum in: icd10cm
rectorrhexis > other specified diseases of anus and rectum in: icd10cm
rectolith > other specified diseases of anus and rectum in: icd10cm
rectolithiasis > other specified diseases of anus and rectum in: icd10cm
rectomegaly > other specified diseases of anus and rectum in: icd10cm
rectopathy > other specified diseases of anus and rectum in: icd10cm
hepatectasis > other specified diseases of liver in: icd10cm
hepatorrhexis > other specified diseases of liver in: icd10cm
cholecystalgia > other specified diseases of gallbladder in: icd10cm
cholecystodynia > other specified diseases of gallbladder in: icd10cm
cholecystoptosis > other specified diseases of gallbladder in: icd10cm
cholecystectasis > other specified diseases of gallbladder in: icd10cm
cholecystomalacia > other specified diseases of gallbladder in: icd10cm
cholecystosclerosis > other specified diseases of gallbladder in: icd10cm
cholecystospasm > other specified diseases of gallbladder in: icd10cm
cholecystolith > other specified diseases of gallbladder in: icd10cm
cholecystomegaly > other specified diseases of gallbladder in: icd10cm
cholecystopathy > other specified diseases of gallbladder in: icd10cm
cholangialgia > other specified diseases of biliary tract in: icd10cm
cholangiodynia > other specified diseases of biliary tract in: icd10cm
cholangiectasis > other specified diseases of biliary tract in: icd10cm
cholangiomalacia > other specified diseases of biliary tract in: icd10cm
cholangiolith > calculus of bile duct without cholangitis or cholecystitis without obstruction in: icd10cm
cholangiolithiasis > calculus of bile duct without cholangitis or cholecystitis without obstruction in: icd10cm
cholangiomegaly > other specified diseases of biliary tract in: icd10cm
pancreatalgia > other specified diseases of pancreas in: icd10cm
pancreatodynia > other specified diseases of pancreas in: icd10cm
pancreatoptosis > other specified diseases of pancreas in: icd10cm
pancreatectasis > other specified diseases of pancreas in: icd10cm
pancreatomalacia > other specified diseases of pancreas in: icd10cm
pancreatosclerosis > other specified diseases of pancreas in: icd10cm
pancreatorrhexis > other specified diseases of pancreas in: icd10cm
pancreatomegaly > other specified diseases of pancreas in: icd10cm
peritonealgia > other specified disorders of peritoneum in: icd10cm
peritoneodynia > other specified disorders of peritoneum in: icd10cm
peritoneectasis > other specified disorders of peritoneum in: icd10cm
peritoneomalacia > other specified disorders of peritoneum in: icd10cm
peritoneomegaly > other specified disorders of peritoneum in: icd10cm
peritoneopathy > other specified disorders of peritoneum in: icd10cm
omentalgia > other specified disorders of peritoneum in: icd10cm
omentectasis > other specified disorders of peritoneum in: icd10cm
epiplalgia > other specified disorders of peritoneum in: icd10cm
epiplodynia > other specified disorders of peritoneum in: icd10cm
epiploptosis > other specified disorders of peritoneum in: icd10cm
epiplectasis > other specified disorders of peritoneum in: icd10cm
epiplostenosis > other specified disorders of peritoneum in: icd10cm
epiplomalacia > other specified disorders of peritoneum in: icd10cm
epiplorrhexis > other specified disorders of peritoneum in: icd10cm
epiplomegaly > other specified disorders of peritoneum in: icd10cm
epiplopathy > other specified disorders of peritoneum in: icd10cm

# --- What is wrong, P to Z: tables
varicose veins anal > unspecified hemorrhoids in: icd10cm
varix anal > unspecified hemorrhoids in: icd10cm

# --- What is wrong, P to Z: tables3
suppuration appendix > unspecified appendicitis in: icd10cm
purulent infection appendix > unspecified appendicitis in: icd10cm
suppuration parotid > sialoadenitis unspecified in: icd10cm
purulent infection parotid > sialoadenitis unspecified in: icd10cm
purulent infection liver > abscess of liver in: icd10cm
suppuration peritoneum > generalized peritonitis in: icd10cm
suppuration tongue > glossitis in: icd10cm
suppuration lip > diseases of lips in: icd10cm
suppuration palate > cellulitis and abscess of mouth in: icd10cm
suppuration esophagus > other esophagitis without bleeding in: icd10cm
purulent infection esophagus > other esophagitis without bleeding in: icd10cm
suppuration stomach > other gastritis without bleeding in: icd10cm
purulent infection stomach > other gastritis without bleeding in: icd10cm
suppuration rectum > rectal abscess in: icd10cm
purulent infection rectum > rectal abscess in: icd10cm
suppuration anus > anal abscess in: icd10cm
purulent infection anus > anal abscess in: icd10cm
suppuration retroperitoneum > other retroperitoneal abscess in: icd10cm
purulent infection retroperitoneum > other retroperitoneal abscess in: icd10cm
teeth taken out > complete loss of teeth cause class in: icd10cm
teeth removed previously > complete loss of teeth cause class in: icd10cm
blood clot mesenteric artery > acute infarction of intestine part and extent unspecified in: icd10cm
thrombosis bowel artery > acute infarction of intestine part and extent unspecified in: icd10cm
blood clot bowel artery > acute infarction of intestine part and extent unspecified in: icd10cm

# --- What is wrong, P to Z: tables4
postoperative ileus obstruction > postprocedural intestinal obstruction as to partial versus complete in: icd10cm
postprocedural ileus obstruction > postprocedural intestinal obstruction as to partial versus complete in: icd10cm
ileus obstruction after surgery > postprocedural intestinal obstruction as to partial versus complete in: icd10cm
postoperative malabsorption > postsurgical malabsorption in: icd10cm
postprocedural malabsorption > postsurgical malabsorption in: icd10cm
malabsorption after surgery > postsurgical malabsorption in: icd10cm
pancreaticohepatic syndrome > other specified diseases of pancreas in: icd10cm
preulcerative syndrome > gastroduodenitis unspecified without bleeding in: icd10cm
pylorus syndrome > other diseases of stomach and duodenum in: icd10cm
pyloroduodenal syndrome > other diseases of stomach and duodenum in: icd10cm
vascular splanchnic syndrome > acute infarction of intestine part and extent unspecified in: icd10cm

# --- What is wrong, P to Z: tables5
paresis bowel > paralytic ileus in: icd10cm
paresis colon > paralytic ileus in: icd10cm
paresis ileus > paralytic ileus in: icd10cm
paresis stomach muscles > gastroparesis in: icd10cm
paresis esophagus muscle > other specified disease of esophagus in: icd10cm
paresis uvula > other lesions of oral mucosa in: icd10cm
paresis soft palate > other lesions of oral mucosa in: icd10cm
dark patches gum > other lesions of oral mucosa in: icd10cm
pigmentation gums > other lesions of oral mucosa in: icd10cm
pigmentation lip > other lesions of oral mucosa in: icd10cm
pigment spots lip > other lesions of oral mucosa in: icd10cm
dark patches lip > other lesions of oral mucosa in: icd10cm
dark patches mouth > other lesions of oral mucosa in: icd10cm
retention food in stomach > other diseases of stomach and duodenum in: icd10cm
retained food in stomach > other diseases of stomach and duodenum in: icd10cm
retention feces > constipation unspecified in: icd10cm
retained feces > constipation unspecified in: icd10cm
slow digestion > functional dyspepsia in: icd10cm
slow colon > slow transit constipation in: icd10cm

# --- What is wrong, P to Z: words
parotiditis > sialoadenitis unspecified in: icd10cm
pericholecystitis > cholecystitis unspecified in: icd10cm
pericholecystic abscess > acute cholecystitis in: icd10cm
perienteritis > peritonitis unspecified in: icd10cm
pericolitis > noninfective gastroenteritis and colitis unspecified in: icd10cm
peripylephlebitis > phlebitis of portal vein in: icd10cm
perivisceral adhesions > peritoneal adhesions in: icd10cm
perivisceritis > peritonitis unspecified in: icd10cm
pericecal abscess > acute appendicitis with perforation localized peritonitis and gangrene with abscess in: icd10cm
polyserositis > other peritonitis in: icd10cm
pseudopolyp colon > inflammatory polyps of colon without complications in: icd10cm
pseudopolyps > inflammatory polyps of colon without complications in: icd10cm
pseudodiverticulum > diverticulum of esophagus acquired in: icd10cm
pseudoileus > other specified functional intestinal disorders in: icd10cm
pylorospastic > pylorospasm in: icd10cm
pyostomatitis > other forms of stomatitis in: icd10cm
pyoperitoneum > generalized peritonitis in: icd10cm
pyoperitonitis > generalized peritonitis in: icd10cm
saburral tongue > hypertrophy of tongue papillae in: icd10cm
sialadenopathy > other diseases of salivary glands in: icd10cm
steatorrhea > intestinal malabsorption unspecified in: icd10cm
tachyalimentation > postgastric surgery syndromes in: icd10cm
typhlocolitis > noninfective gastroenteritis and colitis unspecified in: icd10cm
xerochilia > diseases of lips in: icd10cm
ptyalocele > mucocele of salivary gland in: icd10cm
ptyalectasis > other diseases of salivary glands in: icd10cm
sarcoepiplomphalocele > umbilical hernia without obstruction or gangrene in: icd10cm
spotty tongue > geographic tongue in: icd10cm

# --- What is wrong, P to Z: words2
stomatopyrosis > other lesions of oral mucosa in: icd10cm
pylorostenosis > adult hypertrophic pyloric stenosis in: icd10cm
pylorodilator > other diseases of stomach and duodenum in: icd10cm
pyloritis > gastroduodenitis unspecified without bleeding in: icd10cm
pyloroptosis > other diseases of stomach and duodenum in: icd10cm
sialaporia > disturbances of salivary secretion in: icd10cm
sialoschesis > disturbances of salivary secretion in: icd10cm
sialism > disturbances of salivary secretion in: icd10cm
sialozemia > disturbances of salivary secretion in: icd10cm
sphincteralgia > other specified diseases of anus and rectum in: icd10cm
stercoremia > other specified functional intestinal disorders in: icd10cm
stypsis > constipation unspecified in: icd10cm
subacute yellow atrophy > acute and subacute hepatic failure without coma in: icd10cm
torpid liver > other specified diseases of liver in: icd10cm
trichoglossia > hypertrophy of tongue papillae in: icd10cm
tylosis tongue > other disturbances of oral epithelium including tongue in: icd10cm
typhlenteritis > unspecified appendicitis in: icd10cm
typhlatonia > other specified functional intestinal disorders in: icd10cm
uvulaptosis > other lesions of oral mucosa in: icd10cm
velopharyngeal insufficiency > other lesions of oral mucosa in: icd10cm
vomitus bloody > hematemesis in: icd10cm

# --- Main terms H to O: b4
bloody bowel movement > melena in: icd10cm
infected lap band > infection due to gastric band procedure in: icd10cm
intestine inflammation > noninfective gastroenteritis and colitis  unspecified in: icd10cm

# --- Main terms H to O: c5
mikulicz aphthae > recurrent oral aphthae in: icd10cm

# --- Main terms H to O: e6
colostomy breakdown > colostomy malfunction in: icd10cm
colostomy fractured > colostomy malfunction in: icd10cm
colostomy failure > colostomy malfunction in: icd10cm
colostomy ruptured > colostomy malfunction in: icd10cm
colostomy worn out > colostomy malfunction in: icd10cm
colostomy defective > colostomy malfunction in: icd10cm
ileostomy retracted > enterostomy malfunction in: icd10cm
enterostomy blocked > enterostomy malfunction in: icd10cm
enterostomy prolapsed > enterostomy malfunction in: icd10cm
enterostomy retracted > enterostomy malfunction in: icd10cm
jejunostomy blocked > enterostomy malfunction in: icd10cm
jejunostomy prolapsed > enterostomy malfunction in: icd10cm
jejunostomy malfunction > enterostomy malfunction in: icd10cm
jejunostomy retracted > enterostomy malfunction in: icd10cm
colostomy prolapsed > other complications of colostomy in: icd10cm
colostomy retracted > other complications of colostomy in: icd10cm
colostomy hernia skin > other complications of colostomy in: icd10cm
gastrostomy blocked > gastrostomy malfunction in: icd10cm
gastrostomy fell out > gastrostomy malfunction in: icd10cm
gastrostomy dislodged > gastrostomy malfunction in: icd10cm
gastrostomy broken > gastrostomy malfunction in: icd10cm
feeding tube blocked > gastrostomy malfunction in: icd10cm
feeding tube leak > gastrostomy malfunction in: icd10cm
feeding tube broken > gastrostomy malfunction in: icd10cm
g tube blocked > gastrostomy malfunction in: icd10cm
g tube fell out > gastrostomy malfunction in: icd10cm
g tube dislodged > gastrostomy malfunction in: icd10cm
g tube broken > gastrostomy malfunction in: icd10cm
peg malfunction > gastrostomy malfunction in: icd10cm
peg fell out > gastrostomy malfunction in: icd10cm
peg dislodged > gastrostomy malfunction in: icd10cm
peg broken > gastrostomy malfunction in: icd10cm
peg bleeding > gastrostomy hemorrhage in: icd10cm
lap band slipped > other complications of gastric band procedure in: icd10cm
lap band broken > other complications of gastric band procedure in: icd10cm
lap band malfunction > other complications of gastric band procedure in: icd10cm
lap band slippage > other complications of gastric band procedure in: icd10cm
gastric band slipped > other complications of gastric band procedure in: icd10cm
gastric band broken > other complications of gastric band procedure in: icd10cm
gastric band malfunction > other complications of gastric band procedure in: icd10cm
gastric band slippage > other complications of gastric band procedure in: icd10cm
vomiting after gastrectomy > vomiting following gastrointestinal surgery in: icd10cm
rapid emptying syndrome > postgastric surgery syndromes in: icd10cm
rapid emptying > postgastric surgery syndromes in: icd10cm
short bowel after surgery > postsurgical malabsorption in: icd10cm
pain after cholecystectomy > postcholecystectomy syndrome in: icd10cm
pain after gallbladder surgery > postcholecystectomy syndrome in: icd10cm
symptoms after cholecystectomy > postcholecystectomy syndrome in: icd10cm
symptoms after gallbladder surgery > postcholecystectomy syndrome in: icd10cm
symptoms after gallbladder removed > postcholecystectomy syndrome in: icd10cm
ileus after surgery > other postprocedural complications and disorders of digestive system in: icd10cm
ileus post-op > other postprocedural complications and disorders of digestive system in: icd10cm
ileus following surgery > other postprocedural complications and disorders of digestive system in: icd10cm
ileus postprocedural > other postprocedural complications and disorders of digestive system in: icd10cm
ileus postsurgical > other postprocedural complications and disorders of digestive system in: icd10cm
diarrhea after surgery > other postprocedural complications and disorders of digestive system in: icd10cm
diarrhea postoperative > other postprocedural complications and disorders of digestive system in: icd10cm
diarrhea post-op > other postprocedural complications and disorders of digestive system in: icd10cm
diarrhea following surgery > other postprocedural complications and disorders of digestive system in: icd10cm
diarrhea postprocedural > other postprocedural complications and disorders of digestive system in: icd10cm
diarrhea postsurgical > other postprocedural complications and disorders of digestive system in: icd10cm
hepatorenal syndrome following surgery > postprocedural hepatorenal syndrome in: icd10cm
retroperitoneal abscess following surgery > postprocedural retroperitoneal abscess in: icd10cm
radiation bowel > gastroenteritis and colitis due to radiation in: icd10cm

# --- Main terms H to O: f7
lipodystrophia intestinalis > whipple's disease in: icd10cm

# --- Main terms H to O: o1
mouth hematoma > other lesions of oral mucosa in: icd10cm
mouth lesion > other lesions of oral mucosa in: icd10cm
mouth perforation > other lesions of oral mucosa in: icd10cm
oral hematoma > other lesions of oral mucosa in: icd10cm
oral atrophy > other lesions of oral mucosa in: icd10cm
oral sinus > other lesions of oral mucosa in: icd10cm
buccal bleeding > other lesions of oral mucosa in: icd10cm
buccal hematoma > other lesions of oral mucosa in: icd10cm
buccal lesion > other lesions of oral mucosa in: icd10cm
buccal mass > other lesions of oral mucosa in: icd10cm
buccal lump > other lesions of oral mucosa in: icd10cm
buccal growth > other lesions of oral mucosa in: icd10cm
buccal atrophy > other lesions of oral mucosa in: icd10cm
buccal perforation > other lesions of oral mucosa in: icd10cm
buccal sinus > other lesions of oral mucosa in: icd10cm
palate hematoma > other lesions of oral mucosa in: icd10cm
palate growth > other lesions of oral mucosa in: icd10cm
palate sinus > other lesions of oral mucosa in: icd10cm
soft palate hemorrhage > other lesions of oral mucosa in: icd10cm
soft palate lump > other lesions of oral mucosa in: icd10cm
soft palate growth > other lesions of oral mucosa in: icd10cm
soft palate perforation > other lesions of oral mucosa in: icd10cm
uvula hematoma > other lesions of oral mucosa in: icd10cm
uvula lesion > other lesions of oral mucosa in: icd10cm
uvula mass > other lesions of oral mucosa in: icd10cm
uvula growth > other lesions of oral mucosa in: icd10cm
uvula sinus > other lesions of oral mucosa in: icd10cm
cheek inside bleeding > other lesions of oral mucosa in: icd10cm
cheek inside hematoma > other lesions of oral mucosa in: icd10cm
cheek inside lesion > other lesions of oral mucosa in: icd10cm
cheek inside mass > other lesions of oral mucosa in: icd10cm
cheek inside growth > other lesions of oral mucosa in: icd10cm
cheek inside atrophy > other lesions of oral mucosa in: icd10cm
cheek inside perforation > other lesions of oral mucosa in: icd10cm
cheek inside sinus > other lesions of oral mucosa in: icd10cm
oral suppuration > cellulitis and abscess of mouth in: icd10cm
palate infection > cellulitis and abscess of mouth in: icd10cm
floor of mouth suppuration > cellulitis and abscess of mouth in: icd10cm
soft palate cellulitis > cellulitis and abscess of mouth in: icd10cm
soft palate infection > cellulitis and abscess of mouth in: icd10cm
uvula suppuration > cellulitis and abscess of mouth in: icd10cm
lip white patch > leukoplakia of oral mucosa  including tongue in: icd10cm
gum white patch > leukoplakia of oral mucosa  including tongue in: icd10cm
palate white patch > leukoplakia of oral mucosa  including tongue in: icd10cm
denture denture overgrowth > irritative hyperplasia of oral mucosa in: icd10cm
salivary gland nodule > other diseases of salivary glands in: icd10cm
submandibular gland obstruction > other diseases of salivary glands in: icd10cm
parotid duct obstruction > other diseases of salivary glands in: icd10cm
parotid duct fibrosis > other diseases of salivary glands in: icd10cm
parotid duct necrotizing > other diseases of salivary glands in: icd10cm
sublingual gland nodule > other diseases of salivary glands in: icd10cm
submaxillary gland fibrosis > other diseases of salivary glands in: icd10cm
salivary gland degeneration > atrophy of salivary gland in: icd10cm
submandibular gland degeneration > atrophy of salivary gland in: icd10cm
sublingual gland shrunken > atrophy of salivary gland in: icd10cm
sublingual gland degeneration > atrophy of salivary gland in: icd10cm
submaxillary gland shrunken > atrophy of salivary gland in: icd10cm
salivary gland suppuration > abscess of salivary gland in: icd10cm
salivary gland pus > abscess of salivary gland in: icd10cm
parotid pus > abscess of salivary gland in: icd10cm
submandibular gland suppuration > abscess of salivary gland in: icd10cm
sublingual gland suppuration > abscess of salivary gland in: icd10cm
sublingual gland pus > abscess of salivary gland in: icd10cm
submaxillary gland pus > abscess of salivary gland in: icd10cm
salivary gland swelling painful > sialoadenitis  unspecified in: icd10cm
parotid swelling painful > sialoadenitis  unspecified in: icd10cm
sublingual gland swelling painful > sialoadenitis  unspecified in: icd10cm
submaxillary gland swelling painful > sialoadenitis  unspecified in: icd10cm
cardia blocked > esophageal obstruction in: icd10cm
cardia narrowing > esophageal obstruction in: icd10cm
esophagus fistula > other specified disease of esophagus in: icd10cm
pharyngoesophageal pouch > diverticulum of esophagus  acquired in: icd10cm
stomach lesion > other diseases of stomach and duodenum in: icd10cm
stomach rupture nontraumatic > other diseases of stomach and duodenum in: icd10cm
gastric intussusception > other diseases of stomach and duodenum in: icd10cm
gastric displaced > other diseases of stomach and duodenum in: icd10cm
duodenum lesion > other diseases of stomach and duodenum in: icd10cm
duodenum hypersecretion > other diseases of stomach and duodenum in: icd10cm
duodenum intussusception > other diseases of stomach and duodenum in: icd10cm
duodenum rupture nontraumatic > other diseases of stomach and duodenum in: icd10cm
antral lesion > other diseases of stomach and duodenum in: icd10cm
antral mass > other diseases of stomach and duodenum in: icd10cm
antral nodule > other diseases of stomach and duodenum in: icd10cm
antral thickening > other diseases of stomach and duodenum in: icd10cm
antral cyst > other diseases of stomach and duodenum in: icd10cm
antral atrophy > other diseases of stomach and duodenum in: icd10cm
antral ptosis > other diseases of stomach and duodenum in: icd10cm
antral prolapse > other diseases of stomach and duodenum in: icd10cm
antral necrosis > other diseases of stomach and duodenum in: icd10cm
antral hyperplasia > other diseases of stomach and duodenum in: icd10cm
antral hypersecretion > other diseases of stomach and duodenum in: icd10cm
antral intussusception > other diseases of stomach and duodenum in: icd10cm
antral volvulus > other diseases of stomach and duodenum in: icd10cm
antral torsion > other diseases of stomach and duodenum in: icd10cm
antral displaced > other diseases of stomach and duodenum in: icd10cm
antral rupture nontraumatic > other diseases of stomach and duodenum in: icd10cm
pylorus lesion > other diseases of stomach and duodenum in: icd10cm
pylorus mass > other diseases of stomach and duodenum in: icd10cm
pylorus nodule > other diseases of stomach and duodenum in: icd10cm
pylorus cyst > other diseases of stomach and duodenum in: icd10cm
pylorus atrophy > other diseases of stomach and duodenum in: icd10cm
pylorus ptosis > other diseases of stomach and duodenum in: icd10cm
pylorus prolapse > other diseases of stomach and duodenum in: icd10cm
pylorus fold thickening > other diseases of stomach and duodenum in: icd10cm
pylorus necrosis > other diseases of stomach and duodenum in: icd10cm
pylorus hyperplasia > other diseases of stomach and duodenum in: icd10cm
pylorus hypersecretion > other diseases of stomach and duodenum in: icd10cm
pylorus intussusception > other diseases of stomach and duodenum in: icd10cm
pylorus volvulus > other diseases of stomach and duodenum in: icd10cm
pylorus torsion > other diseases of stomach and duodenum in: icd10cm
pylorus displaced > other diseases of stomach and duodenum in: icd10cm
pylorus rupture nontraumatic > other diseases of stomach and duodenum in: icd10cm
gastric outlet blockage > adult hypertrophic pyloric stenosis in: icd10cm
gastric outlet hypertrophy > adult hypertrophic pyloric stenosis in: icd10cm
gastric outlet thickening > adult hypertrophic pyloric stenosis in: icd10cm
duodenum blocked > obstruction of duodenum in: icd10cm
superior mesenteric artery syndrome > obstruction of duodenum in: icd10cm
bowel occlusion > unspecified intestinal obstruction unspecified as to partial versus complete obstruction in: icd10cm
colon blocked > unspecified intestinal obstruction unspecified as to partial versus complete obstruction in: icd10cm
intestine ischemia > vascular disorder of intestine  unspecified in: icd10cm
intestine vascular insufficiency > vascular disorder of intestine  unspecified in: icd10cm
bowel poor circulation > vascular disorder of intestine  unspecified in: icd10cm
colon ischemia > vascular disorder of intestine  unspecified in: icd10cm
colon poor circulation > vascular disorder of intestine  unspecified in: icd10cm
colon vascular insufficiency > vascular disorder of intestine  unspecified in: icd10cm
abdominal insufficiency > chronic vascular disorders of intestine in: icd10cm
abdominal atherosclerosis > chronic vascular disorders of intestine in: icd10cm
intestinal insufficiency > chronic vascular disorders of intestine in: icd10cm
intestinal atherosclerosis > chronic vascular disorders of intestine in: icd10cm
colon infarct > acute infarction of intestine in: icd10cm
mesenteric necrosis > acute infarction of intestine in: icd10cm
mesenteric gangrene > acute infarction of intestine in: icd10cm
mesentery infarct > acute infarction of intestine in: icd10cm
mesentery gangrene > acute infarction of intestine in: icd10cm
omentum infarct > acute infarction of intestine in: icd10cm
omentum necrosis > acute infarction of intestine in: icd10cm
omentum gangrene > acute infarction of intestine in: icd10cm
intestine lesion > other specified diseases of intestine in: icd10cm
intestine dilation > other specified diseases of intestine in: icd10cm
bowel dilation > other specified diseases of intestine in: icd10cm
colon calculus > other specified diseases of intestine in: icd10cm
cecum lesion > other specified diseases of intestine in: icd10cm
cecum dilation > other specified diseases of intestine in: icd10cm
cecum displacement > other specified diseases of intestine in: icd10cm
cecum redundant > other specified diseases of intestine in: icd10cm
cecum calculus > other specified diseases of intestine in: icd10cm
ileum atrophy > other specified diseases of intestine in: icd10cm
ileum displacement > other specified diseases of intestine in: icd10cm
ileum granuloma > other specified diseases of intestine in: icd10cm
ileum redundant > other specified diseases of intestine in: icd10cm
ileum calculus > other specified diseases of intestine in: icd10cm
sigmoid lesion > other specified diseases of intestine in: icd10cm
sigmoid displacement > other specified diseases of intestine in: icd10cm
sigmoid redundant > other specified diseases of intestine in: icd10cm
sigmoid calculus > other specified diseases of intestine in: icd10cm
appendix epiploica lesion > other specified diseases of intestine in: icd10cm
appendix epiploica mass > other specified diseases of intestine in: icd10cm
appendix epiploica atrophy > other specified diseases of intestine in: icd10cm
appendix epiploica hypertrophy > other specified diseases of intestine in: icd10cm
appendix epiploica dilation > other specified diseases of intestine in: icd10cm
appendix epiploica thickening > other specified diseases of intestine in: icd10cm
appendix epiploica displacement > other specified diseases of intestine in: icd10cm
appendix epiploica pneumatosis > other specified diseases of intestine in: icd10cm
appendix epiploica granuloma > other specified diseases of intestine in: icd10cm
appendix epiploica redundant > other specified diseases of intestine in: icd10cm
appendix epiploica calculus > other specified diseases of intestine in: icd10cm
appendix epiploica epiploic appendagitis > other specified diseases of intestine in: icd10cm
ileum erosion > ulcer of intestine in: icd10cm
jejunum ulcer > ulcer of intestine in: icd10cm
dropped viscera > enteroptosis in: icd10cm
rectum blockage > stenosis of anus and rectum in: icd10cm
rectum blocked > stenosis of anus and rectum in: icd10cm
anus obstruction > stenosis of anus and rectum in: icd10cm
anus occlusion > stenosis of anus and rectum in: icd10cm
anus blockage > stenosis of anus and rectum in: icd10cm
anal blocked > stenosis of anus and rectum in: icd10cm
rectum papilla > other specified diseases of anus and rectum in: icd10cm
rectum ptosis > other specified diseases of anus and rectum in: icd10cm
anus atrophy > other specified diseases of anus and rectum in: icd10cm
anus papilla > other specified diseases of anus and rectum in: icd10cm
anal growth > other specified diseases of anus and rectum in: icd10cm
anal atrophy > other specified diseases of anus and rectum in: icd10cm
anal ptosis > other specified diseases of anus and rectum in: icd10cm
rectum cellulitis > rectal abscess in: icd10cm
rectum pus > rectal abscess in: icd10cm
anal cellulitis > anal abscess in: icd10cm
anal pus > anal abscess in: icd10cm
perianal pus > anal abscess in: icd10cm
appendix mass > other specified diseases of appendix in: icd10cm
appendix colic > appendicular concretions in: icd10cm
mesentery lesion > other specified disorders of peritoneum in: icd10cm
mesenteric lesion > other specified disorders of peritoneum in: icd10cm
omentum lesion > other specified disorders of peritoneum in: icd10cm
mesentery hemorrhage > hemoperitoneum in: icd10cm
mesentery bleeding > hemoperitoneum in: icd10cm
mesentery hematoma > hemoperitoneum in: icd10cm
mesentery blood > hemoperitoneum in: icd10cm
mesenteric hemorrhage > hemoperitoneum in: icd10cm
mesenteric bleeding > hemoperitoneum in: icd10cm
mesenteric hematoma > hemoperitoneum in: icd10cm
mesenteric blood > hemoperitoneum in: icd10cm
omentum hematoma > hemoperitoneum in: icd10cm
omentum blood > hemoperitoneum in: icd10cm
intraabdominal hematoma > hemoperitoneum in: icd10cm
intraabdominal blood > hemoperitoneum in: icd10cm
abdominal cavity hemorrhage > hemoperitoneum in: icd10cm
abdominal cavity hematoma > hemoperitoneum in: icd10cm
abdominal cavity blood > hemoperitoneum in: icd10cm
abdominal pus collection > peritoneal abscess in: icd10cm
intraabdominal pus collection > peritoneal abscess in: icd10cm
peritoneum pus collection > peritoneal abscess in: icd10cm
mesenteric pus collection > peritoneal abscess in: icd10cm
omental pus collection > peritoneal abscess in: icd10cm
pelvic male pus collection > peritoneal abscess in: icd10cm
subphrenic pus collection > peritoneal abscess in: icd10cm
paracolic abscess > peritoneal abscess in: icd10cm
paracolic pus collection > peritoneal abscess in: icd10cm
peritoneum pus > generalized  peritonitis in: icd10cm
retroperitoneal infection > other retroperitoneal abscess in: icd10cm
retroperitoneal pus > other retroperitoneal abscess in: icd10cm
hepatic floating > other specified diseases of liver in: icd10cm
liver thrombosis infarct > infarction of liver in: icd10cm
hepatic shutdown > hepatic failure  unspecified without coma in: icd10cm
hepatic cardiac > chronic passive congestion of liver in: icd10cm
liver hardening > hepatic fibrosis  unspecified in: icd10cm
hepatic hardening > hepatic fibrosis  unspecified in: icd10cm
strawberry not > other specified diseases of gallbladder in: icd10cm
cystic duct blocked > obstruction of gallbladder in: icd10cm
gallbladder dropsy > hydrops of gallbladder in: icd10cm
cystic duct hole > perforation of gallbladder in: icd10cm
biliary blocked > obstruction of bile duct in: icd10cm
common duct blocked > obstruction of bile duct in: icd10cm
hepatic duct blocked > obstruction of bile duct in: icd10cm
hepatic duct narrowing > obstruction of bile duct in: icd10cm
ampulla blocked > obstruction of bile duct in: icd10cm
ampulla narrowing > obstruction of bile duct in: icd10cm
papilla of vater occlusion > obstruction of bile duct in: icd10cm
papilla of vater blocked > obstruction of bile duct in: icd10cm
papilla of vater stenosis > obstruction of bile duct in: icd10cm
papilla of vater narrowing > obstruction of bile duct in: icd10cm
oddi occlusion > obstruction of bile duct in: icd10cm
oddi blocked > obstruction of bile duct in: icd10cm
oddi stricture > obstruction of bile duct in: icd10cm
oddi narrowing > obstruction of bile duct in: icd10cm
common duct lesion > other specified diseases of biliary tract in: icd10cm
common duct adhesion > other specified diseases of biliary tract in: icd10cm
common duct hemobilia > other specified diseases of biliary tract in: icd10cm
hepatic duct lesion > other specified diseases of biliary tract in: icd10cm
hepatic duct mass > other specified diseases of biliary tract in: icd10cm
hepatic duct atrophy > other specified diseases of biliary tract in: icd10cm
hepatic duct hypertrophy > other specified diseases of biliary tract in: icd10cm
hepatic duct dilation > other specified diseases of biliary tract in: icd10cm
hepatic duct adhesion > other specified diseases of biliary tract in: icd10cm
hepatic duct ulcer > other specified diseases of biliary tract in: icd10cm
hepatic duct bleeding > other specified diseases of biliary tract in: icd10cm
hepatic duct hemobilia > other specified diseases of biliary tract in: icd10cm
hepatic duct fibrosis > other specified diseases of biliary tract in: icd10cm
pancreas divisum acquired > other specified diseases of pancreas in: icd10cm

# --- W2: bowel
bowel inflammation medicine > toxic gastroenteritis and colitis in: icd10cm
food allergy enteritis > other allergic and dietetic gastroenteritis and colitis in: icd10cm
thinning stomach lining > chronic atrophic gastritis without bleeding in: icd10cm
lip turned outward > diseases of lips in: icd10cm
everted lip > diseases of lips in: icd10cm
nervous upset stomach > other somatoform disorders in: icd10cm

# --- p10
autoimmune gastritis > chronic atrophic gastritis without bleeding in: icd10cm
chronic cystica gastritis > other gastritis without bleeding in: icd10cm
chronic fundus gastritis > other gastritis without bleeding in: icd10cm
dietary gastritis > other gastritis without bleeding in: icd10cm
corrosive gastritis > other gastritis without bleeding in: icd10cm
toxic gastritis > other gastritis without bleeding in: icd10cm
follicular gastritis > chronic atrophic gastritis without bleeding in: icd10cm
glandular gastritis > chronic atrophic gastritis without bleeding in: icd10cm
mycotic gastritis > other sites of candidiasis in: icd10cm
candida gastritis > other sites of candidiasis in: icd10cm
nervous gastritis > other gastritis without bleeding in: icd10cm
sclerotic gastritis > other gastritis without bleeding in: icd10cm
spastic gastritis > other gastritis without bleeding in: icd10cm
suppurative gastritis > acute gastritis without bleeding in: icd10cm
uremic gastritis > viral intestinal infection in: icd10cm
viral gastritis > viral intestinal infection in: icd10cm
nonsteroid gastritis > other gastritis without bleeding in: icd10cm
aspirin gastritis > other gastritis without bleeding in: icd10cm
helicobacter gastritis > gastritis without bleeding in: icd10cm
h pylori gastritis > gastritis without bleeding in: icd10cm
lymphocytic gastritis > other gastritis without bleeding in: icd10cm
expulsiva gingivitis > chronic periodontitis in: icd10cm
expulsiva gum inflammation > chronic periodontitis in: icd10cm
pellagrous gum inflammation > niacin deficiency in: icd10cm
scorbutic gum inflammation > ascorbic acid deficiency in: icd10cm
marginal glossitis > geographic tongue in: icd10cm
marginal tongue inflammation > geographic tongue in: icd10cm
interstitial syphilitic tongue inflammation > other symptomatic late syphilis in: icd10cm
syphilitic tongue inflammation > other symptomatic late syphilis in: icd10cm
pellagrous glossitis > tuberculosis digestive tract organs in: icd10cm
pellagrous tongue inflammation > tuberculosis digestive tract organs in: icd10cm

# --- p3
achlorhydric diarrhea > achlorhydria in: icd10cm
achlorhydric loose stool > achlorhydria in: icd10cm
achlorhydric runny stool > achlorhydria in: icd10cm
achlorhydric flux > achlorhydria in: icd10cm
allergic loose stool > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic runny stool > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic flux > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic infant diarrhea > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic infant runny stool > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic infant flux > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic protein diarrhea > other allergic dietetic gastroenteritis colitis in: icd10cm
allergic colitis runny stool > other allergic dietetic gastroenteritis colitis in: icd10cm
amebic diarrhea > acute amebic dysentery in: icd10cm
amebic loose stool > acute amebic dysentery in: icd10cm
amebic runny stool > acute amebic dysentery in: icd10cm
amebic chronic diarrhea > chronic intestinal amebiasis in: icd10cm
amebic chronic loose stool > chronic intestinal amebiasis in: icd10cm
amebic chronic runny stool > chronic intestinal amebiasis in: icd10cm
amebic chronic flux > chronic intestinal amebiasis in: icd10cm
and vomiting epidemic loose stool > acute gastroenteropathy norwalk agent in: icd10cm
and vomiting epidemic runny stool > acute gastroenteropathy norwalk agent in: icd10cm
bacillary loose stool > shigellosis in: icd10cm
bacillary runny stool > shigellosis in: icd10cm
bacterial loose stool > bacterial intestinal infection in: icd10cm
bacterial runny stool > bacterial intestinal infection in: icd10cm
balantidial loose stool > balantidiasis in: icd10cm
balantidial runny stool > balantidiasis in: icd10cm
cachectic flux > diarrhea in: icd10cm
chilomastix loose stool > other specified protozoal intestinal diseases in: icd10cm
coccidial diarrhea > other specified protozoal intestinal diseases in: icd10cm
coccidial loose stool > other specified protozoal intestinal diseases in: icd10cm
coccidial runny stool > other specified protozoal intestinal diseases in: icd10cm
coccidial flux > other specified protozoal intestinal diseases in: icd10cm
chronic noninfectious loose stool > noninfective gastroenteritis and colitis in: icd10cm
chronic noninfectious runny stool > noninfective gastroenteritis and colitis in: icd10cm
chronic noninfectious flux > noninfective gastroenteritis and colitis in: icd10cm
clostridium perfringens loose stool > other specified bacterial intestinal infections in: icd10cm
clostridium perfringens runny stool > other specified bacterial intestinal infections in: icd10cm
clostridium perfringens flux > other specified bacterial intestinal infections in: icd10cm
clostridioides diarrhea > enterocolitis clostridium difficile in: icd10cm
clostridioides loose stool > enterocolitis clostridium difficile in: icd10cm
clostridioides runny stool > enterocolitis clostridium difficile in: icd10cm
c diff loose stool > enterocolitis clostridium difficile in: icd10cm
antibiotic loose stool > enterocolitis clostridium difficile in: icd10cm
antibiotic runny stool > enterocolitis clostridium difficile in: icd10cm
antibiotic flux > enterocolitis clostridium difficile in: icd10cm
clostridium difficile recurrent diarrhea > enterocolitis clostridium difficile recurrent in: icd10cm
clostridium difficile recurrent loose stool > enterocolitis clostridium difficile recurrent in: icd10cm
cryptosporidium loose stool > cryptosporidiosis in: icd10cm
cryptosporidium runny stool > cryptosporidiosis in: icd10cm
isospora loose stool > isosporiasis in: icd10cm
isospora runny stool > isosporiasis in: icd10cm
isosporosis loose stool > isosporiasis in: icd10cm
isosporosis runny stool > isosporiasis in: icd10cm
cyclospora loose stool > cyclosporiasis in: icd10cm
cyclospora runny stool > cyclosporiasis in: icd10cm
dientamoeba diarrhea > other specified protozoal intestinal diseases in: icd10cm
dientamoeba loose stool > other specified protozoal intestinal diseases in: icd10cm
dientamoeba runny stool > other specified protozoal intestinal diseases in: icd10cm
dientamoeba flux > other specified protozoal intestinal diseases in: icd10cm
dietetic diarrhea > other specified noninfective gastroenteritis colitis in: icd10cm
dietetic loose stool > other specified noninfective gastroenteritis colitis in: icd10cm
dietetic runny stool > other specified noninfective gastroenteritis colitis in: icd10cm
dietetic flux > other specified noninfective gastroenteritis colitis in: icd10cm
dietary diarrhea > other specified noninfective gastroenteritis colitis in: icd10cm
dietary loose stool > other specified noninfective gastroenteritis colitis in: icd10cm
dietary runny stool > other specified noninfective gastroenteritis colitis in: icd10cm
dietary flux > other specified noninfective gastroenteritis colitis in: icd10cm
drug diarrhea > toxic gastroenteritis and colitis in: icd10cm
drug loose stool > toxic gastroenteritis and colitis in: icd10cm
drug runny stool > toxic gastroenteritis and colitis in: icd10cm
drug flux > toxic gastroenteritis and colitis in: icd10cm
medicine induced diarrhea > toxic gastroenteritis and colitis in: icd10cm
medicine induced loose stool > toxic gastroenteritis and colitis in: icd10cm
medicine induced runny stool > toxic gastroenteritis and colitis in: icd10cm
medicine induced flux > toxic gastroenteritis and colitis in: icd10cm
toxic loose stool > toxic gastroenteritis and colitis in: icd10cm
toxic runny stool > toxic gastroenteritis and colitis in: icd10cm
toxic flux > toxic gastroenteritis and colitis in: icd10cm
dysenteric loose stool > infectious gastroenteritis and colitis in: icd10cm
dysenteric runny stool > infectious gastroenteritis and colitis in: icd10cm
dysenteric flux > infectious gastroenteritis and colitis in: icd10cm
e coli loose stool > other intestinal escherichia coli infections in: icd10cm
e coli runny stool > other intestinal escherichia coli infections in: icd10cm
e coli flux > other intestinal escherichia coli infections in: icd10cm
endemic diarrhea > infectious gastroenteritis and colitis in: icd10cm
endemic loose stool > infectious gastroenteritis and colitis in: icd10cm
endemic runny stool > infectious gastroenteritis and colitis in: icd10cm
endemic flux > infectious gastroenteritis and colitis in: icd10cm
epidemic loose stool > infectious gastroenteritis and colitis in: icd10cm
epidemic runny stool > infectious gastroenteritis and colitis in: icd10cm
epidemic flux > infectious gastroenteritis and colitis in: icd10cm
infectious loose stool > infectious gastroenteritis and colitis in: icd10cm
infectious runny stool > infectious gastroenteritis and colitis in: icd10cm
infectious flux > infectious gastroenteritis and colitis in: icd10cm
contagious diarrhea > infectious gastroenteritis and colitis in: icd10cm
contagious loose stool > infectious gastroenteritis and colitis in: icd10cm
contagious runny stool > infectious gastroenteritis and colitis in: icd10cm
contagious flux > infectious gastroenteritis and colitis in: icd10cm
catarrhal loose stool > infectious gastroenteritis and colitis in: icd10cm
catarrhal runny stool > infectious gastroenteritis and colitis in: icd10cm
catarrhal flux > infectious gastroenteritis and colitis in: icd10cm
viral diarrhea > viral intestinal infection in: icd10cm
viral loose stool > viral intestinal infection in: icd10cm
viral runny stool > viral intestinal infection in: icd10cm
viral flux > viral intestinal infection in: icd10cm
rotavirus loose stool > rotaviral enteritis in: icd10cm
rotavirus runny stool > rotaviral enteritis in: icd10cm
norovirus loose stool > acute gastroenteropathy norwalk agent in: icd10cm
norwalk runny stool > acute gastroenteropathy norwalk agent in: icd10cm
adenovirus loose stool > adenoviral enteritis in: icd10cm
adenovirus runny stool > adenoviral enteritis in: icd10cm
adenovirus flux > adenoviral enteritis in: icd10cm
astrovirus loose stool > astrovirus enteritis in: icd10cm
astrovirus runny stool > astrovirus enteritis in: icd10cm
calicivirus loose stool > calicivirus enteritis in: icd10cm
calicivirus runny stool > calicivirus enteritis in: icd10cm
fermentative diarrhea > other specified noninfective gastroenteritis colitis in: icd10cm
fermentative loose stool > other specified noninfective gastroenteritis colitis in: icd10cm
fermentative runny stool > other specified noninfective gastroenteritis colitis in: icd10cm
fermentative flux > other specified noninfective gastroenteritis colitis in: icd10cm
functional flux > functional diarrhea in: icd10cm
functional psychogenic diarrhea > other somatoform disorders in: icd10cm
functional psychogenic loose stool > other somatoform disorders in: icd10cm
functional psychogenic runny stool > other somatoform disorders in: icd10cm
functional psychogenic flux > other somatoform disorders in: icd10cm
functional nervous diarrhea > other somatoform disorders in: icd10cm
functional nervous loose stool > other somatoform disorders in: icd10cm
functional nervous runny stool > other somatoform disorders in: icd10cm
functional nervous flux > other somatoform disorders in: icd10cm
functional emotional diarrhea > other somatoform disorders in: icd10cm
functional emotional loose stool > other somatoform disorders in: icd10cm
functional emotional runny stool > other somatoform disorders in: icd10cm
functional emotional flux > other somatoform disorders in: icd10cm
giardia loose stool > giardiasis in: icd10cm
giardia runny stool > giardiasis in: icd10cm
lamblia loose stool > giardiasis in: icd10cm
lamblia runny stool > giardiasis in: icd10cm
hill loose stool > tropical sprue in: icd10cm
hill runny stool > tropical sprue in: icd10cm
hill flux > tropical sprue in: icd10cm
tropical diarrhea > tropical sprue in: icd10cm
tropical loose stool > tropical sprue in: icd10cm
tropical runny stool > tropical sprue in: icd10cm
tropical flux > tropical sprue in: icd10cm
sprue loose stool > tropical sprue in: icd10cm
sprue runny stool > tropical sprue in: icd10cm
hemorrhagic infectious runny stool > infectious gastroenteritis and colitis in: icd10cm
bloody infectious flux > infectious gastroenteritis and colitis in: icd10cm
hyperperistalsis nervous diarrhea > other somatoform disorders in: icd10cm
hyperperistalsis nervous loose stool > other somatoform disorders in: icd10cm
hyperperistalsis nervous runny stool > other somatoform disorders in: icd10cm
hyperperistalsis nervous flux > other somatoform disorders in: icd10cm
inflammatory diarrhea > noninfective gastroenteritis and colitis in: icd10cm
inflammatory loose stool > noninfective gastroenteritis and colitis in: icd10cm
inflammatory runny stool > noninfective gastroenteritis and colitis in: icd10cm
inflammatory flux > noninfective gastroenteritis and colitis in: icd10cm
malarial diarrhea > malaria in: icd10cm
malarial loose stool > malaria in: icd10cm
malarial runny stool > malaria in: icd10cm
mite diarrhea > other acariasis in: icd10cm
mite loose stool > other acariasis in: icd10cm
mite runny stool > other acariasis in: icd10cm
mite flux > other acariasis in: icd10cm
mycotic diarrhea > candidal enteritis in: icd10cm
mycotic loose stool > candidal enteritis in: icd10cm
mycotic runny stool > candidal enteritis in: icd10cm
candida diarrhea > candidal enteritis in: icd10cm
candida loose stool > candidal enteritis in: icd10cm
candida runny stool > candidal enteritis in: icd10cm
candida flux > candidal enteritis in: icd10cm
yeast diarrhea > candidal enteritis in: icd10cm
yeast loose stool > candidal enteritis in: icd10cm
yeast runny stool > candidal enteritis in: icd10cm
yeast flux > candidal enteritis in: icd10cm
newborn transitory flux > noninfective neonatal diarrhea in: icd10cm
parasitic diarrhea > intestinal parasitism in: icd10cm
parasitic loose stool > intestinal parasitism in: icd10cm
parasitic runny stool > intestinal parasitism in: icd10cm
parasitic flux > intestinal parasitism in: icd10cm
post gastric surgery loose stool > postgastric surgery syndromes in: icd10cm
post gastric surgery runny stool > postgastric surgery syndromes in: icd10cm
postgastrectomy loose stool > postgastric surgery syndromes in: icd10cm
postgastrectomy runny stool > postgastric surgery syndromes in: icd10cm
dumping diarrhea > postgastric surgery syndromes in: icd10cm
dumping loose stool > postgastric surgery syndromes in: icd10cm
dumping runny stool > postgastric surgery syndromes in: icd10cm
post vagotomy diarrhea > other postprocedural complications disorders digestive system in: icd10cm
post vagotomy loose stool > other postprocedural complications disorders digestive system in: icd10cm
post vagotomy runny stool > other postprocedural complications disorders digestive system in: icd10cm
post vagotomy flux > other postprocedural complications disorders digestive system in: icd10cm
postvagotomy diarrhea > other postprocedural complications disorders digestive system in: icd10cm
postvagotomy loose stool > other postprocedural complications disorders digestive system in: icd10cm
postvagotomy runny stool > other postprocedural complications disorders digestive system in: icd10cm
postvagotomy flux > other postprocedural complications disorders digestive system in: icd10cm
postoperative loose stool > other postprocedural complications disorders digestive system in: icd10cm
postoperative runny stool > other postprocedural complications disorders digestive system in: icd10cm
postoperative flux > other postprocedural complications disorders digestive system in: icd10cm
post cholecystectomy diarrhea > other postprocedural complications disorders digestive system in: icd10cm
post cholecystectomy loose stool > other postprocedural complications disorders digestive system in: icd10cm
post cholecystectomy runny stool > other postprocedural complications disorders digestive system in: icd10cm
post cholecystectomy flux > other postprocedural complications disorders digestive system in: icd10cm
radiation diarrhea > gastroenteritis colitis radiation in: icd10cm
radiation loose stool > gastroenteritis colitis radiation in: icd10cm
radiation runny stool > gastroenteritis colitis radiation in: icd10cm
radiation flux > gastroenteritis colitis radiation in: icd10cm
salmonella loose stool > salmonella enteritis in: icd10cm
salmonella runny stool > salmonella enteritis in: icd10cm
shigella loose stool > shigellosis in: icd10cm
shigella runny stool > shigellosis in: icd10cm
septic loose stool > infectious gastroenteritis and colitis in: icd10cm
septic runny stool > infectious gastroenteritis and colitis in: icd10cm
septic flux > infectious gastroenteritis and colitis in: icd10cm
staphylococcal loose stool > other specified bacterial intestinal infections in: icd10cm
staphylococcal runny stool > other specified bacterial intestinal infections in: icd10cm
staphylococcal flux > other specified bacterial intestinal infections in: icd10cm
strongyloides loose stool > intestinal strongyloidiasis in: icd10cm
strongyloides runny stool > intestinal strongyloidiasis in: icd10cm
strongyloides flux > intestinal strongyloidiasis in: icd10cm
superior mesenteric diarrhea > chronic vascular disorders intestine in: icd10cm
superior mesenteric loose stool > chronic vascular disorders intestine in: icd10cm
superior mesenteric runny stool > chronic vascular disorders intestine in: icd10cm
superior mesenteric flux > chronic vascular disorders intestine in: icd10cm
trichomonal loose stool > other specified protozoal intestinal diseases in: icd10cm
trichomonal runny stool > other specified protozoal intestinal diseases in: icd10cm
trichomonal flux > other specified protozoal intestinal diseases in: icd10cm
tuberculous diarrhea > tuberculous enteritis in: icd10cm
tuberculous loose stool > tuberculous enteritis in: icd10cm
tuberculous runny stool > tuberculous enteritis in: icd10cm
tuberculous flux > tuberculous enteritis in: icd10cm
typhoid loose stool > typhoid fever in: icd10cm
typhoid runny stool > typhoid fever in: icd10cm
ulcerative diarrhea > ulcerative colitis in: icd10cm
ulcerative loose stool > ulcerative colitis in: icd10cm
ulcerative runny stool > ulcerative colitis in: icd10cm
ulcerative flux > ulcerative colitis in: icd10cm
vibrio diarrhea > foodborne vibrio vulnificus intoxication in: icd10cm
vibrio loose stool > foodborne vibrio vulnificus intoxication in: icd10cm
vibrio runny stool > foodborne vibrio vulnificus intoxication in: icd10cm
vibrio flux > foodborne vibrio vulnificus intoxication in: icd10cm
vibrio vulnificus runny stool > foodborne vibrio vulnificus intoxication in: icd10cm
yersinia loose stool > enteritis yersinia enterocolitica in: icd10cm
yersinia runny stool > enteritis yersinia enterocolitica in: icd10cm
campylobacter loose stool > campylobacter enteritis in: icd10cm
campylobacter runny stool > campylobacter enteritis in: icd10cm
aeromonas loose stool > other specified bacterial intestinal infections in: icd10cm
aeromonas runny stool > other specified bacterial intestinal infections in: icd10cm
aeromonas flux > other specified bacterial intestinal infections in: icd10cm
plesiomonas loose stool > other specified bacterial intestinal infections in: icd10cm
plesiomonas runny stool > other specified bacterial intestinal infections in: icd10cm
plesiomonas flux > other specified bacterial intestinal infections in: icd10cm
cholera loose stool > cholera in: icd10cm
cholera runny stool > cholera in: icd10cm
cholera-like loose stool > infectious gastroenteritis and colitis in: icd10cm
cholera-like runny stool > infectious gastroenteritis and colitis in: icd10cm
choleraic diarrhea > infectious gastroenteritis and colitis in: icd10cm
choleraic loose stool > infectious gastroenteritis and colitis in: icd10cm
choleraic runny stool > infectious gastroenteritis and colitis in: icd10cm
cholera nostras loose stool > infectious gastroenteritis and colitis in: icd10cm
traveler loose stool > infectious gastroenteritis and colitis in: icd10cm
traveler runny stool > infectious gastroenteritis and colitis in: icd10cm
traveler flux > infectious gastroenteritis and colitis in: icd10cm
tourist diarrhea > infectious gastroenteritis and colitis in: icd10cm
tourist loose stool > infectious gastroenteritis and colitis in: icd10cm
tourist runny stool > infectious gastroenteritis and colitis in: icd10cm
tourist flux > infectious gastroenteritis and colitis in: icd10cm
montezuma diarrhea > infectious gastroenteritis and colitis in: icd10cm
montezuma loose stool > infectious gastroenteritis and colitis in: icd10cm
montezuma runny stool > infectious gastroenteritis and colitis in: icd10cm
summer loose stool > infectious gastroenteritis and colitis in: icd10cm
summer runny stool > infectious gastroenteritis and colitis in: icd10cm
summer flux > infectious gastroenteritis and colitis in: icd10cm
teething diarrhea > other specified noninfective gastroenteritis colitis in: icd10cm
teething flux > other specified noninfective gastroenteritis colitis in: icd10cm
weaning flux > other specified noninfective gastroenteritis colitis in: icd10cm
lienteric flux > other specified noninfective gastroenteritis colitis in: icd10cm
bile acid diarrhea > other intestinal malabsorption in: icd10cm
bile acid loose stool > other intestinal malabsorption in: icd10cm
bile acid runny stool > other intestinal malabsorption in: icd10cm
bile acid flux > other intestinal malabsorption in: icd10cm
bile salt loose stool > other intestinal malabsorption in: icd10cm
bile salt runny stool > other intestinal malabsorption in: icd10cm
bile salt flux > other intestinal malabsorption in: icd10cm
osmotic flux > noninfective gastroenteritis and colitis in: icd10cm
secretory flux > noninfective gastroenteritis and colitis in: icd10cm
overflow diarrhea > full incontinence of feces in: icd10cm
overflow loose stool > full incontinence of feces in: icd10cm
overflow runny stool > full incontinence of feces in: icd10cm
overflow flux > full incontinence of feces in: icd10cm
spurious diarrhea > full incontinence of feces in: icd10cm
spurious loose stool > full incontinence of feces in: icd10cm
spurious runny stool > full incontinence of feces in: icd10cm
spurious flux > full incontinence of feces in: icd10cm
microscopic colitis loose stool > microscopic colitis in: icd10cm
congenital sodium loose stool > noninfective neonatal diarrhea in: icd10cm
congenital sodium runny stool > noninfective neonatal diarrhea in: icd10cm
congenital sodium flux > noninfective neonatal diarrhea in: icd10cm
congenital chloride loose stool > noninfective neonatal diarrhea in: icd10cm
congenital chloride runny stool > noninfective neonatal diarrhea in: icd10cm
congenital chloride flux > noninfective neonatal diarrhea in: icd10cm
infant diarrhea > diarrhea in: icd10cm
infant loose stool > diarrhea in: icd10cm
infant runny stool > diarrhea in: icd10cm
infant flux > diarrhea in: icd10cm

# --- p6
appendix pouch > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
appendix outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
appendix noncongenital pouch > diverticulum of appendix in: icd10cm
appendix noncongenital outpouching > diverticulum of appendix in: icd10cm
bronchus pouch > other diseases of bronchus in: icd10cm
bronchus congenital pouch > other congenital malformations bronchus in: icd10cm
bronchus congenital outpouching > other congenital malformations bronchus in: icd10cm
calyx kidney outpouching > other specified disorders kidney ureter in: icd10cm
colon outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
sigmoid pouch > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
sigmoid outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
cecum pouch > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
cecum outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
large intestine diverticulum > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
large intestine outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
small intestine outpouching > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
jejunum pouch > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
jejunum outpouching > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
ileum diverticulum > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
ileum outpouching > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
both intestines diverticulum > diverticulosis both small large intestine without perforation abscess without bleeding in: icd10cm
both intestines outpouching > diverticulosis both small large intestine without perforation abscess without bleeding in: icd10cm
duodenum pouch > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
duodenum outpouching > diverticulosis small intestine without perforation abscess without bleeding in: icd10cm
duodenum congenital pouch > other specified congenital malformations intestine in: icd10cm
duodenum congenital outpouching > other specified congenital malformations intestine in: icd10cm
duodenum bleeding pouch > diverticulosis small intestine without perforation abscess bleeding in: icd10cm
duodenum bleeding outpouching > diverticulosis small intestine without perforation abscess bleeding in: icd10cm
esophagus hypopharyngeal outpouching > diverticulum of esophagus acquired in: icd10cm
esophagus pharyngoesophageal outpouching > diverticulum of esophagus acquired in: icd10cm
eustachian tube pouch > other specified disorders eustachian tube in: icd10cm
eustachian tube outpouching > other specified disorders eustachian tube in: icd10cm
fallopian tube pouch > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
fallopian tube outpouching > other noninflammatory disorders ovary fallopian tube broad ligament in: icd10cm
stomach pouch > gastric diverticulum in: icd10cm
stomach outpouching > gastric diverticulum in: icd10cm
gastric congenital outpouching > other specified congenital malformations stomach in: icd10cm
heart congenital pouch > other specified congenital malformations heart in: icd10cm
heart congenital outpouching > other specified congenital malformations heart in: icd10cm
intestine congenital pouch > other specified congenital malformations intestine in: icd10cm
intestine congenital outpouching > other specified congenital malformations intestine in: icd10cm
kidney pouch > other specified disorders kidney ureter in: icd10cm
kidney outpouching > other specified disorders kidney ureter in: icd10cm
renal diverticulum > other specified disorders kidney ureter in: icd10cm
kidney congenital pouch > other specified congenital malformations kidney in: icd10cm
kidney congenital outpouching > other specified congenital malformations kidney in: icd10cm
laryngeal ventricle congenital diverticulum > laryngocele in: icd10cm
laryngeal ventricle congenital pouch > laryngocele in: icd10cm
laryngeal ventricle congenital outpouching > laryngocele in: icd10cm
larynx diverticulum > laryngocele in: icd10cm
organ congenital diverticulum > other specified congenital malformations in: icd10cm
organ congenital pouch > other specified congenital malformations in: icd10cm
organ congenital outpouching > other specified congenital malformations in: icd10cm
pericardium congenital pouch > other specified congenital malformations heart in: icd10cm
pericardium acquired pouch > other specified diseases pericardium in: icd10cm
pericardium acquired outpouching > other specified diseases pericardium in: icd10cm
rectum diverticulum > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
rectum outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
rectosigmoid diverticulum > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
rectosigmoid pouch > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
rectosigmoid outpouching > diverticulosis large intestine without perforation abscess without bleeding in: icd10cm
trachea acquired pouch > other specified diseases upper respiratory tract in: icd10cm
trachea acquired outpouching > other specified diseases upper respiratory tract in: icd10cm
trachea congenital pouch > other congenital malformations trachea in: icd10cm
ureter acquired pouch > other specified disorders kidney ureter in: icd10cm
ureter acquired outpouching > other specified disorders kidney ureter in: icd10cm
ureter congenital pouch > other congenital malformations ureter in: icd10cm
ureter congenital outpouching > other congenital malformations ureter in: icd10cm
ureterovesical orifice diverticulum > other specified disorders kidney ureter in: icd10cm
ureterovesical orifice pouch > other specified disorders kidney ureter in: icd10cm
ureterovesical orifice outpouching > other specified disorders kidney ureter in: icd10cm
ureteral orifice pouch > other specified disorders kidney ureter in: icd10cm
ureteral orifice outpouching > other specified disorders kidney ureter in: icd10cm
urethra acquired outpouching > urethral diverticulum in: icd10cm
urethra congenital diverticulum > other congenital malformations bladder urethra in: icd10cm
urethra congenital pouch > other congenital malformations bladder urethra in: icd10cm
urethra congenital outpouching > other congenital malformations bladder urethra in: icd10cm
vesical outpouching > diverticulum of bladder in: icd10cm
gallbladder diverticulum > other specified diseases gallbladder in: icd10cm
gallbladder pouch > other specified diseases gallbladder in: icd10cm
gallbladder outpouching > other specified diseases gallbladder in: icd10cm
uterus diverticulum > other specified noninflammatory disorders uterus in: icd10cm
uterus pouch > other specified noninflammatory disorders uterus in: icd10cm
uterus outpouching > other specified noninflammatory disorders uterus in: icd10cm
nasopharynx diverticulum > other diseases of pharynx in: icd10cm
nasopharynx pouch > other diseases of pharynx in: icd10cm
nasopharynx outpouching > other diseases of pharynx in: icd10cm

# --- p8
adaptive enteritis > noninfective gastroenteritis and colitis in: icd10cm
amebic acute bowel inflammation > acute amebic dysentery in: icd10cm
aspergillus enteritis > other forms of aspergillosis in: icd10cm
aspergillus bowel inflammation > other forms of aspergillosis in: icd10cm
fungal enteritis > other forms of aspergillosis in: icd10cm
fungal bowel inflammation > other forms of aspergillosis in: icd10cm
cicatrizing small intestine enteritis > crohn's disease small intestine in: icd10cm
cicatrizing small intestine bowel inflammation > crohn's disease small intestine in: icd10cm
chronic noninfectious enteritis > noninfective gastroenteritis and colitis in: icd10cm
chronic noninfectious bowel inflammation > noninfective gastroenteritis and colitis in: icd10cm
chronic ulcerative enteritis > ulcerative colitis in: icd10cm
diarrheal enteritis > infectious gastroenteritis and colitis in: icd10cm
diarrheal bowel inflammation > infectious gastroenteritis and colitis in: icd10cm
dysenteric bowel inflammation > infectious gastroenteritis and colitis in: icd10cm
gangrenous enteritis > acute vascular disorders intestine in: icd10cm
giardial bowel inflammation > giardiasis in: icd10cm
influenzal bowel inflammation > influenza unidentified influenza virus gastrointestinal manifestations in: icd10cm
ischemic acute enteritis > acute vascular disorders intestine in: icd10cm
membranous enteritis > irritable bowel syndrome in: icd10cm
membranous bowel inflammation > irritable bowel syndrome in: icd10cm
mucous enteritis > irritable bowel syndrome in: icd10cm
mucous bowel inflammation > irritable bowel syndrome in: icd10cm
myxomembranous enteritis > irritable bowel syndrome in: icd10cm
myxomembranous bowel inflammation > irritable bowel syndrome in: icd10cm
polyposa enteritis > inflammatory polyps of colon in: icd10cm
polyposa bowel inflammation > inflammatory polyps of colon in: icd10cm
regional small intestine bowel inflammation > crohn's disease small intestine in: icd10cm
segmental enteritis > crohn's disease in: icd10cm
segmental bowel inflammation > crohn's disease in: icd10cm
spasmodic enteritis > irritable bowel syndrome in: icd10cm
spasmodic bowel inflammation > irritable bowel syndrome in: icd10cm
typhosa enteritis > typhoid fever in: icd10cm
typhosa bowel inflammation > typhoid fever in: icd10cm
zymotic bowel inflammation > infectious gastroenteritis and colitis in: icd10cm
norwalk bowel inflammation > acute gastroenteropathy norwalk agent in: icd10cm

# --- What befalls an organ and has no title of its own: the organ's other disorders
stomach calcified > other diseases of stomach and duodenum @ 0.72 in: icd10cm
stomach compression > other diseases of stomach and duodenum @ 0.72 in: icd10cm
stomach acquired abnormality > other diseases of stomach and duodenum @ 0.72 in: icd10cm
stomach hematoma nontraumatic > other diseases of stomach and duodenum @ 0.72 in: icd10cm
gastric compression > other diseases of stomach and duodenum @ 0.72 in: icd10cm
gastric acquired abnormality > other diseases of stomach and duodenum @ 0.72 in: icd10cm
gastric abscess > other diseases of stomach and duodenum @ 0.72 in: icd10cm
gastric concretion > other diseases of stomach and duodenum @ 0.72 in: icd10cm
duodenum contracture > other diseases of stomach and duodenum @ 0.72 in: icd10cm
duodenum acquired abnormality > other diseases of stomach and duodenum @ 0.72 in: icd10cm
duodenum hematoma nontraumatic > other diseases of stomach and duodenum @ 0.72 in: icd10cm
duodenum abscess > other diseases of stomach and duodenum @ 0.72 in: icd10cm
duodenum concretion > other diseases of stomach and duodenum @ 0.72 in: icd10cm
esophagus hematoma nontraumatic > other specified disease of esophagus @ 0.72 in: icd10cm
esophagus concretion > other specified disease of esophagus @ 0.72 in: icd10cm
gullet acquired abnormality > other specified disease of esophagus @ 0.72 in: icd10cm
bowel hematoma nontraumatic > other specified diseases of intestine @ 0.72 in: icd10cm
intestine contracture > other specified diseases of intestine @ 0.72 in: icd10cm
intestine acquired deformity > other specified diseases of intestine @ 0.72 in: icd10cm
intestine acquired abnormality > other specified diseases of intestine @ 0.72 in: icd10cm
intestine hematoma nontraumatic > other specified diseases of intestine @ 0.72 in: icd10cm
colon calcified > other specified diseases of intestine @ 0.72 in: icd10cm
colon compression > other specified diseases of intestine @ 0.72 in: icd10cm
colon degeneration > other specified diseases of intestine @ 0.72 in: icd10cm
colon acquired abnormality > other specified diseases of intestine @ 0.72 in: icd10cm
colon induration > other specified diseases of intestine @ 0.72 in: icd10cm
colon hyperemia > other specified diseases of intestine @ 0.72 in: icd10cm
colon hematoma nontraumatic > other specified diseases of intestine @ 0.72 in: icd10cm
colon concretion > other specified diseases of intestine @ 0.72 in: icd10cm
small intestine contraction > other specified diseases of intestine @ 0.72 in: icd10cm
small intestine contracture > other specified diseases of intestine @ 0.72 in: icd10cm
small intestine acquired deformity > other specified diseases of intestine @ 0.72 in: icd10cm
small intestine acquired abnormality > other specified diseases of intestine @ 0.72 in: icd10cm
small intestine concretion > other specified diseases of intestine @ 0.72 in: icd10cm
large intestine contraction > other specified diseases of intestine @ 0.72 in: icd10cm
appendix compression > other specified diseases of appendix @ 0.72 in: icd10cm
appendix anomaly acquired > other specified diseases of appendix @ 0.72 in: icd10cm
appendix acquired abnormality > other specified diseases of appendix @ 0.72 in: icd10cm
appendix hematoma nontraumatic > other specified diseases of appendix @ 0.72 in: icd10cm
rectum contracture > other specified diseases of anus and rectum @ 0.72 in: icd10cm
rectum compression > other specified diseases of anus and rectum @ 0.72 in: icd10cm
rectum acquired abnormality > other specified diseases of anus and rectum @ 0.72 in: icd10cm
rectum hematoma nontraumatic > other specified diseases of anus and rectum @ 0.72 in: icd10cm
rectum concretion > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anus adhesions > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anus compression > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anus acquired abnormality > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anus hematoma nontraumatic > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anus concretion > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal adhesions > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal calcification > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal calcified > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal cicatrix > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal congestion > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal contracture > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal compression > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal degeneration > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal anomaly acquired > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal acquired deformity > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal induration > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal hyperemia > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal collapse > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal hematoma nontraumatic > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal dilatation > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal concretion > other specified diseases of anus and rectum @ 0.72 in: icd10cm
anal calculus > other specified diseases of anus and rectum @ 0.72 in: icd10cm
liver compression > other specified diseases of liver @ 0.72 in: icd10cm
liver concretion > other specified diseases of liver @ 0.72 in: icd10cm
hepatic calcified > other specified diseases of liver @ 0.72 in: icd10cm
hepatic acquired abnormality > other specified diseases of liver @ 0.72 in: icd10cm
gallbladder compression > other specified diseases of gallbladder @ 0.72 in: icd10cm
gallbladder anomaly acquired > other specified diseases of gallbladder @ 0.72 in: icd10cm
gallbladder acquired abnormality > other specified diseases of gallbladder @ 0.72 in: icd10cm
gallbladder hematoma nontraumatic > other specified diseases of gallbladder @ 0.72 in: icd10cm
gallbladder concretion > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct contraction > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct contracture > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct compression > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct acquired deformity > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct acquired abnormality > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct hematoma nontraumatic > other specified diseases of gallbladder @ 0.72 in: icd10cm
cystic duct concretion > other specified diseases of gallbladder @ 0.72 in: icd10cm
bile duct acquired deformity > other specified diseases of biliary tract @ 0.72 in: icd10cm
bile duct hematoma nontraumatic > other specified diseases of biliary tract @ 0.72 in: icd10cm
bile duct concretion > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct calcification > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct calcified > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct congestion > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct degeneration > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct acquired deformity > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct acquired abnormality > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct induration > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct hyperemia > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct collapse > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct hematoma nontraumatic > other specified diseases of biliary tract @ 0.72 in: icd10cm
common duct concretion > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct calcification > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct calcified > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct cicatrix > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct congestion > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct cyst > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct degeneration > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct acquired deformity > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct induration > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct hyperemia > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct collapse > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct hematoma nontraumatic > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct atony > other specified diseases of biliary tract @ 0.72 in: icd10cm
hepatic duct concretion > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater adhesions > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater atrophy > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater calcification > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater calcified > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater cicatrix > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater congestion > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater cyst > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater fibrosis > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater degeneration > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater acquired deformity > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater acquired abnormality > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater induration > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater hyperemia > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater collapse > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater hematoma nontraumatic > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater atony > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater dilatation > other specified diseases of biliary tract @ 0.72 in: icd10cm
ampulla of vater concretion > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi adhesions > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi atrophy > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi calcification > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi calcified > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi cicatrix > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi congestion > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi cyst > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi fibrosis > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi degeneration > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi anomaly acquired > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi acquired deformity > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi induration > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi hyperemia > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi collapse > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi hematoma nontraumatic > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi atony > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi dilatation > other specified diseases of biliary tract @ 0.72 in: icd10cm
sphincter of oddi concretion > other specified diseases of biliary tract @ 0.72 in: icd10cm
pancreas adhesions > other specified diseases of pancreas @ 0.72 in: icd10cm
pancreas compression > other specified diseases of pancreas @ 0.72 in: icd10cm
pancreas anomaly acquired > other specified diseases of pancreas @ 0.72 in: icd10cm
pancreas acquired abnormality > other specified diseases of pancreas @ 0.72 in: icd10cm
pancreas hematoma nontraumatic > other specified diseases of pancreas @ 0.72 in: icd10cm
pancreas concretion > other specified diseases of pancreas @ 0.72 in: icd10cm
peritoneum compression > other specified disorders of peritoneum @ 0.72 in: icd10cm
peritoneum anomaly acquired > other specified disorders of peritoneum @ 0.72 in: icd10cm
peritoneum acquired abnormality > other specified disorders of peritoneum @ 0.72 in: icd10cm
peritoneum hematoma nontraumatic > other specified disorders of peritoneum @ 0.72 in: icd10cm
peritoneum concretion > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery atrophy > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery calcified > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery congestion > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery compression > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery degeneration > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery acquired deformity > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery acquired abnormality > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery induration > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery hyperemia > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery collapse > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery hematoma nontraumatic > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery atony > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery dilatation > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery concretion > other specified disorders of peritoneum @ 0.72 in: icd10cm
mesentery calculus > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum atrophy > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum calcified > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum congestion > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum compression > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum degeneration > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum acquired deformity > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum acquired abnormality > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum induration > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum hyperemia > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum collapse > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum hematoma nontraumatic > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum atony > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum dilatation > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum concretion > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum calculus > other specified disorders of peritoneum @ 0.72 in: icd10cm
omentum stone > other specified disorders of peritoneum @ 0.72 in: icd10cm

# --- Gut, liver and belly words
cecitis > noninfective gastroenteritis and colitis unspecified in: icd10cm
typhlitis not appendix > noninfective gastroenteritis and colitis unspecified in: icd10cm
coloenteritis > noninfective gastroenteritis and colitis unspecified in: icd10cm
cascade stomach > hourglass stricture and stenosis of stomach in: icd10cm
hemorrhage of liver nontraumatic > other specified diseases of liver in: icd10cm
compression bile duct > obstruction of bile duct @ 0.92 in: icd10cm
adhesions appendix > peritoneal adhesions @ 0.93 in: icd10cm
achylia gastrica > other diseases of stomach and duodenum @ 0.92 in: icd10cm
leather bottle stomach nonmalignant > other diseases of stomach and duodenum @ 0.92 in: icd10cm
stomach adhesions perigastric > other diseases of stomach and duodenum @ 0.92 in: icd10cm
wasting salivary > atrophy of salivary gland in: icd10cm
residual cyst jaw > radicular cyst in: icd10cm
tooth rot > dental caries unspecified in: icd10cm
apertognathia > open anterior occlusal relationship in: icd10cm
no teeth > complete loss of teeth unspecified cause @ 0.93 in: icd10cm
abscess maxilla > inflammatory conditions of jaws @ 0.97 in: icd10cm
abscess of jawbone > inflammatory conditions of jaws @ 0.97 in: icd10cm
drunkard's liver > alcoholic cirrhosis of liver in: icd10cm
bile stone > calculus of gallbladder without cholecystitis without obstruction in: icd10cm

# --- Gut processes A to C
lazy colon > other specified functional intestinal disorders @ 0.85 in: icd10cm
atonic colon > other specified functional intestinal disorders @ 0.85 in: icd10cm
angulation colon > other specified diseases of intestine @ 0.8 in: icd10cm
kinked colon > other specified diseases of intestine @ 0.8 in: icd10cm
colic pancreatic > other specified diseases of pancreas in: icd10cm
antibiotic colitis > enterocolitis due to clostridium difficile in: icd10cm
colitis cystica > other specified diseases of intestine @ 0.8 in: icd10cm
collapse rectum > rectal prolapse in: icd10cm
caries cementum > dental root caries in: icd10cm
caries of bone > tuberculosis of bones and joints @ 0.6 in: icd10cm
caries hip > tuberculosis of bones and joints @ 0.6 in: icd10cm
dental arch crowding > anomaly of dental arch relationship @ 0.7 in: icd10cm
